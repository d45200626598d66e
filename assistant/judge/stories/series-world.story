= Morocco and Algeria said to have talked in Lisbon
A| {Two European diplomats} said on Monday that the foreign ministers of Morocco and Algeria, whose countries broke off relations five years ago, had spent more than two hours together in a Lisbon hotel at the weekend.
A| According to {the diplomats}, Driss Benhaddou and Lakhdar Ouamrane were brought to the Hotel Alvorada through a service entrance late on Saturday, with one note-taker each.
A| {One of them} said the conversation had turned on a single question, the reopening of the land border near Oujda, shut since 1994.
N| {The ministry in Rabat} did not answer written questions.
V| Calls to the Algerian foreign ministry went unanswered on Monday, which was a public holiday in Algiers.
V| Mr Benhaddou was officially in Portugal for a conference on ocean fisheries, where he spoke on Friday.
N| {Portugal's foreign minister, Helena Cardoso Pires}, who opened that conference, said only that Lisbon was "always at the disposal of its neighbours".
? Did the Moroccan and Algerian foreign ministers hold talks in Lisbon? | 1A 2A 3A 4W+ 5W
? the secret meeting between Benhaddou and Ouamrane | 1A 2A 3A 4W+ 5W
? is it true that ouamrane saw his moroccan counterpart in portugal | 1A 2A 3A 4W+ 5W
? Did the two men discuss reopening the border? | 3A
? Did their conversation last more than two hours? | 1A
? where did the ministers meet | 1A=a Lisbon hotel ; 2A=the Hotel Alvorada
? When was the border between the two countries closed? | 3A=1994
? Has the Oujda crossing been reopened? | 3D
? Will there be a second meeting? | -
? Has Ouamrane resigned? | -
? Did the United States arrange the Lisbon talks? | -

= Neighbours' ministers in hotel talks, paper reports
M| The foreign ministers of Algeria and Morocco met in secret in the Portuguese capital on Saturday night, {the Madrid daily El Correo del Estrecho} reported.
M| {The newspaper}, quoting two European diplomats it did not name, put the length of the encounter at more than two hours.
V| This agency could not confirm the account on its own.
N| {A receptionist at the Hotel Alvorada, Inês Travassos}, said she had worked the night shift on Saturday and noticed no delegation of any kind.
V| Algiers severed ties with Rabat in August 2021, accusing it of hostile acts, and closed its airspace to Moroccan aircraft a month later.
V| Flights between Casablanca and Tunis have since taken the long way round over the sea.
A| {Analysts} said even a handshake would be the first contact at that level since the rupture.
? Did the Moroccan and Algerian foreign ministers hold talks in Lisbon? | 1A 2A 3W 4D
? the secret meeting between Benhaddou and Ouamrane | 1A 2A 3W 4D
? is it true that ouamrane saw his moroccan counterpart in portugal | 1A 2A 3W 4D
? Did the two men discuss reopening the border? | -
? Did their conversation last more than two hours? | 2A
? where did the ministers meet | 1A=the Portuguese capital
? When was the border between the two countries closed? | -
? Has the Oujda crossing been reopened? | -
? Will there be a second meeting? | -
? Has Ouamrane resigned? | -
? Did the United States arrange the Lisbon talks? | -

= Algiers: our minister was at a wedding
N| {Algeria's foreign ministry} on Tuesday dismissed as "pure invention" reports that Lakhdar Ouamrane had sat down with his Moroccan counterpart in Portugal.
N| {Its=Algeria's foreign ministry} statement said the minister had spent the whole weekend in Oran, where his niece was being married.
N| "There has been no contact, direct or indirect, and none is envisaged," {it=Algeria's foreign ministry} added.
N| {The Moroccan government's spokesman, Yassir Lamrani}, was asked about the matter three times at his weekly briefing and three times said he had no information to share.
N| {Portugal's foreign ministry} declined to comment on the movements of foreign guests.
V| A photograph of Mr Ouamrane among the wedding guests circulated in Algeria on Tuesday, although it was not clear on which day it had been taken.
V| The crossing near Oujda remained closed, with soldiers posted on either side.
N| {Soumia Belkhir, who leads the opposition Party of Renewal in Algiers}, demanded that the minister explain himself to parliament.
? Did the Moroccan and Algerian foreign ministers hold talks in Lisbon? | 1D+ 2D+ 3D+ 4W+ 5W
? the secret meeting between Benhaddou and Ouamrane | 1D+ 2D+ 3D+ 4W+ 5W
? is it true that ouamrane saw his moroccan counterpart in portugal | 1D+ 2D+ 3D+ 4W+ 5W
? Did the two men discuss reopening the border? | 1D+ 3D+
? Did their conversation last more than two hours? | 1D+ 3D+
? where did the ministers meet | 1D+ 3D+
? When was the border between the two countries closed? | -
? Has the Oujda crossing been reopened? | 7D
? Will there be a second meeting? | 3D+
? Has Ouamrane resigned? | -
? Did the United States arrange the Lisbon talks? | -

= Rabat confirms Lisbon encounter with Algerian minister
N| {Morocco's foreign minister, Driss Benhaddou}, acknowledged on Thursday that he had met his Algerian counterpart in Lisbon three weeks ago, ending a long silence on the subject.
N| "Yes, we spoke, and we spoke as neighbours should," {he=Driss Benhaddou} told parliament's foreign affairs committee.
N| The two had talked for "closer to one hour than to two", {he=Driss Benhaddou} said, and no document had been signed.
N| {The minister=Driss Benhaddou} would not tell members whether a second meeting had been arranged.
N| {Algeria's foreign ministry}, which at first had called the story an invention, said in two lines that "an informal exchange of courtesies" had taken place.
N| On the border, {Mr Benhaddou} said the Oujda crossing had been mentioned but that nothing had been decided.
V| The Algerian opposition has called for Mr Ouamrane to step down for having misled the public.
V| Trade between the two countries, once worth 900 million dollars a year, has all but ceased.
? Did the Moroccan and Algerian foreign ministers hold talks in Lisbon? | 1A+ 2A+ 3A+ 5A+
? the secret meeting between Benhaddou and Ouamrane | 1A+ 2A+ 3A+ 5A+
? is it true that ouamrane saw his moroccan counterpart in portugal | 1A+ 2A+ 3A+ 5A+
? Did the two men discuss reopening the border? | 6A+
? Did their conversation last more than two hours? | 3D+
? where did the ministers meet | 1A+=Lisbon
? When was the border between the two countries closed? | -
? Has the Oujda crossing been reopened? | 6D+
? Will there be a second meeting? | 4W+
? Has Ouamrane resigned? | 7P
? Did the United States arrange the Lisbon talks? | -

= Coach carrying election monitors leaves road in Kyrgyzstan
V| A coach taking international election observers from Osh to the mountain district of Chong-Alay plunged into a ravine on Saturday morning, killing at least four people.
N| {The health ministry in Bishkek} said another 17 had been taken to hospital, six of them in a serious condition.
V| The vehicle was one of three hired by the Vienna-based Network for Open Ballots, which has sent 120 observers to Sunday's presidential vote.
N| {A regional police spokesman, Nurbek Saparaliev}, said there was ice on the road and that nothing pointed to anything but an accident.
N| {The network's head of mission, Annelie Fröbisch}, said she could not name the dead until families had been told.
V| The observers were to have visited 14 polling stations in the district.
N| Voting would go ahead as planned, {the central election commission} said.
? How many people died in the coach crash? | 1A=at least four
? the deaths of election monitors in Kyrgyzstan | 1A
? Did a bus with observers fall into a ravine? | 1A
? Was the toll ten? | -
? was another vehicle involved in the accident | -
? Who has been arrested over the crash? | -
? Were Swedes among the victims? | 5W+
? Was the presidential election postponed? | 7D+
? Did monitors reach Chong-Alay for the vote? | -
? Has the lorry driver been charged? | -
? Had the driver of the coach been drinking? | -

= Seven now dead after observer coach crash
N| The number of people killed when a coach full of election monitors fell into a gorge in southern Kyrgyzstan has risen to seven, {the health ministry} said on Sunday, as the country went to the polls.
N| {A surgeon at Osh regional hospital, Dr Gulnara Toktosheva}, said three of the injured had died overnight.
N| Among the victims were two Swedes, a Ghanaian and the Kyrgyz driver, {the Network for Open Ballots} said.
A| {Villagers at the scene} said the coach had been travelling fast and had tried to pass a timber lorry.
N| {Police} would not say whether a second vehicle had been involved.
V| The network withdrew its remaining teams from Chong-Alay but kept watching elsewhere.
V| Turnout stood at 41 per cent by mid-afternoon.
? How many people died in the coach crash? | 1A=seven
? the deaths of election monitors in Kyrgyzstan | 1A 2A 3A+
? Did a bus with observers fall into a ravine? | 1A
? Was the toll ten? | 1D
? was another vehicle involved in the accident | 4A 5W
? Who has been arrested over the crash? | -
? Were Swedes among the victims? | 3A+
? Was the presidential election postponed? | 1D 7D
? Did monitors reach Chong-Alay for the vote? | 6D
? Has the lorry driver been charged? | -
? Had the driver of the coach been drinking? | -

= Lorry driver held over Kyrgyz crash that killed observers
N| Police in Osh have detained a 34-year-old lorry driver over the crash in which seven members of an election observation mission lost their lives, {the interior ministry} said on Tuesday.
N| {The ministry=the interior ministry} said traces of green paint from the coach had been found on the lorry's trailer.
N| {The man's lawyer, Azamat Dzhumabekov}, said his client had been asleep in a lay-by 40 kilometres away at the time.
V| The bodies of the two Swedish monitors were flown to Stockholm on Monday night.
N| {Ms Fröbisch, the head of the mission}, said her organisation would publish its findings on the vote this week "because our colleagues would have wanted it".
N| President Ulan Omuraliev was re-elected on Sunday with 71 per cent of the vote, according to {the provisional count}.
N| {His rival, Cholpon Beishenova}, has alleged stuffed ballot boxes in Chong-Alay, a district no foreign observer reached.
? How many people died in the coach crash? | 1A=seven
? the deaths of election monitors in Kyrgyzstan | 1A 4A
? Did a bus with observers fall into a ravine? | 1A
? Was the toll ten? | 1D
? was another vehicle involved in the accident | 1A 2A 3D+
? Who has been arrested over the crash? | 1A=a 34-year-old lorry driver
? Were Swedes among the victims? | 4A
? Was the presidential election postponed? | 6D
? Did monitors reach Chong-Alay for the vote? | 7D+
? Has the lorry driver been charged? | -
? Had the driver of the coach been drinking? | -

= Observers criticise Kyrgyz ballot
N| {The Network for Open Ballots} said on Friday that last weekend's presidential election in Kyrgyzstan had been "orderly in form and uneven in substance".
V| The mission lost seven people on the eve of the vote when its coach went off a mountain road.
N| Its observers saw ballot boxes without seals in 23 of the 210 polling stations they visited, {the report} says.
N| {The central election commission} rejected the criticism and said every box had been sealed in front of witnesses.
N| {The report} makes no finding on Chong-Alay, "where we were unable to be present".
V| The lorry driver held after the crash was released on bail on Thursday.
N| Prosecutors have until 3 March to decide whether to charge him, {his lawyer, Azamat Dzhumabekov}, said.
? How many people died in the coach crash? | 2A=seven
? the deaths of election monitors in Kyrgyzstan | 2A
? Did a bus with observers fall into a ravine? | 2A
? Was the toll ten? | 2D
? was another vehicle involved in the accident | -
? Who has been arrested over the crash? | 6A=The lorry driver
? Were Swedes among the victims? | -
? Was the presidential election postponed? | 1D
? Did monitors reach Chong-Alay for the vote? | 5D+
? Has the lorry driver been charged? | 7P+
? Had the driver of the coach been drinking? | -

= Finland's interior minister to go, broadcaster hears
A| Finland's interior minister, Petra Savolahti, will leave the government before the weekend over the purchase of faulty border radios, {three sources inside the coalition} told the broadcaster on Wednesday.
A| {They=three sources inside the coalition} said the prime minister, Olli Kankaanranta, had told her on Tuesday evening that he could no longer shield her.
V| The radios, bought for 48 million euros from a Tallinn firm, fail at temperatures below minus 15 degrees.
N| {Ms Savolahti's press secretary, Jenni Aaltola}, said the minister was travelling in Lapland and would not comment on hearsay.
N| {The prime minister's office} had nothing to add.
V| An audit report in May found that the ministry had ignored two warnings from its own engineers.
N| {The opposition leader, Mikko Törmäkangas}, said resignation was the least that taxpayers could expect.
V| A vote of confidence in the minister is set for next Tuesday.
? Has Petra Savolahti resigned? | 1P 4W+ 5W+
? the interior minister's departure from the Finnish government | 1P 4W+ 5W+
? is it true that savolahti has stepped down | 1P 4W+ 5W+
? Did the prime minister tell Savolahti to go? | 2A 4W+ 5W+
? How much did the radios cost? | 3A=48 million euros
? Were the radios bought from a Swedish company? | 3D
? Who is the new interior minister? | -
? Did Savolahti lose the confidence vote? | 8P
? Has the supplier refunded the money? | -
? Will the prime minister resign? | -
? Was a border guard injured because of the radios? | -

= Savolahti: "I have a job to do"
N| {Interior minister Petra Savolahti} said on Thursday that she had no intention of quitting over the border radio affair.
N| "I have a job to do and on Monday morning I will be doing it," {she=Petra Savolahti} told reporters at Ivalo airport.
N| {She=Petra Savolahti} denied having been told by Prime Minister Olli Kankaanranta that her time was up, describing their talk on Tuesday as "friendly and about the budget".
M| {The broadcaster Yle-Pohjola} had reported that her departure was imminent.
N| {Mr Kankaanranta}, in Brussels for a summit, said: "The minister enjoys my confidence today."
N| Pressed on whether she would enjoy it tomorrow, {he=Olli Kankaanranta} walked on.
N| {The Tallinn supplier, Raadiotark}, says its sets meet the specification in the contract.
N| {Border guard officers' union chair Ville Rajasalo} said patrols had gone back to using mobile phones.
? Has Petra Savolahti resigned? | 1D+ 2D+ 4P
? the interior minister's departure from the Finnish government | 1D+ 2D+ 4P
? is it true that savolahti has stepped down | 1D+ 2D+ 4P
? Did the prime minister tell Savolahti to go? | 3D+ 5D+
? How much did the radios cost? | -
? Were the radios bought from a Swedish company? | -
? Who is the new interior minister? | -
? Did Savolahti lose the confidence vote? | -
? Has the supplier refunded the money? | -
? Will the prime minister resign? | -
? Was a border guard injured because of the radios? | -

= Finnish minister resigns over frozen radios
V| Petra Savolahti resigned as Finland's interior minister on Friday night, a day after insisting that she would stay.
N| In {a letter to the president}, she wrote that the affair had "become larger than the office".
N| {The prime minister, Olli Kankaanranta}, thanked her and said the decision had been hers.
N| {Defence minister Sanna Wikgren} will take charge of the interior ministry until a successor is found, the government said.
V| The confidence vote planned for Tuesday has been dropped.
N| {Mr Törmäkangas of the opposition} said the prime minister, who signed off the purchase, should be the next to leave.
V| Savolahti's predecessor, Erkki Hautaviita, also left early, in 2022, after a dispute over asylum centres.
A| {Colleagues} described her as relieved.
? Has Petra Savolahti resigned? | 1A 2A+ 3A+
? the interior minister's departure from the Finnish government | 1A 2A+ 3A+
? is it true that savolahti has stepped down | 1A 2A+ 3A+
? Did the prime minister tell Savolahti to go? | 3D+
? How much did the radios cost? | -
? Were the radios bought from a Swedish company? | -
? Who is the new interior minister? | 4A=Sanna Wikgren
? Did Savolahti lose the confidence vote? | 5D
? Has the supplier refunded the money? | -
? Will the prime minister resign? | 6P
? Was a border guard injured because of the radios? | -

= Kainuu doctor named interior minister
V| A rural doctor who has never sat in parliament, Leena Ylikorpi, was sworn in as Finland's interior minister on Wednesday.
V| She replaces Petra Savolahti, who stepped down twelve days ago over radios that stopped working in the cold.
N| {Ms Ylikorpi} said her first trip would be to the eastern border.
N| "I want to hold one of these things in my hand," {she=Leena Ylikorpi} said.
N| {The ministry} has meanwhile asked Raadiotark to take back all 6,200 sets and refund the price.
N| {The company=Raadiotark} said it was studying the request.
N| {Savolahti} has kept her seat in parliament and told a local paper that she would seek re-election in the spring.
? Has Petra Savolahti resigned? | 2A
? the interior minister's departure from the Finnish government | 2A
? is it true that savolahti has stepped down | 2A
? Did the prime minister tell Savolahti to go? | -
? How much did the radios cost? | -
? Were the radios bought from a Swedish company? | -
? Who is the new interior minister? | 1A=Leena Ylikorpi
? Did Savolahti lose the confidence vote? | -
? Has the supplier refunded the money? | 5P 6W+
? Will the prime minister resign? | -
? Was a border guard injured because of the radios? | -

= Hostage freed in Burkina Faso after 14 months
V| A Canadian geologist seized by gunmen in eastern Burkina Faso last year walked into a gendarmerie post near Fada N'Gourma on Sunday, thin but unhurt.
N| {Burkina Faso's security minister, Colonel Issa Ouattirga}, said Margaret Dunsworth, 52, had been freed "in an operation by our forces without a single shot".
A| {A local chief who asked not to be named} told this newspaper that a sum of money had changed hands in a market town across the border in Niger.
N| {The minister=Colonel Issa Ouattirga} rejected that, saying neither his government nor anyone else had paid a ransom.
V| Ms Dunsworth was abducted with two colleagues from a gold exploration camp at Tangaye in September of last year.
V| One of them, driver Moussa Lankoandé, escaped after a week.
V| Nothing has been heard of the third, Australian drilling foreman Craig Pellham, since a video in January.
? Was a ransom paid for Margaret Dunsworth? | 3A 4D
? payment of money to the geologist's kidnappers | 3A 4D
? did somebody pay to get the canadian hostage out | 3A 4D
? Was Dunsworth freed by Burkina Faso's army? | 2A+ 3D
? How long was she held? | -
? Was she kidnapped in Niger? | 1D
? How much did the insurer pay? | -
? Has Craig Pellham been released? | 7W
? Did the Canadian government pay the ransom? | 4D
? Has the court ruled on the insurer's fees? | -
? Who kidnapped Craig Pellham? | -

= Ottawa silent on price of geologist's freedom
N| {Canada's foreign ministry} on Monday welcomed the release of Margaret Dunsworth but would neither confirm nor deny that money had been paid to her captors.
N| "For reasons of operational security we do not discuss the circumstances," {spokesman Luc Bérubé} said.
M| {The Ouagadougou paper Le Sahélien} has reported that a ransom was handed over in Niger.
N| {Her employer, the Vancouver mining company Torvane Gold}, did not respond to messages.
N| {Ms Dunsworth's brother, Alan}, said the family had been asked to say nothing and did not know who had negotiated.
V| The geologist, who was held for 14 months, was flown to a military hospital in Germany on Sunday night.
V| Canada's stated policy is never to pay kidnappers.
N| {The wife of Craig Pellham, who is still missing}, appealed to the government in Canberra to do "whatever it was that Canada did".
? Was a ransom paid for Margaret Dunsworth? | 1W+ 2W+ 3A 4W+ 5W+
? payment of money to the geologist's kidnappers | 1W+ 2W+ 3A 4W+ 5W+
? did somebody pay to get the canadian hostage out | 1W+ 2W+ 3A 4W+ 5W+
? Was Dunsworth freed by Burkina Faso's army? | -
? How long was she held? | 6A=14 months
? Was she kidnapped in Niger? | -
? How much did the insurer pay? | -
? Has Craig Pellham been released? | 8D+
? Did the Canadian government pay the ransom? | 1W+ 2W+
? Has the court ruled on the insurer's fees? | -
? Who kidnapped Craig Pellham? | -

= "I never saw a soldier," says freed Canadian
N| {Margaret Dunsworth}, the geologist held for more than a year by an armed group in the Sahel, said in her first interview that no army had come for her.
N| "A boy on a motorcycle drove me to the road, pointed, and left," {she=Margaret Dunsworth} told CBV television in Halifax.
N| {Burkina Faso's government} has maintained that its troops secured her release.
N| Whether anybody paid for her, {she=Margaret Dunsworth} could not say: "Nobody told me, and I decided not to ask."
N| {She=Margaret Dunsworth} had last seen her Australian colleague, Craig Pellham, in February, when he was ill with malaria.
N| {Canberra} says it has no recent information on him.
N| {Torvane Gold} announced last week that it was giving up its licence at Tangaye.
V| Four foreigners are still in the hands of armed groups in the region.
? Was a ransom paid for Margaret Dunsworth? | 4W+
? payment of money to the geologist's kidnappers | 4W+
? did somebody pay to get the canadian hostage out | 4W+
? Was Dunsworth freed by Burkina Faso's army? | 1D+ 2D+ 3A+
? How long was she held? | 1A=more than a year
? Was she kidnapped in Niger? | -
? How much did the insurer pay? | -
? Has Craig Pellham been released? | 6W
? Did the Canadian government pay the ransom? | -
? Has the court ruled on the insurer's fees? | -
? Who kidnapped Craig Pellham? | -

= Mining firm's insurer paid for release, court papers show
N| An insurance company paid 2.1 million dollars to the kidnappers of the Canadian geologist Margaret Dunsworth, according to {documents filed with a court in Vancouver}.
V| The papers were lodged by Torvane Gold in a dispute with the insurer, Halberd Mutual, over a further 300,000 dollars in fees.
N| {A lawyer for Halberd, Stephanie Vuong}, said she regretted that confidential matters had been placed in the public record and would say nothing more.
N| {Torvane} confirmed that the documents were authentic.
N| {The security minister in Ouagadougou, Colonel Issa Ouattirga}, repeated on Wednesday that not a cent had been paid.
V| Ms Dunsworth, who was released in November, now teaches in Halifax.
N| {Canada's foreign ministry} said no public funds had been involved.
V| A hearing on the fees is scheduled for June.
? Was a ransom paid for Margaret Dunsworth? | 1A 3W+ 4A+ 5D
? payment of money to the geologist's kidnappers | 1A 3W+ 4A+ 5D
? did somebody pay to get the canadian hostage out | 1A 3W+ 4A+ 5D
? Was Dunsworth freed by Burkina Faso's army? | -
? How long was she held? | -
? Was she kidnapped in Niger? | -
? How much did the insurer pay? | 1A=2.1 million dollars
? Has Craig Pellham been released? | -
? Did the Canadian government pay the ransom? | 5D 7D+
? Has the court ruled on the insurer's fees? | 8P
? Who kidnapped Craig Pellham? | -

= Leaked memo shows Wales minister sought cut in rural bus money
V| A memo leaked to this newspaper shows that the Welsh transport minister, Rhodri Pennant, asked officials in March to prepare a 40 per cent cut in the grant for rural buses.
N| {The two-page document}, dated 11 March, says the saving of £18m "could be presented as a pilot".
N| {Mr Pennant's office} said it did not comment on leaked papers.
N| {Plaid spokeswoman Carys Bowen-Lloyd} said the plan would leave 300 villages without a service.
N| {A former civil servant, Gethin Maddocks}, whose name appears on the copy list, declined to discuss it.
V| The grant stands at £45m this year.
V| A budget for the coming year will be laid before the Senedd on 9 December.
? Did Pennant ask for a plan to slash rural bus funding? | 1A 3W+ 5W
? the minister's request for a 40 per cent cut in bus support | 1A 3W+ 5W
? is it true that the transport minister wanted the bus grant cut | 1A 3W+ 5W
? How large is the grant? | 6A=£45m
? Was the memo dated 11 May? | 2D
? Who wrote the memo? | -
? How much money would the cut have saved? | 2A=£18m
? Did Pennant survive a censure motion over rail fares? | -
? Has the source of the leak been found? | -
? will the bus grant be cut next year | -
? Did Tanat give the memo to the newspaper? | -

= Pennant: bus memo "not mine"
N| {Transport minister Rhodri Pennant} told the Senedd on Tuesday that he had neither written nor requested a memo on slashing support for country buses.
N| "It was produced by an official on that official's own initiative, and I binned it," {he=Rhodri Pennant} said.
M| {The Cambrian Courier} published the paper on Saturday.
N| {Its=The Cambrian Courier} editor, Heulwen Strata, said she stood by every word.
N| {The first minister, Iestyn Harries}, said a leak inquiry had begun.
N| Asked whether bus money would be protected next year, {he=Iestyn Harries} said the chamber would have to wait for the budget.
N| {Bus Users Wales} said passengers were frightened by the reports.
V| Mr Pennant survived a motion of censure over rail fares in June by two votes.
? Did Pennant ask for a plan to slash rural bus funding? | 1D+ 2D+ 4A
? the minister's request for a 40 per cent cut in bus support | 1D+ 2D+ 4A
? is it true that the transport minister wanted the bus grant cut | 1D+ 2D+ 4A
? How large is the grant? | -
? Was the memo dated 11 May? | -
? Who wrote the memo? | 1D+ 2A+=an official
? How much money would the cut have saved? | -
? Did Pennant survive a censure motion over rail fares? | 8A
? Has the source of the leak been found? | -
? will the bus grant be cut next year | 6W+
? Did Tanat give the memo to the newspaper? | -

= Official named in bus memo row
N| The author of the leaked memo on rural buses was Eurof Tanat, a deputy director of transport finance, {the Welsh Government} disclosed on Thursday.
N| {Mr Tanat} said in a statement issued by his union that he had drafted the paper "on a direct instruction from the minister, given in person".
N| {Mr Pennant} repeated that he had asked for no such thing.
N| {The union's regional secretary, Delyth Ormond}, produced an entry in Mr Tanat's diary for 10 March: "RP - bus grant options, 40%".
N| {The first minister's spokesman} said the diary entry was a matter for the inquiry and that he would not speculate about it.
V| Mr Tanat has been moved to other duties.
V| The leak inquiry, led by a retired judge, has not yet established who passed the paper to the press.
? Did Pennant ask for a plan to slash rural bus funding? | 2A+ 3D+ 4A 5W+
? the minister's request for a 40 per cent cut in bus support | 2A+ 3D+ 4A 5W+
? is it true that the transport minister wanted the bus grant cut | 2A+ 3D+ 4A 5W+
? How large is the grant? | -
? Was the memo dated 11 May? | -
? Who wrote the memo? | 1A+=Eurof Tanat ; 2A+=Mr Tanat
? How much money would the cut have saved? | -
? Did Pennant survive a censure motion over rail fares? | -
? Has the source of the leak been found? | 7D
? will the bus grant be cut next year | -
? Did Tanat give the memo to the newspaper? | 7W

= Rural bus grant to stay, budget confirms
N| Support for bus services in the Welsh countryside will be kept at £45m next year, according to {the draft budget published on Tuesday}.
N| {Finance minister Nia Gwernan} told the Senedd that "no route need close for want of this money".
N| A memo leaked in November had raised fears of a 40 per cent reduction, which {the transport minister, Rhodri Pennant}, denied having ordered.
V| The rail subsidy falls by £6m and the road maintenance fund by £11m.
N| {Bus Users Wales} called the decision a victory for common sense.
N| {The Conservative leader, Alun Prothero}, said the minister had been forced into it.
V| The inquiry into the leak is to report in January.
? Did Pennant ask for a plan to slash rural bus funding? | 3D+
? the minister's request for a 40 per cent cut in bus support | 3D+
? is it true that the transport minister wanted the bus grant cut | 3D+
? How large is the grant? | 1A+=£45m
? Was the memo dated 11 May? | -
? Who wrote the memo? | -
? How much money would the cut have saved? | -
? Did Pennant survive a censure motion over rail fares? | -
? Has the source of the leak been found? | 7P
? will the bus grant be cut next year | 1D+ 2D+
? Did Tanat give the memo to the newspaper? | -

= Bolivia and Chile sign lithium water pact
V| Bolivia and Chile signed an agreement on Wednesday to share the groundwater under the salt flats along their border, where both countries extract lithium.
V| The treaty, concluded in Arica by foreign ministers Wilma Choque and Rodrigo Errandonea, sets a joint ceiling of 1,400 litres a second.
V| A commission of six hydrologists, three from each side, will read the meters every quarter.
N| {Ms Choque} called it "the first thing we have written together since 1904".
N| {Mr Errandonea} said the document had nothing to do with Bolivia's claim to a port on the Pacific.
V| Both congresses must approve the text before it enters into force.
N| {Indigenous leaders from the Lípez region} said they had not been consulted.
? Have Bolivia and Chile concluded a treaty on groundwater? | 1A 2A 4A+
? the water agreement between La Paz and Santiago | 1A 2A 4A+
? is it true that the two countries will share the water beneath the salt flats | 1A
? Is the ceiling 1,400 litres a second? | 2A
? Was the treaty signed in Santiago? | 2D
? How many Chilean senators voted for the pact? | -
? Where was the agreement signed? | 2A=Arica
? Did Bolivia get a port on the Pacific? | -
? Has Bolivia ratified the treaty? | 6P
? When did the treaty come into force? | 6P
? Did Peru object to the agreement? | -

= Chilean senate ratifies water deal with Bolivia
V| Chile's senate approved the groundwater treaty with Bolivia on Tuesday by 34 votes to nine.
V| The lower house had passed it in May, so that ratification on the Chilean side is complete.
N| {Senator Macarena Poblete}, who voted against, said the ceiling of 1,400 litres a second would cost her region two thousand jobs.
N| {The mining company Salar del Norte} said it would comply.
V| The vote in Bolivia's congress, due last month, has been put off twice because of a quarrel over committee seats.
N| {Foreign minister Rodrigo Errandonea} said he trusted that La Paz would follow soon.
N| {Bolivia's ambassador in Santiago, Freddy Mamani Soliz}, was not in a position to give a date.
? Have Bolivia and Chile concluded a treaty on groundwater? | 1A
? the water agreement between La Paz and Santiago | 1A
? is it true that the two countries will share the water beneath the salt flats | -
? Is the ceiling 1,400 litres a second? | 3A
? Was the treaty signed in Santiago? | -
? How many Chilean senators voted for the pact? | 1A=34
? Where was the agreement signed? | -
? Did Bolivia get a port on the Pacific? | -
? Has Bolivia ratified the treaty? | 5D 6P
? When did the treaty come into force? | -
? Did Peru object to the agreement? | -

= La Paz lawmakers back treaty after dawn session
V| Bolivia's congress voted at 4.40 on Friday morning to ratify the treaty on shared groundwater with Chile.
V| The pact, signed in Arica last year, takes effect 30 days after the two governments exchange letters.
N| {Foreign minister Wilma Choque} said the letters would be exchanged before Carnival.
V| Ninety-one members were in favour and 38 against, with the governing party split.
V| Indigenous deputy Faustina Calcina won a clause that requires the commission to publish its readings.
V| The opposition has promised to challenge the law before the constitutional court.
V| Bolivia produced 21,000 tonnes of lithium carbonate last year, a tenth of Chile's output.
? Have Bolivia and Chile concluded a treaty on groundwater? | 1A 2A
? the water agreement between La Paz and Santiago | 1A 2A
? is it true that the two countries will share the water beneath the salt flats | 1A
? Is the ceiling 1,400 litres a second? | -
? Was the treaty signed in Santiago? | 2D
? How many Chilean senators voted for the pact? | -
? Where was the agreement signed? | 2A=Arica
? Did Bolivia get a port on the Pacific? | -
? Has Bolivia ratified the treaty? | 1A
? When did the treaty come into force? | 2P
? Did Peru object to the agreement? | -

= First reading on the salt flats
V| Six hydrologists lowered a probe into well 14 near Ollagüe on Monday and thereby began the work of the Bolivian-Chilean water commission.
V| The body was created by the groundwater treaty that both countries ratified and that has been in force since 1 April.
N| {Its co-chair, Chilean engineer Tatiana Aravena}, said the level was 80 centimetres lower than in the last Bolivian survey.
N| {Her Bolivian colleague, Jhonny Quispe Ari}, said one reading proved nothing.
V| The ceiling of 1,400 litres a second may be lowered after two years.
N| {Salar del Norte}, which operates eleven wells, said its pumping had not risen.
V| The next measurement will be taken in July.
? Have Bolivia and Chile concluded a treaty on groundwater? | 2A
? the water agreement between La Paz and Santiago | 2A
? is it true that the two countries will share the water beneath the salt flats | 2A
? Is the ceiling 1,400 litres a second? | 5A
? Was the treaty signed in Santiago? | -
? How many Chilean senators voted for the pact? | -
? Where was the agreement signed? | -
? Did Bolivia get a port on the Pacific? | -
? Has Bolivia ratified the treaty? | 2A
? When did the treaty come into force? | 2A=1 April
? Did Peru object to the agreement? | -

= Sudan's warring sides "close to truce" in Entebbe
A| Sudan's army and its paramilitary opponents have agreed in principle to a 30-day truce, {a person briefed on the negotiations in Entebbe} said on Thursday.
A| {The person} said the fighting would stop at midnight on Sunday if both commands signed by Saturday evening.
N| {The Ugandan mediator, Ambassador Prossy Nantongo}, would not be drawn, saying talks "are never close until they are over".
N| {The army's delegation chief, Lieutenant General Bakri Shendi}, called the report premature.
N| {The other side's delegation} left the venue on the lake shore without speaking to reporters.
V| Two earlier truces, in Jeddah and in Juba, collapsed within days.
V| Shelling went on in El Obeid on Thursday.
? Have Sudan's army and the paramilitaries agreed on a ceasefire? | 1A 3W 4D+ 5W+
? the truce in Sudan negotiated in Entebbe | 1A 3W 4D+ 5W+
? is it true that the warring sides in sudan have signed a truce | 1P 2P
? Is the ceasefire to last 30 days? | 1A
? Is the truce limited to El Obeid? | -
? Who is the mediator? | 3A+=The Ugandan mediator, Ambassador Prossy Nantongo
? When does the ceasefire start? | 2A=midnight on Sunday
? Did the paramilitaries fire the shells that hit El Obeid? | -
? Have the African Union monitors arrived? | -
? Have prisoners been exchanged? | -
? Who paid for the talks in Entebbe? | -

= Truce claim: paramilitaries say yes, army says nothing yet
N| {Hamid al-Tayeb, spokesman for Sudan's paramilitary force}, said on Friday that his side had accepted a month-long ceasefire in the talks in Uganda.
N| "Our signature is on the page and the ink is dry," {he=Hamid al-Tayeb} told a radio station in N'Djamena.
N| {The Sudanese army} did not respond to requests for comment.
N| On Thursday {its chief delegate} had described talk of an accord as premature.
N| {Ambassador Nantongo} said she could confirm only that "texts exist".
N| {The African Union} said it was preparing 60 monitors in case they were wanted.
A| {Residents of El Obeid} reported a quiet night, the first in three weeks.
? Have Sudan's army and the paramilitaries agreed on a ceasefire? | 1A+ 2A+ 3W+ 4D+ 5W
? the truce in Sudan negotiated in Entebbe | 1A+ 2A+ 3W+ 4D+ 5W
? is it true that the warring sides in sudan have signed a truce | 1A+ 2A+ 3W+ 5W
? Is the ceasefire to last 30 days? | 1A+
? Is the truce limited to El Obeid? | -
? Who is the mediator? | -
? When does the ceasefire start? | -
? Did the paramilitaries fire the shells that hit El Obeid? | -
? Have the African Union monitors arrived? | 6P+
? Have prisoners been exchanged? | -
? Who paid for the talks in Entebbe? | -

= Army signs; Sudan ceasefire to begin at midnight
V| Sudan's army put its name to a 30-day ceasefire on Saturday, 26 hours after its enemies.
N| {General Shendi}, who signed in a conference room in Entebbe, said his men would "hold their fire for as long as fire is held against them".
N| {The mediator, Prossy Nantongo}, said hostilities would cease at midnight on Sunday across the whole country.
V| The text provides for aid convoys from Port Sudan and for an exchange of 200 prisoners on each side.
V| It does not mention the withdrawal of troops from cities.
N| {Hamid al-Tayeb of the paramilitary force} said his fighters had already received their orders.
N| {The United Nations secretary-general} welcomed the deal and urged both sides to keep to it.
? Have Sudan's army and the paramilitaries agreed on a ceasefire? | 1A 2A+ 3A 7A
? the truce in Sudan negotiated in Entebbe | 1A 2A+ 3A 7A
? is it true that the warring sides in sudan have signed a truce | 1A 2A+
? Is the ceasefire to last 30 days? | 1A
? Is the truce limited to El Obeid? | 3D
? Who is the mediator? | 3A+=Prossy Nantongo
? When does the ceasefire start? | 3A=midnight on Sunday
? Did the paramilitaries fire the shells that hit El Obeid? | -
? Have the African Union monitors arrived? | -
? Have prisoners been exchanged? | 4P
? Who paid for the talks in Entebbe? | -

= Shells fall on El Obeid hours into truce
V| The ceasefire in Sudan was broken at least twice on its first day, with shells landing near the grain market of El Obeid on Monday afternoon.
N| {A hospital director, Dr Manahil Fadul}, said three people had been brought in dead.
N| {The army} accused the paramilitaries of firing from the railway yard.
N| {Hamid al-Tayeb} said his force had not fired a single round since midnight and that the army was shelling its own city.
V| Neither version could be checked, as telephone lines in the area were down.
V| The 30-day truce was signed in Entebbe last week after 11 days of talks.
N| {The African Union} said its monitors had not yet arrived.
N| Asked whether the agreement was dead, {Ambassador Nantongo} said it was "wounded, like everything else in this war".
? Have Sudan's army and the paramilitaries agreed on a ceasefire? | 1A 6A
? the truce in Sudan negotiated in Entebbe | 1A 6A
? is it true that the warring sides in sudan have signed a truce | 6A
? Is the ceasefire to last 30 days? | 6A
? Is the truce limited to El Obeid? | -
? Who is the mediator? | -
? When does the ceasefire start? | -
? Did the paramilitaries fire the shells that hit El Obeid? | 3A 4D+ 5W
? Have the African Union monitors arrived? | 7D+
? Have prisoners been exchanged? | -
? Who paid for the talks in Entebbe? | -

= Aid lorries reach El Obeid
V| Twenty-two lorries carrying flour and cholera medicine drove into El Obeid on Friday, the first convoy to reach the city since February.
V| They came under the terms of the Entebbe ceasefire, which has held in the city since shelling on its first day killed three people.
N| {The World Food Programme's country director, Jens Abildtrup}, said the load would feed 90,000 people for two weeks.
V| The African Union has 24 of its 60 monitors in place.
N| {General Shendi} has again blamed his opponents for Monday's shells.
V| The exchange of prisoners, planned for Wednesday, has been put off.
N| {The Red Cross} said it was ready whenever the two sides were.
? Have Sudan's army and the paramilitaries agreed on a ceasefire? | 2A
? the truce in Sudan negotiated in Entebbe | 2A
? is it true that the warring sides in sudan have signed a truce | -
? Is the ceasefire to last 30 days? | -
? Is the truce limited to El Obeid? | -
? Who is the mediator? | -
? When does the ceasefire start? | -
? Did the paramilitaries fire the shells that hit El Obeid? | 5A
? Have the African Union monitors arrived? | 4A
? Have prisoners been exchanged? | 6D 7P
? Who paid for the talks in Entebbe? | -

= Mayor of Thessaloniki's deputy quits over stadium vote
V| The deputy mayor of Thessaloniki, Stelios Karamfilis, resigned on Monday, hours after the council narrowly approved a new stadium in the old freight yard.
N| {He=Stelios Karamfilis} told councillors that he could not "take part in a decision that had been settled in advance".
V| The plan, which will cost 190 million euros, passed by 25 votes to 24.
N| {Mayor Athina Petroglou} said she regretted his decision and had tried to change his mind.
V| He will keep his seat as an ordinary councillor.
V| The freight yard, empty since 1998, had been promised to residents as a park.
N| {The club that will play there, Iraklis Toumba}, said building would begin in the autumn.
? Has Stelios Karamfilis given up his post as deputy mayor? | 1A 4A
? the deputy mayor's resignation in Thessaloniki | 1A 4A
? is it true that petroglou's number two walked out over the stadium | 1A 2A+ 4A
? Did Karamfilis leave the council altogether? | 5D
? How much will the stadium cost? | 3A=190 million euros
? Was the plan approved by ten votes? | 3D
? Who is the new deputy mayor? | -
? Did the mayor ask Karamfilis to stay? | 4A+
? Has construction of the stadium begun? | 7P+
? Has the noise study been done? | -
? Which architect designed the stadium? | -

= Petroglou names planner as deputy
V| Athina Petroglou, the mayor of Thessaloniki, on Thursday chose the town planner Danai Voutsina as her new deputy.
V| Ms Voutsina, 38, takes over from Stelios Karamfilis, who stepped down last week in protest at the stadium scheme.
N| {She=Danai Voutsina} said she had voted for the stadium and would vote for it again.
N| {Mr Karamfilis} wished her success in the post.
N| {A residents' group, Green Yard}, has asked the council of state to annul the vote.
V| The court has not said when it will hear the case.
N| {The mayor} announced in addition that parking fees on the sea front would rise to three euros an hour.
? Has Stelios Karamfilis given up his post as deputy mayor? | 2A
? the deputy mayor's resignation in Thessaloniki | 2A
? is it true that petroglou's number two walked out over the stadium | 2A
? Did Karamfilis leave the council altogether? | -
? How much will the stadium cost? | -
? Was the plan approved by ten votes? | -
? Who is the new deputy mayor? | 1A=Danai Voutsina
? Did the mayor ask Karamfilis to stay? | -
? Has construction of the stadium begun? | -
? Has the noise study been done? | -
? Which architect designed the stadium? | -

= Court halts Thessaloniki stadium
V| Greece's council of state on Wednesday suspended the building permit for a 190-million-euro football ground in Thessaloniki's former freight yard.
N| {The judges} said the city had failed to carry out a noise study.
N| "Work has been stopped for the time being," said {Fotini Ladopoulou, the lawyer for Green Yard}.
N| {Mayor Athina Petroglou} said the study would be delivered within six weeks.
N| {Iraklis Toumba}, the club, said it did not comment on pending cases.
V| The scheme was approved by a single vote in January, prompting the deputy mayor to resign.
V| Work was to have started on Monday.
? Has Stelios Karamfilis given up his post as deputy mayor? | 6A
? the deputy mayor's resignation in Thessaloniki | 6A
? is it true that petroglou's number two walked out over the stadium | 6A
? Did Karamfilis leave the council altogether? | -
? How much will the stadium cost? | 1A=190-million-euro
? Was the plan approved by ten votes? | 6D
? Who is the new deputy mayor? | -
? Did the mayor ask Karamfilis to stay? | -
? Has construction of the stadium begun? | 7P
? Has the noise study been done? | 2D 4P+
? Which architect designed the stadium? | -

= Kremlin envoy visited Budapest bank, documents suggest
A| A Russian presidential envoy, Arkady Velyaminov, spent an afternoon at a Budapest bank in April despite being barred from the European Union, {people who have seen its visitor log} said.
A| {They=people who have seen its visitor log} said he was received by the bank's chairman, Gergely Hatvany, on 17 April.
V| Mr Velyaminov has been under EU sanctions since 2022.
N| {Danubia Credit}, the bank, said it never discussed visitors.
N| {Hungary's interior ministry} replied that it had no record of any entry by Mr Velyaminov.
N| {The Russian embassy} left a list of questions unanswered.
V| A photocopy of the log, shown to this newspaper, bears a signature that resembles the envoy's, but its authenticity could not be established.
N| {A European Commission spokeswoman, Marit Oldenhave}, said sanctions were for member states to enforce.
? Was Velyaminov at a Budapest bank in April? | 1A 2A 4W+ 5D 6W+ 7W
? the Kremlin envoy's visit to Danubia Credit | 1A 2A 4W+ 5D 6W+ 7W
? is it true that hatvany received the russian envoy | 2A 4W+ 5D 6W+ 7W
? Is Velyaminov under EU sanctions? | 1A 3A
? Did the visit take place in May? | 1D 2D
? Where was the envoy on 17 April? | 1A=a Budapest bank
? Who forged the visitor log? | -
? Did Velyaminov open a fish market? | -
? Has the bank sued the newspaper? | -
? Have police caught the guard? | -
? Did money change hands between the envoy and the banker? | -

= Russian envoy laughs off bank visit claim
N| {Arkady Velyaminov}, the Kremlin's envoy for trade, said on Tuesday that he had not set foot in Hungary since 2019.
N| "On 17 April I was in Vladivostok, where I opened a fish market in front of some four hundred people," {he=Arkady Velyaminov} told a news agency in Moscow.
M| {The Vienna paper Donaukurier} reported last week that he had called on the chairman of a Budapest bank.
V| Footage on the Primorye region's website shows Mr Velyaminov cutting a ribbon at a market in Vladivostok; it is dated 17 April.
N| {Gergely Hatvany, the banker}, has not commented.
N| {The Hungarian opposition deputy Réka Somlai} has asked for the airport's records.
V| Danubia Credit's shares fell by 6 per cent over the week.
? Was Velyaminov at a Budapest bank in April? | 1D+ 2D+ 3A 4D 5W+
? the Kremlin envoy's visit to Danubia Credit | 1D+ 2D+ 3A 4D 5W+
? is it true that hatvany received the russian envoy | 1D+ 2D+ 3A 4D 5W+
? Is Velyaminov under EU sanctions? | -
? Did the visit take place in May? | 1D+
? Where was the envoy on 17 April? | 2A+=Vladivostok ; 4A=a market in Vladivostok
? Who forged the visitor log? | -
? Did Velyaminov open a fish market? | 2A+ 4A
? Has the bank sued the newspaper? | -
? Have police caught the guard? | -
? Did money change hands between the envoy and the banker? | -

= Donaukurier withdraws story on envoy and bank
M| {The Donaukurier} on Friday withdrew its report that a sanctioned Russian official had been a guest of a Budapest bank and apologised to those named in it.
M| The visitor log on which the article relied was a forgery, {the paper} said, made by a former guard at the bank who had asked for money.
N| {Editor-in-chief Burgl Aichinger} said two reporters had failed to check a date stamp that did not exist until June.
N| {Danubia Credit} said it reserved the right to sue.
V| The envoy, Arkady Velyaminov, was in Vladivostok on the day in question.
N| {Budapest police} said they were looking for the guard, who is thought to be in Serbia.
N| {Hungary's interior ministry} noted that it had said from the first that no such journey took place.
? Was Velyaminov at a Budapest bank in April? | 1D 2D 5D 7D
? the Kremlin envoy's visit to Danubia Credit | 1D 2D 5D 7D
? is it true that hatvany received the russian envoy | 1D 2D 5D 7D
? Is Velyaminov under EU sanctions? | 1A
? Did the visit take place in May? | 7D
? Where was the envoy on 17 April? | 5A=Vladivostok
? Who forged the visitor log? | 2A=a former guard at the bank
? Did Velyaminov open a fish market? | -
? Has the bank sued the newspaper? | 4P+
? Have police caught the guard? | 6D
? Did money change hands between the envoy and the banker? | -

= Paraguay's finance minister to be replaced, say aides
A| President Celso Ayala of Paraguay intends to replace his finance minister, Nilda Recalde, within days, {two aides in the presidential palace} said on Monday night.
A| {The aides} named as the likely successor Bruno Samaniego, who runs the state development bank.
A| {One of them} said the minister had been told over the telephone on Sunday.
N| {Ms Recalde} did not pick up her telephone on Monday evening.
N| {The president's spokeswoman, Graciela Torales}, said she would not discuss appointments that had not been made.
V| Paraguay's tax receipts have fallen short of forecasts for five months in a row.
V| The guaraní lost 2 per cent against the dollar on Monday.
? Has Nilda Recalde lost her post as finance minister? | 1P 4W+ 5W+
? the dismissal of Paraguay's finance minister | 1P 4W+ 5W+
? is it true that president ayala has removed recalde | 1P 4W+ 5W+
? Who succeeded Recalde? | 2P
? Did Recalde resign of her own accord? | -
? How did Recalde learn that she was out? | 3A=over the telephone
? Did the guaraní fall on Monday? | 7A
? Did the central bank intervene to support the currency? | -
? Has the supplementary budget been passed? | -
? Is the deficit below 2.6 per cent? | -
? Why was the finance minister dismissed? | -

= Asunción: no change at finance ministry
N| {Paraguay's presidency} on Tuesday denied that Finance Minister Nilda Recalde was about to lose her post.
N| "The minister is in her office, the president is in his, and the rest is gossip," {Graciela Torales, the president's spokeswoman}, told reporters.
N| {Bruno Samaniego}, whom press reports have tipped for the job, said nobody had asked him.
V| Ms Recalde herself opened a conference of cattle exporters in Luque on Tuesday morning and took no questions.
N| {Senator Aparicio Rolón of the ruling party} said he had heard from the president's own mouth that a change was coming.
V| The guaraní recovered half of Monday's loss.
N| {The central bank} said it had not intervened.
? Has Nilda Recalde lost her post as finance minister? | 1D+ 2D+ 5P
? the dismissal of Paraguay's finance minister | 1D+ 2D+ 5P
? is it true that president ayala has removed recalde | 1D+ 2D+ 5P
? Who succeeded Recalde? | 1D+
? Did Recalde resign of her own accord? | -
? How did Recalde learn that she was out? | -
? Did the guaraní fall on Monday? | 6A
? Did the central bank intervene to support the currency? | 7D+
? Has the supplementary budget been passed? | -
? Is the deficit below 2.6 per cent? | -
? Why was the finance minister dismissed? | -

= Recalde out, Samaniego in
V| Paraguay has a new finance minister: Bruno Samaniego took the oath on Friday, four days after the palace called reports of a reshuffle gossip.
N| {President Celso Ayala} thanked Nilda Recalde "for two years of ungrateful work" and gave no reason for removing her.
N| {Ms Recalde} said she had learnt of her dismissal from a television in an airport lounge.
N| {Mr Samaniego} promised to keep the deficit below 2.6 per cent of national output.
N| {The palace spokeswoman, Graciela Torales}, asked about her statement of Tuesday, said it had been true on Tuesday.
V| The currency was little changed.
V| Mr Samaniego will present a supplementary budget in October.
? Has Nilda Recalde lost her post as finance minister? | 1A 2A+ 3A+
? the dismissal of Paraguay's finance minister | 1A 2A+ 3A+
? is it true that president ayala has removed recalde | 1A 2A+ 3A+
? Who succeeded Recalde? | 1A=Bruno Samaniego
? Did Recalde resign of her own accord? | 2D+ 3D+
? How did Recalde learn that she was out? | 3A+=from a television in an airport lounge
? Did the guaraní fall on Monday? | -
? Did the central bank intervene to support the currency? | -
? Has the supplementary budget been passed? | 7P
? Is the deficit below 2.6 per cent? | 4P+
? Why was the finance minister dismissed? | 2W+

= Former minister Recalde joins regional lender
V| Nilda Recalde, dismissed as Paraguay's finance minister in August, has been appointed vice-president of the Latin American Infrastructure Bank in Montevideo.
V| She will begin on 1 February.
N| {Her successor, Bruno Samaniego}, congratulated her and said Paraguay looked forward to "very cheap loans".
V| His supplementary budget was rejected by the senate last week, with 12 members of the ruling party voting against it.
N| {Senator Aparicio Rolón} said the text had been sloppy.
N| {The minister=Bruno Samaniego} has said he will send a second version before Christmas.
V| The deficit now stands at 3.1 per cent.
? Has Nilda Recalde lost her post as finance minister? | 1A
? the dismissal of Paraguay's finance minister | 1A
? is it true that president ayala has removed recalde | 1A
? Who succeeded Recalde? | 3A+=Bruno Samaniego
? Did Recalde resign of her own accord? | 1D
? How did Recalde learn that she was out? | -
? Did the guaraní fall on Monday? | -
? Did the central bank intervene to support the currency? | -
? Has the supplementary budget been passed? | 4D 6P+
? Is the deficit below 2.6 per cent? | 7D
? Why was the finance minister dismissed? | -

= Four parties reach coalition deal in Slovenia
V| Four Slovenian parties agreed on Sunday night to form a government under the centrist Matevž Hribernik, ending 74 days of talks.
N| "We have a programme, a majority and a shared timetable," {Mr Hribernik} said outside the chamber of commerce in Ljubljana.
V| The partners hold 49 of the 90 seats in the National Assembly.
V| The Social Democrats will have the ministries of finance and health, the Greens transport.
V| Who will run the foreign ministry was not announced.
N| {The outgoing prime minister, Borut Lampret}, said the coalition would not last a year.
V| Members of all four parties must approve the 128-page agreement by 20 May.
? Have the four Slovenian parties agreed to govern together? | 1A 2A+
? the coalition deal in Ljubljana | 1A 2A+
? is it true that hribernik has become prime minister | 1P
? How many seats does the coalition hold? | 3A=49
? Did the Greens reject the agreement? | -
? Who is Slovenia's foreign minister? | 5W
? How long did the negotiations last? | 1A=74 days
? Did Kosmač vote for Hribernik? | -
? Will the Brezje plant stay open until 2034? | -
? Have the Greens left the government? | -
? Did the Social Democrats get the interior ministry? | -

= Greens members back Slovenian coalition, narrowly
V| Members of Slovenia's Green party endorsed the coalition agreement on Saturday with 52.3 per cent of the votes.
V| The three other parties had already given their consent.
N| {Party co-leader Urša Zalokar} said the result was "a qualified yes".
V| Opponents objected to a clause that leaves the coal plant at Brezje in operation until 2034.
V| The National Assembly will vote on Matevž Hribernik as prime minister on Thursday.
N| {Mr Hribernik} said the name of the foreign minister would be made public on the eve of the vote.
N| {A spokesman for the Social Democrats, Aljaž Dobnikar}, would not comment on reports that his party wanted that post as well.
? Have the four Slovenian parties agreed to govern together? | 1A 2A
? the coalition deal in Ljubljana | 1A 2A
? is it true that hribernik has become prime minister | 5P
? How many seats does the coalition hold? | -
? Did the Greens reject the agreement? | 1D 3D+
? Who is Slovenia's foreign minister? | 6W+
? How long did the negotiations last? | -
? Did Kosmač vote for Hribernik? | -
? Will the Brezje plant stay open until 2034? | 4A
? Have the Greens left the government? | -
? Did the Social Democrats get the interior ministry? | -

= Hribernik elected prime minister
V| The Slovenian National Assembly elected Matevž Hribernik prime minister on Thursday by 48 votes to 41.
V| One member of the four-party coalition, the Green deputy Jernej Kosmač, stayed away.
N| {Mr Kosmač} said that he had been ill.
V| The new foreign minister is Zdenka Furlan, until now ambassador in Rome.
N| {Mr Hribernik} said his first visit would take him to Zagreb.
N| {Borut Lampret, who hands over on Monday}, wished him "a steady hand and a little luck".
V| The coalition was formed in May after 74 days of negotiations.
? Have the four Slovenian parties agreed to govern together? | 7A
? the coalition deal in Ljubljana | 7A
? is it true that hribernik has become prime minister | 1A
? How many seats does the coalition hold? | -
? Did the Greens reject the agreement? | -
? Who is Slovenia's foreign minister? | 4A=Zdenka Furlan
? How long did the negotiations last? | 7A=74 days
? Did Kosmač vote for Hribernik? | 2D 3D+
? Will the Brezje plant stay open until 2034? | -
? Have the Greens left the government? | -
? Did the Social Democrats get the interior ministry? | -

= Slovenia's coal clause splits coalition after 100 days
N| {The Greens} threatened on Wednesday to leave Slovenia's government unless the Brezje coal plant is shut by 2029.
V| The agreement that brought the four parties together in May allows it to burn coal until 2034.
N| {Prime Minister Matevž Hribernik} said agreements were to be kept, "including the lines one does not like".
N| {Green co-leader Urša Zalokar} said she had set no deadline.
N| {Finance minister Aljaž Dobnikar} estimated the cost of an early closure at 310 million euros.
V| Without the Greens the coalition would have 42 seats.
N| {The power company, Savska Elektrarna}, did not wish to comment.
? Have the four Slovenian parties agreed to govern together? | 2A
? the coalition deal in Ljubljana | 2A
? is it true that hribernik has become prime minister | 3A
? How many seats does the coalition hold? | -
? Did the Greens reject the agreement? | -
? Who is Slovenia's foreign minister? | -
? How long did the negotiations last? | -
? Did Kosmač vote for Hribernik? | -
? Will the Brezje plant stay open until 2034? | 2A 3A+
? Have the Greens left the government? | 1P+
? Did the Social Democrats get the interior ministry? | -

= Pacific tuna talks break up without result
V| Talks between eleven Pacific states and five fishing nations on tuna quotas ended in Suva early on Saturday without an agreement.
N| {The chair, Samoa's fisheries minister Faleolo Tuiasosopo}, said the two sides were 140,000 tonnes apart.
N| {Japan's delegate, Haruto Mizukoshi}, blamed "figures that change overnight".
N| {Kiribati's delegate, Teresia Baraniko}, said it was the foreign fleets that had walked out at two in the morning.
N| {Mr Mizukoshi} denied that anyone had walked out.
V| The present quota of 1.9 million tonnes expires on 31 December.
N| {The chair=Faleolo Tuiasosopo} said delegates would be invited to meet again, though she named no date.
? Have the Pacific states and the fishing nations agreed on a tuna quota? | 1D
? an agreement on tuna catches in the Pacific | 1D
? is it true that the suva talks collapsed | 1A
? What is the new quota? | -
? Were the two sides 40,000 tonnes apart? | 2D+
? Did the foreign delegations walk out? | 4A 5D+
? When will the negotiations resume? | 7W+
? Is South Korea taking part in the December round? | -
? Did Kiribati vote for the deal? | -
? Have cannery workers been rehired? | -
? How much does Japan pay for its licence? | -

= Tuna delegates to return to Suva in December
V| Negotiators will reconvene in Suva on 9 December to try to settle the dispute over Pacific tuna catches.
N| {Samoa's fisheries minister, Faleolo Tuiasosopo}, who is in the chair, announced the date on Wednesday.
V| The last round collapsed over a gap of 140,000 tonnes.
N| {Japan} has confirmed that it will attend.
N| {Taiwan and South Korea} are thinking it over.
N| {The environmental group Blue Ledger} urged the island states not to give way.
V| Canneries in Pago Pago have begun to lay off seasonal workers.
V| Skipjack fetched 1,720 dollars a tonne in Bangkok this week.
? Have the Pacific states and the fishing nations agreed on a tuna quota? | 1P 3D
? an agreement on tuna catches in the Pacific | 1P 3D
? is it true that the suva talks collapsed | 3A
? What is the new quota? | -
? Were the two sides 40,000 tonnes apart? | 3D
? Did the foreign delegations walk out? | -
? When will the negotiations resume? | 1A=9 December
? Is South Korea taking part in the December round? | 5P+
? Did Kiribati vote for the deal? | -
? Have cannery workers been rehired? | -
? How much does Japan pay for its licence? | -

= Deal on Pacific tuna, with an hour to spare
V| Eleven Pacific island states and five fishing nations agreed on a tuna quota of 1.82 million tonnes a year shortly before the deadline on Sunday night.
N| "Nobody got the fish they came for," said {the chair, Faleolo Tuiasosopo}.
V| The figure is 80,000 tonnes below the present limit.
N| {Haruto Mizukoshi of Japan} said his country could live with it "for the three years it lasts".
V| Kiribati abstained because the text contains no ban on fishing by night.
V| Every vessel over 24 metres will have to carry a camera from 2028.
N| {Blue Ledger} called the quota better than none.
N| {The cannery owners' association in Pago Pago} said it would rehire most of its workers.
? Have the Pacific states and the fishing nations agreed on a tuna quota? | 1A 2A+ 4A+
? an agreement on tuna catches in the Pacific | 1A 2A+ 4A+
? is it true that the suva talks collapsed | -
? What is the new quota? | 1A=1.82 million tonnes a year
? Were the two sides 40,000 tonnes apart? | -
? Did the foreign delegations walk out? | -
? When will the negotiations resume? | -
? Is South Korea taking part in the December round? | -
? Did Kiribati vote for the deal? | 5D
? Have cannery workers been rehired? | 8P+
? How much does Japan pay for its licence? | -

= Anglican bishop held hostage in Haiti, diocese says
N| {The Episcopal diocese of Haiti} said on Thursday that its bishop, the Right Reverend Fritznel Dorcelus, had been taken by gunmen on the road to Mirebalais.
N| {Its=The Episcopal diocese of Haiti} chancellor, Marie-Ange Petiote, said two men on motorcycles had forced his car to stop at about noon on Wednesday.
V| His driver, Wilner Jasmin, was struck on the head and left behind.
N| {Police spokesman Garry Descollines} confirmed the abduction but gave no details.
A| {A parish priest} said the kidnappers had telephoned to ask for a million dollars.
N| {Ms Petiote} would not say whether the diocese had received a demand.
V| More than 600 people have been kidnapped in Haiti this year.
? Was Bishop Dorcelus kidnapped? | 1A+ 2A+ 4A 5A
? the abduction of the Haitian bishop | 1A+ 2A+ 4A 5A
? is it true that gunmen seized the head of haiti's episcopal diocese | 1A+ 2A+ 4A
? Did Mésadieu's gang take the bishop? | -
? Was a ransom paid for the bishop? | 5P
? How much money did the kidnappers ask for? | 5A=a million dollars ; 6W+
? Was the bishop's driver killed? | 3D
? Where was the bishop found? | -
? Has anyone been arrested? | -
? Have the missionaries' captors been put on trial? | -
? Did the gang also demand the release of prisoners? | -

= Gang leader disowns kidnapping of Haitian bishop
N| {Johnny "Ti-Fè" Mésadieu, whose gang controls the Mirebalais road}, said in a voice message on Saturday that his men had not taken Bishop Fritznel Dorcelus.
N| "I was baptised by this man's church and I do not steal shepherds," {he=Johnny Mésadieu} said.
N| Police consider his gang the main suspect, said {spokesman Garry Descollines}.
V| The bishop has been missing since Wednesday of last week.
N| {The diocese} appealed for medicine to be passed to him, as he is diabetic.
M| {Radio Lakay} reported that a ransom of one million dollars had been demanded.
N| {Descollines} said negotiations, if there were any, were not conducted by the police.
? Was Bishop Dorcelus kidnapped? | 6A
? the abduction of the Haitian bishop | 6A
? is it true that gunmen seized the head of haiti's episcopal diocese | -
? Did Mésadieu's gang take the bishop? | 1D+ 2D+ 3A
? Was a ransom paid for the bishop? | 6P
? How much money did the kidnappers ask for? | 6A=one million dollars
? Was the bishop's driver killed? | -
? Where was the bishop found? | -
? Has anyone been arrested? | -
? Have the missionaries' captors been put on trial? | -
? Did the gang also demand the release of prisoners? | -

= Haitian bishop freed after 19 days
V| Bishop Fritznel Dorcelus was found sitting on the steps of a school in Croix-des-Bouquets on Monday, 19 days after he was abducted.
N| {Dr Roseline Augustave, who examined him}, said he had lost 11 kilos and was otherwise well.
N| {The diocese} said no ransom had been paid.
A| {Two members of the congregation} spoke of 60,000 dollars, mostly given by Haitians in Miami, that had been handed to the captors.
N| Asked about it, {chancellor Marie-Ange Petiote} said people were free to give to their church.
N| {The bishop} thanked God and "a boy who brought me my insulin".
N| Police have made no arrest, {their spokesman, Garry Descollines}, said.
? Was Bishop Dorcelus kidnapped? | 1A
? the abduction of the Haitian bishop | 1A
? is it true that gunmen seized the head of haiti's episcopal diocese | 1A
? Did Mésadieu's gang take the bishop? | -
? Was a ransom paid for the bishop? | 3D+ 4A 5W+
? How much money did the kidnappers ask for? | -
? Was the bishop's driver killed? | -
? Where was the bishop found? | 1A=on the steps of a school in Croix-des-Bouquets
? Has anyone been arrested? | 7D+
? Have the missionaries' captors been put on trial? | -
? Did the gang also demand the release of prisoners? | -

= Freed bishop leads Easter service
V| Three weeks after his release by kidnappers, Bishop Fritznel Dorcelus preached in Port-au-Prince on Sunday to some 2,000 people.
N| {He=Bishop Fritznel Dorcelus} did not speak of his captivity except to say that he forgave.
N| {Marie-Ange Petiote, the chancellor of the diocese}, told this newspaper that 45,000 dollars had been handed to an intermediary, "and I would do it again".
N| {The diocese} had said in March that it had paid nothing.
V| Police arrested two brothers in Croix-des-Bouquets on Friday over the abduction.
N| {Their lawyer, Emmanuel Saintil}, said both had been in prison on the day in question.
V| The trial of another gang, accused of taking 17 missionaries, opens in May.
? Was Bishop Dorcelus kidnapped? | 1A 5A
? the abduction of the Haitian bishop | 1A 5A
? is it true that gunmen seized the head of haiti's episcopal diocese | 1A 5A
? Did Mésadieu's gang take the bishop? | -
? Was a ransom paid for the bishop? | 3A+ 4D+
? How much money did the kidnappers ask for? | -
? Was the bishop's driver killed? | -
? Where was the bishop found? | -
? Has anyone been arrested? | 5A
? Have the missionaries' captors been put on trial? | 7P
? Did the gang also demand the release of prisoners? | -

= EU ambassadors agree sanctions on Belarus tyre maker
A| European Union ambassadors agreed on Wednesday to add a Belarusian tyre maker and 14 of its managers to the bloc's sanctions list, {three diplomats} said.
A| {They=three diplomats} said the company, Babruisk Shina, had used workers from a prison colony.
N| {Slovakia's permanent representation}, which had held up the decision for a month, declined to comment.
V| The measures must be formally adopted by ministers, a step planned for Monday.
N| {Babruisk Shina} said it had never employed convicts and that its workers were "free, paid and proud".
N| {A Belarusian trade unionist in exile, Aliaksei Hrydziuška}, said he had seen the prison buses at the gate himself.
V| The firm sold tyres worth 210 million euros in the EU last year.
? Has the EU imposed sanctions on Babruisk Shina? | 1P 3W+ 4P
? EU measures against the Belarusian tyre maker | 1P 3W+ 4P
? is it true that the tyre plant has been put on the bloc's blacklist | 1P 3W+ 4P
? Did the company use prison labour? | 2A 5D+ 6A
? How many managers are affected? | 1A=14
? Did Slovakia veto the sanctions? | -
? Who has delayed the decision? | 3A=Slovakia's permanent representation
? Has Belarus retaliated? | -
? Will the EU take counter-measures over the lorry ban? | -
? What share of EU lorry tyres did the firm supply? | -
? Did Poland close its border to Belarusian lorries? | -

= Ministers adopt Belarus tyre sanctions without Slovakia's veto
V| EU foreign ministers on Monday formally imposed sanctions on Babruisk Shina, a Belarusian maker of lorry tyres, and on 14 of its executives.
V| Their assets in the Union are frozen and nobody in it may buy from them.
N| {Slovakia's minister, Radovan Michalec}, said he had obtained an exemption for spare parts until June.
N| {The company} called the decision an act of envy.
N| {Belarus's foreign ministry} promised an answer "that will be felt on the roads".
N| {The Commission} estimated that 3 per cent of the bloc's lorry tyres had come from the firm.
A| {Hauliers} expect prices to rise.
? Has the EU imposed sanctions on Babruisk Shina? | 1A 2A 4A+
? EU measures against the Belarusian tyre maker | 1A 2A 4A+
? is it true that the tyre plant has been put on the bloc's blacklist | 1A 2A 4A+
? Did the company use prison labour? | -
? How many managers are affected? | 1A=14
? Did Slovakia veto the sanctions? | -
? Who has delayed the decision? | -
? Has Belarus retaliated? | 5P+
? Will the EU take counter-measures over the lorry ban? | -
? What share of EU lorry tyres did the firm supply? | 6A+=3 per cent
? Did Poland close its border to Belarusian lorries? | -

= Minsk bars EU lorries in reply
V| Belarus closed its roads to lorries registered in the European Union on Thursday in reply to the sanctions on a tyre plant.
N| {The transport ministry in Minsk} said the order would stand "until Brussels comes to its senses".
V| At the crossing near Kukuryki in Poland, 640 vehicles were waiting by nightfall.
N| {Poland's infrastructure minister, Grażyna Szewczuk}, said the measure hurt Belarus more than anyone.
N| {A driver from Łomża, Sławomir Pęza}, said he had been told to turn round 50 metres from the barrier.
V| The tyre maker, Babruisk Shina, has been under sanctions since Monday over the use of prison labour, which it denies.
N| {A Commission spokesman, Rutger van Aalst}, said it was too early to speak of counter-measures.
? Has the EU imposed sanctions on Babruisk Shina? | 1A 6A
? EU measures against the Belarusian tyre maker | 1A 6A
? is it true that the tyre plant has been put on the bloc's blacklist | 1A 6A
? Did the company use prison labour? | 6D
? How many managers are affected? | -
? Did Slovakia veto the sanctions? | -
? Who has delayed the decision? | -
? Has Belarus retaliated? | 1A 2A+
? Will the EU take counter-measures over the lorry ban? | 7W+
? What share of EU lorry tyres did the firm supply? | -
? Did Poland close its border to Belarusian lorries? | -

= Jordan's crown lands chief placed under house arrest, family says
N| The head of Jordan's crown lands authority, Nasser Tarawneh, has been confined to his villa in western Amman since Friday by men from the intelligence service, {his brother Faisal} told this newspaper by telephone.
N| {Faisal Tarawneh} said that the guards had taken away two computers and the passports of the whole family, and that no warrant had been shown.
N| {The general intelligence directorate}, which rarely speaks in public, did not reply to an e-mailed request for comment.
N| {Government spokesman Ziad Majali} said that he had read the reports and would return to them "when there is something to return to".
A| {Former colleagues} said Mr Tarawneh had quarrelled for months with the royal court over the sale of farmland in the Jordan valley to a Gulf investor.
V| The authority manages about 400,000 hectares, among them the date plantations at Deir Alla.
V| A reporter who drove to the villa on Saturday afternoon was turned back at a checkpoint 300 metres short of it.
V| In 2021 a former adviser to the palace was detained in a similar fashion and later sentenced to 15 years in prison.
? Was Nasser Tarawneh put under house arrest? | 1A 2A 3W+ 4W+
? the confinement of the crown lands chief to his villa | 1A 2A 3W+ 4W+
? is it true that jordan's intelligence men kept tarawneh locked in | 1A 2A 3W+ 4W+
? How long was Tarawneh held? | 1A=since Friday
? Did Tarawneh sell the land? | -
? Has Tarawneh lost his office? | -
? Where does his brother live? | -
? Did the guards show a warrant? | 2D
? Has Britain granted him asylum? | -
? Is the farmland sale to Sidra Agro complete? | -
? Did the king meet Tarawneh after his release? | -

= Amman says official is "resting"
N| Nasser Tarawneh, the administrator of Jordan's crown lands who has not been seen in public for nine days, is neither detained nor confined, {government spokesman Ziad Majali} said on Sunday.
N| "Mr Tarawneh has asked for leave for reasons of health, and he is resting at home with his family," {he=Ziad Majali} told the official news agency.
N| {His brother, Faisal}, who lives in Manchester, called that "a sick joke" and said the line to the villa had been cut.
V| This agency has been unable to reach Mr Tarawneh or to approach the house.
N| {Four members of the lower house}, all from the Jordan valley, have submitted a question about the sale of farmland by the authority.
V| The sale, to a company registered in Ras al-Khaimah, was suspended on Thursday.
N| {The investor, Sidra Agro}, said it had been told that the delay was technical.
N| {Human Rights Watch} called on the authorities to say under which law, if any, the official was being held.
? Was Nasser Tarawneh put under house arrest? | 1D+ 2D+ 3A 4W
? the confinement of the crown lands chief to his villa | 1D+ 2D+ 3A 4W
? is it true that jordan's intelligence men kept tarawneh locked in | 1D+ 2D+ 3A 4W
? How long was Tarawneh held? | 1D+ 2D+
? Did Tarawneh sell the land? | -
? Has Tarawneh lost his office? | -
? Where does his brother live? | 3A=Manchester
? Did the guards show a warrant? | -
? Has Britain granted him asylum? | -
? Is the farmland sale to Sidra Agro complete? | 6D 7D+
? Did the king meet Tarawneh after his release? | -

= Tarawneh appears, denies having been held
V| Nasser Tarawneh, whose disappearance from public life had set Amman talking for three weeks, attended a friend's funeral in Salt on Tuesday, with two men at his elbow whom nobody introduced.
N| "I was tired and I am no longer tired," {he=Nasser Tarawneh} said when a reporter asked whether he had been under house arrest.
N| {He=Nasser Tarawneh} added that the stories told abroad, "even by those close to me", were untrue.
N| {Faisal Tarawneh} said from Manchester that his brother had been made to say it.
V| On Monday the royal court announced that Tarawneh had been relieved of his duties at the crown lands authority.
V| No successor has been named.
N| {The government's spokesman, Ziad Majali}, said the change had been planned since spring.
N| {Sidra Agro} announced that it had withdrawn its bid for the land.
? Was Nasser Tarawneh put under house arrest? | 2D+ 3D+ 4A
? the confinement of the crown lands chief to his villa | 2D+ 3D+ 4A
? is it true that jordan's intelligence men kept tarawneh locked in | 2D+ 3D+ 4A
? How long was Tarawneh held? | 2D+ 3D+
? Did Tarawneh sell the land? | -
? Has Tarawneh lost his office? | 5A 7A+
? Where does his brother live? | 4A=Manchester
? Did the guards show a warrant? | -
? Has Britain granted him asylum? | -
? Is the farmland sale to Sidra Agro complete? | 8D+
? Did the king meet Tarawneh after his release? | -

= In Manchester, a former Jordanian official tells of 26 days behind his own door
N| {Nasser Tarawneh}, once the most powerful landlord in Jordan, said on Friday that he had been a prisoner in his villa for 26 days and had denied it at a funeral "with a hand on my back".
V| He arrived in Britain last month and has applied for asylum.
N| "They slept in my library and listened to every telephone call," {he=Nasser Tarawneh} said in an interview in his brother's kitchen.
N| {Jordan's embassy in London} said the former official's account was a fabrication intended to support his application.
N| {The Home Office} said it did not comment on individual cases.
N| {Mr Tarawneh} said he had refused to sign the sale of 2,300 hectares at a fifth of their value.
N| {The bidder, Sidra Agro}, which dropped out in June, says it never discussed a price with him.
V| Jordan's parliament has since passed a law that puts such sales under the audit bureau.
? Was Nasser Tarawneh put under house arrest? | 1A+ 3A+ 4D+
? the confinement of the crown lands chief to his villa | 1A+ 3A+ 4D+
? is it true that jordan's intelligence men kept tarawneh locked in | 1A+ 3A+ 4D+
? How long was Tarawneh held? | 1A+=26 days ; 4D+
? Did Tarawneh sell the land? | 6D+
? Has Tarawneh lost his office? | -
? Where does his brother live? | -
? Did the guards show a warrant? | -
? Has Britain granted him asylum? | 2P 5W+
? Is the farmland sale to Sidra Agro complete? | 6D+ 7D+
? Did the king meet Tarawneh after his release? | -

= Exit poll puts Liberals ahead in Newfoundland by a whisker
N| The Liberals were on course to win the largest number of seats in Newfoundland and Labrador's provincial election on Tuesday, according to {an exit poll for the broadcaster Atlantic One}, which gave them 20 of the 40 seats in the House of Assembly.
N| The Progressive Conservatives would take 17 seats and the New Democrats three, {the poll} suggested.
V| Its margin of error is two seats either way.
N| {Premier Noreen Hiscock}, waiting in a curling club in Gander, told supporters that it was too early to celebrate.
N| {Her rival, Conservative leader Clar Butt}, said that exit polls had been wrong in 2019 and were wrong now.
V| Counting was delayed in Labrador West, where snow kept two ballot boxes on a train.
V| Turnout was put at 58 per cent, three points higher than four years ago.
V| A party needs 21 seats to govern alone.
? Did the Liberals win the most seats in Newfoundland and Labrador? | 1A 2A 5D+
? a Liberal lead in the provincial election | 1A 2A 5D+
? is it true that hiscock's party came first | 1A 2A 5D+
? How many seats did the Conservatives get? | 2A=17
? Was turnout 68 per cent? | 7D
? Who won Labrador West? | -
? Have the New Democrats joined with the Liberals? | -
? did keough talk to both big parties | -
? Has Hiscock conceded? | -
? Will there be New Democrats in the cabinet? | -
? Did the parties agree on oil royalties? | -
? Will Butt resign as Conservative leader? | -

= Tories edge ahead as Labrador boxes come in
V| The Progressive Conservatives overtook the Liberals in the count in Newfoundland and Labrador on Wednesday and led in 20 districts to the Liberals' 18, with two for the New Democrats.
V| The turn came when boxes from Labrador West, delayed by snow, were opened and gave the seat to Conservative Tamsin Rowsell by 44 votes.
N| {Elections NL}, the agency that runs the vote, said recounts were automatic in four districts in which fewer than 50 votes separated the leaders.
N| {Clar Butt, the Conservative leader}, said that the people had voted for a change of government.
N| {Premier Noreen Hiscock} said she would concede nothing before the last recount.
A| {Party workers} in St. John's said the New Democrats had been sounded out by both camps.
N| {The New Democrat leader, Ambrose Keough}, declined to answer when asked about it outside his home.
M| {Atlantic One}, whose exit poll had given the Liberals 20 seats, acknowledged that its sample had been too small in the north.
? Did the Liberals win the most seats in Newfoundland and Labrador? | 1D 8D
? a Liberal lead in the provincial election | 1D 8D
? is it true that hiscock's party came first | 1D 8D
? How many seats did the Conservatives get? | 1A=20
? Was turnout 68 per cent? | -
? Who won Labrador West? | 2A=Conservative Tamsin Rowsell
? Have the New Democrats joined with the Liberals? | 6P
? did keough talk to both big parties | 6A 7W+
? Has Hiscock conceded? | 5D+
? Will there be New Democrats in the cabinet? | -
? Did the parties agree on oil royalties? | -
? Will Butt resign as Conservative leader? | -

= Recount leaves House tied, 19 apiece
V| The provincial election in Newfoundland and Labrador has ended in a tie after recounts in four districts, with 19 seats each for the Progressive Conservatives and the Liberals and two for the New Democrats.
V| One seat changed hands on Saturday when a judge found in Burin that 31 Liberal ballots had been set aside by mistake.
V| Tamsin Rowsell kept Labrador West, by 39 votes instead of 44.
N| {Noreen Hiscock, the premier}, said that she would meet the House and see who had the votes.
N| {Clar Butt} said his party had won the popular vote by 2,100 and that the lieutenant-governor should call on him.
N| {Ambrose Keough}, whose two New Democrats now hold the balance, confirmed that he had spoken to both leaders and would do so again.
N| {He=Ambrose Keough} would not say which of them he preferred.
V| The House is to assemble on 3 December.
? Did the Liberals win the most seats in Newfoundland and Labrador? | 1D
? a Liberal lead in the provincial election | 1D
? is it true that hiscock's party came first | 1D
? How many seats did the Conservatives get? | 1A=19
? Was turnout 68 per cent? | -
? Who won Labrador West? | 3A=Tamsin Rowsell
? Have the New Democrats joined with the Liberals? | 7W+
? did keough talk to both big parties | 6A+
? Has Hiscock conceded? | -
? Will there be New Democrats in the cabinet? | -
? Did the parties agree on oil royalties? | -
? Will Butt resign as Conservative leader? | -

= New Democrats to prop up Hiscock
N| {The New Democrats} in Newfoundland and Labrador said on Friday that their two members would support a Liberal government led by Premier Noreen Hiscock for 18 months.
N| In return the Liberals have promised a dental plan for children and a freeze on ferry fares, {their leader, Ambrose Keough}, told reporters.
N| {Ms Hiscock} said that the agreement would bring stability.
N| {Conservative leader Clar Butt} accused the premier of buying a majority that she had failed to win on 4 November, when the two big parties ended level.
V| No New Democrat will sit in cabinet.
V| The agreement runs to nine pages and contains no clause on oil royalties, which the smaller party had called its first priority during the campaign.
N| {The lieutenant-governor's office} said that it had been informed.
? Did the Liberals win the most seats in Newfoundland and Labrador? | 4D+
? a Liberal lead in the provincial election | 4D+
? is it true that hiscock's party came first | 4D+
? How many seats did the Conservatives get? | -
? Was turnout 68 per cent? | -
? Who won Labrador West? | -
? Have the New Democrats joined with the Liberals? | 1A+ 2A+
? did keough talk to both big parties | -
? Has Hiscock conceded? | -
? Will there be New Democrats in the cabinet? | 5D
? Did the parties agree on oil royalties? | 6D
? Will Butt resign as Conservative leader? | -

= Ceasefire line patrol: two Indian soldiers missing, Pakistani reports say
M| Pakistani troops have captured two Indian soldiers who strayed over the ceasefire line in Kashmir in fog, {the Lahore newspaper Subh-e-Nau} reported on its website on Sunday, quoting a military source.
M| The men, a corporal and a private of a mountain battalion, were being questioned in Kotli, {the paper} said.
N| {The Indian army's northern command} said that all patrols had been accounted for at roll call on Sunday evening.
N| {The press wing of Pakistan's armed forces} did not confirm the report and told callers to wait for a statement.
V| No statement had been issued by midnight.
V| Soldiers of both armies have crossed the line by accident before, most recently in 2023, when a Pakistani ranger was returned after 36 hours.
N| {Lieutenant Colonel Anirudh Sinha, retired}, who commanded a post in the sector, said that patrols regularly lost their way there in the January fog.
? Did Pakistan capture two Indian soldiers? | 1A 2A 3D+ 4W+ 5W
? two Indian soldiers in Pakistani hands | 1A 2A 3D+ 4W+ 5W
? is it true that indian troops were seized near kotli | 1A 2A 3D+ 4W+ 5W
? Were three soldiers taken? | 1D 2D 3D+
? Why did the soldiers cross the line? | 1A=in fog
? How long were the soldiers held? | -
? Have the soldiers been returned to India? | -
? Did India release a smuggler in exchange? | -
? Did Pakistan return a ranger in 2023? | -
? Has the defence minister resigned over the affair? | -
? Will the Muscat talks go ahead? | -

= Delhi: nobody is missing
N| {India's defence ministry} on Monday categorically denied that any of its soldiers had fallen into Pakistani hands.
N| "Every man of the battalion has been counted, twice," {its spokeswoman, Brigadier Shalini Kapur}, said.
M| {Subh-e-Nau, a Pakistani daily}, has claimed that a corporal and a private were seized near Kotli on Saturday.
N| {Pakistan's military spokesman, Major General Tahir Qazi}, declined to say whether any Indian soldier was in custody, telling reporters in Rawalpindi that "some things ripen slowly".
A| {Relatives of a private from Pithoragarh} told a local television channel that he had not telephoned since Friday, as he usually did every evening.
N| {The ministry=India's defence ministry} said the telephone mast in that valley was out of order.
V| The two armies exchanged sweets at the Chakan da Bagh crossing point on New Year's Day.
V| Talks on the ceasefire line are due to resume in Muscat on 2 February.
? Did Pakistan capture two Indian soldiers? | 1D+ 2D+ 3A 4W+
? two Indian soldiers in Pakistani hands | 1D+ 2D+ 3A 4W+
? is it true that indian troops were seized near kotli | 1D+ 2D+ 3A 4W+
? Were three soldiers taken? | 1D+ 2D+ 3D
? Why did the soldiers cross the line? | -
? How long were the soldiers held? | -
? Have the soldiers been returned to India? | -
? Did India release a smuggler in exchange? | -
? Did Pakistan return a ranger in 2023? | -
? Has the defence minister resigned over the affair? | -
? Will the Muscat talks go ahead? | 8A

= Pakistan shows two Indian soldiers on television
V| Pakistan's military on Wednesday presented two men in Indian uniform to the cameras and said that they had been taken prisoner near Kotli four days earlier.
N| {The men, who gave their names as Corporal Dev Raj Thapliyal and Private Mohit Bora}, said they had lost their way in fog and had been treated well.
N| {Major General Tahir Qazi} said they had crossed the ceasefire line by 900 metres and had not resisted.
N| {India's defence ministry}, which on Monday had said that nobody was missing, acknowledged that two members of a patrol were "in the custody of the neighbour" and demanded their return.
N| It explained its first answer by a mistake in a roll call, {Brigadier Shalini Kapur} said.
N| {The mother of Private Bora} said in Pithoragarh that she had known since Friday evening.
N| {General Qazi} said the two would be sent home "in due course".
V| An opposition motion in the Lok Sabha accuses the defence minister of having misled the country.
? Did Pakistan capture two Indian soldiers? | 1A 2A+ 3A+ 4A+ 6A
? two Indian soldiers in Pakistani hands | 1A 2A+ 3A+ 4A+ 6A
? is it true that indian troops were seized near kotli | 1A 2A+ 3A+ 4A+ 6A
? Were three soldiers taken? | 1D 2D+ 4D+
? Why did the soldiers cross the line? | 2A+=they had lost their way in fog
? How long were the soldiers held? | -
? Have the soldiers been returned to India? | 4P+ 7P+
? Did India release a smuggler in exchange? | -
? Did Pakistan return a ranger in 2023? | -
? Has the defence minister resigned over the affair? | -
? Will the Muscat talks go ahead? | -

= Indian soldiers walk home over Chakan da Bagh
V| Two Indian soldiers held by Pakistan for eleven days were handed over at the Chakan da Bagh crossing on Tuesday morning.
V| Corporal Dev Raj Thapliyal and Private Mohit Bora, who strayed over the ceasefire line in fog, each carried a box of dried apricots.
N| {Brigadier Shalini Kapur} thanked Pakistan "for correct conduct", a phrase that has not been heard from her ministry in years.
N| {Pakistan's foreign ministry} said nothing had been asked for in exchange.
M| {Subh-e-Nau} reported that India had in return let go a smuggler arrested in Poonch, which officials in Jammu would not discuss.
V| Delhi has opened an inquiry into why the men were first reported present.
V| The defence minister, Harish Vaidyanathan, survived the opposition's motion on Thursday by 291 votes to 204.
V| The talks in Muscat will open as planned.
? Did Pakistan capture two Indian soldiers? | 1A
? two Indian soldiers in Pakistani hands | 1A
? is it true that indian troops were seized near kotli | 1A
? Were three soldiers taken? | 1D 2D
? Why did the soldiers cross the line? | 2A=in fog
? How long were the soldiers held? | 1A=eleven days
? Have the soldiers been returned to India? | 1A
? Did India release a smuggler in exchange? | 4D+ 5A
? Did Pakistan return a ranger in 2023? | -
? Has the defence minister resigned over the affair? | 7D
? Will the Muscat talks go ahead? | 8A

= Zambia's budget puts tax on copper concentrate back to 10 per cent
V| Zambia's government will raise the export tax on copper concentrate from 5 to 10 per cent in January, Finance Minister Chileshe Mwansa told parliament in Lusaka on Friday as he presented a budget of 217 billion kwacha.
N| {Mr Mwansa} said the duty would bring in 3.4 billion kwacha and "persuade those who dig here to smelt here".
V| Spending on schools goes up by 12 per cent and on debt service by 9.
V| Growth is forecast at 5.8 per cent after 4.1 this year.
N| {The Chamber of Mines' chief executive, Sombo Kalumba}, said two smelters were already running at capacity and that the levy would simply stop shipments.
N| {The opposition Patriotic Alliance} called it a budget for foreigners' lawyers.
V| The same tax stood at 10 per cent until 2022, when it was halved at the request of the mining companies.
V| Debate opens on Tuesday.
? Is Zambia raising its export tax on copper concentrate? | 1A 2A+
? the doubling of the copper duty | 1A
? is it true that lusaka will take more from copper exporters | 1A 2A+
? Will the duty rise to 10 per cent in January? | 1A
? How much will the tax bring in? | 2A+=3.4 billion kwacha
? Is the education budget being cut? | 3D
? Has the Chambishi South pit been closed? | -
? How many people work at Chambishi South? | -
? Did the IMF ask for the tax? | -
? Has the president signed the budget? | -
? how much concentrate has konkola ridge shipped this year | -
? Did the budget debate begin on Monday? | 8D

= Copper miners warn of closures over Zambian levy
N| {Konkola Ridge Mining}, Zambia's third-largest copper producer, said on Wednesday that it would mothball its Chambishi South pit if a planned export tax on concentrate took effect.
N| The company employs 2,900 people there, {managing director Rory Castellan} told a press conference in Kitwe.
N| {The finance ministry} said it had not been notified of any closure.
N| {The Mineworkers' Union} accused the firm of using its members as a shield.
V| Under the budget of 26 September, the duty is to double to 10 per cent in January.
A| {An official in the ministry} said the minister might accept a phased increase.
V| Copper traded at 9,310 dollars a tonne in London.
N| {Mr Castellan} declined to say how much concentrate the pit had exported this year.
? Is Zambia raising its export tax on copper concentrate? | 5A
? the doubling of the copper duty | 5A
? is it true that lusaka will take more from copper exporters | 5A
? Will the duty rise to 10 per cent in January? | 5A
? How much will the tax bring in? | -
? Is the education budget being cut? | -
? Has the Chambishi South pit been closed? | 1P+ 3W
? How many people work at Chambishi South? | 2A+=2,900
? Did the IMF ask for the tax? | -
? Has the president signed the budget? | -
? how much concentrate has konkola ridge shipped this year | 8W+
? Did the budget debate begin on Monday? | -

= Lusaka agrees to phase in copper tax
V| Zambia will raise its export duty on copper concentrate in two steps rather than one, to 7.5 per cent in January and 10 per cent a year later, under an amendment that parliament adopted on Thursday by 94 votes to 51.
N| {Finance Minister Chileshe Mwansa}, who had ruled out any change in October, said he had listened.
N| {Rory Castellan, the managing director of Konkola Ridge}, said Chambishi South would stay open.
N| {The International Monetary Fund's representative, Beatriz Lozano-Vick}, said the delay would cost the treasury 1.7 billion kwacha.
V| The rest of the budget, including the 12 per cent increase for schools, passed without a division.
N| {The Patriotic Alliance} said its 49 members had voted against because the tax was still too low.
V| The president is expected to sign the act before Christmas.
? Is Zambia raising its export tax on copper concentrate? | 1A
? the doubling of the copper duty | 1A
? is it true that lusaka will take more from copper exporters | 1A
? Will the duty rise to 10 per cent in January? | 1D
? How much will the tax bring in? | -
? Is the education budget being cut? | 5D
? Has the Chambishi South pit been closed? | 3D+
? How many people work at Chambishi South? | -
? Did the IMF ask for the tax? | -
? Has the president signed the budget? | 7P
? how much concentrate has konkola ridge shipped this year | -
? Did the budget debate begin on Monday? | -

= Norway and Russia in quiet talks over imprisoned skipper, paper says
A| Norway and Russia have been negotiating since August about an exchange that would bring home the fishing skipper Torleif Hammerås, jailed in Murmansk for espionage, {persons with insight into the case} have told Nordkyst-Posten.
A| In return Norway would release Gennady Usoltsev, a researcher convicted in Tromsø two years ago of spying on the coastguard, {the same persons} say.
A| Three meetings have been held in Istanbul, the latest on 2 October, according to {one of them}.
N| {The foreign ministry in Oslo} replied that it "works continuously for Norwegians detained abroad and never describes how".
N| {Russia's consul general in Kirkenes, Boris Lyalin}, wrote in a text message that he knew nothing of any negotiations.
N| {Usoltsev's defence counsel, Ingvild Rørstad}, confirmed that her client had been asked whether he wished to return to Russia and said that he had answered yes.
N| {Hammerås's wife, Solbjørg}, did not wish to be interviewed.
V| The skipper, 61, was sentenced to nine years in a closed trial in March.
? Did Norway and Russia negotiate an exchange of prisoners? | 1A 2A 3A 4W+ 5W+
? talks between Oslo and Moscow about the jailed skipper | 1A 3A 4W+ 5W+
? is it true that norway was bargaining with the russians over hammerås | 1A 2A 3A 4W+ 5W+
? Has Torleif Hammerås been released? | 1P
? Who was freed in return for the skipper? | 2P
? Where were the meetings held? | 3A=Istanbul
? Did the swap take place in Istanbul? | -
? How long was the skipper's sentence? | 8A=nine years
? Did Norway pay money for Hammerås? | -
? Are there negotiations about Kvalheim? | -
? Has Usoltsev published a book? | -

= Minister will not discuss skipper's case
N| {Foreign minister Eskil Brattvold} refused in the Storting on Wednesday to say whether Norway was bargaining with Russia over Torleif Hammerås.
N| "If I say yes I harm him, and if I say no you will not believe me, so I say nothing," {the minister=Eskil Brattvold} told the member for Finnmark who had put the question.
M| {The newspaper Nordkyst-Posten} has reported that an exchange with a convicted Russian is under discussion.
N| {The Russian foreign ministry's spokeswoman, Darya Polozova}, said at her weekly briefing that Moscow had received "no proposals worth the name".
N| {The Progress Party's Frode Lillevåg} warned against "paying for innocent people with guilty ones".
V| The police security service has advised against releasing Gennady Usoltsev, who has served two of his six years.
V| Norway has never before exchanged a prisoner with Russia.
N| {Hammerås's shipowner, Båtsfjord Havfiske}, said it was still paying his wages.
? Did Norway and Russia negotiate an exchange of prisoners? | 1W+ 2W+ 3A 4D+
? talks between Oslo and Moscow about the jailed skipper | 1W+ 2W+ 3A 4D+
? is it true that norway was bargaining with the russians over hammerås | 1W+ 2W+ 3A 4D+
? Has Torleif Hammerås been released? | -
? Who was freed in return for the skipper? | -
? Where were the meetings held? | -
? Did the swap take place in Istanbul? | -
? How long was the skipper's sentence? | -
? Did Norway pay money for Hammerås? | -
? Are there negotiations about Kvalheim? | -
? Has Usoltsev published a book? | -

= Skipper lands at Gardermoen after swap on Turkish airfield
V| Torleif Hammerås, the Norwegian skipper imprisoned in Russia, arrived at Oslo airport at 3.12 on Saturday morning aboard an air force plane.
N| {Prime minister Vilde Strandheim} confirmed that he had been exchanged in Ankara for Gennady Usoltsev, who had been pardoned by the king in council on Friday.
N| "Yes, we negotiated, for seven months, and yes, it was right," {she=Vilde Strandheim} said.
N| {Russia's security service} reported the return of "a scientist slandered in a foreign court".
N| {Frode Lillevåg of the Progress Party} called the price too high.
N| {Hammerås} told reporters on the tarmac that he wanted to see his family and to sleep.
N| {Ms Strandheim} said nobody else had been part of the bargain.
N| Asked whether money had been paid as well, {she=Vilde Strandheim} answered: "Not one krone."
V| A second Norwegian, the student Amund Kvalheim, remains in custody in St Petersburg.
? Did Norway and Russia negotiate an exchange of prisoners? | 2A+ 3A+
? talks between Oslo and Moscow about the jailed skipper | 3A+
? is it true that norway was bargaining with the russians over hammerås | 2A+ 3A+
? Has Torleif Hammerås been released? | 1A 2A+
? Who was freed in return for the skipper? | 2A+=Gennady Usoltsev
? Where were the meetings held? | -
? Did the swap take place in Istanbul? | 2D+
? How long was the skipper's sentence? | -
? Did Norway pay money for Hammerås? | 8D+
? Are there negotiations about Kvalheim? | -
? Has Usoltsev published a book? | -

= Hammerås back at sea
V| Half a year after he was flown home from a Russian prison in exchange for a spy, Torleif Hammerås landed eleven tonnes of cod at Båtsfjord on Monday.
N| {He=Torleif Hammerås} said that he had written a book about his captivity, which would appear in the autumn.
N| {The Storting's control committee} found last week that the government had kept the chamber properly informed of the deal with Moscow.
V| Two members, both of the Progress Party, dissented.
V| Gennady Usoltsev has been given a chair at an institute in Arkhangelsk.
N| {The foreign ministry} declined to say whether talks were being held over Amund Kvalheim, whose trial begins in June.
N| {The student's mother, Grethe Kvalheim}, said she had been told to be patient.
? Did Norway and Russia negotiate an exchange of prisoners? | 1A 3A
? talks between Oslo and Moscow about the jailed skipper | 3A
? is it true that norway was bargaining with the russians over hammerås | 3A
? Has Torleif Hammerås been released? | 1A
? Who was freed in return for the skipper? | 1A=a spy
? Where were the meetings held? | -
? Did the swap take place in Istanbul? | -
? How long was the skipper's sentence? | -
? Did Norway pay money for Hammerås? | -
? Are there negotiations about Kvalheim? | 6W+
? Has Usoltsev published a book? | -

= Nepal's speaker quits over dinner with tycoon
V| Indira Thapaliya, the speaker of Nepal's lower house, handed in her resignation on Sunday evening, four days after a video showed her dining with a hotel owner who is under investigation for tax fraud.
N| "A speaker must be seen to be nobody's guest," {she=Indira Thapaliya} wrote to the deputy speaker.
N| {The hotel owner, Suresh Lohani}, said the meal had been a birthday party to which 40 people had been invited.
N| {The Congress party's chief whip, Minendra Bhusal}, welcomed the step as overdue.
N| {Prime Minister Kiran Oli Magar} said he had learnt of it from the news and thought it unnecessary.
V| The house is in recess until 12 January and will elect a new speaker on the first day of its session.
V| The tax case concerns four hotels in Pokhara and 870 million rupees.
N| {The revenue investigation department} said the former speaker was not a suspect.
? Has Indira Thapaliya resigned as speaker? | 1A 2A+ 4A 5A 8A
? the resignation of the speaker of Nepal's lower house | 1A 2A+ 4A 5A 8A
? is it true that thapaliya has given up the speaker's chair | 1A 2A+ 4A 5A 8A
? When was her letter delivered? | 1A=Sunday evening
? Did Thapaliya dine alone with Lohani? | 3D+
? Is the speaker under investigation for tax fraud? | 8D
? Who will succeed her? | -
? Has a new speaker been elected? | 6P
? Has Lohani been charged? | -
? Did the prime minister ask the speaker to go? | 5D+
? Which restaurant cooked the dinner? | -

= Speaker's resignation letter "not received"
N| {Nepal's deputy speaker, Purna Rai}, said on Tuesday that he had received no letter of resignation from Indira Thapaliya and that, in law, she therefore remained in office.
N| "I read about a letter, I did not read a letter," {he=Purna Rai} told reporters in Singha Durbar.
N| {Ms Thapaliya's secretary, Bimal Shakya}, said it had been delivered by motorcycle on Sunday at 6.15 pm and that he had the receipt.
N| {The parliament's registry} would not comment on incoming mail.
V| Under article 91, a resignation takes effect when it reaches the deputy speaker.
A| {Members of the governing party} said privately that their leaders hoped she would think again.
V| Ms Thapaliya has not appeared in public since Sunday.
V| The official car was still parked at her house on Tuesday afternoon.
? Has Indira Thapaliya resigned as speaker? | 1D+ 2D+ 3A+ 4W
? the resignation of the speaker of Nepal's lower house | 1D+ 2D+ 3A+ 4W
? is it true that thapaliya has given up the speaker's chair | 1D+ 2D+ 3A+ 4W
? When was her letter delivered? | 1D+ 2D+ 3A+=Sunday at 6.15 pm
? Did Thapaliya dine alone with Lohani? | -
? Is the speaker under investigation for tax fraud? | -
? Who will succeed her? | -
? Has a new speaker been elected? | -
? Has Lohani been charged? | -
? Did the prime minister ask the speaker to go? | -
? Which restaurant cooked the dinner? | -

= Nepalese deputy speaker finds the letter
N| {Purna Rai} on Thursday acknowledged receipt of the resignation of Nepal's speaker, Indira Thapaliya, which he said had been placed in the wrong tray.
N| Her departure is thus effective as of Thursday, {the registry} noted, and Mr Rai takes the chair until an election on 12 January.
N| {Ms Thapaliya} said she was glad that the matter had been settled.
N| {The Congress's Minendra Bhusal} called for an inquiry into the four days.
V| The governing coalition has put forward Sarita Gharti, a former judge, for the post.
N| {Bhusal} said his party would name its own candidate.
N| {Suresh Lohani, the hotelier whose dinner set off the affair}, was charged with tax evasion on Wednesday, prosecutors said.
N| {His lawyers} said he would plead not guilty.
? Has Indira Thapaliya resigned as speaker? | 1A+ 2A 3A+
? the resignation of the speaker of Nepal's lower house | 1A+ 2A 3A+
? is it true that thapaliya has given up the speaker's chair | 1A+ 2A 3A+
? When was her letter delivered? | -
? Did Thapaliya dine alone with Lohani? | -
? Is the speaker under investigation for tax fraud? | -
? Who will succeed her? | 5P=Sarita Gharti
? Has a new speaker been elected? | 2P 5P
? Has Lohani been charged? | 7A
? Did the prime minister ask the speaker to go? | -
? Which restaurant cooked the dinner? | -

= Quake diplomacy: Greek rescuers fly to Izmir
V| Greece sent 48 firefighters, six dogs and a field hospital to the Turkish city of Izmir on Friday, nine hours after an earthquake of magnitude 6.8 brought down apartment blocks in the district of Bornova.
N| {The disaster authority in Ankara} put the number of dead at 31 and said more than 200 people were trapped.
N| {Greece's prime minister, Loukas Vranopoulos}, telephoned President Orhan Demirtay at dawn, his office said.
V| It was their first conversation since July, when a quarrel over a survey ship led both countries to recall their ambassadors.
N| {The head of the Greek team, Colonel Myrto Skandali}, said her people had been met at the airport with tea and applause.
N| {Turkey's health minister} thanked Athens and three other governments.
V| Aftershocks continued into the evening.
? How many people died in the Izmir earthquake? | 2A=31
? the death toll in Izmir | 2A
? did more than 150 people die in bornova and izmir | -
? Did Greek rescuers go to Turkey? | 1A 5A+
? Who leads the Greek team? | 5A=Colonel Myrto Skandali
? Have Greece and Turkey restored their ambassadors? | -
? When did the two countries recall their ambassadors? | 4A=July
? Did the two leaders meet in Chios? | -
? Has the dispute over the survey ship been settled? | -
? Did the first crane take ten hours to arrive? | -
? Were any Greek rescuers hurt? | -

= Izmir toll passes 100
N| {Turkey's disaster authority} said on Sunday that 112 people had lost their lives in the Izmir earthquake and that 64 were still unaccounted for.
V| A girl of six was pulled alive from a stairwell in Bornova after 51 hours by the Greek team and a miners' brigade from Zonguldak.
N| {Colonel Myrto Skandali} said that the child had asked whether it was Monday yet, because of school.
V| Prosecutors have detained four building contractors.
N| {A lawyer for two of them, Hakan Özgüven}, said the blocks had passed every inspection.
N| {Opposition leader Sibel Akıncı} asked why the state had needed ten hours to send cranes.
N| {The interior ministry} said the first crane had arrived after 90 minutes.
M| {Athens daily Ta Simerina} reported that the two leaders would meet in Chios before the end of the month.
? How many people died in the Izmir earthquake? | 1A=112
? the death toll in Izmir | 1A
? did more than 150 people die in bornova and izmir | -
? Did Greek rescuers go to Turkey? | 2A
? Who leads the Greek team? | -
? Have Greece and Turkey restored their ambassadors? | -
? When did the two countries recall their ambassadors? | -
? Did the two leaders meet in Chios? | 8P
? Has the dispute over the survey ship been settled? | -
? Did the first crane take ten hours to arrive? | 6A 7D+
? Were any Greek rescuers hurt? | -

= Athens and Ankara to return ambassadors
V| Greece and Turkey will send their ambassadors back to each other's capitals next week, the two foreign ministries announced jointly on Thursday, four months after withdrawing them.
N| {Greek foreign minister Despina Lymberi} said the earthquake "did in a night what we had failed to do in a summer".
N| {Her Turkish counterpart, Cemil Arsoy}, said the dispute over the survey ship was not resolved, only parked.
N| Of a meeting of the leaders in Chios, {he=Cemil Arsoy} said there was no date and no place.
N| {The Turkish authorities} have given the final number of dead in Izmir as 137.
V| The Greek rescuers went home on Tuesday.
V| The survey ship, the Piri, is in dock at Tuzla.
? How many people died in the Izmir earthquake? | 5A=137
? the death toll in Izmir | 5A
? did more than 150 people die in bornova and izmir | 5D
? Did Greek rescuers go to Turkey? | 6A
? Who leads the Greek team? | -
? Have Greece and Turkey restored their ambassadors? | 1P
? When did the two countries recall their ambassadors? | 1A=four months after withdrawing them
? Did the two leaders meet in Chios? | 4D+
? Has the dispute over the survey ship been settled? | 3D+
? Did the first crane take ten hours to arrive? | -
? Were any Greek rescuers hurt? | -

= Chad opposition chief shot at rally, party says
N| Mahamat Brahim Kosso, who is challenging President Idriss Tollimi in next month's election in Chad, was hit by a bullet at a rally in Moundou on Saturday, {his party} said.
N| {Its=his party} secretary-general, Achta Ngarlejy, said the shot came from a police lorry and had passed through the candidate's left arm.
N| {The governor of the province, General Oumar Dadi}, said no policeman had fired and that Mr Kosso had fallen off the platform.
V| Footage posted by supporters shows a crowd scattering at the sound of two reports, but not the candidate.
N| {A nurse at the Protestant hospital, Solange Mbaïro}, said she had dressed a wound "with a hole going in and a hole going out".
N| {The president's campaign} said it wished him a swift recovery from his fall.
V| Six candidates are standing in the election on 14 April.
V| Two opposition politicians were killed in the last campaign, in 2024.
? Was Mahamat Kosso shot? | 1A+ 2A+ 3D 5A 6D
? the shooting of Chad's opposition candidate | 1A+ 2A+ 3D 5A 6D
? is it true that a bullet hit the president's challenger | 1A+ 2A+ 3D 5A 6D
? Did the police fire at Kosso? | 2A 3D+
? Was Kosso hit in the leg? | 2D+
? Where did the rally take place? | 1A+=Moundou
? Who won the election? | -
? Has anyone been charged with the shooting? | -
? Were party agents expelled from counting rooms? | -
? Did Kosso go to the constitutional council? | -
? Who treated the president's wounds? | -

= Government calls Kosso shooting "theatre"
N| {Chad's communications minister, Abakar Djiddi}, said on Monday that the story of an attempt on the life of the opposition candidate was theatre.
N| "He tripped on a cable, and the rest has been invented," {the minister=Abakar Djiddi} told reporters in N'Djamena.
N| {Mr Kosso}, speaking with his arm in a sling, showed journalists a jacket with a hole in the left sleeve.
N| "They missed my heart by the width of a hand," {he=Mahamat Brahim Kosso} said.
M| {Radio France Sahel} reported that cartridge cases had been picked up where a police vehicle stood.
N| {The police} said they had no comment while the governor's inquiry was open.
N| {The African Union's envoy, Dineo Maphosa}, asked for an independent medical report.
N| {Mr Djiddi} said the African Union should not interfere in a domestic matter.
? Was Mahamat Kosso shot? | 1D 2D 3A+ 4A+ 6W
? the shooting of Chad's opposition candidate | 1D 2D 3A+ 4A+ 6W
? is it true that a bullet hit the president's challenger | 1D 2D 3A+ 4A+ 6W
? Did the police fire at Kosso? | 1D 2D 5A 6W+
? Was Kosso hit in the leg? | 3D+
? Where did the rally take place? | -
? Who won the election? | -
? Has anyone been charged with the shooting? | -
? Were party agents expelled from counting rooms? | -
? Did Kosso go to the constitutional council? | -
? Who treated the president's wounds? | -

= Bullet wound confirmed in Chadian candidate
N| A panel of three doctors appointed by the African Union has concluded that the wound in Mahamat Brahim Kosso's arm was caused by a rifle bullet, {its report published on Friday} says.
N| {The panel} did not examine who fired.
N| {The communications minister, Abakar Djiddi}, withdrew his remark about a fall and said the government had never wished to make light of an injury.
N| {He=Abakar Djiddi} maintained that no member of the police had used a weapon.
N| {Ms Ngarlejy, of Kosso's party}, said her side would bring a case before the supreme court.
N| {A police sergeant, Haroun Gassi}, has been suspended, the governor said, for losing his rifle.
V| The campaign ends on 12 April.
V| An opinion poll gives President Tollimi 49 per cent and Mr Kosso 33.
? Was Mahamat Kosso shot? | 1A 3A
? the shooting of Chad's opposition candidate | 1A 3A
? is it true that a bullet hit the president's challenger | 1A 3A
? Did the police fire at Kosso? | 2W 4D+
? Was Kosso hit in the leg? | 1D
? Where did the rally take place? | -
? Who won the election? | -
? Has anyone been charged with the shooting? | -
? Were party agents expelled from counting rooms? | -
? Did Kosso go to the constitutional council? | -
? Who treated the president's wounds? | -

= Tollimi re-elected in Chad
N| President Idriss Tollimi has won a third term in Chad with 54.2 per cent of the votes, {the election commission} declared on Tuesday.
V| Mahamat Brahim Kosso, the challenger who was shot in the arm at a rally in March, came second with 35.9.
N| {Mr Kosso} said that he did not recognise the count and would petition the constitutional council.
N| {The African Union's observers}, led by Dineo Maphosa, described the vote as calm and the counting as "in part invisible".
N| {The commission's chairman, Saleh Abdraman}, denied that party agents had been turned out of counting rooms.
V| No charge has been brought over the shooting.
N| {Sergeant Haroun Gassi} told a court martial that he had sold his rifle for 200,000 francs.
V| The inauguration is set for 8 June.
? Was Mahamat Kosso shot? | 2A 6A
? the shooting of Chad's opposition candidate | 2A 6A
? is it true that a bullet hit the president's challenger | 2A
? Did the police fire at Kosso? | -
? Was Kosso hit in the leg? | 2D
? Where did the rally take place? | -
? Who won the election? | 1A=President Idriss Tollimi
? Has anyone been charged with the shooting? | 6D
? Were party agents expelled from counting rooms? | 5D+
? Did Kosso go to the constitutional council? | 3P+
? Who treated the president's wounds? | -

= Britain's Antarctic treaty negotiator recalled from Hobart, sources claim
A| Britain has recalled its chief negotiator, Dame Philippa Wetherall, from the Antarctic treaty meeting in Hobart after she called the Australian hosts "bailiffs in parkas" at a private dinner, {two delegates from other countries} said.
A| The remark was made on Tuesday at a seafood restaurant, in the hearing of at least nine people, {they=two delegates from other countries} said.
V| Her seat in the plenary was empty on Thursday, although the card bearing her name was still in place.
N| {A spokesman for the Foreign Office} said that it did not comment on the travel of individual officials.
N| {The Australian delegation} said it had received no complaint and made none.
V| Dame Philippa, 58, has led the British team at every meeting since 2016.
V| This year's session is to decide on a moratorium on krill fishing near the peninsula.
N| {The restaurant's manager, Dario Pescatori}, said he remembered the table but not what had been said at it.
? Was Dame Philippa Wetherall recalled from Hobart? | 1A 4W+
? the recall of Britain's Antarctic negotiator | 1A 4W+
? is it true that london ordered its envoy home | 1A 4W+
? Did she insult the Australian hosts? | 1A 2A
? Where was the remark made? | 1A=at a private dinner ; 2A=at a seafood restaurant
? Did Australia complain about the remark? | 5D+
? Why was she absent from the plenary? | 1A
? Has the krill moratorium been adopted? | 7P
? Did Japan vote against the ban? | -
? When does the meeting end? | -
? Will Oakeshott replace Wetherall as chief negotiator? | -

= Envoy has flu, says London
N| {The Foreign Office} said on Friday that Dame Philippa Wetherall was in bed with influenza in her Hobart hotel and had not been called home.
N| "Dame Philippa continues to lead our delegation, at present from her hotel," {a spokesman for the department=a spokesman for the Foreign Office} said.
M| {The Tasmanian Examiner-Herald} had said on Thursday that she had been withdrawn over a remark about her hosts.
N| {Her deputy, Crispin Oakeshott}, spoke for Britain in Friday's debate on krill.
N| Asked if he had seen her, {Mr Oakeshott} replied that they had spoken by telephone.
N| {Australia's environment minister, Bronte Calloway}, said she had heard about the dinner and had been called worse by farmers.
V| The hotel would not put through a call to the room.
V| The meeting ends on Tuesday.
? Was Dame Philippa Wetherall recalled from Hobart? | 1D+ 2D+ 3A
? the recall of Britain's Antarctic negotiator | 1D+ 2D+ 3A
? is it true that london ordered its envoy home | 1D+ 2D+ 3A
? Did she insult the Australian hosts? | 3A 6A+
? Where was the remark made? | -
? Did Australia complain about the remark? | -
? Why was she absent from the plenary? | 1A+=influenza
? Has the krill moratorium been adopted? | -
? Did Japan vote against the ban? | -
? When does the meeting end? | 8A=Tuesday
? Will Oakeshott replace Wetherall as chief negotiator? | 2D+

= Wetherall back in plenary for krill vote
V| Dame Philippa Wetherall returned to the floor of the Antarctic treaty meeting on Monday, to argue for a ten-year ban on krill fishing off the peninsula.
V| Her appearance put an end to talk that she had been ordered back to London.
N| {She=Dame Philippa Wetherall} said she had indeed used the word bailiffs, about somebody else entirely, and had apologised to her hosts all the same.
N| {The Australian minister, Bronte Calloway}, said the matter was closed.
V| The moratorium failed, with Norway and China voting against; decisions require consensus.
N| {Norway's delegate, Audun Fjeldsøe}, said the fishery was the best monitored in the world.
M| {The Tasmanian Examiner-Herald} told readers on Monday that its report of a recall had been wrong.
V| Next year's meeting will be held in Incheon.
? Was Dame Philippa Wetherall recalled from Hobart? | 2D 7D
? the recall of Britain's Antarctic negotiator | 2D 7D
? is it true that london ordered its envoy home | 2D 7D
? Did she insult the Australian hosts? | 3D+
? Where was the remark made? | -
? Did Australia complain about the remark? | -
? Why was she absent from the plenary? | -
? Has the krill moratorium been adopted? | 5D
? Did Japan vote against the ban? | -
? When does the meeting end? | -
? Will Oakeshott replace Wetherall as chief negotiator? | -

= Malaysian MP says he was offered 5 million ringgit to switch sides
N| {Azlan Harith, a member of parliament for Perlis}, said on Monday that he had been offered five million ringgit to cross over to the government before Thursday's budget vote.
N| {He=Azlan Harith} told reporters in the lobby that the offer had been made in a car park in Putrajaya by a man who "spoke for someone who speaks for someone".
N| {He=Azlan Harith} would not name the man.
N| {The prime minister's political secretary, Datuk Rosman Idris}, said the allegation was absurd.
N| {The anti-corruption commission} said it would call Mr Azlan in to give a statement.
V| The government has a majority of two in the 222-seat house.
V| Seven members have changed parties since the election.
N| {The speaker, Tan Sri Josephine Lim}, declined to comment.
? Was Azlan Harith offered money to join the government side? | 1A+ 2A+ 4D+ 8W
? the alleged bribe offer to the member for Perlis | 1A+ 2A+ 4D+ 8W
? is it true that somebody tried to buy an opposition mp's vote | 1A+ 2A+ 4D+ 8W
? How much was Azlan offered? | 1A+=five million ringgit
? Was the offer made in a hotel lobby? | 2D+
? Who made the offer? | 2A+=a man who "spoke for someone who speaks for someone" ; 3W+
? Is the recording authentic? | -
? Did Noraini Kassim receive money? | -
? Has the budget been passed? | 1P
? Did Azlan accept the money? | -
? Has Leong been convicted? | -
? How did Azlan know the contractor? | -

= Anti-graft agency questions Perlis MP for nine hours
V| Malaysia's anti-corruption commission questioned the opposition member Azlan Harith for nine hours on Wednesday over his claim that he had been offered money to defect.
N| {His lawyer, Sivakumar Nadarajah}, said Mr Azlan had handed over a recording of a conversation lasting four minutes.
N| {The commission} confirmed that it had received "an item" and said its content had still to be authenticated.
N| {Datuk Rosman Idris, the prime minister's political secretary}, said he had never met Mr Azlan in any car park or sent anybody to meet him.
N| {Mr Azlan} says the bribe was to be five million ringgit.
M| {The portal Kancil Now} put it at eight million, half of it in the form of a timber licence.
N| {A deputy minister, Hanafi Zulkarnain}, asked to say whether he owned a car seen in a photograph of the scene, got into it and drove off.
V| The budget vote is on Thursday afternoon.
? Was Azlan Harith offered money to join the government side? | 1A 4D+ 5A+ 6A
? the alleged bribe offer to the member for Perlis | 1A 4D+ 5A+ 6A
? is it true that somebody tried to buy an opposition mp's vote | 1A 4D+ 5A+ 6A
? How much was Azlan offered? | 5A+=five million ringgit ; 6A=eight million
? Was the offer made in a hotel lobby? | -
? Who made the offer? | 4D+
? Is the recording authentic? | 3W
? Did Noraini Kassim receive money? | -
? Has the budget been passed? | 8P
? Did Azlan accept the money? | -
? Has Leong been convicted? | -
? How did Azlan know the contractor? | -

= Budget passes by one vote as defector turns up
V| Malaysia's government got its budget through the lower house on Thursday by 111 votes to 110, after an opposition member, Noraini Kassim of Sabah, crossed the floor minutes before the bell.
N| {Ms Noraini} said no one had given or promised her anything.
N| "I read the budget and found it sound," {she=Noraini Kassim} said.
N| {Azlan Harith}, who says he turned down five million ringgit to do the same, voted against.
N| {The opposition leader, Wan Ahmad Fikri}, called for an inquiry into both cases.
N| {Prime Minister Tengku Iskandar Rafii} said there was nothing to inquire into and that Mr Azlan's story had been "a bid for a part in a film".
N| {The anti-corruption commission} said its work on the recording would take two weeks.
V| One member of the government side was absent with dengue fever.
? Was Azlan Harith offered money to join the government side? | 4A+ 6D+
? the alleged bribe offer to the member for Perlis | 4A+ 6D+
? is it true that somebody tried to buy an opposition mp's vote | 4A+ 6D+
? How much was Azlan offered? | 4A+=five million ringgit
? Was the offer made in a hotel lobby? | -
? Who made the offer? | -
? Is the recording authentic? | 7W
? Did Noraini Kassim receive money? | 2D+
? Has the budget been passed? | 1A
? Did Azlan accept the money? | 4D+
? Has Leong been convicted? | -
? How did Azlan know the contractor? | -

= Contractor charged over bribe offer to MP
V| A building contractor, Leong Chee Wah, was charged in Kuala Lumpur on Friday with offering five million ringgit to a member of parliament in exchange for his vote.
V| He pleaded not guilty and was released on bail of 200,000 ringgit.
N| The prosecution's evidence includes a recording made by the member, Azlan Harith, which the anti-corruption commission has found to be genuine, {prosecutor Ummi Salleh} told the court.
N| On it a man is heard saying that "the boss's secretary knows", {she=Ummi Salleh} said, without saying who was meant.
N| {Datuk Rosman Idris}, who has taken leave from the prime minister's office, repeated that he knew neither Mr Leong nor Mr Azlan.
N| {Defence counsel Gerald Pereira} said his client had been joking.
N| {The prime minister's office} did not respond to questions.
V| The trial is to begin on 14 July.
? Was Azlan Harith offered money to join the government side? | 1A 2D 6D+ 7W+
? the alleged bribe offer to the member for Perlis | 1A 2D 6D+ 7W+
? is it true that somebody tried to buy an opposition mp's vote | 1A 2D 6D+ 7W+
? How much was Azlan offered? | 1A=five million ringgit
? Was the offer made in a hotel lobby? | -
? Who made the offer? | 1A=A building contractor, Leong Chee Wah
? Is the recording authentic? | 3A
? Did Noraini Kassim receive money? | -
? Has the budget been passed? | -
? Did Azlan accept the money? | -
? Has Leong been convicted? | 8P
? How did Azlan know the contractor? | -

= Ireland and Britain to reopen Foyle ferry, ministers say
V| The ferry across Lough Foyle between Greencastle and Magilligan, out of service since 2023, will sail again from 1 May under an agreement signed by the two governments in Derry on Monday.
V| Dublin will pay 60 per cent of the annual subsidy of €1.1m, London 40.
N| {The Irish minister for the marine, Gráinne Devenny}, said it was "the shortest border crossing in Europe with the longest file".
N| {Northern Ireland secretary Alastair Corrie} said he had been promised a free passage and would pay anyway.
V| A boat built in Arklow for 28 cars will be leased for ten years.
V| The former operator, Lough Services, which went into liquidation owing £340,000, was not invited to tender.
N| {Councillor Malachy Quigg of Magilligan} said people would believe it when they heard the horn.
? Is the Foyle ferry running again? | 1P
? the return of the ferry between Greencastle and Magilligan | 1P
? is it true that the lough foyle car ferry has been brought back | 1P
? When will the service start? | 1A=1 May
? Does London pay the larger share of the subsidy? | 2D
? How many cars can the boat carry? | 5A=28
? Who pays for the repair of the slip? | -
? Did Lough Services bid for the contract? | 6D
? Will the ferry sail in winter? | -
? How much is the fare for a car? | -
? Was anyone seasick on the first crossing? | -

= Foyle ferry put off to July
N| The restart of the car ferry on Lough Foyle has been delayed until July because the slip at Magilligan needs new piles, {the Loughs Agency} said on Thursday.
N| Divers found that nine of 22 piles had been eaten through by shipworm, {its engineer, Nuala McGinnis}, said.
N| The repair will cost £480,000, {she=Nuala McGinnis} said, and it has yet to be settled who will pay.
V| The service was to have begun on 1 May under a deal signed in February.
N| {The Northern Ireland Office} said it was "in discussion" about the bill.
N| {Gráinne Devenny's department in Dublin} said the piles stood in the United Kingdom.
V| The boat itself is ready and has been on trials off Wicklow.
N| {Hotelier Finbarr Gillespie of Greencastle} said he had 130 bookings that depended on it.
? Is the Foyle ferry running again? | 1P 4P
? the return of the ferry between Greencastle and Magilligan | 1P 4P
? is it true that the lough foyle car ferry has been brought back | 1P 4P
? When will the service start? | 1A=July
? Does London pay the larger share of the subsidy? | -
? How many cars can the boat carry? | -
? Who pays for the repair of the slip? | 3W 5W+
? Did Lough Services bid for the contract? | -
? Will the ferry sail in winter? | -
? How much is the fare for a car? | -
? Was anyone seasick on the first crossing? | -

= First cars cross Foyle in three years
V| The Foyle ferry carried its first 28 cars from Greencastle to Magilligan at 7.15 on Saturday morning, two months late and with both ministers' flags on the mast.
N| {Councillor Malachy Quigg} said that he now believed it.
V| The two governments split the cost of repairing the slip in the same proportion as the subsidy, 60 to 40.
N| {Gráinne Devenny, the Irish marine minister}, travelled on the second sailing because, she said, she had overslept.
V| A single fare for a car is €18 or £15.
N| {The operator, Swilly Marine}, expects 95,000 passengers in the first year.
V| The crossing takes a quarter of an hour; the road round by Derry is 78 kilometres.
V| Winter sailings have not been decided.
? Is the Foyle ferry running again? | 1A 4A+
? the return of the ferry between Greencastle and Magilligan | 1A 4A+
? is it true that the lough foyle car ferry has been brought back | 1A 4A+
? When will the service start? | -
? Does London pay the larger share of the subsidy? | -
? How many cars can the boat carry? | 1A=28
? Who pays for the repair of the slip? | 3A=The two governments
? Did Lough Services bid for the contract? | -
? Will the ferry sail in winter? | 8W
? How much is the fare for a car? | 5A=€18 or £15
? Was anyone seasick on the first crossing? | -

= Ethiopian general detained over "coup talk", say diplomats
A| The commander of Ethiopia's north-eastern military region, General Tesfaye Gebrewold, was arrested at his headquarters in Kombolcha before dawn on Tuesday, {three diplomats in Addis Ababa} said.
A| {One of the diplomats} said he was accused of having discussed the removal of the prime minister with other officers.
N| {The defence ministry's spokesperson, Colonel Hiwot Alemayehu}, said she was unaware of any such thing.
N| {The general's wife, Meron Abate}, reached by telephone, said that he had left home on Monday evening in uniform and that she did not know where he was.
V| Mobile internet was down in much of the region on Tuesday.
V| General Tesfaye led the army's advance on Sekota in the war of 2027 and is popular with his troops.
N| {The African Union Commission} declined to comment.
? Was General Tesfaye arrested? | 1A 3W+ 4W 7W
? the detention of the Ethiopian general | 1A 3W+ 4W 7W
? is it true that the commander in kombolcha has been taken into custody | 1A 3W+ 4W 7W
? Was the general plotting against the prime minister? | 2A 3W+
? Why was the general detained? | 2A=having discussed the removal of the prime minister with other officers
? Who replaced him? | -
? How many tankers were diverted? | -
? Was fuel worth 19 million birr missing? | -
? Has the general been convicted? | -
? Has his wife seen him? | -
? Was the general's deputy arrested as well? | -

= Addis Ababa confirms arrest of regional commander
N| Ethiopia's government said on Wednesday night that General Tesfaye Gebrewold was in custody, but for embezzlement and not for anything to do with politics, {a statement from the prime minister's office} showed.
N| {The statement} said that fuel worth 190 million birr had disappeared from depots under his command.
N| {Colonel Hiwot Alemayehu}, who on Tuesday had pleaded ignorance, said she had not been cleared to speak.
N| {The general's lawyer, Dawit Mekuria}, said he had been refused access to his client and that the charge was "fuel for fools".
A| {Diplomats} have linked the arrest to rumours of a plot against the prime minister.
N| {Justice minister Selamawit Bekele} rejected the notion of a plot as a fantasy of embassies.
V| A successor, Major General Abiy Tola, has been installed in Kombolcha.
V| Internet service was restored on Wednesday.
? Was General Tesfaye arrested? | 1A+ 4A+ 5A
? the detention of the Ethiopian general | 1A+ 4A+ 5A
? is it true that the commander in kombolcha has been taken into custody | 1A+ 4A+ 5A
? Was the general plotting against the prime minister? | 1D+ 5A 6D+
? Why was the general detained? | 1A+=embezzlement ; 4D+ 5A=a plot against the prime minister ; 6D+
? Who replaced him? | 7A=Major General Abiy Tola
? How many tankers were diverted? | -
? Was fuel worth 19 million birr missing? | 2D+
? Has the general been convicted? | -
? Has his wife seen him? | -
? Was the general's deputy arrested as well? | -

= General pleads not guilty in Addis fuel trial
V| General Tesfaye Gebrewold appeared before a military court in Bishoftu on Monday, thinner and in civilian clothes, and denied having stolen army fuel.
N| {The prosecutor, Captain Yared Lemma}, said 41 tankers had been diverted to private stations between January and June.
N| {Defence counsel Dawit Mekuria} said all 41 had gone to units at the front that had been left without supplies.
N| {Mr Dawit} told reporters that interrogators had asked his client only about politics and never about fuel.
V| The court's president, Brigadier Senait Haile, adjourned the case until 3 November.
V| The general was detained in August at his headquarters.
N| {His wife, Meron Abate}, said that she had been allowed to see him for 20 minutes.
V| He faces up to 20 years in prison if convicted.
? Was General Tesfaye arrested? | 6A
? the detention of the Ethiopian general | 6A
? is it true that the commander in kombolcha has been taken into custody | 6A
? Was the general plotting against the prime minister? | -
? Why was the general detained? | -
? Who replaced him? | -
? How many tankers were diverted? | 2A=41 ; 3D+
? Was fuel worth 19 million birr missing? | -
? Has the general been convicted? | 5D 8P
? Has his wife seen him? | 7A+
? Was the general's deputy arrested as well? | -

= Swiss to host Cyprus talks in April, envoy says
N| The leaders of the two Cypriot communities will meet at Bürgenstock in central Switzerland from 14 April, {the United Nations envoy, María Ángela Quirós}, said on Wednesday.
N| It will be the first formal round since 2017, {she=María Ángela Quirós} told a news conference in the buffer zone in Nicosia.
N| {The Greek Cypriot president, Aristos Hadjipanayi}, said he would attend "with a clean sheet of paper".
N| {The Turkish Cypriot leader, Nevzat Ersöz}, made his participation conditional on the opening of direct flights to Ercan.
N| Asked whether flights would be on the table, {Ms Quirós} said the table was large.
N| {Switzerland's foreign department} confirmed that it had offered its services.
V| Turkey, Greece and Britain, the guarantor powers, have been invited for the final two days.
V| The island has been divided since 1974.
? Did the Cypriot leaders meet at Bürgenstock? | 1P 2P 3P+ 4P+
? talks between Hadjipanayi and Ersöz in Switzerland | 1P 2P 3P+ 4P+
? is it true that the two community leaders have sat down together | 1P 2P 3P+ 4P+
? Who will take part in the final two days? | 7A=Turkey, Greece and Britain, the guarantor powers
? When do the talks begin? | 1A=14 April
? Did Greece give Ersöz an assurance about flights? | -
? Who gave Ersöz the assurance? | -
? How many crossings will be opened? | -
? Have the leaders reached an agreement on property? | -
? Will direct flights to Ercan be discussed? | 5W
? Did Britain offer to host the next round? | -

= Ersöz will not go to Bürgenstock
N| {Turkish Cypriot leader Nevzat Ersöz} announced on Friday that he would stay away from next week's talks in Switzerland.
N| "No flights, no flight," {he=Nevzat Ersöz} said in a broadcast from northern Nicosia that lasted under two minutes.
N| {President Hadjipanayi} accused him of having looked for a pretext.
N| {The UN envoy's office} would say only that consultations were continuing.
N| {Ankara's foreign ministry} expressed full support for Mr Ersöz.
A| {A European diplomat on the island} said the hotel had been told to keep its rooms, just in case.
V| The round was to have opened on 14 April, the first since 2017.
N| {A bicommunal trade association, Green Line Commerce}, described the decision as a blow to six hundred small firms.
? Did the Cypriot leaders meet at Bürgenstock? | 1D+ 2D+ 7P
? talks between Hadjipanayi and Ersöz in Switzerland | 1D+ 2D+ 7P
? is it true that the two community leaders have sat down together | 1D+ 2D+ 7P
? Who will take part in the final two days? | -
? When do the talks begin? | 7P=14 April
? Did Greece give Ersöz an assurance about flights? | -
? Who gave Ersöz the assurance? | -
? How many crossings will be opened? | -
? Have the leaders reached an agreement on property? | -
? Will direct flights to Ercan be discussed? | -
? Did Britain offer to host the next round? | -

= Cyprus leaders sit down at Bürgenstock after all
V| Aristos Hadjipanayi and Nevzat Ersöz shook hands above Lake Lucerne on Thursday and began the first formal negotiations on Cyprus in a decade, three days late.
V| Mr Ersöz had cancelled his attendance last week over the lack of direct flights to Ercan airport.
N| {He=Nevzat Ersöz} said that he had been given an assurance, and would not say by whom.
N| {The Greek Cypriot government's spokeswoman, Chrystalla Nicolaou}, said her side had assured nobody of anything.
N| {María Ángela Quirós, the UN envoy}, declined to discuss flights.
V| The agenda, seen by this newspaper, has five headings, of which the fourth is "connectivity".
V| Talks are scheduled to last until Tuesday.
N| {Switzerland's foreign minister, Ueli Zgraggen}, left after the welcome.
? Did the Cypriot leaders meet at Bürgenstock? | 1A
? talks between Hadjipanayi and Ersöz in Switzerland | 1A
? is it true that the two community leaders have sat down together | 1A
? Who will take part in the final two days? | -
? When do the talks begin? | 1A=Thursday
? Did Greece give Ersöz an assurance about flights? | 3W+
? Who gave Ersöz the assurance? | 3W+ 4D+ 5W
? How many crossings will be opened? | -
? Have the leaders reached an agreement on property? | -
? Will direct flights to Ercan be discussed? | 5W
? Did Britain offer to host the next round? | -

= Cyprus talks adjourned with two papers and no deal
V| Five days of negotiations on the future of Cyprus ended on Tuesday night with agreement on crossing points and on nothing larger.
N| Four new crossings in the buffer zone are to open by October, {the UN envoy, María Ángela Quirós}, announced.
N| On property and security, {she=María Ángela Quirós} said, "the distance is shorter than it was and longer than it should be".
N| {Nevzat Ersöz} confirmed that a charter from Stockholm would land at Ercan in June and that this had been the condition for his presence.
N| {A spokesman for the European Commission, Tadhg Molony}, acknowledged that Brussels had given him the assurance.
N| {Mr Hadjipanayi} said that he had been kept in the dark and that he would take the matter up.
V| The guarantor powers took part in the last two days.
V| A second round is foreseen for the autumn, also in Switzerland.
? Did the Cypriot leaders meet at Bürgenstock? | 1A
? talks between Hadjipanayi and Ersöz in Switzerland | 1A
? is it true that the two community leaders have sat down together | 1A
? Who will take part in the final two days? | 7A=The guarantor powers
? When do the talks begin? | -
? Did Greece give Ersöz an assurance about flights? | 5D
? Who gave Ersöz the assurance? | 5A+=Brussels
? How many crossings will be opened? | 2A=Four
? Have the leaders reached an agreement on property? | 1D 3D
? Will direct flights to Ercan be discussed? | -
? Did Britain offer to host the next round? | -

= Vatican envoy carried letter to Pyongyang, agency says
M| A Vatican envoy has been to North Korea and delivered a letter from the Pope, {the Seoul news agency Hanbit} reported on Friday, quoting a government official.
M| Archbishop Lorenzo Castellazzi spent two nights in Pyongyang in the last week of September, {it=the Seoul news agency Hanbit} said.
N| {The Holy See's press office} said it had no information to give on the archbishop's engagements.
N| {South Korea's unification ministry} could not confirm the visit.
V| North Korean media made no mention of it.
N| {Father Emmanuel Roh of the Korean bishops' conference} said he had prayed for such a thing for thirty years and would go on praying until he knew.
V| Archbishop Castellazzi, a former nuncio in Hanoi, was last seen in public in Bangkok on 21 September.
V| There has been no resident priest in the North since 1949.
? Did a Vatican envoy visit Pyongyang? | 1A 2A 3W+ 4W
? the archbishop's trip to North Korea | 1A 2A 3W+ 4W
? is it true that castellazzi took a letter from the pope to the north | 1A 3W+ 4W
? Where was the archbishop at the end of September? | 2A=Pyongyang
? Did Castellazzi spend five nights in Pyongyang? | 2D
? Who was the agency's source? | 1A=a government official
? Has North Korea reported the visit? | 5D
? Did the Pope meet a North Korean diplomat? | -
? Has the Pope been invited to North Korea? | -
? Has Hanbit withdrawn its report? | -
? Which surgeon operated on the archbishop? | -

= Rome mum on Pyongyang trip, Seoul shrugs
N| {The Vatican's secretary of state, Cardinal Joaquim Sarmento}, smiled and put a finger to his lips on Monday when journalists asked about a trip by one of his envoys to North Korea.
N| {His=Cardinal Joaquim Sarmento} spokesman explained later that the cardinal had neither confirmed nor denied anything.
M| {Hanbit} has reported that Archbishop Lorenzo Castellazzi took a papal letter to Pyongyang.
N| {The office of South Korea's president, Yoon Da-hae}, said it welcomed "any door that opens".
N| {The agency's editor, Kwon Mi-rae}, told this paper that she had seen the archbishop's boarding card.
A| {Diplomats in Beijing} said a man of his description had been on the Air Koryo flight of 24 September.
N| {Air Koryo's Beijing office} does not give out the names of passengers.
V| The archbishop's secretary has been saying since Wednesday that he is on retreat.
? Did a Vatican envoy visit Pyongyang? | 1W+ 2W+ 3A 5A 6A 7W
? the archbishop's trip to North Korea | 1W+ 2W+ 3A 5A 6A 7W
? is it true that castellazzi took a letter from the pope to the north | 1W+ 2W+ 3A
? Where was the archbishop at the end of September? | -
? Did Castellazzi spend five nights in Pyongyang? | -
? Who was the agency's source? | -
? Has North Korea reported the visit? | -
? Did the Pope meet a North Korean diplomat? | -
? Has the Pope been invited to North Korea? | -
? Has Hanbit withdrawn its report? | -
? Which surgeon operated on the archbishop? | -

= "I was in a clinic," says archbishop
N| {Archbishop Lorenzo Castellazzi} broke his silence on Thursday to say that he had spent the last days of September having a knee replaced in Chiang Mai, not in the capital of North Korea.
N| {The hospital, Lanna Orthopaedic}, confirmed with his permission that he had been admitted on 22 September and discharged on 3 October.
N| "I am sorry to disappoint so many people, some of them in the Vatican," {the archbishop} said.
N| {Hanbit's editor-in-chief, Kwon Mi-rae}, said the agency would examine the boarding card again.
N| {The press office of the Holy See} said it had nothing to add to the archbishop's statement.
A| {A South Korean official, whose remark had been the basis of the report}, told reporters on condition of anonymity that he had been misunderstood.
V| The Pope has said several times that he would travel to the North if invited.
? Did a Vatican envoy visit Pyongyang? | 1D+ 2D 3D+ 5W+ 6D
? the archbishop's trip to North Korea | 1D+ 2D 3D+ 5W+ 6D
? is it true that castellazzi took a letter from the pope to the north | 1D+ 2D 6D
? Where was the archbishop at the end of September? | 1A+=Chiang Mai ; 2A
? Did Castellazzi spend five nights in Pyongyang? | 1D+ 2D
? Who was the agency's source? | 6A=A South Korean official
? Has North Korea reported the visit? | -
? Did the Pope meet a North Korean diplomat? | -
? Has the Pope been invited to North Korea? | -
? Has Hanbit withdrawn its report? | -
? Which surgeon operated on the archbishop? | -

= Pope receives North Korean diplomat
V| The Pope on Saturday received Ri Chol-min, North Korea's ambassador in Rome, for 25 minutes, the first such audience on record.
N| {The Vatican's spokeswoman, Benedetta Orlandi}, said the meeting had been requested by the ambassador and had touched on food aid.
N| Whether an invitation had been delivered, {she=Benedetta Orlandi} was not able to say.
V| A report last autumn that a papal envoy had visited Pyongyang turned out to be untrue.
V| The agency that carried it, Hanbit, has since dismissed its religion correspondent.
V| Archbishop Castellazzi, the envoy in question, attended the audience, walking with a stick.
N| {North Korea's state news agency} reported the meeting on Sunday in a single sentence.
V| Caritas sent 800 tonnes of rice to Nampo in March.
? Did a Vatican envoy visit Pyongyang? | 4D
? the archbishop's trip to North Korea | 4D
? is it true that castellazzi took a letter from the pope to the north | 4D
? Where was the archbishop at the end of September? | -
? Did Castellazzi spend five nights in Pyongyang? | -
? Who was the agency's source? | -
? Has North Korea reported the visit? | -
? Did the Pope meet a North Korean diplomat? | 1A 2A+ 7A
? Has the Pope been invited to North Korea? | 3W+
? Has Hanbit withdrawn its report? | -
? Which surgeon operated on the archbishop? | -

= Kurdish council chief's son among hostages freed in Rojhelat raid
V| Commandos from Iraq's Kurdistan region freed six hostages from a farmhouse near Halabja on Sunday night, among them the 19-year-old son of the provincial council's chairman, Karwan Hawrami.
N| {The region's interior minister, Soran Barzinji}, said two kidnappers had been shot dead and one taken alive.
N| {Mr Hawrami}, weeping in front of cameras, said he had been on the point of paying.
N| {A commander of the commando brigade, Colonel Rebin Jaff}, said none of his men was hurt.
V| The six were taken from a minibus on 2 May.
A| {Neighbours} said shots had been heard for about ten minutes.
N| {The ministry=the interior ministry} would not identify the group behind the kidnapping.
V| A seventh passenger, a teacher named Shno Rashid, is still missing.
? How many hostages were freed in the raid? | 1A=six
? the freeing of the hostages near Halabja | 1A
? is it true that commandos rescued the kidnapped bus passengers | 1A
? Was a commando wounded? | 4D+
? How many kidnappers were killed? | 2A+=two
? Is Shno Rashid alive? | 8W
? Did Hawrami pay a ransom for his son? | 3D+
? When were the hostages taken? | 5A=2 May
? Who led the investigators to the body? | -
? Has Perweyz been executed? | -
? Which group ordered the kidnapping? | 7W
? Was the bus driver an accomplice? | -

= Teacher's body found near Halabja
N| The body of Shno Rashid, the last of seven people kidnapped from a minibus in Iraqi Kurdistan this month, was found in an orchard on Wednesday, {police} said.
N| She had been dead for about ten days, {the forensic doctor, Awaz Salih}, told reporters.
N| {Her brother, Hemin}, asked why the rescuers had not looked there.
N| {Interior minister Soran Barzinji} said the orchard was four kilometres from the house that was stormed on Sunday and that nobody had known of it.
V| Six of the hostages were freed in that raid.
A| {An official of the security service} said the surviving kidnapper had led investigators to the grave.
N| {The teachers' union} called a one-day strike for Saturday.
? How many hostages were freed in the raid? | 5A=Six
? the freeing of the hostages near Halabja | 5A
? is it true that commandos rescued the kidnapped bus passengers | 5A
? Was a commando wounded? | -
? How many kidnappers were killed? | -
? Is Shno Rashid alive? | 1D 2D
? Did Hawrami pay a ransom for his son? | -
? When were the hostages taken? | 1A=this month
? Who led the investigators to the body? | 6A=the surviving kidnapper
? Has Perweyz been executed? | -
? Which group ordered the kidnapping? | -
? Was the bus driver an accomplice? | -

= Kidnapper sentenced to death in Sulaymaniyah
V| A court in Sulaymaniyah on Tuesday sentenced Ako Perweyz, 27, to death for the kidnapping of seven minibus passengers and the murder of one of them, the teacher Shno Rashid.
N| {Judge Nazanin Talabani} said he had acted for money and for no cause.
N| {Perweyz}, who was captured when commandos stormed a farmhouse in May, told the court that the two men killed in the raid had done it all.
N| {His lawyer, Barham Zangana}, announced an appeal.
V| No death sentence has been carried out in the region for nine years.
N| {Hemin Rashid, the victim's brother}, said he wanted no second grave.
N| {Karwan Hawrami, whose son was among those freed}, did not attend, and his office said he would not comment on verdicts.
? How many hostages were freed in the raid? | -
? the freeing of the hostages near Halabja | 7A
? is it true that commandos rescued the kidnapped bus passengers | 7A
? Was a commando wounded? | -
? How many kidnappers were killed? | 3A+=two
? Is Shno Rashid alive? | 1D
? Did Hawrami pay a ransom for his son? | -
? When were the hostages taken? | -
? Who led the investigators to the body? | -
? Has Perweyz been executed? | 1P
? Which group ordered the kidnapping? | -
? Was the bus driver an accomplice? | -

= Baltic gas terminal: Estonia and Latvia sign at last
V| Estonia and Latvia signed a contract on Friday to build a joint terminal for liquefied gas at Skulte, eleven years after the idea was first put forward.
V| The two states will each hold 40 per cent and the shipping company Amberline the remaining 20.
N| {Latvia's energy minister, Inguna Strautniece}, put the cost at 370 million euros.
N| {Her Estonian colleague, Taavi Kuusemäe}, said the first ship would be unloaded in the winter of 2030.
N| {Lithuania}, which runs a terminal of its own at Klaipėda, said it wished its neighbours well.
A| {Analysts} doubt that the region needs a second one.
V| Regulators in Brussels have to approve the state aid.
? Are Estonia and Latvia building a gas terminal together? | 1A
? the joint terminal at Skulte | 1A
? is it true that tallinn has dropped out of the gas project | -
? How much will the terminal cost? | 3A+=370 million euros
? Does Amberline hold 40 per cent? | 2D
? Who complained to the Commission? | -
? Has the Commission approved the aid? | 7P
? Will Finland join the project? | -
? Is Amberline leaving the project? | -
? When will the first ship be unloaded? | 4A+=the winter of 2030
? Did Poland offer money for the terminal? | -

= Brussels opens inquiry into Skulte aid
V| The European Commission on Tuesday opened an in-depth investigation into state aid for the planned Estonian-Latvian gas terminal at Skulte.
N| {Competition commissioner Ottavio Brandolini} said he wanted to be sure that taxpayers were not buying a ship for shipowners.
N| {Amberline}, which owns a fifth of the project, said it had nothing to hide.
N| {Inguna Strautniece, the Latvian minister}, admitted that the estimate had risen to 420 million euros.
N| {Taavi Kuusemäe} denied that Tallinn was thinking of leaving.
M| {Lithuanian radio} reported that Klaipėda's operator had lodged the complaint behind the inquiry.
N| {The operator, Klaipėdos Dujos}, declined to say whether it had.
V| A decision will take up to 18 months.
? Are Estonia and Latvia building a gas terminal together? | 1A
? the joint terminal at Skulte | 1A
? is it true that tallinn has dropped out of the gas project | 5D+
? How much will the terminal cost? | 4A+=420 million euros
? Does Amberline hold 40 per cent? | 3D
? Who complained to the Commission? | 6A=Klaipėda's operator ; 7W+
? Has the Commission approved the aid? | 8P
? Will Finland join the project? | -
? Is Amberline leaving the project? | -
? When will the first ship be unloaded? | -
? Did Poland offer money for the terminal? | -

= Estonia pulls out of Skulte terminal
V| Estonia's government decided on Thursday to withdraw from the gas terminal it had agreed to build with Latvia at Skulte.
N| "The price has run away from us," {energy minister Taavi Kuusemäe} said after the cabinet meeting.
V| The bill now stands at 510 million euros.
N| {Latvian prime minister Artis Vilumsons} said he had learnt of the decision by text message.
N| Latvia would look for another partner, {he=Artis Vilumsons} said, naming Finland.
N| {Finland's ministry of economic affairs} said it had not been approached and would not speculate.
N| {Kuusemäe}, reminded that he had ruled out such a step in March, said that March was a long time ago.
V| The Commission's inquiry into the aid is still open.
N| {Amberline's chief executive, Dace Riekstiņa}, would not say whether the company would stay on board.
? Are Estonia and Latvia building a gas terminal together? | 1D 2D+ 4D+
? the joint terminal at Skulte | 1D 2D+ 4D+
? is it true that tallinn has dropped out of the gas project | 1A 2A+ 4A+
? How much will the terminal cost? | 3A=510 million euros
? Does Amberline hold 40 per cent? | -
? Who complained to the Commission? | -
? Has the Commission approved the aid? | 8D
? Will Finland join the project? | 5P 6W+
? Is Amberline leaving the project? | 9W+
? When will the first ship be unloaded? | -
? Did Poland offer money for the terminal? | -

= Kyiv and Bucharest agree on Danube mouth dredging
V| Ukraine and Romania ended a 20-year dispute over dredging in the Danube delta on Tuesday with an agreement that limits the depth of the Bystre channel to seven metres.
N| {Romania's environment minister, Ilinca Vasilache}, said that the interests of wildlife had been taken into account.
N| {Ukraine's infrastructure minister, Bohdan Lytvynchuk}, said the depth was enough for 90 per cent of the ships that call at Izmail.
V| A team of engineers from both countries will sound the bed twice a year.
N| {The World Wide Fund for Nature} called the text better than anything before it.
N| {Izmail's port director, Halyna Dovhaniuk}, said she would have preferred seven and a half.
V| The agreement does not need ratification and took effect on signature.
? Has Ukraine dredged the Bystre channel beyond the agreed depth? | -
? a Ukrainian breach of the Danube agreement | -
? is it true that the channel is deeper than seven metres | -
? How deep may the channel be? | 1A=seven metres
? How deep is the channel according to the joint survey? | -
? Did Delta Vie measure from a helicopter? | -
? Has Delta Vie withdrawn its claim? | -
? Did the agreement have to be ratified? | 7D
? When is the next official sounding? | -
? Is Lytvynchuk still infrastructure minister? | -
? How many pelicans nest in the delta? | -

= Danube accord breached, Romanian NGO says
N| {The Romanian nature group Delta Vie} said on Monday that Ukraine had been dredging the Bystre channel to 8.1 metres, more than a metre below the limit agreed last spring.
N| {Its=The Romanian nature group Delta Vie} chairman, Sorin Cazacu, said volunteers had taken soundings from a rowing boat on 11 September.
N| {Ukraine's infrastructure ministry} dismissed the measurements as worthless.
N| {Romania's environment ministry} said that it would wait for the official sounding, due in October.
V| The agreement between the two countries allows a depth of seven metres.
V| Bohdan Lytvynchuk, who signed it for Ukraine, has since become ambassador in Ottawa.
V| Traffic through Izmail is up by 14 per cent this year.
N| {A skipper who uses the channel, Mircea Lipovan}, said he had noticed no difference.
? Has Ukraine dredged the Bystre channel beyond the agreed depth? | 1A 3D+ 4W+
? a Ukrainian breach of the Danube agreement | 1A 3D+ 4W+
? is it true that the channel is deeper than seven metres | 1A 3D+ 4W+
? How deep may the channel be? | 5A=seven metres
? How deep is the channel according to the joint survey? | -
? Did Delta Vie measure from a helicopter? | 2D+
? Has Delta Vie withdrawn its claim? | -
? Did the agreement have to be ratified? | -
? When is the next official sounding? | 4A+=October
? Is Lytvynchuk still infrastructure minister? | 6D
? How many pelicans nest in the delta? | -

= Sounding clears Ukraine in Danube channel row
V| The Bystre channel in the Danube delta is 6.9 metres deep at its deepest point, a joint Ukrainian and Romanian survey published on Thursday has found.
N| {Ilinca Vasilache, the Romanian environment minister}, said the agreement had been respected.
N| {Delta Vie}, which had reported 8.1 metres in September, said the channel might have silted up since.
N| {The survey's leader, Captain Oksana Repetska}, said that was impossible without a flood, and there had been none.
N| Later in the day {Sorin Cazacu, the group's chairman}, conceded that the rowing boat's line had been marked in the wrong place and withdrew the accusation.
V| The next sounding is in April.
N| {Ukraine's infrastructure ministry} said that it considered the matter closed.
? Has Ukraine dredged the Bystre channel beyond the agreed depth? | 1D 2D+ 3A 5D
? a Ukrainian breach of the Danube agreement | 1D 2D+ 3A 5D
? is it true that the channel is deeper than seven metres | 1D 3A 5D
? How deep may the channel be? | -
? How deep is the channel according to the joint survey? | 1A=6.9 metres
? Did Delta Vie measure from a helicopter? | 5D+
? Has Delta Vie withdrawn its claim? | 5A+
? Did the agreement have to be ratified? | -
? When is the next official sounding? | 6A=April
? Is Lytvynchuk still infrastructure minister? | -
? How many pelicans nest in the delta? | -

= Kenya's deputy president not at swearing-in, absence unexplained
V| Kenya's deputy president, Silas Mutiso, was missing from the front row on Tuesday when seven new cabinet secretaries were sworn in at State House, and nobody would say why.
N| {State House spokesperson Lilian Chebet} said the guest list was not a matter of public interest.
A| {Two governors who were present} said his chair had been removed minutes before the ceremony.
N| {Mr Mutiso's communications director, Job Wanyonyi}, said his principal was in Machakos on private business.
V| Of the deputy's allies only one, the outgoing agriculture secretary, has kept a place in the new cabinet.
A| {Members of his party} accuse President Daudi Lemarkat of preparing an impeachment, which would need two thirds of both houses.
N| {The president}, asked about it at the airport, wished the journalist a safe journey home.
V| The two men won the election of 2027 on a joint ticket.
? Has Silas Mutiso been removed from office? | -
? the impeachment of Kenya's deputy president by the National Assembly | 6P
? is it true that the deputy president has lost his post | -
? Did Mutiso give road contracts to relatives? | -
? How many members voted to impeach him? | -
? Where was Mutiso during the swearing-in? | 4A+=Machakos
? Were any of the signatures forged? | -
? When does the senate hearing take place? | -
? Is the president behind the impeachment? | 6A 7W+
? Will there be a second motion against Mutiso? | -
? Did the deputy president threaten to resign? | -

= Motion to impeach Mutiso tabled in Nairobi
V| A motion to remove Kenya's deputy president from office was laid before the National Assembly on Thursday with 251 signatures, 134 more than required.
N| It accuses Silas Mutiso of having steered road contracts worth 2.3 billion shillings to relatives, {the mover, Beatrice Nekesa}, said.
N| {Mr Mutiso} called the charges a work of fiction and said he would answer them "line by line and on live television".
N| {State House} said the president had no part in the business of the house.
N| {Mr Wanyonyi, for the deputy president}, said that five of the signatories had been dead for a year.
N| {The clerk of the assembly, Moses Kiplimo}, said every signature had been checked and all were valid.
V| The house is to vote on 8 October and, if it approves, the senate will sit as a court.
V| No deputy president has been removed since 2024.
? Has Silas Mutiso been removed from office? | 1P
? the impeachment of Kenya's deputy president by the National Assembly | 1P 7P
? is it true that the deputy president has lost his post | 1P
? Did Mutiso give road contracts to relatives? | 2A 3D+
? How many members voted to impeach him? | -
? Where was Mutiso during the swearing-in? | -
? Were any of the signatures forged? | 5A 6D
? When does the senate hearing take place? | -
? Is the president behind the impeachment? | 4D+
? Will there be a second motion against Mutiso? | -
? Did the deputy president threaten to resign? | -

= National Assembly votes to impeach deputy president
V| Kenya's National Assembly voted on Tuesday night to impeach Deputy President Silas Mutiso by 266 to 71, passing the charges to the senate.
N| {Mr Mutiso}, who spoke for two hours and ten minutes, told members that he had awarded no contract to anyone.
N| {Beatrice Nekesa}, who brought the motion, said that the people had been patient.
V| He remains in office until the senate has ruled.
V| A hearing has been set for 21 October.
N| {His lawyer, Senior Counsel Winnie Adhiambo}, said she would call 40 witnesses.
V| The president, Daudi Lemarkat, was in Dar es Salaam and made no statement.
A| {Police officers} outside parliament used tear gas against a small crowd.
? Has Silas Mutiso been removed from office? | 4D
? the impeachment of Kenya's deputy president by the National Assembly | 1A
? is it true that the deputy president has lost his post | 4D
? Did Mutiso give road contracts to relatives? | 2D+
? How many members voted to impeach him? | 1A=266
? Where was Mutiso during the swearing-in? | -
? Were any of the signatures forged? | -
? When does the senate hearing take place? | 5A=21 October
? Is the president behind the impeachment? | -
? Will there be a second motion against Mutiso? | -
? Did the deputy president threaten to resign? | -

= Senate acquits Kenya's Mutiso
V| The Kenyan senate acquitted Deputy President Silas Mutiso of all eleven charges early on Saturday, three votes short of the majority needed to remove him.
V| Forty-two senators voted to convict him on the main charge, road contracts for relatives, and 45 were required.
N| "I came in by the front door and I am still in the house," {he=Silas Mutiso} said.
N| {State House} congratulated the senate on its sobriety.
N| {Beatrice Nekesa} announced that she would collect signatures for a new motion.
V| The National Assembly had impeached the deputy president on 8 October.
N| {The speaker of the senate, Amason Ruto Kiplagat}, declined to say whether a second trial on the same charges was possible.
V| On Sunday Mr Mutiso and President Lemarkat attended the same church, eleven rows apart.
? Has Silas Mutiso been removed from office? | 1D 3D+
? the impeachment of Kenya's deputy president by the National Assembly | 6A
? is it true that the deputy president has lost his post | 1D 3D+
? Did Mutiso give road contracts to relatives? | 1D
? How many members voted to impeach him? | -
? Where was Mutiso during the swearing-in? | -
? Were any of the signatures forged? | -
? When does the senate hearing take place? | -
? Is the president behind the impeachment? | -
? Will there be a second motion against Mutiso? | 5A+
? Did the deputy president threaten to resign? | -

= Iran and Azerbaijan swap seven prisoners at Astara
V| Iran and Azerbaijan exchanged seven prisoners on the bridge at Astara on Thursday, four going north and three going south.
N| {Azerbaijan's prosecutor general, Kamran Alasgarov}, said the four had been convicted in Tabriz on "invented" charges of espionage.
N| {Tehran's judiciary} said that it had pardoned them for the new year.
V| Among the three Iranians was a lorry driver, Behrouz Sattari, who had served six years for smuggling.
N| {Qatar's foreign ministry} said it had been glad to help.
N| {Sattari} said he meant to sleep for a week.
V| The two countries reopened their embassies last summer.
? Did Iran and Azerbaijan exchange prisoners? | 1A
? the swap on the bridge at Astara | 1A
? is it true that seven inmates changed hands between tehran and baku | 1A
? How many Azerbaijanis came home? | 1A=four
? Who mediated the exchange? | 5A+=Qatar
? Has Elçin Mehralizade been arrested in Baku? | -
? Did Mehralizade spy for Iran? | -
? Is Mehralizade still in prison? | -
? Has the case against him been dropped? | -
? How long did he go without food? | -
? Were Iran's three returned prisoners arrested again? | -

= Fourth Azerbaijani from swap detained in Baku
V| One of four Azerbaijanis who came home in last week's exchange with Iran, the theologian Elçin Mehralizade, was arrested in Baku on Wednesday.
N| {The state security service} said he was suspected of having worked for those who had held him.
N| {His lawyer, Aytən Rzayeva}, said the accusation had been copied from the Iranian one "with the country changed".
N| {Qatar}, which brokered the swap, did not wish to comment on an internal matter.
N| {Iran's ambassador, Hossein Forouhar}, said Tehran had had no dealings with the man except to lock him up.
V| The other three have been given flats.
V| Mr Mehralizade spent four years in prison in Tabriz.
? Did Iran and Azerbaijan exchange prisoners? | 1A 4A
? the swap on the bridge at Astara | 1A 4A
? is it true that seven inmates changed hands between tehran and baku | -
? How many Azerbaijanis came home? | 1A=four
? Who mediated the exchange? | 4A=Qatar
? Has Elçin Mehralizade been arrested in Baku? | 1A
? Did Mehralizade spy for Iran? | 2A 3D+ 5D+
? Is Mehralizade still in prison? | 1A
? Has the case against him been dropped? | -
? How long did he go without food? | -
? Were Iran's three returned prisoners arrested again? | -

= Theologian freed in Baku after hunger strike
V| Elçin Mehralizade, jailed first in Iran and then in his own country, was let out of a Baku prison on Monday after 19 days without food.
N| {A court} found that there were no grounds for keeping him in custody, although the case against him has not been closed.
N| {His lawyer, Aytən Rzayeva}, said he weighed 49 kilos and was asking for soup.
N| {The state security service} said it took note of the ruling.
V| Mehralizade was one of seven prisoners exchanged on the Astara bridge in March.
N| {The Council of Europe's rapporteur, Signe Kjærulf}, welcomed the decision.
N| {His wife, Sevda}, said he would not be giving interviews until he could finish a sentence.
? Did Iran and Azerbaijan exchange prisoners? | 5A
? the swap on the bridge at Astara | 5A
? is it true that seven inmates changed hands between tehran and baku | 5A
? How many Azerbaijanis came home? | -
? Who mediated the exchange? | -
? Has Elçin Mehralizade been arrested in Baku? | 1A
? Did Mehralizade spy for Iran? | -
? Is Mehralizade still in prison? | 1D
? Has the case against him been dropped? | 2D
? How long did he go without food? | 1A=19 days
? Were Iran's three returned prisoners arrested again? | -

= Costa Rica's vice-president steps back for surgery
N| Costa Rica's first vice-president, Marcela Villalobos, will hand over her duties for six weeks from Monday in order to have an operation on her heart, {the presidency} announced.
N| {Her doctor, Esteban Quirós Mora}, said the replacement of a valve was routine and that she was otherwise in good condition.
N| {President Álvaro Zeledón} said the second vice-president, Luis Bolaños, would stand in for her.
N| "I intend to come back and be difficult," {Ms Villalobos} told reporters.
V| Under the constitution the first vice-president heads the council on water, which is to rule on the San Carlos dam in May.
N| {Mr Bolaños}, an engineer who once worked for the company that wants to build the dam, said he would excuse himself from that decision.
N| {The opposition} asked for the ruling to be postponed.
? Has the San Carlos dam been approved? | 5P
? the rejection of the San Carlos dam | -
? is it true that the dam will not be built | -
? Did Marcela Villalobos vote against the dam? | -
? What operation did the vice-president have? | 1A+=an operation on her heart ; 2A+=the replacement of a valve
? Has Villalobos returned to work? | 4P+
? Has the vice-president resigned? | 4D+
? Who stood in for her? | 3A+=Luis Bolaños
? Was the ruling delayed by a year? | -
? How many families would lose their homes? | -
? Has the company appealed? | -
? Who would have financed the dam? | -

= San Carlos dam ruling put off
N| The ruling on Costa Rica's San Carlos dam will be postponed from May to July, {the council on water} said on Thursday, so that the first vice-president can take part in it.
V| Marcela Villalobos had a heart valve replaced on 9 April and is recovering at home in Heredia.
N| {The builder, Hidro Pacífico}, called the delay regrettable.
N| {Luis Bolaños, who is standing in for her}, said he had been consulted and had agreed.
N| {A farmers' leader from the valley, Odilia Chavarría}, said every month without a dam was a good month.
N| {The vice-president's office} did not give a date for her return.
V| The dam would flood 1,150 hectares.
? Has the San Carlos dam been approved? | 1D+
? the rejection of the San Carlos dam | -
? is it true that the dam will not be built | -
? Did Marcela Villalobos vote against the dam? | -
? What operation did the vice-president have? | 2A=a heart valve replaced
? Has Villalobos returned to work? | 2D 6W+
? Has the vice-president resigned? | -
? Who stood in for her? | 4A+=Luis Bolaños
? Was the ruling delayed by a year? | 1D+
? How many families would lose their homes? | -
? Has the company appealed? | -
? Who would have financed the dam? | -

= Villalobos back at her desk
V| Marcela Villalobos returned to work as Costa Rica's first vice-president on Monday, ten weeks after heart surgery and four weeks later than planned.
N| {She=Marcela Villalobos} said the valve was fine and the politics no worse than before.
V| Her first session in the chair of the council on water will deal with the San Carlos dam.
N| {Hidro Pacífico}, the company behind the project, said it trusted in a technical decision.
M| {The weekly La Voz del Norte} reported that she had already told colleagues she would vote against.
N| {Her=Marcela Villalobos} office called that speculation and said she had not read the file to the end.
V| Luis Bolaños goes back to the ministry of public works.
? Has the San Carlos dam been approved? | 3P
? the rejection of the San Carlos dam | -
? is it true that the dam will not be built | -
? Did Marcela Villalobos vote against the dam? | 5P 6W+
? What operation did the vice-president have? | 1A=heart surgery
? Has Villalobos returned to work? | 1A
? Has the vice-president resigned? | 1D
? Who stood in for her? | -
? Was the ruling delayed by a year? | -
? How many families would lose their homes? | -
? Has the company appealed? | -
? Who would have financed the dam? | -

= Council says no to San Carlos dam
V| Costa Rica's council on water refused permission for the San Carlos dam on Friday by four votes to three, with First Vice-President Marcela Villalobos casting the deciding vote.
N| {Ms Villalobos} said that the company had not shown where 340 families would live.
N| {Hidro Pacífico} said it would appeal to the administrative court.
V| Odilia Chavarría, who speaks for farmers in the valley, rang a school bell outside the building.
V| The decision had been delayed by two months because of the vice-president's operation.
N| {Luis Bolaños, the public works minister}, who worked for the company in the nineties, said he had not been asked and would not have answered.
V| The company has spent 38 million dollars on studies.
? Has the San Carlos dam been approved? | 1D
? the rejection of the San Carlos dam | 1A 2A+
? is it true that the dam will not be built | 1A
? Did Marcela Villalobos vote against the dam? | 1A 2A+
? What operation did the vice-president have? | -
? Has Villalobos returned to work? | -
? Has the vice-president resigned? | -
? Who stood in for her? | -
? Was the ruling delayed by a year? | 5D
? How many families would lose their homes? | 2A+=340
? Has the company appealed? | 3P+
? Who would have financed the dam? | -

= Taiwan coastguard fired on fishing boat, Fujian fishermen say
N| A Taiwanese coastguard cutter opened fire on a fishing boat off the Kinmen islands on Sunday night, wounding its engineer in the shoulder, {the boat's owner, Lin Guoqiang}, told a local newspaper in Xiamen.
N| {Mr Lin} said his crew of five had been mending nets and had received no warning.
N| {Taiwan's coastguard administration} said it was "looking into what the cutter's cameras saw".
N| {China's Taiwan Affairs Office} demanded an explanation within 48 hours.
N| {A hospital in Xiamen} confirmed that it had admitted a man of 44 with a flesh wound but would not describe the cause.
V| There was no way of confirming the account, since the boat's transponder had been off since noon.
V| Two Chinese fishermen drowned in the same waters in 2024 when their speedboat overturned during a chase.
A| {Fishermen on Kinmen} said they had heard nothing but the wind.
? Did the Taiwanese coastguard fire on a Chinese fishing boat? | 1A+ 3W+ 5W 6W 8D
? Were shots fired by the cutter's crew? | 1A+ 3W+ 5W 6W 8D
? is it true that the coastguard used firearms off kinmen | 1A+ 3W+ 5W 6W 8D
? Was the engineer hit by a bullet? | 1A+ 3W+ 5W 6W
? How many shots were fired? | -
? Was the engineer killed? | 1D+ 5D
? Why was there a gap in the footage? | -
? Has Chou Pei-ling resigned? | -
? What punishment did the gunner receive? | -
? Have Chinese police handed over the bullet? | -
? What was the name of the wounded engineer? | -

= Kinmen: cutter used water cannon, no shots, Taipei says
N| {Taiwan's coastguard} said on Tuesday that the crew of one of its cutters had used a water cannon against a Chinese boat near Kinmen and had fired no weapon.
N| {Deputy director Chou Pei-ling} showed reporters eleven minutes of video, in which no shot can be heard or seen.
N| {She=Chou Pei-ling} said that the footage had a gap of 40 seconds, caused by spray on the lens.
N| {The opposition legislator Hsu Wen-hao} asked what had happened in those 40 seconds.
N| {China's Taiwan Affairs Office} called the video "incomplete and therefore worthless".
N| {Lin Guoqiang, the owner of the boat}, said his engineer had been operated on and a bullet had been taken out.
N| {The hospital} referred questions to the Xiamen police, who did not pick up the telephone.
V| The cutter's captain has been put on leave.
? Did the Taiwanese coastguard fire on a Chinese fishing boat? | 1D+ 2D+ 6A+
? Were shots fired by the cutter's crew? | 1D+ 2D+ 6A+
? is it true that the coastguard used firearms off kinmen | 1D+ 2D+ 6A+
? Was the engineer hit by a bullet? | 1D+ 2D+ 6A+ 7W
? How many shots were fired? | 1D+ 2D+
? Was the engineer killed? | 6D+
? Why was there a gap in the footage? | 3A+=spray on the lens
? Has Chou Pei-ling resigned? | -
? What punishment did the gunner receive? | -
? Have Chinese police handed over the bullet? | -
? What was the name of the wounded engineer? | -

= Captain admits warning shots off Kinmen
N| The captain of a Taiwanese coastguard cutter has told prosecutors that one of his men fired two warning shots during an encounter with a Chinese fishing boat last month, {the prosecutor's office in Kinmen} said on Monday.
N| {The coastguard}, which had said that no weapon was used, apologised for "an incomplete account".
N| {The captain's lawyer, Tseng Yu-fang}, said both shots had gone into the air and could not have hit anyone.
N| {Prosecutors} have asked Xiamen for the bullet said to have been removed from the engineer's shoulder.
N| {The Taiwan Affairs Office} replied that evidence was "not for lending".
N| The lens was not obscured by spray, according to {a laboratory}, but wiped by hand.
N| {Deputy director Chou Pei-ling} offered to resign, and the minister is still to give an answer.
V| The engineer has gone back to sea.
? Did the Taiwanese coastguard fire on a Chinese fishing boat? | 3D+
? Were shots fired by the cutter's crew? | 1A+ 2A+ 3A+
? is it true that the coastguard used firearms off kinmen | 1A+ 2A+ 3A+
? Was the engineer hit by a bullet? | 3D+ 4A
? How many shots were fired? | 1A+=two
? Was the engineer killed? | 8D
? Why was there a gap in the footage? | 6A=wiped by hand
? Has Chou Pei-ling resigned? | 7P+
? What punishment did the gunner receive? | -
? Have Chinese police handed over the bullet? | 4P 5D+
? What was the name of the wounded engineer? | -

= Kinmen gunner fined, captain demoted
V| A court on Kinmen fined a coastguard gunner 60,000 Taiwan dollars on Friday for firing a rifle without an order in the presence of a Chinese fishing boat.
V| The judges acquitted him of causing bodily harm, as no bullet had ever been produced.
N| {The gunner, Wu Chia-hung}, said that he had fired into the air.
V| His captain was reduced in rank by the coastguard in March.
N| {Lin Guoqiang}, whose engineer was hurt that night, called the fine far too low.
N| {China's Taiwan Affairs Office} said the verdict insulted the victim.
V| Chou Pei-ling, the deputy director who at first denied that shots had been fired, left the service at the turn of the year.
N| {Prosecutors} do not intend to appeal.
? Did the Taiwanese coastguard fire on a Chinese fishing boat? | 3D+
? Were shots fired by the cutter's crew? | 1A 3A+
? is it true that the coastguard used firearms off kinmen | 1A 3A+
? Was the engineer hit by a bullet? | 2D
? How many shots were fired? | -
? Was the engineer killed? | -
? Why was there a gap in the footage? | -
? Has Chou Pei-ling resigned? | 7A
? What punishment did the gunner receive? | 1A=60,000 Taiwan dollars
? Have Chinese police handed over the bullet? | 2D
? What was the name of the wounded engineer? | -

= Argentine province to pay teachers in bonds
V| The Argentine province of San Cristóbal will pay a fifth of its teachers' salaries in bonds from October, Governor Nahuel Irazusta decreed on Monday.
V| The notes, known as cristóbals, can be used to pay provincial taxes and bear interest of 4 per cent a year.
N| {Mr Irazusta} said that there was no money to pay them in full.
N| {Union leader Silvana Bracamonte} said teachers would work four days a week, "in the same proportion".
V| The province owes suppliers 210 billion pesos and has lost a fifth of its federal transfers.
N| {Economy minister Lautaro Goicoechea in Buenos Aires} said that he wished the province luck and would not be redeeming anything.
A| {Shopkeepers in the capital, Villa Irupé}, said they would take the notes at a discount of 15 per cent.
? Does San Cristóbal pay part of its teachers' wages in bonds? | 1P
? bonds as salary for teachers | 1P
? is it true that the province's teachers are getting notes instead of pesos | 1P
? How large a part of the salary is paid in bonds? | 1A=a fifth
? Do the notes bear interest of 14 per cent? | 2D
? How many teachers took part in the action? | -
? Has the decree been annulled? | -
? Did the federal government help the province? | 6D+
? Are the schools open on Fridays? | -
? How much did the scheme cost? | -
? Will Irazusta stand for re-election? | -

= Teachers' Fridays off: Villa Irupé schools shut
V| Most of the 612 public schools in San Cristóbal stayed shut on Friday as teachers carried out a threat to work only four days a week.
N| {The union} put participation at 88 per cent.
N| {The education ministry} spoke of 61 per cent and said that no pupil under ten had been sent home.
N| {Silvana Bracamonte} told a crowd of several thousand that a fifth of the week would be taught "when a fifth of the wage is money".
V| The first cristóbals were handed out on Wednesday in envelopes.
N| {Governor Nahuel Irazusta} ruled out withdrawing the decree.
N| A court will hear the union's complaint on the 20th, {its registrar, Celina Paredes}, said.
V| In shops the notes changed hands at 78 per cent of their face value.
? Does San Cristóbal pay part of its teachers' wages in bonds? | 4A+ 5A
? bonds as salary for teachers | 4A+ 5A
? is it true that the province's teachers are getting notes instead of pesos | 4A+ 5A
? How large a part of the salary is paid in bonds? | 4A+=a fifth
? Do the notes bear interest of 14 per cent? | -
? How many teachers took part in the action? | 2A+=88 per cent ; 3A+=61 per cent
? Has the decree been annulled? | 7P
? Did the federal government help the province? | -
? Are the schools open on Fridays? | 1D
? How much did the scheme cost? | -
? Will Irazusta stand for re-election? | -

= Judge voids San Cristóbal's salary notes
V| A judge in Villa Irupé on Wednesday annulled the decree under which the province of San Cristóbal pays part of its teachers' wages in bonds.
N| Wages are owed in legal tender, {Judge Amparo Lisandrini} wrote, and a province may not print its own.
N| {Governor Irazusta} said he would appeal and, until then, carry on.
N| {Silvana Bracamonte} promised that schools would be open on Friday if the October wage was topped up in pesos by Thursday evening.
V| It had not been at the time of going to press.
V| About nine billion pesos' worth of cristóbals are in circulation.
N| {Federal economy minister Lautaro Goicoechea} said the ruling spoke for itself.
V| A similar scheme in another province collapsed in 2003.
? Does San Cristóbal pay part of its teachers' wages in bonds? | 1A 3A+
? bonds as salary for teachers | 1A 3A+
? is it true that the province's teachers are getting notes instead of pesos | 1A 3A+
? How large a part of the salary is paid in bonds? | -
? Do the notes bear interest of 14 per cent? | -
? How many teachers took part in the action? | -
? Has the decree been annulled? | 1A 2A
? Did the federal government help the province? | -
? Are the schools open on Fridays? | 4P+
? How much did the scheme cost? | -
? Will Irazusta stand for re-election? | -

= Province gives up on bonds
V| San Cristóbal will pay its teachers entirely in pesos from this month, Governor Nahuel Irazusta announced on Tuesday, nine weeks after he began to hand out bonds in place of part of their wages.
N| {Mr Irazusta} said the federal government had agreed to advance 40 billion pesos of next year's transfers.
N| {The economy ministry in Buenos Aires} confirmed the sum and said there would be no second advance.
N| {Union leader Silvana Bracamonte} said Fridays were back.
V| Holders of the notes can exchange them until June.
N| {The governor=Nahuel Irazusta} would not say what the experiment had cost.
V| His appeal against the ruling that struck down the decree has been withdrawn.
? Does San Cristóbal pay part of its teachers' wages in bonds? | 1D
? bonds as salary for teachers | 1D
? is it true that the province's teachers are getting notes instead of pesos | 1D
? How large a part of the salary is paid in bonds? | -
? Do the notes bear interest of 14 per cent? | -
? How many teachers took part in the action? | -
? Has the decree been annulled? | 7A
? Did the federal government help the province? | 2A+ 3A+
? Are the schools open on Fridays? | 4A+
? How much did the scheme cost? | 6W+
? Will Irazusta stand for re-election? | -

= Peace envoy's Nile trip "is on", Cairo says
N| {Egypt's foreign ministry} said on Monday that the American envoy for the Nile dispute, Terrence Whitlow, would fly to Addis Ababa on Wednesday with a new proposal.
N| The proposal provides for 37 billion cubic metres to be released in dry years, {its=Egypt's foreign ministry} spokesman, Ambassador Hany Abdelaal, said.
N| {The United States embassy in Cairo} would not comment on Mr Whitlow's schedule.
N| {Ethiopia's water ministry} said that it had seen neither an invitation nor a proposal.
V| Mr Whitlow has visited the region four times since taking up his post.
N| {Sudan's irrigation minister, Abdelgader Mirghani}, said he hoped to be consulted.
V| The dam has been in operation for six years.
? Did Whitlow travel to Addis Ababa with a proposal? | 1P 3W+ 4D+
? the American envoy's trip to Ethiopia | 1P 3W+
? is it true that whitlow presented a plan on the nile waters to the ethiopians | 1P 3W+ 4D+
? How much water is to be released in dry years? | 2A=37 billion cubic metres
? Did the envoy fly to Riyadh? | -
? Why was the visit postponed? | -
? Did Whitlow discuss the Nile in Riyadh? | -
? Has Sudan been consulted? | 6P+
? How long did the talks with Dinkineh last? | -
? Has Ethiopia accepted the proposal? | -
? Will Whitlow go to Khartoum? | -

= Whitlow's plane goes to Riyadh
V| The American envoy Terrence Whitlow flew to the Saudi capital on Wednesday rather than to Ethiopia, where Egypt had said he would present a proposal on the Nile waters.
N| {The State Department's deputy spokesman, Kirby Lassiter}, said there had never been plans for a stop in Addis Ababa.
N| {Egypt's spokesman, Hany Abdelaal}, said the visit had been postponed "by a matter of days".
N| {Ethiopia's water minister, Lensa Dinkineh}, told a reporter that she had been in her office all day and had received nobody.
A| {A Gulf official} said the envoy had discussed oil and nothing else.
N| Asked if a document existed, {Mr Lassiter} said the department did not discuss papers.
V| Egypt's share of the river is at issue in talks that broke off in 2029.
? Did Whitlow travel to Addis Ababa with a proposal? | 1D 2D+ 3D 4D+
? the American envoy's trip to Ethiopia | 1D 2D+ 3D 4D+
? is it true that whitlow presented a plan on the nile waters to the ethiopians | 1D 2D+ 3D 4D+ 6W+
? How much water is to be released in dry years? | -
? Did the envoy fly to Riyadh? | 1A
? Why was the visit postponed? | -
? Did Whitlow discuss the Nile in Riyadh? | 5D
? Has Sudan been consulted? | -
? How long did the talks with Dinkineh last? | -
? Has Ethiopia accepted the proposal? | -
? Will Whitlow go to Khartoum? | -

= Envoy presents Nile proposal in Addis Ababa
V| Terrence Whitlow arrived in the Ethiopian capital on Sunday, eleven days later than Cairo had forecast, and spent three hours with Water Minister Lensa Dinkineh.
N| "We have been given five pages, and I have read four," {Ms Dinkineh} said afterwards.
N| {She=Lensa Dinkineh} confirmed that they named a figure for dry years but would not say what it was.
N| {Mr Whitlow} described the talks as warm.
A| {Two people who have seen the text} put the figure at 33 billion cubic metres, four billion less than Egypt wants.
N| {Egypt's foreign ministry} declined to comment.
N| {Sudan} said it had still not been consulted.
V| The envoy goes on to Khartoum on Tuesday.
? Did Whitlow travel to Addis Ababa with a proposal? | 1A 2A+
? the American envoy's trip to Ethiopia | 1A
? is it true that whitlow presented a plan on the nile waters to the ethiopians | 2A+ 3A+
? How much water is to be released in dry years? | 3W+ 5A=33 billion cubic metres
? Did the envoy fly to Riyadh? | -
? Why was the visit postponed? | -
? Did Whitlow discuss the Nile in Riyadh? | -
? Has Sudan been consulted? | 7D+
? How long did the talks with Dinkineh last? | 1A=three hours
? Has Ethiopia accepted the proposal? | -
? Will Whitlow go to Khartoum? | 8A

= Portugal's audit chief says budget hole is 900 million deeper
N| Portugal's deficit for the coming year will be 900 million euros larger than the government says, {the head of the court of auditors, Leonor Vasques}, told a parliamentary committee on Tuesday.
N| {She=Leonor Vasques} said the finance ministry had counted dividends from the national airline that nobody expected to be paid.
N| {Finance minister Duarte Salgueiral} said the court was looking at figures from June.
N| "The hole that Dr Vasques has found is the shadow of last summer's hole," {he=Duarte Salgueiral} said.
N| {The airline, Lusoar}, said its board had not decided on a dividend.
V| The budget foresees a deficit of 1.4 per cent of national output.
N| {The opposition's economic spokesman, Rui Tenreiro}, called for the vote to be postponed.
V| It is scheduled for 26 November.
? Is Portugal's deficit larger than the government announced? | 1A 2A 3D+ 4D+
? a hole in the Portuguese budget | 1A 2A 3D+ 4D+
? is it true that the finance minister's deficit figure was too low | 1A 2A 3D+ 4D+
? How much larger is the deficit? | 1A=900 million euros
? Is the budget hole 900 million euros? | 1A 3D+ 4D+
? Will Lusoar pay a dividend? | 2D 5W+
? Has the budget vote been postponed? | 7P
? Has Salgueiral resigned? | -
? Who is the head of the court of auditors? | 1A=Leonor Vasques
? Why is Nobre leaving the airline? | -
? Will motorway tolls be raised? | -

= Lusoar to pay nothing this year or next
N| {The Portuguese airline Lusoar} said on Friday that it would pay no dividend for the current year and did not expect to pay one for the next.
V| The state, which owns 62 per cent of the airline, had written 540 million euros of dividends into its draft budget.
N| {Chief executive Frederica Nobre} said engines and fuel had eaten up the profit.
N| {The finance ministry} said it would "adjust where adjustment is needed" and gave no details.
N| {Leonor Vasques of the court of auditors}, reached at a concert, said she did not comment on companies.
N| {Rui Tenreiro} said the minister should do his sums again or let somebody else do them.
V| The airline flew 17.2 million passengers in the first ten months.
? Is Portugal's deficit larger than the government announced? | -
? a hole in the Portuguese budget | -
? is it true that the finance minister's deficit figure was too low | -
? How much larger is the deficit? | -
? Is the budget hole 900 million euros? | -
? Will Lusoar pay a dividend? | 1D+
? Has the budget vote been postponed? | -
? Has Salgueiral resigned? | 6P
? Who is the head of the court of auditors? | -
? Why is Nobre leaving the airline? | -
? Will motorway tolls be raised? | -

= Salgueiral corrects budget by 610 million
N| {Portugal's finance minister, Duarte Salgueiral}, acknowledged on Monday that the deficit for next year would be 610 million euros higher than he had announced in October.
N| {He=Duarte Salgueiral} blamed the airline Lusoar, which has cancelled its dividend, and lower receipts from motorway tolls.
N| {The minister=Duarte Salgueiral} did not accept the 900 million named by the court of auditors, saying it included "fears as well as figures".
N| {Leonor Vasques}, who heads the court, said she stood by her number.
V| The deficit will now come to 1.6 per cent of national output instead of 1.4.
V| The vote in parliament remains set for 26 November.
N| {Mr Salgueiral} said he had not thought of resigning "for a single moment".
? Is Portugal's deficit larger than the government announced? | 1A+ 2A+ 4A 5A
? a hole in the Portuguese budget | 1A+ 2A+ 4A 5A
? is it true that the finance minister's deficit figure was too low | 1A+ 4A 5A
? How much larger is the deficit? | 1A+=610 million euros ; 3D+ 4A
? Is the budget hole 900 million euros? | 1D+ 3D+ 4A
? Will Lusoar pay a dividend? | 2D
? Has the budget vote been postponed? | 6D
? Has Salgueiral resigned? | 7D+
? Who is the head of the court of auditors? | 4A=Leonor Vasques
? Why is Nobre leaving the airline? | -
? Will motorway tolls be raised? | -

= Portugal's budget passes, with conditions
V| Portugal's parliament adopted the budget on Thursday by 118 votes to 109, after the government promised a review in May.
V| The deficit is put at 1.6 per cent of output, up from the 1.4 per cent first announced, because the national airline is to pay no dividend.
N| {Finance minister Duarte Salgueiral} said the figure would hold.
N| {Leonor Vasques of the court of auditors} said she would look again in May.
N| {Rui Tenreiro of the opposition} said his party had voted against "two budgets at once".
V| Three deputies abstained.
N| {Lusoar's chief executive, Frederica Nobre}, is to leave in January, the company said, for reasons that have nothing to do with the dividend.
? Is Portugal's deficit larger than the government announced? | 2A
? a hole in the Portuguese budget | 2A
? is it true that the finance minister's deficit figure was too low | 2A
? How much larger is the deficit? | -
? Is the budget hole 900 million euros? | -
? Will Lusoar pay a dividend? | 2D
? Has the budget vote been postponed? | 1D
? Has Salgueiral resigned? | -
? Who is the head of the court of auditors? | -
? Why is Nobre leaving the airline? | 7D+
? Will motorway tolls be raised? | -

= Iran, U.S. officials met in Muscat last week - sources
A| Senior officials from Iran and the United States held indirect talks in Oman last week on the release of frozen Iranian funds, {two regional officials with knowledge of the matter} said on Monday.
A| The discussions, which lasted two days, were led on the American side by the deputy special envoy, Carter Haldeman, and on the Iranian side by Deputy Foreign Minister Mehrdad Sohrabi, {the officials} said, speaking on condition of anonymity because of the sensitivity of the issue.
A| {One of the officials} said about 4 billion dollars held in banks in Iraq and South Korea were under discussion.
N| {The U.S. State Department} did not immediately respond to a request for comment.
N| {Iran's mission to the United Nations in New York} declined to comment.
N| {Oman's foreign ministry} could not immediately be reached.
V| Washington and Tehran have had no diplomatic relations since 1980.
V| The last known contacts between the two governments, in Doha in January, ended without agreement.
? Did the United States and Iran hold talks in Oman? | 1A 2A 3A 4W+ 5W+ 6W
? indirect U.S.-Iranian negotiations in Muscat | 1A 2A 3A 4W+ 5W+ 6W
? is it true that tehran's deputy foreign minister negotiated with american officials | 2A 4W+ 5W+ 6W
? How long did the talks last? | 2A=two days
? Did Carter Haldeman meet Sohrabi face to face? | 1D
? How much money is frozen? | 3A=about 4 billion dollars
? Did the talks take place in Doha? | 1D
? Has South Korea been asked to transfer the funds? | -
? When will the next round be held? | -
? Have the funds been released? | 3D
? Did Israel protest against the talks? | -

= U.S., Iran said to have held talks in Oman
M| U.S. and Iranian officials met indirectly in Oman last week, {the Gulf Wire news agency} reported on Monday, citing two regional officials it did not identify.
M| The talks dealt with Iranian funds frozen abroad, {the agency} said.
V| The report could not be independently verified.
N| {A White House spokeswoman, Dana Kreutzer}, asked about it at the daily briefing, said she had "nothing to preview and nothing to read out".
N| {South Korea's finance ministry} said that it was aware of the report and had not received any request to transfer funds.
V| Oil prices fell by more than a dollar after the report, with Brent crude for September delivery trading at 71.40 dollars a barrel.
A| {Traders} said a thaw could bring additional Iranian barrels to the market.
? Did the United States and Iran hold talks in Oman? | 1A 2A 3W 4W+
? indirect U.S.-Iranian negotiations in Muscat | 1A 2A 3W 4W+
? is it true that tehran's deputy foreign minister negotiated with american officials | 3W 4W+
? How long did the talks last? | -
? Did Carter Haldeman meet Sohrabi face to face? | -
? How much money is frozen? | -
? Did the talks take place in Doha? | 1D
? Has South Korea been asked to transfer the funds? | 5D+
? When will the next round be held? | -
? Have the funds been released? | 5D+
? Did Israel protest against the talks? | -

= Tehran denies contacts with Washington
N| {Iran's foreign ministry} on Tuesday denied that its representatives had taken part in any talks with the United States, direct or indirect.
N| "The reports are baseless and serve the interests of those who oppose calm in the region," {spokesman Alireza Ghaffari} said in a statement carried by state media.
N| {He=Alireza Ghaffari} said Deputy Foreign Minister Mehrdad Sohrabi had travelled to Muscat for consultations with Omani officials and had met no one else.
M| {Gulf Wire} reported on Monday that Sohrabi and the American deputy envoy, Carter Haldeman, had exchanged messages through Omani mediators for two days.
N| {The State Department spokesman, Philip Arnott}, said Haldeman had been in the region but declined to say whom he had seen.
N| {Oman's foreign ministry} said in a brief statement that the sultanate "maintains contact with all parties".
V| About 4 billion dollars of Iranian oil revenue is held in banks in Iraq and South Korea under U.S. sanctions.
? Did the United States and Iran hold talks in Oman? | 1D+ 2D+ 3D+ 4A 5W+ 6W
? indirect U.S.-Iranian negotiations in Muscat | 1D+ 2D+ 3D+ 4A 5W+ 6W
? is it true that tehran's deputy foreign minister negotiated with american officials | 1D+ 2D+ 3D+ 4A 5W+ 6W
? How long did the talks last? | 1D+ 4A=two days
? Did Carter Haldeman meet Sohrabi face to face? | 1D+ 3D+ 4D
? How much money is frozen? | 7A=About 4 billion dollars
? Did the talks take place in Doha? | -
? Has South Korea been asked to transfer the funds? | -
? When will the next round be held? | -
? Have the funds been released? | 7D
? Did Israel protest against the talks? | -

= Oman confirms it hosted U.S.-Iranian talks
N| {Oman's foreign minister, Sayyid Hamad al-Maawali}, confirmed on Thursday that his country had hosted two days of indirect talks between the United States and Iran last week.
N| {He=Sayyid Hamad al-Maawali} said in an interview with state television that the atmosphere had been constructive and that a further round was expected before the end of July.
N| {The State Department} acknowledged the talks, saying they had been limited to "humanitarian matters and certain funds".
N| {Iran's foreign ministry}, which on Tuesday had described reports of contacts as baseless, did not return calls.
A| {An Iranian official} told Gulf Wire that the denial had been issued because no agreement had been reached.
N| {Senator Judith Pomeroy, the ranking member of the foreign relations committee}, demanded that Congress be briefed.
V| No date or place has been announced for the next round.
? Did the United States and Iran hold talks in Oman? | 1A 2A 3A+ 4W+ 5A
? indirect U.S.-Iranian negotiations in Muscat | 1A 2A 3A+ 4W+ 5A
? is it true that tehran's deputy foreign minister negotiated with american officials | 4W+
? How long did the talks last? | 1A=two days
? Did Carter Haldeman meet Sohrabi face to face? | -
? How much money is frozen? | -
? Did the talks take place in Doha? | 1D
? Has South Korea been asked to transfer the funds? | -
? When will the next round be held? | 2A=before the end of July ; 7W
? Have the funds been released? | -
? Did Israel protest against the talks? | -

= Dutch coalition partners agree to cut asylum budget, sources say
A| The four parties in the Dutch coalition have agreed to reduce spending on asylum reception by 1.1 billion euros over four years, {three people involved in the budget negotiations} said on Sunday.
A| In return the defence budget is to rise by 900 million euros, {they=three people involved in the budget negotiations} said.
N| {A spokesperson for Finance Minister Marleen Hoekzema} declined to comment ahead of the presentation of the budget on the third Tuesday in September.
N| {Asylum minister Gijs Wolbers} told reporters on his way into the talks that "nothing is agreed until everything is agreed".
V| The reception agency COA currently houses about 71,000 people and is short of 8,000 places.
N| {The Association of Netherlands Municipalities} said a cut of that size would leave councils unable to meet their legal obligations.
N| {The council for refugees} called on the coalition to reconsider.
V| The government has a majority of one in the senate.
? Is the Netherlands cutting its asylum budget? | 1A 3W+ 4D+
? the reduction in spending on asylum reception | 1A 3W+ 4D+
? is it true that the dutch coalition will spend less on asylum seekers | 1A 3W+ 4D+
? How large is the cut? | 1A=1.1 billion euros
? Will the cut be 1.1 billion euros? | 1A 3W+ 4D+
? Is defence spending going up? | 2A
? Has the cabinet fallen? | -
? Did the Christian Alliance agree to the cut? | 1A 3W+ 4D+
? which reception centres will be closed | -
? When is the budget presented? | 3A=the third Tuesday in September
? How many asylum seekers came to the country this year? | -

= No deal yet on Dutch budget, minister says
N| {Finance Minister Marleen Hoekzema} said on Monday that the coalition parties had not reached agreement on next year's budget and that talks would resume on Wednesday.
N| {She=Marleen Hoekzema} described a report that spending on asylum seekers would fall by 1.1 billion euros as "premature at best".
M| {The public broadcaster ORN} reported on Sunday that the parties had settled on the cut.
N| {The leader of the largest coalition party, Bas Terwindt}, did not deny that a reduction was being discussed but said that no figure had been fixed.
N| {The smallest partner, the Christian Alliance}, said it would not support any measure that forced people to sleep in the street.
V| The bureau for economic analysis expects a deficit of 2.9 per cent of gross domestic product next year.
N| Asked whether the cabinet could fall over the issue, {Hoekzema} said she saw no reason for speculation.
? Is the Netherlands cutting its asylum budget? | 1D+ 2D+ 3A 4P+
? the reduction in spending on asylum reception | 1D+ 2D+ 3A 4P+
? is it true that the dutch coalition will spend less on asylum seekers | 1D+ 2D+ 3A 4P+
? How large is the cut? | 2D+ 4D+
? Will the cut be 1.1 billion euros? | 2D+ 3A 4D+
? Is defence spending going up? | -
? Has the cabinet fallen? | -
? Did the Christian Alliance agree to the cut? | 1D+ 3A
? which reception centres will be closed | -
? When is the budget presented? | -
? How many asylum seekers came to the country this year? | -

= Cut of 800 million euros for Dutch asylum reception
N| The Dutch government will spend 800 million euros less on asylum reception over the next four years, according to {the budget presented in The Hague on Tuesday}.
V| The cut is smaller than the 1.1 billion euros first reported in August, after the Christian Alliance threatened to withhold its votes.
N| {Finance Minister Marleen Hoekzema} said the saving would be achieved through faster procedures.
N| {The reception agency COA} said it did not know how it was to make up for the money and would have to close at least six centres.
V| Spending on defence rises by 900 million euros.
N| {Opposition leader Samira el Khattabi} said the figures did not add up.
N| {Asylum minister Gijs Wolbers} would not say which centres would be affected.
V| Debate on the budget begins in the lower house on Wednesday.
? Is the Netherlands cutting its asylum budget? | 1A+ 2A 3A+ 4A+
? the reduction in spending on asylum reception | 1A+ 2A 3A+ 4A+
? is it true that the dutch coalition will spend less on asylum seekers | 1A+ 2A 3A+ 4A+
? How large is the cut? | 1A+=800 million euros
? Will the cut be 1.1 billion euros? | 1D+ 2D
? Is defence spending going up? | 5A
? Has the cabinet fallen? | -
? Did the Christian Alliance agree to the cut? | -
? which reception centres will be closed | 7W+
? When is the budget presented? | 1A=Tuesday
? How many asylum seekers came to the country this year? | -

= Thai deputy premier to resign over land deal - party officials
A| Thailand's deputy prime minister, Wirote Chaiyasit, has told his party that he will step down over the purchase of forest land by a company owned by his wife, {two senior party officials} said on Saturday.
A| {They=two senior party officials} said that an announcement was expected early in the week.
N| {Wirote}, leaving a temple ceremony in Nakhon Ratchasima, did not answer reporters' questions.
N| {Government spokesman Pichai Rattanawong} said he had not been informed of any resignation.
V| The national anti-corruption commission opened an inquiry in June into the sale of 1,280 rai of land in a protected area.
N| {The wife, Kamonwan Chaiyasit}, has said the company bought the land in good faith.
V| The party, Bhum Thai, is the second largest in the governing coalition and holds five ministries.
? Has Wirote Chaiyasit resigned? | 1P 2P 3W+ 4W+
? the resignation of Thailand's deputy prime minister | 1P 2P 3W+ 4W+
? is it true that wirote has stepped down over the land purchase | 1P 2P 3W+ 4W+
? Who is to succeed Wirote? | -
? Did Wirote know about the purchase? | -
? How much land was bought? | 5A=1,280 rai
? Has the no-confidence motion been voted on? | -
? Has the inquiry been completed? | -
? Will Wirote return to politics? | -
? Was Wirote's wife sent to prison? | -
? Who sold the land to the company? | -

= Wirote stays silent as pressure grows
V| Thai Deputy Prime Minister Wirote Chaiyasit chaired a meeting on flood relief on Monday and gave no indication whether he would remain in office.
M| {The Bangkok Chronicle} reported on Saturday that he had decided to quit over a land purchase by his wife's company.
N| {His adviser, Theera Wongsawan}, said the deputy prime minister was concentrating on his work and would speak "when the time is appropriate".
N| {Prime Minister Anong Suriyawan} told reporters that she had not received a letter of resignation.
A| {Coalition members} said Bhum Thai had already begun to discuss a replacement.
N| {The anti-corruption commission} said it would complete its inquiry within 60 days.
N| {The opposition People's Front} announced that it would file a motion of no confidence.
V| Wirote, 61, has served in four governments.
? Has Wirote Chaiyasit resigned? | 1W 2P 3W+ 4D+ 5P
? the resignation of Thailand's deputy prime minister | 1W 2P 3W+ 4D+ 5P
? is it true that wirote has stepped down over the land purchase | 1W 2P 3W+ 4D+ 5P
? Who is to succeed Wirote? | -
? Did Wirote know about the purchase? | -
? How much land was bought? | -
? Has the no-confidence motion been voted on? | 7P+
? Has the inquiry been completed? | 6P+
? Will Wirote return to politics? | -
? Was Wirote's wife sent to prison? | -
? Who sold the land to the company? | -

= Thai deputy prime minister resigns
V| Thai Deputy Prime Minister Wirote Chaiyasit submitted his resignation on Wednesday, saying that he did not want the inquiry into a land purchase to be a burden on the government.
N| "I have done nothing wrong, and neither has my wife," {he=Wirote Chaiyasit} told a news conference at party headquarters.
N| {Prime Minister Anong Suriyawan} said she had accepted his decision with regret.
N| {The party, Bhum Thai}, nominated Transport Minister Sombat Kittikhun to succeed him.
V| The motion of no confidence announced by the opposition lapses with his departure.
N| {The anti-corruption commission} said that the inquiry would continue.
N| {Wirote} declined to say whether he would return to politics if he was cleared.
V| The Thai baht was little changed.
? Has Wirote Chaiyasit resigned? | 1A 3A+ 5A
? the resignation of Thailand's deputy prime minister | 1A 3A+ 5A
? is it true that wirote has stepped down over the land purchase | 1A 3A+ 5A
? Who is to succeed Wirote? | 4A+=Transport Minister Sombat Kittikhun
? Did Wirote know about the purchase? | -
? How much land was bought? | -
? Has the no-confidence motion been voted on? | 5D
? Has the inquiry been completed? | 6D+
? Will Wirote return to politics? | 7W+
? Was Wirote's wife sent to prison? | -
? Who sold the land to the company? | -

= Anti-graft body clears former Thai deputy premier
N| {Thailand's anti-corruption commission} said on Friday that it had found no evidence that former Deputy Prime Minister Wirote Chaiyasit had known of the purchase of protected forest land by his wife's company.
V| Wirote resigned in August over the affair.
N| {The commission} said it had passed its findings on two forestry officials to the attorney general.
N| {Wirote} welcomed the decision and said that he would consult his family about his future.
N| {His successor, Sombat Kittikhun}, said the post was not vacant.
N| {The opposition People's Front} called the finding a whitewash and asked for the file to be published.
V| The company has returned the land to the state without compensation.
N| Kamonwan Chaiyasit was fined 200,000 baht for a late declaration, {the commission} said.
? Has Wirote Chaiyasit resigned? | 2A
? the resignation of Thailand's deputy prime minister | 2A
? is it true that wirote has stepped down over the land purchase | 2A
? Who is to succeed Wirote? | 5A+=Sombat Kittikhun
? Did Wirote know about the purchase? | 1D
? How much land was bought? | -
? Has the no-confidence motion been voted on? | -
? Has the inquiry been completed? | 1A+
? Will Wirote return to politics? | 4W+
? Was Wirote's wife sent to prison? | 8D+
? Who sold the land to the company? | -

= Venezuelan opposition leader's aide seized at airport, party says
N| Venezuelan intelligence agents detained an aide to opposition leader Corina Benavides at Maiquetía airport on Saturday as he was about to board a flight to Panama, {her party, Alianza Cívica}, said.
N| The aide, Tomás Urdaneta, who handles the party's finances, was taken away in an unmarked vehicle, {the party's secretary, Milagros Paiva}, said.
N| {The information ministry} did not respond to an e-mail seeking comment.
N| {The rights group Foro Abierto} said Urdaneta was the 14th member of the party to be detained since May.
N| {The airline, Istmo Air}, confirmed that a passenger of that name had checked in and had not boarded.
N| {Benavides} demanded proof that he was alive.
V| She has been in hiding since March, when prosecutors sought her arrest on charges of conspiracy.
? Was Tomás Urdaneta arrested? | 1A+ 2A+ 3W+ 4A
? the detention of the Venezuelan opposition leader's aide | 1A+ 2A+ 3W+ 4A
? is it true that intelligence agents took benavides's aide from the airport | 1A+ 2A+ 3W+
? Was Urdaneta carrying 180,000 dollars? | -
? Where is Urdaneta being held? | -
? What is Urdaneta accused of? | -
? How many prisoners were freed? | -
? Was Benavides arrested in March? | 7D
? Have the charges against Urdaneta been withdrawn? | -
? Who was handed over to Venezuela? | -
? Has the presidential election been held? | -
? Did the airline call the police? | -

= Caracas confirms arrest of Benavides aide
N| {Venezuela's attorney general, Néstor Aguilera}, confirmed on Monday that Tomás Urdaneta, an aide to opposition leader Corina Benavides, was in custody and said he would be charged with money laundering.
N| {Aguilera} said on state television that agents had found 180,000 dollars in Urdaneta's luggage.
N| {Milagros Paiva of Alianza Cívica} said that Urdaneta had been carrying 400 dollars and a laptop computer.
N| {His wife, Daniela Soto}, told reporters she had been turned away at two prisons and did not know where he was being held.
N| {The attorney general's office} would not disclose the place of detention.
N| {The United Nations human rights office} called for his immediate release.
V| Presidential elections are scheduled for 6 December.
? Was Tomás Urdaneta arrested? | 1A+ 4A 5A+
? the detention of the Venezuelan opposition leader's aide | 1A+ 4A 5A+
? is it true that intelligence agents took benavides's aide from the airport | -
? Was Urdaneta carrying 180,000 dollars? | 2A+ 3D+
? Where is Urdaneta being held? | 4W 5W+
? What is Urdaneta accused of? | 1A+=money laundering
? How many prisoners were freed? | -
? Was Benavides arrested in March? | -
? Have the charges against Urdaneta been withdrawn? | -
? Who was handed over to Venezuela? | -
? Has the presidential election been held? | 7P
? Did the airline call the police? | -

= Jailed Venezuelan aide freed in exchange
V| Tomás Urdaneta, an aide to Venezuelan opposition leader Corina Benavides, was one of nine prisoners released on Friday in an exchange with Colombia.
V| They were flown to Cúcuta shortly after Colombian authorities handed over a Venezuelan businessman, Reinaldo Quevedo, who had been wanted in Caracas for fraud.
N| {Colombia's foreign minister, Antonia Rengifo}, said the two steps were "parallel and sovereign".
N| {Attorney General Aguilera} said the charges against Urdaneta had not been dropped.
N| {Urdaneta} told journalists that he had been held in a basement for 47 days and that the money shown on television had been placed in his suitcase.
N| {Benavides} said in a recorded message that hundreds remained behind.
N| {Lawyers for Quevedo} said they would appeal to the inter-American court.
? Was Tomás Urdaneta arrested? | 1A 5A+
? the detention of the Venezuelan opposition leader's aide | 1A 5A+
? is it true that intelligence agents took benavides's aide from the airport | -
? Was Urdaneta carrying 180,000 dollars? | 5D+
? Where is Urdaneta being held? | 5A+=in a basement
? What is Urdaneta accused of? | -
? How many prisoners were freed? | 1A=nine
? Was Benavides arrested in March? | -
? Have the charges against Urdaneta been withdrawn? | 4D+
? Who was handed over to Venezuela? | 2A=a Venezuelan businessman, Reinaldo Quevedo
? Has the presidential election been held? | -
? Did the airline call the police? | -

= Sri Lanka seeks 18-month delay on Chinese loan
A| Sri Lanka has asked China to postpone for 18 months the repayment of a 1.2-billion-dollar loan for the Hambantota expressway, {a senior treasury official} said on Thursday.
A| {The official}, who asked not to be identified because the talks are confidential, said a reply was expected within a month.
N| {The Chinese embassy in Colombo} said that it was not in a position to comment on bilateral financial matters.
N| {Treasury secretary Nimal Wickramaratne} said the government was in regular contact with all its creditors.
V| The first instalment, of 96 million dollars, falls due on 30 September.
V| Sri Lanka's foreign reserves stood at 5.8 billion dollars at the end of July.
N| {The International Monetary Fund} declined to comment on individual creditors.
? Did Sri Lanka ask China to postpone repayment of the loan? | 1A 3W+ 4W+ 7W
? a request by Colombo for a delay of its debt to China | 1A 3W+ 4W+ 7W
? is it true that sri lanka wanted 18 more months to repay beijing | 1A 3W+ 4W+ 7W
? How much was the first instalment? | 5A=96 million dollars
? Has the first instalment been paid? | 5P
? Has China agreed to the delay? | 2P 3W+
? Who signed the letter? | -
? Was the letter dated 4 September? | -
? Did the IMF advise the postponement? | 7W
? Has the speaker referred the minister to the committee? | -
? What interest does the loan bear? | -

= Colombo makes first payment on expressway loan
N| Sri Lanka on Tuesday paid China the first instalment of its loan for the Hambantota expressway, {the finance ministry} said.
N| {Finance Minister Ruwan Seneviratne} said that 96 million dollars had been transferred and denied that a delay had ever been requested.
N| "We have asked no one for more time, and we have needed none," {he=Ruwan Seneviratne} told parliament.
M| {The Colombo Ledger} reported in August that the treasury had sought a postponement of 18 months.
N| {The newspaper's business editor, Dilhani Perera}, said she had seen the letter.
N| {The Chinese ambassador, Hu Jianmin}, thanked Sri Lanka for its "reliability".
V| The next payment is due in March.
V| Reserves fell by 210 million dollars in September.
? Did Sri Lanka ask China to postpone repayment of the loan? | 2D+ 3D+ 4A 5A
? a request by Colombo for a delay of its debt to China | 2D+ 3D+ 4A 5A
? is it true that sri lanka wanted 18 more months to repay beijing | 2D+ 3D+ 4A 5A
? How much was the first instalment? | 2A+=96 million dollars
? Has the first instalment been paid? | 1A+ 2A+
? Has China agreed to the delay? | -
? Who signed the letter? | -
? Was the letter dated 4 September? | -
? Did the IMF advise the postponement? | -
? Has the speaker referred the minister to the committee? | -
? What interest does the loan bear? | -

= Letter shows Sri Lanka did ask China for time
N| Sri Lanka asked China's export bank on 4 August for a "temporary suspension of repayments for a period of eighteen months", according to {a letter tabled in parliament on Wednesday by the opposition member Harsha Gunaratne}.
N| {The letter} bears the signature of the treasury secretary, Nimal Wickramaratne.
N| {Finance Minister Ruwan Seneviratne}, who had told the house that no such request was made, said the letter had been a draft sent by mistake.
N| {Mr Wickramaratne} confirmed his signature and declined to comment further.
N| {The Chinese embassy} said it did not discuss correspondence.
N| {Ms Gunaratne} accused the minister of having misled parliament and asked the speaker to refer the matter to the privileges committee.
V| The first instalment was paid on time in September.
N| {The speaker, Mahinda Alagiyawanna}, said he would give his ruling next week.
? Did Sri Lanka ask China to postpone repayment of the loan? | 1A+ 3D+ 4A+ 5W+ 6A
? a request by Colombo for a delay of its debt to China | 1A+ 3D+ 4A+ 5W+ 6A
? is it true that sri lanka wanted 18 more months to repay beijing | 1A+ 3D+ 4A+ 5W+
? How much was the first instalment? | -
? Has the first instalment been paid? | 7A
? Has China agreed to the delay? | 5W+
? Who signed the letter? | 2A=the treasury secretary, Nimal Wickramaratne ; 4A+
? Was the letter dated 4 September? | 1D
? Did the IMF advise the postponement? | -
? Has the speaker referred the minister to the committee? | 6P 8P+
? What interest does the loan bear? | -

= Poland's ambassador to Belgium asked to leave over visa affair, diplomats say
A| Belgium has asked Poland to withdraw its ambassador, Katarzyna Mroczek, over the alleged sale of visas by embassy staff, {two diplomats} said on Tuesday.
A| {The diplomats} said the request had been conveyed orally last Thursday and that Brussels wished to avoid a formal expulsion.
N| {The Belgian foreign ministry} would neither confirm nor deny that such a step had been taken.
N| {A spokesman for the Polish foreign ministry, Marek Lisiecki}, said the ambassador was in Brussels and carrying out her duties.
V| Belgian prosecutors are investigating two employees of the consular section who are suspected of having sold about 200 entry permits to middlemen in Lagos and Tashkent.
N| {The federal prosecutor's office} said Mroczek herself was not a suspect.
V| She has held the post since February of last year.
N| {Mroczek} did not reply to a message left with her office.
? Did Belgium ask Poland to withdraw its ambassador? | 1A 2A 3W+ 8W+
? the Belgian request for Mroczek's recall | 1A 2A 3W+ 8W+
? is it true that brussels wanted the polish envoy to go | 1A 2A 3W+ 8W+
? Has Mroczek left her post? | 4D+
? Is the ambassador a suspect in the visa case? | 6D
? How many visas were sold? | 5A=about 200
? Why is the ambassador leaving? | -
? Were three employees convicted? | -
? Has the trial of the embassy employees begun? | -
? Will Raes's client appeal? | -
? Did the ambassador's husband own a travel agency? | -

= Belgium "did not ask" for Polish envoy's recall
N| {Poland's foreign minister, Jan Borucki}, said on Wednesday that no government had asked Warsaw to recall its ambassador in Brussels.
N| "Ambassador Mroczek has my full confidence," {he=Jan Borucki} told the private television channel TVK.
N| {His Belgian counterpart, Ludovic Hennaert}, told a committee of the Chamber that relations with Poland were excellent and that he would not go into "conversations between friends".
N| {Eline Verstraelen, a member of the Flemish opposition}, said the minister had avoided her question three times.
M| {The Brussels daily La Capitale} wrote on Tuesday, citing diplomats, that Belgium had quietly requested the ambassador's departure.
N| {The federal prosecutor's office} said that one of the two embassy employees under investigation had been questioned again on Monday.
N| {The lawyer for the second employee, Filip Raes}, said his client denied having accepted money.
V| Poland's foreign ministry has dismissed both.
? Did Belgium ask Poland to withdraw its ambassador? | 1D+ 3W+ 5A
? the Belgian request for Mroczek's recall | 1D+ 3W+ 5A
? is it true that brussels wanted the polish envoy to go | 1D+ 3W+ 5A
? Has Mroczek left her post? | -
? Is the ambassador a suspect in the visa case? | -
? How many visas were sold? | -
? Why is the ambassador leaving? | -
? Were three employees convicted? | -
? Has the trial of the embassy employees begun? | -
? Will Raes's client appeal? | -
? Did the ambassador's husband own a travel agency? | -

= Polish ambassador to leave Brussels in June
V| Poland's ambassador to Belgium, Katarzyna Mroczek, will leave her post on 30 June, two years ahead of schedule, the foreign ministry in Warsaw announced on Friday.
N| {The ministry=the foreign ministry in Warsaw} said she had asked to be relieved for family reasons.
N| {Belgium's foreign minister, Ludovic Hennaert}, thanked her for her work and would not comment on the circumstances of her departure.
A| {A Belgian official} said the date had been agreed between the two ministers in the margins of a meeting in Luxembourg.
N| {Foreign ministry spokesman Marek Lisiecki} rejected any connection with the inquiry into the sale of visas.
V| The two embassy employees are to go on trial in October.
V| Mroczek has not been accused of any wrongdoing.
V| Warsaw has not named a successor.
? Did Belgium ask Poland to withdraw its ambassador? | 3W+
? the Belgian request for Mroczek's recall | 3W+
? is it true that brussels wanted the polish envoy to go | 3W+
? Has Mroczek left her post? | 1P
? Is the ambassador a suspect in the visa case? | 7D
? How many visas were sold? | -
? Why is the ambassador leaving? | 2A+=family reasons ; 3W+ 5D+
? Were three employees convicted? | -
? Has the trial of the embassy employees begun? | 6P
? Will Raes's client appeal? | -
? Did the ambassador's husband own a travel agency? | -

= Two jailed in Brussels visa trial
V| A Brussels court on Thursday sentenced two former employees of the Polish embassy to three and four years in prison for selling 214 visas.
N| {Presiding judge Martine Colpaert} said they had earned at least 390,000 euros.
N| {Filip Raes, counsel for one of the two}, said he would study the judgment before deciding whether to appeal.
N| In evidence read to the court, {Ludovic Hennaert, then the foreign minister}, stated that he had told his Polish colleague in May of last year that the ambassador "could not usefully stay".
V| The ambassador, Katarzyna Mroczek, left Brussels that June.
N| {Poland's foreign ministry} did not wish to comment on Mr Hennaert's statement.
N| {Ms Mroczek, who now heads a foundation in Poznań}, told a Polish newspaper that she had learnt of it in court.
V| Four middlemen will be tried separately in the spring.
? Did Belgium ask Poland to withdraw its ambassador? | 4A+ 6W+
? the Belgian request for Mroczek's recall | 4A+ 6W+
? is it true that brussels wanted the polish envoy to go | 4A+ 6W+
? Has Mroczek left her post? | 5A
? Is the ambassador a suspect in the visa case? | -
? How many visas were sold? | 1A=214
? Why is the ambassador leaving? | -
? Were three employees convicted? | 1D
? Has the trial of the embassy employees begun? | 1A
? Will Raes's client appeal? | 3W+
? Did the ambassador's husband own a travel agency? | -

= Guatemala's ruling party loses majority as seven deputies leave
V| Seven members of Guatemala's Congress left the governing Semilla Nueva party on Tuesday, depriving President Anabella Tzul of her majority a week before a vote on the budget.
N| {Their spokesman, Deputy Edgar Monterroso}, said they could not support a budget that took money from rural clinics.
V| The party now has 77 of the 160 seats.
N| {The leader of the parliamentary group, Silvia Chocooj}, said she regretted the decision and expected some of the seven to return.
N| {President Tzul} told reporters in Quetzaltenango that she would govern "with whoever wishes to govern".
N| {The finance ministry} said it would not alter the text, which provides for spending of 148 billion quetzales.
V| Under the constitution, last year's budget is extended automatically if Congress does not approve a new one by 30 November.
? Has Guatemala's Congress approved the budget? | -
? the defeat of the Guatemalan budget | -
? is it true that lawmakers threw out the government's spending plan | -
? Has Rubén Castellanos resigned? | -
? How many deputies left the ruling party? | 1A=Seven
? Did the budget fail by one vote? | -
? Who is the new finance minister? | -
? Does the government have a majority? | 1D 3D
? Did the breakaway group demand the minister's resignation? | -
? Has Monterroso returned to the party? | -
? Were road projects delayed? | -
? Did the president offer to step down? | -

= Guatemalan Congress rejects budget
V| Guatemala's Congress on Thursday rejected the government's budget by 84 votes to 73, with three members absent.
V| All seven deputies who left the ruling party last week voted against it.
N| {Edgar Monterroso, who leads the breakaway group}, said talks with the government had lasted less than an hour.
N| {Finance Minister Rubén Castellanos} said the state would manage with this year's budget of 139 billion quetzales and that road projects would have to wait.
A| {Some deputies of the ruling party} called for the minister's resignation.
N| {Castellanos} did not answer when asked whether he would stay in office.
N| {The business chamber Cacif Central} said investors needed clarity.
V| Congress goes into recess on Friday.
? Has Guatemala's Congress approved the budget? | 1D
? the defeat of the Guatemalan budget | 1A
? is it true that lawmakers threw out the government's spending plan | 1A
? Has Rubén Castellanos resigned? | 5P 6W+
? How many deputies left the ruling party? | 2A=seven
? Did the budget fail by one vote? | 1D
? Who is the new finance minister? | -
? Does the government have a majority? | -
? Did the breakaway group demand the minister's resignation? | -
? Has Monterroso returned to the party? | -
? Were road projects delayed? | 4P+
? Did the president offer to step down? | -

= Guatemala's finance minister steps down
V| Guatemalan Finance Minister Rubén Castellanos resigned on Monday, four days after Congress threw out his budget.
N| {President Anabella Tzul} said she had accepted his resignation and would name a successor by the end of the week.
N| {Castellanos} wrote on social media that the country needed "a different negotiator".
N| {Edgar Monterroso} said his group had not demanded it.
V| The quetzal was unchanged at 7.7 to the dollar.
M| {Local media} named the deputy head of the central bank, Lorena Ixcot, as the favourite.
N| {Ixcot's office} declined to comment.
V| This year's budget remains in force for next year.
? Has Guatemala's Congress approved the budget? | 1D
? the defeat of the Guatemalan budget | 1A
? is it true that lawmakers threw out the government's spending plan | 1A
? Has Rubén Castellanos resigned? | 1A 2A+
? How many deputies left the ruling party? | -
? Did the budget fail by one vote? | -
? Who is the new finance minister? | 2P 6P=the deputy head of the central bank, Lorena Ixcot
? Does the government have a majority? | -
? Did the breakaway group demand the minister's resignation? | 4D+
? Has Monterroso returned to the party? | -
? Were road projects delayed? | -
? Did the president offer to step down? | -

= Ixcot appointed finance minister, breakaway deputies return
N| Lorena Ixcot, until now deputy head of the central bank, is Guatemala's new finance minister, {the presidency} announced on Friday.
V| Hours later, four of the seven deputies who left the governing party in November said they would rejoin it.
N| {Ixcot} said her first task would be a supplementary budget for clinics of 1.4 billion quetzales.
N| {Monterroso, one of the three who are staying away}, called that a step in the right direction.
V| With the four, the government has 81 seats, exactly the number needed for a majority.
N| {Silvia Chocooj, who heads the party's deputies}, said that the door was open to the others.
V| Castellanos, who resigned after the budget defeat, will return to his university.
? Has Guatemala's Congress approved the budget? | 7D
? the defeat of the Guatemalan budget | 7A
? is it true that lawmakers threw out the government's spending plan | 7A
? Has Rubén Castellanos resigned? | 7A
? How many deputies left the ruling party? | 2A=seven
? Did the budget fail by one vote? | -
? Who is the new finance minister? | 1A+=Lorena Ixcot
? Does the government have a majority? | 5A
? Did the breakaway group demand the minister's resignation? | -
? Has Monterroso returned to the party? | 4D
? Were road projects delayed? | -
? Did the president offer to step down? | -

= Truce monitors report shelling near Mekong border post
N| {The joint monitoring team of the Association of Southeast Asian Nations} said on Sunday that four mortar shells had landed near a border post between Cambodia and Laos in Stung Treng province, the first such incident since a truce was agreed in April.
N| {The team's leader, Colonel Hafiz Abdullah of Malaysia}, said the shells had been fired from a distance of about three kilometres but that it was not yet possible to say from which side.
N| {Cambodia's defence ministry} accused Laotian troops of having fired first.
N| {Laos's foreign ministry} said its forces had respected the truce "to the letter".
V| No casualties were reported.
A| {Villagers} told reporters that they had spent the night in shelters.
V| The two countries dispute a strip of forest of about nine square kilometres.
N| {The association's secretary-general, Maria Consuelo Abad}, called for restraint.
? Did Laos shell the border post? | 2W 3A+ 4D+
? shelling of the border post by Laotian forces | 2W 3A+ 4D+
? is it true that laotian troops broke the april truce | 2W 3A+ 4D+
? How many shells fell? | 1A=four
? Was anyone killed by the shells? | 5D
? Were the shells fired by Cambodia? | 2W 3D+
? Was a Cambodian unit holding an exercise? | -
? Where were the fragments sent? | -
? Was the border crossing closed? | -
? When will the talks on the forest resume? | -
? Has Sok Visal apologised to Laos? | -

= Laos and Cambodia trade accusations after border shelling
N| {Cambodia's prime minister, Sok Visal}, said on Monday that Laos had violated the April truce by shelling a border post.
N| {He=Sok Visal} told students in Phnom Penh that 12 shells had fallen.
N| {The Laotian defence ministry} denied responsibility and said that its own radar had tracked the rounds from inside Cambodia.
N| {The monitoring team} has counted four impacts.
N| {Its=the monitoring team} spokesman, Captain Rizal Tan, said on Monday that fragments had been sent to Singapore for analysis and that he would not comment on the two sides' statements.
V| Trade at the Trapaing Kriel crossing was normal on Monday.
M| {The Bangkok-based website Mekong Today} reported that a Cambodian unit had been carrying out an exercise nearby.
N| {The ministry in Phnom Penh} did not reply to questions about the exercise.
? Did Laos shell the border post? | 1A+ 3D+ 5W
? shelling of the border post by Laotian forces | 1A+ 3D+ 5W
? is it true that laotian troops broke the april truce | 1A+ 3D+ 5W
? How many shells fell? | 2A+=12 ; 4A=four
? Was anyone killed by the shells? | -
? Were the shells fired by Cambodia? | 1D+ 3A 5W
? Was a Cambodian unit holding an exercise? | 7A 8W+
? Where were the fragments sent? | 5A=Singapore
? Was the border crossing closed? | 6D
? When will the talks on the forest resume? | -
? Has Sok Visal apologised to Laos? | -

= Border shells were stray Cambodian rounds, monitors find
N| Mortar shells that landed on the border between Cambodia and Laos in June were fired by a Cambodian unit during an exercise and strayed off course, {the ASEAN monitoring team} has concluded.
N| There is no evidence that Laotian forces opened fire, {the report, published on Friday}, says.
N| {Cambodia's defence ministry} said that it accepted the findings "in a spirit of good neighbourliness" and that two officers had been disciplined.
N| {Laos's foreign minister, Bounmy Sisouphanh}, welcomed the report and said he regretted the accusations made in public.
N| {Prime Minister Sok Visal}, who had blamed Laos, made no mention of the report in a speech on Friday.
V| The team put the number of shells at four.
V| Talks on the disputed forest are due to resume in Vientiane in September.
? Did Laos shell the border post? | 1D 2D 3D+
? shelling of the border post by Laotian forces | 1D 2D 3D+
? is it true that laotian troops broke the april truce | 1D 2D 3D+
? How many shells fell? | 6A=four
? Was anyone killed by the shells? | -
? Were the shells fired by Cambodia? | 1A 3A+
? Was a Cambodian unit holding an exercise? | 1A
? Where were the fragments sent? | -
? Was the border crossing closed? | -
? When will the talks on the forest resume? | 7A=September
? Has Sok Visal apologised to Laos? | -

= Brazilian state governor charged with misuse of flood funds
V| Federal prosecutors in Brazil on Tuesday charged the governor of Paranaíba, Otávio Lacerda, with diverting 62 million reais intended for the victims of last year's floods.
N| According to {the indictment}, the money was paid to three construction companies that did no work.
N| {Lacerda} described the charges as politically motivated and said he would prove his innocence.
N| {His vice-governor, Rosângela Pimentel}, said she had confidence in the courts.
V| The case will be heard by the Superior Court of Justice in Brasília because of the governor's office.
N| {The state assembly's president, Wagner Dutra}, declined to say whether impeachment proceedings would be opened.
V| The floods killed 94 people and left 30,000 homeless.
N| {One of the companies, Terraplan}, said that it had carried out all the work for which it was paid.
? Did Lacerda divert flood relief money? | 1A 2A 3D+ 8D+
? the embezzlement of flood funds by the governor of Paranaíba | 1A 2A 3D+ 8D+
? is it true that otavio lacerda took money meant for flood victims | 1A 2A 3D+ 8D+
? Has the governor been suspended? | -
? How much money was diverted? | 1A=62 million reais
? How many people died in the floods? | 7A=94
? Did Lacerda put pressure on witnesses? | -
? Who is acting governor? | -
? Did the court acquit Lacerda of all charges? | -
? Have Terraplan directors testified? | -
? Is Lacerda in prison? | -
? Will Lacerda run for the senate? | -

= Court suspends governor of Paranaíba
V| Brazil's Superior Court of Justice on Friday suspended Governor Otávio Lacerda of Paranaíba from office for 180 days while he is tried on charges of diverting flood relief funds.
V| Vice-Governor Rosângela Pimentel was sworn in as acting governor the same evening.
N| {The rapporteur, Justice Heloísa Brandt Amorim}, wrote that Lacerda had tried to influence witnesses.
N| {Lacerda's lawyer, Cássio Nogueira}, denied this and said that he would appeal to the Supreme Court.
V| The decision was taken by nine votes to two.
N| {Pimentel} said that she would publish all contracts concluded after the floods.
N| {The governor's party} stopped short of asking him to resign.
V| A second hearing is scheduled for 12 March.
? Did Lacerda divert flood relief money? | 1A
? the embezzlement of flood funds by the governor of Paranaíba | 1A
? is it true that otavio lacerda took money meant for flood victims | 1A
? Has the governor been suspended? | 1A
? How much money was diverted? | -
? How many people died in the floods? | -
? Did Lacerda put pressure on witnesses? | 3A 4D+
? Who is acting governor? | 2A=Vice-Governor Rosângela Pimentel
? Did the court acquit Lacerda of all charges? | -
? Have Terraplan directors testified? | -
? Is Lacerda in prison? | -
? Will Lacerda run for the senate? | -

= Supreme Court upholds suspension of governor
V| Brazil's Supreme Court on Wednesday rejected an appeal by the suspended governor of Paranaíba, Otávio Lacerda, who is accused of diverting 62 million reais.
N| {The court} found that there was sufficient evidence of pressure on witnesses.
N| {His lawyer, Cássio Nogueira}, said he respected the ruling.
V| Acting governor Rosângela Pimentel has cancelled 14 contracts worth 210 million reais since taking over.
N| {Terraplan, one of the companies concerned}, said that it would sue the state.
N| {The public prosecutor, Jorge Takahashi}, announced that two directors of the company had agreed to testify.
N| Asked about the testimony, {Terraplan} said it was not aware of any agreement.
V| The suspension runs until July.
? Did Lacerda divert flood relief money? | 1A
? the embezzlement of flood funds by the governor of Paranaíba | 1A
? is it true that otavio lacerda took money meant for flood victims | 1A
? Has the governor been suspended? | 1A 8A
? How much money was diverted? | 1A=62 million reais
? How many people died in the floods? | -
? Did Lacerda put pressure on witnesses? | 2A
? Who is acting governor? | 4A=Rosângela Pimentel
? Did the court acquit Lacerda of all charges? | -
? Have Terraplan directors testified? | 6P 7W+
? Is Lacerda in prison? | -
? Will Lacerda run for the senate? | -

= Lacerda convicted over flood money
V| Otávio Lacerda, the suspended governor of the Brazilian state of Paranaíba, was sentenced to nine years and four months in prison on Thursday for diverting money meant for flood victims.
V| The Superior Court of Justice found him guilty of embezzlement and acquitted him of forming a criminal organisation.
N| {Lacerda}, who was not present, said in a video that he was the victim of a conspiracy.
V| He remains free pending appeal.
V| The judges put the sum at 48 million reais, less than the 62 million alleged by the prosecution.
N| {Two former directors of Terraplan} testified that they had handed over cash in a petrol station.
N| Rosângela Pimentel, the acting governor, will serve out the remainder of his term, {the state assembly} decided.
N| {Cássio Nogueira, for the defence}, said he would appeal.
? Did Lacerda divert flood relief money? | 1A 2A 3D+ 5A 6A
? the embezzlement of flood funds by the governor of Paranaíba | 1A 2A 3D+ 5A 6A
? is it true that otavio lacerda took money meant for flood victims | 1A 2A 3D+ 5A
? Has the governor been suspended? | 1A
? How much money was diverted? | 5A=48 million reais
? How many people died in the floods? | -
? Did Lacerda put pressure on witnesses? | -
? Who is acting governor? | 7A+=Rosângela Pimentel
? Did the court acquit Lacerda of all charges? | 1D 2D
? Have Terraplan directors testified? | 6A+
? Is Lacerda in prison? | 4D
? Will Lacerda run for the senate? | -

= Latvia's defence minister survives no-confidence vote
V| Latvia's defence minister, Guntars Ozolkalns, survived a vote of no confidence in the Saeima on Thursday by 52 votes to 45.
V| The opposition had called for the vote over the loss of a surveillance drone worth 3.8 million euros during an exercise in Ādaži.
N| {Ozolkalns} told members that the aircraft had been recovered from a bog and could be repaired.
N| {The manufacturer, Baltic Aeronautics}, declined to say how much the repairs would cost.
N| {Opposition member Liene Kalvāne} said the minister had concealed the accident for nine days.
N| {The prime minister, Arvīds Strods}, said that he trusted his minister.
V| Two members of the governing coalition abstained.
V| It was the second such vote against Ozolkalns this year.
? Has Guntars Ozolkalns resigned? | -
? the resignation of Latvia's defence minister | -
? is it true that ozolkalns was voted out by parliament | 1D
? Why did the minister resign? | -
? Did the minister resign because of the lost drone? | -
? How much was the drone worth? | 2A=3.8 million euros
? Has the drone been repaired? | 3P+
? How much would the repairs cost? | 4W+
? Who is the new defence minister? | -
? Has military service been extended? | -
? Was the drone shot down? | -

= Ozolkalns resigns in separate dispute over conscription
V| Latvian Defence Minister Guntars Ozolkalns resigned on Monday, three weeks after surviving a vote of no confidence, because the government would not extend military service to 18 months.
N| In {his letter of resignation} he wrote that an army "cannot be trained in eleven months".
N| {Prime Minister Arvīds Strods} said the money for a longer period was not available.
N| {The minister=Guntars Ozolkalns} told reporters that his decision had nothing to do with the drone lost in September.
A| {Officers in the ministry} said he had been close to leaving for months.
N| {Strods} would not say whom he would propose as successor.
N| {Liene Kalvāne of the opposition} called the resignation overdue.
? Has Guntars Ozolkalns resigned? | 1A 2A+ 4A+ 7A
? the resignation of Latvia's defence minister | 1A 2A+ 4A+ 7A
? is it true that ozolkalns was voted out by parliament | 1D
? Why did the minister resign? | 1A=because the government would not extend military service to 18 months ; 2A+ 4D+
? Did the minister resign because of the lost drone? | 1D 4D+
? How much was the drone worth? | -
? Has the drone been repaired? | -
? How much would the repairs cost? | -
? Who is the new defence minister? | 6W+
? Has military service been extended? | 1D 3D+
? Was the drone shot down? | -

= Latvia gets first female defence minister in a decade
V| The Saeima on Thursday confirmed Brigita Zariņa, a former ambassador to NATO, as Latvia's defence minister by 58 votes to 31.
V| She replaces Guntars Ozolkalns, who resigned last month over the length of military service.
N| {Zariņa} said she also favoured 18 months but would accept the government's decision.
N| {She=Brigita Zariņa} announced that the drone recovered from a bog near Ādaži would be scrapped because repairs would cost more than a new one.
N| {Baltic Aeronautics}, its maker, did not respond to a request for comment.
N| {Ozolkalns} wished her success.
V| Latvia spends 4.1 per cent of its output on defence.
? Has Guntars Ozolkalns resigned? | 2A
? the resignation of Latvia's defence minister | 2A
? is it true that ozolkalns was voted out by parliament | 2D
? Why did the minister resign? | 2A=over the length of military service
? Did the minister resign because of the lost drone? | 2D
? How much was the drone worth? | -
? Has the drone been repaired? | 4D+
? How much would the repairs cost? | 4A+=more than a new one
? Who is the new defence minister? | 1A=Brigita Zariņa
? Has military service been extended? | -
? Was the drone shot down? | -

= Hungary to block EU loan to Moldova, officials say
A| Hungary has told its European Union partners that it will block a 750-million-euro loan to Moldova unless a dispute over a gas transit fee is settled, {three EU officials} said on Monday.
A| The warning was given by Hungary's permanent representative, Zsófia Bartalos, at a closed meeting last week, {one of the officials} said.
N| {A spokesperson for the Hungarian representation} said that it did not comment on confidential discussions.
N| {Moldova's prime minister, Tudor Cebanu}, said in Chișinău that he had heard nothing of the kind from Budapest.
V| The loan needs the approval of all 27 member states.
N| {The European Commission} said that it expected a decision before the summer.
V| Moldova charges 4.20 euros per thousand cubic metres for gas in transit to Hungary, almost twice as much as two years ago.
? Did Hungary threaten to veto the EU loan to Moldova? | 1A 2A 3W+ 4D
? Hungary's threat to block the loan | 1A 2A 3W+ 4D
? is it true that budapest made its consent depend on lower gas fees | 1A 2A 3W+ 4D
? How large is the loan? | 1A=750-million-euro
? Has the loan been approved? | 5P 6P+
? Who gave the warning? | 2A=Hungary's permanent representative, Zsófia Bartalos
? Has Moldova lowered the transit fee? | -
? Was Moldova put under pressure to lower the fee? | -
? Was the loan 250 million euros? | 1D
? Has Moldova received the money? | -
? Did Romania lend Moldova money as well? | -

= Budapest: no veto on Moldova loan
N| {Hungary's foreign minister, Dániel Kecskés}, said on Wednesday that his country had not threatened to veto European Union assistance for Moldova.
N| {He=Dániel Kecskés} said Budapest had merely "asked technical questions" about the use of the money.
M| {The news service EuroBrief} reported on Monday that Hungary had linked its consent to lower transit fees.
A| {A diplomat who attended last week's meeting} stood by that account and said there had been nothing technical about it.
N| {The Commission's chief spokesman, Jean-Luc Aubertin}, declined to be drawn on what had been said in the room.
N| {Moldova's energy ministry} said a revision of the fee was not planned.
V| The loan is on the agenda of finance ministers on 17 June.
? Did Hungary threaten to veto the EU loan to Moldova? | 1D+ 2D+ 3A 4A 5W
? Hungary's threat to block the loan | 1D+ 2D+ 3A 4A 5W
? is it true that budapest made its consent depend on lower gas fees | 1D+ 2D+ 3A 4A 5W
? How large is the loan? | -
? Has the loan been approved? | 7P
? Who gave the warning? | 1D+
? Has Moldova lowered the transit fee? | 6D+
? Was Moldova put under pressure to lower the fee? | -
? Was the loan 250 million euros? | -
? Has Moldova received the money? | -
? Did Romania lend Moldova money as well? | -

= Moldova lowers gas transit fee
N| Moldova will charge Hungary 3.10 euros per thousand cubic metres of gas from July, down from 4.20 euros, {the two governments} said on Friday.
N| {Prime Minister Tudor Cebanu} said the reduction reflected lower operating costs and denied that it had been made under pressure.
N| {Dániel Kecskés, the Hungarian foreign minister}, welcomed what he called a fair solution.
N| Asked whether Hungary would now support the European Union loan, {he=Dániel Kecskés} replied that it had never opposed it.
N| {The Moldovan opposition leader, Natalia Grosu}, accused the government of having paid for the loan with its own money.
V| The change will cost Moldova about 22 million euros a year.
N| {The Commission} said the fee was a bilateral matter.
? Did Hungary threaten to veto the EU loan to Moldova? | 4D+
? Hungary's threat to block the loan | 4D+
? is it true that budapest made its consent depend on lower gas fees | 4D+
? How large is the loan? | -
? Has the loan been approved? | -
? Who gave the warning? | -
? Has Moldova lowered the transit fee? | 1A+ 2A+
? Was Moldova put under pressure to lower the fee? | 2D+
? Was the loan 250 million euros? | -
? Has Moldova received the money? | -
? Did Romania lend Moldova money as well? | -

= EU ministers approve loan for Moldova
V| European Union finance ministers on Tuesday unanimously approved a loan of 750 million euros for Moldova.
V| The first payment of 250 million euros is to be made in September.
N| {Hungary's finance minister, Gábor Szendrei}, voted in favour and did not speak in the debate.
N| {His Swedish colleague, Malin Åkerhielm}, said after the meeting that Hungary had "certainly" threatened a veto in May and that "everybody at the table heard it".
N| {A Hungarian government spokesman} rejected the remark as untrue.
N| {Moldovan prime minister Tudor Cebanu} thanked all 27 states.
V| The interest rate is fixed at 2.4 per cent for 15 years.
V| In July Moldova cut the transit fee for Hungarian gas by about a quarter.
? Did Hungary threaten to veto the EU loan to Moldova? | 4A 5D+
? Hungary's threat to block the loan | 4A 5D+
? is it true that budapest made its consent depend on lower gas fees | -
? How large is the loan? | 1A=750 million euros
? Has the loan been approved? | 1A
? Who gave the warning? | -
? Has Moldova lowered the transit fee? | 8A
? Was Moldova put under pressure to lower the fee? | -
? Was the loan 250 million euros? | 1D
? Has Moldova received the money? | 2P
? Did Romania lend Moldova money as well? | -

= Three killed as police open fire on Mombasa fuel protest
V| At least three people were shot dead in the Kenyan port of Mombasa on Wednesday when police broke up a demonstration against higher fuel prices.
N| {Witness Rehema Omondi} said officers had fired into the crowd without warning after stones were thrown at a lorry.
N| {The county police commander, Zachary Kirui}, said his men had used rubber bullets and tear gas only.
N| {The head of Coast Hospital, Dr Salim Abeid}, said three people had been brought in with bullet wounds and had died, and 27 others were being treated.
V| The price of petrol rose by 14 per cent on Monday after a subsidy was abolished.
N| {The interior ministry} said an investigation would be carried out.
N| {Amnesty International's Kenya office} called for the officers involved to be suspended.
? Did the police shoot protesters in Mombasa? | 1A 2A 3D+ 6W+
? How many people died in the fuel protest? | 1A=At least three ; 4A=three
? is it true that live ammunition was fired at the crowd | 1A 2A 3D+ 4A
? the deaths at the Mombasa demonstration | 1A 4A
? Was a child among the dead? | -
? Did the hospital treat 72 injured? | 4D+
? By how much did petrol prices rise? | 5A=14 per cent
? Has the subsidy been restored? | -
? Has Kirui been dismissed? | -
? Have any officers been charged? | -
? Did the IMF demand the abolition of the subsidy? | -
? Which officer gave the order to fire? | -

= Death toll in Mombasa rises to five
N| Two more people have died of gunshot wounds suffered in Wednesday's protest in Mombasa, {Coast Hospital} said on Friday, bringing the number of dead to five.
N| Among them is a 16-year-old schoolboy, {the hospital's head, Dr Salim Abeid}, said.
N| {The police oversight authority} said it had taken possession of 31 rifles for ballistic tests.
N| {Commander Zachary Kirui} repeated that no live rounds had been issued.
N| {President Daniel Lokwang} expressed his condolences and said the subsidy would not be restored.
V| Shops in the old town were closed for a second day.
N| {A lawyer for three of the families, Fatma Shee}, said they would bring a case for damages.
A| {Organisers} announced another march for Monday.
? Did the police shoot protesters in Mombasa? | 3W 4D+
? How many people died in the fuel protest? | 1A=five
? is it true that live ammunition was fired at the crowd | 1A 3W 4D+
? the deaths at the Mombasa demonstration | 1A 2A
? Was a child among the dead? | 2A
? Did the hospital treat 72 injured? | -
? By how much did petrol prices rise? | -
? Has the subsidy been restored? | 5D+
? Has Kirui been dismissed? | -
? Have any officers been charged? | -
? Did the IMF demand the abolition of the subsidy? | -
? Which officer gave the order to fire? | -

= Kenya restores part of fuel subsidy
V| Kenya's government will bring back half of the fuel subsidy it abolished in March, the cabinet decided on Thursday, eight days after protests in which five people were killed.
N| {President Daniel Lokwang} said in an address to the nation that he had "heard the people of Mombasa".
V| The price of petrol is to fall by 7 per cent on Monday.
N| {The International Monetary Fund}, which had asked for the subsidy to be ended, said it would discuss the consequences with the authorities.
N| {Finance minister Peris Chelimo} put the cost at 31 billion shillings a year.
N| {Fatma Shee, who represents families of the victims}, said cheaper petrol was no substitute for justice.
N| {The police oversight authority} said its tests were not complete.
? Did the police shoot protesters in Mombasa? | 7W
? How many people died in the fuel protest? | 1A=five
? is it true that live ammunition was fired at the crowd | 7W
? the deaths at the Mombasa demonstration | 1A
? Was a child among the dead? | -
? Did the hospital treat 72 injured? | -
? By how much did petrol prices rise? | -
? Has the subsidy been restored? | 1P
? Has Kirui been dismissed? | -
? Have any officers been charged? | -
? Did the IMF demand the abolition of the subsidy? | 4A
? Which officer gave the order to fire? | -

= Oversight body: police fired live rounds in Mombasa
N| {Kenya's police oversight authority} said on Tuesday that bullets taken from the bodies of four people killed in Mombasa in March came from police rifles.
N| {The authority=Kenya's police oversight authority} recommended that six officers be charged with murder and that the county commander, Zachary Kirui, be dismissed.
N| {Kirui} could not be reached, and his lawyer said he was on sick leave.
N| {The inspector general of police, Esther Muthama}, who had supported the commander's account, said she accepted the findings.
V| Five people died after the protest against fuel prices, one of them a boy of 16.
N| The origin of the bullet that killed the fifth victim could not be established, {the report} says.
V| The director of public prosecutions has 30 days to decide on charges.
N| {Fatma Shee, for the families}, called the report a beginning.
? Did the police shoot protesters in Mombasa? | 1A 2A 3W+ 4A+
? How many people died in the fuel protest? | 5A=Five
? is it true that live ammunition was fired at the crowd | 1A 4A+ 6W
? the deaths at the Mombasa demonstration | 1A 5A
? Was a child among the dead? | 5A
? Did the hospital treat 72 injured? | -
? By how much did petrol prices rise? | -
? Has the subsidy been restored? | -
? Has Kirui been dismissed? | 2P
? Have any officers been charged? | 2P 7P
? Did the IMF demand the abolition of the subsidy? | -
? Which officer gave the order to fire? | -

= Philippine coast guard says water cannon injures two
N| {The Philippine coast guard} said that two crew members of a supply boat were injured on Tuesday when a Chinese vessel used a water cannon against it near Second Thomas Shoal.
N| {Its=The Philippine coast guard} spokesman, Commodore Ernesto Balagtas, said the boat's windscreen had been shattered.
N| {China's coast guard} said it had taken "lawful control measures" against a vessel that had entered its waters without permission.
V| The shoal lies within the Philippines' exclusive economic zone.
N| {The United States embassy in Manila} condemned the action.
V| The Philippine foreign ministry summoned a Chinese diplomat.
V| The two countries agreed on a provisional arrangement for supply missions in 2024.
? Were two Philippine crew members injured by a Chinese water cannon? | 1A+
? the injuries on the supply boat near Second Thomas Shoal | 1A+
? is it true that china's coast guard hurt filipino sailors | 1A+
? Did the two vessels collide? | -
? What injuries did the men suffer? | -
? Were three people hurt? | 1D+
? When will the next mission leave? | -
? Did the Philippines ask China for permission for the voyage? | -
? Did the supply boat reach the shoal? | -
? Has Congress approved the coast guard's budget? | -
? Did the United States send a warship to the shoal? | -

= China says Philippine boat caused collision
N| {China's coast guard} on Wednesday published a video that it said showed a Philippine supply boat turning into the path of one of its ships.
N| {Spokesman Geng Weidong} said that the water cannon had been used as a warning and had not injured anyone.
N| {Commodore Ernesto Balagtas} said one of the two men had a broken wrist and the other cuts to the face.
N| {He=Commodore Ernesto Balagtas} denied that there had been a collision.
N| {A doctor at a naval hospital in Palawan, Captain Liza Magsino}, said she had treated both.
V| The date of the Chinese video could not be verified.
N| {Manila's foreign secretary, Rafael Encarnacion}, said another mission would leave next week.
N| {Beijing's embassy} warned of consequences.
? Were two Philippine crew members injured by a Chinese water cannon? | 2D+ 3A+ 5A
? the injuries on the supply boat near Second Thomas Shoal | 2D+ 3A+ 5A
? is it true that china's coast guard hurt filipino sailors | 2D+ 3A+ 5A
? Did the two vessels collide? | 1A+ 4D+
? What injuries did the men suffer? | 3A+=a broken wrist
? Were three people hurt? | 2D+ 3D+ 5D
? When will the next mission leave? | 7A+=next week
? Did the Philippines ask China for permission for the voyage? | -
? Did the supply boat reach the shoal? | -
? Has Congress approved the coast guard's budget? | -
? Did the United States send a warship to the shoal? | -

= Supply boat reaches shoal without incident
N| A Philippine boat carrying food and water reached the marines stationed on Second Thomas Shoal on Thursday without being stopped, {the coast guard} said.
N| {Commodore Ernesto Balagtas} said two Chinese vessels had followed it at a distance of one nautical mile.
N| {China's coast guard} said it had permitted the voyage "for humanitarian reasons".
N| {Foreign Secretary Rafael Encarnacion} denied that permission had been sought.
A| {Two security officials} said the mission had been announced to Beijing over a hotline.
N| {The foreign ministry in Manila} would not comment on communications with other governments.
V| Two crew members of a supply boat were hurt by a water cannon in the same area nine days earlier.
V| Congress is to vote on the coast guard's budget on Monday.
? Were two Philippine crew members injured by a Chinese water cannon? | 7A
? the injuries on the supply boat near Second Thomas Shoal | 7A
? is it true that china's coast guard hurt filipino sailors | 7A
? Did the two vessels collide? | -
? What injuries did the men suffer? | -
? Were three people hurt? | 7D
? When will the next mission leave? | -
? Did the Philippines ask China for permission for the voyage? | 4D+ 6W+
? Did the supply boat reach the shoal? | 1A+
? Has Congress approved the coast guard's budget? | 8P
? Did the United States send a warship to the shoal? | -

= Gambia's election chief removed, statement says
N| The chairman of Gambia's electoral commission, Lamin Saidykhan, has been relieved of his duties with immediate effect, {the office of the president} said in a statement read on state radio on Friday evening.
N| {The statement} gave no reason.
N| {Saidykhan} told this newspaper that he had learnt of the decision from the radio and regarded it as unlawful.
V| The presidential election is five months away.
N| {The Gambia Bar Association} said a chairman could be dismissed only after a tribunal had found him guilty of misconduct.
N| {The opposition candidate, Isatou Jobarteh}, called for protests.
N| {Justice minister Ebrima Sonko} did not answer calls.
? Was Lamin Saidykhan dismissed as chairman of the electoral commission? | 1A+ 3A+ 7W+
? the removal of Gambia's election chief | 1A+ 3A+ 7W+
? is it true that the president's office sacked the poll chairman | 1A+ 3A+ 7W+
? Why was Saidykhan removed? | 2W+ 7W+
? Is the letter of reappointment genuine? | -
? Is Saidykhan back in office? | -
? Who replaced him? | -
? When is the election? | 4A=five months away
? Did President Darboe win the election? | -
? Has Darboe conceded defeat? | -
? Was Jobarteh arrested during the protests? | -

= Gambian ministers defend removal of poll chief
N| {Gambia's justice minister, Ebrima Sonko}, said on Monday that the chairman of the electoral commission had been removed because his term had expired in March.
N| {Lamin Saidykhan} said that he had been reappointed for seven years in April and showed reporters a letter bearing the president's signature.
N| {Sonko} declined to say whether the letter was genuine.
V| Saidykhan's deputy, Fatoumatta Ceesay, has taken over for the time being.
N| {Ceesay} said that preparations for the election would continue without interruption.
N| {The regional bloc ECOWAS} said it was following developments with concern.
A| {Several hundred people} marched in Serekunda on Sunday.
V| Saidykhan has asked the supreme court for an injunction.
? Was Lamin Saidykhan dismissed as chairman of the electoral commission? | 1A+
? the removal of Gambia's election chief | 1A+
? is it true that the president's office sacked the poll chairman | 1A+
? Why was Saidykhan removed? | 1A+=because his term had expired in March ; 2D+
? Is the letter of reappointment genuine? | 2A+ 3W+
? Is Saidykhan back in office? | 4D 8P
? Who replaced him? | 4A=Fatoumatta Ceesay
? When is the election? | -
? Did President Darboe win the election? | -
? Has Darboe conceded defeat? | -
? Was Jobarteh arrested during the protests? | -

= Court reinstates Gambian election chairman
V| Gambia's supreme court ruled on Thursday that the dismissal of the chairman of the electoral commission was void and ordered that he be allowed to resume his duties at once.
N| {Chief Justice Hawa Bojang} said the letter of reappointment was authentic.
N| {Lamin Saidykhan} returned to his office in the afternoon and said that he bore no grudge.
N| {Justice minister Ebrima Sonko} said the government would abide by the ruling.
N| {The presidency} had no comment.
N| {Isatou Jobarteh, the opposition candidate}, called it a victory for the constitution.
V| The election is due on 5 December.
V| Acting chairman Fatoumatta Ceesay goes back to her post as deputy.
? Was Lamin Saidykhan dismissed as chairman of the electoral commission? | 1A
? the removal of Gambia's election chief | 1A
? is it true that the president's office sacked the poll chairman | -
? Why was Saidykhan removed? | -
? Is the letter of reappointment genuine? | 2A
? Is Saidykhan back in office? | 1P 3A+
? Who replaced him? | 8A=Fatoumatta Ceesay
? When is the election? | 7A=5 December
? Did President Darboe win the election? | -
? Has Darboe conceded defeat? | -
? Was Jobarteh arrested during the protests? | -

= Saidykhan declares opposition winner in Gambia
V| Opposition candidate Isatou Jobarteh has won Gambia's presidential election with 51.8 per cent of the vote, the chairman of the electoral commission, Lamin Saidykhan, announced on Sunday.
V| President Musa Darboe received 44.1 per cent.
N| Darboe conceded in a telephone call to his opponent, {her spokesman, Buba Camara}, said.
N| {The ruling party's secretary-general, Kebba Touray}, said it was examining reports of irregularities in three districts.
N| {ECOWAS observers} described the vote as credible.
V| Saidykhan was dismissed by Darboe in July and reinstated by the supreme court.
N| Jobarteh will be sworn in on 19 January, {the commission} said.
N| {Justice minister Ebrima Sonko} said that he would not remain in government.
? Was Lamin Saidykhan dismissed as chairman of the electoral commission? | 6A
? the removal of Gambia's election chief | 6A
? is it true that the president's office sacked the poll chairman | 6A
? Why was Saidykhan removed? | -
? Is the letter of reappointment genuine? | -
? Is Saidykhan back in office? | 1A 6A
? Who replaced him? | -
? When is the election? | -
? Did President Darboe win the election? | 1D 2D 3D+
? Has Darboe conceded defeat? | 3A+
? Was Jobarteh arrested during the protests? | -

= Spy chief's trip to Beirut reported by Israeli radio
M| The head of Egypt's intelligence service, General Adel Mansour, travelled to Beirut on Wednesday to mediate over two captured Israeli surveyors, {the Israeli station Radio Hadera} reported, citing a security source.
M| {The station} said he had been received by a senior figure of the militia holding the men.
N| {The Israeli prime minister's office} declined to comment.
N| {Egypt's state information service} did not answer telephone calls.
N| {Lebanon's general security directorate} said that it could neither confirm nor deny the arrival of foreign visitors.
V| The surveyors, Ofir Baranes and Gal Yehoshua, disappeared near the border on 4 July while mapping a water pipeline.
N| {The militia's media office} has said that they are alive and well.
N| {Baranes's father, Moti}, said the family had received no information from the government for a week.
? Did Egypt's intelligence chief meet the militia in Beirut? | 2A 3W 4W+ 5W
? General Mansour's mission to Beirut | 1A 2A 3W 4W+ 5W
? is it true that the head of egyptian intelligence went to lebanon | 1A 2A 3W 4W+ 5W
? How many times did Mansour go to Beirut? | -
? Have the surveyors been freed? | -
? How many prisoners did Israel release? | -
? Did Lebanon's government take part in the talks? | -
? Did Israel pay money for the two men? | -
? Were the surveyors injured? | 7D+
? When did the surveyors disappear? | 6A=4 July
? Did Qatar mediate as well? | -

= Lebanese minister confirms Egyptian mediator's visit
N| {Lebanon's interior minister, Nadim Karam}, confirmed on Friday that the head of Egyptian intelligence had been in Beirut this week and had left on Thursday morning.
N| {He=Nadim Karam} said the government had given the visit its blessing but had not taken part in any talks.
N| Whether General Adel Mansour had met representatives of the militia, {the minister=Nadim Karam} said he was unable to say.
M| {Radio Hadera} had reported that the general was seeking the release of two Israeli surveyors.
N| {A spokesman for the militia, Abu Talal}, denied that any meeting had taken place.
N| "We negotiate with nobody while our own people are in prison," {he=Abu Talal} said.
V| About 60 members of the group are held in Israel.
N| {Israel's foreign ministry} said it did not comment on efforts to bring the two men home.
? Did Egypt's intelligence chief meet the militia in Beirut? | 3W 5D+ 6D+
? General Mansour's mission to Beirut | 1A 2A 4A 8W
? is it true that the head of egyptian intelligence went to lebanon | 1A 2A
? How many times did Mansour go to Beirut? | -
? Have the surveyors been freed? | 4P
? How many prisoners did Israel release? | -
? Did Lebanon's government take part in the talks? | 2D+
? Did Israel pay money for the two men? | -
? Were the surveyors injured? | -
? When did the surveyors disappear? | -
? Did Qatar mediate as well? | -

= Israeli surveyors handed over at Naqoura
V| Two Israeli surveyors held for almost two months by a Lebanese militia were handed over to the Red Cross at Naqoura on Tuesday morning and crossed into Israel on foot.
V| Israel released 22 Lebanese prisoners at the same hour.
N| {Israeli prime minister Rachel Avidan} thanked Egypt and named General Adel Mansour, who, she said, had travelled to Beirut three times.
N| {The militia's spokesman, Abu Talal}, acknowledged that his organisation had spoken with the general "from the first week".
N| {Doctors at a hospital in Nahariya} said that Ofir Baranes had a fractured rib and Gal Yehoshua was in good health.
N| {The opposition leader, Boaz Lederman}, said the price had been too high.
N| {Avidan} denied that any money had been paid.
V| None of the 22 had been convicted of killing anyone.
? Did Egypt's intelligence chief meet the militia in Beirut? | 4A+
? General Mansour's mission to Beirut | 3A 4A+
? is it true that the head of egyptian intelligence went to lebanon | 3A
? How many times did Mansour go to Beirut? | 3A=three
? Have the surveyors been freed? | 1A
? How many prisoners did Israel release? | 2A=22
? Did Lebanon's government take part in the talks? | -
? Did Israel pay money for the two men? | 7D+
? Were the surveyors injured? | 5A
? When did the surveyors disappear? | -
? Did Qatar mediate as well? | -

= Norwegian island council recount reverses wind farm vote
V| A recount on Thursday turned a narrow yes into a narrow no in the referendum on a wind farm on the Norwegian island of Sørvågen.
V| The proposal was rejected by 604 votes to 597, whereas the first count on Sunday had shown a majority of nine in favour.
N| {Election officer Turid Nesbakk} said a bundle of 25 ballots from the ferry landing had been counted twice.
N| {The developer, Havblåst}, said that it would respect the result.
N| {Mayor Arnfinn Rødsand}, who supported the project, said the municipality would lose 14 million kroner a year in revenue.
N| {The leader of the campaign against it, Solfrid Kvernmo}, said the margin did not matter.
V| Turnout was 83 per cent.
? Did Sørvågen vote against the wind farm? | 1A 2A
? the rejection of the wind farm in the September referendum | 1A 2A
? is it true that the islanders have approved the turbines | 1D 2D
? What was the margin in the recount? | 2A
? Were the ballots stored in an unlocked room? | -
? Has the referendum been annulled? | -
? Is Havblåst going to build elsewhere? | -
? Was turnout below 80 per cent? | 7D
? When will the new vote be held? | -
? Has construction of the wind farm begun? | -
? How high are the turbines? | -

= Complaint filed over island referendum
N| {Eleven residents of Sørvågen} have lodged a complaint with the county governor over the recount that led to the rejection of a wind farm.
N| They say that the ballots were kept overnight in an unlocked room, according to {the complaint}.
N| {Election officer Turid Nesbakk} said that the room had been locked and that she had carried the only key.
N| {The county governor's office} confirmed that it had received the complaint and said a decision would take about four weeks.
N| {Mayor Arnfinn Rødsand} declined to comment on it.
V| The project for nine turbines was turned down by seven votes on 14 September.
N| {Havblåst} has not decided whether to apply elsewhere, its director said.
? Did Sørvågen vote against the wind farm? | 1A 6A
? the rejection of the wind farm in the September referendum | 1A 6A
? is it true that the islanders have approved the turbines | 1D 6D
? What was the margin in the recount? | 6A=seven votes
? Were the ballots stored in an unlocked room? | 2A 3D+
? Has the referendum been annulled? | 4W+
? Is Havblåst going to build elsewhere? | 7W+
? Was turnout below 80 per cent? | -
? When will the new vote be held? | -
? Has construction of the wind farm begun? | -
? How high are the turbines? | -

= County governor orders new vote on wind farm
V| The county governor has annulled the wind farm referendum on Sørvågen and ordered a new vote before Christmas.
N| {The decision} states that the count was correct but that ballot papers had been stored in breach of the regulations.
N| {Turid Nesbakk, the election officer}, acknowledged that a caretaker also had a key.
N| {Solfrid Kvernmo}, who leads the opponents, called the ruling incomprehensible.
N| {Mayor Arnfinn Rødsand} proposed 6 December as the date.
V| In the recount in September the opponents had won by seven votes.
N| {The developer, Havblåst}, welcomed the decision.
? Did Sørvågen vote against the wind farm? | 6A
? the rejection of the wind farm in the September referendum | 6A
? is it true that the islanders have approved the turbines | 6D
? What was the margin in the recount? | 6A=seven votes
? Were the ballots stored in an unlocked room? | -
? Has the referendum been annulled? | 1A
? Is Havblåst going to build elsewhere? | -
? Was turnout below 80 per cent? | -
? When will the new vote be held? | 1A=before Christmas ; 5P=6 December
? Has construction of the wind farm begun? | -
? How high are the turbines? | -

= Sørvågen votes for wind farm at second attempt
V| Voters on the island of Sørvågen approved the construction of nine wind turbines on Sunday by 655 votes to 571.
V| Turnout rose to 85 per cent.
N| {Solfrid Kvernmo}, who had led the campaign against the project, said she accepted the result and would not complain.
N| {Havblåst's director, Geir Myklevoll}, said work could begin in 2031 at the earliest.
N| {The mayor, Arnfinn Rødsand}, said the revenue would go to the school.
V| A referendum in September, which the opponents won after a recount, was declared invalid because of the way ballots had been stored.
V| The energy directorate has still to grant a licence.
? Did Sørvågen vote against the wind farm? | 1D 6A
? the rejection of the wind farm in the September referendum | 6A
? is it true that the islanders have approved the turbines | 1A
? What was the margin in the recount? | -
? Were the ballots stored in an unlocked room? | -
? Has the referendum been annulled? | 6A
? Is Havblåst going to build elsewhere? | -
? Was turnout below 80 per cent? | 2D
? When will the new vote be held? | -
? Has construction of the wind farm begun? | 4P+
? How high are the turbines? | -

= Malawi's vice-president seriously ill, paper says
M| Malawi's vice-president, Lazarus Chimwemwe, is being treated for a stroke in a hospital in Johannesburg, {the Lilongwe daily The Nation Mirror} reported on Tuesday.
M| {The newspaper}, which cited a relative, said he had lost the power of speech.
N| {The vice-president's office} said that he was abroad on "a private visit".
N| {The Rosebank hospital} said it did not give information about patients.
V| Chimwemwe, 63, was last seen in public on 28 January at the opening of a fertiliser plant.
N| {Government spokesperson Tamanda Phiri} told reporters that she had no information on the vice-president's health.
N| {The opposition leader, Enoch Kaliati}, said that the nation had a right to know.
? Did Malawi's vice-president have a stroke? | 1A 4W 6W+
? the stroke suffered by Chimwemwe | 1A 4W 6W+
? is it true that lazarus chimwemwe suffered a stroke | 1A 4W 6W+
? Has Chimwemwe lost the power of speech? | 2A
? Where is the vice-president being treated? | 1A=a hospital in Johannesburg ; 4W
? When did he have the stroke? | -
? How long was he abroad? | -
? Has he returned to Malawi? | -
? Will Chimwemwe resume his duties? | -
? Is Gondwe to be the running mate? | -
? Did the president visit him in hospital? | -

= "I am well," says Malawi's vice-president on telephone
N| {Malawi's vice-president, Lazarus Chimwemwe}, told state radio by telephone on Thursday that he had not had a stroke and would be home within days.
N| "I am well, I am resting, and I can speak, as you can hear," {he=Lazarus Chimwemwe} said in a call that lasted 50 seconds.
M| {The Nation Mirror} said that it had no doubt about its information.
N| {Enoch Kaliati of the opposition} questioned whether the voice was that of Chimwemwe.
N| {State radio's director, Jean Nyirenda}, said there could be no doubt and that she had dialled the number herself.
V| It was not clear from where the vice-president was speaking.
N| {The president, Grace Mzumara}, wished her deputy a speedy recovery in a speech to farmers.
N| {Her spokesman} declined to say from what.
? Did Malawi's vice-president have a stroke? | 1D+ 2D+ 3A 8W+
? the stroke suffered by Chimwemwe | 1D+ 2D+ 3A 8W+
? is it true that lazarus chimwemwe suffered a stroke | 1D+ 2D+ 3A 8W+
? Has Chimwemwe lost the power of speech? | 2D+
? Where is the vice-president being treated? | 6W
? When did he have the stroke? | 1D+
? How long was he abroad? | -
? Has he returned to Malawi? | 1P+
? Will Chimwemwe resume his duties? | -
? Is Gondwe to be the running mate? | -
? Did the president visit him in hospital? | -

= Malawi's vice-president returns in wheelchair
V| Vice-President Lazarus Chimwemwe arrived at Lilongwe airport on Sunday after five weeks abroad and was taken from the aircraft in a wheelchair.
N| {His doctor, Professor Yusuf Matola}, said that he had suffered "a minor stroke" on 30 January from which he was recovering well.
N| {The vice-president=Lazarus Chimwemwe} waved to supporters but did not speak to reporters.
N| {Government spokesperson Tamanda Phiri} apologised for the confusion and said the family had asked for discretion.
N| In a radio interview in February {he=Lazarus Chimwemwe} had denied having had a stroke.
N| {The editor of The Nation Mirror, Chikondi Banda}, said she was glad that he was better.
N| Asked whether he would resume his duties, {Professor Matola} said that it was too early to tell.
V| The next election is in September of next year.
? Did Malawi's vice-president have a stroke? | 2A+ 5D+
? the stroke suffered by Chimwemwe | 2A+ 5D+
? is it true that lazarus chimwemwe suffered a stroke | 2A+ 5D+
? Has Chimwemwe lost the power of speech? | -
? Where is the vice-president being treated? | -
? When did he have the stroke? | 2A+=30 January
? How long was he abroad? | 1A=five weeks
? Has he returned to Malawi? | 1A
? Will Chimwemwe resume his duties? | 7W+
? Is Gondwe to be the running mate? | -
? Did the president visit him in hospital? | -

= Chimwemwe to retire from politics
N| {Malawi's vice-president, Lazarus Chimwemwe}, said on Friday that he would not stand in next year's election.
N| {He=Lazarus Chimwemwe} told party members in Zomba that he would serve out his term.
V| Chimwemwe had a stroke in January and has since appeared in public only twice.
N| {President Grace Mzumara} paid tribute to his loyalty.
A| {Party insiders} named Finance Minister Alinafe Gondwe as a possible running mate.
N| {Gondwe} would not say whether she had been asked.
N| {The opposition's Enoch Kaliati} wished him good health.
? Did Malawi's vice-president have a stroke? | 3A
? the stroke suffered by Chimwemwe | 3A
? is it true that lazarus chimwemwe suffered a stroke | 3A
? Has Chimwemwe lost the power of speech? | -
? Where is the vice-president being treated? | -
? When did he have the stroke? | 3A=January
? How long was he abroad? | -
? Has he returned to Malawi? | -
? Will Chimwemwe resume his duties? | 2A+
? Is Gondwe to be the running mate? | 5P 6W+
? Did the president visit him in hospital? | -

= Cyber attack shuts Croatian parliament's website, data stolen
N| The website of Croatia's parliament was put out of action on Monday by a cyber attack in which, according to {the speaker's office}, e-mails of 31 deputies were copied.
N| {Speaker Ivana Perkušić} said that no classified documents were affected.
A| {Two people involved in the investigation} said the attack had been carried out by a group linked to Russian intelligence.
N| {Croatia's interior ministry} said it was too soon to attribute the attack to anybody.
N| {Russia's embassy in Zagreb} rejected what it called the usual insinuations.
V| The site was back in operation on Monday evening.
N| {The opposition Most Naprijed} complained that members had learnt of the attack from the media.
? Was Russia behind the cyber attack on the Croatian parliament? | 3A 4W+ 5D+
? a Russian attack on the parliament's computers | 3A 4W+ 5D+
? is it true that moscow's hackers stole the deputies' e-mails | 3A 4W+ 5D+
? How many deputies' e-mails were copied? | 1A+=31
? Were classified documents stolen? | 2D+
? Are the published e-mails genuine? | -
? Has Croatia expelled Russian diplomats? | -
? Did Russia expel Croatian diplomats? | -
? Has the purchase of the armoured vehicles been cancelled? | -
? Who has resigned as committee chairman? | -
? Did the attackers demand a ransom? | -

= Croatian deputy's e-mails appear online
V| E-mails from the account of Croatian deputy Zvonimir Štefanac, the chairman of the parliamentary defence committee, were published on Thursday on an anonymous channel.
N| In {one of the messages} he describes the purchase of Swedish armoured vehicles as "a mistake that will cost us 300 million".
N| {Štefanac} confirmed that the account was his and said that some of the messages had been altered.
N| {He=Zvonimir Štefanac} declined to say which.
N| {Defence minister Dražen Vukelić} said the purchase would go ahead as planned.
N| {The speaker's office} said 31 accounts had been copied in the attack ten days earlier.
N| {The interior ministry} again declined to say who was responsible.
N| {The Swedish manufacturer, Norrland Fordon}, had no comment.
? Was Russia behind the cyber attack on the Croatian parliament? | 7W+
? a Russian attack on the parliament's computers | 7W+
? is it true that moscow's hackers stole the deputies' e-mails | 7W+
? How many deputies' e-mails were copied? | 6A+=31
? Were classified documents stolen? | -
? Are the published e-mails genuine? | 3A+ 4W+
? Has Croatia expelled Russian diplomats? | -
? Did Russia expel Croatian diplomats? | -
? Has the purchase of the armoured vehicles been cancelled? | 5D+
? Who has resigned as committee chairman? | -
? Did the attackers demand a ransom? | -

= Croatia blames Russian group for attack on parliament
N| {Croatia's government} on Friday attributed the April attack on its parliament's computers to a group controlled by Russian military intelligence.
N| {Interior minister Sanja Radoš} told reporters that there was "no reasonable doubt".
V| The Russian ambassador was summoned to the foreign ministry and two of his staff were told to leave the country within a week.
N| {The embassy=Russia's embassy in Zagreb} denied any involvement and announced a reply in kind.
N| {The European Union's foreign policy chief, Annika Thorsson}, expressed solidarity with Zagreb.
V| E-mails of 31 deputies were stolen in the attack, and some were published.
N| Zvonimir Štefanac, one of those affected, has resigned as chairman of the defence committee, {his party} said.
? Was Russia behind the cyber attack on the Croatian parliament? | 1A+ 2A+ 4D+
? a Russian attack on the parliament's computers | 1A+ 2A+ 4D+
? is it true that moscow's hackers stole the deputies' e-mails | 1A+ 2A+ 4D+
? How many deputies' e-mails were copied? | 6A=31
? Were classified documents stolen? | -
? Are the published e-mails genuine? | -
? Has Croatia expelled Russian diplomats? | 3A
? Did Russia expel Croatian diplomats? | 4P+
? Has the purchase of the armoured vehicles been cancelled? | -
? Who has resigned as committee chairman? | 7A+=Zvonimir Štefanac
? Did the attackers demand a ransom? | -

= U.N. envoy to Libya narrowly escapes crash
V| The United Nations special envoy for Libya, Henrietta Lindqvist-Osei, was unhurt when a helicopter carrying her made an emergency landing in the desert south of Sirte on Sunday.
N| {The United Nations mission} said the crew had reported a loss of oil pressure.
N| {A militia commander, Khalifa Zintani}, claimed that his men had fired at it with a heavy machine gun.
N| {The mission's spokesman, Bruno Castelain}, said there were no signs of gunfire on the aircraft.
V| All seven people on board were picked up by a second helicopter after four hours.
V| The envoy was on her way to Sabha for talks with tribal leaders.
N| {Her office} said the meeting would be held at a later date.
? Was the envoy's helicopter shot at? | 3A+ 4D+
? gunfire at the U.N. helicopter in Libya | 3A+ 4D+
? is it true that a militia brought down the envoy's aircraft | 3A+ 4D+
? Was Lindqvist-Osei hurt? | 1D
? How many people were on board? | 5A=seven
? What caused the emergency landing? | 2A+=a loss of oil pressure ; 3A+=his men had fired at it with a heavy machine gun
? Have the talks in Sabha taken place? | 7P+
? Will the southern oil fields reopen? | -
? What share of the revenue do the tribes get? | -
? Has oil production restarted? | -
? Who owns the helicopter company? | -

= Libya envoy resumes tribal talks in Sabha
V| The U.N. envoy for Libya, Henrietta Lindqvist-Osei, held talks with leaders of nine tribes in Sabha on Thursday, four days after her helicopter came down in the desert.
N| {She=Henrietta Lindqvist-Osei} said an agreement on the reopening of the southern oil fields was within reach.
N| {A technical report by the aircraft's operator, Aerosud}, confirms that an oil line had cracked.
N| {Khalifa Zintani, whose militia controls the road to Sabha}, repeated that the helicopter was shot at.
N| {Sheikh Massoud Awlad Suleiman, who took part in the talks}, said the tribes demanded a fifth of the revenue.
N| {Libya's national oil company} declined to comment on the demand.
V| The fields have been closed since March.
? Was the envoy's helicopter shot at? | 4A+
? gunfire at the U.N. helicopter in Libya | 4A+
? is it true that a militia brought down the envoy's aircraft | 3D+ 4A+
? Was Lindqvist-Osei hurt? | -
? How many people were on board? | -
? What caused the emergency landing? | 3A+=an oil line had cracked ; 4A+=the helicopter was shot at
? Have the talks in Sabha taken place? | 1A
? Will the southern oil fields reopen? | 2A
? What share of the revenue do the tribes get? | 5P+
? Has oil production restarted? | 7D
? Who owns the helicopter company? | -

= Southern Libyan oil fields to reopen
V| Tribal leaders and Libya's national oil company agreed on Monday to reopen three oil fields in the south that have been closed since March.
V| The tribes will receive 12 per cent of the revenue, in the form of public works.
N| {The U.N. envoy, Henrietta Lindqvist-Osei}, who mediated, said that production could start within ten days.
N| {Khalifa Zintani} said he was not bound by the agreement.
N| {The head of the oil company, Faraj Bensalem}, put the loss since March at 1.9 billion dollars.
V| Lindqvist-Osei's helicopter had to make an emergency landing on the way to an earlier round of talks.
V| The three fields produce about 290,000 barrels a day.
? Was the envoy's helicopter shot at? | -
? gunfire at the U.N. helicopter in Libya | -
? is it true that a militia brought down the envoy's aircraft | -
? Was Lindqvist-Osei hurt? | -
? How many people were on board? | -
? What caused the emergency landing? | -
? Have the talks in Sabha taken place? | -
? Will the southern oil fields reopen? | 1A 3A
? What share of the revenue do the tribes get? | 2A=12 per cent
? Has oil production restarted? | 3P
? Who owns the helicopter company? | -

= Australian treasurer considering early exit, colleagues say
A| Australia's treasurer, Gillian Hathersage, has told friends that she does not intend to serve until the next election, {three members of the parliamentary Labor Party} said on Sunday.
A| {One of them}, a backbencher from Queensland, said she was expected to announce her decision after the May budget.
N| {A spokesman for Hathersage} said the treasurer was "focused on the budget and on nothing else".
N| {The prime minister, Daniel Orlovsky}, declined to comment on what he described as weekend speculation.
V| Hathersage, 59, has delivered six budgets and is regarded as the government's most experienced minister.
A| {Party figures} named the trade minister, Vikram Sethi, and the finance minister, Bridget Loy, as possible successors.
N| {Sethi} laughed off a question on the subject during an interview in Perth.
N| {The shadow treasurer, Hugh Carrington-Moss}, said the treasurer was abandoning ship before the bill arrived.
? Has Gillian Hathersage resigned as treasurer? | 1P 2P 3W+ 4W+
? the treasurer's early departure | 1P 2P 3W+ 4W+
? is it true that hathersage will leave before the next election | 1A 3W+ 4W+
? When did Hathersage take her decision? | -
? Who succeeded Hathersage? | 6P
? How many budgets did she present? | 5A=six
? Is Sethi a candidate for treasurer? | 6P 7W+
? Did the prime minister ask her to go? | -
? Has the by-election been held? | -
? Who is Labor's candidate in the by-election? | -
? Did illness lead to her decision? | -

= Hathersage plays down talk of retirement
N| {Australian treasurer Gillian Hathersage} said on Monday that she had made no decision about her future and would not be distracted by anonymous colleagues.
N| "I have a budget to write, and I will write it," {she=Gillian Hathersage} told reporters in Canberra.
N| Asked directly whether she would contest the next election, {Hathersage} said that her electorate would be the first to know.
M| {The Sunday Dispatch} had reported that she planned to leave parliament early.
N| {Trade minister Vikram Sethi} said the treasurer was the best the country had had and that there was no vacancy.
N| {Prime Minister Orlovsky} said he wanted her to stay "for as long as she wants to".
A| {Two cabinet ministers} said privately that the succession had not been discussed.
V| The budget is to be presented on 12 May.
? Has Gillian Hathersage resigned as treasurer? | 1W+ 3W+ 4P 5D
? the treasurer's early departure | 1W+ 3W+ 4P 5D
? is it true that hathersage will leave before the next election | 1W+ 3W+ 4A
? When did Hathersage take her decision? | 1D+
? Who succeeded Hathersage? | -
? How many budgets did she present? | -
? Is Sethi a candidate for treasurer? | 5W+
? Did the prime minister ask her to go? | 6D+
? Has the by-election been held? | -
? Who is Labor's candidate in the by-election? | -
? Did illness lead to her decision? | -

= Hathersage to quit parliament after seven budgets
N| {Gillian Hathersage} announced on Thursday, nine days after presenting her seventh budget, that she would resign as Australia's treasurer at the end of June and leave parliament.
N| {She=Gillian Hathersage} told a news conference that she had taken the decision in January and had informed the prime minister at that time.
N| {Daniel Orlovsky} paid tribute to "the finest treasurer of my lifetime" and said a successor would be named next week.
N| {Opposition spokesman Hugh Carrington-Moss} said she had misled the public in April, when she said no decision had been made.
N| {Hathersage} rejected that, saying a decision was made "on the day it is announced".
V| A by-election in her Tasmanian seat is expected in August.
N| {Finance minister Bridget Loy} confirmed that she was a candidate for the post.
N| {Vikram Sethi} would not say whether he was.
? Has Gillian Hathersage resigned as treasurer? | 1P+
? the treasurer's early departure | 1P+
? is it true that hathersage will leave before the next election | 1A+
? When did Hathersage take her decision? | 2A+=January
? Who succeeded Hathersage? | -
? How many budgets did she present? | 1A+=seventh
? Is Sethi a candidate for treasurer? | 8W+
? Did the prime minister ask her to go? | -
? Has the by-election been held? | 6P
? Who is Labor's candidate in the by-election? | -
? Did illness lead to her decision? | -

= Loy sworn in as Australian treasurer
V| Bridget Loy was sworn in as Australia's first Indigenous treasurer on Tuesday, succeeding Gillian Hathersage, who resigned at the end of June.
V| Trade minister Vikram Sethi, who had also sought the post, takes over the finance portfolio.
N| {Loy} said that she would publish an economic statement in October.
N| {Prime Minister Daniel Orlovsky} described the change as orderly.
V| Hathersage has been appointed chair of a university council in Hobart.
N| {The Australian Industry Group} called for continuity.
V| The by-election in Hathersage's seat will be held on 16 August.
N| {Labor's state secretary, Moira Penhallow}, declined to say whom the party would put forward.
? Has Gillian Hathersage resigned as treasurer? | 1A
? the treasurer's early departure | 1A
? is it true that hathersage will leave before the next election | 1A
? When did Hathersage take her decision? | -
? Who succeeded Hathersage? | 1A=Bridget Loy
? How many budgets did she present? | -
? Is Sethi a candidate for treasurer? | 2A
? Did the prime minister ask her to go? | -
? Has the by-election been held? | 7P
? Who is Labor's candidate in the by-election? | 8W+
? Did illness lead to her decision? | -

= Peru suspends talks with China over port fees
N| Peru has suspended negotiations with China on a new fishing agreement after a dispute over fees for Chinese vessels at the port of Chancay, {the production ministry} said on Tuesday.
N| {Production minister Rocío Huamán} said that fees of 2,300 dollars a day, introduced in February, applied to all foreign ships.
N| {The Chinese embassy} described them as discriminatory, because 95 per cent of the ships concerned were Chinese.
N| {The national fisheries society} supported the minister.
V| About 380 Chinese squid vessels operate off Peru's coast between May and September.
N| {A foreign ministry official, Julio Bambarén}, said there was no dispute between the two governments, only "a difference over an invoice".
V| The talks had been due to continue in Lima on 3 June.
? Have Peru and China broken off their fisheries talks? | 1A+
? the suspension of negotiations on a fishing agreement | 1A+
? is it true that lima stopped talking to beijing about fishing | 1A+
? How high are the fees? | 2A+=2,300 dollars a day
? Are the fees aimed at Chinese ships? | 2D+ 3A+
? Is the Chinese fleet boycotting Peruvian ports? | -
? How many tankers were seen in May? | -
? Have the fees been cut? | -
? Were the fees cut because of the talks? | -
? Will the ships have to carry observers? | -
? Was the captain of the tanker arrested? | -

= Chinese squid fleet avoids Peruvian ports
V| No Chinese squid vessel has called at Chancay or Callao since Peru broke off talks on a fishing agreement two weeks ago, figures from the port authority show.
N| {Shipping agent Gonzalo Iparraguirre} said that the ships were refuelling at sea from tankers.
N| {The navy} said it had observed 41 tankers in May, compared with 12 in the same month last year.
N| {China's ambassador, Fan Yuqing}, denied that there was any boycott.
N| {Minister Rocío Huamán} said the fees would not be withdrawn.
A| {Port workers} said that several hundred jobs were at risk.
N| {The environmental organisation Mar Libre} warned of spills.
V| A tanker transferring fuel lost about 30 tonnes of diesel off Pisco on 9 June.
? Have Peru and China broken off their fisheries talks? | 1A
? the suspension of negotiations on a fishing agreement | 1A
? is it true that lima stopped talking to beijing about fishing | 1A
? How high are the fees? | -
? Are the fees aimed at Chinese ships? | -
? Is the Chinese fleet boycotting Peruvian ports? | 1A 4D+
? How many tankers were seen in May? | 3A=41
? Have the fees been cut? | 5D+
? Were the fees cut because of the talks? | -
? Will the ships have to carry observers? | -
? Was the captain of the tanker arrested? | -

= Peru halves port fees, talks with China resume
N| Peru will halve the fees that foreign fishing vessels pay at its ports to 1,150 dollars a day from Monday, according to {a decree published on Friday}.
V| Negotiations with China on a fishing agreement were resumed in Lima on the same day.
N| {Rocío Huamán, the production minister}, said the reduction was unconnected with the talks.
N| {Ambassador Fan Yuqing} welcomed what he called a fair decision.
N| {The president of the fisheries society, Ernesto Villarán}, called it a surrender.
N| {Mar Libre} said that the ships should be obliged to carry independent observers.
N| {The ministry=the production ministry} did not say whether observers were on the agenda.
V| The squid season ends in September.
? Have Peru and China broken off their fisheries talks? | 2D
? the suspension of negotiations on a fishing agreement | 2D
? is it true that lima stopped talking to beijing about fishing | 2D
? How high are the fees? | 1A+=1,150 dollars a day
? Are the fees aimed at Chinese ships? | -
? Is the Chinese fleet boycotting Peruvian ports? | -
? How many tankers were seen in May? | -
? Have the fees been cut? | 1A+
? Were the fees cut because of the talks? | 3D+
? Will the ships have to carry observers? | 6P 7W+
? Was the captain of the tanker arrested? | -

= Turkmen president's son barred from Austria, magazine reports
M| Austria has banned Serdar Annayev, the son of Turkmenistan's president, from entering the country because of unpaid hotel bills and a brawl in Kitzbühel, {the Vienna magazine Wochenblick} reported on Thursday.
M| The ban was issued by the Tyrolean authorities in January and is valid for three years, {it=the Vienna magazine Wochenblick} said.
N| {The interior ministry in Vienna} said it could not comment on individual cases for reasons of data protection.
N| {The Turkmen embassy} called the report "an insult to a friendly nation".
N| {The hotel's director, Veronika Aschaber}, said that she had no claims against anybody.
N| {Police in Kitzbühel} confirmed an incident in the night of 6 January in which a waiter had suffered a broken nose.
V| Annayev, 27, is a deputy minister for sport.
? Is Serdar Annayev banned from entering Austria? | 1A 2A 3W+
? the entry ban on the Turkmen president's son | 1A 2A 3W+
? is it true that austria won't let annayev in | 1A 2A 3W+
? How long does the ban last? | 2A=three years
? Did Annayev leave hotel bills unpaid? | 1A 5D+
? Was a waiter injured? | 6A
? How much was the waiter paid? | -
? Did Annayev attend the tournament? | -
? Has the gas agreement been signed? | -
? Was the signing cancelled because of the airport incident? | -
? Is Annayev being prosecuted for bodily harm? | -
? Has Austria apologised? | -

= Turkmen deputy minister to attend Innsbruck event
N| {The organisers of a judo tournament in Innsbruck} said on Monday that Turkmenistan's deputy sports minister, Serdar Annayev, had confirmed his attendance.
M| {Wochenblick} reported last week that he was not allowed to enter Austria.
N| {The interior ministry} repeated that it did not comment on individual cases.
N| {The waiter injured in January, Lukas Feichtner}, told the tabloid Krone Tirol that he had been paid 40,000 euros and had agreed to say no more.
N| {The public prosecutor in Innsbruck} said that an investigation into bodily harm had been closed in February.
N| {The opposition Greens} asked the interior minister to clarify whether the ban existed.
V| The tournament begins on Saturday.
? Is Serdar Annayev banned from entering Austria? | 2A 3W+
? the entry ban on the Turkmen president's son | 2A 3W+
? is it true that austria won't let annayev in | 2A 3W+
? How long does the ban last? | -
? Did Annayev leave hotel bills unpaid? | -
? Was a waiter injured? | 4A+
? How much was the waiter paid? | 4A+=40,000 euros
? Did Annayev attend the tournament? | 1P
? Has the gas agreement been signed? | -
? Was the signing cancelled because of the airport incident? | -
? Is Annayev being prosecuted for bodily harm? | 5D+
? Has Austria apologised? | -

= Annayev turned back at Vienna airport
V| Serdar Annayev, the son of the president of Turkmenistan, was refused entry at Vienna airport on Friday evening and flew back to Ashgabat after two hours.
N| {A police spokeswoman, Ines Wallisch}, said there was a valid ban on his entering the country.
N| {The Turkmen foreign ministry} summoned the Austrian ambassador and demanded an apology.
N| {Interior minister Matthias Gruberl} told the broadcaster AT1 that "the law applies to sons as well".
N| {The tournament's organisers} said that they regretted his absence.
V| Turkmenistan's team withdrew from the competition.
M| {Wochenblick}, which first reported the ban, said it had been issued at the request of the Kitzbühel police.
V| A gas supply agreement between the two countries is to be signed in May.
? Is Serdar Annayev banned from entering Austria? | 1A 2A+ 4A+ 7A
? the entry ban on the Turkmen president's son | 1A 2A+ 4A+ 7A
? is it true that austria won't let annayev in | 1A 2A+ 4A+ 7A
? How long does the ban last? | -
? Did Annayev leave hotel bills unpaid? | -
? Was a waiter injured? | -
? How much was the waiter paid? | -
? Did Annayev attend the tournament? | 1D 5D
? Has the gas agreement been signed? | 8P
? Was the signing cancelled because of the airport incident? | -
? Is Annayev being prosecuted for bodily harm? | -
? Has Austria apologised? | 3P+

= Turkmenistan calls off gas signing with Austria
V| Turkmenistan has cancelled the signing of a gas supply agreement with Austria that was to have taken place in Ashgabat on Tuesday.
N| {The Turkmen government} cited "technical reasons".
N| {Austria's energy company ÖGV} said that it had been informed by e-mail and hoped for a new date.
A| {Diplomats} linked the decision to the expulsion of the president's son from Vienna airport in April.
N| {Austria's chancellor, Friederike Lanz}, said that she saw no connection.
V| Under the agreement 1.5 billion cubic metres a year would have been delivered through Azerbaijan.
N| {Serdar Annayev} was appointed minister for sport last week.
V| The ban on his entering Austria runs until January 2031.
? Is Serdar Annayev banned from entering Austria? | 8A
? the entry ban on the Turkmen president's son | 8A
? is it true that austria won't let annayev in | 8A
? How long does the ban last? | 8A=until January 2031
? Did Annayev leave hotel bills unpaid? | -
? Was a waiter injured? | -
? How much was the waiter paid? | -
? Did Annayev attend the tournament? | -
? Has the gas agreement been signed? | 1D 3P+
? Was the signing cancelled because of the airport incident? | 2D+ 4A 5D+
? Is Annayev being prosecuted for bodily harm? | -
? Has Austria apologised? | -

= Quebec minister's aide leaked tender, opposition alleges
N| {The opposition Parti de l'Avenir} on Tuesday accused an aide to Quebec's transport minister of having passed confidential tender documents for a bridge to one of the bidders.
N| {Its=The opposition Parti de l'Avenir} transport critic, Solène Charbonneau, said e-mails in her possession showed that the aide, Mathieu Laverdière, had sent a price list to the company Ponts Nordiques on 3 October.
N| {Transport minister Josée Archambault} told the National Assembly that she had suspended Laverdière and asked the ethics commissioner to investigate.
N| {Laverdière} did not respond to messages on Tuesday.
N| {A spokesperson for Ponts Nordiques} said that the company "does not comment on allegations".
V| The contract, worth 412 million dollars, was awarded to Ponts Nordiques in December.
N| {The losing bidder, Constructions Beauharnois}, said that it was taking legal advice.
V| The bridge is to link Rimouski and Forestville.
? Did Mathieu Laverdière leak the tender documents? | 1A 2A 4W+ 5W+
? the aide's disclosure of confidential bridge papers | 1A 2A 4W+ 5W+
? is it true that archambault's aide sent a price list to ponts nordiques | 1A 2A 4W+ 5W+
? Who sent the price list? | 2A=Mathieu Laverdière
? How much is the contract worth? | 6A=412 million dollars
? Has the contract been cancelled? | -
? Has the minister resigned? | -
? Did Ponts Nordiques use the list for its bid? | 5W+
? Is Laverdière still suspended? | 3A+
? Has Constructions Beauharnois sued the province? | 7P+
? Was the bridge damaged during construction? | -

= Aide denies passing on bridge documents
N| {Mathieu Laverdière, the suspended aide to Quebec's transport minister}, said on Thursday that he had never sent confidential papers to any company.
N| {His lawyer, Béatrice Thivierge}, said the e-mails shown by the opposition had been sent from a shared account to which at least six people had access.
N| {Solène Charbonneau of the Parti de l'Avenir} stood by her accusation.
N| {The ethics commissioner, Normand Lapalme}, confirmed that he had opened an inquiry and would say nothing until it was finished.
N| {Josée Archambault} rejected calls for her own resignation.
N| {Premier Luc Desharnais} said that the contract with Ponts Nordiques remained in force.
V| Work on the approaches to the bridge began in March.
? Did Mathieu Laverdière leak the tender documents? | 1D+ 2D+ 3A 4W
? the aide's disclosure of confidential bridge papers | 1D+ 2D+ 3A 4W
? is it true that archambault's aide sent a price list to ponts nordiques | 1D+ 2D+ 3A 4W
? Who sent the price list? | 1D+
? How much is the contract worth? | -
? Has the contract been cancelled? | 6D+
? Has the minister resigned? | 5D+
? Did Ponts Nordiques use the list for its bid? | -
? Is Laverdière still suspended? | 1A
? Has Constructions Beauharnois sued the province? | -
? Was the bridge damaged during construction? | -

= Commissioner: colleague, not Laverdière, sent bridge price list
N| A price list for the bridge between Rimouski and Forestville was sent to a bidder by a junior official in the contracts office and not by the minister's aide Mathieu Laverdière, {Quebec's ethics commissioner, Normand Lapalme}, reported on Wednesday.
N| {The official, Carl Vaudreuil}, admitted it and has been dismissed, the ministry said.
N| {The report} says that Ponts Nordiques received the list but that its bid had been submitted two days earlier.
N| Laverdière will return to work on Monday, {Josée Archambault} said.
N| {Solène Charbonneau} apologised to him in the National Assembly.
N| {Constructions Beauharnois} announced that it would sue the province for damages nonetheless.
N| {Ponts Nordiques} said it had deleted the list unread.
V| The bridge is due to open in 2033.
? Did Mathieu Laverdière leak the tender documents? | 1D 2D 5D
? the aide's disclosure of confidential bridge papers | 1D 2D 5D
? is it true that archambault's aide sent a price list to ponts nordiques | 1D 2D 5D
? Who sent the price list? | 1A=a junior official in the contracts office ; 2A+=Carl Vaudreuil
? How much is the contract worth? | -
? Has the contract been cancelled? | -
? Has the minister resigned? | -
? Did Ponts Nordiques use the list for its bid? | 3D 7D+
? Is Laverdière still suspended? | 4D+
? Has Constructions Beauharnois sued the province? | 6P+
? Was the bridge damaged during construction? | -

= Iraq's central bank governor to be questioned over missing dollars, sources say
A| Iraq's parliamentary finance committee will summon central bank governor Muthanna al-Rubaie over the disappearance of 220 million dollars from currency auctions, {two members of the committee} said on Sunday, asking not to be named.
A| The money was sold to three exchange houses that later proved to have no premises, {one of the members} said.
N| {The central bank} said in a statement that all its auctions were audited and that no money was missing.
N| {Al-Rubaie's office} declined to say whether he had received a summons.
V| The dinar fell on Sunday to 1,540 to the dollar on the open market, its lowest level in four months.
N| {Prime Minister Haitham Dulaimi} told reporters in Basra that he would wait for facts.
V| A predecessor of al-Rubaie was dismissed in 2023 after a similar affair.
? Did 220 million dollars disappear from the central bank's auctions? | 1A 3D+ 6W
? the missing dollars at Iraq's central bank | 1A 3D+ 6W
? is it true that money vanished from iraq's currency auctions | 1A 3D+ 6W
? Has the governor been summoned by the committee? | 1P 4W+
? How long did the hearing last? | -
? Where did the dollars go? | -
? Has Muthanna al-Rubaie lost his post? | -
? Who is the new governor? | -
? Who has the auction records? | -
? Will al-Rubaie be charged? | -
? Did the IMF ask for an audit? | -

= Committee chairman confirms summons for Iraqi bank governor
N| {The chairman of the finance committee in Iraq's parliament, Awad Khoshnaw}, confirmed on Tuesday that the governor of the central bank had been asked to appear before it on 19 May.
N| {He=Awad Khoshnaw} put the sum in question at between 200 and 230 million dollars.
N| {The central bank} said that the governor was "at the disposal of the legislature" and denied again that any funds had gone astray.
N| {The three exchange houses} could not be contacted; their licences were withdrawn on Monday.
A| {A bank official} said that the records of the auctions had been taken to the prime minister's office.
N| {The prime minister's spokeswoman, Rusul Tamimi}, would not comment on the whereabouts of documents.
V| The dinar recovered slightly.
? Did 220 million dollars disappear from the central bank's auctions? | 3D+ 4W+
? the missing dollars at Iraq's central bank | 3D+ 4W+
? is it true that money vanished from iraq's currency auctions | 3D+ 4W+
? Has the governor been summoned by the committee? | 1A+
? How long did the hearing last? | -
? Where did the dollars go? | -
? Has Muthanna al-Rubaie lost his post? | -
? Who is the new governor? | -
? Who has the auction records? | 5A=the prime minister's office ; 6W+
? Will al-Rubaie be charged? | -
? Did the IMF ask for an audit? | -

= Iraqi governor tells committee auctions were sound
N| {Muthanna al-Rubaie, the governor of Iraq's central bank}, told a parliamentary committee on Tuesday that none of the 220 million dollars sold to three exchange houses was missing, since all of it had been paid for in dinars.
N| "We sold dollars and we received dinars, to the last note," {he=Muthanna al-Rubaie} said in a hearing that lasted four hours.
N| {He=Muthanna al-Rubaie} conceded that the exchange houses should not have been admitted and said that two officials had been suspended.
N| {Committee chairman Awad Khoshnaw} said that the question was where the dollars had gone, not the dinars.
A| {Several members} called on the governor to resign.
N| {Al-Rubaie} said he would do so only if asked by the prime minister.
N| {Prime Minister Dulaimi} was abroad, and his office had no comment.
? Did 220 million dollars disappear from the central bank's auctions? | 1D+ 2D+
? the missing dollars at Iraq's central bank | 1D+ 2D+
? is it true that money vanished from iraq's currency auctions | 1D+ 2D+
? Has the governor been summoned by the committee? | -
? How long did the hearing last? | 2A=four hours
? Where did the dollars go? | 4W
? Has Muthanna al-Rubaie lost his post? | 5P 6P+ 7W+
? Who is the new governor? | -
? Who has the auction records? | -
? Will al-Rubaie be charged? | -
? Did the IMF ask for an audit? | -

= Iraqi central bank governor removed
V| Iraqi Prime Minister Haitham Dulaimi on Thursday dismissed the governor of the central bank, Muthanna al-Rubaie, and appointed his deputy, Shahla Jabbar, in his place.
N| {A government statement} gave as the reason "the requirements of the public interest".
N| {Al-Rubaie} said he respected the decision and had nothing to reproach himself with.
N| {The integrity commission} announced that it was seeking the arrest of three owners of exchange houses on suspicion of having moved 220 million dollars to Turkey.
N| {Khoshnaw, who heads the finance committee}, welcomed the step.
N| {Jabbar} said the auctions would be suspended for two weeks.
N| Asked if her predecessor would be charged, {the commission's spokesman, Laith Hadid}, said that was a matter for the judges.
V| The dinar closed at 1,515 to the dollar.
? Did 220 million dollars disappear from the central bank's auctions? | 4A
? the missing dollars at Iraq's central bank | 4A
? is it true that money vanished from iraq's currency auctions | 4A
? Has the governor been summoned by the committee? | -
? How long did the hearing last? | -
? Where did the dollars go? | 4A=Turkey
? Has Muthanna al-Rubaie lost his post? | 1A 2A+ 3A+ 5A
? Who is the new governor? | 1A=his deputy, Shahla Jabbar
? Who has the auction records? | -
? Will al-Rubaie be charged? | 7W
? Did the IMF ask for an audit? | -

= Swedish troops to lead NATO brigade in Lithuania, minister says
N| Sweden will take over command of NATO's brigade in Lithuania next year, {Defence Minister Pernilla Wikander} said on Monday.
N| About 1,200 Swedish soldiers will be stationed in Rukla from August, {she=Pernilla Wikander} told a news conference in Stockholm.
V| Germany has led the unit since 2017.
N| {Lithuania's president, Saulius Norkūnas}, said that his country was grateful.
N| {The Left Party} said it would vote against the deployment in the Riksdag.
V| The mission is expected to cost 2.6 billion kronor a year.
N| {The supreme commander, General Ulf Brännström}, said that the troops were ready.
V| Parliament will debate the bill on 3 December.
? Has Sweden taken command of NATO's brigade in Lithuania? | 1P+
? the Swedish lead of the brigade in Rukla | 1P+
? is it true that sweden will head the nato unit in lithuania | 1A+
? How many Swedish soldiers are to be stationed there? | 2A+=About 1,200
? Did the Riksdag reject the deployment? | -
? Who led the brigade before? | 3A=Germany
? Will the mission cost 2.6 billion kronor a year? | 6A
? Have all the Swedish soldiers arrived? | -
? How many tanks has Sweden sent? | -
? Who commands the brigade? | -
? Has Russia attacked the base? | -

= Riksdag approves Lithuania deployment
V| Sweden's parliament voted on Thursday by 289 to 41 to send 1,200 soldiers to Lithuania, where Sweden will lead a NATO brigade.
V| The Left Party and five Greens voted against.
N| {Defence Minister Pernilla Wikander} spoke of a historic decision.
N| {The Left Party's Amineh Sadeghi} said the cost of 2.6 billion kronor had been underestimated.
N| {The government} rejected that.
V| The first soldiers are to leave from Skövde on 4 August.
N| {Russia's foreign ministry} announced "appropriate counter-measures" and gave no details.
? Has Sweden taken command of NATO's brigade in Lithuania? | 1P
? the Swedish lead of the brigade in Rukla | 1P
? is it true that sweden will head the nato unit in lithuania | 1A
? How many Swedish soldiers are to be stationed there? | 1A=1,200
? Did the Riksdag reject the deployment? | 1D
? Who led the brigade before? | -
? Will the mission cost 2.6 billion kronor a year? | 4D 5A+
? Have all the Swedish soldiers arrived? | 6P
? How many tanks has Sweden sent? | -
? Who commands the brigade? | -
? Has Russia attacked the base? | -

= Sweden takes command in Rukla
V| Sweden formally took command of NATO's brigade in Lithuania from Germany on Friday in a ceremony at Rukla attended by the presidents of both host and sending states' parliaments.
V| Brigadier General Åsa Malmqvist is the first woman to lead the unit, which numbers 4,800 soldiers from nine countries.
N| {General Malmqvist} said exercises would be held in every month of the winter.
V| Of the 1,200 Swedish soldiers, 1,050 have arrived.
N| {Lithuania's defence minister, Rasa Jankutė}, said that barracks for the others would be finished in October.
N| {A spokesman for the Swedish armed forces, Major Linus Ekfeldt}, would not say how many tanks had been brought.
N| {The Left Party} renewed its call for a review of the cost, now put at 2.9 billion kronor.
? Has Sweden taken command of NATO's brigade in Lithuania? | 1A
? the Swedish lead of the brigade in Rukla | 1A
? is it true that sweden will head the nato unit in lithuania | 1A
? How many Swedish soldiers are to be stationed there? | 4A=1,200
? Did the Riksdag reject the deployment? | -
? Who led the brigade before? | 1A=Germany
? Will the mission cost 2.6 billion kronor a year? | 7D
? Have all the Swedish soldiers arrived? | 4D
? How many tanks has Sweden sent? | 6W+
? Who commands the brigade? | 2A=Brigadier General Åsa Malmqvist
? Has Russia attacked the base? | -

= Sudan's rebels free Kenyan pilot, broker says
N| {Dr Achol Mawien, a South Sudanese physician who acts as a go-between}, said on Monday that a Kenyan pilot captured in Darfur in June had been handed over to her in good health.
N| {She=Dr Achol Mawien} said the pilot, Captain Brian Oduor, would be flown from Aweil to Nairobi as soon as the weather allowed.
N| {Kenya's foreign ministry} said it was aware of the statement and was trying to confirm it.
N| {A spokesman for the Darfur rebels} did not answer a call to his satellite telephone.
V| Oduor, 46, was delivering vaccines when his aircraft was forced down near Kutum.
N| {His company, Savannah Air Relief}, said that it had had no contact with him since 9 June.
N| {Mawien} would not say whether any payment had been made.
? Has Captain Oduor been released? | 1A+ 3W 4W+
? the freeing of the Kenyan pilot in Darfur | 1A+ 3W 4W+
? is it true that the rebels let the pilot go | 1A+ 3W 4W+
? Was a ransom paid for the pilot? | 7W+
? What was the aircraft carrying? | 5A=vaccines
? How long was he held? | -
? Has the wife heard from him? | -
? Why was the pilot's flight to Nairobi delayed? | 2A+=the weather
? Was Oduor carrying weapons? | -
? Has the aircraft been returned? | -
? Did the Kenyan government pay the fighters? | -

= Kenyan pilot still in Darfur, rebels say
N| {The rebel movement that controls northern Darfur} denied on Tuesday that it had released a captive Kenyan pilot.
N| {Its=The rebel movement that controls northern Darfur} spokesman, Adam Bahar, said that Brian Oduor was "our guest until the air strikes stop".
N| {Achol Mawien, a physician who says she negotiated his release}, insisted that he was with her, but did not make him available to reporters.
N| {Kenya's foreign minister, Nelima Wafula}, said: "Until I hear his voice I will say nothing."
N| {The pilot's wife, Janet}, told this newspaper that nobody had telephoned her.
V| Heavy rain has closed the airstrip at Aweil since Saturday.
V| The aircraft was carrying 90,000 doses of measles vaccine.
? Has Captain Oduor been released? | 1D+ 2D+ 3A+ 4W
? the freeing of the Kenyan pilot in Darfur | 1D+ 2D+ 3A+ 4W
? is it true that the rebels let the pilot go | 1D+ 2D+ 3A+ 4W
? Was a ransom paid for the pilot? | -
? What was the aircraft carrying? | 7A=90,000 doses of measles vaccine
? How long was he held? | -
? Has the wife heard from him? | 5D+
? Why was the pilot's flight to Nairobi delayed? | 6A=Heavy rain
? Was Oduor carrying weapons? | -
? Has the aircraft been returned? | -
? Did the Kenyan government pay the fighters? | -

= Pilot lands in Nairobi, broker was right
V| Captain Brian Oduor, the Kenyan pilot held in Darfur for ten weeks, arrived at Nairobi's Wilson airport on Friday, accompanied by the South Sudanese doctor who had announced his release four days earlier.
N| {Oduor} told reporters that he had been handed over on Sunday night by fighters who had not told their leaders.
N| {He=Captain Brian Oduor} said that he had been treated correctly and fed badly.
N| {Foreign minister Nelima Wafula} apologised to Achol Mawien for having doubted her.
N| {The rebel spokesman, Adam Bahar}, acknowledged that the pilot had left "without the knowledge of the command".
N| {Mawien} said that she had paid the fighters' debts in a shop, about 3,000 dollars.
V| His aircraft has not been recovered.
N| {Savannah Air Relief} said its flights to Darfur remained suspended.
? Has Captain Oduor been released? | 1A 2A+ 5A+
? the freeing of the Kenyan pilot in Darfur | 1A 2A+ 5A+
? is it true that the rebels let the pilot go | 1A 2A+
? Was a ransom paid for the pilot? | 6A+
? What was the aircraft carrying? | -
? How long was he held? | 1A=ten weeks
? Has the wife heard from him? | -
? Why was the pilot's flight to Nairobi delayed? | -
? Was Oduor carrying weapons? | -
? Has the aircraft been returned? | 7D
? Did the Kenyan government pay the fighters? | -

= Lebanese caretaker premier named to form cabinet
V| Lebanon's president, General Elias Habchi, on Wednesday asked the caretaker prime minister, Omar Sinno, to form a new government.
V| Sinno was backed by 68 of the 128 members of parliament in consultations held on Tuesday.
N| {He=Omar Sinno} said he wanted a cabinet of 18 experts within a month.
N| {The largest Christian bloc, the Cedar Movement}, said that it would not take part.
V| Lebanon has been without a fully empowered government since the election in May.
N| {The International Monetary Fund} said disbursement of a 3-billion-dollar programme depended on reforms.
N| {Sinno} declined to say whom he had in mind as finance minister.
? Has Omar Sinno formed a government? | 1P 3P+
? Sinno's failure to form a cabinet | -
? is it true that sinno gave up the attempt to form a government | -
? Who is Lebanon's prime minister? | 1A=Omar Sinno
? How many ministers are in the cabinet? | 3P+=18
? Is the Cedar Movement part of the government? | 4D+
? Was the justice ministry in dispute? | -
? Did Sfeir turn down the post? | -
? How long did Sinno try? | -
? Has parliament given the new government its confidence? | -
? Has the IMF paid out the money? | 6P+
? Who is the new finance minister? | 7W+

= Sinno presents list, president hesitates
A| Lebanon's prime minister-designate, Omar Sinno, handed President Elias Habchi a list of 18 ministers on Monday, {officials at Baabda palace} said.
N| {Sinno} told reporters that it was "a list, not the list".
N| {The president's office} said Habchi had made observations on four names.
A| {Political sources} said that the disagreement concerned the ministries of energy and justice.
N| {The president's adviser, Carla Estephan}, denied that justice was in dispute.
N| {The Cedar Movement's leader, Farid Boustany}, said his party stood by its decision to stay outside.
V| It was the 33rd day since Sinno was asked to form a government.
V| The Lebanese pound was stable.
? Has Omar Sinno formed a government? | 1P
? Sinno's failure to form a cabinet | -
? is it true that sinno gave up the attempt to form a government | -
? Who is Lebanon's prime minister? | -
? How many ministers are in the cabinet? | 1P=18
? Is the Cedar Movement part of the government? | 6D+
? Was the justice ministry in dispute? | 4A 5D+
? Did Sfeir turn down the post? | -
? How long did Sinno try? | 7A=the 33rd day
? Has parliament given the new government its confidence? | -
? Has the IMF paid out the money? | -
? Who is the new finance minister? | -

= Sinno gives up
N| {Lebanon's prime minister-designate, Omar Sinno}, told the president on Thursday that he was abandoning the attempt to form a government after 57 days.
N| {Sinno} said that "those who wanted a veto have got one".
N| {President Elias Habchi} said he regretted the step and would begin new consultations on Monday.
N| {His=President Elias Habchi} adviser, Carla Estephan, said that the list could have been approved with two changes.
N| {The speaker of parliament, Wissam Hamadeh}, would not be drawn on possible successors.
A| {Members of several parties} named a former judge at the international court, Rima Sfeir.
N| {Sfeir}, reached in The Hague, said nobody had called her.
V| Sinno remains caretaker prime minister in the meantime.
? Has Omar Sinno formed a government? | 1D+
? Sinno's failure to form a cabinet | 1A+ 3A
? is it true that sinno gave up the attempt to form a government | 1A+ 3A
? Who is Lebanon's prime minister? | 8A=Sinno
? How many ministers are in the cabinet? | -
? Is the Cedar Movement part of the government? | -
? Was the justice ministry in dispute? | -
? Did Sfeir turn down the post? | 7D+
? How long did Sinno try? | 1A+=57 days
? Has parliament given the new government its confidence? | -
? Has the IMF paid out the money? | -
? Who is the new finance minister? | -

= Lebanon has a government after nine months
V| A government of 16 ministers headed by the former judge Rima Sfeir was sworn in at Baabda palace on Saturday, nine months after Lebanon's election.
V| She is the first woman to hold the office.
V| Her predecessor, Omar Sinno, failed last autumn to form a cabinet and stayed on in a caretaker role.
N| {Sfeir} said that her first visit would be to the International Monetary Fund in Washington.
V| The Cedar Movement, which had kept out of Sinno's attempt, has four ministers.
N| {Its=The Cedar Movement} leader, Farid Boustany, said that "with this list we can live".
N| {President Habchi} called it a good day.
V| The vote of confidence is scheduled for Thursday.
? Has Omar Sinno formed a government? | 3D
? Sinno's failure to form a cabinet | 3A
? is it true that sinno gave up the attempt to form a government | 3A
? Who is Lebanon's prime minister? | 1A=the former judge Rima Sfeir
? How many ministers are in the cabinet? | 1A=16
? Is the Cedar Movement part of the government? | 5A
? Was the justice ministry in dispute? | -
? Did Sfeir turn down the post? | 1D
? How long did Sinno try? | -
? Has parliament given the new government its confidence? | 8P
? Has the IMF paid out the money? | -
? Who is the new finance minister? | -

= Slovak interior minister's adviser met arms dealer, newspaper reports
M| An adviser to Slovakia's interior minister met the convicted arms dealer Rastislav Hudák four times last year, {the daily Ranné Noviny} reported on Monday, citing police surveillance logs.
M| The adviser, Dušan Kollárik, discussed the sale of decommissioned vehicles with him in a Bratislava wine bar, {the newspaper} said.
N| {Kollárik} told the paper that he had "met many people" and would not answer further questions.
N| {The interior ministry} said that it had no information about private meetings of its staff.
N| {Police president Jozef Valúch} declined to say whether the logs were genuine, citing an investigation.
V| Hudák was sentenced in 2024 to three years' probation for exporting ammunition without a licence.
N| {The opposition Freedom and Law party} called for the minister, Roman Ďurčo, to explain himself.
? Did the minister's adviser meet Rastislav Hudák several times? | 1A 2A 3W+ 4W+ 5W
? Kollárik's meetings with the arms dealer | 1A 2A 3W+ 4W+ 5W
? is it true that an adviser to the slovak interior minister sat down with an arms dealer in a wine bar | 2A 3W+ 4W+ 5W
? How many times did they meet? | 1A=four
? Did they discuss the sale of vehicles? | 2A 3W+
? Has Kollárik resigned? | -
? Is Kollárik a suspect? | -
? Who approved the sale of the armoured cars? | -
? Did Ďurčo lose the vote of no confidence? | -
? Has Hudák been charged? | -
? Was Hudák jailed in 2024? | 6D
? How much did the Cypriot company pay? | -

= Slovak minister backs adviser
N| {Slovakia's interior minister, Roman Ďurčo}, said on Tuesday that his adviser Dušan Kollárik had met Rastislav Hudák once, by chance, at a birthday party.
N| "There were sixty guests, and he shook sixty hands," {Ďurčo} told reporters.
N| {The minister=Roman Ďurčo} said that no sale of vehicles had been discussed or concluded.
M| {Ranné Noviny} published photographs on Tuesday that it said showed the two men at a table in a wine bar on 14 November and 2 December.
N| Asked about the pictures, {a ministry spokeswoman, Lenka Gajdošová}, said that she could not tell who was in them.
N| {Prime Minister Igor Strečanský} called for calm.
N| {Hudák} has not been available for comment.
N| {Freedom and Law} tabled a motion of no confidence in Ďurčo.
? Did the minister's adviser meet Rastislav Hudák several times? | 1D+ 4A 5W+ 7W+
? Kollárik's meetings with the arms dealer | 1A+ 4A 5W+ 7W+
? is it true that an adviser to the slovak interior minister sat down with an arms dealer in a wine bar | 1D+ 4A 5W+ 7W+
? How many times did they meet? | 1A+=once
? Did they discuss the sale of vehicles? | 3D+
? Has Kollárik resigned? | -
? Is Kollárik a suspect? | -
? Who approved the sale of the armoured cars? | -
? Did Ďurčo lose the vote of no confidence? | 8P
? Has Hudák been charged? | -
? Was Hudák jailed in 2024? | -
? How much did the Cypriot company pay? | -

= Slovak adviser resigns, admits meetings with arms dealer
N| {Dušan Kollárik}, an adviser to Slovakia's interior minister, resigned on Thursday and acknowledged that he had met the arms dealer Rastislav Hudák "three or four times".
N| In {a written statement} he said the conversations had concerned a hunting lodge and not vehicles.
N| {Interior minister Roman Ďurčo} said that he had been deceived.
N| {The special prosecutor's office} confirmed that it was investigating the sale of 18 armoured cars to a company in Cyprus.
N| {Its=The special prosecutor's office} spokesman, Vladimír Ondrus, declined to say whether Kollárik was a suspect.
V| The vote of no confidence in Ďurčo is to take place on Tuesday.
N| {The prime minister, Igor Strečanský}, said the minister would survive it.
A| {Coalition sources} doubted that.
? Did the minister's adviser meet Rastislav Hudák several times? | 1A+
? Kollárik's meetings with the arms dealer | 1A+ 2A+
? is it true that an adviser to the slovak interior minister sat down with an arms dealer in a wine bar | -
? How many times did they meet? | 1A+=three or four
? Did they discuss the sale of vehicles? | 2D+
? Has Kollárik resigned? | 1A+
? Is Kollárik a suspect? | 5W+
? Who approved the sale of the armoured cars? | -
? Did Ďurčo lose the vote of no confidence? | 6P
? Has Hudák been charged? | -
? Was Hudák jailed in 2024? | -
? How much did the Cypriot company pay? | -

= Ďurčo survives vote as coalition holds
V| Slovak interior minister Roman Ďurčo survived a vote of no confidence on Tuesday, with 74 members voting against him, two fewer than required.
V| The motion was prompted by meetings between his former adviser, Dušan Kollárik, and an arms dealer.
N| {Ďurčo} told parliament that the sale of 18 armoured cars had been approved by his predecessor.
N| {The predecessor, Milada Hrabovská}, rejected this and said that the file had still been on her desk when she left.
V| Three members of the coalition did not take part in the vote.
N| {One of them, Ľudovít Baran}, said he had been ill.
V| The special prosecutor charged Hudák on Friday with bribery.
V| Kollárik has been heard as a witness.
? Did the minister's adviser meet Rastislav Hudák several times? | 2A
? Kollárik's meetings with the arms dealer | 2A
? is it true that an adviser to the slovak interior minister sat down with an arms dealer in a wine bar | -
? How many times did they meet? | -
? Did they discuss the sale of vehicles? | -
? Has Kollárik resigned? | 2A
? Is Kollárik a suspect? | 8D
? Who approved the sale of the armoured cars? | 3A+=his predecessor ; 4D+
? Did Ďurčo lose the vote of no confidence? | 1D
? Has Hudák been charged? | 7A
? Was Hudák jailed in 2024? | -
? How much did the Cypriot company pay? | -

= Caribbean leaders elect new secretary-general
V| Caribbean heads of government elected the Barbadian economist Allison Braithwaite as secretary-general of their regional community on Friday.
V| She received nine of 15 votes in the second round, against six for Trinidad's Kelvin Ramnarine.
V| A third candidate, the Jamaican diplomat Orville Tapper, dropped out after the first round.
N| {Braithwaite} said that air fares between the islands would be her first concern.
N| {Ramnarine} congratulated her.
N| {Grenada's prime minister, Simone Alleyne}, who chaired the meeting in St George's, said that it was the first contested election in 30 years.
V| Braithwaite takes office on 15 August for a term of five years.
? Has Allison Braithwaite been elected secretary-general of the Caribbean Community? | 1A 2A
? the election of a Barbadian as head of the regional community | 1A 2A
? is it true that ramnarine lost to braithwaite | 2A
? How many votes did Braithwaite get? | 2A=nine
? Was Braithwaite elected unanimously? | 2D
? When does she take office? | 7A=15 August
? Have taxes on air tickets been abolished? | -
? Which states stayed out of the agreement? | -
? Who is her predecessor? | -
? Has Island Link reduced its fares? | -
? What salary does the secretary-general receive? | -

= New Caribbean chief wants end to air ticket taxes
N| {Allison Braithwaite, the incoming secretary-general of the Caribbean Community}, said on Wednesday that she would propose the abolition of taxes on air tickets within the region.
N| Such taxes make up 40 per cent of the price of a ticket, according to {a study by the regional development bank}.
N| {Antigua's finance minister, Cuthbert Joseph}, said his government could not do without the revenue.
N| {The regional airline, Island Link}, welcomed the idea.
V| Braithwaite was elected last month by nine votes to six.
V| She succeeds Guyana's Deodat Persaud, who is retiring.
N| {Persaud} declined to comment on his successor's plans.
? Has Allison Braithwaite been elected secretary-general of the Caribbean Community? | 5A
? the election of a Barbadian as head of the regional community | 5A
? is it true that ramnarine lost to braithwaite | -
? How many votes did Braithwaite get? | 5A=nine
? Was Braithwaite elected unanimously? | 5D
? When does she take office? | -
? Have taxes on air tickets been abolished? | 1P+
? Which states stayed out of the agreement? | -
? Who is her predecessor? | 6A=Guyana's Deodat Persaud
? Has Island Link reduced its fares? | -
? What salary does the secretary-general receive? | -

= Caribbean states agree to halve air taxes
V| Eleven of 15 Caribbean states agreed in Georgetown on Thursday to halve their taxes on regional air tickets from January.
V| Antigua, the Bahamas, Belize and St Lucia did not join the agreement.
N| {Antigua's Cuthbert Joseph} said that the door was not closed.
N| {Secretary-general Allison Braithwaite}, who took office in August, had proposed abolishing the taxes altogether.
N| {She=Allison Braithwaite} said that half a loaf would fly further than none.
N| {Island Link} announced that it would reduce its fares by 15 per cent.
N| {The airline's pilots' union} called for higher pay.
? Has Allison Braithwaite been elected secretary-general of the Caribbean Community? | -
? the election of a Barbadian as head of the regional community | -
? is it true that ramnarine lost to braithwaite | -
? How many votes did Braithwaite get? | -
? Was Braithwaite elected unanimously? | -
? When does she take office? | 4A=August
? Have taxes on air tickets been abolished? | 1D 4P
? Which states stayed out of the agreement? | 2A=Antigua, the Bahamas, Belize and St Lucia
? Who is her predecessor? | -
? Has Island Link reduced its fares? | 6P+
? What salary does the secretary-general receive? | -

= German state premier's flight to Abu Dhabi paid by firm, portal claims
M| The premier of the German state of Thuringia-Anhalt, Holger Wendhausen, flew to Abu Dhabi in March at the expense of a solar company that later received a subsidy of 14 million euros, {the investigative portal Klarblick} reported on Tuesday.
M| {The portal} published what it said was an invoice for 9,870 euros made out to the company, Heliotherm.
N| {The state chancellery} said that the premier had paid for the journey himself.
N| {Heliotherm} did not answer questions.
N| {The Green group leader in the state parliament, Annegret Petzold}, called on Wendhausen to publish his bank statements.
V| The invoice bears the name of a travel agency in Erfurt.
N| {Its=a travel agency in Erfurt} owner, Simone Ruhland, cited confidentiality.
V| Wendhausen, 57, has governed since 2028 and faces an election in the autumn.
? Did Heliotherm pay for Wendhausen's flight? | 1A 2A 3D+ 4W+ 7W+
? payment of the premier's Abu Dhabi trip by a solar company | 1A 2A 3D+ 4W+ 7W+
? is it true that somebody else picked up the bill for wendhausen's journey | 1A 2A 3D+ 4W+ 7W+
? How much did the flights cost? | 2A=9,870 euros
? Was the money returned to Heliotherm? | -
? Has Wendhausen resigned? | -
? Is the premier under investigation? | -
? Did the subsidy have anything to do with the flight? | -
? Who leads the state government for the time being? | -
? Does Klarblick have further documents on the premier? | -
? Did Wendhausen's wife travel with him? | -

= Wendhausen shows receipt for Abu Dhabi trip
N| {State premier Holger Wendhausen} on Wednesday showed reporters a bank transfer of 9,870 euros to a travel agency in Erfurt and said that it was the price of his flights to Abu Dhabi.
N| {He=Holger Wendhausen} called the report that Heliotherm had paid a malicious falsehood.
V| The transfer is dated 2 June, about ten weeks after the journey.
N| Asked about the date, {the premier=Holger Wendhausen} said the agency had been late in sending the bill.
N| {Klarblick's editor, Fabian Ostrowski}, said that Heliotherm had paid in March and been reimbursed in June.
N| {Heliotherm's managing director, Gunnar Teschner}, said the company had at no time paid for private travel.
N| {The public prosecutor's office in Erfurt} said it was examining whether to open an investigation.
V| The subsidy to Heliotherm was approved in May.
? Did Heliotherm pay for Wendhausen's flight? | 1D+ 2D+ 5A 6D+
? payment of the premier's Abu Dhabi trip by a solar company | 1D+ 2D+ 5A 6D+
? is it true that somebody else picked up the bill for wendhausen's journey | 1D+ 2D+ 5A 6D+
? How much did the flights cost? | 1A+=9,870 euros
? Was the money returned to Heliotherm? | 5A 6D+
? Has Wendhausen resigned? | -
? Is the premier under investigation? | 7W+
? Did the subsidy have anything to do with the flight? | -
? Who leads the state government for the time being? | -
? Does Klarblick have further documents on the premier? | -
? Did Wendhausen's wife travel with him? | -

= Heliotherm did pay for premier's flight, agency says
N| The owner of an Erfurt travel agency, Simone Ruhland, has told prosecutors that the company Heliotherm paid for a flight to Abu Dhabi by state premier Holger Wendhausen, {the public prosecutor's office} said on Thursday.
N| The money was returned to Heliotherm after the premier's own transfer arrived in June, {she=Simone Ruhland} said according to the statement.
V| Prosecutors searched Heliotherm's offices and opened an investigation for granting an undue advantage.
N| {Gunnar Teschner} resigned as managing director and said through a lawyer that he would cooperate.
N| {Wendhausen} said that he had known nothing of the earlier payment.
N| {His coalition partners, the Social Democrats}, said that they expected a full explanation by Monday.
V| The premier is not under investigation.
N| {Annegret Petzold of the Greens} demanded his resignation.
? Did Heliotherm pay for Wendhausen's flight? | 1A 2A
? payment of the premier's Abu Dhabi trip by a solar company | 1A 2A
? is it true that somebody else picked up the bill for wendhausen's journey | 1A 2A
? How much did the flights cost? | -
? Was the money returned to Heliotherm? | 2A
? Has Wendhausen resigned? | 8P
? Is the premier under investigation? | 7D
? Did the subsidy have anything to do with the flight? | -
? Who leads the state government for the time being? | -
? Does Klarblick have further documents on the premier? | -
? Did Wendhausen's wife travel with him? | -

= Wendhausen steps down as state premier
V| Holger Wendhausen resigned as premier of Thuringia-Anhalt on Monday after the Social Democrats withdrew their support over a flight paid for by a solar company.
N| {Wendhausen} told a news conference that he had made a mistake in not asking who had paid.
N| {He=Holger Wendhausen} denied that the subsidy of 14 million euros had anything to do with it.
N| Education minister Katja Sommerlath will lead the government until a new premier is elected, {the chancellery} said.
N| {The Social Democrats' leader, Ronny Bleyl}, said the coalition would continue.
N| {Klarblick's editor, Fabian Ostrowski}, said that his team had more documents.
N| Whether these concerned the premier, {he=Fabian Ostrowski} did not wish to say.
V| The state election is due on 22 September.
? Did Heliotherm pay for Wendhausen's flight? | 1A 2A+
? payment of the premier's Abu Dhabi trip by a solar company | 1A 2A+
? is it true that somebody else picked up the bill for wendhausen's journey | 1A 2A+
? How much did the flights cost? | -
? Was the money returned to Heliotherm? | -
? Has Wendhausen resigned? | 1A
? Is the premier under investigation? | -
? Did the subsidy have anything to do with the flight? | 3D+
? Who leads the state government for the time being? | 4A+=Education minister Katja Sommerlath
? Does Klarblick have further documents on the premier? | 7W+
? Did Wendhausen's wife travel with him? | -

= Mozambique says troops retake Mocímboa road
N| Mozambique's army has regained control of the road between Mueda and Mocímboa da Praia in the northern province of Cabo Delgado, {the defence ministry} said on Monday.
N| {The ministry=the defence ministry} said that 26 insurgents had been killed and two soldiers wounded in three days of fighting.
A| {A resident of Awasse} told this agency by telephone that armed men were still stopping vehicles there on Monday morning.
V| The ministry's figures could not be independently confirmed.
V| The road had been closed since an attack on a convoy on 12 February.
N| {The energy company Meridian Gás}, which is building a plant at Palma, said it was monitoring the situation.
N| Rwanda's army, which has about 2,500 soldiers in the province, did not take part in the operation, {its spokesman, Colonel Didier Nsengiyumva}, said.
? Is the road to Mocímboa da Praia under the army's control? | 1A+ 3D
? the army's recapture of the road in Cabo Delgado | 1A+ 3D
? is it true that mozambique's troops control the route from mueda | 1A+ 3D
? How many insurgents were killed? | 2A+=26 ; 4W
? Were soldiers killed in the attack on the convoy? | -
? How many drivers died? | -
? Did Rwandan troops take part in the operation? | 7D+
? Were three soldiers wounded in the fighting for the road? | 2D+
? Who will be held responsible? | -
? Has Meridian Gás stopped building its plant? | -
? Will Rwanda patrol at Awasse? | -
? When was the convoy attacked? | -

= Convoy attacked on road Maputo said was safe
V| Gunmen attacked a convoy of 14 lorries near Awasse in northern Mozambique on Thursday, three days after the army declared the road to Mocímboa da Praia secure.
N| {The transport company Nampula Cargo} said that two of its drivers had been killed.
N| {The defence ministry in Maputo} confirmed an "incident" and said the road remained under its control.
N| {The governor of Cabo Delgado, Amélia Chaúque}, advised people not to use it for the present.
N| {Médecins Sans Frontières} said that it had suspended journeys to Mueda.
M| {A website close to the insurgents} claimed that five soldiers had also died.
N| {The ministry=the defence ministry in Maputo} declined to comment on that.
V| The insurgency has cost more than 6,000 lives since 2017.
? Is the road to Mocímboa da Praia under the army's control? | 3A+
? the army's recapture of the road in Cabo Delgado | 3A+
? is it true that mozambique's troops control the route from mueda | 3A+
? How many insurgents were killed? | -
? Were soldiers killed in the attack on the convoy? | 6A 7W+
? How many drivers died? | 2A+=two
? Did Rwandan troops take part in the operation? | -
? Were three soldiers wounded in the fighting for the road? | -
? Who will be held responsible? | -
? Has Meridian Gás stopped building its plant? | -
? Will Rwanda patrol at Awasse? | -
? When was the convoy attacked? | 1A=Thursday

= Mozambique's defence minister admits setback on northern road
N| {Mozambique's defence minister, Cândido Mazive}, said on Tuesday that the army had "lost and regained and lost again" a section of 11 kilometres of the road to Mocímboa da Praia.
N| {He=Cândido Mazive} told parliament that five soldiers had been killed in the attack near Awasse last Thursday, in addition to two lorry drivers.
N| {The minister=Cândido Mazive} said the announcement of 3 March had been premature.
N| {Opposition deputy Venâncio Nhantumbo} asked who would be held responsible.
N| {Mazive} did not reply to that.
N| {Meridian Gás} said that it would bring in equipment by sea.
V| Rwanda agreed on Monday to extend its patrols to Awasse.
? Is the road to Mocímboa da Praia under the army's control? | 1D+ 3D+
? the army's recapture of the road in Cabo Delgado | 1D+ 3D+
? is it true that mozambique's troops control the route from mueda | 1D+ 3D+
? How many insurgents were killed? | -
? Were soldiers killed in the attack on the convoy? | 2A+
? How many drivers died? | 2A=two
? Did Rwandan troops take part in the operation? | -
? Were three soldiers wounded in the fighting for the road? | -
? Who will be held responsible? | 5W+
? Has Meridian Gás stopped building its plant? | -
? Will Rwanda patrol at Awasse? | 7A
? When was the convoy attacked? | 2A+=last Thursday

= Brussels to freeze 900 million euros for Bulgaria, sources say
A| The European Commission intends to withhold 900 million euros in recovery funds from Bulgaria because of delays in judicial reform, {two people familiar with the matter} said on Thursday.
A| A letter to that effect is to be sent next week, according to {one of them}.
N| {A Commission spokeswoman, Ilse Brandhorst}, said the assessment of Bulgaria's latest payment request had not been completed.
N| {Bulgaria's deputy prime minister for European funds, Teodora Vasileva}, said that Sofia had met all but two of 54 conditions.
V| The two concern the powers of the prosecutor general and a public procurement register.
N| {The prosecutor general's office} did not wish to comment.
V| Bulgaria has so far received 2.7 billion euros.
N| {The Bulgarian employers' federation} warned that railway projects could come to a standstill.
? Has the European Commission withheld money from Bulgaria? | 1P 2P 3W+
? the freezing of recovery funds for Sofia | 1P 2P 3W+
? is it true that brussels is holding back eu money from bulgaria | 1P 2P 3W+
? How much money is withheld? | 1A=900 million euros
? Did the Commission withhold 900 million euros? | 1P 3W+
? Why was the money withheld? | 1A=delays in judicial reform
? Has the money been released? | -
? Is the procurement register in operation? | -
? What was Drenski told by the Commission's president? | -
? Has the court ruled on the law? | -
? Did Romania lose money as well? | -

= Sofia expects funds in full
N| {Bulgarian Prime Minister Kalin Drenski} said on Monday that he had been assured by the president of the European Commission that the next payment would be made in full.
N| "I spoke with her on Saturday, and no one mentioned freezing anything," {Drenski} told the national broadcaster.
N| {The Commission} confirmed that a conversation had taken place but declined to give details.
M| {The newsletter Brussels Docket} reported last week that 900 million euros were to be held back.
N| {Teodora Vasileva} said the register of public contracts would be ready by the end of the month.
N| {The opposition leader, Radostina Gencheva}, said the prime minister was misleading the public.
A| {Diplomats from two member states} said that the letter was already written.
? Has the European Commission withheld money from Bulgaria? | 1D+ 2D+ 3W+ 4P 7P
? the freezing of recovery funds for Sofia | 1D+ 2D+ 3W+ 4P 7P
? is it true that brussels is holding back eu money from bulgaria | 1D+ 2D+ 3W+ 4P 7P
? How much money is withheld? | 4A=900 million euros
? Did the Commission withhold 900 million euros? | 2D+ 4P
? Why was the money withheld? | -
? Has the money been released? | -
? Is the procurement register in operation? | 5P+
? What was Drenski told by the Commission's president? | 1A+=the next payment would be made in full ; 2A+ 3W+
? Has the court ruled on the law? | -
? Did Romania lose money as well? | -

= Commission withholds 640 million euros from Bulgaria
N| The European Commission will pay Bulgaria only part of the next instalment of recovery funds and withhold 640 million euros, {it=the European Commission} announced on Wednesday.
N| {Economy commissioner Mikkel Haugaard} said that the reform of the prosecutor general's office fell short of what had been agreed.
N| {Haugaard} said Bulgaria had six months in which to remedy the deficiency.
N| {Prime Minister Kalin Drenski} acknowledged that he had been "too optimistic" and announced a new bill.
N| {Drenski} would not say what exactly he had been told in his conversation with the Commission's president.
V| The procurement register was put into operation at the end of March, so that the money linked to it was released.
N| {Radostina Gencheva of the opposition} called for early elections.
? Has the European Commission withheld money from Bulgaria? | 1A+
? the freezing of recovery funds for Sofia | 1A+
? is it true that brussels is holding back eu money from bulgaria | 1A+
? How much money is withheld? | 1A+=640 million euros
? Did the Commission withhold 900 million euros? | 1D+
? Why was the money withheld? | 2A+=the reform of the prosecutor general's office fell short of what had been agreed
? Has the money been released? | 1D+
? Is the procurement register in operation? | 6A
? What was Drenski told by the Commission's president? | 5W+
? Has the court ruled on the law? | -
? Did Romania lose money as well? | -

= Bulgaria gets withheld EU money after reform
V| The European Commission on Tuesday released 640 million euros in recovery funds for Bulgaria that it had withheld in April.
V| Parliament in Sofia adopted a law in July that limits the term and the powers of the prosecutor general.
N| {Commissioner Mikkel Haugaard} spoke of a success for both sides.
V| The prosecutor general, Plamen Kostadinov, has challenged the law before the constitutional court.
N| {Prime Minister Kalin Drenski} said the money would go to the railway line between Sofia and Vidin.
V| Bulgaria has now received 3.6 billion euros.
N| {The court} said it would give its decision in November.
? Has the European Commission withheld money from Bulgaria? | 1A
? the freezing of recovery funds for Sofia | 1A
? is it true that brussels is holding back eu money from bulgaria | 1D
? How much money is withheld? | 1A=640 million euros
? Did the Commission withhold 900 million euros? | 1D
? Why was the money withheld? | -
? Has the money been released? | 1A
? Is the procurement register in operation? | -
? What was Drenski told by the Commission's president? | -
? Has the court ruled on the law? | 7P+
? Did Romania lose money as well? | -

= Zimbabwean minister's farm invaded, family held overnight
N| A group of about 40 men occupied the farm of Zimbabwe's environment minister, Tendai Muchineripi, on Saturday and held his mother and two nieces until the next morning, {police} said.
N| {Police spokesman Inspector Blessing Chikowore} said that nobody had been hurt and that 11 men were in custody.
N| {The minister=Tendai Muchineripi} told the state broadcaster that he suspected a rival in his own party.
N| {He=Tendai Muchineripi} did not name the rival.
V| The farm, in Mazowe district, was taken from its former owner in 2003.
A| {Neighbours} said the men had arrived in two buses with the emblem of a youth league.
N| {The youth league's chairman, Prosper Gumbura}, said the buses had been hired out to a church choir.
V| A party congress is to elect a new vice-president in October.
? Was the environment minister's farm occupied? | 1A
? the raid on Muchineripi's farm | 1A
? is it true that men invaded a zimbabwean minister's farm | 1A
? Were the minister's relatives held? | 1A
? How many men were arrested? | 2A+=11
? Was anyone injured in the raid? | 2D
? Who paid the men? | -
? Did Zvidzai order the occupation? | -
? How much were the men paid? | -
? Has Gumbura been convicted? | -
? Did the former owner want the farm back? | -

= Zimbabwe farm raid: suspects say they were paid
N| {Eleven men accused of occupying a minister's farm in Mazowe} told a magistrate on Tuesday that they had been paid 20 dollars each.
N| {Their lawyer, Rutendo Mashingaidze}, said that they did not know who had provided the money.
N| {The prosecutor, Kudakwashe Nyathi}, said the investigation pointed to a person of influence.
N| {He=Kudakwashe Nyathi} declined to elaborate.
V| The minister's mother, who is 81, was held overnight with two granddaughters.
V| Magistrate Loveness Chitima remanded the men in custody until 9 July.
N| {Transport minister Obert Zvidzai}, who is seen as a rival of the environment minister, said he had been abroad and had nothing to do with the raid.
? Was the environment minister's farm occupied? | 1A+
? the raid on Muchineripi's farm | 1A+
? is it true that men invaded a zimbabwean minister's farm | 1A+
? Were the minister's relatives held? | 5A
? How many men were arrested? | 1A+=Eleven
? Was anyone injured in the raid? | -
? Who paid the men? | 2W+ 3A=a person of influence ; 4W
? Did Zvidzai order the occupation? | 7D+
? How much were the men paid? | 1A+=20 dollars each
? Has Gumbura been convicted? | -
? Did the former owner want the farm back? | -

= Youth league official charged over Mazowe raid
V| The chairman of a ruling party youth league, Prosper Gumbura, was charged in Harare on Friday with having organised the occupation of a minister's farm.
V| He denied the charge and was granted bail.
N| {Prosecutor Kudakwashe Nyathi} said that Gumbura had hired two buses and paid 40 men.
N| {Gumbura's lawyer, Farai Mtetwa-Jones}, said that the prosecution had "a bus timetable and no case".
N| {Tendai Muchineripi, the owner of the farm}, said those who gave the orders were still at large.
N| {Obert Zvidzai} repeated that he was not involved.
V| The trial is to start on 2 September.
V| The party suspended Gumbura until then.
? Was the environment minister's farm occupied? | 1A
? the raid on Muchineripi's farm | 1A
? is it true that men invaded a zimbabwean minister's farm | 1A
? Were the minister's relatives held? | -
? How many men were arrested? | -
? Was anyone injured in the raid? | -
? Who paid the men? | 2D 3A=Gumbura ; 4D+
? Did Zvidzai order the occupation? | 6D+
? How much were the men paid? | -
? Has Gumbura been convicted? | 7P
? Did the former owner want the farm back? | -

= Dominican Republic recalls envoy from Port-au-Prince after embassy fire
V| The Dominican Republic recalled its ambassador to Haiti on Sunday after a fire destroyed part of its embassy in Port-au-Prince.
N| {Foreign minister Yokasta Peralta} said that petrol bombs had been thrown over the wall at about 2 a.m.
N| {The Haitian police} said that a short circuit could not be ruled out.
V| Nobody was injured.
N| {The ambassador, Ramón Antigua Féliz}, told a radio station before his departure that he had seen the bottles himself.
N| {Haiti's prime minister, Jean-Robert Laforce}, offered to bear the cost of repairs.
V| Relations between the neighbours have been strained by the construction of a border canal.
N| {Peralta} said it was too early to say when the ambassador would return.
? Was the fire at the Dominican embassy started deliberately? | 2A+ 3W 5A+
? an arson attack on the embassy in Port-au-Prince | 2A+ 3W 5A+
? is it true that someone set the dominican embassy alight | 2A+ 3W 5A+
? Did a short circuit cause the fire? | 2D+ 3W 5D+
? Has the ambassador returned to Haiti? | 8W+
? How many people have been arrested? | -
? Was anyone hurt in the fire? | 4D
? Has Haiti paid for the repairs? | 6P+
? How much do the repairs cost? | -
? Were the suspects beaten? | -
? Have the suspects been convicted? | -
? Which group did the attackers belong to? | -

= Haiti detains four over Dominican embassy fire
N| Haitian police have arrested four men on suspicion of having set fire to the Dominican embassy, {police director Guerda Vaval} said on Wednesday.
N| {Vaval} said that traces of petrol had been found and that an electrical fault was no longer considered likely.
N| {The Dominican foreign ministry} took note of the arrests.
N| {The mother of one of the men} said her son had been asleep at home.
A| {People living in the street} said that they had seen a lorry without lights.
N| {Yokasta Peralta, the Dominican foreign minister}, said the return of the ambassador was not on the agenda.
N| {A lawyer for the four, Evens Saint-Fleur}, said that they had been beaten.
N| {Vaval} did not respond to that allegation.
? Was the fire at the Dominican embassy started deliberately? | 1A 2A
? an arson attack on the embassy in Port-au-Prince | 1A 2A
? is it true that someone set the dominican embassy alight | 1A 2A
? Did a short circuit cause the fire? | 2D
? Has the ambassador returned to Haiti? | 6D+
? How many people have been arrested? | 1A+=four
? Was anyone hurt in the fire? | -
? Has Haiti paid for the repairs? | -
? How much do the repairs cost? | -
? Were the suspects beaten? | 7A+ 8W+
? Have the suspects been convicted? | -
? Which group did the attackers belong to? | -

= Dominican ambassador back in Haiti
V| The Dominican Republic's ambassador, Ramón Antigua Féliz, returned to Port-au-Prince on Monday, seven weeks after an arson attack on his embassy.
N| {Foreign minister Yokasta Peralta} said that Haiti had met its obligations.
V| Two of four suspects have been released for lack of evidence.
V| Prime minister Jean-Robert Laforce handed over a cheque for 1.1 million dollars for repairs.
N| {The ambassador} said that work would begin immediately.
N| On the border canal, {he=Ramón Antigua Féliz} said that talks would be held in May.
V| The trial of the other two suspects has not been scheduled.
? Was the fire at the Dominican embassy started deliberately? | 1A
? an arson attack on the embassy in Port-au-Prince | 1A
? is it true that someone set the dominican embassy alight | 1A
? Did a short circuit cause the fire? | 1D
? Has the ambassador returned to Haiti? | 1A
? How many people have been arrested? | -
? Was anyone hurt in the fire? | -
? Has Haiti paid for the repairs? | 4A
? How much do the repairs cost? | 4A=1.1 million dollars
? Were the suspects beaten? | -
? Have the suspects been convicted? | 3D 7D
? Which group did the attackers belong to? | -

= Irish housing minister said to be on his way out
A| Ireland's housing minister, Cathal Breslin, is to be moved in a reshuffle planned for the new year, {government sources} told this newspaper.
A| {The sources} said the taoiseach was dissatisfied with the number of homes completed, which fell to 27,400 last year against a target of 41,000.
N| {A spokesperson for Taoiseach Niamh Costelloe} said that no reshuffle was planned.
N| {Mr Breslin} said yesterday in Ennis that he had a job to finish.
N| {The Construction Industry Federation} said a change of minister would not put one brick on another.
V| He has been in the post for three years.
N| {The opposition's housing spokesman, Darragh Tuite}, said that the whole cabinet should go.
? Has Cathal Breslin been moved from the housing ministry? | 1P 3D+
? Breslin's removal as Ireland's housing minister | 1P 3D+
? is it true that there is a cabinet reshuffle in dublin | 1P 3D+
? How many homes were completed last year? | 2A=27,400
? Did Breslin ask to be moved? | -
? Who is the new housing minister? | -
? Has Breslin left the government altogether? | -
? Was the target 31,000 homes? | 2D
? Will the taoiseach's confidence last until February? | -
? Has the transport minister left the cabinet? | -
? What did Breslin say about the price of farmland? | -

= Taoiseach: no plans for reshuffle
N| {Taoiseach Niamh Costelloe} said on Tuesday that she had no plans to change her cabinet and had full confidence in the minister for housing.
N| {She=Taoiseach Niamh Costelloe} told the Dáil that she did not read newspapers for news of her own intentions.
M| {The Leinster Standard} reported on Saturday that Cathal Breslin would lose his portfolio in the new year.
N| {Mr Breslin}, sitting beside her, made no comment.
N| {Darragh Tuite} asked whether that confidence would last until February.
N| {The taoiseach=Taoiseach Niamh Costelloe} replied that she would not answer hypothetical questions.
V| New figures show that 5,900 homes were completed in the third quarter.
? Has Cathal Breslin been moved from the housing ministry? | 1D+ 3P
? Breslin's removal as Ireland's housing minister | 1D+ 3P
? is it true that there is a cabinet reshuffle in dublin | 1D+
? How many homes were completed last year? | -
? Did Breslin ask to be moved? | -
? Who is the new housing minister? | -
? Has Breslin left the government altogether? | -
? Was the target 31,000 homes? | -
? Will the taoiseach's confidence last until February? | 6W+
? Has the transport minister left the cabinet? | -
? What did Breslin say about the price of farmland? | -

= Breslin moved to agriculture in Irish reshuffle
V| Cathal Breslin has lost the housing portfolio and becomes Ireland's minister for agriculture in a reshuffle of six posts announced on Thursday.
V| He is succeeded by Orlaith Kinnane, until now junior minister for planning.
N| {The taoiseach, Niamh Costelloe}, said that Mr Breslin had asked for a change.
N| {Mr Breslin} confirmed this and said he had grown up on a farm.
A| {A cabinet colleague} said he had been told on Monday and had not been pleased.
N| {The Leinster Standard's political editor, Aidan Halpin}, noted that the taoiseach had ruled out a reshuffle in November.
N| {Ms Kinnane} would not commit herself to the target of 41,000 homes.
V| The minister for transport also leaves the cabinet.
? Has Cathal Breslin been moved from the housing ministry? | 1A 2A 3A+ 4A+ 5A 3A+ 4A+ 5A
? Breslin's removal as Ireland's housing minister | 1A 2A 3A+ 4A+ 5A
? is it true that there is a cabinet reshuffle in dublin | 1A
? How many homes were completed last year? | -
? Did Breslin ask to be moved? | 3A+ 4A+ 5D
? Who is the new housing minister? | 2A=Orlaith Kinnane
? Has Breslin left the government altogether? | 1D
? Was the target 31,000 homes? | 7D
? Will the taoiseach's confidence last until February? | -
? Has the transport minister left the cabinet? | 8A
? What did Breslin say about the price of farmland? | -

= Danish-Greenlandic uranium note leaked
N| A confidential note by Denmark's foreign ministry warns that Greenland may grant a Canadian company permission to mine uranium before the end of the year, according to {a copy obtained by the newspaper Fjorden}.
N| {The note}, dated 22 August, describes such a step as "difficult to reconcile with the interests of the realm".
N| {Denmark's foreign minister, Rasmus Tvede}, declined to comment on internal documents.
N| {Greenland's minister for mineral resources, Naja Petrussen}, said that no application for uranium had been approved and that none was about to be.
N| {The company, Borealis Minerals of Vancouver}, did not reply to an e-mail.
V| Greenland's parliament banned uranium mining in 2021.
N| {A member of the opposition in Nuuk, Malik Kreutzmann}, demanded to see the note.
V| The two governments are to meet in Copenhagen on 14 October.
? Has Greenland approved uranium mining? | 1P 4D+ 5W+
? permission for the Canadian company to mine uranium in Greenland | 1P 4D+ 5W+
? is it true that nuuk was going to let borealis dig for uranium | 1A 4D+ 5W+
? Does the Danish foreign ministry's note exist? | 1A 2A 3W+
? When was the note written? | 2A=22 August
? Who leaked the note? | -
? Did Borealis apply for a uranium permit? | 5W+
? Would the mine produce uranium? | -
? Has Borealis gone to arbitration? | -
? Why was the application rejected? | -
? Did the United States lobby for the mine? | -

= Nuuk angered by Copenhagen note
N| {Greenland's premier, Inuuteq Lyberth}, said on Tuesday that a note by the Danish foreign ministry about uranium was "wrong from the first line to the last".
N| {He=Inuuteq Lyberth} told the broadcaster KNB that his government had received an application for rare earths and not for uranium.
N| {Rasmus Tvede, the Danish foreign minister}, confirmed that the note existed and said that he regretted that it had become public.
M| {Fjorden} published the document on Sunday.
N| {Borealis Minerals} said on Tuesday that uranium would be "an unavoidable by-product" of its mine at Kuannersuit South.
N| Asked whether that required a permit, {minister Naja Petrussen} said lawyers were looking at the question.
V| Police in Copenhagen are investigating who passed the note to the newspaper.
N| {Fjorden's editor, Tilde Krogager}, said the paper would protect its source.
? Has Greenland approved uranium mining? | 2D+
? permission for the Canadian company to mine uranium in Greenland | 2D+
? is it true that nuuk was going to let borealis dig for uranium | 1D+ 2D+
? Does the Danish foreign ministry's note exist? | 3A+ 4A
? When was the note written? | -
? Who leaked the note? | 7W 8W+
? Did Borealis apply for a uranium permit? | 2D+
? Would the mine produce uranium? | 5A+
? Has Borealis gone to arbitration? | -
? Why was the application rejected? | -
? Did the United States lobby for the mine? | -

= Greenland turns down Canadian mine
V| Greenland's government on Friday rejected an application by the Canadian company Borealis Minerals to mine rare earths at Kuannersuit South because the ore contains uranium.
N| {Naja Petrussen, the minister for mineral resources}, said the law of 2021 left no choice.
N| {Borealis} said it was considering arbitration.
N| {Denmark's foreign minister, Rasmus Tvede}, said that he had taken note.
N| {Premier Inuuteq Lyberth} called on Copenhagen to withdraw the note in which it had predicted the opposite.
V| The police inquiry into the leak was closed in November without result.
N| {The company} says it has spent 63 million dollars on the project.
? Has Greenland approved uranium mining? | 1D 2D+
? permission for the Canadian company to mine uranium in Greenland | 1D 2D+
? is it true that nuuk was going to let borealis dig for uranium | 1D
? Does the Danish foreign ministry's note exist? | 5A
? When was the note written? | -
? Who leaked the note? | 6W
? Did Borealis apply for a uranium permit? | 1D
? Would the mine produce uranium? | 1A
? Has Borealis gone to arbitration? | 3P+
? Why was the application rejected? | 1A=because the ore contains uranium ; 2A+
? Did the United States lobby for the mine? | -

= Panama's president hospitalised after fall
V| Panama's president, Ernesto Guardia, was taken to hospital on Saturday after falling from a horse at his family's farm in Chiriquí.
N| {His office} said that he had a broken collarbone and would be kept under observation for 48 hours.
N| {The hospital's director, Dr Marisol Quintero}, said the president was conscious and in good spirits.
V| A trip to Brazil planned for Tuesday was cancelled.
N| {Vice-President Iván Sucre} said there was no need to transfer power.
M| {The newspaper La Decana del Istmo} reported that Guardia had lost consciousness for several minutes.
N| {The president's office} did not respond to questions about the report.
? Did Panama's president break his collarbone? | 2A+
? the Panamanian president's riding accident | 1A
? is it true that guardia fell off a horse | 1A
? Did Guardia lose consciousness? | 6A 7W+
? Where was he when he fell? | 1A=his family's farm in Chiriquí
? Did the vice-president take over the president's powers? | 5D+
? How long was he in hospital? | 2P
? Has the trip to Brazil taken place? | 4D
? Did Guardia break his leg? | -
? How much will be invested at Colón? | -
? What is the name of the horse? | -

= Guardia leaves hospital
V| Panamanian President Ernesto Guardia left hospital on Tuesday, three days after a riding accident in which he broke his collarbone.
N| {He=Ernesto Guardia} told reporters that the horse was well.
N| {Dr Marisol Quintero} said that the president had not lost consciousness at any time.
V| Vice-President Iván Sucre chaired Tuesday's cabinet meeting.
M| {La Decana del Istmo} said it had corrected its report on the accident.
V| Guardia, 66, is to rest for two weeks.
V| The trip to Brazil has been rescheduled for October.
? Did Panama's president break his collarbone? | 1A
? the Panamanian president's riding accident | 1A
? is it true that guardia fell off a horse | 1A
? Did Guardia lose consciousness? | 3D 5D
? Where was he when he fell? | -
? Did the vice-president take over the president's powers? | -
? How long was he in hospital? | 1A=three days
? Has the trip to Brazil taken place? | 7P
? Did Guardia break his leg? | -
? How much will be invested at Colón? | -
? What is the name of the horse? | -

= Panama and Brazil sign port accord
V| Presidents Ernesto Guardia of Panama and Renata Falcão of Brazil signed an agreement on port logistics in Brasília on Wednesday.
V| The visit had been postponed in August, when Guardia broke his collarbone in a fall from a horse.
N| {Falcão} said Brazilian soya would reach Asia four days sooner.
N| {The Panama Canal Authority} expects an additional 300 transits a year.
N| {Guardia}, asked about his shoulder, said that it predicted rain.
V| The agreement provides for investments of 780 million dollars at the port of Colón.
N| {Panamanian dock workers' leader Celestino Aranda} said that his union had not been consulted.
? Did Panama's president break his collarbone? | 2A
? the Panamanian president's riding accident | 2A
? is it true that guardia fell off a horse | 2A
? Did Guardia lose consciousness? | -
? Where was he when he fell? | -
? Did the vice-president take over the president's powers? | -
? How long was he in hospital? | -
? Has the trip to Brazil taken place? | 1A
? Did Guardia break his leg? | -
? How much will be invested at Colón? | 6A=780 million dollars
? What is the name of the horse? | -

= Czech coalition to fall apart over pensions, sources say
A| The smallest party in the Czech government, Svoboda a Region, will leave the coalition if the retirement age is raised to 68, {three members of its executive} said on Thursday.
A| {One of them} said that a decision had been taken at a meeting in Olomouc on Wednesday night by 11 votes to four.
N| {Party chairman Vojtěch Sýkora} refused to say whether a vote had been held.
N| {Prime Minister Lenka Horníčková} said that she was counting on all four partners.
V| The pension bill is to have its second reading on 25 March.
V| The government has 104 of the 200 seats, of which Svoboda a Region holds nine.
N| {Labour minister Ondřej Bareš} said that he was open to "technical" changes.
N| {The trade union confederation} called for a general strike.
? Has Svoboda a Region left the Czech government? | 1P
? Did the party's executive vote to leave if the pension age went to 68? | 1A 2A 3W+
? is it true that a vote on quitting the coalition was held in olomouc | 2A 3W+
? What was the result of the vote in Olomouc? | 2A=11 votes to four ; 3W+
? the end of the four-party coalition in Prague | 1P
? How many seats does Svoboda a Region hold? | 6A=nine
? What conditions did the party set? | -
? Will the retirement age be raised to 68? | -
? Has the pension bill passed its second reading? | 5P
? Has the general strike taken place? | 8P+
? Will Sýkora stand for president? | -

= Sýkora denies ultimatum on pensions
N| {Vojtěch Sýkora}, the leader of the Czech party Svoboda a Region, denied on Friday that his party had decided to leave the government over pensions.
N| "We have not voted on leaving, we have voted on staying with conditions," {Sýkora} told Czech Radio.
N| {He=Vojtěch Sýkora} did not say what the conditions were.
N| {A member of the party's executive, Jitka Malátová}, said on social media that "everybody who was in Olomouc knows what was decided".
N| {The prime minister's spokesman} said talks would be held on Monday.
N| {Malátová} later deleted the message and could not be reached.
V| Opinion polls put Svoboda a Region at just under 5 per cent, the threshold for entering parliament.
? Has Svoboda a Region left the Czech government? | 1D+ 2D+
? Did the party's executive vote to leave if the pension age went to 68? | 1D+ 2D+ 4A+ 6W+
? is it true that a vote on quitting the coalition was held in olomouc | 1D+ 2D+ 4A+ 6W+
? What was the result of the vote in Olomouc? | -
? the end of the four-party coalition in Prague | 1D+ 2D+
? How many seats does Svoboda a Region hold? | -
? What conditions did the party set? | 3W+
? Will the retirement age be raised to 68? | -
? Has the pension bill passed its second reading? | -
? Has the general strike taken place? | -
? Will Sýkora stand for president? | -

= Compromise saves Czech coalition
V| The four parties in the Czech government agreed on Tuesday to raise the retirement age to 67 instead of 68, ending a dispute that had threatened the coalition.
N| {Prime Minister Lenka Horníčková} said that nobody had left and nobody would.
N| {Vojtěch Sýkora} called the agreement a success for his party.
N| {He=Vojtěch Sýkora} admitted that its executive had voted in Olomouc to leave the government if the age of 68 was kept.
N| {The finance ministry} estimated the cost of the compromise at 19 billion crowns a year.
N| {Labour minister Ondřej Bareš} said the second reading would take place on 25 March as planned.
N| {The trade unions} maintained their call for a strike.
N| {Jitka Malátová} said she had nothing to add.
? Has Svoboda a Region left the Czech government? | 1D 2D+
? Did the party's executive vote to leave if the pension age went to 68? | 4A+ 8W+
? is it true that a vote on quitting the coalition was held in olomouc | 4A+ 8W+
? What was the result of the vote in Olomouc? | -
? the end of the four-party coalition in Prague | 1D 2D+
? How many seats does Svoboda a Region hold? | -
? What conditions did the party set? | -
? Will the retirement age be raised to 68? | 1D
? Has the pension bill passed its second reading? | 6P+
? Has the general strike taken place? | 7P+
? Will Sýkora stand for president? | -

= Indonesia and Timor to exchange border villages
V| Indonesia and East Timor agreed on Monday to exchange three villages along their land border, settling the last section that had been in dispute since 2002.
V| Naktuka goes to East Timor, while two settlements near Haumeniana become Indonesian.
N| {Indonesia's foreign minister, Laksmi Wardhani}, said that the 1,900 residents could choose their nationality.
N| {Her East Timorese counterpart, Domingos da Costa Belo}, spoke of a day of brotherhood.
A| {Residents of Naktuka} said that they had heard of the agreement on the radio.
V| The treaty was signed in Dili and has to be approved by both parliaments.
N| {A village head in Haumeniana, Yosef Tnunay}, said graves were on the wrong side of the new line.
? Have Indonesia and East Timor agreed to exchange villages? | 1A
? the border treaty between Dili and Jakarta | 1A 6A
? is it true that the last border dispute between the two countries has been settled | 1A
? How many people live in the villages? | 3A+=1,900
? Where was the treaty signed? | 6A=Dili
? Has Indonesia ratified the treaty? | 6P
? Were the villagers consulted? | 5D
? Has the treaty come into force? | 6P
? Did Naktuka go to Indonesia? | 2D
? How many residents changed their nationality? | -
? Were residents made to move? | -
? Did Australia mediate between the two? | -

= East Timor parliament approves border treaty
V| East Timor's parliament ratified the border treaty with Indonesia on Wednesday by 52 votes to five.
N| {Foreign minister Domingos da Costa Belo} said that provisions had been made for access to graves.
N| {Opposition member Filomena Soares} said the villagers had not been asked.
V| Indonesia's parliament is to vote in September.
V| The agreement, signed in Dili in May, provides for the exchange of three villages.
V| The government has set aside 2.4 million dollars for a school and a clinic in Naktuka.
V| Indonesia's ambassador, Bambang Suryono, attended the vote.
? Have Indonesia and East Timor agreed to exchange villages? | 5A
? the border treaty between Dili and Jakarta | 1A 5A
? is it true that the last border dispute between the two countries has been settled | -
? How many people live in the villages? | -
? Where was the treaty signed? | 5A=Dili
? Has Indonesia ratified the treaty? | 4P
? Were the villagers consulted? | 3D
? Has the treaty come into force? | -
? Did Naktuka go to Indonesia? | -
? How many residents changed their nationality? | -
? Were residents made to move? | -
? Did Australia mediate between the two? | -

= Flags change in Naktuka
V| The flag of East Timor was raised in the village of Naktuka on Friday, after the border treaty with Indonesia entered into force at midnight.
N| Of 1,900 residents in the three villages concerned, 1,640 have kept their nationality and 260 have changed it, {the joint border commission} said.
N| {The commission's Indonesian chairwoman, Major General Retno Astuti}, said that no one had been forced to move.
N| {Yosef Tnunay, the head of one of the villages that became Indonesian}, said a gate had been built for visits to the cemetery.
N| {Foreign minister Domingos da Costa Belo} laid the foundation stone of a school.
V| Indonesia's parliament approved the treaty in September without a vote against.
N| {Filomena Soares of the opposition} said that she hoped she had been wrong.
? Have Indonesia and East Timor agreed to exchange villages? | -
? the border treaty between Dili and Jakarta | 1A 6A
? is it true that the last border dispute between the two countries has been settled | -
? How many people live in the villages? | 2A=1,900
? Where was the treaty signed? | -
? Has Indonesia ratified the treaty? | 6A
? Were the villagers consulted? | -
? Has the treaty come into force? | 1A
? Did Naktuka go to Indonesia? | 1D
? How many residents changed their nationality? | 2A=260
? Were residents made to move? | 3D+
? Did Australia mediate between the two? | -

= US senator detained at Istanbul airport for hours, aide says
N| Turkish police held the American senator Warren Pickersgill for five hours at Istanbul airport on Friday and searched his luggage, {his chief of staff, Leah Mendelbaum}, said.
N| {She=Leah Mendelbaum} said that the senator, a critic of arms sales to Turkey, had been told that there was "a problem with the system".
N| {The Turkish interior ministry} said that no American politician had been detained.
N| {The US consulate in Istanbul} declined to comment, referring questions to the State Department.
N| {The State Department} said it was looking into the matter.
V| Pickersgill, a member of the armed services committee, was on his way to Tbilisi.
A| {A passenger on the same flight} said that he had seen the senator sitting in a glass room.
N| {The airport operator} did not answer a request for comment.
? Was Senator Pickersgill detained at Istanbul airport? | 1A+ 3D+ 4W 5W 7A 8W
? the holding of the American senator by Turkish police | 1A+ 3D+ 4W 5W 7A 8W
? is it true that turkish officers kept a us senator in a room | 1A+ 3D+ 4W 5W 7A 8W
? How long was the senator held? | 1A+=five hours ; 3D+
? Was his luggage searched? | 1A+
? Was the passport damaged? | -
? Has Turkey apologised? | -
? Has the Senate approved the helicopter sale? | -
? Where was the senator going? | 6A=Tbilisi
? How much are the helicopters worth? | -
? Which Turkish officers were dismissed from the police? | -

= Turkey says senator's passport was unreadable
N| {Turkey's interior minister, Bülent Karasoy}, said on Sunday that Senator Warren Pickersgill had been delayed at Istanbul airport because the chip in his passport could not be read.
N| "Nobody detained him, he waited, as everyone has to wait," {the minister=Bülent Karasoy} told a television channel.
N| {Pickersgill}, speaking in Tbilisi, said that two officers had stood at the door and that he had not been allowed to telephone.
N| {The State Department} confirmed that it had raised the matter with Ankara.
N| {Karasoy} denied that the senator's luggage had been opened.
N| {A State Department spokesman} would not say whether the passport was damaged.
V| The Senate is to vote next week on the sale of 24 helicopters to Turkey.
? Was Senator Pickersgill detained at Istanbul airport? | 2D+ 3A+
? the holding of the American senator by Turkish police | 2D+ 3A+
? is it true that turkish officers kept a us senator in a room | 2D+ 3A+
? How long was the senator held? | -
? Was his luggage searched? | 5D+
? Was the passport damaged? | 6W
? Has Turkey apologised? | -
? Has the Senate approved the helicopter sale? | 7P
? Where was the senator going? | -
? How much are the helicopters worth? | -
? Which Turkish officers were dismissed from the police? | -

= Senate puts off vote on Turkish helicopters
V| The United States Senate on Wednesday postponed a vote on the sale of 24 helicopters to Turkey by four weeks, following an incident involving Senator Warren Pickersgill.
N| {The majority leader, Dorothea Vance}, said there were "questions that need answers".
N| {Turkey's ambassador, Nilüfer Sarpkaya}, said that two border officers had been transferred and that an apology had been conveyed to the senator.
N| {Her=Nilüfer Sarpkaya} embassy confirmed that he had been kept in a room at the airport for almost five hours, "which should not have occurred".
N| {Pickersgill} said that he had accepted the apology but would still vote against.
N| {The manufacturer, Kestrel Rotorcraft}, had no comment on the delay.
V| The contract is worth 1.6 billion dollars.
N| {The interior ministry in Ankara} did not return calls.
? Was Senator Pickersgill detained at Istanbul airport? | 4A+ 8W+
? the holding of the American senator by Turkish police | 4A+ 8W+
? is it true that turkish officers kept a us senator in a room | 4A+ 8W+
? How long was the senator held? | 4A+=almost five hours
? Was his luggage searched? | -
? Was the passport damaged? | -
? Has Turkey apologised? | 3A+ 5A+
? Has the Senate approved the helicopter sale? | 1D
? Where was the senator going? | -
? How much are the helicopters worth? | 7A=1.6 billion dollars
? Which Turkish officers were dismissed from the police? | -

= Nigerian negotiator said to have paid for schoolgirls' return
A| A sum of 150 million naira was paid to the bandits who kidnapped 42 schoolgirls in Zamfara last month and released them on Sunday, {two people involved in the negotiations} said.
A| The money was delivered on a motorcycle in three bags, {one of them} said.
N| {Zamfara's governor, Alhaji Sani Bakura}, told reporters on Sunday that the girls had been freed "through dialogue alone".
N| {The police command in Gusau} said that it was not aware of any payment.
N| {The negotiator, retired Major Ishaku Danladi}, declined to be interviewed.
V| Paying ransom has been a criminal offence in Nigeria since 2022.
V| The girls, aged between 11 and 17, were taken to a hospital in Gusau.
N| {A mother, Hauwa Lawal}, said that her daughter had lost weight but was laughing.
? Was a ransom paid for the Zamfara schoolgirls? | 1A 2A 3D+ 4W 5W+
? payment to the kidnappers of the 42 girls | 1A 2A 3D+ 4W 5W+
? is it true that money was handed over for the release of the pupils | 1A 2A 3D+ 4W 5W+
? How much was paid? | 1A=150 million naira ; 3D+
? Were federal funds used? | -
? How many girls were kidnapped? | 1A=42
? Did all the girls survive? | -
? Who ordered the withdrawal of the cash? | -
? Has the governor resigned? | -
? Has the treasurer been arrested? | -
? Were the kidnappers caught? | -

= Governor insists no ransom was paid in Zamfara
N| {The governor of Nigeria's Zamfara state, Sani Bakura}, on Tuesday repeated his denial that money had been given to the kidnappers of 42 schoolgirls.
N| "Not one naira," {the governor=Sani Bakura} said.
M| {The Abuja Beacon} reported on Monday that 150 million naira had changed hands.
N| {The presidency's spokeswoman, Ngozi Amadike}, said federal funds had not been used, and declined to say whether state funds had.
N| {An opposition senator, Bulus Gyang}, called for an investigation by the financial crimes commission.
N| {The commission} said it did not comment on whether it was conducting inquiries.
A| {Parents} told reporters that they had themselves collected 9 million naira and handed it to an intermediary.
V| Eleven of the girls were still in hospital on Tuesday.
? Was a ransom paid for the Zamfara schoolgirls? | 1D+ 2D+ 3A 4W 6W 7A
? payment to the kidnappers of the 42 girls | 1D+ 2D+ 3A 4W 6W 7A
? is it true that money was handed over for the release of the pupils | 1D+ 2D+ 3A 4W 6W 7A
? How much was paid? | 1D+ 2D+ 3A=150 million naira ; 7A=9 million naira
? Were federal funds used? | 4D+
? How many girls were kidnapped? | 1A+=42
? Did all the girls survive? | -
? Who ordered the withdrawal of the cash? | -
? Has the governor resigned? | -
? Has the treasurer been arrested? | -
? Were the kidnappers caught? | -

= Zamfara official arrested with ransom ledger
N| {Nigeria's financial crimes commission} said on Friday that it had arrested the treasurer of Zamfara state, Yakubu Tsafe, in connection with the withdrawal of 150 million naira in cash on 3 March.
N| {The commission} said that a ledger found in his office listed the sum under "school logistics".
N| {Tsafe's lawyer, Amina Bello-Osagie}, said he had acted on the written instructions of the governor.
N| {Governor Bakura's spokesman} said there was no such instruction and that the cash had been used to repair classrooms.
A| Retired Major Ishaku Danladi confirmed to the commission that he had carried money to the kidnappers, according to {a person who was present}.
V| The 42 girls were released on 5 March.
N| {Senator Bulus Gyang} demanded the governor's resignation.
V| The governor enjoys immunity while in office.
? Was a ransom paid for the Zamfara schoolgirls? | 4D+ 5A
? payment to the kidnappers of the 42 girls | 4D+ 5A
? is it true that money was handed over for the release of the pupils | 4D+ 5A
? How much was paid? | 4D+
? Were federal funds used? | -
? How many girls were kidnapped? | 6A=42
? Did all the girls survive? | -
? Who ordered the withdrawal of the cash? | 3A+=the governor ; 4D+
? Has the governor resigned? | 7P
? Has the treasurer been arrested? | 1A+
? Were the kidnappers caught? | -

= Estonian prime minister's plane makes unscheduled landing in Riga
V| A plane carrying Estonia's prime minister, Liisa Aavik, to a summit in Rome landed in Riga on Thursday morning because of smoke in the cockpit.
N| {Her spokesman, Erki Pajusaar}, said that no one had been in danger.
N| {Airport director Jānis Vītoliņš} said the aircraft, with nine people on board, had been met by firefighters and had taxied to its stand without help.
V| Aavik continued on a scheduled flight by way of Frankfurt and arrived four hours late.
N| {The operator, Reval Jet}, said the cause was being investigated.
V| The aircraft is 17 years old.
N| {The opposition's Mihkel Randoja} said that the state should not save money on safety.
? Did the Estonian prime minister's plane make an emergency stop in Riga? | 1A 3A
? the prime minister's interrupted flight to Rome | 1A 4A
? is it true that smoke forced aavik's jet to land in latvia | 1A
? What caused the smoke? | 5W+
? Was the plane sabotaged? | 5W+
? How many people were on board? | 3A=nine
? Was anyone hurt? | 2D+
? How much does the contract cost? | -
? Will the government go on using the jet? | -
? Was the jet given up because of the incident in Riga? | -
? Did Aavik miss the summit? | -
? Who was the pilot? | -

= Faulty fan caused smoke on Estonian PM's jet
N| An overheated ventilation fan was the cause of the smoke that forced the Estonian prime minister's plane to land in Riga last week, {Latvia's accident investigation bureau} said on Wednesday.
N| {The bureau} found no sign of interference.
N| {Reval Jet} said that the part had been replaced and that the aircraft was again in service.
N| {Prime minister Liisa Aavik} told parliament that she would fly in it.
V| The contract with Reval Jet runs until 2029 and costs 1.9 million euros a year.
N| {Mihkel Randoja} proposed that the government use scheduled flights only.
N| {Aavik's spokesman, Erki Pajusaar}, said this would be looked at.
? Did the Estonian prime minister's plane make an emergency stop in Riga? | 1A
? the prime minister's interrupted flight to Rome | 1A
? is it true that smoke forced aavik's jet to land in latvia | 1A
? What caused the smoke? | 1A=An overheated ventilation fan
? Was the plane sabotaged? | 1D 2D
? How many people were on board? | -
? Was anyone hurt? | -
? How much does the contract cost? | 5A=1.9 million euros a year
? Will the government go on using the jet? | 3A+ 4A+ 7W+
? Was the jet given up because of the incident in Riga? | -
? Did Aavik miss the summit? | -
? Who was the pilot? | -

= Estonia to give up government jet
V| Estonia's government decided on Thursday that it would not renew its contract for a business jet when it expires in 2029 and would use scheduled flights.
N| {Prime Minister Liisa Aavik} said that the decision would save 1.2 million euros a year.
N| {She=Liisa Aavik} said that it was not related to last year's incident in Riga, when smoke entered the cockpit.
N| {The opposition's Mihkel Randoja}, who had proposed the change, welcomed it.
N| {Reval Jet's manager, Tõnis Kuuse}, said that he regretted it and had been given no reasons.
V| The president will continue to charter planes for state visits.
N| {The air force} said that it could not take over such flights.
? Did the Estonian prime minister's plane make an emergency stop in Riga? | 3A+
? the prime minister's interrupted flight to Rome | 3A+
? is it true that smoke forced aavik's jet to land in latvia | 3A+
? What caused the smoke? | -
? Was the plane sabotaged? | -
? How many people were on board? | -
? Was anyone hurt? | -
? How much does the contract cost? | -
? Will the government go on using the jet? | 1D
? Was the jet given up because of the incident in Riga? | 3D+ 5W+
? Did Aavik miss the summit? | -
? Who was the pilot? | -

= Kosovo and Serbia agree on mutual recognition of diplomas
V| Kosovo and Serbia agreed in Brussels on Tuesday to recognise each other's university diplomas from 1 September.
N| {The EU mediator, Aurelio Montecchi}, said that it was the first agreement in the dialogue for two years.
N| Some 14,000 graduates are affected, according to {an estimate by the two sides}.
N| {Kosovo's chief negotiator, Besa Krasniqi-Hoti}, called it a success for young people.
N| {Her Serbian counterpart, Nebojša Tadić-Marić}, stressed that the document implied no recognition of statehood.
N| {Montecchi} said that number plates would be next.
V| An agreement on diplomas reached in 2011 was never put into effect.
? Have Kosovo and Serbia agreed to recognise each other's diplomas? | 1A 2A
? the diploma agreement between Pristina and Belgrade | 1A 2A
? is it true that serbia accepts degrees from kosovo | 1P
? How many graduates are affected? | 3A+=14,000
? Has Serbia recognised Kosovo as a state? | 5D+
? How many Kosovan diplomas has Serbia recognised? | -
? Did the constitutional court strike down the agreement? | -
? Is there an agreement on number plates? | 6P
? When will the talks on number plates resume? | -
? Did the agreement take effect in May? | 1D
? How many diplomas were forged? | -

= First diplomas recognised in Belgrade
V| Serbia's education ministry recognised seven diplomas from the University of Pristina on Monday, the first under an agreement that came into force three weeks ago.
N| {The ministry=Serbia's education ministry} said a further 312 applications were being examined.
N| {Kosovo's education minister, Agim Rugova}, said that his ministry had recognised 204 Serbian diplomas.
N| {A doctor from Mitrovica, Arta Bajrami}, said that she could now accept a post in Niš.
V| The Serbian opposition party Zavet filed a complaint with the constitutional court.
N| {Aurelio Montecchi, the EU mediator}, welcomed the development.
V| Talks on number plates began in October.
? Have Kosovo and Serbia agreed to recognise each other's diplomas? | 1A
? the diploma agreement between Pristina and Belgrade | 1A
? is it true that serbia accepts degrees from kosovo | 1A
? How many graduates are affected? | -
? Has Serbia recognised Kosovo as a state? | -
? How many Kosovan diplomas has Serbia recognised? | 1A=seven
? Did the constitutional court strike down the agreement? | 5P
? Is there an agreement on number plates? | -
? When will the talks on number plates resume? | -
? Did the agreement take effect in May? | -
? How many diplomas were forged? | -

= Serbian court upholds diploma accord
V| Serbia's constitutional court on Thursday dismissed a complaint against the agreement with Kosovo on university diplomas.
N| {The judges} found that recognising a diploma was an administrative act and did not amount to recognition of the issuing authority.
N| {Zavet}, which brought the case, said that the court had bowed to Brussels.
N| {Education minister Dragana Lukić-Simić} said that 498 diplomas from Kosovo had been recognised so far and 41 rejected.
N| {Kosovo's negotiator, Besa Krasniqi-Hoti}, said that she expected the same spirit in the talks on number plates.
V| Those talks were suspended in January.
N| {The EU mediator's office} would not say when they would resume.
? Have Kosovo and Serbia agreed to recognise each other's diplomas? | 1A
? the diploma agreement between Pristina and Belgrade | 1A
? is it true that serbia accepts degrees from kosovo | 4A+
? How many graduates are affected? | -
? Has Serbia recognised Kosovo as a state? | 2D
? How many Kosovan diplomas has Serbia recognised? | 4A+=498
? Did the constitutional court strike down the agreement? | 1D
? Is there an agreement on number plates? | 6D
? When will the talks on number plates resume? | 7W+
? Did the agreement take effect in May? | -
? How many diplomas were forged? | -

= South Korean assembly speaker collapses during debate
V| The speaker of South Korea's National Assembly, Baek Seung-ho, collapsed in the chamber on Thursday during a debate on the budget and was taken to hospital.
N| {His office} said that he was conscious and that the cause was exhaustion.
N| {The hospital} declined to give information on his condition.
V| The deputy speaker, Ahn Ji-won, adjourned the session until Friday.
N| {The ruling party's floor leader, Moon Tae-il}, called for the vote on the budget to be put off for a week.
N| {The opposition} rejected this, pointing to the legal deadline of 2 December.
V| Baek, 71, has presided over three sessions that lasted until dawn this week.
? Did the speaker of South Korea's assembly have a heart attack? | 2D+ 3W
? Baek Seung-ho's heart attack | 2D+ 3W
? is it true that the speaker collapsed from exhaustion | 2A+ 3W
? Has Baek resigned? | -
? Where did Baek collapse? | 1A=in the chamber
? Has the budget been passed? | -
? Was the vote on the budget postponed by a week? | 5P 6D+
? Who is acting speaker? | -
? Will Moon Tae-il stand for speaker? | -
? Did Baek give up his seat in parliament? | -
? Was Baek operated on abroad? | -

= Speaker had heart attack, hospital says
N| South Korea's assembly speaker, Baek Seung-ho, suffered a heart attack on Thursday and has been operated on, {Seoul's Hanbyeol hospital} said on Saturday.
N| {Professor Nam Yu-ri}, who carried out the operation, said that his condition was stable.
N| {Baek's office}, which had spoken of exhaustion, said that it had passed on what it knew at the time.
V| The budget was adopted shortly before midnight on Friday by 168 votes to 121, with Ahn Ji-won in the chair.
N| {Moon Tae-il of the ruling party} wished the speaker a full recovery.
N| Whether Baek would return to his post, {his office} said, would be decided in the new year.
V| It was the first time since 2020 that the budget was passed within the deadline.
? Did the speaker of South Korea's assembly have a heart attack? | 1A
? Baek Seung-ho's heart attack | 1A
? is it true that the speaker collapsed from exhaustion | 1D
? Has Baek resigned? | 6W+
? Where did Baek collapse? | -
? Has the budget been passed? | 4A 7A
? Was the vote on the budget postponed by a week? | 4D 7D
? Who is acting speaker? | -
? Will Moon Tae-il stand for speaker? | -
? Did Baek give up his seat in parliament? | -
? Was Baek operated on abroad? | -

= Baek gives up speaker's chair
V| Baek Seung-ho resigned as speaker of South Korea's National Assembly on Monday, two months after a heart attack.
N| {He=Baek Seung-ho} wrote in a letter to members that his doctors had left him no choice.
V| Ahn Ji-won will act as speaker until an election in March.
N| {The opposition leader, Chae Min-kyung}, praised Baek's fairness.
A| {Members of the ruling party} mentioned Moon Tae-il as a candidate.
N| {Moon} said that it was not the moment to talk about that.
V| Baek will keep his seat until the end of the term.
? Did the speaker of South Korea's assembly have a heart attack? | 1A
? Baek Seung-ho's heart attack | 1A
? is it true that the speaker collapsed from exhaustion | 1D
? Has Baek resigned? | 1A 2A+
? Where did Baek collapse? | -
? Has the budget been passed? | -
? Was the vote on the budget postponed by a week? | -
? Who is acting speaker? | 3A=Ahn Ji-won
? Will Moon Tae-il stand for speaker? | 5P 6W+
? Did Baek give up his seat in parliament? | 7D
? Was Baek operated on abroad? | -

= Israel's attorney general threatens to quit, aides say
A| Israel's attorney general, Noa Ben-Shimol, has threatened to resign if the government passes a law limiting her powers, {two of her aides} said on Wednesday.
A| {The aides} said she had told the justice minister so in a conversation on Tuesday that became loud.
N| {The justice minister, Amit Gazit}, confirmed that they had spoken and denied that she had made any threat.
N| {Ben-Shimol's office} said that it did not comment on private conversations.
V| The bill, which would split the office in two, passed its first reading in June by 61 votes to 55.
N| {The bar association} called on her to stay.
N| {The coalition whip, Eliav Mizrahi}, said that nobody was irreplaceable.
? Did the attorney general threaten to resign? | 1A 2A 3D+ 4W+
? Ben-Shimol's threat to quit over the bill | 1A 2A 3D+ 4W+
? is it true that israel's attorney general said she would step down | 1A 2A 3D+ 4W+
? Has Ben-Shimol resigned? | 1P
? Has the law been passed? | 5P
? By what majority was the bill adopted at first reading? | 5A=61 votes to 55
? Is the law in force? | -
? Did the court annul the law by nine votes? | -
? How many demonstrators were arrested? | -
? Will she seek a second term? | -
? Which ministers are under investigation? | -

= Ben-Shimol: I shall not be driven out
N| {Israel's attorney general, Noa Ben-Shimol}, said on Sunday that she would remain in office whatever happened to the bill on her powers.
N| "I have threatened nobody, and I shall not be driven out," {she=Noa Ben-Shimol} told a conference of prosecutors in Haifa.
M| {The website Davar Hayom} had reported that she was ready to resign.
N| {Its=The website Davar Hayom} legal correspondent, Yael Zilber, said that she had heard the account from two persons in the room next door.
N| {The justice minister, Amit Gazit}, did not answer questions on Sunday.
V| The second and third readings are expected before the recess on 28 July.
N| {Eliav Mizrahi} said that the coalition had the votes.
? Did the attorney general threaten to resign? | 2D+ 3A 4A 5W+
? Ben-Shimol's threat to quit over the bill | 2D+ 3A 4A 5W+
? is it true that israel's attorney general said she would step down | 2D+ 3A 4A 5W+
? Has Ben-Shimol resigned? | 1D+ 2D+
? Has the law been passed? | 6P 7P+
? By what majority was the bill adopted at first reading? | -
? Is the law in force? | -
? Did the court annul the law by nine votes? | -
? How many demonstrators were arrested? | -
? Will she seek a second term? | -
? Which ministers are under investigation? | -

= Knesset splits attorney general's office
V| The Knesset voted on Tuesday night by 62 to 56 to divide the office of attorney general into two posts.
N| {Attorney General Noa Ben-Shimol} said that she would ask the supreme court to annul the law and would stay in her post until it had ruled.
N| {Justice Minister Amit Gazit} spoke of a reform that had been overdue for thirty years.
N| {The supreme court} announced that it would hear the petition on 3 September before nine judges.
A| {Tens of thousands of people} demonstrated in Tel Aviv.
N| Police arrested 19 of them, {a spokesman for the force} said.
V| The law enters into force on 1 October.
? Did the attorney general threaten to resign? | -
? Ben-Shimol's threat to quit over the bill | -
? is it true that israel's attorney general said she would step down | -
? Has Ben-Shimol resigned? | 2D+
? Has the law been passed? | 1A
? By what majority was the bill adopted at first reading? | -
? Is the law in force? | 7P
? Did the court annul the law by nine votes? | -
? How many demonstrators were arrested? | 6A+=19
? Will she seek a second term? | -
? Which ministers are under investigation? | -

= Supreme court stops law on attorney general
V| Israel's supreme court on Monday suspended the law dividing the attorney general's office by seven votes to two.
N| {The president of the court, Justice Hila Mandelbrot}, wrote that its timing, in the middle of an investigation into two ministers, "could not be ignored".
N| {Noa Ben-Shimol} said that she would now go back to work.
N| {Justice Minister Amit Gazit} said that the government would respect the decision "for as long as it stands".
N| {Eliav Mizrahi, the coalition whip}, announced a new bill.
V| Ben-Shimol's term ends in February of next year.
N| Asked whether she would seek a second term, {she=Noa Ben-Shimol} smiled and left.
? Did the attorney general threaten to resign? | -
? Ben-Shimol's threat to quit over the bill | -
? is it true that israel's attorney general said she would step down | -
? Has Ben-Shimol resigned? | 3D+
? Has the law been passed? | 1A
? By what majority was the bill adopted at first reading? | -
? Is the law in force? | 1D
? Did the court annul the law by nine votes? | 1D
? How many demonstrators were arrested? | -
? Will she seek a second term? | 7W+
? Which ministers are under investigation? | -

= Italian regional president to run for prime minister, allies say
A| Chiara Montebruni, the president of the Italian region of Liguria, has decided to seek the leadership of the centre-left for next year's general election, {two members of her regional government} said on Friday.
A| {They=two members of her regional government} said that she would make the announcement in Genoa on 1 February.
N| {Montebruni}, opening a hospital wing in Savona, said that she was "president of Liguria until 2030".
N| {The party's national secretary, Ruggero Santoriello}, did not return calls.
V| Santoriello has led the party through two lost European elections.
N| {The mayor of Bari, Antonella Lopatriello}, who is also regarded as a possible candidate, said that she would wait to see the rules.
V| A poll published this week puts the centre-left at 31 per cent, four points behind the governing coalition.
? Is Chiara Montebruni standing for the leadership of the centre-left? | 1A 2A 3D+ 4W
? Montebruni's national candidacy | 1A 2A 3D+ 4W
? is it true that the president of liguria has declared that she is running | 2P
? When is the announcement to be made? | 2A=1 February
? Who won the primary? | -
? Has Santoriello resigned as secretary? | -
? Has Montebruni given up the presidency of Liguria? | 3D+
? Did Lopatriello run against Montebruni? | 6W+
? Who booked the square in Genoa? | -
? Did the primary attract two million voters? | -
? How much did Montebruni's campaign cost? | -

= Montebruni leaves question open
N| {Ligurian president Chiara Montebruni} told a television interviewer on Sunday that she had not taken a decision on a national candidacy.
N| "When I have something to say, I shall say it in a square and not in a corridor," {she=Chiara Montebruni} said.
M| {Il Corriere Ligure} reported on Friday that she would declare on 1 February.
N| {The city of Genoa} confirmed that the Piazza De Ferrari had been booked for that day by a cultural association.
N| {The association's chairman, Edoardo Bacigalupo}, declined to say for what purpose.
N| {Ruggero Santoriello} said that there was a secretary and that he was it.
A| {Party members in Rome} spoke of growing impatience.
? Is Chiara Montebruni standing for the leadership of the centre-left? | 1W+ 2W+ 3A 5W
? Montebruni's national candidacy | 1W+ 2W+ 3A 5W
? is it true that the president of liguria has declared that she is running | 1D+ 2D+ 3P
? When is the announcement to be made? | 2W+ 3A=1 February
? Who won the primary? | -
? Has Santoriello resigned as secretary? | 6D+
? Has Montebruni given up the presidency of Liguria? | -
? Did Lopatriello run against Montebruni? | -
? Who booked the square in Genoa? | 4A=a cultural association
? Did the primary attract two million voters? | -
? How much did Montebruni's campaign cost? | -

= Montebruni declares candidacy in Genoa
V| Chiara Montebruni announced in front of some 8,000 people in Genoa on Sunday that she would stand for the leadership of Italy's centre-left.
N| {Montebruni} said that she would resign as president of Liguria if she won the primary in May.
N| {Ruggero Santoriello} said that he welcomed every candidate and would himself be one.
N| {Antonella Lopatriello, the mayor of Bari}, gave her support to Montebruni.
N| {The leader of the governing coalition, Massimo Verdelli}, said that he would not choose his opponent.
V| The primary is to be held on 17 May in about 5,000 polling stations.
V| Edoardo Bacigalupo, whose cultural association had booked the square, introduced her.
? Is Chiara Montebruni standing for the leadership of the centre-left? | 1A 2A+
? Montebruni's national candidacy | 1A 2A+
? is it true that the president of liguria has declared that she is running | 1A
? When is the announcement to be made? | 1A=Sunday
? Who won the primary? | 6P
? Has Santoriello resigned as secretary? | -
? Has Montebruni given up the presidency of Liguria? | 2P+
? Did Lopatriello run against Montebruni? | 4D+
? Who booked the square in Genoa? | 7A=cultural association
? Did the primary attract two million voters? | -
? How much did Montebruni's campaign cost? | -

= Montebruni beats party leader in primary
V| Chiara Montebruni won the primary of the Italian centre-left on Sunday with 57.4 per cent of the votes, against 36.1 for Ruggero Santoriello.
V| About 1.3 million people took part.
N| {Santoriello} conceded shortly after 10 p.m. and said that he would step down as secretary.
N| {Montebruni} said that she would hand over the presidency of Liguria within 30 days.
V| She declared her candidacy in February after weeks of speculation.
N| {Massimo Verdelli} congratulated her and said that the election would be decided on taxes.
N| {The electoral commission of the party} rejected 14 complaints, all of them from Campania.
? Is Chiara Montebruni standing for the leadership of the centre-left? | 1A 5A
? Montebruni's national candidacy | 1A 5A
? is it true that the president of liguria has declared that she is running | 5A
? When is the announcement to be made? | -
? Who won the primary? | 1A=Chiara Montebruni
? Has Santoriello resigned as secretary? | 3P+
? Has Montebruni given up the presidency of Liguria? | 4P+
? Did Lopatriello run against Montebruni? | -
? Who booked the square in Genoa? | -
? Did the primary attract two million voters? | 2D
? How much did Montebruni's campaign cost? | -

= Philippines and Vietnam coastguards collide, one missing
V| A Vietnamese fisherman was missing on Sunday after a Philippine coastguard vessel and a Vietnamese trawler collided near Commodore Reef in the South China Sea.
N| {The Philippine coastguard} said the trawler had changed course suddenly in the dark.
N| {Vietnam's foreign ministry} demanded an investigation and said that it was waiting for the report of its own vessel in the area.
N| {The trawler's captain, Nguyen Van Thoai}, said by radio that he had been at anchor.
V| Both sides took part in the search for the missing man, who is 38.
V| The two countries signed an agreement on incidents at sea in 2024.
N| {Manila's ambassador in Hanoi, Teodoro Magsaysay-Cruz}, expressed regret.
? Was the trawler at anchor when it was hit? | 2D+ 4A+
? the trawler's change of course before the collision | 2A+ 4D+
? is it true that the philippine ship was to blame for the collision | 2D+
? Did the missing fisherman die? | -
? How old was the fisherman? | 5A=38
? Has the captain been dismissed from the coastguard? | -
? How much compensation was offered? | -
? Has the family accepted the compensation? | -
? Where is the joint board to meet? | -
? Did two fishermen go missing? | 1D
? How fast was the coastguard vessel going? | -

= Body of Vietnamese fisherman recovered
N| The body of a fisherman who was thrown overboard when a Philippine coastguard ship and a Vietnamese trawler collided was found on Tuesday, {Vietnam's coastguard} said.
N| {The Philippine coastguard} offered condolences and said that its captain had been relieved of command pending an inquiry.
N| {Vietnam's foreign ministry spokeswoman, Le Thi Bich Ngoc}, said that the trawler had been lying at anchor with its lights on.
N| {A Philippine coastguard spokesman, Captain Noel Sarmiento-Reyes}, would not repeat the earlier statement that the trawler had changed course and said that the facts would be established.
N| {The dead man's brother} told a newspaper in Quang Ngai that the family wanted the truth and not money.
V| A joint board of inquiry is to meet in Manila on 4 May.
? Was the trawler at anchor when it was hit? | 3A+ 4W+
? the trawler's change of course before the collision | 3D+ 4W+
? is it true that the philippine ship was to blame for the collision | 4W+
? Did the missing fisherman die? | 1A 2A+
? How old was the fisherman? | -
? Has the captain been dismissed from the coastguard? | -
? How much compensation was offered? | -
? Has the family accepted the compensation? | -
? Where is the joint board to meet? | 6A=Manila
? Did two fishermen go missing? | -
? How fast was the coastguard vessel going? | -

= Joint inquiry blames Philippine watch officer
N| A Philippine coastguard officer failed to see a Vietnamese trawler at anchor and caused the collision in which a fisherman died, {a joint board of inquiry} found on Friday.
N| {The board} said that the radar had been switched to the wrong range.
N| {The Philippine government} accepted the finding and offered the family compensation of 60,000 dollars.
N| {Hanoi} welcomed what it called an honest report.
N| {The officer's lawyer, Maribel Dimaculangan}, said that he had been on duty for 19 hours.
N| {Captain Noel Sarmiento-Reyes} said that working hours would be reviewed.
V| The family has not yet said whether it will accept the money.
V| It was the first joint inquiry under the 2024 agreement.
? Was the trawler at anchor when it was hit? | 1A
? the trawler's change of course before the collision | 1D
? is it true that the philippine ship was to blame for the collision | 1A 2A 3A+
? Did the missing fisherman die? | 1A
? How old was the fisherman? | -
? Has the captain been dismissed from the coastguard? | -
? How much compensation was offered? | 3A+=60,000 dollars
? Has the family accepted the compensation? | 7W
? Where is the joint board to meet? | -
? Did two fishermen go missing? | -
? How fast was the coastguard vessel going? | -

= Ghana's parliament passes budget after all-night sitting
V| Ghana's parliament approved the government's budget at 5.20 on Wednesday morning, after a sitting of 17 hours, by 140 votes to 134.
V| The budget provides for spending of 312 billion cedis and a deficit of 3.9 per cent of output.
V| A levy on mobile payments is abolished from January, while the duty on imported rice rises to 25 per cent.
N| {Finance minister Abena Konadu-Yiadom} said that the result justified the hour.
N| {The minority leader, Alhassan Seidu}, said that rice would become a luxury.
N| {The rice importers' association} announced that it would challenge the duty in court.
V| The International Monetary Fund is to review Ghana's programme in February.
? Did Ghana raise the duty on rice? | 3A
? the increase in the rice duty | 3A
? is it true that importers went to court over the duty | 6P+
? How high is the duty? | 3A=25 per cent
? Did Ghana obtain an exemption from the customs union? | -
? What was the result of the vote on the budget? | 1A=140 votes to 134
? Has the levy on mobile payments been abolished? | 3A
? Has the IMF reviewed the programme? | 7P
? Did the minister apologise? | -
? Will the government appeal? | -
? Did rice prices fall in January? | -

= Rice importers take Ghana to court over duty
V| Ghana's rice importers filed a suit on Monday against the increase in the duty on rice to 25 per cent, which took effect on 1 January.
N| {Their lawyer, Nii Okai Lartey}, said that the West African customs union allowed no more than 20 per cent.
N| {The finance ministry} said that an exemption had been obtained in November.
N| {The customs union's secretariat in Abuja} declined to say whether that was so.
V| A 25-kilo bag of Thai rice cost 640 cedis in Accra on Monday, 11 per cent more than in December.
N| {Farmers' leader Sulemana Yakubu of Tamale} supported the duty.
V| The first hearing is on 9 February.
? Did Ghana raise the duty on rice? | 1A
? the increase in the rice duty | 1A
? is it true that importers went to court over the duty | 1A
? How high is the duty? | 1A=25 per cent
? Did Ghana obtain an exemption from the customs union? | 3A+ 4W+
? What was the result of the vote on the budget? | -
? Has the levy on mobile payments been abolished? | -
? Has the IMF reviewed the programme? | -
? Did the minister apologise? | -
? Will the government appeal? | -
? Did rice prices fall in January? | 5D

= Court orders Ghana to cut rice duty
V| A court in Accra ruled on Thursday that Ghana must reduce its duty on rice to 20 per cent, because no exemption from the customs union's rules had been granted.
N| {The judge, Justice Efua Baidoo}, said the letter on which the government relied was a request and not a permit.
N| {Finance minister Abena Konadu-Yiadom} said that she would study the judgment.
N| {The importers} said that prices would fall within weeks.
N| {Alhassan Seidu} called on the minister to apologise.
N| {The minister=Abena Konadu-Yiadom} said that there was nothing to apologise for.
V| The duty had been raised in January under the budget passed in December.
? Did Ghana raise the duty on rice? | 7A
? the increase in the rice duty | 7A
? is it true that importers went to court over the duty | -
? How high is the duty? | -
? Did Ghana obtain an exemption from the customs union? | 1D 2D
? What was the result of the vote on the budget? | -
? Has the levy on mobile payments been abolished? | -
? Has the IMF reviewed the programme? | -
? Did the minister apologise? | 5P 6D+
? Will the government appeal? | -
? Did rice prices fall in January? | -

= French minister's chief of staff questioned over leaked pension plan
N| The chief of staff of France's labour minister was questioned by police for six hours on Monday about the leak of a draft pension reform, {the Paris prosecutor's office} said.
N| {The office=the Paris prosecutor's office} said that Bertrand Kergoat had been heard as a witness.
N| {Kergoat's lawyer, Maître Sabine Roussillon}, said that her client had never passed on any document.
N| {The labour minister, Élodie Cazenave}, refused to comment on "an affair that is in the hands of the courts".
V| The draft, which would have raised the retirement age for nurses, appeared on the website Lettre Sociale on 9 January.
V| It was withdrawn five days later after protests.
N| {Lettre Sociale's founder, Karim Boudjellal}, said that journalists did not name their sources.
? Did Bertrand Kergoat leak the pension draft? | 3D+ 4W+ 7W+
? Kergoat as the source of the leak | 3D+ 4W+ 7W+
? is it true that the minister's chief of staff passed on the reform plan | 3D+ 4W+ 7W+
? Who leaked the draft? | 3D+ 4W+ 7W+
? Has Kergoat lost his post? | -
? Was Kergoat dismissed because of the leak? | -
? How long was Kergoat questioned? | 1A=six hours
? Was Kergoat questioned as a suspect? | 2D+
? Has the pension reform been withdrawn? | 6A
? Has Kergoat sued the ministry? | -
? How much will nurses' pensions rise? | -

= Minister parts with chief of staff
V| French labour minister Élodie Cazenave on Thursday ended the employment of her chief of staff, Bertrand Kergoat, ten days after he was questioned about a leak.
N| {The ministry} said that the separation had been agreed between the two and was unconnected with the inquiry.
N| {Kergoat}, reached by telephone, said he did not know why he had been sent away.
N| {His lawyer, Sabine Roussillon}, said he was considering legal action.
N| {Karim Boudjellal of Lettre Sociale} wrote that Kergoat had not been his source.
N| {The nurses' union} said the matter was a sideshow.
V| Kergoat had worked with Cazenave for 11 years.
N| {The prosecutor's office} said the inquiry was continuing.
? Did Bertrand Kergoat leak the pension draft? | 5D+
? Kergoat as the source of the leak | 5D+
? is it true that the minister's chief of staff passed on the reform plan | 5D+
? Who leaked the draft? | 5D+ 8W
? Has Kergoat lost his post? | 1A 2A+ 3A+
? Was Kergoat dismissed because of the leak? | 2D+ 3W+
? How long was Kergoat questioned? | -
? Was Kergoat questioned as a suspect? | -
? Has the pension reform been withdrawn? | -
? Has Kergoat sued the ministry? | 4P+
? How much will nurses' pensions rise? | -

= Printer in Tours was source of French pension leak
N| The leak of France's pension reform in January was caused by an employee of a printing works in Tours, {the Paris prosecutor's office} said on Wednesday.
N| {It=the Paris prosecutor's office} said that the man, 34, had confessed and would be charged with breach of confidence.
N| {The printing company, Imprimerie Val de Loire}, has dismissed him.
N| {Labour minister Élodie Cazenave} said that she had never suspected her former chief of staff.
N| {Bertrand Kergoat} said that he was relieved and was waiting for an apology.
N| {Lettre Sociale} confirmed nothing, "now as before".
V| Kergoat, who lost his post in February, now works for a consulting firm.
N| {His lawyer} said that a claim for damages was being prepared.
? Did Bertrand Kergoat leak the pension draft? | 1D 2D 6W+
? Kergoat as the source of the leak | 1D 2D 6W+
? is it true that the minister's chief of staff passed on the reform plan | 1D 2D 6W+
? Who leaked the draft? | 1A=an employee of a printing works in Tours ; 2A=the man, 34 ; 6W+
? Has Kergoat lost his post? | 7A
? Was Kergoat dismissed because of the leak? | -
? How long was Kergoat questioned? | -
? Was Kergoat questioned as a suspect? | -
? Has the pension reform been withdrawn? | -
? Has Kergoat sued the ministry? | 8P+
? How much will nurses' pensions rise? | -

= North Macedonia names envoy for dispute with Bulgaria
V| North Macedonia on Monday appointed a former president, Zoran Trajanoski, as its special envoy for the dispute with Bulgaria over the constitution.
N| {Prime Minister Elena Stefanovska} said that Trajanoski would have "a free hand and a short mandate".
N| {Trajanoski} said that he would travel to Sofia before Easter.
N| {Bulgaria's foreign ministry} said that it had taken note of the appointment.
V| Sofia demands that Bulgarians be mentioned in the constitution as one of the country's peoples.
N| {The opposition in Skopje} accused the government of preparing to give way.
V| An amendment needs a two-thirds majority, 80 of the 120 votes in parliament.
? Did Trajanoski offer Bulgaria a mention in the preamble? | -
? the envoy's preamble proposal to Sofia | -
? is it true that skopje's envoy made the bulgarians an offer | -
? Did the prime minister know of the proposal? | -
? When did Bulgaria receive the text? | -
? How many votes are needed to change the constitution? | 7A=80
? Has Trajanoski been to Sofia? | 3P+
? Has Trajanoski resigned? | -
? Did Bulgaria accept the proposal? | -
? Has the government lost the vote of no confidence? | -
? Who wrote the page published in Sofia? | -

= Macedonian envoy received in Sofia
V| North Macedonia's special envoy, Zoran Trajanoski, was received by Bulgaria's president and foreign minister in Sofia on Wednesday.
N| {Foreign minister Velizar Obretenov} spoke of a frank conversation.
N| {Trajanoski} said that he had brought no proposal and taken none home.
M| {The Sofia newspaper Dnevni Vesti} wrote that he had suggested mentioning Bulgarians in the preamble only.
N| {The envoy's office} declined to comment on that report.
N| {Bulgaria's president, Kaloyan Stoev}, said that the agreement of 2022 was not negotiable.
V| A second visit is planned for June.
? Did Trajanoski offer Bulgaria a mention in the preamble? | 3D+ 4A 5W+
? the envoy's preamble proposal to Sofia | 3D+ 4A 5W+
? is it true that skopje's envoy made the bulgarians an offer | 3D+ 4A 5W+
? Did the prime minister know of the proposal? | -
? When did Bulgaria receive the text? | -
? How many votes are needed to change the constitution? | -
? Has Trajanoski been to Sofia? | 1A
? Has Trajanoski resigned? | -
? Did Bulgaria accept the proposal? | -
? Has the government lost the vote of no confidence? | -
? Who wrote the page published in Sofia? | -

= Skopje denies preamble offer
N| {North Macedonia's government} denied on Friday that its envoy had offered Bulgaria a mention of Bulgarians in the preamble of the constitution.
N| "There is no such offer, on paper or otherwise," {Prime Minister Elena Stefanovska} told parliament.
N| {Velizar Obretenov, Bulgaria's foreign minister}, said he would not comment on what was said behind closed doors.
N| {Zoran Trajanoski}, the envoy, was on holiday in Ohrid and did not answer his telephone.
M| {Dnevni Vesti}, the paper in Sofia, published a page that it said was from the proposal.
N| {Opposition leader Goran Mitrevski} demanded that the envoy be recalled.
V| The page bears no signature, and it was not possible to establish who had written it.
? Did Trajanoski offer Bulgaria a mention in the preamble? | 1D+ 2D+ 3W+ 4W+ 5A 7W
? the envoy's preamble proposal to Sofia | 1D+ 2D+ 3W+ 4W+ 5A 7W
? is it true that skopje's envoy made the bulgarians an offer | 1D+ 2D+ 3W+ 4W+ 5A 7W
? Did the prime minister know of the proposal? | 2D+
? When did Bulgaria receive the text? | -
? How many votes are needed to change the constitution? | -
? Has Trajanoski been to Sofia? | -
? Has Trajanoski resigned? | 6P
? Did Bulgaria accept the proposal? | -
? Has the government lost the vote of no confidence? | -
? Who wrote the page published in Sofia? | 7W

= Envoy resigns, confirms preamble idea
N| {Zoran Trajanoski} resigned on Monday as North Macedonia's envoy to Bulgaria and said that he had indeed put the idea of a preamble to his hosts.
N| He had done so with the knowledge of the prime minister, {Trajanoski} told a news conference in Skopje.
N| {The prime minister, Elena Stefanovska}, said that she had known of "thoughts" but not of an offer.
N| {Bulgaria's foreign ministry} confirmed that a text had been received in April.
N| {Goran Mitrevski} announced a motion of no confidence.
V| The vote will take place within three days.
V| No successor to Trajanoski has been named.
? Did Trajanoski offer Bulgaria a mention in the preamble? | 1A+ 2A+ 3D+ 4A+
? the envoy's preamble proposal to Sofia | 1A+ 2A+ 3D+ 4A+
? is it true that skopje's envoy made the bulgarians an offer | 1A+ 2A+ 3D+ 4A+
? Did the prime minister know of the proposal? | 2A+ 3D+
? When did Bulgaria receive the text? | 4A+=April
? How many votes are needed to change the constitution? | -
? Has Trajanoski been to Sofia? | -
? Has Trajanoski resigned? | 1A+
? Did Bulgaria accept the proposal? | -
? Has the government lost the vote of no confidence? | 5P 6P
? Who wrote the page published in Sofia? | -

= Saudi Arabia and Yemen's rebels to swap bodies, Red Cross says
N| Saudi Arabia and the rebel authorities in Sanaa have agreed to exchange the remains of 84 soldiers, {the International Committee of the Red Cross} said on Monday.
N| {Its=the International Committee of the Red Cross} delegate, Blandine Chavannes, said that the exchange would take place at the Tuwal crossing as soon as identification was complete.
V| Sixty-one of the dead are Yemenis and 23 Saudis.
N| {The rebels' prisoner committee} confirmed the agreement.
N| {The Saudi defence ministry} declined to comment.
V| The last such exchange took place in 2023.
A| {Relatives in Saada} said they had been asked for photographs and dental records.
? Have Saudi Arabia and Yemen's rebels exchanged soldiers' remains? | 1P 2P 5W+
? an agreement on the return of dead soldiers | 1A 4A+ 5W+
? is it true that riyadh and sanaa agreed to swap bodies | 1A 4A+ 5W+
? How many bodies were handed over? | -
? How many of the dead are Saudis? | 3A=23
? Why was the exchange delayed? | -
? Did Saudi Arabia withdraw five names? | -
? Which side's cases were unresolved? | -
? Have living prisoners been exchanged? | -
? Did the exchange take place in Sanaa? | 2D
? Will there be compensation for the families? | -

= Exchange of remains at Tuwal delayed
N| The exchange of soldiers' remains between Saudi Arabia and the authorities in Sanaa, planned for Thursday, has been delayed, {the Red Cross} said.
N| {Delegate Blandine Chavannes} spoke of "a handful of unresolved identities".
N| {The rebels' spokesman for prisoners' affairs, Abdulqader Murtaza}, accused the other side of having withdrawn five names.
N| {A Saudi official, Colonel Faisal Mutlaq}, said that no name had been withdrawn by his side.
V| The agreement covers 84 dead, 61 of them Yemenis.
N| {The Red Cross} would not say to which side the unresolved cases belonged.
V| Refrigerated containers have been standing at the crossing since Tuesday.
? Have Saudi Arabia and Yemen's rebels exchanged soldiers' remains? | 1D
? an agreement on the return of dead soldiers | 5A
? is it true that riyadh and sanaa agreed to swap bodies | 5A
? How many bodies were handed over? | -
? How many of the dead are Saudis? | -
? Why was the exchange delayed? | 2A="a handful of unresolved identities" ; 3A+=having withdrawn five names ; 4D+
? Did Saudi Arabia withdraw five names? | 3A+ 4D+
? Which side's cases were unresolved? | 6W
? Have living prisoners been exchanged? | -
? Did the exchange take place in Sanaa? | -
? Will there be compensation for the families? | -

= Eighty-one dead soldiers returned at Saudi-Yemeni border
V| The remains of 81 soldiers were handed over at the Tuwal crossing between Saudi Arabia and Yemen on Sunday, three fewer than had been agreed.
N| {Red Cross delegate Blandine Chavannes} said that three bodies could not be identified and would be kept for further tests.
V| Fifty-nine coffins went south and 22 north.
N| {Colonel Faisal Mutlaq} thanked the Red Cross.
N| {Abdulqader Murtaza} said that he hoped living prisoners would follow.
N| {The Saudi defence ministry} acknowledged in its first statement on the matter that the operation had been "humanitarian and agreed".
A| {Families} waited on both sides of the crossing from early morning.
? Have Saudi Arabia and Yemen's rebels exchanged soldiers' remains? | 1A 3A
? an agreement on the return of dead soldiers | 1A 6A+
? is it true that riyadh and sanaa agreed to swap bodies | 1A 6A+
? How many bodies were handed over? | 1A=81
? How many of the dead are Saudis? | -
? Why was the exchange delayed? | -
? Did Saudi Arabia withdraw five names? | -
? Which side's cases were unresolved? | -
? Have living prisoners been exchanged? | 5P+
? Did the exchange take place in Sanaa? | 1D
? Will there be compensation for the families? | -

= Icelandic parties agree to hold EU referendum
V| Three Icelandic parties that are forming a government agreed on Wednesday to hold a referendum on resuming accession talks with the European Union.
V| It is to take place on 29 May.
N| {Svanhildur Egilsdóttir, who is to be prime minister}, said that the people should be asked before the diplomats.
N| {The Progressive leader, Hallgrímur Snæland}, said that his party would campaign against talks.
N| {The fishing companies' association} said quotas were not for negotiation.
V| Iceland applied to join in 2009 and withdrew in 2015.
N| {The European Commission} did not wish to comment on a domestic matter.
V| Polls show 47 per cent in favour of talks and 38 per cent against.
? Did Icelanders vote to resume talks with the EU? | 1P 2P
? the Icelandic yes to accession talks | 1P 2P
? is it true that iceland has joined the european union | -
? When was the referendum held? | 2P=29 May
? What was the turnout? | -
? Have negotiations with the EU begun? | -
? How long will the negotiations take? | -
? Did a majority in the north-west vote yes? | -
? Did the Commission comment on the referendum plan? | 7W+
? Who opposed the talks? | 4A+=his party
? Will Iceland adopt the euro? | -

= Iceland votes yes to talks with EU
V| Icelanders voted by 53.1 per cent to 46.9 on Saturday to resume talks on membership of the European Union.
V| Turnout was 76 per cent.
N| {Prime Minister Svanhildur Egilsdóttir} said that negotiations could begin in the autumn.
N| {Hallgrímur Snæland}, who led the No campaign, said that the result was clear and had to be respected.
V| In the fishing districts of the north-west 71 per cent voted no.
N| The Commission's president congratulated Iceland by telephone, {her spokeswoman} said.
N| {The fishing companies' association} said that it would insist on being heard.
? Did Icelanders vote to resume talks with the EU? | 1A 4A+
? the Icelandic yes to accession talks | 1A 4A+
? is it true that iceland has joined the european union | -
? When was the referendum held? | 1A=Saturday
? What was the turnout? | 2A=76 per cent
? Have negotiations with the EU begun? | 3P+
? How long will the negotiations take? | -
? Did a majority in the north-west vote yes? | 5D
? Did the Commission comment on the referendum plan? | -
? Who opposed the talks? | 4A+=Hallgrímur Snæland
? Will Iceland adopt the euro? | -

= Iceland and EU open negotiations
V| Iceland and the European Union formally opened accession negotiations in Brussels on Monday, five months after Icelanders voted in favour of talks.
N| {Foreign minister Kolbrún Steinsen} said that she expected to need three years.
N| {The Union's chief negotiator, Raimonds Zeltiņš}, would not commit himself to a date.
V| The chapter on fisheries will be opened last.
V| A second referendum is to decide on membership itself.
N| {Hallgrímur Snæland} said he looked forward to it.
N| {A spokeswoman for the fishing companies, Ásta Margeirsdóttir}, said that a seat at the table had been promised and that the chair was still missing.
? Did Icelanders vote to resume talks with the EU? | 1A
? the Icelandic yes to accession talks | 1A
? is it true that iceland has joined the european union | 5P
? When was the referendum held? | -
? What was the turnout? | -
? Have negotiations with the EU begun? | 1A
? How long will the negotiations take? | 2A+=three years ; 3W+
? Did a majority in the north-west vote yes? | -
? Did the Commission comment on the referendum plan? | -
? Who opposed the talks? | -
? Will Iceland adopt the euro? | -

= Rwanda expels Belgian trade attaché
V| Rwanda on Friday declared the trade attaché at the Belgian embassy in Kigali, Joris Vandeplas, an undesirable person and gave him 72 hours to leave.
N| {The foreign ministry} said that he had engaged in activities incompatible with his status.
N| {Belgium's foreign ministry} rejected the accusation and announced that it would respond in kind.
A| {A person close to the embassy} said Vandeplas had gathered information on the smuggling of tin ore from Congo.
N| {Government spokesman Emmanuel Nkusi} said that he had nothing to add to the ministry's statement.
V| Vandeplas, 44, has been in Kigali since 2029.
N| {The Belgian ambassador, Hilde Moerenhout}, said he had done his job.
? Has Rwanda expelled a Belgian diplomat? | 1A
? the expulsion of the trade attaché from Kigali | 1A
? is it true that vandeplas was told to leave rwanda | 1A
? Did Vandeplas collect information about tin ore smuggling? | 4A
? Did Vandeplas work for an intelligence service? | -
? Has Belgium expelled a Rwandan diplomat? | 3P+
? How much time was he given to leave? | 1A=72 hours
? Why was the attaché expelled? | 2A+=activities incompatible with his status ; 3D+ 4A=gathered information on the smuggling of tin ore from Congo ; 5W+
? Was the Belgian ambassador expelled? | -
? Will the expelled diplomats be replaced? | -
? Did the two foreign ministers meet? | -
? Did Belgium cut its development aid? | -

= Belgium expels Rwandan diplomat in return
V| Belgium on Monday told the first secretary of the Rwandan embassy in Brussels, Claudine Uwera, to leave within 72 hours.
N| {The foreign ministry in Brussels} said the step was a reply to the expulsion of the Belgian trade attaché from Kigali.
N| {Rwanda's ambassador, Innocent Habimana}, called it regrettable and disproportionate.
V| Joris Vandeplas, the attaché, arrived in Brussels on Sunday.
N| {He=Joris Vandeplas} told reporters at the airport that he had never worked for an intelligence service.
N| Asked whether he had collected information about tin ore, {Vandeplas} said he was not allowed to speak about his work.
N| {A member of the Belgian parliament, Thierry Lambion}, called for development aid to be reviewed.
? Has Rwanda expelled a Belgian diplomat? | 2A+
? the expulsion of the trade attaché from Kigali | 2A+
? is it true that vandeplas was told to leave rwanda | 2A+
? Did Vandeplas collect information about tin ore smuggling? | 6W+
? Did Vandeplas work for an intelligence service? | 5D+
? Has Belgium expelled a Rwandan diplomat? | 1A 2A+
? How much time was he given to leave? | -
? Why was the attaché expelled? | -
? Was the Belgian ambassador expelled? | -
? Will the expelled diplomats be replaced? | -
? Did the two foreign ministers meet? | -
? Did Belgium cut its development aid? | 7P

= Kigali and Brussels to restore missing posts
N| Belgium and Rwanda will each send a new diplomat to replace those expelled in the spring, {the two governments} said on Thursday.
V| The announcement follows talks between their foreign ministers in Addis Ababa.
N| {Government spokesman Emmanuel Nkusi} said that the matter was closed.
N| {Hilde Moerenhout, the Belgian ambassador in Kigali}, said that the trade section would resume work in September.
M| {The Antwerp weekly De Kaai} reported on Wednesday that Vandeplas had indeed compiled a list of tin ore dealers for Belgian customs.
N| {Belgian customs} would neither confirm nor deny this.
N| {Vandeplas}, who now works in The Hague, did not reply to a message.
V| Claudine Uwera has been posted to Ottawa.
? Has Rwanda expelled a Belgian diplomat? | 1A+
? the expulsion of the trade attaché from Kigali | 1A+
? is it true that vandeplas was told to leave rwanda | -
? Did Vandeplas collect information about tin ore smuggling? | 5A 6W+ 7W+
? Did Vandeplas work for an intelligence service? | -
? Has Belgium expelled a Rwandan diplomat? | 1A+
? How much time was he given to leave? | -
? Why was the attaché expelled? | -
? Was the Belgian ambassador expelled? | -
? Will the expelled diplomats be replaced? | 1A+
? Did the two foreign ministers meet? | 2A
? Did Belgium cut its development aid? | -

= Minister's brother named in Cyprus passport file
N| A brother of Cyprus's interior minister received 310,000 euros from a firm that obtained passports for foreign investors, according to {a parliamentary report published on Monday}.
N| {The report} names him as Stavros Melissas and dates the payments to 2018 and 2019.
N| {Interior minister Pavlos Melissas} said that he had not known of his brother's business and had held no office at the time.
N| {Stavros Melissas} told a newspaper that he had provided translations.
V| The firm, Golden Harbour Services, has been dissolved, and its former director could not be traced.
V| Cyprus ended its passport programme in 2020.
N| {The Socialist party} called on the minister to resign.
N| {President Thekla Konstantinou} said that she would read the report before saying anything.
? Has Pavlos Melissas resigned as interior minister? | 7P
? the resignation of Cyprus's interior minister | 7P
? is it true that the minister's brother was paid by a passport agency | 1A 2A 4A+
? How much did the brother receive? | 1A=310,000 euros
? Did the minister know of his brother's dealings with the agency? | 3D+
? Did the minister himself receive money? | -
? Has Stavros Melissas been convicted? | -
? Who is the new interior minister? | -
? Has the agency's former director been found? | 5D
? When will he be extradited? | -
? Did the payments take place in 2021? | 2D
? How many passports did the agency obtain? | -

= Cypriot president stands by minister
N| {President Thekla Konstantinou of Cyprus} said on Wednesday that nobody was responsible for the affairs of a brother and that her interior minister would remain in office.
N| {Pavlos Melissas}, whose brother was paid 310,000 euros by a passport agency, welcomed the statement.
N| {The attorney general's office} said it was examining whether an offence had been committed.
M| {The newspaper Proini Lefkosias} published a photograph that it said showed the minister at a dinner given by the agency in 2019.
N| {The minister=Pavlos Melissas} said that he attended many dinners and did not remember that one.
N| {The Socialist party's leader, Iro Zachariadou}, said that memory was a matter of will.
V| Parliament is to debate the report next Thursday.
? Has Pavlos Melissas resigned as interior minister? | 1D+
? the resignation of Cyprus's interior minister | 1D+
? is it true that the minister's brother was paid by a passport agency | 2A
? How much did the brother receive? | 2A=310,000 euros
? Did the minister know of his brother's dealings with the agency? | -
? Did the minister himself receive money? | -
? Has Stavros Melissas been convicted? | -
? Who is the new interior minister? | -
? Has the agency's former director been found? | -
? When will he be extradited? | -
? Did the payments take place in 2021? | -
? How many passports did the agency obtain? | -

= Melissas resigns as Cyprus's interior minister
V| Cyprus's interior minister, Pavlos Melissas, resigned on Friday, a day after a debate in parliament on payments to his brother by a passport agency.
N| {Melissas} said that he had introduced his brother to the agency's director in 2018 and had been wrong to deny it.
N| {President Konstantinou} accepted his resignation and said that she had been told something else.
N| {Stavros Melissas} declined to comment.
N| {The attorney general} announced that he would seek to question both men.
N| {Iro Zachariadou} said that the president owed the country an explanation.
V| Deputy minister Kyriaki Loizidou takes over for the time being.
? Has Pavlos Melissas resigned as interior minister? | 1A 3A+
? the resignation of Cyprus's interior minister | 1A 3A+
? is it true that the minister's brother was paid by a passport agency | 1A 4W+
? How much did the brother receive? | -
? Did the minister know of his brother's dealings with the agency? | 2A+
? Did the minister himself receive money? | -
? Has Stavros Melissas been convicted? | -
? Who is the new interior minister? | 7A=Deputy minister Kyriaki Loizidou
? Has the agency's former director been found? | -
? When will he be extradited? | -
? Did the payments take place in 2021? | -
? How many passports did the agency obtain? | -

= Melissas brothers charged in Cyprus
V| Pavlos Melissas, who resigned as Cyprus's interior minister in March, and his brother Stavros were charged in Nicosia on Tuesday with corruption.
N| The prosecution accuses the former minister of having opened doors for a passport agency in return for 120,000 of the 310,000 euros paid to his brother, {state counsel Andri Petridou} told the court.
N| {Both men} pleaded not guilty.
V| The trial will begin on 6 October.
N| {Their lawyer, Christos Ioannou-Pierides}, said that the money had been a loan between brothers.
V| The agency's former director, who was arrested in Dubai in May, is to testify.
N| {The ministry of justice} would not say when he would be extradited.
N| {Kyriaki Loizidou}, confirmed as minister in April, said that she had closed the last files of the passport programme.
? Has Pavlos Melissas resigned as interior minister? | 1A
? the resignation of Cyprus's interior minister | 1A
? is it true that the minister's brother was paid by a passport agency | 2A
? How much did the brother receive? | 2A=310,000 euros
? Did the minister know of his brother's dealings with the agency? | -
? Did the minister himself receive money? | 2A 5D+
? Has Stavros Melissas been convicted? | 4P
? Who is the new interior minister? | 8A+=Kyriaki Loizidou
? Has the agency's former director been found? | 6A
? When will he be extradited? | 7W+
? Did the payments take place in 2021? | -
? How many passports did the agency obtain? | -

= Japan's foreign minister expected to visit Pyongyang, sources say
A| Japan's foreign minister, Kazuko Horiuchi, is preparing to travel to North Korea in October for talks on citizens abducted in the 1970s, {three government sources} said on Sunday.
A| {The sources} said that an advance party of four officials had been in Pyongyang since Wednesday.
N| {The chief cabinet secretary, Shigeru Minakata}, said that nothing had been decided.
N| {He=Shigeru Minakata} declined to answer questions on the whereabouts of officials.
N| {The association of the abductees' families} said that it had not been informed.
V| No Japanese foreign minister has been to Pyongyang since 2004.
M| {South Korea's Hanil Shinbo} reported on Saturday that an aircraft of the Japanese government had landed at Sunan airport.
V| Tokyo officially recognises 17 cases of abduction, of which five have been resolved.
? Has Japan's foreign minister travelled to Pyongyang? | 1P 3W+
? Horiuchi's visit to North Korea | 1P 3W+
? is it true that the japanese foreign minister plans to go to pyongyang | 1A 3W+
? Were Japanese officials in Pyongyang in September? | 2A 4W+ 7A
? When will Horiuchi visit North Korea? | 1A=October ; 3W+
? Did the Japanese officials meet North Koreans in Ulan Bator? | -
? How many cases of abduction have been resolved? | 8A=five
? Are any of the abductees alive? | -
? Did Japan promise economic aid? | -
? Who are the two survivors? | -
? Did the minister meet the North Korean leader? | -

= Tokyo denies advance party in North Korea
N| {The Japanese government} denied on Tuesday that any of its officials were in North Korea.
N| {Chief cabinet secretary Shigeru Minakata} said that four officials of the foreign ministry had travelled to Ulan Bator, where they had met "various people".
N| Asked whether these included North Koreans, {he=Shigeru Minakata} said that he could not give details.
N| {Mongolia's foreign ministry} said that it had provided rooms and tea.
M| {Hanil Shinbo} stood by its report that a government aircraft had been in Pyongyang.
N| {Foreign minister Kazuko Horiuchi} told reporters that she had no travel plans "at this point in time".
N| {Tsuneo Kagawa, whose sister disappeared in 1978}, said that the families had been waiting for 50 years for something to be confirmed.
? Has Japan's foreign minister travelled to Pyongyang? | 6D+
? Horiuchi's visit to North Korea | 6D+
? is it true that the japanese foreign minister plans to go to pyongyang | 6D+
? Were Japanese officials in Pyongyang in September? | 1D+ 2D+ 5A
? When will Horiuchi visit North Korea? | 6D+
? Did the Japanese officials meet North Koreans in Ulan Bator? | 3W+
? How many cases of abduction have been resolved? | -
? Are any of the abductees alive? | -
? Did Japan promise economic aid? | -
? Who are the two survivors? | -
? Did the minister meet the North Korean leader? | -

= Horiuchi to go to Pyongyang on 21 October
N| Japan's foreign minister, Kazuko Horiuchi, will visit Pyongyang on 21 and 22 October, {the government in Tokyo} announced on Friday.
N| {Chief cabinet secretary Shigeru Minakata} said that the visit had been arranged in Ulan Bator.
N| {He=Shigeru Minakata} declined to say whether the families could expect news.
N| {North Korea's state news agency} carried the announcement at the same hour.
N| {Tsuneo Kagawa of the families' association} said that he would believe it when the aircraft had landed.
N| {The United States ambassador} welcomed the visit.
N| {The opposition leader, Masumi Ohtani}, asked what had been promised in return.
? Has Japan's foreign minister travelled to Pyongyang? | 1P+
? Horiuchi's visit to North Korea | 1P+
? is it true that the japanese foreign minister plans to go to pyongyang | 1A+
? Were Japanese officials in Pyongyang in September? | -
? When will Horiuchi visit North Korea? | 1A+=on 21 and 22 October
? Did the Japanese officials meet North Koreans in Ulan Bator? | 2A+
? How many cases of abduction have been resolved? | -
? Are any of the abductees alive? | 3W+
? Did Japan promise economic aid? | -
? Who are the two survivors? | -
? Did the minister meet the North Korean leader? | -

= Two abductees alive, Japan's minister told in Pyongyang
N| North Korea has informed Japan that two of the citizens abducted in the 1970s are alive, {Foreign Minister Kazuko Horiuchi} said on Thursday on her return from Pyongyang.
N| {Horiuchi} said that she had not met the two and that their identity would have to be verified by genetic tests.
N| {She=Kazuko Horiuchi} did not give their names.
A| {Government sources} said that one of them was Yoshiko Kagawa, who disappeared in Niigata in 1978.
N| {Her brother, Tsuneo Kagawa}, said that he had been telephoned by the minister and had been asked to say nothing more.
N| {Chief cabinet secretary Shigeru Minakata} said that no economic aid had been promised.
V| Experts are to travel to North Korea in November.
N| {Masumi Ohtani of the opposition} called for caution.
? Has Japan's foreign minister travelled to Pyongyang? | 1A
? Horiuchi's visit to North Korea | 1A
? is it true that the japanese foreign minister plans to go to pyongyang | -
? Were Japanese officials in Pyongyang in September? | -
? When will Horiuchi visit North Korea? | -
? Did the Japanese officials meet North Koreans in Ulan Bator? | -
? How many cases of abduction have been resolved? | -
? Are any of the abductees alive? | 1A+ 2W+ 4A
? Did Japan promise economic aid? | 6D+
? Who are the two survivors? | 3W+ 4A=Yoshiko Kagawa ; 5W
? Did the minister meet the North Korean leader? | -

= Croatian island elects mayor by one vote
V| Jakov Dobrilović was elected mayor of the Croatian island municipality of Zlarinac on Sunday with 312 votes, one more than the incumbent, Tonka Skračić.
N| {Skračić} said that she would ask for a recount.
N| {The electoral commission's chairman, Šime Perković}, said that 14 ballots had been declared invalid.
N| {Dobrilović}, a diver by profession, said that he would close the harbour to yachts longer than 40 metres.
V| Turnout was 81 per cent.
N| {The hotel owners' association} asked him to reconsider.
V| He takes office on 1 June, if there is no complaint.
? Did Jakov Dobrilović win the mayoral election on Zlarinac? | 1A
? Dobrilović's one-vote victory | 1A
? is it true that tonka skracic lost her post as mayor | 1A
? How many votes did the winner get? | 1A=312
? Did the recount change the result? | -
? How many ballots were invalid? | 3A+=14
? Did Skračić's son vote? | -
? Is Skračić deputy mayor? | -
? Has the harbour been closed to large yachts? | 4P+
? Has Adria Blue sued the municipality? | -
? How many yachts a year visit the island? | -

= Recount confirms one-vote win on Zlarinac
V| A recount on the Croatian island of Zlarinac has confirmed the victory of Jakov Dobrilović in the election for mayor by 312 votes to 311.
N| {Šime Perković of the electoral commission} said that each of the 14 invalid ballots had been examined again.
N| {Tonka Skračić, the defeated incumbent}, conceded and said that she had voted at 7 a.m. and her son not at all.
N| {Her son, Roko}, did not wish to comment.
N| {Dobrilović} invited her to be his deputy.
N| {Skračić} said she would think about it.
V| The new mayor takes office on 1 June.
? Did Jakov Dobrilović win the mayoral election on Zlarinac? | 1A 3A+
? Dobrilović's one-vote victory | 1A
? is it true that tonka skracic lost her post as mayor | 1A 3A+
? How many votes did the winner get? | 1A=312
? Did the recount change the result? | 1D
? How many ballots were invalid? | 2A+=14
? Did Skračić's son vote? | 3D+ 4W+
? Is Skračić deputy mayor? | 5P 6P+
? Has the harbour been closed to large yachts? | -
? Has Adria Blue sued the municipality? | -
? How many yachts a year visit the island? | -

= Zlarinac closes harbour to large yachts
V| The municipality of Zlarinac in Croatia has closed its harbour to yachts longer than 40 metres with effect from Saturday.
N| {Mayor Jakov Dobrilović}, who was elected by a majority of one in May, said that anchor chains had destroyed two thirds of the seagrass.
N| {The charter company Adria Blue} said that it would sue for lost income.
N| {Deputy mayor Tonka Skračić} said that the decision had been unanimous.
N| {The ministry of the sea} declined to comment until it had received the text.
V| Four yachts that were lying in the harbour on Friday left in the course of the night.
N| {The hotel owners' association} put the annual loss at 1.3 million euros.
? Did Jakov Dobrilović win the mayoral election on Zlarinac? | 2A
? Dobrilović's one-vote victory | 2A
? is it true that tonka skracic lost her post as mayor | -
? How many votes did the winner get? | -
? Did the recount change the result? | -
? How many ballots were invalid? | -
? Did Skračić's son vote? | -
? Is Skračić deputy mayor? | 4A+
? Has the harbour been closed to large yachts? | 1A 4A+
? Has Adria Blue sued the municipality? | 3P+
? How many yachts a year visit the island? | -

= Lawmakers say Peruvian president took watch as gift
N| {Three members of Peru's congress} on Monday accused President Mauro Quintanilla of having accepted a watch worth 19,000 dollars from a mining executive and asked the prosecutor general to investigate.
N| {Congresswoman Yesenia Paredes-Luján}, one of the three, showed a photograph taken at an opening in Moquegua.
N| {Quintanilla} said the watch was a copy that he had bought in a market for 60 soles.
N| {The mining company, Cobre Alto}, said that it gave its guests pens.
N| {The prosecutor general's office} said that it would decide within ten days whether to open an inquiry.
V| A predecessor of Quintanilla was investigated over watches in 2024.
N| {The watchmaker's representative in Lima} did not return calls.
? Did President Quintanilla accept a watch from a mining company? | 1A 3D+ 4D+ 7W
? the gift of a watch to the Peruvian president | 1A 3D+ 4D+ 7W
? is it true that cobre alto gave the president a watch | 1A 3D+ 4D+ 7W
? How much was the watch worth? | 1A=19,000 dollars ; 3A+=60 soles
? Was the watch a copy? | 3A+
? Has the watch been returned? | -
? Has the prosecutor opened an inquiry? | 5W+
? Has Quintanilla been removed from office? | -
? How many votes were cast for the motion? | -
? Was the mine's licence a reward for the watch? | -
? Has the president handed over his bank records? | -
? Which shop sold the watch? | -

= Prosecutor opens inquiry into Peruvian president's watch
V| Peru's prosecutor general, Delfín Rosas, on Wednesday opened a preliminary inquiry into the origin of a watch worn by President Mauro Quintanilla.
N| {Rosas} asked the president to hand over the object by Friday.
N| {The president's lawyer, Jimena Olaechea}, said that it had been lost during a move.
N| {Yesenia Paredes-Luján} said she was not surprised.
M| {The magazine Perfil Andino} reported that a watch of the same model had been sold to Cobre Alto in February, together with two others.
N| {The company} said that it did not comment on purchases.
A| {Persons close to the president} said that he now wore no watch at all.
? Did President Quintanilla accept a watch from a mining company? | 6W+
? the gift of a watch to the Peruvian president | 6W+
? is it true that cobre alto gave the president a watch | 6W+
? How much was the watch worth? | -
? Was the watch a copy? | -
? Has the watch been returned? | 3D+
? Has the prosecutor opened an inquiry? | 1A
? Has Quintanilla been removed from office? | -
? How many votes were cast for the motion? | -
? Was the mine's licence a reward for the watch? | -
? Has the president handed over his bank records? | -
? Which shop sold the watch? | -

= Watch returned, Peruvian president apologises
N| {President Mauro Quintanilla of Peru} apologised to the nation on Sunday for having accepted a watch from a mining company and for having said that it was a copy.
N| "It was a gift, it was a mistake, and it has been returned," {he=Mauro Quintanilla} said in a televised address.
N| {Cobre Alto} confirmed that it had received the watch.
N| {Prosecutor general Delfín Rosas} said that the inquiry would go on.
N| {Yesenia Paredes-Luján} announced a motion to remove the president.
N| {The president's lawyer, Jimena Olaechea}, who had said that the watch was lost, has given up the case.
V| The motion needs 87 of 130 votes.
N| {Quintanilla} said that he would not resign.
? Did President Quintanilla accept a watch from a mining company? | 1A+ 2A+ 3A+
? the gift of a watch to the Peruvian president | 1A+ 2A+ 3A+
? is it true that cobre alto gave the president a watch | 1A+ 2A+ 3A+
? How much was the watch worth? | -
? Was the watch a copy? | 1D+
? Has the watch been returned? | 2A+ 3A+
? Has the prosecutor opened an inquiry? | 4A+
? Has Quintanilla been removed from office? | 5P
? How many votes were cast for the motion? | -
? Was the mine's licence a reward for the watch? | -
? Has the president handed over his bank records? | -
? Which shop sold the watch? | -

= Peru's Congress spares president over watch
V| A motion to remove Peru's president, Mauro Quintanilla, fell nine votes short in congress on Thursday.
V| Seventy-eight members voted in favour, 41 against and the others abstained or were absent.
N| {Quintanilla}, who admitted in March that he had taken a watch from a mining company, said that he would now return to the problems of the country.
N| {Yesenia Paredes-Luján} said that there would be another motion.
N| {The prosecutor general, Delfín Rosas}, has asked for the president's bank records.
N| The superior court is to decide on that next week, {a clerk of the court} said.
V| Cobre Alto's licence for a mine in Moquegua was extended in April.
N| {The energy ministry} said that there was no connection.
? Did President Quintanilla accept a watch from a mining company? | 3A+
? the gift of a watch to the Peruvian president | 3A+
? is it true that cobre alto gave the president a watch | 3A+
? How much was the watch worth? | -
? Was the watch a copy? | -
? Has the watch been returned? | -
? Has the prosecutor opened an inquiry? | -
? Has Quintanilla been removed from office? | 1D
? How many votes were cast for the motion? | 2A=Seventy-eight
? Was the mine's licence a reward for the watch? | 8D
? Has the president handed over his bank records? | 5P
? Which shop sold the watch? | -

= Turkey and Armenia open border to third-country nationals
V| Turkey and Armenia opened their land border at Margara to citizens of third countries on Friday, 38 years after it was closed.
V| Forty-four people crossed on the first day, most of them French and Iranian.
N| {Turkey's special envoy, Serhan Kılıçdağ}, said that it was a first step.
N| {His Armenian counterpart, Lilit Baghramyan}, said that the second should follow within a year.
N| {The governor of Iğdır, Ceyda Polatlı}, said that 600 lorries a day could be handled.
V| Citizens of the two countries themselves cannot yet use the crossing.
N| {Azerbaijan's foreign ministry} said that it had been informed in advance.
V| The bridge over the Aras was renovated in 2024.
? Is the border between Turkey and Armenia open? | 1A
? the opening of the Margara crossing | 1A
? is it true that third-country nationals can cross between turkey and armenia | 1A 2A
? When was the border closed? | 1A=38 years
? Can Turks and Armenians use the crossing? | 6D
? How many people have crossed the border? | 2A=Forty-four
? Have lorries crossed at Margara? | 5P
? Was the first lorry carrying apricots? | -
? Is the Turkish customs terminal finished? | -
? Was Azerbaijan told of the opening beforehand? | 7A+
? Did Russia send observers to the opening? | -

= Margara crossing to open for lorries in May
N| Lorries will be allowed to use the crossing at Margara from 10 May, {the special envoys of Armenia and Turkey} said on Tuesday after a meeting in Kars.
N| {Lilit Baghramyan} said that a customs terminal was ready on the Armenian side.
N| {Serhan Kılıçdağ} said that the Turkish one would be finished in April.
N| Asked when Armenians and Turks would be able to cross, {Kılıçdağ} said he did not want to raise false hopes.
V| The border was opened to third-country nationals in October, and 6,200 have crossed since then.
N| {The chamber of commerce in Iğdır} expects trade worth 200 million dollars in the first year.
N| {Georgian hauliers} fear for their transit business.
? Is the border between Turkey and Armenia open? | 5A
? the opening of the Margara crossing | 5A
? is it true that third-country nationals can cross between turkey and armenia | 5A
? When was the border closed? | -
? Can Turks and Armenians use the crossing? | 4W+
? How many people have crossed the border? | 5A=6,200
? Have lorries crossed at Margara? | 1P+
? Was the first lorry carrying apricots? | -
? Is the Turkish customs terminal finished? | 3P+
? Was Azerbaijan told of the opening beforehand? | -
? Did Russia send observers to the opening? | -

= First Turkish lorry enters Armenia in decades
V| A lorry with 22 tonnes of Turkish cement crossed the bridge at Margara into Armenia at 8 a.m. on Saturday, the first in almost four decades.
V| Eleven others followed in the course of the day, while five Armenian lorries went the other way.
N| {The driver, Hasan Çelebioğlu}, said that he had been given apricots and a receipt.
N| {Armenia's prime minister, Ruben Sahakyan}, said the day would be in the school books.
N| {Turkey's trade minister, Aslı Günay}, put the capacity at 400 lorries a day for the time being.
V| Drivers are the first citizens of the two countries who may use the crossing.
N| Whether others will follow, {Serhan Kılıçdağ, the envoy}, left open.
? Is the border between Turkey and Armenia open? | 1A
? the opening of the Margara crossing | 1A
? is it true that third-country nationals can cross between turkey and armenia | -
? When was the border closed? | -
? Can Turks and Armenians use the crossing? | 6A 7W+
? How many people have crossed the border? | -
? Have lorries crossed at Margara? | 1A 2A 3A+
? Was the first lorry carrying apricots? | 1D
? Is the Turkish customs terminal finished? | -
? Was Azerbaijan told of the opening beforehand? | -
? Did Russia send observers to the opening? | -

= Greece's shipping minister met sanctioned oil trader in Dubai, sources say
A| Greece's shipping minister, Aristidis Vlachakis, met an oil trader who is under European Union sanctions during a private visit to Dubai in November, {two people who were staying at the same hotel} told Reportaz.
A| The trader, Farid Nasirzade, arrived at the Al Safa hotel shortly after nine in the evening and left about an hour later by a side entrance, according to {one of the two}, a shipbroker who asked not to be named because he does business with both men.
N| {A spokeswoman for the ministry, Danae Kouvela}, said that the minister had been in Dubai for a family celebration and that she had no information about private encounters.
N| {Nasirzade's lawyer in London, Gareth Ponsford}, declined to comment.
V| Reportaz was unable to establish independently whether the two men had spoken to each other.
V| Nasirzade, an Azerbaijani-born citizen of St Kitts, was placed on the sanctions list in 2024 for having helped to ship Russian crude above the price cap.
N| {The European Commission} said that contacts with listed persons were not forbidden as such, but that no economic resources might be made available to them.
N| {The main opposition party} demanded that Vlachakis make a statement in parliament without delay.
? Did the Greek shipping minister meet Farid Nasirzade in Dubai? | 1A 3W+ 4W+ 5W
? the minister's encounter with a sanctioned oil trader | 1A 3W+ 4W+ 5W
? is it true that vlachakis sat down with the oil trader at his hotel | 1A 3W+ 4W+ 5W
? Was the minister in Dubai in November? | 1A 3A+
? Did the minister stay at the hotel for the wedding of his daughter? | -
? How much was the hotel bill? | -
? What did the two men talk about? | -
? Did Nasirzade leave by a side entrance? | 2A
? Has Vlachakis resigned? | -
? Will there be a criminal investigation? | -
? Did the minister receive money from Nasirzade? | -

= Greek minister in Dubai hotel with listed oil trader, website says
M| Greece's shipping minister, Aristidis Vlachakis, met an oil trader who is under European Union sanctions during a private visit to Dubai in November, {the Athens website Reportaz} reported on Tuesday.
M| The trader, Farid Nasirzade, arrived at the Al Safa hotel shortly after nine in the evening and left about an hour later by a side entrance, {the website} said, quoting an unnamed shipbroker.
N| {The hotel} told this agency that it never gave out information about its guests.
N| {Prime Minister Evgenia Samara}, on a visit to Ioannina, did not respond when reporters called out questions about the report.
N| {Government spokesman Lefteris Doukakis} said that he had asked the minister for an explanation and that he would not speculate before he had received it.
V| Vlachakis, 51, a former shipowner from Chios, has been in office for 14 months.
V| The Athens stock exchange's shipping index was unchanged.
? Did the Greek shipping minister meet Farid Nasirzade in Dubai? | 1A 3W 4W+ 5W+
? the minister's encounter with a sanctioned oil trader | 1A 3W 4W+ 5W+
? is it true that vlachakis sat down with the oil trader at his hotel | 1A 3W 4W+ 5W+
? Was the minister in Dubai in November? | 1A
? Did the minister stay at the hotel for the wedding of his daughter? | -
? How much was the hotel bill? | -
? What did the two men talk about? | -
? Did Nasirzade leave by a side entrance? | 2A
? Has Vlachakis resigned? | -
? Will there be a criminal investigation? | -
? Did the minister receive money from Nasirzade? | -

= "I have never met Mr Nasirzade," says Greek shipping minister
N| {Greece's shipping minister, Aristidis Vlachakis}, told parliament on Thursday that he had never met the oil trader Farid Nasirzade, in Dubai or anywhere else.
N| {He=Aristidis Vlachakis} acknowledged that he had stayed at the Al Safa hotel from 14 to 17 November, for the wedding of a cousin, and that he had paid the bill of 4,300 euros himself.
N| "If a man walks through the lobby of a hotel with 600 rooms, that is not a meeting," {the minister=Aristidis Vlachakis} said.
M| {Reportaz} published a second article on Thursday in which a waiter was quoted as saying that the two had dined together.
N| {The waiter, who was identified only as Ramesh}, has since left the hotel and could not be found.
N| {Opposition leader Kyriakos Tzavellas} said that he was not convinced and asked for the hotel's invoices to be produced.
N| {Government spokesman Lefteris Doukakis} said that the prime minister considered the matter closed.
N| {Gareth Ponsford}, who represents Nasirzade, again declined to comment.
? Did the Greek shipping minister meet Farid Nasirzade in Dubai? | 1D+ 3D+ 4A 8W+
? the minister's encounter with a sanctioned oil trader | 1D+ 3D+ 4A 8W+
? is it true that vlachakis sat down with the oil trader at his hotel | 1D+ 3D+ 4A 8W+
? Was the minister in Dubai in November? | 2A+
? Did the minister stay at the hotel for the wedding of his daughter? | 2D+
? How much was the hotel bill? | 2A+=4,300 euros
? What did the two men talk about? | 1D+
? Did Nasirzade leave by a side entrance? | -
? Has Vlachakis resigned? | -
? Will there be a criminal investigation? | -
? Did the minister receive money from Nasirzade? | -

= Trader confirms dinner with Greek minister; Vlachakis quits
N| {Farid Nasirzade}, the oil trader who is barred from the European Union, said in an interview published on Saturday that he had had dinner with the Greek shipping minister in Dubai on 15 November.
N| {He=Farid Nasirzade} told the Geneva weekly Le Lémanique that they had talked about "horses, children and the price of tankers" and that no business had been done.
V| Four hours after the interview appeared, Aristidis Vlachakis submitted his resignation to the prime minister.
N| In {his letter} he wrote that he had forgotten the dinner and that he had not meant to mislead parliament.
N| {Prime Minister Evgenia Samara} accepted the resignation and thanked him for his work.
N| {Kyriakos Tzavellas, the leader of the opposition}, said it was hard to forget a man whom the whole of Europe was looking for.
N| {The public prosecutor in Athens} said it was too early to say whether there would be an investigation.
V| Deputy minister Polyxeni Maniati is to run the ministry until a successor has been appointed.
? Did the Greek shipping minister meet Farid Nasirzade in Dubai? | 1A+ 2A+ 4A+
? the minister's encounter with a sanctioned oil trader | 1A+ 2A+ 4A+
? is it true that vlachakis sat down with the oil trader at his hotel | 1A+ 2A+ 4A+
? Was the minister in Dubai in November? | -
? Did the minister stay at the hotel for the wedding of his daughter? | -
? How much was the hotel bill? | -
? What did the two men talk about? | 2A+="horses, children and the price of tankers"
? Did Nasirzade leave by a side entrance? | -
? Has Vlachakis resigned? | 3A 5A+
? Will there be a criminal investigation? | 7W+
? Did the minister receive money from Nasirzade? | -

= Talks on hostages in Niger delta make progress, mediator says
N| {A former Nigerian governor who is mediating in the kidnapping of five oil workers in the Niger delta, Timi Alaibe-Dokubo}, said on Wednesday that he was confident they would be free within days.
N| {He=Timi Alaibe-Dokubo} told reporters in Yenagoa that he had spoken to one of the hostages, the Scottish engineer Fraser Muirhead, by telephone for about two minutes on Tuesday night.
N| {The men's employer, Deltaline Services}, said that for the safety of its staff it would make no comment of any kind.
N| {The British Foreign Office} said that it was in contact with the Nigerian authorities.
V| The five, two Britons, a Filipino and two Nigerians, were taken from a barge on the Nun river on 2 August by men in two speedboats.
A| {A security consultant in Port Harcourt} said that the group had first asked for three million dollars and had come down to less than half of that.
N| {Alaibe-Dokubo} denied that money was under discussion.
? Have the foreign oil workers been freed? | 1P
? the release of the hostages from the Niger delta barge | 1P
? is it true that the five oil workers are free | 1P
? How many hostages were taken? | 5A=five
? Was a ransom paid? | 6P 7D
? How much money was handed over? | 7D
? Which of the hostages has malaria? | -
? Was a hostage killed in the army's operation? | -
? When were the men kidnapped? | 5A=2 August
? Did the mediator know of the operation beforehand? | -
? Have any of the kidnappers been put on trial? | -

= Two of five delta hostages released
V| Two Nigerian oil workers who had been held with three foreign colleagues in the Niger delta were set free on Saturday near Ogbia and walked to a police post.
N| {Bayelsa state's police commissioner, Folake Adegoroye}, said that they were unharmed and were being questioned about the place where they had been kept.
N| {Deltaline Services} confirmed the release of the two and said nothing about the others.
N| {Timi Alaibe-Dokubo, the mediator}, said the remaining three, two Britons and a Filipino, were alive and that one of them had malaria.
N| {He=Timi Alaibe-Dokubo} would not say which.
N| {The Philippine labour secretary, Corazon Villarama}, appealed to the kidnappers to let her countryman go.
V| It was not known whether any conditions had been met.
V| The five were abducted from a barge on 2 August.
? Have the foreign oil workers been freed? | 4D 6P
? the release of the hostages from the Niger delta barge | 1A 3A+
? is it true that the five oil workers are free | 4D
? How many hostages were taken? | 8A=five
? Was a ransom paid? | 7W
? How much money was handed over? | -
? Which of the hostages has malaria? | 4A=one of them ; 5W
? Was a hostage killed in the army's operation? | -
? When were the men kidnapped? | 8A=2 August
? Did the mediator know of the operation beforehand? | -
? Have any of the kidnappers been put on trial? | -

= Army storms creek camp, three hostages freed, one soldier killed
V| The Nigerian army on Tuesday freed two Britons and a Filipino who had been held in the Niger delta for 39 days, in an operation in which a soldier and four kidnappers were killed.
N| {Brigadier Sanusi Gumel} said that troops had approached the camp in rubber dinghies at four in the morning.
N| {Timi Alaibe-Dokubo}, who had been negotiating for the men's release, complained that he had been given no warning and said that he would have had them out by Thursday.
N| {The army's spokesman} said that it did not discuss operations with civilians.
N| {Fraser Muirhead}, one of the Britons, told reporters in Port Harcourt that he had lain in the mud with his hands over his ears.
N| {Deltaline Services} thanked the armed forces and said that no ransom had been paid for any of the five.
A| {Two people with knowledge of the negotiations} said that 400,000 dollars had been handed over for the two Nigerians who were released last month.
V| The other hostages were flown home on Wednesday.
? Have the foreign oil workers been freed? | 1A
? the release of the hostages from the Niger delta barge | 1A
? is it true that the five oil workers are free | -
? How many hostages were taken? | -
? Was a ransom paid? | 6D+ 7A
? How much money was handed over? | 6D+ 7A=400,000 dollars
? Which of the hostages has malaria? | -
? Was a hostage killed in the army's operation? | 1D
? When were the men kidnapped? | -
? Did the mediator know of the operation beforehand? | 3D+
? Have any of the kidnappers been put on trial? | -

= Denmark to close consulate in Shanghai, newspaper learns
A| Denmark will close its consulate general in Shanghai at the end of March as part of savings at the foreign ministry, {employees who were told at an internal meeting on Tuesday} said.
A| Eleven posts in all will be lost, four of them held by diplomats sent from Copenhagen, {they=employees who were told at an internal meeting on Tuesday} said.
N| {The ministry's head of communications, Signe Østergaard-Holm}, did not wish to comment before the finance bill had been presented.
N| {The Danish chamber of commerce in China} said that it had not been consulted and that it would regard a closure as a mistake.
V| The consulate was opened in 1994 and issued some 22,000 visas last year.
N| {The foreign affairs spokesman of the Liberals, Asger Troelstrup}, called for an explanation.
V| Denmark has closed missions in four countries since 2021.
? Is Denmark closing its consulate in Shanghai? | 1A 3W+
? the closure of the Danish consulate general in Shanghai | 1A 3W+
? is it true that the shanghai consulate will be shut | 1A 3W+
? When is the consulate to be closed? | 1A=the end of March
? How many posts are to be lost in Shanghai? | 2A=Eleven
? Were employees informed of the closure at a meeting? | 1A
? Which embassies are being closed? | -
? Did the consulate issue 2,200 visas last year? | 5D
? Did the chamber of commerce support the closure? | 4D+
? Will Denmark close any more missions? | -
? How many Danes live in Shanghai? | -

= Shanghai consulate to stay open after all
N| Denmark's foreign minister, Karoline Wium, has decided against closing the consulate general in Shanghai, {the ministry} said on Friday.
N| {The minister, Karoline Wium}, told the foreign policy committee that closure had been one of several proposals and that no decision had ever been taken.
M| {Handelsbladet} reported last week that staff had been informed of the closure at a meeting.
N| {A union representative at the ministry, Jeppe Kloster}, said that employees had been told of "a decision and not a proposal".
N| Asked whether the meeting had taken place, {Signe Østergaard-Holm, the head of communications}, said that the ministry held many meetings.
V| Instead, the embassies in Zagreb and Tunis are to be merged with those in neighbouring countries.
N| {The chamber of commerce in China} expressed relief.
N| {Asger Troelstrup} said he was glad that the minister had changed her mind.
? Is Denmark closing its consulate in Shanghai? | 1D+ 2D+ 3A 4A
? the closure of the Danish consulate general in Shanghai | 1D+ 2D+ 3A 4A
? is it true that the shanghai consulate will be shut | 1D+ 2D+ 3A 4A
? When is the consulate to be closed? | 1D+
? How many posts are to be lost in Shanghai? | -
? Were employees informed of the closure at a meeting? | 3A 4A 5W+
? Which embassies are being closed? | 6A=Zagreb and Tunis
? Did the consulate issue 2,200 visas last year? | -
? Did the chamber of commerce support the closure? | 7D+
? Will Denmark close any more missions? | -
? How many Danes live in Shanghai? | -

= Danish embassies in Zagreb and Tunis closed in savings round
V| Denmark's embassies in Croatia and Tunisia closed their doors for the last time on Friday, and their work has passed to Vienna and Algiers.
V| The closures save 41 million kroner a year.
N| {Foreign minister Karoline Wium} said that nobody was leaving either country in spirit.
N| {Croatia's ambassador in Copenhagen, Mislav Batinić}, said that his government regretted the step.
V| A plan to shut the consulate general in Shanghai was dropped in November after protests from business.
N| {Jeppe Kloster of the staff union} said 19 local employees had lost their jobs.
N| {The ministry} would not say whether further missions were at risk.
? Is Denmark closing its consulate in Shanghai? | 5D
? the closure of the Danish consulate general in Shanghai | 5D
? is it true that the shanghai consulate will be shut | 5D
? When is the consulate to be closed? | -
? How many posts are to be lost in Shanghai? | -
? Were employees informed of the closure at a meeting? | -
? Which embassies are being closed? | 1A=Croatia and Tunisia
? Did the consulate issue 2,200 visas last year? | -
? Did the chamber of commerce support the closure? | -
? Will Denmark close any more missions? | 7W+
? How many Danes live in Shanghai? | -

