# unmarked: relations and voices only

= The head of Montenegro's anti-graft agency spent Tuesday afternoon answering questions rather than asking them.
N| Dragana Vukcevic was interviewed as a witness and has not been detained, special prosecutor Vladan Perovic said.
V| She left his office in Podgorica through the garage after five hours.
M| The weekly Monitor Plus alleged last month that she had bought a two-bedroom apartment in Budva for a third of its value.
N| She has produced a bank valuation which, she says, shows that she paid the going rate to the last euro.
M| The vendor, according to the weekly, was a firm belonging to Ratko Bozovic, whom her agency had cleared in 2022.
N| Bozovic's office asked for questions in writing and then left them unanswered.
N| "I was elected for five years and I intend to serve five years," Vukcevic said.
N| Opposition leader Mirjana Lekic urged her to go.
? Was Dragana Vukcevic arrested? | 1D
? that she received a flat in Budva below market price | 3A 4D 5A 6W
? Has Vukcevic resigned? | 7D 8P
? how long was she questioned | 2A
? the prosecution of property developer Ratko Bozovic | 5D

= Mexican marines killed a man in Culiacan on Monday whom the government first took for a cartel chief.
N| Defence secretary General Anselmo Rivadeneyra told a morning briefing that Evaristo "El Zurdo" Beltran had been brought down.
N| By evening his own spokesman was saying that the body was that of a music teacher, Rodolfo Inzunza.
N| Fingerprints left no room for doubt, he said, and neither did the pistol Inzunza had emptied at the patrol.
N| Inzunza's widow said he had never held a weapon and was carrying a trumpet.
A| On social media accounts that follow the cartel, Beltran was mourned all the same.
N| State prosecutor Leticia Zazueta would not say whether she thought the gangster was alive until genetic samples had been compared.
V| No serviceman was injured.
? Is Evaristo Beltran dead? | 1A 2D 5A 6W
? who was the man killed by the marines | 1A 2A
? Did the dead man fire at the marines? | 3A 4D
? a DNA test on the body | 6P
? how many marines were wounded | 7D

= South Korea's spy agency fired its number two on Monday after a drone was lost over Pyongyang.
N| Deputy director Bae Jin-ho was removed for failing to report, the National Intelligence Service said in a terse message.
N| Bae says he left of his own accord on Saturday, though the presidential office confirmed it had asked for his head.
N| The North displayed the wreck on 4 October, the morning it was discovered, and said it had come from Baengnyeong island with leaflets aboard.
N| Defence minister Noh Kyung-min neither admitted nor disputed that the aircraft was theirs.
N| He would not describe its load, either.
A| Officers at the drone command have told investigators it was sent with a camera and nothing else.
N| Opposition leader Yoo Hae-rin called on the president to say sorry to Pyongyang.
? Did South Korea send the drone? | 3A 4W 6A
? was Bae Jin-ho dismissed | 1A 2A
? Is the president going to apologise to the North? | 7P
? what the drone was carrying | 3A 5W 6A
? When was the drone found? | 3A

= Colombia's last big guerrilla group freed a soldier's mother on Saturday but kept the soldier.
V| Amparo Mosquera, 61, was collected on a riverbank in Choco by a bishop and two Red Cross delegates.
N| "They told me my boy would come home by Christmas," she said.
N| She said his wrists were black and that he had been hung from a beam.
N| The group's eastern front, in a message on its website, said its prisoners were treated according to the Geneva conventions.
N| The Red Cross does not talk about the condition of captives, its delegate, Mathieu Rochat, said.
N| Peace commissioner Jaime Ocoro said no negotiations were taking place at present.
V| Eleven other members of the security forces were captured in the department in the course of the year.
? has Corporal Mosquera been let go | 2P
? the release of Amparo Mosquera | 1A
? Did the guerrillas torture the corporal? | 3A 4D 5W
? Who picked up the mother from the guerrillas? | 1A
? Are peace talks with the ELN under way? | 6D

= Japan and the Philippines signed an agreement on Thursday that lets their troops train on each other's soil.
V| The defence ministers, Natsuko Iwamoto and Delfin Magsaysay-Reyes, put their pens to it under a chandelier in Malacanang.
V| It enters into force once the Diet and the Philippine Senate have ratified it.
N| "This points at nobody," Iwamoto said.
N| China's foreign ministry spokesman, Gao Wenbin, saw it otherwise, calling it a spear with Beijing's name on the shaft.
N| Magsaysay-Reyes parried a question about anti-ship missiles with a proverb about patience.
A| Two batteries could arrive next year, according to a planning paper described by officials.
V| The two countries fought on the island during the Second World War.
? Has the agreement taken effect? | 2P
? Is the pact aimed at China? | 3D 4A
? the signing of the Japan-Philippines defence agreement | 1A
? Are Japanese missiles being sent to Luzon? | 5W 6P
? which day was it signed | 1A

= Ukraine's emergency service ended its search at a bombed apartment block in Kryvyi Rih on Friday.
N| It said the last body, that of a retired crane driver, had brought the number of fatalities to 22.
N| Governor Serhiy Dobrovolskyi said fragments came from an Iskander.
N| Moscow's defence ministry said it had hit a workshop for drones nearby and that the flats were struck by a stray Ukrainian interceptor.
N| "There's a kindergarten, a pharmacy and a hairdresser here, and that's it," said the head of the housing cooperative, Oksana Pylypenko.
V| A girl of nine had been lifted out alive on Wednesday after eleven hours.
N| She died of kidney failure on Thursday night, the children's hospital announced.
V| A missile strike on a hotel in the same city in March left four dead.
? How many residents of the block were killed? | 1A
? Was there a military target near the block? | 3A 4D
? Has the search for survivors ended? | 1A
? the kind of missile that hit the block | 2A 3A
? Did the girl pulled from the rubble survive? | 6D

= Iraq hanged eleven men on Monday, and a widow in Fallujah says one of them was the wrong one.
N| The justice ministry in Baghdad said the eleven, all convicted of terrorism, had been put to death after the president approved the sentences.
N| President Barzan Talabani's legal adviser said he had put his name to nine decrees only.
N| Nadia al-Dulaimi says her husband, Mahmoud, was hanged for the crimes of a cousin who bears the same three names.
N| Prison director Qais al-Tamimi said fingerprints had been checked twice and there was no doubt about who stood on the trapdoor.
N| A court transcript has Mahmoud telling the judge in one line that he planted the bomb.
N| He said so after nine days without sleep and did not mean a word of it, according to his widow.
N| Amnesty's Iraq researcher, Saoirse Keane, said none of the eleven had counsel in the room.
V| Iraq executed at least sixteen people last year.
? Was the wrong man executed? | 3A 4D
? How many people were hanged? | 1A
? the presence of a lawyer at the trial | 7D
? Had the president signed the death warrants? | 1A 2D
? Did the condemned confess? | 5A 6D

= A South Sudanese general who disappeared from house arrest last week has surfaced, or perhaps not.
A| A rebel commander in Upper Nile said Kuol Deng Majok had reached his camp on a motorcycle.
N| Army spokesman Colonel Lam Ruot said the general was in his own bedroom in Juba reading the Bible.
V| Journalists who asked to see him were turned away at the gate.
N| His daughter Achol fears the worst: she says a guard told her mother that he was shot in the garden on Tuesday.
N| The UN mission said it had requested proof of life and was still waiting.
N| Sudan's embassy in Juba described reports that he was in Khartoum as laughable.
V| The villa had been ringed by men from the presidential guard since March.
? Where is General Deng? | 1A 2A 3W 6D
? Did the general escape? | 1A 2D
? the killing of General Deng Majok | 4A 5W
? Who guarded the house? | 7A
? Has Sudan denied sheltering Deng? | 6A

= Spain's national court wants to question an American billionaire about the hacking of a minister's phone.
V| Investigating judge Jorge Alcubierre on Monday asked the United States to summon Whit Kessler, whose fund owns the Cypriot spyware firm Lynxgate.
N| The judge's writ says 2.7 gigabytes were drained from the telephone of then defence minister Pilar Etxeberria in May 2021.
N| Etxeberria herself has said that the device was examined twice and found to be clean.
N| A representative of Kessler in Greenwich did not return messages.
N| Lynxgate's chief executive, Andri Loizou, said no Spanish customer had ever been on its books and nothing of its making was involved.
A| Separatist lawmakers are convinced that Madrid's own agents were behind it.
N| The director of the intelligence centre, Blanca Urrutia, denied this under oath in 2022.
? Was the minister's phone hacked? | 2A 3D
? Has Kessler testified before the Spanish court? | 1P 4W
? who sold the spyware | 5D
? the theft of 2.7 gigabytes of data | 2A
? Did Spain's own secret service do it? | 6A 7D

= The International Court of Justice will rule next month on who owns three sandbanks in the Gulf of Guinea.
V| Judges in The Hague will hand down their decision on 19 May, the registry announced.
N| Gabon's agent, Marie-Ange Obame, told the final hearing that a convention of 1974 gave her country Mbanie and its two neighbours.
N| Equatorial Guinea's counsel, Sir Crispin Wray, said nobody had ever produced more than a photocopy and that title came from Spain.
N| Obame conceded that the original could not be located.
V| Mbanie is thirty hectares of scrub, visited by turtles and soldiers.
N| Gabonese gendarmes, who landed in 1972, are still there, she confirmed.
A| Geologists are said to have struck a promising field ten kilometres to the west.
N| The oil ministry in Libreville was unable to say if that was true.
? Has the court ruled on the islets? | 1P
? Who owns Mbanie? | 2A 3A
? the discovery of oil near the sandbanks | 7A 8W
? Did Gabon's troops leave Mbanie? | 6D
? whether a 1974 treaty on the islands exists in the original | 2A 3D 4W

= Detectives in Leicester are treating the death of a takeaway owner as murder after first calling it an accident.
N| DCI Sally Maltravers said a second post-mortem examination had changed the picture.
N| It found that Harjit Purewal, 58, had been struck twice with something flat before he fell into the fryer.
N| She would not go into what that object might have been.
N| His widow, Manpreet, said she still thinks he slipped.
A| Neighbours on Narborough Road had heard the dead man and his nephew shouting that Sunday.
N| The 24-year-old nephew, who has been released on bail, told a local radio station they had been cheering a football match.
V| Two months earlier Mr Purewal had accepted an offer for the business from a pizza chain.
N| The chain's regional manager said cash, not quarrels, was the subject of their only meeting.
? Was Harjit Purewal murdered? | 1A 4D
? Has anyone been charged over the death? | -
? how did Purewal die | 2A 3W
? the sale of the takeaway | 7A
? Did he have a row with his nephew? | 5A 6D

= Israel and Lebanon have swapped maps of minefields for the first time, a United Nations general said.
N| Major General Aroldo Lazzarini said each side had slid an envelope across the table at Naqoura on Wednesday.
N| He had been in the chair, as his predecessors had since 2006.
N| Hezbollah lawmaker Hussein Rammal said no Lebanese officer had given Israel so much as a postcard.
N| Lebanon's army command would only say that the meeting had been useful.
A| Deminers working for a Danish charity estimate that 400,000 charges are buried along the Blue Line.
N| Israel's chief of northern command, Yaron Peretz, told mayors that his men had already quit hill 12.
N| Peacekeepers who drove up on Thursday found two tanks and a barbecue, Lazzarini reported.
? Did Lebanon hand over maps of mines? | 1A 3D 4W
? Was anything signed at Naqoura? | -
? the withdrawal from hill 12 | 6A 7D
? how many mines lie along the line | 5A
? Who chaired the session? | 2A

= More than a hundred people smugglers' boats were destroyed in Libya last year, if the interior ministry is to be believed.
N| Minister Imad Zlitni gave the figure of 117 at a ceremony in Zuwara on Sunday.
A| Fishermen on the quay laughed when told; they had seen six burn, all of them wrecks.
M| A podcast by two Maltese reporters says one dinghy was set on fire off Garabulli with passengers in it.
N| Zlitni called that a lie so large that it needed its own harbour.
V| Rome has transferred 59 million euros to the town's patrol unit since 2017.
N| Italy's interior ministry would not give details of how the money is spent.
V| Some 21,700 people were intercepted at sea and brought back to Libya in the year.
A| UN investigators, in an annex that was not published, describe the minister's brother-in-law as his partner in two boatyards.
? How many boats were destroyed? | 1A 2A
? Were the boats set alight with people aboard? | 3A 4D
? Does Italy pay the Zuwara coastguard? | 5A
? the number of migrants turned back | 7A
? Is the minister himself linked to smuggling? | 8A

= Some 300 Rohingya who put to sea from Cox's Bazar in December have not been heard of since.
N| The refugee agency said it must now presume that the vessel went down in the Andaman Sea with about 300 on it.
N| A spokesman, Felix Adeyemi-Strand, acknowledged that there was no wreckage and no body to prove it.
A| Relatives in the camps refuse to believe it, saying there were 180 aboard and that one had rung from a beach.
N| A fisherman from Aceh, Teuku Rahmat, said he watched a navy ship push a blue trawler out to sea on 2 January.
N| Indonesia's navy said none of its ships was in that area.
N| India has been asked to send up a patrol plane, Adeyemi-Strand said.
N| Bangladeshi police blame a broker called Kalu Majhi for the trip.
V| In November two boats with 396 people made it to Pidie.
? Has the boat sunk? | 1A 2W 3D
? How many people are on the missing boat? | 1A 3A
? did Indonesia turn the boat away | 4A 5D
? who organised the voyage | 7A
? Have search aircraft been sent? | 6P

= Venezuela's government and opposition have agreed to publish voting tallies in future elections, mediators from Barbados said.
N| Mediator Cuthbert Yearwood told a news conference in Bridgetown that delegates had faced each other for six hours and "found one sheet they could all sign".
N| The sheet commits the electoral council to posting results from every machine within 72 hours, he said.
N| Government negotiator Yusmary Pernia said she had spoken only to Yearwood and never to "the other gentlemen".
V| The counts from the disputed 2024 vote have never been made public.
N| Pernia gave no answer when asked if they might be.
N| She also said opposition leader Edmundo Rondon remains barred and that not one of the 41 people in custody was there for his ideas.
N| Lawyers' group Justicia Ya lists 853 such inmates.
N| Rondon said from Bogota that the ban would fall "like every wall".
? Have the 2024 tallies been published? | 4D 5W
? the agreement on publishing voting tallies | 1A 2A
? Is Rondon allowed to stand in the next election? | 6D 8P
? How many political prisoners are there? | 6D 7A
? Did the two sides meet face to face? | 1A 3D

= The former head of Scotland's largest housing charity siphoned off £780,000 to pay for her horses, a jury has decided.
V| Lorna Threipland, 57, was found guilty of embezzlement at the High Court in Edinburgh after a trial lasting five weeks.
N| Advocate depute Gavin Moncur said hay, vets and a stallion named Bargain Hunter had been booked as roof repairs.
N| Threipland insisted throughout that the horses were used for therapy with tenants.
N| She told the court the trustees had patted them.
N| Chairman Ruaridh Kinloch, for the board, said none of its members had known of so much as a pony.
V| Not a penny has been recovered.
V| Lord Abercairn deferred sentence until 22 August.
N| A hearing on seizing her farm is set for the autumn, the Crown said.
? Was Lorna Threipland convicted? | 1A
? What did she spend the money on? | 1A 2A 3A
? the trustees' knowledge of the theft | 4A 5D
? Has the money been paid back? | 6D 8P
? when will she be sentenced | 7A

= A Kurdish politician held in Turkey for eight years walked out of Edirne prison at midnight with a plastic bag.
V| Sirin Baran, 48, embraced her sister under the floodlights and said she needed a cup of tea.
N| The constitutional court had found on Tuesday that her detention lacked a legal basis, her lawyer, Metin Aydogdu, explained.
A| Commentators in Ankara see another reason: a bargain under which the outlawed militia is to hand in its guns.
N| Justice minister Cevdet Kilicaslan said judges were free and that there had been no horse-trading with terrorists.
N| "Let me first learn to cross a street," she answered when someone asked if she would run for office.
A| Local branches were, however, printing posters with her face and the word candidate.
N| A suit to outlaw the party has been pending since 2021 and Kilicaslan said it remained so.
? Is Sirin Baran free? | 1A
? why was she released | 2A 3A
? Will Baran stand for election? | 5W 6A
? the banning of Baran's party | 7P
? Was there a deal with the PKK? | 3A 4D

= Slovakia's health ministry is accused of buying ventilators that never arrived from a company that sells garden furniture.
N| The supreme audit office found that 8.4 million euros had been paid in advance and not one machine had turned up.
N| Minister Igor Krivda said forty had been delivered, to a hospital he would name in due course.
N| No hospital contacted by this newspaper could say it had taken delivery.
V| Krivda and the owner of Zahrada Plus, Otto Benko, appear side by side in a picture of a hunting party in 2018.
N| "There were sixty people there and I talked to the dogs," the minister said.
N| Benko was taken from his sauna by police on Friday, according to his wife.
N| A police spokeswoman said she would not comment on individual saunas.
N| Prime minister Dalibor Frajt still has faith in Krivda, who has told him he will not go.
? Were the ventilators delivered? | 1D 2A 3D
? How much did the ministry pay? | 1A
? Did minister Krivda know the owner of the firm? | 4A 5D
? the arrest of the company's owner | 6A 7W
? Will Krivda step down? | 8D

= Ferry passengers stranded off Algiers spent a night at sea while police searched for a man with a list.
N| Port director Sofiane Kaci said the Tariq had been kept at anchor on account of the swell and nothing else.
A| An officer on board told passengers that police wanted a journalist who carried the names of bribed officials.
N| "Seventeen hours with two toilets," said Nassima Ferhat, who was travelling to Alicante with three children.
N| Kaci thought it had been closer to nine.
N| A steward, Walid Merabet, showed a bruised ear which he said he owed to a policeman.
N| The police directorate said it had no information about a search, a journalist or an ear.
N| Reporters Without Borders' Camille Estienne said she had been on the phone to the man in Marseille throughout, "about four hours in all".
? Why was the ferry held up? | 1A 2A
? Was the journalist found? | 6W
? how long did the passengers wait | 3A 4A
? the beating of a crew member | 5A
? Was there a bomb on the ferry? | 1D

= A Los Angeles judge threw out the murder conviction of a man who has spent 29 years in prison.
V| Judge Rosalind Quan found on Tuesday that detectives had kept a witness's statement from the defense in 1995.
N| Retired detective Art Mulvaney said by phone everything went over in a box marked "everything".
N| The witness, Ofelia Carranza, swore that the man who fired was white, had a limp and was called Sonny.
N| Victim Kwang-ho Yim's daughter told the court that she still believes she saw Darnell Whitcomb with the gun.
N| Deputy District Attorney Jared Poole said his office needed thirty days to make up its mind about another trial.
N| Whitcomb, 51, stays at San Quentin until then, unless bail is set on Friday.
V| He has said he was innocent at eleven parole hearings.
? Did Darnell Whitcomb kill the shopkeeper? | 3D 4A 7D
? Has Whitcomb been freed? | 6D
? the withholding of a witness statement by police | 1A 2D
? Who is now suspected of the murder? | 3A
? Will he be retried? | 5W

= The Dominican Republic says it has deported 31,200 Haitians in a month, among them, its neighbour alleges, Dominicans.
N| Migration director Vice-Admiral Persio Encarnacion said the figure was a record.
N| Haiti's consul in Dajabon, Fabiola Exantus, said she had met eleven people with Dominican birth certificates.
N| Encarnacion said that the papers were bought in the market for a thousand pesos and that no national had been put over the bridge.
A| Nuns in Ouanaminthe buried a woman, seven months pregnant, who had died in a lorry at a holding centre, one of them said.
N| The centre's chief would not come to the gate to discuss it.
V| Of a planned 164 kilometres of concrete barrier, 54 are standing.
N| President Abinader Soriano's office said he would take up the phone when Haiti has a president to pick up at the other end.
? How many people were deported in the month? | -
? Were Dominican citizens among those expelled? | 2A 3D
? the death of a pregnant woman in custody | 4A 5W
? Is the border wall finished? | 6D
? Did the two presidents speak about deportations? | 7P

= Rescue workers and officials differ over who was travelling in a boat that sank off Djibouti on Thursday.
V| At least 38 people lost their lives when the vessel overturned near Obock, the second such disaster in a month.
N| The migration organisation's Djibouti chief, Noor Halane, said nearly all were Ethiopians on their way home from Yemen.
N| The regional prefect, Moussa Daher, spoke of Somalis heading the other way and of 24 victims.
A| A fishmonger said he saw eight people reach the beach on a jerrycan.
N| Daher said the man at the tiller was in a cell.
N| Gendarmes in Obock, reached by telephone, would not confirm that.
V| In September a smaller boat was cut in half by a tanker on the same route.
? Where were the passengers from? | 2A 3A
? How many people drowned? | 1A 3A
? Was the skipper arrested? | 5A 6W
? Was the boat attacked by coastguards? | -
? did the survivors swim ashore | 4A

= Colombian prosecutors have charged former president Alvaro Restrepo Uran's son with laundering campaign money.
V| Santiago Restrepo, 38, was notified at home in Barranquilla of charges that he funnelled 1.1 billion pesos from a convicted smuggler into his father's campaign.
N| "My father learned of this from the newspapers," he said in a video message.
M| Magazine Cambio de Guardia published messages last year in which somebody saved as "Papa" asks for the envelope.
N| The former president's spokesman, Camilo Zuleta, would not say if the number was his.
N| Chief prosecutor Marcela Hinestroza said no plea deal had been offered or sought.
A| But two court officials said the accused began talking in exchange for a shorter term on Friday.
V| His brother, Tomas, was cleared in an unrelated case over cattle in 2021.
? Was Santiago Restrepo arrested? | -
? Did the father know about the money? | 2D 3A 4W
? how much money was laundered | 1A
? Has Santiago Restrepo agreed to cooperate with prosecutors? | 5D 6A
? the seizure of an apartment in Miami | -
? Did the cash come from a drug trafficker? | 1A

= The Netherlands will return 119 bronzes to Nigeria, but a row over who should receive them threatens the handover.
V| The pieces, looted by British soldiers in 1897, are to leave Leiden in June, 119 of them in all.
N| Culture minister Famke Oosterling said they would go to the federal museums commission, as agreed in February.
N| Prince Aghatise Eweka, speaking for the palace in Benin City, said the Oba had written to the king that they were his alone.
N| The royal information service in The Hague does not discuss the king's mail.
N| Nigeria's ambassador declined to take sides.
N| Oosterling said that if there was no clarity by May, the crates would stay shut.
V| Germany transferred ownership of more than a thousand objects in 2022.
? Have the bronzes been returned? | 1P 6P
? Who will receive the bronzes? | 2A 3A 5W
? How many bronzes are involved? | 1A
? Were the bronzes stolen in 1897? | 1A
? Did the Oba of Benin write to the Dutch king? | 3A 4W

= A senator from Nevada returned 9,000 dollars from a lobbyist now accused of working secretly for Qatar.
V| Lyle Haddox was picked up at Dulles airport on Sunday and charged with failing to register as a foreign agent.
N| Senator Peg Ostrander's campaign sent the sum to a veterans' shelter in Reno, treasurer Dale Nakai said.
N| The shelter's director, Sister Brigid Moe, said nothing of the sort had arrived by Thursday.
N| Qatar's embassy said Haddox had never worked for it in any capacity.
N| Ostrander confirmed that the lobbyist's firm had flown her to Doha for the 2022 soccer World Cup.
N| She said she did not recall whether she had been introduced to the emir.
M| A photograph in the Las Vegas Dispatch shows the two sharing a bowl of dates.
? Did Senator Ostrander return the money? | 2A 3D
? Was Haddox an agent of Qatar? | 1A 4D
? Has Haddox been arrested? | 1A
? the trip to the World Cup | 5A
? Did the senator meet the emir? | 6W 7A

= The European Court of Human Rights has condemned Greece for sending a Turkish teacher back across the Evros river.
V| Judges in Strasbourg held unanimously that border guards had put Ayse Kilinc on a dinghy in May 2019 and awarded her 20,000 euros.
N| She spent four months in Gebze women's prison after being found in a field on the far bank.
N| Greece's government had argued that she was never on its territory.
N| The migration minister, Lampros Karavas, said after the judgment that Greece does not do pushbacks, full stop.
N| He would not comment on videos made by Kilinc with her telephone, with the church of Nea Vyssa behind her.
N| His ministry said the sum would be transferred in the three months the court allows.
V| Thirty-one similar complaints are pending.
? Did Greece push Ayse Kilinc back to Turkey? | 1A 3D 4D 5W
? how much compensation was awarded | 1A
? Was she jailed in Turkey? | 2A
? Has Greece paid the compensation? | 6P
? Was a refugee boat found in the Evros in May? | -

= The Vatican's financial tribunal has reopened the case of a cardinal convicted of fraud, citing doctored messages.
N| Judge Raniero Cossutta ordered a new hearing on Friday, finding that 119 of 126 chat messages had been "shortened by an interested hand".
N| Promoter of justice Alessio Morandini said any blacked-out lines concerned other inquiries and nothing relevant had been altered.
V| Cardinal Ettore Brunacci, 77, found guilty in December 2023, lives in his flat by the Porta Angelica while he appeals.
A| The chats suggest that a witness, Monsignor Livio Tedeschi, was told what to say by a woman posing as a magistrate.
N| Tedeschi has not answered letters.
N| The dean of the college, Cardinal Anselm Okoro, has ruled that Brunacci cannot vote for a pope.
N| "I shall walk in, and let them carry me out," Brunacci told an Italian daily.
N| The Holy See's press hall does not disclose private audiences.
? Were the messages tampered with? | 1A 2D
? Is Cardinal Brunacci in prison? | 3D
? When was the cardinal convicted? | 3A
? Was Monsignor Tedeschi told what to say as a witness? | 4A 5W
? Will the cardinal take part in the conclave? | 6D 7A
? Has the pope received Brunacci? | 8W

= Kenya and Uganda will split a disputed island of fishermen, a Kampala newspaper reported, to surprise in Nairobi.
M| The Lake Monitor said presidents Kiplagat and Mugerwa had drawn the line themselves, on a napkin, at a lunch in Entebbe on 3 May.
N| "There is no agreement to divide anything," Kenya's foreign secretary, Wambui Gatheru, said.
N| She said lunch had been devoted to milk.
N| Mugerwa's press secretary, Moses Opio, smiled and would say neither that there was a napkin nor that there was not.
V| Migingo, half the size of a football pitch, is home to some 500 people and four bars.
A| Traders there say Ugandan officers collect the taxes and Kenyan ones collect the bribes.
N| A joint survey of the shore will start in July, Gatheru said.
V| An earlier survey, in 2009, was never finished.
? Have Kenya and Uganda agreed to divide Migingo? | 1A 2D 4W
? How many people live on Migingo? | 5A
? Who polices the island? | 6A
? Did the two presidents talk about Migingo in Entebbe? | 1A 3D 4W
? Was a surveyor drowned? | -

= A Dublin solicitor who advised the Brogan gang was jailed on Monday for perverting the course of justice.
V| Judge Cliona Mulqueen sentenced Barry Hanratty, 49, to six and a half years at the Circuit Criminal Court.
N| The court had heard from Detective Sergeant Enda Crossan that a call from his office preceded by nine minutes the flight of three men from a house in Tallaght.
N| Hanratty's evidence was that he had dialled the number to ask about an unpaid bill.
N| The Law Society said it would apply to the High Court to have his name removed from the roll.
V| His practice in Lucan closed in 2023.
N| Crossan would not be drawn afterwards on whether anyone on the jury had been approached.
A| A woman who served on it told a podcast that a man in a van knew her daughter's name.
? Was the solicitor sent to prison? | 1A
? how long is the jail term | 1A
? Did Hanratty tip off the gang about a raid? | 2A 3D
? Has Hanratty been struck off? | 4P
? Was a juror threatened? | 6W 7A

= President Marielle Okemba of Gabon dissolved her government on Friday, less than a year after naming it.
V| A decree read on state television at 10 p.m. ended the functions of all 31 ministers and shut the land frontiers until Sunday.
N| "I handed the president my resignation at noon, of my own will," outgoing premier Fidele Ndong told reporters at his gate.
A| Aides to the president said he was dismissed by telephone and learned the rest from television.
N| Opposition leader Blaise Moussavou confirmed having spent two hours with Okemba on Saturday.
N| His ally Solange Ntoutoume said that she, for one, had been invited to nothing and had seen nobody.
M| The website GabonMatin tips Moussavou himself for the premiership.
N| He would not say what he would answer.
V| Okemba won office in April of last year with 61 percent.
? Has the government of Gabon been dissolved? | 1A
? Who will be the next prime minister? | 6A 7W
? Did Prime Minister Ndong resign? | 2A 3D
? a meeting between Okemba and opposition leaders | 4A 5D
? When did Okemba come to power? | 8A
? Were the borders closed? | 1A

= Ivory Coast's electoral council has barred four opponents of the president, among them a banker thought to be his strongest rival.
V| Thibault Kouassi was struck off because he was a French national when he put his name on the roll, the council ruled.
N| A decree published in Paris on 20 March ended his allegiance to France, said his lawyer, Ange Tiemoko.
N| Tiemoko said the true reason was an opinion poll.
N| President Sekou Diabate, 83, told chiefs in Korhogo that he was "still listening to his body" and did not reveal if he would run.
N| An appeal to the constitutional court would be filed before Thursday's deadline, Tiemoko said.
A| Residents of Yopougon spoke of two young men dead on a barricade of tyres.
N| The prefect of police, Ouattara Lamine, said no one was killed and that the pair were asleep.
V| Eight months of violence followed the election of 2010.
? Is Thibault Kouassi barred from standing? | 1A
? Why was the banker excluded? | 1A 3A
? Does Kouassi still hold French citizenship? | 2D
? President Diabate's candidacy for a fourth term | 4W
? Did protesters die in Yopougon? | 6A 7D
? Has Kouassi appealed? | 5P

= The Pentagon fired the head of its intelligence agency whose report had contradicted the president on Iran.
V| Lieutenant General Elias Pruett was removed on Friday for "loss of confidence", a phrase the defense secretary did not expand on.
A| Former colleagues saw it as punishment for an assessment which found that Iran's deep enrichment halls were set back only months.
N| "Obliterated means obliterated," the defense secretary, Brock Hanlon, said on the tarmac.
N| Pressed for the grounds of the dismissal, he said he did not discuss individuals.
N| Pruett, in a farewell note, wrote that he had never in 34 years handed a page to a journalist.
N| The Senate intelligence committee's chairwoman, Dinah Wexler, said she had learned of the sacking from her driver.
N| His deputy, Christine Bordelon, takes over in an acting capacity, the Pentagon said.
V| Two more flag officers, both in the naval reserve, were let go within the hour.
? Why was General Pruett dismissed? | 1A 2A 4W
? Did the strikes destroy the enrichment halls? | 2D 3A
? Who will replace Pruett? | 7A
? Did Pruett leak the report to the press? | 5D
? Has Congress been notified of the firing? | 6D
? how many officers lost their jobs that day | 8A

= Bangladesh's interim leader and the army chief have agreed on when to vote, state television said, or on when to announce it.
M| The channel showed Professor Mahfuz Sultan and General Rezaul Haque side by side on a sofa on Sunday.
N| Sultan's press secretary, Farhana Kabir, said a date between December and June would be made known in the first week of the month.
A| Army officers said their chief had told a closed gathering that ballots must be cast by the end of the year.
N| The military's public relations wing would not comment on what was said in closed gatherings.
N| Student leader Nahin Islam left Sultan's residence saying the 84-year-old had talked of giving up.
N| "He is not going anywhere," Kabir said an hour later.
N| The law adviser, Asif Mahbub, repeated that the ousted party's activities, campaigning included, were prohibited until its leaders had been tried.
N| An envoy of that party in Delhi called it a court of jesters.
? Has an election date been set? | 2P
? Did Professor Sultan threaten to resign? | 5A 6D
? Is the People's Front banned from the election? | 7A
? the meeting of the army chief with the interim leader | 1A
? Did the army chief demand elections by December? | 3A 4W

= The African Union's summit ended without a chairman after seven rounds of voting in Addis Ababa.
V| Neither Josphat Odinga-Were nor Houmed Abdi Barkat reached the two-thirds required, and the chair stays empty.
V| Odinga-Were had 25 votes in the last round, Barkat 23, and one envelope contained a restaurant bill.
N| Barkat had intended to bow out after the fifth but was told to keep going, his campaign manager, Hibo Guelleh, said.
N| Kenya's foreign secretary, Eliud Lagat, accused "a northern friend with gas" of rewarding delegations.
N| Algeria's ambassador heard the remark in the corridor and smiled without saying anything.
N| Leaders could try again at an extraordinary session in June if Angola agrees to host it, deputy commissioner Selma Haimbodi said.
N| A tax of 0.2 per cent on imports to pay for clinics was adopted, she added.
N| "It was noted, not adopted," said Egypt's delegate.
? Who was elected chair of the commission? | 1D
? Did Djibouti's candidate withdraw? | 3D
? Was Algeria buying votes? | 4A 5W
? When will the next vote take place? | 6A
? how many votes did Odinga-Were get | 2A
? Did the heads of state approve the health levy? | 7A 8D

= A Japanese court acquitted a former boxer of a quadruple murder for which he had waited 46 years on death row.
V| The Shizuoka court found on Thursday that investigators had fabricated three pieces of evidence, trousers stained with blood among them, and cleared Isao Hakozaki, 88.
N| His sister Hideko, 91, told him over rice porridge, she said.
A| Whether he understood is unclear; visitors say he lives in a world of his own.
N| Prosecutor general Naomi Uehara said calling the clothes a fabrication was groundless.
N| She would nevertheless let the ruling stand in view of his age.
N| His lawyers plan to ask for 217 million yen, one of them, Kiyoshi Tamaru, said.
V| Only four condemned men had been retried before him since the war.
? Was Hakozaki found guilty in the retrial? | 1D
? Did police plant the bloodstained clothes? | 1A 4D
? Will prosecutors appeal? | 5D
? how long was he on death row | -
? Was he told of the verdict? | 2A 3W
? compensation for the former boxer | 6P

= Police in Toronto have broken up a ring that stole luxury cars to order for buyers in West Africa.
N| Inspector Anjali Deshmukh told reporters that 59 people had been arrested and 363 vehicles found in containers in Montreal marked for Tema.
M| The Etobicoke Guardian's count of the cars came to 290.
A| Three investigators from Peel Region said two constables had sold the gang licence-plate searches.
N| Peel's chief, Roland Quesnel, said that he could not speak to an internal matter, if there was one.
N| The constables' association said no member of Peel's force was suspended or suspected.
N| "My Lamborghini's last signal was from a car wash in Kumasi," said forward Junior Asamoah on a podcast.
N| Insurers paid out 1.5 billion dollars for auto theft in the country last year, their federation says.
? How many people were arrested? | 1A
? Were police officers part of the ring? | 3A 4W 5D
? How many cars were recovered? | 1A 2A
? the shipping of cars through Montreal to Ghana | 1A
? Was a footballer's car among those stolen? | 6A
? Has the licence-plate database been shut down? | -

= Eight Filipino fishermen were hurt when a Chinese cutter trained its hoses on them near Sabina Shoal, Manila says.
N| Commodore Jericho Abad of the Philippine coastguard told a briefing that 20 boats were there and that divers from small craft had slashed the anchor ropes of eleven.
N| China's coastguard said it took "control measures with water", which were restrained and lawful.
N| Nobody could have been injured by them, its spokesman Liu Zhaohui added, "unless by slipping".
N| Fisherman Larry Tumalis showed a split eyebrow on morning television.
N| The foreign department was preparing to call in the ambassador, its spokeswoman, Analyn Ratonel, said.
V| By Monday night no such call had been made.
N| A U.S. Indo-Pacific Command officer said he would not get into hypotheticals about escorts.
? Were Filipino fishermen injured at the shoal? | 3D 4A
? Did the Chinese ship use water cannon? | 2A
? the cutting of anchor lines | 1A
? Has Manila summoned the Chinese ambassador? | 5P 6D
? How many Philippine boats were at the shoal? | 1A
? Will the US navy escort the fishermen? | 7W

= Thousands of Argentine pensioners clashed with police in Buenos Aires, and a photographer is fighting for his life.
V| Pablo Galimberti, 35, had an operation on his skull on Wednesday night and was said by the Ramos Mejia hospital to be critical.
A| An analysis by a group of architects, published anonymously, traces the gas canister to a gendarme from Santa Fe.
N| Security minister Patricio Larreategui said it had bounced off the ground and was thrown back by a protester.
N| He put arrests at 124 and said those in football shirts were "no supporters of anything but disorder".
N| Followers of thirty clubs marched with their grandparents, River fan Julieta Brusco said, herself holding a flag in one hand and a walking stick in the other.
N| Judge Karina Amestoy let 114 of those people go, noting that reports on them lacked an hour, a place and an offence.
N| No member of the force has been taken off duty, a gendarmerie spokesman confirmed.
V| Senators vote next Thursday on a seven per cent rise already approved in the lower chamber.
? Who injured Pablo Galimberti? | 2A 3A
? How is the photographer's condition? | 1A
? How many were arrested? | 4A
? Did football fans join the march? | 4D 5A
? the suspension of an officer over the incident | 7D
? Did congress pass the pension increase? | 8P

= Somalia's president and the leader of Jubaland have not spoken for a year, and Saturday may or may not have changed that.
A| Officials at the airport hotel in Kismayo said the two men had dined there in a room cleared of staff.
N| The presidency published photographs of Hassan Abdulle feeding gazelles in Mogadishu at the same time, with the caption "dinner".
N| Kuno's information minister, Ifrah Dirie, did not pick up.
V| Thirty-one soldiers were killed when the two sides fought over Beled Hawo in July.
N| The army has since pulled its men back to barracks, though not out of Dolow, its spokesman said.
V| A warrant for Ahmed Kuno on a charge of treason was issued in November but has not been served.
N| "We are hosts to birds, not to negotiations," said Ethiopia's consul when asked about his part.
? the meeting of President Abdulle and Ahmed Kuno | 1A 2D 3W
? Did government troops withdraw from Dolow? | 5D
? Where did the two leaders meet? | 1A
? how many soldiers died in July's fighting at Beled Hawo | 4A
? Is Kuno under arrest? | -
? Did Ethiopia arrange the talks? | 7D

= A jury in Winnipeg has found the founder of a global clothing brand guilty on four of nine counts.
V| Magnus Thorvaldson, 82, was convicted of sexually assaulting four women between 1988 and 2005 and cleared on the other five counts.
V| He listened from a wheelchair and, as throughout the six weeks, did not take the stand.
N| Counsel Bram Goldhar said his client's eyesight was all but gone and his heart was failing.
N| Crown attorney Neha Swaminathan pointed to a video of him playing pickleball in March.
N| Justice Odette Lavallee will hand down a sentence on 12 September.
N| The justice department in Ottawa declined to comment on a request by American authorities for his surrender.
V| Shares in the company he founded, which he left in 2020, are no longer traded.
? Was the founder convicted of sexual assault? | 1A
? On how many counts was he acquitted? | 1A
? Did the tycoon testify in his own defence? | 2D
? When will he be sentenced? | 5A
? Will the founder be extradited to New York? | 6W
? Is he ill? | 3A 4D

= Cyprus's rival leaders agreed in New York to open four new crossings, the UN's secretary-general said.
N| He called the two days "a new atmosphere" and listed four gates, one of them for vehicles at Haspolat.
N| The Turkish Cypriot leader, Emine Toros, said no gate had been agreed, only that engineers would look.
N| Her Greek Cypriot partner in the talks, Kyriacos Antoniades, expects bulldozers before the almond blossom.
N| He dodged a question about the fenced-off resort of Varosha.
A| People in the room said that half of the first morning was about nothing else.
N| Colombian diplomat Maria Clemencia Holguera will be the UN's personal envoy, a spokesman said.
N| Another round may be held in July if she recommends it.
? How many crossings will be opened? | 1A 2D
? Have the new crossings been opened? | 2D 3P
? Did the leaders discuss Varosha? | 4W 5A
? Was the meeting a success? | 1A 2D
? the appointment of a new UN envoy | 6A
? When is the next meeting? | 7A

= A man who spent three weeks in a Lincolnshire cell as a Russian spy turns out to be a birdwatcher, his lawyers say.
N| "Two thousand pictures of waders and one of a fence," said solicitor Prudence Osei.
N| Counter Terrorism Policing confirmed that a man of 46, held on 3 May near RAF Coningsby, was freed without charge on Friday.
N| Asked whether the matter was at an end, it said that inquiries were never at an end.
M| The Sunday Globe had described Vask as a captain in Russian military intelligence.
N| Vask, an Estonian optician who was born in Narva, told the BBC that the only uniform he had worn was a Scout's.
N| Osei has written to the chief constable to warn of a claim for wrongful imprisonment.
V| Coningsby is home to Typhoon fighters and to a colony of stone-curlews.
? Was Dmitri Vask a spy? | 1D 3W 4A 5D
? What was in his camera? | 1A
? Has he been released? | 2A
? Did Vask work for the GRU? | 4A 5D
? Was he charged under the National Security Act? | 2D
? Has Vask sued the police? | 6P

= Striking nurses in Lagos returned to wards on Wednesday under an agreement that one of their two unions calls a surrender.
V| Most beds at the island's general hospital had a nurse beside them by midday, after eleven days.
N| "Our members are still out," said Chidinma Okorafor of the smaller union, which walked out of the negotiations.
N| Health commissioner Babatunde Fashina said the shift allowance would be tripled from January.
N| Okorafor said that there was no figure in the document, or any commitment at all.
N| Fashina told the assembly that 26,000 nurses had downed tools across the south-west.
A| Doctors at two hospitals said that newborns had died for want of care.
N| Fashina said he had asked for the records and until he had them would say nothing on deaths.
N| Nobody lost a job for striking, said the bigger union's secretary, Rashidat Lawal.
? Is the nurses' strike over? | 1A 2D
? Did the government agree to raise allowances? | 3A 4D
? how many nurses were on strike | 5A
? Were patients harmed by the strike? | 6A 7W
? the dismissal of strike leaders | 8D

= Federal agents arrested a Wisconsin judge for hiding an immigrant in her jury room, then argued about which door he used.
V| Judge Harriet Dombrowski was led in handcuffs from the Kenosha courthouse on a Friday morning in April.
N| An affidavit by FBI agent Lance Petry states that she sent Esteban Rua through the jurors' exit while officers waited in the hall.
N| The bailiff, Mike Sobotka, told a reporter that Rua went out the public door, and that the judge was in her chair.
V| He was run down on foot a block away.
N| The state supreme court relieved Dombrowski of her duties in a two-page order.
N| What the agents carried was an administrative paper signed by their own supervisor, her lawyer Anita Frost said.
N| The U.S. attorney's office would not discuss the paper.
V| A trial date of July 21 has been set.
? Did the judge help the man escape? | 2A 3D
? Was the immigrant caught? | 4A
? Which door did he leave by? | 2A 3A
? Has the judge been suspended from the bench? | 5A
? Did the agents have a judicial warrant? | 6D 7W

= Kyrgyzstan and Tajikistan have drawn the last kilometre of a border over which they fought in 2022.
N| Presidents Sadyr Toktosunov and Rustam Nazarzoda signed a 1,006-kilometre line into being on Thursday in Bishkek.
V| Both parliaments are to give it their blessing next week, and few doubt that they will.
N| Security chief Kamchybek Asanov said Dostuk would pass to Tajikistan and its people would get houses elsewhere.
A| A mullah there said the village was going nowhere.
V| At least 137 people lost their lives in four days of shelling in September 2022.
M| The website Osh Aspect posted pictures of some fifty women sitting on the road to Batken, with a banner against "the sale of our graves".
N| The district governor, Nurlan Sydykov, said the women had been waiting for a bus.
N| The Kyrgyz leader called the day "worth a century".
? Have the two countries agreed on the border? | 1A
? Has the border treaty been ratified? | 2P
? What happens to the village of Dostuk? | 3A 4D
? How many people died in the 2022 fighting? | 5A
? Did villagers protest against the deal? | 6A 7D

= The International Criminal Court's prosecutor has gone on leave while United Nations investigators examine a complaint by a member of his staff.
V| Alistair Menon-Clarke is away "until the process ends" and his two deputies, from Fiji and Senegal, run the office.
A| The complainant, a lawyer in her thirties, has not been named.
N| The staff union's president, Ines Grabar, said four people had been moved to lesser posts after speaking up.
N| Lawyers for Menon-Clarke, Tilney & Bose, described these as routine transfers.
N| Investigators would need until the end of the year, the court's assembly of states was told by its Finnish president.
M| A New York paper noted that he applied for an arrest warrant for an Israeli minister two weeks after he learned of the accusations, and suggested a link.
N| "The decision had been taken in March, by six people, on the evidence," Tilney & Bose said.
? Has the prosecutor resigned? | 1D
? Who filed the complaint? | 2W
? Did the prosecutor retaliate against staff? | 3A 4D
? Is the investigation finished? | 5P
? was the warrant against the Israeli leader a distraction from the complaint | 6A 7D
? Who is in charge of the office meanwhile? | 1A

= Violence flared again in Manipur, with houses burned in Churachandpur and rumours of a chief minister's resignation.
M| The Imphal Beacon reported that Biren Loitongbam would hand in his papers on Sunday, and counted 44 homes in ashes.
N| Loitongbam tore up a letter in front of the cameras and said that he was going nowhere.
N| Deputy commissioner Lalthang Haokip put the number of dwellings destroyed at seventeen.
N| Home minister Arvind Trivedi, in the lower house, said president's rule was not in force and not in prospect.
A| Relatives of a teacher in Jiribam found her body in the school kitchen, with nails in her feet, neighbours said.
N| Police have been unable to reach the place and could not vouch for the story.
N| Trivedi said he had heard nothing about anyone wanting him to take over the state.
N| Mobile data services were cut in five districts until further notice, an order by the home commissioner says.
? Has the chief minister resigned? | 1P 2D
? How many houses were burned? | 1A 3A
? Was a temple damaged in the violence? | -
? Did Delhi impose direct rule? | 4D
? the killing of a schoolteacher | 5A 6W
? Is the internet shut off? | 8A

= A former first lady of Peru took shelter in an embassy on Tuesday as her trial in Lima came to its end.
V| Noemi Herrera-Paz drove through the gates of Brazil's embassy on Tuesday as judges read out that she had received three million dollars from a builder for the campaign of 2011.
V| The sentence, fifteen years, was the same as her husband's.
N| Foreign minister Elmer Schiavi said a safe-conduct had been granted within the hour, as treaties demand.
N| "I've seen no safe-conduct and I am told there is none," said Brazil's charge d'affaires.
N| Herrera-Paz's counsel, Wilfredo Pedraza-Luna, maintains that the donations were made up by an executive bargaining for his freedom.
N| The ex-president was taken to Barbadillo prison straight from the courtroom, the judiciary said.
V| Three other former heads of state are held at the same police base.
? Is the former first lady in the Brazilian embassy? | 1A
? Was Noemi Herrera-Paz convicted? | 1A 2A
? Has she been given safe passage? | 3A 4D
? Did she take money from a builder? | 1A 5D
? Is her husband in prison? | 6A
? Did Brazil recall its ambassador from Lima? | -

= Finland's president will see his American counterpart next week, their third encounter since a round of golf in Florida.
V| Aleksi Ahtiainen and Wade Corrigan spent nine holes together in March and forty minutes together at the NATO summit in June.
N| Ahtiainen has said that their first conversation was all about ships and sanctions.
N| "The president was the better putter that day," Corrigan's spokeswoman told reporters with a straight face.
N| Finnish yards hope to sign for four icebreakers in the course of the visit, said industry minister Satu Kivela.
V| A Russian MiG strayed over the Gulf of Finland coast for two minutes on 12 September.
N| Moscow said the pilot never left international airspace; golf scores, its spokesman joked, were likewise disputed, since Ahtiainen had won.
N| Defence minister Kalle Harju wouldn't rule out, and wouldn't promise, a second order of combat jets.
V| The two presidents also write to each other by text message, sometimes at four in the morning.
? Did the two presidents meet in Helsinki this year? | -
? Have the presidents signed the icebreaker contract? | 4P
? what did they talk about in Florida | 2A
? Did Russia send a fighter into Finnish airspace in September? | 5A 6D
? Who won the golf match? | 3A 6A
? Is Finland going to buy more F-35s? | 7W

= A truck driver from Chattanooga charged over the deaths of migrants in Texas had done the trip before, jurors were told.
V| Huggins, 47, is on trial over the suffocation of eleven people found beside Interstate 35 near Cotulla on June 3.
N| "He heard them hitting the wall and he turned the radio up," Assistant U.S. Attorney Melinda Garza said.
N| Defense lawyer Vernon Teague said his client had been told that the load was limes and the refrigeration dead.
N| A 2019 stop with nineteen people aboard led to a warning and no case, trooper Jesse Banda testified.
N| In that same year, fourteen people were found alive in a tanker at Encinal, driven by somebody else.
N| Mexico's attorney general has approved the surrender of a man known as Pilo, the alleged coordinator, and it is expected within weeks.
V| Fifty-three migrants died in a trailer in San Antonio in 2022.
N| The unit's maker sent an engineer, who said it was in perfect order and had been switched off.
? How many migrants died in the trailer near Cotulla? | 1A
? Did Ray Dell Huggins know there were people in the trailer? | 2A 3D
? Was Huggins convicted of smuggling in 2019? | 4D
? Has the coordinator in Laredo been extradited from Mexico? | 6P
? Was the cooling unit broken? | 3A 8D
? When did the deaths happen? | 1A

= Hundreds of Kurdish families have left al-Hol camp in Syria since the spring, but not those who want to leave most.
V| Al-Hol, which once held 73,000 people, most of them relatives of Islamic State fighters, was set up in 1991 for refugees from Iraq.
N| Director Jihan Hesso told visitors on Monday that 26,500 were left.
N| Baghdad has had eleven convoys and needs ten more before its last national is home, its migration ministry said.
N| Hesso is in favour of shutting it by December and of a court to hear allegations such as one over a child shot at the fence.
A| Mothers in section five are sure it was a guard who fired at the twelve-year-old.
N| The camp's security chief, Rojda Simo, said that the child was stabbed by other children.
N| Asked about reports that a Frenchwoman had been flown out, the foreign ministry in Paris said that the last such operation took place in 2023.
N| It would not comment on whether five others had broken out of Roj, sixty kilometres away.
? Was a French woman repatriated from al-Hol last week? | 7D
? How many people remain in the camp? | 2A
? Did guards kill a boy at the camp in April? | 5A 6D
? Has Iraq finished taking back its citizens? | 3D
? Will the camp be closed? | 4P
? the escape of foreign women from Roj camp | 8W

= Ballots cast in the canton of Valmont in 2021 are again being counted, which has nothing to do with this year's scandal.
V| The recount of the vote of four years ago, which cost the Greens a seat, was ordered when forged papers came to light in a cellar.
N| Seventy-one are dubious, according to prosecutor Urs Cavelti.
A| In this year's election handwriting experts found one author for 88 postal papers, sources in the chancellery say, but no one has been taken in.
N| Chancellor Ghislaine Fournet declined to confirm that 88 was the figure or that there was one.
N| She told the cantonal radio that she had thought of going, and had thought better of it.
N| Cavelti said on Thursday that an employee had been arrested at her desk that morning in the newer affair.
N| Two clerks had been detained, and let go, in the older one.
V| The electoral commission has meanwhile certified this year's result as free of fraud.
? Were votes forged in this year's election in Valmont? | 3A 4W 8D
? Was a clerk arrested in connection with this year's vote? | 3D 6A
? Did the Greens lose a seat because of forged ballots in 2021? | 1A
? How many ballots from 2021 are suspect? | 2A
? Has the chancellor of Valmont resigned? | 5D

= Haiti's former senator Youri Clermont-Pierre, extradited to Miami last year, says he has been offered a bargain.
V| Marshals brought him from Kingston in handcuffs in May of last year, the fourth suspect to be flown to Florida.
N| The indictment says that he paid for the rental of six jeeps used by the commandos on the night of 7 July 2021.
N| "My client has admitted nothing and has been offered nothing," attorney Rosemary Kite told the court on Friday, to his visible surprise.
N| Minutes earlier he had told the judge that two men from the government had promised eleven years for his signature.
N| Prosecutor Alan Shim rose to say that he was not going to talk about talks.
N| A warrant is out for the ex-senator's brother, a dealer in rice, Haiti's police said.
V| Seventeen missionaries taken hostage near Port-au-Prince later in the same year got away or were released.
? Was Clermont-Pierre extradited? | 1A
? Did Clermont-Pierre plead guilty? | 3D
? How was he linked to the killing of the president? | 2A
? Was he questioned about the abduction of American missionaries in 2021? | -
? Did the prosecutor offer him a deal? | 3D 4A 5W
? Is his brother wanted? | 6A

= Mali and Mauritania are quarrelling over cattle herders, three of whom were killed on Sunday, and none of whom, says Bamako, existed.
N| Mauritania's interior minister, Cheikh Ould Bah, said soldiers with "pale companions" had shot three herders at a well near Fassala.
N| "Our army conducted no operation, there were no herders, and there's no well," said Malian army spokesman Colonel Drissa Kone.
A| A cousin of the dead said that he had washed the bodies himself.
N| Moscow's embassy in Bamako did not respond to messages about its nationals.
V| Around thirty Mauritanians disappeared in the same border strip in March 2022, in an affair that was never explained.
N| The two foreign ministers agreed by telephone to send out a mixed team of investigators, Nouakchott said on Tuesday.
N| Kone said that he was not aware of it.
N| Ould Bah said that lorries would be stopped at Gogui from Friday if there was no apology.
? Were herders killed on Sunday? | 1A 2D 3A
? Did Malian soldiers do it? | 1A 2D
? Did Russian fighters take part in the killing? | 1A 4W
? Has Mauritania closed the border? | 8P
? Was a joint inquiry agreed? | 6A 7W
? How many herders were killed in March 2022? | -

= Pakistan's jailed ex-cricketer and former premier has lost an eye, his sisters say; his gaolers say it is hay fever.
N| "Fifteen per cent is what is left in the right one," Rubina Niazi-Khel told supporters outside Adiala prison on Tuesday.
N| Superintendent Ghafoor Anjum spoke of an allergy, treated with drops.
N| Anjum also said that the prisoner had not spent an hour outside the walls, let alone a night at an institute in Islamabad.
M| The daily Subh-e-Nau had printed a photograph of an ambulance and said he was inside, with an armed escort.
V| The sisters were last let in on 9 October, for eleven minutes.
N| A deal was fantasy, according to the military's chief spokesman, Major General Saad Qamar.
V| Niazi-Khel, 72, got fourteen years in the case about land for a university.
N| Rubina and 61 others were arrested at a similar vigil in April.
? Has Asad Niazi-Khel lost his sight in one eye? | 1A 2D
? Did Niazi-Khel's sisters see him in October? | 5A
? Was he moved to a hospital in Islamabad? | 3D 4A
? Is the former prime minister going to be released under an agreement with the army? | 6D
? Was Niazi-Khel sentenced in the land case? | 7A
? How many people were arrested at the rally? | -

= Zimbabwean lawmakers are to extend the president's term by two years, although the president says he did not ask for it.
V| The amendment, gazetted on Monday, will go to the lower chamber in ninety days.
N| "I am a constitutionalist and I'll go home in 2028 to my goats," President Garikai Mutasa has told editors three times.
A| A businessman close to him says goats were never mentioned when the two of them discussed 2030.
N| Justice minister Prosper Zhou said that the change needs no plebiscite, only two-thirds.
N| His predecessor in the post, Advocate Tendai Mawere, insists it needs two.
N| In a livestream from Johannesburg veteran Blessing "Bombshell" Gumbo urged soldiers and vendors to "fill the streets on the 31st".
N| The office of Vice-President Constance Chari, said to be unwell in Chengdu, would not say where she was.
V| Mutasa has been in office since tanks rolled into Harare in November 2017.
? Has the president's term been extended? | 1P
? Does the president want to stay until 2030? | 2D 3A
? Did a war veterans' leader call for an uprising? | 6A
? Was a referendum ruled out by the justice minister? | 4A
? Is the vice-president in hospital? | 7W
? When did the president take power? | 8A

= Interpreters left behind in Kabul in 2021 are still being flown to Germany, but a new minister wants the flights to end.
N| Minister Jorg Hellmich told a tabloid on Monday that the plane in September would be the last.
V| About 1,900 people with a promise of admission are in guesthouses in the Pakistani capital.
N| Every one had been interviewed and fingerprinted by three agencies, the foreign office said.
M| A magazine found eleven files that had been signed off with pages missing.
N| "The state gave its word in writing and courts have held it to that," said administrative judge Wiebke Sorensen in a ruling in favour of a family of five.
N| Hellmich confirmed that two officials had been to Kandahar to talk about deportations.
N| The Patenschaftsnetz association says an ex-interpreter was condemned to death in Kabul last Wednesday.
N| The foreign office could not verify that report, it said, having no one in Kabul.
? Have the flights for Afghan interpreters been stopped? | 1P
? Did Germany negotiate with the Taliban? | 6A
? How many Afghans are waiting in Islamabad? | 2A
? Were security checks skipped? | 3D 4A
? Did a Kabul court sentence an interpreter to death? | 7A 8W
? Is the programme unlawful? | 5D

= A shooting at a migrants' hostel in Trieste left no one dead, though for two hours the whole of Italy believed otherwise.
M| An agency dispatch at 9.14 p.m. spoke of three bodies.
N| "There is a dead refrigerator," Prefect Ottavia Slataper said at eleven.
N| Carabinieri colonel Renzo Furlan said the shooter was a 19-year-old from Opicina with his uncle's hunting rifle.
V| The former barracks, meant for 130, houses 340.
N| Its Afghan caretaker, Zabihullah Amiri, said he had rung the emergency number at 8.31 and the first car had pulled up at 9.20.
N| According to Furlan the log shows eleven minutes between call and car.
V| In March 2023 petrol bombs were hurled at its gate.
N| Mayor Fulvio Cossetto said that it was not a night to speak about the future of the building.
? Was anyone killed at the hostel? | 1A 2D
? Who fired the shots? | 3A
? Is the mayor going to close the hostel? | 8W
? Were the police slow to arrive? | 5A 6D
? Was the hostel attacked in 2023? | 7A
? How many people live in the hostel? | 4A

= A delegation from campaign group Blue Harbour was expelled from the deep-sea mining talks in Kingston.
N| The authority's head of protocol, Winsome Blackwood, said that three badges had been "deactivated" after a banner was let down from the gallery.
N| Blue Harbour said its people had walked out in protest and had their badges in their pockets.
V| A ban or pause is supported by 37 of the authority's 169 members, Nauru not being one.
N| The group's researcher, Sina Leota, told the corridor about a watch that a Vancouver company had given Secretary-General Ruperto Galvao.
N| "I don't do accessories," said Galvao when a Brazilian reporter asked him, and he walked on.
N| He foresees rules for mining being passed in July.
V| The chair marked "United States of America" was empty, as it has been since 1996.
A| Delegates complained that two Americans had been sitting in the second row of Nauru's delegation.
? Were the activists expelled from the talks? | 1A 2D
? Did the secretary-general accept gifts from a mining company? | 4A 5W
? Has a mining code been adopted? | 6P
? how many countries want a moratorium | 3A
? Did the United States take part in the session? | 7D 8A

= A mother in Rio says police shot her son as he surrendered; Rio's governor says he was firing.
N| Governor Claudinei Pessanha told reporters on Wednesday that 58 criminals and four heroes had fallen.
N| The public defender's office, whose lawyers went to the morgue, has a list of 132.
V| By six in the morning seventy corpses lay on a tarpaulin in Sao Lucas square, put there by neighbours.
N| Tereza Bezerra said her son, Kaua, 20, had sent her a voice message: "Mum, I've got my hands up."
N| He came out with a rifle at his shoulder, state police secretary Felipe Curado said.
N| Justice Amarildo Moraes Dantas, who oversees a ruling restricting such raids, wants the governor to explain what he was told and when, and gave no view.
N| The man they had come for, called Doca, remains at large, Curado conceded.
V| A raid in Jacarezinho in 2021 cost 28 lives.
? How many people died in the raid on the favela? | 1A 2A
? Did Kaua Bezerra surrender? | 4A 5D
? Was the raid authorised by the supreme court? | 6W
? Were any policemen killed? | 1A
? Is the gang boss who was the target in custody? | 7D
? Did residents bring bodies to the square? | 3A
