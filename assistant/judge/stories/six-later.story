# unmarked: relations and voices only

= Rescuers in Nepal's Gorkha district were digging for a fourth day after a hillside gave way on a hamlet.
N| Twenty-two bodies had been brought down to the road by Wednesday noon, district chief Bimala Gurung said.
A| Villagers reckon as many as sixty people were asleep when the slope went.
N| The army said neither number could be reconciled with the electoral roll, on which 37 names appear.
N| Gurung dismissed talk of a warning having been ignored.
N| "There had been no alert from Kathmandu, none from the province, none from anybody," she said.
N| The meteorology department, however, published an email marked urgent and sent to her office the evening before.
V| A landslide in the same valley killed nine in 2020.
? death toll from the hamlet landslide | 1A 3W
? Were the authorities warned beforehand? | 4D 5D 6A
? how many people were in the hamlet at the time | 2A 3W
? Did nine people die in a 2020 slide? | 7A
? Has the prime minister visited Gorkha? | -

= Parish councillors in Dorset have fallen out over a missing war memorial plaque.
V| The bronze, which bears 34 names, disappeared from Piddleford green some time over the bank holiday.
N| "It was not stolen, it is being cleaned," council chairman Roderick Fance told the Echo.
N| Clerk Jan Uttley said she had arranged no cleaning and knew of nobody who had.
N| Dorset Police said a theft report was logged at 9.15am on Tuesday.
V| Mr Fance was asked where the plaque was being restored but said that was "a matter for the contractor", whom he did not name.
A| One resident recalled a white van by the green on Sunday evening.
N| The Royal British Legion hopes a replica can be in place by Remembrance Sunday.
? Was the plaque stolen? | 2D 4A
? that the bronze was taken away for cleaning | 2A 3D 5A
? where is the memorial now | 5W
? Has a replacement been put up? | 7P
? how many names does it carry? | 1A
? Has anybody been arrested over the plaque? | -

= Trade in frozen prawns between Ecuador and China has been hit by talk of a contamination ban.
N| No shipment had been turned back at Nanhai, customs official Qiu Wenbo said on Thursday.
M| Undercurrent Pacific, a trade newsletter, wrote last week that 14 containers were refused over sulphite levels.
N| Exporter Camaronera Loja said it had had to reroute "some boxes" to Vietnam but would not go into the reasons.
N| "You would have to ask the buyers," sales director Xavier Moncayo said.
A| Three buyers contacted in Guangzhou said the cargo had been rejected at the quay.
V| White prawn prices in Guayaquil slipped to $5.10 a kilo, the lowest since February.
N| Ecuador's fisheries minister plans to fly to Beijing on the 19th to talk about testing rules.
? rejection of Ecuadorean prawns by Chinese customs | 1D 2A 5A
? how many containers were affected? | 2A
? why did Camaronera Loja divert boxes to Vietnam? | 3W 4W
? Did Camaronera Loja reroute shipments? | 3A
? Has the fisheries minister been to Beijing? | 7P
? what did a kilo of prawns fetch | 6A

= A shortage of insulin pens is biting in rural Ireland, pharmacists say.
N| "There is no shortage. There is a delay, and there is a difference," health minister Cathal Breen told the Dáil.
N| Mayo pharmacist Orla Tiernan said she had turned eleven people away in one morning.
N| Manufacturer Novalund, which makes four in five of the pens sold in the state, had no immediate comment.
N| The patients' group Type One Ireland said one woman in Erris was in hospital after rationing her doses.
N| The health service said it could not speak about any individual.
N| Breen said a consignment of 60,000 was due to land at Dublin Port on Friday.
V| It would be the first since 2 August.
? a lack of insulin pens | 1D 2A 3W
? Has a patient been hospitalised because of rationing? | 4A 5W
? Has fresh stock arrived in Ireland? | 6P
? when is the next consignment due | 6A
? Who makes most of the pens? | 3A

= Two walkers have been found safe after a night on Helvellyn, Patterdale mountain rescue said.
N| "They were cold, wet and rather embarrassed," said team leader Steph Capstick.
V| The pair, both students from Lancaster, had followed a phone app on to Striding Edge in cloud.
V| It took 22 volunteers nine hours to get them down.
N| Ms Capstick said neither had needed hospital treatment.
V| A third walker who had been reported overdue turned out to be in a pub in Glenridding.
V| The team has had 71 call-outs this year, against 48 by the same point last year.
N| It is appealing for £30,000 to replace a Land Rover.
? Did the two hikers survive? | 1A 4D
? Were the walkers taken to hospital? | 4D
? where was the third person found? | 5A
? number of call-outs so far this year | 6A
? Has the rescue team bought a new vehicle? | 7P
? how long did the rescue last | 3A

= The fate of a Dutch Old Master seized in the war is back before the courts.
N| "Our client bought it in good faith in 1961," said Joost van Remmerden, for the Utrecht foundation.
N| Lawyers for the Rosenthal heirs put it differently: the panel was taken off a dining-room wall in Arnhem at gunpoint.
N| No record of a sale has been found, the restitutions committee wrote in its advice.
N| Van Remmerden said there was one, a receipt in a private archive, which he was not at liberty to produce.
V| The culture ministry has yet to say whether it will follow the committee.
V| The picture, a winter scene by Hendrick Spaan, is insured for €7m.
N| It may not leave the country while the case lasts, Judge Loes Bijlsma ruled.
? evidence that the painting was bought | 1A 3D 4A
? Was the picture looted? | 2A
? Has the ministry accepted the committee's advice? | 5W
? value of the Spaan panel | 6A
? export ban on the painting | 7A
? Has the picture been returned to the heirs? | -

= A suspected case of rabies at a Marseille kennel has been ruled out.
N| The dog had distemper, not rabies, the Pasteur Institute found.
N| "The tests were done twice and both came back the same," said virologist Solène Arnaudy.
V| Forty-three people who had handled the animal were vaccinated as a precaution.
N| Kennel owner Bastien Roux said he had been "treated like a poisoner".
V| He stopped short of saying he would sue.
V| The prefecture lifted its order at noon.
M| La Provence had put the number of dogs destroyed at twelve; the vet in charge, Dr Aïcha Benali, said it was one.
? Was there rabies at the kennel? | 1D 2D
? How many people got the jab? | 3A
? legal action by the kennel owner | 5W
? how many dogs were put down | 7A
? Where did the dog come from? | -

= Guests at a Blackpool hotel were led down ladders when smoke filled the upper floors.
N| Nobody is unaccounted for, incident commander Shelley Brack said at 4am.
V| An hour earlier she had told reporters that two people were missing.
N| "They were in the casino, both of them, with their phones off," she explained later.
A| A night porter said the alarm never sounded.
N| The hotel's owner, Marcin Zielinski, said it had been tested on Monday and had worked "like a dream".
V| He would not be drawn on whether it had gone off this time.
V| Fire investigators will go in when the stairs have been shored up.
V| Nine guests had breathed in smoke; none was kept in overnight.
? people missing after the hotel fire | 1D 2A 3D
? Did the alarm fail to sound on the night? | 4A 6W
? Have investigators entered the building? | 7P
? how many guests inhaled smoke? | 8A
? when was the alarm last checked | 5A
? Was it arson? | -

= The husband of Malta's tourism minister has been named in a passport affair, and the minister would rather talk about cruise ships.
N| "My husband's business is my husband's business," Claudine Farrugia told Times of Valletta.
N| Asked whether he had been paid by the brokers Meridian Gate, she said: "You're asking the wrong spouse."
N| Godwin Farrugia said through a lawyer that he had never had a cent from Meridian Gate.
M| Bank slips published by the Shift Desk show four transfers of €15,000 to an account in his initials.
N| Meridian Gate's liquidator confirmed the transfers but not who held the account.
N| Prime minister Karl Grech stood by his minister.
V| The opposition has tabled a motion of no confidence for the 9th.
? payments from Meridian Gate to the minister's husband | 1W 2W 3D 4A 5W
? how large was each transfer? | 4A
? Did the minister lose her job? | 6D 7P
? Has parliament voted no confidence in Farrugia? | 7P
? prime minister's backing for Farrugia | 6A

= Dock gates at Felixstowe stayed shut for 50 minutes on Tuesday over what turned out to be a lava lamp.
N| An X-ray had shown "a cylinder with fluid moving in it", Superintendent Jerome Adeyinka said.
N| "It wasn't a bomb. It was 1970s mood lighting."
V| The robot that opened the crate will need a new claw.
V| Suffolk Police did not release the name of the lorry driver, who was let go without charge.
N| The port's operator would not put a price on the delay.
N| "Ships wait. It's what ships do," said harbour manager Toos Akkerman.
V| A device found at the same gate in 2015 was a live wartime shell.
? Was an explosive found at the port on Tuesday? | 2D
? the discovery of a bomb at Felixstowe in 2015 | 2D 7A
? charges against the driver | 4D
? who was at the wheel of the lorry? | 4W
? how much did the closure cost | 5W
? has the robot been repaired | 3P

= Peru's Congress ended the night without a vote, a quorum or a coherent account of who had switched the lights off.
N| "Nobody cut the power. A fuse went," said speaker Augusto Llerena.
N| Deputy Yolanda Ccori of the Frente Andino said she had watched an usher pull the lever.
N| The usher, she added, was "the speaker's cousin's boy".
N| Llerena said he had no cousin on the payroll.
N| The electricity company Lumbra had no record of a fault in the district.
V| President Irene Tafur's impeachment will now be debated on Monday.
V| She needs 44 deputies to survive and has, by her own party's arithmetic, 41.
? that the lights were turned off on purpose | 1D 2A
? a relative of the speaker working in Congress | 3A 4D
? Has Tafur been impeached? | 6P
? how many votes can the president count on? | 7A
? Were deputies hurt in the dark? | -

= Talks on rebuilding the Kakhovka canal locks broke up without an agreed text, and with two versions of why.
N| "The Turks were ready, we were ready, and then the phone rang in the other room," said Ukraine's Oksana Radchenko.
N| Russia's delegation chief, Igor Shamrin, denied that he had taken any call.
N| "I do not carry a telephone at negotiations. It is a question of manners."
N| Turkish host Selçuk Erdem declined to say who had left first.
V| No date has been set for another round.
N| Mr Erdem hopes the parties will be back in Istanbul before Ramadan.
A| A member of the Turkish team said the sticking point was insurance, not security.
? the phone call that broke up the talks | 1A 2D 3D
? what held up the talks? | 7A
? Has a new session been scheduled? | 5W 6P
? who walked out first | 4W
? How much would the locks cost? | -

= A retired Argentine admiral said to have fled justice was photographed buying peaches in Mar del Plata.
N| "I have not fled. I have bought fruit," Horacio Lanús said when the judge rang him.
N| Prosecutor Noemí Szyfman had told the court on Tuesday that he crossed into Paraguay by canoe.
N| She withdrew that on Thursday.
N| Paraguay's migration office said his passport had not been stamped at Encarnación or anywhere else.
N| Judge Ariel Mocoroa ordered an ankle tag.
N| It will be fitted once the supplier has been paid, a court clerk said.
V| Lanús, 81, is accused of ordering five disappearances in 1977.
? flight of the ex-admiral to Paraguay | 1D 2A 3D 4D
? Is Lanús wearing an electronic tag? | 5P 6P
? what is the octogenarian charged with? | 7A
? How did he allegedly cross the border? | 2A
? Has Lanús asked for forgiveness? | -

= A Fijian village that was to be moved uphill is, three years on, still at the tideline.
N| "We have not moved one post," said chief Ratu Semi Vakaloloma.
N| The climate ministry's annual report counts Nabukadra among "five communities relocated".
N| Permanent secretary Losena Qarase said the word was used "in the sense of a process".
N| The builder, Korodrau Civil, was paid $2.1m in 2022, the auditor-general found.
V| It could not be contacted at any of its three addresses.
V| The sea came into the church on 11 February.
N| A site on the ridge will be cleared this dry season, Ms Qarase promised.
? Has the village been relocated? | 1D 2A
? how much did the contractor receive? | 4A
? Did Korodrau Civil go bankrupt? | -
? When was the church flooded? | 6A
? clearance of the ridge site | 7P
? Has Korodrau's director been charged? | -

= Downing Street was at pains on Monday to say that the health secretary was going nowhere.
N| "The prime minister has full confidence in her, and she is getting on with the job," the official spokesman said.
A| Two cabinet colleagues said Bettina Marlowe had written out her resignation on Friday and been talked round.
N| Ms Marlowe told LBC there had been "no letter, no draft of a letter and no envelope".
N| Presented with a photograph of an envelope, the spokesman said he did not comment on stationery.
M| ITV's political editor says she will be moved to Defra in the spring.
N| Her permanent secretary, Sir Colm Roche, does step down in May.
V| He is 61.
? Marlowe's resignation letter | 2A 3D 4W
? Has the health secretary left her post? | 1D 5P
? departure of Sir Colm Roche | 6A
? How old is the permanent secretary? | 7A
? Who will run the health department next? | -

= Three days after a tailings wall was reported breached near Kitwe, nobody has shown a breach.
N| Site manager Piet Geldenhuys led reporters along 900 metres of bank and invited them to point.
N| "Is this a hole? No. Is that a hole? No."
N| Water from the Mwambashi nonetheless runs green, and government chemist Loveness Banda found copper at 30 times the norm.
N| She would not speculate as to where it came from.
A| Children at the ford said it had been green "since the noise".
N| The environment agency did not rule out a leak from below.
N| It may order the pumps stopped if Friday's readings are no better.
? a breach in the tailings wall | 2D 4W 6W
? Have the pumps been switched off? | 7P
? how much copper was in the river | 3A
? Since when has the water been green? | 5A
? Did the mine pay the villagers? | -

= A landmark trial of Sweden's e-krona has ended, and the Riksbank is choosing its words.
N| "It has not failed," deputy governor Sigbritt Alm said at a seminar in Uppsala.
N| "Nor would I call it a success; I would call it a Wednesday."
N| Only 4,200 of the 50,000 pilot wallets were ever opened, according to a slide that was shown and then removed.
V| Asked for a copy, the bank said the slide was "not a public document".
N| Retail federation head Kaj Wennerholm said his members had seen "not one customer, not one".
N| A decision on a launch will be taken by parliament in 2028 at the earliest, Alm said.
N| She declined to say what the bank would recommend.
? Was the e-krona pilot a failure? | 1D 2D 3A 5A
? number of wallets activated | 3A
? Has the e-krona been launched? | 6P
? what will the Riksbank advise? | 7W
? use of the e-krona in shops | 5D

= In Aleppo's old souk the rebuilding money has arrived, or it has not, depending on which side of the street you stand.
N| "Every stall on the list has been paid," said reconstruction commissioner Mazen al-Jundi.
N| Spice seller Abu Walid, stall 61, turned out his pockets.
N| "Does this look paid to you?"
N| The Aga Khan Trust said it had transferred the second tranche on 4 September.
N| The bank in Damascus was not able to say where it had gone from there.
V| Of eleven stallholders asked, nine said they had had nothing.
N| Al-Jundi promised to publish the receipts.
V| They had not been published when this edition went to press.
? Have the stallholders received their money? | 1A 3D 6D
? transfer of the second tranche | 4A 5W
? have the receipts been made public | 7P 8D
? when did the Trust send the funds? | 4A
? Was the souk damaged again this year? | -

= Cambridge chip designer Quillon has ended days of guesswork over its founder.
N| Dr Osagie Ighodaro "is well, is working, and is the chief executive", the company said.
V| It gave no reason for his absence from the results call, the second in a row.
N| Chief operating officer Beatrix Lund, who took it, batted away a question on succession.
N| "Next question, and please let it be about chips."
A| Three engineers said he had not been in the building since Whitsun.
M| The Financial Times reported that headhunters had been hired; Quillon said no search was under way.
V| Revenue climbed 19 per cent to £88m.
? the founder's departure as CEO | 1D
? Has Ighodaro picked a successor? | 3W 4W
? Why did Ighodaro miss the call? | 2W
? How long has he stayed away from the office? | 5A
? what were the company's sales | 7A
? Is Quillon to list in New York? | -

= The leader of Greece's third party has emerged from a two-day huddle with his deputies.
N| "I came in as leader and I am walking out as leader," Pavlos Drakakis said on the steps.
N| He would not take questions.
A| Five of the 22 deputies had called on him to go, according to a participant.
N| Deputy Foteini Zorba denied having been one of them, then said that she had been "misheard, possibly by me".
N| A congress will be called for the spring.
N| The rebels want it before Christmas.
M| Kathimerini on Monday ran the headline "Drakakis resigns"; it was later changed.
V| The party polled 9 per cent in June.
? resignation of Drakakis | 1D 7A
? calls by deputies for the leader to quit | 3A
? Has the party held its congress? | 5P 6P
? share of the vote in June | 8A
? How many deputies wanted him gone? | 3A
? Who will replace Drakakis? | -

= Toxic algae may be behind dog deaths at a Staffordshire reservoir, a vet has warned.
N| Four dogs brought in since Sunday had swum at Rudyard Deeps, said vet Tansy Ollerenshaw, and all four died.
N| "I can't prove it. I'd just keep mine on a lead."
N| Severn Valley Water said weekly samples had shown no algae "at any level of concern".
N| It would not release the figures.
N| The UK Health Security Agency said it had not been consulted.
N| A sign is to go up "in due course", the parish council said.
V| The reservoir was closed for the same reason in 2018.
? Is toxic algae present in the reservoir? | 2W 3D 4W
? how many dogs have died | 1A
? Has a warning sign been erected? | 6P
? closure of Rudyard Deeps in 2018 | 7A
? Did any swimmers fall ill? | -

= Did the Kremlin offer a gas discount to Bratislava in exchange for a veto? It depends on who held the pen.
N| "Nobody offered and nobody asked," Kremlin spokesman Arkady Veselov told reporters on his daily call.
N| Slovakia's energy minister, Radoslav Hudák, said prices "came up, as the weather comes up".
N| Pressed on whether a figure had been named, he smiled.
M| Denník Dnes cited minutes that speak of "minus 18, conditional".
N| The ministry did not dispute that the minutes were genuine.
N| EU energy chief Birgitte Aalto demanded a copy.
N| She has not been given one, her cabinet said on Thursday.
V| The veto, if it comes, would fall on 14 March.
? the offer of a gas discount to Slovakia | 1D 3W 4A
? Were the leaked minutes authentic? | 5W
? Has Brussels obtained the minutes? | 6P 7D
? Slovakia's veto | 8P
? How large was the discount? | 4A
? Did Hungary get the same offer? | -

= Nobody at Doncaster council can find the deeds to the town's market hall, it has emerged.
N| "They are in a safe place," said chief solicitor Gideon Marsh. "It's just that the place is so safe we can't find it."
N| Developer Castlemoor has claimed since March that the hall belongs to it.
N| Its managing director, Rashida Khalil, would not produce the conveyance on which she relies.
N| Land Registry records list the building as unregistered.
N| Marsh said there was no prospect of traders being moved out.
A| Stallholders said men with tape measures had told them to be gone by summer.
N| A judge has been asked to decide who owns what.
? Are the title deeds missing? | 1A
? who owns the market hall? | 2A 3W 7P
? eviction of the traders | 5D 6A
? publication of Castlemoor's conveyance | 3W
? How much is the hall worth? | -

= The wedding is off, said the groom's mother; the wedding is on, said the bride's.
V| So went the third day of the Duke of Tarrant's nuptial troubles, conducted largely through the gates of Tarrant House.
N| "There will be a wedding, there will be cake, and you will all be sent home," said Lady Olga Strelnikova.
N| The dowager duchess told the Daily Telegraph that the invitations had been "recalled, like faulty kettles".
N| The duke's office confirmed nothing and denied nothing.
V| At St Margaret's, where the banns have been read, the verger had had no instructions.
A| Two guests received a call on Monday asking for their cards back.
N| The bride, Darya, 29, flew to Nice on Sunday for a fitting, her mother said.
? cancellation of the duke's wedding | 2D 3A 4W 6A
? Were the invitations called back? | 3A 6A
? where has the bride gone? | 7A
? Has the couple married? | 2P
? Is the bride pregnant? | -

= Speedway: the Poole Corsairs have been thrown out of the cup, or so their opponents believe.
N| "We've gone through. They used a 17-year-old who wasn't signed," said Ipswich promoter Kev Stannard.
N| The governing body had made no ruling as of Tuesday night, its secretary, Maud Tarling, said.
N| Poole's Bruno Castellani described the objection as "a sore loser's hobby".
N| Rider Mikkel Vang, the teenager in question, was registered at 5.58pm, two minutes before the deadline, he said.
N| Stannard said he had a screenshot that showed 6.04.
V| He did not share it.
V| Ipswich had lost the tie 92-88 on aggregate.
V| The semi-final draw will be held over until Friday.
? expulsion of Poole from the cup | 1A 2D
? Was Vang eligible? | 1D 4A 5D
? when was the rider's registration lodged? | 4A 5A
? aggregate score of the tie | 7A
? have the semi-finals been drawn | 8P
? Was Vang injured in the heats? | -

= Iraq's oil marketing arm has disowned a contract that bears its stamp.
N| "The stamp is ours; the contract is not," said SOMO's Ammar al-Jaff.
N| The paper sells 2 million barrels a month to Dubai trader Palmyra Star at $11 under the market.
N| Palmyra's lawyer said the deal was valid and that his client would enforce it "in any court with a ceiling".
A| A ministry official said the stamp had been locked in a drawer to which four people had the key.
N| He would not name them.
V| Parliament's integrity committee is to question the oil minister on Sunday.
M| Two tankers have already loaded, according to the trade service ArgoFlow.
N| Al-Jaff said that was impossible.
? Is the Palmyra contract genuine? | 1D 3A
? loading of cargoes under the disputed contract | 7A 8D
? who had access to the stamp? | 5W
? Has the oil minister been questioned? | 6P
? how deep was the discount | 2A
? Has al-Jaff been suspended? | -

= The resignation of Finland's top prosecutor was announced by mistake on Tuesday, her office said, blaming a web template.
N| "The prosecutor general has not resigned and has no plans to do so," a correction published two hours later read.
M| Helsingin Viesti, which had carried the original notice, said the text had been signed electronically by the official herself.
N| Anniina Raatikainen, 54, did not deny having signed it when approached outside parliament, but said there was "a difference between writing a thing and sending it".
A| Several colleagues have described relations between her and the justice minister as poisonous since the dropping of a bribery case in April.
N| Justice minister Joakim Nyholm said he had received nothing from her and that he had nothing to add.
V| A complaint about the bribery case is to be dealt with by the parliamentary ombudsman in the autumn.
? the departure of the prosecutor general | 1D 2A 3W 5D
? Did Raatikainen sign the resignation notice? | 2A 3W
? bad blood between the minister and the prosecutor | 4A
? Has the ombudsman ruled on the complaint? | 6P
? how much was paid in the alleged bribe | -

= Port Elizabeth's water crisis: council says taps will not run dry, engineers are less sure.
N| There is no Day Zero and there will not be one this year, executive mayor Thandeka Mfeketo told a media briefing on Monday.
N| Combined dam levels stood at 11.2 per cent at the start of the week, the lowest since records began, according to the department of water affairs.
A| Two municipal engineers, speaking on condition of anonymity because they are not allowed to talk to the press, said the Impofu barge would be sucking mud by mid-June.
N| The metro's head of infrastructure, Barend Loots, declined to be drawn on dates.
N| A request for the consultants' model on which the mayor relied was turned down on the grounds that it was a draft.
V| Pressure reductions have been in force in the western suburbs since February.
V| Disaster funding of R280 million has been sought from the Treasury, which has not yet responded.
? Will the city run out of water this year? | 1D 3A 4W
? how full are the dams? | 2A
? the consultants' model | 5W
? lower water pressure in the western suburbs | 6A
? Has the Treasury paid out relief money? | 7P
? Have schools been closed because of the drought? | -

= Ofwat has opened an investigation into Cumber Water's bonuses, the regulator confirmed on Thursday.
N| Payments to three directors had been "correctly authorised and correctly disclosed", the company's chair, Dame Lavinia Croft, wrote in response.
N| The regulator said that it would examine whether £1.4m described as a retention award was in substance a performance bonus, which would be barred under the rules.
M| It was Sky News that first disclosed the sum, in March.
N| Chief executive Anders Holmqvist waived his own award, Dame Lavinia said, although she was not able to say when.
A| Company insiders maintain that it was merely deferred.
V| A sewage discharge that closed Silloth beach for 16 days last August is the subject of a separate inquiry by the Environment Agency.
N| Should a breach be found, a penalty of up to 10 per cent of turnover could be imposed.
? an inquiry into directors' pay at Cumber | 2A
? Has the firm broken the bonus rules? | 1D 2P 7P
? When did Holmqvist give up his bonus? | 4W
? who broke the story of the payments | 3A
? Was a beach shut because of sewage? | 6A
? Did Holmqvist forgo his award? | 4A 5D
? Has Cumber been fined over the bonuses? | 7P

= Workers at a garment factory outside Chittagong went back to their machines on Sunday after nine days.
N| An increase of 700 taka a month has been conceded, according to the owners' association, which had previously ruled out any rise before January.
N| Union organiser Rehana Khatun said the figure was right but that nothing had been put in writing.
V| She was released on bail on Friday, having been accused of setting light to a delivery van.
N| "I have never set fire to anything larger than a candle," she said.
V| Nobody from the brand for which the factory mainly sews, Sweden's Nordlund, would discuss the dispute; an emailed statement spoke of "dialogue".
N| Two police officers were transferred after a man was shot in the foot on the fourth day of the stoppage, the district superintendent said.
V| The labour ministry will inspect the site's fire exits next week.
? a pay increase for the garment workers | 1A 2A
? Has the wage agreement been signed? | 2D
? Did Khatun set a vehicle on fire? | 3A 4D
? was someone shot during the strike | 6A
? Have the emergency exits been checked? | 7P
? Nordlund's position on the pay dispute | 5W

= A rare mosaic uncovered beneath a car park in Colchester is to be reburied, to the dismay of residents.
N| Funding of £620,000 would be needed for a permanent cover, and it had not been found, council leader Rufus Ashdown said.
N| Heritage England said it had never been asked for it.
N| Mr Ashdown insisted that an application had gone in "by post, in January", but no copy could be produced when the Gazette asked for one.
N| The design, which shows a hare and two leopards, dates from about AD 180, said site director Dr Zuleika Farah.
N| Damage caused by a digger on the first day was, in her words, "heartbreaking but small".
N| The contractor, Brayne Groundworks, maintained that the floor had been cracked by frost centuries ago.
V| Reburial is scheduled for the week of 17 November.
? a grant application to Heritage England | 2D 3A
? Was the mosaic damaged by a digger? | 5A 6D
? how old is the mosaic? | 4A
? Has the mosaic been covered over again? | 7P
? Has the money for a permanent cover been raised? | 1D
? who owns the car park | -

= Concern is growing over the whereabouts of a Tibetan monk whose sentence ended in June.
N| Lobsang Gyatso was freed on the day laid down by the court, a foreign ministry official in Beijing said in reply to a question from a Japanese reporter.
N| No one has seen him, says his cousin Dolma, who runs a café in Dharamsala.
N| Asked where he was living, the official, Guo Lianhua, said she had no information on that.
A| A man from the same county reported seeing him in the back of a white van at the prison gate, his head covered, with two men on either side.
N| The UN human rights office said letters sent to the Chinese mission in August had gone unanswered.
V| European diplomats are to raise the matter at a dialogue in Chongqing in November.
V| The 47-year-old was convicted in 2018 of inciting separatism, a charge he rejected.
? Was the monk released? | 1A
? Where is Gyatso now? | 3W
? Has the EU brought the case up with China? | 6P
? Beijing's reply to the UN letters | 5W
? Did he admit inciting separatism? | 7D
? when was he found guilty | 7A
? a sighting of the monk since June | 2D 4A

= A trawler owner in Peterhead has been fined after a camera on his boat was found taped over.
N| The tape was put there "to stop the rain getting in", skipper Sandy Buchan told the sheriff court.
N| Fiscal Morven Grieg said that over 19 days some 40 tonnes of cod went unrecorded.
N| It was eight tonnes at the most, Buchan's solicitor countered, and most of that was haddock.
N| Sheriff Alan Ironside said he was unable to say how much had been landed and would not try.
V| He imposed £12,500.
N| Marine Scotland said it would be asking for the licence to be suspended.
V| A previous skipper of the same vessel went to jail in 2013.
? Why was the camera covered? | 1A
? how much fish was left off the books? | 2A 3A 4W
? size of the fine | 5A
? Has the boat's licence been suspended? | 6P
? Was Buchan sent to prison? | -
? when was an earlier skipper jailed | 7A

= Fresh doubt over date of death of Tajikistan's exiled opposition leader
N| He died on Thursday in a clinic in Kraków of heart failure, his party said in a statement signed by his deputy, Firdavs Olimzoda.
N| The clinic said no patient by the name of Sherali Nazarov had been admitted that week.
N| "He used another name, as we all do," Olimzoda explained.
N| Polish police said they were aware of the reports but had received no notification of a suspicious death.
N| Dushanbe's embassy in Warsaw did not pick up the phone.
A| Relatives in Khujand were visited by security men on Wednesday, a day before the death, and told to prepare a grave, a neighbour said.
N| A post-mortem will be requested, according to the family's Polish lawyer, Ewa Sikorska.
N| Rumours that he was seen at a café on Saturday were "cruel and false", his daughter Manizha wrote.
? Is Nazarov dead? | 1A 6A 8D
? Was he treated at the clinic in Kraków? | 1A 2D 3A
? a suspicious death reported to the Polish police | 4W
? Has an autopsy been carried out? | 7P
? what did he die of? | 1A
? Who will lead the party now? | -

= A government data centre in Slough ran out of diesel in a power cut and four agencies went dark.
N| "There was no loss of data," cabinet office minister Perdita Langham told the Commons.
N| She conceded that there had been a loss of "access to data, for 31 hours".
V| The passport office, the Land Registry, the DVLA and one other body were affected.
N| Ms Langham would not identify the fourth, citing security.
M| It is GCHQ's recruitment arm, according to The Register.
N| Contractor Hexbourne said the tanks were full.
N| It had been told they were full, a spokesman clarified an hour later.
V| Penalties may be triggered if the outage is found to be its fault.
? Was government data lost? | 1D
? how long did the outage last? | 2A
? which agencies were hit? | 3A 4W 5A
? full fuel tanks at the data centre | 6A
? Has Hexbourne been penalised? | 8P
? Was the power cut caused by a cyberattack? | -

= Jamaica's track federation is standing by its sprint champion in a row over a missed test.
N| "She did not miss three tests. She missed one and was late for two," federation president Winsome Tulloch said.
N| The Athletics Integrity Unit confirmed only that "a case exists".
V| Under the rules three failures within a year bring a two-year ban.
M| A leaked letter seen by L'Équipe gives the dates as 4 February, 19 May and 30 June.
N| Shadae Bromfield told followers on Instagram that on the last of those she was in a lift with no signal.
N| Her coach, Devon Rattray, was asked about the first two and said he was not her diary.
V| She plans to run the 200 metres in Oslo on Thursday.
V| Organisers there have yet to publish a start list.
? Did Bromfield miss three drug tests? | 1D 2W 4A
? When did she fail to be tested? | 4A
? Did she race in Oslo? | 7P
? where was she on 30 June | 5A
? what does the coach say about the February and May tests | 6W
? Has Bromfield been banned? | -

= Court papers filed in Delaware suggest the founders of a robot maker fell out over a kitchen.
N| Co-founder Anselm Wirth spent $310,000 of company money on his home, the suit filed by Priscilla Nakagawa says.
N| "Not a spoon," was his reply to that, given through a publicist.
N| The publicist declined to answer a follow-up on whether the word spoon was being used literally.
N| Nakagawa was dismissed on 8 January, the complaint says; Armature Inc maintains that she left.
N| She had been asked for her pass by two men while feeding a parking meter.
V| The board will meet in special session if the judge grants an injunction.
V| Armature's robot arm, the A4, is used in 60 hospitals.
N| No patients were at risk from the dispute, the company said.
? personal spending of company funds by Wirth | 1A 2D
? Was Nakagawa fired? | 4A 5A
? Has the board held its special meeting? | 6P
? how many hospitals use the A4 | 7A
? who is suing Wirth? | 1A
? danger to patients | 8D

= "Mystery illness" on a cruise ship at Southampton was seasickness, health officials have concluded.
N| None of the samples grew norovirus or anything else of note, Dr Emeka Uzoma of the port health authority said.
N| "It was a flat-bottomed ship in a force nine."
N| Passengers had been told by the captain that a "bug" was aboard.
N| Owner Sovereign of the Isles denied that he had used that word.
V| A recording of the announcement, passed to the BBC by a passenger, contains it twice.
N| Around 340 of the 1,900 on board had been ill, according to the ship's doctor.
N| Compensation was being thought about, the line said, without giving a sum.
V| The vessel sails for Madeira on Saturday.
? an infectious outbreak on the ship | 1D 2D 3A
? Did the captain speak of a bug? | 3A 4D 5A
? number of passengers who fell ill | 6A
? Have passengers been compensated? | 7P
? what was behind the illness? | 2A
? Did anybody die aboard? | -

= The Hague: prosecutors say a key witness in a Balkan war crimes case has gone missing; the defence says he was never there.
N| Witness K-41 left his hotel on the morning of the 12th and has not been in touch since, prosecutor Marguerite Sauvageot told the chamber.
N| "There is no K-41. There is a waiter from Zemun who likes hotels," said defence counsel Nebojša Trkulja.
N| The victims and witnesses unit was not at liberty to say whether protection had been extended to anybody of that description.
V| Presiding judge Ifeanyi Okwuosa ordered Mr Trkulja to withdraw the remark about the waiter, and he withdrew it.
N| Dutch police had received no missing-person report, they said on Thursday.
N| His evidence will be read out if he does not reappear by the 30th, the judge ruled.
V| The accused, General Momčilo Babić, is charged over the shelling of Prijevor in 1994.
? existence of witness K-41 | 1A 2D
? When was the witness last seen? | 1A
? Was K-41 under protection? | 3W
? Has his testimony been read to the court? | 6P
? what is Babić accused of? | 7A
? Has the general pleaded guilty? | -
? was the disappearance reported to the police | 5D

= A convoy of aid lorries bound for Darfur turned back at the Chadian border on Tuesday, the World Food Programme said.
N| Passage through Adré was not refused, Sudan's humanitarian commissioner, Salwa Abdelrahim, said in a message to reporters; the paperwork had been filled in wrongly.
N| "We have used the same form 212 times," answered the WFP's country director, Laurent Gisler.
N| Nine of the 31 trucks were emptied by men in uniform, he went on, while the drivers were made to sit in a row.
N| Asked to which force the men belonged, he replied that he would rather not say while his drivers were still on the road.
M| The Khartoum daily Al-Sayha said that weapons had been found under the sorghum.
N| Gisler said that was false and dangerous.
V| A second attempt is to be made on Thursday if the rains hold off.
? Were the aid trucks barred from crossing? | 1D
? how many lorries were looted? | 3A
? who emptied the trucks | 3A 4W
? weapons hidden in the cargo | 5A 6D
? Has the convoy reached Darfur? | 7P
? Were drivers killed? | -

= Kent Police has paid damages to a photographer arrested at a protest outside Manston, his solicitors said.
N| A sum of £16,500 was agreed before trial, according to Bindley Rowe LLP, together with a letter.
N| The letter contained an apology, said the photographer, Ambrose Keita, 41.
N| It contained "an expression of regret", a force spokeswoman said, adding that liability had not been admitted.
V| She would not supply the text.
N| Keita had been held for seven hours on suspicion of obstructing the highway, on which, the custody record shows, he was not standing.
V| No officer has been disciplined.
N| The Independent Office for Police Conduct will be asked to look again at that, his solicitor Moira Bindley said.
? a payout to the photographer | 1A
? Did the police apologise to Keita? | 2A 3D 4W
? action against the officers | 6D 7P
? admission of liability by the force | 3D
? how long was the photographer in custody? | 5A
? Why was he arrested? | 5A
? Were his cameras damaged? | -

= Merger of two Welsh universities "not on the agenda", governors say, after the agenda is leaked.
M| Item seven reads "Merger: timetable", according to the copy published by Nation Cymru.
N| "It was a discussion item about whether to have a discussion," said Aberaeron's vice-chancellor, Prof Delyth Mortimer.
N| Her opposite number at Glyndyfrdwy, Prof Ashok Venkatesan, said neither institution had proposed, costed or approved a merger.
N| Neither would rule one out.
A| Staff have been asked to list "duplicated functions" by the end of term, two heads of department said.
N| The University and College Union fears for 300 posts.
N| Higher education minister Vaughan Teilo-Reese declined an interview.
V| Applications to Aberaeron have fallen by a fifth in three years.
? a merger timetable on the governors' agenda | 1A 2D 3D
? Have the two universities agreed to merge? | 3D 4W
? Have 300 jobs been lost? | 6P
? How far are applications down? | 8A
? what were staff told to draw up | 5A
? Will the Glyndyfrdwy campus be sold? | -

= A quarantine order on a Queensland prawn farm has been lifted, the state's biosecurity chief announced on Friday.
N| White spot virus was never confirmed at Curlew Creek, Dr Imelda Harcourt said, and the first result had been a false positive.
N| Farmer Warrick Jolley said the false positive had cost him 60 tonnes of prawns and a marriage.
N| He said he would be seeking compensation from the state.
N| There was no scheme under which it could be paid, Dr Harcourt said.
M| ABC Capricornia has reported that a second laboratory had questioned the result within 48 hours.
N| Dr Harcourt said she was not aware of that.
N| Agriculture minister Scott Tranent stopped short of an apology, describing the episode as "the system working, slowly".
V| White spot closed seven farms on the Logan River in 2016.
? Was white spot detected at Curlew Creek? | 1D
? Has Jolley been compensated? | 3P 4D
? doubts raised by a second laboratory | 5A 6W
? how much stock was lost | 2A
? Were farms on the Logan shut in 2016? | 8A
? an apology from the minister | 7D

= The daughter of a British-Emirati poet says she has proof he is alive.
N| "He sang to me down the phone, and he sang badly, so I know it was him," Noor Habash told a press conference in Bloomsbury.
N| The call, she said, came on Sunday from a number she could not trace.
N| The UAE embassy said Salem Habash had "completed his legal matters" but would not elaborate.
N| Foreign secretary Rupert Lyle said British consuls had asked 14 times to see him and that 14 times there had been no answer.
M| Reports in the Arab press that the poet was hanged in April could not have been true, Ms Habash said.
N| Lyle said he hoped to take the matter up in Abu Dhabi next month.
V| The 62-year-old was detained at Dubai airport on 9 November 2022.
? Is Habash still alive? | 1A 3W 5D
? Have British diplomats been able to see him? | 4D
? the execution of the poet | 5D
? when did the phone call take place? | 2A
? Has Lyle raised the case in Abu Dhabi? | 6P
? where was he arrested | 7A
? what sentence was he given | 3W

= An outbreak of E. coli in the Scottish Highlands is over, say health officials, who never found out where it began.
N| Nineteen people fell ill between 2 and 27 August, NHS Highland's Dr Struan Geddes said, and all had recovered.
V| Suspicion had settled early on a cheesemaker in Achiltibuie.
N| "Every swab from that dairy came back clean," Dr Geddes said.
N| Its owner, Flora MacAskill, who closed for six weeks and let two people go, said she had had no apology and did not expect one.
N| No source had been established and, in Dr Geddes's view, none would be.
A| A caterer had been serving the same salad at three weddings, guests pointed out.
N| The caterer declined to comment.
N| Food Standards Scotland intends to review how it names firms.
? Was the cheese dairy the source? | 2A 3D
? how many people became sick? | 1A
? What caused the outbreak? | 5W
? deaths in the outbreak | 1D
? layoffs at MacAskill's dairy | 4A
? a review of naming rules | 8P

= Wholesale exit of board members at a German football club leaves fans none the wiser.
V| Four of the seven supervisory directors at Eintracht Ruhrort stepped down within an hour of each other on Sunday.
N| Three gave "professional reasons"; the fourth, former goalkeeper Uli Brandhorst, gave none.
N| Sporting director Carsten Moll said the resignations had nothing to do with him.
A| It was about nothing else, according to a person close to the four, who speaks of "agents' fees without agents".
N| Moll said every fee had been declared.
N| The German league's licensing department confirmed it had requested "certain papers" and would not say which.
V| They had not come by Wednesday.
V| An extraordinary general meeting has been called for 2 March.
N| Coach Viktoria Hendel said she would be picking a team, "which is what I'm for".
? the departure of directors from the club | 1A
? Did three directors cite work? | 2A
? which documents does the league want? | 6W
? Has the extraordinary meeting taken place? | 8P
? was Moll the reason for the walkout? | 3D 4A
? Were all agents' fees properly declared? | 5A
? Was Hendel fired? | -

= A suspected drone factory near Isfahan was not hit, Iran says; satellite firm Terralook begs to differ.
N| Nothing fell on Isfahan on Monday but "a little welcome rain", Brigadier Hamid Rostami said.
M| Terralook's pictures, first carried by the Financial Times, show two roofs missing from a compound at Mobarakeh that had both on Saturday.
N| The Israeli military said, as it usually does, that it did not comment on foreign reports.
N| International Atomic Energy Agency chief Lorenzo Acuña said the site was not a nuclear one and that his inspectors therefore had no knowledge of it.
A| Residents spoke of three explosions and then of soldiers collecting telephones.
N| Rostami said the roofs were off for repairs.
N| Iran would answer "at the moment it chooses" if it were struck, he said.
? Was the compound at Mobarakeh attacked? | 1D 2A 3W 5A 6D
? Israel's responsibility for the strike | 3W
? Were two roofs gone from the buildings? | 2A 6A
? a nuclear facility at Mobarakeh | 4D
? how many blasts were heard? | 5A
? retaliation by Iran | 7P
? how many workers were killed | -

= Bonus season at an Edinburgh fund house has been cancelled, or postponed, or neither.
M| The Scotsman reported on its front page that Kinnear Hay's 800 staff would get nothing this year.
N| Human resources chief Petra Oduya emailed them by 9am to say that was "categorically untrue".
N| By noon she had emailed again to say that no decision had been made.
V| The two messages have been seen by this newspaper.
N| Chief executive Lachlan Strang, cornered at a charity lunch, said he was there for the salmon.
A| A fund manager said her line boss had told her to "budget for zero".
N| Results are out on 27 February, when the pool, if any, will be announced.
V| Kinnear Hay lost £6bn of client money to rivals in the past twelve months.
? scrapping of bonuses at Kinnear Hay | 1A 2D 3W 5W 6A
? Has the bonus pool been announced? | 7P
? how much did clients pull out | 8A
? how many people does the firm employ? | 1A
? Has Strang given up his own bonus? | -

= The last Blockbuster-style video shop in Ireland denied on Thursday that it was closing, and then put up a sign.
N| "We're not closing. We're stopping renting," said owner Malachy Duggan of Reel to Reel in Ballina.
V| The sign reads "Everything must go, including Malachy".
N| He has sold the building, he confirmed, though to whom he would not say.
A| Neighbours have it that a vape chain is moving in.
N| Mayo County Council had not been sent an application for change of use.
N| Duggan, 71, means to keep the Westerns.
V| He opened on the day in 1986 that Top Gun came out.
? the closure of Reel to Reel | 1D 2A
? Has Duggan disposed of the premises? | 3A
? who is the new owner? | 3W 4A
? a planning application for the shop | 5D
? when did the shop first open | 7A
? Did the shop go bankrupt? | -

= Peace, if that is what it was, lasted eleven hours on the border between Thailand and Cambodia.
N| Cambodian guns opened up at 5.05am, Colonel Pornthip Saelim said.
N| "They fired. We replied," she said. "It is not complicated."
N| Phnom Penh said it was the other way about and that its men were "asleep, in their socks".
N| Malaysian monitors, who were to have been at the crossing by dawn, had not arrived and so could not say.
N| They should be in place by Friday, Kuala Lumpur said.
N| Both sides denied using cluster munitions.
A| A doctor at Surin described wounds he had "only seen in textbooks".
V| Forty thousand villagers spent the night in temple grounds.
? Did Cambodia shoot first? | 1A 2A 3D 4W
? deployment of the Malaysian observers | 4D 5P
? Were cluster bombs used? | 6D
? at what time did the firing start? | 1A
? how many civilians took shelter in temples | 8A
? Was a ceasefire signed in Geneva? | -

= Bangladesh's garment exporters have been told by a German retailer that orders will be moved to Egypt, a trade body claims.
N| "Forty per cent by next summer, and they told us in a five-minute call," said exporters' association vice-president Rokeya Sultana.
N| Hamburg-based Kleidwerk called that "wildly wide of the mark" and said Bangladesh would remain its largest source.
V| It did not offer a percentage of its own.
A| Two buying agents in Dhaka said autumn knitwear had already gone to a mill in Port Said.
N| The commerce ministry was aware of the concerns, an official there, Nazmul Alam, said.
V| A delegation is expected to travel to Hamburg after Eid.
V| Shipments to Germany came to $7.9bn last year.
? the transfer of Kleidwerk's orders to Egypt | 1A 2D 4A 5W
? what share of orders is to be moved? | 1A 3W
? Has a delegation gone to Hamburg? | 6P
? How much did Bangladesh export to Germany? | 7A
? Has Kleidwerk broken labour laws? | -

= Police searching for an escaped remand prisoner in County Antrim have said he poses no danger to walkers.
N| Declan Rafferty, 36, slipped his handcuffs outside the Causeway Hospital at 11.25am on Wednesday, the prison service said.
N| It would not be drawn on why only one officer had been with him.
N| Reports that he had been picked up in Derry were wrong, Detective Chief Inspector Lorna Baird said on Thursday night.
N| "It was a man who looks like him and who is now quite cross."
N| His mother went on Radio Ulster to beg him to come in out of the rain.
N| Three sightings are being followed up, Ms Baird said, but she did not say where.
V| Rafferty, awaiting trial for handling stolen quad bikes, broke out of Magilligan in 2019 and was found in a hot tub.
? Has the fugitive been caught? | 3D 4D 5P
? where did Rafferty get away? | 1A
? why was there a single guard? | 2W
? where has he been seen | 6W
? what is he accused of? | 7A
? Did he injure the officer? | -

= A pharmaceuticals group has halted a trial of a weight-loss tablet after a death in Spain.
N| Dosing of all 1,100 volunteers was suspended on Monday as a precaution, Basel-based Auriga said.
N| There was no evidence that the tablet had played any part, chief medical officer Dr Regula Odermatt told investors.
N| The Spanish medicines agency said causality "can be neither established nor excluded at this point".
N| A brother of the dead woman, Ignacio Belmonte, said she was 34, ran marathons and had "nothing wrong with her but that pill".
V| An autopsy was done on Thursday; its findings have been sealed by a judge in Murcia.
N| Auriga hopes to start dosing again in March.
V| Analysts at Vontobart cut their target by a third.
N| Dr Odermatt would not say whether there had been other hospital admissions.
? the suspension of the trial | 1A
? Was the volunteer killed by the drug? | 2D 3W 4A
? what did the post-mortem show | 5W
? Has the trial resumed? | 6P
? Have other participants been hospitalised? | 8W
? age of the woman who died | 4A

= There is no truth in reports that a plane carrying Malawi's cabinet was forced down, the government says.
N| It landed at Chileka because that is where it was going, said information minister Tiyamike Zulu.
N| The flight plan, a copy of which was shown to reporters, gives Lilongwe.
N| Zulu said flight plans were "a kind of poem".
N| The captain, Wing Commander Harold Msiska, told Zodiak radio that a warning light had come on over Dedza.
N| He had since been asked not to give interviews, he added in the same interview.
V| Fifteen ministers were aboard, but not the president.
N| A new aircraft will be bought if parliament agrees, Zulu said.
V| In 2021 the same turboprop burst a tyre in Mzuzu.
? an unscheduled landing by the ministers' aircraft | 1D 2A 4A
? where was the flight bound? | 2A
? Was the president on board? | 6D
? Has the government acquired a new plane? | 7P
? what went wrong in the air | 4A
? Was anyone hurt in the landing? | -
? a burst tyre in Mzuzu | 8A

= MPs on the culture committee have asked the BBC to explain how a dead man came to be quoted in a live bulletin.
N| The quotation was accurate, the corporation said, and had been recorded in 2014.
N| It was introduced with the words "speaking tonight", committee member Horatio Quill pointed out.
N| Director of news Yasmin Orchard acknowledged that this had been "unhelpful".
N| She did not accept that the audience had been misled.
N| The widow of the late Sir Benedict Oram, Lady Sheila, said she had dropped a casserole.
N| She had not been contacted before the broadcast, nor since.
N| Ofcom may look at the matter once the BBC has finished with it.
N| Presenter Clive Anstruther-Bell declined an invitation to appear.
? when was the quotation recorded? | 1A
? Were viewers misled? | 2A 4D
? contact between the BBC and the widow | 6D
? Has Ofcom investigated the bulletin? | 7P
? an admission by Orchard over the wording | 3A
? Did Anstruther-Bell give evidence to MPs? | 8D

= Latvia's rail operator said on Sunday that no saboteur was needed to explain the derailment at Skrunda.
N| A rail had buckled in the heat, its technical director, Normunds Ābele, said.
N| State security police had said an hour before that they were treating it as deliberate.
N| The two statements were "not incompatible", a government spokeswoman said, and would not expand on that.
V| The driver, Ilze Strautmane, 52, was pulled out of the cab with a fractured collarbone.
A| A signalman said he had seen a man in waders by the line at dusk.
V| No arrest has been made.
V| Trains to Liepāja will run again on Wednesday at the earliest.
V| Eleven tank wagons left the track; all were empty.
? sabotage of the railway line | 1D 2A 3W
? what caused the derailment? | 1A 2A
? Was the train driver hurt? | 4A
? arrests after the derailment | 6D
? Have services to Liepāja restarted? | 7P
? how many wagons came off the rails | 8A
? Was fuel spilled? | -

= The US embassy in Bamako told its citizens on Saturday to leave and its press section, later that day, to ignore the message.
N| "It was a drill text that escaped," chargé d'affaires Wendell Truax said.
N| There was no specific threat to the hotel named in it, he said.
N| Mali's security ministry said it had been informed of one on Thursday.
N| Mr Truax was asked about Thursday and replied that he did not discuss what governments told each other.
N| The hotel's manager, Kadidia Sangaré, said occupancy was 14 per cent and falling.
A| Four-wheel drives without plates had been circling the building since the middle of the week, according to a taxi driver.
V| The French lycée next door will stay shut until the 10th.
V| Jihadists killed 21 people at a hotel in the city in 2015.
? a threat to the hotel | 1D 2D 3A 4W
? Was the evacuation message sent in error? | 1A
? how full was the hotel | 5A
? closure of the French school | 7A
? When was a Bamako hotel attacked? | 8A
? Have Americans been killed in Mali this week? | -

= Residents of a Merseyside cul-de-sac have failed to stop a 5G mast, and one of them has chained himself to it.
N| Permission had lapsed in June, Norman Lightbown, 77, shouted from halfway up.
N| It had been renewed in May, Sefton council's planning chief, Ayesha Kirwan, said through a loudhailer.
N| No health effects had been shown at the power levels involved, she added.
N| "I don't care about my health," Mr Lightbown shouted back. "I care about my view."
N| Operator Telmast could not say when he would be down.
N| He had a flask, police said.
V| The mast will go live once it has been vacated.
V| A petition against it drew 19 names in a street of 22 houses.
? Had the planning permission for the mast expired? | 1A 2D
? harm to health from the mast | 3D
? why is the pensioner protesting | 4A
? Is the mast in operation? | 7P
? how many signed the petition? | 8A
? Was Lightbown arrested? | -

= After weeks of denials the Nigerian state oil company has admitted that a pipeline in Bayelsa was leaking.
N| "It was weeping rather than leaking," group spokesman Obinna Ezekwe said.
N| The company's earlier statements, of 3, 9 and 14 September, said the line was intact.
N| Those had been correct "on the dates on them", Mr Ezekwe maintained.
N| Chief Preye Dokubo of Ogbolo community held up a jar of creek water that caught light when a match was put to it.
N| The spill agency NOSDRA has yet to put a number on the volume lost.
N| Dokubo's people put it at 6,000 barrels.
N| It cannot have been more than 200, according to the firm.
V| Clean-up crews are to be sent when the tide allows.
? Did the pipeline leak? | 1A 2D 3D
? how much oil escaped? | 5W 6A 7A
? Has the clean-up begun? | 8P
? that the company said the line was undamaged | 2A
? Was the pipeline attacked by thieves? | -

= Sales of the Coventry-built Merrow electric van have stopped while engineers look into a fault with its brakes.
N| Merrow Motors told dealers on Friday evening to deliver nothing, an email obtained by Fleet Week shows.
N| "This is not a recall," chief engineer Satnam Birdi told the magazine.
N| "It's a hold. No vehicle on the road is affected."
N| Royal Mail, which has 900 of the vans, said 12 had been taken off the road.
N| It declined to say whether there had been accidents.
N| The Driver and Vehicle Standards Agency knew of three.
N| Nobody had been hurt in any of them, it said.
N| A recall might follow if the supplier's tests bear out the theory, Birdi conceded.
V| The van starts at £34,500.
? Has the Merrow van been recalled? | 2D 3D 8P
? a halt in deliveries | 1A
? Were vans in use affected? | 3D 4A
? Have there been accidents involving the vans? | 5W 6A
? injuries from the brake fault | 7D
? how much does the van cost | 9A

= French prosecutors have opened an inquiry into the death of a jockey at Saint-Cloud after first saying that they would not.
N| The fall was an accident like any other, deputy prosecutor Maxence Tellier had said on Sunday evening.
N| On Tuesday his superior, Hermine Vasseur-Diallo, announced an investigation "into all possible causes".
V| She took no questions.
M| Paris-Turf had in the meantime published a photograph of a cut girth strap.
N| The saddle was with the family and had not been seen by investigators, their lawyer said.
N| Trainer Alphonse Keller denied having touched it.
N| The racecourse's vet, Dr Odile Prigent, said the horse, Sirocco Bleu, would run again.
V| Thirty-year-old Thibault Mercadier had ridden 212 winners.
? Has an investigation been launched? | 2A
? Was Mercadier's death an accident? | 1A
? tampering with the saddle | 4A 6D
? Have investigators examined the saddle? | 5D
? Has Sirocco Bleu raced since the fall? | 7P
? number of winners he rode | 8A
? Had the jockey been threatened? | -

= Mergers lawyers in Milan spent the weekend on what may be Italy's largest bank tie-up, or on nothing at all.
N| "There is no dossier on my desk," said Banca Lariana's chief executive, Ottavio Brenna, at a conference in Cernobbio.
N| Credito Adriatico, the supposed partner, said in a statement requested by the market watchdog that no talks were under way with Lariana or with anybody else.
A| Advisers had nonetheless met on Friday at the offices of a Geneva fund that owns stakes in both, said two people with direct knowledge of the meeting.
V| The fund, Lac & Cie, did not return messages.
M| Il Sole reported that an exchange ratio of seven to four had been pencilled in.
N| Economy minister Ginevra Salis was asked whether Rome would wave it through and replied that she did not answer hypothetical questions about hypothetical banks.
V| Brenna retires in April.
? a merger between Lariana and Credito Adriatico | 1D 2D 3A 4W 5A 6W
? What exchange ratio is being considered? | 5A
? where did the advisers gather | 3A
? Will the Italian government back the deal? | 6W
? When is Brenna to step down? | 7A
? Has Brenna sold his stake? | -

= A Kentish oyster bed has been closed since Friday after swimmers complained of a smell.
N| No discharge took place at Seasalter that week, Southern Estuary Water said in a statement on Sunday.
N| Its own online map, a screenshot of which has been kept by campaigners, showed a red dot there from 4am to 1pm on Thursday.
N| The dot, a spokeswoman explained on Monday, was "an anomaly of the map".
N| Asked whether that meant that nothing had come out of the pipe, she said she would come back to us.
V| She has not.
N| Oysterman Ross Bowditch said he had smelt what he had smelt.
V| Samples taken by the council will be tested in Porton, which takes a week.
N| E. coli was over the limit at the bed in March, food officers confirmed.
? a sewage release at Seasalter | 1D 2A 3D 4W 5W
? Have the samples been analysed? | 7P
? contamination of the oysters in March | 8A
? What did the company's map show? | 2A
? Has the water company been prosecuted? | -

= The Somali parliament's speaker has been removed in a vote which he says did not occur.
N| "How can you vote in a hall that I had locked?" Speaker Abdirizak Elmi asked.
N| The vote was held in the car park, said his deputy, Halima Guled, and it was 148 to nil.
N| It had been conducted on paper, by roll call and "in the shade", she said.
N| The African Union's envoy, Mahlon Kgosana, said he had yet to see any record.
N| Mr Elmi's guards said nothing when they were asked to make way on Monday.
A| By the afternoon his nameplate was off the door, an MP said.
V| The supreme court may hear his appeal next week.
V| Two earlier speakers, in 2013 and 2018, went quietly.
? a vote to remove Elmi | 1D 2A 3A 4W
? what was the tally? | 2A
? Where did deputies vote? | 2A
? Has the court heard the speaker's appeal? | 7P
? Were shots fired at the parliament? | -
? disappearance of the speaker's nameplate | 6A

= Farmers' leaders in Ireland say they were promised a cut in the nitrates levy; the minister says they were promised tea.
N| No commitment of any description had been given, agriculture minister Fionnuala Garrity told the Seanad.
N| "He looked me in the eye and he said it would be halved," said Farmers' Alliance president Tadhg Moynihan, referring to her junior minister.
N| The junior minister, Barry Scully, would neither stand over nor disown that.
N| There were no minutes, the department said in reply to a freedom of information request from the Farmers Journal.
N| It later released two pages of minutes.
V| They had been blacked out save for the word "nitrates".
N| Any cut would have to be approved by Brussels, Ms Garrity said.
N| Mr Moynihan will bring tractors to Merrion Street on the 14th.
? a promise to reduce the nitrates levy | 1D 2A 3W
? minutes of the meeting | 4D 5A 6A
? Has the tractor protest taken place? | 8P
? Has the levy been cut? | 7P
? who made the promise, according to the farmers? | 2A
? How much does the levy raise? | -

= Guernsey's airport runway was found to be sound on Friday, a day after it was found not to be.
N| The cracks are superficial, surveyor Jacquetta Le Page said in a second report.
N| Her first, dated Thursday and since withdrawn, used the words "unfit for jets".
N| Nobody leaned on her, she said.
N| Airport director Neil Ozanne said nobody had.
A| A colleague of hers said there were "some fairly lively phone calls".
N| Aurigny, the airline, was not aware of having made any.
N| Resurfacing, at £9.6m, will be put to the States in the new year.
V| All jets landed as normal on Saturday.
? Is the runway unsafe for jets? | 1D 2A
? pressure on the surveyor to change her report | 3D 4D 5A 6W
? Has the runway been resurfaced? | 7P
? What would a new surface cost? | 7A
? disruption to jet flights on Saturday | 8D
? Did a plane skid off the runway? | -

= A K-pop agency has said that a member of girl group Velvet Hour is not leaving, not ill and not married.
N| Recent rumours concerning Ha-rin were "groundless in all particulars", SunGate Entertainment announced at midnight in Seoul.
M| The website Dispatch Korea had run a picture of what it said was a wedding hall in Jeju booked under her name.
N| The hall's manager, Ko Sang-min, would only say that many people were called Ha-rin.
N| SunGate said it would be taking legal action against eleven accounts.
A| At Incheon on Sunday the singer was wheeled through arrivals in a chair, fans posted.
N| She had twisted an ankle, the agency admitted in a second notice.
V| It did not mention the first.
V| The group's tour of Latin America is to begin in Lima on 3 May.
? Has Ha-rin got married? | 1D 2A 3W
? an injury to the singer | 5A 6A
? lawsuits against the rumour-spreaders | 4P
? Ha-rin's exit from the group | 1D
? Has the Latin American tour started? | 8P
? Did ticket sales fall? | -

= Canada's competition bureau closed its file on potash prices on Tuesday without saying what was in it.
N| "No further action" was the whole of its notice.
N| Commissioner Geneviève Larocque would not give reasons when questioned by senators.
N| There had been no collusion and the closure proved it, said Prairie Potash president Darrell Wozniak.
N| It proved nothing, said the Grain Growers' Tess Kowalchuk.
A| Bureau lawyers had recommended charges against two executives, according to a former official.
N| "I can't help you with that," Ms Larocque told a senator who asked.
V| A class action in Saskatoon will go ahead regardless and may be heard in the autumn.
V| Potash rose from C$310 to C$720 a tonne in fourteen months.
? price-fixing among potash producers | 3D
? Has the bureau ended its inquiry? | 1A
? why was the file closed? | 2W
? a recommendation to prosecute | 5A 6W
? Has the class action been heard? | 7P
? how far did potash prices climb? | 8A

= Rome's mayor was not in the car, his office said of a crash in the Prati district in the small hours of Thursday.
N| The mayor was asleep in his own bed at home in Monteverde, it said.
A| A barman on Via Cola di Rienzo said he had given a glass of water to "the man from the posters".
N| Municipal police commander Rosaria Fusco said the driver of the Lancia was a 33-year-old woman, that she was sober and that she had been alone.
N| Fusco ended the call when she was asked who had moved the car before her patrol arrived.
M| Il Messaggero says footage from a bank exists.
N| The bank, Popolare Tiberina, said it had handed nothing to anyone and would do so only on the order of a magistrate.
N| Opposition councillors want Mayor Corrado Nisticò to publish his phone records.
V| A scooter was crushed; its owner, a nurse, was on shift.
? Was the mayor in the car that crashed? | 1D 2A 3D
? who was behind the wheel of the Lancia? | 3A
? who shifted the vehicle | 4W
? Has the bank surrendered its footage? | 6P
? Have the mayor's phone records been released? | 7P
? Was the nurse injured? | -

= Work on the Lower Mekong bridge has stopped, started and stopped again in the space of a week.
N| It was stopped on Monday by a fire in a cement barge, engineer Dao Thi Lan said, and resumed on Wednesday.
N| It did not resume at all, according to a subcontractor, Prasert Welding, whose men had been sitting in the canteen since the weekend.
N| "Some of the work resumed," Ms Lan said, when this was put to her.
V| No one was burned.
N| Funding is safe, said the Asian Infrastructure Bank, which had been reported by Vientiane Weekly to be holding back a payment.
N| It would not release the payment schedule.
V| The span is due to be closed in October.
V| Two workers fell to their deaths from the eastern pylon in 2022.
? Did construction start again on Wednesday? | 1A 2D 3A
? injuries in the barge fire | 4D
? Has the span been completed? | 7P
? deaths during construction of the bridge | 8A
? what brought work to a halt? | 1A
? How long is the bridge? | -

= Nothing sinister lay behind the early closure of polling stations in two Georgian villages, election chiefs said.
N| The stoves had gone out, commission chair Zviad Lomidze said.
N| "It was minus nine. The ink froze."
N| Observers from the Caucasus Vote Watch said they were put out at 4.10pm by men with no badges, and that the stove was lit.
N| Lomidze said he was not familiar with the incident.
N| OSCE mission head Brigitta Thorvaldsen said her teams had not been in either village and that she could draw no conclusion.
N| A rerun would be held if a court ordered it.
V| An application was lodged in Gori on Tuesday by the opposition's Tamta Kekelidze.
V| The two villages have 911 voters between them; the margin was 340.
? why did the polling stations shut early? | 1A 2A
? expulsion of observers from the polling stations | 3A 4W 5W
? Has the vote been rerun? | 6P
? Has a legal challenge been filed? | 7A
? how close was the result? | 8A
? Was the national result annulled? | -

= Southampton-based yacht designer Fathom & Lyle says it owes the taxman nothing and the taxman isn't saying.
N| A winding-up petition advertised in the London Gazette on Friday had been issued in error, founder Piers Lyle said.
N| HM Revenue and Customs said it could not comment on identifiable taxpayers.
N| Trade creditors were all being paid on time, Mr Lyle insisted.
N| "He's had my masts since February and I've had his apologies since March," said spar maker Joaquim Beltrão.
N| Beltrão put the debt at £61,000.
N| There was a dispute about one mast, Mr Lyle allowed.
N| He is confident that the petition will be withdrawn before the hearing on the 19th.
V| The yard employs 44 and had two boats in the last Fastnet.
? Was a petition against the firm published? | 1A
? Has the petition been withdrawn? | 7P
? unpaid suppliers at Fathom & Lyle | 3D 4A 5A
? how much is Beltrão owed? | 5A
? how many people work at the yard? | 8A
? Did one of its boats win the Fastnet? | -
? Does the company owe tax? | 2W

= An ambulance trust has played down the theft of a vehicle with a patient on board.
N| It was not stolen, it was "moved without authority", Mid-Pennine's Corinne Whalley said.
N| The man who moved it, Jez Horrocks, 25, told Burnley magistrates he had wanted to see if the blue lights worked on the ring road.
V| They did.
N| The patient, Winifred Crabtree, 88, came to no harm and had "quite enjoyed it", her son said.
N| Whether the keys had been left in the ignition the trust was not prepared to say.
A| Crews say they always are.
V| Horrocks will be sentenced on 4 July.
V| The trust lost another ambulance, empty, in Nelson in 2020.
? Was the ambulance stolen? | 1D
? injury to the patient | 4D
? Were the keys in the ignition? | 5W 6A
? Has Horrocks been sentenced? | 7P
? why did he take the ambulance | 2A
? Was a vehicle taken in Nelson in 2020? | 8A
? Was Horrocks drunk? | -
