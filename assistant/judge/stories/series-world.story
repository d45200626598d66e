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
V| President Ulan Omuraliev was re-elected on Sunday with 71 per cent of the vote, according to the provisional count.
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
? Has Petra Savolahti resigned? | 1P 4W+
? the interior minister's departure from the Finnish government | 1P 4W+ 5W+
? is it true that savolahti has stepped down | 1P 4W+
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
V| Canberra says it has no recent information on him.
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
N| {The papers} were lodged by Torvane Gold in a dispute with the insurer, Halberd Mutual, over a further 300,000 dollars in fees.
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
N| {Indigenous deputy Faustina Calcina} won a clause that requires the commission to publish its readings.
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
N| {The African Union} has 24 of its 60 monitors in place.
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
? Have the African Union monitors arrived? | 4A+
? Have prisoners been exchanged? | 6D 7P
? Who paid for the talks in Entebbe? | -

= Mayor of Thessaloniki's deputy quits over stadium vote
V| The deputy mayor of Thessaloniki, Stelios Karamfilis, resigned on Monday, hours after the council narrowly approved a new stadium in the old freight yard.
N| {He=Stelios Karamfilis} told councillors that he could not "sit at a table where the decision was made before the coffee came".
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
N| {Mr Karamfilis} wished her luck "and a good lawyer".
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
N| "They have stopped it, for now," said {Fotini Ladopoulou, the lawyer for Green Yard}.
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
N| "On 17 April I was in Vladivostok, opening a fish market, and there are four hundred witnesses and a great many fish," {he=Arkady Velyaminov} told a news agency in Moscow.
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
N| {Ms Recalde} herself opened a conference of cattle exporters in Luque on Tuesday morning and took no questions.
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
N| "We have a programme, a majority and not much sleep," {Mr Hribernik} said outside the chamber of commerce in Ljubljana.
V| The partners hold 49 of the 90 seats in the National Assembly.
V| The Social Democrats will have the ministries of finance and health, the Greens transport.
V| Who will run the foreign ministry was not announced.
N| {The outgoing prime minister, Borut Lampret}, said the coalition would not last until the snow melted.
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
N| {Party co-leader Urša Zalokar} said the result was "a yes with a raised eyebrow".
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
N| {Mr Kosmač} said he had been at the dentist.
V| The new foreign minister is Zdenka Furlan, until now ambassador in Rome.
N| {Mr Hribernik} said his first visit would take him to Zagreb.
N| {Borut Lampret, who hands over on Monday}, wished him "a shorter queue at the door than I had".
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
N| {Kiribati} abstained because the text contains no ban on fishing by night.
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
? Did Kiribati vote for the deal? | 5D+
? Have cannery workers been rehired? | 8P+
? How much does Japan pay for its licence? | -

= Anglican bishop held hostage in Haiti, diocese says
N| {The Episcopal diocese of Haiti} said on Thursday that its bishop, the Right Reverend Fritznel Dorcelus, had been taken by gunmen on the road to Mirebalais.
N| {Its=The Episcopal diocese of Haiti} chancellor, Marie-Ange Petiote, said two men on motorcycles had forced his car to stop at about noon on Wednesday.
N| {His driver, Wilner Jasmin}, was struck on the head and left behind.
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
N| {Police} arrested two brothers in Croix-des-Bouquets on Friday over the abduction.
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
? Has anyone been arrested? | 5A+
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
N| "They slept in my library and they ate my dates," {he=Nasser Tarawneh} said in an interview in his brother's kitchen.
N| {Jordan's embassy in London} said the former official's account was a fabrication intended to support his application.
N| {The Home Office} said it did not comment on individual cases.
N| {Mr Tarawneh} said he had refused to sign the sale of 2,300 hectares at a fifth of their value.
V| The bidder, Sidra Agro, which dropped out in June, says it never discussed a price with him.
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
? Is the farmland sale to Sidra Agro complete? | 6D+ 7D
? Did the king meet Tarawneh after his release? | -

= Exit poll puts Liberals ahead in Newfoundland by a whisker
V| The Liberals were on course to win the largest number of seats in Newfoundland and Labrador's provincial election on Tuesday, according to an exit poll for the broadcaster Atlantic One, which gave them 20 of the 40 seats in the House of Assembly.
N| The Progressive Conservatives would take 17 seats and the New Democrats three, {the poll} suggested.
V| Its margin of error is two seats either way.
N| {Premier Noreen Hiscock}, waiting in a curling club in Gander, told supporters not to open anything they could not close again.
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
N| {Clar Butt, the Conservative leader}, said the people had spoken "with a slight stammer".
N| {Premier Noreen Hiscock} said she would concede nothing before the last recount.
A| {Party workers} in St. John's said the New Democrats had been sounded out by both camps.
N| {The New Democrat leader, Ambrose Keough}, laughed when asked about it and got into his truck.
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
N| {Ms Hiscock} said it was a good day for teeth.
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
N| {Lieutenant Colonel Anirudh Sinha, retired}, who commanded a post in the sector, said fog was so thick there in January that "you salute trees".
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
N| {Delhi} has opened an inquiry into why the men were first reported present.
N| {The defence minister, Harish Vaidyanathan}, survived the opposition's motion on Thursday by 291 votes to 204.
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
N| {Hammerås} told reporters on the tarmac that he wanted coffee that had not been boiled twice.
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
N| {He=Torleif Hammerås} has written a book, he said, and no, he would not be reading it aloud.
N| {The Storting's control committee} found last week that the government had kept the chamber properly informed of the deal with Moscow.
V| Two members, both of the Progress Party, dissented.
V| Gennady Usoltsev has been given a chair at an institute in Arkhangelsk.
N| {The foreign ministry} declined to say whether talks were being held over Amund Kvalheim, whose trial begins in June.
N| {The student's mother, Grethe Kvalheim}, said she had been told to be patient "by people who go home at four".
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
N| {Ms Thapaliya} has not appeared in public since Sunday.
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
N| {Ms Thapaliya} said she was glad that the post worked.
N| {The Congress's Minendra Bhusal} called for an inquiry into the four days.
V| The governing coalition has put forward Sarita Gharti, a former judge, for the post.
N| {Bhusal} said his party would name its own candidate.
N| {Suresh Lohani, the hotelier whose dinner set off the affair}, was charged with tax evasion on Wednesday, prosecutors said.
N| {His lawyers} said he would plead not guilty.
? Has Indira Thapaliya resigned as speaker? | 1A+ 2A 3A+
? the resignation of the speaker of Nepal's lower house | 1A+ 2A
? is it true that thapaliya has given up the speaker's chair | 1A+ 2A
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
N| "He tripped on a cable and somebody found a costume department," {the minister=Abakar Djiddi} told reporters in N'Djamena.
N| {Mr Kosso}, speaking with his arm in a sling, showed journalists a jacket with a hole in the left sleeve.
N| "They missed my heart by the width of a hand," {he=Mahamat Brahim Kosso} said.
M| {Radio France Sahel} reported that cartridge cases had been picked up where a police vehicle stood.
N| {The police} said they had no comment while the governor's inquiry was open.
N| {The African Union's envoy, Dineo Maphosa}, asked for an independent medical report.
N| {Mr Djiddi} said the African Union should look after its own arms.
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
V| President Idriss Tollimi has won a third term in Chad with 54.2 per cent of the votes, the election commission declared on Tuesday.
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
N| {The restaurant's manager, Dario Pescatori}, said he remembered the table mainly because somebody had sent back the oysters.
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
N| "Dame Philippa continues to lead our delegation, at present from under a blanket," {a spokesman for the department=a spokesman for the Foreign Office} said.
M| {The Tasmanian Examiner-Herald} had said on Thursday that she had been withdrawn over a remark about her hosts.
N| {Her deputy, Crispin Oakeshott}, spoke for Britain in Friday's debate on krill.
N| Asked if he had seen her, {Mr Oakeshott} replied that he had left soup outside her door.
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
V| Dame Philippa Wetherall returned to the floor of the Antarctic treaty meeting on Monday, hoarse and holding a thermos flask, to argue for a ten-year ban on krill fishing off the peninsula.
V| Her appearance put an end to talk that she had been ordered back to London.
N| {She=Dame Philippa Wetherall} said she had indeed used the word bailiffs, about somebody else entirely, and had apologised to her hosts all the same.
N| {The Australian minister, Bronte Calloway}, said the apology had come with a box of chocolates.
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
N| {The prime minister's political secretary, Datuk Rosman Idris}, said the allegation was an insult to the intelligence of car parks.
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
N| "I read the budget, which puts me in a minority," {she=Noraini Kassim} said.
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
? Was Azlan Harith offered money to join the government side? | 1A 2D 6D+
? the alleged bribe offer to the member for Perlis | 1A 2D 6D+
? is it true that somebody tried to buy an opposition mp's vote | 1A 2D 6D+
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
V| The Foyle ferry carried its first 28 cars from Greencastle to Magilligan at 7.15 on Saturday morning, two months late and with the horn sounding for most of the crossing.
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
N| {The court's president, Brigadier Senait Haile}, adjourned the case until 3 November.
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
N| {María Ángela Quirós, the UN envoy}, declined to discuss flights "before the soup".
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
N| {The press office of the Holy See} said it had nothing to add to the archbishop's knee.
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
N| {Archbishop Castellazzi, the envoy in question}, attended the audience on a stick.
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
N| {Romania's environment minister, Ilinca Vasilache}, said that pelicans had "at last been given a vote".
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
N| {Ukraine's infrastructure ministry} dismissed the measurements as "string and a stone".
N| {Romania's environment ministry} said that it would wait for the official sounding, due in October.
V| The agreement between the two countries allows a depth of seven metres.
N| {Bohdan Lytvynchuk, who signed it for Ukraine}, has since become ambassador in Ottawa.
V| Traffic through Izmail is up by 14 per cent this year.
N| {A skipper who uses the channel, Mircea Lipovan}, said he had noticed nothing except better coffee at the pilot station.
? Has Ukraine dredged the Bystre channel beyond the agreed depth? | 1A 3D+
? a Ukrainian breach of the Danube agreement | 1A 3D+
? is it true that the channel is deeper than seven metres | 1A 3D+
? How deep may the channel be? | 5A=seven metres
? How deep is the channel according to the joint survey? | -
? Did Delta Vie measure from a helicopter? | 2D+
? Has Delta Vie withdrawn its claim? | -
? Did the agreement have to be ratified? | -
? When is the next official sounding? | 4A=October
? Is Lytvynchuk still infrastructure minister? | 6D
? How many pelicans nest in the delta? | -

= Sounding clears Ukraine in Danube channel row
V| The Bystre channel in the Danube delta is 6.9 metres deep at its deepest point, a joint Ukrainian and Romanian survey published on Thursday has found.
N| {Ilinca Vasilache, the Romanian environment minister}, said the agreement had been respected.
N| {Delta Vie}, which had reported 8.1 metres in September, said the channel might have silted up since.
N| {The survey's leader, Captain Oksana Repetska}, said that was impossible without a flood, and there had been none.
N| Later in the day {Sorin Cazacu, the group's chairman}, conceded that the rowing boat's line had been marked in the wrong place and withdrew the accusation.
V| The next sounding is in April.
N| {Ukraine's infrastructure ministry} said it would send Mr Cazacu a tape measure.
? Has Ukraine dredged the Bystre channel beyond the agreed depth? | 1D 2D+ 3A 5D
? a Ukrainian breach of the Danube agreement | 1D 2D+ 5D
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
? Is the president behind the impeachment? | 6A
? Will there be a second motion against Mutiso? | -
? Did the deputy president threaten to resign? | -

= Motion to impeach Mutiso tabled in Nairobi
V| A motion to remove Kenya's deputy president from office was laid before the National Assembly on Thursday with 251 signatures, 134 more than required.
N| It accuses Silas Mutiso of having steered road contracts worth 2.3 billion shillings to relatives, {the mover, Beatrice Nekesa}, said.
N| {Mr Mutiso} called the charges a work of fiction and said he would answer them "line by line and on live television".
N| {State House} said the president had no part in the business of the house.
N| {Mr Wanyonyi, for the deputy president}, said that five of the signatories had been dead for a year.
N| {The clerk of the assembly, Moses Kiplimo}, said every signature had been checked and all belonged to the living.
V| The house is to vote on 8 October and, if it approves, the senate will sit as a court.
V| No deputy president has been removed since 2024.
? Has Silas Mutiso been removed from office? | 1P
? the impeachment of Kenya's deputy president by the National Assembly | 1P 7P
? is it true that the deputy president has lost his post | 1P
? Did Mutiso give road contracts to relatives? | 2A 3D+
? How many members voted to impeach him? | -
? Where was Mutiso during the swearing-in? | -
? Were any of the signatures forged? | 5A+ 6D
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
N| {The president, Daudi Lemarkat}, was in Dar es Salaam and made no statement.
A| {Police officers} outside parliament used tear gas against a small crowd.
? Has Silas Mutiso been removed from office? | 4D
? the impeachment of Kenya's deputy president by the National Assembly | 1A
? is it true that the deputy president has lost his post | 4D
? Did Mutiso give road contracts to relatives? | 2D+
? How many members voted to impeach him? | 1A=266
? Where was Mutiso during the swearing-in? | -
? Were any of the signatures forged? | -
? When does the senate hearing take place? | 5A=21 October
? Is the president behind the impeachment? | 7O
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
? Did Mutiso give road contracts to relatives? | 1D 2A
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
? Did Iran and Azerbaijan exchange prisoners? | 1A
? the swap on the bridge at Astara | 1A
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
V| Costa Rica's first vice-president, Marcela Villalobos, will hand over her duties for six weeks from Monday in order to have an operation on her heart, the presidency announced.
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
? What operation did the vice-president have? | 1O 2A=the replacement of a valve
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
? Has the San Carlos dam been approved? | 1D
? the rejection of the San Carlos dam | -
? is it true that the dam will not be built | -
? Did Marcela Villalobos vote against the dam? | -
? What operation did the vice-president have? | 2A=a heart valve replaced
? Has Villalobos returned to work? | 6W+
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
? the rejection of the San Carlos dam | 5P 6W+
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
N| {Odilia Chavarría, who speaks for farmers in the valley}, rang a school bell outside the building.
V| The decision had been delayed by two months because of the vice-president's operation.
N| {Luis Bolaños, the public works minister}, who worked for the company in the nineties, said he had not been asked and would not have answered.
V| The company has spent 38 million dollars on studies.
? Has the San Carlos dam been approved? | 1D
? the rejection of the San Carlos dam | 1A 2A+
? is it true that the dam will not be built | 1A 3D+
? Did Marcela Villalobos vote against the dam? | 1A 2A+
? What operation did the vice-president have? | -
? Has Villalobos returned to work? | -
? Has the vice-president resigned? | -
? Who stood in for her? | -
? Was the ruling delayed by a year? | 5D
? How many families would lose their homes? | 2A+=340
? Has the company appealed? | 3P+
? Who would have financed the dam? | -

