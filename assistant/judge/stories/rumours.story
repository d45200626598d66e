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
? Has the money been returned to depositors? | -
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

= Two ministers' phones hacked, Dutch site says; The Hague keeps its counsel
M| {The investigative site Kanteling} reported on Thursday that spyware had been found on the telephones of two Dutch cabinet members, among them asylum minister Roos Hoekema, and that it had been sitting there for at least five months.
N| {A spokesman for the prime minister, Jelle Wierda}, said the government never spoke in public about the security of its communications.
N| {Hoekema}, cornered in the stairwell of parliament, held up an old Nokia and said this was the only one she owned.
A| {An official of the intelligence service AIVD} told this newspaper that the infections were real but that the number of victims was four, not two.
N| {The service itself} said it could make no statement on current operations.
N| {The Israeli maker of the software, Palisade Systems}, denied having any customer that could have targeted the Netherlands.
N| {Liberal MP Thijs Bouwkamp} has asked for a debate.
V| In 2019 the same firm settled a suit brought by a Mexican reporter.
? Were Dutch ministers' phones hacked? | 1A 2W+ 3D+ 4A 5W
? How many cabinet members were infected with spyware? | 1A=two ; 2W+ 4A=four ; 5W
? was Hoekema's phone hacked | 1A 2W+ 3D+ 5W
? Who hacked the ministers? | 6D
? Did Palisade settle with a Mexican journalist? | 8A
? Has parliament debated the hacking? | 7P
? Were secret documents stolen? | -
? Is Palisade's spyware in use by the AIVD? | 5W

= Patriarch "resting"; funeral planners said to have been called
V| The head of the Georgian Orthodox Church, Catholicos Ioane III, did not appear at the blessing of the waters on Sunday, the first time he has missed it since 1999.
A| {Two priests at the cathedral in Tbilisi} said that the 91-year-old had died on Friday and that the synod was keeping it back until it agreed on a successor.
N| {The patriarchate's spokesman, Archpriest Andria Lomidze}, said that His Holiness was resting and had asked for grapes.
M| {The channel Rioni TV} reported that a firm of stonemasons had been told to open a place in the crypt of Svetitskhoveli.
N| {The firm's owner, Zviad Kapanadze}, said that he could talk about kitchens, if anyone wanted a kitchen.
N| {The president's office} said that it had no information beyond what the church had given.
N| {Metropolitan Serapion of Kutaisi}, widely seen as next in line, switched off his telephone.
V| A rumour that the patriarch was dead went round in 2020, when he had pneumonia.
? Is Patriarch Ioane dead? | 2A 3D+ 6W
? When did the patriarch die? | 2A=Friday ; 3D+
? Has the crypt been prepared for a burial? | 4A 5W
? Has the synod elected a successor? | 2D
? Was the Catholicos at the blessing of the waters? | 1D
? did metropolitan serapion confirm the death | 2A 3D+ 6W 7W
? Does the patriarch have pneumonia? | -
? Did the president visit the patriarch? | -

= Convoy with gold left Caracas, opposition deputy claims
N| {Opposition deputy Belkis Arocha} said in a video on Monday that eight tonnes of gold were driven out of the central bank's vault on the night of 14 November and put on a plane to Tehran.
N| {The central bank} published a photograph of bars on a shelf, with no date, under the words "All here".
N| {The bank's president, Ezequiel Lara}, did not take questions.
A| {A guard}, whose account could not be checked, told the deputy's staff that he had counted eleven lorries.
N| {Iran's ambassador} described the claim as a tale for children.
M| {The Spanish daily La Meseta} said a Mahan Air jet had been on the ground at Maiquetía that night.
N| {The airline} did not answer an e-mail.
N| {Economist Rigoberto Salas of the Catholic university} reckons that the bank's holdings have fallen by forty tonnes since 2019, none of it explained.
? Was gold flown from Caracas to Iran? | 1A 2D+ 3W+ 4W 5D+ 7W
? How much gold is said to have been taken? | 1A=eight tonnes ; 2D+ 3W+
? Was an Iranian plane in Venezuela on 14 November? | 6A 7W+
? how many trucks were there | 4A=eleven
? Did Iran send gold to Venezuela? | -
? Have the central bank's gold reserves shrunk since 2019? | 2D+ 3W+ 8A
? Has Lara been arrested? | -
? Did Arocha count the lorries herself? | -

= Rocket firm's launch failure: "anomaly" or sabotage?
V| A Kestrel-3 rocket belonging to the New Zealand firm Southern Arc broke apart eighty seconds after leaving its pad on the Māhia peninsula on Wednesday.
N| {The company} said in a brief post that it had experienced an anomaly and that all staff were safe.
A| {Two people who work at the range} said that a valve had been tampered with and that police were called before the debris had come down.
N| {Detective inspector Moana Rewi} confirmed that officers were at the site "to assist" and would say nothing of a valve.
N| {Southern Arc's founder, Callum Drury}, wrote that people should stop watching spy films.
M| {The broadcaster TV Aotearoa} reported that a contractor had been led off the site in handcuffs.
N| {Rewi}: "Nobody has been arrested in connection with this launch."
V| Aboard were two weather satellites worth nineteen million dollars; insurance covered both.
V| It was the firm's first failure after fourteen successful flights.
? Was the Southern Arc rocket sabotaged? | 3A 4W 5D+
? Has a contractor been arrested over the launch? | 6A 7D
? What destroyed the rocket? | 2A+=an anomaly ; 3A=a valve had been tampered with ; 4W
? Was anyone hurt in the launch failure? | 2D+
? how much were the satellites worth | 8A=nineteen million dollars
? Were the satellites insured? | 8A
? Had Southern Arc lost rockets before? | 9D
? Did Drury call the police? | -

= Prince to marry? Palace will not bite
M| {The Copenhagen magazine Se Ugen} says Prince Valdemar, 34, has proposed to the violinist Agathe Lindtner at a lighthouse on Bornholm.
N| {The court's head of communications, Birgitte Rosenørn}, said the royal house did not comment on the private life of its members.
N| {Lindtner's orchestra} said that she would be playing Sibelius in Malmö on Friday and that this was all it knew.
A| {A lighthouse guide} remembered a couple who had "asked for the key and stayed up there for ages".
N| {The violinist's mother, Hedwig Lindtner}, told a Graz newspaper that no date had been set, "because there is nothing to set a date for".
M| {TV Sund} broadcast a picture of a ring.
N| {Photographer Nicklas Brandt}, who took it, admitted that it had been shot in March and was of another woman.
V| The prince was briefly engaged in 2017 to a Norwegian skier.
? Are Prince Valdemar and Agathe Lindtner engaged? | 1A 2W+ 3W 5D+
? Where did the prince propose? | 1A=at a lighthouse on Bornholm ; 2W+ 5D+
? Was the woman with the ring Lindtner? | 7D
? has a wedding date been set | 2W+ 5D+
? Was Prince Valdemar engaged once before? | 8A
? Is Lindtner pregnant? | -
? Has the prince broken off the engagement? | -
? Did the palace deny the engagement? | 2W+

= Prince Valdemar's engagement made official
V| Prince Valdemar of Denmark is to marry the Austrian violinist Agathe Lindtner, the royal court announced on Saturday, eleven days after it had declined to say so.
N| {The couple} told reporters in the garden of Fredensborg that they had become engaged on 30 October.
N| "Not at a lighthouse," {the prince} said, "in the queue at a bakery."
N| {The editor of Se Ugen, Poul Aagesen}, said that he would happily correct the lighthouse.
N| {Lindtner} said she intended to go on playing, and would ask for the title of princess only if the conductor agreed.
N| {Hedwig Lindtner}, who had told an Austrian paper that there was nothing to set a date for, said that mothers were allowed to fib.
V| The wedding will take place in Roskilde on 6 June.
A| {Constitutional lawyers} expect parliament to give its consent in February.
? Are Prince Valdemar and Agathe Lindtner engaged? | 1A 2A+
? Where did the prince propose? | 3A+=in the queue at a bakery
? Did the prince propose at a lighthouse? | 3D+ 4D
? When is the wedding? | 7A=6 June
? Has parliament approved the marriage? | 8P
? Did Lindtner's mother admit she had not told the truth? | 6A+
? will lindtner give up music | 5D+
? Did the court apologise to the magazine? | -

= Panjgur: army denies losing post to insurgents
N| {A spokesman for the Baloch Liberation Movement, Jeeyand Marri}, said in an e-mail on Thursday that its fighters had overrun an army post near Panjgur, killed seventeen soldiers and left with two heavy machine guns.
N| {The Pakistani military's public relations wing} said an attack had been "repulsed with heavy loss to the miscreants" and that one soldier was martyred.
A| {An official in the district administration} said seven coffins had been flown to Quetta.
N| {The district commissioner, Akbar Notezai}, would not talk about coffins.
M| {The news site Makran Post} showed a film of men with a machine gun on a roof.
V| Where and when the film was shot could not be established.
N| {A former brigadier, Saad Mehmood}, said that the roof in it was not that of an army building.
V| The post changed hands for a night in 2021.
? Was the army post at Panjgur captured? | 1A 2D+ 6W 7D
? How many soldiers died? | 1A=seventeen ; 2A+=one ; 3A=seven ; 4W
? did the rebels take machine guns | 1A 6W
? Were seventeen soldiers killed near Panjgur? | 1A 2D+ 3D 4W
? Is the film genuine? | 6W 7D
? Did the army retake the post on Thursday? | -
? How many insurgents were killed? | -
? Was the post in rebel hands in 2021? | 8A

= Unilateral: Sweden's Norrmalm to close Luleå mill, union hears
N| {The paper workers' union} said on Friday that its shop stewards had been told by a manager, over coffee, that the Norrmalm board mill in Luleå would shut in the autumn with the loss of 540 jobs.
N| {Norrmalm's press officer, Elsa Wikander}, said that the company informed its staff before the media and that she would not get ahead of that.
N| {The mill's director, Håkan Risberg}, said he had not had coffee with anybody.
M| {The local paper Norrbottens Blad} quoted a supplier who had been asked to end its contract on 30 September.
A| {People close to the board} suggested that a buyer from Finland was being sought.
N| {Luleå's mayor, Ylva Stenmark}, said that she had called the chief executive and got his voicemail.
N| {The union's chairman, Peder Mattsson}, threatened to block the gates.
V| Norrmalm shut its Kalix mill in 2016 and moved two machines to Luleå.
? Will the Luleå mill be closed? | 1A 2W+ 3D+
? How many jobs would go? | 1A=540 ; 2W+
? Has Norrmalm found a Finnish buyer for the mill? | 2W+ 5P
? have workers blocked the gates | 7P
? Did Norrmalm close its Kalix mill? | 8A
? Why is the mill closing? | -
? Did the mayor speak to the chief executive? | 6D+
? Has a supplier been told its contract will end? | 4A

= Killed, wounded or in Dubai: the fate of a Libyan commander
A| {Militiamen in Zawiya} said on Sunday that their commander, Salem al-Ghool, was shot dead at a wedding by a rival's bodyguard.
A| {A medic} said al-Ghool had arrived at the hospital with a wound in the thigh and left it walking.
M| {The Benghazi channel Barqa 24} had him boarding a flight to Dubai.
N| {The Tripoli government's interior ministry} said it was following the situation in Zawiya and gave no further information.
N| {The rival, Mahmoud Bin Rajab}, said his bodyguards had been at a football match.
N| {Al-Ghool's uncle, the tribal elder Miftah al-Ghool}, told mourners who came to the house to go home because nobody had died.
N| {The United Nations mission} said it could not say what had become of him.
V| Zawiya's refinery, which al-Ghool's men guard, was working normally.
V| A brother of the commander was murdered in 2019.
? Was Salem al-Ghool killed? | 1A 2D 3D 4W 6D+ 7W
? What happened to the commander? | 1A=shot dead at a wedding ; 2A=a wound in the thigh ; 3A=boarding a flight to Dubai ; 4W 7W
? Did Bin Rajab's bodyguard shoot al-Ghool? | 1A 4W 5D+
? was al-ghool's brother shot at the wedding | -
? Has the refinery stopped? | 8D
? Did al-Ghool leave the hospital alive? | 2A
? Is al-Ghool in Dubai? | 1D 3A 7W
? How many wedding guests were injured? | -

= Goalkeeper sold? Sheffield shrug
M| {The Danish tabloid Aftenbold} reported that Sheffield Athletic's goalkeeper Magnus Thorup would be a Bayern München player "within 48 hours".
N| {Athletic's manager, Declan Farr}, said: "Show me a keeper who isn't off to Bayern."
N| {Bayern's sporting board member, Ludwig Aschauer}, said only that he had five goalkeepers and that this was usually enough.
A| {Two sources with knowledge of the talks} put the fee at 18 million pounds, with a tenth of any resale going to Thorup's first club, Hobro.
N| {Hobro's chairman} had not heard a word, he said, and would like to.
V| Thorup trained as usual on Tuesday and stopped two penalties.
N| {The goalkeeper's wife, Sanne}, deleted a post about German schools.
N| {The club shop} said that his shirts were still on sale and would stay there.
? Has Thorup joined Bayern? | 1P 2W+ 3W+ 6D 8D+
? Is Thorup about to move to Munich? | 1A 2W+ 3W+ 4A 5W
? what would Bayern pay for the goalkeeper | 4A=18 million pounds
? Did Hobro sell Thorup? | -
? Was Thorup injured on Tuesday? | 6D
? Does Aschauer want another goalkeeper? | 3D+
? Did Farr deny that the keeper is leaving? | 2W+
? Did Thorup refuse to train? | 6D

= Nerve agent fears after six fall ill in Leipzig courthouse
V| The regional court in Leipzig was cleared on Monday after six people, four of them guards, collapsed near the security gate.
N| {The fire service} said its instruments had shown no known warfare agent, but that they were "not made for everything".
M| {The tabloid Sachsenblitz} reported that a parcel addressed to a judge had contained novichok.
N| {Senior prosecutor Carola Weidner} called the report "irresponsible and, as far as I can tell, invented".
N| {The Robert Koch Institute} said samples were being examined and that results would take until Thursday.
A| {A guard} remembered a smell of bitter almonds.
N| {Judge Henning Prölss}, the addressee, said through the court's press office that he did not wish to comment.
N| {The hospital} said five of the six had gone home.
V| The court was to have begun hearing a case against a Saxon biker gang that morning.
? Was novichok used at the Leipzig court? | 2D 3A 4D 5W 7W
? Was there a parcel for the judge? | 3A 7W+
? What made the six people ill? | 2W 3A=novichok ; 4D 5W
? how many of the six have left hospital | 8A=five
? Was the attack carried out by the biker gang? | -
? Did anyone die in the courthouse? | -
? When will the test results be known? | 5A=Thursday
? Was Judge Prölss among the sick? | -

= Tech chief in talks to run for mayor of São Paulo
A| {Three allies} say the founder of the payments firm Ligeiro, Heloísa Prates, has decided to run for mayor of São Paulo and will say so after Carnival.
N| {Prates}, on stage at a fintech conference, was asked outright and replied that she was there to talk about interest.
N| {Her sister and adviser, Lúcia Prates}, said there was "no decision, no party and no slogan".
M| {Folha da Noite} reported that she had dined with the leader of the Liberal Front, Otávio Simões, on 3 December.
N| {Simões} told the paper that one did not disclose dinner guests.
N| {The current mayor, Rogério Antunes}, said he would welcome any rival who knew where the east zone was.
A| {Pollsters} doubt that she is known outside the business pages.
V| Prates owns eleven per cent of Ligeiro, a stake worth 900 million reais.
? Will Heloísa Prates run for mayor? | 1A 2W+ 3D+
? Did Prates meet Simões? | 4A 5W+
? Has she joined the Liberal Front? | 3D+
? When is the announcement expected? | 1A=after Carnival
? Has Prates sold her shares in Ligeiro? | 8D
? Did Lúcia Prates announce her own candidacy? | -
? is antunes running again | -
? What did Simões say about the dinner? | 5W+

= Seven crew of hijacked tanker off Benin unaccounted for
V| Pirates in two speedboats boarded the product tanker Hestia Pearl some ninety miles south of Cotonou on Saturday night and left with part of its crew, according to a distress message relayed by a passing ship.
N| {The manager, Kallimanis Shipping of Piraeus}, said that seven of the twenty men aboard "could not be accounted for at present".
A| {A naval officer in Lomé} said that nine had been taken, two of them Georgians.
N| {Georgia's maritime agency} said it had asked for a crew list and had not been given one.
M| {The trade paper Bulk & Tank} reported on Sunday night that negotiations over a ransom had begun through a lawyer in Lagos.
N| {Kallimanis's crisis manager, Eleftheria Doukas}, asked for understanding that she would say nothing about contacts of any sort.
N| {The Nigerian navy} offered two vessels for the search.
V| The tanker, with thirteen men on board and its lights on, drifted until a Beninese patrol boat took it in tow.
? How many sailors were abducted from the Hestia Pearl? | 2A+=seven ; 3A=nine
? Are Georgians among those kidnapped? | 3A 4W
? Is a ransom being negotiated? | 5A 6W+
? Has a ransom been paid? | 5P 6W+
? where is the tanker now | 8A=a Beninese patrol boat took it in tow
? Have the pirates been caught? | -
? Did the pirates sink the ship? | 8D
? Has the Nigerian navy found the missing men? | 7P

= Kidnapped tanker men walk free after 31 days
V| Nine sailors taken from the tanker Hestia Pearl in the Gulf of Guinea were set free on a beach in Nigeria's Bayelsa state on Wednesday and flown to Lagos.
N| {Kallimanis Shipping} confirmed the number, having spoken at first of seven, and said that all were in reasonable health.
N| {Its crisis manager, Eleftheria Doukas}, would not say how their release had been brought about, "now or in ten years".
M| {Bulk & Tank} put the ransom at 1.7 million dollars, dropped from a helicopter in two bags.
N| {The Nigerian navy} said that its pressure on the camps had left the pirates no choice and that it knew of no helicopter.
N| {Second mate Levan Tsiklauri} told reporters at the airport that the guards had counted something all of Tuesday night.
N| {Georgia's foreign minister} thanked Nigeria and said her country had paid nothing.
V| The tanker resumed trading a fortnight ago with a new crew.
? Was a ransom paid for the crew of the Hestia Pearl? | 3W+ 4A 5W 7D+
? How much ransom was paid? | 3W+ 4A=1.7 million dollars
? How many sailors were abducted from the Hestia Pearl? | 1A=Nine ; 2A+
? Did Georgia pay for the sailors' release? | 3W+ 7D+
? Did the Nigerian navy storm the camp? | -
? are the freed men in good shape | 2A+
? Was the money delivered by helicopter? | 3W+ 4A 5W
? Did Tsiklauri see the ransom being handed over? | -

= Kabul schools for girls "to reopen", an aide says, and then does not
M| {The Pashto radio Da Sahar Ghag} said on Saturday that girls above twelve would be let back into classrooms in Kabul in March, quoting an aide to the Taliban's education minister.
N| {The aide, Mawlawi Rahmatullah Wardak}, later told callers that he had been speaking "of hopes, and in a car".
N| {The Taliban's chief spokesman, Hafiz Sadiq}, said that he had no new instruction to announce.
A| {Teachers at two closed schools} said that they had been asked to fill in forms about desks.
N| {The minister himself, Sheikh Nasir Kakar}, told a seminary graduation that the question was one for scholars, and that they would be done when they were done.
N| {The UN mission's acting head, Oona Brady}, said she could not tell whether anything had changed.
N| {Activist Zarmina Popal} called it "the ninth rumour of this kind".
V| Girls were sent home within hours when schools were briefly reopened in 2022.
? Will girls be allowed back to school in Kabul in March? | 1A 2D+ 3W+ 5W+ 6W
? Have the secondary schools for girls reopened? | 1P 3W+ 6W
? Did girls return to class for a few hours in 2022? | 8A
? What did Wardak say about his remarks? | 2A+
? Were teachers asked about furniture? | 4A
? did the education minister rule it out | 5W+
? Is the UN paying for the desks? | -
? Did the Taliban dismiss the aide? | -

= Poison gas leak at Gujarat plant kills at least four
V| Chlorine escaped from a tank at the Narmada Alkali works in Dahej on Tuesday morning and killed at least four people, the district administration said.
N| {Collector Sonal Raval} said 38 others were being treated, eleven on oxygen.
A| {Contract labourers at the gate} insisted that they had carried out nine bodies themselves.
N| {The company} said it was "deeply saddened", gave no toll and referred reporters to the authorities.
N| {Raval} said she would go by the post-mortem register, and the register said four.
M| {The Surat daily Tapi Samachar} wrote that a sensor had been out of order since June.
N| {Plant manager Kirit Desai} said that all sensors had been certified in September.
N| {The factory inspector} said that the cause would be determined by a committee within thirty days.
V| The works, which employ 900, were shut in 2013 for eleven weeks after a fire.
? Did nine people die in the gas leak? | 3A 4W+ 5D
? How many people lost their lives at Narmada Alkali? | 1A=at least four ; 3A=nine ; 4W+ 5A=four
? Was a sensor broken? | 6A 7D+ 8W
? Why did the chlorine escape? | 6A=a sensor had been out of order since June ; 7D+ 8W
? Has the plant manager been arrested? | -
? were the works closed in 2013 | 9A
? Did the fire kill anyone in 2013? | -
? Is the leak under control? | -

= US lawmaker said to be switching parties
M| {The Arizona Dispatch-Herald} reported on Monday, citing "two people who have seen the draft speech", that Representative Dale Kowalczyk would leave the Republicans and sit as an independent.
N| {His chief of staff, Amber Lyle}, texted: "Dale is in the barn with a sick horse. Try Thursday."
N| {The Republican whip, Marcus Thibodeaux}, said he had spoken to the congressman on Sunday "about the horse and nothing but the horse".
A| {A Democratic strategist} claimed Mr Kowalczyk had been promised a seat on the armed services committee.
N| {The Democratic leader's office} called that false.
N| {The county party chairwoman, Bernice Yoder}, was sure he would never do it: she had known him since second grade.
V| Mr Kowalczyk voted against his party on three spending bills this year.
V| A switch would leave the majority with a margin of two.
? Is Kowalczyk leaving the Republican Party? | 1A 2W+ 3W+ 6D
? Has Kowalczyk become an independent? | 1P 2W+
? Was the congressman offered a committee seat by the Democrats? | 4A 5D+
? what did the whip say about a switch | 3W+
? How big would the Republican majority be afterwards? | 8A=two
? Did Kowalczyk vote with the Democrats on spending? | 7A
? Will Kowalczyk retire? | -
? Has Kowalczyk joined the Democrats? | -

= Dam in Laos "sound", power firm says after crack report
M| {The Thai public broadcaster} showed pictures on Wednesday evening of what it called a widening crack in the Nam Phak dam in southern Laos.
N| {Nam Phak Power, the Thai-Korean company that runs it}, said that the line in the pictures was a joint, "put there on purpose by people with degrees".
A| {Two engineers who left the company this year} said seepage had doubled since the rains.
N| {The Lao energy ministry} neither answered calls nor published anything.
N| {The Mekong River Commission} said that it had asked for readings and could not assess the dam's condition without them.
N| {The headman of the village of Ban Sok, Khamphone}, said that soldiers had told families to keep a bag packed.
N| {The company's director, Choi Min-jae}, said that no order to evacuate had been issued.
V| Dozens were killed when another dam in the same province gave way in 2018.
? Is the Nam Phak dam cracked? | 1A 2D+ 4W 5W
? Have villagers been evacuated? | 6P 7D+
? has seepage at the dam increased | 3A 5W
? Did the Nam Phak dam burst in 2018? | 8D
? Has the commission received the readings? | 5D+
? Did the energy ministry rule out a danger? | 4W
? How many people live below the dam? | -
? Has the reservoir been lowered? | -

= Star witness "missing" in Marseille docks trial
A| {Court clerks} said on Monday that the main witness in the trial of eleven Marseille dockers, a crane driver known as Monsieur T., had vanished from the house where the police were hiding him.
N| {The public prosecutor, Aurélie Castaing}, said that she would not speak about a protected person, present or absent.
N| {Presiding judge Robert Haddad} adjourned until Thursday "for reasons that concern the court".
M| {La Dépêche Phocéenne} wrote that he had boarded a ferry to Bejaia.
N| {The ferry company} said it had looked at its lists and had found nobody of that description.
N| {Defence lawyer Sofiane Benkirane} said he was "sorry to hear it, if it is true", and asked for the case to be dropped.
N| {Castaing} told him to wait.
V| Monsieur T. has testified twice already, behind a screen.
V| In 2020 a witness in a related case was found dead in the harbour.
? Has the witness Monsieur T. disappeared? | 1A 2W+ 3W 6W
? Did the witness go to Algeria? | 2W+ 4A 5D
? Was Monsieur T. found dead? | -
? Has the case been dropped? | 6P 7D
? Why did the judge adjourn? | 3A=for reasons that concern the court
? Has Monsieur T. already given evidence? | 8A
? How many dockers are on trial? | 1A=eleven
? did the dockers kidnap the witness | -

= Broadcaster pulled off air in Managua; why?
V| The screens of Canal Ocho went black in Managua at 7.40 on Friday evening, in the middle of an interview with a retired bishop.
N| {The station's owner, Xiomara Urbina}, said soldiers had cut the cable on the orders of the presidency.
N| {The telecommunications institute} put the interruption down to a transformer.
A| {Neighbours} saw two army trucks outside.
N| {The electricity company} reported no fault in that part of the city.
N| {An army spokesman, Colonel Álvaro Rivas}, said he was not aware of any operation and would have to ask.
M| {The Costa Rican paper La Frontera} reported that Ms Urbina herself had been taken away for questioning.
N| {She=Xiomara Urbina} was still at her desk an hour later, tweeting.
V| Two other stations have lost their licences this year.
? Did the army take Canal Ocho off the air? | 2A+ 3D 4A 5D 6W+
? Why did the channel go dark? | 2A+=soldiers had cut the cable on the orders of the presidency ; 3A=a transformer ; 5D 6W+
? Was Urbina detained? | 7A 8D+
? Has Canal Ocho lost its licence? | -
? was the bishop arrested | -
? Did the electricity company cause the interruption? | 5D+
? Is the station back on air? | -
? Did the president order the shutdown? | 2A 3D

= Strike on convoy near Goma: Rwanda named, Rwanda silent
A| {Four diplomats} said on Tuesday that a guided rocket fired from Rwandan soil had hit a Congolese army convoy at Rutshuru and killed its commander, General Patrice Mbangu.
N| {Congo's government spokesman, Dr Héritier Lusamba}, said the general had "fallen on the field of honour" but did not say to what.
N| {Rwanda's army spokesman, Brigadier Innocent Gatete}, did not respond to three messages.
N| {Kigali's foreign minister} told a conference in Doha that she would not "dignify every firework with an answer".
N| {The UN group of experts} has asked for fragments of the projectile and said it could not attribute the attack before it had seen them.
M| {Jeune Continent} wrote that the general had been shot by one of his own officers.
N| {Lusamba} called this an insult to the dead.
V| Mbangu was the third Congolese general to die in the province in two years.
? Did Rwanda fire on the Congolese convoy? | 1A 3W+ 4W+ 5W
? Is General Mbangu dead? | 1A 2A+ 6A 8A
? How did the general die? | 1A=a guided rocket fired from Rwandan soil ; 6A=shot by one of his own officers ; 7D+
? Was Mbangu killed by his own men? | 1D 6A 7D+
? Has the UN blamed Rwanda for the attack? | 5D
? did kigali deny the attack | 3W+ 4W+
? Were Rwandan soldiers killed? | -
? Have the experts received the fragments? | 5P

= Pension fund's billion "in safe place"
M| {The Nairobi weekly The Ledger of the Lakes} claimed on Friday that a billion shillings of the teachers' pension fund had been moved to an account in Mauritius without a vote of the trustees.
N| {The fund's managing trustee, Joram Kiptoo}, said that the money was "in a safe place and working hard".
N| {He=Joram Kiptoo} cut the call short when asked for the name of the place.
N| {Trustee Lilian Odhiambo} said that she had sat through every meeting and that no such item had ever been on the agenda.
N| {The bank named by the paper, Île Capital}, said it was bound by secrecy.
A| {An auditor who worked on the accounts} said that he had flagged the transfer in May and had been moved to another client.
N| {The retirement benefits authority} said it was too early to speak of wrongdoing.
V| About 320,000 teachers pay into the fund.
N| {Their union} called on members to stay calm.
? Was a billion shillings sent to Mauritius? | 1A 2W+ 3W+ 5W+ 6A
? Did the trustees approve the transfer? | 1D 4D+
? Where is the money? | 1A=Mauritius ; 2A+=in a safe place ; 3W+ 5W+
? did kiptoo steal the money | 7W
? How many teachers belong to the fund? | 8A=320,000
? Has the regulator opened proceedings? | 7W
? Was the auditor sacked? | -
? Did the union call a strike? | -

= Zoo's last white rhino reported dead
M| {The evening paper Dvůr News} said that Bára, the last northern white rhinoceros in the Czech Republic, died at the Lipnice zoo on Thursday.
N| {The zoo's press officer, Markéta Holá}, said Bára was "indisposed" and that there would be a bulletin at ten.
V| The bulletin, published at half past eleven, spoke of the weather and the opening hours.
A| {A keeper} told this website that the animal had not stood up since Wednesday.
N| {Zoo director Přemysl Vlk} said, when rung at home, that he would speak to nobody before he had spoken to the vet.
N| {The vet, Dr Ilona Kadlecová}, said that Bára was alive "as of this minute, and I am looking at her".
M| {Dvůr News} added a question mark to its headline at three o'clock.
V| Two northern white rhinos live in Kenya; none is known in the wild.
? Is the rhino Bára dead? | 1A 2W+ 5W+ 6D+
? When did the rhino die? | 1A=Thursday ; 5W+ 6D+
? Did the zoo's bulletin say that Bára was dead? | 3D
? is bara ill | 2A+ 4A
? Has the newspaper withdrawn its report? | 7D+
? How many northern white rhinos are in Kenya? | 8A=Two
? Was the rhino killed by poachers? | -
? Has the zoo closed? | -

= Bára, northern white rhino, put to sleep at 41
V| The Lipnice zoo said on Sunday that Bára, the last of her kind in Europe, had been put to sleep the evening before after three days of kidney failure.
N| {Director Přemysl Vlk} said that the reports of her death on Thursday had been "wrong by two days and unkind by a mile".
N| {Dr Ilona Kadlecová, the vet}, said that tissue had been sent to a laboratory in Leipzig.
N| {Vlk} would not be drawn on whether the body would go to the national museum.
M| {Czech Radio} said the museum had already ordered a stand.
N| {The museum's director, Ctibor Hájek}, said that it had ordered a shelf.
A| {Some keepers} complained that they had not been told in time to say goodbye.
N| {The zoo} intends to name a lane after her.
? Is the rhino Bára dead? | 1A 2A+
? When did the rhino die? | 1A=the evening before ; 2D+
? Did Bára die on Thursday? | 1D 2D+
? What did the animal die of? | 1A=kidney failure
? Will Bára be stuffed for the museum? | 4W+ 5A 6D+
? Has a lane been named after the rhino? | 8P+
? was the keepers' complaint answered | -
? Where was the tissue sent? | 3A=a laboratory in Leipzig

= Iraqi militia leader killed in Baghdad blast, security sources say
A| {Two security sources} told this agency that Hadi al-Fartousi, a senior figure in the Iran-backed Saraya al-Wafa militia, was killed late on Monday when an explosive device went off beneath his vehicle in Baghdad's Karrada district.
N| {The interior ministry} confirmed an explosion and two deaths but said the identities of the victims would be released only after their families had been informed.
N| {A spokesman for Saraya al-Wafa, Abu Zainab al-Lami}, said the reports about al-Fartousi were "inaccurate", without saying whether he had been in the vehicle.
M| {The satellite channel Al-Furat} interrupted its programming to announce that al-Fartousi had been wounded and taken to a hospital in the Green Zone.
N| {A hospital administrator} declined to comment, citing instructions from the health ministry.
N| {The United States embassy} said American forces had had no part in the incident.
V| There was no immediate claim of responsibility.
V| Al-Fartousi was placed under US sanctions in 2020 for his alleged role in rocket attacks on the embassy.
? Was al-Fartousi killed in the Baghdad explosion? | 1A 2W 3D+ 4D 5W
? Did the United States assassinate the militia commander? | 6D+ 7W
? Was al-Fartousi wounded? | 1D 3D+ 4A 5W
? how many people died in the karrada blast | 2A=two
? Who planted the device? | 7W
? Was the blast caused by a drone? | 1D
? Is al-Fartousi under US sanctions? | 8A
? Did the militia vow revenge? | -

= Militia confirms death of al-Fartousi, buries him in Najaf
V| The Iraqi militia Saraya al-Wafa confirmed on Wednesday that its operations chief, Hadi al-Fartousi, died in Monday's explosion in Baghdad, reversing an earlier statement by its spokesman.
N| {The spokesman, Abu Zainab al-Lami}, said he had initially been asked by the family to hold the news back.
N| {Al-Lami} accused Israel of planting the device and promised a response "at the time and in the place we choose".
N| {The Israeli prime minister's office} declined to comment.
A| {Two investigators} said the explosive had been attached at a car wash and that a worker there, an Iraqi national, was being sought.
N| {The interior ministry} said no arrests had been made.
V| Several thousand mourners attended the funeral in Najaf.
N| {A ministry spokesman} said the second victim was the driver and that reports of a third death were wrong.
? Was al-Fartousi killed in the Baghdad explosion? | 1A 2A+
? Was Israel behind the killing of al-Fartousi? | 3A+ 4W+
? Has the militia retaliated? | 3P+
? Did three people die in the blast? | 8D
? Has the car wash worker been arrested? | 5D 6D
? who else was killed | 8A=the driver
? Did the spokesman admit that his first statement was wrong? | 1A 2A+
? Was al-Fartousi buried in Baghdad? | 7D

= Thyssen rival Stahlag weighing 4,000 job cuts, newspaper says
M| {The Rheinische Wirtschaftszeitung} reported on Tuesday, citing supervisory board sources, that the German steelmaker Stahlag intends to cut about 4,000 jobs, a fifth of its workforce, by the end of 2028.
N| {A Stahlag spokeswoman} said the company was reviewing its cost structure continuously and did not comment on speculation regarding individual measures.
N| {The head of the works council, Detlef Kuhlmann}, said employee representatives had not been presented with any figure.
A| {A person familiar with the deliberations} said several scenarios were being calculated, ranging from 1,500 to 5,000 positions, and that no decision had been taken.
N| {The IG Metall union} said it would oppose compulsory redundancies.
N| {North Rhine-Westphalia's economy minister, Birgit Osterkamp}, said she expected to be informed by the company before the media.
V| Stahlag shares were up 3.4 percent in early trading in Frankfurt.
V| The company's supervisory board is scheduled to meet on 12 December.
? Will Stahlag cut 4,000 jobs? | 1A 2W+ 3W+ 4D
? How many jobs does Stahlag want to shed? | 1A=about 4,000 ; 2W+ 3W+ 4A=from 1,500 to 5,000 positions
? Has the supervisory board decided on the job cuts? | 2W+ 4D
? Did the union agree to redundancies? | 5D+
? Which plants will be closed? | -
? did the shares fall after the report | 7D
? Was the state government told in advance? | -
? Has the works council been told the number of job losses? | 3D+

= Gabonese opposition figure not seen since Sunday, family says
N| {The family of Pamphile Obiang Nzé, a former prime minister of Gabon who now leads an opposition alliance}, said on Wednesday it had had no contact with him since armed men entered his house in Libreville on Sunday night.
N| {His daughter, Clémence Nzé}, said the men had not shown a warrant and had worn the uniforms of the presidential guard.
N| {The interior minister, Hervé Mboumba}, told a news conference that no order had been given to detain Mr Nzé and that a search for him was under way.
A| {Two guards at the central prison} said a detainee matching his description had been brought in during the early hours of Monday.
N| {The prison's director} referred questions to the justice ministry, which did not reply.
M| {The French radio station Antenne Afrique} reported that Mr Nzé had sought refuge in the Spanish embassy.
N| {Spain's foreign ministry} said there was nobody at its mission in Libreville apart from staff.
N| {The European Union} called on the authorities to clarify his whereabouts.
? Has Obiang Nzé been arrested? | 1A+ 2A+ 3D+ 4A 5W
? Where is the former prime minister? | 3W+ 4A=the central prison ; 5W 6A=in the Spanish embassy ; 7D
? Is Nzé in the Spanish embassy? | 6A 7D
? Did the presidential guard take Nzé away? | 2A+ 3D+
? Is the opposition leader dead? | -
? were other opposition politicians detained | -
? Did the men have a warrant? | 2D+
? Has the EU imposed sanctions on Gabon? | -

= Kyiv says general was wounded, denies he is dead
N| {Ukraine's general staff} said on Saturday that Major General Ostap Lysenko, commander of its forces on the Vuhledar axis, had been wounded by shell fragments and was receiving treatment.
N| {Russia's defence ministry} had announced on Friday that Lysenko was among eleven officers killed in a missile strike on a command post near Kurakhove.
N| {The general staff} described the Russian statement as disinformation.
A| {Two soldiers serving in the sector} told this agency that the command post had been hit, and that at least four people had died there.
N| {A general staff spokeswoman, Major Iryna Bondar}, declined to give casualty figures or to say where Lysenko was being treated.
V| The agency was not able to verify either side's account.
M| {The Ukrainian news site Front Novyn} published what it said was a photograph of the general in a hospital bed, without a date.
V| Lysenko, 46, took command of the sector in May after his predecessor was dismissed.
? Was General Lysenko killed? | 1D+ 2A+ 3D+ 6W
? How many people died at the command post? | 2A+=eleven ; 4A=at least four ; 5W+ 6W
? Was Lysenko's command post hit by a missile? | 2A+ 4A 6W
? Where is the general being treated? | 5W+
? Was Lysenko dismissed? | -
? Is the photograph of Lysenko recent? | 7W
? Was the Ukrainian commander injured? | 1A+ 2D+ 6W
? did ukraine say how many soldiers died | 5D+

= Air traffic halted in Warsaw after drone sightings
V| Flights at Warsaw's main airport were suspended for ninety minutes on Thursday evening after pilots of two approaching aircraft reported seeing drones.
N| {The air navigation agency} said 23 flights were diverted, most of them to Gdańsk and Poznań.
N| {Interior minister Bartosz Sikora} said it had not been established whether there had in fact been any drones.
A| {A senior military officer} said radar had picked up three objects flying in from the east at low altitude.
N| {The operational command of the armed forces} said its systems had recorded no violation of Polish airspace.
M| {The portal Wirtualny Kurier} reported that a man with a remote control had been detained at a car park.
N| {Police spokeswoman Inspector Kinga Zalewska} said officers had spoken to a number of people and that nobody was in custody.
N| {Sikora} cautioned against pointing at Russia before the facts were known.
V| Copenhagen and Oslo airports closed for several hours in September for similar reasons.
? Were there drones over Warsaw airport? | 1A 3W 4A 5D
? Has someone been arrested over the drones? | 6A 7D
? Did Russia send the drones? | 8W
? how long was the airport shut | 1A=ninety minutes
? Did Polish forces shoot down a drone? | -
? How many flights were cancelled? | -
? Did the objects come from Belarus? | 5D
? How many flights were sent to other airports? | 2A=23

= Chinese vice-minister under investigation, Hong Kong daily says
M| {The Hong Kong daily Sing Wan} reported on Friday that Zhao Weimin, a vice-minister of industry, had been taken away by anti-corruption investigators as he left a meeting in Changsha.
N| {The ministry} did not answer faxed questions, and its website still listed Zhao among its leaders on Friday evening.
A| {A person with direct knowledge of the matter} said Zhao's secretary and brother-in-law had been detained a week earlier.
N| {The party's disciplinary commission} made no announcement.
N| {A foreign ministry spokesman, Luo Jian}, said at a regular briefing that he was not aware of the situation.
V| Zhao, 58, was last mentioned by state media on 17 November, when he opened a robotics fair.
A| {Analysts} said the industry ministry had so far been spared the campaign that has brought down nine generals and two cabinet members since last year.
V| This news organisation could not reach Zhao or his family.
? Has Zhao Weimin been detained? | 1A 2W+ 4W 5W 8W
? Is the vice-minister under investigation for corruption? | 1A 2W+ 4W 5W 8W
? Were relatives of Zhao detained? | 3A 8W
? Has Zhao been removed from office? | 2D+
? When was Zhao last seen in state media? | 6A=17 November
? how much did zhao take in bribes | -
? Did the commission announce an inquiry into Zhao? | 4D
? Was the minister of industry arrested? | -

= Factbox-style: what is known about the Lomas bank run
V| Depositors queued outside branches of Banco Lomas in Asunción on Wednesday after messages circulated on WhatsApp saying the bank was about to fail.
N| {The bank's chairman, Eusebio Cardozo}, said it was solvent and held liquid assets equal to 31 percent of deposits.
N| {Paraguay's central bank} said in a statement that Banco Lomas met all legal requirements.
A| {Two bankers} said it had nevertheless drawn on the central bank's emergency window on Monday and Tuesday.
N| {A central bank spokesman} declined to say whether the facility had been used, noting that such information was confidential by law.
M| {The newspaper El Guaraní} put the withdrawals since Monday at 190 million dollars.
N| {Cardozo} said that figure was "wildly exaggerated" but did not offer another.
N| {Prosecutors} said they were trying to find out who had sent the first message.
V| The bank, the country's sixth-largest, has 410,000 customers.
? Is Banco Lomas insolvent? | 2D+ 3D
? Did Banco Lomas receive emergency funds from the central bank? | 4A 5W+
? How much money has been withdrawn? | 6A=190 million dollars ; 7W+
? Who started the rumour about the bank? | 8W
? Has Banco Lomas been closed? | -
? were 190 million dollars taken out | 6A 7D+
? Did other banks have queues too? | -
? How many customers does the bank have? | 9A=410,000

= Eritrean footballers missing in Kampala after match
N| {Uganda's football federation} said on Tuesday that seven members of Eritrea's national squad had not returned to their hotel after Sunday's qualifier in Kampala.
N| {The manager of the hotel, Agnes Nakyanzi}, said their luggage was gone as well.
N| {Eritrea's ambassador} said that some players had stayed on to visit relatives and that the word "missing" was unjustified.
A| {A member of the Eritrean community in Kampala} said the seven were in a safe house and planned to apply for asylum.
N| {The United Nations refugee agency} said it did not discuss individual applications or whether any had been made.
N| {Police spokesman Godfrey Tumusiime} said no report had been filed.
M| {The sports website Goal Afrique} put the number of absentees at nine and said they included the captain, Filmon Tesfay.
N| {The federation} said Tesfay had flown home with the coach.
V| Eleven Eritrean players disappeared after a tournament in Uganda in 2019, and most now live in the Netherlands.
? Have the Eritrean players sought asylum? | 4P 5W
? How many players are missing? | 1A=seven ; 7A=nine
? Did the captain disappear too? | 7A 8D
? Are players from the Eritrean team missing? | 1A 2A 3D+ 7A
? Where are the footballers? | 3A+=visit relatives ; 4A=in a safe house
? did the police open a search | 6D
? Are the missing players in the Netherlands? | -
? Did Eritrea win the qualifier? | -

= Cyberattack or blunder? Chilean bank cards stop working
V| Card payments failed across much of Chile for five hours on Saturday, leaving shoppers at supermarkets and petrol stations unable to pay.
N| {Redpago, which processes about seventy percent of card transactions in the country}, attributed the outage to "a failed update in one data centre".
A| {Two people involved in restoring the service} said the company's servers had been encrypted and that a ransom note had been found.
N| {Redpago's general manager, Francisca Undurraga}, declined to discuss security matters when asked about a note.
N| {The financial regulator} said it had requested a full report and that it would draw no conclusions until it had received it.
M| {The Santiago daily La Tribuna} said a group calling itself Puma had offered customer data for sale online.
V| The sample posted by the group could not be authenticated.
N| {Redpago} said there was no indication that any customer data had been compromised.
N| {Consumer minister Gonzalo Prieto} said affected merchants should be compensated.
? Was the card outage caused by a cyberattack? | 2D+ 3A 4W+ 5W
? Was customer data stolen from Redpago? | 6A 7W 8D+
? Did the company receive a ransom demand? | 3A 4W+
? How long did the outage last? | 1A=five hours
? have merchants been compensated | 9P
? Did Redpago pay a ransom? | -
? What caused the payments to fail? | 2A+=a failed update in one data centre ; 3A=servers had been encrypted ; 4W+ 5W
? Has the regulator received the report? | 5D

= Burkina gold mine raid leaves dozens dead, witnesses say
A| {Witnesses} said on Friday that gunmen on motorcycles had attacked an artisanal gold mine at Boungou in eastern Burkina Faso, killing dozens of people.
A| {A miner who escaped into the bush} counted at least 35 bodies, most of them near the pits.
N| {The governor of the Est region, Colonel Saïdou Yaméogo}, said there had been "an incident" and that an assessment was in progress.
N| {The army's communications directorate} did not respond to calls and messages.
M| {Burkina 24 Heures} reported that a counter-attack by volunteers had killed twenty of the assailants.
N| {The mining company Sahelor, which holds the permit for the area}, said its own site, eleven kilometres away, was not affected.
V| No group has claimed the raid; affiliates of al Qaeda and Islamic State are both active in the region.
V| A convoy carrying Sahelor workers was ambushed on the same road in 2019, killing 39.
? Was the gold mine at Boungou attacked? | 1A 2A 3W 4W
? How many people were killed in the raid? | 1A=dozens ; 2A=at least 35 ; 3W 4W
? Who carried out the attack? | 1A=gunmen on motorcycles ; 7W
? Did Sahelor employees die in Friday's attack? | 6D+
? Were attackers killed? | 4W 5A
? has islamic state claimed the attack | 7D
? Did 39 people die in Friday's raid? | -
? Did the army arrive in time? | -

= South Korean actor denies drug use as police test results leak
M| {The cable channel JTV} reported on Wednesday that a hair sample from the actor Seo Min-hyuk had tested positive for ketamine.
N| {Seoul metropolitan police} said they could not confirm results that were part of an open case.
N| {Seo's agency, Maru Entertainment}, said he had never taken illegal drugs and would sue the channel.
N| {His lawyer, Kwon Tae-il}, said the actor had been given a sedative during surgery on his shoulder in August.
A| {An official at the national forensic service} said a second test had been ordered because the first was borderline.
N| {A police superintendent, Bae Sung-ju}, said an internal inquiry would look into how the information had reached the media.
V| Seo has been questioned twice as a suspect; he has not been charged.
N| {The cosmetics company Ahyun} said it had suspended an advertising campaign featuring the actor.
? Did Seo Min-hyuk test positive for drugs? | 1A 2W 5W
? Has the actor used illegal drugs? | 3D+
? Has Seo been charged? | 7D
? Who leaked the test result? | 6W+
? did the agency sue the tv channel | 3P+
? Has Ahyun cancelled its contract with Seo? | 8P+
? Was Seo questioned by police? | 7A
? Was a second test positive as well? | 5P

= Secret Saudi-Iranian security talks held in Muscat, officials say
A| {Three regional officials} told this newspaper that intelligence chiefs from Saudi Arabia and Iran met in the Omani capital on 6 and 7 January, the first encounter at that level since the attack on the Khafji pipeline.
A| {One of the officials} said that maritime security and the war in Yemen were on the agenda and that the sides had agreed to see each other again within a month.
N| {Saudi Arabia's government media office} did not respond to a request for comment.
N| {An Iranian foreign ministry spokesman, Behrouz Kamrani}, said he had seen the reports and that Tehran had always welcomed dialogue with its neighbours.
N| {Oman's foreign minister} told reporters in Salalah that he was not in the business of announcing other people's meetings.
M| {The London-based newspaper Al-Jisr} identified the Saudi participant as General Turki al-Dossary.
A| {A person close to the general} said he had been in Paris on both days.
V| Iran and Saudi Arabia restored diplomatic ties in 2023 under an agreement brokered by China.
? Did Saudi and Iranian intelligence chiefs meet in Muscat? | 1A 3W+ 4W+ 5W
? the talks between Riyadh and Tehran in Oman | 1A 2A 3W+ 4W+ 5W
? What did the two sides discuss? | 2A=maritime security and the war in Yemen ; 3W+
? Did General al-Dossary take part in the Muscat talks? | 3W+ 6A 7D
? Did China host the January meeting? | 1D
? have the sides met a second time | 2P
? Did Oman confirm that it had hosted the talks? | 1A 5W+
? Did Iran attack the Khafji pipeline? | -

= Muscat meeting took place, Iran's president says
V| Iran's president acknowledged on Thursday that his intelligence minister had travelled to Oman this month for talks with Saudi officials, confirming press reports on which Tehran had so far refused to be pinned down.
N| {The president, Morteza Golshani}, told a cabinet meeting shown on state television that the exchange was "frank and useful".
N| {A Saudi official speaking for the foreign ministry, Nawaf al-Otaibi}, said that the kingdom had no comment on "remarks made elsewhere".
N| {Al-Otaibi} added that any normalisation of trade was out of the question for now.
A| {Two diplomats} said a follow-up meeting planned for this week in Baghdad had been called off by Riyadh.
N| {Golshani} made no reference to a further round.
N| {Iraq's government} said it stood ready to host.
M| {Al-Jisr} repeated that General Turki al-Dossary led the Saudi side.
N| {The general's office} has since issued a statement saying he "was not present at any meeting in Oman".
? Did Saudi and Iranian intelligence chiefs meet in Muscat? | 1A+ 2A+ 3W+ 8A
? Did General al-Dossary take part in the Muscat talks? | 8A 9D+
? Has the second round been cancelled? | 5A 6W+
? Have Iran and Saudi Arabia met in Baghdad? | 5D 7P
? what did the iranian president say about the talks | 2A+ 6D+
? Did Saudi Arabia confirm the meeting? | 1A+ 2A+ 3W+
? Have the two countries resumed trade? | 4D+
? Did the Saudi king speak to Golshani? | -

= Boat with 120 migrants feared lost off Libya
N| {The hotline group SOS Méditerranée Ligne} said on Tuesday it had lost contact with a rubber boat carrying about 120 people that left the Libyan town of Garabulli on Sunday.
N| {Its coordinator, Inès Ferracci}, said the last call, at 3.20 a.m. on Monday, had reported water coming in and several people overboard.
N| {The Libyan coastguard} said it had searched the area and found nothing.
N| {Italy's coastguard} said the position lay outside its area of responsibility.
A| {Two fishermen from Zarzis} described seeing bodies and a deflated boat some forty miles from the Tunisian coast.
N| {A Tunisian naval officer, Captain Slim Jaziri}, said a patrol had been sent to check the fishermen's account and had not reported back.
M| {The Maltese daily The Harbour Times} said a merchant ship had picked up seventeen survivors.
N| {The ship's agent in Valletta} was unable to confirm that.
N| {The UN migration agency} said that 1,340 people had died on the route this year.
? Did the migrant boat sink off Libya? | 2A 3W 5A 6W
? How many people were on the boat? | 1A=about 120
? Have survivors been picked up? | 7A 8W
? how many migrants drowned | 5A=bodies
? Did Italy send a rescue ship? | 4D+
? Did 1,340 people die on the boat? | -
? When was the last contact with the boat? | 2A=3.20 a.m. on Monday
? Did the Libyan coastguard find the boat? | 3D+

= Zambian finance ministry denies seeking IMF bailout
M| {The newsletter Frontier Debt} wrote on Monday that Zambia had asked the International Monetary Fund for a new loan of two billion dollars after the failure of the maize crop.
N| {The finance ministry's permanent secretary, Mwila Chanda}, told this agency that no request had been made.
N| {The IMF's resident representative, Per Dahlström}, said the fund was in regular contact with the authorities and would not characterise the discussions.
A| {Two officials at the central bank} said a letter had been drafted and was waiting for a signature.
N| {Finance minister Brian Siame} told parliament the following day that the government would "look at every window".
N| {Opposition lawmaker Thandiwe Phiri} said the minister had confirmed what his own ministry denied.
V| Siame did not mention the IMF by name.
V| Zambia's previous programme with the fund, worth 1.3 billion dollars, expired in October.
? Has Zambia asked the IMF for a new loan? | 1A 2D+ 3W+ 4P 6A
? Did the minister name the fund in his speech to parliament? | 7D
? How much is Zambia said to want? | 1A=two billion dollars ; 2D+ 3W+
? Has the letter to the fund been signed? | 4D
? Has the IMF approved a loan? | 3W+
? did zambia default on its debt | -
? How large was the last programme? | 8A=1.3 billion dollars
? Did the maize harvest fail? | 1A

= Kremlin says it has no information on arrest of deputy defence minister
M| {The Russian business daily Delovoi Vestnik} reported on Tuesday evening that Deputy Defence Minister Igor Pankratov had been detained at his country house outside Moscow on suspicion of fraud.
N| {Kremlin spokesman Dmitry Golubev} told reporters on a conference call that the presidential administration had no information on the matter and advised them to ask the investigators.
N| {The Investigative Committee} did not comment.
A| {Three people close to the ministry} said Pankratov's deputy for construction, a retired colonel, had been giving evidence against him for weeks.
N| {Pankratov's lawyer, Alla Mironova}, said she knew nothing of an arrest and that her client was on a business trip.
M| {The channel Utro} published pictures of two black vans at the gate of the house.
V| It was not possible to tell from the images when they had been taken.
V| Another deputy minister, Timofei Saprykin, was sentenced to nine years for bribery in July.
? Was Pankratov arrested? | 1A 2W+ 3W 5D+
? Is the deputy defence minister suspected of fraud? | 1A 2W 3W
? Did a former colonel testify against Pankratov? | 4A
? Has Pankratov been sentenced? | -
? Did Mironova confirm the detention? | 1A 2W 3W 5D+
? Was the defence minister himself arrested? | -
? where was pankratov detained | 1A=at his country house outside Moscow ; 2W 3W 5D+
? How long is Saprykin's sentence? | 8A=nine years

= Pankratov remanded in custody on fraud charge
V| A Moscow court on Thursday ordered Russian Deputy Defence Minister Igor Pankratov to be held for two months on a charge of large-scale fraud, the court's press service said.
N| {The Investigative Committee} said in its first statement on the case that he was suspected of embezzling 1.1 billion roubles meant for a naval hospital in Severomorsk.
N| {Pankratov's lawyer, Alla Mironova}, said he denied guilt and would appeal.
N| {She=Alla Mironova} conceded that she had not known of the arrest when she told reporters on Tuesday that her client was travelling.
N| {Kremlin spokesman Dmitry Golubev} declined to say whether the president had been told in advance.
N| {The defence ministry} said he had been relieved of his duties.
M| {Delovoi Vestnik} said the investigation could reach the former head of the ministry's medical department, Vera Lutsenko.
N| {Lutsenko} did not reply to a message.
? Was Pankratov arrested? | 1A 4A+
? Has Pankratov been sentenced? | -
? How much money is he accused of stealing? | 2A=1.1 billion roubles
? Is Pankratov still deputy minister? | 6D+
? Has Lutsenko been charged? | 7P 8W+
? Did Putin approve the arrest? | 5W+
? did pankratov plead guilty | 3D+
? Did Mironova say on Tuesday that Pankratov was travelling? | 4A+

= Takeover talk lifts Spanish wind firm
V| Shares in the Spanish wind farm operator Ventalera jumped 14 percent on Thursday after a report that it had attracted a bid.
M| {The online daily El Parqué} said the Canadian pension manager Laurentide was preparing an offer at 22 euros a share, valuing the company at 3.8 billion euros.
N| {Ventalera} informed the stock market regulator that it had received no offer and was not aware of the intention of any party to make one.
N| {A Laurentide spokesperson, Geneviève Tardif}, said the fund did not comment on market speculation.
A| {One person familiar with Laurentide's thinking} said it had looked at Ventalera in the spring and had walked away over the price.
N| {Ventalera's biggest shareholder, the Zubiaurre family}, could not immediately be reached.
A| {Traders in Madrid} pointed out that short sellers had been covering their positions all week.
V| The company reported a net profit of 96 million euros for the first nine months.
? Has Laurentide made a bid for Ventalera? | 2P 3D+ 4W+
? Is Laurentide preparing an offer for the wind company? | 2A 3D+ 4W+ 5D
? How much would the offer be per share? | 2A=22 euros ; 3D+ 4W+
? Will the Zubiaurre family sell? | 6W+
? how far did the stock rise | 1A=14 percent
? Did Laurentide look at the company earlier this year? | 4W+ 5A
? Did Ventalera make a loss? | 8D
? Has the regulator suspended trading? | -

= Haiti police deny gang leader's capture
M| {The Port-au-Prince radio station Vwa Lakay} said on Sunday that Wilner Destin, the leader of the Grand Ravine gang known as Ti Zo, had been captured by Kenyan officers during a raid in Martissant.
N| {The spokeswoman of the Haitian National Police, Divisional Inspector Mirlande Augustin}, said there had been an operation in the area but that Destin had not been caught.
N| {The Kenyan-led security mission} said it would issue a statement "in due course".
A| {Two residents of Martissant} said they had seen a man with a hood over his head being put in an armoured vehicle.
M| {Kenya's Daily Baraza}, citing officers in Nairobi, said three of his lieutenants were in custody.
N| {Augustin} said she could confirm one arrest and declined to provide a name.
V| In a voice note sent to journalists on Sunday evening, a man who said he was Destin mocked the police; the recording could not be authenticated.
V| The United States has offered a reward of two million dollars for information leading to his arrest.
? Was Ti Zo captured? | 1A 2D+ 3W+ 7W
? How many gang members were arrested? | 5A=three ; 6A+=one
? Did Kenyan police arrest Wilner Destin? | 1A 2D+ 3W+
? Who was the man with the hood? | 6W+
? has the reward been paid | -
? Was Destin killed in the raid? | -
? Was there a police raid in Martissant? | 1A 2A+
? Has Destin been handed over to the United States? | 2D+

= Second pilot alive after jet crash, Turkish media say; ministry says both died
V| A Turkish air force training jet crashed near Konya on Wednesday afternoon.
M| {The broadcaster Haber Anadolu} reported that one of the two pilots had ejected and been taken to hospital with burns.
N| {The defence ministry} announced in the evening that both airmen, First Lieutenant Kerem Aydoğdu and Captain Selin Taşkın, had been "martyred".
N| {Konya's governor, Mustafa Erbay}, expressed condolences to two families.
A| {A shepherd who was close to the scene} said he had seen a parachute.
N| {A ministry official, Rear Admiral Cem Baran}, said at a briefing that a parachute had been found unopened.
N| {Baran} said it was too early to speak about a cause.
M| {Haber Anadolu} later removed its report without explanation.
V| It was the second loss of an aircraft of this type in a year.
? Did one of the pilots survive the crash near Konya? | 2A 3D+ 4D 6D+
? How many airmen were killed? | 3A+=both ; 4A=two
? What caused the plane to crash? | 7W+
? Did a pilot eject? | 2A 5A 6D+
? was the jet shot down | 7W+
? Has the broadcaster corrected its report? | 8A
? Was the earlier crash of the same type also near Konya? | -
? Did anyone on the ground die? | -

= Rumours of polio case in Aleppo camp being checked, WHO says
A| {Aid workers in northern Syria} said on Monday that a two-year-old girl in a camp near Afrin had been paralysed and that doctors suspected polio.
N| {The World Health Organization's representative for Syria, Dr Paloma Herrero}, said stool samples had been sent to a laboratory in Ankara and that a result would take up to three weeks.
N| {She=Paloma Herrero} said it was premature to speak of a case.
N| {The health ministry in Damascus} denied that there was any polio in the country.
M| {The website Halab Press} said a second child, a boy, showed the same symptoms.
N| {The camp's clinic director, Dr Nour Sheikho}, said she had examined only one.
N| {UNICEF} said it would bring forward a vaccination campaign planned for March.
V| Syria's last outbreak, in 2017, left 74 children paralysed.
? Is there polio in the camp near Afrin? | 1A 2W 3W 4D
? Did a second child fall ill? | 5A 6D
? Have children in the camp been vaccinated? | 7P
? When will the test results be available? | 2A=up to three weeks
? did 74 children get sick in the afrin camp | -
? Has the girl died? | -
? Has WHO confirmed the case? | 1A 2W 3W 4D
? Where were the samples sent? | 2A=a laboratory in Ankara

= Samples from Afrin camp negative for polio
V| Tests on a paralysed girl in a camp near Afrin in northern Syria found no trace of polio, the World Health Organization said on Friday.
N| {Dr Paloma Herrero, its representative}, said the laboratory in Ankara had identified another enterovirus.
N| {Herrero} said it remained unclear whether a five-year-old boy in the same camp, who fell ill a week later, had the same infection.
N| {Dr Nour Sheikho, who runs the camp's clinic}, confirmed that there were now two patients.
N| {UNICEF} said it had vaccinated 9,200 children since Sunday.
A| {Some parents} refused the drops after hearing on social media that the girl had been given a vaccine before she fell ill.
N| {Sheikho} said that rumour was untrue: the girl had never been vaccinated.
N| {The health ministry in Damascus} said it had been proved right.
? Is there polio in the camp near Afrin? | 1D 2D 8D
? Did a second child fall ill? | 3A 4A
? Have children in the camp been vaccinated? | 5A+
? What does the boy have? | 3W
? was the girl made ill by a vaccine | 6A 7D
? How many children were vaccinated? | 5A+=9,200
? Was the girl vaccinated? | 6A 7D
? Has the campaign been stopped? | -

= Boeing whistleblower found dead, motive unknown
V| An engineer who had given evidence against an aircraft supplier was found dead in his car in Wichita, Kansas, on Sunday.
N| {The Sedgwick County coroner} said the cause of death had not been determined.
N| {Police lieutenant Corinne Haskell} said there were no signs of a struggle and that detectives were not looking for anyone else.
M| {The Wichita Sentinel}, quoting a relative, said a note had been found.
N| {Haskell} would neither confirm nor deny the existence of a note.
N| {The supplier, Plains Aerostructures}, said it was saddened by the death of Thomas Ridgeway, who had worked there for 22 years.
A| {Friends} insisted he would not have taken his own life.
N| {His lawyer, Adaeze Nwosu}, asked the state to bring in an outside pathologist.
V| Ridgeway was due to testify in a civil case next month.
? Did Ridgeway kill himself? | 2W 7D
? Was Ridgeway murdered? | 2W 3D
? Did the engineer leave a note? | 4A 5W
? how did the whistleblower die | 2W
? Has Ridgeway testified in the civil case? | 9P
? Has an independent pathologist been appointed? | 8P
? Did the supplier sack Ridgeway? | -
? Did Plains Aerostructures express regret at his death? | 6A+

= Serbian bank robber's escape: prison service says nothing, lawyer says he is ill
M| {The Belgrade tabloid Noćni Ekspres} reported on its front page on Monday that Dragan Vujošević, who is serving forty years for a series of bank robberies, had not been in his cell at the Zabela prison since Friday.
N| {The prison administration} said it would issue information "when there is information to issue".
N| {Justice minister Snežana Kralj} refused to answer questions as she arrived at a government session.
N| {Vujošević's lawyer, Momčilo Erić}, said his client was in the prison hospital with pneumonia and that he had visited him on Saturday.
A| {Two guards}, speaking on condition of anonymity because they feared dismissal, said roll calls had been falsified for three days.
N| {The interior ministry's police directorate} confirmed only that checks at border crossings had been stepped up.
V| Vujošević escaped from the same prison in 2009 in a laundry van and was recaptured after eleven months.
N| {The opposition party Nova Reč} demanded the resignation of the prison's governor.
? Has Vujošević escaped from Zabela? | 1A 2W+ 3W+ 4D+ 5A 6W
? Where is the bank robber? | 2W+ 3W+ 4A+=in the prison hospital
? Were roll calls faked? | 5A
? has the prison governor stepped down | 8P
? Did Vujošević break out in 2009? | 7A
? Was he helped by a guard? | -
? Has Vujošević been caught again? | -
? How long was his sentence? | 1A=forty years

= Oil field in Kirkuk "seized" by protesters, company says it is working
A| {Tribal leaders} told reporters on Sunday that hundreds of men demanding jobs had taken control of the Jambur oil field south of Kirkuk and shut two pumping stations.
N| {The state-run North Oil Company} said production was proceeding normally.
N| {A spokesman for Iraq's oil ministry, Asim Jawad}, did not answer repeated calls.
N| {Ali al-Ubaidi, a sheikh who helped organise the protest}, said the flares had gone out at six in the morning.
V| Satellite images from Sunday afternoon show flames at only one of four stacks, but it was unclear whether this was connected to the protest.
A| {A trader at a European company} said a cargo due to load at Ceyhan had been postponed.
M| {The Kurdish agency Rojnews} wrote that eleven protesters had been arrested.
N| {The Kirkuk police} said five.
N| {Prime minister Haidar al-Rubaie} promised to send a delegation.
? Has the Jambur field stopped producing? | 1A 2D+ 3W+ 4A+ 5W
? Did protesters take over the oil field? | 1A 2D+ 3W+
? How many people were arrested? | 7A=eleven ; 8A=five
? Were eleven demonstrators detained? | 7A 8D
? has the government delegation arrived | 9P+
? Why are the men protesting? | 1A=demanding jobs
? Was anybody killed at the oil field? | -
? Was a shipment delayed? | 6A

= French nun held in Eritrea freed? Embassy "cannot say"
M| {The Catholic news agency Missio} reported on Tuesday that Sister Bénédicte Charpentier, a French nurse arrested in Asmara in June, had been put on a plane to Cairo.
N| {France's embassy in Asmara} said it could not say where she was.
N| {The foreign ministry in Paris} stated that it was mobilised for all French citizens in difficulty abroad and asked for discretion.
N| {Her order's superior, Mother Jeanne Escoffier}, said the sisters had heard the news "with hope, and from the radio, like everyone".
N| {Eritrea's information minister, Yohannes Gebremeskel}, wrote on X that there was "no such case".
A| {A Western diplomat in Asmara} said she had been moved last week from prison to house arrest and was still in the country.
V| No Egyptian airport official would comment.
V| Eritrea released two Italian engineers in March after eight months, without explaining why they had been held.
? Has Sister Bénédicte been released? | 1A 2W 3W+ 4W 5D+ 6D 7W
? Where is the nun? | 1A=a plane to Cairo ; 2W 3W+ 6A=house arrest
? Was the French nurse arrested in Asmara? | 1A 5D+ 6A
? When was the nun detained? | 1A=June
? did france pay for her release | -
? Were Italian engineers released along with her? | -
? Has she returned to France? | 2W 3W+ 6D
? Why was she arrested? | -

= Sister Bénédicte arrives in Marseille after seven months in Eritrean custody
V| A French nun detained in Eritrea since June landed in Marseille on Friday aboard a government plane, ending weeks of contradictory reports about her fate.
N| {French foreign minister Sylvain Delmotte}, who met her on the tarmac, thanked Egypt and Qatar for their mediation.
N| {Sister Bénédicte Charpentier} said she had spent five months in a prison cell and the rest in a guarded villa, and had never been told what she was accused of.
N| {She=Sister Bénédicte Charpentier} had not been to Cairo, she added.
N| {Delmotte}, asked whether anything had been given in return, replied that he would not go into the details.
M| {The newspaper Le Phare du Midi} said a shipment of dialysis machines had been sent to Asmara on Wednesday.
N| {The charity that runs such shipments, Reins Sans Frontières}, said it had sent nothing to Eritrea this year.
N| {Eritrea's information minister, Yohannes Gebremeskel}, made no comment.
? Has Sister Bénédicte been released? | 1A
? Was something given to Eritrea in exchange for the nun? | 5W+ 6A 7D 8W+
? Was the nun flown to Cairo? | 4D+
? Who mediated? | 2A+=Egypt and Qatar
? What were the charges against her? | 3D+
? How long was she in prison? | 3A+=five months
? did france pay a ransom | 5W+
? Did Eritrea confirm the release? | 1A 8W+

= Takoradi power barge leaves port; government denies unpaid bill
V| A floating power station that supplies a fifth of Ghana's western region left Takoradi harbour on Wednesday, according to ship-tracking data.
A| {Two employees of the Turkish operator, Enerjigemi,} said it had been ordered out because the state utility owed 140 million dollars.
N| {Energy minister Kojo Ampofo} said the vessel had gone for routine maintenance and denied that any payment was overdue.
N| {Enerjigemi's country manager, Volkan Sezer}, said that contractual matters were confidential.
N| {The utility} asked customers to be patient and did not say when the barge would return.
M| {The website Western Ledger} published an invoice dated September for 22 million dollars.
V| It has not been possible to establish whether the invoice was paid.
N| {The chamber of mines} warned of stoppages at two gold mines.
V| The same operator switched off a barge in Freetown last year over arrears of 40 million dollars.
? Did the power barge leave because of unpaid bills? | 2A 3D+ 4W+
? How much does Ghana owe Enerjigemi? | 2A=140 million dollars ; 3D+ 4W+
? Has the power station left Takoradi? | 1A
? When will the barge come back? | 5W+
? have the gold mines stopped work | 8P
? Was the September invoice paid? | 7W
? Did Enerjigemi cut power in Freetown last year? | 9A
? Has Ghana cancelled the contract? | -

= Mexican journalist's body not found, prosecutor says
N| {The Veracruz state prosecutor, Lourdes Bravo}, said on Thursday that remains recovered from a well near Cosamaloapan did not belong to Efraín Cuevas, a radio reporter missing since 3 October.
M| {The newspaper El Golfo} had reported on Wednesday that Cuevas's identity card was found with the remains.
N| {Bravo} said there had been no card.
A| {A member of the search party} told this agency that he had held it in his hand.
N| {Cuevas's wife, Rocío Tlapa}, said she had not been shown anything and did not know what to believe.
N| {The press freedom group Pluma Libre} said the authorities should allow independent forensic scientists to examine the remains.
N| {The prosecutor's spokesman} said he would look into that request.
V| Fourteen reporters have been murdered in Veracruz in ten years.
? Has the body of Efraín Cuevas been found? | 1D 2A
? Was Cuevas's ID card in the well? | 2A 3D 4A
? Is Cuevas dead? | -
? Will outside experts examine the remains? | 6P 7W+
? When did the reporter disappear? | 1A=3 October
? who killed cuevas | -
? Has anyone been arrested in the case? | -
? How many journalists have been murdered in Veracruz? | 8A=Fourteen

= Alleged coup plotters in Lima: army commander on leave, not in jail
M| {The television programme Séptimo Poder} said on Sunday night that the commander of Peru's army, General Raúl Zevallos, had been placed under arrest on suspicion of planning to dissolve Congress.
N| {Defence minister Patricia Landa} called the report "a serious falsehood" on Monday morning and said that the general was on leave.
N| {Zevallos} has not spoken in public, and his telephone was switched off.
A| {A congressman on the defence committee} said that a closed session on Saturday had heard recordings of the general discussing "an exit" with retired officers.
N| {The committee's chairwoman, Milagros Ponce}, said that sessions were closed for a reason.
N| {The chief of the joint command, Admiral Jorge Ferreyros}, would say only that the armed forces respected the constitution.
M| {The daily El Informante} wrote that two colonels had been relieved of command.
N| {The army} confirmed two transfers, which it described as routine.
? Has General Zevallos been arrested? | 1A 2D+ 3W+ 6W
? Was the army commander plotting against Congress? | 1A 2D+ 3W+ 4A 5W 6W
? Were two colonels removed from command? | 7A 8A+
? Where is the general? | 2A+=on leave ; 3W+
? Did Landa confirm that Zevallos was in custody? | 1A 2D+
? Has Congress been dissolved? | -
? did the committee chair deny there were recordings | 4A 5W
? Has Zevallos been dismissed? | 2D+

= Two killed as Israeli drone hits car near Tyre, Lebanese agency says
M| {Lebanon's National Information Agency} said two people were killed on Saturday when a drone fired a missile at a car on the coastal road south of Tyre.
N| {The Israeli military} said it had struck "a terrorist" in southern Lebanon and that further details would follow.
N| {The Lebanese health ministry} gave a toll of one dead and three wounded, including a girl of nine.
A| {A source close to Hezbollah} said one of the dead was a local commander, Hussein Fawaz.
N| {Hezbollah's media office} declined to confirm the identity of anyone in the car.
N| {The mayor of Mansouri, Afif Zebib}, said Fawaz was an electrician who belonged to no party.
N| {The UN peacekeeping force} said it was aware of reports and was unable to verify them.
V| An Israeli strike on the same road killed a Hezbollah logistics officer in October.
? How many people died in the strike near Tyre? | 1A=two ; 3A=one ; 7W
? Was a Hezbollah commander killed on Saturday? | 2A+ 4A 5W+ 6D 7W
? Did Israel carry out the strike? | 2A+ 7W
? were two people killed in the car | 1A 3D 7W
? Was Fawaz a member of Hezbollah? | 4A 5W+ 6D
? Did a logistics officer die on Saturday? | -
? Was a child hurt? | 3A
? Did Hezbollah fire rockets in response? | -

= Hospital in Leeds plays down "mystery illness" on ward
M| {The Yorkshire Evening Argus} reported on Tuesday that four newborn babies at St Oswald's Hospital in Leeds had died within ten days of an infection that doctors could not identify.
N| {The hospital trust} said that it was "aware of a small number of cases" and that it would be inappropriate to comment while families were being supported.
N| {Chief nurse Bridget Halloran} told the BBC that the unit remained open and was safe.
A| {A junior doctor} said staff had been told not to use the word outbreak in e-mails.
N| {The UK Health Security Agency} confirmed it had sent a team and said it was too early to say what had caused the illness.
N| {A mother, Shanice Bell}, said her son had died on 4 March and that a consultant had mentioned bacteria in a sink.
N| {The trust} said that water tests had been clear.
N| {Health minister Colm Devane} said he expected a preliminary report by Friday.
? Did four babies die of an infection at St Oswald's? | 1A 2W+
? How many newborns have died? | 1A=four ; 2W+
? Did the infection come from the water? | 5W 6A 7D+
? What caused the illness? | 1W 5W 6A=bacteria in a sink
? Is the unit closed? | 3D+
? Has the minister received the report? | 8P
? have nurses been suspended | -
? Were staff told to avoid the word outbreak? | 4A

= Leeds baby deaths linked to ventilator parts
V| A bacterium found on reused ventilator parts was responsible for the deaths of three babies at St Oswald's Hospital in Leeds last month, a preliminary report published on Friday said.
N| {The report, by the UK Health Security Agency,} found that a fourth baby had died of an unrelated heart defect.
N| {The hospital trust} apologised to the families and said the parts had been withdrawn from use.
N| {Chief nurse Bridget Halloran} did not respond to a question about when managers first knew.
A| {Two members of staff} said concerns had been raised in January.
N| {The trust's chairman, Sir Neville Ashcombe}, said he had seen nothing to suggest that.
N| {Shanice Bell, who lost her son,} said an apology was "the least and the latest".
N| {West Yorkshire Police} said it was considering whether to open an investigation.
N| {The manufacturer, Pulmotec,} said its instructions forbid reuse.
? Did four babies die of an infection at St Oswald's? | 1D 2D
? What caused the illness? | 1A=A bacterium found on reused ventilator parts
? Did the hospital know of the problem in January? | 4W+ 5A 6D+
? Has the trust said sorry? | 3A+
? Is there a police investigation? | 8P
? are the ventilator parts still being used | 3D+
? Did Pulmotec accept responsibility? | 9D+
? Has the chairman resigned? | -

= Basque newspaper says ETA arms cache found in cellar
M| {The Bilbao newspaper Egunsentia} reported on Saturday that builders had found sixty kilos of explosives and eleven pistols behind a wall in a cellar in Hernani.
N| {The Basque interior department} said its bomb disposal unit had attended a call in the town and that there was no danger to the public.
N| {A spokeswoman, Maider Lasa}, declined to describe what had been removed.
A| {A builder} said he had seen "grey bricks wrapped in plastic".
N| {The owner of the building, Koldo Iraola}, told the regional broadcaster that it had been pipe insulation.
N| {Spain's national court} said it had opened proceedings, and ordered that they be kept secret.
N| {The mayor} said she would ask Madrid for an explanation.
V| The separatist group ETA handed over its weapons in 2017 and dissolved a year later.
? Were explosives found in the Hernani cellar? | 1A 3W 4A 5D+
? How many guns were discovered? | 1A=eleven pistols ; 3W
? Did the weapons belong to ETA? | -
? what did the builder see | 4A=grey bricks wrapped in plastic
? Was anyone arrested in Hernani? | -
? Is the court investigating? | 6A
? Has ETA been dissolved? | 8A
? Was the town evacuated? | -

= Italian coalition partner threatens to walk out, aides say
A| {Two aides to the leader of Italy's Lega Nuova, Fabrizio Terzani,} said on Monday he had told the prime minister by telephone that he would pull his ministers out of the government unless the tax on second homes was dropped.
N| {The prime minister's office} confirmed that there had been a call and described it as cordial.
N| {Terzani}, arriving at a trade fair in Verona, said that what he told the premier stayed between him and the premier.
M| {La Gazzetta del Nord} reported that the three ministers had already written letters of resignation.
N| {One of them, agriculture minister Loredana Pozzi}, said she had written nothing but a shopping list.
N| {The economy ministry} said the tax remained in the draft budget.
N| {Opposition leader Saverio Conti} called for an election.
V| Lega Nuova holds 38 seats; without them the government would be six short of a majority.
? Did Terzani threaten to leave the coalition? | 1A 2D+ 3W+
? Have the Lega Nuova ministers resigned? | 1P 4A 5D+
? Has the tax on second homes been scrapped? | 6D+
? Did the two leaders speak by phone? | 1A 2A+
? Has the government lost its majority? | 8P
? will there be an election | 7P
? How many seats does Terzani's party have? | 8A=38
? Did Pozzi write a resignation letter? | 4A 5D+

= India and China troops clash again, Delhi paper reports; army disputes it
M| {The New Delhi daily The Northern Post} reported on Thursday that Indian and Chinese soldiers had fought with sticks and stones near the Demchok crossing in Ladakh on 2 November, and that eight Indians were hurt.
N| {The Indian army} said in a statement that the report was "incorrect and malicious" and that there had been a disagreement between two patrols, settled by local commanders.
N| {China's foreign ministry spokeswoman, Guan Ling}, said the situation at the border was generally stable and that she was not aware of what was mentioned.
A| {Two herders from the village of Koyul} said by telephone that they had seen army ambulances going west on the morning of 3 November.
N| {A former northern army commander, Lieutenant General Surinder Bakshi}, said he would be surprised if there had been no injuries.
N| {The defence minister} did not take up the matter when he spoke in parliament on Friday.
N| {Opposition leader Rohini Deshmukh} demanded that he do so.
V| At least twenty Indian and four Chinese soldiers were killed in a fight in the same region in 2020.
? Did Indian and Chinese soldiers clash near Demchok? | 1A 2D+ 3W+
? How many Indian troops were injured? | 1A=eight ; 2D+
? Was anyone killed in the November incident? | -
? Was there a dispute between patrols? | 1A 2A+ 3W+
? what did the defence minister say about demchok | 6D+
? Did Chinese soldiers die in 2020? | 8A
? Did Bakshi confirm that eight men were hurt? | 1A 2D+ 5A
? Has India moved more troops to the border? | -

= Norway's wealth fund chief to quit, newspaper says, fund says nothing
M| {Oslo's Finansposten} said on Monday that the head of Norway's sovereign wealth fund, Torkild Aasen, would announce his departure in connection with the annual report in February.
N| {The fund's head of communications, Marit Ulstein}, said: "We never discuss employment matters through the media."
N| {Aasen} told a student audience in Bergen the same evening that he had "the best job in the world".
A| {A member of the central bank's board} said the search for a successor had begun in October.
N| {Central bank governor Liv Strand Haugen} responded to a question about that by praising the fund's results.
N| {The finance ministry} said that it had not been informed of any vacancy.
A| {Colleagues} believe he may join a private equity firm in London.
V| Aasen's second five-year term runs until August.
V| His predecessor left in 2019 after a dispute over a private flight.
? Is Aasen leaving the fund? | 1A 2W+ 3D+ 5W 6W
? Has the search for a new fund chief started? | 2W+ 4A 5W+ 6W
? When will Aasen's exit be announced? | 1A=in February ; 2W+
? Where will Aasen go? | 2W+ 7A=a private equity firm in London
? has torkild aasen resigned | 1P 2W+ 3D+ 6W
? Did Aasen take a private flight? | -
? When does his term end? | 8A=August
? Did the government sack him? | -

= Jordan confirms arrest of officers, denies plot against king
V| Jordan's public prosecutor said on Sunday that nine officers and civilians had been arrested for "acts harmful to the discipline of the service".
M| {The Beirut newspaper Al-Minbar} had reported hours earlier that a plot to depose King Faris had been uncovered and that his uncle, Prince Zuhair, was confined to his palace.
N| {The royal court} rejected talk of a plot as "pure invention".
N| {The prince's office} said he was at home because it was a Sunday and he had guests.
A| {A Western ambassador} said that the guards at Prince Zuhair's gate had been replaced on Friday night and that his internet connection no longer worked.
N| {The US State Department} said it was following developments closely and referred questions to the Jordanian government.
N| {Information minister Rania Qudah} would not say whether any of the nine belonged to the royal family.
V| Mobile networks in western Amman were down for several hours on Saturday; the reason could not be established.
V| A cousin of the king spent ten months under house arrest in 2021 and 2022.
? Was there a plot to overthrow King Faris? | 2A 3D+ 6W
? Is Prince Zuhair under house arrest? | 2A 4D+ 6W
? How many people were arrested? | 1A=nine
? Are members of the royal family among those detained? | 7W+
? Did Prince Zuhair lead the plot? | 3D+
? why were phones not working on saturday | 8W
? Has the king abdicated? | -
? Was a cousin of the king detained this week? | -

= Prince Zuhair addresses Jordanians, does not mention confinement
V| Prince Zuhair of Jordan broke his silence on Tuesday in a two-minute film in which he pledged loyalty to his nephew, King Faris, and asked for calm.
N| "Whoever claims that I wished him harm does not know our house," {the prince} said.
V| He did not say where the film had been made or whether he was free to leave.
A| {Two people who know the palace} said the curtains were those of a military guest house in Aqaba.
N| {Information minister Rania Qudah} told reporters that she was not an expert on curtains.
N| {The military prosecutor} announced that four of the nine arrested last week had been charged with incitement.
N| {The prosecutor} added that there was no charge concerning the person of the king.
M| {Al-Minbar} stood by its account.
N| {Human rights lawyer Hala Obeidat} said the prince should be allowed to speak to reporters.
? Was there a plot to overthrow King Faris? | 2D+ 7D 8A
? Is Prince Zuhair under house arrest? | 3W 4A 5W+ 8A
? Where was the film shot? | 3W 4A=a military guest house in Aqaba ; 5W+
? How many of the detainees have been charged? | 6A=four
? Did the prince declare his loyalty to the king? | 1A
? did al-minbar retract its story | 8D+
? Were they charged with plotting to kill the king? | 7D
? Has the prince met journalists? | 9P

= Deadly listeria: cheese maker disputes link
N| {France's public health agency} said on Thursday that eleven people had fallen ill with listeriosis and two had died after eating soft cheese sold in the east of the country.
N| {The agency} did not name the producer, saying that tests on three brands were still going on.
M| {L'Alsace Libre} identified it as Fromagerie Kintz, a family business near Munster.
N| {The firm's owner, Thibault Kintz}, said that none of his cheeses had tested positive and that he had recalled one batch "purely as a precaution".
A| {An employee of a supermarket chain} said head office had told stores to clear the shelves of all Kintz products.
N| {The chain, Cora-Rhin}, would not discuss its instructions to stores.
N| {The prefect of Haut-Rhin} said an inspection of the dairy was planned for Friday.
V| An outbreak of listeriosis in 2015 was traced to a sausage plant in Colmar.
? Is Kintz cheese the source of the listeria outbreak? | 2W 3A 4D+
? How many people have died? | 1A=two
? Did eleven people die of listeriosis? | 1D
? Have Kintz products been taken off the shelves? | 4A+ 5A 6W+
? has the dairy been inspected | 7P
? Has the dairy been closed? | -
? Did the health agency name Kintz? | 2D+
? Was the 2015 outbreak caused by cheese? | 8D

= Turkish lira: central bank "not selling dollars"
A| {Four traders} said Turkey's central bank sold between two and three billion dollars through state banks on Tuesday to prop up the lira after the arrest of the mayor of Izmir.
N| {The central bank} declined to comment.
N| {Treasury minister Alper Günday} said in a television interview that the market was functioning and that nobody was intervening.
N| {The state lender Halk Ticaret} said it did not comment on its trading.
M| {The economics daily Piyasa} put the amount spent since Monday at seven billion dollars.
V| The lira closed at 47.2 to the dollar, 1.1 percent weaker.
N| {Economist Defne Arslan of Bosporus University} said the bank's weekly reserve figures, due on Thursday, would tell.
V| The bank spent an estimated 25 billion dollars during a similar episode in spring.
? Did the central bank sell dollars on Tuesday? | 1A 2W+ 3D+ 4W+ 5A 7W
? How much was spent to support the lira? | 1A=between two and three billion dollars ; 2W+ 5A=seven billion dollars
? Has the mayor of Izmir been arrested? | 1A
? did the lira gain on tuesday | 6D
? When will the reserve figures be published? | 7A=on Thursday
? Did the central bank raise interest rates? | -
? Has Günday been dismissed? | -
? Did the bank spend 25 billion dollars this week? | -

= Guinea: ex-minister dead in custody, cause disputed
V| Former Guinean defence minister Kerfalla Touré died in a military hospital in Conakry on Saturday, three weeks after he was jailed for corruption.
N| {The prison service} said he had suffered a cardiac arrest.
N| {His lawyer, Aïssatou Baldé}, said that he had been in good health when she saw him on Thursday and that he had been beaten.
N| {Justice minister Fodé Sylla} told reporters that an autopsy would be performed and that until then silence was the best contribution.
A| {A nurse at the hospital} said he had been brought in with bruises on his chest and back.
N| {The hospital's director, Colonel Ibrahima Barry}, refused to receive journalists.
M| {The website Guinée Vérité} claimed that he had been refused insulin for five days.
N| {The UN human rights office} called for an independent inquiry.
V| Touré, 61, had appealed against a five-year sentence.
? How did Kerfalla Touré die? | 2A+=cardiac arrest ; 3A=he had been beaten ; 4W+ 7A=refused insulin for five days
? Was the ex-minister beaten to death? | 2D+ 3A 4W+ 5A
? Was Touré denied medicine? | 7A
? Has an autopsy been carried out? | 4P+
? Is Touré dead? | 1A
? did he die of a heart attack | 2A+ 3D 4W+
? Was Touré acquitted on appeal? | -
? Has the UN opened an inquiry? | 8P

= Lufttransit pilots' strike called off? Union says not yet
M| {The broadcaster Hessenfunk} said on Wednesday evening that the strike at the German cargo airline Lufttransit, due to begin at midnight, had been averted by a pay deal.
N| {Lufttransit} confirmed that talks had resumed and said it was optimistic.
N| {The pilots' union's chief negotiator, Sabine Vollrath}, said there was no deal and that her members would walk out as planned unless something was signed by eleven.
A| {One participant} said that agreement had been reached on money but not on rest times.
N| {A mediator, the former judge Ernst Pauling}, said that he would not report from the room.
V| At 11.40 p.m. the two sides were still at the airport hotel in Leipzig.
N| {Customers' association head Lothar Beck} said parcels for Christmas were at risk.
V| A two-day strike in September grounded 64 flights.
? Has the strike at Lufttransit been called off? | 1A 3D+ 5W
? Has a pay deal been reached? | 1A 3D+ 4A 5W
? did the airline say there was an agreement | 1A 3D+ 4D 5W
? When was the strike due to start? | 1A=midnight
? How many flights were grounded on Thursday? | -
? Are the sides still apart on rest times? | 1D 4A
? Were Christmas parcels delayed? | 7P
? Have the pilots walked out? | 3P+

= Indonesian ferry operator says all aboard saved; families disagree
V| A ferry with passengers bound for the island of Selayar went down off South Sulawesi late on Monday after its engine failed in high waves.
N| {The operator, PT Bahari Lestari}, announced on Tuesday morning that all 86 people on the manifest had been rescued.
N| {The head of the Makassar rescue office, Andi Mappasomba}, said that 79 survivors had been counted and that the search would go on.
A| {Relatives at the harbour} named at least twelve people, several of them children, who were not on the manifest and had not been heard of.
N| {The company's director, Rusdi Tahir}, said that he could not speak about persons without tickets.
N| {The transport ministry} said that it was not known how many people had been on board.
M| {The newspaper Fajar Selatan} reported that two bodies had been washed ashore at Bira.
N| {Mappasomba} confirmed one.
? Were all passengers of the ferry rescued? | 2A+ 3D 4D 5W+ 6W 8D
? How many people were on board? | 2A+=86 ; 6W
? Have bodies been found? | 7A 8A
? Did two people die in the sinking? | 7A 8D
? why did the ferry sink | 1A=its engine failed in high waves
? Was the ferry overloaded? | 6W
? Has the search ended? | 3D
? Has Tahir been arrested? | -

= Ferry off Selayar: nine dead, captain held
N| {Rescuers} ended their search for victims of a ferry disaster off South Sulawesi on Sunday after recovering nine bodies, the Makassar rescue office said.
N| {Its head, Andi Mappasomba}, said that 103 people were now known to have been aboard, seventeen more than on the manifest.
N| {Police} said the captain had been detained and that they were looking into whether tickets had been sold off the books.
N| {The operator's director, Rusdi Tahir}, who had said after the sinking that everyone was safe, did not appear at a news conference he had called.
A| {Two former employees} said that unlisted passengers were carried on every trip.
N| {The company's lawyer, Nurul Hakim}, denied that.
V| Three people are still missing.
N| {President Hartanto Wiryawan} ordered an inspection of all ferries on the route.
? How many people were on board? | 2A=103
? How many people died in the ferry disaster? | 1A=nine
? Were all passengers of the ferry rescued? | 1D 7D
? Did the firm regularly take passengers without tickets? | 3W 5A 6D+
? Has the captain been arrested? | 3A
? Has the director been detained? | -
? have all ferries been inspected | 8P
? Did Tahir explain himself to the press? | 4D+

= Pope's envoy in Pyongyang, Italian agency says
M| {The Italian agency Ansaria} reported on Friday that Cardinal Luciano Belfiore, the Vatican's envoy for Asia, was in Pyongyang, in what would be the first visit by a cardinal to North Korea.
N| {The Holy See's press office} said that the cardinal was travelling "in the region".
N| {South Korea's unification ministry} said it had no knowledge of such a trip and was checking.
A| {A priest in Dandong, on the Chinese side of the border,} said a group of five clerics had crossed by train on Wednesday.
M| {South Korean public radio} said the cardinal was carrying a letter from the Pope to the North's leader.
N| {Belfiore's secretary, Monsignor Tiziano Rota}, said over a bad line from a place he did not name that he could not talk.
N| {The North's embassy in Rome} did not open its door.
V| An invitation was extended to a previous pope in 2018; nothing came of it.
? Is Cardinal Belfiore in Pyongyang? | 1A 2W+ 3W 6W+ 7W+
? Did a papal envoy travel to North Korea? | 1A 2W+ 3W 4A 6W+ 7W+
? Is the cardinal bringing a letter from the Pope? | 5A
? how did the clerics cross the border | 4A=by train
? Has the Pope visited North Korea? | 8D
? Did Belfiore meet Kim? | -
? Is the cardinal in China? | 1D 2W+
? When did the priests enter North Korea? | 4A=on Wednesday

= Explosion on Crimean bridge: Kyiv "will not comment on successes"
N| {The Russian-installed administration of Crimea} said traffic on the Kerch bridge had been stopped at 5.05 a.m. on Tuesday because of "an emergency at the 145th pillar".
M| {Ukrainian media} quoted unnamed security service officers as saying that two naval drones had struck the bridge.
N| {A spokesman for Ukraine's security service, Andriy Kravets}, said the agency would explain how any bang had been organised "after our victory".
N| {Russia's transport ministry} said the spans were intact and that the emergency was a road accident.
V| Video verified by this agency shows smoke rising from the railway deck at dawn.
M| {The Russian channel Bereg}, run from the peninsula, said a couple from Belgorod had been killed.
N| {Belgorod's governor, Yevgeny Shaldin}, confirmed that two residents of his region had died "on the bridge" but not how.
N| {Britain's defence ministry} said it was too soon to assess the damage.
V| Attacks in 2022 and 2023 closed the bridge for weeks.
? Did Ukraine attack the Kerch bridge on Tuesday? | 2A 3W+ 4D+
? Is the bridge damaged? | 4D+ 8W
? Was anyone killed on the bridge? | 6A 7A
? What was the emergency? | 2A=two naval drones had struck the bridge ; 4A+=a road accident
? did a car crash close the bridge | 4A+
? Who were the victims? | 6A=a couple from Belgorod ; 7A=two residents of his region
? When did the bridge reopen? | -
? Was the bridge attacked in 2022? | 9A

= Algerian gas cut to Spain: Madrid "has no notice"
M| {The Algiers daily El Ouahda} reported on Sunday that the state company Gazalg would stop deliveries through the Medgaz pipeline to Spain from 1 February because of Madrid's stance on Western Sahara.
N| {Spain's energy minister, Ainhoa Larrañaga}, said her department had received no notice of any kind and that flows were at their contractual level.
N| {Gazalg} could not be reached on Sunday, a working day in Algeria.
N| {Algeria's ambassador in Madrid} said contracts were a matter for companies.
A| {An executive at a Spanish utility} said the Algerians had asked in December to reopen talks on price and had "let the word February fall".
N| {Grid operator Enared} said storage was 78 percent full and would cover forty days.
N| {European energy commissioner Lars Pedersen-Holm} would not speculate.
V| Algeria shut another pipeline, which crosses Morocco, in 2021.
? Will Algeria stop sending gas to Spain? | 1A 2D+ 3W+ 4W+ 7W
? Has Algeria cut off the gas? | 1P 2D+ 3W+
? Why would Algiers halt the supply? | 1A=Madrid's stance on Western Sahara ; 3W+ 4W+
? Have the Algerians sought a new price? | 3W+ 4W+ 5A
? how full are spain's gas stores | 6A=78 percent
? Did Algeria close the Medgaz pipeline in 2021? | 8D
? Did Madrid change its policy on Western Sahara? | -
? Has the EU threatened Algeria? | -

= Nigerian governor shot at, police say it was a tyre
A| {Aides to the governor of Zamfara state} said gunmen had opened fire on his convoy near Tsafe on Friday afternoon and that his car had been hit three times.
N| {State police commissioner Umar Dangiwa} said that a tyre had burst and that "excited guards" had shot into the bush.
N| {The governor, Alhaji Sani Mafara}, waved to supporters in Gusau that evening but did not speak.
N| {His press secretary, Zainab Bello}, promised a statement, which had not come by midnight.
M| {The newspaper Daily Arewa} reported that one guard was dead and two were in hospital.
N| {The Federal Medical Centre in Gusau} said it had admitted one policeman, with a broken leg.
N| {The army's sector commander} said it was not clear who had fired first.
V| Mafara's predecessor survived an ambush on the same road in 2022.
? Was the governor of Zamfara's convoy attacked? | 1A 2D 7W
? Was a guard killed? | 5A
? How many people were hurt? | 5A=two ; 6A=one policeman
? Did the governor describe what happened? | 3D+ 4P+
? was the governor wounded | -
? Who opened fire? | 1A=gunmen ; 2A=excited guards ; 7W
? Was Mafara ambushed in 2022? | -
? Did a tyre burst? | 2A

= Merger of two Swedish parties on hold, paper says, as leaders duck
M| {Dagens Tidende} reported on Tuesday that a merger between the Centre Alliance and the Liberal Union had been agreed in principle in November and shelved last week.
N| {Centre Alliance leader Malin Stjerne} said that she and the Liberal leader "drink tea regularly".
N| {The Liberal Union's press secretary} sent a link to the party's programme.
A| {A member of the Liberal executive} confirmed that there had been a working group and said it broke up over who should lead.
N| {Former Liberal leader Göte Malmros} said he knew of no working group and would have been asked.
A| {Three local chairmen} said they had already booked a hall for a joint congress in May.
N| {The hall's manager in Örebro, Pia Lundvall}, said that there was a booking, but not under which name.
V| Each party polls just below the four percent needed to enter parliament.
? Have the Centre Alliance and the Liberal Union agreed to merge? | 1A 2W+ 3W+
? Has the merger been called off? | 1A 2W+ 3W+ 4A
? Was there a working group on a merger? | 4A 5D+
? Why did the talks break up? | 4A=over who should lead
? who booked the hall in orebro | 6A=Three local chairmen ; 7W
? Have the two parties held a joint congress? | 6P
? Is Stjerne to lead the new party? | -
? Has Malmros left the party? | -

= Fatal crash in Shenzhen: carmaker denies autopilot was on
V| Three people were killed when an electric saloon made by Shenzhen's Yueling ran into a bus stop in the city's Nanshan district on Saturday night.
M| {The financial weekly Jingwei} reported that the driver-assistance system had been active and that it had not reacted to a barrier.
N| {Yueling} said its data showed that the driver had switched the system off eleven seconds before impact.
N| {The driver's wife, Tang Xiaomei}, said he had told her from his hospital bed that he had not touched anything.
N| {Traffic police} said the vehicle's recorder had been secured and that liability had yet to be determined.
A| {A former engineer at the company} said the system hands back control automatically in the last seconds.
N| {Yueling's vice-president for safety, Qiu Hao}, declined to say whether that was so.
V| The company's Hong Kong shares fell eight percent on Monday.
V| Yueling recalled 32,000 cars in March because of a faulty camera.
? Was the driver-assistance system on at the time of the crash? | 2A 3D+ 5W
? Did the driver turn off the system? | 3A+ 4D+ 5W 6D
? How many people died at the bus stop? | 1A=Three people
? Does the system switch itself off before a crash? | 6A 7W+
? was the driver killed | 4D
? Was the crash caused by a faulty camera? | -
? Has Yueling recalled cars after the crash? | -
? Has the driver been arrested? | -

= Pyongyang troops in Kursk: ministry in Seoul revises number
N| {South Korea's intelligence service} said on Wednesday that about 4,700 North Korean soldiers fighting for Russia had been killed or wounded, 600 of them fatally.
N| {Seoul's defence ministry}, asked about the figures, said its own estimate differed and that it would not publish it.
N| {Russia's foreign ministry} accused Seoul of "counting ghosts".
M| {The Kyiv daily Holos Dnipra} put the dead alone at more than 3,000.
A| {A European military official} said that casualties had been heavy in January and light since.
N| {Lawmaker Yoo Ji-won, who was briefed by the service,} said that the number related to the whole period since October.
V| North Korea did not acknowledge that it had sent troops until six months after they arrived.
V| The agency could not verify any of the figures.
? How many North Korean soldiers have died? | 1A=600 ; 2W 3D+ 4A=more than 3,000 ; 8W
? Were 4,700 North Koreans killed? | 1D 2W 8W
? Have more than 3,000 North Korean soldiers been killed? | 1D 2W 3D+ 4A 8W
? Did Pyongyang admit that it sent soldiers? | 7A
? are north korean troops still arriving | -
? Did Moscow confirm the losses? | 3D+
? Has North Korea withdrawn its troops? | -
? What period do the figures cover? | 6A=the whole period since October

= Winger's Saudi move off, agent hints
M| {The Marseille daily La Cannebière} reported on Thursday that winger Bilal Haddouche had agreed a three-year contract with Al-Waha of Jeddah worth 60 million euros.
N| {Al-Waha's sporting director, Fahad al-Ghamdi}, said he had read many names in the newspapers this summer, and all of them were good players.
N| {Haddouche's agent, Karim Belmokhtar}, told L'Ami du Sport that nothing was signed and that "perhaps nothing will be".
N| {Olympique Provence, his club,} said he had a contract until 2028 and was expected at training.
A| {A person involved in the transfer} said the Saudi side had withdrawn after a scan of the player's ankle.
N| {Provence's doctor, Michel Santelli}, said medical secrecy applied to ankles too.
V| Haddouche was absent when training resumed on Friday.
N| {Coach Laszlo Varga} said he had given him a day off.
? Has Haddouche signed for Al-Waha? | 1A 2W+ 3D+ 4D+ 5D
? Why did the deal collapse? | 5A=a scan of the player's ankle ; 6W+
? Was Haddouche at training on Friday? | 7D 8D+
? How much is the contract worth? | 1A=60 million euros ; 2W+ 3D+
? is haddouche's ankle injured | 5A 6W+
? Did Provence sell the winger? | 4D+
? Has Haddouche been fined for missing training? | -
? When does his contract with Provence end? | 4A=2028

= Nuclear plant worker contaminated? Operator says limits were kept
N| {The union at Hungary's Danubia nuclear power station} said on Tuesday that two welders had received four times the permitted yearly dose during work in the second unit.
N| {The plant's director, Gyula Benkő}, said that no limit had been exceeded and that the two had gone home.
N| {The Hungarian Atomic Energy Office} said that it had asked for the dosimeters and that it would be wrong to name a value before they had been read.
A| {A physicist employed at the plant} said the alarm had been silenced because it went off "all the time".
N| {Benkő}, asked about this, said he would have to inquire.
M| {The Austrian newspaper Donaubote} wrote that one of the welders had been flown to a clinic in Paris.
N| {The clinic} said it had no Hungarian patient.
N| {Austria's environment minister} asked Budapest for information under a bilateral treaty.
V| The unit had been down for maintenance since 4 May.
? Did the welders receive more radiation than permitted? | 1A+ 2D+ 3W
? Was an alarm switched off? | 4A 5W+
? Is a welder being treated in Paris? | 2D+ 6A 7D
? How large was the dose? | 1A+=four times the permitted yearly dose ; 2D+ 3W
? Did radioactivity escape from the plant? | -
? was the reactor running | 9D
? Has Hungary answered Austria? | -
? Did the regulator shut the unit? | -

= Regulator: Danubia welder received twice annual limit
V| Hungary's nuclear regulator found on Monday that one of two welders at the Danubia power station had been exposed to twice the permitted annual dose, contradicting the operator.
N| {The regulator's chief inspector, Zsófia Halmos}, said the second man's reading was within bounds.
N| {The plant's director, Gyula Benkő}, admitted that his first statement had been made "before the badges were read".
N| {The union} said that it had been told four times the limit by the men themselves and had no reason to doubt them.
N| {Halmos} said an inquiry would decide why the alarm had not sounded.
N| {The operator} has offered the welder, who was not named, a post in the warehouse.
A| {Colleagues} said he had refused it.
N| {A lawyer for the welder, Péter Radnai}, said he would comment after speaking to his client.
? Did the welders receive more radiation than permitted? | 1A 2D 3A+ 4A+
? How large was the dose? | 1A=twice the permitted annual dose ; 4A+=four times the limit
? Was the dose four times the limit? | 1D 4A+
? Was an alarm switched off? | 5W
? Did the worker accept the new job? | 7D 8W+
? Has Benkő resigned? | -
? did the director correct his earlier statement | 1A 3A+
? What is the welder's name? | 6W

= Pakistani ex-premier moved from cell, party alleges
N| {The party of Pakistan's jailed former prime minister Omar Khattak} said on Friday that he had been moved from Rawalpindi's central prison to an unknown place during the night.
N| {The prison superintendent, Abdul Ghafoor Anjum}, said that Khattak was "in his barrack and has had his tea".
N| {His sister, Aleema Gul}, said guards had turned her away at the gate with a parcel of books, which she had been allowed to deliver every Friday for a year.
N| {Punjab's information minister, Uzma Tiwana}, said she would not react to "a new story every week".
M| {The private channel Khabar One} reported that he had been taken to a hospital for an eye examination.
N| {The hospital's spokesman} said there had been no such patient.
A| {Two prison employees} said that a convoy had left at three in the morning.
N| {Khattak's lawyer, Salman Durrani}, filed a petition asking the high court to order that he be produced.
? Has Khattak been moved out of the prison? | 1A+ 2D 4W+ 5A 6D 7A
? Where is Omar Khattak? | 1W+ 2A=in his barrack ; 5A=a hospital ; 6D
? Was the former prime minister taken to a hospital? | 2D 5A 6D
? Has the court ordered that Khattak be produced? | 8P+
? Was his sister allowed to see him? | 3D+
? is khattak dead | 2D
? What did the convoy carry? | -
? Has Khattak been released? | 2D

= Ivory Coast cocoa scandal: EU envoy's bank details leaked
M| {The Brussels newsletter EU Ledger} published on Thursday what it said were statements of an account in Dubai held by Henrik Vossen, the European Union's ambassador in Abidjan, showing deposits of 420,000 dollars from a cocoa exporter.
N| {Vossen} said through a lawyer that the account was not his and the documents were fabricated.
N| {The European external action service} said that it took such allegations seriously and would not comment while facts were being established.
N| {The exporter, Comptoir du Sassandra}, did not respond to e-mails.
N| {The bank in Dubai} said that the format of the documents did not match the one it uses.
A| {Two staff members of the delegation in Abidjan} said investigators had taken the ambassador's laptop in July.
N| {The EU's anti-fraud office, OLAF}, said it neither confirmed nor denied investigations.
N| {Member of the European Parliament Eszter Vadas} asked for Vossen to be suspended.
? Did Vossen receive money from a cocoa exporter? | 1A 2D+ 3W+ 4W+ 5D
? Are the bank statements genuine? | 1A 2D+ 3W+ 5D
? Is the EU's anti-fraud office investigating Vossen? | 6A 7W+
? How much was paid into the account? | 1A=420,000 dollars ; 2D+ 4W+
? Has the ambassador been suspended? | 8P
? Was the ambassador's computer seized? | 6A 7W+
? Has Vossen been arrested? | -
? did the exporter deny paying him | 4W+

= Yemen: prisoners "swapped" at Marib, Houthis say; government silent
M| {The Houthi-run Al-Masra television} said on Monday that forty of the movement's fighters had come home in an exchange at the Marib front.
N| {The internationally recognised government's prisoners committee} did not issue a statement.
N| {Its head, Hadi al-Yafai}, told a caller from this agency that he was driving and would ring back; he did not.
N| {The International Committee of the Red Cross} said it had not been involved in any release on Monday and could not say whether there had been one.
A| {A tribal mediator} said that there had been an exchange of bodies, not of living prisoners.
N| {A Houthi official, Abdulqader al-Murtada}, showed reporters in Sanaa a list of forty names.
V| Four men on the list were interviewed by local media in 2023 after being freed in an earlier swap.
V| The last exchange supervised by the Red Cross, in April 2023, freed almost 900 prisoners.
? Did a prisoner exchange take place at Marib? | 1A 2W+ 3W+ 4W 5D 6A+ 7D
? How many fighters were released? | 1A=forty ; 6A+=forty ; 2W+ 3W+ 4W 5D
? Were bodies exchanged? | 5A
? Did the Red Cross organise the swap on Monday? | 4D+
? did 900 prisoners go free on monday | -
? How many government soldiers were freed? | -
? Did al-Yafai call back? | 3D+
? Was the list accurate? | 7D

= British minister's nanny row: No 10 "aware"
M| {The Sunday Dispatch} alleged that Immigration Minister Harriet Colebrook had fast-tracked a visa for her children's nanny, a Brazilian national, by e-mailing a senior official from her private account.
N| {A Downing Street spokesman} said the prime minister was aware of the report and had full confidence in his ministers.
N| {Ms Colebrook} said that she had "done nothing any working mother would not understand".
V| She did not say whether she had written the e-mail.
A| {A Home Office official} said it had been forwarded "with a smiley" and acted upon within a day.
N| {The Home Office} refused to discuss individual cases.
N| {The independent adviser on ministers' interests, Sir Crispin Vole}, said he had not been asked to investigate.
N| {Shadow minister Tariq Mirza} called on her to publish the correspondence.
V| A home secretary resigned in 2004 after a similar affair.
? Did Colebrook speed up her nanny's visa? | 1A 3W+ 4W 5A 6W+
? Did the minister e-mail an official on behalf of her nanny? | 1A 4W 5A 6W+
? Has an investigation been opened? | 7D
? Has Colebrook stepped down? | 2D+
? will the emails be published | 8P
? Did Colebrook resign in 2004? | -
? Is the nanny in the country illegally? | -
? Did the prime minister ask her to leave? | 2D+

= Dutch bank Oranje Trust agrees to buy Belgian insurer for 2.4 billion euros
V| Oranje Trust, the Dutch lender, said on Monday it had agreed to acquire Belgium's Assurantia for 2.4 billion euros in cash, ending weeks of speculation.
V| The price, 61 euros a share, is 27 percent above Assurantia's closing level on 3 October, the day before talks were first reported.
N| {Oranje Trust's chief executive, Willemijn de Graaf}, said the purchase would add to earnings from the second year.
N| {De Graaf} told reporters that no branches would close, but did not want to rule out job losses at head office.
N| {The Belgian Federation of Financial Workers} said it had received no assurances.
V| The transaction requires the approval of the European Central Bank and of regulators in four countries.
M| {The business daily De Beurs} had written last week that a French mutual, Garance, offered more.
N| {Assurantia's chairman, Luc Verstraeten}, said there had been only one offer.
V| Completion is expected in the second half of next year.
? Did Oranje Trust agree to buy Assurantia? | 1A
? How much per share is being paid? | 2A=61 euros
? Did Garance bid for Assurantia? | 7A 8D+
? Will staff be laid off after the takeover? | 4W+ 5W+
? Has the ECB cleared the acquisition? | 6P
? has the takeover been completed | 9P
? Is Assurantia buying Oranje Trust? | 1D
? Did De Graaf say that branches would shut? | 4D+

= Explosion at fireworks plant in Hunan kills eleven
V| An explosion tore through a fireworks workshop in Liuyang, in China's Hunan province, on Sunday morning, killing eleven people, state media reported.
V| All of the dead were employees on the early shift.
V| Twenty-three others were injured, four of them critically, and about 600 residents were moved to schools.
N| {The county's emergency bureau} said an electrical fault in a drying room had set off the blast.
N| {Police} detained the owner, identified by his surname, Deng, and two foremen.
V| The workshop's licence had expired in June.
N| {The bureau's deputy head, Liao Qing}, said inspectors visited the site in May and found no violations.
V| Fifty-one people died in accidents in the province's fireworks industry last year.
? How many workers died in Liuyang? | 1A=eleven
? Did the workshop have a valid licence? | 6D
? What caused the explosion? | 4A=an electrical fault in a drying room
? Was the owner arrested? | 5A
? Did residents die in the blast? | 2D
? did 51 people die in the explosion | 1D
? Did inspectors find faults in May? | 7D+
? How many people had to leave their homes? | 3A=about 600

= Cabinet of Lithuania loses third minister in a month
V| Lithuania's transport minister, Arvydas Norkus, resigned on Wednesday over a contract for railway sleepers awarded to a firm owned by his godson.
N| {Norkus} said he had broken no law and was leaving "so that the government can work".
N| {Prime minister Jurga Stankutė} accepted the resignation and said the health minister, Darius Mažeika, would look after the department for the time being.
V| Norkus is the third member of the cabinet to go since 1 March, after the ministers of culture and of the interior.
M| {The news portal 15 Minučių} reported that the agriculture minister, Rimantas Žukas, was also considering his position.
N| {Žukas} said at a tractor fair that he had ploughing to do.
N| {His adviser, Eglė Bartkutė}, described the report as wishful thinking by a rival.
A| {Two coalition lawmakers} said that Žukas had told his party's board on Tuesday that he would stay only until the summer.
N| {The prosecutor general's office} declined to say whether the sleeper contract was being investigated.
? Did the transport minister resign? | 1A 2A+ 3A+
? Is the agriculture minister going to quit? | 5P 6W+ 7D+ 8A
? Why did Norkus go? | 1A=a contract for railway sleepers awarded to a firm owned by his godson ; 2A+=so that the government can work
? Is there a criminal inquiry into the contract? | 9W
? who is standing in as transport minister | 3A+=Darius Mažeika
? How many ministers have left since 1 March? | 4A=third
? Has Žukas resigned? | 5P 6W+ 7D+ 8P
? Has the health minister resigned? | -

= Two Slovak reporters held in Minsk; embassy awaits access
M| {The Bratislava daily Denník Pravda Dnes} said on Tuesday that two of its reporters, Zuzana Hrončeková and Matúš Bielik, had been detained at a hotel in Minsk on Monday night.
N| {The newspaper's editor-in-chief, Igor Valent}, said the last message from Ms Hrončeková had been three words long: "They are here."
N| {Slovakia's foreign ministry} said it had asked for consular access and was waiting for a reply.
N| {The Belarusian interior ministry's press officer, Natallia Harbuz}, said she had "no information about Slovak citizens".
A| {A hotel employee} said that six men in plain clothes had taken the pair away through the garage.
M| {The Belarusian state channel ONT-2} broadcast a report about "spies with microphones" that did not mention names.
N| {The Belarusian Association of Free Journalists} said 28 of its members were in prison.
V| A Polish cameraman arrested in the same hotel in May was expelled after four days.
? Have two Slovak journalists been arrested in Minsk? | 1A 4W+ 5A
? Has the embassy been given access to the detainees? | 3P+
? Where were the reporters seized? | 1A=at a hotel in Minsk ; 5A=through the garage
? Have the reporters been expelled? | -
? what are they accused of | -
? Did state television name the two? | 6D
? Was the Polish cameraman expelled? | 8A
? How many Belarusian journalists are in jail? | 7A=28

= Central bank digital leak: Swiss voters' data on sale?
M| {The Zurich weekly Sonntagsblick Neu} reported that the addresses and dates of birth of 1.3 million voters in four Swiss cantons had been offered on a Russian-language forum for two bitcoin.
N| {The federal chancellery} said it had taken note of the report and that elections were a matter for the cantons.
N| {The canton of Aargau} said its register had not been breached.
N| {The canton of Thurgau} said it was examining the sample and would say no more until it had finished.
A| {A security researcher who has bought part of the file} said that every one of forty entries he tested was right.
V| This newspaper checked ten entries against the telephone book; seven matched, three could not be found.
N| {The software company Wahlwerk, which supplies all four cantons,} did not pick up its telephone on Sunday.
N| {Data protection commissioner Beatrice Hunkeler} said that she had learned of it at breakfast.
? Were Swiss voters' data stolen? | 1A 2W 3D+ 4W+ 5A 7W+
? Was Aargau's register hacked? | 1A 3D+ 7W+
? How many voters are affected? | 1A=1.3 million ; 4W+
? Is the data set genuine? | 4W+ 5A 6A
? Did Wahlwerk admit a security hole? | 7W+
? who is selling the data | -
? Have elections been postponed? | -
? What price was asked for the file? | 1A=two bitcoin

= Former Liberian warlord found dead in Philadelphia, relatives say
A| {Relatives} said on Sunday that Moses "General Rainstorm" Tarpeh, a former Liberian rebel commander, had been found dead at his flat in south-west Philadelphia.
N| {A Philadelphia police spokesman, Sergeant Darnell Pruitt}, said officers had been called to an address on Woodland Avenue and that he could not confirm a name.
N| {The medical examiner's office} was closed until Monday.
M| {Monrovia's FrontPage Liberia} said Tarpeh had shot himself after learning that he would be deported.
N| {His niece, Comfort Tarpeh}, said that he had died in his sleep and that there was no gun in the house.
N| {The US immigration service} said it did not comment on the deceased or on pending cases.
A| {A former comrade} in Monrovia said that he had spoken to Tarpeh on Sunday evening and that he was "eating and laughing".
N| {Human rights campaigner Hassan Bility-Kamara} said the victims had been robbed of a trial.
V| Tarpeh was charged last year with lying about his past on an immigration form.
? Is Moses Tarpeh dead? | 1A 2W 4A 5A 7D 8A
? Did the former warlord commit suicide? | 4A 5D 6W
? Was Tarpeh going to be deported? | 4A 6W
? Has Tarpeh been convicted of war crimes? | 8D
? where did tarpeh live | 1A=south-west Philadelphia
? Was he murdered? | -
? Did police find a gun? | -
? Has Tarpeh been charged over his immigration papers? | 9A

= Beijing lab of British drugmaker raided
A| {Two employees of Aldermoor Pharma's research centre in Beijing} said on Thursday that some thirty officers had entered the building at nine in the morning and taken away computers and the site's manager, Li Xin.
N| {The British company} said in a statement that it was "aware of a visit by the authorities" and was cooperating.
N| {An Aldermoor spokesman in Cambridge, Rupert Sayle}, would not say whether any staff had been detained.
N| {Beijing's public security bureau} did not reply to a fax.
M| {The Chinese business magazine Caixun} said the matter concerned imported cancer drugs on which no duty had been paid.
M| {The Financial Courier} reported, by contrast, that investigators were looking into genetic data sent abroad.
N| {Chinese foreign ministry spokesman Luo Jian} said China was a country under the rule of law and that foreign firms had nothing to fear if they obeyed it.
N| {Britain's trade department} said it was in contact with the company.
V| Aldermoor's shares lost 6.1 percent in London.
? Was Aldermoor's Beijing site raided? | 1A 2A+ 4W+
? Has Li Xin been detained? | 1A 3W+ 4W+
? What is being investigated? | 4W+ 5A=imported cancer drugs on which no duty had been paid ; 6A=genetic data sent abroad
? Is the company suspected of customs fraud? | 4W+ 5A 6D
? Did the shares rise? | 9D
? how many officers took part | 1A=some thirty
? Has Aldermoor closed its Chinese business? | -
? Did Sayle confirm the detention of a manager? | 1A 3W+ 4W+

= Aldermoor: manager freed on bail, company says
V| The head of Aldermoor Pharma's research centre in Beijing has been released on bail after nineteen days, the British drugmaker said on Tuesday, acknowledging for the first time that he had been in custody.
N| {The company} said that Li Xin had been questioned about "paperwork for samples".
N| {Spokesman Rupert Sayle} denied that genetic data had left China.
N| {He=Rupert Sayle} declined to comment on import duties.
A| {Two lawyers familiar with the matter} said the firm had paid 12 million dollars to settle the customs part of the case.
N| {Beijing's customs office} said it would publish penalties "as the rules provide".
M| {Caixun} reported that four other employees remained in detention.
N| {Sayle} said he was not aware of any.
V| Aldermoor employs 4,100 people in China.
? Has Li Xin been detained? | 1A
? Is Li Xin free? | 1A
? Did Aldermoor send genetic data abroad? | 3D+
? Did the company pay a settlement over customs duty? | 4W+ 5A 6W+
? Are other staff still being held? | 7A 8D+
? how long was the manager held | 1A=nineteen days
? Has the manager been charged? | -
? Did Beijing customs announce a fine? | 6P+

= Spain's Rey del Mar yacht sale to Gulf royal denied
M| {The Palma paper Última Costa} reported on Saturday that the shipyard Astilleros Miralles had been sold to a member of the Qatari royal family for 310 million euros.
N| {Managing director Bernat Miralles} said: "My father founded it, I run it, and my daughter will run it."
N| {The Qatari embassy in Madrid} said it had no information on private investments.
A| {A notary's clerk} said a preliminary contract had been signed in Geneva on 2 May.
N| {The shipyard's bank, Caixa Balear}, refused to comment on a client.
N| {Works council chairman Toni Serra} said that Miralles had told the workforce on Friday that "nothing changes for now".
M| {Última Costa} insisted that it had seen the contract.
N| {Tourism minister Marga Pons} said she had heard of it, but not from anyone who would know.
V| The yard built the 96-metre Rey del Mar, launched in 2022.
? Has Astilleros Miralles been sold? | 1A 2D+ 3W 5W 6D+ 7A
? How much was paid for the shipyard? | 1A=310 million euros ; 2D+ 5W
? Was a contract signed in Geneva? | 2D+ 4A 5W 7A
? Who bought the shipyard? | 1A=a member of the Qatari royal family ; 2D+ 3W 5W
? will jobs be cut at the yard | -
? Was the yacht Rey del Mar sold to Qatar? | -
? Did the minister confirm the sale? | 1A 2D+ 8W
? Is Bernat Miralles stepping down? | 2D+

= Gunfire near parliament in Bujumbura, army says exercise
A| {Residents of the Rohero quarter of Bujumbura} said they had heard automatic fire and two heavier explosions near the parliament building shortly before midnight on Tuesday.
N| {Burundi's army spokesman, Colonel Gaspard Nduwayo}, described it as a night exercise.
N| {The head of the opposition group in parliament, Euphrasie Niyonzima}, said no exercise had been announced and that her bodyguard had been wounded by a stray bullet.
A| {A diplomat} spoke of a shoot-out between two units of the presidential guard.
N| {The president's communications adviser} did not respond to messages, but the president was shown at a tree-planting ceremony on Wednesday morning.
V| It could not be determined when that footage had been filmed.
M| {The exile station Radio Inzira} claimed that a general had been killed.
N| {Nduwayo} asked whether the station also knew which one.
V| A coup attempt in 2015 collapsed after two days.
? Was there a clash within the presidential guard? | 2D+ 4A 5W+
? Why was there shooting in Bujumbura? | 2A+=a night exercise ; 4A=a shoot-out between two units of the presidential guard ; 5W+
? Was a general killed? | 7A 8W+
? Is the president safe? | 5A 6W
? was anybody hurt | 3A+ 7A
? Did the coup of 2015 succeed? | 9D
? Did the army announce the exercise beforehand? | 3D
? Was parliament stormed? | -

= Tribunal or rumour: Bangladeshi exile's return flight
M| {The Dhaka daily Prothom Barta} reported that the exiled former prime minister, Rokeya Sultana, would land in Dhaka on 16 December aboard a commercial flight from Delhi.
N| {India's external affairs ministry} said it had "nothing to share" on her travel plans.
N| {Her son, Tanvir Sultan,} wrote on Facebook that she would come back, but that the date was "somebody's dream".
N| {The home adviser, Brigadier Mahbub Alam}, said she would be arrested at the foot of the steps if she came.
A| {Two party organisers} said buses had been hired for the airport on the 16th.
N| {The airline, Bengal Wings}, said it did not disclose bookings.
N| {The tribunal's chief prosecutor} said he would neither encourage nor discourage anyone from flying.
V| A tribunal sentenced Ms Sultana to life in prison in her absence in August.
? Will Rokeya Sultana return to Dhaka on 16 December? | 1A 2W 3D+ 5A 6W 7W
? Has the former prime minister returned? | 1P 3P+ 4P
? Will she be arrested on arrival? | 4A+
? Has Sultana been sentenced? | 8A
? did india refuse to extradite her | -
? Where is the exiled leader? | 1A=Delhi
? Has the sentence been overturned? | -
? Was her son arrested? | -

= Fatal stabbing on Hamburg train: reports on suspect's origin differ
V| A woman of 52 was stabbed to death on a suburban train in Hamburg on Monday evening and three passengers were hurt.
N| {Police} said a man had been overpowered at Hasselbrook station and that his identity was being established.
M| {The tabloid Hansepost} reported he was an Afghan who had been ordered to leave Germany in 2023.
M| {The public broadcaster NordRadio} said he was a German born in Lübeck.
N| {Senator of the interior Jan-Ole Petersen} said he would not take part in guessing.
A| {Investigators} reportedly found a letter of discharge from a psychiatric clinic in his bag.
N| {The clinic in question, at Ochsenzoll,} declined to comment, citing confidentiality.
N| {Police spokeswoman Wiebke Harms} said there was nothing at this stage to suggest a political motive.
N| {The head of the AfD group} called for Petersen to resign.
? Is the attacker an Afghan? | 2W 3A 4D 5W
? Where does the suspect come from? | 2W 3A=an Afghan ; 4A=a German born in Lübeck ; 5W
? Was the stabbing a terrorist attack? | 8D
? Was the suspect a psychiatric patient? | 6A 7W
? How many people died on the train? | 1A=A woman of 52
? has petersen resigned | 9P
? Did the attacker escape? | 2D
? Did three passengers die? | 1D

= Taliban deputy shot in Kandahar, sources say; palace guard denies it
A| {A Taliban commander and two local journalists} said on Tuesday that Mullah Abdul Hai Noorzai, a deputy prime minister, had been shot and seriously wounded in an argument at the governor's guest house in Kandahar.
N| {The Kandahar governor's spokesman, Enamullah Samangani}, said in a recorded message that no such incident had taken place.
N| {A spokesman for the deputy prime minister's office in Kabul} said Noorzai was on a tour of the southern provinces and that his schedule was not made public.
M| {Amu Radio, which broadcasts from abroad,} reported that the shots were fired by a bodyguard of the governor in a dispute over customs revenue.
N| {Dr Naqib Sahak, head of Mirwais hospital}, said he had nothing to say about guests of the state.
A| {Two hospital workers} described a corridor closed off by armed men on the second floor.
V| Noorzai did not attend a cabinet meeting on Wednesday that he would normally have chaired.
V| Independent verification of events in Kandahar is difficult because foreign reporters need permission to travel there.
? Was Mullah Noorzai shot? | 1A 2D+ 3W+ 4A 5W 8W
? Any truth in reports that the Taliban deputy prime minister is in hospital? | 1A 2D+ 5W 6A 8W
? What was the argument about? | 4A=customs revenue
? Who shot the deputy prime minister? | 2D+ 4A=a bodyguard of the governor ; 8W
? Did Noorzai chair the cabinet on Wednesday? | 7D
? is noorzai dead | 2D+
? Has the governor been dismissed? | -
? Did the deputy premier's office deny the shooting? | 3W+

= UN envoy "will not renew": diplomats expect Brandt to leave Sudan post
A| {Three diplomats in New York} said the UN special envoy for Sudan, Annika Brandt, had told the secretary-general that she would not stay beyond 31 March.
N| {A UN spokesman, Farid Daoudi}, said that he had no personnel announcements to make.
N| {Brandt} did not answer a question about her future after briefing the Security Council on Thursday.
M| {The Sudanese site Nilein Post} said that she had been pushed out by Washington, which wanted an American in the post.
N| {The US mission} said the appointment of envoys was a matter for the secretary-general.
N| {Sudan's ambassador, Idris al-Hassan}, whose government declared her unwelcome in June, said Khartoum "would shed no tears".
A| {A person close to Brandt} said the reason was her health.
V| Her two predecessors each served for less than two years.
? Is Brandt stepping down as envoy? | 1A 2W+ 3W+
? Why is the envoy leaving? | 4A=pushed out by Washington ; 7A=her health
? Did the United States force Brandt out? | 4A 5W+
? Has a successor to Brandt been appointed? | 2W+
? when does the envoy's term end | 1A=31 March
? Did Sudan welcome her appointment? | -
? Has Sudan declared Brandt unwelcome? | 6A+
? Did Brandt tell the Security Council that she would go? | 3W+

= Kosovo police seize arms at monastery? Church says icons
M| {The Pristina news site Gazeta Ekspres e Re} reported on Saturday that police had found automatic rifles and grenades in a storeroom of the Serbian Orthodox monastery of Devič.
N| {The Diocese of Raška} said that officers had broken into a chest of icons and left with nothing.
N| {Kosovo Police} confirmed a search under a court order, adding that it was "not in a position to share its outcome".
N| {Interior minister Besnik Krasniqi} posted a picture of eleven rifles on a table.
V| The same picture was published in 2023 after a raid in Zvečan, a check by this agency showed.
N| {The minister's office} said the wrong photograph had been chosen by mistake and declined to provide another.
N| {NATO's peacekeeping force} said its soldiers had stayed outside the walls and had not seen what was taken out.
N| {Serbia's president} called an emergency meeting.
? Were weapons found at the Devič monastery? | 1A 2D+ 3W+ 7W
? Was the photo of the rifles taken at Devič? | 5D 6D+
? Did NATO troops enter the monastery? | 7D+
? Has anyone been arrested at the monastery? | -
? was the search authorised by a judge | 3A+
? Did the police take icons away? | 2D+
? Did Krasniqi apologise? | -
? Were arms discovered in Zvečan in 2023? | 5A

= Devič: prosecutor lists two hunting guns
V| Two hunting rifles and forty cartridges, and no automatic weapons, were removed from the monastery of Devič last weekend, Kosovo's special prosecutor said on Wednesday.
N| {Prosecutor Vjosa Berisha} said that one of the rifles was registered to a caretaker.
N| {The Diocese of Raška}, which had denied that anything was taken, said it had not been told about the caretaker's guns.
N| {Interior minister Besnik Krasniqi} insisted that "a weapon is a weapon".
M| {Gazeta Ekspres e Re} amended its article to remove the word grenades.
N| {Berisha} said it was too soon to say whether anybody would be charged.
A| {Western diplomats} privately criticised the minister for publishing an old photograph.
N| {NATO's commander, Major General Aldo Ferri}, declined to comment on the minister's conduct.
? Were weapons found at the Devič monastery? | 1A 2A 3A+ 4A
? Were automatic rifles found in the monastery? | 1D
? Has the caretaker been charged? | 6W
? Did the news site correct its report? | 5A
? Were grenades found? | 1D 5D
? Has Krasniqi resigned? | -
? did nato criticise the interior minister | 7A 8W+
? How many guns were taken away? | 1A=Two hunting rifles

= Pharma trial halted after deaths in Poland, documents show
V| Internal papers seen by this newspaper show that Swiss drugmaker Helvion stopped a trial of its obesity injection at two Polish clinics in June after three participants died.
N| {Helvion} said it had paused recruitment "for operational reasons" and that no death had been attributed to the product.
N| {The hospital in Lublin where two of the patients were treated} did not respond to questions.
N| {Poland's drug registration office} confirmed that it had received safety notices but refused to disclose their content.
A| {A doctor who took part in the study} said that the three had died of pancreatitis within five weeks of one another.
N| {Helvion's chief medical officer, Dr Reto Zumsteg}, told analysts that he was "very comfortable with the safety profile".
M| {The Warsaw weekly Tygodnik Obywatelski} put the number of deaths at five.
N| {Zumsteg} did not want to discuss numbers.
N| {The European Medicines Agency} is assessing the reports and will make a recommendation in the autumn.
? Did participants die in Helvion's trial? | 1A 3W 4W 5A 7A 8W+
? Did the obesity drug cause the deaths? | 2D+ 5A 9W
? How many participants died? | 1A=three ; 5A=three ; 7A=five ; 8W+
? Why was the study stopped? | 1A=after three participants died ; 2A+=for operational reasons
? what did the patients die of | 5A=pancreatitis
? Has the drug been withdrawn from the market? | -
? Has the European agency issued a recommendation? | 9P+
? Did the trial continue in Lublin? | 1D

= Chelford boss: "Ask me Monday" as exit talk swirls
M| {The Guardian-Mercury} understands that Chelford Town's board decided on Sunday to dismiss manager Gus Lindqvist after a run of one win in eleven.
N| {Lindqvist}, reached on the golf course, said: "Ask me Monday."
N| {Chief executive Poppy Strang} said the club would make any announcement on its own channels.
A| {Two first-team players} said they had been told by text message that training was off until Tuesday.
N| {Captain Curtis Odell} said the squad was fully behind the manager.
M| {Radio Cheshire} reported that Lindqvist's assistant would take the team on Wednesday.
N| {The assistant, Marek Havel}, said that it was the first he had heard of it.
V| Chelford are nineteenth in the second tier and have not changed managers during a season since 2016.
? Has Lindqvist been sacked? | 1A 2W+ 3W+
? Did the board vote to dismiss the manager? | 1A 2W+ 3W+
? Will Havel take charge on Wednesday? | 6A 7W+
? Have the players lost faith in the manager? | 5D+
? was training cancelled | 4A
? How many games has Chelford won of the last eleven? | 1A=one
? Did Chelford sack a manager in 2016? | 8A
? Is Strang leaving too? | -

= Lindqvist sacked by Chelford after board had "full confidence"
V| Chelford Town parted company with manager Gus Lindqvist on Monday afternoon, confirming what had been reported the day before.
N| {Chief executive Poppy Strang} said the results had left the board with no alternative and denied that the decision had been made on Sunday.
N| {Lindqvist} said he had found his key card switched off at eight in the morning.
N| {Marek Havel, the assistant,} will be in charge for Wednesday's match at Barnsley, the club said.
N| {Strang} would not be drawn on the pay-off.
M| {The Guardian-Mercury} put it at 1.4 million pounds.
A| {Sources at the club} named former Chelford striker Dean Ashby as the favourite to take over.
N| {Ashby} told Sky he was flattered and that nobody had rung.
? Has Lindqvist been sacked? | 1A 2A+
? When did the board decide to dismiss Lindqvist? | 2D+
? Will Havel take charge on Wednesday? | 4A+
? How much compensation will the manager receive? | 5W+ 6A=1.4 million pounds
? Has Ashby been offered the job? | 8D+
? who is tipped as the next manager | 7A=former Chelford striker Dean Ashby
? Did Lindqvist resign? | 1D 2D+
? Did Chelford win at Barnsley? | -

= Greek spy chief's exit: "health", "wiretaps" or neither
N| {The Greek government} announced on Friday night that the director of the national intelligence service, Stathis Kanellos, had left office "for reasons of health".
N| {Kanellos} told the newspaper Vima tis Eirinis that he had never felt better.
A| {Two members of the parliamentary oversight committee} said he had been ordered to go after it emerged that a European commissioner's phone had been tapped.
N| {Government spokesman Lefteris Samaras} rejected any connection with "imaginary surveillance".
N| {The commissioner, Despina Angelidou}, said she was not going to comment before she had been informed officially.
N| {The privacy authority} said that it was checking with telephone companies.
M| {The Athens station Radio Piraeus} reported that the order for the tap had been signed by a prosecutor in March.
N| {The supreme court prosecutor} refused to confirm or deny the existence of such an order.
? Was the spy chief dismissed over wiretapping? | 1D+ 3A 4D+
? Why did Kanellos leave? | 1A+=for reasons of health ; 2D+ 3A=a European commissioner's phone had been tapped ; 4D+
? Was Commissioner Angelidou's phone tapped? | 3A 4D+ 5W+ 6W 7A 8W+
? Is Kanellos ill? | 1A+ 2D+
? Has Kanellos left office? | 1A+ 3A
? did the prime minister order the surveillance | -
? When was the tapping order signed? | 7A=in March ; 8W+
? Has the commissioner resigned? | -

= Honduras: radar base "handed" to US, minister hedges
M| {The San Pedro Sula paper El Norteño} published on Monday a memorandum under which Honduras would let the United States run a radar station on the island of Guanaja for fifteen years.
N| {Defence minister Delmer Zúniga} said the text was "one of many drafts that live in drawers".
N| {The US embassy} did not comment on what it called alleged documents.
A| {Two Honduran officers} said that American technicians had measured the site in April.
N| {Guanaja's mayor, Spurgeon Ebanks}, said he had rented them four rooms, and that they had measured everything except the bill.
N| {President Iliana Mejía} told a crowd in Choluteca that not a metre of the fatherland was for rent.
N| {Her foreign minister} avoided the issue at a news conference an hour later.
V| Honduras has hosted US troops at the Palmerola air base since the 1980s.
? Has Honduras agreed to a US radar station on Guanaja? | 1P 2D+ 3W+ 6D+ 7W+
? Did American technicians visit the island? | 4A 5A
? For how long would the US use the site? | 1A=fifteen years
? Is the memorandum authentic? | 2A+ 3W+
? Are there American soldiers in Honduras? | 8A
? did congress ratify the agreement | -
? Did the president deny that land would be leased? | 6D+
? Has the station been built? | -

= "Nothing to see": Vatican bank depositor list
M| {The Milan weekly Il Faro} printed a list of 61 names on Thursday which it said were politicians with secret accounts at the Vatican bank.
N| {The bank} said the list was "a compilation of errors" and that it had closed all accounts of outsiders by 2015.
N| {The first politician named, former minister Renato Scalfi}, said he did not remember.
N| {The second, Senator Elvira Brambati}, announced a suit for libel.
A| {A retired official of the bank} told this newspaper that he recognised the numbers, though not the names.
N| {Rome's public prosecutor} said that he would acquire a copy of the weekly, "at the kiosk".
N| {The Vatican's secretary of state} left a book launch by the sacristy when reporters approached.
V| It was impossible to check the account numbers, which had been partly blacked out.
? Do the 61 politicians have accounts at the Vatican bank? | 1A 2D+ 3W+ 4D+ 7W 8W
? Does Scalfi have a secret account? | 1A 2D+ 3W+ 8W
? Has Brambati sued the magazine? | 4P+
? How many names are on the list? | 1A=61
? Have Italian prosecutors opened an investigation? | 6P+
? were the accounts used to launder money | -
? Did the secretary of state answer questions? | 7D+
? Are the account numbers real? | 2D+ 5A 8W

= Submarine accident off Murmansk: fire "extinguished", deaths unconfirmed
N| {Russia's Northern Fleet} said on Wednesday that a fire aboard a research submersible at Severomorsk had been put out and that there was no danger to the environment.
N| {The fleet's press officer, Captain Gleb Rudakov}, said questions about casualties were premature.
M| {The Petersburg news site Nevsky Bereg} reported fourteen dead, seven of them captains first rank.
A| {Two relatives} told this agency that coffins were being made ready in Petersburg.
N| {Kremlin spokesman Dmitry Lavrukhin} said the president had been informed and that the details were a state secret.
N| {Norway's radiation authority} said it had measured nothing unusual.
N| {Its director, Solveig Hamre}, said Russian counterparts had told her there had been a gas explosion; they later denied having said so.
V| A fire on another vessel of the same type killed three in 2012.
? Did sailors die in the submersible fire? | 2W+ 3A 4A 5W+
? How many people were killed? | 2W+ 3A=fourteen ; 5W+
? Was there a gas explosion? | 5W+ 7A
? Was radiation released? | 1D+ 6D
? did the fire kill three people | -
? Is the fire out? | 1A+
? Did Russia tell Norway about an explosion? | 7A+
? Has the vessel sunk? | -

= Kremlin names fourteen dead in Severomorsk fire
V| Russia on Friday published the names of fourteen officers who died of smoke inhalation on a submersible at Severomorsk on Monday, two days before the accident was first made public.
N| {Defence minister Pavel Antipin} said they had "saved the vessel and the comrade, a civilian, who was with them".
N| {He=Pavel Antipin} refused to say what the vessel had been doing.
N| {Kremlin spokesman Dmitry Lavrukhin}, asked whether it was nuclear-powered, told reporters to address the ministry, which did not reply.
M| {Nevsky Bereg} wrote that it was the Loshad-31, which can dive to six kilometres.
A| {Western naval experts} believe it carries a small reactor.
N| {Antipin} told the president that the fire had begun in the battery compartment.
N| {Norway's radiation authority} said that its readings remained normal.
? How many people were killed? | 1A=fourteen
? Is the submersible nuclear-powered? | 4W+ 6A
? When did the accident happen? | 1A=on Monday
? Was there a gas explosion? | 7D+
? Where did the fire start? | 7A+=in the battery compartment
? did everyone aboard die | 2D+
? What was the submarine's mission? | 3W+
? Was radiation released? | 8D

= Sudan's army chief met Emirati adviser in Geneva, sources say
A| {Four people briefed on the matter} said General Abdelrahim Haroun, the head of Sudan's army, held an unannounced meeting last week in Geneva with Sheikh Nasser bin Hamad, an adviser to the president of the United Arab Emirates.
A| {They} said the conversation lasted three hours, was arranged by Switzerland and dealt with a possible ceasefire around El Obeid.
N| {Sudan's foreign ministry} said the general had been at the front all week and called the report a fabrication intended to spread discord.
N| {The Emirati foreign ministry} did not respond to requests for comment.
N| {A spokeswoman for Switzerland's foreign department, Corinne Aebischer}, said her country was available for good offices and would not comment on specific contacts.
M| {The Khartoum newspaper Al-Sayha al-Jadida}, which is close to the army, acknowledged on Sunday that the general had been abroad "for medical tests".
N| Asked about that, {the army spokesman, Brigadier Nabil Osman,} said only that the general's health was excellent.
N| {The rival Rapid Forces} said they had not been informed of any talks and would not be bound by them.
V| Sudan broke off relations with the Emirates in May, accusing it of arming its enemies.
? Did General Haroun meet an Emirati adviser in Geneva? | 1A 2A 3D+ 4W+ 5W+
? Did the army chief leave Sudan last week? | 1A 3D+ 6A 7W+
? Why was the general abroad? | 1A=an unannounced meeting ; 6A=for medical tests ; 7W+
? How long did the two men talk? | 2A=three hours ; 3D+ 4W+ 5W+
? Have the Rapid Forces agreed to a ceasefire? | 8D+
? did the uae arm the rapid forces | 9A
? Did Haroun meet the Emirati president? | 3D+
? Is there a truce at El Obeid? | 2P

= Airline chief denies he is leaving, then leaves
V| Pål Thorvaldsen resigned on Thursday as chief executive of the Nordic carrier Fjordjet, six days after he told staff that reports of his departure were "completely wrong".
M| {The Oslo daily Kapital Nytt} had said on Friday that the board had lost confidence in him over the grounding of eleven aircraft.
N| {Chair Ingunn Rødseth} said that Thorvaldsen had offered his resignation on Wednesday night and that the board had accepted it unanimously.
N| {She=Ingunn Rødseth} would not comment on whether the board had asked for it.
N| {Thorvaldsen} did not attend the news conference and was not available for interviews, his assistant said.
A| {Two directors} said the vote of no confidence had been prepared but not held.
N| {Flight attendants' leader Siv Lunde} said employees had been misled.
V| Fjordjet's finance director, Joakim Borg, will stand in.
V| The shares rose four percent.
? Has Thorvaldsen resigned? | 1A 3A+
? Did the board force the chief executive out? | 2A 4W+ 5W+
? Was there a vote of no confidence? | 6D
? Is Thorvaldsen leaving because of the grounded aircraft? | 2A 4W+ 5W+
? Who replaces Thorvaldsen? | 8A=finance director, Joakim Borg
? did lunde call for a strike | -
? Did the share price fall on the news? | 9D
? How many aircraft were grounded? | 2A=eleven

= Ecuador prison: authorities retake wing, number of dead disputed
V| Soldiers regained control of a wing of the Litoral prison in Guayaquil early on Friday after a night of fighting between gangs.
N| {The prisons authority} reported seventeen deaths.
N| {The Guayas forensic service} said it had received 31 bodies.
N| {A prisons authority spokeswoman, Karla Mendieta}, asked about the gap, said the count was being reviewed.
A| {Inmates' relatives} waiting outside said they had been sent photographs of at least forty corpses.
M| {The newspaper Extra Noticias} reported that the leader of the Tiguerones, Freddy Anchundia, was among those killed.
N| {Interior minister Mónica Palencia-Ruiz} said she could not confirm the death of any named person until fingerprints had been compared.
M| {CNN's Spanish service}, citing his lawyer, said Anchundia had been transferred to another prison on Tuesday.
N| {The lawyer, Danilo Pico}, confirmed this to reporters.
V| A massacre in the same prison in 2021 cost 119 lives.
? Was Freddy Anchundia killed in the prison riot? | 6A 7W 8D 9D+
? How many inmates died? | 2A=seventeen ; 3A=31 ; 4W 5A=at least forty
? Did seventeen people die in the Litoral prison? | 2A 3D 4W 5D
? Was Anchundia moved to a different jail? | 8A 9A+
? Did 119 inmates die on Friday? | -
? have the soldiers retaken the wing | 1A
? How did the weapons get into the prison? | -
? Did any soldiers die? | -

= Croatian tycoon in custody in Dubai, minister says, then softens
N| {Croatia's justice minister, Hrvoje Lončarić}, said on Monday morning that the fugitive property developer Zdravko Mamut had been arrested in Dubai.
N| {Three hours later his ministry} issued a note saying the minister had been referring to "unofficial information".
N| {Mamut's lawyer in Zagreb, Ljerka Božić}, said she had spoken to him at noon and that he was in a restaurant.
N| {Dubai's public prosecution} did not reply to an enquiry.
M| {The Zagreb daily Večernje Novosti} quoted a police officer as saying that Mamut was held for two hours and let go because a translation was missing.
N| {Božić} said that she would not go into how her client spent his mornings.
N| {Lončarić}, questioned again in parliament, said: "I have said what I have said."
V| Mamut was sentenced in 2023 to six years for fraud and left the country before the judgment was delivered.
V| The United Arab Emirates and Croatia have no extradition treaty.
? Was Mamut arrested in Dubai? | 1A 2W 3D+ 4W 5A 6W+ 7W
? Is the developer in custody? | 1A 2W 3D+ 4W 5D
? Has Mamut been extradited? | -
? Why was Mamut let go? | 5A=a translation was missing ; 6W+
? Did the ministry stand by the minister's statement? | 2D+
? how long is his sentence | 8A=six years
? Was Mamut in Croatia when he was sentenced? | 8D
? Has Lončarić apologised? | 7D+

= Two German climbers on Nanga Parbat believed dead
A| {Porters} said on Sunday that two German climbers, Jonas Wittig and Leonie Brückner, had been swept away by an avalanche below Camp 3 on Nanga Parbat on Friday.
N| {The Alpine Club of Pakistan} said both were missing and that a helicopter could not fly until the cloud lifted.
N| {Karrar Balti, the club's secretary}, said nobody should be declared dead from a tent at base camp.
N| {Their sponsor, the outdoor brand Gipfelwerk,} said it had no confirmed information and asked the media not to call the families.
M| {The magazine Bergzeit Online} reported a satellite phone had sent a position on Saturday morning.
N| {The expedition's weather adviser, Urs Hefti}, said that the signal could have been automatic.
N| {Germany's foreign office} said it was in touch with the authorities.
V| More than eighty people have lost their lives on the mountain.
? Are Wittig and Brückner dead? | 1A 2W 3W 4W+
? Did an avalanche hit the climbers? | 1A
? Did the climbers call for help on Saturday? | 5A 6W
? Has a helicopter searched for them? | 2D
? where were the two germans last seen | 1A=below Camp 3
? Has the search been called off? | -
? Did the sponsor confirm the deaths? | 1A 4W+
? How many people have died on Nanga Parbat? | 8A=More than eighty

= Climber Brückner walks into base camp alone
V| The German mountaineer Leonie Brückner reached base camp on Nanga Parbat on foot on Tuesday, four days after she and her partner had been reported killed by an avalanche.
N| {Karrar Balti of the Alpine Club of Pakistan} said she had frostbite on six fingers and was able to talk.
N| {Brückner} told rescuers that Jonas Wittig had fallen into a crevasse on Friday and had stopped answering after an hour.
N| {She=Leonie Brückner} said there had been no avalanche.
N| {The club} has not given up the search for Wittig, but Balti called the chances slight.
N| {Wittig's father, Norbert}, said he would wait for the Pakistani helicopter.
A| {Porters} who had spoken of an avalanche said that they had heard a roar and seen powder snow.
N| {Gipfelwerk, the sponsor,} declined to say whether it would pay for a private rescue.
? Are Wittig and Brückner dead? | 1D 2D
? Is Jonas Wittig dead? | 5W
? Did an avalanche hit the climbers? | 4D+ 7A
? What happened to Wittig? | 3A+=fallen into a crevasse
? Has the search for Wittig ended? | 5D
? Will the sponsor fund a rescue? | 8W+
? was brueckner injured | 2A
? Has Wittig's body been recovered? | 5D

= Kuwaiti oil minister "has not resigned", agency says
M| {The newspaper Al-Seyassi} said on its website on Tuesday that Kuwait's oil minister, Dr Hamad al-Enezi, had tendered his resignation after a dispute over the Durra gas field.
N| {Kuwait's state news agency}, quoting the cabinet secretariat, said the report was baseless.
V| The newspaper withdrew its article within an hour.
A| {A lawmaker's aide} nevertheless said that the letter existed and that the emir had refused to accept it.
N| {Al-Enezi}, attending an OPEC meeting in Vienna, walked past reporters without speaking.
N| {Iran's oil ministry}, which also claims the field, said it was an internal matter of Kuwait.
A| {Delegates} described him as relaxed.
V| Kuwait has had six oil ministers in seven years.
N| {The head of the parliamentary energy committee, Bader al-Mulla}, said he would put a question to the prime minister.
? Has the Kuwaiti oil minister resigned? | 1A 2D+ 3D 4A 5W+
? Did the emir accept al-Enezi's resignation? | 2D+ 4D
? What was the quarrel about? | 1A=the Durra gas field
? Did Al-Seyassi retract its article? | 3A
? Was the oil minister dismissed by the emir? | 2D+
? did iran ask for his resignation | -
? Has al-Mulla questioned the prime minister? | 9P
? Was al-Enezi at the OPEC meeting? | 5A

= Fake surgeon arrested in Cairo? Syndicate says he never was one of ours
V| Egyptian police arrested a man on Thursday who had operated on dozens of patients at a private hospital in the Cairo suburb of Heliopolis.
N| {The interior ministry} said the man, 38, held a diploma in veterinary nursing.
N| {The doctors' syndicate} said his name did not appear on its register and never had.
N| {The hospital, Al-Rawda,} said that it had employed him on the basis of a certificate that looked genuine.
A| {Nurses} said complaints had been made to the management since Ramadan.
N| {Medical director Amgad Shoukry} declined to answer questions about complaints.
M| {The newspaper Al-Masaa al-Gadid} reported four deaths.
N| {The prosecution} said that it was examining 61 files and that no death had so far been connected with the suspect.
N| {The man's lawyer, Heba Fathi}, said he would plead not guilty.
? Did patients die at the hands of the false surgeon? | 7A 8D
? How many patients died? | 7A=four ; 8D
? Was the man a doctor? | 2D 3D
? Did the hospital know of the complaints? | 5A 6W+
? Has the suspect confessed? | 9D+
? how many cases are being examined | 8A=61
? Has Shoukry been arrested? | -
? Has Al-Rawda been shut? | -

= Prague's rebel MP to back budget, says colleague; he says he is asleep
M| {Czech Radio} reported on Monday night that Deputy Lubor Havránek, whose vote could decide the fate of the budget, had promised the prime minister to support it.
N| {His parliamentary group leader, Šárka Nejedlá}, told the station that she had been informed of it "by text message from Lubor himself".
N| {Havránek} wrote to this newspaper at one in the morning that he was asleep and would decide in the chamber.
N| {The prime minister's spokeswoman} said every vote was welcome and that she knew nothing of promises.
A| {A minister} said the deputy had been offered a bypass for the town of Litomyšl.
N| {Transport minister Otakar Zeman} said no bypass had been offered to anyone.
N| {Litomyšl's mayor, Dana Kopecká}, said her town had been waiting for the road since 1998.
V| The vote is set for Wednesday; the coalition has exactly half of the seats.
? Will Havránek vote for the budget? | 1A 2A 3W+ 4W+
? Has the budget been passed? | 8P
? Was the deputy promised a bypass for his vote? | 4W+ 5A 6D+
? When is the vote? | 8A=Wednesday
? has the coalition got a majority | 8D
? Did Havránek vote against the budget? | -
? Was Havránek expelled from his group? | -
? Did the prime minister offer Havránek a post? | -

= US journalist reported killed in Myanmar shelling
M| {The exile outlet Irrawaddy Voice} said on Saturday that an American freelance reporter, Caleb Stroud, had been killed by artillery fire at a monastery in Sagaing.
N| {A doctor with the resistance, Ko Zin Min}, said he had identified the body by a tattoo.
N| {Myanmar's military spokesman, Major General Aung Lwin}, did not answer calls; the military has said in the past that foreign reporters who enter the country illegally do so at their own risk.
N| {The US embassy in Yangon} said it was aware of the reports and was working to verify them.
N| {The magazine Outlands, for which Stroud had written,} said it had not been able to reach him since Thursday.
A| {A fellow reporter on the Thai border} said that Stroud had sent her a message on Saturday evening, several hours after the shelling.
V| She showed this agency the message, whose time could not be independently confirmed.
N| {His mother, Lorraine Stroud}, said by phone from Ohio that she was choosing to believe the message.
V| At least four reporters have died in Myanmar since the coup of 2021.
? Was Caleb Stroud killed in Myanmar? | 1A 2A 3W+ 4W 5W+ 6D 7W
? Is the American reporter alive? | 1D 2D 4W 5W+ 6A 7W 8A
? Did the army fire on the monastery? | 1A 3W+
? How was the body identified? | 2A=by a tattoo
? did the embassy confirm the death | 1A 2A 4W 6D
? Was Stroud in the country illegally? | -
? How many journalists have died since the coup? | 9A=At least four
? Were monks among the dead? | -

= Stroud alive, colleague was victim, magazine says
V| Caleb Stroud, the American reporter believed to have been killed in Sagaing on Saturday, crossed into Thailand on Monday with a wound in the arm.
N| {Dana Petrakis, the editor of Outlands}, said the dead man was his interpreter, Thiha Soe, who had borrowed his jacket.
N| {The doctor who had identified the body, Ko Zin Min}, said he was sorry and that he had been shown only an arm.
N| {Stroud} said that three shells had hit the monastery and that he had seen a drone beforehand.
N| {The military's spokesman, Major General Aung Lwin}, told the BBC that no artillery had been used in the township on that day.
N| {The US embassy in Bangkok} said it was providing assistance and would not go into his condition.
M| {Irrawaddy Voice} corrected its report and apologised to the family.
N| {Stroud} declined to say how he had got across the border.
N| {Thiha Soe's sister} has asked for his body to be brought home.
? Was Caleb Stroud killed in Myanmar? | 1D 2D 3D 7D
? Who died at the monastery? | 2A=his interpreter, Thiha Soe
? Did the army fire on the monastery? | 4A+ 5D+
? Did the outlet withdraw its report of Stroud's death? | 7A
? How badly is Stroud hurt? | 1A=a wound in the arm ; 6W
? has thiha soe's body been returned | 9P+
? How did Stroud reach Thailand? | 8W+
? Was Stroud arrested in Thailand? | -

= Kazakh oligarch's superyacht seized in Antibes, prosecutors will not say why
V| French customs officers boarded the motor yacht Altyn Kum in the harbour of Antibes at dawn on Thursday and sealed its bridge.
N| {The Nice public prosecutor, Hélène Battaglini}, confirmed a seizure at the request of "a partner country" without identifying it.
M| {Nice-Matinale} reported that the yacht belonged to Kazakhstan's former energy minister Askar Tuleuov and that the request had come from Astana.
N| {Tuleuov's London solicitors} said their client "does not own and has never owned" the vessel.
N| {Kazakhstan's prosecutor general} said that international legal assistance was confidential by its nature.
A| {Two crew members} said that Tuleuov and his family had spent every August aboard since 2017.
N| {The owner on paper, Caspia Leisure of the Marshall Islands,} did not respond to a letter sent to its registered address.
N| {The captain, Roderick Baines}, would only say that his wages were paid until Christmas.
V| The vessel is 74 metres long and is insured for 90 million euros.
? Does Tuleuov own the yacht Altyn Kum? | 3A 4D+ 7W+ 8W
? Was the yacht seized at Kazakhstan's request? | 2W+ 3A 5W+
? Has the yacht been impounded? | 1A 2A+
? Why was the vessel seized? | -
? how much is the yacht insured for | 9A=90 million euros
? Has Tuleuov been arrested? | -
? Did the former minister use the yacht? | 6A
? Did Russia ask for the seizure? | 2W+ 3D

= Philippine boat rammed at shoal, Manila says; Beijing gives other version
N| {The Philippine coast guard} said on Monday that a Chinese vessel had rammed one of its boats near Sabina Shoal and that two crew members had fallen into the sea.
N| {China's coast guard} said that the Philippine boat had "deliberately changed course" and struck the Chinese one.
N| {Commodore Rizal Tansingco, speaking for Manila}, said video would be released "after review".
A| {A navy officer who has seen the footage} said it did not show the moment of contact.
N| {The United States ambassador} condemned what she called dangerous manoeuvres and did not say who had made them.
M| {The Japanese newspaper Yomi Shimbun} reported that one of the two sailors was still missing.
N| {Tansingco} said both were back on board, one with a dislocated shoulder.
V| A collision in the same waters in August damaged two ships.
N| {China's foreign ministry} lodged a protest.
? Did the Chinese vessel ram the Philippine boat? | 1A+ 2D+
? Who caused the collision at Sabina Shoal? | 1A+=a Chinese vessel ; 2A+=the Philippine boat
? Has the video been published? | 3P+
? Is a Filipino sailor missing? | 6A 7D+
? Did the US blame China? | 5W
? was anyone injured | 7A+
? Did China apologise to Manila? | 2D+ 9D+
? Were two ships damaged on Monday? | -

= Unicorn's founder in handcuffs? Police "not aware"
M| {The tech site Startup Daily Brasil} reported on Wednesday that Caio Brandt-Farias, founder of the delivery company Zás, was arrested at São Paulo's Guarulhos airport as he was about to fly to Miami.
N| {The federal police} said its airport unit was not aware of any arrest of a person of that name.
N| {Zás} said its founder was "fully engaged with the team" and did not answer a question about where he was.
A| {An investor} said he had received a call from him at ten that evening, from a landline.
M| {The newspaper Valor Paulista} confirmed that a warrant had been issued on 4 April for suspected tax evasion.
N| {The court} said the proceedings were sealed.
N| {His wife, the presenter Luma Reis}, posted a picture of a suitcase with the words "not today".
N| {Defence lawyer Augusto Penna} promised to speak "at the proper moment".
? Has the founder of Zás been arrested? | 1A 2D 3W+ 6W 8W+
? Was a warrant issued for Brandt-Farias? | 5A 6W
? Did Brandt-Farias fly to Miami? | 1D 7D+
? What is he suspected of? | 5A=tax evasion ; 6W
? Has the founder resigned from the company? | 3D+
? did his wife confirm the arrest | -
? When was the warrant issued? | 5A=4 April ; 6W
? Has Zás gone bankrupt? | -

= Hurricane toll on Dominica: premier at odds with Red Cross
N| {Dominica's prime minister, Clarence Roseau-Baptiste}, said on Thursday that nine people had died when Hurricane Lorna crossed the island.
N| {The director of the local Red Cross, Glenroy Toulon}, said volunteers had counted 27 bodies in three villages.
N| {The prime minister} said that he would not publish numbers "from the back of a lorry".
A| {Residents of Petite Savanne} told a French radio reporter that half the village was under mud.
N| {The health minister} declined to say how many bodies were in the mortuary in Roseau.
M| {The Barbados Beacon} put the missing at more than a hundred.
N| {Toulon} said that figure came from a list on which many names appeared twice.
N| {The UN's disaster assessment team} said it would need several days to arrive at a reliable figure.
V| Hurricane Maria killed 65 people on the island in 2017.
? Did nine people die in the hurricane? | 1A+ 2D 5W+ 8W
? How many bodies were found? | 2A=27 ; 3W+ 5W+ 8W
? How many people are missing? | 6A=more than a hundred ; 7D 8W
? Are more than a hundred people missing? | 6A 7D 8W
? Was Petite Savanne buried? | 4A
? did lorna kill 65 people | -
? Has the prime minister declared a state of emergency? | -
? Has the UN team finished counting? | 8D

= Nobel laureate in Tehran prison "in coma", husband says
N| {Reza Mohajer, the husband of the jailed Iranian peace prize winner Shirin Farahani}, said from Lyon on Friday that she had fallen into a coma after nineteen days on hunger strike.
A| {Two fellow prisoners} were quoted by a rights group as saying that she had been carried out of the ward on a blanket.
N| {Iran's judiciary} said she was "in complete health" and had never been on hunger strike.
N| {The prison authority} refused a request by her lawyer, Mostafa Nili-Rad, to see her.
N| {The Nobel committee} expressed deep concern and asked for independent doctors to be admitted.
N| {Nili-Rad} said he could not confirm her condition because he had not been allowed in.
M| {The semi-official agency Tasvir} published a photograph of a plate of rice.
N| {The UN human rights chief} called for her immediate release.
V| Farahani is serving ten years for propaganda against the state.
? Is Shirin Farahani in a coma? | 1A+ 3D+ 6W+
? Has Farahani been on hunger strike? | 1A+ 3D+
? Has the lawyer seen her? | 4D 6D+
? Has the laureate been released? | 8P
? Is she dead? | 3D+
? how many years was she sentenced to | 9A=ten years
? Was she taken to a hospital? | -
? Have independent doctors examined her? | 5P

= Farahani moved to hospital, Iran's judiciary says
V| The Iranian judiciary acknowledged on Sunday that the imprisoned Nobel peace laureate Shirin Farahani was in a Tehran hospital, two days after declaring her in perfect health.
N| {A judiciary spokesman, Asghar Jahanbin}, said she had undergone "a routine procedure on the gall bladder".
N| {Her husband, Reza Mohajer}, called that a lie.
N| {He=Reza Mohajer} said a nurse had told the family she woke on Saturday after thirty hours.
N| {The hospital's switchboard} said it had no information on prisoners.
N| {Jahanbin} would not answer when asked whether she had refused food.
M| {The reformist daily Hamdeli-ye No} wrote that she weighed 41 kilos on admission.
N| {Her lawyer, Mostafa Nili-Rad}, saw her for five minutes on Sunday and said she had recognised him.
V| The newspaper was closed by court order on Monday.
? Is Shirin Farahani in a coma? | 4D+ 8D+
? Was Farahani in a coma? | 2D+ 3A+ 4A+ 5W
? Is the laureate in hospital? | 1A 2A+ 5W
? Has Farahani been on hunger strike? | 6W+
? Has the lawyer seen her? | 8A+
? why was she hospitalised | 2A+=a routine procedure on the gall bladder ; 3D+
? Was Hamdeli-ye No shut down? | 9A
? Has Farahani been pardoned? | -

= Steel tycoon's jet down off Corsica; who was aboard?
V| A business jet with four people on board disappeared from radar thirty kilometres west of Ajaccio on Friday evening, an hour after leaving Cannes.
M| {The Luxembourg newspaper Lëtzebuerger Post} said the steel magnate Viktor Hallgarten was on the passenger list.
N| {His holding company, Hallgarten Industries}, said it would make no statement until the families had been contacted.
N| {The prefecture of Southern Corsica} said that the list had been given to investigators only.
A| {A mechanic at Cannes} said he had seen Mr Hallgarten board with a woman and a dog.
N| {A spokesman for the group's works council, Romain Thill}, said that Hallgarten had been expected at a meeting in Ghent at the same hour.
N| {The French accident bureau} said no wreckage had been found and that it was too early to speak of an accident.
V| Hallgarten, 71, gave up the chairmanship in March in favour of his daughter, Alix.
? Was Viktor Hallgarten on the missing jet? | 2A 3W+ 4W 5A 6D
? Has the plane crashed? | 7W
? How many people were aboard? | 1A=four
? Is Hallgarten dead? | 3W+
? has wreckage been found | 7D
? Was Alix Hallgarten on board? | 3W+ 4W
? Is Hallgarten still chairman? | 8D
? Where did the jet take off? | 1A=Cannes ; 5A=Cannes

= Steel heir: "My father was in Ghent"
V| Viktor Hallgarten, the Luxembourg steel magnate reported to have died in a plane crash off Corsica, is alive.
N| {His daughter Alix, chair of Hallgarten Industries}, said on Saturday that he had spent Friday evening at a meeting in Ghent and had learned of his death from the radio.
N| {The prefecture of Southern Corsica} named the four victims as the two pilots, the interior designer Delphine Carrau and her brother.
M| {Lëtzebuerger Post} said that it had relied on a list from the previous day.
N| {The accident bureau} confirmed that the jet had broken up on impact with the water.
N| {Its director, Mathias Gosselin}, would not say whether the pilots had reported a problem.
A| {Controllers} are said to have heard a single word, which they could not make out.
N| {The mechanic in Cannes, Enzo Bertolucci}, said he had mistaken Ms Carrau's brother for Mr Hallgarten.
N| {The company} said it did not own the aircraft.
? Was Viktor Hallgarten on the missing jet? | 1D 2D+ 3D 8D
? Is Hallgarten dead? | 1D 2D+
? Who was killed? | 3A=the two pilots, the interior designer Delphine Carrau and her brother
? Did the pilots send a distress call? | 6W 7A
? Has the plane crashed? | 1A 5A
? did the newspaper explain its mistake | 4A+
? Does Hallgarten Industries own the jet? | 9D+
? Did Alix Hallgarten resign? | -

= Quiet talks on Gibraltar fence, says Seville paper
M| {El Diario de Sevilla Libre} said on Sunday that Spanish and British negotiators had agreed in London to pull down the fence at Gibraltar by July.
N| {Spain's foreign ministry} said negotiations were at a delicate stage and that it would not comment on their content.
N| {Gibraltar's chief minister, Joshua Bensusan}, said that nothing was agreed until everything was agreed.
A| {A British official} said an understanding existed on the fence but not on the airport.
N| {The Foreign Office} referred to the chief minister's remarks.
N| {The mayor of La Línea, Inmaculada Vega}, said she had ordered a pair of scissors.
M| {The Gibraltar Herald} reported that the border guards' union had been told to prepare for redeployment.
N| {The union's secretary, Kevin Olivero}, said it had not.
V| The fence was built in 1909 and closed by Franco from 1969 to 1982.
? Have Spain and Britain agreed to remove the fence? | 1A 2W+ 3D+ 4A
? Has the fence been taken down? | 1P
? Is there a deal on Gibraltar's airport? | 2W+ 3D+ 4D
? Have border guards been told they will be moved? | 7A 8D+
? when will the fence be gone | 1A=by July ; 2W+
? Did Bensusan sign the agreement? | 3D+
? Was the fence closed in 1909? | 9D
? Will Spanish police be stationed in Gibraltar? | -

= Ivorian opposition says candidate was poisoned; hospital cautious
N| {The party of Ivory Coast's opposition candidate Marcelline Aka} said on Tuesday that she had been poisoned at a dinner in Bouaké on Saturday.
N| {Party secretary Firmin Tanoh} said a laboratory in Paris had found thallium in her blood.
N| {The Paris hospital where she is being treated} said it did not communicate about patients, "still less about molecules".
N| {Government spokesman Lacina Coulibaly} said that he wished her a speedy recovery and that poison was a word for novels.
A| {A guest at the dinner} said that everyone had eaten from the same dish.
N| {Prosecutor Awa Sangaré in Abidjan} said that she had received no complaint.
M| {The weekly Jeune Lagune} reported that the cook could not be found.
N| {The cook's brother} said he was in Ghana for a funeral.
V| The election is on 25 October; Aka came second in 2020.
? Was Marcelline Aka poisoned? | 1A+ 2A+ 3W 4D
? What substance was found in her blood? | 2A+=thallium ; 3W
? Has the party filed a complaint? | 6D
? Where is the cook? | 7W 8A=in Ghana
? did the cook poison aka | -
? Did other guests fall ill? | -
? Has Aka withdrawn from the election? | -
? Did she win in 2020? | 9D

= Manchester arena owner in takeover talks with Saudi fund, says Sky
M| {Sky's business editor} reported on Tuesday that the concert promoter LiveHall had opened its books to a Saudi state fund.
N| {LiveHall} told the New York exchange that it "does not comment on market rumours as a matter of policy".
N| {The fund} did not answer an e-mail.
A| {A band manager} said that LiveHall's chairman had told him at a dinner that "something big and sandy" was coming.
N| {The chairman, Mitch Lowenthal}, said he had been talking about a festival in a desert.
M| {Music trade weekly Backline} said a price of 11 billion dollars had been mentioned.
N| {Britain's competition authority} said it would look at any transaction when notified of one.
V| LiveHall's shares closed seven percent higher.
V| The fund bought a rival, Encore Group, in 2023.
? Is the Saudi fund in talks to buy LiveHall? | 1A 2W+ 3W+ 4A 5D+
? What price is being discussed? | 2W+ 3W+ 6A=11 billion dollars
? Did Lowenthal speak of a takeover at the dinner? | 4A 5D+
? Has the takeover been notified to the competition authority? | 7D
? did the fund buy encore group | 9A
? Has LiveHall been sold? | 1P
? Did LiveHall buy Encore? | 9D
? Will ticket prices go up? | -

= Ugandan general tipped as new army chief posts, deletes, denies
V| A message announcing that Uganda's president had made General Innocent Kayihura head of the army appeared on the general's own account on Sunday evening and was gone twelve minutes later.
N| {Kayihura} wrote afterwards that his telephone had been "borrowed by a nephew".
N| {Defence spokesman Brigadier Felix Okullo} said there had been no change in the command.
A| {Three officers at headquarters} said a signal with the appointment had been circulated at four o'clock and recalled at six.
M| {The Kampala daily The Lantern} said the incumbent, General Wilberforce Oyo, had been recalled from a trip to Cuba.
N| {Okullo} would not say where Oyo was.
N| {The president's son-in-law and adviser, Mathew Kaguta-Rwabs,} refused to be drawn on "family telephones".
N| {Opposition leader Betty Nambi} said that the army should be run by orders, not posts.
? Has Kayihura been appointed army chief? | 1A 2D+ 3D+ 4P 7W
? Who wrote the message? | 2A+=a nephew ; 7W
? Was General Oyo called home from Cuba? | 5A 6W+
? Is Oyo still head of the army? | 3A+
? did the president order the appointment | 1A 3D+
? Was the message deleted? | 1A
? Has Oyo been arrested? | -
? Has Kayihura been punished? | -

= Lab leak worry at Winnipeg: two scientists escorted out
M| {The Winnipeg Standard} reported on Thursday that two researchers, a married couple, had been marched out of Canada's national microbiology laboratory because vials of Nipah virus were missing.
N| {The Public Health Agency of Canada} said it was "looking into an administrative matter" and that there was no risk to the public.
N| {A spokesperson, Odette Marchand}, did not answer when asked whether any samples were unaccounted for.
N| {The Royal Canadian Mounted Police} confirmed that it had received a referral in May.
A| {Two current employees} said that the inventory was complete and that the dispute was about visitors.
N| {The couple, Dr Feng Liwei and Dr Sun Yalan,} could not be contacted.
N| {Health minister Patrice Lagacé} told the Commons that national security prevented him from saying more.
N| {Opposition critic Meredith Haugh} asked whether the virus had been sent abroad.
V| The laboratory shipped Ebola samples to a research institute in Beijing in 2019, with approval.
? Are vials of Nipah virus missing from the Winnipeg lab? | 1A 3W+ 5D 7W+
? Why were the scientists removed? | 1A=vials of Nipah virus were missing ; 2A+=an administrative matter ; 5A=the dispute was about visitors ; 7W+
? Have the two researchers been charged? | -
? Did the lab send Ebola to China in 2019? | 9A
? was nipah virus sent abroad | -
? Is the public in danger? | 2D+
? Did the police arrest the couple? | -
? Were the police informed? | 4A+
