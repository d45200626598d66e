= Zaragoza winger's move to Trabzon stalls over medical
N| {Atlético Ebro's sporting director, Iñaki Belloso}, said on Monday that winger Moussa Traoré-Diallo was "still our player this morning and will be at training this afternoon".
M| {The Turkish daily Kuzey Spor} had reported overnight that the 24-year-old signed a four-year contract with Trabzon Denizspor in a hotel near Istanbul airport.
A| {Two people close to the negotiations} said a knee scan had thrown up an old cartilage tear and that the Turkish side now wanted a lower fee.
N| {Denizspor} did not answer messages seeking comment on the results of the medical.
N| {The player's agent, Paulo Quintela}, laughed when asked whether the deal was dead, then told reporters to come back on Thursday.
V| Traoré-Diallo, who cost Ebro 2.1 million euros when he arrived from Nantes in 2022, scored eleven goals last season.
N| {Belloso} said no one had offered him the nine million euros quoted in the press, adding that the only figure on paper was six.
N| {He=Iñaki Belloso} would listen to a better proposal before the window shuts on Friday, he said.
V| Denizspor's coach was sacked in April after a defeat by Rize.
? Has Traoré-Diallo joined Denizspor? | 1D+ 2A 5W+
? Did the medical turn up a problem with the winger's knee? | 3A 4W+
? Did the Turkish club bid nine million for him? | 7D+
? how much has been offered for the forward | 7A+=six
? how much did Ebro pay Nantes | 6A=2.1 million euros
? is Ebro open to a higher bid | 8A+
? Was the Zaragoza side's coach dismissed? | -
? the player's new contract with Ebro | -

= Canoe federation head steps aside pending audit
V| Hungary's canoe federation will be run by its vice-president from Wednesday, after Gergely Szántóffy asked to be relieved of his duties while auditors examine travel claims worth 88 million forints.
N| {Szántóffy, a former sprint medallist}, called the step "temporary" and insisted that he had not resigned.
N| "Anyone who writes that I have quit is inventing things," {he=Gergely Szántóffy} told state radio.
N| {The sports ministry} said it had received a letter from him but would not publish it or say what it contained.
A| {Three members of the board}, speaking on condition that they not be named, said the letter used the word "resignation" twice.
N| Vice-president Dorina Kéry will be in charge for at least ninety days, according to {the federation's website}.
V| The claims under review concern a training camp in Florida in the winter of 2023, attended by fourteen paddlers and, according to the travel agency's invoices, nineteen companions.
N| {Auditor Vilmos Jakabházy} said it was far too early to say whether a single forint had been misspent.
V| The men's four won gold at the European championships in June.
? Has Szántóffy resigned? | 2D+ 3D+ 4W 5A
? who runs the federation for now? | 1A=its vice-president 6A+=Vice-president Dorina Kéry
? Was money misused on the Florida trip? | 8W
? Did Szántóffy give up his duties for good? | 2D+ 3D+ 5A
? how many companions travelled to Florida | 7A=nineteen companions
? Have police searched the federation's offices? | -
? Did the sports ministry demand his removal? | -
? gold for the women's four in June | -

= Lighthouse film pulled from Galway opening slot
N| {The Galway Atlantic Film Week} said late on Saturday that "Keeper of the Seventh Lamp" would no longer open the programme, citing "a disagreement that could not be settled in time".
V| No further explanation was offered.
N| {Director Siobhán Mac Giolla} said she withdrew the picture herself after the festival's sponsor, a salmon-farming company, asked for a scene to be trimmed.
N| {The company, Brandon Bay Seafoods}, said it had asked for nothing of the kind and had not seen the film.
A| {A festival employee} said the request came in an e-mail from the sponsor's marketing department on Tuesday afternoon.
N| Asked about the e-mail, {festival chair Fiachra Dolan} would say only that "sponsors write to us about all sorts of things".
V| The opening night will go ahead with a restored print of a 1934 documentary about the Aran Islands.
V| Mac Giolla is thinking of showing her film free of charge in the yard of a pub on the same evening.
V| It took her six years to make, on a budget of 1.4 million euros, most of it from Screen Ireland.
V| Her first feature won the festival's audience prize in 2016.
? Did the salmon company ask for a scene to be cut? | 3A 4D+ 5A 6W+
? who withdrew the lighthouse film? | 3A+=she
? What will open the festival instead? | 7A
? Has the director shown the movie at a pub? | 8P
? How long did the film take to make? | 9A=six years
? Did Screen Ireland pull its funding? | -
? Did "Keeper of the Seventh Lamp" win the audience prize? | -
? has the seafood firm seen it | 4D+
? Will "Keeper of the Seventh Lamp" open the festival? | 1D+ 3D+ 7D

= Relay gold stripped over tainted sample, tribunal rules
V| The Court of Arbitration for Sport on Thursday took Jamaica-born sprinter Delroy Ashmeade's relay gold away from him and his three British team-mates, upholding a four-year ban.
V| The panel found by two votes to one that he had failed to show how the steroid drostanolone entered his body.
N| {Ashmeade, 29}, has always maintained that he never knowingly took a banned substance.
N| {His lawyer, Priscilla Thorndike-Rao}, said the dissenting arbitrator had accepted that a contaminated supplement was the likeliest source.
N| "The minority was right and the majority was wrong," {she=Priscilla Thorndike-Rao} said.
N| {UK Anti-Doping} welcomed the decision but declined to say whether other athletes who bought the same powder were being looked at.
V| Italy, second in Budapest in 37.94 seconds, will be moved up to first.
N| {Team-mate Jonah Pellew} said he would hand his medal back "in a jiffy bag, second class".
V| Thorndike-Rao is weighing an appeal to the Swiss federal court, which can overturn such awards only on procedural grounds.
? Was Ashmeade banned for four years? | 1A
? Did Ashmeade knowingly take a steroid? | 3D+
? Did a contaminated supplement cause the positive test? | 2D 4A+ 5A+
? who gets the relay gold now | 7A=Italy
? was the ruling unanimous? | 2D 4D+ 5D+
? Are other sprinters being investigated? | 6W+
? has ashmeade appealed to the swiss court | 9P
? Has Pellew returned his medal? | 8P+
? Did Pellew test positive too? | -

= Restaurant critic and chef trade blows over lost star
V| Maison Valcourt, the Lyon restaurant that held two Michelin stars for nineteen years, will have one when the new guide appears on Monday.
N| {Chef Aurélien Desprairies} confirmed the demotion in a message to his regulars, whom he thanked for "not needing a red book to find the door".
N| {Critic Hortense Galibier} wrote in her column that the kitchen had been coasting on its turbot since 2019.
N| {Desprairies} said the column was nonsense and that turbot had been off the menu for three years.
A| {Two former cooks} said it was served to private parties as late as last spring.
N| {The guide's publisher} would not discuss individual restaurants before publication day.
V| Local bookings site Tableau showed free tables for the coming Saturday, a thing unheard of a year ago.
N| {Desprairies} rejected suggestions that he was looking for a buyer.
N| "I will die next to that oven," {he=Aurélien Desprairies} said.
V| His father, Roger, opened the place in 1971 as a bistro for lorry drivers.
? Did Maison Valcourt lose a star? | 1A 2A+ 6W+
? Is the chef selling the restaurant? | 8D+ 9D+
? was turbot still being served recently | 3A 4D+ 5A
? Has the restaurant lost both its stars? | 1D
? Did Galibier eat at Maison Valcourt last month? | -
? Who founded the restaurant? | 10A=His father, Roger
? Are customers staying away? | 7A
? Roger Desprairies' death | -

= Two weekend stories in brief: a bridge, a bell, a bishop
V| A pedestrian bridge over the Neretva at Žitomislići was closed on Saturday after an inspector found that eleven of its forty cable clamps had worked loose.
N| {Mayor Adnan Krehić} said he had ordered replacements from Slovenia and hoped to reopen the crossing within a fortnight.
A| {Villagers} said the clamps had been rattling since the floods of 2022 and that nobody came to look.
N| {The canton's roads agency} rejected that, pointing to inspections in March and in October of last year.
N| In Malta, {the Archdiocese} said a seventeenth-century bell stolen from a chapel in Żebbuġ had been recovered in a garage in Msida.
V| Police arrested a 41-year-old scrap dealer and his cousin.
N| {The dealer's lawyer, Josette Farrugia-Blundell}, said her client bought the bell in good faith for 600 euros and had no idea where it came from.
N| {Bishop Anton Mizzi} said the bell would be rung again on the feast of Saint Philip if a metalworker judged it sound.
V| It weighs 140 kilograms.
V| A theft from the same chapel in 2009, of two silver lamps, has never been solved.
? Was the Neretva footbridge shut? | 1A
? Did authorities neglect to inspect the bridge? | 3A 4D+
? has the bell been found? | 5A
? Did the scrap dealer know the bell was stolen? | 7D+
? Has the bridge reopened? | 2P+
? Were the silver lamps recovered? | 10D
? How many people were detained over the bell? | 6A=a 41-year-old scrap dealer and his cousin
? Has the bell been rung since its return? | 8P+
? Was anybody hurt on the bridge? | -
? were the bridge's clamps loose? | 1A 3A

= Ice hockey: Keeper's concussion ends season, club says
N| Goaltender Anttu Räihälä will not play again this season after a collision in Tuesday's 4-2 defeat of Lukko Kivijärvi, {his club Oulun Ahmat} said.
N| {Team doctor Riina Vehviläinen} described the injury as a concussion "of the middling sort" and ruled out a fracture.
A| {Ahmat supporters who watched from behind the net} said he lay motionless for three minutes.
N| {Kivijärvi forward Brody Lachance}, who ran into him, said he lost an edge and never meant to touch the goalie.
N| {Ahmat coach Seppo Nurmela} disagreed. "He had forty square metres and he picked that one," the coach said.
V| The league's disciplinary officer has opened a case and expects to decide by Friday whether the contact was deliberate.
V| Lachance served a five-match suspension in November for a high stick.
V| Räihälä, 33, has a contract until 2026.
N| Asked if the keeper might retire, {Nurmela} said that was for others to answer.
? Is Räihälä out for the rest of the season? | 1A+
? Did the goalkeeper break a bone? | 2D+
? Did Lachance hit the goalie on purpose? | 4D+ 5A+ 6W
? Has Lachance been suspended for Tuesday's collision? | 6W
? Is Räihälä retiring? | 9W+
? Did Ahmat win Tuesday's game? | 1A
? how long did the netminder lie on the ice | 3A=three minutes
? Lachance's apology to the keeper | -
? Was the collision an accident? | 4A+ 5D+ 6W

= University of Tartova rector denies plagiarism, keeps chair
N| {Rector Kalju Verhoostu} told the senate on Friday that every borrowed line in his 1998 thesis was marked, and that he would serve out his term.
V| The blog Viide published forty-one passages last week which it set beside a Danish dissertation of 1994.
N| {The Danish author, Birthe Skovlund}, said she recognised her own sentences "and one of my typing errors".
V| The senate voted by 22 to 9 to refer the case to the academic ethics council, which has no power to dismiss a rector.
N| {Its chair, Hedi Rammul}, refused to be drawn on what the council might find.
A| {Some professors} have urged Verhoostu to leave before the autumn term.
N| {The student union} said it had not taken a position.
V| Verhoostu's predecessor stepped down in 2017 in an unrelated dispute over dormitory fees.
N| {The rector} added that a second examination of the thesis, made in 2003, had found nothing amiss.
V| A copy of that report could not be located in the university archive.
? Did the rector plagiarise his thesis? | 1D+ 2A 3A 5W 9D+
? Has Verhoostu stepped down? | 1D+
? Have professors called on the rector to quit? | 6A
? did the students union demand his resignation | 7D+
? Will the ethics council remove Verhoostu? | 4D 5W+
? How many passages are in question? | 2A=forty-one passages
? Was an earlier review of the dissertation carried out? | 9A+ 10W
? Did the previous rector leave over plagiarism? | 8D
? Has Skovlund taken him to court? | -

= Folk duo's breakup announced by label, denied by singer
N| {Heron Street Records} said on its website on Wednesday that the folk duo Marrow & Thyme "have decided to follow separate paths" after twelve years.
N| {Singer Ottilie Marrow} wrote beneath the post within the hour that she had decided no such thing.
V| The entry was gone by the afternoon.
N| {A publicist for the label, Dom Aspinall}, called it "a clerical slip involving a draft" and apologised to both musicians.
N| {The other half of the pair, guitarist Callum Thyme}, has not been heard from, and his telephone went unanswered.
A| {A friend of the guitarist} said he moved to Lisbon in the spring and had been recording alone.
V| Their autumn tour of fourteen dates, from Hexham to Truro, is still on sale.
N| {The promoter, Gilt Edge Live}, said tickets remained valid and no concert had been called off.
N| {Marrow} said there was an album half finished and that she intended to finish it, "with him or, if it comes to it, without".
V| The two met as students in Durham.
? Have Marrow & Thyme split up? | 1A 2D+ 4D+ 5W+
? Is the tour cancelled? | 7D 8D+
? Has Thyme left the country? | 6A
? Did the record company withdraw its announcement? | 3A 4A+
? What did Callum Thyme say about the breakup? | 5W+
? Has the duo finished its new album? | 9D+
? Did the label sack the publicist? | -
? how many shows are planned for the autumn | 7A=fourteen dates
? did thyme sign with another label | -

= Cycling: Vuelta a Castilla stage won by 22-year-old debutant
V| Pelayo Orejuela, a 22-year-old from Avilés riding his first professional stage race, won the third leg of the Vuelta a Castilla on Wednesday by four seconds.
V| He broke away on the last climb, 11 kilometres from the finish in Béjar, and held off the Slovenian Matevž Hlebanja, who was second.
V| Overnight leader Rubén Castroviejo finished in the main group, 31 seconds back, and keeps the yellow jersey by nine seconds.
V| The stage of 167 kilometres was shortened from 190 because of strong wind on the Puerto de Vallejera.
V| Three riders abandoned, among them the Belgian sprinter Wout Dewaele, who broke his collarbone in a fall at a roundabout in Guijuelo.
V| The temperature at the start was four degrees.
N| {Orejuela} said he had not known how far he was ahead because his radio had failed.
V| Thursday's stage, the last, is a time trial of 24 kilometres in Salamanca.
? Who won the third stage? | 1A=Pelayo Orejuela
? Did Orejuela take the leader's jersey? | 3D
? Did Hlebanja win in Béjar? | 1D 2D
? How long was Wednesday's stage? | 4A=167 kilometres
? Was the route cut because of snow? | 4D
? did Dewaele break his leg? | 5D
? Was the stage abandoned? | -
? Orejuela's previous wins as a professional | -

= Rugby coach "still in charge", Union insists
N| {The Georgian Rugby Union} insisted on Sunday that Welshman Idris Penhallow "is and remains" head coach, a day after the 45-3 defeat in Paris.
M| {The Tbilisi sports channel Lelo TV} said Penhallow was told to clear his desk on the flight home.
N| {Captain Beka Gorgiladze} said he had sat two rows behind the coach and heard nothing of the sort.
N| {Penhallow}, met by reporters at the airport, kept walking and said he wanted a shower.
A| Officials at the union have sounded out the Frenchman Thibault Sarrazin about the job, according to {a person who saw the messages}.
N| {Sarrazin} told the same channel he had never exchanged a word with anyone in Tbilisi.
V| Georgia have lost seven of their eight matches under Penhallow, whose predecessor was dismissed in 2021.
V| Union president Soso Tkeshelashvili is to speak after a board meeting on Tuesday.
? Has Penhallow been sacked? | 1D+ 2A 3D+ 4W+
? was the coach told he was fired on the plane? | 2A 3D+
? Has Sarrazin been approached about the job? | 5A 6D+
? Did the union president announce a new coach? | 8P
? How many matches have Georgia lost under the Welshman? | 7A=seven
? Did Penhallow resign? | 1D+
? Was Gorgiladze replaced as captain? | -
? who sacked the previous coach | -

= Welshman's time with Georgia is over after four o'clock vote
V| Idris Penhallow is out of work: the board of Georgia's rugby union voted at four on Tuesday afternoon to end his contract eighteen months early.
N| {President Soso Tkeshelashvili} thanked him for "his honesty and his songs" and gave the result as six to three.
N| {Penhallow} confirmed it a few minutes later outside a bakery near the stadium, a paper bag in his hand.
N| "It came as no surprise, and no, I'm not bitter," {he=Idris Penhallow} said.
N| {Tkeshelashvili} denied that the decision had been taken on the flight from Paris, as a television station claimed.
A| {Players} said they were told by text message.
N| {The union} would not disclose what it owes the coach for the rest of his term.
A| {One board member} put the sum at 310,000 euros.
V| Assistant coach Levan Maisashvilidze will lead the side against Portugal in two weeks.
N| Whether Thibault Sarrazin will follow is "a question for June", {the president} said.
? Has Penhallow been sacked? | 1A 2A+ 3A+
? Did Penhallow resign? | 1D
? was the coach told he was fired on the plane? | 5D+
? how much is the pay-off | 7W+ 8A=310,000 euros
? Who takes over against Portugal? | 9A=Levan Maisashvilidze
? Will Sarrazin become head coach? | 10W+
? Was the board's vote unanimous? | 2D+
? Has Sarrazin been approached about the job? | -
? how did the players learn of it? | 6A=by text message

= Opera house and soprano give rival versions of walkout
M| {The Vienna weekly Rampe} reported on Thursday that soprano Marisol Etcheverry tore up her contract in the dressing room after the second act of "Norma" and left by taxi.
N| {The Theater am Donaukanal} acknowledged that the third act was sung by her understudy but put this down to "a sudden indisposition".
N| {Etcheverry}, speaking by telephone from Montevideo, said she was perfectly well and had gone because she had not been paid since October.
N| {The house's managing director, Alwin Trautsamwieser}, rejected that as "arithmetically impossible", since fees fall due only after the last performance.
A| {Two members of the chorus} said their own wages had been late in two of the past three months.
N| {Trautsamwieser} would not say whether the singer would return for the remaining four evenings.
N| "We'll see who turns up," {he=Alwin Trautsamwieser} said.
V| Tickets for Saturday list the understudy, Jadwiga Olbrychska, in the title role.
V| Etcheverry, 38, cancelled a recital in Zurich in March because of laryngitis.
? Did Etcheverry leave because she was ill? | 2A+ 3D+
? Was the soprano owed money? | 3A+ 4D+
? Who sang the last act? | 2A=her understudy
? Has Etcheverry torn up her contract? | 1A
? Will she be back on stage for the rest of the run? | 6W+ 7W+ 8D
? Are chorus members paid late? | 5A
? Did the singer sue the theatre? | -
? the understudy's unpaid fee | -
? Did she walk out of a recital in Zurich over pay? | 9D

= Two golfers withdraw before Lesotho's first Highveld Open
V| Lesotho's first international golf tournament began on Thursday without its two best-known names.
N| {The organisers} said the Irishman Cathal Mulvihill had a bad back and the South African Dewald Oosthuyse had withdrawn "for family reasons".
N| {Mulvihill's manager} confirmed the back trouble and said an injection on Tuesday had not helped.
A| {Other players in the locker room} had a different explanation: neither had received the appearance fee he was promised.
N| {Tournament director Khotso Ramakatsa} said both fees, which he would not put a figure on, were in an account waiting for them.
N| {Oosthuyse} wrote only that he was "where I need to be".
V| The prize money of 750,000 dollars comes from a Maseru brewery and two mining firms.
V| After the first round the Zimbabwean Tinashe Chikowore led on seven under par.
V| Ramakatsa has invited both men to come back next year.
? Did Mulvihill pull out with an injury? | 2A 3A+ 4D
? Were the appearance fees paid? | 4D 5P+
? how much was Mulvihill promised | 5W+
? What reason did Oosthuyse give? | 6W+
? who is in the lead after day one | 8A=Tinashe Chikowore
? will mulvihill play next year's tournament | 9P
? Did Oosthuyse win the event? | -
? a sponsor's withdrawal | -

= Publisher shelves memoir days before launch
N| {Halcombe & Finch} said on Monday it would not now publish "A Bench in the Rain", the memoir of former Test cricketer Rory Tindale, on 4 June as planned.
N| "Fresh legal advice has reached us," {the London house} said, without elaborating.
N| {Tindale} called it cowardice and promised to find another imprint by the summer.
A| {A person who has read the proofs} said two chapters accused a former captain of betting on a county match in 2004.
N| {Solicitors for Giles Abernathy-Cole, who captained the side that year}, said their client "has never placed a bet on any cricket match anywhere".
N| {They=Solicitors for Giles Abernathy-Cole} declined to say if they had written to the publisher.
N| {The England and Wales Cricket Board} said it had no record of a complaint and was not investigating.
V| About 11,000 copies had already been printed, and at least one bookshop in Taunton sold three before the recall reached it.
N| {The shop's owner, Meg Lillicrap}, said she did not intend to ask for them back.
? Has the book been cancelled? | 1A+
? Did Abernathy-Cole bet on a county game? | 4A 5D+ 7W
? Has Tindale found a new publisher? | 3P+
? Did Abernathy-Cole's lawyers threaten the publisher? | 6W+
? is the ECB looking into the allegation | 7D+
? how many copies were printed? | 8A=11,000 copies
? Were all copies recalled before any was sold? | 8D
? Was Tindale himself accused of match-fixing? | -
? When was the memoir to come out? | 1A=4 June
? Did any copy of the memoir reach a buyer? | 8A 9A+

= Pilgrims' bus crash: driver's union disputes speed claim
V| Nine pilgrims on their way home from the shrine at Velankanni died on Sunday when their coach left the road near Chidambaram and overturned in a paddy field.
N| {Superintendent R. Kalaivani} told reporters the vehicle was doing 96 kilometres an hour in a 60 zone, going by its tracking device.
N| {The drivers' union} said the device belonged to a different coach of the same firm and that the speedometer had jammed at 52.
N| {Kalaivani} stood by her figure.
V| The driver, who is in hospital with a crushed foot, has not yet been questioned.
A| {Survivors} spoke of a loud bang from the left rear wheel a moment before the bus swerved.
N| {The coach company, Sri Murugan Travels}, did not respond to calls and its office in Karaikal was padlocked.
N| {The state government} announced 400,000 rupees for the family of each victim.
V| It had paid half as much after a similar accident on the same stretch in 2021, which killed four.
? Was the bus going too fast? | 2A 3D+ 4A
? How many people lost their lives? | 1A=Nine pilgrims
? Have police interviewed the driver? | 5D
? Did a tyre burst? | 6A
? what did the bus company say about the accident? | 7W+
? Did four pilgrims die on Sunday? | 1D
? was the coach owner arrested | -
? how much will relatives get | 8A+=400,000 rupees
? Was the tracking device fitted to another coach? | 3A+ 4D

= Three in the news: comet photo, chess prize, cathedral roof
V| A photograph of a comet above Ararat taken by a taxi driver from Gyumri, Hovik Zakaryan, has been withdrawn from an international competition after judges found that it combined two exposures made an hour apart.
N| {Zakaryan} admitted joining them on his telephone but said the rules in Armenian did not forbid it.
N| {The organisers in Geneva} said they had checked the translation and it did.
V| In Dakar, 12-year-old Ndeye Astou Gueye became the youngest African to defeat a grandmaster at standard speed, beating the Argentine Federico Luchessi in 44 moves.
N| {Luchessi} said he had blundered a rook "and she did not even smile".
V| Her federation has applied for a title on her behalf.
V| And in Roskilde, scaffolders working on the cathedral roof set off a fire alarm that emptied a christening on Sunday.
N| {The fire brigade} said there had been no fire, only stone dust in a detector.
N| {Provost Ulrik Hammerich} told a Danish broadcaster that he would ask for the detectors to be covered on Sundays.
? Did Zakaryan's picture break the rules? | 1A 2D+ 3A
? Was the comet photograph a composite? | 1A 2A+
? has Gueye been awarded a title? | 6P
? Who beat Luchessi? | 4A=Ndeye Astou Gueye
? Did Roskilde cathedral catch fire? | 8D
? Were the smoke detectors covered? | 9P+
? Was Zakaryan fined by the organisers? | -
? did the christening baby get hurt | -

= Stadium name deal worth 40 million, says broker; club says otherwise
A| {A broker involved in the talks} said the naming rights to Port Adela's new ground had gone to a cement maker for 40 million Australian dollars over ten years.
N| {Port Adela chairwoman Lorelei Strachan} said "no part of that sentence is correct" and that four bidders were still at the table.
N| {The cement maker, Southern Lime}, confirmed that it had made an offer in May.
N| {It=Southern Lime} declined to say how much it was for.
M| {The Adelaide Ledger} reported that the figure was nearer 26 million and included a box for forty guests.
N| {Supporters' trust secretary Colm Heffernan} said members would rather have no name at all than "a bag of cement over the gate".
V| The old ground, in use since 1926, was never named after anyone.
N| A choice will be made before the first home game on 9 March, according to {Strachan}.
V| Southern Lime lost 31 million dollars last year.
? Has the club sold the name of its stadium? | 1A 2D+ 8P+
? How much did Southern Lime offer? | 1A=40 million Australian dollars ; 2D+ 4W+ 5A=26 million
? Did the cement firm bid? | 3A+ 4A+
? Has a deal been struck with one bidder? | 1A 2D+
? who else bid for the naming rights | -
? Do fans approve of the sponsorship? | 6D
? Did the cement maker lose 40 million dollars last year? | 9D
? when will the decision be taken? | 8A+=before the first home game on 9 March

= Gymnast's family says she was made to train on broken foot
N| {The mother of 16-year-old gymnast Ilinca Bărbulescu} told a parliamentary hearing in Bucharest on Tuesday that coaches kept her daughter on the beam for nine days with a fractured metatarsal.
N| {Head coach Octavian Sulițeanu} said the first scan had shown nothing and that training stopped "the very hour" a second one did.
N| {The radiologist at Deva county hospital} said he could not discuss a minor's images.
V| Documents handed to the committee include a fax of 11 February with the words "fissure, rest advised".
N| {Sulițeanu} told members he never saw it.
A| {A former physiotherapist at the centre} said the fax lay on the coach's desk for a week.
V| The gymnast, who is now recovering at home in Onești, did not attend.
N| {Committee chairman Horațiu Vlaicu} said he would ask prosecutors to take a look if the ministry did not act by the end of the month.
V| Two other girls left the centre last year, citing homesickness.
? Was Bărbulescu made to train with a fractured foot? | 1A+ 2D+
? Did the coach know about the fracture? | 1A+ 2D+ 5D+ 6A
? What did the radiologist say about the scans? | 3W+
? Have prosecutors opened an investigation? | 8P
? did ilinca testify | 7D
? Were two other gymnasts hurt? | 9D
? Has Sulițeanu been suspended? | -
? For how long did she train on the injured foot? | 1A+=nine days
? Did the hearing take place in Deva? | 1D

= Booker-shortlisted author denies using machine to write novel
N| {Novelist Tamsin Achebe-Rowe} said on Wednesday that every word of "The Salt Ledger" was typed "by these ten fingers, two of them arthritic".
V| A reader in Toronto had posted a comparison last weekend suggesting that several passages matched the output of a chatbot.
A| {Two linguists} who looked at them for this newspaper said the test used was worthless.
N| {One of the prize's judges, Benedict Oyelaran-Shaw}, said the jury had talked about it for four minutes.
N| Asked whether the novel would stay on the shortlist, {he=Benedict Oyelaran-Shaw} said the list was the list.
N| {Her publisher, Low Tide Press}, offered to show the manuscript's 214 dated drafts to anyone who cared to come to its office in Margate.
V| Nobody had taken up the invitation by Thursday evening.
N| {Achebe-Rowe} did admit to using a spelling checker, "for Massachusetts".
V| The winner will be announced on 11 November.
? Was "The Salt Ledger" written by a chatbot? | 1D+ 2A 3W
? Has the book been dropped from the shortlist? | 5D
? Has anyone inspected the drafts? | 7D
? Did the author use any software? | 8A+
? did the judges discuss the allegation? | 4A+
? When is the winner made known? | 9A=11 November
? Is Achebe-Rowe suing the Toronto reader? | -
? What did the publisher offer? | 6A+
? has she won the prize | -
? Did Achebe-Rowe type the whole novel herself? | 1A+ 2D

= Marathon organisers count 312 disqualified for cutting course
V| The Valdivia marathon has struck 312 of its 8,940 finishers from the results because timing mats showed that they missed at least one of six checkpoints.
V| Most left the route at kilometre 17 and rejoined it at kilometre 26, near the bridge to Isla Teja.
V| The fastest of those removed, a man of 34 from Temuco, had been listed in 22nd place in 2 hours 38 minutes.
V| The winners, Elías Curinao of Chile in 2:14:51 and Ruth Chepngetich-Barasa of Kenya in 2:33:09, are not affected.
V| In 2022, when the race had half as many entrants, 41 were taken off the list.
N| {Race director Paloma Errázuriz-Vicuña} said none of the 312 would be barred from entering again.
N| "People have asked for public shaming, but a marathon is shame enough," {she=Paloma Errázuriz-Vicuña} said.
V| Forty-four runners have appealed, and nine of them have been reinstated, so that the final figure may still fall.
? How many runners were disqualified? | 1A=312
? Did either winner cheat? | 4D
? Were the cheats banned from future races? | 6D+
? Have appeals succeeded? | 8A
? Were 41 runners removed this year? | 1D
? who won the women's race? | 4A=Ruth Chepngetich-Barasa
? Did Curinao break the course record? | -
? Where did most of them leave the course? | 2A=at kilometre 17
? Did the man from Temuco finish third? | 3D
? Did some runners leave out part of the route? | 1A 2A 3A

= TV presenter's exit: station and star at odds
N| {Kanal Sever} told viewers on Friday night that breakfast host Vesna Drljača would not be coming back from her holiday.
N| {Editor-in-chief Ognjen Bulatović} thanked her for eleven years and said the parting had been agreed.
N| {Drljača} answered from a beach in Montenegro that she had learned of it from her hairdresser.
N| "Nobody asked me anything, so I couldn't very well agree," {she=Vesna Drljača} wrote.
A| {Colleagues} linked the decision to an interview in May in which she asked the agriculture minister eight times about his brother's farm.
N| {The minister's office} said he watched no television and had spoken to no one at the channel.
N| {Bulatović} would not say what prompted the move.
V| Her co-host, Srđan Peković, opened Monday's programme alone, beside an empty chair.
M| {The portal Vidik} wrote that she had an offer from a rival, Televizija Most.
N| {Most} said it does not comment on recruitment.
? Has Drljača been taken off breakfast television? | 1A+ 3A+
? Did she agree to leave? | 2A+ 3D+ 4D+
? Was the minister's interview the reason for her removal? | 5A 6D+ 7W+
? Is she going to Televizija Most? | 9A 10W+
? Did the minister complain to the station? | 6D+
? Was Peković dropped as well? | 8D
? How many years did she spend at the station? | 2A+=eleven years
? Did Drljača resign in May? | -
? Has a successor been named? | -

= Fencing: Bronze medallist tests positive for diuretic
N| {The International Testing Agency} said on Tuesday that a sample given by Tunisian épée fencer Slim Ben Othmane-Jaziri on 2 July contained furosemide.
V| Ben Othmane-Jaziri, third at the world championships in Wuxi, is provisionally suspended.
N| {He=Slim Ben Othmane-Jaziri} said a doctor at a private clinic in Sousse prescribed it for swollen ankles and that he had declared it on the form.
N| {The agency} said the form in its possession mentioned only eye drops.
N| {The Tunisian fencing federation} said it had asked for the second sample to be opened.
A| {A team-mate} recalled him taking small white tablets on the flight to China.
N| {The clinic} refused to discuss its patients.
V| If the finding stands, the bronze would pass to the Hungarian Botond Rácz-Mészöly, who was beaten 15-14 in the quarter-final.
V| No hearing date has been fixed.
? Did Ben Othmane-Jaziri use furosemide? | 1A 3A+ 6A
? Did the fencer declare the medicine? | 3A+ 4D
? Has the B sample been analysed? | 5P
? Did a doctor prescribe it to him? | 3A+ 7W
? Has he lost his medal? | 8P
? When will the case be heard? | 9D
? Did the Hungarian also test positive? | -
? what did the clinic say about the prescription? | 7W
? has the fencer been suspended | 2A

= Tunisian fencer stripped of bronze after second sample agrees
V| Tunisia's Slim Ben Othmane-Jaziri will have to send back the épée bronze he won in Wuxi.
N| {The fencing federation FIE} said on 3 September that his B sample confirmed the first, and that he accepted a suspension of two years.
N| {The athlete's counsel, Ines Chaouachi}, said her client accepted the length and not the guilt.
N| "He is tired, he has a baby, and Lausanne costs money," {she=Ines Chaouachi} said.
N| {She=Ines Chaouachi} maintained that the clinic in Sousse had issued a prescription.
N| {The clinic's director, Ridha Mabkhout}, said on Thursday that the hospital had no such patient on its books.
V| Hungary's Botond Rácz-Mészöly learned of his promotion while mowing the lawn.
N| {He=Botond Rácz-Mészöly} said a medal that comes by post was "better than none, but not by much".
V| It was the third positive test in the sport this season, after two in junior sabre.
? Did Ben Othmane-Jaziri use furosemide? | 2A
? Did a doctor prescribe it to him? | 5A+ 6D
? Has the B sample been analysed? | 2A
? Has he lost his medal? | 1A
? Will the fencer appeal to the sports court? | 2D 4D+
? how long is the ban? | 2A=two years
? Who inherits the bronze? | 7A=Botond Rácz-Mészöly
? Did he admit guilt? | 3D+
? Has Rácz-Mészöly received the medal? | -

= Netball captain and sponsor fall out over hijab photograph
N| {Malawi netball captain Chisomo Nyirongo} said on Friday she had been asked by the team's sponsor to take off her headscarf for a billboard, and refused.
N| {Kwacha Mobile}, the telephone company that pays for the kit, said the request was "for one frame only" and came from a photographer it had hired, not from the firm.
N| {The photographer, Wezi Kaunda-Phiri}, said he did what was written on his sheet.
N| {He=Wezi Kaunda-Phiri} would not let reporters see the sheet.
V| The picture that went up in Blantyre on Thursday shows six players; there are seven in a team.
N| {Nyirongo} said nobody had told her she was being left out.
N| {The Netball Association} has threatened to play in plain shirts against Uganda unless the poster comes down.
N| {Kwacha Mobile's marketing chief, Dalitso Mwale}, promised a new one by Tuesday "with everyone in it, dressed as she likes".
A| {Shopkeepers near the clock tower} said the billboard had been pelted with tomatoes.
? Did the sponsor ask Nyirongo to remove her headscarf? | 1A+ 2D+ 3A
? Did she take it off for the photo? | 1D+
? Has the billboard been taken down? | 8P+
? was the captain left off the poster? | 5A 6A+
? What was written on the photographer's sheet? | 4W
? Did the team play in plain shirts? | 7P+
? Is Kwacha Mobile ending its sponsorship? | -
? Was the photographer fired? | -

= Bishop of Tarnogród leaves after inquiry; curia silent on cause
N| {The Holy See's press office} said in one line at noon on Saturday that the pope had accepted the resignation of Bishop Zbigniew Mroczkowiak, 61, fourteen years before the usual age.
V| Canon law lets a bishop go early for illness or "other grave cause".
N| {The diocesan chancellor, Father Radosław Pyrka}, said he did not know which of the two applied and had not asked.
M| {The Catholic quarterly Pomost} reported that a Vatican visitor spent nine days in Tarnogród in the spring, looking into the sale of a seminary.
N| {Mroczkowiak} wrote to his priests that he was in excellent health.
A| {Two priests} said the visitor had asked them mainly about money.
N| {The buyer of the seminary, a hotel company from Lublin}, said it had paid the market price.
N| {Prosecutor Halszka Drewicz} told local radio no complaint had reached her office.
V| Until a successor is named the diocese will be run by the archbishop of Przemyśl.
V| His predecessor retired at 75 in 2011.
? Has Bishop Mroczkowiak stepped down? | 1A
? Was he ill? | 3W+ 5D+
? Did the Vatican investigate the bishop's finances? | 4A 6A
? Why did the bishop go? | 3W+
? Is there a criminal investigation? | 8D
? Was the seminary sold below its value? | 7D+
? Who is in charge of the diocese now? | 9A=the archbishop of Przemyśl
? did the pope sack the previous bishop | 10D
? Mroczkowiak's new post in Rome | -

= Darts final stopped twice by wasps, then won by postman
V| Postman Gerrit Van der Plaetse of Oostende won the Flanders Masters on Sunday night, beating world number nine Lewis Crabtree 11-8 in a final interrupted twice by wasps.
V| The first stoppage, of six minutes, came at four legs all.
N| {Crabtree} said he was stung on the wrist and could not straighten his hand for two legs.
N| {Tournament doctor Annelien Boeykens} found no mark on him.
N| "It was a nice clean wrist," {she=Annelien Boeykens} said.
N| {Referee Huw Pritchard-Evans} said nobody had asked him for a delay on medical grounds.
V| The winner, who starts his round at half past five, took home 60,000 euros.
N| {He=Gerrit Van der Plaetse} said he would be at work on Monday because there was no one to cover for him.
A| {Colleagues} doubted that.
N| Asked whether he might turn professional, {the Belgian} said: "Ask my wife, she decides the big things."
? Was Crabtree stung? | 3A+ 4D 5D
? Who won the Flanders Masters? | 1A=Gerrit Van der Plaetse
? Will Van der Plaetse go to work on Monday? | 8A+ 9D
? Is the postman turning professional? | 10W+
? Did Crabtree ask for a medical break? | 6D
? How much prize money did the winner get? | 7A=60,000 euros
? Did Crabtree win eleven legs? | 1D
? was the final abandoned | 1D
? the Belgian's win over Crabtree last year | -

= Museum returns drum to Fang village, or does it?
N| {The Musée des Océans in Bordeaux} announced on Thursday that a slit drum taken from northern Gabon in 1911 "has gone home".
N| {The chief of the village of Mekomo, Obame Ndong-Essono}, said nothing had arrived but a letter.
N| {A curator, Blandine Chassaigne}, told journalists on Friday that ownership had been transferred on paper and the object itself was still in a crate in Mérignac.
N| {She=Blandine Chassaigne} blamed a missing export stamp.
N| {The culture ministry in Paris} said the museum had never asked it for a stamp.
N| {Gabon's embassy} said the drum was expected in Libreville before the dry season and declined to go into the matter further.
A| {A customs agent} said the crate was too long for the aircraft that had been booked.
N| {Ndong-Essono} said two men from his village would travel to fetch it if someone paid the fare.
V| The museum holds some 4,000 pieces from central Africa, of which two have been handed back.
? Is the drum back in Gabon? | 1A+ 2D+ 3D+ 6P+
? Did the museum apply for an export stamp? | 5D
? why has the drum not been sent? | 4A+=a missing export stamp ; 7A=too long for the aircraft
? Has ownership passed to Gabon? | 3A+
? When was the drum taken? | 1A+=1911
? Have villagers come to Bordeaux to collect it? | 8P+
? has the museum returned all its central African pieces | 9D
? Was the drum damaged? | -
? the price the museum paid for the drum | -

= Handball: Veszprém keeper rejects talk of feud with coach
N| {Goalkeeper Žiga Mlakar-Oblak} rejected "bar-room stories" on Wednesday that he and coach Raül Entrerríos-Gil no longer speak.
N| "We spoke this morning, about salad," {the Slovenian=Žiga Mlakar-Oblak} said.
A| {Three squad members}, asking for anonymity, said the two had communicated through the physiotherapist since a row in Kielce in November.
N| {Entrerríos-Gil} turned away when the subject came up and called the next question.
V| Mlakar-Oblak has been left out of the last three matches, all of them won.
N| {The club's website} gave a thigh strain as the reason.
N| {Physiotherapist Fanni Lőrincz} confirmed the strain and laughed off the rest.
M| {A Ljubljana newspaper} said that Barcelona had inquired about the keeper's contract, which has two years to run.
N| {Barcelona} said they had three goalkeepers and no need of a fourth.
? Are the goalkeeper and his coach not on speaking terms? | 1D+ 2D+ 3A 4W+ 7D
? Why was Mlakar-Oblak left out? | 6A+=a thigh strain ; 7A=the strain
? Does Barcelona want him? | 8A 9D+
? Did Veszprém lose without their keeper? | 5D
? When did the row take place? | 3A=November
? Has the keeper asked to leave? | -
? did the coach and goalie quarrel in Barcelona | -
? how long is left on his contract | 8A=two years

= Cheese fair cancelled for the first time since 1951
V| The Sirene Days in the Bulgarian town of Tetovska Banya, held every June since 1951, will not take place this year.
N| {Mayor Plamen Zhelyazkov} gave the reason as an outbreak of sheep pox on two farms in the district.
N| {The food safety agency} said it had recommended disinfectant mats at the gates and had not asked for any fair to be cancelled.
N| {Zhelyazkov} replied that mats would have cost 90,000 leva, which the town does not have.
A| {Stallholders} suspect a different motive: the square was let to a film crew for the same weekend.
N| {The production company, Nu Image Balkan}, confirmed a booking for 12 to 16 June and would not reveal the rent.
V| Three hundred and ten sheep have been destroyed so far.
N| {Dairy owner Stefka Harizanova} said she would sell from the back of her van instead.
V| The fair was moved indoors in 1986 after Chernobyl, but it was held.
? Has the cheese fair been called off? | 1A
? Did the food agency order the cancellation? | 3D+
? Was the square rented to a film company? | 5A 6A+
? What did the film crew pay? | 6W+
? Why was the fair called off? | 2A+=an outbreak of sheep pox ; 4A+=mats would have cost 90,000 leva ; 5A=the square was let to a film crew
? Was the fair scrapped after Chernobyl? | 9D
? how many sheep were killed? | 7A=Three hundred and ten sheep
? Was anyone infected with sheep pox? | -
? Did the mayor take money from the film company? | -

= Correction: the chess ban of Timur Kasimov
V| In an article on 14 May we wrote that grandmaster Timur Kasimov-Rei had been banned for two years for using a telephone during a game in Riga.
V| That was wrong.
N| {The Latvian chess federation} has told us that the player banned is Timur Kasimov, 19, who is not related to the grandmaster.
V| Kasimov-Rei, 42, was not in Riga and has never been the subject of a disciplinary case.
N| {He=Timur Kasimov-Rei} said he had lost a week of simultaneous displays in Germany because of the report and would be satisfied with an apology.
V| We apologise to him.
N| {The younger man} denies the charge and has appealed to the world federation.
N| {His coach, Guntis Apinis}, said the telephone belonged to a spectator.
N| {The world federation's ethics commission} said it could not comment while the case was before it.
? Was Kasimov-Rei banned for two years? | 1A 2D 3D 4D
? Did the grandmaster use a telephone in a game? | 1A 2D 4D
? Did the younger Kasimov cheat with a phone? | 3A 7D+ 8D+ 9W
? Is the paper sorry? | 6A
? Has Kasimov appealed? | 7A+
? Are the two players related? | 3D
? Did Kasimov-Rei sue the newspaper? | -
? what did he lose because of the article? | 5A+
? has the appeal been rejected | 9W

= World briefs: ferry queue, oldest man, opera tiger
N| {Canary Islands ferry operator Fred Alisios} said on Sunday that 2,300 passengers were stranded in Arrecife after a computer fault printed the same cabin on every ticket.
N| {It=Fred Alisios} hoped to have everyone on board by Monday noon.
A| {Some travellers} said they had been told Wednesday.
V| The world's oldest man on record, Sadaharu Minegishi of Tottori in Japan, turned 114 on Saturday and celebrated with eel.
N| {His granddaughter, Chizuru}, denied a report on social media that he died in February.
N| "That was our neighbour, who was only 99," {she=Chizuru} said.
V| In Verona, a tiger borrowed for the arena's production of "Lakmé" got no further than its trailer on opening night.
N| {The prefect, Ottavia Bressanin}, forbade the animal's appearance an hour before the overture, saying two fences were needed and there was one.
N| {The arena's superintendent} called the animal "entirely toothless", while its trainer would say nothing about its teeth.
V| The Belgian soprano in the title role received fourteen curtain calls.
? Did the tiger appear on stage? | 7D 8D
? Is Sadaharu Minegishi dead? | 4D 5D+ 6D+
? When will the stranded ferry passengers leave? | 2A+=Monday noon ; 3A=Wednesday
? Does the tiger have teeth? | 9D+
? How many travellers were stuck in Arrecife? | 1A+=2,300 passengers
? Was the opera called off? | 10D
? what caused the ferry chaos | 1A+=a computer fault
? Has the ferry company refunded fares? | -
? Did the tiger injure its trainer? | -

= Fly-half banned for eye contact that he says never was
V| Toulon-Littoral's Argentine fly-half Facundo Bermejillo was suspended for nine weeks on Wednesday for putting a finger near the eye of Clermont flanker Ewan Dalgleish.
N| {Bermejillo} told the panel his hand had been on Dalgleish's jersey from start to finish.
N| {Dalgleish} gave evidence by video and said he felt "something, somewhere about the face", but could not swear to a finger.
V| Footage from a camera behind the posts was decisive, according to the eleven-page ruling, which speaks of "a hooked finger at the level of the left orbit".
N| {The club's president, Gaspard Lhermitte}, dismissed the pictures as "a smudge".
V| He intends to appeal.
N| {The league} said an appeal would have to be in by Saturday at six.
V| Nine weeks takes in both legs of the European semi-final.
V| Bermejillo was sent off once before, in 2020, for a late tackle.
A| {Team-mates} said he wept on the bus.
? Did Bermejillo touch Dalgleish near the eye? | 1A 2D+ 3W+ 4A 5D+
? How long is the fly-half banned for? | 1A=nine weeks
? Has the club appealed against the ban? | 6P
? Will he miss the European semi-final? | 8A
? Was he sent off in 2020 for eye-gouging? | 9D
? Did Dalgleish lose his sight? | -
? when is the deadline for an appeal? | 7A=Saturday at six
? was bermejillo's punishment lifted | -
? Do the camera pictures show an offence? | 4A 5D+

= Appeal cuts Bermejillo ban to five weeks
N| {A three-man appeal chamber in Paris} ruled on Monday that Facundo Bermejillo had touched Ewan Dalgleish's face recklessly but not with intent, and shortened his ban from nine weeks to five.
V| The Argentine may therefore play in the second leg of the semi-final against Leinster-Meath on 3 May.
N| {Club president Gaspard Lhermitte} said five weeks was "five too many" but the matter was closed.
N| {Clermont} said they were astonished.
N| {Their coach, Mickaël Augé}, had called the tackle deliberate on television and would not take it back.
V| Bermejillo's costs, put at 7,200 euros, fall to the league.
N| {The player} told reporters that he regretted "any discomfort to Ewan's eye", which his own lawyer had said on Saturday was never touched.
A| {A member of the panel} said the chamber had watched the clip sixty times.
N| {Dalgleish}, reached in Scotland, said he was over it.
? Did Bermejillo touch Dalgleish near the eye? | 1A 7A+
? Was the foul deliberate? | 1D 5A+
? How long is the fly-half banned for? | 1A=five
? Will he miss the whole European semi-final? | 2D
? Has the club appealed to a higher court? | 3D+
? Who bears the costs of the case? | 6A=the league
? Did Augé withdraw his accusation? | 5D+
? did dalgleish accept an apology | -
? Is Dalgleish banned? | -

= Sculptor's heirs say foundry cast too many
N| {The heirs of the Danish sculptor Agnete Thorlacius} have told galleries that at least thirty-one casts of her "Girl with Eel" exist, although she allowed twelve.
V| Thorlacius died in 1988.
N| {The foundry, Brødrene Skjold}, said its books showed twelve and two artist's proofs, "as is customary".
N| {Her grandson, Mads Thorlacius-Bek}, said he had photographed nineteen of the statues himself, three of them with the same number.
N| {Auction house Lauridsen} pulled one from Thursday's sale and refused to identify the seller.
A| {Dealers} said prices had already halved.
N| {A metallurgist at the technical university in Lyngby, Pia Grue}, is testing two of the bronzes; results are a month away, she said.
V| No one has accused the present owner of the foundry, who bought it in 2015.
N| {He=the present owner of the foundry} told a radio programme that the moulds were destroyed in the nineties.
? Were more than twelve casts made? | 1A+ 3D+ 4A+
? Is the foundry's current owner accused? | 8D
? Who was selling the statue at Lauridsen? | 5W
? Have the bronze tests shown forgeries? | 7W
? how many casts did the artist permit? | 1A+=twelve ; 3A+=twelve
? Do the moulds still exist? | 9D+
? Did prices double? | 6D
? When did Thorlacius die? | 2A=1988
? Did the heirs take the foundry to court? | -
? was the statue stolen from a gallery | -

= Half-Marathon world record for Kiplimo-Wanjiru in Lisbon
V| Kenya's Abel Kiplimo-Wanjiru ran the fastest half-marathon in history on Sunday, finishing in Lisbon in 56 minutes 58 seconds.
V| The old mark, 57 minutes 11 seconds, was set by the Ethiopian Leul Gebrekidan in Valencia in 2023.
V| Kiplimo-Wanjiru, 25, passed ten kilometres in 26:59 and was alone from the twelfth.
N| {Race officials} said the record remains provisional until the course has been measured again and a doping test returned.
V| He wore a prototype shoe which goes on sale in September and is within the permitted sole height of 40 millimetres.
N| "I had thought 57 flat," {the winner} said, "so I was surprised to be early."
V| Portugal's Salomé Quaresma was the first woman in 1:06:40, a personal best.
V| The wind was light and the temperature eleven degrees.
V| Gebrekidan, who was entered, stayed at home with a cold.
? Who holds the half-marathon world record now? | 1A=Abel Kiplimo-Wanjiru
? Has the record been ratified? | 4D
? Did Gebrekidan run in Lisbon? | 9D
? What was the winning time? | 1A=56 minutes 58 seconds
? Were the winner's shoes against the rules? | 5D
? Did the runner lead from the start? | -
? Did Quaresma set a world record? | -
? Did Kiplimo-Wanjiru fail a doping test? | 4W
? when was the previous record set | 2A=2023

= Streaming giant mum on fate of Naples crime serial
V| Filming of the fifth season of "Vico Scuro", the Neapolitan crime serial that made a star of Carmine Sorrentiello, stopped on Tuesday evening with eleven of its twenty-two shooting days still to go, and the crew of 140 was sent home with a box of pastries each.
A| {Three technicians}, none of whom wished to be named because their final payslips are outstanding, said the line producer told them the series was finished for good.
N| {Vela Plus}, the streaming service that commissioned it, said in a statement that the production was "on a break" and that it looked forward to sharing news in due course.
N| {A spokeswoman, Greta Ludovisi}, would not say whether that news might be the end of the show.
N| {Sorrentiello}, who plays the pharmacist Don Mimì, posted a photograph of his costume on a hanger with the caption "ciao".
N| {His agent} said he was merely fond of the jacket.
M| {The trade magazine Ciak Mercato} put the cost of the season at 21 million euros and the audience of the previous one at half that of the first.
N| {The mayor of Torre Vecchia, where the street scenes are shot}, said the parking permits had been paid for until 30 November.
V| An earlier break, in the second season, was caused by an eruption of mud and lasted nine days.
? Has "Vico Scuro" been axed? | 2A 3D+ 4W+
? Has shooting been halted? | 1A 3A+
? How much did the fifth season cost? | 7A=21 million euros
? Is Sorrentiello leaving the series? | 6D+
? have the crew been paid in full | 2D
? Was filming stopped because of mud? | -
? Was the set moved away from Torre Vecchia? | -
? What did Ludovisi say about the future of the show? | 4W+

= Karate champion's visa refused, then granted, then unused
N| {The Iranian karate federation} said on Monday that world champion Sahar Mottaghi-Fard would miss the Pan-Pacific Cup in Brisbane because Australia had denied her entry.
N| {Australia's home affairs department} answered that a visa had been issued on Friday at 16:40 Canberra time and was valid for thirty days.
N| It did not discuss individual cases beyond that, {it=Australia's home affairs department} added.
A| {Two Iranian athletes who travelled} said Mottaghi-Fard was taken off the list in Tehran after she gave an interview with her hair uncovered.
N| {Federation president Hadi Sotoudeh-Nia} called this "the usual poison".
M| {The London-based channel Manoto Sport} broadcast what it said was a recording of an official telling her that she could stay at home and knit.
V| This newspaper has not been able to establish whether the recording is authentic.
N| {Sotoudeh-Nia} said he had not listened to it and would not.
V| The Brisbane organisers have kept her place in the draw open until Thursday noon.
V| She won the tournament in 2022, when it was held in Auckland.
? Did Australia refuse the karateka a visa? | 1A 2D+
? Was she dropped because of an interview? | 4A 5D+
? Is the recording genuine? | 6A 7W 8W+
? Has Mottaghi-Fard lost her place in the draw? | 9D
? Did she win the Brisbane tournament in 2022? | 10D
? Has the champion fled Iran? | -
? until when is her place kept | 9A=Thursday noon
? Did the interview appear on Manoto Sport? | -

= Booksellers cry foul over royal biographer's serial rights
N| {The Booksellers' Guild of Norway} complained on Thursday that the newspaper Morgenbudet had printed eleven pages of Trygve Sandsmark's biography of the late queen two weeks before shops were allowed to sell it.
N| {Editor Marte Ekornrud} said the paper had bought the serial rights, fair and square, for 900,000 kroner.
N| {The publisher, Kvist & Dahl}, agreed that rights had been sold but said the contract named a date and that the date had not been reached.
N| {Ekornrud} disputed that.
N| "The date is in a draft that nobody signed," {she=Marte Ekornrud} said.
N| {Sandsmark} apologised to booksellers, whom he said he had never wished to harm, and donated his share of the fee to a lifeboat.
A| {A source at the palace} said the family had not been shown the text and was "not amused, but then it seldom is".
N| {The palace's press office} said it never comments on books.
V| The extract describes a quarrel in 1974 about a dog.
N| Kvist & Dahl could seek damages, {its lawyer} indicated, if the paper goes ahead with the second instalment on Sunday.
? Did Morgenbudet break an agreed date? | 1A 2D+ 3A+ 4D+ 5D+
? how much did the paper pay? | 2A+=900,000 kroner
? Has the publisher sued the newspaper? | 10P+
? Was the royal family given the manuscript beforehand? | 7D 8W+
? Did the author say sorry? | 6A+
? Has the second instalment been published? | -
? Was Sandsmark paid by the palace? | -
? Did the biography reveal an affair? | -

= Forward who never was: Liberian striker's papers under scrutiny
V| A striker registered by the Cypriot club Anagennisi Lapithou as Emmanuel Tweh-Johnson, born in Buchanan in 2004, may not be Emmanuel Tweh-Johnson at all.
M| {The Monrovia newspaper Front Bench} found a man of that name, with that birth date, selling telephone cards in Buchanan last week.
N| "I have never left Liberia and I cannot play football," {he=Emmanuel Tweh-Johnson} told it.
N| {Anagennisi's secretary, Panikos Hadjiloizou}, said the player's passport had been checked by the league, the police and a bank.
N| {The Liberia Football Association} confirmed it had issued the transfer certificate but said the signature on the copy it was shown did not look right.
A| {A person who used to coach the striker in Conakry} said everybody there called him Sékou and that he must be nearer thirty.
N| {The striker} himself, stopped after training, said his name was on his shirt.
N| {FIFA} declined to say whether it had opened proceedings.
V| He has scored nine goals, and the club would forfeit fourteen points if he were found ineligible.
V| A similar case in 2018 cost a club in Larnaca its place in the second division.
? Is the striker playing under a false name? | 1A 2A 3A 6A 7D+
? Is he older than his papers say? | 6A
? Was the passport checked? | 4A+
? Has Anagennisi been docked fourteen points? | 9P
? Has FIFA begun a case? | 8W+
? Did the Liberian association issue the certificate? | 5A+
? who found the man in Buchanan | 2A=The Monrovia newspaper Front Bench
? Was Anagennisi relegated in 2018? | -
? has the forward been arrested | -
? Are the striker's papers in order? | 1D 4A+ 5D+

= Quiz-show winner's prize withheld after audience cough
N| {Channel Eight in Manila} said on Sunday that it would keep back the six million pesos won by nurse Luzviminda Catacutan on "Tama o Mali" until it had satisfied itself about a cough.
V| Someone in row four coughed three times in the course of the final question, each time, it appears from the tape, as the presenter read out the third of four answers.
N| {Catacutan, 44}, said she heard no cough and knew the capital of Burkina Faso from a patient.
N| {The woman in row four, her sister-in-law Marites}, blamed the air-conditioning.
N| {The presenter, Boyet Salonga-Reyes}, said he had noticed nothing either.
A| {A floor manager} told colleagues the same person had been coughing since lunch.
N| {The channel's lawyer} would not speculate on how long the review would take.
N| {Senator Imee Dalisay-Roxas} has called for a hearing, though no committee has yet taken the matter up.
V| In Britain an army major was convicted of cheating in such a way in 2003.
? Did Catacutan cheat? | 3D+ 4D+
? Has the nurse received the six million? | 1D+
? Has the Senate held a hearing on the cough? | 8P
? how many times did the sister-in-law cough? | 2A=three times
? When will the review end? | 7W+
? Did the presenter hear coughing? | 5D+
? Was Catacutan convicted of cheating? | -
? Why did Marites cough? | 4A+=the air-conditioning
? is the quiz show being cancelled | -
? Was there a cough in row four? | 2A 3D+ 4A+ 5D+ 6A

= Hotel chain in Zanzibar rejects claim guests were served bad crab
V| Twenty-seven holidaymakers were treated for vomiting on the east coast of Zanzibar between Friday night and Sunday, nineteen of them from a single hotel, the Blue Casuarina at Pongwe.
A| {Several guests} pointed to the crab buffet on Friday.
N| {The hotel's manager, Leandro Pascoe}, said no crab had been on the menu that evening, or that week, and produced a printed list to prove it.
N| {A German pensioner, Ingeborg Wuttke}, produced a photograph of her plate.
N| {Pascoe} looked at it for some time and said that it might be lobster.
N| {The island's chief medical officer, Dr Saada Khamis Juma}, said samples were being cultured and nobody should jump to conclusions about the food, since the water had not been ruled out.
N| {Tour operator Sonnfern} moved 112 clients to other hotels "as a courtesy", stressing that it attached no blame to anyone.
V| All the patients have been discharged but one, an eight-year-old from Leeds who is on a drip.
V| The Blue Casuarina closed for a fortnight in 2019 after a fire in its laundry.
? Did the hotel serve crab on Friday? | 2A 3D+ 4A+ 5D+
? Has the cause of the sickness been found? | 6W
? how many people fell ill? | 1A=Twenty-seven
? Did the tour operator blame the hotel? | 7D
? Was the hotel closed because of the illness? | -
? Is anyone still in hospital? | 8A
? Was the drinking water contaminated? | 6W
? did a child die | 8D
? Who is suing the Blue Casuarina? | -
? Was the hotel's food to blame? | 2A 3D+ 6W

= Poetry prize won by a name no one can reach
V| The 40,000-dollar Harbour Bridge Prize for poetry was awarded in Sydney on Wednesday to "Ashfall Calendar" by Winifred Oduya-Lang, who did not come to collect it.
N| {Her publisher, Saltbush}, said it had dealt with her only by e-mail and had paid royalties of 212 dollars into an account in Hobart.
A| {Some in the audience} murmured that she might be an invention of the novelist Clement Harradine, whose phrases turn up in two of the poems.
N| {Harradine} called himself flattered.
N| "But no," {he=Clement Harradine} said.
N| {Jury chair Parvati Menon-Walsh} said the rules required a book, not a face.
V| The cheque has been put in the prize's safe.
N| {The foundation that pays for it} wants an address by the end of the year and would otherwise give the money to the runner-up, Joss Kekewich.
N| {Kekewich} said he was in no hurry.
V| The University of Tasmania confirmed that a Winifred Oduya-Lang took a course in soil science there in 2009.
? Did Oduya-Lang turn up for the prize? | 1D
? Is the poet an invention of Clement Harradine's? | 3A 4W+ 5D+ 10D
? Has Kekewich been given the money? | 8P+
? Who won the Harbour Bridge Prize? | 1A=Winifred Oduya-Lang
? How much did her publisher pay her in royalties? | 2A+=212 dollars
? was the prize cheque cashed | 7D
? Did Oduya-Lang study poetry in Tasmania? | -
? Has Harradine sued anyone for plagiarism? | -
? Is Oduya-Lang a real person? | 3D 10A

= Boxer's camp denies weight bungle as title fight hangs by thread
N| {Promoter Ezekiel "Zeke" Mahlangu-Botha} denied on Thursday night that welterweight Sipho Radebe had failed to make 147 pounds and insisted Saturday's title fight in Durban was on.
A| {A trainer in the opposite camp} said he saw Radebe step off the scales at 151.
N| {The boxing commission} said the only weighing that counts takes place on Friday at eleven.
V| Radebe was seen running along the beachfront at midnight in two plastic suits.
N| {His cook, Nomvula Gcabashe}, said he had eaten an egg since Tuesday.
N| {American challenger Deshawn Lattimore} said he would fight at any weight, "but somebody is going to write me a bigger cheque".
N| Asked about the egg, {Mahlangu-Botha} put the telephone down.
V| Should Radebe come in heavy he would lose the belt on the scales, and only Lattimore could win it in the ring.
V| That happened to the Mexican Ulises Barragán in 2021.
? Did Radebe fail to make the weight? | 1D+ 2A
? Is the title bout still on? | 1A+
? Has Radebe lost his belt? | 8P
? When is the official weigh-in? | 3A=on Friday at eleven
? Will Lattimore fight if the champion is overweight? | 6A+
? What did the promoter say about the egg? | 7W+
? How much did Radebe weigh? | 2A=151
? Was Lattimore too heavy? | -
? did the mexican lose a title on the scales | 9A
? Did Radebe tip the scales at 151? | 1D+ 2A

= Radebe comes in at 146 and three quarters
V| Sipho Radebe weighed in at 146 and three-quarter pounds in Durban on Friday, a quarter of a pound under the limit, and burst into tears.
N| {His promoter, Ezekiel Mahlangu-Botha}, said anyone who had written about 151 pounds "owes this young man a cake".
V| Challenger Deshawn Lattimore, a pound lighter, refused to shake hands.
A| {People in Lattimore's camp} muttered that the scales had been moved on to a carpet.
N| {Commission chairman Vusi Ntanzi} said the scales stood on concrete and had been certified that morning.
V| Dr Hettie Labuschagne, who examined both men, would not let Radebe leave until he had drunk a litre and a half of fluid.
N| {She=Dr Hettie Labuschagne} called him fit, "for a boxer".
V| The commission is going to look at a rule which would require a second weighing on the morning of a bout.
V| The first bell is at nine on Saturday evening, and all 6,400 seats have been sold.
? Did Radebe fail to make the weight? | 1D 2D+
? Were the scales tampered with? | 4A 5D
? How much did Radebe weigh? | 1A=146 and three-quarter pounds
? Did the fighters shake hands? | 3D
? Has the second weighing rule been adopted? | 8P
? is Radebe fit to fight? | 7A
? Who won the fight in Durban? | -
? Was Lattimore heavier than Radebe? | 3D
? did the champion lose the belt on the scales | 1D

= Ceramics college in Portmeath votes to close kiln department
V| The governing body of Portmeath College of Craft voted 11-4 on Tuesday to shut its ceramics department in 2027, after 96 years.
N| Applications have fallen from 74 in 2012 to 19 last autumn, {a report to the governors} showed.
V| Gas for the four kilns cost 131,000 pounds in the last financial year, against 48,000 five years before.
V| The fifteen students now in their first year will be able to finish their degrees.
V| Seven teaching posts go; four of their holders have taken voluntary severance and one, senior lecturer Gwilym Tresidder, is to retire.
V| The glass and textile departments are not affected.
N| {Principal Aurora Hambling} said the kilns would be offered to schools in the county.
V| A petition against the closure bore 6,212 signatures.
V| It is the second department to go in three years, after bookbinding.
? Is the ceramics course to be shut? | 1A
? Will current first-year students be able to graduate? | 4A
? Was the governors' vote unanimous? | 1D
? How many people signed the petition? | 8A=6,212
? Have the kilns been given to schools? | 7P+
? Is textiles closing too? | 6D
? How many staff have taken severance? | 5A=four
? did gas cost 48,000 last year | 3D
? Did the students occupy the building? | -

= Sled-dog race winner accused of drone help
N| {Runner-up Åsa-Britt Labba} lodged a protest on Sunday against the winner of the 600-kilometre Finnmark race, Canadian musher Theo Desrochers-Kane, claiming a drone had scouted the ice ahead of him on the Tana river.
N| {Desrochers-Kane} said the only thing flying over him was a raven.
A| {Two snowmobile drivers} had seen a light with four points above the river at about three in the morning.
N| {Police in Karasjok} said a drone found in the snow near Levajok belonged to a film student and contained pictures of reindeer.
N| {The student, Jonas Opdahl}, could not be contacted.
N| {Race marshal Ragna Sirma} said the jury had confiscated the winner's telephone "with his blessing" and would rule within a week.
V| The rules forbid "any aid from the air save that of the Lord".
N| {Labba} also complained about the Canadian's dog bootees, but dropped that point.
V| She has won the race four times.
? Did Desrochers-Kane have help from a drone? | 1A 2D+ 6W
? Was there a drone over the river? | 1A 2D 3A
? Whose drone was found at Levajok? | 4A=a film student
? Has the winner been disqualified? | 6W
? What did Opdahl say about his drone? | 5W+
? Did the winner hand over his phone willingly? | 6A
? Is Labba still protesting about the bootees? | 8D+
? Did Labba win this year's race? | 1D
? were reindeer killed by the sled dogs | -

= Dance company in Recife performs without director
V| Companhia Maré opened its new piece at the Teatro do Parque on Friday without its founder, choreographer Lindalva Cavalcanti-Brum, and without any explanation in the programme.
N| {Manager Ubiratan Seixas} said she had a fever.
A| {A dancer} said she had not been seen at a rehearsal for three weeks and that her name had been removed from the doorbell.
M| {The Jornal da Boa Vista} wrote on Saturday that she had been paid off after a complaint by two trainees.
N| {Seixas}, asked about trainees, said it was a personnel matter.
N| {The state prosecutor's office} said it had received "a document" and was reading it.
N| {Cavalcanti-Brum's husband, Heleno}, denied any complaint and said the fever was real: 39.4 on Thursday.
V| The piece, "Low Tide, Nine Bodies", drew four minutes of applause.
V| The dancers plan to vote on Monday on whether to ask for her return.
V| In 2015 Cavalcanti-Brum missed a premiere in Lyon because of a strike at the airport.
? Was the choreographer absent because of a fever? | 2A+ 7A+
? Has Cavalcanti-Brum left the company? | 3A 4A
? Did trainees complain about her? | 4A 5W+ 7D+
? Is the prosecutor investigating her? | 6W
? Have the dancers asked for her return? | 9P
? did she miss the premiere in lyon this year | 10D
? Was the premiere a failure? | 8D
? How much was she paid to go? | -
? who is the new director of Companhia Maré | -

= Clubs told to vote again on women's league after count goes wrong
N| {Sweden's elite women's basketball league} admitted on Friday that it had counted one club twice in Tuesday's ballot on expansion and that the motion to grow from ten teams to twelve, announced as carried, had not in fact passed.
N| "It's embarrassing, and I own it," said {league secretary Tove Hellgren-Ask}, who added that she had offered to go and had been asked to stay.
V| The true figures were five in favour and five against, and a tie counts as a rejection.
N| {Luleå Isbjörn, one of the two clubs that were to move up}, said it had already signed three Americans and would be sending the league the bill.
N| {The other, Ystad Basket}, refused to comment until it had read the minutes.
A| {Several club chairmen} want the matter put to the annual meeting in June rather than fought out by e-mail.
N| {Hellgren-Ask} said a fresh ballot would be held on 22 March, by show of hands.
V| The club counted twice was Norrköping, which has two e-mail addresses.
V| Expansion was last tried in 2006, when one of the two newcomers went bankrupt before Christmas.
? Did the clubs vote to expand the league? | 1D+ 3D
? Has Hellgren-Ask quit? | 2D+
? When will the clubs vote again? | 7A+=22 March
? Which club was counted twice? | 8A=Norrköping
? Has Luleå sued the league? | 4P+
? What does Ystad think of the error? | 5W+
? Did Luleå go bankrupt? | -
? How many Americans has Ystad signed? | -
? did somebody rig the ballot | -
? was the first result wrong? | 1A+ 2A+ 3A

= Actor's fall from stage: theatre cites loose rail, crew points to schedule
V| Ruaridh Kinnear-Bain, who plays the harbourmaster in "Slack Water" at the Citadel in Aberdeen, fell two and a half metres from a gantry during Thursday's performance and broke his pelvis.
N| {The theatre's executive director, Mhairi Cruden}, attributed the accident to a safety rail that had worked loose, and said it had been checked that very afternoon.
N| {The stage crew's union} said there had been no afternoon check, because the crew that would have done it was striking another set across town.
A| {A stagehand} put it more bluntly: "We're one man short and forty minutes late every night."
N| {The Health and Safety Executive} has sent two inspectors and said it would say nothing until they had reported.
N| {Kinnear-Bain}, in a message dictated to his sister, thanked the woman in seat C14, an anaesthetist, who held his head still for a quarter of an hour.
N| {Surgeons at the Royal Infirmary} expect him to walk with crutches by the end of April, if there is no infection.
V| Friday's and Saturday's performances were called off.
N| {Cruden} hopes to reopen on Tuesday with understudy Lachlan Petrie.
V| The Citadel's roof was repaired last year at a cost of 2.2 million pounds.
? Was the safety rail inspected before the show? | 2A+ 3D
? What caused the fall? | 2A+=a safety rail that had worked loose ; 5W
? Has the show reopened? | 8D 9P+
? Who helped the injured actor? | 6A+=the woman in seat C14, an anaesthetist
? Did Kinnear-Bain die of his injuries? | 6D+ 7D
? Can the actor walk again? | 7P
? Has the director resigned over the accident? | -
? Did the roof of the theatre give way? | -
? how far did he fall? | 1A=two and a half metres

= Wrestling: Mongolian's missed test "a matter of a wrong doorbell"
N| Mongolian freestyle wrestler Gantulga Batbayar missed his third doping test in eleven months on 6 March, which by the letter of the rules makes him liable to a two-year ban, {the International Testing Agency} announced.
N| {His federation} insists there were only two: on the third occasion, it said, the control officer rang at a flat one floor too high.
N| {A neighbour, retired tram driver Dashdavaa Oyun}, confirmed that a foreigner with a cool box had been at her door that morning at ten past six.
N| {The agency} said its officer had photographed the right door, and the photograph would be shown to the panel and to no one else.
N| {Batbayar, 26}, told a wrestling podcast he was asleep and would have slept through the doorbell in any case.
N| {His lawyer} called that remark "unhelpful".
A| {People in the sport} reckon he will get a year.
V| The panel sits on 19 May in Lausanne.
V| The Olympic qualifying tournament in Ulaanbaatar begins three days earlier, and as matters stand he may take part.
? Did Batbayar miss three tests? | 1A+ 2D+
? Did the tester ring the wrong bell? | 2A+ 3A 4D+
? Has the wrestler been banned? | 7P 9D
? When will the panel meet? | 8A=19 May
? Can he compete in the Olympic qualifier? | 9A
? Did Batbayar test positive? | -
? Has the agency made its photo public? | 4D+
? did the neighbour let the tester in | -

= Chef cleared of poisoning rival's broth
V| A court in Sapporo on Monday found ramen chef Kenta Igarashi-Mori not guilty of pouring detergent into the stock of a competitor across the street, Ramen Yukiguni, on the night of 3 December.
N| {Judge Haruka Tanikawa} said the man seen on a security camera was at least ten centimetres taller than the accused.
V| Prosecutors had asked for eighteen months.
N| {The owner of Yukiguni, Shohei Baba}, said he remained convinced he had the right man, "short or tall".
N| {Igarashi-Mori} told reporters he had been in bed with a hot-water bottle on the night in question, as he had been telling the police for nine months.
N| {Prosecutor Rie Onodera} said her office would study the judgment before deciding whether to appeal.
V| Eleven diners were taken ill, none seriously.
A| {Regulars at both shops} say the feud is over a recipe for burnt-garlic oil.
V| Igarashi-Mori plans to claim compensation for the 271 days his shop was shut.
? Did Igarashi-Mori put detergent in the broth? | 1D 2D 4A+ 5D+
? Have prosecutors appealed? | 6W+
? Was Igarashi-Mori sentenced to eighteen months? | 1D
? Has he been paid compensation? | 9P
? How many customers fell sick? | 7A=Eleven diners
? How long was the acquitted chef's shop closed? | 9A=271 days
? did anyone die | 7D
? Who poisoned the stock? | -
? Did Baba apologise? | -
? was the man on the footage Igarashi-Mori? | 2D 4A+ 5D+

= Three items from the wires: whale, wedding, waiter
V| A sperm whale stranded since Wednesday on a sandbank off Chiloé was towed free on Saturday by two salmon boats, and swam off in the wrong direction.
N| {Marine biologist Consuelo Aninat} said it would take days to tell whether the animal would live.
A| {Fishermen} said they had seen it again on Sunday, near Quellón; the navy could not confirm this.
V| In Jaipur, a wedding with 1,400 guests went ahead without its groom, who was held up for nine hours at Doha airport; the bride married a photograph.
N| {A priest, Pandit Hariprasad Tripathi}, said the ceremony was valid "up to a point".
N| {The groom's airline} offered the couple two nights in a hotel.
N| {The bride's uncle} said they would not be taking it up.
V| And in Ghent, waiter Dieter Moens has been awarded 4,300 euros by a labour court which found that he should not have been dismissed for correcting the grammar on the menu.
N| {His former employer, Brasserie Het Kanaal}, said it respected the ruling, and that the menu would be left as it was.
? Was the whale refloated? | 1A
? Has the whale died? | 2W 3D
? Was the whale seen on Sunday? | 3A
? Did the groom attend his wedding? | 4D
? Has the couple accepted the airline's offer? | 7D+
? Is the marriage legal? | 5A
? Was Moens wrongly sacked? | 8A 9A+
? Has Moens got his job back? | -
? was the menu corrected | 9D+
? How much compensation did the bride get? | -

= City's Portuguese midfielder "not for sale at any price", then sold
V| Fenwick City have sold midfielder Duarte Algarvio to Al-Rimal of Jeddah for 51 million pounds, six days after their chairman said no sum would tempt them.
N| {Chairman Sir Barnaby Oakes} told supporters on Sunday that he had "been outvoted by arithmetic".
N| {Algarvio, 27}, wrote that he had asked to leave in February and nobody had listened.
N| {Head coach Ingvild Strømmen} said she first heard of any such request "about an hour ago".
A| {Sources inside the club} say she threatened to follow him if the money were not spent on a replacement.
N| {Strømmen} smiled when this was put to her and said it was a nice day.
M| {The Sunday Examiner} reported that the player would earn 290,000 pounds a week, roughly three times what he was on at Fenwick.
N| {Al-Rimal} published a picture of him holding a scarf and did not answer questions.
V| City have now taken 140 million pounds in transfer fees since they were promoted.
N| {The supporters' club} wants Oakes to go.
? Has Algarvio been sold to Al-Rimal? | 1A 2A+ 8A+
? Did Algarvio ask for a transfer in February? | 3A+ 4D+
? Did Strømmen threaten to quit? | 5A 6W+
? Has the chairman stepped down? | 10P
? How much did the Saudi club pay? | 1A=51 million pounds
? What will Algarvio earn? | 7A
? Has City bought a replacement midfielder? | -
? Did Al-Rimal pay 290,000 for him? | 1D
? was the coach told before the sale that the player wanted out | 4D+

= Strømmen follows her midfielder out of Fenwick
V| Ingvild Strømmen's three years at Fenwick City ended on Thursday, when she and the club issued a joint statement of forty-one words.
N| {It=Fenwick City} spoke of "different ideas about the pace of renewal".
N| {Chairman Sir Barnaby Oakes} denied that she had been dismissed.
N| "She came to see me, {she=Sir Barnaby Oakes} said what she had to say, and I made her a sandwich," he said.
A| {Two players} told this paper she had already cleared her locker on Tuesday, the day after a proposed move for the Danish international Asger Lolk collapsed.
N| {Lolk's club, Brøndbyvester}, confirmed that talks over him were broken off on Monday evening.
N| {Strømmen} could not be reached; her telephone gave a Norwegian ringing tone.
V| The bookmakers make her the favourite for the vacancy in Bergen.
N| {Bergen's director of football, Kåre Hatlestad}, would not say if he had called her.
V| Duarte Algarvio, whose sale began it all, scored on his debut in Jeddah.
? Has Strømmen left Fenwick? | 1A
? Was she fired? | 3D+ 4D+
? Did Strømmen threaten to quit? | -
? Did Fenwick sign Asger Lolk? | 5D 6D+
? Is she going to Bergen? | 9W+
? What did Strømmen say about leaving? | 2A+ 7W+
? When did she empty her locker? | 5A=Tuesday
? Did the chairman step down? | -
? where did algarvio score | 10A=in Jeddah

= Evening class on jinn cancelled as university cites fire code
N| {The University of Kota Seri in Malaysia} said on Wednesday that a public lecture entitled "Jinn: A Natural History" had been cancelled because the hall holds 120 and more than 900 had registered.
N| {The lecturer, Dr Farhan Izzuddin Rahmat}, said he had been offered a bigger hall on Monday and told on Tuesday that it was no longer offered.
A| {Two colleagues in the faculty of arts} blamed a telephone call from the state religious department.
N| {The department's director, Ustaz Khairil Anwar}, said he did make a call, to ask about parking.
N| {The vice-chancellor's office} was asked for a list of calls received on Tuesday and said it kept no such list.
V| Rahmat intends to give the talk online, without pictures.
V| Fire regulations allow standing room for up to a third of the seats.
V| A student society has collected 3,000 ringgit to hire a wedding hall.
V| A lecture on ghosts was given in the same hall in 2017 to an audience of thirty.
? Was the jinn lecture called off? | 1A+ 2A+
? Did the religious department have the talk stopped? | 3A 4D+ 5W+
? Did Khairil Anwar phone the university? | 3A 4A+
? Why was the lecture cancelled? | 1A+=the hall holds 120 and more than 900 had registered ; 3A=a telephone call from the state religious department
? Has Dr Rahmat given his talk online? | 6P
? Was Rahmat dismissed? | -
? How many people came to the lecture on jinn? | 1D+
? did the talk on ghosts get cancelled | 9D

= Handwritten Mendelssohn page sold, says Leipzig dealer; it hangs here, says Kraków
N| {Leipzig dealer Ottfried Rahn-Seiler} announced on Tuesday the sale of an autograph page from Mendelssohn's "Hebrides" overture to a private collector in Seoul for 310,000 euros.
N| {The Jagiellonian Library in Kraków} said the same afternoon that the page in question was in its strongroom, where a member of staff had just looked at it.
N| {Rahn-Seiler} said there were obviously two pages, and the library's was the copy.
N| "Mendelssohn did not make blots in duplicate," replied {the library's curator of music, Bożena Wilkoszewska}.
A| {An expert at a London auction house} sided with Kraków.
N| {Another, Professor Dorian Feathersby of Edinburgh}, said he would have to hold both against the light before he could say anything at all.
V| The collector has paid a deposit of a tenth.
N| {The Korean customs service} declined to say if anything of the kind had entered the country.
N| {Rahn-Seiler} added that he would take the page back if three experts told him to.
V| The overture was first performed in London in 1832.
? Is the sold page genuine? | 3A+ 4D 5D 6W
? Does the Kraków library have the original? | 2A+ 3D+ 4A+ 5A 6W
? Has the page arrived in Korea? | 8W
? Has the buyer paid in full? | 7D
? Has the dealer taken the page back? | 9P+
? How much did the page fetch? | 1A+=310,000 euros
? was the page stolen from the library | 2D+
? Who is the collector? | -

= Annual report: Dublin's Phoenix Zoo Gardens visitor numbers
N| Belvoir Zoological Gardens in Dublin received 1,104,000 visitors last year, the fourth-highest total in its history, according to {accounts published on Thursday}.
V| Income rose by six per cent to 27.4 million euros and the surplus fell from 2.9 million to 1.7 million because of a new elephant house.
V| Two snow leopards, five red pandas and a southern tamandua were born; the oldest inhabitant, a chimpanzee called Betty-Lou, died in August at 61.
V| Feed cost 1.3 million euros, a fifth more than the year before.
V| An adult ticket will go up by a euro to 23.50 in March.
N| {Director Cormac Ó Dálaigh} said that the gardens hoped to open a nocturnal house in 2027 if planning permission was granted.
V| The number of employees was unchanged at 188.
V| In 2022 the zoo was investigated over complaints about animal welfare, and an inspector's report found no breach.
? How many people visited the zoo last year? | 1A=1,104,000
? Did the zoo make a loss? | 2D
? Did the surplus grow? | 2D
? Has a nocturnal house been opened? | 6P+
? How old was the chimpanzee when she died? | 3A=61
? Did Betty-Lou die because of neglect? | -
? did ticket prices go up in August | -
? Were workers laid off? | 7D
? Was an elephant born last year? | -

= Snowboarder's mother says search called off too soon
V| The search for Swiss snowboarder Reto Caviezel-Lang, swept away on Sunday by an avalanche above Gulmarg in Kashmir, was broken off on Tuesday at dusk.
N| {Police superintendent Irshad Wani} cited wind and the risk of a second slide, and said it would be resumed "when the mountain lets us".
N| {The snowboarder's mother, Margrith Caviezel}, said by telephone from Chur that sixty hours was nothing and that a man had been pulled out alive in the same valley after seventy.
A| {Guides in Gulmarg} disputed that any such rescue took place.
N| {His companion, Beat Furrer}, who was dug out after twenty minutes with a dislocated shoulder, told Swiss radio he had heard knocking.
N| {Wani} said his men had listened at that spot for an hour with microphones and heard none.
N| {The Swiss embassy} said it was in touch with the family and would make no further comment.
V| A helicopter with a radar of a newer type is expected from Leh on Wednesday.
N| {The state disaster agency} put the chance of survival after three days at under two per cent.
? Has the search been abandoned? | 1A 2P
? Has Caviezel-Lang been found? | -
? Did rescuers hear sounds from under the snow? | 5A+ 6D
? Was a man once rescued there after seventy hours? | 3A 4D
? Has the radar helicopter arrived? | 8P
? Was Furrer hurt? | 5A+
? What did the embassy say? | 7A+
? did furrer cause the avalanche | -

= Tennis: Two versions of a broken racket in Umag
V| Chair umpire Lidija Perković-Stahl abandoned the semi-final between Matteo Brancaleone and Oskar Lindqvist-Perez on Saturday evening after the Italian's racket, thrown or dropped, ended up in the second row.
N| {Brancaleone, the top seed}, said the handle was wet and had slipped from his fingers at the end of a forehand.
N| {Umag spectator Nenad Rukavina, a dentist}, who received it on the forearm, said he had looked the player in the eyes and seen it coming.
A| {People in the neighbouring seats} were split about evenly.
N| {Tournament supervisor Carol-Ann Meadowcroft} said the default was "for the consequence, not for the intent", on which she would not give an opinion.
V| Brancaleone loses his prize money of 24,500 euros as well as 100 ranking points, and may be fined up to 50,000 dollars on top if the men's tour concludes that he acted in anger.
N| {Rukavina} has a bruise, he said, and was given the racket to keep.
N| {He=Nenad Rukavina} doesn't intend to press charges.
V| Lindqvist-Perez, who led 6-4, 3-2, will face the Serb Vuk Čarapić in Sunday's final.
? Did Brancaleone throw his racket on purpose? | 2D+ 3A+ 5W
? Was the match stopped? | 1A
? Has the Italian been fined 50,000 dollars? | 6P
? will the dentist go to the police? | 8D+
? Did the spectator break his arm? | 7D+
? Who plays Čarapić in the final? | 9A=Lindqvist-Perez
? Was Lindqvist-Perez beaten? | 9D
? Did Brancaleone apologise? | -
? how much prize money does the winner get | -
? Did the racket slip from his hand? | 1W 2A+ 3D+ 5W

= Broadcaster says anchor's farewell was not a farewell
N| {Public broadcaster RTV Gelre} corrected on Tuesday what it called a misunderstanding: newsreader Femke Oosterling, who ended Monday's bulletin with the words "it was an honour, good night for ever", has not left and will read the news on Thursday as usual.
N| {Oosterling} herself said she had meant the weather map, which was being retired after twenty years.
V| Within an hour of the broadcast more than 40,000 people had signed an online card.
M| {The gossip site Roddelkrant} held to its story that she is to join a commercial rival in September.
N| {The rival, Holland Direct}, said it had "a great deal of admiration for Femke", and nothing more than that.
A| {A make-up artist} said she had already taken home her mug.
N| {Director of news Casper van Drimmelen} denied receiving a letter of resignation.
N| "Her contract runs until the last day of next year and I've just bought her a new chair," {he=Casper van Drimmelen} said.
V| The map is going to the museum in Hilversum.
? Has Oosterling left RTV Gelre? | 1D+ 2D+ 6A 7D+ 8D+
? Is Oosterling joining Holland Direct? | 4A 5W+
? What was being retired, according to the newsreader? | 2A+
? How long does her contract run? | 8A+=until the last day of next year
? Has the director of news resigned? | -
? When will she be on screen again? | 1A+=Thursday
? did she sign a contract with roddelkrant | -
? Where is the weather map going? | 9A=the museum in Hilversum

= Scientists at Aarhus retract the chocolate study
V| The study that had newspapers from Lima to Seoul recommending forty grams of dark chocolate a day for the memory was withdrawn on Thursday by the journal that published it.
N| {Lead author Professor Inger Dalsgaard-Holm} said a student assistant had swapped two columns and that, put right, the figures showed no effect whatever.
N| {The student, now at a bank in Frankfurt}, told the daily Jyllandstidende that the columns were in the right order when she left.
N| {Aarhus Polytechnic} said it was looking into how the error arose, and could not exclude that it was more than an error.
N| {The sponsor, confectioner Lindgaard & Søn}, which paid 3.1 million kroner, said it had never asked for any particular result.
A| {A former member of the group} said the firm telephoned "weekly, then daily" as publication approached.
N| {Lindgaard} would not say whether it wanted its money back.
V| The paper was cited 212 times in four years.
N| {Dalsgaard-Holm} said she still ate chocolate, "for its own sake".
V| Last year the same journal retracted three papers on red wine.
? Was the chocolate paper retracted? | 1A
? Does dark chocolate improve memory, according to the corrected data? | 2D+
? Did the student mix up the columns? | 2A+ 3D+
? Did the sponsor put pressure on the researchers? | 5D+ 6A
? Was data deliberately falsified? | 2D+ 4W+
? Has Lindgaard asked for a refund? | 7W+
? Has the professor lost her post? | -
? Did Dalsgaard-Holm write the red wine papers? | -
? how much did the sweets firm pay | 5A+=3.1 million kroner

= Hurling manager banned for a word no one else heard
N| {Ballinamona manager Páidí Ó Cuanaigh} has been handed eight weeks on the stand by the county board for a remark to referee Seosamh Breathnach at half-time, and says he made no remark.
V| Breathnach's report has the word; the board has not published it.
N| {The two linesmen} were "looking the other way at the time", they told the hearing.
N| {Selector Johnny Geraghty, who walked off the field beside the manager}, said the only thing spoken of was a sliotar.
N| {Board secretary Mairéad Uí Fhloinn} said a referee's report is presumed to be correct unless disproved.
A| {Neutral supporters} felt the punishment was "a bit rich".
V| Ó Cuanaigh has asked for a rehearing, which under the rules has to be held within a fortnight.
N| {Breathnach} told the Ballinamona Herald, which rang him at the creamery, that he had nothing to add to what he wrote.
V| Should the ban stand, the manager will miss the county final on 20 October.
V| In 2018 he was banned for four weeks for entering the field of play.
? Did Ó Cuanaigh insult the referee? | 1D+ 2A 4D+ 8W
? What word did the manager use? | 2W
? How long is the manager's suspension? | 1A+=eight weeks
? Has the ban been overturned? | 7P
? Will he be absent from the county final? | 9P
? Did the linesmen hear the remark? | 3D
? Was Ó Cuanaigh banned in 2018 for abusing a referee? | 10D
? did the referee withdraw his report? | 8D+
? Was Breathnach hit by a supporter? | -
? Did anyone besides the referee hear the word? | 3D 4D+

= Festival in Tallinn: jury president absent, jury president present
M| {The trade paper Nordic Reel} reported on Monday that French actress Coralie Vasseur-Brandt had walked out as president of the Tallinn White Nights jury over the inclusion of a Belarusian film.
N| {The festival's head, Jaan Piiroja}, posted a photograph of her taken on Monday at lunch, a fork in her hand, with the comment "walked out, but only to the fish restaurant".
N| {Vasseur-Brandt} said she disagreed with the choice and would say so on the closing night, and that this was what juries were for.
A| {Another jury member} said she did leave the room on Sunday, "for an hour and in a temper".
N| {The director of the film, Mikalaj Harbačeŭski}, who lives in Vilnius, said he understood her and that his picture had been banned in Minsk.
N| {Nordic Reel's editor} said the paper would amend the story.
V| By Tuesday morning it read "threatened to walk out".
N| Nor was that so, according to {Vasseur-Brandt's agent}.
V| The film, "A Cellar in Hrodna", screens on Thursday.
? Has Vasseur-Brandt quit the jury? | 1A 2D+ 3D+
? Did she threaten to leave? | 7A 8D+
? Did the actress leave a jury session? | 4A
? Was "A Cellar in Hrodna" removed from the festival? | 9D
? did the paper change its report | 6P+ 7A
? Is the Belarusian film banned in Minsk? | 5A+
? Did Piiroja apologise to the actress? | -
? Has the film won a prize? | -

= Ticket refund row after star sings four songs
N| {Consumer office head Rui Vilarinho} advised the 9,200 people who paid up to 140 euros for Saturday's concert by Zorah Baptiste-King in Porto to ask for their money back, since they heard four songs and a cough.
N| {Promoter Ondas Vivas} said the terms printed on the ticket covered "any performance, of whatever length".
N| {Baptiste-King's management} said she had bronchitis, "as anyone with ears could tell", and that she would come back and sing the lot.
V| No date has been announced.
A| {Fans in the front rows} said she had been angry about the monitors and showed no sign of a cold until the lights went up.
N| {A doctor at the Hospital de São Lázaro} confirmed that the singer was seen there shortly before midnight but said that anything further was confidential.
N| {Vilarinho} said the clause was void and that his office would go to court if Ondas Vivas had not paid by the end of the month.
V| The concert in Lisbon on Friday lasted two hours and ten minutes.
N| {The promoter} has told ticket-holders to wait for e-mails.
? Did the singer cut the show short because she was ill? | 3A+ 5D 6W
? Have ticket-holders been refunded? | 1P 7P 9P+
? Has a new concert in Porto been scheduled? | 3P+ 4D
? How many songs did Baptiste-King sing in Porto? | 1A=four songs
? Has the consumer office taken the promoter to court? | 7P+
? Was the Lisbon concert cut short too? | 8D
? How much did the singer earn? | -
? did she cancel the rest of the tour | -

= Snooker player drops match-fixing admission
N| {Northern Irish snooker professional Conall McAreavey} withdrew on Wednesday a confession he signed in March, in which he said he had let an opponent win a frame in Leicester for 3,000 pounds.
N| "I was told it'd be six months if I signed and life if I didn't," {he=Conall McAreavey} told a disciplinary hearing in Bristol.
N| {The sport's integrity unit} denied offering him any bargain.
V| The frame in question was lost by 71 points to 12 and attracted bets of 48,000 pounds, most of them placed in Manila.
N| {The opponent, Welshman Dai Prosser-Hughes}, is not accused of anything and said he had simply potted the balls.
A| {Two professionals} said McAreavey had been short of money since his divorce.
N| {His barrister, Roisín Taggart}, asked for the confession to be struck out.
N| {The chairman of the tribunal, Aubrey Fenn QC}, will give his answer on 4 July.
V| McAreavey was ranked 27th before he was suspended.
V| He was cleared of a similar charge in 2016.
? Did McAreavey throw a frame for money? | 1D+
? Did the integrity unit offer him a deal? | 2A+ 3D+
? Was the confession thrown out? | 7P+ 8W
? Is Prosser-Hughes under suspicion? | 5D+
? how much was bet on the frame | 4A=48,000 pounds
? Was McAreavey found guilty in 2016? | 10D
? Has McAreavey been banned for life? | -
? When did he sign the confession? | 1A+=March
? Did the bets come from Bristol? | 4D

= McAreavey banned for seven years, confession or no
V| Snooker's independent tribunal on Friday suspended Conall McAreavey, 34, for seven years for losing a frame on purpose in Leicester.
V| It set aside the confession he signed in March, which the chairman, Aubrey Fenn, said had been obtained "with a nod and a hint", but found messages on the player's telephone sufficient without it.
N| {Fenn} said the hint had come from an investigator who no longer works for the sport.
N| {McAreavey's barrister, Roisín Taggart}, said he would go on saying he did not do it "until he is blue or the Thames runs dry".
N| {She=Roisín Taggart} has fourteen days in which to appeal and did not yet know if she would.
V| He must also pay 17,400 pounds in costs.
N| {Dai Prosser-Hughes, who won the frame}, said he was sorry for the man's children.
A| A bookmaker in Manila {was reported} to have closed seven accounts.
N| {The integrity unit} declined to comment on its former investigator.
? Did McAreavey throw a frame for money? | 1A 2A 4D+
? Was the confession thrown out? | 2A
? Did the integrity unit offer him a deal? | 2A 3A 9W+
? Has McAreavey appealed? | 5W+
? How long is he banned for? | 1A=seven years
? Has McAreavey been banned for life? | 1D
? Was Prosser-Hughes punished too? | -
? how much does he have to pay in costs | 6A=17,400 pounds
? Were arrests made in Manila? | -

= Vineyard's prize wine turns out to be neighbour's
V| The gold medal which Weingut Altenrath of Piesport won in May for its 2021 Riesling Spätlese was taken away on Wednesday when an analysis showed that the wine had been grown on the other side of the river.
N| {Winemaker Severin Altenrath} admitted having bought 2,000 litres from a neighbour after hail destroyed most of his own crop, but said the bottles sent to the competition were not among them.
N| {The neighbour, Adelheid Kranz-Lörsch}, said she had sold him grapes, not wine.
N| {Professor Ansgar Dietz of the institute in Geisenheim}, who carried out the analysis, said isotopes could not distinguish grapes from wine, "nor a neighbour from a friend", but there was no doubt about the slope.
N| The public prosecutor in Trier is considering whether to open an inquiry and would not be hurried, {a spokesman} said.
A| {Others in the village} said everyone had bought something that year.
N| {The competition's director} said a second bottle would be tested if Altenrath paid for it.
V| He had not done so by Wednesday.
V| The label fetched 38 euros a bottle; the neighbour's sells for 11.
? Was the gold medal revoked? | 1A
? Did Altenrath's prize wine come from his neighbour? | 1A 2D+ 3D+ 4A
? Has a criminal inquiry been opened? | 5W+
? Did Altenrath buy wine from next door? | 2A+ 3D+
? Has a second bottle been analysed? | 7P 8D
? Why did he need to buy? | 2A+=hail destroyed most of his own crop
? Who won the gold medal instead? | -
? did kranz-lörsch enter the contest | -

= Lift-out champion: Georgian weightlifter third time over 260
V| Lasha Kvirikadze-Uriel of Georgia retained his European superheavyweight title in Bistrița on Sunday with a total of 471 kilograms, 12 more than the runner-up, Armenia's Varazdat Manoogian.
V| He lifted 211 in the snatch and 260 in the clean and jerk, both at the second attempt.
V| A third try, at 268, which would have been a world record, slipped from his shoulders.
V| The bronze went to Bulgaria's Todor Hristakiev with 440.
V| Ukraine's Oleksandr Panasiuk-Zorin, the silver medallist of 2023, withdrew during the warm-up with a strained back.
V| Kvirikadze-Uriel weighed in at 176.4 kilograms, his heaviest so far.
N| {He=Lasha Kvirikadze-Uriel} said he would eat less and lift more before the world championships in November.
V| Georgia finished second in the men's medal table behind Armenia.
? Who won the superheavyweight title? | 1A=Lasha Kvirikadze-Uriel
? Did Kvirikadze-Uriel break the world record? | 3D
? What was his total? | 1A=471 kilograms
? Was it his first European title? | 1D
? Did Panasiuk-Zorin win silver on Sunday? | 5D
? how heavy is the georgian | 6A=176.4 kilograms
? Did Georgia top the medal table? | 8D
? Has he qualified for the Olympics? | -

= Trappist brewery: monks to leave, beer to stay?
N| {The abbot of Sint-Godelieve in West Flanders, Father Norbertus}, said on Sunday after Mass that the last five monks would move to a house near Achel by Easter because the roof was beyond them.
N| {He=Father Norbertus} said nothing about the beer.
N| {The International Trappist Association} made clear that the hexagonal label may be used only where monks live.
A| {A wholesaler in Bruges} said cellars had been emptied by Monday noon.
N| {The brewery's lay manager, Griet Callewaert}, said production of 4,800 hectolitres a year would go on and only the label would change.
N| {The diocese} said talks about that were "at a very early stage", with whom it would not say.
M| {De Poperingse Bode} has it that the brewing giant Interbev offered 30 million euros for the recipe in 2021 and was shown the garden.
N| {Interbev} denied ever having made such an offer.
N| {Callewaert} said that the recipe was written on the back of a hymn sheet and was in nobody's safe.
? Are the monks leaving the abbey? | 1A+
? Will the beer still be brewed? | 2W+ 5A+ 6W+
? Did Interbev try to buy the recipe? | 7A 8D+
? Has the abbey been sold to a brewer? | 6W+
? Will it keep the Trappist label? | 3D 5D+
? How many monks are left? | 1A+=five
? Why are they going? | 1A+=the roof was beyond them
? Did the monks accept Interbev's money? | 7D
? Has Callewaert bought the brewery? | -

= Speed skater collapses at rink, club denies forcing diet
V| Ice rink staff in Inzell found Polish speed skater Kinga Wądołowska, 19, unconscious beside the boards on Tuesday morning with her skates still on.
N| She was taken to the clinic in Traunstein, where {a spokesman} said her condition was stable and gave no cause.
A| {Two skaters who trained with her} said the squad was weighed twice daily and that anyone over her figure went without supper.
N| {National coach Leszek Pomorski} called that "a fairy tale for journalists".
N| "In my team people eat like lumberjacks," {he=Leszek Pomorski} added.
N| {Team doctor Ewelina Graś} said she had raised concerns about three women's weights in September but declined to name them.
N| {The federation} has asked to see the scales, the menus and the messages.
N| {Wądołowska's father, Marian}, drove through the night to be with her and told reporters at the hospital gate that she weighed 47 kilos.
N| {The sports minister, Bogna Rzewuska}, demanded a report in seven days.
? Were the skaters made to go hungry? | 3A 4D+ 5D+
? Why did Wądołowska collapse? | 2W
? Had the doctor warned about the athletes' weight? | 6A+
? Has the coach been dismissed? | -
? Has the report on the collapse been delivered? | 9P
? How much does the skater weigh? | 8A+=47 kilos
? Is Wądołowska one of the three women the doctor worried about? | 6W+
? Where was she found? | 1A=beside the boards
? did kinga die? | 2D
? Have the authorities seen the weighing records? | 7P+ 9P

= Boss axed by text? Rovers say phone was stolen
M| {The Brackenthwaite Star} splashed on Tuesday with a text message, sent at 23:52 on Monday from the mobile of Rovers chairman Len Ogilvie-Pratt to manager Darragh Quill, which read: "Thats it son your done."
N| {Ogilvie-Pratt}, who runs a chain of tanning salons, said his phone was pinched at a christening on Sunday and that he had reported it to police.
N| {Cumbria Constabulary} confirmed that a theft was reported, though not until nine on Tuesday morning.
N| {Quill} turned up for training in a bobble hat and would say only that he had had "funnier texts from my mother-in-law".
A| {Lads in the dressing room} reckoned he had been shaking hands with the kit man.
N| {The League Managers Association} said it was advising a member and could say no more.
V| Rovers are twenty-second, with three wins in nineteen games.
N| {Ogilvie-Pratt} added that Quill's position would be looked at "in the round" after Saturday's game with Dunholm.
V| The club got rid of its previous manager by fax.
? Has Quill been sacked? | 1A 4W+ 8P+
? Was the chairman's phone stolen? | 2A+ 3A
? Did Ogilvie-Pratt send the text? | 1A 2D+
? When was the message sent? | 1A=23:52 on Monday
? When did police learn of the theft? | 3A=nine on Tuesday morning
? Has the club found a new manager? | -
? Did the manager's mother-in-law steal the phone? | -
? was the last boss fired by fax | 9A

= Diplomas for sale: rector's aide remanded, rector untouched
V| A court in Bishkek remanded Aizada Toktogulova-Brandt, for nine years the right hand of the rector of the Chüy Technical University, for two months on Thursday on suspicion of selling at least 340 diplomas.
N| {Investigator Major Ulan Sydykov} said that the going rate had been 1,900 dollars for engineering and 1,200 for law.
N| {Her lawyer, Erkin Mamatov}, told the court that she typed whatever was put in front of her and had never seen a som.
N| {Rector Professor Bolot Kadyraliev} said he was shaken, had known nothing and would of course answer any questions.
V| None had been put to him by Friday.
A| {Two former deans} said no diploma ever left the building without his initials.
N| {Kadyraliev}, asked about the initials, said that there was a stamp.
N| {The education ministry} announced that every degree awarded since 2016 would be checked, some 61,000 in all.
V| Among the names on the list read out in court was that of a serving judge.
? Did the aide sell diplomas? | 1A 3D+
? Did the rector know about the trade in degrees? | 4D+ 6A
? Have investigators questioned Kadyraliev? | 5D
? How much did an engineering diploma cost? | 2A=1,900 dollars
? Has the ministry checked the degrees? | 8P
? Is the rector under arrest? | -
? Which judge bought a diploma? | -
? how many diplomas are at issue | 1A=at least 340 diplomas
? Was Toktogulova-Brandt convicted? | -

= Surf champion calls off comeback after shark "bump"
N| {Two-time world surfing champion Kailani Ferreira-Moe} wrote early on Sunday that she would not take part in the Jeffreys Reef Classic after "a bump from something that wasn't a dolphin" during practice.
N| {The South African shark spotters' service}, which had two people on the dune, recorded no shark between five and nine o'clock.
N| {It=The South African shark spotters' service} did log a sunfish.
N| {Contest director Riaan Vorster} published the log and said with some warmth that an athlete can withdraw without a fish.
A| {Friends} said her shoulder, operated on last August, had been troubling her for a fortnight.
N| {Her coach, Nalu Kekoa}, neither confirmed nor denied that there was a problem with the shoulder.
N| "Her board has a dent in it; look at the board," {he=Nalu Kekoa} said.
V| The dent measures eleven centimetres, and a biologist in Gqeberha, to whom a picture was sent, is yet to reply.
V| The contest went ahead in waves of two metres and was won by the Australian Tarni Bligh.
? Was Ferreira-Moe bumped by a shark? | 1A+ 2D 3D 7A+ 8W
? Did she withdraw because of her shoulder? | 5A 6W+
? Has the surfer pulled out of the contest? | 1A+
? Was the competition called off? | 9D
? Who won the Jeffreys Reef Classic? | 9A=Tarni Bligh
? Was she bitten? | -
? Has Ferreira-Moe retired from surfing? | -
? What did Vorster say about her withdrawal? | 4A

= Cardinal's secretary: no, there is no new encyclical on robots
M| {The American website Crux Today-News} reported on Tuesday that the pope had signed an encyclical on artificial intelligence, to be called "Manus et Machina", and that it would appear before Pentecost.
N| {Monsignor Fulgenzio Marradi}, who handles such texts for the Secretariat of State, said he would be the first to be pleased but had nothing of that sort on his desk.
N| {The director of the press office} refused to answer questions about documents "in whatever state of existence".
A| {A theologian who has worked on papal drafts} said there was a text of sixty pages, unsigned, with a different title.
N| {The website} stood by its story.
V| A Vatican printer took on four compositors in April, but these, according to an invoice, were for a catalogue of mosaics.
N| {Bishop Nolwenn-Marie Kerbrat's office in Quimper} said that an invitation to the presentation had been received in error and sent back.
V| An encyclical on the sea, expected for years, was published in January.
? Has the pope signed an encyclical on artificial intelligence? | 1A 2D+ 3W+ 4D
? Does a draft on AI exist? | 2D+ 3W+ 4A
? Has the website retracted its report? | 5D
? What will the document be called? | 1A=Manus et Machina
? Did the printer hire compositors for the encyclical? | 6D
? Was an invitation to the presentation sent out? | 7A
? Did the pope publish an encyclical on the sea? | 8A
? who wrote the encyclical on the sea | -

= Train company apologises to choir, denies locking doors
N| {Rhaetian Panorama} apologised on Thursday to a choir of forty-four from Zwolle which spent the night of 11 August on the platform at Alp Sura, 2,091 metres above sea level, in summer dresses.
N| {The choir's conductor, Hanneke Terpstra}, said the guard had locked the doors of the waiting room in front of their noses.
N| "The waiting room was closed by a time switch, not by a person," {the company's spokesman, Gian Caduff}, said.
N| {The guard} could not be asked, since he is walking to Santiago.
A| {Two altos} remembered a key.
V| The group sang until four in the morning to keep warm, and a farmer, Ursina Cathomen, brought milk.
N| {Caduff} offered a free journey in first class.
N| {Terpstra} said the choir would discuss it at Tuesday's rehearsal and that, speaking for herself, she had seen the view.
V| Ten singers caught colds, one a bronchitis.
V| The last train had left four minutes before its time.
? Did the guard lock the choir out? | 2A+ 3D+ 4W 5A
? Did the railway say sorry? | 1A+
? Has the choir taken up the offer of a free trip? | 7P+ 8W+
? Was anyone hospitalised with hypothermia? | -
? How many singers were stranded? | 1A+=forty-four
? Who brought the group milk? | 6A=Ursina Cathomen
? Did the last train leave late? | 10D
? What does the guard say about the doors? | 4W
? Has the guard been fired? | -

= Six-time rally winner says co-driver, not he, crashed car into cow
V| Estonian rally driver Urmas Kõrvits, who has won the Rally of the Lakes six times, was not at the wheel when his car struck a cow near Kuopio on 2 July, a Finnish court heard on Tuesday.
N| {Kõrvits} told the judge he had been asleep in the passenger seat and that his co-driver, Ilmari Huovinen, was driving.
N| {Huovinen} said it was the other way round, and that he had the neck pains to prove it.
V| The cow, a six-year-old named Mansikki, was killed.
N| {The farmer, Tyyne Räsänen}, could not say which of the two climbed out on the left, because of the airbags.
A| {Motorists who passed} described a man in racing overalls kneeling beside the animal.
N| {Prosecutor Jarkko Leinonen} asked for both to be tested for DNA on the driver's airbag; the court will rule on that next week.
N| {Kõrvits's insurers} have paid for the cow but not, they stressed, because they accept that he was driving.
V| Driving without a licence, which Kõrvits lost in May for speeding, carries up to six months in prison.
? Was Kõrvits driving when the car hit the cow? | 1D 2D+ 3A+ 5W 8W+
? Did Mansikki survive? | 4D
? Has the DNA been tested? | 7P
? Was Kõrvits's licence taken away because of the cow? | 9D
? Have the insurers paid for the animal? | 8A+
? Was Huovinen asleep? | 2D+ 3A+
? Did Kõrvits win this year's Rally of the Lakes? | -
? who knelt beside the cow | 6A=a man in racing overalls
? Has Kõrvits been jailed? | -

= News in two minutes: strike at the Louvre-Lens shop, goal of the year, ham
V| The museum shop in Béthune-les-Mines stayed shut for a fourth day on Wednesday because its eleven assistants object to wearing medieval caps.
N| {Management} said the caps were voluntary, and that it had told the union so in writing.
N| {The union's delegate, Maïté Carpentier}, said what she had in writing was a threat of a warning letter.
V| A talk is set for Friday.
V| Elsewhere, the goal of the year award went to a defender aged 41, Ebrima Sillah-Njie of Banjul Harbour, whose header from the halfway line in a 1-1 draw has been viewed eighty million times.
N| {Sillah-Njie} said he had been trying to put the ball out of play.
A| {Some} insist it touched a gull.
N| {The goalkeeper, Lamin Drammeh}, said it did not and that he had simply been buying peanuts.
V| Finally, a ham of 412 kilograms, claimed as the world's largest, collapsed under its own weight in Teruel before it could be entered in the record book.
? Are the caps compulsory? | 2D+ 3A+
? Has the shop reopened? | 1D
? Did the ball hit a gull? | 7A 8D+
? Did Sillah-Njie mean to score? | 6D+
? Has the ham been recognised as the largest in the world? | 9D
? When do the two sides in Béthune meet? | 4A=Friday
? Did Banjul Harbour win the game? | 5D
? Were workers at the shop dismissed? | -
? How old is the defender? | 5A=41

= Rector of dance academy: "I have not been suspended. I am on leave."
N| {The state secretary for culture, Boglárka Zentai}, told parliament in Budapest on Monday that Imre Falvay-Kern, who has led the Vörösmarty Dance Academy since 2014, had been suspended with immediate effect.
N| {Falvay-Kern}, in the gallery as it happened, held up a form signed by Zentai herself granting him two weeks of annual leave.
N| {Zentai} said afterwards that the form had been superseded by an order which was in the post.
A| {Teachers} connected the matter with the dismissal in June of a répétiteur who is the wife of a ministry official.
N| {The ministry} called this coincidence.
N| {The official} was unavailable.
V| Pupils danced in the forecourt on Tuesday, to a portable loudspeaker, until the battery ran out.
N| {A deputy rector, Zsófia Barta-Lénárd}, agreed to sign papers "but not to sit on his chair".
N| {Falvay-Kern} said on Wednesday that the post had been and there was a gas bill.
? Has Falvay-Kern been suspended? | 1A+ 2D+ 3A+ 9D+
? Was the suspension linked to the répétiteur's dismissal? | 4A 5D+ 6W+
? Is the rector on holiday leave? | 2A+ 3D+
? Has the order reached him? | 3P+ 9D+
? Did the deputy rector take over the post? | 8D+
? who spoke to parliament | 1A=The state secretary for culture, Boglárka Zentai
? Did the pupils go on strike? | -
? Has the minister resigned? | -

= Volleyball club folds, owes players five months
N| {Volley Sabbia Rossa of Calabria}, runners-up in the Italian second division in 2022, told the federation on Monday that it was giving up its licence.
N| It owes fourteen players and staff a total of 386,000 euros, according to {the letter}.
N| {President Natale Scopelliti} put the blame on a sponsor that "promised oranges and delivered peel".
N| {The sponsor, citrus exporter Agrumaria Jonica}, said it had paid every instalment on the day it was due and had receipts.
N| {Setter Bianca Lovera-Dahl} said she last received wages in September, and that was half.
A| {Two of her team-mates} said they had been living on credit from a pizzeria.
N| {The pizzeria's owner} confirmed it, but wouldn't say how much was on the slate.
N| {The federation} has offered the players an immediate free transfer.
N| {Scopelliti} said he hoped, "if it rains money", to start again in the fourth tier.
V| The club's men's team was wound up in 2010.
? Has the club given up its licence? | 1A+
? Did the sponsor fail to pay? | 3A+ 4D+
? Are the players owed wages? | 2A 5A+
? How much does the club owe? | 2A=386,000 euros
? How much do they owe the pizzeria? | 7W
? Have the players moved to other clubs? | 8P
? Has Scopelliti started a new team? | 9P+
? Did the men's team go bust this week? | 10D
? was the president arrested | -

= Cricket: Colombo Test moved, board says; not moved, says ground
N| {Sri Lanka's board} informed Zimbabwe's on Friday that the second Test would not be played at the Wellawatta Oval but in Galle, 120 kilometres down the coast, because the outfield was under water.
N| {The groundsman at Wellawatta, Sunil Ratnasooriya}, said he was standing on it and his shoes were dry.
A| {People at the board} are said to have been displeased about a dispute over advertising boards with the club that owns the Oval.
N| {The club's secretary, Roshan de Alwis}, confirmed that there was such a dispute and that a judge would hear it on 8 August.
N| {The board's chief executive, Dilrukshi Senanayaka-Perera}, said rain was rain and that lawyers had nothing to do with it.
N| {Zimbabwe's captain, Tafadzwa Mukarati}, said his side would play in a car park.
N| {The International Cricket Council} has to approve a change of venue and said a request had come in; it gave no indication when it would decide.
V| Some 9,000 tickets had been sold in Colombo.
V| Zimbabwe won the first Test by 38 runs.
? Has the second Test been moved to Galle? | 1A+ 7W
? Was the outfield flooded? | 1A+ 2D 5A+
? Was the switch due to the row over advertising boards? | 3A 5D+
? Has the ICC approved the new venue? | 7W
? When will the court hear the dispute? | 4A+=8 August
? Who won the opening Test? | 9A=Zimbabwe
? Will ticket-holders get refunds? | -
? has zimbabwe refused to play | 6D+

= Silent-film house in Bologna reopens after quake repairs
V| The Cinema Meridiana in Bologna reopened on Thursday, four years and two months after an earthquake brought down part of its ceiling.
V| Repairs cost 5.9 million euros, of which the region paid three, the city 1.4 and private donors the rest.
V| The hall now has 318 seats, forty fewer than before, and a pit for an orchestra of twenty.
V| The first programme was the 1927 film "Il canale", accompanied by the composer Egidio Rambaldi at the piano; the orchestra makes its debut on 12 October.
N| {Curator Ludmila Ansaloni} said that the fresco above the screen could not be saved.
V| All 318 seats were taken, and a screen had been put up in the square for another 700 people.
V| The projector, a Swiss machine of 1931, was the only piece of equipment to come through the earthquake unharmed.
V| No one was hurt in the quake, which struck at night.
? Has the Cinema Meridiana reopened? | 1A
? How much did the restoration cost? | 2A=5.9 million euros
? Was the fresco restored? | 5D+
? Did an orchestra accompany the opening film? | 4D
? Was the projector destroyed in the earthquake? | 7D
? Does the hall have more seats than before? | 3D
? Did the city pay three million? | 2D
? How many people died in the quake? | 8D
? Did Rambaldi compose the music for a new film? | -
? Was the cinema damaged by an earthquake? | 1A 5A+

= Mascot punch-up: who swung first?
V| Stewards separated Percy the Pelican and Gnasher the Badger at half-time of Saturday's derby at Hollow Lane, after a punch that broke the badger's papier-mâché jaw and was seen by 7,112 paying spectators.
N| {Castlebourne Town, the pelican's employers}, said he had been provoked.
N| {The man inside the badger, plasterer Wayne Tuttle}, denied any provocation and said he had merely offered a wing-shake.
N| {The man inside the pelican} has not been named by the club, which says it will deal with him internally.
A| {Several supporters} identified him as the chairman's nephew.
N| {Chairman Clive Dunsmore} said he had eleven nephews.
V| Tuttle has a loose tooth and is wondering about a solicitor.
N| {Police} said they were aware of footage but had received no complaint.
V| Town won 2-1 with a penalty in the ninety-sixth minute.
V| The two mascots have raised 14,000 pounds together for the hospice since 2019.
? Did the badger provoke the pelican? | 2A+ 3D+
? Is the man in the pelican suit the chairman's nephew? | 4W+ 5A 6W
? Has Tuttle lodged a complaint with the police? | 8D
? Who was inside the badger costume? | 3A+=plasterer Wayne Tuttle
? Did Tuttle hire a lawyer? | 7P
? What was the score? | 9A=2-1
? Did the pelican break Tuttle's jaw? | -
? was the derby abandoned | -

= Sevilla Sur deny bribing referee as judge opens second file
V| A judge in Seville on Monday opened a second investigation into payments of 1.6 million euros which the football club Sevilla Sur made between 2013 and 2018 to a company owned by Evaristo Pulido-Candel, at that time vice-chairman of the referees' committee.
N| {The club} repeated that the money had paid for scouting reports on youth players and never bought so much as a throw-in.
N| {Pulido-Candel's lawyer, Begoña Arrizabalaga}, said that her client had written 214 reports and that every one of them had been handed in.
A| {Investigators} have found eleven, said a person familiar with the file.
V| Prosecutors have not accused any match official of taking money.
N| {Club president Rosendo Bustamante-Ley}, called to testify on 12 May, told shareholders he would "answer everything except provocations".
M| {The radio network Onda Betis} broadcast a voice it identified as Pulido-Candel's, speaking of "neutrality, which has its price".
N| {Arrizabalaga} contested that it was his.
N| {UEFA} said it was following the proceedings and reserved all its rights.
V| In the first case, concerning invoices from a paint company, the club was acquitted in 2021.
? Did the club pay the company? | 1A 2A+
? Did Sevilla Sur bribe referees? | 2D+
? Were 214 scouting reports delivered? | 3A+ 4D
? Is the voice on the recording Pulido-Candel's? | 7A 8D+
? Has Bustamante-Ley testified? | 6P+
? Have any referees been charged? | 5D
? Was the club convicted over the paint invoices? | 10D
? Has UEFA banned the club? | -
? how much money went to the firm of the official | 1A=1.6 million euros

= The tenor who could not be insured
N| Tenor Radomil Vašíček-Horn has cancelled all engagements until the spring on the advice of two doctors, {his agency in Prague} announced at the weekend.
N| {The agency} gave neither diagnosis nor date of return.
M| {The Berlin blog Stimmbruch} wrote of a polyp on the left vocal cord, citing a nurse.
N| {Professor Liselott Wahnschaffe}, who is known to have treated him in 2020, threatened the blogger with a writ for naming her and would not say anything about any patient.
N| {His wife, the mezzo Kamila Hořejší}, laughed at the polyp: "What he has is a newborn daughter and no sleep."
V| Vašíček-Horn was to sing Lohengrin in Munich in December and the Verdi Requiem in Chicago in February.
V| Munich has engaged the Korean Pyo Dong-wook in his place, and Chicago is still looking.
A| {Insurance brokers} say no company has been willing to cover his appearances since last summer.
V| He is forty-one.
? Does the tenor have a polyp on his vocal cords? | 2W+ 3A 4W 5D+
? Has Vašíček-Horn cancelled his performances? | 1A+
? When will he be back on stage? | 1A+=the spring ; 2W+
? Who will sing Lohengrin in Munich? | 7A=Pyo Dong-wook
? Is he refused insurance? | 8A
? Did Professor Wahnschaffe operate on him this year? | 4W
? Is Kamila Hořejší cancelling concerts too? | -
? Has the blogger been sued? | 4P

= Fisherman's shrine: was the statue weeping?
A| {Worshippers} at the chapel of Nossa Senhora das Redes in Setúbal district said on Tuesday that the wooden Madonna had been shedding tears since Sunday's Mass.
N| {The parish priest, Father Belmiro Travassos}, saw wetness, he said, and a roof with a hole in it.
N| {The bishop's vicar} asked the faithful to refrain from drawing conclusions and the press to refrain from printing them, since a commission of three would examine the figure before anything was said.
N| {Restorer Jacinta Mourão}, who treated the statue with resin in 2018, said warm weather makes resin run and that she had warned about it in writing.
V| It was twenty-nine degrees on Sunday.
A| {A woman of 70} claimed that her knee had been cured.
N| {Her doctor} said he had prescribed her an anti-inflammatory on the Friday.
V| The number of visitors rose from a dozen a day to some 4,000.
N| {Travassos} has had the hole covered, but the dampness, he conceded, has not gone.
? Did the Madonna weep? | 1A 2D+ 3W+ 4D
? Was the woman's knee healed by the statue? | 6A 7D
? Has the commission examined the figure? | 3P+
? Is there still moisture on the statue? | 9A+
? How many visitors come each day now? | 8A=some 4,000
? Has the Vatican recognised a miracle? | -
? What is making the statue wet, according to Mourão? | 4A
? Did the priest collect money from visitors? | -
? Has the roof been repaired? | 9A+

= Paralympic swimmer reclassified, loses four records
V| World Para Swimming on Wednesday moved Norway's Sunniva Aasheim from class S8 to S9, for swimmers with slighter impairments, and struck out four world records she set in the lower class since 2022.
V| The classifiers noted that she had shown more strength in the left leg in the pool than on the bench.
N| {Aasheim, 23}, said that the bench was cold and the doctor brusque, and that she had never held anything back.
N| {The Australian team} had filed a protest against her class in Funchal, as it confirmed.
A| {Several S8 swimmers} said on condition of anonymity that it was about time.
N| {Norway's team leader, Odd Rune Skjelbred}, called the decision final "for this year" and said a new test would be asked for in January.
V| The records return to their previous holders, among them the Australian Bronte Callister in the 100 metres butterfly.
N| Callister did not wish to talk about it, {her coach} said.
V| Aasheim's Paralympic gold from Paris is not affected.
N| Was she accused of cheating? "No, that word appears nowhere," said {classification chief Marit de Koning}.
? Was Aasheim moved to another class? | 1A
? Did she deceive the classifiers? | 2A 3D+ 10D
? Has she lost her Paris gold? | 9D
? Did Australia complain about her? | 4A+
? Has a new test been requested? | 6P+
? What did Callister say about getting her record back? | 8W+
? how many records were cancelled | 1A=four world records
? Has Norway appealed the decision to CAS? | -
? Did Callister set a new record in Funchal? | -
? Did Aasheim lose her records? | 1A 7A

= Author's account vanishes a day after reports she would quit
N| {Dutch best-selling author Wilhelmina Roodenburg} said that her account on the platform X, followed by 1.3 million people, was closed on Sunday without warning while she was peeling asparagus.
M| {The Brussels paper La Dépêche du Canal} had reported on Saturday that she intended to leave the platform in protest at its owner.
N| {Roodenburg} said she had told the paper no such thing and had meant to stay "to annoy people".
N| {X} responded to questions with an automatic message saying that it was busy.
A| {A former moderator} believes that a word in the title of her new book tripped a filter.
N| {Her publisher, Uitgeverij Zwaluw}, pointed out that all eleven letters of the word are in the dictionary and that the book has been on sale since March.
N| {The Dutch consumer authority} is asking the company for an explanation under European rules, a spokeswoman said, and it has until Friday week to give one.
V| By Tuesday evening there were nine accounts in Roodenburg's name, none of them hers.
V| In 2020 the author left Facebook, which she called a hen-house.
? Did Roodenburg close her account herself? | 1D+ 3D+
? Did the author plan to leave X? | 2A 3D+
? Why was the account shut? | 4W+ 5A=a word in the title of her new book tripped a filter
? Has X explained the closure? | 4D+ 7P
? Did she quit X in 2020? | -
? Has the account been restored? | -
? How many followers did she have? | 1A+=1.3 million people
? Are the nine new accounts Roodenburg's? | 8D

= Lost and found: Olympic torch from 1956 at flea market
V| A torch sold for eleven dollars at a flea market in Ballarat on Sunday may be one of about 110 that were carried to Melbourne in 1956, of which nine are known to survive.
N| {The buyer, schoolteacher Dimity Farrugia-Hale}, wanted it as an umbrella stand.
N| {Olympic historian Laszlo Kertesz-Boyd} compared the stamp in its base with one in the state museum and said that he was "ninety per cent there".
N| {The museum's head of collections} was more guarded, saying that copies had been made for schools in the sixties and only the weight would tell.
N| {The seller, a widower of 81}, told local radio that his late wife ran with it at Lara.
N| Her name does not appear in the list of runners, according to {the state archive}.
N| {Farrugia-Hale} has promised to split the proceeds with him should it ever be sold.
A| {Collectors} speak of 150,000 dollars.
N| {The Australian Olympic Committee} declined to comment before the torch has been weighed.
V| That is to happen on Thursday, on a pharmacist's scales.
? Is the torch genuine? | 1A 3A 4W 5A+ 9W
? Has the torch been weighed? | 9W 10P
? How much did the buyer pay? | 1A=eleven dollars
? Did the seller's wife carry the torch? | 5A+ 6D
? Has the torch been resold for 150,000 dollars? | 7P+
? Was the torch stolen from the museum? | -
? Did Farrugia-Hale share the money with the seller? | 7P+
? how many of the 1956 torches are known to exist | 1A=nine
? Was the umbrella stand damaged? | -

= Late goal, later whistle: Accra derby result under review
N| {The Ghanaian league} announced on Monday that it would not register the result of Sunday's derby, which Okaikoi Stars won 1-0 with a goal in the tenth minute of a stoppage time of six, until its match commission had met.
N| {Referee Yaw Antwi-Boasiako} wrote in his report that four more minutes had been lost to a dog.
N| {The coach of the defeated Ridge United, Selorm Agbeko}, said that the dog was there for forty seconds and was, moreover, on a lead.
N| {The dog's owner}, located by a radio reporter, put it at "one song, a short one".
V| Television pictures show an animal near the corner flag from 93:10 to 94:25.
N| {Okaikoi's president, Nana Ama Frempong-Sarr}, said her club would go to the Court of Arbitration for Sport, the Supreme Court and her grandmother if the points were taken away.
A| {A member of the commission}, who asked for his name to be left out of it, thinks a replay likely.
N| {Its chair} would not be pressed for a date.
V| Ridge lead the table by two points.
? Was the dog on the pitch for four minutes? | 2A 3D+ 4D 5D
? Has the result been annulled? | 1W 7P
? Did the Stars win the game 1-0? | 1A
? Will the match be played again? | 7A 8W
? When does the commission meet? | 8W
? Has Okaikoi gone to the sports court? | 6P+
? Was the referee attacked after the match? | -
? Did Ridge United score in stoppage time? | -
? Who is top of the league? | 9A=Ridge

= Dean's list: Harvard-on-Vistula admits it never had a campus
N| {Kollegium Copernici}, which sold degrees to 4,300 politicians, generals and weather presenters from eleven countries, told a court in Toruń on Tuesday that it had never owned a building and saw no reason why it should.
N| {Its founder, Ryszard Wolański-Pietz}, denied selling anything.
N| "We charged for postage," {he=Ryszard Wolański-Pietz} said.
N| {Prosecutor Aldona Smigiel} spoke of 21 million złoty of postage in four years.
N| {A retired general, Kazimierz Drążek}, who was called as a witness, confirmed that he had obtained a master's degree in nine days and found the reading "not excessive".
A| {Some of the customers} are said to sit in the present parliament.
N| {The speaker's office} said the CVs of members were their own affair and it had no list.
N| {Wolański-Pietz}, asked by the judge for the list, replied that it had been on a computer and the computer had been in a cellar and the cellar had been flooded.
V| Toruń's water board recorded no flood.
V| The trial resumes on 9 June.
? Did the college sell degrees? | 1A 2D+ 3D+ 5A+
? Are there customers in parliament? | 6A 7W
? Did a flood destroy the list? | 8A+ 9D
? how long did the general take to get his master's? | 5A+=nine days
? Did the college have a campus? | 1D+
? Has Wolański-Pietz been found guilty? | 10D
? Has the speaker of parliament handed in a list? | 7D+
? Did Drążek return his degree? | -
? how much did customers pay | 4A=21 million złoty

= Curling stone row leaves mixed doubles final without a winner
V| There will be no world champions in mixed doubles curling this year: the federation decided in Perth on Sunday night that the final between Norway and Canada, broken off in the seventh end at 6-6, could be neither resumed nor awarded.
V| It was stopped after a Canadian stone was found to have a crack two centimetres long.
N| {Norway's Tiril Skaug-Eide} said it had been sound in the warm-up and that she had no idea how it happened.
N| {Canada's Garnet Pelletier} had a very good idea, he said, but would keep it to himself for the time being.
A| {Spectators on the lower tier} reported seeing a Norwegian coach kick a stone on his way to the toilets.
N| {The coach, Halvard Moe-Lunde}, admitted stubbing his toe on "something granite" and offered to pay.
N| {The technical delegate, Eilidh Farquharson}, could not say whether the two were the same stone.
N| {Curling Canada} wants the title shared and has written to the federation; it did not threaten to withdraw from next year's event, contrary to reports.
V| Each pair received a silver medal and a voucher.
? Was a winner declared? | 1D 9D
? Did the Norwegian coach damage the stone? | 5A 6A+ 7W
? Has the title been shared between the two? | 1D 8P+
? Has Canada threatened to boycott next year's championship? | 8D+
? Did Pelletier accuse the Norwegians? | 4W+
? In which end was the match halted? | 1A=seventh
? Was the coach suspended? | -
? was a norwegian stone cracked | 2D
? What did Skaug-Eide say about the crack? | 3A+

= Three from Uruguay: a quake that wasn't, a minister's novel, a tango
N| {Uruguay's seismological service} said on Thursday it had measured no earthquake, large or small, and asked people in Rocha to stop ringing about one.
A| {Hundreds of residents} had reported rattling windows at about 22:40 on Wednesday.
N| {The air force} said that none of its aircraft had been up at that hour, though it could not speak for other countries' pilots.
V| Windows have rattled in Rocha before: a meteor was to blame in 2017.
V| In Montevideo, the novel "Los pasillos", published under the name of J. B. Olid, entered the list of best-sellers at number two.
M| {The weekly Brecha Nueva} claims that the author is the finance minister, Jacinta Berro-Olivera.
N| {The minister}, asked on her way into a cabinet meeting, said she was flattered that anybody thought she had the time.
N| {The publisher} says Olid is shy.
V| And the tango "Mi perro se fue", thought lost since 1931, has been found in a piano stool in Durazno and will be performed on Sunday.
? Was there an earthquake in Rocha? | 1D 2A
? Did a plane cause the rattling? | 3D
? Is the finance minister the author of "Los pasillos"? | 6A 7W+ 8W
? Was Wednesday's shaking due to a meteor? | -
? Where was the lost tango found? | 9A=in a piano stool in Durazno
? Has the tango been performed since it was found? | 9P
? Did the minister resign over the novel? | -
? When did the windows shake? | 2A=at about 22:40 on Wednesday

= Jockey's whip ban stands but she rides on
N| {The British Horse Authority} said on Wednesday that Saoirse Lambkin's fourteen-day whip ban, imposed after she struck Tenpenny Sonata nine times at Haydon Park, "has been confirmed on review".
V| Lambkin won the two-fifteen at Ripley the same afternoon.
N| {A spokesman for the authority} explained that the ban would take effect on 1 June, after the Oaks.
N| {Trainer Peregrine Stott} called that "a funny sort of punishment, like being sent to bed next month".
N| {Animal charity Gentle Hooves} demanded that she be stood down at once.
N| {Lambkin, 26}, maintains that she used the whip six times, three of those being "taps on the shoulder to say hello".
A| {Weighing-room colleagues} noted that no one counted out loud.
N| {Racecourse steward Dame Felicity Orme} said the film had been slowed to a quarter of its speed and there were nine, whichever way one counted.
V| The most allowed over hurdles is seven, on the flat six.
? Did Lambkin use the whip nine times? | 1A 6D+ 8A
? Is the ban already in force? | 2D 3D
? Has the jockey's ban been lifted? | 1D
? When does the suspension begin? | 3A=1 June
? Has Lambkin been stood down immediately? | 3D 5P
? Who won the two-fifteen? | 2A=Lambkin
? Will she miss the Oaks? | 3D
? was the horse injured by the whip | -
? Did Stott dismiss his jockey? | -

= Critics' circle expels member for sleeping, he says for writing
N| The Berlin Circle of Theatre Critics excluded Leopold Haberkorn, 71, on Monday by eighteen votes to five because, according to {its secretary}, he had been "asleep at no fewer than six premieres this season".
N| {Haberkorn} said he closed his eyes to listen, and that the true offence was an article in which he listed the free holidays accepted by his colleagues.
N| {The secretary, Dr Annegret Siebold-Czerny}, called the list "a pack of inventions" and denied ever having been to Madeira.
M| {The Kreuzberger Abendblatt} printed a photograph of a hotel bill.
N| "That is my sister's," {she=Dr Annegret Siebold-Czerny} said.
A| {Actors} said Haberkorn snores.
N| {The Tourism Board of Madeira} said that journalists are invited each autumn, but kept the names to itself.
V| Haberkorn's column will go on appearing on Saturdays.
N| {His lawyer} is drafting a complaint, he says; it will be lodged "before the Theatertreffen, or else during it".
? Was Haberkorn expelled for sleeping at premieres? | 1A+ 2D+
? Did Siebold-Czerny go to Madeira? | 2A+ 3D+ 5D+ 7W
? Did critics accept free trips? | 2A+ 3D+ 7W
? Does Haberkorn fall asleep in the theatre? | 1A 2D+ 6A
? Has Haberkorn filed a complaint? | 9P+
? Has his column been dropped? | 8D
? Was the vote unanimous? | 1D
? Who took over Haberkorn's seat in the circle? | -

= Fatal fall at Kazbegi climbing camp, instructor sought
N| A 31-year-old climber from Łódź, Patrycja Zaremba-Lis, was killed on Saturday when an anchor gave way on a practice wall at a camp above Stepantsminda, {Georgia's emergency service} reported.
V| Two others on the same rope, both Czechs, were brought down with broken legs.
N| {The camp's owner, Zviad Burduli}, said the anchor was set by a freelance instructor, a Frenchman known to him as Loïc, who had left on Friday for Yerevan.
A| {Climbers staying at the camp} said there had never been any Loïc.
N| {Police} would not say whether they were looking for anybody.
N| {The Mountain Guides' Association} said the bolt was of a type withdrawn from sale in 2016.
N| {Burduli} produced a receipt dated 2021.
N| {Poland's consul, Wiesława Knap}, was on her way from Tbilisi and had no comment until she had seen the place.
V| An inspection of the camp was scheduled for May and put off because of snow.
? Did somebody die at the climbing camp? | 1A
? Who set the anchor? | 3A+=a freelance instructor, a Frenchman known to him as Loïc ; 4D
? Is there an instructor called Loïc? | 3A+ 4D
? Are police searching for the instructor? | 5W
? Was the bolt an outdated model? | 6A 7D+
? Has Burduli been arrested? | -
? Did the Czech climbers die? | 2D
? Was the camp inspected in May? | 9D
? how many were hurt | 2A=Two

= Burduli charged over Kazbegi death; "Loïc" found in Marseille
V| Georgian prosecutors on Thursday charged Zviad Burduli, owner of the climbing camp where the Pole Patrycja Zaremba-Lis died last month, with causing death by negligence.
N| {Prosecutor Teona Jikia} said a receipt he had shown investigators was written with a pen that went on sale in 2023.
N| {Burduli's lawyer} said her client had lost the real receipt and had been "foolish rather than wicked".
V| The Frenchman whom Burduli had named as responsible turned out to exist.
N| {Loïc Santucci-Weber, 38, a baker}, told French police in Marseille that he washed dishes at the camp for three weeks and had never so much as held a drill.
A| {A guide} remembers him on the wall with one.
N| {Jikia} left open whether he too would be charged.
V| Burduli faces two to four years if convicted.
N| {The mother of the dead woman, Irena Lis}, wrote to the court that she did not want anyone imprisoned, she wanted the wall taken down.
V| It was still standing on Friday.
? Has Burduli been arrested? | -
? Was Burduli charged? | 1A
? Who set the anchor? | 5D+ 6A=him
? Is there an instructor called Loïc? | 4A
? Was the receipt forged? | 2A 3A+
? Will the Frenchman be charged? | 7W
? Has the climbing wall been removed? | 9P 10D
? Was Burduli sentenced to four years? | 8P
? Did Santucci-Weber go to Georgia to answer questions? | -

= Women's 400m hurdles: new Asian record in Doha
V| Uzbekistan's Nodira Yuldasheva-Kim set an Asian record of 52.41 seconds to win the 400 metres hurdles at the Doha meeting on Friday.
V| She improved the mark of China's Huang Liyan, which had stood since 1993, by more than a second.
V| The American Shanelle Prudhomme was second in 52.88 and Dutchwoman Jip van Esveld third in 53.02.
V| Olympic champion Rosalyn Etienne of Dominica, troubled by a sore Achilles tendon, did not start.
V| In the men's mile, Ethiopia's Dawit Sileshi won in 3:47.19, five hundredths ahead of his younger brother Biruk.
V| The high jump was won with 2.28 metres, the lowest winning height in Doha since 2009.
N| {Yuldasheva-Kim} said she had eaten plov for breakfast and would do so again.
V| The next meeting is in Rabat on 25 May.
? Who won the 400m hurdles? | 1A=Yuldasheva-Kim
? Did she set a world record? | -
? Did Etienne compete? | 4D
? What time did Prudhomme run? | 3A=52.88
? whose record was broken? | 2A=China's Huang Liyan
? Did Biruk Sileshi win the mile? | 5D
? Was the high jump record broken? | 6D
? Is the next meeting in Doha? | 8D

= Zookeeper-turned-novelist withdraws from Hay after threats
N| {The Borderland Book Festival} told ticket-holders on Tuesday that the novelist Godfrey Pemberly-Nkosi would not be appearing at its opening "for reasons of safety".
N| {Pemberly-Nkosi}, once head of reptiles at Bristol, said he had received thirty-one messages, some with drawings, about a scene in his book in which a badger hunt is described with relish.
N| {Dyfed police} confirmed they were assessing communications sent to a man of 63 but did not say whether they considered the danger to be real.
N| {The group Brock Defence}, which organised a petition against him, said its 40,000 signatories had threatened no one and that it condemned anybody who did.
A| {Other authors} are said to be thinking of staying away out of solidarity.
N| {Festival director Nerys Maddock-Price} denied that the festival itself had dropped him.
N| "Godfrey rang me, not the other way about," {she=Nerys Maddock-Price} said.
N| {Pemberly-Nkosi} described the call differently: she had read him a paragraph from the insurer's letter "and then gone very quiet".
V| The scene is on page 204.
? Did the festival drop the author? | 6D+ 7D+
? Was Pemberly-Nkosi threatened? | 2A+ 3W
? Did Brock Defence send threats? | 4D+
? Have other writers withdrawn? | 5P
? How many messages did he get? | 2A+=thirty-one messages
? Has anyone been arrested over the threats? | -
? Who called whom about the withdrawal? | 7A+=Godfrey rang me
? Did Pemberly-Nkosi hunt badgers himself? | -
? was the scene cut from the book | -

= Hamburg midfielder out for up to eight months with cruciate tear
N| {Hanse Hamburg} confirmed on Tuesday that Japan international Ryosuke Hamanaka ruptured the anterior cruciate ligament in his right knee during Saturday's 2-2 draw at Augsburg-Lech and will undergo surgery in Innsbruck later this week.
N| {The Bundesliga club} did not give a timescale for his return, saying only that the 25-year-old would be missed "for a long period".
A| {A person close to the player} told this newspaper the doctors were talking of six to eight months, which would rule him out of the Asian Cup in January.
N| {Head coach Benedikt Osterloh}, whose decision to leave Hamanaka on the pitch for eleven minutes after the collision has been criticised by supporters, said the player had assured him twice that he could carry on.
N| {Hamanaka} posted a picture from his hospital bed on Monday evening with the words "See you in spring", before the diagnosis had been made public.
N| {Japan's football association} said it had been informed by the club and would send its own physician to Innsbruck.
V| Augsburg defender Ole Kranzmayr, who was shown a yellow card for the tackle, has apologised to Hamanaka by text message.
V| It is Hamanaka's second serious injury since he joined Hamburg from Kashiwa in 2022; a broken ankle kept him out for four months in his first season.
N| {Osterloh} said he did not expect the club to sign a replacement before the winter.
? Has Hamanaka torn a cruciate ligament? | 1A+
? How long will he be sidelined? | 2W+ 3A=six to eight months
? Did the coach force the player to continue? | 4D+
? Has Hamanaka been operated on? | 1P+
? Will Hamburg bring in another midfielder before winter? | 9D+
? Did Kranzmayr get a red card? | 7D
? did the tackler say sorry | 7A
? Was Hamanaka's ankle broken on Saturday? | -
? Did Hamburg complain about the referee? | -
? when does he hope to be back? | 2W+ 5A+=spring

= Studio chief to leave Meridian after flop, sources say
A| {Two people familiar with the matter} said on Wednesday that Elspeth Harcourt-Lyle, who has run Meridian Pictures for nine years, will step down by the end of the quarter after the studio's 240-million-dollar fantasy epic "The Ninth Gate of Ash" took just 31 million dollars on its opening weekend in North America.
N| {A Meridian spokesman} declined to comment on what he called speculation, but added that Harcourt-Lyle "continues to lead the studio".
N| {Harcourt-Lyle} did not respond to an e-mail seeking comment.
M| {The trade journal ScreenWire}, which first reported the planned departure, said the parent company, Orbis Media, had already approached two possible successors, among them the television executive Marcus Delacroix-Ford.
N| {Delacroix-Ford}, reached by telephone in Park City, said he was "very happy" in his present job and had not heard from anybody at Orbis.
V| Shares in Orbis closed 2.8 per cent lower.
A| {Analysts} estimate that the studio will have to write off between 110 and 130 million dollars on the film.
V| Harcourt-Lyle oversaw the studio's biggest hit, the space comedy "Lunar Tenants", which grossed more than a billion dollars worldwide in 2019.
N| {Orbis chairman Theodore Blankenship} told investors in March that Meridian's management had his full backing.
? Is Harcourt-Lyle leaving Meridian? | 1A 2W+ 3W+ 4A
? Has a successor been approached? | 4A 5D+
? How much did "The Ninth Gate of Ash" cost? | 1A=240-million-dollar
? What did it earn on its first weekend? | 1A
? Did Blankenship dismiss the studio chief? | -
? How big a write-down is expected? | 7A=between 110 and 130 million dollars
? Was "Lunar Tenants" a failure? | 8D
? Has Delacroix-Ford accepted the job? | 5D+
? Did Orbis sell the studio? | -

= Meridian confirms head's exit, denies it was over fantasy flop
N| {Meridian Pictures} said on Monday that its president, Elspeth Harcourt-Lyle, would leave on 30 June, confirming what trade papers had reported for almost two weeks.
N| In a memo to staff, {Harcourt-Lyle} said she had told the board in January, long before "The Ninth Gate of Ash" opened, that she wished to return to producing.
N| {Orbis Media's chairman, Theodore Blankenship}, also rejected any link between her departure and the film's poor reception, calling it "a coincidence of the calendar".
A| {A former executive who remains in contact with the board} said no one had heard of such a wish before the opening weekend.
V| Her contract had two years to run, and the company did not say whether she would be compensated for them.
V| Orbis has hired a search firm, and the studio will be run for the time being by a committee of three headed by finance director Yolanda Prieto-Marsh.
A| {Industry insiders} still consider Marcus Delacroix-Ford the front-runner.
N| {His employer, the Tidewater network}, said that he had signed an extension on Friday and would remain until 2028.
V| Under a separate agreement Harcourt-Lyle will make four films for Meridian over the next five years.
? Is Harcourt-Lyle leaving Meridian? | 1A+ 2A+
? Did the flop cost her the job? | 2D+ 3D+ 4A
? Who runs the studio in the meantime? | 6A=a committee of three headed by finance director Yolanda Prieto-Marsh
? Will she get a pay-off? | 5W
? Is Delacroix-Ford likely to take over? | 7A 8D+
? Has Delacroix-Ford accepted the job? | 8D+
? Did Orbis hire a search firm in January? | -
? how many films is she to produce | 9A=four films
? Has Meridian been put up for sale? | -

= Kenyan runner's death in Iten treated as suspicious
N| {Police in Elgeyo-Marakwet county} said on Friday they were treating as suspicious the death of distance runner Purity Chelagat-Mosop, 28, whose body was found on Thursday evening in a rented house in the training town of Iten.
N| {County commander Josphat Wekesa-Bett} told reporters a post-mortem examination would be carried out in Eldoret on Saturday and that until then it would be wrong to speak of murder.
A| {Neighbours} said they had heard a quarrel on Wednesday night.
N| Her husband and coach, Nicholas Kipruto-Sang, walked into a police station on Friday morning and is helping with inquiries, {Wekesa-Bett} said, adding that he was not under arrest.
N| {Her manager, the Dutchman Ruud Hoevenaars}, said she had talked to him in April of wanting a divorce.
N| {A lawyer for Kipruto-Sang}, however, described the marriage as happy and said his client was in Kapsabet on Wednesday, 90 kilometres away.
V| Chelagat-Mosop won the Rotterdam marathon in 2023 and was to have defended her title in the Nairobi city race on 7 July.
V| Two other women athletes have been killed in the Iten area in the last four years, in both cases by their partners.
N| {Athletics Kenya} called for a thorough investigation.
? Was Chelagat-Mosop murdered? | 1W 2W
? Has her husband been arrested? | 4D
? Was the husband in Iten on the night of the quarrel? | 6D+
? Did she want to divorce? | 5A+ 6D+
? Has the autopsy been done? | 2P
? Where was her body found? | 1A=in a rented house in the training town of Iten
? Were two more women killed this week? | -
? Did she win the Nairobi race? | 7P
? did hoevenaars accuse the husband of killing her | -

= Vatican rules out women deacons "for now"
N| {The Dicastery for the Doctrine of the Faith} said in a note published on Thursday that the question of ordaining women as deacons "is not ripe for a decision" and that the two commissions which had studied it since 2016 had reached no common conclusion.
N| {Cardinal Aurelio Battistrada}, who presented the note, stressed that it did not close the door, but neither, he said, did it open it.
N| {The Catholic Women's Council}, an umbrella group of sixty organisations, called the document "a polite way of saying no".
A| {Two members of the second commission} said a majority of seven to three had in fact favoured ordination.
N| {Battistrada} denied that any vote was taken.
N| Asked if the pope agreed with the note, {the cardinal} answered that he had approved its publication.
M| {The French daily La Croisée} reported last month that a synod on the subject was being prepared for 2028; the Vatican has not reacted to that report.
V| Deacons may preach, baptise and bury, but cannot celebrate Mass.
V| Pope Paul VI suppressed the minor orders, among them that of subdeacon, in 1972.
? Has the Vatican ruled out women deacons for good? | 2D+ 3A
? Did the second commission vote in favour of ordaining women? | 1D+ 4A 5D+
? Is a synod on women deacons planned for 2028? | 7A
? Does the pope back the note? | 6A+
? Who presented the note? | 2A=Cardinal Aurelio Battistrada
? Can deacons say Mass? | 8D
? Were women ordained as deacons in 1972? | -
? Has any bishop ordained a woman against the rules? | -
? what did the women's council say | 3A

= Airline cancels all flights to Madeira until Tuesday over winds
N| {Lusair} said on Saturday evening that it had cancelled its remaining twenty-two flights to and from Funchal until midday on Tuesday because gusts of up to 105 kilometres an hour made landing at the island's airport unsafe.
N| About 3,800 passengers are affected, according to {the airport operator}, of whom roughly a third are British.
A| {Passengers} described scenes of confusion in the departure hall, with some sleeping on cardboard and others told they would have to pay for their own hotel rooms.
N| {A Lusair spokeswoman, Filipa Novais}, denied that anyone had been asked to pay and said 940 beds had been provided.
N| {The airport director, Telmo Gouveia-Reis}, said there was no plan to relax the wind limits, which date from 1964 and have long been criticised by pilots as too strict.
N| {The regional government} has asked Lisbon to review those limits before the summer.
N| {Britain's Foreign Office} advised travellers to stay in touch with their carriers.
V| Other airlines, including two German ones, continued to attempt landings on Sunday; eleven of nineteen succeeded.
V| The worst disruption at the airport in recent years was in August 2023, when fires closed it for two days.
? Has Lusair cancelled its flights to Funchal? | 1A+
? Did passengers have to pay for hotels themselves? | 3A 4D+
? Have the wind limits been changed? | 5D+ 6P
? How many passengers are stuck? | 2A=About 3,800 passengers
? Is the airport closed? | 8D
? Why were the flights cancelled? | 1A+=gusts of up to 105 kilometres an hour
? Did a plane crash on landing? | -
? was the airport shut by fires this weekend | -
? When will Lusair resume its flights? | 1A+=midday on Tuesday

= Coach of Ghana women's side suspended over selection-for-sex claims
N| {The Ghana Football Association} suspended the head coach of its under-20 women's team, Ebenezer Quaye-Larbi, with immediate effect on Monday after two former players told a television programme that he demanded sexual favours in return for places in the squad.
N| {Quaye-Larbi}, in a statement issued through his lawyer, called the claims malicious and untrue and said he would sue the broadcaster.
N| {The players}, aged 22 and 23, told Joy Eye TV that they were dropped in 2022 after refusing.
A| {A third woman}, who appeared with her face hidden, said she had agreed "because my mother was sick and I needed the allowance".
N| {FA spokeswoman Adwoa Tetteh-Koranteng} said the suspension was "a neutral act" and did not mean that the association believed the allegations.
N| {The police} said no formal complaint had been lodged.
N| {Sports minister Kojo Amoah-Bediako} promised an independent panel within ten days, but didn't say who would sit on it.
V| Assistant coach Mavis Dogbe-Nartey will take the team to the qualifier against Cameroon on Saturday.
V| The association was criticised in 2020 for taking no action on similar complaints against a club official.
? Did the coach demand sex from players? | 1A 2D+ 3A+ 4A 5W+
? Has Quaye-Larbi been suspended? | 1A+ 5A+
? Have the police opened a case? | 6D
? Has he sued the TV station? | 2P+
? Has the panel been set up? | 7P
? Who will take charge for the Cameroon match? | 8A=Assistant coach Mavis Dogbe-Nartey
? Does the FA believe the players? | 5W+
? Was Quaye-Larbi accused in 2020? | -
? has the under-20 side been withdrawn from the qualifiers | 8D

= "Cartographers" leads Césaire nominations with eleven
V| Ondine Lacaze-Ferrier's drama "The Cartographers", about a family of surveyors in wartime Martinique, received eleven nominations on Wednesday for the Césaires, the French-language Caribbean film awards, two more than any other picture.
V| It will compete for best film with "Salt Road", "Mademoiselle Non", "A Sunday in Cayenne" and the animated feature "Crab".
V| Lacaze-Ferrier, 36, is the only woman among the five candidates for best director.
V| Veteran actor Aristide Montplaisir, who died in November, was nominated for his last role, as the blind organist in "Salt Road".
V| The historical epic "Delgrès", the most expensive of the year with a budget of 18 million euros, got a single mention, for costumes.
N| {The academy's president, Solange Bellerive}, said 64 films had been entered, compared with 41 last year.
V| The ceremony is on 14 March in Pointe-à-Pitre, for the first time outside Fort-de-France.
N| {Bellerive} said the organisers had chosen Guadeloupe to mark the tenth edition and would return to Martinique in 2026.
? Which film got the most nominations? | 1A=The Cartographers
? Did "Delgrès" get eleven nominations? | 5D
? Has Lacaze-Ferrier won best director? | -
? Is Aristide Montplaisir alive? | 4D
? Where will the ceremony be held? | 7A=in Pointe-à-Pitre ; 8A+=Guadeloupe
? How many films were submitted this year? | 6A+=64
? Is "Crab" up for best film? | 2A
? Is Lacaze-Ferrier the only woman nominated in any category? | -
? Was the event moved for security reasons? | 8D+
? Is the ceremony being held in Guadeloupe? | 7A 8A+

= Sheffield university apologises for data blunder, rejects cover-up charge
N| {Hallamshire University} apologised on Friday to 5,200 applicants whose health questionnaires, including details of medication and disabilities, could be read for nine days in June by anyone with a student login.
N| {Registrar Imogen Tarrant} said the fault was corrected within an hour of being reported and that there was no evidence the documents had been downloaded.
A| {A student who asked not to be identified} showed reporters a folder of forty-seven files which he said he had saved "to prove that I could".
N| {The university} said it would ask to see them.
N| {The students' union president, Kwabena Ashworth}, accused the administration of sitting on the matter for five weeks.
N| {Tarrant} denied a cover-up, saying the regulator was told on 24 June, three days after the discovery, and applicants once their addresses had been checked.
N| {The Information Commissioner's Office} confirmed it received a report on that date and is making inquiries.
N| {A law firm in Leeds} says 312 people have asked it about compensation; no claim has been filed.
V| In 2019 the university was fined 80,000 pounds after a laptop with the records of 700 students was stolen from a car.
? Were the applicants' files downloaded? | 2D+ 3A
? Did the university cover up the leak? | 5A+ 6D+
? When was the regulator informed? | 6A+=24 June ; 7A=that date
? Has the university been fined over the health questionnaires? | 7W
? Have applicants sued? | 8D
? How many people were affected? | 1A+=5,200 applicants
? Was the data stolen from a car in June? | -
? has the registrar resigned | -
? For how long was the data accessible? | 1A+=nine days

= French rider crashes into spectator, race goes on
V| Two people were taken to hospital on Sunday after French rider Evrard Guillemot-Roche collided with a spectator who had stepped into the road to take a photograph two kilometres from the finish of the Circuit of the Meuse.
N| {Guillemot-Roche's team, Arval-Picardie}, said he had broken a collarbone and two ribs and was conscious throughout.
N| {The prosecutor in Liège} said the spectator, a German woman of 52, was in an induced coma with a fractured skull, and that her life was in danger.
A| {Several riders} criticised the decision not to stop the race, which was won in a sprint by the Dane Mikkel Bruun-Lauritzen.
N| {Race director Philippe Hanssens} said the road was clear within ninety seconds and the commissaires had seen no reason for a halt.
N| {Hanssens} told Belgian radio that barriers had been planned at that spot and been moved at the request of a farmer; the farmer was not available.
V| The prosecutor's office has opened a preliminary inquiry, which is routine in such cases.
N| {The woman's husband} said through a lawyer that he blamed nobody.
V| At the same race in 2014 a motorcyclist died when he hit a traffic island.
? Did the spectator die? | 3D
? Was the race stopped? | 4D 5D+
? How badly is the cyclist hurt? | 2A+
? Were there barriers where the crash happened? | 6D+
? Who won the race? | 4A=the Dane Mikkel Bruun-Lauritzen
? Has anyone been charged? | 7W
? Is the husband suing the organisers? | 8D+
? Did a motorcyclist die on Sunday? | -
? what did the farmer say about the barriers | 6W
? Was the race allowed to go on after the crash? | 4A 5A+

= Turner-listed artist says museum destroyed her work; museum says cleaner followed rules
N| {Sculptor Calliope Wainwright-Obi} said on Thursday that an installation of 300 unwashed coffee cups, valued at 45,000 pounds, was thrown away by staff of the Kelham Gallery in Nottingham during a rehang last month, and that she learned of it only from a visitor.
N| {The gallery} conceded that the piece was no longer in the building.
N| {Director Jocelyn Fairweather} said the cleaning contractor had acted in accordance with a list on which the work did not appear, and refused to say who had drawn up the list.
N| {The contractor, Brightway Facilities}, insisted that its employee asked twice and was told the cups were "left over from the opening".
A| {A gallery assistant} confirmed that account.
N| {Fairweather} said she could not comment on private conversations but that no member of her staff would use such words.
V| The gallery's insurer has sent an assessor.
N| {Wainwright-Obi} wants the work remade at the gallery's expense and is prepared to drink the coffee herself.
V| An earlier version, with 200 cups, was sold to a collector in Rotterdam in 2018 and is intact.
? Was the installation thrown out? | 1A+ 2A+
? Did gallery staff tell the cleaner the cups were rubbish? | 4A+ 5A 6D+
? Who drew up the list? | 3W+
? Has the insurer paid out? | -
? How much was the work worth? | 1A+=45,000 pounds
? Has the work been remade? | 8P+
? Was the Rotterdam version destroyed? | 9D
? Was the cleaner dismissed? | -
? when did the disposal happen | 1A+=during a rehang last month

= Milan derby goalkeeper to miss Champions League tie after car crash
V| Lombardia goalkeeper Ruggero Pasinetti was released from hospital on Monday, two days after his car left the A8 motorway near Legnano and struck a crash barrier.
N| {The Serie A club} said the 31-year-old had suffered bruising to the chest and a sprained wrist and would be unavailable for Wednesday's Champions League quarter-final against Benfica do Norte.
M| {The newspaper Il Lombardo} reported on Sunday that a blood test had shown 1.1 grams of alcohol per litre, more than twice the legal limit.
N| {Pasinetti's lawyer, Ornella Vismara}, said no result had yet been communicated to him or to her.
N| {The traffic police in Busto Arsizio} said a report had been forwarded to prosecutors and would not discuss its contents.
N| {Coach Davide Rognoni} said that "everyone in this building loves Ruggero" and that he would wait for the facts before considering any sanction.
V| Pasinetti's wife, who was following in a second car, was first on the scene.
V| He will be replaced by the 19-year-old Senegalese Cheikh Mbacké-Sow, who has played one senior match.
V| The club fined two other players in October for breaking a curfew.
? Was Pasinetti drunk at the wheel? | 3A 4W+ 5W
? Will the goalkeeper play on Wednesday? | 2D+ 8D
? Has he been punished by the club? | 6W+
? Who will keep goal against Benfica do Norte? | 8A=Cheikh Mbacké-Sow
? Is Pasinetti still in hospital? | 1D
? Was Pasinetti fined in October? | -
? Was his wife injured? | -
? what injuries did he have? | 2A+
? Has the prosecutor charged Pasinetti? | 5W

= Lantern festival stampede: Lanchang officials lower toll
N| {The provincial government of Lanchang in northern Thailand} revised the death toll of Friday night's crush on the Nam Khong footbridge from twenty-six to twenty-three on Sunday, saying that three bodies had been counted twice.
A| {Rescue volunteers} insisted that the first number was right and that they had carried twenty-six bodies themselves.
N| {Governor Prasert Wongsakul-Dee} told reporters the confusion arose because two hospitals were given the same list.
V| Most of the dead were students who had come to release paper lanterns.
N| {Police Colonel Arthit Khamsaen} denied that officers fired into the air, which several survivors say set off the panic.
N| "What they heard were firecrackers," {he=Police Colonel Arthit Khamsaen} said.
A| {A vendor who works beside the bridge} told a Bangkok radio station she had seen a policeman raise his pistol.
N| {The interior ministry} has ordered an inquiry, to be led by a retired judge, and declined to say anything about the conduct of the police until it is finished.
V| The bridge is 2.4 metres wide, and an estimated 6,000 people were on or near it.
V| A smaller crush there in 2016 injured nineteen.
? How many people were killed? | 1A=twenty-three ; 2A=twenty-six
? Did police shoot into the air? | 5D+ 6D+ 7A 8W
? Was the toll of twenty-six correct? | 1D 2A 3D
? Has the inquiry found police at fault? | 8W
? Who will head the inquiry? | 8A=a retired judge
? Did anyone die on the bridge in 2016? | -
? Why was the death toll changed? | 1A=three bodies had been counted twice ; 3A=two hospitals were given the same list
? Has the governor resigned? | -
? Did the bridge collapse? | -

= Basketball star Ndongo-Price ends trade talk, re-signs in Sacramento
V| Emmanuel Ndongo-Price has agreed to stay with the Sacramento Sunbirds for four more seasons, ending a month of speculation that he would force a trade to Miami.
N| {The team} announced the deal on Thursday without disclosing the terms.
M| {The sports network Courtside} put its value at 204 million dollars, citing two league sources.
N| {Ndongo-Price's agent, Tamika Broussard-Lee}, confirmed the length and would not discuss the money.
N| {The forward, who turned 29 last week}, told reporters he had never asked to be traded.
A| {Three people with knowledge of the discussions} said he did so on 11 June, in a conversation with general manager Howie Kessler at which both men raised their voices.
N| {Kessler}, asked about that conversation, said: "We talk every day."
V| Miami filled the position on Wednesday by acquiring the Lithuanian Mantas Grigaliūnas from Utah.
V| The Sunbirds lost in the first round of the play-offs in April.
? Has Ndongo-Price re-signed with Sacramento? | 1A 2A+ 4A+
? Did he ask for a trade? | 5D+ 6A 7W+
? How much is the new contract worth? | 2W+ 3A=204 million dollars ; 4W+
? Did Miami sign Ndongo-Price? | 1D
? How long is the deal? | 1A=four more seasons
? Will the general manager be replaced? | -
? Did Grigaliūnas join Sacramento? | -
? did the sunbirds win in the first round of the playoffs | 9D

= Two historians claim same discovery of Amundsen letter
N| {The University of Tromsdal} announced on Monday that its historian Sigrun Fjeldberg had found an unknown letter by the polar explorer Roald Amundsen in the archive of a whaling company in Sandefjord.
N| {Professor Alastair Kilbride of St Andrews} says he discovered the same letter two years ago and mentioned it in a footnote.
N| {Fjeldberg} acknowledged knowing the footnote but said that it gave the wrong box and that nobody could have found the letter by means of it.
V| The letter, dated 9 November 1912 and addressed to a coal merchant, concerns an unpaid bill for 214 tonnes of coal.
A| {Some specialists} doubt that it is in Amundsen's hand; his secretary wrote much of his correspondence.
N| {Kilbride} shares those doubts and says he said so at a conference in 2023.
N| {The organiser of that conference, Dr Ailsa Drummond}, couldn't recall it but said it had been a long day.
V| The National Library in Oslo is to examine the ink and the handwriting in the autumn.
V| Until then the letter stays in Sandefjord.
? Who discovered the letter? | 1A+=Sigrun Fjeldberg ; 2A+=he
? Is the letter in Amundsen's handwriting? | 5D 6D
? Did Kilbride voice his doubts at a conference? | 6A+ 7W
? Has the ink been tested? | 8P
? Was the letter addressed to a whaling company? | 4D
? Did Fjeldberg know of Kilbride's footnote? | 3A+
? Has St Andrews lodged a complaint? | -
? was the letter sold at auction | -
? when was it written? | 4A=9 November 1912

= Breakfast show host Lomax to have surgery, denies rumours of cancer
N| {Television presenter Gary Lomax} told viewers of "Up and At It" on Friday that he would be away for six weeks for an operation on two discs in his lower back.
N| "It is not cancer, it is not my heart and it is not a facelift, though God knows," {the 58-year-old=Gary Lomax} said.
M| {The Daily Comet} had claimed on Thursday, citing "show insiders", that he was being treated for a tumour.
N| {The newspaper} removed the article on Friday afternoon and said that it had been published in good faith.
N| {Lomax's agent, Bernadine Scully}, said lawyers had been instructed.
V| The programme will be presented by Kirsty Nwachukwu-Hall while he is away.
A| {Staff} were told of the operation on Wednesday, two of them said, and asked to keep it to themselves.
N| {A spokesman for the broadcaster} would not be drawn on whether Nwachukwu-Hall might keep the job permanently.
V| Lomax earned 1.1 million pounds last year, making him the broadcaster's third-best-paid presenter.
V| His predecessor, Trevor Ball, left in 2015 after a stroke.
? Does Lomax have cancer? | 2D+ 3A
? Is the presenter having a back operation? | 1A+ 7A
? Has he sued the Daily Comet? | 5P+
? Who is standing in for Lomax? | 6A=Kirsty Nwachukwu-Hall
? Will Nwachukwu-Hall become the permanent host? | 8W+
? Has the paper withdrawn its story? | 4A+
? Did Lomax have a stroke? | -
? How much does Nwachukwu-Hall earn? | -
? how long will gary be off air | 1A+=six weeks

= Lomax case settled: Comet pays undisclosed sum
N| {The Daily Comet} said in a three-line notice on page two of Tuesday's edition that it accepted there was "no truth whatsoever" in its report of 6 March that the broadcaster Gary Lomax was suffering from a tumour.
V| The newspaper has paid him damages, the amount of which both sides agreed to keep confidential.
A| {A lawyer with knowledge of the settlement} put the sum at between 60,000 and 80,000 pounds.
N| {Lomax}, who has been walking with a stick since his back operation, said that the money would go to a spinal charity in Stoke.
N| {Editor Jemima Fanshawe-Rudd} denied that the reporter who wrote the story had been dismissed and said she was "on a course".
A| {Colleagues} have not seen her since Easter.
N| Lomax is due back on "Up and At It" on Monday, two weeks later than planned, {his agent} said.
V| Viewing figures have risen by nine per cent under Kirsty Nwachukwu-Hall, who has been given a Saturday programme of her own.
? Does Lomax have cancer? | 1D
? Has he sued the Daily Comet? | -
? How much did the Comet pay Lomax? | 2W 3A=between 60,000 and 80,000 pounds
? Was the reporter fired? | 5D+ 6A
? Has Lomax returned to the breakfast show? | 7P+
? Has the paper withdrawn its story? | 1A+
? What will Lomax do with the money? | 4A+
? Will Nwachukwu-Hall become the permanent host? | 7D+ 8D
? Did viewing figures fall after Lomax left? | 8D

= Peruvian restaurant named world's best for second year
V| Huaca Tres in Lima was named the best restaurant in the world for the second year running at a ceremony in Turin on Tuesday.
V| Chef Yolanda Quispe-Tateishi is the first woman to hold the title twice.
V| Second place went to Torvehallen in Copenhagen, third to Bangkok's Baan Sawasdee, up from eleventh.
V| Spain has seven restaurants among the fifty, more than any other country; Italy has five and Peru three.
V| London's Ludgate, fourth last year, dropped to thirty-second.
N| {The organisers} said that 1,080 judges in twenty-seven regions had voted and that each had to have eaten in a restaurant within the last eighteen months.
V| A tasting menu at Huaca Tres costs 1,450 soles, or about 390 dollars, and the waiting list is seven months long.
N| {Quispe-Tateishi} said she would close for a week to let her forty-four employees sleep.
? Which restaurant was ranked first? | 1A=Huaca Tres in Lima
? Is it the first time Huaca Tres has won? | 1D
? Which country has the most restaurants on the list? | 4A=Spain
? Was Ludgate placed fourth this year? | 5D
? Did Baan Sawasdee win the title? | 3D
? Has the restaurant closed for good? | 8D+
? Where did the award ceremony take place? | 1A=in Turin
? Has Quispe-Tateishi opened a branch in London? | -
? Did Peru have seven restaurants in the top fifty? | 4D
? has the Lima restaurant been top before | 1A 2A

= Archbishop's envoy "did not know" of abuse complaint in Adelaide parish
N| {Father Terence Mulcahy-Ross}, administrator of the parish of St Brendan in Adelaide until last year, told a state inquiry on Wednesday that he first learned in 2021 of complaints against a choirmaster who was arrested the same year.
V| A letter shown to the inquiry, dated 14 August 2013 and addressed to him, speaks of "conduct with boys in the vestry".
N| {The priest} said he had no memory of receiving it.
N| {The author of the letter, retired nurse Beryl Hennessy}, testified that she put it into his hand.
N| "He read it in front of me and he folded it in four," {she=Beryl Hennessy} said.
N| {Counsel for the archdiocese} did not challenge her evidence.
N| {The commissioner, Justice Rosalind Achterberg}, said she would make findings in November and asked the press not to anticipate them.
V| The choirmaster, Neville Strang, is serving eleven years for offences against six pupils between 2009 and 2019.
N| {The archbishop}, who is in Rome, has offered to give evidence by video link.
? Did Mulcahy-Ross know about the complaints before 2021? | 1D+ 2A 3W+ 4A 5A 7W
? Did the priest receive the letter? | 2A 3W+ 4A 5A
? Has the archbishop testified? | 9P
? Was Father Mulcahy-Ross convicted? | -
? When will the findings be made? | 7A=in November
? who abused the boys | 8A=Neville Strang
? Did the archdiocese dispute Hennessy's account? | 6D+
? How long is the choirmaster's sentence? | 8A=eleven years
? Did the archbishop ask the pope for advice? | -

= Swedish pop duo's Eurovision song "not plagiarised", jury of experts finds
V| A panel of three musicologists appointed by Swedish television found on Monday that "Glass Weather", the song with which the duo Frost & Fia will represent the country at Eurovision in May, was not copied from a 2011 album track by the Finnish singer Päivikki Launonen.
N| {Launonen} had pointed to eleven bars of the chorus and asked for a share of the royalties.
N| {The panel's chair, Professor Arvid Nylander-Sjö}, said that the bars in question were "common property, like a yawn".
N| {Launonen's publisher} said it was surprised by the choice of words and would seek its own opinion.
A| {Two producers in Stockholm} told this paper that Fia Rosenlöf had played the Finnish record in the studio in the autumn.
N| {Rosenlöf} denied ever having heard it before February.
N| {Her partner, Albin Frost}, said he might have.
N| {The European Broadcasting Union} said it would not intervene in a matter for the courts.
V| No suit has been filed.
? Is "Glass Weather" a copy of Launonen's song? | 1D 2A+ 3D
? Did Rosenlöf know the Finnish song beforehand? | 5A 6D+
? Has Launonen taken the duo to court? | 9D
? Will the EBU disqualify the song? | 8W
? Had Albin Frost heard the record? | 7W+
? Has Launonen been paid a share? | 2P+
? Did Sweden withdraw the song? | -
? who chaired the panel | 3A=Professor Arvid Nylander-Sjö
? Did Frost & Fia win Eurovision? | -

= Sherpa's record climb questioned, then confirmed
V| Nepal's tourism department on Thursday certified the thirty-second ascent of Everest by Pasang Tenzing Lhamu-Sherpa, more than any other woman or man has made, after a rival guiding company suggested that he had turned back at the South Summit on 19 May.
N| {The company, Khumbu Vertical}, had said that none of its four guides on the mountain that morning saw him.
N| {Lhamu-Sherpa, 54}, produced a photograph taken at 4:51 showing a frozen sandwich beside the summit pole.
N| {The department's director, Narayan Acharya-Bista}, said the sandwich had been "decisive".
N| {Khumbu Vertical's owner, Lakpa Gelu}, accepted the decision and congratulated him.
A| {Guides at base camp} said that the two companies were competing for an Indian contract worth 2 million dollars.
N| {Gelu} said that had nothing to do with it.
N| {Lhamu-Sherpa} wants to go up once or twice more and then open a bakery.
V| Five people have died on the mountain this season, down from eighteen in 2023.
? Did Lhamu-Sherpa reach the summit on 19 May? | 1A 2D 3A+ 4A 5A
? Did Khumbu Vertical cast doubt on the climb because of a contract? | 6A 7D+
? Has Lhamu-Sherpa opened a bakery? | 8P+
? How many times has he climbed Everest? | 1A=thirty-second
? Did eighteen people die on Everest this season? | 9D
? Did the rival firm accept the certificate? | 5A+
? Did a guide of Khumbu Vertical die? | -
? Who won the Indian contract? | -

= TV drama reshoot after actor's arrest
N| {Production company Longshore} said on Tuesday that all scenes featuring the actor Bryce Tolliver-Knox in its police drama "Dry Dock" would be filmed again with another performer, five weeks after he was arrested at Manchester airport.
V| Tolliver-Knox, 41, has been charged with two counts of assault, which he denies, and is due in court on 3 October.
N| {The company} said its decision "implies no view as to the outcome".
M| {The entertainment site Greenroom} has named Ashok Pillai-Grant as the replacement.
N| {His agent} said that he was reading a number of scripts.
N| {Tolliver-Knox's solicitor, Hugh Danvers-Eze}, said his client had a contract for twelve episodes and expected to be paid for twelve.
A| {A member of the crew} said forty-one days would have to be shot anew, at a cost of around 3 million pounds.
N| {Broadcaster Channel Nine} confirmed the series would now be shown in spring rather than in October.
V| It is the second recasting; the actress who was to play the superintendent left before filming, to have a baby.
? Is Tolliver-Knox being replaced? | 1A+
? Did the actor commit assault? | 2D
? Will Pillai-Grant take over the role? | 4A 5W+
? Has the series been cancelled? | 8D+
? How much will the reshoot cost? | 7A=around 3 million pounds
? Was Tolliver-Knox convicted? | -
? Has the actor been paid in full? | 6P+
? Was the superintendent actress sacked? | 9D
? when was he to appear in court | 2A=3 October
? Do scenes have to be filmed again? | 1A+ 7A

= Sumo: Ozeki Takanonami denies assaulting junior wrestler
N| {Ozeki Kaihomaru}, the second-ranked wrestler at the autumn tournament in Tokyo, told the sumo association's crisis committee on Monday that he "raised his voice and nothing else" when a 20-year-old stablemate dropped a tray of glasses on 14 August.
M| {The magazine Shukan Dohyo} had reported that he struck the younger man, Hiroki Azumano, twice in the face with a sandal.
N| {Azumano's mother} confirmed to the Japanese broadcaster NTK that her son has a perforated eardrum.
N| {The stablemaster, Tobiura}, said that the injury was the result of training and that a doctor's certificate to this effect had been handed in.
A| Two other wrestlers of the stable told the committee that they had heard "a slap, perhaps two", according to {a person briefed on the hearing}.
N| {The association's director of public relations, Shibatoyama-Goro}, refused to comment on testimony.
V| Kaihomaru will sit out the remaining nine days of the tournament, officially because of an inflamed elbow.
N| {The committee} means to announce its findings by the end of the month.
V| In 2017 a grand champion retired after injuring a junior wrestler in a bar.
? Did Kaihomaru hit Azumano? | 1D+ 2A 5A 6W
? How did Azumano hurt his ear? | 2A ; 4A+=the result of training
? Is Kaihomaru out of the tournament? | 7A
? Has the committee found the ozeki guilty? | 8P
? Did Kaihomaru withdraw because of the affair? | 7D
? Was a sandal used? | 1D+ 2A
? Has Kaihomaru retired? | -
? Did Azumano go to the police? | -

= Sikh temple in Surrey-on-Fraser votes out committee
V| Members of the Guru Ram Das temple in the Canadian town of Fraserview elected a new management committee on Sunday by 2,911 votes to 2,340, ending fourteen years under president Balwinder Singh Dhaliwal-Mann.
N| {Dhaliwal-Mann} refused to recognise the result, alleging that at least 400 ballots were cast by people who live in other provinces.
N| {Returning officer Harpreet Kaur Sandhu-Rai, a retired magistrate}, rejected that, saying every voter had shown two proofs of address.
N| {The winner, dentist Manjit Singh Brar-Toor}, promised to publish the temple's accounts within a hundred days.
A| Supporters of the outgoing committee changed the locks on the office on Sunday night, {worshippers} said.
N| {Royal Canadian Mounted Police spokesman Corporal Étienne Lavigueur} confirmed officers were called at 23:10 and that no one was arrested.
N| {Dhaliwal-Mann} would not say who had the keys.
V| The temple, which has an income of about five million dollars a year, fed 9,000 people at its spring festival.
N| {Brar-Toor} said he would ask a court for access if necessary.
? Did Dhaliwal-Mann lose the election? | 1A 2D+
? Was there voter fraud? | 2A+ 3D
? Has Brar-Toor gone to court? | 9P+
? Were the office locks changed? | 5A 7W+
? Have the accounts been published? | 4P+
? Was anyone detained at the temple? | 6D
? How many years did the old president rule? | 1A=fourteen years
? Did the RCMP investigate the vote? | -
? Was temple money stolen? | -

= Formula series driver fired by radio, team says by letter
N| {Grand Prix Series team Scuderia Vento} announced before practice in Spielberg on Friday that Finnish driver Jesse Haaparanta's contract had been ended by letter "with effect from this morning".
N| {Haaparanta} told Finnish television he never got a letter and had learned of his dismissal over the radio, on the out-lap, from an engineer who "sounded as though he were ordering a pizza".
N| {Team principal Lucrezia Aldobrandi-Shaw} denied that any such message had been transmitted.
V| The series publishes all radio traffic; the recording from Haaparanta's car has a gap of fourteen seconds.
N| {The series' technical office} said gaps could occur in valleys.
N| {Haaparanta's manager, Sampo Kettunen}, spoke of a breach of contract and a claim "with seven zeros".
A| {Mechanics from a neighbouring garage} said he had thrown his gloves into the cockpit and walked away at 11:40.
V| His seat went to the Brazilian Enzo Carvalhal, who finished the session eighteenth.
V| Haaparanta has not scored a point since Imola in May.
? Has Haaparanta been sacked? | 1A+ 2A+
? Was he told over the radio? | 2A+ 3D+
? Was he notified by letter? | 1A+ 2D+
? Who is driving in his place? | 8A=the Brazilian Enzo Carvalhal
? Has Haaparanta sued the team? | 6P+
? Why was the driver dropped? | -
? Did Carvalhal score points in Spielberg? | -
? Did a valley cause the radio gap? | 5A

= National library of Laos finds palm-leaf text "lost" since 1953
V| Cataloguers in Luang Prabang have identified a bundle of 212 palm leaves as the second half of the Phra Lak chronicle, which had been considered lost since a fire in 1953.
N| {Project leader Dr Souksavanh Phommachanh} said the leaves had been lying in a temple loft under a heap of roof tiles.
N| {Professor Émeric Durandal-Nguyen of Paris}, who edited the first half, has seen photographs of thirty leaves and is convinced.
N| {A colleague in Bangkok, Dr Thitima Rungruang}, isn't: the spelling, she said, points to a copy of the 1920s.
N| {Phommachanh} answered that the chronicle was lost only in the sense that nobody knew where it was, and that a copy would be just as welcome.
V| Radiocarbon results are expected from Kiel in February.
N| {The abbot of the temple, Phra Khamphone}, said the leaves belonged to the monks and could be borrowed but not taken away.
N| {The culture ministry} had announced on Tuesday that they would be moved to the capital; asked about it on Thursday, it said no decision had been made.
V| The first half, of 198 leaves, is in the national museum in Vientiane.
? Has the second half of the chronicle been found? | 1A 3A 4D
? Where were the palm leaves discovered? | 2A+=in a temple loft under a heap of roof tiles
? Will the manuscript be moved to Vientiane? | 7D+ 8W+
? Have the leaves been dated? | 6P
? Was the chronicle destroyed in the fire? | 1D 5D+
? Who owns the leaves? | 7A+=the monks
? How many leaves does the first part have? | 9A=198 leaves
? Did the temple burn down in 1953? | -
? was durandal-nguyen in laos to see them | -

= Baseball: Closer's elbow "fine" hours before MRI
N| {Memphis Riverhawks manager Buck Tannenbaum} said after Tuesday's 5-4 loss to Omaha that closer Kenji Villalobos had "no pain, no problem, nothing".
V| At seven the next morning Villalobos was in the tube of a hospital scanner in Germantown, the club having announced overnight that he reported stiffness in the right elbow.
N| {General manager Alicia Trammell} said Wednesday evening that the images showed a partial tear of the ligament and he was going on the sixty-day list.
N| {Tannenbaum} defended his answer: he had asked the pitcher on the mound and been told he was good.
A| {A reliever} said everybody in the bullpen knew it had been bothering him since May.
N| Villalobos won't have surgery for now, {Trammell} said; he is to rest for six weeks and be examined again.
N| {The pitcher} himself slipped out by a side entrance without talking.
V| Villalobos, whose 31 saves lead the league, had the same ligament rebuilt in 2020.
A| {Scouts} think the Riverhawks may now go after Tulsa's Marquis Pennebaker.
? Is Villalobos injured? | 1D+ 2A 3A+ 5A
? Did the manager know his closer was hurt? | 4D+ 5A
? Will the pitcher be operated on? | 6D
? Have the Riverhawks signed Pennebaker? | 9P
? How long will he rest for now? | 6A=six weeks
? What did Villalobos say about his elbow? | 2A 4A 7W+
? Did Memphis beat Omaha on Tuesday? | 1D
? Was the ligament reconstructed in May? | 8D
? Did Trammell fire Tannenbaum? | -

= Durban film school dean cleared of nepotism, rebuked for e-mails
V| An inquiry has cleared Thandeka Shezi-Moodley, dean of the Durban School of Film, of appointing her nephew to a lectureship, but found that she sent "intemperate and threatening" messages to the two colleagues who had accused her.
N| {The inquiry's author, advocate Lourens Bekker}, writes that she left the room when the appointment was discussed and did not vote.
N| {The two colleagues, Mpho Ledwaba and Carina Strydom}, said she left the room "as far as the corridor".
N| {Shezi-Moodley} welcomed the finding and apologised for her language, which she said was that of a person woken at two in the morning.
V| The university's council will consider on 18 November whether to take disciplinary steps.
A| {Some students} have called for her to go.
N| {The nephew, documentary-maker Sabelo Shezi}, declined to be interviewed.
V| He has since won a prize in Leipzig.
V| The inquiry lasted seven months and heard twenty-nine witnesses.
? Did the dean appoint her nephew? | 1D 2D 3A+
? Has Shezi-Moodley been disciplined? | 5P
? Did she apologise? | 4A+
? Did she threaten colleagues? | 1A 4A+
? Who conducted the inquiry? | 2A=advocate Lourens Bekker
? Has the dean resigned? | 6P
? What does the nephew say? | 7W+
? Did Ledwaba win a prize in Leipzig? | -
? how many witnesses were heard | 9A=twenty-nine witnesses

= Ryder-style team captain picks his brother; players back him
N| {Continental captain Sven-Åke Blomdahl} named his younger brother Rasmus, ranked 61st, as one of four wild cards for September's team match against North America, and said on Monday he would have been "a coward not to".
N| {Rasmus Blomdahl} said he found out from the television like everybody else.
N| {Belgian Kobe Vandersmissen, ranked 12th and left out}, called it a family holiday.
A| {Three members of the team}, contacted by this newspaper, supported the captain, one of them "with a sigh".
N| {Blomdahl} denied having promised the place to Vandersmissen in July, as the Belgian's caddie maintains.
N| "I told him he was in my thoughts," {he=Sven-Åke Blomdahl} said, "and he was."
N| {The Continental Tour's chief executive, Philippa Redfern-Kaya}, was asked whether selection rules would be reviewed and answered that the next match was in Wisconsin and that was a long way off.
V| The younger Blomdahl won twice last year but has missed the cut in five of his last eight tournaments.
V| The Continentals lost the last match 17-11.
? Was Rasmus Blomdahl picked for the team? | 1A+ 2A+ 3A
? Did the captain promise Vandersmissen a place? | 5D+ 6D+
? Did Rasmus know of his selection in advance? | 2D+
? Will the tour change its selection rules? | 7W+
? Do the other players oppose the choice? | 4D
? Who won the last match? | 9D
? Did Vandersmissen withdraw? | -
? what rank is rasmus | 1A+=61st
? Did Rasmus miss the cut last week? | -

= Hajj travel agency owner held after pilgrims left at Cairo airport
V| Egyptian police have detained Ashraf Metwally-Zein, the owner of the Al-Safwa travel agency, after 386 people who had paid for the pilgrimage to Mecca found on Saturday that no flight had been booked for them.
N| {The interior ministry} said he was picked up at Borg el-Arab airport with a ticket to Larnaca.
N| {His brother, Tamer}, denied that he was running away and said that he had a dental appointment in Cyprus.
A| {Pilgrims} said they had paid between 190,000 and 260,000 pounds each.
N| {The tourism ministry} stated that the agency's licence had been suspended in February and that a list of suspended firms is posted at its gate.
N| {Lawyer Nermine Abdel-Rahim}, who represents sixty of the pilgrims, said that the list was put up on Sunday.
N| {The chamber of travel agencies} offered to fly all those affected at cost, provided that Saudi Arabia extended their visas.
N| {The Saudi embassy} had not replied by Monday evening.
A| {Two employees of the agency} told the newspaper Al-Sabah al-Jadid that Metwally-Zein had lost the money in a building project.
? Was the agency owner trying to flee? | 2A 3D+
? Has Metwally-Zein been arrested? | 1A 2A
? Was the agency's licence suspended? | 5A
? Was the list of suspended agencies on display in time? | 5A+ 6D
? Have the stranded pilgrims been flown to Mecca? | 7P
? Has Saudi Arabia prolonged the visas? | 7P 8W+
? how much did each pilgrim pay? | 4A=between 190,000 and 260,000 pounds
? Did the owner confess? | -
? Where did the money go? | 9A=in a building project

= Al-Safwa pilgrims back home, money still missing
V| The last of the 386 clients of the Al-Safwa agency who were stranded at Cairo airport in May returned from Mecca on Thursday, a fortnight after a special flight took them there.
V| The flight was paid for by an anonymous businessman from Mansoura and by the chamber of travel agencies in equal parts.
N| {Saudi Arabia's ambassador, Fahd al-Otaiq}, said the kingdom had prolonged their visas "within the hour of being asked properly".
V| Prosecutors charged the owner of the agency, Ashraf Metwally-Zein, with fraud and embezzlement last week; he is in custody in Giza.
N| {His lawyer, Wael Shoukry}, said the accused had admitted nothing because there was nothing to admit.
A| Investigators have found only 1.2 million of some 80 million pounds, {people close to the case} said.
N| {The lawyer for some of the pilgrims, Nermine Abdel-Rahim}, said she feared that they would never see the rest.
N| {The tourism ministry} did not answer a question about when exactly its list of suspended firms had been put up.
V| A trial is not expected before the autumn.
? Have the stranded pilgrims been flown to Mecca? | 1A
? Has Saudi Arabia prolonged the visas? | 3A+
? Did the owner confess? | 5D+
? Was the list of suspended agencies on display in time? | 8W+
? Who paid for the flight? | 2A=an anonymous businessman from Mansoura and by the chamber of travel agencies
? How much of the money has been recovered? | 6A=1.2 million
? Has the trial begun? | 9D
? Was Metwally-Zein released? | 4D
? Was the agency owner trying to flee? | -
? Have the pilgrims got their money back? | 6D 7D+

= Kabaddi league: auction results in Pune
V| All-rounder Ranvir Chautala-Deol became the most expensive player in the history of the Indian Kabaddi Premiership on Saturday when the Kolhapur Kings bought him for 26.1 million rupees.
V| The previous record, 23.5 million, was paid for the raider Prakash Saini-Yadav in 2022.
V| Twelve teams spent a combined 381 million rupees on 148 players over two days in Pune.
V| Saini-Yadav, now 33, went for 1.9 million to the Nashik Nighthawks after two rounds in which no bid was made for him.
V| Six Iranians, three Koreans and a Kenyan were among the fourteen foreigners taken.
V| The Kenyan, James Otieno-Kamau, will earn 1.3 million with the Surat Sultans.
N| {League commissioner Madhura Paranjape} said that the total was up by eight per cent on last year.
V| The season opens in Hyderabad on 18 October, and the final will be in Mumbai for the first time since 2019.
? Who is the league's costliest player ever? | 1A=Ranvir Chautala-Deol
? Did Kolhapur buy Saini-Yadav? | 4D
? How much was spent in total? | 3A=381 million rupees
? Was the previous record set in 2019? | 2D
? Did spending fall compared with last year? | 7D
? Will the final be played in Hyderabad? | 8D
? How much will the Kenyan get? | 6A=1.3 million
? Has Saini-Yadav retired? | 4D
? did chautala-deol captain india | -

= Baker's "oldest pretzel" was a drain cover, says museum
N| {The town museum of Regenau in Bavaria} conceded on Wednesday that an object exhibited since May as "the oldest pretzel in Europe, around 1740" was made of cast iron.
N| {Museum director Valentin Hirschbichl} said a visitor who worked in sewage had pointed it out.
N| "He was very kind about it," {he=Valentin Hirschbichl} said.
N| {The archaeologist who excavated it, Dr Cornelia Pfannkuch}, maintained that she had described the find as "pretzel-shaped" and that the word "pretzel" was added in the mayor's office.
N| {Mayor Korbinian Sedlmeier} rejected the charge and said he had only ever spoken of a "possible baked good".
M| {The Regenauer Kurier} found the phrase "sensational pretzel" in a press release that bears his signature.
V| Visitor numbers trebled over the summer, to 6,600.
V| The baker Gerlinde Moosburger, who has sold 4,000 copies in dough, doesn't intend to stop.
V| The object will remain in its case, under a new label.
N| Whether the excavation grant of 38,000 euros has to be repaid is, {the district office} said, under examination.
? Is the exhibit really a pretzel? | 1D+ 2D+
? Did the mayor's office call it a pretzel? | 4A 5D+ 6A
? Has the exhibit been removed? | 9D
? Must the grant be returned? | 10W
? Who noticed the mistake? | 2A+=a visitor who worked in sewage
? Did Pfannkuch claim to have found a pretzel? | 4D+
? Has the baker stopped selling copies? | 8D
? Was Hirschbichl dismissed? | -
? how many people came over the summer | 7A=6,600

= Esports: Seoul team disbands over match sold for 9,000 dollars
N| {Team Hwarang} said in a statement at midnight on Sunday that it was dissolving its League of Realms division with immediate effect after one of its players admitted accepting money to lose a match in March.
V| The player, Moon Jae-sik, 20, who competes as "Velvet", was banned for life by the league an hour later.
N| {Moon} wrote that he was paid 9,000 dollars by "someone in a chat" and that nobody else on the team had known.
A| {Two former team-mates} contradicted him, saying that a coach had passed on the offer.
N| {The coach, Noh Tae-gyun}, called that a lie and turned over his telephone to the police.
N| {The Seoul Metropolitan Police} said it was examining the device and would not comment on interim results.
V| The match, against Busan Beacon, ended 2-0 after nineteen minutes.
N| {Beacon} said that its players had noticed nothing, "except that it was easy".
V| Seven other matches in which Moon took part are being looked at by the league, which has so far found nothing irregular in them.
V| The four remaining players are free to join other teams until Friday.
? Did Moon lose a match on purpose? | 1A+ 3A+
? Was the coach involved in the fix? | 3D+ 4A 5D+ 6W
? How much was the player paid? | 3A+=9,000 dollars
? Was Moon banned for life? | 2A
? Have other matches been found to be fixed? | 9D
? Did Busan Beacon know of the fix? | 8D+
? Has Noh been arrested? | -
? Who paid Moon? | 3A+=someone in a chat
? were the other four banned too | 10D

= Author's estate sues AI company for 41 lines
V| The estate of the Nigerian poet Chukwudi Nwafor-Bright, who died in 2009, filed suit in San Francisco on Thursday against Lumenary, the maker of a writing assistant, claiming that it reproduces forty-one lines of his "Harmattan Psalms" when asked for a poem about dust.
N| {Lumenary} said that it had not yet been served, respects authors and would defend itself vigorously.
N| {The estate's lawyer, Ifeoma Castellano-Ude}, showed reporters seventeen printouts from seventeen different days.
N| {Lumenary's head of research, Priya Sundaresan-Locke}, told the technology site Byteline on Tuesday that such cases were caused by users who "paste the poem in and then ask for it back".
N| {Castellano-Ude} denied that this was done.
A| {Two independent programmers} obtained between three and nine of the lines without pasting anything.
N| {The Authors' League} supports the suit and is paying part of the costs.
V| The estate is asking for 2.4 million dollars and for the text to be removed from the training data.
V| A judge in New York threw out a comparable claim by two novelists in 2024.
? Does Lumenary's program reproduce the poet's lines? | 1A 3A+ 4A+ 6A
? Did the lawyer paste the poem into the program? | 4A+ 5D+
? Has Lumenary removed the poem from its data? | 8P
? Has Lumenary responded in court? | 2D+
? How much does the estate want? | 8A=2.4 million dollars
? Was the estate's suit thrown out? | -
? Did the poet sue before he died? | -
? Is the writers' league helping to pay for the lawsuit? | 7A+

= Rower withdrawn from Henley after mother's funeral date, not injury
V| Olympic single sculls champion Clementine Ashby-Roux will not defend her title at Henley this week.
M| {The website RowWire} reported on Monday that she had a stress fracture of a rib.
N| {British Oarsmanship} said that was "inaccurate and unkind", as she had told the selectors three weeks ago that her mother's funeral would be on Thursday.
N| {Ashby-Roux} did not make any statement herself.
N| {Her coach, Tobias Engelhardt}, asked for privacy but confirmed she had rowed her usual eighteen kilometres on Sunday "with all her ribs".
N| {RowWire} has apologised.
V| The German Mareike Sievers, beaten by a length last year, becomes favourite.
N| {Engelhardt} could not yet say whether Ashby-Roux would go to the World Cup regatta in Lucerne on 11 July.
V| She missed the 2022 season with a broken rib.
? Is Ashby-Roux injured? | 2A 3D+ 5D+ 6D
? Why is the champion missing Henley? | 2A=a stress fracture of a rib ; 3A+=her mother's funeral
? Will she row in Lucerne? | 8W+
? What did Ashby-Roux say about her absence? | 4W+
? Has she retired from rowing? | -
? Did Sievers win last year? | 7D
? Did the site retract its story? | 6A+
? did she break a rib on sunday | 5D+

= Mosque loudspeaker dispute in Brick Hill ends with timetable
V| The Brick Hill mosque in Leicester may broadcast the call to prayer on Fridays only, between one and two in the afternoon and at no more than 58 decibels, a planning inspector ruled on Tuesday.
V| The mosque had applied for five calls a day; the city council had refused any.
N| {Inspector Geraldine Oyelowo-Pratt} found that "neither position was reasonable".
N| {The mosque's chairman, Yusuf Adamjee-Khan}, accepted the ruling and said the committee had never wanted calls before dawn, whatever had been written on leaflets.
N| {The Brick Hill Residents' Forum}, which collected 2,100 objections, said it would consider its position.
N| {Its secretary, Maureen Tubbs}, said she was "personally quite content".
A| {Some members of the forum} want a judicial review.
N| {A spokesman for the council} said that officers would measure the sound on the first Friday.
V| In 2022 the mosque's minaret was approved without objection.
? May the mosque broadcast the call every day? | 1D
? Did the mosque ask for pre-dawn calls? | 4D+
? Has a judicial review been sought? | 5W+ 7P
? Did the council allow the broadcast? | 2D
? How loud may the call be? | 1A=no more than 58 decibels
? How many objections were there? | 5A+=2,100 objections
? Was the minaret opposed by residents? | 9D
? Is Adamjee-Khan satisfied with the decision? | 4A+
? did the council measure the sound already | 8P+
? Are the residents happy with the ruling? | 5W+ 6A+ 7D
? Is the minaret to be pulled down? | -

= Football federation chief held at Zurich hotel, lawyers say invited
V| Swiss police led Guatemalan football federation president Rigoberto Cifuentes-Arzú out of a lakeside hotel in Zurich shortly before seven on Wednesday, hours before he was to vote at a meeting of the sport's world governing body.
N| {The Federal Office of Justice in Bern} said he had been arrested for extradition at the request of the United States, which suspects him of accepting 1.4 million dollars from a marketing company for television rights.
N| {His lawyers, the Geneva firm Chappuis Morand}, said he went with the officers of his own accord, after an invitation, and would oppose extradition.
A| {A guest in the breakfast room} said he was wearing handcuffs under a coat.
N| {The world body} said it was cooperating fully and that the meeting would go ahead.
N| {The marketing company, Grupo Quetzal Media}, did not return calls to its offices in Miami and Guatemala City.
N| {The United States attorney's office in Brooklyn} declined to comment.
V| Cifuentes-Arzú has run the federation since 2016; his predecessor is serving a sentence in Florida.
N| {Vice-president Lisbeth Monzón} said she would take over his duties "for the days this may last".
? Has Cifuentes-Arzú been arrested? | 1A 2A 3D+ 4A
? Did he take money from a marketing firm? | 2A 6W+
? Has he been extradited to the US? | 2P 3P+
? Was the meeting called off? | 5D+
? Who stands in for the president? | 9A+=Vice-president Lisbeth Monzón
? Was he handcuffed? | 4A
? how much is he alleged to have received | 2A=1.4 million dollars
? Did Cifuentes-Arzú vote at the meeting? | -
? Was Monzón arrested too? | -

= Guatemalan official flown to New York, pleads not guilty
V| Rigoberto Cifuentes-Arzú, the suspended head of Guatemala's football federation, pleaded not guilty in a federal court in Brooklyn on Monday to charges of racketeering and wire fraud.
V| He had dropped his opposition to extradition nine days earlier and arrived at Newark on Saturday, accompanied by two marshals.
N| {Prosecutor Danielle Weissman-Ortiz} put the bribes at 1.9 million dollars, half a million more than the warrant of May.
N| {Defence attorney Gordon Hsu} said that the sum was wrong, the recipient was wrong and the year was wrong.
V| He was released on bail of five million dollars, secured by two houses and his brother-in-law's petrol stations, and has to stay in Queens.
A| {Two people close to the case} said he has been talking to prosecutors about cooperating.
N| {Hsu} denied it outright.
N| {Grupo Quetzal Media} said its former chief executive, who pleaded guilty in 2023, acted alone.
V| The federation elects a new president on 9 August, and Lisbeth Monzón is the only candidate.
? Has he been extradited to the US? | 1A 2A
? Did he take money from a marketing firm? | 1D 3A 4D+
? Is he cooperating with prosecutors? | 6A 7D+
? Is Cifuentes-Arzú in jail? | 5D
? How much bail was set? | 5A=five million dollars
? Did Cifuentes-Arzú plead guilty? | 1D
? Has Monzón been elected president? | 9P
? Was he handcuffed? | -
? When did he arrive in the United States? | 2A=Saturday

= Quarterback barred for season over bets on own league
V| The North American Gridiron League suspended Columbus Ironmen quarterback Tyrell Hutchins-Vega on Friday for at least one season for placing 37 bets on its games between August and December.
N| {The league} said none of the bets concerned a game in which Hutchins-Vega played and that there was no evidence he used inside information.
N| {Hutchins-Vega}, 24, apologised to "my mom, my team, the city" and said that he had not known parlays were covered by the rule.
N| {Commissioner Bradford Kessel} called that hard to believe, given that each player signs a four-page summary.
A| {Two team officials}, granted anonymity because they were not authorised to talk, said his locker-room friends had been questioned as well.
N| {The league} would not say if more players were being investigated.
V| His lawyer, Renata Okonjo-Stein, is considering an appeal, which must be lodged within three days.
V| He stands to lose 6.2 million dollars in salary.
N| {Head coach Mitch Dombrowski} indicated that the backup, Cody Ransome, would start in the pre-season and refused to speculate beyond that.
? Did Hutchins-Vega bet on games? | 1A 3A+
? Did he bet on his own team's games? | 2D
? Has the quarterback appealed? | 7P
? Are other players under investigation? | 5A 6W+
? Did he know the bets were forbidden? | 3D+ 4A
? how many bets did he make? | 1A=37 bets
? Was he banned for life? | 1D
? Was Ransome caught gambling? | -
? Who will be the starter next season? | 9W

= K-pop agency denies dating report, then deletes denial
N| {Seoul-based agency Bluebird Entertainment} said on Monday morning that reports of a relationship between its singer Han Seo-yul and the actor Baek Do-hyun were "groundless" and that the two were "colleagues who greet each other".
M| {The tabloid Sports Hanyang} had published photographs of them on a beach on Jeju, sharing one umbrella, on the first day of the year.
V| By Monday afternoon the agency's statement had disappeared from its website.
N| Asked about this, {an employee who answered the telephone} said the website was being repaired.
N| {Baek's agency, Namu Actors}, said it was "checking with the artist himself", a phrase that usually precedes an admission.
A| {Acquaintances of the singer} said the two had known each other since school and were indeed a couple.
N| {Han}, who has 41 million followers, wrote only: "It rained."
V| Shares in Bluebird, which fell six per cent at the opening, recovered by the close.
V| Two years ago Han was falsely reported to be engaged to a footballer, and won damages of 30 million won.
? Are Han Seo-yul and Baek Do-hyun dating? | 1D+ 2A 5W+ 6A 7W+
? Did Bluebird retract its denial? | 3A 4W+
? Why did the statement vanish? | 4A+=the website was being repaired
? Was Han engaged to a footballer? | 9D
? Did Bluebird's shares end lower? | 8D
? Have the couple split up? | -
? What did Han write? | 7A+
? Is Han leaving Bluebird? | -
? How long have they known each other? | 6A=since school

= Rail strike to hit Easter travel across Italy
N| {Three Italian rail unions} said on Thursday they would go ahead with a twenty-four-hour strike from nine in the evening of Holy Thursday after talks with the state operator ended without agreement for a third time.
N| {The operator, Ferrovie Unite}, said two out of three long-distance trains would run, and urged passengers to check before leaving home.
N| {Gennaro Loiacono of the drivers' union} dismissed that figure as "science fiction" and predicted that no more than one in five would leave the platform.
N| {Transport minister Bianca Sartorelli} can restrict the strike to four hours by decree, and said she would "use what the law gives me" if nothing moved by Monday.
V| Her predecessor did so twice last year, and both times a court upheld the order.
V| At issue is a rise of 9 per cent over three years; the company has offered 6.5.
A| {People briefed on the talks} said the two sides were within half a point of each other on Wednesday before the subject of night shifts came up.
N| {Loiacono} denied that night shifts had played any part.
V| Local trains in Lombardy, which belong to another company, are not affected.
? Has the minister curtailed the strike? | 4P+
? Will most long-distance trains run? | 2A+ 3D+
? Has an agreement been reached? | 1D+
? Did the talks fail over night shifts? | 7A 8D+
? How big a pay rise do the unions want? | 6A=9 per cent over three years
? When does the walkout start? | 1A+=nine in the evening of Holy Thursday
? Will Lombardy's local trains stop? | 9D
? Was last year's order struck down by a court? | 5D
? did sartorelli resign | -

= Veteran Bollywood director dies; family rejects negligence talk
V| Film director Hemendra Kapadia-Roy, whose "Baarish Ke Din" ran for 211 weeks in a single Mumbai cinema, died on Sunday at the age of 84.
N| {His daughter, producer Aarti Kapadia}, said the cause was pneumonia following a fall at home on 2 February.
M| {News channel Aaj 24} reported that the ambulance had taken fifty minutes and that there had been no oxygen on board.
N| {Lakeview Hospital} said the vehicle reached his house in Juhu after eighteen minutes "with all equipment".
N| {Aarti Kapadia} asked people not to spread stories and said the family had nothing but gratitude for the doctors.
A| {A neighbour} had told the channel she saw the crew borrow a cylinder from a clinic across the road.
N| {Maharashtra's health minister, Sudhir Pednekar}, said he would ask for the log "so that there is no doubt left".
V| Kapadia-Roy made forty-two films and won three national awards, the last in 1998.
V| He will be cremated on Monday afternoon, and all shooting at Film City will stop for an hour.
? Did Kapadia-Roy die of pneumonia? | 2A+
? Did the ambulance take fifty minutes to arrive? | 3A 4D+
? Was the ambulance without oxygen? | 3A 4D+ 6A
? Does the family blame the hospital? | 5D+
? Has an inquiry found negligence? | 7P
? how old was the director | 1A=84
? Has the cremation taken place? | 9P
? Did his last film win an award? | -
? Where did he fall? | 2A+=at home

= Nigeria's lecturers suspend strike, deny being paid off
N| {The Academic Staff Union of Nigeria's federal universities} suspended its strike on Friday after 139 days, saying it had received "acceptable assurances in writing".
N| {Its president, Professor Ayodele Bamgbose-Eze}, declined to make these public before members had read them.
A| {Branch officials in Ibadan and Nsukka} said all they had seen was a letter promising a committee.
N| {The education minister, Hajiya Rukayyat Danladi}, said 70 billion naira for unpaid allowances would be released by the end of the month.
N| {Bamgbose-Eze} was furious about a report on the website Campus Watch that he had been given a house in Abuja, which he called "a wicked fabrication by people who cannot spell".
N| {Campus Watch} said that it had the title deed and would print it.
V| It had not done so by Sunday.
V| Lectures resume on Monday at forty-eight of the fifty-one universities; three will wait until their lecture halls, used as shelters since the floods, are cleared.
N| {The students' association} asked for the lost semester to be made up without further fees.
V| The strike of 2022 lasted eight months.
? Has the lecturers' strike ended? | 1A+
? Was the union president given a house? | 5D+ 6A
? Have the allowances been paid? | 4P+
? What is in the written assurances? | 2W+ 3A
? Has Campus Watch published the deed? | 6P+ 7D
? Are all universities reopening on Monday? | 8D
? How long did the strike last? | 1A+=139 days
? Did the strike last eight months? | 1D+
? Were students charged extra fees? | 9P+
? Were lecturers arrested during the strike? | -

= Alpine tour operator collapses, customers told to keep receipts
V| Edelweiss Reisen, a Salzburg company that took 90,000 people a year to the mountains, filed for insolvency on Tuesday with debts of 34 million euros.
V| About 2,700 customers are abroad at present, most of them in South Tyrol and Slovenia.
N| {Managing director Hubertus Zangerle-Foss} said that a rescue by a Czech investor had failed at the last minute.
N| {The investor, Prague-based Horizont Capital}, stated that it had never got further than a first conversation "about the weather and about prices".
N| {Insolvency administrator Edda Primschitz} expected all holidays now under way to be completed, because the hotels were paid in advance.
A| {Hoteliers in Merano} had a different recollection: some said they had been waiting for their money since Christmas.
N| {Primschitz} conceded later in the day that there were "gaps".
N| {The travel guarantee fund} said it would refund deposits, but could not say when.
V| The firm, founded in 1958, has 212 employees, whose wages for May are covered by the state.
? Has Edelweiss Reisen gone bankrupt? | 1A
? Were the hotels paid in advance? | 5A+ 6D 7D+
? Was a Czech takeover close to being agreed? | 3A+ 4D+
? Have customers got their deposits back? | 8P+
? How many customers are on holiday now? | 2A=About 2,700 customers
? when will the fund pay? | 8W+
? Were the 212 employees dismissed? | -
? Did the administrator sell the company? | -
? How much does the operator owe? | 1A=34 million euros

= Biathlon: Rifle left on train, team says stolen
N| {The Kazakh biathlon team} reported on Saturday that two rifles were stolen from a compartment of the night train between Prague and Poprad.
N| {Slovak Railways} said that two rifle cases had been handed in at Košice, the terminus, by a cleaner.
N| {Police spokeswoman Zlatica Hudáková} confirmed that the serial numbers matched and spoke of "forgetfulness, which isn't a crime, except possibly under the weapons act".
N| {Team leader Marat Zhumagulov-Lee} insisted that nobody in his team forgets a rifle.
V| Athlete Dilnaz Sarsenova, whose gun was one of the two, shot with a borrowed one in Sunday's pursuit and came fifth, her best result.
V| She missed a single target out of twenty.
A| {Fellow passengers} remembered a hurried exit at Poprad at five in the morning.
V| The police are examining whether the weapons were left unattended and expect to decide by Wednesday on a fine, which can reach 1,600 euros.
V| Sarsenova is thinking about keeping the borrowed rifle.
? Were the rifles stolen? | 1A+ 2D 3D
? Did the team leave the guns on the train? | 2A 3A 4D+ 7A
? Has the team been fined? | 8W
? Who found the rifles? | 2A=a cleaner
? Did Sarsenova win the pursuit? | 5D
? How many targets did she miss? | 6A=a single target
? Was a suspect arrested in Košice? | -
? Is Sarsenova leaving the Kazakh team? | -

= World digest: relic returned, lottery mix-up, goat elected
V| A fragment of bone venerated as a relic of Saint Irenaeus was returned to Lyon-Vaise on Monday by a Protestant family in Geneva, whose forebear carried it off in 1562.
N| {The parish priest, Abbé Thierry Montbazon}, thanked them and said it would have to be examined before it could be shown.
A| {Historians} are sceptical, since the saint's bones are generally thought to have been burnt in that same year.
V| In Nairobi, the national lottery apologised to 216 people who were told by telephone on Friday that they had each won 40 million shillings.
N| {Its chief executive, Wanjiku Ndirangu-Olsen}, blamed a contractor in Mumbai and said that only one of them had.
N| {The winner, a bus conductor from Thika}, asked not to be told which.
N| {A lawyer for forty of the others} said a promise was a promise, even by telephone, and that he would file suit this week.
V| In the Greek village of Ano Lefkes, voters elected a goat to the parish council with 61 of 110 votes, as a protest against the closure of the post office.
N| {The interior ministry} declared the vote void.
? Is the bone really the saint's? | 2W 3D
? Has the relic been given back to Lyon? | 1A
? Did 216 people win the Kenyan lottery? | 5D+
? Has the lottery been sued? | 7P
? Will the goat take its seat? | 9D
? Who was blamed for the phone calls? | 5A+=a contractor in Mumbai
? Was the bone stolen from Geneva? | 1D
? Has the post office reopened? | -
? Did the conductor collect his prize? | -
? Has the goat been elected? | 8A 9D

= Kayaker's Atlantic crossing cut short 80 miles from Barbados
V| British kayaker Fraser Abernethy-Lowe was lifted from the Atlantic by a Norwegian tanker on Saturday after 74 days alone at sea, 80 nautical miles short of Barbados.
N| {His shore manager, Pippa Holroyd}, said that a rudder pin had sheared and he asked for help himself.
M| {The Barbados Beacon} wrote that he had been found unconscious.
N| {The tanker's master, Captain Eirik Sandnes-Vold}, told the paper's reporter by radio that the man climbed the ladder unaided and asked for eggs.
N| {The Beacon} has since corrected its account, attributing the error to "a bad line".
V| Abernethy-Lowe has lost nineteen kilograms and has salt sores on both hands.
N| {Holroyd} said there would be no second attempt this year, and what he did after that was "between him and his fiancée".
N| {The fiancée, Dr Suzanne Ilube}, laughed and hung up.
V| The crossing, from La Gomera, is 2,700 nautical miles; no one has done it in a kayak without resupply.
V| He had raised 212,000 pounds for a children's hospice by Sunday evening.
? Did Abernethy-Lowe complete the crossing? | 1D
? Was the kayaker found unconscious? | 3A 4D 5D
? Why did he have to stop? | 2A+=a rudder pin had sheared
? Will he try again? | 7W+ 8W
? Did he call for help? | 2A+
? How much weight did he lose? | 6A=nineteen kilograms
? Has anyone made the crossing by kayak without resupply? | 9D
? Did his fiancée follow him by boat? | -
? was the kayak recovered | -

= Academy head leaves to join rival, club consults lawyers
V| Joost Terwindt, who for eleven years ran the youth academy of Amstel SC, started work at Rotterdam rivals Maashaven on Monday, four months before his contract in Amsterdam was due to expire.
N| {Amstel} said in a statement that it had not released him and was "examining every legal avenue".
N| {Terwindt} told the broadcaster NOS Lokaal that he had handed in his notice on 1 February and that Amstel's technical director, Sjaak Verploegh, shook his hand on it.
N| {Verploegh} recalled no handshake.
N| {Maashaven's chairwoman, Lotte van Egmond-Diaz}, said her club had seen the letter of notice and was entirely at ease.
A| {Two agents who work with both clubs} said at least three boys from the under-17 side were expected to follow Terwindt south.
N| {Van Egmond-Diaz} neither confirmed nor denied that, remarking that boys have parents and parents have cars.
V| Amstel's academy produced twenty-two internationals in Terwindt's time.
N| {The Dutch football association} said it had received no complaint.
? Has Terwindt left Amstel for Maashaven? | 1A
? Did Amstel agree to let him go? | 2D+ 3A+ 4D+
? Has Amstel gone to court? | 2P+
? Are youth players following him to Rotterdam? | 6A 7W+
? Did Verploegh shake hands on the departure? | 3A+ 4D+
? Has a complaint been lodged with the football association? | 9D
? When did Terwindt give notice? | 3A+=1 February
? What is Terwindt's salary in Rotterdam? | -
? Who takes over Amstel's academy? | -

= Prado-Norte cancels Goya show after doubts over six drawings
N| {The Prado-Norte museum in Santander} announced on Thursday that it had postponed indefinitely an exhibition of forty-four drawings attributed to Francisco de Goya, three weeks before it was to be opened by the king.
N| {Director Macarena Solís-Uría} gave as the reason "a technical matter concerning the climate control".
M| {The newspaper El Faro de Castilla}, citing two members of the scientific committee, reported that the paper of six of the sheets had been found to contain a bleach not used before 1850.
N| {Committee chairman Professor Ildefonso Garcilaso-Brun} declined to discuss its deliberations but told the newspaper that the committee "does not deal in air conditioning".
N| {The lender, the industrialist Amadeo Urquiola}, who bought the drawings in Bordeaux in 2011, called the story slander and said he was confident that every sheet was by the master.
V| The museum paid 210,000 euros for the loan.
N| {The culture ministry} said it would wait for the museum's report, which has been promised for July.
N| {The royal household} would say only that the king's diary had been altered.
V| In 2014 a museum in Graz returned eleven works to Urquiola after similar doubts.
? Are some of the drawings fakes? | 3A 4W 5D+
? Was the show called off because of the climate control? | 2A+ 3D 4D
? Has the exhibition been cancelled for good? | 1W+
? Is the museum's report finished? | 7P
? Did the king open the exhibition? | 1D+
? Who owns the drawings? | 5A+=the industrialist Amadeo Urquiola
? Did the museum in Graz sue Urquiola? | -
? how much did the loan cost | 6A=210,000 euros
? Has the director offered her resignation? | -

= Indigenous TV drama wins four Canadian awards, lead absent
V| "Rapids", a drama in Cree and English about a family of river pilots, won four awards at the Maple Screen ceremony in Winnipeg on Sunday, among them best series.
V| Lead actress Winona Cardinal-Bouchard, named best performer, was not in the hall.
N| {Producer Alden Whitefish} accepted the prize on her behalf and said that she was "where she needs to be tonight".
A| {Several colleagues} said she had decided to stay away because the broadcaster, Northern Vision, has not renewed the series.
N| {Northern Vision's head of drama, Chantal Robichaud-Singh}, said no decision had been taken on a third season and that reports to the contrary were premature.
N| {Whitefish} told reporters backstage that the sets had been broken up in March.
N| {Cardinal-Bouchard's sister} said she was at home in Cross Lake with a feverish child.
V| The comedy "Snowed Under" received nine nominations and won nothing.
N| {Robichaud-Singh} expects to announce her schedule in the middle of June.
? Has "Rapids" been dropped by the broadcaster? | 4A 5D+ 6A
? Why was Cardinal-Bouchard absent? | 3W 4A=because the broadcaster, Northern Vision, has not renewed the series ; 7A+=at home in Cross Lake with a feverish child
? Did she win best performer? | 2A
? Did "Snowed Under" win an award? | 8D
? Has a third season been commissioned? | 5D+ 9W+
? When will the schedule be announced? | 9A+=in the middle of June
? Did Cardinal-Bouchard refuse the prize? | 3D
? Is Whitefish leaving the series? | -

= Rapids runs dry: Northern Vision drops Cree drama
N| {Northern Vision} confirmed on 12 June that it will make no third season of "Rapids", the most decorated series in its history.
N| "The audience we hoped for did not find us," {the company=Northern Vision} said, putting the average at 212,000 viewers.
N| {Producer Alden Whitefish} said he had known since February and had been asked to keep it to himself until after the awards.
N| {Head of drama Chantal Robichaud-Singh} denied that.
N| The decision was made "on Tuesday, by me, in this chair", {she=Chantal Robichaud-Singh} said.
A| Two American streaming services have expressed interest, according to {people who have read their e-mails}.
N| {Whitefish} would welcome a call but had not had one, he said.
N| {Lead actress Winona Cardinal-Bouchard} will play Antigone in Stratford this autumn, and told the theatre's newsletter that it was time for "a different river".
V| A petition for the series has 88,000 signatures.
? Has "Rapids" been dropped by the broadcaster? | 1A+ 5A+
? When was the decision taken? | 3A+=February ; 4D+ 5A+=on Tuesday
? Has an American service picked up the series? | 6P 7D+
? Has a third season been commissioned? | 1D+
? Did "Rapids" win four awards? | -
? What is the actress doing next? | 8A+
? How many viewers did the show have? | 2A+=212,000 viewers
? Was Robichaud-Singh asked to resign? | -

= Archery coach struck off over relationship with teenage pupil
V| France's archery federation has withdrawn the licence of Stéphane Guerlédan, coach of the regional centre in Vannes, for fifteen years for a relationship with a pupil who was sixteen when it began.
N| {The disciplinary commission} wrote that he had "abused the authority conferred on him" and that consent was irrelevant to its decision.
N| {Guerlédan}, 44, had told the commission that there was affection and nothing beyond it.
N| The young woman, now 20, testified to something else, according to {her lawyer, Maître Apolline Derrien}.
N| {Derrien} said that her client had not gone to the police and would decide after the summer whether to do so.
N| The public prosecutor in Vannes opened a preliminary investigation of his own accord on 3 June, {his office} said.
A| {Parents} reproached the club with having looked the other way.
N| {Club president Yannick Le Floc'h-Martin} dismissed the reproach, saying he reported the matter within two hours of hearing of it.
V| An appeal is possible until the end of the month.
? Did Guerlédan have a relationship with a pupil? | 1A 3D+ 4A+
? Has the young woman filed a complaint with police? | 5D+
? Is there a criminal investigation? | 6A
? Did the club ignore the matter? | 7A 8D+
? Has Guerlédan appealed? | 9P
? How long is he banned? | 1A=fifteen years
? How old was the girl when it began? | 1A=sixteen
? Was Le Floc'h-Martin punished too? | -
? Has the coach been convicted by a court? | -

= Chocolate giant recalls Easter eggs in eleven countries
N| {Confectioner Perlet & Cie} recalled 1.9 million Easter eggs in eleven countries on Monday after salmonella was found in a butter tank at its plant in Verviers.
V| Sixty-three people, most of them children under eight, have fallen ill since the end of January in Britain, France, Sweden and Ireland.
N| {The company} said no link between the tank and those cases had been proven.
N| {The European food safety agency} said on Tuesday that the strain was identical in twenty-one patients and in the tank.
V| Belgium's food inspectorate is examining when the firm first knew.
M| {The Flemish daily De Nieuwe Gids} reported that a laboratory had told it on 15 December.
N| {Perlet's chief executive, Aymeric de Brouckère}, confirmed the date but said the tank had been cleaned and re-tested and found clear.
A| {A shift leader} spoke of one rinse, "with lukewarm water".
V| No one has died.
V| The plant, which has 900 workers, was closed on Friday until further notice.
? Did the factory's chocolate make the children ill? | 3W+ 4A
? Did the company know about the salmonella in December? | 5W 6A 7A+
? Did anyone die of salmonella? | 9D
? How many eggs were recalled? | 1A+=1.9 million Easter eggs
? Was the tank properly cleaned? | 7A+ 8D
? Is the Verviers plant still operating? | 10D
? Have the 900 workers lost their jobs? | -
? how many people got sick | 2A=Sixty-three people
? Has de Brouckère stepped down? | -

= Gold in 100 metres: photo finish reversed after eleven minutes
V| Trinidad's Kerwyn Alleyne-Baptiste was first announced as the 100 metres champion at the Pan-American Games in Asunción on Saturday, then as runner-up, after the judges re-read the photo finish.
V| Both he and the Brazilian Wesley Tavares-Rocha were given 9.97 seconds; the Brazilian was ahead by two thousandths.
N| {Chief photo-finish judge Marisela Ocampo} said that the cursor had at first been placed on Tavares-Rocha's chin instead of on his torso.
N| {Alleyne-Baptiste}, who was on his lap of honour, said he kept running "so as not to hear it".
N| {Trinidad's team manager, Garvin Sealey}, said he would protest and paid the fee of 100 dollars.
V| The jury rejected the protest at 22:15 by three votes to nil.
N| {Sealey} does not exclude a further step.
V| Tavares-Rocha is the first Brazilian to win the title since 1999.
V| Canada's Joel Whitlock-Amadi was third in 10.04.
? Who won the 100 metres? | 1D ; 2A=the Brazilian Wesley Tavares-Rocha ; 8A=Tavares-Rocha
? Was Alleyne-Baptiste stripped of the win? | 1A
? Did Trinidad protest? | 5A+ 6A
? Was the protest upheld? | 6D
? Why was the result changed? | 3A=the cursor had at first been placed on Tavares-Rocha's chin instead of on his torso
? Did Trinidad go to the sports court? | 7P+
? Was Alleyne-Baptiste disqualified for a false start? | -
? What was Whitlock-Amadi's time? | 9A=10.04
? Did the Brazilian win by two hundredths? | 2D

= Student union paper says chancellor's flight cost 19,000, university says 1,900
M| {The Otago Lamp}, a student newspaper, reported on Friday that vice-chancellor Dame Philomena Rutherford-Ngata's return flight to Boston in March cost the University of Otakou 19,340 New Zealand dollars.
N| {The university} replied that the fare was 1,934 dollars and that the paper had "misplaced a point".
N| {Editor Tāne Marshall-Poutama} said he had misplaced nothing, and put the invoice on the paper's website.
V| It gives the figure in cents, without a point.
N| {The travel agency that issued it} confirmed the lower amount.
V| On Monday the paper withdrew its article and apologised to Rutherford-Ngata.
N| {Marshall-Poutama} said an economy seat to Boston for 1,934 dollars still struck him as remarkable, and asked how she came to be photographed with a glass of champagne.
N| {The vice-chancellor}, through a spokeswoman, said that the person in the next row had offered it.
A| Staff, whose pay has been frozen since last year, weren't in a mood to laugh, {a union branch member} said.
? Did the flight cost 19,340 dollars? | 1A 2D+ 3A 5D 6D
? Has the student paper retracted its report? | 6A
? Did Rutherford-Ngata fly business class? | -
? How much was the fare? | 1A=19,340 New Zealand dollars ; 2A+=1,934 dollars
? Did the university sue the paper? | -
? Who gave her champagne? | 8A+=the person in the next row
? Did the editor resign? | -
? Was the invoice published? | 3A+

= Handball federation treasurer's arrest: prosecutors silent
M| {The Podgorica daily Nova Zeta} reported on Tuesday that Slavko Radunović-Bell, treasurer of the handball federation, was detained at the border crossing of Debeli Brijeg with 64,000 euros in a kit bag.
N| {The customs administration} confirmed that "a sum of money" was found in a vehicle there on Monday and did not name the driver.
N| {The special prosecutor's office} would not comment.
N| {Federation president Dragutin Vuksan} said Radunović-Bell was on holiday, was not in custody and had rung him that morning "in the best of moods".
A| {A police officer at the crossing} said that a man of that name spent Monday night in a cell.
N| {The man's wife} told Nova Zeta to mind its own business.
V| Players of the women's team have been waiting for their bonuses from the European championships since December.
N| {Vuksan} promised that they would be paid this week.
N| {The sports minister, Jelka Đurišić}, said that she expected an explanation, if there was anything to explain.
? Has Radunović-Bell been arrested? | 1A 2W 3W 4D+ 5A
? Was cash found at the border? | 1A 2A
? How much money was in the bag? | 1A=64,000 euros ; 2W
? Have the women players got their bonuses? | 7D 8P+
? Did the treasurer call the president? | 4A+
? Has the president resigned? | -
? what did the wife say | 6W+
? Did the treasurer steal the players' bonuses? | -
? Did the minister dismiss Radunović-Bell? | -

= Singer loses voice before royal gala; understudy is her twin
V| The mezzo Araminta Locke-Davies lost her voice ninety minutes before Monday's royal gala in Cardiff and was replaced by her twin sister, Octavia, a maths teacher from Barry.
N| {The organisers} announced the change only after the interval, when a critic had already filed his praise.
N| {Critic Sebastian Orpwood-Lane} said he stood by every word and "each of the sisters".
N| {Octavia Locke-Davies} denied a report in the Welsh Post that she had mimed to a recording.
N| "I sang it in the bath at six and on the stage at nine, and there's your recording," {she=Octavia Locke-Davies} said.
N| {The orchestra's conductor, Branwen Celyn-Hughes}, confirmed she had sung.
A| {A sound engineer} was less sure about the last number.
N| {Buckingham Palace} did not comment.
V| Araminta Locke-Davies has been told by her doctor to keep silent for two weeks and communicates by slate.
? Did Octavia mime to a recording? | 4D+ 5D+ 6D 7W
? Who sang in Araminta's place? | 1A=her twin sister, Octavia
? Was the audience told of the change before the start? | 2D+
? Has the critic withdrawn his review? | 3D+
? How long must Araminta keep silent? | 9A=two weeks
? What did the palace say about the substitution? | 8W+
? Did Octavia win a prize? | -
? Will Octavia give up teaching? | -
? Did Octavia really sing at the gala? | 1A 4A+ 5A+ 6A 7W

= Shropshire festival ends 40,000 tickets short
N| The Meadow & Mire festival in Shropshire sold 61,200 tickets this year against 101,000 last summer, its worst result since 2009, {the organisers} said on Monday.
V| Revenue fell by 31 per cent to 14.6 million pounds.
V| It rained on three of the four days, and a headline act, the Canadian band Sorrow Depot, cancelled on the eve of its appearance.
V| Sixty-eight people were arrested, nineteen fewer than in 2023, and 204 were treated for trench foot.
V| The company that runs the festival will nevertheless pay its nine hundred seasonal workers in full, having insured itself against bad weather.
N| {Founder Cosmo Dalby-Finch} said that the event will be held again next July, on drier ground "if the farmer agrees".
V| A contract with the present landowner runs out in December.
V| The price of a weekend ticket, 245 pounds, will not go up.
? How many tickets were sold? | 1A=61,200
? Did Sorrow Depot play? | 3D
? Will there be a festival next year? | 6A+
? Did the number of arrests go up? | 4D
? Will tickets cost more next summer? | 8D
? Has the festival moved to another site? | 6P+
? Did the company go bust? | -
? Were the seasonal workers paid? | 5P
? was it the worst result ever | 1D

= Wolverton boss confident of survival despite points charge
V| Second-tier Wolverton Albion were charged on Monday with breaching spending rules in the three seasons to last June, an offence for which two rivals were docked eight and six points in the past year.
N| {The league} alleges that the club exceeded the permitted loss of 39 million pounds by 17.4 million.
N| {Owner Farhad Golestani-Webb} told the club's own channel that the league had counted a training ground which by its own rules it should have left out, and that "when the sums are done properly there is nothing to answer".
N| {Manager Rhys Trevanion} said he expected to be in the same division in August, whatever happened in a courtroom.
A| {A lawyer who has advised other clubs} told this website he thought a deduction of between six and ten points was likely.
N| {The league} declined to say when an independent commission would hear the case, but its rules require a decision before the last round of matches on 3 May.
V| Albion are sixteenth, eleven points above the relegation places with eight games to go.
N| {The supporters' trust} called on Golestani-Webb to open the books, an appeal he has turned down twice.
A| {A person close to the owner} denied that the club was for sale.
? Have Wolverton been docked points? | 5P
? Did the club break the spending rules? | 2A 3D+
? By how much did Albion overspend, according to the league? | 2A=17.4 million
? Is Wolverton up for sale? | 9D
? When is the hearing? | 6W
? Will Albion be relegated? | 4D+
? Has the owner published the accounts? | 8D
? how many points were deducted from wolverton | 5P
? Did Trevanion offer to resign? | -
? Has the league charged the club? | 1A 2A

= Wolverton lose eight points, say they will fight on
V| An independent commission took eight points from Wolverton Albion on Thursday, dropping the club from fifteenth place to twenty-first with three matches left.
V| It put the overspend at 16.9 million pounds, slightly less than the league had claimed, and found that the training ground could not be excluded because it had been sold to a company controlled by the owner.
N| {Farhad Golestani-Webb} called the ruling "a bad joke told slowly" and said an appeal had been lodged within the hour.
N| {The league} confirmed receipt and said it would be decided before 3 May.
N| {Manager Rhys Trevanion}, who in March had predicted that the club would stay up, would not repeat the prediction.
A| Two executives {are reported} to have offered the owner their resignations.
N| {The club} dismissed the report as fantasy.
N| {Golestani-Webb} added that he had received "a serious telephone call" about a sale and had not put the receiver down.
V| Eight points is the largest deduction for this offence since the rules were introduced.
? Have Wolverton been docked points? | 1A 9A
? Did the club break the spending rules? | 2A 3D+
? Has Wolverton appealed? | 3A+ 4A
? Did executives offer to quit? | 6A 7D+
? Is Wolverton up for sale? | 8P+
? Will Albion be relegated? | 5W+
? How large was the overspend? | 2A=16.9 million pounds
? Did Trevanion hand in his resignation? | -
? Has the appeal been upheld? | 4P

= Pope's Lebanon trip on, says nuncio; off, says airline
N| {Archbishop Gianmarco Toselli, the papal nuncio in Beirut}, said on Tuesday that the pope would arrive as planned on 30 November and spend three days in the country.
M| {The Italian newspaper Il Mattinale} reported, citing the airline that flies the papal party, that the charter had been cancelled on Friday.
N| {The airline, Ala Italia}, said that it makes no statements about its customers.
N| {The Vatican spokesman, Father Declan Brosnahan}, told reporters that "the programme is the programme", and left open whether another aircraft had been found.
A| {Security officials in Beirut} said the route from the airport had been inspected three times and had been declared unsafe on the third.
N| {Lebanon's interior minister, Colonel Maroun Abi-Chedid}, denied that any such assessment existed.
V| Some 120,000 people have registered for a Mass on the seafront.
N| {The Maronite patriarch} said he was praying, ironing and expecting the guest.
V| A visit planned for June 2022 was put off because of the pope's knee.
? Has the pope's visit to Lebanon been called off? | 1D+ 4D+ 8D
? Was the papal charter flight cancelled? | 2A 3W+ 4W+
? Did security services rate the route as unsafe? | 5A 6D+
? How long will the pope stay? | 1A+=three days
? Was the trip postponed because of his knee? | -
? Has another plane been chartered? | 4W+
? Did 120,000 people attend Mass on the seafront? | 7P
? Was there an attack on the airport road? | -

= Novelist Aghayev freed, says publisher; ministry knows nothing of it
N| {Zürich publisher Limmat & Sohn} said on Thursday night that the Turkmen novelist Rejep Aghayev-Orazov, imprisoned since 2019 over a satire about melons, had been released and was with relatives in Mary.
N| {Its director, Corinna Amstutz}, said the news had come from a cousin, by telephone.
N| {The interior ministry in Ashgabat} told the news agency Interfax-Asia that it had "no information about such a citizen".
A| {Two former inmates of the Ovadan-Tepe prison}, now abroad, said a cell had been emptied on Tuesday and painted.
N| {PEN International} said it was trying to confirm the report and urged caution.
N| {Switzerland's foreign ministry}, which had raised the case in March, welcomed "any positive development" but would not say whether it had learned of one.
V| Relatives' numbers in Mary did not answer on Friday.
V| A report of his death, in 2021, turned out to be false.
V| Aghayev-Orazov, 58, is the author of six novels, none of which has been published at home since 2006.
? Has Aghayev-Orazov been released from prison? | 1A 2A 3W+ 5W 6W
? Is the novelist dead? | 8D
? Where is the writer now? | 1A=with relatives in Mary
? When was the satirist locked up? | 1A=2019
? Did Switzerland negotiate his release? | 6W+
? Did a prison official confirm the release? | 3W+
? Was the book about melons published in Turkmenistan? | 9D
? Did PEN confirm the news? | 5W
? Has anything been heard from the family? | 2A 7D
? Was Aghayev-Orazov pardoned by the president? | -

= Cable TV chef's "family recipe" dispute goes to mediation
N| {Mexican television cook Chayo Barrientos-Luna} agreed on Monday to mediation with a restaurant owner in Puebla who says the mole that made her famous came from his grandmother's notebook.
N| {Don Fidencio Tecpanécatl, 77}, says he lent the notebook to Barrientos-Luna in 1999 and got it back with two pages missing.
N| {Barrientos-Luna} has always said that she learned the dish from her mother in Izúcar, and repeated this on Monday.
N| {Her former assistant, Jacqueline Ordaz}, told Radio Angelópolis in April of having seen "two yellow sheets in a plastic sleeve".
N| "I can't say what was written on them," {she=Jacqueline Ordaz} added.
V| The dish contains twenty-seven ingredients, among them burnt tortilla, plantain and the ash of avocado leaves, and is sold in jars in fourteen countries, bringing in about 60 million pesos a year.
N| {Mediator Graciela Buenrostro} expects to need three sessions.
N| {The cook's lawyer} denied that she had offered the old man money.
N| {Tecpanécatl} said it was two million and that he had told her where to put it.
? Did the recipe come from the restaurant owner's grandmother? | 1A+ 3D+
? Did Barrientos-Luna offer him money? | 8D+ 9A+
? Did the cook take pages out of the notebook? | 2A+
? Have the two sides reached an agreement? | 1P+ 7P
? What was on the yellow sheets? | 5W
? How much does the mole earn a year? | 6A=about 60 million pesos
? Did Tecpanécatl accept two million? | 9D+
? Was the cook's show taken off the air? | -
? how many sessions will the mediation need | 7A=three sessions

= Referee chief rejects claim that VAR screen was blank
N| {The Portuguese referees' committee} denied on Sunday that the monitor beside the pitch had failed during the match between Leixões Mar and Vitória do Sado, in which a late penalty was awarded after the referee ran to look at it.
N| {Sado's captain, Nélson Barroca}, had told television viewers that he stood behind referee Abílio Tavora and saw "a blue screen asking for a password".
N| {Committee president Hermínio Salgueiral} said that the log showed an uninterrupted picture from 20:51:07 to 20:52:40.
N| {Tavora} himself is not allowed to give interviews.
A| {A technician employed by the broadcaster} said the screen had indeed frozen for "perhaps twenty seconds".
N| {The broadcaster} distanced itself from that and said the man had been forty metres away.
N| {Sado} said they would ask for the log to be made public and for the match to be replayed.
V| Leixões won 1-0.
V| In the first half Tavora sent off Sado's goalkeeper for handling outside the area, a decision nobody disputed.
? Did the VAR monitor fail? | 1D+ 2A 3D+ 5A 6D
? Has a replay been ordered? | 7P+
? Has the log been published? | 7P+
? What did Tavora say about the screen? | 4W+
? Who won the match? | 8A=Leixões
? Was the goalkeeper's sending-off wrong? | 9D
? Was Tavora suspended? | -
? Did the broadcaster confirm the technician's account? | 6D+
? Is it true that the monitor did not fail? | 1A+ 2D 3A+ 5D 6A

= Baltic cruise ship turned away from three ports over stomach bug
V| The cruise ship Aurelia Star, with 1,870 passengers and 760 crew, was refused entry to Tallinn, Visby and Gdynia between Friday and Sunday after an outbreak of vomiting on board.
N| {The operator, Crownline}, said that 112 people had been ill at some point and that the number was falling.
A| {Passengers reached by telephone} gave much higher numbers, one of them 400, and spoke of corridors smelling of bleach.
N| {Poland's sanitary inspectorate} refused access because, it said, Crownline had not submitted a health declaration in time.
N| {Crownline} disputed that, saying the form was sent at 04:12 on Sunday and acknowledged at 04:13.
N| {The inspectorate's head in Gdynia, Dr Jolanta Perkowska}, confirmed the acknowledgement was automatic.
N| {Sweden's health agency} reported that norovirus had been found in four samples.
N| {Crownline's marine director, Captain Aristos Kallergis}, rejected a report in a German newspaper that a cook had died.
V| A passenger of 81 was flown to Stockholm with a heart attack, which doctors did not connect with the outbreak.
V| The ship is to end its voyage in Kiel on Tuesday, two days early.
? How many people fell ill on the ship? | 2A+=112 people ; 3A=400
? Did Crownline submit the health form in time? | 4D 5A+ 6A
? Did a cook die on board? | 8D+
? What caused the sickness? | 7A
? Has the Aurelia Star docked in Kiel? | 10P
? Did an 81-year-old die of norovirus? | -
? Was the ship let into Gdynia? | 1D 4D+
? Will passengers be compensated? | -
? did 760 passengers fall sick | -

= Cricketer Bhattarai-Singh not banned, just rested, insists selector
N| {Nepal's chief selector, Deepak Rauniyar-Koirala}, insisted on Wednesday that all-rounder Anil Bhattarai had been left out of the World Cup qualifying squad "for his hamstring and not for his mouth".
V| Bhattarai had written on Saturday, in a post that was shared 90,000 times, that players slept four to a room on the tour of Namibia while officials had singles.
N| {The physiotherapist, Maya Lamichhane}, said she examined him last on 2 March and wrote in her report that he was fit.
N| {Rauniyar-Koirala} said he had not seen that report, only another.
N| {The Cricket Association of Nepal} did not respond to a request for either.
A| {Two players} said they'd been warned at a meeting not to "like" the post.
N| {Bhattarai} bowled eight overs for his club on Wednesday, took five wickets and said it felt good.
N| {Captain Rohit Thapa-Magar} would not talk about selection.
N| {Rauniyar-Koirala} said the door was open and Bhattarai might join the squad later if he passed a test.
? Was Bhattarai dropped because of an injury? | 1A+ 3D 7D+
? Was he left out over his post about the rooms? | 1D+
? Did the selector see the fitness report? | 4D+
? Has Bhattarai been recalled to the squad? | 9P+
? How many wickets did Bhattarai take? | 7A+=five
? Did officials have single rooms in Namibia? | 2A
? Were players told not to like the post? | 6A
? What did the captain say about the omission? | 8W
? has nepal qualified for the world cup | -
? Is Bhattarai fit to play? | 1D+ 3A 7A+ 9P+

= Archaeology prof leaves Cairo dig "by mutual agreement", Egypt says expelled
N| {The University of Mainfeld} said on Monday that Professor Gundula Aschenbrenner would end her work at Tell el-Sabaa in the Nile delta after nineteen seasons "by mutual agreement with the Egyptian authorities".
N| {The Supreme Council of Antiquities} said there was no agreement; her permit had been revoked on 6 April.
N| {Its secretary-general, Dr Mostafa Ghoneim-Lutfi}, explained that she had shown pictures of a sarcophagus at a conference in Berlin before reporting it.
N| {Aschenbrenner} said the sarcophagus was reported in January, in Arabic, in triplicate.
A| {A member of her team} confirmed having carried the envelope to the inspector's office in Zagazig.
N| {The inspector, Hassan Rizk}, said he signs for many envelopes.
N| {Ghoneim-Lutfi} would not rule out that the permit might be restored if the university apologised.
N| {The university's president} said there was nothing to apologise for.
V| Four other foreign missions have lost permits since 2022.
? Was Aschenbrenner's dig permit revoked? | 2A+
? Did she leave by agreement? | 1A+ 2D+
? Was the sarcophagus reported to the authorities? | 3D+ 4A+ 5A 6W+
? Has the university apologised? | 7P 8D+
? Has the permit been restored? | 7P+
? How many seasons did she dig there? | 1A+=nineteen seasons
? Was the sarcophagus stolen? | -
? Was the permit withdrawn in January? | 2D+
? Who carried the report to Zagazig? | 5A=A member of her team

= Bestselling thriller writer's divorce "amicable", says everyone but the wife
V| The thriller writer Magnus Rådström-Kelly and his wife of twenty-two years, the translator Annika Kelly, are to divorce, a court list in Gothenburg shows.
N| {His agency} called the separation amicable and asked for privacy.
N| {Annika Kelly} told the weekly Damernas Blad that it was nothing of the kind, that she had written "about a third, the better third" of his last five books and that she would be asking for her name on them.
N| {Rådström-Kelly} has not reacted.
N| {His editor, Pontus Wahlberg}, said he had always dealt with Magnus alone.
A| {Two translators who worked with the couple} said the manuscripts came from her e-mail address.
N| {Wahlberg}, told of this, said that e-mail addresses do not write novels.
V| The five books have sold 11 million copies in thirty languages.
N| {A lawyer for Annika Kelly} said no suit had been filed, and that one would be unless there was an offer by 1 October.
V| The sixth volume is announced for November, with one name on the cover.
? Are the couple divorcing? | 1A 2A+
? Is the separation amicable? | 2A+ 3D+
? Did Annika Kelly co-write the novels? | 3A+ 5D 6A
? Has she sued her husband? | 9D+
? What did Rådström-Kelly say about his wife's claim? | 4W+
? How many copies have been sold? | 8A=11 million copies
? Will her name be on the sixth volume? | 10D
? Did Kelly translate the books into English? | -
? was the writer unfaithful | -

= Venice Lido prize: jury split, president says not
V| The Golden Gondola of the Lido documentary festival went on Saturday to "Forty Sheep", Georgian director Keti Maisuradze-Vance's portrait of a mountain postman.
N| {Jury president Ebbe Kornerup} told the audience that the decision had been unanimous.
N| {Juror Zainab Oyelaran} told the newspaper La Laguna an hour later that it was four to three.
N| {Kornerup}, approached at the boat landing, said that "unanimous in the end" was still unanimous.
A| {A third juror} said voices had been raised about a Chilean film, "Salar", which ended with nothing.
N| {The director of "Salar", Matías Echeñique}, said that he was happy for the sheep.
V| The prize is worth 50,000 euros; the audience award, of 10,000, was given to the Indian film "Monsoon Ledger".
N| {Maisuradze-Vance} will share the money with the postman, she promised from the stage.
N| {The festival} said the minutes of the jury would be sealed for thirty years, as they always are.
? Which film won the Golden Gondola? | 1A=Forty Sheep
? Was the jury unanimous? | 2A+ 3D+ 4A+
? Did "Salar" win an award? | 5D
? Has the postman been given his share? | 8P+
? How much is the audience award worth? | 7A=10,000
? Was "Monsoon Ledger" awarded 50,000 euros? | 7D
? Did Echeñique protest against the decision? | 6D+
? Will the jury's minutes be made public now? | 9D+
? is "forty sheep" about a shepherd | 1D
? Were there disagreements in the jury? | 2D+ 3A+ 5A
? Did Kornerup resign as jury president? | -

= Irish dance body to re-run world final after texts emerge
N| {The International Commission for Step Dancing} said on Friday that the girls' under-16 final held in Killarney at Easter would be danced again in August before a new panel, after text messages suggested that two adjudicators had agreed on their marks beforehand.
M| {The Kerry Examiner}, which published the messages, said that they had been exchanged between a judge from Boston and the mother of a competitor.
N| {The judge, Colleen Hartigan-Roche}, denied that the number from which they were sent was hers.
N| {Her solicitor} said a telephone had been lost on the Aran ferry in 2022.
N| {The mother} refused to speak to reporters gathered outside the family's home in Naas.
N| {The commission's chairman, Lorcan Mac Suibhne}, stressed that the dancers were not suspected of anything.
V| Aoibheann Devaney, 15, who won, keeps her sash until then.
N| {Her teacher} said she would defend it and would win by more.
A| {Several teachers} said the practice had been known for years as "the arrangement".
N| {Mac Suibhne} bristled at this and called on them to come forward with names.
? Did the judges fix the under-16 final? | 1A 2A 3D+
? Did Hartigan-Roche send the messages? | 2A 3D+ 4D+
? Has the final been held again? | 1P+
? Was the winner stripped of her title? | 7D
? Are the dancers under suspicion? | 6D
? Will Devaney take part in the new final? | 8A+
? What did the mother say? | 5W+
? Have teachers named names? | 10P
? Did Mac Suibhne step down over the texts? | -

= Broadway-bound "Zeppelin" loses star and theatre in one day
V| The musical "Zeppelin", which was to open in New York on 22 October, was left on Tuesday with neither a leading man nor a stage.
N| {The Halloran Theater} said it had terminated the lease because a payment of 900,000 dollars due on Friday had not arrived.
N| {Lead producer Solomon Adeyinka-Katz} said the payment was made, and attributed the delay to "a bank that closes at four".
N| {Leading actor Julian Castellane-Rhys} left the production an hour later, his publicist announced, citing "a scheduling conflict".
A| {Members of the cast} put it differently: they had rehearsed for two weeks without being paid.
N| {Actors' union representative Moira Feinberg-Daly} confirmed that a complaint was filed on Monday, and wouldn't say by how many.
N| {Adeyinka-Katz} insisted that the show was delayed and not dead, and that an announcement about a new house was days away.
A| {A rival producer} who had looked at the books said that eleven of the sixteen million dollars needed had been raised.
V| Tickets worth 3.4 million dollars have been sold.
V| The show's director, Beatrix Langholm, had a hit in 2018 with "Submarine".
? Has "Zeppelin" been cancelled? | 7D+
? Was the rent paid? | 2D+ 3A+
? Why did Castellane-Rhys leave? | 4A+=a scheduling conflict ; 5A=they had rehearsed for two weeks without being paid
? Has a new theatre been found? | 7P+
? Was the cast unpaid? | 5A 6A
? How much money has been raised? | 8A=eleven of the sixteen million dollars
? Have ticket buyers got their money back? | -
? Did Langholm quit as director? | -
? How many actors signed the complaint? | 6W

= America's Challenge: Swiss yacht capsizes in Auckland practice
V| The Swiss challenger Edelpunkt turned over at 46 knots during a practice race off Auckland on Wednesday and floated upside down for three hours before she was towed in with a broken mast.
N| {Skipper Cédric Aubonne} said all eight sailors were accounted for within two minutes, and that the worst injury was a cut lip.
N| {Ambulance service Hato Waitematā} confirmed that it treated two people and took neither to hospital.
N| {The British team}, which was racing her, denied having come too close, and offered its data.
A| {Sailors on a spectator boat} thought the gap was less than a boat's length.
N| {Umpire Rosalba Echandi-Moss} said she would look at the tracking data "when my pulse is down".
N| {Team principal Hanspeter Ammann-Roux} said he did not know if the yacht could be repaired before racing begins on 6 March.
N| "We have a second mast, we do not have a second hull," {he=Hanspeter Ammann-Roux} added.
V| The Swiss lost a boat in the same waters in 2021, when a gust knocked her flat during a race against the Italians.
? Did the Edelpunkt capsize? | 1A
? Was the British boat too close? | 4D+ 5A 6W
? Was anyone seriously injured? | 2D+ 3D
? Will the yacht be ready by 6 March? | 7W+
? Is the hull broken beyond repair? | 7W+
? Who was skipper? | 2A+=Cédric Aubonne
? Did the Swiss boat capsize in a race against the Italians on Wednesday? | -
? Has the British team been penalised? | 6W
? how fast was she going? | 1A=46 knots

= Temple trust's gold: auditors find 4 kg short, then don't
N| {Auditor N. Parthasarathy Rao} reported to the High Court in Thiruvanmalai on Monday that the vault of the Sri Ananthapuram temple held 261.4 kilograms of gold, four fewer than its register.
N| {The trust's executive officer, K. Jayasankar Nambiar}, pointed out that a crown weighing 3.9 kilograms was on the deity at the time.
N| {Parthasarathy Rao} accepted this on Tuesday and apologised to the court for a "hasty line".
N| {A petitioner, devotee P. Valliammai}, was not satisfied: the crown, she said, has a register of its own.
N| {Justice Meenakshi Sundaresan} ordered a new weighing in the presence of both sides, with the crown "wherever the priests say it may be".
A| {Temple servants} claimed an ornament in the form of a parrot had not been seen since 1998.
N| {Nambiar} declined to discuss individual items for reasons of security.
V| The vault was opened for the first time in 131 years in 2011.
V| The new weighing is set for 4 February.
? Is gold missing from the temple? | 1A 2D+ 3D 4A 6A
? Did the auditor withdraw his finding? | 3A
? Was the crown in the vault at the time of the count? | 2D+
? Has the gold been weighed again? | 5P 9P
? What did Nambiar say about the parrot? | 7W+
? How much gold was in the vault? | 1A=261.4 kilograms
? Was the parrot ornament sold? | -
? When was the vault first opened in modern times? | 8A=2011
? Did the High Court dismiss the executive officer? | -

= Leaked cut of space epic: studio blames hacker, police blame intern
V| A four-hour rough version of Korda Filmworks' space epic "Perihelion", with half its effects missing and a broom standing in for an alien, appeared on file-sharing sites on Saturday, five months before its release.
N| {Korda} said its servers had been broken into "by a professional criminal group".
N| {London's Metropolitan Police} said on Monday that a man of 22 who was on a work placement at the company had been interviewed under caution about a memory stick.
N| {His father} told the Evening Courier that the boy had lent it to a flatmate.
N| {The flatmate} could not be traced.
N| {Korda's head of security, Anneke Strydom-Vale}, maintained that there had also been a break-in, and would not say what the evidence was.
N| {Director Ptolemy Ashgrove} said he'd watched the pirated copy and "rather liked the broom".
V| About 2.1 million people had downloaded it by Tuesday.
V| Parts of an earlier Korda picture leaked in 2017, when a courier left a disc on a train.
? Was "Perihelion" leaked by hackers? | 2A+ 6A+
? Was an intern involved in the leak? | 3A 4D
? Has the intern been charged? | -
? How many people downloaded the film? | 8A=About 2.1 million people
? Did the flatmate upload the film? | 5W
? What evidence is there of a break-in? | 6W+
? Did a courier leave "Perihelion" on a train? | -
? has the release been brought forward | -
? Who was questioned by police? | 3A=a man of 22

= Chess: Candidates leader falls ill, game postponed, rivals object
V| Wednesday's tenth-round game between tournament leader Arjun Vellore-Nair and Russian exile Ignat Solovetsky at the Candidates in Montreal was put off by a day after Vellore-Nair was taken ill at breakfast.
N| {Chief arbiter Margarethe Linderoth} relied on the certificate of the tournament doctor, which speaks of food poisoning.
N| {Solovetsky} said that he had eaten the same eggs.
N| {Two other players, the American Wesley Tran-Porter and the Pole Bartosz Gniewek}, complained in writing that the rules provide for a loss and not for a postponement.
N| {Linderoth} answered that article 4.6 gave her discretion.
A| {People close to Solovetsky} hinted at a more convenient explanation: the leader had slept badly after a lost position on Tuesday.
N| {Vellore-Nair's second, Koneru Aravind}, called this contemptible.
N| {The hotel} said no other guest reported symptoms, and that the kitchen had been inspected on Thursday morning with a result it was not at liberty to disclose.
V| The game ended in a draw after 31 moves on Thursday.
V| Vellore-Nair leads by half a point with four rounds left.
? Did Vellore-Nair have food poisoning? | 2A 3D 6D 7A+ 8W
? Was the game postponed? | 1A
? Who won the postponed game? | 9D
? Was the postponement against the rules? | 4A+ 5D+
? What did the kitchen inspection find? | 8W
? Did Vellore-Nair forfeit the game? | 1D 9D
? Did Tran-Porter withdraw from the tournament? | -
? Did Solovetsky get ill too? | 3D+
? by how much does the indian lead | 10A=half a point

= Springbok-capped prop provisionally suspended over growth hormone
N| {The Eastern Province Elephants} confirmed on Monday that prop Lukhanyo Mabhena, capped nineteen times by South Africa, was provisionally suspended on 27 May after a test taken in training.
N| {The club} gave no substance.
M| {The Sunday Herald of Gqeberha} named it as human growth hormone.
N| {Mabhena} wrote to supporters that he had "nothing to hide and a great deal to learn about supplements".
N| {The South African Institute for Drug-Free Sport} said that it would neither confirm nor deny the newspaper's report until the B sample had been opened on 19 June.
A| {A team-mate} said the news had been a bomb in the changing room, as Mabhena drank "not even Coke".
N| {National coach Hendrik Grobbelaar-Smit} withdrew him from the squad for the July tests and said he would be missed "as a scrummager and as a baritone".
V| If the second sample confirms the first, he would face up to four years out of the game.
V| Two Elephants forwards served bans for a stimulant in 2015.
? Did Mabhena test positive for growth hormone? | 2W+ 3A 5W
? Has the B sample been opened? | 5P
? Is Mabhena suspended? | 1A+
? Will he play for South Africa in July? | 7D
? Has the prop been banned for four years? | 8P
? How many caps does he have? | 1A+=nineteen
? Did Mabhena admit using a stimulant? | -
? Did the club terminate his contract? | -
? when was he suspended | 1A+=27 May
? which substance was found? | 2W+ 3A=human growth hormone ; 5W

= Occupied faculty in Valparaíso vacated peacefully; rector and students differ on promise
V| Students left the law faculty of the University of Playa Ancha del Sur on Saturday after fifty-three days, carrying out mattresses, a piano and a parrot.
N| {Student leader Amanda Huenchullán} said they went because the rector had promised in writing that the five expelled for burning a car would be readmitted.
N| {Rector Fernando Iturra-Swett} said he promised to have their cases looked at by a committee, and that looking is not readmitting.
V| The agreement, a copy of which was shown to reporters, speaks of "review with a view to readmission".
V| The regional prosecutor is still investigating the five for arson, an offence they deny.
A| {Lecturers} found 4,000 books damp and eleven computers missing.
N| {Huenchullán} said that the computers had been missing since March.
N| {The carabineros} said that they had not been called and had not gone in.
V| Lectures will begin again on 17 June if the electricity works.
V| An occupation in 2018 lasted eleven days and was ended by police.
? Has the occupation ended? | 1A
? Did the rector promise to readmit the students? | 2A+ 3D+ 4A
? Have the expelled students been taken back? | 3P+
? Did police clear the faculty? | 8D+
? Did the students set fire to a car? | 5D
? Did the occupiers take the computers? | 7D+
? How long did the occupation last? | 1A=fifty-three days
? Did it last eleven days? | 1D
? When do lectures resume? | 9A=17 June
? Are computers missing from the faculty? | 6A 7A+
? Did Huenchullán lead the 2018 occupation? | -

= Cage fighter quits, says nothing was broken
N| {Dagestani-born fighter Ramazan Alikhanov-Duda} announced his retirement from mixed martial arts in Abu Dhabi on Saturday night at the age of 29, undefeated in twenty-four bouts.
N| "I promised my father one year, and I took six," {he=Ramazan Alikhanov-Duda} told the crowd.
A| {People in the business} are convinced that an eye injury suffered in April forced him out.
N| {Alikhanov-Duda} said his eyes were fine and read out the bottom line of an advertisement on the far side of the hall.
N| {His manager, Craig Velasco-Horn}, said he would not describe any medical matter, "not even a healthy one".
N| {The promoter, Octagon Global}, offered him 20 million dollars for one more fight, as its president admitted, and was turned down.
N| He would "leave the offer on the fridge", {the president, Sheldon Krantz}, said.
V| Alikhanov-Duda's last opponent, the Brazilian Thales Ipanema-Cruz, gave up in the second round with a choke.
V| The Brazilian has also retired, because of two damaged discs.
? Has Alikhanov-Duda retired? | 1A+ 2A+
? Did an eye injury end his career? | 3A 4D+ 5W+
? Will he fight once more for 20 million? | 6D
? Is Ipanema-Cruz retiring because of the choke? | 9D
? How many fights did the Dagestani lose? | 1D+
? why did he stop | 2A+=I promised my father one year ; 3A=an eye injury suffered in April
? Did Velasco-Horn confirm an eye injury? | 5W+
? Was the promoter's offer withdrawn? | 7D+
? Who will be his next opponent? | -

= Kyoto actor apologises for affair, denies divorce
N| {Actor Ryuji Kanzaki-Oda, 47}, bowed for ninety seconds before 200 reporters in Kyoto on Friday and apologised for "relations that were not appropriate" with a co-star in the historical series "The Salt Magistrate".
N| His wife, the presenter Mieko Oda, was not there; she had written the apology, {he=Ryuji Kanzaki-Oda} disclosed.
N| "There is no divorce, she has merely moved the rice cooker," {he=Ryuji Kanzaki-Oda} said.
M| {The weekly Josei Friday}, which published the story, says she consulted a lawyer in Osaka on the fifth of the month.
N| {The lawyer, Takumi Senzaki}, invoked professional secrecy.
N| {The co-star's agency} asked that she not be named and did not dispute the account.
N| {Broadcaster NTK} said the remaining four episodes would be shown, and that it was considering the second series.
M| Advertisers have withdrawn, among them a maker of wedding rings, according to {the trade press}.
V| Kanzaki-Oda became known in 2001 as a lovelorn postman.
? Did Kanzaki-Oda have an affair with a co-star? | 1A+ 6A+
? Is the actor's wife divorcing him? | 3D+ 5W
? Did Mieko Oda see a lawyer? | 4A 5W
? Has the series been taken off the air? | 7D
? Who is the co-star? | 6W+
? Has a second series been ordered? | 7W
? Have sponsors pulled out? | 8A
? Did the actor resign from the agency? | -
? how long did he bow for | 1A+=ninety seconds

= World short-course swimming: results from Melbourne
V| Sarolta Hegyi-Novak of Hungary won her third gold medal of the world short-course championships on Thursday, taking the 400 metres medley in 4 minutes 19.44 seconds, a championship record.
V| Second was the Canadian Maude Thériault-Cho, 1.8 seconds behind, and third Japan's Akane Fujimori.
V| The men's 50 metres freestyle ended in a dead heat between the Australian Lachlan Burridge and the Ivorian Koffi Assamoi-Blé, both in 20.31.
V| It is the first title in any event for Ivory Coast.
V| The United States won the women's relay over four times 100 metres in a world record of 3:25.02, with Australia second.
V| Defending champion Gaia Stellone of Italy was disqualified in the heats of the 100 metres breaststroke for a kick after the turn; a protest was rejected.
V| After four of six days the United States have eleven gold medals, Australia seven and Hungary four.
N| {Hegyi-Novak} said she would not swim the 200 metres butterfly on Friday, as her shoulder was tired.
? How many golds has Hegyi-Novak won? | 1A=third gold medal
? Did she break the world record in the medley? | -
? Who won the men's 50 metres freestyle? | 3A=the Australian Lachlan Burridge and the Ivorian Koffi Assamoi-Blé
? Was Stellone's disqualification overturned? | 6D
? Will Hegyi-Novak swim on Friday? | 8D+
? Did Australia win the women's relay? | 5D
? Had Ivory Coast won a title before? | 4D
? Which country leads the medal table? | 7A=the United States
? Did Thériault-Cho win by 1.8 seconds? | 2D

= Colombia striker shot at in Cali, unhurt
V| Shots were fired on Sunday evening at a car carrying the Colombia striker Yeferson Mosquera-Tello in the Aguablanca district of Cali, shattering its rear window.
N| {His club, Deportivo Pacífico}, said that neither he nor the two relatives with him had been hit.
N| {Cali's police commander, General Edilberto Roncancio}, said nine casings from a 9mm pistol had been collected and two young men on a motorcycle were being sought.
N| "We can't say at this point that he was the target; it may have been the car they wanted," {he=General Edilberto Roncancio} said.
M| {Radio Valle}, quoting an uncle of the player, reported he had received a demand for 80 million pesos a week earlier.
N| {Mosquera-Tello's representative} denied there had been any demand.
N| {The mayor, Zulma Caicedo-Rentería}, offered a reward of 50 million pesos for information leading to an arrest and police protection for the player.
N| {Mosquera-Tello} has not said if he will take it.
V| Another player from the same district was killed in 2020 when robbers stole his watch.
? Was Mosquera-Tello wounded? | 2D+
? Was the striker the target of the shooting? | 4W
? Did the player get an extortion demand? | 5A 6D+
? Have police caught the gunmen? | 3D 7P
? Has Mosquera-Tello accepted police protection? | 7P 8W+
? How many shots were fired? | 3A=nine casings
? Did the robbers take his watch? | -
? Was an uncle of the player hit? | 2D+
? who is being looked for | 3A=two young men on a motorcycle

= Cali arrest: police say striker's car was mistaken for another
V| Police in Cali have arrested a 19-year-old on suspicion of shooting at the car of the footballer Yeferson Mosquera-Tello eight days ago.
N| {General Edilberto Roncancio} told reporters on Monday the youth and an accomplice who is still at large had meant to kill a fruit wholesaler who drives a white car of the same make.
N| {The youth's public defender, Marleny Ospina-Vera}, said he'd been playing billiards and that fourteen people saw him.
N| {The wholesaler} said nobody had any reason to want him dead.
M| {Radio Valle} stood by its report that 80 million pesos were demanded from the player in the week before the attack.
N| {Roncancio} said no such demand had been found on any of the telephones examined so far.
V| Mosquera-Tello, who turned down police protection, scored twice for Deportivo Pacífico on Saturday.
N| {His representative} did not want to comment on the arrest.
V| The reward of 50 million pesos offered by the mayor has not been claimed.
? Was the striker the target of the shooting? | 2D
? Did the 19-year-old fire the shots? | 1A 2A 3D+
? Did the player get an extortion demand? | 5A 6D
? Has Mosquera-Tello accepted police protection? | 7D
? Have both attackers been caught? | 2D
? Has the reward been paid? | 9D
? Was the wholesaler shot? | -
? What did the player's agent say about the arrest? | 8W+
? Does the wholesaler have enemies, in his own view? | 4D+

= Booker runner-up's prize money "never arrived"; foundation shows receipt
N| {Maltese novelist Carmelina Zahra-Vassallo} told a literary festival in Gozo at the weekend that she was still waiting for the 10,000 pounds due to her as runner-up for the Meridian Prize in 2022.
N| {The Meridian Foundation} published a bank receipt dated 9 December 2022 on Monday.
N| "We wish Ms Zahra-Vassallo well and suggest she look under the cushions," {its director, Alban Northcote}, wrote.
N| {Zahra-Vassallo} said on Tuesday that the account number ended in 417 and hers ended in 471.
N| {Northcote} took back the cushions, but not yet the claim that she had been paid.
N| {The bank} said it was tracing the transfer and could take up to ten working days.
A| {Two earlier runners-up} said they had waited more than a year.
V| The foundation's accounts for 2022 show prize payments of 84,000 pounds, which agrees with the published list.
V| The winner that year, the Canadian Ruth Amsel-Okoro, got hers in November.
? Did Zahra-Vassallo receive her prize money? | 1D+ 2A+ 4D+ 6W
? Has Northcote apologised for his remark? | 5A+
? Did the foundation send the money to the wrong account? | 4A+ 6W
? Did the foundation admit that she had not been paid? | 5D+
? How much is the runner-up owed? | 1A+=10,000 pounds
? Was Amsel-Okoro paid late? | 9D
? Has the bank found the transfer? | 6W
? Is the novelist suing the foundation? | -
? Did she win the Meridian Prize? | 1D+ 9D

= Ski resort denies snow cannon drained village well
V| Residents of Plan-des-Fées in the French Alps have been collecting water from a tanker since Thursday, because the village spring, which feeds 140 households, has run dry.
N| {Mayor Capucine Jorioz-Blanc} linked this to the seventy-two new snow cannon of the resort above, Les Arpettes, which drew 31,000 cubic metres in November.
N| {The resort's managing director, Gaétan Mermillod-Joly}, ruled out any connection, saying his water came from a reservoir filled in spring.
A| {Two lift engineers} said that the reservoir had been empty since the tenth of the month.
V| The prefecture of Haute-Savoie had a dye poured into the stream on Saturday and is waiting for it to come out somewhere.
N| {A hydrologist at Grenoble, Professor Samira Benyahia-Roche}, thought dry autumns explained most of it, while adding that she had not been to the place.
N| {Mermillod-Joly} offered the village 200 day passes.
V| Jorioz-Blanc sent them back.
V| The slopes were open on Sunday, with 30 centimetres of snow.
? Did the snow cannon cause the spring to dry up? | 2A+ 3D+ 6D
? Was the reservoir empty? | 4A
? What did the dye test show? | 5W
? Did the village accept the free ski passes? | 8D
? Has the resort stopped making snow? | -
? How many households are without spring water? | 1A=140 households
? Are the slopes closed? | 9D
? Was a fine imposed on the resort? | -
? has the spring started flowing again | -
? Was the resort's water drawn from the reservoir? | 3A+ 4D

= Mufti asked to retire, stays for now
N| {The Spiritual Board of Muslims of the Lower Don} voted on Wednesday to ask its chairman, Mufti Ilshat Davletshin, to retire after twenty-eight years.
N| {Davletshin, 79}, thanked the board, said that a request was a request, and went on with the afternoon's appointments.
N| {His deputy, Rinat Yusupov-Gali}, gave the vote as thirteen to four.
N| {The secretary, Airat Mingazov}, spoke of ten to seven and said three members had telephoned, which the statutes do not allow.
A| {People who attended} said the dispute was about a hotel for pilgrims that cost 400 million roubles and has no roof.
N| {Yusupov-Gali} denied that he wanted the post himself.
N| {The regional governor's office} called it an internal matter of the faithful.
N| {Davletshin's son Marat, who manages the building site}, told a local website that the roof was in Samara, paid for, and would be delivered "when the roads are dry".
V| Under the statutes a chairman can be removed only by a congress, which meets in 2026.
? Has Davletshin retired? | 1P 2D+ 9D
? Did the board vote thirteen to four? | 3A+ 4D+
? Is Yusupov-Gali after the job? | 6D+
? Has the roof of the hotel been delivered? | 5D 8P
? Can the board dismiss the mufti? | 9D
? How long has he held the post? | 1A+=twenty-eight years
? Did the governor demand his removal? | 7D+
? Was money embezzled on the hotel? | -
? what was the quarrel over | 5A

= Michelin inspector unmasked? Guide says no
M| {The Hong Kong magazine Table d'Or} published a photograph on Tuesday of a grey-haired man eating alone whom it identified as Laurent Aubuchon-Tsang, chief inspector of the Guide Écarlate for southern China.
N| {The guide} said he was "nobody we have ever paid".
N| {A dentist from Macau, Henrique Xavier-Lam}, recognised himself and demanded 2 million Hong Kong dollars.
N| {The magazine's editor, Gladys Poon-Whittaker}, stood by her sources and asked why a dentist should photograph a dumpling from below.
A| {Three restaurateurs}, who have an interest in knowing, said that the man had come more than once and always ordered the second-cheapest wine.
N| {Xavier-Lam} said he did so because he was a dentist.
N| {The guide} declined to say whether a person called Aubuchon-Tsang worked for it.
V| Inspectors are required to remain anonymous and lose their posts if recognised.
V| In 2004 a former French inspector published a book about the work and was dismissed.
? Is the man in the picture a guide inspector? | 1A 2D+ 3D+ 4A 5A
? Does Aubuchon-Tsang work for the guide? | 1A 7W+
? Has the magazine withdrawn its story? | 4D+
? Did the dentist sue the magazine? | 3P+
? What did the man order? | 5A
? Was the inspector dismissed after the photo? | -
? Did Poon-Whittaker apologise to the dentist? | -
? Why did he choose the second-cheapest wine? | 6A+=because he was a dentist
? Did a former inspector write a book? | 9A

= Ballet star Sedova-Marchetti denies she refused to dance with Ukrainian
N| {Prima ballerina Kira Sedova-Marchetti} denied in an interview published on Thursday that she had refused to appear in "Giselle" at the Teatro dei Navigli with the Ukrainian dancer Taras Holovenko.
N| "It was the other way round, and I understand him," {the Moscow-born dancer=Kira Sedova-Marchetti}, an Italian citizen since 2015, told the newspaper Il Ticinese.
N| {Holovenko} wrote that he had refused nothing and had been waiting in the studio with his shoes on.
N| {The theatre's ballet director, Fosca Bonvicini}, explained that there had been an error in the rehearsal schedule; she declined to say who made it.
M| {The Kyiv website Teatralka} had reported, citing a member of the corps, that Sedova-Marchetti told the management "him or me".
N| {Bonvicini} said no such ultimatum had reached her office.
A| {Two dancers} said on Friday they had heard it in the corridor.
V| In the end she danced on Wednesday with the Cuban Yoel Arencibia and Holovenko on Thursday with the Brazilian Marília Falcão-Reis.
V| Both performances were sold out.
? Did Sedova-Marchetti refuse to dance with Holovenko? | 1D+ 2D+ 5A 6D 7A
? Did Holovenko refuse to dance with her? | 2A+ 3D+
? Did the two dance together? | 8D
? Who caused the scheduling error? | 4W
? Is she a Russian citizen? | -
? Who partnered Holovenko? | 8A=the Brazilian Marília Falcão-Reis
? Was Holovenko dismissed by the theatre? | -
? Was Thursday's performance cancelled? | 8D 9D
? Did she give the management an ultimatum? | 5A 6D 7A

= Cup final tickets: football body finds 1,100 resold by its own members
N| {The Football Association of Slovenska Krajina} reported on Monday that at least 1,112 of the 4,000 tickets its member clubs received for May's cup final were sold on for up to nine times the printed price.
V| The largest single batch, 96, came from a third-division club with an average attendance of seventy.
N| {Its chairman, Milan Hozjan}, said that he had given them to a friend who "has a large family".
N| {The association's integrity officer, Nuša Černelič}, found this explanation "geometrically challenging".
N| {The friend} has told investigators he knows nothing of any tickets.
A| {One person familiar with the report} said that two members of the association's own board are named in an annexe.
N| {Černelič} would not say what was in the annexe or if there was one.
V| Fourteen clubs will get no tickets next year.
V| Hozjan intends to challenge this.
V| The final ended 2-1 after extra time and passed off without incident.
? Were cup final tickets resold? | 1A+
? Did Hozjan give the tickets to a friend? | 3A+ 5D
? Are board members implicated? | 6A 7W+
? Has Hozjan's club challenged the sanction? | 9P
? How many tickets were sold on? | 1A+=at least 1,112
? Was Hozjan expelled from the association? | -
? Did fans riot at the final? | 10D
? How many clubs are punished? | 8A=Fourteen clubs
? Did the third-division club sell all 1,112 tickets? | 2D

= Weekend digest: storm names, an abbess and an overlong film
N| {Ireland's weather service} said on Saturday it had struck the name Fergus off its list of storms after a request from a family in Sligo whose son of that name drowned in October.
N| {The boy's mother, Noreen Gilhooly}, thanked the service in a letter.
N| The Dutch and British services, which share the list, agreed within an hour, {a spokesman} said.
V| In Bavaria, nuns of the abbey of Sankt Walpurga an der Mangfall have elected a former tax adviser, Sister Hildegund Obermayr, as abbess, on the ninth ballot.
N| {Her predecessor, Mother Edeltraud}, declined to say why it had taken nine.
A| {A nun} told the parish paper, without giving her name, that two of the sisters "cannot abide accountancy".
V| In Busan, the Hungarian film "Plain", which lasts nine hours and eleven minutes, was shown to a full house, of whom forty-four stayed to the end.
N| {Director Ágoston Révfalvi-Kun} denied a report in the festival paper that he had been among those who left.
N| "I was in the lavatory, for the flood scene," {he=Ágoston Révfalvi-Kun} said.
V| The festival plans a second screening with sandwiches.
? Did the director walk out of his own film? | 8D+ 9D+
? Has the storm name Fergus been dropped? | 1A+
? Who is the new abbess? | 4A=Sister Hildegund Obermayr
? Why did the election take nine ballots? | 5W+ 6A=two of the sisters "cannot abide accountancy"
? Has "Plain" been screened a second time? | 10P
? How long is the movie? | 7A=nine hours and eleven minutes
? Did Mother Edeltraud resign over money? | -
? Did the Dutch service oppose the change? | 3D+
? did storm fergus drown a boy | -

= Marathon swimmer's Channel record disallowed over a hand on a boat
V| The Channel Crossing Union will not ratify the women's record of 7 hours 14 minutes claimed by the Argentine Milagros Echeverri-Paz on 21 August, because an observer noted that her left hand rested on the escort boat for "between two and three seconds".
N| {Echeverri-Paz, 31}, said she was hit by a wave and put out a hand so as not to break her nose.
N| {The pilot, Dover fisherman Reg Smoult}, backed her: "She never held on; the boat bumped her, if anything."
N| {Observer Philippa Crannock} stuck to her log.
A| {Other swimmers} considered the decision harsh but correct.
N| {Union secretary Desmond Hythe} said the rule had been the same since 1927 and that it says "touch".
V| The swimmer's federation in Buenos Aires was looking into whether there was anyone to appeal to.
V| The record therefore remains with the Czech Tereza Vondrušková, who needed 7 hours 25 minutes in 2006.
V| Echeverri-Paz has booked a place for next July.
? Was the record recognised? | 1D 8D
? Did Echeverri-Paz touch the boat? | 1A 2A+
? Did she hold on to the boat? | 3D+
? Has an appeal been lodged? | 7W
? Who holds the women's record now? | 8A=Tereza Vondrušková
? Will she try again? | 9A
? Was Crannock's log corrected? | 4D+
? Did the pilot push her? | -
? how long was her hand on the boat | 1A=between two and three seconds

= Turkish series star's detention ends after two nights
V| Actress Defne Karahanlı-Ertem was released in Istanbul on Friday after two nights in custody and is banned from leaving the country.
N| {The chief prosecutor's office} said that she had been heard in an inquiry into "the glorification of narcotics" in the television series "Boğaz Apartmanı".
N| {Her lawyer, Tuncay Aslanbey}, said the scene complained of shows a grandmother making poppy-seed cake.
N| {The series' producer, Altın Ay}, called the charge absurd and announced that the episode would stay online.
V| By Saturday it was no longer there.
N| {Altın Ay}, asked about this, referred to a technical update.
A| {Colleagues} link the case to a speech she gave in June in support of a jailed publisher.
N| {Justice minister Cemal Okur-Taşkın} said he was not informed about individual proceedings and that in Turkey artists were as free as anyone.
N| {Karahanlı-Ertem} told reporters at the gate that the tea had been good and she would say more another day.
V| If she is charged, she could face up to five years.
? Is Karahanlı-Ertem still in custody? | 1D
? Was the episode taken offline? | 4D+ 5A 6W+
? Was she detained because of her speech in June? | 2D 7A 8W
? Has the actress been charged? | 10P
? Can she leave Turkey? | 1D
? Was she sentenced to five years? | 10P
? How long was she held? | 1A=two nights
? What did she say about her detention? | 9A+
? Did the jailed publisher get released? | -

= Ocean rowers rescued after whale strike, second crew says no whale
N| Four rowers from Guernsey were picked up by a bulk carrier 300 miles west of Cape Verde on Thursday after what {their skipper, Elodie Le Tissier-Marr}, described as "a blow from below, like a lift arriving".
N| "It was a whale, we saw its back," {she=Elodie Le Tissier-Marr} told the station Channel Radio by satellite telephone.
N| {Another boat in the race, two miles behind}, reported no whale but a half-sunken container, which it photographed.
N| {Race director Ambrose Tolland} thought both possible, and said that he would wait for the hull, which is under tow to Mindelo.
N| {The carrier's captain} recorded a hole of 40 centimetres "with straight edges".
A| {Insurance people} point out that the policy covers animals and not cargo.
N| {Le Tissier-Marr} was indignant at the suggestion.
V| None of the four is hurt, although one has lost her glasses.
V| The race, from La Gomera to Antigua, was won in 2023 by a crew from Jersey.
? Was the rowing boat hit by a whale? | 1A+ 2A+ 3D 4W 5D
? Did a container strike the boat? | 3A 4W
? Were the rowers injured? | 8D
? Has the hull been examined? | 4P
? How big is the hole? | 5A=40 centimetres
? Did the crew lie for the insurance? | 7D+
? Who rescued them? | 1A=a bulk carrier
? Did the Guernsey crew win the race? | -
? Has the insurer paid? | -

= Women's national team threaten to boycott Nations fixture over pay
N| {Twenty-three players of Uruguay's women's football team} said in a letter made public on Monday that they would not travel to Asunción for Friday's qualifier unless the federation signed an agreement on match fees it first promised in October.
N| {The federation's general secretary, Norberto Sanguinetti-Prado}, said the players had been offered "exactly what they asked for" and accused their lawyer of moving the goalposts.
N| {The lawyer, Valentina Etchegaray}, denied that, and said the offer covered friendlies only.
A| {A member of the federation's executive committee}, who asked not to be quoted by name, conceded that the October promise had never been put to a vote.
V| The men's team, which failed to qualify for last year's Copa, receives about nine times as much per match.
N| {Captain Lucía Ferreiro-Báez} told Radio Rincón that nobody wanted a boycott but that she had already unpacked her bag.
N| {South America's football confederation} said a team which does not appear loses 3-0 and may be fined.
N| {The sports secretary, Danilo Echevarne}, offered to mediate.
V| Paraguay, the opponents, went through a similar dispute in 2021, which ended after two days.
? Have the players boycotted the match? | 1P+ 6P+
? Did the federation offer what the players demanded? | 2A+ 3D+
? Has the pay agreement been signed? | 1D+ 4D
? Was the October promise approved by the committee? | 4D
? How much more do the men get? | 5A=about nine times as much
? Has Uruguay been fined? | 7P
? Is the government mediating? | 8P
? Did Paraguay's players refuse to play on Friday? | -

= Uruguay's women fly after all; federation signs at airport
V| Uruguay's women boarded their flight to Asunción on Wednesday night, eleven minutes before the gate closed, after the federation's president signed a two-page agreement on a suitcase.
V| It gives them 60 per cent of the men's match fee from January and parity from 2028.
N| {Captain Lucía Ferreiro-Báez} said the team had got "less than is fair and more than yesterday".
N| {General secretary Norberto Sanguinetti-Prado}, who had called the demands impossible, did not attend and did not respond to messages.
A| {Two people on the executive committee} said he had offered to resign that afternoon.
N| {The president, Gastón Arrospide}, said he knew of no resignation, then corrected himself and said none had been accepted.
N| {The players' lawyer, Valentina Etchegaray}, warned that the deal must still be ratified by the assembly in March.
N| {Arrospide} said that was a formality.
V| Sports secretary Danilo Echevarne had mediated between the two sides for nineteen hours.
V| The match kicks off at eight on Friday evening.
? Have the players boycotted the match? | 1D
? Has the pay agreement been signed? | 1A
? Did Sanguinetti-Prado offer his resignation? | 4W+ 5A 6D+
? Has the deal been ratified? | 7P+ 8P+
? Is the government mediating? | 9A
? Do the women now earn as much as the men? | 2P
? Who won the qualifier? | -
? Was Sanguinetti-Prado's resignation accepted? | 6D+
? Where was the agreement signed? | 1A=on a suitcase

= Public broadcaster to cut 410 jobs, union fears 600
N| {The Flemish-Walloon broadcaster BRT-Unie} told its 3,300 employees on Tuesday that it would shed 410 full-time posts by the end of 2026, about half of them in news, in order to save 52 million euros a year.
N| {Chief executive Hadewych Lenaerts-Colin} said that compulsory redundancies would be "the very last resort" and could not be ruled out.
N| {The journalists' union} said the true figure was closer to 600, as the plan did not count people on annual contracts.
N| {A spokesman for the broadcaster, Wim Dekeuster}, called this double counting.
M| {The business daily De Beurs} reported that two of the five radio stations would be merged, a step about which the broadcaster declined to comment.
N| {Media minister Cyriel Vandaele-Roy} denied having imposed the cuts and noted that the subsidy had been raised by 1.5 per cent.
V| Inflation last year was 3.2 per cent.
A| {Several editors} said privately that the late bulletin was to be abolished.
N| {Lenaerts-Colin} promised that the details would be presented to the works council on 14 May and not before.
? How many jobs will go? | 1A+=410 full-time posts ; 3A=600 ; 4D+
? Will there be forced redundancies? | 2W+
? Did the minister order the cuts? | 6D
? Are two radio stations to be merged? | 5A
? Will the late-night news be dropped? | 8A 9W+
? Was the subsidy cut? | 6D
? Have redundancy notices been sent? | -
? How much is to be saved per year? | 1A+=52 million euros
? Has the chief executive offered to take a pay cut? | -

= Singer Milla Ravensworth scraps world tour for knee surgery
N| {British singer Milla Ravensworth} called off the remaining thirty-eight concerts of her world tour on Thursday and told fans in a video message from Osaka that she would have both knees operated on in the new year.
N| "I've been dancing on painkillers since Lisbon, and my surgeon says that if I carry on I won't be walking at fifty," {she=Milla Ravensworth} said.
A| {A member of her road crew} said ticket sales in South America had been weak and five of eleven dates there were going to be dropped anyway.
N| {The promoter, Globe Theatre Live}, called that untrue and said 86 per cent of seats for Buenos Aires and São Paulo had been sold.
V| Ticket-holders will be refunded automatically within thirty days, including booking fees, under the promoter's terms.
N| {Ravensworth, 42}, said she intended to make up the dates "in 2027 or on a chair, whichever is sooner".
N| {Her record company} would not say whether the release of her new album, planned for March, would go ahead.
V| The tour began in Lisbon in June and has taken 114 million dollars.
V| In 2016 she broke off a concert in Leeds after falling through a trapdoor.
? Has Ravensworth cancelled the rest of her tour? | 1A+
? Was the tour cancelled because of poor ticket sales? | 1D+ 2D+ 3A 4D+
? Has she had knee surgery? | 1P+
? Will the new album be released in March? | 7W+
? When will she make up the dates? | 6A+=in 2027
? Have fans got their money back? | 5P
? Did she fall through a trapdoor in Osaka? | -
? How much has the tour earned? | 8A=114 million dollars
? is she retiring from the stage | 6D+
? Did she call off the concerts because of her knees? | 1A+ 2A+ 3D

= Four missing after dive boat sinks off Marsa Alam
A| Four people were missing on Sunday after the dive boat Queen Nefer sank in the Red Sea 40 kilometres south of Marsa Alam with forty-two on board, {Egyptian officials} said.
N| {The governor of the Red Sea province, Major-General Hossam Farid-Naguib}, said thirty-eight had been rescued, among them eleven Germans and six Britons, and that the search would continue through the night.
N| The boat, {he=Major-General Hossam Farid-Naguib} said, was struck by a single large wave and went down in six or seven minutes.
A| {Survivors interviewed at Quseir hospital} did not speak of a wave; two of them told the German agency DPN that the vessel had been leaning since they left port.
N| {The owner, Coral Gate Fleet}, said the boat passed its inspection in March.
N| {The Egyptian Meteorological Authority} said it had warned of waves of up to four metres on Friday evening.
N| {Germany's foreign ministry} confirmed that Germans were affected but was unable to say if any of them were among the missing.
V| Another boat of the same company ran aground in the area in February; nobody was hurt.
N| {The chamber of diving centres} said it was too early to speak of mistakes.
? How many people are missing? | 1A=Four people
? Did a big wave sink the boat? | 3A 4D
? Was the boat unseaworthy? | 4A 5D+ 9W
? Are Germans among the missing? | 7W
? Was the Queen Nefer inspected? | 5A+
? Did anybody die in February's accident? | 8D
? Had a weather warning been issued? | 6A
? Was the captain arrested? | -
? How many people were saved? | 2A=thirty-eight

= College head leaves Oxbridge post after eleven months
N| {St Frideswide's Hall} announced on Wednesday evening that its warden, the former diplomat Sir Jolyon Mackworth-Ade, would be leaving "by agreement" at Christmas, less than a year after he took office.
A| {Four fellows} said the governing body had voted 31 to 6 on Monday to open proceedings against him over the dismissal of the bursar.
N| {Mackworth-Ade} told the student newspaper he had never lost a vote because none was taken.
N| {The college's senior fellow, Dr Petronella Wixcombe}, declined to say what happened on Monday, citing the statutes of 1714.
N| {The former bursar, Geoffrey Tran}, has a claim before an employment tribunal and said that he was looking forward to it.
V| The sum which the warden will receive has not been disclosed.
M| {The Oxford Sentinel} put it at two years' salary, or 262,000 pounds.
N| {Wixcombe} said that was "a figure from a fairy tale".
V| His predecessor but one was locked out of the lodgings in 1998, when the fellows changed the keys during a concert.
? Is Mackworth-Ade stepping down? | 1A+
? Did the fellows vote against the warden? | 2A 3D+ 4W+
? How large is the pay-off? | 6W 7A=262,000 pounds ; 8D+
? Was the bursar dismissed? | 2A 5A+
? Has the tribunal ruled in Tran's favour? | 5P+
? Was the warden locked out of his lodgings? | -
? When will he go? | 1A+=at Christmas
? Who will be the new warden? | -

= Two horses put down after Cheshire National; course says going was fair
V| Two of thirty-four starters were put down after falling in Saturday's Cheshire National at Marbury, which was won at 22-1 by Larkspur Lane under Irish rider Ciaran Dunphy-Moss.
V| A third horse, Old Purser, was treated on the track for a tendon injury and will not race again.
N| {Clerk of the course Hamish Calder-Webb} described the ground as "good to soft, safe jumping ground, and watered on Thursday".
N| {Trainer Bridget Annesley}, who lost Copper Kettle, said that it rode "like a car park" and that she'd told the stewards so before the race.
N| {The stewards} recorded no such complaint.
A| {Two other trainers} confirmed that she made one.
N| {The racing authority} said it would review the fences, the ground and the number of runners, as it does after each fatality.
N| {Animal Dignity} demanded that the event be abolished.
V| In the last ten years the race has cost eleven horses their lives.
? How many horses died in the race? | 1A=Two
? Was the ground too hard? | 3D+ 4A
? Did Annesley complain to the stewards beforehand? | 4A+ 5D 6A
? Has the race been abolished? | 8P
? Was Old Purser put down? | 2D
? Who won the Cheshire National? | 1A=Larkspur Lane
? Has the number of starters been reduced? | 7W
? Did eleven horses die on Saturday? | 1D
? was dunphy-moss injured | -

= Fashion house Aldighieri parts with designer before Paris show
N| {Florentine fashion house Aldighieri} said on Monday that creative director Jun Nakasone-Ferrari would leave "with immediate effect and with our gratitude", nine days before it was to show in Paris.
V| The collection will be presented without a name.
A| {Two people who work in the atelier} said he was escorted out on Friday after an argument with chief executive Bettina Orsolini about the number of handbags.
N| {Orsolini} told the trade paper Tessuto that there had been no argument and no escort, "only an embrace".
N| {Nakasone-Ferrari} posted a photograph of a closed lift door, which his spokesman declined to explain.
V| Sales of the brand fell by 14 per cent in the first half of the year.
M| {The American website Fashion Ledger} has reported that the Briton Hettie Marlowe-Quist is to take over; her representatives did not return calls.
N| {Orsolini} said nobody would be chosen before the summer.
N| {The parent company, Groupe Vauban}, stressed that the house was not for sale.
? Has Nakasone-Ferrari left Aldighieri? | 1A+ 3A
? Was he thrown out after a row? | 3A 4D+ 5W+
? Will Marlowe-Quist succeed him? | 7A 8D+
? Is the fashion house up for sale? | 9D+
? Will the Paris show take place? | 2A
? By how much did sales fall? | 6A=14 per cent
? Was Orsolini dismissed? | -
? What did the spokesman say about the photograph? | 5W+
? did the designer resign over the handbag sales | -

= Wroclaw drops out of race for 2032 Games
N| {Mayor Ludomir Czapnik-Wolski} informed Poland's Olympic committee on Friday that Wrocław was withdrawing its application for the 2032 European Games, seven weeks before the decision.
N| "A city that is still counting flood damage can't order a velodrome," {he=Mayor Ludomir Czapnik-Wolski} told reporters.
A| {Members of the council} had another explanation: a poll commissioned by the city, which has not been released, showed 61 per cent against.
N| {The mayor's office} confirmed there had been a poll and would not give the result.
N| {Sports minister Agata Rudzik-Lamb} said she would try to talk him out of it and might offer 400 million złoty from the state.
N| {Czapnik-Wolski} said his mind was made up.
V| That leaves Porto, Gothenburg and Antalya.
N| {European Games director Hervé Lestrange} regretted the decision, of which he had been told by a journalist.
V| Kraków staged the event in 2023 at a cost of 1.1 billion złoty.
? Has Wrocław withdrawn its bid? | 1A+ 8A
? Why did the city pull out? | 2A+=A city that is still counting flood damage can't order a velodrome ; 3A=a poll commissioned by the city, which has not been released, showed 61 per cent against
? What was the result of the poll? | 3A 4W+
? Has the minister offered the city more money? | 5P
? Will the mayor change his mind? | 6D+
? Which cities are still in the running? | 7A=Porto, Gothenburg and Antalya
? Has Antalya been chosen? | -
? did krakow drop out | -
? How much did the floods cost Wrocław? | -

= Tennis champion Oyelowo-Lindgren expecting, to skip season
N| {Former US Open champion Temi Oyelowo-Lindgren} announced on her website on Sunday that she is expecting her first child in August and won't play again this year.
N| "This is a pause and not a full stop," {the 30-year-old=Temi Oyelowo-Lindgren} wrote.
M| {The Swedish evening paper Kvällsposten Nu} had reported her pregnancy on Wednesday, upon which her agent called the story "invented".
N| {The agent, Folke Barnekow}, apologised to the paper on Sunday for having misled it, explaining that she had wanted to tell her grandmother first.
V| She will fall from eleventh place in the rankings but can return with a protected ranking within three years.
N| {Her coach, Dragana Pešić-Hall}, said they'd agreed on a comeback in Melbourne in January 2026, which a doctor would have to approve.
N| {Her husband, ice hockey player Nils Lindgren}, did not want to speak to the press.
V| Oyelowo-Lindgren's last match was a defeat in the second round in Doha.
V| A wrist operation kept her away for seven months in 2021.
? Is Oyelowo-Lindgren pregnant? | 1A+ 3A
? Is she ending her career? | 2D+ 6D+
? Was the newspaper's story false? | 1D+ 3A 4D+
? When is the baby due? | 1A+=August
? When does she hope to play again? | 6A+=January 2026
? What did her husband say? | 7W+
? Is she missing the season because of her wrist? | 1D+
? Will she lose her ranking for good? | 5D
? Did she win in Doha? | 8D
? Was the coach replaced? | -

= Netherlands: Museum visitor numbers, annual figures
V| The Netherlands' 640 museums recorded 33.1 million visits last year, 4 per cent more than the year before and almost exactly as many as in 2019.
V| Foreign tourists accounted for 9.4 million of them, down from 10.2 million in 2019.
V| The Noorderlicht in Groningen doubled its attendance, to 412,000, thanks to an exhibition on the Hanseatic League.
V| Amsterdam's four largest museums together drew 7.7 million people, a little less than in the previous year.
V| Average ticket prices rose from 13.10 to 14.05 euros.
V| Seventeen museums closed for good, most of them run by volunteers, and eleven opened.
N| {Museum association chair Willemijn Osinga-Traoré} attributed the closures to energy bills and a lack of young volunteers.
V| The number of paid staff rose by 300 to 14,900.
? How many visits did Dutch museums record? | 1A=33.1 million
? Are there more foreign visitors than in 2019? | 2D
? Did museums close last year? | 6A 7A
? Did Amsterdam's big museums gain visitors? | 4D
? Why did museums close? | 7A=energy bills and a lack of young volunteers
? Did admission get cheaper? | 5D
? Did the Noorderlicht lose visitors? | 3D
? Were 300 museum workers laid off? | 8D
? Did the government raise subsidies for museums? | -

= Stuntman killed on set of "Iron Meridian" in Malta
V| A British stuntman died on Thursday on the set of the war film "Iron Meridian" in Marsaxlokk when a cable car in which he was standing dropped eleven metres into a dry dock.
N| {Maltese police} identified him as Darren Whitelock-Shaw, 37, of Swindon.
N| {The producers, Anvil Gate Pictures}, said the equipment had been inspected on Wednesday by an independent engineer and that filming had been suspended "out of respect".
A| {Two riggers} told the Times of Valletta that no engineer had been on the island that week.
N| {Anvil Gate's lawyer, Dr Stefan Grech-Camilleri}, said that he would give the inspection certificate to the inquiring magistrate and to nobody else.
V| The magistrate, Dr Rowena Zerafa, has ordered a post-mortem examination and appointed three experts.
N| {Leading actor Clive Harmsworth-Bey}, who was 200 metres away, said that he heard a noise "like a door".
N| {The stunt performers' union} called for every cable on the production to be tested before anyone went near it again.
V| It is the second death on a film set in Malta in six years; in 2018 an electrician was crushed by a crane.
? Did a stuntman die on the film set? | 1A 2A
? Was the equipment inspected the day before? | 3A+ 4D 5W+
? Who was the dead man? | 2A=Darren Whitelock-Shaw
? Has filming been halted? | 3A+
? Has the post-mortem been carried out? | 6P
? Was Harmsworth-Bey hurt? | -
? Were the cables tested after the accident? | 8P
? Did a crane fall on the stuntman? | -
? Has anyone been charged over the accident? | -

= "Iron Meridian" to be finished without cable car scene, magistrate names nobody
N| {Anvil Gate Pictures} said on Monday that shooting of "Iron Meridian" would resume in Malta next week, five weeks after the death of stuntman Darren Whitelock-Shaw, and that the scene which killed him had been cut from the script.
N| {Magistrate Rowena Zerafa}, in an interim report, found that a shackle rated for 500 kilograms had been used where two tonnes were required.
N| Who fitted it "remains to be established", {she=Magistrate Rowena Zerafa} wrote.
N| {The company's lawyer, Stefan Grech-Camilleri}, conceded that the inspection of which it had spoken took place in February and not on the day before the accident.
N| {He=Stefan Grech-Camilleri} attributed the mistake to shock.
A| {Crew members} said fourteen of them would not come back.
N| Clive Harmsworth-Bey will, {his agent} said.
N| {The dead man's sister, Kelly Whitelock}, said the family wanted a prosecution and not a dedication in the credits.
N| {The public prosecutor} declined to say whether there would be one.
? Was the equipment inspected the day before? | 4D+ 5D+
? Has filming resumed? | 1P+
? Who fitted the faulty shackle? | 3W
? Will the actor return to the set? | 7A+
? Has anyone been charged over the accident? | 8P 9W
? Was the shackle strong enough? | 2D
? Does the family want a dedication in the credits? | 8D+
? How many crew members are refusing to return? | 6A=fourteen
? Has the magistrate closed the inquiry? | -

= School board in Ocala Springs puts seven books back
V| The Ocala Springs school board in Florida voted five to two on Tuesday to return seven novels to its high-school libraries, eleven months after they were taken off the shelves following a parent's complaint.
N| {Board chairwoman Darlene Fitzhugh} said an outside lawyer had advised the district that it would probably lose the suit filed by two students and an author.
N| {The parent, Chad Lindemuth}, called that surrender and promised to run for the board.
N| {Librarian Marisol Acevedo-Grant} had the books out within an hour, she told the Ocala Springs Banner.
V| Three others, among them a picture book about penguins, remain in a locked room.
N| {Superintendent Wade Colquitt} would not comment on the three.
N| {The students' lawyer, Rachel Abramowitz-Stone}, said the suit would be dropped if all ten were returned, and not before.
A| {Board members} are said to be divided over the penguins.
V| The state's law of 2023 requires contested titles to be removed within five days while they are reviewed.
? Are the seven novels back on the shelves? | 1A 4A+
? Has the lawsuit been dropped? | 7P+
? Is the penguin book available again? | 5D
? Why did the board change course? | 2A+=an outside lawyer had advised the district that it would probably lose the suit
? Did the board vote unanimously? | 1D
? What did Colquitt say about the three books still withheld? | 6W+
? Has Lindemuth been elected to the board? | 3P
? Did the author win the lawsuit? | -
? were the books burned | -
? Is the lawsuit still pending? | 2A+ 7A+

= Badminton: Head coach Wirawan walks out in Jakarta, federation says he is resting
M| {The Indonesian website Bulutangkis} reported that head coach Hendra Wirawan-Salim emptied his office at the national training centre on Thursday and drove off without speaking to his players.
N| {Federation secretary Agus Prabowo-Lie} told reporters that Wirawan was "resting his back" and would be in Kuala Lumpur with the squad next Tuesday.
A| {Two doubles players} said that he told them goodbye by voice message.
N| {Wirawan's wife, former world champion Susi Tanoto}, confirmed there was nothing wrong with his back.
V| The national team lost 3-0 to Denmark in the quarter-finals of the team world championship on Sunday, its earliest exit in forty years.
N| {Prabowo-Lie} rejected suggestions that he had criticised the coach in front of his team.
N| {The sports ministry} asked for a written account by Monday.
N| {Wirawan} himself told Bulutangkis on Friday that he would say what he had to say "with a lawyer or with a cake, I haven't decided".
V| In 2019 he left Malaysia's team after a quarrel over training hours.
? Has Wirawan quit as coach? | 1A 2D+ 3A 8W+
? Does the coach have a back problem? | 2A+ 4D+
? Did Prabowo-Lie criticise him before the players? | 6D+
? Will Wirawan go to Kuala Lumpur? | 2A+
? Who beat Indonesia in the quarter-finals? | 5A=Denmark
? Has the ministry received the written account? | 7P
? Did he leave over training hours? | -
? Has a new head coach been appointed? | -
? did the players ask for his dismissal | -

= Abbot of Haewon-sa under investigation over temple stay fees
N| {Police in the South Korean county of Hadong} said on Wednesday they were investigating Beopjin, the abbot of Haewon-sa temple, on suspicion of diverting 1.3 billion won paid by foreign visitors for overnight stays.
N| {The Jogye-Hadong order} suspended him from his office on Thursday, stressing that this was customary and no verdict.
N| {Beopjin}, 63, told his congregation after morning prayers that he had spent the money on a bell tower.
V| The temple has a bell tower, which was built in 1971.
N| {The abbot's lawyer} said that it had been "renewed from the inside".
A| {Two former accountants of the temple} told the cable channel JTC they had been asked to keep two sets of books.
N| {The lawyer} did not wish to comment on what accountants said on television.
N| {The county} said it would decide after the inquiry whether to ask for the return of a subsidy of 400 million won.
V| Some 21,000 people a year stay at the temple, eat with the monks and rise at four.
? Is the abbot suspected of embezzlement? | 1A
? Did Beopjin embezzle the fees? | 2W 3D+ 6A
? Was the money spent on the bell tower? | 3A+ 4D 5A+
? Were two sets of books kept? | 6A 7W+
? Has the abbot been arrested? | -
? Has the county got the subsidy back? | 8W
? How many people stay at the temple each year? | 9A=Some 21,000 people
? Was the abbot suspended? | 2A+
? did foreign visitors get refunds | -

= Athens shuts Acropolis at midday, guides say back gate was open
V| Greece's culture ministry closed the Acropolis from noon until five on Sunday and Monday as temperatures in Athens reached 42 degrees.
N| {The association of licensed guides} complained that three groups from a cruise ship had been let in by the eastern gate at half past one on Sunday.
N| {A ministry official, Sotiria Vlachopanagou}, denied that anyone was admitted and said the people seen on the rock were restorers.
M| {The website Plaka Live} published a photograph of about forty people under numbered umbrellas.
N| {The cruise line, Helios Voyages}, confirmed that an excursion was booked for that hour but was unable to say where it had gone.
N| {Guide Menelaos Drakoulis} said a day without tickets cost him 380 euros and he would drink it off in the shade.
V| Two visitors were treated for heatstroke before the closure on Sunday, and a Dutch tourist of 74 died on Saturday on a path in Samos.
N| {Vlachopanagou} said the ministry would decide on Tuesday morning whether the measure is prolonged.
V| Closures for heat were ordered on fourteen days last summer.
? Were cruise passengers let in during the closure? | 2A 3D+ 4A 5W+
? Was the Acropolis closed on Sunday afternoon? | 1A
? Did a tourist die at the Acropolis? | -
? Will it be closed on Tuesday too? | 8W+
? How hot did it get? | 1A=42 degrees
? Who were the people on the rock, according to the ministry? | 3A+=restorers
? Has Drakoulis been compensated? | -
? Was the site closed because of a strike? | -
? how many days was it shut last summer | 9A=fourteen days
? Was anybody on the rock during the closure? | 2A 3A+ 4A 5W+

= Bidders fight over World Cup television rights in Kenya
V| Two broadcasters in Kenya both claimed on Wednesday to hold the free-to-air rights for next year's World Cup.
N| {Savanna TV} showed reporters a contract signed on 3 March by an agency in Lagos.
N| {Its rival KTN-Pamoja} said it had one too, signed on 28 February by FIFA itself.
N| {The Lagos agency, Sahel Sports Media}, insisted that it had bought the rights for eleven African countries and was free to sell them on.
N| {FIFA} confirmed a contract with the agency but said that Kenya was excluded from it.
N| {Sahel's managing director, Olumide Fasanya-Cole}, called this the first he had heard of it.
A| {Lawyers familiar with the paper} said there are two versions of the annex, one with ten countries and one with eleven.
N| {The communications authority in Nairobi} did not want to take sides and advised both to settle.
N| {Savanna TV's chief executive, Jacinta Mwangi-Rees}, said she would go to court on Friday if KTN-Pamoja went on advertising.
V| During the last World Cup viewers in three counties saw nothing because of a similar dispute.
? Does Savanna TV hold the rights? | 2A+ 3D+ 4A+ 5D+ 8W
? Did FIFA sell the Kenyan rights to KTN-Pamoja? | 3A+
? Was Kenya included in the agency's contract? | 4A+ 5D+ 6D 7W
? Has Savanna gone to court? | 9P+
? When was KTN-Pamoja's contract signed? | 3A+=28 February
? Did Kenyan viewers miss the whole of the last World Cup? | -
? Has the regulator decided who may broadcast? | 8W
? How much did KTN-Pamoja pay? | -

= Nobel writer denies having said she is giving up novels
N| {Laureate Esperanza Villalobos-Ibarra} denied on Monday having told the magazine Letras del Sur that her next book would be her last.
N| "I said it might be, as any breath might be; I am eighty-three," {she=Esperanza Villalobos-Ibarra} wrote to the agency Notimundo.
N| {The magazine's editor, Julio César Andrade-Pons}, said a recording existed and contained the sentence "después de éste, nada".
N| {He=Julio César Andrade-Pons} refused to make it public, out of respect.
N| {Her publisher in Barcelona, Ediciones Trébol}, confirmed that a contract for two more novels was signed in the spring.
A| {Friends of the writer} said she had complained all winter about her eyes.
N| {Her daughter Inés} said the eyes had been operated on in May and were better than her own.
V| Villalobos-Ibarra, who won the Nobel prize in 2006 for "a geography of silence", published her last novel in 2021.
V| The new one, "Casa sin puertas", comes out in October.
? Did the laureate say that her next book would be her last? | 1D+ 2D+ 3A
? Is she giving up writing novels? | 1D+ 2D+ 3A 5D+
? Has the recording been published? | 4D
? Does she have trouble with her eyesight? | 6A 7D+
? When did she win the Nobel prize? | 8A=2006
? Has "Casa sin puertas" appeared? | 9P
? Did Villalobos-Ibarra sue the magazine? | -
? How many more novels has she contracted for? | 5A+=two
? did she win a prize in 2021 | -

= Footy: Magpies' coach stood down after half-time "physical incident"
N| {The Port Kembla Magpies} stood down senior coach Bryce Gunnedah-Walsh on Sunday pending an investigation into what the club described as "a physical incident in the rooms at half-time" of Saturday's loss at Geelong Park.
A| {Two people who were in the rooms} said he pushed midfielder Kobi Tjapaltjarri against a locker.
N| {Gunnedah-Walsh} admitted "putting a hand on a shoulder".
N| {Tjapaltjarri, 20}, kicked three goals after the break and told Channel Twelve that there was no drama.
N| {The players' association} said it had been contacted by a member of the team and that it would be inappropriate to name him.
N| {Club president Fiona Mactavish-Lowe} denied that the coach's contract, which runs until 2027, had been torn up.
N| "Stood down means stood down," {she=Fiona Mactavish-Lowe} said.
V| Assistant Reuben Patrikios takes over for Friday's match against Fremantle Dockside.
V| The Magpies have lost five in a row.
? Did the coach shove a player? | 2A 3D+ 4D+
? Has Gunnedah-Walsh been sacked? | 6D+ 7D+
? Is he suspended for the time being? | 1A+ 7A+
? Did Tjapaltjarri complain to the players' association? | 5W
? Who is coaching on Friday? | 8A=Assistant Reuben Patrikios
? Did the Magpies win at Geelong Park? | 1D+ 9D
? Has the investigation been completed? | 1P+
? Was Patrikios in the room during the incident? | -
? how many goals did kobi kick after half-time | 4A=three goals

= Street artist's mural painted over, council and artist both say by mistake
V| A mural by the street artist known as Dredge, valued last year at 300,000 pounds, was painted over in magnolia on Friday on the wall of a former swimming bath in Grimsby.
N| {North Haven Council} blamed a contractor who had the right street and the wrong number.
N| {The contractor, Tidy Walls Ltd}, said it was given the number by the council in writing.
N| {Council leader Doreen Stickney} conceded that an e-mail existed but said it ended in "please check".
N| {A person claiming to be Dredge} wrote to the Haven Mercury that the loss was deserved because the picture had never been any good.
V| The newspaper could not verify the identity of the writer.
N| {Restorer Dr Lucasta Brimble} estimated the chance of recovering the work at "a coin toss" and hoped to begin in June.
V| Residents had left flowers by Saturday and, by Sunday, a tin of paint stripper.
V| A similar mistake in Hull in 2019 cost a council 48,000 pounds.
? Was the mural painted over? | 1A 2A+
? Did the council give the wrong address? | 2D+ 3A+ 4A+
? Did Dredge write to the newspaper? | 5A 6W
? Has the picture been restored? | 7P
? How much was the mural worth? | 1A=300,000 pounds
? Did the mistake cost the council 48,000 pounds? | -
? Did the contractor apologise? | -
? What colour covers the mural? | 1A

= Briefly: a vote in Athos, a verdict in Ankara, a vanished trophy
N| The monastery of Xylourgos on Mount Athos has elected an abbot of thirty-one, the youngest since 1803, {its secretary} announced on Monday.
V| Father Paisios, as he is called, studied aeronautics in Sydney.
A| {Monks from a neighbouring house} say that he did not want the office and hid in the boat shed for a day.
N| {The secretary} said he had been mending the boat.
V| In Ankara, an appeal court upheld the acquittal of comedian Oğuz Tezcanlı-Bir, who was accused of insulting a governor by imitating his walk.
N| {The governor's lawyer} said that the case would be taken to the supreme court.
N| {Tezcanlı-Bir} promised to go on walking.
V| In Montevideo, the silver cup of the 1935 South American rowing championships has disappeared from a club whose burglar alarm was switched off for a wedding.
N| {Police} said there were no signs of forced entry and, so far, no suspect.
A| {Club members} reckoned one of the wedding guests had taken it.
? Was the comedian convicted? | 5D
? Did the new abbot hide to avoid election? | 3A 4D+
? Has the case gone to the supreme court? | 6P+
? Have police identified a thief? | 9D
? Did a wedding guest steal the cup? | 9W 10A
? How old is the new abbot? | 1A+=thirty-one
? Was the alarm on? | 8D
? Was the governor voted out of office? | -
? Did burglars break a window to get in? | 9D

= Gulf club deny approach for playmaker as talks "advanced"
N| {Doha side Al-Marjan} on Tuesday denied having made any approach for Rhein Leverkirchen playmaker Joaquín Etcheberría, hours after the German club's sporting director said talks were "at an advanced stage".
N| {Sporting director Henning Kaltwasser} told a news conference that an offer had come in on Friday and been improved on Sunday.
N| "I am not going to invent a buyer," {he=Henning Kaltwasser} said.
M| {The Qatari newspaper Al-Sahil} wrote that the offer was made not by the club but by the fund which owns it.
N| {The fund, Meridional Sports Investment}, did not reply to written questions.
N| {Etcheberría's father, who acts as his agent}, confirmed being in Doha "for the shopping".
V| The Uruguayan, who turns 30 in May, has a release clause of 48 million euros.
A| {Two team-mates} said he had said his farewells on Monday.
N| {Coach Alfons Wittekind} will pick him for Saturday's match against Paderborn-Süd as long as nobody tells him otherwise, he said.
? Did Al-Marjan make an offer for Etcheberría? | 1D+ 2A+ 3A+ 4D
? Who made the offer? | 4A=the fund which owns it
? Has the fund confirmed the bid? | 5W+
? Has Etcheberría left Leverkirchen? | 8P 9D+
? Will he be picked on Saturday? | 9P+
? How high is the release clause? | 7A=48 million euros
? Why is the player's father in Doha? | 6A+=for the shopping
? When was the first offer received? | 2A+=on Friday
? Did the player sign a contract in Doha? | -
? Did the two clubs hold talks? | 1D+ 2A+ 4D

= Report clears Antarctic base chef over salmonella
N| {The British Polar Survey} said on Wednesday that the illness of eleven people at its Halvorsen station in July had not been caused by the kitchen, as was assumed at the time, but by a leaking sewage pipe under the gym.
N| {Chef Ailish Corrigan-Bowe}, who was flown out in October, said that she was "glad, and still waiting for an apology".
N| {The survey's deputy director, Dr Laurence Pym}, said no one had blamed her.
M| {The magazine Southern Light}, quoting an e-mail of 22 July, showed that he himself wrote of "the cook's chicken".
N| {Pym} said the e-mail was private and the chicken was a hypothesis.
N| {The report's author, microbiologist Wanda Achterberg-Lim}, found the same bacterium in the pipe and in nine of the patients, and none in the freezer.
V| All of the patients recovered.
N| {Corrigan-Bowe} has been offered her job back and will say by Christmas whether she takes it.
N| {The survey} refused to disclose what the report cost.
? Was the chef's food responsible for the outbreak? | 1D+ 6D
? Did Pym blame the chef? | 3D+ 4A 5D+
? Did anyone die at the station? | 7D
? What caused the illness? | 1A+=a leaking sewage pipe under the gym ; 6A
? Has she accepted the job? | 8W+
? Has the survey apologised to the cook? | 2D+
? How much did the report cost? | 9W+
? Was Corrigan-Bowe dismissed for theft? | -
? Who wrote the report? | 6A=microbiologist Wanda Achterberg-Lim

= Volcano ash grounds flights at Catania for Ferragosto weekend
N| Catania airport will stay closed until at least six on Sunday morning because of ash from Etna, {its operator} said on Friday night, stranding some 24,000 travellers on the busiest weekend of the Italian summer.
N| {The volcanological institute in Catania} reported that a fountain of lava on the south-eastern crater had subsided at 21:40 but that tremors were continuing.
V| Mayor Agostino Privitera-Lo banned motorcycles, because ash lay two centimetres deep on the ring road.
A| {Travellers} complained that they'd had no information for nine hours.
N| {Airport manager Loredana Crisafulli} rejected the complaint, saying that announcements had been made in four languages every thirty minutes.
V| Comiso airport, 90 kilometres away, took forty-one diverted flights until its car park was full.
N| {The low-cost carrier Zefiro} said that it would not pay for hotels, since ash is force majeure.
N| {The civil aviation authority} said that it must.
V| No one has been hurt.
V| The airport was closed on nine days last year for the same reason.
? Has Catania airport reopened? | 1D
? Were stranded passengers left without information? | 4A 5D+
? Has the eruption stopped? | 2A
? Does Zefiro have to pay for hotels? | 7D+ 8A
? Did Comiso airport close because of ash? | -
? How many passengers are stranded? | 1A=some 24,000 travellers
? Was anyone injured? | 9D
? Who banned motorcycles? | 3A=Mayor Agostino Privitera-Lo
? When did the lava fountain die down? | 2A=21:40

= Federation clears gymnastics judge who embraced winner
N| {The International Gymnastics Board} said on Thursday that Argentine judge Marina Colombo-Weiss committed no offence by hugging Italian gold medallist Benedetta Ruspoli before the last score was shown at the world championships in Glasgow.
N| {Its disciplinary chair, Otmar Zgraggen}, called the gesture "unwise, and brief".
V| Ruspoli won the floor final by 0.033 points ahead of the Chinese Luo Qinyi.
N| {China's delegation} had claimed that the two knew each other from a training camp in Rosario, which Colombo-Weiss has acknowledged.
N| {Luo's coach, Deng Hongbo}, said that he would take the matter to Lausanne.
N| {A spokesman for the Court of Arbitration for Sport} said on Friday that no case had been registered.
N| {Ruspoli}, who didn't wish to speak about the judge, said she was hugged by twenty-three people that night.
A| Other judges were embarrassed, {a member of the jury} admitted.
V| The board will draw up a rule against touching.
? Did the judge break the rules? | 1D+ 2D+
? Did Colombo-Weiss hug the winner? | 1A+ 2A+
? Has China's team gone to the sports court? | 5P+ 6D
? Did the judge and the gymnast know each other? | 4A
? Was Ruspoli stripped of gold? | -
? By how much did Ruspoli win? | 3A=0.033 points
? Has a rule against touching been introduced? | 9P
? Did Luo win the floor final? | 3D
? What did Ruspoli say about the judge? | 7W+

= Hill-station school choir stranded in Sharjah after agent vanishes
V| Forty-two pupils and five teachers of St Aidan's school in Darjeeling spent two nights at Sharjah airport after their onward tickets to Vienna, where they were to sing in a youth festival, turned out never to have been issued.
N| {Principal Father Clement Lepcha-D'Souza} said he had paid the agent, Himal Horizon, 4.9 million rupees in March.
N| {Himal Horizon's owner, Prakriti Gurung-Bose}, was not at her office, and her number has been disconnected.
N| {Her husband} said she was at a funeral in Sikkim.
A| {Two former clients} said they too had lost money to the agency.
N| {The airline, Gulf Crescent}, gave the children blankets, breakfast and, on Monday, seats to Delhi at no charge.
N| {Superintendent Anjan Ghatak of the Darjeeling police} confirmed that a complaint was received on Sunday but not that Gurung-Bose was being sought.
N| {The festival's director, Roswitha Prohaska-Nguyen}, would like to have the choir next year at the festival's expense.
V| The children sang "Edelweiss" in the departure hall; a video of it has been watched six million times.
? Did the choir perform at the Vienna festival? | 1D
? Did the agent run off with the money? | 3W+ 4D
? Are police looking for Gurung-Bose? | 7W
? How much was the agency paid? | 2A+=4.9 million rupees
? Did the airline charge for the flight home? | 6D
? Was the agent's office closed? | 3A
? Will the choir sing in Vienna next year? | 8P
? Did parents sue the principal? | -
? how many pupils were stranded | 1A=Forty-two
? Has anyone complained about the agency? | 5A 7A

= Desert Rally stage scrapped after camel collision, driver says no camel
V| Organisers annulled the seventh stage of the Desert Rally near Ha'il on Saturday after the leading car, driven by South African Pieter-Jan Esterhuizen, left the track at 150 kilometres an hour and blocked a gorge.
N| {Race director Édouard Casteljau-Roy} said it had hit a camel.
N| {Esterhuizen}, who was flown to Riyadh with two cracked vertebrae, told his team's radio that he had seen no camel and that the steering failed.
N| {The manufacturer, Tatra Nova}, rejected that "until somebody shows us the part".
N| {A herdsman, Faleh al-Shammari-Dosari}, demanded 60,000 riyals for an animal, which he said was named after his aunt.
A| Marshals had found hair on the bumper, according to {two of them}.
N| {Casteljau-Roy} said a veterinarian was examining it.
V| The times of the sixth stage stand, leaving Esterhuizen in the lead by four minutes, though he will not continue.
N| {Co-driver Michelle Van Rooy-Stone} remembers nothing after kilometre 212.
? Did the car hit a camel? | 2A 3D+ 5A+ 6A 7W 9W+
? Did the steering fail? | 3A+ 4D+
? Was the seventh stage cancelled? | 1A
? Will Esterhuizen stay in the race? | 8D
? Has the herdsman been compensated? | 5P+
? Was the driver killed? | 3D+
? Did the vet find camel hair? | 7W
? What does the co-driver remember of the accident? | 9W+
? Was the sixth stage annulled too? | 8D
? Did the race director resign? | -

= Broadcaster edits out bishop's remark on drag queens, bishop asks for it back
N| {The Lutheran bishop of Hamar-Østre, Sunniva Engelstad-Moe}, asked the broadcaster Kanal Innland on Monday to restore eleven seconds it had removed from her Sunday sermon, in which she compared drag queens with the prophets.
N| {Kanal Innland's head of religion, Pål Tveitnes}, said the cut was made for time.
N| {Engelstad-Moe} pointed out that the programme ended two minutes early.
A| {Two editors} said that a complaint was expected and it had seemed simplest to get in first.
N| {Tveitnes} said he was not aware of this.
N| {The Church of Norway's national council} declined to comment on either the comparison or the cut.
N| {A drag artist, Fru Fiken}, said she had been compared with worse.
V| The whole sermon is on the diocese's website, where 180,000 people have watched it.
N| {Tveitnes} offered the bishop a discussion programme on Thursday, which she is thinking over.
? Was the remark cut for reasons of time? | 2A+ 3D+ 4D
? Has the broadcaster restored the passage? | 1P+
? Did anyone complain to the broadcaster about the remark? | 4P
? What does the church council think of the remark? | 6W+
? Has the bishop agreed to the debate? | 9W
? Did the bishop apologise for her comparison? | -
? How many people have seen the full sermon? | 8A=180,000 people
? Was Tveitnes aware of the editors' fears? | 5D+
? Did Fru Fiken take offence? | 7D+
? Were eleven seconds of the sermon left out? | 1A+ 2A+

= Cycling: Rwandan rider's visa, French team's apology
N| {French professional team Armor-Bretagne} apologised on Sunday to the Rwandan cyclist Innocent Habyarimana-Keza, whom it had accused of missing a flight "through negligence".
V| Habyarimana-Keza had been held for thirty-one hours at Roissy because a border officer took his team licence for a forgery.
N| "We spoke too soon and too loudly," {manager Loïg Kerdraon-Petit} said.
N| {The border police} said the check had been proportionate.
N| {A lawyer for the rider, Maître Ngozi Delvaux}, said he was strip-searched twice.
N| {The police} did not confirm that, adding that searches are recorded and the record is not public.
V| Team-mates had collected 900 euros for a new flight.
V| He arrived in Girona on Saturday at midnight and finished forty-third in Sunday's race.
N| {Kerdraon-Petit} wants to extend his contract to 2027.
V| Three African riders were held up at the same airport last year.
? Did the team say sorry to the rider? | 1A+ 3A+
? Did Habyarimana-Keza miss the flight through his own fault? | 1D+ 2D
? Was his licence forged? | 2D
? Was he strip-searched? | 5A+ 6W+
? How long was he held? | 2A=thirty-one hours
? Has his contract been extended? | 9P+
? Did he win Sunday's race? | 8D
? Were the border officers disciplined? | -
? did three african riders get held this weekend | -

= Academy takes honorary award from composer over 1978 letter
V| The Royal Conservatory Academy in Liège has withdrawn the honorary medal it gave the composer Hubert Marchandise-Klein in 2012, after a letter came to light in which he urged a concert hall in 1978 not to engage "any more of those people".
N| {The academy's secretary, Solenne Baudrenghien}, said the vote was nineteen to three with four abstentions.
N| {Marchandise-Klein, 91}, acknowledged the handwriting and said he had been referring to accordionists.
N| {The accordionist Ferran Puig-Oller}, a friend of long standing, said that he believed him.
N| {Musicologist Dr Amina Bekkouche}, who found the letter in the hall's archive, said that the programme under discussion was of North African music and contained not one accordion.
N| {The concert hall} said that it would leave the judgment to others.
A| {Some former students} have defended him.
V| The medal has no monetary value; he has not sent it back.
V| His publisher is considering whether to go on printing his songs and will decide "calmly".
? Has the composer lost his medal? | 1A
? Was the letter about accordionists? | 3A+ 4A 5D
? Did Marchandise-Klein write the letter? | 1A 3A+
? Has he returned the medal? | 8D
? Has his publisher dropped him? | 9W
? Who discovered the letter? | 5A=Musicologist Dr Amina Bekkouche
? Was the academy's vote unanimous? | 2D+
? Did the composer apologise for the letter? | -
? Did the concert hall condemn the letter? | 6W

= Summer transfer deadline: the deals that were done
V| Italian champions Lombardia were the biggest spenders as the European transfer window closed on Monday night, with 143 million euros for six players.
V| The most expensive of them was the Belgian centre-forward Thibo Claessens-Okou, who came from Monaco-Ville for 62 million.
V| English clubs together spent 1.9 billion pounds, 7 per cent less than last summer, and Spanish clubs 480 million euros, 12 per cent more.
V| The winger Noah Brightwater-Silva, linked with four clubs over the summer, stayed at Fulham Park.
V| A deal taking goalkeeper Sergio Montalbán-Ruiz from Valencia del Mar to Galata Boğaz fell through because the papers arrived at 00:03.
N| {Galata} said that they had been sent at 23:51.
V| The Danish champions sold eleven players and bought two.
V| The window in Saudi Arabia remains open until 10 September, in Turkey until the 13th.
N| {FIFA} recorded 10,847 international transfers over the summer, the highest number to date.
? Which club spent the most? | 1A=Italian champions Lombardia
? Did Brightwater-Silva change clubs? | 4D
? Why did the goalkeeper's move fail? | 5A=because the papers arrived at 00:03
? Were the papers sent in time? | 5D 6A+
? How much did Claessens-Okou cost? | 2A=62 million
? Did English clubs spend more than last year? | 3D
? Is the Saudi window closed? | 8D
? Did Claessens-Okou join Monaco-Ville? | 2D
? has montalbán-ruiz appealed | -

= Two teenagers die after rave in Andalusian quarry
V| Two people aged 18 and 19 died and fourteen were taken to hospital on Sunday after an unauthorised music festival in a disused quarry near Antequera, attended by about 5,000 people from a dozen countries.
N| {The regional government's delegate, Remedios Palomares-Gil}, said that adulterated pills were the likely cause, pending toxicology results.
N| {The parents of the 18-year-old, Álvaro}, insisted he never took drugs, and suspected carbon monoxide from the generators.
A| {A paramedic} said the generators stood in a tunnel ten metres from the dance floor.
N| {The Civil Guard} identified three organisers, two of them French, and said none had been detained.
N| {Palomares-Gil} was asked why the party had been allowed to go on for four days and said clearing it would have endangered lives.
N| {The mayor of the village, Críspulo Aranda-Sáez}, said he rang the authorities eleven times.
N| {The regional government} did not dispute that.
V| At a similar event near Granada in 2023, a woman was crushed by a lorry.
? How many people died at the rave? | 1A=Two
? Did drugs kill the two? | 2A 3D+
? Did the generators poison the victims? | 3A+
? Have the organisers been arrested? | 5D
? Have the toxicology results come in? | 2P
? Did the mayor alert the authorities? | 7A+ 8A+
? Why was the party not broken up? | 6A+=clearing it would have endangered lives
? Was a woman crushed at Antequera? | -
? did the mayor give permission for the festival | -

= Ryanov resigns as skating coach, blames "poison", federation speaks of contract end
N| {Figure skating coach Arkady Ryanov-Stahl} told pupils at his rink in Oberstdorf on Tuesday that he was leaving Germany "because one can't work in poison".
N| {The German skating federation} said that his contract ended on 31 May and had never been meant to be renewed.
N| {Pairs skater Lilly-Marie Ehrhardt}, who won European bronze under him, said she had been promised four more years with him.
A| {Parents of younger skaters} had complained in the winter that he threw a guard at a boy of nine.
N| {Ryanov-Stahl} denied throwing anything at anyone and said the guard slipped.
N| {The federation's president, Gisbert Holthaus}, would not say whether the complaint had played a part.
M| {The sports agency SID-Süd} reported that he is negotiating with Kazakhstan.
N| {The Kazakh federation} said that it was talking to "several specialists" and would not name them.
V| Five of his pairs have won medals at world championships since 1998.
? Has Ryanov-Stahl resigned? | 1A+ 2D+
? Did he throw a skate guard at a child? | 4A 5D+
? Was his departure due to the parents' complaint? | 6W+
? Is the coach going to Kazakhstan? | 7A 8W+
? When did his contract expire? | 2A+=31 May
? Was Ehrhardt told that he would stay? | 3A+
? Is Ehrhardt moving to Kazakhstan with him? | -
? Did the boy suffer injuries? | -
? How many of his pairs won world championship medals? | 9A=Five

= Fossil "dragon" sold to Abu Dhabi museum was exported illegally, Beijing says
N| {China's cultural heritage administration} said on Monday that a nine-metre ichthyosaur bought by the Sand & Sea museum in Abu Dhabi for 14 million dollars was dug up in Guizhou in 2014 and taken out of the country without a permit.
N| {The museum} said that it had bought the fossil in good faith from a Swiss dealer and held papers giving its origin as Vietnam.
N| {The dealer, Urs Kaltenbrunner-Vo}, told the newspaper Neue Limmat-Post that he stood by the papers.
N| {A palaeontologist at the University of Bristow, Professor Isla Garrick}, who described the animal in 2019, said the rock in which it lies exists in one valley in Guizhou "and nowhere in Vietnam".
A| {Two former employees of the dealer} said that the papers were written in his kitchen.
N| {Vietnam's natural history institute} was still looking through its files.
N| {Beijing} has asked for the fossil's return and is prepared to lend it to the museum for ten years.
N| {The museum's director, Khalifa al-Romaithi}, wished to study the offer before he said anything.
V| A dinosaur egg was returned to China by a museum in Ohio in 2020.
? Was the fossil smuggled out of China? | 1A+ 2D+ 3D+ 4A
? Does the ichthyosaur come from Vietnam? | 1D+ 2A+ 3A+ 4D 6W
? Were the papers forged? | 3D+ 5A
? Has the museum returned the fossil? | 7P+ 8W+
? How much did the museum pay? | 1A+=14 million dollars
? Did the museum know the fossil was Chinese? | 2D+
? Was the dealer arrested? | -
? What is Beijing offering? | 7A+
? Did the museum in Ohio return an ichthyosaur? | 9D

= Under-fire cricket umpire reported for gambling account, says it is his son's
V| Umpire Desmond Fairweather-Pitt was withdrawn on Friday from the fourth Test in Bridgetown, two hours before the start, after a gambling account in his name came to the notice of the game's integrity unit.
N| {Fairweather-Pitt}, 51, said the account belonged to his son, who has the same name and "rather worse judgment".
N| {The son} confirmed it to the Barbados Sentinel and showed it a statement, on which the last bet was placed on a football match in 2022.
N| {The integrity unit} said it was verifying who had used the account and that the umpire's withdrawal implied nothing.
A| {Two match officials} said that he had been warned twice about sharing an address with it.
N| {West Indies captain Jermaine Holder-Castro} said that he hoped to see "Dessie" back at Kingston.
V| His place was taken by the Sri Lankan Chaminda Wijeratne-Fox.
V| Fairweather-Pitt has stood in seventy-one Tests.
N| {Cricket's world body} declined to say when a decision was to be expected.
? Does the gambling account belong to the umpire? | 1A 2D+ 3D+ 4W
? Was Fairweather-Pitt banned? | 4D
? Did anyone bet on cricket through the account? | -
? Who replaced him in Bridgetown? | 7A=the Sri Lankan Chaminda Wijeratne-Fox
? Was he warned beforehand? | 5A
? When will there be a decision? | 9W
? Did Holder-Castro accuse the umpire of cheating? | -
? Will he stand in Kingston? | 6P
? how many tests has he umpired | 8A=seventy-one Tests
? Did the umpire's son use the account? | 2A+ 3A+ 4W

= Sagrario cathedral's nails stolen, then found, then too many
N| {The dean of the cathedral of Santa María del Sagrario in Plasencia-Vieja, Canon Honorio Batuecas}, reported on Tuesday the theft of two of three iron nails venerated since the fourteenth century.
V| On Thursday a plastic bag with four nails was left in a confessional.
N| {Batuecas} recognised two of them "without any doubt".
N| {Metallurgist Paz Arbizu-León} could not say whether any of the four was older than the nineteenth century.
N| {The bishop}, asked which were genuine, said that all nails are genuine nails.
V| The Civil Guard is examining fingerprints on the bag and has heard a sacristan as a witness.
A| {Local people} believe that the sacristan took them.
N| {He=the sacristan} told a radio reporter that he was at the dentist in Cáceres the whole of Monday.
N| {The dentist} confirmed that.
V| The nails will be shown on Good Friday, in what number has not been decided.
? Have the stolen nails been returned? | 2A 3A+ 4W
? Did the sacristan steal the nails? | 7A 8D+ 9D
? Are the nails from the Middle Ages? | 4W 5W+
? How many nails are there now? | 10W
? Has the sacristan been arrested? | 6D
? Did the thief leave a note? | -
? Where was the bag left? | 2A=in a confessional
? Were the nails stolen on Good Friday? | -
? When did the dean report the theft? | 1A+=on Tuesday

= Chinese short-track skaters lose relay title over blade, appeal filed
V| The referee of the world short-track championships in Dordrecht disqualified China's men's relay team on Sunday, forty minutes after it had won the final, because one skater's blade was 0.4 millimetres shorter than the rules require.
V| The title passed to South Korea, with Canada second and Hungary third.
N| {Coach Zhang Weiguo-Li} said the blade was measured twice before the race and passed both times.
N| {Chief referee Pieternel Snoek-Adams} confirmed that it was measured but said the measurement was made "before it was ground, and grinding shortens".
N| {Zhang} called this theory and submitted an appeal at 21:10, with a photograph of a ruler.
N| The appeals committee would not decide before Wednesday, {its chairman} said.
N| {Korean skater Noh Seung-bin} told reporters he would keep the medal in its bag until then.
A| {Several technicians} had never heard of a blade being checked after a final.
V| In 2017 the same rule cost a Dutch junior a title.
? Was China disqualified? | 1A
? Was the blade too short? | 1A 3D+ 4A
? Has China appealed? | 5A+
? Was the appeal rejected? | 6P
? Who are the relay champions now? | 2A=South Korea
? Did Canada take the title? | 2D
? Was the blade checked before the race? | 3A+ 4A
? Did a Chinese skater lose a title in 2017? | -
? Did the referee apologise to the team? | -

= Reality show contestant's death on Koh Lanta: production denies ignoring pleas
N| The 29-year-old candidate who died on the fifth day of filming for the French reality series "L'Île Nue" had asked for a doctor three times in the preceding hour, {a fellow contestant} told the newspaper L'Aurore on Friday.
N| {The production company, Longitude 9}, said that Kévin Le Dantec-Moreau was seen by a doctor within four minutes of "the first and only" request.
N| {The contestant, Priscille Fontenay}, said that she had counted.
N| {The doctor, Bruno Quintard}, who wrote an open letter on Saturday, put the interval at "some minutes" and described himself as devastated.
A| Cameramen remember being told to keep filming, {two of them} said.
N| {Longitude 9} denied giving such an order.
N| {The prosecutor in Créteil} has obtained the unedited tapes, 140 hours in all, and said it would take months to evaluate them.
V| An autopsy in Bangkok gave the cause of death as cardiac arrest.
N| {The channel, Télé-Union}, cancelled the season and did not exclude that it was the last.
? Did the candidate ask for a doctor more than once? | 1A 2D+ 3A
? Was the production crew told to go on filming? | 5A 6D+
? How quickly did the doctor come? | 2A+=within four minutes ; 4A+=some minutes
? What did he die of? | 8A
? Has the series been scrapped for good? | 9W+
? Have prosecutors examined the tapes? | 7P
? Was Quintard charged? | -
? Did another contestant die? | -
? Will the season be shown? | 9D+

= Reality show: prosecutor drops case against doctor, keeps the one against producers
V| The public prosecutor in Créteil closed the investigation of the doctor Bruno Quintard on Wednesday, fourteen months after the death of a contestant of "L'Île Nue" on a Thai island.
N| {His office} said the unedited tapes showed that Quintard reached Kévin Le Dantec-Moreau three minutes and forty seconds after he was called.
N| {=His office} They also show that Le Dantec-Moreau had asked for help on three occasions before anybody called him.
V| Two managers of the production company Longitude 9 remain under investigation for manslaughter.
N| {Their lawyer, Maître Aristide Bonnefoy}, said that they had believed it to be "dehydration, as on every day".
N| {The dead man's mother, Gwenaëlle}, described herself as relieved about the doctor, whose letter she had kept.
N| {Bonnefoy} would not comment on whether his clients told cameramen to go on filming.
N| {Télé-Union} announced in March that the series will not return.
V| Quintard has given up medicine and runs a bookshop in Quimperlé.
? Did the candidate ask for a doctor more than once? | 3A
? How quickly did the doctor come? | 2A=three minutes and forty seconds
? Was Quintard charged? | 1D
? Has the series been scrapped for good? | 8A+
? Was the production crew told to go on filming? | 7W+
? Are the producers still being investigated? | 4A
? Were the two managers convicted of manslaughter? | -
? Does the mother blame the doctor? | 6D+
? what does quintard do now | 9A
? is Quintard in the clear? | 1A 2A
? Did the producers ignore calls for help? | 3A 5D+ 7W+

= Fake priest heard confessions for nine years, diocese says he did no harm
N| {The diocese of Medellín-Rionegro} confirmed on Thursday that Marco Aurelio Grisales-Pinto, who served three parishes from 2015 onwards, was never ordained.
N| The marriages he performed are valid, {its judicial vicar, Monsignor Gilberto Naranjo}, explained, because the couples had acted in good faith, whereas the confessions are not.
N| {Grisales-Pinto}, 47, admitted that his certificate came from a copy shop, but said that his vocation was real.
A| {Parishioners} in San Isidro want to keep him.
N| {The bishop, Monsignor Ovidio Restrepo-Lenis}, denied that a warning he got from Bogotá in 2018 had been ignored: it never arrived.
M| {El Pregón de Antioquia} printed the receipt for a registered letter.
N| {Restrepo-Lenis} had nothing to add.
V| The prosecutor is looking into whether he can be charged with anything beyond forgery.
V| About 14 million pesos a month passed through his hands, and the books balance to the last coin.
? Was Grisales-Pinto a real priest? | 1D+ 3D+
? Was the bishop warned in 2018? | 5D+ 6A 7W+
? Are the weddings valid? | 2A+
? Did he steal parish money? | 9D
? Has he been charged? | 8W
? Are the confessions valid? | 2D+
? Will the parishioners be allowed to keep him? | 4P
? How did he get his certificate? | 3A+=from a copy shop
? Did the bishop resign? | -

= Hockey India captain's marriage rumour, for once, true
V| India's men's hockey captain Gurjot Sekhon-Pannu married the sprinter Anagha Varkey in a registry office in Thrissur on Monday, having denied three times this year that the two were a couple.
N| "I lied to the newspapers, I did not lie to her," {he=Gurjot Sekhon-Pannu} told reporters who had been waiting under a jackfruit tree since six.
N| {Varkey} said that they had met in a queue for dope tests in Hangzhou.
A| {Some of her relatives}, who were not invited, are reported to have threatened the registrar.
N| {The registrar, P. K. Sreedharan}, laughed at that.
N| {Police in Thrissur} said two constables were posted outside "as for any celebrity".
N| {The captain's mother} hadn't been told, a cousin confirmed, and found out from a news alert at the dentist's.
V| He will miss the first two matches of the Pro League, in Bhubaneswar.
N| {Coach Friso ter Braak} gave him leave and a salad bowl.
? Are Sekhon-Pannu and Varkey married? | 1A 2A+
? Did the captain deny the relationship? | 1A 2A+
? Was the registrar threatened? | 4A 5D+
? Did his mother attend the wedding? | 7D
? Will he miss the start of the Pro League? | 8A
? Did the police make arrests? | -
? Where did the couple meet? | 3A+=in a queue for dope tests in Hangzhou
? Did Varkey fail a dope test? | -
? Has he given up the captaincy? | -

= Nairobi bookshop chain closes five of nine branches
V| Text & Tembo, Kenya's largest bookseller, will shut five of its nine shops by 31 August, including the one on Kimathi Street where it began in 1968.
N| Sales have fallen by 38 per cent in four years and the company lost 91 million shillings in 2023, according to {its accounts}.
V| Of 164 employees, 88 keep their jobs.
N| {Managing director Achieng Obura-Mistry} cited a value-added tax on books of 16 per cent, introduced in 2018, and the switch of schools to tablets.
N| {The treasury} said that the tax on school books was refundable and that few sellers had applied.
N| {Obura-Mistry} said that she applied in 2020 and is owed 23 million shillings.
V| The four remaining shops, in Mombasa, Kisumu, Eldoret and the Westlands district of the capital, are profitable.
V| An offer by a South African chain to take over all nine was withdrawn in May.
? Is the company closing all its bookshops? | 1D
? Why are the shops closing? | 4A+=a value-added tax on books of 16 per cent, introduced in 2018, and the switch of schools to tablets
? Did Text & Tembo claim a tax refund? | 6A+
? How many of the staff will keep their jobs? | 3A=88
? Was the takeover by the South African chain completed? | 8D
? Is the Mombasa shop closing? | 7D
? How much did the firm lose in 2023? | 2A=91 million shillings
? Has the treasury paid the refund? | 6D+
? Did the tax on books go up this year? | -

= Two bodies found on Matterhorn are not missing Japanese pair, police say
N| {The Valais cantonal police} corrected on Friday a statement it had issued on Wednesday, saying that two bodies recovered at 3,650 metres on the Matterhorn's north face were not those of the Japanese climbers Haruto Onuma and Sayaka Ebisawa, missing since 30 July.
N| "We compared clothing, and clothing can be bought twice," {spokesman Romain Pralong-Imhof} said.
V| The dead have been in the ice for longer, perhaps since the 1970s.
N| {Onuma's brother}, who had already flown in from Nagano, said that hope was "a heavy thing to carry down and up again".
A| {Mountain guides in Zermatt} give the two no chance.
N| {Pralong-Imhof} wouldn't go that far.
N| {The Japanese consulate in Geneva} asked that the search be extended by a week.
N| {The rescue service} said it depended on the foehn.
V| Glaciers in the canton have released eleven bodies since 2012.
? Were the missing Japanese climbers found dead? | 1D 2D
? Are Onuma and Ebisawa dead? | 5A 6W
? Has the search been extended? | 7P 8W
? How long have the bodies been in the ice? | 3A=perhaps since the 1970s
? Did police identify the two dead? | -
? Since when have the two been missing? | 1A=30 July
? Did Onuma's brother find the bodies? | -
? Why was the first identification wrong? | 2A+=clothing can be bought twice
? were eleven bodies found this week | 9D

= Police search hotel of Tour leader's team in Pau
V| French gendarmes searched the hotel of the Belgian-registered team Ardenia-Fintel in Pau for five hours on Monday, the rest day of the Tour, and carried away two cool boxes and a laptop.
N| {The prosecutor in Marseille, Joséphine Castagnola}, confirmed a search "in connection with a preliminary inquiry into the acquisition and transport of prohibited substances".
N| {The team} said nothing illegal had been found and nobody had been taken into custody.
N| {Castagnola} neither confirmed nor denied that when asked by reporters.
N| {Race leader Jasper Oudenaarde} told Dutch television he was in the bath when the officers came and "offered them a towel".
A| {A person with knowledge of the inquiry} said it began in March with a parcel from Slovenia addressed to a soigneur.
N| {The soigneur's lawyer, Nadège Forestier-Kim}, denied that her client had ever been sent any parcel.
N| {Race director Hilaire Montguillon} said that as things stood he had no reason to exclude anyone.
V| In 2008 Ardenia's predecessor, Wallonia Cycling, was sent home from the race after two positive tests.
? Were banned substances found at the hotel? | 3D+ 4W
? Has anyone been detained? | 3D+ 4W
? Did the soigneur get a parcel from Slovenia? | 6A 7D+
? Has the team been excluded from the Tour? | 8D
? Did Oudenaarde test positive? | -
? What did the gendarmes take away? | 1A
? How long did the search last? | 1A=five hours
? Was Ardenia-Fintel sent home over two positive tests? | -
? When did the inquiry start? | 6A=March

= Tour leader keeps yellow as soigneur is charged
V| A soigneur of the cycling team Ardenia-Fintel, Tibor Lakner-Voss, was charged in Marseille on Thursday with possession and transport of a prohibited blood-thinning agent and released on bail of 40,000 euros.
N| {Prosecutor Joséphine Castagnola} said that eleven vials were found on Monday in one of two cool boxes taken from the team's hotel in Pau.
N| {Lakner-Voss's lawyer, Nadège Forestier-Kim}, said that the vials belonged to his diabetic father, who lives in Győr.
N| {The team's manager, Benoît Seynaeve-Marsh}, suspended him "as a precaution" and repeated that no rider was involved.
N| {Castagnola} said the inquiry would show who was involved and who was not.
V| Race leader Jasper Oudenaarde won Thursday's stage in Foix and leads by two minutes and nine seconds.
N| {Oudenaarde}, who has passed eleven tests since the start in Lille, said he had "spoken to the man about massages, never about medicine".
A| {Riders of other teams} grumbled, and one of them turned his back at the presentation.
N| {Race director Hilaire Montguillon} said he would act if a rider were charged.
? Were banned substances found at the hotel? | 1A 2A
? Has anyone been charged? | 1A
? Did Oudenaarde use doping products? | 4D+ 5W 7D+
? Were the vials for the soigneur's father? | 3A+
? Has the team been excluded from the Tour? | 9P
? Is the soigneur in prison? | 1D
? Was the soigneur dismissed? | -
? Who won in Foix? | 6A=Jasper Oudenaarde
? How many vials were seized? | 2A=eleven vials

= Conductor steps back in Seattle after harassment claims, calls them untrue
N| {The Puget Philharmonic} said on Friday that its music director, Zoltan Brandwein-Ode, would not conduct "until further notice", after three women described unwanted touching and late-night messages to the Cascade Tribune.
N| {Brandwein-Ode, 58}, said in a statement that he recognised neither himself nor the events, and that he'd asked to be relieved of his duties in order not to harm the orchestra.
N| {Board chair Henrietta Olafson-Park} disagreed on one point: the request had come from the board.
N| {Violist Carla Dominguez-Frye}, the only one of the three to be named, told the newspaper that he followed her to a hotel room in Spokane in 2018.
A| {Six further members of the orchestra} said they'd been warned not to be alone with him.
N| {The orchestra's former manager, Stuart Kinsella}, now in Denver, said that he never received a complaint.
N| {Dominguez-Frye} said she had given him hers by hand.
N| {A law firm hired by the board} will report in ten weeks, and declined to comment until then.
V| The conductor's contract runs until 2028.
? Did Brandwein-Ode harass women? | 1A 2D+ 4A+ 5A 8W
? Has he been dismissed as music director? | -
? Did he step back of his own accord? | 2A+ 3D+
? Did the manager receive a complaint? | 6D+ 7A+
? When is the law firm's report due? | 8A=in ten weeks
? Where did the hotel incident take place? | 4A+=Spokane
? Have the three women sued? | -
? Was Kinsella fired for ignoring complaints? | -
? Were all the accusers named? | 4D

= Stand collapses at Makassar stadium, toll disputed
V| A temporary stand holding about 900 people collapsed on Saturday night at the Andi Tonro stadium in Makassar, Indonesia, in the fourteenth minute of a first-division match.
N| {The city's health office} gave the number of injured as 173, thirty-one of them seriously, and said there had been no deaths.
A| {Nurses at two hospitals} told the news site Celebes Kini of at least three bodies.
N| {The police commissioner, Brigadier Nurhayati Daeng-Matu}, denied it and said the report had "no address and no name".
N| {A fisherman, Saharuddin}, said he had identified his son at the Bhayangkara hospital at one in the morning.
N| {The hospital's director} would not be drawn and referred all inquiries to the police.
N| {The contractor, Bina Tribun}, said that the stand was built for 900 and had been climbed by 1,500.
N| {Club president Rusdi Palallo-Hart} put the number of tickets at 884.
V| The match was abandoned at 1-0, and all fixtures in the league have been suspended for a week.
? Did anyone die in the collapse? | 2D 3A 4D 5A 6W
? How many people were injured? | 2A=173
? Was the stand overcrowded? | 7A+ 8D+
? Was the match completed? | 9D
? Has the contractor been arrested? | -
? How many tickets were sold for the stand? | 8A+=884
? Has the league been suspended for the season? | 9D
? In which minute did it happen? | 1A=fourteenth

= Moon over Rabat: two authorities, two first days of Ramadan
N| {Morocco's ministry of Islamic affairs} announced on Thursday evening that the crescent had been seen at eleven of 270 observation points and Ramadan would begin on Friday.
N| {The Al-Andalus observatory in Ifrane}, which is run by a university, stated the moon was below the horizon at the time, so that nobody could have seen it.
N| {The ministry's spokesman, Dr Abdelilah Bensouda-Rifi}, said the sightings were made by trustworthy men under oath.
N| {Astronomer Hanane Oulhaj}, who signed the observatory's statement, said she didn't doubt their honesty and mentioned Venus.
A| {Several imams in the Rif} told their congregations to wait until Saturday.
N| {Bensouda-Rifi} denied that there was any division and said he knew of no such imams.
V| Saudi Arabia and Egypt began the fast on Friday as well, Turkey on Saturday.
N| {The university} asked its staff on Friday not to give interviews, and would not explain why.
? Was the crescent visible in Morocco on Thursday? | 1A+ 2D 3A+ 4D
? When does Ramadan begin in Morocco? | 1A+=Friday ; 5A=Saturday
? Did imams tell people to wait? | 5A 6D+
? Was the observatory told to keep quiet by the ministry? | 8W
? Did Turkey begin fasting on Friday? | 7D
? Did Oulhaj accuse the witnesses of lying? | 4D+
? Was the astronomer dismissed? | -
? At how many points was the moon seen? | 1A+=eleven

= Salvage firm says Azores wreck is treasure galleon, historian says coal ship
N| {Atlantic Reclaim plc} told the London stock exchange on Tuesday that a wreck it has found off Flores at a depth of 2,900 metres was "with high probability" the Santa Eufrasia, lost in 1621 with silver now worth a billion dollars.
V| Its shares rose by 64 per cent.
N| {Dr Leonor Bettencourt-Dias, a naval historian in Ponta Delgada}, who has seen the published sonar picture, said that the object on it has a funnel.
N| {The company's archaeologist, Dr Quentin Spratt-Adeyemi}, said that what looked like a funnel was sediment.
N| {Portugal's culture ministry} stated no permit had been issued, or applied for, to touch anything on the seabed there.
N| {Atlantic Reclaim} confirmed that it had not yet asked for one.
A| {Traders} recalled a similar announcement in 2019, which proved to concern a barge.
N| {The stock exchange} refused to say if it was looking into the matter.
V| Spratt-Adeyemi means to send down a robot in June "to settle it one way or the other".
? Is the wreck the Santa Eufrasia? | 1A+ 3D 4A+
? Has the firm got a permit? | 5D 6D+
? Has silver been recovered from the wreck? | -
? Does the sonar picture show a funnel? | 3A 4D+
? Is the stock exchange investigating? | 8W
? Has a robot inspected the wreck? | 9P
? How deep does the wreck lie? | 1A+=2,900 metres
? Was the galleon lost in 1919? | 1D+
? Did the company's shares fall? | 2D

= Lagoon spa in Iceland closed for fourth time, operator rejects "gas" report
V| The Silfurlón thermal spa south of Reykjavík, visited by 800,000 people a year, was evacuated on Sunday morning after a swarm of more than 600 small earthquakes.
N| {The operator} said that all 260 guests were out within thirty-eight minutes and that there had been "neither lava nor gas".
M| {The newspaper Suðurnesjablaðið} quoted a lifeguard as saying that gas alarms had been ringing since Saturday evening.
N| {The operator's spokeswoman, Helga Dís Brynjólfsdóttir}, said that what rang was an alarm for chlorine, set off by a leaking canister.
N| {The meteorological office} confirmed raised sulphur dioxide on Sunday from nine in the morning and had no reading for Saturday, as its sensor was being repaired.
N| {Two guests from Leeds, Tom and Ruth Ainscough}, said they'd smelled "struck matches" at dinner.
V| The police chief, Kolbrún Ýr Hannesdóttir, decides on Wednesday if the spa may reopen.
V| It was shut for nine weeks after the eruption of last November.
? Was there gas at the spa on Saturday? | 2D+ 3A 4D+ 5W 6A
? Has the spa been allowed to reopen? | 7P
? Was anyone hurt in the evacuation? | -
? Did lava reach the spa? | 2D+
? How many guests were evacuated? | 2A+=all 260 guests
? Why did an alarm ring? | 4A+=a leaking canister
? Did a volcano erupt on Sunday? | -
? how long was it closed after november's eruption | 8A=nine weeks
? Did an alarm go off on Saturday? | 3A 4A+

= Exam board denies maths paper leak, then voids question four
N| {West Africa's Joint Examinations Council} insisted on Monday morning that reports of a leaked mathematics paper were "the annual rumour" and that Wednesday's exam, for 1.7 million candidates in five countries, would stand.
V| By Monday evening it had declared question four void in Sierra Leone and Liberia.
N| {Its registrar, Dr Patricia Nah-Wreh}, said this was because of a misprint.
A| {Teachers in Freetown} had received photographs of the question, with the answer, on Tuesday night, hours before the exam.
N| {Headmaster Alhaji Sorie Kargbo-Metzger} showed this reporter the message and the time.
N| {Nah-Wreh} said that clocks on telephones could be changed.
N| {Sierra Leone's education minister, Dr Isata Conteh-Roberts}, demanded a list of the people who had keys to the strongroom.
N| {The police} have questioned a driver and said they were not in a position to speak of a leak.
V| A chemistry paper was sold in taxis in 2019; nine people went to prison.
? Was the maths paper leaked? | 1D+ 4A 5A 6D+ 8W
? Why was question four cancelled? | 3A+=because of a misprint
? Was the whole exam annulled? | 1D+
? Has the driver been charged? | -
? Has the minister received the list of key-holders? | 7P
? Who showed the reporter the message? | 5A=Headmaster Alhaji Sorie Kargbo-Metzger
? Did nine people go to jail over the maths paper? | 9D
? How many candidates sat the exam? | 1A+=1.7 million
? Did teachers have the question in advance? | 4A 5A 6D+

= "Great Scottish Loaf" host leaves tent, insists she jumped
N| {Presenter Morag Abercrombie-Singh} said on Sunday that she had decided in January, "on a beach, with a pina colada", to give up "The Great Scottish Loaf" after seven series.
M| {The Sunday Bugle} reported that producers told her in March she was too expensive.
N| {Production firm Bannock TV} confirmed that there were talks about money in March and described the parting as friendly.
N| "You can't be sacked from a job you've already left," {she=Presenter Morag Abercrombie-Singh} told the Herald of Perth, adding that she had told the executive producer in February.
N| {The executive producer, Callum Thorburn-Igwe}, said he couldn't recall the date of the conversation.
A| {Two bakers from the last series} said that she cried at the wrap party.
N| {Comedian Jinty McQuarrie} has been named as one candidate to replace her and said she'd do it "for the scones alone".
N| {The channel} would announce the new host in June, it said.
V| She earned 310,000 pounds for the last series.
? Was Abercrombie-Singh dropped by the producers? | 1D+ 2A 4D+
? When did she decide to leave? | 1A+=January
? Did she tell the executive producer in February? | 4A+ 5W+
? Has a new host been chosen? | 8P+
? Were there pay talks in March? | 2A 3A+
? How much was she paid for the last series? | 9A=310,000 pounds
? Was McQuarrie offered 310,000 pounds? | -
? Did she cry on leaving? | 6A
? Has the show been cancelled? | -

= Awards night in Accra without its star: snub or flu?
V| The singer Kwesi Lartey-Boone, nominated in eight categories, was absent from Saturday's Gold Coast Music Awards in Accra, at which he won five.
N| {His manager, Naa Shika Okine}, said that he was in bed in London with influenza.
M| {The Lagos magazine Drumbeat} posted a video showing him that evening at a basketball game in Paris.
N| {Okine} said it was last year's.
V| The scoreboard in the video shows Saturday's score.
N| {The organisers' chairman, Theophilus Addy-Mills}, denied that there had been a dispute about the fee for a performance.
A| {A person involved in the negotiations} spoke of 150,000 dollars asked and 40,000 offered.
N| {Lartey-Boone} thanked his fans on Sunday from "wherever I am".
N| {Addy-Mills} said the trophies would be kept until he came for them.
V| The prize for best newcomer went to the rapper Efua Nyameba, who performed without a fee.
? Was Lartey-Boone ill on the night? | 2A+ 3D 5D
? Is the video from last year? | 4A+ 5D
? Was there a row about money? | 6D+ 7A
? How many awards did he win? | 1A=five
? Has he collected the trophies? | 9P+
? Where was the singer on Saturday evening? | 2A+=in bed in London ; 3A=at a basketball game in Paris
? Did he win in all eight categories? | 1D
? Was Nyameba paid to perform? | 10D
? Was Lartey-Boone stripped of an award? | -

= Translation prize goes to Lithuanian novel
V| "The Ferryman's Debt" by the Lithuanian novelist Danutė Stoškutė won the Calder International Prize for translated fiction in Edinburgh on Tuesday.
V| The 50,000 pounds are divided equally between the author and her translator, Wendell Okpara-Shaw, a retired bus driver from Dundee who taught himself the language.
V| It is the first Lithuanian book to win the award, which was founded in 2005.
V| The jury read 139 titles from thirty-four languages; six were shortlisted, two of them from Korean.
N| {Its chair, the poet Mairi Sutherland-Roche}, called the novel "a river that laughs".
V| It had sold 1,900 copies in English before the announcement, and the publisher, Thistle & Rook, has ordered a reprint of 60,000.
N| {Okpara-Shaw}, 71, said he would buy a boat, a small one.
V| Stoškutė did not attend because of a snowstorm in Vilnius.
? Which book won the Calder prize? | 1A=The Ferryman's Debt
? How much money goes with the prize? | 2A=50,000 pounds
? Had a Lithuanian book won before? | 3D
? Was the author at the ceremony? | 8D
? Did a Korean novel win? | 1D
? Has the translator bought a boat? | 7P+
? How many books did the jury read? | 4A=139 titles
? How many copies were sold before the prize? | 6A=1,900
? Has Okpara-Shaw translated Stoškutė's next novel? | -

= Ski jumping: Slovene team accused of stitching extra cloth into suits
N| {Austria's ski jumping team} handed the jury in Planica a video on Saturday which it says shows a Slovene tailor sewing a stiff seam into two competition suits after they had been checked and fitted with a microchip.
N| {Slovenia's head coach, Gorazd Pintarič-Hope}, said that what could be seen was a man mending a pocket.
V| Competition suits have no pockets.
N| {The jury's chairwoman, Marja-Leena Hiltula}, had the suits of all ten leading jumpers collected and said that they would be opened on Monday in Ljubljana.
V| Slovenia's Nejc Brinovec won with jumps of 241 and 238.5 metres, and the result stands for now.
N| {Brinovec} told Slovene radio that he put on what he was given.
A| {A member of the Slovene team's staff} said that the practice had begun in December.
N| {The Slovene federation} declined to respond to "remarks from the dark".
N| {Norwegian jumper Eskil Tveiten-Aas}, who was second, said everybody sews.
? Did the Slovenes tamper with their suits? | 1A 2D+ 7A 8W+
? Have the suits been opened? | 4P
? Was Brinovec disqualified? | 5D
? Did Brinovec know about the seam? | 6D+
? Who won in Planica? | 5A=Slovenia's Nejc Brinovec
? Did the tailor repair a pocket? | 2A+ 3D
? Did Norway lodge the protest? | 1D
? Was the tailor fired? | -
? since when have suits been altered, according to the staff member | 7A=December

= Slovene coach admits suit fraud, jumpers cleared
V| Gorazd Pintarič-Hope, head coach of Slovenia's ski jumpers, was suspended on Wednesday together with a tailor and an equipment manager after three of ten suits opened in Ljubljana proved to contain a reinforced thread.
N| {Pintarič-Hope}, in tears, told reporters that he had known since Christmas "and said nothing, which is the same as saying yes".
N| {The international federation} announced that all results from Planica were cancelled, Brinovec's victory included.
N| {Nejc Brinovec} said that he'd give back the crystal globe if it was asked for, but that he had never touched a needle.
N| {It=The international federation} found no evidence that the jumpers knew of the thread.
N| {Austria's director, Meinrad Schöpf-Adler}, doubted this, noting that a reinforced suit is "like flying with a door".
V| Opened at the same time, the suits of two Norwegians and a Japanese were in order.
V| Slovenia's federation has sacked the tailor and will decide next week on the coach's contract.
A| {Some experts} expect a lifetime ban.
? Did the Slovenes tamper with their suits? | 1A 2A+
? Did Brinovec know about the seam? | 4D+ 5D 6A
? Has Pintarič-Hope been dismissed? | 8W
? Have the Planica results been annulled? | 3A
? Were the Norwegian suits manipulated too? | 7D
? Was the tailor fired? | 8A
? Has Brinovec returned the globe? | 4P+
? Has the coach been banned for life? | 9P
? Did Austria ask for a new competition? | -

= Jury acquits actor Cavendish-Mbeki of assault, second count undecided
V| A jury at Southwark Crown Court found the actor Leo Cavendish-Mbeki not guilty on Thursday of sexually assaulting a make-up artist in 2017, after deliberating for nineteen hours.
V| It could not agree on a second charge, concerning a runner on the same production, and was discharged.
N| {Prosecutor Amara Whitfield-Jones} asked for seven days to consider whether there should be a new trial on that count.
N| {Cavendish-Mbeki}, 49, hugged his mother and said through his solicitor that he had told the truth "for four years to anyone who would listen".
N| {The make-up artist}, who cannot be named, said in a statement read by her barrister that she had been believed "by eleven of them, I'm told".
N| {Judge Horace Tillotson} reminded everyone that jurors' discussions are secret.
V| The streaming service which dropped him from a series in 2021 has not said whether it would employ him again.
A| {Friends of the actor} said he'd been offered a play.
V| He was cautioned for drunkenness in 2009.
? Was Cavendish-Mbeki convicted of assaulting the make-up artist? | 1D
? Will there be a retrial on the second charge? | 3W
? Was he acquitted on both counts? | 2D
? Did he assault the make-up artist? | 1D 4D+ 5A+
? Has he got work again? | 7W 8A
? How long did the jury deliberate? | 1A=nineteen hours
? Who is the runner? | -
? Did the judge criticise the verdict? | -

= Seven dead in fire at rooftop restaurant in Kolkata
V| Seven people, among them a couple celebrating their engagement, died when fire swept through the Lantern, a rooftop restaurant in Kolkata's Ballygunge district, shortly after ten on Friday night.
N| {Fire minister Sukanta Bagchi-Das} said that the only staircase was blocked by gas cylinders.
N| {The owners, brothers Vikram and Varun Jhunjhunwala}, said through their lawyer that the staircase was clear and that there were two.
A| {Waiters} told the police that the second was bricked up during the monsoon.
N| {Police Commissioner Nandini Sarkar-Roy} confirmed that Vikram had been arrested at the airport, and that his brother had not been located.
N| {The lawyer} denied they had tried to escape.
V| A fire safety certificate, issued in 2022, is displayed at the entrance; its number belongs to a sweet shop in Howrah.
N| {The mayor} promised to have all 361 rooftop restaurants inspected within a fortnight.
V| Fourteen people died in a similar fire in 2017.
? How many people died in the blaze? | 1A=Seven people
? Was the staircase obstructed? | 2A 3D+
? Was there a second staircase? | 3A+ 4D
? Have both owners been caught? | 5D
? Did the owners try to flee? | 6D+
? Was the fire certificate genuine? | 7D
? Have the other rooftop restaurants been inspected? | 8P
? Did fourteen people die at the Lantern? | 1D
? What started the fire? | -

= Mexico City bans killing of bulls, matadors go to court
V| Mexico City's congress voted by 51 to 9 on Tuesday to allow only bullfights without blood, in which swords and barbed darts are forbidden and the animal leaves the ring alive.
N| {Mayor Casandra Ibáñez-Molina} had submitted the bill a month ago, saying she did not want to end the spectacle but the suffering.
N| {The breeders' association} described a bullfight without a sword as "tennis without a ball" and announced a constitutional complaint.
A| {Lawyers} rate its chances as good, since the supreme court lifted an earlier suspension in 2023.
V| The ring on Insurgentes, the largest in the world, seats 41,000.
N| {Its managing director, Rodolfo Garza-Lizárraga}, refused to say what would become of the sixteen fights sold for this season.
N| {Matador Joselito Arriaga} said that he would go to Aguascalientes.
N| {Animal welfare campaigner Tonantzin Rueda} would have liked a complete ban and called the law a beginning.
V| Five of Mexico's thirty-two states have banned bullfighting outright.
? Have bullfights been abolished in Mexico City? | 1D 2D+ 8D
? Has the association filed its complaint? | 3P+
? Will this season's fights take place? | 6W+
? Is killing the bull still allowed in the capital? | 1D
? How many seats does the arena have? | 5A=41,000
? Did the supreme court strike down the new law? | -
? Has Arriaga retired? | 7D+
? By what margin was the law passed? | 1A=by 51 to 9
? Does Rueda think the law goes far enough? | 8D
? Will the law be challenged in court? | 3A+ 4A

= Bordeaux wine merchant jailed for selling Spanish plonk as Pauillac
V| A court in Libourne on Wednesday sentenced wine merchant Gontran Lescouzères-May to two years in prison, eighteen months of them suspended, for selling 4.6 million bottles of bulk wine from La Mancha as Médoc and Pauillac.
V| He was fined 800,000 euros and barred from the trade for life.
N| {Presiding judge Élodie Ferrasse} spoke of "a fraud of industrial neatness".
N| {Lescouzères-May}, who had said at the trial that he was himself deceived by a broker in Albacete, was not in court.
N| {His lawyer, Maître Théodore Cluzel-Abadie}, said on the steps that his client was ill, and declined to say with what.
N| {The broker, Saturnino Perona-Gil}, told Spanish radio he'd sold "Spanish wine, under the name of Spanish wine".
A| {Several supermarket chains}, which had bought most of the bottles, are claiming damages, trade sources say.
V| The court put them off until the autumn.
V| An appeal is possible within ten days.
? Was Lescouzères-May sent to prison? | 1A
? Was he deceived by the Spanish broker? | 4A+ 6D+
? Has the merchant appealed? | 9P
? Why was he not in court? | 5A+=his client was ill
? Have the supermarkets been compensated? | 7P 8D
? How many bottles were involved? | 1A=4.6 million bottles
? Must he spend two years behind bars? | 1D
? Was Perona-Gil convicted? | -
? did anyone fall ill from the wine | -

= Lourdes: bishop recognises healing of Sicilian nurse as miracle
N| {The bishop of Caltabella in Sicily, Monsignor Rosario Lo Presti}, declared on Sunday that the recovery of the nurse Assunta Vizzini, 67, from motor neurone disease during a pilgrimage to Lourdes in 2009 was "a sign of divine intervention".
V| It is the seventy-first healing to be so recognised since 1858.
N| {The international medical committee of the shrine} had found by twenty-one votes to nil, with three abstentions, that it was "unexplained in the present state of knowledge".
N| {Committee member Professor Ulla Stenmark-Bose}, who abstained, told Swedish radio that she doubted the original diagnosis.
N| {The hospital in Palermo which made it} confirmed the diagnosis and said that its records were lost in a flood in 2011.
N| {Vizzini} said that she had got up from the wheelchair to look for her shoes.
A| {Some of her former colleagues} remembered her walking before the journey.
N| Asked about this, {the bishop} said memory was also a gift.
V| About 7,000 cures have been reported at Lourdes.
? Was Vizzini's recovery declared a miracle? | 1A+
? Was the diagnosis of motor neurone disease correct? | 4D 5A
? Could she walk before the pilgrimage? | 7A 8W
? Did the medical committee reject the case? | 3D+
? Was the committee unanimous? | 3D+
? When was she healed? | 1A=2009
? Have 7,000 cures been recognised as miracles? | 2D 9D
? Were the records destroyed on purpose? | -
? What did Vizzini do when she was healed? | 6A+

= Library fire in Göttingen-Weende: 40,000 volumes wet, none burnt
N| {Weende University} said on Tuesday that no book had been burnt in Monday night's fire in the tower of its library, correcting the city's fire brigade, which had spoken of "irreplaceable losses".
V| About 40,000 volumes were soaked.
N| {Fire chief Detlef Wernigk} said that his remark referred to the staircase, which dates from 1735.
N| {Library director Dr Yasemin Kuhnert-Alp} said that the books were being frozen at a fish plant in Cuxhaven, and that nine out of ten could be saved.
A| {Two conservators} called this optimistic.
N| {The police} had not established the cause by Tuesday evening, and had ruled out neither a technical fault nor arson.
M| {The Weender Blatt} reported that a student was seen with a camping stove on the fifth floor.
N| {The student, Linus Ferber-Okafor}, got in touch with the newspaper himself and said that it was a teapot.
N| {Kuhnert-Alp} would not comment on teapots.
V| The reading room will remain closed until the spring.
? Were books destroyed by the flames? | 1D+ 3D
? What caused the fire? | 6W
? Did the student use a stove in the library? | 7A 8D+ 9W+
? Can most of the wet books be rescued? | 4A+ 5D
? How many volumes got wet? | 2A=About 40,000 volumes
? Was it arson? | 6W
? Has the reading room reopened? | 10D
? Was Ferber-Okafor arrested? | -
? was anyone trapped in the tower | -

= Argentine TV anchor freed after nine hours, says she was never told why
V| Television journalist Rocío Balcarce-Neumann was detained at her home in Rosario at five on Thursday morning and released at two in the afternoon.
N| {Security minister Leandro Uriburu-Paz} said that she had been questioned as a witness in an inquiry into the leak of police radio messages.
N| {Balcarce-Neumann} said that no one asked her a single question and that she was given mate and a magazine.
N| {Judge Hernán Quiroga-Melo} denied having signed any warrant for her.
N| {Uriburu-Paz}, confronted with this, said that the warrant was "verbal and later".
A| {Police officers} said the order came from the ministry's press department.
N| {The press department} did not answer calls.
V| Her programme, "La otra cara", reported on Tuesday on the minister's purchase of a farm.
N| {The journalists' forum Fopea-Sur} called for his resignation, and the opposition wants him to appear before the senate on Wednesday.
? Was the anchor questioned as a witness? | 2A 3D+
? Was there a judge's warrant? | 4D 5A+
? Who ordered the detention? | 6A=the ministry's press department
? Has Uriburu-Paz resigned? | 9P
? Is Balcarce-Neumann still being held? | 1D
? Did the detention have to do with the report on the farm? | -
? Was she charged with leaking police messages? | -
? when was she let go | 1A=at two in the afternoon
? what did the press department say | 7W+

= Round-up: a missing mascot, a pulpit, and pizza dough on strike
V| The bronze sparrow that has sat on the roof of Poznań's Theatre of the Eighth Day since 1973 was found on Thursday in a left-luggage locker in Szczecin.
N| {The railway's security service} said that the locker had been paid for until Easter, in coins.
N| {The theatre} suspects a rival company, which it declined to name.
N| {The director of Szczecin's Puppet House, Witold Żak-Barnes}, named himself and said that he had nothing to do with it.
V| In Aberystwyth, a chapel's congregation voted 40 to 38 against selling its oak pulpit to a hotel in Dubai for 28,000 pounds.
A| {Members of the minority} spoke of demanding a recount.
N| {The minister, the Reverend Eluned Prosser-Vaughan}, said that she had counted three times and would not do so a fourth.
V| And in Naples, pizza makers ended a two-day strike against a new tax on wood ovens after the city put the levy off to 2027.
N| {Their spokesman, Ciro Esposito-Manna}, called it a victory, "well done on the bottom".
? Did Żak-Barnes take the bronze sparrow? | 4D+
? Has the sparrow been found? | 1A
? Whom does the theatre suspect? | 3A+=a rival company
? Was the pulpit sold? | 5D
? Will the votes be counted again? | 6P 7D+
? Has the oven tax been abolished? | 8D
? Are the pizza makers still on strike? | 8D
? Did the hotel in Dubai withdraw its offer? | -
? How much did the hotel offer? | 5A=28,000 pounds
? Did a rival theatre take the sparrow? | 3A+ 4D+

= Squash No 2 El-Gohary-Finch out of worlds, cites "no air", hall says filters new
N| {World number two Nadine El-Gohary-Finch} withdrew from the world championships in Kuala Lumpur on Tuesday, forty minutes before her quarter-final, saying she could not breathe in the hall.
N| {The operator of the Bukit Kiara arena} said that the air filters had been replaced in March and that readings were "better than in a forest".
N| {Her opponent, the Malaysian Siti Rohani-Wong}, who goes through to the semi-finals, said that she too had coughed all week.
N| {Tournament doctor Dr Ramesh Thiagarajan} had examined El-Gohary-Finch on Monday and did not want to speak about the result.
A| {Egyptian team officials} said that she had asthma as a child.
N| {Her father and coach, Ashraf El-Gohary}, denied this vehemently.
N| {The world federation} asked an independent laboratory to take samples on Wednesday, and said play would continue meanwhile.
V| The haze from forest fires on Sumatra has been hanging over the city for ten days.
V| She won the title in 2023.
? Has El-Gohary-Finch withdrawn from the championships? | 1A+
? Is the air in the hall bad? | 1A+ 2D+ 3A
? Does she have asthma? | 5A 6D+
? Has the laboratory found pollution in the hall? | 7P
? Has the tournament been suspended? | 7D
? Who replaces her in the semi-finals? | 3A=the Malaysian Siti Rohani-Wong
? What did the doctor find? | 4W
? Did she lose her quarter-final on court? | 1D+
? when did she win the world title | 9A=2023
? Did Rohani-Wong win the world title? | -

= Fly-half Tamihana to quit Test rugby, brother says; union waits for letter
N| {Wiremu Tamihana, brother and agent of New Zealand fly-half Rawiri Tamihana}, told Radio Waatea on Sunday night that the 28-year-old had played his last Test and would announce it after the Dublin match.
N| {The national union} said on Monday that it had received nothing from the player and expected him in Cardiff on Thursday.
N| {Head coach Gareth Ngatai-Blunt}, asked about it three times at a news conference, talked three times about the line-out.
A| {A source in the squad} said Rawiri Tamihana was furious with his brother.
N| {The player} himself posted a photograph of a sheep, without comment.
M| {The Irish Telegram} reported that he has signed for three years with a club in Japan, which under union rules would make him ineligible.
N| {The club, Kobe Harbour Steamers}, confirmed interest but no signature.
V| Tamihana, who has scored 612 points in fifty-four Tests, has a contract with the union to the end of next year.
N| {The union's chief executive, Trudy Paewai-Scott}, said she would listen if he wished to be released, which he had not so far asked for.
? Has Rawiri Tamihana retired from Test rugby? | 1A+ 2D+ 3W+ 5W+
? Has he signed for a Japanese club? | 6A 7D+
? Has the fly-half asked to be released from his contract? | 9D+
? Is he angry with his brother? | 4A
? What did the coach say about the rumours? | 3W+
? how many points has he scored in tests | 8A=612 points
? Did the union drop Tamihana? | 2D+
? Was he injured in Dublin? | -

= Art fair pulls "Vermeer" hours before opening
V| The European Old Masters Fair in Breda opened on Thursday with an empty hook on stand 214, where "Girl Peeling a Lemon", offered at 22 million euros as a rediscovered work by Johannes Vermeer, had hung until eight that morning.
N| {The fair's vetting committee} said merely that the picture "does not meet the conditions of exhibition at the present time".
N| {Dealer Florentijn Quispel-Adams} spoke of a technical postponement while a pigment is re-tested in Delft.
A| {Two members of the committee} said there was nothing to re-test, because the yellow in the lemon was first manufactured in 1910.
N| {Professor Hiltrud Mansfeld-Kerr}, whose expert opinion accompanied the picture, said that she had examined a photograph and that her letter says so.
N| {Quispel} declined to say who the owner was.
M| {The art magazine Craquelure} identified him as a Belgian brewer, who neither confirmed nor denied it.
V| The last new Vermeer to be generally accepted came to light in 2004.
N| The police had received no complaint, {a spokeswoman} said on Friday.
? Is the picture by Vermeer? | 4D
? Was the painting removed from the fair? | 1A 2A
? Why was it withdrawn? | 2W 3A+=a technical postponement while a pigment is re-tested in Delft ; 4A=the yellow in the lemon was first manufactured in 1910
? Who owns the painting? | 6W+ 7A=a Belgian brewer
? Is there a police investigation? | 9D
? Did Mansfeld-Kerr see the original? | 5D+
? Has the pigment test been completed? | 3P+
? for how much was it sold? | -
? Was the picture stolen from the stand? | -

= Bus carrying Bolivian club plunges off Yungas road, team had changed to plane
V| A bus chartered by the first-division club Atlético Illimani fell sixty metres from the road between La Paz and Coroico on Friday with only its two drivers on board, both of whom survived.
V| The club's twenty-two players and coaches had taken a flight after their match was moved forward by a day.
M| {Radio Yungas} announced at noon that the whole team was dead, and broadcast the national anthem.
N| {Club president Nemesio Choquehuanca} said his own mother had heard it in the hairdresser's.
N| {The station's director, Benita Apaza-Roldán}, apologised and blamed a "motorist who spoke in good faith".
N| {Police colonel Wálter Terceros} said that a tyre had burst.
N| {The elder of the drivers, Fulgencio Yujra}, told doctors that the brakes had failed.
N| {The transport authority} suspended the bus company, Flota Cóndor, and promised a technical report within thirty days.
V| Seventeen people died at the same bend in 2018.
? Did the players die in the bus crash? | 1D 2D 3A 5D
? What caused the bus to leave the road? | 6A=a tyre had burst ; 7A+=the brakes had failed
? Did the drivers survive? | 1A
? Has the radio station apologised? | 5A+
? Is the technical report out? | 8P
? Did seventeen people die on Friday? | 1D
? How did the team travel? | 2A
? Has the company had its licence withdrawn for good? | -
? was the match cancelled because of the crash | -

= Publisher, ghostwriter and goalkeeper: who wrote "Safe Hands"?
N| {Ghostwriter Perpetua Higginbotham} claims in a suit filed at the High Court in London on Monday to be the sole author of "Safe Hands", the memoir of former England goalkeeper Des Carrick, which has sold 480,000 copies.
N| {Carrick} told listeners of his radio show that he had spoken every word of it into a tape recorder.
N| {Higginbotham} says he spoke for four hours, of which two were about a boat.
N| {Her contract}, which is attached to the claim, provides for a flat fee of 25,000 pounds and makes no mention of her name.
N| {The publisher, Pitch & Post}, said that it had paid everybody who was owed anything, and would not go further into a pending case.
A| {An editor there} said the best chapter, on the penalty in Turin, had been written by neither of them.
N| {Carrick's lawyer} indicated that he would be prepared to thank her in the next edition.
N| {Higginbotham} turned that down.
V| A hearing is not expected before next spring.
? Did Carrick write his memoir himself? | 1D+ 2A+ 3D+ 6D
? Did Higginbotham write the whole book? | 1A+ 2D+ 6D
? What did the publisher say about authorship? | 5W+
? Has Higginbotham accepted the offer of thanks? | 8D+
? How much was the ghostwriter paid? | 4A=25,000 pounds
? When will the court hear the case? | 9A=next spring
? Did the High Court rule in her favour? | -
? Did Carrick miss a penalty in Turin? | -
? how many copies have been sold | 1A+=480,000 copies

= Presidents of two Tehran clubs deny secret merger talks
M| {The sports daily Meydan-e Varzesh} reported on Saturday that the presidents of Tehran's two biggest football clubs met in a villa at Lavasan on Wednesday night to discuss a merger demanded by their common creditor, a state bank.
N| {Sohrab Golmakani, president of the Blues}, said that he had spent Wednesday night at a wedding in Qom, with four hundred witnesses.
N| {His counterpart at the Reds, Dr Houshang Partovi-Nia}, refused to say where he had been and called the idea of a merger "like merging a cat with a Thursday".
N| {The bank} confirmed that the clubs owed it 9 trillion rials and that it had "asked for proposals by the end of the month".
A| {A gardener in Lavasan} told the newspaper he had seen both men's cars.
N| {Golmakani} said that his car has been at a garage since Nowruz.
N| {The sports ministry} said it knew nothing of any meeting but would not oppose "solutions".
V| Supporters gathered outside both stadiums and were, for once, of one opinion.
V| A similar plan came to nothing in 2009.
? Did the two presidents meet in Lavasan? | 1A 2D+ 3W+ 5A 6D+ 7W
? Did Golmakani attend a wedding on Wednesday? | 2A+
? Have the clubs merged? | 3D+ 4P
? Did the bank demand a merger? | 1A 4W
? How much do the clubs owe? | 4A=9 trillion rials
? Did fans clash outside the stadiums? | 8D
? Has the ministry ordered the merger? | 7D
? Where was Partovi-Nia that night? | 1A=in a villa at Lavasan ; 3W+
? did the 2009 merger take place | 9D
? Did the ministry pay the clubs' debts? | -

= Theatre in Vilnius cancels Chekhov, restores Chekhov
N| {The Vilnius Chamber Theatre} announced on Monday that Anton Chekhov's "The Seagull" would be replaced from November by a Lithuanian play, "given the times".
N| {Artistic director Rimantas Šulskis-Vaitkus} reversed the decision on Wednesday, calling it "premature and not mine".
N| {The theatre's general manager, Eglė Norkūnaitė}, said it most certainly was his, and had been taken in his office, over his coffee.
A| {Actors} said the ministry of culture had telephoned twice on Monday.
N| {The ministry} denied any call to the theatre but said that its views on Russian repertoire were well known.
N| {Šulskis} was asked about calls and said he did not hear well on the left side.
V| "The Seagull" has been in the repertoire since 2011 and is seen by about 9,000 people a year.
N| {Dramatist Ugnė Baranauskė-Dell}, whose play had been meant to replace it, said she would have hated to owe a production to such an argument.
N| Her play will be staged in the spring, {the theatre} promised.
? Was "The Seagull" dropped from the repertoire? | 1P+ 2D+
? Who took the decision to replace the play? | 2D+ 3A+=his
? Did the ministry put pressure on the theatre? | 4A 5D+ 6W+
? Has Baranauskė-Dell's play been staged? | 9P+
? Did the dramatist demand that Chekhov be removed? | 8D+
? How many people see the play every year? | 7A=about 9,000 people
? Was Šulskis-Vaitkus dismissed? | -
? Did the theatre ban all Russian plays? | -
? when was the reversal | 2A+=on Wednesday

= Lifeguard pulled boy out, says town; boy's father says it was a tourist
V| The seaside town of Westerhaven honoured lifeguard Sjoerd Hiemstra on Saturday for saving a boy of six from a rip current on 9 July.
N| {The boy's father, Kemal Aydoğan-Visser}, who was not invited, wrote to the Westerhavener Courant that his son had been brought ashore by a woman in a yellow cap who spoke Danish.
N| {Hiemstra} said he never claimed to have gone beyond his waist.
N| {Mayor Trijntje Boonstra-Lok} said that the report she had been given named him.
A| {Several bathers} remembered the yellow cap.
N| {The author of the report, beach manager Auke de Wal}, was on holiday and could not be reached.
V| Hiemstra has put the medal in an envelope and left it at the town hall.
N| {Boonstra-Lok} now appeals to the Danish woman to come forward, so that it may be given to her.
V| There were fourteen rescues on the beach in July.
? Did Hiemstra rescue the boy? | 1A 2D+ 3D+ 4A 5D
? was it a woman who brought the boy ashore? | 2A+ 5A
? Who saved the boy? | 1A=lifeguard Sjoerd Hiemstra ; 2A+=a woman in a yellow cap who spoke Danish
? Has Hiemstra kept the medal? | 7D
? Has the Danish woman been found? | 8P
? Why did the report name Hiemstra? | 6W
? Did the boy drown? | 1D 2D
? Was the mayor on holiday? | -
? How many rescues were there in July? | 9A=fourteen
? Did the father accuse Hiemstra of failing to act? | -

= Sudanese footballer's asylum claim in Lyon: club in the dark
N| {Sudan's football federation} reported to French police on Monday that midfielder Mutasim Abdelrazig-Omer had not returned to the team hotel in Lyon after Sunday's friendly against Togo.
N| {The French refugee office} said that it does not say who has or has not applied for asylum.
M| {The Khartoum-born blogger Nada Kamil}, whose site has 600,000 readers, published a picture of him outside its branch in Villeurbanne.
N| {Team manager Brigadier Seif Hamdan-Tirab} described the player as "mislaid".
N| {Abdelrazig-Omer's club, Omdurman's Al-Nil}, had not heard from him, it said, and hoped he was eating.
A| {A team-mate} said that he left his passport on the pillow and his boots under the bed.
N| {A lawyer in Lyon, Maître Clotilde Esperandieu}, confirmed that she acts for "a young athlete" and nothing more.
V| Four Eritrean players disappeared in similar circumstances in Kampala in 2019.
V| Sudan won 2-0, the first goal by Abdelrazig-Omer.
? Has Abdelrazig-Omer applied for asylum? | 2W 3A 7W+
? Has the midfielder gone missing? | 1A+ 4A+ 5A+
? Did he take his passport with him? | 6D
? Have French police found him? | -
? Who scored Sudan's first goal? | 9A=Abdelrazig-Omer
? Did four of his team-mates vanish in Lyon? | -
? what did the refugee office say about the application | 2W
? Was asylum granted? | 2W
? Did Togo win the friendly? | 9D

= Cathedral choir school to admit girls, dean overrules headmaster
V| Girls will sing in the choir of Thornbury Minster from September next year for the first time in 912 years, the dean and chapter decided on Thursday by five votes to two.
N| {Dean Marguerite Ashdown-Lall} said the boys would "not be moved along, only joined".
N| {The headmaster of the choir school, Crispin Wetherell}, who had argued for a separate choir, accepted the vote and said that he'd be leaving at Easter, for reasons he had made up his mind about before.
A| {Two former choristers} doubted that, as he had bought a puppy in October.
N| {Organist and master of the choristers Ivo Pellingham-Ray} did not wish to add to the sum of words.
V| An anonymous gift of 1.2 million pounds will pay for sixteen scholarships.
N| {Ashdown-Lall} denied that the gift was conditional upon the vote.
N| {The parents' association} said that it had not been consulted and wanted to see the donor's letter.
N| It would not withdraw any child, {it=The parents' association} said, as had been reported.
? Will girls be admitted to the choir? | 1A 2A+
? Is Wetherell leaving because of the vote? | 3D+ 4A
? Was the donation tied to the admission of girls? | 7D+
? Are parents taking their sons out of the choir? | 9D+
? Who gave the 1.2 million? | 6W
? Will boys lose their places? | 2D+
? When does the headmaster go? | 3A+=at Easter
? What does the organist think? | 5W+
? did the chapter vote unanimously | 1D
? Is it true that the headmaster isn't leaving over the vote? | 3A+ 4D
? Did Wetherell withdraw his resignation? | -

= Heat rule row in Perth: player collapses, official says rule followed
V| Japan's Kiyomi Arakida was carried off court 17 in Perth on Wednesday after collapsing at 5-4 in the second set of her first-round match, in a temperature of 38.6 degrees.
N| {Tournament director Fergus Bannerman-Cho} said that play is stopped at an index of five, and the index had stood at 4.8.
N| {Her coach, the Spaniard Oriol Casademont}, said that his own thermometer, at ground level, had shown fifty-one.
N| {A spokeswoman for the Royal Westgate hospital} said Arakida was being given fluids and was expected to leave on Thursday.
A| Ball boys had been swapped every forty-five minutes because of the heat, according to {one of them}.
N| {Bannerman-Cho} confirmed the swaps and said that they were routine.
N| {The players' council} has asked for the limit to be lowered to four and a half.
N| {Meteorologist Dr Prudence Yates-Obeng}, who devised the index, said she was not sure that anyone had read the instrument after noon.
V| The match was awarded to the Croat Ema Vrdoljak-Ivić.
? Did the organisers break the heat rule? | 2D+ 8W
? Has the limit been lowered? | 7P
? Is Arakida still in danger? | 4D
? Were ball boys swapped because of the heat? | 5A 6D+
? How hot was it? | 1A=38.6 degrees ; 3A+=fifty-one
? Who went through to the second round? | 9A=the Croat Ema Vrdoljak-Ivić
? Was the whole day's play called off? | -
? Did Casademont sue the tournament? | -

= Chess Olympiad: final standings in Tashkent
V| India won the open section of the Chess Olympiad in Tashkent on Sunday with 20 of 22 points, two more than Uzbekistan, the hosts.
V| The United States, seeded second, took the bronze on tie-break ahead of Armenia and China.
V| In the women's section Georgia won for the first time since 2008, beating Kazakhstan 2.5-1.5 in the last round.
V| The best individual result was that of the 17-year-old Uzbek Jahongir Sattorov-Bek, who won nine games and drew one.
V| A record 188 teams from 184 countries took part.
V| The Kenyan team arrived three days late because of a cancelled flight and forfeited two matches.
V| One player, from the men's team of Suriname, was excluded after a telephone rang in his jacket; the organisers said there was no suspicion of cheating.
N| {World federation president Ingemar Halldórsson-Wu} said that the next Olympiad would be held in Lima in 2028, "unless Lima changes its mind".
? Who won the open section? | 1A=India
? Did Uzbekistan win the open section? | 1D
? Did Georgia win the women's event? | 3A
? Was the Surinamese player suspected of cheating? | 7D
? Where will the next Olympiad take place? | 8A+=Lima
? How many teams took part? | 5A=188
? Did Sattorov-Bek lose a game? | 4D
? Did Kenya forfeit all its matches? | 6D
? Did Armenia win bronze? | 2D
? Was the Olympiad in Lima called off? | -

= Danish winger Vestergaard-Ali fined for headbutt on doorman
V| Aalborg-Øst winger Sami Vestergaard-Ali was fined 12,000 kroner by a court on Tuesday for headbutting a nightclub doorman in Aarhus on the night of 2 March.
N| {The footballer} had claimed that he slipped on a slice of lime.
N| {Judge Merethe Lauritsen-Popp} said that she had watched the recording nineteen times and "there is no fruit in it".
N| {The doorman, Bilal Sørensen}, lost a tooth and said the fine was less than his bridge would cost.
N| {Aalborg-Øst} said it would deal with the matter internally and declined to say whether the 25-year-old would play on Sunday.
A| {Two people at the club} said he had already been docked a month's wages.
V| Coach Troels Bjerrum left him out of the squad announced on Thursday.
N| {Bjerrum} explained that by a cold.
V| A team-mate charged with him, the Norwegian Snorre Hauge-Bakke, was acquitted.
? Did Vestergaard-Ali headbutt the doorman? | 1A 2D+ 3A
? Did he slip on a piece of fruit? | 2A+ 3D
? Will the winger play on Sunday? | 5W+ 7D
? Has the club punished him? | 5P+ 6A
? Was Hauge-Bakke fined too? | 9D
? Why was he left out of the squad? | 8A+=a cold
? Did Sørensen lose his job? | -
? How much was the fine? | 1A=12,000 kroner
? did the player go to prison | -

= Tokyo studio denies AI drew "Paper Moon Express"
N| {Animation studio Tsukiyo} denied on Monday that any frame of "Paper Moon Express", the most-watched film in Japan this year, had been generated by a computer program.
N| {Freelance animator Kanade Uotani} had posted side-by-side pictures of a crowd scene in which one passer-by has three elbows.
N| {Tsukiyo's head of production, Goro Minowa}, said that the elbow was drawn by hand at four in the morning by a person who had since been given a holiday.
A| {Three people who worked on the film} told the online magazine Seluloid that crowds and clouds came from a subcontractor in Da Nang which uses such software.
N| {The subcontractor, Sông Hàn Studio}, confirmed that it had worked for Tsukiyo and would not talk about its tools.
V| An industry code, signed by Tsukiyo in 2024, requires the use of such programs to be declared in the credits.
N| {The producers' association} said that it was looking at the credits.
N| {Minowa} invited journalists to inspect 114,000 drawings in a warehouse in Saitama next week.
N| {Uotani} would not be going, he said, since what he wanted to see was the other six thousand.
? Was AI used to make "Paper Moon Express"? | 1D+ 2A 3D+ 4A 5W+
? Has the association found a breach of the code? | 7W
? Have journalists inspected the drawings? | 8P+
? Did Sông Hàn work for Tsukiyo? | 4A 5A+
? Will Uotani go to the warehouse? | 9D+
? Who drew the third elbow? | 3A+=a person who had since been given a holiday
? Was the animator sacked? | 3D+
? Did the film break the code in 2024? | -
? how many drawings are in the warehouse | 8A+=114,000 drawings

= Sevens captain arrested in Suva released, charge to be decided
V| Fiji's rugby sevens captain, Semi Radrodro-Vunisa, was released from a Suva police station on Sunday morning, ten hours after a taxi driver accused him of assault.
N| {Assistant commissioner Litia Tukana} said that no charge had been laid and one might or might not follow.
N| {The taxi driver, Mohammed Shameem Khan}, told FBC One that he was pulled out by the collar because he refused to switch off a cricket commentary.
N| {Radrodro-Vunisa} wrote that he had paid, thanked the man and gone home.
A| {A security guard at the hotel} saw "a bit of collar", he told the same station.
N| {The rugby union} will leave it to the police, its chief executive said, and takes him to Hong Kong on Thursday as planned.
N| {Sports minister Sakiasi Bulavou} urged everyone to "wait for the referee".
V| Fiji won the last three tournaments in Hong Kong.
V| A previous captain was suspended for a year in 2016 after a fight on a ferry.
? Did Radrodro-Vunisa assault the taxi driver? | 1A 3A+ 4D+ 5A
? Has the captain been charged? | 2D
? Will he go to Hong Kong? | 6A+
? Is he still held by police? | 1D
? Has the union suspended him? | 6D+
? What was the row about, according to the driver? | 3A+
? Was he suspended for a year? | -
? Did Fiji win in Hong Kong on Sunday? | -
? how long was the player detained | 1A=ten hours
? was the cabbie dragged out by the collar? | 3A+ 4D+ 5A

= Nun's prize painting "by her own hand", convent insists after rival claim
N| {The Carmelite convent of Santa Teresa in Ávila-Nueva} insisted on Tuesday that Sister Inmaculada's "Bread at Six", which won the Castile painting prize of 30,000 euros, was the sister's own work.
N| {Painter Diego Urdapilleta-Roy} had told the newspaper El Adelantado that he painted it in 2016 and gave it to the convent in exchange for marmalade.
N| {The prioress, Mother Consolación}, said that Urdapilleta-Roy "gave us a goat, and we are grateful".
N| {Sister Inmaculada}, who is bound by a vow of silence, wrote two words on a slate: "Es mío."
A| {A gallery owner in Segovia} recognised Urdapilleta-Roy's brushwork.
A| {Another} recognised nothing of the sort.
N| {The jury} had stuck to its decision but would hold back the cheque until an expert from the Prado had looked at the canvas.
N| {Urdapilleta-Roy} promised to withdraw his claim if she painted another.
N| {The prioress} said that she painted every day from five to six.
? Did Sister Inmaculada paint the picture? | 1A+ 2D+ 3A+ 4A+ 5D
? Has she been paid the prize money? | 7D
? Did Urdapilleta-Roy give the convent a painting? | 2A+ 3D+
? Has he dropped his claim? | 8P+
? Has the Prado expert examined the canvas? | 7P
? How much is the prize? | 1A+=30,000 euros
? Was the nun expelled from the convent? | -
? Did the jury change its mind? | 7D+
? what did he get in exchange, by his account | 2A+

= Ferry to Lampedusa festival turned back, singer performs on deck
V| The ferry Punta Pesce, carrying 640 people to a music festival on Lampedusa, returned to Porto Empedocle on Friday night after two of its four engines failed off Malta's Gozo island.
N| {The coastguard} said that at no time had there been any danger.
A| {Passengers} disagreed, describing a list of "at least twenty degrees" and lifejackets that would not open.
N| {Captain Calogero Sferlazza-Mir} put the list at six degrees.
V| To pass the time the singer Mimma Cutrona, on her way to open the festival, sang for ninety minutes from the car deck.
N| {The operator, Isole Veloci}, will refund tickets and is organising an extra crossing on Sunday, it said, if the engineers agree.
V| Prosecutor Assia Giummarra has opened a file for negligent damage against persons unknown.
N| {The festival's director} postponed the opening, and denied that it was cancelled.
V| The ship, built in 1994, was detained for faulty lifejackets in 2021.
? Were the passengers in danger? | 2D 3A
? Has the festival been cancelled? | 8D+
? How far did the ship list? | 3A=at least twenty degrees ; 4A+=six degrees
? Did the ferry reach Lampedusa? | 1D
? Has the extra crossing taken place? | 6P+
? Is the captain under investigation? | -
? Did the singer's concert cause the list? | -
? Were the lifejackets faulty? | 3A
? Was anyone killed on the ferry? | -

= Barrister-turned-novelist's "true story" queried by the real accused
N| {Retired dock worker Alf Penhaligon-Shaw, 78}, said in Hull on Wednesday that he was the man called "Rafe" in Justin Farquharson's best-selling memoir "Acquitted", and that most of what it says about him never happened.
N| "I was acquitted of a fight, not a murder," {he=Retired dock worker Alf Penhaligon-Shaw} told the Humber Post.
N| {Farquharson} replied that Rafe was "a composite", a word which does not occur in the book.
N| {His publisher, Inner Temple Books}, described the memoir on the jacket as "every word true" and on Wednesday as "true in spirit".
N| {The clerk of the Crown Court at Hull} confirmed a trial of that date, R. v. Penhaligon-Shaw, for affray.
N| {The Bar Standards Board} neither confirmed nor denied that it had received a complaint.
A| {Two fellow barristers} remember the case differently again, as one about a bicycle.
N| {Penhaligon-Shaw} wants no money, only page 61 taken out.
V| Inner Temple is considering it.
V| The film rights were sold in March.
? Is Penhaligon-Shaw the "Rafe" of the book? | 1A+ 3D+
? Was he tried for murder? | 2D+ 5D 7D
? Is the memoir true? | 1D+ 3D+ 4A+
? Has page 61 been removed? | 8P+ 9P
? Has the Bar Standards Board received a complaint? | 6W
? Does Penhaligon-Shaw demand compensation? | 8D+
? Was Farquharson disbarred? | -
? Has the film been released? | -
? what was the charge against the docker | 5A

= Basketball: Lithuanian club's owner ends season early, says heating
N| {Žalgirėnai Basketball's owner, Gintautas Mackela-Ross}, told his players on Thursday that the club would play no further home games this season because the arena could not be heated.
N| {The city of Panevėžys-Rytai}, which owns the arena, said the heating had been on since October and the temperature at noon was nineteen degrees.
N| {Mackela-Ross} said he didn't mean the air but the bill.
V| The club owes the city 214,000 euros.
A| {Players} suspect that he wants to save their bonuses, which are due at twelve home victories; the team has eleven.
N| {Captain Dovydas Tamošaitis-Reed} refused to speculate and asked for a hall, any hall.
N| {The league} said withdrawal from home fixtures would cost the club its licence.
N| {The club's lawyer} denied on Friday that anybody had spoken of withdrawal.
N| {Mayor Ramunė Bliūdžiūtė} offered six weeks' grace for the debt, with the owner's reply awaited on Monday.
? Is the arena unheated? | 1A+ 2D 3D+
? Has the club withdrawn from its home fixtures? | 1P+ 8D+
? Does the owner want to avoid paying bonuses? | 5A 6W
? Has the league revoked the licence? | 7P
? Has the owner accepted the mayor's offer? | 9W
? How much money does the club owe the city? | 4A=214,000 euros
? How warm was it in the arena? | 2A=nineteen degrees
? Has the owner sold the club? | -
? did the players go on strike | -

= Hungarian gold medallist's coffin row: ministry promised state funeral, widow says no
N| {The widow of Olympic pentathlon champion Ferenc Dobrovolny-Egri, who died on 4 January at 91}, said on Monday that the state funeral announced for Friday would not take place.
N| "He asked for a fiddler and a plum brandy, not for a minister," {Ilona Dobrovolny} told the weekly Vasárnapi Hang.
N| {The ministry of sport} said that arrangements for Friday were continuing.
N| {The couple's son, Gábor}, said he had agreed to the state funeral, and as the eldest.
N| {Budapest's cemetery authority} was waiting for a signature from "somebody entitled to give it".
A| {People in the ministry} admitted that no one had asked the widow.
N| {Minister Kornél Bárdossy-Vig} offered to come without a speech.
N| {Ilona Dobrovolny} said she'd think about a minister who kept silent.
V| Dobrovolny-Egri won two golds in Rome in 1960 and left the country for eleven years after refusing to inform on team-mates.
? Will there be a state funeral on Friday? | 1D+ 3A+ 4A+ 5W
? Did the family agree to the state funeral? | 1D+ 4A+
? Did the ministry consult the widow? | 6D
? When did the champion die? | 1A+=on 4 January
? Will the minister speak at the grave? | 7D+
? Has the widow accepted the minister's offer? | 8W+
? Did Dobrovolny-Egri inform on his team-mates? | 9D
? Has he been buried? | -
? how many golds did he win in rome | 9A=two golds

= Wine festival mayor slips on grape, sues fair
V| The mayor of the Moselle town of Trittenbach-Neu, Heribert Lauxen, broke an ankle on a crushed grape at the opening of the wine festival on Friday, two minutes after warning visitors against crushed grapes.
N| {Lauxen, 59}, said on Monday that he would claim 9,000 euros from the organising association.
N| {Its chairwoman, Wiltrud Schömann-Best}, said the square had been swept twice and that the grape was the mayor's own, fallen from his chain of office.
N| {The mayor} had been wearing a chain with gold grapes, he said, "and gold does not squash".
A| {Onlookers} couldn't agree.
V| Police officer Knut Weyand, who was two metres away, was looking at the wine queen.
M| {The Moselbote} obtained a picture in which a bunch of red grapes hangs from the mayor's buttonhole.
N| {Lauxen}, shown the picture, said that he would look into it.
N| {His insurer} had not decided whether to support a lawsuit.
? Did the mayor break an ankle? | 1A
? Did the grape come from the mayor himself? | 3A+ 4D+ 7A 8W+
? Has Lauxen sued the organisers? | 2P+
? Was the square swept? | 3A+
? Did the policeman see the fall? | 6D
? What did the onlookers say? | 5W
? Will the insurer back the case? | 9W
? Was the wine queen injured? | -
? how much does he want | 2A+=9,000 euros
? Were there grapes on the mayor's chain? | 3A+ 4A+

= Alpine skiing: Downhill in Val Gardena won by Canadian outsider
V| Canadian Trent Maclachlan-Boyko, who started forty-third, won Saturday's World Cup downhill in Val Gardena in 2 minutes 1.08 seconds, the first victory of his career at the age of 31.
V| The Swiss Fadri Camenisch, leader for an hour, finished eleven hundredths behind; the Austrian Lukas Obwexer was third.
V| Twelve of sixty-one starters did not finish.
V| Among them was the overall leader, Norway's Aksel Rognerud-Lie, who skied off at the camel humps and was unhurt.
V| A practice run on Thursday had been cancelled because of fog, and the start was lowered by 200 metres.
V| Rognerud-Lie still leads the World Cup by 74 points from Camenisch.
N| {Maclachlan-Boyko} told Canadian television that the sun had come out "just for me and the cows".
V| A super-G takes place on Sunday on the same slope.
? Who won the downhill? | 1A=Trent Maclachlan-Boyko
? Was it his first win? | 1A
? Was Rognerud-Lie injured? | 4D
? Did Camenisch win the race? | 2D
? Was Saturday's race cancelled because of fog? | -
? Does Camenisch lead the World Cup? | 6D
? How many skiers failed to finish? | 3A=Twelve
? Did Maclachlan-Boyko start first? | 1D
? who won the super-g | -
? Were there problems with the weather before the race? | 5A

= Oxbridge boat race umpire's warning: Dark Blues cry foul, then don't
N| {The president of the losing crew in Saturday's University Eights on the Thames, Xanthe Pomeroy-Gill}, withdrew on Sunday a protest lodged forty minutes after the finish, saying she had seen the drone film and "we were the ones who were wide".
V| Her boat was overtaken at Chiswick Eyot and lost by a length and a quarter.
V| Umpire Sir Matthew Loxley-Ofori had warned the other crew three times.
N| {Their cox, Ned Fairhurst}, said he heard two.
A| {Former rowers on the towpath} still hold that blades touched.
N| {Pomeroy-Gill} denied having been asked to give in by her university's vice-chancellor.
N| {The vice-chancellor's office} said that he was in Singapore and slept through the race.
V| It is the fourth protest in the history of the race; none was upheld.
V| In the women's lightweight race a boat sank.
? Was the protest upheld? | 1D+ 8D
? Did the blades clash? | 5A
? Did the vice-chancellor urge her to drop the protest? | 6D+ 7D+
? How many warnings were given? | 3A=three ; 4A+=two
? Did Pomeroy-Gill's boat sink? | -
? Who was off the right line? | 1A+=we
? Was the result of the race changed? | 1D+ 2D
? By how much did her crew lose? | 2A=a length and a quarter
? Did the vice-chancellor watch the race? | 7D+

= Defender's agent says racist chants came from own fans; club reviewing tapes
N| {Agent Désiré Kouakou-Blanc} said on Sunday that the monkey noises directed at Genoa defender Abdoulaye Fofana-Reyes in Saturday's 3-0 home defeat came from the end occupied by Genoa's own supporters.
N| {=Agent Désiré Kouakou-Blanc} "He knows which end he was facing."
N| {The club, Superba 1904}, condemned all racism and said it was going through recordings from forty-one cameras.
N| {The supporters' group Lanterna Nord} denied that anyone in its section had made such noises and spoke of whistles "for a bad back pass".
N| {Referee Gianluca Tedeschini-Bo} reported that he heard nothing, though he stopped the match for ninety seconds at the request of the visiting captain.
N| {The visiting captain, Portuguese midfielder Hélder Quaresma-Dias}, told Sky Calcio he had heard it "as clearly as I hear you".
A| {Team-mates} said Fofana-Reyes cried in the dressing room and asked not to play again this season.
N| {Coach Ivano Pellizzari} left open whether he would.
V| The league's disciplinary judge will rule on Tuesday and can close the stand for up to three matches.
? Was Fofana-Reyes racially abused? | 1A+ 4D+ 5W 6A
? Did the chants come from Genoa's own fans? | 1A+ 2A+ 3W+ 4D+
? Has the stand been closed? | 9P
? Did the referee hear the chants? | 5D
? Has Fofana-Reyes quit for the season? | 7P 8W
? why was the game halted | 5A=at the request of the visiting captain
? Was a supporter banned for life? | -
? Did Genoa win on Saturday? | 1D
? What did Fofana-Reyes himself say? | 7A

= Cruise line cuts short world voyage, passengers refuse to leave
V| About 210 of 900 passengers refused to disembark from the liner Celestial Dawn in Durban on Thursday after its owner broke off a nine-month cruise on day 118.
N| {The owner, Anchorage Leisure of Limassol}, cited a cracked propeller shaft, for which no replacement could be had before July.
N| {Passenger spokeswoman Dolores Engelbrecht-Katz, a retired judge from Fresno}, called that a pretext and pointed to unpaid fuel bills in three ports.
N| {=Passenger spokeswoman Dolores Engelbrecht-Katz, a retired judge from Fresno} "I have sold my house; this is my house."
N| {The harbour master, Captain Themba Mdletshe-Wood}, confirmed that a diver had seen a crack in the shaft.
N| {Anchorage Leisure} did not answer questions about bills.
A| {Crew members} said they were last paid in February.
N| {South Africa's border agency} gave the passengers until Monday and would after that, it said, consider them illegal immigrants.
N| {The owner} has offered a refund of 60 per cent or a place on next year's voyage.
? Was the propeller shaft cracked? | 2A+ 3D+ 5A
? Does the company owe money for fuel? | 3A+ 6W+
? Have all passengers left the ship? | 1D
? Have the passengers been refunded? | 9P+
? On which day was the voyage broken off? | 1A=day 118
? Has the crew been paid in full? | 7D
? Have the passengers been arrested? | 8P
? Did the judge sue Anchorage Leisure? | -
? Did the ship sink in Durban harbour? | -

= Festival director Oberlin denies exit; board has said goodbye
V| The board of the Engadine Piano Weeks thanked its founder and director, Ladina Oberlin-Tuor, "for thirty-one glowing summers" in an advertisement in Monday's newspaper.
N| {Oberlin-Tuor, 74}, said she read it over breakfast and that nobody had told her that the thirty-first was the last.
N| {=Oberlin-Tuor} "I shall be there in July, with or without a chair."
N| {Board president Reto Gansner-Wu} said a conversation took place in November, during a walk.
N| {Oberlin-Tuor} recalled the walk, and that they had talked about larches.
A| {Two of the festival's patrons} threatened to withhold 400,000 francs unless she was reinstated.
N| {The pianist Dmitri Auerbach-Sand}, whom several newspapers name as her successor, did not return a message.
N| {Gansner-Wu} confirmed that a contract with a successor was ready, though not signed, and declined to name him or her.
V| Ticket sales for July begin on Thursday.
? Has Oberlin-Tuor left the festival? | 1A 2D+ 3D+
? Was she told in November that she had to go? | 2D+ 4A+ 5D+
? Is Auerbach-Sand the new director? | 7W+ 8W+
? Has a successor signed? | 8D+
? Have the patrons withdrawn their money? | 6P
? How many festivals has she led? | 1A=thirty-one
? Did she resign because of her age? | -
? Has the board apologised? | -
? when does ticket selling start | 9A=Thursday

= Russian chess star's visa for Norway granted; Oslo organisers wait at the gate
N| {Organisers of the Fjord Masters in Stavanger} said on Saturday that Yelizaveta Marchenko-Volk, the women's world champion, had been given a Norwegian visa after a refusal in April and was expected on the afternoon flight from Istanbul.
V| She was not on it.
N| {The carrier, Bosfor Air}, said passenger data were confidential.
N| Her second, the Armenian Hrant Zakarian-Lowe, telephoned the hotel and cancelled two rooms, {the receptionist} reported.
N| {Norway's immigration directorate} confirmed the visa.
A| {A person close to her family} said that her husband, a colonel, had been advised that the trip "would be noticed".
N| {The Russian chess federation's president, Innokenty Drozd-Palmer}, told state television there was no pressure of any kind and that she had a cold.
N| {=Innokenty Drozd-Palmer} "A heavy one."
V| Tournament director Ragnfrid Skjæveland will hold the place until Monday's first round and then invite the reserve, Dutchwoman Maaike Terpstra-Oyen.
V| Norway cut sporting contacts with Russia in 2022, but neutral athletes may be admitted.
? Has Marchenko-Volk got a visa? | 1A+ 5A
? Did she arrive in Stavanger on Saturday? | 1P+ 2D
? Why did she not come? | 6A=her husband, a colonel, had been advised that the trip "would be noticed" ; 7A+=she had a cold
? Was the world champion pressured to stay at home? | 6A 7D+ 8D+
? Has the reserve taken her place? | 9P
? Was she on the passenger list? | 2D 3W
? Is Norway refusing all Russian athletes? | 10D
? Did Norway refuse her a visa this week? | 1D+
? Did Zakarian-Lowe defect? | -

= Missing Renoir sketch found behind radiator, gallery "never said stolen"
N| {The Kunsthaus Rheinfeld} informed its insurer on Friday that a chalk drawing by Auguste Renoir, unaccounted for since 11 February, had been found behind a radiator in its own print room.
N| {=The Kunsthaus Rheinfeld} "It slid."
N| The insurer, Helvia Re, had paid 1.7 million francs in April and would like them back, {a spokesman} said.
N| {Director Ottilie Brandenberger-Roy} maintained that the gallery never spoke of theft, only of absence.
V| The claim form, seen by this newspaper, has a cross in the box marked "theft".
N| {Brandenberger-Roy} said a temporary employee had filled it in.
N| {Police in Rheinfeld} searched the room in February "including the radiators", said their spokesman, Jörg Tschopp.
A| {Attendants} doubt that a sheet of that size fits behind one.
N| {The public prosecutor} said it was too soon to say whether anyone should be charged.
V| The drawing is undamaged apart from a brown stripe.
? Has the Renoir drawing been recovered? | 1A+
? Did the gallery report it stolen? | 4D+ 5A 6A+
? Was the sketch behind the radiator in February? | 1A+ 2A+ 7D 8D
? Has the gallery paid the money back? | 3P+
? Who filled in the claim form? | 6A+=a temporary employee
? Has anyone been charged? | 9W
? Is the drawing badly damaged? | 10D
? Did the temporary employee steal the drawing? | -
? how much did the insurer pay out? | 3A+=1.7 million francs

= Stage musical based on plane crash divides relatives
N| {Producers of "Flight 417"}, a musical about the crash of an airliner on the Lincolnshire village of Harmston Fen in 1991, in which sixty-three people died, said on Wednesday that it would open in Leeds in September as planned.
N| {Sheila Oduya-Marsh, who lost her husband}, called the project obscene and said she was asked for nothing but a photograph.
N| {Composer Wilf Tanqueray} said that he wrote to every family twice and that forty-one had given their blessing.
N| {The relatives' association} put the number of families who had answered at nine.
N| {=the relatives' association} "Blessing is not the word we'd have used."
N| {Tanqueray} would not show the letters, which were private.
A| {A member of the cast} said two songs were taken out in rehearsal last week.
N| {The theatre's chief executive, Bertrand Achebe-Cole}, denied having been asked to cancel, and added on reflection that he'd been asked by one person.
V| The pilot was exonerated by an inquiry in 1993.
? Will the musical open in September? | 1A+
? How many families agreed to the project? | 3A+=forty-one ; 4D+ 5D+
? Has anybody asked the theatre to cancel? | 8A+
? Did Oduya-Marsh give her consent? | 2D+
? Were songs cut from the show? | 7A
? What do the families' letters say? | 6W+
? Was the pilot to blame for the crash? | 9D
? Did the theatre cancel the production? | 1D+
? has anyone sued the producers | -
? Do the relatives support the musical? | 2D+ 3A+ 4D+ 5D+

= Ugandan sprinter's age scandal: two birth dates, one man
N| {Kampala's birth registry} confirmed to this newspaper that it has issued two certificates for the under-20 world champion over 200 metres, Moses Okello-Byaruhanga, one giving 2003 and the other 2006.
N| {Okello-Byaruhanga} told reporters in Entebbe that he was born "in the rains, and nobody wrote down which".
N| {His former headteacher, Sister Perpetua Akello-Moon}, produced a school register from 2010 in which he is seven.
N| {Athletics federation president Dr Cuthbert Wamala-Hill} said that the later certificate was valid and the earlier one a clerical error.
N| {The official who signed both, Mr J. Tumwine}, could not be reached in two days of trying.
V| World Athletics has asked for a bone scan, which he has not yet undergone.
N| {Ethiopia's federation}, whose runner was second in Cali, demands the gold.
N| {Wamala-Hill} denied a report by the Nile Post that the later certificate was ordered by telephone from his office.
N| {=Dr Cuthbert Wamala-Hill} "Our telephone was cut off that month."
? Was Okello-Byaruhanga too old for the under-20 race? | 3A 4D+
? When was the sprinter born? | 1A=2003 ; 2W+
? Did the federation order the second certificate? | 8D+ 9D+
? Has the bone scan been done? | 6D
? Has he been stripped of his title? | 7P
? What does the official who signed the certificates say? | 5W
? Was the Ethiopian runner disqualified? | -
? Has Ethiopia been given the gold? | 7P
? Is the 2006 certificate a forgery? | 4D+

= Sweden's monarchy drama: actress who played queen collapses at premiere, recovering
V| The actress Ingela Söderhamn-Frisk, who plays Queen Kristina in the year's most expensive Swedish film, collapsed on the red carpet in Stockholm on Monday and was taken to the Södersjukhuset.
N| {The production company} said it was the corset.
M| {The tabloid Kvällens Bild} wrote of a mild heart attack, citing an ambulance man.
N| {The Stockholm region} reminded its staff of their duty of confidentiality and did not comment on her state.
N| {Her husband, cellist Mårten Frisk}, said from the corridor that she had eaten an apple since Sunday and was asking for meatballs.
N| {=Mårten Frisk} "Heart attack? She broke mine in 1997, otherwise none."
N| {She} herself wrote at midnight that the corset had been "historically correct".
V| The premiere went ahead.
A| {Extras} had fainted on two of the shooting days, one of them told Swedish radio.
N| {The company} denied it.
? Did the actress have a heart attack? | 2D+ 3A 4W 6D+
? Why did she collapse? | 2A+=the corset ; 3A=a mild heart attack ; 5A+=she had eaten an apple since Sunday ; 7A+=the corset
? Was the premiere cancelled? | 8D
? Did extras faint during filming? | 9A 10D+
? What did the region say about her condition? | 4W
? Is she still unconscious? | 5D+ 7D+
? Did Frisk have a heart attack in 1997? | -
? Was the ambulance man dismissed? | -

= Gambling ads off shirts from next season, top flight confirms after wobble
N| {England's top division} confirmed on Tuesday that its twenty clubs may no longer carry betting firms on the front of shirts from August, two days after a report that three of them had won a year's delay.
M| {The Sunday Dispatch} had named the three as Fenwick Albion, Brightsea and Holloway Park.
N| {Holloway} said they had never asked for a delay.
N| {Brightsea} had, their chairwoman, Ottoline Grice-Mensah, acknowledged, and were told no.
N| {Fenwick Albion} declined to comment on conversations with the league.
N| {Campaigner Rupert Sallow-Banks}, whose son took his own life over gambling debts, welcomed the confirmation and said sleeves should be next.
V| Betting logos will still be allowed on sleeves and on boards round the pitch.
A| {Analysts} put the loss for the smaller clubs at between four and seven million pounds a year each.
V| Eleven of the twenty wore such a logo this season.
? Will betting firms disappear from shirt fronts in August? | 1A+
? Have three clubs got a delay? | 1D+ 2A 3D+ 4D+ 5W+
? Did Brightsea ask for a postponement? | 2A 4A+
? Are gambling ads on sleeves banned? | 6P 7D
? How many clubs had betting sponsors this season? | 9A=Eleven
? Was Fenwick Albion fined? | -
? How much will smaller clubs lose? | 8A=between four and seven million pounds a year each
? Did Grice-Mensah resign? | -
? did parliament pass the ban | -

= Ramen, relics and a rector: Japan digest
N| Hokuriku University has reinstated Professor Kaoru Shinjo-Bell, who was suspended in May over a lecture on eels, {its president} announced on Friday.
N| {The president, Tatsuya Minegawa}, did not say what had been wrong with the eels.
V| Students had collected 4,000 signatures.
V| In Nagasaki, a wooden cross which survived the bomb of 1945 and has been in Ohio since was handed to the cathedral on Wednesday.
N| {The college that owned it} described the return as a gift and not a loan, correcting an earlier statement.
V| And in Fukuoka, the noodle stall Maruichi, closed since a fire in March, reopened on Saturday with a queue of 600 metres.
N| {Its owner, Shigeru Maruyama-Ko}, denied a rumour that the broth of 1958, topped up daily ever since, was lost in the fire.
N| {=Shigeru Maruyama-Ko} "I carried it out before I carried out my wife."
N| {His wife} confirmed this.
V| The fire brigade never found the cause.
? Has Shinjo-Bell got her or his job back? | 1A+
? Why was the professor suspended? | 1A+=a lecture on eels ; 2W+
? Is the cross on loan to Nagasaki? | 5D+
? Was the old broth destroyed in the fire? | 7D+ 8D+ 9D+
? What caused the stall fire? | 10W
? How long was the queue? | 6A=600 metres
? Did the cathedral burn down in 1945? | -
? Did students demand the president's resignation? | -
? has the stall reopened | 6A

= Final table: Women's Baltic League, season review
V| Gdynia Morze won the Women's Baltic Handball League for the fourth time on Saturday, beating Klaipėda Jūra 29-26 away on the last day.
V| Klaipėda, who needed a draw, finished a point behind, and Rīga Dzintars third.
V| Top scorer was Gdynia's Oliwia Przybysz-Lund with 201 goals in twenty-six matches, eleven short of the record.
V| Tartu Kalev and Kaliningrad's former club, now playing in Elbląg, were relegated.
V| Attendances averaged 1,940, up from 1,610.
V| Gdynia's goalkeeper, the Swede Malin Hjorth-Abdi, saved seven penalties on Saturday.
N| {Coach Bożydar Kmiecik} said he would stay for one more year "if the club can find a new bus".
V| Klaipėda's captain, Rasa Jurgelytė, retired at the age of 38 after 402 league matches.
? Who won the league? | 1A=Gdynia Morze
? Did Klaipėda win the title? | 1D 2D
? Did Przybysz-Lund break the scoring record? | 3D
? Which teams went down? | 4A=Tartu Kalev and Kaliningrad's former club
? Did attendances fall? | 5D
? Will Kmiecik stay as coach? | 7A+
? Did Hjorth-Abdi retire? | -
? Was the decisive match played in Gdynia? | 1D
? how many goals did the top scorer get | 3A=201

= Paper says Lakeside United owner flew to Geneva to sell, club says to ski
M| {The Financial Courier} reported on Tuesday, citing three bankers, that Lakeside United owner Hiram Boatwright met representatives of a Kuwaiti family in Geneva at the weekend to discuss the sale of the English club for 1.3 billion pounds.
N| {A spokesman for Boatwright} said that he was on the pistes at Verbier from Friday to Sunday and talked to "nobody but his instructor".
M| {Bloomdale News}, which said it had seen an e-mail from one of the participants, put the price at 1.1 billion and the meeting on the Saturday.
N| {The Kuwaiti family's investment office, Dasman Holdings}, refused to comment on market rumours.
M| {The Swiss news agency ATS-Léman} quoted a hotel porter as saying that a man of that name had dined there on Saturday "with two gentlemen and a lobster".
V| Lakeside, bought by Boatwright in 2014 for 240 million, are fourth in the table.
N| {Manager Vicente Salgueiro-Ash} told reporters he had more urgent worries, such as a left back.
N| {The supporters' trust} wants the club to be offered to fans first, and has asked Boatwright for a meeting.
N| {The spokesman} added later that the owner "always listens, even on a chairlift".
? Did Boatwright meet the Kuwaitis in Geneva? | 1A 2D+ 3A 4W+ 5A
? Has the club been sold? | -
? How much is the asking price? | 1A=1.3 billion pounds ; 3A=1.1 billion
? Is the owner willing to sell? | 1A 9A+
? When did the meeting take place? | 1A=at the weekend ; 3A=on the Saturday ; 5A=on Saturday
? Has the trust met Boatwright? | 8P
? What did the Kuwaiti side say? | 4W+
? Did Salgueiro-Ash comment on the sale talks? | 7W+
? did boatwright buy the club for 1.3 billion | 6D

= Boatwright confirms talks: "I was in Geneva, I also skied"
N| {Lakeside United's American owner, Hiram Boatwright}, acknowledged on Friday that he met members of the Al-Dasman family in Geneva last weekend, contradicting his own spokesman.
N| {=Hiram Boatwright} "I was there, I had the lobster, and no, I haven't sold anything."
M| {The Financial Courier}, which first reported the meeting, said a second one was planned for Monday in London.
N| {Boatwright} declined to say whether that was so.
N| {The spokesman, Trip Callaghan}, has left the company, he confirmed in a message, "to spend more time with the facts".
A| {Two people briefed on the discussions} said the family had been shown the accounts and was thinking of a minority stake.
N| {Dasman Holdings} rejected this on Saturday, saying it did not do minorities.
N| {Manager Vicente Salgueiro-Ash} said he was told by Boatwright that January's budget would not change.
V| The Premier Division must approve any change of control, a process which takes eight to twelve weeks.
V| In 2019 Boatwright broke off talks with a Chinese group on the day of signing.
? Did Boatwright meet the Kuwaitis in Geneva? | 1A+ 2A+
? Has the club been sold? | 2D+
? Will there be a second meeting? | 3A 4W+
? Is the family after a minority stake? | 6A 7D+
? Has the spokesman gone? | 5A+
? Has the league approved the takeover? | 9P
? Did Boatwright walk away from the Kuwaiti talks? | -
? Will the transfer budget be cut? | 8D+
? Where is the second meeting to be held, according to the paper? | 3A=in London

= Film academy strips voter of membership after ballot photo
V| The Academy of Nordic Film expelled cinematographer Torbjörn Elfving-Sato on Thursday for posting his completed ballot on the internet two days before voting closed.
N| {Elfving-Sato}, 66, said that it was a photograph of his cat, on which the ballot happened to lie.
N| {Academy president Sirpa Haavikko-Dean} said the cat was "not visible in the exhibit".
M| {The magazine Filmrutan Nu} wrote that eleven other members had posted theirs without any consequence.
N| {Haavikko-Dean} said that she was aware of two and would look into them.
A| {Members of the board} said privately that the punishment had more to do with a speech he made in January against the sponsor, a whaling firm.
N| {The sponsor} said it had no opinion about cats or ballots.
V| Elfving-Sato means to hang on to his membership card.
V| The ballot of the other eleven members, if they exist, will be counted.
? Was Elfving-Sato expelled? | 1A
? Did he publish his ballot? | 1A 2A+
? Why was he thrown out? | 1A=for posting his completed ballot on the internet two days before voting closed ; 6A=a speech he made in January against the sponsor
? Did others post their ballots too? | 4A 5A+
? Have other members been punished? | 4D 5P+
? Did the sponsor demand his expulsion? | 7W+
? Has he returned his membership card? | 8D
? Was his vote declared void? | -
? When did he speak against the sponsor? | 6A=in January

= Portland college closes after 141 years; buyer "not a casino"
N| {Multnomah Hills College} told its 812 students on Friday that it would cease teaching in May, having failed to find the 18 million dollars it needed.
N| {President Delphine Arsenault-Kwok} said 34 institutions had offered to take students in.
N| {Sophomore Mateo Rosenthal-Diaz} said that he had been assured in the autumn that all was well.
N| {Arsenault-Kwok} denied giving such an assurance.
M| {Oregon Public Press} published a recording of a welcome address in which she says: "We are here to stay."
N| {=Delphine Arsenault-Kwok} "That was the name of the choir."
A| {Faculty members} believe that the campus of 60 acres has been promised to a casino.
N| {The chairman of the trustees, Lyle Oberholtzer}, confirmed there was a buyer, said it was not a casino, and would say nothing else.
V| Eleven private colleges in the north-western states have closed since 2020.
? Is the college closing? | 1A+
? Did the president assure students in the autumn that the college was safe? | 3A+ 4D+ 5A 6D+
? Is the campus going to a casino? | 7A 8D+
? Who is the buyer? | 8W+
? How many students does the college have? | 1A+=812 students
? Have all students found another college? | 2P+
? Why is it closing? | 1A+=having failed to find the 18 million dollars it needed
? Did the trustees dismiss Arsenault-Kwok? | -
? did eleven colleges close this year | -

= Lusophone TV awards: host's joke cut from repeat
N| Portuguese channel Onda 3 left thirty-four seconds out of Sunday's repeat of its awards gala, in which host Simão Patacas joked about the president's dog, because "the rhythm demanded it", {programme director Rita Vasconcelos-Pike} said.
N| {The presidential palace} said the president had laughed, and so had the dog.
M| {The daily O Correio do Tejo} reported, citing an internal message, that the cut was ordered by the channel's majority shareholder.
N| {The shareholder, the construction group Betão Real}, said that it does not watch television.
N| {Patacas} wrote that he was "shorter by thirty-four seconds, and still tall".
N| {The media regulator} will ask for the message.
N| {Vasconcelos-Pike} said on Wednesday that no such message existed, and on Thursday that it was a private one.
A| Two editors had refused to make the cut, {colleagues} said.
V| The joke has since been viewed two million times on the internet.
? Was the joke cut from the repeat? | 1A+
? Did the shareholder order the cut? | 1D+ 3A 4D+ 7D+
? Was the president offended? | 2D+
? Does the internal message exist? | 3A 7A+
? Has the regulator received the message? | 6P
? Did editors refuse to cut the joke? | 8A
? Was Patacas fired? | -
? How long was the deleted passage? | 1A+=thirty-four seconds
? Did the president's office ask for the cut? | 2D+

= Cornish surfers' ban lifted; council says there never was one
M| {The Penwartha Packet} announced in last week's edition that surfing at Trevone Mouth would be forbidden from 1 May.
N| {Cornwall West council} said on Monday that this was wrong and that it had only proposed "a shared-use trial with flags".
V| We are happy to correct it.
N| {Surf instructor Jory Tregenza} said he'd nonetheless been told by a man in a council jacket to get out of the water on Saturday.
N| {Councillor Morwenna Bice} said that no employee was on the beach on Saturday, although jackets could be bought.
A| {Swimmers} told us that they would be glad of a ban.
N| {Bice} would not say how the council would vote in June, since she was only one of eighty-seven.
V| The coroner recommended "clear separation" after a bather was struck by a board and drowned in 2023.
V| Tregenza is organising a paddle-out for Sunday.
? Has surfing been banned at Trevone Mouth? | 1A 2D+ 3D
? Was a surfer ordered out of the water by the council? | 4A+ 5D+
? How will the council vote? | 7W+
? Has the newspaper corrected its report? | 3A
? Did a bather die after being hit by a surfboard? | 8A
? Did the coroner call for a ban on surfing? | -
? When does the council decide? | 7A+=June
? Do swimmers support a ban? | 6A
? has the paddle-out taken place | 9P

= Rabbinate revokes certificate of Jaffa bakery, court gives it back
V| Israel's Supreme Court on Wednesday ordered the chief rabbinate to restore within seven days the kosher certificate of a Jaffa bakery which it had withdrawn because the owner's daughter held a party for her girlfriend on the premises.
N| {Justice Nili Barkat-Shemer} wrote that the rabbinate supervises "flour, not feelings".
N| {The rabbinate} said it would comply and was studying how.
N| {Bakery owner Mordechai Azoulay-Stern} said that the ovens had lost 40 per cent of their custom since October.
M| {The newspaper Yom Hadash} reported that the local inspector was told by telephone not to set foot in the shop; it named the caller as a deputy mayor.
N| {The deputy mayor, Shlomi Peretz-Gold}, denied having called.
N| {The inspector, Rabbi Yehuda Toledano}, declined to discuss his calls.
A| {Some customers} said that they had never looked for the certificate anyway.
N| {The minister of religious services} spoke of a black day and wants to change the law.
? Must the rabbinate return the certificate? | 1A
? Has the bakery got its certificate back? | 1P 3P+
? Did the deputy mayor phone the inspector? | 5A 6D+ 7W+
? Why was the certificate withdrawn? | 1A=because the owner's daughter held a party for her girlfriend on the premises
? Has the law been changed? | 9P
? Did the bakery lose customers? | 4A+ 8D
? Did the rabbinate appeal? | 3D+
? Did the bakery use forbidden flour? | -
? who wrote the judgment | 2A=Justice Nili Barkat-Shemer

= Brass band champions lose trombone, title in doubt
N| {The Ashworth Colliery Band}, national champions on Saturday, told the contest's organisers on Sunday that their bass trombone, Clive Entwhistle, had also played for another band this year, which the rules prohibit.
N| {=The Ashworth Colliery Band} "We found out in the pub, from him."
N| {The contest's controller, Hilda Ramsbottom-Ngozi}, thanked them for their honesty and said she would announce a decision on 1 November.
N| {The runners-up, Great Fold Brass}, did not want the title "by post".
N| {Their conductor, Alwyn Cragg}, had said on Sunday that they certainly did.
N| {Entwhistle} said he filled in for a friend with mumps at a fête in Ossett, and it was raining so hard that nobody heard.
M| {British Banding} published a photograph of the fête, in which he stands in front, under an umbrella.
A| {Old hands} expect a reprimand and a year's ban for the player.
V| The title was last withdrawn in 1974.
? Did Entwhistle play for another band? | 1A+ 2A+ 6A+ 7A
? Has the band been stripped of the title? | 3W
? Does Great Fold want the title? | 4D+ 5A+
? When will a decision be made known? | 3A=1 November
? Has Entwhistle been banned? | 8P
? How did the band learn of it? | 2A+=from him
? Did the friend with mumps die? | -
? Was the title withdrawn last year? | 9D
? did british banding report the trombonist | -

= Slow food prize: judge and winner related, jury says "distantly"
N| {The Golden Snail jury in Cuneo} confirmed on Monday that its chairman, Count Umberto Brofferio-Lanza, is a cousin of cheesemaker Giacinta Lanza-Miroglio, whose toma won the 2025 prize on Friday.
N| {=The Golden Snail jury in Cuneo} "In the Langhe, everyone is a cousin."
N| {The count} said he abstained when the toma was discussed.
M| {La Stampa del Roero} quoted from the minutes, according to which he proposed it.
N| {Juror Noriko Hasebe-Conti} said that both were right, as he first proposed and then abstained.
N| {Lanza-Miroglio} has offered to have the tasting repeated blindfold.
N| {The runner-up, Swiss alpine dairyman Placi Derungs}, accepted on condition that the count should not be in the room.
N| {The jury} wouldn't rule it out.
V| The prize is worth 20,000 euros and, experience shows, an increase in sales of about a third.
? Are the jury chairman and the winner related? | 1A+ 2A+
? Did the count vote for his cousin's cheese? | 3D+ 4A 5D+
? Has the tasting been repeated? | 6P+ 7P+ 8W+
? Who won the Golden Snail? | 1A+=Giacinta Lanza-Miroglio
? Has the count stepped down? | -
? Did Derungs refuse a new tasting? | 7D+
? How much is the prize worth? | 9A=20,000 euros
? Did the count propose the toma? | 4A 5A+
? was lanza-miroglio stripped of the prize | -

= Nordic walking world record: man, 79, "took tram" claims rival
N| {The Guild of Records} is examining whether Swede Bertil Åkerblom-Ness, 79, who says that he walked 211 kilometres with poles in twenty-four hours round a lake near Borås, covered part of the distance by tram.
N| {His rival Hans-Jörg Stadelmann-Vix of Ulm}, whose record stands at 196, said that he had a witness and a ticket.
V| There is no tram in Borås, and has not been one since 1957.
N| {Stadelmann-Vix} then said that he meant a bus.
N| {Åkerblom} called this "a rubber accusation".
N| {The regional transport company} stated that no bus runs round the lake at night.
M| {Borås Nya Tidning} counted forty-three spectators, none of whom saw him sit down.
N| {The guild's adjudicator, Tabitha Worsnip-Lee}, said it was too early to say more, and that the poles had been sent for.
A| {Neighbours} describe Åkerblom as a man who walks to the post box by way of Norway.
? Did Åkerblom-Ness take a tram? | 1W 2A+ 3D
? Did he travel part of the way by bus? | 4A+ 5D+ 6D
? Has the record been recognised? | 1W 8W
? How far did he say he walked? | 1A=211 kilometres
? Did any spectator see him sit down? | 7D
? Who holds the current record? | 2A+=Hans-Jörg Stadelmann-Vix of Ulm
? Does Stadelmann-Vix have a witness? | 2A+
? Did the guild disqualify Åkerblom? | 8W
? is there a tram line in borås | 3D
? Was Stadelmann-Vix's own record cancelled? | -

= Figures from Sydney: streaming pays less per play
N| Payments by streaming services to musicians in Australia and New Zealand rose by 3.2 per cent to 412 million Australian dollars last year, according to {figures released by the collecting society Tuneright} on Monday.
V| The number of plays went up by 11 per cent, so that the amount per play fell to 0.41 cents.
V| Of 184,000 registered artists, 1,870 earned more than 50,000 dollars, and 96 more than half a million.
V| Vinyl sales rose for the eighteenth year in succession, to 1.9 million records.
V| Compact discs, at 620,000, were down by a fifth.
V| The most-played song was "Gravel Road Again" by the Darwin singer Tilly Yunupingu-Marsh, with 88 million plays.
N| {Tuneright's chief executive, Lorne Papadakis}, said that he would ask the services for a minimum of half a cent when contracts expire in June.
N| {The services' joint office in Sydney} said it would not negotiate in public.
? Did payments to musicians rise last year? | 1A
? Did the amount per play increase? | 2D
? How many artists earned over 50,000 dollars? | 3A=1,870
? Are CD sales growing? | 5D
? What was the most-played song? | 6A
? Have the services agreed to pay half a cent? | 7P 8W+
? Did vinyl sales fall for the first time in eighteen years? | 4D
? How much did Yunupingu-Marsh earn? | -
? did tuneright sue the services | -

= Veteran full-back retires, then un-retires within a day
N| {Full-back Kieran Doolan-Webb, 36}, told his followers on Sunday evening that Saturday's defeat at Merseyfield Rovers had been his last match.
N| {His club, Tyneford Town}, wished him well and released a film with violins.
M| {BBN Radio North} reported on Monday afternoon that he had changed his mind after a conversation with manager Saskia Ollerton.
N| {Ollerton} said there had been a conversation, that it was a long one and that she wouldn't share it.
N| {Doolan-Webb} deleted his message at 18:10 and wrote at 18:25: "As you were."
A| {People at the club} said a clause gives him 200,000 pounds after forty more minutes on the pitch.
N| {The club's secretary, Vernon Abiola-Hitch}, dismissed the clause as a legend.
V| Tyneford, bottom of the table, have no other fit left-back until Christmas.
N| {Doolan-Webb's agent} asked that he be left alone to train.
? Has Doolan-Webb retired? | 1A+ 2A+ 3D 5D+ 9D+
? Did money make him change his mind? | 6A 7D+
? What was said in the conversation with the manager? | 4W+
? Did Doolan-Webb take down his message? | 5A
? Does the contract contain such a clause? | 6A 7D+
? Has Tyneford signed a new left-back? | -
? Did Tyneford win on Saturday? | 1D+
? When did he delete the post? | 5A=18:10
? was ollerton sacked | -

= Oscar entry withdrawn by its own country's committee
N| {Nepal's Oscar selection committee} withdrew its nomination of the film "Yak Winter" on Thursday, nine days after announcing it, because of "doubts about the number of days on which it was shown in a cinema".
V| The American academy demands seven consecutive days.
N| {Producer Bishnu Gurung-Takahashi} insisted it ran for eight in Pokhara and submitted tickets.
M| {The Himalayan Tribune}, which telephoned the cinema, was told it was closed for painting that week.
N| {The cinema's owner, Chandra Kala Pun}, said that the painters worked in the mornings.
N| {Committee chair Sarita Malla-Schultz} declined to say who had raised the doubts.
A| {A committee member} named the producer of the film that came second.
N| {That producer, Dev Raj Shahi}, swore he had nothing to do with it.
V| Gurung-Takahashi has appealed, and the committee will meet on Sunday, four hours before the deadline.
? Was "Yak Winter" withdrawn? | 1A+
? Was the film shown for seven days in a row? | 1W+ 3A+ 4D 5A
? Who raised the doubts? | 6W+ 7A=the producer of the film that came second ; 8D+
? Has the producer appealed? | 9A
? Did the committee reinstate the film? | 9P
? Was the cinema closed that week? | 4A 5D
? Has Shahi's film been nominated instead? | -
? Did the American academy reject the film? | -
? how many days must a film be shown | 2A=seven consecutive days

= Church bells in Mechelen too loud for hotel, hotel too late for court
V| A court in Mechelen-Noord dismissed on Friday a suit brought by the Hotel Carillon against the tower of Sint-Rombaut, whose forty-nine bells play every quarter of an hour.
V| The hotel, Judge Mieke Verstappen-Bo noted, was opened in 2017, the bells in 1481.
N| {Hotel manager Baptiste Coucke} said that the bells had grown louder since a new carillonneur arrived.
N| {The carillonneur, Elien Dierickx-Tanaka}, denied that one could play a bell "louder than it is".
A| {Guests} had been offered earplugs shaped like clappers.
N| {Coucke} would say on Monday if he'd appeal.
M| {Het Mechels Weekblad} reported that he has meanwhile applied to buy an inn in the Ardennes.
N| {He=Baptiste Coucke} did not deny it, but called it a different matter.
V| In 2003 a dentist's suit against the same tower was withdrawn.
? Did the hotel win its case? | 1D
? Have the bells got louder? | 3A+ 4D+
? Has the hotel appealed? | 6P+
? Is Coucke buying an inn in the Ardennes? | 7A 8W+
? When was the hotel opened? | 2A=2017
? Did the court order quieter bells? | 1D
? Did the dentist win his case? | 9D
? Was the carillonneur dismissed? | -
? how often do the bells play? | 1A=every quarter of an hour

= Vuelta stage neutralised by protest; organisers and police count differently
V| The last eighteen kilometres of Sunday's stage into Santiago were not raced after demonstrators for a better hospital sat down in the road at Padrón, among them, it is reported, a former winner of the stage.
N| {The organisers} spoke of about seventy people.
N| {The national police} counted 1,200, and made no arrests.
N| {Former rider Anxo Loureiro-Haas}, who won in Santiago in 1996, denied having sat down.
N| {=Anxo Loureiro-Haas} "I stood, my knees don't do sitting."
V| Times were taken at the eighteen-kilometre mark and no winner was declared.
N| {Race leader Timo Westerholt} called that fair.
N| {Second-placed Íñigo Zubeldia-Orr}, 11 seconds behind, did not, and his team has lodged an objection.
N| {The regional health minister} would be willing to meet the protesters, her office said, on any day but Sunday.
M| {The paper Faro de Arousa} calculated that the hospital in question would cost as much as forty Vueltas.
? How many people took part in the protest? | 2A+=about seventy people ; 3A=1,200
? Did Loureiro-Haas sit down in the road? | 1A 4D+ 5D+
? Who won the stage? | 6D
? Were protesters arrested? | 3D
? Has the minister met the demonstrators? | 9P
? Was the objection upheld? | -
? Did Westerholt protest against the decision? | 7D+
? What were the demonstrators asking for? | 1A
? Did Loureiro-Haas win on Sunday? | 6D

= Two Vietnamese dishes removed from UNESCO list? Neither was on it
M| {The tourism site Saigon Bites} claimed last week that bún mắm and cơm lam had been struck off UNESCO's list of intangible heritage for "inauthentic fish".
N| {UNESCO's office in Hanoi} said that neither dish was ever on the list, nor proposed for it.
N| {The site's editor, Phan Quốc Bảo-Lee}, removed the article and regretted "a confusion of soups".
V| By then the story had been repeated by forty newspapers, including this one, on page 14 of Thursday's edition.
V| We regret it too.
N| {Vietnam's culture ministry} said it was thinking of proposing bún mắm in 2027.
A| {Stallholders in Sóc Trăng} reported the best week of the year.
N| {Cook Mai Thị Hồng-Dunn} said the fish was as authentic as the day it died.
V| UNESCO has listed 730 practices in 145 countries, among them the French baguette.
? Were the dishes removed from the UNESCO list? | 1A 2D+ 3D 5D
? Was bún mắm ever on the list? | 1A 2D+
? Has Vietnam nominated the soup? | 2D+ 6P+
? Did the newspaper repeat the false report? | 4A 5A
? Has the website deleted its story? | 3A+
? Is the baguette on the list? | 9A
? Did UNESCO criticise the fish sauce? | -
? Did sales fall because of the report? | 7D
? how many practices are listed | 9A=730

= Kenyan pastor denies fasting deaths in his church, bodies found on farm
V| Police digging on a farm near Malindi-Juu had found nine bodies by Tuesday evening, at least five of them children.
N| {County commissioner Rehema Dzombo} said most appeared to have starved.
N| {Pastor Elijah Nzaro-Kitsao, whose Ark of the Last Rain church owns the land}, was arrested on Sunday and said through a lawyer that his followers had been "free to eat at any hour".
A| {A woman who left the church in March} told the Coast Standard that food was burnt in front of her children.
N| {The lawyer, Festus Mumbo}, described her as an embittered tenant.
N| {Government pathologist Dr Johansen Odhiambo-Rees} would not give a cause of death before Friday.
N| {The Red Cross} has registered 112 people as missing by their relatives.
N| {Interior minister Kipkoech Sawe-Tanui} said he could not exclude a much higher number and asked for a curfew on the 800-acre farm.
V| Hundreds of members of another sect died in a forest in the same county in 2023.
N| {The council of churches} demanded licences for preachers, a step the government is considering.
? How many bodies have been found? | 1A=nine
? Did the victims starve? | 2A 6W
? Did the pastor order his followers to fast? | 3D+ 4A 5D+
? Was the pastor arrested? | 3A
? Have preachers been made to get licences? | 10P
? Did hundreds of the pastor's followers die? | 8W
? How many people are missing? | 7A=112 people
? Has the pastor confessed? | 3D+
? when will the cause of death be given | 6A=Friday
? Did the lawyer leave the church in March? | -

= Malindi-Juu: 34 dead on church farm, pastor charged
V| Kenyan prosecutors charged Elijah Nzaro-Kitsao and six of his followers on Monday with thirty-four counts of manslaughter, a week after the first bodies were dug up on the farm of his church.
N| {Pathologist Johansen Odhiambo-Rees} found that nineteen of the dead had starved, that four had been strangled, and that the rest could not yet be assessed.
N| {Nzaro-Kitsao} replied "not so" to each count.
N| {His lawyer, Festus Mumbo}, asked for bail, which Magistrate Zeinab Abubakar-Shaw refused.
M| {The Coast Standard} published pages from a notebook, found in a goat shed, with a timetable in which children were to "go first".
N| {Mumbo} would not comment on the notebook.
N| {Interior minister Kipkoech Sawe-Tanui} said forty-seven of those reported missing had been found alive, some in Tanzania.
A| {Villagers} said they had told the police in February and were told it was a matter of religion.
N| {Police inspector-general Noordin Kassim-Odede} said that he had found no record of such a report.
V| The curfew on the farm was lifted on Saturday.
? How many bodies have been found? | 1A=thirty-four
? Did the victims starve? | 2A
? Did the pastor plead guilty? | 3D+
? Were police warned in February? | 8A 9D+
? Was the pastor released on bail? | 4D+
? Have all the missing been found alive? | 7D
? Is the notebook the pastor's? | 6W+
? Is the curfew still in force? | 10D
? was the pastor charged with murder | -
? Is the pastor to blame for the deaths? | 1A 3D+

= Table tennis: China's Lu to miss worlds; coach: rest; doctor: wrist; Lu: neither
N| {China's head coach, Xiong Bo-Martin}, named a squad for the world championships in Houston on Monday without the Olympic champion Lu Shiyao, who he said was "resting".
N| {The team doctor, Professor Guan Lihua}, told the sports channel CTS 5 the same evening that it was her right wrist.
N| {Lu} wrote on her account, with 31 million followers, that her wrist was fine and that she rested "on Sundays".
V| The post disappeared in the course of the night.
M| {The Hong Kong paper Kowloon Daily} linked the omission to her refusal to play in a league sponsored by a liquor firm.
N| {The association} called the link "far-fetched" and would not say anything more about Lu.
V| Fans left 4,000 bottles of water outside the training centre in Zhengding.
N| {Xiong} said on Wednesday that a place could be found if circumstances changed.
V| The closing date for entries is 28 April.
? Is Lu's wrist injured? | 2A+ 3D+
? Why is Lu not going to the worlds? | 1A+=resting ; 2A+=her right wrist ; 3D+ 5A=her refusal to play in a league sponsored by a liquor firm ; 6W+
? Did she refuse to play in the liquor league? | 5A
? Was Lu's post deleted? | 4A
? Has Lu been added to the squad? | 8P+
? Has she retired? | -
? Who deleted the post? | -
? Did Lu win the last world championships? | -
? how many bottles did fans leave | 7A=4,000 bottles

= The poet, the parking fine and the palace garden
N| {The poet Odette Fairbrother-Ansah} declined on Saturday the post of royal verse-maker in the Duchy of Lanark, which had been announced as filled on Friday.
N| {=Odette Fairbrother-Ansah} "I was asked if I would think about it, and I have now thought."
N| {The duchy's secretary, Colonel Aeneas Strachan-Roy}, spoke of an acceptance by telephone.
N| {She=Odette Fairbrother-Ansah} had told him on that occasion that she was parking, she recalled.
M| {The Clydeside Herald} wrote that she wanted the salary doubled, from 5,750 pounds.
N| {Her publisher} denied that money came into it.
N| {Strachan-Roy} refused to be drawn on who would be asked next.
A| {Fellow poets} are already said to be parking.
V| The post, founded in 1790, carries an allowance of sherry.
V| Its last holder, Hamish Gilfillan-Mott, died in March.
? Did Fairbrother-Ansah accept the post? | 1D+ 2D+ 3A
? Did she ask for more money? | 5A 6D+
? Who will be asked next? | 7W
? Who was the previous holder? | 10A=Hamish Gilfillan-Mott
? What is the salary? | 5A
? Did Gilfillan-Mott resign? | 10D
? Was the appointment announced? | 1A+
? Has the duchy sued the poet? | -
? when was the post created | 9A=1790

= Shuttle-bus row at film market: Georgian delegation walks, says it was made to
N| {Georgia's delegation to the Riviera film market} said on Tuesday that it was refused seats on the festival shuttle on Monday night and had to walk four kilometres in evening dress.
N| {The market's transport manager, Guylaine Fabron-Leclerc}, stated that three seats had been reserved and nobody came.
N| {Producer Otar Dzhaparidze-Lunn} produced a photograph of five Georgians and a departing bus.
M| {The trade paper Le Clap} recognised the bus as belonging to the casino.
N| {The casino} said that it would have been delighted to take them.
V| Fabron-Leclerc sent five pairs of slippers.
N| {Dzhaparidze-Lunn} accepted the slippers, though not the explanation, he said.
A| Other delegations have complained as well, according to {a festival employee}.
N| {Fabron-Leclerc} was not aware of any others.
? Was the delegation refused seats on the shuttle? | 1A+ 2D+ 3A+ 4D
? Did the bus in the photo belong to the festival? | 4D 5D
? Has the manager apologised to the Georgians? | -
? Did other delegations complain? | 8A 9W+
? Did the Georgians accept the slippers? | 7A+
? How far did they walk? | 1A+=four kilometres
? Did Georgia withdraw its films? | -
? How many seats were reserved? | 2A+=three seats

= Chess prodigy's school suspends him over exam absence, relents after law quoted
V| The Gymnasium Paulinum-Süd in Münster withdrew on Wednesday a two-day suspension it imposed on the 14-year-old grandmaster Yannis Theodorakis-Brandt for missing a Latin test while playing in Qatar.
N| {Headmistress Dr Gudula Overkamp} said that she had not known of a clause in the school law concerning "representative obligations".
N| {The boy's father, Christos}, said he had sent her that clause in December, in bold.
N| {Overkamp} remembered an e-mail, though not the bold.
M| {The Westfälische Rundschau-Post} wrote that four members of the school's own handball team had been excused in the same week.
N| {The school authority} confirmed that it made a telephone call on Tuesday, but not what was said.
V| Theodorakis-Brandt will sit the test on Monday.
N| {=Theodorakis-Brandt} "Ablative absolute is easier than the Najdorf."
V| He came fourth in Qatar.
? Was the suspension lifted? | 1A
? Did the headmistress know of the clause? | 2D+ 3A+ 4A+
? Did the authority order the school to give way? | 6W
? Has the boy taken the test? | 7P
? Were handball players excused? | 5A
? Did Theodorakis-Brandt win in Qatar? | 9D
? How long was the suspension? | 1A=two-day
? Was Overkamp transferred? | -
? did he cheat in latin | -
? was the headmistress sent the clause beforehand | 2D+ 3A+ 4A+

= Festival bans phones, ejects critic who used one to call his mother
N| {The Nuuk Ice Jazz festival} apologised on Sunday to critic Aputsiaq Heilmann-Lynge, who was led out of Friday's concert by two stewards for using a telephone.
N| {Heilmann-Lynge} said that he was ringing his mother to tell her she was right about the trumpeter.
M| {The newspaper Sermitsiaq-Posten}, for which he writes, reported that he was held for two hours in a container.
N| {Festival manager Inuk Rosing-Dahl} said that it was a dressing room and forty minutes.
N| {The trumpeter, Naja Kleist-Fox}, had not noticed anything, she said, and would not say what the mother had said.
N| {Greenland's police} had no part in it and knew nothing of an arrest.
A| Members of the audience had applauded the stewards, {some of them} admitted.
V| Rosing-Dahl will allow telephones in the interval from next year.
V| The ban has been in force since 2022.
? Was the critic arrested by police? | 6D
? Was he removed from the concert? | 1A+
? How long was he held? | 3A=two hours ; 4A+=forty minutes
? Was he locked in a container? | 3A 4D+
? Has the phone ban been lifted? | 8P
? Did the trumpeter ask for his removal? | 5D+
? Whom was he phoning? | 2A+=his mother
? Did the festival say sorry? | 1A+
? has he sued the festival | -

= Handball, swimming, judo: Games medals, Tuesday
V| Brazil won the women's handball gold at the South American Games in Cochabamba on Tuesday, defeating Argentina 27-24 after trailing at half-time.
V| It was their seventh title in succession.
V| In the pool, the Ecuadorean Milena Cevallos-Hart broke the Games record in the 200 metres butterfly, 2:09.87, though her own national record of 2:08.90 stands.
V| Judoka Rafael Ybarra-Stein of Venezuela, who won silver in 2022, was eliminated in the first round.
V| Chile took five of the day's sixteen gold medals and lead the table with thirty-eight.
V| Two Peruvian fencers withdrew with altitude sickness; Cochabamba lies at 2,560 metres.
N| {Games doctor Ximena Arnez-Lobo} said that twenty-one athletes had been treated for it so far, none seriously.
V| Rowing, which was postponed on Monday because of wind, takes place on Thursday.
? Who won the women's handball? | 1A=Brazil
? Was Brazil ahead at the interval? | 1D
? Did Cevallos-Hart set a national record? | 3D
? Did Ybarra-Stein win silver on Tuesday? | 4D
? Which country leads the medal table? | 5A=Chile
? Have athletes fallen ill from the altitude? | 6A 7A
? Has the rowing been held? | 8P
? Did Chile win sixteen golds on Tuesday? | 5D
? Were any athletes seriously ill? | 7D
? Did Bolivia win a medal? | -
? Did Brazil win the title for the seventh time running? | 1A 2A

= Merseyside band's lost tape turns up in Wirral attic, or Wolverhampton's
M| {The music paper Groove & Vine} reported on Thursday that a tape of the Merseyside band the Quarrytones, recorded in 1961 and long thought wiped, had been discovered in an attic in Wallasey.
N| {Pensioner Edie Molyneux-Price}, whose attic it is, confirmed finding a tape and said she hadn't the machine to play it.
N| {The band's last surviving member, guitarist Stu Fazakerley}, 84, heard thirty seconds by telephone and said it was them.
N| {=Stu Fazakerley} "I know that wrong note, it's mine."
N| {Auctioneer Clementina Rowbotham}, who hopes to sell it in May for 100,000 pounds, said that a laboratory would date the oxide.
N| {Collector Ivor Stapleford-Ng of Wolverhampton} claims to own the only copy, and keeps it in a safe.
A| {Experts} said they could tell only if both were played side by side.
N| {Stapleford-Ng} has refused that, for the time being.
V| A hoax tape fooled two newspapers in 1987.
? Is the Wallasey tape the lost Quarrytones recording? | 1A 3A+ 4A+ 6D 7W
? Has the tape been sold? | 5P
? Has the oxide been dated? | 5P
? Have the two tapes been compared? | 7P 8D
? Who found the tape? | 2A+=Pensioner Edie Molyneux-Price
? How many members of the band are alive? | 3A=last surviving member
? Was the tape played in full to the guitarist? | 3D
? Was it a hoax? | -
? for how much is it expected to sell? | 5A=100,000 pounds

= Two thousand stranded as Andean tourist train derails, company says "delayed"
V| A train carrying 312 tourists to the ruins of Vilcaparo in southern Peru left the rails at kilometre 82 on Saturday, and with the only line blocked some 2,000 people were still in the valley on Sunday night.
N| {The operator, Ferrocarril Imperial}, informed passengers by message that services were "delayed".
N| {Interior minister Abelardo Huarcaya-Ross} said eleven people had been treated for bruises and one for a broken wrist.
M| {The newspaper El Sol del Cusco} reported that a rail had been missing, and showed the gap.
N| {Ferrocarril Imperial's managing director, Philippa Gatehouse-Rey}, did not rule out sabotage but said that she would wait for the investigators.
N| {The leader of a farmers' league, Hilario Ccori}, whose members blocked the line in June, denied any involvement.
N| {=Hilario Ccori} "We sit on rails, we don't take them home."
A| {Tourists} complained about hotel prices, which had tripled by Sunday morning.
N| {Gatehouse-Rey} promised that trains would run again from Tuesday at noon.
? Was the train sabotaged? | 5W+
? Did the farmers remove the rail? | 6D+ 7D+
? Was anyone killed in the derailment? | -
? Are trains running again? | 1D 9P+
? How many people are stuck in the valley? | 1A=some 2,000 people
? Was a rail missing? | 4A
? How many people had bruises? | 3A=eleven people
? Did hotels raise their prices? | 8A
? did the farmers block the line on saturday | 6D+

= Archbishop-elect of Durrow withdraws after sermon from 1994 surfaces
N| {The Church of Ireland's appointments council} announced on Tuesday that Canon Lionel Fetherstone had asked not to be consecrated as archbishop of Durrow on 1 June.
M| {The Durrow Echo} published on Sunday passages from a sermon of 1994 in which he described mixed marriages as "a slow leak".
N| {Fetherstone, 63}, said that he had withdrawn because of his wife's health, which he would not discuss.
N| {His wife, Rosaleen}, who was brought up a Catholic, told the Echo that she was in excellent health and furious, with whom she did not specify.
A| {Two members of the council} said that he was told on Monday night to go or be asked to.
N| {The council's secretary, Archdeacon Prudence Delahunty}, denied that pressure was applied.
N| {=Archdeacon Prudence Delahunty} "We had tea."
V| The council will meet in July to choose another candidate.
N| {Fetherstone} has said the sermon was "of its time, and wrong in its time".
? Has Fetherstone withdrawn? | 1A 3A+
? Did he withdraw because of the sermon? | 3D+
? Is his wife ill? | 3A+ 4D+
? Was he pressed to step aside? | 5A 6D+ 7D+
? Has another archbishop been chosen? | 8P
? Does he stand by the sermon? | 9D+
? Was he consecrated on 1 June? | 1D
? Did Catholics protest against his appointment? | -
? when was the sermon preached | 2A=1994

= Mountain bike champion's record climb wiped after e-bike claim
V| The app Climbly deleted on Wednesday a time of 31 minutes 7 seconds recorded on the Alpe de Venosc by the Swiss mountain bike champion Livia Zanetti-Frey, who beat the previous mark by four minutes.
N| {Climbly} said that the speed on the steepest section was "not consistent with legs".
N| {Zanetti-Frey} replied that she was paced by a motorcycle, which she had never concealed, and that her bicycle has no motor.
A| {Rivals} were of the opinion that she had switched on a motor at the fourth bend.
M| {Veloblatt} published a picture of the fourth bend in which her back wheel is hidden by a cow.
N| {Her sponsor, Rossbach Cycles}, offered to have the bicycle X-rayed, and on Friday did so in a veterinary clinic in Sion.
N| {The vet, Dr Aloïs Praplan-Stone}, saw "a frame, air, and a mouse nest".
N| {Climbly} would not be restoring the time, it said, as pacing by a motorcycle was likewise against its rules.
N| {Zanetti-Frey} wants to try again in July, alone.
? Did she use a motor? | 2A 3D+ 4A 7D
? Was the record restored? | 1D 8D
? Was the bicycle examined? | 6A+ 7A
? Was she paced by a motorbike? | 3A+ 8A
? Has she repeated the climb alone? | 9P+
? Was Zanetti-Frey stripped of her Swiss title? | -
? By how much did she beat the old mark? | 1A=four minutes
? Did the cow cause a crash? | -

= Daily digest: a mayor in a bus lane, a cathedral organ and a penguin called Brian
V| Bath's new mayor, Esme Tolliver-Groves, paid a fine of 70 pounds on Friday for driving in a bus lane she had opened on Thursday.
N| {=Esme Tolliver-Groves} "I cut the ribbon and then I crossed it."
V| In Passau, the cathedral organ, with 17,974 pipes the largest of its kind, fell silent during Sunday's Mass.
N| {Organist Ludger Hasenöhrl} suspected a marten.
N| {The diocesan building office} ruled out a marten and spoke of a fuse.
N| {Hasenöhrl} stuck to the marten, of which he had seen the droppings.
V| In Hobart, a penguin was returned to the sea after living for eleven days in a laundry.
M| {The Tasmanian Beacon} gave its name as Brian and its sex as male.
N| {Wildlife officer Georgie Pennington-Abbott} said that it was a female and had no name.
N| {The laundry's owner} would call it whatever she liked, she said.
? Did the mayor pay a fine? | 1A 2A+
? What silenced the organ? | 4A=a marten ; 5A+=a fuse ; 6A+=the marten
? Was it a marten? | 4A 5D+ 6A+
? Is the penguin male? | 8A 9D
? Has the penguin been released? | 7A
? Did the mayor contest the fine? | 1D 2D+
? Has the organ been repaired? | -
? How long was the penguin in the laundry? | 7A=eleven days
? did the mayor resign | -

= Lawyers for Korean pop star deny plea talks in drink-driving case
N| {The Seoul law firm Kim, Bae & Roh} denied on Thursday that its client, the singer Yoo Ha-jin, was negotiating a plea over an accident on 9 May in which a delivery rider lost a foot.
M| {The broadcaster KBC-2}, citing prosecution sources, had said a fine of 20 million won was on the table.
N| {The Mapo district prosecutor} would neither confirm nor deny any talks.
V| A first test, two hours after the accident, showed no alcohol; a second, of a hair sample, is being evaluated.
N| {Yoo}, 31, apologised to the rider in the hospital but said that he had been sober.
A| A bar owner in Yeonnam-dong served him four glasses that evening, according to {an employee of the bar}.
N| {The rider, Cho Min-gi}, told KBC-2 that the singer visited him three times, once with a guitar.
N| {His lawyer} filed a civil claim for 1.8 billion won on Wednesday.
N| {Yoo's agency} has postponed his concerts in Osaka and said nothing about those in Manila.
? Was Yoo Ha-jin drunk at the time of the accident? | 4D 5D+ 6A
? Is he negotiating a plea? | 1D+ 2A 3W
? Has the hair sample been analysed? | 4P
? Did the singer apologise? | 5A+
? Are the Manila concerts off? | 9W+
? Did the rider die? | 7D+
? How much compensation is being claimed? | 8A+=1.8 billion won
? Has Yoo been convicted? | -
? how often did he visit the rider | 7A+=three times

= Cup holders thrown out over ineligible substitute, then back in
V| Welsh Cup holders Llanfair Quarrymen are back in this season's competition, four days after being expelled for sending on a player who was meant to be suspended.
N| {The Football Association of Gwynedd-Wales} said on Friday that a yellow card shown in September to Iolo Prys-Hughes had been entered twice, and that he was never suspended at all.
N| {=The Football Association of Gwynedd-Wales} "A clerical error, ours, for which we apologise."
N| {Manager Tudor Glyndwr-Lewis} said that he'd told them so on Monday, Tuesday and Wednesday.
V| Bala Rovers, who had been awarded the tie, are to get 2,500 pounds for the bus they had hired.
N| {Their chairman, Emrys Bebb}, called that "a bus, not justice", and didn't know if the club would appeal.
A| {Members of the association's council} are embarrassed, one said, since it is the second such error since Christmas.
M| {The Daily Dragon} claimed that the official responsible had gone.
N| {The association} said she was at her desk.
V| The next round is on Tuesday.
? Are the Quarrymen out of the cup? | 1D
? Was Prys-Hughes suspended? | 1P 2D+
? Has the responsible official left? | 8A 9D+
? Did the association apologise? | 3A+
? Will Bala appeal? | 6W+
? How much will Bala get? | 5A=2,500 pounds
? Was the yellow card counted twice? | 2A+
? Did Glyndwr-Lewis admit fielding a banned player? | 4D+
? who scored in the tie | -

= Minister "did not walk out" of Sámi film, just to the lavatory, five times
N| {Finland's culture minister, Pirkka Lehtovirta-Sund}, insisted on Saturday that he had seen all of "Reindeer Law" at its premiere in Inari, in which his ministry comes off badly.
M| {Lapin Viesti} had reported that he left after forty minutes.
N| {Director Máret Guttorm-Laiti}, who sat behind him, counted five absences and 31 minutes.
N| {The minister} put these down to coffee.
A| {A doorman} said that he'd been on the telephone each time.
N| {The minister's office} refused to say with whom.
N| {Lehtovirta-Sund} called the film "important, as far as I could follow".
N| {Guttorm-Laiti} offered to show it to him again, in the ministry, with the doors locked.
N| {He=Lehtovirta-Sund} accepted, his office confirmed, for 12 March.
V| The film took the audience award in Göteborg.
? Did the minister walk out of the film? | 1D+ 2A
? Why did he leave his seat? | 4A+=coffee ; 5A=on the telephone
? Whom did the minister call? | 6W+
? Has he seen the film again? | 8P 9P+
? Did the minister criticise the film? | 7D+
? Which prize did the film win? | 10A=the audience award
? Did the director lock the doors at the premiere? | -
? Did he lose his office over the affair? | -
? for how many minutes was he absent | 3A=31 minutes

= Kayak club treasurer cleared; auditor, on second count, finds money
V| The district court in Ljutomer-Mura acquitted Vesna Kolarič-Bond, former treasurer of a kayak club, on Monday of embezzling 18,400 euros, after the auditor who had accused her found the sum in another column.
N| {Auditor Zvone Mlinarič-Hall} told the court that he was "sorry in both columns".
N| {Kolarič-Bond, 52}, who lost her job at a bank over the charge, said that she'd been saying so for three years.
V| Prosecutor Lidija Fras will not appeal.
N| {The club's chairman, Drago Sever-Moss}, had nothing to say on leaving the court and less, he said, at home.
A| {Several members} want her reinstated, and him not.
M| {Murski Tednik} reported that the bank had offered her a post in Maribor.
N| {The bank} called the report premature.
V| Kolarič-Bond is thinking of suing the auditor, the club and the bank, "in that order".
? Did the treasurer embezzle money? | 1D 2D 3D+
? Was the money found? | 1A
? Has the prosecutor appealed? | 4D
? Has the bank given her a job again? | 7P 8W+
? Has she sued anyone? | 9P
? What did the chairman say? | 5W+
? Was Sever-Moss voted out? | 6P
? How much was said to be missing? | 1A=18,400 euros
? Was Mlinarič-Hall charged? | -

= Surfer's ashes lost by airline, found in Perth, then perhaps not his
N| {Coral Pacific Airways} told the family of big-wave surfer Dane Kealoha-Reid on Tuesday that an urn with his ashes, missing since a flight from Denpasar on 3 April, had been found in a cage in Perth.
N| {His sister, Noelani}, flew there and said that the urn was blue and her brother's had been green.
N| {The airline's Western Australia manager, Trent Papas-Lowe}, offered condolences and a second look.
A| {A baggage handler} said there were four urns in the cage.
N| {Papas-Lowe} would not confirm any number.
M| {The West Coast Mail} quoted the crematorium in Denpasar as saying it sold only blue ones.
N| {Noelani Kealoha-Reid} then said she supposed it could have been turquoise.
N| {Forensic chemist Dr Wilma Stanhope-Yu} said ash could not be identified "by anyone, ever".
V| A paddle-out in his memory, with 400 boards, is planned for 10 May at Margaret Heads.
? Have Kealoha-Reid's ashes been found? | 1A+ 2D+
? What colour was the surfer's urn? | 2A+ 6A 7A+
? How many urns were there in the cage? | 4A=four urns ; 5W+
? Can the ashes be tested? | 8D
? Has the memorial paddle-out been held? | 9P
? Did the airline pay compensation? | -
? How did the surfer die? | -
? Since when has the urn been missing? | 1A+=3 April

= University admits lectures were given by professor's digital double
N| {Ghent-Oost University} admitted on Monday that a course on Roman law had been given for six weeks by a computer-generated likeness of Professor Floris Bauwens-Idrissi, who was ill.
N| {Bauwens-Idrissi} said he had approved one lecture, on easements, and no more.
N| {The dean, Hilde Vercammen-Suzuki}, maintained that he signed for the whole course.
N| {She=Hilde Vercammen-Suzuki} was not able to produce the form on Tuesday.
M| {The student paper Schamper-Oost} found out because the likeness never once mentioned its dog.
M| Students, according to {a survey by the paper}, understood it better.
N| {The union} called for a ban on such substitutes until rules are agreed.
V| The rector will meet it on the nineteenth.
N| {Bauwens-Idrissi} is back at work, and so, he said, is the dog.
? Was the course given by a computer-generated professor? | 1A+
? Did Bauwens-Idrissi consent to the whole course? | 2D+ 3A+
? Has the dean shown the form? | 4D+
? Are virtual lecturers now forbidden? | 7P
? Did students find the real professor easier to understand? | 6D
? Has the rector met the union? | 8P
? How long did the likeness teach? | 1A+=six weeks
? Did the professor sue the university? | -
? is he still off sick | 9D+
? Did the professor sign the form? | 2D+ 3A+ 4W+

= Last lighthouse keeper's memoir pulped: island says tides wrong
V| The Breton publisher Goémon withdrew all 6,000 copies of "Gardien" by Yann-Ber Kersaho on Thursday after the council of the Île de Rouzic complained that it contains forty-one wrong tides.
N| {Editor Solenn Guivarc'h} said the withdrawal was the author's wish.
N| {Kersaho, 88}, said it was not, and that the tides were right when he wrote them down.
N| {Harbour master Corentin Dréau-Novak}, who counted, conceded that two of the forty-one were his own mistakes.
N| {The national hydrographic service} had not read the book, it said, and the sea was not its author.
V| Booksellers in Brest hid their copies.
M| {Le Fanal de l'Ouest} printed the chapter on the storm of 1987, in which three drowned men are named.
A| {Some islanders} believe that the tides are a pretext, since one of the three was the mayor's father.
N| {The mayor, Rozenn Le Gall-Ibarra}, rejected that and said her father drowned "on a correct tide".
V| Guivarc'h was considering a new edition with a table at the back.
? Was the book withdrawn at the author's request? | 2A+ 3D+
? Are the tides in the book wrong? | 1A 3D+ 4A
? Was the real reason the chapter on the storm? | 8A 9D+
? Has a new edition come out? | 10P
? How many copies were recalled? | 1A=6,000 copies
? Did the hydrographic service confirm the errors? | 5W
? Did Kersaho drown? | -
? How many wrong tides does the book contain? | 1A=forty-one
? did all shops return their copies | 6D

= Wheelchair basketball: rating row clouds Dutch women's European title
N| {Germany's wheelchair basketball association} lodged a protest on Sunday against the classification of Dutch captain Mirthe Haverkort, hours after the Netherlands beat Germany 58-51 in the European final in Zadar.
N| {Its sports director, Jana Petersdorf-Ekwueme}, said Haverkort had been seen carrying a suitcase up a flight of stairs.
N| {Haverkort}, who has an incomplete spinal injury and is rated at 2.5 points, said that it was her sister.
N| {The sister, Lonneke}, an identical twin, confirmed this and carried the suitcase down again for the cameras.
N| {Petersdorf-Ekwueme} apologised but did not withdraw the protest, which she said had "other grounds".
N| {The international federation} would not name them and will decide by 30 September.
A| {Players of other nations} found the affair embarrassing.
M| {The Zadar paper Narodna Riva} published both passports.
V| Bronze went to Spain, 60-49 against Britain.
? Did Haverkort carry a suitcase upstairs? | 2A+ 3D+ 4D
? Has Germany withdrawn its protest? | 5D+
? What are the other grounds? | 5W+ 6W
? Have the Dutch been stripped of the title? | 6W
? Who won the final? | 1A=the Netherlands
? Did Petersdorf-Ekwueme say sorry? | 5A+
? Did Britain win bronze? | 9D
? When will the federation decide? | 6A=30 September
? Did the twin play in the final? | -

= Dance marathon record rejected, guild finds sleep
V| A dance marathon record of 126 hours claimed by a couple from Jelgava, Latvia, was rejected on Wednesday because a video shows the husband asleep on his feet for eleven minutes on the fourth night.
N| {The husband, Raitis Ozoliņš-Pike}, said that he was resting his eyes.
N| {His wife, Zane}, testified that he had led the whole time, "and badly".
N| {The guild's inspector, Cyril Okafor-Byrne}, pointed out that the rules allow five minutes an hour, taken seated and announced.
M| {Zemgales Balss} maintained that a Finnish couple whose record of 120 hours thus survives were allowed to sit.
N| {The Finns, Aino and Veikko Nurmesniemi}, sat only in the car, they said.
V| Raitis Ozoliņš-Pike is not going to appeal, but to sleep.
V| Spectators had paid three euros an hour, some of them twice.
V| The organisers are giving the takings to an animal shelter, as announced.
? Was the couple's record recognised? | 1D
? Did the husband fall asleep while dancing? | 1A 2D+ 3D+
? Has the couple appealed? | 7D
? Did the Finns sit down during their record? | 5A 6D+
? How long did the Latvian couple claim to have danced? | 1A=126 hours
? What happens to the takings? | 9A
? Did the couple divorce? | -
? Did the Finns dance for 126 hours? | 5D
? has the shelter received the money | 9P

= Annual survey: where Europeans went on holiday last summer
N| Spain was the most popular foreign destination for European holidaymakers last summer, with 41.2 million arrivals between June and September, {the statistics office in Luxembourg} reported on Tuesday.
V| It was followed by Italy with 33.9 million and Greece with 19.4 million.
V| Turkey, which came third in 2023, dropped to fifth behind Croatia.
V| The largest increase, of 22 per cent, was recorded by Albania.
V| Germans spent an average of 1,310 euros per trip, Britons 1,190 and Poles 640.
V| Travel by train rose by 6 per cent but accounted for only one journey in nine.
V| Fifty-eight per cent of Europeans took at least one holiday of four nights or more; in Romania it was a quarter.
N| {Statistician Maarit Oksala-Brun} said that the heat had not kept anyone away from the south, "though it may yet".
V| Figures for the winter are due in May.
? Which country attracted the most holidaymakers? | 1A=Spain
? Was Turkey third last summer? | 3D
? Did Croatia overtake Turkey? | 3A
? Did the heat drive tourists away from the south? | 8D
? Which country grew most? | 4A=Albania
? How much did Poles spend per trip? | 5A=640
? Did Italy have more visitors than Spain? | 1D 2D
? Have the winter figures been published? | 9P
? Did most Europeans go on holiday by train? | 6D
? Did Spain introduce a tourist tax? | -
? Did Spain get more visitors than Greece? | 1A 2A
