# unmarked: relations and voices only

= The launch of India's Varuna-2 weather satellite was scrubbed with 90 seconds left on the clock, then went ahead a day later.
V| The rocket rose from its pad at Sriharikota at 5:42 pm local time on Thursday, trailing orange flame over the Bay of Bengal.
N| Mission director Padmini Raghunath said a sticky valve in the second stage had caused Wednesday's hold.
N| Controllers picked up the first telemetry from the spacecraft 22 minutes later, according to the space agency.
N| "The solar arrays have not opened yet, and we don't expect them to until Saturday," Raghunath said.
V| Its predecessor, Varuna-1, was lost in 2019 when its booster veered off course.
A| Two engineers suggested privately that the valve had leaked during a March rehearsal too.
V| The agency did not respond to questions about that rehearsal.
? Did Varuna-2 lift off? | 1A
? Why was the first attempt called off? | 2A
? deployment of the solar panels | 4D
? Was there a leak in the dress rehearsal in March? | 6A 7W
? Has contact been made with the satellite? | 3A
? Did the rocket carrying Varuna-2 explode? | -

= The mayor of Puckaway Falls, Wisconsin, is hanging on to his job for now after a stormy council meeting over a snowplow contract.
V| Aldermen voted 5-4 to table the motion of no confidence in Mayor Dwight Okerlund until their October session.
N| Okerlund, 58, told the room he had "never taken a dime" from Bergstad Plowing.
N| Alderwoman Lucille Vang said invoices showed the company had paid for his fishing trip to Manitoba.
N| The mayor's attorney acknowledged the trip but said his client had repaid every cent.
V| Bergstad's owner did not return a phone message left on Wednesday.
A| Several people in the gallery said they would collect signatures for a recall.
V| Okerlund beat Vang by 212 votes in the spring election.
? Has Okerlund been voted out as mayor? | 1P
? Did the contractor foot the bill for the mayor's holiday? | 3A 4A
? Has a recall petition begun? | 6P
? What was the outcome of the vote on the no-confidence motion? | 1A
? Did Okerlund accept money from the plowing firm? | 2D
? By what margin did Okerlund win office? | 7A

= Chile's Atacama telescope may have caught the first moon outside our solar system, though its own team is split.
N| Astronomer Catalina Huenchumil told a conference in La Serena that the dip in starlight was "a moon until someone shows me otherwise".
N| Co-author Piet Vandersloot took his name off the paper, calling the signal an artefact of the detector.
N| "There is no moon there; there is a warm pixel," he wrote on his blog.
V| The object, if it exists, would be about the size of Neptune and circle a planet 1,900 light years away.
N| NASA, asked for its view, said it would not comment on unreviewed work.
V| Huenchumil's group has booked six nights in April to look again.
V| A claim of a similar find by a Hungarian team was withdrawn in 2020.
? Has an exomoon been discovered? | 1A 2D 3D 5W
? Did a member of the team withdraw from the study? | 2A
? Has the group repeated its observations? | 6P
? How far off is the host planet? | 4A
? What does NASA make of the claim? | 5W
? Did the Hungarian astronomers retract their discovery? | 7A

= The University of Oraibi Plains on Tuesday suspended its chemistry chair over what it called irregularities in grant accounts.
N| Provost Darlene Whitcomb said Professor Ignatius Okwuosa had been asked to stay off campus while auditors go through 14 research grants.
N| He has not been accused of theft, she stressed.
M| The student paper, the Plains Lantern, put the sum in question at $860,000.
N| Whitcomb said she would not discuss figures.
N| Through his lawyer, Okwuosa said every dollar had gone on equipment and stipends.
A| Two graduate students recalled being paid for months in which they did no lab work.
N| "I never signed for anything I did not earn," said a third, Beatriz Lunardi.
V| The auditors are to report to the regents by February.
? Is the professor suspected of stealing? | 2D
? How much money is involved? | 3A 4W
? Has the audit been completed? | 8P
? Were students paid for work they had not done? | 6A 7D
? Okwuosa's suspension | 1A
? Did the grant money go where it should have? | 5A

= A ferry carrying wedding guests went down on the Meghna on Saturday evening, and the passenger list went with it.
V| The vessel, the MV Shapla Queen, tipped over within sight of the jetty at Char Nilganj.
N| Inspector Rezaul Chowdhury of the river police said 34 bodies had been laid out in the school by nightfall.
A| Villagers who helped carry them counted more than fifty.
N| Owner Abdul Jabbar Miah maintained there had been 90 people aboard, 20 fewer than the licence allows.
N| But the district commissioner, Farzana Haque, said the boat was "without any doubt overloaded".
N| The bride is among the survivors, Chowdhury said; the groom has not been found.
V| Divers were to go down again at sunrise.
V| Meghna ferry accidents killed 210 people in 2012.
? What is the death toll from the sinking of the Shapla Queen? | 2A 3A
? Was the ferry carrying too many people? | 4D 5A
? Is the bridegroom dead? | 6W
? Did the bride live? | 6A
? Has the captain been detained? | -
? Where did the boat capsize? | 1A

= Canadian sprinter Renaud Thivierge crossed first in Kingston on Saturday, yet the gold medal spent the night in a drawer.
V| He clocked 9.94 seconds, a hundredth ahead of Jamaica's Oshane Brammer.
N| Jamaica's team manager, Claudette Findlay, lodged a protest within ten minutes, saying the Canadian had twitched in the blocks.
N| Referee Hideo Kuramochi said the start sensors showed no false start.
N| He nevertheless put off the ceremony until the jury of appeal had sat.
V| By midnight the three-member jury had not made its ruling known.
N| "I moved when the gun told me to," said Thivierge, 22.
N| Brammer said he had heard nothing and wanted "no part in a fight over paper".
V| The jury is due to publish its decision at 10 am.
? Who won the 100 metres in Kingston? | 1A
? Did Thivierge jump the gun? | 2A 3D 6D
? Was the protest upheld? | 5W 8P
? Has the gold medal been presented? | 4D
? the Canadian's winning time | 1A
? Did Brammer file the complaint himself? | -

= An American hiker missing for nine days in New Zealand's Kaimanawa ranges walked into a petrol station on Sunday, and then walked out again.
N| Attendant Hemi Paraone said the man bought two pies and gave his name as Curtis Bledsoe.
N| Police confirmed that Bledsoe, 46, had been located and was unhurt.
N| Sergeant Alison Teague refused to say where he was staying.
N| The search cost about NZ$190,000, she said.
A| Volunteers who had combed the Ngahere valley for a week were told he had been in a hut the whole time.
N| His wife, Darla, speaking from Tulsa, denied the disappearance had been staged.
N| "Curtis got lost, he got found, and he's coming home," she said.
V| Prosecutors may seek to recover the cost of the helicopters.
? Has the lost hiker been found? | 1A 2A 7A
? Was the disappearance faked? | 6D
? Where is Bledsoe staying? | 3W
? Did Bledsoe have to repay the search costs? | 8P
? Was the missing man injured? | 2D
? What was the bill for the search? | 4A

= Three weeks after the quake, the people of Qarabulak in Azerbaijan are still sleeping in railway carriages.
V| The tremor on 4 February measured 6.3 and lasted eleven seconds.
N| Emergencies minister Elçin Məmmədzadə said every family had been offered a container home.
N| "Offered by whom?" asked grandmother Sevda Qurbanova from the door of carriage 9, adding that no one had come.
V| A reporter who walked the length of the train on Sunday met no one who had been offered one.
N| The ministry declined to supply a list of recipients.
N| Containers for 300 households are on their way from Turkey, the Red Crescent said.
V| The official toll stands at 87, revised down from 91 after four names were found to be duplicates.
? Were survivors offered container homes? | 2A 3D 4D 5W
? Have the containers reached Qarabulak? | 6P
? How many people lost their lives in the earthquake? | 7A
? How strong was the quake? | 1A
? Has there been an aftershock? | -

= Officials at the zoo in Plzeňkov have owned up to what visitors had been whispering about the polar bear enclosure.
N| Director Bohumil Staněk said on Monday that the cub born on New Year's Eve had died at the age of six days.
N| He had told reporters in January that mother and cub were "both doing splendidly".
N| Staněk now says he was waiting for a post-mortem.
N| The vet who carried it out, Dr Alžběta Kučerová, said her report was on his desk by 9 January.
N| She would not say what it gave as the cause.
A| Keepers believe the mother was disturbed by New Year fireworks.
V| The city, which owns the zoo, is to discuss the director's future on Thursday.
V| Staněk took over in 2015 from his late father.
? Is the polar bear cub dead? | 1A 2D
? What killed the cub? | 5W 6A
? When was the post-mortem ready? | 4A
? Has the zoo director been dismissed? | 7P
? Did the mother bear die? | 2D
? Was the birth of the cub on New Year's Eve? | 1A

= NASA's Wren probe has stopped talking, and engineers in Pasadena are no longer sure it ever will again.
V| The last signal from the spacecraft, then 1.2 billion kilometres away, arrived on 30 August.
N| Project manager Dolores Itzkowitz said the team was treating the silence as an antenna problem.
A| A person who works on the mission thought it more likely that the batteries had frozen.
N| Itzkowitz dismissed that theory: "The batteries were at four degrees when we last heard."
N| Australia's Tidbinbilla dish picked up a faint carrier tone on Tuesday, its operators reported.
N| Itzkowitz said it was too early to tell whether it came from Wren.
V| If nothing is heard by 1 December, the mission will be declared over.
V| Wren was launched in 2017 to study Saturn's outer rings.
? Did the batteries freeze? | 3A 4D
? Has Wren been heard from since August? | 5A 6W
? Has NASA ended the Wren mission? | 7P
? When was Wren's last transmission? | 1A
? Why has the probe gone silent? | 2A 3A
? Did Wren crash into Saturn? | -

= The Colombo Lanterns sacked head coach Roshan Weerakkody by text message, he said, the night after their ninth defeat in a row.
N| "Ten words and a thumbs-up," the 52-year-old told reporters outside his house on Tuesday.
N| Lanterns chief executive Nirmala Fonseka said Weerakkody had left by mutual consent.
N| She wished him well.
N| Asked about the text, she said she did not discuss private correspondence.
N| Captain Dilshan Amarakoon said the players heard the news from a bus driver.
M| According to the Sunday Crease, former England batsman Toby Larkham was flown in to Colombo last week.
N| Larkham's management confirmed he had been in Sri Lanka but said he was there on holiday.
V| The Lanterns host Kandy on Saturday.
V| Fonseka hopes to present a new man before then.
? Was Weerakkody dismissed? | 1A 2D
? Was the coach told by text? | 1A 4W
? Was Larkham in Colombo for the job? | 7D
? Has a replacement been named? | 9P
? How did the squad find out? | 5A
? Was Toby Larkham in Sri Lanka? | 6A 7A

= Nobody was aboard the Red Cross boat that washed up near Calabria's Capo Rizzone on Sunday, but somebody had been.
V| Coastguards found 11 life jackets, a feeding bottle and a phone still warm from charging.
N| "We have not found any bodies," Captain Ettore Spadafora said on Monday.
N| A search by two helicopters was called off at dusk and would resume on Tuesday, he added.
N| A Tunisian fishing union said one of its trawlers had taken 14 people off a sinking boat on Saturday.
N| Tunisia's interior ministry denied any rescue had taken place in its waters.
N| The Red Cross said the boat had been stolen from Lampedusa in June.
A| The phone's last call is understood to have been to a number in Hamburg.
V| German police did not reply to a request for comment.
? Were corpses recovered? | 2D
? Were people rescued from the boat by a trawler? | 4A 5D
? Is the search still going on? | 3P
? How did the Red Cross lose the vessel? | 6A
? Who was called from the phone? | 7A 8W
? How many people drowned? | -

= Belgian veterinary authorities played down on Friday what would be the country's first case of foot-and-mouth disease in decades.
N| "We have one lame cow and a lot of telephones ringing," chief veterinary officer Greet Lambrechts said.
N| A first test on the farm near Poperinge came back negative, she said.
A| Two people briefed on the case said a second sample had reacted.
N| Lambrechts said she had no knowledge of a second sample.
V| Belgium has been free of the disease since 1976.
V| Even so, markets in West Flanders were closed to cattle from Friday noon.
N| France will ban imports of live Belgian animals if the case is confirmed, agriculture minister Hugues Delacourt said.
V| The national laboratory's verdict was expected overnight.
? Does Belgium have foot-and-mouth? | 2D 3A
? Did a second sample test positive? | 3A 4W
? Has France prohibited Belgian livestock? | 7P
? Are cattle markets shut? | 6A
? When did Belgium last have a case? | 5A
? What did the first test on the farm show? | 2A

= Oscar-nominated director Yevhenia Rudak told a festival audience in Sarajevo that she had never met the producer who is suing her.
N| "I know Mr Halbrook from his letters, and his letters from my lawyer," she said to laughter.
N| Producer Dexter Halbrook says they dined twice in Cannes and agreed on a sequel.
N| He has filed a photograph with the court in Los Angeles.
A| Those who have seen it describe three people at a table, one of them with her back to the camera.
N| Rudak's lawyer did not dispute that the woman was his client.
N| The restaurant said it did not keep records of its guests.
M| Screen Weekly reported that the two sides have been discussing a settlement.
N| "There is nothing to settle," Rudak said.
V| A hearing is set for 14 January.
? Did Rudak and Halbrook meet? | 1D 2A 5W 6W
? Did the two agree to make a follow-up film? | 2A
? settlement talks between the director and the producer | 7A 8D
? Has a court hearing been held? | 9P
? Did Rudak win an Oscar? | -
? Is the woman in the photograph Rudak? | 5W

= Health officials in Queensland have traced a cluster of legionnaires' disease to a hotel spa, though not the hotel that was closed.
N| Chief health officer Dr Saoirse Battersby said bacteria matching the patients' were found at the Coral Meridian on Cape Tarrow.
V| The Palm Regent, 600 metres away, had been shut since Tuesday.
N| Its owner, Vince Camilleri, wants compensation and said he would sue if none was offered by Friday.
N| The Meridian's operator said its own tests had found nothing.
N| Battersby said nine people were in hospital and one, a man in his eighties, had died.
A| Staff at one ward said two patients had died.
N| Battersby said the second death was from an unrelated stroke.
N| The Meridian was still taking bookings on Wednesday night; a receptionist declined to answer questions.
? What was the source of the infection? | 1A
? Were the bacteria in the Coral Meridian? | 1A 4D 8W
? Has Camilleri taken the authorities to court? | 3P
? How many have died of the disease? | 5A 6A
? Did a second patient die of legionnaires' disease? | 6A 7D
? Is the Coral Meridian closed? | 8D

= At 19, skier Linnéa Örnfjäll has won everything but an argument with her own federation.
V| The Swede took gold in the giant slalom at Val d'Ombre on Saturday by 1.8 seconds.
N| On Sunday she said that she would not start again this season unless her father was readmitted to the team hotel.
V| The federation barred him in December after a row over waxing.
N| "He pushed nobody," she said.
N| Alpine chief Torbjörn Wåhlin said the technician had needed four stitches.
N| Wåhlin would not say if charges had been considered.
A| Team members described a shoving match in the wax cabin.
N| Her start number for Tuesday's slalom has been drawn all the same, he said.
? Did Örnfjäll's father shove somebody? | 4D 7A
? Has Örnfjäll ended her season? | 2P
? Was the father excluded from the hotel? | 2A 3A
? Who won at Val d'Ombre? | 1A
? Was the technician hurt? | 5A
? Did she win the slalom on Tuesday? | -

= Bogus evacuation texts sent 3,000 people up a hill in western Java on Tuesday, and then the real wave came.
V| The first message, promising a tsunami "within the hour", began circulating at 6 am.
N| The geophysics agency said at 6.20 that it had issued no warning.
N| A 7.1 magnitude quake struck offshore at 9.14, its director, Bambang Sutrisnadi, said.
V| A wave of about two metres reached Pantai Kelapa at 9.41.
N| No lives were lost there, according to regent Dewi Lestantari, because nearly everybody was still on the hill.
N| Police said they had not identified the sender and had no suspect.
A| Many in the camp are convinced it was a fisherman who reads the birds.
N| Sutrisnadi said such a forecast was scientifically impossible.
V| The agency is to review its siren network.
? Did a tsunami hit Pantai Kelapa? | 4A
? Did the geophysics agency issue the early warning? | 2D
? Who sent the text? | 6W 7A
? Was anyone killed by the wave? | 5D
? How big was the quake? | 3A
? Has the siren network been reviewed? | 9P

= A glider pilot who disappeared over the Pyrenees in thick cloud has been found by a dog.
V| Iñigo Zubieta, 63, was lying under a beech near the French border with two broken ankles when the animal, a mastiff called Churra, began to bark.
N| He was conscious, the mountain rescue service said, and asked first for coffee.
V| His glider has not been located.
N| Club president Amaia Lertxundi denied that Zubieta had taken off against advice.
A| But three members said she had told him on the radio to stay on the ground.
N| Lertxundi declined to release the recording.
N| The aviation authority has asked for it and may ground the club pending an answer.
? Was Zubieta found alive? | 1A 2A
? Was the pilot told not to fly? | 4D 5A 6W
? Has the wreckage of the glider been recovered? | 3D
? Has the club been grounded? | 7P
? What injuries did the airman have? | 1A

= Turin's derby will be played behind closed doors after all, the prefect ruled on Wednesday, 24 hours after promising fans the opposite.
N| Prefect Donatella Brusasco cited intelligence of a planned attack on the away coach park.
A| Police union representatives said they knew of no such intelligence.
N| She had told supporters' groups on Tuesday that the gates would open "as God and the calendar intended".
N| Both clubs are to appeal, Granata chairman Ugo Ferrero said.
N| The league said it had taken note and would add nothing.
M| Tuttocuoio reported that a man had been picked up at the airport with flares in his suitcase.
N| Airport police said no one had been detained there this week.
V| Kick-off is at 6 pm on Sunday.
? Will spectators be allowed into the stadium? | 3A
? Was there information about a planned attack? | 1A 2D
? Was a man caught with flares at the airport? | 6A 7D
? Have the clubs appealed against the decision? | 4P
? What did the league say about the ban? | 5W
? What was the result of the derby? | -

= Sweden's new lithium mine will not swallow the church at Svartliden, its owners have said. The church council is packing the candlesticks.
N| "The steeple stays where it has stood since 1744," Nordlit chief executive Karin Bäckvall said at the shareholders' meeting.
V| Two months earlier her company had filed a plan in which the church was moved 900 metres west.
N| Bäckvall said that plan had been withdrawn in August.
N| The mining inspectorate's register shows no withdrawal, an official there, Jonas Elfving, said.
V| The plan was still on the inspectorate's website on Thursday afternoon.
A| Parishioners say surveyors have been measuring the nave.
N| Vicar Ester Nutti has asked the company for a guarantee in writing.
N| She has not had a reply, she said.
? Will the church be relocated? | 1D 2A 3D
? Was the relocation plan withdrawn? | 3A 4D 5D
? Has Nordlit given a written assurance? | 7P 8D
? Have measurements been taken inside the church? | 6A
? When was the church built? | 1A

= Police in Reykjavík are treating the fire that gutted the Harpan puffin museum as suspicious, though not very.
N| Chief inspector Sigurlaug Eiríksdóttir said a petrol can had been found behind the ticket booth.
N| It belonged to the lawnmower, the museum's manager said.
N| Nothing of value was lost, he added, "unless you count four hundred stuffed puffins".
V| A second fire, at a boathouse across the harbour, was extinguished within minutes.
N| Eiríksdóttir would not say whether she saw a link.
M| The tabloid Vísbending claimed on its website that a former guide had confessed to both.
N| "I'd love it if someone confessed," the inspector said. "No one has."
V| A technical report is due in ten days.
? Was the museum fire deliberate? | 6A
? Has anybody confessed? | 6A 7D
? Are the two fires connected? | 5W 6A
? Has the technical report been completed? | 8P
? Who owned the petrol can? | 2A
? Did people die in the museum blaze? | -

= Manager Kostas Vlachogiannis quit Larnaca's Anagennisi at half-time on Sunday, returned for the second half and says he remains in charge.
V| His side were 3-0 down to Omonoia Kition when he walked past the dugout and out of the ground.
N| "I went for air, the chairman was in the way," he explained.
N| Chairman Andros Hadjikakou said he had been handed a resignation in the corridor and had accepted it.
N| No letter exists, Vlachogiannis said.
N| Hadjikakou would not show it to reporters.
A| The players found the tactics board snapped in two, one said.
V| Anagennisi went on to draw 3-3.
V| The board meets tonight to settle who will pick the team for the cup tie.
? Has Vlachogiannis resigned? | 3A 4D
? Is there a written resignation? | 3A 4D 5W
? What was the final score? | 7A
? Did the manager leave the stadium? | 1A 2A
? Who will choose the side for the cup match? | 8W
? Did Anagennisi lose to Omonoia Kition? | 7D

= The Kenyan army's newest drone came down in a maize field near Kitale on Tuesday; whose finger was on what button is less clear.
N| Army spokesperson Major Beatrice Wambua said the aircraft had landed "in an unplanned but controlled way".
N| Farmer Isaac Kiprop said it had exploded on his irrigation pump.
N| There was no explosion, Wambua said in a second statement, only a battery fire.
M| The Rift Valley Post quoted an officer as saying the operator had sneezed.
N| Wambua said she would dignify that with neither a yes nor a no.
V| Kiprop wants 1.2 million shillings and has been promised a visit by an assessor.
V| The drone type was grounded in Poland in 2022 after three losses.
V| Poland lifted the ban a year later.
? Did the drone crash? | 1D 2A
? Was there an explosion? | 2A 3D
? Did the operator's sneeze cause the accident? | 4A 5W
? Has the farmer been compensated? | 6P
? Was anyone killed by the drone? | -
? Is the drone model banned in Poland? | 7A 8D

= Two wolves were shot dead in the Swiss canton of Valgronda on Wednesday night under a permit for one.
N| Cantonal game warden Reto Capaul said the first had been a male of three years.
N| The second, he said, was "a regrettable overlap of silhouettes".
N| Conservation group Lupus Alpin maintains that a third animal was hit and crawled away.
N| Capaul said his men had followed the blood trail and found nothing at the end of it.
N| He would not identify the marksman.
N| Farmer Ladina Caviezel said her losses had come to 19 sheep since June.
A| Neighbours put the number at no more than eight.
V| The federal environment office will examine whether the permit was breached.
? How many wolves were killed in Valgronda? | 1A
? Was a third wolf wounded? | 3A
? Who fired the shots? | 5W
? How many sheep did Caviezel lose? | 6A 7A
? Was the permit violated? | 8P
? Did the wolf hunt take place in daylight? | -

= Ninety-one of the hundred pupils who sat Lebanon's new physics baccalaureate in Deir Sarida failed it. Or passed it, says the ministry.
V| Marks posted on the school gate on Saturday ranged from two to seven out of twenty.
N| Education minister Ghassan Abi Rached said on Sunday that the scale had been misread and the pass rate was 91%.
N| "One look at the sheet and you see the man is inventing," physics teacher Marwan Hobeika said.
V| The examination board has yet to publish the official scale.
A| Several markers recalled being told to halve every mark.
N| The board's president, Samia Karam, said no such instruction was given.
N| Parents have begun a sit-in at the ministry, their committee said.
N| A resit could be held in September, Karam said.
? Did most pupils fail the physics exam? | 2D 3A 4W
? Were markers instructed to cut the scores by half? | 5A 6D
? Has the scoring scale been made public? | 4W
? Has the exam been retaken? | 8P
? Have parents protested? | 7A

= Swimmer Aroha Te Kanawa-Lund, who carried New Zealand's flag at the last Games, is switching to Norway, and she is not.
N| Her mother, Ingrid Lund, told Bergens Avis that the papers had been filed in February.
N| Swimming New Zealand said it had seen no papers.
N| Te Kanawa-Lund, 23, told reporters at the Auckland pool to "ask me after the heats".
N| After the heats she left by the back door.
N| World Aquatics said it did not comment on individual applications.
N| Norway's head coach, Sindre Aarflot, was less coy: "She is ours from the first of July."
V| She holds the New Zealand record in the 200 metres butterfly.
A| It is understood that her funding was cut by a third last year.
? Has Te Kanawa-Lund applied to change nationality? | 1A 2W 3W 5W
? Will the swimmer represent Norway? | 3W 5W 6A
? Was her money reduced? | 8A
? Which national record does she hold? | 7A
? Did she win her heat? | -

= Hollywood's Palm Canyon studio has reached a settlement with the family of a stuntman killed on the set of Red Meridian, court papers show.
N| The terms are confidential, according to the filing in Riverside County Superior Court.
M| Trade publication Slateline put the sum at around $12 million.
N| Studio lawyer Francesca Amidon said the company admitted no wrongdoing.
V| Dashiell Munro, 34, fell 11 metres when a cable parted during a night shoot in March last year.
N| His widow, Oriel, said she had wanted a trial but could not face two more years of hearings.
V| California's workplace safety agency fined the production $140,000 last autumn.
V| Director Otto Seligsohn, who was not a party to the case, did not respond to an email seeking comment.
N| Filming will resume in Namibia in May, the studio said.
? How much did the studio pay the family? | 1W 2A
? Did the company accept blame for the death? | 3D
? How did Munro die? | 4A
? the fine imposed on the production | 6A
? Has shooting started again? | 8P
? Was Seligsohn sued by the widow? | 7D

= The Scottish Rugby League announced on Monday that it had opened disciplinary proceedings against three Strathayr players over betting.
V| The league named them as prop Callum Rennie, hooker Josh Mactaggart and winger Viliame Tuisova.
N| They are alleged to have wagered on their own side to lose at Gartney in November.
N| Rennie and Mactaggart admit placing bets but say they were on greyhounds, their lawyer said.
N| Tuisova's representative said the Fijian had "no account, no app and no idea".
V| Strathayr lost that match 34-6.
N| Head coach Bernadette Coyle said she would pick all three on Friday unless ordered not to.
V| The league's hearing opens on 12 December.
A| A bookmaker is believed to have raised the alarm.
? Did the players gamble on their team to lose? | 2A 3D 4D
? Has the disciplinary hearing taken place? | 7P
? Who tipped off the authorities? | 8A
? Did the three men play on Friday? | 6P
? What was the score at Gartney? | 5A
? Have Rennie and Mactaggart ever placed bets? | 3A

= Officials in the Dutch village of Oosterwolde-Zuid apologised on Thursday for renaming a street after a man who turned out to be alive.
V| The sign for Johan Terpstra Lane went up in front of a small crowd on 1 September.
N| Terpstra, 92, a former postmaster now living in Spain, said he had learned of it from a postcard.
V| Council rules say streets may be named only after people who have been dead for ten years.
N| Alderman Wytske Hoekstra said she had relied on a notice in the regional paper.
N| The paper's editor said no such notice had ever been printed.
V| Hoekstra was unable to produce a cutting.
N| The sign will come down after the weekend, the council said.
N| "They can leave it; I won't be long," Terpstra said.
? Did the newspaper publish a death notice for Terpstra? | 4A 5D 6W
? Has the sign been removed? | 7P
? How did Terpstra hear about the street? | 2A
? When was the street sign put up? | 1A
? Is Terpstra in favour of keeping the name? | 8A
? Has Hoekstra quit? | -

= Chinese scientists have reported growing the first potatoes in real lunar soil, but the potatoes are the size of peas.
N| The experiment used 14 grams of dust brought back by the Chang'e-7 mission, lead author Professor Tong Meihua wrote in the journal Terra.
N| The tubers weighed less than a gram each, she said.
N| Asked whether anyone had tasted them, she laughed and said this was classified.
N| Plant physiologist Alastair Gowrie of the University of Otago said the growth owed everything to the added compost.
N| Tong's paper states that no organic matter was used.
A| One reviewer had asked for a control group, according to people familiar with the process.
N| The journal said it did not discuss peer review.
V| The team hopes to grow wheat on the Moon itself by 2035.
? Has anybody eaten the moon potatoes? | 3W
? Was compost added to the soil? | 4A 5D
? Did a reviewer request a control? | 6A 7W
? Has wheat been grown on the lunar surface? | 8P
? How heavy were the tubers? | 2A
? Which mission supplied the dust? | 1A

= A French frigate fired on a fishing boat off Djibouti during an exercise, wounding two crew, the navy acknowledged on Saturday.
N| Captain Loïc Le Dantec said a practice shell had strayed 400 metres outside the danger area.
N| He apologised "to the sailors, to their families and to a friendly nation".
N| Skipper Abdoulkader Robleh said there had been no warning on the radio.
N| Warnings were read out on channel 16 every half-hour, according to Le Dantec.
N| Djibouti's transport ministry said it had nothing to say at this stage about compensation.
M| Local broadcaster RTD-Mer said one of the two had died on Friday night.
N| The hospital's director, Dr Hibo Guelleh, denied it: both were stable, he said.
V| France will send an investigator next week.
? Did one of the wounded fishermen die? | 6A 7D
? Was the boat warned by radio? | 3D 4A
? compensation for the fishermen | 5W
? Did the navy say sorry? | 2A
? Has an investigator arrived from Paris? | 8P
? How far off target was the shell? | 1A

= Fans of Montevideo's Atlético Cerrito held a minute's silence on Saturday for a kit man who rang the club from hospital to ask them to stop.
V| Wilmar Etcheverry, 70, had been knocked down by a bus on Thursday.
A| Word spread among the terraces that he had not survived.
N| The club's press officer, Ximena Larrañaga, said nobody had checked.
N| "They told me he was dead and I cried like everybody," said captain Nahuel Pintos.
N| Etcheverry is expected home within the week, his daughter said.
N| She added that the bus company had not been in touch.
N| The company said it could not comment while police were at work.
V| Cerrito lost 1-0.
? Did the kit man die? | 2A 4A
? Has Etcheverry left hospital? | 5P
? What happened to Etcheverry on Thursday? | 1A
? Has the bus operator contacted the family? | 6D 7W
? Did Cerrito win? | 8D
? Has the bus driver been charged? | -

= Bangkok's governor on Monday called the city's air "good enough to jog in"; the pollution department disagreed by a factor of six.
V| Governor Krit Wattanasiri posted a picture of himself running along the Phra Khanong canal.
N| The department's monitors there showed 152 micrograms of fine particles per cubic metre, its deputy chief, Dr Nattaya Srisuk, said.
N| "I would not let my dog jog in that," she added.
N| City hall said its own sensors had given 24.
N| It declined to make the sensors' data available.
A| Hospital staff spoke of a 40% rise in asthma patients.
N| Schools in three districts switched to online lessons on Tuesday, the education office said.
N| Rain predicted for Friday ought to clear the haze, Srisuk said.
? Was the air along the canal harmful? | 2A 3A 4D
? Has the haze gone? | 8P
? What was the reading for fine particles in the area? | 2A 4A
? Have lessons moved online? | 7A
? Did more people with asthma seek care? | 6A
? Will the sensor figures be published? | 5D

= It took the Archbishop of Monteclaro eleven minutes to read out the names of the 214 children, and one sentence to say he was not going.
N| "I will remain, because to leave would be to close the book," Héctor Villarreal told a packed cathedral on Sunday.
V| Survivors' spokeswoman Lorena Aguado walked out at that point.
N| The archbishop had received a report on the abuse in 2009, a state commission found in June.
N| He told the commission that he had not read it until 2017.
N| A former secretary, Father Blas Orduña, testified that the two of them had gone through it page by page in 2009.
N| The nuncio's office in Bogotá would say only that the matter was being followed in Rome.
M| Catholic news agency Lumen said a successor had already been picked.
V| Aguado's group wants a criminal complaint filed before the new year.
? Is Villarreal stepping down? | 1D
? When did the archbishop read the abuse report? | 4A 5A
? Did the Archbishop know of the report's contents in 2009? | 4D 5A
? Has a successor been chosen? | 7A
? Has a criminal complaint been lodged? | 8P
? Who left the cathedral during the speech? | 2A

= Lightning killed 23 of Serbia's wild horses on Mount Stolovina, rangers said, or else it was the army.
N| Head ranger Dragoslav Pejić said the carcasses lay in a ring around a scorched pine.
N| The Save the Stolovina Herd group published photographs of what it said were shell fragments.
N| The army's Third Brigade, which trains on the northern slope, said it had not fired since April.
V| Villagers' phone footage from 8 June, seen by this newspaper, has the sound of explosions.
N| The brigade said it could not authenticate the footage.
V| Veterinary pathologist Milunka Đorić has taken samples from six animals.
N| She hopes to give a cause of death by the weekend.
V| The herd numbered 180 at the last count.
? What killed the horses? | 1A 2A 7P
? Did the army shell the mountain in June? | 2A 3D 4A 5W
? Is the phone video genuine? | 5W
? Has the cause of death been established? | 7P
? How many horses lived on the mountain? | 8A
? Was the pathologist able to sample all of the dead animals? | 6D

= Shares in Japan's Hoshikawa Space fell sharply after its Kaguya-B lander went quiet during descent to the Moon on Thursday.
N| "We must assume a hard landing," chief executive Renji Hoshikawa told employees gathered in Nagoya.
V| Telemetry stopped at an altitude of 96 metres, a company live stream showed.
N| He said it was too soon to say whether the altimeter had failed.
A| Two former engineers had flagged the altimeter as a weak point in internal reviews.
V| The company did not make those reviews available.
N| Luxembourg's space agency, whose rover was on board, said it considered the rover lost.
N| A third lander is to fly in 2028, Hoshikawa said.
V| The firm's first attempt ended in a crater in 2023.
? Did Kaguya-B crash? | 1A
? Did the altimeter malfunction? | 3W
? Were concerns about the altimeter raised beforehand? | 4A 5W
? Has the company launched its third lander? | 7P
? At what height was contact lost? | 2A
? the loss of the Luxembourg rover | 6A

= A jury in Cape Town on Wednesday heard no evidence at all in the abalone festival poisoning, because the main witness had eaten the evidence.
N| Prosecutor Thandeka Mgijima told the court that the last jar of pickle had been "consumed by mistake" in the police canteen.
N| Constable Riaan Vosloo admitted it was he.
N| He suffered no ill effects, he said.
N| Defence counsel Zaheer Parker said this proved the pickle was harmless.
N| Toxicologist Dr Annelize du Preez cautioned that the poison could break down within weeks.
V| Forty-one people fell ill at the festival in Hermanusdorp last October and two died.
N| Stallholder Magda Louw denies manslaughter.
V| The judge will decide on Monday whether the case can go on.
? Who ate the exhibit? | 2A
? Was the pickle poisonous? | 4D
? How many died after the festival? | 6A
? Has the trial been abandoned? | 8P
? Did the policeman get sick? | 3D
? Did Louw plead guilty? | 7D

= The women's strike at Calcutta's Bowbazar College entered its second week with both sides claiming the other had surrendered.
N| Principal Subrata Lahiri said on Monday that hostel curfews would "of course" stay at 8 pm.
N| His vice-principal, Anuradha Sen, told students the same evening that the curfew had been lifted.
V| Strike convenor Ishani Mondal waved a signed note to that effect from a balcony.
N| Lahiri said the note bore no college stamp.
V| Students came and went until midnight on Monday and Tuesday.
A| Guards said they had been given no orders either way.
V| The state education minister has offered to mediate.
N| Sen was unavailable, her office said.
? Has the hostel curfew been scrapped? | 1D 2A 3A
? Were women able to leave the hostel late in the evening? | 5A
? Has the minister mediated in the dispute? | 7P
? What were the guards told to do? | 6A
? Has the strike been called off? | -
? Who signed off the end of the curfew? | -

= Six cyclists were taken to hospital, none of them in the race, after a finish-line gantry blew over at the Tour of the Fens.
N| Race director Gijs Hoekema said the inflatable arch had come loose in a gust at 3.10 pm.
N| It had been anchored "by the book", he said.
N| Marshal Daphne Ketteridge said two of the eight ropes had been borrowed for a marquee.
N| Hoekema called that "news to me".
V| The injured were members of a club ride watching from the barrier.
N| One, a 55-year-old man, was in a critical condition on Monday, Addenbrook hospital said.
N| Stage winner Esteban Larrocha said he would hand him his jersey in person.
V| Health and safety officials will inspect the remaining ropes.
? Was the arch properly secured? | 2A 3D
? Were ropes removed from the gantry? | 3A 4W
? Were any of the racers hurt? | -
? Has Larrocha given his jersey to the injured man? | 7P
? What made the structure topple? | 1A 3A
? Has the 55-year-old died? | -

= One goal, two red cards, three versions of who bit whom: Ligue Atlas had its night of shame in Meknès on Friday.
V| Midfielder Soufiane Rguibi left the pitch in the 71st minute with blood on his forearm.
N| "He has teeth like a camel," Rguibi said of Fath defender Cheikh Diarra.
N| Diarra said he had not opened his mouth except to breathe.
N| Fath coach Larbi Benkirane said it was Rguibi who did the biting.
N| Referee Nabila Ouazzani noted in her report that she "did not see teeth".
N| The league said it would rule after looking at the footage.
M| Matin Sport said the broadcaster had been asked not to show the scene again.
N| The broadcaster denied receiving any such request.
V| Diarra faces a ban of up to eight matches.
? Did Diarra bite Rguibi? | 2A 3D 5W
? Has the league punished anyone? | 6P 9P
? Was the channel told not to repeat the images? | 7A 8D
? Who bit the other player? | 2A 4A
? When did Rguibi go off? | 1A
? How many fans were arrested? | -

= Germany's biggest nature reserve has lost its storks to the neighbours, and rangers are learning to say so in Polish.
V| Not one of the 38 nests in Oderaue was occupied in May, a count by volunteers showed.
N| Reserve manager Heike Dörnfeld said birds ringed in Oderaue had been seen nesting at Czelińsk, 20 kilometres away.
N| Polish ornithologist Mateusz Wrona said that he had found no rings.
N| Drainage work on the German side had dried out the meadows, he suggested.
N| The water board in Frankfurt said it had not drained anything in ten years.
A| Farmers tell a different story, with pumps running "day and night" in February.
N| Dörnfeld said she would rather not go into the pumps.
V| Two pairs from a breeding centre are to be released in spring.
? Have the Oderaue storks moved to Poland? | 2A 3D
? Were the meadows drained? | 4A 5D 6A 7W
? Have captive-bred storks been set free? | 8P
? How many nests were in use this year? | 1A
? Did the storks die? | -

= Rumours that Barbadian calypso king Mighty Pelican had been arrested at Gatwick turned out to be about a pelican.
N| Border officers said a live bird had been found in a crate labelled as drums.
V| The singer, born Everton Clarke, was travelling on the same flight.
N| He was never detained, his agent Marcia Holder stressed.
M| Two British tabloids had him in a cell overnight.
V| One of them, the Daily Herald & Post, corrected its story on Friday; the other did not answer emails.
N| Customs would not say who had checked in the crate.
N| Clarke told a Bridgetown station it was not his: "I have drums and I have feathers, but I keep them apart."
V| The bird will be moved to a sanctuary in Norfolk if vets agree.
? Was Mighty Pelican held at the airport? | 3D 4A 5D
? Who did the crate belong to? | 6W
? Did the crate belong to Clarke? | 6W 7D
? Where is the pelican now? | -
? Is the bird in a sanctuary? | 8P
? What was in the box marked drums? | 1A

= Residents of Ohio's Lick Township were warned Thursday that a gas smell at the middle school was nothing. By noon they were warned to stay away.
N| Superintendent Carla Weisenberger wrote to families at 7:15 a.m. that a skunk was responsible.
N| Firefighters shut a leaking valve in the boiler room at 11:40, Chief Duane Prentiss said.
N| The skunk, he said, was "innocent".
N| Eleven students were taken to Riverside Medical Center with headaches and all were home by evening, a hospital spokesperson said.
N| Weisenberger said in a second letter that she had relied on the custodian.
N| The custodian's union disputes that he ever mentioned a skunk.
V| The school is to reopen Monday, provided inspectors sign off.
N| Columbia Valley Gas had no immediate comment.
? What caused the odor at the school? | 1A 2A 3D
? Were any pupils hospitalized overnight? | 4D
? Did the custodian blame a skunk? | 5A 6D
? Has the middle school reopened? | 7P
? What did the gas utility have to say? | 8W
? Did the boiler explode? | -

= An avalanche struck an army ski patrol in Indian-administered Kashmir on Monday, killing three soldiers, a military statement said.
N| Two others are missing and a search is under way with dogs and radar, the statement added.
A| A police officer in the valley, who was not authorised to brief the media, said the patrol had numbered nine.
N| Lieutenant Colonel Vikrant Suri said he could not give the strength of the patrol for operational reasons.
V| The meteorological centre in Srinagar had issued a high-danger warning for the sector on Sunday evening.
N| Suri said the warning had not reached the post because a relay was down.
V| Families gathered at the gate of the regimental depot in Jabalganj on Tuesday.
V| Defence minister Rohini Deshmukh cancelled a trip to Vietnam and will fly to Srinagar.
V| Twenty soldiers died in a slide on the same glacier in 2016.
? How many troops were in the patrol? | 2A 3W
? Were the soldiers warned of avalanche danger? | 4A 5D
? How many soldiers are still unaccounted for? | 1A
? Has the minister been to Srinagar? | 7P
? How many soldiers did Monday's avalanche kill? | -
? Did the minister call off her Vietnam visit? | 7A

= Bird flu has reached Brazil's poultry heartland for the first time, the agriculture ministry confirmed late on Friday.
N| The H5N1 strain was found at a breeder farm in Vila Colônia, Paraná, and 17,000 birds died or were destroyed, it said.
N| China and the European Union stopped imports of Brazilian chicken at once, minister Clóvis Zanatta told reporters.
N| He said Japan would limit its ban to the municipality.
V| Japan's farm ministry had not announced any decision as of Saturday.
N| A worker at the farm with flu-like symptoms has tested negative, state health secretary Ivone Machado said.
A| Traders feared prices could fall by a third.
N| "There is no risk in eating chicken or eggs," Zanatta said.
V| Brazil could declare itself free again in 28 days if there are no new cases.
? Did a person catch the virus? | 5D
? Has Japan restricted imports? | 3A 4W
? Who halted purchases of Brazilian chicken? | 2A
? Is it dangerous to eat poultry? | 7D
? Has Brazil regained its disease-free status? | 8P
? How many birds were lost at the farm? | 1A

= A cable car carrying skiers broke down above the Bulgarian resort of Belovets on Saturday and left 31 people hanging for nine hours.
N| All were brought down safely by midnight, the mountain rescue service said.
N| Two were treated for frostbite, it added.
N| Resort manager Plamen Iliev blamed a lightning strike.
N| There was no lightning within 100 kilometres, the weather institute said.
N| Iliev said on Sunday he had been "speaking figuratively".
A| Former mechanics said the drive motor had been due for replacement in 2020.
V| The company that maintains the lift, Alpentrak, did not answer requests for comment.
N| The lift stays closed until inspectors have seen it; they are expected on Tuesday.
? Did lightning stop the cable car? | 3A 4D 5D
? Was anyone hurt? | 2A
? Were the skiers rescued? | 1A
? Was the motor overdue for replacement? | 6A 7W
? Has the lift been inspected? | 8P
? Is the cable car running? | 8D

= South Africa's biggest telescope array has recorded a repeating radio burst unlike any other, astronomers in Carnarvon said on Thursday.
N| The signal comes every 54 minutes and lasts up to half a minute, team member Dr Lindiwe Mokoena said.
N| It is either a slow magnetar or something nobody has a name for, she said.
N| "It is not aliens; please write that down," she added.
N| Princeton theorist Gustav Ekelöf doubted it was a magnetar, as such stars should not spin so lazily.
A| Some observers think the source could be a pair of white dwarfs.
N| The paper does not rule that out.
V| Optical follow-up with the SALT mirror is scheduled for October.
V| The first such long-period object was reported by Australian researchers in 2022.
? Is the source of the bursts a magnetar? | 2A 4D
? Are extraterrestrials behind the signal? | 3D
? Do the bursts come from white dwarfs? | 5A 6W
? How often does the signal repeat? | 1A
? Has the source been viewed with an optical telescope? | 7P
? What is the source of the signal? | 2A 5A

= A century-old oak that fell on a wedding marquee in Kent had been declared safe in the spring, the bride's father said.
N| Gerald Ashdown-Nair said the estate had shown him a tree survey dated 14 April.
N| The estate office denied commissioning any survey.
N| It said Mr Ashdown-Nair must have been looking at a map of the car park.
N| A guest from Pune, Kavita Rao, 61, died at the scene and six others were hurt, Kent Police said.
N| Detective Inspector Louise Harbottle said a criminal inquiry had been opened.
N| She declined to say if anyone had been interviewed under caution.
A| Gardeners are said to have asked for the oak to be felled last year.
V| The couple, who were unharmed, will marry in a register office on Friday.
? Was the oak surveyed in spring? | 1A 2D 3D
? Who died when the tree came down? | 4A
? Have suspects been questioned? | 6W
? Had there been calls to cut down the tree? | 7A
? Have the couple married? | 8P
? Were the bride and groom hurt? | 8D

= The whistle-blower in the Danish rowing scandal has a name after all, and it is that of the federation's own president.
N| Birgitte Stampe told TV Nord on Sunday that she had sent the anonymous letter herself.
N| The letter accused head coach Anders Krogsgaard of weighing athletes twice a day and withholding food.
N| Krogsgaard has always denied withholding meals.
N| He did weigh them, he said, because "a boat cannot read feelings".
V| Four rowers backed the allegations in interviews with lawyers.
A| A fifth took it all back, a person who has read the lawyers' notes said.
N| The law firm would not comment on the notes.
N| Stampe said she would step down if the annual meeting asked her to.
V| Denmark won two golds under Krogsgaard.
? Who wrote the letter? | 1A
? Did Krogsgaard withhold food from rowers? | 2A 3D
? Did one of the rowers retract? | 6A 7W
? Has Stampe resigned? | 8P
? Were the athletes weighed twice daily? | 2A
? How many gold medals did the team win under the coach? | 9A

= Hurricane forecasters have lost a plane's worth of data, but not, they say, the plane.
N| A drone launched into the eye of Hurricane Odalys on Tuesday stopped transmitting after 14 minutes, the Miami hurricane centre said.
N| It has since reappeared on a beach in Belize, centre director Marcus Oyelaran said.
N| Belize's coast guard said it had found nothing of the kind.
N| Oyelaran's deputy said the position might be off by "a country or so".
V| Odalys made landfall on Wednesday near Chetumal as a Category 3 storm.
N| Mexico's civil protection agency reported no deaths by nightfall.
M| Novedades del Caribe put the dead at four.
N| Governor Yadira Canul said one person had drowned.
V| A second drone is being readied for the weekend.
? Has the drone been recovered in Belize? | 2A 3D
? How many died in Hurricane Odalys? | 6A 7A 8A
? Were there any deaths in Mexico? | 6D 7A 8A
? How strong was Odalys when it hit land? | 5A
? Has a second drone been flown? | 9P
? Was the reported location reliable? | 4D

= Zambia's leading opposition churchman, Bishop Mulenga Chikwanda, has been discharged from hospital, his diocese said, though no one has seen him.
V| The 70-year-old collapsed during a funeral in Mpongwana on 2 June.
N| The diocese described it as dehydration.
A| Priests close to him spoke of a stroke that has robbed him of speech.
N| Vicar general Father Kelvin Sakala said he would not diagnose his bishop in the newspapers.
N| He was resting at a house he would not name, Sakala added.
N| A hospital clerk, Grace Phiri, said no patient called Chikwanda had been discharged that week.
V| The bishop's Sunday radio homily has been replaced by organ music for a month.
N| He will be back on air by Assumption Day, the diocese said.
? Is the bishop out of hospital? | 5A 6D
? Did the cleric have a stroke? | 3A 4W
? Where is Chikwanda staying? | 5W
? Has he returned to the airwaves? | 7D 8P
? When did the bishop fall ill? | 1A
? What was wrong with the bishop? | 2A 3A 4W

= The only hospital on Tristan's sister island of Santa Inés has no anaesthetist, and now, it seems, no anaesthetic.
V| A stocktake on 2 March found eleven ampoules where the books showed 240.
N| Matron Philomena Swain said some had expired and been poured away.
N| Administrator Rupert Glass told the island council that none had expired before June.
N| Constable Jem Rogers said he had opened a theft inquiry.
N| He had no suspects, he said.
A| Islanders have talked of little else than a yacht that called in February.
V| Its owner, a retired vet from Bremen, did not reply to radio messages.
V| A resupply is due with the next ship, on 19 April.
N| Operations have been put off until then, Swain said.
? Were the missing drugs stolen? | 2D 4P
? Did the anaesthetic go out of date? | 2A 3D
? Has the hospital been resupplied? | 8P
? Is surgery still going ahead? | 9D
? How many ampoules were left? | 1A
? Who is suspected of the theft? | 5W 6A

= Malaysian shuttler Khoo Wei Shan retired hurt in Jakarta on Sunday and hurt, she says, is not the word.
V| She was leading 21-14, 18-16 when she sank to the floor and waved off the physiotherapist.
N| "I was tired of it, and I stopped," the 21-year-old told Astro.
N| Coach Razif Ariffin said she had aggravated an ankle.
N| Tournament doctor Elok Prameswari examined her and found no injury.
N| The national association said Khoo would rest for two weeks and that was all it would say.
A| Team-mates said she had asked for a break in March and been turned down.
N| Razif denied it.
V| Khoo is still down to play in Hong Kong on the 23rd.
? Was Khoo injured? | 2D 3A 4D 5W
? Had she requested time off? | 6A 7D
? Why did the badminton player stop? | 2A 3A
? Will Khoo play in Hong Kong? | 8A
? What was the score when she stopped? | 1A
? Was she disqualified? | -

= A wooden church that survived Mongols, Swedes and Soviets burned on Thursday in Ukraine's Ivano-Frankivsk region during a power cut.
N| Regional governor Lesia Onyshchuk said the fire had started with a candle.
N| Not so, said churchwarden Fedir Malanchuk: the candles had been locked away since Sunday.
N| He had heard something buzz overhead at about four, he said.
N| Air force spokesman Yuriy Hnatko said no drones had been tracked over the region that night.
N| Onyshchuk later allowed that "other versions" were being checked.
N| The iconostasis, carved in 1611, was carried out by neighbours and is unharmed, the culture ministry said.
N| UNESCO will be asked to pay for a replica, it added.
N| Russian strikes have damaged more than 500 religious buildings since 2022, Kyiv says.
? Did a candle cause the church fire? | 1A 2D 5W
? Was the church hit by a drone? | 3A 4D
? Did the iconostasis survive? | 6A
? Has UNESCO agreed to fund the rebuilding? | 7P
? When was the altar screen made? | 6A
? Was the church destroyed by Swedes? | -

= Two Nobel laureates have signed an appeal against moving Argentina's Pampa Amarilla observatory; one of them says she signed a birthday card.
V| The letter, with 340 names, was handed to the science ministry on Tuesday.
N| Physicist Marguerite Aubanel said on Wednesday that she had never seen it.
N| "It was Federico's seventieth, there was a card, I signed the card," she said.
N| Organiser Federico Lanzillotta said the card and the letter had been on the same table.
N| The second laureate, Robert Eikenberry, confirmed he backed the appeal.
N| The ministry said no decision to move the telescopes had been taken.
A| But staff say crates have been delivered to the site.
N| The crates contain toilets, a ministry spokesman said.
V| Minister Daniela Roca will meet the astronomers on 3 May.
? Did Aubanel sign the appeal? | 2D 3D
? Did Eikenberry put his name to the letter? | 5A
? Has the government decided to relocate the observatory? | 6D
? Have the astronomers met the minister? | 9P
? What is in the crates? | 8A
? How many people signed? | 1A

= The Danish Royal Library has found a missing Kierkegaard manuscript. It was on the shelf where it belonged, one digit over.
N| "It was misfiled in 1974 by somebody with flu," head of collections Ditte Bønnelycke said on Monday.
N| In April she had told parliament the notebook was stolen.
V| Police closed their case the same afternoon.
N| Dealer Preben Aagard, who spent two nights in a cell over it, wants an apology.
N| Bønnelycke said that was a matter for the police.
N| The police said it was one for the library.
M| Weekendposten reported that a page had been cut out.
N| Bønnelycke had not leafed through it yet, she said.
V| An exhibition is planned for the autumn.
? Was the notebook stolen? | 1D 2A
? Has the dealer received an apology? | 4P 5W 6W
? Is a page missing from the manuscript? | 7A 8W
? Was Aagard held in custody? | 4A
? Has the manuscript been exhibited? | 9P
? How did the notebook get lost? | 1A

= Rescuers in the Austrian Alps broke off their search for two Czech climbers on Sunday after a third set of footprints confused the dogs.
V| Tomáš Vrba, 28, and Klára Hejdová, 31, set out for the Grosser Kahlstein on Thursday without a guide.
N| Their tent was found on Saturday at 2,900 metres, Alpine police said, with two sleeping bags, dry.
N| Rescue leader Alois Hintersteiner said he had "not much hope and not none".
N| Innkeeper Vroni Plangger told police she had served the pair soup on Friday evening.
N| Hejdová's sister said they had turned off their phones to save the batteries.
N| Police would not be drawn on whether they had been located by their phones.
V| The search is to go on at daybreak if the wind drops below 60 kph.
V| Four people have died on the mountain this summer.
? Are the two climbers dead? | 3W
? Were the climbers seen on Friday? | 4A
? Have their phones been traced? | 6W
? Was the search resumed? | 7P
? Did the pair have a mountain guide? | 1D
? What was found of the climbers? | 2A

= Health chiefs in Lisbon insist there is no shortage of insulin. Pharmacists have drawn up a map of where not to look for it.
N| The medicines authority said on Tuesday that stocks would last for 45 days.
N| Its president, Teodora Falé, said panic buying was to blame for empty shelves.
N| Rogério Pacheco of the pharmacists' guild counted 112 outlets without a single pen.
N| "You can't panic-buy what isn't there," he said.
N| Manufacturer Nordisulin acknowledged "a delay at one line" in its plant near Kolding.
N| It did not say when deliveries would be back to normal.
A| Two patients in Setúbal were reported to have ended up in intensive care.
N| The hospital there said it had not treated anyone for want of insulin.
V| Spain has offered to lend 30,000 pens.
? Is there a lack of insulin? | 1D 3A 4A
? When will deliveries return to normal? | 6W
? Did patients need hospital care because they had no insulin? | 7A 8D
? Has Spain supplied insulin? | 9P
? What explains the empty shelves? | 2A 5A
? How many pharmacies have run out? | 3A

= Rapper Lil Kizito told a Kampala court on Monday that the diamond tooth at the centre of a robbery charge was glass.
N| He had bought it from a cousin in Entebbe for 40,000 shillings, the 25-year-old, whose real name is Isaac Ssemwogerere, testified.
N| Jeweller Dinesh Popat values the stone at 90 million shillings and says it was taken from his safe in May.
N| A gemmologist called by the state, Rose Atim, examined it for ninety seconds and said she could not be certain without a laboratory.
N| Magistrate Julius Odongo asked the rapper to open his mouth.
V| The tooth was not there.
N| His lawyer said it had been swallowed over the weekend.
V| Prosecutors may ask for an X-ray.
N| Ssemwogerere denies robbing anyone.
? Is the tooth a real diamond? | 1D 2A 3W
? Was the rapper behind the robbery? | 8D
? Where is the tooth? | 6A
? Has Lil Kizito been X-rayed? | 7P
? Where did the rapper get the tooth? | 1A
? When was the stone stolen? | 2A

= Irish showjumper Caoimhe Tarpey's horse tested positive for caffeine in Rome, and the stable is blaming the tiramisu.
N| The equestrian federation said on Thursday that the substance had been found in a urine sample from the gelding Blackwater Duke.
N| Groom Declan Furey said he had left half a dessert on a bucket.
N| "He's a fierce one for mascarpone," he added.
N| Vet Giordana Alessi, who advises the team, said it would take about nine kilos of the stuff.
N| Tarpey, 27, denied that the horse had been given anything on purpose.
N| The federation would not reveal the concentration.
V| Her bronze medal will be forfeited if the B sample agrees.
V| That is being analysed in Hong Kong.
? Was caffeine found in the horse's sample? | 1A
? Was the horse doped deliberately? | 5D
? Did tiramisu cause the positive? | 2A 4D
? How much caffeine was there in the urine? | 6W
? Has Tarpey lost her bronze? | 7P
? Has the B sample come back positive? | 7P 8P

= Kenyan runner turned pastor Elkanah Biwott can raise the dead, his church says; the mortuary in Eldama has asked it to stop trying.
N| Attendant Winnie Jerono said followers had twice carried off a body without papers.
N| Church elder Moses Kigen denied that any body had left the building.
N| One was found in the church vestry on Wednesday, county police commander Abdi Noor said.
N| It has been returned, he said.
A| A woman in the congregation swore that she had seen an arm rise.
N| Biwott himself, reached by phone, said that he was fasting and would speak on Sunday.
V| Police expect to charge two people with trespass.
V| Kenya tightened oversight of churches after 400 followers of a cult starved to death.
? Were bodies taken from the morgue? | 1A 2D 3A
? Did Biwott bring somebody back to life? | 5A 6W
? Has anyone been charged? | 7P
? Where was the corpse found? | 3A
? Is the body back in the mortuary? | 4A
? How many of Biwott's followers starved? | -

= Turkey's top-flight referee Selçuk Baran was punched by a club president on Monday night; three days later the club president has been promoted.
V| Baran, 44, fell to the grass after a blow to the left cheekbone from Ankaraspor's Hasan Tezcan.
N| Tezcan said he had slipped and "reached for support".
V| On Thursday the club's board elected him honorary president for life.
V| The federation suspended all league matches for a week.
N| Its chairman, Orhan Güleç, would not say whether Ankaraspor would be docked points.
N| Prosecutors in the capital said Tezcan had been released on bail.
A| Referees are reported to be considering a walkout.
N| Their association denied it.
V| Baran is due to leave hospital on Friday.
? Did Tezcan hit the referee? | 1A 2D
? Were league games called off? | 4A
? Will the club lose points? | 5W
? Are match officials planning to strike? | 7A 8D
? Is Tezcan in jail? | 6D
? Is Baran out of hospital? | 9P

= Schoolchildren in Laos's Khamdeng valley found the bomb first and the teacher last.
V| The cluster munition, left over from the 1970s, went off during the lunch break on Wednesday, wounding four pupils aged seven to nine.
N| District governor Bounmy Xayasone said all four would live.
N| One of them has since lost an eye, according to a nurse in Savannakhet, Vilayvanh Phommachanh.
N| Bounmy said the school yard was certified clear in 2018.
N| The clearance agency said it had no record of working there.
A| Villagers said scrap dealers pay a dollar a kilo.
V| The teacher, who was asleep in the next room, has been transferred.
N| A team with detectors will start on Monday, the agency said.
? Did any of the children die? | 2D
? Had the school yard been cleared of explosives? | 3A 4D
? Has the yard been searched with detectors? | 8P
? Was the teacher sacked? | -
? How many children were hurt? | 1A
? Did a child lose an eye? | 3A

= Detectives investigating the poisoning of 80 police dogs in Hyderabad have arrested nobody and cleared the cook.
N| Commissioner Anjali Vemuri said rat poison had been mixed into the dogs' rice on Sunday.
N| Eleven animals died and the rest are recovering, she said.
N| A laboratory in Pune, however, reported that it had detected no poison.
N| Vemuri said the laboratory had been sent the wrong rice.
N| The laboratory's director declined to say what had been sent.
V| Kennel cook Salim Pasha was let go after nine hours of questioning.
A| Handlers suspect a contractor who lost the feed tender in May.
N| The contractor, B. Narsing Rao, said he kept dogs himself and had wept.
V| Bait will be tested again by Friday.
? How many dogs died? | 2A
? Were the dogs poisoned? | 1A 3D
? Is the cook under arrest? | 6D
? Was the contractor responsible? | 7A 8D
? Have the new tests been done? | 9P
? What was sent to the lab? | 4A 5W

= Scotland's oldest university has handed back an honorary degree that it never gave, it says.
N| St Kentigern's registrar Morag Abernethy said a certificate in the name of Gulf magnate Faisal al-Thuwaini was "a good forgery".
N| Mr al-Thuwaini said he had received it in person in 2011 from the then principal.
N| The principal, Sir Alec Weir, is 93 and could not be interviewed, his daughter said.
V| A photograph in the university's own magazine shows the two men shaking hands.
N| Abernethy said the picture was taken at a curry night.
A| Former staff recall a donation of half a million pounds that year.
N| Abernethy confirmed the donation and denied a connection.
V| The magnate is asking for his money back.
? Did the university award al-Thuwaini a degree? | 1D 2A
? What does Weir say about the ceremony? | 3W
? Did the magnate give the university money? | 6A 7A 8A
? Was the degree given in exchange for a donation? | 7D
? Has the donation been repaid? | 8P
? Where was the handshake photographed? | 5A

= Rescue teams reached the wreck of a mail plane on Alaska's Mount Torvik on Thursday and found the mail.
N| There was no sign of pilot Hank Ellingboe, 67, or his passenger, the state troopers said.
N| Footprints led downhill for a mile, Sergeant Kaya Demientieff said.
N| Snow had covered the rest, she said.
N| The passenger has not been identified; Ellingboe's employer said he was flying alone.
N| A trooper at the airstrip saw a woman in a red parka climb in, Demientieff said.
V| The plane, a Cessna 207, lost contact on Monday at 2:14 p.m.
N| Its emergency beacon never went off, the Coast Guard said.
V| Searchers will go back up on Friday, weather permitting.
? Was the pilot's body found? | 1D
? Was Ellingboe alone in the aircraft? | 1D 4A 5D
? Who was the passenger? | 4W 5A
? Did the distress beacon work? | 7D
? Has the search resumed? | 8P
? When was contact lost? | 6A

= Sparks flew at a Sheffield inquest on Tuesday when the coroner asked a fairground owner which of his brothers had tightened the bolt.
N| "Not me," said Barnaby Crowle, who has run the Sky Flail since 2009.
N| He named his brother Jethro.
N| Jethro, giving evidence by video link from Alicante, said he had sold his share by then.
N| Companies House lists him as a director until October.
V| Rosie Ampofo, 12, was thrown from the ride on 8 August and died the same night.
N| An engineer instructed by the police, Colin Radcliffe, said there was no bolt.
N| A split pin had been used instead, he told the hearing.
N| Safety inspectors have said it is too early to speak about prosecution.
V| The jury is to be sent out on Friday.
? Who tightened the bolt? | 1D 2A 3D 6D
? Was Jethro Crowle still involved in the company? | 3D 4A
? Will the Crowles be prosecuted? | 8W
? Has the jury reached a verdict? | 9P
? How did the girl die? | 5A
? Was there a bolt? | 6D 7D

= Brussels has approved the first lab-grown foie gras for sale in the EU, or at least for smelling.
N| The food safety authority said on Monday that it saw no risk to health.
N| Sale requires a vote of the 27 member states, commissioner Liesbeth van Aken pointed out.
N| None has been scheduled, she said.
V| Maker Gâvol nevertheless invited journalists to a tasting in Lyon.
N| French agriculture minister Yves Cazaubon called the product "duck-flavoured paint".
N| He did not say which way France would vote.
A| Diplomats expect at least nine countries to be against.
V| Britain allowed a rival product last year.
? Can the lab-grown foie gras be sold in the EU? | 2D
? How will France vote? | 6W
? Is the product safe to eat? | 1A
? Have the EU states voted on it? | 2P 3D
? Which countries oppose the product? | -
? Has such a product been allowed in the UK? | 8A

= Two hours before Sunday's marathon in Beirut, organisers confirmed it; one hour before, they were walking home.
N| Race president May Khalil-Sabbagh said an army officer had told her at 5 am that the course was unsafe.
N| The army command denied having given advice of any kind.
V| About 4,000 runners, unaware, set off from Martyrs' Square regardless.
N| Kenya's Joshua Kipkemboi-Rotich, who reached the finish first, was told there would be no prize.
N| "My legs ran it, my legs will be paid," he said.
N| Khalil-Sabbagh said sponsors would meet on Wednesday about the $15,000.
V| The title sponsor, a bank, did not return calls.
A| Several drone sightings had been reported over the airport during the night.
N| They were starlings, the civil aviation authority said.
? Was the marathon cancelled? | -
? Did the army warn the organisers? | 1A 2D
? Has the winner been paid? | 4D 5P 6P
? Were there drones over the airport? | 8A 9D
? Who finished first? | 4A
? How many people ran? | 3A

= A missing Goya etching was returned to the Prado del Norte museum by post, with insufficient stamps.
N| Director Begoña Irazusta said the print, from the Disasters series, arrived on Tuesday between two sheets of cardboard.
N| It was stolen in 1987 from a travelling show in Bilbao.
N| An unsigned note said the sender was "the widow of the man who took it".
N| Irazusta said she believed it.
N| Police inspector Koldo Arana said he did not: the postmark was from a prison town.
N| He would not say if an inmate was being looked at.
M| El Diario del Nervión named a former guard at the museum, now dead.
N| His son said the family had never owned so much as a calendar.
V| The etching goes back on the wall in June.
? Was the etching sent back by the thief's widow? | 3A 4A 5D
? Has the print been hung again? | 9P
? Is a prisoner suspected? | 6W
? Did a former guard steal the Goya? | 7A 8D
? When was the theft? | 2A
? How was the print returned? | 1A

= Hungary's space tourist is home, his company says, and in excellent health; his mother has not been allowed to see him.
V| The capsule with Ákos Ferenczy on board hit the water off Florida at 3.02 am on Friday.
N| Flight director Madison Purcell said one of its three parachutes had opened late.
N| "A nominal landing for everybody," she called it.
N| A coastguard officer, Lieutenant Omar Beltre, said he had seen a man carried off on a stretcher.
M| Hungarian portal Hírhegy reported that Ferenczy had broken two vertebrae.
N| His company, Ferenczy Optika, said it would not discuss medical data.
V| A press conference planned for Saturday has been moved to an unspecified date.
N| His mother, Márta, 81, told Hírhegy that she had spoken to him on the telephone.
? Was Ferenczy hurt on landing? | 5A 6W
? Did the parachutes all open on time? | 2D
? Did the press conference take place on Saturday? | 7D
? Has his mother been in contact with him? | 8A
? When did the spacecraft splash down? | 1A

= Australian authorities on Thursday listed a tiny kangaroo as extinct; by Friday a farmer claimed to have two in his ute.
N| The threatened species committee said the last confirmed sighting of the dusky hopper was in 1931.
N| "I've got a pair, they eat muesli," said Trevor Wackett of Coolabah Creek.
N| Ecologist Dr Huong Tran-Whitlam of Adelaide looked at his photographs and saw two juvenile bettongs.
V| Wackett would not let government officers onto his land.
N| The federal department said it had no power to force entry and would await DNA from droppings.
A| Wildlife carers in the district had heard of odd little macropods for years.
N| "If it's a hopper, I'll eat my hat and his muesli," Tran-Whitlam said.
N| The listing could be reversed if the animals prove genuine, according to the committee.
? Are the farmer's animals dusky hoppers? | 2A 3D 5W
? Have officials examined the animals on the farm? | 4D
? Has the extinction listing been reversed? | 8P
? When was the species last seen for certain? | 1A
? Has the animals' DNA been analysed? | 5P

= The resignation of Finland's ski-jumping coach Jarkko Väyrynen, announced at a press conference he did not attend, took his team by surprise.
N| Federation secretary Outi Leskelä read out a statement saying the 50-year-old had asked to be released for family reasons.
N| "What family? I live with a dog," Väyrynen told Ilta-Pohjola that evening.
N| He had been told to go, he said, after jumpers complained about his training plan.
N| Olympic hope Eetu Rantala said he had not complained.
V| Leskelä did not pick up her telephone on Thursday.
A| One jumper said that five of the seven had signed a petition.
N| Norway has an opening for an assistant, but team manager Stine Vik said nobody had been approached.
N| Väyrynen's contract runs until 2026, and he expects to be paid to the end, his lawyer said.
? Did Väyrynen leave of his own free will? | 1A 2D 3D
? Did members of the team petition against the coach? | 6A
? What was the official reason for his departure? | 1A
? Has Norway offered Väyrynen a job? | 7D
? Has his contract been paid out? | 8P
? Did Rantala sign a letter of complaint? | 4D

= Doctors treating the novelist Aurélio Pimentel were "cautiously pleased" on Wednesday; his sister has been told to choose a suit.
N| A bulletin from the Hospital da Ribeira in Porto said the 79-year-old was breathing without assistance.
N| "He is on a machine, I saw the machine," Lurdes Pimentel said in the car park.
V| The hospital did not issue a bulletin on Thursday and did not explain why.
A| A nurse going off duty shook her head.
N| His publisher, Tomás Vilar, said the author had squeezed his hand and asked about the proofs.
N| Lurdes said her brother had not spoken since Sunday.
V| Pimentel won the Camões prize in 2004 and was a candidate for president in 2011.
N| Parliament would hold a minute's silence should the worst occur, its speaker said.
? Is Pimentel on a ventilator? | 1D 2A 3W
? Has Pimentel been able to talk? | 5A 6D
? Did parliament hold a minute's silence for the writer? | 8P
? Which award did the novelist receive? | 7A
? Has Pimentel died? | 1D 5D
? Why was Thursday's medical update missing? | 3W

= Snow leopards have returned to Kyrgyzstan's Tash-Koro gorge after fifty years, or a shepherd has a very large cat.
N| Camera traps recorded an adult and two cubs on 12 and 14 January, park ecologist Aizada Toktogulova said.
N| Her ministry put out a press release the next day under the title "The ghost is home".
N| Biologist Johan Steen of Uppsala, asked for a second opinion, said the tail was too short.
N| He could not tell from the film what it was instead, he said.
N| Toktogulova said he had been sent a compressed copy.
A| Herders lost fifteen sheep in the gorge over the winter.
N| Hunting there will be outlawed from April if the government approves, deputy minister Nurbek Asanov said.
V| A geneticist is collecting scat.
? Have snow leopards come back to Tash-Koro? | 1A 2A 3D 4W
? Has hunting been banned in the gorge? | 7P
? How many cubs were filmed? | 1A
? Did leopards kill the sheep? | -
? What kind of animal did Steen think it was? | 4W

= Prague's Charlesgate University will not after all strip politician Zdeněk Hrubeš of his doctorate, its rector announced, adding that he had never earned it.
N| "The thesis is copied, the deadline is missed, the law is the law," Rector Jitka Malíková said.
N| Hrubeš, 55, who leads the Moravian Union, denies copying a line.
V| Under Czech law a degree can be withdrawn only within three years.
N| An expert panel found 61 pages identical to a Slovak dissertation from 1998.
N| The author of that dissertation, Igor Ďurica, said Hrubeš had his blessing.
N| He would not say whether he had been paid.
A| Students are talking of an appeal to the constitutional court.
N| "Let them," Hrubeš said.
N| He intends to use the title on the ballot in June.
? Did Hrubeš plagiarise his thesis? | 1A 2D 4A
? Was Ďurica paid for his text? | 6W
? Has the university's decision been challenged in court? | 7P
? Has Hrubeš lost his doctorate? | 1D
? How much of the dissertation was identical? | 4A
? Why can the degree not be taken away? | 1A 3A

= A navy helicopter that ditched off Goa had just been serviced, its maker says; the navy says it had just been painted.
V| All five on board were picked up on Wednesday night by a fishing boat, the Santa Monica.
N| Skipper Caetano Dourado said one of them had not been breathing.
N| Commander Latika Nair told reporters that five were alive and one was in intensive care.
N| Manufacturer Bharat Rotors said in a statement that the gearbox was overhauled in October.
N| Nair disputed this, saying records showed "a coat of paint and a sticker".
N| The company then declined further comment.
A| Pilots have privately called the type "the hammer" for years.
V| The fleet of 14 will stay on the ground until the flight recorder has been read.
N| Divers have yet to find the recorder, Nair said.
? Did everyone aboard survive? | 1A 3A
? Was the gearbox overhauled before the crash? | 4A 5D 6W
? Has the flight recorder been found? | 9D
? Is the helicopter fleet grounded? | 8A
? Who rescued the crew? | 1A
? Did a gearbox failure bring down the helicopter? | -

= The World Scrabble title was taken from New Caledonia's Paul Wéa on Saturday and given back on Sunday, minus a tile.
V| Wéa beat Nigeria's Obinna Ezeilo 3-2 in the final in Torquay.
N| Officials found a blank tile in the cuff of his jacket, chief referee Hilda Marchbanks said.
N| "My mother sews; things fall in," Wéa told the committee.
N| Ezeilo said he had seen nothing and did not think his opponent a cheat.
N| The committee ruled on Sunday that intent could not be shown.
N| Marchbanks said she had resigned from it beforehand, and would not discuss why.
A| Two members are understood to have voted against.
V| The $10,000 will be paid after an appeal period of 14 days.
? Who won the World Scrabble final? | 1A
? Did Wéa cheat? | 3D 4D 5W
? Why did Marchbanks quit the committee? | 6W
? Has the prize money been paid? | 8P
? Was the committee unanimous? | 7D
? Where was the tile? | 2A

= There was no outbreak of Legionnaires', mumps or anything else at Camp Birchbark, its director said, as the fourth ambulance turned in.
N| Director Skip Hallowell told parents at the gate that the children had sunstroke.
N| Maine's state epidemiologist, Dr Amara Nwosu, said 52 of the 190 campers had norovirus.
N| She based that on nine stool samples.
N| Hallowell later said he was "no doctor" and accepted the finding.
N| A cook had reported for work with cramps on Friday, Nwosu said.
N| The catering firm, Pinecone Provisions, denied that anyone had come to work sick.
A| Counselors remembered a man in an apron lying on the pantry floor.
V| The camp will close on Sunday, a week early, if parents agree.
V| Pinecone was fined in 2020 over a salmonella case in Vermont.
? What made the campers ill? | 1A 2A
? Do the campers have norovirus? | 1D 2A 3A 4A
? Did a kitchen worker come in sick? | 5A 6D 7A
? Has Camp Birchbark shut? | 8P
? How many children fell ill? | 2A
? Did salmonella break out at the camp? | -

= Uruguay's beach lifeguards went on strike on the hottest Sunday of the year, and the sea, for once, cooperated.
N| Nobody drowned, coastal prefect Álvaro Bentancur said.
N| Lifeguard union secretary Luciana Perdomo put the turnout at 92%.
N| Bentancur counted "half the chairs filled".
N| A nine-year-old boy was pulled out at Playa Honda by a picketer, Perdomo said.
N| The prefect had no record of a rescue at Playa Honda.
N| The boy's grandmother told Canal 8 that she owed the young man a lamb.
V| The union wants contracts of six months and meets the employers on Thursday.
N| Should that fail, it will walk out again at Carnival.
? Did anyone drown on the day of the strike? | 1D
? How many lifeguards joined the stoppage? | 2A 3A
? Was a child saved at Playa Honda? | 4A 5W 6A
? Have the union and employers met? | 7P
? Was there a second walkout? | 8P
? What are the lifeguards asking for? | 7A

= Chess's world governing body has suspended a 12-year-old; her father says she has never moved a piece.
N| The federation said on Tuesday that Meerim Sultanova of Osh had used an engine in 14 online games.
N| Her father, Bakyt, told local television that he had played the games in her name.
N| He used no engine, he added, "only cigarettes".
N| The federation's fair-play officer, Yoko Lindqvist-Mori, said the moves matched a computer's in 97% of cases.
N| She had not been aware of the father's statement, she said.
V| Meerim won the national girls' title in March across a real board.
A| Parents of rivals are said to have asked for a recount of that event too.
V| The family can appeal within 21 days.
? Were the games played with computer help? | 1A 3D 4A
? Who played the online games? | 1A 2A
? Has the family appealed? | 8P
? Was Meerim a national champion? | 6A
? Did she cheat in the national championship? | -
? How closely did the moves match an engine's? | 4A

= Researchers at Makutano University have found that a common asthma inhaler halves deaths from snakebite. They are not telling farmers to stock up yet.
N| Of 240 patients given the spray, nine died, against 19 in the control group, Professor Wambui Kariuki reported.
N| "It buys time; it doesn't replace antivenom," she said.
N| Toxicologist Ewan Strachan in Liverpool called the numbers encouraging but small.
N| The difference could be down to chance, he said.
N| Kenya's drug board said it had not been asked to change the inhaler's label.
N| Manufacturer Pulmona would not discuss whether it planned to ask.
A| Rural clinics are already handing it out, health workers say.
V| A larger study in three countries is to begin in August.
? Does the inhaler cut deaths from snakebite? | 1A
? Was the difference between the groups a fluke? | 4A
? Has the company applied to change the label? | 5D 6W
? Is the spray being used against snakebites at clinics? | 7A
? Has the bigger study got under way? | 8P
? Can the spray stand in for antivenom? | 2D

= The Met Office has named its first storm of the winter Ludmila, and Ludmila of Grimsby is not happy.
V| Storm Ludmila brought gusts of 87 mph to the Humber on Thursday and felled the spire of St Botolph's in Cleeborough.
N| "It's come down on the vicar's car, not on the vicar," churchwarden Ken Suddaby said.
N| Lincolnshire Police said a man in his thirties had died when a tree hit his van near Louth.
N| Power company NorGrid said 14,000 homes were still cut off at 9 pm.
N| All would be reconnected by Friday lunchtime, it promised.
V| Ludmila Harrop, 58, a dinner lady, has written to the Met Office to ask for a different name.
N| It had not replied by Thursday evening, she said.
V| A second low is forecast to arrive on Sunday.
? Was the clergyman injured? | 2D
? What was the fatality in the storm? | 3A
? Is electricity back in all homes? | 4D 5P
? Has the Met Office answered Mrs Harrop? | 7D
? Which building lost its spire? | 1A
? Has the storm been renamed? | 6P

= Rafael Quiñones, the jockey who rode the winner of Saturday's Clásico del Sur, has admitted that it was the wrong horse.
N| "I got on the grey I was led to," the 33-year-old said on Monday.
N| Stewards in Viña Alta said the grey was Relámpago, a four-year-old entered in the sixth race, not Don Celso.
N| Trainer Mirta Olguín said she had saddled Don Celso herself and watched him win.
V| A vet has taken blood from both animals; results are awaited.
N| Bets worth 900 million pesos have been frozen, racing board chairman Patricio Undurraga said.
A| Stable lads at the track blamed a swapped rug.
N| Undurraga said he did not know about rugs.
V| The Clásico may have to be run again.
? Did Don Celso win the Clásico? | 2D 3A
? Have the blood tests been completed? | 4P
? Have the bets been paid out? | 5D
? Was a rug switched? | 6A 7W
? Has the race been re-run? | 8P
? Which horse was really in the race? | 2A 3A

= Prosecutors in Strasbourg have dropped the case against the organist who locked himself in the cathedral for Advent.
N| There was no offence, deputy prosecutor Aurore Kessler said, since he had been given a key.
N| The cathedral chapter says the key was for the loft.
V| Jean-Baptiste Wurmser, 58, emerged on the third day to applause and a parking fine.
N| He had been demanding that a planned digital organ be scrapped.
N| Canon Luc Ostertag said the instrument had been ordered but not paid for.
N| The supplier, a firm in Ulm, said it had been paid in November.
A| Choristers have been humming in protest during sermons.
N| Ostertag said he took it for devotion.
V| The chapter will decide in February whether Wurmser keeps his post.
? Has Wurmser been charged? | 1D
? Has the digital organ been paid for? | 5D 6A
? Has Wurmser lost his job? | 9P
? Was the organist given a key to the cathedral? | 1A 2D
? What did the organist want? | 4A
? Is the humming a protest? | 7A 8D

= Forty-two years after the Zeebrouck trawler disaster, divers have found the wreck with its nets still out.
N| Expedition leader Sofie Lannoo said on Sunday that the Maria-Godelieve lies upright at 38 metres.
N| There are no holes in the hull, she said.
V| The official inquiry of 1983 blamed a mine.
N| Retired admiral Etienne De Ridder, who sat on it, said he stood by the finding.
N| Lannoo thinks a submarine caught the nets and pulled the boat under.
N| Belgium's navy said none of its vessels had been near; it has never owned a submarine.
N| Britain's Ministry of Defence said it did not comment on submarine operations.
A| Widows who gathered on the quay said they had always known.
V| A remembrance service will be held above the wreck on 11 November.
? What sank the trawler? | 3A 4A 5A
? Did a mine sink the Maria-Godelieve? | 2D 3A 4A 5D
? Did a submarine drag the boat down? | 5A 6D 7W
? Has the memorial service taken place? | 9P
? At what depth was the wreck found? | 1A
? Were human remains found on board? | -

= Sudan's flooded capital got its first aid flight in a month on Saturday, carrying, by the government's account, 40 tonnes of biscuits.
N| Relief commissioner Salma Abdelrahim said they had been given out in six camps by evening.
N| Camp elder Idris Tutu said the trucks had driven past his.
A| Stallholders in the Omdurrat market were offering the same biscuits on Sunday.
N| The World Food Programme, whose logo they bore, said it was looking into reports of diversion.
N| It would not suspend deliveries for the time being, country director Petra Malmquist said.
N| Abdelrahim called the reports enemy propaganda.
V| The Nile stood at 17.4 metres on Sunday, a centimetre below the record.
V| Six more flights are due before the end of the month.
? Were the biscuits distributed in the camps? | 1A 2D
? Was the aid stolen and sold? | 3A 4W 6D
? Has the UN agency halted its shipments? | 5D
? Did the river break its record? | 7D
? Have further relief flights landed? | 8P
? How many people were drowned? | -

= Two referees, a physio and a mascot were among 19 people banned for life on Wednesday in Cambodian football's biggest match-fixing case.
N| The federation's ethics judge, Sok Chanthy, said 11 games in 2023 had been fixed from a hotel in Poipet.
N| Among them was the cup final, he said.
N| Cup winners Battambang Stars said that they had won it "with eleven honest pairs of legs".
N| Striker Vann Rithy, one of those banned, admitted taking $2,000 to miss a penalty.
N| He denied that it was in the final.
V| The mascot, a tiger, could not be reached.
A| Betting analysts believe the true number of games is nearer thirty.
V| The regional confederation will study the file before deciding whether to extend the bans worldwide.
? How many matches were rigged? | 1A 7A
? Was the cup final fixed? | 2A 3D
? Did Vann Rithy take a bribe? | 4A 5A
? What does the mascot say? | 6W
? Do the bans apply worldwide? | 8P
? Have Battambang been stripped of the cup? | -

= The Duke and Duchess of Härnö are to divorce, the Swedish court confirmed in a two-sentence statement on Friday evening.
N| It said the decision was mutual and gave no grounds.
M| Gossip magazine Kändisbladet wrote that the duke, 51, had left the family villa in October.
N| "He is upstairs with a cold," the duchess told a reporter who rang the bell.
N| Court marshal Gustaf Ekenstierna said he did not comment on who slept where.
A| Friends of the couple cite her career in Milan.
N| The duchess said she had no career in Milan and had never wanted one.
V| Their daughter, 17, will keep her title.
V| A previous duke of Härnö divorced in 1934 and lost his.
? Has the duke moved out? | 2A 3D 4W
? What is the reason for the break-up? | 1W 5A
? Was her work in Milan the cause of the divorce? | 5A 6D
? Is the daughter losing her title? | 7D
? Did the duke lose his title? | -
? the couple's separation being by mutual consent | 1A

= Tests on a Soviet-era reactor in Armenia have not stopped after a leak, the plant said; they never began.
N| Director Hrachya Mnatsakanyan told reporters on Thursday that a drop in pressure overnight was caused by a cleaner's mop.
N| The mop had wedged a door, he said.
N| Environmentalist Sirvard Ghukasyan said her group's meter, three kilometres away, had shown double the usual dose at 2 am.
N| The nuclear regulator's own meters showed nothing, according to its chairman.
N| He refused to hand over the raw data, citing security.
N| Neighbouring Georgia said that it had measured a slight rise.
N| It later withdrew the statement.
A| Pharmacies in the town of Metsavan had sold out of iodine by noon.
V| Inspectors from Vienna are expected next Tuesday.
? Did radiation levels rise? | 3A 4D 5W 6A 7D
? Why did the pressure fall? | 1A 2A
? Have international inspectors visited the plant? | 9P
? Was there a run on iodine? | 8A
? Did anyone fall ill from radiation? | -
? Were the regulator's data released? | 5D

= Monks, mountaineers and a marching band turned out in Ladakh on Sunday for the opening of a tunnel that will not open until Tuesday.
N| The prime minister's aircraft turned back because of fog, district magistrate Stanzin Norboo said.
V| There was not a cloud over the airfield at 11 am.
N| Opposition MP Tsering Angmo said Delhi had been frightened off by black flags.
N| "Nobody told us to stay away from anything," the prime minister's spokesman, Arvind Malhotra, said.
A| Hotel staff spoke of 300 rooms cancelled on Friday.
V| Malhotra did not address the cancellations.
N| The tunnel, 14 kilometres long, cost 22 workers their lives, the contractors' association said.
N| The ministry counts nine.
V| The new ceremony is at ten on Tuesday.
? Why did the prime minister stay away from the ceremony? | 1A 3A
? Was there fog at the airfield? | 1A 2D
? How many workers died building the tunnel? | 7A 8A
? Were hotel bookings called off in advance? | 5A 6W
? Has the tunnel been inaugurated? | 9P
? How long is the tunnel? | 7A

= The mystery buyer of Nova Scotia's last lighthouse has been unmasked, and it is the federal department that sold it.
N| Fisheries official Monique Thériault told a town meeting on Wednesday that another branch had placed the winning bid "in error".
N| The bid, of $410,000, was made online at 3 a.m., she said.
V| Keeper's granddaughter Agnes MacPhail-Boudreau, who bid $408,000, wants the keys.
N| Thériault said they were hers if the minister signed.
N| The minister, Rob Castonguay, was travelling and unavailable for comment, his office said.
A| Locals are convinced a cruise line had been behind the bid.
N| The line, Aurora Maritime, said it had never heard of the place.
V| The light went out in 1993.
? Who bought the lighthouse? | 1A 6A
? Was Aurora Maritime behind the bid? | 6A 7D
? Does MacPhail-Boudreau have the keys? | 3P 4P
? How much was the top offer? | 2A
? What did the minister say? | 5W
? When did the lighthouse go dark? | 8A

= A hantavirus death aboard a research ship in the South Atlantic has been confirmed by everyone except the ship.
N| Argentina's health ministry said a 45-year-old technician died on the Polar Marlin on 17 April.
N| A swab flown to Buenos Aires was positive, it added.
N| The ship's operator, Austral Science Lines, said a crew member had been "taken ill".
N| Asked point-blank if the man was dead, spokesman Ciro Benavente said he could speak only for the living.
V| Chile has refused the ship a berth at Punta Arenas.
A| Two scientists on board have written home of fever.
N| Benavente said that all 61 people on the ship were well.
V| The vessel should reach Montevideo on Thursday.
? Did a technician die on the ship? | 1A 4W
? Was the hantavirus test positive? | 2A
? Are other people on board sick? | 6A 7D
? Has the Polar Marlin docked in Montevideo? | 8P
? Where was the ship turned away? | 5A
? How did the virus get aboard? | -

= A powerful earthquake rattled western Guatemala before dawn on Thursday, toppling adobe houses and cutting the Pan-American highway.
V| The quake had a magnitude of 6.8 and was centred 60 kilometres down, the US Geological Survey reported.
N| President Lourdes Ixcot said two women had been crushed in San Marcos de la Sierra.
N| A man who suffered a heart attack in the capital was not being counted as a victim of the quake, disaster agency spokesman Neri Palacios said.
N| Ixcot said she would travel to the region as soon as her helicopter could land.
N| Schools in five departments were told to stay shut.
N| Mexico felt the tremor too, but officials in Chiapas said there was no damage there.
A| People in the hills spent the day outdoors, fearing aftershocks.
V| In February an aftershock killed three miners in neighbouring Honduras.
? How many died in the earthquake? | 2A
? Did the man in the capital die because of the quake? | 3D
? Was there any damage in Mexico? | 6D
? Has Ixcot toured the stricken area? | 4P
? Did an aftershock hit Guatemala? | 7P
? How deep was the epicentre? | 1A

= Midfielder Hatice Yalçın has put pen to paper on a three-year deal with Lyon, the French club said on Monday.
N| The 22-year-old Turkey international will wear number 10, it added.
N| Wolfsburg, her team since 2020, said they had wanted to keep her.
V| The fee was not disclosed.
M| Kicker Blatt put it at 900,000 euros, which would be a record for a Turkish woman.
N| "Money was the last thing we spoke about," her brother and agent Cem Yalçın said.
N| He would not say if she had turned Barcelona down.
A| A person close to the Catalan club said an offer was made and rejected in May.
V| Lyon's defender Inès Kouamé is going in the opposite direction on loan.
V| Yalçın's first match could be the Super Cup on 20 August.
? Yalçın's move to Lyon | 2A
? How much did Lyon pay? | 3W 4A
? Did Barcelona bid for Yalçın? | 6W 7A
? Is Kouamé leaving on a permanent transfer? | 8D
? Has Yalçın made her debut for Lyon? | 9P
? Did Wolfsburg want to hold on to her? | 2A

= Students at three Chilean high schools ended their occupations on Tuesday; at a fourth, the Liceo Prat Norte, desks were still piled against the doors.
N| Education undersecretary Bruno Aylwin-Mardones said the ministry had agreed to repair the roofs by March.
N| Money for the work, 2.1 billion pesos, is in next year's budget bill, he said.
N| Student leader Antonia Quilodrán said Prat Norte had not been on the ministry's list.
N| It was, Aylwin-Mardones replied, on page nine.
V| Page nine of the list, which the ministry published on Monday, is blank.
N| A printing fault, the ministry said later.
A| Some parents want the police to clear the building.
N| The city's police chief said he had received no order to do so.
? Is Prat Norte on the list of schools to be repaired? | 3D 4A 5D
? Have the roofs been mended? | 1P 2P
? Has the Liceo Prat Norte been cleared by police? | 7P 8D
? What was on page nine? | 4A 5A
? How much will the repairs cost? | 2A
? Were students arrested? | -

= The European Space Agency plans to send a two-person crew around the Moon in 2031, director general Ilse Hartmann-Roy said in Cologne.
N| The capsule would be built in Turin and lifted by a rocket that does not yet exist, she told the agency's council.
N| Asked whether an Irish astronaut would fly, she smiled and said the list was "in a drawer".
N| Italy's minister Fabrizio Colonna said an Italian would be aboard.
N| Germany has not yet committed its share of 1.4 billion euros, a government spokesperson said in Berlin.
A| Critics inside the agency give the date little chance.
V| Europe's previous plan for a crewed ship, Hermes, was abandoned in 1992.
V| A vote is scheduled for the council's meeting in November.
? Does the ESA intend to fly people around the Moon? | 1A
? Will an Italian be in the crew? | 3A
? Will an Irish national fly to the Moon? | 2W
? Has Berlin pledged its contribution? | 4D
? Has the council approved the mission? | 7P
? Has Europe dropped its 2031 lunar plan? | -

= Measles shots will be compulsory for nursery children in the Dutch city of Haverkerk from August, its council decided late on Tuesday.
N| The rule passed by 23 votes to 16, registrar Joke Wiersma said.
N| Alderman Bart-Jan Oosting, of the Reformed Alliance, vowed to take the city to court.
N| "We haven't filed yet; we will before summer," he said.
N| Public health director Farah el-Idrissi said 78% of toddlers in the city were immunised.
N| Two years ago it had been 91%, she said.
A| Nursery managers fear parents will simply move their children to the next town.
N| None had given notice so far, the managers' federation said.
V| A child died of measles in Rotterdam in January.
? Are jabs being made mandatory in Haverkerk's nurseries? | 1A
? Has a lawsuit been brought against the rule? | 2P 3D
? What share of small children are vaccinated now? | 4A
? Have parents taken their children out of nurseries? | 6P 7D
? Did a child die of measles in Haverkerk? | -
? What was the immunisation rate two years ago? | 5A

= The body of a woman found in the Danube at Komárno has been identified as the missing soprano Ludovika Benkő, Slovak police said on Monday.
N| Dental records left no doubt, police spokesman Martin Šrámek said.
V| Benkő, 45, disappeared after a performance of Tosca in Győr on 8 November.
N| Šrámek said there were no signs of violence.
N| Her husband, conductor Pál Gyárfás, has not spoken in public since, and his lawyer said he did not wish to.
A| A chorus member recalled a quarrel in the wings.
N| The opera's manager, Emese Tarján, said there had been no quarrel.
M| Hungarian tabloid Reflektor wrote that Gyárfás was questioned for six hours on Saturday.
V| An autopsy was to be carried out in Bratislava on Wednesday.
? Is Benkő dead? | 1A
? Was the singer murdered? | 3D
? Did Benkő have a row that evening? | 5A 6D
? Was her husband interrogated? | 7A
? Has the autopsy been performed? | 8P
? What has Gyárfás said? | 4W

= The evangelical pastor at the heart of Ghana's church-collapse inquiry has left the country, immigration records show.
V| Prophet Solomon Akyeampong boarded a flight to Doha on 3 November, two days after the balcony of his Tema chapel fell.
N| His church says he is on a mountain in the Volta region, praying.
N| "He has not crossed any border but the border of sleep," deacon Regina Adjei said.
N| Immigration spokesman Kofi Amankwaah would neither confirm nor deny that the records were real.
N| The collapse killed 17 worshippers, police say.
A| Builders on the site had warned that the pillars were hollow, two of them said.
N| Adjei said the building was insured "with heaven".
V| The inquiry has summoned Akyeampong for 1 December.
? Has Akyeampong left Ghana? | 1A 2D 3D 4W
? How many people died at the chapel? | 5A
? Did anyone raise the alarm about the pillars? | 6A
? Has the prophet appeared before the inquiry? | 8P
? Where is Akyeampong now? | 2A
? Has the prophet been indicted? | -

= Fiji's rugby sevens captain Jone Vakatawabai broke a cheekbone at training and did not, the team insists, break it at a nightclub.
N| Team manager Salote Qica said he collided with a tackle bag frame at 9 am on Thursday.
M| The Suva Star ran a photograph of an ambulance outside Club Coral at 3 am the same day.
N| Ambulances park there because of the noodle stall, Qica said.
N| Police confirmed they had been called to a brawl at the club but did not name those involved.
V| The captain, 28, has gone home to Taveuni and turned his phone off.
A| Two bouncers told a reporter it was him.
N| He will be out for six weeks, the team doctor, Ravi Naidu, said.
N| Should he recover early, he could still make the Singapore leg.
? Was Vakatawabai injured in a nightclub fight? | 4W 6A
? Did the captain break his cheekbone in training? | 1A
? Was there a fight at Club Coral? | 4A
? Did Vakatawabai play in Singapore? | 8P
? How long will he be sidelined? | 7A
? Why was an ambulance outside the club? | 3A

= Landslip or blast? The question hung over the Georgian spa of Abastmani on Sunday after the collapse of its grand old bathhouse.
N| Governor Irakli Jorbenadze said a boiler had exploded at 7.20 am.
N| The gas company, Kavgaz, said the bathhouse had been disconnected in 2016.
N| Geologist Maka Tsereteli found fresh cracks on the slope behind.
N| "The hill moved; I'd stake my hammer on it," she said.
N| Two cleaners were killed and a third is in a coma, doctor Nodar Gelovani told Rustavi Radio.
N| He corrected himself on Sunday evening: all three had survived.
V| The governor could not be reached for comment on the contradiction.
V| The ruins will be searched again on Monday.
V| A 2004 gas blast killed six in the same valley.
? Did an explosion destroy the bathhouse? | 1A 2D 4D
? Was it a landslide that brought down the bathhouse? | 1D 3A 4A
? Were people killed in the collapse? | 5A 6D 7W
? Has the second search been made? | 8P
? When did the building fall? | 1A
? How many died in Sunday's gas blast? | -

= Thailand's education minister says the new history textbook does not leave out the 1976 massacre. She is correct: it leaves out 1976.
N| "There is not one omission about October 6th in the book," Minister Suda Phongphan told parliament on Tuesday.
V| Chapter 9 ends in December 1975 and chapter 10 opens in April 1977.
N| Historian Thanet Limcharoen said the gap was in his manuscript too, because he had been asked to put it there.
N| Nobody in her ministry had asked him anything, Suda said.
N| Thanet posted an e-mail from an address at the ministry.
N| The ministry said it could not verify the e-mail.
A| Teachers have been photocopying the missing pages from an older edition.
N| A revised version will be printed in time for the new term if parliament asks for it, Suda said.
? Is the massacre left out of the book? | 1D 2A 3A
? Did the ministry tell the author to cut 1976? | 3A 4D 5A 6W
? Has a corrected edition been printed? | 8P
? How do teachers make up for the gap? | 7A
? Has Thanet been dismissed? | -

= A year after the fire at Camp Oriole, its commander has been found to have acted correctly, according to a report nobody may read.
N| "Colonel Haskins did what the manual says," Brigadier General Theresa Oyelowo told a news conference in Fayetteville.
N| She declined to provide the 300-page report, or a summary, or its title.
A| Three soldiers who were in the barracks have said that the exits were chained.
N| "They were not chained," Oyelowo said.
N| Sprinklers, she acknowledged, had been switched off for repainting.
V| The blaze killed Specialist Dion Marsh, 23, and Private Lena Kowalczyk, 19.
N| Marsh's mother, Yvette, said she would sue for the report.
V| Haskins, who was promoted in May, could not be reached.
? Did the commander make mistakes on the night of the fire? | 1D
? Were the barracks doors locked with chains? | 3A 4D
? Were the sprinklers working? | 5D
? Has the report been published? | 2D
? Has Mrs Marsh gone to court? | 7P
? Who died in the barracks? | 6A

= Greenland's oldest ice core has been lost in a freezer failure in Copenhagen, the Niels Hansteen Institute said on Friday.
N| A compressor stopped at 1 am on New Year's Day and nobody noticed until noon, director Aviaja Kleist said.
V| About 140 metres of ice, up to 120,000 years old, turned to water.
N| The alarm did go off, said Frigosafe, the company that monitors the store.
N| Kleist said no call was received.
N| Frigosafe would not release its call log.
A| Technicians say the duty phone had been left in a taxi.
V| The deepest section had been moved to Grenoble in 2022 and is safe.
V| A new core might be drilled in 2027 if the money can be found.
? Was the institute alerted to the failure? | 3A 4D 5W
? Did all of the core melt? | 7D
? Has a replacement core been drilled? | 8P
? Why was the alarm missed? | 6A
? What made the freezer fail? | 1A
? How much ice melted? | 2A
