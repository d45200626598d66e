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
N| {The transport department} suspended the firm's licence on Sunday.
? how many people died when the Santa Rosalia sank | 1A=at least 31
? How many were aboard the ferry? | 2A+=118 ; 3A=far more life jackets than that ; 4A=200 or more
? Was the ship carrying too many people? | 4A 5W+
? Have the families been given the list? | 7P+ 8D
? How many died on the Santa Lucia? | 9A=17
? Can Dela Cuesta still operate? | 10D+
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
? Where is the panel now? | 6A=left the country ; 7W+
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
N| {He=Lord Brackley} had talked to the prime minister about cricket, his office said, and about nothing else.
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
V| The government has spent 4.1 billion shillings on the project, the treasury's published accounts show.
V| An earlier pipeline, from Mzima Springs, was promised in 1998 and opened in 2009.
? Is the Taru pipeline finished? | 1A+ 2D+ 3D+ 4D 5P+ 6D
? How much of the first section has been built? | 3A+=ninety per cent ; 4A=two thirds
? when will the water come | 5A+=by August
? What has the project cost so far? | 8A=4.1 billion shillings
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
? Was the third fence altered before the race? | 5A 6D+ 7W+ 8W+
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
N| {It=the registrar of co-operatives} has not decided whether anybody will be fined.
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
N| {Father of two Marvin Oyelade} started a petition to have her back, which 412 people had signed by Wednesday.
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
N| {The order that runs the school} set up a fund of two billion pesos in March and has so far paid 17 people.
N| {Cifuentes} said none of her clients was among them.
N| {The justice minister, Macarena Tagle}, asked to comment, said she had nothing to say about a prayer.
V| A commission found in 2022 that 112 children had been abused at the school between 1969 and 1994.
V| The former headmaster, Brother Celestino Urrejola, died in 2005 without having stood trial.
? Did the archbishop apologise to the former pupils? | 1D+ 2A+ 4A
? What did the archbishop do at the meeting? | 2A+=on his knees ; 3A=had knelt and had wept
? How many victims did the commission find? | 8A=112
? how many people have been paid out of the fund | 5A+=17
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
? Will Sotomayor run again? | 1W 2W+ 3W+ 4A 5D+
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
N| {The food inspectorate} has taken samples and will need ten days.
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
V| Sandvold, 58, died on 11 March of heart failure, the hospital's certificate says.
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
V| An independent review has found no evidence that Dr Lucian Featherstonehaugh, director of the choristers at Wellminster Cathedral, bullied pupils.
N| {Dame Harriet Osei-Lambert, who wrote it}, spoke to 61 people and read 4,000 messages, the chapter said on Friday.
N| {The dean, the Very Reverend Alban Thripp}, said Dr Featherstonehaugh would be back at his desk on Monday.
N| {A solicitor for three families, Nuala Prendergast}, said the families had not been among the 61.
N| {The chapter} said they had been invited twice.
N| {=the chapter} It produced two letters.
N| {Prendergast} said the letters had gone to an old address.
A| {Several lay clerks} said they would not sing under him again.
V| He had been suspended since February.
V| The cathedral's previous organist, Crispin Yeo, was dismissed in 2004 for drinking.
? Was the choir director cleared of bullying? | 1A
? When does Featherstonehaugh return to work? | 3A+=on Monday
? Who wrote the review? | 2A=Dame Harriet Osei-Lambert
? how many people did the reviewer speak to | 2A=61
? Were the three families asked to take part? | 5A+ 6A+ 7D+
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
V| The first, Marjorie Lindqvist, quit in 2023 over a parking space, according to her memoir.
? Did Kowalsky leave of his own accord? | 1A+ 3D 5A+
? Why did Kowalsky go? | 1A+=to spend more time with his family ; 3A=after a shouting match about a trip to Guatemala
? Does Kowalsky have a boat? | 1A+ 2D+ 5D+
? Was there a row over Guatemala? | 3A 4W+
? Why did Lindqvist leave? | 8A=over a parking space
? when was he told to pack | 3A=on Tuesday night
? Who will succeed Kowalsky? | -
? How many chiefs of staff has the vice president lost? | 7A=fourth
? Has Kowalsky testified before the Senate? | 6P

= Mexico City: No new word on missing engineers, says company
V| Six days after five engineers of the Spanish power company Iberluz vanished on the road between Tepic and Guadalajara, their employer said that it had no news.
N| {The company} was in touch with the families several times a day, its Mexican subsidiary said in a note on Friday.
N| {The wife of one of the five, Pilar Echenique}, said from Bilbao that the last call had been on Tuesday.
N| {Madrid} has sent two policemen and a psychologist.
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
? did spain send anyone | 4A=two policemen and a psychologist
? Have the five been found? | 1D+
? Who took the engineers? | -

= Two days on, Iberluz men walk into village; ransom question remains
V| Four of the five Iberluz engineers abducted in Nayarit walked into the village of Santa Rosa Huajicori at dawn on Sunday, unshaven and without shoes.
N| {The fifth, Joseba Arrizabalaga}, is being treated for a broken collarbone in Tepic, the state's health department said.
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
N| {The hospital in Gällivare} treated three men, two of whom went home.
N| {NordMalm's safety manager, Pernilla Åström-Laakso}, accounted for the difference by saying that the other two had been "shaken, not hurt".
N| {Shift foreman Juho Niemi}, one of the three, told the radio he had seven stitches in his scalp.
A| {Miners on the same shift} said the roof had been making noises since Friday.
N| {The company} would not answer questions about noises.
N| {The work environment authority} has closed the level.
V| Production at the mine, Europe's largest, is being cut by a tenth while that lasts.
V| An earthquake in 2020 shut part of it for months.
? How many miners were injured? | 1A+=four ; 2A+=one injury ; 3A+=three men ; 4D+
? Was there a rockfall in the Kiruna mine? | 1A+
? Did the roof give any warning before it came down? | 6A 7W+
? Why was part of the mine closed in 2020? | 10A=An earthquake
? how many stitches did Niemi get | 5A+=seven
? Is the level still open? | 8D
? Was anyone killed in Monday's collapse? | -
? By how much has output been reduced? | 9A=a tenth
? When will the level reopen? | -

= Jakarta's minister was in Singapore 'for teeth'
V| Indonesia's energy minister, Prasetyo Wiguna, spent last Tuesday in Singapore, immigration records leaked to a parliamentary committee show.
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
N| {Trooper Wade Kinsella} found an eleven-year-old from Lincoln who had quarrelled with his father.
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
N| {Justice Beatrice Harcourt-Tan} will rule on Friday whether the session may be closed.
N| {Rourke-Hale's former wife, Sunniva}, said he could not have kept a secret for six minutes, let alone years.
? Did Rourke-Hale work for Australian intelligence? | 1A+ 2W+ 3D 7A 9D
? How much cocaine was on the boat? | 4A=1.2 tonnes
? Who asked him to carry the drugs? | 6P+
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
N| {She=Loes Kerkhof} has so far not played it to anyone.
A| {A colleague at the magazine} said that the voice on the tape was that of another dentist, from Apeldoorn.
N| {The press council}, to which the household has complained, will hear both sides on the 22nd.
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
N| {The international federation} is to consider on Friday whether a fine is in order.
? Did Lindqvist-Rao quit the tournament? | 1A 2A+ 3A+
? Why did the champion leave Stavanger? | 2A+=he was suffering from food poisoning ; 3A+=what he could no longer bear was the chair ; 5A=because of his contract
? Did he have food poisoning? | 2A+ 3D+
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
N| {The prefecture} measured legionella at 3,700 times the limit.
N| {The inn} had earlier told inspectors that the figure was an error of the laboratory.
N| {=the inn} It withdrew that statement last week.
A| {Staff} said that they warned Kuramoto in 2019 and were told to mind their brooms.
N| {He=Daisuke Kuramoto} remembered no such warning.
N| {A lawyer for eleven guests, Naoko Hirabayashi}, said that two had been in intensive care and that she would sue.
N| {The prefectural police} have not decided whether to open a case.
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
N| {The protest movement Ne Damo}, which has blocked the road since May, celebrated with a brass band.
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
V| The cycling union's tribunal in Aigle found on Wednesday that she had taken a banned steroid in the weeks before the event.
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
N| {The contractor, Greenlift}, has not been paid since April, its regional manager Tracey Hoskins complained.
N| {The council} acknowledged that it was withholding the money.
N| {The opposition leader, Councillor Basil Thorncroft}, wanted to know how much.
N| {The finance officer} promised him an answer by Friday.
V| Wexley's last leader but one, Gordon Vickers, resigned in 2015 after leaving a laptop on a train.
? Has Pilkington resigned? | 1A 2A+
? Why did Pilkington stand down? | 2A+=for reasons of health ; 3D+ 4A=there would have been a vote of no confidence
? Did Qureshi-Dale plot against her? | 5D+
? Is the council refusing to pay Greenlift? | 6A+ 7A+
? How much is the council withholding? | 9P+
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
N| {The nuncio}, who saw the deputy foreign minister for an hour on Monday, left without a word.
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
N| {Whyte-Palmer} has done no such thing.
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
N| {The coastguard} arrested the mate of the larger, the Sæunn, at 6.40 a.m.
V| He is the brother of the member of parliament Hrafnhildur Egilsdóttir.
N| {She=Hrafnhildur Egilsdóttir} said that she had learned of it from the radio and would say nothing until she had spoken to her mother.
N| {The mate's lawyer, Þórarinn Skagfjörð}, said the other boat had been without lights.
N| {The other boat's owner, Bláfell Seafood}, denied it and said that its lights could be seen from the airport.
A| {Fishermen in the harbour} remember a deck lamp and nothing more.
N| {The marine accident board} was going to look at the radar record, said its director, before it said anything about lamps.
N| {The missing man's father, a Pole named Ryszard Kubacki}, asked that the search continue.
V| It was suspended at dusk.
? Was the mate of the Sæunn arrested? | 2A+
? When did the coastguard arrest him? | 2A+=at 6.40 a.m.
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
N| {Cedarpost} will publish its third-quarter figures on 12 November.
V| In the same quarter of 2019, before the crisis, it carried 9 million parcels.
? How many parcels did Cedarpost deliver in the second quarter? | 1A=4.4 million parcels
? How big was the loss? | 3A=5.2 million
? Why did volumes fall? | 4A+=fuel, the port and the weather
? Is the company going to raise capital? | 5D+
? How much of Cedarpost does Al Dana own? | 6A+=27 per cent
? When are the next results due? | 8A+=12 November
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
? In what language was the message? | 8A+=in English
? Where is Thibodeau now? | 1A=no longer at the mine
? Who kidnapped Thibodeau? | 2A=gunmen on motorcycles
? How much ransom do the gunmen want? | -

= A harbour pilot's last job
V| The harbour pilot Ottavio Brancaleone, who brought 9,000 ships into Trieste in thirty-four years, retired on Saturday with the container vessel MSC Ludovica, at 400 metres the longest that the port has ever received.
N| {Brancaleone, 65}, said that his hands had not shaken, "but my knees did".
N| {The harbour office} praised him as a man who never once asked for a second tug.
A| {Colleagues} tell it differently: he asked for one in February 2012, in the great bora, and did not get it.
N| {His wife, Fulvia}, said she would believe in his retirement when he stopped getting up at four.
N| {The vessel's captain, Rajnish Kulkarni}, shook his hand on the bridge and gave him the ship's second-best cap.
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
? what did the captain give him | 6A+=the ship's second-best cap
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
? Were some of the crew rescued? | 1D 5A 6D
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
N| {The city of Amarillo} opened two gymnasiums as shelters, to which about 600 people came.
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
N| {Minsk} does not comment on individual convicts, the president's press office said.
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
N| {The General Medical Council} has had no complaint about him.
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
N| {The agriculture ministry} will spend 80 million forints on wooden platforms next spring.
V| Romania, which counted in the same month, had 6,300 pairs.
? How many pairs of storks were counted in Hungary? | 1A=4,102 pairs
? Why are there fewer storks? | 2A=drought in the south and the loss of nesting poles
? Does the power company replace the poles? | 3A+ 4A
? Did the number of storks fall in Zala? | 5D
? When was the oldest stork ringed? | 6A=1988
? how much will the ministry spend | 7A+=80 million forints
? How many pairs did Romania have? | 8A=6,300 pairs
? Have the platforms been built? | 7P+
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
N| {The presiding judge} turned him down.
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
N| {The pirate party's group leader, Bjartur Mar}, transcribed part of the debate himself, with drawings.
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
N| {Blackpool Council} has shut the ride.
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
N| {A law firm in Halifax} is collecting names for a class action and has 300.
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
N| {The dealer's widow, Latifa}, was not present, her lawyer said; she was in Manama, with a cold.
N| {The lawyer, Me Corentin Jaquet}, contended that the bars had been there in December, when his client counted them.
N| {The eldest son, Khalid}, told a court on Wednesday that his stepmother could not count.
A| {An employee of the bank who has since left} spoke of a visit in February by a man with a trolley.
N| {The bank's spokeswoman, Regula Aebischer}, would not be drawn on trolleys.
N| {Zurich's public prosecutor} has not opened proceedings.
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
N| {The Lisbon prosecutor} closed an inquiry into the matter in 2013 without interviewing anybody.
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
N| {The coach firm, Vlaspo Reizen}, dismissed its driver on the spot.
N| {The driver's union} protested, saying that his navigation device had been issued by the firm and showed the bridge as four metres high.
V| It is 3.40 metres high.
A| {Parents} said that a similar thing had almost happened on the way there.
N| {The prefecture of the Marne} recorded 31 lorries and coaches at the same bridge in ten years.
V| The pupils, all sixteen, had been on their way to Verdun.
? How many pupils were injured? | 1A+=nine ; 2A+=eleven ; 3A=eight admissions
? Was anyone seriously hurt? | 1D+ 2A+ 4W
? Has the driver been fired? | 5A+ 6A+
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
V| The Topanga house changed hands on Thursday for 6.9 million dollars, county records show.
A| {A person close to both} said the money would be shared equally.
N| {Solheim's lawyer, Augusta Renfro}, would not discuss money.
N| {The buyer, a manufacturer of saunas}, said that he had not known who lived there until he found an Emmy in the garage.
V| A petition was filed on Friday morning in Los Angeles superior court; it gives irreconcilable differences as the reason.
N| {SpillTea} published its own post from October again, with a crown on it.
N| {Solheim} starts shooting a film in Prague in January.
? Have Pryce-Valdez and Solheim split up? | 1A+ 7A
? When did they separate? | 1A+=in the summer
? What price did the house fetch? | 3A=6.9 million dollars
? Has a divorce been filed for? | 7A
? What reason is given in the petition? | 7A=irreconcilable differences
? How will the money be divided? | 4A=shared equally ; 5W+
? Who bought the house? | 6A+=a manufacturer of saunas
? did Galante lie | 2D+
? Where will Solheim be filming in January? | 9A+=in Prague
? Who gets the children? | -

= Pilots' body wins back pay for 61 at Gulf Meridian
V| A labour tribunal in Abu Dhabi ordered the airline Gulf Meridian on Sunday to pay 61 pilots the salaries that it had withheld since the spring of 2021.
N| {The airline} said it would comply, and would not say what that meant in money.
N| {The pilots' lawyer, Bassel Najjar}, reckoned the sum at 23 million dirhams with interest.
N| {The International Council of Pilots}, to which the 61 belong, called the ruling the first of its kind in the region.
N| {The carrier's former head of operations, Captain Duncan Farleigh-Ross}, had told the tribunal that the pilots had agreed to the deduction.
V| The tribunal did not believe him: the signatures, it found, had been copied from a Christmas card.
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
N| {Manila} released 150 million pesos.
V| Typhoon Reming killed 34 in the city in 2006.
? Were the riverside quarters evacuated? | 2A+ 3D 4A+ 5D
? How many died in Naga in Typhoon Luming? | 3A=Nineteen ; 6A=23 ; 7A=nineteen
? How many people did Typhoon Reming kill in Naga? | 10A=34
? How strong were the gusts? | 1A=195 kilometres an hour
? Where were people taken? | 2A+=to schools
? Has the mayor been suspended? | 8P
? how much money did the government send | 9A+=150 million pesos
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
N| {The ministry} classifies them.
A| {Mechanics at two barracks} spoke of half rather than a third.
V| Freyling retires on 31 March.
? Did the general say that a third of the tanks could not move? | 1D+ 2D+ 3A 4W 5A
? What share of the army's tanks is out of order? | 8W+ 9A=half
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
N| {A United Nations team} was kept from entering the site until Sunday, its leader, Marisela Duarte-Okello, said.
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
V| The Anglo-Canadian mining group Ferrum Atlantic said on Thursday that the first train on its 620-kilometre railway in Guinea would not run before the second quarter of next year, six months later than it had promised as recently as July.
N| "Rain, and more rain," {chief executive Duncan Abercorn} told analysts when asked for the reason.
N| {Guinea's mines minister, Fatoumata Binta Camara}, who learned of the delay from the company's website, summoned its local managers and demanded a written explanation by Monday.
N| The contractor on the southern section had gone unpaid since August and its 3,000 workers had laid down tools, {a union representing them} said.
N| {The company} declined to discuss its commercial relationships.
A| {Two people briefed on the matter} said the dispute was about 85 million dollars in extra costs and that arbitration had begun in London.
N| {The contractor, Hubei Rail Construction}, said in a statement that it was "in friendly consultation" and had not begun any legal action.
V| Shares in Ferrum Atlantic fell 11 per cent in Toronto.
V| A rival's line to Kamsar, completed in 2022, came in on time.
N| {The minister's adviser, Mohamed Lamine Touré}, said the state could take back the concession, though he stressed that this had not been decided.
? Has the opening of the railway been delayed? | 1A
? When will the first train run? | 1A=the second quarter of next year
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
N| {Police} had asked for it on day twelve, Detective Sergeant Owen Prideaux testified.
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
? why did the complainant withdraw his statement | 2W+

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
? How much tax might have been evaded? | 2A+=could exceed a billion euros
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
N| {The state education secretary, Ludmila Arantes}, has suspended the head pending an investigation.
N| Bringing the boys out would take at least until Sunday because of the water level, {Fontoura} said, and might have to wait for pumps from São Paulo.
V| In 2010 four speleologists drowned in the same system.
? Have the boys in the cave been found? | 1A 2A+ 3A+
? How many boys have been reached? | 1A=seven of the eight
? Who is missing? | 3A+=a boy of twelve
? When will they be brought out? | 9A+=at least until Sunday
? Were all eight boys together? | 3D+ 4A+ 5D+
? Did the head approve the trip? | 6D
? Has the head been suspended? | 8A+
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
V| Uruguay's women's football team will have a new coach for next month's friendlies in Curitiba, the federation's president, Walter Ibarburu, told members at an assembly on Monday, three weeks after the dismissal of Ana Clara Píriz.
N| {Ibarburu} would not say who it was, only that a contract had been drafted and that "there is no hurry to print a name on it".
A| {Two people at the assembly} understood him to mean Nelson Gadea, who coaches the under-20 side.
N| {Gadea's agent, Horacio Spinelli}, laughed and said that his client was on a beach in Rocha.
N| {The players' association} complained that the squad had not been consulted about either the sacking or the successor.
N| {Píriz}, who won nine of her 22 matches, said that she was told by telephone and in under two minutes.
N| {The federation} maintained on Monday that she had left by mutual consent.
M| {The sports weekly Ovación Joven} reported last week that 190,000 dollars in bonuses for the players was still outstanding.
N| {The federation's treasurer, Graciela Bonomi}, said every bonus due by June had been paid.
N| {Captain Yamila Corbo} had no comment on that.
? Was Píriz sacked? | 1A 5A+ 6A+ 7D+
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
N| {The envoy, former Malaysian foreign minister Tan Sri Azlan Harith}, "remains fully committed to engaging all stakeholders", his office said, giving neither a reason nor a new date.
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
? Was the gas alarm switched off? | 5A+ 6W+ 7A
? What caused the explosion? | -
? How far from Mumbai is the platform? | 1A=130 kilometres
? How many died in the 2005 fire? | 11A=Twenty-two people
? Has the installation manager been arrested? | 5P+
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
N| {The ambulance service} took two people, one of them an organist with a broken collarbone, to hospital in Barnstaple.
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
V| The district court at Rosenheim found that the bill for 140 guests at the Kurhaus had been booked as a congress of bath attendants.
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
N| {A rival airport's head, Gareth Ceredig-Evans of Severnside}, sent her flowers.
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
N| {Ringgold's managing director, Craig Lamberton}, will stay on, the company said, "to put it right".
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
V| Five prison officers at HMP Cawdon told an inquest in Durham on Monday that they had checked on the prisoner Jordan Leech every hour on the night of his death in October 2022.
N| {The prison service's records} show checks at 10 p.m., midnight and 5 a.m.
N| {Leech's mother, Denise}, wept as the sheet was passed to the jury.
N| {The officers' union, the Association of Prison Staff}, said the sheet recorded only what was written down, and that its members had been one short.
N| {A barrister for the family, Cyrus Alabaster}, suggested to one of them, Officer Neil Partridge, that he had been asleep.
N| {=Neil Partridge} "I was not," Partridge replied.
A| {A prisoner from a neighbouring cell, who was granted anonymity}, said that he heard no footsteps between one and five.
N| {The senior coroner, Dr Amina Fairbairn}, told the jury that they would have to choose.
V| Leech, 24, was on remand for shoplifting.
V| It is the third inquest into a death at Cawdon this year.
? Was Leech checked every hour? | 1A 2D 4A+ 7D
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
? Will the villagers block the track again? | 5A+
? Has the money been paid? | 2P+ 3D+

= Film director denies walking off set in Kazakhstan
M| {The trade magazine Reel Weekly} reported on Friday that the Hungarian-born director Tibor Almássy had left the set of his epic "The Salt Khan" near Aktau after punching a camel.
N| {Almássy's agent in Beverly Hills, Candace Ornstein}, called the story false from hump to hoof.
N| {=Candace Ornstein} The director had flown to Budapest for a christening and would resume on Tuesday, she said.
N| {The production company, Two Rivers}, confirmed that shooting was suspended and gave sand as the reason.
A| {Three crew members} said that there was indeed a quarrel, with the leading man, and that the camel had only been in the way.
N| {The leading man, Casper Wynne-Tolliver}, posted a picture of himself with the animal.
N| {The Kazakh film commission} said it was satisfied that no camel had been harmed.
V| The budget of the film, put at 95 million dollars last year, has since grown by a third, according to papers filed in Luxembourg.
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
V| The leak of a classified map of Danish radar sites to a Norwegian newspaper last spring did not come from inside the intelligence service, the defence ministry said in a report presented to parliament on Wednesday.
N| "We looked at every telephone in the building, including mine," {the service's head, Vibeke Stensgaard}, told members of the oversight committee.
N| {The newspaper, Kystposten}, said it would not help anybody to rule anybody out.
A| {Two people who took part in the internal inquiry} said that a lieutenant colonel was moved to the archives in June after failing a lie-detector test, and that the ministry knew.
N| {The officers' union}, asked about him, confirmed that it was assisting a member.
N| {Defence minister Aksel Thranholm} would neither confirm nor deny that anybody had been transferred.
N| {The committee's chairman, Rasmus Liljeqvist of the opposition}, said the report was eleven pages long and six of them were black.
V| A leak in 2014, of budget figures, was traced to a photocopier.
N| {Oslo} has offered to question the paper's editor and has been told by Copenhagen not to bother.
? Did the leak come from the intelligence service? | 1D 2D+ 3W
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
N| {Featherby} has been promised a medal, the town's mayor, Cezary Trojan, said.
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
? Was the scan clear? | 1A+ 2W+ 3D+ 
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
? Was the scan clear? | 9W+
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
N| {Graves's biographer, Eustace Lamplugh}, has not been allowed to.
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
N| {Her ex-husband, the footballer Marc Oliu}, settled a similar case in 2022 for 1.4 million euros.
V| Her trial will open on 11 March.
? How many days did Vives spend in Spain in 2020? | 1A=201 days ; 2D+
? Where was she for the 40 days in question? | 2A+=in a studio in Nassau
? Were the recordings made in the Bahamas? | 2A+ 4W+ 5A
? how much does the prosecutor want | 6A+=2.9 million euros
? When does the trial begin? | 9A=11 March
? How much did Oliu pay? | 8A+=1.4 million euros
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
N| {The insurer, Aldwych Mutual}, which insures it for 340 million pounds, regards it as "cold and unlikely to be warm again", a letter to brokers says.
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
N| {The municipal police} had recorded nineteen complaints.
N| {Estate agent Guillem Sala-Forn} said the villa had gone for 3.1 million, half a million less than its owner paid.
N| {Ribalta} did not want to say where he was moving.
V| A winner from the same shop, in 2008, gave everything to a monastery.
? Has the winner sold his villa? | 1A 7A
? Why is he moving? | 2A+=he wanted quiet
? How many parties were there? | 4A=61 parties ; 5A+=four
? How many complaints did the police log? | 6A+=nineteen complaints
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
N| {The coroner} has yet to report.
V| The booster replaced an older one in March.
? Did the booster kill two people in Dubbo? | 1A 2D 6W+ 8D 9W
? How many doses have been administered? | 6A+=1.3 million doses
? Did Stallard say that the vaccine had caused deaths? | 1A+ 3D+ 4A
? What did the two die of? | 8A=heart attacks ; 9W
? Has the minister lost confidence in Stallard? | 5D+
? how old was the woman who died | 7A+=80
? Have the families been shown the reports? | 7P+
? When was the booster introduced? | 10A=in March
? Has the coroner reported? | 9D+
? Has the booster been withdrawn? | -

= Heir to brewery dies in paragliding accident
V| Leopold von Thurnstein, heir to the Thurnsteiner brewery in Upper Bavaria, died on Sunday when his paraglider struck a power line near Lenggries.
V| He was 38 and leaves a wife and two daughters.
N| {The mountain rescue service} reached him within twenty minutes, its duty officer, Seppi Rieger, said.
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
N| {Lockyer's insurer} will pay, minus 1,000 dollars.
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
V| The owner of Slovakia's largest chain of private hospitals, Medivia, denied on Monday that it had paid for posters supporting the health minister, Zora Palkovičová, in last year's election.
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
V| Slovenia and Croatia have settled their eleven-year argument over the Krka power cable, Croatian state television reported on Tuesday, and Ljubljana would not say whether that was true.
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
N| {The Turkish federation's disciplinary board} will meet on Thursday, its chairman said.
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
N| {The survivor Akua Nyarko, 19}, held on to a jerrycan for two hours.
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
? How long did Nyarko hold on? | 5A+=two hours
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
N| {The owner of Jade Whisper, a syndicate of dentists}, had not been consulted, its spokesman said, and would make up its mind after the gallops on Tuesday.
V| Sato, 22, has won 41 races this season.
V| Her brother Kenji was banned for six months in 2022 for betting.
? Was Sato's ban shortened? | 1A
? How long is her ban now? | 1A=ten
? When can she ride again? | 4A=on 4 May
? Will Sato ride Jade Whisper? | 6A 7W+
? How many races has she won this season? | 8A=41 races
? how long was kenji banned | 9A=six months
? Why was Kenji Sato banned? | 9A=for betting
? Did the panel accept that both strokes were on the saddlecloth? | 3D
? Will the stewards challenge the ruling? | 5D+
? Did Jade Whisper win? | -

