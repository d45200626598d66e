# unmarked: relations and voices only

= Rescuers were digging by hand on Tuesday after a six-storey apartment block folded in the Peruvian port of Chimbaral.
V| The building on Calle Lobos came down shortly before dawn, when most of its tenants were asleep.
N| Civil defence chief Rosaura Quinchía put the number of bodies recovered at 11 by midday, with at least 20 people unaccounted for.
A| Neighbours said cracks had been widening in the ground-floor pharmacy for weeks and that they had warned the town hall twice.
N| "No such complaint was ever lodged with us," deputy mayor Teófilo Barzola told reporters at the scene.
N| He would not be drawn on whether the two upper floors had been added with a permit.
V| In 2014 a hotel four streets away pancaked during building work, killing 19 labourers.
N| Prosecutors expect to question the owner, Edilberto Sanz, once he is discharged from hospital.
? How many people were killed when the block on Calle Lobos collapsed? | 2A
? Was the municipality alerted to the danger beforehand? | 3A 4D
? Did the upper storeys have planning permission? | 5W
? the interrogation of the landlord | 7P
? Has anyone been arrested over the disaster? | -
? At what time of day did the residential building give way? | 1A

= Malawi's health ministry on Friday declared a cholera outbreak in two lakeshore districts after a week of rumours.
N| Health minister Tiyamike Nkhoma said laboratories had found the bacterium in nine of 31 samples from Nkharuzi.
N| Six patients have died, all of them fishermen or members of their households, she added.
N| The World Health Organization said it would fly in 400,000 doses of oral vaccine if the ministry made a formal request.
N| Asked whether such a request was coming, Nkhoma replied that she would "cross that lake when we reach the shore".
A| Nurses at the district hospital spoke of a far heavier toll, with as many as 15 deaths on one ward alone.
N| The hospital's superintendent, Dr Lazarus Mbewe, called that figure a fabrication.
V| Neighbouring Mozambique logged more than 2,000 cholera infections during the last rainy season.
? Did tests confirm cholera in Nkharuzi? | 1A
? How many have died in the outbreak? | 2A 5A
? Was the death toll in the district hospital as high as 15? | 5A 6D
? Have vaccine doses been delivered? | 3P
? Has Malawi asked the WHO for vaccine? | 3P 4W
? Has cholera killed anybody in Mozambique this year? | -

= Striker Ebo Tandoh looks set to swap the Black Forest for the Adriatic, if Italian reports are to be believed.
M| Gazzetta del Porto claims the 24-year-old completed a medical in Trieste on Monday night.
N| "He was in our gym on Monday, and on Tuesday, and he will be there on Wednesday," Freiwald sporting director Jörn Auerbach said, rubbishing the report.
N| Auerbach did concede that a bid of 14 million euros had landed on his desk last week.
V| Whether the Serie A side have since improved that offer is anybody's guess; neither club answered calls.
N| Tandoh's agent, Kwesi Lamptey, said only that his client "loves the sea".
V| The Ghanaian missed four months of last season with a torn hamstring but still finished with 17 goals.
A| One dressing-room source said he had already handed his house keys back to the club.
? Has Tandoh undergone a medical with an Italian team? | 1A 2D
? How much did the Italian club offer for the forward? | 3A
? Did the Trieste side raise their bid? | 4W
? Is Tandoh injured at present? | -
? the rejection of the bid by Freiwald | -
? How many goals did the Ghana international score last term? | 6A

= The launch of India's Varuna-2 weather satellite was scrubbed with 90 seconds left on the clock, then went ahead a day later.
V| The rocket rose from its pad at Sriharikota at 5:42 pm local time on Thursday, trailing orange flame over the Bay of Bengal.
N| Mission director Padmini Raghunath said a sticky valve in the second stage had caused Wednesday's hold.
N| Controllers picked up the first telemetry from the spacecraft 22 minutes later, according to the space agency.
N| "The solar arrays have not opened yet, and we don't expect them to until Saturday," Raghunath said.
V| Its predecessor, Varuna-1, was lost in 2019 when its booster veered off course.
A| Two engineers suggested privately that the valve had leaked during a March rehearsal too.
N| The agency did not respond to questions about that rehearsal.
? Did Varuna-2 lift off? | 1A
? Why was the first attempt called off? | 2A
? deployment of the solar panels | 4D
? Was there a leak in the dress rehearsal in March? | 6A 7W
? Has contact been made with the satellite? | 3A
? Did the rocket carrying Varuna-2 explode? | -

= Parents in the Norwegian town of Skarvøy have been left in the dark about the future of its only upper secondary school.
V| A leaked budget draft seen by this newspaper lists the closure of Skarvøy School as a saving of 31 million kroner.
N| County education head Ragnhild Tveiten stressed that nothing had been decided and that the county board would not vote until June.
N| She declined to say whether the line had been in her own proposal.
N| "They are going to shut us, that much I know," said headteacher Odd Eirik Husby.
A| Staff say three language teachers were given notice before Easter.
N| Husby disputed that, saying the three had contracts that simply ran out.
V| Some 140 pupils attend the school, down from 260 a decade ago.
V| In neighbouring Lauvfjord the last village school closed in 2021.
? that Skarvøy's upper secondary will be closed | 1A 2W 4A
? Has the county board voted on the closure? | 2P
? Was the proposal to axe the school Tveiten's? | 3W
? Were teachers laid off in the spring? | 5A 6D
? How many students are enrolled? | 7A
? When did the Lauvfjord school shut? | 8A

= Soul singer Delphine Marchetti-Obi is alive and well, her family said after a wave of tributes swept social media.
V| Posts claiming the 71-year-old had died of a heart attack in Lagos were shared more than two million times within hours.
N| "My mother is eating pepper soup and laughing at all of you," her son Tobenna wrote on Sunday morning.
M| Radio Kaduna, the first broadcaster to carry the claim, attributed it to an unnamed relative and later took it down.
N| Its editor, Hauwa Sani, apologised but would not reveal who the relative was.
V| Marchetti-Obi was indeed admitted to a clinic in January for what her label described as exhaustion.
N| She hopes to sing at the Osun River festival in August, her manager said.
V| Her former duet partner, Clement Iroha, died in Lagos in 2018.
? Did Delphine Marchetti-Obi die? | 1A 2D 3A
? Who was the relative quoted by the station? | 4W
? Has the singer been in a clinic this year? | 5A
? her performance at the Osun River festival | 6P
? Did the radio station say sorry? | 4A
? Is the death of Clement Iroha a hoax? | -

= The mayor of Puckaway Falls, Wisconsin, is hanging on to his job for now after a stormy council meeting over a snowplow contract.
V| Aldermen voted 5-4 to table the motion of no confidence in Mayor Dwight Okerlund until their October session.
N| Okerlund, 58, told the room he had "never taken a dime" from Bergstad Plowing.
N| Alderwoman Lucille Vang said invoices showed the company had paid for his fishing trip to Manitoba.
N| The mayor's attorney acknowledged the trip but said his client had repaid every cent.
N| Bergstad's owner did not return a phone message left on Wednesday.
A| Several people in the gallery said they would collect signatures for a recall.
V| Okerlund beat Vang by 212 votes in the spring election.
? Has Okerlund been voted out as mayor? | -
? Did the contractor foot the bill for the mayor's holiday? | 3A 4A
? Has a recall petition begun? | 6P
? What was the outcome of the vote on the no-confidence motion? | 1A
? Did Okerlund accept money from the plowing firm? | 2D
? By what margin did Okerlund win office? | 7A

= Fishermen on Lake Suvora in northern Macedonia woke to thousands of dead carp on Sunday, and nobody agrees on why.
V| By evening municipal workers had scooped up almost nine tonnes of carcasses from the western shore.
N| The environment inspectorate blamed a sudden drop in oxygen caused by the heatwave.
N| Biologist Vesna Trajkoska begged to differ: "Heat does not burn gills, and these gills are burnt."
A| She was referring to discharges that villagers say have come from the Zletar tannery for years.
N| The tannery's director, Goran Misev, said not a litre of untreated water had left the plant.
N| Results of toxicology tests are due on Thursday, the inspectorate said.
V| Bathing has been prohibited until then.
V| A similar die-off in 2007 was traced to a ruptured fuel pipe.
? How much dead fish was removed? | 1A
? Did heat cause the fish kill? | 2A 3D
? Has the tannery been releasing waste water? | 4A 5D
? Have toxicology results come back? | 6P
? Is swimming in the lake banned? | 7A
? Was a burst fuel pipe behind Sunday's die-off? | -

= A trial of a once-a-month tablet against malaria has been halted in Burkina Faso, the company running it confirmed.
N| Swiss firm Helvaxis said an independent panel had spotted raised liver enzymes in 14 of 600 volunteers.
N| None of them fell ill, chief medical officer Annegret Stüssi said.
M| Le Faso Matin reported on Saturday that two participants had been taken to hospital in Bobo-Dioulasso.
N| "We are looking into what the newspaper wrote and cannot say more," Stüssi answered.
N| Burkina's drug regulator said the study could resume as early as November at half the dose.
A| Investors had been told in the spring that the pill might reach the market by 2027.
V| Shares in Helvaxis tumbled 23% in Zurich.
? Why was the malaria trial stopped? | 1A
? Were volunteers hospitalised? | 2D 3A 4W
? Has the study restarted? | 5P
? Did any participant die? | -
? How did the market react to the news? | 7A
? Did some volunteers become sick? | 2D 3A 4W

= Cardinal Anselmo Peruzzi broke a long silence on Thursday about the money missing from a hospice fund in Bergamo.
N| "I signed what was put before me, and I did so without reading," the 77-year-old told the diocesan weekly.
N| He insisted that he had not known of the 3.2 million euros wired to a hotel in Montenegro.
A| But two former bookkeepers say he was shown the transfer slip in person.
N| The Holy See press office declined to comment on the interview.
M| According to La Valle, Pope Pius XIV has accepted the cardinal's resignation from the commission that oversees the fund.
N| Peruzzi himself spoke of stepping down "when the Holy Father wishes it".
V| Prosecutors in Bergamo opened an inquiry into the hospice two years ago.
? Was Peruzzi aware of the transfer to Montenegro? | 2D 3A
? Has the cardinal left the commission? | 5A 6P
? How much money went to the Balkan hotel? | 2A
? Has Peruzzi been charged? | -
? What did the Vatican say about the interview? | 4W

= Two jets of the Turkish air force touched wings during a training flight over Konya on Monday, the defence ministry said.
N| Both pilots ejected, the ministry added, and one was being treated for a broken pelvis.
N| It denied that there had been any casualties on the ground.
M| Haber Bozkır, a local news site, published photographs of what it said was a burnt-out tractor beside the wreckage.
A| A shepherd who saw the aircraft come down said its driver had been carried off in a van, bleeding.
N| The governor's office would not say whether a farmer had been injured.
N| An inquiry will determine whether the pair had strayed from their assigned altitude, General Ferit Alagöz told state television.
N| "Weather was not a factor," he said.
? Was anybody on the ground hurt? | 2D 4A 5W
? Did the airmen bail out? | 1A
? Was bad weather to blame? | 7D
? Did the planes leave their allotted height? | 6P
? Was a farm vehicle hit? | 3A

= Marathon world silver medallist Tsehay Abera has been provisionally banned after a positive test, athletics' anti-doping body announced.
N| The Athletics Probity Unit said a sample collected at her Addis Ababa home on 3 February contained traces of a banned blood booster.
N| Abera, 29, says she was injected at a clinic for anaemia and had no idea what the syringe held.
V| The clinic named in her statement shut its doors in March, and its doctor could not be reached.
N| She has asked for the B sample to be opened, the unit said, adding that no date had been set.
M| Addis Standard Sport reported that a second runner from the same training group had tested positive.
N| The unit would not confirm that.
V| Abera finished second in Osaka in 2:17:40.
? Did Abera fail a drug test? | 1A
? Did Abera take the blood booster knowingly? | 2D
? Has the B sample been analysed? | 4P
? Has another athlete in her group failed a test? | 5A 6W
? What was the doctor's account? | 3W
? Did Abera win the race in Osaka? | 7D

= Wildfire crews in Portugal's Serra da Galhada said on Wednesday that the blaze was contained, but villagers were not packing away their hoses.
N| "The front is stopped on all sides," regional commander Nuno Faria said at first light.
A| By noon, volunteers in Casal do Freixo were reporting new flames behind the cemetery.
N| Faria later admitted that a rekindling had "got away from us for an hour or so".
V| The fire has blackened 6,400 hectares since Saturday, an area the size of a large Lisbon parish many times over.
N| An 81-year-old beekeeper, Adelino Brás, is the only person known to have died, the mayor said.
M| A Lisbon daily said two more bodies had been found in a burnt van on the N342.
N| The republican guard said the van was empty.
N| Police have detained a 33-year-old forestry worker on suspicion of arson, the guard's spokeswoman added.
? Was the fire under control? | 1A 2D 3A
? Did the flames flare up again? | 2A 3A
? Were bodies discovered in a van? | 6A 7D
? Who died in the blaze? | 5A
? How much land has burned? | 4A
? an arrest over the blaze | 8A

= Chile's Atacama telescope may have caught the first moon outside our solar system, though its own team is split.
N| Astronomer Catalina Huenchumil told a conference in La Serena that the dip in starlight was "a moon until someone shows me otherwise".
N| Co-author Piet Vandersloot took his name off the paper, calling the signal an artefact of the detector.
N| "There is no moon there; there is a warm pixel," he wrote on his blog.
V| The object, if it exists, would be about the size of Neptune and circle a planet 1,900 light years away.
N| NASA, asked for its view, said it would not comment on unreviewed work.
N| Huenchumil's group has booked six nights in April to look again.
V| A claim of a similar find by a Hungarian team was withdrawn in 2020.
? Has an exomoon been discovered? | 1A 2D 3D 5W
? Did a member of the team withdraw from the study? | 2A
? Has the group repeated its observations? | 6P
? How far off is the host planet? | 4A
? What does NASA make of the claim? | 5W
? Did the Hungarian astronomers retract their discovery? | 7A

= Coach Marisela Duarte was relieved of her duties by Paraguay's women's football team on Sunday night, four days before the qualifier in Asunción.
N| The federation thanked her for "eighteen months of devotion" in a two-line statement that gave no reason.
A| Players who asked not to be identified said she had been removed for refusing to drop goalkeeper Noelia Báez.
N| "Nobody told me who to pick, then or ever," Duarte said on radio.
N| She also denied having been sacked: "I walked into that office and I handed in my letter."
N| Federation president Hugo Ayala would neither back nor contradict her version when buttonholed at the airport.
V| Báez has conceded nine goals in her last two appearances.
N| Assistant Fátima Ruiz takes charge on Thursday, the federation said.
N| A permanent successor should be named before Christmas, according to Ayala.
? Was Duarte fired? | 2A 3D 4W
? Was Duarte told to leave out the goalkeeper? | 2A 3D
? Did Duarte resign of her own accord? | 4A 5W
? Who will lead the side against their next opponents? | 7A
? Has a permanent coach been appointed? | 8P
? why the federation parted company with Duarte | 1W 2A

= Typhoon Halina weakened before landfall but still left much of the island of Catuyan without power on Friday.
N| Winds had dropped to 140 kph when the eye crossed the coast at San Ramil, the weather bureau said.
N| Governor Imelda Sarmiento told a briefing that three people were dead, including a child struck by a tin roof.
N| Her disaster office corrected that to two an hour later, saying the child had survived.
A| Relief workers in the interior fear landslides have buried homes that no one has reached yet.
N| The governor said she could not confirm any landslides because the phones were down.
N| Power will be back in the capital by Monday, the utility promised.
V| In 2013 a stronger typhoon killed 412 on the same island.
? Did the child hit by a roof die? | 2A 3D
? how many lives did Halina claim | 2A 3A
? Were there landslides in the interior? | 4P 5W
? Is the electricity back on? | 6P
? How strong was the typhoon when it came ashore? | 1A
? Did Halina kill more than 400 people? | -

= A Stradivarius stolen from a Vienna green room eleven years ago has turned up in a wardrobe in Tallinn, Estonian police said.
N| Detective Maarika Tõnisson said the violin was found wrapped in a bath towel during an unrelated search.
N| "We are confident it is the Comte de Brisson," she said on Wednesday.
N| Viennese dealer Leopold Grundner, who has examined photographs, is certain it is a nineteenth-century copy.
N| The insurer, which paid out 4.1 million euros in 2016, is withholding judgment until its own expert has held the instrument.
A| The tenant of the flat is understood to be a stagehand who toured with the Vienna orchestra.
N| Tõnisson would not say whether he had been detained.
V| Its owner, soloist Yumi Hasegawa-Brandt, has since been playing a borrowed Guarneri.
N| She plans to travel to Tallinn next week, her agent said.
? Is the violin found in Tallinn the stolen Stradivarius? | 2A 3D 4W
? Where had the instrument been hidden? | 1A
? Was the tenant taken into custody? | 6W
? Has Hasegawa-Brandt been to Estonia to see the fiddle? | 8P
? Did the insurer compensate the owner? | 4A
? Is the occupant of the apartment linked to the orchestra? | 5A

= The University of Oraibi Plains on Tuesday suspended its chemistry chair over what it called irregularities in grant accounts.
N| Provost Darlene Whitcomb said Professor Ignatius Okwuosa had been asked to stay off campus while auditors go through 14 research grants.
N| He has not been accused of theft, she stressed.
M| The student paper, the Plains Lantern, put the sum in question at $860,000.
N| Whitcomb said she would not discuss figures.
N| Through his lawyer, Okwuosa said every dollar had gone on equipment and stipends.
A| Two graduate students recalled being paid for months in which they did no lab work.
N| "I never signed for anything I did not earn," said a third, Beatriz Lunardi.
N| The auditors are to report to the regents by February.
? Is the professor suspected of stealing? | 2D
? How much money is involved? | 3A 4W
? Has the audit been completed? | 8P
? Were students paid for work they had not done? | 6A 7D
? Okwuosa's suspension | 1A
? Did the grant money go where it should have? | 5A

= Residents of Tullybrack, County Leitrim, have lost their weekly market to a bypass nobody can find on a map.
V| The council closed Main Street to stalls on 1 May, citing roadworks for a relief road.
N| Engineer Colm McGarrity, who heads the roads department, said contractors had moved on site that week.
A| Traders who walked the route on Sunday found sheep, a gate and no contractors.
N| "Not a sod has been turned," said cheesemonger Bríd Nic Eoin.
N| McGarrity conceded on Tuesday that work had been put back to the autumn for want of an archaeological licence.
N| The National Monuments Service said it was not aware of any application.
N| Councillors will be asked next Monday to let the market return in the meantime.
? Has construction of the relief road begun? | 2A 3D 4D 5D
? Did the council apply for a licence to dig? | 6W
? the return of the market | 7P
? Why were the stalls removed from Main Street? | 1A
? Has a trader sued the council? | -

= Pop duo Ananse Twins have split, or have not, depending on which of the brothers one believes.
N| "The Twins are finished; I have nothing to add," Kwabena Fosu posted at midnight.
N| His brother Kwame told a Kumasi breakfast show that they had been in the studio as recently as Thursday.
N| He laughed off talk of a break-up as "a brother having a bad night".
N| Their label said it would be making no statement.
V| Tickets for the pair's December show in London remained on sale on Monday.
A| Crew members had been told not to book flights, one of them said.
V| The duo's last album went platinum in Ghana and Nigeria.
? Have the Ananse Twins broken up? | 1A 3D 4W
? Were the brothers recording together last week? | 2A
? Has the London concert been cancelled? | 5D
? What did the record company say about the duo? | 4W
? Did their latest record go platinum in Britain? | -

= A ferry carrying wedding guests went down on the Meghna on Saturday evening, and the passenger list went with it.
V| The vessel, the MV Shapla Queen, tipped over within sight of the jetty at Char Nilganj.
N| Inspector Rezaul Chowdhury of the river police said 34 bodies had been laid out in the school by nightfall.
A| Villagers who helped carry them counted more than fifty.
N| Owner Abdul Jabbar Miah maintained there had been 90 people aboard, 20 fewer than the licence allows.
N| But the district commissioner, Farzana Haque, said the boat was "without any doubt overloaded".
N| The bride is among the survivors, Chowdhury said; the groom has not been found.
N| Divers were to go down again at sunrise.
V| Meghna ferry accidents killed 210 people in 2012.
? What is the death toll from the sinking of the Shapla Queen? | 2A 3A
? Was the ferry carrying too many people? | 4D 5A
? Is the bridegroom dead? | 6W
? Did the bride live? | 6A
? Has the captain been detained? | -
? Where did the boat capsize? | 1A

= Four elephants crossed from Botswana into Namibia's Kaisora conservancy overnight, and one of them did not come out.
N| Warden Petrus Haufiku said a bull of about forty had been shot at close range and its tusks sawn off.
N| He ruled out local farmers: "This was done with a military rifle."
A| People in Kaisora village said they had heard a helicopter at around two in the morning.
N| The defence force spokesperson, Colonel Selma Nangolo, said none of its aircraft had been in the region.
N| On whether a rifle was missing from the Kaisora outpost, she offered no reply.
M| The Windhoek Courier said an inventory last month had come up two weapons short.
V| Poaching deaths in the country fell to 11 last year from 43 in 2016.
N| Haufiku wants the conservancy's rangers to be armed.
? Were the tusks taken? | 1A
? Was an army helicopter over the area? | 4D
? Are guns missing from the outpost? | 5W 6A
? Did farmers kill the elephant? | 2D
? Do the conservancy's rangers carry guns? | 8P
? How many elephants were killed by poachers across the country last year? | 7A

= Slovakia's health ministry says it has measles under control in Kovačany; the town's only paediatrician says she has run out of beds.
N| Minister Radovan Hlinka told parliament on Tuesday that the outbreak was "over in all but name".
N| Dr Ivana Greguš, who treats every child in the town, said she had diagnosed four new cases that very morning.
N| Hlinka's spokesman later said the minister had been speaking about the region as a whole.
V| Kovačany has recorded 61 infections since New Year, most of them among pupils of one primary school.
N| That school, St Gorazd's, has shut until the end of the month, its principal said.
A| Some parents say a teacher came to class with a rash in January.
N| The principal refused to discuss individual members of staff.
N| A mobile vaccination bus is to visit the town on 9 March, according to the ministry.
? Is the measles outbreak finished? | 1A 2D
? Has the school closed? | 5A
? Did a sick teacher spread the illness at school? | 6A 7W
? vaccinations from a mobile unit in Kovačany | 8P
? How many people have caught measles in Kovačany? | 4A
? Have any children died of measles? | -

= Goalkeeper Lorcan Devaney will not need surgery on his knee, Halewick Town manager Sunny Bhatoa said, contradicting the player's own brother.
N| "It's a bruise, he'll be back for Boxing Day," Bhatoa told local radio on Monday.
N| Fergal Devaney had posted a picture of the 26-year-old in a hospital gown, with the words "ligament gone, season gone".
N| The post was deleted within the hour, and the brother did not answer messages.
M| The Halewick Echo, quoting a club physio, reported on Tuesday that a scan had shown a complete rupture.
N| Bhatoa called the story "garbage written by a man who has never kicked a ball".
V| Devaney missed most of the 2021 campaign after an operation on the same joint.
N| Stand-in Marek Piskorz is expected to start at Oldbury on Saturday, the club said.
? Is Devaney's season over? | 1D 2A
? Did Devaney tear a ligament? | 1D 2A 4A 5D
? Has the goalkeeper ever had a knee operation? | 6A
? Who will keep goal against Oldbury? | 7A
? Did Piskorz play at Oldbury? | 7P

= Poet Wanjiku Mbaabu has turned down the Harlow Prize, its organisers were forced to admit on Thursday, an hour after announcing her as the winner.
N| The Nairobi writer, 38, wrote that she would not accept money "made from cobalt dug by children".
N| Prize director Crispin Aldous-Rhee said the committee respected her decision.
N| The foundation behind the award has long denied profiting from Congolese mines.
V| Its founder's family sold their last mining shares in 1998, according to company records.
A| Two judges are said to have threatened to leave over the affair.
N| One of the five, novelist Ottoline Farago, said she had made no such threat.
N| The £60,000 will now go to a library fund, Aldous-Rhee said; he left open whether a second winner would be named.
? Did Mbaabu accept the Harlow Prize? | 1D 2D
? Does the foundation make money from mining in Congo? | 1A 3D 4D
? Did members of the jury threaten to resign? | 5A 6D
? Will another laureate be chosen? | 7W
? why the poet refused the award | 1A
? What is the sum attached to the prize? | 7A

= A Russian cargo capsule bound for the Tiangang orbital station missed its docking on Sunday and was still drifting on Monday, officials said.
N| Flight controller Arkady Besfamilny said the craft had come within 80 metres before its radar cut out.
N| There had been no contact between capsule and station, he said.
A| Amateur trackers in the Netherlands maintained they had seen the station jolt by half a degree.
N| China's crewed space office, whose three astronauts are aboard, called the jolt a routine manoeuvre.
N| It would not say whether the crew had taken shelter in their return vehicle.
N| A second attempt is pencilled in for Wednesday, Besfamilny added.
V| In 1997 a collision with a cargo ship holed a module of the Mir station.
? Did the freighter hit the orbital outpost? | 2D
? Was the station shaken? | 3A 4A
? Did the astronauts take refuge in the return capsule? | 5W
? Has the capsule docked? | 6P
? How close did the supply ship get? | 1A
? the radar failure on the Russian craft | 1A

= After 41 years, the bells of St Aldhelm's in Wexcombe have fallen silent, and the vicar is not the one to blame.
V| The eight bells were last rung on Remembrance Sunday.
N| The Reverend Tamsin Okafor-Leigh said an engineer had told her the frame could "let go at any moment".
N| The district council, she added, had nothing to do with it.
A| Ringers grumble that a newcomer in Tithe Lane complained about noise.
N| Environmental health officer Gordon Tranter confirmed a complaint had been received but said it was dismissed in August.
N| He would not identify the complainant.
N| A new oak frame would cost about £85,000, according to the parish treasurer.
N| If a lottery bid succeeds, the bells could be heard again by Easter next year, Okafor-Leigh said.
? Was a noise complaint made about the bells? | 4A 5A
? Who complained? | 4A 6W
? Did the council order the ringing to stop? | 3D
? Are the bells ringing again? | 8P
? How much is a replacement frame? | 7A
? Why did the bells stop? | 2A 4A

= Celebrity chef Baptiste Kerguélen and actress Solenn Adjovi were married on the island of Groix at the weekend, or so half of Brittany believes.
A| Guests put the number of lobsters at three hundred.
N| "We had a party for my father's seventieth, nothing more," Kerguélen told a regional daily.
N| The island's mayor, who would have had to officiate, chuckled and referred callers to the town hall's opening hours.
M| Celebrity weekly Potins ran a picture of Adjovi in an ivory dress on the quay.
N| Her spokeswoman said the dress belonged to a film costume and the picture was taken in May.
V| Adjovi, 34, was previously married to the cyclist Rémi Vautrin.
N| The two do intend to marry, Kerguélen's sister Maëlle said, but in Cotonou and next spring.
? Have Kerguélen and Adjovi wed? | 2D 3W 7P
? What was the gathering on Groix for? | 2A
? Was the photo on the quay taken at the weekend? | 5D
? Has Adjovi been a bride before? | 6A
? where the couple's wedding will take place | 7A

= Heavy rain burst a tailings dam in the Bolivian highlands on Thursday night, and the river below ran the colour of brick.
N| Mining company Minera Quellua said 40,000 cubic metres of sludge had escaped before the breach was plugged.
N| Its manager, Walter Condori, said the breach was sealed by 3 am.
A| Herders downstream said on Friday afternoon that mud was still pouring past their corrals.
N| "They are looking at rain, not at our dam," Condori replied.
N| Governor Justina Mamani said she could not say whether drinking water had been affected until samples were tested.
N| Pumping stations in the city of Potolari have been switched off as a precaution, the water company said.
V| A spill at the same mine in 1996 killed 300,000 fish.
N| No one was injured, Mamani said.
? Has the leak been stopped? | 1A 2A 3D 4D
? Is the drinking water contaminated? | 5W
? How much waste got out? | 1A
? injuries in the dam burst | 8D
? Did fish die in Thursday's spill? | -
? Has the city turned off its water pumps? | 6A

= Canadian sprinter Renaud Thivierge crossed first in Kingston on Saturday, yet the gold medal spent the night in a drawer.
V| He clocked 9.94 seconds, a hundredth ahead of Jamaica's Oshane Brammer.
N| Jamaica's team manager, Claudette Findlay, lodged a protest within ten minutes, saying the Canadian had twitched in the blocks.
N| Referee Hideo Kuramochi said the start sensors showed no false start.
N| He nevertheless put off the ceremony until the jury of appeal had sat.
V| By midnight the three-member jury had not made its ruling known.
N| "I moved when the gun told me to," said Thivierge, 22.
N| Brammer said he had heard nothing and wanted "no part in a fight over paper".
N| The jury is due to publish its decision at 10 am.
? Who won the 100 metres in Kingston? | 1A
? Did Thivierge jump the gun? | 2A 3D 6D
? Was the protest upheld? | 5W 8P
? Has the gold medal been presented? | 4D
? the Canadian's winning time | 1A
? Did Brammer file the complaint himself? | -

= An internal memo has revived the question of who knew about the mould at Elmsworth Primary.
V| The note, dated 11 November, warns of "black spore growth" behind the nursery radiators.
N| It was sent to headteacher Philippa Drewe, according to the caretaker who wrote it, Lenny Osei.
N| Drewe says she first read it in last week's newspaper.
N| The academy trust that runs the school confirmed the memo was genuine.
N| It said it could not yet establish who had opened it.
A| Parents of at least nine children report coughs that clear up in the holidays.
N| Public health doctor Anneliese Crook cautioned that no link with the mould had been demonstrated.
N| Air sampling will be carried out over half-term, the trust said.
? Did the head receive the memo in November? | 2A 3D 5W
? Is the document authentic? | 4A
? Has mould made pupils ill? | 6A 7W
? Has the air in the school been tested? | 8P
? Who wrote the memo? | 2A

= Authorities in Uttar Kholi insisted no pilgrims were trampled at Monday's river fair, hours before they began counting them.
N| "There was pushing, there was no stampede," police chief Devendra Rawat said at 9 am.
N| Doctors at the district hospital had by then received 14 bodies, superintendent Meera Bisht said.
N| All of them were women, she said.
V| In the afternoon the chief minister, Harish Negi, announced compensation for the families of 22 dead.
N| Rawat has been removed from his post, the state government said after nightfall.
A| Witnesses described a rumour of a broken bridge sweeping through the queue.
N| The bridge, engineers said, was never in danger.
N| Negi promised a judicial inquiry.
? Was there a stampede at the fair? | 1D
? How many worshippers died? | 2A 4A
? Did the footbridge give way? | 6A 7D
? the sacking of the police chief | 5A
? Has a judicial inquiry been held? | 8P
? Were any men among the bodies at the hospital? | 3D

= Weather forecasters in Athens and Ankara cannot agree on how hot it got on Sunday in the Aegean.
N| Greece's meteorological service said a station on Levissos reached 49.1 degrees, which would be a European record.
N| Turkish meteorologist Cemil Uygur said the instrument stood beside an air-conditioning outlet and the figure was worthless.
N| The Greek service's director, Fotini Karali, admitted an outlet was nearby but said it was turned off.
N| The World Meteorological Organization has not yet verified the reading, a spokesman in Geneva said.
V| The existing mark of 48.8 was set in Sicily in 2021.
N| Two campers on Levissos died of heatstroke, the coastguard said.
A| Islanders said the real number was four or five.
N| Rain is likely from Thursday, Karali said.
? Was the European heat record broken? | 1A 2D 4W
? Was the air conditioner running next to the station? | 3D
? How many people has the heat killed on Levissos? | 6A 7A
? What is the current record? | 5A
? Has it rained on the island? | 8P

= A Brazilian vaccine against dengue cut hospital stays by 71%, its makers said, but the trial's critics are asking for the raw numbers.
N| The Instituto Paranhos, which developed the shot, presented the result at a congress in Recife on Wednesday.
N| Director Jurema Falcão called it "the best news from our laboratory in twenty years".
N| Epidemiologist Otávio Brandt, who was not involved, noted that the figure held only for people who had had dengue before.
N| Among the others, he said, the vaccine offered no protection at all.
N| Falcão declined to provide a breakdown, citing a journal embargo.
A| One site investigator said a volunteer in Belém had died of internal bleeding.
N| The institute said the man died in a motorcycle crash.
N| It intends to file for approval in the first quarter.
? By how much did the jab reduce hospitalisation? | -
? Does the vaccine protect those never infected before? | 3D 4D 5W
? Did a participant die because of the shot? | 6A 7D
? Has approval been sought? | 8P
? Where was the outcome announced? | 1A
? Was Brandt one of the researchers on the study? | 3D

= Basketball guard Tre'Von Hollins said goodbye to Sacramento three times on Friday and may yet stay.
N| In the morning he told a podcast he had "played my last game in purple".
N| His agent, Sheila Kaminsky, said around lunch that no trade request had been made.
M| By evening, ESBN was reporting a three-team deal that would send the 31-year-old to Miami.
N| The Heat's front office offered no comment.
N| "There's no deal. There's a lot of guys with phones," Sacramento general manager Vlatko Perišić said.
V| Hollins averaged 23.4 points last season and has two years left on his contract.
N| Perišić did not rule out parting with him before the February deadline.
? Has Hollins been traded to Miami? | 3A 4W 5D
? Did Hollins ask to be moved? | 2D
? Could Sacramento still let the guard go? | 7W
? When does his contract run out? | 6A
? Did Hollins play his last game for Sacramento? | 1A

= The abbey of Sint-Godelieve has sold its brewery, and the seven remaining monks want everyone to know they were not consulted.
N| Abbot Lieven Moortgat said on Thursday that he had signed with Danish group Falkenborg "after prayer and arithmetic".
N| "Nobody asked us, and nobody told us until the lorries came," said Brother Ewout Claes, 84.
N| The abbot said a chapter meeting on 3 October had approved the sale by five votes to two.
N| Claes, who keeps the chapter's minutes, said no vote was taken that evening.
N| Falkenborg would not disclose what it had paid.
M| De Morgenpost put the price at 26 million euros.
V| The beer has been made at the abbey since 1871.
N| Production will move to Ghent within two years, the Danish company said.
? Were the monks consulted about the sale? | 2D 3A 4D
? What was the price of the brewery? | 5W 6A
? Has brewing moved to Ghent? | 8P
? Who bought the brewery? | 1A
? Did the chapter vote on the sale? | 3A 4D

= An American hiker missing for nine days in New Zealand's Kaimanawa ranges walked into a petrol station on Sunday, and then walked out again.
N| Attendant Hemi Paraone said the man bought two pies and gave his name as Curtis Bledsoe.
N| Police confirmed that Bledsoe, 46, had been located and was unhurt.
N| Sergeant Alison Teague refused to say where he was staying.
N| The search cost about NZ$190,000, she said.
A| Volunteers who had combed the Ngahere valley for a week were told he had been in a hut the whole time.
N| His wife, Darla, speaking from Tulsa, denied the disappearance had been staged.
N| "Curtis got lost, he got found, and he's coming home," she said.
N| Prosecutors may seek to recover the cost of the helicopters.
? Has the lost hiker been found? | 1A 2A 7A
? Was the disappearance faked? | 6D
? Where is Bledsoe staying? | 3W
? Did Bledsoe have to repay the search costs? | 8P
? Was the missing man injured? | 2D
? What was the bill for the search? | 4A

= The fireworks factory at Santa Brígida do Vale had lost its licence eight months before it blew up, documents obtained by this newspaper show.
V| The explosion on Friday flattened four warehouses and was heard 30 kilometres away in Lamego.
N| Regional fire chief Amílcar Teles said seven workers had been killed and two were missing.
N| The company's lawyer, Inês Cabrita, insisted the plant had been operating with a valid permit.
N| She produced a letter from the interior ministry, dated 2 April, renewing it for three years.
N| The ministry said on Sunday that the letter was "not authentic" and that the permit had lapsed.
A| Former employees said powder had been dried in the open air next to a diesel generator.
N| "Everybody smoked, everybody," recalled one of them, Rui Patacho.
N| Judge Leonor Sequeira has been put in charge of the inquiry and may order the factory's owner to be held.
? Did the fireworks maker have a valid licence? | 3A 4A 5D
? How many died in the blast? | 2A
? Has the owner been jailed? | 8P
? Was the ministry's letter a forgery? | 5A
? Did workers smoke on the premises? | 7A

= Two soldiers died and a third lost a leg when a mortar round went off in its tube at Latvia's Ādmuiža range on Wednesday.
N| Army commander Colonel Guntis Zariņš identified the dead as Private Elvis Krauklis, 20, and Corporal Nora Seile, 24.
N| The ammunition came from a Bulgarian lot delivered in 2022, he said.
N| Bulgaria's defence ministry answered that no ammunition of that calibre had been sold to Riga.
N| Manufacturer Balkarms declined to discuss whether the rounds were its own.
A| An instructor at the base said rounds from the same crates had failed twice in the summer.
N| Zariņš said he had seen no report of earlier failures.
N| All firing of the weapon will stop from Friday, the ministry in Riga announced.
? Who was killed? | 1A
? Did the shell come from Bulgaria? | 2A 3D 4W
? Had rounds from the batch misfired before? | 5A 6W
? Has use of the mortar been suspended? | 7P
? Was the accident caused by human error? | -

= Three weeks after the quake, the people of Qarabulak in Azerbaijan are still sleeping in railway carriages.
V| The tremor on 4 February measured 6.3 and lasted eleven seconds.
N| Emergencies minister Elçin Məmmədzadə said every family had been offered a container home.
N| "Offered by whom?" asked grandmother Sevda Qurbanova from the door of carriage 9, adding that no one had come.
V| A reporter who walked the length of the train on Sunday met no one who had been offered one.
N| The ministry declined to supply a list of recipients.
N| Containers for 300 households are on their way from Turkey, the Red Crescent said.
N| The official toll stands at 87, revised down from 91 after four names were found to be duplicates.
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
N| The city, which owns the zoo, is to discuss the director's future on Thursday.
V| Staněk took over in 2015 from his late father.
? Is the polar bear cub dead? | 1A 2D
? What killed the cub? | 5W 6A
? When was the post-mortem ready? | 4A
? Has the zoo director been dismissed? | 7P
? Did the mother bear die? | 2D
? Was the birth of the cub on New Year's Eve? | 1A

= Students camping in the library of the University of Sant Jordi say they will not leave; the rector says they already have.
N| Rector Montserrat Vilaplana told Catalan radio at eight that the building was empty and classes would go ahead.
N| At nine, a spokesman for the protesters, Àlex Puigdomènech, counted 60 sleeping bags on the second floor.
V| This newspaper was shown a live video in which at least two dozen people were visible among the shelves.
N| The regional police said they had neither entered the library nor been asked to.
N| Vilaplana's office did not respond when the video was put to it.
A| Some professors have been holding seminars on the stairs.
N| The students want the university to cut ties with a drone maker, and Puigdomènech said talks on that could open on Friday.
N| "We are not against talking," he said.
? Is the library still occupied? | 1D 2A 3A 5W
? Did police go into the building? | 4D
? negotiations between the students and the university | 7P
? What do the protesters demand? | 7A
? Were teachers backing the sit-in with lessons? | 6A
? How many demonstrators were hurt? | -

= NASA's Wren probe has stopped talking, and engineers in Pasadena are no longer sure it ever will again.
V| The last signal from the spacecraft, then 1.2 billion kilometres away, arrived on 30 August.
N| Project manager Dolores Itzkowitz said the team was treating the silence as an antenna problem.
A| A person who works on the mission thought it more likely that the batteries had frozen.
N| Itzkowitz dismissed that theory: "The batteries were at four degrees when we last heard."
N| Australia's Tidbinbilla dish picked up a faint carrier tone on Tuesday, its operators reported.
N| Itzkowitz said it was too early to tell whether it came from Wren.
N| If nothing is heard by 1 December, the mission will be declared over.
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
N| Fonseka hopes to present a new man before then.
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
N| German police did not reply to a request for comment.
? Were corpses recovered? | 2D
? Were people rescued from the boat by a trawler? | 4A 5D
? Is the search still going on? | 3P
? How did the Red Cross lose the vessel? | 6A
? Who was called from the phone? | 7A 8W
? How many people drowned? | -

= The town of Blenheim Corners, Ontario, will keep its fluoride after a recount changed the result of Monday's plebiscite by seven votes.
V| The first count gave victory to the opponents of fluoridation, 2,114 to 2,111.
N| Town clerk Gwendolyn Achterberg said a tray of advance ballots had been overlooked.
N| "It was under a box of doughnuts," she said.
N| The campaign group Clear Tap said it did not accept the recount and would go to court.
N| Its leader, chiropractor Dale Prystupa, stopped short of alleging fraud.
N| Mayor Harjit Dosanjh said water treatment would carry on unchanged.
M| The Corners Courier reported that two scrutineers had left before the tray was opened.
N| Achterberg said both were in the room.
? Is the town's water still to be fluoridated? | 6A
? Were votes overlooked in the first count? | 2A 3A
? Has the result been challenged in court? | 4P
? Did the observers leave before the tray was opened? | 7A 8D
? Did Clear Tap accuse officials of rigging the vote? | 5D
? What was the first count's tally? | 1A

= Belgian veterinary authorities played down on Friday what would be the country's first case of foot-and-mouth disease in decades.
N| "We have one lame cow and a lot of telephones ringing," chief veterinary officer Greet Lambrechts said.
N| A first test on the farm near Poperinge came back negative, she said.
A| Two people briefed on the case said a second sample had reacted.
N| Lambrechts said she had no knowledge of a second sample.
V| Belgium has been free of the disease since 1976.
V| Even so, markets in West Flanders were closed to cattle from Friday noon.
N| France will ban imports of live Belgian animals if the case is confirmed, agriculture minister Hugues Delacourt said.
N| The national laboratory's verdict was expected overnight.
? Does Belgium have foot-and-mouth? | 2D 3A 4W
? Did a second sample test positive? | 3A 4W
? Has France prohibited Belgian livestock? | 7P
? Are cattle markets shut? | 6A
? When did Belgium last have a case? | -
? What did the first test on the farm show? | 2A

= The Museum of Antiquities in Alexandria has a gold ibis again, but is it the gold ibis?
V| The figurine, 12 centimetres tall, vanished from its case in September during a power cut.
N| Tourism minister Hossam el-Beheiry announced on Tuesday that it had been recovered intact from a dealer in Port Said.
N| He named no suspects.
N| Curator Nermine Shoukry, who catalogued the piece in 2003, said the beak of the recovered bird was the wrong length.
N| "This is not ours," she said.
N| El-Beheiry said her remarks were "a matter for a microscope" and that tests would be done.
M| Al-Manara newspaper said the real one was sold in Dubai in October.
N| Police in Dubai said they could not confirm that.
N| Shoukry has since been placed on leave, according to the museum.
? Has the stolen ibis been recovered? | 2A 4D 5D 7A
? Was the original sold in Dubai? | 7A 8W
? Have tests been carried out on the figurine? | 6P
? Is Shoukry still at work? | 9D
? How did the thieves get in? | -
? the theft of the ibis | 1A

= Commuters in Santiago del Prado could be forgiven for missing the landslide that officials now say killed nine of their neighbours.
V| It came down at 2 am on Thursday on a shanty that does not appear on any municipal plan.
N| Disaster office head Rodolfo Arancibia said the nine were members of two families.
N| He had said at dawn that the slope was uninhabited.
A| A bus driver who stopped to help said he had seen lights in at least six huts.
N| Geologist Pilar Ocaranza of the state university said the hill had been cut back for a road in March.
N| The public works secretariat said no earth had been moved there this year.
N| Nor had it issued any permit, it said.
N| Families on the adjoining slope are to be moved out over the weekend, Arancibia said.
? How many people died in the landslide? | 2A
? Did anyone live on the slope? | 1A 2A 3D 4A
? Was the hillside excavated for a road? | 5A 6D
? Have neighbouring residents been evacuated? | 8P
? What time did the slope collapse? | 1A
? Was rain blamed for the collapse? | -

= Oscar-nominated director Yevhenia Rudak told a festival audience in Sarajevo that she had never met the producer who is suing her.
N| "I know Mr Halbrook from his letters, and his letters from my lawyer," she said to laughter.
N| Producer Dexter Halbrook says they dined twice in Cannes and agreed on a sequel.
N| He has filed a photograph with the court in Los Angeles.
A| Those who have seen it describe three people at a table, one of them with her back to the camera.
N| Rudak's lawyer did not dispute that the woman was his client.
N| The restaurant said it did not keep records of its guests.
M| Screen Weekly reported that the two sides have been discussing a settlement.
N| "There is nothing to settle," Rudak said.
N| A hearing is set for 14 January.
? Did Rudak and Halbrook meet? | 1D 2A 5W 6W
? Did the two agree to make a follow-up film? | 2A
? settlement talks between the director and the producer | 7A 8D
? Has a court hearing been held? | 9P
? Did Rudak win an Oscar? | -
? Is the woman in the photograph Rudak? | 5W

= Health officials in Queensland have traced a cluster of legionnaires' disease to a hotel spa, though not the hotel that was closed.
N| Chief health officer Dr Saoirse Battersby said bacteria matching the patients' were found at the Coral Meridian on Cape Tarrow.
N| The Palm Regent, 600 metres away, had been shut since Tuesday.
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
N| The federation barred him in December after a row over waxing.
N| "He pushed nobody," she said.
N| Alpine chief Torbjörn Wåhlin said the technician had needed four stitches.
N| Wåhlin would not say if charges had been considered.
A| Team members described a shoving match in the wax cabin.
N| Her start number for Tuesday's slalom has been drawn all the same, he said.
? Did Örnfjäll's father shove somebody? | 4D 7A
? Has Örnfjäll ended her season? | 2P
? Was the father excluded from the hotel? | 3A
? Who won at Val d'Ombre? | 1A
? Was the technician hurt? | 5A
? Did she win the slalom on Tuesday? | -

= Bogus evacuation texts sent 3,000 people up a hill in western Java on Tuesday, and then the real wave came.
V| The first message, promising a tsunami "within the hour", began circulating at 6 am.
N| The geophysics agency said at 6.20 that it had issued no warning.
N| A 7.1 magnitude quake struck offshore at 9.14, its director, Bambang Sutrisnadi, said.
N| A wave of about two metres reached Pantai Kelapa at 9.41.
N| No lives were lost there, according to regent Dewi Lestantari, because nearly everybody was still on the hill.
N| Police said they had not identified the sender and had no suspect.
A| Many in the camp are convinced it was a fisherman who reads the birds.
N| Sutrisnadi said such a forecast was scientifically impossible.
N| The agency is to review its siren network.
? Did a tsunami hit Pantai Kelapa? | 4A
? Did the geophysics agency issue the early warning? | 2D
? Who sent the text? | 6W 7A
? Was anyone killed by the wave? | 5D
? How big was the quake? | 3A
? Has the siren network been reviewed? | 9P

= A glider pilot who disappeared over the Pyrenees in thick cloud has been found by a dog.
V| Iñigo Zubieta, 63, was lying under a beech near the French border with two broken ankles when the animal, a mastiff called Churra, began to bark.
N| He was conscious, the mountain rescue service said, and asked first for coffee.
N| His glider has not been located.
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
N| Kick-off is at 6 pm on Sunday.
? Will spectators be allowed into the stadium? | 3A
? Was there information about a planned attack? | 1A 2D
? Was a man caught with flares at the airport? | 6A 7D
? Have the clubs appealed against the decision? | 4P
? What did the league say about the ban? | 5W
? What was the result of the derby? | -

= Sweden's new lithium mine will not swallow the church at Svartliden, its owners have said. The church council is packing the candlesticks.
N| "The steeple stays where it has stood since 1744," Nordlit chief executive Karin Bäckvall said at the shareholders' meeting.
N| Two months earlier her company had filed a plan in which the church was moved 900 metres west.
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

= A landmark trial of a one-shot gene therapy for sickle-cell disease has cured no one, the regulator in Nairobi said, correcting its own press release.
V| The release, issued on Monday, spoke of "eleven cures out of twelve".
N| Registrar Dr Zipporah Cheruiyot said the word should have been "responses".
N| Eleven volunteers went six months without a crisis, according to the trial's lead doctor, Faraz Moledina.
N| "Is that a cure? Ask me in ten years," he said.
N| The twelfth withdrew for reasons Moledina would not go into.
A| A cousin said the young woman had suffered a stroke.
N| The sponsor, Boston's Hemarion, said there had been no strokes in the study.
N| It plans a bigger trial in Ghana and Tanzania next year.
? Were patients cured by the gene therapy? | 1A 2D 4W
? Why did one volunteer drop out? | 5W 6A
? Did a participant have a stroke? | 6A 7D
? Has the larger study started? | 8P
? How many patients had no crisis for half a year? | 3A
? Has the therapy been approved? | -

= Police in Reykjavík are treating the fire that gutted the Harpan puffin museum as suspicious, though not very.
N| Chief inspector Sigurlaug Eiríksdóttir said a petrol can had been found behind the ticket booth.
N| It belonged to the lawnmower, the museum's manager said.
N| Nothing of value was lost, he added, "unless you count four hundred stuffed puffins".
V| A second fire, at a boathouse across the harbour, was extinguished within minutes.
N| Eiríksdóttir would not say whether she saw a link.
M| The tabloid Vísbending claimed on its website that a former guide had confessed to both.
N| "I'd love it if someone confessed," the inspector said. "No one has."
N| A technical report is due in ten days.
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
N| The board meets tonight to settle who will pick the team for the cup tie.
? Has Vlachogiannis resigned? | 3A 4D
? Is there a written resignation? | 3A 4D 5W
? What was the final score? | 7A
? Did the manager leave the stadium? | 1A 2A
? Who will choose the side for the cup match? | 8W
? Did Anagennisi lose to Omonoia Kition? | 7D

= Two weeks of parish gossip about Father Benedek Szalai came to an end on Sunday, when he told his flock he was getting married.
N| The 41-year-old announced from the pulpit in Kisvárkút that he had asked to be released from his vows.
N| His bishop, Zoltán Hargitai, said no request had reached him.
N| "It may be in the post," a diocesan spokeswoman added.
A| The bride-to-be is said to be the organist's daughter.
N| The organist, Piroska Bene, hung up when asked.
M| A county website put the wedding on 14 June.
N| Szalai told it that no date had been chosen.
V| Mass next Sunday will be celebrated by a priest from Eger.
? Did the priest apply to leave the priesthood? | 1A 2D 3W
? Who is the fiancée? | 4A 5W
? Has the date of the marriage been fixed? | 6A 7D
? Has Szalai married? | 1P
? Who takes Mass next Sunday? | 8A

= The Kenyan army's newest drone came down in a maize field near Kitale on Tuesday; whose finger was on what button is less clear.
N| Army spokesperson Major Beatrice Wambua said the aircraft had landed "in an unplanned but controlled way".
N| Farmer Isaac Kiprop said it had exploded on his irrigation pump.
N| There was no explosion, Wambua said in a second statement, only a battery fire.
M| The Rift Valley Post quoted an officer as saying the operator had sneezed.
N| Wambua said she would dignify that with neither a yes nor a no.
N| Kiprop wants 1.2 million shillings and has been promised a visit by an assessor.
V| The drone type was grounded in Poland in 2022 after three losses.
N| Poland lifted the ban a year later.
? Did the drone crash? | 1D 2A
? Was there an explosion? | 2A 3D
? Did the operator's sneeze cause the accident? | 4A 5W
? Has the farmer been compensated? | 6P
? Was anyone killed by the drone? | -
? Is the drone model banned in Poland? | 8D

= Snow closed the only road to the Georgian village of Zekhari on Friday, the roads department said; villagers drove down it to say it was open.
N| Department head Vakhtang Beridze reported two metres of snow at the pass and avalanches "on both sides".
N| Shopkeeper Nana Lomidze, who had driven to Telavi for bread, said she had seen none.
N| "I had the window down," she said.
V| A webcam at the pass showed bare asphalt at 4 pm.
N| Beridze said the camera had frozen, and with it the picture.
A| Snowplough drivers said they had been sent home at noon.
N| Schools will be shut on Monday if the road is not cleared, the district governor said.
V| Nine people died in an avalanche above Zekhari in 1989.
? Is the road to Zekhari blocked by snow? | 1A 4D
? Were there avalanches this week? | 1A 2D
? Was the webcam picture up to date? | 5D
? Have the schools closed? | 7P
? How many died in the 1989 avalanche? | 8A

= Actor Ravinder Sekhon, whose death was announced by his own production company on Monday, gave a press conference on Tuesday.
N| "As you can see I am only tired," the 66-year-old told reporters at his flat in Bandra.
N| Sekhon Talkies had said he passed away in his sleep at 3 am.
N| Its managing director, his nephew Jaideep, blamed a hacked account.
N| Mumbai police said they had received no complaint of hacking.
A| Industry insiders suspect a stunt for his next film, in which he plays a ghost.
N| The actor said he would be "insulted if he were not so flattered" by the idea and left it there.
N| He has removed Jaideep from the company, he said.
V| The film, Raat Ka Mehmaan, opens on Diwali.
? Did Ravinder Sekhon die on Monday? | 1D 2A
? Was the company's account hacked? | 3A
? Was the announcement a publicity stunt? | 5A 6W
? Is Jaideep still running the firm? | 7D
? Has the ghost film been released? | 8P
? When did the actor supposedly die? | 2A

= Two wolves were shot dead in the Swiss canton of Valgronda on Wednesday night under a permit for one.
N| Cantonal game warden Reto Capaul said the first had been a male of three years.
N| The second, he said, was "a regrettable overlap of silhouettes".
N| Conservation group Lupus Alpin maintains that a third animal was hit and crawled away.
N| Capaul said his men had followed the blood trail and found nothing at the end of it.
N| He would not identify the marksman.
N| Farmer Ladina Caviezel said her losses had come to 19 sheep since June.
A| Neighbours put the number at no more than eight.
N| The federal environment office will examine whether the permit was breached.
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
N| The examination board has yet to publish the official scale.
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
? Will the swimmer represent Norway? | 3W 4W 5W 6A
? Was her money reduced? | 8A
? Which national record does she hold? | 7A
? Did she win her heat? | -

= Residents of the Manila suburb of Malinao were told to boil their water, then not to, then to buy it.
V| The first notice, taped to lamp posts on Sunday, spoke of E. coli in two mains.
N| Mayor Rodel Tiongson called it fake.
N| The water concessionaire, Agos Clara, confirmed on Monday that it had put up the notices.
N| Tiongson acknowledged that he had been misinformed.
N| Agos Clara's engineer said chlorine levels were back to normal on Tuesday and the water could be drunk.
N| Health officer Dr Perlita Dimaculangan advised people to use bottled water until a second set of cultures came back.
A| At least 40 children in the suburb have stomach cramps, according to clinics.
N| Dimaculangan said she could not link them to the water.
? Was the boil-water notice genuine? | 2D 3A 4A
? Is tap water in Malinao safe? | 1D 5A
? Has the water made children ill? | 8W
? Have the second cultures come back? | 6P
? What bug was in the pipes? | 1A
? Did a child die? | -

= The Dalmore literary festival has dropped a historian over a sentence, and cannot find the sentence.
N| Director Hamish Pirie said on Friday that Dr Nadia Qureshi-Boyle had been disinvited for remarks "incompatible with our values".
N| Asked which remarks, he said he would have to get back to the caller.
N| He has not.
A| Committee members said a donor had complained about a podcast.
N| The donor, whisky heir Torquil Baird, said he had never heard of Qureshi-Boyle.
N| She was told by her publisher, she said, and only then by the festival.
N| Three poets have withdrawn in solidarity, according to their agent.
N| Pirie said on Sunday that an invitation could be renewed "if the air clears".
? Has the historian been reinvited? | 8P
? What did Qureshi-Boyle say to offend the festival? | 2W 3W
? Did a donor complain about her? | 4A 5D
? Have writers pulled out of the event? | 7A
? Was the historian dropped from the programme? | 1A 6A
? Who informed the historian first? | 6A

= At least 46 people have died and thousands are homeless after three days of flooding in northern Nigeria's Gurbin state, emergency officials said.
N| Most of the victims were in Danjuma Gari, where an embankment gave way on Saturday night, the state emergency agency's director, Musa Babangida, told Reuters.
N| He warned that the figure could climb past 60 once boats reach the rice-growing villages.
N| President Adaeze Onwuka is expected to tour the area on Wednesday, her office said.
V| Satellite images taken on Sunday show water covering roughly a third of the state.
N| The dam operator, Benue Hydro, rejected suggestions that it had opened its sluice gates without warning.
A| Several village heads said the water arrived at a speed they had never seen from rain alone.
N| "We are still establishing what was released and when," federal water minister Yakubu Tsav said.
V| Floods in the same basin drove 600,000 people from their homes in 2022.
? How many people have been killed by the flooding? | -
? Did the death toll go above 60? | 2P
? Has the president been to see the flood victims? | 3P
? Was water let out of the dam? | 5D 6A 7W
? What happened to the embankment in Danjuma Gari? | 1A
? How many people were displaced by this week's floods? | -

= Hollywood's Palm Canyon studio has reached a settlement with the family of a stuntman killed on the set of Red Meridian, court papers show.
N| The terms are confidential, according to the filing in Riverside County Superior Court.
M| Trade publication Slateline put the sum at around $12 million.
N| Studio lawyer Francesca Amidon said the company admitted no wrongdoing.
V| Dashiell Munro, 34, fell 11 metres when a cable parted during a night shoot in March last year.
N| His widow, Oriel, said she had wanted a trial but could not face two more years of hearings.
N| California's workplace safety agency fined the production $140,000 last autumn.
N| Director Otto Seligsohn, who was not a party to the case, did not respond to an email seeking comment.
N| Filming will resume in Namibia in May, the studio said.
? How much did the studio pay the family? | 1W 2A
? Did the company accept blame for the death? | 3D
? How did Munro die? | 4A
? the fine imposed on the production | 6A
? Has shooting started again? | 8P
? Was Seligsohn sued by the widow? | 7D

= BBC-style radio bulletin: the row over a children's heart unit in Leicester's rival city has deepened after a surgeon was told to stop operating.
N| Northmoor Royal Hospital said Mr Anand Krishnaswami had been asked to step back from theatre while outcomes were reviewed.
N| The trust's medical director, Dr Fiona Petrie, said there was "no suggestion that any child has come to harm".
N| But the Petherick family believe their son Alfie, who was 11 months old, would be alive had he been treated elsewhere.
N| Their solicitor said they had been refused a copy of the internal report.
N| Dr Petrie would not say how many cases the reviewers were looking at.
A| A nurse who has since left put it at more than 30.
N| Mr Krishnaswami has not commented publicly, and his union said it would not do so on his behalf.
N| The Care Standards Commission has indicated that an unannounced inspection is possible.
? Has the surgeon been suspended from operating? | 1A
? Were children harmed at the heart unit? | 2D 3A
? How many cases are being re-examined? | 5W 6A
? What does Krishnaswami say? | 7W
? an inspection of the hospital by the watchdog | 8P
? Have the parents seen the report? | 4D

= Kansas twister leaves trail of splinters, and a debate over whether it was one
V| The storm that crossed Harlan Flats at dinnertime on Tuesday took the roof off the grain elevator and put a pontoon boat in the Methodist church.
N| The National Weather Service in Wichita said its survey team had found damage consistent with straight-line winds.
N| "I watched the funnel come across the Dietrich place with my own eyes," Sheriff Wendell Knapp said.
N| Meteorologist Keisha Drummond said the survey was preliminary and that a tornado had not been excluded.
N| Eleven people were treated for cuts, said a spokeswoman for the county hospital.
N| No deaths had been reported by Wednesday morning, she said.
V| Insurance payouts in the county can depend on how the storm is classified.
N| Governor Pat Lindqvist said he would seek a federal disaster declaration.
? Did a tornado strike Harlan Flats? | 2D 3A 4W
? Was anybody killed in the storm? | 6D
? How many people were hurt? | 5A
? Has a federal disaster been declared? | 8P
? Was the church damaged by the storm? | 1A
? What time did the boat's owner leave? | -

= The Scottish Rugby League announced on Monday that it had opened disciplinary proceedings against three Strathayr players over betting.
N| The league named them as prop Callum Rennie, hooker Josh Mactaggart and winger Viliame Tuisova.
N| They are alleged to have wagered on their own side to lose at Gartney in November.
N| Rennie and Mactaggart admit placing bets but say they were on greyhounds, their lawyer said.
N| Tuisova's representative said the Fijian had "no account, no app and no idea".
V| Strathayr lost that match 34-6.
N| Head coach Bernadette Coyle said she would pick all three on Friday unless ordered not to.
N| The league's hearing opens on 12 December.
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
N| Council rules say streets may be named only after people who have been dead for ten years.
N| Alderman Wytske Hoekstra said she had relied on a notice in the regional paper.
N| The paper's editor said no such notice had ever been printed.
N| Hoekstra was unable to produce a cutting.
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
N| The team hopes to grow wheat on the Moon itself by 2035.
? Has anybody eaten the moon potatoes? | 3W
? Was compost added to the soil? | 4A 5D
? Did a reviewer request a control? | 6A 7W
? Has wheat been grown on the lunar surface? | 8P
? How heavy were the tubers? | 2A
? Which mission supplied the dust? | 1A

= Jakarta's best-loved street theatre burned to the ground on Sunday, and with it a century of puppets.
V| Flames were first seen above the stage of the Wayang Cempaka at about 1 am.
N| Fire brigade commander Heru Prabowo said an electrical short circuit was "almost certainly" to blame.
N| The electricity company said supply to the street had been cut since Friday.
N| Prabowo said on Monday that he had no answer to that.
A| Some performers suspect developers who have been trying to buy the site.
N| Graha Sentosa, which has bid for it twice, called the insinuation vile.
N| Puppeteer Ki Dalang Suroso said 2,300 figures had been lost.
N| A handful had been on loan in Leiden and survive, the Dutch museum confirmed.
N| The governor pledged to rebuild.
? What caused the theatre fire? | 2A 4W 5A
? Did developers set the theatre alight? | 5A 6D
? Did any puppets survive? | 8A
? Has the theatre been rebuilt? | 9P
? Was there power in the street on the night of the fire? | 3D
? How many puppets were destroyed? | 7A

= A French frigate fired on a fishing boat off Djibouti during an exercise, wounding two crew, the navy acknowledged on Saturday.
N| Captain Loïc Le Dantec said a practice shell had strayed 400 metres outside the danger area.
N| He apologised "to the sailors, to their families and to a friendly nation".
N| Skipper Abdoulkader Robleh said there had been no warning on the radio.
N| Warnings were read out on channel 16 every half-hour, according to Le Dantec.
N| Djibouti's transport ministry said it had nothing to say at this stage about compensation.
M| Local broadcaster RTD-Mer said one of the two had died on Friday night.
N| The hospital's director, Dr Hibo Guelleh, denied it: both were stable, he said.
N| France will send an investigator next week.
? Did one of the wounded fishermen die? | 6A 7D
? Was the boat warned by radio? | 3D 4A
? compensation for the fishermen | 5W
? Did the navy say sorry? | 2A
? Has an investigator arrived from Paris? | 8P
? How far off target was the shell? | 1A

= Uganda's health ministry lifted the last Marburg restrictions in Kabweri district on Friday, 42 days after the final patient tested negative.
N| "The chain is broken," said Dr Immaculate Nakanwagi, who led the response.
V| Five people died between July and September, among them two nurses.
N| Burials may again be attended by more than ten people, the ministry said in a circular.
N| The African Health Agency congratulated Kampala but noted that a suspected case across the border in Tanzania was still being investigated.
N| Tanzania's chief medical officer, Dr Rajabu Mfinanga, said there was no suspected case.
N| He did not take further questions.
A| Aid workers said the man had been moved to an isolation tent in Bukobani on Tuesday.
N| A candidate vaccine is to be tried in Kabweri early next year, Nakanwagi said.
? Is the Marburg outbreak in Kabweri over? | 1A
? Is there a suspected case in Tanzania? | 4A 5D 7A
? How many people did the virus kill in Kabweri? | 2A
? Has a vaccine been tested in the district? | 8P
? Did health workers die? | 2A
? Can large funerals be held? | 3A

= Fans of Montevideo's Atlético Cerrito held a minute's silence on Saturday for a kit man who rang the club from hospital to ask them to stop.
N| Wilmar Etcheverry, 70, had been knocked down by a bus on Thursday.
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
N| Governor Krit Wattanasiri posted a picture of himself running along the Phra Khanong canal.
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
N| Survivors' spokeswoman Lorena Aguado walked out at that point.
N| The archbishop had received a report on the abuse in 2009, a state commission found in June.
N| He told the commission that he had not read it until 2017.
N| A former secretary, Father Blas Orduña, testified that the two of them had gone through it page by page in 2009.
N| The nuncio's office in Bogotá would say only that the matter was being followed in Rome.
M| Catholic news agency Lumen said a successor had already been picked.
N| Aguado's group wants a criminal complaint filed before the new year.
? Is Villarreal stepping down? | 1D
? When did the archbishop read the abuse report? | 4A 5A
? Did the Archbishop know of the report's contents in 2009? | 4D 5A
? Has a successor been chosen? | 7A
? Has a criminal complaint been lodged? | 8P
? Who left the cathedral during the speech? | 2A

= Two teenagers and an anvil: how the world's oldest meteorite may have been lost to science
V| The stone, found in a Mauritanian well in 2020 and known as El Gharsa 7, was cut in half on a farm outside Ghent on 3 May.
N| Collector Wouter D'Hoore said he had asked his sons to knock off a corner.
N| "They are strong boys," he said.
N| Cosmochemist Aminetou Ould Sidi of Nouakchott said the core had been contaminated by steel and was now useless for dating.
N| Her Belgian colleague Pieter-Jan Raes thought that overblown: one clean gram would do.
N| D'Hoore refused to say who had bought the other half.
M| The website Stenenkrant named a casino owner in Macau.
N| Mauritania wants both pieces back and is preparing a claim, its culture ministry said.
V| Export of meteorites from the country was outlawed in 2022.
? Was the meteorite ruined for research? | 4A 5D
? Who owns the second half? | 6W 7A
? Has Mauritania filed a claim? | 8P
? Who broke the stone? | 2A
? Where was the space rock discovered? | 1A
? Is taking meteorites out of Mauritania legal? | 9D

= Sources close to Inverlaggan FC insist the takeover is done; the man supposed to be taking over insists he is a dentist.
M| The Highland Sentinel reported on Thursday that Dubai-based Scot Murdo Kettle had agreed to pay £3.5 million for 80% of the shares.
N| "I fix teeth," Kettle told BBC Alba.
N| He went on to say that he had met the chairman, Shona MacAskill, once, at a funeral.
N| MacAskill said she had met nobody and signed nothing.
A| Two shareholders said they had been invited to hand in their certificates by Tuesday.
N| The league, which must vet new owners, said it had received no paperwork.
V| The club owes £900,000, its latest accounts show.
N| Administrators will be called in if no buyer is found by June, MacAskill has warned.
? Has Kettle bought Inverlaggan? | 1A 2D 4D
? Did Kettle and the chairman meet? | 3A 4D
? Is the club in administration? | 8P
? Who is behind the takeover? | 1A 2D
? Has the league been sent the papers? | 6D
? How large are the club's debts? | 7A

= Lightning killed 23 of Serbia's wild horses on Mount Stolovina, rangers said, or else it was the army.
N| Head ranger Dragoslav Pejić said the carcasses lay in a ring around a scorched pine.
N| The Save the Stolovina Herd group published photographs of what it said were shell fragments.
N| The army's Third Brigade, which trains on the northern slope, said it had not fired since April.
V| Villagers' phone footage from 8 June, seen by this newspaper, has the sound of explosions.
N| The brigade said it could not authenticate the footage.
N| Veterinary pathologist Milunka Đorić has taken samples from six animals.
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
N| The company did not make those reviews available.
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
N| The judge will decide on Monday whether the case can go on.
? Who ate the exhibit? | 2A
? Was the pickle poisonous? | 4D
? How many died after the festival? | 6A
? Has the trial been abandoned? | 8P
? Did the policeman get sick? | 3D
? Did Louw plead guilty? | 7D

= It is "highly probable" that the remains found beneath a car park in Wrocław are those of Duchess Jadwiga the Lame, archaeologists said.
N| Team leader Dr Kinga Ossowska pointed to a healed fracture of the left thigh and a signet ring.
N| DNA has not been extracted, she said, and the bones may be too wet for it.
N| Medievalist Prof. Tadeusz Gruchała scoffed: the duchess, he said, was buried in Trzebnica and never moved.
N| The archdiocese, which keeps the Trzebnica tomb, did not say whether it would allow it to be opened.
V| That tomb was last inspected in 1838.
A| Local guides have already added the car park to their tours.
N| A facial reconstruction will go on show in June, the city museum announced.
? Have Jadwiga's remains been identified? | 1A 3D
? Has DNA been obtained from the bones? | 2D
? Will the Trzebnica tomb be opened? | 4W
? the display of a reconstructed face | 7P
? Which bone had been broken? | 1A
? Where was the duchess laid to rest? | 3A

= The women's strike at Calcutta's Bowbazar College entered its second week with both sides claiming the other had surrendered.
N| Principal Subrata Lahiri said on Monday that hostel curfews would "of course" stay at 8 pm.
N| His vice-principal, Anuradha Sen, told students the same evening that the curfew had been lifted.
N| Strike convenor Ishani Mondal waved a signed note to that effect from a balcony.
N| Lahiri said the note bore no college stamp.
V| Students came and went until midnight on Monday and Tuesday.
A| Guards said they had been given no orders either way.
N| The state education minister has offered to mediate.
N| Sen was unavailable, her office said.
? Has the hostel curfew been scrapped? | 1D 2A 3A
? Were women able to leave the hostel late in the evening? | 5A
? Has the minister mediated in the dispute? | 7P
? What were the guards told to do? | 6W
? Has the strike been called off? | -
? Who signed off the end of the curfew? | -

= Drivers on Honduras's coastal highway knew the bridge over the Río Tinto Viejo was sick long before it died on Tuesday.
V| The central span dropped into the river at 5.50 am, taking a bread lorry and two cars with it.
N| Fire captain Gerson Pineda said five people were pulled out alive and nobody was thought to be missing.
N| Truck driver Elmer Zúñiga, who braked in time, insisted he had seen a motorcycle go over.
N| Pineda said divers had found no motorcycle.
N| Public works minister Xiomara Bustillo said the bridge had passed an inspection in November.
N| The engineer named as inspector, Darwin Paz, told Radio Progreso he had not set foot on it since 2021.
N| Bustillo would not take questions on that.
N| A military pontoon could be in place by Saturday, she said.
? Did anyone lose their life in the bridge collapse? | 2D
? Did a motorbike fall into the river? | 3A 4D
? Was the bridge inspected in November? | 5A 6D 7W
? Is a temporary crossing in place? | 8P
? How many survivors were rescued? | 2A
? Which part of the bridge fell? | 1A

= The Nobel-tipped Albanian novelist Besnik Dervishaj has been silent for eleven years, and his publisher says that is about to change.
N| Editions Corail announced a 700-page novel, The Salt Ministry, for September.
N| "There is no novel," Dervishaj told a Tirana weekly.
N| Corail's founder, Hélène Vasseur, said she had the manuscript in her safe.
N| A photograph of the first page, which she sent out on Friday, carries his handwriting, according to his former translator, Edmond Kola.
N| Dervishaj's wife, Drita, said the page was from a diary stolen in 1999.
N| Police in Tirana could not immediately say if a theft had been reported.
V| Dervishaj, 81, last published in 2013.
N| Vasseur said she was ready to go to court to be allowed to print it.
? Has Dervishaj written a new book? | 1A 2D 3A
? Is the handwriting on the page the author's? | 4A
? Was Dervishaj's diary stolen? | 5A 6W
? Has The Salt Ministry come out? | 1P 8P
? Did he win the Nobel? | -
? When did the writer's previous work appear? | 7A

= Six cyclists were taken to hospital, none of them in the race, after a finish-line gantry blew over at the Tour of the Fens.
N| Race director Gijs Hoekema said the inflatable arch had come loose in a gust at 3.10 pm.
N| It had been anchored "by the book", he said.
N| Marshal Daphne Ketteridge said two of the eight ropes had been borrowed for a marquee.
N| Hoekema called that "news to me".
V| The injured were members of a club ride watching from the barrier.
N| One, a 55-year-old man, was in a critical condition on Monday, Addenbrook hospital said.
N| Stage winner Esteban Larrocha said he would hand him his jersey in person.
N| Health and safety officials will inspect the remaining ropes.
? Was the arch properly secured? | 2A 3D
? Were ropes removed from the gantry? | 3A 4W
? Were any of the racers hurt? | -
? Has Larrocha given his jersey to the injured man? | 7P
? What made the structure topple? | 1A 3A
? Has the 55-year-old died? | -

= Doctors in Samoa say a second child has died after a routine jab; the ministry says neither death had anything to do with it.
N| Paediatrician Dr Lagi Faleolo of the Savai'i hospital confirmed the death of a 14-month-old girl on Sunday.
N| She was vaccinated on Saturday morning, according to the clinic's book.
N| Health director-general Tuiasau Pemita said the girl had been admitted with pneumonia beforehand and never received the injection.
N| He said the clinic's book had "an error of one line".
N| The clinic's head nurse was not permitted to speak to reporters.
N| The first child, a boy, died in July, and a coroner attributed it to a muscle relaxant mixed in by mistake.
N| Vaccinations would be suspended if a third case occurred, Pemita said.
V| In 2019 measles killed 83 people in the country after vaccination rates collapsed.
? Did a girl die on Savai'i? | 1A
? Was the dead girl vaccinated? | 2A 3D
? Have vaccinations been suspended? | 7P
? What killed the boy? | 6A
? What does the head nurse say? | 5W
? Did measles kill the girl? | -

= One goal, two red cards, three versions of who bit whom: Ligue Atlas had its night of shame in Meknès on Friday.
V| Midfielder Soufiane Rguibi left the pitch in the 71st minute with blood on his forearm.
N| "He has teeth like a camel," Rguibi said of Fath defender Cheikh Diarra.
N| Diarra said he had not opened his mouth except to breathe.
N| Fath coach Larbi Benkirane said it was Rguibi who did the biting.
N| Referee Nabila Ouazzani noted in her report that she "did not see teeth".
N| The league said it would rule after looking at the footage.
M| Matin Sport said the broadcaster had been asked not to show the scene again.
N| The broadcaster denied receiving any such request.
N| Diarra faces a ban of up to eight matches.
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
N| Two pairs from a breeding centre are to be released in spring.
? Have the Oderaue storks moved to Poland? | 2A 3D
? Were the meadows drained? | 4A 5D 6A 7W
? Have captive-bred storks been set free? | 8P
? How many nests were in use this year? | 1A
? Did the storks die? | -

= Rumours that Barbadian calypso king Mighty Pelican had been arrested at Gatwick turned out to be about a pelican.
N| Border officers said a live bird had been found in a crate labelled as drums.
N| The singer, born Everton Clarke, was travelling on the same flight.
N| He was never detained, his agent Marcia Holder stressed.
M| Two British tabloids had him in a cell overnight.
N| One of them, the Daily Herald & Post, corrected its story on Friday; the other did not answer emails.
N| Customs would not say who had checked in the crate.
N| Clarke told a Bridgetown station it was not his: "I have drums and I have feathers, but I keep them apart."
N| The bird will be moved to a sanctuary in Norfolk if vets agree.
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
N| The school is to reopen Monday, provided inspectors sign off.
N| Columbia Valley Gas had no immediate comment.
? What caused the odor at the school? | 1A 2A 3D
? Were any pupils hospitalized overnight? | 4D
? Did the custodian blame a skunk? | 5A 6D
? Has the middle school reopened? | 7P
? What did the gas utility have to say? | 8W
? Did the boiler explode? | -

= NATO exercises in Estonia have claimed a life, or so the Kremlin says; Tallinn calls it a heart attack on a fishing trip.
N| Russia's foreign ministry said a Polish sergeant had been crushed by a tank near Tapaveere on 9 May.
N| Estonia's defence forces replied that no tank had been within 30 kilometres of the place.
N| A Polish citizen, 44, died that day while angling on leave, spokeswoman Triin Lillemets said.
N| Warsaw confirmed the man was a soldier but gave no cause of death, saying his family had asked for privacy.
A| Anglers at the lake said they had seen an ambulance and no tank.
N| Moscow's embassy would not say where its information came from.
V| In 2021 a tank accident at the same exercise injured three Danes.
N| The body will be flown to Gdańsk on Thursday, Lillemets said.
? Was a soldier killed by a tank? | 1A 2D 4W 5D
? Was the man who died a serviceman? | 1A 4A
? How did the Pole die? | 1A 4W
? What is Moscow's source? | 6W
? Has the body been repatriated? | 8P
? Were Danes injured this year? | -

= No, the aurora over Texas on Sunday was not a nuclear test, scientists have been telling anyone who will listen.
N| "A very ordinary solar storm hit us at a very ordinary time of night," said Rhonda Tafolla of the Space Weather Center in Boulder.
N| Congressman Buck Leathers had told his followers that "what lit up Amarillo was man-made".
N| His office later said he was raising a question, not answering it.
N| The Department of Energy said no test had been conducted.
V| Power briefly failed in two counties at 10.40 pm.
N| Utility Llano Electric said a truck had hit a pole.
A| Some residents insist the lights went out before the truck did anything.
N| Tafolla expects further displays on Tuesday.
? What caused the lights in the Texas sky? | 1A 2A
? Was a nuclear device tested? | 1D 2A 4D
? Why did the power go out? | 6A
? Did a truck cause the blackout? | 6A 7D
? Was the aurora seen again on Tuesday? | 8P
? When was the electricity lost? | 5A

= The Vatican denied on Tuesday that it had sold a palace in Prague; it had, a spokesman explained, exchanged one.
N| Spokesman Monsignor Ruairí Tansey said no money had changed hands for the Palais Sternfeld.
N| Czech land records list a price of 310 million crowns.
N| Tansey said the figure was "notional, for the tax man".
N| In return the Holy See received a vineyard in Moravia, he added.
N| The vineyard's last owner, property group Vltavan, refused to discuss the deal.
M| Business daily Kurs wrote that Vltavan's co-owner is the brother of the nuncio's driver.
N| "Drivers have brothers," Tansey said.
N| Opposition deputy Zuzana Havlová wants parliament to look into it.
? Was the Palais Sternfeld sold for money? | 1D 2A 3D
? What did the Holy See get in exchange? | 4A
? Is Vltavan connected with the nuncio's driver? | 6A
? Has parliament investigated the transaction? | 8P

= An avalanche struck an army ski patrol in Indian-administered Kashmir on Monday, killing three soldiers, a military statement said.
N| Two others are missing and a search is under way with dogs and radar, the statement added.
A| A police officer in the valley, who was not authorised to brief the media, said the patrol had numbered nine.
N| Lieutenant Colonel Vikrant Suri said he could not give the strength of the patrol for operational reasons.
N| The meteorological centre in Srinagar had issued a high-danger warning for the sector on Sunday evening.
N| Suri said the warning had not reached the post because a relay was down.
V| Families gathered at the gate of the regimental depot in Jabalganj on Tuesday.
N| Defence minister Rohini Deshmukh cancelled a trip to Vietnam and will fly to Srinagar.
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
N| Japan's farm ministry had not announced any decision as of Saturday.
N| A worker at the farm with flu-like symptoms has tested negative, state health secretary Ivone Machado said.
A| Traders feared prices could fall by a third.
N| "There is no risk in eating chicken or eggs," Zanatta said.
N| Brazil could declare itself free again in 28 days if there are no new cases.
? Did a person catch the virus? | 5D
? Has Japan restricted imports? | 3A 4W
? Who halted purchases of Brazilian chicken? | 2A
? Is it dangerous to eat poultry? | 7D
? Has Brazil regained its disease-free status? | 8P
? How many birds were lost at the farm? | 1A

= The mayor of a small Sicilian town was shot and wounded on his doorstep on Sunday evening, police said.
N| Calogero Impastato, 49, was hit twice in the leg as he returned from Mass in Roccamena Bassa.
N| His condition is not life-threatening, the hospital in Corleone said.
N| Prosecutor Giulia Ferrante said it was premature to speak of the Mafia.
A| But townspeople noted that the council had voted on Thursday to seize an illegal quarry.
N| The quarry's operator, Saverio Lo Monaco, said he had spent the evening with his grandchildren.
N| "I don't even know what model of gun," he told reporters.
N| Interior minister Lucrezia Bandini said that Impastato would be given an escort.
V| In 1988 one of his predecessors was murdered on the same street.
? Was the mayor killed? | 1D 2D
? Was the Mafia behind the attack? | 3W
? Was Lo Monaco involved in the shooting? | 5D 6D
? Does Impastato have police protection? | 7P
? What had the council decided about the quarry? | 4A
? Where was the mayor hit? | 1A

= England women's captain Jocasta Pennell pulled out of Thursday's one-day international an hour before the toss, and the reason was still being argued over at stumps.
N| The team's doctor, Rukhsana Alam, put it down to a migraine.
N| "She's got a bit of a head," coach Des Rowlandson told Sky.
M| Cricket website Long Hop said Pennell had been struck on the helmet in the nets and shown signs of concussion.
N| Alam refused to be drawn on whether a concussion test had been done.
N| Vice-captain Amrit Gill, who led the side, said there had been no nets that morning.
V| England beat Pakistan by 41 runs to take the series 2-1.
N| Rowlandson said Pennell would be available for the first Test in Leeds, "touch wood".
V| She has missed only two matches since 2019.
? Why did Pennell miss the match? | 1A 2A 3A
? Was Pennell hit on the head in practice? | 3A 5D
? Was the captain tested for concussion? | 4W
? Who captained England in her absence? | 5A
? Did Pennell play in the Leeds Test? | 7P
? Who won the one-day series? | 6A

= A cable car carrying skiers broke down above the Bulgarian resort of Belovets on Saturday and left 31 people hanging for nine hours.
N| All were brought down safely by midnight, the mountain rescue service said.
N| Two were treated for frostbite, it added.
N| Resort manager Plamen Iliev blamed a lightning strike.
N| There was no lightning within 100 kilometres, the weather institute said.
N| Iliev said on Sunday he had been "speaking figuratively".
A| Former mechanics said the drive motor had been due for replacement in 2020.
N| The company that maintains the lift, Alpentrak, did not answer requests for comment.
N| The lift stays closed until inspectors have seen it; they are expected on Tuesday.
? Did lightning stop the cable car? | 3A 4D 5D
? Was anyone hurt? | 2A
? Were the skiers rescued? | 1A
? Was the motor overdue for replacement? | 6A 7W
? Has the lift been inspected? | 8P
? Is the cable car running? | 8D

= Actor and activist Temuera Ngata-Reid will not stand for mayor of Wellington, he told a packed marae on Saturday — not this time.
N| "I'm a good loudspeaker and a bad committee man," the 47-year-old said.
M| The Harbour Times had reported on Wednesday that his nomination papers were already signed.
N| He said the papers had been signed by his cousin, who has the same initials.
N| Electoral officer Philippa Strang confirmed that a T. Ngata-Reid had collected a form.
N| She was not able to say which one.
A| Supporters still hope he will change his mind before nominations close on 8 August.
N| Incumbent Graeme Stobart called the news "a relief to nobody but me".
N| The cousin, Tipene, said he was weighing it up.
? Is the actor running for mayor? | 2A 6P
? Did Temuera Ngata-Reid sign nomination papers? | 2A 3D 5W
? Is Tipene standing in the election? | 8W
? When do nominations close? | 6A
? Was a nomination form picked up? | 4A

= South Africa's biggest telescope array has recorded a repeating radio burst unlike any other, astronomers in Carnarvon said on Thursday.
N| The signal comes every 54 minutes and lasts up to half a minute, team member Dr Lindiwe Mokoena said.
N| It is either a slow magnetar or something nobody has a name for, she said.
N| "It is not aliens; please write that down," she added.
N| Princeton theorist Gustav Ekelöf doubted it was a magnetar, as such stars should not spin so lazily.
A| Some observers think the source could be a pair of white dwarfs.
N| The paper does not rule that out.
N| Optical follow-up with the SALT mirror is scheduled for October.
V| The first such long-period object was reported by Australian researchers in 2022.
? Is the source of the bursts a magnetar? | 2A 4D
? Are extraterrestrials behind the signal? | 3D
? Do the bursts come from white dwarfs? | 5A 6W
? How often does the signal repeat? | 1A
? Has the source been viewed with an optical telescope? | 7P
? What is the source of the signal? | 2A 5A

= Teachers in Argentina's San Lázaro province ended an eleven-week walkout on Wednesday, their union said, though not every school had noticed.
N| Union leader Graciela Toranzo said 71% of delegates had accepted a pay rise of 28%.
N| Governor Fabián Urtubey welcomed the return and put the increase at 19%.
N| Both are right, education secretary Milagros Paz explained, since the union counted a bonus.
A| Schools in at least two towns remained padlocked on Thursday morning, parents said.
N| Toranzo said she had no reports of closed schools.
V| In Las Totoras, a reporter found 14 teachers and a drum at a locked gate.
N| One of them, Hernán Coria, said they had never been asked to vote.
N| Lost lessons are to be made up on Saturdays from April, Paz said.
? Is the teachers' strike over? | 1A 2A 4A
? How big is the pay rise? | 1A 2A
? Are some schools still shut? | 4A 5W 6A
? Have missed classes been made up? | 8P
? Did all the teachers get a vote? | 7D
? Have any strikers been sacked? | -

= US regulators rejected a closely watched drug for Lou Gehrig's disease on Tuesday, wiping two-thirds off the value of its maker.
N| In a letter, the agency told Amaranth Therapeutics that a single 130-patient study was not enough, the company said.
N| It said the agency had not raised safety concerns.
A| People familiar with the letter said it also questioned how two deaths were recorded.
N| Amaranth's chief executive, Noor Haddad-Wells, said she would not discuss the letter line by line.
N| She vowed to run a second study, to start in the first half of next year.
N| "We'll do that one standing on our heads," she said.
V| European regulators turned the drug down in May.
N| Patient advocate Chip Landrieu called the decision heartless.
? Has the drug been approved in America? | -
? Were there concerns about the safety of the drug? | 2D 3A
? Did the regulator query how deaths had been counted? | 3A 4W
? Has the second trial begun? | 5P
? What reason was given for the refusal? | 1A
? Is the medicine licensed in Europe? | 7D

= A century-old oak that fell on a wedding marquee in Kent had been declared safe in the spring, the bride's father said.
N| Gerald Ashdown-Nair said the estate had shown him a tree survey dated 14 April.
N| The estate office denied commissioning any survey.
N| It said Mr Ashdown-Nair must have been looking at a map of the car park.
N| A guest from Pune, Kavita Rao, 61, died at the scene and six others were hurt, Kent Police said.
N| Detective Inspector Louise Harbottle said a criminal inquiry had been opened.
N| She declined to say if anyone had been interviewed under caution.
A| Gardeners are said to have asked for the oak to be felled last year.
N| The couple, who were unharmed, will marry in a register office on Friday.
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
N| Four rowers backed the allegations in interviews with lawyers.
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

= Mudslides buried part of a gold-mining settlement in Papua New Guinea's Enga highlands on Thursday; officials and villagers are hundreds of lives apart.
N| Provincial administrator Jacob Kepas said 12 bodies had been found and perhaps 50 people were missing.
N| Ward councillor Maria Yandam said that 400 had been sleeping in the buried houses.
N| Kepas called that "a count of blankets, not of heads".
N| The UN migration agency said it was unable to verify either figure.
N| Australia will send a geologist and two aircraft, foreign minister Bronwyn Castellani said.
V| The road to the site is cut in three places.
A| Survivors say the mine's explosives loosened the ridge.
N| The mine, owned by Toronto's Goldrake, has not blasted since February, its manager said.
? How many people were buried? | 2A
? Were 400 people trapped under the mud? | 2A 3D 4W
? Did blasting trigger the slide? | 7A 8D
? Have Australian planes arrived? | 5P
? how many dead have been found | 1A
? Can the site be reached by road? | 6D

= Hurricane forecasters have lost a plane's worth of data, but not, they say, the plane.
N| A drone launched into the eye of Hurricane Odalys on Tuesday stopped transmitting after 14 minutes, the Miami hurricane centre said.
N| It has since reappeared on a beach in Belize, centre director Marcus Oyelaran said.
N| Belize's coast guard said it had found nothing of the kind.
N| Oyelaran's deputy said the position might be off by "a country or so".
V| Odalys made landfall on Wednesday near Chetumal as a Category 3 storm.
N| Mexico's civil protection agency reported no deaths by nightfall.
M| Novedades del Caribe put the dead at four.
N| Governor Yadira Canul said one person had drowned.
N| A second drone is being readied for the weekend.
? Has the drone been recovered in Belize? | 2A 3D
? How many died in Hurricane Odalys? | 6A 7A 8A
? Were there any deaths in Mexico? | 6D 7A 8A
? How strong was Odalys when it hit land? | 5A
? Has a second drone been flown? | 9P
? Was the reported location reliable? | 4D

= A statue of the Virgin in the Philippine town of Alcantaria has stopped weeping, and the parish priest would like to know who started it.
N| Father Jun Magbanua said on Monday that a tube and a bag of saline had been found inside the figure.
A| Devotees gathered at the door said the tube had been put there by the priest.
N| "If I could do plumbing, the rectory would have a shower," Magbanua replied.
N| The bishop's office said a commission would look into the matter after Lent.
N| It declined to say whether earlier reports of healings were genuine.
N| Vendor Luz Pabalan, who said her cataract had vanished in front of the statue, stood by her story.
V| Takings from the votive boxes rose tenfold in January.
N| The money is in a locked account, the parish accountant said.
? Were the tears a trick? | 1A
? Did the priest rig the statue? | 2A 3D
? Was anybody healed by the statue? | 5W 6A
? Has a commission examined the case? | 4P
? Where is the collected money? | 8A

= Indonesia's Mount Lemongan hurled ash nine kilometres into the sky early on Monday, grounding flights as far away as Perth.
N| The volcano agency raised the alert to its highest level at 4.35 am, its head Nyoman Sudarsana said.
N| He put the exclusion zone at seven kilometres.
N| Police in Lumajang district said all 2,300 people inside it had left.
A| Farmers reached by telephone on Monday afternoon said dozens had stayed to guard cattle.
N| Airlines cancelled 64 departures from Bali, the airport operator said.
N| Jetways said it hoped to fly again on Tuesday if the wind turned.
N| Nobody has been reported dead or injured, the disaster agency said in a statement.
V| In 1847 an eruption of the mountain destroyed three villages.
? Was the danger zone fully evacuated? | 3A 4D
? Were there casualties from Monday's eruption? | 7D
? How many flights were scrapped in Bali? | 5A
? Has Jetways resumed flying? | 6P
? How wide is the no-go area around the volcano? | 2A
? Were villages wiped out on Monday? | -

= Zambia's leading opposition churchman, Bishop Mulenga Chikwanda, has been discharged from hospital, his diocese said, though no one has seen him.
N| The 70-year-old collapsed during a funeral in Mpongwana on 2 June.
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

= Winger Zsombor Kereki will become the most expensive Hungarian in history when he joins Sevilla from Debreczen on Friday, according to Spanish radio.
M| Cadena Sur said the clubs shook hands on 31 million euros on Wednesday evening.
N| Debreczen president Attila Lisztes confirmed talks but said the two sides were "a good restaurant apart".
N| "We'll meet them," Sevilla's sporting director, Curro Belmonte, said.
N| Asked if the player had passed his medical, Belmonte answered that he had looked healthy on television.
A| Kereki is believed to have been shown round a school for his daughters.
N| His father told Nemzeti Foci that he would rather he went to Germany.
V| The record is the 24 million euros Leipzig paid for Dominik Sz. in 2020.
N| Kereki was left out of Debreczen's squad for Thursday's cup tie with what the club called a cold.
? Has a fee been agreed for Kereki? | 1A 2D
? Has Kereki undergone a medical? | 4W
? Did Sevilla and Debreczen hold negotiations? | 1A 2A
? Has the winger signed for Sevilla? | -
? Why was Kereki missing from the squad? | 8A
? Who paid the current record fee? | 7A

= The only hospital on Tristan's sister island of Santa Inés has no anaesthetist, and now, it seems, no anaesthetic.
V| A stocktake on 2 March found eleven ampoules where the books showed 240.
N| Matron Philomena Swain said some had expired and been poured away.
N| Administrator Rupert Glass told the island council that none had expired before June.
N| Constable Jem Rogers said he had opened a theft inquiry.
N| He had no suspects, he said.
A| Islanders have talked of little else than a yacht that called in February.
N| Its owner, a retired vet from Bremen, did not reply to radio messages.
N| A resupply is due with the next ship, on 19 April.
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
N| Khoo is still down to play in Hong Kong on the 23rd.
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
V| Russian strikes have damaged more than 500 religious buildings since 2022, Kyiv says.
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
N| Minister Daniela Roca will meet the astronomers on 3 May.
? Did Aubanel sign the appeal? | 2D 3D
? Did Eikenberry put his name to the letter? | 5A
? Has the government decided to relocate the observatory? | 6D
? Have the astronomers met the minister? | 9P
? What is in the crates? | 8A
? How many people signed? | 1A

= The Danish Royal Library has found a missing Kierkegaard manuscript. It was on the shelf where it belonged, one digit over.
N| "It was misfiled in 1974 by somebody with flu," head of collections Ditte Bønnelycke said on Monday.
N| In April she had told parliament the notebook was stolen.
N| Police closed their case the same afternoon.
N| Dealer Preben Aagard, who spent two nights in a cell over it, wants an apology.
N| Bønnelycke said that was a matter for the police.
N| The police said it was one for the library.
M| Weekendposten reported that a page had been cut out.
N| Bønnelycke had not leafed through it yet, she said.
N| An exhibition is planned for the autumn.
? Was the notebook stolen? | 1D 2A
? Has the dealer received an apology? | 4P 5W 6W
? Is a page missing from the manuscript? | 7A 8W
? Was Aagard held in custody? | 4A
? Has the manuscript been exhibited? | 9P
? How did the notebook get lost? | 1A

= Rescuers in the Austrian Alps broke off their search for two Czech climbers on Sunday after a third set of footprints confused the dogs.
N| Tomáš Vrba, 28, and Klára Hejdová, 31, set out for the Grosser Kahlstein on Thursday without a guide.
N| Their tent was found on Saturday at 2,900 metres, Alpine police said, with two sleeping bags, dry.
N| Rescue leader Alois Hintersteiner said he had "not much hope and not none".
N| Innkeeper Vroni Plangger told police she had served the pair soup on Friday evening.
N| Hejdová's sister said they had turned off their phones to save the batteries.
N| Police would not be drawn on whether they had been located by their phones.
N| The search is to go on at daybreak if the wind drops below 60 kph.
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
N| Spain has offered to lend 30,000 pens.
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
N| Prosecutors may ask for an X-ray.
N| Ssemwogerere denies robbing anyone.
? Is the tooth a real diamond? | 1D 2A 3W
? Was the rapper behind the robbery? | 8D
? Where is the tooth? | 6A
? Has Lil Kizito been X-rayed? | 7P
? Where did the rapper get the tooth? | 1A
? When was the stone stolen? | 2A

= The last glacier in Venezuela was declared dead in May. On Sunday, say guides in Mérida, it moved.
N| Guide Yorman Rangel filmed what he described as fresh ice falling from the Humboldt peak.
N| Glaciologist Maximiliano Bezada-Kraus said that the ice was a frozen waterfall.
N| "A glacier flows, a corpse slides," he said.
N| The environment ministry had earlier announced a plan to wrap what is left in blankets.
N| It has not responded to questions about the cost.
A| Foreign scientists consider the blankets a waste of money.
N| No blanket had been delivered by Monday, Rangel said.
N| They are to be flown up in December, the ministry says.
V| The country had six glaciers in 1910.
? Did the glacier move? | 1A 2D 3D
? What will the blankets cost? | 5W
? Has the ice been covered with blankets? | 4P 7D 8P
? How many glaciers did Venezuela once have? | 9A
? Is the wrapping plan a good idea? | 6D
? Who shot the video? | 1A

= Irish showjumper Caoimhe Tarpey's horse tested positive for caffeine in Rome, and the stable is blaming the tiramisu.
N| The equestrian federation said on Thursday that the substance had been found in a urine sample from the gelding Blackwater Duke.
N| Groom Declan Furey said he had left half a dessert on a bucket.
N| "He's a fierce one for mascarpone," he added.
N| Vet Giordana Alessi, who advises the team, said it would take about nine kilos of the stuff.
N| Tarpey, 27, denied that the horse had been given anything on purpose.
N| The federation would not reveal the concentration.
N| Her bronze medal will be forfeited if the B sample agrees.
N| That is being analysed in Hong Kong.
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
N| Police expect to charge two people with trespass.
V| Kenya tightened oversight of churches after 400 followers of a cult starved to death.
? Were bodies taken from the morgue? | 1A 2D 3A
? Did Biwott bring somebody back to life? | 5A 6W
? Has anyone been charged? | 7P
? Where was the corpse found? | 3A
? Is the body back in the mortuary? | 4A
? How many of Biwott's followers starved? | -

= Two trains collided head-on in a tunnel in eastern Slovenia on Friday evening, injuring at least 38 people, three of them seriously.
N| The regional service from Celje had passed a red signal, infrastructure minister Barbara Kolenc said.
N| The train drivers' union said the signal was green and that its members had the log to prove it.
N| It declined to hand the log to reporters before the inquiry had seen it.
A| Passengers described an emergency brake, a smell of burning and then darkness.
N| Nobody lost their life, Kolenc said, "by the grace of an empty front carriage".
N| The tunnel should reopen on Monday, the railway operator said.
V| A collision on the same line killed nine in 1984.
N| The driver of the Celje train was being questioned in hospital, police said.
? Did the Celje train run a stop signal? | 1A 2D
? Was anybody killed in the tunnel? | 5D
? Is the line through the tunnel open again? | 6P
? the interrogation of the driver | 8A
? What does the signal log show? | 2A 3W
? Was the driver placed under arrest? | -

= Trials of an Ebola antibody nasal spray in Sierra Leone will go ahead in spite of the death of its inventor, the sponsor said on Tuesday.
N| Dr Foday Bangura-Stein, 52, died on Saturday after a fall at his home in Freetown, his family said.
N| Police had earlier told local radio that he was found with a head wound and a broken window.
N| They now say no crime is suspected.
A| Colleagues mentioned threats he had received over a patent.
N| Sponsor Brightwater Bio said it was not aware of any threats.
N| Its vice-president, Lorna Achebe, said the first of 200 volunteers would be dosed in January.
N| The patent, she added, belongs to the university.
N| The university's legal office said it was still studying who owned it.
? Was Bangura-Stein murdered? | 1D 3D
? Was the scientist threatened? | 4A 5W
? Have volunteers received the spray? | 6P
? Who owns the patent? | 7A 8W
? How did the inventor die? | 1A
? Has the trial been called off? | 6D

= Members of the parish council in Lower Tidbury have called for the resignation of their chairman over a hedge.
V| Nine of the eleven councillors signed a letter, dated Tuesday, accusing Major Rex Allardyce of having 60 metres of hawthorn grubbed up in nesting season.
N| "I gave no such order, and there were no nests," Allardyce said.
N| Contractor Lee Pocock said he had a text message from the major with the words "have at it".
N| He would not show it to the Tidbury Mercury.
N| Ecologist Dr Samira Haddad, who walked the site, found six nests.
N| All of them were old, she added.
N| Allardyce, 74, will address the council on Monday and has not excluded stepping aside.
N| Police said that a wildlife officer was looking into it.
? Did Allardyce order the hedge to be removed? | 1A 2D 3A
? Were there nests in the hedge? | 2D 5A
? Has Allardyce resigned? | 7W
? Has the chairman spoken to the council? | 7P
? Was a text message sent to the contractor? | 3A 4W
? Has anyone been prosecuted over the hedge? | -

= Striking footage of a whale swallowing a kayaker off Chile is genuine, the kayaker says; a marine biologist is not so sure.
N| Damián Solorza, 24, said he was in the animal's mouth for "three seconds and a lifetime" on Saturday.
N| His father, Dell, filmed it from a second boat.
N| Dr Macarena Trullols of the Punta Arenas whale centre said the kayak had been pushed aside, not swallowed.
N| No humpback had been spotted in the strait for eleven days, she added.
N| The coastguard said that it had neither seen the whale nor looked for it.
A| Experts in digital forensics found no signs of manipulation.
M| Two foreign channels have offered money for the original, El Faro reported.
N| Solorza said he would give it to the whale centre next week.
? Was the kayaker in the whale's mouth? | 1A 3D 5W
? Is the video authentic? | 6A
? Has Solorza handed over the original? | 8P
? Who shot the footage? | 2A
? Were there humpbacks in the strait? | 4D 5W
? Did the paddler suffer injuries? | -

= Turkey's top-flight referee Selçuk Baran was punched by a club president on Monday night; three days later the club president has been promoted.
V| Baran, 44, fell to the grass after a blow to the left cheekbone from Ankaraspor's Hasan Tezcan.
N| Tezcan said he had slipped and "reached for support".
N| On Thursday the club's board elected him honorary president for life.
N| The federation suspended all league matches for a week.
N| Its chairman, Orhan Güleç, would not say whether Ankaraspor would be docked points.
N| Prosecutors in the capital said Tezcan had been released on bail.
A| Referees are reported to be considering a walkout.
N| Their association denied it.
N| Baran is due to leave hospital on Friday.
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
N| The teacher, who was asleep in the next room, has been transferred.
N| A team with detectors will start on Monday, the agency said.
? Did any of the children die? | 2D
? Had the school yard been cleared of explosives? | 3A 4D
? Has the yard been searched with detectors? | 8P
? Was the teacher sacked? | -
? How many children were hurt? | 1A
? Did a child lose an eye? | 3A

= Heat has closed schools in four Philippine provinces; in a fifth, pupils were told to bring a wet towel.
N| Education secretary Marivic Ocampo said the decision rested with each mayor.
N| In Tarangan, mayor Benjie Lacson said lessons would continue because "heat is a state of mind".
N| At least 27 pupils fainted there on Wednesday, school nurse Arlene Bautista said.
N| Lacson's spokesman put the number at three, all of whom had skipped breakfast.
A| Teachers in the town claim to have been told not to log fainting fits.
N| The schools division office declined to comment on that.
N| Forecasters expect the heat index to reach 50 by Saturday.
N| If it does, Ocampo said, she would overrule the mayors.
? How many children fainted in Tarangan? | 3A 4A
? Are schools in Tarangan closed? | 2D
? Were teachers ordered not to record fainting? | 5A 6W
? Has Ocampo overruled the mayors? | 8P
? Did the heat index hit 50? | 7P
? Did a pupil die of heatstroke? | -

= Detectives investigating the poisoning of 80 police dogs in Hyderabad have arrested nobody and cleared the cook.
N| Commissioner Anjali Vemuri said rat poison had been mixed into the dogs' rice on Sunday.
N| Eleven animals died and the rest are recovering, she said.
N| A laboratory in Pune, however, reported that it had detected no poison.
N| Vemuri said the laboratory had been sent the wrong rice.
N| The laboratory's director declined to say what had been sent.
N| Kennel cook Salim Pasha was let go after nine hours of questioning.
A| Handlers suspect a contractor who lost the feed tender in May.
N| The contractor, B. Narsing Rao, said he kept dogs himself and had wept.
N| Bait will be tested again by Friday.
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
N| A photograph in the university's own magazine shows the two men shaking hands.
N| Abernethy said the picture was taken at a curry night.
A| Former staff recall a donation of half a million pounds that year.
N| Abernethy confirmed the donation and denied a connection.
N| The magnate is asking for his money back.
? Did the university award al-Thuwaini a degree? | 1D 2A
? What does Weir say about the ceremony? | 3W
? Did the magnate give the university money? | 6A 7A
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
N| Searchers will go back up on Friday, weather permitting.
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
N| The jury is to be sent out on Friday.
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
N| Maker Gâvol nevertheless invited journalists to a tasting in Lyon.
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
N| The title sponsor, a bank, did not return calls.
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
N| The etching goes back on the wall in June.
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
N| A press conference planned for Saturday has been moved to an unspecified date.
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
N| Wackett would not let government officers onto his land.
N| The federal department said it had no power to force entry and would await DNA from droppings.
A| Wildlife carers in the district had heard of odd little macropods for years.
N| "If it's a hopper, I'll eat my hat and his muesli," Tran-Whitlam said.
N| The listing could be reversed if the animals prove genuine, according to the committee.
? Are the farmer's animals dusky hoppers? | 2A 3D 5W
? Have officials examined the animals on the farm? | 4D
? Has the extinction listing been reversed? | 8P
? When was the species last seen for certain? | 1A
? Has the animals' DNA been analysed? | 5P

= Eleven people died when a nightclub ceiling came down in Santo Domingo's Ensanche Lirio district, and a twelfth may never have existed.
N| The forensic institute gave the names of eleven victims on Tuesday.
N| Public prosecutor Yokasta Félix said a twelfth body had been taken away in an unmarked van.
N| The institute's director, Ramón Encarnación, said no such body had reached it.
N| Emergency chief Juan Tejada remembered loading twelve.
N| "I counted them because I covered them," he said.
A| Merengue fans speculate that the missing one is the bandleader, Chino Valdez.
N| Valdez's wife said she was waiting and had been told nothing.
N| The club's owner, Antonio Gell, left for Miami on Monday; his lawyer says he will be back for questioning.
? How many people were killed in the nightclub? | 1A 2A 4A
? Was there a twelfth body? | 2A 3D 4A 5A 6A
? Is bandleader Chino Valdez dead? | 6A 7W
? Has the club owner been questioned? | 8P
? Who owned the nightclub? | 8A
? Why did the ceiling fall? | -

= The resignation of Finland's ski-jumping coach Jarkko Väyrynen, announced at a press conference he did not attend, took his team by surprise.
N| Federation secretary Outi Leskelä read out a statement saying the 50-year-old had asked to be released for family reasons.
N| "What family? I live with a dog," Väyrynen told Ilta-Pohjola that evening.
N| He had been told to go, he said, after jumpers complained about his training plan.
N| Olympic hope Eetu Rantala said he had not complained.
N| Leskelä did not pick up her telephone on Thursday.
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
N| The hospital did not issue a bulletin on Thursday and did not explain why.
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
N| A geneticist is collecting scat.
? Have snow leopards come back to Tash-Koro? | 1A 2A 3D 4W
? Has hunting been banned in the gorge? | 7P
? How many cubs were filmed? | 1A
? Did leopards kill the sheep? | -
? What kind of animal did Steen think it was? | 4W

= Prague's Charlesgate University will not after all strip politician Zdeněk Hrubeš of his doctorate, its rector announced, adding that he had never earned it.
N| "The thesis is copied, the deadline is missed, the law is the law," Rector Jitka Malíková said.
N| Hrubeš, 55, who leads the Moravian Union, denies copying a line.
N| Under Czech law a degree can be withdrawn only within three years.
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
N| The fleet of 14 will stay on the ground until the flight recorder has been read.
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
N| The $10,000 will be paid after an appeal period of 14 days.
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
N| The camp will close on Sunday, a week early, if parents agree.
V| Pinecone was fined in 2020 over a salmonella case in Vermont.
? What made the campers ill? | 1A 2A
? Do the campers have norovirus? | 1D 2A 3A 4A
? Did a kitchen worker come in sick? | 5A 6D 7A
? Has Camp Birchbark shut? | 8P
? How many children fell ill? | 2A
? Did salmonella break out at the camp? | -

= Rome's new metro station was to have opened on Saturday with a mayor, a band and a Roman barracks; on Friday it lost all three.
N| Mayor Ottavia Salimbeni said she would not cut a ribbon "on a hole with water in it".
N| Builder Metrotevere conceded that there had been seepage on platform two.
N| It had been pumped out by Thursday, engineer Daniele Fusco insisted.
V| On Friday at noon, water was ankle-deep at the foot of the escalators.
N| The heritage office removed the barracks' mosaic "as a precaution", its superintendent Elisa Conti said.
N| She would not say if it had been damaged.
M| Il Capitolino published a picture of a crack running through a centurion.
N| Conti said that crack dated from the second century.
N| The opening has been put back to March.
? Was the station flooded? | 1A 2A 4A
? Was the water gone by the end of the week? | 3A 4D
? Was the mosaic damaged by the flooding? | 6W 7A 8D
? Has the station opened? | 1D 9P
? Who took away the mosaic? | 5A
? When will the station open? | 9A

= Uruguay's beach lifeguards went on strike on the hottest Sunday of the year, and the sea, for once, cooperated.
N| Nobody drowned, coastal prefect Álvaro Bentancur said.
N| Lifeguard union secretary Luciana Perdomo put the turnout at 92%.
N| Bentancur counted "half the chairs filled".
N| A nine-year-old boy was pulled out at Playa Honda by a picketer, Perdomo said.
N| The prefect had no record of a rescue at Playa Honda.
N| The boy's grandmother told Canal 8 that she owed the young man a lamb.
N| The union wants contracts of six months and meets the employers on Thursday.
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
N| Meerim won the national girls' title in March across a real board.
A| Parents of rivals are said to have asked for a recount of that event too.
N| The family can appeal within 21 days.
? Were the games played with computer help? | 1A 3D 4A
? Who played the online games? | 1A 2A
? Has the family appealed? | 8P
? Was Meerim a national champion? | 6A
? Did she cheat in the national championship? | -
? How closely did the moves match an engine's? | 4A

= Nepal will move its Everest base camp lower next spring because the glacier beneath it is melting, the tourism department announced on Monday.
N| The new site is to be about 300 metres further down the valley, director general Pasang Doma Thapa said.
N| Expedition operators' chief Ang Rita Lama said his members had not been consulted and would stay where they were.
N| Thapa said four meetings had been held with them since June.
N| Lama recalled one, "and that was lunch".
N| Sherpas carried down 11 tonnes of rubbish from the camp this season, according to the army.
A| Climbers have reported hearing ice crack under their tents at night.
V| An ice collapse in 2014 killed 16 guides above the camp.
N| The climbing fee will go up to $15,000 as well, Thapa said, if parliament passes the tourism bill.
? Does Nepal plan to relocate base camp? | 1A
? Were the operators consulted about the move? | 2D 3A 4D
? Has the climbing fee been raised? | 8P
? Why is the camp being moved? | 6A
? How much waste was taken off the mountain? | 5A
? Will the expedition companies move their tents? | 2D

= Researchers at Makutano University have found that a common asthma inhaler halves deaths from snakebite. They are not telling farmers to stock up yet.
N| Of 240 patients given the spray, nine died, against 19 in the control group, Professor Wambui Kariuki reported.
N| "It buys time; it doesn't replace antivenom," she said.
N| Toxicologist Ewan Strachan in Liverpool called the numbers encouraging but small.
N| The difference could be down to chance, he said.
N| Kenya's drug board said it had not been asked to change the inhaler's label.
N| Manufacturer Pulmona would not discuss whether it planned to ask.
A| Rural clinics are already handing it out, health workers say.
N| A larger study in three countries is to begin in August.
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
N| Ludmila Harrop, 58, a dinner lady, has written to the Met Office to ask for a different name.
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
N| A vet has taken blood from both animals; results are awaited.
N| Bets worth 900 million pesos have been frozen, racing board chairman Patricio Undurraga said.
A| Stable lads at the track blamed a swapped rug.
N| Undurraga said he did not know about rugs.
N| The Clásico may have to be run again.
? Did Don Celso win the Clásico? | 2D 3A
? Have the blood tests been completed? | 4P
? Have the bets been paid out? | 5D
? Was a rug switched? | 6A 7W
? Has the race been re-run? | 8P
? Which horse was really in the race? | 2A 3A

= Prosecutors in Strasbourg have dropped the case against the organist who locked himself in the cathedral for Advent.
N| There was no offence, deputy prosecutor Aurore Kessler said, since he had been given a key.
N| The cathedral chapter says the key was for the loft.
N| Jean-Baptiste Wurmser, 58, emerged on the third day to applause and a parking fine.
N| He had been demanding that a planned digital organ be scrapped.
N| Canon Luc Ostertag said the instrument had been ordered but not paid for.
N| The supplier, a firm in Ulm, said it had been paid in November.
A| Choristers have been humming in protest during sermons.
N| Ostertag said he took it for devotion.
N| The chapter will decide in February whether Wurmser keeps his post.
? Has Wurmser been charged? | 1D
? Has the digital organ been paid for? | 5D 6A
? Has Wurmser lost his job? | 9P
? Was the organist given a key to the cathedral? | 1A
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
N| A remembrance service will be held above the wreck on 11 November.
? What sank the trawler? | 3A 5A
? Did a mine sink the Maria-Godelieve? | 2D 3A 4A
? Did a submarine drag the boat down? | 5A 6D 7W
? Has the memorial service taken place? | 9P
? At what depth was the wreck found? | 1A
? Were human remains found on board? | -

= Nobody at Tirreno Academy will say who changed the locks, but the headmaster is teaching in the car park.
V| Lessons for the 120 boarders began under umbrellas on Monday.
N| Headmaster Ettore Calvani said the trustees had shut him out after he reported missing fees to the tax police.
N| Trustee Ginevra Bassi denied it: a boiler had been leaking carbon monoxide, she said.
N| The fire brigade at Livorno said it had no record of a call-out.
N| The tax police neither confirmed nor denied an investigation.
A| Parents put the missing sum at half a million euros.
N| "It is less than a tenth of that," Bassi said.
N| The building will be open again on Thursday, she added.
N| Calvani doubted it.
? Why were the locks changed? | 2A 3A
? Is the tax police investigating the academy? | 5W
? How much money has gone missing? | 6A 7A
? Has the school building reopened? | 8P
? Was there a carbon monoxide leak? | 3A
? Where were classes held on Monday? | 1A

= Sudan's flooded capital got its first aid flight in a month on Saturday, carrying, by the government's account, 40 tonnes of biscuits.
N| Relief commissioner Salma Abdelrahim said they had been given out in six camps by evening.
N| Camp elder Idris Tutu said the trucks had driven past his.
A| Stallholders in the Omdurrat market were offering the same biscuits on Sunday.
N| The World Food Programme, whose logo they bore, said it was looking into reports of diversion.
N| It would not suspend deliveries for the time being, country director Petra Malmquist said.
N| Abdelrahim called the reports enemy propaganda.
V| The Nile stood at 17.4 metres on Sunday, a centimetre below the record.
N| Six more flights are due before the end of the month.
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
N| The mascot, a tiger, could not be reached.
A| Betting analysts believe the true number of games is nearer thirty.
N| The regional confederation will study the file before deciding whether to extend the bans worldwide.
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
N| Their daughter, 17, will keep her title.
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
N| Inspectors from Vienna are expected next Tuesday.
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
N| Malhotra did not address the cancellations.
N| The tunnel, 14 kilometres long, cost 22 workers their lives, the contractors' association said.
N| The ministry counts nine.
N| The new ceremony is at ten on Tuesday.
? Why did the prime minister stay away from the ceremony? | 1A 3A
? Was there fog at the airfield? | 1A 2D
? How many workers died building the tunnel? | 7A 8A
? Were hotel bookings called off in advance? | 5A 6W
? Has the tunnel been inaugurated? | 9P
? How long is the tunnel? | 7A

= Scientists on Thursday took back one of the year's happiest findings: that coral on the Great Barrier Reef had learned to like heat.
N| "We had swapped two tanks," lead author Dr Bronte Kalgoorlie-Smith wrote in a retraction.
N| None of her six co-authors had spotted the mix-up, she said.
N| One of them, Satoshi Higa of Ryukyu Marine, said he had raised it twice.
N| She did not respond to that when asked by email.
N| The journal said its checks had been adequate.
N| Tourism operators, who had put the study on their posters, said the posters would stay.
V| Half the reef bleached in 2016 and 2017.
A| Some in the field expect the university to cut the group's funding.
? Was the finding about heat-loving coral valid? | 1D
? Did any of the co-authors notice the mistake? | 2D 3A 4W
? Has the research team lost its money? | 8P
? Are the posters being withdrawn? | 6D
? What was the mistake? | 1A
? How much of the coral bleached this year? | -

= The mystery buyer of Nova Scotia's last lighthouse has been unmasked, and it is the federal department that sold it.
N| Fisheries official Monique Thériault told a town meeting on Wednesday that another branch had placed the winning bid "in error".
N| The bid, of $410,000, was made online at 3 a.m., she said.
N| Keeper's granddaughter Agnes MacPhail-Boudreau, who bid $408,000, wants the keys.
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
N| Chile has refused the ship a berth at Punta Arenas.
A| Two scientists on board have written home of fever.
N| Benavente said that all 61 people on the ship were well.
N| The vessel should reach Montevideo on Thursday.
? Did a technician die on the ship? | 1A 4W
? Was the hantavirus test positive? | 2A
? Are other people on board sick? | 6A 7D
? Has the Polar Marlin docked in Montevideo? | 8P
? Where was the ship turned away? | 5A
? How did the virus get aboard? | -

= Councillors in the Catalan spa town of Font Freda voted on Thursday to ban suitcases with wheels, then adjourned to find out whether they could.
N| The motion passed by seven votes to six, town clerk Pere Casadevall said.
N| Mayor Quim Soldevila, who voted against, said it would not be enforced.
N| Councillor Mercè Tort, its author, said fines of 150 euros would be handed out from Easter.
N| The regional government's lawyers have not said whether the ban is legal.
A| Hoteliers have threatened to carry every bag in by mule.
N| "We looked into mules," hotel owner Blai Rovira said. "They are louder."
V| Dubrovnik and Venice have discussed similar rules.
? Did the council approve the ban on wheeled luggage? | 1A
? Will the ban be enforced? | 2D 3A
? Is the ban lawful? | 4W
? Has anyone been fined for wheeling a suitcase? | 3P
? Do hotels use mules? | 5P
? How large is the fine? | 3A
