# unmarked: relations and voices only

= Rail union calls off Monday walkout but keeps the one after
N| Guards and conductors on the Eastern line will work normally on Monday, general secretary Dai Pritchard said.
N| He made plain that the stoppage planned for the 28th still stood.
N| The company's offer, 4.5% over two years, was "a start and nothing like a finish", he said.
N| Eastern said it had tabled no new figure since July.
V| Members struck on six days last winter, closing 40 stations at a time.
N| Transport Secretary Fiona Leckie called on both sides to go to arbitration.
A| A company insider said the board was already preparing a better deal.
? How many guards does Eastern employ? | -
? Is the strike on the 28th cancelled? | 2D
? What has the company put on the table? | 3A
? Has the dispute gone to arbitration? | 6P
? Has Eastern improved its offer? | 4D 7P
? How many days of strikes were there last winter? | 5A

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
? Did the Kapetan Lykos sink? | 5D
? Where was the drone launched? | 7W
? Has the tanker reached Djibouti? | 5P
? How many people were aboard? | -

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
? How many cups has Ferro Norte won? | -
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
? How much did the scrap of number three fetch? | -
? How many employees have been sent home? | 3A
? will the furloughed workers get their jobs back | 3W
? a bid for the steelworks from Turkey | 4A 5D
? Have union members chained themselves to the equipment? | 7P
? How old was the furnace? | 1A

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
? How many sheep did Ganbold lose? | 6A
? Has the Red Cross paid out this winter? | -
? Where have families gone? | 7A
? How many beasts have died? | 1A

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
? Who did Ivory Coast play on Sunday? | -
? Who will run Tuesday's session? | 8W
? What procedure did the coach undergo? | 5A
? When does his contract expire? | 2A

= Tearful goodbye as last Concorde steward retires from village shop
V| Maurice Peverell, 88, pulled down the blind at Nether Compton Stores on Saturday for good.
N| He had poured champagne at twice the speed of sound for fourteen years and sold stamps for twenty-six, he said.
N| He recalled the afternoon in 1985 when a rock star asked him to turn the sky down.
N| Who that was, he refused to say.
N| The shop has been taken on by Kerry and Amit Solanki, who mean to add a coffee machine.
N| "They can have my apron when I'm dead," Mr Peverell said.
V| Concorde flew for the last time in November 2003.
? When did he first open the shop? | -
? Which musician did he mean? | 4W
? Who will run the store now? | 5A
? Have the new owners put in a coffee machine? | 5P
? When did the plane last fly? | 7A
? How long was he a flight attendant? | 2A

= Toddler found asleep in neighbour's washing machine after six-hour hunt
V| Two-year-old Noah Zelený was discovered at 9 p.m. on Monday by a policewoman who had come to ask for a glass of water.
N| He hadn't a mark on him, Sergeant Ivana Kučerová said.
N| The owner of the machine, a retired notary, had not noticed him come in.
N| Divers had by then been in the mill race for two hours.
A| A woman on the tram was sure she had seen him at the zoo.
N| The family will not be billed for the search, the fire brigade said.
V| In the same district a boy of four drowned in a garden pond in July.
? Was Noah injured? | 2D
? When did the four-year-old drown? | 7A
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
V| Caldera has 3.1 million customers and 212 branches, most of them in the south.
? a lunch between the heads of the two banks | 1D 2A
? Is a merger under discussion? | 1D 3W
? Have regulators cleared a merger? | 6P
? What did the share price do on Monday? | -
? When did the two banks nearly combine? | 7A
? How many clients has Northern & Provident? | -

= Scholarship girl from Kibera gets into four universities and picks bus company
N| Nineteen-year-old Mercy Atieno has turned down Yale, Leeds, Cape Town and Nairobi, she told the radio on Friday.
N| "I have two matatus and by Christmas there will be three," she said.
N| Her headmistress, Sister Agnes Wairimu, wept, and then asked for a lift.
N| Yale said it would keep her place for a year.
N| Atieno has not replied and does not plan to.
V| Her mother sells charcoal on Kibera Drive.
A| Rivals complain that her drivers are polite.
V| A pupil of the same school was refused by Yale in 2020.
? Why was the other pupil refused by Yale? | -
? Does she already run three minibuses? | 2P
? Has she answered Yale's offer? | 5D
? What does her mother do? | 6A
? How many universities accepted Atieno? | 1A
? Who was upset at her choice? | 3A

= Hailed as first 3D-printed mosque, Sharjah building has bricks in it
N| "Every layer came from the nozzle," architect Dana Al-Suwaidi said at the opening in January.
A| Two masons from Kerala say they laid nine rows behind the mihrab.
N| Contractor Bildex conceded that there was "some conventional support" but declined to count it.
N| The imam, Sheikh Tariq, says prayers go up all the same.
N| Guinness has not received an application, its regional office said.
V| A Dubai office block was printed in 2019.
N| Bildex has a contract for four schools, to be printed next year.
V| The mosque holds 140 worshippers and has no minaret yet.
? Were bricks used in the mosque? | 1D 2A 3A
? How many bricks are there? | 3W
? Has a record claim been filed? | 5D
? Have the schools been printed? | 7P
? What is the capacity of the building? | 8A
? When was the Sharjah office printed? | -

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
? Has Val-Perdu been flooded? | 1P
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
? Did Zubiri win the stage? | 7D
? Has the footage been reviewed? | 9P
? What injuries did he suffer on Jabal Haat? | 2A
? Is he awake? | 2D

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
? Were interest rates left alone? | 1A
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
? How much could Reyes be fined for the bottle? | -
? How did he plead? | 1A

= Kenya to reopen Somalia border after fourteen years
N| Three crossings, at Mandera, Liboi and Kiunga, will be unlocked in stages from July, Interior Secretary Jonah Limo said in Garissa on Monday.
N| He had said the same in May 2023, he acknowledged, before an attack killed eight policemen.
N| Somalia's security minister, Abdi Warsame, welcomed the news.
A| Traders in Mandera said a lorry could get through at night for 20,000 shillings to the men on duty.
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

= Nissan-backed battery plant in Sunderland pauses hiring
N| About 180 job offers have been put on hold until the autumn, plant director Hugh Carrick said in a memo on Friday.
N| None of the 1,400 people already employed is affected, the memo says.
N| Unite's Sharon Telfer called it the first crack in the wall.
N| Carrick blamed slow orders for one model and told the BBC that there would be no redundancies "this side of Christmas".
N| What would happen after that he did not say.
N| The business department said it had been told of the pause on Thursday evening.
V| The plant received a government grant of £100m in 2022.
V| Britain had one working gigafactory until last year.
? Is anyone already on the payroll touched by the measure? | 2D
? What lies behind the hiring freeze? | 4A
? Will there be layoffs next year? | 5W
? When was the government informed? | 6A
? Has the grant been repaid? | -
? How many recruits are left waiting? | 1A

= Norwegian court clears teacher over drowning on school trip
N| The three judges in Kristiansand found that Lars Tveit had counted his pupils "as any careful adult would".
V| Twelve-year-old Emil Aas went under during a swimming break at Lake Storvann in June last year.
N| His parents, through counsel, called the verdict a second loss.
N| Prosecutor Gro Haugen has two weeks to decide on an appeal and would not hint at her mind.
N| Tveit, who is 29, said outside that he would not teach again.
N| The municipality has already changed its rules: no bathing without a lifeguard.
V| A girl drowned on an outing from the same school in 1991.
? Was Tveit acquitted? | 1A
? Will the prosecution appeal? | 4W
? Is the teacher going back to the classroom? | 5D
? Where did the boy die? | 2A
? Was a lifeguard present when Emil drowned? | -
? When did the girl drown? | 7A

= Senegal recalls ambassador from Paris after airport search
N| Ambassador Ndèye Faye was ordered home for consultations on Sunday evening, Foreign Minister Cheikh Tidiane Ba said.
N| Her diplomatic bag was opened by customs officers at Roissy on Saturday, he said, "in front of schoolchildren".
N| The customs service said that a scanner had been used and no seal broken.
N| The Quai d'Orsay hoped that the matter could be settled between friends.
N| It did not offer an apology.
A| French officials suggested privately that a tip-off about ivory lay behind the check.
V| Dakar called back an earlier envoy in 2012 over visas.
N| Ms Faye will be back at her desk when someone says sorry, Mr Ba said.
? Was the diplomatic pouch opened? | 2A 3D
? Has France apologised? | 5D
? Has the ambassador returned to Paris? | 8P
? Was ivory found in the bag? | -
? what was behind the withdrawal of the envoy in 2012 | 7A
? Why was the bag checked? | 6A

= Dentist in Porto treated 2,000 patients without licence, inspectors say
N| The man, 47, had a diploma from a university in Recife that does not exist, health inspectorate chief Joana Pires said on Monday.
N| He told the inspectors that the university had moved.
A| Patients queueing outside said he had gentle hands.
N| Four of them will be tested for hepatitis as a precaution.
N| Ms Pires could not say how long the practice had been open.
V| A false vet was jailed in Braga in 2020.
N| His landlord said the rent had always come on the first.
N| The public prosecutor will now decide whether to bring charges.
? Has the dentist been charged? | 8P
? Did any patient catch hepatitis? | 4P
? How long did he practise in Porto? | 5W
? Was his degree genuine? | 1D
? Was the dentist jailed? | -
? How many people did he treat in Recife? | -

= Quarterback Dre Mabry traded to Portland, wife learns from radio
V| Portland gave up two first-round picks and a kicker for Mabry on Wednesday afternoon.
N| "I was at the dentist with a numb face," said his wife, Simone.
N| General manager Walt Pruitt said that the player had known since Sunday.
N| Mabry said that this was not so, and that he'd found out from his wife.
N| Tulsa coach Hank Diggs had promised in camp that his number nine was going nowhere.
N| He was asked about the promise four times on Thursday and answered with the injury report.
V| Mabry threw 31 touchdowns last season and 14 interceptions.
V| Portland have not reached the play-offs since 2016.
? Had Mabry been told of the trade on Sunday? | 3A 4D
? What did Tulsa receive in return? | 1A
? How did the player find out? | 4A
? What did Diggs have to say about his assurance? | 6W
? How many times was Mabry picked off last year? | 7A
? Has Mabry played for Portland yet? | -

= River Oder fish die-off: Poles and Germans disagree on salt
N| Brandenburg's environment agency measured three times the usual conductivity at Schwedt on Tuesday, its head, Jutta Brehme, said.
N| Water samples from Szczecin were "beyond reproach", deputy minister Rafał Górka said in Warsaw.
N| Volunteers have pulled eleven tonnes of dead barbel and bream from the river since the weekend, the anglers' federation says.
N| Ms Brehme expects to know by Friday if golden algae are to blame.
A| A mine upstream is said to have drained its ponds on Saturday.
N| The mine's owner, Węglopol, did not take calls.
V| In August 2022 some 360 tonnes of fish died in the river.
? What weight of fish has been removed this time? | 3A
? Have algae been identified as the culprit? | 4P
? Did a mine release water into the river? | 5A 6W
? Is the Oder polluted with salt? | 1A 2D
? When was the previous mass death? | 7A
? Have people fallen ill? | -

= Bangkok court dissolves youth party, leaders barred for ten years
V| All nine judges agreed that Future Rising had sought to "loosen the roof" when it promised to amend the lèse-majesté law.
N| Party leader Tanawat Limsakul, 41, bowed to the bench and said he would be selling noodles.
N| His 98 deputies have sixty days to find another party, the election commission's secretary said.
N| A new one was registered last week under a name he declined to reveal, Tanawat said.
N| The court's spokesman denied that the text of the ruling had been typed before the hearing.
A| A clerk said the ink was dry at nine.
V| Two forerunners of the party were banned in 2020 and 2024.
N| The American embassy was "deeply concerned".
? What is the successor party called? | 4W
? Was the verdict written beforehand? | 5D 6A
? Have the lawmakers joined a new party? | 3P
? Was the ruling unanimous? | 1A
? What does the US think of the ban? | 8A
? Has Tanawat gone to prison? | -

= Chile earthquake sensor network bought and never switched on, audit finds
N| Four hundred seismometers have stood in a shed in Quilpué since 2021, auditor general Marta Undurraga reported.
N| They cost the state 11 million dollars, masts and freight not included.
N| The seismology centre's director then, Rodrigo Fell, said that he had asked eleven times for masts.
N| The interior ministry found three such requests in its files.
N| Minister Pía Lagos said the first hundred would be working by winter.
N| She would not say who had mislaid the money for the rest.
V| The quake of February 2010 killed 525 people.
A| Technicians say that rats have been at the cables.
? Are the instruments in operation? | 5P
? How often did Fell ask for masts? | 3A 4A
? Who lost the remaining funds? | 6W
? What was the price of the masts? | -
? Where are the seismometers kept? | 1A
? Were the sensors damaged by rodents? | 8A

= Vienna ball-goer loses court fight over trodden dress
N| Countess Valerie Thun must bear the loss of a 9,000-euro train herself, Judge Ulrike Hahn decided on Thursday.
N| "A train at a ball is a risk assumed," she said.
N| The dancer who stood on it, dentist Paul Nowotny, had always said that he was waltzing to the left as instructed.
N| The dancing master denied that there had been any instruction.
N| Ms Thun would think about the next instance over Easter.
V| The ball takes place in the Hofburg on the last Friday of the carnival.
A| Seamstresses hold that satin cannot be mended.
V| In 1987 a general was made to pay for a fan.
? Did Thun appeal? | 5P
? Who has to pay for the ruined gown? | 1A
? Was Nowotny told to turn left? | 3A 4D
? Where is the event held? | 6A
? What did the general pay for? | 8A
? Was Nowotny fined? | -

= Cameroon's coffee growers say buyer's scales lie
N| Farmers in Bafou brought their own stone to the weighing station on Saturday and it had lost four kilos, cooperative head Odette Tchinda said.
N| "Stones get lighter in the dry season," buyer Marcel Kamga told the crowd.
N| The weights and measures office in Dschang will test the scales on Thursday.
N| Its inspector, a Mr Fotso, would not speculate on what they might show.
A| Lorry drivers have long allowed for one bag in ten.
N| Kamga denied that he had ever touched the screw.
V| He pays 1,150 francs a kilo, as does his only competitor.
V| In 2018 a scale in Foumbot was found to be right.
? Have the scales been tested? | 3P
? Did Kamga tamper with the scales? | 6D
? What does the inspector think? | 4W
? How much do growers get per kilo? | 7A
? How much weight was missing from the stone? | 1A
? Were the Bafou scales found to be accurate? | -

= Ferry company captain says he was asked to sail without lifejackets
N| "There were 300 people and sixty vests, and the office said go," Captain Ramil Dacanay told the inquiry in Cebu.
N| He did not go, he said, and was replaced within the hour by a man who did.
N| The shipping line's counsel, Atty. Grace Uy, put it to him that the vests were in another locker.
N| He had looked in it, he answered, and found rice.
V| The Doña Paz Star arrived that night without mishap.
N| Commissioner Efren Tolentino asked to see the rice; counsel would have to take instructions, she said.
V| The same line's Princess Lily sank off Bohol in 2014 with 87 lives.
N| The inquiry resumes on the 19th with the man who did.
? Were there enough lifejackets aboard? | 1D 3A 4D
? Did Dacanay take the ship out? | 2D
? Did the Doña Paz Star sink? | 5D
? Has the replacement captain testified? | 8P
? How many people were lost with the Princess Lily? | 7A
? What was in the other locker? | 3A 4A

= Swiss village refuses refugees, then bakes for them
N| Gemeinde Oberwil voted 212 to 190 on Sunday against turning the old sanatorium into a hostel, clerk Regula Amstutz said.
N| The canton can overrule the vote and means to, councillor Beat Zgraggen told local radio.
V| Twenty-two Eritreans are sleeping in the gym meanwhile.
N| "No to the hostel is not no to cake," said Vreni Ott, 71, who had voted with the majority.
N| Some in the village say they were threatened over their ballots; the police have no report of that.
V| The sanatorium closed in 1996 after a chimney fire.
N| Zgraggen declined to name a day.
? Did the residents approve the hostel? | 1D
? Has the canton set aside the vote? | 2P
? Where are the Eritreans staying? | 3A
? When will the canton act? | 7W
? How did Ott vote? | 4A
? How many refugees died in the chimney fire? | -

= Court-martial told drone pilot 'thought it was a simulator'
N| Lieutenant Craig Vasquez fired one missile at a barn near Sabha on 19 January and asked for his score, prosecutor Major Ellen Hoyt said.
N| There were goats in the barn and a shepherd who has since been paid, she said.
N| Vasquez's defence does not contest the missile.
N| It contends that the training feed and the live feed carried the same border, in green.
N| Colonel Stuart Beck testified that the live border was red and always had been.
N| He was shown a screenshot, in green.
N| "I can't account for that," he said.
V| Vasquez, 26, faces dismissal; a verdict is expected within days.
V| A strike on a wedding in the region in 2016 killed 23.
? Did the lieutenant launch the missile? | 1A
? Was the shepherd compensated? | 2A
? What colour was the frame of the live picture, according to the colonel? | 5A
? How does Beck explain the green frame? | 7W
? Has Vasquez been thrown out of the service? | 8P
? How many people did Vasquez's missile kill? | -

= Ministers from six states agree to share Mekong water data, Laos abstains
V| The accord was initialled in Phnom Penh on Friday by Cambodia, Thailand, Vietnam, Myanmar and China.
N| Gauges at 44 dams will report every hour from next January, river commission secretary Dr Hoang Minh Thu said.
N| Laos "needs more time for the technical side", its delegate, Khamphone Sisouk, said.
N| He would not say how much time.
A| Two delegates thought Vientiane was waiting for money for a dam of its own.
N| "That is not a thought, that is a rumour," Mr Sisouk said at the lunch.
V| The river fell in 2019 to its lowest level in a century.
N| The text will be signed by heads of government in Hanoi in the spring.
? Did Laos sign up? | 3D
? Have the heads of government put their names to it? | 8P
? Is Laos holding out for dam funding? | 5A 6D
? How long does Vientiane require? | 4W
? Are the dams already transmitting hourly readings? | 2P
? When was the Mekong at its lowest? | 7A

= Pilot whale stranding on Lewis: one of 55 saved
V| A single animal was towed out on the evening tide on Sunday after a night of buckets and wet sheets.
N| The others died or were put down by noon, marine rescue coordinator Isla Maclennan said.
N| A calving mother may have led the pod in, she said; post-mortems will be carried out this week.
A| Some islanders blamed sonar from a naval exercise.
N| The Ministry of Defence said no ship of its was using sonar "in the relevant area".
N| It did not define the area when asked to.
V| Seventy-seven pilot whales died on Sanday in Orkney in July 2024.
? How many whales survived? | 1A
? Why did the pod come ashore? | 3A 4A
? Have the carcasses been examined? | 3P
? Was naval sonar responsible? | 4A 5D
? What does the ministry mean by the relevant area? | 6W
? How many were stranded on Sanday this weekend? | -

= Kosovo police seize rifles in monastery wood pile
N| Twelve automatic rifles and a case of grenades were under the beech logs at Draganac, Interior Minister Besnik Krasniqi said.
N| Abbot Kirilo said that the monks burn oak.
N| No one in the cloister has been detained or will be, the minister added.
N| Serbia's Kosovo office called the find a theatre "with props from last season".
V| It published a picture from 2023 of twelve rifles on the same kind of sheet.
N| NATO's mission said it had neither taken part in the search nor been told of it beforehand.
N| It would not be drawn on the photograph.
V| Three gunmen and a policeman died in a siege at Banjska monastery in September 2023.
? Has any monk been arrested? | 3D
? Did NATO soldiers take part in the raid? | 6D
? Was the arms find staged? | 4A
? What does NATO make of the picture? | 7W
? How many people were killed at Draganac? | -
? what was hidden under the logs | 1A

= Theme park ride halted mid-loop in Osaka, riders upside down for 50 minutes
N| All 32 were brought down by ladder and one was given glucose, fire officer Shun Maeda said.
N| A bird's nest in the sensor had stopped the train, the park's operator explained on Sunday.
N| It apologised to the riders and to the bird.
A| A student who had hung in the third row said staff had sung to them.
N| The coaster will not run again before the makers in Utah have answered.
V| A 19-year-old woman died on a ride at another park in the city in 2007.
N| How the makers had been asked, and when, the operator would not say.
V| Entry to the park costs 8,600 yen, rides included.
? What brought the roller coaster to a standstill? | 2A
? Has the attraction resumed? | 5P
? How were the riders got down? | 1A
? When did the operator contact the manufacturer? | 7W
? How much are the riders being paid? | -

= Sugar tax works in Colombia, says study paid for by nobody
N| Sales of sweetened drinks in Medellín fell 12% in the first year, economist Paula Restrepo of Eafit university found.
N| In Bogotá the drop was 9%; on the coast there was none.
N| The bottlers' chamber maintains that people simply drank beer.
N| "We looked at beer and it's flat," Restrepo said, "if you'll forgive me".
N| She took no money from anyone and did the sums on her holidays.
N| Whether anybody has lost weight it is too early to tell.
N| The finance minister wants to double the rate in 2027.
V| Mexico's levy, of 2014, cut purchases by 7% over two years.
? Did drinkers switch to beer? | 3A 4D
? Have Colombians become thinner because of the tax? | 6W
? Has the tax been doubled? | 7P
? Who financed the study? | 5A
? By how much did sales decline in the capital? | 2A
? By how much did Mexico's sales fall last year? | -

= Chief constable who praised force's honesty finds his bicycle in evidence store
N| Chief Constable Alun Prosser reported the machine stolen from his own car park in March, he told the police board on Monday.
N| It had been entered as "found, Roath, no owner", Superintendent Gail Whitty said.
N| Two constables have been spoken to; neither has been suspended.
N| Prosser said it was not for him to say whether anyone had ridden it.
A| A canteen assistant had seen it at the shops, with a loaf.
N| The board would have a report in September.
V| In 2012 the force mislaid a hearse.
V| Reported bicycle thefts in the city rose by a fifth last year.
? Were the officers suspended? | 3D
? Did somebody use the bike? | 4W 5A
? Has the board got its report? | 6P
? How was it logged? | 2A
? How many hearses were stolen last year? | -
? When did the chief's bike disappear? | 1A

= Iran says tanker crew freed; families have heard nothing
N| The nineteen sailors of the Meltem Bay were put ashore at Fujairah on Monday night, the judiciary's Mizan agency said.
N| Owner Bosphorus Bulk said it had not had word from them by Tuesday noon.
N| Fujairah's harbour office "cannot help with that".
N| Chief engineer Ravi Pillai's wife, Lekha, has been ringing his number every hour in Kochi.
N| "It rings now. In April it didn't," she said.
V| The ship was boarded off Qeshm in March on suspicion of carrying smuggled diesel.
N| India's foreign ministry would welcome the release as soon as it had happened, its spokesman said.
V| Seven Indians from another tanker came home in February after a year in Bandar Abbas.
? Have the sailors been let go? | 1A 3W
? Has the owner been in touch with the crew? | 2D
? Where does Pillai's wife live? | 4A
? Why was the vessel seized? | 6A
? How many men were on the Meltem Bay? | 1A
? How much diesel was the tanker carrying? | -

= Rugby international Tevita Moala banned eight weeks for bite
N| The bite, on Owen Pryce's forearm, was "brief and regretted", disciplinary chair Judge Philippa Cross ruled on Wednesday.
N| Moala, 28, accepted the charge and showed a dental brace.
N| He'll be free to play on 14 March, a day before France.
N| Wales coach Gethin Roderick said it should have been eighteen.
N| Tonga's union was not going to comment on another team's arithmetic.
N| Pryce has had a tetanus shot and no hard feelings, he said.
V| A Tongan prop was sent off for a punch in the 2019 fixture.
A| Former players say that it used to be part of the scrum.
? Did Moala admit the offence? | 2A
? What does Tonga say about Roderick's remark? | 5W
? Was he banned for eighteen weeks? | 1D
? Has Moala played against France? | 3P
? Who was sent off in 2019? | 7A
? who got bitten | 1A

= Court lets Kazakhstan's uranium boss go home with tag
N| Judge Saule Ospanova put Yerlan Dosmukhamed under house arrest in Almaty until 30 April.
N| The charge, of selling 200 tonnes of yellowcake twice, "is not supported by a single scale ticket", his advocate said.
N| Prosecutors had asked that he stay in jail; they may still appeal.
N| Kazatom Trade, which he led for nine years, said deliveries were on schedule.
A| A French customer had been short by two drums since Christmas.
N| The customer's spokeswoman, Agathe Lenoir, said stocks were not a subject for the telephone.
V| Dosmukhamed's predecessor, Mukhtar, served six years from 2009.
? Is Dosmukhamed behind bars? | 1D 3P
? Have the prosecutors appealed? | 3P
? Was the uranium sold twice? | 2D
? Are deliveries to France complete? | 4A 5D 6W
? How long was his forerunner in jail? | 7A
? Has Dosmukhamed been convicted? | -

= Village wins lottery, all but one
V| Every household in Valdeporra held a share in the winning ticket on Monday but that of the blacksmith.
N| "They rang the bell and I was in the bath," said Eusebio Lozano, 66.
N| The 74 others will get 310,000 euros each, the housewives' association, which sold the tickets, said.
N| Its president, Mari Cruz Ortega, denied that he had been left out on account of the dog.
N| The neighbours could club together for him if the priest approved, she said.
N| Father Anselmo has let it be known that he will think.
A| A cousin in Burgos had warned them.
V| The same thing happened to a Greek film-maker in Sodeto in 2011.
? Was Lozano excluded because of his dog? | 4D
? Have the villagers given him money? | 5P
? What does the priest say? | 6W
? How much does each winner receive? | 3A
? Why did Lozano miss out? | 2A
? What did Sodeto win in 2011? | -

= Cyberattack on Ghent hospital: surgery by candle and carbon paper
N| AZ Sint-Lieven postponed 140 operations on Tuesday and did nine on paper, medical director Katrien De Wael said.
N| The network had been down since 3.40 a.m., and no patient file had left the building, as far as was known.
N| "As far as is known to them," said security consultant Yves Mertens.
N| A group calling itself Brackish posted forty X-rays as a sample.
N| The hospital could not say whether they were its own.
N| The federal prosecutor is on the case.
N| Patients would get new dates by the end of the month.
V| A hospital in Vivalia lost its records to the same means in 2022.
? Were patient data stolen? | 2D
? Do the X-rays come from the hospital? | 5W
? Did the hospital pay a ransom? | -
? When did the systems fail? | 2A
? Have the postponed operations been carried out? | 7P
? Did all surgery stop? | 1D

= Strawberry crop late in Huelva; British jam makers fret
N| Picking will begin three weeks behind the calendar, growers' leader Manuela Rincón said after the January frost.
N| She put the shortfall at "a tenth, or I'm a Dutchman".
N| Wilmott's of Essex said it had fruit in the freezer until May.
N| Its rival Tarn & Daughters would not discuss its freezer.
V| About 300,000 tonnes a year leave the province.
N| Moroccan women who come for the harvest have been told to wait at home, their recruiter, Fatiha Zerouali, confirmed.
N| No one had told them who would pay for the waiting, she said.
V| Wells in the nearby Doñana park were sealed in 2023.
N| The regional farm councillor will look into an advance.
? How large will the loss be? | 2A
? Does Tarn & Daughters have fruit in store? | 4W
? Have the seasonal workers been given an advance? | 9P
? Why is the harvest delayed? | 1A
? Are the pickers already in Spain? | 6D
? What was sealed in 2023? | 8A

= Danish shipping line's boss out after eleven months
N| Mads Krogh cleared his desk on Friday and will be followed, for the time being, by finance director Liv Steensen, Nordsø Line said.
N| Both sides had concluded that the chemistry was wrong, chairman Ove Lund said in the statement.
A| Three captains put it down to a single evening in Hamburg, which none would describe.
N| "Not Hamburg," Lund said when he was rung at home.
N| Mr Krogh's phone was answered by his son, who said Dad was kitesurfing.
V| The line, which runs 31 freighters, earned 90 million kroner in the first half, a third of what it had promised.
N| A permanent head is to be in place by Midsummer.
V| Mr Krogh's predecessor stayed for nineteen years.
? Has the chief executive left the company? | 1A
? Who holds the top job in the interim? | 1A
? Why did he have to go? | 2A 3A
? Has a lasting replacement been named? | 7P
? How big is the fleet? | 6A
? How long did Lund stay? | -

= Body in canal identified as missing Utrecht student
N| DNA left no doubt that it was Femke Adriaans, 20, police spokesman Jeroen Blok said on Monday.
N| Her bicycle lay six metres away with its lamp still on.
N| Blok said there was nothing to suggest anyone else had been there.
N| Her father, Wim, does not accept that: she swam for the province, he said.
N| The pathologist's full findings should reach the prosecutor on Thursday.
A| Friends say she'd been messaged by a man she called the Captain.
N| Detectives are aware of the name; more than that they would not say.
V| A student drowned at the same lock after a party in 2016.
? Whose remains were they? | 1A
? Was there a third party involved in her death? | 3D
? Who is the Captain? | 7W
? Is the post-mortem report with the prosecutor? | 5P
? Could she swim? | 4A
? Was she on her way home from a party? | -

= Saudi crown fund takes 30% of Italian dairy, Rome grumbles
N| Fattoria Lucenti's owners put their names to the contract in Parma at noon on Thursday, a spokesman for the family said.
N| Industry minister Carlo Sbrana said he could undo it within 45 days under the golden power law.
N| "I should like to read it first," he added.
N| The price was 640 million euros, the Riyadh fund disclosed.
A| Bankers thought it a third too dear.
N| Farm lobby Terra Nostra asked who would own the cows.
N| The cows belong to the farmers, the family's spokesman replied.
V| A bid by a French group for the same dairy collapsed in 2011 when the then government changed the rules overnight.
? Is the sale agreed? | 1A
? Has the government blocked the transaction? | 2P
? How much did the Saudis pay? | 4A
? Why did the French offer fail? | 8A
? Are the animals part of the deal? | 7D
? Was the purchaser overcharged? | 5A

= Sprinter Kemi Adeyinka breaks 100m record that has stood since 1988
V| The 25-year-old from Ibadan ran 10.47 seconds in Zurich on Thursday night, two hundredths inside Griffith-Joyner's mark.
N| The wind was at her back at 1.9 metres a second, a shade under what is allowed, the track judge certified.
N| The time becomes official after the doping sample has been cleared, World Athletics said.
N| "I slept badly and ate a bun," she said.
N| Her coach, Delroy Pinnock, said that he had seen 10.41 in training.
A| Rivals wondered aloud about her spikes.
N| Shoemaker Arrow said the pair was on the approved list.
N| What she was paid for the evening the meeting's director would not reveal.
V| She was sixth at the last Olympics.
? Was the tailwind too strong? | 2D
? Has the new record been ratified? | 3P
? Were her shoes legal? | 7A
? What was her appearance fee? | 8W
? Did she win an Olympic medal? | 9D
? Has she ever gone quicker? | 5A

= Nepal's prime minister survives on casting vote
V| The motion fell on a tie of 137 to 137, which Speaker Indira Gurung broke for the government at two in the morning.
N| She had tossed nothing, she said, but had "slept on it in the chair".
A| An opposition whip claimed two of his people had been locked in a lavatory.
N| The two, asked by reporters, said they'd rather not say where they had been.
N| Prime Minister Keshav Rimal offered the rebels in his party four ministries if they came home.
N| Their leader, Sushma Lama, said she would consult the hills.
V| Rimal's first government fell in 2021 by a single vote.
N| The house rises on Friday and meets again in September.
? Has the government been toppled? | 1D
? Were deputies prevented from voting? | 3A 4W
? Have the rebels accepted the posts? | 5P
? Who decided the outcome? | 1A
? When does parliament come back from its break? | 8A
? By how many votes did Rimal win in 2021? | -

= Mould in Sydney social housing linked to boy's death, coroner finds
N| Two-year-old Tariq Hosseini died of a lung condition brought on by the walls of his bedroom, Coroner Lyn Abernethy wrote.
N| His parents had asked seven times to be moved; they were told to paint.
N| Homes NSW "accepts every line", its acting secretary, Bruce Kelso, said outside the court.
N| He could not say how many other flats were in the same state.
N| Housing minister Trish Donnelly promised a law under which landlords will have to dry a wall within a week.
V| A similar law was passed in England after the death of a boy in Rochdale in 2020.
A| Tenants on the estate reckon that every second kitchen is black.
N| The family were rehoused in April, nine weeks after the funeral.
? What killed Tariq? | 1A
? Does the landlord dispute the ruling? | 3D
? Is there now a legal deadline for damp repairs in New South Wales? | 5P
? How widespread is the problem? | 4W 7A
? Does the family still live in the flat? | 8D
? How many times did the English parents ask for help? | -

= Pope's visit to Algiers shortened, no reason given
N| The Holy Father will spend one night instead of three, the Vatican said in a line and a half.
N| Spokeswoman Sister Lucia Ferri was asked about his knee and said it was a good knee.
N| Algeria's religious affairs minister, Brahim Tlemsani, spoke of "calendars".
A| A prelate in Rome mentioned threats; another mentioned the heat.
N| The open-air mass in Annaba has been struck from the programme.
N| Tickets for it will be honoured at the next visit, the nunciature promised.
V| John Paul II never reached Algeria, though he had wanted to go.
V| The pope turned 77 in May.
? How many nights will the pontiff be in Algeria? | 1A
? Why is the stay being curtailed? | 3A 4A
? Is the pontiff unwell? | 2D
? Has mass been celebrated in Annaba? | 5D
? How old is the pope? | 8A
? Did John Paul II visit Algeria? | 7D

= Fishermen's wives take over mayor's office in Vizhinjam
V| About 150 women sat down on the floor of the town hall at ten on Monday and began to mend nets.
N| They want the breakwater shortened by 200 metres before the monsoon, their speaker, Philomina Das, said.
N| The port's operator, Coral Harbours, said it had neither the right nor the wish to touch it.
N| Mayor Shaji Thomas has moved to the library, where he received us among the atlases.
N| He would not call the police "on my own aunt".
V| Eleven boats have capsized at the mouth since 2021, with fourteen drowned.
N| A scientist from Chennai is to measure the waves if the collector finds the money.
A| Some of the men would like lunch.
? Has the mayor asked officers to clear the building? | 5D
? Will Coral Harbours shorten the sea wall? | 3D
? Where is the mayor working for now? | 4A
? How many lives has the harbour mouth claimed? | 6A
? Have the waves been measured? | 7P
? What are the women demanding? | 2A

= Swedish inventor of flat milk carton dies at 91
N| Gunvor Sandelin died in her sleep in Lund on Tuesday, her granddaughter Tove said.
V| She folded the first carton from a hymn sheet in 1958.
N| Her employer took out the patent in the name of her head of department, Sten Ruud.
N| Ruud's heirs insist that he had the idea in a sauna two years earlier.
N| The firm, now part of Alpak, "honours all its pioneers" and would go no further.
V| It has made some 190 billion cartons.
N| The museum in Malmö hopes to borrow the hymn sheet.
N| It is in a drawer, Tove said, and it'll stay there.
? Has the inventor passed away? | 1A
? Who came up with the carton? | 2A 4A
? Whose side does Alpak take? | 5W
? Is the hymn sheet on display? | 7P 8D
? How much did Sandelin earn from the patent? | -
? When did Ruud die? | -

= Gunman who held Tbilisi pawnshop surrenders for a cigarette
V| The man came out at 5.20 p.m. with his hands up and his trousers full of rings.
N| All six hostages walked free before him, Deputy Interior Minister Lasha Beridze said.
A| One had been struck with the butt of the gun, a shop girl said.
N| Beridze had no information on that.
N| The man, a widower of 58, owed the shop 900 lari, according to his sister.
N| The cigarette was Beridze's own and he had given up that morning, the minister said.
N| A charge of hostage-taking will be brought on Friday.
V| In October 2020 a gunman in Zugdidi got away with half a million dollars.
? Are the captives safe? | 2A
? Was anybody beaten? | 3A 4W
? Did the Tbilisi gunman escape? | 1D
? Has he been formally accused? | 7P
? How much money was stolen from the pawnshop? | -
? How large was his debt? | 5A

= German state bans phones in schools, ministers' own kids appeal
N| From 1 August no pupil under sixteen may have a device switched on between eight and two, Saarland's education minister Jutta Kling announced.
N| Her daughter Emma, 14, has collected 2,300 signatures against it.
N| "I'm proud and she's grounded," Ms Kling said.
N| The pupils' council will go to the administrative court in Saarlouis if the decree is printed unchanged.
N| A study from Mainz found marks went up by a tenth of a grade where phones were away.
N| Its author, Professor Holger Thiele, said tenths should not be over-read.
N| Telecoms lobby Netzforum declined to take part in the discussion.
V| Bavaria loosened its ban of 2006 in 2022.
? Have the students sued? | 4P
? When does the rule take effect? | 1A
? Do grades improve without phones? | 5A
? Why did Bavaria loosen its ban? | -
? Who is running the petition? | 2A
? What does the telecoms lobby think? | 7W

= Second body recovered from collapsed parking deck in Haifa
N| The body of crane driver Igor Pasternak, 37, was reached at 4 a.m. on Wednesday under eleven metres of concrete, fire commander Orit Shalev said.
N| One man, a plasterer from Jenin, is still unaccounted for.
N| "We've heard knocking. It may be pipes," Shalev said.
N| Contractor Golan & Sons said that every permit had been in order.
N| The municipality sent us a letter of 12 May ordering it to stop work.
N| Golan did not reply to questions about the letter.
V| The engineer has been held until Sunday.
V| Six workers died when a garage in Tel Aviv caved in in September 2016.
? Is anyone missing? | 2A
? What is the plasterer's name? | -
? Was the building work authorised? | 4A 5D
? Has somebody been detained? | 7A
? How many were killed in Haifa in 2016? | -
? Has the plasterer been found? | 2D

= Rwanda's gorilla census delayed as counters catch cold
N| Eight of the twelve teams have been called down from the volcanoes, park warden Claudette Uwase said.
N| "A sneeze can wipe out a family of forty," she said.
N| No ape has so far been seen to cough.
N| The count, begun on 2 May, ought to be taken up again in three weeks.
V| The last one, in 2019, came to 1,063.
A| A guide believed that this year's would top 1,200.
N| The government in Kigali, which charges visitors 1,500 dollars, declined to say whether treks would be stopped.
? Have the animals fallen sick? | 3D
? Why was the survey interrupted? | 2A
? How many gorillas are there now? | 6A
? Are tourists being kept away? | 7W
? Has the work resumed? | 4P
? What did a permit cost in 2019? | -

= Nuclear plant in Slovenia powers down after jellyfish, no, leaves
N| Krško went from full load to nothing in eleven seconds on Sunday, its operator's Tina Hočevar said.
M| A Zagreb portal had jellyfish in the intake, 150 kilometres from the sea.
N| "It's autumn; it was leaves," Ms Hočevar said.
N| Radiation at the fence didn't budge, according to the nuclear safety administration.
N| Divers need two days and the grid another to be ready.
N| Austria's climate minister, Lukas Edlinger, asked for the log of the night.
N| He had not received an answer by Monday, nor had we.
V| A cooling leak shut the plant for six weeks in October 2023.
? Did any radioactivity escape? | 4D
? What blocked the water? | 2A 3A
? Which country was Edlinger speaking for? | 6A
? Has Vienna been given the records? | 7D
? How long was the outage two years ago? | 8A
? Was a diver injured? | -

= Miss Ghana crown returned after photograph with rival's father
N| Adjoa Mensima posted the tiara back on Thursday "insured", she wrote to the organisers.
N| They had not asked for it, organiser Kofi Larbi said.
N| The man in the picture, judge and hotelier Ben Quartey, said that it showed two people and a lobster.
N| His daughter Naa finished second by a point.
N| Larbi would sooner eat the sash than recount, he said.
A| Members of the jury recall a late change in the column for poise.
N| Whose column that was, the auditor has not said.
V| The title was vacant for a year in 2009.
N| Naa Quartey is to be crowned in Accra on the 20th if she wants it.
? Did the beauty queen give up the title? | 1A
? Was she told to hand it over? | 2D
? Has the runner-up been crowned? | 9P
? Were the marks altered? | 6A
? Which juror's scores were changed? | 7W
? Will the votes be counted anew? | 5D

= Fisherman rescued after 41 days, says turtle showed the way
N| Salvadoran Wilber Canales, 33, was hauled aboard a tuna boat 900 miles off Acapulco on Monday, its captain, Kang Sung-ho, radioed.
N| He had left for a day's shark fishing with a nephew.
N| The boy, 15, was not with him.
N| Canales told the captain that the nephew had swum for a light on the twelfth night.
N| Prosecutors in La Unión would like to hear that themselves once he is ashore.
N| The captain thought him "thin, polite and no liar".
N| The family is waiting with two shirts, his mother said.
V| Another Salvadoran, José Alvarenga, drifted for 438 days until January 2014.
? What happened to the teenager? | 4A
? Have investigators interviewed the survivor? | 5P
? Is the captain convinced by his story? | 6A
? Where was he picked up? | 1A
? What had he set out to catch? | 2A
? How long did the nephew drift? | -

= Bank of Latvia finds €2m in wall, and nobody's name on it
N| Builders at the old branch in Liepāja broke into the cavity on 9 August, governor Andris Kalniņš said on Friday.
N| The notes, in packets of fifties, were printed in 2003 or later, he said.
A| Pensioners who had worked there spoke of a manager with plaster on his cuffs.
N| The manager of those years, Guntis Ose, lives in Alicante and hung up.
N| Detectives have sent forty packets to the laboratory for fingerprints.
N| Unless an owner comes forward by the new year the treasury will keep the lot.
V| In 1998 a cleaner at the bank won the lottery.
N| "It was not her," the governor said.
? When was the cash found? | 1A
? Has the treasury taken the money? | 6P
? Who hid it? | 3A
? What does Ose say? | 4W
? Does the cash belong to the cleaner? | 8D
? Were fingerprints found on the packets? | -

= Queensland croc believed to have taken fisherman is wrong croc
N| The stomach of the 4.8-metre male shot on Saturday held a pig, two turtles and a thong, wildlife officer Jodie Barnes said.
N| Fisherman Clarrie Hutton, 64, has been missing from the Pascoe River since Wednesday.
N| His brother Merv wore the other thong to the press conference, for comparison; it was the wrong size.
N| A second animal, "one we know", is being looked for, Barnes said.
N| She'd not confirm that it was the one the locals call Trevor.
A| Locals said that Trevor would never.
V| Fifteen people have been killed by saltwater crocodiles in the state since 1985.
N| Traps will be laid on Monday upstream of the ramp.
? What had the shot animal eaten? | 1A
? Is Trevor the suspect? | 5W 6D
? Have the snares been set? | 8P
? Since when has Hutton been gone? | 2A
? Did the sandal belong to Hutton? | 3D
? How many people have crocodiles killed this year? | -

= Spanish town's bullring to become library after referendum of 61 votes
N| Yes took 31 and no 30, town clerk Remedios Cano read out in Peñaflor on Sunday night.
N| Mayor Ángel Berrocal had abstained, "like a gentleman", he said.
N| The no side's lawyer would apply for a recount in the morning.
N| A blank paper was counted as a yes, he said.
N| Ms Cano denied that it was blank: there was a small cross, in pencil.
N| The regional government will pay for shelves but not for books.
V| The ring was built in 1884 and last used in 2012.
V| Bullfights in Catalonia ended with a ban in 2010 that was later annulled.
? How did the mayor vote? | 2A
? Was an empty ballot included in the tally? | 4A 5D
? Has there been a recount? | 3P
? When was the last corrida held there? | 7A
? Who will buy the volumes? | -
? Who won the referendum? | 1A

= Chancellor's laptop left on train, found by schoolgirl, nothing lost
N| Eleven-year-old Maisie Dhillon handed it in at Didcot "because it had a lion on it", her mother said.
N| It had been on its own for fifty minutes, a Treasury official, Hugh Pelling, told MPs.
N| It was encrypted and no one got past the lion, he said.
N| He did not know what had been on it.
N| Shadow minister Carys Boon thinks he does.
N| The chancellor, Simon Astley, was on his way back from Swansea and had been asleep.
N| He'll write to Maisie, his spokesman said.
V| A civil servant left two discs with 25 million names in the post in 2007.
? Was the device hacked? | 3D
? What was stored on the computer? | 4W
? Has Astley thanked the girl? | 7P
? How long was it unattended? | 2A
? Who found the lost discs? | -
? What was Astley doing when he lost sight of it? | 6A

= Bosnia: mass grave search at Tomašica yields bones of horses
N| Forensic anthropologist Dr Senka Hodžić told relatives on Tuesday that none of the 212 fragments was human.
N| "We'll go on to the east slope in April," she said.
N| A former soldier had drawn the place on a napkin, missing persons institute head Amor Delić explained.
N| The soldier, whom he did not name, has gone back to Austria.
N| He had pointed to the wrong hill on purpose, said Fikreta Mujić, who is looking for two sons.
N| Delić saw no reason to think so.
V| In 2013 more than 400 bodies were recovered a kilometre away.
N| DNA of 7,000 missing has been on file since 2001.
? Were victims found in the latest dig? | 1D
? Were the searchers deliberately misled? | 5A 6D
? What is the informant's name? | 4W
? Has excavation moved to the eastern side? | 2P
? How many bodies were recovered on Tuesday? | -
? How did the team know where to look? | 3A

= Jockey's whip count wrong, Melbourne result stands, for now
N| Damo Hartley struck the winner nine times and not eleven, stewards' chairman Ian Fullerton said after a fifth viewing.
N| The limit in the rules of racing is ten, he reminded reporters.
N| Trainer Bao Nguyen, whose mare was beaten a nose, counts eleven on any screen he has looked at.
N| He will take it to the appeals board on Tuesday.
A| A vet saw welts, and didn't count them.
N| Hartley said that he had been waving at his mum.
N| His mum, Lorraine, would neither confirm nor deny that she'd been there.
V| The purse of 4.4 million dollars is held back until the matter is closed.
V| He was suspended for twelve meetings in 2022 for the same thing.
? Did the rider exceed the permitted number of strokes? | 1D 3A
? Has the appeal been heard? | 4P
? Has the prize been paid out? | 8D
? Was Hartley's mother at the track? | 6A 7W
? For how long is Hartley suspended over this race? | -
? How close was the finish? | 3A

= Venezuela and Guyana swap prisoners on a river at dawn
V| Eight Guyanese miners and five Venezuelan sergeants passed each other in two canoes on the Cuyuní on Friday.
N| Neither government would say who had arranged it.
A| A priest, a pilot and a Norwegian were spoken of on the bank.
N| Norway's foreign ministry said it had had nothing to do with it, "sadly".
N| The sergeants had gone eleven months without a letter, their commander, Colonel Rengifo, said.
N| Talks on the border would follow, Guyana's president, Anita Persaud, hoped.
V| The Essequibo has been in dispute since 1841.
N| One miner, Leon Baptiste, asked to be taken back for his dog.
? Who brokered the exchange? | 2W 3A
? Was Oslo involved? | 4D
? Have border negotiations taken place? | 6P
? How many soldiers were freed? | 1A
? How long were the miners held? | -
? When did the territorial quarrel begin? | 7A

= Low-cost airline's boss says sick bags will not be charged for
N| "Somebody asked me in the lift and I laughed, and a laugh isn't a tariff," Skip's Gerry Tolan told passengers at Luton.
M| The Daily Comet had put the price at £1.50.
N| The Comet's travel editor, Pippa Glaze, has a recording, she says, with no laugh in it.
N| She has not published it and wouldn't play it to us.
V| Skip began to charge for water in 2019 and stopped in 2020.
N| Consumer minister Nigel Frayn would bring in a law "in about a minute" if it came to that.
A| Cabin crew have been told to count the bags.
V| Shares in Skip rose 2% in early trading on Monday.
? Will flyers have to pay for the bags? | 1D 2A
? Did the reporter let us hear the tape? | 4D
? Has legislation been passed? | 6P
? When was the water fee dropped? | 5A
? How much did Skip charge for water? | -
? Has Tolan sued the newspaper? | -
