= Explosion reported near army barracks in Niamey, cause unclear
A| {Three residents of the Plateau district} reported a loud explosion close to the presidential guard's barracks in Niamey shortly after 4 a.m. on Friday, followed by bursts of gunfire that went on for about twenty minutes.
A| {A security source} said soldiers of the guard had tried to seize their own commander, General Issaka Hamidou.
N| {The defence ministry} said in a statement read on state television that a store of old ammunition had caught fire and that there had been "no unrest of any kind in the ranks".
V| It made no mention of the general.
N| {Hamidou's aide-de-camp, Captain Laouali Souley}, hung up when asked where his superior was.
M| {Radio Sahel Libre} reported that the general was being held in his residence.
V| Neither account could be verified independently, as roads around the barracks were closed and mobile data was cut in much of the capital.
N| {France's embassy} advised its citizens to stay at home until further notice.
V| The guard last mutinied in 2021, when a captain and eleven men were arrested.
? Was there a mutiny at the barracks in Niamey? | 2A 3D+ 7W
? Is General Hamidou under arrest? | 5W+ 6A 7W
? what caused the blast? | 3A+=a store of old ammunition had caught fire ; 7W
? Were eleven soldiers arrested on Friday? | -
? Has France evacuated its citizens from Niger? | -
? Was gunfire heard in the capital? | 1A
? Did the ministry say where the general was? | 4D
? has the president of Niger been overthrown | -

= Striker Okonjo in London for medical, two papers say; clubs silent
M| {The Lisbon daily O Golo} said Benfica forward Daniel Okonjo had flown to London on Wednesday to undergo a medical at Crystal Palace.
M| {Another paper, Record do Norte}, put the fee at 41 million euros plus bonuses.
N| {A spokesman for Palace} said the club did not discuss players under contract elsewhere.
N| {Benfica} issued a two-line note to the stock exchange regulator stating that "no agreement for the sale of the player exists at this date".
V| Okonjo was left out of Wednesday's training session, according to a list posted at the ground.
N| {The coach, Rui Mascarenhas}, attributed the absence to a sore calf.
N| {The player's agent, Femi Adelakun}, did not answer messages.
A| {A person close to the negotiations} said personal terms had been settled a week ago and only the schedule of payments was open.
V| Okonjo scored twice against Palace in a friendly in July.
? Have Benfica sold Okonjo to Crystal Palace? | 3W+ 4D+ 7W+ 8P
? Did the forward travel to London for a medical? | 1A 3W+ 7W+
? how much will Palace pay | 2A=41 million euros ; 3W+
? Why did Okonjo miss training on Wednesday? | 6A+=a sore calf
? has the player agreed personal terms with Palace | 3W+ 7W+ 8A
? Was Okonjo injured against Palace? | -
? Did Adelakun fly to London? | -
? Is Mascarenhas leaving Benfica? | -

= Vietnam's party chief in hospital, say diplomats; Hanoi gives no word
A| {Two Asian diplomats based in Hanoi} said on Monday that the general secretary of Vietnam's ruling party, Nguyen Dinh Khai, had been admitted to a military hospital after a stroke.
A| {One of them} said he had been unable to speak since Saturday.
N| {The foreign ministry} did not reply to written questions.
N| {A party official who answered the telephone at the central office} said he was not authorised to talk about the leader's schedule.
V| Khai, 77, has not been seen in public for nineteen days.
M| {The overseas site Tin Viet} went further, writing that he had died on Sunday night.
A| {The diplomats} said they had seen no sign of that.
N| {State television} showed a letter of condolence to Laos that it said Khai had signed on Monday.
V| In 2023 his predecessor's death was announced four days after it occurred.
? Is Nguyen Dinh Khai in hospital? | 1A 3W+ 4W+
? Is the Vietnamese leader dead? | 6A 7D 8D+
? did the party chief suffer a stroke | 1A 3W+ 4W+
? When was Khai last seen in public? | 5A=nineteen days
? Has a successor been named? | -
? Can Khai still speak? | 2D
? Did Khai's death get announced four days late? | -
? Was the letter of condolence sent by Laos? | 8D+

= Bank Merian and Rheinkredit in merger talks, sources say
A| {Four people with knowledge of the matter} said Rheinkredit and the smaller Bank Merian of Basel had been discussing a combination since the spring.
A| {They} said a price of 19.50 francs a share had been put on the table but not accepted.
N| {Rheinkredit} declined to comment.
N| {Bank Merian} said it "regularly reviews strategic options with advisers", without elaborating.
N| {Switzerland's market supervisor} said it never commented on individual institutions.
V| Shares in Merian rose eleven per cent in Zurich before trading was halted.
N| {The chairwoman of Merian's largest shareholder, the Iselin family foundation}, said she had read about it in the newspaper.
N| "Nobody has asked us, and we are not selling," {Dorothea Iselin} told the broadcaster SRG.
M| {The Basler Kurier} had reported on Sunday that a third bank, from Milan, was also interested.
? Are Rheinkredit and Bank Merian negotiating a merger? | 1A 3W+ 4W+ 5W
? what price has been offered for Merian | 2A=19.50 francs a share ; 3W+
? Has Merian agreed to be taken over? | 2D 3W+
? Has the Iselin foundation sold its stake? | 8D+
? Does an Italian lender want Merian? | 9A
? Did shares in Rheinkredit climb? | -
? Has the supervisor approved the deal? | 5W+
? how far did Merian's stock go up | 6A=eleven per cent

= Sahel kidnapping: doctor and two nurses taken from clinic, say neighbours
A| {People living next to a private clinic in Djibo, in northern Burkina Faso}, said men on motorcycles had driven off with a Slovenian doctor and two local nurses on Tuesday evening.
N| {The clinic's administrator, Moussa Zongo}, said that he could not reach any of the three by telephone and feared the worst.
N| {Slovenia's foreign minister, Tadeja Korenčan}, told reporters she was aware of "reports concerning one of our citizens" but would say nothing that might put him at risk.
N| {The governor of the Sahel region} said the gendarmes had opened an inquiry and that it was too soon to speak of an abduction.
V| No group has claimed responsibility.
M| {The website Faso Matin} wrote that the doctor, Matevž Gorišek, had been released after a few hours.
N| {Zongo} said that was untrue.
V| Two Italian priests seized in the same town in 2022 were held for fourteen months.
? Was Gorišek kidnapped in Djibo? | 1A 2W 3W+ 4W
? Has the doctor been freed? | 6A 7D
? How many people were taken from the clinic? | 1A=a Slovenian doctor and two local nurses ; 4W
? who carried out the abduction | 1A=men on motorcycles ; 5W
? Has a ransom been demanded? | -
? Were Italian clergymen taken along with the doctor? | -
? have jihadists said they are holding the doctor | 5D
? Did the foreign minister confirm that a Slovene had been seized? | 1A 3W+ 4W

= Slovenian doctor seized in Burkina Faso is alive, minister says
V| A Slovenian doctor who vanished from a clinic in Djibo nine days ago is alive and in the hands of an armed group, the government in Ljubljana said on Thursday in its first confirmation of the kidnapping.
N| {Foreign minister Tadeja Korenčan} said an intermediary had passed on a video, recorded this week, in which Matevž Gorišek speaks for forty seconds.
N| {She=Tadeja Korenčan} refused to name the group or to say what it wanted.
M| {The Paris weekly Afrique Hebdo}, quoting a Malian go-between, wrote that the kidnappers were asking for three million euros.
N| {A ministry spokesman, Aljaž Hribernik}, would neither confirm nor deny the sum.
N| "Slovenia does not bargain with terrorists," {he=Aljaž Hribernik} said.
N| {Burkina Faso's security minister} said one of the two nurses taken with the doctor had walked into an army post on Sunday; the other was still missing.
N| {Gorišek's sister, Petra}, asked the media to leave the family in peace.
? Was Gorišek kidnapped in Djibo? | 1A+
? Has the doctor been freed? | 1D+
? How much do the captors demand? | 3W+ 4A=three million euros ; 5W+
? which group holds Gorišek | 3W+
? Has Slovenia paid a ransom? | 6D+
? Are both nurses free? | 7D
? what did the doctor say in the video? | -
? Did Korenčan negotiate with the kidnappers herself? | 6D+

= Finance minister quits, paper says; premier's office calls it speculation
M| {The Sofia daily Dneven Trud} reported on its website late on Tuesday that finance minister Kalina Stoeva had handed in a letter of resignation over the pensions bill.
N| {The prime minister's press office} described the report as speculation.
N| {Stoeva's spokesman, Ivo Radkov}, said the minister was "at her desk and working on the budget".
A| {Two lawmakers from her party} said they had seen the letter, dated 3 November.
N| {The parliamentary leader of the coalition's junior partner, Rumen Gospodinov}, refused to be drawn, saying he would wait for the minister to speak for herself.
V| Stoeva left the building by a side door and did not stop for reporters.
V| She has threatened twice this year to go if the retirement age was not raised.
V| Bulgaria's two-year bonds fell slightly on Wednesday morning.
? Has Stoeva resigned? | 1A 2D+ 3D+ 4A 5W 6W
? the finance minister's departure over pensions | 1A 2D+ 3D+ 4A 5W 6W
? What date is on the letter? | 4A=3 November
? Did the prime minister dismiss his finance minister? | -
? Has the retirement age been raised? | -
? Has Gospodinov left the coalition? | -
? did bond yields rise because of the letter | -
? has Stoeva ever warned she might step down | 7A

= Strike on weapons depot near Latakia, monitors say
N| {The Levant Monitoring Group, based in Athens}, said a depot holding air-defence missiles on the edge of Latakia was destroyed from the air overnight.
N| {The Syrian army} said its defences had "dealt with hostile objects" over the coast and that no installation had been hit.
N| {Israel's military} declined to comment, as is its practice.
A| {A Western intelligence official} said Israeli aircraft had fired at least six missiles from over the sea.
N| {The head of the port hospital, Ghassan Darwish}, said four bodies had been brought in, all in uniform.
V| A fire visible from the corniche burned until daylight, according to video that this agency located on the city's northern rim; what was burning could not be established.
M| {The Lebanese channel Al-Ufuq} said an Iranian colonel was among those killed.
N| {Iran's embassy in Damascus} had no comment.
V| The depot was last attacked in 2020.
? Did Israel carry out the strike near Latakia? | 3W+ 4A
? Was the missile depot destroyed? | 1A 2D+ 6W
? How many people were killed? | 5A=four
? was an iranian officer killed in Latakia | 7A 8W+
? Were civilians among the dead? | 5D
? Was Latakia's port hit? | -
? how many missiles were fired at the depot | 3W+ 4A=at least six
? Did Syria shoot down an Israeli plane? | -

= Measles cluster in Halifax school "under investigation"
M| {The Halifax Chronicle} said on Thursday that at least five pupils at Fairmount Elementary had come down with measles.
N| {Nova Scotia Health} said that laboratory results were pending and that it could not say at this stage whether the illness was measles.
N| {The school's principal, Rhoda MacIsaac}, referred all questions to the health authority.
N| "My daughter has it, the doctor told us so," said {Jérémie Boudreau, whose eight-year-old is in grade three}.
A| {A nurse at the children's hospital} said two unvaccinated siblings had been admitted.
V| The school was open on Thursday.
N| {The authority} has offered vaccination to all staff and pupils.
V| The province's last outbreak, in 2017, involved 25 cases, none of them at Fairmount.
? Is there a measles outbreak at Fairmount Elementary? | 1A 2W+ 3W+ 4A
? How many children have fallen ill? | 1A=at least five ; 2W+
? has the school been closed | 6D
? Did Fairmount have measles cases in 2017? | 8D
? Have all the pupils been vaccinated? | 7P+
? Has a child died of measles in Halifax? | -
? Were the patients in hospital immunised? | 5D
? what did the principal say about the cases | 3W+

= Pilot of missing cargo plane reported engine trouble, says officer
V| A Boeing 737 freighter with four people aboard disappeared from radar over the Java Sea on Sunday, sixteen minutes after leaving Semarang for Banjarmasin.
A| {An air force officer involved in the search} said the captain had reported trouble with the left engine.
N| {The transport safety committee} said it had not yet heard the tower recording and could neither support nor rule out that account.
N| {The operator, Garda Kargo}, said it had received no message of any kind from the crew.
N| {Its maintenance chief, Wahyu Prasetya}, said both engines had been inspected in October and found in order.
M| {The news portal Kabar Pagi} reported that fishermen had picked up a seat cushion and two life vests off Bawean.
N| {Search coordinator Yuli Hapsari} said objects had been recovered, but it was not clear whether they came from an aircraft.
V| Rain forced the helicopters back at dusk.
? Did the captain report engine problems? | 2A 3W 4D+
? Has wreckage of the plane been found? | 6A 7W
? How many people were on board? | 1A=four
? Did the plane crash because of the left engine? | 3W
? were the engines checked before the flight | 5A+
? Was the freighter flying to Semarang? | 1D
? Have survivors been rescued? | -
? Did the crew radio the company before vanishing? | 4D+

= Drugmaker Halvorsen weighs sale of vaccine arm, sources say
A| Halvorsen Pharma of Denmark is exploring a sale of its vaccine division that could fetch up to two billion dollars, {people familiar with its plans} said on Monday.
A| {The people}, who asked not to be named because the process is private, said a decision could come before Christmas.
N| {A company spokeswoman, Mette Lauritzen}, said Halvorsen did not comment on market rumours.
N| {Chief executive Anders Skovgaard} had told analysts in August that vaccines were "core, today and tomorrow".
M| {The business daily Erhverv} named Japan's Onoda and the buyout firm Cresting Partners as possible bidders.
N| {Onoda} said the information had not come from the company and that it had decided nothing.
N| {Cresting} could not be reached outside office hours.
V| The unit had sales of 610 million dollars last year and employs 2,300 people in Hillerød.
? Has Halvorsen sold its vaccine business? | 1P 2P 3W+
? Is Halvorsen considering selling the vaccine unit? | 1A 2A 3W+ 4D+
? what is the division worth | 1A=up to two billion dollars ; 3W+
? Has Onoda bid for the vaccines unit? | 5P 6D+
? Who might buy the unit? | 3W+ 5A=Japan's Onoda and the buyout firm Cresting Partners ; 6W+ 7W+
? Will workers in Hillerød be laid off? | -
? How many people work for the division? | 8A=2,300
? Has Skovgaard resigned? | -

= Minister met rebel chief in Nairobi, letter suggests
M| {The East African Courier} published on Saturday what it said was a note by Kenya's intelligence service recording a meeting in a Nairobi flat between Ethiopia's peace minister, Hailu Woldegebriel, and the rebel leader Jaal Gammadaa.
M| {The newspaper} said the two had talked for five hours on 9 September.
N| {Addis Ababa's government communication office} called the note "a clumsy forgery".
N| Hailu was in Dire Dawa that day to open a dry port, {his office} said.
N| {A spokesman for the rebels, Tolera Bikila}, said he could neither confirm nor deny contacts "at any level".
N| {Kenya's interior ministry} did not respond to a request for comment.
V| This agency has not seen the original and could not verify that it is genuine.
V| The two men did meet openly in Dar es Salaam in 2023, in talks that broke down over disarmament.
? Did Hailu meet Jaal Gammadaa in Nairobi? | 1A 2A 3D+ 4D+ 5W+ 6W 7W
? How long did the meeting last? | 2A=five hours ; 3D+
? Did the minister and the rebel leader talk in Tanzania in 2023? | 8A
? Is the intelligence note authentic? | 3D+ 6W+ 7W
? Did Kenya mediate between Ethiopia and the rebels? | -
? have the rebels agreed to disarm | -
? Where was Hailu on 9 September? | 1A=a Nairobi flat ; 4A+=in Dire Dawa
? Was Ethiopia's prime minister at the meeting? | -

= Gunmen attack hotel in Kismayo; conflicting tolls
V| Gunmen forced their way into the Hotel Jubba Palace in the Somali port of Kismayo on Sunday afternoon and held part of it for six hours.
N| {Police chief Abdirisaq Hirsi} said seven people were dead, among them three of the attackers.
A| {Two ambulance drivers} told this agency they had carried away at least nineteen bodies.
N| {Hirsi}, asked about that number, said he would not argue with ambulance drivers.
M| {The Mogadishu station Radio Banaadir} said the deputy governor, Faduma Aden, had been killed in the lobby.
N| {Her brother, the lawyer Yusuf Aden}, said she had left by the kitchen and was at home.
V| No group had said by midnight that it was behind the assault.
N| {Jubaland's interior ministry} said it was too early to point a finger.
V| A car bomb at the same hotel killed 26 people in 2019.
? Were nineteen people killed at the Kismayo hotel? | 2D 3A 4W
? Did the deputy governor die in the attack? | 5A 6D+
? who was behind the hotel assault | 7W 8W
? how many died in the Jubba Palace attack | 2A=seven ; 3A=at least nineteen ; 4W
? Has al-Shabaab claimed responsibility? | 7D 8W
? Did a car bomb go off at the hotel on Sunday? | -
? How long did the siege last? | 1A=six hours
? Was the police chief wounded? | -

= Chip plant for Wrocław "all but agreed", says daily
M| {The Warsaw daily Gazeta Gospodarcza} wrote on Monday that the Taiwanese chipmaker Hsinta would build a four-billion-euro plant outside Wrocław.
N| {Hsinta} said in a filing in Taipei that it had made no decision on any site in Europe.
N| {Poland's development minister, Krystian Wilczek}, smiled and said that he never spoke about guests before they rang the bell.
A| {An official at city hall} said a plot of 140 hectares had been set aside and that surveyors were already at work.
N| {The mayor's spokeswoman} said she could not comment on individual investors.
V| Hsinta turned down Saxony in 2022 after a dispute over power prices.
N| {The Czech industry ministry} said on Monday that its own talks with the company were continuing.
A| {Analysts} think that a decision will not be taken before spring.
? Will Hsinta build a factory near Wrocław? | 1A 2D+ 3W 5W 8W
? Has the chipmaker chosen Poland for its European plant? | 1A 2D+ 3W+ 5W
? how much would the plant cost | 1A=four-billion-euro
? Has land been put aside for the project? | 4A 5W+
? Is Hsinta still talking to Prague? | 7A+
? Did Hsinta reject Wrocław over electricity prices? | -
? When will the company decide? | 8A=not be taken before spring
? How many jobs will the plant bring? | -

= Abbot's resignation reported after audit; monastery silent
A| {Two members of the community} said the abbot of Sankt Gebhard in Vorarlberg, Father Ulrich Netzer, told monks at supper on Friday that he was giving up his office.
N| {The monastery's gatekeeper} said the abbot received no calls during Advent.
N| {The diocese of Feldkirch} said it had no knowledge of a resignation and that such a letter would in any case go to Rome.
M| {The Vorarlberger Bote} linked the step to an audit that found 600,000 euros missing from the forestry account.
N| {The auditor, Gerlinde Fink}, cited her duty of confidentiality.
V| Netzer celebrated Mass as usual on Sunday and did not mention the matter.
N| {The Congregation's visitator, Abbot Pius Lenherr}, announced that he would visit Sankt Gebhard "in the new year, as long planned".
V| Netzer's predecessor stepped down in 2014 for reasons of health.
? Has Abbot Netzer resigned? | 1A 2W+ 3W
? Is money missing at the monastery? | 4A 5W
? Why is the abbot going? | 4A=an audit that found 600,000 euros missing from the forestry account
? did netzer talk about stepping down at mass | 6D
? Has the Vatican accepted the abbot's resignation? | 3W
? Did Netzer give up his post because he was ill? | -
? Has Lenherr visited Sankt Gebhard over the affair? | 7P+
? Did the abbot embezzle the money? | -

= Russian cultural attaché in Oslo said to have defected
M| {The Norwegian broadcaster Kanal Nord} reported on Wednesday that Arkady Belousov, a cultural attaché at the Russian embassy in Oslo, had asked for asylum together with his wife and two sons.
N| {The Norwegian Directorate of Immigration} said it never commented on individual cases.
N| {The foreign ministry's spokeswoman, Ragnhild Tveit}, confirmed only that a Russian diplomat had been reported absent by his embassy on 2 November.
N| {The embassy} called the report a fabrication and said Belousov was on leave in Kaluga.
A| {A former colleague in Moscow} said Belousov's flat in the city had been searched.
N| {Norway's security service} would not say whether it had spoken to him.
V| Calls to a mobile number registered to Belousov went unanswered.
V| A Russian naval officer applied for asylum in Kirkenes last year and was turned away.
? Did Belousov defect to Norway? | 1A 2W+ 4D+ 6W 7W
? Has the attaché applied for asylum? | 1A 2W+ 4D+ 7W
? Where is Belousov now? | 4A+=in Kaluga
? Was Norway's asylum office willing to confirm the application? | 2D+
? Did the attaché take his children along? | 1A
? Was Belousov's asylum request rejected? | 2W+
? did he hand secrets to norwegian intelligence | 6W+
? Did Russia expel a Norwegian diplomat in return? | -

= Norway confirms asylum request by Russian diplomat, expels no one
V| Norway's government confirmed on Friday that Arkady Belousov, until last month a cultural attaché at the Russian embassy, is in the country and has asked for protection.
N| "He came of his own free will and nobody paid him," said {justice minister Eivind Hauge}.
N| {The minister} did not want to say whether Belousov's family was with him.
N| {The Russian ambassador, Galina Sitnikova}, accused Norway of abduction and demanded to see him within 24 hours.
A| {Officials briefed on the case} said Belousov had worked for military intelligence and had brought a list of names.
N| {Sitnikova} called that "a spy novel for the poor".
N| {The security service} again had nothing to say.
V| His application will be decided by the immigration directorate, which normally needs six months.
? Did Belousov defect to Norway? | 1A 2A+ 4D+
? Did the attaché take his children along? | 3W+
? Was Belousov abducted? | 2D+ 4A+
? Has Norway granted Belousov asylum? | 8P
? Was the attaché an intelligence officer? | 5A 6D+ 7W
? Did Norway pay the defector? | 2D+
? Has the ambassador met Belousov? | 4P+
? how many names are on the list | -

= Rebels claim capture of Sake airstrip; army says fighting goes on
N| {The spokesman of the rebel coalition, Justin Kabanda}, said on Monday that its fighters had taken the airstrip at Lubutu in eastern Congo "without a shot".
N| {Army spokesman Colonel Sylvain Mbuyi} said that government troops were holding the runway and that combat was continuing to the south.
A| {A pilot who flies for an aid group} said he had been told by radio not to land.
N| {The United Nations mission} said it had no people in Lubutu and could not confirm who was in control.
M| {Radio Kivu Libre} reported that soldiers had been seen taking off their uniforms at the market.
N| {Mbuyi} called such stories propaganda.
N| {The parish priest, Abbé Florent Kasongo}, said that he had counted eleven wounded in the mission hall.
V| The rebels claimed in August to have taken the same airstrip, wrongly, as it turned out.
? Have the rebels captured the Lubutu airstrip? | 1A+ 2D+ 4W
? Who controls the runway? | 1A+=its fighters ; 2A+=government troops ; 4W
? Did soldiers desert at Lubutu? | 5A 6D+
? did the rebels take lubutu's airstrip in August | 8D
? How many were wounded? | 7A=eleven
? Has the UN withdrawn from Lubutu? | -
? Was the aid group's plane shot at? | -
? Did the rebels take the airstrip after heavy fighting? | 1D+

= Singer's death was hoax, manager says
M| {Several entertainment sites in Manila} reported on Saturday night that the singer Carmela Vidal had been killed in a road accident near Tagaytay.
N| {Her manager, Boyet Salonga}, said she was alive, well and "eating pancakes".
N| {Police in Tagaytay} said there had been one accident on Saturday, involving a lorry and a tricycle, and that no celebrity was involved.
V| The first report appeared on an account that copied the logo of a national newspaper.
M| {One of the sites, Star Buzz PH}, took its article down and apologised.
N| "I have read my obituary and it needs work," {Vidal} wrote on Sunday.
N| {The cybercrime office} said it was looking into who ran the account.
V| A similar rumour in 2020 claimed that she had drowned.
? Did Carmela Vidal die in a road accident? | 1A 2D+ 3D 5D 6D+
? Is the singer alive? | 1D 2A+ 6A+
? who started the rumour | 4A=an account that copied the logo of a national newspaper ; 7W
? Did Star Buzz PH retract its story? | 5A
? Was there a crash in Tagaytay on Saturday? | 1A 3A
? Has anyone been arrested over the hoax? | -
? Did Vidal drown in 2020? | -
? Was Salonga hurt in the accident? | -

= Central bank governor of Ghana out, radio says; presidency denies
M| {Accra's Unity FM} said on Thursday morning that the president had removed the governor of the central bank, Dr Kwabena Asiedu-Poku.
N| {Presidential spokesman Nii Lartey Quaye} said the governor "remains in post and enjoys the full confidence of the president".
A| {Two senior staff at the bank} said Asiedu-Poku had cleared his office the evening before.
N| {The bank's communications department} asked for questions in writing and did not answer them.
V| A meeting of the rate-setting committee due on Thursday was put off without explanation.
N| {Opposition finance spokeswoman Akosua Debrah} demanded that the president "tell the country who is signing the banknotes".
V| The cedi lost two per cent against the dollar by noon.
A| {Traders} said they had heard the name of the deputy governor, Salifu Mahama, as a successor.
? Was the central bank governor dismissed? | 1A 2D+ 4W+
? Is Asiedu-Poku still governor? | 1D 2A+ 4W+
? Has the governor moved out of his office? | 3A 4W+
? who is to follow Asiedu-Poku | 8A=the deputy governor, Salifu Mahama
? Did the rate committee meet on Thursday? | 5D
? Why was the governor removed? | -
? Did Asiedu-Poku resign of his own accord? | -
? how far did the currency fall | 7A=two per cent

= Ghana names new central bank chief
V| Salifu Mahama was sworn in on Tuesday as governor of Ghana's central bank, five days after the presidency had insisted that his predecessor was staying.
N| {The president} thanked Dr Kwabena Asiedu-Poku for "six years of distinguished service" and gave no reason for the change.
N| {Presidential spokesman Nii Lartey Quaye} said that what he had told reporters last Thursday was "correct at the time".
N| {Asiedu-Poku}, reached at his home in Kumasi, said he had been asked to go and had gone.
N| {He=Asiedu-Poku} declined to say whether there had been a quarrel over interest rates.
M| {The Daily Ledger} wrote that he had refused to print money for civil servants' wages.
N| {The finance ministry} rejected that as "untrue and irresponsible".
V| The committee will meet on Friday under its new chairman.
? Was the central bank governor dismissed? | 1A 4A+
? Why was Asiedu-Poku removed? | 2W+ 5W+ 6A=he had refused to print money for civil servants' wages ; 7D+
? Is Asiedu-Poku still governor? | 1D 2D+ 4D+
? Did the presidential spokesman apologise for his denial? | 3D+
? Who is the new governor? | 1A=Salifu Mahama
? Has the rate committee met under Mahama? | 8P
? was there a row about rates | 5W+
? Did the president accuse Asiedu-Poku of wrongdoing? | -

= Fire on North Sea platform; operator silent on injuries
A| {Workers' relatives in Aberdeen} said on Tuesday that at least six men had been burned in a fire on the Kestrel Bravo platform, 180 kilometres north-east of the city.
N| {The operator, Tarrant Energy}, said there had been "a heat event in a compressor module" that was put out within half an hour.
N| {Its spokesman, Gregor Innes}, would not say whether anybody was hurt.
N| {The coastguard} said two helicopters had flown to the platform and that it was for the company to give details about persons.
M| {The Evening Granite} said that three men had been taken to the burns unit in Glasgow.
N| {The hospital} said it would not discuss patients.
N| {The union's regional officer, Moira Buchan}, claimed a gas alarm had been switched off for maintenance.
N| {The Health and Safety Executive} said inspectors would establish why the fire had broken out.
V| Production, about 30,000 barrels a day, was stopped.
? Were workers injured in the fire on Kestrel Bravo? | 1A 3W+ 4W 5A 6W
? How many men were burned? | 1A=at least six ; 3W+ 4W 5A=three ; 6W
? Was the gas alarm off when the fire started? | 7A
? what caused the fire | 8W
? Is the platform still producing? | 9D
? Did anyone die on the platform? | 3W+
? Were the men taken to a hospital in Aberdeen? | 5D
? Did Tarrant admit there had been a fire? | 2A+

= Judge to head football federation? "Ask the judge"
M| {The Asunción daily Hoy Mismo} said on Monday that Paraguay's football federation would be run by a judge, Nélida Ocampos, until elections in April.
N| {Ocampos} told a radio reporter that she had "a great many files on my desk, and none of them has a ball on it".
N| {The federation's lawyer, Blas Irala}, said no request of that kind had reached him.
A| {A member of the executive committee} said the president, Óscar Benegas, had agreed on Sunday to stand aside.
N| {Benegas} has said nothing since prosecutors searched his house last week.
N| {The South American confederation} said that it was following events and would not comment on them.
V| World football's governing body suspended Kenya and Zimbabwe in 2022 for what it called outside interference.
N| {Prosecutor Carlos Frutos} said the inquiry into television contracts would run until May.
? Has Benegas stepped aside as federation president? | 4A 5W+ 6W
? Will Ocampos run the federation? | 1A 2W+ 3W+ 6W
? Did world football's governing body suspend Paraguay? | -
? Was Benegas's home raided? | 5A
? Has Benegas been charged? | -
? how long will the investigation go on | 8A=until May
? When are the elections? | 1A=April
? Did Ocampos turn the job down? | 2W+

= Bus plunges into ravine in Ayacucho; toll unclear
N| {Peruvian police} said on Sunday that a bus of the company Turismo Rumi had left the road near Puquio and fallen some 200 metres.
N| {The regional health director, Dr Celinda Quispe}, counted fourteen dead and 31 injured by nightfall.
A| {Survivors} spoke of more than twenty bodies.
N| {Highway police major Rubén Tello} said neither number was final because the wreck had not been searched.
A| {Passengers} said that the driver had been looking at his telephone.
N| {Turismo Rumi's manager, Elmer Soto}, said that was a lie and that a rock had struck the windscreen.
N| {Tello} said only the investigation would show what had happened.
V| The driver, Wilmer Ccoyllo, died at the wheel.
V| Another of the firm's buses crashed on the same bend in 2018 without loss of life.
? Did more than twenty people die in the bus crash? | 2D 3A 4W
? how many were killed near puquio | 2A=fourteen ; 3A=more than twenty ; 4W
? Was the driver using his phone? | 5A 6D+ 7W
? What caused the crash? | 5A=the driver had been looking at his telephone ; 6A+=a rock had struck the windscreen ; 7W
? Did the driver survive? | 8D
? Did anyone die in the 2018 crash? | 9D
? Has the bus company lost its licence? | -
? Was Soto on the bus? | -

= Opposition leader barred from leaving Harare, party says
N| {The Movement for Renewal} said its leader, Tendai Mutasa, was taken off a flight to Johannesburg on Friday and told to go home.
N| {Its secretary-general, Rudo Chikomba}, said two plain-clothes men had kept his passport.
N| {Immigration chief Lovemore Dube} said Mutasa had "missed his flight, like many people do".
A| {A ground steward} confirmed that Mutasa had been on board and in his seat.
N| {The airline, Veldt Air}, said privacy rules prevented it from discussing passengers.
N| {Police spokeswoman Grace Nyoni} said she was unaware of any instruction and would check.
M| {The Herald of Zimbabwe} wrote that Mutasa was wanted for questioning over foreign money.
N| {Chikomba} said he had received no summons.
V| Mutasa spent eight months in jail in 2020.
? Was Mutasa prevented from leaving Zimbabwe? | 1A+ 2A+ 3D+ 4A 5W 6W+
? Did the opposition leader miss his plane? | 1D+ 3A+ 4D 5W
? Was Mutasa arrested on Friday? | -
? has his passport been taken away | 2A+ 6W+
? Has Mutasa been summoned by the police? | 7P 8D+
? Did Mutasa get to Johannesburg? | 1D+ 3D+
? When was the opposition leader in prison? | 9A=2020
? did the airline refuse to carry him | 5W+

= Two Gulf airlines exploring tie-up, Bahraini paper reports, as both sides stay mute
M| {The Bahraini business weekly Al-Mizan} reported on Sunday that Dilmun Air and the Omani carrier Batinah Wings had hired bankers to study a full merger, a step that would create a fleet of 96 aircraft.
N| Asked about the report at an air show in Sharjah, {Dilmun's chief executive, Isa al-Khalifa Murad}, laughed and walked on.
N| {Batinah's head of corporate affairs, Huda al-Rawahi}, wrote in an e-mail that the airline "has nothing to announce".
A| {Two bankers who have seen the mandate} said that it covered everything "from a shared lounge to a single company".
N| {Oman's transport minister}, whose government owns sixty per cent of Batinah, told parliament on Tuesday that no sale, merger or swap of shares was planned.
V| The two carriers have sold seats on each other's flights since 2018.
V| A first attempt to bring them together foundered in 2015 on the question of where the head office should be.
N| {Bahrain's sovereign fund} did not return calls.
? Are Dilmun Air and Batinah Wings preparing to merge? | 1A 2W+ 3W+ 4A 5D+ 8W+
? have the two airlines merged | 1P 5D+
? How big would the combined fleet be? | 1A=96 aircraft
? Why did the first attempt fail? | 7A=the question of where the head office should be
? Does Oman plan to sell its Batinah shares? | 5D+
? Did al-Khalifa Murad deny the merger report? | 2W+
? Do the two companies share passengers on flights? | 6A
? Will the new company be based in Muscat? | -

= Parliament speaker's aide shot outside home in Tirana
V| An adviser to the speaker of Albania's parliament was shot and wounded outside his block of flats in Tirana late on Wednesday.
N| {The mother and sister of the adviser, Gent Kola}, told the station Ora TV that a man in a helmet had fired four times.
N| {Police} said the motive was being looked into and that they were following "all leads, private and professional".
M| {The tabloid Syri i Natës} claimed, without naming its source, that Kola had been about to testify on a road-building contract.
N| {The special prosecutor's office} refused to say whether he was on any list of witnesses.
N| {Kola's lawyer, Anila Dervishi}, said that he had been called by nobody and knew nothing about roads.
A| {Neighbours} recalled a quarrel about a parking space in September.
V| The speaker, Fatmir Hoxhallari, cut short a trip to Vienna.
N| {Doctors} described Kola's condition as stable.
? Was Kola shot because he was going to testify? | 3W 4A 5W 6D+
? What was the motive for the shooting? | 3W 4A=Kola had been about to testify on a road-building contract
? Is Kola dead? | 1D 9D
? Was Kola due to give evidence about a contract? | 4A 5W 6D+
? how many shots were fired | 2A=four
? Has the gunman been caught? | -
? Did the speaker return from Vienna? | 8A
? Was Hoxhallari the target? | 3W

= Coup attempt in Bissau? Shots, a curfew and two versions
V| Shooting was heard around the naval headquarters in Bissau before dawn on Saturday, and by breakfast a curfew had been declared.
N| {The government} said in a communiqué that "a group of adventurers" had tried to free drug suspects from a cell and had been overpowered.
A| {Three foreign diplomats} spoke of a failed coup led by the former navy chief, Rear Admiral Quintino Na Bangna.
N| {The admiral's wife, Domingas}, said that he was in Dakar for an eye operation.
N| {The hospital in Dakar} said it did not give out patients' names.
N| {West Africa's regional bloc} condemned "any attempt to change the constitutional order" but stopped short of saying that one had taken place.
M| {The Portuguese agency Atlântica}, citing a military nurse, put the dead at five.
N| {Armed forces spokesman Captain Samba Djaló} said that he had no figure he would be willing to sign.
V| The admiral was acquitted in 2016 of plotting against an earlier president.
? Was there a coup attempt in Guinea-Bissau? | 2D+ 3A 6W
? Did Na Bangna lead an attempted putsch on Saturday? | 2D+ 3A 4D+ 5W
? Where is the former navy chief? | 4A+=in Dakar ; 5W
? How many people were killed? | 7A=five ; 8W+
? was the admiral convicted of plotting in 2016 | 9D
? Did the drug suspects escape? | 2D+
? Has a curfew been imposed? | 1A
? Did the bloc send troops? | -

= Bissau: admiral presented to press in handcuffs
V| Guinea-Bissau's former navy chief, Quintino Na Bangna, whom his family had placed in a Dakar clinic, was shown to reporters in Bissau on Tuesday with his hands bound.
N| {Defence minister Armando Biai} said the admiral had been caught on a fishing boat off Bubaque and had "tried to take the state by force".
N| {The minister} withdrew the first account of a raid on a prison cell, which he called "incomplete".
N| "I came to fish," {Na Bangna} told the cameras before being led off.
N| {His lawyer, Suzi Vaz}, said he had never set foot in the naval headquarters on Saturday.
N| {Biai} confirmed six deaths, all of them soldiers.
A| {Relatives of a missing lieutenant} say the number is higher.
N| {The clinic in Dakar} once more declined to say whether Na Bangna had ever been its patient.
V| A military court is to hear the case in January.
? Was there a coup attempt in Guinea-Bissau? | 2A+ 5D+
? Did Na Bangna lead an attempted putsch on Saturday? | 2A+ 4D+ 5D+
? How many people were killed? | 6A+=six ; 7D
? Where was the former navy chief found? | 2A+=on a fishing boat off Bubaque
? Did drug suspects' friends raid a prison cell? | 3D+
? Was Na Bangna treated in Dakar? | 8W
? Has the admiral been sentenced? | 9P
? Did Na Bangna admit to the plot? | 4D+

= Quake sensor, not a nuclear test, says Pyongyang watcher
M| {Several South Korean broadcasters} said on Friday that the North had apparently carried out an underground nuclear test at Punggye-ri.
N| {The Korea Meteorological Administration} said a tremor of magnitude 2.4 had been recorded and that it was analysing whether it was natural.
N| {Seoul's joint chiefs of staff} said they were "not in a position to characterise" the event.
N| {The seismologist Ahn Byeong-ho of Pohang} said that a test of any size would have looked altogether different.
M| {Tokyo's Asa Shimbun} quoted a defence official as saying that radiation counts were normal.
N| {Pyongyang's state news agency} did not mention the matter.
N| {Washington's special envoy, Harriet Lindqvist}, said she would let the scientists finish.
V| The North's last test, in 2017, caused a quake of magnitude 6.3.
A| {Analysts} have long said that the tunnels there are ready for another.
? Did North Korea carry out a nuclear test on Friday? | 1A 2W 3W 4D 7W
? How strong was the tremor on Friday? | 2A=magnitude 2.4
? was more radiation than usual measured | 5D
? Did the North comment on the tremor? | 6D+
? Was the tremor natural? | 2W 3W 4A
? Did a missile launch take place on Friday? | -
? Was the tremor of magnitude 6.3? | 2D
? Is the test site ready for use? | 9A

= Mining chief held at Kinshasa airport for hours, company says little
A| {Passengers on a Brussels flight} said on Thursday that the head of the copper miner Katandu, the Australian Bruce Wetherell, was led away by men in dark suits at Kinshasa's N'Djili airport.
N| {The company} said in a notice to the Sydney exchange that Mr Wetherell was "in the country and in good health".
N| {A Katandu spokesman}, pressed on whether he had been arrested, said he would leave it at the notice.
N| {Congo's mines minister, Clarisse Ilunga}, said no foreigner had been detained on her orders.
N| {The intelligence agency} never speaks to the press and did not do so on Thursday.
M| {The Sydney Courier} said the agency wanted the company to pay 240 million dollars in disputed taxes.
N| {Australia's foreign department} said it was providing assistance to a citizen in Kinshasa.
V| Katandu's shares fell nine per cent.
? Has Wetherell been arrested in Kinshasa? | 1A 3W+ 4D+ 5W+
? Is the mining boss free? | 2W+ 3W+
? Did the authorities ask Katandu for unpaid taxes? | 5W+ 6A
? how much does congo want from katandu | 6A=240 million dollars
? Did Canberra say one of its citizens was being helped? | 7A
? Has Katandu paid the taxes? | -
? Was Wetherell stopped in Brussels? | -
? Did the mines minister order the arrest? | 4D+

= Club captain's retirement denied, then half-confirmed
M| {The Rosario station Cadena Sur} said on Monday that Newell captain Lautaro Bassi, 36, had told team-mates he was giving up football.
N| {The club's media officer} wrote that Bassi was "concentrating on Sunday and nothing else".
N| {Bassi's father, Néstor}, said over the garden fence that it was news to him.
A| {Two players} confirmed that there had been a speech in the dressing room, and tears.
N| {Coach Darío Quintana} was asked three times and answered each time with the score of the last match.
N| On Tuesday night {the captain} posted a picture of his boots hanging from a nail, with no words.
N| {Club president Silvia Ferrer} said the next day that "Lautaro will tell his story when the season is over".
V| Bassi has played 412 league matches for the club.
V| In 2021 he announced that he would stop, and changed his mind two weeks later.
? Is Bassi retiring? | 1A 2W+ 3W 5W+ 7W+
? Did the captain tell the team he was stopping? | 1A 2W+ 4A 5W+
? Did Bassi say he would quit in 2021? | 9A
? How many games has Bassi played for Newell in the league? | 8A=412
? Did Bassi deny that he is retiring? | -
? Is the coach leaving at the end of the season? | -
? has bassi signed for another club | -
? When will Bassi speak? | 7A+=when the season is over

= Hospital ship deal with Fiji leaked
M| {The Suva Tribune}, on the strength of eleven pages it says were left in a photocopier, reported on Wednesday that Fiji would let China station a hospital ship at Lautoka for ten years.
N| {Prime minister Sitiveni Naqica} told parliament: "There is no such agreement, there is a piece of paper."
N| {China's ambassador} said medical cooperation was proceeding in the interest of both peoples, and ignored a question on the ship.
A| {A government lawyer} said that the text was a draft from July and that three clauses had since been struck out.
N| {Opposition leader Litia Vunisa} said she would ask the high court to order its release.
N| {Australia's defence minister} said he was not going to react to a newspaper.
V| The pages, parts of which the paper put online, bear no signature, and their origin could not be established.
V| A Chinese hospital ship called at Suva for a week in 2018.
? Has Fiji agreed to host a Chinese hospital ship? | 1A 2D+ 3W+ 7W
? Was the agreement signed? | 2D+ 7D
? how long would the vessel stay | 1A=ten years
? Is the document a draft? | 2A+ 4A 7W
? Did a hospital ship from China visit Fiji in 2018? | 8A
? Has the high court ordered publication of the text? | 5P
? Did Australia protest to Fiji? | 6W+
? Would the ship be armed? | -

= Ministry worker held over leaked Lautoka paper
V| Police in Suva have arrested a clerk at the foreign ministry in connection with the publication of a draft accord on a Chinese hospital ship.
N| {Assistant commissioner Epeli Ravouvou} said the woman, 29, was suspected of having passed on the papers for money.
N| {The Suva Tribune's editor, Jone Baleilevu}, said that the paper had paid nobody and would not discuss its sources.
N| {The clerk's brother} said she had been on sick leave that week.
N| {Foreign ministry secretary Ana Cakau} refused to be drawn on whether the ship would come.
N| {Prime minister Sitiveni Naqica} has since told a church congress that talks with Beijing on "a floating clinic" were "at an early stage".
V| That was the first time he had acknowledged any negotiations.
N| {Ravouvou} said charges had not yet been laid.
? Did the clerk leak the document to the Tribune? | 2A 3W+ 4D
? Did the newspaper pay for the papers? | 2A 3D+
? Has the woman been charged? | 8D
? Has Fiji agreed to host a Chinese hospital ship? | 5W+ 6D+
? Is Fiji negotiating with China about the ship? | 5W+ 6A+ 7A
? was the editor arrested | -
? Has Naqica admitted that he misled parliament? | -
? How old is the clerk? | 2A=29

= Grain ship hit mine off Romania, crew says
N| {The master of the bulk carrier Ionian Grace} told the coastguard that his ship had struck a mine at 5.40 on Tuesday morning, some twelve miles off Sulina.
N| {Romania's naval authority} said that the nature of the blast had not been determined.
A| {A person at the insurers in Piraeus} thought a drone more likely, because the hole was above the waterline.
N| {Kyiv's navy spokesman} said no Ukrainian device had been lost in those waters.
N| {Moscow} offered no comment.
V| All nineteen crew were taken off; the second engineer has a broken wrist.
M| {The maritime news service Bosporus Log} wrote that a second vessel had been damaged nearby.
N| {The naval authority} said that it had received only one distress call.
V| Two ships hit mines in the same stretch of sea in 2023, one of them fatally.
? Did the Ionian Grace hit a mine? | 1A+ 2W 3D
? What caused the explosion? | 1A+=a mine ; 2W 3A=a drone
? Was a second ship damaged on Tuesday? | 7A 8D
? did anyone on the bulk carrier die | 6D
? Was the mine Ukrainian? | 2W 4D+
? Did Russia attack the ship? | 2W 5W+
? Did the Ionian Grace sink? | -
? How many sailors were rescued? | 6A=nineteen

= Bomb plot arrests in Manchester: what is known
V| Counter-terrorism officers arrested two men and a teenager in Manchester in the early hours of Friday.
N| {Greater Manchester Police} said the three, aged 17, 24 and 31, were being held on suspicion of preparing an act of terrorism and that it would not speculate on a target.
M| {The Daily Standard-Mail} claimed that a Christmas market had been the target.
M| {The BBC} reported that neighbours saw officers carry out jars of powder.
N| {Deputy chief constable Maxine Oldroyd} said that nothing had been found "at this stage" that could have exploded.
N| {The council leader, Farooq Dadabhoy}, said the market would open as usual on Saturday.
A| {Whitehall sources} said that the men had been under watch for weeks.
N| {A solicitor for the eldest, Rachel Kemble}, said her client was a chemistry teacher and denied everything.
V| Magistrates gave detectives until Wednesday to hold them.
? Was a Christmas market the target of the plot? | 2W 3A
? Were explosives found? | 4A 5D
? How many people were arrested? | 1A=two men and a teenager
? Has the market been cancelled? | 6D+
? Have the suspects been charged? | -
? did the chemistry teacher confess | 8D+
? Were the suspects known to the security services? | 7A
? Was one of those arrested a minor? | 1A 2A

= Streaming firm Viddo in sale talks, staff told nothing
A| {A person who took part in the calls} said the streaming service Viddo was discussing a sale to the Canadian cable group Norvalis for about 3.1 billion dollars.
N| {Viddo's founder, Priya Ramachandran}, wrote to staff that she would not "feed the rumour mill" and asked them not to either.
N| {Norvalis} pointed to its policy of not commenting on speculation.
M| {The website Deal Ledger} reported that exclusivity would end on 30 November.
A| {Two employees} said lawyers had taken over the fourth floor.
N| {Investor Stellan Brandt}, who holds nine per cent, said that no offer had reached shareholders and that he would reject one at that price.
V| Viddo lost 210 million dollars last year.
V| Norvalis bought the sports channel Arena Plus in March after eight months of denials.
? Is Viddo being sold to Norvalis? | 1A 2W+ 3W+
? Has Norvalis made an offer to Viddo's shareholders? | 3W+ 6D+
? how much is norvalis ready to pay | 1A=about 3.1 billion dollars ; 3W+
? Will Brandt accept the bid? | 6D+
? Did Norvalis buy Arena Plus? | 8A
? Did Ramachandran tell employees the company was for sale? | 2W+
? Did Viddo make a profit last year? | 7D
? Will Viddo's staff be cut after the sale? | -

= Head of Somali militant faction said to have died in drone strike
A| {Two Western security officials} said on Thursday that Abu Hudhayfa Nur, who leads the Islamic State's branch in Puntland, was killed when a drone fired on a pick-up truck in the Cal Miskaad mountains two nights earlier.
N| {The United States Africa Command} said it had carried out "a strike in coordination with Somali authorities" and was still assessing its results.
N| {Puntland's information minister, Sahra Jama Warsame}, said that a body was being examined and that nobody should get ahead of the doctors.
M| {The Arabic channel Al-Manassa} broadcast a voice message in which a man said to be Nur makes fun of reports of his death.
N| {A researcher on the group, Tomasz Witek of the Ghent Institute}, said the recording could have been made at any time this year.
V| This agency was unable to establish when or where it was recorded.
N| {Villagers' representative Said Mire Gelle} told us that three herdsmen had lost their lives as well.
V| Nur was declared dead by the government in 2018 and again in 2022.
? Was Abu Hudhayfa Nur killed? | 1A 2W 3W 4D+ 5W 6W
? Did a US drone strike kill civilians? | 7A
? when did the attack on the pick-up take place | 1A=two nights earlier
? Did the United States attack in the Cal Miskaad mountains? | 2A+
? Is the voice message recent? | 5W 6W
? Did Puntland identify the body as Nur's? | 3P+
? Has a new leader been chosen for the faction? | -
? Did Puntland's own troops kill Nur? | -

= Puntland: DNA settles fate of faction leader
V| The man killed in a pick-up truck in the Cal Miskaad mountains last week was not Abu Hudhayfa Nur, the leader of the Islamic State's Somali branch, Puntland's government said on Wednesday.
N| {Information minister Sahra Jama Warsame} said that genetic samples had been compared with those of two of Nur's brothers.
N| {She=Sahra Jama Warsame} identified the dead man as Nur's driver, Hirsi Dool.
N| {The United States Africa Command} acknowledged that its "initial assessment had been optimistic" and would not say who had been the target.
A| {A Somali intelligence officer} nonetheless maintained that Nur had been in the vehicle, was badly hurt and had died later in a cave.
N| {Warsame} called that story a consolation prize.
N| {The families of three herdsmen} have asked Washington for compensation.
V| No such payment has been made in Puntland since 2019.
? Was Abu Hudhayfa Nur killed? | 1D 4W 5A 6D
? Who died in the truck? | 3A=Nur's driver, Hirsi Dool
? Has Washington compensated the herdsmen's families? | 7P 8D
? Was Nur in the pick-up when it was hit? | 1D 4W+ 5A 6D
? How was the body identified? | 2A=genetic samples had been compared with those of two of Nur's brothers
? did the americans say whom they were aiming at | 4W+
? Was Nur's brother killed? | -
? Did Warsame admit that Nur had died in a cave? | 6D

= Train derails outside Pune; sabotage talk played down
V| Eleven coaches of the Konark Superfast left the rails near Daund, east of Pune, at 2.15 on Monday morning, killing a pantry attendant and injuring 63 passengers.
A| {Two railway engineers at the scene} said that bolts had been removed from a joint and laid neatly beside the track.
N| {Central Railway's spokesman, Avinash Kulthe}, said it would be irresponsible to use the word sabotage before the safety commissioner had finished.
N| {Maharashtra's home minister} said that the anti-terrorism squad was on site "as a matter of routine, not because anybody suspects anything".
M| {The Marathi daily Lokvani} wrote that a letter claiming the attack had been received in Nagpur.
N| {Nagpur's police commissioner, Smita Rathod}, said she knew of no letter.
N| {The engine driver, Prakash Bhosale}, told investigators that he had felt a jolt and nothing before it.
N| {The railway} announced 500,000 rupees for the attendant's family.
? Was the derailment at Daund caused by sabotage? | 2A 3W 4W
? Has anyone claimed to have derailed the train? | 5A 6D
? how many people were hurt | 1A=63 passengers
? Did several passengers die? | 1D
? Has the railway paid the victim's family? | 8P+
? Was the driver speeding? | -
? Did the safety commissioner find that bolts were missing? | 3W
? Is the anti-terrorism squad investigating? | 4A

= Coach of Cameroon women's team goes; was she pushed?
N| {The Cameroonian football federation} announced in a four-line statement on Sunday that Solange Mbarga "is no longer in charge of the Lionesses".
N| {Mbarga} told a radio station in Douala that she had left of her own accord because the players' bonuses had not been paid.
A| {Members of the executive board} said that she was voted out, nine to four, on Saturday evening.
N| {The federation's vice-president, Célestin Ewondo}, asked whether there had been a vote, answered that boards meet and boards decide.
M| {The sports paper Le Ballon} said that a Frenchman, Hervé Castagné, would take over before the qualifier against Zambia.
N| {Castagné} said by text message: "Read it too. First I heard."
N| {The captain, Gaëlle Ngassa}, said the bonuses for last year's tournament had in fact been paid in October.
V| Mbarga had been in the post for two years and eleven matches, of which her side lost three.
? Was Mbarga sacked? | 2D+ 3A 4W+
? Did the coach resign? | 2A+ 3D 4W+
? Were the players' bonuses paid? | 2D 7A+
? Is Castagné the new coach? | 5A 6D+
? what was the score of the board's vote | 3A=nine to four ; 4W+
? How many matches did Mbarga lose? | 8A=three
? Did the men's team coach leave as well? | -
? Is Mbarga still coach of the Lionesses? | 1D+ 2D+ 3D

= Poison suspected in death of Montenegrin prosecutor
M| {The Podgorica daily Svjetlost} reported on Friday that a toxin derived from castor beans had been found in the blood of Vuk Radulović, the prosecutor who collapsed at his desk a fortnight ago.
N| {The forensic institute} would only say that its report had been handed to the investigating judge.
N| {The judge, Milena Kovač}, has put the file under seal.
A| {A doctor who treated him in intensive care} said that nothing in the early tests had pointed to poison and that he himself believed in a burst vessel in the brain.
N| {Interior minister Dejan Popović}, leaving a cabinet meeting, said: "You will have to be patient, and so will I."
N| {Radulović's widow, Jelena}, said that her husband had received a funeral wreath by post in August.
N| {Police} confirmed having taken a report about the wreath.
V| He was leading the case against the cigarette smugglers of Bar.
? Was Radulović poisoned? | 1A 2W 3W 4D 5W
? what did the prosecutor die of | 1A=a toxin derived from castor beans ; 2W 3W 4A=a burst vessel in the brain
? Was the prosecutor sent a wreath while he was alive? | 6A+ 7A
? Have the smugglers been charged with his murder? | -
? Has the forensic report been published? | 2D+ 3D
? Did the interior minister confirm that it was poison? | 1A 2W 3W 4D 5W
? Did Radulović die at his desk? | -
? Is the widow under police protection? | -

= Explosion at Baku refinery injures seven
V| Seven people were taken to hospital after an explosion at the Abşeron refinery on the eastern edge of Baku on Thursday evening.
N| {The state oil company} said a heat exchanger had burst during a test and that production had not been affected.
M| {The Telegram channel Qafqaz Xətti} claimed that a drone had been heard moments before, a claim repeated by two Turkish newspapers.
N| {The defence ministry's press chief, Colonel Elnur Sadıqov}, said that the radar had shown "nothing that flies, except storks".
A| {A shift foreman} described two bangs, the first of them from above.
N| {The prosecutor general's office} said it had opened a case for breach of safety rules and would not discuss other versions.
N| {The fire service} brought the blaze under control after three hours.
V| Drones struck an oil depot on the other side of the Caspian in June.
? Was the Abşeron refinery attacked by a drone? | 2D+ 3A 4D 5A 6W
? Why did the refinery explode? | 2A+=a heat exchanger had burst during a test ; 3A=a drone ; 6A=breach of safety rules
? Did anyone die in the refinery blast? | -
? How many were injured? | 1A=Seven people
? Has the refinery stopped working? | 2D+
? Is the fire still burning? | 7D
? did azerbaijan accuse iran of the drone attack | -
? Did a drone hit an oil depot in June? | 8A

= "We will see": Lisbon coy on leaked budget cuts
M| {The weekly Semanário Atlântico} published on Saturday a table, marked "restricted", showing cuts of 1.2 billion euros to Portugal's hospitals and schools next year.
N| {The finance minister, Baltasar Nogueira}, caught outside a bakery in Cascais, said that a table was not a budget.
N| {His spokesman, Rui Falcato}, declined to say whether the document had been drawn up at the ministry.
A| {Three directors of Lisbon hospitals} said that they had been asked in September to prepare savings of four per cent.
N| {The prime minister} told her party's congress on Sunday that "not one nurse" would be let go.
N| {The doctors' union} threatened a two-day strike if the figures were confirmed.
N| {Opposition leader Graça Vilhena} said the table was real because she had the next page of it.
V| The budget is to be presented on 10 December.
? Is the leaked table genuine? | 2W+ 3W+ 7A
? Will the government cut hospital spending? | 1A 2W+ 3W+ 4A
? By how much are hospitals and schools to be cut? | 1A=1.2 billion euros ; 2W+ 3W+
? Have doctors gone on strike? | 6P+
? Will nurses lose their jobs? | 5D+
? Who leaked the document? | -
? did Vilhena publish the leaked table | -
? When is the budget due? | 8A=10 December

= Mali junta leader seen abroad for treatment, report says; Bamako replies with a photograph
M| {The Abidjan daily L'Éclair du Matin} said that Mali's military ruler, General Bakary Doumbia, had been flown to Rabat on Tuesday for an urgent heart operation.
N| {The presidency in Bamako} responded within the hour by posting a photograph of the general receiving a bishop.
V| The bishop, Jonas Théra, was out of the country at the time, according to his diocese.
N| {A presidency official, Commander Alou Keïta}, said that he would not "comment on the age of pictures".
N| {The royal hospital in Rabat} said it had no patient registered under that name.
A| {An airport worker in Rabat} reported that a Malian government jet had been parked behind a hangar since Tuesday.
N| {Morocco's foreign ministry} advised reporters to put the question to Bamako.
V| Doumbia, who seized power in 2022, turned 49 last month.
? Is General Doumbia being treated in Rabat? | 1A 2D+ 4W+ 5D 7W
? Has the Malian leader left the country? | 1A 2D+ 4W+ 7W
? Is the photograph published by the presidency new? | 3D 4W+
? what kind of operation is the general said to need | 1A=an urgent heart operation
? Has Doumbia been overthrown? | -
? Did the bishop deny having met Doumbia? | -
? Is there a Malian plane in Rabat? | 6A
? Did Doumbia take power in a coup? | 8A

= General Doumbia back in Bamako after "check-up"
V| Mali's military ruler, General Bakary Doumbia, walked down the steps of a plane in Bamako on Monday, thinner and wearing dark glasses, two weeks after he was last seen.
N| "I went for a check-up, as any man of my age should," {he=Bakary Doumbia} told state television.
N| {He=Bakary Doumbia} did not say in which country.
N| {A Moroccan cabinet minister, Driss Lamrabet}, let slip in an interview that he had wished the general well "at his bedside".
N| {Commander Alou Keïta of the presidency} said that the photograph with the bishop had been put out "by mistake".
M| {L'Éclair du Matin} reported that surgeons had fitted two stents.
N| {The general}, asked about stents, patted his chest and got into his car.
A| {Officers in the garrison at Kati} are said to have discussed a succession while he was away.
N| {The army chief of staff} swore that he had never taken part in such a conversation.
? Did General Doumbia have a heart operation? | 2D+ 6A 7W+
? Is General Doumbia being treated in Rabat? | 1D
? Was the Malian leader in Morocco? | 3W+ 4A
? Did officers plot to replace the general? | 8A 9D+
? How many stents were put in? | 6A=two ; 7W+
? Was the photo with the bishop misleading? | 5A+
? Has Doumbia resigned for health reasons? | -
? did the general apologise to the malian people | -

= Ten miners trapped in Bolivian tin mine, union says
N| {The miners' federation of Potosí} said on Wednesday that ten men had been cut off underground when a gallery collapsed at the San Lucas mine near Llallagua.
N| {The mine's owner, the cooperative 3 de Mayo}, put the number at six.
N| {Civil defence deputy minister Franklin Choque} said there was no list of those who had gone down and that any number was a guess.
N| {Choque} said that knocking had been heard at noon.
A| {Rescuers} said privately that it had stopped by evening.
M| {Radio Pío Doce} reported that the cooperative had been ordered in July to shore up the gallery.
N| {The cooperative's president, Dionisio Mamani}, would not answer when a reporter put this to him.
N| {The mining ministry} promised to publish the inspection file.
V| In 2015 eight men died in another shaft of the same mine.
? Are ten miners trapped at San Lucas? | 1A 2D+ 3W
? How many men are underground? | 1A=ten ; 2A+=six ; 3W
? Did eight men die on Wednesday? | -
? Are the miners alive? | 4A
? was the mine told to reinforce the gallery | 6A 7W+
? Has the ministry released the inspection report? | 8P
? Have any miners been rescued? | -
? What caused the collapse? | -

= Envoy's secret trip to Caracas neither confirmed nor denied
M| {The Washington Ledger} reported on Monday, quoting two officials it did not name, that presidential envoy Carter Hollings spent Friday night in Caracas.
N| {A State Department spokeswoman, Danielle Okoye}, said she had "no travel to read out".
N| {Venezuela's vice-president, Yulimar Chacón}, told state radio that her door was open to everybody who knocked politely.
V| Flight-tracking data seen by this agency show that a Gulfstream jet registered in Delaware landed at Maiquetía at 8.12 on Friday evening and took off nine hours later, but not who was aboard.
N| {Hollings} was at his daughter's wedding in Vermont on Friday, according to a friend of the family, Walt Berringer.
N| {The wife of a jailed American oilman, Janice Tuttle}, said she had been told nothing.
A| {A diplomat in Bogotá} said the talks had been about three prisoners and a licence for an oil firm.
V| Hollings has been to Caracas openly once, in February.
? Was Hollings in Caracas on Friday? | 1A 2W+ 3W+ 4W 5D
? did the envoy make a secret visit to venezuela | 1A 2W+ 3W+ 4W 5D
? Where did Hollings spend Friday? | 1A=Caracas ; 5A=in Vermont
? What was discussed in Caracas? | 7A=three prisoners and a licence for an oil firm
? Have the American prisoners been released? | -
? Did Chacón meet Hollings? | 3W+
? Did Hollings visit Caracas in February? | 8A
? Was the oilman on the plane? | -

= Ebola alert at Entebbe lifted after test
V| A traveller who was taken off a flight at Entebbe on Saturday with fever and bleeding gums does not have Ebola, Uganda's health ministry said on Monday.
N| {The permanent secretary, Dr Harriet Namukasa}, said two tests in separate laboratories had come back negative.
M| {The Kampala Mirror} had reported on Sunday that the man was infected and that four airport workers had been put into isolation.
N| {Namukasa} confirmed the isolation and said that the four would go home on Monday night.
N| {The newspaper's editor, Patrick Ssali}, said he stood by his reporter, "who quoted a doctor".
A| {Two nurses} said the man had malaria.
N| {The ministry} did not want to discuss what the patient was suffering from.
N| {The World Health Organization} said that it had had no notification of a case.
V| Uganda's last outbreak ended in April last year after 55 deaths.
? Was there an Ebola case at Entebbe? | 1D 2D 3A 8D
? What illness does the traveller have? | 3A=infected ; 6A=malaria ; 7W
? Were airport staff isolated? | 3A 4A
? Did the newspaper withdraw its report? | 5D+
? Has the patient died? | -
? how many died in the last outbreak | 9A=55
? Has Entebbe airport been closed? | -
? Did the first test come back positive? | 2D

= Car bomb kills Chechen exile in Istanbul, police hunt two men
V| A Chechen exile who had lived in Turkey under another name since 2011 was killed on Tuesday when his car blew up in the Başakşehir district of Istanbul.
N| {The governor's office} named him as Ruslan Bekmurzaev, 44, a former field commander.
M| {The newspaper Yeni Manşet} said investigators were looking for two men with Moldovan passports who had left by way of Sabiha Gökçen airport an hour later.
N| {Istanbul police} said the investigation was confidential under a court order.
A| {A friend of the dead man} blamed Russian intelligence, as did two exile groups.
N| {The Kremlin's deputy spokesman, Artyom Gusev}, said he had learned of the matter from the press and saw no reason to react to it.
N| {Moldova's interior ministry} said it had received no query from Ankara about any passports.
V| Four Chechens have been murdered in Istanbul since 2008; in two of those cases Russian nationals were convicted in their absence.
? Was Russia behind the murder of Bekmurzaev? | 4W 5A 6W+
? Who killed Bekmurzaev? | 3A=two men with Moldovan passports ; 4W 5A=Russian intelligence ; 6W+
? Did the suspects fly out of Istanbul? | 3A 4W
? Has Turkey asked Moldova about the passports? | 7D+
? When did Bekmurzaev settle in Turkey? | 1A=2011
? Has anyone been arrested over the car bomb? | -
? was he shot dead | 1D
? Did Moldova confirm that the passports were genuine? | -

= Regulator's raid on grocer: Kauppala says nothing, rivals say plenty
A| {Finnish competition officials} are believed to have entered the headquarters of the supermarket chain Kauppala in Espoo at seven on Tuesday morning.
N| {The authority} confirmed an inspection "in the grocery sector" without saying where.
N| {Kauppala's communications director, Riitta Leppäsalmi}, did not pick up the telephone, and an assistant took messages until lunchtime.
N| {Two of its competitors, Ruokanen and Torikauppa}, said that they had had no visitors.
M| {Talouspäivä} wrote that the case concerned the price of dairy products.
N| {The milk producers' union} said it had lodged a complaint two years ago and had been told nothing since.
V| Staff could be seen carrying boxes into a grey van at about ten.
N| {Economy minister Sampsa Jokela} noted that an inspection was not a verdict.
V| The chain paid a fine of eighteen million euros in 2012 for fixing the price of bread.
? Was Kauppala raided by the competition authority? | 1A 2W 3W+
? What is the inspection about? | 5A=the price of dairy products
? Were Ruokanen's offices searched? | 4D+
? Has Kauppala been fined over milk? | -
? when was kauppala fined for bread prices | 9A=2012
? Did the milk producers complain to the authority? | 6A+
? Is Kauppala guilty? | 8W
? Did the minister order the raid? | -

= Vanished banker: Dubai police "have no such person"
M| {The Karachi newspaper Daily Sadaqat} reported on Friday that Asif Qureshi-Lodhi, the banker accused of taking 90 million dollars from depositors, had been detained at a hotel in Dubai.
N| {Dubai police} said they had "no such person on our books".
N| {Pakistan's Federal Investigation Agency} said it was in touch with Interpol and that anything further would be premature.
A| {An investigator in Karachi} insisted that he had seen the detention notice with his own eyes.
N| {Qureshi-Lodhi's lawyer, Barrister Mehreen Shah}, said that her client telephoned her daily and was "neither in Dubai nor in a cell".
N| {She=Mehreen Shah} refused to reveal where he was.
N| {The depositors' committee} called for the State Bank's governor to appear before parliament.
V| Interpol issued a red notice for the banker in May.
V| A brother, Kashif, was arrested in Lahore that month and released on bail.
? Has Qureshi-Lodhi been arrested in Dubai? | 1A 2D+ 3W+ 4A 5D+
? Where is the banker? | 1A=at a hotel in Dubai ; 5D+ 6W+
? Was the banker's brother arrested? | 9A
? How much money did the banker allegedly take? | 1A=90 million dollars
? Has Qureshi-Lodhi been extradited to Pakistan? | 5D+
? Has the central bank chief been questioned by parliament? | 7P
? Did Shah say that her client would return? | -
? is interpol looking for the banker | 8A

= Banker surrenders in Karachi
V| Asif Qureshi-Lodhi, who had been sought for seven months, walked into the Sindh High Court on Monday with a pillow under his arm and gave himself up.
N| {The banker} told the judge he had spent the time "in Sharjah, in a cousin's flat" and had never been in custody.
N| {Dubai police} had denied ten days earlier that they were holding him.
M| {Daily Sadaqat} printed a correction on its front page.
N| {The Federal Investigation Agency} asked for him to be remanded for fourteen days; the judge granted nine.
N| {Barrister Mehreen Shah} said every rupee would be accounted for.
N| {Qureshi-Lodhi} did not reply when depositors outside shouted to ask where the money was.
A| {Lawyers in the case} said that about a third of it had been traced to property in Ajman.
? Has Qureshi-Lodhi been arrested in Dubai? | 2D+ 3D+ 4D
? Where was the banker hiding? | 2A+=in Sharjah, in a cousin's flat
? Where is the depositors' money? | 7W+ 8A=property in Ajman
? How long must the banker stay in custody? | 5A=nine
? Did Qureshi-Lodhi turn himself in? | 1A
? Has the money been returned to depositors? | 6P+
? Did the newspaper stand by its story? | 4D+
? Was the banker's cousin arrested? | -

= SERPENT ROW: Did duke really sell the crown jewels?
V| Tongues are wagging from Vaduz to Vienna after a diamond snake brooch, once worn by an empress, turned up in a Geneva sale catalogue.
A| {A dealer who asked us to keep his name out of it} swore the piece came from Duke Casimir of Hohenau, 58, who is said to be short of cash.
N| {The duke's private secretary, Countess Irma Thurn}, sniffed that His Serene Highness "does not keep a shop".
N| {The auction house, Levasseur & Fils}, protects its sellers "like a confessional", said its director.
M| {Our rivals at Bunte Stunde} claim it was the duke's ex-wife, Ludmilla, who put it up.
N| {Ludmilla} gave a shriek of laughter when we reached her in Marbella, and said she had not even been left the teaspoons.
N| {The monument protection office in Vienna} said the brooch may not be exported without a permit and that it was checking.
V| The estimate is 2.2 million francs.
? Did Duke Casimir sell the brooch? | 2A 3D+ 4W+
? Who put the brooch up for sale? | 2A=Duke Casimir of Hohenau ; 4W+ 5A=the duke's ex-wife, Ludmilla
? Did Ludmilla sell the snake brooch? | 5A 6D+
? Was a permit issued for the export? | 7W
? how much is the brooch expected to fetch | 8A=2.2 million francs
? Has the duke gone bankrupt? | -
? Was the brooch stolen? | -
? Has the brooch been auctioned? | -

= Missile crash on Polish farm: whose was it?
V| A missile fell into a beet field near Hrubieszów in eastern Poland late on Sunday, killing nobody but a heifer.
N| {The Polish general staff} said the object was "of Soviet construction" and that it would not go further until experts had finished.
A| {Two NATO diplomats} thought it likely to have been a Ukrainian air-defence rocket that missed.
N| {Kyiv's air force spokesman, Colonel Taras Yavorskyi}, said that all its launches that night were accounted for.
N| {The Russian defence ministry} stated that none of its strikes had come within fifty kilometres of the border.
M| {Radio Roztocze} said farmers had found a plate with Cyrillic lettering.
N| {NATO's secretary-general} told reporters to give the investigators the days they needed.
N| {Farmer Zbigniew Kloc} said that he would be sending somebody a bill.
V| In 2022 a missile killed two men in Przewodów, in the same county.
? Was the missile Ukrainian? | 2W 3A 4D+ 7W
? Did a Russian missile land in Poland? | 2W 5D+ 7W
? Did anybody die on Sunday near Hrubieszów? | 1D
? who fired the missile | 2W 3A=Ukrainian 4D+ 5D+ 7W
? Has the farmer been compensated? | -
? Were two men killed by the missile on the beet field? | 1D
? Did NATO say the missile was Russian? | 5D+ 7W
? Has Poland shot down the missile? | -

= Defence chief of Philippines to step aside, says senator
N| {Senator Imelda Bonifacio} said on Wednesday that she had it "from the man himself" that defence secretary Arsenio Villaluz would leave at the end of the month.
N| {Villaluz's office} had no statement to make.
N| {The palace press secretary, Gigi Manansala}, said that the secretary "serves at the pleasure of the president, and the president is pleased".
M| {The Manila Chronicle-Star} named retired general Dionisio Abueva as his successor.
N| {Abueva} said he was growing orchids and intended to go on growing them.
A| {Officers in the department} said farewell visits to two bases had been entered in the secretary's diary.
N| {Representative Jun Catubig, who chairs the defence committee}, said that he would believe it when he saw the letter.
V| Villaluz has held the job for three years, longer than any of his last five predecessors.
? Will Villaluz leave as defence secretary? | 1A 2W+ 3D+ 7W
? Has Villaluz resigned? | 1P 2W+ 3D+ 7W
? Will General Abueva become defence secretary? | 4A 5D+
? When does Villaluz go? | 1A=at the end of the month ; 2W+
? Why is the defence chief leaving? | -
? Did the president dismiss the defence secretary? | 3D+
? has the secretary said goodbye to the bases | 6P
? Has Abueva been arrested? | -

= Cruise ship sickness off Madeira: line speaks of "a few upset stomachs"
A| {Passengers on the Aurelia Star} wrote on Sunday that hundreds of people had been vomiting since the ship left Agadir.
N| {The operator, Solvang Cruises}, said that "a small number of guests" were unwell and that the kitchens had been disinfected.
N| {Its medical director, Dr Hennie Borstad}, would not give a figure.
N| {The harbour doctor at Funchal, Teresa Camacho}, said she had been told of 148 cases, which made it an outbreak by anyone's definition.
M| {The Norwegian paper Sørkysten} reported that an elderly man had died in his cabin.
N| {Solvang} said a guest of 86 had passed away on Friday from a heart condition.
N| {Camacho} said samples had gone to Lisbon and that she would not name a germ before the laboratory did.
V| The ship was allowed to dock at noon.
V| In 2019 norovirus ended a voyage of its sister ship, the Borealis Star.
? How many passengers fell sick on the Aurelia Star? | 1A=hundreds ; 2A+=a small number ; 3W+ 4A=148 cases
? Is there an outbreak of norovirus on the ship? | 7W
? Did a passenger die of the illness? | 5A 6D+
? did solvang say how many were ill | 3W+
? Was the ship kept out of Funchal harbour? | 8D
? Did norovirus hit the Borealis Star? | 9A
? Have the lab results come back? | 7D
? Has the cruise been cancelled? | -

= Ceasefire in Tigray border town: both sides claim the other asked for it
N| {Ethiopia's army} said on Monday that guns had been silent around Humera since six in the morning because the local militia had begged for a truce.
N| {Militia commander Gebreyesus Abay} said by satellite phone that it was the army that had asked and that he had yet to answer.
A| {Traders in Humera} told this agency they heard mortar fire until after nine.
N| {The African Union's monitor, General Sifiso Radebe}, said that he knew of contacts but was not in a position to say there was a ceasefire.
V| Telephone lines to the town were cut soon afterwards.
M| {Addis Standardbearer} wrote that a text had been signed in Gondar on Saturday.
N| {Abay} said he had not been in Gondar since his schooldays.
N| {The prime minister's adviser, Selam Tesfahun}, sidestepped a question about the text.
V| A ceasefire agreed in March held for two days.
? Is there a ceasefire at Humera? | 1A+ 2D+ 3D 4W
? who asked for the truce | 1A+=the local militia ; 2A+=the army
? Was an agreement signed in Gondar? | 6A 7D+ 8W+
? Was there shooting in Humera on Monday? | 1D+ 3A
? How long did the ceasefire in March last? | 9A=two days
? Has the African Union brokered a truce? | 4W+
? Did Abay accept the army's offer? | 1A+ 2D+
? How many people were killed in Humera? | -

= CEO of Australian lender "not going anywhere"
M| {The Melbourne Ledger-Tribune} splashed on Tuesday with the news that the board of Southern Cross Mutual had asked its chief executive, Fiona Tranter, to leave by Christmas.
N| {Chairman Alistair Ngo}: "The board has asked her for nothing except the half-year numbers."
N| {Tranter} told staff in a video that she was not going anywhere.
A| {A director}, speaking on condition that he not be identified, said two headhunters had been approached.
N| {One of the headhunting firms named by the paper, Quill & Marsh}, said it did not identify clients or non-clients.
M| {Radio 3KB}'s business editor said that Ms Tranter had already cleared her calendar for January.
N| {The prudential regulator} would not say whether it had been informed of any change.
V| The bank is being sued by 14,000 customers over fees.
? Has Tranter been asked to leave Southern Cross Mutual? | 1A 2D+ 5W 7W
? Did Fiona Tranter resign? | 3D+ 7W
? is the bank looking for a new chief executive | 1A 2D+ 4A 5W
? How many customers are suing the bank? | 8A=14,000
? Is Tranter leaving because of the fee lawsuit? | 3D+
? Has Ngo stepped down as chairman? | -
? What did Tranter tell employees? | 3A+
? Did Quill & Marsh confirm that it is looking for a successor? | 4A 5W

= Tranter out at Southern Cross Mutual
V| Southern Cross Mutual, one of Australia's five largest home lenders, said on Friday that chief executive Fiona Tranter would step down on 31 December, less than three weeks after its chairman had ruled that out.
N| {Chairman Alistair Ngo} said that the decision was hers and that circumstances had changed.
N| {He=Alistair Ngo} would not be drawn on what those circumstances were.
M| {The Melbourne Ledger-Tribune} said she had been given the choice between a resignation and a vote.
N| {Tranter}, in a one-line statement, thanked her colleagues.
N| {Her lawyer, Deirdre Quan}, said her client would not be commenting on how it had come about.
V| The board has appointed finance director Prakash Menon as acting chief.
A| {Investors} had expected an outsider, two fund managers said.
N| {Ngo} denied that the customers' lawsuit had played any part.
? Has Tranter been asked to leave Southern Cross Mutual? | 2D+ 4A 6W+
? Did Fiona Tranter resign? | 1A 2A+
? Why is Tranter leaving? | 3W+ 6W+ 9D+
? Is Tranter leaving because of the fee lawsuit? | 3W+ 6W+ 9D+
? Who will run the bank for now? | 7A=finance director Prakash Menon
? Has Ngo resigned? | -
? Did Tranter receive a payoff? | -
? Was Menon the candidate investors expected? | 8D

= Assassination attempt on Thai governor foiled, police chief hints
M| {The Bangkok daily Siang Tai} said on Saturday that a plot to kill the governor of Pattani, Anuwat Chaisri, had been uncovered two days before a temple fair.
N| {Provincial police chief Major General Wichit Intharat} said that "something was planned, and something was prevented", and would not say what.
N| {The governor} told reporters he slept well.
A| {A soldier at a checkpoint} said a pick-up with two gas cylinders wired together had been stopped on Route 42.
N| {The internal security command} said it knew of no pick-up.
N| {A spokesman for the separatist front, Abu Kareem}, reached abroad, said that his movement did not attack officials who went to fairs.
V| Eleven people have been killed in the three southern provinces this year.
N| {Wichit} said four men were being questioned as witnesses, not suspects.
? Was there a plot to kill the governor of Pattani? | 1A 2W 6D+
? Did the separatists plan to attack Chaisri? | 6D+
? Was a vehicle with a bomb stopped? | 4A 5D
? did the governor get hurt | -
? Have suspects been arrested? | 8D
? How many people died in the plot? | -
? Where was the pick-up stopped? | 4A=on Route 42 ; 5D
? Has the temple fair been cancelled? | -
