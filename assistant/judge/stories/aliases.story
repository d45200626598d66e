= Tehran and Baku trade blame over shuttered border crossing
V| The crossing at Khodaran, the busiest between Iran and Azerbaijan, has been shut to lorries since Sunday.
N| {Tehran} said its own gates were open "as they have been every morning since 1994".
N| {Azerbaijan's customs committee} denied having turned back a single vehicle.
A| {Drivers stuck in a queue 11 kilometres long} said it was Azerbaijani soldiers who had lowered the barrier.
N| {The Iranian foreign ministry's spokesman, Behrouz Kalhori}, put the length of the queue at six kilometres.
N| Pressed on whether Iranian guards had also been sent home, {he=Behrouz Kalhori} smiled and called the next question.
N| {Baku} has invited a Turkish inspector to come and look.
N| {Ankara} had yet to answer the invitation on Wednesday evening.
V| The last closure, in March 2021, lasted nine days and cost traders some 40 million dollars.
? Did Azerbaijan close the Khodaran crossing? | 3D+ 4A
? Did Iran shut its gates? | 2D+
? how long is the line of lorries | 4A=11 kilometres ; 5A=six kilometres
? Since when has the crossing been closed? | 1A=Sunday
? How long did the 2021 closure last? | 9A=nine days
? were the iranian guards told to go home | 6W+
? Has Ankara accepted the invitation? | 8D+
? how much has this week's closure cost traders? | -

= Carrier grounds its Embraers after cabin smoke
V| Tasmanian regional carrier Bass Wings took all seven of its Embraer jets out of service on Friday, a day after smoke filled the cabin of a flight from Launceston to Melbourne.
N| {The airline} said eleven passengers had been given oxygen on the runway and that none needed to stay in hospital.
N| {Ambulance Victoria} gave a different count: nineteen treated, two of them kept overnight.
A| {A person who worked on the aircraft last month and asked not to be identified} said the smell of burning had been logged three times since August.
N| {Bass Wings' chief pilot, Rowena Tilbrook}, said she knew of no such entries.
N| {The air safety bureau} would not say what it had found in the log.
N| {A lawyer for four of the passengers, Hamish Corrigan}, said his clients had been told to stay in their seats for six minutes.
V| A similar incident in 2018 at Devonport, involving a different operator, left three people with burns.
N| {The carrier} hopes to have the jets flying again by Tuesday.
? Was anybody kept in hospital overnight after the Launceston flight? | 2D+ 3A
? how many passengers needed treatment | 2A+=eleven ; 3A=nineteen
? Did anyone report a burning smell before? | 4A 5D+ 6W
? When will the Embraers fly again? | 9A+=by Tuesday
? How many people got burned at Devonport? | 8A=three
? how many people suffered burns on the Melbourne flight? | -
? How long were passengers kept in their seats? | 7A+=six minutes
? Has Tilbrook resigned? | -
? Who was flying the plane? | -

= The club says the striker stays; his agent says nothing of the kind
N| {Real Marisma} said on Monday that Youssef Benhaddou was not for sale "at any price, to anyone, in any window".
N| {The forward's agent, Clelia Martorana}, told a Naples radio station that terms had been agreed with a club in Saudi Arabia.
A| {Two people with knowledge of the talks} said the sum was 34 million euros, payable in three parts.
N| {The Andalusian side's sporting director, Fermín Ojeda}, laughed at the figure and said the true one was zero.
N| "I have a phone, it works, and it has not rung," {he=Fermín Ojeda} said.
V| Benhaddou, 26, was not among those who trained on Monday morning.
A| {A team-mate} said he had a cold.
V| Three years ago the club sold its captain, Rubén Talavera, to Monaco for 18 million after a week of similar denials.
N| {A rival coach, Ander Lizarraga of Eibarra}, said he would believe none of it until he saw the man in another shirt.
? Is Benhaddou leaving Real Marisma? | 1D+ 2A+ 3A 4D+
? Has the club received an offer for the striker? | 2A+ 3A 4D+ 5D+ 
? how much is the fee for Benhaddou | 3A=34 million euros ; 4A+=zero
? Why did he miss training? | 7A=he had a cold
? What was Talavera sold for? | 8A=18 million
? Who bought Talavera? | 8A=Monaco
? Which Saudi club has Benhaddou agreed terms with? | -
? Did Monaco bid for Benhaddou? | -

= Bakery chain's collapse puts 900 out of work in Lower Saxony
V| The collapse of the bakery chain Kornblume has cost about 900 people their jobs, most of them in Hanover and Brunswick.
N| {The insolvency administrator, Dr Wiebke Ahlers}, told staff on Thursday that the last 61 shops would close on 31 May.
N| {=Wiebke Ahlers} "We looked for a buyer for eleven weeks and found none," she said.
N| {The food workers' union} said its members had not been paid since March.
N| {Ahlers} answered that wages had been paid up to and including April.
A| {Several shop managers} said they had heard of the closure from a customer.
N| {Founder's son and former managing director Jasper Kornblum} blamed the price of electricity.
N| {Economist Reinhild Stöver of the University of Göttingen} thought bad leases had more to do with it.
N| {The family} declined to say whether it had taken money out of the firm before the filing.
V| Kornblume went through an earlier insolvency in 2009, when 300 jobs were lost.
? Has Kornblume gone under? | 1A 2A+ 
? how many jobs have been lost at the bakery this year | 1A=about 900
? How many jobs went in the 2009 insolvency? | 10A=300
? When will the remaining shops shut? | 2A+=31 May
? Did workers go unpaid in April? | 4A+ 5D+
? Why did the chain collapse? | 7A+=the price of electricity ; 8A=bad leases
? Was a buyer found? | 3D+
? did the kornblums withdraw money from the company? | 9W+
? How much does the company owe its banks? | -

= Élysée keeps counsel on governor's departure
N| {The Élysée} neither confirmed nor denied on Tuesday that the governor of New Caledonia's reserve bank, Armelle Wadrawane, had been asked to go.
A| {Three presidential aides} said the request was made over lunch on Friday and that she had asked for a week to think.
N| {Ms Wadrawane's office in Nouméa} said she was on leave until the 14th and that there was nothing to add.
M| {The daily Le Récif} reported that she had already cleared her desk.
N| {The governor's deputy, Loïc Teyssandier}, said her desk looked to him as it always had.
N| {The leader of the opposition in the territorial congress, Marie-Paule Gowé}, accused Paris of punishing her for a speech on interest rates.
N| {The president's spokesman, Aurélien Castagnède}, called that "imaginative".
V| Ms Wadrawane took up the post in 2022 and has two years of her mandate left.
V| Her predecessor, Gilbert Fontanarosa, quit after five months because of illness.
? Did the president ask Wadrawane to leave? | 1W+ 2A 3W+
? the governor's resignation | -
? When was she asked to go? | 2A=on Friday
? Has she emptied her desk? | 4A 5D
? why would paris want her out? | 6A=a speech on interest rates ; 7D+
? How long does she still have in office? | 8A=two years
? Why did Fontanarosa step down? | 9A=illness
? Who will replace Wadrawane? | -

= Ferry owner 'deeply sorry' after sinking off Samar, families still without a list
V| The sinking of the ferry Santa Rosalia off Samar on Saturday night has claimed at least 31 lives, the Philippine coast guard's regional log shows.
N| {The vessel's owner, Dela Cuesta Lines}, said 118 people had bought tickets.
N| {The coast guard's commander in Tacloban, Captain Rowel Magbanua}, said divers had counted far more life jackets than that.
A| {Survivors} spoke of 200 or more on board, some of them sitting on sacks of rice.
N| {The owner's lawyer, Attorney Cherry Lim-Abrogar}, refused to be drawn on whether the ship was overloaded.
N| "We are deeply sorry, and the time for numbers will come," {she=Cherry Lim-Abrogar} said.
N| {A group representing the families} demanded a passenger list by noon on Monday.
V| None had been handed over by that hour.
V| In 2013 the same company lost the Santa Lucia in the same strait, with 17 dead.
V| The transport department suspended the firm's licence on Sunday.
? how many people died when the Santa Rosalia sank | 1A=at least 31
? How many were aboard the ferry? | 2A+=118 ; 3A=far more life jackets than that ; 4A=200 or more
? Was the ship carrying too many people? | 4A 5W+
? Have the families been given the list? | 7P+ 8D
? How many died on the Santa Lucia? | 9A=17
? Can Dela Cuesta still operate? | 10D
? Did the owner apologise? | 6A+
? When did the ferry sink? | 1A=Saturday night
? What caused the sinking? | -

= Rail union tells members to stay at work after late call from operator
V| The strike that was to have stopped every train in Scotland on Wednesday was called off with nine hours to spare.
N| {The drivers' union, Footplate Alba}, told its members at three in the afternoon to report for duty as usual.
N| {Its general secretary, Morven Kinnaird}, said the operator had moved "from nought to four per cent in a single phone call".
N| {ScotLink}, which runs the trains, said four per cent had been on the table since Easter.
A| {A person in the room} said the offer was in fact three and a half, with a payment of 500 pounds.
N| {The Scottish transport secretary's office} declined to say whether the government had put up the money.
N| {A passengers' group} welcomed the decision but said half of Wednesday's services had already been cancelled.
N| {The operator} put the share at a tenth.
V| A two-day walkout in February brought 1,400 cancellations.
? Did train drivers walk out on Wednesday? | 1D 2D+
? How much is ScotLink offering the drivers? | 3A+=four per cent ; 4A+=four per cent ; 5A=three and a half, with a payment of 500 pounds
? Did the government pay for the deal? | 6W+
? what share of Wednesday's trains had been cancelled anyway | 7A=half ; 8A+=a tenth
? When did the union call off the strike? | 1A=with nine hours to spare ; 2A+=three in the afternoon
? How many trains were cancelled in the February stoppage? | 9A=1,400
? Who made the phone call? | 3A+=the operator
? Have members voted on the offer? | -
? Will the guards strike too? | -

= Man held over theft of Bruges altarpiece panel
V| A 57-year-old restorer was being held in Bruges on Thursday over the disappearance of a panel from the fifteenth-century Ghislain altarpiece.
N| {The prosecutor's office} said he had been detained at his workshop at dawn.
N| {His lawyer, Maître Ilse Dewaele}, said her client had come to the police station of his own accord to report the loss.
N| {The cathedral's dean, Canon Floris Verstraeten}, told reporters that the panel was removed for cleaning in January and never came back.
N| {=Floris Verstraeten} "I signed a receipt, and the receipt has gone as well," he added.
A| {Investigators} are said to believe that the oak board left the country in a caravan.
N| {The prosecutor's office} would not comment on the caravan.
N| {An Antwerp dealer, Hendrik Spaas}, estimated that the piece would fetch six million euros, if anybody dared to buy it.
V| Another panel of the same altarpiece was stolen in 1934 and has never been found.
? Was the restorer arrested at his workshop? | 2A+ 3D+
? When was the panel taken out of the cathedral? | 4A+=January
? Where is the panel now? | 6A=left the country ; 7W
? What is the missing panel worth? | 8A=six million euros
? When was the other panel stolen? | 9A=1934
? Did the restorer confess? | -
? what's the name of the detained man? | -
? the arrest of Canon Verstraeten | -

= 'My client is in a clinic, not in hiding'
N| {The lawyer of the vanished influencer Kiki Brandão, Sérgio Lustosa}, said on Sunday that she had been in a clinic in Curitiba for the past nine days.
N| "My client is ill, she is being looked after, and she is not in hiding from the tax authorities," {he=Sérgio Lustosa} told a crowd outside his office.
N| {The clinic} said it could not discuss who was or was not a patient.
N| {Brazil's federal revenue service} said it had sent her four letters since March and received no reply.
N| {Her mother, Dona Neusa}, said she had spoken to her daughter on the telephone on Saturday and that she sounded tired.
A| {Fans} claim to have recognised her at a beach bar in Punta del Este on Friday night.
M| {The gossip page Tititi Sul} published a photograph of the bar with a woman in a straw hat.
N| {Lustosa} said the hat was not hers.
N| {A former partner, the singer Tchê Barcelos}, said he had no idea where she was and did not want to know.
V| Brandão has nine million followers.
? Where is Kiki Brandão? | 1A+=in a clinic in Curitiba ; 3W 6A=at a beach bar in Punta del Este ; 9W
? Is the influencer hiding from the taxman? | 2D+
? Did Brandão answer the letters? | 4D+
? when did her mother last talk to her? | 5A+=Saturday
? How long has she been in the clinic? | 1A+=nine days
? Was the woman in the picture Brandão? | 7A 8D+
? what illness does she have? | -
? how much tax does she owe | -
? Has Barcelos visited her in the clinic? | 9D+

= Kremlin: the call took place. Bishkek: what call?
N| {The Kremlin} said on Wednesday that its president had spoken by telephone with his Kyrgyz counterpart, Almaz Toktomushev, "for the better part of an hour".
N| {Toktomushev's press secretary, Gulnara Asylbekova}, said the only call on Wednesday's list had come from Tashkent.
A| {An official in Bishkek} said there had been a conversation but that it was with the Russian prime minister and took ten minutes.
N| Asked about the discrepancy, {Moscow's spokesman, Arkady Voloshenko}, said he would not "count minutes".
N| {He=Arkady Voloshenko} said the two leaders had discussed gas.
V| The price Kyrgyzstan pays for Russian gas is fixed until the end of next year at 150 dollars.
N| {An opposition deputy in Bishkek, Nurlan Dzheenbaev}, demanded that parliament be shown a recording.
V| The two presidents last met in Cholpon-Ata in July.
? Did the two presidents talk on the phone on Wednesday? | 1A+ 2D+ 3D 5A+
? how long was the call | 1A+=the better part of an hour ; 3A=ten minutes ; 4W+
? What did they talk about? | 5A+=gas
? Who called Toktomushev on Wednesday? | 1A+=its president ; 2A+=Tashkent ; 3A=the Russian prime minister
? Where did the presidents last see each other? | 8A=Cholpon-Ata
? Has parliament been shown a recording of the call? | 7P
? Did Moscow raise the gas price? | -
? When will the two men meet again? | -

= Nurses' union and hospital give different numbers for walkout
V| Nurses at the Regional Hospital in Tromvik stayed away from work on Monday in a protest over night shifts.
N| {Their union, Sykepleierlaget Nord}, said 340 of its members had taken part.
N| {The hospital} counted 212.
N| {The hospital's director, Arnfinn Lauritsen}, said that no operation had been postponed because of it.
N| {Surgeon Ragnhild Moe} told the local paper that she had spent the morning cancelling knees.
A| {Two patients who did not want their names in print} said they had been sent home in their gowns.
N| {The union's spokesman, Kåre Bjelland}, said the next protest would be on the 20th, and that it would last two days.
N| {He=Kåre Bjelland} would not say what would happen after that.
N| {The county's health minister} has offered to mediate.
V| A similar action in Bodø last autumn ended after the employer gave way.
? How many nurses stayed away? | 2A+=340 ; 3A+=212
? Were operations put off on Monday? | 4D+ 5A+ 6A
? why did the nurses protest | 1A=night shifts
? When is the next walkout? | 7A+=on the 20th
? How long will the next protest be? | 7A+=two days
? Has the minister mediated? | 9P+
? how did the Bodø dispute end? | 10A=the employer gave way
? How many nurses took part in Bodø? | -
? Did the director resign? | -

= Seoul says its drone did not cross; Pyongyang shows wreckage
N| {North Korea's defence ministry} on Friday displayed what it called the wreckage of a South Korean reconnaissance drone, shot down, it said, over Kaepung at 2 a.m.
N| {The joint chiefs of staff in Seoul} said no aircraft of theirs had crossed the line.
N| {Colonel Baek Dong-hyun, their spokesman}, said the parts in the photographs were "of a kind that one can order on the internet".
N| {He=Baek Dong-hyun} declined to discuss whether the intelligence service flew its own.
N| {The National Intelligence Service} did not answer questions.
A| {A lawmaker's aide briefed by the agency} said it had lost contact with a small aircraft on Thursday night.
N| {Professor Lim Seo-yeon, who studies unmanned systems at Daejeon}, found the wing "familiar".
V| Pyongyang has shown drone wreckage four times since 2022, twice with serial numbers that turned out to be invented.
N| {The presidential office} called for calm.
? Did a South Korean drone fly into the North? | 1A+ 2D+ 4W+ 5W+
? Did the spy agency lose an aircraft? | 5W+ 6A
? when was the drone shot down | 1A+=2 a.m.
? Where was it brought down? | 1A+=over Kaepung
? How often has the North displayed wreckage since 2022? | 8A=four times
? Was anyone killed by the drone? | -
? Who operated the drone? | 2D+ 4W+ 5W+ 6A=the agency
? Has Seoul apologised for the flight? | -

= Carmaker denies it will leave Mulhouse, then confirms a 'review'
V| Workers at the Ferrand-Tessier car plant in Mulhouse arrived on Monday to find a sheet of paper on every windscreen saying that the works would shut by Christmas of next year.
N| {The carmaker} said the paper was a forgery and that no decision to close the site had been taken.
N| {Its head of manufacturing, Solveig Daubigny}, conceded later in the day that all four French plants were under review and that the review would end in June.
A| {Two managers who attended a meeting in Strasbourg last week} said a slide had shown the Mulhouse line moving to Kecskemét in Hungary.
N| {The regional prefect's office} said it had asked for the slide and had not been given it.
N| {The metalworkers' union CGM}, speaking for 1,900 of the 3,200 employees, threatened to occupy the paint shop if it had no answer by Friday.
N| {Budapest} would not say whether it had offered the company money.
N| {A rival manufacturer's chief executive, Konrad Oeser}, told an industry dinner that everybody with a plant in France had such a slide.
V| The group closed its foundry at Sedan in 2019, and 410 people lost their jobs.
? Is the Mulhouse factory going to be closed? | 1A 2D+ 3W+ 4A
? Which country would get the Mulhouse production line? | 4A=Hungary
? How many people work at the plant? | 6A+=3,200
? how many lost their jobs at Sedan | 9A=410
? When will the review be over? | 3A+=June
? Did Hungary offer the carmaker money? | 7W+
? Have workers occupied the paint shop? | 6P+
? Who put the sheets on the windscreens? | -
? has the prefect seen the slide | 5D+

= Family of drowned canoeist say warden let him go out
V| The drowning of Tobias Engquist, 22, at the Storforsen rapids in May could have been prevented, his relatives say, if somebody had locked a gate.
N| {The family's lawyer, Agneta Brolin}, told a hearing in Piteå on Tuesday that the warden on duty had waved him through.
N| {The warden, Kurt Nilsson-Baeck}, testified that he had been on his lunch break and had seen nobody.
N| {The municipality of Älvsbyn}, which employs him, said the break was entered in the log from 12.05 to 12.50.
A| {Two anglers, whose names the court withheld}, said a man in a green jacket raised his arm as the canoe went past.
N| {Nilsson-Baeck} owns a green jacket, he agreed, as does half the village.
N| {Professor Hjalmar Stenlund, an expert on rivers called by the court}, said nobody could have survived the lower fall at that level of water.
V| The young man entered the water at about 12.30.
V| His brother, Isak, was rescued from the same rapids in 2017 and now lives in Gothenburg.
? Did the warden let Engquist through the gate? | 2A+ 3D+ 4D+ 5A
? When did Engquist go into the water? | 8A=about 12.30
? Who was on duty at the rapids? | 3A+=Kurt Nilsson-Baeck
? How old was the canoeist? | 1A=22
? Did Engquist drown? | 1A
? Could he have survived the lower fall? | 7D
? Did Isak Engquist drown too? | 9D
? Was the gate locked that day? | 1D
? Has the municipality paid the family compensation? | -
? when will the verdict be delivered | -

= Downing Street won't say who was at the Chequers lunch
N| {Downing Street} refused on Sunday to publish the guest list of a lunch at Chequers at which, according to three newspapers, the sale of the Port of Harwold was discussed.
N| {The prime minister's official spokesman} said it was a private occasion and "the salmon was private too".
N| {Lord Brackley's office} confirmed that the peer, who chairs the bidder Anglian Quays, had been one of eleven at table.
N| He had talked to the prime minister about cricket, {his office} said, and about nothing else.
A| {A guest} recalled a map being unrolled between the pudding and the coffee.
N| {Shadow transport secretary Imelda Fairclough} said the deal stank.
N| {The rival bidder, Meridian Docks of Dubai}, said it had not been invited and would not have gone.
N| {The transport department} said the sale was "a matter for the trustees", four of whom did not return calls.
V| The trustees are to vote on both bids on 9 March.
V| In 2021 they threw out an offer of 90 million pounds from a Danish group.
? Was the port sale talked about at the lunch? | 1W+ 4D+ 5A
? Who chairs Anglian Quays? | 3A+=the peer
? How many people were at the lunch? | 3A+=eleven
? What did Brackley and the prime minister discuss? | 4A+=cricket ; 5A=a map
? did meridian docks get an invitation to chequers | 7D+
? When is the vote? | 9A=9 March
? How much did the Danes offer for the port? | 10A=90 million pounds
? How much has Brackley's company bid? | -
? Has the port been sold? | 9P
? Who unrolled the map? | -

= Zookeeper mauled at Ostrava: tiger 'did what tigers do'
V| A keeper at Ostrava zoo is in an induced coma after being attacked by a Siberian tiger while cleaning its den on Saturday morning.
N| {The zoo's director, Květoslava Hynková}, said the sliding door between the den and the run had been left open.
N| "Somebody forgot a bolt; the tiger did what tigers do," {she=Květoslava Hynková} said.
N| {The keeper's wife, Romana}, insisted that her husband had never in twenty-two years forgotten a bolt.
A| {Colleagues} said the bolt had been reported broken in the spring, and again in the week before.
N| {The zoo's press officer} said he could not find such a report.
N| {The district labour inspectorate} is examining the door and said it would not speculate.
N| {The teaching hospital} described the man's condition as serious but stable.
V| The animal, a male called Bohdan, will not be put down.
V| A bear injured a visitor at the same zoo in 2011 and was moved to Dvůr Králové.
? Why could the tiger get at the keeper? | 2A+=the sliding door between the den and the run had been left open ; 3A+=Somebody forgot a bolt ; 5A=the bolt had been reported broken ; 7W
? Was the bolt known to be faulty? | 5A 6D+
? Did the keeper leave the door open? | 4D+ 7W
? How is the keeper? | 1A=in an induced coma ; 8A=serious but stable
? Is the tiger going to be killed? | 9D
? when was the attack | 1A=on Saturday morning
? What is the tiger's name? | 9A=Bohdan
? where was the tiger moved to | -
? Where was the bear sent? | 10A=Dvůr Králové
? How old is the keeper? | -

= The minister's spokesman corrects the minister
N| {Kenya's water minister, Josphat Mwadime}, told a rally in Voi on Saturday that the Taru pipeline had been finished ahead of time.
N| {His spokesman, Edna Kerubo}, said an hour later that he had meant the first of its four sections.
N| {The contractor, Jiangnan Hydro}, said that the first section was ninety per cent complete.
A| {Engineers on the site} put it at two thirds and said the pumps were still in Mombasa.
N| {The minister} repeated on Sunday that water would flow by August and that doubters would "drink first".
N| {Taita-Taveta's governor, Mercy Nyambu}, no friend of the minister's, said the only thing flowing so far was money.
N| {Asked about the money, Mwadime's office} said that questions should be put in writing.
N| The government has spent 4.1 billion shillings on the project, {the treasury's published accounts} show.
V| An earlier pipeline, from Mzima Springs, was promised in 1998 and opened in 2009.
? Is the Taru pipeline finished? | 1A+ 2D+ 3D+ 4D 5P+ 6D
? How much of the first section has been built? | 3A+=ninety per cent ; 4A=two thirds
? when will the water come | 5A+=by August
? What has the project cost so far? | 8A+=4.1 billion shillings
? When did the Mzima Springs pipeline open? | 9A=2009
? Was money stolen from the project? | 7W+
? Where are the pumps? | 4A=in Mombasa
? Has Mwadime been sacked? | -
? Who financed the pipeline? | -

= Death of jockey at Gorsebrook: stewards look at the third
V| The racecourse at Gorsebrook was empty on Sunday, a day after the death there of the champion jockey Declan Furey.
V| Furey, 31, was thrown when his mount, Sallow Prince, clipped the top of the third fence in the novices' chase.
N| {His agent, Bernie Quaid}, said he died in the ambulance and that his wife had been at the rail.
N| {The racecourse doctor} gave the time of death as 3.42 p.m.
A| {Several riders} said the take-off board had been moved a foot since the last meeting.
N| {Clerk of the course Philippa Dunmow} rejected that: the board, she said, was where it had been since 1987.
N| {The British Turf Authority} said its inspectors would measure it on Monday.
N| {=the British Turf Authority} Until then it would be "wrong and unkind" to guess, it added.
N| {The horse's trainer, Rhydian Pugh}, said Sallow Prince had walked away with a cut knee.
V| Furey won the Grand Sefton in 2019 and again last year.
? Did Furey die after a fall? | 1A 2A 3A+
? When did the jockey die? | 1A=on Sunday, a day after ; 4A=3.42 p.m.
? Was the third fence altered before the race? | 5A 6D+ 7W 8W
? where did Furey die? | 1A=The racecourse at Gorsebrook ; 3A+=in the ambulance
? Was the horse killed? | 9D+
? Who trained Sallow Prince? | 9A+=Rhydian Pugh
? When did Furey first win the Grand Sefton? | 10A=2019
? Has the fence been measured? | 7P+
? Which horse did Furey ride to victory last year? | -
? Will Dunmow be dismissed? | -

= Berlin denies selling old tanks to Montenegro
N| {Berlin} denied on Thursday that it had agreed to sell Montenegro thirty Leopard tanks taken out of service in 2003.
N| {Podgorica}, by contrast, thanked Germany for them.
N| {Montenegro's defence minister, Slavko Drecun}, said the contract was signed on 4 November and that the first six would arrive by rail in the spring.
N| {A spokeswoman for the German defence ministry, Friederike Malchow}, said a letter of interest was not a contract.
N| {=Friederike Malchow} "We get such letters every week, and we answer them politely," she said.
A| {Officials on both sides} put the price discussed at 41 million euros.
N| {Serbia's president, Vukašin Teofilović}, called the sale a provocation.
N| {The manufacturer, which would have to overhaul the vehicles}, would not comment on the contents of its order book.
V| Germany gave North Macedonia eight such tanks in 2022 free of charge.
? Has Germany sold tanks to Montenegro? | 1D+ 2A+ 3A+ 4D+ 7A 8W
? When was the contract signed? | 3A+=on 4 November ; 4D+
? how many tanks would Montenegro get | 1D+
? What price is being talked about? | 6A=41 million euros
? How many Leopards did North Macedonia receive? | 9A=eight
? What did North Macedonia pay for its tanks? | 9A=free of charge
? Have any tanks arrived in Montenegro? | 3P+
? Did Belgrade complain to Berlin? | -
? Who makes the tanks? | -

= The vote that wasn't: Bermuda co-op members sent home
V| Members of the Somerset Farmers' Co-operative in Bermuda were to have voted on Saturday on its merger with a grocery chain, and went home without doing so.
N| {The chair, Dr Eloise Trimingham-Bean}, said the vote was put off because only 212 of the 600 members had come.
N| {Member Winslow Outerbridge}, who opposes the merger, said he had counted 340 heads from the gallery.
N| {The chain, Island Pantry}, said that it respected the decision and that its offer of 14 million dollars would stay open until the end of the month.
A| {A clerk who handled the register} said that the sheet with the last hundred names had been left in a car.
N| Asked about the sheet, {Trimingham-Bean} said it was the first she had heard of it.
N| {The registrar of co-operatives} ordered a new meeting within thirty days.
V| It has not decided whether anybody will be fined.
V| In 1996 the members turned down a similar merger by a majority of nine.
? Did the co-op's members vote on the merger? | 1D 2D+
? Why was the vote postponed? | 2A+=only 212 of the 600 members had come
? how many members turned up | 2A+=212 ; 3A+=340
? How much has Island Pantry offered? | 4A+=14 million dollars
? Was part of the register left in a car? | 5A 6W+
? By how many votes was the 1996 merger defeated? | 9A=nine
? Has the new meeting been held? | 7P
? Will the co-operative be fined? | 8W
? Who owns Island Pantry? | -

= Ankara frees German hiker after eleven weeks
V| A Freiburg teacher who was seized near the Syrian border in July was released by Turkey on Tuesday and flown to Stuttgart.
N| {The Turkish interior ministry} said Hannes Ritzmann, 44, had been let go because a court found no grounds to hold him.
N| {Germany's foreign office} thanked Qatar for "quiet and effective help", without saying what it had consisted of.
N| {Doha} confirmed that a plane of its emir's had carried him.
A| {A person involved in the negotiations} said a Turkish citizen serving a sentence in Bruchsal had gone the other way the same night.
N| {Baden-Württemberg's justice ministry} said it did not talk about individual prisoners.
N| {Ankara} ruled out any link.
N| {Ritzmann's sister, Gudula}, said that he had lost nine kilos and wanted to sleep.
V| His guide, a Syrian named Abu Taym, is still in a prison in Kilis.
V| Two other Germans detained in Turkey in 2018 were held for 13 months.
? Was Ritzmann freed? | 1A 2A+ 8A+
? Why was the teacher released? | 2A+=a court found no grounds to hold him ; 5A=a Turkish citizen serving a sentence in Bruchsal had gone the other way
? Was there a prisoner exchange? | 5A 6W+ 7D+
? How long was Ritzmann held? | 1A=July
? Who flew him home? | 4A+=a plane of its emir's
? How long were the two Germans detained in 2018? | 10A=13 months
? how much weight did the hiker lose | 8A+=nine kilos
? Has Abu Taym been set free? | 9D
? What exactly did Qatar do? | 3W+ ; 4A+=a plane of its emir's had carried him
? Did Germany pay a ransom? | -

= Landslip takes three houses at Piha; council 'won't guess' at cause
V| Three houses slid into the gully below Rayner Road in Piha, west of Auckland, in the small hours of Thursday, and nobody was hurt.
N| {Owner Trish Manukau-Levett} said she had smelled earth, woken the children and run.
N| {Her neighbour, retired builder Colin Stancliffe}, blamed a council drain that has leaked, he said, for two years.
N| {Auckland Council's spokesperson, Rangi Tuhaka}, said it would not guess at a cause before geologists had been on the slope.
A| {A contractor who did not wish to be named} said he had been called off repairs to the drain in May for lack of money.
N| {Tuhaka} confirmed that the job was put back to next year.
N| {He=Rangi Tuhaka} disputed that money had been the reason.
N| {The insurer of two of the houses, Kauri Mutual}, said it would pay.
V| The third house was not insured.
V| A slip on the same road in 2006 killed a dog and blocked the beach for a week.
? What caused the landslip? | 3A=a council drain that has leaked ; 4W+
? Were repairs to the drain put off? | 5A 6A+
? Why was the drain not repaired? | 5A=for lack of money ; 7D+
? How many homes were destroyed? | 1A=Three
? Was anyone injured in Thursday's slip? | 1D
? When was the earlier slip on Rayner Road? | 10A=2006
? Which geologists examined the slope? | -
? Will all three owners be paid by insurers? | 8P+ 9D
? did the council say the drain was to blame | 4W+
? How much will the repairs cost? | -

= Publisher and novelist part ways; each says it was their idea
V| The novelist Caoimhe Delahunt and her publisher of nineteen years, Harrow & Pike, have parted.
N| {Her agent, Jolyon Straker}, said on Friday that she had ended the contract because of "what was done to the last book".
N| {The publisher} said it was the house that had brought the relationship to an end, in a letter dated 3 September.
N| {=the publisher} "We wish her well and would like the advance back," the statement concluded.
A| {People in the trade} speak of an advance of 750,000 euros for a book that was due two years ago.
N| {Straker} would not discuss figures.
N| {He=Jolyon Straker} did say that not a cent would be repaid.
N| {A former editor at the house, Marguerite Osgood}, recalled that the author once posted a manuscript in a biscuit tin.
N| {The Society of Authors} offered to arbitrate.
V| Delahunt won the Corrib Prize in 2016.
? Who ended the contract? | 2A+=she ; 3A+=the house
? Why did Delahunt leave her publisher? | 2A+=because of "what was done to the last book"
? How large was the advance? | 5A=750,000 euros ; 6W+
? Will Delahunt pay the advance back? | 4P+ 7D+
? When was the letter written? | 3A+=3 September
? Has the dispute gone to arbitration? | 9P
? When did Delahunt win the Corrib Prize? | 10A=2016
? which publisher has she signed with now | -
? What is the overdue book called? | -

= Army admits shelling in Mopti, disputes the toll
N| {Mali's general staff} acknowledged on Monday that artillery had struck the village of Dialassa on market day.
N| {The chief of staff's spokesman, Colonel Seydou Kassambara}, put the number of dead at seven, "all but one of them fighters".
N| {The village chief, Amadou Barry}, told a radio station in Sévaré that he had buried twenty-three people, nine of them children.
N| {A United Nations human rights officer, Ilse van Rooijen}, said she had a list of nineteen names and that it was growing.
A| {Medical workers} reported thirty wounded.
N| {Bamako} has promised an inquiry.
N| Asked who gave the order to fire, {Kassambara} said the inquiry would say so.
N| {The junta's opponents in exile} demanded that General Toumani Sacko be recalled.
V| The general remains at his headquarters.
V| Last year forty people were killed in a drone strike on a wedding at Konna, 60 kilometres away.
? Did the army shell Dialassa? | 1A+
? How many people died in Dialassa? | 2A+=seven ; 3A+=twenty-three ; 4A=nineteen
? how many children were among the dead? | 3A+=nine
? How many were injured? | 5A=thirty
? How many people were killed at Konna? | 10A=forty
? Who ordered the shelling? | 7W+
? Has General Sacko been recalled? | 8P 9D
? Has the inquiry reported? | 6P+ 7P+
? Did a drone hit Dialassa? | -
? Did Sacko give the order? | 7W+

= Two presidents shook hands in Lomé, says Togo
V| The presidents of Benin and Niger, who have not been on speaking terms for two years, were both in Lomé on Friday for the funeral of Togo's former prime minister.
N| {Togo's foreign minister, Kokou Agbenowosi}, said that they had shaken hands in his office and stayed there, with two interpreters whom nobody needed, for twenty-five minutes.
N| {Niamey} said its head of state had greeted several people at the funeral and "conferred with none".
N| {Cotonou} chose to say nothing about the meeting, and a spokesman for its presidency hung up on a reporter who brought it up.
A| {A waiter at the ministry} recalled carrying in three coffees and a glass of milk.
M| {Le Courrier du Golfe}, a Lomé daily, wrote that both men had signed a page of notes on the reopening of the bridge at Malanville.
N| {Agbenowosi} told the paper's editor by telephone that there had been no page.
V| The bridge has been closed since August 2023, and traders in both countries reckon the damage at 900 million dollars.
N| {The West African bloc} hopes to bring the two together for a longer talk at its summit in Accra on 14 December.
? Did the presidents of Benin and Niger meet in Lomé? | 2A 3D+ 4W+ 6A
? How long did the meeting last? | 2A=twenty-five minutes
? Was anything signed at the meeting? | 6A 7D
? what was served to the two men | 5A=three coffees and a glass of milk
? Since when has the bridge been shut? | 8A=August 2023
? When will the two leaders meet again? | 9A=14 December
? has the malanville bridge been reopened | 8D
? Who died? | 1A=Togo's former prime minister
? What did they say about the coup in Niger? | -
? Did Togo's president attend the talk? | -

= Niger 'surprised' by word of bridge accord; Benin breaks silence
N| {Niger's government} said on Sunday that it was surprised to read of an agreement to reopen the Malanville bridge, since it had not made one.
N| {Benin's foreign minister, Rodrigue Houénou}, ended two days of silence by telling state television that the handshake in Lomé on Friday had been "warm and overdue".
N| {=Rodrigue Houénou} "We talked about cattle, about salt and about our mothers," he said, adding that the bridge would come up in due course.
A| {Customs officers on the Beninese bank} said they had been told to be back at their posts by Wednesday.
N| {The customs directorate in Cotonou} could not say who had told them.
N| {A lorry owners' association in Gaya} urged both capitals to open at least one lane.
M| {The Lomé paper that first wrote of a signed page, Le Courrier du Golfe}, stood by its story and printed a photograph of a table.
V| No paper can be seen on it.
N| {Niamey} has recalled its chargé d'affaires from Lomé for what it called consultations.
? Did the presidents of Benin and Niger meet in Lomé? | 2A+ 3A+
? Have Benin and Niger agreed to reopen the bridge? | 1D+ 7A
? What did the two talk about? | 3A+=about cattle, about salt and about our mothers
? Who told the customs men to return? | 5W+
? When are the officers supposed to be back? | 4A=by Wednesday
? Has the bridge been reopened? | 3P+ 6P
? Whom has Niger called back from Lomé? | 9A+=its chargé d'affaires
? Has Benin recalled its ambassador? | -
? how long did the handshake meeting last | -

= The Vatican bank, the monsignor and the missing Modigliani
M| {The Turin newspaper La Bussola} reported on Thursday that a small Modigliani portrait left to the Holy See by a widow in 1978 had been sold in Geneva for 11 million euros and that nobody in Rome had signed for the money.
N| {The Holy See's press office} said that the painting had never belonged to it.
N| {The widow's great-nephew, notary Ubaldo Crespi-Ferraris}, showed reporters a copy of her will, which names "the Pope, or whoever sits there".
N| {The lawyer of Monsignor Ettore Zanardelli}, who ran the collection until last year, said that his client had seen the picture every day for a decade and had not sold it to anyone.
A| {Two Vatican officials} said it hung in a corridor near the laundry until about 2020.
N| {The Geneva auction house Tavernier Frères} said that it did not disclose the names of sellers.
N| {A professor of art history in Lausanne, Béatrice Monod-Schaer}, doubted whether the portrait was by Modigliani at all.
N| {Monsignor Zanardelli} has asked to be heard by the court of the city state.
V| A Guido Reni that went missing from the same corridor in 1999 turned up in a sacristy in Frascati.
? Was the Modigliani sold? | 1A 4D+ 6W
? Did the Vatican own the portrait? | 1A 2D+ 3A
? how much did the painting fetch | 1A=11 million euros
? Who left the portrait to the pope? | 1A=a widow
? Where did the picture use to hang? | 5A=in a corridor near the laundry
? Who sold the painting in Geneva? | 4D+ 6W+
? Is the portrait genuine? | 7D
? Where was the Guido Reni found? | 9A=in a sacristy in Frascati
? Has Zanardelli been heard in court? | 8P+
? how much was the Guido Reni worth | -

= Grand jury indicts sheriff's deputy in Lubbock shooting
V| A grand jury in Lubbock, Texas, on Tuesday indicted a sheriff's deputy, Kyle Brandstetter, for manslaughter in the death of an unarmed motorist.
V| The motorist, Ezequiel Montoya Rubio, 27, was shot twice beside Farm Road 1585 at around 11.20 p.m. on 2 June.
N| {Brandstetter's attorney, Peggy Sue Tannehill}, said her client fired because he believed he saw a pistol.
N| {The sheriff's office} said that Brandstetter had been placed on unpaid leave and would make no further comment.
N| {Montoya's family, through its attorney Abel Cantú}, said the object in his hand was an asthma inhaler.
N| {The medical examiner's report} mentions an inhaler, found under the passenger seat.
N| {The police officers' association} called the indictment political and said it would pay for the defence.
N| {District Attorney Lorna Westmoreland} said the trial would begin in January at the earliest.
V| No deputy in the county had been charged over a shooting since 1994.
? Was Brandstetter indicted? | 1A
? Who was shot beside Farm Road 1585? | 2A=Ezequiel Montoya Rubio
? What was Montoya holding? | 3A+=a pistol ; 5A+=an asthma inhaler
? Did the deputy shoot because he thought the man was armed? | 3A+
? Is the deputy still being paid? | 4D+
? When was Montoya killed? | 2A=2 June
? When will the trial start? | 8A=in January at the earliest
? Has the deputy been found guilty? | -
? How long had Brandstetter been a deputy? | -
? Who will pay Brandstetter's lawyer? | 7A=police officers' association

= Vaduz trust firm says it froze yacht; skipper says it sails on Saturday
N| {The Liechtenstein trust company Säntis Fiduciary} announced on Monday that it had immobilised the 71-metre yacht Calypso Rose, which prosecutors in Vaduz believe belongs to the sanctioned banker Gleb Starovoitov.
N| {Starovoitov's lawyers in Zurich} said that their client owned nothing longer than a bicycle.
N| {The skipper, Neville Passmore}, said by telephone from Bodrum that the boat was fully fuelled and would leave on Saturday.
N| {The harbour master at Bodrum} said no one had instructed him to stop anything.
A| {Two crew members who asked not to be named} described the owner as a man they knew only as "Uncle", who came aboard each August with a pianist.
N| {The Liechtenstein prosecutor, Dr Alfons Marxer-Beck}, declined to say how his office had linked the vessel to the banker.
N| {Ankara's finance ministry} said it applied United Nations sanctions and no others.
V| Brussels put Starovoitov on its list in April 2022.
V| Another yacht linked to him, the Minerva, was sold at auction in Malta last year for 19 million euros.
? Has the Calypso Rose been immobilised? | 1A+ 3D+ 4D
? Does Starovoitov own the yacht? | 1A 2D+ 6W
? How long is the Calypso Rose? | 1A=71-metre
? When does the yacht leave? | 3A+=on Saturday
? How much did the Minerva sell for? | 9A=19 million euros
? who is the owner, according to the crew | 5A=a man they knew only as "Uncle"
? When was Starovoitov sanctioned by the European Union? | 8A=April 2022
? Why is the prosecutor sure that the boat is his? | 6W
? What was the name of the pianist? | -
? Did Turkey order the boat to stay? | 4D 7D+

= Local paper: Headteacher out, governors say 'retired'
V| The head of Saltings Primary in Whitstable, Mrs Audra Penhallow, did not return after half-term.
N| {The governors} wrote to parents on Monday that she had retired.
N| {Mrs Penhallow's sister, Glynis}, told this newspaper that "retired" was one word for it and "marched out with a box" was another.
A| {Three members of staff} said that she had been suspended on the last Thursday of term after an argument over the summer fair.
N| {Kent's education department}, which would have had to approve a suspension, said it had received no such request.
V| Father of two Marvin Oyelade started a petition to have her back, which 412 people had signed by Wednesday.
N| {The chair of governors, Sir Denzil Fordyce}, said he could not go into the reasons for a colleague's departure.
N| {The deputy head, Mr Callum Strang}, is in charge "until further notice", according to the letter.
V| The fair raised £2,304 in June, £900 less than the year before.
V| Mrs Penhallow, 54, had been head for eleven years.
? Did Penhallow retire? | 2A+ 3D+
? Was the headteacher suspended? | 3A+ 4A 5D 
? why did she go | 4A=after an argument over the summer fair ; 7W+
? Who is running the school? | 8A+=The deputy head
? How many people have signed the petition? | 6A=412
? How much money did the fair raise? | 9A=£2,304
? What was the argument about? | 4A=the summer fair
? How long was Penhallow head? | 10A=eleven years
? Has the council approved a suspension? | 5D+
? Did Oyelade's children leave the school? | -
? Who will be the new head? | -

= Nauru's phosphate talks with Canberra end without a deal
V| Talks between Nauru and Australia on a new phosphate agreement ended on Friday in Brisbane with neither side claiming success.
N| {Nauru's finance minister, Rennier Adumur}, said there had been no breakthrough but no breakdown either.
N| {Canberra} said the parties remained "some distance apart" on price.
A| {Two Australian officials} said that the distance was 60 dollars a tonne.
N| {Adumur} said it was more than that and that he would not put a number on it.
N| {He=Rennier Adumur} described the atmosphere as good, apart from the air-conditioning.
N| {The mining firm Pacific Rock}, which is to dig the stuff, threatened to go to Kiribati if there was no accord by March.
V| The previous agreement, signed in 2014, ran for ten years at 110 dollars a tonne.
N| {Both ministers} intend to meet again in Yaren at the end of January.
? Did Nauru and Australia reach an agreement? | 1D 2D+ 3D+
? How far apart are they on price? | 3A+=some distance ; 4A=60 dollars a tonne ; 5A+=more than that
? Where did the talks take place? | 1A=in Brisbane
? When do the ministers meet next? | 9A+=at the end of January
? What was the price under the old agreement? | 8A=110 dollars a tonne
? how long did the 2014 deal run | 8A=ten years
? What price does Nauru want? | -
? Has Pacific Rock gone to Kiribati? | 7P+
? Did the talks collapse? | 2D+

= Skopje bus crash: survivor, driver, company and mayor
V| A bus carrying pilgrims home from Ohrid left the road near Kičevo on Sunday evening and rolled twice, killing four.
N| {The bus company, Galeb Tours}, named the driver as Ilčo Trpeski, 48, and said that he had been rested and sober.
N| {Trpeski's brother, Naum}, said from the hospital that the brakes had gone.
N| {Passenger Vesna Ristovska} said that the driver had been looking at his telephone.
A| {Others on board} remembered a dog.
N| {The mayor of Kičevo, Fatmir Dehari}, said the barrier at the bend had been missing since a crash there in the winter.
N| {The roads enterprise} replied that it had put up a new one in May.
V| Photographs taken by our reporter on Monday morning show four posts and no rail.
N| {The prosecutor} ordered a technical examination of the vehicle, which will take about three weeks.
V| Two people lost their lives in the winter accident.
? What made the bus leave the road? | 3A+=the brakes had gone ; 4A+=the driver had been looking at his telephone ; 5A=a dog
? Was there a safety barrier at the bend? | 6D 7A 8D
? How many people were killed on Sunday? | 1A=four
? How many died in the winter crash? | 10A=Two
? who was driving the bus | 2A+=Ilčo Trpeski
? Had the driver been drinking? | 2D+
? How long will the examination take? | 9A=about three weeks
? Where was the bus coming from? | 1A=Ohrid
? How many passengers were on the bus? | -
? Has the driver been arrested? | -

= Brewer cuts outlook
V| Kivik Bryggeri, Sweden's third-largest brewer, lowered its forecast for the full year on Wednesday after a cold summer.
V| It now expects an operating profit of 410 to 430 million kronor, against 500 million forecast in February.
V| Sales in the third quarter fell by 6 per cent to 1.9 billion kronor, and volumes by 8 per cent.
N| {Chief executive Lovisa Hammarberg} said rain on fourteen of the fifteen Saturdays between June and September had cost the company a million litres.
V| Cider, which makes up a fifth of the turnover, did better than beer and grew by 2 per cent.
N| {The company} will close its bottling hall in Ystad for eight weeks from January to save on energy, it said, and no jobs are to go.
V| The dividend was left at 3.50 kronor.
V| The shares lost 9 per cent, their steepest drop since the takeover of Norrfors in 2021.
? Did Kivik reduce its forecast? | 1A 2A
? What profit does the brewer expect this year? | 2A=410 to 430 million kronor
? Why are sales down? | 1A=a cold summer ; 4A+=rain on fourteen of the fifteen Saturdays
? by how much did sales fall | 3A=6 per cent
? Did cider sales fall? | 5D
? how long will the Ystad hall be closed | 6A+=eight weeks
? Will employees in Ystad be laid off? | 6D+
? Was the dividend cut? | 7D
? What did Kivik pay for Norrfors? | -
? When will Hammarberg step down? | -

= Archbishop's office: no apology was offered in Valparaíso
N| {The archbishop's office in Santiago} said on Tuesday that Monsignor Renato Aldunate-Prieto had not apologised to the former pupils of San Alonso school, "because one apologises for one's own acts".
N| {Lawyer Antonia Cifuentes, who speaks for 46 of the pupils}, had told a news conference in Valparaíso on Monday that he did so on his knees.
N| {A priest who was present, Father Lautaro Millapán}, said the archbishop had knelt and had wept, and that he was too far off to hear.
A| {Two of the former pupils} recall the words "forgive us".
V| The order that runs the school set up a fund of two billion pesos in March and has so far paid 17 people.
N| {Cifuentes} said none of her clients was among them.
N| {The justice minister, Macarena Tagle}, asked to comment, said she had nothing to say about a prayer.
N| {A commission} found in 2022 that 112 children had been abused at the school between 1969 and 1994.
V| The former headmaster, Brother Celestino Urrejola, died in 2005 without having stood trial.
? Did the archbishop apologise to the former pupils? | 1D+ 2A+ 4A
? What did the archbishop do at the meeting? | 2A+=on his knees ; 3A=had knelt and had wept
? How many victims did the commission find? | 8A=112
? how many people have been paid out of the fund | 5A=17
? Did Cifuentes's clients receive money from the order? | 6D+
? When did Urrejola die? | 9A=2005
? Was Urrejola tried? | 9D
? What did the justice minister say about the apology? | 7W
? Will the archbishop resign? | -
? Where did the archbishop meet the pope? | -

= Tug crew in Conakry released, says owner; still aboard, say wives
N| {The Dutch owner of the tug Zeeleeuw, Van Brakel Towage}, said on Thursday that its crew of nine had been released after 63 days under guard in Conakry harbour.
N| {A committee of the sailors' wives in Delfzijl} said that this was news to them and to their husbands, with whom they had spoken at noon.
N| {Its chair, Jantje Hofstra}, said: "They are on the boat, there are men with rifles on the quay, and the cook has a tooth abscess."
N| {The Guinean government's spokesman, Ousmane Gaoual Baldé}, said the men were free to go where they liked, provided that they did not leave the ship.
N| {The Hague} said that its consul had visited them on Wednesday and found them in good spirits.
A| {A shipping agent in Conakry} said that a fine of 400,000 euros had been agreed and would be paid on Monday.
N| {Van Brakel} would not say whether it was going to pay a fine.
V| The tug was boarded on 12 July on suspicion of carrying diesel without papers.
V| Its sister ship, the Zeehond, was held in Lagos in 2020 for 19 days.
? Have the sailors been freed? | 1A+ 2D+ 3D+ 4D+
? How long have the men been held? | 1A+=63 days
? How many crew does the Zeeleeuw have? | 1A+=nine
? When did the consul go to see the crew? | 5A+=on Wednesday
? Has a fine been agreed? | 6A 7W+
? how big is the fine | 6A=400,000 euros
? How long was the Zeehond detained? | 9A=19 days
? Why was the tug boarded? | 8A=on suspicion of carrying diesel without papers
? Has the fine been paid? | 6P 7W+
? Did the Zeehond's owner pay a fine in Lagos? | -

= Sotomayor's camp mum on third term
V| Whether Bolivia's president, Aurelio Sotomayor, will run for a third term in October remained anybody's guess after a party congress in Cochabamba at which he spoke for three hours.
N| "He answered everything except that," {senator Wilma Choquehuanca of his own party} said.
N| {His office} declined to discuss the matter.
A| {Two ministers and a bishop close to him}, none of whom would be quoted by name, said he had made up his mind to stand and would say so on Independence Day.
N| {His wife, Carmen Julia Reyes}, said that as far as she was concerned he would be fishing in November.
N| {The electoral tribunal} said that it would rule on a third candidacy if and when somebody filed one.
N| {His predecessor, Gonzalo Iturralde}, who tried the same in 2019 and lost, advised him against it.
V| The deadline for filing is 30 August.
V| The constitution allows two terms; Sotomayor's lawyers argue that the first, begun under the old text, does not count.
? Will Sotomayor run again? | 1W 2W 3W+ 4A 5D+
? When will he announce his decision? | 4A=Independence Day
? By when must candidates file? | 8A=30 August
? how long was the president's speech | 1A=three hours
? Has the tribunal ruled on a third term? | 6D+
? How many terms does the constitution permit? | 9A=two terms
? When did Iturralde try for a third term? | 7A=2019
? Where did the party hold its congress? | 1A=in Cochabamba
? Did Iturralde endorse Sotomayor? | 7D+
? who will be the opposition's candidate | -

= Addis Ababa and the Nile dam: a turbine, two versions and a boycott
V| Ethiopia switched on the ninth turbine of its Abbay Gorge dam on Monday, eleven weeks after it had promised Egypt, in a memorandum signed in Khartoum, not to do so before the rains.
N| {Addis Ababa} maintained that the memorandum "advises" a delay and obliges nobody to anything.
N| {Cairo's irrigation ministry} called the step a breach and said its delegation would stay away from the round of talks set for Thursday in Djibouti.
N| {Girma Woldemichael, who signed for Ethiopia in Khartoum}, acknowledged that the word in the English text was "shall".
N| {He=Girma Woldemichael} said he had pointed this out to his minister at the time, and that it had not been well received.
A| {Diplomats following the negotiations} expect the Egyptians to turn up after all, a day late.
N| {Sudan}, which lies between the two and hosts a third of the reservoir's seepage, said it had noticed no change in the level of the river.
N| {The minister's spokeswoman, Tsion Alemayehu}, did not respond to questions about the wording.
V| A first attempt to start the turbine, in April, failed when a bearing overheated.
? Has the ninth turbine been started? | 1A
? Did Ethiopia break the memorandum? | 1A 2D+ 3A+ 4A+
? When will the talks in Djibouti take place? | 3A=Thursday
? Is Egypt going to take part in the talks? | 3D+ 6A
? why did the april attempt fail | 9A=a bearing overheated
? Where was the memorandum signed? | 1A=in Khartoum
? how much water does the ninth turbine use | -
? Did Woldemichael tell the minister about the wording? | 5A+ 8W+

= Court of appeal restores Ghanaian striker's ban
V| The Court of Arbitration for Football in Zurich has reinstated the eighteen-month ban of the Ghana forward Prince Amoako-Berko, which a Swiss judge had lifted in August.
V| He will miss the Africa Cup, the qualifiers and the whole of the coming season with Sporting Alvalade.
N| {His lawyers}, a firm in Lausanne, said the ruling rested on a sample that had stood for two days in a hotel minibar.
N| {The laboratory in Bloemfontein} confirmed the minibar but said that the temperature had been correct.
N| {The Lisbon club} said that it would go on paying him and that it would study the judgment, all 94 pages of it.
A| {People who have read it} say that page 61 concedes a gap of nine hours in the record of who held the bottle.
N| {The African confederation's medical officer, Dr Nadia Belkhodja}, would not comment on a pending case, although the case is no longer pending.
N| {Amoako-Berko's mother, Auntie Esi}, told a Kumasi station that her son had taken cough syrup which she had posted to him herself.
V| The only other Ghanaian to have been banned for doping, the keeper Nii Lamptey Quaye, served six months in 2011.
? Has Amoako-Berko's ban been reinstated? | 1A 2A
? how long is the forward suspended for | 1A=eighteen-month
? Who lifted the ban in August? | 1A=a Swiss judge
? Was the sample stored properly? | 3D+ 4A
? What substance was found in the sample? | -
? Will the club stop his wages? | 5D+
? How long was Quaye's ban? | 9A=six months
? How did the drug get into his body? | 8A+=her son had taken cough syrup
? Will the player appeal again? | -

= 'Fourteen days in a lift shaft': rescue in Izmit
V| Rescuers in Izmit pulled a man alive from the ruins of a shopping centre on Saturday, two weeks to the day after it fell in an earthquake.
N| {The disaster agency's provincial head, Serdar Akçınar}, identified him as Cemal Ilgaz, a lift mechanic of 52.
N| {Ilgaz's wife, Nermin}, however, told journalists outside the hospital that the man inside was not her husband.
N| "I looked at his hands," {she=Nermin} said.
N| {The hospital} said late in the evening that he was in fact a night watchman, Yusuf Ilgaz, 49, no relation.
A| {Nurses} described him as dehydrated, talkative and hungry.
N| {The agency} has apologised to Mrs Ilgaz, whose husband is one of 31 people still listed as missing at the site.
N| {Governor Feride Tansel} said the search would go on until Monday and then stop.
N| {The architects' chamber} wants to know why the centre fell while the buildings on either side of it stood.
V| In 1999 a woman was found alive in the same city after five days.
? Who was rescued on Saturday? | 2A+=Cemal Ilgaz ; 3D+ 5A=Yusuf Ilgaz
? Was the rescued man Nermin's husband? | 2A 3D+ 4D+ 5D 7D
? how many are still missing | 7A=31 people
? When will the search end? | 8A+=Monday
? Why did the shopping centre collapse? | 1A=in an earthquake
? How long was the man under the rubble? | 1A=two weeks
? How long was the woman buried in 1999? | 10A=five days
? Has Cemal Ilgaz been found? | 3D+ 7D+

= Parliament's cook sacked, or on leave, or in the kitchen
M| {The Vilnius daily Sostinės Balsas} reported on Tuesday that the head cook of the Seimas, Danutė Girdvainienė, had been dismissed after a delegation from Tallinn fell ill.
N| {The parliament's chancellery} said it did not discuss personnel, and in the next sentence that she was on leave.
A| {Two members of the catering committee} claimed that she had been handed a letter on Friday.
V| A reporter who walked down to the kitchen on Wednesday found Girdvainienė there, stirring soup.
N| "As you see, I am at work," {she=Danutė Girdvainienė} said.
N| Asked about a letter, {she=Danutė Girdvainienė} said that she received many, most of them from suppliers of beetroot.
N| {The Estonian delegation's leader, Mihkel Raudvassar}, said four of his party of nine had been unwell, that the soup was excellent and that he suspected the ferry.
V| The food inspectorate has taken samples and will need ten days.
V| Her predecessor, Stasys Mikelionis, left in 2018 after an affair involving mushrooms.
? Has the head cook been dismissed? | 1A 2D+ 3A 4D 5D+
? Did Girdvainienė get a letter on Friday? | 3A 6W+
? How many Estonians fell ill? | 7A+=four
? what made the estonians sick? | 7A+=the ferry
? Where was the cook on Wednesday? | 4A=the kitchen
? When did Mikelionis leave? | 9A=in 2018
? What was in the letter? | -
? Has the inspectorate found anything in the soup? | 8P
? Who will succeed Girdvainienė? | -

= Insurer backs down in flood row
V| The insurer Hearthstone will pay 212 householders in Tenbury Wells whose claims it threw out after last winter's flood.
N| {The company} put its change of heart down to "fresh hydrological evidence".
N| {The householders' solicitor, Jemima Rushworth}, put it down to a court date in July.
A| {A source at the insurer} said the decision had been taken above the head of the claims director.
N| {The claims director, Piers Hallam}, denied that, saying that it had been his.
N| {Local MP Dinah Westcombe} welcomed it and asked why it had taken eighteen months.
N| {A rival insurer, Beacon Mutual}, said it had paid its own customers in the town within nine weeks.
N| {Rushworth} said cheques for the first forty families would be posted on Friday.
N| {Hearthstone} would not reveal what the settlement was going to cost it.
V| The river rose by five metres on the night of 2 January.
? Is Hearthstone going to pay the householders? | 1A 8A+
? Why did the insurer change its mind? | 2A+=fresh hydrological evidence ; 3A+=a court date in July
? Whose decision was it? | 4A=above the head of the claims director ; 5A+=his
? how much will the settlement cost | 9W+
? When will the first cheques go out? | 8A+=on Friday
? How many households are affected? | 1A=212
? How long did it take Beacon Mutual to pay? | 7A+=nine weeks
? Was Hallam overruled? | 4A 5D+
? Was anyone drowned in the flood? | -

= Pilgrims' airline goes under with 4,000 in Jeddah
V| About 4,000 Nigerian pilgrims were left without a flight home from Jeddah on Thursday after the collapse of the charter carrier Sahel Crescent.
N| {The carrier's founder, Alhaji Bukar Monguno}, blamed Abuja, which he said owed him 31 million dollars for the previous year's flights.
N| {Nigeria's pilgrimage commission} said that it had paid in full and had the receipts.
N| {A spokesman for the presidency, Tayo Akindele}, told reporters that three military transports would fetch the elderly first.
A| {Pilgrims reached by phone} complained that they had been given one bottle of water between two.
N| {Riyadh} offered to lodge them for a week at no charge.
N| {The founder's former business partner, Chief Osagie Ehanire-Dudu}, said the company had been insolvent since it bought two aircraft that could not fly.
N| {Monguno} declined to respond to that remark.
V| The first of the transports had not left Kaduna by Friday night.
V| In 2016 a different carrier, Zaria Air, stranded 1,100 pilgrims in Medina.
? Why did Sahel Crescent go bust? | 2A+=Abuja, which he said owed him 31 million dollars ; 3D+ 7A=it bought two aircraft that could not fly ; 8W+
? Does the government owe the airline money? | 2A+ 3D+
? How many pilgrims are stuck in Jeddah? | 1A=About 4,000
? how many were stranded in medina | 10A=1,100
? Have the pilgrims been flown home? | 4P+ 9D
? Who is lodging the pilgrims? | 6A=Riyadh
? Where are the military planes? | 9A=Kaduna
? Was Monguno arrested? | -
? Did pilgrims die of thirst in Jeddah? | -

= Widow of Oslo whistleblower: 'They came for the laptop'
V| Two men called on the widow of Eirik Sandvold, who exposed bribery at the arms maker Nordmark Ballistics, five days after his funeral.
N| {The widow, Ingunn Sandvold}, said that they introduced themselves as being from the company and asked for his laptop.
N| {=Ingunn Sandvold} "I told them it was in the lake," she said.
N| {Nordmark} said it had sent no one.
N| {Its lawyer, Preben Astrup}, added that the firm did not want anything of Sandvold's, least of all his computer.
A| {A neighbour} saw a grey van with Swedish plates.
N| {The police in Kongsberg} confirmed that a complaint had been lodged and would not say more.
N| Sandvold, 58, died on 11 March of heart failure, {the hospital's certificate} says.
N| {A friend and former colleague, Dag-Otto Remme}, does not believe it.
N| {The public prosecutor, Vilde Hagerup}, has asked for the certificate to be checked by a second doctor.
? Did Nordmark send people to the widow's house? | 2A+ 4D+ 5D+
? What did the two men want? | 2A+=his laptop
? When did Sandvold die? | 8A=11 March
? What did Sandvold die of? | 8A=heart failure ; 9D
? Where is the computer? | 3A+=in the lake
? Has a second doctor looked at the certificate? | 10P
? who owns the grey van | -
? Was Sandvold murdered? | -
? Have the police received a complaint? | 7A+

= The Blue House and the dog: Seoul gives two dates
N| {South Korea's presidential office} said on Monday that the two Pungsan dogs given to President Ma Jung-hwan by the North had been handed over to Gwangju zoo on 3 November.
N| {The zoo} said that it received them on the 11th.
N| {A spokeswoman for the president, Hwang Bo-ra}, explained that both dates were right, since the animals had been "in transit".
N| {The opposition's floor leader, Cha Seung-min}, asked what sort of transit takes eight days over 300 kilometres.
A| {Two former employees of the residence} said that the dogs spent that week at the house of the president's mother-in-law.
N| {Hwang} did not wish to comment on family matters.
N| {The mother-in-law's neighbour, Pyo Kyung-suk}, remembered barking.
N| {A veterinary professor, Doh Jae-il}, said that Pungsans do not bark much.
V| The cost of keeping the pair, 2.4 million won a month, had been a matter of dispute between the office and the interior ministry since the summer.
? When were the dogs given to the zoo? | 1A+=on 3 November ; 2A+=on the 11th
? Were the dogs kept at the mother-in-law's? | 5A 6W+ 7A
? how much does it cost to keep the dogs | 9A=2.4 million won a month
? How far is Gwangju from Seoul? | 4A=300 kilometres
? Who gave the president the dogs? | 1A=the North
? How many puppies did the dogs have? | -
? Has the president apologised about the dogs? | -
? Who paid for the dogs' upkeep? | -

= Barge strike ends; skippers and shippers differ over what was won
V| Skippers on the Rhine between Basel and Duisburg took up work again on Thursday after a stoppage of twelve days, the longest in the river's post-war history.
N| {The skippers' federation}, for whom the lawyer Gerrit Hoogeveen spoke, said that they had obtained a minimum rate of 14 euros a tonne.
N| {The shippers' association} called that figure "a wish, printed in bold".
N| {Its managing director, Dr Sabine Vollrath}, said what had been signed was an undertaking to talk about rates.
A| {Someone with a copy of the text} read out a sentence to this newspaper in which the number fourteen occurs, followed by a question mark.
N| {The German transport ministry}, which brought the two sides together in Mainz, said that the agreement was "robust", and refused to publish it.
V| Some 900 vessels lay at anchor during the strike, and the price of diesel in Basel rose by a fifth.
N| {A chemical company in Ludwigshafen} said that it had lost 60 million euros.
V| A strike over the same matter in 1979 lasted five days.
? Have the skippers gone back to work? | 1A
? Did the skippers win a minimum rate? | 2A+ 3D+ 4D+ 5A
? how long was the strike | 1A=twelve days
? How long did the 1979 strike last? | 9A=five days
? Where was the agreement negotiated? | 6A=in Mainz
? What minimum rate has been agreed? | 2A+=14 euros a tonne ; 3D+
? Has the text of the agreement been made public? | 6D
? How many ships were idle? | 7A=Some 900
? How much did the skippers lose during the strike? | -

= Retired referee found safe
V| The former World Cup referee Anselmo Quiroga, who had been missing from his home in Asunción since Thursday, is safe and well.
N| {His daughter, Lourdes}, told reporters on Sunday that he had been at a friend's ranch in the Chaco, where there is no telephone signal.
N| {The police} called off their search at midday.
N| {Commissioner Wilfrido Jara} said there was nothing to investigate, since "a man of 71 may visit a friend".
M| {The television channel Unicanal Sur} had reported on Saturday that he was abducted by gamblers over a match in 2006.
N| {The channel} withdrew the report and apologised to the family.
N| {Quiroga} said that he had been fishing.
N| {The friend, cattle farmer Ruperto Benítez-Ocampo}, confirmed it and added that they had caught very little.
V| Quiroga sent off three Uruguayans in the 2006 match, which Paraguay won 2-1.
? Has Quiroga turned up? | 1A 2A+ 7A+ 8A
? Where was he? | 2A+=at a friend's ranch in the Chaco ; 8A
? Was the referee kidnapped? | 2D+ 4D 5A 6D 7D+ 8D
? How old is Quiroga? | 4A=71
? since when had he been missing | 1A=Thursday
? Who won the match in 2006? | 9A=Paraguay
? How many fish did they catch? | 8A+=very little
? Are police still looking for him? | 3D+
? Did Quiroga admit taking bribes in 2006? | -

= Ukrainian grain train: Warsaw counts wagons
N| {Poland's interior minister, Bogusława Trzcińska}, told parliament on Wednesday that 41 wagons of Ukrainian rapeseed had been broken open at Medyka during the weekend and their contents tipped on to the track.
N| {Kyiv} spoke of 160 wagons.
N| {The farmers' movement Nasza Ziemia} said that none of its people had touched a single one.
N| {Its leader, Zdzisław Mazurkiewicz}, had stood beside the line all night, he said, to keep order.
A| {Railwaymen} say that the seals were cut with bolt-croppers by men who arrived in a minibus.
N| {The regional prosecutor} has questioned fourteen people but would not tell us whether farmers were among them.
N| {Ukraine's ambassador, Oleksandr Hrynchenko}, demanded that Warsaw pay for the cargo.
N| {The ministry} is considering it.
V| Two years ago, at Dorohusk, it was maize.
N| {An agricultural economist at Lublin, Professor Irena Zawadzka-Bielik}, said prices had not moved by a grosz.
? How many wagons were emptied at Medyka? | 1A=41 ; 2A+=160
? Did farmers break open the wagons? | 3D+ 6W
? Who cut the seals? | 5A=men who arrived in a minibus ; 6W
? Has Poland paid for the rapeseed? | 7P+ 8P+
? How many people were questioned? | 6A=fourteen people
? what cargo was spilled at dorohusk | 9A=maize
? Have the culprits been charged? | -
? Did Mazurkiewicz see the men from the minibus? | -
? Where did it happen? | 1A=at Medyka

= Choir master cleared by review
N| {An independent review} has found no evidence that Dr Lucian Featherstonehaugh, director of the choristers at Wellminster Cathedral, bullied pupils.
N| Dame Harriet Osei-Lambert, who wrote it, spoke to 61 people and read 4,000 messages, {the chapter} said on Friday.
N| {The dean, the Very Reverend Alban Thripp}, said Dr Featherstonehaugh would be back at his desk on Monday.
N| {A solicitor for three families, Nuala Prendergast}, said the families had not been among the 61.
N| {The chapter} said they had been invited twice.
V| It produced two letters.
N| {Prendergast} said the letters had gone to an old address.
A| {Several lay clerks} said they would not sing under him again.
V| He had been suspended since February.
V| The cathedral's previous organist, Crispin Yeo, was dismissed in 2004 for drinking.
? Was the choir director cleared of bullying? | 1A
? When does Featherstonehaugh return to work? | 3A+=on Monday
? Who wrote the review? | 2A=Dame Harriet Osei-Lambert
? how many people did the reviewer speak to | 2A=61
? Were the three families asked to take part? | 5A+ 6A 7D+
? Why was Yeo sacked? | 10A=for drinking
? Since when had the choir master been suspended? | 9A=since February
? Have the lay clerks resigned? | 8P
? Will the families go to court? | -

= White House: Vice president's aide left 'to spend time with boats'
N| {The White House} said on Thursday that Brent Kowalsky, chief of staff to the vice president, had decided to step down in order to spend more time with his family and, in the words of its press secretary, "his boats".
N| {Kowalsky} wrote on his own page that he did not own a boat.
A| {Three people in the vice president's orbit} said he had been told to pack on Tuesday night, after a shouting match about a trip to Guatemala that could be heard from the corridor.
N| {The vice president's office} did not answer when asked whether there had been a quarrel.
N| {Press secretary Annaliese Thorp} said on Friday that she had been misinformed about the boats but not about the rest.
N| {Senator Hollis Degraw, a Republican on the oversight committee}, said he would be writing to Kowalsky with an invitation to testify.
V| Kowalsky is the fourth chief of staff to leave the vice president in nineteen months.
N| The first, Marjorie Lindqvist, quit in 2023 over a parking space, according to {her memoir}.
? Did Kowalsky leave of his own accord? | 1A+ 3D 5A+
? Why did Kowalsky go? | 1A+=to spend more time with his family ; 3A=after a shouting match about a trip to Guatemala
? Does Kowalsky have a boat? | 1A+ 2D+ 5D+
? Was there a row over Guatemala? | 3A 4W+
? Why did Lindqvist leave? | 8A+=over a parking space
? when was he told to pack | 3A=on Tuesday night
? Who will succeed Kowalsky? | -
? How many chiefs of staff has the vice president lost? | 7A=fourth
? Has Kowalsky testified before the Senate? | 6P

= Mexico City: No new word on missing engineers, says company
N| Six days after five engineers of the Spanish power company Iberluz vanished on the road between Tepic and Guadalajara, {their employer} said that it had no news.
N| The company was in touch with the families several times a day, {its Mexican subsidiary} said in a note on Friday.
N| {The wife of one of the five, Pilar Echenique}, said from Bilbao that the last call had been on Tuesday.
V| Madrid has sent two policemen and a psychologist.
M| {The Guadalajara daily El Despertar de Jalisco} wrote that a ransom of six million pesos was asked for and that half of it had been handed over at a petrol station on Wednesday.
N| {Iberluz} described the article as "dangerous", without saying that it was wrong.
N| {Nayarit's attorney general, Efrén Covarrubias}, ruled out any payment, since according to him nobody had asked for one.
A| {A retired negotiator who has worked for the company in the past} said that it paid in Honduras in 2015 and that it would pay again.
V| All three men taken in Honduras came home after 41 days.
? Was a ransom paid for the engineers? | 5A 6W+ 7D
? How much ransom was demanded? | 5A=six million pesos
? How many engineers have disappeared? | 1A=five
? Where did the engineers go missing? | 1A=on the road between Tepic and Guadalajara
? When did the families last hear from Iberluz? | 2A+=several times a day ; 3A+=Tuesday
? How long were the men in Honduras held? | 9A=41 days
? whom did spain send | 4A=two policemen and a psychologist
? Have the five been found? | 1D+
? Who took the engineers? | -

= Two days on, Iberluz men walk into village; ransom question remains
V| Four of the five Iberluz engineers abducted in Nayarit walked into the village of Santa Rosa Huajicori at dawn on Sunday, unshaven and without shoes.
N| The fifth, Joseba Arrizabalaga, is being treated for a broken collarbone in Tepic, {the state's health department} said.
N| {The Spanish company's chairwoman, Leonor Basterra}, said in Bilbao that no money had changed hands, "by us or for us".
A| {A relative of one of the men} said that his family had sold a flat.
N| {Efrén Covarrubias, the attorney general of Nayarit}, attributed their freedom to "operational pressure".
N| {One of the freed men, Unai Goikoetxea}, told Spanish radio that the kidnappers had simply not come back after breakfast.
N| {Pilar Echenique}, whose husband is among them, said she would ask him nothing until he had slept.
V| No arrests have been made.
N| {Madrid's foreign ministry} declined to say what its policemen had been doing since Thursday.
? Have the engineers been freed? | 1A 5A 6A+
? Was a ransom paid for the engineers? | 3D+ 4A
? What happened to Arrizabalaga? | 2A=a broken collarbone
? Why were they released? | 5A=operational pressure ; 6A+=the kidnappers had simply not come back after breakfast
? Have the kidnappers been caught? | 8D
? what did the spanish policemen do | 9W+
? Where did the four turn up? | 1A=the village of Santa Rosa Huajicori
? how much was the flat sold for | -
? Did Iberluz pay a ransom in Honduras? | -

= Bishop's Lydeard post office to shut, or perhaps not
N| {Sub-postmistress Wendy Crocombe} told customers last Thursday that she would be closing the counter in Bishop's Lydeard for good at the end of the month.
N| {Post Office Ltd} told the Mercury the branch would "remain in the community".
N| {=Post Office Ltd} By that the company meant a van, it explained on Monday, on Tuesdays and Fridays from ten to noon.
N| {Parish clerk Neville Sturgess} called the explanation an insult to the English language.
N| {Mrs Crocombe} is 68 and has had two hip operations, she said, and no holiday since 2014.
A| {Some in the queue} had heard that the shop was to become a tanning salon.
N| {The building's owner, Taunton accountant Felix Marchbanks}, would not discuss his plans.
N| {He=Felix Marchbanks} did say it would not be a tanning salon.
V| The nearest other counter is at Norton, three miles away.
V| The one at Cotford shut in 2022.
? Is the Bishop's Lydeard post office closing? | 1A+ 2D+ 
? When will the counter close? | 1A+=at the end of the month
? on which days will the van come | 3A+=on Tuesdays and Fridays
? Will the shop become a tanning parlour? | 6A 8D+
? Why is Crocombe giving up? | -
? how old is the sub-postmistress | 5A+=68
? When did the Cotford post office close? | 10A=2022
? What are Marchbanks's plans for the building? | 7W+ 8D+
? Has a petition been started? | -

= Beijing 'has not bought a port', mayor of Callapuco has an anchor
N| {China's ambassador in Lima, Fang Weiguo}, said on Tuesday that no Chinese company had bought the fishing harbour of Callapuco and none intended to.
N| {The harbour's mayor, Teodoro Huamaní}, showed visitors a bronze anchor with an inscription thanking Shandong Ocean Works for "the purchase of friendship".
N| {Shandong Ocean Works} said that it had given the anchor.
N| {Peru's transport ministry} disclosed that 51 per cent of the operating company had changed hands in May, and that the buyer was a firm registered in Panama.
A| {Two lawyers who worked on the transaction} identified the owner of the Panamanian firm as a subsidiary of Shandong Ocean.
N| {The ambassador}, asked about this by the daily La Rada, said he was no lawyer.
N| {Washington's envoy, Priscilla Dunmore-Ochoa}, described the matter as "of interest".
N| {Huamaní} maintained that he had read the contract from the first page to the last and that no Chinese name appeared in it.
V| The price was 38 million dollars.
V| In Chancay, farther south, a Chinese group opened a far larger port in 2024.
? Did a Chinese firm buy the harbour at Callapuco? | 1D+ 2A 5A 6W+ 8D+
? What did Shandong Ocean Works give the mayor? | 2A=a bronze anchor ; 3A+=the anchor
? What share of the operating company was sold? | 4A=51 per cent
? how much was paid for the stake | 9A=38 million dollars
? When was the stake sold? | 4A=in May
? Who is behind the firm in Panama? | 5A=a subsidiary of Shandong Ocean ; 6W+
? When did the port of Chancay open? | 10A=in 2024
? Has the United States protested? | -
? Did the mayor take a bribe? | -

= Cattle deaths at Gruyère dairy: feed firm blames the water
V| Nineteen cows on a farm near Bulle died between Sunday and Tuesday, and another thirty are ill.
N| {Farmer Bertrand Chollet} suspects a batch of beet pulp that was delivered on Saturday.
N| {The supplier, Agrimont}, said the same batch went to forty farms and that no other had complained.
N| {Its lawyer, Séverine Pasquier}, pointed to "the state of the well on the property".
N| {The cantonal veterinarian, Dr Urs Zbinden}, said on Wednesday that he had found botulism in three of the carcasses.
N| {=Urs Zbinden} Where it came from, he said, was another matter, on which he would express himself in a fortnight.
A| {Two neighbours} said that they too had lost animals, and had not wanted trouble.
N| {Agrimont} replied that it had not heard from them.
N| {The Gruyère producers' guild} stressed that none of the milk had entered the cheese.
V| Eight cows died at the same farm in 2003, of lightning.
? What killed the cows at Bulle? | 2A+=a batch of beet pulp ; 4A+=the state of the well on the property ; 5A=botulism
? Was the feed to blame? | 2A+ 3D+ 4D+ 6W
? How many cows have died? | 1A=Nineteen
? How many cows died in 2003? | 10A=Eight
? how did those die | 10A=of lightning
? Did other farms lose animals? | 3D+ 7A
? When was the pulp delivered? | 2A+=on Saturday
? Did contaminated milk get into the cheese? | 9D+
? How much compensation does Chollet want? | -

= Prince of Perak's wedding off, on and off again
N| {The palace in Kuala Kangsar} announced on Friday that the marriage of Prince Iskandar Shah to the actress Mei Chong would not take place in June.
N| {The bride's mother, Madam Chong Siew Lan}, had told Sin Pao on Thursday that the dress was ready and so were eight hundred guests.
A| {Courtiers} speak of a postponement because of the sultan's health.
N| {The palace's grand chamberlain, Dato' Megat Zulkifli}, avoided the word "postponed" four times in ten minutes.
N| {Mei Chong's agent, Trevor Selvanathan}, said that his client had broken off the engagement herself and was filming in Bangkok.
N| {A caterer in Ipoh, Puan Rohani Tahir}, said she had been told on Saturday to go ahead with the ordering of the lamb.
N| {The prince} has said nothing since Wednesday, when he posted a picture of a motorcycle.
V| An earlier engagement of his, to a Thai tennis player, lasted from 2019 to 2021.
V| The sultan, 81, was taken to hospital last week.
? Has the wedding been called off? | 1A+ 2D+ 3A 5A+ 6D
? Who ended the engagement? | 5A+=his client
? Why is the wedding not taking place in June? | 3A=the sultan's health ; 5A+=his client had broken off the engagement
? When was he engaged to the tennis player? | 8A=from 2019 to 2021
? how many guests were invited | 2A+=eight hundred
? Has the wedding been postponed? | 3A 4W+
? Where is Mei Chong? | 5A+=in Bangkok
? What did the prince say about the break-up? | 7W+
? Has the sultan died? | -

= Union says four hurt in Kiruna rockfall, mine says one
N| {The miners' union Gruv12} said four of its members were injured on Monday night when part of a roof came down at the 1,100-metre level in Kiruna.
N| {The operator, NordMalm}, reported one injury, to a wrist.
V| The hospital in Gällivare treated three men, two of whom went home.
N| {NordMalm's safety manager, Pernilla Åström-Laakso}, accounted for the difference by saying that the other two had been "shaken, not hurt".
N| {Shift foreman Juho Niemi}, one of the three, told the radio he had seven stitches in his scalp.
A| {Miners on the same shift} said the roof had been making noises since Friday.
N| {The company} would not answer questions about noises.
V| The work environment authority has closed the level.
V| Production at the mine, Europe's largest, is being cut by a tenth while that lasts.
V| An earthquake in 2020 shut part of it for months.
? How many miners were injured? | 1A+=four ; 2A+=one injury ; 3A=three men ; 4D+
? Was there a rockfall in the Kiruna mine? | 1A+
? Did the roof give any warning before it came down? | 6A 7W+
? Why was part of the mine closed in 2020? | 10A=An earthquake
? how many stitches did Niemi get | 5A+=seven
? Is the level still open? | 8D
? Was anyone killed in Monday's collapse? | -
? By how much has output been reduced? | 9A=a tenth
? When will the level reopen? | -

= Jakarta's minister was in Singapore 'for teeth'
N| Indonesia's energy minister, Prasetyo Wiguna, spent last Tuesday in Singapore, {immigration records leaked to a parliamentary committee} show.
N| {The ministry} confirmed the trip and said that it was for a dental appointment.
A| {Three oil executives} said that they had lunched with him at the Straits Pavilion hotel and that Block 17, an offshore concession, was discussed over the crab.
N| {The minister's secretary-general, Ratna Hapsari}, suggested that a man may eat before he goes to the dentist.
N| {=Ratna Hapsari} "Whether there was crab, I do not know," she said.
N| {One of the bidders for the block, Natuna Energi}, denied having had anybody in Singapore on that day.
N| {Another, the British firm Trident Upstream}, would not comment on the movements of its staff.
N| {Committee chairman Haryanto Lubis, of the opposition}, has summoned Wiguna for Monday.
V| The block is to be awarded on 30 November.
V| Wiguna's predecessor, Bambang Soedirdjo, is serving seven years for taking bribes over another concession.
? Was Wiguna in Singapore last Tuesday? | 1A 2A+
? Why did the minister go to Singapore? | 2A+=a dental appointment
? Did he have lunch with oilmen? | 3A 4A+ 6D+ 7W+
? What did they talk about at the lunch? | 3A=Block 17
? When will the concession be awarded? | 9A=30 November
? how long is Soedirdjo's sentence | 10A=seven years
? Has Wiguna appeared before the committee? | 8P
? Who paid for the lunch? | -
? Did Natuna Energi win Block 17? | -

= Vienna choirboys' tour bus: nobody left behind, says manager
M| {The American website TourWatch} claimed on Monday that the Danube Boys' Choir had driven off from a motorway restaurant near Omaha without one of its singers.
N| {The choir's manager, Friedrich Eibl-Rosner}, said that all twenty-four had been on the bus.
N| {A waitress at the restaurant, Shawna Pruett}, said she gave pie to a boy who spoke no English.
N| {The Nebraska highway patrol} logged a call at 2.15 p.m. about a child alone and sent a car.
V| Trooper Wade Kinsella found an eleven-year-old from Lincoln who had quarrelled with his father.
N| {TourWatch} added a line to its article on Tuesday, saying that "the situation had been resolved".
N| {Eibl-Rosner} wants the article taken down.
N| {The parents' association in Vienna} had written to him, he confirmed, and had been calmed.
V| The choir did forget a boy once, in Kyoto in 1988, for forty minutes.
? Did the choir leave a boy at the restaurant? | 1A 2D+ 
? Who was the child at the restaurant? | 3A=a boy who spoke no English ; 5A=an eleven-year-old from Lincoln
? How many boys were on the bus? | 2A+=twenty-four
? When did the highway patrol get the call? | 4A=2.15 p.m.
? Has the story been taken down? | 7P
? where was a boy forgotten in 1988 | 9A=in Kyoto
? How long was the boy in Kyoto left behind? | 9A=forty minutes
? did the manager resign | -
? How did the boy from Lincoln get home? | -

= Lagos tower: owner says 15 floors were approved, agency says nine
V| Rescue work at the collapsed tower in Yaba entered a third day on Wednesday, with the count of bodies at 26.
N| {The developer, Obafemi Adesokan}, insisted through a lawyer that the state had approved fifteen storeys.
N| {The Lagos building agency} released a plan with nine.
N| {The developer's structural engineer, Uchenna Nwoga}, who resigned in March, said he had written three times to warn about the columns.
N| {Adesokan's lawyer, Kemi Balogun-Hart}, said she had seen one such letter and that it concerned the paint.
A| {Labourers} recounted that the seventeenth floor was being poured when it fell.
N| {The governor's spokesperson} gave no number of missing, "because any number would be wrong".
N| {A rival developer, Gboyega Fashola-Reis}, remarked that he would not have put nine floors on that soil.
V| Five members of one family, the Okparas, who sold food at the gate, are among the dead.
V| When a building in Ikoyi fell in 2021, the dead numbered 46.
? How many floors had been approved? | 2A+=fifteen storeys ; 3A+=nine
? How many people were killed in Yaba? | 1A=26
? how many died in ikoyi | 10A=46
? Did the engineer warn about the columns? | 4A+ 5D+
? How many are missing? | 7W
? How high was the building when it collapsed? | 6A=the seventeenth floor was being poured
? When did Nwoga resign? | 4A+=in March
? Has Adesokan been arrested? | -
? Why did the building collapse? | -

= Canberra's spy chief and the yachtsman
N| {The lawyer of the yachtsman Declan Rourke-Hale, Philippa Nguyen SC}, told a court in Hobart on Wednesday that her client had spent six years reporting on Chinese vessels to Australian intelligence.
N| {Canberra} will neither confirm nor deny that anyone works for it.
N| {The prosecutor, Angus Delacombe}, told the court the accused was a drug runner with a good story.
V| Customs officers found 1.2 tonnes of cocaine beneath the floor of his catamaran, the Second Opinion, off Bruny Island in March.
N| {Nguyen} said that her client had been asked to carry it.
N| {She=Philippa Nguyen} offered to name the officer who asked him, in closed session.
A| {Two former intelligence officers} said that a man of his description was known to the service under the name of Petrel.
V| Justice Beatrice Harcourt-Tan will rule on Friday whether the session may be closed.
N| {Rourke-Hale's former wife, Sunniva}, said he could not have kept a secret for six minutes, let alone years.
? Did Rourke-Hale work for Australian intelligence? | 1A+ 2W+ 3D 7A 9D
? How much cocaine was on the boat? | 4A=1.2 tonnes
? Who asked him to carry the drugs? | -
? What is the name of the catamaran? | 4A=the Second Opinion
? How long did he say he had spied? | 1A+=six years
? Has the judge closed the session? | 8P
? What was his cover name? | 7A=Petrel
? when was the boat searched | 4A=in March
? Has Rourke-Hale been convicted? | -
? who was the cocaine for | -

= Merger of two Hamburg insurers: supervisory boards met, or one of them did
M| {The business weekly Kontor} reported on Friday that the supervisory boards of the insurers Hansa Leben and Elbe Rück had agreed to merge at a meeting in a hotel at Travemünde which lasted until three in the morning.
N| {A spokesman for Hansa Leben, Torge Brammer}, said that its board had met there and that the agenda was the pension fund.
N| {Elbe Rück} said that none of its directors had left Hamburg that day.
A| {Two guests of the hotel and a night porter} told us that they saw both chairmen in the sauna.
N| {Elbe Rück's chairman, Dr Hinnerk Sievers}, owned up on Saturday to having been in the sauna, though "not in the meeting".
N| Whether a merger was on the cards, {he=Hinnerk Sievers} left open.
N| {The financial regulator in Bonn} said that no application was before it.
N| {Analyst Oluchi Brandt-Ezeani of Bankhaus Lorrain} considers the move logical and long overdue.
V| The two firms together insure 2.3 million people.
V| They discussed joining forces once before, in 2011, and fell out over which of them would give up its canteen.
? Have the two insurers decided to merge? | 1A 6W+ 7D
? Did Elbe Rück's board take part in the meeting? | 1A 3D+ 5D+
? how long did the meeting go on | 1A=until three in the morning
? What was the meeting about? | 1A=agreed to merge ; 2A+=the pension fund
? Was Sievers at the hotel? | 3D+ 4A 5A+
? Why did the 2011 talks break down? | 10A=which of them would give up its canteen
? Has the regulator approved the merger? | 7D
? Who will head the merged company? | -

= Dutch king's dentist 'never spoke to the press'
N| {The royal household in The Hague} said on Wednesday that an interview with the king's dentist, which filled two pages of the magazine Vrouw & Vorst last week, had been made up.
N| {The dentist, Maarten van der Plaats}, said through his lawyer that he had not spoken to the magazine, to any magazine, or to his wife about it.
N| {The lawyer, Jonkheer Quirijn de Beaufort-Six}, demanded a correction of the same size.
N| {The magazine's editor, Loes Kerkhof}, insisted that there was a tape.
V| She has so far not played it to anyone.
A| {A colleague at the magazine} said that the voice on the tape was that of another dentist, from Apeldoorn.
V| The press council, to which the household has complained, will hear both sides on the 22nd.
N| {A historian of the monarchy, Bas Wientjes}, saw in the affair a sign of the times.
V| The magazine paid 30,000 euros in 2017 over an interview with the late queen's gardener which it had taken from a novel.
? Did the king's dentist give the magazine an interview? | 1D+ 2D+ 4A+ 6D
? Is there a recording? | 4A+ 6A
? Whose voice is on the tape? | 6A=another dentist, from Apeldoorn
? When will the press council hear the case? | 7A=on the 22nd
? Has Vrouw & Vorst printed a correction? | 3P+
? how much did the magazine have to pay in 2017 | 9A=30,000 euros
? Who was the invented interview of 2017 with? | 9A=the late queen's gardener
? What did the dentist say about the king's teeth? | 2D+
? Has Kerkhof been dismissed? | -

= Kigali rejects claim its troops took the airfield at Walikale
N| {Congo's army} said that it had lost the airfield at Walikale on Thursday night to "a foreign force in good boots".
N| {Its spokesman, General Sylvain Ekofo}, named the force: the 408th brigade of the Rwandan army.
N| {Kigali} called the statement a fairy tale and said that not one of its soldiers was west of the border.
N| {The rebels of the March Alliance} announced that the airfield was theirs and that they had needed no help.
A| {A pilot who got his aircraft out at dusk} said the men on the runway spoke Kinyarwanda and had drones.
N| {The UN mission} could not confirm who held the place, since its own people had withdrawn on Tuesday.
N| {Rwanda's foreign minister, Solange Uwimbabazi}, offered to take diplomats to the barracks of the 408th in Gisenyi and let them count.
N| {The French ambassador in Kinshasa}, asked whether he would go, said he counted badly.
V| The airfield is the only one in the territory on which a laden Antonov can land.
V| It was held by the rebels for three months in 2013.
? Did Rwandan troops capture the airfield? | 1A+ 2A+ 3D+ 4D 5A 6W 7D+
? When did Congo's army lose the airfield? | 1A+=on Thursday night
? Who holds the airfield now? | 1A+=a foreign force in good boots ; 2A+=the 408th brigade of the Rwandan army ; 4A+=theirs ; 6W
? When did the UN pull out? | 6A=on Tuesday
? Have diplomats visited the barracks in Gisenyi? | 7P+
? how long did the rebels hold it in 2013 | 10A=three months
? How many soldiers died in the fighting? | -
? Does Ekofo speak for the rebels? | -

= Chess: champion withdraws, organisers blame food, manager blames chairs
V| World champion Arvid Lindqvist-Rao withdrew from the Stavanger tournament on Tuesday, two rounds before the end and half a point behind the leader.
N| {The organisers} said that he was suffering from food poisoning.
N| {His manager, Tuva Halvorsrud}, said that there was nothing wrong with his stomach; what he could no longer bear was the chair.
N| {Asked about the chairs, the tournament's director, Magne Eikeland}, said that they were the same ones as last year, when Lindqvist-Rao won.
A| {Two of the other players} said the champion had told them on Monday that he was going home because of his contract.
N| {His sponsor, a maker of mattresses}, would not talk about contracts.
N| {Leader Zhou Minghao} said that he was sorry, "because I wanted to beat him".
V| Lindqvist-Rao left another tournament, in Wijk aan Zee in 2021, when his father died.
V| The international federation is to consider on Friday whether a fine is in order.
? Did Lindqvist-Rao quit the tournament? | 1A 2A+ 3A+
? Why did the champion leave Stavanger? | 2A+=he was suffering from food poisoning ; 3A+=what he could no longer bear was the chair ; 5A=because of his contract
? Did he have food poisoning? | 2A 3D+
? why did he leave wijk aan zee | 8A=his father died
? When did he pull out? | 1A=on Tuesday
? Who was leading the tournament? | 7A+=Zhou Minghao
? Has the champion been fined? | 9P
? Who made the chairs? | -
? How much does the sponsor pay him? | 6W+

= Bogotá and the rebels: a truce in dispute before it is an hour old
N| {The Colombian government} declared on Sunday at noon that a truce with the Frente Cimarrón guerrillas had come into force.
N| {A man using the name Comandante Lucho}, who speaks for the group, said in a recording that no truce existed until the prisoners in Palmira were moved.
N| {The peace commissioner, Beatriz Londoño-Vergara}, said the transfer was ordered on Saturday.
N| {The prison service} said the order had reached it unsigned.
A| {Two negotiators from different sides of the table} described Saturday's session as the best so far and both said that a date had been agreed on: the first of the month.
N| {The bishop of Tumaco}, who was host to the session, confirmed the date and asked everyone to calm down.
N| {Opposition senator Germán Saldarriaga} said the president was making peace with himself.
V| A soldier was killed near Barbacoas at a quarter to one.
N| {The army} said that it was not known by whom.
V| The group's previous ceasefire, in 2022, held for 48 days.
? Is there a truce with the Frente Cimarrón? | 1A+ 2D+ 
? When was the truce to begin? | 1A+=on Sunday at noon ; 5A=the first of the month ; 6A=the date
? Have the Palmira prisoners been moved? | 2D+ 3P+ 4D+
? Who killed the soldier? | 9W+
? Where was the soldier killed? | 8A=near Barbacoas
? How long did the 2022 ceasefire last? | 10A=48 days
? What did the bishop do? | 6A+=confirmed the date and asked everyone to calm down
? Has Londoño-Vergara been replaced? | -
? how many guerrillas laid down their arms | -

= Ryokan owner sorry for bath water changed twice a year
V| A hot-spring inn in Fukuoka prefecture that is visited by ministers and pop stars changed the water of its baths twice a year instead of every week, as the law requires.
N| {The owner, Daisuke Kuramoto}, bowed for forty seconds at a news conference on Tuesday and said that he had never liked the smell of chlorine.
V| The prefecture measured legionella at 3,700 times the limit.
N| {The inn} had earlier told inspectors that the figure was an error of the laboratory.
N| {=the inn} It withdrew that statement last week.
A| {Staff} said that they warned Kuramoto in 2019 and were told to mind their brooms.
N| {He=Daisuke Kuramoto} remembered no such warning.
N| {A lawyer for eleven guests, Naoko Hirabayashi}, said that two had been in intensive care and that she would sue.
V| The prefectural police have not decided whether to open a case.
V| The inn was founded in 1865.
? How often was the bath water changed? | 1A=twice a year
? Why did the inn not change the water more often? | 2A+=he had never liked the smell of chlorine
? Was the reading a laboratory mistake? | 4A+ 5D+
? how high was the legionella count | 3A=3,700 times the limit
? Did staff warn the owner? | 6A 7D+
? How many guests needed intensive care? | 8A+=two
? Have the guests sued? | 8P+
? Is there a police investigation into the inn? | 9W
? Did a guest die? | -
? Has the inn been closed? | -

= Serbia's miner of lithium quits valley, says nobody at the firm
M| {Belgrade's Večernji Glasnik} said on Thursday that the Australian mining firm Corrin Metals was packing up in the Nedelica valley and that its last drill had been put on a lorry on Wednesday.
N| {The company's Serbian subsidiary, Nedelica Lithium}, said that a drill had been taken for repair.
N| {Its director, Marijana Stojadinović}, when asked straight out if the project was dead, answered that she was very much alive.
V| The protest movement Ne Damo, which has blocked the road since May, celebrated with a brass band.
N| {The energy minister, Radoslav Pavićević}, had received no notice, he said, and would regard an exit as a breach.
A| {A senior figure at the parent company in Perth} said the board voted in June to write the project off.
N| {Perth} was not prepared to comment until its results come out on the 28th.
A| {Farmers} have been offered their fields back at the price for which they sold them, according to several of them.
N| {The subsidiary} confirmed as much, without giving a reason.
V| In Portugal a similar project of Corrin's was abandoned in 2022.
? Is Corrin Metals abandoning the Nedelica valley? | 1A 2D+ 3W+ 6A 7W+
? Has the company offered to sell land back to the farmers? | 8A 9A+
? When are the results due? | 7A+=on the 28th
? When did the board vote? | 6A=in June
? why was the drill moved | 2A+=for repair
? When was the Portuguese project given up? | 10A=in 2022
? Since when has the road been blocked? | 4A=since May
? Why did Corrin give up its project in Portugal? | -
? Did the minister cancel the licence? | -

= Gaza aid convoy: eleven lorries or none
N| {Jerusalem} said that eleven lorries of flour entered Gaza from the Kerem Shalom crossing on Monday.
N| {The UN's relief coordinator, Asta Valdmann}, said that none had reached a warehouse.
N| {A spokesman for the Israeli military unit that runs the crossing, Major Elad Bar-Sinai}, explained that the lorries were waiting inside for UN drivers.
N| {Valdmann's office} said its drivers were waiting on the other side of the same gate for permission.
A| {Two of those drivers} told a reporter by phone that they had been told to come back after the holiday.
N| {Cairo} offered to take the consignment through Rafah.
N| {Hamas's media office} accused Israel of "arithmetic".
N| Asked about the holiday, {Bar-Sinai} said it was not a matter for the army.
V| Before the war, about 500 lorries crossed on an average day.
? Did flour reach Gaza on Monday? | 1A+ 2D+ 3A+
? How many lorries entered on Monday? | 1A+=eleven lorries
? Why had the flour not been delivered? | 3A+=the lorries were waiting inside for UN drivers ; 4A+=its drivers were waiting on the other side of the same gate for permission
? Were drivers told to return after the holiday? | 5A 8W+
? how many lorries used to cross before the war | 9A=about 500
? Has the cargo been sent through Rafah? | 6P
? Who drives the lorries? | 3A+=UN drivers
? How many people have starved? | -
? When does Rafah reopen? | -

= Cyclist's bronze taken back after five years
V| The Canadian sprinter Noémie Lacombe-Reid has lost the bronze medal that she won at the world track championships in 2020.
N| {The cycling union's tribunal in Aigle} found on Wednesday that she had taken a banned steroid in the weeks before the event.
N| {Lacombe-Reid, 33}, who retired in 2023, said in a statement that she would not appeal and that she was sorry.
N| {She=Noémie Lacombe-Reid} had been given the substance by a physiotherapist, she wrote, and had asked no questions.
N| {The physiotherapist's counsel, Bryce Templeman}, said that his client gave her magnesium.
N| {Cycling Canada} said it had not known, and would hand back 90,000 dollars of federal money.
V| The medal goes to the Dutchwoman who came fourth, Fenna Terpstra.
N| {Terpstra, now a fire officer in Zwolle}, told the local radio that she would wear it to work for a day.
V| No other result of the Canadian's is affected.
? Was Lacombe-Reid stripped of her medal? | 1A
? Which medal did she lose? | 1A=the bronze medal
? Will she appeal? | 3D+
? Who gave her the steroid? | 4A+=a physiotherapist ; 5D+
? Who receives the medal now? | 7A=Fenna Terpstra
? When did Lacombe-Reid retire? | 3A=2023
? how much will cycling canada pay back | 6A+=90,000 dollars
? Did the Canadian lose her other medals? | 9D
? Did Cycling Canada know? | 6D+
? How long is she banned for? | -

= Village shop murder: court told of third man
V| Day four of the trial in Limoges of the brothers Thierry and Yann Peyrichout, who are accused of killing the grocer Odile Massonnaud, 63, in December 2021.
N| {The elder brother's lawyer, Maître Samira Benyoucef}, told the court that a third man had fired.
N| {The younger's, Maître Gaël Rochefoulon}, said that there had been no third man and that his client had stayed in the car.
N| {The prosecutor, Fabienne Lescure}, told the jurors that it did not matter who pulled the trigger.
A| {A witness heard behind a screen} said he sold a pistol to "one of the two" and would rather not say which.
N| {Thierry Peyrichout} did not look up when the judge asked him for the third man's name.
N| {The grocer's daughter, Sandrine}, said outside that both men had bought sweets from her mother as boys.
N| {Gendarmerie captain Joël Vigouroux} testified that only two sets of prints were found in the snow.
V| The till held 180 euros.
V| The verdict is due on Friday week.
? Who shot the grocer? | 2A+=a third man ; 4W
? Was there a third man? | 2A+ 3D+ 8D
? What is the third man's name? | 6W+
? How old was the victim? | 1A=63
? how much was in the till | 9A=180 euros
? When is judgment to be given? | 10A=Friday week
? Did Yann Peyrichout go into the shop? | 3D+
? Did one of the brothers buy a gun? | 5A
? Have the brothers been convicted? | 10P
? Where was the pistol found? | -

= Council leader's exit: 'health', says council; 'the bins', say bins
V| Councillor Rhona Pilkington stood down as leader of Wexley council on Monday night with immediate effect.
N| {The council} said in a statement of two lines that she was going for reasons of health.
N| {Her husband, Desmond}, told our reporter at the gate that she had never felt better.
A| {Four councillors from her own group} said there would have been a vote of no confidence on Thursday over the refuse contract.
N| {Her deputy, Councillor Imran Qureshi-Dale}, who takes over, said "No, no and no" when asked if he had organised it.
N| The contractor, Greenlift, has not been paid since April, {its regional manager Tracey Hoskins} complained.
N| {The council} acknowledged that it was withholding the money.
N| {The opposition leader, Councillor Basil Thorncroft}, wanted to know how much.
N| {The finance officer} promised him an answer by Friday.
V| Wexley's last leader but one, Gordon Vickers, resigned in 2015 after leaving a laptop on a train.
? Has Pilkington resigned? | 1A 2A+
? Why did Pilkington stand down? | 2A+=for reasons of health ; 3D+ 4A=there would have been a vote of no confidence
? Did Qureshi-Dale plot against her? | 5D+
? Is the council refusing to pay Greenlift? | 6A+ 7A+
? How much is the council withholding? | -
? when would the confidence vote have been held | 4A=on Thursday
? Why did Vickers step down? | 10A=leaving a laptop on a train
? Has Qureshi-Dale been elected leader? | -
? Will the refuse contract be cancelled? | -

= Moscow denies detaining Italian choirmaster
N| {Italy's foreign ministry} said on Tuesday that Don Matteo Bevilacqua, 61, who conducts a choir of Catholic emigrants in Moscow, had been taken from his flat by four men on Saturday.
N| {Moscow} said that he was not in custody.
N| {Foreign ministry spokeswoman Larisa Snegiryova} added that she had heard he sang beautifully and hoped that he would turn up.
A| {Parishioners who were at the flat} said the men had shown red identity cards and had allowed him to take his breviary.
N| {The archdiocese} asked for prayers and declined to go into detail.
N| {The choirmaster's brother, Ivo Bevilacqua}, said a Russian lawyer had telephoned him in Trento to say that Don Matteo was in Lefortovo prison.
N| {The lawyer}, reached by this newspaper, would say only that he had a client whose name he was not free to mention.
V| The nuncio, who saw the deputy foreign minister for an hour on Monday, left without a word.
V| Another Italian priest, Don Silvano Corradini, was expelled in 2014.
? Has Bevilacqua been arrested? | 1A 2D+ 4A 5W 6A+ 7W+
? When was the choirmaster taken away? | 1A=on Saturday
? Where is Don Matteo being held? | 2D+ 6A+=in Lefortovo prison ; 7W+
? How many men came for him? | 1A=four men
? Who met the nuncio on Monday? | 8A=the deputy foreign minister
? when was corradini expelled | 9A=2014
? Why was he taken? | -
? Has Rome expelled a Russian diplomat? | -
? How long did the nuncio's talk last? | 8A=an hour

= Dairy giant's Dutch arm pays its farmers again
V| Farmers in Friesland who supply the Dutch subsidiary of the Danish dairy group Mejlund received their milk money for November on Wednesday, twenty-six days late.
N| {Mejlund Nederland's managing director, Roelof Hoekstra-Baas}, told them in a letter that the delay had been caused by a change of bank and would not happen again.
N| {The parent company in Viby}, whose chief financial officer had assured analysts in November that every supplier in the group was paid on the day, corrected that statement on Thursday and said it regretted it.
N| {The farmers' lawyer, Mr Sietske Dijkema}, said the interest, which she put at 118,000 euros, was still outstanding, and that her 340 clients had no intention of forgetting it.
A| {Two people at the company's Leeuwarden office} said that there was no change of bank and that the money had been needed elsewhere in the group.
N| {Hoekstra-Baas}, reached on holiday, did not want to discuss the letter.
N| {A rival dairy, Noordzuivel}, has offered to take on any farmer who wants to leave, at two cents a litre more.
V| In 2016 Mejlund closed its cheese works at Bolsward, at the cost of 90 jobs.
? Have the farmers been paid for November? | 1A 
? Why was the milk money late? | 2A+=a change of bank ; 5A=the money had been needed elsewhere in the group ; 6W+
? How late was the payment? | 1A=twenty-six days
? Has the interest been paid? | 4D+
? how much interest do the farmers want | 4A+=118,000 euros
? Did Mejlund pay all of its suppliers on time? | 1D 2D+ 3D+
? How many jobs were lost at Bolsward? | 8A=90
? How many farmers have gone over to Noordzuivel? | -

= Jamaica to get hurricane money, insists Kingston; fund says wait
N| {Jamaica's finance minister, Dorothea Whyte-Palmer}, told parliament in Kingston on Tuesday that a payout of 61 million US dollars for Hurricane Odile, which tore the roofs off eleven hundred houses in St Elizabeth in August, had been approved and would arrive within the week.
N| {The Caribbean Catastrophe Pool, the fund that insures sixteen states against storms}, said through its chief executive that the data were still being checked and nothing had been approved.
N| {The chief executive, Errol Bascombe}, later accepted that an email with the word "approved" in its subject line had gone out by mistake.
A| {Officials at the ministry} say that the money has already been spent, on paper.
N| {The member for St Elizabeth South Western, Garfield Tulloch}, of the opposition, demanded that she apologise to people who are sleeping under tarpaulins.
V| Whyte-Palmer has done no such thing.
N| {A meteorologist who advises the pool, Dr Simone Archibald}, said that the wind at Black River had been three miles an hour short of the trigger.
V| After Hurricane Sandrine, in 2020, Jamaica received 29 million dollars from the same fund within twelve days.
? Has the fund approved a payout to Jamaica? | 1A+ 2D+ 
? how much money does kingston expect | 1A+=61 million US dollars
? When will the money arrive? | 1A+=within the week
? How much did Jamaica get after Hurricane Sandrine? | 8A=29 million dollars
? Did the finance minister apologise? | 6D
? How many houses lost their roofs? | 1A=eleven hundred
? How strong was the wind at Black River? | 7A=three miles an hour short of the trigger
? How many people were killed by Hurricane Odile? | -

= Wrestler's wife: Baku offer is real
N| {Dzhanetta Abayeva, the wife of the Olympic wrestling champion Soslan Abayev and, since his quarrel with the Russian federation last autumn, the only person to speak on his behalf}, said on Monday that Azerbaijan had offered him a passport, a flat in Baku and 20,000 dollars a month, and that he was going to take them.
N| {The Azerbaijani wrestling federation}, whose president is also the country's deputy prime minister, said that it followed Abayev's career with interest, as it did that of every great athlete.
N| {Moscow's sports minister, Rodion Gusakov}, said he would believe it when he heard it from the wrestler himself, who has not given an interview since September.
A| {Someone who trains with him in Vladikavkaz} said that he had been learning the Azerbaijani anthem, "but only the tune".
N| {The Russian federation's head coach, Dzambolat Kaitov}, said that Abayev had been thrown out of the team for missing eleven sessions, and not, as his wife would have it, because he asked for his bonus.
N| {The world governing body, in Corsier}, requires two years between two flags, unless both federations agree to waive it.
V| A fellow Ossetian, Aslanbek Dulaev, changed to Slovakia in 2021 without a waiver and sat out the European championships.
? Has Azerbaijan offered Abayev a passport? | 1A+
? How much would he earn in Baku? | 1A+=20,000 dollars a month
? Why was Abayev dropped from the Russian team? | 5A+=missing eleven sessions
? Was he thrown out because he asked for his bonus? | 5D+
? Is the wrestler going to compete for Azerbaijan? | 1A+ 
? What did the wrestler himself say about the offer? | 3W
? How long must a wrestler wait between two countries? | 6A=two years
? Which country did Dulaev join? | 7A=Slovakia
? Has Moscow granted a waiver for Abayev? | -

= Warsaw museum gets its Bellotto back; who pays the finder?
V| A view of Warsaw by Bernardo Bellotto that vanished from the National Gallery's store in 1944 was hung in its old frame on Friday, after eighty years in the dining room of a family of dentists in Graz.
N| {The gallery's director, Professor Lidia Szumowska}, said it had been returned free of charge and as a gesture.
N| {The dentists' lawyer, Magister Roland Pichlhöfer}, said that his clients had made the gesture on the understanding that their costs, which he put at 240,000 euros, would be met.
N| {=Lidia Szumowska} "I know of no understanding," Professor Szumowska said.
A| {Two curators} recall a dinner in Vienna in May at which a figure was written on a napkin.
N| {The culture ministry} said it had no napkin on file.
N| {The art detective Cornelis Bruinsma}, who traced the picture, said he was owed a tenth of its value and had been given a catalogue.
N| {An auctioneer in London, Rupert Ashcombe-Li}, valued it at seven million pounds.
V| Another Bellotto, looted on the same day, came back from St Petersburg in 1996.
? Has the painting been returned to Warsaw? | 1A 2A+
? Did the gallery promise to pay the family's costs? | 2D+ 3A+ 4D+ 6D
? How much are the family's costs? | 3A+=240,000 euros
? What is the picture worth? | 8A=seven million pounds
? who found the painting | 7A+=The art detective Cornelis Bruinsma
? Where had the picture been since the war? | 1A=in the dining room of a family of dentists in Graz
? When did the other Bellotto come home? | 9A=1996
? What figure was on the napkin? | -
? Has Bruinsma been paid his share? | 7D+
? How did the painting get to Graz? | -

= Fans' group claims victory as club drops £9 charge
V| Fulbourne Town have dropped a plan to charge season-ticket holders £9 for a paper ticket, eight days after announcing it.
N| {The League Two club} said it had "listened".
N| {The supporters' trust}, which organised a walkout in the ninth minute of the match against Barrow, claimed that it had won.
N| {The club's chief executive, Marcus Teale-Ogden}, denied that the walkout had had anything to do with it.
A| {Board members who do not want to be quoted} say the telephone system broke down.
N| {The trust's secretary, Bev Arkwright}, said 3,000 took part.
N| {Teale-Ogden} put it nearer 600, "including those who always go for a pie".
N| {Manager Nuno Faria-Costa} said he had been watching the game.
V| Fulbourne lost it 2-1.
V| The club will still charge £4 for postage.
? Has the £9 charge been scrapped? | 1A 2A+
? Why did the club change its mind? | 3A+=it had won ; 5A=the telephone system broke down
? Did the walkout make the club back down? | 3A+ 4D+
? How many fans walked out? | 6A+=3,000 ; 7A+=nearer 600
? When did the walkout happen? | 3A=in the ninth minute
? who won the match | 9A
? What will fans have to pay for postage? | 10A=£4
? What did Faria-Costa think of the charge? | -
? Will Teale-Ogden step down? | -

= Brussels and the biscuit: commissioner 'did not threaten' Lisbon
M| {Lisbon's Jornal da Manhã} reported on Sunday that the EU's competition commissioner, Birgitta Lund-Kallas, had threatened Portugal with a fine of 300 million euros for helping the biscuit maker Bolachas do Tejo.
N| {The commissioner's spokesman, Emilijus Vaitkunas}, said that she did not threaten member states.
N| {=Emilijus Vaitkunas} "She had a conversation with the prime minister and in it numbers occurred," he said.
N| {The prime minister's office} described the conversation as cordial and would not discuss numbers.
A| {An official who listened in} confirmed the 300 million and said that it was "mentioned twice, the second time slowly".
N| {The company} said that it had received a loan, not help.
N| {The Spanish competitor that complained to Brussels, Galletas Ordesa}, said that it was content to wait.
V| The loan, of 44 million euros at one per cent, was granted in January 2023.
V| Brussels fined Portugal 12 million euros in 2009 over a shipyard at Viana.
N| {Vaitkunas} expects a decision "before the summer, or in the summer".
? Did the commissioner threaten Portugal with a fine? | 1A 2D+ 4W+ 5A
? How large a fine was mentioned? | 1A=300 million euros ; 4W+ 5A=300 million
? how much was the loan | 8A=44 million euros
? When was the loan granted? | 8A=January 2023
? Who complained to Brussels? | 7A+=The Spanish competitor
? How much was Portugal fined over the shipyard? | 9A=12 million euros
? When will Brussels decide on the biscuit maker? | 10A+=before the summer, or in the summer
? Has Portugal been fined over the biscuit maker? | -
? What did the prime minister say about numbers? | 4W+

= Icelandic MP's brother held after trawler collision
V| Two trawlers collided off Grindavík before dawn on Monday, and a deckhand on the smaller of them is missing.
V| The coastguard arrested the mate of the larger, the Sæunn, at 6.40 a.m.
V| He is the brother of the member of parliament Hrafnhildur Egilsdóttir.
N| {She=Hrafnhildur Egilsdóttir} said that she had learned of it from the radio and would say nothing until she had spoken to her mother.
N| {The mate's lawyer, Þórarinn Skagfjörð}, said the other boat had been without lights.
N| {The other boat's owner, Bláfell Seafood}, denied it and said that its lights could be seen from the airport.
A| {Fishermen in the harbour} remember a deck lamp and nothing more.
N| {The marine accident board} was going to look at the radar record, said its director, before it said anything about lamps.
N| {The missing man's father, a Pole named Ryszard Kubacki}, asked that the search continue.
V| It was suspended at dusk.
? Was the mate of the Sæunn arrested? | 2A
? When did the coastguard arrest him? | 2A=at 6.40 a.m.
? Did the smaller boat have its lights on? | 5D+ 6A+ 7A 8W
? Is the search going on? | 9P+ 10D
? Who is missing? | 1A=a deckhand on the smaller of them
? What did Egilsdóttir say about her brother's arrest? | 4W
? what is the mate's name | -
? Where did the trawlers collide? | 1A=off Grindavík
? Was the mate drunk? | -
? How long had the deckhand been on the boat? | -

= Quarterly: Cedarpost
V| Cedarpost Holdings, the Beirut parcel company, carried 4.4 million parcels in the second quarter, 12 per cent fewer than a year earlier.
V| Revenue was 31 million dollars.
V| The net loss widened to 5.2 million from 1.1 million, partly because the company wrote down its depot in Tripoli.
N| {Chief executive Rima Haddad-Khoury} named fuel, the port and the weather, in this order, as the reasons for the decline.
N| {She=Rima Haddad-Khoury} ruled out a capital increase this year.
N| {The largest shareholder, the Kuwaiti fund Al Dana}, which holds 27 per cent, said it had full confidence in the management.
V| Ninety drivers left during the quarter and were not replaced.
V| Cedarpost will publish its third-quarter figures on 12 November.
V| In the same quarter of 2019, before the crisis, it carried 9 million parcels.
? How many parcels did Cedarpost deliver in the second quarter? | 1A=4.4 million parcels
? How big was the loss? | 3A=5.2 million
? Why did volumes fall? | 4A+=fuel, the port and the weather
? Is the company going to raise capital? | 5D+
? How much of Cedarpost does Al Dana own? | 6A+=27 per cent
? When are the next results due? | 8A=12 November
? how many parcels did it carry in q2 2019 | 9A=9 million parcels
? Did Cedarpost turn a profit? | 3D
? Were the drivers fired? | -
? What did the Tripoli depot cost to build? | -

= Mine manager's kidnapping in Burkina: six sources, one fact
V| The only thing on which everybody agreed on Wednesday about the Canadian mine manager Russell Thibodeau was that he was no longer at the mine.
A| {Gendarmes at Djibo} said that gunmen on motorcycles stopped his car at a quarter past four on Tuesday.
A| {Two of his employees} said that there were no gunmen and that he walked to another car.
N| {The owner of the mine, Laurentide Or}, spoke of "an incident involving a colleague".
N| {Ottawa} would not say whether it was in touch with anyone.
N| {Ouagadougou's security minister, Colonel Issouf Nabaloum}, stated that Thibodeau had been rescued at dawn by special forces.
N| {The Canadian embassy} knew nothing of a rescue, an officer on duty said.
N| {Thibodeau's daughter Chantal} told Radio-Canada that she had had a text message from her father's phone at noon, in English, which he never used with her.
M| {The Mauritanian site Ténéré Info}, often the first to receive the jihadists' communiqués, had not received one.
V| In 2020 a Romanian geologist was taken from the same road and was held for nine years, or, as his company says, nine months.
? Was Thibodeau kidnapped? | 2A 3D
? When was his car stopped? | 2A=a quarter past four on Tuesday
? Has the mine manager been rescued? | 6A+ 7W 
? Who rescued him? | 6A+=special forces ; 7W
? Is Ottawa in contact with the kidnappers? | 5W+
? when did chantal get the text | 8A+=at noon
? What language was the message in? | 8A+=in English
? Where is Thibodeau now? | 1A=no longer at the mine
? Who kidnapped Thibodeau? | 2A=gunmen on motorcycles
? How much ransom do the gunmen want? | -

= A harbour pilot's last job
V| The harbour pilot Ottavio Brancaleone, who brought 9,000 ships into Trieste in thirty-four years, retired on Saturday with the container vessel MSC Ludovica, at 400 metres the longest that the port has ever received.
N| {Brancaleone, 65}, said that his hands had not shaken, "but my knees did".
N| {The harbour office} praised him as a man who never once asked for a second tug.
A| {Colleagues} tell it differently: he asked for one in February 2012, in the great bora, and did not get it.
N| {His wife, Fulvia}, said she would believe in his retirement when he stopped getting up at four.
V| The vessel's captain, Rajnish Kulkarni, shook his hand on the bridge and gave him the ship's second-best cap.
V| His place is taken by Martina Cociancich, 31, the first woman to hold a pilot's licence in the port.
N| {She=Martina Cociancich} has brought in 212 ships, she said, and counted each.
N| {The port authority} plans to dredge the channel next year.
? When did Brancaleone retire? | 1A=on Saturday
? How many ships did he pilot? | 1A=9,000 ships
? Did Brancaleone ever ask for a second tug? | 3D 4A
? How long is the MSC Ludovica? | 1A=400 metres
? who replaces the pilot | 7A=Martina Cociancich
? How many ships has Cociancich brought in? | 8A+=212 ships
? Has the channel been dredged? | 9P+
? what did the captain give him | 6A=the ship's second-best cap
? Where was the MSC Ludovica built? | -
? Was Brancaleone forced out? | -

= Zagreb: prosecutor, ministry and the unnamed on a colonel's flat
A| {Three people with access to the file} said on Thursday that Colonel Zvonimir Perković, who buys helicopters for the Croatian air force, paid 900,000 euros in cash for a flat above the harbour in Split.
N| {Perković's lawyer, Lucija Vukasović}, replied that the flat belonged to his mother-in-law, a widow with a pension of 480 euros.
N| {The defence ministry} said the colonel was on sick leave and that it was not his landlord.
N| {The state prosecutor's office} confirmed that an inquiry was open "into a person" and refused to say which person.
A| {A banker} remembers counting the notes.
N| {The mother-in-law, Marica Roso}, telling reporters from her balcony that she had never been in the place, seemed to be surprised by her good fortune.
N| {The opposition party Most na Savi} called for his dismissal.
N| {The American maker of the helicopters, Corbell Rotorcraft}, said it had given nothing to anybody.
V| The contract, for twelve machines, was signed in 2021 and came to 310 million dollars.
? Did Perković buy the flat in Split? | 1A 2D+
? How much did the flat cost? | 1A=900,000 euros
? Who owns the flat? | 2A+=his mother-in-law
? Is Perković under investigation? | 4W
? How much is his mother-in-law's pension? | 2A+=480 euros
? Has the colonel been dismissed? | 3D+ 7P
? what was the helicopter contract worth | 9A=310 million dollars
? Did Corbell bribe the colonel? | 8D+
? When was the flat bought? | -
? Where did the cash come from? | -

= Colonel Perković resigns; flat 'sold for charity'
N| {Croatia's defence ministry} said on Monday that it had accepted the resignation of Colonel Zvonimir Perković, which he offered on Sunday by text message.
N| {His lawyer, Lucija Vukasović}, explained that he was leaving for the sake of his health and that the flat in Split had been sold.
N| {=Lucija Vukasović} "Every cent goes to a children's home," she said, adding that she was not at liberty to say which.
A| {Neighbours in the building} said that the colonel himself had shown two buyers round on Friday evening.
N| {Marica Roso, his mother-in-law}, said that she had signed something.
N| {The state prosecutor's office} announced that the inquiry, which it now acknowledged concerned Perković, would go on whether he wore a uniform or not.
N| {Most na Savi}, the party that asked for his head last week, said it was satisfied and wanted the minister's next.
N| {The minister, Hrvoje Bilić}, is going nowhere, he told state television.
V| Perković served for twenty-nine years.
? Has the colonel resigned? | 1A+ 2A+
? Why did Perković quit? | 2A+=for the sake of his health
? Is Perković under investigation? | 6A
? Has the flat been sold? | 2A+ 3A+
? who showed the buyers round | 4A=the colonel himself
? Will Bilić step down? | 7P 8D+
? How long did Perković serve? | 9A=twenty-nine years
? Which children's home gets the money? | 3W+
? How much was the flat sold for? | -
? Did the colonel pay 900,000 euros for the flat? | -

= Chancellor and bishop patch it up over dumplings
V| Austria's chancellor, Leopold Griessmayr, and the bishop of Linz, Anselm Huemer, who had called each other a hypocrite on consecutive Sundays, ate together at an inn in Kremsmünster on Wednesday and parted, to all appearances, as friends.
N| {The chancellor's office} said that the two had agreed to disagree on the closure of the asylum home at Steyr.
N| {The diocese} put it another way: the chancellor had assured the bishop that the home would stay open through the winter.
N| {Asked in parliament on Thursday whether he had given such an assurance, Griessmayr} said that he had given the bishop the bigger dumpling.
A| {Two people who sat at the next table} heard the word "March".
V| Neither man has repeated the insult.
N| {Interior minister Kunigunde Rauscher}, whose ministry runs the home, said that she took her orders from the law.
N| {The landlady, Hermine Obernberger}, said that it was the bishop who paid.
V| The home, which opened in 2016 for 120 people, now houses 34.
V| A smaller one at Enns was shut in the spring.
? Did Griessmayr promise that the home would stay open? | 3A+ 4W+
? Has the asylum home in Steyr been closed? | 9D
? where did the two men eat | 1A=an inn in Kremsmünster
? Who paid for the lunch? | 8A=the bishop
? How many people live in the home? | 9A=34
? Were the two men reconciled? | 1A
? When was the home at Enns closed? | 10A=in the spring
? Did the bishop apologise to the chancellor? | -
? When will the home in Steyr shut? | 5A=March

= Radio Tarawa: No bodies found on drifting boat
V| A fishing boat that had been missing from Kiribati since 3 May was found adrift on Thursday 1,300 kilometres to the west, near Nauru, with its engine running and nobody on board.
N| {The Nauruan police} said that there were fishing lines, a Bible and eleven coconuts.
N| {The boat's owner, Tekinati Beiabure}, told Radio Tarawa that his three cousins had been on it and that none of them would have left an engine running.
N| {The New Zealand air force}, which is flying the search, gave the crew as four.
M| {A Fijian website, Vosa Ni Wasa}, reported that two of the men were picked up alive by a Taiwanese longliner.
N| {The longliner's agent in Suva} said his vessel had been in port since April.
N| {Kiribati's police commissioner, Ioteba Tekee}, asked people not to share the Fijian report.
V| The search resumes at first light.
V| In 2019 two men from the same island, Nonouti, survived 33 days at sea.
? Has the missing boat been found? | 1A
? How many men were on it? | 3A+=three cousins ; 4A=four
? Were some of the crew rescued? | 5A 6D
? What was found on board? | 2A=fishing lines, a Bible and eleven coconuts
? Since when had the boat been missing? | 1A=since 3 May
? How long were the two men at sea in 2019? | 9A=33 days
? have the bodies been recovered | -
? Why was nobody on the boat? | -
? Who is flying the search? | 4A+=The New Zealand air force

= Texas grid operator says no outages; thermostats say otherwise
V| Temperatures in Amarillo fell to minus 24 on Sunday night, the lowest since 1899.
N| {The grid operator, LonePower}, said on Monday that it had shed no load and that every customer who wanted electricity had it.
N| {Eunice Baptiste-Crowe, who runs a care home in Hereford}, said that the lights there were out from one until five.
N| {The local utility, Caprock Electric}, traced the outage in Hereford to a squirrel.
V| The city of Amarillo opened two gymnasiums as shelters, to which about 600 people came.
A| {Dispatchers at three utilities} described a call at 12.50 a.m. asking them to cut what they could.
N| {LonePower's spokesman, Dirk Haverkamp}, did not deny that there had been a call and would not characterize it.
N| {Governor Rosalyn Tate's office} referred questions to LonePower.
V| The operator was fined 2 million dollars for the outages of February 2021, in which 246 people died.
V| No death has been reported this time.
? Were there power cuts in Texas on Sunday night? | 2D+ 3A+ 4A+ 6A
? What caused the outage in Hereford? | 4A+=a squirrel
? Did LonePower ask utilities to cut power? | 2D+ 6A 7W+
? how long was the care home without light | 3A+=from one until five
? How cold was it in Amarillo? | 1A=minus 24
? How many people died in the 2021 outages? | 9A=246
? How many have died this time? | 10D
? What fine does the operator face for Sunday night? | -
? What did the governor say about the outages? | 8W
? When was the call to the dispatchers? | 6A=12.50 a.m.

= Opposition leader's lawyer: 'She was moved at night'
N| {Belarusian opposition leader Yuliya Karatkevich has been moved from the women's colony at Gomel to an unknown place, her lawyer, Pavel Shymanski}, said on Friday.
N| {The prison administration} told her father that she was in Gomel and receiving parcels.
N| {Her father, Anatol Karatkevich}, said that the last three parcels had come back to him.
A| {A former inmate who was released this week} remembered her bed being empty since the 9th.
N| Minsk does not comment on individual convicts, {the president's press office} said.
N| {Vilnius}, where her party has its seat in exile, called for proof that she is alive.
N| {The party's deputy leader, Zmitser Halavach}, had no doubt that she was.
V| Karatkevich, 46, is in the fifth year of a sentence of eleven for "conspiracy".
V| Another prisoner, the blogger Ihar Losik-Navitski, was moved in the same way in 2023 and turned up after 54 days in Vitebsk.
N| {Shymanski}, who was disbarred in June, said that he was not sure whether he was still allowed to be called her lawyer.
? Has Karatkevich been transferred? | 1A+ 2D+ 4A 5W+
? Where is Karatkevich now? | 2A+=in Gomel ; 5W+ 1W+
? How long is her sentence? | 8A=eleven
? Is Karatkevich dead? | 7D+
? When was her bed first seen empty? | 4A=the 9th
? Did her father's parcels reach her? | 2A+ 3D+
? Where was Losik-Navitski found? | 9A=in Vitebsk
? How long was the blogger missing? | 9A=54 days
? Why was she moved? | -
? When will she be released? | -

= Tractor firm sold? Depends who is asked
M| {The Indian business channel CashFlow 18} reported on Monday morning that Bhagirath Tractors of Ludhiana had been sold to the Turkish group Anadolu Makina for 410 million dollars.
N| {Bhagirath}, in a filing to the exchange an hour later, said that "no definitive agreement exists".
N| {Anadolu's chief executive, Tolga Erenköy}, in an interview the same afternoon, said he had bought a company in India and was very happy.
N| {The founder's grandson, Gurpreet Bhagirath Singh}, who owns a third of the shares, would not take calls; a text from his number said he was at a wedding.
A| {Bankers} said that the papers were signed at the wedding.
N| {The exchange} halted trading in the shares at 3.10 p.m. and asked for a clarification, which had not come by the close.
V| A sale to Mahavir Motors fell through in 2018 over the factory's debts.
N| {The workers' union at the factory}, 2,300 strong, said that it had heard of nothing and would strike against whatever it was.
? Has Bhagirath Tractors been sold? | 1A 2D+ 3A+ 4W+ 5A
? How much did Anadolu pay? | 1A=410 million dollars
? Where were the papers signed? | 5A=at the wedding
? When was trading suspended? | 6A=3.10 p.m.
? How much of the firm does Gurpreet Bhagirath Singh own? | 4A=a third
? Why did the sale to Mahavir Motors fail? | 7A=over the factory's debts
? has the company answered the exchange | 6D
? Has the union called a strike? | 8P+
? Whose wedding was it? | -
? How much did Mahavir Motors offer? | -

= Hospital trust denies surgeon was 'let go'
N| {Northmoor Hospitals Trust} said the consultant orthopaedic surgeon Mr Rajeev Wickramasinghe had "left to pursue other opportunities" in the week before last.
N| {Mr Wickramasinghe} told the Gazette that the opportunity in question was unemployment.
N| {His union, the Hospital Doctors' Guild}, said he had been escorted from the building after reporting that a drill was used on two patients without being sterilised.
N| {The trust's medical director, Dr Sinead Farquhar}, said that no patient had come to harm and that she was unable to discuss an individual.
A| {Theatre staff} confirmed the business with the drill, and said that it was four patients.
V| The General Medical Council has had no complaint about him.
V| Letters inviting patients to a blood test were sent out on Friday; the Gazette has seen nine of them.
N| {The trust} declined to say how many had been posted.
N| {MP Lance Ravenscroft} wants answers.
V| A nurse who raised concerns about the same theatre in 2020, Bronagh Tierney, won 61,000 pounds at a tribunal.
? Was the surgeon sacked? | 1D+ 2A+ 3A+
? On how many patients was the unsterilised drill used? | 3A+=two patients ; 5A=four patients
? was anybody harmed by the drill | 4D+
? How many letters were sent out? | 7A=nine ; 8W+
? Why was he made to go? | 3A+=after reporting that a drill was used on two patients without being sterilised ; 4W+
? How much did Tierney receive? | 10A=61,000 pounds
? When were the letters sent? | 7A=on Friday
? Has the General Medical Council struck him off? | -
? What did Ravenscroft say about the drill? | -

= Stork over Szeged
V| Hungary's ornithologists counted 4,102 pairs of white storks this summer, 370 fewer than five years ago.
N| {The count's coordinator, Bence Hollósi}, blamed drought in the south and the loss of nesting poles, which the power company takes down at the rate of about sixty a year.
N| {The power company, Tiszavolt}, said that it put up a new one for each that it took down.
N| {Hollósi} agreed, adding that the new ones were made of steel, on which storks do not like to stand.
V| In Zala county, where it rained, the number of pairs rose from 190 to 214.
V| The oldest bird, ringed in 1988, returned to its nest at Nagybajom for the thirty-third time.
V| The agriculture ministry will spend 80 million forints on wooden platforms next spring.
V| Romania, which counted in the same month, had 6,300 pairs.
? How many pairs of storks were counted in Hungary? | 1A=4,102 pairs
? Why are there fewer storks? | 2A=drought in the south and the loss of nesting poles
? Does the power company replace the poles? | 3A+ 4A
? Did the number of storks fall in Zala? | 5D
? When was the oldest stork ringed? | 6A=1988
? how much will the ministry spend | 7A=80 million forints
? How many pairs did Romania have? | 8A=6,300 pairs
? Have the platforms been built? | 7P
? How many storks died in power lines? | -
? Did the stork population grow? | 1D

= Riyadh's rink: who is building it?
M| {The Finnish daily Satakunnan Viesti} said on Wednesday that the Turku builder Rinne & Pojat had won the contract for a 14,000-seat ice rink in Riyadh.
N| {Rinne & Pojat} published a one-line notice that it "does not recognise the information".
N| {The Saudi sports ministry} announced on the same day that the contractor would be named in due course.
A| {Two engineers who left the firm this autumn} told our correspondent that the drawings had been ready since June.
N| {Its managing director, Outi Kallasvuori}, was asked at a trade fair in Tampere if they existed and said she could draw quite well herself.
N| {The union of construction workers} reminded her that the last Finnish company to build in Riyadh, Savon Betoni, went bankrupt there in 2009.
N| {A Canadian competitor, Frostline}, congratulated the winner without saying who that was.
V| The rink is to open in time for the Asian winter games of 2029.
N| {The firm's largest creditor, Aura Pankki}, said it had been told of no order in the Gulf.
? Is the Turku builder going to build the rink? | 1A 2W+ 3W+ 9D
? Have drawings for the rink been made? | 4A 5W+
? When did Savon Betoni collapse? | 6A=in 2009
? How many seats will the rink have? | 1A=14,000-seat
? when will it open | 8A=in time for the Asian winter games of 2029
? Who won the contract? | 1A=the Turku builder Rinne & Pojat ; 2W+ 3W+
? How much is the contract worth? | -
? Did Frostline win the contract? | 7D+
? Where did Kallasvuori talk about the drawings? | 5A=in Tampere

= Crown witness retracts
V| The main witness against the Neapolitan councillor Gennaro Esposito-Lauria took back his evidence on Thursday, on the ninth day of the trial.
N| "I said what they wanted to hear," {Salvatore Capece}, a former bookkeeper of the Mallardo clan, told the court.
N| {The anti-mafia prosecutor, Ilaria De Gregorio}, said that she did not know who was meant by "they".
N| {Esposito-Lauria's counsel, Avvocato Michele Torre}, asked for an immediate acquittal.
V| The presiding judge turned him down.
A| {Investigators} say privately that Capece's sister received a visit on Sunday.
N| {The sister, Assunta}, said that she received visits every Sunday, from her sons.
V| In his earlier statement, made in 2022, Capece put the sum handed to the councillor at 80,000 euros.
V| The trial continues on Monday with the testimony of a priest.
? Did Capece withdraw his testimony? | 1A 2A+
? Why did the witness change his story? | 2A+=I said what they wanted to hear ; 6A=Capece's sister received a visit on Sunday
? Was the councillor acquitted? | 4P+ 5D
? Was the witness's sister threatened? | 7D+
? How much money did Capece say he had handed over? | 8A=80,000 euros
? When does the trial go on? | 9A=on Monday
? Who will testify next? | 9A=a priest
? When did Capece make his earlier statement? | 8A=2022
? How old is Esposito-Lauria? | -
? did the prosecutor accuse torre of bribery | -

= Clerks of the Althing walk out; speaker 'not aware'
V| The debate on Iceland's fisheries bill broke off at 4 p.m. on Tuesday because there was nobody to take it down.
N| {The clerks' association} said all fourteen of its members in the house had stopped work over unpaid overtime.
N| {The speaker, Guðlaug Brynjarsdóttir}, said she was not aware of a stoppage; the clerks, as far as she knew, were at coffee.
N| {The finance ministry} owed nobody overtime, it said.
A| {A clerk who asked that his name be left out} showed a pay slip with 212 hours marked "pending".
N| {The association's lawyer, Steinþór Hjaltalín}, put the total owed at 41 million krónur.
V| The pirate party's group leader, Bjartur Mar, transcribed part of the debate himself, with drawings.
V| The bill, which has been before the house since October, cannot be voted on until the record is complete.
V| A walkout by the ushers in 2008 lasted a morning.
? Did the clerks stop work? | 1A 2A+ 3D
? Why was the debate interrupted? | 1A=because there was nobody to take it down
? Why did the clerks walk out? | 2A+=over unpaid overtime
? Is overtime owed to the clerks? | 2A+ 4D+ 5A 6A+
? How much is owed? | 6A+=41 million krónur ; 4D+ 5A=212 hours
? When did the debate break off? | 1A=4 p.m. on Tuesday
? How many clerks took part? | 2A+=all fourteen
? how long was the ushers' walkout | 9A=a morning
? Has the bill been passed? | 8D
? Have the clerks returned to work? | -

= Ghost train at Blackpool: operator, inspector, boy's father
V| A boy of nine broke his arm on the Ghost Train at Blackpool's South Parade on Saturday.
N| {The amusement park} said he had stood up, against the rules.
N| {The boy's father, Leon Tattersall}, said that the bar across his lap had come loose.
N| {The ride's inspector, Clive Ormesher}, last looked at it in March and found it "in rude health".
A| {Two teenagers in the car behind} saw the bar drop.
N| {Tattersall} has kept his son's shoe, which he says was under it.
N| {A solicitor acting for the park, Bettina Crosland}, did not wish to discuss the shoe.
V| Blackpool Council has shut the ride.
V| It is ninety-one years old and has been closed only once before, in 1951, when a goat got in.
N| {The boy, Alfie}, told the Gazette that the skeleton was rubbish.
? How was the boy hurt? | 2A+=he had stood up, against the rules ; 3A+=the bar across his lap had come loose
? Did the safety bar fail? | 2D+ 3A+ 5A 
? When was the ride last inspected? | 4A=in March
? Is the Ghost Train still running? | 8D
? Why was it closed in 1951? | 9A=a goat got in
? How old is the ride? | 9A=ninety-one years old
? What was under the bar? | 6A+=his son's shoe ; 7W+
? Which arm did Alfie break? | -
? Has the family sued the park? | -

= Opera house: 'The tenor was not drunk'
V| Saturday's performance of "Tosca" in Palermo ended in the second act, when the tenor Radomír Hájek sat down on the stage and did not get up.
N| {The house} said that he had been overcome by a sudden drop in blood pressure.
N| {His agent, Dorabella Finch}, spoke of an ear infection.
A| {Three members of the chorus} mention a bottle of marsala.
N| {The superintendent of the theatre, Calogero Sciortino}, said the tenor was not drunk and anybody who had smelt him would know it.
N| {Baritone Whitney Osborne}, who as Scarpia was on stage at the time, said that he preferred to remember the first act.
V| Ticket holders are to be offered another evening.
N| {Hájek's understudy, Pasquale Lo Bue}, was in Catania, he told a local station, because nobody had asked him to be anywhere else.
M| {Il Mattino dell'Isola} claimed on Monday that Hájek had been dismissed.
N| {The house} called that premature.
? Why did the tenor sit down? | 2A+=a sudden drop in blood pressure ; 3A+=an ear infection ; 4A=a bottle of marsala
? Was Hájek drunk? | 4A 5D+ 6W
? When did the performance break off? | 1A=in the second act
? Has Hájek been sacked? | 9A 10D+
? Where was the understudy? | 8A+=in Catania
? Will ticket holders be compensated? | 7A
? who sang scarpia | 6A+=Baritone Whitney Osborne
? Have ticket holders got their money back? | -
? How many people were in the audience? | -
? Did Hájek collapse in the first act? | 1D

= Dublin rejects talk of 'secret' phone call to Belfast
V| The taoiseach, Fintan MacGiolla, spoke by telephone with the leader of Northern Ireland's biggest unionist party, Arlene Humphries-Boyd, on the night before she brought down the executive in Belfast.
N| {Government Buildings} confirmed that on Thursday, a day after it had been disclosed in a Dublin podcast.
N| {The taoiseach's spokeswoman, Gráinne Ní Ghallchóir}, dismissed the word "secret" as absurd, since the call was entered in the log.
N| {Humphries-Boyd} took a different line, saying she had no recollection of speaking to anyone in Dublin that week.
A| {Two of her advisers} recollected it well: it lasted seven minutes and ended, in their words, with a bang.
N| {The Northern Ireland Office} said that London had not been informed and had not expected to be.
V| The executive fell on 12 February over the siting of a customs post at Larne.
N| {The leader of the cross-community party, Dr Naveen Thakur-Reilly}, asked both of them to publish their notes.
V| The log, of which this newspaper has obtained a page, has an entry for 9.52 p.m. with the letters A.H.B.
V| A call between their predecessors in 2017 led to the resignation of a junior minister.
? Did MacGiolla call Humphries-Boyd? | 1A 2A+ 3A+ 4D+ 5A 9A
? Was the phone conversation secret? | 3D+
? How long did the call last? | 5A=seven minutes
? What time was the call? | 9A=9.52 p.m.
? Why did the executive collapse? | 7A=over the siting of a customs post at Larne
? When did the executive fall? | 7A=12 February
? Who resigned after the 2017 call? | 10A=a junior minister
? what did the taoiseach and the unionist leader talk about? | -
? Have the notes been published? | 8P

= Pet food firm recalls tins; vets count cats
V| PurrHaven has called back 1.1 million tins of its salmon pâté after cats in three Canadian provinces went blind.
N| {The company, a subsidiary of the Chicago group Dalton Provisions}, said in Toronto on Monday that it had acted "from an abundance of caution" and that no link had been shown.
N| {The Ontario Veterinary College} said a link had been shown in 62 animals.
N| {Its head of toxicology, Dr Anneke Visscher}, named the cause: too little thiamine.
N| {PurrHaven's head of quality, Gordon McAusland}, said that he did not recognise the number 62.
A| {A worker at the cannery in Moncton} said a pump that adds vitamins had been out of order since the New Year.
N| {Dalton Provisions}, asked about the pump, referred inquiries to Toronto, which did not reply.
V| A law firm in Halifax is collecting names for a class action and has 300.
V| Four of the cats have recovered their sight.
V| In 2007 melamine in pet food killed thousands of animals on the continent.
? Has PurrHaven recalled its salmon pâté? | 1A 2A+
? How many cats went blind? | 3A=62 animals ; 5D+
? What made the cats blind? | 4A=too little thiamine
? Has a link with the food been established? | 2D+ 3A 4A
? Since when has the pump been broken? | 6A=since the New Year ; 7W+
? Have all the cats stayed blind? | 9D
? how many cat owners have joined the class action so far | 8A=300
? Has a class action been filed? | 8P
? Did cats die from the pâté? | -
? What killed animals in 2007? | 10A=melamine in pet food

= The widow, the bank and the fourteen gold bars
V| Fourteen bars of gold that belonged to the late Bahraini pearl dealer Yusuf Al-Ghanem are missing from a safe deposit in Zurich.
N| {Bankhaus Escher-Lüthi} said that it had opened the safe on 2 May in the presence of the heirs and that there was nothing in it except a photograph.
N| The dealer's widow, Latifa, was not present, {her lawyer} said; she was in Manama, with a cold.
N| {The lawyer, Me Corentin Jaquet}, contended that the bars had been there in December, when his client counted them.
N| {The eldest son, Khalid}, told a court on Wednesday that his stepmother could not count.
A| {An employee of the bank who has since left} spoke of a visit in February by a man with a trolley.
N| {The bank's spokeswoman, Regula Aebischer}, would not be drawn on trolleys.
V| Zurich's public prosecutor has not opened proceedings.
V| At Wednesday's price the gold would be worth nine million francs.
? Is the gold missing from the safe? | 1A 2A+
? Was the widow there when the safe was opened? | 2A+ 3D+
? How many bars were there? | 1A=Fourteen
? When was the safe opened? | 2A+=on 2 May
? When did the widow last see the bars? | 4A+=in December
? What was found in the safe? | 2A+=a photograph
? who took the gold | 6A=a man with a trolley ; 7W+
? How much is the gold worth? | 9A=nine million francs
? Has the prosecutor opened an investigation? | 8D
? When did Al-Ghanem die? | -

= Hanoi says hotel fire had one cause, Da Nang says two
N| {Vietnam's public security ministry} announced on Saturday that the fire at the Golden Lotus hotel, in which eighteen people suffocated, had been started by a cigarette on the fourth floor.
N| {The fire service in Da Nang}, which spent nine hours putting it out, said on Friday that there had been two seats of fire, one on the fourth floor and one in the kitchen.
N| {Its deputy chief, Lieutenant Colonel Phan Đình Quý}, did not come to the telephone on Sunday.
A| {Two of his men} said that he had been told to take a rest.
N| {The hotel's owner, the Golden Lotus group}, said through a law firm that all rooms were non-smoking.
N| {Seoul's consul}, speaking for the families of five of the victims, asked for the files of both authorities.
N| {The ministry} said that there was only one file.
V| The doors to the eastern stairs were locked, as a reporter who climbed them the day before the fire had noted in a review of the breakfast.
N| {A fire engineer in Singapore, Desmond Koh-Pillai}, who has seen photographs, believes that one source is unlikely.
? How did the fire start? | 1A=by a cigarette on the fourth floor ; 2A=there had been two seats of fire ; 9A=one source is unlikely
? Was there more than one seat of fire? | 1D 2A 9A
? How many people died in the hotel? | 1A=eighteen people
? How long did it take to put the fire out? | 2A+=nine hours
? Were the emergency stairs locked? | 8A
? Has Phan Đình Quý been suspended? | 3W+ 4A
? how many koreans were among the dead | 6A+=five
? Was the fourth floor a smoking floor? | 5D+
? Has the hotel's owner been arrested? | -
? Who locked the doors? | -

= Ex-minister's memoir: 'The envelope was empty'
V| Portugal's former public works minister, Baltazar Noronha, admits in a memoir published on Thursday that he took an envelope from a cement manufacturer in a car park in Coimbra in 2009.
N| "It was empty, which I took as an insult and which I now consider a stroke of luck," {the book} says on page 212.
N| {The manufacturer's son, Lourenço Sequeira-Pinto}, who runs the firm today, said there had been neither a car park nor an envelope.
V| The Lisbon prosecutor closed an inquiry into the matter in 2013 without interviewing anybody.
N| {Noronha's publisher}, asked whether its lawyers had read page 212, replied that they had read all of them.
A| {A former chauffeur of the ministry} remembers waiting with the engine running.
N| {The present minister, Teresa Quadros}, had not got as far as page 212, she joked.
N| {The anti-corruption group Contas Claras} asked the prosecutor to think again.
V| The firm won the contract for the Mondego bridge, worth 66 million euros, seven weeks after the date given in the book.
? Did Noronha accept an envelope? | 1A 3D+ 6A
? How much money was in the envelope? | 2A+=empty
? Where was the envelope handed over? | 1A=in a car park in Coimbra
? When was the inquiry closed? | 4A=in 2013
? Has the inquiry been reopened? | 8P
? how much was the bridge contract worth | 9A=66 million euros
? What did Quadros say about the envelope? | 7W
? Did Noronha win the election in 2009? | -
? Did lawyers read the manuscript? | 5A+

= Coach crash pupils: school says nine, father says eleven
N| {Sint-Rumoldus college in Mechelen} said on Tuesday that nine of its pupils had been hurt when their coach struck a bridge near Reims, none of them seriously.
N| {Wim Goossens, whose son was on the coach}, said that eleven had been hurt, for he had the list from the class representative, and that one, a girl, had lost the sight of an eye.
N| {The hospital in Reims} confirmed eight admissions and one operation.
N| {It=the hospital in Reims} would say nothing about the nature of the operation.
V| The coach firm, Vlaspo Reizen, dismissed its driver on the spot.
N| {The driver's union} protested, saying that his navigation device had been issued by the firm and showed the bridge as four metres high.
V| It is 3.40 metres high.
A| {Parents} said that a similar thing had almost happened on the way there.
N| {The prefecture of the Marne} recorded 31 lorries and coaches at the same bridge in ten years.
V| The pupils, all sixteen, had been on their way to Verdun.
? How many pupils were injured? | 1A+=nine ; 2A+=eleven ; 3A=eight admissions
? Was anyone seriously hurt? | 1D+ 2A+ 4W
? Has the driver been fired? | 5A 6A+
? How high is the bridge? | 6A=four metres high ; 7A=3.40 metres high
? Why did the coach hit the bridge? | 6A+=his navigation device had been issued by the firm and showed the bridge as four metres high
? where were the pupils going | 10A=Verdun
? How many vehicles have hit the bridge in ten years? | 9A=31
? What operation was carried out? | 4W
? Was the driver drunk? | -
? How old were the pupils? | 10A=sixteen

= Star's rep: no split, no house, no comment
M| {The Los Angeles gossip site SpillTea} posted on Monday that the actors Jonah Pryce-Valdez and Ingrid Solheim had separated after eleven years and put their Topanga house up for sale.
N| {A representative for Pryce-Valdez, Mindy Galante}, said there was no split and there was no sale.
N| {Solheim's representative} had no comment on either.
V| The house was listed on Tuesday at 7.4 million dollars.
N| {Galante}, called again, said that she had not been told about the listing and that a house was only a house.
A| {A friend of the couple} said they had been living apart since Sundance.
N| {SpillTea's founder, Dex Marlowe}, claimed victory on his podcast.
N| {Solheim's father, Terje}, told a Bergen newspaper that he never discussed his daughter's affairs and that she was coming home for Christmas, alone.
V| The pair met on the set of "Low Tide" in 2012 and married a year later in Lofoten.
? Have Pryce-Valdez and Solheim split up? | 1A 2D+ 3W+ 6A
? Is their house for sale? | 1A 2D+ 3W+ 4A
? How much are they asking for the house? | 4A=7.4 million dollars
? When did the two start living apart? | 6A=since Sundance
? Where did they get married? | 9A=in Lofoten
? when did they meet | 9A=in 2012
? Did Galante know of the listing? | 5D+
? Who is Solheim's new partner? | -
? Has either of them filed for divorce? | -

= Star's house sold; both now say it is over
N| {Ingrid Solheim and Jonah Pryce-Valdez} announced on Friday in a joint post that they had "uncoupled in friendship" in the summer.
N| {His representative, Mindy Galante}, said her earlier denial had been given in good faith and was "accurate as far as anyone had told me".
N| The Topanga house changed hands on Thursday for 6.9 million dollars, {county records} show.
A| {A person close to both} said the money would be shared equally.
N| {Solheim's lawyer, Augusta Renfro}, would not discuss money.
N| {The buyer, a manufacturer of saunas}, said that he had not known who lived there until he found an Emmy in the garage.
V| A petition was filed on Friday morning in Los Angeles superior court; it gives irreconcilable differences as the reason.
V| SpillTea published its own post from October again, with a crown on it.
V| Solheim starts shooting a film in Prague in January.
? Have Pryce-Valdez and Solheim split up? | 1A+ 7A
? When did they separate? | 1A+=in the summer
? What price did the house fetch? | 3A=6.9 million dollars
? Has a divorce been filed for? | 7A
? What reason is given in the petition? | 7A=irreconcilable differences
? How will the money be divided? | 4A=shared equally ; 5W+
? Who bought the house? | 6A+=a manufacturer of saunas
? did Galante lie | 2D+
? Where will Solheim be filming in January? | 9A=in Prague
? Who gets the children? | -

= Pilots' body wins back pay for 61 at Gulf Meridian
V| A labour tribunal in Abu Dhabi ordered the airline Gulf Meridian on Sunday to pay 61 pilots the salaries that it had withheld since the spring of 2021.
N| {The airline} said it would comply, and would not say what that meant in money.
N| {The pilots' lawyer, Bassel Najjar}, reckoned the sum at 23 million dirhams with interest.
N| {The International Council of Pilots}, to which the 61 belong, called the ruling the first of its kind in the region.
N| {The carrier's former head of operations, Captain Duncan Farleigh-Ross}, had told the tribunal that the pilots had agreed to the deduction.
N| The tribunal did not believe him: the signatures, {it=the tribunal} found, had been copied from a Christmas card.
A| {Several of the pilots} said they would fly for Gulf Meridian again, "at the weekend, for the view".
N| {A rival, Sharqiya Air}, refused to say if it had made deductions of the same kind.
V| A second case, brought by cabin crew, is to be heard on 6 October.
? Has the airline been told to pay the pilots? | 1A 4A+
? How much must Gulf Meridian pay? | 2W+ 3A+=23 million dirhams with interest
? How many pilots are affected? | 1A=61 pilots
? Did the pilots agree to the deduction? | 5A+ 6D
? Has the airline paid? | 2P+
? When is the cabin crew's case? | 9A=on 6 October
? where did the signatures come from | 6A=a Christmas card
? Did Sharqiya Air withhold wages? | 8W+
? Will the airline appeal? | 2D+
? Why did Farleigh-Ross leave the carrier? | -

= Typhoon at Naga: what the mayor says, what the river says
V| Typhoon Luming crossed the Bicol peninsula on Sunday with gusts of 195 kilometres an hour.
N| {Mayor Socorro Abrenica of Naga} told a briefing at noon that everybody in the riverside quarters had been moved to schools by Saturday night.
V| Nineteen bodies were taken from houses in those quarters on Monday.
N| {The mayor}, confronted with the figure, said that these people must have gone back.
A| {Neighbours} said no lorry ever came.
N| {The Red Cross's local chapter} counted 23 dead by nightfall.
N| {The provincial disaster office} stuck to nineteen.
N| {The leader of the minority in the city council, Atty. Nestor Villafuerte-Cruz}, wants the mayor suspended.
V| Manila released 150 million pesos.
V| Typhoon Reming killed 34 in the city in 2006.
? Were the riverside quarters evacuated? | 2A+ 3D 4A+ 5D
? How many died in Naga in Typhoon Luming? | 3A=Nineteen ; 6A=23 ; 7A=nineteen
? How many people did Typhoon Reming kill in Naga? | 10A=34
? How strong were the gusts? | 1A=195 kilometres an hour
? Where were people taken? | 2A+=to schools
? Has the mayor been suspended? | 8P
? how much money did the government send | 9A=150 million pesos
? How many houses were destroyed? | -
? Did the victims return to their homes? | 4A
? When did the typhoon strike? | 1A=on Sunday

= Bundeswehr general 'did not say that', audience of 300 did hear it
N| {General Ottokar Freyling, inspector of the German army}, did not say on Saturday in Magdeburg that a third of his tanks were unable to move, according to his press officer.
N| {The press officer, Lieutenant Colonel Swantje Brodersen}, said he had been speaking of tractors.
V| A recording made by a member of the audience, which lasts forty-one seconds, contains the word "Panzer" three times.
N| {The defence minister's spokesman} had not listened to it and would not comment on "private tapes".
N| {Reservists' association chairman Friedhelm Upmeier}, who was host to the speech, said that 300 people had heard what they had heard.
N| {=Friedhelm Upmeier} "Nobody laughed," he said.
N| {The defence committee's Green spokeswoman, Nilüfer Aksoy-Lenz}, asked for figures.
V| The ministry classifies them.
A| {Mechanics at two barracks} spoke of half rather than a third.
V| Freyling retires on 31 March.
? Did the general say that a third of the tanks could not move? | 1D+ 2D+ 3A 4W 5A
? What share of the army's tanks is out of order? | 8W 9A=half
? Where did Freyling give the speech? | 1A=in Magdeburg
? How long is the recording? | 3A=forty-one seconds
? how many people were in the audience | 5A=300 people
? When does Freyling retire? | 10A=31 March
? Has the general been dismissed? | -
? Why are the tanks out of order? | -
? Did the audience laugh? | 6D

= 'They' and 'we': how Port Sudan's shelter burned
V| A school in Port Sudan that sheltered families from Khartoum burned down on Friday night; the morgue received fourteen bodies.
N| {The Sudanese army's spokesman, Brigadier Nabil Abdelrahman}, blamed a drone of the paramilitaries.
N| {The paramilitaries' adviser in Nairobi, Ezzeldin Safi}, said they had had no drone within 400 kilometres, and that the army stored shells in the gymnasium.
N| {The army} denied storing anything there except beans.
A| {Several of those who escaped} remembered a hum, then a bang.
A| {Others} remembered a cooking pot.
N| A United Nations team was kept from entering the site until Sunday, {its leader, Marisela Duarte-Okello}, said.
N| {She=Marisela Duarte-Okello} declined to interpret what she had found, which included beans.
V| The wing that burned stands eight metres from the gymnasium, which did not.
? Who or what started the fire? | 2A=a drone of the paramilitaries ; 3D+ 5A=a hum, then a bang ; 6A=a cooking pot ; 8W
? Did a drone hit the school? | 2A 3D+ 5A 8W
? How many people died? | 1A=fourteen bodies
? Did the army keep ammunition in the gymnasium? | 3A 4D+ 9D
? When was the UN team let in? | 7A+=Sunday
? how far is the wing from the gym | 9A=eight metres
? Where did the families come from? | 1A=from Khartoum
? How many children were killed? | -
? Did the gymnasium burn down? | 9D

= Islamabad confirms talks with Kabul over Chaman shooting
V| Pakistan and Afghanistan held talks in Doha on Saturday aimed at ending a week of border clashes in which dozens of people have been killed on both sides of the crossing at Chaman.
N| The two delegations met for four hours under Qatari mediation and would reconvene on Sunday morning, according to {Pakistan's foreign office}.
N| {The Taliban government's chief spokesman, Mawlawi Rahmatullah Zadran}, said his side had presented evidence of Pakistani air strikes in Paktika province that he said killed eleven civilians.
N| {Islamabad} has neither acknowledged nor denied carrying out the strikes, which residents say hit a house and a guest room on Thursday night.
A| {A Pakistani security official}, speaking on condition of anonymity because he was not authorised to brief the media, said the targets were members of a militant group responsible for an attack on a police academy.
N| {Kabul} insists that no such group operates from its soil.
N| {Zadran} said fourteen Afghan fighters had died since last Sunday, while Pakistan's military has put its own losses at nine.
N| {The United Nations mission in Afghanistan} called on both sides to protect civilians and said it was still trying to establish the number of casualties.
V| The crossing, which handles about half of the trade between the two countries, was still shut on Saturday evening.
? Did Pakistan and Afghanistan meet in Doha? | 1A 2A+ 3A+
? How long did the talks last on Saturday? | 2A+=four hours
? Did Pakistan carry out air strikes in Paktika? | 3A+ 4W+ 5A
? How many civilians were killed in the strikes? | 3A+=eleven ; 8W
? Does the militant group operate from Afghanistan? | 6D+
? how many afghan fighters have been killed | 7A+=fourteen
? Has the Chaman crossing reopened? | 9D
? Have the two sides agreed on a ceasefire? | -
? Who mediated between the two delegations? | 2A+=Qatari
? Who attacked the police academy? | 5A=members of a militant group

= Doha round ends with pledge to meet again, no ceasefire text
V| A second day of negotiations between Pakistan and Afghanistan broke up late on Sunday in the Qatari capital without a written agreement, although both delegations said the guns at Chaman had been quiet since noon.
N| "There is no ceasefire document, but there is an understanding," {Pakistan's defence minister, Sardar Yaqoob Khosa}, told reporters at his hotel before flying home.
N| {Mawlawi Rahmatullah Zadran, who speaks for the Taliban government}, said he would not use either word.
N| {Qatar's foreign ministry} said a third meeting would be held in Istanbul on 25 October.
N| {Khosa}, asked directly whether Pakistani jets had struck Paktika last week, replied: "We hit those who hit us, and we will do it again."
A| {Two Afghan traders at Chaman} said the gate had been opened for about an hour on Sunday to let through lorries carrying fruit.
N| {The Pakistani customs service} said it was unaware of any opening.
V| Before the clashes, some 600 lorries a day used the crossing.
N| {Iran's foreign ministry}, which had also offered to mediate, welcomed the outcome.
? Have Pakistan and Afghanistan agreed on a ceasefire? | 1D 2D+ 3W+
? Did Pakistan carry out air strikes in Paktika? | 5A+
? When is the next round of talks? | 4A=25 October
? Where will the third meeting be held? | 4A=in Istanbul
? Has the Chaman crossing reopened? | 6A 7D+
? How many lorries normally use the crossing? | 8A=some 600 lorries a day
? how long was the gate open on sunday | 6A=about an hour ; 7D+
? Did Iran mediate in Doha? | -
? How many people died in the strikes? | -

= Budget airline's chief pilot was sacked after warning on fatigue, tribunal hears
V| The former chief pilot of the budget carrier FlyZest was dismissed nine days after warning its directors in writing that crews were falling asleep at the controls, an employment tribunal in Reading was told on Monday.
N| {Captain Louise Ackermann, 52}, is claiming unfair dismissal and says that she was escorted to the car park by two security guards in front of trainees.
N| {The airline} denies that the email had anything to do with it and says she was let go because she had lost the confidence of her colleagues.
N| {Its barrister, Toby Van Heusen KC}, told the panel that no incident of a pilot falling asleep had ever been recorded by the company.
N| {Ackermann's counsel, Farah Siddiqui-Moon}, then produced a report in which a first officer described waking over Lyon to find the captain asleep as well.
N| {Van Heusen} said that he had not had sight of the document and could not comment on its contents.
N| {The pilots' union}, which is paying for the case, said it knew of at least seven similar reports.
A| {A current FlyZest captain}, who did not want to be identified for fear of losing his job, said rosters had become worse since the summer.
V| The Civil Aviation Authority, which is not a party to the proceedings, carried out an audit of the company in May and has not published the result.
V| The hearing is expected to last until Friday.
? Was Ackermann fired because of her email on fatigue? | 3D+
? why did the airline let her go | 3A+=she had lost the confidence of her colleagues
? Did FlyZest pilots fall asleep while flying? | 4D+ 5A+ 6W+ 7A
? How many similar reports does the union know of? | 7A=at least seven
? When was Ackermann dismissed? | 1A=nine days after warning its directors in writing
? Has the aviation authority published its audit? | 9D
? When will the hearing end? | 10A=Friday
? Who is paying for Ackermann's case? | 7A=The pilots' union
? How much compensation is Ackermann asking for? | -
? Did the plane over Lyon crash? | -

= Iron ore group's Guinea railway runs late, minister demands answers
N| {The Anglo-Canadian mining group Ferrum Atlantic} said on Thursday that the first train on its 620-kilometre railway in Guinea would not run before the second quarter of next year, six months later than it had promised as recently as July.
N| "Rain, and more rain," {chief executive Duncan Abercorn} told analysts when asked for the reason.
N| {Guinea's mines minister, Fatoumata Binta Camara}, who learned of the delay from the company's website, summoned its local managers and demanded a written explanation by Monday.
N| The contractor on the southern section had gone unpaid since August and its 3,000 workers had laid down tools, {a union representing them} said.
N| {The company} declined to discuss its commercial relationships.
A| {Two people briefed on the matter} said the dispute was about 85 million dollars in extra costs and that arbitration had begun in London.
N| {The contractor, Hubei Rail Construction}, said in a statement that it was "in friendly consultation" and had not begun any legal action.
V| Shares in Ferrum Atlantic fell 11 per cent in Toronto.
V| A rival's line to Kamsar, completed in 2022, came in on time.
N| {The minister's adviser, Mohamed Lamine Touré}, said the state could take back the concession, though he stressed that this had not been decided.
? Has the opening of the railway been delayed? | 1A+
? When will the first train run? | 1A+=the second quarter of next year
? Why is the railway late? | 2A+=Rain, and more rain ; 4A=The contractor on the southern section had gone unpaid
? Did the workers go on strike? | 4A+
? Is there arbitration in London? | 6A 7D+
? How much money is in dispute? | 6A=85 million dollars ; 5W+
? how far did the shares drop | 8A=11 per cent
? Has Guinea withdrawn the concession? | 10P+
? Was Abercorn dismissed? | -
? What did the railway cost? | -

= Lawmaker's assault case: club says CCTV 'no longer exists'
V| Prosecutors in Melbourne have dropped one of two assault charges against the state MP Craig Donnelly-Marsh over an altercation outside a nightclub in March, a magistrate was told on Wednesday.
N| {Senior prosecutor Yasmin Achterberg} said the complainant in that matter had withdrawn his statement, for reasons she did not go into.
N| {Donnelly-Marsh's solicitor, Rebecca Tran}, welcomed the decision and said her client would plead not guilty to the other charge.
N| {The club, Basement 9}, told the court that security footage from the night no longer existed because the system overwrote itself after thirty days.
N| Police had asked for it on day twelve, {Detective Sergeant Owen Prideaux} testified.
N| {The club's manager, Stavros Mitsopoulos}, said no such request had reached him.
A| {A former doorman} said that he had copied the clip to a memory stick and given it to somebody in a suit.
N| {The premier, Helena Worsnop}, refused again to say whether she would expel Donnelly-Marsh from the parliamentary party if he was convicted.
V| He has been sitting as an independent since April.
V| A contested hearing has been listed for 3 February.
? Has a charge against Donnelly-Marsh been dropped? | 1A 2A+ 3A+
? Why was the charge withdrawn? | 2A+=the complainant in that matter had withdrawn his statement
? How will he plead to the remaining charge? | 3A+=not guilty
? Does the security video still exist? | 4D+ 7A
? Did police ask the club for the footage? | 5A+ 6D+
? When did police ask for the recording? | 5A+=on day twelve
? Will the premier expel him? | 8W+
? When is the next hearing? | 10A=3 February
? Has Donnelly-Marsh been found guilty? | -
? Who was the man in the suit? | -
? why did the complainant withdraw his statement | 2W

= Bank's Paris arm raided in dividend tax inquiry
V| French investigators searched the Paris offices of the German lender Rheinkredit on Tuesday as part of a long-running inquiry into dividend tax fraud.
N| {The national financial prosecutor's office} said sixteen magistrates and some 150 agents had taken part in simultaneous searches at five banks, and that the sums in question could exceed a billion euros.
N| {Rheinkredit France} confirmed that "an operation" was under way at its premises and said it was cooperating fully.
N| {The parent in Frankfurt} declined to comment.
A| {A person familiar with the investigation} said three traders had been taken away for questioning and that computers had been sealed.
N| {A lawyer for two of the traders, Maître Hadrien Pécresse-Vidal}, said his clients were helping the magistrates as witnesses and had been free to leave at any time.
N| {The bank's works council} said it had not been informed of anything and had asked for an extraordinary meeting.
V| Two of the other banks, Crédit Ligérien and the London house Marlowe Brothers, settled with the tax authorities in 2023 for a total of 188 million euros.
N| {Marlowe Brothers} said it regarded the matter as closed.
? Was Rheinkredit raided? | 1A 2A+ 3A+
? How many agents were involved in the searches? | 2A+=some 150
? Were traders detained? | 5A 6D+
? How much tax might have been evaded? | 2A=could exceed a billion euros
? How many banks were searched? | 2A+=five
? What did Frankfurt say about the raid? | 4W+
? how much did Crédit Ligérien and Marlowe pay to settle | 8A=a total of 188 million euros
? Has Rheinkredit settled with the tax authorities? | -
? Has anybody been charged? | -
? Has the works council's meeting taken place? | 7P+

= Rescuers reach cave schoolboys in Minas Gerais, one is missing
V| Divers reached seven of the eight schoolboys trapped in a flooded cave near Sete Lagoas in south-eastern Brazil early on Friday, more than sixty hours after a storm cut off their way out.
N| "They are cold and they are alive," {fire brigade commander Colonel Adalgisa Fontoura} told a crowd of relatives shortly after 4 a.m.
N| {She=Adalgisa Fontoura} said the eighth, a boy of twelve, was believed to have gone looking for another exit on Wednesday and had not come back.
N| {The boy's uncle, Wanderson Pacheco}, said the family had been told on Thursday that all eight were together.
N| {The fire brigade} acknowledged that this information was wrong.
A| {Teachers at the school} said the outing had not been approved by the head, and two of them said the guide had never been in the cave before.
N| {The guide, Jocimar Antunes}, who is himself among those trapped, cannot be asked.
V| The state education secretary, Ludmila Arantes, has suspended the head pending an investigation.
N| Bringing the boys out would take at least until Sunday because of the water level, {Fontoura} said, and might have to wait for pumps from São Paulo.
V| In 2010 four speleologists drowned in the same system.
? Have the boys in the cave been found? | 1A 2A+ 3A+
? How many boys have been reached? | 1A=seven of the eight
? Who is missing? | 3A+=a boy of twelve
? When will they be brought out? | 9A+=at least until Sunday
? Were all eight boys together? | 3D+ 4A+ 5D+
? Did the head approve the trip? | 6D
? Has the head been suspended? | 8A
? How many people drowned in the cave in 2010? | 10A=four speleologists
? Has the missing boy been found dead? | -
? what is the missing boy's name | -

= Bulgaria's president will not sign, or has signed
M| {The Sofia broadcaster Kanal 6} said on Thursday evening, citing two members of his staff, that President Radoy Dimchev had refused to sign the law on foreign property and would send it back to parliament.
N| {The presidency's press office} said no decision had been taken.
N| {Ilko Bachev, the president's secretary for legal affairs}, told national radio on Friday morning that the law was "on the desk, unsigned, next to the coffee".
V| On Friday at noon the law appeared in the State Gazette with Dimchev's signature and Thursday's date.
N| {Kanal 6} said its report had been correct at the time that it was broadcast.
N| {Prime Minister Violina Grozeva}, whose coalition had pushed the bill through by three votes, thanked the president for putting the country first.
N| {Bachev} did not answer his phone for the rest of the day.
N| {The opposition group Rodina}, which had appealed for a veto, said it would challenge the law in the constitutional court.
V| Dimchev has used his veto twice since taking office in January 2022, most recently against a tax on gambling.
? Did the president sign the law? | 1D 2D+ 3D+ 4A 6A+
? Did Dimchev veto the property law? | 1A 2D+ 4D
? When was the law published? | 4A=On Friday at noon
? By how many votes did the bill pass? | 6A+=three votes
? Has the law been challenged in court? | 8P
? How often has the president used his veto? | 9A=twice
? why did dimchev change his mind | -
? Did Kanal 6 retract its report? | 5D+
? When did Dimchev veto the gambling tax? | -

= Union Pacific Northern derailment: 11 cars, no leak, says railroad
V| Part of a freight train derailed near Cut Bank, Montana, early Sunday, sending 11 tank cars into a ravine and closing U.S. Highway 2 in both directions.
N| No hazardous material was released, {a spokeswoman for the railroad, Carly Hofstadter}, said in a statement six hours later.
N| {Glacier County's emergency manager, Dale Running Crane}, said crews had smelled ammonia on arrival and that readings at one house were high enough for its occupants to be moved.
N| {The railroad} later revised its account, saying that "a small amount of product" had escaped through a valve.
N| {The state environmental department} estimated the amount at 4,000 gallons.
N| {Hofstadter} disputed the estimate but did not offer another.
A| {Two railroad employees not authorized to speak publicly} said a broken rail was found at the site and that a detector 20 miles to the east had been out of service for weeks.
N| {The National Transportation Safety Board} sent a team of five, and its chair cautioned against drawing conclusions about the cause.
V| No one was injured.
V| A derailment in 2021 near Joplin, about 100 miles away, killed three passengers on a different line.
? Did the derailed train leak ammonia? | 2D+ 3A 4A+ 5A
? How much leaked? | 4A+=a small amount ; 5A=4,000 gallons ; 6D+
? What caused the derailment? | 7A=a broken rail ; 8W
? How many cars went off the track? | 1A=11
? Were people evacuated? | 3A
? How many people were killed near Joplin? | 10A=three passengers
? Was anybody hurt on Sunday? | 9D
? Has Highway 2 reopened? | -
? who was driving the freight train | -
? Was the track detector working? | 7D

= New coach for Uruguay's women, federation 'in no hurry' to name him
N| Uruguay's women's football team will have a new coach for next month's friendlies in Curitiba, {the federation's president, Walter Ibarburu}, told members at an assembly on Monday, three weeks after the dismissal of Ana Clara Píriz.
N| {Ibarburu} would not say who it was, only that a contract had been drafted and that "there is no hurry to print a name on it".
A| {Two people at the assembly} understood him to mean Nelson Gadea, who coaches the under-20 side.
N| {Gadea's agent, Horacio Spinelli}, laughed and said that his client was on a beach in Rocha.
N| {The players' association} complained that the squad had not been consulted about either the sacking or the successor.
N| {Píriz}, who won nine of her 22 matches, said that she was told by telephone and in under two minutes.
N| {The federation} maintained on Monday that she had left by mutual consent.
M| {The sports weekly Ovación Joven} reported last week that 190,000 dollars in bonuses for the players was still outstanding.
N| {The federation's treasurer, Graciela Bonomi}, said every bonus due by June had been paid.
N| {Captain Yamila Corbo} had no comment on that.
? Was Píriz sacked? | 1A 5A 6A+ 7D+
? Who will be the new coach? | 2W+ 3A=Nelson Gadea
? how was Píriz told | 6A+=by telephone
? How many matches did she win? | 6A+=nine
? Have the players been paid their bonuses? | 8D 9A+ 10W+
? How much do the players say they are owed? | 8A=190,000 dollars
? Were the players consulted about the coach? | 5D+
? Where will the friendlies be played? | 1A=in Curitiba
? Has Gadea signed the contract? | -
? Why was Píriz sacked? | -

= Lithium battery fire at Rotterdam terminal under control
V| A fire that broke out on Saturday in a stack of containers with lithium batteries at the Maasvlakte terminal in Rotterdam was brought under control on Monday morning.
N| {The port authority} said that 41 containers had been destroyed and that the terminal would resume work on Tuesday.
N| Smoke had drifted as far as Hoek van Holland, where residents were told to keep their windows shut, {the regional safety office} said.
N| {The terminal's operator, Deltahaven}, said one of its crane drivers had been treated for smoke inhalation.
N| {A lawyer for the batteries' manufacturer, Suwon Cell}, said the cargo had been packed according to the rules.
N| {The fire brigade's spokesman, Niels Oudekerk}, said the cause could not be established until the containers had cooled.
V| The batteries were bound for a car plant in Leipzig.
V| A ship carrying similar cargo, the Fremont Star, burned off Ameland in 2023, and one seaman died.
? Is the fire under control? | 1A
? When did the fire start? | 1A=on Saturday
? How many containers burned? | 2A=41 containers
? What caused the fire? | 6W
? Who was hurt? | 4A+=one of its crane drivers
? When will the terminal work again? | 2A+=on Tuesday
? where were the batteries going | 7A=a car plant in Leipzig
? How many people died on the Fremont Star? | 8A=one seaman
? Were the batteries packed properly? | 5A+
? Did anyone die in the Rotterdam fire? | -
? Has the terminal reopened? | 2P+

= Tea with the junta: Yangon visit of ASEAN envoy in doubt
V| A visit to Yangon by the Southeast Asian bloc's special envoy, which was to have begun on Wednesday, was thrown into doubt when the envoy's aircraft took off from Kuala Lumpur without him.
N| The envoy, former Malaysian foreign minister Tan Sri Azlan Harith, "remains fully committed to engaging all stakeholders", {his office} said, giving neither a reason nor a new date.
N| {Naypyidaw} said its invitation stood.
A| {Three diplomats from member states} said Azlan had called off the trip after the generals refused, for the second time, to let him see the detained former leader, Daw Khin Thiri.
N| {A spokesman for the junta, Major General Thet Naing Htun}, denied that any such request had been turned down, because, he said, none had been made.
N| {The exiled unity government} praised Azlan for not going "to drink tea with murderers".
N| {Jakarta} urged him to try again before the summit in November.
V| Khin Thiri, 79, was last seen in public in court in 2022.
N| {Her son, Kyaw Zin}, who lives in Manchester, said that he had been told by a prison doctor that she could no longer walk.
N| {Thet Naing Htun} described her as being in good health.
? Did Azlan travel to Yangon? | 1D
? Was the envoy's trip cancelled? | 1A 2W+ 4A
? Why did Azlan stay away? | 2W+ 4A=the generals refused, for the second time, to let him see the detained former leader
? Did the junta refuse him access to Khin Thiri? | 4A 5D+
? When was Khin Thiri last seen? | 8A=in 2022
? how is Khin Thiri's health | 9A+=she could no longer walk ; 10A+=good health
? When will the visit take place? | 2W+
? Has Khin Thiri been released? | -
? Who was on board the aircraft? | -

= Shipyard's would-be buyer pulls out hours before deadline
V| The last remaining bidder for the insolvent Wadden shipyard in Emden withdrew on Friday evening, leaving the fate of its 840 employees in the hands of the state government in Hanover.
N| {The investor, Copenhagen-based Kronborg Partners}, said in an email to the administrator that it had not been able to agree on terms with the yard's largest customer.
N| {The customer, the cruise line Sirena}, rejected that and said the terms had been agreed on Tuesday.
N| {Lower Saxony's premier, Meike Tammena}, promised that the state would "not let the lights go out", but refused to say whether this meant taking a stake.
N| {Her economy minister, Jörn Wessels-Kahl}, told public radio on Saturday that the cabinet would consider a guarantee of 120 million euros on Tuesday.
A| {Two people involved in the sale} said Kronborg had wanted the state to bear the cost of 300 redundancies and had been turned down.
N| {The IG Küste union's district secretary, Onno Janssen}, called on the administrator to keep wages flowing until Christmas.
N| {The administrator, Christoph Leyendecker}, said there was cash until the end of October.
N| {A Turkish yard that took part in the first round, Tuzla Marin}, said it was no longer interested.
? Has Kronborg withdrawn its bid? | 1A 2A+
? Why did the bidder drop out? | 2A+=it had not been able to agree on terms with the yard's largest customer ; 6A=Kronborg had wanted the state to bear the cost of 300 redundancies and had been turned down
? Will the state buy into the yard? | 4W+
? How many people work at the shipyard? | 1A=840
? Has the guarantee been granted? | 5P+
? how big is the proposed guarantee | 5A+=120 million euros
? Until when is there money to pay wages? | 8A+=the end of October
? Did Sirena cancel its orders? | -
? Is Tuzla Marin bidding again? | 9D+
? How much did Kronborg offer? | -

= The White House and the walnut desk: gift or loan?
N| {The White House} said on Wednesday that a desk used by President Harrison Colby in his private study was on loan from a museum in Ohio and would be returned when he left office.
N| {The museum's director, Phyllis Abernathy}, told a local television station that no loan agreement had been signed and that she had learned of the desk's whereabouts from a photograph.
N| {A spokesman for the president, Trey Callahan}, responded that the paperwork was "in process".
A| {Two members of the museum's board} said the desk, which is insured for 2.1 million dollars, had been collected in July by men with a letter from a donor.
N| {The donor, the real-estate developer Sal Piscitelli}, confirmed that he had written such a letter, adding that he had considered the desk his to give.
N| {His lawyer} later said that Mr. Piscitelli had misspoken.
N| {The National Archives} declined to say whether the desk had been recorded as a gift.
N| {Representative Noreen Whitlock-Daniels}, the senior Democrat on the oversight panel, asked for the documents by 1 December.
V| Gifts to a president worth more than 480 dollars must be disclosed.
V| In 2018 a previous president returned a saddle to a museum in Wyoming after a similar dispute.
? Is the desk on loan to the White House? | 1A+ 2D+ 3A+
? Was a loan agreement signed? | 2D+ 
? Did Piscitelli give the president the desk? | 5A+ 6D+
? What is the desk insured for? | 4A=2.1 million dollars
? When was the desk taken from the museum? | 4A=in July
? Was the desk registered as a gift? | 7W
? What did a former president return in 2018? | 10A=a saddle
? By when does Whitlock-Daniels want the papers? | 8A=by 1 December
? Has the museum got its desk back? | 1P+
? who made the desk | -

= Swim star's ban over, coach stays away
V| The double world champion Lieke van Oosterhout may swim again from Thursday, a year to the day after she was barred for missing three doping tests.
N| {The Dutch swimming federation} said she would start at the national championships in Eindhoven in December.
N| {Her former coach, Patrick Dehaene}, told Flemish radio that he no longer worked with her and did not wish to explain why.
N| {Van Oosterhout's management agency} said that the split was by mutual agreement and took place in August.
A| {A team-mate who did not want her name used} said the coach walked out in May after an argument about a whereabouts form.
N| {The federation's technical director, Annemiek Sluijter}, knew of no argument.
N| {The Belgian federation} denied that it had hired Dehaene.
V| Under the rules she keeps the medals from Fukuoka but loses those from Doha.
V| Her elder sister Noor retired in 2020 because of a shoulder injury.
? Is Van Oosterhout allowed to compete again? | 1A 2A+
? When does the suspension end? | 1A=Thursday
? Why was the swimmer banned? | 1A=missing three doping tests
? When did she and her coach part? | 4A+=in August ; 5A=in May
? Why did the coach leave? | 3W+ 4A+=by mutual agreement ; 5A=an argument about a whereabouts form
? Was there an argument about a form? | 5A 6D+
? did dehaene sign for the belgian federation | 7D+
? Why did Noor van Oosterhout stop swimming? | 9A=a shoulder injury
? Does she have to give back the Fukuoka medals? | 8D
? Who is her new coach? | -

= Bombay High blaze: regulator, operator and the missing helicopter
V| Eleven workers were still unaccounted for on Wednesday after an explosion on the Neelam South gas platform, 130 kilometres off Mumbai, on Tuesday afternoon.
N| {Western Oil and Gas, which operates the platform}, said 48 people had been on board and that 37 had been taken off by boat.
N| {The coast guard's regional commander, Inspector General Arvind Sabnis}, gave the number of those rescued as 35.
N| {A spokesperson for the company} attributed the difference to two men who had swum to another platform.
N| {The offshore workers' union} alleged that a gas alarm had been switched off during maintenance, and demanded the arrest of the installation manager.
N| {The company} called the allegation "irresponsible while families are waiting" and would not answer questions about alarms.
A| {A technician who left the platform on Monday} said that the alarm in the compressor room had been taped over since last week.
N| {The oil safety directorate} ordered all four platforms in the field to be shut down.
N| {New Delhi} has promised 1 million rupees to the family of each person who dies.
V| A helicopter that was to bring doctors out on Tuesday night turned back because of smoke.
V| Twenty-two people died in a fire on the Bombay High North platform in 2005.
? How many workers are missing? | 1A=Eleven
? How many people were rescued from the platform? | 2A+=37 ; 3A+=35
? Was the gas alarm switched off? | 5A 6W+ 7A
? What caused the explosion? | -
? How far from Mumbai is the platform? | 1A=130 kilometres
? How many died in the 2005 fire? | 11A=Twenty-two people
? Has the installation manager been arrested? | 5P
? why did the helicopter turn back | 10A=because of smoke
? Have the families been paid? | 9P
? Did the helicopter crash? | -

= A hundred days of Kosovo's new government: no visit to Brussels
V| Kosovo's prime minister, Blerta Krasniqi-Hoti, has not yet travelled to Brussels, a hundred days after she took office promising that it would be her first trip abroad.
N| {Her office} put it down to diary clashes.
N| {The European Commission} said there were no clashes of which it was aware.
A| {EU officials} say privately that she was asked to come after the municipal elections, when the matter of the Serb mayors will be easier.
N| {Belgrade's negotiator, Dragutin Mihajlović}, said he would gladly have met her there and had twice booked a room.
N| {The prime minister} told a press conference on Thursday that she would be in Brussels "before the snow".
N| Asked which snow, {she=Blerta Krasniqi-Hoti} laughed.
N| {Opposition leader Fatos Berisha-Lluka} accused her of hiding.
V| Her predecessor, Agim Dragusha, went to Brussels on his third day and came back with 60 million euros.
V| Her only trips so far were to Tirana and, for a funeral, to Ljubljana.
? Has Krasniqi-Hoti been to Brussels as prime minister? | 1D 6P+
? Why hasn't she travelled to Brussels? | 2A+=diary clashes ; 3D 4A=she was asked to come after the municipal elections
? When will she go? | 6A+=before the snow
? Where has she travelled so far? | 10A=to Tirana and, for a funeral, to Ljubljana
? how much money did Dragusha bring home | 9A=60 million euros
? Did the prime minister meet Mihajlović? | 5D+
? When did Dragusha visit Brussels? | 9A=on his third day
? What was discussed in Tirana? | -
? Whose funeral was it? | -

= Church roof falls in during choir practice; vicar had 'asked and asked'
V| Part of the roof of St Petroc's, a Grade I listed church in north Cornwall, came down on Tuesday evening while the choir was rehearsing a Christmas anthem.
N| {The vicar, the Reverend Tamsin Kitto}, said fourteen singers had been in the stalls and that they had got out with scratches.
V| The ambulance service took two people, one of them an organist with a broken collarbone, to hospital in Barnstaple.
N| {Kitto} said she had written to the diocese about the timbers five times since 2021.
N| {The diocese of Truro} acknowledged having received "correspondence".
N| {A spokesperson for the diocese}, asked how many letters there were, said an investigation would establish that.
A| {Members of the congregation} said slates were falling all summer.
N| {Architect Humphrey Tollgate}, who inspected the building in 2020 for the diocese, said that he had found the roof sound.
N| {English Church Trust} offered 50,000 pounds towards repairs, on condition that the parish raise the same.
V| The nave of the neighbouring church, at Trewithen, collapsed in 1974 during a storm and was never rebuilt.
? Did the church roof collapse? | 1A
? Was anyone seriously injured? | 2D+ 3A
? How many people were singing in the church? | 2A+=fourteen
? Was the diocese warned about the roof? | 4A+ 5A+ 6W+
? How often did the vicar write to the diocese? | 4A+=five times ; 6W+
? When did Tollgate inspect the church? | 8A+=in 2020
? what did the architect say about the roof | 8A+=that he had found the roof sound
? When did the nave at Trewithen fall? | 10A=in 1974
? Has the trust paid the 50,000 pounds? | 9P+
? How much will the repairs cost? | -
? Why did the roof collapse? | -

= Lecce captain's father: 'He signs on Monday'
N| {Raimondo Calabrò, who is both the father and the agent of the Lecce captain Davide Calabrò}, said on Saturday that his son would sign for Udinese on Monday for three years.
N| {Lecce's president, Oronzo Petrachi}, said that nobody from Udine had asked him and that he was the one who had to be asked.
N| {Udinese} declined to talk about players under contract elsewhere.
M| {The Friulian daily Il Tagliamento} put the fee at 9 million euros and said medical tests had been passed in secret in Villach.
N| {The player} told fans at the training ground that he had never been to Villach.
A| {A member of Udinese's medical staff} said that the tests took place in Tarvisio, on the Italian side.
N| {Coach Salvo Minniti} intends to pick him for Sunday's match against Genoa.
N| {=Salvo Minniti} "He is my captain until somebody brings me a letter," he said.
V| Calabrò missed the reverse fixture in October with a calf strain.
? Is Calabrò moving to Udinese? | 1A+ 2D+ 3W+ 
? When will the captain sign? | 1A+=on Monday
? How long is the contract for? | 1A+=three years
? How much will Udinese pay? | 4A=9 million euros
? Has he had a medical? | 4A 6A
? where did the medical tests take place | 4A=in Villach ; 5D+ 6A=in Tarvisio
? Will Calabrò play on Sunday? | 7A+ 8A+
? Why did he miss the October match? | 9A=a calf strain
? Did Udinese make Lecce an offer? | 2D+ 3W+
? Who won on Sunday? | -

= Lab chief out at Daejeon institute, says institute
V| Professor Noh Jae-kyung, whose claim to have made a superconductor at room temperature went round the world last year, no longer heads the quantum materials laboratory in Daejeon.
N| {The institute} announced on Monday that it had relieved him of the post after an inquiry found that a graph in his paper had been used twice.
N| {Noh's lawyer, Byun Hye-jin}, said that the second use was a slip by a student and that the professor would sue for reinstatement.
N| {The student, Ahn Do-yoon}, who is now in Munich, wrote on her blog that the professor had made every figure himself.
N| {The journal, Physical Frontiers}, has not retracted the paper, and its editor said that a decision would be taken by the end of the month.
A| {Two former members of the group} said the sample was lost in a move and could not be tested again.
N| {Byun} declined to say where the sample was.
N| {A competitor at Sendai, Professor Takuma Irie}, repeated the experiment eleven times and saw nothing.
V| The institute's previous head of the laboratory, Dr Gu Min-seok, left for a chip maker in 2019.
? Was Professor Noh removed from his post? | 1A 2A+
? Why did the institute remove him? | 2A+=an inquiry found that a graph in his paper had been used twice
? Who made the mistake with the graph? | 3A+=a student ; 4A+=the professor
? Has the paper been retracted? | 5D+
? When will the journal decide? | 5A+=by the end of the month
? Where is the sample? | 6A=lost in a move ; 7W+
? how often did Irie repeat the experiment | 8A=eleven times
? When did Gu leave the laboratory? | 9A=in 2019
? Has Noh sued the institute? | 3P+
? Who leads the laboratory now? | -

= Canal authority cuts transits again
V| The Panama Canal will allow 24 ships a day through its locks from 1 November, down from 31 in September and 36 in a normal year, because of the drought that has emptied Gatun Lake.
N| {The authority's administrator, Ernesto Quijano-Díaz}, told reporters that the lake stood at 24.2 metres, the lowest level for October since records began in 1965.
N| The number would be cut to 20 in January if it did not rain, {he=Ernesto Quijano-Díaz} said.
N| {A shippers' association in Houston} said that its members were paying up to 2.4 million dollars at auction to jump the queue.
N| {The authority} did not contradict the figure.
V| There were 117 vessels waiting on Monday.
A| {Brokers} expect freight rates to double by Christmas.
N| {The president's office} rules out a sale of water to private firms.
V| During the drought of 2016 the authority limited the draught of ships but not their number.
? How many ships a day will be able to pass from November? | 1A=24 ships
? Why is the canal reducing transits? | 1A=the drought
? How high is Gatun Lake? | 2A+=24.2 metres
? Has the number been cut to 20? | 3P+
? How much are ships paying to jump the queue? | 4A+=up to 2.4 million dollars
? How many vessels were waiting on Monday? | 6A=117 vessels
? was the number of ships limited in 2016 | 9D
? Have freight rates doubled? | 7P
? How much money has the canal lost? | -
? Did the lake hit its lowest October level? | 2A+

= Kuwait emir's envoy met Iraqi premier, both offices say
V| Kuwait's special envoy for border affairs, Sheikh Fawaz al-Mubarak, met Iraq's prime minister, Haidar al-Jubouri, in Baghdad on Tuesday for the first talks in two years on their disputed waterway.
N| {The Iraqi leader's media office} described the meeting as "frank" and said it had lasted ninety minutes.
N| {Kuwait's embassy} called it fruitful.
N| {Both offices} said that a joint committee would be convened within a month.
N| {The leader of the Basra bloc in parliament, Mizhir al-Tamimi}, accused the premier of giving away the Khor channel.
N| {A government spokesman in Baghdad} denied that the channel's status had been on the agenda.
A| {An Iraqi official who attended} said that it was the first item.
N| {Washington} encouraged the two sides to carry on.
V| Iraq's top court voided the 2012 treaty on the waterway in September last year.
V| The committee last sat in Kuwait City in 2022.
? Did al-Mubarak meet al-Jubouri? | 1A 2A+ 3A+
? Where did the meeting take place? | 1A=in Baghdad
? How long was the meeting? | 2A+=ninety minutes
? Was the Khor channel discussed? | 6D+ 7A
? When will the joint committee meet? | 4A+=within a month
? Has al-Jubouri ceded the channel? | 5A
? when did the committee last sit | 10A=in 2022
? When was the treaty annulled? | 9A=September last year
? What did Washington say about the treaty? | -
? Has a new treaty been signed? | -

= Spa town's mayor fined; council 'unaware'
V| The mayor of Bad Ostrau, Gerlinde Hofreiter, was fined 9,600 euros on Wednesday for letting the town pay for her daughter's wedding.
N| {The district court at Rosenheim} found that the bill for 140 guests at the Kurhaus had been booked as a congress of bath attendants.
N| {Hofreiter's defence counsel, Dr Ansgar Lindl}, said that it had been a clerical error and that the money was paid back within days.
N| {Judge Petra Schwenk} noted that the days in question came after the search of the town hall.
N| {The town council} said in a statement that it had been unaware of the wedding.
V| Eleven of its twenty members can be seen in the photographs.
N| {Hofreiter} said outside the courtroom that she would stay in office and would not appeal.
N| {The leader of the Free Voters, Korbinian Aigner-Roth}, wants to have her voted out on the 19th.
A| {Some of the guests} recalled that the fish was excellent.
V| The previous mayor, Alois Stangassinger, had to go in 2008 over a swimming pool.
? Was the mayor convicted? | 1A 2A
? How much is the fine? | 1A=9,600 euros
? Did the council know of the wedding? | 5D+ 6A
? How many guests were there? | 2A=140 guests
? Will Hofreiter appeal? | 7D+
? is the mayor resigning | 7D+
? When was Stangassinger forced out? | 10A=in 2008
? Has the money been repaid? | 3A+ 4A
? When might she be voted out? | 8A=on the 19th
? Whom did the daughter marry? | -
? How much did the wedding cost? | -

= Sign-language row at Czech broadcaster ends in apology
N| {Czech public television} apologised on Friday to the interpreter Hana Vrbová, whom it had accused in December of mistranslating the president's New Year address.
N| {=Czech public television} A review by three experts had found her signing "accurate throughout", it said.
N| {Vrbová's union} said that she would accept the apology when it was also given in sign language.
N| {The broadcaster's director, Libor Kocourek}, who had called for the review, said that this was under discussion.
N| {The president's chancellor, Vít Havelka}, said the Castle had never complained.
A| {Two editors} said the complaint had come from a viewer in Brno who mistook the sign for "patience" for another.
N| {The viewer}, traced by this newspaper, stands by what he saw.
V| Vrbová has not been on air since 4 January.
N| {Kocourek} said that she could come back whenever she liked.
V| In 2013 an interpreter at a state funeral in South Africa was found to have signed nonsense.
? Did Czech television apologise to Vrbová? | 1A+
? Did she mistranslate the address? | 1D+ 2D+
? Who complained about her? | 5D+ 6A=a viewer in Brno
? Has the apology been given in sign language? | 3D+ 4W+
? Since when has she been off the air? | 8A=4 January
? is vrbova allowed to return | 9A+
? How many experts reviewed her signing? | 2A+=three experts
? Did the president complain? | 5D+
? Has Vrbová returned to work? | 8D
? Who dismissed Vrbová? | -

= Cargo vessel detained off Gotland after cable break, Stockholm says
V| Swedish coast guard officers boarded a Cook Islands-flagged freighter off the island of Gotland on Monday, hours after a telecommunications cable between Sweden and Lithuania was cut.
N| {Stockholm} said the ship, the Varyag Star, was being held on suspicion of gross sabotage and that its anchor was missing.
N| {The cable's owner, the Vilnius company Litkabel}, said that the break had been registered at 4.26 a.m. at a depth of about 80 metres.
N| {The freighter's manager in Piraeus, Helmos Shipping}, said that the anchor was lost in a storm the week before and that the incident had been logged.
N| {The Kremlin} said it had nothing to do with the vessel and would wait for facts.
A| {A Western intelligence official} said there was as yet no evidence that the damage was deliberate.
N| {Lithuania's defence minister, Dainius Purvaneckas}, was less cautious, calling it the fourth attack of its kind in eighteen months.
N| {Prosecutor Malin Ekwall}, who is leading the investigation in Stockholm, declined to say how many crew members had been questioned.
V| Internet traffic in Lithuania was rerouted and most customers did not notice anything.
? Was the Varyag Star detained? | 1A 2A+
? When did the cable break? | 3A+=at 4.26 a.m.
? Was the cable cut on purpose? | 2A 6W 7A
? why is the anchor missing | 4A+=was lost in a storm the week before
? Who owns the cable? | 3A+=the Vilnius company Litkabel
? How many crew members have been questioned? | 8W+
? Did Russia order the sabotage? | 5D+
? How long will the repair take? | -
? Was internet service in Lithuania cut off? | 9D

= Freighter free to leave Gotland; prosecutor finds no intent
V| The cargo ship Varyag Star was allowed to sail from Slite on Gotland on Thursday after Swedish prosecutors concluded that the severing of a cable to Lithuania had been an accident.
N| {Prosecutor Malin Ekwall} said bad weather, worn equipment and poor seamanship had together caused the anchor to drop.
N| {=Malin Ekwall} The ship's log, she added, contained no mention of an anchor lost the week before.
N| {The manager of the ship, Helmos Shipping of Piraeus}, thanked the Swedish authorities and said it would look into its entries.
N| {Vilnius} was dismayed: the defence minister, Dainius Purvaneckas, said that he would believe in bad weather if it struck Russian cables as well.
N| {Litkabel} said its line would be mended by Sunday at a cost of two million euros, for which it would hold the owner liable.
A| {A lawyer close to the case} doubted whether it would ever see the money.
V| The crew of seventeen, all of whom were questioned, had been on board since Monday.
N| {Moscow} saw itself vindicated, said its spokesman.
? Was the cable cut on purpose? | 1D 2D 5A
? Has the Varyag Star been released? | 1A
? What caused the damage to the cable? | 2A=bad weather, worn equipment and poor seamanship
? Was the anchor lost before the cable broke? | 2D 3D
? How many crew members were questioned? | 8A=seventeen
? When will the cable be repaired? | 6A+=by Sunday
? how much will the repair cost | 6A+=two million euros
? Has the shipowner paid Litkabel? | 6P+ 7P
? Who was the captain? | -

= Airport boss 'not pushed' after baggage chaos
N| {Aldergate airport} announced on Wednesday that its chief executive, Heather Blundell, was leaving by mutual consent after three years.
N| {Its chairman, Sir Ranald Muir-Cobbold}, said in reply to a question that nobody had pushed her.
N| {The largest shareholder, the Ontario School Employees' Pension Fund}, said that it had expressed "certain views" to the board last week.
A| {Two directors} were more explicit: the fund had asked for her head on the Thursday after 31,000 bags were left behind, they said, and had been given it by the Monday.
N| {Blundell} would not go into detail, but told staff in an email that she wished she had been allowed to finish.
N| {The baggage handlers' union} said she was the wrong target and that the contractor, Portamove, should have been sacked.
N| {Portamove} said that it had nothing to add to its statement of last week, in which it blamed software.
V| A rival airport's head, Gareth Ceredig-Evans of Severnside, sent her flowers.
V| The belt failed at 5 a.m. on 4 August and was out for two days.
? Is Blundell leaving the airport? | 1A+ 5A+
? Was she forced out? | 1D+ 2D+ 4A 5A+
? Who wanted Blundell gone? | 4A=the fund
? How many bags were left behind? | 4A=31,000 bags
? When did the baggage belt break down? | 9A=5 a.m. on 4 August
? What made the belt fail? | 7A+=software
? how long was it out of action | 9A=two days
? Has Portamove been sacked? | 6P
? How much severance will she get? | -
? Who will succeed Blundell? | -

= Turkish opposition mayor 'on holiday', wife says in cell
N| {Zehra Karabulut}, whose husband, Ferit, is mayor of the Aegean resort of Dalyanköy, said on Thursday that gendarmes had taken him from their house at 5.30 in the morning and that she had been shown a warrant.
N| {The governor of Muğla's office} said it understood that the mayor was on holiday.
N| {The public prosecutor} put out a statement at six in the evening which did not name Karabulut but spoke of "the detention of M.F.K., a municipal official" over a tender.
N| {His lawyer, Onur Sezgin}, said he had spent eleven minutes with his client, who was well and had asked for his reading glasses.
N| {Ankara's interior minister, Cevdet Bilgin}, refused to comment on what he called a judicial matter.
N| {The chairwoman of his party, Nihal Ertuğrul}, said eight of its mayors had now been picked up since March, and called a rally for Saturday.
A| {Municipal employees} told this correspondent that computers had been carried out of the building as early as Tuesday.
V| The tender, for parking meters, was worth 1.2 million lira.
V| Karabulut's predecessor served two years for fraud and was acquitted on appeal.
? Was Mayor Karabulut detained? | 1A+ 2D 3A+ 4A+ 5W
? When was he taken from his home? | 1A+=at 5.30 in the morning
? Why was the mayor arrested? | 3A+=over a tender
? How many of the party's mayors have been detained? | 6A+=eight
? how much was the tender for | 8A=1.2 million lira
? When were computers removed from the town hall? | 7A=as early as Tuesday
? Has the rally taken place? | 6P+
? How long did the lawyer see him? | 4A+=eleven minutes
? Where is Karabulut being held? | -
? Did Karabulut go to prison for fraud? | -

= Ringgold Foods admits listeria in school sandwiches
V| Sandwiches sold to schools in three Scottish counties contained listeria, their manufacturer conceded on Thursday, a week after it had described reports to that effect as mischievous.
N| {Ringgold Foods} said that a sample taken on 2 September at its Falkirk plant was positive and that production of chicken fillings had ceased.
N| {Food Safety Scotland} said it had known since the 5th and warned schools on the 6th.
N| {Fife Council} received no warning until the 9th, according to its head of catering, Shona Baillie-Grant.
N| {The agency} produced an email, sent at 16.58 on a Friday to an address that was no longer in use.
A| {Parents of two pupils in Cupar} told our reporter that their children had been in hospital with fever.
N| {NHS Fife} said that there were no confirmed cases linked to the sandwiches.
N| Ringgold's managing director, Craig Lamberton, will stay on, {the company} said, "to put it right".
V| An outbreak at another manufacturer in Ayr in 2019 led to two deaths.
? Were the sandwiches contaminated with listeria? | 1A 2A+
? When was the positive sample taken? | 2A+=on 2 September
? When did the agency warn schools? | 3A+=on the 6th ; 4A+=the 9th
? Was Fife Council warned on the 6th? | 4D+ 5A+
? Did children fall ill from the sandwiches? | 6A 7D
? Is Lamberton stepping down? | 8D+
? how many people died in ayr | 9A=two deaths
? How did the bacteria get into the filling? | -
? How many pupils were made ill in Fife? | 6A=two ; 7D

= Ransom of a painter: Kraków family denies paying
M| {The weekly Podgórze} wrote on Thursday that the family of the kidnapped painter Kazimierz Ostrowiecki had paid 400,000 złoty for his return, in two shopping bags, at a cemetery.
N| {His daughter, the actress Maja Ostrowiecka}, said that no money had been paid by anybody in the family.
N| {The police in Kraków}, who freed nobody but found the painter asleep in a tram on Monday, refused to say whether they had known of a handover.
N| {The painter's gallerist, Bruno Szelągowski}, when he was asked whether the money was his, answered that he was only an art dealer.
A| {Two people who were at the cemetery for a burial} said they saw a man in a green coat set down two bags behind the chapel.
N| {Ostrowiecki, 83}, told Polish radio that his captors had been polite and had asked for his opinion on Matejko.
N| {The prosecutor, Urszula Wnęk}, appealed to witnesses.
V| He had been missing for sixteen days.
V| Two men from Tarnów were arrested on Wednesday over a different kidnapping, that of a jeweller.
? Was a ransom paid for the painter? | 1A 2D+ 3W 4W 5A
? How much was paid? | 1A=400,000 złoty ; 2D+
? Where was the money handed over? | 1A=at a cemetery ; 5A=behind the chapel
? Who paid the ransom? | 1A=the family of the kidnapped painter ; 2D+ 4W
? How long was Ostrowiecki missing? | 8A=sixteen days
? where was the painter found | 3A=in a tram
? Did the police free the painter? | 3D
? Have his kidnappers been arrested? | -
? How old is Ostrowiecki? | 6A=83
? Who was the man in the green coat? | -

= Prison officers deny looking away
N| {Five prison officers at HMP Cawdon} told an inquest in Durham on Monday that they had checked on the prisoner Jordan Leech every hour on the night of his death in October 2022.
N| {The prison service's records} show checks at 10 p.m., midnight and 5 a.m.
V| Leech's mother, Denise, wept as the sheet was passed to the jury.
N| {The officers' union, the Association of Prison Staff}, said the sheet recorded only what was written down, and that its members had been one short.
N| {A barrister for the family, Cyrus Alabaster}, suggested to one of them, Officer Neil Partridge, that he had been asleep.
N| {=Neil Partridge} "I was not," Partridge replied.
A| {A prisoner from a neighbouring cell, who was granted anonymity}, said that he heard no footsteps between one and five.
N| {The senior coroner, Dr Amina Fairbairn}, told the jury that they would have to choose.
V| Leech, 24, was on remand for shoplifting.
V| It is the third inquest into a death at Cawdon this year.
? Was Leech checked every hour? | 1A+ 2D 4A+ 7D
? When did Leech die? | 1A=October 2022
? At what times was he checked, according to the records? | 2A+=10 p.m., midnight and 5 a.m.
? Was Partridge asleep? | 5A+ 6D+
? how old was leech | 9A=24
? Why was Leech in prison? | 9A=for shoplifting
? How many officers gave evidence? | 1A=Five
? Has the jury reached a verdict? | -
? How did Leech die? | -
? When did the other two prisoners die? | -

= Moroccan phosphate giant's trains 'on time', Rabat says of blockade
N| {Phosphates du Royaume, the state-owned miner}, said on Wednesday that all 28 of its daily trains to Safi were running and that there was no blockade.
N| {A committee of villagers at Sidi Ahmed} said nothing had passed since Sunday, when they sat down on the track.
N| {The national railway} referred questions to the miner.
V| A correspondent who spent Tuesday at the level crossing counted one train, which stopped and went back.
N| {The villagers' spokeswoman, Khadija Ouahbi}, said that they would stay until the company paid for the wells it had emptied.
N| {Rabat} spoke of "some individuals with personal demands".
A| {An engineer at the Safi works} said that stocks would last until Friday at the latest.
N| {The company's subsidiary in charge of water, Ma'a Plus}, has offered to send tankers.
N| {Ouahbi} said tankers would be turned round.
V| A sit-in in 2021 ended after nine days with the arrest of four people.
? Is the railway to Safi blocked? | 1D+ 2A+ 4A 
? How many trains normally run to Safi? | 1A+=28
? Since when have the villagers been on the track? | 2A+=since Sunday
? What do the villagers want? | 5A+=until the company paid for the wells
? How long will the stocks last? | 7A=until Friday at the latest
? Have water tankers been sent? | 8P+ 
? how long did the 2021 sit-in last | 10A=nine days
? How many people were arrested this week? | -
? Has the company compensated the villagers? | 5P+
? Did police clear the track? | -

= Sit-in at Sidi Ahmed over; company pays, company does not pay
V| Villagers lifted their blockade of the phosphate railway at Sidi Ahmed in central Morocco on Saturday, and the first train for Safi went through at 11.40.
N| {Khadija Ouahbi, who led the protest}, said that the company had undertaken to pay eleven million dirhams for the wells.
N| {Phosphates du Royaume} said it had undertaken to "study the file".
N| {The governor of Youssoufia}, in whose house the two sides sat until Friday midnight, said that a figure was mentioned and he had not written it down.
A| {Three of the men who sat on the track} said that they would be back on it by Eid if nothing came.
N| {The railway} reported the loss of 154 trains.
N| {The Association for Human Rights} noted with satisfaction that no one had been arrested.
N| {Rabat} made no comment.
V| Phosphate prices in Casablanca did not move.
? Is the railway to Safi blocked? | 1D
? When did the first train pass? | 1A=at 11.40
? How much has the company agreed to pay? | 2A+=eleven million dirhams ; 3D+ 4W
? Did the company promise compensation? | 2A+ 3D+ 4W
? How many people were arrested? | 7D
? how many trains were lost | 6A+=154 trains
? Where did the two sides negotiate? | 4A=in whose house
? What did Rabat say about the agreement? | 8W
? Will the villagers block the track again? | 5A
? Has the money been paid? | 2P+ 3D+

= Film director denies walking off set in Kazakhstan
M| {The trade magazine Reel Weekly} reported on Friday that the Hungarian-born director Tibor Almássy had left the set of his epic "The Salt Khan" near Aktau after punching a camel.
N| {Almássy's agent in Beverly Hills, Candace Ornstein}, called the story false from hump to hoof.
N| {=Candace Ornstein} The director had flown to Budapest for a christening and would resume on Tuesday, she said.
N| {The production company, Two Rivers}, confirmed that shooting was suspended and gave sand as the reason.
A| {Three crew members} said that there was indeed a quarrel, with the leading man, and that the camel had only been in the way.
V| The leading man, Casper Wynne-Tolliver, posted a picture of himself with the animal.
N| {The Kazakh film commission} said it was satisfied that no camel had been harmed.
N| The budget of the film, put at 95 million dollars last year, has since grown by a third, according to {papers filed in Luxembourg}.
V| Almássy left the set of "Marchfield" in 2015 and was replaced.
? Did Almássy walk off the set? | 1A 2D+ 3D+
? Why has shooting stopped? | 4A+=sand
? Was a camel punched? | 1A 2D+ 7D
? Whom did the director quarrel with? | 5A=the leading man
? When will he be back on set? | 3A+=on Tuesday
? Why did Almássy go to Budapest? | 3A+=for a christening
? which film did he leave in 2015 | 9A="Marchfield"
? By how much has the budget grown? | 8A=by a third
? Has Almássy been replaced on The Salt Khan? | -
? Who replaced him in 2015? | -

= Goalkeeper's lawyer: plea was a mistake
N| {Lawyers for the Cameroon goalkeeper Armand Etoundi} said on Monday that his plea of guilty to tax evasion in Lyon had been entered in error by a junior and would be withdrawn.
N| {The prosecutor's office in Lyon} said that Etoundi had signed the plea on each of its eleven pages.
N| {His club, Lyon-Gerland}, had been told nothing, said its president, and it was a private affair.
V| Under the agreement, which a judge approved on 30 September, Etoundi would pay 2.7 million euros and avoid prison.
N| {Maître Aurore Kessler-Diop, the senior of the two lawyers}, said that her client "reads contracts, not French".
A| {A person at the court} said that he had an interpreter beside him the whole afternoon.
N| {The interpreter} is bound to secrecy and could not comment.
N| {A tax specialist at Clermont, Professor Gilles Aubrac}, knew of no plea that was ever withdrawn after approval.
V| The court will decide on 17 November.
V| His brother Cédric, a defender at Metz, paid a fine over the same scheme in 2021.
? Did Etoundi plead guilty? | 1A+ 2A 4A
? Will the plea be withdrawn? | 1A+
? How much does Etoundi have to pay? | 4A=2.7 million euros
? Did he have an interpreter? | 6A 7W
? When will the court decide? | 9A=17 November
? when was the agreement approved | 4A=30 September
? Has the plea been withdrawn? | 1P+
? Is the goalkeeper going to jail? | 4D
? What fine did Cédric pay? | -
? Has the club suspended the goalkeeper? | -
? How long was the document? | 2A=eleven pages

= Seismic survey off Karpathos: Athens and Ankara at odds, again
N| {Athens} announced on Friday that a survey ship chartered by Italy had completed its work south of Karpathos without incident.
N| {Ankara} said five of its frigates had prevented the same ship from doing any work at all.
N| {The ship's owner, Rilievi Marini of Genoa}, confirmed that the vessel had returned to Heraklion on Thursday, eight days before the end of its charter.
N| {Its master, Captain Loredana Fusco}, did not wish to be interviewed.
A| {A crew member} counted three frigates.
N| {The Greek government's spokesperson, Myrto Vasilakou}, explained that the work had gone quicker than planned.
N| {The Italian foreign ministry} stressed its excellent relations with both countries.
N| {Retired admiral Pantelis Drosos}, a commentator, called it "Kasos all over again".
V| At Kasos, in July 2024, Turkish ships shadowed an Italian survey vessel for two days before it resumed.
? Did the ship finish its survey? | 1A 2D+ 6A
? Why did the vessel return early? | 2A+=five of its frigates had prevented the same ship from doing any work ; 6A=the work had gone quicker than planned
? How many Turkish frigates were there? | 2A+=five ; 5A=three
? When did it return to Heraklion? | 3A+=on Thursday
? how long did the standoff at kasos last | 9A=two days
? Who chartered the ship? | 1A=Italy
? What did the captain say about the incident? | 4W+
? What did the survey find? | -
? Did Italy protest to Turkey? | -
? Will the ship go back to Karpathos? | -

= Denmark's spy service found no leak, ministry says
N| The leak of a classified map of Danish radar sites to a Norwegian newspaper last spring did not come from inside the intelligence service, {the defence ministry} said in a report presented to parliament on Wednesday.
N| "We looked at every telephone in the building, including mine," {the service's head, Vibeke Stensgaard}, told members of the oversight committee.
N| {The newspaper, Kystposten}, said it would not help anybody to rule anybody out.
A| {Two people who took part in the internal inquiry} said that a lieutenant colonel was moved to the archives in June after failing a lie-detector test, and that the ministry knew.
N| {The officers' union}, asked about him, confirmed that it was assisting a member.
N| {Defence minister Aksel Thranholm} would neither confirm nor deny that anybody had been transferred.
N| {The committee's chairman, Rasmus Liljeqvist of the opposition}, said the report was eleven pages long and six of them were black.
V| A leak in 2014, of budget figures, was traced to a photocopier.
N| {Oslo} has offered to question the paper's editor and has been told by Copenhagen not to bother.
? Did the leak come from the intelligence service? | 1D+ 2D+ 3W
? Was a lieutenant colonel transferred? | 4A 5W+ 6W+
? When was the officer moved? | 4A=in June
? What was leaked last spring? | 1A=a classified map of Danish radar sites
? how long is the report | 7A=eleven pages long
? Where did the 2014 leak come from? | 8A=a photocopier
? Has Norway questioned the editor? | 9P+
? What is the officer's name? | -
? Who gave the map to the paper? | 3W+

= Veterans' train stopped at Gdańsk: conductor, railway, embassy
V| A train taking 210 British veterans to a ceremony in Malbork stood for three hours outside Gdańsk on Tuesday.
N| {The Polish railway, Kolej Pomorska}, said that a passenger had pulled the emergency brake.
N| {Ron Featherby, 97, of the Royal Tank Regiment}, said it was he, and that he had taken it for a coat hook.
N| {The railway's conductor, Jadwiga Bielawska}, told a local station that she had released the brake within a minute and that what followed was a failed signal.
N| {The signal company}, a subsidiary of the German group Stellwerk AG, denied that any of its equipment had failed.
A| {Passengers} said the doors were locked and the toilets were, too.
N| {The British embassy} thanked Poland for the sandwiches.
N| {The railway} would not comment on the toilets.
V| The ceremony began without the veterans and was repeated for them at six.
N| Featherby has been promised a medal, {the town's mayor, Cezary Trojan}, said.
? What stopped the train? | 2A+=a passenger had pulled the emergency brake ; 3A+=he had taken it for a coat hook ; 4A+=a failed signal ; 5D+
? How long did the train stand still? | 1A=three hours
? How many veterans were on board? | 1A=210
? Who pulled the emergency brake? | 2A+=a passenger ; 3A+=he
? Did the signal fail? | 4A+ 5D+
? Were the toilets locked? | 6A 8W+
? Did the veterans miss the ceremony altogether? | 9D
? When was the ceremony repeated? | 9A=at six
? Has Featherby been given a medal? | 10P
? Was anyone taken ill? | -

= Rice tariff: Tokyo waits, Washington 'has a deal'
N| {The White House} published a sheet on Monday saying Japan had agreed to buy 300,000 tonnes of American rice a year without duty.
N| {Tokyo's farm minister, Yasuhiro Motegawa}, said after a cabinet meeting on Tuesday that nothing of the kind was in the text he had initialled.
N| {The chief cabinet secretary, Haruko Shinozaki}, when asked if the two texts differed, said she would refrain from comparing documents.
A| {Three Japanese officials} said that the number was mentioned by the American side at the very end of the last session, standing up.
N| {The American trade envoy, Lyle Bramhall}, maintained that "a nod is a nod".
N| {The farmers' cooperative federation} threatened to drive combine harvesters to the ministry.
N| {Economist Junko Amemori} estimates that such an import would lower the price by 4 per cent.
V| Japan imports 770,000 tonnes a year under an agreement of 1993, about half of it from the United States.
V| The text is to be signed in Honolulu on 20 June.
? Has Japan agreed to take 300,000 tonnes of US rice? | 1A+ 2D+ 3W+ 5A+
? What quantity of rice is at issue? | 1A+=300,000 tonnes
? When will the text be signed? | 9A=20 June
? Where will it be signed? | 9A=in Honolulu
? how much rice does japan import under the 1993 agreement | 8A=770,000 tonnes a year
? Have farmers driven harvesters to the ministry? | 6P+
? By how much would the rice price fall? | 7A=4 per cent
? Has the agreement been signed? | 9P
? Did Motegawa resign? | -
? What did Washington offer in return? | -

= Ex-champion's brain scan: promoter says clear, doctor silent
N| {Promoter Lenny Dragovic} said on Thursday that a scan of the heavyweight Oba Lawal had come back clear and that the fight in Manchester on 6 December was on.
N| {The neurologist who made it, Dr Frances Whitcombe}, would not discuss a patient with a newspaper.
N| {Lawal's mother and manager, Folake}, said she had seen the scan, that there was a shadow on it, and that her son would not be fighting anybody.
N| {The Boxing Control Board} said that it had not received a scan from anyone.
A| {Two sparring partners} described Lawal as unsteady after the third round.
N| {The opponent's trainer, Chuy Barragán}, said his man would be ready for whoever came out of the other corner.
V| Lawal, 36, has lost two of his last three bouts, both by knockout.
N| {Lawal himself} posted a picture of a stethoscope without any words.
V| Tickets for the bout, 14,000 of them, sold out in a day.
? Is the fight going ahead? | 1A+ 3D+
? Was the scan clear? | 1A 2W 3D+ 
? When is the fight? | 1A+=6 December
? Where is the fight due to take place? | 1A+=in Manchester
? Has the board received the scan? | 4D+
? how old is lawal | 7A=36
? What did Lawal say about the scan? | 8W+
? How many tickets were sold? | 9A=14,000
? Was Lawal unsteady in training? | 5A
? Has Barragán pulled his fighter out? | 6D+
? Who will replace Lawal? | -

= Lawal bout postponed, board cites missing papers
N| {The Boxing Control Board} postponed the heavyweight fight between Oba Lawal and Ricky Saldívar on Monday because, it said, "required medical documents have not been supplied".
N| {Promoter Lenny Dragovic} said the documents had been sent on Friday by motorcycle.
N| {Folake Lawal}, the boxer's mother and manager, said there was no motorcycle and no fight, and that she had told everybody so.
N| {Saldívar's trainer, Chuy Barragán}, asked who was going to pay for fourteen weeks in camp.
A| {A person at the courier company} found no record of a delivery to the board.
N| {The arena} said 14,000 tickets would be refunded from Wednesday.
V| A new date has not been fixed.
N| {Dragovic} spoke of March.
N| {Dr Frances Whitcombe}, reached at her clinic, again had nothing to say.
? Has the fight been put off? | 1A+
? Why was the bout postponed? | 1A+=required medical documents have not been supplied
? Were the papers sent to the board? | 1D+ 2A+ 3D+ 5D
? What is the new date? | 7D 8A+=March
? When will tickets be refunded? | 6A+=from Wednesday
? how long was Saldivar in camp | 4A+=fourteen weeks
? Was the scan clear? | 9W
? Will Lawal ever fight again? | -
? Did Lawal lose to Saldívar? | -
? Have ticket holders been refunded? | 6P+

= Swiss bank's former courier gets three years
V| A Geneva court on Friday sentenced Jean-Luc Perrenoud, 58, a former courier of the private bank Dufour & Cie, to three years for stealing 4.8 million francs from parcels.
V| The thefts, 212 in all, took place between 2015 and 2022 on the train from Geneva to Lugano.
N| {The court} found that he had replaced the notes with slices of Gruyère of the same weight.
N| {His lawyer, Me Nadège Oberson}, said her client was relieved and would not contest the verdict.
N| {The bank} announced that it had compensated all customers in full.
N| {Prosecutor Didier Gschwend} had asked for five years.
V| Perrenoud's wife, who was tried with him, was acquitted because she is allergic to cheese.
V| Some 900,000 francs were recovered from a chalet at Leysin.
V| The bank has since gone over to electronic transfers.
? Was Perrenoud convicted? | 1A 3A
? How long is his sentence? | 1A=three years
? How much did the courier steal? | 1A=4.8 million francs
? how many thefts were there | 2A=212
? Was his wife found guilty? | 7D
? Will he appeal? | 4D+
? What did the prosecutor demand? | 6A+=five years
? Did the bank pay its customers back? | 5A+
? Where was money found? | 8A=a chalet at Leysin
? Has all the stolen money been recovered? | 8D
? What did the chalet cost? | -

= Nigeria rig hostage claim 'fiction', says Abuja
M| {The maritime newsletter Gulf Watch} said on Sunday that pirates had boarded the drilling ship Bonny Explorer 40 miles off Bayelsa state and were holding nineteen of its crew.
N| {Abuja} called the item fiction.
N| {The ship's operator, Houston-based Sabine Deep}, said that all 94 people on board were safe and accounted for, and that drilling had not stopped.
N| {The navy's spokesman, Commodore Efe Omoregie}, reported that a patrol boat had passed the vessel at noon and exchanged greetings with it.
A| {A relative of an electrician on board} said her husband had rung on Saturday night and whispered.
N| {Gulf Watch} wrote on Monday that it had relied on a distress signal from a buoy of the same name and regretted its mistake.
N| {The seafarers' union} said that the mistake might have cost somebody his life.
N| {Manila}, which has eleven nationals on the ship, asked for confirmation all the same.
V| Pirates did seize four people from a tug in the same waters on 2 September; they were freed after twelve days.
? Was the Bonny Explorer boarded by pirates? | 1A 2D 3D+ 4D 6D
? How many crew members were held? | 1A=nineteen ; 3D+
? How many people are on the ship? | 3A+=94
? Why did Gulf Watch get it wrong? | 6A+=it had relied on a distress signal from a buoy of the same name
? When were people taken from the tug? | 9A=on 2 September
? how long were the four men from the tug held | 9A=twelve days
? Did Gulf Watch withdraw its report? | 6A+
? How many Filipinos are on board? | 8A=eleven
? Was a ransom paid for the four from the tug? | -
? Is the drilling ship still working? | 3A+

= Teachers at odds with Accra over number of schools shut
V| Ghana's teachers began a strike over housing allowances on Monday, and by noon there were as many counts of it as there were people counting.
N| {The national union of educators} said 4,312 schools were closed.
N| {Accra} said 611.
N| {The education minister's spokesman, Kwabena Asiedu-Mensah}, said the union had counted schools that were closed because of the rain.
N| {The union's general secretary, Mawuena Tsikata}, called on him to look out of the window.
A| {Heads in the Volta region}, where it was dry, reported nine in ten classrooms empty.
N| {The parents' federation} urged both of them to get back to the table.
N| {The labour commission} summoned the union for Wednesday and ordered the strike suspended until then.
N| {Tsikata} said she would go, and that the strike would go on.
V| The last strike, in 2022, lasted 17 days and ended with a rise of 15 per cent.
? How many schools have closed? | 2A+=4,312 ; 3A+=611
? Why are teachers striking? | 1A=housing allowances
? Was the strike suspended? | 8P 9D+
? Were schools closed because of rain? | 4A+ 5D+
? What share of classrooms in Volta was empty? | 6A=nine in ten
? how long was the strike of 2022 | 10A=17 days
? What rise did teachers get in 2022? | 10A=15 per cent
? When must the union appear before the commission? | 8A=Wednesday
? Did the minister offer a rise this week? | -
? Is Tsikata going to the commission? | 9A+

= Novelist's estate: the 'lost' novel is not lost and not a novel
N| {The estate of Ottoline Graves} said on Tuesday that a typescript to be auctioned in New York as her lost last novel was neither lost nor a novel, but a set of recipes with conversation.
N| {The auction house, Fenwick & Stoll}, replied that it stood by its description.
N| {Her grandson and literary executor, Barnaby Graves}, had shown the thing to the house's expert himself in 2018, he said, over lunch.
N| {The expert, Philomena Strand}, remembered the lunch but not the typescript.
N| {The seller's lawyer}, who did not identify his client, said that it had been a gift.
A| {Two scholars who have read it} called it one of her best.
V| Graves's biographer, Eustace Lamplugh, has not been allowed to.
N| {The estate} asked a court to stop the sale, which is set for 4 p.m. on Thursday.
V| The typescript is estimated at 600,000 dollars.
V| A letter by the same author fetched 41,000 dollars in 2021.
? Is the typescript a novel? | 1D+ 2A+ 
? Has the sale been stopped? | 8P+
? What is the typescript expected to fetch? | 9A=600,000 dollars
? how much did the letter go for | 10A=41,000 dollars
? When is the auction? | 8A+=4 p.m. on Thursday
? Who is selling the typescript? | 5W+
? Did Strand see the typescript in 2018? | 3A+ 4W+
? What did Lamplugh think of the typescript? | 7W
? When did Graves die? | -

= 'One rope, two stories' after climbers' deaths on Ama Dablam
V| Two Slovenian climbers fell to their deaths on Ama Dablam in Nepal on Sunday; a third, who was on the same rope until minutes before, came down alive.
N| {The survivor, Žiga Remec}, told a news conference in Kathmandu that he had unclipped to photograph the sunrise.
N| {The expedition's organiser, Himal Path}, said he had been told by radio to unclip because the anchor would not hold three.
N| {Its base camp manager, Pasang Lhamu Tamang}, said she had made the call herself.
N| {Remec} does not remember a call.
A| {Two Sherpas who were higher up} heard shouting and no radio.
N| {The Alpine Association in Ljubljana} appealed for restraint.
N| {The mother of one of the dead, Marjeta Golob}, wrote that she did not want to know.
N| {Nepal's tourism department} has asked Himal Path for its radio log.
V| The dead were Luka Golob, 29, and Neža Vidmar, 33.
V| An avalanche on the same mountain killed six in 2006.
? How many climbers died on Sunday? | 1A=Two
? Why did Remec unclip? | 2A+=to photograph the sunrise ; 3A+=the anchor would not hold three
? Was Remec told by radio to unclip? | 3A+ 4A+ 5W+ 6D
? Who were the victims? | 10A=Luka Golob, 29, and Neža Vidmar, 33
? How old was Vidmar? | 10A=33
? How many people died on Ama Dablam in 2006? | 11A=six
? Has the radio log been handed over? | 9P
? what did Golob's mother say about the accident | 8A+=that she did not want to know
? What caused the fall? | -
? Was Remec arrested? | -

= Tax office's Ibiza probe: singer 'was in the studio'
N| {Spain's tax agency} has concluded that the singer Alondra Vives spent 201 days of 2020 in Spain, 18 more than it takes to be liable, according to a document filed with a court in Palma.
N| {Her advisers, the firm Baring Lleó}, said that on 40 of those days she had been in a studio in Nassau, of which there were recordings.
N| {The agency} told the court the recordings could have been made anywhere, and that a rooster could be heard on one of them.
N| {Her record company} did not return calls.
A| {A sound engineer who worked on the album} said that the rooster was Bahamian.
N| {The prosecutor} is asking for 2.9 million euros and a suspended sentence.
N| {Vives} wrote to her 30 million followers that she paid what she owed.
V| Her ex-husband, the footballer Marc Oliu, settled a similar case in 2022 for 1.4 million euros.
V| Her trial will open on 11 March.
? How many days did Vives spend in Spain in 2020? | 1A=201 days ; 2D+
? Where was she for the 40 days in question? | 2A+=in a studio in Nassau
? Were the recordings made in the Bahamas? | 2A+ 4W+ 5A
? how much does the prosecutor want | 6A+=2.9 million euros
? When does the trial begin? | 9A=11 March
? How much did Oliu pay? | 8A=1.4 million euros
? Did Vives evade tax? | 1A 2D+ 7D+
? Has she been convicted? | -
? What did the record company say about the tax case? | 4W+
? How much did the album earn? | -

= Sacked by email at 3 a.m., says former Rooiberg winemaker
V| The South African estate Rooiberg Vineyards is looking for a new cellar master after the departure of Willem Oberholzer, who had made its wines for twenty-two vintages.
N| {Oberholzer} said he had been dismissed by email at three in the morning.
N| {The estate's owner, the Shanghai investment company Golden Vine}, spoke of retirement.
N| {=Golden Vine} The time of the email, it said, was due to the time difference.
A| {Two pickers} said he threw a barrel stave at the new manager in February.
N| {The manager, Celeste Du Preez-Lin}, declined to talk about staves.
N| {His daughter, Anneke}, who is a lawyer, said papers would be served this week.
N| {A neighbouring estate, Klipkloof}, has offered him a job.
N| {The wine writer Thandiwe Mokgosi} said that the 2019 was his masterpiece.
V| Golden Vine bought the estate in 2020 for 210 million rand.
? Was Oberholzer sacked? | 2A+ 3D+
? When did the email arrive? | 2A+=at three in the morning
? Who owns Rooiberg? | 3A+=the Shanghai investment company Golden Vine
? How much did Golden Vine pay for the estate? | 10A=210 million rand
? Did he throw a stave at the manager? | 5A 6W+
? Has Oberholzer gone to court? | 7P+
? Did Oberholzer go to Klipkloof? | 8P+
? how long had he made wine for rooiberg | 1A=twenty-two vintages
? Which of his wines was the best? | 9A=the 2019
? Who is the new cellar master? | 1D
? Why was he let go? | -

= Vote on Andorra's euro-bank tax: who abstained?
V| Andorra's parliament passed a tax on foreign banks by fifteen votes to twelve late on Thursday after a debate of nine hours.
V| One of the twenty-eight members did not vote.
N| {The official record} names the abstainer as Meritxell Font-Armengol, a liberal.
N| {Font-Armengol} says she pressed the green button and that it did not light up.
N| {The parliament's technical service} tested all buttons on Friday and found them in order.
A| {Two colleagues in neighbouring seats} recalled that her hand was on her telephone.
N| {Her party's leader, Jordi Casals-Rossell}, who had told his group to vote against, said he preferred a broken button to a broken promise.
N| {The bankers' association} called the result a mistake and asked the co-princes not to sign.
N| {The Élysée}, whose occupant is one of the two, would examine the text "with the usual care".
N| {The bishop's office in La Seu d'Urgell}, which speaks for the other, said nothing.
V| A similar tax failed by one vote in 2017.
? Did parliament pass the bank tax? | 1A 8A
? How many members voted against the tax? | 1A=twelve
? Who abstained? | 3A=Meritxell Font-Armengol ; 4D+
? Did Font-Armengol vote for the tax? | 3D 4A+ 
? Was the button broken? | 4A+ 5D+
? how long was the debate | 1A=nine hours
? Have the co-princes signed the law? | 8P
? By how many votes did the 2017 tax fail? | 11A=one vote
? Has Font-Armengol been expelled from her group? | -
? When will the tax take effect? | -

= Steel group's Welsh arm says furnace 'safe', insurer says 'cold'
V| Blast furnace number four at Port Carrow in south Wales, the last of its kind in the principality, was shut down on Monday night after a leak of molten iron through its wall.
N| {The owner, the Indian group Vindhya Steel}, told the Bombay exchange that there had been "a controlled pause".
N| {Its British subsidiary, Vindhya Carrow}, described the furnace on Tuesday as safe, and declined to say if it would be lit again.
N| The insurer, Aldwych Mutual, which insures it for 340 million pounds, regards it as "cold and unlikely to be warm again", {a letter to brokers} says.
N| {The Steelworkers' Alliance} said that its members had reported hot spots in the wall since April.
N| {A spokesperson for the company} had no record of such reports.
A| {Three members of the night shift} showed the Argus photographs of a wall glowing red, dated 19 August.
N| {The Welsh first minister, Catrin Bebb-Lewis}, has asked the prime minister for a meeting.
N| {Downing Street} said that officials were in contact.
V| Number five, its sister furnace, was closed in 2023 and demolished a year later.
? Was the furnace shut down? | 1A 2A+ 
? What happened at Port Carrow on Monday night? | 1A=a leak of molten iron
? Will the furnace be relit? | 3W+ 4D
? Was the company warned of hot spots? | 5A+ 6D+
? since when were hot spots reported | 5A+=since April
? How much is the furnace insured for? | 4A+=340 million pounds
? When was furnace number five closed? | 10A=in 2023
? Has the first minister met the prime minister? | 8P+
? How many jobs will go? | -
? Was anyone burned? | -

= Hanoi envoy recalled? He is at the dentist, ministry says
M| {The Phnom Penh News Sheet} reported on Tuesday that Vietnam had recalled its ambassador to Cambodia, Đoàn Quốc Khánh, over a map in a school book.
N| {Hanoi's foreign ministry} said that the ambassador was in the capital for dental treatment and would return to his post on 2 July.
N| {Phnom Penh} said it had been given no other explanation.
A| {Two Southeast Asian diplomats} said Khánh's furniture had been packed on Sunday.
N| {The ministry's spokeswoman, Lê Thị Hồng Vân}, asked about furniture, said that she was not a removal firm.
N| {The publisher of the school book} withdrew it from 900 schools on Wednesday.
N| {The opposition in exile} called the withdrawal a capitulation.
V| The map shows an island, Koh Ach Seh, in Cambodian colours.
V| In 2009 the roles were reversed: Phnom Penh called its own ambassador home from Hanoi, for eleven months.
? Has Vietnam recalled its ambassador? | 1A 2D+ 3D
? Why is Khánh in Hanoi? | 1A=over a map in a school book ; 2A+=for dental treatment
? When will the ambassador go back? | 2A+=on 2 July
? Has the ambassador's furniture been packed? | 4A 5W+
? Was the schoolbook withdrawn? | 6A+ 7A
? what does the map show | 8A=an island, Koh Ach Seh, in Cambodian colours
? How long was Cambodia's ambassador kept at home in 2009? | 9A=eleven months
? Who drew the map? | -
? Has Cambodia apologised for the map? | -
? From how many schools was the book taken? | 6A+=900 schools

= Ambassador's car leaves Phnom Penh; ambassador's mother speaks
V| The residence of Vietnam's ambassador to Cambodia stood empty on Thursday, its flag taken down, and a lorry with Hanoi plates crossed the border at Bavet at dawn.
N| {Hanoi} announced in the afternoon that Đoàn Quốc Khánh would be taking up "other important duties".
N| {His mother, Madam Trịnh Thị Lụa, 88}, said by telephone from Hue that he had had nothing wrong with his teeth since he was eleven.
N| {Phnom Penh's foreign minister, Keo Sambath}, hoped that a successor would be named soon and expressed regret at the loss of a friend.
A| {Officials in Hanoi} say there will be no successor until the new edition of the school book is out.
N| {The publisher} expects that in August, without the map.
N| {Lê Thị Hồng Vân, who speaks for the foreign ministry in Hanoi}, denied that the duties and the map were connected.
N| {An expert on the border at Chiang Mai, Dr Warunee Phromsri}, thought that they were.
V| Trade between the two countries came to 10 billion dollars last year.
? Has Vietnam recalled its ambassador? | 2A+
? Why was Khánh withdrawn? | 7D+ 8A
? When will the new edition of the school book appear? | 6A+=in August
? Did Khánh have trouble with his teeth? | 3D+
? Has a new ambassador been appointed? | 4P+ 5D
? who is khanh's successor | 5D
? How much is trade between the two countries worth? | 9A=10 billion dollars
? Where did the lorry cross the border? | 1A=at Bavet
? What are Khánh's new duties? | -
? Has Cambodia withdrawn its own ambassador? | -

= Lottery winner's neighbours tell of parties; winner tells of quiet
V| The 29-year-old from Mataró who won 138 million euros in February has sold the villa that he bought with some of it in March.
N| {His solicitor, Assumpta Ribalta}, said he was moving because he wanted quiet.
N| {Neighbours' association chairman Enric Puigdollers} said the neighbours were the ones who had wanted quiet.
A| {One of them} counted 61 parties in thirty weeks.
N| {The winner}, whose name was never made public, wrote through Ribalta that there had been four, all of them for his grandmother.
V| The municipal police had recorded nineteen complaints.
N| {Estate agent Guillem Sala-Forn} said the villa had gone for 3.1 million, half a million less than its owner paid.
N| {Ribalta} did not want to say where he was moving.
V| A winner from the same shop, in 2008, gave everything to a monastery.
? Has the winner sold his villa? | 1A 7A
? Why is he moving? | 2A+=he wanted quiet
? How many parties were there? | 4A=61 parties ; 5A+=four
? How many complaints did the police log? | 6A=nineteen complaints
? How much did he win? | 1A=138 million euros
? what did the villa sell for | 7A=3.1 million
? Where is he moving to? | 8W+
? What is the winner's name? | 5W+
? To whom did the 2008 winner give the money? | 9A=a monastery
? Did the police fine him? | -
? Who bought the villa? | -

= Pirelli-Kuhn merger collapses, Zurich engineer says by text
V| The merger of the engineering groups Kuhn-Brändli of Winterthur and Officine Marelli-Rossi of Brescia, announced with champagne in May, is off.
N| {Kuhn-Brändli's chairman, Lukas Hürlimann}, informed the workforce by text message on Monday evening.
N| {The Italian side} said that it was they who had walked away, and on Sunday.
N| {Marelli-Rossi's chief executive, Donatella Bonfiglio}, cited "discoveries in the inventory".
N| {Hürlimann}, asked for his reading of this, said that every inventory contained discoveries.
A| {Advisers on both sides} said the merger failed because neither family would agree to sit below the other at the annual dinner.
N| {The Brescia chamber of metalworkers} heaved a sigh of relief: it had feared for 280 jobs.
V| Kuhn-Brändli's shares fell by 14 per cent, those of Marelli-Rossi rose by three.
N| A break fee of 20 million francs will be the subject of proceedings, according to {Bonfiglio}.
V| Two years ago a merger with Weber of Stuttgart was called off after a fire.
? Did the merger fall through? | 1A 2A+ 3A+ 6A
? Who called off the merger? | 3A+=they
? Why did the merger fail? | 4A+=discoveries in the inventory ; 5W+ 6A=neither family would agree to sit below the other at the annual dinner
? When did the Italians pull out? | 3A+=on Sunday
? how much is the break fee | 9A+=20 million francs
? Has the break fee been paid? | 9P+
? How many jobs were at risk? | 7A=280 jobs
? Why was the merger with Weber abandoned? | 10A=after a fire
? How were the staff told? | 2A+=by text message
? Will Hürlimann resign? | -

= Surgeon-general's vaccine line: retracted, restated, retracted
N| {Australia's chief medical officer, Professor Imogen Stallard}, said on Monday evening that the new measles booster had "probably" caused two deaths in Dubbo.
N| {The health department} corrected her within the hour: no death had been linked to the booster.
N| {Stallard} told the morning programme that she had been misquoted.
V| The programme then played the tape.
N| {The health minister, Clancy Abbott-Rao}, expressed full confidence in her.
N| {The manufacturer, Corio Biologics}, said 1.3 million doses had been given and that it was aware of nothing.
N| {The families of the two, a man of 71 and a woman of 80}, asked through a solicitor to see the reports.
A| {Two doctors at the Dubbo hospital} said that both died of heart attacks and had been ill for years.
V| The coroner has yet to report.
V| The booster replaced an older one in March.
? Did the booster kill two people in Dubbo? | 1A 2D 6W+ 8D 9W
? How many doses have been administered? | 6A+=1.3 million doses
? Did Stallard say that the vaccine had caused deaths? | 1A+ 3D+ 4A
? What did the two die of? | 8A=heart attacks ; 9W
? Has the minister lost confidence in Stallard? | 5D+
? how old was the woman who died | 7A+=80
? Have the families been shown the reports? | 7P+
? When was the booster introduced? | 10A=in March
? Has the coroner reported? | 9D
? Has the booster been withdrawn? | -

= Heir to brewery dies in paragliding accident
V| Leopold von Thurnstein, heir to the Thurnsteiner brewery in Upper Bavaria, died on Sunday when his paraglider struck a power line near Lenggries.
V| He was 38 and leaves a wife and two daughters.
N| The mountain rescue service reached him within twenty minutes, {its duty officer, Seppi Rieger}, said.
N| {The family's spokesman, Dr Gernot Hasenöhrl}, asked for privacy and said that the brewery would open on Monday as usual.
N| {Police in Bad Tölz} said that there was no evidence of anybody else's involvement.
V| Thurnstein had flown since he was seventeen and was a national junior champion in 2004.
V| His father, Count Albrecht, 74, will run the brewery again until a successor is found.
V| The brewery, founded in 1588, makes 240,000 hectolitres a year.
? Did Leopold von Thurnstein die? | 1A
? How did he die? | 1A=his paraglider struck a power line
? How old was he? | 2A=38
? Where did the accident happen? | 1A=near Lenggries
? Was another person involved in the accident? | 5D
? Who takes over the brewery? | 7A=Count Albrecht
? is the brewery closed on monday | 4D+
? When was he junior champion? | 6A=in 2004
? How many children did he have? | 2A=two daughters
? What was the wind speed? | -
? Did he die in hospital? | -

= Drones over the palace: Baghdad silent, Erbil loud
V| Two drones exploded on Wednesday night within 500 metres of the palace in Erbil where the president of the Kurdish region, Shwan Bradosti, was receiving an American delegation.
N| {Bradosti's office} said he was unhurt and that dinner went on.
N| {The Kurdish interior ministry} laid the attack at the door of a militia based in Kirkuk.
N| {The militia, the Sword of the Plain}, said in a statement on Telegram that it had been asleep.
N| {Baghdad} did not react for fourteen hours.
N| Then {the premier's military spokesman, General Yahya al-Shimmari}, called it a cowardly act and ordered an inquiry, whose chairman comes from Kirkuk.
N| {Washington} said all its people were accounted for.
A| {A security man at the palace} said that one of the Americans had a cut on the hand.
N| {The consulate} would not discuss hands.
V| A similar attack in June hit a gas field at Khor Mor and killed four Yemeni workers.
? Was Bradosti hurt? | 2D+
? Who carried out the drone attack? | 3A=a militia based in Kirkuk ; 4D+
? How close to the palace did the drones explode? | 1A=within 500 metres
? Was an American hurt? | 7D+ 8A 9W+
? how long did baghdad take to react | 5A=fourteen hours
? Has the inquiry produced a result? | 6P+
? How many people were killed at Khor Mor? | 10A=four Yemeni workers
? When did the drones explode? | 1A=on Wednesday night
? How many drones were shot down? | -
? Did the militia claim responsibility? | 4D+

= Farmer feud: who shot the drone?
V| A 12,000-dollar spraying drone belonging to farmer Keith Lockyer came down in a barley field near Swift Current, Saskatchewan, on Saturday with eleven holes in it.
N| {Lockyer} accused his neighbour, Marvin Dyck.
N| {Dyck} denied firing at anything but a gopher.
N| {Dyck's wife, Noreen}, said Marvin had been at a wedding in Regina from noon to midnight.
A| {Two guests at the wedding} remembered him leaving before the speeches.
N| {The RCMP} is investigating and would not identify a suspect.
N| {The maker of the drone, Skyharrow}, could read out from its memory that it fell at 6.12 p.m., it said.
V| Lockyer's insurer will pay, minus 1,000 dollars.
V| Dyck was fined 400 dollars in 2016 for shooting a mailbox, which was Lockyer's.
N| {Their pastor, Alvin Harder-Funk}, offered to have them both for supper.
? Did Dyck shoot down the drone? | 2A+ 3D+ 4D+ 6W
? Where was Dyck on Saturday? | 4A+=at a wedding in Regina ; 5A=leaving before the speeches
? At what time did the drone fall? | 7A=6.12 p.m.
? How much was the drone worth? | 1A=12,000-dollar
? what was dyck fined for | 9A=shooting a mailbox
? How many holes were there in it? | 1A=eleven holes
? How much was Dyck fined in 2016? | 9A=400 dollars
? Has anyone been charged over the drone? | 6W
? Was the spray on the barley poisonous? | -
? Did the two men make peace? | 10P

= The general's daughter was not on the plane
V| The crash of an army transport at Ndola in Zambia on Tuesday, which killed all nine on board, left in its wake a rumour that the chief of staff's daughter was among the victims.
N| {General Mwamba Chitambala's office} denied it on Wednesday.
N| {The general's daughter, Bwalya}, told Radio Icengelo: "I am in Livingstone, I have the flu and I never liked aeroplanes."
M| {The Kitwe Times}, which had put her photograph on its front page, took it down from its website without explanation.
A| {Officers} let it be known that her name had been on a list of passengers, and that she had given up her seat to a nurse.
N| {The defence ministry} said that it would publish the list when all next of kin had been told.
N| {The hospital in Lusaka} confirmed that it had lost a nurse, Precious Mwila, 26.
N| {Her mother} wants to know whose seat it was.
V| A Chinese-built Y-12 of the same squadron crashed in 2019 with the loss of two pilots.
? Was the general's daughter on board? | 2D+ 3D+ 5D
? How many people died at Ndola? | 1A=all nine
? Had Bwalya been booked on the flight? | 5A
? Where is the daughter? | 3A+=in Livingstone
? Who took her seat? | 5A=a nurse
? How old was the nurse who died? | 7A=26
? has the list of passengers been published | 6P+
? How many died in the crash of 2019? | 9A=two pilots
? Why did the transport crash? | -
? Did the Kitwe Times apologise? | -

= Vintage airline lounge: the union won, or the airline gave in
V| Flight attendants at Canadian carrier Boreal Jet will be paid for the time they spend on the ground, under an agreement reached at four o'clock on Tuesday morning, three hours before a strike was due to begin.
N| {The union, FlightCrew 4120}, called it a historic victory.
N| {The airline} called it balanced.
N| {The mediator, former judge Hélène Charlebois}, refused to describe it at all.
N| Pay for ground time will start at 50 per cent of the hourly rate and rise to 70, {the union's president, Wes Kootenay}, said.
A| {A person with a copy of the agreement} said that the 70 applied only from the fourth year and only to wide-bodied aircraft.
N| {Kootenay} called this "accurate but unkind".
N| {The transport minister's press secretary} said Ottawa would not have intervened.
V| Members will vote between the 3rd and the 9th of next month.
V| In 2019 the two sides fought for eleven days over parkas.
? Did the airline and the union reach an agreement? | 1A 2A+ 3A+
? Was there a strike on Tuesday? | 1D
? When was the agreement reached? | 1A=at four o'clock on Tuesday morning
? What will attendants be paid on the ground? | 5A+=50 per cent of the hourly rate and rise to 70 ; 6A=70
? Does the 70 per cent apply to all aircraft? | 6D 7D+
? When will the members vote? | 9A=between the 3rd and the 9th of next month
? how long was the fight of 2019 | 10A=eleven days
? Would the government have stepped in? | 8D
? Has the deal been ratified by members? | 9P
? Did Charlebois resign as a judge? | -
? How many flights were cancelled? | -

= Slovak hospital group's owner denies link to minister's campaign
N| {The owner of Slovakia's largest chain of private hospitals, Medivia}, denied on Monday that it had paid for posters supporting the health minister, Zora Palkovičová, in last year's election.
N| "Medivia has never financed a party, a politician or a poster," {its chairman, Róbert Haluška}, said in a written statement.
M| {The investigative website Kryštál}, which published the allegation on Saturday together with three invoices, said the payments had gone through a printing firm in Trnava.
N| {The printing firm's managing director, Ľuboš Mináč}, confirmed that the invoices were genuine but said he did not know who had ultimately paid them.
N| {Palkovičová} told a news conference that she had met Haluška twice in her life, once at a funeral.
A| {Three former members of her campaign team} said they remembered the posters arriving but had assumed that a businessman from Košice was footing the bill.
N| {The interior ministry's elections department}, which oversees party financing, said it was assessing the documents and would not comment further.
N| {The opposition Civic Bloc} called on the prime minister to dismiss her, and threatened a no-confidence motion if he had not done so by Thursday.
N| {The prime minister's spokesman, Dušan Ferko}, said only that his boss had read the article.
? Did Medivia pay for the minister's posters? | 1D+ 2D+ 3A 4W 6D 7W
? Are the invoices real? | 4A+
? How often has the minister met Haluška? | 5A+=twice
? Who paid for the posters? | 3A=a printing firm in Trnava ; 4W 6A=a businessman from Košice
? How many invoices were published? | 3A=three invoices
? Has the minister been dismissed? | 8P
? when was the allegation published | 3A=on Saturday
? How much did the posters cost? | -
? Did Haluška resign as chairman? | -

= Ministry of silence: Ljubljana mum on cable deal with Zagreb
M| Slovenia and Croatia have settled their eleven-year argument over the Krka power cable, {Croatian state television} reported on Tuesday, and Ljubljana would not say whether that was true.
N| {Croatia's economy minister, Tvrtko Barišić}, told the station he had shaken hands with his Slovenian colleague in Brussels on Monday evening and that 60 million euros would be paid in two instalments.
N| {The colleague, Alenka Podobnik}, left the Brussels building by the garage.
N| {Her ministry} said it would inform the public "at the appropriate moment".
A| {A Slovenian negotiator, who was not permitted to speak}, said that there was agreement on everything except the sum.
N| {The operator of the cable, Elkra}, asked not to be asked.
N| {The chairman of the parliamentary energy committee in Ljubljana, Matic Uršič}, said that if there was a deal he wanted to see it by Friday.
V| The cable was shut off in 2014 after Slovenia stopped paying for its maintenance.
N| {Barišić} expects the power to flow again "in spring, latest".
V| An earlier agreement, in 2018, was voted down in Ljubljana.
? Have Slovenia and Croatia settled the cable dispute? | 1A 2A+ 4W+ 5D
? How much is to be paid? | 2A+=60 million euros
? Where did the ministers shake hands? | 2A+=in Brussels
? What did Podobnik say about the settlement? | 3W+ 4W+
? Why was the cable shut off? | 8A=Slovenia stopped paying for its maintenance
? When will power flow again? | 9A+=in spring
? What happened to the 2018 agreement? | 10A=was voted down in Ljubljana
? Has the agreement been shown to parliament? | 7P
? how long is the cable | -
? Is there agreement on the sum? | 2A+ 5D

= Bus firm's driver walked off mid-route, passengers say
V| Twenty-three passengers on the 17.40 coach from Wellington to Napier were left at a petrol station in Woodville on Sunday when the driver got out and did not come back.
N| {The operator, Coastline Coaches}, said that he had been taken ill.
N| {The driver, Tāne Rewiti-Marsh}, told the Dannevirke News that he was not ill but had reached the end of his legal hours, and that he had told the depot so at noon.
N| {The depot manager, Sheryl Gadsby}, denied having been told anything.
A| {A colleague of his} said that the depot's telephone had been off the hook.
N| {The Transport Agency} said it would look at the logbook, and that until then it did not wish to comment.
N| {A spokesperson for the First Drivers' Union} said that the union stood behind him and that a replacement could have been sent from Palmerston North in twenty-five minutes.
V| The replacement arrived after three hours.
N| {Passenger Olive Tomlin, 84}, said the driver had apologised to each of them and bought her an ice cream.
N| {Coastline} has offered refunds.
? Did the driver leave the coach? | 1A
? Why did the driver walk off? | 2A+=he had been taken ill ; 3A+=had reached the end of his legal hours
? Was the driver ill? | 2A+ 3D+
? Did he warn the depot? | 3A+ 4D+
? How long did the passengers wait? | 8A=three hours
? How many passengers were on the coach? | 1A=Twenty-three passengers
? where were they left | 1A=at a petrol station in Woodville
? Did the driver break the law on driving hours? | 3D+ 6W
? Have the passengers been refunded? | 10P+
? Has Rewiti-Marsh been dismissed? | -
? When will the Transport Agency report? | -

= New Orleans diocese settles with 312 claimants
V| The Roman Catholic diocese of Lake Providence, Louisiana, agreed on Thursday to pay 94 million dollars to 312 people who said they had been abused by clergy.
N| {Attorney Delphine Robicheaux}, who represents 130 of them, said the first checks would be mailed before Easter.
V| The settlement must still be approved by a federal bankruptcy judge, Marcus Thibodaux-Greer.
N| {Bishop Anthony Landrieux} called the agreement "a beginning" and asked for forgiveness.
N| {The diocese's insurer, Mutual of Baton Rouge}, will contribute 41 million dollars, it said.
N| {A group of 38 survivors}, through the lawyer Kip Hanrahan, said that it had voted against and would object in court.
V| The diocese filed for bankruptcy protection in May 2020.
V| It has since sold its headquarters, a seminary and a golf course.
V| In 2004 the diocese paid 11 million dollars to 27 people.
? How much will the diocese pay? | 1A=94 million dollars
? Did the diocese reach a settlement? | 1A 4A+
? Has the judge approved the settlement? | 3D
? When will the first payments be sent? | 2A+=before Easter
? how much comes from the insurer | 5A+=41 million dollars
? Did all survivors back the settlement? | 6D+
? When did the diocese go bankrupt? | 7A=in May 2020
? How many people were paid in 2004? | 9A=27 people
? Did the bishop apologise? | 4A+
? Has the bishop resigned? | -
? How many priests were accused? | -

= 'He asked me for the keys': Kyiv museum director on his detention
N| {The director of Odesa's maritime museum, Lev Starchenko}, said on Friday that he had been held for six hours by the security service and asked for the keys to the depot.
N| {The Security Service of Ukraine} confirmed a "conversation" and said he had been free to go at any time.
N| {Starchenko} said the door had been locked.
A| {Two staff members} saw him being led to a car at 8.15.
N| {Kyiv's culture ministry}, which appointed him, declined to intervene.
N| {His deputy, Halyna Moroz}, was asked the same evening to run the museum for the time being, she told us, and refused.
V| What the service wants in the depot it has not said.
N| {Historian Ostap Verbytskyi} believes it is a box of letters from 1919.
N| {The mayor's office} denied that anything was going to be sold.
V| Starchenko's predecessor was detained in 2015 by the same service, over an icon, and held for two days.
? Was Starchenko detained? | 1A+ 2D+ 3A+ 4A
? How long was the museum director held? | 1A+=six hours
? What does the security service want from the depot? | 7W 8A=a box of letters from 1919
? When was he led to the car? | 4A=at 8.15
? Who is running the museum? | 6D+
? how long was his predecessor held | 10A=two days
? Why was his predecessor detained? | 10A=over an icon
? Is the city selling exhibits? | 9D+
? Has Starchenko handed over the keys? | -
? Has Kyiv sacked Starchenko? | -

= Moroccan king's jet row with Swiss glacier pilot settled
N| {The lawyer for a Swiss pilot who sued the Moroccan royal household over an unpaid bill, Me Yvan Zufferey}, said in Sion on Tuesday that the matter had been settled out of court.
N| {Rabat} has never acknowledged that there was a bill.
N| {Zufferey} would not disclose the sum.
A| {People in the trade} put it at 800,000 francs.
N| {The pilot, Xaver Imboden, 61}, told a local paper that he was content and would buy a new rotor.
V| The bill was for the transport, in 2019, of a piano to a chalet above Verbier.
N| {The chalet's caretaker, Mme Rossier}, testified in March that the piano had arrived out of tune.
N| {The household's lawyers in Geneva} asked that no conclusions be drawn from that.
V| In 2012 Imboden was rescued himself after an emergency landing on the Aletsch glacier.
? Has the dispute been settled? | 1A+ 
? How much was Imboden paid? | 3W+ 4A=800,000 francs
? What was the bill for? | 6A=the transport, in 2019, of a piano
? Was there ever a bill? | 2W+ 6A
? When was the piano delivered? | 6A=in 2019
? who was rescued from the aletsch glacier | 9A=Imboden
? What will Imboden do with the money? | 5A+=buy a new rotor
? Was the piano damaged in transport? | 7A 8W+
? Has the king met Imboden? | -
? How long did the court case last? | -

= Sugar mill's owners sell up in Fiji, workers not told
V| The Labasa Sugar Mill in Fiji has a new owner, the second in four years.
N| {The Pacific Cane Company, a subsidiary of a fund in Auckland}, filed notice of the sale on Monday.
N| {The mill workers' union} said it had learned of it from a taxi driver.
N| {The new owner, whose name in the register is Vanua Sweet Ltd}, would say nothing before it had spoken to the staff.
A| {Two people at the land registry} said a minister's cousin stood behind Vanua Sweet.
N| {The minister for sugar, Semi Vuniwaqa}, denied having such a cousin.
N| {His office} later clarified that he had eleven cousins and that the sale had been properly approved.
N| {The opposition's shadow minister, Anjali Prasad-Lal}, demanded the file.
V| The price, 17 million Fiji dollars, is about half what the previous owner paid.
V| In 2010 a strike at the mill lasted ten weeks.
? Has the mill been sold? | 1A 2A+ 7A
? Who bought the mill? | 4A+=Vanua Sweet Ltd 5A=a minister's cousin stood behind Vanua Sweet
? Did the minister's cousin buy the mill? | 5A 6D+
? What was the price? | 9A=17 million Fiji dollars
? How did the union hear of the sale? | 3A+=from a taxi driver
? how long was the strike in 2010 | 10A=ten weeks
? When was notice of the sale filed? | 2A+=on Monday
? Will jobs be cut? | 4W+
? Did the union call a strike over the sale? | -
? Has the opposition seen the file? | 8P

= Who shouted? Istanbul derby abandoned after 71 minutes
V| The Istanbul derby between Haliçspor and Boğaz United was abandoned in the 71st minute on Sunday at 1-1 after the referee, Cem Karataş, said he had been threatened.
N| The Turkish federation's disciplinary board will meet on Thursday, {its chairman} said.
N| {Haliçspor's captain, Emre Dalgıç}, said that he had only told Karataş the time.
N| {Karataş's report}, which the federation released, puts the words "I know where your mother lives" in Dalgıç's mouth.
N| {Boğaz United's coach, the Portuguese Rui Sampaio-Leal}, claimed to have heard nothing because of his earphones.
A| {Ball boys} say that the threat came from the bench, in Portuguese.
N| {The lawyer for Haliçspor, Gizem Tansu}, played a video, with sound, to reporters.
V| The sound is that of 40,000 people.
N| {Sampaio-Leal's agent} said his client was a father of three.
V| In 2012 a derby was abandoned because of an owl.
? Why was the derby abandoned? | 1A=he had been threatened
? Did Dalgıç threaten the referee? | 3D+ 4A+ 6D
? What did Dalgıç say to Karataş? | 3A+=the time ; 4A+=I know where your mother lives
? When was the match abandoned? | 1A=in the 71st minute
? Who threatened the referee? | 4A+=Dalgıç's ; 6A=the bench
? What was the score? | 1A=1-1
? When will the disciplinary board meet? | 2A+=on Thursday
? why was the 2012 derby stopped | 10A=because of an owl
? Has Dalgıç been suspended? | -
? Did Sampaio-Leal make the threat? | 6A
? How long was Dalgıç's suspension in 2012? | -

= The kidney, the clinic and the count
V| A private clinic in Marbella is the subject of an inquiry into whether it removed a kidney from a Bavarian count, Ferdinand von Ilm-Rheda, without his consent.
N| {The count's lawyer, Dr Karin Hölzl-Reuss}, said that he discovered the loss at a routine check in Munich on 3 June.
N| {The clinic, Costa Vita}, replied that he had consented, in Spanish.
N| {Costa Vita's chief surgeon, Dr Horacio Beltrame}, told a Málaga judge that the organ had been diseased.
N| {A pathologist in Munich, Professor Ute Wächtler}, doubted whether anyone would ever know.
A| {Nurses} recalled a refrigerated van.
N| {The Andalusian health service} declined to say whether the clinic was licensed for transplants.
N| {The investigating judge, Amparo Salcedo}, has ordered the surgeon not to leave Spain.
V| The count, 66, sold a forest to pay for the treatment.
V| A similar case in Palermo in 2018 collapsed when the kidney was found.
? Did the clinic remove the count's kidney without consent? | 1W 3D+
? Did von Ilm-Rheda consent? | 3A+
? When did the count find out? | 2A+=on 3 June
? Why was the kidney removed? | 4A+=the organ had been diseased ; 5W
? Was the kidney healthy? | 4D+ 5W
? Is the clinic licensed for transplants? | 7W
? how did the count pay | 9A=sold a forest
? Why did the Palermo case collapse? | 10A=the kidney was found
? Where is the kidney now? | -
? Has the surgeon been arrested? | -
? How old is the count? | 9A=66

= Three men rescued, or four, from Lake Volta
V| A canoe with yams and people on Lake Volta overturned on Monday evening off Kete Krachi.
N| {The district chief executive, Comfort Dzigbordi}, said eleven had been on board and all but three were drowned.
N| {The naval base} said four were rescued and five bodies found.
N| {The boat's owner, Mensah Atsu}, who was not on it, said that he did not know how many there had been and that he charged by the yam.
V| The survivor Akua Nyarko, 19, held on to a jerrycan for two hours.
A| {Fishermen at the landing} talked of a tree stump.
N| {The maritime authority} has banned night journeys before, in 2019, it noted, and would do so again.
N| {Dzigbordi} corrected the number on Tuesday: there had been nine.
N| {The opposition candidate in the district, Yaw Ampofo-Darko}, promised life jackets.
V| The stumps are what remains of a forest flooded in 1965.
? How many people were in the canoe? | 2A=eleven ; 4W+ 8A=nine
? How many survived? | 2A=three ; 3A+=four
? What made the canoe capsize? | 6A=a tree stump
? When did the accident happen? | 1A=on Monday evening
? How many bodies have been found? | 3A+=five bodies
? How long did Nyarko hold on? | 5A=two hours
? When was the forest flooded? | 10A=in 1965
? Were night trips banned after this accident? | 7P+
? Was the owner on board? | 4D+
? was the canoe's owner arrested | -
? How many people drowned in 2019? | -

= The Quirinale's gardener
N| {The Quirinale} let it be known on Thursday that the president of Italy had not spoken to the resigning prime minister since Tuesday.
N| {The prime minister's office} said that the two had taken a walk in the garden on Wednesday.
N| {A gardener, Ezio Marcucci}, told a television crew at the gate that he had raked the paths on Wednesday and seen no footprints.
N| {Prime Minister Fulvio Grandesso} insisted on the walk.
N| {=Fulvio Grandesso} It had lasted twenty minutes, he said, and it had been about the budget.
N| Pressed on Friday, {the president's spokeswoman, Costanza Aldrovandi}, said that a walk was "not a conversation in the constitutional sense".
A| {Two members of the presidential staff} had seen both men near the sundial.
N| {The Liga Nuova's leader, Moreno Tassinari}, called for an election in June.
V| The president can ask someone else to form a government until 12 April.
? Did the president and Grandesso talk on Wednesday? | 1D+ 2A+ 4A+ 5A+ 6D+
? Did the two men walk in the garden? | 2A+ 3D 4A+ 6A+ 7A
? How long did the walk last? | 5A+=twenty minutes
? What was the walk about? | 5A+=the budget
? Until when can the president name someone else? | 9A=until 12 April
? where were the two men seen | 7A=near the sundial
? Has an election been called? | 8P
? Whom will the president ask to form a government? | -
? Has Grandesso withdrawn his resignation? | -

= Jockey Club rider's whip ban cut
V| Apprentice jockey Mei-Ling Sato had her whip ban reduced from 18 days to ten by an appeal panel in Hong Kong on Friday.
N| {Her solicitor, Clement Ip}, had argued that two of the strokes were on the saddlecloth.
N| {The panel} accepted one of them.
V| She will be able to ride again on 4 May, five days before the Champions Mile.
N| {The stewards' secretary, Alastair Broughton}, said that they respected the ruling.
N| {Trainer Kwok Wing-tong} confirmed that she would have the ride on Jade Whisper.
N| The owner of Jade Whisper, a syndicate of dentists, had not been consulted, {its spokesman} said, and would make up its mind after the gallops on Tuesday.
V| Sato, 22, has won 41 races this season.
V| Her brother Kenji was banned for six months in 2022 for betting.
? Was Sato's ban shortened? | 1A
? How long is her ban now? | 1A=ten
? When can she ride again? | 4A=on 4 May
? Will Sato ride Jade Whisper? | 6A+ 7W+
? How many races has she won this season? | 8A=41 races
? how long was kenji banned | 9A=six months
? Why was Kenji Sato banned? | 9A=for betting
? Did the panel accept that both strokes were on the saddlecloth? | 3D
? Will the stewards challenge the ruling? | 5D+
? Did Jade Whisper win? | -

= Pretoria confirms envoy expelled; Kigali says he was on leave
N| South Africa has ordered a Rwandan diplomat to leave the country in connection with the shooting of an exiled opposition figure in Durban, {the foreign ministry in Pretoria} announced on Wednesday.
N| {The ministry's spokesperson, Refilwe Mabuza}, said that the official, a second secretary, had been declared unwanted and given until midnight on Thursday.
N| {Kigali} said the man in question had been on home leave since the 3rd and could hardly be sent home from there.
N| {The exiled politician's wife, Immaculée Rusanganwa}, said that her husband, who was hit in the shoulder, had recognised one of the two gunmen.
A| {Police sources} said that a hired car found burning near Umhlanga had been paid for with a card linked to the embassy.
N| {The Hawks, the police unit in charge}, would not discuss the car or the card.
N| {Rwanda's high commissioner, Innocent Gasana}, called for evidence to be put on the table and said that his government was considering what to do in response.
N| {The UN refugee agency} said that it had asked for protection for the family in March and that none had been provided.
V| In 2014 Pretoria expelled three Rwandan diplomats after an attack in Johannesburg, and Kigali sent home six South Africans.
? Has South Africa expelled a Rwandan diplomat? | 1A+ 2A+ 3D+
? By when must the diplomat leave? | 2A+=midnight on Thursday
? Since when had the diplomat been on leave? | 3A+=the 3rd
? Was the embassy linked to the burning car? | 5A 6W
? How many Rwandan diplomats were sent home in 2014? | 9A=three
? Has Rwanda expelled a South African diplomat in response? | 7P+
? where was the exile hit | 4A+=in the shoulder
? Was the family given protection? | 8D
? What is the expelled diplomat's name? | -
? Have the gunmen been arrested? | -

= No bonus for bank's boss; bonus for bank's boss
V| Shareholders of the Canadian bank Laurier Trust voted on Thursday to reject the pay of its chief executive, Morgan Fairweather, by 54 per cent to 46.
V| The vote is not binding.
N| {The chair of the compensation committee, Lucinda Archambault}, said in Calgary that the board would "reflect on the message" and that the bonus, 8.1 million Canadian dollars, had been paid in February.
N| {The bank's spokesman, Dev Rangarajan}, had told this newspaper on Monday that no bonus had been paid this year.
N| {He=Dev Rangarajan} explained on Friday that he had meant the calendar year in which it was earned.
N| {The Ontario municipal workers' fund}, which holds 4 per cent, said that it would vote against Archambault's own re-election in the spring.
A| {Two other large investors} said the same, without wishing to be quoted.
N| {Fairweather} did not speak at the meeting.
N| {The bank employees' association} pointed out that branch staff had been given 1.8 per cent.
V| His predecessor, Royce Tillman, gave back a bonus of three million in 2016 after a data leak.
? Did shareholders vote against the boss's pay? | 1A
? How large is the bonus? | 3A+=8.1 million Canadian dollars
? Was a bonus paid this year? | 3A+ 4D+ 5D+
? When was the bonus paid? | 3A+=in February
? Does the board have to respect the vote? | 2D
? what rise did branch staff get | 9A+=1.8 per cent
? When did Tillman return his bonus? | 10A=in 2016
? What did Fairweather say at the meeting? | 8D
? Will Fairweather give the money back? | -
? Has Archambault been voted out? | 6P 7P

= Actor 'stable' after fall from horse in Almería
N| {The family of the actor Oscar Lindgren-Boyd} said in a statement on Friday that he was stable and talking after falling from a horse in the Tabernas desert.
N| {The producers of the television series "Dust Saints"} had said on Thursday that he was resting at his hotel with a bruise.
N| {Torrecárdenas hospital} confirmed that it was treating a man of 44 for a fractured pelvis.
A| {Two stuntmen} said that he had refused a double.
N| {His agent, Fiona Castellanos}, did not wish to go into the circumstances.
V| The series' insurer has sent an inspector.
N| {The stunt coordinator, Ramón Belmonte-Vega}, said a double had been on the set and had been told to stand down, "not by me".
N| {The producers} will continue with other scenes for three weeks, they said.
V| The horse, Emperador, is fifteen and has appeared in sixty films.
V| Lindgren-Boyd broke a wrist on the same series in its first season, in 2021.
? How is Lindgren-Boyd? | 1A+=stable and talking ; 2A+=resting at his hotel with a bruise ; 3A=a fractured pelvis
? Was he taken to hospital? | 2D+ 3A
? Did the actor turn down a double? | 4A 5W+
? Where did the fall happen? | 1A+=in the Tabernas desert
? Who told the double to stand down? | 7D+
? how long will filming go on without him | 8A+=three weeks
? What did he break in 2021? | 10A=a wrist
? Has the insurer paid? | -
? Who will replace the actor? | -

= Chess prodigy's visa refused; Home Office 'cannot see' refusal
V| The ten-year-old Cameroonian chess player Blaise Ngoumou missed the start of the world youth championship in Liverpool on Saturday because he had no visa.
N| {His father and trainer, Emmanuel Ngoumou}, showed reporters in Yaoundé a letter saying that the application was refused because the boy "has not demonstrated ties to his employment".
N| {The Home Office} said that it could not see a refusal on its system.
N| {A lawyer in Leeds who has taken on the case without charge, Tabitha Oyinlola}, said that she could see it very well.
N| {The British high commissioner, Giles Ormathwaite}, telephoned the family on Sunday and asked them for a day.
N| {The tournament's director, Bronwen Sayce}, would let the boy join in round four, she said, if he was there by Tuesday noon.
A| {A member of the organising committee} said that the same letter had gone to children from three other countries.
N| {Downing Street}, asked about it, said that the prime minister liked chess.
V| Last year a girl from Lahore arrived in round seven and won the three games that were left.
? Was the boy refused a visa? | 2A+ 3W+ 4A+
? Why was the visa refused? | 2A+=because the boy "has not demonstrated ties to his employment"
? By when must he arrive to take part? | 6A+=Tuesday noon
? Who telephoned the family? | 5A+=The British high commissioner
? Were other children refused visas? | 7A
? how old is Blaise Ngoumou | 1A=ten-year-old
? How many games did the girl from Lahore win? | 9A=three games
? Has he been granted a visa? | -
? What did Downing Street say about the refusal? | 8W+
? Did he play in round one? | 1D

= Boy with no ties to employment draws with champion
V| Blaise Ngoumou arrived in Liverpool at 9 a.m. on Tuesday, three hours before the deadline that had been set for him, and drew his first game at the world youth chess championship by perpetual check.
N| {The Home Office} said that a visa had been issued "following a review" on Monday night.
N| {=the Home Office} The letter his father showed to reporters had been "a template", it added.
N| {Emmanuel Ngoumou, his father}, would not let the boy give interviews before Sunday.
N| {His lawyer, Tabitha Oyinlola}, told us that two girls from Gabon were still waiting for theirs.
N| {The opponent, Ruben Tal-Bergqvist}, the champion of Sweden, said he had been lucky.
N| {The tournament's director, Bronwen Sayce}, welcomed him with a pair of gloves.
N| {A spokeswoman for the high commission in Yaoundé} asked not to be congratulated.
V| In the second game, on Tuesday evening, he lost to a Pole.
? Has he been granted a visa? | 2A+
? When was the visa issued? | 2A+=on Monday night
? When did Ngoumou get to Liverpool? | 1A=at 9 a.m. on Tuesday
? How did his first game end? | 1A=drew
? Who was his first opponent? | 6A+=Ruben Tal-Bergqvist
? Who beat him on Tuesday evening? | 9A=a Pole
? Did the girls from Gabon get visas? | 5D
? did he win the tournament | -
? How many points has he got? | -

= Tanker drifts off Algarve, salvor and owner quarrel by radio
V| The tanker Halcyon Pearl, with 70,000 tonnes of diesel aboard and no power, was drifting eleven miles off Cape St Vincent on Friday night.
N| {Lisbon} said two tugs were on the spot and the situation was under control.
N| {The master, Captain Georgios Halkias}, reported over the emergency channel at 19.30 that he had no tug alongside.
N| {The salvage firm, Atlantis Towing}, confirmed that its tugs were standing by 600 metres off and were waiting for a signature from the owner.
N| {The owner's agent, Dimitra Sfakianou}, said that the contract had been signed at five and that she had the fax.
N| {Atlantis} said that it did not have a fax, in either sense.
A| {An officer at the rescue centre} said the navy might put a line across by itself at midnight.
N| {The environment minister, Graça Vilhena-Dias}, forbade the ship to come closer than ten miles.
V| A line was made fast at 0.50 on Saturday by the frigate Dom Sancho.
V| The Prestige broke up farther north in 2002 with 77,000 tonnes of fuel oil.
? Is the tanker under tow? | 2A 3D+ 4D+ 9A
? Was the salvage contract signed? | 4D+ 5A+ 6D+
? When was the contract signed? | 5A+=at five
? How much diesel is on board? | 1A=70,000 tonnes
? Who got a line to the tanker? | 9A=the frigate Dom Sancho
? When was the line made fast? | 9A=at 0.50 on Saturday
? How close may the ship come to the coast? | 8A=ten miles
? how much fuel was on the Prestige | 10A=77,000 tonnes
? Has any diesel leaked from the Halcyon Pearl? | -
? Why did the ship lose power? | -

= Minister's degree: Zurich says no record, minister says look again
V| Questions about the academic record of Latvia's education minister, Sandis Ozoliņš-Krauze, have led to calls for him to step aside.
N| {The university of Zurich} said on Monday that it had no record of a master's degree in his name.
N| {The minister's adviser, Egita Straume}, said that he had studied under his mother's name.
N| {The university} looked again on Tuesday and found a Sandis Krauze who left after two terms.
N| {Ozoliņš-Krauze} told the Saeima that he had never claimed to have finished.
V| His page on the ministry's website said "M.A. (Zurich)" until 3 p.m. that day.
A| {Two of his officials} said that the page was changed on his instructions.
N| {Straume} would not say who had changed it.
N| {Riga's prime minister, Ingūna Lapsa}, wanted to think about it overnight.
V| Finance minister Guntis Vanags left over a thesis in 2012.
? Does the minister have a degree from Zurich? | 2D+ 4D+ 5D+
? Did he ever claim to have a degree? | 5D+ 6A
? Who changed the website? | 7A=on his instructions ; 8W+
? When was the entry removed? | 6A=3 p.m. that day
? How long was he at Zurich? | 4A+=two terms
? why did he not show up in the records at first | 3A+=he had studied under his mother's name
? Has the minister been dismissed? | 9W+
? Why did Vanags leave office? | 10A=over a thesis
? Will he resign? | -
? What subject did he study? | -

= Gas blast levels terrace in Ghent; network operator blames digger
V| An explosion destroyed three houses in the Sint-Lievens quarter of Ghent on Thursday morning, and a woman of 71 is missing.
N| {The gas network operator, Fluxnet}, said that a digger had damaged a pipe the previous afternoon.
N| {The contractor, Aannemers Wouters}, denied having touched a pipe: it had worked on the other side of the street.
N| {The digger's driver, through a union official}, said that he had felt "a pull" at about four and had told his foreman.
N| {The foreman} could not be reached.
A| {Residents} had smelled gas during the night, they said, and two of them had phoned the emergency number of the operator.
N| {Fluxnet} checked and found one call, at 2.14, which it had put down to a drain.
N| {Mayor Godelieve Claeys-Storme} promised an inquiry "from the outside".
N| {The public prosecutor} would not say before Monday whether a crime was suspected.
V| An explosion in the same quarter in 1986 killed four.
? What caused the explosion? | 2A+=a digger had damaged a pipe ; 3D+
? Did the digger damage the pipe? | 2A+ 3D+ 4A+
? Had residents reported a smell of gas? | 6A 7A+
? How many calls did the operator receive? | 6A=two ; 7A+=one call
? How many houses were destroyed? | 1A=three houses
? Who is missing? | 1A=a woman of 71
? How many people died in 1986? | 10A=four
? has the foreman said anything | 5W+
? Is a crime suspected? | 9W
? Has the woman been found? | 1D
? Has the inquiry started? | 8P

= EU trade chief did not cancel; he is in the lift
N| {Beijing's commerce ministry} announced on Tuesday morning that the European Union's trade commissioner, Jeroen Straatman, had cancelled his visit.
N| {Straatman's spokeswoman, Ilaria Conti-Bauer}, replied that he was at that moment in the lift of the ministry.
N| {The ministry} issued a new text at eleven, in which the word "cancelled" was replaced with "rearranged".
A| {European diplomats} said that the commissioner had waited for fifty minutes on the ninth floor.
N| {The Chinese vice-minister Hao Zhenyu}, who received him in the end, described the talks as useful.
N| {Straatman} said no progress had been made on rare earths and a little on cognac.
N| {The cognac growers' association in Jarnac} asked what "a little" meant.
N| {The spokeswoman} declined to quantify it.
V| Beijing imposed its duty on brandy in 2024 in reply to Brussels's on electric cars.
V| Straatman's predecessor was turned back at the airport in 2019 over a stamp.
? Did Straatman cancel his visit? | 1A+ 2D+ 3D+
? Whom did the commissioner meet? | 5A+=The Chinese vice-minister Hao Zhenyu
? How long did he have to wait? | 4A=fifty minutes
? Was there progress on rare earths? | 6D+
? Was there progress on brandy? | 6A+ 8W+
? When did China impose the duty on brandy? | 9A=in 2024
? why was straatman's predecessor turned back | 10A=over a stamp
? Will China lift the duty? | -
? When is Straatman going back to China? | -

= Hotel maids' agency 'regrets' wages of 2 euros an hour
V| Cleaners at four-star hotels in Athens were paid two euros an hour by an agency that charged the hotels eleven, a labour court heard on Monday.
N| {The agency, Kathari Staff}, told the court through its counsel, Lambros Petridis, that it regretted the sum and had not decided it.
N| {Asked who had, Petridis} named the hotels.
N| {The Hellenic hotel federation}, which is not a party to the case, said its members paid what they were invoiced.
N| {Two of the cleaners, Nino Lomidze and Joy Okafor}, said they had signed a paper in Greek.
A| {A former accountant of the agency} gave evidence behind a screen that its director had kept two sets of books.
V| The director, Spyros Mavros-Lekkas, had a doctor's note.
N| {A union}, for which the lawyer Zoe Anagnostou appears, is claiming 610,000 euros for 84 women.
N| {The labour ministry} withdrew the agency's permit in June, it told the court.
V| Judgment will be given on 22 October.
? How much were the cleaners paid? | 1A=two euros an hour
? Who set the wage? | 2D+ 3A+=the hotels ; 4D
? Did the agency keep two sets of books? | 6A
? What do the cleaners claim? | 8A+=610,000 euros
? When is the judgment due? | 10A=22 October
? how many women are claiming | 8A+=84 women
? Is the agency still licensed? | 9D+
? Did Mavros-Lekkas testify? | 7D
? Has the court ruled? | 10P
? Which hotels are concerned? | -

= 'He resigned', 'he was resigned': chief constable's exit
V| The chief constable of Northshire, Hugh Dalgarno, left his post on Friday after eleven weeks of inquiry into his medals.
N| {The police and crime commissioner, Verity Amblecote}, announced that she had accepted his resignation.
N| {Dalgarno} told the Chronicle that he had not offered one.
N| {=Hugh Dalgarno} "I was resigned," he said, "in the passive."
N| {The Ministry of Defence} had informed the inquiry in May that it could find no record of his service in the Falklands.
N| {The Superintendents' League}, on his behalf, said he had never claimed to have landed.
A| {Two former comrades} remembered him on the ship, peeling.
N| {The home secretary}, approached at a fête, said that she was there for the jam.
V| His deputy, Rashida Coleclough, takes over.
V| A chief constable of the same force, Brian Thewlis, resigned in 1998 over a caravan.
? Did Dalgarno resign? | 2A+ 3D+ 4D+
? Was he in the Falklands? | 5W 6D+ 7A
? How long did the inquiry last? | 1A=eleven weeks
? Who succeeds him? | 9A=Rashida Coleclough
? What was the inquiry about? | 1A=his medals
? What did the home secretary say about his departure? | 8W
? when did thewlis resign | 10A=in 1998
? Why did Thewlis resign? | 10A=over a caravan
? Was Dalgarno stripped of his medals? | -
? Has Dalgarno been charged? | -

= Nurse on leave after twins mixed up at Graz clinic
V| Two newborn girls were given to the wrong mothers at a clinic in Graz on 9 August, and the mistake was found after six days.
N| {The clinic's operator, Steirische Spitalsgesellschaft}, apologised to both families and said that a nurse had been placed on leave.
N| {The families' lawyer, Mag. Iris Pöltl}, said that her clients had known from the first bath.
N| {=Iris Pöltl} One of the mothers pointed out a birthmark to the staff on the 10th, she said, and was told to rest.
N| {The operator} denied that: nobody had mentioned a birthmark before the 15th.
A| {Two midwives} remembered the birthmark, and the rest.
N| {The works council} said that the nurse had been alone on the ward with nineteen babies.
N| {The provincial health commissioner, Dr Otmar Krainer}, will present a report in October.
N| {Pöltl} would not be drawn on compensation.
V| A mix-up at the same clinic in 1990 was discovered after twenty-two years.
? Were babies mixed up at the clinic? | 1A 2A+ 
? When was the error discovered? | 1A=after six days
? Did a mother alert staff on the 10th? | 4A+ 5D+ 6A
? How many babies was the nurse looking after? | 7A+=nineteen babies
? When will the report be presented? | 8A=in October
? How long did it take to discover the 1990 mix-up? | 10A=twenty-two years
? has the nurse been sacked | 2D+
? How much compensation do the families want? | 9W+
? Did the hospital say sorry? | 2A+
? Were the babies harmed? | -

= Manila says coast guard ship rammed at Escoda; Beijing says it was the other way round
V| A Philippine coast guard cutter and a Chinese vessel collided on Monday near the Escoda reef in the South China Sea, the fourth such incident in three months.
N| The cutter, the BRP Datu Kalantiaw, was struck twice on its port side and has a hole of one metre by two, {Manila} said.
N| {China's coast guard} gave the opposite account, saying that the Philippine ship had "deliberately rammed" the Chinese one after ignoring seven warnings.
V| A video released by the Philippine side, which this agency has verified, shows the Chinese bow entering the picture from the left and the cutter being pushed sideways.
N| {Rear Admiral Danilo Macaraig, the coast guard's spokesman in Manila}, told reporters that four of the crew had been bruised and that the ship would stay at the reef.
A| {Two Western naval attachés} said the cutter was already limping towards Puerto Princesa.
N| {Macaraig}, called again in the evening, would not disclose its position.
N| {Washington} reaffirmed its commitments under the treaty of 1951 and called the Chinese action dangerous.
N| {Hanoi}, which claims the same waters, urged restraint on all sides.
? Did the Chinese vessel ram the Philippine cutter? | 2A+ 3D+ 4A
? Did the Datu Kalantiaw ram the Chinese ship? | 2D+ 3A+ 4D
? How many crew were injured? | 5A+=four
? Has the cutter left the reef? | 5D+ 6A 7W+
? How many warnings did China give? | 3A+=seven
? how big is the hole in the cutter | 2A+=one metre by two
? Where is the cutter heading? | 6A=towards Puerto Princesa ; 7W+
? Was a Chinese sailor injured? | -
? Did Hanoi send a ship to the reef? | -

= Retail group's founder will not sell, his lawyer says; daughter will
V| The future of the Polish supermarket chain Zielony Koszyk, with 640 shops the country's fourth largest, is in the hands of a family that communicates through lawyers.
N| {The lawyer of the founder, Zbigniew Orlik, mecenas Teodor Brzeziński}, said on Tuesday that his client would not sell his 34 per cent to the Portuguese or to anybody.
N| {His daughter Alicja}, who owns 31 per cent, informed the market on the same day that she had signed a preliminary agreement with the Lisbon group Mercado Atlântico.
N| {The Portuguese company} declined to comment on what it described as a private conversation.
A| {Bankers close to Mercado Atlântico} said that it was prepared to pay 2.2 billion złoty for the daughter's stake, provided that it could get to a majority within a year.
N| {Brzeziński} called the agreement void, because a shareholders' pact of 2009 gave the father the right of first refusal.
N| {Alicja Orlik's counsel, Natasza Wielgosz}, said that the pact had lapsed in 2019.
N| {The competition office in Warsaw} said that no notification had been received.
V| Mercado Atlântico already owns a chain of chemists in Poland, which it bought in 2015 for 300 million.
? Has Zbigniew Orlik sold his stake? | 2D+
? Has the daughter agreed to sell to the Portuguese? | 3A+ 4W+
? What would Mercado Atlântico pay for her shares? | 5A=2.2 billion złoty
? Is the shareholders' pact still in force? | 6A+ 7D+
? How much of the chain does Alicja own? | 3A+=31 per cent
? what did the portuguese pay for the chemists | 9A=300 million
? Has the competition office approved the sale? | 8D
? When will the sale be completed? | -
? Why did father and daughter fall out? | -

= Search of Alpine lake ends; family says it was told nothing
V| The search of the Lago di Fedra for the missing Dutch student Jasper Kuiper was given up on Sunday evening after nine days.
N| {The carabinieri in Belluno} said that they had informed the family beforehand.
N| {His mother, Willemijn Kuiper-Bos}, said that she had read it on the telephone of a waiter.
N| {The Dutch embassy}, which had taken on the contact between the two, did not comment on who had been told what and when.
A| {A diver who spent a week in the lake} said that the sonar had been borrowed by another province from Tuesday to Thursday.
N| {Captain Mauro Dal Farra, who led the search}, conceded this on Monday, adding that the water had been too murky for it in any case.
N| {The prosecutor in Belluno, Giuditta Perin}, has opened a file against persons unknown, for abandonment.
N| {=Giuditta Perin} "Nothing should be read into that," she said.
V| Kuiper, 21, was last seen on the jetty of a campsite on 3 August with a rowing boat and a guitar.
V| A German couple drowned in the lake in 2012 and were found after fourteen months.
? Was the search for Kuiper called off? | 1A
? How long did the search last? | 1A=nine days
? Was the family told before the search ended? | 2A+ 3D+ 4W
? Was the sonar missing for part of the search? | 5A 6A+
? When was Kuiper last seen? | 9A=3 August
? Where was he last seen? | 9A=on the jetty of a campsite
? how long did it take to find the german couple | 10A=fourteen months
? Has Kuiper's body been found? | -
? Who abandoned Kuiper? | -

= Minister 'asked for nothing', but airline held the plane
V| Budapest's evening flight to Brussels was held at the gate for forty-one minutes last Thursday until the agriculture minister, Gábor Vásáry, had boarded.
N| {The airline, Pannon Wings}, attributed the delay to "operational reasons".
N| {Vásáry} told a reporter who had been on the flight that he had asked for nothing and had noticed nothing.
N| {The ministry's spokesman, Ákos Bihari}, acknowledged on Monday that a member of the minister's staff had telephoned the airline's duty manager.
N| {=Ákos Bihari} The call had been about luggage, he said.
A| {Two gate agents} said they were told over the radio to wait for "the cabbage".
V| Airport Budapest has handed over its logs to the transport authority.
N| {The authority} would not say whether it had opened proceedings.
N| {A passenger, dentist Krisztina Lőrincz}, who missed her connection to Montreal, wants 600 euros.
V| In 2017 a Pannon flight to Rome waited for an hour for a bishop, and the airline was fined.
? Was the flight delayed for the minister? | 1A 2D+ 6A
? Did Vásáry ask the airline to wait? | 3D+
? How long was the plane held? | 1A=forty-one minutes
? Did the ministry phone the airline? | 4A+ 5A+
? What was the telephone call about? | 5A+=luggage
? for whom did the airline wait in 2017 | 10A=a bishop
? Has the authority opened an investigation? | 8W+
? How much does Lőrincz want? | 9A+=600 euros
? Has the airline been fined over last Thursday's flight? | -
? What did the duty manager say? | -

= Kremlin critic's cause of death withheld from mother
N| {The mother of the Russian opposition politician Maksim Gorelov} said on Saturday that investigators in the Komi region had refused to tell her what he died of.
N| The prison service gave "sudden death syndrome" as the cause, {his lawyer, Stepan Ryabov}, told an exiled radio station.
N| {The Kremlin} said that it had no information and no role in the matter.
N| {Gorelov's press secretary, Alisa Neverova}, accused it of murder.
M| {The Riga-based site Vestnik Izgnaniya} reported, citing a paramedic, that the body had bruises on the chest and arms.
N| {The hospital in Pechora} said there was no body on its premises.
A| {A man who works at the Pechora morgue} said that it had come in on Thursday at two in the morning and had been taken away again.
N| {Paris} summoned the Russian ambassador and demanded an independent examination.
V| Gorelov, 49, had been serving nineteen years at the colony in Knyazhpogost, 300 kilometres away.
N| His brother Kirill died in custody in 2018, of pneumonia, according to {the file}.
? What did Gorelov die of? | 1W+ 2A=sudden death syndrome ; 3W
? Was Gorelov murdered? | 3D+ 4A+
? Where is his body? | 6D 7A=had been taken away again
? Was the body bruised? | 5A
? When was the body brought to the morgue? | 7A=on Thursday at two in the morning
? how old was gorelov | 9A=49
? What did his brother die of? | 10A=of pneumonia
? Has there been an independent examination of the body? | 8P
? When is the funeral? | -

= Kyushu quake: power firm's two statements on reactor
V| An earthquake of magnitude 6.3 shook the south of Kyushu at 4.02 on Sunday morning and led to the shutdown of one of the two reactors at the Akune nuclear plant.
N| {The operator, Kyushin Electric}, said at five o'clock that both units were running normally.
N| {=Kyushin Electric} At 7.20 it stated that unit two had been stopped by hand at 4.19 as a precaution.
N| {The Nuclear Safety Commission} had been told of the stop at 4.31, according to a commissioner, Fumie Arakaki.
N| {The governor of Kagoshima, Tatsuo Kirishima}, was told at seven, and said so loudly.
N| {Kyushin's vice-president, Ryo Onodera}, apologised to him for the first statement, which had been "a text from an older occasion".
N| No radiation had escaped, {the company} said.
A| {An inspector at the site} said there was water on the floor of the turbine hall, "ankle-deep, and warm".
N| {The company} could not confirm that.
V| Fourteen people were hurt in the quake, most of them by furniture.
V| The reactor was last stopped in 2022, by jellyfish.
? Was a reactor at Akune shut down? | 1A 2D+ 3A+ 4A
? When was unit two stopped? | 3A+=at 4.19
? When was the governor informed? | 5A+=at seven
? Did radioactivity escape? | 7D+
? Was there water in the turbine hall? | 8A 9W+
? How many people were injured? | 10A=Fourteen people
? how strong was the quake | 1A=magnitude 6.3
? Why was the reactor stopped in 2022? | 11A=by jellyfish
? Has the reactor been restarted? | -
? Was anyone killed? | -

= Rome's 'phantom' ambassador to Malta returns
V| Italy's ambassador to Malta, Guglielmo Sanfelice-Doria, who had not been seen at his residence in Floriana since May, reappeared there on Wednesday with two suitcases.
N| {The Farnesina} had stated throughout that he was at his post.
N| {Valletta's foreign minister, Josette Zammit-Cauchi}, said on Thursday that she had written to three addresses and had replies from none.
A| {Two members of the embassy's staff} said that he had spent the summer in a monastery near Spoleto.
N| {The abbot, Dom Placido Ranieri}, would not say who stayed with him, "in any season".
N| {Sanfelice-Doria}, reached by telephone at the residence, said that he had been ill, that it was private and that he was better.
N| {His wife, Baroness Ottavia}, told the Sliema Courier that she knew nothing of an illness and had been in Floriana all along, feeding the parrot.
V| A group of Italian deputies have put down a question.
V| The embassy issued 812 visas in his absence, all with his signature.
? Was the ambassador absent from his post? | 1A 2D+ 3A 4A 6A+
? Where did he spend the summer? | 4A=in a monastery near Spoleto ; 5W 
? Was the ambassador ill? | 6A+ 7D+
? When did he come back? | 1A=on Wednesday
? How many visas were issued while he was away? | 9A=812 visas
? Since when had he been missing? | 1A=since May
? who signed the visas | 9A=with his signature
? Has he been recalled? | -
? How long has he been ambassador? | -

= Strip-mall gunman was customer, police say, then say was not
V| A gunman opened fire at a strip mall in Mesa Verde, Arizona, on Saturday afternoon, wounding six people, two of them critically.
N| {Police Chief Ramona Escalante} said at a first briefing that the shooter had been a customer of the nail salon.
N| {The salon's owner, Tiffany Pham}, said that she had never seen him.
N| {Escalante} corrected herself four hours later: the man, 34-year-old Derrick Voss, had worked next door at a tire shop until Thursday.
N| {The tire shop's lawyer, Rick Saunders}, said Voss had quit.
A| {Two of his former co-workers} said that he was fired after an argument about a forklift and told everyone about it.
N| {Voss's sister, Kendra}, asked for forgiveness and said that he had been off his medication.
N| {The hospital} reported on Sunday that one of the critically wounded, a man of 61, had died.
N| {The chief} would not discuss a motive.
V| In 2019 three people were killed at the same mall in a robbery.
? Was the gunman a customer of the nail salon? | 2A 3D+ 4D
? Who was the gunman? | 2A=a customer of the nail salon ; 4A=34-year-old Derrick Voss
? Was Voss fired from the tire shop? | 5D+ 6A
? How many people were wounded? | 1A=six people
? How many people have died of Saturday's shooting? | 8A=one
? What was the motive? | 9W
? how many people were killed at the mall in 2019 | 10A=three people
? Was Voss killed by police? | -
? Where did he get the gun? | -

= Cruise line's Baltic captain 'relieved at own request'
V| The cruise ship Aurora Borealis left Tallinn on Friday under a new master, a day after it touched the ground outside Helsinki.
N| {The line, Nordic Horizon}, said that Captain Stig Rönnqvist had been relieved at his own request.
N| {The Finnish ship officers' association}, speaking for Rönnqvist, said that he had made no request of any kind.
A| {Passengers} noticed a shudder at dinner, and some of them took it for the dessert.
N| {The Finnish coast guard} recorded the grounding at 20.14 and said the ship had not reported it until 22.40.
N| {Nordic Horizon's marine director, Åsa Lundmark-Hill}, disputed the second time: the report was made at 20.40.
N| {=Åsa Lundmark-Hill} "Somebody wrote a two too many," she said.
N| {The accident investigation board} has a recording of the radio traffic, it said, and will publish nothing for the time being.
N| {A lawyer for some of the passengers, Tapio Seitsonen}, asked whether any of them would be given their money back.
N| {The line} has offered a voucher for 100 euros.
? Did the ship run aground? | 1A 5A
? Why was Rönnqvist replaced? | 2A+=at his own request ; 3D+
? When did the grounding happen? | 5A=at 20.14
? When was the grounding reported? | 5A=22.40 ; 6A+=20.40
? how much is the voucher worth | 10A+=100 euros
? Has the recording been published? | 8P+
? Was there a leak? | -
? Who is the new captain? | -
? Was the captain drunk? | -

= Ulaanbaatar denies coal 'theft of the century' has been solved
M| {The Singapore business site Meridian} reported on Thursday that Mongolian detectives had found the missing 385,000 tonnes of coal, or rather the money for it, in eleven accounts in Macau.
N| {Ulaanbaatar's anti-corruption agency} denied that anything had been found.
N| {Its head, Commissioner Otgonbayar Dashnyam}, told parliament that it was looking, "and in more places than one".
N| {A lawyer for the former head of the state mining company, Battulga Sükhbat}, said that his client had never been to Macau.
N| {Border records} that a member of parliament read out show nine visits.
N| {The lawyer, Nergui Enkhbold}, said that he had meant never on business.
A| {Two bankers in Macau} confirmed that accounts had been frozen and said they were seven.
N| {The Macau monetary authority} does not comment on individual accounts.
V| Prime Minister Tsetsegmaa Ganbold has set a reward of one per cent.
V| A shipment of copper that vanished in 2011 was never traced.
? Has the coal money been found? | 1A 2D+ 3D+
? How many accounts in Macau are involved? | 1A=eleven accounts ; 7A=seven ; 8W
? Did Sükhbat go to Macau? | 4D+ 5A 6A+
? how often did he visit | 5A=nine visits
? How much coal is missing? | 1A=385,000 tonnes
? What reward has been offered? | 9A=one per cent
? Was the copper of 2011 ever found? | 10D
? Has Sükhbat been arrested? | -
? Who opened the accounts? | -

= Bank robbery of 1976 'solved': widow names husband
N| {A pensioner in Trondheim, Gerd Solbakken, 79}, has told police that her late husband, a dentist, robbed the Nidaros savings bank in November 1976.
N| {The police} confirmed that they had taken a statement and said the offence was time-barred.
N| {Their son, Harald Solbakken}, who is also a dentist, said that his mother had been reading too much.
N| {The former detective Sverre Eggen}, who led the case, always suspected a plumber, he told the Adressavis.
N| {The plumber's family} felt vindicated.
V| Mrs Solbakken handed over a drill and a plan of the vault.
A| {Investigators} say that the plan is of a different bank.
N| {=Gerd Solbakken} "Then he made a mistake," she said when told.
V| The loot, 640,000 kroner, was never found.
V| A second robbery, in 1979, for which two brothers went to prison, netted 90,000.
? Who robbed the Nidaros bank? | 1A+=her late husband ; 4A=a plumber
? When was the robbery? | 1A=November 1976
? How much was stolen in 1976? | 9A=640,000 kroner
? Was the husband the robber? | 1A+ 3D+ 8A+
? Who was punished for the 1979 robbery? | 10A=two brothers
? is the plan of the right bank | 7D
? Can anyone still be prosecuted for the 1976 robbery? | 2D
? What did Mrs Solbakken hand to the police? | 6A=a drill and a plan of the vault
? Where is the loot? | 9W
? Did the plumber go to prison? | -

= Vintage of scandal: Burgundy house admits blending
N| The Beaune merchant house Clos-Marchand sold at least 400,000 bottles of southern wine as Burgundy between 2018 and 2021, {it=Clos-Marchand} admitted on Monday.
N| {Its president, Édouard Clos-Marchand}, told a court in Dijon that he had "closed one eye, then the other".
N| {The anti-fraud office} spoke of 1.1 million bottles.
N| {Maître Cyprien Auvray, for the house}, disputed everything above 400,000.
N| {The cellar master, Nadine Bouhey}, said she had protested in writing in 2019.
N| {The president} did not recall her letter.
A| {Two lorry drivers} testified by video, unseen, to 61 night deliveries.
N| {The growers' syndicate} is asking for two million euros in damages.
V| A Swiss importer, Vins Rochat, has already taken the wine off its list.
V| Judgment is reserved until 19 May.
V| In 2014 the house paid a fine of 90,000 euros for sugar.
? Did the house sell southern wine as Burgundy? | 1A+ 2A+ 3A 4A+
? How many bottles were sold? | 1A+=at least 400,000 ; 3A=1.1 million bottles ; 4A+=400,000
? Did Bouhey protest? | 5A+ 6W+
? How many night deliveries were there? | 7A=61 night deliveries
? What damages are the growers seeking? | 8A+=two million euros
? how much was the fine in 2014 | 11A=90,000 euros
? When will the judgment be given? | 10A=19 May
? Has the president been convicted? | 10P
? Did Vins Rochat know about the blending? | -

= Seoul court clears chip heir, prosecutors 'regret' and appeal
V| A Seoul appeals court on Monday upheld the acquittal of Hwang Tae-yun, the chairman of the Hanbit group, on charges of rigging a 2016 merger to secure control from his ailing father.
N| {The three judges} found that a report inflating the value of one of the companies could not be admitted because it had been seized unlawfully.
N| {Hwang's lead counsel, Moon Ji-ae}, said the chairman would "return to the business of making things".
N| {Prosecutors} said they regretted the decision and would take the case to the Supreme Court, for which they have seven days.
V| On Friday they had let the newspapers know that they were minded not to.
A| {Two people at the prosecution service} said the order to appeal had come from the justice ministry on Monday afternoon.
N| {The ministry} denied having ordered anything.
N| {A shareholders' group that lost money in the merger, for which the lawyer Yoo Seong-hun speaks}, said it would press on with its own suit, for 240 billion won.
V| Hwang spent 353 days in prison between 2018 and 2019 in another case, over a horse.
N| {The presidential office} declined to comment on court rulings.
? Was Hwang acquitted? | 1A
? Will prosecutors appeal? | 4A+ 5D
? Did the justice ministry order the appeal? | 6A 7D+
? How long do prosecutors have to appeal? | 4A+=seven days
? how long was hwang in prison | 9A=353 days
? How much do the shareholders demand? | 8A+=240 billion won
? Why was the report not admitted? | 2A=it had been seized unlawfully
? What did the presidential office say about the acquittal? | 10W
? Has the Supreme Court ruled? | -
? Is Hwang stepping down as chairman? | -

= Bridge crane falls into Elbe; builder, owner and the wind
V| A construction crane fell from the new Elbe bridge at Wittenförde on Wednesday, killing its operator and closing the river to shipping.
N| {The builder, Brückenbau Nordost}, said a gust of 102 kilometres an hour had been measured at the mast.
N| The German weather service had gusts of 61 in the area, {its spokesman, Henning Ruge}, said.
N| {The owner of the crane, the Dutch hire firm Hefmeester}, stated that the crane would have shut itself off at 72.
N| {Brückenbau Nordost's site manager} did not answer questions as to whether that system had been switched on.
A| {Two of the dead man's workmates} told a television team that it was bridged with a spoon.
N| {The dead man's brother}, who would give only his first name, Marek, said that he had spoken of a spoon at Christmas.
V| The labour inspectorate has confiscated the cabin.
N| {The federal waterways office} hopes to have one lane open by Saturday.
V| The bridge was to have been ready in 2021.
? Why did the crane fall? | 2A+=a gust of 102 kilometres an hour
? How strong was the wind? | 2A+=102 kilometres an hour ; 3A=gusts of 61
? Was the safety system on? | 5W+ 6D 7D+
? Who was killed? | 1A=its operator
? Who owns the crane? | 4A+=the Dutch hire firm Hefmeester
? When will ships be able to pass? | 9A+=by Saturday
? Has the river been reopened? | 9P+
? when was the bridge supposed to be finished | 10A=in 2021
? How old was the dead man? | -
? Has the site manager been arrested? | -

= Ofwater's 'record' penalty: regulator fines, company 'disappointed', river brown
N| {Ofwater, the water regulator for England}, fined Severn & Wye Water 47 million pounds on Tuesday for discharging sewage into rivers on 2,300 days over three years.
N| {The company} said it was disappointed and would study the 190-page decision before deciding whether to challenge it.
N| Its chief executive, Rosalind Keane, will receive her bonus of 640,000 pounds, {a spokesman} confirmed.
N| {The regulator's chairman, Lord Pethick}, said the company had told it "several things that were not so".
N| {Severn & Wye} replied that it had corrected its figures as soon as an engineer noticed the mistake.
A| {Two former engineers} said that they had noticed it in 2020 and were asked to notice something else.
N| {The anglers' trust} called the penalty derisory, working it out at 20,000 pounds a day.
N| {A rival company, Trentside Water}, is under investigation as well but would not discuss when it expected the result.
N| {Downing Street} urged Keane to "reflect" on the bonus.
V| The previous highest fine, 41 million, was imposed in 2023.
? Was Severn & Wye fined? | 1A+
? How much is the fine? | 1A+=47 million pounds
? On how many days was sewage discharged? | 1A=2,300 days
? Will the company appeal? | 2W+
? Is Keane getting a bonus? | 3A+
? how big is keane's bonus | 3A+=640,000 pounds
? When did engineers first notice the error? | 6A=in 2020
? Has Trentside Water been fined? | 8W+
? When was the previous record fine imposed? | 10A=in 2023
? Has Keane given up her bonus? | 9P
? Has Keane resigned? | -

= Royal Dutch brass band in Havana: the visas, the tuba and the tears
V| A brass band from Kerkrade that was to play at the Havana carnival flew home on Friday without having left the airport.
N| {The Cuban interior ministry} said its thirty-one members had the wrong visas.
N| {The band's secretary, Wiel Houben}, produced a letter from the consulate in Rotterdam with the words "cultural exchange, thirty-one persons, one tuba".
N| {The consulate} said that the letter was genuine and that it was not a visa.
N| {The Hague} said it had expressed its surprise to the Cuban ambassador.
A| {A Cuban official at the airport} told a cornet player that it was about the trombonist's brother, a journalist.
N| {The brother, Stan Vroemen}, was in Havana in 2021 and wrote about queues, he said.
N| {Havana's ministry of culture} invited the band for next year.
N| {Houben} would sooner play in Aachen, he said.
V| In 1998 the same band played for a pope.
? Why was the band turned back? | 2A+=its thirty-one members had the wrong visas ; 6A=it was about the trombonist's brother
? Did the band play in Havana? | 1D
? How many members travelled? | 2A=thirty-one members ; 3A+=thirty-one persons
? Was the letter from the consulate genuine? | 3A+ 4A+
? Has the Netherlands protested? | 5A
? when was vroemen in havana | 7A=in 2021
? For whom did the band play in 1998? | 10A=a pope
? Will the band go back next year? | 8P+ 9D+
? Was the trombonist arrested? | -
? How much did the trip cost? | -

= Mumbai scooter maker Vidyut's chief out after battery fires
N| Rohan Kamath, the founder of the electric scooter maker Vidyut, is no longer its chief executive, {the company} told the Bombay exchange on Sunday night in four lines.
N| {The notice} says that he will "pursue his passion for teaching".
N| {Kamath} posted a photograph of an empty classroom.
A| {Three people with knowledge of Saturday's board meeting} said he had been outvoted by nine to one, over his refusal to call back 90,000 scooters after a series of battery fires.
N| {The chairwoman, Leela Viswanathan}, told staff on Monday that the decision was unanimous.
N| {The transport ministry}, which had asked for a recall in June, acknowledged the change.
N| {The largest investor, the Tokyo fund Hoshizora}, would not say how its two directors had voted.
N| {Kamath's brother and lawyer, Vikram}, said that a settlement was being discussed and that the figure in the newspapers was absurd.
V| At least eleven people have been hurt by fires in Vidyut scooters since March.
N| {A rival, Chetana Motors}, offered owners of the scooters 200 dollars off.
? Was Kamath forced out? | 4A
? Why did Kamath leave? | 2A+=pursue his passion for teaching ; 4A=his refusal to call back 90,000 scooters
? How did the board vote? | 4A=nine to one ; 5A+=unanimous
? Was the board unanimous? | 4D 5A+ 7W+
? How many scooters were to be recalled? | 4A=90,000 scooters
? Have the scooters been recalled? | 6P
? how many people were injured by fires | 9A=eleven people
? When did the ministry ask for a recall? | 6A=in June
? Who is the new chief executive? | -
? How much is the settlement? | 8D+

= 'Recall begins': Vidyut to take back 90,000 scooters
N| {The electric scooter maker Vidyut} announced on Thursday, ten days after parting with its founder, that it would take back all 90,000 scooters of the second series.
N| {Its interim chief, Gayatri Oberoi-Sen}, said owners would be given a new battery by Diwali.
N| {Rohan Kamath, the founder}, wrote that there was "nothing wrong with the batteries, only with the chargers".
N| {The maker of the chargers, a subsidiary of the Pune firm Bijli}, denied that.
A| {Engineers who have taken the batteries apart} said that both were badly made.
N| {Kamath's lawyer}, who is also his brother, said a settlement had been signed, and declined to name a sum.
N| {The transport ministry} declared itself satisfied.
V| A further fire was reported in Nagpur on Wednesday; nobody was hurt.
N| {Hoshizora, the Tokyo fund}, is putting in another 40 million dollars.
? Have the scooters been recalled? | 1P+ 2P+
? When will owners get new batteries? | 2A+=by Diwali
? Were the batteries faulty? | 3D+ 5A
? Were the chargers at fault? | 3A 4D+ 5A
? Has Kamath reached a settlement? | 6A+
? How much did Kamath get? | 6W+
? How much is Hoshizora investing? | 9A+=40 million dollars
? Where was the latest fire? | 8A=in Nagpur
? was anyone hurt in nagpur | 8D
? Who will be the permanent chief executive? | -

= Vet, owner and insurer differ on death of Ascot winner
V| The mare Lapwing's Song, winner of the Queen Charlotte Stakes at Ascot in June, was put down at Newmarket on Monday after what her owner called a virus.
N| {The vet, Oonagh Fitzmaurice}, said it had been a fracture of the pelvis.
N| {Her trainer, Kit Bellingham}, would not talk about it.
N| The owner, {Sheikh Rashid's racing manager Giles Pomeroy} said on his behalf, had been told that it was a virus and knew of no fracture.
A| {A stable lad who left in August} said she slipped on the ramp of the lorry.
N| {The insurer, Turf & Field}, for which the mare stood in the books at 2.5 million guineas, has ordered a post-mortem.
N| {Fitzmaurice} said that there had been one already.
N| {The racing authority} saw no reason to act.
V| Her half-brother Peewit's Call died in 2021 of colic.
? What did the mare die of? | 1A=a virus ; 2A=a fracture of the pelvis ; 4A+=a virus
? Did Lapwing's Song break her pelvis? | 2A 4D+
? When was she put down? | 1A=on Monday
? How much was she insured for? | 6A+=2.5 million guineas
? What did the trainer say about the death? | 3W+
? Has there been a post-mortem? | 6P+ 7A
? what killed peewits call | 9A=colic
? Did the mare slip? | 5A
? Has the insurer paid? | -
? Will she be replaced at Ascot next year? | -

= Gdynia ferry master's union sues over text dismissal
V| The labour court at Gdynia opened proceedings on Tuesday in the case of a ferry captain, Witold Hryniewicz, who was dismissed in a message of eleven words.
N| {Bałtyk Line} said it was a message of information, not of dismissal, and that the dismissal followed by post.
N| {The union of ship's officers, for its member}, said that nothing came by post.
N| The post office had no trace of a registered letter, {its district manager, Halina Zgoda}, told the court.
N| {The line's lawyer, Przemysław Iwicki}, produced a receipt.
V| It was for a parcel to Bydgoszcz.
N| {Judge Renata Pluta} asked both sides to think about a settlement by 15 June.
A| {A fellow captain} said that the real reason was a tow refused in February.
N| {Iwicki} did not respond to that.
V| Bałtyk Line dismissed 40 stewards in 2018, by post.
? Was Hryniewicz dismissed by text message? | 1A 2D+
? Did the company send a letter? | 2A+ 3D+ 4D
? How long was the message? | 1A=eleven words
? Why was he sacked? | 8A=a tow refused in February ; 9W+
? What was the receipt for? | 6A=a parcel to Bydgoszcz
? By when should the sides settle? | 7A=by 15 June
? how many stewards were sacked in 2018 | 10A=40 stewards
? Have the two sides settled? | 7P
? Has the court ordered his reinstatement? | -
? How long had Hryniewicz worked for the line? | -

= Cyberattack on Irish hospitals: how many records?
N| {Ireland's health service} said on Wednesday that hackers who broke into the computers of eleven hospitals on 3 May had copied the records of 94,000 patients.
N| {The Data Commissioner}, Máirín Uí Dhálaigh, said that the health service had given her office the figure of 260,000 on the 20th.
N| {The service's chief technology officer, Colm Keaveney}, explained that 260,000 files belonged to 94,000 people.
M| {The technology site Bitline} reported last week that a gang calling itself Pale Heron had been paid two million euros in cryptocurrency.
N| {The taoiseach} told the Dáil that no ransom had been or would be paid.
N| {The service's insurer in London} declined to say whether it had paid anyone.
A| {A security consultant who worked on the recovery} said that the key arrived on the 14th "and keys do not arrive for nothing".
N| {The patients' association} is preparing a class action.
V| A similar attack in May 2021 cost the service 100 million euros.
? How many patients' records were copied? | 1A+=94,000 patients ; 2A=260,000 ; 3A+=94,000 people
? Was a ransom paid? | 4A 5D+ 6W+ 7A
? When was the break-in? | 1A+=on 3 May
? Who carried out the attack? | 4A=a gang calling itself Pale Heron
? When did the key arrive? | 7A=on the 14th
? How much did the 2021 attack cost? | 9A=100 million euros
? how many hospitals were hit | 1A+=eleven hospitals
? Has a class action been filed? | 8P+
? Did patients die because of the attack? | -
? Has Keaveney resigned? | -

= School fence, swans and a councillor in Schwerin
V| The fence that the city of Schwerin has been putting up between a school and a lake since Monday is to keep the children away from the swans.
N| {Councillor Dörte Maltzahn} said on Tuesday that it was to keep the swans away from the children.
N| {The school's head, Arne Piepenbrink}, had asked for a teacher, not for a fence, he said.
N| {The city} declined to name the price.
A| {A worker on the site} thought it was 60,000 euros.
N| {The nature conservation society} threatened to go to court, because swans nest there.
N| {The office for green spaces} replied that they had moved to the castle.
V| A reporter saw five of them at the fence on Wednesday.
N| {Mayor Torsten Kähler} ordered the work stopped on Thursday.
V| A pupil was bitten in April.
V| A similar fence in Wismar was taken down after a year.
? What is the fence for? | 1A=to keep the children away from the swans ; 2A+=to keep the swans away from the children
? How much does the fence cost? | 4W+ 5A=60,000 euros
? Are there still swans at the school? | 6A 7D 8A
? Was the work halted? | 9A+
? Did the headmaster ask for the fence? | 3D+
? when was a pupil bitten | 10A=in April
? Has the society gone to court? | 6P
? How long did the fence in Wismar stand? | 11A=a year
? Will the fence be pulled down? | -
? How tall is the fence? | -

= Pop-up dental clinic's licence: who granted it?
N| Dr Jonas Weller, who pulled 412 teeth in a converted ice-cream van in Cape Town's northern suburbs this winter, had no licence, according to {a ruling published on Friday}.
N| {The Medical and Dental Board} said it had granted him none.
N| {Weller's attorney, Nomfundo Sigcau}, told the tribunal that he had received an email from the board that began "Congratulations".
N| {The board} said the email concerned a raffle.
A| {Several patients} were delighted with him.
N| {Weller} apologised, said that he would appeal, and then that he would not.
N| {The provincial health department} asked all 412 to come for a check.
V| By Monday 36 had.
N| {A colleague, Dr Ebrahim Salie}, whose practice is in the same street, said the work was decent.
V| Weller must pay a fine of 90,000 rand.
? Did Weller have a licence? | 1D 2D+ 3A+ 4D+
? How many teeth did he pull? | 1A=412 teeth
? Will he appeal? | 6A+ 
? How much must Weller pay? | 10A=90,000 rand
? How many patients have come for a check? | 8A=36
? what was the board's email about | 3A+=Congratulations ; 4A+=a raffle
? Did he say sorry? | 6A+
? Was the work badly done? | 5D 9D
? Did a patient sue Weller? | -
? Where did he study dentistry? | -

= Cashless Zanzibar: bank says system up, hotels say down
N| {The Bank of Unguja} announced on Thursday morning that payments by card were working again on all of Zanzibar after an interruption of fifty hours.
N| {The hoteliers' association} reported at noon that four of five terminals were dead.
N| {The bank's spokesperson, Salma Khamis Juma}, attributed this to "a lag in confidence".
N| {The cable company, a subsidiary of a group in Mauritius}, said that the repair of the sea cable had not begun, for want of a ship.
A| {Two technicians} said that the bank was running on a satellite link meant for the airport.
N| {The airport} did not answer.
V| Dar es Salaam's central bank sent 20 billion shillings in notes by boat.
V| Some hotels accepted watches.
N| {The tourism minister, Mudrik Said Othman}, called this untrue and uncivil.
V| The last interruption, in February 2022, lasted six hours.
? Are card payments working again? | 1A+ 2D+ 3A+
? How long was the interruption? | 1A+=fifty hours
? Has the sea cable been repaired? | 4D+
? Why has the repair not begun? | 4A+=for want of a ship
? How much cash was sent? | 7A=20 billion shillings
? Did hotels take watches as payment? | 8A 9D
? how long did the 2022 outage last | 10A=six hours
? Is the bank using the airport's satellite link? | 5A 6W+
? Who cut the cable? | -
? How much did the hotels lose? | -

= Signing postponed twice, then done at night: the Caspian rail deal
V| Azerbaijan and Kazakhstan signed their agreement on a joint rail ferry at 1.15 on Friday morning, after the ceremony had twice been put off for want of a translation.
N| {Baku's transport minister, Elshan Rzayev}, and a Kazakh official who did not want to be named both described the last hour as the hardest.
N| {=Elshan Rzayev} It was about the flag on the ferries, Rzayev said.
A| {The official} said that it was about insurance.
M| {The Almaty weekly Dala} had written on Wednesday that Kazakhstan was going to walk out.
N| {Astana's deputy prime minister, Gaukhar Sarsenova}, laughed at that when she was asked, and left the room, to return with the Dala correspondent's coat.
V| The accord provides for four ferries at a cost of 260 million dollars, half of it from each side.
N| The Georgian railway, whose line the wagons will use on the way to the Black Sea, was not consulted, {its director} complained.
V| The Asian Infrastructure Fund is considering a loan.
V| A first attempt at such an agreement collapsed in 2014 over a lighthouse.
? Was the deal signed? | 1A
? When did the signing take place? | 1A=at 1.15 on Friday morning
? Why was the ceremony put off? | 1A=for want of a translation
? What was the last hour of the talks about? | 3A+=the flag on the ferries ; 4A=insurance
? How much will the ferries cost? | 7A=260 million dollars
? Did Kazakhstan walk out? | 1D 5P 6D+
? Was Georgia consulted? | 8D+
? why did the first attempt fail | 10A=over a lighthouse
? Has the loan been granted? | 9P
? When will the ferries start running? | -

= The vote, the walkout and the missing minutes
V| Eleven of the fifteen councillors of Port Hedley, in Queensland, left the chamber on Tuesday just before the vote on a second casino, which was therefore void.
N| {The mayor, Trent Cassimatis}, declared it valid.
N| It was not, said {the state's Department of Local Government} the next morning.
N| {Councillor Narelle Oduya}, who led them out, put the departure down to "a smell of gas".
A| {One of the ten others, who asked for anonymity,} said that there was no smell and that the idea was Oduya's brother-in-law's.
N| {The brother-in-law, hotelier Con Zervas}, did not return three calls.
N| {The developer, Star Reef}, said through its lawyer that it regarded the vote as a yes.
V| The minutes end in the middle of a word.
N| {The clerk, Pauline Weatherall}, said that she had run out of page.
V| In a first vote, in 2018, the casino was rejected by nine to six.
? Is the vote valid? | 1D 2A+ 3D 7A+
? Why did the councillors leave? | 4A+=a smell of gas ; 5D
? Whose idea was the walkout? | 5A=Oduya's brother-in-law's ; 6W
? How many councillors walked out? | 1A=Eleven
? Was there a smell of gas? | 4A+ 5D
? What was the result of the 2018 vote? | 10A=nine to six
? who led the councillors out | 4A=Councillor Narelle Oduya
? Why do the minutes break off? | 9A+=she had run out of page
? When will the vote be repeated? | -
? Was anyone arrested? | -

= 'The crash that closed a bank': what happened on the A7
V| A cash transporter overturned on the A7 near Soltau on Monday, and about two million euros in notes blew across three lanes.
N| {The security firm, Geldweg}, put the loss at 340,000.
N| {Police spokesman Lorenz Mahnke} said that 1.1 million had not been recovered.
A| {Drivers who stopped} described an orderly scene, "almost a queue".
N| {The driver's lawyer, Aylin Demirci-Koop}, blamed a burst tyre for the accident.
N| {Geldweg} pointed out that all eight tyres were intact.
N| {Mahnke} confirmed that they were, at least when the police arrived.
V| The two men in the vehicle were slightly hurt.
N| The bank in Soltau for which the money was meant stayed closed on Tuesday, "for reasons of liquidity", according to {a note on the door}.
V| In 2009 a lorry with coins overturned on the same bend.
? How much money was lost in the crash? | 2A+=340,000 ; 3A=1.1 million
? What caused the crash? | 5A+=a burst tyre ; 6D+
? Was a tyre burst? | 5A+ 6D+ 7D
? How much money was the vehicle carrying? | 1A=about two million euros
? Who was hurt in the accident? | 8A=The two men in the vehicle
? Why did the bank stay closed? | 9A+=for reasons of liquidity
? when did the coin lorry overturn | 10A=In 2009
? Did drivers help themselves to the money? | -
? Has the driver been charged? | -
? Where did the collision with the lorry take place? | -

= Prague's Taiwan trip: it took place, it didn't, it was a holiday
M| {The Brno magazine Pondělník} disclosed on Monday that the Czech foreign minister, Kristián Hálek, had been in Taipei for two days in April.
N| {His ministry} confirmed the trip, describing it as private.
N| {The embassy of China in Prague} demanded an apology, and, in the same note, a denial.
N| {Taipei's presidential office} said that it knew the minister as a friend of hot springs.
A| {Two Czech diplomats and a Taiwanese businessman, all unnamed,} said there was a meeting with the foreign minister of Taiwan, at a spring.
N| {Hálek} told the upper house that he would not comment on whom he bathes with.
N| {Prime Minister Ctirad Vojta} had not been told, he admitted; he would have forbidden it.
N| {The leader of the opposition, Jolana Přikrylová}, said that she saw no reason for an apology, only for a better lie.
V| His predecessor travelled to Taipei in 2021 with 90 companions and a band.
? Was Hálek in Taipei? | 1A 2A+ 
? Did the two foreign ministers meet? | 5A 6W+
? Where was the meeting? | 5A=at a spring
? Did the prime minister know about the trip? | 7D+
? Has the minister apologised to China? | 3P
? When was the trip? | 1A=in April
? how many people went along with his predecessor | 9A=90 companions
? Who paid for the trip? | -
? What did the two foreign ministers agree? | -
? Was the trip official? | 2D+

= Zimbabwe's ex-general 'neither ill nor arrested'; wife uncontactable
N| {Harare's information minister, Kudzai Matsika}, told state radio on Thursday that the retired general Vitalis Nyandoro was at home and neither ill nor under arrest.
M| {The Bulawayo daily Matopo News} had said that he was taken from his farm on Tuesday by men in three unmarked vehicles.
N| {His son Tafadzwa}, in Leeds, said his father's phone was being answered by somebody who did not know the dog's name.
N| {The farm manager and a worker who gave only the name Sekai} agreed on the three vehicles.
N| {Matsika}, asked why the house was dark, suggested the general saved electricity.
N| {A lawyer retained by the family, Advocate Rumbidzai Chibanda}, went to four police stations on Wednesday and was told at each that he was not there, she said.
N| {Pretoria}, where he was once ambassador, asked to be informed.
N| {The opposition Citizens' League} linked the disappearance to a speech that he gave at a funeral.
V| Nyandoro, 71, was arrested once before, in 2017, and released after six weeks without charge.
? Was Nyandoro arrested? | 1D+ 2A 
? When was he taken away? | 2A=on Tuesday
? How many vehicles came for him? | 2A=three unmarked vehicles ; 4A=three vehicles
? Where is the general? | 1A+=at home ; 6D+
? Why might he have been taken? | 8A=a speech that he gave at a funeral
? How long was he held in 2017? | 9A=six weeks
? Who answers his phone? | 3A+=somebody who did not know the dog's name
? has the general been charged | -
? What is the dog's name? | -
? Did his wife see the arrest? | -

= Retired general freed, Harare says he was never held
V| General Vitalis Nyandoro walked into his farmhouse near Marondera on Monday evening, six days after he left it in the company of eleven men.
N| "I have been asked not to say where I have been, and I was asked very politely," {he=Vitalis Nyandoro} told neighbours.
N| {Information minister Kudzai Matsika} congratulated the media on having found a man who was not lost.
N| {His lawyer, Advocate Rumbidzai Chibanda}, said that her client was held in a house in Borrowdale, was questioned about a speech and was not beaten.
A| {A senior officer} said the president had ordered the release himself after a telephone call from Pretoria.
N| {Pretoria} would neither confirm nor deny that there was a call.
N| {His son, Tafadzwa}, said that the dog had recognised him.
N| {The police commissioner} stated for the record that no operation had been carried out.
V| No charge has been brought.
? Was Nyandoro detained? | 1A 3D+ 4A+ 5A 8D+
? Where was the general held? | 2W+ 4A+=in a house in Borrowdale
? How long was he away? | 1A=six days
? Who ordered his release? | 5A=the president
? Did South Africa ring Harare? | 5A 6W+
? What was he questioned about? | 4A+=a speech
? was he ill-treated | 4D+
? Has he been charged? | 9D
? What did the speech say? | -
? Will he leave the country? | -

= Poultry giant's UK arm in salmonella alert: 'our chickens, not our salmonella'
N| {Farnham Poultry, the British arm of the Brazilian meat group Granja Real}, recalled 60,000 chickens on Friday over salmonella, which it said had been introduced by a lorry.
N| {The haulier, Colne Cold}, said the lorry was washed and that the paper existed.
N| {The Food Agency} confirmed salmonella in four samples, all of them taken at the plant.
A| {An inspector who worked there until March, and a union official}, spoke of a drain.
N| {A spokeswoman for the company} could not comment on drains while an investigation was going on.
N| {São Paulo} expressed full confidence in its British management.
V| Nineteen people have fallen ill in Essex since the start of May; one, a child, is in hospital.
N| {The child's father, Jerome Adair}, said she was improving and that nobody had rung.
V| A supermarket that sells the birds under its own label, Hopper's, removed all of them.
V| An outbreak at another plant of the company in 2017 made 140 people ill.
? Did Farnham Poultry recall chickens? | 1A+
? How many chickens were recalled? | 1A+=60,000 chickens
? How did salmonella get into the chickens? | 1A+=by a lorry ; 2D+ 4A=a drain ; 5W+
? Was the lorry to blame? | 1A+ 2D+
? How many have been taken ill in Essex? | 7A=Nineteen people
? how many fell ill in 2017 | 10A=140 people
? How is the child? | 8A+=improving
? Did the company call the child's family? | 8D+
? Has the plant been closed? | -
? Will the British managers go? | 6D+

= Bundesliga referee's shirt auction: charity 'never received a cent'
V| The auction of the shirt that the referee Florian Hagemeyer wore when he gave three penalties in one half was to have raised money for sick children.
N| {The children's charity, Kleine Riesen}, said on Monday, eleven months later, that it had never received a cent.
N| {Hagemeyer's manager, Silke Thoben}, said that 14,500 euros had been transferred in January.
N| The bank told the charity, {the charity} said, that there had been no such transfer.
V| Thoben sent this newspaper a screenshot.
V| The account number on it has one digit too few.
A| {A friend of the referee} thinks that he is the last to know.
N| {The football association} asked him for an explanation by Friday.
N| {The buyer of the shirt, the butcher Uwe Siebrecht}, said that he had paid in cash and had a witness, his wife.
V| Hagemeyer sold a whistle for the same charity in 2021, for 900 euros, and that money did arrive.
? Did the charity get the money for the shirt? | 2D+ 3A+ 4D+
? How much did the shirt fetch? | 3A+=14,500 euros
? When was the money transferred? | 3A+=in January ; 4D+
? How did the buyer pay? | 9A+=in cash
? Who bought the shirt? | 9A+=the butcher Uwe Siebrecht
? how much did the whistle sell for | 10A=900 euros
? Did the money for the whistle reach the charity? | 10A
? Has Hagemeyer explained himself to the association? | 8P
? Was Hagemeyer suspended? | -
? Where is the money now? | -

= Airliner's 'hard landing' in Kathmandu was runway excursion, inquiry finds
N| The Everest Link turboprop that came to rest 60 metres beyond the runway in Kathmandu in March had been going too fast to land, {Nepal's accident commission} said on Thursday.
N| {The airline} had spoken of a hard landing.
N| {The commission's report} gives the speed at touchdown as 142 knots, 26 more than allowed.
N| {Captain Bishnu Thapa-Magar}, who was flying, told investigators he saw the figure and believed that the instrument was wrong.
N| {The pilots' association, speaking for the captain, who is still in a wheelchair}, said the instrument had been reported faulty on three earlier flights.
N| {The carrier's engineering chief, Sunita Karki}, said it was tested after each of them.
A| {Mechanics} told the commission that one of the tests consisted of a tap.
N| {The manufacturer in Toulouse} provided data and refrained from comment.
V| Of the 44 on board, eleven were injured, none of them fatally.
V| A crash of the same type at Pokhara in 2023 killed 72.
? How fast was the plane when it touched down? | 3A=142 knots
? Did the plane overrun the runway? | 1A
? Was it a hard landing? | 1D 2A+
? Was the instrument known to be faulty? | 5A+ 6D+
? How many people were injured in March? | 9A=eleven
? how many died at pokhara | 10A=72
? Who was flying the plane? | 4A+=Captain Bishnu Thapa-Magar
? Did anybody die in Kathmandu? | 9D
? Has the captain lost his licence? | -
? What was the weather like? | -

= 'A pact of two': Lisbon coalition talks fail, each blames other
V| Negotiations between Portugal's Social Union and the Liberals on a new government broke down on Wednesday night after nine days.
N| {Union leader Afonso Meireles-Tavares} said the Liberals had demanded the finance ministry and then, having been given it, the economy ministry too.
N| {The Liberals' chief negotiator, Matilde Brandão-Sousa}, said that the opposite was true: they had been offered both on Tuesday and neither on Wednesday.
A| {A participant} recounted that a pizza was thrown.
N| {Meireles-Tavares} denied it, while Brandão-Sousa was silent.
N| The president, who has to find a government by the end of the month, will receive both on Friday, {his office} said.
N| {The smaller Greens} announced that they had not been asked.
N| {The head of the employers' federation, Gonçalo Vieira-Pinto}, called for new elections.
V| The Union won 84 seats in September, the Liberals 37; 116 are needed.
V| Their last coalition, under Nuno Falcão, lasted from 2011 to 2013.
? Have the coalition talks collapsed? | 1A
? How long did the negotiations last? | 1A=nine days
? Did the Liberals ask for two ministries? | 2A+ 3D+
? Was a pizza thrown? | 4A 5D+
? When will the president see the two leaders? | 6A+=on Friday
? How many seats did the Liberals win? | 9A=37
? when did their last coalition govern | 10A=from 2011 to 2013
? Has a new election been called? | 8P
? Who will be prime minister? | -
? Did the Greens take part in the talks? | 7D+

= Tender for Chişinău trams: mayor, minister and a man from Minsk
N| Moldova's capital awarded the contract for 28 trams to a Belarusian maker, Stalvagon, on Friday, {the mayor's spokeswoman, Doina Ţurcanu}, said.
N| {The transport ministry} said it would block the purchase, because Stalvagon was under sanctions.
N| {Mayor Andrei Boldureanu} said that the sanctions concerned its parent and not itself.
A| {A representative of Stalvagon who was in the gallery, and would not give his name,} said that it had no parent.
V| The loser, the Czech company Vítkov Trams, filed a complaint.
A| {Members of the tender committee} said the envelopes were opened twice.
N| {Boldureanu} explained that the first time the window was open.
N| {Brussels}, which is paying for half of it, "took note".
V| Stalvagon's bid was 31 million euros, that of Vítkov 46 million.
V| The city's last trams ran in 1961.
? Did Stalvagon win the tender? | 1A+
? Is Stalvagon under sanctions? | 2A 3D
? How much did Stalvagon bid? | 9A=31 million euros
? How much was the Czech bid? | 9A=46 million
? Were the envelopes opened twice? | 6A 7A+
? Has the ministry blocked the purchase? | 2P+
? when did trams last run in the city | 10A=in 1961
? Who complained about the tender? | 5A=the Czech company Vítkov Trams
? Has the complaint been upheld? | -
? When will the trams be delivered? | -

= In brief: rocket stage lands on shed
V| A piece of metal the size of a door fell through the roof of a shed at Kigoma in Tanzania on Sunday.
N| {The space agency of the United Arab Emirates} said it belonged to the third stage of one of its rockets, launched in May from Guiana.
N| {The launch company, Equator Space}, said it belonged to nothing of its.
N| {The shed's owner, Halima Rajabu}, has been offered 3,000 dollars by one of them, she said, and would not say which.
N| {Her son, Rashid}, said that he heard a whistle.
A| {Astronomers} are agreed that it was a Chinese tank.
N| {Beijing} did not react.
V| Nobody was hurt; two goats were.
V| The police in Kigoma are keeping the object in a cell.
V| In 2018 a similar piece fell into Lake Victoria.
? What was the object? | 2A+=the third stage of one of its rockets ; 3D+ 6A=a Chinese tank ; 7W+
? When did it fall? | 1A=on Sunday
? Where did it come down? | 1A=at Kigoma
? Who offered Rajabu money? | 4W+
? How much was she offered? | 4A+=3,000 dollars
? Was anybody injured? | 8D
? where did the 2018 piece fall | 10A=into Lake Victoria
? When was the Emirati rocket launched? | 2A+=in May
? Has China admitted that the tank was Chinese? | 7W+
? How fast was it falling? | -

= Bank tells 8,000 customers it lost their pension letters; regulator had asked in May
V| The building society Fenland & Wash has written to 8,200 savers to say that their pension transfer requests were lost in a change of computer systems last winter.
N| {Its chief customer officer, Hilary Stokes-Amadi}, told the Treasury committee on Wednesday that no one would be worse off.
N| {The financial ombudsman} said it had already upheld 61 complaints from people who were.
N| {Stokes-Amadi}, shown the number, accepted it and said that she ought to have chosen her words with more care.
A| {Two call-centre workers in Wisbech} said they had been told in March to say that the letters were in the post.
N| {The company} denied having given such an instruction.
N| {Baroness Tolworth, who chairs the committee}, asked for all call scripts by the 14th.
N| {The Pensions Authority} had put its first question to the society in May, it said, and received an answer in August.
V| A fine is not on the table at present.
V| A rival, the Mercia, lost 900 files in the same way in 2021 and paid each saver 150 pounds.
? How many customers' requests were lost? | 1A=8,200 savers
? Were customers left out of pocket? | 2D+ 3A 4A+
? Were staff told to mislead callers? | 5A 6D+
? When did the regulator first ask about it? | 8A=in May
? By when must the scripts be handed over? | 7A=by the 14th
? What did the Mercia pay each saver? | 10A=150 pounds
? has the society been fined | 9D
? Why were the letters lost? | 1A=in a change of computer systems
? Has Stokes-Amadi offered her resignation? | -
? Have the scripts been given to the committee? | 7P

= Ceuta fence: Rabat's numbers, Madrid's numbers
N| {Spain's interior ministry} said that 230 people had entered its enclave of Ceuta in the fog of Saturday night, 180 of them by swimming.
N| {Rabat} said that its forces had prevented 1,400 attempts and that eleven people had got through.
V| The Red Cross in Ceuta handed out 412 blankets.
A| {A Guinean boy who gave his age as sixteen} said that the police on the Moroccan side had gone in to watch the football.
N| {Asked about that, the prefect of M'diq} said that the match had been a good one.
N| {The president of the enclave, Íñigo Cabrerizo}, demanded the army.
V| The ministry in Madrid has not decided.
N| {A lawyer for an association of migrants, Nuria Almagro}, counted seven people returned through a gate without a hearing.
N| {The ministry's secretary of state} said there were no such returns.
V| Three bodies were washed up on Sunday.
V| In May 2021 some 8,000 people crossed in two days.
? How many people got into Ceuta? | 1A+=230 ; 2A+=eleven people
? How many of them swam? | 1A+=180
? Were migrants sent back without a hearing? | 8A+ 9D+
? Did Moroccan police leave their posts? | 4A 5W+
? How many bodies were found? | 10A=Three bodies
? How many crossed in May 2021? | 11A=some 8,000 people
? has the army been sent to ceuta | 6P 7D
? How many attempts were stopped? | 2A+=1,400 attempts
? Who won the football match? | -
? What nationality were the dead? | -

= Rally driver's co-driver: 'I said left'
V| The Estonian rally driver Mihkel Orav and his co-driver, the Irishman Conor Tiernan, were lying second in the Rally of Sardinia on Saturday when they drove into a reservoir.
N| {The team, Skyvolt Racing}, said a note had been misread.
N| {Tiernan} said he had read it as it was written: left.
N| {Orav's manager, Heiki Luts}, said his driver had heard it the other way.
V| The recording from the car, broadcast on Sunday, has the word "left", twice.
N| {Orav} apologised to Tiernan, through the team, within the hour.
N| {Luts} acknowledged that he had spoken too soon.
A| {Mechanics} said that the pair had not been talking outside the car since Portugal.
N| {Skyvolt's principal, Yann Kerbrat}, would not say whether they would start together in Finland.
V| Nobody was hurt; the car is still in the reservoir.
V| Orav won in Sardinia in 2021 with another co-driver, Ain Saar.
? Did Tiernan call the corner correctly? | 3A+ 4D+ 5A 6A+ 7A+
? Why did they drive into the reservoir? | 2A+=a note had been misread
? Did Orav say sorry? | 6A+
? Will the two start together in Finland? | 9W+
? Were the two on speaking terms? | 8D
? Where is the car? | 10A=in the reservoir
? who was orav's co-driver in 2021 | 11A=Ain Saar
? Where in the rally were they placed? | 1A=second
? Was the driver fined? | -
? Has Tiernan left the team? | -

= Cathedral chest: what the dean knew
V| A medieval chest that was thought to have been sold by the cathedral of Lund in the 1950s has been in its cellar all along, it turned out on Thursday.
N| {Dean Torkel Asplund} announced the find at a press conference and called it a miracle.
N| {The verger, Berit Holmström}, had shown it to him in 2016, she said afterwards.
N| {Asplund} confirmed that he had been shown "a box".
N| The national heritage board, which had bought a similar chest in New York for 2.1 million kronor as a substitute, was speechless, as {its director} put it.
A| {A member of the chapter} said the dean feared having to pay for its restoration.
N| {Asplund's office} called this unkind and untrue.
N| {A dealer in Copenhagen, Poul Grønbech}, valued the chest at three million.
N| {The bishop}, on pilgrimage, could be reached only by his chaplain, who did not try.
? Was the chest ever sold? | 1D
? Did the dean know of the chest before Thursday? | 3A 4A+
? When was the chest shown to the dean? | 3A=in 2016
? How much did the heritage board pay for the substitute? | 5A=2.1 million kronor
? What is the chest worth? | 8A=three million
? Why might the dean have kept silent? | 6A=the dean feared having to pay for its restoration ; 7D+
? what did the bishop say about the chest | 9W+
? Where was the chest found? | 1A=in its cellar
? Has the chest been restored? | -
? Will the dean resign? | -

= Tunis court adjourns; lawyers say client's hunger strike in 40th day
N| {Lawyers for the jailed Tunisian businessman Mondher Ben Slimane} said on Monday that he had eaten nothing for forty days and could no longer stand.
N| {The prison administration} said that he received visits, read newspapers and had bought dates.
N| {His wife, Amira Ben Slimane}, said the dates were for a cell mate.
V| Judge Houcine Trabelsi adjourned the hearing until 9 June because the accused had not been brought.
N| {The prosecution} said that he had refused to come.
N| {His lawyer Radhia Msaddek} said that he was never asked.
A| {A doctor who saw him last week} put his weight at 51 kilos.
N| {Amnesty} called for his release.
N| Tunis's justice minister was not aware of the case, {her spokesman} said.
V| Ben Slimane was arrested in November over a transfer of 300,000 euros to a radio station.
V| His brother-in-law fasted for 33 days in 2023.
? Is Ben Slimane on hunger strike? | 1A+ 2D+ 3A+
? How long has he been without food? | 1A+=forty days
? Why was he not in court? | 4A=the accused had not been brought ; 5A=he had refused to come ; 6A+=he was never asked
? Until when was the hearing adjourned? | 4A=9 June
? Has he been released? | 8P
? how much does he weigh | 7A=51 kilos
? When was Ben Slimane arrested? | 10A=in November
? How long did the brother-in-law fast? | 11A=33 days
? Who received the 300,000 euros? | 10A=a radio station
? What did the minister say about the hunger strike? | 9W
? Has he been sentenced? | -

= Carmaker recalls vans after wheels come off, says none has come off
V| The Detroit carmaker Halford Motors will call back 212,000 delivery vans because, in its own words, "the wheels may separate from the vehicle".
N| {The company} stated that it knew of no case in which this had happened.
N| {The federal road safety agency} listed nine.
N| {Halford's vice president for quality, Jolene Strickler}, said that in six of them the wheel was "still nearby".
N| {Attorney Booker Lattimore, on behalf of a courier in Toledo who lost a leg}, said that his client did not find it so.
A| {Workers at the Flint plant} blamed bolts from a new supplier and said they had sent photographs to management in September.
N| {The supplier, Kanto Fasteners of Nagoya}, said its bolts met the drawing.
N| {The autoworkers' union local} asked for a tour of the line.
N| {Halford} has not said when repairs would begin.
V| Its shares were unchanged.
V| A recall of 2014, for airbags, took four years.
? Has a wheel come off a Halford van? | 2D+ 3A 4A+ 
? How many vans are being recalled? | 1A=212,000 delivery vans
? How many cases are known? | 2D+ 3A=nine
? What is the cause? | 6A=bolts from a new supplier ; 7D+
? When will repairs start? | 9W+
? how long did the airbag recall take | 11A=four years
? Where did the courier lose his leg? | 5A+=in Toledo
? Did the share price fall? | 10D
? Has Lattimore sued Halford? | -
? Was management warned in September? | 6A

= Twin sisters' mountain rescue: 'We were never lost'
V| Two sisters from Sheffield were led down from Kinder Scout in fog on Sunday night by nineteen volunteers and a dog.
N| {Edale Mountain Rescue} said that the pair had been lost for seven hours.
N| {Philippa and Georgina Mould, 68}, who shared one telephone and one interview, said that they were never lost.
N| {=Philippa and Georgina Mould} "We were resting," one of them said, and the other agreed.
V| Their brother, Canon Peter Mould, raised the alarm at 8 p.m., because they had promised to be back for Compline.
A| {A walker who met them at four} said they asked him which county it was.
N| {The team's leader, Kirsty Oldroyd}, remarked that both were fit and one of them was cross.
V| The sisters have given 200 pounds to the team.
V| The team has been called out 94 times this year.
V| In 2019 it brought down a bishop.
? Were the sisters lost? | 2A+ 3D+ 4D+ 6A
? How long were they lost? | 2A+=seven hours ; 3D+
? Who raised the alarm? | 5A=Canon Peter Mould
? When was the alarm raised? | 5A=at 8 p.m.
? How many rescuers were there? | 1A=nineteen volunteers
? how much did the sisters donate | 8A=200 pounds
? How often has the team been called out this year? | 9A=94 times
? Whom did it bring down in 2019? | 10A=a bishop
? Was one of them injured? | 7D+
? What did the rescue cost? | -

= Chilean copper town's water: mine, ministry, mayor
N| {Tests by the university of Antofagasta} found arsenic at six times the limit in the drinking water of the mining town of Sierra Colorada.
N| {The mine's owner, Minera Lomas}, said the arsenic was natural and older than the town.
N| {Santiago's health ministry} said that its own tests, made in February, had shown "compliant values".
N| {Mayor Yasna Quispe} had asked for the February figures four times, she told the council, and had been sent a brochure.
N| {The ministry's regional secretary, Dr Patricio Lobos}, conceded that two of the seven February samples had been above the limit.
N| {=Patricio Lobos} "Five were compliant," he said.
A| {Nurses at the clinic} report rashes in every third child.
N| {The company} offered to pay for filters, "without acknowledging anything".
N| {The residents' lawyer, Constanza Rivas-Huerta}, turned the offer down.
V| The mine's new tailings pond, two kilometres above the wells, was filled in January.
V| In 2007 the previous owner, a Canadian firm, paid 9 million dollars to settle a suit over dust.
? Is there arsenic in the town's water? | 1A 2A+
? Was the water above the limit in February? | 3D+ 5A+ 6D+
? How high was the arsenic, according to the university? | 1A=six times the limit
? Where does the arsenic come from? | 2A+=natural
? Have filters been installed? | 8P+ 9D+
? When was the new pond filled? | 10A=in January
? how much was paid over the dust in 2007 | 11A=9 million dollars
? Did the mine poison the water? | 2D+
? Has the company been fined for the arsenic? | -
? How many people have cancer? | -

= Poll gurus fired: 'They went by themselves', says party
V| The two pollsters who had promised Canada's Progress Party a majority and delivered it third place no longer work for it.
N| {The party's president, Rosemarie Duquette-Lavoie}, said that Wendell Hutchings and Priya Anand had gone of their own accord.
N| {Hutchings} told a podcast that he had been sacked in a lift.
N| {Anand} said that it was true, and that it was between the third and the second floor.
A| {A staffer, who requested anonymity,} said that they were paid 1.9 million dollars over eighteen months.
N| {The party} would neither confirm nor deny the amount.
N| {The leader, Malcolm Tredway}, whose own future will be decided at a convention in May, thanked both for their service.
N| {A rival firm, Pollux}, which had predicted the result to the point, asked for its name to be mentioned.
V| The party won 41 seats; Hutchings and Anand had forecast 179.
V| After the defeat of 2015 its pollster left for a monastery.
? Were the pollsters sacked? | 2D+ 3A+ 4A+
? Where was Hutchings sacked? | 3A+=in a lift ; 4A+=between the third and the second floor
? How much were the two paid? | 5A=1.9 million dollars ; 6W+
? How many seats did the party win? | 9A=41 seats
? how many seats had they forecast | 9A=179
? When will Tredway's future be decided? | 7A=in May
? Has Tredway stepped down? | -
? Who will replace the pollsters? | -
? Where did the 2015 pollster go? | 10A=a monastery

= State flood fund: who took the 14 millions of Kerala's Pampady?
N| {An audit published on Monday} found that 14 million rupees for flood victims in the Pampady district of Kerala went to people who had not been flooded.
N| {District collector Meenakshi Thampi} said that the list had been drawn up by the village councils.
N| {The councils' federation} said that it had been drawn up by the collector's office, on a Sunday.
N| {Thampi's predecessor, Rajan Kuriakose}, who was in charge on that Sunday, said that he was at his sister's.
V| A signature on every page reads R. Kuriakose.
N| {His lawyer, Adv. Shobha Menon}, said it was not his client's hand.
A| {Clerks} spoke of a stamp.
N| {The revenue minister, P. K. Damodaran}, has ordered the money to be collected again.
N| {The Opposition's deputy leader} wanted to know from whom.
V| Three hundred and eleven families that were flooded in 2018 have still not received anything.
? How much money went to the wrong people? | 1A=14 million rupees
? Who drew up the list? | 2A+=the village councils ; 3A+=the collector's office
? Did Kuriakose sign the list? | 5A 6D+ 7D
? Where was Kuriakose on the Sunday? | 4A+=at his sister's
? Has the money been recovered? | 8P+
? how many families are still waiting | 10A=Three hundred and eleven families
? Has Kuriakose been suspended? | -
? Who benefited from the money? | 1A=people who had not been flooded
? Did the minister take any of the money? | -

= Ghost wind farm: no turbine at Skarvnes, investors told
V| Some 1,100 people who put money into a wind farm at Skarvnes in northern Norway were told on Friday that there was no wind farm.
N| {The liquidator, advokat Eli Trosterud}, said she had found a road, a fence and a sign.
N| {The founder, Jarle Bakkevold}, told TV Nord from Marbella that nine turbines were turning when he left.
V| A camera in the reporter's hand, on Saturday, showed the sign.
N| {Bakkevold's former partner, Unni Solstad}, said she had believed him until the eighth invoice.
A| {Fishermen} saw a turbine once, on a barge, going south.
N| {The economic crime unit} declined to say whether it had asked Spain to arrest him.
N| {Madrid} said that nobody had asked.
N| {The investors' association, through its lawyer Gunnar Aas}, put the losses at 310 million kroner.
V| A genuine farm opened 20 kilometres away, at Langvåg, in 2019, with eleven turbines.
? Is there a wind farm at Skarvnes? | 1D 2D 3A+ 4D
? How many people invested? | 1A=1,100 people
? How much have the investors lost? | 9A+=310 million kroner
? Where is Bakkevold? | 3A=from Marbella
? Has Spain been asked to arrest him? | 7W+ 8D+
? What did the liquidator find at the site? | 2A=a road, a fence and a sign
? how many turbines are at langvag | 10A=eleven turbines
? When did the farm at Langvåg open? | 10A=in 2019
? Has Bakkevold been charged? | -
? Did Solstad know there were no turbines? | 5D+

= Curling: Swiss beat Swedes, then say sorry
V| Switzerland's women won the European curling title in Lohja on Saturday, beating Sweden 7-6 with the last stone of an extra end.
N| {The Swiss skip, Nadja Brunnschweiler}, said afterwards that a broom had touched a stone in the eighth end and that they ought to have called it.
N| {Swedish skip Maja Hedlund-Ros} said that she had not seen it and that it would have changed nothing.
V| The Swedish federation did not appeal.
V| The result stands.
N| {The chief umpire, Ross McGillivray}, congratulated both.
V| Italy took bronze with a 9-4 victory over Scotland.
V| It was Switzerland's fourth title, and the first since 2014.
V| The men's final, on Sunday, will be between Norway and Germany.
? Who won the women's title? | 1A=Switzerland's women
? What was the score in the final? | 1A=7-6
? Did a Swiss broom touch a stone? | 2A+ 3W+
? In which end did it happen? | 2A+=in the eighth end
? Has Sweden lodged an appeal? | 4D
? Who won bronze? | 7A=Italy
? when did the swiss last win it | 8A=2014
? Who plays in the men's final? | 9A=Norway and Germany
? Was the Swiss team disqualified? | 5D
? Did Scotland beat Italy? | 7D

= Paris and Algiers agree to swap detainees, Algerian paper says; Quai d'Orsay 'cannot confirm'
M| {The Algerian daily El Horizon} reported on Sunday that France and Algeria had agreed to exchange a French geologist jailed in Tamanrasset for two Algerian consular employees awaiting trial in Créteil, and that the exchange would take place before the end of Ramadan.
N| {The Quai d'Orsay} said it could not confirm the report and that the release of the geologist, Vincent Marchetti, remained "an absolute priority".
N| {Algiers} has not commented, although the state news agency carried a dispatch criticising "leaks from the other shore".
N| {Marchetti's mother, Solange}, told a radio station in Grenoble that she had been asked by the ministry to keep a suitcase ready.
A| {Two sources close to the French presidency} said that no date had been fixed and that one of the two consular employees did not want to go home.
N| {The lawyer of the two, Maître Hakim Belarbi}, called the story premature and said he intended to ask a court on Thursday for their release on bail.
N| {The leader of the far right in the National Assembly, Thibault de Rosnay}, threatened to bring down the government if "hostages are paid for".
V| Marchetti, 47, was sentenced to six years in January for photographing a dam.
V| A similar exchange in 2016, of a bookseller for a colonel, was agreed in March and carried out in October.
? Have France and Algeria agreed on a prisoner swap? | 1A 2W+ 3W+
? When is the exchange to take place? | 1A=before the end of Ramadan ; 5D
? Has Marchetti been freed? | 1P 2P+
? Why was the geologist sentenced? | 8A=for photographing a dam
? Have the consular employees been granted bail? | 6P+
? how long is marchetti's sentence | 8A=six years
? When was the swap of 2016 carried out? | 9A=October
? Did Solange Marchetti get a date from the ministry? | -
? Has the French government fallen? | 7P

= Freed geologist lands at Villacoublay; price of the deal unclear
V| The French geologist Vincent Marchetti, held in Algeria for fourteen months, landed at the military airfield of Villacoublay on Thursday night and was met by the foreign minister.
N| {The Élysée} said that he had been pardoned by the Algerian president on health grounds and that nothing had been given in return.
N| {Maître Hakim Belarbi, who represents two employees of the Algerian consulate in Créteil}, said at about the same time that his clients had been allowed to leave prison and were in a car.
M| {Le Courrier Lyonnais} wrote that the car had gone to Orly.
N| {The justice ministry} refused to say where the two were, adding that judges were independent.
N| {Thibault de Rosnay} announced a motion of censure for Tuesday, saying that France had paid.
N| {Algiers} described the pardon as a sovereign gesture "without any bargain".
A| {A French official involved in the talks} smiled at the word and said that it was a matter of definition.
N| {Marchetti} asked for a cigarette and thanked his mother.
? Has Marchetti been freed? | 1A 2A+ 
? Was there a prisoner swap? | 2D+ 5W+ 6A 7D+ 8A
? How long was Marchetti held? | 1A=fourteen months
? Where did he land? | 1A=at the military airfield of Villacoublay
? Why was the geologist pardoned? | 2A+=on health grounds
? Have the consular employees been let out of jail? | 3A+ 5W+
? Where are the two employees now? | 3A+=in a car ; 4A=Orly ; 5W+
? When will the censure motion be put? | 6A=Tuesday
? What did Marchetti say about his treatment in prison? | -

= Scottish distillery's Japanese parent puts it up for sale, sources say
A| {Four people familiar with the matter} said on Tuesday that the Osaka drinks group Hayakawa was looking for a buyer for the Islay distillery Ardlussan, which it acquired in 2014 for 86 million pounds.
N| {Hayakawa} said it regularly reviewed its portfolio and did not comment on rumours.
N| {Ardlussan's manager, Eilidh MacSween}, told staff in an email seen by Reuters that they should "carry on distilling".
M| {The Nikkan Shoken, a Tokyo financial daily}, put the asking price at the equivalent of 240 million pounds and named three interested parties, among them the French group Maison Delcourt.
N| {Maison Delcourt} denied that it had made an offer or was going to make one.
N| {Another of the three, the Edinburgh investor Callum Strachan}, would say only that he liked the peat.
N| {The GMB union's organiser on the island, Archie Gillies}, asked for a guarantee that the forty jobs would be kept.
N| {The Scottish government's business minister} was keeping in close touch with the company, a spokeswoman said.
V| Hayakawa made a net loss of 31 billion yen last year and has to repay a bond in March.
? Is Ardlussan for sale? | 1A 2W+ 4A
? What is the asking price? | 4A=240 million pounds
? Did Maison Delcourt bid for the distillery? | 4A 5D+
? What did Hayakawa pay for Ardlussan? | 1A=86 million pounds
? Has Strachan made an offer? | 6W+
? how many jobs are there | 7A+=forty jobs
? When must Hayakawa repay its bond? | 9A=in March
? Has Hayakawa guaranteed the jobs? | 7P+
? Who is the third interested party? | -
? Has the distillery been sold? | -

= Basketball: Kaunas guard's eligibility in question after second passport surfaces
V| The Lithuanian champions Vilkai Kaunas could lose eleven victories if it is proved that their American guard Terrell Broussard played this season on a passport to which he was not entitled.
M| {The Athens site Triponto} published a copy of a Montenegrin passport in Broussard's name on Monday and said it had been cancelled in August.
N| {The club} said all his papers were in order and had been checked by the league.
N| {The league} answered that it checked signatures, not passports.
N| {The player's agent, Zoran Vlahović}, said that the document was genuine and valid, and that his client learned of the matter from his barber.
N| {Podgorica's interior ministry} would not give out information about individual citizens, "past or present".
A| {Two officials of the Montenegrin federation} said that the passport was withdrawn because he had never played the promised match for the national team.
N| {The Euro league's disciplinary judge, Sabine Oberlin}, will rule next week.
N| {Rivals Panthers Piraeus}, who lost to Kaunas by one point in November, asked for the match to be awarded to them.
V| In 2012 a club from Ostend was relegated over a Congolese passport.
? Is Broussard's passport valid? | 2D 3A+ 5A+ 6W 7D
? When was the passport cancelled? | 2A=in August
? Why was it withdrawn? | 7A=he had never played the promised match for the national team
? How many victories might Kaunas lose? | 1A=eleven victories
? Has the judge ruled? | 8P
? Has the November match been awarded to Piraeus? | 9P+
? how did the player find out | 5A+=from his barber
? Over whose passport was Ostend relegated? | 10A=a Congolese passport
? Has Kaunas suspended Broussard? | -
? When did Broussard get the passport? | -

= Ecuador's finance minister to quit over fuel subsidy, aides say; 'I am not going'
A| {Three aides to Ecuador's president} said on Monday that the finance minister, Verónica Astudillo, had handed in her resignation because the fuel subsidy would not be abolished after all.
N| {Astudillo} told Radio Pichincha: "I am not going, I have not written a letter, and I can't find the stamp."
N| {The presidency} said that she had "the president's confidence", which it did not do when asked on Saturday.
M| {The Guayaquil newspaper El Estero} reported that a successor, the banker Xavier Ponce-Larrea, had been measured for the job over dinner.
N| {Ponce-Larrea} confirmed the dinner, with the remark that he had had the fish.
N| {The International Monetary Fund's representative in Quito} is waiting for the first of the subsidy cuts, which were to have come into force on 1 May, before any further money is paid.
N| {Indigenous leader Lautaro Guamán} promised to close the roads if the price of diesel rose by a cent.
V| Astudillo is the fourth person in the post in two years.
V| The second, Fausto Merchán, resigned on air.
? Has Astudillo resigned? | 1A 2D+ 3D+
? Why would she go? | 1A=because the fuel subsidy would not be abolished after all
? Was Ponce-Larrea offered the ministry? | 4A
? Have the subsidy cuts come into force? | 6D
? When should the cuts have started? | 6A=on 1 May
? Has the IMF paid the next instalment? | 6P+
? Have the roads been blocked? | 7P+
? how did merchan resign | 9A=on air
? Where did Astudillo speak about her future? | 2A=Radio Pichincha
? How much does the subsidy cost? | -
? What did Ponce-Larrea say about the job at the dinner? | -

= Stadium roof contract: council withholds 'commercially sensitive' reason
V| Wrekinborough council has cancelled the contract for a new roof on its athletics stadium, eight weeks before the county games.
N| {The contractor, Alder & Finch Roofing}, said it had learned of the decision from a wall.
N| {The council's head of estates, Mrs Glenys Pargeter}, wrote to members that the reason was commercially sensitive.
M| {The Wrekin Star} reported on Thursday that the sheets delivered in March were meant for a swimming pool in Oman.
N| {Alder & Finch's director, Ken Bostock}, admitted that the sheets were "originally intended for another climate" but said they were perfectly good.
N| {The leader of the council, Councillor Joyce Addenbrooke}, when asked for the cost of cancelling, said that lawyers were counting.
A| {A senior officer} gave it as 380,000 pounds.
N| {The athletics club} is afraid that the games will be moved to Telbury.
N| {The county games' secretary, Ifan Roberts}, said no decision about that would be made before the 12th.
V| The old roof blew off in February 2022 and landed on a bowling green.
? Has the council cancelled the roof contract? | 1A
? Why was the contract cancelled? | 3W+ 4A=the sheets delivered in March were meant for a swimming pool in Oman
? What will the cancellation cost? | 6W+ 7A=380,000 pounds
? Were the roofing sheets meant for elsewhere? | 4A 5A+
? Will the games be moved? | 8P+ 9W+
? When did the old roof blow off? | 10A=in February 2022
? where did the old roof land | 10A=on a bowling green
? How did the contractor hear of the decision? | 2A+=from a wall
? Has a new contractor been appointed? | -
? Was anyone hurt by the old roof? | -

= Amazon dam licence: agency chief's leave, colleagues' whispers
V| The head of Brazil's environmental agency, Tereza Monjardim, began a leave of unspecified length on Wednesday, two days before she was to decide on the licence for the Juruena-Açu dam.
N| {Brasília} said the leave had been planned since Carnival.
M| {The São Paulo broadcaster TV Paineiras} reported that she was told by the energy minister to sign or to rest.
N| {The minister, Rogério Lacombe}, rejected that version and praised her as "a great botanist".
A| {Seven agency officials, none of whom agreed to be named}, said her passwords had stopped working on Tuesday evening.
N| {The agency's press office} said that it was the system.
N| {Her deputy, Adilson Crespo}, who would sign in her place, declined to say if he would.
N| {The lawyer of the Munduri people, Iara Kanê}, said that she had filed for an injunction to prevent any signature before August.
N| {The constructor, Consórcio Juruena}, expects the licence on Friday.
V| The agency refused the same dam a licence in 2015 and in 2019.
? Was Monjardim forced out? | 3A 4D+ 
? Why did she go on leave? | 2A=planned since Carnival ; 3A=told by the energy minister to sign or to rest
? Has the licence been signed? | 7W+ 9P+
? When is the licence decision expected? | 9A+=on Friday
? When did her passwords stop working? | 5A=on Tuesday evening
? Will Crespo sign? | 7W+
? Has the injunction been granted? | 8P+
? when was the dam refused a licence | 10A=in 2015 and in 2019
? How long will her leave last? | 1W
? How much will the dam cost? | -

= Cardinal's health: Holy See's bulletin, cardinal's nephew
N| {The Holy See's press office} said on Saturday evening that Cardinal Ignatius Okwuosa, 84, the prefect of the doctrinal office, had spent "a quiet day".
N| {His nephew and secretary, Father Clement Okwuosa}, told a Nigerian station that the day had been spent in intensive care.
M| {The Roman daily Il Colonnato} reported on Sunday, citing a nurse, that he had a stroke on Friday morning during a meeting about commas.
N| {The Gemelli clinic} would not say whether he was there.
N| {The press office} stood by the word "quiet".
N| {Abuja} offered an aeroplane with a doctor in it.
A| {Two bishops who visited} said that he had recognised one of them.
N| {His doctor, Professor Vittorio Ansaldi}, said he hoped to be able to move the cardinal to a ward by Tuesday, if the scan on Monday was good.
V| A consistory is planned for the 30th, and he was to have presided.
V| In 2021 he broke a hip and was back at work in five weeks.
? Did the cardinal have a stroke? | 3A
? Is Okwuosa in intensive care? | 2A+ 
? When did he fall ill? | 3A=on Friday morning
? Where is the cardinal being treated? | 4W
? Has he been moved to a ward? | 8P+
? How old is Cardinal Okwuosa? | 1A=84
? how long was he off work in 2021 | 10A=five weeks
? Has the cardinal been flown to Nigeria? | 6P
? When is the consistory? | 9A=the 30th
? Has he died? | 7D 8D
? Who will preside in his place? | -

= Jute mill strike settled 'in principle' at Khulna
V| Workers at four jute mills in Khulna, in Bangladesh, ended a strike of twenty-three days on Thursday after an agreement that the two sides read differently.
N| {The mill owners' association} said that back pay would be discussed once production was at 80 per cent.
N| {Union president Rokeya Sultana} said it would be paid by the first of the month, all nine weeks of it.
M| {The Dhaka newspaper Prottasha}, which had a page of the document, reported that it contained both sentences.
N| {The labour secretary, who had been sent from Dhaka to mediate}, declined to interpret it.
A| {Weavers at the gate} said they would give it until Sunday.
N| {A lawyer for the owners, Barrister Tanvir Rahim}, threatened to seek damages if they did not.
N| {The district commissioner} promised that the eleven workers arrested on the 4th would be free by Friday.
V| Six of them were.
V| In the strike of 2019 a picket died of heat.
? Has the strike ended? | 1A
? How long did the strike last? | 1A=twenty-three days
? When will the back pay be paid? | 2A+=once production was at 80 per cent ; 3A+=by the first of the month
? How many weeks of pay are owed? | 3A+=nine weeks
? Have all the arrested workers been released? | 8P 9D
? how many of the detained workers are free | 9A=Six
? Have the owners sued the workers? | 7P+
? What did the labour secretary say about the agreement? | 5W
? When were the workers arrested? | 8A=on the 4th
? Did anyone die in this year's strike? | -

= Space firm's founder 'stepping up, not down'
N| {The Bremen rocket maker Orbitalis} said on Monday that its founder, Dr Swen Hagedorn, would move from the executive board to a newly created council for "vision".
M| {The magazine Raum & Rakete} had reported an hour earlier that investors demanded his removal after the third failed launch.
N| {Hagedorn} told employees that he was stepping up, not down.
N| {The lead investor, Alpenrhein Capital}, did not dispute the magazine's account, saying merely that it would have used another verb.
A| {Several engineers} said that he had been asked to hand over his badge for the test stand.
N| {The company's spokeswoman, Janina Krogh}, said badges were being replaced throughout.
N| {The new chief executive, the Frenchwoman Édith Vauquelin}, plans a fourth attempt in October from Andøya.
N| {She=Édith Vauquelin} will not take any questions on the past, she said.
V| The third rocket reached a height of 31 kilometres in May before it turned back.
V| The first, in 2022, exploded on the ground.
N| {The regional government}, which gave 40 million euros, wants to be told more.
? Was Hagedorn removed as chief? | 1A+ 3D+ 4A+
? Why was Hagedorn moved? | 2A=after the third failed launch
? Was his badge taken away? | 5A 6A+
? When is the fourth launch to take place? | 7A+=in October
? How high did the third rocket get? | 9A=31 kilometres
? What happened to the first rocket? | 10A=exploded on the ground
? Where will the fourth rocket be launched? | 7A+=from Andøya
? how much public money went into the firm | 11A+=40 million euros
? Has the fourth rocket been launched? | 7P+
? Why did the third rocket fail? | 8W+

= 'Not us': Latvian hackers' collective denies election site attack
V| The website of Latvia's election commission was out of service for three hours on Saturday, the day of the vote, and the results were published after midnight.
N| {The commission's chairwoman, Agnese Strazdiņa}, spoke of an attack.
N| {The cyber defence agency} reported that 40,000 requests per second had come from addresses in Transnistria.
N| {The hackers' collective Melnā Kaste}, which had boasted of such plans in the spring, wrote on Sunday: "Not us; we were voting."
M| {The portal Rīts} claimed that a cleaner had unplugged a cable.
N| {Strazdiņa} called that an insult to cleaners.
A| {A technician who was on duty} told this newspaper that the cable was indeed unplugged, but after the attack, and by himself.
N| {Moscow}, which nobody had accused, denied any involvement.
V| Riga's public prosecutor has yet to decide on whether to open a case.
V| The outcome was not affected: the Union of Farmers and Fishermen won 29 seats.
V| In 2018 the same site was down for eleven minutes.
? Was the election website attacked? | 2A+ 3A 5D 7A
? Who was behind the attack? | 4D+ 8D
? How long was the site down? | 1A=three hours
? Was a cable unplugged? | 5A 6D+ 7A
? Where did the requests come from? | 3A=Transnistria
? How many seats did the Farmers and Fishermen win? | 10A=29 seats
? how long was the site down in 2018 | 11A=eleven minutes
? Has an investigation been opened? | 9D
? Were votes changed? | 10D
? Did Melnā Kaste attack the site? | 4D+

= Derailment at Valhaug: what the conductor heard
V| The express from Bergen to Oslo left the track at Valhaug on Tuesday at 6.51 a.m. because of a rock the size of a refrigerator.
N| {The track authority} said the rock had fallen at 6.48.
M| {Hallingavisa}, the local paper, had a photograph of it taken at 6.20 by a girl on her way to milk.
N| {The authority's regional director, Gaute Nordbø}, granted that the photograph was authentic and corrected the time.
N| {The girl, Ragna Lofthus, 14}, had rung the emergency number twice, she said, and was asked on the second occasion whether her parents knew.
N| {The emergency centre} confirmed one call.
A| {A conductor}, whose union asked that her name be kept out of the paper, heard the driver shout a word and then whistle.
N| {The driver's union} said that he had braked within a second.
V| Seventeen passengers were injured.
N| {The transport minister, Sigurd Aasland}, wants to give the girl a bicycle.
V| A slide at the same place in 1995 caused no injuries.
? When did the rock fall? | 2A+=at 6.48 ; 3A=6.20 ; 4D+
? When did the train derail? | 1A=at 6.51 a.m.
? How many times did the girl call? | 5A+=twice ; 6A+=one call
? How many were injured? | 9A=Seventeen passengers
? Did the driver brake in time? | 8A+
? how old is ragna | 5A=14
? Has the girl been given a bicycle? | 10P
? Was anyone hurt in the 1995 slide? | 11D
? What word did the driver shout? | -
? Who was at fault? | -
? What caused the train to leave the track? | 1A=because of a rock

= Tokyo Olympics bid cash: adman's lawyers say 'consultancy'
V| A former advertising executive, Hideki Murase, went on trial in Tokyo on Tuesday on charges of passing 230 million yen in bribes to a member of the games committee.
N| {Murase's lawyers} entered a plea of not guilty and told the court the money was a fee for consultancy.
N| {The prosecutors} said that not a page of advice had been found.
N| {The committee member, Yoshinori Takagaki}, who is to be tried separately, said in a deposition that the advice had been given orally, mostly in taxis.
M| {Kyodo News} has reported that Takagaki bought a golf membership in the week of the last transfer.
N| {His counsel} did not dispute the purchase but called the timing a coincidence.
N| {The agency where Murase worked, Denkosha}, said it had fired him in 2022 and offered its apologies to the nation.
A| {Former colleagues} say that he was not the only one, and that the others got their bonuses.
N| {Denkosha} refused to be drawn on that.
V| Eleven others have been convicted in the scandal, one of whom was sent to prison.
V| The next hearing is on 14 July.
? Did Murase bribe a committee member? | 1A 2D+ 3A
? How much money is involved? | 1A=230 million yen
? How did Takagaki give his advice? | 4A+=orally, mostly in taxis
? What did Takagaki buy? | 5A=a golf membership
? Were other employees of the agency involved? | 8A 9W+
? When was Murase sacked? | 7A+=in 2022
? how many people have been convicted so far | 10A=Eleven others
? How did Murase plead? | 2A+=not guilty
? Has Murase been convicted? | -
? When will Takagaki's trial begin? | -

= Belfast flats: housing body says cladding safe; families of Rowan House say prove it
V| Forty families moved out of Rowan House in north Belfast at the weekend after an engineer told them that the cladding could burn.
N| {The engineer, Seamus Duddy}, whom the residents had hired themselves, took eleven samples and said that nine of them had caught fire in under a minute.
N| {The Ulster Housing Trust}, which owns the block, said it was safe and that its own tests, by a laboratory in Leeds, had all been passed.
N| {The laboratory} confirmed that it had tested panels for the trust but said it could not tell which building they came from.
N| {A solicitor for the families, Orla McGarrigle}, has applied to the High Court for an order that the trust pay for their hotels.
M| {The Lagan Observer} reported that the trust's insurers had declined to cover the block since April.
N| {The trust's chief executive, Nigel Stewart-Boal}, said that cover was "being renegotiated".
A| {Two members of the trust's own staff} said they would not sleep there.
V| The fire service will put a watch on the building until further notice.
V| Fourteen people died in a fire in a block with similar panels in Valencia in 2024.
? Is the cladding safe? | 1D 2D 3A+ 8D
? How many families left? | 1A=Forty families
? How many of the samples burned? | 2A=nine of them
? Who paid the engineer? | 2A=the residents
? Has the trust been ordered to pay for hotels? | 5P+
? Is the block insured? | 6D 7W+
? how many people died in valencia | 10A=Fourteen people
? Since when has cover been refused? | 6A=since April
? Will the cladding be removed? | -
? Was there a fire at Rowan House? | -

= Bakery group: 'no horse', then some horse
N| {Skånepajer, the Swedish maker of meat pies}, assured its customers on 2 March that its pies contained beef and nothing else.
M| {The television programme Granskat} had shown the results of a laboratory in Uppsala the evening before, with 18 per cent horse in one of four pies.
N| {The company's quality manager, Torsten Hägg}, called the test amateurish.
N| {The Food Board} found horse in three of ten on 9 March.
N| {Hägg} apologised on the 10th for having said what he said on the 2nd.
N| {=Torsten Hägg} The meat, he explained, came from a Romanian supplier and was labelled as beef.
N| {The supplier, Carpat Carn of Suceava}, said that it was sold as horse and billed as horse, and that it had copies.
N| {Skånepajer's lawyer, Ebba von Platen-Rask}, has threatened to sue it.
A| {Lorry drivers} have told Romanian colleagues that the labels were changed in Poland.
N| {The owner of the brand, a London fund}, was asked for comment and sent its logo.
V| The pies have been off the shelves since the 10th.
? Did the pies contain horse meat? | 1D+ 2A 4A 5A+ 6A+
? How much horse was in the pie tested in Uppsala? | 2A=18 per cent
? In how many of ten did the authority find horse? | 4A=three of ten
? Was the meat labelled as beef by the supplier? | 6A+ 7D+ 9D
? Where does the meat come from? | 6A+=a Romanian supplier
? When did Hägg apologise? | 5A+=on the 10th
? Has Skånepajer sued Carpat Carn? | 8P+
? where were the labels swapped | 9A=in Poland
? What did the fund say about the pies? | 10W+
? Did anybody fall ill? | -

= Cairo court clears belly dancer, embassy 'pleased', ministry 'appeals'
V| The Brazilian-born dancer Ludmila Ferraz was acquitted in Cairo on Sunday of "inciting debauchery" in a video filmed on a yacht.
N| {Judge Hany Seif} said that he had watched it four times and had seen a yacht.
N| {Her lawyer, Nevine Guindi}, said her client would dance on Thursday.
N| {The public prosecution} announced an appeal within the hour.
N| {Brasília's embassy} was pleased, and said that it had not intervened.
M| {The state newspaper Al-Sabah al-Jadid} wrote that it had, with a letter.
A| {A clerk of the court} said there was a letter, on the back of which the judge made a note about lunch.
N| {The dancers' syndicate} hoped that its members would now be left in peace.
N| {The interior ministry} said that it would continue to apply the law.
V| Ferraz spent 31 days in Qanater prison in the spring.
V| The singer with her on the yacht, Bosy Gad, was fined in May.
? Was Ferraz acquitted? | 1A
? What was she accused of? | 1A="inciting debauchery"
? Did Brazil intervene in the case? | 5D+ 6A 7A
? How often did the judge watch the video? | 2A=four times
? Will the prosecutors appeal? | 4A+
? When will Ferraz dance again? | 3A+=on Thursday
? how long was she in prison | 10A=31 days
? What happened to Gad? | 11A=was fined in May
? Was Ferraz deported? | -
? Has the appeal been heard? | -

= Deputy premier's dacha, the drone and the duck pond
M| {The Kharkiv channel Slobozhanske} showed on Wednesday pictures, taken by a drone, of a villa with a duck pond at Koncha-Ozerna near Kyiv that it said belonged to Ukraine's deputy prime minister, Roman Havryliuk.
N| {Havryliuk's office} said that he rented it.
N| {The registered owner, a retired accountant named Stefaniya Paliy, 81}, told the channel that she did not have a villa.
N| {The deputy premier's press secretary, Yarema Dovhan}, said the lease would be published.
N| {Bankova}, as the president's administration is known, said that the matter would be looked into by those whose job it was.
N| {The anti-corruption bureau}, whose job it is, said it could neither confirm nor deny that it was looking.
A| {A gardener} said that he got his orders from a woman with the same surname as the deputy premier.
V| The lease, published on Friday, is dated Thursday.
N| {Dovhan} called that a copy.
N| {Liudmyla Shevchuk-Rai, of the watchdog Chysto}, demanded the original.
V| Havryliuk declared one flat, of 61 square metres, in his last return.
? Does Havryliuk own the villa? | 1A 2D+
? Who is registered as the owner? | 3A=a retired accountant named Stefaniya Paliy
? Is the anti-corruption bureau investigating? | 6W+
? When was the lease published? | 8A=on Friday
? What is the date of the lease? | 8A=Thursday
? how big is the flat he declared | 11A=61 square metres
? Who gives the gardener his orders? | 7A=a woman with the same surname as the deputy premier
? Has the original of the lease been shown? | 10P
? Does Paliy own a villa? | 3D+
? Has Havryliuk been dismissed? | -
? How much rent does he pay? | -

= Havryliuk goes; 'the ducks were not mine'
V| Ukraine's parliament dismissed the deputy prime minister, Roman Havryliuk, on Tuesday by 268 votes, eight days after the pictures of a villa with a duck pond were shown on television.
N| {Havryliuk} told the house that he respected its decision and that the ducks were not his.
N| {The anti-corruption bureau} disclosed on the same afternoon that it had been investigating him since March.
N| {His lawyer, Inna Bilozir}, announced that he would not leave Kyiv and would answer every question.
M| {The website Dnipro Wire} reported that he crossed the border at Shehyni at noon.
N| {The border service} said that it did not comment on individual travellers.
A| {Two of its officers} said that they had recognised him and waved.
N| {Bilozir} said on Wednesday that her client was in Przemyśl for an examination of his back.
N| {Bankova} named Solomiya Trush, hitherto a deputy minister, as his successor.
? Was Havryliuk dismissed? | 1A 2A+
? How many deputies voted for his removal? | 1A=268 votes
? Is the anti-corruption bureau investigating? | 3A+
? Has he left Ukraine? | 4D+ 5A 6W 7A 8A+
? Where did he cross the border? | 5A=at Shehyni
? Why is he in Przemyśl? | 8A+=for an examination of his back
? Who succeeds Havryliuk? | 9A+=Solomiya Trush
? since when had the bureau been investigating him | 3A+=since March
? Does Havryliuk own the villa? | -
? Has he been charged? | -

= Sydney hospital names two in drug mix-up, then one, then none
V| Two patients at St Brendan's in western Sydney were given the wrong drug on Monday, and one of them, a grandmother of nine, has died.
N| {The hospital's general manager, Leonie Hatzis}, told the ABC that the two had been given each other's medicine.
N| {Western Health District}, which runs it, said an hour later that only one had.
N| {=Western Health District} At six o'clock it withdrew both statements and said that the facts were being established.
N| {The dead woman's son, Peter Malouf}, said that a nurse had wept and told him everything.
N| {The nurses' union}, speaking for her, said she had been on her seventeenth hour.
A| {Colleagues on the ward} confirmed the seventeen hours.
N| {The state's health minister, Robyn Tsang-Kerr}, would not comment before the report was there, and asked for it by the end of next week.
N| {The coroner} will hold an inquest, her office said.
V| A similar mistake at Nepean in 2016 led to a payment of 1.1 million dollars.
? Did the hospital give patients the wrong medicine? | 1A 2A+ 3A+ 4W+
? How many patients were affected? | 1A=Two patients ; 2A+=the two ; 3A+=only one ; 4W+
? How long had the nurse been on duty? | 6A+=seventeenth hour ; 7A=seventeen hours
? Who died? | 1A=a grandmother of nine
? When is the report due? | 8A+=by the end of next week
? Has there been an inquest? | 9P
? how much was paid over the nepean mistake | 10A=1.1 million dollars
? Has the nurse been suspended? | -
? Did the minister apologise to the family? | -
? Which drug was it? | -

= Gulf carrier's Airbus order: 'signed', 'initialled', 'discussed'
V| There was no signing at the Farnborough air show on Wednesday of the order for 80 wide-body jets that Zubara Airways had been expected to place.
N| {The manufacturer} said on Monday that the contract was ready.
N| {Zubara's chief executive, Sheikh Nasser al-Dosari}, spoke on Tuesday of "initialling".
N| {His commercial director, Claire Ormond}, on Wednesday, preferred "discussing".
M| {The trade paper Wing & Strut} said the price had been raised by four per cent overnight, because of engines.
N| The engine maker, Derwent Aero, had not changed its prices, {its chief} told a dinner.
A| {Two people from the sales side} said the prices had been changed, but by three.
V| Al-Dosari left for Doha without the model of the aircraft that he had been given.
N| {A spokesman for the rival manufacturer, in Seattle}, said its door was open.
V| Zubara cancelled an order for 25 jets in 2020 and paid 300 million dollars for the privilege.
N| {Ormond} expects "clarity" by the Dubai show in November.
? Has Zubara ordered the jets? | 1D 3A+ 4D+
? How many aircraft was the order to be for? | 1A=80 wide-body jets
? Was the price raised? | 5A 6D+ 7A
? By how much did the price go up? | 5A=four per cent ; 7A=three
? When does the airline expect clarity? | 11A+=by the Dubai show in November
? how many jets did it cancel in 2020 | 10A=25 jets
? How much did the cancellation cost? | 10A=300 million dollars
? What did the manufacturer say on Wednesday? | -
? Did Zubara buy from the rival in Seattle? | 9P+
? Where did al-Dosari go? | 8A=for Doha

= Parish hall sale: 'We never voted for that'
V| The hall at Much Wendham, where the village has held its harvest supper since 1923, was sold to a firm of undertakers on Thursday for 410,000 pounds.
N| {The parish council's chairman, Mr Roderick Haynes}, said the sale had been agreed at the meeting of 4 May.
N| {Mrs Avis Trotman, who took the minutes}, said it was not.
N| {The minutes} record a resolution "to explore".
N| {Haynes} said on Saturday that a sale was a form of exploration.
M| {The Free Press} turned up a letter to the undertakers, dated 2 May, in which he calls the hall "yours".
A| {Two councillors, who would speak only if not quoted by name,} said that they would ask for his resignation on Monday.
N| {The undertakers, Messrs Gathercole & Son}, hoped to be good neighbours.
N| {The diocese}, which owns the land, is taking advice.
V| The previous hall burned down in 1921.
? Has the village hall been sold? | 1A 2A+
? Was the sale approved on 4 May? | 2A+ 3D+ 4D 5A+
? How much did the undertakers pay? | 1A=410,000 pounds
? When was the letter written? | 6A=2 May
? Has Haynes been asked to resign? | 7P
? Who took the minutes? | 3A+=Mrs Avis Trotman
? when did the previous hall burn down | 10A=in 1921
? What will the undertakers do with the hall? | -
? Has the diocese blocked the sale? | -
? Who owns the land? | 9A=The diocese

= Peru's 'lost' gold shipment found, says bank; in wrong vault, says rival
N| {Banco Andino} announced on Thursday that 200 kilos of gold it had reported stolen on Monday was found in its own vault in Arequipa.
V| The police had meanwhile arrested a driver, Hernán Ccori, and searched three houses.
N| {Ccori's lawyer, Milagros Palacios}, said that he had been beaten and wanted to be asked for his pardon.
N| {Interior minister Gustavo Rebaza} said that no one had been beaten.
V| A photograph of Ccori on the day of his release shows a black eye.
N| {Rebaza} called it "prior".
M| {Radio Mistiana} quoted an employee of a competitor, Banco Misti, as saying that the gold had been in that bank's vault next door, with a label.
N| {Banco Misti} would not discuss what was in its vault.
A| {Security guards} have said that the two vaults share a door.
N| {Banco Andino's chairman, Rafael Ugarte-Lynch}, promised the driver a bonus.
? Was the gold stolen? | 1D+
? How much gold was missing? | 1A+=200 kilos
? Where was the gold found? | 1A+=in its own vault in Arequipa ; 7A=in that bank's vault next door ; 8W+
? Was Ccori beaten? | 3A+ 4D+ 5A
? Whom did the police arrest? | 2A=a driver
? Has Ccori been released? | 5A
? Has the driver been paid a bonus? | 10P+
? has the minister apologised to the driver | -
? How many houses were searched? | 2A=three houses
? Who put the label on the gold? | -

= Mozambique: 'insurgents' who took Quissanga were fishermen, governor says
N| {Cabo Delgado's governor, Albertina Namuli}, denied on Friday that the town of Quissanga had fallen to jihadists.
N| {=Albertina Namuli} The men seen with rifles on the jetty, she said, were fishermen who feared for their nets.
M| {The newsletter Rovuma Brief} had written on Thursday that 60 fighters entered the town at dusk and that the police left by boat.
N| {The police commander, Jaime Mussa}, said he had indeed left by boat, in pursuit.
N| {A priest, Father Inácio Bento}, counted forty and heard them sing, he said by satellite phone.
A| {People who fled to Pemba} talked of houses on fire in two quarters.
N| {Kigali}, whose troops are 70 kilometres away, said it had not been asked for help.
N| {The UN's humanitarian office} registered 2,600 arrivals in Pemba by Friday noon.
V| Maputo is sending a parliamentary commission.
V| The town was held by the insurgents once before, for nine days, in March 2024.
? Did jihadists capture Quissanga? | 1D+ 2D+ 3A
? How many fighters came? | 3A=60 fighters ; 5A=forty
? Did the police flee? | 3A 4D+
? Who were the armed men on the jetty? | 2A+=fishermen
? Were houses set on fire? | 6A
? How many people have fled to Pemba? | 8A=2,600 arrivals
? how long did they hold the town in 2024 | 10A=nine days
? Has Maputo asked Rwanda for help? | 7D+
? How many people were killed? | -
? Has the army retaken the town? | -

= Actors' guild and studio agree on robots, not on date
V| The Screen Guild and Monument Studios have settled their quarrel over the use of digital doubles, after a walkout of 43 days.
N| {The guild's president, Rosalind Achebe}, announced it on the steps of a courthouse in Burbank, "with my own face".
N| {The studio} confirmed an understanding.
N| {Its chief executive, Grant Holloway}, told investors filming would resume on the 9th.
N| {Achebe} said that it would resume when her members had voted, not before.
M| {The newsletter Backlot} published what it called the text: a double may be used for eight seconds.
N| {Both sides} declined to comment on the number.
A| {A negotiator for the studio} said that it was twelve, and had been eight until supper.
N| {The extras' association}, which was not at the table, will go to court.
N| {Achebe} recommended acceptance.
V| The walkout of 2007 lasted 100 days.
? Is the walkout over? | 1A
? How long was this walkout? | 1A=43 days
? When will filming resume? | 4A+=on the 9th ; 5A+=when her members had voted
? For how many seconds may a double be used? | 6A=eight seconds ; 7W+ 8A=twelve
? Have the members voted? | 5P+
? how long was the 2007 walkout | 11A=100 days
? Where did Achebe announce the settlement? | 2A+=on the steps of a courthouse in Burbank
? Did the guild and the studio reach agreement? | 1A 2A+ 3A+
? Has the extras' association sued? | 9P+
? How much did the walkout cost the studio? | -

= Nordic lender confirms approach from Spanish rival, shares rise
V| Shares in the Finnish bank Karhula rose by as much as 17 per cent on Thursday after the lender acknowledged that it had been approached by Banco Cantábrico about a possible takeover.
N| The approach was "preliminary, unsolicited and subject to a number of conditions", {Karhula} said in a statement issued at the request of the Helsinki exchange.
N| {The Santander-based group} declined to comment, as did its adviser, the investment bank Pemberton Rowe.
A| {People with direct knowledge of the talks} said that the Spanish side had indicated a price of 14.50 euros a share, valuing Karhula at 6.1 billion euros, and had asked for an answer by 30 June.
N| {Finland's finance minister, Pirkko Lehtovaara}, whose government holds a stake of 10 per cent through the state holding company, said she would not sell "at a price that insults the intelligence".
N| {The bank employees' union Suora Linja} urged the board to reject the offer, citing the loss of 1,400 jobs when Cantábrico bought a Portuguese lender in 2017.
M| {The newspaper Rahaviesti} reported that Karhula's largest private shareholder, the Ehrnström family, was divided over the bid.
N| {A spokesman for the family} said it spoke with one voice and that the voice was silent.
V| Karhula rejected an approach from Sweden in 2019.
? Has Cantábrico approached Karhula? | 1A 2A+ 3W+
? What price is being offered per share? | 3W+ 4A=14.50 euros
? By when does the Spanish bank want an answer? | 4A=by 30 June
? Will the Finnish state sell its stake? | 5D+
? how big is the state's holding | 5A+=10 per cent
? How many jobs were cut in Portugal? | 6A=1,400 jobs
? Are the Ehrnströms split over the bid? | 7A 8D+
? Has Karhula accepted the offer? | -
? When did Karhula turn down the Swedes? | 9A=in 2019
? How many jobs would go in Finland? | -

= Karhula board says no to Santander; family says perhaps
N| {The board of the Finnish bank Karhula} on Monday unanimously rejected a takeover proposal from Banco Cantábrico, calling it "significantly too low".
N| {The Spanish bank's chairman, Álvaro de la Cotera}, said he regretted the decision and would consider his options, among them going directly to shareholders.
N| {The Ehrnström family, which controls 12 per cent}, said through its lawyer, Magnus Tallgren, that it would listen to anything above 16 euros.
M| {Rahaviesti} had written on Sunday that two of the nine directors would vote for the bid.
N| {Karhula's chair, Dr Ulla-Maija Kantola}, told reporters that the report was nonsense and that she had counted nine hands.
A| {A director, speaking on condition that he not be identified,} said there were seven hands and two people on the telephone, one of whom was cut off.
N| {The finance ministry} welcomed the board's decision.
N| {Suora Linja, for the bank's 5,200 staff}, said the danger was not over.
V| The shares fell 6 per cent to 13.20 euros.
? Has Karhula accepted the offer? | 1D+ 7D+
? Why did the board reject the bid? | 1A+=significantly too low
? Was the board unanimous? | 1A+ 4D 5A+ 6D
? Will Cantábrico make a hostile bid? | 2W+
? At what price would the family listen? | 3A+=above 16 euros
? how many people work for karhula | 8A+=5,200 staff
? What is the share price now? | 9A=13.20 euros
? Is the state selling its stake? | -
? Who was cut off on the telephone? | -

= Border guards shot at balloon, Minsk says; Warsaw shows hole in roof
N| A projectile that went through the roof of a barn in the Polish village of Tokary on Tuesday night came from Belarus, {investigators in Białystok} said on Wednesday.
N| {Minsk's border committee} said its men had fired at a balloon carrying cigarettes and had hit it.
N| {The farmer, Stanisław Oleksiuk}, said that he had found a hole, a bullet and no balloon.
N| {Poland's foreign ministry} summoned the Belarusian chargé d'affaires and handed him a note of protest, the contents of which it declined to reveal.
N| {The chargé, Viktar Lukashevich-Novik}, told reporters on leaving that he had been offered tea.
A| {Two officers of the Polish border guard} said that shots had been heard on three nights in the past week, which the ministry had been told.
N| {A ministry spokeswoman, Ewelina Rokicka}, did not confirm this and did not rule it out.
N| {Vilnius} proposed a joint statement.
V| In 2023 two Belarusian helicopters crossed the border at the same point, which Warsaw first denied and then confirmed.
? Did Belarus fire at the barn? | 1A 2A+
? What were the Belarusian guards shooting at? | 2A+=a balloon carrying cigarettes
? Was the balloon hit? | 2A+ 3D
? Were shots heard on other nights? | 6A 7W+
? When was the barn hit? | 1A=on Tuesday night
? What does the protest note say? | 4W+
? how many helicopters crossed in 2023 | 9A=two Belarusian helicopters
? Did Poland expel the chargé d'affaires? | -
? Has a joint statement been issued? | 8P
? Was anybody hurt? | -

= Court hears 'the client' paid for arson at Marseille nightclub
V| The trial of three men accused of burning down the nightclub Le Cabestan in Marseille in February 2020, in which a cleaner lost her life, began on Monday.
N| {The first of the accused, Dylan Mattei, 27}, told the court that he had carried the petrol and been paid 3,000 euros by "the client".
N| Asked by the judge who that was, {he=Dylan Mattei} said he would like to grow old.
N| {Maître Olivier Santoni, who defends the club's former owner, Toussaint Grimaldi}, said that his client was nobody's client.
N| Grimaldi had received 2.2 million euros from the insurer, {the prosecutor, Yasmine Kerrouche}, told the jury, eleven days before the bank would have foreclosed.
N| {The insurer}, which has joined the case as a civil party, wants it back.
N| {The sister of the cleaner, Rosa Benítez}, addressed Mattei directly and asked if he had looked into the kitchen.
N| {Mattei} did not reply.
M| {La Gazette du Vieux-Port} reported on Saturday that a fourth man had been identified in Corsica.
N| {The public prosecutor's office} did not want to comment on that.
? Did Mattei set fire to the club? | 2A+
? How much was Mattei paid? | 2A+=3,000 euros
? Who ordered the arson? | 3W+ 4D+
? Did Grimaldi order the fire? | 4D+
? How much did the insurer pay Grimaldi? | 5A=2.2 million euros
? Who was killed in the fire? | 1A=a cleaner
? When did the club burn down? | 1A=in February 2020
? has a fourth man been found | 9A 10W
? Has Grimaldi repaid the insurer? | 6P+
? Have the men been convicted? | -

= Agent: golfer's withdrawal has 'nothing to do with Riyadh'
V| The South African golfer Jaco Steyn-Roux withdrew from next week's Heritage Classic in Georgia on Friday without giving a reason.
N| {His agent, Marty Feldstein}, said it was his back and had nothing to do with Riyadh.
M| {The magazine Fairway Insider} had reported on Thursday that the 29-year-old met officials of the Saudi-backed Falcon Tour in a suite in Orlando and was offered 95 million dollars over three years.
N| {The Falcon Tour} said its player list would be announced on 1 February, "and not a minute before".
N| {The commissioner of the American tour, Brad Ellingsworth}, said that he had spoken to the player and was not worried.
A| {Two fellow professionals} said Steyn-Roux had been on the range on Friday morning for two hours and had hit everything.
N| {Feldstein} insisted that hitting was not the problem; twisting was.
N| The sponsor, Pacific Mutual, has a clause in its contract, {a spokeswoman} said, and would use it if it had to.
V| Steyn-Roux won the tournament in 2022.
V| His compatriot Dewald Marais went over to the Falcon Tour in December for a reported 60 million.
? Why did Steyn-Roux withdraw? | 1W 2A+=it was his back
? Is the golfer joining the Falcon Tour? | 2D+ 3A 4W+ 
? How much was he offered? | 3A=95 million dollars
? Where did he meet the Falcon Tour officials? | 3A=in a suite in Orlando
? Is he injured? | 2A+ 6D 7A+
? When will the Falcon Tour publish its list? | 4A+=on 1 February
? how much did marais get | 10A=60 million
? Has Pacific Mutual cancelled its contract? | 8P+
? Who will take his place in Georgia? | -
? When did Steyn-Roux win the Heritage Classic? | 9A=in 2022

= Steyn-Roux on Falcon list; sponsor out, agent 'surprised'
N| {The Falcon Tour} on Saturday presented the South African Jaco Steyn-Roux, in Jeddah, as the thirteenth of its new players.
N| {=Jaco Steyn-Roux} "My back is fine, thank you," he said when asked.
N| {His agent, Marty Feldstein}, described himself as surprised by the timing but not by the news.
V| Commissioner Brad Ellingsworth suspended him from the American tour for life, with a right of appeal after five years.
N| {Pacific Mutual} said that it had ended its contract with him on Friday night.
A| {A person who has seen the Falcon contract} said that the sum was nearer 80 million dollars than the 95 reported last month.
N| {The player} would not say how much it was.
N| {The tour's chief executive, Lord Ashgrove}, promised to publish all contracts "in the fullness of time".
V| Steyn-Roux had been ranked sixth in the world.
V| He begins in Singapore on 14 February.
? Is the golfer joining the Falcon Tour? | 1A+ 3A+
? Is he injured? | 2D+
? How much is the Falcon Tour paying him? | 6A=80 million dollars ; 7W+
? Has Pacific Mutual dropped him? | 5A+
? How long is Steyn-Roux banned from the American tour? | 4A=for life
? When does he start? | 10A=on 14 February
? where will he first play | 10A=in Singapore
? Have the contracts been published? | 8P+
? Has Steyn-Roux appealed against the ban? | -
? Was Feldstein sacked? | -

= Budapest's Danube cruise disaster: captain's sentence cut
V| The captain of the river cruiser Sirius Queen, which ran over the sightseeing boat Cápa in Budapest in May 2019, had his sentence reduced on appeal on Tuesday from five and a half years to four.
V| Twenty-six people, all but one of them tourists from Daegu, died when the smaller vessel sank within seven seconds.
N| {The appeals court} held that he was guilty of negligence but not of failing to give help.
N| {His lawyer, Dr Csaba Szeredi}, said that with time served his client, a Ukrainian of 69, could be home by Christmas.
N| {The families, through their counsel in Seoul, Ok Min-ji}, said that they had expected nothing and received less.
N| {Seoul's foreign ministry} expressed regret.
N| {The prosecution} had asked for nine years, and could no longer appeal, it acknowledged.
V| The owner of the cruiser, a company in Basel, has paid compensation in all cases but two.
V| The inquiry into the conduct of a second ship, the Sirius Lady, which passed without stopping, was closed in 2021.
? Was the captain's sentence reduced? | 1A
? How long must he serve now? | 1A=four
? How many people were killed? | 2A=Twenty-six people
? Was he found guilty of failing to help? | 3D
? What did the prosecutors ask for? | 7A+=nine years
? how quickly did the boat sink | 2A=within seven seconds
? When might he be free? | 4A+=by Christmas
? Will the prosecution appeal? | 7D+
? Have all families been compensated? | 8D
? Was the captain of the Sirius Lady convicted? | 9D
? When did the captain apologise? | -

= Fisheries officer missing off Dakar, observer programme 'has her last message'
V| A fisheries observer from Senegal, Aïssatou Ndiour, 31, has not been seen since Friday, when the Spanish trawler on which she was counting hake called at Nouadhibou without her.
N| {The owner, Pesqueras Moaña of Vigo}, said that she had gone overboard in the night and that a search of twenty hours found nothing.
N| The observer programme in Dakar, which she worked for, had a message from her of Thursday at 22.10, {its head, Lamine Sarr}, said, which he would show to the police only.
N| {Her brother Cheikh} said that it was about nets.
A| {Two of the crew, who asked not to be named,} said she was last seen in the galley with the mate.
N| {The mate's lawyer in Vigo, Uxía Lorenzo}, said her client was asleep at the time.
N| {Dakar's minister for the sea, Ndeye Tické Faye}, asked Madrid for permission to send investigators on board.
N| {Madrid} said that it would answer as soon as the request was there in Spanish.
M| {El Faro de Arousa} reported that the ship's camera had been switched off from 22.00 to 23.30.
N| {The owner} called this "routine maintenance".
V| In 2015 an observer from Ghana vanished in similar circumstances; nobody was charged.
? What happened to Ndiour? | 2A+=she had gone overboard in the night
? When was her last message sent? | 3A+=Thursday at 22.10
? What did the message say? | 3W+ 4A+=it was about nets
? Was the camera switched off? | 9A 10A+
? How long did the crew search for her? | 2A+=twenty hours
? Was the mate with her? | 5A 6D+
? Have Senegalese investigators been on board? | 7P+ 8P+
? how old is she | 1A=31
? Has the mate been arrested? | -
? What was the name of the observer from Ghana? | -
? Was anyone charged in 2015? | 11D

= Nuclear waste by night: Bure convoy was empty, operator says
N| A convoy of four lorries that was stopped by demonstrators near Bure in eastern France early on Monday had nothing in it, according to {the company that sent it}.
N| {The operator, Andravie}, said it was an exercise.
N| {The prefect of the Meuse, Sylvain Mouret}, had stated during the night that the containers were loaded and that people should keep 50 metres away.
N| {A spokeswoman for the protesters who calls herself Hirondelle} said that a counter had clicked.
N| {The nuclear safety authority} has the papers but would not say what is in them before they have been read.
M| {L'Est Éclair} obtained a delivery note with a weight: 92 tonnes per lorry.
N| {Andravie} said that water was heavy.
A| {Drivers} said they had not been told.
N| {The mayor of Mandres, Josiane Pierrel}, wants to forbid convoys at night, she announced, and asked the prefect for his agreement.
V| The prefect will reply in writing.
V| A convoy in 2011 took 52 hours for 30 kilometres.
? Were the containers empty? | 1A+ 2A+ 3D 
? How many lorries were there? | 1A=four lorries
? How heavy was each lorry? | 6A=92 tonnes
? What was in the containers? | 1A+=nothing ; 5W 7A+=water
? Have night convoys been banned? | 9P
? how long did the 2011 convoy take | 11A=52 hours
? Who stopped the convoy? | 1A=demonstrators
? Were drivers told what they carried? | 8D
? Was anyone arrested? | -
? When will the next convoy leave? | -

= Deer Park librarian's dismissal: 'three books', 'one key', 'no comment'
V| The library board of Deer Park, Ohio, voted three to two on Tuesday to dismiss its librarian of nineteen years, Constance Petrosky.
N| {Board chair Dwight Hensley} said it was over a key.
N| {Petrosky}, who was in the room, said it was over three books.
N| {Her attorney, Marguerite Stroud}, said that she would file in federal court by the end of the month.
N| {Board member Lucille Tanaka-Hobbs, who voted against}, said that no one had mentioned a key until Tuesday.
N| {The American League of Librarians} condemned the vote.
A| {Two parents who attended but did not want to be identified} said they had asked only for a different shelf.
N| {Hensley}, called on Wednesday, had no comment.
M| {The Cincinnati Ledger} identified the three books, one of which is about penguins.
V| A petition for a new vote had 1,906 signatures by Thursday.
N| {The mayor, Art Kowalczyk}, said he would not get in the middle of it.
? Was Petrosky fired? | 1A
? Why was the librarian dismissed? | 2A+=over a key ; 3A+=over three books ; 8W+
? Was it about a key? | 2A+ 3D+ 5D+
? How long had she been the librarian? | 1A=nineteen years
? How did the board vote? | 1A=three to two
? When will Petrosky go to court? | 4A+=by the end of the month
? how many people signed the petition | 10A=1,906 signatures
? Has a new vote been held? | 10P
? Which penguin book was it? | -
? Did the parents ask for her dismissal? | 7D

= Crypto exchange's Malta arm frozen; 'customers will be paid'
N| {The Maltese financial regulator} froze the accounts of the local subsidiary of the crypto exchange Quaystone on Monday, citing "a shortfall that could not be explained".
N| {Quaystone Malta's director, Kurt Debattista}, said all customers would be paid in full by the end of the week.
N| {The parent, which has its seat in Labuan}, could not be reached.
N| {Its founder, Elias Thorne-Bakker}, wrote on a social network that there was no shortfall, there was a delay.
A| {Two former employees} put the gap at 340 million dollars.
N| {Debattista} would not discuss the number.
M| {The industry site BlockHerald} reported that withdrawals had stopped a week ago on Sunday and that some large customers were paid after that.
N| {A lawyer for 900 customers, Dr Rachel Camilleri}, will ask the court for a freezing order against Thorne-Bakker himself.
N| {The regulator in Labuan} said that Quaystone had handed back its licence in January.
V| When the exchange Tidewell failed in 2022, customers got 12 cents on the dollar.
? Is money missing at Quaystone? | 1A 4D+ 5A
? How big is the shortfall? | 4D+ 5A=340 million dollars ; 6W+
? When will customers be paid? | 2A+=by the end of the week
? Have customers been paid? | 2P+ 7A
? Who froze the accounts? | 1A+=The Maltese financial regulator
? When did withdrawals stop? | 7A=a week ago on Sunday
? Is Quaystone licensed in Labuan? | 9D+
? how much did tidewell's customers get | 10A=12 cents on the dollar
? Has the court frozen Thorne-Bakker's assets? | 8P+
? Where is Thorne-Bakker? | -

= Tram operator of Gothenburg: driver 'did not faint'
V| Tram number 11 ran through the terminus at Saltholmen on Saturday at 60 kilometres an hour and came to rest in a café, which was closed.
N| {The operator, Göteborgs Ringlinjer}, said that the driver had fainted.
N| {His union} said that he did not; the brake failed and he had reported it twice that day.
N| {The operator's traffic chief, Siv Odenholt}, confirmed one report, at 11.20, and said that a fitter had found nothing.
N| {The driver himself}, speaking to the broadcaster Väst, said: "I was awake the whole way, unfortunately."
A| {A passenger who did not give her name} saw him pull at everything.
V| The hospital let him go after an hour.
N| {The accident commission} has secured the data and hopes to be able to say something on the brake in two weeks.
V| Two passengers broke bones.
N| {Café owner Rafi Hadad} would like to know who pays.
V| In 1992 a runaway tram killed 13 at Vasaplatsen.
? Did the driver faint? | 2A+ 3D+ 5D+ 6D
? Why did the tram not stop? | 2A+=the driver had fainted ; 3A+=the brake failed ; 8W
? How fast was the tram going? | 1A=60 kilometres an hour
? How many times did the driver report the brake? | 3A+=twice ; 4A+=one report
? How many passengers were seriously hurt? | 9A=Two passengers
? Were there guests in the café? | 1D
? how many died in 1992 | 11A=13
? When will the commission comment on the brake? | 8A=in two weeks
? Has the driver been suspended? | -
? Who will pay for the café? | -

= Antitrust chief's exit: 'my own decision', she says, twice
V| Colombia's competition superintendent, Marcela Restrepo-Ochoa, gave up her post on Wednesday, three weeks before her agency was to rule on the merger of the country's two biggest brewers.
N| {Restrepo-Ochoa} wrote to her staff that it was her own decision, a sentence which occurs twice in the letter.
A| {Two senior staff members} said that she was called to the Nariño palace on Monday evening and came back without her folder.
N| {The presidency} stated that she had been there on Monday for the birthday of a colleague.
N| {The brewers, Cervecería Real and Sabana}, issued a joint statement thanking her for her professionalism; a spokesman refused to say if they had been in touch with the palace.
M| {The magazine Cromía} published the draft of a ruling that would have prohibited the merger.
N| {The agency} did not contest that the draft was authentic but pointed out that it was unsigned.
N| {Senator Iván Cárdenas-Mosquera} has asked the controller general to secure all copies.
V| Her deputy, Felipe Arango, has recused himself because his wife works for Sabana.
V| A previous superintendent, Hernando Lleras, was dismissed in 2009 over cement.
? Did Restrepo-Ochoa leave of her own free will? | 2A+
? When did she resign? | 1A=on Wednesday
? Why was she at the palace on Monday? | 4A=for the birthday of a colleague
? Was the merger going to be prohibited? | 6A 7W+
? Did the brewers contact the palace? | 5W+
? Has the agency ruled on the merger? | 1P
? Is the published draft genuine? | 6A 7A+
? why was lleras dismissed | 10A=over cement
? Who will decide on the merger now? | -
? What was in the folder? | -
? Why has Arango recused himself? | 9A=his wife works for Sabana

= Emirati envoy's Rolls in the Thames: who was driving?
V| A Rolls-Royce registered to the embassy of Qasran in London was lifted out of the Thames at Richmond on Sunday morning.
N| {The embassy} said it had been stolen on Saturday.
N| {The Metropolitan Police} received a report of theft at 11.40 on Sunday, three hours after the car was found.
N| {A spokeswoman for the Foreign Office} confirmed that a question had been put to the ambassador and that diplomatic immunity applied to some of the people who might have been at the wheel.
A| {Staff at a riverside restaurant} described two young men, wet, who ordered chips.
M| {The Sunday Sentinel} identified one of them as the ambassador's nephew, Zayed.
N| {The nephew's tutor, Dr Horatio Pym}, said that Zayed was with him, reading Gibbon.
N| {The embassy} declined to comment on the reading habits of private persons.
N| {The rowing club}, whose pontoon was destroyed, put the damage at 45,000 pounds.
V| In 2014 a Qasrani diplomat drove into a pillar box in Hove and was recalled.
? Was the car stolen? | 2A+ 
? When was the theft reported? | 3A=11.40 on Sunday
? Who was in the car? | 5A=two young men ; 6A=the ambassador's nephew, Zayed
? Was Zayed in the car? | 6A 7D
? Where was Zayed at the time? | 7A=with him, reading Gibbon
? how much is the damage to the pontoon | 9A+=45,000 pounds
? What happened to the diplomat who hit the pillar box? | 10A=was recalled
? Has the ambassador been recalled? | -
? Has anyone been arrested? | -
? What did the embassy say about the nephew? | 8W+

= Ten days without the president: Yaoundé shows a photograph
V| Cameroon's presidency on Sunday published a photograph of the head of state, Barthélemy Essomba, 91, at a desk, ten days after he was last seen in public.
N| {Yaoundé} said that he was working and would address the nation on the 20th, as every year.
N| {The director of the civil cabinet, Samuel Mvogo-Tsala}, warned journalists that speculation about the health of the president was a crime.
M| {The Paris monthly Afrique Confidence} wrote that he was in a clinic near Montreux and had been since the 3rd.
N| {The clinic} said that it had no patient of that name, or of several other names.
N| {The president's party}, through its spokesman, Célestin Ngassa, called the magazine a tool.
N| {The opposition leader Maître Akéré Nfor} pointed out that the calendar on the desk showed March.
A| {A diplomat in Yaoundé} understood that the return flight had been ordered for the 18th.
N| {Bern} does not give information on private stays.
N| {Mvogo-Tsala} said that the calendar was a gift.
V| In 2004 the president, whom the rumours had declared dead, came home and wished his mourners "another twenty years".
? Where is the president? | 2A+=working ; 4A=in a clinic near Montreux ; 5D 9W
? Is Essomba in a Swiss clinic? | 4A 5D 9W
? When will he speak to the nation? | 2A+=on the 20th
? Since when has he been in the clinic? | 4A=since the 3rd
? How old is he? | 1A=91
? When is he expected back? | 8A=the 18th
? was the photograph old | 7A 10D+
? What did he say to his mourners in 2004? | 11A="another twenty years"
? Has the president died? | -
? What is he being treated for? | -

= 'I voted for it, and I'll vote for it again': senator corrects paper
M| {The Des Moines Argus} reported on Wednesday that Senator Burt Lindgren of Iowa had voted against the farm bill in committee.
N| {Lindgren} wrote to the editor that he had voted for it and would do so again on the floor.
V| The committee's record, published on Thursday, has him among the twelve in favour.
N| {The Argus} ran a correction, saying that it had mistaken him for Senator Bert Lundgren of Minnesota.
N| {Lundgren's press aide, Hallie Frost}, said he had voted for it, too.
V| So he had.
N| {The paper} corrected its correction on Friday and offered both men a subscription.
A| {Committee staff members} said that the only vote against had come from the chair, by accident.
N| {Chairwoman Odessa Whitfield} said it was no accident.
V| The bill passed the committee by twelve votes to one and is to be taken up by the full Senate on 6 May.
V| The previous farm bill, in 2018, took eleven months.
? Did Lindgren vote against the farm bill? | 1A 2D+ 3D 4D
? Did Lundgren vote against it? | 4A 5D+ 6D 7D
? Who voted against the bill in committee? | 1A=Senator Burt Lindgren of Iowa ; 4A=Senator Bert Lundgren of Minnesota ; 8A=the chair
? Was Whitfield's vote a mistake? | 8A 9D+
? By how many votes did the bill clear the committee? | 10A=twelve votes to one
? When will the Senate take it up? | 10A=6 May
? how long did the 2018 farm bill take | 11A=eleven months
? Has the Senate passed the bill? | 10P
? Did the Argus apologise to Whitfield? | -
? Why did Whitfield vote no? | -

= Contract of silence: children's home payments in Galicia
V| The regional government of Galicia paid 1.7 million euros over eight years to former residents of a children's home near Lugo, on condition that they did not talk.
N| {The regional president, Breixo Outeiral}, confirmed the payments in parliament on Tuesday and said that he had inherited them.
N| {His predecessor, Carmela Vilariño}, said that they began a year after she left.
V| The first transfer is dated 11 June 2015; Vilariño's term ended on the 30th of that month.
N| {The order of nuns that ran the home}, through a lawyer in Madrid, said that it had never asked anybody to be silent.
A| {Five of those paid}, who are breaking their promise, describe beatings and a cupboard.
N| {The lawyer, Rodrigo Sanjurjo-Prats}, did not wish to go into the cupboard.
N| {The ombudsman, Antía Regueira}, offered to release the people concerned from the clause and asked the government to agree.
V| Outeiral has yet to do so.
M| {La Voz de Terra Chá} reported that there were 64 people and that the youngest is 29.
V| The home was closed in 2003.
? Did Galicia pay former residents for their silence? | 1A 2A+ 
? How much was paid in all? | 1A=1.7 million euros
? Did the payments begin under Vilariño? | 2A 3D+ 4A
? When was the first payment made? | 4A=11 June 2015
? How many people were paid? | 10A=64 people
? What happened in the home? | 6A=beatings and a cupboard ; 7W+
? Have they been released from the clause? | 8P 9D
? when did the home close | 11A=in 2003
? Have any nuns been charged? | -
? Who ordered the payments? | -

= Ice hockey: Riga's goalie 'traded', 'loaned', 'at the dentist'
N| {Dinamo Pārdaugava's general manager, Ģirts Ozols}, said on Monday that the goalkeeper Linards Bērziņš-Kalns had been loaned to Bern until the end of the season.
N| {Bern} announced at almost the same time that it had acquired him for good.
N| {The player's wife, Elīza}, speaking because he was at the dentist, said he had signed "something in German".
N| {The Swiss club's sporting director, Reto Fankhauser}, held up a contract for three years.
N| {Ozols} held up another.
A| {Someone at the international federation} said that its computer had neither.
N| {The goalkeeper's agent, Mario Sigg}, sees no contradiction, he said: the loan came first.
N| {Sigg} declined to disclose how much he would receive.
M| {The daily Rīgas Laiki} gave the fee as 280,000 francs.
V| The federation's transfer department will decide by Thursday noon, when the window shuts.
V| Bērziņš-Kalns, 27, saved 93.1 per cent of the shots he faced last season.
V| His brother Oskars was loaned to Bern in 2020 and stayed.
? Has Bern bought the goalkeeper? | 1D+ 2A+ 4A+
? How long is the contract that Fankhauser showed? | 4A+=three years
? Why did the player not speak himself? | 3A+=he was at the dentist
? How much is the fee? | 9A=280,000 francs
? When does the window close? | 10A=Thursday noon
? How much does Sigg get? | 8W+
? what share of shots did he save | 11A=93.1 per cent
? Has the federation registered the move? | 6D 10P
? When was Oskars loaned to Bern? | 12A=in 2020
? Did Ozols resign? | -

= No new cases: Lassa ward empties at Jos; ministry claims victory too early
V| The isolation ward at Jos in central Nigeria discharged its last Lassa fever patient, a midwife of 33, on Tuesday.
N| {The federal health ministry} proclaimed the outbreak over on the same evening.
N| {The Nigerian disease control centre}, one of the ministry's own agencies, said on Wednesday that an outbreak was over after 42 days, not one.
N| {The minister's special adviser, Dr Halima Wada}, said that the ministry had wished to share good news.
N| {The ward's head, Dr Pam Dung}, reported 61 cases and fourteen deaths since January.
M| {The Plateau Herald} counted nineteen burials.
N| {Dung}, asked about the difference, said that five had not been tested and would never be now.
A| {Nurses} complained that their allowance had not been paid since February.
N| {The state government} said that payment had been ordered.
N| {The nurses' association} said that it was tired of orders.
V| The outbreak of 2018 claimed 27 lives in the state.
? Is the outbreak over? | 2A 3D
? How many people have died this year? | 5A=fourteen deaths ; 6A=nineteen burials
? How many cases have there been? | 5A=61 cases
? After how many days is an outbreak considered over? | 3A=42 days
? Have the nurses been paid their allowance? | 8D 9P+ 10D+
? When was the last patient sent home? | 1A=on Tuesday
? how many died in 2018 | 11A=27 lives
? What was the last patient's profession? | 1A=a midwife
? Did a nurse die of Lassa fever? | -
? Why were five people not tested? | -

= The spy, the swan and the court in Celle
V| The higher regional court at Celle convicted a former employee of Germany's armed forces procurement office, Gunnar Wiechert, on Friday of spying for a foreign power and gave him five years.
N| {The presiding judge, Dr Almuth Rieke}, named the power: China.
N| {Beijing} called the verdict "a play with bad actors".
N| {Wiechert's counsel, Joachim Brüning-Thal}, said that his client had sold nothing but holiday pictures and that he would appeal to Karlsruhe.
N| {The federal prosecutor's office} had asked for seven years.
V| Among the holiday pictures, of which there were 900, the court counted 41 of a torpedo.
N| {Wiechert} told the court in his last word that there was a swan in front of it.
A| {Security officials} believe that his handler left Germany from Hanover airport on the day before the arrest.
N| {The interior ministry in Berlin} would not comment on that.
V| He had received at least 86,000 euros, some of it in a cake tin.
V| His father, a customs officer in Rostock, was convicted of the same offence in 1983, by the other side.
? Was Wiechert convicted of spying? | 1A
? Which country did he spy for? | 2A=China ; 3D+
? How long is his sentence? | 1A=five years
? What sentence did the prosecutor want? | 5A+=seven years
? How many pictures showed a torpedo? | 6A=41
? How much money did he get? | 10A=at least 86,000 euros
? Did his handler escape? | 8A 9W
? Will he appeal? | 4A+
? when was his father convicted | 11A=in 1983
? Has the appeal been decided? | 4P+
? Who betrayed Wiechert? | -

= Jungle airstrip crash: four children alive, says governor; and then
N| {The governor of Guaviare, Nelson Aldana}, announced on Wednesday on a social network that four children who survived a plane crash in the Colombian jungle had been found alive after seventeen days.
N| {The air force} said that its patrols had found shoes, a bottle and a bitten fruit.
N| {Aldana} deleted his message on Thursday and said that he had trusted somebody.
N| {The child welfare institute}, from which he said that the information had come, stated that it got it from the governor.
N| {The children's grandmother, Fátima Muyuy}, never believed it, she told reporters, because they would have asked for cassava.
A| {Two indigenous trackers} insisted that the children were close and were hiding from the helicopters.
N| {The operation's commander, General Ramiro Sánchez-Lugo}, vowed to look until they were found.
V| Bogotá is sending a further 50 men.
V| The pilot and two adults, among them the children's mother, died in the crash on 1 May.
V| In 2019 a child was found alive in the same forest after 34 days.
? Have the children been found? | 1A 3D 
? How long have they been missing? | 1A=seventeen days
? Who gave the governor the information? | 4A=from the governor
? What did the air force find? | 2A=shoes, a bottle and a bitten fruit
? How many people died in the crash? | 9A=The pilot and two adults
? Are the children alive? | 1A 6A
? when did the plane crash | 9A=1 May
? How long was the child missing in 2019? | 10A=34 days
? Has the search been called off? | 7D+
? Is the father among the searchers? | -
? Why did the plane crash? | -

= After 40 days: children of Guaviare walk out of the forest
V| All four children who survived the crash of a light plane in the Guaviare forest on 1 May came out of it alive on Friday, led by a dog.
N| {General Ramiro Sánchez-Lugo} confirmed it at a quarter to five in the afternoon with the word "miracle", three times.
N| {Their grandmother, Fátima Muyuy}, said that the first thing they asked for was cassava.
N| {The military hospital in Bogotá} called their condition good, all things considered, and said they would stay for two weeks at the least.
N| {Governor Nelson Aldana}, who had announced the same thing in May, did not come to the telephone.
A| {A person in the operation} said that the eldest, a girl of thirteen, had heard the helicopters and hidden from them, as the trackers had said.
M| {Radio Vaupés} reported that the dog had run back into the forest and was missing.
V| The army has sent 70 men to look for it.
V| Their father, Mauricio Muyuy-Ranoque, was arrested in August on a different matter.
? Have the children been found? | 1A 2A 3A+
? When were they found? | 1A=on Friday
? How old is the eldest? | 6A=thirteen
? Did they hide from the helicopters? | 6A
? How are the children? | 4A=good, all things considered
? How long will they stay in hospital? | 4A=two weeks at the least
? Has the dog been found? | 7D 8P
? what did they ask for | 3A+=cassava
? Did the governor apologise for his false announcement? | 5W+
? Why was the father arrested? | 9A=on a different matter
? Who found the mother's body? | -

= Refinery sale to Russians off, or merely asleep
M| {Sardegna Oggi} wrote on Friday that the sale of the Sarroch-Est refinery to a fund with Russian money behind it had been stopped by Rome.
N| {Palazzo Chigi} replied that the procedure was "suspended, not stopped".
N| {The fund, Larnaca-based Heliades Energy}, said that none of its investors was Russian and that it expected a decision any day.
N| {The seller, the Saronni family, in a statement read by its lawyer}, demanded its money.
A| {Three officials of the economy ministry} said the file had not moved since July and nobody wished to be the last who had touched it.
N| {The minister, Ginevra Altieri-Boni}, when asked if she had touched it, smiled.
N| {Washington's ambassador}, at a regatta, made no secret of being against.
N| {The works council} threatened to stop deliveries of kerosene from Monday if there was no word on the winter bonus.
V| The price agreed in May was 1.5 billion euros, a third of which has been deposited in Luxembourg.
V| The refinery had been offered to a Libyan company in 2010, without success.
? Has the refinery sale been blocked? | 1A 2D+ 
? Are there Russians behind the buyer? | 1A 3D+
? What is the price? | 9A=1.5 billion euros
? Since when has the file not moved? | 5A=since July
? When does Heliades expect a decision? | 3A+=any day
? Have kerosene deliveries stopped? | 8P+
? how much of the price has been deposited | 9A=a third
? Did the minister work on the file? | 6W+
? To whom was the refinery offered in 2010? | 10A=a Libyan company
? Has the family been paid? | 4D+
? Who are the investors in Heliades? | -

= 'Cheating' maths prodigy cleared; exam board 'regrets the tone'
N| The eighteen-year-old Cypriot student Despina Hadjigeorgiou did not cheat in her final mathematics examination, {a panel} found on Monday, after eleven weeks.
N| {The Levant Examinations Board} had accused her of it in June, because she solved the last question in a way that "no pupil could have known".
N| {Her teacher, Kyriakos Loizou}, said that she had found it herself, on a bus.
N| {The board} expressed regret "at the tone of certain letters".
N| {The family's lawyer, Androulla Pieri}, wanted more than that, namely 40,000 euros.
N| {The board's chief examiner, Professor Quentin Savile}, who wrote the letters, was not available.
A| {Two members of the panel} said that he had not solved the question himself.
N| The university in Zurich, which had withdrawn the offer of a place, has renewed it, {she=Despina Hadjigeorgiou} told a radio station, and she is going to accept.
M| {Phileleftheros} had published the solution in July, which fills nine lines.
V| A boy from Larnaca was cleared in the same way in 2017, too late for his place.
? Did Hadjigeorgiou cheat? | 1D 2A 3D
? How long did it take to clear her? | 1A=eleven weeks
? Where did she find the solution? | 3A=on a bus
? How much does the family want? | 5A+=40,000 euros
? Has Zurich renewed its offer? | 8A+
? Who wrote the letters? | 6A=Professor Quentin Savile
? how long is the solution | 9A=nine lines
? Has the board paid compensation? | 5P+
? What did Savile say about the panel's decision? | 6W+
? When was the boy from Larnaca cleared? | 10A=in 2017
? Which university did the boy go to? | -

= Electronics chain's administrators reject founder's offer
V| The administrators of the collapsed British electronics retailer Volt & Dale have turned down a proposal by its founder, Sir Terence Dale, to buy back 120 of its 311 stores.
N| {Fiona Ruthven of the accountancy firm Marlow Tait, one of the two administrators}, said on Tuesday that the offer "did not reflect the value of the leases".
N| {Sir Terence}, who built up the chain from a market stall in Rotherham, said that it was the only offer that would save jobs and that he would not be making another.
A| {A person close to the process} said he had offered nine million pounds and had been told that twice as much would not be enough.
N| {Shopworkers' union official Dilys Corrigan-Webb} put the number of jobs at stake at 6,400, of whom 2,100 have already been told to go.
M| {Retail Gazette Weekly} reported that a German chain, Elektra Nord, was interested in about 40 shops in the south.
N| {The German company} confirmed that it had looked at the data but said it had not submitted a bid and would decide in the new year.
N| {The pensions regulator} said it was in contact with the trustees of the retirement scheme, whose deficit it did not wish to quantify.
V| Volt & Dale was sold by the founder to the private equity firm Lodestar in 2016 for 390 million pounds.
V| It went into administration on 9 November with debts of 270 million.
? Was the founder's offer accepted? | 1D 2D+
? Why was the bid rejected? | 2A+=did not reflect the value of the leases
? How much did Dale offer? | 4A=nine million pounds
? Will Dale improve his offer? | 3D+
? How many employees have been dismissed so far? | 5A+=2,100
? Has Elektra Nord made a bid? | 7D+
? how big is the pension deficit | 8W
? What did Lodestar pay for the chain? | 9A=390 million pounds
? Which 120 stores did Dale want? | -
? When did the retailer collapse? | 10A=9 November

= Diocese 'regrets', bishop 'did not know', priest 'asked to be moved'
N| {The diocese of Ballymurragh} said on Sunday that it had been told in 1997 about the conduct of Father Malachy Crean, who was convicted last week of assaulting two altar boys.
N| {The retired bishop, Dr Cornelius Lehane}, who ran the diocese at the time, said that he had not known.
N| {Crean's solicitor, Aoibheann Tuohy}, read out a letter of that year in which her client asks the bishop to be moved "away from the young".
N| {Lehane} said, when it was shown to him, that he had taken it for a remark about the climate.
N| {The present bishop, Dr Eoin Mulqueen}, apologised to both men without reservation.
A| {Two former curates, one of whom would be quoted only on condition that his name was not used,} said that the matter was talked of at table.
N| The police will examine the letter, {a superintendent} said, and it was too early to talk of charges against anybody else.
N| {The two victims, who have waived their anonymity, Dermot Shea and Paul Kiely}, want the retired bishop stripped of his title.
V| Crean, 78, will be sentenced on 2 February.
? Did Lehane know of Crean's conduct? | 1A 2D+ 3A 4D+ 6A
? When was the diocese told? | 1A+=in 1997
? What did Crean ask of the bishop? | 3A+=to be moved "away from the young"
? When will Crean be sentenced? | 9A=2 February
? Did the present bishop say sorry? | 5A+
? Has Lehane been charged? | 7W
? Has Lehane lost his title? | 8P
? who did crean assault | 1A=two altar boys ; 8A+=Dermot Shea and Paul Kiely
? How long is Crean's sentence? | -
? Where is Lehane living now? | -

= India's lunar orbiter silent; agency says 'safe mode', amateurs say 'dead'
V| The Indian space probe Chandrakirti-2, which has circled the Moon since March, has not been heard from since 3.14 on Sunday morning.
N| {The space agency in Bengaluru} said it had gone into safe mode and would be woken up on Wednesday.
N| {The Dutch amateur Sven Hoekwater}, who follows the signals of probes from a garden in Drenthe, said that it was as dead as a doornail.
N| {The agency's chairman, Dr Parvathi Iyengar}, explained that amateurs were hearing the wrong antenna.
A| {Two engineers at the ground station of Byalalu} said that there was no signal on any of them.
M| {The Chennai Chronicle} reported that the battery had been giving trouble for a month.
N| {The maker of the battery, Deccan Cells}, declined to comment, citing secrecy.
N| {New Delhi} has asked for a report.
N| It would have one when there was something to report, {the agency} said.
V| Its predecessor was lost in 2019, four days before it was to have landed.
? Is the probe dead? | 2D+ 3A 4D+ 5A
? When was it last heard from? | 1A=3.14 on Sunday morning
? When is the orbiter to be reactivated? | 2A+=on Wednesday
? Has the probe been woken up? | 2P+
? Was there trouble with the battery? | 6A 7W+
? Has the government received a report? | 8P+ 9D+
? when was its predecessor lost | 10A=in 2019
? Why did it fall silent? | 2A+=it had gone into safe mode
? How much did the probe cost? | -
? Where does Hoekwater live? | 3A=Drenthe

= Council of Europe's man detained in Baku airport for 'two hours' or 'nine'
V| A rapporteur of the Council of Europe, the Belgian senator Pieter Vanhaecke, missed his first day of meetings in Baku on Tuesday because he was still at the airport.
N| {Strasbourg} said the Belgian had been held for nine hours in a room without a window.
N| {The Azerbaijani foreign ministry} admitted to two hours, due to "a printer".
N| {Vanhaecke} told reporters at his hotel that he had counted the tiles, and that there were 1,144.
N| Asked if he would now lodge a protest, {he=Pieter Vanhaecke} replied that he would first see the prisoners he had come to see.
N| {The lawyer for one of these, Khadija Aliyarbeyli}, said that her client had been moved on Monday to a prison four hours away.
N| {The prison service} neither confirmed nor denied that.
A| {A diplomat} said the room did have a window, which was painted over.
N| {Baku's ambassador in Strasbourg, Emin Talibov}, considered the incident closed.
V| In 2013 another rapporteur, the German Detlef Strunz, was refused a visa.
? Was Vanhaecke detained at the airport? | 1A 2A+ 3A+
? How long was he held? | 2A+=nine hours ; 3A+=two hours
? Why was he held? | 3A+=due to "a printer"
? Did the room have a window? | 2D+ 8A
? Has Vanhaecke protested? | 5P+
? Has he seen the prisoners? | 5P+
? how many tiles did he count | 4A+=1,144
? Was the prisoner moved? | 6A+ 7W+
? When was Strunz refused a visa? | 10A=In 2013
? Has the Council of Europe expelled Azerbaijan? | -

= Parcel firm's couriers 'self-employed', tribunal says 'no'
N| {An employment tribunal in Leeds} ruled on Friday that 2,840 couriers who deliver for Hopscotch Parcels are workers and not contractors.
V| They are therefore entitled to holiday pay and the minimum wage, from 2018 onwards.
N| {The couriers' union, Wheels United}, estimated the back pay at 19 million pounds.
N| {The firm} said that it was disappointed and would appeal.
N| {Judge Eleanor Fitzwilliam-Adeyemi} found that the firm told the couriers what to wear, where to stand and how to smile.
N| {Hopscotch's counsel, Adrian Mountjoy KC}, had argued that a smile was a suggestion.
V| Twelve of the couriers have since died, and their families will be paid.
N| {A competitor, Dartline}, said the ruling did not affect it.
N| {The business secretary} noted it.
V| A similar claim against the taxi firm Swiftcab succeeded in 2021 after five years.
? Did the couriers win their case? | 1A 2A
? How many couriers are affected? | 1A=2,840 couriers
? How much back pay is due? | 3A+=19 million pounds
? Will the parcel company appeal? | 4A+
? Are the couriers self-employed? | 1D
? From when are they owed holiday pay? | 2A=from 2018 onwards
? how long did the swiftcab claim take | 10A=five years
? Does the ruling apply to Dartline? | 8D+
? Has the back pay been paid? | -
? What did the business secretary think of the ruling? | -
? Has the appeal been filed? | 4P+

= Greek island quake: airport shut 'by mistake'
V| The airport of Thira was closed for three hours on Monday after an earthquake of magnitude 4.9 that did no damage.
N| {The operator, Cyclades Airports, a subsidiary of a Frankfurt group}, said the closure had been ordered by the civil protection service.
N| {Civil protection} said it had ordered the closure of a school.
N| {Athens's civil protection minister, Lefteris Gouvas}, announced that the fax would be found.
V| It was found on Tuesday, and says "aerodromio", airport.
N| {The minister} apologised to 2,300 passengers.
A| {Two employees of the service} said that the fax was dictated over the noise of a drill.
N| {The mayor, Irini Sigala}, asked that the school be closed as well, now that the subject had come up.
N| {The seismologist Professor Makis Thanos} does not expect a larger quake, though he would not swear to it.
V| The great earthquake of 1956 killed 53 people on the island.
? Who ordered the closure of the airport? | 2A=the civil protection service ; 3D+
? Did civil protection order the airport to close? | 2A 3D+ 5A
? How long was the airport closed? | 1A=three hours
? Did the minister apologise? | 6A+
? How many passengers were affected? | 6A=2,300 passengers
? Has the school been shut? | 8P
? When was the fax found? | 5A=on Tuesday
? how many died in 1956 | 10A=53 people
? Will there be a bigger quake? | 9D
? Was anyone hurt on Monday? | -
? Did the mayor apologise? | -

= Fashion house's new designer: 'It is signed,' says her mother
M| {Women's daily Le Fil} reported on Monday that the Milan house Bertoletti would name the Georgian Nino Abashidze as its new creative director on the eve of the spring shows.
N| {Bertoletti} said that it did not comment on speculation about appointments.
N| {Abashidze's mother, Manana}, told Tbilisi television that it was signed.
N| {The designer's lawyer in Paris, Maître Solal Benhaïm}, pointed out that her client's mother was not a party to anything.
A| {Three people in the Milan studio} said that Abashidze had chosen a desk, the one by the window.
N| {The departing director, Ludo Verhaeren}, said that he had not been told that he was departing.
N| {The owner of the house, the Paris group Vermeil}, will publish results on Thursday and "may say something on that occasion".
N| {Georgia's culture minister, Levan Kiknadze}, congratulated her.
V| Verhaeren came from Antwerp in 2019 and has doubled sales.
V| His predecessor, Carla Bruschi, left after a dispute about a zip.
? Has Abashidze been appointed? | 1P 2W+ 3A+ 
? When will the appointment be announced? | 1A=on the eve of the spring shows
? Is Verhaeren leaving? | 6D+
? Which desk did Abashidze choose? | 5A=the one by the window
? When will Vermeil publish its results? | 7A+=on Thursday
? why did bruschi leave | 10A=a dispute about a zip
? What did the house say about Abashidze? | 2W+
? How much will Abashidze earn? | -
? Did Benhaïm confirm the contract? | 4W+
? When did Verhaeren join Bertoletti? | 9A=in 2019

= Named: Abashidze to Bertoletti. Unnamed: reason for Verhaeren's exit
N| {Vermeil, the Paris group that owns Bertoletti}, announced with its half-year results on Thursday that Nino Abashidze would be creative director of the Milan house from 1 October.
N| {=Vermeil} It thanked Ludo Verhaeren, who "wished to open a new chapter".
N| {Verhaeren} wrote that he had been in the middle of the old one.
N| {The group's chairman, Gaspard de Lestrange}, did not respond to a question about that on the call with analysts.
A| {Two former assistants} said Verhaeren was informed on Wednesday night by his driver.
N| {Abashidze} told the group's own magazine that she admired him "more than he knows".
N| {Her mother} told Tbilisi television that she had said so.
V| Sales at Bertoletti rose by 31 per cent in the half year, to 412 million euros.
N| {A union at the Scandicci leather works} fears for 200 jobs and asked to meet the new director.
? Has Abashidze been appointed? | 1A+ 7A+
? When does she start? | 1A+=1 October
? Why is Verhaeren leaving? | 2A+=wished to open a new chapter ; 3D+ 4W+
? Did Verhaeren leave voluntarily? | 2A+ 3D+ 4W+
? Who told Verhaeren? | 5A=his driver
? How much did Bertoletti sell in the half year? | 8A=412 million euros
? has the union met the new director | 9P+
? Where is Verhaeren going? | -
? Will 200 people be dismissed? | 9P+
? What did Abashidze say about Verhaeren? | 6A+=she admired him "more than he knows"

= Ombudsman: prison phone calls with lawyers were recorded
N| Calls between inmates of Finland's Sörkka prison and their lawyers were recorded for fourteen months, {the parliamentary ombudsman} found on Thursday.
N| {Ombudsman Kaarina Ojanperä} counted 3,260 calls.
N| {The prison's governor, Jukka-Pekka Salmela}, said that it had been an error in the software and that nobody had listened.
N| {The criminal sanctions agency} confirmed the error but said that at least 70 of the calls were opened.
N| {Salmela} corrected himself: he had meant that nobody had listened "to the end".
N| {The bar association, for its members}, demanded that the recordings be destroyed under supervision.
N| {The police} asked for them to be kept.
A| {Two detectives} admitted to this newspaper that they had been "helped" in a drugs case.
N| {The justice minister, Elina Rautio-Berg}, refused to comment on individual cases.
N| {The supplier of the software, Estonian firm Kuuldus}, said the function had been ordered and paid for.
V| A similar affair in Sweden in 2016 cost a governor his post.
? Were calls with lawyers recorded? | 1A 2A 3A+ 4A+
? How many calls were recorded? | 2A=3,260 calls
? Did anyone listen to the calls? | 3D+ 4A+ 5A+
? How long did the recording go on? | 1A=fourteen months
? Was it a software error? | 3A+ 4A+ 10D+
? How many of the calls were opened? | 4A+=at least 70
? Have the recordings been destroyed? | 6P+
? Did police use the recordings? | 8A 9W
? which company supplied the software | 10A+=Estonian firm Kuuldus
? Has Salmela been dismissed? | -
? What happened to the governor in Sweden? | 11A=cost a governor his post

= Sinking dredger: Panama flag, Manx owner, Maltese agent, no answers
V| The dredger Ostrea sank on Saturday in eleven metres of water off Famagusta Bay with four men in the engine room.
N| {The flag state, Panama}, said through its consul in Piraeus that it had appointed an investigator.
N| {The owner, Castletown Marine of the Isle of Man}, referred callers to its agent.
N| {The agent, in Valletta}, did not answer the telephone.
N| {The coastguard in Larnaca} rescued nine and could not say on Sunday whether the four were alive.
N| {Diver Petros Ioannou} had heard knocking at noon, he said.
N| {Nicosia} asked London for a diving bell, which the base at Akrotiri does not have.
A| {One of the rescued, a Filipino who asked that only his first name, Jun, be used,} said that the alarm had been disconnected because it rang.
M| {The maritime blog Bilge} named the man behind Castletown Marine as the Bulgarian trader Stoyan Vekov.
N| {Vekov's lawyer in Varna, Tsvetana Mineva}, said that her client had never owned a ship, and that he was praying.
N| {The families in Cebu, through a priest}, begged for the knocking to be answered.
V| In 2009 a tug with the same owner capsized; three men were saved after 60 hours.
? Are the four men alive? | 5W+ 6A
? How many people were rescued? | 5A+=nine
? Who owns the dredger? | 3A+=The owner, Castletown Marine of the Isle of Man ; 9A=the Bulgarian trader Stoyan Vekov ; 10D+
? Does Vekov own the Ostrea? | 9A 10D+
? When did Ioannou hear knocking? | 6A=at noon
? Was the alarm working? | 8D
? How deep is the water? | 1A=eleven metres
? Has a diving bell been brought? | 7P+
? how long were the three men trapped in 2009 | 12A=60 hours
? What did the agent say about the alarm? | 4W+
? Why did the dredger sink? | -

= All four out: Ostrea's men saved through hole in hull
V| The four men trapped in the sunken dredger Ostrea off Cyprus were brought out alive at 3.40 on Tuesday morning, through a hole the size of a dustbin lid.
N| {Diver Petros Ioannou}, who cut it, said that it took him nineteen minutes and that they had been singing.
N| {Nicosia's minister of shipping, Marilena Charalambous}, thanked London for a diving bell, which had arrived from Portsmouth on Monday night.
N| {The families in Cebu} thanked God and Ioannou.
N| {The eldest of the four, second engineer Renato Bacalso}, said from his bed that he had switched the alarm off himself, on orders.
N| Asked on whose, {he=Renato Bacalso} closed his eyes.
N| {A lawyer for Castletown Marine, Fenella Quayle}, said no such order was ever given.
N| {The Panamanian investigator} has begun his work and would say nothing for a month.
M| {Bilge} reported that Vekov had flown to Dubai on Sunday.
N| {His lawyer} knew nothing of a flight.
V| Six of the nine others have gone home.
? Are the four men alive? | 1A 2A+ 4A+
? When were they brought out? | 1A=3.40 on Tuesday morning
? How long did it take to cut the hole? | 2A=nineteen minutes
? Who switched the alarm off? | 5A+=he
? Was there an order to disconnect the alarm? | 5A+ 6W+ 7D+ 
? Who gave the order? | 6W+ 7D+
? where did the diving bell come from | 3A+=from Portsmouth
? Has Vekov left the country? | 9A 10W+
? Why did the dredger sink? | 8W
? Has anyone been arrested? | -
? Has the investigator reported? | 8D+

= Lawyers say Saudi-born academic freed, university 'awaits word'
N| {Lawyers for the Saudi-born linguist Dr Hanan al-Suwaidi} said on Monday that she had been let out of al-Hair prison near Riyadh after 34 months and was with her parents in Buraidah.
N| {Her employer, the University of Strathmore in Scotland}, said it was still waiting to hear from her and would not celebrate before it had.
N| {Riyadh's human rights commission}, approached by email, did not reply.
M| {The London-based newspaper Al-Masar} reported that she had signed an undertaking not to travel for thirty years and not to write for ten.
N| {Toby Ellwood-Shah, the senior of the lawyers}, called the report about the undertaking speculation, but added that he would not be going through the terms in public.
A| {A relative who did not want to be named out of fear of reprisals} said that she had an electronic tag on her ankle.
N| {The Foreign Office} welcomed "reports of her release" and said it had raised the case 19 times.
N| {Labour backbencher Moira Tennant-Kaye} urged the government to get her onto an aeroplane.
V| Al-Suwaidi was arrested at Riyadh airport in January 2022 over eleven tweets, and sentenced to 27 years.
? Has al-Suwaidi been released? | 1A+ 2W+ 3W+ 
? How long was she in prison? | 1A+=34 months
? Did she sign an undertaking not to travel? | 4A 5W+
? For how long may she not travel? | 4A=thirty years ; 5W+
? Why was she arrested? | 9A=over eleven tweets
? Where is the academic now? | 1A+=with her parents in Buraidah
? how many times did london raise the case | 7A=19 times
? How long was her sentence? | 9A=27 years
? Has she returned to Scotland? | 8P
? Was she ill-treated in prison? | -

= Ammonia leak at Gdynia cold store: 'no danger', then sirens
V| About 1,800 people were told to leave their homes in the Gdynia district of Obłuże on Tuesday evening because of ammonia escaping from a cold store.
N| {The store's operator, Baltmroź}, had said at 5 p.m. that there was a smell and no danger.
N| {The fire brigade}, whose sirens began at 5.40, measured a concentration at which breathing becomes difficult.
N| {Baltmroź's director, Grażyna Wilk-Sosnowska}, said that the first statement had been made in good faith, by a person who was at home.
A| {Workers leaving the plant} said that a valve had been dripping since Sunday and that it had a bucket under it.
N| {The company} would not confirm the bucket.
N| {The provincial inspector for the environment} announced a check, the third this year.
V| The previous two, in February and May, found nothing.
N| A hospital admitted 23 people, none of them in danger, {its duty doctor} said.
V| By midnight residents had been allowed back.
? Did ammonia leak from the cold store? | 1A 3A
? Was there danger? | 2D+ 3A
? How many people had to leave their homes? | 1A=About 1,800 people
? When did the sirens sound? | 3A=5.40
? Since when had the valve been leaking? | 5A=since Sunday
? Was there a bucket under the valve? | 5A 6W+
? How many people were taken to hospital? | 9A=23 people
? Have residents been able to go home? | 10A
? what did the inspections in february and may find | 8A=nothing
? Has the third inspection been carried out? | 7P
? Has the director been charged? | -

= Reggae star's estate and label settle over master tapes
N| {The estate of the reggae singer Winston "Tall Tree" Barclay and the label Sound Anchor} told a court in Miami on Wednesday that they had settled.
N| {The estate's attorney, Yolanda Prudhomme}, said that the tapes would go home.
N| {The label's, Irwin Katz}, said that they would stay where they were and be visited.
V| The text itself is sealed.
A| {A person who has read it} said the tapes were to move to Kingston in 2031.
N| {Barclay's eldest daughter, Marcia}, told the Gleaner that she had signed because she was tired.
N| {Her half-brother Junior}, who did not sign, said he would contest it.
N| {The singer's former drummer, Horsemouth Lewin}, has not been paid since 1977, he said, and did not expect to be.
N| {Judge Esther Villalobos} thanked both sides for their brevity.
V| The dispute over the 41 reels began in 1996, two years after the singer's death.
? Have the estate and the label reached a settlement? | 1A+ 
? Will the tapes go to Jamaica? | 2A+ 3D+ 5A
? When will the tapes be moved? | 5A=in 2031
? How many reels are there? | 10A=41 reels
? When did the dispute begin? | 10A=in 1996
? Why did Marcia sign? | 6A+=because she was tired
? Did all of the heirs sign? | 7D+
? what do the terms say about money | 4W
? When did Barclay die? | 10A=two years
? Has Junior gone to court? | 7P+
? How much was the label paid? | -

= Riot at Leeds youth prison: how many boys, how many buckets
V| Forty-one boys took over a wing of Holbeck Lane young offenders' institution in Leeds for seven hours on Saturday.
N| {The private company that runs it, Custos}, said there were eighteen.
V| The Prison Inspectorate counted the names on a list.
V| There are forty-one.
N| {Custos's managing director, Dame Sheila Rowntree}, explained that eighteen had been "active".
N| {The Association of Youth Officers, whose members had withdrawn from the wing at noon}, said that six had been on duty where there should have been fourteen.
N| {The company} declined to discuss its rosters.
A| {A boy who was there}, and whose mother put him on the phone, said it began over a shower.
N| {His solicitor, Kwesi Appiah-Barnes}, asked that he not be quoted further.
N| {The Ministry of Justice} ordered an inquiry, which is to be finished by Whitsun.
V| Two officers were hurt; both have gone home.
V| In the riot of 2017 the roof was lost.
? How many boys took part? | 1A=Forty-one boys ; 2A+=eighteen ; 4A=forty-one ; 5A+=eighteen
? How long did the riot last? | 1A=seven hours
? How many officers were on duty? | 6A+=six ; 7W+
? What started the riot? | 8A=over a shower
? Was the wing understaffed? | 6A+ 7W+
? How many officers were injured? | 11A=Two officers
? when is the inquiry due to report | 10A=by Whitsun
? Was the roof lost on Saturday? | -
? Has Custos lost its contract? | -
? Has the inquiry been completed? | 10P

= Wind power giant's Taiwanese arm: fishermen paid, fishermen say not
N| {The Taiwanese subsidiary of the Danish wind power group Havvind} said on Thursday that it had paid all 620 fishermen of Fangyuan for the loss of their grounds.
N| {The fishermen's association} said that 211 had received something and the rest a towel.
N| {Havvind's country manager, Jesper Ladegaard}, conceded that "a transfer may be on its way".
A| {Two employees of the bank} said that the order had been recalled on Tuesday.
N| {The group's headquarters in Esbjerg} did not want to go into payments in individual markets.
N| {Lawmaker Chiu Li-hsin}, of the governing party, called for the turbines to be stopped until it was paid, and so did the opposition.
V| The economy ministry is examining whether it can do that.
M| {The Taichung Evening News} put the outstanding sum at 190 million Taiwan dollars.
N| {Ladegaard} said it was less, and that he would say how much less on Monday.
V| A Belgian competitor, Zeewind, paid its fishermen in 2021 in three days.
? Have all fishermen been paid? | 1A+ 2D+ 3D+ 8D
? How many have been paid so far? | 1A+=all 620 fishermen ; 2A+=211
? How much is still owed? | 8A=190 million Taiwan dollars ; 9W+
? Was the transfer called back? | 4A 5W+
? When was the transfer order recalled? | 4A=on Tuesday
? Have the turbines been stopped? | 6P 7P
? what did most of the fishermen get | 2A+=a towel
? When did Zeewind pay? | 10A=in 2021
? Has Ladegaard been replaced? | -
? Did fishermen damage a turbine? | -

= School meals firm's chief in tears; sons' company got contract
V| The chief executive of Sweden's largest school caterer, Mathilda Ekdahl-Wiik of Matro, resigned on Friday after it emerged that a company of her sons' supplied it with potatoes.
N| {Matro} said that she had not taken part in the decision.
N| {The chairman, Gösta Frimodig}, said in the same breath that she had signed it.
N| {Ekdahl-Wiik} told reporters, in tears, that she signed 200 papers a day.
A| {Three people in the purchasing department} said they had been told to "think of potatoes".
N| {Her elder son, Hampus}, who runs the firm, Knöl & Söner, would not say what price it had asked.
M| {Livsmedelsvärlden, a trade journal}, calculated that it was 40 per cent above the market.
N| {Malmö's school board} wants to have its money back, and has written to say so.
N| {The economic crimes authority} has asked for the contract.
V| Matro's founder, Bror Ekdahl, her father, left in 1999 over carrots.
V| Deputy chief Samira Nouri-Berg has taken over until a successor is found.
? Has Ekdahl-Wiik resigned? | 1A
? Why did she resign? | 1A=a company of her sons' supplied it with potatoes
? Did she sign the contract? | 2D+ 3A+ 4A+
? Was the price too high? | 6W+ 7A
? By how much was it above the market price? | 6W+ 7A=40 per cent
? Who runs Matro now? | 11A=Deputy chief Samira Nouri-Berg
? when did her father leave the company | 10A=in 1999
? Has Malmö been given its money back? | 8P+
? Has Hampus been arrested? | -
? Who will be her permanent successor? | 11D

= Tbilisi's embassy row: ambassador 'was not slapped'
N| {Georgia's foreign ministry} denied on Thursday that the French ambassador had been slapped by a member of parliament at a reception on Bastille Day.
N| {The ambassador, Clothilde Vasseur-Marin}, said through her press attaché that she had been "touched in the face at speed".
N| {The deputy, Vakhtang Lomouri}, told Rustavi Radio that there was a mosquito.
N| {Paris} asked for an apology and, pending one, cancelled a loan of paintings.
A| {Four guests} said there was no mosquito, and a fifth, who holds a diplomatic passport, said that there were several.
M| {The weekly Kolkhi} printed a photograph in which a hand can be seen.
N| {The speaker of parliament, Tamta Jgerenaia}, would not say whose it was.
N| {The prime minister's office} said the matter was between two people and an insect.
N| {The opposition} wants Lomouri to lose his immunity, a vote on which is down for 2 September.
V| The ambassador's predecessor, Gaël Quentin, was pushed into a fountain in 2018, and it was agreed that he had fallen.
? Was the ambassador slapped? | 1D 2A+ 3D+ 
? Was there a mosquito? | 3A+ 5D
? When did the incident happen? | 1A=on Bastille Day
? Whose hand is in the photograph? | 7W
? Has Lomouri lost his immunity? | 9P
? Has France received an apology? | 4P+
? when is the vote on his immunity | 9A=2 September
? What did Paris cancel? | 4A+=a loan of paintings
? Who pushed Quentin? | -
? Has Lomouri apologised? | 4P+

= Cricketer's visa: board says stamped, captain says stuck
N| {Afghanistan's cricket board} said on Saturday that all fifteen members of its women's team in exile had been granted Indian visas for the tournament in Indore.
N| {The captain, Firooza Amiri}, in Melbourne, said that she had hers and that four others had got an email asking for their father's signature.
N| {The Indian high commission in Canberra} said that the cases were "under process".
N| Kabul did not know of any women's team, said {the sports ministry's spokesman, Qari Naqibullah}.
N| {The organiser of the tournament, Anjum Chhabra-Rawal}, promised to hold the places until Tuesday night.
A| {Two players who asked to remain anonymous because of family in Kandahar} said that their fathers would be asked there, too.
N| {Canberra's immigration minister, Dougal Weatherby}, offered to vouch for them.
N| {The board} then put the number at eleven.
V| The team last played in 2021, a week before Kabul fell, and lost to a school.
? Have all the players been given visas? | 1A+ 2D+ 3D+ 8D+
? How many players have visas? | 1A+=fifteen ; 8A+=eleven
? What were the four asked for? | 2A+=their father's signature
? Until when will the places be held? | 5A+=Tuesday night
? Does Kabul recognise the team? | 4D+
? When did the team last play? | 9A=in 2021
? What did India say about the four? | 3A+=the cases were "under process"
? Has Weatherby vouched for the players? | 7P+
? where is the tournament | 1A=in Indore
? Who won the tournament? | -
? Have the fathers signed? | -

= Beirut port judge: removed, replaced, returned
M| {The Beirut paper An-Nabd} wrote on Monday that Judge Rola Ghosn had been removed from the inquiry into the port explosion of 2020.
N| {The justice minister, Antoun Frangieh-Saab}, said that she was on sick leave.
N| {Ghosn} told a reporter who called her that she was at her desk, and let him hear the stapler.
N| {The relatives of the 218 dead, through their spokesman, William Noun-Hayek}, asked the minister to explain the stapler.
N| {The minister's office} said it had been misinformed by the higher judicial council.
N| {The council} said that it had informed nobody of anything.
A| {Two members of it} said that there had been a letter, unsigned, with a date next month.
N| {Hezbollah's parliamentary leader} demanded that she go.
N| {France's ambassador}, two of whose nationals died, expects her to hear the former premier on Thursday, as planned.
V| Her predecessor was taken off the case in February 2021, after he had summoned the same man.
? Has Judge Ghosn been taken off the inquiry? | 1A 3D+ 8P
? Is Ghosn on sick leave? | 2A 3D+ 5D
? How many people died in the explosion? | 4A+=218 dead
? Has the former premier been heard? | 9P
? When was her predecessor removed? | 10A=in February 2021
? Why was her predecessor taken off the case? | 10A=he had summoned the same man
? When is the ex-premier to be questioned? | 9A=on Thursday
? what did she let the reporter hear | 3A+=the stapler
? Who wrote the unsigned letter? | -
? Has Ghosn charged anyone? | -

= Food bank's missing van turns up at competitor
V| A van with 900 kilos of pasta, which the Hull food bank Open Larder reported stolen on 3 December, was standing in the yard of another, Humber Table, when police looked there on Monday.
N| {Humber Table's manager, Gloria Spurgeon}, said it had been given to them.
N| By whom, {she=Gloria Spurgeon} could not remember.
N| {Open Larder's chairman, Reverend Duncan Yeo-Parry}, spoke of a misunderstanding.
A| {A volunteer with both} said that there was no misunderstanding; it was lent by Yeo-Parry himself, who forgot.
N| {Yeo-Parry} rang the Mail that evening and said: "That is so, I am afraid."
N| {Humberside Police} are taking no further action.
V| The pasta has been eaten.
V| The van's maker was not asked.
V| In 2020 the two charities quarrelled over a freezer for five months.
? Was the van stolen? | 1A 2D+ 4D+ 5D 6D+
? Who gave Humber Table the van? | 3W+ 5A=Yeo-Parry himself
? Did Yeo-Parry lend out the van? | 5A 6A+
? How much pasta was in the van? | 1A=900 kilos
? When was the van reported stolen? | 1A=on 3 December
? Where was the van found? | 1A=in the yard of another, Humber Table
? Will anyone be prosecuted? | 7D+
? how long did the quarrel over the freezer last | 10A=five months
? Is there any pasta left? | 8D
? Has Spurgeon resigned? | -

= Treaty signed at dawn: Nairobi and Kampala on the fish
V| Kenya and Uganda signed a treaty on the fisheries of Lake Victoria in Busia on Sunday at dawn, ending a dispute over an island of half an acre.
N| {Nairobi} said that the island remained Kenyan.
N| {Kampala} agreed, adding that the water did not.
N| {The Kenyan fisheries minister, Rehema Mutiso-Odera}, said that 300 impounded boats would be given back within the month.
N| {The fishermen on the island, through their chairman, Ochieng Radido}, wanted to see the boats.
A| {Ugandan naval officers} have told traders the boats had been sold.
N| {Kampala's defence spokesman, Brigadier Felix Kulayigye-Mugenyi}, said he did not discuss boats.
M| {The Kisumu Mirror} said that there was a secret protocol on perch.
N| {Both governments} denied this.
V| In the clashes of 2009 eleven people lost their lives.
N| {An expert on the lake, Professor Wangari Achola of Maseno}, gave the treaty two seasons.
? Did Kenya and Uganda sign a treaty? | 1A
? Where was the treaty signed? | 1A=in Busia
? Who owns the island? | 2A+=Kenyan ; 3A+
? Have the boats been returned? | 4P+ 5P+ 6D
? How many boats were impounded? | 4A+=300
? Were the boats sold? | 6A 7W+
? Is there a secret protocol? | 8A 9D+
? when will the boats be handed back | 4A+=within the month
? How many people died in 2009? | 10A=eleven people
? How long is the treaty valid? | -
? Did the two presidents attend the signing? | -

= Lake boats: 41 of 300 handed over
V| Uganda handed back 41 fishing boats to Kenya at Port Victoria on Friday, four days after the end of the period to which Nairobi says it had agreed.
N| {The Kenyan minister, Rehema Mutiso-Odera}, called it a beginning.
N| {Ochieng Radido, for the fishermen of the island}, called it 259 too few, and said that none of the 41 had an engine.
N| {Kampala} said that there had been no engines.
N| {Brigadier Felix Kulayigye-Mugenyi}, asked whether the remaining boats had been sold, said that he was still not discussing boats.
A| {A trader at Majanji} told our correspondent that he bought six.
M| {The Kisumu Mirror}, which last month wrote of a secret protocol on perch, published it.
N| {Nairobi} conceded that there was "an annex".
N| {The opposition in Kenya's parliament} demands that it be debated, and threatens to take the minister to court.
V| The annex gives Uganda 60 per cent of the perch.
? Have the boats been returned? | 1A 3D+
? How many boats have been handed over? | 1A=41 fishing boats
? Were the boats sold? | 5W+ 6A
? Is there a secret protocol? | 7A 8A+
? What does the protocol say? | 10A=gives Uganda 60 per cent of the perch
? Did the boats have engines? | 3D+ 4D+
? how many boats are still missing | 3A+=259
? Has parliament debated the annex? | 9P
? Has the minister been taken to court? | 9P
? Who sold the boats? | 5W+
? When was the treaty signed? | -

= Estonia's railway halts Tartu line after bridge inspection, minister had called it safe
V| Passenger trains between Tallinn and Tartu stopped running at six o'clock on Monday evening after engineers found cracks in two of the four supports of the bridge at Tapa, which carries about 9,000 travellers a day.
N| The line would stay closed for at least three weeks and buses would be laid on from Tuesday morning, {the state railway, Raudvärav}, said in a statement.
V| As recently as Thursday, the infrastructure minister, Kaarel Oidermaa, had assured parliament that every bridge on the network was in good order.
N| {His adviser, Liisi Vahtramäe}, said on Monday night that he had spoken on the basis of a report drawn up in 2021 and would answer further questions on Wednesday.
A| {Two engineers who took part in the inspection} said that the cracks were first noted in the spring of last year and that the file had been returned with the remark "monitor".
N| {The railway's technical director, Urmas Pihelgas}, denied that his department had known of any cracks before Saturday.
N| {The freight operator Balti Kaubavedu}, which will have to send its trains round by Pärnu, put its losses at 80,000 euros a day and said it would look to the state to make them good.
M| {The broadcaster Kanal Põhi} reported that the bridge at Jõgeva was being examined as well.
V| A bridge on the same line was closed for eleven days in 2016 after a lorry hit it.
? Have trains to Tartu been stopped? | 1A 2A+
? When did the service stop? | 1A=at six o'clock on Monday evening
? How long will the line be shut? | 2A+=at least three weeks
? Did the railway know of the cracks earlier? | 5A 6D+
? When were the cracks first noticed? | 5A=in the spring of last year ; 6A+=Saturday
? What will the closure cost the freight operator? | 7A+=80,000 euros a day
? Has the state compensated Balti Kaubavedu? | 7P+
? how long was the line shut in 2016 | 9A=eleven days
? Has the minister resigned? | -
? Is the Jõgeva bridge cracked? | -

= Drugmaker's withdrawal of slimming pill follows deaths, regulator says; company says 'commercial'
V| The Danish pharmaceutical company Vestermark took its slimming pill Lettivax off the market in eleven European countries on Wednesday, saying that demand had not met expectations.
N| {The European Pharmaceuticals Board in Amsterdam} published a notice on the same afternoon in which it said that the withdrawal followed reports of four deaths from liver failure among people who had taken the pill.
N| {Vestermark's head of research, Professor Signe Dalsgaard}, said in a call with journalists that no causal link had been shown and that the decision was commercial.
N| {A spokesman for the board, Ruaridh Innes}, declined to say whether it would have ordered the withdrawal if the company had not acted.
A| {Two people involved in the talks} said that the company was given until Friday to choose.
N| {The widow of a man who died in Utrecht, Marijke Oldenziel}, said through her lawyer that the leaflet had not mentioned the liver and that she would sue for 1.2 million euros.
N| {A competitor, the Swiss group Limmat Pharma}, said its own product worked in a different way.
V| Vestermark's shares fell by 22 per cent in Copenhagen, their worst day since 2008.
V| The company withdrew a painkiller in 2011 after a dispute over its price.
? Has Lettivax been withdrawn? | 1A 2A
? Why was the slimming pill withdrawn? | 1A=demand had not met expectations ; 2A=reports of four deaths from liver failure ; 3A+=commercial
? Did the pill cause the deaths? | 3D+
? How many people have died? | 2A=four deaths
? Would the regulator have ordered the withdrawal? | 4W+
? Until when did the company have to choose? | 5A=until Friday
? how much does oldenziel want | 6A+=1.2 million euros
? Has Oldenziel sued the company? | 6P+
? How far did the shares fall? | 8A=22 per cent
? Why was the painkiller withdrawn in 2011? | 9A=a dispute over its price
? Has Dalsgaard been dismissed? | -

= Peace monitor's car hit near Tskhinvali; Tbilisi, Moscow and the mission
N| A car of the European monitoring mission in Georgia was hit by a single bullet near the village of Dvani on Friday, {the mission} said, and none of its three occupants was hurt.
N| {Tbilisi} said the shot had come from a Russian post on the hill above.
N| {Moscow}, in a statement of its foreign ministry, said that no Russian serviceman had fired and that the Georgians ought to look for a hunter.
N| {The head of the mission, the Estonian diplomat Tarmo Kivistik}, said that it would be wrong to name anyone before the bullet had been examined, which would take a week.
A| {Residents of Dvani} said they heard two shots and then somebody shouting in Russian.
N| {The de facto authorities in Tskhinvali}, reached through their website, did not answer.
M| {The Georgian television channel Imedi Plus} showed a man whom it called the hunter.
N| {He=the hunter}, a pensioner, said on camera that he had sold his gun in 2019.
N| Brussels summoned nobody, and {a spokeswoman} said that it would wait for the mission.
V| In 2009 an ambulance of the mission was blown up near the same spot, and its driver died.
? Was the mission's car shot at? | 1A+ 
? Who fired the shot? | 2A=a Russian post ; 3D+ 4W+ 6W
? Did Russian soldiers fire at the car? | 2A 3D+ 4W 6W
? How many people were in the car? | 1A+=three
? Was anyone injured on Friday? | 1D+
? How long will the examination of the bullet take? | 4A=a week
? How many shots were heard? | 5A=two shots
? When did the pensioner sell his gun? | 8A+=in 2019
? who died in 2009 | 10A=its driver
? Has the EU summoned the Russian ambassador? | 9D+
? Has the bullet been examined? | 4P+

= Port workers reject deal that their own leaders signed
V| Dockers in the Canadian port of Prince Albert Sound voted on Sunday by 61 per cent to 39 against an agreement that their negotiators had signed ten days earlier with the terminal operators.
N| {The union's chief negotiator, Gary Wojtanek}, said that he had heard the members loud and clear, and that he was going fishing.
N| {The operators' association} called the result "deeply irresponsible" and said there was nothing left to offer.
V| The agreement would have raised pay by 14 per cent over four years.
A| {Members who spent the evening in the hall} said that the anger was about the third shift rather than about money.
N| {Ottawa's labour minister, Colette Brisebois-Hunt}, said she was examining "every tool in the box", and would not rule out a bill to end the stoppage.
N| {The Grain Growers' Association} demanded that she pull one out of it by Friday.
V| Some 63 ships were waiting on Monday, twice as many as before the vote.
N| {Wojtanek's deputy, Shanelle Baptiste}, expects to be back at the table within the week.
V| In 2013 a similar vote led to a strike of nineteen days.
? Did the dockers reject the agreement? | 1A 2A+ 
? By how much was the agreement defeated? | 1A=61 per cent to 39
? What pay rise did the deal offer? | 4A=14 per cent over four years
? Why did members vote against it? | 5A=the third shift rather than about money
? How many ships were waiting on Monday? | 8A=63 ships
? Will the government legislate to end the stoppage? | 6W+ 7P
? Has a new round of talks taken place? | 9P+
? how long was the strike in 2013 | 10A=nineteen days
? Did the operators improve their offer? | 3D+
? Has Wojtanek resigned? | -
? How long will this stoppage last? | -

= Author's hometown museum burgled, manuscript 'worthless', says owner
V| Burglars broke into the birthplace museum of the poet Aurel Moldoveanu in the Romanian town of Săcele in the night to Thursday and carried off a manuscript, a pipe and the cash box.
N| {The museum's director, Ileana Stănciulescu}, said that the manuscript was the only copy in the poet's hand of his "Elegies" and could not be replaced.
N| {The poet's great-grandson, Horia Moldoveanu, a notary in Cluj who owns the collection}, told the newspaper Carpatul that it was a facsimile of 1934, worth the paper.
N| {Stănciulescu} insisted that it had been examined by three professors.
N| {One of the three, Sextil Baciu}, confirmed that he had examined it and said that he had never been asked for his opinion.
A| {A police officer}, who asked for his name not to be mentioned, said that the alarm had been off since a wedding in the garden in July.
N| {The county police} gave no details of the alarm.
N| The insurer, Dacia Asig, which insured the piece for 400,000 euros, will not pay before that question is settled, {its press office} said.
V| The pipe was found on Friday in a bus shelter.
V| A previous burglar, in 1999, took only the pipe.
? Was the stolen manuscript an original? | 2A+ 3D+ 
? When was the break-in? | 1A=in the night to Thursday
? What was stolen? | 1A=a manuscript, a pipe and the cash box
? For how much was the manuscript insured? | 8A+=400,000 euros
? Was the alarm on? | 6D 7W
? Since when had the alarm been off? | 6A=since a wedding in the garden in July ; 7W
? Has the insurer paid? | 8D+
? where was the pipe found | 9A=in a bus shelter
? What was taken in 1999? | 10A=only the pipe
? Has the manuscript been recovered? | -
? How much money was in the cash box? | -

= Sheffield's trams to be run by city again after operator 'hands back keys'
V| The trams of Sheffield will be run by the city again from the spring, for the first time in 27 years, after the private operator, Steelink, gave notice on Tuesday that it could not go on.
N| {The company's managing director, Alistair Penrose}, cited a fall of a third in passenger numbers since 2019 and "a cost base that was designed for another age".
N| {The city's mayor, Dame Olivia Crossland}, said that the fares would not go up and that all 310 drivers would be kept.
N| {The drivers' union, Unite for Transport}, welcomed the promise but said that it had heard one like it in 1997.
N| {Steelink's parent, the Belgian group Transligne}, would neither confirm nor deny that it was leaving Britain altogether.
A| {A manager at its London office} said boxes had been ordered.
N| {The opposition group on the council} estimated the cost to the taxpayer at 11 million pounds a year.
N| {Crossland} put it at six.
V| Manchester took over its own trams in 2017 and has since added two lines.
? Is the city taking over the trams? | 1A
? When will the city take over? | 1A=from the spring
? Why is Steelink giving up? | 2A+=a fall of a third in passenger numbers
? Will drivers lose their jobs? | 3D+
? How many drivers are there? | 3A+=310 drivers
? Is Transligne pulling out of Britain? | 5W+ 6A
? What will the takeover cost each year? | 7A=11 million pounds a year ; 8A+=six
? when did manchester take over its trams | 9A=2017
? Are fares going up? | 3D+
? How much did Transligne pay for Steelink? | -

= Shot across the bow: Seychelles and the 'Mongolian' trawler
V| The Seychelles patrol boat Andromache fired a warning shot at a trawler under the flag of Mongolia on Wednesday, 90 miles south of Mahé, and brought it into Port Victoria on Thursday with nineteen tonnes of tuna.
N| {Victoria's fisheries minister, Jean-Yves Larue-Hoareau}, said that it had no licence and that its captain would be charged.
N| {The captain, Chen Bo-wei}, told the court through an interpreter that he had a licence, issued in Mogadishu.
N| {Mogadishu} said that it had issued none for the Seychelles, which were not its own.
N| {The vessel's owner, a company in Kaohsiung}, was not reachable by any of the numbers in the register.
N| {Ulaanbaatar's ship registry, which is in Singapore,} had struck the vessel off in May, it said.
A| {Crew members} told a seamen's pastor that they had not been ashore for fourteen months.
N| {The pastor, Father Edwin Mathiot}, asked that they be allowed to telephone.
N| {The minister} agreed to that.
V| The fish will be sold on Monday.
V| A trawler arrested in 2018 is still in the harbour.
? Did the trawler have a licence? | 2D+ 3A+ 4D
? When was the warning shot fired? | 1A=on Wednesday
? How much tuna was on board? | 1A=nineteen tonnes
? Is the vessel registered in Mongolia? | 1A 6D+
? How long had the crew been at sea? | 7A=fourteen months
? What did the owner say about the seizure? | 5W+
? Has the tuna been sold? | 10P
? Have the crew been allowed to phone home? | 8P 9A+
? when was the other trawler arrested | 11A=in 2018
? Was anyone hurt by the shot? | -
? Has Chen been convicted? | -

= Cologne choir, Cologne bank: 'loan' or 'gift'
N| The oldest boys' choir in Cologne has to pay back 310,000 euros to a private bank, {the regional court} ruled on Friday.
N| {The bank, Gebrüder Stollwerck-Esch}, had argued that the money was lent for a tour of Japan in 2014.
N| {The choir's chairman, Monsignor Heribert Schmitz-Nippes}, said it was a gift from the late senior partner, made over coffee.
N| {Presiding judge Anke Rosellen} found that one does not sign for coffee.
V| There is a signature on the contract, that of Schmitz-Nippes.
N| {He=Heribert Schmitz-Nippes} said on the steps that he signed a great deal in 2014 and would appeal.
N| {The senior partner's daughter, Freifrau Isolde von Esch}, hoped a way would be found, and offered to speak to the bank.
A| {Two singers' fathers} said there was no money for a second instance.
N| {The archdiocese} declined to say whether it would help.
V| The tour made a loss of 80,000 euros.
V| The bank itself was rescued with 45 million euros of public money in 2009.
? Must the choir repay the money? | 1A
? How much must the choir pay back? | 1A=310,000 euros
? Was the money a gift? | 1D 2D+ 3A+ 4D
? Did the chairman sign a contract? | 5A 6A+
? Will the choir appeal? | 6A+ 8D
? What loss did the tour make? | 10A=80,000 euros
? how much did the bank get in 2009 | 11A=45 million euros
? Will the archdiocese help the choir? | 9W+
? Has the choir repaid the bank? | -
? Has von Esch spoken to the bank? | 7P+
? When was the choir's tour of Japan? | 2A+=2014

= Pilgrim ferry firm's owner surrenders in Chittagong
V| The owner of the ferry firm whose vessel sank in the Meghna with 62 pilgrims in April gave himself up to police in Chittagong on Sunday after five weeks in hiding.
N| {His lawyer, Barrister Nusrat Jahangir}, said that he had not been in hiding but in mourning.
N| {Police superintendent Golam Mostafa-Kabir} told reporters Shafiqul Haque had been found in a cousin's mango store.
N| {Jahangir} rejected that: her client had walked through the front gate at 9.10, with her.
V| A photograph taken by a tea seller shows the two of them at the gate.
N| {The superintendent} afterwards spoke of "a parallel process".
N| {The relatives' committee}, through its convener, Abdul Mannan, asked for Haque to be tried before the monsoon.
N| {Dhaka's shipping minister} promised to see to it.
A| {Officials in his ministry} doubt that it can be done.
V| The firm, Padma Princess Lines, lost another ferry in 2015; the case has not come to court.
? Did Haque surrender to the police? | 1A 3D+ 4A+ 5A
? Was Haque caught in a mango store? | 1D 3A+ 4D+ 5D
? When did he arrive at the gate? | 4A+=at 9.10
? How long had Haque been away? | 1A=five weeks
? How many pilgrims were on the vessel? | 1A=62 pilgrims
? Was he in hiding? | 1A 2D+ 3A
? Has Haque been put on trial? | 7P+ 8P
? when did the firm lose another ferry | 10A=in 2015
? How many people survived the sinking? | -
? Was the owner convicted over the 2015 sinking? | 10D

= Goods train driver 'asleep', union says 'poisoned'
V| A goods train ran through four red signals near Győr on Friday and was stopped by a cow.
N| {Hungary's rail operator, Magyar Teher}, said that the driver had been asleep.
N| {The drivers' union} said he had been made unconscious by fumes from the engine, as two colleagues had been in March.
N| The hospital in Győr found carbon monoxide in his blood, {the union's lawyer, Dr Réka Somlai}, said, showing a sheet.
N| {The operator} did not comment on the sheet and said that the locomotive had been inspected on Thursday.
A| {Two fitters} said that on Thursday they had been at a funeral.
N| {Its chief spokesman, Bálint Kertész}, acknowledged on Sunday that the inspection had been carried out "in the file".
V| The rail safety authority has taken the whole series, 31 locomotives, out of service.
V| The driver, 44, went home on Saturday.
N| The cow's owner has been offered 2,000 euros, {the operator} said.
V| In 2001 a train passed the same signals; its driver had in fact been asleep.
? Was the driver asleep? | 2A+ 3D+
? Why did the train run the red signals? | 2A+=the driver had been asleep ; 3A+=made unconscious by fumes from the engine
? Was the locomotive inspected on Thursday? | 5A+ 6D 7D+
? What was found in the driver's blood? | 4A+=carbon monoxide
? How many locomotives have been withdrawn? | 8A=31 locomotives
? How many signals did the train pass? | 1A=four red signals
? What stopped the train? | 1A=a cow
? how much was the cow's owner offered | 10A+=2,000 euros
? Was the driver asleep in 2001? | 11A
? Did the driver die? | 9D
? Has the driver been charged? | -

= Polar ship's cook and the ice: everyone home by Friday
V| The Australian research vessel Southern Lantern, which had been stuck in the ice off Casey station for nine days, was freed on Tuesday by a change in the wind.
N| {The Antarctic service in Hobart} said that all 72 on board were well and would be home by Friday.
N| {The expedition leader, Dr Saskia Broadbent}, reported one broken arm, the cook's.
N| Beijing's icebreaker Xuehai, which had come to help, got stuck itself on Sunday and was still there, {its captain} said by radio.
N| {The service} offered to turn round.
N| {The captain, Lu Peng}, thanked it and declined.
V| The Southern Lantern had been counting krill.
A| {Scientists on board} spoke of 400 hours of recordings.
N| {Canberra's environment minister, Giles Hathaway-Ong}, put the cost of the operation at 1.8 million Australian dollars and said he did not grudge it.
V| In 2013 a ship in the same waters was stuck for two weeks.
? Has the Southern Lantern been freed? | 1A
? What freed the ship? | 1A=a change in the wind
? How long was it stuck? | 1A=nine days
? Was anyone on board hurt? | 2D+ 3A+
? When will they be home? | 2A+=by Friday
? Did the Chinese icebreaker free the Australian ship? | 1D 4D+
? Is the Xuehai still stuck? | 4A+
? Has China accepted the offer of help? | 6D+
? how long was the ship stuck in 2013 | 10A=two weeks
? What did the operation cost? | 9A+=1.8 million Australian dollars
? How did the cook break his arm? | -

= Kidnapped headmaster back in Katsina; state says no ransom, fathers say goats
V| The headmaster of a boarding school in Nigeria's Katsina state, Mallam Yusha'u Danladi, and 23 of the 24 pupils abducted with him on 6 March returned on Sunday.
N| {Katsina's governor, Hajiya Binta Mashi}, told a crowd that not one naira had been paid.
N| {Some of the fathers, among them Sani Gambo, a butcher}, said that they had sold their goats and given the money to a man named by the local government.
N| {The chairman of the local government} could not be found at his office or his house.
A| {A police officer who took part in the handover} said that there were three bags and that he had carried one of them.
N| {Abuja's national security office} declined to discuss "operational details".
N| {The headmaster}, in a wheelchair, asked only about the twenty-fourth pupil, a girl of eleven called Rabi.
N| {The governor} promised that she would be home by Friday.
M| {The Hausa service of Radio Sahel} reported that she had been kept as a cook.
V| In 2020 the release of 344 boys from Kankara took six days.
? Have the pupils been released? | 1A
? Was a ransom paid? | 2D+ 3A+ 5A 6W+
? How many pupils came back? | 1A=23 of the 24 pupils
? Who is still missing? | 7A+=a girl of eleven called Rabi
? When were they abducted? | 1A=on 6 March
? When is Rabi supposed to be home? | 8A+=by Friday
? Has Rabi been freed? | 8P+ 9D
? how long did the release from kankara take | 10A=six days
? How much ransom was paid? | 2D+ 5A=three bags ; 6W+
? Who kidnapped the pupils? | -

= Wembley tickets: federation's 'glitch' let 900 in twice
V| About 900 seats at the women's cup final at Wembley were sold twice, and their holders met on Saturday in the rain.
N| {The federation's head of events, Marcia Quayle-Roberts}, called it a glitch and said that everybody had been found another seat.
N| {Supporters' spokeswoman Jodie Farrant} said that she had watched the match on a telephone outside Gate F, along with some 300 others.
N| {Quayle-Roberts} accepted on Sunday that "not everybody" had been.
N| {The ticket company, Seatly}, said that the data had reached it with the doubles in them.
N| {The federation} disputed that and said it would not be paying Seatly's bill.
A| {Stewards} said that they were told at half time to let in anyone who was crying.
N| {The sports minister's office} asked for a report by the end of May.
V| Arden Ladies won the match 3-1.
V| A similar thing happened at Cardiff in 2018, with 40 seats.
? Were seats sold twice? | 1A
? Was everyone found another seat? | 2A+ 3D+ 4D+
? How many fans were left outside? | 3A+=some 300 others
? Who won the final? | 9A=Arden Ladies
? Whose fault was the double selling? | 5D+ 
? By when must the report be ready? | 8A=by the end of May
? how many seats were sold twice in cardiff | 10A=40 seats
? Has Seatly been paid? | 6D+
? Have the fans got their money back? | -
? Did the sports minister attend the final? | -

= Basra's mayor in London hospital 'for check-up', bullet removed, colleague says
N| {The office of Basra's mayor, Sajjad al-Battat}, said on Tuesday that he was in London for a check-up and would return on Sunday.
N| {A member of the city council, Dr Zahra al-Asadi}, who is a surgeon and travelled with him, said in an interview with an Iraqi channel that a bullet was removed from his hip.
N| {The mayor's office} advised against believing everything that surgeons say.
M| {The website Shatt Today} had reported last Wednesday that his car was fired on near Abu al-Khasib and that a bodyguard was dead.
N| {Basra's police command} said that no incident had been recorded.
A| {Relatives of the bodyguard, Karrar, who would not give a family name,} said they had buried him on Thursday, that policemen carried the coffin and that nobody had told them what to write on the stone.
N| {The London hospital, the Wilmot Clinic}, neither confirmed nor denied that it had such a patient.
N| {Baghdad's interior minister, Jabbar al-Lami}, ordered an inquiry into the article.
V| Al-Battat's predecessor was wounded in the same street in 2019.
? Was the mayor shot? | 2A 3D+ 4A
? Why is al-Battat in London? | 1A+=for a check-up ; 2A=a bullet was removed from his hip
? Was a bodyguard killed? | 4A 5D 6A
? When is he due back? | 1A+=on Sunday
? Which hospital is he in? | 7W+
? when was the bodyguard buried | 6A=on Thursday
? Is there an inquiry into the attack? | 8D
? Where was the car fired on? | 4A=near Abu al-Khasib
? Has anyone claimed responsibility? | -
? When was the mayor's predecessor wounded? | 9A=in 2019

= Regional airline's new owner 'serious man', says minister; who is he?
V| Croatia's island airline, Otočki Let, was sold on Monday to a company called Bora Holding, which was founded eleven days ago.
N| {Transport minister Neven Glavaš} told parliament that the man behind it was known to him and serious.
N| His name, {he=Neven Glavaš} said, was a business secret.
A| {Two lawyers who drew up the contract} said that it was a Slovenian maker of swimming pools.
N| {The Slovenian maker of swimming pools, Rok Hribernik}, laughed for a while on the telephone and then said that he would have to call back.
V| He did not.
N| {The pilots' union} announced that it would not fly for anyone it could not greet.
N| {Brussels} reminded Zagreb that more than half of an airline had to belong to Europeans.
N| {The opposition's Ante Šimleša} asked if the minister had been in a pool lately.
V| Otočki Let carried 210,000 passengers last year and lost nine million euros.
V| A Hungarian bidder withdrew in 2022.
? Has the airline been sold? | 1A
? Who is behind Bora Holding? | 3W+ 4A=a Slovenian maker of swimming pools ; 5W+
? Is Hribernik the buyer? | 4A 5W+ 6W
? When was Bora Holding founded? | 1A=eleven days ago
? How much did the airline lose? | 10A=nine million euros
? how many passengers did it carry last year | 10A=210,000 passengers
? Have the pilots gone on strike? | 7P+
? What did Bora Holding pay? | -
? When did the Hungarian bidder pull out? | 11A=in 2022
? Has the sale been approved by Brussels? | -

= Jumper on bridge was art, says artist; fire brigade sends bill
V| The figure that stood on the parapet of the Pont Sainte-Croix in Namur from five to eight on Wednesday morning, and for which 31 firemen, two boats and a chaplain turned out, was made of wax.
N| {The artist, Solveig Delcominette}, said that everyone had been informed.
N| {The fire brigade's commander, Major Eddy Lambiotte}, said that nobody had.
N| {Her gallery} produced an email to the city's culture department.
N| {The culture department's head, Anne-Sophie Ravet}, agreed that it had come and said it was about "a standing person".
A| {One of the firemen} said that he had talked to it for an hour and thought it was listening.
N| {The mayor, Baudouin Pirlet}, wants the 18,400 euros to be paid by the artist, and a bill has been sent.
N| {Delcominette's lawyer, Maître Yolande Massart}, said that it would be hung in the exhibition.
V| The figure is at the police station.
V| In 2016 a real man was saved from the same bridge by the same chaplain.
? Was the figure on the bridge a real person? | 1D
? Were the authorities told beforehand? | 2A+ 3D+ 4A+ 5A+
? How long did it stand there? | 1A=from five to eight
? How much is the bill? | 7A+=18,400 euros
? Who talked to the figure? | 6A=One of the firemen
? Where is the figure now? | 9A=at the police station
? Has Delcominette paid the bill? | 7P+ 8D+
? how many firemen came | 1A=31 firemen
? Who was saved in 2016? | 10A=a real man
? Has the artist been charged? | -

= Two ministers, one microphone: Lagos summit's last hour
M| {Lagos's Evening Mast} claimed on Sunday that the finance ministers of Nigeria and Benin had come to blows over a microphone at the end of the regional summit on Friday.
N| {Cotonou} said that its minister, Pascaline Ahouansou, had "held" the microphone.
N| {Her Nigerian colleague, Otunba Wale Ogunlesi}, said that both women and both men present had behaved as one would wish.
A| {Two interpreters} recalled a sound "as of a melon".
N| {The summit's secretary general, the Togolese Édem Koffigoh}, said that the last session was not recorded.
V| A recording of it, lasting nine minutes, was broadcast on Monday.
N| {Koffigoh} then corrected himself: it was not recorded by him.
N| Ahouansou telephoned Ogunlesi on Tuesday, {both offices} said, and they talked about rice.
N| {Abuja} has invited her for the 20th.
V| The duty on rice, which was on the agenda on Friday, has still not been agreed.
V| Ogunlesi's predecessor walked out of the 2021 summit over a flag.
? Did the two ministers fight? | 1A 2D+ 3D+ 4A
? Was the last session recorded? | 5D 6A 7D
? How long is the recording? | 6A=nine minutes
? What did the ministers fight over? | 1A=over a microphone
? What did they talk about on Tuesday? | 8A+=rice
? Has the duty on rice been agreed? | 10D
? When has Ahouansou been invited to Abuja? | 9A+=for the 20th
? why did ogunlesi's predecessor walk out | 11A=over a flag
? Has Ahouansou visited Abuja? | 9P+
? Was Ogunlesi injured? | -

= 'Not our plane': Ljubljana, Lagos and a jet on the grass
V| A business jet slid off the runway at Brnik near Ljubljana on Saturday in fog and stopped on the grass; its five passengers walked away through a gap in the fence and have not been seen since.
N| {The airport} said the flight plan named the government of Nigeria as operator.
N| {Abuja's aviation ministry} said that this was not its plane, nor any Nigerian's that it knew of.
N| {The jet's manager in Luxembourg, Avialux, through its counsel Me Joëlle Thill}, said that the customer was entitled to discretion.
N| {The pilot, an Austrian named Helmut Pachler}, told the police that he had flown "a family".
A| {A taxi driver from Kranj} remembers three men and two women, with skis.
N| {Slovenia's interior minister, Sabina Kotnik-Žagar}, would not say if they were being looked for.
N| {Vienna} confirmed that it had been asked for help.
N| {The fence's owner, the airport, in a second statement,} said that there was no gap.
V| A photograph on its own website shows one.
V| In 2011 the same jet overran at Samedan.
? Who operated the jet? | 2A=the government of Nigeria ; 3D+ 4W+
? How many passengers were on board? | 1A=five passengers
? Who were the passengers? | 4W+ 5A+=a family ; 6A=three men and two women
? Is there a gap in the fence? | 1A 9D+ 10A
? Are the passengers being searched for? | 7W+ 8A
? When did the jet slide off the runway? | 1A=on Saturday
? where did the jet overrun in 2011 | 11A=at Samedan
? Who was the pilot? | 5A+=an Austrian named Helmut Pachler
? Have the passengers been found? | 1D
? Was anyone hurt? | -

= Village school stays; minister's office says it was never to close
V| The primary school of Inverardoch in the Highlands, with nine pupils the smallest on the Scottish mainland, will stay open, councillors decided on Thursday by a show of hands.
N| {Head teacher Morag Lamont} said that the children had made a cake in any case.
N| {The education minister's office in Edinburgh} said that no closure had ever been planned.
V| The council's paper of 9 January gives a date for it, 30 June.
N| {The minister, Fergus Abernethy}, asked about the paper in parliament, said that a date was not a plan.
N| {The parents' spokesman, shepherd Hamish Corbett}, invited him to come and explain that to the nine.
N| {Abernethy} accepted.
A| {Officials} say he will come in September, when there will be eleven.
N| {The teachers' institute} asked for a second teacher.
N| {The council's education convener, Una Macrae}, said it would be considered with the budget in the autumn.
V| The school at Glenfarclas, with fourteen, was closed in 2019.
? Is the Inverardoch school going to be shut? | 1D
? Was the school's closure ever planned? | 3D+ 4A 5D+
? How many pupils does it have? | 1A=nine pupils
? When was it to have closed? | 4A=30 June
? Has the minister visited the school? | 6P+ 7P+ 8P
? When will the minister visit? | 8A=in September
? Has a second teacher been appointed? | 9P 10P+
? how many pupils did glenfarclas have | 11A=fourteen
? How did the councillors vote? | 1A=by a show of hands
? What did the closure at Glenfarclas save? | -

