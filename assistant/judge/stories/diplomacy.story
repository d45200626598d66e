= Clinic in Blue Nile town hit as both sides trade blame
V| A clinic run by nuns in the Sudanese town of Damazin was struck shortly after dawn on Thursday, destroying its maternity ward.
N| {Sister Apollonia Deng}, who heads the clinic, said nine people had died, four of them newborns.
N| {The Sudanese army} said in a statement that a rebel mortar team had fired on the town from across the river.
N| "Our artillery has been silent on this front since Sunday," {its spokesman, Colonel Yasir Abdelgadir}, said.
N| {=Colonel Yasir Abdelgadir} "Whoever fired those rounds was not wearing our uniform."
N| {A commander of the rebel coalition, Malik Tutu}, called the army's version a fairy tale and said his men had no mortars within thirty kilometres of Damazin.
A| {Two residents reached by telephone} described hearing a plane before the blast.
V| The monitoring group Sahel Watch could not establish from which direction the projectile had come.
N| {The United Nations humanitarian office} has asked for access to the site and hopes to send a team next week.
V| A school in the same district was shelled in March, with the loss of three pupils.
? Did the rebels shell the clinic? | 3A 6D+ 8W
? Is the army responsible for the attack on the clinic in Damazin? | 3D+ 4D+ 5D+ 8W
? how many people lost their lives at the clinic | 2A=nine
? Were babies among the dead? | 2A
? Has the UN visited the clinic? | 9P+
? did the army carry out an air strike on the clinic | 3D+ 4D+ 7A 8W
? How many pupils were hurt on Thursday? | -
? Was the clinic's surgeon killed? | -

= General Assembly backs resolution on small islands, 131 to 6
V| The United Nations General Assembly adopted a resolution on Monday that recognises the right of island states to keep their sea boundaries when the coast recedes.
V| A hundred and thirty-one countries voted in favour, six against, and 29 abstained.
V| The text, put forward by Vanuatu and co-sponsored by 74 members, has no binding force.
N| {Vanuatu's ambassador, Sela Tarimoana}, said after the vote that his country would "never again have to ask whether it still exists on a map".
V| Among those who voted no were Turkey and Nicaragua, both of which had objected to paragraph seven.
N| {The Turkish delegate, Nurhan Esenkaya}, explained that her government feared the clause could be used in disputes that have nothing to do with the climate.
V| An amendment that would have struck the paragraph out was defeated by 88 votes to 31.
V| The Assembly will take up the companion text on displaced islanders in November.
? How many countries supported the resolution on sea boundaries? | 2A=A hundred and thirty-one
? Did the Assembly pass the islands resolution? | 1A 2A
? Is the resolution legally binding? | 3D
? was paragraph seven removed | 7D
? Why did Turkey oppose the text? | 5A=objected to paragraph seven ; 6A+=feared the clause could be used in disputes that have nothing to do with the climate
? Did Nicaragua abstain? | 5D
? Has the Assembly voted on the text about displaced islanders? | 8P
? Did Fiji co-sponsor the resolution? | -

= HONEYTRAP ENVOY SENT PACKING
V| A married diplomat who fell for a glamorous yoga teacher has been put on a plane home after spy-catchers found secret files on his phone.
V| Trade attaché Piotr Zawirski, 46, was marched out of the Polish embassy in Belgrade on Friday with two suitcases and a cat.
A| {A source close to the Serbian security service} claimed the teacher, known only as Mila, had passed on "hundreds of pages" to a foreign handler.
N| {The embassy} insisted last night that no classified material had left the building.
N| "Mr Zawirski was recalled because his term had ended and for no other reason," {a statement} read.
N| {Neighbour Dragica Stojkov, 71}, told us she had seen the pair kissing on the stairs "like teenagers".
V| Mila could not be reached and the door of her studio in Zemun was padlocked.
N| {Serbia's interior minister, Goran Vukelja}, refused to say whether she was under arrest.
V| The minister's last spy row, over a wiretapped restaurant, ended with four officers in court.
? Did Zawirski leak classified files? | 1A 3A 4D+
? Was the attaché recalled over a love affair? | 1A 5D+
? has the yoga teacher been arrested | 8W
? Who is said to have received documents from Mila? | 3A=a foreign handler
? Has Zawirski left Belgrade? | 1A 2A 5A+
? Did Vukelja order the expulsion? | -
? Did the attaché's wife file for divorce? | -

= Trawler rammed off Masirah, owners say
N| {The owners of an Iranian fishing vessel} say it was deliberately rammed by an Omani patrol boat on Saturday, a charge the coastguard in Muscat has dismissed as absurd.
N| {Rostam Bandari, managing partner of the Konarak firm that owns the Sahand 4}, said the patrol boat "came at us twice, at full speed, with its lights off".
N| {Commodore Said al-Harthi of the Royal Oman Police Coast Guard} said the trawler had turned across his vessel's bow while trying to escape inspection.
N| {He=Commodore Said al-Harthi} added that the collision was minor, that nobody had been hurt and that a radar recording would be published.
V| By Monday evening no recording had appeared.
N| {Bandari} put the repair bill at 190,000 dollars and said two deckhands had broken bones.
V| The Sahand 4 limped into Jask under its own power.
N| {Iran's ports authority} said it would look into the matter before deciding whether to lodge a protest.
V| Omani patrols have detained eleven Iranian boats this year on suspicion of fishing without a licence.
? Was the Sahand 4 rammed on purpose? | 1A+ 2A+ 3D+
? Were any crew injured in the collision? | 4D+ 6A+
? Has Oman released the radar recording? | 4P+ 5D
? Did Tehran protest to Oman? | 8P+
? what did Commodore al-Harthi say about the cause | 3A+
? how much will the repairs cost | 6A=190,000 dollars
? Was the Sahand 4 detained for illegal fishing? | -
? Did the trawler sink? | 7D

= Ransom reports cloud release of Agadez aid workers
V| Three Danish aid workers held for five months in northern Niger walked free on Sunday night.
N| "They are tired but well, and they are on their way home," {Denmark's foreign minister, Signe Thorlund}, told reporters in Aarhus.
A| {Two Nigerien security officials} said a little over two million euros had been handed to the captors in a wadi near Iferouane.
N| {Thorlund} flatly contradicted this: "Denmark does not pay ransoms and did not pay one here."
N| {The charity that employs the three, Brønd for Alle}, said it would not discuss how the release had come about.
M| {The French daily La Dépêche du Sud} reported that Algeria had freed two convicted smugglers as part of the arrangement.
N| {An Algerian diplomat in Copenhagen, Lotfi Benhamza}, said he had no information on any such prisoners.
V| The kidnappers, a splinter group that broke with its parent movement in 2021, made no statement.
V| A fourth colleague, the Nigerien driver Issoufou Maman, was shot dead during the abduction in April.
? Was a ransom paid for the Danish aid workers? | 3A 4D+ 5W+
? Are the three aid workers free? | 1A 2A+
? did Algeria release prisoners in exchange for the Danes | 6A 7W+
? How much money did the captors get? | 3A=a little over two million euros ; 4D+
? Was the driver among those freed? | 9D
? Have the kidnappers said anything about the deal? | 8D
? Did Niger pay the captors? | -
? Did the hostages fall ill in captivity? | -

= Freed Danes: minister corrects herself on Agadez payment
N| {Denmark's foreign minister} conceded on Wednesday that public money had been spent to bring home three aid workers kidnapped in Niger, three days after she had ruled it out.
N| "What I said on Sunday was not accurate, and I regret it," {Signe Thorlund} told parliament's foreign affairs committee.
N| {=Signe Thorlund} "There was money, and it came from the state."
N| {She=Signe Thorlund} put the sum at 1.4 million euros and described it as "expenses to intermediaries".
N| {Opposition spokesman Jeppe Kragelund} said an expense paid to a kidnapper's cousin was a ransom by another name.
N| {Thorlund} turned down his call for her to step aside.
V| The prime minister has not spoken about the affair.
N| {A ministry note released with her remarks} says that no third country gave up prisoners in return.
V| The three were reunited with their families in Billund on Monday.
N| {One of them, the nurse Katrine Olufsen}, said she had known nothing of any money.
? Was a ransom paid for the Danish aid workers? | 1A+ 2A+ 3A+ 4A+ 5A 10W+
? Did Thorlund admit having given a false account? | 1A+ 2A+
? has the Danish foreign minister resigned | 6D+
? did Algeria release prisoners in exchange for the Danes | 8D+
? How much did Denmark spend on the release? | 4A+=1.4 million euros
? What did the prime minister say about the payment? | 7D
? Did Kragelund resign? | -
? Was the driver's family compensated? | -

= Nordhavn Bulk struck from EU list after court finds no evidence
V| The General Court in Luxembourg on Wednesday annulled the European Union's sanctions on the shipping company Nordhavn Bulk, whose eleven carriers have been barred from European ports since May last year.
N| {The judges} held that the Council had failed to show that the Cyprus-registered firm moved coal for the military of a sanctioned state.
N| {The ruling} says that satellite images offered as proof "show vessels, but not the applicant's vessels".
N| "We have lost fourteen months and about 60 million euros of charters," {Nordhavn's chief executive, Christos Pelekanos}, told TradeQuay.
N| {He=Christos Pelekanos} said the company had not decided whether to sue for damages.
N| {The Council} noted that it had two months to appeal and would study the judgment.
V| The restrictions stay in force until that period ends.
V| Nordhavn's sister company, Meltem Tankers, was not part of the case and remains listed.
A| {Brokers in Piraeus} said at least two charterers had already been in touch.
? Did the court lift the sanctions on Nordhavn Bulk? | 1A
? Did Nordhavn carry coal for a sanctioned army? | 2D 3D
? Has the Council appealed? | 6P+
? Can Nordhavn's ships call at European ports right now? | 1D 7D
? is Nordhavn suing the EU for compensation | 5W+
? how much business did the company lose according to its boss? | 4A+=about 60 million euros of charters
? Have the measures against Meltem Tankers been annulled? | 8D
? Was Pelekanos himself on the sanctions list? | -

= "I am at my desk": envoy laughs off recall
M| {The Montevideo weekly Brecha Sur} reported on Tuesday that Uruguay had quietly recalled its ambassador in Caracas, Inés Larrañaga, after a quarrel over observers.
N| "I am at my desk, my coffee is still warm, and nobody has told me to pack," {Larrañaga} said when this newspaper rang her.
N| {=Inés Larrañaga} "If somebody has signed something, they forgot to send me a copy."
N| {Foreign minister Bruno Etchegoyen} told a radio station that the ambassador had his full trust.
A| {A senator of the governing coalition who did not want to be quoted by name} said a decree had been drafted but lay unsigned on the president's table.
N| {The president's office} did not answer questions about a decree.
V| Larrañaga, who took up the post in 2022, reports to Etchegoyen and was with him in Lima last week.
N| {Venezuela's foreign ministry} said it had received no note on the matter.
V| The quarrel goes back to July, when three Uruguayan observers were turned back at Maiquetía airport.
? Was Larrañaga recalled from Caracas? | 1A 2D+ 3D+ 4D+ 5P 6W+ 8D+
? Has the ambassador left Venezuela? | 2D+
? Is there a decree to withdraw the ambassador? | 3W+ 5A 6W+
? why were observers turned away at the airport? | -
? Did Etchegoyen meet the Venezuelan foreign minister in Lima? | -
? when did she become ambassador | 7A=2022
? what is the row about? | 1A=observers ; 9A=three Uruguayan observers were turned back at Maiquetía airport

= Four border guards dead in Batken clash, Bishkek says
N| {Kyrgyzstan's border service} said four of its men had been killed and seven wounded in an exchange of fire with Tajik guards near the village of Kök-Tash on Friday afternoon.
N| {The Tajik side} acknowledged the loss of one soldier but said it was the Kyrgyz who opened fire, on workers repairing a canal.
N| {Kubanych Sadyrbaev, deputy head of the Kyrgyz service}, said that was "the reverse of what happened".
N| {His men=Kubanych Sadyrbaev}, he said, came under fire first and shot back only after eleven minutes.
A| {Villagers} spoke of gunfire lasting until dusk and of at least three burned houses.
V| Governor Orozbek Jumaliev ordered the evacuation of two hamlets; buses had not arrived by nightfall.
V| The two governments agreed to a ceasefire by telephone at 9 p.m., the third this year.
V| Reporters were kept from the area, and the casualty figures could not be checked.
V| In 2021 more than fifty people died in fighting over a water intake a few kilometres away.
? How many Kyrgyz border guards were killed? | 1A+=four ; 8W
? Did the Kyrgyz start the shooting? | 2A+ 3D+ 4D+
? did Tajikistan admit any losses | 2A+
? Have the two hamlets been evacuated? | 6P
? Is there a ceasefire? | 7A
? Were civilians killed at Kök-Tash on Friday? | -
? how many people died in the fighting over the water intake in 2021 | 9A=more than fifty
? Was the canal destroyed in the fighting? | -

= Geneva, Doha or nowhere: summit still without a stage
V| Three weeks before presidents of the two Koreas' neighbours are supposed to sit down over the Yellow Sea fisheries, nobody can say where.
N| {Switzerland's foreign ministry} confirmed that it had offered a villa on Lake Geneva.
N| {Qatar} said it had been asked and had agreed, "subject to dates".
N| {Beijing's spokesman, Qiu Wanting}, said talk of a venue was premature.
A| {A diplomat involved in the preparations} said Geneva had been struck off the list a week ago because the Chinese delegation found the villa too small.
N| {Qiu} called the story about the villa "an amusing invention".
V| Seoul has said nothing at all.
N| {Hotel manager Blaise Corminboeuf} said that 140 rooms in Geneva had been blocked for the second week of June and that no one had cancelled.
V| The last such gathering, in Jeju in 2019, broke up without a communiqué.
? Where will the summit be held? | 4W+
? Has Geneva been ruled out as the venue? | 5A 6D+ 8D
? Did China reject the villa for being too small? | 5A 6D+
? Did Qatar agree to host? | 3A+
? has switzerland offered to host the meeting | 2A+
? what did seoul say about the venue | 7D
? Did the Jeju meeting end with a joint statement? | 9D
? Will the American president attend? | -

= Town councillor 'bewildered' to find name on sanctions list
V| Wendle Magna councillor Derek Oosthuizen thought it was a prank when his bank wrote to say his account had been frozen.
N| "I sell garden sheds," {the independent member for Mill Ward} told the Gazette. "I have never been further east than Lowestoft."
V| The Treasury's list, updated on 3 March, names a Derek Oosthuizen born in 1961 as a director of a Harare diamond dealer.
N| {Mr Oosthuizen} was born in 1961, but says he has never held a directorship of anything but Wendle Sheds Ltd.
N| {A Treasury spokeswoman} said the department did not comment on individual cases.
N| {Barton Bank} apologised for any inconvenience and said it was obliged to act on the list "as published".
N| {Town clerk Philippa Marsh} said allowances due to the councillor were being held back until the position was clear.
N| {MP Callum Reeve} said he had written to the chancellor and expected the mistake to be put right within days.
N| {A Treasury letter seen by the Gazette on Wednesday} accepts that "the wrong Mr Oosthuizen may have been affected".
? Was Derek Oosthuizen's bank account frozen? | 1A 6A+
? Is the councillor a director of a diamond firm in Harare? | 3A 4D+ 9D
? Did the Treasury concede it had got the wrong man? | 5W+ 9A+
? has the mistake been corrected | 8P
? Is he still being paid his allowances? | 7D+
? Has Mr Oosthuizen visited Zimbabwe? | 2D+
? did the councillor resign? | -
? How many accounts has Barton Bank frozen this year? | -

= Both air forces claim a kill over the Blue Ridge Gap
N| {Pakistan's military} said on Tuesday that it had shot down an Indian reconnaissance drone over the Neelum valley and put its wreckage on show.
N| {New Delhi} said that no Indian aircraft, manned or unmanned, was missing.
N| "They may look for a nameplate, they will not find ours," {air force spokesman Group Captain Arvind Shekhawat} said.
V| Photographs released in Islamabad show a grey wing with its markings scratched away.
A| {Two defence analysts in London} said the wing belonged to a type sold to at least nine countries.
N| {India}, for its part, said it had brought down a Pakistani quadcopter near Poonch on Monday night.
N| {Islamabad} did not address that claim.
V| Neither incident could be confirmed by this newspaper.
N| {Farmer Tariq Mahmood Lone} said two goats had been killed by falling debris in his orchard.
? Did Pakistan down an Indian drone? | 1A+ 2D+ 3D+ 8W
? Has India lost an aircraft? | 1A 2D+ 3D+ 8W
? Did India shoot down a Pakistani quadcopter? | 6A+ 7W+ 8W
? Where was the Indian drone said to have been hit? | 1A+=over the Neelum valley
? Did the drone's wreckage carry Indian markings? | 3D+ 4D
? was anyone on the ground killed by debris | -
? Did India fire missiles at Neelum? | -

= Baku and Tirana trade accusations over hacked passport database
N| {Albania's prime minister, Gentian Krasniqi}, said on Monday that hackers working for a foreign intelligence service had copied the passport details of 340,000 citizens, and he gave the Azerbaijani chargé d'affaires 48 hours to leave the country.
N| {The Azerbaijani foreign ministry} described the charge as baseless and said that Baku had neither the motive nor, "frankly, the curiosity" to read Albanian passports.
N| {Elira Topuzi, who runs Albania's cyber agency}, told a news conference that the intruders had been inside the system for fourteen months before a night clerk in Durrës noticed odd log-ins.
A| {Three Western officials briefed on the inquiry} said the evidence pointed to a criminal gang in Odesa rather than to any state.
N| {Topuzi}, asked about that theory, replied that she would not comment on matters under investigation.
V| The chargé, Elnur Qasimzade, was still in his residence on Tuesday evening, and the embassy's flag was still flying.
N| {Azerbaijan} said it would answer any expulsion "in kind and in full".
V| Nobody's passport has so far been shown to have been misused.
V| In 2022 Albania broke off relations with Iran after a similar attack.
? Was Azerbaijan behind the theft of the Albanian passport data? | 2D+ 4D 5W+
? Has the chargé d'affaires left Albania? | 1P+ 6D
? how many citizens had their passport details copied? | 1A+=340,000
? How long were the hackers in the system? | 3A+=fourteen months
? Did Azerbaijan throw out an Albanian diplomat in return? | 7P+
? Have the stolen passport details been abused? | 8D
? did Albania cut off relations with Azerbaijan | -
? Did a gang in Odesa carry out the hack? | 4A 5W
? Was the night clerk rewarded? | -

= Aid convoy reaches besieged Kafr Awan for first time since winter
V| Forty-one lorries of flour, baby milk and chlorine rolled into the besieged Syrian town of Kafr Awan on Saturday, the first supplies to get through since 9 January.
N| {The Red Crescent's convoy leader, Maysoun Barazi}, said it had taken nineteen hours and eleven checkpoints to cover 62 kilometres.
N| "We were not allowed to bring surgical kits; they took them off the last lorry," {she=Maysoun Barazi} said.
N| {A spokesman for the governor of Idlib} denied that any medical goods had been removed.
V| Residents lined the road, some of them holding up empty pots.
N| {The town's doctor, Hatem Sukkari}, said 23 people, most of them elderly, had died of hunger or cold since the new year.
V| That toll has not been confirmed by any outside body.
N| {The World Food Programme} said it had asked for weekly access and was waiting to hear.
V| A second convoy, to the neighbouring village of Deir Salloum, was turned back on Friday after its drivers were shot at.
? Did aid get into Kafr Awan? | 1A
? When did the town last receive supplies before Saturday? | 1A=9 January
? Were surgical kits confiscated from the convoy? | 3A+ 4D+
? how many residents have starved or frozen to death | 6A=23 ; 7W
? Has weekly access been granted to the food agency? | 8P+
? Did aid get into Deir Salloum? | 9D
? Was the Kafr Awan convoy fired on? | -
? how long did the journey take | 2A+=nineteen hours
? Did the drivers of the convoy belong to the army? | -

= Lithuania names new ambassador to Japan
N| Lithuania's president has appointed Dovilė Ramanauskaitė, a career diplomat and former envoy to Finland, as ambassador to Japan, {the presidency} announced on Thursday.
V| She succeeds Arvydas Kunčinas, who retires after five years in Tokyo.
V| Ramanauskaitė, 51, speaks Japanese, Finnish and Russian and has headed the foreign ministry's Asia desk since 2020.
N| {She=Dovilė Ramanauskaitė} told Baltic Wire that her first task would be a social security agreement on which talks have stalled since 2023.
V| She will present her letters of credence on 2 September.
V| Trade between the two countries rose by 14 per cent last year, to 310 million euros, with lasers and peat the largest items.
V| The embassy in Tokyo employs nine people and is also accredited to the Philippines.
N| {The presidency} said the posts in Canberra and Ottawa would be filled before the end of the year.
? Who will be Lithuania's next ambassador in Tokyo? | 1A+=Dovilė Ramanauskaitė
? Was Ramanauskaitė ambassador in Helsinki before? | 1A
? why is Kunčinas leaving | 2A=retires
? Has the new ambassador handed in her credentials? | 5P
? Have the two countries agreed on social security? | 4P+
? Did trade between Lithuania and Japan fall last year? | 6D
? Has a new ambassador in Canberra been named? | 8P+
? Does the Tokyo embassy have 14 staff? | 7D
? Was Kunčinas dismissed? | 2D
? Does Kunčinas stay on in Tokyo? | 1D+ 2D

= 'Nonsense': Kigali scorns claim its troops crossed river
N| {The governor of South Kivu, Prosper Mulumba}, accused Rwanda on Sunday of sending two battalions across the Ruzizi under cover of fog.
N| {Rwanda's army spokesman, Lieutenant Colonel Innocent Rutayisire}, had one word for it: "Nonsense."
N| {He=Innocent Rutayisire} said the only Rwandans to have crossed that morning were "forty traders with tomatoes".
N| {=Lieutenant Colonel Innocent Rutayisire} "They paid their toll, went to market and came home in the afternoon."
N| {Bishop Dieudonné Cirhulwa of Uvira} said parishioners had counted lorries full of men in uniform on the road to Luberizi from four o'clock on.
N| {UN peacekeepers based at Sange} said a patrol had found boot prints and ration packs but could not say whose they were.
A| {A Western intelligence official} put the number who crossed at closer to 300 than to two battalions.
V| Kinshasa has called on the Security Council to meet; no date had been set by Sunday night.
N| {The African Union's envoy, Salimata Coulibaly}, appealed to both capitals to keep their heads.
V| Rwanda pulled its last acknowledged contingent out of the province in 2009.
? Did Rwandan troops cross the Ruzizi? | 1A 2D+ 3D+ 5A 6W 7A
? How many soldiers crossed the river? | 1A=two battalions ; 2D+ 3D+ 7A=closer to 300
? Has the Security Council met over the crossing? | 8P
? Whose ration packs did the patrol find? | 6W
? Does Rwanda admit having soldiers in South Kivu now? | 2D+ 3D+
? did the african union condemn rwanda | -
? Did Congo's army return fire at the Ruzizi? | -
? Has the African Union's envoy called for restraint? | 9A+

= Tokyo court jails engineer for selling sonar plans
V| A Tokyo court on Friday sentenced Haruto Ishimine, a 58-year-old engineer, to nine years in prison for passing drawings of a submarine sonar to a foreign trade office.
N| {Judge Kaori Wakatsuki} said he had acted "out of vanity as much as for gain".
V| The court found that Ishimine received 31 million yen over four years, less than half of what prosecutors had alleged.
V| He was acquitted of a second charge, that he recruited a colleague.
N| {His lawyer, Sosuke Nagahama}, said his client accepted the verdict and would not appeal.
N| {The Russian embassy}, whose former trade attaché was named in the indictment, said the case had "nothing to do with Russia".
V| The attaché flew home in 2023 and was never questioned.
N| {Ishimine's former employer, Kurosawa Marine}, declined to discuss what damage the leak had done.
N| {A defence ministry official, Rika Tomonaga}, told reporters that the sonar in question had since been replaced.
? Was Ishimine convicted of leaking the sonar drawings? | 1A 2A
? how long must the engineer go to jail | 1A=nine years
? Will Ishimine appeal? | 5D+
? Was he found guilty of recruiting a colleague? | 4D
? Did he get 70 million yen for the plans? | 3D
? Was Russia involved in the sonar affair? | 6D+
? What harm did the leak do? | 8W+
? Was the trade attaché interrogated by Japanese police? | 7D
? Did Kurosawa Marine fire the colleague? | -
? Did the engineer act for money? | 2A 3A

= Peace monitors stuck in Bogotá hotel as rebels and state disagree over maps
V| A team of 26 international monitors who were due to take up posts along Colombia's San Juan river on 1 August are still in a Bogotá hotel two weeks later, because the government and the guerrillas of the ERP-Sur cannot agree on where the lines run.
N| {The chief negotiator for the state, Ximena Arbeláez}, said the rebels had "moved the river" on the map they handed over, and accused them of walking out of the talks on Tuesday.
N| {The rebels' delegate, who goes by the name of Commander Wilmar}, said nobody had walked out: the session had simply ended for lunch.
N| {He=Commander Wilmar} conceded, however, that no new session had been fixed.
N| {Hotel staff representative Yamile Quiceno} said the monitors had run up 900 unpaid breakfasts.
N| {Sweden, which leads the mission,} is considering bringing its monitors home if there is no agreement by Friday.
V| The truce itself, signed on 14 June, has been broken four times by the count of the ombudsman's office.
N| {Arbeláez} refused to be drawn on whether the government would redraw its own map.
V| In 2019 talks with the same group collapsed over a kidnapped mayor.
? Have the monitors been deployed along the San Juan? | 1D
? Did the rebels leave the negotiations? | 2A 3D+
? Will the government change its map? | 8W+
? has Sweden withdrawn its monitors | 6P+
? How many times has the truce been violated? | 7A=four times
? Is a date set for the next round of talks? | 4D+
? Why did the talks fail in 2019? | 9A=over a kidnapped mayor
? Were the monitors attacked? | -
? who pays the hotel bill for the monitors | -
? Have the two sides agreed on where the lines run? | 1D 2D+

= Gulf News Desk: Kuwait rejects talk of secret visit
M| {Israel's Channel 15} said on Wednesday night that a private jet carrying the head of the country's foreign intelligence service had landed at Kuwait airport and stayed for five hours.
N| {Kuwait's information ministry} put out a one-line reply: "No such visit has taken place and none is planned."
N| {The airport's director of operations, Bader al-Mutawaa}, said the aircraft shown in the report was a Turkish air ambulance that had come for a child with a heart defect.
V| Flight-tracking data seen by this website do show a Turkish-registered medical jet on the apron from 21:40 to 02:55.
A| {A former Israeli official} insisted that contacts between the two countries had gone on for years and that "this one was not the first".
N| {The prime minister's office in Jerusalem} had no comment.
V| Kuwait has no relations with Israel, and a law of 1964 forbids dealings with it.
N| {Member of parliament Nawaf al-Subaie} said he would put questions to the foreign minister all the same.
? Did Israel's intelligence chief visit Kuwait? | 1A 2D+ 3D+ 4D 5A 6W+
? Whose aircraft stood at Kuwait airport that night? | 1A=the head of the country's foreign intelligence service ; 3A+=a Turkish air ambulance ; 4A=a Turkish-registered medical jet
? how long did the jet stay on the ground? | 1A=five hours ; 4A=from 21:40 to 02:55
? Does Kuwait have diplomatic relations with Israel? | 7D
? Has the foreign minister been questioned in parliament? | 8P
? is a visit by Israelis to Kuwait being prepared | 2D+
? Did the child survive the operation? | -
? Did Kuwaiti officials travel to Israel? | -

= Ferry passengers held for nine hours at disputed strait
V| Nearly 600 passengers on a ferry from Ceuta were kept on board for nine hours on Sunday after a Moroccan navy cutter ordered the ship to stop.
N| {Spain's defence minister, Aurelio Montesdeoca}, called the incident "an act without any legal basis" and said the ship had never left Spanish waters.
N| {Rabat} maintains that the ferry had strayed 800 metres over the line and that stopping it was routine.
N| {The captain, Begoña Altuna}, said her instruments showed the vessel to be 1.1 miles inside Spanish waters at the moment of the order.
N| "There were no shots, there was no boarding, there was a lot of shouting through a loudspeaker," {she=Begoña Altuna} said.
N| {=Begoña Altuna} "I did not see a single Moroccan boot on my deck."
M| {The Casablanca paper Al Ofok} wrote that sailors went aboard and checked passports.
N| {The ferry company, Estrecho Lines}, offered passengers vouchers for 40 euros.
V| Two passengers were treated for heat exhaustion.
N| {Spain} has asked Morocco's ambassador to come in on Monday for an explanation.
? Did the ferry enter Moroccan waters? | 2D+ 3A+ 4D+
? Did Moroccan sailors board the ferry? | 5D+ 6D+ 7A
? Was the ship fired on? | 5D+
? how long were the passengers stuck | 1A=nine hours
? Has the Moroccan ambassador given an explanation in Madrid? | 10P+
? Were passengers refunded in full? | -
? Did anyone on the ferry need medical help? | 9A
? did Spain send a warship to the ferry | -

= Ministers fail to agree on Danube gas cap
V| Energy and foreign ministers of eight Danube states broke up in Bratislava in the early hours of Wednesday without agreeing on a price cap for gas from the Black Sea.
N| {Slovakia's minister, Rastislav Hudák}, blamed "one delegation that arrived with no mandate and left with no shame".
V| He did not name it, but Hungary's representative had walked past the microphones without a word.
N| {Hungary's state secretary, Zsófia Bársony}, later wrote that her country had put forward two compromises and that both had been turned down by Vienna.
N| {Austria's economy ministry} said that it had seen one proposal, not two, and that it had turned down nothing.
N| {Romania's Ilinca Dobrescu} told Reuters the cap might still be agreed in writing by the end of the month.
A| {Traders in Vienna} said prices would have risen whatever the outcome.
V| Month-ahead gas gained 6.1 per cent to 38.40 euros a megawatt-hour on Wednesday morning.
V| The eight had agreed on joint storage rules at their meeting in April.
? Did the ministers agree on a price cap for gas? | 1D 6P+
? Did Austria reject Hungary's proposals? | 4A 5D+
? How many proposals did Hungary make? | 4A+=two compromises ; 5A+=one proposal
? who did Hudak blame for the failure | 2A=one delegation that arrived with no mandate and left with no shame ; 3D
? Did the gas price go up on Wednesday? | 8A
? Did the price rise because the talks failed? | 7D
? Have the states settled on rules for storage? | 9A
? Did Hungary veto the storage rules? | 9D
? Did Serbia take part in the talks? | -

= Prisoner swap at Zapovitne bridge: 75 for 75
V| Ukraine and Russia each handed over 75 prisoners of war at a bridge in the Chernihiv region on Friday, the sixty-third such exchange since 2022.
N| {Ukraine's coordination office} said that among those freed were eleven defenders of Azovstal and two women.
N| {Moscow's defence ministry} confirmed the figure of 75 and thanked the United Arab Emirates for its help.
N| {Oksana Verbytska, whose brother Tymur was not on the list}, said she had stood at the bridge for every exchange since spring.
N| {The coordination office's deputy head, Roman Stasyshyn}, said Russia had promised to return the seriously wounded first and had not done so.
V| Each side also gave up the bodies of fallen soldiers; the number was not made public.
N| {Stasyshyn} hopes that a larger exchange, of several hundred on each side, will follow before Orthodox Easter.
V| A plan to swap all prisoners over the age of fifty was turned down by Moscow in January.
A| {Some relatives} complained that they had learned of the exchange from social media.
? How many prisoners did Russia free on Friday? | 1A=75 ; 3A+=75
? Were women among the freed Ukrainians? | 2A+
? Did the UAE help with the exchange? | 3A+
? Was Tymur Verbytskyi released? | 4D
? did Russia keep its promise to free the badly wounded first | 5D+
? How many bodies were handed over? | 6W
? Has there been an exchange of several hundred prisoners on each side? | 7P+
? Were all captives older than fifty exchanged? | 8D
? Did Turkey mediate this swap? | -
? Did Moscow and Kyiv hand over the same number of prisoners? | 1A 3A+

= Consul's parking fines top £212,000, figures show
N| Diplomats based in Edinburgh owe the city £212,460 in unpaid parking fines, according to {figures released to this paper} under freedom of information rules.
V| The trade mission of Uzbekistan tops the table with £61,300, followed by the consulate of Peru.
N| {The council's transport convener, Morag Abercairn}, said she had written to every mission on the list in February and had two replies.
N| "One of them enclosed a calendar," {she=Morag Abercairn} said.
N| {The Chilean honorary consul, Duncan Pettigrew}, said the £4,120 set against his office was a mistake and that his only car had been scrapped in 2018.
N| {The council} accepted on Tuesday that the Chilean entry was wrong and removed it.
V| The Foreign Office publishes its own list, for London, each summer.
N| {Cllr Abercairn} wants the government to withhold road licences from the worst offenders.
V| In London the unpaid total last year came to £1.9m.
? How much do diplomats in Edinburgh owe in parking fines? | 1A=£212,460
? Does the Chilean consul owe £4,120? | 5D+ 6D+
? Did the council admit an error in the list? | 6A+
? did every mission reply to the council's letter | 3D+
? Have road licences been withheld from offenders? | 8P+
? Which mission has the biggest debt? | 2A=The trade mission of Uzbekistan
? Did the Uzbek mission pay its fines? | -
? Was Mr Pettigrew's car towed away? | -
? Is the figure given for the Chilean consul wrong? | 5A+ 6A+

= Ankara says it has not moved a single soldier
A| {Kurdish officials in Qamishli} said that several hundred Turkish troops and at least nine armoured vehicles had crossed the frontier near Tell Maarouf overnight, the largest such move since 2019.
N| {Turkey's defence ministry} responded that it "has not moved a single soldier" along that stretch this month.
N| {Welat Seyda, a spokesman for the Kurdish-led forces}, shared a video that he said showed the column; the hills in it match those near the village, according to a lecturer in geography at Mardin.
V| The clip cannot be dated.
N| {A shepherd, Hussein Dalli}, told this broadcaster that he saw "four or five lorries, and a tank with its gun covered".
N| {Washington} urged both sides to avoid anything that might put prisons holding Islamic State detainees at risk.
N| {The Pentagon's press secretary, Admiral Leland Costigan}, would neither confirm nor deny that American radar had picked up the crossing.
N| {Seyda} threatened to suspend guard duties at two of those prisons if the column did not turn around.
V| A Turkish base at Jarabulus, 200 kilometres to the west, was reinforced in the spring.
? Did Turkish troops cross into Syria near Tell Maarouf? | 1A 2D+ 3A 4W 5A 7W
? How many armoured vehicles are said to have crossed? | 1A=at least nine
? Did US radar detect the crossing? | 7W+
? have the Kurds stopped guarding the prisons | 8P+
? When was the video filmed? | 4W
? Did Turkey strengthen its base at Jarabulus? | 9A
? Did American soldiers fire on the Turkish column? | -
? Were villagers in Tell Maarouf forced to flee? | -
? did anyone see armour crossing the frontier | 1A 3A 5A

= Tanzania and Malawi said to be close to deal on lake boundary
A| {Negotiators on both sides}, speaking on condition that they not be identified, said the text of an agreement on the boundary in Lake Malawi was finished except for two footnotes and would be initialled in Mbeya before the rains.
N| {Malawi's attorney general, Thokozani Mzembe}, cautioned that "finished texts have a way of becoming unfinished" and said her government had approved nothing.
N| {Dar es Salaam's chief negotiator, Abdallah Kitwana}, declined to go into the contents but did not hide his good humour, telling reporters he had already ironed the shirt he would wear.
V| The dispute, which turns on whether the line runs along the shore or down the middle of the lake, goes back to a treaty between Britain and Germany of 1890.
A| {A fisheries expert who has seen the draft} said it adopted the median line but gave Malawian boats a right of passage up to the eastern shore.
N| {Mzembe} denied that Malawi had given up its claim to the whole of the northern lake.
N| {The mediator, former Mozambican president Armindo Nhantumbo}, is expected in Lilongwe on Thursday, his office said.
V| Oil exploration in the disputed waters was stopped in 2012.
N| {A spokeswoman for the licence holder, Nyanja Petroleum}, said the firm would consider returning once the line was settled.
? Have Tanzania and Malawi signed an agreement on the lake? | 1P 2D+
? Did Malawi give up its claim to the northern part of the lake? | 5A 6D+
? What does the draft say about the boundary? | 3W+ 5A=adopted the median line
? is Nhantumbo already in Lilongwe? | 7P+
? Has oil exploration on the lake resumed? | 8D 9P+
? since when has the border been disputed? | 4A=1890
? Did fishermen protest against the draft? | -
? Where will the deal be initialled? | 1A=in Mbeya
? Did Nhantumbo receive payment for his mediation? | -

= Sailor missing after submarine scrapes tanker off Kyushu
V| A sailor was missing and three were hurt after a submarine of the Japanese navy surfaced beneath the stern of a Liberian-flagged tanker some 40 kilometres off Kyushu early on Monday, tearing a nine-metre gash in its own conning tower.
N| {The navy's chief of staff, Admiral Hideo Kuramitsu}, bowed for eleven seconds before television cameras and said the crew had failed to hear the ship above them.
N| {The tanker's master, Captain Efren Dalisay}, said nobody on board had felt more than "a cough in the engine".
N| {He=Captain Efren Dalisay} insisted the Pacific Marigold had been on its declared course and had its lights on.
N| {Kuramitsu} said the navy accepted that.
V| The tanker, laden with palm oil, did not leak, and it was allowed to sail on to Ulsan in the evening.
A| {A former submarine commander} suggested that the boat might have been tracking a Chinese vessel and lost its bearings.
N| {The admiral} would not say what the submarine had been doing there.
N| {A coastguard duty officer} said two helicopters would resume the search for the missing man, Petty Officer Daichi Mizoguchi, at first light.
V| The last collision of this kind, off Shikoku in 2021, cost no lives.
? Did the tanker leave its course before the collision? | 4D+ 5D+
? How many sailors were injured? | 1A=three
? Has the missing sailor been found? | 1D 9P+
? Was the submarine following a Chinese ship? | 7A 8W+
? was there an oil spill | 6D
? whose fault was the crash according to the navy? | 2A+=the crew had failed to hear the ship above them
? Was anyone killed off Shikoku in 2021? | 10D
? Is the tanker being held in a Japanese port? | 6D
? Did a Chinese ship rescue the injured? | -

= 'He never worked for us': agency disowns man held in Tallinn
N| {Estonia's security police} arrested a Belarusian lorry driver, Uladzimir Paulouski, outside a barracks in Tapa on 4 May and accuse him of photographing fuel trains for the KGB in Minsk.
N| {The Belarusian agency}, which almost never speaks about individuals, took the unusual step of saying that he "has never worked for us in any capacity, paid or unpaid".
N| {Paulouski's wife, Alesia}, told a Minsk radio station her husband took pictures of trains because he had done so since he was eight years old.
N| {Prosecutor Maarja Tammeoja} said 1,140 photographs had been found, 60 of which showed nothing but military fuel wagons, and that the driver had admitted being given money.
N| {His lawyer, Indrek Sooväli}, said no such admission existed: "My client said he had been paid for driving a lorry."
N| {=Indrek Sooväli} "That is not the same thing, and the prosecutor knows it."
V| The court in Rakvere has remanded him for two months.
N| {Sooväli} said he would ask for bail on Monday.
N| {The Estonian foreign minister, Kaja Rüütelmaa}, said it was too early to speak of an exchange.
A| {Two people close to the case} said Minsk had already let it be known that it would like one.
? Is Paulouski a spy for the Belarusian KGB? | 1A 2D+ 3D
? Did the driver confess to taking money? | 4A 5D+ 6D+
? Was the lorry driver granted bail? | 7D 8P+
? Will Estonia exchange him? | 9W+ 10P
? how many photos were discovered? | 4A=1,140
? Does Minsk want a swap? | 10A
? why did he take photographs of trains? | 1A=for the KGB in Minsk ; 3A+=because he had done so since he was eight years old
? Has Belarus arrested an Estonian in revenge? | -
? Did Alesia Paulouskaya travel to Estonia? | -

= Samoa first to ratify high-seas mining ban
V| Samoa became the first state to ratify the Apia Convention, which forbids mining on the floor of the high seas, when its parliament voted for it without opposition on Tuesday morning.
V| The treaty needs thirty ratifications to enter into force.
V| Forty-four countries have signed it since March, among them Chile, Ireland and Palau; none of the five with the largest mining fleets has done so.
N| {Prime minister Lagi Faumuina} said the vote "puts a small stone in a very large shoe".
N| {The mining firm Abyssal Ores} said it was not affected, since its licence lies in the national waters of Nauru.
V| The convention allows scientific drilling to a depth of fifty metres.
V| A fund of 12 million dollars, half of it paid by Norway, is to help poorer members to police the ban.
N| {Ireland's marine minister, Donncha Ó Briain}, told the Dáil last week that a bill would be brought in before the summer recess.
? Has Samoa ratified the convention on deep-sea mining? | 1A
? is the mining ban in force | 2D
? Has Ireland ratified it? | 8P+
? How many ratifications are required? | 2A=thirty
? Does the treaty forbid all drilling? | 6D
? Did the biggest mining nations sign? | 3D
? How much of the fund does Norway pay? | 7A=half of it
? Will Abyssal Ores lose its licence? | 5D+
? Did Nauru vote against the convention? | -

= Rebels give army 72 hours to leave Goumboro after mine collapse
V| The gold town of Goumboro in northern Mali was without power or telephones on Wednesday as a rebel deadline for soldiers to leave drew closer.
N| {The Azawad front's spokesman, Attaher ag Mossa}, warned that the garrison would be attacked from Friday noon unless it withdrew along the Gao road.
N| {The army's general staff} dismissed the ultimatum as theatre and said reinforcements had arrived on Tuesday.
A| {Traders who left the town on motorcycles} said they had seen no new troops, only two broken-down water lorries.
N| {Ag Mossa} said the soldiers had used the collapse of a mine shaft on Sunday, in which at least sixteen diggers died, as a pretext to seize the gold.
N| {Captain Seydou Kanouté, the garrison commander,} denied by satellite phone that a single gram had been taken.
N| {He=Captain Seydou Kanouté} said his men had dug with their hands for two days to bring out survivors, and had found four.
V| The number of dead has not been confirmed by the mine's owner, a cooperative in Gao.
N| {The regional governor} was said by his office to be in Bamako for a funeral.
V| Rebels held Goumboro for eleven months in 2012 and 2013.
? Have the rebels attacked Goumboro's garrison? | 2P+
? Did the army send reinforcements? | 3A+ 4D
? Did soldiers steal gold after the shaft collapsed? | 5A 6D+
? How many miners died in the collapse? | 5A=at least sixteen ; 8W
? Was anybody rescued from the mine? | 7A+
? is the army pulling out of Goumboro | 2P 3D+
? why is the governor away? | 9A+=for a funeral
? Who caused the collapse of the mine? | -
? Are the rebels in control of Goumboro at present? | -

= Chancellor's hotline call: what was said depends on whom you ask
V| Germany's chancellor spoke by telephone with the president of Kazakhstan for thirty-five minutes on Thursday, and the two sides have issued accounts that could describe different calls.
N| {Berlin's summary, released at 4 p.m.,} says the chancellor, Renate Hollerbach, raised the case of the jailed publisher Aigerim Sätbaeva "at length and by name".
N| {Astana's version} mentions uranium, wheat and the president's birthday, and nothing else.
N| {Presidential aide Daulet Omarkhanov} told the agency Kazinform-2 that "no individual cases came up".
N| {Hollerbach's spokesman, Lorenz Tietjen}, said on Friday that he had been sitting next to her, that the name was spoken three times and that he could spell it.
N| {Sätbaeva's sister, Dinara}, thanked the chancellor and said she believed her.
A| {A European diplomat in Astana} said the Kazakh note-taker had been told to leave the passage out.
V| The publisher, 62, is serving seven years for fraud, a charge that press-freedom groups call invented.
N| {Tietjen} left open whether the chancellor would travel to Astana in October as planned.
? Did Hollerbach bring up Satbaeva's case on the phone? | 2A+ 4D+ 5A+ 6A
? How long did the two leaders speak? | 1A=thirty-five minutes
? Will the chancellor visit Kazakhstan in October? | 9W+
? has the publisher been released | 8D
? Did Kazakhstan promise to free Sätbaeva? | -
? Was the passage removed from the Kazakh record on purpose? | 7A
? What did the Kazakh account say the call was about? | 3A+=uranium, wheat and the president's birthday
? did the chancellor congratulate the president on his birthday | 3A+
? Did Sätbaeva plead guilty to fraud? | -
? Did Berlin say the publisher's name was spoken? | 2A+ 5A+

= Trade Winds: Iraq keeps pipeline shut, contradicting minister
N| {Iraq's oil minister, Sarmad al-Jubouri}, told an audience in Houston on Monday that crude was again flowing through the northern pipeline to Ceyhan "as of this weekend".
V| It was not.
N| {The Turkish operator, Boru Hatları,} said on Tuesday that its pumping stations had received nothing since 11 February and that its meters stood at zero.
N| {A spokesman for the ministry in Baghdad, Haidar Abbas-Ridha}, then explained that the minister had been referring to "test volumes" inside Iraq.
N| {The Kurdistan region's natural resources adviser, Shwan Barzinji}, said even those had not reached the frontier.
V| Three tankers that had been waiting off Ceyhan left in ballast on Wednesday.
A| {Two traders} said they did not expect the line to reopen before the arbitration award in June.
N| {Al-Jubouri} has not commented since his return to Baghdad.
N| {Boru Hatları} said it stood ready to restart within 36 hours of an order.
V| The line carried some 450,000 barrels a day before it was closed.
? Is oil flowing through the pipeline to Ceyhan again? | 1A+ 2D 3D+ 5D+
? When did the last crude arrive in Turkey? | 3A+=11 February
? Did the ministry back down from what the minister said? | 4A+
? will the pipeline reopen before June | 7D
? How much oil did the pipeline carry before the closure? | 10A=some 450,000 barrels a day
? Did the tankers load at Ceyhan? | 6D
? Why was the pipeline closed? | -
? What does the minister say about his mistake? | 8W+
? Has the arbitration court ruled? | 7P
? Has crude reached the Turkish border? | 1A+ 2D 3D+ 5D+

= Pilots of downed transport are in our hands, militia says
N| {The Tahir Brigades, an Iraqi militia}, said on Sunday that they were holding both pilots of a Jordanian military transport that came down near Rutba on Saturday night.
N| {Jordan's army} said that both men had been picked up by a Jordanian helicopter within the hour and were in hospital in Zarqa with light injuries.
V| To prove it, state television showed the two, Captain Laith Qudah and First Lieutenant Omar Smeirat, eating rice pudding.
N| {The militia's spokesman, who calls himself Abu Sajjad,} said the footage was old.
N| {Captain Qudah's mother, Intisar}, told this newspaper she had kissed her son on Sunday morning.
N| {=Intisar} "He needs a shave, and he is missing a tooth, and he was sitting in front of me."
N| {The army} put the crash down to a bird strike and dismissed the militia's claim to have brought the aircraft down with a missile.
V| A feathered engine cowling was among the wreckage shown to reporters.
N| {Baghdad} promised to help with the recovery of the fuselage.
A| {Aviation experts in Amman} said it would take weeks to read the flight recorder.
V| The Tahir Brigades made a similar claim about an American drone in 2020, which proved false.
? Are the Jordanian pilots being held by the militia? | 1A+ 2D+ 3D 4A+ 5D 6D
? Was the plane shot down? | 7D+
? What caused the crash? | 7A+=a bird strike
? Where are the two pilots now, according to Amman? | 2A+=in hospital in Zarqa
? has the fuselage been recovered | 9P
? Was the tv footage old? | 4A
? Did the militia tell the truth about the American drone? | 11D
? Did Iraq apologise to Jordan? | -
? were any passengers aboard the transport | -
? Did the aircraft hit a bird? | 7A+ 8A

= Georgian opposition wants inquiry into minister's yacht weekend
M| {The investigative site Kari} published photographs on Monday that show Georgia's economy minister, Lasha Gvaramadze, on a yacht off Bodrum with the Russian billionaire Timur Alkhasov, who has been under European and British sanctions since 2022.
N| {Gvaramadze} acknowledged spending the weekend of 8 July on board but said he had been the guest of a cousin and "had not the faintest idea" who the host was.
N| {He=Lasha Gvaramadze} added that no business had been discussed.
A| {A former crew member} told Kari that the two men sat for three hours over a contract for the port of Anaklia.
N| {Opposition leader Nana Chkheidze} asked the state audit office to look into the matter.
N| {The audit office} said it had received the request.
N| {Alkhasov's lawyers in London} did not reply to an email.
N| {The prime minister's spokesman, Zaza Tevdoradze}, said the minister had done nothing wrong and would stay.
V| The Anaklia contract went to a Dutch-Chinese group in May.
? Did Gvaramadze spend time on Alkhasov's yacht? | 1A 2A+
? Did the minister and the billionaire talk about the port contract? | 3D+ 4A 7W+
? Has the audit office opened an inquiry? | 5P
? Will Gvaramadze be dismissed? | 8D+
? did the minister know who owned the yacht | 2D+
? Who won the Anaklia contract? | 9A=a Dutch-Chinese group
? Was Alkhasov awarded the port contract? | 9D
? Did Britain lift its sanctions on Alkhasov? | -
? Did Gvaramadze pay for the trip himself? | -

= Twin-town visit off after Kirkbrae delegation refused visas
V| A visit by fourteen schoolchildren and two pipers from Kirkbrae to its twin town of Suzdalovo has been called off after the Russian consulate refused the party visas.
N| {Provost Elspeth Gowanlock} said the refusal had come by email on Monday without a word of explanation.
N| {The consulate in Edinburgh} said the applications had been "incomplete".
N| {Ms Gowanlock} said that was untrue: a clerk had checked every form twice and a consular officer had stamped them as received in full.
N| {Headteacher Ross Dunsmuir} said parents would get back the £480 each had paid, less a £35 booking charge.
N| {Parent Kirsty Lamond} was not impressed. "We were told in January it was as good as settled," she said.
V| The twinning, begun in 1986, has survived worse: a visit in the other direction in 2018 ended with a lost bus and a broken samovar.
N| {Councillor Fergus Haddow} wants the arrangement ended and has tabled a motion for the meeting on 14 June.
N| {The Foreign Office} advises against all travel to Russia and said it had told the council so in March.
? Were the Kirkbrae children denied visas? | 1A 2A+
? Were the visa forms incomplete? | 3A+ 4D+
? Will parents get their money back? | 5A+
? Has the council ended the twinning with Suzdalovo? | 8P+
? why did the consulate say it refused the visas | 2D 3A+="incomplete"
? when did the twinning begin | 7A=1986
? Did the Foreign Office warn the council about travel? | 9A+
? Did Russian children visit Kirkbrae this year? | -
? did the pipers travel alone | -

= Ceasefire monitors count 214 violations in first week
N| Monitors on the Armenian–Azerbaijani line recorded 214 breaches of the truce in its first seven days, most of them single shots at night, according to {the mission's report of Monday}.
N| {The report} attributes 119 of the violations to the Azerbaijani side and 95 to the Armenian.
V| Nobody was killed; a cow and a water tank were hit.
V| Heavy weapons were used twice, both times near Vardenis.
N| {The head of the mission, Dutch general Sjoerd van Haersma}, said the figure was "about what one expects of men who have been shooting at each other for years and are now asked to stop on a Tuesday".
V| The mission has 92 unarmed observers from fourteen countries and an annual budget of 31 million euros.
V| Its mandate runs until 30 November.
N| {Van Haersma} said he needed at least forty more people to cover the southern sector.
V| In the week before the truce, eighteen soldiers lost their lives.
? How many times was the truce broken in the first week? | 1A=214
? Which side violated the ceasefire more often? | 2A=the Azerbaijani side
? Were there any deaths in the first week of the truce? | 3D
? Did Armenia commit 119 violations? | 2D
? How many observers does the mission have? | 6A=92
? Has the mission been given forty more observers? | 8P+
? Were heavy weapons fired near Vardenis? | 4A
? Has the mandate been extended beyond November? | -
? Did the general accuse Baku of planning an offensive? | -
? Did the guns fall silent when the truce began? | 1D 2D 4D

= Observers "free to go home" – regime and OSCE at odds over expulsion
N| {The Organization for Security and Co-operation in Europe} said on Thursday that Tajikistan had ordered its office in Khujand shut and its six foreign staff out of the country by Sunday.
N| {Tajik foreign ministry official Firuz Nazriev} said nobody was being thrown out; the observers' contracts had lapsed and they were "free to go home like anyone else".
N| {The office's head, Finnish diplomat Taru Hietaniemi}, produced a letter dated 2 December in which the ministry "requires the departure" of her and five colleagues, whom it lists by passport number.
N| {Nazriev} said he did not know the letter.
V| Vans were loading filing cabinets outside the office on Thursday afternoon.
N| {Hietaniemi} said she would be on the Saturday flight to Istanbul but that two of her local staff had been called in for questioning and she feared for them.
V| Finland's foreign ministry summoned the Tajik chargé d'affaires.
V| The Dushanbe office of the organization is not affected.
A| {Diplomats in Vienna} linked the step to a report on cotton picked by schoolchildren, which the office brought out in October.
? Has Tajikistan expelled the OSCE staff from Khujand? | 1A+ 2D+ 3A+
? Why is the Khujand office being closed? | 2A+=the observers' contracts had lapsed ; 9A=a report on cotton picked by schoolchildren
? Has Hietaniemi left the country? | 6P+
? Is the OSCE's Dushanbe office being shut as well? | 8D
? Did Finland call in the Tajik envoy? | 7A
? Was a letter sent demanding that the observers leave? | 3A+ 4W+
? were the two local employees arrested | -
? Did the report accuse the president's family? | -

= Brazilian envoy walked out of Lusaka talks, then walked back in
A| {Three delegates to the cocoa and coffee conference in Lusaka} said Brazil's chief negotiator, Otávio Brandalise, stormed out of Wednesday's session after Vietnam's representative compared his proposal to "last week's soup".
N| {Brandalise} did not dispute it.
N| "I left, I had a cigarette, I came back, and by then they had deleted the paragraph, so it was a productive cigarette," {he=Otávio Brandalise} told a group of reporters on the steps of the hall.
N| {=Otávio Brandalise} "Anyone who tells you I was calm is being kind."
N| {Vietnam's delegation head, Đặng Thị Hồng Liên}, said the paragraph was still in the text and that she had merely asked for brackets around it.
N| {The conference secretariat's published draft}, dated Wednesday evening, contains no such paragraph.
V| The remaining points, on a buffer stock and on child labour, are to be taken up on Friday by a working group under Ghana's Kwabena Asiamah-Boadi.
N| {Asiamah-Boadi} gave the chances of an agreement before Sunday as "better than the soup".
N| {The European Union's representative} would not say whether Brussels could live with a buffer stock.
V| Coffee futures in New York fell 1.8 per cent.
? Did Brandalise leave the session in anger? | 1A 2A+ 3A+ 4A+
? Was the disputed paragraph removed from the text? | 3A+ 5D+ 6A+
? Has the conference agreed on a buffer stock? | 7P 8P+ 9W+
? will the eu accept a buffer stock | 9W+
? Why did coffee futures fall? | -
? Who leads the working group? | 7A=Ghana's Kwabena Asiamah-Boadi
? Did Vietnam quit the talks? | -
? what was the Brazilian's proposal compared to? | 1A="last week's soup"

= Sea Sparrow hit, navy says; Houthis claim it lies on the bottom
N| {Yemen's Houthi movement} announced on Tuesday evening that it had sunk the French frigate Commandant Roussel with two anti-ship missiles 70 nautical miles west of Hodeidah.
N| {France's general staff} replied that the frigate was "afloat, at sea and at work" and that both missiles had been brought down well before they reached her.
N| {Houthi military spokesman Brigadier Abdulmalik al-Razihi} repeated the claim on Wednesday and spoke of "dozens of sailors in the water".
N| {The captain, Frigate Captain Solène Kerbiriou}, posted a photograph of herself on the bridge with that morning's newspaper.
V| Ship-tracking services do not show warships, and the picture could have been taken anywhere, but a Greek tanker, the Aegina Star, reported hailing the Commandant Roussel by radio at noon on Wednesday.
N| {Defence minister Gauthier Lespinasse} told the National Assembly that one sailor had been cut by flying glass.
N| {He=Gauthier Lespinasse} promised an answer "at a time and in a place of our choosing".
N| {Lloyd's agency in Djibouti} said war-risk premiums had gone up by a third overnight.
V| In January a bulk carrier, the Rubymar Dawn, was sunk in the same waters with the loss of three seamen.
? Was the Commandant Roussel sunk? | 1A 2D+ 3A 4D+ 5D
? Were any sailors hurt on the French frigate? | 3A 6A+
? Has France struck back? | 7P+
? Did the missiles hit the French ship? | 1A 2D+
? what happened to insurance premiums | 8A+
? Was the Rubymar Dawn sunk? | 9A
? Did the Houthis attack the Aegina Star? | -
? How many French sailors died? | -

= Foreign secretary 'spoke to the captors' wife', not to them
V| The foreign secretary has corrected a claim that she negotiated in person with the men who held two British divers in the Sulu Sea.
N| Speaking to a podcast last month, {Annabel Thistlewood} said she had "had them on the line for twenty minutes".
N| {Her office} said on Monday that this was a slip of the tongue, and that the person on the line had been the wife of one of the kidnappers, who was passing on messages.
N| {Diver Reece Maddocks, 34}, who was freed with his cousin Jodie in June, said the captors had no phone signal "for weeks at a time".
N| {Shadow minister Piers Abernethy} accused her of "writing herself into other people's courage" and said she owed the cousins an apology.
N| {Ms Thistlewood}, doorstepped in her constituency, said she had nothing to add to her office's statement.
A| {Philippine negotiators} have long said that the release was the work of a retired schoolteacher on Jolo.
N| {The schoolteacher, Nur-Aina Tahil}, told the Manila Courier last month that no foreigner had been involved.
V| Neither government has said whether anything was paid.
? Did Thistlewood speak to the kidnappers herself? | 1D 2A+ 3D+ 8D
? Who was on the phone with the foreign secretary? | 2A 3A+=the wife of one of the kidnappers
? has she apologised to the divers | 5P 6W+
? Was a ransom paid for the British divers? | 9W
? Who is credited with freeing the two? | 7A=a retired schoolteacher on Jolo
? Are the divers free? | 4A+
? Did Thistlewood travel to the Philippines? | -
? Was the kidnapper's wife arrested? | -

= Bhutan and neighbour to open third crossing
N| A third border crossing between Bhutan and India will open at Nganglam on 1 May, with customs offices for lorries and a footbridge for pilgrims, {the two governments} said in a joint announcement on Saturday.
N| {Bhutan's home minister, Tshering Dophu}, said the crossing would cut the drive to Guwahati by 130 kilometres.
V| Building it cost 2.4 billion rupees, of which India paid two thirds.
V| It had been due to open in November, but a landslide carried away the approach road.
N| {Assam's transport commissioner, Bhaskar Phukan}, said 70 lorries a day could be handled in the first year and 200 after that.
V| The crossing will be closed on Tuesdays.
N| {Pilgrim leader Ap Dawa} hopes to be the first across with a bell for the new temple at Daranga.
V| India and Bhutan opened their second crossing for freight, at Gelephu, in 2003.
? When does the crossing at Nganglam open? | 1A+=on 1 May
? Is the new crossing already in use? | 1P+
? why was the opening put off? | 4A=a landslide carried away the approach road
? Did Bhutan pay most of the cost? | 3D
? How many lorries a day can use it at first? | 5A+=70
? Will the crossing be open every day? | 6D
? Did China object to the crossing? | -
? Has Ap Dawa crossed the footbridge? | 7P+
? Did the crossing open in November? | 1D+ 4D

= After the airlift: did Tripoli let the mercenaries go?
M| {The newspaper Al Wasat al-Jadid} reported on Friday that Libya's government had put 210 Syrian fighters on two aircraft to Latakia in the small hours of Thursday.
N| {The prime minister's office} did not confirm the flights but pointed to a promise made in Berlin that all foreign fighters would leave "step by step".
N| {A spokeswoman for Mitiga airport, Najwa Ghariani}, said two unscheduled departures had taken place on Thursday before four in the morning.
N| {The joint military commission} said that as far as it knew not one foreign fighter had left the country this year.
A| {A Syrian in a camp south of the capital, reached through a cousin,} said his unit had been told to be ready, had packed, and was still there on Friday.
N| {Turkey's embassy} said it had no role in the matter.
N| {The UN's envoy, Hanne Sølvberg}, welcomed the report, "should it prove true", and asked to see passenger lists.
A| Some 2,000 Syrians {are thought} to be in western Libya, and about as many Chadians and Sudanese in the east.
N| {Ghariani} said she had not seen the passengers.
? Did 210 Syrian fighters leave Libya on Thursday? | 1A 2W+ 4D
? Who organised the flights? | 6D+
? Were there unusual departures from Mitiga on Thursday? | 1A 3A+
? has the UN envoy seen the passenger lists | 7P+
? How many Syrian fighters are there in western Libya? | 8A=Some 2,000
? Have the Chadians left eastern Libya? | 4D
? Did Libya pay the fighters before they left? | -
? Did Syria refuse to let the planes land? | -

= Syrians flown home were 180, not 210, Libya now admits
N| {Libya's government} acknowledged on Monday that Syrian fighters had been flown out of Tripoli last week, the first such departure since the Berlin agreement.
N| {Interior minister Abdelhakim Zintani} said 180 men had gone, that none had been forced and that each had been given 500 dollars and a new pair of shoes.
N| {The joint military commission}, which had denied any departure, said it had been informed only on Sunday.
N| {Syria's transport ministry} confirmed two landings at Latakia but would not say who was on board.
N| {Zintani} said a further group would go "within weeks, not months".
A| {Diplomats} cautioned that new men might be taking their place.
N| {Asked whether that was so, Zintani} turned off his microphone.
N| {Envoy Hanne Sølvberg} said she had now seen the lists and was satisfied that they were real.
V| No Sudanese or Chadians were on the flights.
? Did 210 Syrian fighters leave Libya on Thursday? | 2D+
? Did Syrian fighters leave Libya? | 1A+ 2A+ 3A+ 4W 8A
? Are new foreign fighters arriving to replace them? | 6A 7W+
? has the UN envoy seen the passenger lists | 8A+
? How much did each fighter receive? | 2A+=500 dollars
? Were the fighters forced to leave? | 2D+
? Has a second group been flown out? | 5P+
? Did any Chadians leave with them? | 9D
? Did Turkey supply the aircraft? | -

= The ambassador, the oligarch's piano and the missing receipt
V| When Malta's ambassador to Kyiv left her post last summer, a Bechstein grand piano left with her, and the question of who gave it to whom has occupied two committees since.
N| {The Permanent Commissioner for Standards, Dr Wistin Fenech}, found in a report published on Thursday that the instrument was a gift from the sugar magnate Bohdan Levytskyi, who was on the European Union's sanctions list at the time.
N| {The former ambassador, Ramona Grech}, has always said that she bought it for 9,000 euros in cash.
N| {Her lawyer} produced no receipt; the seller, he wrote, had mislaid his book.
N| {The report} calls that account "not credible".
N| {Levytskyi} did not respond to four letters from the commissioner.
N| {Foreign minister Clayton Buhagiar} said he would wait for the attorney general before deciding on disciplinary steps.
N| {The attorney general's office} refused to discuss when an opinion might be ready.
N| {The piano tuner, Ivan Dutchak}, remembered the delivery: "Two men, no paper, no invoice, a bottle for me."
V| Grech, 59, now heads the protocol department.
? Was the piano a present from the oligarch? | 2A 3D+ 5A 9A
? Did the ambassador pay for the piano? | 2D 3A+ 5D
? how much does she say she paid | 3A+=9,000 euros
? Was Levytskyi under EU sanctions? | 2A
? Has Grech been disciplined? | 7P+
? Did Levytskyi give the commissioner an explanation? | 6D+
? When will the attorney general give an opinion? | 8W+
? Has she returned the piano? | -
? Has the ambassador been arrested? | -

= Border stays shut despite handshake
V| Benin and Niger agreed in Parakou on Wednesday to reopen their border, but at the bridge over the river at Malanville nothing moved on Thursday, or on Friday either.
N| {Benin's trade minister, Gildas Houénou}, said his side of the bridge had been open since midnight on Wednesday.
N| {A customs officer on the Niger side, Sergeant Mahamadou Illa}, said he had had no instructions and would lift the barrier when he got them.
N| {Niamey's government spokesman, Colonel Boubacar Dan-Azoumi}, said that the agreement was "a declaration of intent, not a timetable".
N| {Houénou} disagreed: the text says "with immediate effect", and he read it out twice.
A| {Drivers}, of whom there were about six hundred on Friday, said they had eaten their onions, which had been meant for market.
V| The border was closed after the coup of July 2023.
N| {West Africa's central bank} reckons that the closure costs both economies some 90 million dollars a month.
V| The bishop of Kandi blessed the queue.
? Is the border between Benin and Niger open again? | 1D 2A+ 3D+ 4P+
? Did the two countries agree to open the border? | 1A 4A+ 5A+
? does the agreement say when the border is to be opened? | 4D+ 5A+
? Why did the border close? | 7A=the coup of July 2023
? How many drivers are waiting at the bridge? | 6A=about six hundred
? How much does the closure cost each month? | 8A=some 90 million dollars
? Did Niger close the border because of smuggling? | -
? Has Nigeria reopened its border with Niger? | -

= Kim's envoy denies arms-for-oil, but docks tell a tale
N| {North Korea's permanent representative in New York, Rim Chol-u}, told a rare news conference on Monday that his country had "sold not one cartridge" to anybody and had received no oil in return.
V| Satellite pictures analysed by the Vienna-based group Open Quay show at least 31 calls by Russian tankers at the port of Chongjin since March, each following the departure of a container ship by two to five days.
N| {The group's director, Leonie Stadlbauer}, said that she was confident of the pattern but had no idea what was in the containers.
N| {South Korea's intelligence service} said in a closed briefing, according to a lawmaker who attended, that they held 152-millimetre shells.
N| {Moscow's mission} did not pick up the telephone.
V| A panel of experts that used to monitor the sanctions was wound up in 2024 after a Russian veto.
N| {Rim} invited reporters to visit Chongjin "and see our dried squid"; no dates were offered.
N| {Stadlbauer} said her group would be glad to go.
N| {A lawyer for the shipowner, Primorsky Tanker Line,} said that all its cargoes were lawful and documented, and that it would produce the papers if a court asked.
? Did North Korea sell ammunition? | 1D+ 3W 4A
? Has North Korea been receiving oil from Russia? | 1D+ 2A
? how many times did Russian tankers call at Chongjin? | 2A=at least 31
? What was in the containers? | 3W ; 4A=152-millimetre shells
? Why was the panel of experts wound up? | 6A=a Russian veto
? Have reporters been to Chongjin? | 7P+
? Did the shipping line break the sanctions? | 9D+
? Was a Primorsky tanker seized? | -
? did china veto the panel | 6D

= Two detained Swiss hikers 'are being treated as guests'
N| {Iran's judiciary} confirmed on Sunday that two Swiss nationals were in custody in Sanandaj but said they were being treated "as guests of the law".
N| {Bern} had until then spoken only of "two persons whose whereabouts are being clarified".
N| {The parents of one of them, Ladina Caduff, 27}, said their daughter had rung for ninety seconds on Saturday and sounded hoarse.
N| {Judiciary spokesman Mohsen Rastegar} said the pair had photographed a radar station; he did not say when.
N| {Her companion's employer, the Chur surveying firm Tektonia}, said that Gian Darms photographed moss, and only moss.
N| {Switzerland's ambassador, Beat Zurbriggen}, has asked to see the two and has been told to wait until after the holidays.
N| {Rastegar} rejected as malicious a report that they were to be exchanged for an Iranian engineer held in Basel.
N| {The Federal Office of Justice in Bern} would not discuss the engineer's case.
A| {A former prisoner in Sanandaj} told this newspaper that the word guest was used there for people who had not yet been charged.
V| Switzerland has looked after American interests in Iran since 1980.
? Are two Swiss citizens being held in Iran? | 1A+
? Did the Swiss hikers photograph a radar station? | 4A+ 5D
? Has the Swiss ambassador been able to visit them? | 6D+
? Will the hikers be swapped for the engineer in Basel? | 7D+ 8W+
? have they been charged | 9D
? Where are they being held? | 1A+=in Sanandaj
? Did the engineer in Basel plead guilty? | -
? Were the hikers beaten? | -
? How long did Ladina Caduff speak to her parents? | 3A+=ninety seconds

= Ceasefire holds in Tigray as spokesmen quarrel over who asked for it
V| Guns along the front south of Mekelle fell silent at six on Saturday evening and were still silent when this newspaper went to press on Sunday.
N| {The federal army's spokesman, General Girma Wolde}, said the rebels had begged for the truce through an Italian priest.
N| {The regional leadership} called it the other way round and named the priest, Father Ermanno Bazzoli, as its witness.
N| {Father Ermanno}, telephoned at his mission in Adwa, said he had carried a letter in each direction on the same day and had not looked at the clock.
N| {The African Union} said it would send 30 observers if both sides agreed; one has.
N| {Its spokesperson} did not wish to say which.
N| {General Girma} said the federal side had lost 212 men in nine days, and the enemy "ten times that".
N| {The regional health bureau} put its fighters' dead at 388.
V| None of these figures can be checked, since the telephone network has been down for a month.
? Is the truce south of Mekelle being observed? | 1A
? Did the rebels ask for the ceasefire? | 2A 3D+ 4W
? Have both sides accepted African Union observers? | 5D
? which side agreed to the observers | 6W
? How many fighters did the Tigrayan side lose? | 7A="ten times that" ; 8A+=388 ; 9W
? how many federal soldiers died? | 7A+=212 ; 9W
? Did the priest negotiate the truce alone? | -
? Has the telephone network been restored? | 9D
? Did Eritrea take part in the fighting? | -

= Deputy minister's Minsk trip 'was to see a dentist'
A| {Lithuanian opposition politicians} say the deputy transport minister, Gintaras Petkūnas, used a private trip to Minsk in February to discuss fertiliser transit with people close to the Belarusian presidency.
N| {Petkūnas} told reporters that he had gone to see a dentist, that he had seen nobody else, and that he had the bill.
V| The bill, for two crowns, is dated 19 February and was issued by a clinic on Kisyaliova Street.
N| {Rail union chair Virginija Stakėnienė} said that she, too, had heard of a meeting, but only from a man who had heard of it from another.
N| {Belaruskali's former sales director, Ihar Kamotski}, now in exile in Warsaw, claimed that he had sat two tables away when the Lithuanian lunched with a presidential aide at the Hotel Europe.
N| {The state security department} said it did not comment on the travels of officials.
N| {The prime minister, Rasa Jakubkienė}, has asked Petkūnas to submit an account in writing by Friday.
V| Potash transit through Lithuania was stopped in 2022 and has not resumed.
N| {Petkūnas} described Kamotski as a fantasist and said he would take him to court.
? Did Petkūnas hold talks on fertiliser in Minsk? | 1A 2D+ 4A
? Did the deputy minister have lunch with a presidential aide? | 2D+ 5A 9D+
? Was Petkūnas in Minsk in February? | 1A 2A+
? has he handed in a written account | 7P
? Is potash moving through Lithuania again? | 8D
? Has Petkūnas sued Kamotski? | 9P+
? What does Kamotski say he saw? | 5A
? Did the prime minister suspend Petkūnas? | -
? who paid for the trip to minsk | -

= Cable to Svalbard cut: anchor, seal or sabotage?
V| One of the two fibre-optic cables that link Svalbard with the Norwegian mainland went dead at 4.13 on Monday morning, slowing the satellite station on the islands to half its usual traffic.
A| {A senior officer in Norway's northern command} said a Russian research ship, the Akademik Lavrentyeva, had crossed the line of the cable four times in the preceding hours, and that nobody does that by chance.
N| {Russia's embassy in Oslo} said the ship had been counting cod.
N| {The police commissioner in Tromsø, Ragnhild Nystuen}, warned against drawing conclusions and said that a human cause had been neither established nor excluded.
N| {The cable's owner, Space Norway-Sør}, plans to send a repair vessel as soon as the wind drops below fifteen metres a second.
N| {Its technical director, Håvard Strømsnes}, said he had seen such damage done by an anchor, by a trawl and, once, by a seal that swallowed a connector.
M| {The newspaper Nordlandsposten}, citing intercepted radio traffic, wrote that the Russian ship had reported "work completed" at 4.20.
N| {The northern command's press office} declined to comment on intercepts.
V| The same cable was damaged in January 2022 in an incident that was never solved.
? Did the Russian ship cut the cable? | 2A 3D+ 4W 7A
? When did the cable fail? | 1A=4.13 on Monday morning
? has the cable been repaired | 5P+
? Did the Akademik Lavrentyeva send a radio message about finished work? | 7A 8W
? Was it sabotage? | 2A 4W
? what was the Russian vessel doing according to Moscow's embassy | 3A+=counting cod
? Was the 2022 damage cleared up? | 9D
? Were both Svalbard cables cut? | 1D
? Did Norway summon the Russian ambassador? | -

= Inspectors locked out of Rudnaya enrichment hall
N| {The International Atomic Energy Agency} said on Wednesday that three of its inspectors had been refused entry to the enrichment hall at a plant in eastern Iran and had spent the day in a canteen.
N| {Iran's atomic energy organisation} disputed this: the hall had been closed for cleaning, it said, and the inspectors had been told so a week earlier.
N| {The agency's deputy head, Australian physicist Marguerite Tansey}, said no such notice had reached Vienna.
N| {She=Marguerite Tansey} added that seals had been found broken on two of nine cylinders during an earlier visit, and that an explanation was "overdue rather than pending".
N| {A member of the Iranian parliament's energy committee, Behzad Nourian}, said the seals had been broken by mice.
A| {Diplomats accredited to the agency} said the United States, Britain and Germany would put forward a resolution of censure when the board meets on 9 September.
N| {Tansey} said she was not going to guess how the board would vote.
V| The previous censure, in June of last year, passed by 20 votes to two with twelve abstentions.
N| {Tehran} has threatened to take down 27 cameras if there is another.
? Were the inspectors barred from the enrichment hall? | 1A+ 2D+
? Did Iran notify the agency in advance? | 2A+ 3D+
? who broke the seals | 5A=mice
? Has Iran explained the broken seals? | 4D 5A
? Will the board censure Iran? | 6A 7W
? Did Iran dismantle the 27 cameras? | 9P+
? How many votes did the earlier resolution get? | 8A=20
? Did the inspectors find highly enriched uranium? | -
? were the inspectors expelled from iran | -

= Colonel claims power on Bissau radio; president's men say he is in his office
N| {A colonel calling himself head of a Committee for Renewal} told listeners to state radio in Guinea-Bissau at six on Monday morning that the president had been "relieved of his burden" and was in safe hands.
N| {The presidency} said two hours later that the head of state, Umaro Djassi, was in his office and working on the budget.
V| Soldiers in red berets stood in front of the radio station all day, and the music was martial.
A| {A minister who answered a text message} said he was hiding at a relative's house and believed the president to be in the Portuguese embassy.
N| {Portugal's foreign ministry} said it had no guests.
N| {West Africa's regional bloc} condemned "any attempt to take power by force" and put its standby force on alert.
N| {Djassi}, who survived attempts to depose him in 2022 and 2023, appeared on television shortly before midnight, unshaven, next to a wall clock, and said the mutiny was over.
N| {He=Umaro Djassi} said that eleven men were under arrest and that their leader was being looked for.
A| {Residents of the Bandim district} reported hearing shots until after one.
V| The colonel, Quintino Vaz Turé, has not been heard of since.
? Was the president of Guinea-Bissau overthrown? | 1A 2D+ 7D+
? Is the president in the Portuguese embassy? | 2D+ 4A 5D+
? Has the leader of the mutiny been caught? | 8D+ 10D
? How many people were arrested? | 8A+=eleven men
? has the regional force been sent in | 6P+
? Who announced the coup on the radio? | 1A=A colonel calling himself head of a Committee for Renewal
? Did the army chief support the colonel? | -
? How many people died in the coup attempt? | -
? Is the mutiny over? | 7A+ 9D

= Peacekeeper accused in Bria is already home, UN finds
N| A UN peacekeeper accused of assaulting a seventeen-year-old girl in the Central African town of Bria had left the country eleven days before the organisation announced his suspension, according to {flight records obtained by this news agency}.
N| {The mission's spokeswoman, Fabienne Ratsimba}, admitted that the announcement had been "ahead of the facts".
N| {His home country, Bangladesh,} says he is under investigation in Chattogram and has been confined to barracks.
N| {The girl's lawyer, Maître Aristide Ngaïssio}, said nobody from Bangladesh had got in touch with his client, and he wondered what there was to investigate without her.
N| {The soldier}, in a statement read out by an army advocate, said he had never spoken to the girl.
N| {Two nurses at the Bria clinic, Solange Yakété and Prudence Mboli,} said they had treated her for injuries that night and had handed their notes to the mission.
N| {The mission} said it had passed the notes on; Dhaka said it had not seen them.
V| Allegations against peacekeepers rose from 66 to 81 last year, of which 29 have been upheld.
N| {Ratsimba} said a new rule would require suspects to stay in the country until they had been questioned.
? Had the accused peacekeeper left before his suspension was announced? | 1A 2A+
? Did the soldier assault the girl? | 1A 5D+
? Has Bangladesh been in contact with the girl? | 4D+
? Where is the soldier now? | 3A+=in Chattogram
? Did Bangladesh receive the nurses' notes? | 7D+
? must suspects already stay in the country until questioned | 9P+
? How many allegations against peacekeepers were there last year? | 8A=81
? Has the soldier been charged? | -
? Did the girl receive money from the UN? | -

= Wheat ship waits off Odesa as both ends claim credit
V| The Despina V, with 31,000 tonnes of Ukrainian wheat for Yemen, was still lying at anchor off Odesa on Sunday afternoon, thirty hours after two governments had welcomed her departure.
N| {Turkey's transport minister, Cevdet Aksungur}, wrote on Saturday that she had "weighed anchor, thanks to our efforts".
N| {The foreign ministry in Moscow} said the same a little later, thanking itself.
N| {Her master, Captain Stelios Varnavas}, said by radio that neither pilot nor permission had come.
N| {The joint centre in Istanbul} explained that an inspector had fallen ill and that a replacement was on the way.
A| {A shipping agent in Odesa} had another explanation: the insurer had withdrawn cover on Friday night and was asking for three times the premium.
N| {The insurer, Harbour & Lyme of London}, did not return a call on Sunday.
N| {Ukraine's deputy infrastructure minister, Yuliia Horobets}, said she expected the ship to leave on Monday.
V| Yemen imports nine tenths of its wheat.
N| {Aksungur} later deleted his post.
? Has the Despina V left Odesa? | 1D 2A+ 3A 4D+ 8P+
? Why was the wheat ship held up? | 5A+=an inspector had fallen ill ; 6A=the insurer had withdrawn cover
? Did the insurer cancel its cover? | 6A 7W+
? how much wheat is on board? | 1A=31,000 tonnes
? Did the Turkish minister take down his message? | 10A
? where is the cargo bound for | 1A=Yemen
? Was the ship damaged by a mine? | -
? Did Russia block the ship? | -

= Wheat ship sails at last, then turns back
V| The grain carrier Despina V left Odesa on Tuesday, two days later than announced, and was back at her anchorage by nightfall after a floating object was sighted ahead of her.
N| {Captain Stelios Varnavas} said he had turned round on his own decision: "It was round, it was black, and I have two daughters."
N| {Ukraine's navy} said the object was a mine that had broken loose in a storm, and that it had been exploded by divers.
N| {Russia's Black Sea Fleet} suggested it was a buoy.
A| {A crew member, in a message to his family in Piraeus,} called it "certainly not a buoy".
N| {The insurer, Harbour & Lyme}, said it had never withdrawn cover, contrary to reports, and had asked for no more money.
N| {Deputy minister Yuliia Horobets} said the ship would make another attempt at first light on Thursday.
V| No one was hurt.
V| About 400 stray mines have been found in the western Black Sea since 2022.
? Has the Despina V left Odesa? | 1A
? Did the insurer cancel its cover? | 6D+
? Was the floating object a mine? | 3A 4D 5A
? Who decided to turn back? | 2A+=on his own decision
? was the ship damaged by a mine | -
? Has the ship reached Yemen? | 1D 7P
? Has the Turkish minister apologised? | -
? Were any of the crew injured? | 8D
? When will the ship set out again? | 7A=at first light on Thursday

= Chess federation lifts flag ban for two countries
V| The world chess federation voted on Saturday to let players from Russia and Belarus compete under their flags again from January, with 61 delegates in favour, 51 against and 27 absent from the room.
N| {Its president, the Peruvian Emiliano Zavaleta}, said the board would respect the vote "with neither joy nor tears".
N| {The Ukrainian, Polish and Baltic federations} announced that they would boycott events at which the flags were shown.
N| {Kateryna Lahodna, who plays first board for Ukraine's women,} said she would rather lose her rating than sit under that flag.
V| Sweden's delegate asked for a secret ballot but was outvoted.
V| A separate motion to bring back the two national anthems failed by three votes.
N| {The Olympic committee} noted that chess is not one of its sports.
V| The ban was brought in on 16 March 2022.
V| Sponsor Volkov & Lind has put its contract under review.
? Can Russian chess players use their flag again? | 1A
? When does the change take effect? | 1A=from January
? Did the delegates vote in secret? | 5D
? Will the Russian anthem be played again? | 6D
? how many voted against lifting the ban | 1A=51
? Has the sponsor cancelled its contract? | 9P
? Did the federation's president oppose the vote? | -
? Is Ukraine going to boycott tournaments with the flags? | 3A+
? Did the Olympic committee lift its own ban? | -
? Will Ukrainians refuse to play where those flags are shown? | 3A+ 4A+

= Seoul weighs compensating fishermen over North's mines as Pyongyang stays silent
A| {Government officials in Seoul} said on Tuesday that the wooden box mines which injured two oyster fishermen on Gyodong island had been laid by the North and washed down the Imjin by the July floods.
N| {The South's joint chiefs of staff}, more cautious, said the mines were "of a type used by the North" and that nothing showed an intention to harm.
V| Pyongyang has said nothing about the matter, and a call on the inter-Korean line was not picked up.
N| {One of the injured, Bae Jung-ho, 63}, who lost three fingers, said he had taken the box for a tackle case.
N| {The unification minister, Ko Hye-rin}, told parliament that the government was considering payments but that a law would be needed first.
N| {Opposition lawmaker Yoo Dae-sung} accused her of having been warned of mines in June and having done nothing.
N| {Ko} said the warning concerned another river, the Hantan.
N| {The island's fire chief} said 14 mines had been found since the first of the month, eleven of them live.
V| Mines washed from the North killed a man near the same beach in 2010.
? Did North Korea lay the mines that hurt the fishermen? | 1A 2A
? Were the mines meant to hurt people? | 2D
? What has Pyongyang said about the mines? | 3D
? have the fishermen been compensated | 5P+
? Was the minister warned about mines on the Imjin in June? | 6A 7D+
? How many mines have been found on the island this month? | 8A=14
? Did the mines kill anyone this year? | -
? how did the mines get to Gyodong | 1A=washed down the Imjin by the July floods
? Did Ko Hye-rin resign? | -

= Museum hands back 19 bronzes; ministry says 20 were promised
V| Nineteen bronze heads and plaques taken from Benin City by British troops in 1897 were carried down the steps of the museum in Halle an der Weser on Friday and loaded on to a Nigerian air force plane.
N| {Nigeria's culture minister, Osaretin Igbinosa}, thanked the city but said he had come for twenty.
N| {The museum's director, Annegret Lüddecke}, said the twentieth piece, a leopard, had been examined in the spring and found to be a Victorian copy.
N| {Igbinosa} said that this was the first he had heard of it and that he would like to see the examination.
N| {Lüddecke} promised to send it by the end of the month.
A| {A former curator} said the leopard had always been shown as genuine and was "as Victorian as I am".
N| {The city's mayor} refused to take questions.
V| The federal government paid 60,000 euros for the transport.
V| Berlin and Abuja agreed on the return of 1,130 objects from German collections in 2022; about 300 have so far gone back.
? Were all twenty bronzes returned? | 1D 2D+ 3D+
? Is the leopard a copy? | 3A+ 6D
? has nigeria received the examination of the leopard | 4D+ 5P+
? When were the bronzes looted? | 1A=1897
? How much did the transport cost the German government? | 8A=60,000 euros
? Have all 1,130 objects gone back to Nigeria? | 9D
? Did the museum sell the leopard? | -
? Did Britain hand over any bronzes on Friday? | -
? what did the mayor say | 7W+

= Drones hit refinery at Syzmino: 'all shot down', says governor; flames seen from 20 kilometres
N| {The governor of Russia's Samara region, Gleb Ryazhentsev}, said on Thursday that all fourteen drones sent against the refinery at Syzmino had been destroyed in the air and that the plant was running as usual.
V| Videos verified by this broadcaster show a column of fire above the distillation unit at 3.50 in the morning.
N| {Ukraine's military intelligence} said it had hit its target, "as it usually does".
N| {Ryazhentsev} later spoke of falling debris that had caused "an insignificant fire, put out in minutes".
A| {Three workers} told a local messaging channel that the night shift had been sent home and that no one would need to come in before Monday week.
N| {The oil company, Volganeft-Prom}, did not answer questions about output.
M| {Reuters, citing two industry sources,} reported that the refinery had halted its main unit, which processes 5.4 million tonnes a year.
N| {The regional health ministry} denied that there had been any casualties.
V| The plant was attacked in August, when a watchman lost an arm.
? Was the Syzmino refinery hit by drones? | 1D+ 2A 3A+ 4D+
? Has the refinery stopped working? | 1D+ 5A 6W+ 7A
? Was there a fire at the refinery? | 2A 4A+
? how many drones were used | 1A=fourteen
? Did anyone get hurt on Thursday? | 8D
? Who lost an arm? | 9A=a watchman
? Did the drones take off from Kazakhstan? | -
? Will Ukraine attack Syzmino again? | -
? Did the governor evacuate the town? | -

= Envoys' cricket match ends in walk-off, not in war
V| The annual match between the diplomatic corps of Colombo and the Sri Lankan foreign ministry ended on Saturday after 23 overs when the Pakistani deputy high commissioner, given out leg before by an Indian umpire, declined to leave the crease.
N| "I was not out, I am not out and I shall not be out," {the deputy high commissioner, Faraz Ghauri}, told the Sunday Lanka at the tea table.
N| {The umpire, Indian first secretary Meenal Deshpande}, said the ball would have "knocked all three down and a fourth if there were one".
N| {The ministry's captain, Lalith Wijenayake}, denied having ordered his side to walk off; they had gone for tea, he said, and the rain had come.
V| It had: eleven millimetres fell between four and five.
N| {The Australian high commissioner} called for a third umpire next year.
V| The ministry was ahead on runs when play stopped, and no result was declared.
V| Ghauri has since sent Deshpande a box of mangoes.
N| {She=Meenal Deshpande} said they were excellent and that he was still out.
? Did Ghauri accept the umpire's decision? | 1D 2D+
? Did the ministry's team walk off in protest? | 4D+
? Why was play not resumed? | 4A+=the rain had come
? did it rain | 4A 5A
? Who won the match? | 7D
? Did the two diplomats make up? | 8A
? Did the umpire change her mind? | 3D+ 9D+
? Has Pakistan lodged an official complaint? | -
? Is there going to be a third umpire next year? | 6P

= Four firms at Port Tewfik free zone put on US sanctions list
V| Two banks, a bunkering company and a maker of drone propellers in the free zone at Port Tewfik were added to the American sanctions list on Tuesday for what the Treasury called "industrial-scale evasion" on Iran's behalf.
N| {The zone's chairman, Admiral Mounir Sabbagh}, said only one of the four, the bunkering firm Canal Star, was still registered there.
N| {The Treasury's under-secretary, Delphine Marchetti}, stood by all four names and said Cairo had been told in good time.
N| {Egypt's foreign ministry} said it had read of the measure in the newspapers.
N| {Canal Star's owner, Ramzi Attalla}, said that his firm had sold fuel to Iranian ships "in 2016, when it was legal, and not a litre since".
V| Invoices seen by TradeQuay show two deliveries in 2023 to a vessel that had changed its name from Persian to Panamanian in the week before.
N| {Attalla} dismissed these as forgeries.
A| {Bankers in Cairo} said correspondent accounts of both banks had already been closed by European partners.
V| Since 2020, 71 Egyptian firms have been listed, and nine have been taken off again.
? Has Canal Star supplied fuel to Iranian ships since 2016? | 5D+ 6A 7D+
? Are all four companies still based in the free zone? | 2D
? Did Washington warn Cairo beforehand? | 3A+ 4D+
? were the banks cut off by european partners | 8A
? Who announced the sanctions? | 1A=the Treasury
? Are the invoices genuine? | 7D+
? How many Egyptian companies have been removed from the list? | 9A=nine
? Has Attalla been arrested? | -
? Did the propeller maker deny the allegations? | -

= Secret channel to Taliban ran through a carpet shop, court hears
N| For almost two years Dutch diplomats exchanged messages with the Taliban by way of a carpet dealer in the Zeedijk district of Amsterdam, {a court} heard on Tuesday.
N| {The dealer, Najibullah Karokhel}, who is suing the state for 48,000 euros in unpaid expenses, said he had carried eleven letters to Kandahar, sewn into kilims.
N| {Counsel for the state, Mr Floris Hazelhoff}, argued that there had been "a conversation about carpets, and at most two letters".
N| {A former head of the foreign ministry's security department, Jacqueline Terpstra}, testified that she had counted nine.
N| {She=Jacqueline Terpstra} said that the minister of the day had known of the channel from the first week.
N| {The minister of the day, Steven Rademaker}, now a bank director, has always maintained that he learned of it from the newspapers.
N| {The Taliban's spokesman in Doha, Mawlawi Ismail Hotak}, did not wish to talk about "matters of upholstery".
V| The messages concerned eight interpreters, all of whom have since reached the Netherlands.
V| Judgment is due on 11 July.
? Did the Netherlands communicate secretly with the Taliban? | 1A 2A+ 3A+ 4A+
? How many letters were carried to Kandahar? | 2A+=eleven letters ; 3A+=at most two letters ; 4A+=nine
? Did minister Rademaker know about the channel while it existed? | 5A 6D+
? Has the court ruled for the carpet dealer? | 9P
? have the interpreters arrived in the netherlands | 8A
? What did the Taliban say about the letters? | 7W+
? Was money paid to the Taliban? | -
? How much is Karokhel asking for? | 2A+=48,000 euros
? Was Karokhel arrested in Kandahar? | -

= Cambodia accuses neighbour of laying fresh wire; Bangkok points to cattle
V| Eight hundred metres of new razor wire have appeared since Sunday beside the temple road at Prasat Ta Muen, and Cambodia and Thailand each say the other is to blame for the fact that soldiers now sleep on both sides of it.
N| {Cambodia's defence spokeswoman, Major General Sok Chanthavy}, said Thai engineers had laid the wire at night and up to thirty metres inside Cambodian land.
N| {The Thai Second Army} said that the wire was Thai, that it stood on Thai soil, and that it had been put there "to stop cattle".
A| {Monks at a nearby pagoda} reported seeing floodlights and hearing a digger on Saturday night.
N| {Thailand's foreign minister, Narongsak Pattanakul}, offered to have the line surveyed jointly, provided that both armies first withdrew to where they had stood on 1 March.
N| {Sok Chanthavy} said no army withdraws from its own country.
N| {The district chief, Hun Vuthy}, said eleven families had asked for tents.
V| Thirty-eight people died in five days of fighting along the same border last summer.
V| Neither side has fired a shot this week.
? Did Thailand put up the razor wire? | 1A 2A+ 3A+
? Was the wire laid on Cambodian territory? | 2A+ 3D+
? Will Cambodia pull back its soldiers? | 6D+
? Has the border been surveyed jointly? | 5P+
? was there shooting at the temple this week | 9D
? How long is the new fence? | 1A=Eight hundred metres
? Were any cattle killed? | -
? Why did the Thais lay the wire? | 3A+=to stop cattle
? How many families fled across the border? | -

= U.N. rights office says 1,340 killed in nine months of Shan fighting
N| At least 1,340 civilians were killed in fighting in Myanmar's Shan State between January and September, more than in the whole of the previous year, {the United Nations human rights office} said in a report published on Friday.
N| {The report} blames air strikes for 812 of the deaths, shelling for 301 and landmines for 144; for the rest no cause could be determined.
V| Children made up a fifth of the dead.
N| {The office's spokesperson, Ingeborg Halvorsrud}, said the true figure was likely to be higher because nine townships could not be reached by telephone.
N| {The military government in Naypyidaw} rejected the report as "an anthology of rumours" and said that its aircraft struck only armed men.
N| {An armed group active in the area, the Northern Ta'ang Front,} conceded that 17 of the landmine deaths had been caused by its own devices.
V| The office has not been allowed to keep staff in the country since 2018.
N| {It=the office} based its count on 2,100 interviews, each death being reported by at least two people who did not know each other.
V| Some 600,000 people have left their homes.
? How many civilians were killed in Shan State? | 1A=At least 1,340 ; 4A=higher
? Did the army's planes kill civilians? | 2A 5D+
? What share of those who died were children? | 3A=a fifth
? Did the Northern Ta'ang Front admit causing deaths? | 6A+
? does the rights office have staff in myanmar | 7D
? What was the main cause of death? | 2A=air strikes
? Were all causes of death established? | 2D
? Did the military government promise an investigation? | -
? Has the UN referred the report to a court? | -

= Pacific trade pact: Chile out, or merely late?
N| {New Zealand's trade minister, Huia Marsden-Parata}, told Radio Aotearoa that Chile had dropped out of the digital trade pact which six countries mean to sign in Suva on Saturday.
N| {Her Chilean counterpart, Joaquín Undurraga}, denied it within the hour, on the same station and in passable English.
N| "We are late, we are not out," {he=Joaquín Undurraga} said.
A| {An official travelling with the Singaporean delegation} said that Chile's name had been taken off the seating plan on Wednesday and put back on Thursday.
N| {Marsden-Parata's office} later said that the minister "stood by the sense of her remarks".
N| {Fiji's foreign secretary, Ratu Josefa Waqanivalu}, who is the host, declined to take sides and said there would be enough chairs.
V| The signing had already been moved twice.
V| The pact will abolish customs duty on software and set common rules for electronic invoices.
N| {Chile's opposition leader, Macarena Ilabaca}, said she expected the signature to be blocked in the senate even if it was given.
? Has Chile withdrawn from the digital trade pact? | 1A 2D+ 3D+ 5A 6W
? Was Chile removed from the seating plan? | 4A
? Did Marsden-Parata take back what she said? | 5D+
? Has the pact been signed? | 1P
? How many times was the ceremony postponed? | 7A=twice
? where will it be signed | 1A=in Suva
? Did the Chilean senate reject the pact? | 9P
? Did Singapore pull out as well? | -
? What does the pact say about farm goods? | -
? Does Chile say it is still on board? | 2A+ 3A+

= Lone gunman at consulate was 'known', then not known, then known
V| A man with a hunting rifle fired five shots at the Egyptian consulate in Marseille on Saturday afternoon before he was overpowered by a florist.
N| {Prosecutor Mireille Castelbajac} said at six o'clock that the suspect, a 31-year-old roofer, was known to the intelligence services.
N| {The interior ministry} corrected her at eight: nobody of that name was on file.
N| {Minister Aurélien Fauconnier}, on the late news, restored the first version and blamed the spelling.
V| A window was broken, and the vice-consul's assistant, Hoda Mansour, was hit in the shoulder by a splinter.
N| {Cairo} asked for the consulate to be protected "as befits a friend", and France has since put four gendarmes in front of the door.
N| {The suspect's mother} said that he had been angry about a visa for his fiancée.
N| {Castelbajac} said she was ruling nothing out, and that it was too soon to call the attack terrorism.
A| {A police source} said no link to any group had been found on the man's telephone.
N| {The florist, Ange Santucci}, would like his hydrangeas paid for.
? Was the gunman on file with the intelligence services? | 2A 3D 4A
? Was it a terrorist attack? | 8W 9D
? How many shots were fired at the consulate? | 1A=five
? who stopped the attacker | 1A=a florist
? Was anybody injured? | 5A
? Is the consulate now guarded? | 6A
? What was the gunman's motive? | 7A=he had been angry about a visa for his fiancée ; 8W
? Has the florist been compensated? | 10P
? Was the vice-consul killed? | -
? Did Egypt close the consulate? | -

= Mongolia says it will not act on warrant, prompting rebuke
N| Mongolia will not arrest the president of a neighbouring state when he comes to Ulaanbaatar in September, {the government} said on Monday, although the International Criminal Court has issued a warrant for him.
N| {Justice minister Enkhjargal Batsaikhan} said that her country "cannot handcuff its only gas valve".
N| {The court's registrar, Portuguese judge Graça Monteverde}, reminded Mongolia that it had ratified the statute in 2002 and that the duty to arrest "knows no valves".
N| {A Kremlin spokesman} said there were no worries about the trip and that it was still being prepared.
N| {The European Commission} regretted the announcement.
V| Hungary and South Africa have refused to carry out warrants in the past; neither was fined, since the court has no power to fine anyone.
V| Opposition deputy Sükhbold Ganzorig filed a complaint at the constitutional court in Ulaanbaatar.
N| {That court} said it would hear the complaint in October.
A| {Some lawyers} pointed out that the visit would by then be over.
? Will Mongolia arrest the visiting president? | 1D+ 2D+
? Has the visit been called off? | 4D+
? Did the court fine Hungary? | 6D
? when did mongolia ratify the statute | 3A=2002
? Has the constitutional court ruled on the complaint? | 8P+
? Why does the minister refuse to carry out the warrant? | 2A+=cannot handcuff its only gas valve
? Is Mongolia obliged to make the arrest? | 3A
? Did the European Commission threaten sanctions? | -
? Did the president cancel a trip to South Africa? | -
? Will the president come to Ulaanbaatar? | 1A+ 4A+

= Lost patrol: Chile and Bolivia differ over eleven soldiers in the salt
V| Eleven Bolivian soldiers spent the night of Tuesday in a Chilean police station at Colchane after being stopped, depending on whose word one takes, 400 metres inside Chile or on their own salt flat.
N| {The Chilean interior ministry} said they had been chasing used-car smugglers, had lost their way and had been "invited to warm themselves".
N| {Bolivia's defence minister, Wálter Choque}, spoke of a kidnapping on Bolivian soil and demanded the eleven back with their rifles.
N| {The patrol's leader, Sergeant Rubén Condori}, told a Bolivian television crew after his release on Wednesday that he had been following his GPS device and that it "has been wrong before".
N| {=Sergeant Rubén Condori} "It once showed my mother's village in the middle of the sea."
V| The men returned at noon without their rifles, which Chile is keeping as evidence.
N| {Prosecutor Trinidad Errázuriz} said she would decide by Friday whether to bring charges.
N| {Choque} declined to repeat the word kidnapping but did not take it back.
N| {Colchane's mayor} said that the soldiers had been given soup and had washed up.
V| The two countries have had no ambassadors in each other's capitals since 1978.
? Were the Bolivian soldiers on Chilean soil? | 2A+ 3D+ 4A+
? Were the soldiers kidnapped? | 2D+ 3A+ 8W+
? Have the eleven soldiers been released? | 4A+ 6A
? did they get their guns back | 6D
? Have charges been brought against the patrol? | 7W
? why were the soldiers in the area? | 2A+=they had been chasing used-car smugglers
? Does Bolivia have an ambassador in Santiago? | 10D
? Were the smugglers caught? | -
? Were the soldiers mistreated in the police station? | -

= Hostage's family asks all sides to stop briefing
N| {The family of Ruaridh Penhallow-Stirk}, the hydrologist seized in Baluchistan in November, pleaded on Thursday for an end to what they called "a bazaar of rumours" about his fate.
M| {A Quetta newspaper, Zamana-e-Nau,} reported on Monday that the 52-year-old had died of a kidney complaint.
N| {A man claiming to speak for the kidnappers, the Free Makran Army,} sent a message on Tuesday to say that he was alive and complaining about the tea.
N| {The Foreign Office} said that it was aware of both reports and could confirm neither.
A| {A Pakistani intelligence officer} told this newspaper there had been a telephone call last week in which a voice thought to be his asked for reading glasses.
N| "Ruaridh has never worn glasses in his life," {his brother Lachlan} said.
N| {The minister for South Asia, Bridget Olawale}, has offered to travel to Islamabad if the family wishes.
N| {They=the family} do not.
N| {The kidnappers} are demanding the release of 31 prisoners and a road.
V| A Chinese engineer taken by the same group in 2022 was found dead after ten weeks.
? Is Penhallow-Stirk dead? | 2A 3D+ 4W 5D
? Was the hostage heard on the telephone last week? | 5A 6D+
? Has the minister flown to Islamabad? | 7P+ 8D
? What are the kidnappers asking for? | 9A+=the release of 31 prisoners and a road
? how old is the hydrologist | 2A=52
? Was the Chinese engineer freed? | 10D
? Did Pakistan agree to release prisoners? | -
? Who wants the briefings to stop? | 1A+=The family of Ruaridh Penhallow-Stirk
? Did the family pay the kidnappers? | -

= Vatican embassy row: nuncio in Managua did not flee, says Church
M| {Nicaragua's state television} announced on Saturday that the papal nuncio, Archbishop Tadeusz Wierzbowski, had "fled at night in a delivery van".
N| {A Vatican spokesman, Father Ignazio Bellomunno}, said the archbishop had left by scheduled flight, through the front door of the airport and after giving eight days' notice.
V| A photograph of his boarding pass, for the 14.35 to Panama City, was attached to the statement.
N| {Government spokeswoman Yesenia Urbina} said on Sunday that the boarding pass proved nothing, since "anybody can print one".
N| {The airline, Istmo Air,} confirmed the passenger had flown.
N| {Bishop Rolando Centeno of Estelí} said that he had driven the nuncio to the airport himself, in a Toyota.
V| Relations have been suspended since March 2023, when the Holy See was asked to close its embassy.
N| {Bellomunno} did not say whether a successor would be sent.
A| {Catholic lay people in Managua} fear that the building will be seized.
? Did the nuncio flee Managua secretly? | 1A 2D+ 4A 5D 6D
? Did the archbishop leave Nicaragua? | 1A 2A+ 5A 6A
? how did he get to the airport? | 1A=in a delivery van ; 6A=in a Toyota
? Will the Vatican send a new nuncio? | 8W+
? Has the embassy building been confiscated? | 9P
? Did the government withdraw its claim about the van? | 4D+
? Was the nuncio expelled? | -
? when were relations broken | 7A=March 2023
? Was Bishop Centeno arrested? | -

= Somaliland port deal: Mogadishu protests, Addis shrugs
V| Ethiopia signed a fifty-year lease on a twelve-kilometre strip of coast near Lughaya on New Year's Day, and by the evening of 2 January Somalia had called its ambassador home from Addis Ababa.
N| {Somalia's foreign minister, Ifrah Warsame}, said the lease was "null, void and written in sand".
N| {Somaliland's president, Muuse Cawil}, told a rally in Hargeisa that in return Ethiopia would recognise his country.
N| {Ethiopia's government communication service} said the text speaks of an "in-depth assessment" of the question of recognition and of nothing beyond that.
A| {Somaliland officials who have read the confidential annex} insist that recognition is promised in it, with a date.
N| {Ethiopia's national security adviser, Rahel Demissie}, did not say whether there was an annex.
N| {Djibouti}, which earns 1.5 billion dollars a year from Ethiopian cargo, offered Addis Ababa sole control of a port of its own.
V| The Arab League convened an emergency session for 17 January.
N| {Warsame} ruled out talks until the lease was torn up.
? Has Ethiopia recognised Somaliland? | 3P+ 4D+ 5P
? Is recognition promised in the agreement? | 3A+ 4D+ 5A 6W+
? Did Somalia recall its ambassador? | 1A
? how long is the lease for | 1A=fifty-year
? Is there a confidential annex? | 5A 6W+
? Is Somalia prepared to negotiate now? | 9D+
? What did Djibouti offer Ethiopia? | 7A+=sole control of a port of its own
? Did the Arab League condemn the lease? | -
? Did Ethiopian troops land at Lughaya? | -

= Australia cancels visas of 23 over 'foreign interference', names none
N| {Australia's home affairs minister, Grady Wilmot}, said on Wednesday that twenty-three visas had been cancelled in a year because the holders had secretly worked for foreign governments.
N| {He=Grady Wilmot} would not name the governments, the people or the visas.
V| Documents tabled in the Senate show that nine of the cancellations concerned students and five concerned chefs.
A| {Officials} speak of three countries, none of them in the Pacific.
N| {Senator Tamsin Okonjo} asked whether China was among the three; the minister said he was not going to play bingo.
N| {China's embassy in Canberra} issued a statement calling the figures "a product of fevered imagination" and denying that any of its citizens had been affected.
V| One of the twenty-three, a Chengdu-born chef, Zhao Lihua, has challenged the decision in the Federal Court.
N| {Her solicitor, Con Papandreou-Leary}, said the nearest she had come to a state secret was a recipe for cold rabbit.
V| The case will be heard in closed session on 4 December.
? How many visas did Australia cancel? | 1A+=twenty-three
? Were Chinese citizens among those whose visas were cancelled? | 5W+ 6D+ 7A
? Which governments did they work for? | 2W+ 4A=three countries, none of them in the Pacific ; 5W+
? Was Zhao Lihua a spy? | 8D+
? has the federal court overturned the decision | 9P
? Were students among the people concerned? | 3A
? Has Zhao left Australia? | -
? Did Australia expel Chinese diplomats? | -

= Daily truce for polio drops agreed in besieged El Obeir
V| Health workers will vaccinate 46,000 children in the besieged Sudanese city of El Obeir from Sunday, during daily pauses of seven hours to which both sides have put their names.
N| {The World Health Organization's representative, Dr Parvaneh Golestani}, said she had the two signatures in front of her, one of them in pencil.
N| {The besieging force's commander, General Abdelrahim Kafi-Tom}, said the pauses would be kept "to the minute".
N| {The army}, whose garrison holds the centre, said it would believe that when it saw it.
V| An earlier pause, agreed for 3 October, lasted nineteen minutes.
N| {Golestani} did not want to say who had broken that one.
A| {Mothers queuing for registration} said shells had fallen near the clinic as late as Thursday evening.
N| {Kafi-Tom's office} denied this and spoke of wedding fireworks.
V| The city's first case of polio in fifteen years, a girl of two, was found in August.
? Have both sides agreed to pause the fighting? | 1A 2A 3A+
? How many children are to be vaccinated? | 1A=46,000
? Has the vaccination begun? | 1P
? did shells land near the clinic on thursday | 7A 8D+
? Who violated the October pause? | 6W
? how long did the October pause last? | 5A=nineteen minutes
? Has the siege been lifted? | -
? Did the girl die of polio? | -
? Did the army break the new truce? | -

= Pressed on Cyprus leak, UN envoy says she wrote no such plan
M| {The Nicosia daily Fileleftheros-Simera} printed on Sunday what it described as a confidential plan by the United Nations envoy to divide the buffer zone into nine parcels and hand seven of them over within a year.
N| {The envoy, the Uruguayan diplomat Pilar Echeverri}, told journalists at the Ledra Palace on Monday that she had not written the paper, had not ordered it and had not read anything so badly drafted in years.
N| {=Pilar Echeverri} "If I ever divide anything into nine parts, it will be a cake."
N| {The government spokesman, Marios Hadjiantonis}, said that Nicosia had received no plan of any kind and would have sent it back.
A| {Two people who attended a dinner given by the envoy in May} recalled her drawing nine boxes on a napkin.
N| {The Turkish Cypriot negotiator, Gülsün Erhürman}, was asked whether she had seen the napkin, and laughed.
N| {The newspaper's editor} stood by the report, saying that the document had come from "inside the blue fence" and bore the envoy's initials.
N| {Echeverri's office} asked for a copy so that it could compare the initials; the newspaper has yet to send one.
V| The buffer zone, which is 180 kilometres long, has been patrolled by the United Nations since 1964.
A| {Diplomats in the capital} believe that talks between the two leaders, broken off in 2017, could resume in the autumn.
? Did the UN envoy draw up a plan to divide the buffer zone? | 1A 2D+ 3D+ 5A 7A
? Has the Cypriot government been given the plan? | 4D+
? Is the document published by the paper genuine? | 2D+ 7A
? has the newspaper handed over a copy | 8D
? What did the Turkish Cypriot negotiator say about the napkin? | 6W+
? Have the two leaders resumed talks? | 10P
? How many parcels were to be handed over? | 1A=seven
? Was the envoy recalled to New York? | -
? Did Turkey reject the plan? | -

= Frigate fires warning shots at coastguard cutter north of Natunas
V| An Indonesian frigate fired three warning shots across the bows of a Vietnamese coastguard cutter on Tuesday some 90 miles north of the Natuna islands, in the most serious encounter between the two navies in a decade.
N| {Indonesia's western fleet command} said the cutter had tried to free two fishing boats that the frigate had under tow.
N| {Vietnam's coastguard} stated that its ship had been on its way to pick up a sick fisherman and had been fired at "without any warning, verbal or otherwise".
N| {The frigate's commanding officer, Commander Ketut Wirasena}, said that he had called the cutter by radio seven times, in English and in Vietnamese.
A| {A radio amateur on Natuna Besar who recorded the channel} counted four calls, all of them in English.
V| No ship was hit.
N| {Jakarta's foreign ministry} declined to say whether the two boats would be given back.
V| Hanoi handed a protest note to the Indonesian ambassador, Putri Manggala, on Wednesday.
V| The two countries settled their sea boundary in 2022, but neither parliament has ratified the agreement.
? Did the Indonesian frigate hit the Vietnamese cutter? | 6D
? Was the cutter warned by radio before the shots? | 3D+ 4A+ 5A
? Why was the Vietnamese cutter there? | 2A+=tried to free two fishing boats ; 3A+=to pick up a sick fisherman
? how many times did the frigate call the cutter? | 4A+=seven times ; 5A=four calls
? Have the fishing boats been returned? | 7W+
? Did Hanoi complain to Jakarta? | 8A
? Is the boundary agreement in force? | 9D
? Did the sick fisherman survive? | -
? Did Vietnam fire back? | -

= Arms fair: export licence for Omdurman rifles 'never issued'
V| Photographs of Serbian-made rifles in the hands of Sudanese militiamen have sent officials in Belgrade back to their filing cabinets, where, they say, nothing is to be found.
N| {The trade ministry's head of export control, Miodrag Ristović}, said no licence for Sudan had been issued since 2015 and none had been applied for.
N| {The maker, Zastrava Oružje,} confirmed that the serial numbers were its own and that the rifles had been sold in 2020 to the interior ministry of a Gulf state, which had signed an end-user certificate.
N| {The company's sales director, Vesna Kostadinov}, would not name the state.
A| {Two people involved in the sale} named it as the United Arab Emirates.
N| {The Emirati embassy} said that it "rejects any insinuation" and that every weapon bought by the Emirates was in the Emirates.
N| {Researcher Babikir Nugdalla of the group Arms Ledger} said he had matched 41 serial numbers and was waiting for more pictures.
N| {Kostadinov} said the firm would sell nothing more to that customer until the matter was cleared up.
V| A UN embargo covers Darfur, but not the rest of Sudan.
? Did Serbia license the export of rifles to Sudan? | 2D+
? Which country originally bought the rifles? | 3A+=a Gulf state ; 4W+ 5A=the United Arab Emirates
? Did the Emirates pass the rifles on to Sudan? | 6D+
? Were the rifles made by Zastrava? | 1A 3A+
? how many serial numbers have been matched | 7A=41
? Has the firm stopped supplying that buyer? | 8A+
? Does the UN embargo apply to all of Sudan? | 9D
? Was Kostadinov questioned by police? | -
? Did the militia capture the rifles from the army? | -

= Baltic drill: NATO plane 'never within ten miles' of Kaliningrad, alliance says
N| {Russia's defence ministry} said on Friday that a Norwegian P-8 patrol aircraft had violated the airspace of the Kaliningrad region for four minutes before it was driven off by two fighters.
N| {NATO's air command at Ramstein} said the aircraft had at no point been within ten miles of the region.
N| {Its spokeswoman, Lieutenant Colonel Saskia Verdonck}, acknowledged that two Russian fighters had come "rather close", the nearest to about eighty metres.
N| {The Norwegian defence minister, Torgeir Aasland}, thanked the crew for their nerves.
V| A flight-tracking site shows the plane turning north at 11.42, fourteen miles from the coast; its transponder was then off for six minutes.
N| {Verdonck}, asked about those six minutes, said switching off a transponder was normal during exercises.
N| {Retired Russian air force general Vsevolod Ptitsyn} said on state television the alliance was testing radar "as a burglar tests doors".
V| Lithuania recorded eleven violations of its own airspace by Russian aircraft last year.
N| {Moscow} has demanded an apology; Oslo has ruled one out.
? Did the Norwegian plane enter Russian airspace? | 1A+ 2D+ 5D
? How close did the fighters come? | 3A+=about eighty metres
? Was the transponder turned off? | 5A 6A+
? did norway apologise | 9D
? How long was the alleged violation? | 1A+=four minutes
? Was the plane shot at? | -
? Did Russian aircraft violate Norwegian airspace last year? | -
? Was the plane driven away by fighters? | 1A+
? Is it true that the aircraft came no nearer than ten miles? | 1D 2A+ 5A

= Oman hosts 'talks about talks' that nobody attended, says Iran
A| {Three Western diplomats and one Arab one} said American and Iranian delegations had spent Saturday in two villas two hundred metres apart near Muscat, while the Omani foreign minister walked between them with a folder.
N| {Iran's foreign ministry spokesman, Ramin Derakhshan}, said that no Iranian delegation was in Oman, "in one villa or in two".
N| {The State Department} had no announcements to make, its duty press officer said.
N| {Oman's news agency} reported that the minister, Badr al-Busaidi, had spent the day "following regional developments".
N| An Iranian government Falcon landed at Muscat at 8.05 on Saturday and took off again at 19.20, according to {airport logs}.
N| {Derakhshan}, when told of the aircraft, said that planes come and go.
N| {Israel's prime minister} warned against "a bad deal made in good weather".
A| {A gardener at one of the villas} told this newspaper he had been given the day off.
V| In 2023 indirect talks in Muscat led to the release of five prisoners.
N| {A member of Iran's parliament, Fatemeh Zolghadr}, said on Monday that she knew of the trip and that it had been "useful, if damp".
? Did Iranian and American officials hold talks near Muscat? | 1A 2D+ 3W+ 10A
? Was an Iranian delegation in Oman on Saturday? | 1A 2D+ 10A
? did an iranian government aircraft land in muscat on saturday | 5A
? Who carried messages between the villas? | 1A=the Omani foreign minister
? Did the talks lead to the release of prisoners this time? | -
? What did Washington say about the talks? | 3W+
? Did Israel take part in the talks? | -
? Have the two countries signed a deal? | -

= Hungary's veto, Slovakia's abstention: how the aid package passed
V| European Union leaders agreed at twenty to two on Friday morning to lend Ukraine 21 billion euros over three years, after the Hungarian prime minister had left the room so that the vote could be unanimous without him.
N| {The Council's president, the Portuguese Duarte Falcão}, called it "a constructive coffee".
N| {Hungary's leader, Bálint Szentmiklósi}, said he had neither agreed nor disagreed but had been thirsty.
V| Slovakia abstained, which under the treaty does not prevent a decision.
V| The loan is to be raised on the markets against the Union's budget, and the first four billion will be paid out in March, provided that Ukraine's parliament passes two laws on procurement.
N| {Szentmiklósi} denied having been promised the release of 900 million euros in frozen cohesion funds in exchange.
A| {Officials from three member states} said a letter about the money had been handed to the Hungarian delegation at ten to one.
N| {The Commission's chief spokesperson, Aoibheann Tully}, said any decision on those funds would be taken on the merits, and that she had no knowledge of a letter.
V| The European Parliament must still give its consent.
? Did the EU leaders approve the loan for Ukraine? | 1A
? Did Hungary vote against the loan? | 1D 3D+
? Was Hungary promised its frozen funds in return? | 6D+ 7A 8W+
? how much will ukraine be lent | 1A=21 billion euros
? Has any of the money been paid out? | 5P
? Did Slovakia block the decision? | 4D
? Has the European Parliament agreed? | 9P
? Did Poland propose the loan? | -
? Why did Szentmiklosi leave the room? | 1A=so that the vote could be unanimous without him ; 3A+=had been thirsty

= Kidnapped mayor's wife hears his voice on radio
V| For the first time in seven weeks the wife of the kidnapped mayor of San Jacinto del Cauca has heard her husband's voice, on a rebel radio station, between a weather report and a song.
N| "He said he was eating well, which is how I know he was reading from a paper, because he is allergic to rice," {Marlene Ospino} said.
N| {=Marlene Ospino} "He also called me his treasure, which he has never done in thirty years."
N| {The army's Fourth Division} said the recording had been made at least a month ago.
N| {A rebel commander known as Gafas} insisted that it was made on Thursday morning.
N| {The mayor, Evaristo Tatis}, mentions a football result in the recording; the match was played last Wednesday.
N| {Peace commissioner Aurelio Mendieta} said that there would be no negotiations for a single hostage while "the telephone of the state is off the hook".
N| {The bishop of Magangué}, by contrast, said he had already been to the camp twice.
N| {Mendieta's deputy} would not say if the bishop went with the government's blessing.
V| Townspeople have collected 40 million pesos for a ransom.
N| {Mrs Ospino} asked them to buy a school roof with it.
? Was the mayor's message recorded last week? | 4D 5A+ 6A
? Has the bishop visited the rebels' camp? | 8A+
? Did the government send the bishop? | 9W+
? Is the government negotiating for the mayor's release? | 7D+
? has a ransom been paid for the mayor | -
? How long has he been held? | 1A=seven weeks
? How did his wife know he was reading from a paper? | 2A+=he is allergic to rice ; 3A+=called me his treasure
? Did the army try to rescue him? | -
? What should be done with the collected money, according to his wife? | 11A+=buy a school roof with it
? When was the message recorded? | 4A=at least a month ago ; 5A+=on Thursday morning

= Local paper: the day the Grenadier came home from someone else's war
V| Volunteer ambulance driver Tobias Henningsgaard-Lunde, 29, of Skive, who was reported killed near Kupiansk in September, walked into his parents' bakery on Saturday and asked for a cinnamon roll.
N| {The Danish foreign ministry} had told the family on 21 September that he was "with high probability" dead.
N| "We had chosen the hymns," {his mother, Birgitte}, told Skive Ugeavis.
N| {The ministry} admitted on Monday it had mixed up two men with similar names, and said a department head had rung the family to apologise.
N| {Birgitte Henningsgaard-Lunde} said nobody had rung.
N| {Tobias} said he had been in a hospital in Dnipro with jaundice and had lost his telephone in a river.
N| {He=Tobias} denied having fought: "I drove, I bandaged, I smoked."
N| {=Tobias Henningsgaard-Lunde} "The only thing I ever aimed at anybody out there was a syringe."
M| {A Russian news site, Donbas Segodnia,} listed him in October among "liquidated mercenaries".
V| The other man, a Norwegian, died on 19 September; his family asked for his name not to be printed.
N| {The ambulance charity Hjul mod Øst} said he could drive again whenever he liked.
N| {His father} hopes he will not.
? Was Tobias Henningsgaard-Lunde killed at Kupiansk? | 1D 2A 4D 9A
? Did the ministry apologise to the family? | 4A+ 5D+
? Did Tobias fight in the war? | 7D+ 8D+ 9A
? why did no one hear from him | 6A+=he had been in a hospital in Dnipro with jaundice and had lost his telephone in a river
? Will he return to driving ambulances in Ukraine? | -
? Did the foreign ministry admit a mistake? | 4A+
? Who actually died on 19 September? | 10A=a Norwegian
? Was Tobias captured by the Russians? | -
? how old is the driver? | 1A=29

= World Trade panel sides with Ecuador on shrimp, mostly
V| A panel of the World Trade Organization ruled on Wednesday that extra inspections imposed by Saudi Arabia on Ecuadorian shrimp broke three of the organisation's rules but did not amount to a ban.
V| The panel rejected Ecuador's claim for 83 million dollars in lost sales, which it said lay outside its powers.
N| {Ecuador's production minister, Jaime Zambrano}, called the ruling "a clear victory with a small bone in it".
N| {Riyadh's trade representative, Lamia al-Otaishan}, said the kingdom was "content that there was never a ban".
V| Saudi Arabia has 60 days to appeal, though the appeals body has had too few judges to sit since 2019.
V| The inspections, introduced in 2021 after a virus was found in one consignment, require every container to be opened.
N| {The panel} suggested that one in twenty would do.
V| Ecuador's exports to the kingdom fell from 9,400 tonnes in 2020 to 1,100 last year.
V| Exporters in Guayaquil have meanwhile found buyers in China and Kazakhstan.
? Did the WTO panel rule in favour of Ecuador? | 1A 2D 3A+
? Did the panel find that Saudi Arabia had banned Ecuadorian shrimp? | 1D 4D+
? Was Ecuador awarded 83 million dollars? | 2D
? Has Saudi Arabia appealed? | -
? why were the inspections brought in? | 6A=a virus was found in one consignment
? How many containers should be opened, in the panel's view? | 7A+=one in twenty
? how much shrimp did ecuador sell the saudis last year | 8A=1,100
? Did Ecuador's shrimp exports to China fall? | 9D
? Has Saudi Arabia ended the inspections? | -

= 'I was in Graz': consul general offers alibi in passport affair
N| {Prosecutors in Ljubljana} allege that Slovenia's consul general in Dubai, Uroš Hrvatin, handed four passports to a fugitive banker in the lobby of the Burj Plaza hotel on 14 January.
N| "I was in Graz on 14 January, having my knee operated on, and I can show the scar," {Hrvatin} told the newspaper Primorski Glas.
N| {The clinic in Graz} confirmed the operation but, citing confidentiality, not the date.
N| {Prosecutor Mojca Brulc} said hotel cameras had recorded him, standing and apparently in good health.
N| {The consul's brother, Blaž}, a dentist, acknowledged being in Dubai that week and said that people often mistook the two.
N| {The foreign minister, Anej Rozman}, said on Tuesday that he had suspended the consul general "to protect him and us".
N| {The banker, Viktor Tolmachyov}, who is wanted in three countries for the loss of 600 million euros, has not been seen since.
A| {Investigators} believe that he is in Cambodia.
N| {Brulc} would not say whether the dentist was now a suspect.
? Did Hrvatin give passports to the fugitive banker? | 1A 2D+ 4A
? Was the consul general in Dubai on 14 January? | 1A 2D+ 4A
? Where did the consul say he was? | 2A+=in Graz
? Was the consul dismissed? | -
? Is the consul general's brother under suspicion? | 9W+
? Did the clinic confirm the date of the operation? | 3D+
? where is the banker now | 7W 8A=in Cambodia
? Was Blaž in Dubai that week? | 5A+
? Did the banker pay for the passports? | -
? Has the consul been suspended? | 6A+

= Nordic council agrees joint consulate in Accra
V| Denmark, Finland, Iceland, Norway and Sweden will share one consulate in Accra from next January, with a single visa desk and, after some debate, a single coffee machine.
V| The arrangement, approved by ministers in Reykjavik on Monday, will save an estimated 3.2 million euros a year.
V| Sixteen posts of 61 will go, all by attrition.
N| {Iceland's foreign minister, Hallgerður Styrmisdóttir}, said her country would be represented in Ghana for the first time.
N| {The Finnish diplomats' union} regretted that nobody had asked it.
V| Applicants will be charged 90 euros, as now, and decisions are to be taken within fifteen days instead of thirty.
V| The five countries already share a compound in Berlin, opened in 1999, where each keeps its own building.
V| Norway's present consulate in Osu will be sold.
N| {Ghana's deputy foreign minister, Nii Ayikwei}, welcomed "one queue in place of four".
? When will the shared consulate start work? | 1A=from next January
? Will diplomats be dismissed because of the merger? | 3D
? how much money will be saved each year | 2A=3.2 million euros
? Does Iceland already have a mission in Ghana? | 4D+
? Will visa fees go up? | 6D
? Was the union consulted? | 5D+
? Has Norway sold its consulate in Osu? | 8P
? Will the Nordic countries merge their Berlin embassies? | -
? Is Estonia joining the consulate? | -
? Are the five countries going to share one consulate? | 1A 2A

= Assassination or heart attack? Dissident's death in Riga splits doctors
V| When the Tajik dissident Sherali Nabotov collapsed at a tram stop in Riga on 3 May, the first doctor on the spot wrote "cardiac arrest" on his sheet and the second wrote a question mark.
N| {The state forensic centre} reported on Friday that it had found traces of a plant alkaloid, aconitine, in the tissue of his liver.
N| {Its director, Professor Velta Ozoliņa}, cautioned that the amount was small and that a herbal tea sold legally in the dead man's neighbourhood contains the same substance.
N| {Nabotov's widow, Mavzuna}, said her husband drank nothing but coffee and was murdered.
N| {Tajikistan's embassy} declared it "had no interest, good or bad, in Mr Nabotov's heart".
A| {A Latvian counter-intelligence officer} said that two men with Tajik service passports had flown in from Istanbul on 1 May and out again on 4 May.
N| {The state security service} would not discuss the passengers.
N| {Prosecutor Guntars Mežulis} opened a criminal case on suspicion of murder, adding that this "proves nothing yet".
V| Nabotov, 44, had lived in Latvia since 2018 and ran a video channel with 300,000 followers.
V| Another exile, Bobojon Hamidzoda, was stabbed in Warsaw in 2021 and survived.
? Was Sherali Nabotov poisoned? | 2A 3W 4A
? Did Tajikistan have Nabotov killed? | 5D+
? Was aconitine found in his body? | 2A
? Who flew in from Istanbul before his death? | 6A=two men with Tajik service passports ; 7W
? has a murder inquiry been opened | 8A+
? Did he drink herbal tea? | 4D
? Was anyone charged with the killing? | -
? Did Hamidzoda die in the Warsaw attack? | 10D
? What was written by the first doctor? | 1A="cardiac arrest"

= Kremlin aide: no list of demands went to Chişinău
M| {Moldova's TV Nistru} said on Sunday evening that Moscow had sent the new government in Chişinău a list of eleven demands, among them the reopening of a Russian cultural centre and guarantees for the gas price in the breakaway region.
N| {Moldova's prime minister, Corneliu Botezatu}, said on breakfast radio on Monday that he had the list on his desk and would answer it "with twelve of our own".
N| {A Kremlin aide, Arkady Smolin}, said that no list had been drawn up and none had been sent.
N| {Botezatu's chief of staff, Ilinca Raileanu}, put it rather differently at noon: what had come, she said, was "a letter with thoughts in it".
V| By three o'clock the prime minister's website referred to "correspondence".
N| {The opposition leader, Vasile Tarlapan}, challenged the government to publish whatever it was.
N| {Raileanu} said that would be discourteous.
A| {A person who has read the letter} counted eight points, none of them phrased as a demand.
V| Moldova closed the cultural centre in July over what it called incitement.
? Did Moscow send Moldova a list of demands? | 1A 2A+ 3D+ 4D+ 8D
? How many demands or points does the letter contain? | 1A=eleven demands ; 8A=eight points
? Has the Moldovan government published the letter? | 6P 7D+
? What did the prime minister say he would do with the list? | 2A+=answer it "with twelve of our own"
? Is the Russian cultural centre open again? | 1P
? has botezatu resigned | -
? Did Moscow cut off the gas to Moldova? | -
? Did Raileanu contradict the prime minister? | 4A+

= Eight dead as army helicopter comes down on Kashmir glacier
V| An Indian army helicopter carrying rations to a post above 5,700 metres crashed on the Siachen glacier on Monday, killing all eight people on board.
N| {The army's Northern Command} attributed the accident to "sudden loss of visibility" and ordered a court of inquiry.
N| {Pakistan's military spokesman, Major General Zeeshan Kiyani}, offered condolences and help with the search, and he rejected as contemptible the suggestion, made by two Indian television anchors, that the aircraft had been fired on.
N| {Northern Command's Colonel Devika Thapliyal} said nothing pointed to enemy action.
V| One of the channels, Bharat Prime Now, withdrew the claim on Tuesday; the other, News Ranbhumi, has not.
A| {A retired pilot who flew the route for years} said the type was too old and too weak for such heights and should have been grounded long ago.
N| {The manufacturer} said it would await the inquiry.
V| The last fatal crash on the glacier, in 2019, cost five lives.
V| Avalanches have killed many more men there than bullets.
? Was the helicopter shot down by Pakistan? | 3D+ 4D+ 5D
? How many people died in the helicopter crash? | 1A=eight
? What caused the crash? | 2A+="sudden loss of visibility" ; 4D+ 6A=the type was too old and too weak for such heights ; 7W+
? Did News Ranbhumi take back its report? | 5D
? did any of the people on board survive | 1D
? Has the fleet been grounded? | 6P
? Did Pakistani rescuers reach the wreck? | 3P+
? Has the inquiry finished its work? | 2P+ 7P+
? Were there civilians on board? | -

= Nairobi talks: government says rebels signed; rebels say they initialled
V| A document of seven pages lies in a safe of the Kenyan foreign ministry, and the two sides in South Sudan's new war agree on little about it except its length.
N| {Juba's information minister, Gatluak Riek-Tut}, said on Thursday that the rebels had signed a ceasefire.
N| {The rebels' chief delegate, Dr Nyachangkuoth Pal}, said they had initialled a draft, "as one initials a laundry list", and would sign nothing until prisoners were freed.
N| {Kenya's mediator, General Josphat Kimetto}, who has the key, smiled and said it was a matter of ink.
A| {One of his aides} said that the last page carried two full signatures and two sets of initials.
N| {Riek-Tut} said 40 prisoners would be released as a gesture.
V| None had been by Friday night.
A| {Residents of Malakal} reported shelling on Friday morning.
N| {Dr Pal} said that her forces had not fired since Tuesday.
N| {The troika of Britain, Norway and the United States} urged both to honour "what they have put their hands to".
? Have the rebels signed a ceasefire? | 2A 3D+ 4W 5A
? Has the government released prisoners? | 6P+ 7D
? Did the rebels shell Malakal on Friday? | 9D+
? how many pages does the document have | 1A=seven pages
? What did the mediator say about the signatures? | 4A=it was a matter of ink
? Was Malakal shelled on Friday? | 8A
? Has the document been made public? | 1D
? Did Norway mediate the talks? | -
? How many people have died in Malakal? | -

= South Sudan: prisoners freed, ceasefire signed in full
V| South Sudan's government and rebels signed a ceasefire in Nairobi on Monday, three days after a dispute over whether a pair of initials counted.
V| It took effect at midnight.
V| Thirty-eight of the forty prisoners promised by Juba had been flown to the Kenyan capital on Sunday evening; two were in no state to travel.
V| Dr Nyachangkuoth Pal, who signed for the rebels, used a fountain pen that had belonged to her father.
N| {Information minister Gatluak Riek-Tut} said that he had been right all along.
N| {Mediator Josphat Kimetto} said he had burned the earlier version.
A| {People in Malakal} said there had been no shelling since Sunday noon.
N| {The UN mission} plans to open an office there within two weeks, its head, Ewart Blaize, announced.
V| Four earlier ceasefires between the two sides lasted between nine hours and eleven months.
? Have the rebels signed a ceasefire? | 1A 4A
? Has the government released prisoners? | 3A
? How many prisoners were flown to Nairobi? | 3A=Thirty-eight
? when did the ceasefire come into force? | 2A=at midnight
? Has the UN opened an office in Malakal? | 8P+
? Is Malakal still being shelled? | 7D
? Why did two prisoners stay behind? | 3A=two were in no state to travel
? Were the two remaining prisoners executed? | 3D
? What happened to the first document? | 6A+=burned
? Will the rebels join the government? | -
? Is there a ceasefire in South Sudan? | 1A 2A

= 'We lost nobody': Yerevan disputes Baku's casualty count
N| {Azerbaijan's defence ministry} said that its forces had killed "not fewer than 30" Armenian soldiers on Sunday night while driving off a sabotage group near Sotk.
N| {Armenia's} answer came at dawn: "We lost nobody; one man sprained his ankle."
V| The Armenian defence minister, Vazgen Hakobdjanyan, invited foreign attachés to count the men of the battalion in question, and nine of them did so on Monday.
N| {The French attaché, Colonel Ghislain Aubertin}, reported afterwards that the roll had been called and everyone had answered.
N| {Azerbaijan} pointed out that a battalion is not an army.
A| {Pro-government channels in Baku} showed bodies; a reverse search traced two of the pictures to a battle in 2020.
N| {Baku's spokesman, Anar Eyvazov}, said the ministry could not answer for what private channels put out.
V| He gave no figure for Azerbaijan's own losses.
N| {Yerevan} put them at "several", without evidence.
? Were Armenian soldiers killed near Sotk? | 1A+ 2D+ 4D
? How many Armenians did Azerbaijan say it killed? | 1A+=not fewer than 30
? Did the attachés find the Armenian battalion complete? | 4A+
? Did Azerbaijan lose men as well? | 8W 9A
? Were the pictures of bodies shown in Baku authentic? | 6D 7W+
? has baku withdrawn its claim | 5D+
? Was the Sotk gold mine damaged? | -
? Did the French attaché take part in the fighting? | -

= Sweden's spy chief steps aside over hunting trip
V| The head of Sweden's military intelligence, Major General Casimir Lagercrantz, left his desk on Wednesday, two days after it became known that he had shot elk with the defence attaché of a country his service is supposed to watch.
N| {Defence minister Ebba Torstensdotter} said that she had asked him to go and that he had "understood the question".
N| {The general} sees it differently: he had offered his resignation himself, he wrote to his staff, and had done so before she rang.
M| {Expressen-Norr}, which broke the story, reported that the attaché had paid for the lodge.
N| {Lagercrantz} said he had paid his half in cash.
N| {The attaché's embassy} would not comment on "the leisure of its staff".
V| Parliament's defence committee will question the minister on 8 November.
A| {Several former colleagues} described the general as careless rather than disloyal.
N| {The security police} confirmed it had opened a preliminary investigation but not into whom.
V| His deputy, Commodore Pernilla Wachtmeister, has taken over for the time being.
? Is Lagercrantz still head of military intelligence? | 1D 2D+ 10D
? Did the minister dismiss the general? | 2A+ 3D+
? who paid for the hunting lodge? | 4A=the attaché ; 5D+
? Are the security police investigating Lagercrantz? | 9W+
? Has the minister appeared before the committee? | 7P
? Did the general leak secrets to the attaché? | -
? Who is running the service now? | 10A=Commodore Pernilla Wachtmeister
? Was the attaché expelled? | -
? what animals did they hunt | 1A=elk

= Maputo's mystery island guests were divers, not mercenaries, says minister
A| {Fishermen on Ibo island} say that forty well-built foreigners came ashore from an unmarked catamaran at the weekend, carrying long black cases, and asked where the airstrip was.
N| {Mozambique's defence minister, Hermenegildo Nampula}, said they were divers who had been hired to look for a lost anchor.
N| {The anchor's owner, the gas company Rovuma Energia}, said it had lost no anchor.
M| {South Africa's Sunday Ledger}, quoting a recruiter, wrote that forty former soldiers had been engaged at 9,000 dollars a month to fight Islamists in Cabo Delgado.
N| {Nampula} denied that the government had any contract with a private army "at present".
N| {The opposition's Celeste Macuácua} said that the last two words were the interesting ones.
N| {The island's administrator} was unavailable; her telephone was answered by a man speaking Afrikaans.
V| In 2019 eleven Russian mercenaries died in the same province before their firm pulled out.
N| {Rwanda}, which has 4,000 soldiers there under an agreement, said that it had not been told of any newcomers.
? Did the foreigners come to Ibo to dive for an anchor? | 2A+ 3D
? Has Mozambique hired mercenaries to fight in Cabo Delgado? | 4A 5D+
? How many foreigners landed? | 1A=forty
? what would the recruits be paid each month | 4A=9,000 dollars
? Was Rwanda informed about the arrivals? | 9D+
? Have the foreigners fought the Islamists? | 4P
? Did Russian mercenaries lose men in the province? | 8A
? Was the administrator of Ibo kidnapped? | -
? Are the mercenaries Russian? | -

= Lima and Quito exchange maps, and compliments
V| Half a century of argument about 78 square kilometres of cloud forest ended on Tuesday in a school gymnasium in Zamora, where the foreign ministers of Peru and Ecuador signed each other's maps.
V| Peru receives 46 square kilometres and Ecuador 32, with a common park laid across both.
V| Soldiers are to leave the zone by 30 June, when rangers will take over.
V| The ministers, Peru's Hortensia Quispe and Ecuador's Abelardo Cisneros, then played table tennis; he won.
N| {Quispe} said that "nobody has lost a tree".
N| {Shuar leader Nantu Tsakimp} said that his people, who live there, had been asked for nothing but a dance.
N| {Cisneros} promised to visit them within the month.
V| Both parliaments must approve the maps; Ecuador's vote is set for 4 May.
V| Twenty-nine soldiers died in the zone in a month of fighting in 1995.
? Have Peru and Ecuador settled the dispute over the cloud forest? | 1A 2A
? Which country gets the larger part? | 2A=Peru
? Have the soldiers left the zone? | 3P
? were the shuar consulted about the maps | 6D
? Has Ecuador's parliament approved the maps? | 8P
? Did Quispe win the table tennis match? | 4D
? How many soldiers were killed in 1995? | 9A=Twenty-nine
? Did the ministers meet the Shuar? | 7P+
? Will oil drilling be allowed in the park? | -
? Was the forest divided between the two countries? | 1A 2A

= Cyber-thieves at the ministry: 'routine maintenance' that lasted nine days
V| For nine days in March nobody outside the Belgian foreign ministry could send an email to anybody inside it.
N| {The ministry} told callers at the time that it was carrying out routine maintenance.
N| {Minister Hadelin Vanderstraeten} now admits it was not: intruders had been reading the mail of eleven embassies, and the network was unplugged to stop them.
A| {Two investigators} said the trail led to a contractor of the Chinese Ministry of State Security in Hainan.
N| {Beijing's embassy} called the accusation "groundless slander with a Belgian accent".
N| {Vanderstraeten} himself would not name a culprit while the inquiry lasts.
N| {Federal prosecutor Godelieve Maes} said that no secret documents had been on the affected servers.
A| {A former head of the ministry's IT department} found that hard to believe.
N| {Opposition deputy Youssef Lahlali} wants the minister to explain himself in a closed session, and the minister has agreed to one "before Easter".
V| Belgium's defence ministry was broken into in the same way in 2021.
? Was the foreign ministry's network hacked? | 2D+ 3A+
? Did China carry out the attack? | 4A 5D+ 6W+
? Were secret documents stolen? | 7D 8A
? Was the outage due to routine maintenance? | 2A+ 3D+
? how long was the mail system down | 1A=nine days
? Has the minister appeared in a closed session? | 9P
? How many embassies were affected? | 3A+=eleven
? Did hackers also get into the finance ministry? | -
? Has Belgium expelled any Chinese diplomats? | -

= Stand-off at the airport: who may inspect Flight 417?
V| An Iranian cargo plane has been standing at the far end of the runway in Sulaymaniyah since Tuesday because the airport wants to look inside and the crew will not open the door.
N| {Airport director Hemin Qaradaghi} said an American request for a search had reached him by fax.
N| {The American consulate general in Erbil} said it had asked for nothing and owned no fax machine.
N| {The airline, Pars Aseman Cargo}, described the freight as "pistachios and machine parts".
N| {Captain Siavash Golmohammadi} told the tower that he would open up for an Iranian consul and nobody else.
V| A consul arrived on Wednesday, conferred with the crew for an hour through a cockpit window, and left again without the door having moved.
A| {Intelligence sources in Baghdad} believe there are drone engines on board.
N| {Qaradaghi} refused to speculate.
V| Iraq's civil aviation authority ordered the aircraft to leave by Friday noon, searched or unsearched.
? Did the United States ask for the plane to be searched? | 2A 3D+
? What is on board the plane? | 4A+="pistachios and machine parts" ; 7A=drone engines ; 8W
? Has the plane been searched? | 1D 6D
? Has the aircraft taken off? | 1D 9P
? did the consul get the door opened | 6D
? Who wants to inspect the aircraft? | 1A=the airport
? Are there drone engines on the plane? | 4D+ 7A 8W
? Was the crew arrested? | -
? Did Iran recall its consul? | -

= Reparations talks with Kenya 'not talks', London insists
V| The question whether Britain is negotiating with Kenya about compensation for the evictions on the Laikipia plateau depends, it turns out, on the meaning of the word.
N| {Kenya's attorney general, Wambui Gichuhi}, told parliament on Tuesday that "negotiations with London have entered their third round".
N| {A Foreign Office minister, Crispin Fanshawe-Doyle}, said in Westminster an hour later that there were no negotiations, only "an exchange of perspectives".
V| The high commissioner in Nairobi, Fenella Ogilvy-Karanja, has attended three such exchanges, each with an agenda and minutes.
A| {An official who was in the room} said a figure of 40 million pounds had been written on a whiteboard and wiped off again.
N| {Fanshawe-Doyle} did not answer a question about the whiteboard.
N| {The claimants' lawyer, Stanley Lekuton}, said his clients, of whom the oldest is 97, would "take perspectives if they come in shillings".
V| Britain paid 19.9 million pounds to Mau Mau veterans in 2013.
N| {Gichuhi} hopes for a settlement by December.
? Is Britain negotiating with Kenya over compensation? | 2A+ 3D+ 4A 5A
? Was a sum of 40 million pounds discussed? | 5A 6W+
? Has London agreed to compensate the evicted families? | 9P+
? how much did the Mau Mau veterans get from Britain | 8A=19.9 million pounds
? How many meetings has the high commissioner attended? | 4A=three
? What did Fanshawe-Doyle say about the whiteboard? | 6W+
? Did Kenya threaten to go to court? | -
? Has the oldest claimant died? | -

= Drone over the palace: Caracas blames Bogotá, Bogotá blames a wedding
V| A drone that hovered above Venezuela's presidential palace for six minutes on Saturday night had been launched from a car park a kilometre away, and three people who were in the car park are under arrest.
N| {Interior minister Diógenes Arrechedera} told a televised meeting of officers that the aircraft carried "a kilogram of Colombian explosive" and that the order had come from Bogotá.
N| {Colombia's foreign ministry} said it had not ordered so much as a pizza in Caracas.
N| {The mother of one of those held, Yuraima Colmenter}, said that her son films weddings for a living, that there was a wedding at the church next to the car park, and that he had been hired to film it.
N| {=Yuraima Colmenter} "He has filmed four hundred brides in his life and not one president."
V| The bride, who asked not to be identified, showed this reporter a receipt for 180 dollars.
N| {Arrechedera} said that the wedding was real and had been "a cover".
N| {An explosives expert at the Central University, Professor Bartolomé Istúriz}, said a drone of the kind shown on television could lift 300 grams at most.
V| Nobody was hurt and nothing went off.
N| {The public prosecutor's office} has not said what the three will be charged with.
? Did Colombia order a drone attack on the palace? | 2A 3D+
? Was the drone carrying explosives? | 2A 8D
? What was the drone doing there? | 4A=he had been hired to film it
? how many people were detained? | 1A=three
? Was the wedding genuine? | 4A 6A 7A
? What are the suspects charged with? | 10W+
? Was the president injured? | 9D
? Did Venezuela break off relations with Colombia? | -
? Was the palace evacuated? | -

= Faction in Rafah denies rejecting truce as mediators wait
M| {Al Mashhad TV}, citing two Egyptian security sources, reported late on Sunday that the Salah Front had turned down a proposal for a 40-day truce and the release of eleven captives.
N| {Khalil Abu Daqqa, a member of the faction's political office in Beirut}, told the agency Sharq Wire that no reply of any sort had been given because consultations were continuing.
N| {Israel's prime minister's office} said in a statement that it had been informed of the rejection by the mediators and that military operations would go on.
A| {A Western diplomat familiar with the talks} said that the faction's field commanders had refused the terms on Saturday but that its leaders abroad wanted to negotiate further.
N| {Egypt's state information service} declined to comment on the content of the contacts.
N| {The mother of captive Yonatan Shabtai, Orna}, said at a rally in Tel Aviv that she had been told by nobody that the deal was dead.
V| Under the draft, which was first described by this agency on 3 March, Israel would free 220 prisoners and pull its forces back from two corridors.
N| {Abu Daqqa} said the faction would give its answer by Thursday.
V| The last truce between the two sides lasted from 19 January to 2 February.
? Has the Salah Front rejected the truce proposal? | 1A 2D+ 3A 4A 5W
? How many captives would go free under the proposal? | 1A=eleven
? Has the faction replied to the mediators? | 1A 2D+ 8P+
? Did Israel withdraw from the two corridors? | 7P
? is Israel going to continue its military operations | 3A+
? when will the faction answer | 8A+=by Thursday
? How long was the previous truce? | 9A=from 19 January to 2 February
? Was Yonatan Shabtai released? | -
? Did Israel reject the proposal? | -

= North Macedonia expels two Russian diplomats
V| North Macedonia declared two members of the Russian embassy staff personae non gratae on Wednesday and gave them five days to leave.
N| {The foreign ministry in Skopje} said in a short statement that the two, whom it did not identify, had violated the Vienna Convention on diplomatic relations.
N| {Foreign Minister Biljana Stavreska} told reporters that the decision was based on information from the country's own services and not on a request by allies.
N| {The Russian ambassador, Stepan Ogorodnik}, confirmed that he had been handed a note and said the expulsions were unfounded and would be answered.
V| With the two latest cases, North Macedonia has expelled thirteen Russian diplomats since March 2022.
A| {Local media reports} that the two had paid organisers of a roadblock in Kumanovo could not be confirmed.
N| {Stavreska} said she had no comment on those reports.
V| The Russian embassy has 22 accredited staff left, fewer than half the number of three years ago.
? Did North Macedonia throw out two Russian diplomats? | 1A 3A+ 4A+
? How many Russian diplomats have been expelled since 2022? | 5A=thirteen
? Was the expulsion requested by NATO allies? | 3D+
? who are the two diplomats? | 2W+
? Did the two pay the organisers of the roadblock? | 6W 7W
? Has Russia expelled Macedonian diplomats in return? | 4P+
? Why were the diplomats expelled? | 2A+=had violated the Vienna Convention on diplomatic relations ; 4D+
? Has the Russian ambassador been told to leave? | -
? Have the two already left the country? | 1P

= Israel says senior commander killed in Tyre strike; group says he is alive
N| {The Israeli military} said that an air strike on an apartment building in the Lebanese city of Tyre on Tuesday evening killed Jawad Mroueh, whom it described as head of the group's drone unit.
N| {The Lebanese movement, Ansar al-Sahil,} issued a statement three hours later saying that its commander "is well and carrying out his duties".
N| {Lebanon's health ministry} said five people, including two children, were killed and fourteen wounded in the attack on the building.
A| {A Lebanese security source} told Levant Press that Mroueh had left the apartment about half an hour before it was hit.
N| {Israel's defence minister, Amnon Peleg}, posted on social media that the commander "had been removed from the list".
V| The movement published no picture or recording of its commander.
N| {A military spokeswoman, Lieutenant Colonel Shira Dagan}, said when asked about the group's statement that Israel stood by its assessment.
V| Levant Press was unable to establish his fate independently.
V| Israel announced the death of the same man in October 2023; he reappeared at a funeral six weeks later.
? Was Mroueh killed in the strike on Tyre? | 1A+ 2D+ 4D 5A+ 7A+ 8W
? How many people died in the building? | 3A=five
? Were children killed in the air strike? | 3A
? has the group shown any proof that its commander lives | 6D
? Did the commander die in 2023? | 9D
? When did Mroueh leave the apartment? | 4A=about half an hour before it was hit
? Did Israel admit that it got it wrong this time? | 7D+
? Has the group fired rockets in retaliation? | -
? Did the strike hit a hospital? | -

= EU parliament chief's planned Yerevan stop was dropped for lack of time, office says
N| {The office of European Parliament president Liesbeth Corneillie} said on Thursday that her visit to Armenia next week had been shortened from two days to none because of a vote in Strasbourg, and not, as Azerbaijani media had claimed, at Baku's insistence.
M| {The Baku portal Report24.az} had written on Wednesday that Corneillie removed Yerevan from her programme after a telephone call from President Ilgar Samadzada.
N| {Her spokesman, Matthijs Roelandts}, said that she last spoke to the Azerbaijani president in November.
N| {The president's press service in Baku} did not respond to written questions.
N| {Armenian parliament speaker Hasmik Poghosyan} said she regretted the cancellation but had received a convincing explanation.
A| {Two parliament officials} told Brussels Briefing that security had been a factor as well.
N| {Roelandts} would not go into security matters.
V| Corneillie will visit Tbilisi and Baku as planned, on 12 and 13 May.
N| {Her office} added that a new date for Yerevan would be sought in the autumn.
? Was Corneillie's trip to Armenia cancelled under pressure from Baku? | 1D+ 2A
? Did Corneillie and Samadzada speak by phone before the cancellation? | 2A 3D+ 4W+
? Why is the president of the parliament not going to Yerevan? | 1A+=because of a vote in Strasbourg ; 2A=after a telephone call from President Ilgar Samadzada ; 6A=security had been a factor ; 7W+
? Is her trip to Baku off too? | 8D
? did security play a role in the decision? | 6A 7W+
? Has a new date been fixed for Yerevan? | 9P+
? Did Armenia protest against the cancellation? | 5D+
? Has Corneillie met the Armenian prime minister? | -
? When did she last talk to the Azerbaijani president? | 3A+=in November

= Exiled bishop's passport: Managua says it expired, he says it was annulled
N| {Bishop Eliseo Zamora-Picado, who has lived in Costa Rica since 2021}, said on Monday that Nicaragua had stripped him of his nationality and that he had learned of it at an airline counter in San José.
N| {The Nicaraguan migration authority} said in an email to Centroamérica Hoy that the document had run out in April, like thousands of others, and that no decision concerning the bishop's citizenship had been taken.
N| {Zamora-Picado} showed journalists a passport valid until June 2029.
N| {The airline, Volaris Centro}, confirmed that its system had returned the code for a cancelled document.
N| {Costa Rica's foreign minister, Ana Yancy Bolaños}, offered the bishop a travel document "within the hour, if he asks".
N| {He=Eliseo Zamora-Picado} said he would think about it.
A| {Rights lawyers} say that at least 450 Nicaraguans have lost their citizenship since 2023.
N| {The Organization of American States} plans to discuss the case on 20 June.
N| {Cardinal Ovidio Mairena of Managua} told worshippers on Sunday that he would not talk about passports in church.
? Has Nicaragua taken away Bishop Zamora's citizenship? | 1A+ 2D+
? Had the bishop's passport expired? | 2A+ 3D+
? has costa rica given the bishop a travel document? | 5P+ 6W+
? What did the airline's system show? | 4A+=the code for a cancelled document
? How many Nicaraguans have been deprived of their nationality since 2023? | 7A=at least 450
? Did the cardinal criticise the government? | 9D+
? Has the OAS dealt with the case? | 8P+
? Was the bishop arrested at the airport? | -
? Where does the bishop live? | 1A+=Costa Rica

= Manila drops plan to name sea feature after fallen sailor, then says it never had one
V| A resolution to rename a reef in the South China Sea after a Philippine sailor who drowned there in June was withdrawn from the senate's agenda on Monday without explanation.
N| {Senator Lourdes Magbanua}, its sponsor, said that the presidential palace had asked her to hold it back until after a meeting with Chinese officials in Xiamen.
N| {Palace press officer Clarissa Dimaculangan} said nobody in the palace had contacted the senator and that there had never been a government plan to rename anything.
A| {A senior aide in the senate} said he had taken the call himself and that it had come from the executive secretary's office.
N| {Executive Secretary Rogelio Almonte} had no time to talk, according to his secretary.
N| {China's foreign ministry spokesperson, Geng Ruolan}, welcomed what she called a sensible step and said names given by others had no force.
N| {The sailor's father, Domingo Baluyot}, said that he had never asked for a reef.
V| The sailor, Seaman Jericho Baluyot, died when a supply boat capsized after being struck by a water cannon.
V| The Xiamen meeting, the tenth in a series, is planned for 2 July.
? Did the palace ask the senator to withdraw the resolution? | 2A 3D+ 4A 5W+
? Was the reef renamed? | 1D 3D+
? Was there a government plan to rename the reef? | 3D+
? how did the sailor die | 8A=when a supply boat capsized after being struck by a water cannon
? Has the meeting in Xiamen taken place? | 2P 9P
? Is China pleased about the withdrawal? | 6A+
? Did the sailor's father want the reef named after his son? | 7D+
? Did China pay compensation for the drowning? | -
? Was Magbanua expelled from the senate? | -

= Sudan's army says 320 fighters killed near El Daein; RSF-linked channel speaks of 'light losses'
N| {Sudan's armed forces} said on Saturday they had killed more than 320 fighters and destroyed 41 vehicles in two days of battles on the road between El Daein and Babanusa.
M| {The Telegram channel Saqr Darfur, which is close to the paramilitaries,} put their losses at nineteen dead.
N| {A paramilitary field commander, Hamdan Issa}, speaking in a video, denied that his men had been forced back and said that they had taken 56 prisoners.
A| {A doctor at El Daein's teaching hospital} said the morgue had received 88 bodies in uniform since Thursday and that there was no room for more.
N| {The army} said none of its soldiers was missing.
V| Telephone and internet connections to the area were cut, and it was not possible to check the claims of either side.
N| {The International Committee of the Red Cross} said it stood ready to visit prisoners but had received no lists.
V| The two sides have fought for control of the road since February.
N| {Issa} promised that the prisoners would be shown to journalists next week.
? How many paramilitary fighters were killed on the road? | 1A=more than 320 ; 2A=nineteen ; 4A=88 ; 6W
? Did the paramilitaries take army soldiers prisoner? | 3A+ 5D+ 6W
? Were the paramilitaries driven back? | 3D+
? Has the Red Cross seen the prisoners? | 7P+
? have the prisoners been shown to reporters | 9P+
? how many vehicles did the army say it had destroyed? | 1A+=41
? Did the army lose any soldiers to capture? | 3A+ 5D+
? Did the army take El Daein? | -
? Were civilians killed on the road? | -

= Hostages in Sahel bus attack freed for food, not cash, Burkina's neighbours say
V| Thirty-four bus passengers who were seized on the road between Tanguiéta and Porga on 8 June crossed a dry river bed into northern Ghana on foot on Wednesday morning.
N| {Ghana's interior minister, Alhaji Seidu Mahama}, told a news conference in Bolgatanga that all were in fair condition apart from a woman who had broken a wrist.
N| {The governor of Benin's Atacora department, Sabine N'Tcha-Kouagou}, said that negotiators had handed over eleven tonnes of rice and maize and "not a franc".
M| {Radio Omega-Nord}, quoting a village chief, said that 70 million CFA francs had also changed hands.
N| {N'Tcha-Kouagou} dismissed the figure as invented.
N| {Burkina Faso's security minister} would not say whether the captors had been on Burkinabe territory.
V| Six of the forty people who had been on the bus were shot on the first day, according to passengers.
N| {Adjara Kéré, one of the freed women}, said they had been given one meal a day and made to walk at night.
V| Benin's army is preparing to escort all buses on the route from Monday.
? Were the bus passengers set free? | 1A 2A
? Did Benin pay money for the release? | 3D+ 4A 5D+
? What was given to the kidnappers? | 3A+=eleven tonnes of rice and maize ; 4A=70 million CFA francs ; 5D+
? Were any of the passengers killed? | 7A
? were the kidnappers based in burkina faso | 6W+
? How many passengers were released? | 1A=Thirty-four
? Are buses on the route already under escort? | 9P
? Did Ghana's army free the hostages by force? | -
? Was Adjara Kéré injured? | -

= Prosecutors drop spying case against Bonn physicist
V| German federal prosecutors have dropped their case against a physicist at the University of Bonn who spent seven months in custody on suspicion of passing laser research to China.
N| {A spokeswoman for the prosecutors, Gesine Amelung}, said that the suspicion "could not be substantiated" and that the 47-year-old had a right to compensation.
N| {The physicist, Li Jinghua}, told the General-Kurier that the money would not give him back his laboratory, which had been given to somebody else.
N| {The university} said Professor Li had been offered new rooms and that his contract had never been terminated.
N| {He=Li Jinghua} said this was the first he had heard of it.
V| The inquiry began after a colleague reported that Li had copied 800 files; the files turned out to be photographs of a hiking trip.
N| {China's embassy} welcomed the decision and spoke of "a lesson".
A| {Security officials} maintain that it was right to act on the information at hand.
V| Custody is compensated at 75 euros a day, which in this case makes about 15,900 euros.
? Did Li pass laser research to China? | 2D 6D
? Was the case against the physicist dropped? | 1A
? How long was he in custody? | 1A=seven months
? was li sacked by the university | 4D+
? What was in the copied files? | 6A=photographs of a hiking trip
? Did the university offer him a new laboratory? | 4A+ 5D+
? How much compensation is he due? | 9A=about 15,900 euros
? Has the colleague been charged? | -
? Did the security service apologise? | 8D
? Will Professor Li go back to China? | -

= Finland to close last crossing for rail freight from 1 April
V| Finland's government decided on Thursday to close the Vainikkala rail crossing, the last one still open to freight on the Russian border, from 1 April.
N| {Interior Minister Jutta Kallasvuori} said the decision would stand until further notice and would be reviewed every three months.
N| {She=Jutta Kallasvuori} cited "repeated interference with signals".
V| Freight through Vainikkala fell from 8.1 million tonnes in 2021 to 0.6 million last year, most of it fertiliser and ammonia.
N| {The chemical group Kymin Lannoite} said it would lose a quarter of its raw materials and might lay off 120 people.
N| {Russian Railways} said that it had no knowledge of any interference.
V| All eight road crossings have been closed since December 2023.
N| {Opposition leader Henrik Sjöblom} supported the closure but asked why it had taken so long.
V| The border is 1,340 kilometres long, of which 200 will have been fenced by 2026.
? When will Finland close the Vainikkala crossing? | 1A=from 1 April
? Why is Finland closing the rail crossing? | 3A+="repeated interference with signals"
? Did Russia interfere with the signals? | 3A 6W+
? are any road crossings to russia open | 7D
? How much freight went through Vainikkala last year? | 4A=0.6 million
? Has Kymin Lannoite laid off workers? | 5P+
? Is the opposition against the closure? | 8D+
? Is the whole border fenced? | 9D
? Did Norway close its crossing too? | -
? Will Vainikkala be closed to trains? | 1A 2A+

= Seoul and Pyongyang give different accounts of boat on the line
N| {South Korea's navy} said it fired warning shots on Friday morning at a North Korean fishing boat that had drifted nearly two miles across the sea boundary east of Baengnyeong island.
N| {The North's Korean Central Broadcasting} called the incident "a piratical attack on working people" and said that the boat had been on its own side throughout.
N| {A spokesman for the South's joint chiefs, Colonel Seo Min-gyu}, said the boat turned back after ten rounds and that no one appeared to have been hit.
M| {The Tokyo-based Chosun Review} cited defectors with contacts in the North as saying that one of the crew, a boy of sixteen, had been wounded in the leg.
N| {Colonel Seo} said he was aware of that report and could not confirm it.
N| {The United Nations Command} announced that it would review radar data with both sides, should the North wish to take part.
V| North Korea has not recognised the boundary, drawn in 1953, and in January it declared a different one.
A| {Analysts in Seoul} said boats have been straying more often this spring because fuel is short.
V| No patrol vessels were involved on the northern side.
? Did the North Korean boat cross the sea boundary? | 1A 2D+
? Did the South Korean navy fire at a boat? | 1A+ 2A 3A+
? Was anyone on the boat wounded? | 3D+ 4A 5W+
? How many rounds were fired? | 3A+=ten
? did north korean patrol ships shoot back | 9D
? Has the UN Command examined the radar data? | 6P+
? Was the boat captured? | 3D+
? Does Pyongyang accept the sea boundary of 1953? | 7D
? Did the boy die? | -

= Nigeria "did not authorise" Beninese troops' presence in Kebbi, but thanks them
V| When a column of Beninese soldiers drove through the Nigerian village of Kwassara on Tuesday, children waved, and it was only on Wednesday that anyone asked what they were doing there.
N| {Nigeria's defence headquarters} said in a statement that no foreign troops had been authorised to enter Kebbi State.
N| {Benin's chief of staff, General Fructueux Agossou}, said that his men had been chasing cattle thieves and had received permission by telephone from a Nigerian brigade.
N| {The brigade's commander, Brigadier General Ibrahim Kontagora}, confirmed the call but said he had spoken of "observation, not of visitation".
N| {The village head, Sarkin Kwassara Abdullahi Yabo}, said the soldiers had paid for their kola nuts, returned 60 stolen cows and gone home.
N| {Defence headquarters} later thanked Benin for "its neighbourly zeal" and said that the matter was closed.
A| {Officers in Abuja} said Kontagora could expect to be moved.
V| A hot-pursuit agreement between the two countries has been under negotiation since 2020.
? Did Beninese soldiers enter Nigeria? | 1A 3A+ 5A 6A+
? Did Nigeria give permission for the incursion? | 2D+ 3A+ 4D+
? Why did the Beninese cross the border? | 3A+=his men had been chasing cattle thieves
? has the brigade commander been transferred | 7P
? How many cows were recovered? | 5A=60
? Are the thieves in custody? | -
? Do Nigeria and Benin have a hot-pursuit agreement? | 8P
? Did Nigeria lodge a protest with Benin? | 6D+
? Were villagers hurt by the soldiers? | -

= World Court orders Guyana's neighbour to halt survey
V| The International Court of Justice in The Hague on Friday ordered Suriname to suspend seismic surveys in a triangle of jungle that Guyana also claims, and asked both states to do nothing that might make the quarrel worse.
V| The order was adopted by thirteen votes to two.
V| The judges did not decide who owns the triangle; hearings on that are expected in 2027.
N| {Suriname's agent before the court, Sherida Wijdenbosch}, said her country would comply but regretted that the court had not heard its geologist.
N| {Guyana's attorney general, Mahendra Persaud}, said the surveys had damaged eleven kilometres of forest and a burial ground.
N| {Wijdenbosch} denied that any grave had been touched.
V| The company carrying out the work, Tropenbos Seismiek, pulled its crews out on Saturday.
V| A request by Guyana that Suriname be ordered to replant the forest was refused.
V| The dispute over the triangle, some 15,600 square kilometres, goes back to an explorer's mistake in 1840.
? Did the court order Suriname to stop the surveys? | 1A
? Does the triangle belong to Guyana, according to the court? | 3D
? Were graves damaged by the survey? | 5A+ 6D+
? Must Suriname replant the forest? | 8D
? Have the survey crews left the area? | 7A
? how did the judges vote? | 2A=thirteen votes to two
? Will Suriname obey the order? | 4A+
? Did Suriname pay Guyana compensation? | -
? Did Venezuela join the case? | -
? When does the court expect to hear the ownership question? | 3A=2027
? Have the surveys been halted? | 1P 4P+ 7A

= Shadow tanker Kastellorizo Pride boarded off Estonia
V| Estonian marines boarded the tanker Kastellorizo Pride from a helicopter on Friday night after she failed to show that she was registered anywhere.
N| {Commodore Aivo Lepasaar} said the ship had claimed the flag of Djibouti, that Djibouti had never heard of her, and that her last valid certificate had been issued by Gabon in 2021.
N| {Djibouti's maritime authority} confirmed that no vessel of that name was on its register.
N| {The manager, Dubai-based Blue Meridian Shipping}, insisted that she was "properly flagged and insured" and would sue.
N| Moscow sent an Su-35 fighter, which circled the tanker for a minute and, according to {Lepasaar}, crossed into Estonian airspace while doing so.
N| {Russia's defence ministry} denied that it had.
V| The tanker was empty and on her way to Ust-Luga.
N| {The Estonian prosecutor's office} said it had not yet been decided whether to detain the crew of 24, most of them Georgians and Indians.
N| {Commodore Lepasaar} declined to say who had ordered the boarding.
? Is the tanker registered in Djibouti? | 1D 2D 3D+ 4A+
? Did a Russian fighter enter Estonian airspace? | 5A+ 6D+
? What was the tanker carrying? | 7D
? Who ordered the boarding? | 9W+
? has the crew been detained | 8W+
? How many people are on board? | 8A=24
? Were shots fired during the boarding? | -
? Did Russia board the tanker? | -
? When did the ship's last valid papers date from? | 2A+=2021

= Council of Europe chief's driver was no spy, court rules
V| An administrative court in Strasbourg has ordered the Council of Europe to take back Bogdan Ciurea, the driver it dismissed in 2023 on suspicion of reporting his passengers' conversations to Moscow.
N| {The judges} wrote that the only evidence was a notebook, and that the notebook recorded petrol.
N| {The Council's lawyer, Ingrid Fassbaender}, had argued that the entries were in code.
N| {A French intelligence note read out in court} described the driver as "of no interest".
N| {Ciurea, 58}, said he would return to work on Monday if somebody told him where his car was.
V| He receives 61,000 euros in back pay, about two thirds of what he had claimed.
N| {The Council} said that it had taken note of the judgment and would decide within thirty days whether to appeal.
N| {Its former secretary general, Sir Peregrine Usk}, who had been driven by him for four years, did not wish to comment.
? Did Ciurea spy for Moscow? | 2D 3A+ 4D
? Must the Council of Europe reinstate the driver? | 1A
? Has the Council appealed? | 7P+
? how much back pay does he get | 6A=61,000 euros
? Did he receive everything he had asked for? | 6D
? Is the driver already back at work? | 5P+
? What does Sir Peregrine think of the ruling? | 8W
? Was the notebook written in code? | 2D 3A+
? Was Sir Peregrine dismissed? | -

= Ottawa 'aware' of Canadian shot in Port Sudan, says no more
A| {Relatives and two aid workers} said on Tuesday that Yusra Eltayeb-Morin, a Canadian-Sudanese surgeon from Gatineau, had been shot dead at a checkpoint outside Port Sudan on Sunday evening.
N| {Global Affairs Canada} said in an email that it was aware of reports of the death of a Canadian citizen and that, for reasons of privacy, nothing further could be disclosed.
N| {The Sudanese police} said in a post that a woman had been "injured in crossfire between criminals" and was in stable condition.
N| {Dr Nizar Abu Agla, who runs the hospital's emergency room}, said that the woman brought in on Sunday was a teacher of thirty, not a surgeon of fifty.
N| {The surgeon's husband, Étienne Morin}, told Radio Outaouais that her phone had last been switched on at 18.40 and that he feared the worst.
N| {Doctors for Khartoum, the charity she had joined in May}, said it was checking every morgue.
N| Foreign minister Gurdeep Tremblay spoke with her Sudanese counterpart on Monday, {her office} said, without giving the subject.
V| Nine foreign aid workers have been killed in Sudan this year.
? Was Yusra Eltayeb-Morin killed? | 1A 2W+ 5A+
? Is the wounded woman in hospital the Canadian surgeon? | 4D
? where was the surgeon shot? | 1A=at a checkpoint outside Port Sudan
? Did the Canadian and Sudanese ministers discuss the surgeon? | 7W+
? How did the Sudanese police describe the incident? | 3A+="injured in crossfire between criminals"
? How many foreign aid workers have died in Sudan this year? | 8A=Nine
? Has her body been found? | 6P+
? Did soldiers man the checkpoint? | -
? has canada closed its embassy in sudan | -
? Does Ottawa say what it knows about her fate? | 2W+ 7W+

= Canadian surgeon turns up alive in Kassala
V| A Canadian surgeon who was reported shot dead near Port Sudan nine days ago telephoned her husband on Tuesday from a convent in Kassala, 500 kilometres to the south.
N| "She asked whether I had watered the tomatoes," {Étienne Morin} told Radio Outaouais.
N| {Yusra Eltayeb-Morin, 50,} said she had been robbed of her telephone and car at a checkpoint, had hidden in a lorry full of gum arabic and had not been hit by anything but dust.
N| {Global Affairs Canada} confirmed that consular staff had spoken to her twice.
N| {Sudanese police} said they had never reported her dead, which is true.
N| {Doctors for Khartoum} apologised for having published a notice of mourning.
N| {The charity's director, Hilde Vanmaercke}, said that Dr Eltayeb-Morin wished to remain in Sudan and would be posted to Gedaref.
N| {Foreign minister Gurdeep Tremblay} said that she had raised the case with Khartoum from the first day.
V| The robbers have not been caught.
? Was Yusra Eltayeb-Morin killed? | 1D 2D+ 3D+ 4D+
? Was the surgeon shot? | 1A 3D+
? Did the Canadian minister discuss the surgeon with Sudan? | 8A+
? How did she get away from the checkpoint? | 3A+=had hidden in a lorry full of gum arabic
? Did the Sudanese police claim she was dead? | 5D+
? Is she returning to Canada? | 7D+
? has anyone been arrested for the robbery | 9D
? Did the charity mourn her in public? | 6A+
? Was her husband in Sudan? | -

= Japan and Peru lift visas for each other's tourists
V| Citizens of Japan and Peru will be able to visit each other's countries for up to 90 days without a visa from 1 October, under an agreement signed in Lima on Monday.
V| Peru had been the last large South American country whose citizens needed a visa for Japan.
N| {Japan's ambassador, Shigeki Tatebayashi}, said about 46,000 Japanese had visited Peru last year, against 90,000 in 2019.
N| {Foreign minister Rosario Ayllón} said the agreement closed "a small wound" left by the hostage crisis of 1996.
V| Workers and students will still have to apply.
V| Peru dropped its own requirement for Chinese businesspeople last year.
N| {The tourism federation Fenatur} expects 25,000 additional visitors a year.
V| Direct flights between Lima and Tokyo do not exist, though one airline has asked for slots.
? When can Peruvians travel to Japan visa-free? | 1A=from 1 October
? Can Peruvians work in Japan without a visa? | 5D
? How many Japanese tourists went to Peru last year? | 3A=about 46,000
? Are there direct flights between Lima and Tokyo? | 8D
? How long may visitors stay? | 1A=up to 90 days
? did peru keep the visa requirement for japanese tourists | 1D
? Has Bolivia signed a similar agreement? | -
? Did visitor numbers recover to the 2019 level? | 3D
? Will the agreement bring more tourists? | 7A

= No frontline visit for Bundestag group, Kyiv says, contradicting MP
N| {The German deputy Korbinian Stadlmair} told a Munich newspaper that his delegation had been taken to trenches "within shouting distance of the enemy" near Kostiantynivka last week.
N| {The Ukrainian general staff} said no foreign delegation had been closer to the front than 22 kilometres in all of May.
N| {Another member of the group, Anneliese Opitz}, said they had visited a training ground, which had trenches, and that the shouting had come from an instructor.
N| {Stadlmair} conceded on Friday that he "may have been misled by the noise".
N| {Opitz} declined to say whether she found that convincing.
N| {Bundestag vice-president Eike Wolffram} has asked for a written report from all five travellers.
A| Security officials had advised against the trip, according to {people who have seen the note}.
V| The trip cost 31,000 euros.
V| In 2022 three deputies were photographed in Irpin wearing helmets that were back to front.
? Did Stadlmair's delegation go to the front? | 1A+ 2D+ 3D+ 4D+
? How far from the front did foreign delegations stay in May? | 2A=22 kilometres
? Did the MP take back his account? | 4A+
? have the travellers handed in their reports | 6P
? Was the group advised not to travel? | 7A
? How much did the trip cost? | 8A=31,000 euros
? Was Stadlmair wearing a helmet the wrong way round? | -
? Was the delegation shelled? | -
? Who came under fire near Kostiantynivka? | -
? Where was the delegation taken? | 1A+=trenches ; 3A+=a training ground

= Dakar denies French base will house drones after 2025
V| The last French soldiers in Senegal will lower their flag at Camp Geille-Rufisque on 30 September, and what happens to the hangars has become a matter of dispute.
M| {Paris weekly L'Observateur Africain} reported, citing a defence ministry memorandum, that four American drones would be based there from November.
N| {Senegal's armed forces minister, General Malick Diouf}, told parliament that no foreign power would inherit "one brick, one bolt or one bedstead".
N| {The US Africa Command in Stuttgart} said it had no plans to station aircraft in Senegal.
A| {Two Senegalese officers} said American engineers had measured the runway in June.
N| {The American embassy in Dakar} confirmed that engineers had been there, in connection with "a medical exercise".
N| {Opposition deputy Aïda Mbacké} asked for the memorandum to be published, and the minister replied that he could not publish what did not exist.
V| France has had troops in Senegal without interruption since 1960.
N| {The mayor of Rufisque}, who hopes for a school, has sent the army a drawing.
? Will American drones be based in Senegal? | 2A 3D+ 4D+
? Did US engineers measure the runway? | 5A 6A+
? Does the memorandum exist? | 2A 7D+
? Have all French soldiers left Senegal? | 1P
? what were the american engineers there for | 6A+="a medical exercise"
? Will the hangars become a school? | 9P
? How many drones are to be stationed there, according to the weekly? | 2A=four
? Did the mayor meet the minister? | -
? Are Russian soldiers moving into the base? | 3D+

= Peace prize nominee says she never met general
N| {The general in command of Myanmar's eastern region, Thura Win Naing,} told a military newspaper that the peace activist Esther Naw Bway had been his guest at a tea ceremony on 9 August and had praised his restraint.
N| {Naw Bway, whom a Norwegian professor has put forward for the peace prize}, said on Sunday that she had never met the man, did not drink tea and had no praise to give.
V| The newspaper ran a photograph of the two at one table.
N| {A photo forensics laboratory in Leiden} said the picture had been put together from at least three others.
N| {The general's adjutant} said that foreign laboratories could not know who had drunk what.
A| {Three people from her village} told Irrawaddy Voice that she spent 9 August at a funeral.
N| {The professor, Gunnhild Tveitane}, said that the nomination stood.
V| The prize will be announced on 10 October.
V| The activist was imprisoned from 2008 to 2012.
? Did Esther Naw Bway meet the general? | 1A+ 2D+ 6D
? Is the photograph of the two genuine? | 4D
? Where was Naw Bway on 9 August? | 1A+=at a tea ceremony ; 6A=at a funeral
? Has she won the peace prize? | 8P
? Has the nomination been withdrawn? | 7D+
? did she praise the general's restraint | 1A+ 2D+
? How long was the activist in prison? | 9A=from 2008 to 2012
? Was the general sanctioned by Norway? | -
? Who made the photograph? | -

= Ankara and Athens restart flights over disputed islets
V| Civil flights between Izmir and Chios resumed on Monday after a break of twenty-six years, with a half-empty turboprop and two deputy ministers on board.
N| {Greece's deputy transport minister, Evgenia Kallergi}, said the route would be flown three times a week until October.
N| {Her Turkish colleague, Orhan Balkanlı}, said he would like to see it daily.
V| The aircraft's path avoids the airspace above the Oinousses islets, whose status is contested.
N| {Greek opposition leader Lefteris Manousakis} claimed that it had flown straight over them.
N| {Flight controllers on Chios} said that it came no nearer than six miles.
V| Tickets cost 89 euros, or 49 for islanders.
A| {Shopkeepers in Chios} said they hoped for Turkish customers on weekends.
V| A ferry connects the two shores in forty minutes.
? Have flights between Izmir and Chios started again? | 1A
? How often will the route be served? | 2A+=three times a week ; 3P+
? Did the plane fly over the Oinousses islets? | 4D 5A 6D
? When were the flights suspended? | 1A=twenty-six years
? how much is a ticket for an islander | 7A=49
? Is there a daily flight? | 2D+ 3P+
? Was the plane intercepted? | -
? Did the ferry stop running? | -

= Witness at Hague trial: 'I counted boots, not men'
N| {Prosecutors at the Kosovo tribunal} allege that Colonel Arbnor Dushaj had twenty-two prisoners shot in a quarry near Deçan in June 1999.
N| {Dushaj, 61}, pleaded not guilty on Tuesday to all nine counts.
N| {His lawyer, Rupert Amberley}, told the judges that the colonel had been in a hospital in Tirana that week with a broken jaw, and that X-rays would be produced.
N| {The first witness, a shepherd who was given the name W-04}, said he had seen "the one with the white scarf" give the order, and had afterwards counted forty-four boots.
N| {Amberley} asked him how one recognises a scarf at 300 metres.
N| {The witness} said he had sharp eyes and had been nearer than that.
N| {A hospital archivist from Tirana, Valbona Kroi}, said in a written statement that records for 1999 had been lost in a flood.
V| The trial is expected to last until spring.
V| Two of the colonel's brothers were acquitted by the same court in 2022.
? Did Dushaj order the shooting of prisoners? | 1A 2D+ 4A
? Was the colonel in a Tirana hospital at the time? | 3A+ 7W
? How many prisoners were killed in the quarry? | 1A=twenty-two ; 4A=forty-four boots
? Has Dushaj been convicted? | 2D+ 8P
? how far away was the witness? | 5A+=300 metres ; 6D
? Were his brothers convicted? | 9D
? Have the X-rays been shown in court? | 3P+
? Did the witness know Dushaj's name? | -
? Was the witness threatened? | -

= Washington says it won't recognise either president of Guinea's parliament
V| With two men claiming the chair of Guinea-Conakry's transitional parliament, ambassadors in the capital have taken to addressing their letters "To whom it may concern".
N| {The State Department} said on Monday that it recognised neither Dr Fodé Kourouma-Baldé nor Mr Thierno Sow-Bah.
N| {Kourouma-Baldé} read out what he said was a letter of congratulation from the American chargé d'affaires.
N| {The embassy} said that the letter concerned the national day.
N| {Sow-Bah} claimed to have the support of the West African bloc.
N| {The bloc's commission in Abuja} made clear that it had "expressed support for an orderly process, which is not a person".
V| France and China had sent no letter to anyone by Monday night.
A| {Members of the transitional body} said a vote on the chair would be repeated on 9 July.
N| {The supreme court's registrar} was unable to say whether a ruling would come before then.
? Does Washington recognise Kourouma-Baldé as head of parliament? | 2D+ 3A+ 4D+
? Does the regional bloc support Sow-Bah? | 5A+ 6D+
? has the vote on the chair been repeated | 8P
? Did China congratulate one of the two? | 7D
? When will the supreme court rule? | 9W+
? What was the American letter about? | 3A=congratulation ; 4A+=the national day
? Has one of the two given up his claim? | -
? Was the parliament dissolved? | -

= Ethiopian PM's office denies secret visit to Asmara
N| {The office of Ethiopia's prime minister} on Thursday denied a report that he travelled to the Eritrean capital at the weekend for undisclosed talks with President Tekle Ghebremariam.
N| {Press secretary Bethlehem Asrat} said the prime minister, Mesfin Aberra, had spent both days in Bahir Dar, where he inaugurated a bridge on Saturday and attended a church service on Sunday morning.
M| {The Nairobi-based newsletter Horn Confidential} reported on Wednesday that an Ethiopian government jet landed in Asmara shortly after 10 p.m. on Saturday and left before dawn.
V| State television in Ethiopia showed pictures of the bridge ceremony, which ended at about 1 p.m., and of the service, which began at 7 a.m.
N| {Eritrea's information minister, Yonas Habtemichael}, could not be reached, and a person who answered the telephone at his office hung up.
A| {A diplomat based in Addis Ababa} said that the jet had in fact carried the head of the intelligence service, Colonel Dereje Shimelis, and not the prime minister.
N| {Asrat} did not reply to a follow-up question about Shimelis.
V| The two countries have not had direct talks at the level of leaders since 2020, and both have moved troops towards the Zalambessa front this year.
N| {The United Nations special envoy, Norwegian lawyer Kjersti Fagerheim}, said she would welcome any contact.
? Did the Ethiopian prime minister visit Asmara? | 1D+ 2D+ 3A 5W+ 6D
? Where was the prime minister on Saturday and Sunday? | 2A+=in Bahir Dar
? Did an Ethiopian government jet fly to Asmara? | 3A 6A
? did the head of intelligence go to asmara | 6A 7W+
? When did the jet leave Asmara? | 3A=before dawn
? Did the Eritrean president come to Addis Ababa? | -
? Have the leaders of both countries met this year? | 8D
? Did fighting break out at Zalambessa? | -

= Houthi delegation left Riyadh without roadmap, officials on both sides say
A| {Two Saudi officials and a member of the Houthi negotiating team} said on Monday that four days of talks in Riyadh had ended without a signature on a roadmap that would have paid the salaries of Yemen's civil servants for the first time since 2016.
N| {Saudi Arabia's foreign ministry} said in a statement that the meetings had been "positive" and that contacts would be kept up.
N| {The Houthis' chief negotiator, Abdulsalam al-Mutawakkil}, wrote that progress had been made on prisoners and on Sanaa airport but that "the question of money was not closed".
A| {One of the Saudi officials} put the sum in dispute at 120 million dollars a month.
N| {Yemen's internationally recognised government, which did not take part,} called the talks a step over its head and said through its spokesman, Badr Ba-Surra, that no agreement on salaries could bind it.
N| {Ba-Surra} added that it had nevertheless been kept informed, contrary to what had been reported.
M| {The London-based daily Al-Nahda} had written on Saturday that a signing ceremony was set for Sunday.
N| {The United States special envoy} hopes that a further round can be held before Ramadan.
V| About 1.2 million people are on Yemen's public payroll.
? Was the roadmap signed in Riyadh? | 1D 3D+ 7P
? Was progress made in the talks? | 2A+ 3A+
? How much money is in dispute each month? | 4A=120 million dollars
? Did the Yemeni government take part in the talks? | 5D
? Was the Yemeni government told about the talks? | 6A+
? have yemen's civil servants been paid | 1D
? Will there be another round before Ramadan? | 8P
? Did the two sides exchange prisoners in Riyadh? | -
? Did Iran attend the negotiations? | -

= Israeli minister met Saudi prince? Both capitals pour cold water
M| {Kan Reshet Gimel, an Israeli public broadcaster,} reported on Monday evening that Strategic Affairs Minister Eitan Levanon flew to the Saudi coastal city of Yanbu on Saturday and spent two hours with Prince Turki bin Sattam.
N| {Saudi foreign minister Prince Saud bin Nayef al-Jiluwi} dismissed the report in three words: "It didn't happen."
N| {Levanon's office} refused to address what it described as rumours about the minister's whereabouts on the Sabbath.
A| {Two people briefed on the trip} told Axial News that it did take place and that normalisation was discussed only in passing, the main subject being a rail link.
N| {The White House press secretary, Marcy Dunleavy}, said that she was not going to speak for other governments.
N| {Coalition lawmaker Shimon Ben-Gigi} congratulated the minister on a "historic journey" in a post that was taken down after twenty minutes.
V| A business jet that Israeli officials have used before flew from Tel Aviv to the Red Sea coast at 18.50 on Saturday and returned at 23.25, according to public tracking data.
N| {The prince's private secretary} said the prince had been in Geneva since Thursday.
V| Saudi Arabia does not recognise Israel.
? Did Levanon meet Prince Turki in Saudi Arabia? | 1A 2D+ 3W+ 4A 5W 6A 8D+
? What was the main topic of the meeting? | 4A=a rail link
? where was prince turki on saturday | 1A=Yanbu ; 8A+=in Geneva
? Did the lawmaker delete his post? | 6A
? Did a jet fly from Tel Aviv to the Red Sea coast on Saturday? | 7A
? Has Saudi Arabia recognised Israel? | 9D
? Did the minister meet the Saudi foreign minister? | -
? Did the Americans arrange the meeting? | 5W
? how long did the two men talk | 1A=two hours

= Coast guard: collision at Second Cinnamon Shoal was 'deliberate'
N| {The Philippine coast guard} accused China on Wednesday of deliberately ramming one of its patrol ships near Second Cinnamon Shoal, tearing a hole of about two metres in the hull and slightly injuring three crew members.
N| {China's coast guard} said the Philippine vessel "suddenly changed direction in an unprofessional manner" and bore full responsibility.
N| {Commodore Ferdinand Asistio, the Philippine coast guard spokesperson,} released a video in which a white-hulled ship with Chinese markings turns towards the patrol vessel and strikes it amidships.
A| {Maritime security analysts} said the footage appeared to support Manila's version but covered only 40 seconds.
N| {China's embassy in Manila} said the video had been edited.
N| {The US State Department} condemned what it called China's dangerous conduct and reaffirmed that the mutual defence treaty covers coast guard vessels.
N| {Philippine Defence Secretary Graciela Monsod} told a radio programme that Manila was not invoking the treaty.
V| The ship, the BRP Lapu-Baybay, reached Puerto Princesa under tow on Wednesday night.
N| {Asistio} said it would take two weeks to repair.
? Did China ram the Philippine ship on purpose? | 1A+ 2D+ 3A+ 4A
? Were crew members hurt in the collision? | 1A+
? Has Manila invoked the mutual defence treaty? | 7D+
? Is the video authentic? | 4A 5D+
? where is the damaged ship now | 8A=Puerto Princesa
? How long will the repairs take? | 9A+=two weeks
? Did the US navy escort the ship? | -
? Does the treaty with the US apply to coast guard ships? | 6A+
? Did the Philippine ship sink? | 8D
? Were Chinese sailors injured? | -

= Kuwait, Iraq agree to resume talks on waterway
V| Kuwait and Iraq will resume negotiations on navigation in the Khor Abdullah waterway in September, a year and a half after Iraq's supreme court struck down the agreement that governed it.
N| {Kuwait's deputy foreign minister, Jarrah al-Hamdan}, and his Iraqi counterpart, Muna al-Rubaie, announced the date after meeting in Basra on Tuesday.
N| {Al-Rubaie} said that the court's ruling would be respected and that parliament would have to vote on any new text.
V| The 2012 agreement, ratified in 2013, divided patrols and pilotage between the two coastguards.
V| Since the ruling, 14 fishing boats have been detained by one side or the other.
N| {Al-Hamdan} described the atmosphere as warm and the room as hot.
N| {Kuwait} maintains that the old agreement is still in force.
A| {Members of Iraq's parliament from Basra} said they would vote against anything that resembled it.
V| The land border between the two was fixed by a United Nations commission in 1993 and is not under discussion.
? Have Kuwait and Iraq agreed to negotiate about the Khor Abdullah? | 1A 2A+
? When will the talks begin? | 1A=in September
? Have the negotiations started again? | 1P
? is the 2012 agreement still valid? | 1D 7A+
? How many fishing boats have been held since the ruling? | 5A=14
? Will the land border be renegotiated? | 9D
? Did Iraq's parliament approve a new text? | 3P+
? Did the court overturn its ruling? | -
? What was discussed about oil? | -

= Sudan peace talks: who walked out first?
V| Talks between Sudan's army and its paramilitary rival in the Swiss town of Le Bouveret broke off on Tuesday, the third day of what was to have been a week.
N| {The army's delegation} said it had suspended its participation because the other side was shelling El Fasher "even as its delegates were eating breakfast with us".
N| {Paramilitary negotiator Izzeldin Safi} said that it was his team that left first, after the army refused to discuss a list of aid crossings.
N| {Host and mediator Ambassador Jean-Luc Pahud-Berset} said only that two chairs were empty by half past ten.
A| {Delegates from two observer countries} said the army's representatives had gone at 9.50 and the paramilitaries at 10.15.
N| {The American special envoy, Tamar Whitcombe}, announced that the parties would be back on Thursday.
N| {A spokesperson for the army} said that no such decision had been made.
N| {Safi} said his side had not been asked.
N| {El Fasher's emergency committee} reported nine deaths in shelling on Tuesday morning.
? Did the talks in Le Bouveret collapse? | 1A
? Who left the talks first? | 3A+=his team ; 4W 5A=the army's representatives
? Why did the army leave? | 2A+=because the other side was shelling El Fasher
? Will the parties return on Thursday? | 6A 7D+ 8D+
? were people killed in el fasher on tuesday | 9A
? Did the paramilitaries walk out because of the aid crossings? | 3A+
? Did the mediator resign? | -
? How many people were wounded in El Fasher? | -
? Did the United States threaten sanctions? | -

= Bulgaria orders recall of its ambassador to Skopje for consultations
V| Bulgaria's foreign minister has instructed the ambassador in North Macedonia, Rumyana Lozeva, to return to Sofia after the windows of a Bulgarian club in Bitola were smashed for the second time in a month.
N| {Minister Stoyan Karaslavov} told national radio on Friday that she would travel on Monday and stay "as long as it takes".
N| {Skopje} voiced regret at what it called a hasty step, and its interior minister, Agim Ziberi, said that a 19-year-old suspect had already been detained.
N| {Karaslavov} said detaining one youth was not an answer to a question asked of a state.
N| {The club's chairman, Ljupčo Georgievski}, said that nobody had been inside at the time.
N| {The suspect's lawyer} said her client had thrown the stone for a bet.
A| {EU diplomats} expressed concern that the affair would delay the opening of accession talks.
N| {European Commission spokesperson Wibke Lauenstein} said it was too soon to draw any conclusion of that kind.
V| Bulgaria last recalled an ambassador from Skopje in January 2023, after a Bulgarian employee of another club was beaten.
? Has the Bulgarian ambassador left Skopje? | 1P 2P+
? Was Lozeva ordered to come back to Sofia? | 1A 2A+
? Was a suspect arrested for the attack on the club? | 3A+ 4A+
? Was anyone hurt in the attack in Bitola? | 5D+
? Will the affair hold up accession talks? | 7A 8W
? why did the suspect throw the stone | 6A+=for a bet
? Has North Macedonia recalled its ambassador from Sofia? | -
? Did the suspect act on orders from a political party? | -
? When was a Bulgarian ambassador last recalled from Skopje? | 9A=January 2023

= Toll from Hodeidah port strikes rises to 21, Houthi health ministry says
N| {The health ministry run by Yemen's Houthis} said on Sunday that the number of people killed in air strikes on Hodeidah's fuel port had risen to 21 after five dock workers died of burns.
V| The ministry does not say how many of the dead were fighters.
N| {Israel's military}, which carried out the strikes on Friday night, said it hit fuel tanks and a power station that served the movement's armed wing.
N| {Its spokesman, Brigadier General Gilad Orbach}, said "every precaution" had been taken and that he had no information on civilian deaths.
N| {The port's director, Nasr al-Nusairi}, said that 87 people were injured and that two of five cranes were out of use.
N| {The UN's World Food Programme} reported that its 40,000 tonnes of wheat in the port's silos were untouched.
N| {Houthi leader Abdulkhaliq al-Shami} promised an answer that Israel "will hear before it sees".
V| Residents queued for petrol until late on Saturday.
V| Israel last struck the port in July 2024, when nine people lost their lives.
? How many people were killed at Hodeidah's port on Friday? | 1A=21
? Were civilians among the dead? | 1A 2W 4W+
? Did Israel bomb the fuel port? | 3A+
? Was the food agency's wheat destroyed? | 6D+
? have the houthis retaliated | 7P+
? How many cranes can no longer be used? | 5A=two
? Were nine people killed in Friday's strikes? | 1D
? Is the airport in Sanaa closed? | -
? Were any of the dead fighters? | 2W
? What was hit in the port? | 3A+=fuel tanks and a power station ; 5A=two of five cranes

= Azerbaijan frees Armenian general's son in goodwill gesture
V| Azerbaijan on Saturday released Narek Manukyan, the 24-year-old son of an Armenian general, who had been arrested in September 2023 on the road out of Karabakh.
N| President Ilham Rustamzade signed the pardon "guided by humanism and at the request of Georgia's patriarch", {the presidential office} said.
N| {Armenia's prime minister, Knarik Stepanian}, thanked the patriarch, and did not mention Baku.
V| The young man was driven to the Georgian border at Krasny Most, where his mother was waiting.
N| {His father, General Hrachya Manukyan}, said he had been told nothing in advance and had not asked anyone for anything.
V| Twenty-two Armenians remain in Azerbaijani prisons.
A| {Officials in Tbilisi} said up to six of them could be released before Christmas.
N| {Baku's ombudswoman, Sevinj Alakbarli}, said she knew of no such plan.
V| In return for an earlier release, in December, Armenia handed over maps of minefields.
? Has Azerbaijan released the general's son? | 1A 2A+ 4A
? Did the general ask for his son's release? | 5D+
? Who asked Azerbaijan to free the prisoner? | 2A+=Georgia's patriarch
? how many armenians are still held in azerbaijan? | 6A=Twenty-two
? Will more prisoners be released before Christmas? | 7A 8W+
? Did Armenia give maps in return for Narek Manukyan's release? | -
? Did the prime minister thank the Azerbaijani president? | 3D
? Was Manukyan convicted of terrorism? | -
? Where was he handed over? | 4A=to the Georgian border at Krasny Most

= NATO sub hunt off Iceland: minister rejects 'panic' reports
M| {Morgunvaktin, an Icelandic radio programme,} reported on Friday that a Russian submarine had been trapped in a fjord in the east of the country for two days before it escaped in fog.
N| {Foreign and defence minister Sólrún Hjartardóttir} said that no submarine, Russian or otherwise, had entered an Icelandic fjord and that the programme had fallen for "a tale told by people who sell boat tours".
N| {NATO's maritime command in Northwood} confirmed that two British frigates and a German patrol aircraft had searched waters 90 miles east of the island since Tuesday.
N| {Its spokesman, Commander Tristan Peverell}, would not say what they were looking for.
N| {Fisherman Kári Ólafsson} told the programme that his net had been dragged backwards at four knots.
N| {A marine biologist, Dr Steinvör Eldjárn}, said a fin whale was capable of that.
N| {The Russian embassy in Reykjavik} said that it did not comment on whales.
V| The search was called off on Saturday evening.
V| In 2015 a fruitless hunt off Stockholm cost Sweden two million euros.
? Was a Russian submarine trapped in an Icelandic fjord? | 1A 2D+
? What was NATO searching for? | 4W+
? Did NATO ships and aircraft search the sea east of Iceland? | 3A+
? What dragged the fisherman's net? | 6A=a fin whale ; 7W
? Is the search still going on? | 8D
? how far from iceland did the search take place | 3A+=90 miles
? Was the submarine found? | -
? Did the Swedes find a submarine in 2015? | 9D
? Did Iceland ask for NATO's help? | -

= Afghan refugees: Islamabad extends deadline, says governor; no, says ministry
N| {The governor of Pakistan's Khyber Pakhtunkhwa province, Shandana Yousafzai}, announced on Tuesday that Afghans without papers could stay until the end of March.
N| {The federal interior ministry} said within hours that the deadline of 31 December "has not been extended by one day" and that the governor had misread a circular about schoolbooks.
N| {Yousafzai} then said she had been speaking of a hope.
A| {Aid workers in Peshawar} said that police had gone from house to house in three districts on Tuesday night.
N| {The provincial police chief, Zulfiqar Durrani}, denied any operation was under way.
N| {The UN refugee agency} counted 3,100 returns through Torkham on Tuesday, twice as many as on the day before.
N| {Refugee Bibi Gulalai, 38,} said she had sold her sewing machine on the governor's word of the year before and would not sell her stove on this one.
N| {Kabul's refugee minister} asked Pakistan to stop sending people back in winter.
V| Some 540,000 Afghans were sent back between September 2023 and the following summer.
? Has Pakistan extended the deadline for undocumented Afghans? | 1A+ 2D+ 3D+
? Did the governor back down? | 3A+
? When does the deadline expire? | 1A+=the end of March ; 2A+=31 December
? Did police search houses on Tuesday night? | 4A 5D+
? how many afghans went back through torkham on tuesday | 6A=3,100
? Has Pakistan stopped returning people for the winter? | 8P
? Was Bibi Gulalai deported? | -
? Was the governor dismissed? | -
? What was the circular about, according to the ministry? | 2A+=schoolbooks

= Tripwire: soldier shot at Preah Vihear 'by own side', Thai paper says
M| {The Bangkok newspaper Siam Rath Daily} said on Thursday that Private Somkid Intharat, whose death at the Cambodian border Thailand blamed on a sniper last week, had been killed by a round from a Thai rifle.
N| {The Royal Thai Army} denied the report, calling it an insult to a fallen man, and announced that it would sue.
N| {Army spokesperson Colonel Rinrada Chaisiri} said the bullet recovered was of 7.62 millimetre calibre, "which we do not use on that sector".
M| {The newspaper}, which quoted an unnamed medical officer, gave the calibre as 5.56.
N| {Cambodia's prime minister, Heng Sovannarith}, said that his country had maintained all along that none of its soldiers had fired.
N| {The private's mother, Boonmee Intharat}, said the army had not let her see the body.
N| {A provincial coroner, Dr Wichai Teerapong}, said the post-mortem report would be ready by the end of the month and that he would not anticipate it.
V| Two Cambodian soldiers have been killed in the same area since May.
N| {Chaisiri} conceded that a second Thai patrol was in the vicinity at the time.
? Was Private Somkid killed by a Cambodian sniper? | 1D 5D+ 7W
? Was the Thai soldier shot by his own side? | 1A 2D+ 3D+ 7W
? What calibre was the bullet? | 3A+=7.62 millimetre ; 4A=5.56
? Has the newspaper been sued? | 2P+
? did the mother see her son's body | 6D+
? Was there another Thai patrol nearby? | 9A+
? Has the post-mortem been completed? | 7P
? How many Thai soldiers have died since May? | -
? Did Thailand close the border crossing? | -

= Turkish intelligence chief in Damascus for unannounced talks
A| {Three Turkish officials and a Syrian adviser} said on Wednesday that Turkey's intelligence chief, Kemal Sarıgöl, had travelled to Damascus the previous evening and spoken for several hours with Syrian security officials about the future of Kurdish-led forces in the northeast.
V| The visit was not announced by either government.
N| {Turkey's presidency} confirmed on Wednesday afternoon that it had taken place.
N| {Its communications director, Defne Akarsu}, said that the intelligence chief also met Syria's transitional foreign minister, Anas Qabbani, and delivered a letter.
N| {Qabbani's office} had said in the morning that the minister was in Latakia all of Tuesday.
N| {A spokeswoman for the Kurdish-led forces, Berivan Hesso}, said no agreement had been shown to them and none would be accepted that required them to disarm.
N| {Akarsu} declined to disclose the contents of the letter.
M| {The pan-Arab newspaper Al-Rafid} said it contained an offer to train 5,000 Syrian police.
V| Sarıgöl was last in the Syrian capital in December.
? Did Turkey's intelligence chief go to Damascus? | 1A 3A+ 4A+
? Did Sarıgöl meet the Syrian foreign minister? | 4A+ 5D+
? What was in the letter? | 7W+ 8A=an offer to train 5,000 Syrian police
? Did the Kurdish-led forces agree to disarm? | 6D+
? was the visit announced in advance | 2D
? what was discussed in damascus? | 1A=the future of Kurdish-led forces in the northeast
? Did the Turkish president travel to Damascus? | -
? Has Turkey trained 5,000 Syrian police? | 8P
? Did Sarıgöl meet Kurdish commanders? | -

= German tourist on trial in Tehran 'confessed', state TV says; lawyer disputes it
M| {Iranian state television} said on Sunday that a 33-year-old motorcyclist from Kassel had confessed to spying for Israel.
N| {The Iranian lawyer assigned to him, Shahla Mohtasham}, told the news site Roozan that her client had admitted only to riding through a restricted area near Natanz without noticing the signs.
N| {Germany's foreign ministry} said that it had seen the broadcast, that it considered the charges absurd and that it had been refused consular access four times.
N| {The judiciary's news outlet, Mizan-e Adl,} disputed the last point and said an embassy secretary had visited the prisoner on 2 February.
N| {The ministry} replied that the secretary had been allowed as far as the gate.
V| The motorcyclist, Jannik Rössler, was arrested on 11 November while travelling from Turkey to India.
N| {His sister Wiebke} said he did not look like himself in the recording.
N| {Mohtasham} expects the verdict in April.
N| {Foreign Minister Ruprecht Gantenberg} would not be drawn on whether Berlin was negotiating for an exchange.
? Did the German motorcyclist confess to espionage? | 1A 2D+
? Has the German embassy been able to visit the prisoner? | 3D+ 4A+ 5D+
? When was Rössler arrested? | 6A=11 November
? Is Berlin negotiating a prisoner exchange? | 9W+
? Has the court reached a verdict? | 8P+
? What does the lawyer say her client admitted? | 2A+=riding through a restricted area near Natanz without noticing the signs
? Was he tortured? | -
? did israel comment on the case | -
? Was he on his way to India? | 6A

= Blast at Syrian depot: Damascus cites heat, monitors cite jets
V| A series of explosions tore through an ammunition depot in the hills west of Homs on Friday, killing at least four guards and scattering shells over two villages.
N| {The defence ministry in Damascus} said in the evening that high temperatures had set off old rockets.
N| {The Euphrates Monitor, a London-based group with observers in Syria,} said that aircraft, probably Israeli, had fired three missiles at the site.
N| {The Israeli military} told reporters it did not comment on reports in foreign media.
A| {Residents of Shinshar} spoke of a flash before the first bang and of no engine noise.
N| {A meteorologist at Homs airport, Rula Hamwi}, recorded a maximum of 31 degrees that day, which is normal for May.
N| {The governor, Bassel Atrash}, said 900 families had been moved to schools and mosques as a precaution.
V| Firefighters brought the blaze under control on Saturday at noon.
V| The depot was bombed in 2018, an attack that Israel acknowledged four years later.
N| {A second ministry statement}, on Sunday, dropped the reference to the heat and spoke of "causes that are being determined".
? Did Israel attack the ammunition depot on Friday? | 2D+ 3A 4W+ 10W+
? What caused the explosions? | 2A+=high temperatures had set off old rockets ; 3A=three missiles ; 10W+
? How many people were killed? | 1A=at least four guards
? Was it unusually hot on Friday? | 2A 6D
? Does Damascus still blame the heat? | 10D+
? how many families were evacuated | 7A=900
? Did Israel admit bombing the depot in 2018? | 9A
? Were children hurt by the scattered shells? | -
? Is the fire still burning? | 8D

= Former hostage says he was not freed in a raid but walked out
N| {The Nigerian army} announced on Sunday that special forces had stormed a camp in the Mandara hills and rescued the Italian road engineer Ruggero Salvadei.
N| {Salvadei} told the Turin paper La Dora on Wednesday that there had been no raid: "The guard was asleep, I took his torch and his sandals, and I walked for two nights."
N| {=Ruggero Salvadei} "I met no soldier until after a man on a bicycle had found me."
N| {The army's spokesman, Major General Uche Nwankwo}, said that the engineer was exhausted and could not have known what happened around him.
N| {A hunter from the village of Gwoza Kusa, Bitrus Zira}, said he had found the Italian alone beside a well and had carried him to the road on his bicycle.
N| {Italy's foreign minister, Costanza Aldobrandi}, thanked "all who contributed" and did not specify.
V| The army published no pictures of the operation, contrary to its custom.
A| {A soldier in Maiduguri} said his unit had heard of the rescue on the radio.
N| {Salvadei} wants to send the hunter a new bicycle.
V| He was abducted on 14 August together with two Nigerian surveyors, who are still missing.
? Was Salvadei freed by soldiers? | 1A+ 2D+ 3D+ 4A+ 5D 8D
? How did the engineer get away? | 2A+=I walked for two nights
? Have the Nigerian surveyors been found? | 10D
? who found the Italian | 3A+=a man on a bicycle ; 5A+=A hunter from the village of Gwoza Kusa
? Did the Italian foreign minister credit the army with the rescue? | 6W+
? Has the hunter got a new bicycle? | 9P+
? Did the army show images of the raid? | 7D
? Was a ransom paid for the engineer? | -
? Did Italian special forces take part? | -
? Did Salvadei escape on his own? | 1D+ 2A+ 3A+ 4D+ 5A

= Latvia says 'no' to Minsk's offer on stranded lorries
V| Latvia has turned down an offer by Belarus to let 1,100 stranded Latvian lorries go home in exchange for the reopening of the Pāternieki crossing.
N| {Transport minister Kristaps Zvirgzdiņš} said on Monday that "a country does not buy back what was stolen from it".
N| {Belarusian deputy prime minister Anatol Hrynkevich} had told a trade union congress on Saturday that the lorries "are guests, not prisoners" and could leave once the guest rooms were needed.
N| {The hauliers' association in Daugavpils} pleaded with the government to accept, saying parking fees in Belarus came to 120 euros per vehicle and day.
A| {Two drivers who returned on foot} said batteries and tyres were being removed at night.
N| {Hrynkevich's ministry} denied that anything had gone missing.
N| {Zvirgzdiņš} would consider compensation for the owners, he said, but not before the summer budget.
V| Riga closed the crossing on 3 February, after weather balloons carrying cigarettes had disrupted air traffic for a week.
V| Poland and Lithuania reopened theirs in November.
? Did Latvia accept the Belarusian offer on the lorries? | 1D 2D+
? Are parts being stolen from the lorries? | 5A 6D+
? How many lorries are stuck in Belarus? | 1A=1,100
? Has Latvia compensated the owners? | 7P+
? Why did Riga close the Pāternieki crossing? | 8A=weather balloons carrying cigarettes had disrupted air traffic for a week
? do the hauliers want the government to take the deal | 4A+
? Has the Lithuanian crossing been opened again? | 9A
? Were drivers arrested in Belarus? | -
? Have the lorries been returned? | 3P+

= Embassy in Tripoli reopens after eleven years
V| Australia reopened its embassy in Tripoli on Monday, eleven years after it was evacuated by night in two fishing boats.
V| The new ambassador, Imogen Tarrant, will have a staff of nine and an armoured car.
N| {She=Imogen Tarrant} said at the flag-raising that visas would be issued again from August.
V| Until now Australian affairs in Libya have been handled from Malta.
V| Some 3,000 Libyans live in Australia, most of them in Melbourne.
N| {Libya's foreign minister, Tahani Swehli}, said that she hoped flights would follow.
V| Nineteen countries have returned to the capital since 2021; the United States and Canada are not among them.
N| {The embassy's neighbour, pastry cook Salem Grada}, said business had already picked up.
V| The former building, on the coast road, was burned out in 2014 and has been pulled down.
? Is the Australian embassy in Tripoli open again? | 1A
? Can Libyans already get Australian visas in Tripoli? | 3P+
? who is the new ambassador | 2A=Imogen Tarrant
? How many employees will the embassy have? | 2A=nine
? Has the United States reopened its embassy in Tripoli? | 7D
? Does the embassy occupy its old building? | 9D
? Are there direct flights from Australia to Libya? | 6P
? Was the ambassador in Tripoli in 2014? | -
? Who attacked the building in 2014? | -
? Does Australia have an ambassador in Libya again? | 1A 2A

= Junta: French agent held. Paris: what agent?
N| {Niger's military government} said on Saturday that it had arrested a French intelligence agent in Agadez who had been carrying "sophisticated transmission equipment".
N| {France's foreign ministry} answered that no French official was in Niger and that it had no knowledge of such an arrest.
V| Pictures shown on state television show a bearded man of about sixty with a short-wave radio and a hearing aid.
N| {Mireille Chassagne, a retired nurse in Limoges}, said she recognised her brother Gilles, a collector of meteorites.
N| {Colonel Amadou Tankari, a member of the junta,} said that meteorites were "an old cover".
V| The prosecutor in Niamey has yet to charge him.
A| {Former colleagues at the Limoges post office} said that Gilles Chassagne sorted letters until 2021.
N| {The ministry in Paris} corrected itself on Sunday and spoke of "one of our nationals, a private person, whose release we request".
V| Niger expelled France's ambassador in 2023.
? Did Niger arrest a French spy? | 1A+ 2D+ 4D 5A+ 8D+
? Does Paris know of the arrest? | 2D+ 8A+
? Who is the man who was arrested? | 1A+=a French intelligence agent ; 4A=her brother Gilles ; 8A+=one of our nationals, a private person
? Has the prisoner been charged? | 6D
? what did the man do for a living? | 7A=sorted letters
? Was the French ambassador arrested? | -
? Has the Frenchman been released? | 8P+
? Did the junta find meteorites on him? | -
? Where was he seized? | 1A+=Agadez

= North Korean soldiers 'have left' Kursk, Kyiv's spies say, then say some have not
N| {Ukraine's military intelligence directorate} said on Monday that the last North Korean infantry had been withdrawn from the front in Russia's Kursk region in mid-January after losing 4,000 men killed and wounded.
N| {South Korea's National Intelligence Service} put the losses at 300 dead and 2,700 wounded, and it said the withdrawal appeared to be a rotation.
N| {The directorate's spokesman, Ostap Nazarenko}, said on Thursday that "several units" had returned to the line.
V| Neither Moscow nor Pyongyang has ever acknowledged that the troops were there.
N| {Kremlin spokeswoman Ksenia Baturina}, asked about the reports, told journalists to ask the defence ministry, which did not pick up.
A| {Ukrainian soldiers near Sudzha} said that they had not seen a North Korean for three weeks, or not a live one.
N| {A prisoner captured in January, aged 20,} said on a recording released by Kyiv that he had thought he was going on an exercise.
N| {Nazarenko} said he could not give figures for the newly arrived.
V| Some 11,000 North Koreans were sent to Russia in the autumn, according to Kyiv and Seoul.
? Have North Korean troops been withdrawn from the Kursk front? | 1A 2A 3D 5W+ 6A
? How many North Koreans have been killed or wounded? | 1A=4,000 ; 2A=300 dead and 2,700 wounded
? Did North Korean units come back to the front? | 3A
? How many have returned? | 8W
? has moscow admitted that north korean troops were there | 4D 5W+
? Why were the troops pulled out? | 2A=a rotation
? Did the prisoner ask for asylum? | -
? Did North Korea send artillery to Kursk? | -
? Did the prisoner know that he was going to war? | 7D+

= Mayor of border town apologises to Slovenes over shooting-range bullets
V| Bullets from an Austrian army firing range hit two houses in the Slovenian village of Sveti Duh on Tuesday, and a greenhouse lost eleven panes.
N| {Colonel Ulf Stangassinger, who is in charge of the range,} said it had been closed that day and that the shots must have come from hunters.
N| {Slovenia's interior ministry} said police had dug out five projectiles of a calibre used by the Austrian army.
N| {The Austrian defence ministry} announced on Thursday that the colonel had been mistaken: a reserve company had trained there until four in the afternoon.
N| {Leopold Hirzegger, mayor of the neighbouring Austrian town,} drove over on Friday with a cake and said he was sorry.
N| {The owner of the greenhouse, Jožica Koprivnik}, said that she would have preferred glass.
N| {The ministry in Vienna} promised to pay for the damage once a surveyor had been.
N| {Slovenia's foreign minister, Lovro Zajec}, said that the matter had been settled between neighbours and that no note would be sent.
V| No one was hurt.
? Did the bullets come from the Austrian army? | 1A 2D+ 3A+ 4A+
? Was the range in use on Tuesday? | 1A 2D+ 4A+
? Did Vienna admit that the colonel was wrong? | 4A+
? Has the damage been paid for? | 7P+
? did slovenia send a protest note to austria | 8D+
? How many panes were broken? | 1A=eleven
? Was anyone injured in Sveti Duh? | 9D
? Has the colonel been disciplined? | -
? Did hunters shoot at the village? | 2A+ 3D+ 4D+
? Will the range be closed for good? | -

= Intelligence-sharing pause 'over', says Warsaw; allies silent
M| {The American network NBN} reported last week that the United States had stopped passing satellite pictures to Poland because a Polish officer had shown some of them to a journalist.
N| {Poland's defence minister, Bartosz Wielgosz}, said on Monday that there had been "a technical interruption of fifty hours", now over, and that no officer had shown anybody anything.
N| {The Pentagon} declined to comment on intelligence matters.
N| {The journalist, Kalina Drozdowicz of the weekly Przegląd Zachodni,} said she would go to prison before she named a source, which her editor described as "an unfortunate way to put it".
A| {A NATO official} said that a colonel had been suspended on 2 May.
N| {Wielgosz} did not deny that; he said personnel decisions were not a public matter.
N| {Opposition deputy Henryk Sztabler} has demanded a closed session of the defence committee, and its chair, Urszula Kmicic, has called one for 21 May.
V| The pictures in question showed railway yards near Brest in Belarus.
A| {Another official} said that the flow of pictures had resumed, but "through a narrower pipe".
? Did the US stop sharing satellite pictures with Poland? | 1A 2A+ 3W+
? Did a Polish officer show the pictures to a journalist? | 1A 2D+
? Is the sharing of intelligence going on again? | 2A+ 3W+ 9A
? Was an officer suspended? | 5A 6W+
? Has the defence committee met in closed session? | 7P
? who was the journalist's source | 4W+
? What did the images show? | 8A=railway yards near Brest in Belarus
? How long did the interruption last? | 2A+=fifty hours
? Was Drozdowicz arrested? | -
? Did Belarus protest? | -

= UN panel: Rwanda, Uganda both supplied rebels
N| {A panel of experts reporting to the UN Security Council} has concluded that both Rwanda and Uganda supplied weapons to rebels in eastern Congo between January and May, according to a report of 163 pages that has not yet been made public.
N| {The report}, which was seen by Great Lakes Dispatch, lists 27 lorryloads by way of Rwanda and eleven by way of Uganda.
N| {Uganda's army spokeswoman, Brigadier Harriet Nakayenga}, called the passage about her country "copied from a bar napkin".
N| {Rwanda's government} said it would not respond to leaks.
N| {Congo's communications minister, Godelieve Mbombo}, said that the report bore out what Kinshasa had been saying for three years.
A| {Diplomats in New York} said that publication had been put off twice because a member of the Council asked for changes.
N| {The panel's coordinator, Chilean arms expert Ignacio Valdebenito}, declined to name the country.
N| {The rebels' political leader, Bienvenu Sebarundi,} claimed that all of his movement's weapons had been captured from the army.
V| The panel's mandate runs out on 1 August.
? Did Rwanda supply weapons to the Congolese rebels? | 1A 2A 4W+ 5A+ 8D+
? Did Uganda send arms to the rebels? | 1A 2A 3D+ 5A+ 8D+
? Has the report been published? | 1D 6D
? where do the rebels say they got their weapons | 8A+=captured from the army
? How many lorryloads came through Uganda? | 2A=eleven
? Which country asked for changes to the report? | 6A=a member of the Council ; 7W
? Has the panel's mandate been renewed? | -
? Did Rwandan soldiers fight alongside the rebels? | -
? Has the Security Council imposed sanctions on Uganda? | -

= Ambassador's gift to minister's daughter was 'a loan', inquiry told
N| {An inquiry in Wellington} heard on Tuesday that a racehorse worth about 400,000 dollars, which a Gulf ambassador transferred in 2022 to the daughter of New Zealand's trade minister, had been entered in the studbook as "a gift".
N| {The ambassador, Sheikh Mubarak al-Kaabi}, who appeared by video link, said that it was a loan and that the word in the studbook was the secretary's.
N| {The secretary, Rosalind Pukeiti}, said she wrote what she had been told.
N| {The minister, Alistair Rangihuna}, has testified that he knew nothing of the horse until it won.
N| {His daughter, Georgia}, said he had been at the stable on the day it arrived and had fed it a carrot.
N| {Counsel assisting the inquiry, Manaia Te Whare}, asked the minister whether he wished to correct his evidence; he asked for time.
V| A free-trade agreement between the two countries was signed four months after the transfer.
N| {The ambassador} denied any connection.
V| The inquiry will report in November.
? Was the horse a gift to the minister's daughter? | 1A 2D+ 3A
? Did the minister know about the horse before it raced? | 4D+ 5A+
? Was the horse given in return for the trade deal? | 8D+
? has the minister changed his testimony | 6W+
? How much is the horse worth? | 1A=about 400,000 dollars
? Has the inquiry published its findings? | 9P
? When was the trade agreement signed? | 7A=four months after the transfer
? Did the minister resign? | -
? Was the ambassador expelled? | -

= Who sank the squid treaty in Fortaleza?
V| Delegates from 38 countries went home from Fortaleza on Saturday without a treaty against the plundering of squid in the South Atlantic.
N| {China's head of delegation, Pan Shuyi}, said that her country had been ready to sign and that the text failed because of Argentina.
N| {Argentina's fisheries secretary, Lautaro Ferreyra}, said he had signed twice, on Thursday and on Friday, "and in ink".
N| {The conference chair, Namibian diplomat Hilma Shikongo}, said consensus was broken by one delegation, which she would leave to introduce itself.
A| {Four delegates} said that it was China's, over a paragraph on satellite transponders.
N| {The environmental group Mar Aberto} published a photograph of the voting board on which a single red light is lit, beside the letters CHN.
N| {Pan} said that the light meant a request for the floor.
N| {Shikongo} confirmed that red does mean that.
V| Another attempt is to be made in Walvis Bay in March.
V| Some 500 vessels fish for squid outside Argentina's waters each season.
? Did China block the squid treaty? | 2D+ 5A 6A 7D+ 8D
? Did Argentina cause the failure? | 2A 3D+ 5D
? Has a squid treaty been agreed? | 1D
? Which delegation broke the consensus? | 2A+=Argentina ; 4W 5A=China's
? What does a red light on the board mean? | 7A=a request for the floor ; 8A
? When will the next round be held? | 9A=in March
? Did the chair name the country? | 4D+
? how many countries took part | 1A=38
? Did Argentina seize a Chinese vessel? | -

= 'I resigned in May,' says envoy named in leaked cables
M| {The leak site Glasnik} published 212 cables on Monday in which Montenegro's ambassador to the European Union, Vuk Radonjić, advises his government to delay a judicial reform that he defends in public.
N| {Radonjić} said he was no longer ambassador: "I resigned in May; you may ask the ministry what it did with the letter."
N| {=Vuk Radonjić} "Since June I have been growing tomatoes and advising nobody."
V| The ministry listed him on its website as ambassador until 3 p.m. on Monday and as "former ambassador" from then on.
N| {Foreign minister Jelena Vukčević} said that a resignation had reached her in June and that she had not accepted it.
N| {He=Vuk Radonjić} did not dispute that the cables were his.
N| {The Commission in Brussels} declined to comment on stolen documents.
A| {Members of the European Parliament from three groups} called for a pause in the accession talks.
N| {Vukčević} rejected that and said that reform was a matter of laws, not letters.
V| The site said it would publish 400 more cables on Friday.
? Has Radonjić resigned as ambassador? | 2A+ 3A+ 4A 5A+
? Are the cables genuine? | 6A+
? Did the minister accept the resignation? | 5D+
? Have the accession talks been suspended? | 8P 9D+
? How many cables have been published so far? | 1A=212
? What did the European Commission say about the cables? | 7W
? Have the other 400 cables come out? | 10P
? when did the ambassador hand in his notice? | 2A+=in May ; 5A+=in June
? Who stole the cables? | -
? Was he arrested? | -

= Yacht seized in Port Vell is not ours, says oligarch's wife
V| Spanish customs officers chained the 62-metre yacht Lucía Nera to the quay in Barcelona on Thursday at the request of prosecutors in New York.
N| {The prosecutors} say that it belongs to the metals dealer Gennady Prozorov, who has been under American sanctions since 2018, and that he hid his ownership behind eleven companies.
N| {His wife, Snezhana}, told a Barcelona television station that the family had rented the yacht "three or four times, like anybody".
N| {The registered owner, Andrómeda Charters of Valletta}, said that it had never heard of Prozorov.
V| A court filing contains an email in which he chooses the colour of the carpets.
N| {His lawyer, Cosme Balaguer}, said a man may have opinions on carpets without owning a ship.
N| {=Cosme Balaguer} "He has opinions on the carpets of the Ritz as well."
A| {Two former stewards} told investigators that everyone on board called him "the owner".
N| {Customs inspector Neus Farrerons} said the upkeep, 24,000 euros a day, would for now be paid by the Spanish state.
V| A judge at the Audiencia Nacional will hear the family's appeal on 30 June.
? Is Prozorov the owner of the yacht? | 2A 3D+ 4D+ 6D+ 7D+ 8A
? Was the yacht seized? | 1A
? Who pays for the yacht's upkeep now? | 9A+=the Spanish state
? has the family's appeal been decided | 10P
? How long has Prozorov been on the US sanctions list? | 2A=since 2018
? Did the Prozorovs use the yacht? | 3A+ 8A
? Was Prozorov on board when it was seized? | -
? Did the crew go unpaid? | -
? How much did the yacht cost to build? | -

= Uganda, Kenya settle row over fishermen on Migingo
V| Kenya and Uganda have agreed that fishermen from both countries may sell their catch on the half-acre island of Migingo, ending a dispute that had led to 31 arrests since Easter.
V| The agreement was signed in Kisumu on Monday by the two fisheries ministers.
V| Each country may keep four police officers on the island, down from eleven and nine.
V| A joint landing fee of five dollars a boat replaces two separate ones of eight.
N| {Kenya's minister, Achieng Odhiambo}, said that the question of who owns the rock had been "left for cleverer people".
N| {Her Ugandan colleague, Sebastian Kibuuka}, said the same in other words.
V| All detained fishermen had been let go by Wednesday.
N| {Nile perch trader Juma Otuoma} said that he had lost a season.
V| Surveyors from both sides placed the island 510 metres on the Kenyan side in 2009, a finding Kampala has never accepted.
? Have Kenya and Uganda ended the Migingo dispute? | 1A 2A
? Was the ownership of the island settled? | 5D+ 6D+
? Are the arrested fishermen still in custody? | 7D
? How much must a boat now pay to land? | 4A=five dollars
? does uganda accept the surveyors' result | 9D
? Was the deal signed in Kampala? | 2D
? How many police may Kenya station on Migingo? | 3A=four
? Will the fishermen get compensation? | -
? Did Tanzania sign the agreement? | -

= UNIFIL patrol 'stoned by villagers' – mayor says stones fell off a wall
N| {The United Nations force in southern Lebanon} said that three of its Irish soldiers were hurt on Monday when a crowd in the village of Ain Zebdine threw stones at their vehicles and took a camera.
N| {The mayor, Hajj Abbas Kourani}, said nobody had thrown anything: "A wall collapsed; walls collapse."
N| {The force's spokesperson, Chiara Montefalco}, replied that walls do not as a rule collapse upwards.
N| {=Chiara Montefalco} "We have three bandaged men who can tell you what hit them."
N| {Ireland's defence minister, Gráinne Mulvihill}, said the injuries were to hands and faces and were not serious.
N| {The Lebanese army} returned the camera on Tuesday without its memory card and said that it was looking for those responsible.
A| {Villagers} said that the patrol had entered a lane that was not on its route and had filmed houses.
N| {Montefalco} rejected this, saying that the lane was on a route agreed with the army in 2019.
N| {Kourani} demanded an apology.
V| An Irish private was shot dead in the south in December 2022.
? Did villagers throw stones at the UN patrol? | 1A+ 2D+ 3A+ 4A+
? Was the patrol off its agreed route? | 7A 8D+
? Were Irish soldiers hurt? | 1A+ 4A+ 5A+
? has the camera been given back | 6A
? Was the memory card returned? | 6D
? Has anyone been arrested over the incident? | 6P+
? Did the UN force apologise to the village? | 9P+
? Did the patrol open fire? | -
? Are the injuries life-threatening? | 5D+

= Whose missile hit Przewale?
V| A missile came down in a beet field near the Polish village of Przewale at ten past four on Tuesday morning, killing a cow and breaking every window in the parish house.
N| {Poland's president, Zygmunt Halicki}, said by midday that it was "in all probability Russian".
N| {The Kremlin} said Russia had fired nothing within 90 kilometres of the border.
N| {Ukraine's air force} stated that all of its own interceptors that night had been accounted for.
A| {Two NATO officials} said the fragments pointed to an S-300 rocket of the kind used by Ukraine's air defence.
N| {The alliance's deputy secretary general, Marta Quintanilha}, told reporters that an investigation was going on and that she would not anticipate it.
N| {Father Wincenty Bąk, the parish priest,} said the cow's name was Kalina.
N| {Halicki's office} said on Wednesday that the president "did not exclude any origin".
N| {Farmer Jerzy Ołdak} put his loss at 14,000 zlotys.
V| In November 2022 a Ukrainian air defence missile killed two men in nearby Przewodów.
? Did Russia fire the missile that hit Przewale? | 2A 3D+ 5D 6W
? Was it a Ukrainian missile? | 2D 4D+ 5A 6W
? Did the Polish president change his position? | 8A+
? Were any people killed at Przewale? | -
? what got killed by the missile | 1A=a cow
? How much damage did the farmer suffer? | 9A+=14,000 zlotys
? Has the investigation been completed? | 6D+
? Did NATO shoot down the missile? | -
? Whose missile struck Przewodow in 2022? | 10A=a Ukrainian air defence missile

= Przewale missile was Ukrainian, inquiry finds
N| The missile that fell near Przewale in eastern Poland five weeks ago was a Ukrainian S-300 that had missed a Russian drone and failed to destroy itself, {a joint inquiry by Poland and NATO} has found.
N| {Its report, published on Monday,} runs to eleven pages, four of them photographs.
N| {Ukraine's ambassador in Warsaw, Lesia Dunaievska}, expressed regret and said that her country would pay for the damage.
N| {Ukraine's air force}, which had said that none of its interceptors was missing, blamed a clerk's error.
N| {President Zygmunt Halicki} said responsibility lay with those who send the drones.
N| {The Kremlin} said that it had been right from the first hour.
N| {Farmer Jerzy Ołdak} said nobody had paid him yet but that a man from Lviv had brought him a calf.
V| Poland will station two radars near the village by the autumn.
N| {Opposition deputy Malwina Strzemska} accused the president of having spoken too soon.
? Did Russia fire the missile that hit Przewale? | 1D 6D+
? Was it a Ukrainian missile? | 1A 3A+ 4A+
? Has Ukraine compensated the farmer? | 3P+ 7D+
? Why did the air force say that no interceptor was missing? | 4A+=a clerk's error
? did ukraine say sorry | 3A+
? Are the two radars in place? | 8P
? Did the president resign? | -
? How many people did the missile kill? | -
? Who took part in the inquiry? | 1A=Poland and NATO

= Chad closes border after 'three hundred men' cross; Khartoum sees shepherds
V| Chad shut its border with Sudan at Tiné on Thursday and sent two armoured companies there.
N| {The government in N'Djamena} said 300 armed men had crossed at dawn, had looted a market and had killed seven people, among them a customs officer.
N| {Sudan's military government} said that the men were shepherds looking for camels and that they had been shot at without cause.
N| {A spokeswoman for Doctors of the Sahel, Noura Abdel-Banat}, said the clinic in Tiné had received four dead and 22 wounded, all by gunfire.
N| {The canton chief, Sultan Hissein Bakhit}, told this agency by telephone that he had buried nine people.
A| {Refugees in the nearby camp} said that the raiders spoke a Darfur dialect and wore no uniform.
N| {Chad's army spokesman, General Azem Gouara}, would not say whether his forces had pursued them across the line.
N| {The UN refugee agency} asked that the border be kept open to civilians; the government replied that it would consider it.
V| More than 700,000 people have fled to Chad since the war began.
? How many people were killed in Tiné? | 2A+=seven people ; 4A=four ; 5A=nine
? Were the men who crossed into Chad armed raiders? | 2A+ 3D 6A
? Is the border at Tine closed? | 1A
? did chadian troops chase the attackers into sudan | 7W+
? Has Chad reopened the border for civilians? | 8P
? Was a customs officer among the dead? | 2A+
? Did Sudan's army carry out the raid? | 3D+
? Did Sudan apologise? | -
? Were refugees in the camp attacked? | -

= South Africa 'summoned nobody', says Taipei office asked to move
N| {Taiwan's representative in South Africa, Anthony Lu Ching-ho}, said on Wednesday that he had been called to the foreign ministry in Pretoria and told to move his office to Johannesburg by the end of October.
N| {The ministry's spokesperson, Thandeka Mbuyisa}, said that he had been invited, not summoned, and that no date was mentioned.
V| A letter from the ministry dated 7 October, of which this newspaper has a copy, sets a deadline of 31 October.
N| {Mbuyisa} said the letter was "a draft that was sent".
N| {Beijing} welcomed the step as "a correct decision".
N| {Lu} said he had no intention of moving.
N| {South Africa's main opposition leader, Willem Ackermann}, said the country was "renting out its spine".
A| {Business groups} fear for 450 Taiwanese-owned factories.
V| South Africa broke off formal relations with Taipei in 1997.
? Was the Taiwanese representative told to move his office? | 1A+
? Did the ministry set a deadline? | 1A+ 2D+ 3A
? Has the office moved to Johannesburg? | 6D+
? did beijing ask pretoria to do it | -
? Was the letter only a draft? | 4A+
? Does South Africa have formal relations with Taiwan? | 9D
? When is the office supposed to be in Johannesburg? | 1A+=by the end of October ; 2D+ 3A=31 October
? Have Taiwanese factories closed? | -
? Was Lu expelled from South Africa? | -

= Two states at fault over vanished sailor, tribunal finds
V| Eleven years after the Filipino sailor Rodrigo Malonzo vanished from a cargo ship off Togo, a tribunal in Hamburg has found two states at fault and a third not.
V| The International Tribunal for the Law of the Sea held that Panama, whose flag the ship flew, and Togo, in whose waters she lay, had both failed to investigate.
V| Greece, where the owner lived, had no duty to do so.
V| Panama must pay 180,000 dollars and Togo 60,000.
N| {The sailor's daughter, Angelica}, said she had been nine when he left and that "the money is for the search, not for us".
N| {Togo's representative, Maître Koffi Adjamagbo}, said his government would respect the judgment.
N| {Panama's delegate} left without speaking to reporters.
V| The tribunal did not say what had happened to Malonzo; the ship's cook told it in 2022 that there had been a quarrel over a telephone card.
N| {The former captain, Yiannis Koutsogiorgas}, denied any quarrel.
? Was Greece found at fault? | 3D
? How much must Togo pay? | 4A=60,000
? what happened to the sailor | 8W
? Was there a quarrel on board? | 8A 9D+
? Did Panama fail to investigate? | 2A
? Will Panama obey the judgment? | 7W+
? Has Togo accepted the ruling? | 6A+
? Was the captain convicted of murder? | -
? Has Malonzo's body been found? | -
? Were two states held responsible? | 1A 2A

= Berlin's Sudan conference: no invitation, no complaint
V| Sudan's two warring generals were not invited to the aid conference that opened in Berlin on Tuesday, and one of them has let it be known that he would not have come anyway.
N| {The German development minister, Friederike Hallstein}, said that it was a conference "for the hungry and not for those who make them so".
N| {The army's ambassador, Elham Shanteer}, called it an affront and said his government had received no invitation.
V| His government had: the protocol department's list, seen by this newspaper, shows that it was asked to send an official below the rank of minister and did not reply.
N| {Shanteer} then said that an invitation of that kind was not an invitation.
V| Pledges came to 1.03 billion euros by the evening, of which 340 million were new.
N| {The UN's relief chief, Dominic Oyelaran}, had asked for 2.7 billion.
A| {Aid groups} complained that last year's pledges had been paid only in part.
N| {Hallstein} promised that Germany's share would be transferred before July.
? Was Sudan's government invited to the conference? | 3D+ 4A 5D+
? How much money was pledged? | 6A=1.03 billion euros
? Were the two generals invited? | 1D
? Has Germany paid its share? | 9P+
? Did the conference raise what the UN had asked for? | 6D 7D
? were all of last year's pledges paid | 8D
? Why did the minister leave out the generals? | 2A+=for the hungry and not for those who make them so
? Did the generals agree to a truce in Berlin? | -
? Did the ambassador walk out? | -

= Caracas frees American sailor; terms disputed
V| An American merchant seaman, Deshawn Whitlock-Pruitt, landed at Houston on Sunday after fourteen months in a Venezuelan prison.
N| {The president's special envoy, Harlan Stuyvesant}, said at the airport that nothing whatever had been given in return.
N| {Venezuela's vice-president, Rosaura Bencomo}, told state television that Washington had agreed to renew an oil licence that was due to expire on 27 May.
N| {A Treasury spokesperson} said that licences were reviewed on their merits and that no decision had been made on this one.
A| {Two oil executives} said their lawyers had been told on Friday to expect a renewal.
N| {Whitlock-Pruitt}, who lost 18 kilos, said that he had been told nothing about terms and wanted a shower.
N| {Senator Bev Castellano} warned against "buying Americans by the barrel".
V| Eight other Americans are still held in Venezuela.
N| {Stuyvesant} said he was working on "each and every one".
? Was the sailor released in exchange for an oil licence? | 2D+ 3A+ 4D+
? Has the oil licence been renewed? | 3P+ 4D+ 5P
? How long was he imprisoned? | 1A=fourteen months
? are there other americans in venezuelan prisons | 8A
? Is Whitlock-Pruitt free? | 1A
? How much weight did the sailor lose? | 6A+=18 kilos
? Have the eight others been freed? | 8D 9P+
? Did Venezuela drop the charges? | -
? Did the senator meet the sailor? | -

= Armenia and Turkey to open Margara bridge to third-country nationals, officials say
A| {Four officials from both countries, none of whom was authorised to speak publicly,} said that the bridge at Margara, which has been closed to ordinary traffic since 1993 and was used for five days in 2023 for earthquake relief, would be opened to holders of third-country passports before the summer.
N| {Turkey's special representative, retired ambassador Haluk Kılıçdar}, told the state agency that technical work on the approach road was finished but that "a bridge has two ends", and he would not give a date.
N| {Armenia's deputy foreign minister, Siranush Melkonian}, said in Yerevan that her side had been ready since October and was waiting for a call.
M| {The Istanbul daily Karar Postası} wrote on Friday that the opening had been fixed for 24 May and that a ribbon had been ordered.
N| {Kılıçdar}, shown the article by reporters at Ankara airport, said that he knew nothing of a ribbon.
V| When this newspaper drove to Margara on Sunday the barrier was down, the customs hall was locked, and two storks had built a nest on the floodlights.
N| {The governor of Iğdır, Nurettin Saraçoğlu}, who stood on the Turkish bank, said lorries could be through "within hours of a decision".
V| An agreement to let third-country nationals cross was reached in July 2022 and has never been carried out.
N| {Azerbaijan's foreign ministry} said that the sequence of steps in the region should be respected.
? Is the Margara bridge open? | 1P 2D+ 6D
? When will the bridge be opened? | 1A=before the summer ; 2W+ 4A=24 May ; 5W+
? Has Armenia finished its preparations? | 3A+
? Has the 2022 agreement been put into practice? | 8D
? did Azerbaijan demand that the bridge stay closed | -
? Was the bridge used after the 2023 earthquake? | 1A
? May Turkish citizens cross at Margara? | -
? How long has the bridge been closed to normal traffic? | 1A=since 1993

= Senators demand answers over spy balloon that 'may have been a hobbyist's'
N| {The North American Aerospace Defense Command} said on Friday that a fighter had shot down an unidentified object over Lake Winnipegosis after it drifted for nineteen hours across the Canadian prairie at an altitude used by airliners.
N| {Canada's defence minister, Rosalie Beauchemin}, told the House of Commons the same afternoon that the object was Chinese, that it had carried an antenna and that the government had protested to Beijing.
N| {China's ambassador in Ottawa, Tang Jianbo}, denied that any Chinese balloon, civil or military, was missing, and he suggested that the minister should check with the nearest school.
V| A school it was not, but a club: the Northern Lights Balloon Brigade of Flin Flon, whose members launch twelve-dollar pico balloons with radio transmitters, reported on Saturday that its K9-YO2 had last been heard from 40 kilometres from the lake.
N| {The club's treasurer, Orville Semchuk}, said it was a coincidence that he "would not bet against".
N| {Beauchemin} said on Monday that the origin of the object was under review.
A| {American officials} told the Prairie Ledger that no wreckage had been recovered and that none was likely to be, because the lake was freezing over.
N| {Senator Marv Toews} asked what the missile had cost.
V| It cost 439,000 dollars, according to the manufacturer's price list.
? Was the object shot down over the lake a Chinese spy balloon? | 2A 3D+ 6W
? Did the balloon belong to the Flin Flon club? | 4A 5A+ 6W
? Has the wreckage been found? | 7D
? Did Canada complain to China? | 2A+
? how much did the missile cost | 9A=439,000 dollars
? How long was the object in the air over Canada? | 1A=nineteen hours
? Did the minister apologise to the ambassador? | -
? Was an airliner in danger? | -
? Did the club lose contact with its balloon? | 4A

= Kenyan patrols promised 'before Sunday' did not come
N| {The commander of the international police mission in Haiti, Kenya's Inspector General Barasa Wekesa,} said on Monday that his officers would not be sent into the south of the capital until three hundred more had arrived, a remark which contradicts what Haiti's prime minister promised on the same steps a week ago.
N| {The prime minister, Garvey Desrosiers}, had told a crowd on 4 November that Kenyan patrols would be in Carrefour-Feuilles "before Sunday".
V| Sunday came and no patrol was seen.
N| {His spokeswoman, Wideline Saint-Cyr}, said that it had been an aspiration.
A| {Two Haitian police commanders} said that eleven Kenyans had in fact entered the district on Saturday night in an armoured vehicle, had been fired on and had turned back.
N| {Wekesa} did not want to discuss individual patrols.
N| {The gang leader Jimmy "Ti-Fè" Cadet} boasted in a video that he had "eaten" one of their vehicles.
V| No vehicle is missing, to judge by the twelve that stood in the mission's yard on Monday, the number it has always had.
N| {The United States}, which pays for most of the mission, is asking the Security Council to turn it into a UN force.
V| Of the 2,500 officers pledged, 416 are in the country.
? Did Kenyan police patrol Carrefour-Feuilles? | 2P+ 3D 5A 6W+
? Did the mission lose a vehicle to the gang? | 7A+ 8D
? How many foreign officers are in Haiti? | 10A=416
? Has the mission become a UN force? | 9P
? Why won't the Kenyans go into the south of the capital yet? | 1A+=until three hundred more had arrived
? did anyone shoot at the kenyan patrol | 5A 6W+
? Was Cadet arrested? | -
? Did the prime minister keep his promise? | 3D
? Did Kenya threaten to withdraw? | -

= Cuba confirms nothing about 'disappeared' doctors in Angola
A| {Colleagues and neighbours} say that two Cuban doctors who worked at the provincial hospital in Cuanza Norte, Yoel Batista and Dayami Estévez, have not been seen since armed men stopped their minibus near Golungo Alto on 12 May.
N| {Cuba's health ministry} acknowledged only that it was "in contact with the Angolan authorities about two collaborators".
N| {Angola's interior minister, Evaristo Chilombo}, said that the pair had deserted and crossed into Congo with two suitcases each.
N| {The hospital's administrator, Sister Filomena Kassoma}, said that their suitcases were still under their beds.
M| {Martí Hoy, a Miami broadcaster,} reported that Estévez had telephoned an aunt in Hialeah last week and said she was safe.
N| {The aunt, Caridad Roque}, denied having received any call.
N| {The separatist movement FLEC-Livre} said it held no foreigners.
N| {Havana's ambassador, Leovigildo Menocal}, would not answer questions about a ransom note that Angolan newspapers say exists.
V| Some 1,900 Cuban medical staff work in Angola, and Luanda pays Havana about 5,000 dollars a month for each.
V| Two Cuban doctors abducted in Kenya in 2019 are still unaccounted for, although militants said in 2024 that they had died in an air strike.
? Were the two Cuban doctors kidnapped in Angola? | 1A 2W+ 3D 4D
? Did the doctors defect? | 3A 4D
? Did Estévez call her aunt? | 5A 6D+
? is there a ransom note | 8A
? How much does Angola pay for each Cuban medic? | 9A=about 5,000 dollars a month
? Does FLEC-Livre hold the doctors? | 7D+
? What happened to the doctors abducted in Kenya? | 10A=are still unaccounted for
? Has Cuba withdrawn its doctors from Angola? | -
? Did Congo arrest the two doctors? | -

= Pacific forum adds two flags and loses one sentence
V| Leaders of the Pacific Islands Forum agreed in Nukuʻalofa on Friday to admit Guam and American Samoa as associate members, raising the number of flags at the table from eighteen to twenty.
V| Associate members may speak but not vote.
V| A request by Timor-Leste for full membership was put off for a year.
N| {Tonga's prime minister, ʻAisea Fakatava}, who is in the chair, said that consensus had been reached "on the second tray of fish".
V| The communiqué does not mention Taiwan, which has attended as a development partner since 1992; a first version, handed to reporters on Friday morning, did, and was withdrawn within the hour.
N| {China's special envoy, Qin Baolei}, said that the error had been put right.
N| {The Forum's secretary general, Ngirmang Tellei of Palau}, denied that China had asked for the change and blamed an unedited draft.
N| {Taiwan's foreign ministry} protested.
V| Next year's meeting will be held in Honiara.
? Were Guam and American Samoa admitted as full members? | 1D 2D
? Can associate members vote? | 2D
? Was Taiwan cut from the communique? | 5A 6A
? Did China ask for the reference to Taiwan to be removed? | 7D+
? has timor-leste become a full member | 3D
? Where will the Forum meet next year? | 9A=in Honiara
? How many members did the Forum have before? | 1A=eighteen
? Was Taiwan expelled from the Forum? | -
? Did the United States vote on the admission? | -

= Paris: 'No French soldier has died in Burkina; none is there'
M| {The Ouagadougou daily Le Pilier} carried a front-page report on Tuesday, attributed to "reliable sources within the forces of defence", that two French commandos had been killed alongside jihadists in an ambush near Djibo and that their bodies had been burned to conceal the fact.
N| {The French armed forces ministry} called it a fabrication, pointing out that its last soldier left Burkina Faso on 19 February 2023.
N| {The military government's spokesman, Commander Pingdwendé Sawadogo}, said that the newspaper "asks the questions which every patriot asks" but stopped short of repeating the claim.
N| {Le Pilier's editor, Casimir Nikiéma}, declined to say whether any of his reporters had been to Djibo, a town under siege which can be reached only by helicopter.
A| {A security analyst in Dakar} said the story had first appeared, word for word, on a channel run from Saint Petersburg.
V| Pictures printed with it were taken in Mali in 2013 and show two Chadian soldiers.
N| {Chad's army} asked the newspaper to take them down out of respect.
V| By Thursday evening it had not.
V| At least 31 Burkinabe soldiers did die near Djibo on 11 May, according to a count by local journalists.
? Were French commandos killed near Djibo? | 1A 2D+ 3W
? Do the pictures show French soldiers? | 6D
? Are there still French troops in Burkina Faso? | 2D+
? Has the newspaper removed the pictures? | 7P 8D
? where did the story first appear | 5A=on a channel run from Saint Petersburg
? Did Le Pilier send a reporter to Djibo? | 4W+
? How many Burkinabe soldiers died near Djibo in May? | 9A=At least 31
? Was the editor arrested? | -
? Did Russia admit spreading the story? | -

= Peace village shut after 'listening device found in flowerpot'
V| Talks on the future of New Caledonia, which were to have gone on until Sunday in a hotel outside Nouméa, stopped on Thursday afternoon when a delegate watering a hibiscus found a microphone in the pot.
N| {Independence leader Wassissi Poadja} accused the French state of having put it there and took his delegation home by bus.
N| {The high commissioner, Hugues de Talhouët}, gave his word of honour that it had not.
N| {The hotel's manager, Corinne Bui}, said that the thing was a moisture sensor and that there were forty like it in the building.
A| {A technician consulted by both sides} said it could measure moisture and could, "with patience", transmit sound.
N| {Loyalist delegate Armelle Frogier} said talks should not be lost over a plant.
N| {Poadja} said on Friday that he might come back if the next meeting took place on a beach.
N| {De Talhouët} offered three beaches.
V| An earlier round, in Bougival, had produced a text that was rejected by the largest independence movement.
? Did the French state bug the talks? | 2A+ 3D+ 4D
? Was the object found in the flowerpot a microphone? | 1A 4D 5A
? Have the talks resumed? | 7P+ 8P+
? who found the device | 1A=a delegate
? Why did the independence delegation leave? | 2A+=accused the French state of having put it there
? Was the Bougival text accepted by all? | 9D
? Did the police open an inquiry? | -
? Was the hotel manager arrested? | -

= 'Friendly fire' in the Gulf: three versions of one missile
V| A missile struck the American supply ship Cape Hatley 40 miles off Fujairah on Saturday evening, wounding seven sailors and setting fire to a crane.
N| {The Pentagon} announced at first that it had come from the Iranian shore.
N| {Iran's Revolutionary Guards} said that if they had fired, the ship would have sunk.
A| {Two American officials} told Defense Circular on Monday that the missile had been launched by a Saudi frigate which took the supply ship for a drone.
N| {Saudi Arabia's defence ministry} said that its frigate had been "engaged in an exercise" and that all its missiles had reached their targets.
N| {The Pentagon's deputy spokeswoman, Lorraine Adebayo-Finch}, said on Tuesday that the first statement was "based on early information" and would not be repeated.
N| {She=Lorraine Adebayo-Finch} would not say whether it had been wrong.
N| {Representative Chuck Dellarosa} demanded that the radar tapes be handed over to Congress.
V| One of the wounded, a cook from Guam, lost the sight of an eye.
V| Oil rose by four dollars on Sunday and fell by five on Monday.
? Did Iran fire the missile that hit the Cape Hatley? | 2A+ 3D+ 4D 7W+
? Did a Saudi warship hit the American ship? | 4A 5D+
? Has the Pentagon withdrawn its first statement? | 6A+ 7W+
? how many sailors were hurt | 1A=seven
? Have the radar tapes been given to Congress? | 8P
? Did the ship sink? | 3D
? Was anyone killed on the Cape Hatley? | -
? Did Saudi Arabia apologise to Washington? | -
? Did the oil price go down on Monday? | 10A

= Bratislava to pay for Ukrainian crossings; border mayor fears rats
V| Slovakia's government on Wednesday approved 41 million euros for the enlargement of the border crossing at Vyšné Nemecké, where lorries bound for Ukraine have been waiting for up to 70 hours.
V| Two thirds of the money comes from the European Union.
V| Work starts in March and is to end in November 2027, with eleven lanes in place of five.
N| {Interior minister Ľubica Hrušovská} said that the crossing would remain open day and night throughout.
N| {The mayor of Vyšné Nemecké, Tibor Orosz}, welcomed the plan but asked for a ring road, a sewer and "something against the rats".
N| {Ukraine's customs service} said it would open as many lanes on its side, without giving a date.
V| The number of lorries using the crossing rose from 98,000 in 2021 to 241,000 last year.
V| The Hungarian crossing at Záhony, an hour to the south, handled 180,000.
? How much will the enlargement of the crossing cost? | 1A=41 million euros
? Will the crossing be closed during the work? | 4D+
? Has the work begun? | 3P
? When will Ukraine open its additional lanes? | 6W+
? Does Slovakia pay the greater part? | 2D
? how long do lorries have to wait | 1A=up to 70 hours
? Did traffic at Vyšné Nemecké fall after 2021? | 7D
? Has the mayor been promised a ring road? | 5P
? Is Poland building a new crossing as well? | -
? Do many lorries use the crossing? | 1A 7A

= Spy swap that wasn't: plane returned with both prisoners
V| A Turkish government jet that left Ankara on Thursday with a convicted Russian hacker and a convicted Chechen gunman on board flew as far as Sochi, stood on the runway for two hours with its engines running, and came back with both of them.
N| {Turkey's justice ministry} said that the prisoners had been taken to a medical examination.
A| {Three people with knowledge of the plan} said they were to have been traded for two American journalists and a Belarusian poet, and that the Russian side turned up with the poet only.
N| {Kremlin spokesman Lev Sukhotin} said that he knew of no exchange, "planned, failed or otherwise".
N| {The State Department} did not respond to requests for comment.
N| {The mother of one of the journalists, Ellen Vandergriff}, said a consul had told her on Wednesday to pack a bag for her son.
N| {Belarus's state security committee} stated that the poet, Aliaksei Dubavets, was in his cell and "writing".
A| {A nurse at the prison in Hrodna} said that he had been out for a day and had come back with sunburn.
V| Sixteen prisoners went west and eight east in an exchange in Ankara in August 2024.
? Did the prisoner exchange take place? | 1D 4D+
? Was an exchange planned? | 3A 4D+ 5W+ 6A
? Who was the hacker supposed to be exchanged for? | 3A=two American journalists and a Belarusian poet
? Did Belarus let the poet out of prison for a day? | 7D+ 8A
? where did the jet land? | 1A=Sochi
? Are the American journalists free? | 1D 3D
? Did the journalist's mother travel to Ankara? | -
? What did the justice ministry say the trip was for? | 2A+=a medical examination
? Was the plane damaged? | -
? Did the US mediate? | 5W+

= Ireland to recognise Kosovo passport stamp, after stamp is corrected
V| Ireland will accept passports issued by Kosovo for visa-free travel from 1 June, five months later than planned, because the first 40,000 of the new booklets spelled Ireland with two r's.
N| {Kosovo's interior minister, Valdete Kelmendi}, told MPs in Pristina that the printer, a firm in Lyon, had borne the cost of replacing them.
N| {The firm, Imprimerie Vauzelle,} said that it had printed what it was sent.
N| {Opposition deputy Besfort Lumezi} held up the order form, in which the country is spelled correctly.
N| {The firm} then accepted that the fault was its own.
N| {Ireland's justice department} said that 1,900 Kosovars had applied for visas in the meantime and would get back their fees.
V| The visa costs 60 euros.
V| Ireland is outside the Schengen area, which abolished visas for Kosovo in January 2024.
? When can Kosovars travel to Ireland without a visa? | 1A=from 1 June
? Who was responsible for the spelling mistake? | 3D+ 5A+=the fault was its own
? Did the government in Pristina misspell Ireland? | 3A 4D 5D
? Who paid for the new booklets? | 2A=a firm in Lyon
? are visa fees going to be refunded | 6A+
? Does the Schengen area still demand visas from Kosovars? | 8D
? How many Kosovars applied for Irish visas? | 6A+=1,900
? Did Serbia protest? | -
? Was the minister forced to resign? | -

= Tehran shows 'confession' of drone maker; colleague says he has been dead a year
M| {Iran's Channel Five} broadcast an interview on Tuesday night in which a man introduced as the engineer Kiarash Pourmand said he had sold the guidance codes of the Arash drone to a woman in Baku for 75,000 dollars.
N| {Pourmand's former business partner, Setareh Vakili, who now lives in Gothenburg,} said that Pourmand died in a car accident near Qom in May of last year and that she had paid for the flowers.
N| {The prosecutor's office in Tehran} insisted that he was alive and had been arrested in March.
N| {Azerbaijan's foreign ministry} denied that its services had bought anything.
A| {Speech scientists at a Dutch university} said that the voice matched recordings of Pourmand from 2019 "with moderate certainty" and that artificial imitation could not be ruled out.
N| {A cemetery clerk in Qom} would neither confirm nor deny a burial under that name.
N| {Vakili} said she would send journalists a photograph of the grave.
V| None had come by Friday.
V| Iran has broadcast at least 350 confessions since 2010, according to rights groups, several of which were later withdrawn in court.
? Did Pourmand sell drone codes to Azerbaijan? | 1A 4D+
? Is Kiarash Pourmand dead? | 2A 3D 6W
? Is the recording genuine? | 3A+ 5A
? Has Vakili provided a picture of the grave? | 7P+ 8D
? how much was paid for the codes | 1A=75,000 dollars
? When was Pourmand arrested, according to prosecutors? | 3A+=in March
? Was the woman in Baku arrested? | -
? Has he been sentenced to death? | -
? Did Sweden protest to Iran? | -

= Taliban deny losing post at Spin Boldak, put Pakistani dead at 12
N| {Afghanistan's defence ministry} said on Monday that its forces had killed twelve Pakistani soldiers and captured two posts in overnight fighting near Spin Boldak, and it denied a Pakistani claim to have overrun one of its own.
N| {Pakistan's military} said that two of its men had been killed and that "more than 40 terrorists and their facilitators" had been eliminated.
N| {Federal information minister Aamna Khosa} told Geo Mashriq that the Afghan post at Chaman Heights was in Pakistani hands as of 4 a.m.
N| {Enayatullah Haqmal, the Afghan ministry's spokesman,} sent reporters a video of the post with a white flag flying, filmed, he said, at noon.
V| The sun in the video stands low over the western ridge.
N| {A doctor at the Spin Boldak hospital, Abdul Zahir Noorzai}, said fifteen civilians had been brought in dead and more than 80 wounded.
N| {The UN mission in Kabul} spoke of seventeen civilian deaths and called for an immediate end to the fighting.
V| Qatar and Saudi Arabia are trying to arrange a ceasefire.
N| {Khosa} ruled one out as long as militants were sheltered across the border.
V| The Friendship Gate crossing has been closed since Sunday evening.
? Did Pakistan capture an Afghan post? | 1D+ 3A+ 4D+
? How many Pakistani soldiers were killed? | 1A=twelve ; 2A+=two
? how many civilians died at Spin Boldak? | 6A=fifteen ; 7A=seventeen
? Is there a ceasefire between Afghanistan and Pakistan? | 8P 9D+
? Was the video filmed at noon? | 4A+ 5D
? Is the crossing open? | 10D
? Did Pakistan carry out air strikes on Kabul? | -
? Were Pakistani posts taken? | 1A+
? Did Qatar send troops? | -

= Timor-Leste joins regional bloc at last
V| Timor-Leste became the eleventh member of the Association of Southeast Asian Nations on Sunday, fourteen years after it applied.
V| Its flag was raised in Kuala Lumpur between those of Thailand and Vietnam.
N| {Prime minister Agostinha Soares} wept at the ceremony and said that a dream had been realised.
V| The country, with 1.4 million people, has the bloc's smallest economy.
V| It will have to take part in about a thousand meetings a year and has hired sixty interpreters.
V| Myanmar's leaders have been barred from summits since 2021 and were not present.
N| {The bloc's secretary general, Datuk Hanafiah Merican}, said that Timor-Leste would be given five years to lower its tariffs.
N| {Indonesia's foreign minister, Retno Wulandari}, called the admission "the end of a long conversation between neighbours".
V| Papua New Guinea has been an observer since 1976 and has asked to be next.
? Has Timor-Leste joined ASEAN? | 1A 2A
? How long did the country wait for admission? | 1A=fourteen years
? Did Myanmar's leaders attend the ceremony? | 6D
? must Timor-Leste abolish its tariffs immediately? | 7D+
? Is Papua New Guinea a full member? | 9D
? how many interpreters were hired | 5A=sixty
? Who has the smallest economy in the bloc? | 4A=The country
? Did Indonesia oppose the admission? | 8D+
? Was Timor-Leste given a loan? | -

= Envoy to the Vatican returns early; Croatia says he was not asked to
V| Croatia's ambassador to the Holy See, Domagoj Srzić, flew back to Zagreb on Friday, nineteen months before the end of his term, with his wife, two sons and a parrot.
N| {The foreign ministry} said that he had asked to return for family reasons.
N| {Srzić}, who was met at the airport by a camera crew, said his family's reasons were well and that he had been telephoned on Wednesday and told to be on Friday's flight.
N| {Minister Tihana Ćosić} repeated on Saturday that nobody had called anybody.
M| {Jutarnja Pošta} published a screenshot of a call of 52 seconds from a number belonging to the ministry's state secretary.
N| {The state secretary, Ante Bulić}, said that he had telephoned to wish the ambassador a happy name day.
V| The ambassador's name day is in July.
A| {Diplomats in Rome} linked the affair to a dinner at which the ambassador had spoken in favour of a bishop who is at odds with the government.
N| {The Vatican press office} said that the appointment of ambassadors was a matter for states.
? Was the ambassador recalled? | 2D+ 3A+ 4D+ 5A 6D+
? Has Srzić left his post in Rome? | 1A
? Why did the ambassador come home? | 2A+=for family reasons ; 3A+=told to be on Friday's flight ; 8A=a dinner at which the ambassador had spoken in favour of a bishop
? What did the state secretary say the phone call was about? | 6A+=to wish the ambassador a happy name day
? was it the ambassador's name day | 6A 7D
? Did the Vatican ask for his removal? | -
? Has a successor been named? | -
? What did the Vatican say? | 9A+

= Guardsmen 'strayed' eleven metres into Lesotho, apology follows
V| A patrol of nine South African border guards walked into Lesotho near Qacha's Nek on Sunday while looking for stolen sheep and was surrounded by horsemen in blankets.
N| {Lesotho's police commissioner, Mampho Lerotholi}, said that the guards were held for four hours, given maize porridge and handed back at the bridge with their boots but without their rifles.
N| {The South African army} first denied that any of its members had been outside the country.
N| {Its spokesperson, Brigadier Sakhile Mthiyane}, acknowledged on Tuesday that a patrol had strayed "by eleven metres, on a moonless night".
V| The moon was nearly full.
N| {South Africa's deputy defence minister, Riana Bosman}, apologised by telephone.
N| {Lesotho's prime minister} accepted the apology and said that the rifles would be returned once they had been counted.
N| {Farmer Jan Vorster, whose sheep they were,} said he had got none of them back.
A| {Herders} claim that the guards had beaten a boy, something which Mthiyane rejected.
? Did South African guards enter Lesotho? | 1A 3D+ 4A+
? Did South Africa apologise? | 6A+ 7A+
? Have the rifles been given back? | 2D+ 7P+
? Did the guards beat a boy? | 9A
? were the sheep recovered | 8D+
? How long were the guards held? | 2A+=four hours
? Was it a moonless night? | 4A 5D
? Were the horsemen arrested? | -
? Did Lesotho close the bridge? | -

= US denies halting shells for Taiwan; shipment "rescheduled"
M| {The Sentinel Post} reported on Thursday that a shipment of 1,200 artillery shells and 60 anti-tank missiles for Taiwan had been turned round in mid-Pacific on the orders of the White House two days before a telephone call with Beijing.
N| {The White House} said that nothing had been halted.
N| {The Pentagon's spokesman, Colonel Trey Hollandsworth}, used the word rescheduled and blamed a typhoon.
V| No typhoon was recorded in the western Pacific that week, according to Japan's weather agency.
N| {Taiwan's defence ministry} said that deliveries "may be subject to adjustments" and that it had full trust in its partner.
A| {A Taiwanese lawmaker who had been briefed} said the ship was in Guam and its cargo in a shed.
N| {China's defence ministry} said it opposed all arms sales to Taiwan "by whatever weather".
N| {Senator Lydia Abernathy} has threatened to hold up nominations until she gets an answer.
N| {The shipping company} did not want to discuss routes.
V| The backlog of American weapons that Taiwan has ordered and not received stands at about 21 billion dollars.
? Did the White House stop a weapons shipment to Taiwan? | 1A 2D+ 3D+ 9W
? Why was the shipment delayed? | 1A=on the orders of the White House ; 3A+=a typhoon ; 4D
? Was there a typhoon? | 3A 4D
? where are the weapons now? | 6A=in a shed
? Has the shipment arrived in Taiwan? | 1D 6D
? Did Senator Abernathy block nominations? | 8P+
? How large is the backlog of undelivered weapons? | 10A=about 21 billion dollars
? Did China pay for the ship to turn round? | -
? Did Taiwan complain? | 5D+

= The dragoons of 1 April: Czech site clears up its joke
V| Readers of a Brno news site learned on Tuesday morning that Austrian dragoons had occupied the Czech village of Valtinov and were requisitioning dumplings; it was the first of April.
N| {The Austrian embassy in Prague} had to answer eleven calls, one from a member of parliament.
N| {The member, Vratislav Houska}, denied having taken the report seriously and said he had rung about a visa.
N| {The embassy's press attaché, Mag. Liselotte Prohaska}, said that Austria has no dragoons.
V| It has one squadron, of ceremonial horsemen, in Graz.
V| The news site's editor, Drahomíra Vyskočilová, published a clarification at noon.
N| {Valtinov's mayor, Ctirad Navrátil}, said that bookings at the inn had doubled.
V| In 2016 a Polish newspaper invented an island and sold land on it.
? Did Austrian soldiers occupy Valtinov? | 1D
? Did the member of parliament believe the story? | 3D+
? Does Austria have dragoons? | 4D+ 5A
? Did the site correct its report? | 6A
? how many people called the embassy | 2A=eleven
? Did bookings at the inn go down? | 7D+
? Why did Houska phone the embassy? | 3A+=about a visa
? Did Vienna protest against the report? | -
? Was the editor dismissed? | -
? Is the news about the dragoons true? | 1D 4D+ 6D

= Djibouti detains Ethiopian general's convoy; "customs matter", both say
A| {Police sources in Djibouti} said that eleven vehicles carrying an Ethiopian general and about sixty men had been stopped at Galafi on Monday and that crates of gold had been found under sacks of teff.
N| {Djibouti's customs director, Ilyas Waberi}, said that the convoy's papers had not been in order and that it was "a customs matter and no more".
N| {Ethiopia's ambassador, Senait Mulugeta}, used the same words.
N| {Waberi}, asked whether gold had been found, said that teff had been found.
M| {The Addis weekly Fidel} identified the general as Brigadier Hagos Tesfay, a commander in Tigray who has been out of favour since January.
N| {The federal army} stated that General Hagos was on leave.
N| {His brother Kiros} said he had been due to give a lecture in Mekelle on Wednesday and had not come.
V| The crossing was closed for six hours.
A| {Two traders} said they had seen the convoy turn back, with nine vehicles.
N| Gold smuggled out of Tigray was worth some 1.2 billion dollars last year, {the region's own auditor} estimated.
? Was gold found in the convoy? | 1A 4W+
? Was General Hagos in the convoy? | 5A 6D+
? Why was the convoy stopped? | 2A+=the convoy's papers had not been in order
? how many vehicles were in the convoy when it was stopped | 1A=eleven
? Has the general been arrested? | -
? Where is General Hagos? | 6A+=on leave
? Was the crossing shut? | 8A
? Did Ethiopia protest to Djibouti? | 3D+
? Did Eritrea claim the gold? | -

= Guatemala leaves human rights court; foreign ministry: 'not today'
N| {President Lisandro Xicará} told supporters in Quetzaltenango on Saturday night that Guatemala was leaving the Inter-American Court of Human Rights "as of this minute".
N| {Foreign minister Eugenia Tzunún}, woken by reporters, said that no notice of withdrawal had been sent.
V| Under the convention a state must give a year's notice in writing.
N| {The court's president, Judge Hernando Bustillos of Costa Rica}, said on Monday that the court had received nothing.
N| {The president's secretary for communications} said that the speech was to be understood "politically".
N| {Opposition deputies} asked the constitutional court to forbid any withdrawal.
V| It did so on Thursday, by four votes to one.
N| {Xicará} said he would respect the decision and disagree with it.
V| The regional court ordered Guatemala in May to pay 2.1 million dollars to villagers driven off their land.
? Has Guatemala left the human rights court? | 1A+ 2D+ 4D+
? Did the constitutional court block a withdrawal? | 7A
? Will the president obey the ruling? | 8A+
? How much notice must a state give? | 3A=a year's notice
? has guatemala paid the villagers | -
? What did the spokesman say about the speech? | 5A+
? Was the foreign minister fired? | -
? Did the president send a letter to Costa Rica? | 2D+ 4D

= Libyan coastguard opened fire on rescue ship, charity says
N| {The German charity Seelotse} says that a Libyan patrol boat fired about 200 rounds at its rescue ship Ottilie on Sunday, smashing the bridge windows and puncturing a boat in which sixty people had been sitting minutes before.
N| {The coastguard in Tripoli} said that warning shots had been fired into the air.
N| {The ship's mate, Swantje Petersen}, counted 41 holes "in things that are not air".
N| {Italy's interior minister, Ludovico Sant'Andrea}, said that the incident had taken place in the Libyan search zone and that he had no first-hand information.
N| {The European Commission}, which paid for the patrol boat in 2018, called for an investigation by Tripoli.
N| {Libya's government} has promised one.
A| {Italian coastguard officers} told Il Tirreno Nuovo that the shooting lasted eighteen minutes and was audible over the radio.
V| Nobody was hit.
N| {Petersen} said that all 87 people rescued were safe in Augusta.
? Did the Libyan coastguard fire at the rescue ship? | 1A+ 2D+ 3A+ 7A
? Was the ship damaged? | 1A+ 3A+
? Were people injured by the shots? | 8D
? has libya investigated the incident | 5P 6P+
? How long did the shooting go on? | 7A=eighteen minutes
? Who paid for the patrol boat? | 5A+=The European Commission
? How many people had been rescued? | 9A+=87
? Did Italy condemn the shooting? | 4W+
? Was the Ottilie impounded? | -
? Did the coastguard take migrants back to Libya? | -

= WHO chief's Pyongyang stopover 'medical, not political'
V| The director-general of the World Health Organization spent nine hours in Pyongyang on Wednesday, the first visit by the head of a United Nations body since 2018.
N| {Her spokesman, Dr Emeka Alozie}, said that Dr Astrid Mortensen had been there to discuss tuberculosis and nothing else.
N| {North Korea's state media} reported that she had conveyed a message from the United Nations secretary-general.
N| {The secretary-general's office} said no message had been given to her.
N| {Mortensen} herself, in transit at Beijing, told reporters there had been "a greeting, which one always brings".
A| {A Western diplomat in Beijing} said she carried a letter of two pages.
N| {Alozie} did not return calls on Thursday evening.
V| North Korea has one of the highest rates of tuberculosis in the world and stopped reporting figures in 2020.
N| {The health body} said 400,000 courses of treatment would be sent by train in April.
? Did the WHO chief carry a message from the secretary-general? | 3A 4D+ 5D+ 6A 7W+
? Was the WHO chief in Pyongyang? | 1A 2A+ 5A+
? Has the tuberculosis medicine been delivered? | 9P+
? How long did she stay in Pyongyang? | 1A=nine hours
? what was the purpose of her visit? | 2A+=to discuss tuberculosis
? Did she meet Kim Jong-un? | -
? Did North Korea publish tuberculosis figures for 2021? | 8D
? Did the US criticise the visit? | -

= Tariff letter that never came: Colombo breathes, then coughs
V| The Sri Lankan rupee fell two per cent on Monday morning on news that Washington would put a 44 per cent duty on the island's garments, and rose again at lunchtime when it emerged that nobody in Colombo had been told so.
M| {A business channel in Mumbai} had reported that a letter signed by the American trade representative was delivered at nine.
N| {Trade minister Chathura Weerakkody} said that the only letter delivered at nine was from the gas company.
N| {The American embassy} would not confirm or deny that a letter was on its way.
N| {The exporters' federation, whose chair is Shermila Cader,} said that its members ship goods worth 1.9 billion dollars a year to the United States and employ 300,000 people.
A| {An official in Washington} said that a rate of 30 per cent was under consideration for August.
N| {Weerakkody} hopes to persuade the Americans to accept twelve.
V| On Tuesday the channel withdrew its report and expressed regret.
V| The present duty is ten per cent.
? Did the US impose a 44 per cent duty on Sri Lankan garments? | 1D 2A 3D+ 4W+ 8D 9D
? Was a letter from the US trade representative delivered on Monday? | 1D 2A 3D+ 4W+ 8D
? What rate is being considered? | 6A=30 per cent
? how much do sri lankan exporters sell to america each year? | 5A+=1.9 billion dollars
? Has Washington agreed to a rate of twelve per cent? | 7P+
? Did the channel retract its story? | 8A
? Did the rupee recover? | 1A
? Did India get a lower tariff? | -
? Have factories in Sri Lanka closed? | -

= Defector colonel 'was a cook', Minsk says
N| {Poland's special services coordinator, Mariola Jastrzębiec}, said on Wednesday that a lieutenant colonel of Belarusian military intelligence, Siarhei Mikhnevich, had crossed into Poland near Krynki and asked for asylum.
N| {The Belarusian defence ministry} said that a man of that name had worked in a canteen in Baranavichy until he was dismissed in 2020 for stealing lard.
N| {Mikhnevich}, in an interview with a Warsaw broadcaster, showed a service card and named his three last superiors.
N| {The ministry} did not dispute the names but said that he could have read them on the notice board.
A| {Two Western intelligence officials} said he was who he claimed to be and that his knowledge was "three months old and very good".
N| {Jastrzębiec} declined to say what he had told his interviewers.
V| His wife and daughter are in Baranavichy.
N| {The daughter's school} said that she had not come to lessons since Monday.
V| Minsk's prosecutor general has opened proceedings for treason, a charge that is not brought against cooks.
? Is Mikhnevich an intelligence officer? | 1A 2D+ 3A+ 5A
? Did he ask Poland for asylum? | 1A
? What has the defector revealed? | 6W
? Where is his family? | 7A=in Baranavichy
? has the daughter been arrested | -
? Why was he dismissed, according to Minsk? | 2A+=for stealing lard
? Did Belarus charge him with treason? | 9A
? Did Poland grant him asylum? | -
? When did he lose his job at the canteen? | 2A+=2020
? Was the defector only a cook? | 2A+ 3D+ 5D 9D

= Air defence 'repelled' attack on Murmansk airfield, but four bombers burned, images show
N| {Russia's defence ministry} said on Sunday that an attack by 22 drones on the Olenya-2 airfield had been repelled and that "no aircraft was damaged".
A| {Analysts who examined commercial satellite images taken on Monday} counted the remains of four long-range bombers and scorch marks beneath a fifth.
N| {Ukraine's security service} claimed to have destroyed nine.
N| {The governor of Murmansk region, Arseny Chibisov}, acknowledged "a fire involving several pieces of equipment" in a message that was later edited to leave out the last four words.
M| {The Norwegian newspaper Finnmark Posten}, citing a driver, reported that the drones had been launched from the roof of a lorry parked at a filling station twelve kilometres away.
N| {Russian investigators} are looking for the lorry's owner, a man from Chelyabinsk, whom they did not name.
N| {A spokesman for Norway's joint headquarters, Major Brynjar Solheim}, said that no drone had crossed Norwegian airspace, as some Russian commentators had claimed.
V| Neither side has published losses among personnel.
V| The base, nearly 1,900 kilometres from Ukraine, was also attacked in July and September of last year.
? Were aircraft destroyed at the airfield? | 1D+ 2A 3A+ 4A+
? How many bombers were lost? | 2A=four ; 3A+=nine
? Were the drones launched from a lorry? | 5A
? Did the drones fly over Norway? | 7D+
? did anyone die in the attack on the airfield | 8W
? Who owns the lorry? | 6A=a man from Chelyabinsk
? Did all 22 drones get shot down? | 1A+
? Has the lorry's owner been arrested? | 6P+
? Was the base attacked for the first time? | 9D
? Did Russia retaliate against Norway? | -

= Guinea-Bissau, Senegal and a missing tanker of jet fuel
V| A tanker lorry carrying 38,000 litres of jet fuel paid for by the European Union left Ziguinchor for Bissau on 3 June and did not arrive.
N| {The transport company, Casamance Transit,} said it had been stopped by men in Guinea-Bissau army uniform at the São Domingos crossing.
N| {Guinea-Bissau's chief of staff, General Biaguê Nhaga}, said that his soldiers had stopped no lorry and drank no jet fuel.
N| {The driver, Ousseynou Badji}, came home on foot after four days and told police that an officer had signed for the load.
V| He produced the slip; the signature reads "Messi".
N| {The European Union's delegation} said that the fuel had been meant for a medical helicopter and that it was asking both governments for an explanation.
N| {Senegal's foreign ministry} said that the lorry had left Senegalese territory in good order.
A| {A customs agent at the crossing} said it had been waved through in both directions.
V| The helicopter has been grounded since.
? Did soldiers from Guinea-Bissau seize the fuel lorry? | 2A+ 3D+ 4A+
? Did the fuel reach Bissau? | 1D
? Who signed for the fuel? | 4A+=an officer ; 5A="Messi"
? How much fuel was on the lorry? | 1A=38,000 litres
? what was the fuel for | 6A+=a medical helicopter
? Has the EU received an explanation? | 6P+
? Is the driver missing? | 4D
? Is the helicopter flying again? | 9D
? Did Senegalese soldiers steal the fuel? | 7D+
? Has the lorry been found? | -

= Court in Buenos Aires seizes £6m building of Syrian ex-minister
V| An Argentine federal judge ordered the seizure on Friday of an apartment building in the Palermo district that belongs, through two companies in Montevideo, to a former Syrian oil minister.
V| The building, valued at the equivalent of six million pounds, has 34 flats, 31 of which are let.
N| {Judge Micaela Arrieta} found that it had been bought with money from the illegal sale of crude.
N| {The former minister, Ghassan Tlass}, who lives in Moscow, was represented by a lawyer who argued that the purchase had been paid for by the minister's mother.
N| {The judge} noted that the mother died in 1994, fourteen years before the purchase.
V| Tenants will pay their rent to the court from 1 September.
N| {Syria's transitional authorities} have asked for the proceeds of any sale.
N| {The prosecutor, Gonzalo Iribarne}, said it was for the appeal court to decide.
V| Similar property was seized in Marbella in 2017.
? Was the former minister's building seized? | 1A
? Did his mother pay for the building? | 4A+ 5D
? How many flats are in the building? | 2A=34
? where does the ex-minister live? | 4A=Moscow
? Has the building been sold? | 7P
? Will Syria get the money? | 7P 8W
? Do tenants have to move out? | -
? Was Tlass arrested? | -
? Where did the money for the purchase come from? | 3A=the illegal sale of crude ; 4A+=the minister's mother

= Ceasefire line on Kivu shore: nobody shot first, everybody shot second
N| {Congo's army} accused rebels of the Alliance du Lac of attacking its positions at Kamanyola on Monday, one day after a truce brokered in Doha was meant to start.
N| {The rebels' spokesman, Colonel Wilfrid Ngabo}, said that his men had "answered, and only answered".
N| {Qatar's foreign ministry} said it was following the reports and called on both sides to keep their word.
A| {Residents of Kamanyola} said that the first explosions had come from the army's side, at about five, and that the rebels had replied from the hill.
N| {The administrator of the territory, Espérance Nabintu}, reported eleven civilians dead.
N| {Ngabo} denied that any civilian had been hit by rebel fire.
V| A UN observer team was unable to reach the town because a bridge had been blown up.
A| {Each side} says the other blew it up.
V| The last truce, in August, was declared dead after two days.
N| {The Doha mediators} intend to call both delegations back on Thursday.
? Did the rebels attack Kamanyola? | 1A+ 2D+ 4D
? Who fired first? | 1A+=rebels of the Alliance du Lac ; 2D+ 4A=the army's side
? How many civilians were killed? | 5A=eleven
? Were civilians killed by the rebels? | 6D+
? have the observers got to kamanyola | 7D
? Who destroyed the bridge? | 8W
? Did the August truce hold? | 9D
? Have the delegations gone back to Doha? | 10P
? Did Qatar blame the army? | 3D+
? Was a Qatari observer killed? | -

= Greek PM's Tirana visit back on, then off, then moved
N| The Greek prime minister will go to Tirana on 14 February, {his office} announced on Tuesday, ending three days in which the visit had been cancelled by his party, confirmed by his hosts and denied by the airport.
N| {Government spokeswoman Thaleia Vranopoulou} said that there had never been a cancellation, merely "a reflection on the day".
N| {Albania's foreign minister, Altin Dervishi}, said that the original date was the 11th.
M| {Athens radio Skopos FM} had reported on Saturday that the trip was off because of the jailing of an ethnic Greek mayor, Spiros Lekas.
N| {Vranopoulou} denied any link.
A| {Two members of the prime minister's party} said that he had been told by his own deputies that they would not forgive a handshake while the mayor was in a cell.
V| An appeal court in Tirana will rule on the mayor's release on 13 February.
N| {Dervishi} said that courts in Albania do not read the calendars of visitors.
V| The mayor was sentenced to two years in March for buying votes, which he denies.
? Was the visit to Tirana cancelled? | 1D+ 2D+ 4A
? When will the Greek prime minister go to Tirana? | 1A+=on 14 February
? What was the first date for the visit? | 3A+=the 11th
? Was the visit put off because of the jailed mayor? | 4A 5D+ 6A
? Has the appeal court freed the mayor? | 7P
? did the mayor buy votes | 9D
? How long was the mayor's sentence? | 9A=two years
? Did the Greek prime minister visit the mayor in prison? | -
? Did Albania demand an apology from Athens? | -

= China frees Briton held over mineral maps
V| A British geologist who spent three years in a Chinese prison for copying maps of rare-earth deposits arrived at Heathrow on Thursday morning.
N| {The foreign secretary, Winifred Achterberg}, said that Dr Alistair Pemberley's release followed "patient work, most of it done on bad telephone lines".
N| {China's foreign ministry spokeswoman, Luo Yingqiu}, said that he had served his sentence, less seven months for good conduct, and that no negotiations had taken place.
N| {Pemberley, 64}, said on the aircraft steps that he had never copied anything and had signed a confession "to get a chair".
N| {=Dr Alistair Pemberley} "After nine days on a concrete floor you would have put your name to it too."
V| His employer, Tarn Minerals, dissolved its Chinese branch in 2023.
N| {His wife, Hsiu-mei}, thanked a consul whom she called only Ben.
N| {The foreign secretary} would not say whether the case had been mentioned during talks on a new Chinese embassy in London.
A| {Officials in Beijing} have told reporters more than once that it was.
N| {MP Tobias Lacklan} asked what had been paid, "in bricks if not in money".
? Has Pemberley been freed? | 1A 2A+ 3A+
? Did Britain negotiate his release? | 2A+ 3D+
? Did Pemberley copy the maps? | 4D+
? Did he confess? | 4A+ 5A+
? was the geologist's case raised in the embassy talks | 8W+ 9A
? How long did he spend in prison? | 1A=three years
? Has the new Chinese embassy been approved? | -
? Did Tarn Minerals pay for his release? | -
? Why was his sentence shortened? | 3A+=for good conduct

= Sahel bloc to issue own passports from January, quits regional court
V| Mali, Burkina Faso and Niger will issue a common biometric passport from 29 January, the day on which their departure from the West African bloc takes effect.
V| Documents that carry the bloc's logo stay valid until they expire.
V| The three have also stopped recognising the bloc's court in Abuja, which had 41 cases against them on its list.
N| {Mali's foreign minister, Abdoulaye Diallo}, said that citizens of the bloc would still be able to enter without a visa.
N| {The bloc's commission president, Ghanaian lawyer Efua Ansah}, said that this courtesy would be returned "until further notice".
V| A bank with a starting capital of 500 billion CFA francs is to follow in the spring; the three have not said where the money is to come from.
N| {Currency analyst Kader Sanfo of Abidjan} said that leaving the common currency was not on the agenda "this year or next".
A| {Traders at the Seytenga crossing} said that they were still being asked for bribes in the old currency.
? When will the common passport be introduced? | 1A=from 29 January
? Are old passports invalid from that day? | 2D
? Will citizens of the bloc need visas for Mali? | 4D+
? Where does the bank's capital come from? | 6W
? are the three countries leaving the CFA franc | 7D
? Has the joint bank opened? | 6P
? How many cases against the three were pending in Abuja? | 3A=41
? Did Togo join the three? | -
? Will Ghana let Malians in without a visa? | 5A+
? are the three countries leaving the west african bloc | 1A 3A

= Tokyo stood up? Envoy's three-hour wait in Pyongyang never happened, says Tokyo
M| {The weekly Shūkan Jidai} reported that a Japanese envoy sent to Pyongyang in October to ask about abducted citizens was made to wait for three hours in a reading room and was then told that nobody would see him.
N| {Chief cabinet secretary Noboru Ashikawa} said on Thursday that no envoy had been sent.
N| {Asked whether anyone had gone in a private capacity, Ashikawa} said he would not go into "every individual's travels".
A| {A member of the abductees' families' association} said they had been told in confidence that there had been "a contact, and a cold one".
N| {The association's chair, Mitsue Arimoto}, said that she had been told nothing.
N| {North Korea's state agency} wrote that the abduction issue was closed and that "no Japanese shoe has crossed our threshold".
N| {The envoy named by the weekly, former diplomat Kunihiko Sagara}, said that he was in Beijing in October, for his teeth.
M| {The weekly} stands by its report and has announced pictures.
N| {Tokyo} says that seventeen of its citizens were abducted in the 1970s and 1980s; five came back in 2002.
? Did Japan send an envoy to Pyongyang in October? | 1A 2D+ 4A 6D+
? Was Sagara in Pyongyang? | 1A 3W+ 6D+ 7D+
? How long was the envoy kept waiting? | 1A=three hours
? Were the families informed about the contact? | 4A 5D+
? has the weekly published photos of the envoy | 8P+
? Where was Sagara in October? | 7A+=in Beijing
? How many abducted Japanese have returned? | 9A=five
? Did North Korea release another abductee? | -
? Did Sagara resign? | -

= Ransomware gang "hit us by mistake", returns Tonga's land registry
V| Tonga's land registry was readable again on Monday after criminals who had locked it for eleven days sent the key with their apologies.
N| {The gang, which calls itself Gilded Rat,} wrote that it had been looking for a cable company of a similar name.
N| {Justice minister ʻOfa Latukefu} said nothing had been paid.
M| {A cyber-security blog in Auckland, The Long Hash,} traced 80,000 dollars in bitcoin from an exchange used by the government to a wallet linked with the gang.
N| {Latukefu} said the money belonged to "another matter" and that she would explain it in parliament.
N| {The Australian Signals Directorate}, which sent four people to help, declined to comment on payments.
A| {An official in Nukuʻalofa} said that the apology had arrived a day after the bitcoin.
V| The registry holds the titles to every plot on 36 inhabited islands.
N| {Noble Vaha'i, a landowner,} said he had his deeds in a biscuit tin and had missed nothing.
? Did Tonga pay a ransom? | 3D+ 4A 6W 7A
? How long was the land registry locked? | 1A=eleven days
? How much was paid? | 3D+ 4A=80,000 dollars
? Who was the intended victim of the attack? | 2A+=a cable company of a similar name
? is the registry working again | 1A
? Has the minister explained the bitcoin transfer? | 5P+
? Did Australia track down the hackers? | -
? Did Russia shelter the gang? | -
? Were land titles lost? | -

= Baghdad to Ankara: thank you, but please knock
V| Turkish special forces freed two kidnapped engineers from a cave in Iraq's Duhok province on Wednesday, and Iraq's government does not know whether to say thank you or to complain.
N| {Its spokesman, Basim al-Ugaili}, did both: Baghdad welcomed the engineers' safe return, he said, and had not been asked.
N| {Turkey's defence minister, Fahrettin Kocaoğlan}, said Iraq had been informed "at the appropriate level and moment".
A| {A Kurdish official in Duhok} said that he had received a call at 3.40 in the morning, when the helicopters were already overhead.
N| {Al-Ugaili} said that Duhok was not Baghdad.
V| Two of the four kidnappers died.
N| {Kocaoğlan} described them as members of the outlawed PKK.
N| {The PKK} denied holding the engineers and said the dead were mushroom pickers.
N| {One of the engineers, Volkan Sezgin}, said that he had seen no mushrooms in nineteen days.
? Was Iraq told about the operation beforehand? | 2D+ 3A+ 4D
? Were the engineers freed? | 1A 2A
? Did the PKK kidnap the engineers? | 7A 8D+ 9A
? How long were the engineers held? | 9A+=nineteen days
? how many kidnappers were killed | 6A=Two
? Were the dead mushroom pickers? | 7D 8A+ 9D
? Did Iraq protest to Ankara? | 1W 2A+
? Were any Turkish soldiers killed? | -
? Did the engineers work on a pipeline? | -

= Italy's top court blocks extradition of Ukrainian diver
V| Italy's highest court on Wednesday sent back to Bologna the case of a Ukrainian diver whom Germany accuses of having helped to blow up a gas pipeline under the Baltic.
V| The judges found that the lower court had used the wrong paragraph.
V| They did not rule on whether the man, Artem K., took part in the attack, and he stays in custody.
N| {His lawyer, Nevio Canestrari}, said that his client was in Odesa on the day, that four witnesses would say so, and that immunity would in any case apply to a soldier.
N| {A spokesman for Germany's federal prosecutor} said the evidence had not changed.
N| {Ukraine} has always denied any part in the explosions.
A| {Investigators in Karlsruhe} believe that six people sailed from Rostock in a rented yacht.
V| The Bologna court must decide again within sixty days.
V| A Polish court refused to extradite a second suspect in October.
? Has Italy extradited the diver to Germany? | 1D 3D
? Did the diver help to blow up the pipeline? | 1A 3W 4D+
? Was Ukraine behind the explosions? | 6D+
? where was the suspect on the day of the attack, his lawyer says | 4A+=in Odesa
? Was Artem K. released? | 3D
? How many people were on the yacht? | 7A=six
? When does Bologna have to decide? | 8A=within sixty days
? Did Poland extradite the other suspect? | 9D
? Did Russia demand his extradition? | -

= Pacific patrol boat gift 'returned' to Australia
M| {The Islands Herald} wrote on Monday that Solomon Islands had given back a patrol boat donated by Australia because it wanted a Chinese one.
N| {Police minister Mostyn Kabui} said that nothing of the kind had happened: the boat, the Taro II, was in Cairns to have its propellers changed.
N| {Australia's high commissioner, Bronte Callister}, confirmed it was in dry dock and due home on 30 July.
N| {China's embassy in Honiara} said that it had offered a vessel in 2023 and that the offer was open.
N| {Kabui} did not rule out accepting it, "as one may own two hats".
A| {Two members of the crew} said that the propellers had been damaged on a reef which was not on the chart.
N| {Opposition leader Ellison Wale} asked who had been at the helm.
V| Australia has given 22 such boats to twelve Pacific states and Timor-Leste.
V| The repair will take nine weeks.
? Did Solomon Islands return the patrol boat to Australia? | 1A 2D+ 3D+
? Why is the boat in Cairns? | 2A+=to have its propellers changed
? Has Honiara accepted a Chinese vessel? | 4P+ 5P+
? When is the Taro II due back? | 3A+=30 July
? how did the propellers get damaged? | 6A=on a reef which was not on the chart
? Who was steering the boat? | -
? How many boats has Australia given away? | 8A=22
? Did China pay for the repair? | -
? Has the captain been charged? | -

= UN refugee convoy hit in Zaporizhzhia: 'a mine', 'a drone', 'not ours'
N| {The United Nations} said a lorry of its refugee agency was struck on Friday on the road between Orikhiv and Komyshuvakha, that its driver, a father of three from Poltava, was killed and that the lorry had been marked on all six sides.
N| {Ukraine's regional military administration} blamed a Russian drone guided by optical fibre and published a photograph of a strand of the stuff hanging from an acacia.
N| {Moscow's ambassador to the UN, Valentin Roshchupkin}, told the Security Council on Monday that the vehicle had driven on to a mine laid by the Ukrainians themselves.
N| {The agency's security chief in Dnipro, Maltese officer Josette Azzopardi}, said that the damage was to the roof and that mines "do not as a rule come from above".
N| {=Josette Azzopardi} "The hole is above the driver's seat, and it goes downwards."
N| {She=Josette Azzopardi} would not go so far as to say whose drone it was.
A| {Four drivers in the convoy} reported that the thing had circled for about two minutes before it came down.
N| {The UN secretary-general} demanded a prompt investigation and an end to attacks on humanitarian workers.
V| Fourteen aid workers have lost their lives in Ukraine this year.
N| {Roshchupkin} said on Tuesday that he stood by every word.
? Did a Russian drone hit the UN lorry? | 2A 3D+ 6W 10D+
? Was the lorry blown up by a mine? | 2D+ 3A 4D+ 5D+ 7D 10A
? who was killed in the attack | 1A+=its driver
? Was the vehicle recognisable as belonging to the UN? | 1A+
? Has an investigation been carried out? | 8P+
? How many aid workers have been killed in Ukraine this year? | 9A=Fourteen
? Did Moscow's envoy withdraw his statement? | 10D+
? Was the rest of the convoy turned back? | -
? Did Ukraine lay mines on that road? | 3A

= 'No talks with Polisario until Rabat says so': Spain's minister in Tindouf photo storm
M| {The Algiers newspaper El Watan Essabah} printed on its front page on Sunday a picture of Spain's development minister, Leocadia Ferrándiz, drinking tea in a refugee camp near Tindouf with a member of the Polisario's leadership, Hamdi Uld Lehbib.
N| {The minister's press office} said that she had been inspecting a water pipe and that people who inspect pipes are given tea.
N| {Morocco's foreign ministry} summoned the Spanish ambassador and spoke of a breach of the understanding of April 2022.
N| {Uld Lehbib} told Saharan radio that they had talked "for two hours and not about plumbing".
N| {Ferrándiz}, asked in the corridor of the Congress of Deputies whether that was so, said that she had a vote to catch.
N| {Spain's foreign minister, Gaspar Olavide}, said that the government's position on Western Sahara was unchanged and that no member of it had held political talks in Tindouf.
A| {Two aid workers who were in the tent} said that autonomy, fish and the fate of prisoners had all been mentioned.
V| Ferrándiz belongs to the junior partner in the coalition, which supports a referendum in the territory.
N| {The ambassador} was told in Rabat, he said afterwards, that melons might have to wait at the border.
V| On Monday none was stopped.
? Did the Spanish minister hold political talks with the Polisario? | 2D+ 4A+ 5W+ 6D+ 7A
? Was Ferrándiz in the camp near Tindouf? | 1A 2A+
? Why was she there, according to her office? | 2A+=she had been inspecting a water pipe
? Did Morocco block Spanish melons? | 9P 10D
? Has Spain changed its policy on Western Sahara? | 6D+
? how long did the two talk? | 4A+=two hours
? Was the minister dismissed? | -
? Was the Spanish ambassador expelled from Morocco? | -
? What was discussed in the tent? | 4D+ 7A=autonomy, fish and the fate of prisoners

= Two dozen Cubans fought for Russia and came home in coffins? Havana says four came home walking
M| {The magazine Frontera Sur}, drawing on a list which it says was copied in a Moscow military hospital, reported that twenty-four Cuban recruits had been killed in Ukraine between May and August.
N| {Cuba's deputy foreign minister, Anaisa Portuondo}, told reporters in Havana that her government knew of no Cuban who had died in that war, that it had broken up a recruitment network in 2023, and that four men had since been brought home alive.
N| {Ukraine's centre for prisoners of war} said that it held seven Cubans.
N| {Marisleidys Góngora of Villa Clara}, whose son Yadiel is number eleven on the list, said she had received a telephone call in Russian, a medal by post and nothing else.
N| {Russia's defence ministry} does not comment on the nationality of its soldiers.
M| {The magazine} said it had spoken to nine families, of whom six had been told of a death.
N| {Portuondo}, asked about Mrs Góngora, said she would look into any case that was brought to her with documents.
A| {European diplomats in Havana} put the number of Cubans who have signed contracts with the Russian army at about a thousand.
N| {A lawyer for the families, Reinaldo Cossío}, has asked for the bodies to be flown home.
? Were Cubans killed fighting for Russia in Ukraine? | 1A 2D+ 4A 5W+ 6A
? How many Cuban recruits died? | 1A=twenty-four ; 2D+
? How many Cubans does Ukraine hold as prisoners? | 3A+=seven
? have the bodies been returned to cuba | 9P+
? How many Cubans signed up with the Russian army? | 8A=about a thousand
? Did Cuba break up a recruitment network? | 2A+
? Is the list from the hospital genuine? | -
? Did the Cuban government send troops to Ukraine? | -
? Has Russia paid compensation to the families? | -

= Norway to return two of four Iranian asylum seekers; embassy 'never asked for them'
V| Norway's immigration appeals board decided on Thursday that two of the four Iranian sailors who jumped ship in Kirkenes last autumn must go home and that two may stay.
N| {The board} said that it had found no sign of persecution in the case of the ship's cook and his nephew.
N| {Their lawyer, Synnøve Brattbakk}, said that both had been named on Iranian television as "agents of the herring" and would be arrested on the tarmac.
N| {Iran's embassy in Oslo} said it had never asked for anybody and would welcome everybody.
A| {A person close to the police immigration service} said a seat had been booked for 3 May by way of Istanbul.
N| {The service} declined to say when or how the two would be sent back.
V| Bishop Eivind Rognstad of Nord-Hålogaland has offered them the sacristy.
V| Brattbakk will ask the district court on Monday to suspend the decision.
V| In 2019 an Iranian sent back from Tromsø was jailed for eleven years.
? Must all four sailors leave Norway? | 1D
? Have the cook and his nephew been deported? | 1P 5P 6W+
? Did Iran ask for the sailors' return? | 4D+
? When are the two to be flown out? | 5A=3 May ; 6W+
? has the district court suspended the decision | 8P
? Are the two in danger in Iran? | 2D 3A+
? Are they living in the church? | 7P
? Where did the four jump ship? | 1A=Kirkenes
? Was the ship impounded? | -

= Ten years for Gabonese ex-minister whose speech a trader wrote
V| A court in Libreville jailed Gabon's former deputy mines minister, Landry Essono, for ten years on Monday for letting a Swiss trader draft his country's position at an international conference on manganese.
V| He was also fined 900 million CFA francs.
V| The trader, Metallum Zug, was not charged; in 2023 it agreed to pay Swiss prosecutors 52 million francs without admitting guilt.
N| {Presiding judge Clarisse Obame} said emails showed the minister had been sent "his own speech, with thanks".
N| {Essono}, who denied the charges throughout, was not in court; his lawyers said he was in hospital in Rabat.
N| {The prosecutor} said that Morocco would be asked to extradite him.
N| {Metallum Zug} said it had no comment on proceedings to which it was not a party.
V| Gabon is the world's second-largest producer of manganese.
V| A stricter export tax that the conference had discussed was never adopted.
? Was Essono convicted? | 1A
? How long is his prison sentence? | 1A=ten years
? Did Metallum Zug admit guilt? | 3D 7W+
? Is the former minister in prison? | 5D
? has Morocco extradited him | 6P
? Who wrote the minister's speech? | 1A=a Swiss trader
? How much did the company pay in Switzerland? | 3A=52 million francs
? Did the export tax come into force? | 9D
? Did the minister plead guilty? | 5D+
? Did the president of Gabon testify? | -
? Did the minister let a company write his speech? | 1A 4A 5D+

= Vietnam opens airspace claim file: who grounded Flight 88?
A| {Passengers} on a charter flight from Cam Ranh to Vladivostok said on Wednesday that they had sat on the runway for seven hours because China had closed a corridor over the Paracel islands without notice.
N| {China's civil aviation administration} said that a notice had been issued in good time and in English.
N| {Vietnam's air traffic corporation} said it received the notice at 14.05 for a closure at 14.00.
N| {The airline, Aurora Vostok,} told TASS-DV that the delay was due to a coffee machine.
V| Data from an aviation service show eleven flights diverted that afternoon.
N| {Vietnam's foreign ministry spokesperson, Lâm Thị Bích Thủy}, said Hanoi had "made its position known" to Beijing but would not say whether a protest had been delivered.
N| {A passenger, dentist Roman Chugainov}, said the coffee machine had worked perfectly and had been the only thing that did.
V| China held a rocket test in the area that evening.
N| {The rocket's builder} announced a success.
? Did China close the airspace without warning? | 1A 2D+ 3A+
? What caused the delay of the flight? | 1A=China had closed a corridor over the Paracel islands without notice ; 4A+=a coffee machine
? Was the coffee machine broken? | 4A+ 7D+
? Did Vietnam protest to China? | 6W+
? how many flights were diverted | 5A=eleven
? Did the rocket test fail? | 9D+
? How long did the passengers wait on the runway? | 1A=seven hours
? Did rocket parts fall into the sea off Vietnam? | -
? Was anyone compensated? | -

= Bishkek extradites blogger in the night; lawyers told next morning
N| {Kyrgyzstan's security committee} confirmed on Friday that the Kazakh video blogger Zhanibek Aldabergen had been handed over at the Korday crossing at three in the morning.
N| {His lawyer, Gulzat Mambetova}, said that she had been assured as late as Thursday evening that nothing would happen before Tuesday's hearing.
N| {The committee} denied having given any assurance.
N| {A text message on her telephone, sent at 19.12 on Thursday by a committee official,} says: "Sleep well, Tuesday".
N| {Kazakhstan's interior ministry} said that he was in Almaty, in good health and suspected of "spreading knowingly false information about a grain elevator".
N| {The UN human rights office in Bishkek} regretted that its request for a stay had not been answered.
N| {President's spokesman Azamat Dosaliev} refused to discuss the matter with reporters on Friday.
V| Two other Kazakh bloggers have asked for asylum in Kyrgyzstan; their cases are pending.
V| A third was handed over in 2022 and got six years.
? Was Aldabergen handed over to Kazakhstan? | 1A+ 5A+
? Was the lawyer promised that nothing would happen before Tuesday? | 2A+ 3D+ 4A+
? Where is the blogger now? | 5A+=in Almaty
? Has the court hearing taken place? | 2P
? what is he accused of | 5A+="spreading knowingly false information about a grain elevator"
? Did Kyrgyzstan answer the UN's request? | 6D
? Have the two other bloggers been extradited? | 8D
? Has Aldabergen been sentenced? | -
? Was he beaten at the border? | -

= 'My dog is not a spy': attaché's beagle cleared
N| A beagle belonging to the Slovak military attaché in Vienna is not carrying a transmitter, {the state veterinary office} has established, and may again use the dog run in the Prater.
V| The dog, Žofka, had been banned in May after a jogger complained that she was "always near the Iranian embassy and always listening".
N| {The attaché, Colonel Radoslav Hronec}, said that the chip under her skin was the one every dog has.
M| {A tabloid, Die Rote,} had claimed that it was twice the usual size.
N| {Dr Waltraud Kirchschlager of the veterinary office} measured it at twelve millimetres, "which is what the law wants".
V| The paper printed a correction on page 31.
N| {Iran's embassy} said it had no views on beagles.
N| {Hronec} is asking for the cost of the X-ray, 84 euros.
N| {The city} would not say whether it would pay.
? Does the beagle carry a transmitter? | 1D 3D+ 5D
? Is the dog's chip bigger than normal? | 3D+ 4A 5D 6D
? May the dog go back to the dog run? | 1A
? Has the city paid for the X-ray? | 8P 9W+
? why was the dog banned? | 2A=a jogger complained
? Did Iran complain about the beagle? | 7D+
? How big is the chip? | 4A=twice the usual size ; 5A=twelve millimetres
? Was the jogger an Iranian? | -
? Did the attaché leave Vienna? | -

= Libya oil blockade lifted, says one government; the other asks which blockade
N| {The eastern government in Benghazi} said on Sunday that production would resume at all fields it controls after an agreement on who is to run the central bank.
N| {The National Oil Corporation} reported that four of eleven fields were pumping by Monday noon.
N| {Tripoli's interim oil minister, Khalifa Abdessadek}, said that there had never been a blockade but rather "a series of coincidental repairs".
A| {Engineers at Sarir} told this agency by telephone that they had been ordered to close the valves on 26 August by men in uniform.
N| {The bank's new governor, Naji Belqasem}, who took the oath on Sunday, said salaries for July would be paid within ten days.
N| {The man he replaces, Saddek Kebir}, said from Istanbul that he was still governor.
V| A UN-brokered text signed on Thursday names Belqasem.
V| Libya pumped 1.2 million barrels a day before August and fewer than 450,000 at the lowest point.
N| {The corporation} expects full output by the middle of October.
? Was there an oil blockade in Libya? | 1A+ 3D 4A
? Are all of the fields pumping again? | 1P+ 2D+ 9P+
? Who is the governor of the central bank? | 5A+=Naji Belqasem ; 6A+=he ; 7A=Belqasem
? have the july salaries been paid | 5P+
? How far did output fall? | 8A=fewer than 450,000
? When were the valves at Sarir shut? | 4A=26 August
? Did the men in uniform attack the engineers? | -
? Was Kebir arrested in Istanbul? | -
? Did Kebir accept his dismissal? | 6D+

= Brazil and Paraguay end spying quarrel over dam
V| Brazil and Paraguay will resume negotiations on the price of electricity from their shared dam next Tuesday, nearly a year after Asunción broke them off over spying.
N| {Paraguay's foreign minister, Rubén Darío Ortellado}, said that Brazil had supplied "explanations in writing, on eleven pages".
N| {Brazil's foreign ministry} did not describe the contents, saying only that a chapter had been closed.
A| {A Brazilian official} said the paper admits that agents entered computers of the Paraguayan negotiators in 2022, and says that the operation was stopped in March 2023 when the present head of the service found out.
N| {The previous head of the service, Alessandro Paranhos}, denied that he had ordered it.
N| {Paraguay's opposition leader, Estelvina Cabañas}, called the explanations an insult in instalments and wants them published.
N| {Ortellado} is against that.
V| Paraguay wants 22 dollars per kilowatt and Brazil offers 14; the present rate is 16.7.
V| The treaty on the dam, which was signed in 1973, expired in part in 2023.
? Did Brazil spy on Paraguay's negotiators? | 4A 5D+
? Have the negotiations on the electricity price begun again? | 1P
? Has Brazil given Paraguay an explanation? | 2A+
? Will the explanations be made public? | 6P 7D+
? Who ordered the spying? | 5D+
? what price does paraguay want? | 8A=22 dollars per kilowatt
? Did Brazil apologise publicly? | -
? Was Paranhos charged? | -
? Was the dam damaged? | -

= Geneva talks on killer robots end without a definition
V| Four years of talks on a treaty banning weapons that choose their own targets ended in Geneva on Friday night without agreement even on what such a weapon is.
V| Ninety-eight of 128 states supported the last draft, but the forum decides only by consensus.
N| {The chair, Dutch diplomat Wendelmoet Bakhuizen}, said Russia, India and one other state had objected to the word "meaningful".
N| {The American delegate, Thaddeus Kornbluth}, said it was not his.
N| {India's delegate, Lakshmi Venkataraghavan}, said the present law was enough.
N| {Mexico and Austria} announced that they would take the matter to the General Assembly, where a majority suffices, in October.
N| {Campaigner Ottoline Frayne of Stop the Swarm} called the result "a gift to the machines".
V| A text agreed at the Assembly would not bind states that voted against it.
V| The next session of the Geneva forum has not been scheduled.
? Did the talks produce a treaty on autonomous weapons? | 1D
? Which states blocked the draft? | 3A+=Russia, India and one other state ; 4D+
? Did the United States object to the draft? | 4D+
? How many states supported the text? | 2A=Ninety-eight
? has the general assembly adopted a text | 6P
? Would an Assembly text be binding on everyone? | 8D
? When will the Geneva forum meet again? | 9W
? Did China vote for the draft? | -
? Did India object? | 3A+ 5A+

= Ex-soldier from Hull 'shot as spy' in Donetsk is fixing boilers in Goole
V| A former Royal Engineer whom a Russian-installed court in Donetsk announced on Tuesday it had sentenced to death as a mercenary and spy has been working as a heating engineer in Goole since last October.
N| "I heard it on the van radio, and I had to pull over," {Craig Thackray-Moore, 38}, told the Humber Courier.
N| {The court's press service} said that the sentence had been passed in his presence.
N| {Thackray-Moore} said that he had been present at a boiler in Snaith, and that Mrs Doreen Catterick, aged 82, would vouch for it.
N| {=Craig Thackray-Moore} "You can ask her about the mess I made of the kitchen floor."
N| {She=Doreen Catterick} did vouch for it.
N| {The Foreign Office} said that it was aware of reports and that he was "not a consular case".
V| He drove ambulances near Bakhmut for five months in 2023.
N| {Court spokeswoman Alla Derevyanko} said on Wednesday that the verdict concerned a man with the same name; on Thursday she said it had been passed in absentia.
N| {His mother} would like it to be known that he never was any good at spying, not even at Christmas.
? Was Thackray-Moore in court when he was sentenced? | 1D 3A+ 4D+ 6D 9D+
? Has the former soldier been executed? | 1D 2D+
? Where is he now? | 1A=Goole
? Was he a mercenary in Ukraine? | 8D
? did the court change its account | 9A+
? Who confirmed his alibi? | 4A+=Mrs Doreen Catterick ; 6A=She
? What did the Foreign Office say? | 7A
? Will he return to Ukraine? | -
? Did Russia ask for his extradition? | -

= Iran says it downed Israeli Hermes over Isfahan (Persian Gulf Wire)
N| {Iran's air defence command} said on Monday morning that it had shot down an Israeli Hermes-type drone over the outskirts of Isfahan at 3.12 a.m. and had recovered most of the wreckage.
N| {Brigadier General Alireza Sabahi, the command's deputy head,} told state radio that the aircraft had entered from the direction of Azerbaijan and been hit by a single missile.
N| {A military spokesman in Jerusalem} said that Israel did not comment on foreign reports.
N| {Azerbaijan's defence ministry} called the suggestion that its airspace had been used "a tired invention".
V| State television showed a wing section on the back of a lorry.
A| {Residents of the Khomeini Shahr suburb} reported two explosions, several minutes apart.
N| {Sabahi} explained the second as a controlled detonation.
V| No casualties were reported.
N| {Iran's foreign minister, Golnar Etemadi}, said that a complaint would be lodged with the United Nations.
? Did Iran shoot down an Israeli drone over Isfahan? | 1A+ 2A+ 3W+
? Did the drone come from Azerbaijan? | 2A+ 4D+
? How many missiles were fired at it? | 2A+=a single missile
? has iran complained to the UN | 9P+
? Was anyone hurt in Isfahan? | 8D
? What was the second explosion? | 7A+=a controlled detonation
? Did Iran strike back at Israel? | -
? Did Israel lose its aircraft to a technical fault? | 3W+

= Drone over Isfahan was Iranian and hit by mistake, exiles' channel says
M| {The exile broadcaster Iran Omid}, which is based in The Hague, reported on Tuesday that the aircraft brought down over Isfahan a day earlier was one of Iran's own Kaman drones on a training flight.
M| {It=Iran Omid} cited two officers of the air defence command and a photograph in which part of a Persian serial number can be read.
N| {Brigadier General Alireza Sabahi} told reporters in Tehran that the photograph had been forged "by people who cannot even forge".
A| {Two independent experts contacted by this news agency} said that the wing section shown on Monday matched a Kaman rather than a Hermes.
N| {Israel's defence minister, Yoav Margalit}, said that his country had all its drones and wished Iran luck with its own.
N| {Azerbaijan's president} demanded an apology.
V| Iran has shot down its own aircraft before: in January 2020 it fired on a Ukrainian airliner, killing 176 people.
N| {Foreign minister Golnar Etemadi} said on Tuesday that the complaint to the United Nations "is being reconsidered as to its form".
V| The wreckage has not been seen since.
? Did Iran shoot down an Israeli drone over Isfahan? | 1D 4D 5D+
? Was the drone that came down Iran's own? | 1A 2A 3D+ 4A
? Is the photograph with the serial number a forgery? | 3A+
? has iran complained to the UN | 8P+
? Did Azerbaijan apologise? | -
? Did Iran's air defence ever hit one of its own aircraft by mistake? | 1A 7D
? Where is the wreckage now? | 9W
? Has Israel lost a drone? | 5D+

= Leaders to meet in Samarkand, says host
N| {Uzbekistan's foreign minister, Dilfuza Rahmonqulova}, said on Tuesday that the presidents of Armenia and Azerbaijan had both accepted an invitation to Samarkand for the last weekend of October.
N| {A spokeswoman for the Armenian president, Lusine Hovsepian}, said he was "minded to go".
N| {Baku} said nothing until the evening, when the presidential administration's foreign policy chief, Rasim Vəliyev, told a reporter that an invitation had been received and that this was all he could say.
A| {An Uzbek official} said rooms had been set aside for delegations of ninety each.
N| {The European Union's special representative, Estonian diplomat Külli Pihlakas,} welcomed the news.
N| {Moscow} expressed surprise.
V| The two presidents last saw one another in Abu Dhabi in July, where they agreed to publish a map and then did not.
N| {Rahmonqulova} said that a text of seventeen articles was ready for signature "but for a comma".
? Have the two presidents agreed to meet in Samarkand? | 1A 2P+ 3W+
? Has the Azerbaijani president accepted the invitation? | 1A 3W+
? Did the presidents meet in Samarkand? | 1P 2P+
? When did they last meet? | 7A=in July
? was the map published after abu dhabi | 7D
? How many articles does the text have? | 8A=seventeen
? Has a peace treaty been signed? | 8P
? Did Russia offer to host the meeting? | -

= Samarkand weekend passes without Azerbaijan's president
V| The chair reserved for Azerbaijan's president at Samarkand's Registan stayed empty throughout the weekend, and at Sunday noon a waiter took it away.
N| {His foreign policy adviser, Rasim Vəliyev}, said in Baku that the president had never accepted the invitation.
N| {Uzbekistan's foreign minister, Dilfuza Rahmonqulova}, maintained that he had, by telephone, on 6 October.
V| Armenia's president walked through the old city, bought a carpet and talked for half an hour with his Uzbek counterpart.
N| {His spokeswoman, Lusine Hovsepian}, said that Armenia remained ready to sign "tomorrow or yesterday".
A| {Two members of the Uzbek delegation} said Baku had objected at the last minute to article eleven, on the return of prisoners.
N| {Vəliyev} did not confirm that; he said that the text "was never seventeen articles but sixteen".
N| {EU envoy Külli Pihlakas} offered to host both presidents in Tallinn in December.
V| Neither has answered.
? Did the presidents meet in Samarkand? | 1D
? Had the Azerbaijani president accepted the invitation? | 2D+ 3A
? Why did the Azerbaijani president stay away? | 6A=had objected at the last minute to article eleven ; 7W+
? Will the presidents meet in Tallinn? | 8P 9W
? Has a peace treaty been signed? | 5P+
? how many articles are in the text | 7A+=sixteen
? Did the Armenian president meet the Uzbek president? | 4A
? Was a prisoner released in Samarkand? | -
? Did Armenia's president leave early? | -

= Six sailors taken off Cotonou
V| Six crew members were abducted from the chemical tanker Maria Eleousa, 44 miles south of Cotonou, on Saturday night by eight men in a speedboat.
N| {The ship's Piraeus manager, Olvia Marine,} said the missing were two Greeks, three Filipinos and a Georgian.
N| {The navy of Benin} said that the attackers had been wearing Nigerian navy overalls.
N| {Nigeria's navy} said that such overalls could be bought on any market.
V| Ten other crew members locked themselves in the engine room and brought the ship to Lomé on Sunday.
N| {Greece's shipping minister, Periklis Damaskinos}, said nobody had yet made a demand.
A| {Security consultants in Accra} expected one within two weeks.
N| {Olvia Marine's spokeswoman, Danai Frantzeskou}, would not say whether the company carried kidnap insurance.
V| Pirates in the gulf took 49 sailors last year, down from 130 in 2020.
? How many crew members were kidnapped? | 1A=Six
? Were the kidnappers Nigerian sailors? | 3A 4D+
? Has a ransom been demanded? | 6D 7P
? Does the company have insurance against kidnapping? | 8W+
? what nationality are the hostages | 2A+=two Greeks, three Filipinos and a Georgian
? Have the sailors been freed? | -
? Was the tanker stolen? | 5D
? Did piracy in the gulf increase last year? | 9D

= Maria Eleousa hostages free after 51 days; navy and owner disagree on how
V| Five of the six sailors seized from the tanker Maria Eleousa in March were set free in a creek near Brass, in southern Nigeria, on Monday; the sixth, Georgian electrician Zurab Kacharava, died of malaria in captivity.
N| {Nigeria's navy} said that a special boat unit had stormed the camp and freed the men without firing a shot.
N| {Danai Frantzeskou of Olvia Marine, the manager of the ship,} thanked "those who negotiated", and did not mention the navy.
A| {A consultant involved} said that a payment of 650,000 dollars had been dropped from an aircraft on Sunday.
N| {Frantzeskou} neither confirmed nor denied that.
N| {Second officer Stathis Karras} said that he had seen no soldiers, only "a man with a bag".
N| {The navy's spokesman, Commodore Emeka Dokubo}, insisted that the operation had been "silent by design".
N| {Georgia's foreign ministry} has asked for Kacharava's body, which has not been found.
N| {Greece's Periklis Damaskinos} said he knew no details.
? Have the sailors been freed? | 1A 2A 3A+
? Was a ransom paid? | 4A 5W+ 9W
? Did the Nigerian navy free the hostages? | 2A+ 6D+ 7A+
? How many of the hostages survived? | 1A=Five
? how did the electrician die | 1A=malaria
? Has the body of the Georgian been returned? | 8P+
? Was the tanker recovered in Nigeria? | -
? Have the pirates been caught? | -
? How long were the sailors held? | -

= Consulate burns in Herat; Delhi blames no one, yet
V| Fire destroyed the upper floor of India's consulate in Herat on Wednesday night, eleven days after it had reopened.
N| {The Taliban's governor, Mullah Abdul Manan Sarwari}, said that a heater had been left on.
N| {India's foreign ministry} said it was assessing the damage and would not speculate on causes.
A| {Two guards} said that they had heard something being thrown over the wall.
N| {Consul Prabhakar Nambiar} was in Kabul that night, the ministry said, and all six members of staff were safe.
N| {A group calling itself Khorasan Front} claimed on social media to have set the fire with "two bottles and a prayer".
N| {Sarwari} said that there was no such group in Herat.
V| The temperature in Herat on Wednesday night did not fall below 24 degrees.
N| {Insurance assessor Farida Amini-Rasouli} said she would begin work on Saturday.
? Did a heater cause the fire at the consulate? | 2A 3W+ 4D 6D
? Was the consulate attacked? | 2D 3W+ 4A 6A
? Were members of staff injured? | 5D+
? where was the consul | 5A+=in Kabul
? Has India accused anyone of arson? | 3D+
? Has the assessor finished her report? | 9P+
? When did the consulate reopen? | 1A=eleven days
? Did Pakistan condemn the fire? | -
? Was the consul killed? | 5D+

= Herat fire was arson, India and Taliban now agree, and agree on little else
N| The fire at India's consulate in Herat two weeks ago was started with petrol, {investigators from both countries} have found.
N| {India's foreign ministry} said on Wednesday that it held "elements trained across the border" responsible.
N| {Pakistan's foreign office} rejected that as "an accusation in search of an event".
N| {The Taliban's governor, Mullah Abdul Manan Sarwari}, withdrew his remark about a heater, and said that four men had been arrested, none of them foreign.
A| {An Afghan investigator} said the four were a dismissed cook, his two brothers and a neighbour.
N| {Consul Prabhakar Nambiar} confirmed that a cook had been dismissed in the week before the fire but did not wish to say why.
V| The Khorasan Front, which claimed the attack, has not been heard from again.
N| {Assessor Farida Amini-Rasouli} put the damage at 310,000 dollars.
V| The consulate is to reopen in a rented house next month.
? Did a heater cause the fire at the consulate? | 1D 4D
? Was the consulate set on fire deliberately? | 1A 2A+
? Was Pakistan behind the fire? | 2A+ 3D+
? Who has been arrested? | 4A=four men ; 5A=a dismissed cook, his two brothers and a neighbour
? why was the cook dismissed | 6W+
? Has the consulate reopened? | 9P
? How much damage did the fire do? | 8A=310,000 dollars
? Did the Khorasan Front start the fire? | -
? Were foreigners among those arrested? | 4D
? Has the cook confessed? | -

= Israel and Syria: 'technical' meeting in Baku, or none
M| {The news agency Caspian Now} reported on Saturday that officers from Israel and Syria had met at a military airport near Baku on Friday, with Azerbaijan's defence minister pouring the tea.
A| {A Syrian government source quoted by the state agency} denied it; no Syrian officer was in Baku.
N| {The Israeli prime minister's spokesman, Tal Rosenwasser}, said he had no comment.
N| {Azerbaijan's foreign ministry} said that it supported dialogue between all states "in principle and in practice".
A| {A diplomat with knowledge of the meeting} said that it was technical, that it lasted four hours and that a second was planned.
V| Syria's transitional president, Ahmad Shahrour, was in Baku on Saturday to sign a gas contract.
N| {He=Ahmad Shahrour} told journalists that he had come for gas.
N| {Druze leader Sheikh Nayef Abu Assaf} said any talks behind the backs of his people would be worthless.
V| The two countries have been formally at war since 1948.
? Did Israeli and Syrian officers meet near Baku? | 1A 2D 3W+ 5A
? Were there Syrian officers in Baku? | 1A 2D 5A
? How long was the meeting? | 5A=four hours
? Has a second meeting taken place? | 5P
? Did the Syrian president meet Israelis? | -
? who hosted the alleged talks | 1A=Azerbaijan's defence minister
? Are Israel and Syria at peace? | 9D
? Why was the Syrian president in Baku? | 6A=to sign a gas contract ; 7A+=he had come for gas

= Paris talks with Israel did take place, Syria says for first time
N| {Syria's state agency} reported on Tuesday night, in three sentences, that the foreign minister, Asmaa Haffar, had met an Israeli delegation in Paris and discussed "the reduction of tension in the south".
V| It was the first time that Damascus had confirmed direct contact with Israel.
N| {The foreign ministry} added that an earlier meeting reported from Baku had not taken place.
N| {Caspian Now's editor, Orkhan Mirzəzadə}, said that he had a photograph.
V| He did not publish it.
N| {Israel's strategic affairs minister}, according to his spokesman, Tal Rosenwasser, was in Paris on Tuesday for "a range of meetings".
N| {The United States envoy, Whit Barrington}, thanked France for its hospitality and said that the sides had agreed to meet again within the month.
N| {Haffar} told reporters before boarding her flight that nothing had been signed.
N| {Druze leader Sheikh Nayef Abu Assaf} said he had expected nothing and received it.
? Did Syria and Israel hold talks in Paris? | 1A+ 2A 7A
? Did Israeli and Syrian officers meet near Baku? | 3D+ 4A
? Was an agreement signed in Paris? | 8D+
? Has Israel confirmed the Paris meeting? | 6W+
? did the editor publish his photograph | 5D
? When will they meet again? | 7A=within the month
? What was discussed in Paris? | 1A+="the reduction of tension in the south"
? Did Israel agree to withdraw from southern Syria? | -
? Did the Druze leader attend the talks? | -

= Ministry says 'no' twice to Eurovision spy tale
N| {Malta's culture ministry} on Friday denied for the second time in a week that a member of its Eurovision delegation had been sent home from Basel for passing voting forecasts to a foreign embassy.
M| {The gossip site Lovin Gżira} had named the delegate as choreographer Lydon Saliba.
N| {Saliba} said that he had gone home with tonsillitis and produced a throat swab.
N| {The broadcasting union in Geneva} said that there had been no irregularities and that forecasts "are worth what forecasts are worth".
N| {The site's editor, Kaylee Mifsud-Farr}, said that she stood by "the gist".
N| {Switzerland's intelligence service} declined to comment.
A| {Fans} had noticed that he was missing from the green room.
N| {The delegation's head, Josmar Gatt}, said that 24 people had gone to Basel and 24 had come back, "though not on the same day".
V| Malta came seventeenth.
? Was a Maltese delegate sent home for spying? | 1D+ 2A 3D+ 4D 6W
? Why did Saliba leave Basel? | 3A+=tonsillitis
? Did the site withdraw its story? | 5D+
? what place did malta come? | 9A=seventeenth
? Did Swiss intelligence investigate the delegate? | 6W+
? How many people travelled to Basel? | 8A=24
? Was the voting manipulated? | 4D+
? Which embassy received the forecasts? | -
? Did the choreographer sue the site? | -
? Did Saliba pass on voting forecasts? | 1D+ 2A 3D+

= Lithuania: balloon pilot's "secret flight" was wedding present
V| Lithuania's border guards detained a 44-year-old man from Alytus on Sunday whose hot-air balloon had come down in a rye field 300 metres inside Belarus and had been pushed back across the line by two women with rakes.
N| {The Belarusian border committee} said a NATO balloon with "a reconnaissance crew of two" had violated its airspace for twelve minutes.
N| {The pilot, Rolandas Žibutis}, said the crew consisted of himself and a bride.
N| {The bride, Aistė Grigaliūnaitė}, said it had been her father's present, that she had been sick twice and that she had taken no pictures.
N| {Lithuania's defence minister, Evaldas Mockūnas}, regretted the incident and said he had informed Minsk at once through the duty officer.
N| {Minsk} says no such call came.
N| {A spokeswoman for the border guards}, Jolanta Šimkutė, said the pilot faced a fine of up to 600 euros.
V| The groom followed in a car and reached the field after the balloon had left it.
V| In November a balloon carrying cigarettes closed Vilnius airport for five hours.
? Did the balloon enter Belarus? | 1A 2A+
? Was the balloon on a spying mission? | 2A+ 3D+ 4D+
? Did Lithuania notify Minsk of the incident? | 5A+ 6D+
? Has the pilot been fined? | 7P
? how long was the balloon in belarusian airspace | 2A+=twelve minutes
? Who paid for the flight? | 4A+=her father
? Was the bride arrested in Belarus? | -
? Did the balloon carry cigarettes? | -
? Was the wedding called off? | -

= Kazakh port worker held in Aktau over leaked cargo lists
V| A dispatcher at the Caspian port of Aktau has been in custody since 2 April on suspicion of selling lists of military cargo bound for Russia.
N| {Kazakhstan's national security committee} said the 29-year-old, Dinmukhamed Sarsenov, had sent 118 messages to "a foreign addressee".
N| {His sister Aliya} said the addressee was a girl in Tbilisi and the messages were poems.
N| {The committee's spokeswoman, Botagoz Nurpeisova}, confirmed that there were poems "among other things".
A| {Dock workers} said that containers marked as refrigerators had been loaded under guard since the winter.
N| {Kazakhstan's industry minister, Yerbol Zhumadilov}, denied that any military goods had passed through the port.
N| {The Russian embassy in Astana} did not respond to a request for comment.
N| If that is right, {Sarsenov's lawyer} argues, there was nothing to betray.
N| {The lawyer, Miras Baitasov}, has asked for his client's release on bail.
V| Kazakhstan sends about 30,000 containers a month across the Caspian.
? Did Sarsenov sell lists of military cargo? | 1A 2A+ 3D+
? Did military goods pass through Aktau? | 5A 6D+ 7W+
? Were the messages poems? | 3A+ 4A+
? Has the dispatcher been released on bail? | 9P+
? how many messages did he send | 2A+=118
? Has the suspect been charged with treason? | -
? Who received the messages? | 2A+="a foreign addressee" ; 3A+=a girl in Tbilisi
? Did Kazakhstan stop the shipments to Russia? | -

= Two weeks after prisoner swap, Sofia denies it gave away a killer
N| {Bulgaria's government} insisted on Monday that the Russian pilot it handed over in Vidin on the 3rd was "a man with a licence and a bad temper" and not the killer that German newspapers make of him.
N| {The justice minister, Desislava Yankulova}, said Vadim Lopukhov had been serving four years for smuggling cigarettes, and nothing else.
M| {Süddeutscher Bote and Radio Rhein} reported on Saturday that he was the second man in the shooting of an arms dealer in Hamburg in 2019.
N| {Hamburg's senior prosecutor, Ortrud Kellinghusen}, confirmed that an investigation was under way but would not say against whom.
N| {The Kremlin's press office} called the report "autumn literature".
V| In return for Lopukhov Bulgaria received two archaeologists who had been convicted in Rostov of stealing a helmet.
N| {One of them, Plamen Draganov}, said he had stolen nothing and been beaten twice.
N| {Opposition leader Radka Stoimenova} wants to know whether Berlin was consulted.
N| {Yankulova} said it had been informed "in the customary way", which a spokesman in Berlin said it had not.
? Was Lopukhov involved in the Hamburg killing? | 1D 2D 3A 4W 5D
? Why was Lopukhov in prison in Bulgaria? | 2A+=for smuggling cigarettes
? Was Germany informed of the swap? | 9A+
? Who was handed over to Bulgaria? | 6A=two archaeologists
? did the archaeologists steal the helmet | 6A 7D+
? Has Germany charged Lopukhov? | 4W
? When did the exchange take place? | 1A+=on the 3rd
? Did Russia pay Bulgaria for the pilot? | -
? Has the minister resigned? | -

= No defence pact 'in a drawer', says Abu Dhabi paper's target
M| {Le Courrier du Golfe}, a Paris newsletter, claimed on 11 November that France and the United Arab Emirates had signed a secret annex obliging France to send 3,000 soldiers within ten days if Iran attacked.
N| {France's armed forces minister, Apolline Desgranges}, told the Senate on Wednesday that the agreement of 2009 had an annex, that the annex was secret, and that it contained no numbers.
N| {Emirati presidential adviser Salem al-Mansoori} said in an interview that friends do not count soldiers.
A| {A retired French general who helped to draft the text} said that there was a number and that it was higher.
V| Senator Fulgence Arnaud asked to see the annex and was refused.
N| {The minister} did, however, offer to brief the committee's chair orally.
N| {Iran's ambassador in Paris} said that his country had no intention of attacking anyone.
V| France has kept some 700 soldiers in Abu Dhabi since 2009.
V| A German request to see the annex in 2015 went unanswered.
? Is there a secret annex to the Franco-Emirati agreement? | 1A 2A+ 4A
? Does the annex oblige France to send 3,000 soldiers? | 1A 2D+ 4D
? Has the senator been allowed to read the annex? | 5D
? Has the committee chair been briefed? | 6P+
? how many french soldiers are in abu dhabi? | 8A=some 700
? Is Iran planning an attack on the Emirates? | 7D+
? Did the Emirates pay for the French base? | -
? Did the newsletter publish the annex? | -
? Did Germany get to see the annex? | 9D

= Turkish tea sellers caught in Armenian 'spy ring', families say
N| {Armenia's national security service} announced the arrest of five Turkish citizens in Gyumri on Thursday and said that they had mapped the barracks of the Russian base.
N| {Their families in Kars} say that the five sell tea and were mapping customers.
N| {Turkey's foreign ministry} demanded access to the five and called the accusations "unserious".
V| A map shown on television marks 46 places; 41 are barber's shops, cafés and a police station.
N| {The service's director, Armen Shirvanzadian}, said that the other five were the point.
N| {The Russian base} had no comment.
N| {Armenia's foreign minister, Narine Ter-Grigorian}, said the arrests would not disturb the opening of the border, which is planned for the spring.
A| {Diplomats in Yerevan} were less sure.
V| A court remanded the five for two months on Friday.
? Were the five Turks spying on the Russian base? | 1A 2D+ 3D+ 5A
? Has Turkey been given access to the prisoners? | 3P+
? Have the five been released? | 9D
? Is the border between Armenia and Turkey open? | 7P+
? Will the arrests delay the opening of the border? | 7D+ 8W
? how many places are on the map | 4A=46
? What did the Russian base say? | 6W+
? Did Turkey arrest Armenians in return? | -
? Did one of them confess? | -

= Armenia frees tea sellers, blames 'zeal'
V| Five Turkish citizens who spent nineteen days in an Armenian jail as suspected spies crossed back at Sadakhlo by way of Georgia on Tuesday, each with a box of dried apricots.
N| {The prosecutor general, Vahram Danielian}, said the case had been closed for lack of evidence.
N| {The national security service} admitted to "an excess of zeal".
V| Its director, Armen Shirvanzadian, offered his resignation, which the prime minister turned down.
N| {One of the five, Cengiz Karabağlı}, said they had been treated decently and that Armenian prison tea was "a crime in itself".
N| {Turkey's foreign ministry} thanked Yerevan for its good sense.
N| {Narine Ter-Grigorian, the foreign minister,} said that the border would open on 5 May.
A| {Some members of parliament} maintain that the men were spies and were let go for political reasons.
V| The map has been returned to its owners.
? Were the five Turks spying on the Russian base? | 2D 3D+ 8A
? Have the five been released? | 1A
? Has the director of the service stepped down? | 4D
? Why was the case dropped? | 2A=for lack of evidence ; 8A=for political reasons
? How long were they in jail? | 1A=nineteen days
? Is the border between Armenia and Turkey open? | 7P+
? did turkey thank armenia | 6A+
? Will the tea sellers be paid compensation? | -
? Were the prisoners ill-treated? | 5D+

= Mystery of the third chair: did Belgrade's president see Pristina's in Ohrid?
V| In the photograph that North Macedonia's government released on Saturday, its prime minister sits between two empty chairs with two half-empty glasses in front of them.
A| {Two people in the hotel} said that the presidents of Serbia and Kosovo had sat there together for forty minutes, without interpreters, since both speak Serbian.
N| {Serbia's presidential office} said that there had been two separate conversations, one after the other.
N| {Kosovo's presidential adviser, Drilon Hasimja}, said that the sequence was "a matter for those who believe in time".
N| {North Macedonia's government spokeswoman, Emilija Trajanoska}, would not say how often the chairs had been used.
N| {Serbian opposition leader Ognjen Vidaković} called on the president to say whether he had shaken hands with a separatist.
N| {The European Union's envoy, Slovak diplomat Rozália Kubišová}, said that she had not seen the photograph and liked it.
V| The two last met in public in March 2023, also in Ohrid, when they agreed to a text which neither signed.
? Did the presidents of Serbia and Kosovo meet in Ohrid on Saturday? | 2A 3D+ 4W+ 5W
? Did they sign a text in March 2023? | 8D
? How long did the presidents sit together? | 2A=forty minutes
? did they shake hands | -
? Who sat between the empty chairs? | 1A=its prime minister
? Did the EU envoy take part in the talks? | -
? Were there interpreters? | 2D
? Has Serbia recognised Kosovo? | -
? Did the two presidents speak only to others and not to each other? | 2D 3A+ 4W+

= Handshake in Ohrid confirmed by Belgrade after video appears
N| {Serbia's president} acknowledged on Monday evening that he sat at a table with his counterpart from Kosovo in Ohrid on Saturday, four hours after a waiter's video had been seen by half a million people.
N| {His office} said the earlier statement, which spoke of two separate conversations, "did not exclude a third".
N| {The president, Radoslav Đukanac}, said on television that he had shaken hands "as one shakes hands with weather".
N| {Kosovo's president, Fatbardha Rexhaj}, called the conversation useful and said a second was agreed for May.
N| {Đukanac's spokeswoman} said that nothing had been agreed.
N| {Opposition leader Ognjen Vidaković} demanded a special session of parliament.
V| The waiter has been given leave.
N| {The European Union's Rozália Kubišová} said that she now disliked the photograph a little less.
A| {Officials in Brussels} hope for an agreement on car number plates before the summer.
? Did the presidents of Serbia and Kosovo meet in Ohrid on Saturday? | 1A+ 2A+ 3A+ 4A+
? did they shake hands | 3A+
? Is a second meeting agreed? | 4A+ 5D+
? How did the meeting become known? | 1A+=a waiter's video
? Was the waiter fired? | -
? Has parliament held a special session? | 6P
? Have they agreed on number plates? | 9P
? How long did the presidents talk? | -
? Has Serbia recognised Kosovo? | -

= Dutch F-35 wheel found in Estonian sauna
V| A nose wheel that a Dutch F-35 lost over Estonia on 8 February has been found in the roof of a sauna at Kihnu, whose owner had thought it was ice.
N| {The Netherlands air force} said the aircraft had landed safely at Ämari with the other two.
N| {Captain Lieke Brouwershaven, its spokesperson,} denied reports in Russian media that the jet had been hit by ground fire.
N| {The sauna's owner, Epp Sutt}, said nobody had been in it at the time, for once.
V| The wheel, 38 kilos in weight, is of American make.
N| {Estonia's safety investigation bureau} said it would report in the summer and that fatigue in an axle was one possibility.
N| {Brouwershaven} said that the Netherlands would pay for the roof.
N| {A Russian defence ministry bulletin} had spoken on 9 February of a "forced landing after electronic impact".
V| All Dutch F-35s were inspected in the following week; none of the others was found to have the fault.
? Was the Dutch jet hit by ground fire? | 3D+
? Did the aircraft land safely? | 2A+
? What caused the loss of the wheel? | 6A=fatigue in an axle ; 8A="forced landing after electronic impact"
? Was anyone in the sauna? | 4D+
? who will pay for the roof? | 7A+=the Netherlands
? Did other Dutch F-35s have the same fault? | 9D
? Has the investigation bureau published its report? | 6P+
? Did the pilot eject? | -
? Was the wheel found in Latvia? | 1D
? Was the aircraft forced to land? | 2D+ 3D+ 8A

= Suriname's envoy to China sold visas? He says he gave them away
N| {Suriname's anti-corruption commission} accuses the former ambassador in Beijing, Armand Kromosoeto, of having sold 870 visas at 3,000 dollars apiece between 2020 and 2023.
N| {Kromosoeto} says that he sold none and that he gave several hundred away "to people who cooked well".
N| {The commission's chair, Maroesja Pinas}, told a hearing that 2.1 million dollars had gone through his wife's nail salon in Paramaribo.
N| {His wife, Sandhia}, put that down to nails.
N| {Foreign ministry permanent secretary Clyde Wongsodikromo} said that the embassy's visa stickers for the period could not be found.
N| {China's embassy in Paramaribo} said it had not been asked for assistance.
N| {Pinas} said a request had gone off in June.
A| {Restaurant owners in Paramaribo} declined to talk.
V| The public prosecutor has until 1 December to decide on charges.
V| Some 9,000 Chinese citizens settled in Suriname in those years.
? Did Kromosoeto sell visas? | 1A 2D+ 3A
? How many visas is he said to have sold? | 1A=870 ; 2D+
? Was China asked for help? | 6D+ 7A
? Has the former ambassador been charged? | 9P
? Where did the money in the nail salon come from? | 4A+=nails
? are the visa stickers still at the embassy | 5W+
? Was the ambassador recalled in 2023? | -
? Has his wife been arrested? | -
? How much did one visa cost? | 1A=3,000 dollars

= Swedish minister's flight over Kaliningrad 'a pilot's joke', radar shows nothing
M| {The Gothenburg tabloid GT-Kuriren} reported that the aircraft carrying Sweden's trade minister to Vilnius had strayed over Kaliningrad on Tuesday and been escorted out by a fighter.
N| {The minister, Love Stiernstedt}, said that he had been asleep.
N| {His press secretary, Tindra Mårdh}, said the pilot had announced Kaliningrad on the left "as a joke, or as geography".
N| {The air force's flight log} has the aircraft 31 kilometres outside Russian airspace at the nearest point.
N| {Lithuania's air navigation service} said that its radar had shown nothing unusual.
N| {Russia's defence ministry} said that it had scrambled nothing.
A| {A passenger} had told the newspaper that he saw "a grey thing with a star".
N| {The newspaper's news editor} said a correction was being considered.
V| In 2014 a Swedish intelligence aircraft fled from Russian fighters into Polish airspace.
? Did the minister's plane enter Russian airspace? | 1A 4D+ 5D
? Was the plane escorted by a Russian fighter? | 1A 5D 6D+ 7A
? Has the newspaper corrected its report? | 8P
? what did the minister say | 2A+
? How close did the plane come to Russian airspace? | 4A+=31 kilometres
? Was the pilot reprimanded? | -
? Did the minister meet the Russian ambassador? | -
? Did a Swedish plane enter Polish airspace on Tuesday? | -

= Uzbek cotton, Kazakh water: dam quarrel settled at a wedding
V| Kazakhstan will get 16 cubic kilometres of water from the Syr Darya this growing season, a fifth more than last year, under a protocol that the water ministers of four countries initialled on Saturday at the wedding of a fifth one's son.
N| {Kazakhstan's minister, Nurzhan Alibekov}, said that the water would be there "from the first of May to the last melon".
N| {Kyrgyzstan's minister, Aigul Toktogulova}, said her country would release it in exchange for coal and 1.2 billion kilowatt-hours of electricity in winter.
V| Tajikistan's delegate signed with a reservation which he did not explain.
V| Last July canals in the Turkestan region ran dry, and farmers blocked a railway.
N| {Uzbekistan's water ministry} denied that it had been holding back water at the Farkhad dam, as Kazakh newspapers wrote then.
N| {Alibekov} said that he had never believed it.
A| {Hydrologists} warn that the reservoir at Toktogul is at its lowest level for nine years.
V| The protocol has to be confirmed by the four governments before 20 April.
? How much water will Kazakhstan receive? | 1A=16 cubic kilometres
? Did Uzbekistan hold back water at Farkhad? | 6D+ 7D+
? What does Kyrgyzstan get in return? | 3A+=coal and 1.2 billion kilowatt-hours of electricity in winter
? Have the governments confirmed the protocol? | 9P
? why did tajikistan make a reservation | 4W
? Did farmers block a railway last year? | 5A
? Is the Toktogul reservoir full? | 8D
? Was the water minister of Turkmenistan present? | -
? Did Kazakhstan pay Kyrgyzstan in cash? | -
? Will Kyrgyzstan release water for its neighbours? | 1A 3A+

= Explosion damages Iranian ship off Eritrea; Iran blames no one in public
V| The Iranian freighter Savanna, which diplomats have long described as a floating listening post of the Revolutionary Guards, was damaged by an explosion in the southern Red Sea on Tuesday.
N| {Iran's foreign ministry spokesman, Payam Khatami}, said the ship had been "slightly hurt", that nobody had been injured and that the cause was being looked into.
A| {An American official} said that Israel had told Washington it had attached a mine to the hull in retaliation for earlier Iranian attacks.
N| {Israel's defence minister, Hadas Feinblatt}, said: "We are always busy."
N| {Her office} declined to add to that.
M| {The Guards' news outlet Tasvir} wrote of a limpet mine and showed a hole at the waterline.
N| {A Pentagon spokeswoman} said no American forces had been involved.
V| Iran describes the Savanna as a support vessel against piracy.
N| {Khatami} dismissed the suggestion that she was used for spying.
? Was the Savanna damaged? | 1A 2A+ 6A
? Did Israel attack the ship? | 3A 4W+ 5W+
? Was the US involved in the attack? | 7D+
? What caused the explosion? | 2W+ 3A=a mine ; 6A=a limpet mine
? is the savanna a spy ship | 1A 8D 9D+
? Were any sailors hurt? | 2D+
? Did Iran retaliate? | -
? Did the ship sink? | 2D+
? Has Eritrea opened an inquiry? | -

= Eight Indian seamen held off Iran after tanker seizure, owners say
N| {Sagarmatha Tankers of Mumbai} said on Monday that contact with its product carrier Devprayag had been lost in the Gulf of Oman at 5.20 a.m. after the master reported that men were descending ropes from a helicopter on to the foredeck.
V| There are eight Indians and eleven Filipinos on board.
N| {Iran's maritime organisation} announced in the afternoon that a tanker had been detained near Jask on a judge's order for smuggling 1.4 million litres of diesel, without naming her.
N| {The British navy's trade operations office in Dubai} reported a boarding by "unknown persons" at the same position and time.
N| {India's external affairs spokesperson, Vaishnavi Kulkarni}, said that the embassy in Tehran was trying to establish the facts.
N| {Sagarmatha's chairman, Cyrus Daruwalla}, rejected the smuggling charge, saying the cargo had been loaded at Sohar and that he had the bill of lading on his desk.
A| {Two brokers} said that the ship had switched off her transponder for nine hours on Saturday.
N| {The Philippine department of migrant workers} said that it had not been able to reach the families.
V| Iran has detained fourteen tankers this year.
? Has Iran seized the Devprayag? | 3A+ 5W
? Was the tanker smuggling diesel? | 3A 6D+
? How many Indian sailors are on board? | 2A=eight
? Has India been in touch with the crew? | -
? where was the cargo loaded according to the chairman | 6A+=at Sohar
? Was the transponder turned off? | 7A
? Was anyone killed when the ship was boarded? | -
? Did the British navy try to stop the boarding? | -
? Who boarded the ship? | 1A+=men were descending ropes from a helicopter ; 4W

= Devprayag crew shown on Iranian TV, "well fed"; lawyer says two missing
V| Seventeen of the nineteen crew of the tanker Devprayag were shown eating rice on Iranian state television on Friday, eleven days after their ship was boarded in the Gulf of Oman.
N| {The prosecutor of Hormozgan province, Mojtaba Dehqan}, said that they were guests, that the ship was at Bandar Abbas and that the case would come to court "in due order".
N| {Sagarmatha Tankers' Tehran lawyer, Nasrin Golestaneh}, said the captain and the chief engineer had not been seen since Monday.
N| {Dehqan} denied that anyone was missing; the two were in hospital with a stomach complaint.
N| {India's ambassador, Rudra Pratap Bhagat}, visited the seventeen on Thursday and told reporters that spirits were good.
N| {He=Rudra Pratap Bhagat} had asked to see the captain, and would ask again.
A| {Family members in Kerala} say that the captain telephoned on Wednesday from a number in Oman.
N| {Sagarmatha} called that "news to us".
V| The eleven Filipinos are to be flown home on Sunday, Manila has been promised.
? Are two crew members missing? | 3A+ 4D+
? Where is the tanker? | 2A+=at Bandar Abbas
? Has the Indian ambassador visited the crew? | 5A
? did the ambassador see the captain | 6P+
? Have the Filipino sailors been sent home? | 9P
? Where is the captain? | 3W+ 4A+=in hospital ; 7A=Oman
? Was the tanker smuggling diesel? | -
? Has the trial begun? | 2P+
? How many of the crew were shown on television? | 1A=Seventeen

= Stockholm think-tank: arms transfers to Africa fall by a third
N| {The Malmö Institute for Security Data} reported on Monday that deliveries of major weapons to African states between 2019 and 2023 were 34 per cent lower than in the five years before.
V| Algeria and Morocco, the largest buyers, accounted for most of the fall.
N| {The report} puts Russia's share at 24 per cent, ahead of the United States with 16 and China with 13.
V| China has for the first time overtaken Russia as the main supplier south of the Sahara.
N| {Its author, Finnish economist Pekka Ruotsalainen}, cautioned that drones are often not reported and that the decline might be smaller than it appears.
V| Imports by Mali rose threefold.
V| Small arms are not counted.
N| {Algeria's defence ministry} said it did not comment on estimates.
V| The institute has published its figures every year since 1998.
? Did arms deliveries to Africa go up? | 1D
? Which country supplied the most weapons to Africa as a whole? | 3A=Russia
? Who is the main supplier south of the Sahara? | 4A=China
? What is the US share? | 3A=16
? does the report include rifles? | 7D
? Did Mali import fewer weapons? | 6D
? How reliable are the figures? | 5A=drones are often not reported
? Did Algeria dispute the figures? | 8W+
? Did Nigeria buy Chinese fighters? | -
? Did arms deliveries to Africa fall? | 1A 2A

= Peru recalls ambassador over asylum for ex-premier; Mexico 'has not been told'
N| {Peru's president} announced in a televised address on Monday night that relations with Mexico would be cut and that the ambassador in Mexico City would be home by Wednesday.
N| {Mexico's foreign secretary, Itzel Carranza}, said on Tuesday she had learned of it from a taxi driver and that no note had been delivered.
N| {Peru's prime minister, Eleodoro Huamaní}, confirmed that the note was being translated "out of courtesy".
V| The former premier Betsaida Chumbe, who is charged with rebellion, has been in the Mexican embassy in Lima since Friday.
N| {Carranza} said that she had been granted asylum and would be given safe passage "one day, by somebody".
N| {Huamaní} ruled out safe passage for as long as he was in office.
A| {Police officers at the scene} said orders had come to search every car leaving the embassy.
N| {The police command} denied that.
V| Two other Peruvian politicians have fled to Mexican missions since 2022.
? Has Peru broken off relations with Mexico? | 1P+ 2D+ 3P+
? Was Chumbe granted asylum by Mexico? | 5A+
? Will Peru let the former premier leave the country? | 5A 6D+
? Where is Chumbe? | 4A=in the Mexican embassy in Lima
? are cars leaving the embassy being searched? | 7P 8D+
? How did Mexico learn of the decision? | 2A+=from a taxi driver
? Did the police enter the embassy? | -
? Has the Mexican ambassador been expelled? | -
? Has Chumbe been convicted? | -

= Lima hands over note; embassy row enters third week
V| Peru formally severed diplomatic relations with Mexico on Thursday, when a note in two languages was handed over at the foreign secretariat in Mexico City.
V| The Mexican chargé has until Sunday to leave Lima; consular services will continue.
N| {Foreign secretary Itzel Carranza} said that Mexico regretted a step "without proportion", and that Brazil had agreed to look after its embassy building.
N| {Brazil's foreign ministry} confirmed this.
V| Betsaida Chumbe, the former premier, remains in the building, where she has begun to paint.
N| {Peru's prime minister, Eleodoro Huamaní}, asked by a radio host whether police might go in to get her, said that "nothing is written in stone".
N| {His office} clarified an hour later that the inviolability of the embassy would be respected.
N| {Chumbe's lawyer, Raúl Noblecilla}, said he had applied for safe passage for the third time.
V| A supreme court judge rejected the application on the same day.
? Has Peru broken off relations with Mexico? | 1A
? Has the former premier left the embassy? | 5D
? Will Peruvian police storm the embassy? | 6W+ 7D+
? Will Peru let the former premier leave the country? | 8P+ 9D
? who looks after the mexican embassy now | 3A+=Brazil
? Have consular services been stopped? | 2D
? When must the Mexican charge leave? | 2A=until Sunday
? Did Brazil grant Chumbe asylum? | -
? Did Colombia mediate? | -

= Sacked over a map: Delhi official loses post after Arunachal slip
V| An official of India's tourism ministry has been let go after a brochure handed out at a fair in Berlin showed the state of Arunachal Pradesh in the colours of a neighbouring country.
N| {Tourism minister Harcharan Lamba} told the lower house that "the responsible hand has been removed from the pen".
N| {The official, Neelima Chatterjee}, said that she was still getting her salary and had been moved to the archives.
N| {The ministry's personnel branch} confirmed she was at present "attached to records".
N| {The printer, Kohlrausch Druck of Dessau,} said it had used a map from the ministry's own website.
V| The website was unavailable on Thursday.
N| {China's embassy in Berlin} said it had noticed no mistake.
N| {Opposition deputy Tage Nyicyor} called the embassy's remark the worst part of the affair.
N| {Lamba} did not respond when asked who had put the map on the website.
V| About 4,000 copies were printed, of which 3,120 have been collected.
? Was Chatterjee dismissed? | 1A 2A+ 3D+ 4D+
? Where did the wrong map come from? | 5A+=the ministry's own website ; 9W+
? Did China complain about the brochure? | 7D+
? How many brochures have been recovered? | 10A=3,120
? who put the map on the website | 9W+
? Did the minister resign? | -
? Was the printer at fault? | 5D+
? Did the Chinese pay for the brochure? | -
? Is the website working? | 6D

= Frontex plane 'looked away' from pushback, report says; agency disagrees
N| {The European Union's fundamental rights officer, Danish jurist Rikke Abildgaard}, found that a surveillance aircraft of the border agency Frontex turned north seven minutes before a Greek patrol boat towed 34 people back into Turkish waters off Samos on 5 May.
N| {The agency} said the aircraft had turned because it was low on fuel.
N| {Abildgaard's report}, of which this newspaper has a copy, notes that it then flew for another three hours.
N| {The Greek coastguard} said that no such operation had taken place.
N| {Frontex spokesman Zoltán Baranyai} said that the agency took the findings seriously and disagreed with them.
V| A Turkish coastguard vessel picked the 34 up at 6.40 that morning.
N| {Nasima Rahimi-Wardak, one of the 34,} said that the men in the patrol boat had worn balaclavas and taken the outboard motor.
N| {The European Commission} asked Athens for an explanation by 1 July.
N| {Greece's migration minister, Aristea Galanopoulou}, said she would answer in time and in Greek.
? Were the 34 people pushed back to Turkey by the Greek coastguard? | 1A 4D+ 7A+
? Why did the aircraft turn away? | 2A+=because it was low on fuel
? Was the plane short of fuel? | 2A+ 3D
? Has Greece explained itself to the Commission? | 8P 9P+
? who rescued the 34 people | 6A=A Turkish coastguard vessel
? Does Frontex accept the findings? | 5D+
? Was anyone on the boat killed? | -
? Has the rights officer resigned? | -
? Did the patrol boat shoot at the migrants? | -

= Kharkiv metro school hit? Kyiv and Moscow swap denials
N| {Russia's defence ministry} said a missile strike on Kharkiv early on Wednesday had destroyed "a command post of foreign instructors" in the Saltivka district and killed up to 60 of them.
N| {Kharkiv's mayor, Taras Hlushchenko}, said that the building was a dental college and that it had been empty apart from a caretaker, who survived.
N| {The Polish and French embassies}, which had been named by Russian military bloggers, said that none of their citizens was missing.
A| {A Ukrainian officer who would give only his call sign} admitted that soldiers had used the college's basement until March.
V| Reporters who visited the site in the afternoon saw dentists' chairs, plaster jaws and no uniforms.
N| {The caretaker, Nina Oleksiivna Bereza}, said that she was in the boiler room feeding a cat.
N| {Moscow's spokesman, General Ruslan Igoshin}, repeated on Thursday that the strike had "achieved its purpose".
N| {Hlushchenko} said eight nearby houses had lost their roofs.
V| In January a hotel used by journalists was described in the same terms.
? Were foreign instructors killed in Kharkiv? | 1A+ 2D 3D+ 5D 7A+
? Was the building a command post? | 1A 2D 5D
? How many people were killed in the strike? | 1A+=up to 60
? had soldiers ever used the college | 4A
? Where was the caretaker during the strike? | 6A+=in the boiler room
? Did the caretaker die? | 2D 6D+
? Did France admit losing instructors? | 3D+
? Was the cat hurt? | -
? Was a hotel hit on Wednesday? | -

= Fiji keeps its peacekeepers on the Golan, and its rugby field
V| Fiji's cabinet decided on Tuesday to leave its 149 soldiers with the United Nations force on the Golan Heights for another year.
V| The cost, 11.2 million Fijian dollars, is refunded by the United Nations, though usually late; 6.4 million was outstanding at the end of June.
N| {Defence minister Pio Naulumatua} told parliament that withdrawing them had been considered after a shell landed on the camp's rugby field in May.
N| {Opposition member Lynda Sharan} said that a rugby field was not a reason to stay.
V| The battalion rotates in September, when Captain Mereoni Qalo will become the first woman to command a company.
V| The force's mandate was renewed by the Security Council on 30 June with fifteen votes to none.
N| {Naulumatua} said the field had been mown since.
V| In 2014 forty-five Fijians were held on the Golan for two weeks by rebels and released unharmed.
? Is Fiji withdrawing its soldiers from the Golan? | 1D
? How many Fijian soldiers serve there? | 1A=149
? Does the UN owe Fiji money? | 2A
? did anyone vote against the mandate's renewal | 6D
? Who will be the first woman to lead a company? | 5A=Captain Mereoni Qalo
? Was withdrawal considered? | 3A+
? Were the Fijians held in 2014 hurt? | 8D
? Was anyone injured by the shell in May? | -
? Did Israel fire the shell? | -
? Will Fijian soldiers still be on the Golan after September? | 1A 5A

= Niger hostage-taker or hostage? Uranium manager's lawyer speaks
N| {The lawyer of Ibrahim Courmo, the French mining company's representative in Niamey,} said on Friday that his client had been held without charge since police came to his office on 5 May.
N| {Niger's justice ministry} said there was no prisoner of that name.
N| {His employer, Oranium,} last heard from him on the 7th, through a note asking for his glasses.
A| {Two police officers} said that he was in a villa used by the intelligence service, in good health, and losing at draughts.
N| {Oranium's chief executive, Séverine Castagnède}, accused the government of hostage-taking and said the company would add the matter to its arbitration claim.
N| {Mines minister Colonel Ousmane Abarchi} said that a company which owed Niger eleven years' taxes ought not to speak of hostages.
N| {Castagnède} denied owing any tax.
N| {France's foreign ministry} was "in contact with the family", and said no more.
V| Niger took over the company's mine in December.
? Is Courmo being held by the authorities? | 1A+ 2D+ 4A 5A+
? Does Oranium owe Niger taxes? | 6A+ 7D+
? Where is the manager? | 4A=in a villa used by the intelligence service
? has he been charged | 1D+
? Has Oranium included his detention in its claim? | 5P+
? Did France ask for his release? | 8W+
? Was Courmo tortured? | -
? Who controls the mine now? | 9A=Niger
? Did a court order his arrest? | -

= Mali: convoy of 70 tankers burned, says al-Qaeda arm; army saw 'smoke from fields'
N| {The jihadist coalition JNIM-Sud} published a video on Sunday of what it said were seventy burning fuel lorries on the road from Kadiana to Bougouni.
N| {Mali's armed forces} said that farmers had been burning stubble.
A| {Drivers who had fled into the bush} said between 40 and 60 lorries were lost, and with them at least nineteen of their colleagues.
N| {The transport union's secretary, Youssouf Traoré}, called on his members to park their vehicles until the state could protect them.
V| Satellite images from Monday show at least 42 blackened shapes along eleven kilometres of road.
N| {Energy minister Boubacar Dembélé} said that stocks were sufficient for "as long as is necessary".
V| In Bamako on Tuesday people were waiting for up to nine hours at the three filling stations still open.
N| {Dembélé} said he had seen no queues.
N| {The army} announced on Wednesday that the next convoy would have 100 soldiers with it.
? Were fuel lorries burned on the road to Bougouni? | 1A+ 2D+ 3A 5A
? How many lorries were destroyed? | 1A+=seventy ; 3A=between 40 and 60 ; 5A=at least 42
? Is there enough fuel in Bamako? | 6A+ 7D
? Are there queues at filling stations? | 7A 8D+
? did the drivers go on strike | 4P+
? How many drivers died? | 3A=at least nineteen
? Has a convoy been escorted by 100 soldiers? | 9P+
? Did Senegal close its border? | -
? Were soldiers killed in the attack on the convoy? | -

= Seoul drops spy charge against Chinese students who filmed carrier
V| Prosecutors in Busan will not bring espionage charges against three Chinese students who flew a drone over the American aircraft carrier Dwight Hollis last June.
N| {Deputy chief prosecutor Moon Seo-jin} said that no link to a foreign intelligence agency had been found, although one student's phone contained the number of a Chinese consul.
N| {The students' lawyer, Pyo Jae-won}, said that every Chinese student in Busan had the number of the consul, who lends out badminton courts.
V| They will be tried under the act on military bases, which carries up to three years.
N| {Moon} said 172 photographs and 22 videos had been posted on Chinese social media, where one of them was seen 230,000 times.
N| {The university}, Haeundae Institute of Technology, has not expelled them.
A| {Conservative lawmakers} complained that the espionage law covers only North Korea.
V| The justice ministry is drafting an amendment.
V| The trial opens on 8 April.
? Will the students be charged with espionage? | 1D
? Was a link with Chinese intelligence found? | 2D
? Will the three stand trial? | 4A 9A
? Were the students expelled from the university? | 6D+
? how long could they go to prison | 4A=up to three years
? Has the espionage law been changed? | 8P
? Why was the consul's number on the phone? | 3A+=lends out badminton courts
? Did the consul order the filming? | -
? Was the carrier damaged by the drone? | -
? Did the students film the carrier? | 1A 5A

= Hungary tells Brussels it did not tap EU inspectors' phones
M| {A consortium of newspapers led by Belgium's De Morgenpost} reported on Thursday that Hungarian intelligence had listened in on inspectors of the European anti-fraud office while they were looking into a lighting contract in 2016.
M| {The reports}, based on interviews with former officers, say that hotel rooms were searched and that laptops were copied during dinner.
N| {Hungary's government office} said that the claim was "a hoax served cold" and that no European official had ever been put under surveillance on its soil.
N| {The anti-fraud office's director, Italian magistrate Fiammetta Rocchigiani}, confirmed that two inspectors had reported "disturbances" at the time and that the matter had not been pursued.
N| {One of the inspectors, Jens-Ole Kragh}, now retired, said that he had come back from dinner and found his laptop warm.
N| {The Commission} said that it would study the reports.
N| {Hungarian opposition deputy Ágota Pelikán} wants a committee of inquiry, which the governing party has ruled out.
A| {A former counter-intelligence officer} said that the order had come "from a floor, not a person".
V| The contract had been awarded to a company owned by a relative of the then prime minister.
? Did Hungary spy on EU inspectors? | 1A 2A 3D+ 5A+ 8A
? When is the spying said to have happened? | 1A=2016
? Were the inspectors' laptops copied? | 2A 5A+
? Has the anti-fraud office investigated the disturbances? | 4D+
? will there be a committee of inquiry in hungary | 7D
? Who gave the order? | 8A="from a floor, not a person"
? Isn't the Commission looking into the reports? | 6P+
? Was the lighting contract cancelled? | -
? Did Kragh lose documents? | -

= Two Bahrainis, one Qatari, no coastguard: sea border incident denied by both
M| {The monitoring account Gulf Skipper} posted on Saturday that a Qatari patrol boat had fired on a Bahraini dhow near Fasht al-Dibal and that two fishermen were wounded.
N| {Bahrain's interior ministry} said that no Bahraini boat had been fired on.
N| {Qatar's coastguard} said that its boats had been in harbour because of the wind.
A| {A nurse at a clinic in Muharraq} said that two men had been treated for "holes, not made by fish hooks".
N| {Gulf Skipper's owner, a retired pilot named Clive Hathersage,} would not say who had told him.
V| A wind of 31 knots was measured at Manama that night.
N| {The fishermen's association, whose head is Jassim al-Jeeran,} called on members to stay two miles from the line.
V| The two countries settled their border before the World Court in 2001 and restored relations in 2023.
N| {Al-Jeeran} said he did not know the men in the clinic, and that if he did he would not say.
? Did a Qatari boat fire on a Bahraini dhow? | 1A 2D+ 3D+
? Were fishermen wounded? | 1A 2D+ 4A 9W
? Who was the source of the post? | 5W+
? Were Qatari boats at sea that night? | 1A 3D+
? was it windy? | 3A 6A
? Have Qatar and Bahrain restored relations? | 8A
? Did the World Court award Fasht al-Dibal to Qatar? | -
? Has Bahrain protested to Qatar? | -
? Did the fishermen cross the line? | -

= UN climate loss fund: first payment to Malawi 'in weeks'
V| The board of the United Nations fund for climate damage approved its first three payments in Bridgetown on Wednesday: 18 million dollars for Malawi, eleven for Dominica and seven for Nepal.
V| Industrial countries have pledged 788 million dollars to the fund and paid in 361 million.
N| {Its director, Senegalese banker Ndeye Coumba Faye}, said the money for Malawi would be transferred within weeks.
N| {Malawi's finance minister, Chikondi Banda}, said it would go to 9,000 families whose houses were destroyed by a cyclone in March 2023.
V| A request by Pakistan for 60 million was deferred because papers were missing.
N| {Pakistan's board member, Sherbano Mirza}, said that every paper had been sent twice.
V| The United States, which had promised 17.5 million dollars, left the board in March and has paid the whole amount.
N| {Faye} said she regretted its departure and had kept its mug.
V| The board meets again in July in Manila.
? Has Malawi received money from the fund? | 1P 3P+
? How much was approved for Dominica? | 1A=eleven
? Was Pakistan's request turned down? | 5D
? Were Pakistan's papers incomplete? | 5A 6D+
? has the united states paid what it promised? | 7A
? Is the US still on the board? | 7D 8D+
? How much of the pledged money has been paid in? | 2A=361 million
? Who will get the money in Malawi? | 4A+=9,000 families whose houses were destroyed by a cyclone in March 2023
? Did China pledge money? | -

= 'Nothing to see at the old mine': Romania rejects claims of US prison
M| {The Bucharest weekly Ancheta}, relying on the diary of a former electrician, reported that Americans kept prisoners in a disused salt mine near Turda as late as 2009, four years after Romania said that no such site existed.
N| {Romania's presidential administration} repeated on Thursday what it has said since 2005: there was none.
N| {The electrician's widow, Valeria Moldovan-Crişan}, said her husband had come home smelling of salt and had been paid in dollars.
V| The American embassy referred questions to Washington.
V| In Washington nobody took them.
N| {The Council of Europe's former rapporteur, Swiss lawyer Urs Hämmerli}, said that the dates matched those of eleven flights he had listed at the time.
N| {The mine's present director, Liviu Oltean}, said visitors were welcome from nine to five and that there were no cells, only a Ferris wheel.
V| Europe's human rights court ruled in 2018 that a prison run by the CIA had existed in Bucharest between 2003 and 2005.
A| {Former officers of the Romanian service} say that Turda was a rest house.
? Did the Americans run a prison in the mine at Turda? | 1A 2D+ 6A 7D+ 9D
? What did the Americans say about the report? | 4W 5W
? How was the electrician paid? | 3A=in dollars
? When was the mine allegedly used? | 1A=as late as 2009
? did the human rights court rule that there was a cia prison in bucharest | 8A
? Are there cells in the mine today? | 7D+
? Has Romania opened an inquiry? | -
? Is the electrician still alive? | 3D
? Were prisoners tortured in Turda? | -

= Estonian volunteer shot after capture, unit says; Moscow disagrees
N| Martten Kurvits-Sepp, an Estonian volunteer of 26, was shot dead after he had laid down his weapon near Pokrovsk on 9 July, {the commander of his unit} said on Saturday, citing footage from a drone.
N| {Russia's defence ministry} said that the man had died of wounds received in combat and had been given first aid.
N| {Ukraine's prosecutor general, Solomiia Vynnyk}, opened a case for the murder of a prisoner of war, she told reporters.
V| The footage, which lasts 48 seconds and which this newspaper has seen, shows a man kneeling, and then a man lying down; the moment between is hidden by smoke.
A| {Two forensic specialists} said the sound track contained three shots, which does not settle who fired them.
N| Estonia's foreign ministry summoned the Russian chargé d'affaires, {its spokesman} said, and asked for the return of the body.
N| {The chargé}, on leaving, said that he had been offered no coffee.
N| {The volunteer's father, Raivo Sepp}, said that he did not want to see the film.
V| The United Nations has documented 177 executions of Ukrainian prisoners since 2022.
? Was the Estonian volunteer executed? | 1A+ 2D+ 4W 5W
? Has his body been returned? | 6P+
? Has a criminal case been opened? | 3A+
? Does the drone film show him being shot? | 4D
? how many shots can be heard? | 5A=three
? Did Russia admit to killing a prisoner? | 2D+
? Was the chargé expelled? | -
? Who fired the shots? | 5W
? How many Ukrainian prisoners have been executed, by the UN's count? | 9A=177
? Did the father watch the footage? | 8D+
? Did the volunteer die in battle? | 1D+ 2A+

= Zanzibar summit: the joint statement that was read out twice
V| East African leaders meeting in Zanzibar gave their support on Friday to a single candidate for the chair of the African Union Commission, and named two.
N| {Tanzania's president}, who read the statement first, named Burundi's former premier, Godeliève Nizigama.
N| {Kenya's cabinet secretary for foreign affairs, Moses Kiplagat}, who read it a second time for the cameras, named Kenya's own Tabitha Were-Mukhwana.
N| {The bloc's secretary general, Rwandan diplomat Innocent Bizimana}, said on Saturday that the first version was the right one.
N| {Kiplagat} said that he had read what was put before him.
N| {Nizigama} thanked the leaders and said she had packed.
N| {Were-Mukhwana} said that she remained a candidate until somebody told her otherwise in writing.
A| {A delegate from Uganda} said there had been a vote on Thursday night and that the Burundian had won it by five to three.
V| The Commission's chair will be elected in Addis Ababa in February by a secret ballot of 55 states.
? Whom do the East African leaders support? | 2A+=Burundi's former premier, Godeliève Nizigama ; 3A+=Kenya's own Tabitha Were-Mukhwana ; 4A+=the first version
? Has Were-Mukhwana withdrawn? | 7D+
? Was there a vote among the leaders? | 8A
? Did the Kenyan minister change the statement on purpose? | 5D+
? has the chair of the commission been elected | 9P
? When is the election? | 9A=in February
? Did Tanzania put forward its own candidate? | -
? Did Rwanda vote for the Kenyan candidate? | -
? Did the leaders back Nizigama? | 2A+ 3D+ 4A+ 6A+ 8A

= Thames barrier of silence: was the dead man in Chiswick a defector?
V| Police in west London are treating as unexplained the death of a 61-year-old man whose neighbours in Chiswick knew him as Andrew, a dealer in clocks, and whose passport said something else.
M| {The Sunday Broadsheet} reported that he was Colonel Andrei Veselago, who walked into the British embassy in Helsinki in 2009 with a rucksack.
N| {The Home Office} said it never discussed such matters.
N| {The Russian embassy} asked to be told the identity of the deceased and said it had "no lost colonels on its books".
N| {Detective Superintendent Marcia Okpara} said that the man had been dead for about three days, that there were no injuries, and that results of toxicology tests would take weeks.
N| {A neighbour, Hetty Brocklebank-Shaw}, had seen two men with a ladder on the Tuesday; window cleaners, she had thought, except that they cleaned nothing.
N| {Okpara} appealed to the two men to come forward.
A| {A former officer of the service} told this newspaper that Veselago had died in New Zealand in 2019.
V| The house is sealed; the clocks are still going.
? Was the dead man Colonel Veselago? | 2A 3W+ 4D+ 8D
? Was he murdered? | 1W 5W
? How long had he been dead? | 5A=about three days
? have the two men with the ladder been identified | 7P
? Did the man have injuries? | 5D
? Did Russia poison him? | -
? When did Veselago defect? | 2A=2009
? Have the toxicology results come back? | 5P
? Did the neighbours know who he was? | 1D

= Chiswick clock dealer died of his heart, coroner rules
V| A man found dead in Chiswick in April had a diseased heart and had taken no poison, West London coroner Ambrose Tennyson-Okoro concluded on Thursday.
V| His identity was read out in court: he was Andris Veselis, a Latvian, who had dealt in clocks since 1991.
N| {The Home Office's counsel, Georgiana Prudhoe}, said she was instructed neither to support nor to contest that.
N| {His sister Ilze}, who had come from Liepāja, said that her brother had never been a colonel of anything and could not bear uniforms.
M| {The Sunday Broadsheet}, which had named him as the defector Andrei Veselago, said that it was reviewing its report.
N| {Detective Superintendent Marcia Okpara} told the court that the men with the ladder were window cleaners who had gone to the wrong house.
N| {The Russian embassy} said that it had "waited for this with patience".
V| Mrs Brocklebank-Shaw has bought one of the clocks.
V| The coroner recorded a verdict of death by natural causes.
? Was the dead man Colonel Veselago? | 2D 3W 4D+ 5A
? Was he murdered? | 1D 9D
? What did he die of? | 1A=a diseased heart ; 9A=natural causes
? have the two men with the ladder been identified | 6A
? Was he poisoned? | 1D
? Has the newspaper withdrawn its report? | 5P+
? Where did his sister come from? | 4A=Liepāja
? Did the neighbour buy all the clocks? | 8D
? Is the real Veselago alive? | -

= UAE mediates release of 302; Kyiv and Moscow dispute the count of the sick
V| Ukraine and Russia exchanged 151 prisoners each on Monday at the Novi Yarylovychi crossing, in the fourteenth exchange to be arranged by the United Arab Emirates.
N| {Ukraine's coordination headquarters} said that 64 of the men who came home were ill or badly wounded.
N| {Russia's human rights commissioner, Yevgenia Lapshova}, put that number at nineteen and said that all had received treatment.
N| {Surgeon Danylo Prykhodko of the Chernihiv hospital} said that he alone had seen thirty.
V| Twenty civilians came with the soldiers; three of them were over seventy.
N| {Lapshova} accused Kyiv of having refused to take back 40 others, whose names she held up to a camera.
N| {The headquarters' secretary, Bohdana Lytvynchuk}, said that all forty were on Kyiv's own lists and that six of them had already been exchanged, in March.
N| {Abu Dhabi} said the total of those released through its good offices had reached 3,977.
V| Another exchange is expected before Easter.
? How many prisoners did each side hand over? | 1A=151
? How many of the freed Ukrainians were sick or wounded? | 2A+=64 ; 3A+=nineteen ; 4A=thirty
? Did Kyiv refuse to take back 40 prisoners? | 6A+ 7D+
? Were civilians released too? | 5A
? Who arranged the exchange? | 1A=the United Arab Emirates
? has there been another exchange before easter | 9P
? Were all prisoners exchanged? | -
? Did Qatar take part in the mediation? | -
? Was the exchange the first arranged by the UAE? | 1D

= Shipping diary: Bab al-Mandab insurers wait as Houthis 'suspend' then 'resume'
N| {The Houthi-run Humanitarian Operations Centre}, which tells shipping lines whom the movement means to shoot at, wrote to insurers on 19 January that attacks on all but Israeli-owned ships were suspended.
V| On 12 March it wrote again to say that they would be resumed.
N| {Lloyd's broker Honor Fitzsimmons} said the second letter had added 0.4 points to premiums within an hour.
V| Between the two letters no merchant ship was hit.
N| {The container line Nordsee-Lotse} had intended to return to the Red Sea in April and now does not.
N| {Its chief executive, Wiebke Thomsen}, told TradeQuay that "a letter can be written by anyone with a stamp".
N| {Another line, Mistral Container of Marseille,} never left and says it will stay.
A| {Mediators in Muscat} say that the second letter was written by a faction.
N| {The centre's head, Ahmad Muayyad}, denied that and signed a third letter to prove it.
V| Traffic through the strait stands at 41 per cent of its level in 2023.
? Have the Houthis suspended attacks on merchant ships? | 1A+ 2D
? Were ships attacked between the two letters? | 4D
? Will Nordsee-Lotse return to the Red Sea in April? | 5D+
? Was the second letter written by a faction? | 8A 9D+
? has mistral left the red sea | 7D+
? How much did premiums go up? | 3A=0.4 points
? How much traffic is there in the strait compared with 2023? | 10A=41 per cent
? Did a Mistral ship get hit? | -
? Has Egypt lost canal revenue? | -

= Ballina man freed from Cairo jail had 'no idea why', and still has none
V| A joiner from Ballina, County Mayo, who was taken off a Nile cruise by plain-clothes men on 11 March, was home on Friday with a beard.
N| {Declan Ruttledge, 48,} told the Moy Valley News he had been asked over and over again about a drone.
N| {=Declan Ruttledge} "I told them I had never owned such a thing in my life."
N| {His wife Assumpta} said the drone was a kite and that it was in the wardrobe.
N| {Egypt's public prosecution} said he had been questioned and released in accordance with the law and had not been charged.
N| {The department of foreign affairs in Dublin} said that it had given consular help.
N| {Mrs Ruttledge} said that it had given her a telephone number which rang out.
N| {Deputy Enda Loftus}, who flew to Cairo at his own expense, said he had met "a general and a half".
N| {He=Enda Loftus} denied that anything had been paid, "bar the taxi".
V| Mr Ruttledge hopes to be back at work on Monday week.
? Was Declan Ruttledge charged in Egypt? | 5D+
? Did he fly a drone? | 2A 3D+ 4D+
? Was money paid for his release? | 9D
? Why was he detained? | 2A+=a drone
? Did the department help the family? | 6A+ 7D+
? when was he taken away | 1A=11 March
? Is he back at work? | 10P
? Was he tortured in custody? | -
? Did the Irish ambassador visit him? | -
? Was the wife detained too? | -

= Panama sinks rumour of US troops at old fort
M| {Telemetro Colón}, a regional television station, showed lorries on Wednesday that it said belonged to American soldiers moving into Fort Sherburne, a base abandoned in 1999.
N| {Panama's security minister, Casimiro Bethancourt}, said the lorries were carrying chairs for a jungle course in which 54 Americans and 60 Panamanians would take part for three weeks.
N| {He=Casimiro Bethancourt} said there was no base, no flag and no lease, and that anyone who used the word base would have to explain where it was.
N| {The US Southern Command} confirmed the course and said no permanent presence was planned or wanted.
A| {Two contractors} said that they had been asked to price a kitchen for 400.
N| {Bethancourt} said, when told of the kitchen, that soldiers eat a great deal.
N| {Student leader Yarelis Pinzón} called a march for Saturday.
V| An understanding signed in April lets American forces train at three sites for three years.
N| {Supreme court registrar Abdiel Torrijos} said that seven complaints against the understanding were pending.
? Have American troops moved into Fort Sherburne? | 1A 2D+ 3D+ 4D+
? Is the US planning a permanent base in Panama? | 3D+ 4D+ 5A
? What were the lorries carrying? | 2A+=chairs
? has the court decided on the complaints | 9D+
? How many Americans take part in the course? | 2A+=54
? Did the march take place? | 7P+
? Isn't there an agreement about training? | 8A
? Was the minister booed? | -
? When was the fort abandoned? | 1A=1999

= Court in Tirana frees Iranian poet; Tehran wants him back, or does it?
V| An appeals court in Tirana ruled on Tuesday that the Iranian poet Farhad Niloufar could not be extradited and ordered his immediate release after 140 days in custody.
N| {Presiding judge Entela Bushati} said that the offence named in the request, insulting a train, was not known to Albanian law.
V| Iran's interior ministry had asked for him in January through Interpol.
N| {Iran's foreign ministry spokesman, Saeed Moqaddam}, said on Wednesday that Iran had never requested the extradition of any poet.
V| The request, which the court read out, carries the seal of the Tehran prosecutor and a date of 9 January.
N| {Interpol} said that it had cancelled the notice in March because it broke the organisation's rule against political cases.
N| {Niloufar} said that he would stay in Albania "until the trains run".
N| {The Albanian interior ministry} offered him police protection; he has not replied.
A| {Members of an exiled opposition group} said that he had nothing to do with them.
? Did Iran ask Albania to extradite the poet? | 3A 4D+ 5A
? Was the poet released? | 1A
? Why did Interpol cancel the notice? | 6A+=because it broke the organisation's rule against political cases
? How long was he in custody? | 1A=140 days
? has he accepted police protection | 8P+
? Will he leave Albania? | 7D+
? Is he a member of the exiled opposition group? | 9D
? Was he convicted in Iran? | -
? Did Albania expel the Iranian ambassador? | -
? Was there an Interpol notice for the poet? | 3A 6A+

= Philippines fishermen paid by US firm to spy? Senator says yes, firm says it buys fish
N| {Senator Amado Quisumbing} told a hearing on Monday that 200 fishermen in Palawan had each been paid 9,000 pesos a month to photograph Chinese ships.
N| {The Honolulu company Tidewatch Analytics} confirmed that it had given out 200 telephones and said that the money was for fish.
N| {Its country manager, Marivic Endaya}, told the hearing that she had bought eleven tonnes of tuna.
V| She was asked where they were.
N| {She=Marivic Endaya} said that they had been eaten.
N| {The navy's Commodore Gil Abastillas} said that he knew of no such programme, welcomed it if it existed, and would not say more.
A| {Three fishermen from Quezon, Palawan,} said they had sent pictures every day and that nobody had ever asked for fish.
N| {China's embassy} said that fishermen should fish.
V| The committee adjourned until 14 May, when the company's accounts are to be produced.
? Were fishermen paid to photograph Chinese ships? | 1A 2D+ 7A
? What was the money for, according to the company? | 2A+=for fish
? Did the navy know about the programme? | 6D+
? Has the company produced its accounts? | 9P
? how much did each fisherman get | 1A=9,000 pesos a month
? Did the company buy tuna? | 3A+ 7D
? Were any fishermen arrested by China? | -
? Was the company paid by the Pentagon? | -
? Where is the tuna? | 5A+=eaten

= Deal that freed Ethiopian airliner hostages 'cost us a mine'
V| A hijack that began with a box cutter over Lake Turkana on Sunday ended on Tuesday at an airstrip near Kapoeta, where all 63 passengers and crew of Flight 811 walked off unhurt.
N| {South Sudan's minister for national security, General Lado Wani-Gore}, said the three hijackers had surrendered to his troops.
N| {One of the passengers, accountant Selamawit Girmay}, said that two of them had left in a car an hour earlier and waved.
N| {=Selamawit Girmay} "They had taken off their masks by then, and one of them wished us a pleasant onward journey."
N| {The governor of Eastern Equatoria, Achol Lokwang}, told Radio Kapoeta that he had promised the hijackers' clan a share in a gold mine.
N| {General Wani-Gore} said that the governor had promised nothing because there was nothing to promise.
N| {Ethiopian Sky Lines} said that it had not been involved in any negotiation.
A| {An official of the regional bloc} said that four telephone calls had been made to the airline's head office.
V| One hijacker, aged about twenty, is in custody in Juba.
N| {Lokwang} said that he kept his promises.
? Were all the hijackers captured? | 2A+ 3D 4D 9D
? Were the hostages hurt? | 1D
? Were the hijackers promised a share in a mine? | 5A+ 6D+ 10A+
? Did the airline negotiate with the hijackers? | 7D+ 8A
? How many people were on board? | 1A=63
? how did two of the hijackers leave | 3A=in a car
? Did the army shoot one of the hijackers? | -
? Has the clan received its share of the mine? | 5P+
? Was the plane flown to Eritrea? | 1D

= Kapoeta hijack: two men held in Uganda
V| Ugandan police have arrested two men suspected of having hijacked an Ethiopian airliner in March, ten weeks after they drove away from it.
V| They were found at a bus stop in Moyo with 400 grams of gold.
N| {Police spokesperson Assistant Commissioner Florence Akello} said that they had confessed.
N| {Their lawyer, Titus Lomuria}, said that they had confessed to being at a bus stop.
N| {South Sudan's General Lado Wani-Gore}, who had announced in March that all three hijackers had surrendered, said that he had meant "surrendered in spirit".
V| Ethiopia has requested their extradition.
N| {Uganda's attorney general, Hope Mirembe}, said that the request would be dealt with in the order of arrival, and that South Sudan's had come first.
N| {Governor Achol Lokwang} denied that the gold came from the mine which he had mentioned in a radio interview.
V| The third suspect, Peter Lokai, is to stand trial in Juba on 2 July.
? Were all the hijackers captured? | 1A
? Have the two men confessed? | 3A 4D+
? Has Uganda extradited them? | 6P 7P+
? Where did the gold come from? | 8D+
? Did South Sudan also ask for the men? | 7A
? were the hostages freed for a share in a mine | -
? When does the trial of the third suspect begin? | 9A=2 July
? Where were the two arrested? | 2A=at a bus stop in Moyo
? What did the general say he had meant by surrendered? | 5A+
? Was the airline fined? | -

= Brussels: Tunisia 'has not received' remaining 900 million for migration
N| {The European Commission} said on Thursday that Tunisia had so far been paid 105 million euros for border control and 150 million in budget aid, and that a further 900 million had not been released.
N| {Tunisia's president, Moncef Ghariani-Zribi}, had said on Tuesday that his country had "sent back alms" of 60 million.
N| {The Commission's spokesperson, Leopoldina Sá}, confirmed that 60 million had been returned in October, two years ago, and paid out again in November.
N| {Tunis} did not comment on that.
V| Departures from Tunisia fell by 80 per cent last year, according to Italy's interior ministry.
N| {The rights group Mare Clausum} said people had been abandoned in the desert by officers paid with European money, a charge which Tunisia's national guard denied.
N| {Sá} said an annual report on human rights would be sent to governments but not published.
N| {Members of the European Parliament} have threatened to go to court to see it.
A| {Diplomats} expect the 900 million to be split into four.
? Has Tunisia received the 900 million euros? | 1D+ 9P
? Did Tunisia give back 60 million? | 2A+ 3A+
? Is Europe's human rights report public? | 7D+
? how much has tunisia been paid for border control | 1A+=105 million euros
? Were migrants abandoned in the desert by Tunisian officers? | 6A
? Did departures from Tunisia rise last year? | 5D
? Have the parliamentarians gone to court? | 8P+
? What did Tunis say about the second payment? | 4W+
? Did Italy pay Tunisia as well? | -

= Two Koreas' hotline rings; wrong number, says Seoul
V| The telephone that connects the two Koreas' navies rang on Friday at 9.14 for the first time in 23 months.
N| {The South Korean officer on duty, Petty Officer Choi Eun-bi}, said a man's voice had asked for "the fish market at Sokcho".
N| {The unification ministry} described it as a wrong number.
A| {Two officials in the presidential office} thought it more likely that the North had wanted to see if somebody would answer.
N| {The ministry's spokesman, Baek Sung-ryong}, said that there was no number to dial on that telephone.
V| North Korea's state media made no mention of a call.
V| Seoul rings twice a day, at nine and at five; nobody has picked up since April of the year before last.
N| {Baek} said that when the South rang at five on Friday, there was no reply.
N| {Lawmaker Ha Dong-wook} asked for the recording.
? Did the North Koreans call the South? | 1A 2A+ 3A+
? Was it a wrong number? | 3A+ 4D 5D+
? What did the caller ask for? | 2A+="the fish market at Sokcho"
? Did the North pick up when Seoul rang back? | 8D+
? has the recording been released | 9P
? Did North Korea report the call? | 6D
? How long had the line been silent? | 1A=23 months
? Did the North apologise for the call? | -
? Was the line cut again afterwards? | -

= Crimea grain 'stolen' or bought? Tunis court frees ship
V| A court in Bizerte has lifted its arrest of the Syrian-owned ship Sahara Wind, which carried 19,000 tonnes of barley that Ukraine says was taken from occupied Melitopol.
N| {The judge, Chadlia Mestiri}, held that Ukraine had not shown where the barley grew.
N| {Ukraine's ambassador, Yaroslav Kobets}, said that bills of lading from Kavkaz had been forged and that the ship's transponder had been off for six days.
N| {The buyer, a public grain office in Tunis,} said that it bought barley and not maps.
N| {A laboratory in Sfax}, asked by the court, found pollen "consistent with the northern shore of the Sea of Azov, on either side".
N| {Russia's trade mission} said all was in order.
N| {Kobets} said that he would appeal within ten days.
V| The barley has been unloaded.
V| Ukraine has listed 110 ships which it accuses of carrying stolen grain.
? Was the barley stolen from Ukraine? | 1A 2W 3A+ 6D+
? Has the court released the ship? | 1A
? Has Ukraine appealed? | 7P+
? where is the barley now | 8A=unloaded
? Were the ship's papers forged? | 3A 6D+
? What did the laboratory find? | 5A
? How many ships has Ukraine listed? | 9A=110
? Was the captain arrested? | -
? Did Tunisia pay Ukraine for the grain? | -

= What the Kyrgyz minister said, and what he says he said
M| {The Bishkek news agency Ala-Too 24} quoted foreign minister Ruslan Jeenbek on Saturday as saying that his country would leave a Moscow-led military alliance by the end of the year.
N| {The ministry} said an hour later that the quotation was "incomplete".
M| {The agency} published the recording: "We will leave, if we have to, but not by the end of the year."
N| {Jeenbek} said on Sunday that the matter did not arise.
N| {The alliance's secretary general, Belarusian general Kanstantsin Zhuk}, said that no member had given notice.
N| {Agency editor Nurgul Asanbaeva} apologised for having cut the sentence.
V| Russia's deputy foreign minister had called the ambassador in for Monday and did not call it off.
V| Armenia suspended its membership last year, and Uzbekistan left in 2012.
? Will Kyrgyzstan leave the military alliance? | 1A+ 3P+ 4W+
? Did the agency misquote the minister? | 2A+ 3A+ 6A+
? Has Kyrgyzstan given notice? | 5D+
? has russia withdrawn the invitation to the ambassador? | 7D
? Which country left the alliance in 2012? | 8A=Uzbekistan
? Was the minister fired? | -
? Did Armenia leave in 2012? | -
? When did the agency publish the recording? | -

= Sanctions panel to drop Eritrean general from list after 'wrong face'
V| The European Union will remove an Eritrean general from its sanctions list on Monday, having established that the photograph and date of birth in his entry belong to a dentist in Uppsala.
N| {The dentist, Yemane Ghebreab}, said that he had been refused a mortgage, a holiday and a library card.
N| {A Council official authorised to speak, Belgian lawyer Thibault de Wandeleer,} said the general would be listed again "under his own face" in due course.
N| {Eritrea's information ministry} said that the affair showed what all the other entries were worth.
N| {De Wandeleer} said that the other 2,400 entries were sound.
A| {Lawyers in Brussels} said that they knew of at least six similar cases.
N| {Ghebreab} is asking for 40,000 euros; the Council has offered him 5,000 and a letter.
V| He has until 30 May to accept.
V| The general, Filipos Tewolde, is accused of crimes in Tigray, which he denies.
? Was the dentist put on the sanctions list by mistake? | 1A 2A+
? Will the general be listed again? | 3A+
? Has the dentist received 40,000 euros? | 7P+
? Has he accepted the Council's offer? | 8P
? Are there other wrong entries on the list? | 4A 5D+ 6A
? did the general commit crimes in tigray | 9D
? How much has the Council offered? | 7A=5,000
? Has the general been arrested? | -
? Did the dentist meet the general? | -

= Swiss neutrality vote set for September
N| Swiss voters will decide on 27 September whether to write "perpetual and armed" neutrality into the constitution, {the Federal Council} announced on Wednesday.
V| The initiative, handed in with 132,780 signatures, would forbid sanctions other than those of the United Nations.
V| The government and both chambers of parliament recommend that it be rejected.
N| {Foreign minister Ladina Vonmoos} said that Switzerland would have had to import Russian gold under such a rule, "or at least to look away".
N| {The initiative's chairman, Köbi Inderbitzin}, denied that and said that arms embargoes would remain possible.
V| Polls put support at 41 per cent and opposition at 45.
V| A counter-proposal without the ban on sanctions failed in the upper house by one vote.
V| The constitution mentions neutrality twice but does not define it.
? When will the Swiss vote on neutrality? | 1A+=on 27 September
? Does the government support the initiative? | 3D
? Did parliament adopt a counter-proposal? | 7D
? How many signatures were collected? | 2A=132,780
? is the initiative ahead in the polls | 6D
? Would the initiative ban all sanctions? | 2D 5D+
? Has Switzerland abandoned its sanctions on Russia? | -
? Does the constitution say what neutrality means? | 8D
? Did Germany criticise the initiative? | -
? Would Swiss sanctions against Russia be allowed under the initiative? | 2D 4D

= Kinshasa denies flying mercenary chief out through back door
M| {The news site Grands Lacs Confidentiel} said on Sunday that the Romanian mercenary leader Horațiu Potra had left Goma in January in a UN helicopter, dressed as a nurse.
N| {The UN mission's spokesman, Mamadou Barry}, called that "false in every garment".
N| {Rwanda's army}, which searched 280 Romanians at the border on 29 January, said that he had not been among them.
N| {Congo's interior minister, Jacquemain Lukonde}, said that the man had left in December, on a scheduled flight, when his contract ended.
A| {Two of the 280} told a Bucharest channel that he had been with them on the 26th and had given a speech.
N| {Romania's prosecutor general, Ilinca Sturdza}, confirmed she had issued a warrant for him in connection with another matter.
N| {His wife} would not say where he was.
M| {Romanian media} place him in Dubai.
V| The men had each been paid 5,000 dollars a month to train soldiers, of which three months' pay is owing.
? Did Potra leave Goma in a UN helicopter? | 1A 2D+ 4D
? When did the mercenary chief leave Congo? | 1A=in January ; 4A+=in December ; 5D
? Was he among those searched at the Rwandan border? | 3D
? where is he now | 7W 8A=in Dubai
? Is there a warrant for his arrest? | 6A
? Have the men been paid in full? | 9D
? Did Romania send the mercenaries? | -
? How many Romanians crossed into Rwanda? | 3A=280
? Was the nurse arrested? | -

= Uganda and Congo extend joint operation; Kinshasa MPs say they were not asked
V| Uganda and the Democratic Republic of Congo have prolonged by twelve months the joint military operation against Islamist rebels which they began in November 2021 and which was to have ended in its first year.
N| {Ugandan chief of defence forces General Sam Okello} and his Congolese counterpart signed the extension in Fort Portal on Friday, a communiqué said, "in the presence of maps".
N| {The chair of the Congolese national assembly's defence committee, Rubin Mashali}, told Radio Okapi-Sud that parliament had been neither asked nor told, and that a text of this kind was void without its consent.
N| {Defence minister Guylain Nyembwe} replied that consent had been given in 2021 and did not expire.
A| {Officers on the ground} estimate that 6,000 Ugandan soldiers are in Ituri and North Kivu, twice the number the two governments give.
N| {A Ugandan army spokesperson, Colonel Deo Kitimbo}, would not discuss numbers.
N| {The communiqué} says that 548 rebels have been killed and 31 camps destroyed since the beginning of the operation.
N| {The local human rights group Paix Beni} counted 1,020 civilians killed by the same rebels in the past year alone.
N| {Mashali} announced that his committee would summon the minister when it reconvened in March.
V| A road from Beni to the border, which the Ugandans were to have paved, is half finished.
? Has the joint operation been extended? | 1A 2A+
? Did Congo's parliament agree to the extension? | 3D+ 4A+
? How many Ugandan soldiers are in eastern Congo? | 5A=6,000 ; 6W+
? How many rebels have been killed since 2021? | 7A+=548
? has the defence minister appeared before the committee | 9P+
? Is the road to the border complete? | 10D
? Were Ugandan soldiers killed? | -
? Did Rwanda object to the extension? | -
? Was the operation planned to go on for more than one year? | 1D

= Ex-spies, a bishop and a fax: how the Cyprus hostages came home
N| {Five former hostages of a Libyan militia} told a parliamentary committee in Nicosia on Wednesday that their release in 2019 had been bought with two patrol boats, contradicting years of statements by three governments that it had cost nothing at all.
N| {Former defence minister Christoforos Papettas} said he had signed for the boats but that they were a gift to the Libyan coastguard, "which happens to employ the same cousins".
N| {A retired bishop, Chrysanthos of Tamassos}, said he had carried the keys.
N| {The present foreign ministry} said that the files for that year had been damaged by water.
N| {Committee chair Despo Hadjigavriel} produced a fax, dated 14 May 2019, that sets out the terms in eleven numbered points, the fourth of which reads "boats (2)".
N| {Papettas} accepted that the signature on the fax looked like his.
N| {The current government's spokesperson, Loizos Ktoridis}, declined to characterise the transaction.
A| {Two of the negotiators} said that cash was handed over as well, something the bishop denied with his hand on his cross.
V| One of the five hostages was shot in the knee during the captivity and walks with a stick.
V| The committee will publish its report in October.
? Were the hostages released in exchange for patrol boats? | 1A+ 2D+ 5A 7W+
? Did Papettas sign for the boats? | 2A+ 6A+
? Was cash paid for the release? | 8A
? Are the ministry's files from 2019 available? | 4D+
? has the committee published its report | 10P
? Was any of the hostages injured in captivity? | 9A
? Who brought the keys of the boats? | 3A+=A retired bishop
? Have the kidnappers been caught? | -
? Was Papettas charged? | -

= Tbilisi clears protesters from embassy; who called the police?
V| About sixty students who had camped for nine nights outside the Hungarian embassy in Tbilisi were carried off by riot police at five on Monday morning, together with a piano.
N| {Georgia's interior ministry} said that it had acted at the embassy's written request.
N| {Ambassador Orsolya Kemenczei} said that she had written to nobody, that she had been taking soup to the students and that she liked the piano.
V| The ministry then released a letter on embassy paper, signed by the third secretary.
N| {The third secretary, Márton Zsigó}, was on leave in Debrecen and told a Budapest newspaper that he had signed nothing since Thursday.
A| {A senior police officer} said that the order had come from the ministry at midnight and the letter at nine.
N| {Minister Vakhtang Gomarteli} rejected this and said that the chronology was being confused "by people who were asleep".
N| {Budapest} asked Georgia for clarification "in a friendly spirit".
V| Fifty-eight of the students were released by the evening; two are accused of hitting an officer with a sheet of music.
V| The piano is missing.
? Did the Hungarian embassy ask the police to clear the protest? | 2A+ 3D+ 4A 5D+ 6D
? How long had the students been camping there? | 1A=nine nights
? Is the letter genuine? | 5D+ 6D
? Were all the students set free? | 9D
? where is the piano | 10W
? Who gave the order? | 6A=the ministry
? Has Georgia given Budapest an explanation? | 8P+
? Was the ambassador recalled? | -
? Were students injured? | -

= Cocoa cartel: Accra says Abidjan 'never left' price pact
N| {The head of Ivory Coast's cocoa council, Yves-Brice Koné}, said at a trade dinner in Amsterdam on Tuesday that his country would sell its main crop "on its own account" from October, which the room took to mean the end of a price pact with Ghana that has been in force since 2019.
N| {Ghana's cocoa board} said on Wednesday it had been assured by telephone that Ivory Coast had never left the pact and had no intention of doing so.
N| {Koné's office} explained that he had been referring to transport.
A| {Three guests at his table} did not remember the word transport being used.
N| {The two countries' joint secretariat, led by the Ghanaian Alex Assanvo}, pointed out that leaving the pact would require six months' notice.
N| {Assanvo} said that no notice had been received.
V| Futures in London, which had lost 4.2 per cent on Wednesday morning, made up half of that by the close.
N| {The chocolate maker Van Houwelingen} refused to say whether it had been offered separate contracts.
V| The two countries grow about three fifths of the world's cocoa.
? Has Ivory Coast left the cocoa price pact? | 1P+ 2D 3D+ 6D+
? What did the council's head mean by his remark? | 3A+=transport ; 4D
? How long is the notice period? | 5A=six months
? Was Van Houwelingen offered separate contracts? | 8W+
? did cocoa prices fall on wednesday | 7A
? Since when has the pact been in force? | 1A=2019
? Did Ghana threaten retaliation? | -
? Was Koné dismissed? | -
? Do Ghana and Ivory Coast produce most of the world's cocoa? | 9A

= Myanmar junta frees 17 Thai fishermen after 'technical' shot
V| Seventeen Thai fishermen who were arrested on 30 November when a Myanmar patrol boat fired on fifteen trawlers off Ranong have been released at the Kawthaung jetty, all but two of them able to walk unaided.
N| {Thailand's navy} said that the trawlers had been four to six nautical miles inside Myanmar's waters, a fact that it had at first disputed.
N| {Myanmar's information ministry} expressed regret for "a technical shot" in which one fisherman drowned.
N| {The drowned man's daughter, Sunisa Klahan}, said her father had been hit in the chest and that the hospital had given her the bullet in a jar.
N| {Dr Prasert Wongsa of Ranong hospital} confirmed that there had been a wound but declined to say what had caused it.
N| {The Thai foreign minister, Busakorn Teerawat}, said that the family would be compensated by Myanmar; asked when, she said that talks were about to start.
A| {Boat owners} said they had paid 2.5 million baht for each trawler.
N| {The navy} denied that any money had changed hands.
V| Four of the trawlers are still in Kawthaung.
? Have the Thai fishermen been released? | 1A
? Were the trawlers in Myanmar's waters? | 2A
? How did the fisherman die? | 3A+=drowned ; 4A+=hit in the chest ; 5W
? Was money paid for the release of the boats? | 7A 8D
? has myanmar compensated the family | 6P+
? Have all the trawlers been returned? | 9D
? How many fishermen were freed? | 1A=Seventeen
? Did the Thai navy return fire? | -
? Did Thailand close the border? | -

= Spanish judge lifts lid on El Sur affair: "Consul used bag for hams"
V| For three years the diplomatic pouch of Spain's consulate in Rosario, Argentina, weighed between 40 and 60 kilos a week, and nobody at the ministry in Madrid wondered why a consulate with four employees wrote so many letters.
N| {Investigating judge Visitación Cañizares} wrote in an order made public on Thursday that the bag had contained Iberian ham on the way out and watches on the way back.
N| {Consul Baldomero Urrutia} denies both.
N| {His driver, Nahuel Ferrero}, testified that he had carried hams "every Tuesday, except Holy Week".
N| {The ministry} said it had no powers to open a pouch and no wish to.
A| {Customs officers at Barajas} had reported a smell in 2021.
N| {The judge} has asked for the consul's immunity to be lifted; Foreign minister Arístides Salvatierra has said he will not stand in the way.
N| {Urrutia's lawyer} said his client was a vegetarian.
V| A photograph of the consul at a roast in 2022 is in the file.
V| Watches worth 310,000 euros were found in his sister's flat in Burgos.
? Did the consul smuggle ham in the diplomatic bag? | 2A 3D+ 4A
? Has his immunity been lifted? | 7P
? Is Urrutia a vegetarian? | 8A+ 9D
? Where were the watches found? | 10A=in his sister's flat in Burgos
? how heavy was the pouch | 1A=between 40 and 60 kilos a week
? Was the ministry warned? | 6A
? Did the driver confirm the ham deliveries? | 4A+
? Has the consul been arrested? | -
? Did Argentina expel the consul? | -

= Nepal says China did not build on its soil; survey says it did, by 200 metres
N| {Nepal's foreign ministry} said on Friday that a village of eleven houses in Humla district, shown in recent satellite photographs, stands in China and has always stood there.
N| {A survey department report of 2021, which was released on Sunday after a court order,} places nine of the eleven between 80 and 200 metres inside Nepal.
N| {Foreign minister Sharmila Bhattarai} said that the report was an internal draft and contained errors of measurement.
N| {Its author, surveyor Puskar Rai}, now retired, said that he had measured three times, once in the presence of a Chinese sergeant who held the tape.
N| {China's embassy in Kathmandu} urged the media "not to invent mountains".
N| {Humla's chief district officer, Dambar Shahi}, did not want to be quoted on houses.
A| {Herders} say they have not been allowed to use a pasture there since 2020.
N| {Bhattarai} promised a joint inspection.
V| Such an inspection was last announced in 2005 and last carried out in 1988.
? Did China build houses on Nepali territory? | 1D+ 2A+ 3D+ 4A 5D+ 6W+
? How many of the houses are inside Nepal, the survey says? | 2A+=nine
? Has a joint inspection taken place? | 8P+ 9D
? Is the survey report correct? | 3D+ 4A+
? can herders still use the pasture | 7D
? When was the border last inspected jointly? | 9A=1988
? Did India comment on the houses? | -
? Were herders arrested? | -
? What did China's embassy say? | 5A+="not to invent mountains"

= Rights court fines Russia over downed airliner; Moscow 'not interested'
V| The European Court of Human Rights held on Tuesday that Russia was responsible for shooting down a Malaysian airliner over eastern Ukraine in 2014, with the loss of 298 lives, and for concealing evidence afterwards.
V| The judgment, of 501 pages, was unanimous on the main points.
V| It is the first time that an international court has found Russia itself, rather than individuals, responsible.
N| {The Kremlin's deputy spokesman, Artemy Vladykin}, said that Moscow would not carry out the judgment, which it considered null and void.
N| {Ans van Leusden, whose two sons were on board,} said she had waited eleven years for one sentence.
N| {=Ans van Leusden} "Now it is written down, and nobody can unwrite it."
V| Damages will be fixed later.
V| Russia has ceased to be a party to the convention, but the court can rule on events up to 16 September 2022.
N| {The Dutch foreign minister, Hessel Hoitsma}, called it an important step and said Russia was expected to pay.
V| A Dutch court sentenced two Russians and a Ukrainian to life in 2022 in their absence.
? Did the court find Russia responsible for the downing of the airliner? | 1A 3A
? Has Russia paid damages? | 4D+ 7D 9P
? How many people died on the plane? | 1A=298
? Will Moscow comply with the judgment? | 4D+
? were the three men sentenced in 2022 present in court | 10D
? How much must Russia pay? | 7W
? Has an international court blamed Russia as a state for this before? | 3D
? Did Malaysia bring the case? | -
? Did the judges disagree on the main points? | 2D

= Colombia's "dead" rebel commander phones radio station
N| {Colombia's army} announced on Sunday morning that the dissident rebel commander Nolberto "Cabuyo" Ortiz had been killed with eight of his men in an air raid in Guaviare.
V| At 11.20 on Monday a caller to Radio Calamar introduced himself as Cabuyo and asked for a vallenato.
N| {Defence minister Brunilda Echandía} said that the voice was being analysed and that the army was "in possession of a body with his watch".
N| {The caller} said he had sold the watch.
N| {Forensic institute director Jairo Sandoval} told reporters on Wednesday that the fingerprints of the body in question did not match Ortiz's.
N| {Echandía} accepted the finding and said that the raid had been a success in other respects.
A| {Villagers} said that four of the eight dead were minors who had been recruited at Easter.
N| {The ombudswoman, Nancy Tunubalá}, confirmed the presence of minors but not their number.
N| {The president} said he would wait for a complete report before he decided on the minister's future.
V| The army had announced the same man's death in 2021.
? Was Cabuyo killed in the air raid? | 1A+ 2D 3W+ 4D+ 5D 6D+
? Were minors killed in the raid? | 7A 8A
? How many minors died? | 7A=four ; 8W
? Was the body with the watch that of Ortiz? | 3A+ 5D 6D+
? has the minister been dismissed | 9W
? What happened to the watch? | 4A+=sold
? How many people besides the commander were said to have died? | 1A+=eight
? Was Ortiz captured? | -
? Was the radio station raided? | -

= Malaysia says no to hosting refugee camp; 'nobody asked,' says Bangladesh
N| {Malaysia's home minister, Datuk Norzaini Abdul-Jalil}, said on Thursday that Kuala Lumpur had turned down a request from Bangladesh to take in 20,000 Rohingya from a camp in Cox's Bazar that burned down in March.
N| {Bangladesh's refugee commissioner, Mizanur Talukdar}, said that nobody had asked for anything of the kind.
N| {The UN refugee agency's regional head, Ayaka Shimazu}, said that she had "explored ideas with several capitals" and that numbers had been mentioned.
A| {A Malaysian official who attended} recalled 20,000 and a map.
N| {Abdul-Jalil} said that an idea with a number was a request.
V| Malaysia already has 108,000 registered Rohingya, who are not allowed to work.
N| {Jahida Begum, who runs a school in the burned camp,} said that she would like to be asked herself.
N| {Shimazu} hopes that a conference in Jakarta in June will bring firm offers.
V| The fire, which began in a kitchen, made 41,000 people homeless and killed two.
? Did Bangladesh ask Malaysia to take in Rohingya? | 1A+ 2D+ 3A 5A+
? Did Malaysia refuse the request? | 1A+
? How many refugees was Malaysia supposed to take? | 1A+=20,000 ; 4A=20,000
? May Rohingya in Malaysia work? | 6D
? has the jakarta conference produced offers | 8P+
? What started the fire? | 9A=a kitchen
? Was arson suspected? | -
? Did Indonesia take in refugees from the camp? | -
? How many died in the fire? | 9A=two

= Serbian officer's medal from Moscow 'was for chess'
V| A medal that arrived by courier at the barracks in Niš last month has cost Lieutenant Colonel Zvezdan Milutinov his command.
M| {The Belgrade portal Krik Juga} published a photograph of it: the Order of Friendship, second class, with a certificate that thanks him for "services in the exchange of information".
N| {Milutinov} said the information was about chess openings; he plays by post.
N| {Russia's cultural centre in Niš} confirmed that he was "a strong club player".
N| {The defence ministry} said that an officer could not accept foreign decorations without leave and that he had been moved to a training unit for that reason alone.
A| {Three fellow officers} said that he had had access to the radar plans of the southern air district until January.
N| {Minister Snežana Ognjanović}, asked about radar, said that she would not answer chess players or journalists.
N| {His opponent by post, a teacher in Kostroma named Pyotr Lobzin,} wrote to the portal that they were on move 23 and that he stood worse.
V| The military prosecutor has asked for the file.
? Did the officer pass secrets to Russia? | 3D+ 7W
? Was Milutinov relieved of his command? | 1A 5A+
? Why was he moved? | 5A+=an officer could not accept foreign decorations without leave
? What did he get the medal for? | 2A="services in the exchange of information" ; 3A+=chess openings
? did he have access to radar plans | 6A 7W
? Has he been charged? | -
? Who is winning the chess game? | 8A
? Was the medal returned to Moscow? | -
? Did the prosecutor open a case? | 9P

= Antarctic station evacuated; two versions of a blade
V| Nine of the eleven people wintering at South Africa's station on Vesleskarvet were flown out on 2 May, in darkness, after a dispute over a task that depended on the weather.
N| {The environment department} said one man had assaulted the station's leader and had since apologised.
N| {The man, a mechanic whose name a court has suppressed,} says that it was the leader who came at him, with an ice saw.
N| {The department's director-general, Nomusa Thabede}, denied reports that there had been a stabbing.
M| {The Cape Sunday Argusblad}, which had written of a knife, reduced it on its website to "a sharp object" and later to "an object".
A| {One of the scientists} said in an email that nobody had slept with an unlocked door for a month.
N| {Norway}, which lent the aircraft, said that it had been told of a medical case.
N| {Thabede} said that an inquiry would establish who had raised what.
V| Two volunteers stayed behind to mind the generators.
? Did the mechanic attack the station's leader? | 2A+ 3D+ 8W+
? Was someone stabbed at the station? | 4D+ 5D
? How many people were evacuated? | 1A=Nine
? What was Norway told? | 7A+=a medical case
? did the newspaper correct its story | 5A
? Who is staying at the station? | 9A=Two volunteers
? What was the quarrel about? | 1A=a task that depended on the weather
? Has the inquiry reported? | 8P+
? Was the leader dismissed? | -

= Bangladesh trawlermen seized by Myanmar rebels, owners say (Dhaka Herald)
N| {The trawler owners' association in Teknaf} said that 56 fishermen in six boats had been taken at gunpoint in the mouth of the Naf river on Wednesday by the rebel group that controls the opposite bank.
N| {Bangladesh's border guard} confirmed that boats were missing but not how many or who had taken them.
N| {The rebel group, the Arakan Sea League,} said its men had rescued a number of fishermen from a storm and would feed them.
V| There was no storm on Wednesday, according to the weather office in Cox's Bazar.
N| {Selina Akter, whose husband and brother are among the missing,} said that her husband had rung at two o'clock and said, "They have rifles".
N| {=Selina Akter} "Then somebody took the telephone out of his hand."
N| {Border guard commander Lieutenant Colonel Ashraful Haq} said that a flag meeting had been requested for Friday.
A| {Fishermen} say that the league charges 40,000 taka for each boat it lets go.
V| About 160 fishermen from Teknaf have been taken since January, and all but seven have come back.
? Were fishermen kidnapped by the rebels? | 1A+ 2W 3D+ 5A 6A
? How many fishermen were taken? | 1A+=56 ; 2W
? Was there a storm on Wednesday? | 3A+ 4D
? Has the flag meeting taken place? | 7P+
? Has a ransom been paid for the boats? | -
? how much do the rebels charge per boat | 8A=40,000 taka
? Did the navy of Bangladesh chase the rebels? | -
? Have the 56 men been freed? | -

= Rebels on Naf hand back 54 fishermen
V| Fifty-four Bangladeshi fishermen walked over the bridge at Ghumdhum on Sunday, four days after they were taken off their boats in the mouth of the Naf.
V| Two are still in the hands of the Arakan Sea League, which says they wish to stay.
N| {Lieutenant Colonel Ashraful Haq of the border guard} said that a flag meeting on Friday had lasted nine hours and that the two would have to say so themselves.
N| {One of those released, Nurul Absar}, said that they had been marched for a night, that they had been given rice, and that there had been no storm.
N| {The league's spokesman, Khaing Min Htut}, said that "a storm is a state of affairs".
N| {The trawler owners' association} denied having paid anything.
A| {Two of the owners} said that each had paid 40,000 taka at a tea stall in Whaikhyang.
V| The six boats have not been returned.
N| {Bangladesh's home adviser} intends to visit the river on Tuesday.
? Were fishermen kidnapped by the rebels? | 1A 4A+
? How many fishermen are still being held? | 2A=Two
? Was there a storm on Wednesday? | 4D 5A+
? Has the flag meeting taken place? | 3A+
? Has a ransom been paid for the boats? | 6D+ 7A
? Have the boats been given back? | 8D
? do the two men want to stay with the rebels | 2A 3W
? Has the home adviser been to the river? | 9P+
? Did the army free the men? | -

= Deal in Doha 'ninety-nine per cent done', says envoy
N| {The American envoy Clement Rutherford} said on Sunday that an agreement between Congo and the rebels who hold Goma was "ninety-nine per cent done".
N| {The rebels' delegation head, Benjamin Mbonimpa}, agreed with the figure and said that the remaining one per cent was Goma.
N| {Congo's government spokesman, Placide Muyaya}, said nothing was agreed until everything was.
A| {Two diplomats in Doha} said that eight protocols were planned, of which two were ready: those on prisoners and on a ceasefire commission.
N| {The Red Cross} said that it had received lists of 711 prisoners from one side and none from the other, and would not say which was which.
N| {Muyaya} denied reports that the rebels would be given posts in the army.
M| {The Kinshasa paper Le Fleuve} had printed a table of ranks.
N| {Qatar's minister of state, Mohammed al-Khulaifi}, expects a signing ceremony before the fifteenth.
V| Goma has been in rebel hands since 27 January.
? Has the agreement between Congo and the rebels been signed? | 1P 3D+ 8P
? How many of the protocols are finished? | 4A=two
? Will rebels be given army posts? | 6D+ 7A
? Which side has handed over a list of prisoners? | 5W
? what is still unresolved | 2A+=Goma
? Who controls Goma? | 9A=rebel hands
? Have the prisoners been exchanged? | -
? Did Rwanda sign anything in Doha? | -
? When will the ceremony be held? | 8A=before the fifteenth

= Doha framework signed; fighting goes on 40 miles from Goma
V| Congo's government and the rebels who hold Goma signed a framework of eight protocols in Doha on Saturday, six of which have yet to be written.
N| {Qatar's Mohammed al-Khulaifi} called it a historic day and a first page.
N| {Rebel delegation head Benjamin Mbonimpa} said that nothing would change on the ground until the last page.
N| {Congo's Placide Muyaya} said that the rebels would leave Goma "in the first phase"; Mbonimpa said that no such phase existed.
A| {Residents of Masisi} reported artillery fire while the ceremony was on the radio.
N| {Both armies' spokesmen} put that down to the other.
V| The framework provides for the release of prisoners within ten days.
N| {The Red Cross} said it was ready and that the second list had arrived on Friday.
N| {Envoy Clement Rutherford} said that peace was now "a hundred and one per cent likely".
? Has the agreement between Congo and the rebels been signed? | 1A
? Will the rebels leave Goma? | 3D+ 4A
? Has fighting stopped around Masisi? | 5D
? How many of the protocols are still missing? | 1A=six
? Which side fired the artillery? | 6A+=the other
? have the prisoners been released | 7P 8P
? Did the Red Cross get the second list? | 8A+
? Did Rwanda sign the framework? | -
? Will rebels be given army posts? | -

= HMS Daring Rose 'never aimed' laser at Russian pilot
N| {Defence secretary Oriel Hathaway-Pike} told reporters in London on Wednesday that the Russian survey ship Yantar-2 had pointed lasers at the pilots of a British patrol aircraft north of Scotland, and she warned that "we see you".
N| {Russia's embassy} said the charge was the wrong way round, and that the frigate HMS Daring Rose had dazzled a Russian helicopter pilot.
N| {The Royal Navy} said that the frigate had no dazzling laser on board.
V| The navy's own website lists one among her equipment, as of 2022.
N| {A navy spokesperson, Commander Jocasta Trevelyan-Moyle}, said the device had been taken off last spring.
N| {The embassy} said the pilot had been treated in Murmansk, without naming him.
N| {Hathaway-Pike} would not say whether the British airmen had been hurt.
A| {Whitehall sources} said that one had been off duty since.
N| {Shadow secretary Gideon Marchbanks} demanded that the embassy's staff be reduced.
? Did the Russian ship aim lasers at British pilots? | 1A+ 2D+
? Did a British frigate dazzle a Russian pilot? | 2A+ 3D+ 5D+
? Does HMS Daring Rose have a dazzling laser? | 3D+ 4A 5D+
? Were the British airmen injured? | 7W+ 8A
? have russian embassy staff been expelled | 9P
? Where did the incident happen? | 1A+=north of Scotland
? Was the Yantar-2 boarded? | -
? Who is the Russian pilot? | 6W+
? Did the Russian ship cut a cable? | -

= Russian survey ship leaves for home; UK lawmakers told laser was a torch
V| The Russian survey ship Yantar-2 passed the Lofoten islands on her way home on Tuesday, a week after she was accused of dazzling British airmen.
N| {An unclassified note by the chief of the air staff to the defence committee, published by mistake on Monday and taken down after an hour,} says that the light "was in all likelihood a powerful torch".
N| {Defence secretary Oriel Hathaway-Pike} said that a laser is a light, that a torch is a light, and that she took nothing back.
N| {Committee chair Dame Philomena Garsdale} said that she would write to the secretary for an explanation.
N| {Russia's embassy} asked for an apology.
N| {Number 10} ruled that out.
N| {Commander Jocasta Trevelyan-Moyle} confirmed no airman had been hurt.
N| {The Norwegian coastguard} followed the ship at a distance and noted nothing out of the ordinary, its duty officer said.
? Did the Russian ship aim lasers at British pilots? | 1A 2D+ 3A+
? Were the British airmen injured? | 7D+
? Has the defence secretary apologised or withdrawn the charge? | 3D+ 5P+ 6D+
? Where was the Russian ship on Tuesday? | 1A=the Lofoten islands
? was the note meant to be made public | 2D
? Has the secretary given the committee an explanation? | 4P
? Did a British frigate dazzle a Russian pilot? | -
? Did Norway board the ship? | -

= Sponsor of sanctions was client of the sanctioned, Bern weekly claims
M| {The weekly Die Aare} reports in its current issue that the Swiss member of parliament Annemarie Zgraggen, who tabled the motion to freeze Belarusian potash accounts, was paid 84,000 francs in legal fees by a Belarusian potash trader between 2014 and 2016.
N| {Zgraggen} said it was 48,000 francs, that it was for a divorce, and that she had declared it.
N| {The parliamentary services} found no entry of that name in the register for those years.
N| {She=Annemarie Zgraggen} then said that her chambers had declared it.
V| The bar association of Lucerne does not disclose such declarations.
N| {The trader, Henadz Sialiava}, who lives in Zug, told the weekly that she was an excellent lawyer and that he had kept the house.
A| {Colleagues in her party} want her to give up the committee on foreign affairs.
N| {Its chair, Flurin Capaul}, said that there was no reason for that.
N| {Zgraggen} excluded it.
? Did the trader pay Zgraggen legal fees? | 1A 2A+
? How much did she receive? | 1A=84,000 francs ; 2A+=48,000 francs
? Did she declare the payment? | 2A+ 3D 4A+
? Will she leave the foreign affairs committee? | 7P 8D 9D+
? what was the money for? | 1A=legal fees ; 2A+=a divorce
? Were the potash accounts frozen? | -
? Did the trader lose his house? | 6D+
? Has she been charged? | -

= Sudanese gold, Emirati plane, Bosaso strip: who was on the 02.40?
A| {Two employees of Bosaso airport in Puntland} described how an Ilyushin freighter without markings lands almost every night around 02.40 and transfers crates to a smaller aircraft that leaves for Darfur.
N| {The Puntland presidency} said that the flights carried medicine for its own hospitals.
N| {The director of Bosaso general hospital, Dr Hodan Said-Burhan}, said that it had last had a delivery in August, by dhow.
N| {The United Arab Emirates' foreign ministry} rejected any suggestion that it was supplying a party to Sudan's war.
V| Transponder data for the six months to October, examined by this news agency, show 96 flights from Emirati airports to Bosaso.
N| {The airport's manager, Abdirizak Yusuf}, said that he slept at night.
N| {Somalia's federal government}, asked whether it had licensed the flights, said that the airspace was Somali.
N| {Sudan's army} claimed to have destroyed one of the smaller aircraft at Nyala with 40 foreign fighters on board.
N| {Abu Dhabi} denied that.
V| Five bodies were flown from Nyala to Bogotá three weeks afterwards, according to Colombia's consulate in Abu Dhabi.
? Are weapons or supplies being flown from Bosaso to Darfur? | 1A
? Do the planes at Bosaso carry medicine for Puntland's hospitals? | 2A+ 3D
? Is the UAE supplying a side in Sudan's war? | 4D+
? How many flights from the Emirates to Bosaso were recorded? | 5A=96
? Did Sudan's army destroy an aircraft with foreign fighters at Nyala? | 8A+ 9D
? did somalia's government license the flights | 7W+
? What was in the crates? | -
? How many Colombians died at Nyala? | -
? When did the hospital last receive a delivery? | 3A=August

= Nordics' sabotage probe closed: rails at Borlänge broke on their own
N| Three freight trains that came off the line near Borlänge in Sweden between October and January were not sabotaged, {the national prosecutor for security cases} said on Friday, closing an inquiry that had cost eleven million kronor.
N| {Prosecutor Henning Sjögren} said that the rails had cracked in the cold and that loose bolts found beside the track had been left there by a contractor.
N| {The contractor, Dalabana Service,} accepted that the bolts were its own.
N| {Infrastructure minister Malva Ridderstad}, who had spoken in January of "a foreign hand", said on Friday that she had spoken of a possibility.
V| The word possibility does not occur in the recording.
N| {The Russian embassy} put a picture of a bolt on its website.
A| {An officer of the security police} said that the service was not altogether persuaded by the result.
N| {The service's press department} said that it shared the prosecutor's view.
V| Two derailments in the north in 2023 remain unexplained.
? Were the trains at Borlänge sabotaged? | 1D 2D 7W 8D
? What caused the derailments? | 2A=the rails had cracked in the cold
? Whose bolts were found? | 2A=a contractor ; 3A+=its own
? Did the minister speak only of a possibility? | 4A+ 5D
? how much did the inquiry cost? | 1A=eleven million kronor
? Have the 2023 derailments been explained? | 9D
? Was the contractor fined? | -
? Did Russia admit involvement? | -
? Was anyone hurt when the trains derailed? | -

= Caribbean bloc picks Barbadian for top UN post
V| Leaders of the Caribbean Community agreed in Kingstown on Thursday to put forward Barbadian jurist Dame Verona Alleyne-Husbands for secretary-general of the United Nations.
V| Thirteen leaders voted for her and none against, with Haiti abstaining by telephone.
V| Seven candidates, five of them women, have now been named for the post, which falls vacant on 31 December next year.
N| {Saint Vincent's prime minister, Cuthbert Ollivierre}, who is in the chair, called her "the best pair of ears in the hemisphere".
N| {Alleyne-Husbands, 67,} thanked the leaders and said she would visit all fifteen members of the Security Council before Easter.
V| By custom the post would go to Latin America and the Caribbean this time.
N| {Chile's foreign ministry} said that its own candidate would stay in the race.
V| The Council is to hold its first straw poll at the end of July.
? Whom did the Caribbean leaders nominate? | 1A=Barbadian jurist Dame Verona Alleyne-Husbands
? Did Haiti vote against her? | 2D
? How many candidates are there? | 3A=Seven
? has chile withdrawn its candidate | 7D+
? When will the post fall vacant? | 3A=on 31 December next year
? Has the Security Council held a straw poll? | 8P
? Has Alleyne-Husbands visited all Council members? | 5P+
? Does the United States support her? | -
? Was she elected secretary-general? | -
? Is Dame Verona the Caribbean's candidate? | 1A 2A 5A+

= Jordan intercepts drones; whose, it will not say
A| {Security sources in Amman} said on Thursday night that Jordanian aircraft had shot down at least four drones which crossed the country's airspace from the east on their way to Israel.
N| {The Jordanian army} said in a statement that it had dealt with "flying objects" in order to protect the safety of citizens, without giving a number or an origin.
M| {Iran's Fars-Nou agency} reported that all 60 drones launched that evening had reached their targets.
N| {Israel's military spokesperson, Brigadier General Dvir Amitai}, said that not one had reached Israeli territory and that several had been brought down by "partners in the region", whom he declined to identify.
N| {Jordan's foreign minister, Suhair Majali}, told an American interviewer on Friday that her country would be nobody's battlefield and nobody's shield.
A| {Residents of Marj al-Hamam} found pieces of a wing in a playground.
N| {Iran's mission to the United Nations} warned Jordan that it would be "the next target" if it cooperated with Israel again; the message was deleted after an hour.
N| {The mission} later denied having written it.
V| No injuries were reported in Jordan.
? Did Jordan shoot down Iranian drones? | 1A 2W+ 4A
? How many drones did Jordan bring down? | 1A=at least four ; 2W+
? Did the drones reach Israel? | 3A+ 4D+
? Did Iran threaten Jordan? | 7A+ 8D+
? was anyone hurt in jordan? | 9D
? How many drones did Iran launch? | 3A=60
? Where were parts of a drone found? | 6A=in a playground
? Did Saudi Arabia shoot down drones too? | -
? Has Iran attacked Jordan? | 7P+

= Two ministers, one microphone: Riyadh and Abu Dhabi clash over Yemen's south
V| A statement by Saudi Arabia at three in the morning on 30 December gave forces of the United Arab Emirates 24 hours to leave Yemen; by the evening, the last of them were said to be packing.
N| {Saudi Arabia's coalition spokesman, Major General Faisal al-Otaibi}, said that two ships had unloaded weapons at Mukalla for southern separatists and that the quay had been bombed after a warning.
N| {The Emirati defence ministry} said that the ships had carried vehicles for its own troops and that Riyadh had known it.
N| {Al-Otaibi} replied that nobody had told Riyadh anything.
N| {A separatist commander, Abu Bakr Ba-Khubaira}, said that eleven armoured cars had been destroyed and nobody killed.
N| {The Emirates} announced the withdrawal of their remaining "counter-terrorism teams", which they said had been decided of their own will.
A| {Diplomats in the Gulf} called it the worst quarrel between the two since 2017.
N| {Oman} offered to mediate.
V| Oil prices did not react.
? Did the ships bring weapons for the separatists? | 2A 3D+
? Was Saudi Arabia told about the shipment? | 3A+ 4D+
? Are Emirati forces leaving Yemen? | 1A 6A+
? Did the Emirates withdraw under Saudi pressure? | 1A 6D+
? were people killed in the bombing of the quay | 5D+
? What did the ships unload, according to Abu Dhabi? | 3A+=vehicles for its own troops
? Has Oman brought the two sides together? | 8P
? Did oil prices rise? | 9D
? Did the separatists declare independence? | -

= Greenland minister 'not offered money' by visiting Americans
M| {Denmark's public broadcaster DR-Nord} reported on Wednesday that three Americans with ties to the White House had drawn up lists in Nuuk of Greenlanders who favour a break with Denmark and had offered some of them money.
N| {Denmark's foreign minister, Troels Vestergaard}, who summoned the American chargé d'affaires, called attempts to interfere in the kingdom's affairs unacceptable.
N| {The State Department} said that it did not control or direct the acts of private citizens.
N| {Greenland's minister for raw materials, Nivi Kleist}, whose name had been mentioned by bloggers, said she had been offered coffee, a cap and a trip to Montana, but no money.
N| {=Nivi Kleist} "I kept the cap, and I did not go to Montana."
A| {Eight people familiar with the visits} told the broadcaster that at least one of the three was acting on instructions.
N| {One of the three, a consultant named Drew Hallowell}, said he collected Arctic stamps.
N| {Danish intelligence} said that Greenland was the target of influence campaigns "of various kinds"; it would not discuss persons.
V| A poll in January put support for joining the United States at six per cent.
V| The chargé, Meredith Stackpole, left the ministry after twenty minutes by a side door.
? Did the Americans offer Greenlanders money? | 1A 4D+
? Did the minister accept money? | 4D+
? Were the three men acting for the White House? | 3D+ 6A
? Did Denmark call in the American chargé? | 2A 10A
? What did Danish intelligence say about the three men? | 8W
? do most Greenlanders want to join the US | 9D
? What was Kleist offered? | 4A+=coffee, a cap and a trip to Montana
? Have the three been expelled from Greenland? | -
? Did Hallowell pay for the poll? | -

= Argentine crew of freed Iranian-Venezuelan cargo jet wants wages, not apology
V| Nineteen months after a Boeing 747 with five Iranians and fourteen Venezuelans aboard was stopped in Buenos Aires on suspicion of espionage, a court has paid the last hotel bill: 212,000 dollars.
V| None of the nineteen was ever charged.
N| {Federal judge Evaristo Zabaleta} found in 2022 that there was no evidence that the captain, Gholamreza Qasemi, was anything but a captain.
N| {The prosecutor, Cecilia Incardona}, had maintained that he was a shareholder in an airline of the Revolutionary Guards.
V| The aircraft was flown to Florida and scrapped in February last year.
N| {Venezuela} called that a theft.
N| {The United States justice department} said it had carried out a forfeiture order.
N| {Stewardess Dulce Camacaro} said that she was owed eleven months' pay by an airline that no longer answers letters.
A| {Former investigators} are still convinced that the flight was not only about car parts.
? Was the captain a spy? | 3D
? Were any of the crew charged? | 2D
? What happened to the aircraft? | 5A=flown to Florida and scrapped
? Did the US steal the plane? | 6A+ 7D+
? how much was the hotel bill | 1A=212,000 dollars
? Has the stewardess been paid? | 8D+
? Was the flight only carrying car parts? | 9D
? Did Argentina apologise to the crew? | -
? Did Iran sue Argentina? | -
? Did the captain have links with the Revolutionary Guards? | 3D 4A

= Iranian embassy siege in Baku: motive 'personal', says Tehran; 'terror', says Baku
V| A man with a Kalashnikov killed the head of security at Azerbaijan's embassy in Tehran on Friday morning and wounded two guards before an embassy worker wrestled the gun from him.
N| {Tehran's police chief, General Hossein Rahimi-Kashan}, said within the hour that the man had acted for personal reasons: his Azerbaijani wife had gone into the embassy nine months before and had not come home.
N| {Azerbaijan's president} called it an act of terror.
N| {Baku's foreign ministry spokesman, Ayxan Hacızadə}, said the wife had left Iran in April of last year and was living in Baku, which the attacker knew.
N| {The wife, Gülnaz Əliyeva}, told Azerbaijani television that her husband had been "prepared" by others.
A| {Azerbaijani officials} pointed out that the policeman at the gate had done nothing for 44 seconds.
V| Video from the gate shows as much.
N| {Rahimi-Kashan} lost his post four days later, for reasons that Iran's interior ministry said had nothing to do with it.
V| Azerbaijan evacuated the embassy on Sunday.
V| The gunman was sentenced to death in 2024.
? Was the attack an act of terrorism? | 2D 3A+ 5A
? Why did the man attack the embassy? | 2A=for personal reasons
? Did the wife disappear inside the embassy? | 2A 4D
? Was the police chief dismissed because of the attack? | 8D+
? did the policeman at the gate intervene | 6D 7D
? Has Azerbaijan closed its embassy? | 9A
? How many people were killed? | 1A=the head of security
? Did Iran pay compensation? | -
? Was the gunman acquitted? | 10D

= Danish goods back in Algiers? No such thing, minister says
M| {The trade paper Kød & Marked} wrote on Monday that Algeria had lifted its unofficial ban on Danish goods, imposed after a row over a recognised map, and that a first shipment of milk powder was at sea.
N| {Algeria's trade minister, Tayeb Zitouni}, said that there had never been a ban and that it could therefore not have been lifted.
N| {The dairy group Nordmejeri}, whose powder it was said to be, said that it had had no orders from Algeria since June.
N| {The paper's editor, Bodil Skovlund}, said that the shipment existed but the powder was Dutch.
N| {Denmark's ambassador in Algiers, Viggo Ehlers}, said that he was in "a good dialogue on a bad road".
A| {Importers} said that banks had been refusing letters of credit for Danish goods since 8 June.
N| {The association of Algerian banks} would not comment on individual countries.
V| Danish exports to Algeria came to 190 million euros in the year before the row and to nine million since.
? Has Algeria lifted a ban on Danish goods? | 1A 2D+ 3D
? Did Algeria ban Danish goods? | 1A 2D+ 6A
? Was the milk powder Danish? | 1A 4D
? Did banks refuse letters of credit? | 6A 7W+
? how much have danish exports been worth since the row? | 8A=nine million
? What did the ambassador say about relations? | 5A
? Did the editor admit a mistake? | 4A
? Did Denmark change the map? | -
? Did Algeria recall its ambassador? | -

= Mediators see no famine 'pause' in El Fula as trucks turn round
N| {The United Nations relief coordinator for Sudan, Bernadette Khumalo}, said on Tuesday that a convoy of 15 lorries had been ordered to turn back 40 kilometres from El Fula by men who said that they belonged to the paramilitary force and wanted 500 dollars for each vehicle.
N| {The force's humanitarian agency} denied this and said the lorries had turned back because the drivers were afraid of mud.
N| {Khumalo} said that the drivers had been driving in mud for thirty years.
N| {Its head, Abdelrahman Fadul}, later said that a local commander might have "misunderstood a fee".
A| {Two drivers} said they had been held for six hours and had their telephones taken.
N| {The army} accused the paramilitaries of starving the town.
V| El Fula, which is held by the paramilitaries, has not had a food delivery for five months.
N| {The hunger monitor IPC-Watch} said that it had too little data to say whether there was famine there.
N| {Washington's envoy} called on both sides to let the lorries through by Friday.
? Were the lorries stopped by paramilitaries? | 1A 2D+ 4A+ 5A
? Why did the convoy turn round? | 1A=had been ordered to turn back ; 2A+=because the drivers were afraid of mud
? How much were the men demanding? | 1A=500 dollars for each vehicle
? Is there famine in El Fula? | 8W
? have the lorries got through | 1D 9P
? How long were the drivers held? | 5A=six hours
? When did the town last receive food? | 7A=five months
? Did the army attack the convoy? | -
? Did the drivers pay? | -

= Moldova's man in Tokyo cleared of selling brother-in-law's wine
V| Moldova's integrity authority on Tuesday cleared the country's ambassador to Japan, Petru Gorincioi, of using the embassy to sell wine from a vineyard owned by his brother-in-law.
V| The authority found that 3,400 bottles had been drunk at 41 receptions and that none had been sold.
N| {The complainant, rival winemaker Sergiu Purcaru}, said that 83 bottles per reception was a great many.
N| {Gorincioi} said that the Japanese had been very interested.
N| {The authority's president, Rodica Antoci}, noted that the purchase price, eleven euros, was below the market's.
N| {Purcaru} said he would go to court.
N| {The foreign ministry} has since adopted a rule that bottles must come from at least three producers.
V| Wine exports to Japan rose by a quarter in the same period.
? Did the ambassador sell wine through the embassy? | 1D 2D
? How many bottles were used at the receptions? | 2A=3,400
? Has Purcaru taken the case to court? | 6P+
? Did the embassy pay more than the market price? | 5D
? did wine exports to japan fall | 8D
? Does the vineyard belong to the ambassador? | 1D
? Was the ambassador recalled? | -
? What rule has the ministry introduced? | 7A+=bottles must come from at least three producers
? Was the wine poisoned? | -
? How much wine was drunk? | 2A=3,400 bottles ; 3A=83 bottles per reception

= Peacekeeping budget cut by 15 per cent; a quarter of troops to go home
V| The United Nations will withdraw about a quarter of its peacekeepers from nine missions by the end of March because it has run short of money.
N| {Under-secretary-general Bertille Ouattara} told troop-contributing countries on Wednesday that between 13,000 and 14,000 soldiers and police would be sent home.
V| The approved budget of 5.4 billion dollars has been cut by 15 per cent.
V| Arrears stand at two billion dollars, of which the United States owes 1.5.
N| {The American mission} announced a payment of 680 million for Haiti and for one mission in Lebanon.
N| {Ouattara} said that no mission would be closed this year.
N| {Ghana's ambassador, Kwaku Frimpong}, said soldiers had not been paid for since May and that "one cannot keep peace on credit".
V| Civilian posts will be cut in the same proportion.
V| There were 52,000 peacekeepers in the field at the end of August.
? Will the UN reduce its peacekeeping forces? | 1A 2A+
? Why is the UN withdrawing peacekeepers? | 1A=because it has run short of money
? Are missions going to be closed this year? | 6D+
? How much does the United States owe? | 4A=1.5
? how many peacekeepers will be sent home | 1A=about a quarter of its peacekeepers ; 2A+=between 13,000 and 14,000 soldiers and police
? Has the US paid all of its arrears? | 4D
? Have the soldiers already left? | 1P 2P+
? Did Ghana withdraw its soldiers? | -
? Which mission will lose most? | -

= Egypt dam talks: 'fourth and last round' to be followed by fifth
V| Ministers from Egypt, Ethiopia and Sudan ended what had been billed as the fourth and last round of talks on the Nile dam in Addis Ababa on Tuesday without an agreement.
N| {Egypt's irrigation minister, Hatem Sherbini}, said that negotiations were at an end and that his country reserved its right to defend its water.
N| {Ethiopia's chief negotiator, Seyoum Bekele}, said that Egypt had come with "the mind of 1959" but that a fifth round was a possibility.
N| {Sudan's delegate, Dhiyaeldin Bashari}, proposed a date in February for it.
N| {Sherbini}, asked about the date, said he had not heard it.
A| {Advisers to all three delegations} said that they were apart on one point only, who decides in a drought.
V| Ethiopia finished filling the reservoir in September 2023 and inaugurated the dam two years later.
N| {The African Union} announced on Friday that a fifth round would open on 11 February and that all three had accepted.
N| {Cairo} did not contradict it.
? Did the three countries agree on the dam? | 1D
? Will there be a fifth round of talks? | 2D+ 3P+ 4P+ 8A
? Has Egypt accepted the fifth round? | 2D+ 5W+ 8A 9A+
? Is the reservoir full? | 7A
? what is still in dispute? | 6A=who decides in a drought
? When was the dam inaugurated? | 7A=two years later
? Did Egypt threaten to bomb the dam? | -
? Did Sudan walk out of the talks? | -

= Thai premier's leaked call: 'uncle' confirms, army disavows (Mekong Observer)
V| A recording of seventeen minutes in which Thailand's prime minister calls Cambodia's senate president "uncle" and a Thai general "the opposite side" has put her government's majority at risk.
N| {The prime minister, Patcharin Wongsuwan}, admitted on Wednesday that the voice was hers and said that she had been negotiating, that it was a technique, and that she would not speak privately with him again.
N| {The senate president, Samdech Hul Sarith}, said that he had sent the recording to about eighty people "for transparency" and did not know which of them had passed it on.
N| {The Thai army's Second Region commander, Lieutenant General Boonsin Phadklang}, said that he was on the side of Thailand.
N| {The premier's largest partner, the Bhumirak party,} announced that it would leave the coalition.
N| {Its secretary general, Chainat Prapaporn}, denied that the decision had anything to do with the loss of the interior ministry, over which the two parties had been quarrelling for weeks.
A| {Three coalition lawmakers} said that two smaller parties were waiting for an offer.
N| {Patcharin} ruled out resigning or dissolving the house.
V| The constitutional court will decide on 1 July whether to take up a petition against her.
? Is the voice on the recording the prime minister's? | 1A 2A+
? Who leaked the recording? | 3W+
? Has the prime minister resigned? | 8D+
? Why did Bhumirak leave the government? | 6D+
? Will parliament be dissolved? | 8D+
? has the court accepted the petition | 9P
? How long is the recording? | 1A=seventeen minutes
? Was the general dismissed? | -
? Have the two smaller parties left the coalition? | 7P
? Did Hul Sarith record the call? | 3A+
? Is the government's majority in danger? | 1A 5A+ 7A

= Thai court suspends premier over phone call
V| Thailand's constitutional court voted by seven to two on Tuesday to suspend prime minister Patcharin Wongsuwan while it considers whether a telephone call to a Cambodian leader broke ethical rules.
V| Her deputy, Somkiat Jungrung, took over the same afternoon.
N| {Patcharin} said that she accepted the decision and had loved her country in all seventeen minutes.
N| {The petition's author, Senator Mongkol Surasit}, said that she had sold out the army in the first four.
V| She has fifteen days to respond; a judgment is not expected before September.
N| {The Cambodian senate president, Samdech Hul Sarith}, denied having had any wish to topple her and said that Thailand's next leader would be known within three months.
N| {Somkiat} said that he had not yet tried the chair.
A| {Analysts in Bangkok} give the coalition until the budget vote in August.
V| Two earlier prime ministers of the same party were removed by the same court.
? Has the prime minister been removed from office for good? | 1D 5P
? Who is running the government? | 2A=Her deputy, Somkiat Jungrung
? Has the prime minister resigned? | -
? When will the court give its judgment? | 5D
? How did the judges vote? | 1A=by seven to two
? did hul sarith want to bring her down | 6D+
? Did the senator accuse her of treachery? | 4A+
? Has the coalition collapsed? | 8P
? Has she answered the court? | 5P
? Was Somkiat elected by parliament? | -
? Has Patcharin been suspended? | 1A 2A 3A+

= Chinese spy base or golf resort? Bahamian minister gives tour
V| A Washington institute, the Tidewater Center, published images in June of what it called a Chinese signals station under construction near Freeport, with a circular clearing 70 metres across.
N| {The Bahamas' works minister, Clarice Knowles-Rolle}, led reporters on Thursday to the circular clearing, which is the ninth green of a course to be opened in November.
N| {The institute's author, Quentin Averill}, said that greens do not as a rule have cable ducts.
N| {The developer, Hong Kong-owned Lucaya Links,} explained that the ducts were for sprinklers.
N| {The American chargé, Norma Jean Castleberry,} had no comment beyond saying that she did not play.
A| {An American intelligence official} told reporters that "golf is not the assessment".
V| The ducts, seen from above on Thursday, were dry and empty.
N| {Knowles-Rolle} said any foreign military base would need an act of parliament and that none had been asked for.
N| {Opposition leader Ricardo Pinder} demanded to see the lease.
N| {She=Clarice Knowles-Rolle} promised it to him for Monday.
? Is China building a spy station near Freeport? | 1A 2D 3A 4D+ 6A
? What is the circular clearing, according to the minister? | 2A=the ninth green of a course
? What are the ducts for? | 4A+=sprinklers
? Has the opposition leader seen the lease? | 9P 10P+
? When does the golf course open? | 2A=in November
? what did the american charge say about it | 5W
? Did the Bahamian parliament approve a base? | 8D
? Has the US asked the Bahamas to stop the work? | -
? Were Chinese workers expelled? | -

= Iraqi militia says it hit Ain al-Asad; Pentagon counts zero rockets
N| {A statement signed by the Islamic Front for Resistance} said that its fighters had hit the Ain al-Asad airbase with six rockets on Monday night and killed "a number of occupiers".
N| {The Pentagon} said that none had landed on the base and nobody was hurt.
A| {Two Iraqi officers} said two rockets had come down in a palm grove three kilometres away and had burned four trees.
N| {Iraq's military media cell} said that a launcher with eight tubes, two of them fired, had been found near Baghdadi on Tuesday.
N| {The prime minister's security adviser, Qusai Ani}, promised arrests "in hours, not days".
V| A week later there had been none.
N| {The militia's spokesman} repeated its claim, adding a picture of a coffin that had been taken at Dover in 2011.
N| {The owner of the grove, Hajji Turki Hadithi,} has asked for 2,000 dollars.
V| American forces are to leave the base in September under an agreement made last year.
? Was the Ain al-Asad base hit by rockets? | 1A+ 2D+ 3D
? Were American soldiers killed? | 1A+ 2D+ 7A+
? How many rockets were fired? | 1A+=six ; 3A=two ; 4A=two
? Have arrests been made? | 5P 6D
? does the picture show a soldier killed on monday | 7D
? Has the grove's owner been compensated? | 8P+
? Have US forces left the base? | 9P
? Did the US strike back? | -
? Was the base closed? | -

= Eswatini prince fined over undeclared gold at Zurich
V| Zurich's district court on Friday fined Prince Mandla Dlamini, Eswatini's ambassador at large, 240,000 francs for bringing in 41 kilos of gold without declaring it.
V| The gold was returned to him, less the duty.
N| {The prince} said that it was a wedding gift on its way to be weighed.
N| {=Prince Mandla Dlamini} "In my family one does not arrive at a marriage with a toaster."
N| {Prosecutor Regula Aeschbacher} had asked for confiscation and said that she would appeal.
N| {The king's office in Lobamba} said that the prince had been travelling privately.
N| {His passport}, which was shown in court, is diplomatic, and his visa application gives "official mission" as the purpose.
N| {The office} said that forms were filled in by secretaries.
N| {Eswatini's banned opposition party} asked whose wedding it had been.
V| No wedding was announced in Eswatini in the month in question.
? Was the prince convicted? | 1A
? Was the gold confiscated? | 2D 5P+
? Was the prince on an official mission? | 6D+ 7A+
? What did the prince say the gold was for? | 3A+=a wedding gift
? Has the prosecutor appealed? | 5P+
? how much gold was it | 1A=41 kilos
? Was there a wedding in Eswatini that month? | 3A 10D
? Did the king own the gold? | -
? Has the prince lost his post? | -

= Ceasefire at Sunday noon, says Ankara-Moscow statement; Idlib villagers doubt it
V| A ceasefire in Syria's coastal mountains announced jointly by Turkey and Russia came into force at noon on Sunday and had been broken, by the count of this reporter, six times by four.
N| {Turkey's defence ministry} said at five that it was holding.
N| {Russia's base at Hmeimim} recorded one violation, "by unknown persons".
N| {A spokesman for the Alawite coastal committee, Dr Munzir Khaddour}, said that three villages had been shelled after noon and an imam killed.
N| {Damascus's interior ministry} denied that its men had fired.
A| {Shepherds near Slenfeh} said that the shells had come from the direction of a government post.
N| {The ministry's spokesperson, Noureddine Baba-Hourani}, promised that anyone who had fired would be punished.
N| {The UN envoy, Dane Preben Holst}, asked for monitors; neither guarantor has replied.
V| About 1,400 people, most of them Alawites, were killed along the coast in March.
? Is the ceasefire holding? | 1D 2A+ 4D
? How many times was the truce broken by four o'clock? | 1A=six times ; 3A=one
? Did government forces shell villages? | 5D+ 6A
? Was anyone killed after the truce began? | 4A
? have monitors been sent | 8P
? When did the ceasefire take effect? | 1A=at noon on Sunday
? Were soldiers arrested for firing? | 7P+
? Did Turkey shell the villages? | -
? Who was killed in March? | 9A=About 1,400 people, most of them Alawites

= Gabonese, Equatorial Guineans read island verdict differently, in one room
V| Three islets in Corisco Bay, the largest of them thirty hectares, belong to Equatorial Guinea, the International Court of Justice ruled in The Hague on Monday.
V| A convention of 1974 on which Gabon had relied is not binding, the judges held by fifteen votes to none, because no signed original has been found.
V| Gabon had produced a photocopy.
N| {Equatorial Guinea's minister of mines, Antonio Oburu}, said that the oil beneath the bay had come home.
N| {Gabon's agent, Marie-Madeleine Mborantsuo}, said that the sea boundary remained to be drawn and that her country "had lost sand, not water".
V| The court did not decide where the boundary at sea runs.
N| {Gabon's interior ministry} denied reports that its gendarmes had been told to stay on the largest island, Mbanié.
A| {Fishermen from Cocobeach} said that the gendarmes were still there on Tuesday.
V| The case was brought jointly by the two states in 2021.
? To whom do the islets belong? | 1A=Equatorial Guinea
? Is the 1974 convention valid? | 2D
? Has the court fixed the sea boundary? | 5D+ 6D
? Were the gendarmes ordered to remain on Mbanié? | 7D+
? are gabonese gendarmes still on the island | 8A
? How did the judges vote on the convention? | 2A=by fifteen votes to none
? Did Gabon show the original of the convention? | 2D 3D
? Has Equatorial Guinea begun drilling? | -
? Did one state sue the other? | 9D

= Chinese student and father held in Kyiv over missile drawings
N| {Ukraine's security service} announced on Wednesday that it had arrested a former student of the aviation institute, 24, and his father, who had flown in from Guangzhou, for trying to carry plans of a coastal missile out of the country.
N| {China's foreign ministry} said it was checking the report and would protect the rights of its citizens.
N| {The student's landlady, Halyna Stepanivna Rudenko}, said that he was a polite boy who could not change a light bulb.
N| {A lawyer for both men, Arsen Vardanian}, said the drawings were "of a kind sold in the underground passage at Lva Tolstoho".
N| {The service's deputy head, Major General Pavlo Demchyna}, said that no underground passage sold that.
V| Reporters who went there found drawings of the missile at 300 hryvnias, without dimensions.
N| {Demchyna} said that those with dimensions had cost more.
A| {A Ukrainian employee of the missile works} is also said to be in custody.
N| {The works} did not answer questions.
? Did the two Chinese try to take secret missile plans? | 1A+ 4D+ 6D
? How many Chinese were arrested? | 1A=a former student of the aviation institute, 24, and his father
? Are such drawings on public sale? | 4A+ 5D 6A
? Was a Ukrainian arrested too? | 8A 9W+
? what did beijing say | 2A+
? Have they been convicted? | -
? How much did the drawings in the passage cost? | 6A=300 hryvnias
? Did China expel a Ukrainian diplomat? | -
? Who sold them the plans? | -

= Papal nuncio's Beirut dinner: Hezbollah seat stayed empty
M| {An-Nour al-Masa, a Beirut evening paper,} reported that the nuncio, Archbishop Giacinto Fossombrone, had dined on Thursday with the deputy head of Hezbollah's parliamentary group, Hussein Zaiter.
N| {The nunciature} said that there had been a dinner with nine guests, and that he was not one of them.
N| {Zaiter's office} said that he had been invited and prevented from coming by a puncture.
N| {The archbishop's cook, Sister Bernarda}, said that she had laid for ten.
N| {Hezbollah's press officer, Mohammed Afif}, declined to say whether relations with the Vatican were good, bad or punctured.
N| {The American ambassador, Lorna Featheringay, who was present,} said that the fish was excellent.
A| {A bishop who was there} said that the talk had been about the presidency and that "the absent were present".
V| Lebanon had been without a president for 26 months until January.
? Did the nuncio dine with Zaiter? | 1A 2D+ 3D+
? Was Zaiter invited? | 3A+ 4A
? How many guests were there? | 2A+=nine guests
? Why did he not come? | 3A+=a puncture
? Was the American ambassador at the dinner? | 6A+
? what was talked about at dinner? | 7A=the presidency
? Did Hezbollah boycott the dinner? | 3D+
? Does Hezbollah have good relations with the Vatican? | 5W+
? Has Lebanon got a president? | 8A
? Did the paper apologise? | -

= Rail guard pulls card: Kaliningrad transit train held at Kena
V| A transit train from Moscow to Kaliningrad stood at the Lithuanian border station of Kena for seven hours on Saturday because a poster on the third carriage showed a soldier with the letter Z.
N| {Lithuania's border guard} demanded that it be removed; the conductor, Zinaida Permyakova, said that it was glued.
N| {Russia's foreign ministry} accused Vilnius of breaking the transit agreement of 2003.
N| {Lithuania's foreign minister, Simona Gudavičiūtė}, said that the agreement covered passengers and not posters.
N| {Russian Railways} denied there had been a poster; there had been "a stain".
V| A photograph taken by a passenger shows the soldier quite clearly.
N| {Gudavičiūtė} denied as well that passengers had been refused water, as Kaliningrad's governor had alleged.
A| {Passengers} spoke of two bottles each.
V| The poster was in the end covered with a blanket lent by the station master.
V| The train carries about 300 people, who may not get off.
? Was there a poster with a Z on the train? | 1A 5D+ 6A
? Why was the train stopped? | 1A=because a poster on the third carriage showed a soldier with the letter Z
? Did Lithuania break the transit agreement? | 3A+ 4D+
? Were the passengers denied water? | 7D+ 8D
? how was the poster dealt with | 9A=covered with a blanket
? How long was the train held? | 1A=seven hours
? Was the poster removed? | 2P+ 9D
? Was the conductor arrested? | -
? Has transit to Kaliningrad been suspended? | -

= Mexico says it never agreed to 'remote pilots' over Sinaloa
M| {The New York Ledger}, citing five officials, reported that the United States had been flying unarmed surveillance drones over Mexican territory since the previous administration, with the knowledge of Mexico's navy.
N| {Mexico's president, Amparo Villaseñor}, said at her morning news conference that flights took place "on request and with answers" and that no permission had been given to anything that was not requested.
N| {The navy} said it knew of every flight.
N| {The defence secretary, General Ricardo Trevilla}, said that he had known of the two flights that he read about.
A| {Mexican officials} said that the two services did not always tell one another.
N| {The American ambassador, Colonel Randolph Beauregard}, would not be drawn on what flies and what does not.
N| {Senator Lilly Téllez} demanded that an aircraft be brought down to settle the matter.
N| {Villaseñor} refused even to consider that.
V| Mexico passed a law in April that punishes foreign agents who act without permission with up to 40 years in prison.
? Have American drones flown over Mexico? | 1A 2A+ 3A+
? Did Mexico permit the flights? | 1A 2D+ 3A+
? Did the defence secretary know about the flights? | 4A+
? Will Mexico shoot down a drone? | 7P 8D+
? are the drones armed? | 1D
? What did the US ambassador say about the flights? | 6W+
? Was a foreign agent sentenced under the new law? | -
? Did the drones spot the cartel leader? | -
? How long can a foreign agent be jailed? | 9A=up to 40 years

= Lake Peipus fishermen told to stay inside buoys after lights vanish
N| Fishermen on the Estonian shore of Lake Peipus may not put out beyond the buoys until further notice, {the border guard in Mustvee} said on Friday, because Russia has removed 24 of the 50 lights that mark the line.
N| {Border guard captain Eerik Purgel} said that the lights had been taken away at three in the morning by a boat without lights.
N| {Russia's border service in Pskov} said that it disagreed with the position of half the lights.
N| {Prime minister Kersti Lauristin} said that there was nothing to disagree about, since the places had been agreed in 2022.
N| {Pskov} replied that 2022 had been another year.
V| Estonia has asked for the lights back, so far in vain.
N| {Fisherman Feodor Kuznetsov of Kallaste} said that the pike perch knew the line by heart.
N| {Captain Purgel} denied that a boat from Kolkja had been fired on, as had been reported.
M| {The newspaper Vooremaa Teataja} has withdrawn the report.
? Did Russia remove lights from the lake? | 1A 2A 3A+
? How many lights were taken away? | 1A=24
? Has Russia returned the lights? | 6D
? Was an Estonian boat fired on? | 8D+ 9D
? Why did Russia take the lights? | 3A+=it disagreed with the position of half the lights
? were the positions agreed | 4A+
? May fishermen cross the buoys? | 1D
? Was a fisherman arrested by the Russians? | -
? How long will the ban last? | 1A=until further notice

= Envoy's car fired on in Port Moresby; ministry and driver disagree on bullets
N| {Papua New Guinea's police commissioner, Vagi Oru-Kila}, said on Monday that a stone had been thrown at the car of New Zealand's deputy high commissioner as it crossed Boroko at dusk, and that the talk of gunfire was "the work of excited tyres".
N| {The driver, Gabriel Wambi}, told the Post-Courier of the Pacific that he had heard three shots and had put his thumb into two of the holes.
N| {New Zealand's foreign ministry} said the deputy high commissioner, Tessa Mahuika, was unhurt and that it would wait for the findings of the police.
A| {Two shopkeepers} spoke of shots, a third of a lorry's exhaust.
N| {Oru-Kila} said on Tuesday that the car would be examined, and on Thursday that it had been, by a panel beater.
V| When this reporter asked the panel beater, Sione Kauona, he held up a piece of lead.
N| {Wellington} advised its citizens to stay off the road after dark.
N| {Mahuika} has declined to speak in public about the evening.
V| A Fijian diplomat was robbed at the same junction in 2021.
? Was the New Zealand diplomat's car shot at? | 1D 2A+ 4A 6A
? Was Mahuika injured? | 3D+
? What hit the car, according to the police? | 1A=a stone
? Has the car been examined? | 5A
? how many shots did the driver hear? | 2A+=three shots
? What does Mahuika say happened? | 8W+
? Has anyone been arrested for the attack? | -
? Was the Fijian diplomat shot? | -
? Did New Zealand warn its citizens? | 7A+
? Did bullets hit the car? | 1D 2A+ 6A

= Nigeria, Cameroon bury Bakassi hatchet, again
V| Nigeria and Cameroon have finished marking their border, 22 years after a court told them where it was.
V| The last of 2,114 pillars was set in concrete near Banki on Thursday by the two heads of the joint commission.
V| About 12 kilometres in the Mandara hills were drawn by lot.
N| {The United Nations' representative, Malian diplomat Fanta Keita}, called it the longest border ever fixed without a war.
N| {Nigeria's commissioner, Surveyor-General Adebayo Ogunlana}, said that nobody would be moved against his will.
N| {His Cameroonian colleague, Dieudonné Mbella}, said the same of schools.
V| The work cost 19 million dollars, a quarter of it British.
V| A final map is to be deposited in New York in October.
N| {Bakassi community leader Etim Okon} said that he had been a Nigerian, a Cameroonian and a refugee and had come to prefer the fish.
? Have Nigeria and Cameroon completed the demarcation of their border? | 1A 2A
? How many pillars were set? | 2A=2,114
? Will people be resettled by force? | 5D+
? How much did the work cost? | 7A=19 million dollars
? has the final map been deposited in new york | 8P
? Did Britain pay most of the cost? | 7D
? Was part of the border decided by lot? | 3A
? Was there fighting at Banki on Thursday? | -
? Did Chad take part in the commission? | -

= Who told the admiral? French carrier visit to Sihanoukville 'not cancelled', simply not on
M| {The Cambodian news site Fresh Mekong} reported last Tuesday that a port call by the French carrier group at Sihanoukville had been cancelled at China's request.
N| {France's embassy in Phnom Penh} said that a visit that had not been announced could not be cancelled.
V| The port authority's berthing plan for May, as it stood until Wednesday, reserves the long quay for "FR CVN" from the 18th to the 22nd.
N| {Cambodia's defence minister, General Tea Vannak}, denied that Beijing had been in touch on any matter "longer than a canoe".
A| {A naval attaché in Phnom Penh} said he had been told to return his invitation.
N| {China's embassy} said that Cambodia was a sovereign country.
N| {The French navy's spokeswoman, Captain Anne-Laure Kervella}, said that the group was in Subic Bay and that sailors "rarely complain about the Philippines".
V| Fresh Mekong's editor, Lim Sophorn, was called to the information ministry on Thursday and has not updated the article since.
? Was the French carrier's visit cancelled at China's request? | 1A 2D+ 4D+
? Was a visit planned? | 2D+ 3A 5A
? Where is the carrier group now? | 7A+=in Subic Bay
? did china contact cambodia about the visit | 1A 4D+
? When was the visit to take place? | 3A=from the 18th to the 22nd
? Has the news site withdrawn its report? | 8D
? Was the editor arrested? | -
? Did the carrier visit Vietnam? | -

= Exiles: 'Minsk offered to trade Nobel winner for potash'. Vilnius: no such offer
M| {Zerkalo-Exil, a Belarusian news site in Warsaw,} reported that Minsk had offered to free 52 prisoners, a Nobel laureate among them, if Lithuania let potash trains through again.
N| {Lithuania's president, Audronė Nausėdaitė}, said that no offer had reached her.
N| {The American envoy John Coalburn} said in Minsk on Thursday that the United States had lifted its sanctions on the potash company and that more prisoners would come out "in bunches".
V| That same day 52 people were driven to the Lithuanian border in a bus with curtains.
V| The laureate, Ales Vialiki, was not on it.
V| One of those freed, Mikalai Statkevich, got off the bus at the last barrier, refused to leave his country and walked back.
N| {The Belarusian president's press secretary, Natallia Eismantava}, said that he was a free man and could walk where he liked.
A| {Exiles} believe that he has been returned to his colony.
N| {Lithuania's prime minister} said that trains were not on the agenda "this week or this year".
V| About 1,100 political prisoners remain in Belarus.
? Did Minsk offer Lithuania prisoners for potash transit? | 1A 2D+
? Has the Nobel laureate been freed? | 5D
? How many prisoners were released on Thursday? | 4A=52
? Is Statkevich in prison again? | 7D+ 8A
? Did the US lift its potash sanctions? | 3A+
? will lithuania let the trains through | 9D+
? How many political prisoners are left? | 10A=About 1,100
? Did Statkevich cross into Lithuania? | 6D
? Was the bus attacked? | -

= Laureate freed: Minsk lets 123 go after second visit by US envoy
V| The Nobel peace laureate Ales Vialiki walked through the door of a government guesthouse in Vilnius on Saturday evening, fourteen kilos lighter than on the day of his arrest.
V| He was one of 123 prisoners released by Belarus after two days of talks with the American envoy John Coalburn.
V| Nine were brought to Lithuania; the rest went to Ukraine, which had not expected so many and sent for buses.
N| {Vialiki} said that he had been blindfolded, driven for hours and told nothing.
N| {Coalburn} said that potash and prisoners had been discussed "in the same room but not in the same sentence".
N| {Lithuania's president, Audronė Nausėdaitė}, denied that her country had given anything in exchange.
N| {Natallia Eismantava, the press secretary in Minsk,} said that the pardons were a gesture of humanity.
V| Mikalai Statkevich was not among those freed; his wife has been told that he had a stroke.
N| {The prison service} would neither confirm nor deny it.
? Has the Nobel laureate been freed? | 1A 2A 4A+
? How many prisoners did Belarus release? | 2A=123
? Did Lithuania make concessions in return? | 6D+
? Where were most of the prisoners taken? | 3A=Ukraine
? Has Statkevich been released? | 8D
? did statkevich suffer a stroke | 8A 9W+
? Was the release a trade for potash? | 5D+ 6D+ 7D+
? Did the US open an embassy in Minsk? | -
? Are there still political prisoners in Belarus? | -

= Egypt's navy frees tug with 14 from Somali pirates, owner says; pirates say they left
V| The Egyptian tug Ras Mohamed 2, taken off Hafun in April with fourteen men on board, anchored at Berbera on Sunday morning.
N| {Her owner, Suez Salvage,} said that commandos had boarded her at night and that the pirates had surrendered.
N| {A man who has answered the pirates' satellite telephone since April and calls himself Farah Dheer} said that they had left on Friday "with what was agreed".
N| {Egypt's armed forces} published a film of two minutes in which men in black climb a ladder.
V| The ladder in the film is on the port side; the tug's is on the starboard.
N| {Chief mate Wagdi Abdel-Malak} said that he had been asleep and had woken up free.
N| {Suez Salvage's managing director, Loula Zaki}, denied having paid "a piastre".
A| {A Nairobi insurance broker} said that a payment of 1.1 million dollars had been made through him.
N| {Puntland's ports minister} complained that no one had told him of a raid.
? Did commandos free the tug? | 2A+ 3D+ 4A
? Was a ransom paid? | 3A+ 7D+ 8A
? How much was paid? | 7D+ 8A=1.1 million dollars
? Is the film genuine? | 5D
? Is the tug free? | 1A 2A+ 6A+
? How many men were on board? | 1A=fourteen
? did puntland know about the raid | 9D+
? Were pirates killed? | -
? Has Farah Dheer been arrested? | -

= 'No new Yalta': allies deny land swap in Riyadh paper
M| {Le Quotidien de Genève} printed on Friday six points said to have been agreed by American and Russian officials in Riyadh, the third of which would leave Russia in possession of four-fifths of the Donetsk region.
N| {The White House chief of staff, Priscilla Danforth}, called the paper a wish list written "by nobody in this building".
N| {The Kremlin's foreign policy aide, Yury Kasatkin}, said that he knew four of the six points and had not agreed to five.
N| {Ukraine's president, Matvii Bondarchuk}, said that his country's borders were in its constitution and not in a Swiss newspaper.
A| {Three European diplomats} said that the paper was real, that it was dated 24 October and that it had been drafted in Miami.
N| {The newspaper's foreign editor, Lucienne Chappuis}, declined to reveal who had supplied it.
N| {Germany's chancellor} demanded that Europe be at the table.
N| {Danforth} conceded on Sunday that "concepts" had been exchanged.
V| The talks go on in Abu Dhabi on Tuesday.
? Did the US and Russia agree on six points in Riyadh? | 1A 2D+ 3D+
? Is the paper genuine? | 1A 2D+ 5A 8A+
? Would Russia keep parts of Donetsk under the plan? | 1A
? Has Ukraine agreed to give up territory? | 4D+
? who leaked the paper | 6W
? Where was the paper written? | 5A=in Miami
? Will Europe take part in the talks? | 7P+
? Has a ceasefire been signed? | -
? Did the editor travel to Riyadh? | -

= Austrian airman 'defected', says Belgrade tabloid; he was visiting grandmother
V| Corporal Nemanja Stojić-Haider of the Austrian air force, whom the tabloid Alarm had described as the first NATO deserter to ask Serbia for protection, returned to his base at Zeltweg on Sunday with a jar of ajvar.
N| {Austria's defence ministry} pointed out that Austria is not in NATO.
N| {Stojić-Haider} said that he had been on leave, that his grandmother in Kruševac had turned ninety and that he had asked for nothing except seconds.
M| {Alarm} stood by its story on Monday, and on Tuesday it wrote that he had "changed his mind under pressure".
N| {Serbia's asylum office} said that no Austrian soldier had ever applied.
N| {His grandmother, Desanka}, told the broadcaster RTV Morava that she would have kept him if he had asked.
N| {His commander} would say nothing about his leave, which is a private matter.
V| Alarm has a circulation of 31,000.
? Did the corporal ask Serbia for asylum? | 1D 3D+ 4A 5D+
? Is Austria a member of NATO? | 2D
? Why was he in Serbia? | 3A+=his grandmother in Kruševac had turned ninety
? Did the tabloid correct its report? | 4D+
? is the corporal back at his base | 1A
? Was his leave approved? | 7W+
? Was the corporal punished? | -
? How many Austrian soldiers have applied for asylum in Serbia? | 5A+=no
? Was his grandmother interviewed by the tabloid? | -
? Is the corporal a deserter? | 1D 3D+ 4A

= Doping lab or listening post: Oslo closes Russian sports office
V| Norway has given the five employees of the Russian ski federation's office in Lillehammer until Thursday to go home.
N| {The police security service} says that the office followed more than cross-country times: antennas in the loft could pick up radio traffic from a military training ground 14 kilometres away.
N| {The office's head, former relay skier Lyubov Chekaleva}, said that the antennas were for television, "since your hotels have none of our channels".
N| {Justice minister Aksel Wergeland} said that the decision had been taken on the whole picture and not on the antennas.
N| {Russia's ambassador} promised an answer in kind.
V| The Norwegian-Barents sports office in Murmansk has a staff of two.
A| {People in Lillehammer} described the five as good neighbours who cleared snow early.
N| {Chekaleva} said that they would leave the shovel.
V| Norway expelled fifteen embassy employees in April 2023.
? Was the office used for spying? | 2A 3D+
? Have the five Russians left Norway? | 1P 8P+
? What were the antennas for? | 2A=radio traffic from a military training ground ; 3A+=for television
? Has Russia closed the Norwegian office in Murmansk? | 5P+
? How many employees does the Lillehammer office have? | 1A=five
? was the decision based on the antennas | 4D+
? Was Chekaleva arrested? | -
? Did Norway expel fifteen people this week? | -
? Who ordered the closure? | 1A=Norway

= Timbuktu manuscripts flown to Rabat 'for safety', families say 'stolen'
N| {Eleven families in Timbuktu} accused Mali's culture ministry on Saturday of having loaded 4,200 of their manuscripts on to a Moroccan military aircraft without a receipt.
N| {The ministry} said it had every receipt and would show them in due course.
N| {Morocco's royal library} confirmed that it had taken in "a number of bundles" for restoration and would send them back when asked.
N| {Librarian Sidi Mokhtar Haidara} said that he had asked on the day they left.
N| {Culture minister Salimatou Daffé} denied that any family had objected.
A| {A driver} said that soldiers had come at two in the morning.
V| In 2012 some 350,000 manuscripts were smuggled out of the city by boat and donkey to save them from rebels, and most of them are still in Bamako.
N| {UNESCO's director for Africa, Ghislaine Nkulikiyimana}, said that she had not been consulted and did not know how many bundles there were.
V| The military governor, who signed the transport order, has since been moved to Kayes.
? Were the manuscripts taken against the families' will? | 1A+ 4A+ 5D+
? Do receipts exist? | 1D+ 2A+
? Where are the manuscripts now? | 3A+=Morocco's royal library
? How many manuscripts were flown out? | 1A+=4,200 ; 8W
? has morocco returned them | 3P+
? Was UNESCO consulted? | 8D+
? Who signed the transport order? | 9A=The military governor
? Were the manuscripts sold? | -
? Did rebels burn manuscripts in 2012? | -

= Quito frees Colombian tuna boat; radar log 'slipped'
V| The Colombian tuna boat Doña Maruja II, held in Esmeraldas since 9 August for fishing 17 miles inside Ecuador's waters, was on her way home on Friday.
N| {Ecuador's navy} said that a log had been read in the wrong time zone and that she had been eleven miles outside.
N| {Her skipper, Eliécer Murillo}, said that he had told them so for 26 days.
N| {Captain Fernanda Rosero, the port commander,} denied that the crew had been kept on bread and water; there had been rice, she said.
N| {Murillo} said there had been rice on Sundays.
V| The catch, 42 tonnes, had spoiled.
N| {Colombia's foreign ministry} asked Ecuador to pay for it, and Ecuador's answered that it was looking at the question "with its nose closed".
N| {The owner, Atunera del Pacífico Sur,} put the loss at 71,000 dollars.
V| Ecuador arrested nine Colombian boats in 2023 and released all but one.
? Was the tuna boat fishing in Ecuador's waters? | 1A 2D+ 3D+
? Is the boat free? | 1A
? How long was she held? | 3A+=26 days
? Was the crew fed only bread and water? | 4D+ 5A+
? has ecuador paid for the spoiled catch | 7P+
? How much did the owner lose? | 8A+=71,000 dollars
? What mistake did the navy make? | 2A+=a log had been read in the wrong time zone
? Was the skipper prosecuted? | -
? Did Peru detain the boat? | -

= Faroes extend fishing pact with Russia for a year
V| The Faroe Islands' parliament voted by 18 to 13 on Monday to extend the fishing agreement with Russia by one year, as it has done every December since 1977 with one exception.
V| Russian boats may take 68,000 tonnes of blue whiting in Faroese waters; Faroese boats get 9,800 tonnes of cod in the Barents Sea.
V| The number of ports open to Russian ships stays at three.
N| {Fisheries minister Høgni Rasmussen} said the cod kept 300 people in work.
N| {Opposition leader Ruth Vang} said that two of the Russian shipping firms were on the European Union's sanctions list.
N| {The minister} said that those two would not be admitted.
N| {Denmark's foreign ministry} noted that fisheries were a Faroese affair.
V| Ships must now be inspected in Tórshavn before they fish.
V| Norway's agreement with Russia, on larger quantities, was renewed in the same week.
? Did the Faroese parliament extend the agreement with Russia? | 1A
? How did parliament vote? | 1A=by 18 to 13
? Will the two sanctioned firms be allowed to fish? | 6D+
? How much cod do the Faroese get? | 2A=9,800 tonnes
? did denmark veto the agreement | 7D+
? Are more ports open to Russian ships than before? | 3D
? Did Norway end its agreement with Russia? | 9D
? Was the agreement extended for five years? | 1D
? Did Iceland sign the pact? | -
? May Russian boats still fish off the Faroes? | 1A 2A

= Tehran and Washington weigh swap; neither will say for whom
A| {Two people close to the mediation and a relative of one of the prisoners} said on Monday that Iran was considering releasing the dual national Kamran Sohrabi in return for two sailors held in New Jersey, though no date or place had been settled.
N| {The State Department's spokesperson, Rosamund Keatley}, said she would neither confirm nor deny that a trade was being discussed.
N| {Iran's foreign ministry spokesman, Shahram Golzari}, said it was too early to speak of anybody's release and asked reporters not to "saw at the branch".
N| {Oman's foreign minister} offered Muscat airport "for any humanitarian purpose".
N| {Sohrabi's wife, Penelope}, said that her husband had rung on Friday and had been told to shave, and that she did not know what that meant.
N| {The sailors' lawyer, Augustin Delacroix}, did not respond to three messages.
N| {Senator Chet Marsden-Oyelowo} vowed to block any deal that put "money next to people".
V| It was not clear whether a frozen sum of 470 million dollars in Seoul, which came up in earlier contacts, is part of the present ones.
V| An attempt to free Sohrabi in 2021 failed on the morning of the flight.
? Has Sohrabi been released? | 1P 3W+
? Are Washington and Tehran negotiating a prisoner swap? | 1A 2W+ 3W+
? When will the exchange take place? | 1W 3W+
? Is the frozen money in Seoul part of the deal? | 8W
? Has the senator blocked the deal? | 7P+
? did the lawyer say his clients would go home | 6W+
? Why was the prisoner told to shave? | 5W+
? Was the money transferred in 2021? | -
? Are the sailors accused of spying? | -

= Inquiry to decide if Danish frigate's missile 'chose' tanker
V| A missile launched by mistake from the Danish frigate Peder Holm during a maintenance check off Korsør on Thursday flew for eleven seconds and fell into the sea 900 metres from a Swedish tanker.
N| {Navy commander Rear Admiral Asger Lundsgaard} said it was too soon to say whether a fault or a finger was to blame.
N| {The tanker's owner, Ölandsolja,} demanded an explanation and asked to be told whether its ship had been the target of the seeker.
N| {The frigate's captain} has been asked not to speak and did not.
A| {Sailors} told the newspaper Storebælt Tidende that the launcher had been left armed after an exercise.
N| {Lundsgaard} declined to comment on what sailors say.
N| {Defence minister Karoline Egebjerg} promised that the inquiry's findings would be made public in full.
N| {Sweden's foreign minister} said that he would await the inquiry and that he was "calm with a raised eyebrow".
V| The strait was closed for four hours.
V| A similar launch in 1982 destroyed four summer houses.
? Was the missile launched by accident? | 1A
? What caused the launch? | 2W+ 5A=the launcher had been left armed after an exercise ; 6W+
? Was the tanker hit? | 1D
? Did the missile's seeker lock on to the tanker? | 3W+
? what does the captain say happened | 4W+
? Have the findings been published? | 7P+
? Did Sweden summon the Danish ambassador? | -
? Was anyone injured in 1982? | -
? How long was the strait shut? | 9A=four hours
? Was human error to blame? | 2W+ 5A 6W+

= Belarus to host Oreshnik missiles 'by New Year', says leader; generals shrug
N| {The president of Belarus} told a congress of milkmaids in Mogilev on Friday that Russian medium-range missiles would be on combat duty in his country "by New Year, with bells".
N| {Russia's defence ministry} did not respond to a question about a date.
N| {The head of Ukraine's centre against disinformation, Lieutenant Kostiantyn Rud}, said no launchers had crossed the border and that a clearing near Krychaw, where trees have been felled since August, could be for anything "including carrots".
A| {Two American arms researchers} said that the clearing matched the plan of a Soviet launch site and that a rail spur was being mended.
N| {Poland's deputy defence minister, Cecylia Tomaszewska}, said that Warsaw was considering closing the last two crossings.
N| {NATO's secretary general} would not speculate.
V| On 18 December the leader said that the first missiles had arrived the day before.
N| {Rud} said that he could not confirm that.
V| A film issued in Moscow on 30 December showed vehicles in a snowy forest, which could not be identified.
? Are Russian Oreshnik missiles stationed in Belarus? | 1P+ 3D 7A 8W 9W
? When would the missiles be on duty? | 1A+=by New Year ; 2W+
? Is the clearing near Krychaw a launch site? | 3W 4A
? Has Poland closed the two crossings? | 5P+
? what did russia's ministry say about the date | 2W+
? Did NATO confirm the deployment? | 6W
? Was the film made in Belarus? | 9W
? Did the missiles carry nuclear warheads? | -
? Did Ukraine attack the site? | -

= Aid flotilla: captain 'never crossed line', Israel's navy says it did, court to rule
V| A fishing boat with eleven activists, a Swedish pop singer and 200 kilos of baby food was boarded 57 miles off Gaza on Sunday night and towed to Ashdod.
N| {Israel's foreign ministry} said the "selfie yacht" had entered a closed area and that everybody on board had been given sandwiches.
N| {The skipper, Marit Ulvestad}, said, through her lawyer, that she had been 37 miles short of any line and had been handcuffed with the wheel in her hand.
N| {The lawyer, Hadeel Abu-Sneineh}, asked a district court to declare the boarding illegal; a hearing is set for Thursday.
N| {The navy} refused to publish its log before then.
N| {Sweden's foreign minister} advised travellers to read travel advice.
N| {The singer, who performs as Lovisa V,} said that the sandwiches were real.
N| {Turkey} condemned the boarding as piracy.
V| Four of the twelve signed papers agreeing to leave and were flown out on Tuesday; eight refused.
N| {The interior ministry} says they will be deported after 96 hours, signature or not.
? Did the boat enter the closed area? | 2A+ 3D+
? Was the boat seized? | 1A
? Has the court ruled on the boarding? | 4P
? How far from Gaza was the boat boarded? | 1A=57 miles
? have all twelve been deported | 9D 10P+
? Has the navy made its log public? | 5D+
? Did the baby food reach Gaza? | -
? Was anyone hurt during the boarding? | -
? Did Sweden condemn the boarding? | 6D

= Algerian writer pardoned at German request, flown to Berlin
V| Algeria's president pardoned the writer Boualem Sahnoun on Wednesday, a year to the week after his arrest at Algiers airport, and by nightfall the 81-year-old was in a hospital in Berlin.
N| {The presidency} said the pardon was a response to a letter from Germany's head of state, who had asked for "a humanitarian gesture".
N| {France's prime minister} thanked Germany and did not explain why Berlin had been asked rather than Paris.
N| {Sahnoun's publisher, Eugénie Lecourtois}, said he was weak and wanted coffee, paper and his cat, in that order.
V| He had been sentenced to five years for remarks about the border with Morocco.
N| {His lawyer} was refused a visa four times.
A| {French diplomats} said that they had been informed on Tuesday night.
N| {Algiers's foreign minister, Ahmed Attar}, denied that anything had been promised in return.
N| {The interior ministry in Paris} would not say whether it would resume deportations to Algeria.
? Was the writer pardoned? | 1A 2A+
? Who asked Algeria to pardon him? | 2A+=Germany's head of state
? Did Algeria get something in return? | 8D+
? Where was he taken? | 1A=a hospital in Berlin
? has france resumed deportations to algeria | 9W+
? What was he convicted of? | 5A=remarks about the border with Morocco
? Did France know before the release? | 7A
? Did the French president write a letter? | -
? Was his sentence reduced to three years? | -
? Did Germany's head of state ask for the pardon? | 2A+ 3A

= Sahnoun leaves Berlin for Paris; Algiers calls coverage 'noise'
V| The Franco-Algerian writer Boualem Sahnoun arrived in Paris on Tuesday, six days after a pardon took him from a prison in Koléa to a ward in Berlin.
V| His publisher, Eugénie Lecourtois, met him at the station with a cat.
N| {Sahnoun} said he bore no grudge against Algeria and hoped to go back "by the front door".
N| {The French foreign minister, Maxence Rolland}, said that a visit to Algiers was being prepared; he would not say by whom or when.
N| {Algeria's state agency} wrote that the affair was closed and the rest was noise.
M| {The newspaper Le Matin de la Seine} reported that two Algerian prisoners had been handed over in Marseille on the day of the pardon.
N| {The French justice ministry} said the transfer had been requested in 2023 and had nothing to do with it.
N| {Algiers} had denied any exchange on the day itself.
N| {Christophe Gaillard-Leduc, a journalist who is serving seven years in Algeria,} was not part of the pardon, his mother said.
? Was the writer exchanged for two prisoners? | 6A 7D+ 8D+
? Is Sahnoun in Paris? | 1A
? Has the French minister visited Algiers? | 4P+
? When will the visit to Algiers take place? | 4W+
? does sahnoun want to return to algeria | 3A+
? Was Gaillard released too? | 9D
? Did Algeria get something in return? | 6A 7D+ 8D+
? Did Germany ask for Gaillard's release? | -
? Who paid for the flight to Berlin? | -

= Lake Chad bloc asks Niger back; Niamey 'studies' letter
V| The force that four countries around Lake Chad set up in 2015 to fight Boko Haram has been three since March, when Niger walked out with 900 soldiers and a band.
N| {Its commander, Nigerian Major General Godwin Mutkut-Dung}, said he had written to Niamey in June to ask it to return and was hopeful.
N| {Niger's defence minister, General Salifou Mody}, confirmed on Thursday that a letter had come and said that it was being studied.
A| {Officers in N'Djamena} said that Chad, which has threatened to leave as well, would do so if Niger did not come back by the end of the year.
N| {Chad's chief of staff} was quoted by state radio as saying the threat of last November still stood.
N| {Cameroon's defence ministry} had nothing to add.
N| {Mutkut-Dung} said that attacks had risen by a fifth since March.
V| On 4 July gunmen killed 17 fishermen on an island that Niger's troops had guarded.
N| {Mody} rejected any link.
V| The force costs the African Union 31 million dollars a year.
? Has Niger rejoined the force? | 1D 2P+ 3P+
? Has Chad left the force? | 4P 5P+
? Did Niger receive the letter? | 3A+
? Is Niger's departure to blame for the fishermen's deaths? | 9D+
? How many soldiers did Niger withdraw? | 1A=900
? have attacks increased since march? | 7A+
? What did Cameroon's ministry say? | 6W+
? Was the commander replaced? | -
? Did Boko Haram claim the attack of 4 July? | -

= Sri Lanka port visit: 'research ship' asked to wait, twice
N| {Sri Lanka's foreign minister, Vijitha Ranasinghe}, said on Saturday that a request by the Chinese vessel Shi Yan 9 to call at Colombo in November was still being considered and that no decision should be expected before a set of rules had been written.
M| {Chennai's Coromandel Times} reported that permission had been granted orally in Beijing in the course of a dinner.
N| {Ranasinghe} said that she had been at the dinner and that only soup had been granted.
N| {India's external affairs ministry} declined to comment on ports of call.
N| {China's embassy in Colombo} said the ship was engaged in purely scientific work and would come "when welcome".
A| {Port officials} said a berth had been kept free from the 5th to the 12th.
V| A ban on foreign research ships, imposed in January of last year under Indian pressure, ran out in December.
N| {The harbour master, Captain Nirmal Alagiyawanna}, would not say for whom the berth was.
? Has Sri Lanka allowed the Chinese ship to call at Colombo? | 1D+ 2A 3D+
? Will the Shi Yan 9 come to Colombo? | 1W+ 5W+
? Is a berth reserved in November? | 6A
? Is the ban on research ships still in force? | 7D
? what did india say | 4W+
? Is the ship spying on India? | 5D+
? Why was the ban imposed? | 7A=under Indian pressure
? Was the minister at the dinner? | 3A+
? Did the ship dock in the Maldives? | -

= Bolivian consulate in Arica attacked with paint and, says La Paz, petrol
V| Someone threw two bottles at Bolivia's consulate in the Chilean port of Arica before dawn on Friday, one of which broke.
N| {Bolivia's foreign minister, Celinda Mamani}, said that the contents were petrol and that only the sea air had prevented a disaster.
N| {Chile's investigative police} said that it was blue paint.
N| {Consul Gualberto Arispe} showed reporters a blue wall and invited them to smell it.
V| It smelt of turpentine.
N| {Chile's deputy interior minister, Macarena Lobos}, expressed regret and put two policemen in front of the door.
N| {Regional prosecutor Mario Carrera} said that laboratory results would be available in ten days and that he would not say petrol or paint until then.
A| {Neighbours} had seen a boy on a bicycle.
N| {Mamani} demanded an arrest within a week.
V| The consulate was last attacked in 2018, on the day of a court ruling about access to the sea.
? Was petrol thrown at the consulate? | 2A+ 3D 7W
? Was it paint? | 3A 4A+ 7W
? How many bottles were thrown? | 1A=two
? Has anyone been arrested? | 9P+
? who threw the bottles? | 8A=a boy on a bicycle
? Is the consulate under police protection? | 6A+
? Did the consulate burn? | 2D+
? When will the laboratory results be known? | 7A=in ten days
? Was the attack linked to a court ruling? | -
? Was the consul hurt? | -

= ICC prosecutor's phone number was sold for 300 euros, Dutch weekly finds
M| {The Groningen weekly De Noordwijzer} reported on Thursday that a former contractor of the International Criminal Court sold a list of private telephone numbers of judges and prosecutors in 2022, and that the buyer was an Israeli security firm.
N| {The firm, Tzafit Analytics,} said that it had never bought anything from anyone connected with the court.
N| {The court's registrar, Kenyan lawyer Osoro Nyaribari}, confirmed an internal inquiry and said that it had not been established what was passed on or to whom.
N| {The contractor, a 34-year-old from Delft,} did not open the door.
N| {His mother} said he had sold a bicycle.
A| {Two investigators} told the weekly that the price was 300 euros and a voucher.
N| {Israel's embassy in The Hague} dismissed the report as "recycled paper".
N| {The Dutch justice minister, Berthe van Kooten}, said that she had asked the intelligence service for an assessment and hoped to have it by Christmas.
V| Several judges changed their numbers in the spring of 2023.
N| {Nyaribari} would not discuss why.
? Did a contractor sell the numbers of court staff? | 1A 3W+ 4W+ 5D 6A
? Did an Israeli firm buy the list? | 1A 2D+ 3W+
? How much was paid for the list? | 6A=300 euros and a voucher
? Has the minister received the assessment? | 8P+
? why did the judges change their numbers | 10W+
? Is the court investigating? | 3A+
? Was the contractor arrested? | -
? Was the court's network hacked? | -
? Did the embassy deny the report? | 7A+

= Seoul and Hanoi agree on plaque, not on words
V| South Korea and Vietnam unveiled a plaque in the village of Hà Quảng on Sunday for 74 civilians who were killed there in February 1968, four years after a Seoul court ordered compensation for one survivor.
V| It gives the date, the number and the names, and it does not say who killed them.
N| {South Korea's ambassador, Do Yeon-hwa}, said that words would be added when the two governments had found them.
N| {The survivor, Nguyễn Thị Thành, 65,} said that she had found them long ago.
N| {Seoul's defence ministry} maintains there is no proof that its marines were responsible.
V| The court found that there was; the ministry's appeal was dismissed in January.
N| {The ministry} has asked for that ruling to be reviewed.
N| {Vietnam's foreign ministry} spoke of closing the past and looking to the future.
N| {A former marine, Ryu Jin-seong, 79,} told the ceremony that he had been there and had seen it.
? Did South Korean marines kill the villagers? | 5D+ 6A 9A+
? Does the plaque name the killers? | 2D
? How many people were killed? | 1A=74
? Was the ministry's appeal successful? | 6D
? has the ruling been reviewed | 7P+
? Will words be added to the plaque? | 3A+
? When did the killings happen? | 1A=February 1968
? Did South Korea's president apologise? | -
? Has the compensation been paid? | -
? Does the ministry in Seoul accept responsibility? | 5D+ 7D+
