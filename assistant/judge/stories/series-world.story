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

