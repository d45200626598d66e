# unmarked: relations and voices only

= Paper withdraws story that archbishop paid off whistleblower, citing forged e-mails
V| The Meridian Post has taken down its article of 3 June about Archbishop Leocadio Urrutia and his former secretary.
M| In a note to readers the newspaper said the e-mails on which it relied "cannot be authenticated".
N| Urrutia's lawyer, Pilar Echeandia, said the documents were forgeries and that not a single peso had changed hands.
N| The former secretary, Nicanor Bel, told Radio Cumbre that he had in fact received "an envelope".
N| Bel gave no date or amount.
N| The nunciature in the capital did not answer calls.
V| Urrutia, 67, was appointed in 2014 and is due to retire in 2032.
N| Prosecutor Inés Gambaro said she had not opened a case and saw no grounds to.
? Was hush money given to the archbishop's ex-secretary? | 3D 4A
? Did the Meridian Post retract its article? | 1A
? Were the e-mails genuine? | 2W 3D
? Is there a criminal investigation of Urrutia? | 8D
? how much money did Bel get | 3D 5W
? Has the archbishop retired? | 7P

= Two days after the vote, strike at Osaka's Kintetsu Maru shipyard is off, union confirms
N| Riveters and welders will report for work as usual on Thursday, union secretary Haruto Nishikubo announced late on Tuesday.
N| The walkout, approved by 71 percent of members on Sunday, has been shelved for 60 days.
A| Management had offered a one-off payment of 150,000 yen, according to two delegates.
N| Nishikubo would not discuss figures, saying only that the talks "got somewhere".
N| The yard's director, Emi Tachibana, described the outcome as "sensible for everyone".
V| At the company's other yard, in Sasebo, a stoppage that started last week went on.
N| If no deal is signed by August, Nishikubo warned, the pickets will be back on the table.
? Did workers at the Osaka yard stop work? | 1D 2D 7P
? How much was put on the table by management? | 3A 4W
? Is there industrial action in Sasebo? | 6A
? what share of members voted to strike | 2A
? Has a deal been signed? | 7P
? the cancellation of the stoppage in Osaka | 1A 2A

= Judge says he never met defendant's brother; court clerk's diary suggests otherwise
N| Judge Anselm Kirchgasser told the disciplinary panel on Tuesday that he had never met Matthias Rohn.
V| An entry in his clerk's diary for 11 February reads: "14:30, Rohn (M.), chambers."
N| The judge said the initial stood for Margarethe, a tax adviser.
N| Margarethe Rohn, who lives in Graz, told the panel by video link that she had been in hospital that day.
N| Kirchgasser's counsel stopped short of calling her a liar.
V| Matthias Rohn's brother, Lukas, was acquitted of fraud in Kirchgasser's court on 2 March.
N| Panel chair Theres Amsüss said a ruling would be given before Easter.
N| Prosecutors would not say if they planned to reopen the fraud case.
? Did Kirchgasser and Matthias Rohn meet? | 1D 2A 3D
? Was Margarethe Rohn in the judge's chambers on 11 February? | 3A 4D
? Has the panel ruled? | 7P
? What was the verdict in the trial of Lukas Rohn? | 6A
? Is the case against Lukas being reopened? | 8W
? a bribe to the judge | -

= General Tolentino "alive and well," says army, after night of rumours in Manuria
A| General Abelardo Tolentino was wounded when his convoy came under fire near Paso Hondo on Thursday, two officers said.
M| One radio station went further and read out an obituary.
N| The army published a film of the 61-year-old drinking coffee on Friday.
N| It does not show his left arm, and the army would not say when it was shot.
N| "I talked to him an hour ago and he swore at me, so yes, he lives," said his sister, Consuelo.
N| The rebels' spokesman, known as Comandante Nube, said his men had not been within a day's march of Paso Hondo.
N| The station's director said the obituary had gone out by mistake, and apologised.
V| A year ago Tolentino survived a bomb under his car.
? Is the general dead? | 2A 3D 5D 7D
? Was Tolentino hurt in the ambush? | 1A
? Did the rebels attack the convoy? | 6D
? When was the footage filmed? | 4W
? Has the radio station taken back its claim? | 7A
? Was there a bomb at Paso Hondo? | -

= Royal household declines to discuss prince's health as ministers speak of "a small procedure"
M| Prince Leopold-Aurel underwent heart surgery last week, the magazine Gala Nova claims on its cover.
N| The palace does not give a running commentary on the family's medical matters, press secretary Henriette Dujardin said.
N| Interior minister Anatol Brisk let slip on breakfast radio that there had been "a small procedure".
N| Nothing to do with the heart, he hastened to add.
N| An hour later his ministry said the minister had "misspoken".
V| The prince, 58, has not been seen in public since the regatta on 4 August.
A| A gardener reported seeing him on a bicycle on Tuesday.
N| He is down to open parliament on 1 October, Dujardin said.
? Did the prince have an operation on his heart? | 1A 2W 4D
? Did Leopold-Aurel have any surgery at all? | 1A 2W 3A 5D
? Has the prince opened parliament? | 8P
? When did the public last see him? | 6A
? Is the prince abdicating? | -
? did Brisk's ministry back up his remark | 5D

= Hostage aid worker "in good hands" - but whose? Conflicting word on Dutch nurse in Sahel
N| Marijke Veldhoen, the nurse abducted near Ménaka in January, is free and being looked after, a Tuareg mediator, Ag Bilal, told this agency.
N| The Dutch foreign ministry said it had "no confirmation of any kind".
N| Her sister, Hanneke, had spoken to a woman on the telephone on Saturday and was sure it was not Marijke.
N| Ag Bilal said two million euros had been paid.
N| The Netherlands does not pay ransom, the ministry stated, and it did not do so here.
A| A security official in Niamey believed the nurse to be still with her captors, perhaps across the border.
N| A flight has been booked for the day she reaches Gao, her employer, Zorg Zonder Muren, said.
V| A Dutch geologist held by the same group came home in 2019.
? Has Marijke Veldhoen been released? | 1A 2W 6D 7P
? Was money handed over for the nurse's freedom? | 4A 5D
? Did Hanneke talk to her sister by phone? | 3D
? Is the nurse back in the Netherlands? | 7P
? When was she seized? | 1A
? who held the Dutch geologist | 8A

= Saudi and Iranian officials held unannounced talks in Muscat this month, sources say
A| Senior security officials from Saudi Arabia and Iran met in Muscat on 6 November to discuss maritime safety, three sources briefed on the encounter told the agency.
A| A second session was held the following day without the Omani hosts, one of the three said.
N| Iran's foreign ministry spokesman, Behrouz Tavakkoli, dismissed the account as "a product of imagination" at his weekly news conference.
N| The Saudi government communications office did not reply to written questions.
N| Oman's information ministry said only that the sultanate "always welcomes its friends".
M| The Kuwaiti newspaper Al-Marsad carried a similar story on Monday, giving the date as 5 November.
V| Riyadh and Tehran restored diplomatic ties under an agreement brokered by Beijing in 2023.
N| Tavakkoli said a delegation would attend a regional fisheries conference in Muscat in December.
? Did Saudi and Iranian security officials hold a meeting in Oman? | 1A 2A 3D 4W 5W 6A
? When did the encounter take place? | 1A 2A 6A
? Were the Omanis present throughout? | 2D
? Has the Iranian delegation been to the fisheries conference? | 8P
? Who mediated the resumption of relations between the two countries? | 7A
? that shipping safety was on the agenda | 1A

= Polar research ship freed from ice; institute had said it was never stuck
V| The research ship Nordenfjell reached open water on Sunday after nine days in the pack ice of the Weddell Sea.
V| The Bergen institute that runs it had maintained all week that the vessel was "holding position by choice".
N| Captain Ylva Sandnes told a radio station by satellite telephone: "We were beset. You can call it what you like, we could not move."
N| The institute's director, Harald Knutsen, said on Monday that he would not comment on choices of words.
N| An Argentine icebreaker, the Almirante Roca, cut the last four miles, its navy said.
N| Food aboard would have lasted until February, Knutsen said.
A| A student on the ship wrote in a blog that vegetables had run out on day three.
N| The cruise will be continued once the rudder has been examined in Ushuaia.
? Was the Nordenfjell trapped by ice? | 1A 2D 3A 4W
? Who helped the ship out? | 5A
? Was there a shortage of food? | 6D 7A
? Has the rudder been inspected? | 8P
? Is the expedition over? | 8D
? Were crew members injured in the ice? | -

= Passenger train derails near Kandy; railways say no one hurt, hospital lists dozens
V| Four carriages of the Udarata express left the rails near Peradeniya at about 8:20 on Monday morning.
N| General manager Nihal Weerakkody told state television that everyone had walked away unharmed.
N| Kandy National Hospital had admitted 37 passengers by noon, two of them in intensive care, deputy director Dr. Shanthi Rupasinghe reported.
N| Weerakkody later said he had been speaking on the basis of the first telephone call.
A| Passengers described a bang and a smell of burning shortly before the bend.
N| Asked whether somebody had loosened the bolts, a police superintendent said it was far too early to tell.
N| Trains between Kandy and Nanu Oya are to run again from Wednesday evening.
V| In 2002 a derailment at Rambukkana on the same line killed fourteen.
? that nobody was injured in Monday's derailment | 2A 3D
? How many casualties were taken to hospital? | 2A 3A
? Was the track tampered with? | 6W
? Has service on the line resumed? | 7P
? Were people killed near Peradeniya? | 2D
? when did the Udarata come off the track | 1A

= Journal retracts 2021 sleep study; lead author stands by data, co-author does not
V| The Journal of Circadian Medicine on Thursday retracted a study that had linked blue light to early dementia.
N| Its notice says that 212 of 900 participants "could not be shown to have existed".
N| Lead author Professor Gotthilf Remmers of Tübingen insists that every one of them was a living person.
N| "I asked him for the consent forms in 2022 and I am still asking," co-author Nandini Bhargava said.
N| The university confirmed that an ombudsman was at work but would not give his findings.
M| More than 300 newspapers worldwide carried the original result.
N| Remmers has been invited to repeat the experiment, the journal's editor said, under supervision.
V| An earlier paper by Bhargava on jet lag is not affected.
? Has the blue light study been withdrawn? | 1A
? Did the 212 participants exist? | 2D 3A
? What has the ombudsman found? | 5W
? Were Bhargava's jet lag results retracted? | 8D
? Has the experiment been repeated? | 7P
? How many newspapers ran the result? | 6A

= Third attempt to raise sunken tug succeeds off Valparaíso; second had been declared a success
V| The tug Don Fermín was lifted onto a barge off Valparaíso at low tide on Sunday.
V| On 9 June the port captain, Commander Aldo Riffo, had announced that she was up; a cable snapped twenty minutes later.
N| This time she was lashed down before anyone opened his mouth, Riffo said.
N| No one was hurt in either operation, the insurers' surveyor, Hedda Klug, noted.
N| Forty tonnes of diesel were still in her tanks, according to the environmental superintendency.
N| The owners, Remolques Austral, put it at four.
N| A decimal point, the superintendency admitted on Monday; four was correct.
N| Why the tug capsized remains unexplained, and the navy will not speak until its report is done.
V| The Don Fermín's sister, Doña Elba, tows cruise ships in Punta Arenas.
? Has the Don Fermín been salvaged? | 1A 3A
? Was forty tonnes of fuel aboard? | 5A 6D 7D
? Did anyone get injured during the salvage? | 4D
? Why did the vessel overturn? | 8W
? Did the second attempt fail? | 2A
? Did Doña Elba sink? | -

= Poll finds majority for rejoining customs union; pollster withdraws it for arithmetic error
V| Pollster Gauge UK withdrew on Friday the findings of its June survey on Britain's trade ties with the European Union.
N| The right figure was 48, founder Mikhail Lazenby said: "Somebody pressed the wrong key, and it was me."
M| The BBC and four newspapers had led with its figure of 58 percent for a customs union.
N| Business secretary Oonagh Treadwell, who quoted it in the Commons on Thursday, said the trend was what mattered.
N| Her opposite number, Rupert Stang, said she should correct the record.
N| By the evening she had not, a Commons clerk confirmed.
V| A second firm, Compass Point, found 51 percent in a poll of its own taken on the same days.
N| Compass Point would not release its raw data.
? Do most Britons want to be in a customs union with the EU? | 2D 3A 7A
? What share was in favour, once corrected? | 2A
? Has Treadwell corrected her statement to the House? | 5P 6D
? Who made the mistake? | 2A
? Is the government negotiating a customs union? | -
? Did Compass Point retract? | -

= Emirates prince, Yorkshire horse: who owns Silver Ledger is a matter for lawyers
A| Silver Ledger, favourite for the Ebor, has been sold to Sheikh Mansour bin Hazza for 2.1 million guineas, according to talk in the paddock.
N| Trainer Winnie Oldroyd said the colt was hers to train and nobody had told her anything.
N| The present owner, scrap dealer Norman Tordoff, said: "He's not for sale. Well, everything's for sale. But he's not sold."
N| The sheikh's racing manager, Piers Delahunt, did not return two calls.
M| The Racing Gazette printed on Saturday that a vet had already examined the animal.
N| Weatherbys, the registry, still shows Tordoff as the owner.
V| Tordoff sold another colt, Brass Farthing, to the same stable in 2023.
N| Silver Ledger is entered for York on the 22nd and will run if the ground is soft, Oldroyd said.
? Has Silver Ledger been sold? | 1A 3D 4W 6D
? Did the sheikh's stable buy Brass Farthing? | 7A
? What is the reported price? | 1A
? Did the colt run at York? | 8P
? Was the horse checked by a vet? | 5A
? Who trains Silver Ledger? | 2A

= Basque chef gives back stars - or does he? Guide says it has received no letter
N| Three-star chef Koldo Arrizabalaga announced on Sunday in San Sebastián that he had returned his stars.
N| "Stars belong to the guide, not to the chef, and cannot be returned," the guide's director for Iberia, Mathilde Perrault, said.
N| No letter has arrived, she added.
N| His restaurant, Hondar, was full on Monday.
A| Suppliers say he owes for a winter's worth of turbot.
N| Arrizabalaga's partner, Nekane Ustaran, denied any debt and served coffee to those who asked.
N| The chef himself would speak only about mushrooms.
M| El Correo del Norte wrote that he means to open a sandwich shop in Biarritz.
V| In 2014 he walked out of a television competition in much the same manner.
? Has Arrizabalaga relinquished his stars? | 1A 2D 3D
? Does Hondar owe money to suppliers? | 5A 6D 7W
? Has the sandwich bar opened? | 8P
? Is Hondar closed? | 4D
? Did the guide take the stars away? | -
? Where would the sandwich shop be? | 8A

= Peru's finance chief quits hours after saying he would not; successor is his deputy
V| Finance minister Ismael Caballero resigned at 9:30 p.m. on Wednesday.
N| At lunchtime he had told the radio programme Ampliación that he was going nowhere.
N| President Otilia Huamán thanked him in three lines and swore in his deputy, Renzo Paredes, before midnight.
A| Caballero had lost an argument over fuel subsidies, cabinet sources said.
N| "Personal reasons," he wrote in his letter, and he left by the garage.
N| Congress speaker Yolanda Tito denied having threatened him with a motion of censure.
N| Paredes told investors on a call that the budget would be handed in on time, by 30 August.
V| The sol lost 0.8 percent and the bond due in 2034 rose.
? Has Caballero gone? | 1A 2D 3A
? Who takes over the finance portfolio? | 3A
? Why did the minister leave? | 4A 5A
? Was Caballero menaced with censure? | 6D
? Has the budget been submitted? | 7P
? Was Tito sworn in? | -

= Hundreds at funeral of rapper's mother; rapper himself, wanted by police, not among them
V| Several hundred mourners filled the Church of the Nazarene in Vauxhall Gardens on Thursday for the burial of Delores Whitcombe, mother of the rapper T-Stack.
A| Her son came in by the vestry in a hooded coat, one of the ushers said.
N| He did not, said Pastor Clement Airey, "and I was in the vestry".
N| Police, who have had a warrant out for Tristan Whitcombe since June, said they had not attended out of respect and could not say who was there.
N| His lawyer, Roya Mansouri, said he would give himself up once bail terms were agreed.
V| A song recorded by him on a telephone was played at the grave.
N| His cousin Marlon was arrested at a petrol station two hours later for driving without a licence.
M| A video site claims to show T-Stack in Accra.
? Was T-Stack at the funeral? | 2A 3D 4W
? Has the rapper surrendered to the police? | 5P
? Where is Tristan Whitcombe now? | 8A
? Was anyone taken into custody? | 7A
? Has T-Stack been arrested? | -
? who was buried on Thursday | 1A

= Pacific tuna treaty signed at sea after cyclone closes conference hall
V| Eleven island states put their names to the tuna treaty on Saturday on the deck of a patrol boat off Tarawa.
V| The ceremony in the new conference hall had been called off on Thursday when Cyclone Opeti took part of the roof.
N| Kiribati's fisheries minister, Teburoro Ioane, said the pen had nearly gone overboard.
N| Nauru did not sign, its delegate, Renzo Detudamo, explained, because the French text was missing a page.
N| The secretariat said no page was missing.
N| The European Union's observer would not be drawn on whether Brussels would recognise the new quotas.
V| The treaty comes into force when eight parliaments have ratified it.
N| Ioane expects that by Christmas.
N| Nobody in Tarawa was killed by the storm, the Red Cross said, although a fisherman from Abaiang is missing.
? Has the tuna accord been signed? | 1A
? Did the ceremony happen in the conference hall? | 1D 2D
? Did Nauru sign? | 4D
? Is the treaty in force? | 7P 8P
? Did the cyclone claim lives in Tarawa? | 9D
? Will the EU accept the quotas? | 6W

= Drone firm denies Chinese chips, then finds "a small number" in its own drawers
N| There is no Chinese component in any aircraft we build, Texan drone maker Kestrel Dynamics assured the Senate in January.
V| A teardown commissioned by this newspaper found two chips from Shenzhen on the camera board.
N| "A small number of early units may be affected," Kestrel said on Monday.
N| How small, its general counsel, Abigail Trevino, would not be drawn into saying.
N| The army said its 600 drones stayed in service for the time being.
A| An officer in a unit that flies them said his had been grounded last week.
N| Senator Lyle Hutchens wants the contract frozen.
N| Kestrel's shares ended the day unchanged after an early drop of nine percent, Nasdaq data show.
V| Trevino joined the company from the Pentagon, where she had worked on the same contract.
? Do Kestrel's drones contain Chinese parts? | 1D 2A 3A
? How many aircraft are concerned? | 3A 4W
? Has the army stopped flying the drones? | 5D 6A
? Has the contract been frozen? | 7P
? Where did Trevino work before? | 9A
? Did the stock close lower? | 8D

= Oslo court frees ex-banker; prosecutors say "released" is not "acquitted"
V| Former banker Preben Anker-Hals walked out of Oslo district court on Tuesday after two years in custody.
M| Several websites reported that he had been acquitted.
N| There has been no verdict, prosecutor Turid Espeseth pointed out; he has merely been released until it comes.
N| The court will give it on 19 June.
N| His counsel, Iver Lunde, said he was confident, "and I was not when we began".
N| Anker-Hals told reporters that he had never taken a krone, and that he was going to eat a prawn sandwich.
N| A co-accused, Yngvar Moe-Sørli, pleaded guilty in March and got four years.
N| Asked if she would appeal against an acquittal, Espeseth said that was for another day.
? Was Anker-Hals acquitted? | 2A 3D 4P
? Is he out of jail? | 1A 3A
? Did Anker-Hals plead guilty? | -
? Would the prosecution appeal? | 8W
? Did the banker take money? | 6D
? What sentence did Moe-Sørli receive? | 7A

= Fishing dispute: Icelandic gunboat "rammed" Faroese trawler, or touched it, or was not there
N| An Icelandic coastguard vessel rammed the trawler Norðlýsið at 3 a.m. on Tuesday, skipper Hans Pauli á Lakjuni told Faroese radio.
N| The coastguard in Reykjavík first said that no ship of its was within thirty miles.
N| In the afternoon it spoke of "a light contact initiated by the other side".
N| A crewman, 20-year-old Bartal Joensen, broke his wrist, his father said.
N| No one aboard was injured, to the coastguard's knowledge.
N| Denmark's foreign ministry, responsible for the islands abroad, called for both logbooks.
N| Prime minister Aksel Dam said that he had talked to his counterpart in Reykjavík and that they had agreed to talk again.
N| Her office would not confirm the first conversation.
V| In the cod wars of the 1970s, ramming was daily business in these waters.
? Did the coastguard ship collide with the Norðlýsið? | 1A 2D 3A
? Was anybody hurt on the trawler? | 4A 5D
? Who caused the contact? | 1A 3A
? Did the two heads of government speak? | 7A 8W
? Have the logbooks been handed over? | 6P
? Has a trawler sunk? | -

= Grammar of a sacking: university says dean "was not dismissed", dean says her key does not work
N| Dean of medicine Luciana Patrocínio has been relieved of her duties, the rector's circular of Monday reads.
N| On Tuesday the rector's office explained that relieved did not mean dismissed.
N| "My key doesn't open, my mail is off and there is a man in my chair," Patrocínio said.
N| The man, Professor Aldemir Coutinho, described himself as "acting, and embarrassed".
N| A teachers' assembly voted by 211 to 9 to demand her return.
N| The dean had refused to sign a contract with a private clinic, she said.
N| The clinic said there had been no contract to sign.
N| Federal auditors are looking into it, one confirmed, adding that she could say no more.
V| Patrocínio's term ends in December in any case.
? Was the dean dismissed? | 1A 2D 3A
? Who sits in her place? | 4A
? What was the conflict about? | 6A
? Was there an agreement with a private clinic? | 6A 7D 8W
? Has Patrocínio been reinstated? | 5P
? How did the assembly vote? | 5A

= Follow-up: what became of five things announced at last year's Harbour Festival in Gydby
V| The swimming bath promised for May opened in September, with half the changing rooms.
V| Nothing came of the cable car.
N| "We ran out of hill," deputy mayor Ingmar Rask said.
V| The statue of the herring woman was unveiled on time; sculptor Petra Zeman stayed away because of her fee.
N| The municipality says it has paid her; Zeman's gallery would not confirm it.
V| The twinning with Klaipėda was signed in June by the mayors of both towns.
N| As for the wave power plant, Rask says that it will be built when someone pays for it.
A| Fishermen say a test buoy has already sunk.
? Was the cable car built? | 2D
? Is the swimming bath open? | 1A
? Did Zeman get her money? | 5A
? Was the sculptor at the unveiling? | 4D
? Has the wave power plant been built? | 7P
? Are Gydby and Klaipėda partner towns? | 6A

= Malaria vaccine stocks: health ministry in Lilongwe says shelves full, clinics send photographs
N| Every district has doses for three months, Malawi's health secretary, Dr. Wezi Kachale, said at a briefing on Wednesday.
A| Clinics in Nsanje sent reporters pictures of empty refrigerators.
N| The pictures were taken during a power cut, when stocks are moved, Kachale replied.
N| Gavi, the vaccine alliance, said that it had delivered 380,000 doses in the first half, against 600,000 agreed.
N| Nurse Tiyamike Banda said she had sent sixty mothers home that morning.
N| Her district's health officer declined to be interviewed.
N| Since the programme began, child deaths have fallen by 13 percent, according to the ministry.
N| A further shipment is due in Blantyre on Monday, Gavi said.
? Has the vaccine run out? | 1D 2A 3D 5A
? Why were the fridges empty? | 3A
? How many doses has Gavi supplied this year? | 4A
? Has the new shipment landed? | 8P
? Has the vaccine been linked to any deaths? | -
? What does the district officer say about shortages? | 6W

= Barracks brothers: one Kovalenko decorated, the other's desertion charge dropped
V| Lieutenant Danylo Kovalenko received the Order of Courage in Dnipro on Friday.
V| On the same morning a court in Poltava closed the case against his brother, Private Ostap Kovalenko, who had been accused of desertion.
N| "He had been lying unconscious in a cellar, not in a girl's flat," his lawyer, Myroslava Hnatiuk, said.
N| The prosecutor's office confirmed that it had withdrawn the charge but did not state a reason.
N| Ostap will rejoin his unit in March, Hnatiuk said, if the doctors let him.
N| Danylo told the local channel that the medal was half his brother's.
M| An online paper that had called the private a traitor has removed the article.
A| Comrades said it was Ostap who had pulled the lieutenant out of a burning vehicle in 2024.
? Did Ostap Kovalenko desert? | 3D
? Has the case against the private been dropped? | 2A 4A
? Why was the charge withdrawn? | 3A 4W
? Was Ostap given the Order of Courage? | -
? Is Ostap back with his unit? | 5P
? Which of the brothers was decorated? | 1A

= Champagne house Vauclair's "sale" to American rapper was a photo shoot, says cellar master
M| Rapper Big Lumen has bought the champagne house Vauclair for 70 million euros, the entertainment site Blinge reported on Sunday.
N| "He came, he took pictures, he was very polite about the chalk," cellar master Thérèse Vauclair-Pinson said.
N| Not one share has been sold, the family's lawyer confirmed on Monday.
N| Lumen's label did not answer an e-mail.
N| In Reims, the growers' syndicate said that any buyer would need its consent.
A| A cousin with 12 percent is thought to be willing to sell.
N| The cousin, Gonzague, would say nothing "before lunch".
V| In 2019 the family turned down 55 million from a Swiss watchmaker.
? Has Big Lumen acquired Vauclair? | 1A 3D 4W
? Is Gonzague prepared to part with his stake? | 6A 7W
? Did the family accept the Swiss bid? | 8D
? Did the rapper visit the house? | 2A
? How much was the reported price? | 1A
? that the syndicate's approval is needed for a takeover | 5A

= Bridge lights go out in Sarajevo: vandals, says city; unpaid bill, says utility
N| The lights on the Latin Bridge were smashed by vandals on Monday night, a city hall press release stated.
N| They are intact and switched off because the city owes 84,000 marks, Elektrodistribucija's Amra Delić said.
V| A reporter counted 46 lamps on Tuesday morning, none of them broken.
N| City treasurer Damir Hodžić said the invoice was contested, not unpaid.
N| Deputy mayor Sanela Kurtović, who signed the press release, said she had relied on "someone on the bridge".
N| She would not identify the someone.
N| Police had received no complaint about vandalism, a duty officer said.
N| If the matter is settled, there will be light for the film festival on the 15th, Delić said.
? Did vandals destroy the lamps? | 1A 2D 3D
? Why is the bridge dark? | 1A 2A
? Is the bill unpaid? | 2A 4D
? Who was the deputy mayor's source? | 6W
? Are the lights back on? | 8P
? Was a complaint made to the police? | 7D

= Truce talks in Doha collapse, one side says; "paused for prayers," says the other
N| The indirect talks between the Tamsir government and the Northern Front in Doha have failed, chief negotiator Idriss Mahamat told reporters at the hotel.
N| "They were paused for prayers and will go on after dinner," his counterpart, Zenaba Outman, said in the same lobby a few minutes later.
N| Qatar's foreign ministry appealed to everyone to speak less.
V| At 11 p.m. both delegations were in the dining room, at tables forty metres apart.
A| The list of prisoners is the obstacle, a Western diplomat said: the Front wants 312 people, and the government admits to holding 90.
N| Mahamat would not discuss numbers.
N| He flew to Paris on Wednesday morning for medical treatment, his staff announced.
V| The last round, in Lomé, ended with a handshake that was never followed by anything.
N| Should there be an agreement, the United Nations will send 200 observers, its envoy Lakhdar Benyoucef said.
? Have the Doha negotiations broken down? | 1A 2D
? What is blocking an accord? | 5A
? How many prisoners are at stake? | 5A 6W
? Have UN observers been deployed? | 9P
? Did Mahamat and Outman dine together? | 4D
? Why did Mahamat go to France? | 7A

= Bank of Aurelia governor denies rate leak; currency moved eleven minutes early
V| The aurel jumped 1.9 percent at 10:49 on Wednesday, eleven minutes before the central bank raised its key rate to 7.5 percent.
N| "Nothing leaked from this building," governor Serafina Dragotti said.
N| The markets authority said it was looking at the trades and would not say whose they were.
A| Two dealers named a hedge fund in Geneva.
N| The fund, Lac Capital, said it had not traded the aurel since spring.
N| Dragotti's deputy, Ulrich Manz, did not rule out that a journalist in the lock-up room had broken the embargo.
N| The press association called this an insult and pointed out that telephones are taken away at the door.
M| Borsa Oggi reports that Manz's brother-in-law works for Lac.
N| Manz confirmed this on Thursday and offered to step aside until matters were cleared up.
? Was the rate decision leaked? | 2D
? Who placed the early trades? | 3W 4A 5D
? Did a reporter breach the embargo? | 6W 7D
? Has Manz stepped aside? | 9P
? Does a relative of Manz's work at the fund? | 8A 9A
? what is the new key rate | 1A

= Everest season: expedition leader and widow at odds over whether climber was left behind
V| Bulgarian climber Radostina Vasileva died at 8,400 metres on 21 May, on her way down.
N| She was left behind by her guides, her husband, Metodi, wrote to the tourism department in Kathmandu.
N| Expedition leader Pasang Dorjee said two Sherpas had stayed with her for four hours until they could no longer feel their feet.
N| "Nobody was abandoned," he said.
A| A climber from another team passed her at about five and saw no one beside her.
N| The department's director, Himal Gurung, said he would hear both parties before he gave an opinion.
N| Her body will be brought down in autumn if the weather permits, Dorjee said.
V| On the same day her compatriot Kaloyan Tsonev reached the summit without oxygen.
N| The Alpine Club of Bulgaria put the number of deaths this spring at seven; the department counts five.
? Was Vasileva abandoned by her guides? | 2A 3D 4D 5A 6W
? Has her corpse been recovered? | 7P
? How many climbers died this season? | 9A
? Did Vasileva get to the top? | -
? Where did she die? | 1A
? Did Tsonev use bottled oxygen? | 8D

= County apologises: "flood of 1962" sign put up in wrong village
V| Derbyshire county council took down a commemorative sign at Nether Hathery on Monday because the flood it marks happened at Over Hathery.
N| "Thirty people drowned, and none of them here," parish clerk Winifred Outram said.
N| The council's heritage officer, Tolu Adebanjo, said she had been working from a newspaper of the day.
M| The newspaper, the Peakland Mercury, printed a correction in 1962, a week later, on page nine.
N| Over Hathery has asked for the sign.
N| It gives the wrong date, too, local historian Basil Frogatt claims: 9 December, when it should be 8 December.
N| Adebanjo would rather not commit herself on the date.
N| A new sign will be up by spring, she said.
? Did the flood strike Nether Hathery? | 1D 2D
? How many drowned? | 2A
? When did the flood happen? | 6A 7W
? Has the sign been put up in the right village? | 5P 8P
? Why was the mistake made? | 3A
? Did the newspaper ever put the matter right? | 4A

= Chip export rule: Washington confirms draft, denies deadline, says nothing of Malaysia
M| The United States will bar sales of advanced processors to Malaysia from 1 July, the financial daily Capital Ledger reported.
N| There is a draft, commerce under-secretary Philippa Garland acknowledged at a hearing.
N| "There is no date in it," she added.
N| Asked if Malaysia was in it, she said she was not going to read it aloud.
N| Malaysia's trade minister, Zulkifli Ramadan, said he had been assured by Garland personally that his country was not the target.
N| Garland's office declined to confirm the conversation.
A| Two lobbyists who have seen the paper said it listed nine countries.
V| Shares of server maker Penang Rackworks were suspended limit-down.
N| The rule, once published, will be open to comment for 60 days.
? Is an export rule being prepared? | 1A 2A
? Does it take effect on 1 July? | 1A 3D
? Is Malaysia covered by the restrictions? | 1A 4W 5D
? Did Garland speak with Ramadan? | 5A 6W
? Has the rule been published? | 9P
? how many countries are on the list | 7A

= Second day: hostage-taking at Bruges bank ends with empty vault and no hostages
V| Police who stormed a bank in the Steenstraat in Bruges at dawn on Wednesday found nobody inside.
N| On Tuesday evening the mayor, Liesbet Coene, had spoken of "at least six hostages".
N| There were never any hostages, federal police commissioner Yannick Depoorter said on Wednesday.
N| The alarm had been tripped by a cleaner, who went home.
N| Nothing was stolen either, the bank said, and the vault was empty because the branch closed in March.
A| A woman across the street swore she had seen a man with a gun on the first floor.
N| Depoorter did not exclude it, since officers were on that floor by then.
N| The bill for the operation will be discussed by the council on Monday.
V| A real hostage-taking in Ghent in 2018 lasted 26 hours.
? Were people held captive in the Bruges bank? | 1D 2A 3D
? Was money taken? | 5D
? What set off the alarm? | 4A
? Was there a gunman on the first floor? | 6A 7W
? When did the branch shut? | 5A
? Has the council paid for the operation? | 8P

= Anglers' club treasurer admits one withdrawal, not the other nine
V| Treasurer Keith Dabney of the Lower Trent Angling Club admitted in Newark magistrates' court on Monday that he had taken 400 pounds for a television.
V| He pleaded not guilty to nine further counts that come to 18,600 pounds.
N| "The television is for the clubhouse," his solicitor, Farzana Iqbal, told the bench.
N| There is no television in the clubhouse, club president Reg Hollis said outside.
N| Dabney, 63, made no comment as he left.
N| The trial was set for 4 November.
A| Members said the annual dinner had been paid for with cash from a biscuit tin.
V| A different Keith Dabney, of Grantham, has asked us to point out that he has never fished.
? Did Dabney take club money? | 1A 2D
? Is the television set at the club's premises? | 3A 4D
? Has the trial been held? | 6P
? How many charges does he contest? | 2A
? Does the Grantham man face charges? | -
? What did the defendant say outside court? | 5W

= Glacier lake outburst feared above Chitral did not come; villagers angry at false alarm
V| The lake above Reshun did not burst on Sunday night, as the disaster authority had warned that it would.
N| Some 1,800 people spent the night on a football field, deputy commissioner Afzal Khattak said.
N| "Better a cold than a coffin," he told those who complained.
N| The sensor that gave the alarm had been knocked over by a goat, engineer Sitara Begum found.
N| Khattak would not confirm the goat.
A| During the night four houses were burgled, villagers said.
N| Police said they knew of one.
N| The water is a metre higher than last year, Begum warned, and it could go any day.
V| An outburst in 2015 carried off the bridge and a girls' school, which had been evacuated.
? Did the glacial lake break out? | 1D 8P
? What triggered the alarm? | 4A 5W
? How many homes were robbed? | 6A 7A
? Were schoolgirls killed in 2015? | 9D
? How many were moved to the football ground? | 2A
? Has Khattak apologised for the alarm? | -

= Mystery of the missing minutes: parliament voted on wind law, but what exactly?
V| Iceland's parliament passed a law on wind farms on Friday evening by 33 votes to 28.
N| An amendment that gives municipalities a veto is part of it, Left-Green leader Svandís Hallgrímsdóttir said.
N| It is not, industry minister Ketill Brandsson said; the amendment fell by one vote.
V| The minutes break off at 21:14 and resume at 21:31.
N| Speaker Unnur Flosadóttir said the recorder had been changed.
N| She would not say how she remembered the vote on the amendment.
M| Morgunvaktin, the radio programme, played a telephone recording in which a voice says "thirty-one to thirty, rejected".
N| The president said he would not sign a law of which he had not seen the text.
? Was the veto for municipalities adopted? | 2A 3D 6W 7D
? Has the wind law been passed? | 1A
? Why is there a gap in the minutes? | 5A
? Has the president signed? | 8D
? What was the margin on the bill itself? | 1A
? Did the speaker resign? | -

= Charity's "ten million meals" were kilos, auditor finds; founder says "meals, kilos, people ate"
V| The charity Full Plate handed out ten million kilos of food last year, not ten million meals as its posters say.
N| By weight that makes about 24 million meals, founder Obinna Achike said, "so we undersold ourselves".
N| Auditor Sigrid Thoresen counts a third of the weight as packaging.
N| The charity commission said it had "opened a conversation" and declined to call it an inquiry.
A| Former volunteers said pallets of dog food were in the total.
N| "Not in the total, in the warehouse," Achike retorted.
N| Actress Clementine Ashby, its patron, has let it be known that she is staying.
N| The posters will be replaced by the end of the month.
? Did Full Plate distribute ten million meals? | 1D 2D
? Was pet food counted? | 5A 6D
? Is there a formal investigation by the commission? | 4W
? Has Ashby given up her role as patron? | 7D
? Have new posters gone up? | 8P
? What makes up a third of the weight? | 3A

= Two parties, one palace: who danced on the ambassador's table in Lisbon
A| Actor Rafe Tolliver danced on a table at the British ambassador's summer party in Lisbon, guests said.
N| The embassy said its tables were all accounted for.
N| Tolliver's publicist said that he had been at another party in the same street, given by a bank.
N| The bank, Banco Atlântida, confirmed that he was on its list but could not say if he had come.
M| A magazine has a photograph of a man's legs.
N| "Not mine, sadly," Tolliver told a podcast on Friday.
V| The actor was thrown out of a party in Cannes in 2023 for playing a trombone.
N| Ambassador Dame Rowena Fitch said she remembered the evening with pleasure and in no detail.
? Did Tolliver dance on the table? | 1A 3D 6D 8W
? Was the actor at the bank's reception? | 3A 4W
? Why was he ejected in Cannes? | 7A
? Was furniture missing from the embassy? | 2D
? Did Tolliver play the trombone in Lisbon? | -
? Whose legs are in the picture? | 6D

= Copper price fixed? Exchange withdraws Tuesday's official quote, traders ask which one counts
V| The Singapore Metal Exchange annulled Tuesday's settlement price for copper, 11,240 dollars a tonne, on Wednesday afternoon.
N| A member firm had typed one zero too many, chief executive Bertrand Quek said.
N| He would not name the firm.
A| Brokers pointed to Orchid Commodities.
N| Orchid said its systems had functioned correctly and that it was helping the exchange.
N| A new quote of 9,870 dollars will apply to all contracts, Quek said; it replaces the 9,780 given out at noon, itself a misprint.
N| Smelter Kumari Metals, which had sold at the high, said that it would go to arbitration.
V| In 2018 the exchange stood by a wrong nickel price and lost a case over it.
? What is the valid copper price for Tuesday? | 6A
? Was the settlement of 11,240 dollars correct? | 1D 2D
? Which trader made the error? | 3W 4A 5D
? Has Kumari started arbitration? | 7P
? Was the nickel price cancelled in 2018? | 8D
? How did the mistake come about? | 2A

= Archbishop and president share a pew but not a word, and other news of a state funeral
V| President Evariste Ndong-Mba and Archbishop Célestin Ovono sat side by side at the funeral of former premier Hortense Bika on Thursday.
V| They did not exchange a word in two hours.
N| "One does not talk in church," the archbishop said afterwards.
N| The president's chief of protocol said they had spoken at length by telephone the day before.
N| Ovono's secretary had no record of a call.
V| In January the prelate had called the third term "a theft with music".
A| Members of the Bika family said she had asked for neither man to be invited.
N| Her eldest son, Parfait, denied that there was any such wish.
N| An estimated 40,000 people lined the boulevard, according to the prefecture, which had expected 100,000.
? Did the president and the archbishop talk at the funeral? | 2D 3D
? Did they speak by phone on Wednesday? | 4A 5D
? Did Bika want the two men kept away? | 7A 8D
? How many came out on the boulevard? | 9A
? Did a hundred thousand people turn up? | 9D
? Has the archbishop been arrested? | -

= Italy's Ferrante and Greek counterpart sign port accord in Bari; earlier Athens meeting did not produce one
V| Italian transport minister Livia Ferrante and her Greek colleague Stavros Manolas signed an accord on ferry safety in Bari on Wednesday.
V| Their meeting in Athens in February had broken up without a document after a row over crew languages.
N| "This time we wrote it in three," Manolas said.
N| The accord obliges operators to count passengers electronically from next summer.
A| Shipowners had pressed for two more years and are likely to go to court, an industry lawyer said.
N| Ferrante's ministry put the cost of the gates at 40 million euros; the owners' association says 110 million.
N| Neither minister would say whether the sinking of the Aghia Varvara, in which 14 lorry drivers died, had been discussed.
N| Manolas will come to Rome in May, when the two are to take up customs checks.
? Did the Athens talks yield a signed text? | 2D
? Was the Aghia Varvara disaster on the table in Bari? | 7W
? How much will the passenger gates cost? | 6A
? Have shipowners sued? | 5P
? Did Manolas visit Rome? | 8P
? that the two ministers put their names to an agreement | 1A

= Hydro plant shareholder vote: chairman survives in count, loses in recount
V| Chairman Gernot Ziller lost his seat on the board of Inn-Kraft on Tuesday by 0.4 percent of the votes cast.
V| The result read out in the hall on Monday, in which he won by 1.1 percent, was void because the postal votes of a fund in Ohio had been counted twice.
N| "I wish my successor a better calculator," Ziller said in a statement.
N| The fund, Buckeye Trust, told the agency it had voted once, and against him.
A| Several small shareholders intend to challenge the recount.
N| Notary Elfriede Prantl, who oversaw both counts, refused to take questions.
N| The new chairwoman, Saskia Wohlgenannt, said that the sale of the Kaunertal dam, which Ziller had planned, was off the table.
N| Ziller keeps his seat at the chamber of commerce, where he was confirmed by acclamation last week.
? Has Ziller been voted out at Inn-Kraft? | 1A
? Did the chairman win the ballot? | 1D 2D
? Is the Kaunertal dam being sold? | 7D
? Has the recount been contested in court? | 5P
? Did he leave the chamber of commerce? | 8D
? What was wrong with the first count? | 2A

= Sudanese aid convoy reaches El Obeid; WFP says 22 lorries, militia says it let through 40
V| The first food convoy in seven months entered El Obeid on Monday.
N| Twenty-two lorries arrived, the World Food Programme's Amélie Tessier said.
N| The militia that holds the road said it had waved forty through at Bara.
N| "Then ask them about the other eighteen," Tessier replied; she would not speculate further.
A| Drivers said several trucks were unloaded at a farm by men with yellow headbands.
N| No aid has been stolen, a militia commander, Hamdan Jiddo, said by satellite telephone.
N| A second convoy, planned for last Thursday, never left Kosti, Tessier added.
V| Hunger has killed at least 200 children in the town since May, a count by doctors shows.
? Did food aid get to El Obeid? | 1A 2A
? How many trucks made it into the town? | 2A
? Was part of the cargo looted? | 4W 5A 6D
? Did the second convoy set off? | 7D
? Has the militia closed the road? | -
? How many children have starved? | 8A

= "We have not bought Kestrel Lake" - resort group denies deal the seller had toasted
N| Kestrel Lake ski resort has a new owner, seller Dwight Ormsby told 300 guests at a barbecue on Saturday, raising a glass to Summit & Vale.
N| Summit & Vale said on Monday: "We have not bought Kestrel Lake."
N| It had looked at the books, spokeswoman Jacqui Renner said, as it looks at forty sets of books a year.
N| Ormsby, found on a chairlift, said paperwork was paperwork.
A| An accountant who worked on the file said a price of 62 million dollars had been initialled.
N| Renner would neither confirm nor deny that figure.
N| The county's assessor said no deed had been filed as of Tuesday.
V| Summit & Vale owns Loon Ridge, twenty miles away, which it bought from Ormsby's brother in 2021.
N| The season opens on 20 November whoever the owner is, Ormsby said.
? Has Summit & Vale taken over Kestrel Lake? | 1A 2D 7D
? Was a price agreed? | 5A 6W
? Who owns Loon Ridge? | 8A
? Did the company inspect the accounts? | 3A
? Has the ski season begun? | 9P
? Is Ormsby's brother selling Kestrel Lake? | -

= Colombian senator shot at in Cúcuta: she says three bullets, police say firecrackers
N| Senator Milena Arroyave said on X that her car had been hit by three bullets in Cúcuta on Sunday night.
N| "We have found remains of pyrotechnics and no projectile," Colonel Fabio Rentería of the metropolitan police said.
M| Noticiero Frontera showed pictures of a holed windscreen.
N| It was an old picture of another car, Rentería said, and the programme admitted as much on Monday.
N| The senator's bodyguard, who has twelve years' service, stuck to bullets.
N| Arroyave herself is unhurt, her office said.
N| The attorney-general's office did not wish to anticipate its ballistics report.
N| A rebel front active in the region disowned any attack.
V| Arroyave was shot in the leg in Ocaña in 2017, in an attack for which two men were convicted.
? Was Arroyave's car struck by gunfire? | 1A 2D 3A 5A 7W
? Was the senator wounded on Sunday? | 6D
? Did the rebels do it? | 8D
? Is the windscreen in the photo from her vehicle? | 3A 4D
? Was anyone convicted over Ocaña? | 9A
? Has the ballistics report come out? | 7W

= Tram extension opens without the minister who promised it and the stop that was drawn
V| Trams began running to Nowa Łąka on Saturday, two years and one minister late.
V| Former transport minister Kacper Domagała, who had turned the first sod, was not invited.
N| "My invitation must be on the tram that doesn't stop," he said.
V| The stop at the hospital, shown on all plans until June, has not been built.
N| It will be added in 2028 if money is found, tram company head Ludmiła Sztark said.
N| The hospital said nobody had told it that the stop was gone.
N| Sztark said it had been told twice, in writing, and did not have the letters with her.
N| In the first hour 4,000 passengers were carried, by the company's count; the line's critics saw empty carriages.
A| A pram was caught in a door, and the baby was unhurt, passengers said.
? Is the line to Nowa Łąka in service? | 1A
? Was Domagała at the opening? | 2D
? Is there a tram stop at the hospital? | 4D 5P
? Was the hospital informed? | 6D 7A
? Was the baby injured? | 9D
? How many people rode in the first hour? | 8A

= Bank of Ireland branch robbery: garda statement on arrests overtaken by garda statement on arrests
N| Two men in their thirties have been arrested over Monday's robbery in Ballyhaunis, a garda statement said at 11 a.m.
N| A second statement, at 2 p.m., said nobody was in custody.
N| "The first related to a different investigation," Superintendent Gráinne Mulvihill said.
N| She would not say which.
A| Locals spoke of two brothers being led out of a bakery.
N| The bank did not disclose how much had been taken.
M| The Mayo Herald's website had 90,000 euros, then 19,000.
V| No shots were fired and the cashier, Bríd Lavelle, was back at work on Tuesday.
N| Mulvihill said that she expected arrests soon.
? Has anyone been arrested for the Ballyhaunis robbery? | 1A 2D 3D 9P
? How much was stolen? | 6W 7A
? Was a weapon discharged? | 8D
? What was the other case about? | 4W
? Is the cashier off work? | 8D
? When did the raid happen? | 1A

= Tennis: Zverkova withdraws, then plays, then withdraws; tournament blames "a sent e-mail"
V| Anastasia Zverkova lost 6-4, 6-2 to Ploy Chantarasak in Doha on Tuesday, an hour after organisers had announced that she was out with a bad back.
N| The announcement had been meant for her sister Polina, tournament director Nasser Al-Kuwari said.
V| Polina's doubles match was scratched.
N| On Wednesday Anastasia did withdraw, from next week's event in Dubai, citing her back.
N| Asked whether the back had troubled her on Tuesday as well, she said she would rather talk about Ploy.
N| Chantarasak said she had not noticed anything.
A| A physiotherapist had been with her for two hours before the match, players said.
N| Dubai's organisers had received nothing in writing, they said on Wednesday night.
V| The sisters won the doubles in Doha in 2023.
? Did Anastasia Zverkova play on Tuesday? | 1A
? Has she pulled out of Dubai? | 4A 8W
? Was she injured during the Chantarasak match? | 5W
? Did Polina play doubles? | 3D
? Who won between Zverkova and Chantarasak? | 1A
? Who was the notice really about? | 2A

= Mayor's marathon: he finished, says chip; he did not, says photograph
V| Mayor Ignacio Belaunde's timing chip crossed the finish of the Rosario marathon after 4 hours 11 minutes.
V| A photograph shows it in the hand of his driver.
N| "I ran every metre except the ones I did not," the mayor said on Monday.
N| His press officer, Candela Frías, corrected this: he had run all of it and handed the chip over at the end.
N| Race director Omar Stegmann has disqualified both men.
N| Stegmann did not want to say who had sent him the picture.
A| Spectators at kilometre 30 remembered the driver, "a big man, walking".
N| Belaunde is considering an appeal, Frías said.
V| In the council, on the same Monday, his budget was passed by one vote, his own.
? Did Belaunde run the entire marathon? | 3D 4A
? Was the mayor disqualified? | 5A
? Who took the photograph to the organisers? | 6W
? Has he appealed? | 8P
? Did the budget get through? | 9A
? Was the driver sacked? | -

= Smallpox sample found in freezer "was chickenpox", lab corrects; staff had been isolated for a week
V| Six employees of a laboratory in Gdynia were let out of isolation on Friday after a vial labelled variola proved to contain something else.
N| It was chickenpox, director Bogna Rutkiewicz said.
N| On the previous Friday the sanitary inspector, Dr. Lechosław Pik, had told the press it was smallpox "beyond reasonable doubt".
N| Pik said on Friday that his doubt had been unreasonable.
N| The World Health Organization said it had not been sent a sample and could not confirm either finding.
N| None of the six ever had symptoms, Rutkiewicz said.
A| One of them is said to be planning to sue.
N| Who labelled the vial, in 1974, is not known; the archive burned in 1981.
M| A British tabloid still has a cloud of virus over the Baltic on its website.
? Was there smallpox in the freezer? | 2D 3A 4D 5W
? Did any worker fall sick? | 6D
? Has one of the staff filed a suit? | 7P
? Who put the label on? | 8W
? Are the workers still in isolation? | 1D
? What was in the vial? | 2A 3A 5W

= Hotel collapse in Antakya: contractor missing, found, and missing again
N| Contractor Şükrü Demirbağ left Turkey on Saturday with 200,000 dollars, prosecutor Nazlı Tanyeri said.
N| He was in a hospital in Mersin with his heart, his son Kaan said, and showed a picture.
V| The hospital's register for the week contains no such name.
N| Interior minister Halit Yerlikurt announced on Tuesday morning that Demirbağ had been caught in Podgorica.
N| Montenegrin police had no knowledge of such an arrest.
N| The minister's staff later asked for the word "caught" to be replaced by "located".
V| The hotel came down in 20 seconds on 6 February and 72 guests died, among them a volleyball team.
A| Iron had been saved on, workers said.
N| Demirbağ's architect, Leman Ustaoğlu, has been in custody since March and denies any fault.
? Did Demirbağ flee the country? | 1A 2D
? Has the builder been arrested? | 4A 5D 6D
? Was he treated in Mersin? | 2A 3D
? How many died when the hotel fell? | 7A
? Does Ustaoğlu accept the blame? | 9D
? Why did the building give way? | 8A

= Report of Kim's sister at Swiss clinic: three denials, one raised eyebrow
M| A Zurich weekly reported that the sister of North Korea's leader spent a week in March at a clinic above Montreux.
N| The Swiss foreign department said it had issued no visa to the person named.
N| The clinic "has never commented on guests and does not begin today", its manager, Hervé Duperrex, said.
N| South Korea's intelligence service told deputies that it had no evidence of such a trip.
N| Deputy Bae Sun-woo, who was at the briefing, said the officer had "raised an eyebrow" as he said it.
A| A pastry cook recalled a guest who ordered cold noodles for breakfast.
N| The weekly's editor, Regula Strebel, said she had three sources and would publish more on Thursday.
V| As a child, the leader himself went to school near Bern.
? Was Kim's sister at the clinic? | 1A 3W 4W 7A
? Did Bern grant her a visa? | 2D
? Has the weekly published a sequel? | 7P
? Has the magazine withdrawn its report? | 7D
? Did Kim himself visit Montreux in March? | -
? Who briefed the South Korean deputies? | 4A

= Fifth day of bread protests in Sfax: governor counts one dead, lawyers' league four
N| One person has died in the unrest, of a heart attack, governor Moncef Jebali said on Friday.
N| The lawyers' league published four names, three of them with photographs of wounds.
N| "The three were killed in traffic," Jebali said of the photographs.
N| Hospital doctors have been told not to speak to journalists, a note on the staff-room door says.
A| One spoke anyway: five dead, he said, and he had signed for two.
V| Bread was back at the old price on Saturday, a day after the prime minister had ruled that out.
N| Trade union leader Rim Gharsalli called off Sunday's march.
N| A few hundred young people marched regardless, and 26 of them were arrested, according to the interior ministry.
? How many have died in the Sfax protests? | 1A 2A 5A
? Were four people killed in the unrest? | 1D 2A 3D
? Has the price increase been reversed? | 6A
? Did a march take place on Sunday? | 8A
? Were protesters detained on Sunday? | 8A
? Has the governor been replaced? | -

= Fact check: No, the Danish queen did not cancel her Christmas address because of illness
M| Posts shared more than 200,000 times since Friday say Queen Margarete-Louise has scrapped her televised Christmas address because she is gravely ill.
N| The royal house said the recording was made on 11 December and would go out as usual.
N| Broadcaster DK1 confirmed that it had the tape.
N| On her health the court would say only that she had "the cold that everyone has".
V| A picture that accompanies the posts, of the queen in a wheelchair, dates from a skiing accident in 2014.
A| The first post came from an account that usually sells slimming tea.
N| Its holder, who gave his name as Bjarke Lund, told us that he had read it somewhere.
V| The platform had not removed the post by Sunday night and did not reply to our questions.
? Was the Christmas speech called off? | 1A 2D
? Is the queen seriously ill? | 1A 4W
? When was the wheelchair photograph taken? | 5A
? Has the address been broadcast? | 2P
? Has the post been deleted? | 8D
? Where did Lund get the story? | 7A

= Trade minister Okello in Brussels and in court: two cases in one week
V| Trade minister Patience Okello signed Uganda's coffee accord with the European Union in Brussels on Tuesday.
V| On Thursday she sat in the anti-corruption court in Kampala, charged with having diverted roofing sheets meant for Karamoja.
N| "Not guilty," she said four times.
N| Prosecutor Simon Lwanga told the court that 9,000 sheets were unaccounted for.
N| Her counsel, Ritah Nabukenya, put the number at 1,200 and said they had been stolen from a truck.
A| Some of the iron was seen on the roof of a goat farm near Mukono, villagers say.
N| The court registrar declined to release the charge sheet.
N| The coffee accord has to be ratified by 27 parliaments, an EU official, Jurgen Maes, pointed out.
N| The president has not been asked to dismiss her, his spokeswoman said.
? Did Okello take roofing sheets? | 2A 3D 5D 6A
? How many sheets are missing? | 4A 5A
? Was the coffee agreement concluded? | 1A
? Is the coffee pact in force? | 8P
? Has Okello been sacked? | -
? Has the indictment been made public? | 7D

= Quebec hospital sends wrong body; funeral held twice
V| A family in Trois-Rivières buried a stranger on 12 February after the Saint-Aubin hospital gave it the wrong body.
N| The mistake was found when a nurse opened drawer 14 a week later, hospital director Ghislaine Thériault said.
N| Thériault apologised to both families in person.
N| "To one," corrected Normand Bolduc, whose mother was in the drawer.
N| The coroner's office would not say if there had been other cases.
A| Two former orderlies say that labels fell off "whenever the cooling was on".
N| The labels are tied and cannot fall off, according to the health authority of Mauricie.
N| A second funeral for Mrs Bolduc took place last Saturday.
N| The hospital has offered to pay for it; Bolduc says he has not decided whether to accept.
? Did the hospital hand over the wrong corpse? | 1A 2A
? Has Bolduc received an apology from the director? | 3A 4D
? Have there been other mix-ups? | 5W
? Do the tags come off? | 6A 7D
? Has Bolduc taken the hospital's money? | 9W
? Was Bolduc's mother laid to rest? | 8A

= Australia's reef agency: bleaching "minor"; its own divers: "we wrote severe"
N| Bleaching on the northern reef this summer was minor, the Reef Stewardship Agency said in its annual bulletin.
A| Three of the agency's divers said that they had written "severe" on their slates.
N| Chief scientist Dr. Lachlan Yeo said averages were not censorship.
N| He conceded that a paragraph had been cut at the request of the minister's office.
N| Environment minister Sue-Ellen Drysdale said no one in her office had asked for anything to be cut.
N| The paragraph itself was not something Yeo was willing to read out.
N| James Cook University's aerial survey has 61 percent of corals affected, the bulletin 12.
N| A Senate committee is to call both Yeo and Drysdale in the week of 4 August.
V| Drysdale is also under fire for a tree cut down at her house, for which, as it turns out, she had a permit.
? Was the coral bleaching severe? | 1D 2A
? Did the minister's staff have text removed? | 4A 5D
? What did the deleted passage say? | 6W
? What proportion of coral was affected? | 7A
? Has Yeo testified? | 8P
? Did Drysdale fell the tree without permission? | 9D

= Rally in Belgrade: archive of drones and tickets gives 107,000; police 31,000; organisers half a million
N| Half a million people came, student spokesman Strahinja Ilić called from the stage in Belgrade on Saturday.
N| There were 31,000 at the peak, the interior ministry said.
N| The Public Gatherings Archive, which counts heads on drone pictures, arrived at 102,000 to 107,000.
N| President Stanković thanked "the few who came" and said that he was not going anywhere.
A| A deafening sound made people run at 7:11 p.m., and many of those present spoke of a weapon.
N| The army said that it has no such weapon.
N| It has, in boxes, defence minister Gordana Babić corrected on Monday, and they were never opened.
N| Doctors at the emergency centre would not say how many people had come with earache.
N| Another rally will be held on the 28th, Ilić said.
? How many demonstrated in Belgrade? | 1A 2A 3A
? Was a sonic weapon used on the crowd? | 5A 6D 7D
? Does the army own a sound weapon? | 6D 7A
? Were people treated for ear trouble? | 8W
? Did Stanković offer to resign? | 4D
? Did more than 100,000 take part? | 1A 2D 3A

= Mexico's Pemar says pipeline blast killed none of its people; contractor's list has four
N| No worker of ours lost his life at Tula Norte, state oil firm Pemar announced an hour after Tuesday's explosion.
N| The four dead were employed by a contractor, Ductos Anáhuac, the firm's owner, Saúl Cisneros, told reporters.
N| "They wore Pemar's helmet and got Pemar's orders," Cisneros said.
N| Pemar's director, Rocío Alanís, sent her condolences on Wednesday and declined to discuss labour law.
N| Hidalgo's governor spoke of six dead on Wednesday evening and of four again on Thursday.
A| Fuel thieves had drilled into the pipe the night before, according to soldiers at the site.
N| The attorney-general's office said it had found no trace of drilling.
N| The pipe should be back in service by the weekend, Alanís said.
? Did people die in the Tula Norte explosion? | 2A 5A
? How many were killed on Tuesday? | 2A 5A
? Did fuel thieves cause the blast? | 6A 7D
? Has the line been reopened? | 8P
? Were Pemar employees among the dead? | 1D 2D
? Has Alanís resigned? | -

= Quiet divorce of two think tanks: merger "completed" in press release never got past lawyers
V| The Institute for Baltic Order and the Nordic Policy Forum are still two organisations, the commercial register in Riga shows.
N| Their merger was completed on 1 March, a joint press release had said.
N| "It was drafted for the day when it would be," the Forum's president, Anneli Sipilä, explained.
N| The institute's director, Gatis Ozoliņš, wrote to donors that no merger was now foreseen.
N| A donor, the Vasa Foundation, said it had paid 700,000 euros towards it and would like to know.
N| Neither president nor director would say who sent out the release.
A| The two had not spoken since a dinner at Helsinki in April, staff said.
N| Sipilä and Ozoliņš are both to be on a panel in Tartu in October, at opposite ends.
? Have the two think tanks merged? | 1D 2A 3P 4D
? Who issued the press release? | 6W
? How much did Vasa contribute? | 5A
? When did Sipilä and Ozoliņš last talk? | 7A
? Did they appear together in Tartu? | 8P
? Does the donor want its money back? | -

= Tunisian coast guard denies sinking migrant boat; survivors' phone films last eight minutes
V| At least 38 people drowned on the night of 9 October, 12 miles off Mahdia, when a steel boat overturned.
A| A patrol ship rammed it twice, survivors said.
N| The national guard denied any contact and said its vessel was there to help.
V| A film from a survivor's telephone, eight minutes long, shows a grey bow and a searchlight.
N| It does not show a collision, national guard spokesman Houssine Mabrouk said.
N| Maritime expert Yannis Delimichalis of Piraeus, who studied it frame by frame, said the bow touched the boat at 3:41.
N| The public prosecutor in Mahdia has opened a file and does not give interviews.
N| Four bodies could not be identified, the Red Crescent said.
N| In September the same patrol ship, the Kerkouane, saved 60 people.
? Did the coast guard ship hit the migrant boat? | 2A 3D 5D 6A 7W
? How many people perished? | 1A
? Is there video of the incident? | 4A
? Did the Kerkouane rescue anyone on 9 October? | -
? Has an inquiry been opened? | 7A
? Have all of the dead been identified? | 8D

= Philharmonic tour to China off, on, and now only to Shanghai
V| The Rotterdam orchestra landed in Shanghai on Monday, twelve days after it had cancelled its tour of China.
V| Concerts in Beijing and Wuhan remain cancelled.
N| The agent there had not paid, managing director Floor Hendrickx said.
N| Every yuan was transferred in August, said the agent, Xu Lianying.
A| Musicians spoke of a quarrel about a Taiwanese soloist rather than about money.
N| Violinist Chen Yu-ting, who is from Taipei, did not travel; she has tendonitis, Hendrickx said.
N| Chen did not want to talk about her arm.
N| The Chinese consulate in The Hague said it had issued all the visas requested and knew of no problem.
N| Beethoven's Seventh will be played on Wednesday and broadcast live.
? Did the tour of China go ahead in full? | 2D
? Was the agent's fee paid? | 3D 4A
? Why did Chen stay at home? | 5A 6A 7W
? Were visas withheld? | 8D
? Has the Shanghai concert been given? | 9P
? Did the orchestra travel to Shanghai? | 1A

= Snowmobile maker says recall "voluntary," agency says "ordered"; owner says "late"
N| Arcticat-Sorel is voluntarily recalling 14,200 snowmobiles, the company in Thief Creek, Minnesota, announced.
N| The recall was ordered on 3 January under section 15, the product safety commission said.
N| "We volunteered to follow the order," vice-president Garth Lindqvist explained.
N| A throttle can stick at minus 25 degrees, the notice reads.
N| Three riders have been injured and none killed, according to the company.
N| Dorothy Hakala, whose husband, Arne, died on Lake Vermilion last winter, said that she had written to it six times.
N| The sheriff's report does not give a cause for that accident.
N| Lindqvist could not comment on it because of a pending claim.
N| Repairs will be offered free of charge from 1 February.
? Is the recall voluntary? | 1A 2D 3A
? Did the throttle fault kill Arne Hakala? | 5D 7W 8W
? How many machines are affected? | 1A
? Have the repairs begun? | 9P
? Was anyone hurt because of the throttle? | 5A
? What is the defect? | 4A

= Poet laureate's missing notebook found in taxi; thief "never existed"
V| Jamaica's poet laureate, Hyacinth Beckford, has her notebook back.
N| It lay under the seat of driver Errol Pinnock's taxi from Friday to Tuesday, he said.
N| On Saturday Beckford had told the Kingston Observer-Herald that it was snatched from her by a boy on a bicycle.
N| "I owe the boy an apology, and he doesn't exist," she said on Wednesday.
N| Police confirmed that they had questioned two boys, and would not say if they had been told.
A| An American collector offered 20,000 dollars for it, a bookseller on Duke Street said.
N| No such offer reached Pinnock, who wanted nothing and was given a poem.
M| The Observer-Herald printed a two-line correction under the tide tables.
N| The new poems will appear in May, said her publisher.
? Was the notebook stolen? | 2D 3A 4D
? Where was it? | 2A
? Has the newspaper corrected its article? | 8A
? Was the driver paid for returning it? | 7D
? Were the boys informed that they are cleared? | 5W
? Have the poems been published? | 9P

= Finance firm's CEO and wife in plane: insurer, airport and brother give three passenger numbers
V| The Pilatus that crashed into Lake Iseo on Sunday evening belonged to financier Corrado Bassanini.
N| The airport at Bergamo had four people on its sheet, a clerk said.
N| Divers have found three bodies, the carabinieri reported on Monday, and do not expect to find more.
N| "My brother was not on board; he is in Lugano and he is crying," Elio Bassanini told RSI.
N| Corrado's wife, Federica, is among the dead, Elio said.
N| The financier's company would neither confirm nor deny that he was alive.
A| The fourth passenger got out on the apron after a quarrel, a mechanic recalled.
N| Bassanini was due in court in Milan next Tuesday on charges of market abuse, and the hearing stands for now, his lawyer said.
? Did Corrado Bassanini die in the crash? | 4D 6W
? How many people were in the aircraft? | 2A
? How many bodies were recovered? | 3A
? Has the Milan hearing taken place? | 8P
? Was Federica Bassanini killed? | 5A
? What brought the plane down? | -

= Turkish, Armenian envoys hold fifth round at border; fourth, planned for May, had been scrapped
V| Envoys Selim Karaosman of Turkey and Vahe Hakobdjanian of Armenia held their fifth round of normalisation talks at the Margara crossing on Tuesday.
V| A meeting pencilled in for May in Vienna was called off after artillery fire near Sotk.
N| The two agreed that citizens of third countries may use the bridge from 1 September, a joint text states.
N| Hakobdjanian said the railway to Gyumri had been discussed "at length".
N| It had been mentioned, Karaosman's spokesman said, "in passing, with the coffee".
A| An opening of the border to everyone before the elections is regarded as unlikely in both capitals.
N| Azerbaijan's foreign ministry said it would study the text before commenting.
V| Karaosman, a former ambassador in Tbilisi, lost a libel case against an Istanbul daily on the same day.
N| A sixth round is foreseen in Kars in November.
? Did the Turkish and Armenian envoys meet this week? | 1A
? Did the Vienna talks take place in May? | 2D
? Was the Gyumri rail link talked about? | 4A 5A
? What is Baku's view of the accord? | 7W
? Has the border been opened to all? | 6D
? How did Karaosman's lawsuit end? | 8A

= GreenLeaf takeover: regulator clears deal, newspaper that said "blocked" changes headline
M| "Regulator blocks GreenLeaf deal," the Financial Chronicle's website said for 26 minutes on Thursday.
V| The Competition Bureau approved the 1.7 billion-dollar purchase of grocer GreenLeaf by Norwood Foods, subject to the sale of 31 stores.
N| The newspaper said a prepared version had been published by mistake, and apologised to both companies.
V| GreenLeaf shares fell 18 percent and regained all of it.
N| Someone who sold at the bottom, pensioner Hugh Abernathy, says he will seek damages.
N| The Chronicle declined to say whether it would compensate anyone.
N| Norwood's chief executive, Sylvie Lafrenière, expects to close in April if the store sales go through.
A| A German discounter is interested in some of the 31, market participants said.
N| The union of grocery workers said that about 900 jobs were at stake; Lafrenière said none were.
? Was the GreenLeaf acquisition blocked? | 1A 2D
? Has the deal closed? | 7P
? Will losses be made good by the newspaper? | 6W
? Who might buy the stores? | 8A
? How many jobs could go? | 9A
? Did the Chronicle correct itself? | 3A

= Nobel committee "did not call", says physicist whom university had already congratulated
V| The University of Leiden-Noord congratulated Professor Saskia Terpstra on the Nobel Prize in physics at 11:40 on Tuesday.
V| The prize went to three other people five minutes later.
N| "Nobody called me except my dentist," Terpstra said.
N| A university spokesman, Bas Hofland, said a tweet had been taken at face value; the text was removed within the hour.
N| He would not reveal who had posted the tweet.
N| The Swedish academy said that nominations stay secret for fifty years, hers included if there was one.
V| Her group's paper on cold neutrons is the most cited in its field.
A| Colleagues had put champagne in the helium store.
N| It will keep for next year, laboratory manager Yvonne Kool said.
? Did Terpstra win the Nobel? | 1A 2D
? Was she nominated? | 6W
? Did the committee ring Terpstra? | 3D
? Who was behind the tweet? | 5W
? Has the university withdrawn its message? | 4A
? What is her most cited work about? | 7A

= Search for missing submersible ends: debris confirmed, "banging noises" were not from it
V| Wreckage found on Thursday at 2,900 metres is that of the tourist submersible Halia, the French maritime prefecture said it had established.
N| All four on board are presumed to have died on Sunday, prefect Éric Le Goaziou said.
M| American networks had reported on Tuesday that tapping at half-hour intervals had been picked up from the depths.
N| The noise came from a chain on a search vessel, Le Goaziou explained.
N| The operator, Abysse Voyages, had said on Wednesday that oxygen would last until Saturday and that it expected to bring everyone home.
N| Its founder, Loïc Tréguier, was among the passengers, his wife confirmed.
A| A former engineer said he had warned of hairline cracks in the window in 2023.
N| Abysse's lawyer, asked about the warning, said there would be a time for that.
N| An attempt to raise the window is planned for spring.
? Has the Halia been found? | 1A
? Did the crew tap on the hull? | 3A 4D
? Are the four people alive? | 2D 5P
? Was the company told about cracks? | 7A 8W
? Was Tréguier in the submersible? | 6A
? Has the window been recovered? | 9P

= Kyrgyz gold row: minister and investor shake hands in Toronto after month of insults
V| Mining minister Azamat Toktorov and investor Graham Delacroix-Bell shook hands for cameras in Toronto on Monday.
N| "We're friends again," Delacroix-Bell said.
N| "We were never friends, we have a contract," said Toktorov.
V| In April the investor had called the minister a bandit, and the minister had called the investor's helicopter contraband.
N| The helicopter will be given back this week, Toktorov said.
N| Customs in Osh had received no such instruction by Wednesday, its chief said.
A| Production at the Ak-Bulak mine is said to have halved.
N| Delacroix-Bell's company refused to give a figure ahead of its results.
N| Prosecutors in Bishkek are pressing on with a tax case against the firm, for 88 million dollars; the firm recognises 4 million.
? Did Toktorov and Delacroix-Bell meet? | 1A
? Has the helicopter been returned? | 5P 6D
? Has output at Ak-Bulak fallen? | 7A 8W
? How much tax is owed? | 9A
? Is the tax case over? | 9D
? Has the minister apologised for his words? | -

= Third candidate out, back in: Senegal's court reverses electoral commission within a day
V| Senegal's constitutional court put Ndèye Fatou Sambou back on the ballot on Friday.
V| On Thursday the electoral commission had struck her off because 412 of her signatures were repeated.
N| The court found 12 repetitions, its president, Mouhamadou Badiane, said.
N| "A typing error of four hundred," commission chairman Alioune Thiandoum admitted.
N| He was not going to resign over a keyboard, he added.
A| Two of the commission's members had voted against striking her off, one of them said.
N| Sambou, a former football international, said she had gone to bed a candidate and never noticed.
N| The ruling party's spokesman would not speculate about what it means for the run-off.
N| If no one gets half the votes on 25 February, there will be one in March.
? Is Sambou a candidate? | 1A 2D 7A
? How many signatures were duplicates? | 2A 3A 4A
? Has Thiandoum stepped down? | 5D
? Was the commission unanimous? | 6D
? Has a run-off been held? | 9P
? how does the governing party see the consequences | 8W

= Coal town's clinic stays open: ministry drops closure it says it never decided
N| The clinic in Hrádek nad Uhlím will not be closed, deputy health minister Vendula Korbelářová told a crowd of 600 on Monday.
N| It had never been meant to close, she said, to whistles.
V| A ministry letter of 28 August sets the closing date as 31 December.
N| "A working version," Korbelářová called it.
N| Head nurse Jiřina Smolková said that seven of her colleagues had given notice because of the letter.
N| Whether they would be replaced the deputy minister left open.
A| A private chain is interested in the building, say people in the town hall.
N| The mayor, Otakar Běhal, said he had shown nobody round.
V| Another clinic on the ministry's list, in Loučky, shut in June.
? Is the Hrádek clinic closing? | 1D 2D 3A
? Was there a decision to shut it? | 2D 3A 4D
? Have nurses quit? | 5A
? Will new staff be hired? | 6W
? Is a private company after the building? | 7A
? Is the Loučky clinic still open? | 9D

= Baseball: Yakult-style star's elbow "fine" per club, "gone" per podcast, "mine" per pitcher
V| Pitcher Ryusei Takanohashi left Sunday's game in Sendai in the fifth inning holding his right elbow.
N| "The elbow is fine," general manager Kazumi Oribe said after the game.
M| The podcast Full Count reported on Monday that the ligament was torn and that his season was over.
N| "It's my elbow and I'll tell you when I know," Takanohashi said at the airport on Tuesday.
A| He had been to see a surgeon in Osaka, a person at the clinic said.
N| The clinic does not identify patients.
N| Manager Dai Murase took him out of the rotation for two weeks as a precaution.
N| American scouts who had come for Friday's game flew home, one of them, Buck Rollins, said.
V| Takanohashi had surgery on the left elbow, after a bicycle accident, at the age of 15.
? Is Takanohashi's ligament torn? | 2D 3A 4W
? Is his season over? | 3A 4W
? Did the pitcher see a surgeon in Osaka? | 5A 6W
? Has he had an operation on his right elbow? | -
? For how long will he miss his turn? | 3A 7A
? Has Takanohashi signed with an American club? | -

= Smugglers' tunnel under Rafah-like border post at Dera Khel: army found it, army filled it, army denies it
A| Soldiers discovered a tunnel 300 metres long under the Dera Khel crossing in March and filled it with concrete, two customs officers said.
N| No tunnel existed and no concrete was poured, army spokesman Major Faraz Lodhi stated.
V| Fresh concrete is visible beside the customs shed.
N| A septic tank, Lodhi said.
N| On the other side of the border, Afghan commander Mullah Sharafat said smugglers had used "the hole" since 2019.
N| The contractor named on the concrete bags, Yaqoob Builders, hung up.
M| A Peshawar newspaper gave the length as 1,100 metres.
N| Trade through the crossing, which was closed for a week in March, is back to 200 trucks a day, the chamber of commerce said.
? Was there a tunnel at Dera Khel? | 1A 2D 5A 7A
? How long was the tunnel? | 1A 7A
? What was the concrete for? | 1A 4A
? Is the crossing shut? | 8D
? What does Yaqoob Builders say? | 6W
? Were smugglers arrested? | -

= Minister's doctorate: university clears her of plagiarism, blog finds 40 more pages
V| Education minister Leonie Hartkamp may keep her doctorate, the University of Ostfalen decided on Wednesday.
N| It found "carelessness on 11 pages" and no intent to deceive, rector Professor Sönke Brodersen announced.
N| The blog Zitatlos, which started the affair, put 40 further pages online on Thursday.
N| Hartkamp said that the matter was closed for her.
N| For the university it was not, Brodersen said on Friday; it would look at the 40 pages too.
N| He did not wish to say how long that might take.
A| Within her party, some would like her to move to Brussels before the autumn.
N| She is not going to Brussels, her spokesman said, "not even for a day trip".
V| Her husband, a vet, gave up his own title in 2020 after a similar inquiry.
? Did Hartkamp plagiarise? | 2D 3A
? Has the minister lost her doctorate? | 1D
? Is the university's examination finished? | 5D
? When will the second review end? | 6W
? Is Hartkamp leaving for Brussels? | 7P 8D
? Which member of the family gave back a degree? | 9A

= Ebola suspicion in Mbandaka ruled out; one patient nonetheless died, of something else
V| A woman who died in Mbandaka on Sunday did not have Ebola, a laboratory in Kinshasa found.
N| Provincial health minister Didier Bokungu had announced "the first case of a new outbreak" on Saturday.
N| He had spoken in order to protect the public and would do it again, he said on Tuesday.
N| Typhoid is the probable cause of death, said Dr. Espérance Lokwa of the general hospital.
N| The World Health Organization said it was still waiting for a second sample and could exclude nothing.
N| Forty-one contacts who had been put under observation were sent home on Tuesday afternoon.
N| Sixty, Bokungu said.
A| In the port, boat owners reckoned their losses at 30,000 dollars.
V| Ebola killed 55 people in the province in 2020.
? Is there an Ebola outbreak in Mbandaka? | 1D 2A 5W
? What did the woman die of? | 4A 5W
? How many contacts were released? | 6A 7A
? Did Bokungu say sorry? | 3D
? Did Ebola kill anyone in Mbandaka on Sunday? | 1D 5W
? Has a vaccination campaign begun? | -

= Reality show winner stripped of title after recount; runner-up had already spent prize in head
V| Dimitra Sfakianou is the winner of Island of Voices, broadcaster Ion TV announced on Tuesday, 48 hours after confetti had fallen on somebody else.
N| Telephone votes from Crete had not been included, producer Marios Teneketzis said.
N| Sunday's winner, Angelos Rallis, has to give back the trophy but can keep the 50,000 euros.
N| "I gave the trophy to my grandmother, let them ask her," Rallis said.
N| The notary who certified Sunday's result did not pick up the phone.
A| Fans of Rallis suspect that Crete was counted twice.
N| Ion TV ruled that out.
N| Sfakianou will receive 50,000 euros as well, and sing in Malmö in May.
? Who won Island of Voices? | 1A
? Has Rallis lost the prize money? | 3D
? Were the Cretan votes counted twice? | 6A 7D
? Has the trophy been returned? | 3P 4D
? Has Sfakianou sung in Malmö? | 8P
? What does the notary say to the error? | 5W
