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
M| {KBS-type public radio in Seoul} said the cardinal was carrying a letter from the Pope to the North's leader.
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
A| {Ukrainian media} quoted unnamed security service officers as saying that two naval drones had struck the bridge.
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
