# unmarked: relations and voices only

= Ferry runs aground off Kvitsund as thick fog closes the outer channel
V| The Solvind struck a reef at 6.20 on Tuesday morning with 214 people on board, an hour after leaving Tarnvik.
N| All of them were taken off by lifeboat before noon, coastguard duty officer Ragnhild Moe said.
N| Two passengers were treated for hypothermia, she added, but neither was kept overnight.
V| The same vessel lost an anchor in a storm in 2019 and spent four months in dry dock.
N| Asked why the captain had sailed without a pilot, the operator, Nordlys Lines, said it would not comment while inquiries were under way.
V| A tug is due to try to pull the ship clear at high water on Thursday.
A| Islanders said the buoy marking the reef had been unlit since the weekend.
? When did the Solvind hit the reef? | 1A
? Has the ship been refloated? | 6P
? was everyone evacuated from the ferry | 2A
? Why was there no pilot aboard? | 5W
? Did anybody die in the 2019 storm? | -
? Was the navigation light working? | 7D

= Brewer Haldane & Crewe weighs future of its oldest site after a dry summer for sales
N| Chief executive Imogen Tarrant told investors that the Leith Street brewery would stay open "for the whole of next year and beyond".
N| "I have read that we are walking away from it. We are not," she said.
M| The Sunday Ledger had reported that the board voted in August to shut the 160-year-old plant.
A| Two people with knowledge of the August meeting described the ballot as unanimous.
V| The company closed its smaller Dunmore works in 2021, with the loss of 85 posts.
N| Union convener Pete Abiola said staff had been asked to give their views on shift patterns by Friday.
N| Ms Tarrant would not be drawn on whether the payroll would shrink.
? that directors chose to close the Leith Street brewery | 3A 4A
? Will the Leith Street site keep operating? | 1A 2A 3D 4D
? How many people lost their jobs at Leith Street? | -
? Will there be redundancies at Leith Street? | 7W
? Where was the closure in 2021? | 5A

= Peru's culture minister returns from Lisbon with no word on the missing codex
V| Rosaura Quispe spent two days in the Portuguese capital, where she opened an exhibition of colonial textiles.
N| Her office said she also called on the director of the national library, Duarte Falcão, on Wednesday afternoon.
N| "The manuscript did not come up," Mr Falcão told reporters outside the building.
A| Officials in Lima had suggested before the trip that she would ask for the book back.
V| The codex, a 90-page register of tribute, vanished from a Cusco convent in 1974.
V| An earlier minister, Hernán Salas, discussed its return with the library in 2016, without result.
N| Whether a formal claim has been filed, the foreign ministry declined to say.
? Did the minister meet the library director? | 2A
? Did Quispe raise the codex with the Portuguese? | 3D 4P
? When did the manuscript disappear? | 5A
? Has Peru lodged a formal request for the book? | 7W
? Did Portugal agree to hand over the codex? | -

= Striker Anselm Okoro misses third training session as Rovers prepare for the derby
N| Manager Lena Brandt said the 24-year-old had a tight hamstring and would be looked at again on Friday morning.
M| Radio Merse reported that the Nigerian had in fact been in Turin for a medical.
N| "He was at home with his kids. I rang him there," Brandt said of the Turin story.
V| Okoro had a spell in Italy on loan as a teenager, scoring twice in eleven outings.
N| His agent, Bruno Sartori, neither confirmed nor denied that an offer had been made.
V| Rovers lost the corresponding fixture 3-1 in March, with Okoro an unused substitute.
N| Captain Joe Padgett hopes the forward will line up on Sunday.
? Was Okoro in Turin this week? | 2A 3D
? Did the striker play in the derby on Sunday? | 7P
? Why has Okoro been absent from training? | 1A
? that a club has bid for the striker | 5W
? How many goals did he score in Italy? | 4A
? Who won the derby in March? | -

= Fire at Lagos market destroys more than 300 stalls in the early hours
N| The blaze began in a row of fabric shops, Lagos State fire controller Bisi Adewunmi said.
A| Traders pointed instead to a generator behind the spice section.
N| "Nobody has lost their life here tonight," Ms Adewunmi told Channel 9 at dawn.
V| It took eleven crews five hours to bring the flames under control.
V| A fire at the same market in 2017 killed six people and gutted the meat hall.
N| Governor Tunde Balogun promised that every stallholder would be compensated within a month.
N| Police have not yet said whether they are treating it as arson.
? How many people were killed in this week's fire? | 3A
? Were there any deaths in the overnight blaze? | 3D
? Where did the fire start? | 1A 2A
? Have the traders been paid compensation? | 6P
? was it started deliberately | 7W
? How long did the firefighters need? | 4A

= Chipmaker Vantor delays its Dresden plant for a second time, blaming power prices
N| Production will now start in the spring of 2029, eighteen months later than first promised, finance chief Oona Weiss said.
N| She insisted the state aid of 2.1 billion euros had been neither withdrawn nor cut.
A| People close to the economy ministry said part of the money had already been clawed back.
V| Vantor received 600 million euros for its Irish factory in 2018.
N| "We would hire 1,400 people in Saxony if the grid charges came down," Ms Weiss said.
N| Saxony's premier, Falk Lindner, did not respond to a request for comment on the subsidy.
V| Shares in the company closed 4% lower in Frankfurt.
? Has Germany taken back any of the subsidy? | 2D 3A 6W
? Has Vantor taken on 1,400 workers in Saxony? | 5P
? When will the Dresden fab begin production? | 1A
? Why was the factory postponed? | -
? How much did the Irish site get? | 4A

= Mayor of Brno's deputy quits over flat bought below market price
V| Radka Veselá stepped down on Monday evening, an hour before the council was to debate a motion against her.
N| "I paid what the valuer told me it was worth," she said in a statement.
N| Valuer Ondřej Malík said he had never set foot in the apartment.
A| Three councillors said the mayor himself had pushed her to go.
N| The mayor, Libor Houdek, would say only that he was grateful for her work.
V| Mr Houdek survived a no-confidence vote of his own in 2022.
N| Prosecutors said they had opened no file on the purchase.
? Did the deputy mayor resign? | 1A
? Has the mayor resigned? | -
? Was Veselá forced out by Houdek? | 4A
? Are prosecutors investigating the flat deal? | 7D
? Did Malík inspect the property? | 3D
? Who will replace her? | -

= Drought-hit Zambezi farmers wait for seed as lorries stand at the border
V| Sixty trucks carrying maize seed have been parked at Chirundu since last Thursday.
N| Customs chief Mwila Banda said the papers of the convoy were "not in order" and named missing plant-health certificates.
N| The importer, GreenAcre, said every load had been certified in Harare before departure.
N| Agriculture Minister Grace Phiri said she expected the first lorries to cross at the weekend.
V| Rain is forecast in the valley from the 20th.
V| In 2015 a similar hold-up cost the district a third of its harvest.
A| A driver said he had been asked for money, though he would not say by whom.
? Have the lorries entered Zambia? | 4P
? Did the seed have the required certificates? | 2D 3A
? Why are the trucks stuck? | 2A
? How much of the harvest was lost this year? | -
? has anyone demanded a bribe at the crossing | 7A

= Astronaut Mirela Dobre prepares for her second flight as engineers hunt a leak
N| Launch is set for 14 May at the earliest, flight director Carl Osei said.
N| "We have not found where the helium is going," he admitted.
V| Dobre, 41, spent 168 days in orbit in 2020, when she walked in space twice.
M| The Bucharest daily Zorii said she would be replaced by her Danish back-up.
N| The agency stood by its crew list when asked about the report.
N| Osei declined to say what the repair had cost so far.
V| A test firing of the upper stage was completed without incident on Saturday.
? Did Dobre lift off on 14 May? | 1P
? Has the source of the leak been identified? | 2D
? How long was her first mission? | 3A
? that Dobre has been dropped from the crew | 4A 5D
? How much money has the fix required? | 6W
? Was the engine test a success? | 7A

= Schoolchildren in Galway taken ill after end-of-term lunch
V| Thirty-one pupils at Scoil Bhríde were sent home on Wednesday with stomach cramps.
N| None of them needed hospital treatment, principal Nuala Heffernan said in a letter to parents.
N| Health officers took samples of the chicken wraps, she wrote, and results are expected on Monday.
N| Caterer Ballybeg Foods said its kitchens had passed every inspection since 2012.
V| The firm lost a contract with a Limerick nursing home last year after an outbreak of salmonella there.
A| One mother said her son had eaten only an apple.
N| The food safety authority said it could not yet say what lay behind the illness.
? Has the cause of the sickness been established? | 7W
? was any child admitted to hospital | 2D
? How many pupils fell ill? | 1A
? Was salmonella found at the Galway school? | -
? Where did the caterer lose work over an outbreak? | 5A

= Court in Nairobi hears appeal over sale of coastal forest
V| Three judges reserved their decision on Friday after two days of argument about the Arabuko tract.
N| Counsel for the state, Miriam Kiprono, told them no title deed had ever changed hands.
N| The buyer's lawyer held up a copy of one, dated 3 June 2018.
V| It was not possible on Friday to establish whether the stamp on it was authentic.
N| Judge Owuor promised a written decision before the end of the term.
V| A lower court threw out the villagers' claim in 2023.
A| Campaigners fear that surveyors will move in if the ruling goes the wrong way.
? Did the judges rule on Friday? | 1D 5P
? Was the land actually transferred? | 2D 3A
? Is the deed genuine? | 4W
? When was the villagers' case dismissed? | 6A
? Have surveyors entered the forest? | 7P

= Italian baker's record panettone falls short by a hair
N| Gennaro Lupo said his Christmas loaf tipped the scales at 331 kilos, two fewer than the mark set in Milan in 2018.
N| "The oven door was too narrow, it is as simple as that," the 52-year-old said.
V| Forty helpers had spent nine days feeding the dough.
V| The cake was cut up on Sunday and handed out in Piazza Dante, where some 2,000 people queued in the rain.
N| He means to try again next winter with a dome built by his brother-in-law.
V| In 2016 Mr Lupo made the longest cannolo in Calabria, measuring 11 metres.
N| The records body said it had not been asked to send a judge.
? Did he break the record? | 1D 5P
? Why did the attempt fail? | 2A
? How many people worked on it? | 3A
? What happened to the cake afterwards? | 4A
? How heavy was the Milan loaf? | -
? Was an adjudicator requested? | 7D

= Telecoms group Marenco says outage hit emergency calls across three regions
V| Calls to 112 failed for 74 minutes on Saturday night in Asturias, Cantabria and parts of León.
N| "A routine software update went wrong," network director Pilar Ugarte said.
N| She rejected talk of a cyberattack as "pure invention".
A| Engineers at a rival operator said the pattern looked like deliberate interference.
N| A 78-year-old man in Gijón died of a heart attack after his daughter could not get through, the regional health service said.
N| Whether he could have been saved the service could not say.
N| Marenco will present a report to the regulator by the 15th.
? What caused the failure? | 2A 4A
? Was it a hack? | 3D 4A
? Did anyone die? | 5A
? Would a working line have saved the pensioner's life? | 6W
? How long were the lines down? | 1A
? Has the company handed its findings to the watchdog? | 7P

= Hospital trust in Leeds sorry for mislaid scans
N| The trust found 212 unread images on a server that staff believed had been switched off, medical director Anjali Rao said.
N| Eleven of those patients have since been told they have cancer.
N| "We can't say today that the wait did them no harm, and we can't say that it did," Dr Rao said.
V| Each of them has received a letter and the offer of a meeting.
A| A former radiographer said she had warned managers of the problem in 2022.
N| The trust's chair, Colin Peart, said nobody had raised it before this March.
V| A neighbouring trust paid £1.3m last year to families in a separate blood-test case.
? how many scans were overlooked | 1A
? Did the delay harm patients? | 3W
? Were bosses alerted years ago? | 5A 6D
? Has the Leeds trust paid out compensation? | -
? Who found the images? | 1A
? How many of the patients have died? | -

= Two climbers brought down from Mount Aspin after night on ledge
V| A helicopter plucked Jonas Reuter and Mi-rae Hong from the north face shortly after first light on Monday.
N| Hong had frostbite in three fingers, rescue leader Tama Rewi said.
N| "Her companion walked to the ambulance and asked for a pie," he said.
V| A third member of the party, who had turned back on Saturday, raised the alarm.
N| The pair carried no beacon, Rewi said, although the hut warden had offered them one.
V| Two Austrians died on the same route in January 2011.
N| Police said there were no plans to send the climbers a bill.
? Was Reuter able to walk? | 3A
? Who called for help? | 4A
? Was Reuter injured? | -
? Did they have a locator device? | 5D
? How many people died on the mountain this week? | -
? Will the pair be charged for the rescue? | 7D

= Ministry in Ankara plays down split over grain corridor
V| Foreign Minister Selim Arkan and his Ukrainian counterpart, Oksana Dziuba, spoke by telephone for forty minutes on Sunday.
N| They agreed to hold another call before the month is out, his spokeswoman said.
N| Ms Dziuba's office described the conversation as "useful" and gave no further detail.
V| The two last sat across a table from one another in Geneva in April.
A| Diplomats say a face-to-face encounter in Odesa is being considered for the autumn.
N| The Kremlin said it knew nothing of any new proposal.
N| Asked if Turkey had offered to inspect the ships itself, the spokeswoman smiled and moved on.
? Will the pair speak again this month? | 2A
? Have the two ministers met in Odesa? | 5P
? Has Ankara volunteered to check vessels? | 7W
? Where did they last meet in person? | 4A
? Did Arkan speak to the Russian foreign minister? | -

= Rail union calls off Monday walkout but keeps the one after
N| Guards and conductors on the Eastern line will work normally on Monday, general secretary Dai Pritchard said.
N| He made plain that the stoppage planned for the 28th still stood.
N| The company's offer, 4.5% over two years, was "a start and nothing like a finish", he said.
N| Eastern said it had tabled no new figure since July.
V| Members struck on six days last winter, closing 40 stations at a time.
N| Transport Secretary Fiona Leckie called on both sides to go to arbitration.
A| A company insider said the board was already preparing a better deal.
? Did the guards strike on Monday? | -
? Is the strike on the 28th cancelled? | 2D
? What has the company put on the table? | 3A
? Has the dispute gone to arbitration? | 6P
? Has Eastern improved its offer? | 4D 7P
? How many days of strikes were there last winter? | 5A

= Small quake rattles crockery in Oaxaca hill towns
V| The tremor, of magnitude 4.8, was felt at 3.12 p.m. in San Pedro Yolotl and eleven other communities.
N| Civil protection chief Eladio Reyes reported cracked walls in two classrooms.
N| "Not one person has so much as a scratch," he told a local radio station.
V| A magnitude 7.1 shock in the same hills killed 38 people in September 2017.
N| Pupils will have lessons under canvas until an engineer has looked at the beams, the head teacher said.
A| Some residents claimed to have heard a boom before the ground moved.
N| The national seismological service could not confirm a link with blasting at the La Perla quarry.
? Was anybody hurt in the tremor? | 3D
? What was the death toll on Thursday? | -
? Were buildings damaged? | 2A
? Did quarry explosions trigger the earthquake? | 7W
? How strong was the 2017 quake? | 4A
? Has the school been declared safe? | -

= Streaming service Lumora drops password crackdown in India
N| Country head Rohan Deshmukh said households would be able to share one log-in across four homes, as before.
N| He said the change of heart had nothing to do with the boycott.
A| Analysts were in little doubt that a drop of 900,000 subscribers had forced the company's hand.
N| Lumora would not give its own figure for cancellations.
V| In Brazil the restrictions introduced in 2022 remain in force.
M| Trade paper ScreenDaily says Mr Deshmukh is on his way out.
N| He laughed when the story was put to him and asked for the next question.
? Did the boycott cause the reversal? | 2D 3A
? How many customers left? | 3A 4W
? Has Deshmukh left Lumora? | -
? is the country head leaving | 6A 7W
? Have the limits been lifted in Brazil? | 5D

= Dutch police clear squatters from former convent near Breda
V| Officers went in at five in the morning and led out seventeen people in just under an hour.
N| One policewoman was bitten by a dog, spokesman Wout Hendrikx said.
N| He knew of no injuries among the occupants.
A| A woman who had slept in the chapel said her wrist was broken when she was dragged down the stairs.
V| The owner, property firm Kloosterveld, has a permit to turn the building into 32 flats.
N| Work starts on Monday, site manager Greet Smulders said.
V| Squatters were removed from the firm's warehouse in Tilburg two years ago.
? Were any of the squatters hurt? | 3W 4A
? How many people were removed from the convent? | 1A
? Has the conversion begun? | 6P
? who owns the convent | 5A
? Was a police officer injured? | 2A
? Did the squatters start a fire? | -

= Novelist Ifeoma Castell wins Harlan prize at third attempt
V| The judges needed four hours to choose "The Salt Ledger" from a shortlist of six.
N| "It was never close," the chair, Dame Petra Lowe, said.
A| Another member of the panel recalled a tied vote and raised voices.
V| Castell, 58, was runner-up in 2009 and again in 2017.
N| She plans to give the £40,000 to the library in Port Harcourt where she learned to read.
V| Her first novel, set in a lighthouse, has sold 600,000 copies.
N| Her publisher refused to discuss talk of a film.
? Was the jury divided? | 2D 3A
? Has she donated the money? | 5P
? How many copies has the winning novel sold? | -
? Is a screen version of the book in the works? | 7W
? When did Castell win the Harlan before? | -
? What is the prize worth? | 5A

= Polish village loses its only doctor to a Swedish clinic
N| Dr Marek Zawada said he would see his last patient in Stary Bór on 30 June.
N| "I have done eleven years without a locum and I am tired," the physician said.
N| The county has advertised the post three times and had no replies, starosta Halina Wrona said.
A| Villagers have heard that a doctor couple from Belarus looked over the surgery in May.
N| Ms Wrona said she could not discuss applicants.
V| The nearest hospital, in Zamość, closed its maternity ward in 2021.
N| A bus will take patients to the next town twice a week from July.
? Why is the GP leaving? | 2A
? Has a successor been found? | 3D
? Did two Belarusian doctors visit the practice? | 4A 5W
? Why was the maternity unit shut? | -
? Has the shuttle for patients started running? | 7P

= Ghana's cocoa board sacks three regional managers over missing beans
V| The men were dismissed on Tuesday with immediate effect, according to letters seen by this newspaper.
N| The board's chair, Abena Sarpong, put the shortfall at 6,200 tonnes.
N| One of the three, Kwesi Antwi, said he had weighed every sack and owed nobody an explanation.
N| Police in Kumasi confirmed that they had the file but said no arrest had been made.
V| Smuggling to Ivory Coast rises whenever the price gap exceeds a fifth.
V| A predecessor of Ms Sarpong was jailed in 2014 for taking payments from a haulage firm.
N| Parliament's agriculture committee wants her to appear before it next week.
? Were the managers fired? | 1A
? has anybody been detained over the missing cocoa | 4D
? How much cocoa is unaccounted for? | 2A
? Has Sarpong testified to lawmakers? | 7P
? Was Sarpong sent to prison? | -
? Where did the beans go? | -

= Swimmer Aiko Lindqvist cleared to race in Doha after panel throws out positive test
N| The three-member panel found that the sample had been opened in transit, its chairman, Gilles Ferrand, said.
N| "I have never taken anything stronger than coffee," Lindqvist told a news conference in Malmö.
N| The anti-doping agency said it would study the ruling before deciding whether to appeal.
V| Her coach, Bengt Ask, served a two-year ban in the 1990s.
A| Team-mates speak of an athlete who slept four hours a night during the affair.
V| She set the European record over 200 metres butterfly in Budapest in 2022.
N| Ferrand left open who had tampered with the bottle.
? Has an appeal been filed? | 3P
? Did Lindqvist dope? | 2D
? who broke the seal on the bottle | 7W
? Who was banned in the nineties? | 4A
? In which city did she set her record? | 6A
? Did she win in Doha? | -

= Landslip buries road to Himalayan shrine
V| A slope gave way above the Rudrapur bend at about 4 p.m. on Wednesday and covered 200 metres of the pilgrim route.
N| District magistrate Sunita Rawat said four bodies had been recovered by nightfall.
A| Shopkeepers near the spot spoke of at least a dozen people under the mud.
N| Ms Rawat said she had no information on anyone still missing.
V| The army is to bring in sniffer dogs on Thursday.
V| In 2013 floods in the same valley swept away more than 5,000 people.
N| "We asked for a retaining wall here four years running," said Harish Negi, head of the traders' association.
? How many people have died in the landslide? | 2A
? Are people still trapped? | 3A 4W
? Was a retaining wall built at the bend? | -
? Have dogs been used in the search? | 5P
? When did the hillside collapse? | 1A
? How many died in 2013? | 6A

= Carmaker Bellandi recalls electric vans
N| The company is calling in 23,400 vehicles because a cable may chafe and catch fire, it said in a filing on Friday.
N| It knows of three vans that burned, all of them parked and empty.
N| Consumer group Autowatch counts at least nine.
N| "That list includes cars we never made," Bellandi's quality chief, Ugo Serra, said of the group's figure.
V| The repair takes two hours and is free of charge.
V| A 2020 recall concerned airbags in the Corsaro saloon.
N| Serra declined to say what the operation would cost.
? How many vans have gone up in flames? | 2A 3A
? Is Autowatch's count right? | 3A 4D
? Why are the vans being recalled? | 1A
? How much will the recall cost Bellandi? | 7W
? Was anybody inside the vans that burned? | 2D
? What was wrong with the Corsaro? | 6A

= Quebec bookshop threatened with eviction gets a month's grace
V| Librairie Tessier may keep its shelves on rue Saint-Paul until 1 March.
N| Landlord Armand Bissonnette agreed to the delay after a call from the borough, he said.
N| "A month is a month; the rent still doubles," owner Cléo Tessier said.
A| Customers have raised 38,000 dollars, a volunteer at the till reckoned.
V| A petition against the increase had 11,000 signatures by Tuesday.
N| Ms Tessier has looked at premises in Verdun but signed nothing.
V| The shop moved once before, in 1988, when a flood ruined its cellar.
? Has the bookshop moved to Verdun? | 6D
? Until when can it stay? | 1A
? Why did it move in 1988? | 7A
? Did Bissonnette drop the rent increase? | 3D
? How much have supporters collected? | 4A

= Search for missing yacht Perpetua called off south of the Azores
N| Portugal's navy said its aircraft had covered 40,000 square kilometres without sighting a hull, a raft or a flare.
V| Three Britons and a Dane were aboard when the 14-metre sloop left Bermuda on 2 June.
N| "They are alive, I have no doubt," said skipper Neil Garrow's wife, Dawn.
N| She said she and the other families were chartering a plane of their own.
V| A French trawler recovered an orange drybag last week.
N| Whether it came from the Perpetua, the navy could not say.
V| Garrow sailed round the world alone in 2006.
? Was the yacht found? | 1D
? How many people were on the yacht? | 2A
? Did the bag belong to the missing boat? | 6W
? Has the private plane begun searching? | -
? Was wreckage from the hull seen by the aircraft? | 1D
? Where was the sloop coming from? | 2A

= Senate panel grills regulator over lender's collapse
N| Commissioner Gloria Teague admitted that her staff had ignored two letters about Pinecrest Bank.
N| "I did not see them until it was too late," she told the senators.
N| Senator Ray Dunleavy produced an email, dated 9 January, in which she asked for a summary of both.
N| Teague said she could not recall writing it.
V| Pinecrest failed on 22 March with deposits of $9 billion.
A| Some on the panel want her gone by the summer.
N| She said she would serve out her term.
? Did Teague know about the letters in January? | 2D 3A
? Has Teague stepped down? | -
? Will Teague resign? | 6P 7D
? When did the bank go under? | 5A
? Did she send the email? | 3A 4W
? who wrote the letters | -

= Vineyard owners in Mendoza count hail damage
N| A fifth of the malbec crop in Tupungato is lost, growers' president Facundo Rey estimated.
V| The storm lasted eleven minutes on Sunday afternoon and left ice the size of hens' eggs.
N| "My grandfather hung nets; I took them down to save on labour," said Lucía Ferreyra, who farms 40 hectares.
V| Provincial insurance pays out only where more than half the fruit is destroyed.
N| Governor Raúl Pintos said he would look kindly on tax relief.
V| Frost in the spring of 2020 had already cut the harvest by a third.
A| An exporter thought bottle prices would hardly move.
? How much of the grape harvest did the hail destroy? | 1A
? Have growers been granted a tax break? | 5P
? Were Ferreyra's vines protected by nets? | 3D
? What happened in 2020? | 6A
? How long did the hail last? | 2A
? Will Malbec get dearer? | 7D

= Armed raiders take jewels from Antwerp train
V| Two men in cleaners' overalls boarded the Brussels express at Mechelen and left it four minutes later with a steel case.
N| The case held stones worth 8 million euros, dealer Ravi Mehta told police.
A| A detective said the true value was nearer two.
N| The insurer, Scaldis, wouldn't put a number on it.
V| No shot was fired, and most passengers noticed nothing.
V| A van was found ablaze at Duffel that evening.
N| Prosecutor An De Smedt could not confirm that the robbers had used it.
? How much was the loot worth? | 2A 3A 4W
? Was the burnt-out vehicle the getaway car? | 7W
? Where did the thieves get on? | 1A
? Were shots fired on the train? | 5D
? Have the robbers been caught? | -
? How many robbers were there? | 1A

= Samoan broadcaster fined for airing cyclone warning as a joke
N| Radio Moana must pay 50,000 tala for the April item, the media council ruled.
N| Presenter Lupe Faleafa has apologised to "every family that ran for the hills".
N| Station owner Sione Tuala said he would not sack her.
N| The council's chair, Mele Aiono, acknowledged that it had no power to take the station off the air.
V| Cyclone Evan killed fourteen people in the islands in 2012.
A| A listener said she had driven through a ford with three children in the back.
N| Tuala has until the 30th to pay or challenge the fine in court.
? Has the presenter lost her job? | 3D
? Has the fine been paid? | 7P
? Has the station been shut down? | -
? Can the council close the station? | 4D
? Did people die because of the broadcast? | -
? Who said sorry? | 2A

= New zoo director finds penguins gone and books unbalanced
N| Auditors could account for only 61 of the 74 African penguins on the register, director Joost Brandsma said.
N| He believes the birds were sold to a private collector in Dubai.
N| His predecessor, Erika Voll, said the thirteen had died in a 2021 outbreak of avian malaria.
N| The vet on duty that year, Nils Arp, remembers no such outbreak.
V| Papers that might settle the matter were lost when a cellar flooded.
N| The collector's office did not return calls.
V| In 2015 the zoo swapped two tapirs for a rhinoceros from Dvůr.
? What became of the missing penguins? | 2A 3A
? Was there an avian malaria outbreak in 2021? | 3A 4D
? How many birds are missing? | 3A
? Why are the records no help? | 5A
? What did the zoo get for its tapirs? | 7A

= Mine flooded near Donetsk border after pumps cut
V| Water has risen 40 metres up the main shaft of the Komunar pit since the power failed on Friday.
N| Manager Yuriy Sava said that everyone underground had come up within two hours.
N| A second shift of 120 had been due to go down at noon.
A| Relatives at the gate said two fitters had not answered their phones since.
N| "Their lamps are back on the rack," Mr Sava said. "They are above ground."
V| The mine was last flooded in 1996, when 19 men drowned.
N| The grid operator did not say when electricity would be restored.
? Are miners trapped? | 2D 4A 5D
? Did the afternoon shift go down? | -
? How many miners were killed? | -
? When will power return? | 7W
? How many died in the 1996 flood? | 6A

= Cambodia's garment workers return to their machines after five-day stoppage
V| Sewing lines at the Sunrise factory outside Phnom Penh started up again at seven on Monday.
N| The owner, Tan Beng Huat, had pledged to settle two months of back pay by the 12th.
N| "So far we have a piece of paper," said shop steward Sok Chanthy.
A| Some of the women said foremen had taken their phones at the gate.
N| Mr Tan called the accusation a fairy tale.
V| The American chain Dunmore & Pike takes six of every ten shirts made there.
N| A spokeswoman for the chain said it had opened an inquiry into conditions at the plant.
? Have the employees received the wages they were owed? | 2P 3D
? Is the walkout over? | 1A
? Were mobiles confiscated from the seamstresses? | 4A 5D
? Who is the biggest buyer of the factory's output? | 6A
? Has the retailer stopped ordering from Sunrise? | -

= Heart surgeon struck off over operations he did not perform
N| The tribunal found that Dr Lionel Faraday put his name to 27 bypasses done by a trainee.
N| "He was on the golf course for nine of them," said its chair, Rukhsana Mir.
V| The trainee, who may not be named, still works at the hospital.
N| Dr Faraday maintained throughout that he had supervised from an adjoining room.
N| His solicitor would not say if he meant to appeal.
V| No patient came to harm, the hospital's own review concluded in May.
V| He was cautioned in 2011 for driving while disqualified.
? Will the surgeon challenge the verdict? | 5W
? Did anyone suffer because the junior operated? | 6D
? Where was Faraday during some of the procedures? | 2A 4A
? What is the junior doctor's name? | 3W
? Why was he disciplined in 2011? | 7A
? Was Faraday jailed? | -

= Solar park on Crete plugged in two years late
V| The first current flowed from the Asteria field to the island's grid at 10.15 on Thursday.
N| Energy Minister Thanos Vlachos threw the switch himself and was splashed with raki by an enthusiastic foreman.
N| The plant will supply 70,000 homes once the second half is built in 2027, developer Heliotek said.
N| "We were told 2023, and the bill has gone from 90 million to 140," opposition deputy Maria Skoula remarked.
V| Archaeologists had stopped work for fourteen months after a Minoan cistern came to light.
A| A local shepherd complained that his path to the spring was now fenced.
N| Heliotek declined to discuss what it was paid for the power.
? Is the solar farm producing electricity? | 1A
? Does it already serve 70,000 households? | 3P
? What held up construction? | 5A
? How much does the operator earn per unit? | 7W
? By how much did costs overrun? | 4A

= Two bishops fall out over closing of Hungarian pilgrimage church
V| The onion-domed church at Mátraszék has been locked since Easter Monday.
N| Bishop Gábor Tihanyi said engineers had warned him that the vault might come down.
N| His retired predecessor, Bishop Ödön Rácz, said he had read the survey and it said nothing of the kind.
V| The diocese has not made the survey public.
A| Parishioners suspect that the land has been promised to a hotel chain.
N| "Not a square metre," Bishop Tihanyi replied when that was put to him.
N| The heritage office intends to send its own inspector in September.
? Did the engineers find a danger of collapse? | 2A 3D
? Has the site been sold to hoteliers? | 5P 6D
? Has a state inspector examined the building? | 7P
? When was the church shut? | 1A
? Has the engineering report been published? | 4D

= Polar research ship Gunnbjørn limps into Nuuk with broken propeller
V| She tied up at the Atlantic quay shortly before midnight, nine days behind schedule.
N| Expedition leader Sif Dahl said two blades had sheared off on an uncharted rock.
N| The ice cores, 400 metres of them, came through without a crack, she said.
V| Her team of 31 had expected to be home for the national day.
N| "I'd rather lose a propeller than a freezer," the glaciologist said.
N| A replacement is being cast in Gdańsk; the yard would not commit itself to a delivery date.
V| In 2018 the ship's predecessor sank at its moorings in Ilulissat.
? Were the samples damaged? | 3D
? When will the spare part be delivered? | 6W
? Why is the vessel late? | 2A
? Did the Gunnbjørn sink? | -
? How many scientists took part? | 4A

= Banker's widow wins back paintings from Zurich dealer
N| Zurich's commercial court ordered dealer Emil Streuli to hand over four canvases by Balthus and one by Derain within thirty days.
N| "My husband lent them. He never sold so much as a frame," said Hortense Lacaze, 81.
N| Streuli's counsel pointed to a receipt for 3 million francs.
V| The judges were not persuaded that the signature on it was Lacaze's.
A| A sixth picture is thought to be in a free port in Singapore.
N| Mr Streuli, reached at his gallery, said only that he was disappointed.
V| In 1999 he returned a stolen Klee to a museum in Bern.
? Have the paintings been handed back to Lacaze? | 1P
? Did the banker sell the pictures? | 2D 3A
? Where is the sixth painting? | 5A
? Which work did the dealer give back in 1999? | 7A
? Is Streuli going to appeal? | -

= Nigerian airline Kestrel grounds half its fleet
N| Kestrel said on Sunday that seven of its fourteen jets would stay on the tarmac until engine blades had been checked.
V| The order follows an incident at Enugu, where a take-off was broken off at 130 knots.
N| "One bang, a smell of burning, and then the captain was very calm," said passenger Chidi Nwosu.
N| The aviation authority said it had not asked for the checks and was not investigating the airline.
A| A mechanic said that inspections had been skipped since the new year to save money.
N| Kestrel's spokesman, Femi Ojo, dismissed that as the talk of a man under notice.
V| The carrier's Dakar service was dropped in 2023 for lack of demand.
? Is the regulator looking into Kestrel? | 4D
? Were engine checks left out? | 5A 6D
? Was anyone injured at Enugu? | -
? How many aircraft are out of service? | 1A
? Why did flights to Dakar end? | 7A

= Chess federation opens hearing into teenager's moves
N| Arbiter Solveig Brun testified that Arjun Tiwari, 16, left the board eleven times in his last-round game.
N| "I have a bad stomach and I said so before the round," Tiwari told the panel.
N| No device was found on him or in the washroom, the arbiter acknowledged.
N| Grandmaster Lev Abramov said the play was "beyond anything a human sees at that speed".
V| Tiwari beat Abramov in the same event last year, in 31 moves.
V| The panel has until October to decide.
N| Its president asked not to be asked what he thought.
? Did Tiwari cheat? | 4A 7W
? Was a phone found in the toilet? | 3D
? Why did he keep leaving the table? | 2A
? Has the panel reached a decision? | 6P
? Who lost to Tiwari last year? | 5A

= Storm Ylva leaves 90,000 Finnish homes in the dark
N| Repair crews had reconnected a third of them by Sunday noon, grid firm Pohjola Verkko said.
N| It hopes to have everyone back by Tuesday night.
V| A falling spruce killed a man of 66 on a forest road near Kuopio.
N| His wife was unhurt, police inspector Aila Kettunen said.
V| Gusts of 41 metres a second were measured on Ulkokari, a record for August.
N| Prime Minister Kaj Storm joked that he had been asked about his surname "perhaps four hundred times".
V| Storm Rauli cost insurers 12 million euros in 2016.
? Has power been restored to all customers? | 1D 2P
? How did the man near Kuopio die? | 3A
? Did the couple both die? | 4D
? how much did ylva cost insurers | -
? Where was the strongest wind recorded? | 5A

= Orchard workers in Kent say they were charged for beds they never slept in
A| Seven pickers told this paper that 65 pounds a week was taken from their wages for places in a hostel that had not been built.
N| The farm, Hollin Fruit, said the money was a deposit and had been returned in full.
N| "I have my bank statements. Show me where," said one of the seven, Bekzod Yusupov.
V| The hostel opened in August, after the harvest.
N| Labour inspectors confirmed that they had been to the farm but would not say what they found.
V| Hollin supplies strawberries to three supermarket chains.
N| One of them, Fairlea, said it would stop buying there if the accounts were borne out.
? Did the pickers get their money back? | 2A 3D
? Has Fairlea dropped the farm as a supplier? | 7P
? What was the outcome of the inspection? | 5W
? When was the accommodation finished? | 4A
? How many chains does Hollin supply? | 6A

= Czech hockey coach walks away two weeks before world championship
N| Dominik Šebesta, 49, said he had lost the dressing room "and, to be honest, my temper".
N| General manager Tereza Holubová will stand behind the bench in Riga.
N| She said she had begged him to reconsider.
A| Two players denied that there had been a fight after the defeat by Latvia.
N| Asked about a broken door in the dressing room, Šebesta said doors break.
V| He took the side to bronze in 2022.
V| The Czechs open against Norway on the 9th.
? Why did Šebesta quit? | 1A
? Who takes over the team? | 2A
? Was there a brawl following the Latvia match? | 4D
? Did Šebesta smash the door? | 5W
? What did the Czechs win last year? | -
? Did she try to talk him out of it? | 3A

= Chilean copper town votes on whether to move
V| Polling stations in Altamira del Cobre closed at six on Sunday with a turnout of 81%.
N| Electoral officer Ximena Barra said the count would not be finished before Tuesday.
N| The company would build 2,300 new houses 15 kilometres to the west if residents agreed, its spokesman said.
A| An exit poll gave those in favour a narrow lead.
N| "I buried my parents here. I'm not shifting," said Don Nelson Araya, 77.
V| Dust in the town has exceeded legal limits on 200 days this year.
V| Chuquicamata, further north, was emptied in 2007.
? Have the townspeople agreed to relocate? | 3P 4A
? Have the new homes been built? | 3P
? What share of voters took part? | 1A
? Which town was abandoned in 2007? | 7A
? When will the result be known? | 2A

= Danish drug firm halts trial of migraine patch
N| Medivik stopped the study in 14 countries after three volunteers developed blood clots, it said.
N| One of the three, a woman in Spain, has died, research head Kirsten Boe said.
N| She said it was too soon to tell whether the patch played any part.
A| A cardiologist who had seen the data thought a connection "hard to escape".
N| The company would resume recruitment only with the consent of the safety board, Boe said.
V| Medivik's shares lost a quarter of their value by midday.
V| Its asthma inhaler was withdrawn in 2017 over a faulty valve.
? Did the patch cause the clots? | 3W 4A
? How many of the participants have died? | 2A
? Has the trial restarted? | 5P
? Why was the inhaler taken off the market? | 7A
? What happened to the stock price? | 6A
? When was the study launched? | -

= Bolivian president's brother questioned for nine hours over gas contracts
V| Álvaro Choque arrived at the prosecutor's office in La Paz at eight and left, smiling, after dark.
N| "He answered everything and he goes home a free man," said his lawyer, Carmen Ibarra.
N| Prosecutor Wilfredo Tapia said he had not ruled out a charge.
V| At issue are three pipelines awarded without tender in 2020.
A| A former ministry official says she was told to shred the minutes.
N| The president's office declined to comment on the questioning.
V| A cousin of the president was cleared of tax fraud in 2018.
? Has Álvaro Choque been charged? | 3W
? When did he get out? | 1A
? Was the president interrogated? | -
? Were records destroyed on orders? | 5A
? Who was acquitted in 2018? | 7A
? What are the contracts about? | 4A

= Icelandic town told to be ready to leave as ground swells
N| The land around Hraunvík has risen nine centimetres since March, the met office said.
N| "We see magma at four kilometres, and it has stopped," volcanologist Birna Þórsdóttir said on Friday.
N| She would put no odds on an eruption.
V| Buses stand by at the harbour for the town's 1,900 people.
N| Mayor Einar Helgason said the order to go would be given by text message.
V| An eruption in January 2024 swallowed three houses in Grindavík.
A| Some families have slept in their cars all week.
? Have residents been evacuated? | 5P
? How likely is an eruption? | 3W
? How many homes has the volcano destroyed this year? | -
? By how much has the ground lifted? | 1A
? Is the magma still moving upwards? | 2D

= Kazakh boxer stripped of belt for missing weight by a pound
V| Daulet Zhanibekov came in at 148 pounds for Saturday's title bout in Almaty.
N| He had two hours to shed the surplus and "drank tea instead", promoter Gia Lomidze said.
N| The fight will go ahead over ten rounds with nothing at stake for him.
N| Opponent Ramiro Cantú can take the vacant crown by winning.
A| One of the champion's seconds blamed scales that had not been levelled.
N| Commission doctor Iris Bohm said she had tested them with her own weights and they were true.
V| Zhanibekov won the belt in Macau in 2023 by stopping Cantú's brother.
? Did Cantú win the title? | 4P
? Was the weighing apparatus faulty? | 5A 6D
? Has the bout been cancelled? | 3D
? Who did he beat to become champion? | 7A
? How heavy was the Kazakh? | 1A

= Supermarket chain Verdana to put security tags on butter
N| Thefts of dairy products have doubled in a year, operations chief Sandrine Okafor said.
N| Stores in Lyon and Marseille have fitted the tags already.
N| The other 340 branches follow from January.
N| "Nobody steals butter to get rich," said Paul Ménard of the charity Table Ouverte.
V| Verdana made a profit of 410 million euros in the first half.
N| Ms Okafor declined to give a figure for what was taken.
V| The chain locked up its whisky in 2016.
? Have shops in Paris begun tagging butter? | -
? Where are the tags in use? | 2A
? What is the value of the goods stolen? | 6W
? When will the remaining outlets get them? | 3A
? What was put behind locks in 2016? | 7A

= Gaza aid boat turned back for second time, organisers say
N| The Amal was boarded 60 miles off the coast at two in the morning, organiser Lotta Rönn said from Stockholm.
N| The Israeli navy said its sailors had hailed the vessel by radio and had not set foot on it.
N| Both sides agree that it then altered course for Cyprus.
V| Video posted by a crew member shows figures on a dark deck; it could not be verified where it was shot.
N| Ms Rönn said the boat would try again after repairs.
V| Ten activists died aboard a Turkish ship in 2010.
N| The Cypriot port authority expected the Amal in Larnaca by evening.
? Did soldiers go aboard the Amal? | 1A 2D
? Where was the footage filmed? | 4W
? Where did the boat head afterwards? | 3A
? Has the Amal arrived in Larnaca? | 7P
? Was anyone killed on the Amal? | -

= Toronto school board bans smart glasses
V| Trustees voted 14 to 8 on Wednesday night to keep the devices out of classrooms.
N| "A girl was filmed in a changing room and the clip was in three schools by lunch," trustee Noor Haddad told the meeting.
N| Police said they had laid no charge in that case.
N| Teachers may make exceptions for pupils with poor sight, the board said.
N| The maker, Oculens, said it would rather be asked than banned.
V| Phones have been forbidden in lessons there since 2024.
A| A few parents muttered about a lawsuit.
? Has anyone been charged over the clip? | 3D
? How did the trustees vote? | 1A
? Are there any exemptions? | 4A
? What prompted the ban? | 2A
? Have parents gone to court? | 7P
? When were phones banned? | 6A

= Estonian drone maker denies parts reached Russian front
N| A captured aircraft shown in Kyiv on Tuesday carried a flight board stamped Tiirik, Ukraine's military intelligence said.
N| "It is a forgery and not a clever one," Tiirik's founder, Ahti Luik, said.
N| He said the company had shipped nothing east of Narva since its foundation.
M| Investigators at the Baltic Post traced two consignments to a shop in Bishkek.
N| Luik confirmed the sale to the shop but said it had been of hobby kits.
N| The economy ministry in Tallinn said that it could not rule on authenticity from a photograph.
V| A Latvian rival was fined for a sanctions breach in 2023.
? Was the component in the drone made by Tiirik? | 1A 2D 6W
? Did Tiirik sell goods to Kyrgyzstan? | 3D 4A 5A
? What was in the parcels? | 5A
? Has Tiirik been fined? | -
? Who was punished for breaking sanctions? | 7A

= Zimbabwean choir refused visas for Edinburgh festival
N| Eighteen of the 22 singers in Imbube Yethu were turned down, manager Sipho Ncube said.
N| He was told that they had not shown they would go home.
N| The Home Office said it did not discuss individual cases.
N| Festival director Morag Sinclair has asked the minister to think again.
V| The opening concert, at the Usher Hall on 7 August, is sold out.
V| The choir toured Scotland in 2015 and 2019 and went home both times.
N| "Four of us will sing all the parts," Ncube said.
? Why were the applications rejected? | 2A 3W
? Has the minister reversed the decision? | 4P
? Did the choir overstay on earlier tours? | 6D
? Will the group perform? | 7A
? How many members got permission to travel? | -
? Where is the first concert? | 5A

= Deep-sea cable cut off Taiwan leaves island on satellite link
V| The Matsu islands have had no fixed internet since 4 a.m. on Monday.
N| A freighter under the flag of Togo crossed the line at the time of the break with its transponder off, coastguard commander Liao Chih-hao said.
N| Its master said over the radio that he had been fishing for his lost anchor.
N| "An anchor does not lose itself three times in the same place," Liao said.
N| Beijing's Taiwan office said it was not aware of the matter.
V| A repair ship is expected on the 22nd.
V| Two cables to the islands were severed within six days in 2023.
? Was the ship broadcasting its position? | 2D
? Has the cable been mended? | 6P
? Is China behind the damage? | 5W
? What did the captain say he was doing? | 3A
? How many lines were broken in 2023? | 7A

= Marathon runner disqualified after finishing in a record that did not stand
V| Tesfalem Gebru broke the tape in Valencia in 2:00:41 on Sunday and was struck from the results by supper.
N| The soles of his shoes were 6mm too thick, referee Amparo Gil said.
N| "They measured the wrong foot," the Eritrean told reporters in the hotel lobby.
N| His manufacturer, Stride, admitted that it had sent a training pair by mistake.
N| Gebru will run in Tokyo in March, his agent said.
V| Second-placed Owen Kiprop was awarded the prize of 75,000 euros.
V| In 2019 Gebru was tripped by a dog in Prague.
? Why was Gebru thrown out? | 2A
? Has Gebru raced in Tokyo? | 5P
? Who got the money? | 6A
? Did his shoes break the rules? | 2A 3D 4A
? What happened to the Eritrean in Prague? | 7A

= Berlin opera cancels premiere after tenor's allergic reaction
N| Mateus Correia is out of danger and breathing on his own, the Charité said.
N| He ate a canapé at the sponsors' reception on Thursday and collapsed in the lift, intendant Ruth Sommer said.
N| Caterer Feinsinn said the tray had been labelled "nuts" in two languages.
A| One of the guests remembered no label at all.
V| Sunday's performance will be given in concert form with a Korean stand-in, Jae-won Bae.
N| Ms Sommer did not want to speculate about a claim for damages.
V| The house lost a lead singer on opening night in 2012 as well, to a broken heel.
? Is the singer's life in danger? | 1D
? Was there a warning on the food? | 3A 4D
? Who is filling in? | 5A
? Will the tenor sue? | 6W
? Why did the performer drop out in 2012? | 7A
? Where did he fall ill? | 2A

= Sardinian police dig up farm in hunt for banker kidnapped in 1992
N| Three excavators had turned over two hectares by Thursday without result, Captain Franca Deledda said.
N| She was acting on a letter from a man who has since died.
N| "It names the fig tree, it names the well," she said.
A| The farm's present owner said the tree had been planted by his father in 2004.
V| Giorgio Manca was 38 when masked men pulled him from his car near Nuoro.
V| His family paid a billion lire and never heard from him again.
N| Digging will resume on Monday with radar.
? Have the banker's remains been found? | 1D
? What led police to the property? | 2A
? Was a ransom handed over? | 6A
? How old is the fig tree? | 4A
? Who killed Manca? | -

= Bangladeshi shipbreakers take first vessel under new safety code
V| The tanker Olvia Star was run up the beach at Sitakunda on Wednesday's spring tide.
N| Yard owner Kamrul Hasan said every worker had been issued with a helmet, boots and a harness.
A| Men on the tideline were barefoot that afternoon.
N| The code bars night work; inspector Farzana Huq said she had yet to receive a timetable from the yard.
V| Nine labourers were killed in the district last year.
N| Hasan expects the ship to be gone by April.
N| A shipping lobby, OceanClean, said it had not been invited to watch.
? Were the workers given protective footwear? | 2A 3D
? Has the tanker been dismantled? | 6P
? How many workers were killed dismantling the Olvia Star? | -
? Is the yard cutting at night? | 4W
? Where was the ship beached? | 1A

= Norwegian salmon giant fined over escape of 60,000 fish
N| Fjordlaks must pay 41 million kroner for a torn net at Skarvøy, the district court in Bodø ruled.
N| Judge Inger Lie called the firm's maintenance log "a work of fiction".
N| The company intends to contest the size of the penalty but not the blame, counsel Per Hegge said.
V| About 9,000 of the runaways were caught in the first fortnight.
A| Anglers report farmed fish in two rivers that had been clean for a decade.
V| The firm lost 11,000 trout from another pen in 2020 and was let off with a warning.
N| Hegge would not be led into a discussion of the log.
? Does Fjordlaks accept responsibility? | 3A
? Has the fine been appealed? | 3P
? Was the maintenance record made up? | 2A 7W
? How many of the salmon were recaptured? | 4A
? What was the punishment in 2020? | 6A
? Who tore the net? | -

= Lebanese bank robber turns out to be customer with a toy gun
V| The 34-year-old locked himself in a branch in Zahlé with nine clerks and asked for his own savings.
N| He was given 15,000 dollars and gave himself up after three hours, interior ministry spokesman Fadi Karam said.
N| "He apologised to each of us and one of the girls cried," deputy manager Rima Saad said.
V| The bank dropped its complaint on Thursday.
N| The prosecutor said the state's case would go on regardless.
A| A crowd outside chanted that he was a hero.
V| Lebanon's banks have limited withdrawals since 2019.
? Were hostages hurt in the hold-up? | -
? How much did the man walk off with? | 2A
? What did the hostage-taker want? | 1A
? Has the prosecution been abandoned? | 5D
? Was the weapon real? | -
? Since when have depositors faced limits? | 7A

= Tram derails in Zagreb hours after line reopened
V| A number 14 left the rails on a bend in Savska at 17.40 and came to rest against a kiosk.
N| The kiosk's owner, Jadranka Perić, had stepped out to buy cigarettes "from my competitor, thank God".
N| Eleven passengers were bruised, the ambulance service said.
N| Transport chief Damir Kos blamed a stone in the groove and said there was nothing wrong with the new track.
N| The driver told police he had been doing 20 kilometres an hour.
N| Whether that was so would be known only when the recorder had been read, Kos said.
V| The line had been closed since February for relaying.
? Was the owner in the kiosk at the time? | 2D
? What made the tram come off? | 4A
? Was the tram speeding? | 5D 6W
? Had the line been shut before the accident? | 7A
? Was anyone killed? | -
? Has the data recorder been examined? | 6P

= Ex-spy chief's memoir pulped in Slovakia
N| All 8,000 copies were shredded on Friday at the request of the interior ministry, publisher Zora Hanák said.
N| She was handed a list of 61 passages but not told what was wrong with them.
N| The author, retired general Viliam Bock, said that he would put the text online chapter by chapter.
A| A reader of the proofs remembered little beyond hunting stories.
N| The ministry said it had bought the print run and what it did with its property was its own affair.
V| Bock led the service from 2006 to 2012.
V| A thriller by his deputy sold out in a week in 2015.
? Has Bock published the book on the internet? | 3P
? Why was the book destroyed? | -
? How many passages did the ministry object to? | 2A
? Who ordered the destruction? | 1A
? Did the book contain secrets? | 4D
? How long was Bock in charge? | 6A

= Oil tanker attacked in Red Sea, crew safe
N| A drone hit the bridge of the Kapetan Lykos at 0340 GMT, maritime security firm Sealine said.
N| Its Filipino second mate has a cut above the eye and the other 23 are fine, the Greek owner reported.
N| Houthi spokesman Yahya Amran said the group's forces had "no hand in this one".
A| Western naval officers saw the movement's mark in the choice of target.
N| The ship is making for Djibouti under her own steam and should be there on Saturday.
V| The same owner had a freighter sunk in June 2024.
N| The European naval mission has yet to establish where the drone took off.
? Did the Houthis attack the tanker? | 3D 4A
? Was any sailor injured? | 2A
? Did the Kapetan Lykos sink? | -
? Where was the drone launched? | 7W
? Has the tanker reached Djibouti? | 5P
? How many people were aboard? | -

= Australian minister in hot water over helicopter to winery
N| Trade Minister Brett Colley said the flight to Yarrum Estate on 9 March was for "a roundtable on tannins".
N| The estate's owner, Giulia Fabbri, remembers nine guests, a birthday cake and no table of any shape.
N| Colley has repaid 4,310 dollars, his office said.
N| Prime Minister Helen Voss has asked her department for a note on the rules.
N| She was asked four times whether she had confidence in him and spoke four times of jobs.
V| A speaker of the house resigned in 2015 over a similar trip.
A| Backbenchers give him until the weekend.
? Was the trip for work? | 1A 2D
? Did Colley pay the money back? | 3A
? Does the premier still trust her minister? | 5W
? Has Colley resigned? | -
? Who quit in 2015? | 6A
? How much did the speaker's flight cost? | -

= Bees on the loose after lorry overturns in Bavaria
V| Four million bees took to the air near Weilheim on Monday when a truck with 110 hives tipped into a ditch.
N| The driver, who is 59, was stung more than sixty times and sat up in bed asking for beer, hospital spokeswoman Elke Raab said.
N| Beekeeper Xaver Huber thinks a third of the swarms will come back at dusk.
V| The road stayed closed until Tuesday afternoon.
N| "He swerved for a cat," police sergeant Moritz Stang said.
A| A farmer on the scene saw no cat and a phone on the dashboard.
V| In Bavaria 14 people died of stings in the past five years.
? What caused the accident? | 5A
? How many people were killed by the bees on Monday? | -
? Did most of the swarms return to their hives? | 3P
? How long was traffic blocked? | 4A
? What happened to the driver? | 2A
? Was the truck driver drunk? | -

= Study links late dinners to weak bones, but only in men
N| Researchers in Osaka followed 11,300 adults for nine years and counted fractures, lead author Keiko Amano said.
N| Men who ate after nine broke a hip 1.4 times as often as those who ate at six.
N| In women no such pattern showed up.
N| "We do not know why, and anyone who tells you they do is guessing," Amano said.
N| The paper in Bone Letters was paid for by the prefecture.
V| An earlier study in Finland, with 900 subjects, had pointed to coffee.
A| Sceptics note that night workers were left in the sample.
? How large was the Japanese sample? | 1A
? Is eating late bad for women's bones? | 3D
? What explains the effect? | 4W
? Who funded the Osaka research? | 5A
? Did the Japanese study blame coffee? | -
? Were shift workers excluded? | 7D

= Kurdish party ends boycott of Baghdad parliament
V| The 31 deputies of the Zagros List took their seats on Saturday for the first time since November.
N| Speaker Hamid al-Jubouri welcomed them with a bouquet and a reminder about the dress code.
N| They had been promised a vote on the oil law within a month, their leader Shirin Barzan said.
N| The speaker's office said the agenda was not yet fixed.
A| A Sunni deputy spoke of a secret paper with three signatures.
N| "There is no paper," Barzan said.
V| The party walked out in 2014 as well, over the budget.
? Are the Kurds back in parliament? | 1A
? Has the assembly voted on the oil law? | 3P
? Is there a written deal? | 5A 6D
? What was the earlier walkout about? | 7A
? How many seats does the Sunni bloc have? | -

= Manchester tower block residents wait for word on cladding
N| Residents of Arkwright House were told in March that panels would come down "by the summer", tenants' secretary Dot Mulligan said.
N| Not one has been touched, she said on Monday.
N| The council's housing lead, Imran Sheikh, said the contractor had gone bust in May.
N| A new one, Pargeter, will be on site in October.
V| A fire on the ninth floor in 2022 was put out in twenty minutes.
N| Sheikh could not say whether the panels were of the same make as those at Grenfell.
V| The 17-storey block has 102 flats.
? Has the cladding been removed? | 1P 2D
? Why has nothing been done? | 3A
? Is it the same material as at Grenfell? | 6W
? How many homes are in the building? | 7A
? Has Pargeter begun the job? | 4P
? How many people died in the 2022 fire? | -

= Thai rice farmers pelt ministry with empty sacks
V| Some two thousand growers from Isan emptied their pick-ups on the ministry's steps at dawn.
N| They want 12,000 baht a tonne; the state pays 8,900.
N| Deputy minister Anong Srisai came out in slippers to tell them a rise would be looked into.
V| She went back in under an umbrella.
N| Police colonel Wichai Thong said the sacks would be collected and nobody booked.
V| Two farmers were shot dead in a protest at the same spot in 2010.
A| An economist at a Bangkok bank put the cost of their demand at 90 billion baht.
? Has the government agreed to raise the price? | 3P
? Were any demonstrators arrested? | 5D
? What are the farmers asking for? | 2A
? How many protesters were killed on Thursday? | -
? How much would the increase cost? | 7A
? Who spoke to the crowd? | 3A

= Canadian spacecraft sends back first pictures from asteroid Ketu
V| The probe Loon slipped into orbit around the 600-metre rock at 02.14 on Sunday after a voyage of six years.
N| It has taken 312 photographs, mission scientist Priya Natarajan said.
N| One shows a boulder the size of a church leaning on nothing at all.
N| A landing is pencilled in for November.
V| Its twin, Heron, was lost in 2021 when an antenna jammed.
N| Natarajan would not guess at the asteroid's age.
A| Colleagues in Pasadena favour 40 million years.
? Has Loon touched down on Ketu? | 4P
? How old is the asteroid? | 6W 7A
? What went wrong with Heron? | 5A
? How big is Ketu? | 1A
? Did the probe carry a rover? | -

= Ukrainian town's last baker hit as shells fall on Saturday market
V| Three rounds landed between the fish stalls and the bus stop in Lypove shortly after ten.
N| Military administrator Taras Hnatiuk gave the toll as five dead and nineteen hurt.
A| A nurse at the town's hospital had counted seven bodies by noon.
V| Among the wounded is Olha Bila, 61, who baked the town's bread.
N| Russia's defence ministry said its gunners had fired on a column of trucks.
N| There had not been a truck in the town since Wednesday, Hnatiuk said.
V| In May a missile destroyed the school while it was empty.
? How many people were killed in the shelling? | 2A 3A
? Were there army vehicles in Lypove? | 5A 6D
? Did the baker die? | 4D
? How many died when the school was hit? | -
? When did the shells strike? | 1A
? Has Bila reopened her bakery? | -

= Argentine football federation moves final to Montevideo
N| The cup final will be played at the Centenario on 30 November, federation president Julio Brizuela announced.
N| He cited "the lie of the land", by which he meant the strike of Buenos Aires police.
N| The police union said its members had never refused to guard a match.
N| Tickets already sold remain good and a ferry will be laid on, Brizuela said.
A| Supporters of Atlético Sur threaten to stay away.
V| Their rivals, Ferro Norte, last won the trophy in 1987.
V| The 2018 final was shifted to Asunción after a coach was stoned.
? Where will the match take place? | 1A
? Why was it taken out of Buenos Aires? | 2A
? Did officers decline to work at the game? | 3D
? Did Ferro Norte win the cup this year? | -
? Why was the 2018 final moved? | 7A
? Did Atlético fans boycott the final? | 5P

= Steelworks in Galați cools its last blast furnace, unions vow to relight it
V| The crew of furnace number five tapped iron for the final time at 22.10 on Friday, fifty-six years after it was first lit.
N| "It has been put to sleep, not buried," plant director Ilinca Voicu said.
N| She could not promise that any of the 1,150 men and women on furlough would be called back.
A| Shop-floor talk is of a Turkish buyer who came with two interpreters.
N| The ministry of economy said it had seen no offer from anyone.
V| Furnace number three, shut in 2019, was later sold for scrap.
N| Union boss Costel Munteanu said his members would chain themselves to the stoves if a crane came near.
? Has the furnace been scrapped? | -
? How many employees have been sent home? | 3A
? will the furloughed workers get their jobs back | 3W
? a bid for the steelworks from Turkey | 4A 5D
? Have union members chained themselves to the equipment? | 7P
? When did number five first go into service? | -

= Paris prosecutor opens inquiry after minister's aide is slapped in café
V| Thomas Bérard, who writes the interior minister's speeches, was struck across the face in rue de Lille on Tuesday lunchtime.
N| The blow came from a woman of about sixty who then paid for his coffee, the waiter, Idriss Kone, told investigators.
N| Prosecutor Laure Vanier said she had been identified and would be questioned next week.
N| Mr Bérard has lodged no complaint and hopes to hear no more of it.
M| According to the weekly Le Merle, the two had once been married.
N| His lawyer called that "geometrically impossible".
V| The minister himself was hit by an egg in Lille in 2021.
? Has the woman been interviewed by investigators? | 3P
? Were the aide and his assailant formerly husband and wife? | 5A 6D
? Did the victim go to the police? | 4D
? Who slapped the minister? | -
? Where did the assault happen? | 1A
? who saw it happen | 2A

= Namibia shuts seal harvest early after bull found with bird flu
N| Fisheries Minister Hilma Shikongo ended the season on Wednesday with 11,000 of 60,000 permits used.
N| One bull at Cape Cross had the H5N1 strain, the state veterinarian found.
N| None of the forty harvesters tested so far carries the virus, Shikongo said.
A| Animal-welfare groups hoped the season would never reopen.
N| Concession holder Gys Brandt said his men had salaries to the end of the year.
N| The minister left the question of compensation for another day.
V| In 1994 a third of the colony starved when the fish went south.
? Has the disease passed to humans? | 3D
? Why was the culling stopped? | -
? Will concession holders be indemnified? | 6W
? How many seals died of flu? | -
? What killed so many seals in the nineties? | 7A
? Has the trade been abolished for good? | 4P

= Referee Gunnar Alm says he got penalty wrong in Cup semi-final
N| "I saw an arm. On the screen there is no arm," Alm told Swedish radio on Monday.
V| Hammarö beat Västra 2-1 on Saturday with a spot kick in the 93rd minute.
N| Västra have asked for the tie to be replayed.
N| League secretary Mona Berg said the rule book made no provision for that.
N| Alm will not be at the final, she said, because he is attending his daughter's wedding.
A| A colleague understood that he had been told to stay at home.
V| He sent off four Västra players in a league match in 2020.
? Was the decision to award the penalty a mistake? | 1A
? Has the semi-final been played again? | 3P
? Is a rematch allowed under the regulations? | 4D
? Why will Alm miss the final? | 5A 6A
? How many men were dismissed on Saturday? | -
? When was the winner scored? | 2A

= Couple claim treasure under Devon bungalow was theirs all along
N| Maureen and Ted Scobie told the coroner that the 640 gold sovereigns had been buried by her father in 1940.
N| Builder Kyle Janes, who struck the pot with a digger, says half is his.
N| "He was paid to dig a drain," Mrs Scobie said.
N| British Museum curator Dr Femi Adeleke said the youngest coin was struck in 1958.
N| Coroner Alastair Boyne adjourned the hearing to 4 November without saying which way he leaned.
V| The hoard weighs just over five kilos.
V| A pot of Roman silver found in the same parish in 1987 fetched £72,000.
? How much is the sovereign hoard worth? | -
? Were the coins hidden in 1940? | 1A
? Has the coroner ruled on ownership? | 5D
? How old is the most recent coin? | 4A
? Who uncovered the hoard? | 2A
? Why was the builder there? | 3A

= Mongolian herders lose quarter of livestock to iron winter
N| More than 15 million animals have perished since December, the emergency agency's Batbayar Dorj said.
N| Snow followed by thaw and frost had sealed the grass under ice, he explained.
N| Ulaanbaatar has asked neighbours for 200,000 tonnes of hay.
N| Not a bale has crossed the border so far, according to Dorj.
V| The Red Cross gave 4,000 families cash in 2020.
N| "I had 600 sheep. I have a dog," said Oyuna Ganbold of Zavkhan province.
A| Some herders have moved to the capital's tent districts.
? Has foreign fodder arrived? | 3P 4D
? Why could the animals not graze? | 2A
? How many sheep did Ganbold lose? | -
? Has the Red Cross paid out this winter? | -
? Where have families gone? | 7A
? How many beasts have died? | 1A

= Rome taxi drivers smash app boss's car in night of protest
V| About 600 cabs blocked Via del Corso from nine until two on Monday night.
V| A grey saloon belonging to Ettore Fanti, who runs the ride service Passo, had its windows broken.
N| "Not by us," said cabbies' leader Remo Calabrese. "We had people filming each other."
N| Police superintendent Livia Conte said two licensed drivers had been identified from the pictures.
N| She would not name the pair.
V| Fanti was in Turin with his mother at the time.
V| Cabbies in Naples burned a competitor's office in 2015.
N| Transport Minister Aldo Serra will receive both sides on Thursday.
? Did taxi drivers wreck Fanti's vehicle? | 3D 4A
? who are the two suspects | 5W
? Was Fanti in the car? | 6D
? Has the minister met the drivers? | 8P
? How long was the street closed? | 1A
? Was Passo's office set on fire? | -

= Ransom gang puts Irish bank customers' data on sale
M| Technology site Wirehead said files on 310,000 account holders were on offer for the price of a house.
N| Shannon Trust confirmed an intrusion on 2 May and said the thieves had got no further than the canteen menu.
N| "We're still looking at the Wirehead sample," security head Deirdre Quill said.
N| Ms Quill declined to say if a ransom had been demanded.
V| A customer reached by this paper recognised her own address and mortgage in the sample.
N| The data protection commissioner has written to the bank with forty questions.
V| A sister company in Malta paid hackers 2 million euros in 2022.
? Was client information stolen? | 1A 2D 5A
? Did the Irish bank pay the hackers? | -
? Was money demanded from Shannon Trust? | 4W
? When did the break-in occur? | 2A
? Has the bank answered the commissioner? | -

= Hawaiian telescope plan dropped after nine years of protest
N| The consortium will build in La Palma instead, its director, Noah Eisenberg, said on Tuesday.
N| He said he had telephoned the elders on Mauna Kea before anyone else.
N| "We never opposed astronomy, we opposed a hole in a grave," elder Kealoha Pahia said.
V| Thirty-eight people, most of them over seventy, were arrested at a roadblock in July 2019.
N| The governor regretted the loss of 120 permanent posts.
N| Spain's science minister, Nuria Abad, expects the first stone to be laid in 2028.
A| Some scientists worry that the island's sky is not as dry.
? Has construction begun in the Canaries? | 6P
? Is the observatory going to be built in Hawaii? | 1D
? Were demonstrators arrested on Tuesday? | -
? Who heard the news first? | 2A
? How many jobs will Hawaii miss out on? | 5A
? Is La Palma's air as good for observing? | 7D

= Bus plunges into Andean gorge with wedding party aboard
V| The coach left the Abancay road on a hairpin at 3 a.m. on Sunday and fell 180 metres.
N| Firefighter Rubén Huamán, first down the ropes, said nineteen were dead.
N| The bride and groom had gone ahead by car, her uncle said.
N| Highway police found no skid marks and cannot yet say whether the driver was asleep.
A| A truck driver behind had seen no brake lights.
V| He saw the bus drift "like a boat".
V| In 2021 a bus carrying miners went over at the same bend; 27 died.
N| President Elsa Valdivia has called for guard rails along the whole route.
? Were the newlyweds among the dead? | 3D
? What is the death toll in Sunday's accident? | 2A
? Did the driver nod off? | 4W
? Have crash barriers been installed? | 8P
? Did the trucker see the coach slow down? | 5D
? How many miners were killed on Sunday? | -

= French sailor's widow identifies ring from wreck raised off Brest
V| The trawler Sainte-Reine, lost with six hands in 1987, was lifted by a floating crane on Thursday.
N| "It has our date inside," said Yvonne Le Goff, 79, who had been asked to look at the objects laid out on the quay.
N| Investigator Hervé Salaün said the hull showed a dent on the port side.
A| Fishermen have held for years that a submarine dragged the boat down by its nets.
N| The navy stuck to its line that it had had no vessel within forty miles.
N| Salaün said a metal expert would look at the dent before anyone said the word submarine.
V| A Breton trawler was sunk by a British submarine's wire in 1990 off Scotland.
? Was a submarine responsible for sinking the Sainte-Reine? | 4A 5D
? Have tests been done on the dent? | 6P
? When did the trawler go down? | 1A
? How did Le Goff recognise the ring? | 2A
? Have the sailors' remains been found? | -

= Vaccination drive in Lahore suspended after nurse is shot at
V| Two men on a motorcycle fired five times at Saima Akhtar as she left a house in Shahdara on Monday.
N| She lost a shoe and a box of vials but was not hit, police officer Imran Butt said.
N| "I'll go back with one shoe," she told local television.
N| Health secretary Dr Aqsa Riaz stopped the campaign in four districts until guards could be found.
V| Three vaccinators were murdered in Peshawar in 2023.
N| Nobody is in custody, Butt said.
A| Neighbours put the attack down to a quarrel over a dowry.
? Was the nurse wounded? | 2D
? Have the gunmen been arrested? | 6D
? Why was she attacked? | 7A
? Did Akhtar return to work? | 3P
? How many vaccinators were killed on Monday? | -
? How many districts are affected? | 4A

= Lithuanian cheese wins top prize and loses its name
N| The jury in Bergamo put Ona Petrauskienė's smoked "Parmukas" ahead of 1,400 rivals.
N| A lawyer for the parmesan consortium was waiting for her by the stage with a letter.
N| She has until Easter to find another word, the letter says.
N| "I'll call it Bergamo," she said.
N| The consortium's president, Ivano Tosi, denied having tried to have her disqualified.
A| A steward recalled a raised voice and a slammed door behind the jury room.
V| Her dairy has three cows and a waiting list.
? Has the cheese been renamed? | 3P 4P
? How many cheeses did hers beat? | 1A
? Did the consortium seek her exclusion from the contest? | 5D
? Who gave her the letter? | 2A
? How large is her herd? | 7A
? Did Tosi shout at the jury? | -

= Judge in Texas frees woman after 22 years over tainted fingerprint
N| "Go home, Ms Delgado," Judge Hiram Stokes said, and took off his glasses.
V| Rosalind Delgado, 51, was convicted in 2003 of killing a pawnbroker in Laredo.
N| The print that put her at the counter belonged to the clerk who lifted it, a laboratory in Ohio found.
N| District attorney Wade Purcell said he hadn't made up his mind about a second trial.
V| The detective in the case died in 2016.
N| Her daughter, who was four at the time, drove her to the sea.
A| Jurors contacted by her lawyers were divided over whether they would do it again.
? Will Delgado be tried again? | 4W
? Whose fingerprint was it? | 3A
? Where was the pawnbroker murdered? | 2A
? Has Delgado been compensated? | -
? Is the investigator still alive? | 5D
? Who really killed the pawnbroker? | -

= Airline passengers stuck on Gander tarmac for eleven hours
V| Flight 88 from Rome to Chicago put down in Newfoundland at 4.20 on Sunday with a cracked windscreen.
N| No one was let off because the customs hall had closed for the night, airport manager Doreen Pike said.
N| Water ran out about dawn, passenger Luca Benedetti said.
N| "They did hand out ice cubes," he added.
N| The carrier, Aurelia, has offered each of the 241 a voucher for 50 euros.
N| Its spokeswoman, Chiara Monti, did not have an answer when asked about lawsuits.
V| Thirty-eight airliners were diverted to the town in September 2001.
? Were the passengers allowed to disembark overnight? | 2D
? Why did the plane divert? | 1A
? How many flights landed at Gander on Sunday? | -
? What are travellers getting by way of apology? | 5A
? Is Aurelia being sued? | 6W
? was there anything to drink | 3D

= Colombian rebels hand over hostage bishop's ring but not bishop
N| A priest was given the ring on a bridge near Tame on Friday, the diocese of Arauca said.
N| "It means he's alive," vicar general Father Libardo Soto said.
N| The army would not vouch for that.
N| The guerrilla front's commander, alias Ratón, promised in a video to release Monsignor Acevedo "when the rains stop".
V| The 70-year-old was taken from his car on 3 August.
A| Villagers saw an old man on a mule on Tuesday.
V| The same front freed two engineers last year after payment of a ransom.
? Has the bishop been released? | 4P
? Is the cleric still living? | 2A 3W
? When was he abducted? | 5A
? Was a ransom paid for Acevedo? | -
? Where was the jewellery delivered? | 1A

= Glasgow surgeon transplants pig kidney, patient up and walking
V| Ewan McColl, a 58-year-old bus driver, had the organ put in during a six-hour operation on 11 October.
N| "It turned pink and then it did what kidneys do, all over my shoes," surgeon Nadia Rahman said.
N| McColl can expect to be home in a fortnight if there is no rejection, she said.
N| The hospital would say nothing about who had met the bill.
V| A man in Boston lived for two months with a similar graft in 2024.
N| Animal rights campaigner Jude Farr called the operation "butchery at both ends".
A| Nurses say he asks for bacon.
? Has McColl gone home? | 3P
? Who paid for the operation? | 4W
? Did the pig kidney function? | 2A
? How long did the Boston recipient survive? | 5A
? Has his body rejected the organ? | -
? How long did the transplant take? | 1A

= Strike shuts every lighthouse museum in Brittany
V| Doors stayed locked at all fourteen sites on the first day of the school holidays.
N| Keepers want a night allowance, union delegate Solenn Kerbrat said.
N| The department says no one has worked a night there since 1998.
N| Ms Kerbrat said that was so and beside the point.
A| A tourist from Metz climbed the Eckmühl fence and found the view "adequate".
N| The prefect is to meet the union on the 24th.
V| A previous stoppage, in 2010, lasted a single tide.
? Do the staff work nights? | 3D 4D
? Has the prefect sat down with the strikers? | 6P
? What do the strikers want? | 2A
? How long has the current strike lasted? | -
? Did any visitor get in? | 5A
? How many museums closed? | 1A

= Bitcoin founder hoax costs Maltese fund its licence
N| Merid Capital told clients in January that its chairman, Silvio Borg, was Satoshi Nakamoto.
N| He was at school in Sliema at the time, regulator Antonella Vella said.
N| "I have never claimed it in those words," Mr Borg said.
N| The brochure, on page three, claims it in those words.
N| Investors put in 19 million euros before the doors closed, Vella said.
N| She could not say how much of it was left.
V| An Australian was found by a London judge in 2024 not to be Nakamoto.
N| Police will decide by Christmas whether to press charges.
? Is Borg the inventor of Bitcoin? | 1A 2D 4A
? Did Borg say he was Nakamoto? | 1A 3D 4A
? How much of the investors' money remains? | 6W
? Has Borg been charged? | 8P
? How much did clients invest? | 5A
? Who was exposed in a British court? | 7A

= Wildfire jumps river and reaches edge of Kelowna suburb
V| The Bear Creek fire crossed the west arm of the lake just before midnight and is burning 300 metres from Rose Valley.
N| Fire chief Marlene Kowalchuk said that every house was still standing on Sunday morning.
A| A resident watching on his doorbell camera said his garage had gone.
N| "We sent a crew to that address and it's there, with a canoe on top," Kowalchuk said.
V| Nearly 190 homes were lost in the area in August 2023.
N| Rain would help, but none is on the charts before Friday, forecaster Neil Dosanjh said.
N| Police have handed a file on two campers to prosecutors.
? Have any properties been destroyed in the Bear Creek blaze? | 2D 3A 4D
? Has it rained on the fire? | 6P
? how many houses burned down this weekend | -
? Were the campers convicted? | -
? How close are the flames? | 1A
? When is rain due? | 6A

= Cardinal denies writing to pope about successor
N| "I have sent the Holy Father one letter this year and it concerned bees," Cardinal Benedikt Aumann said.
M| Il Corriere Vaticano had printed what it said was the first page of a letter dated 2 February.
N| The paper's editor, Paola Righi, said she had held the original in her hand.
N| The Vatican press office had no light to shed on the matter.
A| A graphologist hired by a broadcaster thought the handwriting "very close".
V| The cardinal keeps eleven hives in the gardens at Castel Gandolfo.
V| He was passed over for Vienna in 1995.
? Did Aumann write to the pontiff about who should succeed him? | 1D 2A 3A 4W 5A
? What was his letter about? | 1A
? How many beehives has he got? | 6A
? Was he made archbishop of Vienna? | 7D
? Has the pope resigned? | -

= Kenyan runner's pacemaker wins race by accident
V| Elijah Chebet was paid to lead the women's race in Hamburg to 30 kilometres and then stop.
N| "My legs were laughing," he said at the finish, which he reached seven minutes ahead of anyone.
N| Organiser Heike Thoms said he would get his fee and no medal.
N| The winner on paper is Almaz Worku of Ethiopia, in 2:20:08.
N| Worku said that she had not seen anyone in front of her.
A| One steward feared a protest from the Japanese team.
V| In 1994 the pacemaker Paul Pilkington won in Los Angeles.
? Will Chebet receive a medal? | 3D
? Who is the official champion? | 4A
? Did Japan lodge a protest? | 6P
? How far was he supposed to run? | 1A
? Did Worku know about the man ahead? | 5D
? Who won in Hamburg in 1994? | -

= Georgian winemaker's amphora said to be oldest with wine inside
N| Residue in a jar from Shulaveri is 8,200 years old, archaeologist Nino Kapanadze reported.
N| The analysis was done in Philadelphia on a thumbnail of clay.
N| Professor Luc Armand of Dijon said the same acids were found in hawthorn.
N| Kapanadze hasn't yet tested for hawthorn.
N| She intends to send a second sample to Milan.
V| Grape pips from Iran have been dated to 5400 BC.
A| Villagers have begun to sell labels.
? Did the vessel contain wine? | 1A
? Has the second specimen been analysed in Milan? | 5P
? Could the traces come from another plant? | 3A
? Where was the laboratory work carried out? | 2A
? How old are the Iranian finds? | 6A
? Was the hawthorn hypothesis ruled out? | 4D

= Ecuadorean mayor shot at while inaugurating police station
V| Gunmen opened up from a passing car as Lorena Mite cut the ribbon in Durán on Wednesday.
N| Her bodyguard, Sergeant Jairo Vera, is in intensive care with two bullets in the chest, the Luis Vernaza hospital said.
N| "She fell because I pushed her," said councillor Omar Plúas; the mayor had a bruised knee.
N| Interior Minister Rafael Ortega blamed the Chone Killers.
N| A message circulating in the gang's name said it had nothing to do with the shooting.
N| Detectives have not been able to authenticate it.
V| Mite's predecessor was murdered in his garage in 2023.
? What made the mayor fall? | 3A
? Did the Chone Killers do it? | 4A 5D
? Is the gang's statement real? | 6W
? Has the bodyguard died? | -
? What was the mayor doing when the shots were fired? | 1A
? Where was the previous mayor killed? | 7A

= Hedge fund takes pub chain private in £780m deal, landlord tenants uneasy
V| Shareholders in Oak & Anchor accepted the offer from Corvane by 91% to 9% at a meeting in Derby.
N| Tenants will see no change in rent before 2027, Corvane partner Miles Hatherley said.
N| He neither made nor ruled out a promise about the 60 pubs on the coast.
A| Some landlords have been told to expect valuers in the new year.
V| The chain sold its brewery in 2008 for £44m.
N| "They'll be flats," predicted Sheila Grubb of the Jolly Tar in Filey.
N| The competition authority has four weeks to raise objections.
? Did investors approve the takeover? | 1A
? Has the Jolly Tar been converted into flats? | 6P
? Are the seaside pubs safe? | 3W
? What rent do tenants pay? | -
? What was the brewery sold for? | 5A
? Has the watchdog cleared the deal? | -

= Parish council in Norfolk splits over duck pond as chairman storms out
V| Graham Tuttle walked out of Tuesday's meeting at Little Snoring Green after nineteen minutes, taking the agenda with him.
N| He later told this newspaper he had gone to move his car.
N| Vice-chairman Brenda Okonkwo carried the motion to dredge on her own casting vote.
N| The £6,400 contract will be signed once the newts have been counted.
N| Mr Tuttle's term ends in May; he was not saying on Wednesday whether he would stand again.
V| The pond was last cleared in 1977, for the Queen's jubilee.
A| A regular on the bench opposite said there had been no newts since the drought.
N| "There are at least thirty," county ecologist Sam Pryce replied.
? Why did the chairman leave? | 2A
? Was the dredging approved? | 3A
? Has the contract been signed? | 4P
? How many newts live in the pond? | 7A 8A
? tuttle seeking another term | 5W
? Has Tuttle resigned as chairman? | -

= Live: Dam at Krasny Yar holding, officials say, as river peaks
N| 09.10 - The level fell three centimetres overnight, hydrologist Zoya Lapina tells the regional channel.
A| 09.45 - A reader writes that the water is up to the doorsteps on Lenin Street and that the pharmacy has been sandbagged.
N| 10.20 - Governor Pavel Durov says that Lenin Street is dry "from one end to the other".
N| 10.55 - Schools stay shut until Monday whatever happens, his deputy adds.
V| 11.30 - Soldiers have filled 80,000 sandbags, twice as many as in the flood of 2016.
N| 12.05 - Lapina says a second crest would come on Wednesday if the warm spell in the hills lasts.
N| 12.40 - Asked whether he would allow journalists on the dam, Durov says he will think about it.
? Has Lenin Street been flooded? | 2A 3D
? Has a second flood wave hit Krasny Yar? | 6P
? Can reporters visit the dam? | 7W
? When will classes resume? | 4A
? Did the dam break in 2016? | -
? Is the river still rising? | 1D

= Sneaker firm Velox sued by designer over shade of orange
N| Tadeo Ibáñez says he mixed the colour in his mother's garage in Tijuana and registered it as Pantera 7.
N| Velox says the shade occurs in nature, "notably in oranges".
V| The shoe earned the Oregon company 212 million dollars in its first year.
N| Ibáñez was paid 1,500 dollars for a weekend's work as a consultant in 2022, court papers show.
N| Velox's head of design, Britt Aasen, said she had never met him.
N| A photograph in the filing shows the two with a paint tin between them.
N| The company would not discuss the picture.
N| A hearing is set for 8 January in Portland.
? Do Aasen and Ibáñez know each other? | 5D 6A 7W
? How much did the designer receive? | 4A
? How much is the designer suing for? | -
? Who invented the colour? | 1A
? What were first-year sales of the trainer? | 3A
? Has the court ruled on the colour? | -

= Ivory Coast coach insists he will not be at Afcon 'on a stretcher or off'
N| "Write it down: I'm finished," Didier Kouamé, 67, said after Sunday's draw in Bouaké.
N| Twenty minutes later the federation said that he was under contract until the end of the tournament.
N| Its president, Aya Diomandé, said no letter of resignation had reached her desk.
N| Kouamé said he had never owned a pen.
V| He had a stent fitted in Abidjan in July.
A| Players joked that he quits every Sunday.
V| The Elephants last lost at home in 2021.
N| Diomandé left unanswered the question of who would take training on Tuesday.
? Has the federation received a notice to quit? | 3D
? How old is the coach? | 1A
? Did Ivory Coast lose in Bouaké on Sunday? | -
? Who will run Tuesday's session? | 8W
? What procedure did the coach undergo? | 5A
? When does his contract expire? | 2A

= Amputee veteran rows Atlantic backwards to win bet
V| Corporal Tomasz Wilk, who lost a leg in Ghazni in 2010, touched the jetty at English Harbour on Friday after 71 days.
N| The bet was with his sister and the stake was a goat, he said.
N| "He ate flying fish and cried at whales," she said, adding that the goat was in good health.
N| He has raised 90,000 zlotys for a clinic in Łódź.
V| His boat turned over on day 30 and again on day 52.
N| The ocean rowing society is studying whether facing forwards disqualifies him from its lists.
V| The record for the crossing alone is 30 days.
N| He would like to do the Pacific.
? Did Wilk lose his leg at sea? | 1D
? How often did he capsize? | 5A
? Has the society recognised the crossing? | 6W
? How long did the crossing take him? | 1A
? Did he set a record? | -
? Has he rowed the Pacific? | 8P

= Turkmen gas to reach Hungary 'by Easter', Budapest says, to raised eyebrows
N| Foreign trade minister Balázs Kertész put the first delivery at half a billion cubic metres.
N| It would flow through Iran and Turkey under a swap, he told parliament.
N| Turkey's pipeline operator said capacity had not been booked by anybody.
A| Traders could not see how the sums were done.
N| Ashgabat had nothing to add to a two-line communiqué of Monday.
V| The communiqué mentions cooperation, melons and horses.
V| In 2007 a Hungarian prime minister promised the same gas by 2012.
N| "That one was a socialist," Mr Kertész said when reminded.
? Has Turkmen gas arrived in Hungary? | 2P
? Has pipeline space been reserved? | 3D
? By what route would the gas travel? | 2A
? Did Turkmenistan confirm the deal? | 5W
? How much gas did Hungary get in 2012? | -
? Who made the promise in 2007? | 7A

= Cancer charity boss 'forgot' three holidays on company card
N| Yvette Lagrange told auditors that Mauritius, Bali and Zermatt had "slipped through with the taxis".
N| The bill for the three came to 61,300 euros, the audit says.
N| She has written a cheque for all of it, her lawyer said.
N| Treasurer Koen Maes had seen no cheque by Thursday evening.
N| The board meets on Monday to decide her future.
A| Several trustees were in favour of a quiet handshake.
V| The charity spent 2.2 million on research last year and 2.6 million on offices.
V| A previous head left in 2013 after a dispute over a piano.
? Did Lagrange refund the money? | 3A 4D
? Has she been dismissed? | 5P
? How much did the trips cost? | 2A
? Why did her predecessor go? | 8A
? How much was spent on the piano? | -
? Did the audit find that research money was misused? | -

= Moon rover 'Chandni' wakes after fourteen days of darkness
N| A beep at 05.51 told the team in Bengaluru that the battery had survived minus 170 degrees, project director Kavitha Iyer said.
N| "We'd written the obituary," she said.
N| The robot has one working camera out of three.
N| It will drive to the rim of the crater if the wheels turn.
N| Iyer would not commit to a date for the first pictures.
V| Its predecessor never spoke again after its first lunar night, in September 2023.
V| A Japanese lander revived three times in 2024 while standing on its nose.
? Has Chandni reached the crater's edge? | 4P
? When will images be published? | 5W
? How many of the cameras still function? | 3A
? Did the rover survive the lunar night? | 1A
? What happened to the earlier rover? | 6A
? Did the wheels freeze? | -

= Bishop's Castle cheese rolling ends with vet in hospital
N| Vet Harriet Pugh broke an ankle "in the usual place, by the oak", said organiser Clive Rees on Monday.
V| The race down Cuckoo Hill drew forty runners and some 3,000 onlookers.
N| It was won for the third year by a postman from Osaka, Daiki Mori, in 31 seconds.
N| The parish's insurers have asked for hay bales next year.
N| Rees called bales "an insult to the hill".
A| One bystander thought the cheese had been greased.
N| "Everyone's cheese is greased," said Mori.
V| Nobody has died on the course since 1911.
? Who was hurt? | 1A
? Were hay bales put out along the track? | 4P
? Who came first? | 3A
? Had the cheese been tampered with? | 6A
? when was the last fatality | 8A
? How many people were injured in last year's race? | -

= Syrian refugees in Amman flat fire had been told to leave
V| A heater fell over on the fourth floor of a block in Hashmi on Sunday and five members of the Darwish family suffocated.
N| The city had declared the house unfit in September, civil defence colonel Ziad Haddadin said.
N| The owner says that no notice was ever nailed to his door.
N| Neighbour Umm Khalil remembers a paper, "yellow, in the rain".
N| City hall is looking for its copy.
V| Only the youngest, Rami, eight, who was at a football practice, is alive.
N| The UN refugee agency would help to find him relatives in Germany, it said.
V| Eleven Egyptians died in a similar blaze in Zarqa in 2022.
? Was the landlord warned the building was unsafe? | 2A 3D 4A
? What started the fire? | 1A
? How many people were killed in Zarqa? | 8A
? Did the whole family perish? | 6D
? Have Rami's relatives been located? | 7P
? How many Egyptians died in Amman? | -

= Lost Vivaldi concerto turns out to be by his pupil, maybe
N| The watermark on the manuscript found in Dresden is of 1743, two years after the composer's death, librarian Gesine Pohl said.
N| "So unless he wrote it from the grave," she said, and shrugged.
N| Violinist Matteo Corsi, who recorded the piece in the spring, stands by the attribution.
N| Paper of that kind was sold from 1738, he says.
N| The label has not decided whether to reprint the sleeve.
V| About 500 concertos are securely Vivaldi's.
A| Scholars in Venice favour Anna Maria of the Pietà.
N| Pohl will publish her findings in June.
? Who might have composed it instead? | 7A
? Will the CD cover be changed? | 5W
? Has the librarian's research appeared in print? | 8P
? When did Vivaldi die? | 1A
? When did Corsi record the work? | 3A
? Who owns the manuscript? | -

= Uruguay's nurses accept pay deal; doctors hold out
N| Nurses voted by 4,112 to 870 for a rise of 7.5%, their federation said on Wednesday night.
N| Its president, Graciela Pereyra, said the wards would be fully manned from six on Thursday.
N| "We were not asked and we're not bound," said Dr Andrés Bonilla of the physicians' union.
N| His members are out until the 16th.
N| Health Minister Inés Curbelo thanked the nurses and, pressed about the doctors, talked about the weather.
V| Operations put off since the first of the month number 2,300.
V| Nurses won 5% in 2022 after a strike of three weeks.
? Are the doctors back at work? | 4D
? What raise did the nurses get this time? | 1A
? How many procedures have been delayed? | 6A
? What does the minister think of the doctors' stance? | 5W
? How long did the doctors strike in 2022? | -
? Did physicians vote for the agreement? | 3D

= Police in Oslo rule out foul play in ambassador's death
N| Ambassador Yusuf Kaddouri slipped on the ice outside his residence on the night of 4 February, inspector Hanne Vik said.
N| There were no marks on him but those of the fall, she said.
N| His brother Karim does not believe a word of it.
N| "He had been followed since Christmas and he told me by whom," he said in Tunis.
N| He would not repeat the name to a reporter.
A| An embassy driver also spoke of a white car.
N| Vik said the traffic cameras in the street had been examined from one week back, and showed no such vehicle.
V| A Tunisian consul was murdered in Marseille in 1988.
? Who killed the consul? | -
? Who was following him? | 5W
? How did the envoy die? | 1A
? Was there a white vehicle in the street? | 6A 7D
? Where was Kaddouri killed in 1988? | -
? When did the diplomat fall? | 1A

= Trade daily: Gulf fertiliser terminal idles third train as buyers stay away
N| Ammonia unit C at Ras Zayd was taken down on Sunday for want of orders, operator Petrochem Gulf told customers in a note.
N| Units A and B are running at 60%, the note added.
A| Brokers in Singapore heard that B was cold too.
N| "I walked past it this morning and it was warm," sales manager Talal Nasser said by phone.
N| He would sooner talk about urea than about prices, he said.
N| A decision on restarting C is to be taken at the end of the quarter.
V| Spot ammonia fell to 288 dollars a tonne last week, from 410 in January.
V| The terminal was struck by lightning in 2017 and lost six weeks of output.
? Has unit B stopped as well? | 2D 3A 4D
? Why is the third train offline? | 1A
? Is unit C producing again? | 6P
? What price does Petrochem Gulf get for its ammonia? | 5W
? When was the terminal hit by lightning? | 8A
? Was anybody laid off at Ras Zayd? | -

= Tearful goodbye as last Concorde steward retires from village shop
V| Maurice Peverell, 88, pulled down the blind at Nether Compton Stores on Saturday for good.
N| He had poured champagne at twice the speed of sound for fourteen years and sold stamps for twenty-six, he said.
N| He recalled the afternoon in 1985 when a rock star asked him to turn the sky down.
N| Who that was, he refused to say.
N| The shop has been taken on by Kerry and Amit Solanki, who mean to add a coffee machine.
N| "They can have my apron when I'm dead," Mr Peverell said.
V| Concorde flew for the last time in November 2003.
? Has Peverell died? | -
? Which musician did he mean? | 4W
? Who will run the store now? | 5A
? Have the new owners put in a coffee machine? | 5P
? When did the plane last fly? | 7A
? How long was he a flight attendant? | 2A

= Army patrol ambushed near Lake Chad, jihadists and ministry differ on losses
N| The defence ministry in N'Djamena put the dead at four soldiers and the enemy's at thirty.
N| In an audio message the group calling itself West Province spoke of twenty-two "apostates" killed and none of its own.
N| A surgeon at Bol hospital, Dr Hassane Oumar, said that he had operated on eleven wounded men in uniform.
A| A fisherman saw two pick-ups burning on the shore at dusk.
N| The ministry would not say how many vehicles had been lost.
V| The ambush took place on Thursday near the islet of Kaiga.
N| President Idriss Mahadi vowed to lead the next column himself.
V| In March 2020 nearly a hundred soldiers were killed at Boma on the same lake.
? How many soldiers were killed in Thursday's ambush? | 1A 2A
? How many vehicles did the army lose? | 4A 5W
? Has the president gone to the front? | 7P
? Did the attackers suffer casualties? | 1A 2D
? How many soldiers were injured? | 3A
? How many soldiers died at Kaiga in 2020? | -

= Women's league clubs vote down salary cap
N| Nine of the twelve clubs were against, league chair Amandine Roche said after the meeting in Lyon.
N| She had staked nothing on the outcome, she said, and would carry on.
M| L'Écho Sportif wrote last week that a defeat would be her last.
N| Bordeaux president Gilles Etcheverry, one of the three in favour, said that the rich had voted for the rich.
N| How his own club's men's side had voted on theirs he preferred not to remember.
V| The proposal would have held wages to half of income.
N| A softer version is to be put forward in the autumn.
V| The men's league threw out a cap in 2012 and again in 2020.
? Has the women's league introduced a wage limit? | 1D
? Is Roche quitting? | 2D 3A
? Who backed the cap? | 4A
? Has the milder plan been adopted? | 7P
? What share of revenue could have gone on pay? | 6A
? How did Bordeaux's men vote? | 5W

= Truffle hunter's dog poisoned in Istria, third since October
V| Bela, a Lagotto worth more than the car she travelled in, died on Friday in the arms of Drago Klarić.
N| "It was meatball and it was strychnine," veterinarian Vesna Poropat said.
N| Klarić has a good idea who laid it.
N| He told police a name, he said, and will tell nobody else.
N| Inspector Marin Grgić said the police had been given no name.
V| A kilo of white truffles fetched 4,000 euros at Buzet on Sunday.
N| The hunters' association is thinking of muzzles.
V| In Piedmont, Italy, some thirty dogs were killed in the 2015 season.
? What killed Bela? | 2A
? Did Klarić tell officers whom he suspects? | 4A 5D
? Who poisoned the dog? | 4W
? Are the dogs now muzzled? | 7P
? How many dogs were poisoned in Istria in 2015? | -
? What is the going rate for the fungus? | 6A

= Three held after statue of general beheaded in Skopje
V| The bronze head of General Goce Trajanov was found in a shopping trolley by the Vardar on Wednesday morning.
N| Interior Minister Biljana Stefanova said three students had been arrested "with metal on their trousers".
N| Their lawyer, Arben Murati, said that they were sculptors and always had metal on their trousers.
N| They have exercised their right to say nothing.
N| City engineer Pance Ilievski reckoned the head could be welded back by Sunday.
N| "Leave it off," said the general's granddaughter, Elena. "He never used it."
V| The statue went up in 2011 and cost 1.8 million euros.
A| Passers-by had heard a grinder at two in the morning.
? Did the students behead the statue? | 4W
? Has the head been put back? | 5P
? Where did the head turn up? | 1A
? What did the monument cost? | 7A
? How many people were beheaded? | -
? When was the head cut off? | 8A

= Toddler found asleep in neighbour's washing machine after six-hour hunt
V| Two-year-old Noah Zelený was discovered at 9 p.m. on Monday by a policewoman who had come to ask for a glass of water.
N| He hadn't a mark on him, Sergeant Ivana Kučerová said.
N| The owner of the machine, a retired notary, had not noticed him come in.
N| Divers had by then been in the mill race for two hours.
A| A woman on the tram was sure she had seen him at the zoo.
N| The family will not be billed for the search, the fire brigade said.
V| In the same district a boy of four drowned in a garden pond in July.
? Was Noah injured? | 2D
? Did Noah drown? | -
? Who found the boy? | 1A
? Will the parents have to pay for the operation? | 6D
? Had the notary seen him enter? | 3D
? Where had the boy been seen earlier? | 5A

= Lender Caldera denies talks with rival, shares jump 14%
N| "There is no approach, there has been no lunch," Caldera's chairman, Sir Roland Fitch, told the exchange at 8.15.
M| At 7.50 the website DealWire had said that the two banks' heads had eaten together at Wiltons on Monday.
N| The rival, Northern & Provident, does not comment on what it calls gossip.
A| A waiter told this newspaper he had served one of them sole.
N| Fitch's office, asked about the fish, referred us to the earlier statement.
N| Regulators would have to wave through any merger, the Treasury said.
V| The banks came within a day of joining in 2014.
V| Caldera has 3.1 million customers.
? a lunch between the heads of the two banks | 1D 2A
? Is a merger under discussion? | 1D 3W
? Have regulators cleared a merger? | 6P
? What did the share price do on Monday? | -
? When did the two banks nearly combine? | 7A
? How many clients has Northern & Provident? | -

= Greek island votes to cap cruise passengers
N| From June no more than 8,000 visitors a day may land on Theronisi, mayor Katerina Rallis announced after Monday's council vote.
N| On 11 August last year there were 17,200, she said.
N| Shipping association head Nikos Galanis called the number "plucked from a donkey".
N| He would wait for the minutes before deciding whether to go to law.
A| Jewellers on the harbour expect to lose half their trade.
N| A levy of 20 euros a head comes in at the same time.
V| Santorini brought in a limit in 2019 that was seldom kept.
N| Asked if the muleteers would be compensated, the mayor said one thing at a time.
? Has the shipping lobby gone to court? | 4P
? What is the daily ceiling? | 1A
? Have shopkeepers lost trade because of the cap? | 5P
? Was last summer's peak above the new limit? | 2A
? Will mule drivers be paid for lost earnings? | 8W
? Did Santorini's cap work? | 7D

= Vet says racehorse sent to slaughter was not champion's brother
N| The carcass at Chepstow had a chip that belonged to a gelding of no family at all, vet Rhodri Bevan said.
M| The Racing Mail had led its front page with the death of Golden Ferret, full brother to a Derby winner.
N| Owner Sheikh Nahyan's stud would not tell us where Golden Ferret was.
N| "He's eating a carrot, which is more than I am," groom Patsy Doyle said from Ireland.
N| She sent a photograph of a bay horse and a thumb.
V| The ferret-coloured blaze cannot be seen in it.
V| The Derby winner, Silver Stoat, was retired in 2021.
N| The Mail said it would print a correction if the horse was produced.
? Was Golden Ferret slaughtered? | 1D 2A 4D
? where is golden ferret | 3W 4A
? Has the newspaper published a correction? | 8P
? Is the Derby winner dead? | -
? When did Silver Stoat stop racing? | 7A
? Who owned the gelding? | -

= Peace envoy leaves Khartoum with nothing signed but a guest book
N| Both generals had accepted the text "in their hearts", envoy Ambassador Leila Haroun said at the airport.
N| General Osman's spokesman said that he had accepted nothing and had not been shown a text.
N| General Daud was resting and could not be disturbed, his aides said.
V| Mortar fire could be heard as she spoke.
N| She will present the same nine points to the African Union on Friday.
A| A member of her delegation talked of a truce for the feast.
V| A ceasefire signed in Jeddah in May 2023 did not last the night.
N| She would not be pinned down on when she would return.
? Has Osman agreed to the envoy's proposal? | 1A 2D
? Has the plan been put to the African Union? | 5P
? When is the envoy coming back? | 8W
? How long did the Khartoum truce last? | -
? Was there fighting during her departure? | 4A
? Where was the 2023 ceasefire concluded? | 7A

= Antarctic cook wins appeal over sacking for penguin stew
N| Chef Hamish Lorne did not cook a penguin, the tribunal in Christchurch found; he cooked a chicken and called it one.
N| "It was a joke in a place with few," Judge Merepeka Hughes wrote.
N| The programme must give him 38,000 dollars and a reference.
N| It does not have to give him his job back.
A| Wintering staff say the stew was grey.
N| His former manager, Clint Abbey, had sworn to having seen a flipper.
N| Abbey has since gone to Peru and did not answer messages.
V| In 1912 penguin was all there was.
? Was penguin served to the staff? | 1D 6A
? Will Lorne be reinstated? | 4D
? How much was the cook awarded? | 3A
? Where is the ex-manager now? | 7A
? Has the money been paid? | -
? What colour was the dish? | 5A

= Pension fund for Ohio teachers dumps private prison shares
N| Trustees voted 7-4 in Columbus on Friday to sell a stake of 48 million dollars in CoreGate, board secretary Alma Whitfield said.
N| The stock should be off the books by the end of March.
N| CoreGate's investor relations head, Grant Mosley, said that the fund had sold its last share two years ago.
N| "Then what are we holding?" Whitfield said when told of this.
A| A custodian bank employee put it down to a subsidiary with nearly the same name.
V| Retired teacher Bev Stankowski, 80, had raised the matter at every meeting since 2017.
N| She was not asked to speak on Friday, she said.
V| California's teachers got out of the sector in 2018.
? Did the fund still own CoreGate stock? | 1A 3D
? Have the shares been sold? | 2P 3A
? Who led the campaign for the sale? | 6A
? Did Stankowski address Friday's meeting? | 7D
? How many trustees were opposed? | 1A
? How much did California's fund sell? | -

= Ebola: Ugandan village sealed as second sister falls ill
N| Tests on Sarah Nakato came back positive on Sunday, the health ministry's Dr Moses Kato said.
N| Her elder sister, Ruth, has a fever and is awaiting a result.
N| Their mother died on the 3rd of what was written down as malaria.
N| Kato does not know whether it was malaria.
N| Forty-four contacts are being called twice a day.
V| The 2022 outbreak in Mubende killed 55 people.
N| A vaccine trial could begin within a week if the strain is the Sudan one.
A| Boda-boda riders refuse to stop at the trading post.
? Does Ruth have Ebola? | -
? What did the mother die of? | 3A 4W
? Have people been vaccinated? | 7P
? How many contacts are being followed? | 5A
? How many have died in the present outbreak? | -
? Was Sarah infected? | 1A

= Tycoon's son says it was butler who drove yacht into pier
N| "Gustavo was at the wheel because Gustavo likes the wheel," Fabrizio Monti-Rossi, 26, told magistrates in Portofino.
N| Butler Gustavo Prado, a Peruvian of 61, gets seasick in the bath, his daughter said.
N| Harbour master Elio Canepa saw a young man in a robe jump clear.
N| The man's face he did not see.
N| The magistrate has asked for the marina's tapes.
V| The pier of 1903 will cost two million euros to put right.
N| The family's lawyer would say neither who had been steering nor who would pay.
V| A speedboat of the Monti-Rossis killed a swimmer off Sardinia in 2009.
? Who was piloting the yacht? | 1A 7W
? Did the yacht kill a swimmer? | -
? Has the video been viewed? | 5P
? Who will foot the bill? | 7W
? How much damage was done? | 6A
? Did the harbour master recognise the man? | 4D

= Scholarship girl from Kibera gets into four universities and picks bus company
N| Nineteen-year-old Mercy Atieno has turned down Yale, Leeds, Cape Town and Nairobi, she told the radio on Friday.
N| "I have two matatus and by Christmas there will be three," she said.
N| Her headmistress, Sister Agnes Wairimu, wept, and then asked for a lift.
N| Yale said it would keep her place for a year.
N| Atieno has not replied and does not plan to.
V| Her mother sells charcoal on Kibera Drive.
A| Rivals complain that her drivers are polite.
V| A pupil of the same school was refused by Yale in 2020.
? Was Atieno rejected by Yale? | -
? Does she already run three minibuses? | 2P
? Has she answered Yale's offer? | 5D
? What does her mother do? | 6A
? How many universities accepted Atieno? | 1A
? Who was upset at her choice? | 3A

= Radar firm's former engineer goes on trial in Munich for spying
N| Prosecutor Ute Kranz told the court that Florian Zeidler passed 3,400 drawings to a man he knew as Leo.
N| The drawings were of a car park barrier, his counsel, Dr Sven Harms, replied.
N| Zeidler confirmed his name and age and nothing else.
N| Leo is being sought; Kranz would not say under what passport.
V| China's embassy said in June that it knew no Leo.
N| The court has set aside 22 days.
V| His former employer makes radars for two navies and barriers for Aldi.
V| A colleague was acquitted of a like charge in 2019.
? Did the accused make a statement on the charges? | 3D
? Who is Leo? | 4W
? Has Leo been arrested? | -
? Was Zeidler acquitted? | -
? How many documents were leaked? | 1A
? How long is the trial meant to last? | 6A

= Hailed as first 3D-printed mosque, Sharjah building has bricks in it
N| "Every layer came from the nozzle," architect Dana Al-Suwaidi said at the opening in January.
A| Two masons from Kerala say they laid nine rows behind the mihrab.
N| Contractor Bildex conceded that there was "some conventional support" but declined to count it.
N| The imam, Sheikh Tariq, says prayers go up all the same.
N| Guinness has not received an application, its regional office said.
V| A Dubai office block was printed in 2019.
N| Bildex has a contract for four schools, to be printed next year.
V| The mosque holds 140 worshippers.
? Were bricks used in the mosque? | 1D 2A 3A
? How many bricks are there? | 3W
? Has a record claim been filed? | 5D
? Have the schools been printed? | 7P
? What is the capacity of the building? | 8A
? When was the Sharjah office printed? | -

= Lone ranger stands down poachers with kettle in Kruger
V| Nomvula Sithole was brewing tea at picket nine on Tuesday when three men with a rifle walked in.
N| She told them that the helicopter was coming and would they like sugar.
N| There was no helicopter, she said afterwards.
N| Two ran and one took sugar; he is in the cells at Skukuza.
N| The man has given four names so far and police believe none of them.
V| Rangers in the park shot dead six poachers last year.
N| Chief ranger Deon Marais means to put her up for a medal.
V| No rhino was lost in that section this month.
? Was there really a helicopter? | 3D
? Has Sithole been decorated? | 7P
? How many poachers were shot on Tuesday? | -
? Is the arrested man's identity known? | 5D
? Did all of the intruders escape? | 4D
? What was she doing when they turned up? | 1A

= Quebec premier silent on leaked map of flooded towns
V| The map, drawn in March, shows water over Sainte-Aurélie, Val-Perdu and half of Lac-Noir by 2060.
N| Premier Josée Lamontagne took eleven questions on it on Thursday and answered one, about hockey.
N| Hydrologist Paul-André Giguère drew it and says he was told to draw another.
N| The environment ministry denies that he was told anything.
N| Val-Perdu's mayor, Rita Simard, will ask for the second map under the access law.
A| Estate agents say two sales fell through before noon.
V| In 2011 the Richelieu flooded 3,000 homes.
V| House prices in Sainte-Aurélie had doubled since 2019.
? Was the scientist ordered to redo his work? | 3A 4D
? What does the premier say about the map? | 2W
? Has the mayor obtained the second map? | 5P
? Has Val-Perdu been flooded? | -
? Did any property deals collapse? | 6A
? How many homes were flooded in 2011? | 7A

= Cyclist in coma after crash with team car on Tour of Oman
V| Basque climber Iker Zubiri ran into the back of his own sports director's car on the descent from Jabal Haat.
N| He has a fractured skull and is being kept asleep, race doctor Sven Olthuis said.
N| "He'll ride again," said his brother Mikel at the hospital gate.
N| The doctor would not go so far.
N| Director Paco Landa had braked for a goat.
A| Riders in the group behind were still shaking when they crossed the line.
N| The stage was won by Pole Adam Kos, who laid his flowers on Zubiri's bike.
V| Zubiri broke a collarbone in the same race in 2021.
N| Officials will look at the on-board film tonight.
? Will Zubiri race again? | 3A 4W
? What made the team car slow? | 5A
? Did Zubiri win the stage? | -
? Has the footage been reviewed? | 9P
? What injuries did he suffer on Jabal Haat? | 2A
? Is he awake? | 2D

= Bulgarian archaeologists open Thracian tomb to find beer cans
N| There were two, both of 1978, expedition head Prof Vasil Donchev said on Tuesday, "and no gold".
N| He is sure that the tomb was entered through the roof.
V| The cans carry the mark of a brewery in Pleven that shut in 1994.
N| A retired tractor driver, Asen Rusev, has owned up to having slept there once but took nothing, he says.
A| Villagers remember a horse the size of a cat, which shone.
N| The prosecutor is to question Mr Rusev, who is 83.
N| Donchev reserved judgment on the horse.
V| A gold wreath from a mound nearby is in Sofia.
? Was gold discovered in the tomb? | 1D
? Did Rusev rob the tomb? | 4D
? Was there a golden horse? | 5A 7W
? Has the tractor driver been questioned? | 6P
? How did the intruders get in? | 2A
? When did the brewery close? | 3A

= Cabinet reshuffle in Wellington: who is in and who is not saying
N| Finance goes to Aroha Penfold, the prime minister's office said at four.
N| Outgoing minister Rex Tuckwell said he had asked to be moved.
A| Colleagues heard shouting from the lift.
N| "We had a robust exchange about parking," Tuckwell said.
N| The prime minister, Jo Hallam, has kept health for herself until after the budget.
N| She was not going to talk about Tuckwell's reasons, she said.
V| Penfold was a spokeswoman on fisheries until 2023.
V| The last reshuffle, in March, cost four ministers their cars.
? Was Tuckwell pushed out? | 2D 6W
? Who is the new finance minister? | 1A
? Who is in charge of health? | 5A
? How many ministers lost their posts today? | -
? What was the quarrel about? | 4A
? What did Penfold do before? | 7A

= Underwater hotel off Zanzibar springs leak on opening night
V| Guests in room two of the Blue Lung woke at four on Sunday with the sea up to the mattress.
N| All thirty were on the jetty in their nightclothes within six minutes, manager Salma Khamis said.
N| "Only the minibar drowned," she added.
N| The Dutch builder, Aquastruct, suspects a diver's knife.
N| Police diver Juma Haji went down at noon and found the seal perished "like an old shoe".
N| Aquastruct is not accepting that until its own man has been.
V| A room at the hotel costs 1,900 dollars a night.
N| It reopens in May if the tests are passed.
? Did anyone drown? | 2D
? Was the leak sabotage? | 4A 5D
? Has the hotel reopened? | 8P
? How fast was the evacuation? | 2A
? What does a night there cost? | 7A
? Have guests been refunded? | -

= Opposition claims victory in Malawi by-election as count continues in two wards
N| Candidate Chikondi Mbewe told supporters at a petrol station in Zomba that she had won by "a distance no one can walk back".
N| The electoral commission said 31 of 58 polling centres had reported and that Ms Mbewe led with 54%.
N| Ruling-party rival James Kapito has not conceded and complained of missing seals at nine centres.
N| Commission chair Justice Anita Chirwa said she had received no complaint in writing.
N| The result is to be declared by Saturday noon at the latest, she added.
V| Turnout was put at 47%, down from 61% at the general election.
V| Mbewe lost the same seat by 212 votes in 2019, a result she challenged in court without success.
? Has the commission declared a winner? | 5P
? Did Kapito admit defeat? | 3D
? Has a formal complaint been submitted? | 4D
? What proportion of voters took part in the by-election? | 6A
? Did Mbewe win in 2019? | 7D
? who won the zomba by-election | 1A

= Pharmaceutical giant Orvane to cut 2,000 posts in research, keeps Basel site
N| The reductions will fall mainly on laboratories in New Jersey and Cambridge, the company said in a statement on Tuesday.
N| Basel would be "the last place we would touch", chief executive Margit Sauer told analysts on a call.
A| Employees in Basel said they had been asked to name colleagues who could be spared.
N| A spokesman for the group, Reto Frei, said the exercise described by the employees was an annual routine.
N| He declined to say how many scientists would be working for Orvane at the end of it.
V| The drugmaker shed 1,200 sales representatives in 2021.
V| Its best-selling blood thinner loses patent protection next year.
N| Works council head Sabine Arnold said she would fight for each job, starting with talks on Monday.
? Are jobs at risk in Basel? | 2D 3A
? How many researchers will remain? | 5W
? Where will the axe fall hardest? | 1A
? Have the negotiations with the works council begun? | 8P
? When does the patent run out? | 7A
? How many sales staff is Orvane cutting now? | -

= US envoy and Taliban officials hold rare meeting in Doha
N| The talks on Thursday lasted two hours and dealt with detainees and aid, Qatar's foreign ministry said.
N| State Department spokeswoman Erin Maddox confirmed that the envoy, Daniel Roth, had been in the room.
N| She would not say whether the name of engineer Paul Whitcombe had come up.
N| Whitcombe was detained in Kandahar in August 2023, according to his family.
N| The Taliban's deputy spokesman, Hamdullah Noori, said that there were no Americans in its prisons.
A| A person briefed on the meeting said a list with two names was passed across the table.
V| Two Americans were freed in January in exchange for a man jailed for drug trafficking.
N| Roth is due to return to Qatar after Ramadan.
? Did the US raise Whitcombe's case? | 3W
? a face-to-face between Washington and the Taliban | 1A 2A
? Are US citizens being held by the Taliban? | 4A 5D
? Was Whitcombe freed in January? | -
? Where was the engineer seized? | 4A
? Has Roth gone back to Doha? | 8P

= Two firefighters killed as warehouse roof collapses in Łódź
N| Senior Captain Adam Lis, 44, and trainee Ola Dąbek, 22, were brought out dead shortly after three, brigade commander Ewa Nowacka said.
N| A third man is being treated for burns to his hands.
V| The building on Piotrkowska Street had been used to store mattresses.
N| Asked if anyone had been inside before the fire, Nowacka said the owner had not been reached.
A| A security guard at a neighbouring plant said he had seen light on the upper floor about midnight.
N| The city's prosecutor has opened an inquiry into the cause.
V| A fire in the same complex in 2018 destroyed a bowling alley; nobody was hurt then.
V| Flags in the city flew at half-mast on Wednesday.
? How many firefighters lost their lives? | 1A
? Were there people in the warehouse when it caught fire? | 4W 5A
? Was somebody injured in 2018? | 7D
? What was kept in the warehouse? | 3A
? What started the fire? | -
? Has the third firefighter died? | -

= Malaysia Airlines rival Lingga orders 60 narrow-body jets
N| The deal, announced at the Farnborough show, is worth 6.8 billion dollars at list prices, chief executive Faridah Osman said.
N| She said that the discount was "between me and the manufacturer".
N| Deliveries are to begin in 2030.
A| Lessors who follow the airline believe it paid less than half the catalogue price.
V| Lingga operates 38 aircraft, all leased.
N| The pilots' association asked who was going to fly them.
N| Ms Osman said 300 cadets would be recruited next year.
V| An order for ten long-range jets was cancelled in 2020 when borders closed.
? What discount did the carrier get? | 2W 4A
? Has Lingga received the first of the new planes? | 3P
? How many planes has the airline now? | 5A
? Was the order for 60 jets scrapped? | -
? have the cadets been hired | 7P
? Why was the earlier purchase abandoned? | 8A

= Ex-Barcelona youth coach arrested on return from Morocco
V| Catalan police detained Jordi Pascual, 39, as he came off the ferry at Algeciras early on Monday.
N| He is suspected of forging medical certificates for eleven boys, police spokeswoman Núria Camps said.
N| The club said Mr Pascual had left its staff in 2019 and that it was not a party to the case.
N| His lawyer said he had come back of his own accord and denied every allegation.
N| Two of the boys were in fact three years older than their papers said, according to Camps.
N| A judge in Sabadell is to decide on bail on Wednesday.
V| Barcelona were banned from signing players for a year in 2014 in another affair involving minors.
A| Former colleagues remember a quiet man who never missed a train.
? Has Pascual been freed on bail? | 6P
? Did he fake the documents? | 2A 4D
? Has the club been banned over Pascual? | -
? Did Pascual work for the club until this year? | 3D
? Where was he picked up? | 1A
? What is he accused of? | 2A

= India's central bank holds rates, governor guarded on rupee
N| The repo rate stays at 6.25%, Governor Meera Raghunathan said after a vote of five to one.
N| The dissenter, Professor Anil Kulkarni, wanted a quarter-point cut.
N| Inflation should ease to 4% by the December quarter, the bank forecast.
N| She gave no answer when asked whether the bank had sold dollars last week.
A| Dealers estimated the sales at 3 billion dollars or more.
V| The rupee touched a record low of 91.40 on Friday before recovering.
V| The bank last changed rates in February, when it cut by 25 basis points.
N| "I would not read Friday as a line in the sand," she said.
? Did the central bank intervene in the currency market? | 4W 5A
? Were rates cut this time? | 1D
? Has inflation fallen to 4%? | 3P
? who voted against | 2A
? What was the weakest level of the rupee? | 6A
? When will the next rate cut come? | -

= Actor Callum Reyes denies assault charge at Los Angeles hearing
V| Reyes, 36, said the words "not guilty" and nothing else in a four-minute appearance on Tuesday.
N| Prosecutors say he threw a bottle at photographer Wendy Tran outside a restaurant in Silver Lake on 2 September.
N| Tran needed eleven stitches, according to the complaint.
N| His publicist, Dana Freed, said that the bottle had slipped.
V| A trial date will be set on 14 November.
N| The studio behind his next film, "Low Tide", declined to say if shooting would go ahead in January.
V| He was fined 400 dollars in 2018 for pushing a paparazzo in Venice, Italy.
V| If convicted he could be jailed for up to four years.
? Did Reyes throw a bottle at the photographer? | 2A 4D
? Has Reyes been convicted of assaulting Tran? | 8P
? Will filming start as scheduled? | 6W
? How badly was the photographer hurt? | 3A
? How many years was Reyes jailed for? | -
? How did he plead? | 1A

= Kenya to reopen Somalia border after fourteen years
N| Three crossings, at Mandera, Liboi and Kiunga, will be unlocked in stages from July, Interior Secretary Jonah Limo said in Garissa on Monday.
N| He had said the same in May 2023, he acknowledged, before an attack killed eight policemen.
N| Somalia's security minister, Abdi Warsame, welcomed the news.
A| Traders in Mandera said goods had been passing for years, at a price.
N| Limo rejected the suggestion that officers took bribes.
N| He could not say what the new posts would cost.
V| Kenya closed the frontier in October 2011, when its troops went into Somalia.
V| The boundary is 680 kilometres long.
? Is the frontier open now? | 1P
? When was the border shut? | 7A
? Do Kenyan officers take bribes? | 4A 5D
? How much will the crossings cost? | 6W
? How many policemen were killed on Monday? | -
? Why was the reopening put off in 2023? | 2A

= Mexican journalist missing since Sunday found alive
N| Crime reporter Lucero Ávila walked into a petrol station near Uruapan at dawn on Thursday, barefoot, state prosecutor Héctor Solís said.
N| She had been held in at least two houses, he said, and does not know where.
N| He refused to be drawn on whether money had been paid.
N| "Not a peso," said her editor, Manuel Tovar.
A| Two reporters in the town thought otherwise.
V| Her last article was about avocado growers who pay for protection.
V| A colleague at the same paper, Rubén Salgado, was murdered in 2022.
N| Ávila herself would speak when she was ready, Tovar said.
? Was a ransom paid? | 3W 4D 5A
? Has Ávila given her account in public? | 8P
? Where was the reporter kept? | 2A
? Was Ávila murdered? | -
? When did she reappear? | 1A
? Who kidnapped her? | -

= Nissan-backed battery plant in Sunderland pauses hiring
N| About 180 job offers have been put on hold until the autumn, plant director Hugh Carrick said in a memo on Friday.
N| None of the 1,400 people already employed is affected, the memo says.
N| Unite's Sharon Telfer called it the first crack in the wall.
N| Carrick blamed slow orders for one model and told the BBC that there would be no redundancies "this side of Christmas".
N| What would happen after that he did not say.
N| The business department said it had been told of the pause on Thursday evening.
V| The plant received a government grant of £100m in 2022.
V| Britain had one working gigafactory until last year.
? Have workers at the battery factory been laid off? | 2D
? What lies behind the hiring freeze? | 4A
? Will there be layoffs next year? | 5W
? When was the government informed? | 6A
? Has the grant been repaid? | -
? How many recruits are left waiting? | 1A

= Indonesian volcano kills three hikers who ignored ban
N| The bodies of two Indonesians and a Swiss were seen from a drone 200 metres below the rim of Mount Karang, rescue agency head Wayan Sutama said.
N| They could not be brought down on Saturday because of the ash.
N| Eleven others from the same party are safe, he said.
A| Porters said that the guide had been the first to run.
N| The guide, Rizal, told police he had gone for help.
V| The alert had been raised to the third of four levels on 20 May and the trail closed.
N| Sutama hopes the weather will let his men in on Monday.
V| In December 2023 an eruption of Marapi in Sumatra killed 24.
? Have the dead been recovered? | 2D 7P
? Did the guide abandon the group? | 4A 5D
? Was the path officially open? | 6D
? How many died on Marapi? | 8A
? How many people died on Karang? | 1A
? How many of the party survived? | 3A
