# unmarked: relations and voices only

= Tyre maker Korvella to shut its Debrecen mixing plant, putting 640 jobs at risk
V| Korvella told staff at a canteen meeting on Tuesday that the mixing plant would be wound down over the next fourteen months.
N| "It is the hardest letter I have ever signed," chief executive Annelie Vasström wrote to the workforce of 640.
A| Two people who were in the room said she left by a side door before taking questions.
N| The company insisted that no redundancy notices had yet gone out.
N| Works council chairman Béla Hornyák rubbished that, waving a sheaf of dismissal letters he said had been handed over on Monday night.
V| Korvella would not be drawn on whether production would be moved to its sister site in Izmir.
M| The trade weekly Gumi és Műanyag has reported that two Banbury mixers were crated for Turkey in March.
V| The plant opened in 1974 and made conveyor belts until it was converted for tyre compounds.
? Have dismissal letters been sent to workers? | 4D 5A
? Is the work going to Turkey? | 6W 7A
? How many people work at the plant? | 2A
? the chief executive's resignation | -
? that the Hungarian site is to be closed | 1A
? Has the Izmir factory laid off anyone? | -

= Hackers publish patient files from Clinique Saint-Aubert after ransom deadline passes
V| Some 48,000 records appeared on a dark-web forum shortly after midnight, six hours after the attackers' deadline ran out.
N| "We did not pay and we never will," the clinic's director, Mathurin Okombi, told reporters outside the emergency entrance.
A| Two security researchers who have looked through the dump said it contained scans of passports and psychiatric notes.
N| Okombi said he could not confirm what was in the files because his own teams were still working through them.
V| France's data watchdog, the CNIL, has opened proceedings.
V| The group calling itself Black Heron, which attacked a Belgian port operator last year and was paid, claimed it was behind the intrusion.
N| Surgery was never interrupted, according to head nurse Lise Fontanel.
N| A patient, Hervé Dussaud, said his knee operation had been put back a week "because the screens were black".
? Was a ransom paid by the hospital? | 2D
? who carried out the attack | 6A
? Did operations have to be postponed? | 7D 8A
? Did the stolen data include psychiatric records? | 3A 4W
? How many records were leaked? | 1A
? Has anyone been arrested over the breach? | -

= Central bank of Zambrovia holds rate at 7.25 percent as two members dissent
V| The monetary policy committee left its benchmark unchanged for a fifth straight meeting on Thursday, against forecasts of a quarter-point cut.
N| Governor Ikenna Strand said inflation was "still sitting in the wrong chair".
V| Two of the seven members, whom the statement did not name, wanted to go lower.
N| Asked whether the bank had sold dollars to prop up the currency last week, Strand said: "Next question."
A| Currency dealers put the intervention at around $300 million.
V| The finance ministry, which has pressed for cheaper credit since the spring, called the decision regrettable.
N| Strand said a reduction in September was possible if food prices behaved.
V| Consumer prices rose 6.1 percent in the year to May, down from 6.4 percent in April.
? Did the central bank cut its key rate? | 1D 3P 7P
? Did the bank intervene in the foreign exchange market? | 4W 5A
? Was the vote unanimous? | 3D
? how high was inflation in May | 8A
? Has the governor been dismissed? | -
? What did the finance ministry think of the decision? | 6A

= Gas line under the Skagen strait shut after pressure falls without warning
V| Operators closed both valves on the 92-kilometre Nordlink pipe at 03:14 on Sunday after pressure fell from 160 bar to 40 within minutes.
N| "Something has opened it up; that is all I can say with certainty," said Torvald Brekkhus, who runs the control room.
A| A Western diplomat said investigators were treating sabotage as the leading theory.
N| Danish police superintendent Merete Lauge was more cautious, saying it was too early to speak of a deliberate act.
V| A survey ship with a remote-operated camera is due to reach the spot on Tuesday.
N| The Russian embassy in Copenhagen described talk of Moscow's involvement as "stupid".
V| A telecoms cable twelve kilometres to the east was severed in 2021 by a trawler's anchor.
N| Households would not notice anything, the energy agency said, because storage was 94 percent full.
? Was the pipeline sabotaged? | 3A 4W
? Is Russia behind the damage? | 6D
? Have divers or cameras inspected the leak? | 5P
? Did an anchor cause the damage to the gas pipe? | -
? when was the gas pipe closed | 1A
? Will homes go without heating gas? | 8D

= Regional jet slides off runway at Puerto Varona with 71 people on board
V| An Aerolíneas del Sur Embraer skidded into grass at the end of runway 19 during a downpour on Friday evening.
N| "Everyone walked off, and nobody needs so much as a plaster," airport manager Graciela Montúfar said.
M| Radio Varona, however, said four passengers had been driven to the Hospital San Telmo.
N| The hospital's switchboard referred questions to the airline, which said only that it was "looking after its guests".
A| A passenger who did not want to be named said the pilot had already broken off one approach.
N| Accident board head Ezequiel Rual said both recorders had been lifted out of the tail and were on their way to the capital.
V| The same runway was closed for eleven days in January after a cargo plane burst its tyres.
V| Flights were being sent to Santa Brígida, 140 kilometres up the coast, until at least noon on Saturday.
? Was anyone injured? | 2D 3A 4W
? Have the black boxes been recovered? | 6A
? that the crew had aborted a landing attempt | 5A
? Did the aircraft burst a tyre? | -
? Where are flights being diverted to? | 8A
? What was the weather like? | 1A

= Container ship Maersa Liberty drifts off Durban after engine-room fire
V| The 8,400-box vessel lost power 60 nautical miles off the coast late on Wednesday when a fuel line burst into flames.
N| Crew members smothered the blaze with carbon dioxide within forty minutes, owner Maersa Lines said.
N| The South African maritime authority said one engineer, a 29-year-old from Cebu, was missing.
N| Maersa said it was "not aware of any unaccounted-for seafarer".
V| Two tugs left Richards Bay at dawn but turned back in seven-metre swells.
N| "If the wind drops we will get a line on her tomorrow," salvage master Pieter Olckers said.
V| Insurers have been jumpy about the owner since its feeder ship Maersa Grace sank in the Red Sea with the loss of three lives.
A| Brokers said cargo claims could reach $90 million.
? Is a crew member missing? | 3A 4W
? Has the ship been taken in tow? | 5D 6P
? Was the fire put out? | 2A
? Did the vessel sink? | -
? What caused the blaze? | 1A
? Were three crew killed in the engine-room fire? | -

= Bakery chain recalls rye loaves in four countries over fears of metal wire
V| Hallenberg is taking its dark rye loaf off shelves in Austria, Germany, Czechia and Slovenia.
V| The recall covers batches 2207 to 2231, baked in Linz between 3 and 9 June.
N| A supplier's sieve had broken, food safety manager Jadranka Pichler explained, and threads of steel up to two centimetres long had gone into the flour.
N| "Nobody has been hurt, thank God," she added.
M| The Kronen Kurier said a pensioner in Graz had needed dental treatment after biting on a piece of wire.
N| Hallenberg said it had asked the newspaper for her name and had heard nothing.
N| Austria's consumer association accused the bakery of sitting on the problem for five days.
N| Pichler disputed that, saying shops were told within three hours.
? Did anyone get injured by the bread? | 4D 5A
? Was the company slow to warn people? | 7A 8D
? why is the bread being withdrawn | 3A
? In which countries is the loaf being recalled? | 1A
? Has the flour supplier been fined? | -
? When were the affected loaves made? | 2A

= Council in Elmbridge Vale throws out plan for 1,100 homes on former airfield
V| Councillors voted 9 to 4 on Monday night against Pennard Homes' scheme for the disused RAF Thornley site.
N| "We are not anti-house, we are anti-gridlock," said planning chair Dilys Ackroyd to cheers from the gallery.
N| Pennard's regional director, Sunil Mistry, said the company would study the reasons before deciding on an appeal.
A| One senior figure at the builder said papers for the inspectorate had been drawn up weeks ago.
V| The county's highways officers had raised no objection.
N| Labour's Ruth Olatunji, who backed the homes, said 2,300 families were on the waiting list.
V| In 2019 the same committee approved 85 houses across the road, all of them now occupied.
N| Mistry denied that his firm had offered the parish £400,000 for a new hall.
? Was the housing scheme approved? | 1D
? Has Pennard lodged an appeal? | 3P 4P
? Did the developer promise money for a village hall? | 8D
? Did highway engineers oppose the plan? | 5D
? How many families are waiting for a home? | 6A
? the resignation of the planning chair | -

= Dockers at Port of Larvika walk out for third time this month over rotas
V| Cranes stood still from 6 a.m. on Thursday as around 850 dockworkers stayed away.
N| Terminal operator Hansea said a third of the shift had turned up and that ships were being worked "at reduced pace".
N| "Not a box has moved, come and look," retorted union organiser Kjersti Aalen from a picket by the main gate.
V| Three vessels could be seen at anchor outside the breakwater at midday.
A| People close to the talks said the mediator had proposed a 5.5 percent raise over two years.
V| The mediator's office would neither confirm nor deny that figure.
N| Aalen said her members would be out again on Tuesday unless the night rota was scrapped.
V| Lorry drivers struck at the port in 2018, leaving 11,000 tonnes of bananas to rot.
? Were any containers handled during the walkout? | 2A 3D
? What pay offer is on the table? | 5A 6W
? Will there be further action next week? | 7A
? that fruit rotted because of this week's strike | -
? how many dock workers took part | 1A
? Has a deal been reached? | -

= Start-up Lumiplan, once worth $2.4bn, files for protection from creditors
V| The Tallinn-based maker of rooftop batteries asked the Harju county court on Friday to shield it from 312 creditors.
N| Founder Kaarel Undusk posted a one-line message: "We ran out of road."
A| Former employees said salaries had not been paid since April.
N| That is untrue, Undusk wrote in a later message, saying only the May bonus was late.
M| The Financial Chronicle reported in March that auditors had refused to sign the accounts.
V| Auditor Grevin & Holt said client confidentiality prevented it from discussing the matter.
A| An investor in the last funding round said he expected to recover "zero, or something that rounds to it".
V| A rival, Voltnest, went under in similar fashion in 2022.
N| Sweden's Elverket said it was weighing a bid for the patents.
? Has Lumiplan sought court protection? | 1A
? Were staff left without wages? | 3A 4D
? Did the auditors decline to approve the books? | 5A 6W
? Has a buyer acquired the patents? | 9P
? How many creditors does the company owe? | 1A
? Was the founder arrested? | -

= Chip designer Qorvane in advanced talks to buy British sensor group Tindall for £1.9bn, sources say
A| Qorvane has offered 412 pence a share for Tindall, three people with knowledge of the discussions said on Sunday evening.
A| One of them cautioned that financing was not in place and that the whole thing could still fall over.
V| A Tindall spokesman put the phone down when asked.
N| In a filing an hour later the Cambridge company conceded it had received "a highly preliminary approach", without naming the suitor.
V| Shares in Tindall, which makes pressure sensors for heart pumps, have lost half their value in eighteen months.
N| "There is no bid from us on anybody's desk," Qorvane finance chief Ramesh Iyer told an investor call on Monday.
V| Qorvane bought Finland's Oulu Optics for $700 million two years ago.
N| Business secretary Harriet Quaye said any foreign purchase would be looked at under national security law.
? Has Qorvane made an offer for Tindall? | 1A 3W 6D
? that Tindall had been approached about a takeover | 1A 3W 4A
? What is the price per share? | 1A
? Has the government approved the sale of Tindall? | 8P
? Did Qorvane purchase Oulu Optics? | 7A

= Airline says sorry after system crash strands 60,000 at three hubs
V| Check-in desks at Schönefeld South, Łódź and Brno went dark at 05:40 on Saturday and stayed that way until the afternoon.
N| Central Wings boss Ottokar Lindner apologised in a video shot beside a queue of suitcases.
N| "This was not an attack," he said, blaming a botched update to the baggage database.
N| The Czech cyber office, Národní Štít, said it had seen nothing to suggest outsiders were involved.
A| Baggage handlers told a different tale, saying screens had shown a ransom note before going blank.
V| Asked about the handlers' account, the airline sent a link to Lindner's video.
V| Some 412 flights were scrapped on Saturday and another 90 on Sunday morning.
N| Stranded traveller Oyunaa Batbold, trying to reach a wedding in Lisbon, said she had been given a voucher for eleven euros.
? Was the outage caused by hackers? | 3D 4D 5A 6W
? How many flights were cancelled on Saturday? | 7A
? what went wrong with the airline's computers | 3A 5A
? Has Mr Lindner stepped down? | -
? Were passengers offered anything? | 8A

= Wheat exporters in Kostavia fear ban as drought shrivels crop
V| Kostavia will harvest 14.2 million tonnes of wheat this summer, a fifth less than last year, the farm ministry forecast on Wednesday.
A| Traders in the port of Velna said officials had told them by telephone to stop signing contracts.
N| Deputy minister Zorica Manevska said no such calls had been made from her building.
N| She added that limits on exports "remain a drawer we have not opened".
V| In 2020 the country stopped all grain shipments for nine weeks.
N| Millers' association head Dragan Petrusev urged the cabinet to close the border by August.
V| Bread already costs 18 percent more than a year ago in the capital's supermarkets.
N| "I cut what stood, and what stood came up to my ankle," said Blagoja Ristov, who farms 400 hectares near Stipel.
? Has Kostavia banned wheat exports? | 4D 6P
? Were merchants told over the phone to halt deals? | 2A 3D
? How large will this year's harvest be? | 1A
? Did Kostavia halt grain exports in 2020? | 5A
? Is bread cheaper than it was last year? | 7D
? Did rain destroy the crop? | -

= Rail freight train derails outside Matsuura, spilling ethanol into canal
V| Nine of 31 tank wagons left the track at a level crossing 4 kilometres north of Matsuura at about 2 a.m. on Monday.
N| Roughly 90,000 litres of ethanol ran into the Kawachi canal, prefectural fire chief Shun Takemoto said.
N| No residents had to leave their homes, he went on, as the wind was blowing out to sea.
V| By breakfast, however, the city had opened a sports hall to 220 people from two streets beside the crossing.
N| The driver, who is 51, told police that the barrier arms were up and a lorry was "parked like a cow" on the rails.
V| Police would not say whether the lorry's owner had been traced.
A| Fishermen downstream spoke of dead carp by the bucket.
N| Operator Kyokko Freight said it hoped to have one line open by Thursday.
? Were people evacuated after the derailment? | 3D 4A
? Has the owner of the truck been found? | 6W
? what caused the train to come off the rails | 5A
? Has the railway reopened? | 8P
? Did the spill kill fish? | 7A
? Did the ethanol catch fire? | -

= Former nurse sues insulin maker Delphar over pens she says jammed
V| Odalys Brunnermeier, 62, filed suit in Wilmington on Tuesday, claiming that a Delphar pen stuck and left her in a coma for two days.
N| Her lawyer, Tobias Achterberg, said 1,900 others had contacted his office.
N| Delphar general counsel Priya Raman called the case "long on adjectives" and said the pens worked as designed.
N| In a deposition unsealed the same day, an engineer for the firm testified that springs from one supplier had been failing since 2021.
V| The company had not answered questions about the deposition by the time of publication.
V| The Food and Drug Administration received 212 complaints about the device last year.
N| Raman said there were no plans to pull the product.
V| In Denmark, a separate Delphar product, a nasal spray, was taken off the market in February.
? Did the company know its pens were faulty? | 4A 5W
? Have the insulin pens been recalled? | 7D
? Are the pens defective? | 1A 3D 4A 5W
? How long was Ms Brunnermeier unconscious? | 1A
? Did Delphar settle the lawsuit? | -
? Was the nasal spray withdrawn? | 8A

= Power cut hits half of Lagunera province after substation blast
V| Lights went out for 1.3 million people across Lagunera at 20:52 on Sunday following an explosion at the El Roble substation.
N| Energy minister Casimiro Bedolla said that two transformers had overheated in the 44-degree afternoon and given way.
N| Opposition deputy Ximena Torralba accused the ministry of skipping maintenance for three years to save money.
N| "A lie with a microphone," Bedolla shot back.
V| State utility Lagel has sealed its maintenance logs on a judge's order and said that it could not discuss them.
N| Three electricians were treated for burns, according to the fire brigade, and one of them remained in intensive care.
V| By dawn supplies were back for all but 80,000 customers, most of them in the hill town of Jarales.
A| Shopkeepers in Jarales said looters had emptied two pharmacies during the night.
V| Police chief Rigoberto Anaya said his officers had no reports of looting.
? Was upkeep of the grid neglected? | 3A 4D 5W
? Was there looting during the blackout? | 8A 9D
? How many were hurt in the blast? | 6A
? Has electricity been fully restored? | 7D
? Why did the transformers fail? | 2A 3A
? Did any electrician die? | -

= Fashion group Mirabeau & Fils names outsider as chief after founder's son bows out
V| Shareholders in Lyon learned by e-mail at 7 a.m. on Monday that Aurèle Mirabeau would be leaving the company his father founded in 1961.
N| He was going "of my own will and with a light heart", the 47-year-old wrote.
A| Several board members recall it otherwise, saying he was given until Friday to jump.
V| The supervisory board's chair, Solveig Prudhon, declined to go into the circumstances.
V| Ingrid Maseko, who has run a Johannesburg supermarket chain since 2016, takes over in October.
V| Sales fell 11 percent in the first half, the worst showing since the pandemic.
N| Prudhon said a sale of the perfume arm was "one road among several".
V| His sister Capucine left the group in 2014 to open a vineyard.
? Was Mirabeau pushed out? | 2D 3A 4W
? Who will lead the company? | 5A
? Has the fragrance business been sold? | 7P
? that Aurèle Mirabeau was quitting | 1A 2A 3A
? Did Capucine Mirabeau resign this week? | -

= Satellite firm Heliotrack sees rocket blow up on pad at Alcântara
V| The 43-metre Jaciara-2 burst into flames on its pad on Tuesday, eleven seconds before the engines were to light.
N| "We lost a rocket and a lot of concrete, but every one of my people is drinking coffee right now," launch director Iracema Duval said.
A| Residents of Canelatiua, five kilometres away, said windows had fallen in.
N| A leaking oxygen valve was the likely culprit, engineers at the Brazilian air force said in a note.
N| Heliotrack chief executive Ben Ostrander said he would rather wait for the data than guess.
V| Two broadband satellites insured for $210 million were on board.
V| The first Jaciara reached orbit in November.
N| Ostrander said a third would fly by Christmas "if the pad lets us".
? Did the Jaciara-2 rise from the launch pad? | 1D
? Was anyone hurt in the explosion? | 2D
? Why did the launcher explode? | 4A 5W
? Has the third Jaciara flown? | 8P
? what was the cargo | 6A
? Were homes damaged? | 3A

= Supermarket staff in Nantes say self-checkouts were used to film them
V| Cameras fitted above self-service tills at four Pomélo stores recorded cashiers' screens and faces for nine months, the CFT union said on Thursday.
N| Regional secretary Yaël Tournadre showed reporters stills in which a woman could be seen crying.
N| Pomélo said the lenses were "pointed at fruit, not at people".
V| The chain refused a request to see the control room.
N| Works inspector Gaëtan Lorcy said his visit on 4 April had found no camera switched on.
A| A technician who installed them said the devices had been set to capture sound as well.
N| Asked whether audio had been stored, Pomélo said it would answer to the regulator alone.
V| Tournadre's union wants the tills removed by the summer holidays.
? Were employees filmed at the tills? | 1A 2A 3D 5D 6A
? Did the cameras record sound? | 6A 7W
? Have the self-checkouts been taken out? | 8P
? For how long did the filming go on? | 1A
? Was Pomélo fined by the regulator? | -

= Bank of Kalmyr shuts 74 branches and blames customers' phones
V| Seventy-four branches, a third of the network, will close between September and Easter, the Bank of Kalmyr announced.
N| "People vote with their thumbs," said retail head Finlay Ancrum.
N| He promised that nobody would be made redundant against their will.
N| Unite officer Morag Teviot said 380 of her members had already been told their posts were gone.
V| Ancrum, pressed on that number at a press conference, looked at his notes and moved on.
N| Kirsteen Gow, 81, of Port Ellary, said her nearest counter would be a ferry ride away.
V| A similar plan in 2017 was shelved after farmers parked tractors outside head office.
N| MP Callum Raasay has asked the regulator to look into the closures.
? Are jobs being lost? | 3D 4A 5W
? How many branches will go? | 1A
? Has the regulator opened an inquiry? | 8P
? why is the bank closing outlets | 2A
? Did farmers block the headquarters this week? | -
? Has the bank changed its mind on the current closures? | -

= Ferry grounds on sandbar off Cebuyo with 340 passengers, coastguard says
V| The ferry Reina Corazon ran onto a sandbar two kilometres off Cebuyo at dusk on Saturday in a flat calm.
N| Coastguard commander Arvin Salonga said every passenger had been brought ashore by 11 p.m. in fishing boats.
N| "The captain told us he was looking at his telephone," Salonga added.
N| The captain's lawyer, Luz Evangelio, said he had said nothing of the kind.
A| Crew members spoke of a buoy that was out of place.
N| The ports authority said the buoy had been checked on 2 May and was where it should be.
V| A sister ship, the Reina Milagros, went down in the same waters in 2009, killing 58.
V| Salvors hope to float the vessel off at high tide on Monday.
? Was the skipper distracted by his phone? | 3A 4D
? Was a navigation buoy misplaced? | 5A 6D
? Did people die when the Reina Corazon ran aground? | -
? Has the ship been refloated? | 8P
? Are all passengers safe on land? | 2A
? When did the grounding happen? | 1A

= Inflation in Orlenia jumps to 9.8 percent as egg prices double
V| Prices rose 9.8 percent in the twelve months to October, the statistics office said, against 8.1 percent in September.
V| Eggs were up 104 percent after bird flu emptied hen houses along the Mirna.
N| Finance minister Tadej Oblak ruled out a cap on food prices, calling it "a plaster on a wooden leg".
A| Two cabinet colleagues said a draft decree capping eggs, oil and flour was nevertheless on his desk.
N| Central bank economist Nives Golob saw the peak as past.
N| Retailers were to blame, Oblak said, citing margins he put at 30 percent.
N| The grocers' chamber called the figure "pure fantasy" and said its members earned two cents on the euro.
V| In neighbouring Istrana, where a cap was brought in last winter, shelves emptied within days.
? Has Orlenia capped food prices? | 3D 4P
? Is a decree to limit prices being prepared? | 3D 4A
? Are supermarkets making 30 percent on food? | 6A 7D
? what was the inflation rate in September | 1A
? Why have eggs become dearer? | 2A
? Did the finance minister quit? | -

= Regulator probes crypto exchange Tazeen after withdrawals freeze
V| Customers of Tazeen have been unable to take out money since Friday noon, a message on its site showed.
N| "Maintenance, nothing more," founder Shahriyar Mokri wrote on social media.
N| Dubai's virtual-assets regulator said that it had begun an examination of the platform's reserves.
A| Blockchain analysts traced $118 million leaving Tazeen's wallets for an address in the Seychelles that morning.
V| Mokri did not respond to messages about the transfers, which continued until about 11.
M| The newsletter Coinlight said he had flown to Mahé on Thursday.
N| His mother, reached at her home in Sharjah, said he was in the next room with a cold.
V| Another exchange, Orrin, failed in 2023 with $900 million missing.
? Have withdrawals been suspended? | 1A 2A
? Has Shahriyar Mokri fled to the Seychelles? | 6A 7D
? Was customer money moved offshore? | 4A 5W
? Did Tazeen lose $900 million? | -
? Is the watchdog investigating? | 3A
? Has Mokri been charged? | -

= Strike by air traffic controllers averted in Norrland after all-night talks
V| A walkout that would have closed eleven airports from Friday has been called off, both sides said at 5:20 a.m.
N| "We shook hands over cold pizza," said mediator Gunvor Ekstedt.
A| The deal gives controllers 4.8 percent this year and an extra week of leave, according to people who have seen it.
V| Union leader Jarl Hedmark refused to put numbers to it before his members had read the text.
N| Employer body Luftgivarna said the total was "well under five".
V| Members will vote by post and the count is due on 30 June.
N| Budget airline Snöfly said it had cancelled 61 flights as a precaution and would not be putting them back.
V| In 2011 a strike by the same union lasted nineteen days.
? Did the controllers walk out? | 1D
? What does the agreement contain? | 3A 4W 5A
? Have union members approved the deal? | 6P
? Were any flights scrapped? | 7A
? How long did the controllers' stoppage last this time? | -
? that an agreement was struck | 1A 2A 3A

= Leaked memo suggests Brontë Motors knew of battery fires a year before recall
V| A fourteen-page memo dated 8 February last year warned managers at Brontë Motors of "thermal events" in its Heron hatchback.
M| The document was first obtained by the Dutch broadcaster Omroep Zes and has been seen by this newspaper.
V| Brontë said it does not comment on "purported internal papers", adding that it had acted as soon as it had evidence.
N| "I wrote it, and I wrote two more before it," former battery engineer Anselm Kuyper said in an interview at his home in Breda.
V| The carmaker called back 31,000 Herons this February after eleven caught fire while charging.
N| Nobody has died in the fires, the road safety agency RDW said.
N| A Ghent couple, the Verstraetes, dispute that; they say smoke from a burning Heron killed their son in his bedroom.
V| A coroner has not yet delivered findings in the boy's case.
? Did managers receive a warning a year before the recall? | 1A 3W 4A
? Has anybody been killed by the fires? | 6D 7A 8W
? who wrote the memo | 4A
? How many cars were recalled? | 5A
? Has Brontë sacked any managers? | -

= Pork plant in Saldaña idled after inspectors find listeria on slicing line
V| Inspectors sealed two slicing machines at the Cárnicas Obregón plant on Monday after swabs came back positive.
N| Provincial vet Nuria Escalante said the strain matched the one that sent six pensioners to hospital in Palencia.
N| The firm's owner, Fermín Obregón, disagreed: "Ours is a different beast altogether, and the sequencing will show it."
V| Results of that sequencing are expected on Friday.
N| All six patients were home again by Wednesday, the regional health service said.
V| Some 90 of the plant's 212 workers have been sent home on full pay.
A| A supervisor said brine tanks had gone uncleaned for a fortnight in May while a pump was broken.
V| Obregón let that question pass, saying only that he slept well.
N| Escalante has asked shops to bin sliced ham with the code SO-114.
? Is the plant the source of the hospital cases? | 2A 3D
? Has the genetic sequencing been completed? | 4P
? Were tanks left dirty? | 7A 8W
? Did any of the pensioners die? | 5D
? How many employees are off work? | 6A
? that the factory has gone bankrupt | -

= Oil tanker seized off Gabon turns out to be carrying water, owner says
V| Gabon's navy boarded the tanker Thalassa Pride before dawn on Sunday and took it to Port-Gentil.
N| Defence ministry spokesman Colonel Ulrich Nzamba said it was carrying 70,000 barrels of stolen crude.
N| "Sea water, every drop, for ballast," said Stavros Kallergis, whose Piraeus firm manages the ship.
V| No sample has been shown to reporters, and the ministry would not say whether one had been taken.
N| Colonel Nzamba said the crew of 22 were guests of the port and free to come and go.
N| India's consul, Meenakshi Pillai, said on Monday that armed men had stopped her from boarding to see the fourteen Indians among them.
A| Shipping agents in the harbour said the master had been led off in handcuffs.
V| Thalassa Pride was called Vega Dawn until March and has flown four flags in five years.
? Was the ship loaded with crude oil? | 2A 3D 4W
? Are the sailors being detained? | 5D
? Has the captain been arrested? | 7A
? Did the consul meet the Indian crew? | 6D
? Where was the vessel taken? | 1A
? Did pirates attack the tanker? | -

= Hedge fund Alder Rock bets $600m against Norwegian salmon farmers
V| Filings show that Alder Rock has sold short 4.1 percent of Fjordlaks and smaller slices of two rivals.
N| The fund's founder, Cressida Vane, told a conference in Oslo that sea lice would "eat the dividend".
V| Fjordlaks shares fell 9 percent before lunch and closed 3 percent lower.
N| Chief executive Odd-Geir Myklebust said mortality in the pens was at a ten-year low.
A| Fish-health biologists who work for the company put it at 19 percent, close to a record.
N| Asked about the biologists' number, Myklebust said that he did not recognise it.
V| Norway's salmon tax was raised to 25 percent two years ago.
N| Vane said that she had never met, paid or telephoned anyone at the company.
V| Regulators are examining whether the short position was disclosed a day late.
? Are unusually many fish dying at Fjordlaks? | 4D 5A 6D
? Did Vane have contact with company insiders? | 8D
? Was Alder Rock late in reporting its stake? | 9W
? Has Alder Rock been fined? | -
? How far had the shares fallen by the close? | 3A

= Tech group Nimbarra rows back on office mandate after mass sick day
V| Nimbarra, the Manila call-software maker, will no longer require staff to come in four days a week, an internal post on Thursday said.
V| The U-turn came two days after 1,700 of its 2,200 engineers reported sick at once.
N| "Coincidence and a nasty flu," quipped developer Jun Abrenica, who has become the face of the protest.
N| People director Chantal Ruiz told staff the policy had "always been a pilot".
A| Managers said they had been told in January that it was permanent and that careers would depend on it.
V| Ruiz did not reply when a reporter read her the January slide over the phone.
N| The company said nobody would be punished for Tuesday.
M| Labour blog Desk & Chair wrote on Friday that Abrenica's building pass had stopped working.
N| Abrenica himself said his pass was fine.
? Was the office rule meant to be permanent? | 4D 5A 6W
? Has Abrenica been locked out? | 8A 9D
? that the four-day attendance rule was dropped | 1A 2A
? How many engineers called in sick? | 2A
? Were the protesters disciplined? | 7D 8A
? Did the flu kill anyone at Nimbarra? | -

= Bridge toll firm Autopassa to hand back concession two years early
V| Autopassa will return the Rio Guarani bridge to the state in December, the Paraguayan operator told the stock exchange.
N| Transport minister Lourdes Benegas said she had received nothing in writing.
N| "The envelope is on her desk, with her own stamp on it," Autopassa's Hugo Zelaya said.
V| A copy shown to this newspaper bears a ministry stamp from 11 May.
A| Bankers said the firm owed 410 million dollars on the bridge and had missed a coupon in March.
N| Zelaya dismissed talk of a missed payment.
V| Drivers pay the equivalent of $3.20 a crossing, twice the 2015 toll.
N| The state would scrap the toll altogether if it took over, Benegas said.
V| Across the border, Brazil nationalised a bridge at Foz Norte in 2022.
? Did the ministry get written notice? | 2D 3A 4A
? Did the operator miss a debt payment? | 5A 6D
? Has the toll been abolished? | 8P
? How much does it cost to cross? | 7A
? Is Autopassa giving up the bridge? | 1A
? Did Paraguay's government nationalise the bridge? | -

= Dairy co-op Three Valleys votes to merge with rival after 96 years alone
V| Members of Three Valleys backed a union with Northmilk by 1,204 votes to 1,121 in a cattle shed outside Kelbrook.
N| "Ninety-six years and eighty-three votes," said chairwoman Enid Thackray, wiping her glasses.
N| The losing side's leader, Gareth Prynne, said proxies from dead farmers had been counted.
N| Scrutineer Abdul Karim Haq said he had checked each proxy twice and found nothing amiss.
V| The competition authority has until November to clear the tie-up.
A| Some members believe the Kelbrook creamery will be sold for housing once the papers are signed.
V| Thackray would not rule it out.
N| Milk would fetch a penny a litre more from January, Northmilk promised.
V| In 1998 Three Valleys turned down a merger with the same suitor by a single vote.
? Did the farmers reject the merger this time? | 1D 2D
? Were votes cast in the names of dead people? | 3A 4D
? Will the creamery be sold off? | 6A 7W
? Has the merger received regulatory clearance? | 5P
? how close was the vote | 1A 2A
? Has the chairwoman resigned? | -

= Budget carrier Zipjet grounds 23 planes over cracked seat rails
V| Twenty-three of Zipjet's 58 Airbus jets have been taken out of service since Wednesday.
N| Mechanics in Sofia found hairline cracks in the rails that hold the seats, chief operating officer Desislava Vateva said.
N| She said at no time had a passenger been in danger.
N| A flight attendant, Kiril Manolov, said row 14 had come loose with three people in it during a landing at Luton in April.
V| Zipjet said it could not match that description to any of its reports.
N| Luton's airport fire chief confirmed that a crew had been called to a Zipjet aircraft on 17 April, but not why.
V| Airbus, which built the jets, had no immediate comment.
N| The planes will be back in the air within ten days if spare rails arrive from Toulouse, according to Vateva.
V| Some 190 flights have been dropped from the weekend timetable.
? Did a row of seats break free on a flight? | 4A 5W 6W
? Are the aircraft flying again? | 8P
? Why were the jets withdrawn? | 2A
? How many of the airline's planes are grounded? | 1A
? Did Airbus say the rails were safe? | 7W
? Was a crash narrowly avoided at Sofia? | -

= Germany's Feldmark Energie and Kazakh miner sign uranium deal, then quarrel over it
V| A signing ceremony in Astana on Tuesday ended with champagne and, by Wednesday night, with lawyers.
N| Feldmark's Heike Sonnleitner said the two firms had agreed on 900 tonnes a year at a fixed price.
N| What was signed was "a photograph, not a contract", replied Daulet Seitkali, deputy head of Kazurum.
A| Officials in Berlin said no government guarantee had been given for the purchase.
V| The economy ministry said that it was aware of the agreement and would leave it at that.
N| Seitkali added that his board would look at a proper text in November.
V| Kazurum shipped 400 tonnes to France last year through Georgia.
N| "I have a document with his signature on each page," Sonnleitner said on Thursday.
? Was a binding supply contract concluded? | 2A 3D 6P 8A
? Did the German state guarantee the deal? | 4D
? How much uranium is covered by the agreement? | 2A
? Has uranium been delivered to Germany? | -
? When will Kazurum's directors consider the text? | 6A

= Grocery app Dashmarket admits couriers' locations were sold to advertisers
V| For two years the phones of 38,000 Dashmarket couriers told an advertising broker where they were, even off shift.
N| "It happened, it was legal, and it stops tonight," founder Ji-ho Vanterpool said in a webcast on Thursday.
N| Data commissioner Anneke Smeele contradicted him on the second point, saying consent had never been sought.
V| Vanterpool skipped a question on how much the broker had paid.
A| A person familiar with the contract put it at 11 million euros.
N| Riders' spokesman Teodros Haile said members had received threatening letters at home addresses they had never given out.
V| Smeele's office can levy up to 4 percent of sales and is expected to rule before Easter.
N| Customers' data was never touched, Vanterpool said.
V| A rival app, Foodloop, was fined 6 million euros in May for a leak of card numbers.
? Was couriers' location data sold? | 1A 2A
? Was the sale lawful? | 2A 3D
? How much did the company earn from it? | 4W 5A
? Were customers' details sold as well? | 8D
? Has Dashmarket been fined? | 7P
? Did Dashmarket leak card numbers? | -

= Steel town holds breath as Indian owner weighs future of last blast furnace
A| Vikrant Steel will switch off furnace number 5 at Port Merrick by the spring, people close to the board said.
N| "No decision has been taken, and when it is our people will hear it first," UK head Leela Banerji wrote to staff on Wednesday.
N| First Minister Emrys Pugh said he had asked for a guarantee and got "a very nice cup of tea".
V| Furnace 4 went cold in 2021 with the loss of 900 jobs.
N| Steelworkers' convenor Delroy Hughes-Jones said coke deliveries had already been cut by half.
N| Banerji's letter describes the cut as seasonal.
V| London has put £450 million on the table for an electric arc furnace.
V| Whether Vikrant will accept the money is not known; a Treasury spokesman said that talks went on.
? Has the owner resolved to close furnace 5? | 1A 2D
? Were supplies of coke reduced? | 5A 6A
? Did the First Minister obtain a promise? | 3D
? Has Vikrant taken the government's cash? | 8W
? When did furnace 4 shut down? | 4A
? Did 900 workers lose their jobs at furnace 5? | -

= Toymaker Plonk recalls glow-in-the-dark slime as boy, 5, treated for boron poisoning
V| Plonk pulled its Gloop tubs from 2,000 British shops on Friday.
N| A Leicester hospital treated a five-year-old for boron poisoning after he ate from a tub, paediatrician Dr Nkechi Sandhu said.
N| He had been discharged by the weekend, she added, "cross and hungry".
N| Plonk said its own tests found boron at a third of the legal limit.
N| Trading standards officer Bryn Maddocks said his laboratory had found nine times the limit.
V| Gloop is made in Shantou and was sold under the name Oozle until last Christmas.
A| Shop assistants said the tubs were still on shelves in Derby on Sunday.
N| Plonk insisted every shop had been cleared by Saturday noon.
V| The firm did not say how many tubs had been sold.
? Did the slime break the limit for boron? | 4D 5A
? Is the child still in hospital? | 3D
? Was the product still on sale after the recall? | 7A 8D
? How many tubs did customers buy? | 9W
? Did the boy die? | 3D
? where is the slime manufactured | 6A

= Shareholders force vote on splitting up conglomerate Taiheiyo Sangyo
V| Investors holding 12 percent of Taiheiyo Sangyo have called an extraordinary meeting for 29 August.
N| They want the chemicals, cinema and cement arms listed separately, said Claude Abergel of activist fund Trident Bay.
N| President Michio Karasawa said a break-up would be "like selling a piano by the key".
A| The founding family is split, according to a relative.
V| The Karasawa family office said it did not discuss family matters.
M| The business daily Kabuto said on Tuesday that the government pension fund would side with Mr Abergel.
N| "We have not decided how to vote," a pension fund official, Reiko Anzai, said the same afternoon.
V| Trident Bay carried a similar motion at Osaka printer Miyabi Insatsu in 2023.
? Has Taiheiyo Sangyo been broken up? | 2P
? Does the pension fund back the activist? | 6A 7D
? Is the founding family divided? | 4A 5W
? When is the meeting? | 1A
? Did the president speak in favour of a split? | 3D
? Did Mr Karasawa step aside? | -

= Locust swarms cross into Turkmara as spraying planes sit idle for lack of fuel
V| Swarms the size of the capital reached the cotton fields around Dashkala on Sunday, satellite images show.
N| The UN food agency's Ousmane Letlape warned that 300,000 hectares could be stripped within a month.
N| Agriculture minister Myrat Hojayev told state television that the insects were "grasshoppers, and few".
A| Farmers reached by phone said their melons had gone in an afternoon.
V| Of the country's six spraying aircraft, none has left the ground since April.
N| A shortage of kerosene was to blame, a pilot, Aman Berdiyev, said.
N| Hojayev put it down to wind.
V| Neighbouring Karasu sprayed 40,000 hectares last week and has offered two planes.
V| There has been no answer to the offer.
? Has the country been invaded by locusts? | 1A 3D
? Why are the planes not flying? | 6A 7A
? Has Turkmara accepted help from Karasu? | 9W
? Were crops destroyed? | 2P 4A
? Has Turkmara sprayed its fields from the air? | 5D
? Did anyone starve? | -

= Poultry giant Aviara accused of selling thawed chicken as fresh in three Gulf states
V| Pallets of Aviara chicken labelled "fresh, never frozen" had in fact spent five months in a Rotterdam cold store, customs papers show.
N| "Papers get mixed up; chickens do not," said Aviara's export manager, Wendeline Hoekstra.
N| Kuwait's food authority took 16 tonnes off shelves on Tuesday.
N| Oman found nothing wrong in its own samples, the municipality of Muscat said.
A| A freight clerk described peeling off one label and sticking on another, "thousands of times, until my thumbs bled".
N| Hoekstra said the clerk had been dismissed for theft and bore a grudge.
V| The clerk's lawyer could not be reached over the weekend.
N| Qatar has asked Brussels to look into the matter.
? Was frozen poultry passed off as fresh? | 1A 2D 5A
? Did Oman seize any Aviara meat? | 4D
? Was the clerk sacked for stealing? | 6A 7W
? Has the EU opened an investigation? | 8P
? How much chicken was withdrawn in Kuwait? | 3A
? salmonella found in the chicken | -

= Trainee pilot says simulator records were faked at Baltic flight school
N| Former trainee Ruta Blinstrub told a Riga court on Wednesday that eleven hours in her logbook were invented by an instructor.
N| "I was at my cousin's christening that day, there are photographs," she said.
N| Instructor Gints Ozolmanis, who is on trial with two others, pleaded not guilty.
V| His lawyer told the judge that simulator clocks had been an hour slow after the spring change.
N| The school, Baltwing, said in a statement that it had handed everything to the prosecutor and had nothing to add.
V| Fourteen airlines have hired its graduates since 2017.
A| One of them has since pulled its Baltwing pilots off duty, according to a union newsletter.
V| The carriers reached by this agency, nine in all, either denied having done so or did not reply.
N| Prosecutor Inese Vilka wants four years for Ozolmanis.
? Were training hours falsified? | 1A 2A 3D 5W
? Has any airline suspended pilots from the school? | 7A 8D
? Has Ozolmanis been sentenced to prison? | 9P
? How many carriers employ former Baltwing students? | 6A
? Did the instructor confess? | 3D
? did a Baltwing plane crash | -

= Insurer says flood claims from Silesian storms will top 3 billion zlotys
V| Warta Nadodrzańska has received 61,000 claims since the Nysa burst its banks on 14 September.
N| Chief actuary Bogumiła Drewniak put the likely bill at 3.1 billion zlotys.
N| She said four in five householders had already had a first payment.
A| In Lewin, house owners queuing outside a container office said they had not seen a grosz.
N| Mayor Zdzisław Kurpiel said 12 out of his town's 700 insured families had been paid.
V| Reinsurers will carry most of the cost.
N| Drewniak said premiums would not rise this year.
V| She would make no promises about the next.
V| The flood of 1997 cost the insurer, then state-owned, a tenth of that in today's money.
? Have flood victims been paid? | 3A 4D 5A
? Will the price of cover go up? | 7D 8W
? How much will the storms cost the company? | 2A
? When did the river overflow? | 1A
? Is the insurer insolvent? | -

= Silver miner Cerro Hondo loses licence after lake turns orange
V| Peru's mining registry cancelled Cerro Hondo's permit on Friday, three weeks after Lake Ayaqocha changed colour overnight.
N| Community president Saturnina Quispe Llanos said 400 alpacas had died since.
N| Cerro Hondo's manager, Lachlan Pereira, said the animals had eaten poisonous grass, as they did every dry season.
N| Iron bacteria, not tailings, had stained the water, he maintained.
N| The environment agency's laboratory found arsenic at 60 times the permitted level.
V| Pereira asked for a copy of the results and said he would comment when he had one.
N| The company will ask a Lima court to give the licence back, its lawyers said.
V| A dam at another of its mines, Cerro Blanco, burst in 2016 and buried eleven people.
? Is waste from the mine responsible for the orange lake? | 4D
? Did arsenic get into the water? | 5A 6W
? How did the alpacas die? | 3A
? Has the mine got its permit back? | 7P
? Did eleven people die at Lake Ayaqocha? | -
? that Cerro Hondo was stripped of its licence | 1A

= Rents tribunal finds Harrowgate Estates locked out 40 families illegally
V| Forty households on the Tarn Street estate came home on 3 March to find new cylinders in their front doors.
N| The tribunal, in a ruling on Tuesday, called it "eviction by locksmith".
N| Harrowgate said the locks were changed for fire safety and keys had been on offer at the office.
N| The office was shut, tenant Precious Adebayo-Lunt told the hearing, "with a cat asleep in the window".
V| Compensation of £2,500 a family must be paid within a month.
N| The landlord said it had yet to decide whether to appeal.
A| Neighbours think the company wants the blocks empty so that it can build a hotel.
N| Planning officers said that no application for Tarn Street had come in.
N| "A hotel? There? Have you smelled the canal?" Harrowgate director Piers Vandenberg said.
? Were tenants unlawfully shut out of their homes? | 1A 2A 3D
? Has the landlord appealed? | 6P
? Has permission for a hotel been sought? | 8D
? Does the company plan to put a hotel there? | 7A 9D
? Were keys available to residents? | 3A 4D
? How much will each household get? | 5A

= Wind farm off Jeju halted as fishermen string nets between turbines
V| Work on the Hallim East wind farm stopped on Monday when some 70 boats tied nets across the construction zone.
N| The crane ship had to cut its engines to avoid fouling a propeller, site engineer Bae Do-yun said.
N| One fisherman fell overboard and was pulled out unhurt, according to the coastguard.
N| Village head Ko Sun-ja said he had been rammed by a company launch.
N| Developer Haneul Wind called that "a complete invention" and said that its launches never left the quay.
V| Footage passed to this agency shows a grey launch near the nets, but not whether it touched a boat.
N| The two sides will sit down on Thursday, governor Moon Ki-tae said.
V| Fishermen want 40 million won a boat.
N| Haneul Wind has so far offered nine million, to be paid over three years.
? Did a company boat hit the fisherman? | 4A 5D 6W
? Has there been a meeting between the developer and fishermen? | 7P
? Was the man who fell in injured? | 3D
? What compensation are the fishermen asking for? | 8A
? Was a turbine destroyed? | -

= Payment firm Solvix to move headquarters from Dublin to Amsterdam, cutting 210 posts
V| Solvix confirmed on Thursday that its seat would move to Amsterdam in January.
N| Finance director Eoghan Brophy called it "a change of letterhead, with some people consequences".
N| Those consequences come to 210 roles in Dublin, of which 60 are on maternity or sick leave, Fórsa union said.
N| Brophy said the union had its sums wrong but did not offer any of his own.
V| Enterprise minister Sorcha Lally found out from the radio.
N| She said she had a meeting with the company in her diary for Monday.
A| Tax advisers said the move would save Solvix 30 million euros a year.
N| Brophy denied tax had played any part.
V| The firm moved once before, from Cork, in 2012.
? Why is the company leaving Ireland? | 7A
? Is the relocation about tax? | 7A 8D
? How many jobs will go? | 3A
? Did the minister hold talks with Solvix? | 6P
? Was the minister informed in advance? | 5D
? when did Solvix move from Cork | 9A

= High-speed line to Valparna opens four years late, without its tunnel
V| The first train left Central at 06:02 on Sunday with the president on board and pulled into Valparna 94 minutes later.
V| It did so over the old mountain track, because the 19-kilometre Gorrín tunnel is still flooded.
N| President Ariadna Quiroz said the tunnel would be in use by Easter.
N| "Which Easter?" asked opposition leader Teo Barrachina.
N| Engineers' college head Milagros Font said that pumping had not even begun.
N| Works minister Lucas Ferrándiz said the pumps had been running since June.
A| Railway staff in the cab said the train had been held to 60 kilometres an hour by a soft embankment.
V| The ministry promised an answer on the embankment and had not sent one by Sunday night.
V| The line cost 4.7 billion, against a budget of 2.9 billion.
? Did the train use the Gorrín tunnel? | 2D
? Is water being pumped out of the tunnel? | 5D 6A
? Has the tunnel opened? | 2D 3P
? Was the train slowed by a weak embankment? | 7A 8W
? How long did the first journey last? | 1A
? Was the president on the inaugural train? | 1A

= US court lets widow's claim against e-scooter maker Whizzle go to jury
V| A Portland judge ruled on Monday that jurors should hear Marguerite Sorensen-Diallo's case against Whizzle.
V| Her husband, Abdou, died in 2022 when his scooter stopped dead at 24 miles an hour.
N| Whizzle says he hit a pothole.
N| The city's street bureau told the court there was no pothole on that block.
N| Expert witness Carlotta Weems said that firmware version 3.1 could lock the front wheel.
V| Under questioning she allowed that she had never seen it happen.
N| "Every scooter we ever made is safe," company lawyer Grant Oyelowo said on the steps.
V| A settlement had been close in May, both sides agree, but nothing was signed.
V| The trial is set for 6 January.
? Did a pothole cause the crash? | 3A 4D
? Has the case been settled? | 8D
? Has the jury trial begun? | 9P
? When did Abdou die? | 2A
? Does the software lock the wheel? | 5A
? that the scooters are dangerous | 5A 7D

= Palm oil group Sawitra under pressure over burnt forest in West Papua
V| Satellite pictures from August show 2,300 hectares of blackened ground inside a Sawitra concession near Merauke.
N| The Singapore-listed group said villagers had started the fires to hunt deer.
N| "We hunt with dogs," clan elder Yohanes Gebze said.
N| Forestry official Dewi Hartanto said that both stories were being looked at and neither was proven.
A| Plantation workers said they were handed petrol and told to be home by dark.
V| Two buyers, a Swiss chocolate maker and a Dutch soap maker, have stopped their purchases.
N| Switzerland's Chocolaterie Brunn said it would buy again if an auditor cleared the group.
V| Sawitra was fined in 2015 for fires in Riau, on Sumatra.
N| Chairman Hendra Wiriatmadja has ruled out selling the concession.
? Did local people light the fires? | 2A 3D 4W
? Did the company have the forest burnt? | 4W 5A
? Has the Swiss firm resumed buying? | 7P
? Has Sawitra been fined for the fires in Papua? | -
? How much land burned? | 1A
? Is the concession for sale? | 9D

= Cloud provider Stratofy restores service after 31-hour outage that silenced hospitals' pagers
V| Stratofy's Oregon data centre came back on line at 4 p.m. Pacific time on Thursday, a day and seven hours after it went down.
N| A coolant pump had failed and its back-up had been unplugged for painting, site director Xiomara Tull said in a blog post.
A| Employees posting on an internal board, screenshots of which circulated widely, said three warnings about the pump had been closed unread.
V| Stratofy has not said whether the screenshots are genuine.
N| "I lost two hours with a bleeding patient because a pager stayed quiet," said Dr Femi Castellanos of Mercy Ridge Hospital in Boise.
N| The patient survived and has since gone home, she added.
N| Idaho's attorney general, Beau Lindqvist, wants to know by 1 May what patients were told.
V| Stratofy's credits to customers will come to at least $45 million.
M| The outage was the longest at a large cloud firm since 2017, according to a tally kept by the site DownDesk.
? What caused the outage? | 2A
? Were alerts about the pump ignored? | 3A 4W
? Did the patient die? | 6D
? Is service back? | 1A
? Was Stratofy hacked? | -

= Bananas and bribes: former customs chief of Puerto Amparo testifies against fruit exporter
N| Former customs chief Olmedo Zúñiga told a Guayaquil court on Thursday that he had been paid $4,000 a week by Frutas Amparo.
N| The money came in the bottom of fruit boxes, he said, "under the good ones".
N| Company owner Fabiola Intriago stared at the ceiling while her counsel called Zúñiga "a thief singing for his supper".
N| The firm had never paid a customs officer anything beyond the printed tariff, counsel said.
V| Five containers of Amparo bananas opened in Antwerp in 2022 held 3.4 tonnes of cocaine.
N| Belgian prosecutor Lieven Dhaene said no charge had been brought against the exporter there.
V| Asked through the glass of the dock whether she knew Zúñiga, Intriago blew a kiss.
N| Judge Teresa Coronel said the verdict would follow in the week of the 19th.
? Did the exporter bribe the customs chief? | 1A 2A 4D
? Has the company been charged in Belgium? | 6D
? Is Intriago acquainted with Zúñiga? | 7W
? Was a verdict handed down? | 8P
? how were the payments delivered | 2A
? Was cocaine discovered in Guayaquil? | -

= Workers occupy Lisbon tram depot as operator brings in private drivers
V| About 160 tram drivers have been sleeping on the floor of the Santo Amaro depot since Sunday.
N| They will stay "until the last mercenary goes home", shop steward Aurora Bettencourt said through the railings.
N| Carris-Tejo said 44 contract drivers had kept five of six routes going on Monday.
V| A reporter who walked routes 28 and 12 between ten and noon saw no tram on either.
N| Mayor Valdemar Pestana asked police on Tuesday to clear the depot.
N| The police commander, Superintendent Gil Moita, said he would need a court order first.
A| Two drivers spoke of supervisors offering 500 euros in cash to anyone who came out.
N| A company spokeswoman said she knew nothing about any cash.
V| Drivers earn 1,060 euros a month before overtime.
? Were trams running on Monday? | 3A 4D
? Has the depot been cleared by police? | 5P 6P
? Did managers offer money to end the occupation? | 7A 8W
? Since when have the drivers been in the depot? | 1A
? How much are tram drivers paid? | 9A
? Was a driver injured by police? | -

= Coffee giant Bellavance finds child pickers on three certified estates
V| Inspectors sent by Bellavance found 41 children under fourteen picking cherries on three estates in Jinotega.
N| "We certify paper, it turns out, and not people," sustainability head Rosalind Achebe wrote in the company's annual report.
N| Estate manager Evenor Lacayo said the children had come along with their mothers and were playing.
N| One of the mothers, Jamileth Rugama, said her son, 11, filled three baskets a day.
V| The Fair Leaf label has suspended the three estates.
N| Its director, Bo Elmgreen, would not go into whether earlier audits had raised alarms.
A| An auditor who visited in 2021 said he had reported minors and been asked to rephrase.
V| Bellavance went on buying from the estates until December.
N| It will build a school in the district, Achebe wrote.
? Were children working on the estates? | 1A 3D 4A
? Had auditors warned about under-age labour earlier? | 6W 7A
? Has Bellavance built a school? | 9P
? Did the coffee company stop its purchases in 2021? | 8D
? How many minors were discovered? | 1A
? Did a child die in the fields? | -

= Bitumen shortage stalls 300 roadworks after Karrapur refinery fire
V| Fire tore through the Karrapur refinery's bitumen unit on the night of 4 January.
V| Two contract cleaners, Suresh Valmiki and Raju Devendra, died.
N| Refinery head Anjali Thirunavukkarasu said everybody else on the shift had been counted.
N| The wife of a third cleaner, Lakhan, said he had gone in with them and had not come out.
N| Police inspector Mohd. Tahir said no missing-person complaint had been registered by Friday.
V| The refinery would not hand over its gate register.
V| Road builders in three states have put down their shovels for want of bitumen.
N| The unit could be mended in ten weeks, Thirunavukkarasu said.
A| Contractors thought a year more likely.
? How many people were killed? | 2A
? Is a third worker missing? | 3D 4A 5W 6W
? Has the bitumen unit been repaired? | 8P
? How long will repairs take? | 8A 9A
? Who were the victims? | 2A
? Was the fire started on purpose? | -

= Rating agency cuts Patria Lakeshore to junk, city denies it is near default
V| Brennick downgraded the bonds of the lakeside city of Patria, Ontario, by two notches to BB on Wednesday.
N| "There is a $90 million hole and a tarpaulin over it," wrote its lead analyst, Marisol Tremblay-Okoye.
N| City treasurer Gordon Petrakis said Patria had never missed a payment and would not miss this one.
V| The next interest payment, of $7.1 million, falls due on 15 March.
A| Bondholders have hired a restructuring lawyer, two of them said.
N| Mayor Dorothea Blankenship-Wu told a phone-in she had "heard gossip, nothing more" about lawyers.
V| The province has not said whether it would step in; the finance minister's office let three calls go to voicemail.
V| The hole stems from a stadium whose hockey team left for Halifax.
N| Property tax would go up 6 percent, she told another caller.
? Has the city defaulted? | 3D
? Have creditors engaged a lawyer? | 5A 6W
? Will Ontario bail out the city? | 7W
? Was the city's credit rating lowered? | 1A
? what made the deficit | 8A
? Has the hockey team returned? | -

= Baby formula maker Lactalia under fire over slow Algerian recall
V| Tins of Lactalia 1 were still in pharmacies in Oran on 11 February, nine days after France withdrew them.
N| "My shelves were cleared on the 3rd, I signed the slip," said pharmacist Nassim Belkadi, whose shop is in Tlemcen.
N| The company's regional head, Faïza Merabet, said a truck had broken down, twice.
N| Algeria's health ministry counts eight babies with salmonella, none of whom was in danger.
N| "They let my daughter's ward fill up," said Kenza Draoui, whose baby is one of them.
V| Merabet could not say how many tins had been sold after 2 February.
A| Customs brokers said two containers had been unloaded as late as the 7th.
N| Merabet said the last shipment had docked in January.
V| A Lactalia yoghurt was withdrawn in Morocco in 2020.
? Did shipments of the milk arrive after the French withdrawal? | 7A 8D
? Have any babies died? | 4D
? How many infants have fallen ill? | 4A
? How many cans were bought after the recall date? | 6W
? Why was the recall in Algeria late? | 3A
? Was formula recalled in Morocco? | -

= Data centre plan divides Drumgannon as council defers vote
V| A decision on Aranmore Cloud's €800 million campus at Drumgannon was put back on Monday until the April sitting.
N| Council engineer Fergal Mac Aodha said the town's water main could not feed it.
N| Aranmore's Shirin Talebi said the halls would be cooled by air and would use "about as much water as a pub".
A| A planning document seen by objectors is said to mention 4 million litres a week.
N| Talebi said that no such document had been produced by her company.
N| Farmer Bernadette Tuohy accused councillors of taking a trip to Seattle at the firm's expense.
N| Councillor Packie Lydon admitted to the trip but said that he had paid his own fare.
V| The other two councillors on the delegation did not return calls.
V| Construction could begin in autumn and would need 900 workers.
? Has the data centre been given the go-ahead? | 1D
? Would the campus need a lot of water? | 2A 3D 4A
? Did the company pay for councillors' travel? | 6A 7D 8W
? Has building started? | 9P
? Did a councillor visit Seattle? | 6A 7A
? Who is the mayor of Drumgannon? | -

= Tram manufacturer Škarda wins €1.1bn Melbourne order, rival cries foul
V| Škarda Vagonka will build 110 trams for Melbourne, Victoria's transport department announced on Friday.
N| Losing bidder Ferrostaal Rail said its price had been 80 million euros lower.
N| Price was worth 30 points in a hundred, procurement head Lachie Papadimitriou replied.
M| The Melbourne Ledger says one of the evaluators has a brother on Škarda's payroll.
N| "I have two brothers; one is a vet and the other is dead," the evaluator, Zdenka Horvat-Pike, told the paper.
V| Škarda's Plzeň office was shut for a public holiday and nobody picked up.
V| The first tram is to be delivered in 2028.
N| Ferrostaal will go to court by the end of the month, its lawyer said.
V| Škarda paid a penalty for late trams in Riga in 2019.
? Did a judge of the bids have a relative at Škarda? | 4A 5D 6W
? Was Ferrostaal's bid cheaper? | 2A
? Has the loser sued? | 8P
? Have trams been delivered to Melbourne? | 7P
? How many vehicles were ordered? | 1A
? Was Škarda fined for late delivery in Melbourne? | -

= Union says 19 miners trapped at Khutsong; company puts the figure at seven
V| The lift at Goldberg's number 3 shaft stopped 1,400 metres down at 9 p.m. on Tuesday.
N| Mineworkers' federation secretary Thandeka Mokoena said nineteen people were stuck below.
N| Seven, all in contact by radio, was the count given by Goldberg's Pieter-Jan Lotriet.
N| "They have water and bad jokes," Lotriet said.
A| Relatives at the gate said some of the names they had given were on neither list.
V| The minerals department said it would give no figures until everyone was up.
N| A winch from Carletonville would be fitted by morning, according to Lotriet.
V| Five men died in the shaft in a rock fall in 2014.
? How many miners are trapped? | 2A 3A 6W
? Were there nineteen people underground? | 2A 3D 6W
? Was there a rock fall on Tuesday? | -
? Did the men trapped on Tuesday die? | 3D 4D
? Is the company able to talk to them? | 3A
? Has a new winch been installed? | 7P

= What we know so far about the collision of two freighters in the Bay of Kiel
V| The collision took place at 04:47 on Thursday in thick fog, eight miles north-east of the Kiel lighthouse.
V| One ship was the Polish grain carrier Wisłoujście; the other, Estonian-owned, was loaded with scrap.
N| Germany's sea rescue service lifted eleven sailors out of the water, all alive.
N| How many had been aboard in total was something the service was still trying to establish on Thursday evening.
M| According to the Gdynia portal Kurs Północ, the Polish mate had been on watch for sixteen hours.
N| Shipowner Żegluga Wiślana would say only that rest rules were "known to our officers".
V| An oil slick five kilometres long has been photographed from the air.
N| It will not reach the beaches if the wind holds, environment minister Tobias Goldschmidt-Reyes said.
? How many people were on the two ships? | 4W
? Was the watch officer overtired? | 5A 6W
? Has oil washed ashore? | 8P
? Did any sailors die? | -
? When did the ships collide? | 1A
? what was the Estonian ship carrying | 2A

= Petrol falls below two euros for first time since spring
V| A litre of unleaded cost an average of 1.97 euros on Tuesday, motoring club Autobund found, down from 2.11 a month ago.
N| "Enjoy it, it won't last," said the club's fuel expert, Hannelore Quist.
N| She expects prices back above two euros by November.
V| Cheaper crude was one reason; another was the return of the Ingolstadt refinery after a spring fire.
V| Diesel hardly moved, at 1.89 euros a litre.
N| Calls by the transport minister, Lothar Wessely, for oil firms to pass on savings faster were brushed off by the refiners' lobby.
A| Tank-station leaseholders complained that they earned more on sandwiches.
N| A tax cut of ten cents, which Wessely wants from January, needs the votes of the upper house.
? Have fuel prices dropped? | 1A
? Why is petrol cheaper? | 4A
? Has fuel tax been cut? | 8P
? Will petrol become dearer again? | 2A 3A
? Did diesel get much cheaper? | 5D
? Has the transport minister been replaced? | -

= Robot vacuum firm Dustin & Dot confirms talks with lenders after missing coupon
V| The maker of robot vacuum cleaners said on Monday it was "in constructive conversation" with its banks.
V| That sentence, in a two-line notice, followed a missed payment of $14 million on Friday.
A| Suppliers in Dongguan have stopped sending motors, three of them said.
N| The company's head of communications, Tallulah Brandt, said she was "not in a position to speak to individual suppliers".
V| The stock was suspended at 40 cents; a year ago it stood at $31.
V| Founders Dustin Yoo and Dorothy Mbatha met at a robotics contest in Daegu.
N| Yoo will sell his house if that is what it takes, he wrote to customers.
N| Mbatha, who left in August, said that she wished everybody well and would leave it there.
? Did Dustin & Dot fail to pay what it owed? | 2A
? Have deliveries of parts been halted? | 3A 4W
? that Yoo sold his home | 7P
? Why did Mbatha leave the firm? | 8W
? Is the company negotiating with its creditors? | 1A 2A
? Has the company been wound up? | -

= Tens of thousands of Lufttaxi bookings exposed by unlocked server
V| Names, routes and card fragments of 83,000 passengers of the air-taxi service Lufttaxi lay open on a server in Frankfurt for seven weeks.
M| The lapse was discovered by the computer magazine Bitwerk, which notified the company on 3 July.
N| "We slammed the door within the hour," technology chief Sanjana Rothfuss said.
N| As far as the logs show, no outsider had come in, she said.
N| The logs for the first four weeks are missing, Hesse's data protection officer, Ulf Brinkmann, pointed out.
V| Rothfuss, told of his remark, did not dispute that.
A| A seller on a Telegram channel offers what he says are 20,000 Lufttaxi records.
N| Brinkmann said he could not yet tell if those were real.
V| Passengers are to be written to by the end of the month.
? Was the data accessed by outsiders? | 4D 7A 8W
? Have the affected customers been informed? | 9P
? Who found the security hole? | 2A
? Is part of the log gone? | 5A 6W
? How many passengers' details were exposed? | 1A
? Were full credit card numbers stolen? | -

= Norwegian fund drops Australian coal hauler from portfolio
V| Norway's Haugland pension fund has sold its last shares in coal hauler Bluegum Rail, it said on Wednesday.
N| The 1.2 percent stake was worth 640 million kroner.
N| Head of ethics Torbjørg Aasen cited "an unacceptable risk of serious environmental damage".
N| Bluegum chief Darryl Nakamura said the fund had not rung him once.
N| Aasen said three letters went unanswered.
V| Nakamura's office, asked about the letters, said that it would check.
V| The fund has shed 19 coal-related holdings since 2020.
N| Whether gas would be next was a matter for parliament, she said.
? Did the fund get in touch with Bluegum before selling? | 4D 5A 6W
? Has the fund given up its holding in Bluegum Rail? | 1A
? Why was the stake sold? | 3A
? Will the fund divest from gas? | 8W
? How much was the holding worth? | 2A
? Did Bluegum Rail go bust? | -

= Onion exporters in Maharashtra count losses as ships leave without them
V| Rows of trucks stood nose to tail outside Nhava Sheva port on Thursday, their onions sweating under tarpaulins.
N| "Ten days, and I have eaten three wages' worth of petrol," said driver Ramdas Ghuge.
V| A 40 percent export duty came into force on the 19th without warning.
N| Commerce secretary Nalini Bhargava said exporters had been consulted twice.
N| Not a phone call, said Vilas Shirke, who heads the exporters' body.
N| She would, however, look at exempting loads already on the road, Bhargava said.
A| Dealers in Dubai have begun buying from Egypt.
V| Onion prices helped bring down a Delhi government in 1998.
N| Shirke said that he'd lost 20 million rupees.
? Were exporters consulted before the duty? | 3D 4A 5D
? Have shipments in transit been exempted? | 6P
? Where are Gulf buyers turning? | 7A
? Did the onion price topple the Delhi government this month? | -
? How high is the levy? | 3A
? Has the port been shut by a strike? | -

= Fintech chief Orla Vantongeren denies cheating investors as trial opens in Ghent
V| Orla Vantongeren, 34, arrived at the courthouse on a bicycle.
N| Prosecutor Filip De Rycke told the judges that she had invented 70,000 customers for her lending app, Kwibus.
N| "Every one of them had a name and a pulse," Vantongeren said when invited to speak.
N| Her former head of growth, Sven Lagrou, said he'd been asked to generate names with a script.
N| She laughed when asked by the court if the script existed, and said engineers would know.
V| Investors put €112 million into Kwibus between 2018 and 2021.
N| Most of it, the indictment says, is gone.
N| De Rycke will ask for six years.
N| The defence would like an acquittal and, counsel Hilde Maes joked, an apology.
? Were customers fabricated? | 2A 3D 4A
? Is there a script that produced fake names? | 4A 5W
? Has she been convicted? | 8P 9P
? How did Ms Vantongeren get to court? | 1A
? What sum did investors put up? | 6A
? Did Vantongeren plead guilty? | 3D

= Suez-bound car carrier reports drone strike, crew of 24 safe
V| A drone struck the bridge wing of the car carrier Adriatic Glory 40 miles off Hodeidah, its operator reported on Monday.
N| Master Jerome Villaflor reported "smoke, broken glass and a bent railing".
N| All 24 on board were safe, the operator, Kvarner Auto, said in an e-mailed statement.
N| The Houthi spokesman, Yahya al-Ansi, said: "When we hit a ship we say so, and we have said nothing."
N| Britain's maritime agency logged the incident as "unconfirmed".
V| The Adriatic Glory was said to be carrying 4,300 cars from Pyeongtaek to Koper.
N| She is to call at Djibouti for repairs, Kvarner said.
A| Insurers raised the premium for the passage to 0.9 percent of hull value within hours.
V| Another Kvarner vessel, the Adriatic Dawn, was abandoned in flames in January.
? Was the ship hit by a drone? | 1A 5W
? Did the Houthis attack the Adriatic Glory? | 4D
? Was anyone on board harmed? | 3D
? Has the carrier reached Djibouti? | 7P
? Did the crew abandon the Adriatic Glory? | -
? what cargo was on board | 6A

= Two-day national rail shutdown over, but commuters told to expect chaos on Thursday
V| Trains began leaving Bucharest Nord at a crawl at 5 a.m. on Wednesday after 48 hours in which none moved anywhere in the country.
N| Transport minister Sorina Văduva thanked railway workers for "coming to their senses".
N| "We came for air, not to our senses," said Ilie Crăciunescu of the drivers' federation.
N| His members would down tools again on the 30th unless wages went up 12 percent, he said.
N| Văduva has offered seven, spread over eighteen months.
A| There were people around the prime minister who wanted to go to ten, a coalition politician said.
V| The government spokesman said that he had no knowledge of any new number.
N| Freight firm Carpat Cargo lost 3 million lei, its owner said.
V| Several commuter lines stay closed on Thursday because crews are in the wrong towns.
? Did any trains run during the strike? | 1D
? Is the government ready to pay ten percent? | 6A 7W
? Has a second strike been held? | 4P
? What raise are the drivers asking for? | 4A
? Will Thursday's service be back to normal? | 9D
? Was the transport minister sacked? | -

= Analysts see memory-chip glut ending as Hanbit raises prices for third time
V| Hanbit Semiconductor will charge 15 percent more for its laptop memory from July, customers were told in a letter.
V| It would be the third increase this year.
N| "The warehouse is empty and the phone is ringing," said sales director Noh Jae-seung.
A| Analysts expect the South Korean firm to post its first profit in seven quarters.
V| Hanbit is in a quiet period and would not discuss earnings.
V| It laid off 900 people at its Dresden works in 2022.
N| Taiwan's Formosa Micro denied that it would follow with its own increase.
A| Buyers said that they had already had its new price list.
N| A fire at Hanbit's Cheongju line in February did no lasting damage, according to Noh.
? Is Formosa Micro putting up its prices? | 7D 8A
? Has Hanbit returned to profit? | 4P 5W
? By how much will Hanbit's laptop memory go up? | 1A
? Has Hanbit cut jobs this year? | -
? Was the chipmaker's line badly damaged in the fire? | 9D
? Does Hanbit still have unsold stock? | 3D

= Beloved Glasgow chocolate maker Tunnoch & Daughters bought by Brazilian giant
V| Tunnoch & Daughters, which has rolled caramel wafers in Possilpark since 1928, passed into Brazilian hands on Friday.
V| The buyer, Doce Imperial, paid £86 million in cash.
N| "The recipe book stays in my handbag," said Elspeth Tunnoch, 70, who sold her whole 61 percent.
N| Doce Imperial's Rogério Camargo promised to keep the Glasgow works open for at least five years.
N| The GMB's Shona McIlroy would have liked that in writing.
V| It is not in the contract, a copy of which was lodged at Companies House.
A| Some employees have been told that the night shift is to go.
N| "I've heard that one too, and I've asked, and I've been smiled at," McIlroy said.
? Has the Scottish confectioner been sold? | 1A 2A 3A
? Is the factory's future guaranteed in the contract? | 6D
? Will the night shift be abolished? | 7A 8W
? How much did the Brazilians pay? | 2A
? Has the Glasgow plant been shut? | -
? Did Elspeth Tunnoch retain a stake? | 3D

= Egg producer fined after 12,000 hens die in ventilation failure
V| Magistrates in Boston, Lincolnshire, fined Fenhall Eggs £140,000 on Tuesday over the deaths of 12,000 birds.
V| The hens suffocated on 19 July last year when fans stopped in a shed at Wrangle Lowgate.
N| An alarm had been muted by a night watchman who was watching the cricket, prosecutor Imogen Fairweather told the court.
N| The watchman, 58, has always said the alarm never sounded.
V| Fenhall pleaded guilty to causing unnecessary suffering.
N| Director Clive Stannard said outside that he took no pleasure in "any of it".
N| He declined to say whether the watchman still worked for him.
N| Animal-welfare inspector Gwen Osei said the shed had been certified the week before.
N| A second shed would be fitted with new fans by spring, Stannard promised.
? Did somebody silence the alarm? | 3A 4D
? Does the guard still have his job? | 7W
? Has the company admitted the offence? | 5A
? Have new fans been installed? | 9P
? How did the chickens die? | 2A
? Were the birds killed by avian flu? | -

= Kenya Airlink jet returns to Mombasa after cabin fills with smoke
V| A Kenya Airlink flight to Kigali turned round over Voi on Saturday when smoke seeped into the cabin.
N| Passengers were given wet towels, said one of them, schoolteacher Mwanajuma Kitsao.
V| It landed at Moi International at 18:33 and taxied to the terminal under its own power.
N| The airline said that an oven with a forgotten pizza box inside had been to blame.
N| Fire officer Hamisi Mwakio said his men had found scorched wiring behind a panel, nowhere near the galley.
N| Investigators will say nothing about the cause until they have dismantled the galley, said their head, Philomena Oduya.
V| Two children and a flight attendant were taken to hospital to be checked and sent home after an hour.
A| Staff at the airport said the same plane had smelled of burning on Thursday.
V| Kenya Airlink has six of the type.
? What caused the smoke? | 4A 5A 6W
? Was there a burning smell on the aircraft before Saturday? | 8A
? Did the jet make it to Kigali? | 1D 3D
? Was anyone treated in hospital? | 7A
? Did the plane crash at Voi? | -
? Have other jets of the type been grounded? | -

= Ethereal Foods boss says plant-burger merger 'dead as the dodo'
V| Merger talks between plant-burger makers Ethereal Foods and Beanstalk have ended, both companies announced on Tuesday.
N| "Dead as the dodo, and nobody is stuffing it," Ethereal's Maxine Oyelaran told analysts.
N| Beanstalk's board had wanted a third of the seats; it was offered two chairs, she said.
N| Beanstalk's chairman, Ivo Tannenbaum, said the row was over debt and not over chairs.
V| Sales of meat substitutes in the United States have shrunk for eleven straight quarters.
V| Ethereal would close its Fresno line in May whatever happened, it had said in December.
A| Bankers on the deal reckoned the two would be back at the table by autumn.
V| Tannenbaum gave that idea neither a yes nor a no.
? Did the two companies merge? | 1D 2D
? Why did the negotiations fail? | 3A 4A
? Will talks be taken up again? | 2D 7A 8W
? Has the Fresno line been shut? | 6P
? How has demand for meat alternatives developed? | 5A
? that Oyelaran is stepping down | -

= Water bills to rise 31 percent as regulator signs off on leaky pipes plan
V| Households served by Severnmouth Water will pay £172 more a year by 2030, under a settlement published on Thursday.
N| The regulator's Jolyon Pascoe-Nkemelu said pipes laid under Queen Victoria could not wait.
N| "They've had our money for thirty years and bought a bridge in Manila," said pensioner Ray Tudge.
V| The company's Australian owners took £1.2 billion in dividends over the decade.
N| None would be paid before 2027, chief executive Petra Lindholm-Asante told a committee of MPs.
N| Pressed as to what followed after 2027, she offered to write to the committee.
V| Sewage spilled into the Lugg for 3,100 hours last year.
N| Lindholm-Asante will not take her bonus, she said.
A| Colleagues of hers will, it is understood.
? Are customers' charges going up? | 1A
? Will the company pay dividends after 2027? | 6W
? Are executives at Severnmouth forgoing bonuses? | 8A 9D
? How much did shareholders receive over ten years? | 4A
? Did the regulator reject the increase? | -
? Has Severnmouth been nationalised? | -

= Ammonia leak at cold store in Gdynia sends 70 to hospital
V| A cloud of ammonia drifted out of the Morski Chłód cold store at 10:15 on Wednesday and over a tram stop.
N| Seventy-two people complained of burning eyes and were taken to three hospitals, voivode Alicja Brzeska said.
N| Nobody was in a serious condition by evening, she wrote.
N| A forklift had torn a pipe off the wall, the plant's director, Oskar Wenta, said.
N| "It was the pipe that came down on the forklift," said the driver's sister, herself a packer there.
V| Inspectors have locked the hall and will start on Monday.
A| Neighbours told of three smaller leaks since Easter.
N| Wenta said he knew of one.
? Were there earlier leaks? | 7A 8A
? What caused the ammonia to escape? | 4A 5A
? Have the inspectors begun their examination? | 6P
? How many went to hospital? | 2A
? Were there fatalities? | 3D
? Was the tram derailed? | -

= Rivals circle as Nordic telecoms group Skarv puts Baltic arm up for sale
V| Skarv has hired bankers to find a buyer for its Lithuanian and Latvian networks, the Norwegian group said with its half-year figures.
A| Three bidders have looked at the books, according to advisers: an Emirati fund, a Czech billionaire and Latvia's own Dzintars Tel.
V| Dzintars Tel said that it read the newspapers like everybody else.
N| The Czech, Radovan Smejkal, was fishing in Iceland and could not be reached, his assistant said.
N| Abu Dhabi's Sahel Capital said it had "no interest, past or present".
N| Defence minister Kęstutis Vaitonis said the masts must not go "to anyone we would not give our house keys".
V| Half-year profit was 2.1 billion kroner, a tenth more than in the same months last year.
N| Skarv's Liv Aakre said offers were due by 15 October.
? Is Dzintars Tel bidding? | 2A 3W
? Is Sahel Capital in the running? | 2A 5D
? Is Smejkal interested in the networks? | 2A 4W
? Have the Baltic networks been sold? | 1P
? Did Skarv's profit fall? | 7D
? When must bids be in? | 8A

= Rice is cheaper, onions dearer: what Manila shoppers paid in March
V| A kilo of well-milled rice cost 46 pesos on average in March, four pesos less than a year earlier.
V| Onions went the other way, to 210 pesos from 140.
N| Vendor Corazon Dimaculangan of Balintawak market said people now bought them "by the piece, like earrings".
N| Agriculture undersecretary Rommel Yap-Santos said import permits for 17,000 tonnes had been signed.
N| None of it had docked by Friday, the ports bureau said.
A| Wholesalers were sitting on stocks, some stallholders said.
N| Yap-Santos vowed to raid warehouses if that turned out to be so.
V| Headline inflation slowed to 3.3 percent.
N| The central bank's Isagani Locsin saw room for a cut in June.
? Did rice get cheaper? | 1A
? Have imported onions arrived? | 5D
? Are wholesalers hoarding onions? | 6A
? Have warehouses been raided? | 7P
? Has the central bank cut interest rates? | 9P
? What was inflation in March of last year? | -

= Ousted founder of Tel Aviv drone firm Barak Sky says locks were changed while he was in the dentist's chair
N| "I came out with a numb jaw and no company," said Yoav Lindenfeld, 41, who started Barak Sky in a garage in 2014.
V| The board removed him on Sunday by four votes to one.
N| Chair Ayelet Mor-Tabibian cited "matters of conduct" and would not elaborate.
A| Two directors said the matters were invoices for a horse.
N| The horse was his daughter's and he'd paid for it himself, Lindenfeld said.
V| Investors led by a Munich fund own 58 percent.
V| The fund has kept silent since Sunday.
N| Acting chief Tzipi Arbel told staff that orders from the Dutch navy were safe.
N| The Dutch defence ministry said it would "review its position" next week.
? Was Lindenfeld removed from his post? | 1A 2A
? Why did the directors get rid of the founder? | 3W 4A
? Did he charge the firm for a horse? | 4A 5D
? Will the Dutch navy keep its orders with Barak Sky? | 8A 9W
? Who is running the firm now? | 8A
? Did the Munich fund sell its shares? | -

= Farmers dump manure outside parliament in Vilmar over milk price
V| Eleven tractors tipped slurry on the steps of parliament in Vilmar at about 7.30 on Wednesday morning.
N| "Twenty-six cents a litre, and it costs me thirty-nine," said Leopold Gruber-Ananth, who milks 60 cows near Oss.
N| Police made four arrests, all for traffic offences.
N| Agriculture minister Simonetta Kaas was in Brussels and would see a delegation on Friday, her office said.
N| Gruber-Ananth said he'd believe it when he had coffee in his hand.
N| Dairy group Alpmilch denied that it had cut what it pays.
V| Its price list, which hangs in each collecting station, shows 31 cents for May and 26 for June.
V| Asked about the list, the group replied with a link to its annual report.
V| Five years ago farmers had dumped potatoes on the same steps.
? Did the dairy company lower the milk price? | 6D 7A 8W
? Has the minister received the farmers? | 4P
? Were any protesters arrested? | 3A
? What was dumped in front of the assembly this week? | 1A
? What does it cost to produce a litre? | 2A
? Did the protesters break into parliament? | -

= Spyware found on phones of three union negotiators at Piraeus shipyard
V| Software able to switch on a microphone was found on the handsets of three people who negotiate for welders at the Perama yard.
M| It was the Athens weekly Kathreftis that first carried the findings on Sunday.
N| "Whoever it was now knows my daughter's exam results," said negotiator Lefteris Samaras.
N| Yard manager Konstantina Dellaporta said she had ordered no such thing, nor would she know how.
N| Canadian researchers at the Torvald Lab matched the code with a product of the firm Nightglass.
N| Nightglass said that it sells to states only, and not to which.
V| The government spokeswoman was asked four times on Monday whether Greece was a client.
V| She spoke about the rule of law.
V| Talks on a wage of 62 euros a shift were to resume on Thursday.
? Did the shipyard spy on the union? | 4D
? Is the Greek state a customer of Nightglass? | 6W 8W
? Who made the spyware? | 5A
? Have wage talks restarted? | 9P
? How many negotiators were bugged? | 1A
? Has Dellaporta been detained? | -

= Vineyard owners in Moravia hit by frost ask for aid as minister counts votes
V| Temperatures fell to minus six in the vineyards around Velké Pavlovany on the night of 23 April.
N| Grower Jaromír Habán lit 400 candles and lost everything anyway.
N| Nine buds in ten are dead, the winegrowers' union's Lenka Šimordová estimated.
N| Minister Vítězslav Rous said that his own inspectors had seen "a third, perhaps".
N| Growers should get 1.5 billion crowns, Šimordová said.
N| He would take half a billion to cabinet in June, Rous replied.
V| The opposition scents an election present.
V| In the frost of 2016, growers received 300 million.
N| "Vines don't vote," said Rous when this was put to him.
? How much of the crop's buds were killed? | 3A 4A
? Has aid been paid out for this year's frost? | 5P 6P
? Is the aid a vote-winning ploy? | 7A
? when did the frost strike | 1A
? Did growers get money after the 2016 frost? | 8A
? Was the minister voted out? | -

= Drugmaker Orbion sets aside $2.1bn for talc-free powder that was not
V| Orbion Consumer took a charge of $2.1 billion in its second quarter for lawsuits over Puffin baby powder.
V| The tin has carried the words "talc-free" since 2009.
N| Tests by the University of Tampere turned up talc in six tins out of ten, Professor Aino Kettunen said.
N| "Traces from a shared conveyor," Orbion's medical chief, Dr Sundeep Walia, called it.
N| Whether traces could cause disease he would leave to the courts.
V| Some 8,700 people say they or their relatives fell ill.
N| Orbion has offered each claimant $90,000, said Bettina Grau, who represents 2,000 of them.
N| The company told this newspaper it had "no offer outstanding".
N| Puffin will disappear from shops in December, Walia said.
? Did the powder contain talc? | 3A 4A
? Has Orbion offered money to claimants? | 7A 8D
? Can the powder make people ill? | 5W 6A
? Has Puffin been taken off the market? | 9P
? How big was the provision? | 1A

= Second bridge collapse in a year closes Trans-Andean freight line
V| A span of the Río Seco viaduct fell into the gorge on Tuesday, four minutes after a copper train had crossed.
N| Nobody was on it, provincial governor Anahí Curapil told local radio.
V| Eleven months ago, the Quebrada Honda bridge 60 kilometres to the south went down under a train, killing the driver.
N| Engineers had passed the viaduct as sound in August, said line manager Wilfredo Stange.
M| Radio Cordillera broadcast on Wednesday what it said was a page of that inspection, with the word "urgent" underlined.
N| Stange said he had not heard the broadcast.
V| Copper from three mines will have to go by lorry.
N| A temporary span could be up in five weeks, the army's bridge battalion believes.
? Was anyone killed at Río Seco? | 2D
? Did inspectors warn about the viaduct? | 4D 5A 6W
? Is there a replacement bridge in place? | 8P
? what came down on Tuesday | 1A
? Was a train on the viaduct when it fell? | 1D 2D
? Did the line's manager lose his job? | -

= Gaming studio Lantern Fox closes after 19 years; unreleased sequel's fate unclear
V| All 134 people at Lantern Fox in Malmö were called into the lift lobby at 9 a.m. and told it was their last day.
N| Owner Paragon Playworks blamed "a changed market" in a message that misspelt the studio's name.
V| Its last game, Saltmarsh, sold six million copies.
A| A sequel was four months from completion, developers said.
V| Paragon, which is based in Austin, did not respond to questions regarding the sequel.
N| "It's on a hard drive in a drawer, and I know which drawer," art director Hedvig Ljungqvist-Rao said.
N| Another Paragon studio, Brisbane's Dropbear, might buy the name, its founder Kit Moana said.
N| Staff would get two months' pay, it said.
N| The union Unionen said it would be four, as the law demands.
? Has the studio been shut down? | 1A
? Will Saltmarsh 2 ever come out? | 5W
? Has Dropbear bought the rights? | 7P
? How much severance will employees receive? | 8A 9A
? Was a follow-up nearly finished? | 4A 5W
? How many staff lost their jobs? | 1A

= Swiss private bank Delacroix-Imhof raided in money laundering inquiry
V| Federal police spent nine hours in the Geneva headquarters of Delacroix-Imhof on Thursday and left with eleven boxes.
N| The attorney general's office spoke of "suspected aggravated money laundering" and gave no names.
A| The inquiry centres on an account of a former Mozambican minister, lawyers familiar with it said.
N| The bank was not itself a suspect, said senior partner Gaspard Imhof.
N| Asked about that, the attorney general's spokesman, Reto Caflisch, said he would not go into the standing of any party.
V| Ex-minister Zeferino Machava lives in Lisbon.
N| "I have one account, in Maputo, and it has eleven dollars in it," he told Portuguese television.
V| The bank was fined 4 million francs over a Venezuelan client in 2019.
? Was the bank searched? | 1A
? Is the bank under suspicion? | 4D 5W
? Does Machava have an account in Switzerland? | 3A 7D
? Has Gaspard Imhof been arrested? | -
? Was the bank fined over Machava's money? | -
? what was taken away | 1A

= Lift maker Altus admits cable fault after Jakarta tower plunge
V| Altus Elevators conceded for the first time on Monday that a cable had been badly crimped in the lift which fell eleven floors in the Menara Surya tower.
N| "The crimp is ours, and we own it," regional director Sigrid Halvorsen-Tan said at a televised hearing.
N| Building manager Bambang Suryadi still puts the fall down to Altus's software.
V| Five cleaners lost their lives in the fall on 2 December.
N| A sixth, Sri Wahyuni, 27, woke from a coma last week, her brother said.
N| Prosecutors have named nobody as a suspect, their spokesman Arif Budiman said.
N| That could change after the hearing, he added.
N| Altus lifts in 300 other towers across Indonesia had all been checked, Halvorsen-Tan said.
A| Janitors in two towers in Surabaya said that nobody had come.
? Did a defective cable cause the lift to fall? | 1A 2A 3D
? How many people were killed? | 4A
? Have suspects been named? | 6D 7P
? Have the other lifts been inspected? | 8A 9D
? Did Sri Wahyuni die? | 5D

= Uber-rival Hopla pulls out of Nairobi overnight, leaving drivers with car loans
V| The Hopla app went grey on Nairobi's telephones at midnight on Saturday.
N| An e-mail signed "Team Hopla" thanked drivers for the journey.
V| Some 9,000 had bought cars on loans the company had arranged.
N| "I owe 1.4 million shillings on a car that picks up nobody," said Achieng' Otieno-Barasa, a mother of three.
N| Lender Mkopo Wheels said no car would be taken before March.
A| Drivers in Kasarani said two had been towed on Sunday.
N| Hopla's co-founder Jesper Quist-Mwangi wrote from Copenhagen that fuel prices had "killed the sums".
V| He did not address a question about drivers' deposits.
N| The transport authority is drawing up rules that would make apps post a bond.
? Have any drivers' cars been repossessed? | 5D 6A
? Why did Hopla leave Kenya? | 7A
? Will drivers get deposits back? | 8W
? Do ride-hailing apps have to put up a bond? | 9P
? How many drivers took out loans? | 3A
? Is Hopla still operating in Nairobi? | 1D

= FAA orders checks on 1,100 turboprops after propeller flies off over Kansas
V| A blade came away from the left engine of a Cassowary 400 at 17,000 feet over Salina on 9 March.
V| It was found in a bean field.
N| Captain Lorraine Bexley-Ortiz put the plane down in Wichita with 38 people unharmed.
N| In an order on Wednesday the Federal Aviation Administration gave airlines ten days to look at the hubs.
V| The order covers 1,100 aircraft flown by 64 operators.
N| Maker Cassowary Aircraft of Adelaide said that a bird was the likeliest cause.
N| No feathers, no blood, no bird, said Dwayne Kowalczyk, who is leading the federal inquiry.
N| He would not be pushed on whether it was metal fatigue.
A| Mechanics had complained about the hubs for years, several of them said.
? Did a bird bring the blade off? | 6A 7D
? Was metal fatigue to blame? | 8W
? Was anyone injured on the flight? | 3D
? Have the 1,100 planes been checked? | 4P
? Where was the blade discovered? | 2A
? Had mechanics raised the alarm? | 9A

= Mussel farms shut along Galician coast as red tide lingers
V| All 3,300 mussel rafts in the Ría de Arousa have been closed since 6 September because of a toxic algal bloom.
N| "Six weeks, and not one shell sold," said Xoana Piñeiro-Lago, whose grandfather built the family's raft.
V| Toxin levels dropped below the limit in two zones last week, but a second clean test is needed.
N| The result was not in yet, marine institute director Breixo Couselo said on Monday.
N| Nobody has fallen ill, said the health department in Santiago.
A| Waiters in Vilagarcía whispered of Chilean mussels on local plates.
N| Couselo said that imports were not his department.
V| The last closure to last this long was in 2005.
N| Growers are to get 900 euros a month from the fishing fund if Madrid agrees.
? Have any zones been reopened? | 3P
? Has the second test come back clean? | 4W
? Were people poisoned by mussels? | 5D
? Are restaurants serving foreign mussels? | 6A 7W
? Have growers received compensation? | 9P
? why were the rafts closed | 1A

= Football-shirt printer Stitchwell calls in administrators after losing league contract
V| Stitchwell, which printed names on the shirts of eleven professional clubs, went into administration on Thursday.
N| Joint administrator Parveen Lockhart said 212 of the 260 staff had been let go that morning, some by text.
N| "I got mine in the queue at Greggs," said heat-press operator Deano Mullaney.
N| Managing director Craig Ferriday blamed the loss of the league contract in May.
A| A board member thinks a £9 million dividend paid to Mr Ferriday's wife had more to do with it.
V| A message left for the Ferridays at their villa in Quinta Verde had not been returned by Friday.
V| Fans who paid for shirts will have to claim with their card companies.
N| Lockhart was in touch with two parties who might take the name, she said.
? Has Stitchwell gone into administration? | 1A
? What brought the company down? | 4A 5A 6W
? How many workers were dismissed? | 2A
? Has a rescuer bought the brand? | 8P
? Did Mr Ferriday explain the payout to his wife? | 6W
? Which league did the contract belong to? | -

= Cyprus gas find smaller than billed, energy firm concedes
V| The Aphrodite South field holds about half the gas announced in 2021, Levantine Energy said after markets closed on Monday.
N| The new figure is 1.1 trillion cubic feet.
N| "Geology is a humbling trade," wrote chief geologist Marios Tofallis.
N| Energy minister Despina Hadjimichael said that the treasury's sums had never rested on the old figure.
V| A budget paper from last October does use it, on page 61.
V| Her ministry was asked about page 61 and sent back a page count.
N| A pipeline to Vasilikos would still make sense, Levantine's Noa Peretz-Klein said.
N| It would take a decision on that before the year was out, she added.
V| Shares fell by a quarter on Tuesday.
? Is there less gas than was announced? | 1A 2A
? Did the government base its budget on the larger estimate? | 4D 5A 6W
? Has the decision to build the pipeline been taken? | 8P
? What is the new estimate? | 1A 2A
? How did investors react? | 9A
? Was the field sold to an Israeli firm? | -

= Postal workers in Ontario ratify deal, ending 29-day stoppage
V| Posties across Ontario voted 71 to 29 percent for a new contract, their union announced on Saturday in Sudbury.
N| "It's not a Cadillac, but it has wheels," said negotiator Rosaire Thibodeau-Singh.
N| Mail will move again from Monday at 6 a.m., Canada Parcel said.
V| The contract brings 13 percent over four years and ends Sunday delivery.
N| Clearing the backlog of nine million items will take until mid-January, operations head Gwendolyn Achterberg-Roy forecast.
A| Carriers in Thunder Bay who voted against said they'd been promised a second ballot.
N| "By whom?" asked Thibodeau-Singh when that was relayed to him.
V| A postal strike in 2018 was ended by Ottawa through legislation.
? Is the strike over? | 1A
? Has the mail resumed? | 3P
? Was a repeat vote promised to carriers in Thunder Bay? | 6A
? Did parliament legislate an end to the 29-day strike? | -
? How much more will postal workers earn? | 4A
? How many items are waiting to be delivered? | 5A

= Cargo airline Skytruk loses permit after third bird of prey is found in smuggling crates
V| Peregrine chicks in egg boxes, 14 of them alive, were pulled from a Skytruk hold in Sharjah on 8 June.
V| It was the third such find on the airline's planes this year.
N| The United Arab Emirates' civil aviation authority withdrew Skytruk's permit on Thursday "until further notice".
N| Owner Rustam Dzhaparov said that the crates had been declared as orchids and that his loaders were no florists.
A| A former loadmaster said everybody knew: "Orchids do not scream."
N| Dzhaparov would not answer a question about the loadmaster.
N| Wildlife officer Salma Al Ketbi said that two men, neither a Skytruk employee, had been charged.
N| The surviving chicks may be let go in the Altai, she said.
? Did the airline know what was in the crates? | 4D 5A 6W
? Have Skytruk staff been charged? | 7D
? Have the falcons been released into the wild? | 8P
? Did the carrier lose its licence? | 3A
? How many chicks were alive? | 1A
? Was Mr Dzhaparov jailed? | -

= Sugar tax cut teaspoonfuls, not waistlines, Chilean study finds
V| Chileans drank 22 percent less sugary pop in the four years after a tax was raised, a study in Public Health Andes found on Monday.
N| Their weight did not budge, said lead author Ignacia Würth of the University of Concepción.
N| People had switched to biscuits, she believes.
N| The bottlers' federation said that this proved the tax to be "a cash register dressed as a nurse".
N| Health minister Amaro Castañeda said teeth had improved, if not belts.
V| Dentists' records from Temuco, the only ones to be had, do not go back far enough to tell.
N| He wants to extend the levy to biscuits in 2027.
V| Federation head Jorge Undurraga would not say if it would go to court over that.
? Did the tax make Chileans slimmer? | 2D
? Did people's teeth get better? | 5A 6W
? Have biscuits been taxed? | 7P
? Did consumption of soft drinks decline? | 1A
? Will the bottlers sue? | 8W
? why did weight stay the same | 3A

= Deutsche Güterbahn chief to step down in spring, paper reports; company silent
M| Deutsche Güterbahn chief executive Roswitha Kämmerling will hand in her keys in April, the Rheinische Warte reported on Saturday.
M| The paper cited minutes of a supervisory board meeting.
V| Reached on the platform at Hamm, Kämmerling, 59, said: "I'm waiting for a train, like you."
V| The company would not confirm the report, but neither did it ask for a correction.
N| Transport union leader Mehmet Sarıkaya said he would be sorry to see her go "if she goes".
V| Güterbahn lost 490 million euros last year and has been told by Brussels to sell its Polish unit.
A| A board member was quoted as saying that the choice of a successor had come down to two women.
V| Her predecessor, Eckart Zumwinkel-Voss, was fired in 2020.
? that Ms Kämmerling is leaving | 1A 3W 4W 5P
? Was Kämmerling fired? | -
? Has a successor been chosen? | 7D
? How much did the freight railway lose? | 6A
? Has the Polish subsidiary been sold? | 6P
? Where did the newspaper get its information? | 2A

= Breadmaker raises price of white loaf to £1.75 and gets letter from watchdog
V| Hearthside's medium white will cost £1.75 from Sunday, 20 pence more than now.
N| "Flour, gas, wages, in that order," said its commercial director, Fenella Bracegirdle.
V| Flour has become 6 percent cheaper since January, according to the millers' own index.
V| The competition watchdog has written to Hearthside and two other bakers.
N| What the letter said was "between us and the sender", Bracegirdle told the BBC.
A| People at one of the other two said it asked for e-mails between sales chiefs.
V| The three bake seven loaves in ten eaten in Britain.
N| The watchdog's Idris Penhaligon said that a letter was not an investigation.
N| It could become one in the autumn, he said.
? Has a price-fixing investigation been opened? | 8D 9P
? What does the watchdog want from the bakers? | 5W 6A
? Why is bread going up? | 2A
? Did flour become more expensive? | 2A 3D
? What will the loaf cost? | 1A
? Has Hearthside been found guilty of collusion? | -

= Space-broadband firm Nebulink burns through cash as launch slips again
V| Nebulink has money for five more months, it told investors on Tuesday.
V| Its first twelve satellites were to have flown in February.
N| "They're in a clean room in Toulouse, looking gorgeous," chief executive Saoirse Mbeki-Lund said.
N| A launch in November was "on the cards", she said.
N| Its rocket supplier, Arrowhead, said that no November slot had been booked.
V| Mbeki-Lund changed the subject to antennas when she was asked about the booking.
A| Investors from the Gulf are ready with $300 million, a banker said.
N| Nothing was signed with anyone, finance director Otis Frangopoulos stressed.
V| Rival Skymesh went bankrupt in 2023 with 40 satellites in orbit.
? Are Nebulink's satellites in space? | 2P 3D 4P
? Has the firm booked a launch for November? | 5D 6W
? Has new funding been secured? | 7P 8D
? How long will the money last? | 1A
? Has Nebulink gone bankrupt? | -

= Prosecutors drop charges against Turin stadium developer, who plans to sue for libel
V| Turin prosecutors have dropped bribery charges against developer Ludovico Sant'Elia, his lawyers announced on Wednesday.
N| The prosecutors' office confirmed it in two lines.
N| There never was an envelope, deputy mayor Carola Bruzzone said, and she never touched one.
A| A waiter had told investigators that one passed between them over the risotto in 2020.
V| Why the waiter was not believed, the two lines do not say, and the prosecutors would not add to them.
N| Sant'Elia will take the newspaper Il Piemontese to court for "three years of soup", as he put it.
V| Work on the stadium has stood still since the arrest.
N| It should start again in March, he said.
N| The club, which had hoped to move in this autumn, declined to talk about dates.
? Are charges against Sant'Elia still pending? | 1D 2D
? Did Bruzzone receive an envelope from the developer? | 3D 4A
? Why did the prosecution dismiss the waiter's account? | 5W
? Has the developer sued the newspaper? | 6P
? Has construction of the stadium resumed? | 7D 8P
? When will the club move in? | 9W

= Nickel trader Ostrava Metals wakes up to find stones in its sacks
V| Two hundred and six sacks in an Ostrava Metals warehouse at Vlissingen were found on Friday to hold gravel.
V| They should have held nickel briquettes worth $11 million.
N| "Somebody has a very shiny driveway... no, the other way round," joked managing director Bohumil Kratochvíl-Stein.
N| Police in Zeeland treat the matter as theft, spokeswoman Fleur Dierckx said.
N| Insurer Polder & Co treats it as fraud by the owner and won't pay, a letter in the court file shows.
N| Kratochvíl-Stein called that "gravel of another kind".
V| Seals on the sacks were unbroken.
N| The exchange says no other warehouse is affected.
A| Traders in London talked of a second shed in Antwerp.
? Were sacks in other warehouses filled with gravel too? | 8D 9A
? Was the company itself behind the fraud? | 5A 6D
? How much was the missing nickel worth? | 2A
? Had the seals been broken? | 7D
? What was in the sacks? | 1A
? Has anybody been arrested? | -

= UPDATE 2 - Argentum Mining suspends Chilean output guidance after tailings inspection
V| Argentum Mining withdrew its full-year copper guidance on Wednesday, citing an inspection of the tailings facility at its Quillagua operation in northern Chile.
N| The Toronto-listed company said in a statement that output in the first quarter had been in line with expectations.
M| Bloomsfield News, which cited two people with direct knowledge of the matter, had reported earlier that Argentum was considering a temporary halt at the mine.
V| Argentum did not immediately respond to a request for comment on the halt.
N| The mining inspectorate Sernamin said that it had not ordered any stoppage and that its visit was part of the regular programme.
V| Quillagua produced 188,000 tonnes of copper last year, about 3 percent of Chile's total.
A| Union members were told on Tuesday to stay home on Saturday and Sunday, according to a worker who showed a reporter the text message.
N| Antofagasta regional governor Paulina Etcheberry will visit the site on Friday to see the dam for herself.
? Has production at Quillagua been halted? | 3P 4W 5D 7P
? Did the regulator order the mine to stop? | 5D
? Why was the forecast dropped? | 1A
? How much copper did the mine yield last year? | 6A
? Has the governor inspected the tailings dam? | 8P
? Did the dam collapse? | -

= BRIEF: Hotel group Palmera agrees to sell eleven resorts to Saudi investor for $820m
V| Palmera Hotels signed an agreement on Sunday to sell eleven beach resorts in Mexico and the Dominican Republic to Al Waha Investments of Riyadh.
N| The price is $820 million, of which $200 million will be paid on closing and the rest over three years, a stock-exchange notice said.
N| Closing is subject to approval by antitrust authorities in both countries, which is expected in the second quarter.
V| Palmera will go on managing the hotels under its own name for fifteen years.
A| The family that controls Palmera had turned down a higher offer from a US fund in the spring, a person briefed on the process said.
N| "There was only one offer," Palmera chairman Evaristo Lombana told the newspaper El Balance.
V| The US fund, Crestline Harbor, had no comment.
V| In 2019 Al Waha walked away from a deal for Palmera's Cuban hotels at the last minute.
? Has the sale of the resorts been completed? | 3P
? Did the owners reject a better bid? | 5A 6D 7W
? what will the Saudis pay | 2A
? Will the hotels change their name? | 4D
? Did Al Waha withdraw from the purchase of the eleven resorts? | -
? Has Mexico's competition watchdog cleared the transaction? | 3P

= Timeline: How the grain terminal at Novy Bereg came to burn for four days
V| 12 July, 23:40 - A night guard at the Zernotrans terminal calls the fire brigade to report a glow in silo 6.
N| 13 July, 02:15 - Fire chief Anatoliy Rudyk tells the town radio that the blaze is contained.
V| 13 July, 04:50 - Silos 5 and 7 go up, and with them 22,000 tonnes of barley.
N| 13 July, noon - The regional governor's office says that it has no information about casualties.
A| 14 July - Colleagues of a 44-year-old mechanic say on social networks that he was on the gangway above silo 7 and has not been seen since.
N| 15 July - Zernotrans says all of its 61 night-shift employees have been accounted for.
V| 15 July, evening - It emerges that the mechanic was employed by a contractor, Silotekh, which does not answer its telephone.
V| 16 July - The last flames are put out; a commission under the deputy governor is to report by the end of August.
? Was somebody killed in the fire? | 4W
? Is the mechanic missing? | 5A
? Was the blaze under control in the early hours of 13 July? | 2A 3D
? Has the commission reported? | 8P
? How much grain was lost? | 3A
? Was a drone the cause of the fire? | -

= Lender of last resort: how Banco Ribeira was rescued in a weekend
V| At ten to midnight on Sunday, with Asian markets about to open, the governor of the Bank of Luzitânia signed a paper guaranteeing Banco Ribeira's deposits.
V| By then customers had taken out 3.8 billion over four days, most of it with a telephone.
N| Governor Henriqueta Salvaterra told parliament on Tuesday that without the guarantee "the cash machines would have been empty by Monday lunchtime".
N| Ribeira's chief executive, Duarte Vilhena, who was in the room, has since said the bank could have lasted another month.
V| Taxpayers have lent 6 billion against a portfolio of shopping centres whose worth no one can put a figure on yet.
A| Officials at the European Central Bank had warned of those shopping centres in two letters, according to people who have read them.
N| The ECB said that supervisory correspondence was confidential.
N| Mr Vilhena offered to resign on Saturday, the governor told deputies, and she had asked him to stay until a successor is found.
? Was Banco Ribeira about to run out of cash? | 3A 4D
? Did the ECB issue a warning about the property loans? | 6A 7W
? Has Vilhena left his post? | 8D
? What are the shopping centres worth? | 5W
? How much money did depositors withdraw? | 2A
? Has the state loan been repaid? | -

= Letter from Kiruna-on-wheels: a mining town argues about where to put its church, and its dead
V| Since 2015 the iron company has been moving Malmvara, house by house, two miles to the east.
V| In August it was the turn of the timber church, which travelled upright on a bed of 224 wheels at half a mile an hour.
N| The company's relocation manager, Stina Kuoljok-Berg, said that not a pane had cracked.
A| Parishioners who had walked behind it pointed to a gap above the organ that you could put a thumb in.
V| What becomes of the 4,700 graves is another matter; the diocese has promised an answer since 2018.
N| Bishop Torleif Nutti said when I rang that he had none to give me that day.
N| Reindeer herder Per-Ánte Labba says that the mine's new shaft will cut his winter pasture in two, and he has gone to court over it.
V| The court in Luleå has set no date.
? Was the church damaged by the move? | 3D 4A
? Will the graves be moved? | 5W 6W
? Has the herder won his case? | -
? When was the church relocated? | 2A
? Is a date fixed for the hearing? | 8D
? how was the building transported | 2A

= Factbox: Who owns what in the battle for TeleAndina
V| The Peruvian phone company TeleAndina is the object of two offers and one family quarrel; here is what is known of its shareholders.
N| The Belaochaga siblings hold 34 percent through a Panamanian vehicle, according to a filing of 2 May.
V| Gonzalo, the eldest, has agreed to sell his third to Mexico's Grupo Anáhuac.
N| His sister Micaela has said in a radio interview that she would "sooner eat the shares".
V| Rafael, the third, lives on a boat off Paracas and has not made his intentions public.
M| The daily Gestión Andina wrote last month that Rafael had signed with Spain's Telibérica; Telibérica's press office called the article "premature".
V| Pension funds together have 28 percent and may tender to either side until 18 July.
N| The securities commission has yet to say if the siblings' pact of 1996, which bars sales to outsiders, is valid.
? Has Micaela agreed to sell her stake? | 4D
? Has Rafael sold to Telibérica? | 5W 6A
? Is the siblings' agreement from 1996 legally binding? | 8W
? Did Gonzalo come to terms with the Mexican bidder? | 3A
? Have the pension funds accepted an offer? | 7P
? How much do the siblings own? | 2A

= Consumer desk: My smart lock let a stranger in. Who pays?
V| Reader Philippa Nwachukwu-Hart of Reading came home on 2 November to find a man she had never seen asleep on her sofa.
V| He told police that the door "just said welcome".
N| Her lock's maker, Latchley, wrote to her that its servers showed the door had been opened with her own telephone.
N| Thames Valley Police say that her telephone was at the time in a locker at the swimming baths, where a camera filmed it going in.
N| "We have never had an unauthorised opening anywhere," Latchley's head of care, Rory Blakeney-Sethi, told me.
A| A forum for Latchley owners lists nineteen.
V| I sent the list to Mr Blakeney-Sethi, who has stopped replying.
N| Her insurer will pay for the sofa if Latchley puts its version in a sworn statement.
? Was the lock opened without the owner's permission elsewhere? | 5D 6A 7W
? Was the door unlocked with Ms Nwachukwu-Hart's phone? | 3A 4D
? Has the insurer paid? | 8P
? Who was on the sofa? | 1A
? Did the intruder break the lock by force? | -

= Analysis: Why the world's biggest shipping alliance is coming apart at the seams
V| Three lines, 312 ships and one timetable: that was the idea when the Meridian Alliance was launched with oysters in Singapore in 2018.
V| Now Denmark's Nordhav has given notice, and France's Compagnie Hélios is widely believed to be next.
N| "We are committed partners," a Hélios spokeswoman said, repeating the phrase when asked whether that meant beyond 2026.
A| One former Nordhav executive said that Hélios had been given the last berth in Rotterdam once too often.
N| Nordhav's boss, Birthe Kragelund, denies that berths had anything to do with it, and talks of reliability, which fell to 54 percent.
V| The third partner, Busan's Daeyang, has been shopping for a new one in Geneva, where executives were photographed at a lakeside table with their opposite numbers at Leman Line.
N| Daeyang described the lunch as "social", Leman did not describe it at all.
V| Freight rates have halved since January, which makes everyone cross.
? Is Hélios going to quit the alliance? | 2A 3W
? Why did Nordhav leave? | 4A 5A
? Was slot allocation in Rotterdam behind the departure? | 4A 5D
? Did Daeyang and Leman executives meet? | 6A 7A
? Has Nordhav pulled out? | 2A
? Did Daeyang and Leman Line merge? | -

= Local: Parents vow to fight closure of swimming pool as council 'finalises options'
V| Families packed the viewing gallery of Marlpit Lane Baths on Saturday after word spread that the council would drain the pool for good in April.
N| Council leader Bev Rowntree told this newspaper that a report on "three options" would go to cabinet on 12 February.
N| She refused to say what the three were.
A| A lifeguard said that staff had been asked to choose between redundancy and a transfer to the crematorium.
N| Human resources had written to nobody, said a council spokesperson.
N| Swimming teacher Magda Olszewska, whose class of under-fives has a waiting list of 70, has started a petition; it had 6,112 names at the last count.
V| The boiler, put in when the baths opened in 1971, was replaced in 2022 at a cost of £310,000.
N| Mrs Rowntree said that the roof was the trouble now.
? Has the council decided to close the baths? | 1A 2P
? Were staff offered redundancy? | 4A 5D
? What options are before the cabinet? | 3W
? How many people have signed the petition? | 6A
? What is wrong with the building? | 8A
? Did a child drown at the pool? | -

= Markets wrap: lira slides to record as finance chief's silence feeds rumours of his exit
V| The currency fell as much as 2.8 percent against the dollar on Monday, its weakest on record, before clawing back half of that.
A| Traders blamed talk that Finance Minister Sarper Akgündüz had tendered his resignation at the weekend.
N| The presidency's communications office called the talk "market gossip with a price tag" and said the minister was at his desk.
V| Akgündüz, who normally posts several times a day, has not been seen or heard in public since Thursday.
A| State banks were thought to have sold some $1.5 billion.
N| One of them, Kamubank, said it had done no more than customers' business.
V| Ten-year bonds yielded 29.4 percent, up from 27.9.
V| The same rumour sent the lira down 5 percent in March; Akgündüz appeared on a chat show the next evening, eating baklava.
? Has the finance minister resigned? | 2A 3D
? Did state lenders intervene to support the lira? | 5A 6D
? How far did the currency drop on Monday? | 1A
? Has Akgündüz appeared in public since the weekend? | 4D
? Were capital controls imposed? | -

= Three dead as gas explosion levels workshop in Bursa carpet district
V| At least three people died when a three-storey weaving workshop in the Yıldırım district of Bursa collapsed after an explosion shortly before nine on Tuesday morning.
N| The provincial governor, Nazlı Erdoğmuş, said that seven others had been dug out alive, two of them with serious burns.
N| Gas supplier Marmagaz said its network had shown no drop in pressure and that it therefore assumed "another source".
A| A weaver from the building next door said that the basement had smelled of gas since the weekend.
N| The owner, Cevdet Tarhan, was being questioned but was not under arrest, the public prosecutor's office said.
N| Whether the workshop had a licence for its basement is a question the municipality left open when it issued a statement at noon.
V| In 2020 nine people died in a blast at a workshop two streets away.
N| Search dogs would be sent in once more before dark, Erdoğmuş said, although nobody was reported missing.
? How many people lost their lives on Tuesday? | 1A
? Was the owner of the building arrested? | 5D
? Was a leak in the gas network responsible? | 3D
? Did the workshop have the necessary permit? | 6W
? Is anyone still missing? | 8D
? Did nine people die in the basement? | -

= Nuclear regulator clears restart of Rautavaara 2 after pump repair
V| Finland's nuclear safety authority gave the go-ahead on Thursday for reactor 2 at Rautavaara to start up after an outage of fourteen months.
N| Start-up would begin "within days, not weeks", plant manager Eeva-Liisa Haapakoski said.
N| The outage, caused by cracks in the feedwater pump, has cost owner Pohjanvoima 510 million euros, the company's accounts show.
N| Sweden's Götaverk Turbin, which made the pump, has rejected a claim for damages.
A| Engineers at Götaverk privately admit to a casting error, the business paper's own sources say.
N| A Götaverk spokesman, Torsten Ahlgren-Mäki, said that he could not discuss a matter before an arbitrator.
V| No radiation escaped at any time.
N| Greenpeace's Nordic office called the decision reckless and considers an appeal.
? Has the reactor been restarted? | 2P
? Did Götaverk make a mistake in casting the pump? | 5A 6W
? Was radioactivity released? | 7D
? How long was the reactor down? | 1A
? Has an appeal against the restart been filed? | 8P
? Has the pump maker paid damages? | 4D

= Supermodel's skincare label sued by former partner over missing royalties
V| A company founded by model Adaeze Winterbourne has been sued in Los Angeles by the chemist who says she created its best-selling cream.
N| Dr Hyun-joo Pak says in the complaint that she was promised 3 percent of sales and received a fruit basket.
N| "Dr Pak was handsomely paid, and the fruit was in addition," a lawyer for the label, Winter Skin, wrote in reply.
V| The reply does not say how much she was paid, and the lawyer would not tell reporters.
V| Winter Skin had sales of $140 million in 2023.
M| Gossip site The Powder Room has linked the quarrel to a falling-out at a wedding in Lagos.
N| Both women have denied through their publicists that there was any such thing.
N| Mediation has been set for 3 May, court records show.
? Did Dr Pak receive royalties? | 2D
? How much was Dr Pak paid? | 4W
? Did the two women quarrel at a wedding? | 6A 7D
? Has the dispute been mediated? | 8P
? Who invented the cream? | 1A
? Has the company been sold? | -

= Beekeepers blame crop spray for dead hives across Extrem Valley
V| Some 2,800 hives have fallen silent along the Extrem river since the rape was sprayed in the first week of April.
N| "You could have shovelled them," said Aurelio Bastidas-Font, who kept bees for forty years and now keeps boxes.
N| Agroquim, whose fungicide Clarion was used, says it is harmless to bees "when the label is followed".
N| The regional plant-health laboratory in Torrecilla found Clarion in all thirty dead bees that it tested.
N| That does not prove that it killed them, the laboratory's head, Montserrat Ripoll, cautioned.
A| Growers say that they sprayed at night, as the label tells them to.
V| A neighbour's video, time-stamped 11:20 in the morning, shows a boom sprayer at work.
N| Ripoll's department has asked Madrid to suspend the product for the season.
V| Clarion was banned in Slovenia in 2021.
? Was the fungicide what killed the bees? | 3D 5W
? Was the crop sprayed by day? | 6D 7A
? Has Spain suspended Clarion? | 8P
? Was Clarion detected in the dead insects? | 4A
? How many hives have died? | 1A
? Did a virus wipe out the colonies? | -

= Hanover: Airbag maker Sauter says ransom note was a hoax
V| Employees of the airbag maker Sauter who switched on their computers on Monday were greeted by a skull.
N| Beneath it was a demand for 40 bitcoin, IT head Miroslava Jelinek confirmed.
N| But nothing had been encrypted and nothing copied, she told a news conference four hours later; it was "a Halloween costume without a ghost".
N| The state criminal police office said its own examination was still going on and that it could not back that up.
A| On Wednesday a journalist received what the sender said were Sauter's crash-test files.
N| Jelinek has had a look at them and says that they're brochures.
V| Production in Hanover stood still for a shift, that in Győr for two.
N| Carmaker Hessler said it had airbags for six days.
V| A competitor of Sauter's, Ballon AG, paid 2 million euros to hackers in 2020.
? Was any data stolen from Sauter? | 3D 4W 5A 6D
? Did Sauter pay the blackmailers? | -
? Was production interrupted? | 7A
? How much did the extortionists want? | 2A
? Has Hessler run out of airbags? | 8D

= Deal to restart Iraqi-Turkish pipeline 'ninety percent done' as lawyers haggle
N| Oil will flow again from Kirkuk to Yumurtalık "before the figs are ripe", Iraqi deputy oil minister Dhia al-Rubaie said on Monday.
V| The 970-kilometre line has been idle since a Paris arbitration ruling in March 2023.
N| Turkey has been ready since October 2023, its energy ministry said, and is waiting for a telephone call.
N| Producers in the Kurdish region will not pump a barrel until they've been told who'll pay for the old ones, their association's head, Barzan Hawrami-Lee, said.
A| The sum at issue is close to a billion dollars, according to bankers.
N| Hawrami-Lee said he wouldn't quarrel with that figure and wouldn't confirm it.
V| Al-Rubaie made a similar forecast last year, with apricots.
N| In Erbil, prime ministerial adviser Nechir Salih said that a text had been initialled on Saturday.
N| "Initialled by whom?" asked al-Rubaie, who added that no one from his ministry had been in Erbil.
? Has oil started flowing through the pipeline again? | 1P
? How much are the producers owed? | 5A 6W
? Was an agreement initialled on Saturday? | 8A 9D
? How long is the pipeline? | 2A
? Was the pipeline blown up? | -
? Is Turkey prepared to reopen the line? | 3A

= Meatpackers at Alberta plant reject contract by one vote, then count again
V| The first count at the Foothills Beef plant in High Prairie on Friday night was 702 to 701 against the company's offer.
V| The second, at three in the morning and with the help of a retired judge, was 703 to 702 for it.
N| Local president Amadou Thériault said that two envelopes had been stuck together by gravy.
N| Plant manager Cody Ostrowski said trucks of cattle would be unloaded on Monday "gravy or no gravy".
N| The losing side has asked the labour board for a third count.
V| The board's duty officer took the call at 4:40 a.m. and said that she had no comment on anything.
V| Six workers at the plant died of Covid in 2020, a subject which came up at each of the nine meetings held before the vote.
A| A steward on the kill floor said he knew of people who had voted twice.
N| Thériault called that impossible, since every envelope had a number.
? Was the contract accepted in the recount? | 2A
? Did some people vote more than once? | 8A 9D
? Has a third count been held? | 5P
? Why were two votes missed at first? | 3A
? What is the labour board's position on another count? | 6W
? Did six workers die during the vote? | -

= Airline catering strike at Lisbon: thousands fly hungry, one crosses picket line with sandwiches
V| Passengers on 214 flights out of Lisbon had nothing to eat on Saturday but what they had brought along.
N| The 600 employees of caterer Céu & Mesa will go back on Monday, union delegate Ivone Tavares-Brandt said.
V| They want to be paid for the forty minutes that it takes to pass through security.
N| Céu & Mesa says they already are.
V| Payslips from March, of which we have seen eleven, have no line for it.
N| "It's in the basic," said payroll manager Nelson Figueira.
A| The airport operator has offered to mediate, said someone at the table.
N| "Not to us," said Tavares-Brandt when she heard of it.
N| The operator, Aeroportos Atlânticos, would not get into who had offered what to whom.
? Are the caterers paid for the time spent at security? | 4A 5D 6A
? Did the airport offer to act as go-between? | 7A 8D 9W
? Are the strikers back at work? | 2P
? Were meals served on flights from Lisbon on Saturday? | 1D
? Were flights cancelled because of the strike? | -
? how many people work for the caterer | 2A

= Exam board and publisher merge: 900 staff to learn fate by e-mail
V| The merger of Northbridge Examinations with the schoolbook publisher Quillan took effect at midnight on Sunday.
V| By the time the 900 employees had got to their desks, an e-mail promised another e-mail.
N| A third of the posts overlap, integration director Maximilian Achebe-Ross had told investors in June.
N| "Overlap is not the same as go," he said on Monday.
N| Asked how many would go, he said he wouldn't speculate.
A| Managers in Leeds had been told to draw up lists by Wednesday, according to three of them.
N| Nobody has been asked for a list of any kind, the company said.
V| Pupils will sit the same papers this summer.
N| The teaching union's Siobhan Akintola is asking for a guarantee on the 2026 papers.
? Will jobs be lost? | 3A 5W
? Were managers instructed to compile lists? | 6A 7D
? Has the merger gone through? | 1A
? Will this summer's exams change? | 8D
? Has the union received a guarantee for 2026? | 9P
? Who will head the merged company? | -

= Chinese carmaker Longyue scraps plan for Spanish plant after tariff vote
V| Longyue Auto will not build electric cars in Zaragoza after all, Aragon's government was informed by letter on Friday.
N| The letter gives "a changed environment" as the reason, regional premier Lourdes Aznárez-Gil said.
A| Everyone in the trade took that to mean Spain's vote for tariffs in Brussels the week before.
N| China's commerce ministry said that firms made decisions of their own.
N| "They had picked the trees for the car park," said Aznárez-Gil.
V| The plant would have given work to 1,300 people.
N| Hungary's foreign minister, Zsigmond Péterfalvi, said his door was open.
V| A Longyue delegation was in Szeged on Saturday, according to the register of its best hotel; a spokesman for the company said that people take holidays.
N| Portugal is not in talks with Longyue, its economy minister said.
? Did Longyue cancel the factory in Zaragoza? | 1A
? Were EU tariffs the reason for the decision? | 3A
? Were Longyue representatives in Szeged? | 8A
? Is Portugal negotiating with the carmaker? | 9D
? How many workers would have been employed? | 6A
? Did the Chinese government order the withdrawal? | 4D

= Watchmaker Perrelet-Kohn to cut one job in five as Asian orders dry up
V| Perrelet-Kohn will eliminate 178 of its 890 positions in Le Locle and Grenchen by the end of June, the Swiss group said on Thursday.
N| Orders from Hong Kong and mainland China have dropped by 43 percent since last summer, chief executive Ulysse Perrelet said in a statement.
N| He hopes to avoid forced departures through early retirement.
A| Some polishers had already been escorted to the car park on Wednesday, two colleagues said.
N| "Nobody has been walked anywhere," a company spokeswoman countered.
V| A consultation period with the union Syna is to last until 14 February.
N| Syna secretary Graziella Bernasconi-Favre called for short-time working in place of lay-offs.
V| The canton paid for short-time working in 2009, when the group shed nobody.
N| Economics director Laurent Matthey-Doret said that he would look kindly on an application, of which none had reached him.
? Have any employees been made to leave already? | 4A 5D
? Has the firm applied for short-time work? | 7P 9D
? How many posts are to disappear? | 1A
? Why is the watch company shedding staff? | 2A
? Did the group cut jobs in 2009? | 8D
? Is the consultation with the union over? | 6D

= Drought restrictions: Cape town of Vredelus turns off taps at night
V| The taps in Vredelus will run dry between 8 p.m. and 4 a.m. from Sunday, the municipality announced.
N| The Kromrivier dam held 9 percent on Friday, engineer Lwazi Baartman reported.
N| Tankers would be sent to old people's homes, mayor Hettie Sauls promised.
N| Matron Beulah Fortuin of the Silverleaf home had heard nothing of a tanker.
A| Guesthouses on the hill fill their pools from a private borehole, their neighbours complain.
N| "Show me the borehole," Sauls said.
V| An aerial photograph in the hands of this newspaper shows four full pools, though not where the water is from.
V| The last time that taps were shut was in 2018, for eleven weeks.
N| Baartman would not guess how long it might take this time.
? Do guesthouses have their own borehole? | 5A 6W 7W
? How long will the cuts last? | 9W
? Have water trucks been sent to care homes? | 3P 4D
? How full is the reservoir? | 2A
? Were taps closed for eleven weeks this year? | -
? At what hours will there be no water? | 1A

= Exclusive: Fruit-juice giant watered down orange juice sold to schools, ex-tasters say
A| Orange juice supplied to 3,200 schools in the Philippines contained up to a third added water, according to four former tasters at Golden Grove.
A| They said they'd been told to mark samples "fresh" whatever was in the glass.
N| Golden Grove "categorically" denied adding water to any product.
N| Its quality director, Dr Esperanza Uy-Lacson, declined to hand over tasting sheets, citing a lawsuit by one of the four.
N| A laboratory in Singapore commissioned by this newspaper found sugar levels in five cartons consistent with dilution, but its director, Lim Wei Hao, said five cartons could not settle the question.
N| Education undersecretary Benigno Salcedo-Cruz ordered a test of his own on Monday.
V| Results are to be made public within ten days.
V| Golden Grove's school contract, worth 1.1 billion pesos, runs out in May.
N| He would not renew it if the tasters turned out to be right, Salcedo-Cruz said.
? Was water added to the juice? | 1A 3D 5W
? Has the ministry published its results? | 7P
? Has the contract with the schools been ended? | 9P
? Did tasters have to falsify ratings? | 2A 4W
? How many schools received the juice? | 1A
? Did pupils fall ill? | -

= Fuel spill at Halvøy airport after tug rolls into wing
V| A baggage tug with no one at the wheel rolled into the wing of a parked Fjordair jet at Halvøy on Monday evening.
V| About 800 litres of kerosene ran onto the apron before firefighters plugged the hole.
N| Airport director Synne Aamodt-Rashid said the driver had forgotten the handbrake.
N| He had pulled it, the driver's union said, and the brake had failed.
N| Forty passengers who had already taken their seats were led off by the rear stairs; nobody was harmed.
V| The tug is one of nine bought second-hand from Gothenburg in 2019.
A| Handlers have nicknamed them "the sleepwalkers".
N| The labour inspectorate will examine all of them on Wednesday.
V| Aamodt-Rashid's office would not provide the maintenance records.
? Was the handbrake on? | 3D 4A
? Did any passenger get injured? | 5D
? Have the tugs been inspected? | 8P 9W
? Did the fuel catch fire? | -
? Why did the tug start rolling? | 3A 4A
? How much fuel leaked? | 2A

= Fed-up suppliers take German furniture chain Möbel Ritter to court in Kassel
V| Eleven suppliers of sofas and kitchens have asked the district court in Kassel to open insolvency proceedings against Möbel Ritter.
N| "We've delivered 1,400 sofas and been paid in smiles," said Polish upholsterer Grażyna Wilk-Sobczak.
N| The chain is not insolvent, managing partner Hartmut Ritter said, and "every invoice that is in order gets paid".
V| Judge Anna-Lena Stolzenburg has appointed an expert to find out which of the two is right.
A| Staff in three branches have been told to accept cash only.
N| Ritter said card machines were being replaced.
N| The machines' supplier, Paynova, said it had taken them back for unpaid fees.
V| The expert, Dr Cord Hemmerich, was seen carrying folders but would not say a word.
V| A Ritter subsidiary in Austria was wound up in 2021.
? Is Möbel Ritter insolvent? | 3D 4W
? Why were the card terminals removed? | 6A 7A
? Did the court open insolvency proceedings against Möbel Ritter? | 1P
? Was the upholsterer paid for her sofas? | 2D
? Who is to examine the chain's finances? | 8A
? Did the German company itself get wound up in 2021? | -

= Undersea cable to Tonga snaps again, island back on satellite phones
V| The only fibre cable linking Tonga's outer islands to Nukuʻalofa parted at 5.17 p.m. on Saturday.
N| It had probably been shaken loose by Friday's magnitude 6.1 quake, said cable company head Semisi Tupou-Fifita.
N| Geologist Dr Mele Kaufusi noted that the epicentre was 300 kilometres away on the other side of the trench.
A| Yachtsmen at Neiafu said that a cruise ship had dropped anchor where it should not have.
N| The ship's owner, Southern Star, said she had not anchored that day.
V| Repair vessel Lodestar is in Samoa and needs a part from Calais.
N| "Three weeks, perhaps five," said Tupou-Fifita.
V| After the volcano of 2022, it was eighteen months.
N| Banks on Vavaʻu can pay out no more than 200 paʻanga a person, their association said.
? What severed the cable? | 2A 4A
? Did a cruise ship's anchor break it? | 4A 5D
? Was the earthquake responsible for the rupture? | 2A
? Has the cable been mended? | 6P 7P
? How long will the repair take? | 7A
? Did the volcano break the cable on Saturday? | -

= Kazakhstan's largest lender hit by run after WhatsApp rumour; police arrest student
V| Queues formed on Tuesday at all 38 branches of Altyn Bank in Almaty after a voice message said that it would be closed by noon.
N| Deputy central bank governor Gaukhar Beisenova went on television at ten to say the bank was "healthy as a horse".
V| Noon came and went, and the branches stayed open until eight.
N| A 22-year-old student of veterinary medicine who had recorded the message was detained, police said.
N| She'd been repeating what her aunt told her, her lawyer Dinara Sultanbekova-Kim said.
V| The aunt works in Altyn's treasury.
V| The bank would not put her on the phone.
A| Some 90 billion tenge had been withdrawn by evening, dealers said.
N| Beisenova refused to give any figure for withdrawals, on the ground that it would be out of date.
? Did the bank shut at noon? | 1P 3D
? How much money was taken out? | 8A 9W
? Was anyone arrested? | 4A
? Is Altyn Bank in trouble? | 2D
? Where did the student hear the rumour? | 5A
? Did the central bank lend to Altyn Bank? | -

= Seaside railway to reopen after landslip; last stop still out of reach
V| Trains will run again on the Holmness branch from 4 May, three months after a cliff came down on the line at Cold Bight.
V| They'll stop two miles short of Holmness.
N| "A railway that ends in a field of sheep," said Holmness hotelier Jonty Trevelyan-Obi.
N| Track chief Morwenna Pascoe said the last cutting had not stopped moving.
N| It was creeping at a centimetre a week, she said, and she'd not name a day for the rest.
M| The Holmness Packet has written that Network West means to abandon the last two miles for ever.
N| Network West said it had "no present intention" of the sort.
V| The town's MP, Lettice Goodbody, got the same three words from the minister.
V| The branch was to have closed in 1966 and was saved by a bishop.
? Are trains running to Holmness again? | 1P 2D
? Will the last two miles be given up? | 6A 7D 8D
? When will the line as far as Holmness be open? | 5W
? Was the branch closed in 1966? | 9D
? What blocked the railway? | 1A
? Did a train hit the landslip? | -

= Fertiliser plant in Saskatchewan fined over 2021 leak that killed two elevators' worth of fish
V| Prairie Nitrogen must pay C$3.4 million for letting ammonia run into Wascott Creek in June 2021, a Regina judge ruled.
N| An estimated 61,000 fish died, biologist Tamsin Beauregard testified.
N| The company had argued that low oxygen in a heatwave was to blame.
V| Judge Percival Ahenakew did not buy it.
N| Plant manager Reece Dombrowski said he was thinking about an appeal.
N| The money would go to a hatchery, Crown attorney Yolanda Fontaine said.
V| A second charge, of lying to inspectors, was withdrawn.
A| Some ranchers still won't water cattle below the plant.
N| The creek was clean, provincial tests showed in September.
? Did ammonia from the plant kill the fish? | 1A 2A 3D
? Has Prairie Nitrogen appealed? | 5P
? Was the company convicted of misleading inspectors? | 7D
? Is the creek still polluted? | 9D
? How big is the fine? | 1A
? Have cattle died below the plant? | -

= Billionaire's yacht yard in Viareggio sold to its own welders for one euro
V| The 74 welders and carpenters of Cantieri Bellomare own their yard as of Wednesday.
N| They paid one euro for it, notary Ersilia Cavallaro said, and shook hands on 31 million in debts.
V| Seller Viktor Hrabovsky did not come; he sent a bottle.
A| He had been offered nine million by a Turkish group, according to a broker.
N| No such bid reached him, the liquidator, Pierfrancesco Dini, said.
N| The new chairman, carpenter Nello Barsotti, wouldn't say who had lent the workers money for wages.
V| One hull, ordered by a client who has since been put on a sanctions list, fills half the shed.
N| "We'd sell it if someone told us whose it is," said Barsotti.
N| He expects the first new order by the summer.
? Who owns the shipyard now? | 1A
? Was there a rival bid from Turkey? | 4A 5D
? Who is financing the wages? | 6W
? Has the unfinished hull been sold? | 8P
? Has the yard received a new order? | 9P
? How much was paid for the yard? | 2A

= Central bank governor meets IMF chief in Marrakesh as loan talks stall
V| Tunoria's central bank governor, Hichem Ladjimi, spent forty minutes with the head of the International Monetary Fund in a Marrakesh hotel on Thursday.
N| The fund put out a photograph and a sentence: the exchange had been "frank".
N| Ladjimi said afterwards that the subject had been statistics, not money.
A| Other delegates say that he asked for the third tranche, $480 million, to be paid before subsidies are cut.
V| The fund would not say whether the tranche had come up.
V| It paid the second in 2022 and has paid nothing since.
N| Finance minister Samia Belkadhi, who did not travel, said that bread would cost next year what it costs now.
V| Ladjimi is to fly on to Washington in April for the spring meetings.
? Did Ladjimi and the IMF's head meet? | 1A 2A
? Did the governor ask for the next instalment of the loan? | 3D 4A 5W
? Has the third tranche been disbursed? | 6D
? Was the finance minister at the meeting? | 7D
? How long did the conversation go on? | 1A
? Has bread become more expensive? | -

= Ship's cook becomes third victim of legionella on cruise liner Aurora Bohème
V| A 39-year-old cook died in a Funchal hospital on Sunday night, bringing deaths linked to the cruise liner Aurora Bohème to three.
N| Madeira's health secretary, Duarte Nóbrega, confirmed that it had been legionella in all three.
N| Operator Bohème Cruises had until then spoken of two deaths, one of them "from heart failure in an elderly guest".
N| A spokeswoman, asked on Monday if the firm now accepted three, replied that its thoughts were with the families.
V| The ship has been alongside in Funchal for nine days with 1,904 people on board.
A| A passenger in cabin 7114 reported brown water from the shower on the second day out.
N| It was rust, the captain, Leif Abelsen, had told guests over the loudspeaker.
N| They may go home on Wednesday if the next samples are clean, Nóbrega said.
? How many people have died? | 1A 2A 3A 4W
? Have the passengers been let off? | 8P
? Was the cook killed by legionella? | 2A
? What made the water brown? | 7A
? where is the ship | 5A
? Has the captain been relieved of command? | -

= Tractor-maker Brandvik fires robot-arm supplier, robots keep working
V| Brandvik terminated its contract with Osaka's Tenryu Robotics on Monday over what it called "persistent lateness".
N| Tenryu has not received a termination, its lawyer, Naoko Ishibashi-Wells, said on Tuesday.
N| The letter had gone by courier, Brandvik's head of purchasing, Rasmus Thorvaldsen, said, and he had the receipt.
V| The receipt shows a signature that neither side has been able to read.
V| Sixty-four of the arms are at work in Brandvik's hall in Horsens and can be switched off from Osaka.
N| Would Tenryu do that? Ishibashi-Wells said that was not something she'd answer on the phone.
A| Fitters in Horsens have been drilling on hand tools, one said.
V| Brandvik sold 21,000 tractors last year.
N| Talks in Frankfurt next week might yet rescue the deal, Thorvaldsen allowed.
? Has the contract been ended? | 1A 2D 3A
? Will the Japanese firm turn off the robots? | 6W
? Have the two companies held talks in Frankfurt? | 9P
? Why did Brandvik drop the supplier? | 1A
? Did workers go on strike in Horsens? | -

= Hailstorm shreds greenhouse belt near Almería; insurers send drones
V| Hailstones as big as limes fell for eleven minutes on the greenhouses of Campo de Níjar on Tuesday evening.
N| Mayor Encarnación Rueda put the torn plastic at 1,900 hectares.
V| Farm insurance pool Agroseg had its drones up by nine the next morning and will have a figure by Friday, it said.
N| "My tomatoes look like somebody shot them," said Abdelkader Benhaddou, who leases four hectares.
N| His workers were in the packing hall when it started and came to no harm, he said.
A| At a neighbouring farm, a labourer had his head cut, according to others there.
N| The Red Cross in Níjar said it had treated no one.
V| Supermarkets in Germany said they expected no gaps on their shelves.
V| In 2007 hail did 90 million euros' worth of damage in the same belt.
? Was anybody hurt by the hail? | 5D 6A 7D
? What did the storm cost the insurers? | 3W
? Will shops run short of vegetables? | 8D
? How large an area was affected? | 2A
? When did the storm strike? | 1A
? Did the 2007 storm kill anyone? | -

= Two ministers, three versions: what happened to the Lobito rail concession?
V| Angola's cabinet discussed the Lobito railway on Wednesday; of that at least there are minutes.
N| Transport minister Adalgisa Kandumbo told reporters afterwards that the concession had gone to a Portuguese-Swiss group.
N| It had not gone to anybody, mines minister Feliciano Tchiloia said an hour later on Radio Benguela.
N| The presidential spokesman, asked to choose between them, chose to read out the weather.
V| A tender notice from February names three bidders.
A| In the lobby of the Hotel Trópico the Chinese bidder's people were heard toasting.
N| "They toast every night," said the Swiss group's man, Beat Zurbriggen.
N| His company will lay 260 kilometres of new track by 2029 if it's chosen.
V| The line, built by the British, was mined in the civil war and reopened in 2015.
? Was the concession awarded to the Portuguese-Swiss consortium? | 2A 3D 4W 8P
? Has a Chinese company won? | -
? Did the cabinet talk about the railway? | 1A
? Have 260 kilometres of track been laid? | 8P
? When did the railway start running again? | 9A
? Was Tchiloia dismissed? | -

= Lab-grown diamond firm Clarté recalls engagement rings that fade in sunlight
V| Clarté has asked 4,100 customers to send back pink diamond rings because the stones turn grey in daylight.
N| "It has to do with the irradiation," said the firm's gemmologist, Dr Ottilie Rask.
N| Irradiated stones are safe to wear, Switzerland's radiation office said, adding that it had measured twelve.
N| Bride-to-be Cosima Feuz of Thun had a rash on her ring finger, and her doctor, she says, thinks it's a burn.
N| Rask said that a nickel allergy was much likelier.
N| Ms Feuz's doctor is bound by secrecy and put down the receiver.
V| All will be given a new ring or their money, whichever they like.
A| Jewellers in Zurich say that the stones were bought for 30 francs apiece in Surat.
N| Clarté's founder, Anouk Sprüngli-Rao, would neither give a price nor a place.
? Did a ring burn a customer's finger? | 4A 5D 6W
? What did the company pay for the diamonds? | 8A 9W
? Why do the stones lose their colour? | 2A
? Are the stones dangerous to wear? | 3D 4A
? How many buyers are concerned? | 1A
? Have customers been refunded? | 7P

= Pay gap case: Supermarket tills and warehouse forklifts 'of equal value', tribunal finds
V| Shop-floor work at Fairley's is worth as much as work in its warehouses, an employment tribunal in Leeds decided on Friday.
N| That could cost the chain £1.1 billion in back pay, said Rukhsana Mirza-Doyle, who acts for 52,000 mostly female shop workers.
N| Fairley's finance chief, Barnaby Whitlock, said he did not recognise the number and put nothing in its place.
V| No award has been made; a third hearing, in October, is to deal with whether there was a reason for the gap other than sex.
N| "I have lifted more potatoes than any of them lads," said Jean Mbatha, 61, of the Hull branch.
V| Warehouse staff earn up to £3.20 an hour more.
A| Senior managers are said to have sketched a settlement at 30 pence in the pound.
N| There is no sketch, said Whitlock.
N| An appeal would be lodged within six weeks, he said.
? Have the women been awarded back pay? | 4D
? Is a settlement being considered? | 7A 8D
? What will the ruling cost Fairley's? | 2A 3W
? Has the retailer appealed? | 9P
? Did the tribunal find for the shop workers on the value of their work? | 1A
? how big is the hourly difference | 6A

= Airship start-up Cumulo cancels maiden passenger flight minutes before boarding
V| Sixteen ticket holders were already wearing their lanyards on Saturday when Cumulo called off its first passenger flight, from Cardington to Bruges.
N| Gusts of 31 knots had made it unwise, flight director Aurelia Stubbs told them over sandwiches.
V| The weather station at the field recorded nothing above 14.
A| A member of the ground crew muttered about a helium valve.
N| "I heard him too, and he doesn't work on valves," said Stubbs.
N| The Civil Aviation Authority said that questions about valves should go to Cumulo.
V| The ship, 92 metres long, made eleven flights with crew alone in spring.
N| It'll go on 3 August instead, or whenever the sky permits.
N| One passenger, retired dentist Ffion Achterberg, got her £4,000 back; she hadn't asked.
? Did the airship carry passengers to Bruges? | 1D 8P
? Was strong wind the reason for the cancellation? | 2A 3D
? Was there a technical problem with a valve? | 4A 5D 6W
? Have fares been repaid? | 9A
? How many trips has the airship made? | 7A
? Did the airship crash? | -

= Barley, beer and a border: Irish maltster accused of passing off Ukrainian grain as local
V| The labels say "100% Wexford", but at least a third of the barley malted by Slaney Malt last winter came from Odesa by way of Ghent, according to shipping documents.
N| Managing director Declan Furlong-Petrov says that the Ukrainian barley went into cattle feed.
N| Slaney has no feed mill, noted Una Kavanagh, who farms 200 acres outside Enniscorthy and sits on the growers' board.
N| It uses a contractor's, Furlong-Petrov said.
V| The contractor, in New Ross, was asked and said it would look it up.
V| The department of agriculture took samples in February.
N| An isotope test can tell a field in Wexford from one in Odesa, said Professor Colm Breathnach, but it needs a month in the laboratory.
N| Two breweries that print "Wexford malt" on their cans said they would wait for it.
N| A third, Black Sow, has stopped buying, its brewer said.
? Was foreign barley sold as Irish malt? | 1A 2D
? Was the Ukrainian grain processed at a feed mill in New Ross? | 4A 5W
? How long does the isotope test take? | 7A
? Has any brewery dropped Slaney? | 9A
? When were the samples collected? | 6A
? Did the beer make anyone ill? | -

= Lunar lander firm Selene Dynamics loses contact four minutes before touchdown
V| Controllers in Bengaluru lost the signal of the lander Chakora at 02:51 on Friday when it was eleven kilometres above the Sea of Clouds.
N| "We have to assume that it's in more than one piece," said Selene's founder, Kaveri Ranganathan-Moss.
N| A Japanese orbiter will pass over the site on Sunday and may see something.
V| It carried a Danish sculpture and a spectrometer.
N| The sculpture's maker, Asger Holm-Iversen, said he would rather not talk.
V| The firm's first try, in 2022, did not get as far as the moon.
A| Engineers on the night shift blamed the altimeter.
N| Ranganathan-Moss said it was an hour too early, or a month, for that.
N| The next lander has been paid for, she said, by a bank in Abu Dhabi.
? Did the lander touch down safely? | 2D
? What went wrong during the descent? | 7A 8W
? Has the orbiter photographed the landing site? | 3P
? Did the first lander reach the moon? | 6D
? what was on board | 4A
? Who is financing the next mission? | 9A

= Supermarket chain Kolonne to buy 140 shops from insolvent rival, cartel office to decide
V| Kolonne has struck an agreement with the administrator of Marktfrisch to take on 140 of its 212 stores.
N| The administrator, Wiebke Thoms, said that 3,900 employees would move across with their contracts intact.
N| Staff representatives were not so sure, pointing to clause 14, which lets Kolonne drop any store that loses money for six months.
V| Kolonne left a written question about clause 14 unanswered.
N| The cartel office has four weeks for a first look, its president, Dr Ansgar Pielmeier, said.
A| Pielmeier's officials have misgivings about eleven towns in Saxony, according to one of them.
V| Bread and milk suppliers were last paid in September.
V| Kolonne swallowed a chain of drugstores in 2018 and closed every third one within two years.
? the purchase of 140 stores by Kolonne | 1A
? Has the cartel office approved the takeover? | 5P
? Are the jobs of Marktfrisch staff safe? | 2A 3D 4W
? Has Kolonne closed any Marktfrisch stores? | -
? When did the milk suppliers last get money? | 7A
? Is it true that the competition authority has concerns? | 6A

= Pilots' union at Gulf Meridian breaks silence on fatigue after near miss
V| Two Gulf Meridian jets came within 90 metres of one another above Bahrain on 28 January.
N| Captain Naseer Qureshi-Bell, who chairs the new and unrecognised pilots' union, said one crew had been awake for twenty-one hours.
N| Gulf Meridian said its rosters met every rule "with room to spare".
V| It added that it did not recognise the union and would not debate with it.
N| Bahrain's civil aviation affairs office has classed the event as serious and taken the recordings.
A| What is on them, an official there said, is mostly yawning.
N| Passenger Deepika Rao-Sullivan remembered "a roar, and coffee on the ceiling".
N| A ban on back-to-back nights could come in the summer, the regulator's Khalid Al Sowaidi said.
V| In 2016 another of the airline's crews was found asleep over Karachi.
? Was the flight crew overtired? | 2A 3D 6A
? Did the planes collide? | 1D
? a ban on consecutive night duties coming into force | 8P
? Who has the cockpit recordings? | 5A
? Has the airline recognised the union? | 4D
? Were pilots asleep over Bahrain? | -

= British pension scheme 'forgot' 14,000 members, ombudsman finds
V| Fourteen thousand former shipyard and foundry workers were left off the books of the Tyneforge pension scheme when it changed computers in 2006.
N| Ombudsman Verity Okonjo-Platt, in a report on Wednesday, called it "amnesia with interest".
N| Arrears would be paid by Christmas next year, said trustee chairman Sir Alec Wintringham.
V| Some 2,200 of the forgotten are dead.
N| "They're hoping it'll be all of us," said riveter Norman Stobbs, 84.
N| Sir Alec denied that anybody was waiting for anybody to die.
A| Clerks at the administrator, Penfold Benefits, had flagged the gap in 2011, two of them told the inquiry.
N| Penfold could neither find a record of that nor say that there was none.
N| Mr Stobbs reckoned he was owed £61,000.
? Was the omission pointed out as early as 2011? | 7A 8W
? Have the arrears been paid? | 3P
? Is the scheme delaying so that members die first? | 5A 6D
? How many people were overlooked? | 1A
? How did the members come to be left off? | 1A
? Did Sir Alec resign as chairman? | -

= Oil major Petrol Arvora sells Nigerian swamp wells after spill ruling
V| Petrol Arvora is leaving the Niger Delta after 58 years, handing its onshore wells to Lagos-based Odudu Energy for $1.3 billion.
N| The sale had been in the works since before a Hague court found it liable for the Gbarama spill, said upstream head Marijke Vos-Adeyemi.
A| Bankers who pitched for the mandate recalled getting the first call on the day after the ruling.
N| She stood by her account when told about the bankers.
N| Chief Tamuno Briggs-Whyte of Gbarama said no one had come to clean so much as a puddle.
V| The court had given the company until 30 June to start.
N| Work will begin as soon as the rains are over, according to Vos-Adeyemi.
N| Nigeria's petroleum regulator has still to bless the deal.
V| Odudu had its own spill, at Isaka, in 2020.
? Was the sale prompted by the court ruling? | 2D 3A 4D
? Has the clean-up at Gbarama begun? | 5D 7P
? Is the sale approved by the regulator? | 8W
? Who is buying the wells? | 1A
? Was Odudu held responsible for the Gbarama spill? | -
? What did the court order? | 6A

= Crypto miner's hum drives Arkansas village to court
V| People in Bono Ridge say they've not slept since 1,800 machines were switched on behind the Baptist church in May.
N| Deputy Travis Lemay measured 71 decibels on the church steps.
N| Blockforge's own meter made it 52, said site chief Anastasia Gorelik-Hayes.
N| Judge Corliss Ann Petty ordered a third reading, by a professor, who was stung by wasps and has yet to take it.
N| Dairyman Hoyt Vandiver said his herd's milk was down a fifth.
N| "Cows don't read meters," he added.
N| Gorelik-Hayes will have a wall built if it turns out to be over 65.
A| There's talk at the diner that Blockforge will leave for Texas.
N| It is news to her, said Gorelik-Hayes.
? Is the noise above 65 decibels? | 2A 3D 4W
? Has the company put up a noise barrier? | 7P
? Is Blockforge moving to Texas? | 8A 9W
? Has the noise cut milk production? | 5A
? How many computers are running on the site? | 1A
? Did the judge shut the site down? | -

= Sri Lankan tea pickers win back wages from 1992 in landmark judgment
V| The Supreme Court in Colombo awarded 8,700 tea pickers of the Glenorchy and Hatale estates back wages going as far as 1992.
N| Justice Manel Wickramasuriya read for three hours and was applauded, which is not allowed.
N| Estate owner Highgrown Holdings would study the 214 pages, its counsel said.
N| "Study is free, rice isn't," said picker Letchumi Perumal, 67.
A| The sum is put by lawyers on both sides at somewhere near 11 billion rupees.
N| Highgrown hasn't got it, its finance director, Rohan de Alwis-Kerr, told the stock exchange.
V| A dividend of 2 billion was paid in March.
N| He said that it had been declared before anyone could know.
V| The judgment had been due on 14 February and was put off for want of a fan.
? that the workers were awarded arrears of pay | 1A
? Can Highgrown afford to pay? | 6D
? Have the pickers received the money? | -
? How much must be paid? | 5A
? Has the estate owner asked for a review of the judgment? | 3P
? Did Highgrown pay shareholders in March? | 7A 8A

= Cargo of live sheep stuck off Fremantle for third week as importer and exporter trade blame
V| The livestock carrier Ocean Merino has been going in circles off Fremantle since 2 August with 15,600 sheep.
N| Jordan turned it back because of scabby mouth, exporter Rangeland Live said.
N| Amman's agriculture ministry said that it had turned nothing back; the importer had cancelled.
N| "How can I cancel what I never ordered?" said importer Munther Al-Zoubi.
V| A faxed order with his company's letterhead was shown on Channel 8 on Tuesday.
N| Al-Zoubi has been through his fax machine's memory and stands by what he said.
N| Some 190 animals have died, fewer than 2 in 100, ship's vet Dr Keira Lindqvist-Ng said on Thursday.
A| Activists with a drone say that the upper decks look half empty.
N| Canberra could let the sheep come ashore on Saturday.
? Did Jordan reject the sheep? | 2A 3D
? Did Mr Al-Zoubi order the animals? | 4D 5A 6D
? Have the sheep been unloaded? | 9P
? How many sheep have died? | 7A
? Has the ship sunk? | -
? Who called off the shipment? | 2A 3A

= Insider trades suspected before Helvex takeover by Bavarian rival
V| In the three days before Bavaria's Isarchem bid for Helvex, trading in the Basel firm's options was forty times the usual.
N| Switzerland's stock exchange has passed a file to the supervisor, its head of surveillance, Nadja Bürgisser, said.
V| The supervisor never says whether it has opened proceedings, and did not do so now.
M| Sonntags-Kurier named a Helvex director's brother-in-law as one of those who had bought.
N| He'd bought in March, months before, the man's attorney told the newspaper's lawyers.
N| No staff of Isarchem had traded, its compliance chief, Korbinian Haslinger, said.
V| Bürgisser was asked on television what the largest gain was and looked at the ceiling.
A| Traders spoke of 14 million francs.
N| Shareholders vote on the 61-franc offer on 9 September.
? Has the supervisor launched an inquiry? | 3W
? Did the director's brother-in-law trade just before the bid? | 4A 5D
? How much was made on the options? | 7W 8A
? Did employees of the bidder buy shares? | 6D
? Has the takeover been approved by shareholders? | 9P
? Was the director arrested? | -

= Great Plains pipeline hearing: Rancher, regulator and a missing easement
V| Lakota rancher Wilma Two Strike owns 900 acres which the Great Plains Carbon pipeline is supposed to cross.
N| She signed an easement in 2021, company land agent Brody Halvorson told the public utilities commission in Pierre on Wednesday.
N| "I signed for a parcel," Two Strike said. "It was boots."
V| Halvorson offered to show the signature but had left it in Sioux Falls.
N| The courier's records from that day burned, his firm told the commission.
V| Commissioner Dale Schiltz asked if the company would condemn the land; counsel Regan Mauch said it would use "every tool the law gives".
V| A pipe of the same make ruptured at Satartia in 2020, sending 45 people to hospital.
N| A decision is to be made in the first week of March.
? Did Ms Two Strike grant an easement? | 2A 3D
? What did she sign for? | 2A 3A
? Was the signed document produced at the hearing? | 4D
? Has the commission ruled? | 8P
? Were 45 people hurt by the Great Plains pipeline? | -
? Why are the delivery records missing? | 5A

= Iceland's bakers, bankers and the great butter shortage
V| Icelanders ate 9 percent more butter last year than their cows gave.
N| Dairy co-op Mjólkurfélag said on Tuesday it would bring in 200 tonnes from Denmark before Christmas.
N| The farmers' union said that it'd been promised in writing that no foreign butter would come.
N| Food minister Hrafnhildur Egilsdóttir-Blöndal couldn't recall a letter.
V| A letter dated 3 October 2022 bears her name, and a small drawing of a cow.
N| That was a greeting, her office said.
A| At a bakery in Selfoss they've gone over to margarine and hope nobody notices.
N| "I notice," said the baker's mother.
V| The price of a half-kilo went to 749 krónur in the second week of November.
? Was imported butter ruled out in a written promise? | 3A 4W 5A 6D
? Has Danish butter been imported? | 2P
? Why is butter scarce? | 1A
? What does half a kilo cost? | 9A
? Did the food minister step down? | -

= Carmaker Vanterra weighs shifting SUV production from Slovakia to Morocco, report says
M| Vanterra is considering moving output of its Ridge sport-utility vehicle from Trnava to Kenitra from 2027, the Italian daily Corriere Industriale reported on Tuesday, citing three unnamed sources.
N| A Vanterra spokesperson said the company does not comment on speculation about its future product allocation.
V| The Trnava factory built 211,000 vehicles last year and employs about 4,200 people.
N| Slovak economy minister Ľubica Hrušovská said after speaking with Vanterra's management by telephone that she had been assured the plant's order book was full until 2026.
N| She would not say whether the Ridge had been mentioned in the call.
A| Union officials in Trnava said line managers had been asked in March to document the tooling of the body shop for a possible transfer.
M| The newspaper also said Vanterra had received an offer of tax relief from Rabat worth 400 million euros over ten years.
N| Morocco's investment agency said no such offer had been made to any carmaker this year.
? that Vanterra may relocate production of the Ridge | 1A 2W 6A
? Was the Ridge discussed between the minister and the company? | 5W
? Did Morocco offer tax breaks? | 7A 8D
? How many people work in Trnava? | 3A
? Has Vanterra begun building the Ridge in Kenitra? | 1P
? Is the Slovak plant going to be shut down? | -

= Four bodies recovered from sunken dredger off Paradip; search for two more goes on
V| Navy divers on Monday brought up the bodies of four men from the dredger Samudra Shakti, which capsized in the outer harbour at Paradip on Saturday night.
N| Two others remain unaccounted for, port trust chairman Debashis Mohanty said.
N| Eleven crew members swam to a pilot boat and were discharged from the district hospital on Sunday, according to chief medical officer Sasmita Behera.
A| Survivors told relatives that the vessel had been listing since Friday and that the master had asked for permission to return to berth.
N| Mohanty said that the port's log contained no such request.
N| The vessel's owner, Coastal Dredging & Marine, said in a statement that it would cooperate with the inquiry and could offer no view on its cause.
V| A deputy director-general of shipping has been told to report within six weeks.
V| Another dredger belonging to the company ran aground at Dhamra in 2021 without loss of life.
? How many people have been confirmed dead? | 1A
? Did the captain ask to go back to port? | 4A 5D
? What made the dredger capsize? | 6W
? Have all crew members been found? | 2D
? Are the eleven survivors still in hospital? | 3D
? Has the inquiry delivered its report? | 7P

= Ministry confirms African swine fever in Brandenburg piggery, first on a farm since 2022
V| African swine fever has been detected in a herd of 1,100 pigs in the Oder-Spree district, Germany's agriculture ministry said on Friday.
N| All the animals would be put down over the weekend, state veterinary officer Gesine Pohlandt said.
N| She said the virus had most probably been brought in on the boots of a worker, but that the laboratory on the island of Riems would have the last word.
N| The farm's owner, Detlef Brüning, disputed that, saying every one of his seven employees changed clothes at the gate.
A| Hunters' groups in the area have been finding infected wild boar since July.
V| South Korea suspended imports of German pork within hours; Japan had never lifted its ban of 2020.
N| China, the largest buyer before 2020, has been in talks about regional exemptions, and state secretary Ulrike Manthey said she could not say what Friday's case would mean for them.
N| "We still regard the disease as being under control," Manthey added.
? How did the virus get onto the farm? | 3A
? Were the pigs infected by way of a worker's boots? | 3A 4D
? Has South Korea halted pork imports from Germany? | 6A
? Have the pigs been culled? | 2P
? Will the outbreak affect the negotiations with Beijing? | 7W
? Did anyone catch the disease? | -

= Bank of Tarkhan's chairman detained at airport as $340m hole emerges
V| Police detained the chairman of the Bank of Tarkhan, Zurab Lomtadze, at Kutavi airport early on Wednesday as he queued for a flight to Dubai.
N| Interior ministry spokeswoman Nino Chkareuli said he was being held on suspicion of embezzlement.
N| His wife told Channel 7 he had been on his way to a cardiologist.
M| The television station said auditors had come upon a shortfall of $340 million in loans to companies without offices or staff.
V| The auditors, from the local branch of an international firm, declined to comment.
N| "The bank's capital is above the minimum," the central bank said, without mentioning the reported shortfall.
A| A former credit officer said loan files had been kept in the chairman's flat.
V| Customers were able to use cash machines as usual on Wednesday.
N| Opposition lawmakers want the finance minister, Lomtadze's brother-in-law, to appear before parliament.
? Was the bank's chairman taken into custody? | 1A 2A
? Is $340 million missing? | 4A 5W
? Why was Mr Lomtadze flying to Dubai? | 3A
? Has the finance minister testified in parliament? | 9P
? Did the bank's cash machines stop working? | 8D
? Where were the loan documents held? | 7A

= Nurses' strike in Western Cape hospitals suspended after court interdict
V| Nurses at eleven hospitals returned to the wards on Thursday night after the Labour Court in Cape Town interdicted their four-day-old strike.
N| Judge Zubeida Abrahams found that the union, Nehwa, had not given the required 48 hours' notice.
N| Nehwa's provincial secretary, Siyabonga Ntlabathi, said notice had been served by hand on the Friday.
N| The union would give it again and walk out next Thursday unless overtime owed since March was paid, he said.
V| The health department did not directly address a question about how much overtime was outstanding.
A| Doctors at one hospital said two patients had died on Tuesday because theatres were short of staff.
N| Health head Dr Keshena Pillay rejected that claim, saying both patients had been terminally ill.
V| In 2022 a stoppage by porters at the same hospitals went on for three weeks.
? Has the strike been halted? | 1A
? Did the union give proper notice of the strike? | 2D 3A
? Did the strike cost patients their lives? | 6A 7D
? What is owed in overtime? | 5W
? Has there been another walkout since the court's order? | 4P
? Were the striking nurses dismissed? | -

= Chipmaker Arctos denies halting Arizona plant as contractors leave site
V| Arctos Microsystems is not stopping work on its $18 billion factory near Casa Grande, the company said on Wednesday.
V| The statement came after pictures showed cranes being taken down.
N| Phase one was simply "entering tool installation", site vice-president Colette Marchetti-Wu said.
A| Two contractors said their crews had been sent home with no date to return.
M| Industry newsletter Fab Watch reported that orders for lithography machines had been pushed back by a year.
N| The machines' Dutch maker, Lumenhof, said it never speaks about the orders of individual customers.
N| Governor Raquel Dominguez-Shaw said she had been told the plant would open in 2026, as planned.
V| Federal grants of $2.2 billion depend on that date.
V| Arctos shelved a plant in Magdeburg, Germany, last autumn.
? Has construction in Arizona been suspended? | 1D 3D 4A
? Have equipment orders been delayed? | 5A 6W
? When will the factory start up? | 7A
? Has the plant opened? | 7P
? Why were the cranes dismantled? | 3A
? Did Arctos put off a factory in Germany? | 9A

= Ryefield Water admits raw sewage reached reservoir, says supply never at risk
V| Untreated sewage from a blocked pumping station ran into the Ladywell reservoir for up to nine hours on 3 January, Ryefield Water acknowledged on Friday.
N| The company had told councillors at a meeting on 17 January that no sewage had entered the reservoir.
N| Operations director Neil Abernethy said that answer had been given "in good faith on the information available".
N| Nobody had drunk contaminated water, he said, as the reservoir's outlet was shut for maintenance.
A| Residents of three streets below the dam said their children had been ill that week.
N| The health protection team said it had not received reports of illness, but that it would now write to local surgeries.
V| Abernethy was asked if the outlet log could be published and said he would take advice.
V| Ryefield was fined £1.6 million over fish deaths in the Coldbeck in 2020.
? Did sewage get into the reservoir? | 1A 2D
? Did contaminated water make anyone sick? | 4D 5A 6W
? Will the company release the log of the outlet? | 7W
? Have doctors been contacted by the health team? | 6P
? Was Ryefield fined over the Ladywell spill? | -
? How long did the spill go on for? | 1A

= Regional airline Aerovía Norte collapses, stranding 8,000
V| Aerovía Norte stopped flying at noon on Sunday after its fuel supplier refused to extend credit, stranding around 8,000 passengers in seven cities.
N| "I have no words and, as of this morning, no aeroplanes," said founder Edelmiro Castrejón in an audio message to staff.
N| Lessors took back nine of the eleven aircraft overnight, according to the civil aviation authority.
N| Labour minister Yesenia Arzate said the 610 employees' wages for November had been paid.
N| They had not, the cabin crew association answered, attaching a bank statement.
V| State carrier Mexair will take stranded passengers for a fee of 600 pesos.
A| A rescue by a Colombian investor had come to nothing on Saturday night, a person involved said.
N| The investor, Bogotá businessman Hernando Zapata-Ruiz, did not wish to be quoted on any talks.
N| Castrejón hoped to be flying again "with two planes and a prayer" by Easter.
? Has the airline ceased operations? | 1A 2A
? Were employees paid for November? | 4A 5D
? Was there an attempt by a Colombian to save the carrier? | 7A 8W
? Is Aerovía Norte flying again? | 9P
? How many planes were repossessed? | 3A
? Why did the carrier stop flying? | 1A

= Swiss pharma group Lindt-Haas halts Alzheimer's trial after brain swelling
V| Lindt-Haas has ended a late-stage trial of its Alzheimer's drug pelunerab because 14 percent of patients developed swelling of the brain.
N| Two participants died, the company said, adding that an independent board had attributed neither death to the drug.
N| Professor Miriam Osterwalder, who sits on that board, said it had reached no finding on one of the two.
N| A spokesman for Lindt-Haas said he could not go beyond the press release when asked about the professor's remark.
V| The shares lost 17 percent, wiping out 9 billion francs.
N| Chief executive Fabrice Hug told analysts that the group would not give up on the disease and planned to test a lower dose next year.
A| Some patients' families are pleading to be allowed to continue.
V| An earlier antibody from the group, tolinezumab, failed in 2019 for want of effect.
? Were the deaths caused by the drug? | 2D 3W 4W
? Has the study been stopped? | 1A
? Has the lower dose been tested? | 6P
? How many patients died? | 2A
? Was pelunerab abandoned because it did not work? | -
? Did the chief executive resign? | -

= Grain barge convoy breaks loose on Paraná, blocking shipping at Rosario
V| Sixteen barges loaded with 24,000 tonnes of soymeal broke from their pusher tug in a storm on Tuesday and drifted across the main channel at Rosario.
N| The coast guard's Prefect Adrián Belluschi said that by Wednesday noon eleven had been tied up and five were aground.
N| None had leaked or sunk, he said.
A| Port agents counted 38 ships waiting, among them two with fertiliser for the spring planting.
N| Tug owner Hidrovía Sur said that it was assessing whether the steel cables had been past their replacement date and would inform the authorities first.
N| The channel should be open in one direction by Friday, Belluschi said.
V| In August 2022 a similar accident shut the river for six days.
N| Exporters' chamber head Gustavo Idígoras-Paz put losses at $4 million a day.
? Is the shipping channel open again? | 6P
? Were the cables too old? | 5W
? Have any of the barges gone down? | 3D
? How many vessels are queueing? | 4A
? What is the blockage costing exporters? | 8A
? Was the river closed for six days this time? | -

= Norway's Fjellkraft to cut power exports to Denmark, energy minister denies decision taken
M| Norway intends not to renew two of its cables to Denmark when they come to the end of their lives in 2026, the newspaper Vestavisen reported, quoting a cabinet note.
N| No decision has been made, energy minister Terje Nordbø-Hassan said on Monday.
N| Nordbø-Hassan did not deny that the note existed.
N| Grid operator Fjellkraft recommended renewal in a report last May, since the cables help it through dry years.
V| Electricity in southern Norway cost four times as much in December as in the north.
N| Denmark's climate minister, Lone Brix-Jakobsen, said she had not been informed of any change and looked forward to the answer.
A| Parties in the governing coalition are at odds over it, insiders say.
N| The minister promised an answer before Easter.
? Has Norway decided to drop the cables? | 1A 2D 6W
? Does the cabinet note exist? | 1A 3W
? What did the grid company advise? | 4A
? Have the cables been switched off? | -
? Is the coalition united on the issue? | 7D
? When will a decision be announced? | 8A

= Online pharmacy PillPost loses laptop with 19,000 prescriptions, tells regulator five weeks later
V| A laptop holding the prescriptions of 19,000 PillPost customers was left on a train between Leeds and York on 4 October.
V| The company informed the Information Commissioner on 8 November.
N| British law allows three days, the commissioner's deputy, Jocasta Freeman-Ali, remarked.
N| PillPost's founder, Dr Nishant Kapoor-Wells, said the machine had been encrypted and the clock only starts when there is a risk.
A| A former IT contractor said encryption had been switched off on all the company's laptops in August because it slowed them down.
V| Dr Kapoor-Wells said he would "need to look into August".
N| Northern Rail's lost-property office has no record of the laptop.
N| The commissioner is to decide by the end of January if there will be a fine.
? Was the laptop encrypted? | 4A 5D 6W
? Has the device turned up? | 7D
? Did PillPost report the loss within the legal time limit? | 2D 3D 4A
? Has the pharmacy been fined? | 8P
? where was the computer lost | 1A
? Were prescriptions published on the internet? | -

= Workers at Vietnamese sneaker factory return after owner promises bonus
V| Most of the 12,000 workers at Hung Thinh Footwear in Dong Nai were back at their machines on Thursday.
N| The Taiwanese owner, Pou Hsin, had undertaken in writing to pay the lunar new year bonus by 20 January, said district labour officer Le Thi Bich Ngoc.
V| The bonus had been cut from two months' pay to three weeks'.
A| How much it will now be is disputed: a shift leader spoke of six weeks, a colleague on the same line of two months.
N| Pou Hsin told the Taipei exchange that the amount was an internal matter.
N| Police had stayed outside the gate and detained nobody, colonel Tran Van Kiet said.
A| Workers passed round a list with the names of three women who had been taken away on a motorbike and a truck on Tuesday.
V| American brand Strideline, which takes two-thirds of the output, is monitoring the situation.
V| A walkout at another Pou Hsin plant, in Tien Giang, ran for eight days in 2018.
? Has the strike ended? | 1A
? Were any strikers arrested? | 6D 7A
? How large will the bonus be? | 4A 5W
? Has the bonus been paid? | 2P
? the owner's promise to pay a bonus | 2A
? Did the Dong Nai walkout last eight days? | -

= Deal or no deal? Retail group Harcourt's answer to Apollo-like bidder is a shrug
V| Private equity firm Sable Peak wants to buy department-store owner Harcourt at 310p a share, a premium of 38 percent.
V| It said so itself, in a one-page announcement at 4:29 p.m. on Friday.
N| Harcourt told shareholders to take no action.
N| Chairwoman Lady Ottoline Carew-Bashir, collared by reporters at the races on Saturday, said that she had not opened the envelope.
N| Her deputy, Julian Strand-Osborne, let it be known through a statement on Sunday that the board met on Friday night and turned the proposal down unanimously.
A| Two of the directors were not asked, according to one of them.
N| Sable Peak has until 24 October to raise its offer or walk away, the takeover panel said.
V| Harcourt's last suitor, a Qatari fund, walked away in 2017.
? Was the bid rejected by the board? | 5A
? Was the decision unanimous? | 5A 6D
? Has the offer been increased? | 7P
? Has Sable Peak walked away? | 7P
? How much does Sable Peak want to pay? | 1A
? Did the chairwoman read the proposal? | 4D

= EU court strikes down ban on oat 'milk' cartons, dairy lobby fumes
V| A Dutch producer of oat drinks may again sell them in cartons shaped like those for milk, the EU's General Court decided on Wednesday.
N| The ban, imposed by a ministry in The Hague in 2022, "protects no one from anything", the judges wrote.
N| Haver & Co founder Jorrit Wiersma-Diop said he'd have the old cartons back on shelves in three weeks.
N| The farmers' lobby EuroLait accused the court of "drinking the Kool-Aid, or the oats".
N| Its secretary-general, Benedetta Scognamiglio, expects The Hague to appeal.
V| Asked if it would, the ministry said that it had two months and ten days.
N| A survey that the ministry had put forward as proof of confusion was never carried out, the ruling notes.
N| "It was, I have the clipboard," said market researcher Wout Peeters-Lam.
V| The word "milk" is still off limits to makers of plant drinks since a ruling of 2017.
? Is the carton ban still in force? | 1D
? Has the Dutch state appealed? | 5P 6W
? Was the survey on confusion carried out? | 7D 8A
? Are the cartons back in the shops? | 3P
? Can producers use the word milk for oat drinks? | 9D
? When was the prohibition introduced? | 2A

= Train driver in Odisha goods collision 'had cleared signal', inquiry told
N| Loco pilot Bhagirathi Mallick told a railway safety inquiry in Sambalpur on Monday that the signal at Jharsa Road had been green.
N| It had been red for six minutes when his train passed it, according to the data logger read out by inspector K. Venugopalan.
V| Mallick's assistant, Prakash Kujur, cannot be heard because he died in the collision.
A| Signal maintainers who spoke to this newspaper on condition of anonymity said that the logger at Jharsa Road ran fast after lightning in June.
N| Venugopalan said no fault had been reported to him and refused to be drawn on June.
N| "I'll carry him all my life," Mallick said of Kujur.
V| Automatic braking, which would have stopped the train whatever the colour, is to be fitted on the section by 2027.
V| The line was reopened fourteen hours after the crash.
N| The commissioner of railway safety will submit findings to Delhi in about two months.
? Was the signal at red? | 1D 2A
? Was the data recorder faulty? | 4A 5W
? Was anybody killed in the crash? | 3A
? Has the stretch been equipped with automatic braking? | 7P
? Have the conclusions been handed in? | 9P
? For how long was the line shut? | 8A

= Housing: Developer of unfinished Sharjah tower vanishes, buyers move into lobby
V| Thirty-one families are living in the marble lobby of the Crescent Pearl, a 44-storey tower in Sharjah that stops at the nineteenth.
V| Developer Ramzi Boutros-Haddad has not been seen since 9 August.
N| He's in Beirut for surgery and will be back, said his sister Joumana, who answers the telephone at the firm.
A| Neighbours of the family house in Beirut haven't seen him in years.
N| The land department confirmed on Tuesday that the escrow account was "not in balance".
N| By how much it wouldn't say.
N| Purchaser Ngozi Ferreira-Malik, a dental nurse, put in 640,000 dirhams.
N| The municipality could cut off the lobby's water next week, she's been told.
V| Another of Boutros-Haddad's towers, the Crescent Jade, was handed over on time in 2019.
? Is the developer in Lebanon? | 3A 4D
? Is money missing from the escrow account? | 5A
? How big is the shortfall? | 6W
? Has the water been turned off? | 8P
? Was the Crescent Pearl completed? | 1D
? Was Mr Boutros-Haddad murdered? | -

= Battery recycler ReLyte burns for second night; neighbours told windows may be opened again
V| Firefighters were still pouring sand on lithium cells at the ReLyte works in Vaasa on Tuesday night, thirty hours after the alarm.
N| People could open their windows again, rescue chief Jukka Rintamäki-Soini said at eight in the evening, as the air was clean.
N| Meteorologist Anniina Lehto-Okoro's sensors on the roof of the university, 900 metres away, still showed hydrogen fluoride at three times the guide value at nine.
N| Rintamäki-Soini said his people measured at nose height and not on roofs.
V| Eleven hundred pupils had been kept at home on Monday.
N| A punctured scooter battery was behind it all, ReLyte's managing director, Oskar Enqvist, believes.
N| Police said that they'd begin at the site once it was cold and knew nothing as yet.
V| The firm paid a penalty in 2022 for keeping cells in the open.
N| No one was injured, the hospital district said, beyond a firefighter's sprained ankle.
? Is the air safe? | 2A 3D 4A
? What started the fire? | 6A 7W
? Was anyone hurt? | 9A
? Has the fire been put out? | 1D
? Have police searched the site? | 7P
? How many schoolchildren stayed at home? | 5A

= Central bank of Nueva Arcadia denies printing banknotes for election handouts
V| Governor Leandro Echandía on Thursday denied having ordered 200 million new 500-real notes ahead of the vote on 3 November.
N| "There is no order, there is no paper and there is no ink," he said in a broadcast.
M| The online magazine Contrapeso had published an order form from a printer in Malta the day before.
N| The printer, De Rohan Security, would neither acknowledge nor disown the form.
N| Opposition candidate Pilar Undurraga-Wood said her people had photographed pallets at the airport.
V| One photograph she handed out shows pallets in brown paper, with no writing on them.
N| The customs service said they held school atlases.
A| Bank staff have been told to cancel leave in late October, one of them said.
N| President Horacio Mansilla has pledged a 500-real "dignity cheque" to each pensioner if he's re-elected.
? Did the central bank order new banknotes? | 1D 2D 3A 4W
? What was on the pallets? | 7A
? Have pensioners received 500 reals? | 9P
? Has leave been cancelled for bank employees? | 8A
? Was the president re-elected? | 9P
? Who published the order form? | 3A

= Cheesemaker's listeria victims sue; company says strain 'is not our strain'
V| Families of two women who died after eating soft cheese in a Tours nursing home lodged a complaint against Fromagerie Vauclair on Monday.
N| Vauclair's production chief, Aymeric Tessandier-Bah, said the strain found in the women wasn't that of his dairy.
N| The Pasteur laboratory in Lille had compared the two and found them "indistinguishable", a health ministry official, Clémence Aubrac, told parliament.
N| The report hasn't reached him, Tessandier-Bah said on Tuesday.
N| It was sent on 2 March, by courier, against signature, Aubrac said.
A| Some milk deliverers say that a heat exchanger leaked all winter.
N| Production would start again once it was replaced, Vauclair's owner, Sodilac, announced.
V| Asked if that meant that it had leaked, Sodilac's press officer asked for time.
V| A third resident, aged 91, recovered.
? Is the dairy's strain the one that infected the women? | 2D 3A
? Was the heat exchanger defective? | 6A 8W
? Has production resumed? | 7P
? Was the company given the laboratory report? | 4D 5A
? Did three residents die? | 9D
? Did the owner sell the dairy? | -

= Flight attendants' union at TransAlpina accepts pay cut to save 300 jobs
V| Cabin crew at TransAlpina will earn 6 percent less from January, their union VPC agreed with management late on Sunday.
N| In return, 300 dismissals planned for the winter are off the table, personnel director Ghislaine Furrer-Diallo said.
N| "Off the table is not in the bin," said VPC's Corrado Zgraggen.
A| Pilots would be asked for 10 percent, a manager said.
N| The pilots' association, Aeroswiss Cockpit, said it hadn't been asked for anything and wouldn't give it.
V| The airline would not say if the executive board would join in.
N| Chairman Balthasar von Muralt-Sen has said that he will take one franc.
V| TransAlpina lost 88 million francs in the half-year to June.
N| VPC's members can still overturn it, in a ballot that ends on 12 December.
? Are the 300 redundancies cancelled? | 2A
? Have pilots been asked to take a cut? | 4P 5D
? Will the executives take less pay? | 6W 7A
? Have union members ratified the accord? | 9P
? By how much will pay fall? | 1A
? Did the airline make a profit in the first half? | 8D

= Explosion at Texas LNG terminal: Freeline says tank intact, satellite suggests otherwise
V| A blast at 6:12 a.m. on Tuesday shook windows in Port Lavaca, nine miles from the Freeline liquefied gas terminal on Matagorda Bay.
N| Freeline said that a length of pipe had burst and both storage tanks were sound.
V| On a satellite image taken at 10:40 a dark patch as wide as a tennis court can be seen on the roof of the northern tank.
N| "Shadow," said the company's Clay Underhill, who had not been shown the image but had it described to him.
N| Professor Ingeborg Castellanos of Rice Tech said the sun had been on the other side.
N| County judge Hector Villarreal-Boone said that three contractors had been burned, none badly.
A| Shrimpers who had been on the bay put the flames at 200 feet.
N| Exports will start again in the second half of April if the pipeline safety agency allows it, Freeline told customers.
V| European gas rose 11 percent by noon.
? Was a storage tank damaged? | 2D 3A 4D 5A
? Were there casualties? | 6A
? Have exports resumed? | 8P
? Did anyone die? | -
? How did the gas market react? | 9A
? What burst? | 2A

= Farm robots seized in Kherson turn up at Siberian trade fair
V| Six weeding robots stolen from a Dutch-owned farm near Kherson in 2022 were on show at an agricultural fair in Omsk last week.
V| Their serial numbers can be read in a video posted by the fair's own organisers.
N| Maker AgriMuis of Wageningen confirmed that they were its machines and said it had not sold any to Russia since 2014.
N| Exhibitor Sibagrotekh bought them second-hand in Kazakhstan, its director Gleb Ushakov told Omsk television.
V| He had no papers to hand.
N| AgriMuis switched the robots off from afar on Friday, its founder, Hanneke Terpstra, said.
N| They work as well as ever, said Ushakov on Saturday, and one was filmed turning left.
A| Turning left is all they do when they are off, a former AgriMuis engineer said.
N| Kyiv's prosecutor general wants Interpol to issue a notice.
? Have the robots been disabled? | 6A 7D 8A
? How did the machines get to Russia? | 4A
? Are the machines in Omsk the stolen ones? | 1A 2A 3A
? Has Interpol issued a notice? | 9P
? Did the maker sell robots to Russia after 2014? | 3D
? Was Mr Ushakov able to document the purchase? | 5D
