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
? Are Rheinkredit and Bank Merian negotiating a merger? | 1A 2A 3W+ 4W+ 5W
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
N| A Slovenian doctor who vanished from a clinic in Djibo nine days ago is alive and in the hands of an armed group, {the government in Ljubljana} said on Thursday in its first confirmation of the kidnapping.
N| {Foreign minister Tadeja Korenčan} said an intermediary had passed on a video, recorded this week, in which Matevž Gorišek speaks for forty seconds.
N| {She=Tadeja Korenčan} refused to name the group or to say what it wanted.
M| {The Paris weekly Afrique Hebdo}, quoting a Malian go-between, wrote that the kidnappers were asking for three million euros.
N| {A ministry spokesman, Aljaž Hribernik}, would neither confirm nor deny the sum.
N| "Slovenia does not bargain with terrorists," {he=Aljaž Hribernik} said.
N| {Burkina Faso's security minister} said one of the two nurses taken with the doctor had walked into an army post on Sunday; the other was still missing.
N| {Gorišek's sister, Petra}, asked the media to leave the family in peace.
? Was Gorišek kidnapped in Djibo? | 1A+ 2A+ 4A 7A
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
N| {Norway's government} confirmed on Friday that Arkady Belousov, until last month a cultural attaché at the Russian embassy, is in the country and has asked for protection.
N| "He came of his own free will and nobody paid him," said {justice minister Eivind Hauge}.
N| {The minister} did not want to say whether Belousov's family was with him.
N| {The Russian ambassador, Galina Sitnikova}, accused Norway of abduction and demanded to see him within 24 hours.
A| {Officials briefed on the case} said Belousov had worked for military intelligence and had brought a list of names.
N| {Sitnikova} called that "a spy novel for the poor".
N| {The security service} again had nothing to say.
V| His application will be decided by the immigration directorate, which normally needs six months.
? Did Belousov defect to Norway? | 1A+ 2A+ 4D+
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
? Is the document a draft? | 4A 7W
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
N| Asked whether shoppers had been at risk, {the security minister, Alan Threlkeld}, said it was too early to answer.
? Was a Christmas market the target of the plot? | 2W 3A 10W
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
? Is Viddo being sold to Norvalis? | 1A 2W+ 3W+ 4A
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
? Was Abu Hudhayfa Nur killed? | 1A 2W 3W 4D 5W 6W
? Did a US drone strike kill civilians? | 7A
? when did the attack on the pick-up take place | 1A=two nights earlier
? Did the United States attack in the Cal Miskaad mountains? | 2A+
? Is the voice message recent? | 5W 6W
? Did Puntland identify the body as Nur's? | 3P+
? Has a new leader been chosen for the faction? | -
? Did Puntland's own troops kill Nur? | -

= Puntland: DNA settles fate of faction leader
N| The man killed in a pick-up truck in the Cal Miskaad mountains last week was not Abu Hudhayfa Nur, the leader of the Islamic State's Somali branch, {Puntland's government} said on Wednesday.
N| {Information minister Sahra Jama Warsame} said that genetic samples had been compared with those of two of Nur's brothers.
N| {She=Sahra Jama Warsame} identified the dead man as Nur's driver, Hirsi Dool.
N| {The United States Africa Command} acknowledged that its "initial assessment had been optimistic" and would not say who had been the target.
A| {A Somali intelligence officer} nonetheless maintained that Nur had been in the vehicle, was badly hurt and had died later in a cave.
N| {Warsame} called that story a consolation prize.
N| {The families of three herdsmen} have asked Washington for compensation.
V| No such payment has been made in Puntland since 2019.
? Was Abu Hudhayfa Nur killed? | 1D 3D 4W 5A 6D
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
? Was the derailment at Daund caused by sabotage? | 2A 3W 4W 5A
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
N| The bishop, Jonas Théra, was out of the country at the time, according to {his diocese}.
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
? Was Hollings in Caracas on Friday? | 1A 2W+ 3W+ 4W 5D 7A
? did the envoy make a secret visit to venezuela | 1A 2W+ 3W+ 4W 5D 7A
? Where did Hollings spend Friday? | 1A=Caracas ; 5A=in Vermont
? What was discussed in Caracas? | 7A=three prisoners and a licence for an oil firm
? Have the American prisoners been released? | -
? Did Chacón meet Hollings? | 3W+
? Did Hollings visit Caracas in February? | 8A
? Was the oilman on the plane? | -

= Ebola alert at Entebbe lifted after test
N| A traveller who was taken off a flight at Entebbe on Saturday with fever and bleeding gums does not have Ebola, {Uganda's health ministry} said on Monday.
N| {The permanent secretary, Dr Harriet Namukasa}, said two tests in separate laboratories had come back negative.
M| {The Kampala Mirror} had reported on Sunday that the man was infected and that four airport workers had been put into isolation.
N| {Namukasa} confirmed the isolation and said that the four would go home on Monday night.
N| {The newspaper's editor, Patrick Ssali}, said he stood by his reporter, "who quoted a doctor".
A| {Two nurses} said the man had malaria.
N| {The ministry} did not want to discuss what the patient was suffering from.
N| {The World Health Organization} said that it had had no notification of a case.
V| Uganda's last outbreak ended in April last year after 55 deaths.
? Was there an Ebola case at Entebbe? | 1D 2D 3A 5A 6D 8D
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
? Will Villaluz leave as defence secretary? | 1A 2W+ 3D+ 4A 6A 7W
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
N| {The line's office in Bergen} asked callers to wait for a statement on the number of cases.
? How many passengers fell sick on the Aurelia Star? | 1A=hundreds ; 2A+=a small number ; 3W+ 4A=148 cases ; 10W+
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
N| {Southern Cross Mutual}, one of Australia's five largest home lenders, said on Friday that chief executive Fiona Tranter would step down on 31 December, less than three weeks after its chairman had ruled that out.
N| {Chairman Alistair Ngo} said that the decision was hers and that circumstances had changed.
N| {He=Alistair Ngo} would not be drawn on what those circumstances were.
M| {The Melbourne Ledger-Tribune} said she had been given the choice between a resignation and a vote.
N| {Tranter}, in a one-line statement, thanked her colleagues.
N| {Her lawyer, Deirdre Quan}, said her client would not be commenting on how it had come about.
V| The board has appointed finance director Prakash Menon as acting chief.
A| {Investors} had expected an outsider, two fund managers said.
N| {Ngo} denied that the customers' lawsuit had played any part.
? Has Tranter been asked to leave Southern Cross Mutual? | 2D+ 4A 6W+
? Did Fiona Tranter resign? | 1A+ 2A+
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
N| Prince Valdemar of Denmark is to marry the Austrian violinist Agathe Lindtner, {the royal court} announced on Saturday, eleven days after it had declined to say so.
N| {The couple} told reporters in the garden of Fredensborg that they had become engaged on 30 October.
N| "Not at a lighthouse," {the prince} said, "in the queue at a bakery."
N| {The editor of Se Ugen, Poul Aagesen}, said that he would happily correct the lighthouse.
N| {Lindtner} said she intended to go on playing, and would ask for the title of princess only if the conductor agreed.
N| {Hedwig Lindtner}, who had told an Austrian paper that there was nothing to set a date for, said that mothers were allowed to fib.
V| The wedding will take place in Roskilde on 6 June.
A| {Constitutional lawyers} expect parliament to give its consent in February.
? Are Prince Valdemar and Agathe Lindtner engaged? | 1A+ 2A+ 3A+ 7A
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
N| Pirates in two speedboats boarded the product tanker Hestia Pearl some ninety miles south of Cotonou on Saturday night and left with part of its crew, according to {a distress message relayed by a passing ship}.
N| {The manager, Kallimanis Shipping of Piraeus}, said that seven of the twenty men aboard "could not be accounted for at present".
A| {A naval officer in Lomé} said that nine had been taken, two of them Georgians.
N| {Georgia's maritime agency} said it had asked for a crew list and had not been given one.
M| {The trade paper Bulk & Tank} reported on Sunday night that negotiations over a ransom had begun through a lawyer in Lagos.
N| {Kallimanis's crisis manager, Eleftheria Doukas}, asked for understanding that she would say nothing about contacts of any sort.
N| {The Nigerian navy} offered two vessels for the search.
V| The tanker, with thirteen men on board and its lights on, drifted until a Beninese patrol boat took it in tow.
N| {The Beninese navy's operations centre} said that it could not yet tell how many men were missing.
? How many sailors were abducted from the Hestia Pearl? | 1A=part of its crew ; 2A+=seven ; 3A=nine ; 9W
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
N| Chlorine escaped from a tank at the Narmada Alkali works in Dahej on Tuesday morning and killed at least four people, {the district administration} said.
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
? Has the witness Monsieur T. disappeared? | 1A 2W+ 3W 4A 6W
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
N| {The Lipnice zoo} said on Sunday that Bára, the last of her kind in Europe, had been put to sleep the evening before after three days of kidney failure.
N| {Director Přemysl Vlk} said that the reports of her death on Thursday had been "wrong by two days and unkind by a mile".
N| {Dr Ilona Kadlecová, the vet}, said that tissue had been sent to a laboratory in Leipzig.
N| {Vlk} would not be drawn on whether the body would go to the national museum.
M| {Czech Radio} said the museum had already ordered a stand.
N| {The museum's director, Ctibor Hájek}, said that it had ordered a shelf.
A| {Some keepers} complained that they had not been told in time to say goodbye.
N| {The zoo} intends to name a lane after her.
? Is the rhino Bára dead? | 1A+ 2A+
? When did the rhino die? | 1A+=the evening before ; 2D+
? Did Bára die on Thursday? | 1D+ 2D+
? What did the animal die of? | 1A+=kidney failure
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
N| {The Iraqi militia Saraya al-Wafa} confirmed on Wednesday that its operations chief, Hadi al-Fartousi, died in Monday's explosion in Baghdad, reversing an earlier statement by its spokesman.
N| {The spokesman, Abu Zainab al-Lami}, said he had initially been asked by the family to hold the news back.
N| {Al-Lami} accused Israel of planting the device and promised a response "at the time and in the place we choose".
N| {The Israeli prime minister's office} declined to comment.
A| {Two investigators} said the explosive had been attached at a car wash and that a worker there, an Iraqi national, was being sought.
N| {The interior ministry} said no arrests had been made.
V| Several thousand mourners attended the funeral in Najaf.
N| {A ministry spokesman} said the second victim was the driver and that reports of a third death were wrong.
? Was al-Fartousi killed in the Baghdad explosion? | 1A+ 2A+ 7A
? Was Israel behind the killing of al-Fartousi? | 3A+ 4W+
? Has the militia retaliated? | 3P+
? Did three people die in the blast? | 8D
? Has the car wash worker been arrested? | 5D 6D
? who else was killed | 8A=the driver
? Did the spokesman admit that his first statement was wrong? | 1A+ 2A+
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
? Has Obiang Nzé been arrested? | 1A+ 2A+ 3D+ 4A 5W 6D
? Where is the former prime minister? | 3W+ 4A=the central prison ; 5W 6A=in the Spanish embassy ; 7D
? Is Nzé in the Spanish embassy? | 6A 7D
? Did the presidential guard take Nzé away? | 2A+ 3D+ 6D
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
N| {Uganda's refugee commissioner, Apollo Baguma}, said that no application from a footballer had reached his office.
? Have the Eritrean players sought asylum? | 4P 5W 10D
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
? Did Saudi and Iranian intelligence chiefs meet in Muscat? | 1A 2A 3W+ 4W+ 5W 6A
? the talks between Riyadh and Tehran in Oman | 1A 2A 3W+ 4W+ 5W 6A
? What did the two sides discuss? | 2A=maritime security and the war in Yemen ; 3W+
? Did General al-Dossary take part in the Muscat talks? | 3W+ 6A 7D
? Did China host the January meeting? | 1D
? have the sides met a second time | 2P
? Did Oman confirm that it had hosted the talks? | 1A 5W+
? Did Iran attack the Khafji pipeline? | -

= Muscat meeting took place, Iran's president says
N| {Iran's president} acknowledged on Thursday that his intelligence minister had travelled to Oman this month for talks with Saudi officials, confirming press reports on which Tehran had so far refused to be pinned down.
N| {The president, Morteza Golshani}, told a cabinet meeting shown on state television that the exchange was "frank and useful".
N| {A Saudi official speaking for the foreign ministry, Nawaf al-Otaibi}, said that the kingdom had no comment on "remarks made elsewhere".
N| {Al-Otaibi} added that any normalisation of trade was out of the question for now.
A| {Two diplomats} said a follow-up meeting planned for this week in Baghdad had been called off by Riyadh.
N| {Golshani} made no reference to a further round.
N| {Iraq's government} said it stood ready to host.
M| {Al-Jisr} repeated that General Turki al-Dossary led the Saudi side.
N| {The general's office} has since issued a statement saying he "was not present at any meeting in Oman".
N| {A spokesman for the Saudi intelligence service} declined to say whether any of its officers had been in Oman this month.
? Did Saudi and Iranian intelligence chiefs meet in Muscat? | 1A+ 2A+ 3W+ 8A 10W+
? Did General al-Dossary take part in the Muscat talks? | 8A 9D+ 10W+
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
? Was Pankratov arrested? | 1A 2W+ 3W 5D+ 7W
? Is the deputy defence minister suspected of fraud? | 1A 2W 3W
? Did a former colonel testify against Pankratov? | 4A
? Has Pankratov been sentenced? | -
? Did Mironova confirm the detention? | 1A 2W 3W 5D+
? Was the defence minister himself arrested? | -
? where was pankratov detained | 1A=at his country house outside Moscow ; 2W 3W 5D+
? How long is Saprykin's sentence? | 8A=nine years

= Pankratov remanded in custody on fraud charge
N| A Moscow court on Thursday ordered Russian Deputy Defence Minister Igor Pankratov to be held for two months on a charge of large-scale fraud, {the court's press service} said.
N| {The Investigative Committee} said in its first statement on the case that he was suspected of embezzling 1.1 billion roubles meant for a naval hospital in Severomorsk.
N| {Pankratov's lawyer, Alla Mironova}, said he denied guilt and would appeal.
N| {She=Alla Mironova} conceded that she had not known of the arrest when she told reporters on Tuesday that her client was travelling.
N| {Kremlin spokesman Dmitry Golubev} declined to say whether the president had been told in advance.
N| {The defence ministry} said he had been relieved of his duties.
M| {Delovoi Vestnik} said the investigation could reach the former head of the ministry's medical department, Vera Lutsenko.
N| {Lutsenko} did not reply to a message.
N| {A spokeswoman for the prosecutor general, Yulia Demina}, would not say whether she was a suspect.
? Was Pankratov arrested? | 1A 4A+
? Has Pankratov been sentenced? | -
? How much money is he accused of stealing? | 2A=1.1 billion roubles
? Is Pankratov still deputy minister? | 6D+
? Has Lutsenko been charged? | 7P 8W+ 9W
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
N| Tests on a paralysed girl in a camp near Afrin in northern Syria found no trace of polio, {the World Health Organization} said on Friday.
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
N| A floating power station that supplies a fifth of Ghana's western region left Takoradi harbour on Wednesday, according to {ship-tracking data}.
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
N| {The federal prosecutor's office} said it could not say whose remains they were before its own tests were complete.
? Has the body of Efraín Cuevas been found? | 1D 2A 9W
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
N| A bacterium found on reused ventilator parts was responsible for the deaths of three babies at St Oswald's Hospital in Leeds last month, {a preliminary report} published on Friday said.
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
? Is Aasen leaving the fund? | 1A 2W+ 3D+ 4A 5W 6W 7A
? Has the search for a new fund chief started? | 2W+ 4A 5W+ 6W
? When will Aasen's exit be announced? | 1A=in February ; 2W+
? Where will Aasen go? | 2W+ 7A=a private equity firm in London
? has torkild aasen resigned | 1P 2W+ 3D+ 6W
? Did Aasen take a private flight? | -
? When does his term end? | 8A=August
? Did the government sack him? | -

= Jordan confirms arrest of officers, denies plot against king
N| {Jordan's public prosecutor} said on Sunday that nine officers and civilians had been arrested for "acts harmful to the discipline of the service".
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
? How did Kerfalla Touré die? | 2A+=cardiac arrest ; 3A=he had been beaten ; 4W+ 6W 7A=refused insulin for five days
? Was the ex-minister beaten to death? | 2D+ 3A 4W+ 5A 6W
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
? Is Cardinal Belfiore in Pyongyang? | 1A 2W+ 3W 5A 6W+ 7W+
? Did a papal envoy travel to North Korea? | 1A 2W+ 3W 4A 5A 6W+ 7W+
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
? Was the driver-assistance system on at the time of the crash? | 2A 3D+ 4A 5W
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
N| {Oranje Trust, the Dutch lender}, said on Monday it had agreed to acquire Belgium's Assurantia for 2.4 billion euros in cash, ending weeks of speculation.
V| The price, 61 euros a share, is 27 percent above Assurantia's closing level on 3 October, the day before talks were first reported.
N| {Oranje Trust's chief executive, Willemijn de Graaf}, said the purchase would add to earnings from the second year.
N| {De Graaf} told reporters that no branches would close, but did not want to rule out job losses at head office.
N| {The Belgian Federation of Financial Workers} said it had received no assurances.
V| The transaction requires the approval of the European Central Bank and of regulators in four countries.
M| {The business daily De Beurs} had written last week that a French mutual, Garance, offered more.
N| {Assurantia's chairman, Luc Verstraeten}, said there had been only one offer.
V| Completion is expected in the second half of next year.
? Did Oranje Trust agree to buy Assurantia? | 1A+
? How much per share is being paid? | 2A=61 euros
? Did Garance bid for Assurantia? | 7A 8D+
? Will staff be laid off after the takeover? | 4W+ 5W+
? Has the ECB cleared the acquisition? | 6P
? has the takeover been completed | 9P
? Is Assurantia buying Oranje Trust? | 1D+
? Did De Graaf say that branches would shut? | 4D+

= Explosion at fireworks plant in Hunan kills eleven
M| An explosion tore through a fireworks workshop in Liuyang, in China's Hunan province, on Sunday morning, killing eleven people, {state media} reported.
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
? Did the transport minister resign? | 1A 2A+ 3A+ 4A
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
N| {The manager of the hotel} declined to say whether the two had been guests or what had happened to them.
? Have two Slovak journalists been arrested in Minsk? | 1A 4W+ 5A 9W
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
N| The head of Aldermoor Pharma's research centre in Beijing has been released on bail after nineteen days, {the British drugmaker} said on Tuesday, acknowledging for the first time that he had been in custody.
N| {The company} said that Li Xin had been questioned about "paperwork for samples".
N| {Spokesman Rupert Sayle} denied that genetic data had left China.
N| {He=Rupert Sayle} declined to comment on import duties.
A| {Two lawyers familiar with the matter} said the firm had paid 12 million dollars to settle the customs part of the case.
N| {Beijing's customs office} said it would publish penalties "as the rules provide".
M| {Caixun} reported that four other employees remained in detention.
N| {Sayle} said he was not aware of any.
V| Aldermoor employs 4,100 people in China.
? Has Li Xin been detained? | 1A+
? Is Li Xin free? | 1A+
? Did Aldermoor send genetic data abroad? | 3D+
? Did the company pay a settlement over customs duty? | 4W+ 5A 6W+
? Are other staff still being held? | 7A 8D+
? how long was the manager held | 1A+=nineteen days
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
? Is Brandt stepping down as envoy? | 1A 2W+ 3W+ 4A 7A
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
N| Two hunting rifles and forty cartridges, and no automatic weapons, were removed from the monastery of Devič last weekend, {Kosovo's special prosecutor} said on Wednesday.
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
? Has Lindqvist been sacked? | 1A 2W+ 3W+ 6A
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
N| {The shipyard in Petersburg where the vessel was built} did not answer questions about its propulsion.
? How many people were killed? | 1A=fourteen
? Is the submersible nuclear-powered? | 4W+ 6A 9W
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
N| {The Iranian judiciary} acknowledged on Sunday that the imprisoned Nobel peace laureate Shirin Farahani was in a Tehran hospital, two days after declaring her in perfect health.
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
? Is the laureate in hospital? | 1A+ 2A+ 5W
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
? Is the Saudi fund in talks to buy LiveHall? | 1A 2W+ 3W+ 4A 5D+ 6A
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
? Has Kayihura been appointed army chief? | 1A 2D+ 3D+ 4A 7W
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
? Are vials of Nipah virus missing from the Winnipeg lab? | 1A 3W+ 5D 6W+ 7W+
? Why were the scientists removed? | 1A=vials of Nipah virus were missing ; 2A+=an administrative matter ; 5A=the dispute was about visitors ; 6W+ 7W+
? Have the two researchers been charged? | -
? Did the lab send Ebola to China in 2019? | 9A
? was nipah virus sent abroad | -
? Is the public in danger? | 2D+
? Did the police arrest the couple? | -
? Were the police informed? | 4A+

= Venezuela's air force chief in Bogotá, Colombian radio says
M| {Colombia's Radio Caracol del Sur} reported on Thursday that General Ramiro Antúnez, commander of Venezuela's air force, had crossed the border at Cúcuta and asked for protection.
N| {Colombia's foreign minister, Juanita Restrepo}, said her office had no comment "for now and for some hours yet".
N| {Venezuela's defence minister, Admiral Nelson Padrino-Vega}, showed on television a man in uniform seen from behind, whom he addressed as Antúnez.
A| {Two serving Venezuelan officers} said that the general had not been at his headquarters since Tuesday and that his deputy had been signing orders.
N| {Migration Colombia} confirmed the arrival of "several persons of interest" on Wednesday but no names.
N| {Exiled politician Leandro Osuna} said he had spoken to the general and that it was true.
N| {The general's daughter, a dentist in Panama,} said she would rather not say anything.
V| Antúnez was in charge of the jets that bombed guerrilla camps in Apure in 2021.
V| Colombia granted asylum to eleven Venezuelan sergeants last year.
? Did General Antúnez defect to Colombia? | 1A 2W+ 3D+ 5W+ 6A 7W
? Is the air force commander still in Venezuela? | 1D 2W+ 3A+ 6D 7W
? Has Colombia granted asylum to Antúnez? | 1P 2W+
? When was Antúnez last at his headquarters? | 4A=Tuesday
? Who is running the air force? | 4A=his deputy
? was antunez arrested | -
? Did the defence minister show Antúnez's face? | 3D+
? Did Osuna talk to the general? | 6A+

= Dam workers kidnapped in Mozambique "safe", contractor says
A| {A police source in Pemba} said on Monday that six workers of the Portuguese builder Mota & Serra had been carried off by insurgents near Mocímboa da Praia.
N| {The company} said that all its staff were safe and accounted for.
N| {Its regional manager, Vasco Frazão}, told a Lisbon radio station that some employees were "temporarily out of telephone range".
N| {The governor of Cabo Delgado, Valige Tauabo-Assane}, said he would make a statement when the army had informed him.
M| {The newsletter Zitamar Weekly} identified five of the six, including a Portuguese engineer.
N| {Portugal's secretary of state for communities} said that the embassy was checking and that one family had been contacted.
N| {An army spokesman, Brigadier Chongo}, said no engagement had taken place in the district since October.
N| {A statement in the name of Islamic State} on Tuesday claimed "captives" without giving a number.
V| The company suspended work at the site on Tuesday afternoon.
? Were workers of Mota & Serra kidnapped? | 1A 2D+ 3D+ 4W 5A 6W+ 8A
? How many workers were abducted? | 1A=six ; 2D+ 5A=six
? Is a Portuguese citizen among the hostages? | 2D+ 5A 6W+
? Has Islamic State claimed to be holding prisoners? | 8A
? has a ransom been demanded | -
? Was there fighting in the district on Monday? | 7D
? Has the company stopped work? | 9A
? Have the hostages been killed? | 2D+

= Toronto hedge fund collapse talk spooks market
M| {The Globe & Ledger} said on Tuesday that Birchwood Capital, a Toronto hedge fund with nine billion dollars under management, was unable to meet margin calls on copper.
N| {Birchwood's founder, Tessa Blumenthal}, sent clients a note saying the fund was "within all limits and open for business".
N| {The fund's main broker, Dominion Securities}, declined to comment.
A| {Three traders in London} said blocks of copper had been sold on Monday night "by somebody who had to".
N| {The Ontario regulator} would not say whether it was in contact with Birchwood.
N| {Blumenthal} was asked on a call whether redemptions had been suspended and ended the call.
M| {Bloomstreet News} reported that withdrawals had been halted at noon.
N| {Client Otto Freiheit, who runs a teachers' plan in Manitoba,} said that his request for money had been accepted without fuss.
V| Copper fell 4.8 percent.
? Did Birchwood fail to meet its margin calls? | 1A 2D+ 3W+ 5W
? Has Birchwood suspended redemptions? | 2D+ 5W 6W+ 7A 8D
? Is the hedge fund bankrupt? | 2D+ 3W+ 5W
? How much money does Birchwood manage? | 1A=nine billion dollars
? was copper sold under pressure on monday night | 4A
? Did Freiheit get his money back? | -
? Has the regulator opened an investigation? | 5W
? Did copper prices rise? | 9D

= Birchwood suspends withdrawals
V| Birchwood Capital, the Toronto hedge fund at the centre of market rumours, barred clients on Friday from taking out money for ninety days.
N| {Founder Tessa Blumenthal} wrote that the measure protected all investors and that every margin call had been met.
N| {Dominion Securities} contradicted this in a court filing, saying it was owed 212 million dollars that fell due on Monday.
N| {The Ontario regulator} confirmed that it had placed an observer at the firm on Wednesday.
N| {Its chair, Marguerite Olds}, said she would not speculate on a liquidation.
A| {People in the metals market} said the fund's losses exceeded one billion dollars.
N| {Blumenthal} did not give a figure.
M| {The Globe & Ledger} reported that two rivals were looking at the books.
N| {One of them, Kingsway Partners}, said it was not.
N| {A lawyer for several clients, Imran Sethi}, said he could not tell whether the firm was solvent.
? Has Birchwood suspended redemptions? | 1A 2A+
? Did Birchwood fail to meet its margin calls? | 2D+ 3A+
? How much has Birchwood lost? | 6A=one billion dollars ; 7W+
? Is the hedge fund bankrupt? | 5W 10W
? Is Kingsway interested in buying Birchwood? | 8A 9D+
? how long can clients not withdraw | 1A=ninety days
? Has the regulator opened an investigation? | -
? How much is owed to the broker? | 3A+=212 million dollars

= Bahrain rally driver feared dead after desert crash lives
M| {The sports channel KSA Sport} said on Sunday afternoon that the Bahraini rally driver Yaqoob Al-Sada had died when his car overturned on the sixth stage of the Dakar.
N| {The organiser, Rallye Monde,} announced at 3 p.m. that a competitor had been flown to hospital in Ha'il and that his family had asked for privacy.
N| {Team principal Gianmarco Oletti} told reporters in the bivouac that he could not speak about Yaqoob's condition.
A| {Two marshals} said that they had seen him carried to the helicopter with a sheet over his face.
N| {His co-driver, Xavi Clotet}, wrote at six: "He squeezed my hand. Stop it."
N| {The hospital} declined to give information.
N| {Rallye Monde} said at nine that Al-Sada was stable with fractures to the pelvis.
V| KSA Sport apologised on air.
V| A motorcyclist was killed on the same stage in 2023.
? Did Yaqoob Al-Sada die in the Dakar crash? | 1A 2W+ 3W+ 4A 5D+ 6W 7D+ 8D
? What injuries does the driver have? | 3W+ 6W 7A+=fractures to the pelvis
? Was the co-driver hurt? | -
? Did the channel apologise? | 8A
? Did a motorcyclist die on Sunday's stage? | -
? Was the stage cancelled? | -
? where was al-sada taken | 2A+=hospital in Ha'il
? Did Oletti confirm the death? | 1A 3W+ 4A 5D+ 7D+

= Armenian deputy speaker's secret Baku trip
M| {The Yerevan newspaper Zhoghovurdi Dzayn} printed boarding passes on Wednesday that it said proved a secret journey to Baku by parliament's deputy speaker, Hasmik Torosyan, in April.
N| {Torosyan} said in the chamber that she had never been in Baku "in my life, nor in my sleep".
N| {The airline whose logo is on the passes} said the flight number had not existed since 2021.
N| {The newspaper's editor, Ruben Galstyan}, said that the airline was lying.
N| {Azerbaijan's foreign ministry} did not consider it necessary, a spokesman said, to respond to "kitchen intrigues in Yerevan".
A| {A Western diplomat} said contacts between the two parliaments had taken place, but in Tbilisi and at the level of staff.
N| {The prime minister's office} said that it was unaware of any trip.
N| {Opposition deputy Vahe Manukyan} asked for a commission of inquiry; the vote on it is on Monday.
? Did Torosyan travel to Baku? | 1A 2D+ 3D+ 5W+ 7W
? Are the boarding passes genuine? | 1A 3D+ 4A
? Were there contacts between the parliaments in Tbilisi? | 6A
? Has a commission of inquiry been set up? | 8P
? did azerbaijan deny the visit | 5W+
? Has the deputy speaker been dismissed? | -
? Did Torosyan go to Tbilisi? | 6D
? When is the trip said to have taken place? | 1A=April ; 2D+

= Berlin hospital will not say whether it treats Belarusian dissident
M| {The Berlin paper Spree-Kurier} said on Friday that the Belarusian opposition politician Maksim Halavach was in intensive care at the Charité with symptoms of poisoning.
N| {The hospital} said that it gave information about patients only with their consent, and that there was none in this case.
N| {His party's office in Vilnius} wrote that Halavach was "resting after a tour" and would be back next week.
N| {A German government spokesman, Konrad Uhlig}, said he could not confirm the report, which, he added, was not a denial.
A| {A member of the party's executive} said Halavach had collapsed on a train between Warsaw and Berlin.
N| {The railway company} said an ambulance had been called to the 6.15 train at Frankfurt an der Oder on Wednesday for a male passenger.
N| {Minsk's foreign ministry} accused Berlin of preparing a provocation.
V| Halavach's wife, Volha, was photographed on Thursday entering the clinic.
? Was Maksim Halavach poisoned? | 1A 2W 3D+ 4W
? Is the opposition politician being treated at the Charité? | 1A 2W+ 3D+ 4W
? Where did Halavach fall ill? | 3D+ 5A=on a train between Warsaw and Berlin
? Did Belarus poison Halavach? | 4W 7D+
? did the german government deny the report | 4D
? Is Halavach dead? | -
? Has Germany expelled Belarusian diplomats? | -
? Was a man taken ill on the train on Wednesday? | 5A 6A

= Party treasurer's suicide note "a forgery", widow says
M| {The Seoul tabloid Bukchon News} reported on Monday that the late treasurer of South Korea's Democratic Reform Party, Noh Sang-gyu, had left a note naming eight lawmakers who took cash.
N| {His widow, Min Kyung-ah}, said that she had been given no note and that the handwriting in the published picture was not his.
N| {Jongno police} said that a piece of paper had been found with the body and that its content was under examination.
N| {Party leader Baek Do-won} said he would wait for the police.
A| {Two of the eight}, speaking on condition that they not be named, said they had received money but thought it was lawful.
N| {A third, Representative Hwang Eun-sil,} said she had never had a won from Noh.
N| {Bukchon News's editor} would not say how the paper had obtained the note.
N| {The National Forensic Service} said a handwriting report would take ten days.
V| Noh was found hanged on 11 June, a day before he was to be questioned.
? Did Noh leave a note naming lawmakers? | 1A 2D 3W 8W
? Is the suicide note genuine? | 1A 2D 3W 8W
? Did lawmakers take cash from Noh? | 1A 4W+ 5A 6D+
? Did Representative Hwang receive money? | 1A 6D+
? How did the newspaper get the note? | 7W+
? when will the handwriting be analysed | 8A=ten days
? Was Noh murdered? | -
? Was Noh questioned by police? | 9D

= New Zealand's oldest brewer for sale? "Every day," says owner
A| {Two people involved in the process} said the family behind Kaimai Breweries, founded in 1868, had asked a bank in Auckland to find a buyer.
N| {Chairman Angus Tregear} said: "Every day somebody wants to buy us. Every day the brewery is still here."
N| {The bank} did not return a call.
M| {The National Trader} said Japanese and Dutch groups had been sent an information memorandum code-named Project Hop.
N| {A spokesperson for the Dutch group, Amstelbier,} said it was always interested in strong local brands and had nothing to announce.
N| {The union's organiser, Mereana Paki}, said that members had seen strangers with clipboards on the bottling line.
N| {Tregear} explained that they had been from the fire service.
N| {The fire service} could not immediately confirm a visit.
V| Kaimai made a profit of 31 million dollars last year.
? Is Kaimai Breweries for sale? | 1A 2W+ 3W+ 4A
? Has Kaimai been sold? | 1P 2D+
? Is Amstelbier bidding for the brewery? | 5W+
? Who were the visitors on the bottling line? | 6A=strangers with clipboards ; 7A+=from the fire service ; 8W+
? what is the code name of the sale | 4A=Project Hop
? Will there be redundancies? | -
? Did Kaimai lose money last year? | 9D
? When was the brewery founded? | 1A=1868

= Brazilian bishop missing on Xingu river, tribe blamed, tribe denies
N| {The diocese of Altamira} said on Friday that Bishop Erwin Klausner, 68, had not arrived at a mission on the Xingu where he was expected on Tuesday.
M| {The Belém newspaper O Paraense} reported that he had been taken hostage by Arara warriors angry about a mine.
N| {The Arara chief, Mobu-odo}, told the missionary council by radio that the bishop was a friend and that he had not been seen.
N| {The federal police} would say only that they had sent a boat.
A| {A trader} said he had seen the bishop's canoe drifting empty.
N| {The mining company, Belo Rio,} said that it could not imagine what it had to do with the matter.
N| {Father Otávio Lins, the vicar general,} said that he refused to believe anything until the boat had come back.
V| Klausner has had police protection since 2006 because of threats from loggers.
? Was Bishop Klausner kidnapped? | 2A 3D+ 4W 7W+
? Did the Arara take the bishop hostage? | 2A 3D+ 4W 7W+
? Is the bishop missing? | 1A+
? Has the bishop drowned? | 7W+
? Was the bishop's canoe found? | 5A
? has anyone asked for a ransom | -
? Did the mining company threaten the bishop? | 6D+
? Has the police boat returned? | 7D

= Denial, then silence: Ankara and the drones for Ethiopia
M| {The Nairobi magazine Horn Review} said in its March edition that Turkey had delivered twelve armed drones to Ethiopia through the port of Berbera.
N| {Turkey's defence industry agency} said no export licence had been issued for Ethiopia this year.
N| {The manufacturer, Karaca Havacılık}, did not comment.
N| {Somaliland's ports minister, Abdillahi Habane}, called it a lie that anything military had passed through Berbera.
A| {Dock workers} told this newspaper that eleven long crates had been unloaded at night on 3 February under guard.
N| {Ethiopia's chief of staff} smiled and said that his country did not disclose what it did or did not have.
V| Satellite pictures taken on 20 February show four aircraft of a Turkish type at Bishoftu air base.
N| {Arms researcher Pieter Wezel of Utrecht} said that they could have been bought earlier.
N| {Egypt's foreign ministry} asked Ankara for clarification.
? Did Turkey supply drones to Ethiopia? | 1A 2D+ 3W+ 6W+
? How many drones were delivered? | 1A=twelve ; 2D+ 3W+ 6W+
? Were weapons shipped through Berbera? | 1A 4D+ 5A
? Are there Turkish-made drones at Bishoftu? | 7A 8A
? has turkey answered egypt | -
? Did Egypt receive Turkish drones? | -
? Did Somaliland buy drones? | -
? When were the crates unloaded? | 5A=on 3 February

= Greek ferry strike suspended after court order, union splits
V| A strike that had kept ferries in Piraeus since Monday was suspended on Thursday night, a few hours after a court declared it illegal.
N| {The seamen's federation} said that members would return to work at six on Friday.
N| {Its general secretary, Manolis Kouris}, said the pay demand of eight percent stood.
M| {The newspaper Limani} reported that shipowners had secretly offered five.
N| {The shipowners' association} declined to comment on negotiations.
A| {Two captains} said that they would stay ashore whatever the federation did.
N| {Kouris} denied having heard of any offer.
V| About 40,000 passengers were stranded during the four days.
N| {Shipping minister Ioanna Vlachou} said that the court's ruling had to be respected.
? Has the ferry strike ended? | 1A 2P+
? Did the shipowners offer a pay rise of five percent? | 4A 5W+ 7D+
? How large an increase do the seamen want? | 3A+=eight percent
? How many travellers were affected? | 8A=About 40,000
? Why was the strike suspended? | 1A=a court declared it illegal
? did the minister send in the navy | -
? Has a wage agreement been reached? | -
? Did the court allow the strike? | 1D

= Egyptian colonel shot dead at Rafah crossing, army calls it accident
V| An Egyptian officer was killed at the Rafah crossing into Gaza on Monday afternoon.
N| {The Egyptian military} said Colonel Tarek Selim had died "when a weapon discharged during cleaning".
A| {Three aid drivers waiting at the gate} said there had been an exchange of fire across the fence lasting about five minutes.
N| {The Israeli army} said that an incident on the Egyptian border was under review and that contacts were being held with the Egyptian side.
M| {Israel's Channel 15} reported that two Israeli soldiers had been wounded.
N| {An Israeli military spokesman, Lieutenant Colonel Yoav Perl}, declined to comment on the television report.
N| {The European border mission} said that its monitors had left the crossing at noon.
V| Footage circulated by activists shows men running for cover; neither the place nor the date could be confirmed.
V| An Egyptian policeman shot three Israeli soldiers dead on the border in June 2023.
? Was the Egyptian colonel killed by Israeli fire? | 2D+ 4W+
? Was there shooting across the border at Rafah? | 2D+ 3A 4W+ 8W
? How did Colonel Selim die? | 2A+=a weapon discharged during cleaning ; 4W+
? Were Israeli soldiers hurt on Monday? | 5A 6W+
? Did three Israeli soldiers die at Rafah on Monday? | -
? were european monitors present at the time | 7D+
? Has Egypt closed the crossing? | -
? Did Israel admit that there had been an incident? | 4A+

= Ten dead in bar poisoning in Goa? Police say methanol not proven
M| {The Panaji daily Goa Sandesh} said on Sunday that ten people had died after drinking at a beach bar in Morjim.
N| {The director of health services, Dr Ivo Furtado}, said five deaths had been recorded and that he could not link them to one another.
N| {Police superintendent Kavita Naik} said it had not been proven that the drinks contained methanol.
A| {Staff at the district hospital} said that all of the dead had complained of blurred vision.
N| {The bar's owner, Savio Dias}, told reporters that he sold bottled beer only.
A| {A regular customer} contradicted him, describing a blue plastic can behind the counter.
N| {Britain's high commission} said it was helping one family; Russia's consulate gave no information.
N| {Naik} said eleven cans had been sent for testing.
V| Methanol killed six tourists in Laos in 2024.
? Did ten people die after drinking at the bar in Morjim? | 1A 2D
? How many people have died? | 1A=ten ; 2A=five
? Was methanol the cause of the deaths? | 2W 3W
? Did the bar serve home-made spirits? | 5D+ 6A
? Were foreigners among the dead? | 7W
? Has the bar owner been arrested? | -
? have the test results come in | 8P
? Did six tourists die in Goa? | -

= Oil price: Kazakhstan "leaving" OPEC+? Minister answers with poem
M| {The London newsletter Barrel Watch} said on Monday that Kazakhstan had decided to leave the OPEC+ group in January.
N| {Kazakhstan's energy ministry} said the country remained committed to its obligations.
N| {Energy minister Daniyar Omarov}, stopped by reporters in Almaty, recited two lines by Abai and got into a lift.
A| {Two OPEC+ delegates} said they had received no notification.
N| {A third, Algeria's representative Rachid Hamel,} said the rumour came back every autumn.
A| {A person with knowledge of Kazakh thinking} said a decree had been drafted but that the president had not been shown it.
N| {The OPEC secretariat in Vienna} does not comment on membership, a spokeswoman said.
V| Brent crude fell 2.1 percent.
V| Kazakhstan exceeded its quota in ten of the past twelve months.
? Is Kazakhstan leaving OPEC+? | 1A 2D+ 3W+ 4D 5D 6P 7W+
? Has Kazakhstan left the group? | 1P 2D+ 3W+ 4D
? Has the president signed the decree? | 6D
? What did the energy minister say? | 3W+
? did oil prices go up | 8D
? Has Kazakhstan been punished for exceeding its quota? | -
? Is Algeria leaving OPEC+? | -
? Did Kazakhstan respect its quota? | 9D

= Reclusive writer "dead for a year", publisher says alive
M| {The Tokyo weekly Shukan Bunjin} claimed on Thursday that the novelist Teruko Amamiya had died in a Nagano hospital in March of last year and that her publisher had kept it quiet to sell a last book.
N| {The publisher, Kawara Shobo}, called the article "an attack on a living author".
N| {Her editor, Hiroshi Sakai}, said he had received corrected proofs from her in October, by fax.
N| {Nagano's Asama hospital} said it did not answer questions about patients, past or present.
A| {A neighbour} said the shutters had not been opened since last spring.
N| {Amamiya's nephew, Koji}, said that he had lost touch with her.
N| {The town hall of Miyota} refused to disclose whether a death had been registered.
V| The fax, shown to this newspaper, bears corrections in pencil; two handwriting experts disagreed about them.
V| Amamiya, 84, has given no interview since 1991.
? Is Teruko Amamiya dead? | 1A 2D+ 3D+ 4W 7W
? When did the novelist die? | 1A=March of last year ; 2D+ 4W 7W
? Did the publisher conceal her death? | 1A 2D+
? Are the corrections in Amamiya's hand? | 3A+ 8W
? has amamiya finished a new book | -
? Did the nephew confirm her death? | 1A 2D+ 3D+ 4W 7W
? Where is she said to have died? | 1A=a Nagano hospital ; 2D+ 4W
? Did Amamiya give an interview last year? | 9D

= Amamiya died in 2023, family register shows
N| The Japanese novelist Teruko Amamiya died on 14 March last year, according to {a copy of the family register} that her nephew gave to reporters on Monday.
N| {The nephew, Koji Amamiya}, said he had been paid by the publisher to say that he had lost touch with her.
N| {Kawara Shobo's president, Eiji Nomoto}, bowed for a full minute and said the firm had respected the author's last wish to have no obituary.
N| {He=Eiji Nomoto} denied any payment.
N| {Editor Hiroshi Sakai}, who had spoken of faxed proofs, did not appear.
A| {Colleagues} said the corrections were Sakai's own.
N| {Prosecutors} were considering whether a crime had been committed.
M| {Shukan Bunjin} said its next issue would carry the unfinished last chapter.
N| {Nomoto} said that the chapter belonged to the firm and threatened to sue.
N| {The firm's accountant, Noriko Hara}, would not discuss payments to the family.
? Is Teruko Amamiya dead? | 1A 3A+
? When did the novelist die? | 1A=14 March last year
? Did the publisher conceal her death? | 3A+
? Did the publisher pay the nephew? | 2A+ 4D+ 10W+
? Who wrote the corrections on the proofs? | 6A=Sakai's own
? has sakai been dismissed | -
? Have charges been brought? | 7P
? Has the publisher sued the magazine? | 9P+

= Portuguese minister's driver paid from EU funds, auditor "cannot exclude"
M| {The online newspaper Mirante} wrote that a driver and a cook of agriculture minister Valdemar Pinhal had been on the payroll of a rural development project paid for by Brussels.
N| {The minister} said at a cattle market that he drove himself and ate sandwiches.
N| {The European Court of Auditors} told this agency that it "cannot exclude irregularities" and would publish in May.
N| {A member of its staff, Liselotte Krog}, declined to elaborate.
A| {A former secretary} said the driver, a Senhor Horácio, had come every morning at eight.
N| {The project's coordinator, Zulmira Teles}, confirmed that a Horácio Nunes had been employed, as a driver "of tractors".
N| {Prosecutors in Évora} said that no inquiry was open.
N| {The Socialist group} asked for Pinhal to be heard in committee, and the majority agreed.
? Was the minister's driver paid with EU money? | 1A 2D+ 3W 4W
? Did Pinhal have a driver? | 1A 2D+ 5A
? Are prosecutors investigating the minister? | 7D
? Was a cook paid from EU funds? | 1A 2D+
? Has Pinhal appeared before the committee? | 8P
? what did nunes drive | 6A=tractors
? Has the minister paid the money back? | -
? Has the auditors' report come out? | 3P

= Blackout in Havana: sabotage claim fades
N| {Cuba's energy minister, Argelio Pupo}, said on Friday morning that the collapse of the grid at 11.08 the night before was due to "an enemy hand".
N| {The state electric union} said some hours later that a turbine at the Guiteras plant had failed because of its age.
N| {Pupo}, on television that evening, did not repeat his words and said that technicians would have the floor.
A| {Two engineers at the plant} said that they had warned in writing of a leaking pipe.
N| {The US State Department} called the minister's first remark absurd.
M| {The Miami site Cubanet Diario} reported that Pupo had been reprimanded by the politburo.
N| {His office} did not reply.
V| Power was back in a third of Havana by Saturday noon.
V| It was the fifth nationwide blackout in a year.
? Was the Cuban grid sabotaged? | 1A+ 2D+ 3W+ 5D
? What caused the blackout? | 1A+=an enemy hand ; 2A+=a turbine at the Guiteras plant had failed ; 3W+
? Did the United States cause the power cut? | 2D+ 5D+
? Has Pupo been dismissed? | -
? Was the minister reprimanded? | 6A 7W+
? did the minister withdraw his accusation | 3D+
? Has power been restored to all of Havana? | 8D
? Had there been warnings at the plant? | 4A

= Afghan cricketers refuse to fly home, reports say
M| {The website CricPulse} said on Wednesday that four members of Afghanistan's cricket team had stayed behind in Dublin after a tour of Ireland and had applied for protection.
N| {The Afghanistan Cricket Board} said the four were on leave and would join the squad in Sharjah.
N| {Cricket Ireland} said that visas were not its business.
N| {Ireland's justice department} said it never commented on whether a person had sought protection.
A| {A taxi driver}, himself from Kabul, said he had driven three young men to the office in Mount Street on Monday.
N| {Team manager Nazim Jar} said that he had shaken hands with all sixteen at the airport.
M| {The Belfast Examiner} published a photograph of the boarding line with twelve players.
N| {The spinner Qais Ahmadi, one of the four,} wrote "no comment, bro" to a reporter.
? Have Afghan cricketers asked for asylum in Ireland? | 1A 2D+ 4W 8W+
? How many players stayed in Dublin? | 1A=four ; 2D+ 6D+
? Did the whole team board the plane? | 1D 6A+ 7D
? Has Ireland granted the players asylum? | 4W
? where are the four players | 1A=in Dublin ; 2A+=on leave ; 8W+
? Did Afghanistan win the series? | -
? Did Qais Ahmadi deny staying behind? | 8W+
? Has the board banned the players? | -

= CEO of Indian airline summoned over missing plane parts, reports say
M| {The Mumbai paper Western Mail & Times} reported on Monday that Vikram Sethna, chief executive of JetVayu, had been summoned by the aviation regulator after engines were found to contain uncertified blades.
N| {The Directorate General of Civil Aviation} said "regular interactions" took place with all operators.
N| {JetVayu} said in a stock exchange filing that it had received no summons.
A| {A senior official at the regulator} said that the letter had gone out by courier on Friday and that the airline might not have opened it.
N| {Sethna} told a business school on Tuesday that he loved letters.
M| {News agency Bharat Wire} reported that eleven aircraft would be grounded.
N| {The airline} said that all 68 of its aircraft were flying.
N| {The engine manufacturer, Turbonord}, said it could not comment on customers' supply chains.
N| {Pilots' association head Captain Rhea Lobo} called for the inspection reports to be published.
? Has the chief executive of JetVayu been summoned? | 1A 2W+ 3D+ 4A 5W+
? Do JetVayu's engines contain uncertified parts? | 1A 8W
? Have JetVayu planes been grounded? | 6P 7D+
? How many aircraft does the airline have? | 7A+=68
? Have the inspection reports been published? | 9P
? did turbonord supply the blades | 8W+
? Has Sethna resigned? | -
? When was the letter sent? | 4A=on Friday

= Zimbabwe's vice-president in India for kidney transplant, paper says
M| {The Bulawayo weekly Southern Sentinel} reported on Sunday that Vice-President Phineas Gumbo was in a Chennai clinic waiting for a kidney from his nephew.
N| {Information secretary Ndaba Moyo-Khan} said Gumbo was on annual leave and that his health was a private matter.
N| {The clinic} neither confirmed nor denied that he was there.
A| {Two members of the ruling party's politburo} said that the operation had been carried out on Thursday and that a second one might be necessary.
N| {The nephew, footballer Prosper Gumbo}, said by telephone from Harare that he had both his kidneys.
N| {The presidency} did not respond.
V| Gumbo, 77, was absent from Heroes' Day ceremonies on 12 August for the first time since 1980.
N| {The opposition's spokeswoman, Fadzai Mlambo}, said citizens were entitled to know who governed them.
? Is Zimbabwe's vice-president in a clinic in India? | 1A 2W+ 3W+ 4A 6W+
? Has Gumbo had a kidney transplant? | 1P 2W+ 3W+ 4A 6W+
? Did the nephew donate a kidney? | 1P 5D+
? When was the operation? | 4A=on Thursday
? Was Gumbo at the Heroes' Day ceremonies? | 7D
? is the vice president dead | -
? Will Gumbo be replaced? | -
? Has Gumbo been on leave? | 2A+

= Vice-President Gumbo returns, shows scar
V| Zimbabwe's vice-president, Phineas Gumbo, came back to Harare on Saturday after five weeks and told supporters at the airport that he had been given a new kidney in Chennai.
N| "It came from my daughter, and it speaks three languages," {he=Phineas Gumbo} said.
N| {Information secretary Ndaba Moyo-Khan}, who had described the absence as annual leave, said that both statements were true.
N| {The clinic in Chennai} confirmed that a transplant had been performed, on 14 August.
A| {Doctors in Harare} said that he would have to rest for three months.
N| {Gumbo} refused to say whether he would seek the party's leadership at the congress in December.
M| {The Southern Sentinel} reported that he had already told allies he would.
N| {The party chairman, Oliver Chidzero-Banda}, said there was no vacancy.
N| {Gumbo's chief of staff} said it was too soon to talk about the congress.
? Has Gumbo had a kidney transplant? | 1A 2A+ 4A+
? Did the nephew donate a kidney? | 2D+
? When was the operation? | 4A+=on 14 August
? Will Gumbo stand for party leader? | 6W+ 7A 9W+
? Did the government admit its statement was wrong? | 3D+
? Who paid for the operation? | -
? is gumbo back in zimbabwe | 1A
? Has Gumbo resumed work? | -

= Antwerp port drugs chief suspended; reason undisclosed
M| {De Havenkrant} reported on Monday that the head of the drug unit at Antwerp's customs office, Dirk Sauwens, had been suspended on suspicion of warning traffickers.
N| {Customs spokesman Filip Moerman} said that an official had been relieved of his functions "in the interest of the service" and that no reason would be given.
N| {The federal prosecutor} confirmed a search on Friday in the district of Brasschaat and nothing more.
N| {Sauwens's lawyer, Carine Aerts}, said that her client had asked for a transfer himself.
A| {A colleague} said that two containers had been emptied hours before checks that only six people knew about.
N| {Finance minister Koen Daelman} said he would not comment on a judicial file.
M| {The Dutch paper Rotterdams Blad} said encrypted messages mentioned a "Mr D.".
N| {Aerts} said that half of Antwerp was called Dirk.
V| Customs seized 44 tonnes of cocaine in the port last year.
? Was Sauwens suspended? | 1A 2A+ 4D+
? Did the customs chief tip off drug gangs? | 1A 2W+ 6W
? Why was Sauwens removed? | 1A=on suspicion of warning traffickers ; 2W+ 4D+ 6W
? Was Sauwens's house searched? | 3W
? has sauwens been arrested | -
? How much cocaine was seized last year? | 9A=44 tonnes
? Did Sauwens ask to be transferred? | 4A+
? Were 44 tonnes of cocaine found in two containers? | -

= Russia's Wagner successor moves fighters to Bangui, sources say
A| {Two military sources and a foreign diplomat} said on Thursday that around 300 Russian fighters had arrived in the Central African Republic's capital, Bangui, aboard two transport planes this week.
A| {The diplomat}, who was not authorised to speak publicly, said the men had been redeployed from Libya and were expected to guard the presidential palace ahead of December's election.
N| {A spokesman for the presidency, Albert Yamété}, declined to comment on troop movements, saying that they were a matter of national security.
N| {Russia's defence ministry} did not immediately respond to a request for comment.
N| {The Russian embassy in Bangui} wrote on Facebook that 1,890 "instructors" were in the country under a bilateral agreement and that their number had not changed.
M| {The broadcaster Radio Ndeke Luka Plus} reported on Wednesday that residents near the airport had counted at least fifteen lorries leaving under escort.
V| Flight records reviewed by this agency show two Ilyushin-76 aircraft landing in Bangui on Monday and Tuesday; it could not be established what they carried.
N| {The opposition candidate, Anicette Dologuélé-Ndo}, said the arrival of foreign soldiers before a vote was a threat to democracy.
? Have additional Russian fighters arrived in Bangui? | 1A 2A 3W+ 4W+ 5D+ 7W 8A
? How many Russian fighters came? | 1A=around 300 ; 3W+ 4W+ 7W
? Where did the fighters come from? | 2A=Libya ; 4W+
? the redeployment of Russian mercenaries from Libya | 2A 3W+ 4W+ 5D+ 7W
? Did two Russian planes land in Bangui this week? | 1A 7A
? Did Russian soldiers attack opposition supporters? | -
? has the election been held | 2P
? Did the president ask Moscow for more men? | 3W+

= Guatemala's attorney general denies she has fled to Miami
M| {The newspaper La Hora Nueva} reported on Saturday that Attorney General Beatriz Palomo had left Guatemala on a private aircraft for Miami hours before Congress was to vote on lifting her immunity.
N| {Palomo} said in a video posted on the ministry's account that she was in the country and working.
V| The background of the video was a white wall, and it was not clear when it had been recorded.
N| {The civil aviation authority} said two private flights had departed for Florida on Friday night but that passenger lists were confidential.
A| {A person who works at the hangar} said that a woman had been driven to the steps of one of the planes in a vehicle belonging to the prosecutors' office.
N| {The US embassy} said visa records were confidential under American law.
N| {Congress president Otto Recinos} said the vote would take place on Tuesday whether or not the attorney general was present.
N| {A spokesperson for the prosecutors' office, Miguel Tum}, did not answer calls seeking comment on the vehicle.
? Has the attorney general left Guatemala? | 1A 2D+ 3W 4W 5A
? Is Beatriz Palomo in Miami? | 1A 2D+ 3W 4W 6W
? Has Congress lifted Palomo's immunity? | 7P+
? Was an official vehicle used to take a passenger to the plane? | 5A 8W+
? When was the video recorded? | 3W
? has palomo resigned | 2D+
? Has the United States cancelled her visa? | 6W
? How many private planes flew to Florida on Friday night? | 4A=two

= Attorney general photographed in Florida; Guatemala's Congress lifts immunity
V| Guatemala's Congress stripped Attorney General Beatriz Palomo of her immunity on Tuesday by 109 votes to 31, opening the way for a corruption trial.
M| {The Miami newspaper El Nuevo Diario de Florida} published a photograph on Monday that showed her at a supermarket in Doral.
N| {Her lawyer, Julio Arriola}, acknowledged that she had travelled to the United States "for family reasons" and said she would return.
N| {Arriola} refused to give a date.
N| {The prosecutors' office} withdrew its statement that she had never left the country.
N| {A US State Department official, Karen Whitlow}, declined to say whether Ms Palomo had applied for asylum.
A| {Two people close to the family} said an application had been filed on Friday.
N| {Deputy prosecutor Samuel Xicará} was sworn in as acting head of the office.
N| {Arriola} did not want to discuss her immigration status.
? Has the attorney general left Guatemala? | 2A 3A+ 5A+
? Has Palomo asked for asylum in the United States? | 6W+ 7A 9W+
? Has Congress lifted Palomo's immunity? | 1A
? Will Palomo come back to Guatemala? | 3A+ 4W+
? Who is in charge of the prosecutors' office? | 8A=Deputy prosecutor Samuel Xicará
? Has Palomo been convicted? | 1P
? did the us grant her asylum | 6W+ 7P
? Has Arriola been arrested? | -

= Car plant in Tangier: Indian group said to be close to deal with Morocco
A| {Three people with direct knowledge of the negotiations} said India's Bharadwaj Motors was in advanced talks to build an electric-car plant near Tangier at a cost of about 900 million euros.
A| {One of them} said a memorandum could be signed when Morocco's industry minister visits Pune next month.
N| {Bharadwaj} said in an emailed statement that it evaluated opportunities on an ongoing basis and did not comment on speculation.
N| {Morocco's industry ministry} did not return phone calls and messages seeking comment.
M| {The Casablanca business daily L'Économiste du Maghreb} put the planned capacity at 150,000 vehicles a year.
N| {An official at the Tangier free zone, Siham Lahlou}, said she was not aware of any land having been reserved.
N| {Tunisia's investment agency} said it was also speaking to the Indian company.
V| Bharadwaj, which sold 610,000 vehicles last year, has no factory outside Asia.
? Is Bharadwaj going to build a factory in Morocco? | 1A 2A 3W+ 4W+ 5A 6W
? Has a memorandum been signed? | 2P 3W+ 4W+
? What would the plant cost? | 1A=about 900 million euros ; 3W+ 4W+
? Has land been set aside in the free zone? | 6D+
? Does Bharadwaj already make cars in Africa? | 8D
? is the company negotiating with tunisia too | 7A+
? How many cars a year would be built? | 5A=150,000 vehicles
? Has Bharadwaj decided against Tangier? | 3W+

= Lake Chad: Boko Haram faction leader reported killed by rivals
M| {The Maiduguri-based Borno Chronicle} reported on Friday that Bakura Modu, who leads a faction of Boko Haram on the islands of Lake Chad, was killed in a clash with Islamic State's West Africa Province on Tuesday.
A| {Two fishermen and a member of a local militia} gave a similar account, saying that bodies had floated ashore at Doro Léléwa.
N| {Niger's defence ministry} claimed in August to have killed Modu in an air strike on the same lake.
N| {A spokesman for Nigeria's army, Major General Onyema Nwachukwu-Bright}, said the military was "analysing intelligence on the matter" and would not speak on the basis of rumours.
N| {The multinational force in N'Djamena} did not reply to questions.
N| {Researcher Malik Bouvard of the Sahel Observatory} said he had listened to an audio recording dated Thursday in which Modu threatens traders.
V| It was not possible to authenticate the recording independently.
V| More than 40,000 people have been killed in the insurgency since 2009.
? Was Bakura Modu killed on Tuesday? | 1A 2A 4W 5W 6D 7W
? Who is said to have killed the faction leader? | 1A=Islamic State's West Africa Province ; 4W
? Did Niger kill Modu in an air strike in August? | 1D 3A+ 6D
? Is Modu alive? | 1D 2D 4W 6A 7W
? Did the Nigerian army confirm his death? | 1A 2A 4W 5W 6D 7W
? how many fighters died on tuesday | -
? Has a successor been named? | -
? Did the Nigerian army kill Modu? | 1D

= Microchip maker's Penang fire: supply fears dismissed
V| A fire broke out early on Sunday in a clean room of the chip packager Unitronix in Penang, Malaysia, and was brought under control after four hours.
N| {Unitronix} said in a stock exchange announcement that no one was hurt and that deliveries to customers would not be affected.
A| {Two suppliers} said the company had told them to stop shipments of materials to the site for at least six weeks.
N| {Investor relations director Goh Siew Lan} said she could not comment on individual supply arrangements.
M| {The trade publication ChipTimes Asia} reported that a third of the factory's capacity had been destroyed.
N| {The fire and rescue department} said the extent of the damage was still being assessed.
N| {A spokesman for the US carmaker Halden, a major customer,} said the company was monitoring the situation.
V| Shares in Unitronix dropped 12 percent on Monday.
? Will the fire disrupt Unitronix's deliveries? | 2D+ 3A 4W+
? How much of the factory was destroyed? | 4W+ 5A=a third ; 6W
? Were workers injured in the blaze? | 2D+
? Did the company ask suppliers to stop shipments? | 3A 4W+
? What caused the fire? | -
? did halden stop production | -
? Is the fire out? | 1A
? Has Goh resigned? | -

= Interim leader of Peru's largest union stabbed, brother says
N| {The brother of union leader Nicanor Quispe-Rojas} told the television channel Panorama Nueve on Wednesday that he had been stabbed outside his home in Lima by two men on a motorcycle.
N| {Police colonel Walter Huamán} said that officers had found traces of blood but that no complaint had been made and no victim had been located.
N| {The union, the Workers' Confederation,} said in a statement that Quispe-Rojas was "recovering in a safe place" and gave no details.
M| {The daily El Trome Popular} reported that he had been operated on for a wound to the lung at a private clinic.
N| {The clinic} said it had no record of such a patient.
A| {A neighbour} described hearing an argument in the street about money.
N| {Interior minister Rosa Elvira Tello} said it would be irresponsible to speak of a political motive.
V| Quispe-Rojas has led protests against a labour law since May.
? Was Quispe-Rojas stabbed? | 1A+ 2W 3A+ 4A 5D
? Was the union leader attacked for political reasons? | 7W
? Where is the union leader being treated? | 3W+ 4A=at a private clinic ; 5D
? Did Quispe-Rojas have surgery? | 4A 5D
? who attacked the union leader | 1A+=two men on a motorcycle
? Has anyone been arrested for the stabbing? | -
? Has a complaint been filed with the police? | 2D
? Is Quispe-Rojas dead? | 3D+

= Beirut bank governor to be extradited? France, Lebanon give different answers
M| {The French newspaper Le Courrier de Paris} reported on Monday that Lebanon's cabinet had agreed in a closed session to hand over the former central bank governor, Nadim Saadeh, to France.
N| {Lebanon's information minister, Paula Khlat}, said that the subject had not been on the agenda and that the constitution did not allow the extradition of citizens.
N| {The Paris prosecutor's office} said it had been informed of "a favourable evolution".
N| {A spokesperson for the French foreign ministry, Quentin Arnoux}, would not elaborate.
A| {A Lebanese minister who attended the session} said that there had been a discussion of "about an hour" and no vote.
N| {Saadeh's lawyer in Beirut, Michel Aoun-Tabet}, did not answer repeated phone calls.
N| {His French lawyer, Pauline Royer}, called the report a manoeuvre to influence the judges.
V| Saadeh, who is accused of embezzling 330 million dollars, denies wrongdoing.
? Has Lebanon agreed to extradite Saadeh to France? | 1A 2D+ 3W+ 4W+ 5D 6W+ 7D+
? Did the cabinet discuss the former governor's extradition? | 1A 2D+ 5A
? Has Saadeh been extradited? | 1P 2D+
? Did Saadeh embezzle money? | 8D+
? how much is he accused of taking | 8A=330 million dollars
? Was there a vote in the cabinet? | 5D
? Has Saadeh been arrested in Paris? | -
? Did France withdraw its request? | -

= Sri Lankan minister's plane made unannounced stop in Maldives, documents suggest
N| A Sri Lankan air force jet carrying foreign minister Ruwan Jayakody landed on the Maldivian island of Gan on 3 July and stayed for five hours, according to {a landing-fee invoice} seen by this newspaper.
N| {Jayakody's office} had told reporters that he flew straight from Colombo to Dubai.
N| {The minister} did not deny the stop when he was asked about it on Sunday but said that "technical matters are for pilots".
N| {The air force spokesman, Group Captain Nalin Wickrema}, said he would check the log.
A| {Two Maldivian airport employees} said the minister had been met by a Chinese delegation in the VIP lounge.
N| {China's embassy in Malé} said that the report was groundless.
N| {The Maldivian government's spokeswoman, Heena Waheed}, neither confirmed nor denied that a meeting had taken place.
M| {The Indian weekly Strategic Observer} said that a port lease had been discussed.
V| India has repeatedly objected to Chinese plans for a harbour in the south of Sri Lanka.
? Did Jayakody meet a Chinese delegation on Gan? | 3W+ 5A 6D+ 7W+
? Did the minister's plane stop in the Maldives? | 1A 2D+ 3W+ 4W+
? What was discussed at the meeting? | 6D+ 8A=a port lease
? How long was the aircraft on Gan? | 1A=five hours
? Did Sri Lanka lease a port to China? | -
? was india's foreign minister on gan | -
? Did the Maldives deny hosting a meeting? | 7W+
? Has Jayakody resigned? | -

= Swiss watch group said to be leaving Russia for good
A| {Two former managers} said the Swiss watchmaker Horlogerie Valmont had sold its remaining Russian business to a local partner in March for a symbolic sum.
N| {Valmont} said it had suspended deliveries to Russia in 2022 and would not comment on corporate matters.
N| {The alleged buyer, the Moscow retailer Mercury-Trade,} declined to comment.
M| {The Russian business newspaper Delovaya Gazeta}, citing the commercial register, reported that the ownership entry had been changed on 28 March.
V| A register extract obtained by this agency on Tuesday still listed Valmont as the owner.
N| {A partner at the law firm Keller Stamm, Ulrike Stamm}, said that entries could be delayed by several weeks.
N| {Switzerland's economics secretariat} said it had not been asked for an authorisation and that none was required.
V| Valmont generated about four percent of its sales in Russia before the war.
? Has Valmont sold its Russian business? | 1A 2W+ 3W+ 4A 5D
? Who bought the business? | 1A=a local partner ; 2W+ 3W+
? How much was paid? | 1A=a symbolic sum ; 2W+ 3W+
? Did the owner change in the register in March? | 4A 5D
? is valmont still shipping watches to russia | 2D+
? Did the Swiss government authorise the sale? | 7D
? Were shops closed in Moscow? | -
? How much of its sales did Russia account for? | 8A=about four percent

= Former champion boxer hospitalised after overdose, website says; family disputes it
M| {The celebrity website Ringside Buzz} reported on Sunday that former heavyweight champion Terrence Boyd had been taken unconscious from a Las Vegas hotel suite after an overdose of painkillers.
N| {Las Vegas police} confirmed a medical call to the hotel at 3.12 a.m. but did not identify the patient.
N| {Boyd's daughter, Kiara Boyd}, said her father was diabetic, had fainted and was doing fine.
N| {The hotel} said it respected the privacy of its guests and would have no comment.
A| {A paramedic who was not authorised to speak} said a drug used to reverse opioid overdoses had been administered.
N| {His promoter, Lou Gambino}, said that the exhibition fight planned for 8 June would go ahead.
N| {The Nevada athletic commission} said it would decide on the fight after receiving medical records.
V| Boyd, 52, entered rehabilitation twice, in 2009 and 2014.
? Did Terrence Boyd take an overdose? | 1A 2W 3D+ 4W 5A
? Was Boyd the guest for whom the ambulance was called? | 1A 2W 3A+ 4W
? What happened to the boxer? | 1A=an overdose of painkillers ; 2W 3A+=had fainted ; 4W
? Will the fight on 8 June take place? | 6A+ 7W
? Has the commission cancelled the fight? | 6D+ 7D
? is boyd dead | 3D+
? Was he arrested for drug possession? | -
? Has Boyd been in rehab? | 8A

= Tajik border guards killed in clash with unknown gunmen
N| {Tajikistan's border service} said on Wednesday that two of its officers had died in a firefight with "unidentified armed persons" who crossed from Afghanistan into the Shamsiddin Shohin district.
N| {The Taliban's deputy spokesman, Hamdullah Fitrat-Zai}, said there had been no crossing from the Afghan side and that smugglers were to blame.
A| {A Tajik security official} put the number of dead officers at five.
M| {Radio Ozod Plus}, quoting villagers, said that Chinese workers at a nearby gold mine had been evacuated by helicopter.
N| {The mine's operator, Zarafshan Gold,} did not respond to a request for comment.
N| {China's embassy in Dushanbe} urged its citizens to leave the border area and did not mention casualties.
N| {The Collective Security Treaty Organization} said that it was studying the situation.
V| A drone attack from Afghan territory killed three Chinese workers in the same region in November.
? Did gunmen cross from Afghanistan into Tajikistan? | 1A+ 2D+ 7W
? How many Tajik officers were killed? | 1A+=two ; 3A=five
? Were Chinese workers evacuated? | 4A 5W+
? Who attacked the border guards? | 1W+ 2A=smugglers ; 7W
? Were Chinese citizens killed on Wednesday? | 6W+
? did the taliban claim the attack | 2D+
? Were three workers killed in November? | 8A
? Did Tajikistan strike Afghan territory? | -

= Sierra Leone's chief justice suspended, lawyers say; State House "cannot confirm"
A| {Three senior lawyers in Freetown} said on Monday that Chief Justice Desmond Cole-Bangura had received a letter from the presidency suspending him pending an inquiry into land deals.
N| {State House communications director Yusuf Keketoma} said he could not confirm the existence of such a letter and that appointments were announced in the gazette.
N| {The president of the bar association, Michaela Swallow}, said her organisation had written to the attorney general for clarification and had not heard back.
N| {Cole-Bangura}, reached on his mobile phone, said that he was at work and would have no further comment.
M| {The newspaper Awoko Times} published a picture of a letter with the presidential seal, dated 2 May.
V| The reference number on the letter had previously been used for a circular on fuel allowances.
N| {The attorney general's office} said it would look into the publication of the document.
A| {A court clerk} said that two cases on the chief justice's list had been reassigned on Monday morning.
? Has the chief justice been suspended? | 1A 2W+ 3W 4D+ 5A
? Is the letter in the newspaper genuine? | 2W+ 6D
? Why was Cole-Bangura suspended? | 1A=an inquiry into land deals ; 2W+
? Has the attorney general replied to the bar association? | 3D
? Were cases taken away from the chief justice? | 8A
? has cole-bangura resigned | 4D+
? What is the date on the letter? | 5A=2 May
? Has the president appointed a successor? | -

= Kyrgyz journalist's murder: arrest claimed, then retracted
N| {Kyrgyzstan's interior ministry} announced on Thursday afternoon that a suspect had been detained in the killing of television reporter Nurgul Asanova.
V| The statement was removed from the ministry's website ninety minutes later.
N| {A ministry spokesman, Emil Toktogulov}, said the item had been "published by mistake by an employee" and that the investigation was continuing.
M| {The Bishkek news agency Ala-Too 24} reported that the detained man was a former bodyguard of a member of parliament.
N| {The member of parliament, Ulan Primkulov}, said he had several former bodyguards and knew nothing about the case.
A| {Two investigators} told this agency that a man was being held and had been for three days.
N| {Toktogulov}, asked whether anyone was in custody, replied that he had nothing to add.
N| {Asanova's editor, Leila Satybaldieva}, demanded an explanation.
V| Asanova was shot in her car on 9 March while working on a film about gold exports.
? Has a suspect been arrested in the killing of Asanova? | 1A+ 3D+ 4A 6A 7W+
? Who is the suspect? | 4A=a former bodyguard of a member of parliament ; 7W+
? Did Primkulov order the murder? | 5D+
? Did the ministry take back its announcement? | 2A 3A+
? how was the reporter killed | 9A=shot in her car
? Has Primkulov been questioned? | -
? How long has the man been held? | 6A=three days
? Was Asanova killed because of her film? | -

= Toll in Kathmandu protests rises as army patrols; premier "not leaving"
N| At least nineteen people were killed in two days of protests in Kathmandu, {hospitals} said on Wednesday, as soldiers took up positions around parliament.
M| {The online daily Setopati Khabar} reported that Prime Minister Bishnu Rijal had been taken by helicopter to an army camp and was preparing to leave for Dubai.
N| {Rijal's press adviser, Sushma Dahal}, said he was in his office and had no intention of going anywhere.
A| {Two ministers} said that the prime minister had offered to resign on Tuesday night and that the president had asked him to wait.
N| {The president's office} said only that consultations were under way.
N| {An army spokesman, Brigadier General Rajaram Basnyat}, declined to say who was in the helicopter seen at Shivapuri.
N| {Protest organiser Anil Gurung} put the number of dead at 34.
N| {The home ministry} said it was compiling figures and would not comment on other numbers.
V| The protests began after the government blocked 26 social media platforms.
? Has the Nepalese prime minister fled? | 2A 3D+ 6W
? Has Rijal resigned? | 3D+ 4P 5W
? How many people were killed in the protests? | 1A=At least nineteen ; 7A=34 ; 8W+
? Did Rijal offer to step down? | 3D+ 4A 5W
? Why did people take to the streets? | 9A=the government blocked 26 social media platforms
? did the army seize power | -
? Is the prime minister in Dubai? | 2P 3D+
? Has the ban on social media been lifted? | -

= Nepal's premier steps down; whereabouts unclear
N| Nepal's prime minister, Bishnu Rijal, resigned on Thursday, {the president's office} said, a day after his adviser had insisted that he would stay.
N| {The letter, read out by the president's secretary,} cites "extraordinary circumstances" and is dated Tuesday.
N| {Press adviser Sushma Dahal} said she had not known of it when she spoke.
N| {Dahal} could not say where Rijal was.
N| {The army} said that he was under its protection "inside the country".
A| {Airport officials} said a private jet had been waiting on the apron since the morning.
N| {Brigadier General Rajaram Basnyat} denied that any political leader had left or would leave.
N| {The home ministry} raised the number of dead to 31.
N| {Former chief justice Sarita Karki} said she had been asked to head an interim government and was considering it.
? Has Rijal resigned? | 1A 2A+
? Has the Nepalese prime minister fled? | 4W+ 5D+ 7D+
? Where is Rijal? | 4W+ 5A+=inside the country
? How many people were killed in the protests? | 8A=31
? Has Karki become prime minister? | 9P+
? When was the resignation letter written? | 2A+=Tuesday
? did the adviser lie | 3D+
? Has the president resigned as well? | -

= Drugmaker's chief scientist leaves for rival, report says
M| {The Boston newsletter BioPipeline} said on Tuesday that Dr Samira Haddadin, who heads research at Corvance Therapeutics, would join its larger competitor Stellmark as early as next month.
N| {Corvance} said Dr Haddadin remained an employee and that it did not comment on personnel rumours.
N| {Stellmark} did not respond to requests for comment.
A| {Two former colleagues} said she had told her team on Friday that she was leaving but had not said where she would go.
N| {Haddadin}, when contacted through LinkedIn, wrote that she was "not able to discuss this right now".
N| {An employment lawyer, Geoffrey Pike}, noted that her contract contained a twelve-month restriction, a copy of which is public.
N| {Corvance's largest investor, Redpoint Lane,} said it had been assured that the cancer programme would continue.
V| Corvance shares fell nine percent.
? Is Haddadin leaving Corvance? | 1A 2D+ 4A 5W+
? Is Haddadin moving to Stellmark? | 1A 2W+ 3W+ 4W 5W+
? When is she expected to start at Stellmark? | 1A=as early as next month ; 3W+ 5W+
? Has Haddadin been fired? | 2D+
? how long is the non-compete clause | 6A=twelve-month
? Has Corvance stopped its cancer programme? | 7D+
? Is Stellmark buying Corvance? | -
? Did Redpoint Lane sell its shares? | -

= Israeli hostage's body identified, army says; group disputes which
N| {The Israeli army} said on Friday that remains handed over by Hamas on Thursday evening were those of Sergeant Amit Rozen, who was abducted in October 2023.
N| {Hamas's armed wing} had said before the handover that it was returning the body of a civilian, Gadi Elkayam.
N| {Elkayam's son, Noam}, said the family had been told to prepare and then, at three in the morning, that it was somebody else.
M| {The Israeli news site Kol Hadashot} reported that the remains of two persons had been in the coffin.
N| {The forensic institute at Abu Kabir} declined to comment and referred questions to the army.
N| {An army spokeswoman, Lieutenant Colonel Ella Sharvit}, said one person had been identified and that work had not been completed.
N| {The Red Cross} said that its role was limited to transport.
A| {A Hamas official in Doha} acknowledged that there had been "a mistake in the field".
N| Nine bodies are still held in Gaza, according to {the prime minister's office}.
? Was the body returned on Thursday that of Gadi Elkayam? | 1D 2A+ 3D+ 8D
? Whose remains were handed over? | 1A=Sergeant Amit Rozen ; 2A+=Gadi Elkayam
? Were there remains of two people in the coffin? | 4A 5W 6W
? How many bodies are still in Gaza? | 9A=Nine
? Did Hamas admit an error? | 8A
? did the red cross identify the body | 7D+
? Was Rozen killed in captivity? | -
? Did Israel release prisoners in return? | -

= Montreal's mayor to run for party leadership, sources say
A| {Three organisers} said Montreal mayor Gabrielle Thériault would enter the race for the leadership of the federal New Liberals and had booked a theatre in Laval for 3 February.
N| {The theatre} confirmed a booking for that date but not the client.
N| {Thériault's press secretary, Bastien Laroche}, said the mayor was focused on snow removal and the budget.
N| {The mayor herself}, speaking at a skating rink on Sunday, neither confirmed nor ruled out a candidacy.
M| {La Presse du Québec} reported that two cabinet ministers had promised to support her.
N| {One of them, fisheries minister Cormac Doyle,} said he would remain neutral.
N| {The other, Treasury Board president Anjali Rao}, did not return calls.
V| The party will choose its leader on 8 June; two candidates have declared so far.
? Will Thériault run for the party leadership? | 1A 3W+ 4W+
? Has Thériault announced her candidacy? | 1P 3W+ 4D+
? Have ministers promised to back the mayor? | 5A 6D+ 7W+
? Did Doyle pledge support to Thériault? | 5A 6D+
? Who booked the theatre in Laval? | 1A=Montreal mayor Gabrielle Thériault ; 2W
? when will the leader be chosen | 8A=8 June
? Is Rao a candidate herself? | -
? Has Thériault resigned as mayor? | -

= German carmaker's battery partner in trouble, insiders say
A| {Two insiders} said the Swedish battery maker Voltanor would not be able to pay wages in December unless its shareholders injected fresh money.
N| {Voltanor} said it was in constructive dialogue with its owners and had sufficient liquidity "for the foreseeable future".
N| {The carmaker Rhenania, which owns 21 percent,} declined to comment on a participation.
M| {The newspaper Dagens Finans} reported that Rhenania had written its stake down to zero.
N| {A Rhenania spokesman, Torben Weigl}, said valuations would be published with the annual accounts.
N| {The trade union IF Metall in Skellefteå} said members had not been given any information on wages.
N| {Enterprise minister Ebba Lindroth} ruled out state aid.
A| {A banker} said that lawyers were preparing a filing for protection from creditors as a precaution.
V| Voltanor employs 3,900 people and has never reported a profit.
? Is Voltanor running out of money? | 1A 2D+ 3W+
? Has Voltanor filed for bankruptcy protection? | 8P
? Has Rhenania written off its stake in Voltanor? | 4A 5W+
? Will the Swedish state rescue Voltanor? | 7D+
? how big is rhenania's stake | 3A+=21 percent
? Were December wages paid? | 1P 6W
? Has Voltanor laid off workers? | -
? Did Voltanor make money last year? | 9D

= Voltanor seeks creditor protection
V| Swedish battery maker Voltanor filed for protection from its creditors on Monday, three weeks after saying that it had enough cash.
N| {Chief executive Marcus Edholm} said a major shareholder had withdrawn a commitment "at the eleventh hour".
N| {He=Marcus Edholm} would not say which.
M| {Dagens Finans} named the German carmaker Rhenania.
N| {Rhenania spokesman Torben Weigl} said the company had met every obligation it had entered into.
N| {The administrator, lawyer Cecilia Brodin}, said that November wages had been paid and that those for December were covered by the state guarantee.
N| {Enterprise minister Ebba Lindroth} said the government's position on aid had not changed.
A| {Two potential investors from Asia} are said to have asked for access to the accounts.
N| {Brodin} declined to name anyone.
? Has Voltanor filed for bankruptcy protection? | 1A
? Did Rhenania withdraw its commitment? | 3W+ 4A 5D+
? Were December wages paid? | 6P
? Will the Swedish state rescue Voltanor? | 7D+
? Who is interested in buying Voltanor? | 8A=Two potential investors from Asia ; 9W
? did voltanor admit that it had misled investors | -
? Has the factory been closed? | -
? Has Edholm resigned? | -

= Ukrainian drone maker's founder dead in Lviv, police say no sign of crime
V| Yevhen Horbatiuk, the founder of one of Ukraine's largest makers of attack drones, was found dead at his home in Lviv on Saturday.
N| {Police} said that there were no signs of violence and that an examination would establish the cause.
A| {A business partner} said Horbatiuk had received threats and had changed his car twice this month.
M| {The Russian state agency RIA-Sever} claimed that he had been "liquidated", quoting a source in the security forces.
N| {Ukraine's security service} said it could not comment while the circumstances were being clarified.
N| {His wife, Solomiia}, wrote that his heart had given out and asked for prayers.
M| {The Kyiv newspaper Dilova Stolytsia} reported that a glass had been taken from the kitchen for analysis.
N| {The regional prosecutor, Mykola Meret}, confirmed that "some objects" had been secured.
V| The company delivered 60,000 drones last year.
? Was Horbatiuk murdered? | 2W 4A 5W 6D+
? How did the drone maker's founder die? | 2W 4A=liquidated ; 5W 6A+=his heart had given out
? Is there a Russian claim of responsibility? | 4A
? Had Horbatiuk been threatened? | 3A
? was poison found in a glass | 7P
? Has anyone been arrested? | -
? Did the security service rule out murder? | 5W
? How many drones did the firm supply last year? | 9A=60,000

= Two Hansa Freight staff detained in Lagos, newspaper reports
M| {The Lagos newspaper Sunrise} reported on Tuesday that two German employees of a cargo airline had been detained over a shipment of undeclared satellite telephones.
N| {The airline, Hansa Freight,} said that it was in contact with the authorities and that it would not comment further out of consideration for those concerned.
N| {The Nigeria Customs Service} confirmed the seizure of 300 devices but said nothing about arrests.
N| {Germany's consulate general} said it was providing consular assistance to two persons.
A| {A customs officer} said the two had been released on Monday night after paying a fine.
N| {Their lawyer, Barrister Tokunbo Alade}, said he would speak when they were on a plane.
V| There was no answer at the mobile phone of the airline's station manager.
V| Satellite telephones require a permit in Nigeria.
? Have two Germans been detained in Lagos? | 1A 2W+ 3W 4A 5A
? Have the two employees been freed? | 5A 6W+
? How many telephones were confiscated? | 3A=300
? Was a fine paid? | 5A
? Did the airline smuggle weapons? | -
? have the two left nigeria | 6D+
? Was the station manager arrested? | 7W
? Did the consulate confirm that it was helping two people? | 4A

= Poland's Law and Honour leader hospitalised; party speaks of a check-up
M| {The website Wprost Dziś} said on Thursday that the chairman of Poland's Law and Honour party, Stanisław Wierzbicki, had been taken to hospital after losing consciousness at a meeting.
N| {Party spokesman Rafał Bednarz} said it was a planned check-up and that the chairman was in good spirits.
A| {Two people who attended the meeting} said Wierzbicki had fallen from his chair and that the session had been interrupted for an ambulance.
N| {Warsaw's ambulance service} confirmed a call to the address at 10.35 and would not say for whom.
N| {The hospital} said it would publish nothing without the patient's consent.
N| {Deputy chairwoman Hanna Sowińska}, asked whether she had taken over, said that the party had one chairman.
M| {Radio Mokotów} reported that he would be operated on at the weekend.
N| {Bednarz} said he did not comment on the chairman's medical file.
V| Wierzbicki, 76, had a knee operation in 2021.
? Did Wierzbicki collapse at a meeting? | 1A 2D+ 3A 4W 5W
? Is the party leader in hospital? | 1A 2A+ 5W
? Will the chairman have an operation? | 5W 7A 8W+
? Has Sowińska taken over as leader? | 6D+
? Why was Wierzbicki taken to hospital? | 1A=losing consciousness at a meeting ; 2A+=a planned check-up ; 5W
? was an ambulance called | 3A 4A
? Has Wierzbicki died? | 2D+
? Did the chairman have knee surgery this week? | -

= Blast at Manila airport terminal: police rule nothing out
V| A blast in a baggage hall at Manila's international airport injured eleven people at 6.20 p.m. on Friday and led to the closure of Terminal 2 for the night.
N| {Airport general manager Cesar Evangelista} said an air-conditioning compressor had burst.
A| {Two officers of the bomb squad} said fragments of a pressure cooker had been found.
N| {National police chief General Rolando Azurin-Cruz} told reporters that "we rule nothing in and nothing out" and that forensic results were expected in two days.
M| {The broadcaster GMN} reported that a suspect with a false passport had been stopped at the exit.
N| {The immigration bureau} said it had refused entry to one person during the evening, for reasons it would not disclose.
N| {The presidential spokeswoman, Clarita Bautista}, appealed to the public not to share unverified reports.
V| In December 2000 a series of bombs in Manila, one of them on a train, killed 22.
? Was the explosion at Manila airport caused by a bomb? | 2D+ 3A 4W
? What caused the blast in Terminal 2? | 2A+=an air-conditioning compressor had burst ; 3A=a pressure cooker ; 4W
? Has a suspect been arrested? | 5A 6W
? How many people were injured? | 1A=eleven
? Did 22 people die at the airport? | -
? Is the terminal closed? | 1A
? did the police chief exclude terrorism | 4D+
? Has a group claimed the attack? | -

= Swedish prosecutor drops case against minister's husband, paper reports early
M| {Svenska Kuriren} reported on Tuesday morning that prosecutors would not bring charges against Gustaf Tornberg, the husband of Sweden's justice minister, over shares he sold before a profit warning.
N| {The Economic Crime Authority} said no decision had been announced and that it did not comment on pending cases.
N| {Tornberg's lawyer, Filippa Ahlgren}, said she had not been notified.
N| {The justice minister, Beata Tornberg,} said it would be inappropriate for her to say anything at all.
A| {A source at the authority} said the decision had been signed on Friday and would be served in the course of the week.
V| Prosecutors opened the case in March after a tip from the stock exchange.
N| {The opposition's legal affairs spokesman, Jonatan Ek,} demanded that the file be made public.
V| The shares, in a forestry company, were sold for 4.1 million kronor.
? Has the case against Tornberg been closed? | 1A 2D+ 3W+ 4W 5A
? Will Gustaf Tornberg be charged? | 1D 2W 4W 5D
? Has the minister's husband been convicted? | -
? When was the decision signed? | 2D 5A=on Friday
? how much did he get for the shares | 8A=4.1 million kronor
? Did the minister sell shares? | -
? Has the file been published? | 7P
? Has Beata Tornberg resigned? | -

= Insider case: prosecutor explains why Tornberg will not be charged
N| {Sweden's Economic Crime Authority} said on Friday it had discontinued its investigation of Gustaf Tornberg, the husband of the justice minister, for lack of evidence.
N| {Chief prosecutor Malena Gyllensten} said it could not be shown that he knew of the coming profit warning when he sold.
N| {She=Malena Gyllensten} confirmed that the decision was a week old and said the delay was due to a public holiday.
N| {Tornberg} said he was relieved and would not give interviews.
N| {The justice minister} declined to comment.
N| {Jonatan Ek of the opposition} said the timing of a leak to Svenska Kuriren should itself be investigated.
N| {Gyllensten} said she did not know who had spoken to the newspaper.
V| Part of the file will be released next week, with names removed.
? Has the case against Tornberg been closed? | 1A 2A 4A+
? Will Gustaf Tornberg be charged? | 1D 2D
? Why was the investigation dropped? | 1A=lack of evidence ; 2A=it could not be shown that he knew of the coming profit warning when he sold
? Who leaked the decision? | 7W
? Has the file been published? | 8P
? Was the decision made on Friday? | 3D+
? Is the leak under investigation? | 6P
? did tornberg know about the profit warning | 2D

= Yemen's southern leader flown to Abu Dhabi wounded, two channels report
M| {The television channels Aden Live and Al-Bilad} reported late on Sunday that Aidarous Bin Salih, who heads Yemen's southern separatist council, had been hit by a bullet in Aden and flown to Abu Dhabi.
N| {A member of the council's leadership, Ali al-Katheri}, said that Bin Salih was "among his people and in the best of health".
V| Al-Bilad deleted its report during the night; Aden Live kept it online.
A| {Two doctors at a hospital in the Crater district} said a senior council figure had been treated for a wound in the shoulder, without naming him.
N| {The United Arab Emirates' foreign ministry} did not respond to a request for comment.
N| {The Saudi ambassador to Yemen} declined to say whether he had been in touch with Bin Salih.
N| {The governor of Aden} said there had been celebratory gunfire at a wedding and nothing else.
V| Bin Salih survived a car bomb in 2015.
V| The council did not publish a new picture of its leader.
? Was the separatist leader shot? | 1A 2D+ 4A 5W 7D
? Is Aidarous Bin Salih in Abu Dhabi? | 1A 2D+ 5W
? Who was treated at the hospital in Crater? | 4A=a senior council figure
? Did the television channels withdraw their reports? | 3A
? was bin salih hurt by a car bomb on sunday | -
? Was there gunfire in Aden? | 1A 7A
? Has the council published a photo of him? | 9D
? Who fired at Bin Salih? | -

= Danish dairy group said to be eyeing Kiwi cheese maker
A| {Two sources familiar with the situation} said the Danish dairy cooperative Mejerigaarden had submitted a non-binding bid of 1.9 billion New Zealand dollars for cheese producer Waikare Foods.
N| {Waikare} requested a halt in the trading of its shares "pending an announcement".
N| {Mejerigaarden's chairman, Jørgen Lykke}, said the cooperative's members would be the first to know.
M| {The Auckland Financial Herald} reported that a Chinese group, Brightmilk, had offered slightly more.
N| {Brightmilk} said that it was not involved in any transaction in New Zealand.
N| {The New Zealand trade minister, Ngaire Walsh}, said that any foreign bid would be examined by the investment office on its merits.
A| {Farmers who own ten percent of Waikare} are divided, according to a person who attended a meeting in Hamilton.
V| Waikare was valued at 1.4 billion dollars before the halt.
? Has Mejerigaarden bid for Waikare Foods? | 1A 2W+ 3W+
? Did Brightmilk make an offer for Waikare? | 4A 5D+
? How much is the Danish bid worth? | 1A=1.9 billion New Zealand dollars ; 2W+ 3W+
? Has the investment office approved the takeover? | 6P
? Has Waikare accepted the offer? | 2W+
? are shares in waikare being traded | 2D+
? Do the farmers support the bid? | 7W
? Is Waikare bidding for Mejerigaarden? | 1D

= Waikare confirms Danish approach, rejects it as too low
N| {New Zealand's Waikare Foods} confirmed on Thursday that it had received an unsolicited proposal from the Danish cooperative Mejerigaarden and said that its board had turned it down.
N| {Chairwoman Philippa Renner} said 1.9 billion dollars "materially undervalues the company".
N| {She=Philippa Renner} said there had been no contact with Brightmilk of China.
N| {Mejerigaarden's chairman, Jørgen Lykke}, would not say whether the bid would be raised.
A| {Bankers} expect an increase of about ten percent.
M| {The Auckland Financial Herald} repeated its report of a Chinese bid, citing "a second document".
N| {Brightmilk} again denied it.
N| {Trade minister Ngaire Walsh} said she had nothing before her to decide.
V| Waikare shares closed at their highest since 2019 when trading resumed.
? Has Mejerigaarden bid for Waikare Foods? | 1A+ 2A+
? Has Waikare accepted the offer? | 1D+ 2D+
? Did Brightmilk make an offer for Waikare? | 3D+ 6A 7D+
? Will Mejerigaarden raise its bid? | 4W+ 5A
? why did waikare refuse the offer | 2A+=materially undervalues the company
? Has the minister blocked the takeover? | 8D
? Did the shares fall when trading resumed? | 9D
? Has Renner resigned? | -

= Rwandan dissident shot at in Maputo: police deny attempt
A| {Members of the Rwandan community in Maputo} said on Saturday that the exiled businessman Révocat Karemera had been fired on twelve times as he drove through the suburb of Matola.
N| {Mozambique's police spokesman, Hilário Lole-Sitoe}, said there had been an attempted car theft and that politics played no part.
N| {Karemera's wife, Espérance}, said he had been hit in the jaw and that the attackers "did not so much as look at the car".
N| {Rwanda's high commission in Maputo} said it had no information and offered its wishes for recovery.
M| {The Paris-based magazine Afrique Confidences} said two men with Rwandan diplomatic passports had left Maputo by air on Saturday evening.
N| {Rwanda's government spokeswoman, Yolande Mukagasana-Rusa,} did not respond to that report when asked about it.
N| {Human Rights League researcher Lewis Mutambo} called for an independent investigation.
V| Two Rwandan exiles were murdered in Mozambique in 2019 and 2021.
? Was the shooting of Karemera an assassination attempt? | 2D 3A+
? Was Rwanda behind the attack on Karemera? | 2D 4W+ 6W+
? Did the gunmen want to steal the car? | 2A 3D+
? Is Karemera dead? | -
? Did Rwandan diplomats leave Maputo after the shooting? | 5A 6W+
? where was karemera wounded | 3A+=in the jaw
? Were two exiles killed on Saturday? | -
? Has an independent inquiry begun? | 7P

= Russian rouble bank's EU owner quietly sells, register shows
V| The Austrian bank Donaukredit is no longer listed as the owner of its Russian subsidiary, an extract from the Moscow register dated 4 June shows.
N| {Donaukredit} said that "preparations for an orderly exit" were continuing and that no sale had been completed.
A| {Two people with knowledge of the transaction} said that a company controlled by the Russian insurer Soglasie-Invest had taken over at a fraction of book value.
N| {Soglasie-Invest} did not respond to e-mails.
N| {The Austrian Financial Market Authority} said it was in close contact with the bank and did not discuss supervised entities.
M| {Vienna's Der Börsianer} reported that the European Central Bank had been told on 30 May.
N| {A spokeswoman for the ECB, Ilaria Conte,} declined to comment.
N| {Donaukredit's works council} said employees in Vienna had learned of the matter from the press.
V| The subsidiary accounted for 41 percent of the group's profit last year.
? Has Donaukredit sold its Russian bank? | 1A 2D+ 3A 4W+ 5W
? Who bought the Russian subsidiary? | 2D+ 3A=a company controlled by the Russian insurer Soglasie-Invest ; 4W+ 5W
? Was the ECB informed of the sale? | 6A 7W+
? Did staff know about the sale beforehand? | 8D+
? how much of the profit came from russia | 9A=41 percent
? Did Russia seize the subsidiary? | -
? Was the price above book value? | 3D
? Is Donaukredit planning to leave Russia? | 2A+

= Myanmar's ousted leader "moved to house arrest", junta aide says
M| {The Thai newspaper Krungthep Post} quoted an aide to Myanmar's junta chief as saying that the country's deposed leader, Daw Khin Thiri, had been transferred from Naypyitaw prison to a house on Tuesday because of the heat.
N| {A junta spokesman, Major General Zaw Htet}, told the Japanese agency Kaido that "all elderly prisoners are being cared for" and gave no further explanation.
N| {Her son, Kevin Aung}, said from Britain that he had received no word and believed nothing.
N| {Her lawyers} have not been allowed to meet her since December 2022.
A| {A prison official} said that her cell was empty.
N| {The United States} called for her release and did not comment on the report.
M| {The exile outlet Burma Voice} wrote on Friday that she was back in her cell.
V| Khin Thiri, 80, is serving 27 years.
? Has Khin Thiri been moved to house arrest? | 1A 2W+ 3W+ 5A 6W 7D
? Why was she moved? | 1A=because of the heat ; 2W+
? Has the deposed leader been released? | 6P 7D
? Is she back in prison? | 7A
? have her lawyers met her this year | 4D+
? Is Khin Thiri dead? | -
? Has her sentence been reduced? | -
? How long is her sentence? | 8A=27 years

= Milan striker's cocaine test: club "knows nothing"
M| {The Turin sports daily Tutto Calcio Oggi} reported on Wednesday that Internazionale Lombarda striker Davide Colasanti had failed a drug test after the match in Verona on 2 March.
N| {The club} said it had received no communication from any authority.
N| {Italy's anti-doping agency} said it published sanctions and nothing else.
A| {A laboratory employee} said that the sample had contained traces of cocaine and that the second sample would be opened next week.
N| {Colasanti's brother and agent, Mirko}, threatened legal action against "whoever prints filth".
V| Colasanti trained with the team on Wednesday.
N| {Coach Ezio Barzaghi} left a question about him unanswered.
M| {Sky Calcio} said that the player had been told not to travel to Naples for Saturday's match.
N| {Mirko Colasanti} confirmed that, giving a cold as the reason.
? Did Colasanti fail a drug test? | 1A 2W+ 3W 4A 5D+ 7W+
? What substance was found? | 4A=cocaine
? Has Colasanti been banned? | 2D+ 3W
? Will Colasanti play in Naples? | 8D 9D+
? Why is the striker not travelling to Naples? | 9A+=a cold
? has the second sample been tested | 4P
? Did Colasanti train on Wednesday? | 6A
? Is Barzaghi leaving the club? | -

= UNRWA warehouse in Rafah looted or bombed?
N| {The UN relief agency} said on Monday that one of its warehouses in eastern Rafah had been destroyed and three guards were missing.
A| {Residents} said two missiles had struck the building during the night.
N| {The Israeli military} said that it had not attacked in that area and that looters had set the stocks alight.
N| {The agency's director in Gaza, Thomas Whitlam}, said it was premature to assign blame because no staff had been able to reach the site.
M| {The Qatari channel Al-Shasha} broadcast images of a crater.
V| The channel gave no date or position for the images.
N| {A spokesman for Gaza's civil defence, Mahmoud Bassil}, said the bodies of two guards had been recovered.
N| {Whitlam} said that he hoped this was wrong.
V| The warehouse held flour for about 180,000 people.
? Was the UN warehouse bombed by Israel? | 2A 3D+ 4W
? What destroyed the warehouse? | 2A=two missiles ; 3A=looters had set the stocks alight ; 4W+
? Are the guards dead? | 1W+ 7A 8W+
? Did looters burn the warehouse? | 2D 3A 4W+
? Is the crater at the warehouse? | 6W
? how many people would the flour have fed | 9A=about 180,000
? Has Israel apologised? | -
? Have UN staff visited the site? | 4D+

= Chess body denies world champion has been suspended for cheating
M| {The Hamburg magazine Zug um Zug} reported on Thursday that the world chess champion, Arjun Velayudhan, had been secretly suspended for using a hidden device at a tournament in Wijk aan Zee.
N| {The international chess federation} said the champion was "not subject to any sanction".
N| {Its fair-play commissioner, Dr Yvette Marchal}, said she was not permitted to say whether an inquiry existed.
A| {An arbiter who worked at the tournament} said a metal detector had sounded twice and that the player had been let through.
N| {Velayudhan} wrote that it had been his belt.
N| {The tournament's director, Jeroen Piket-Vos,} declined to release the scanner's record.
N| {Grandmaster Lev Osipenko, whom he beat in the final round,} said he had seen nothing unusual and had simply played badly.
V| Velayudhan won the event with eleven points from thirteen games.
? Has the world champion been suspended? | 1A 2D+
? Did Velayudhan cheat at Wijk aan Zee? | 1A 3W 5D+ 7D+
? Is there an inquiry into the champion? | 3W
? Did the metal detector sound? | 4A 5A+ 6W
? has osipenko accused velayudhan | 7D+
? How many points did Velayudhan score? | 8A=eleven points
? Has he been stripped of the title? | 2D+
? Was a device found? | -

= Georgian opposition leader's party: he was taken off a bus and beaten
N| {The opposition party Forward Georgia} said on Tuesday that its co-chairman, Nika Chkheidze, was pulled off an intercity bus near Khashuri by masked men and beaten until he lost consciousness.
N| {The interior ministry} said that patrol officers had found Chkheidze by the road and that he had declined to make a statement.
N| {A ministry spokesman, Gela Tsiklauri}, said there was no evidence that other persons had been involved.
A| {Three passengers} told this agency that two black vehicles had forced the driver to stop.
N| {The driver, Zaza Maisuradze}, said he had been told by his company not to talk.
N| {The clinic in Gori} confirmed that it was treating a man of 41 with head injuries but refused to name him.
M| {The pro-government channel Imedoni} reported that Chkheidze had fallen while drunk.
N| {His wife, Tamuna}, said he had not touched alcohol for six years.
N| {The European Union's delegation} called for a prompt investigation.
? Was Chkheidze beaten by masked men? | 1A+ 2W+ 3D 5W
? Did the opposition politician fall because he was drunk? | 1D+ 7A 8D+
? Was the bus stopped by other vehicles? | 1A+ 3D 4A 5W
? Is Chkheidze being treated in Gori? | 6W
? did the police attack chkheidze | -
? Has an investigation been opened? | 9P
? Who stopped the bus? | 1A+=masked men ; 3D 4A=two black vehicles ; 5W
? Has Chkheidze died? | -

= Turkish earthquake contractor flees to Montenegro, report says
M| {The Istanbul newspaper Sözlük} reported on Monday that building contractor Mehmet Yaşar Coşkun-Er, whose apartment block in Antakya collapsed in 2023 with the loss of 112 lives, had crossed into Montenegro after being released on bail.
N| {His lawyer, Kübra Kalkan}, said that her client was in Turkey and reported to a police station every Thursday.
N| {The police station in Adana} said it could not give out such information.
N| {Montenegro's interior ministry} said that a Turkish citizen of that name had not been registered at any border crossing.
A| {A Montenegrin property agent} said he had shown Coşkun-Er a flat in Budva two weeks ago.
N| {The association of victims' families} asked the court to issue an arrest warrant.
N| {The court in Hatay} will consider the request on 11 June.
V| Another contractor was arrested at Istanbul airport in 2023 as he tried to board a flight to Podgorica.
? Has the contractor fled to Montenegro? | 1A 2D+ 3W 4D 5A
? Where is Coşkun-Er? | 1A=Montenegro ; 2A+=in Turkey ; 3W 4D 5A=Budva
? Has an arrest warrant been issued? | 6P 7P
? How many people died in the apartment block? | 1A=112
? Was Coşkun-Er arrested at the airport in 2023? | -
? did he buy the flat in budva | -
? Has Coşkun-Er been convicted? | -
? Is the builder still reporting to the police? | 2A+ 3W

= Peru-Chile undersea cable cut: anchor or sabotage
V| Internet traffic between Peru and Chile slowed sharply on Wednesday after a submarine cable was severed forty kilometres off Arica.
N| {The operator, Pacífico Link}, said that an anchor was the most likely cause.
A| {A Chilean navy officer} said the cut was clean and could not have been made by an anchor.
N| {Chile's defence minister, Ximena Alarcón}, said the navy was collecting evidence and that she would not anticipate its findings.
M| {The Lima newspaper Expreso del Sur} pointed to a Chinese research ship that had crossed the route on Tuesday.
N| {China's embassy in Santiago} called the suggestion malicious.
N| {The ship's owner, a research institute in Qingdao,} did not respond to a request for its log.
V| Tracking data show the vessel passing within two kilometres of the place without slowing down.
N| {Pacífico Link} said repairs would take ten days.
? Was the cable cut on purpose? | 2D+ 3A 4W
? Did the Chinese ship damage the cable? | 2D+ 4W 5A 6D+ 7W+
? What cut the cable? | 2A+=an anchor ; 3D 4W 5A=a Chinese research ship
? Did the vessel stop over the cable? | 8D
? how long will repairs take | 9A+=ten days
? Has the cable been repaired? | 9P+
? Did the minister accuse China of sabotage? | 4W+
? Did Peru arrest the crew? | -

= Former king's return to Greece for burial; palace and state disagree
M| {The Athens paper Estia tis Kyriakis} reported on Friday that the government had agreed to a state funeral for the former king, Pavlos, who is gravely ill in a London hospital.
N| {Government spokesman Thanos Livieratos} said there was no such decision and that one did not plan the funerals of the living.
N| {The former royal family's secretary, Ntora Kallergi}, asked for respect and gave no information on his condition.
A| {Two ministers} said that the matter had been discussed in a small circle on Wednesday.
N| {The hospital} refused to confirm that he was a patient.
M| {The Daily Courier of London} reported that he had suffered a second stroke.
N| {The mayor of Tatoi, where his parents are buried,} said a path had been cleared of pine needles, as in every spring.
V| Greeks voted to abolish the monarchy in 1974.
? Has the government agreed to a state funeral for Pavlos? | 1A 2D+
? Is the former king in hospital? | 1A 3W+ 5W
? Did the cabinet discuss the former king's funeral? | 1A 2D+ 4A
? Has Pavlos died? | 1D 2D+ 3W+ 5W
? Did he suffer a stroke? | 3W+ 5W 6A
? when was the monarchy abolished | 8A=1974
? Has a grave been dug at Tatoi? | -
? Will the king's family come back to live in Greece? | -

= Pavlos, former king of Greece, dies at 82; private burial
N| Pavlos, the last king of Greece, died in London on Tuesday evening, {his family} announced.
N| {The Greek government} said he would be buried at Tatoi as a private citizen and that there would be no state funeral.
N| {Spokesman Thanos Livieratos} acknowledged that the question had been raised by "one or two colleagues" the week before.
N| {The family's secretary, Ntora Kallergi}, said the family had not asked for one.
M| {Estia tis Kyriakis} reported that the prime minister would not attend.
N| {Livieratos} said the prime minister's programme for Monday had not been drawn up.
N| {The president} sent a message of condolence to the widow.
N| {Police} expect tens of thousands of people.
? Has Pavlos died? | 1A+
? Will there be a state funeral? | 2D+ 4D+
? Did the family ask for a state funeral? | 4D+
? Will the prime minister attend the burial? | 5D 6W+
? Did members of the government discuss a state funeral? | 3A+
? where will the former king be buried | 2A+=at Tatoi
? How many people attended the funeral? | 8P
? What did Pavlos die of? | -

= Uzbek cotton tycoon in London says he is safe after "poison" report
M| {The website Central Asia Files} said on Saturday that Rustam Alimjanov, an Uzbek businessman in exile in London, had been admitted to hospital with symptoms that doctors associated with a nerve agent.
N| {The Metropolitan Police} said officers had attended an address in Kensington and that there was no risk to the public.
N| {A police spokesperson} would not confirm who had been taken to hospital or why.
N| {Uzbekistan's embassy} said it had no knowledge of the matter.
A| {A family friend} said Alimjanov had eaten bad oysters.
N| {Alimjanov} told the BBC on Sunday that he was at home, that he had been ill and that he preferred not to discuss the cause.
N| {Health officials} said that tests were being carried out as a precaution.
N| {MP Dominic Farrow} called on the home secretary to make a statement.
V| In 2018 nerve agent was used against a Russian former spy in Salisbury.
? Was Alimjanov poisoned with a nerve agent? | 1A 3W 5D 6W+ 7W
? Why did Alimjanov fall ill? | 3W 5A=bad oysters ; 6W+ 7W
? Is Alimjanov still in hospital? | 6D+
? Did Uzbekistan poison the businessman? | 4W+
? has alimjanov died | 6D+
? Was the public in danger? | 2D
? Has the home secretary made a statement? | 8P
? Was there a police operation in Kensington? | 2A

= Insurance giant's data chief arrested? Zurich police say "a person"
A| {Two colleagues} said that the head of data at the insurer Helvarion, an Irish national, had been led out of the headquarters in Zurich by plain-clothes officers on Thursday.
N| {The Zurich cantonal police} said "a person" had been detained in the city on suspicion of a breach of business secrets and provided no details.
N| {Helvarion} said it was cooperating with the authorities and would not comment on individual employees.
M| {The Irish Sunday Messenger} named him as Cormac Dunleavy and said he had offered customer records to a rival.
N| {The rival, Providentia,} said it had reported an approach to the police in February.
N| {Dunleavy's wife} put the phone down.
N| {The public prosecutor, Reto Hunziker}, said the presumption of innocence applied and that he would not confirm names.
N| {Switzerland's data protection commissioner} said that it was too early to tell whether customers were affected.
V| Helvarion insures eleven million people in six countries.
? Was Helvarion's data chief arrested? | 1A 2W 3W+ 4A 6W+ 7W
? Did Dunleavy try to sell customer records? | 3W+ 4A 6W+ 7W
? Who was detained in Zurich? | 1A=the head of data at the insurer Helvarion ; 2W 3W+ 4A=Cormac Dunleavy ; 7W
? Did Providentia buy the data? | 5D+
? Are customers' data affected? | 8W
? how many people does helvarion insure | 9A=eleven million people
? Has Dunleavy been sacked? | 3W+
? Did Providentia alert the police? | 5A+

= Cease-fire monitors shot at near Stepanavan: which side?
N| {The European monitoring mission in Armenia} said on Thursday that one of its patrols had come under fire near Stepanavan and that nobody was hurt.
N| {It=The European monitoring mission in Armenia} did not say where the shots had come from.
N| {Armenia's defence ministry} said the fire had come from Azerbaijani positions.
N| {Azerbaijan's defence ministry} said its units had not fired and that the claim was another invention.
A| {A diplomat in Yerevan} said bullet holes on the vehicle indicated a shooter to the south, where there are only Armenian posts.
M| {The Russian newspaper Kommentator} reported that the patrol had driven into a wedding.
N| {The mission's spokeswoman, Paulien Verhagen}, said that there would be a technical report and that she would not add to speculation.
V| The mission has 209 members, all unarmed.
N| {France's foreign minister} condemned the incident.
? Did Azerbaijan fire on the EU patrol? | 2W+ 3A 4D+ 5D 7W+
? Who shot at the monitors? | 2W+ 3A=Azerbaijani positions ; 4D+ 7W+
? Were any monitors wounded? | 1D+
? Did Armenian soldiers shoot at the patrol? | 2W+ 3D+ 5A 7W+
? has the technical report been published | 7P+
? Were the monitors carrying weapons? | 8D
? Has the mission been withdrawn? | -
? Was the patrol hit by wedding guests' gunfire? | 2W+ 6A 7W+

= Tanker boarded off Gabon was carrying Russian oil, France says
N| French marines boarded the tanker Boraq in the Gulf of Guinea early on Sunday at the request of Gabon, {the French navy} announced.
N| {The navy} said the vessel had been sailing under a false flag of the Comoros.
N| {French president Étienne Marchal} said on television that it was "carrying Russian oil in defiance of sanctions".
N| {Kremlin spokesman Artyom Gusev} said he knew nothing about such a ship.
N| {The Comoros shipping register} confirmed that the Boraq had been struck off in January.
A| {Two traders} said the cargo had been sold to a refinery in China in transit.
N| {The captain, an Indian national, and his first officer,} were being questioned in Libreville, Gabon's transport minister said.
M| {The shipping newspaper Seewind} said the same vessel had been near Copenhagen when drones were seen there in September.
N| {A French military spokesman, Colonel Vincent Arrighi}, would not comment on any link with drones.
? Did French forces board the tanker Boraq? | 1A+
? Was the ship transporting Russian oil? | 3A+ 4W+
? Was the tanker entitled to fly the Comoros flag? | 2D+ 5D+
? Was the tanker involved in the drone sightings over Denmark? | 9W+
? has the captain been charged | -
? Who bought the cargo? | 6A=a refinery in China
? Did Gabon ask France to act? | 1A+
? Did Russian warships intervene? | -

= Greenland mine: Chinese miner "out", partner says; Nuuk waits for letter
A| {Two people briefed on the decision} said the Chinese group Jinhe Resources would give up its stake in the Kvanefoss rare-earth project in southern Greenland.
N| {The Australian partner, Polaris Minerals,} told the Sydney exchange that Jinhe "has indicated an intention to exit".
N| {Jinhe} did not reply to requests for comment.
N| {Greenland's minister for mineral resources, Aqqalu Petersen}, said her department had received no letter and that she would wait for one.
M| {The Copenhagen daily Børsnyt} reported that an American investor was ready to take over the shares.
N| {The US consulate in Nuuk} said it did not comment on the commercial activities of private parties.
N| {Polaris's chief executive, Darren Hoyle}, declined to say whether a buyer had been found.
V| Jinhe has held 9.8 percent since 2017.
V| Greenland banned uranium mining in 2021, which has delayed the project.
? Is Jinhe leaving the Kvanefoss project? | 1A 2A+ 3W+ 4W
? Has Jinhe sold its shares? | 1P 2P+ 3W+ 4W 7W+
? Will an American investor buy the stake? | 5A 6W 7W+
? Has the minister received official notice? | 4D
? How big is Jinhe's holding? | 8A=9.8 percent
? did greenland expel the chinese company | -
? Why is Jinhe pulling out? | 3W+
? Did the US government buy the mine? | -

= Star chef's restaurant poisoning: 40 ill, cause unproven
N| Forty guests at a charity dinner in San Sebastián fell ill on Saturday night, {the Basque health service} said on Monday.
M| {El Diario de Guipúzcoa} reported that clams served by the three-star chef Iker Zubeldia were to blame.
N| {Zubeldia's restaurant group} said that the dish had been tested and was "beyond reproach".
N| {The health service's epidemiologist, Dr Nerea Olano}, said that norovirus had been found in two patients and that its origin was unknown.
A| {A waiter} said that the sorbet had been made by an outside supplier.
N| {The supplier, Helados Urumea,} said it would await the results before responding.
N| {The Red Cross, which organised the dinner,} declined to comment.
V| Three guests were kept in hospital overnight; all have been discharged.
N| {Olano} said results for the food samples were expected on Thursday.
? Did Zubeldia's clams make the guests ill? | 2A 3D+ 4W 7W+
? What made the diners sick? | 2A=clams ; 3D+ 4A=norovirus
? How many guests became ill? | 1A=Forty guests
? Is anyone still in hospital? | 8D
? Was the sorbet contaminated? | 6W+ 9W
? has the restaurant been closed | -
? Have the food samples been analysed? | 9P
? Did anyone die? | 8D

= Algerian general sentenced in secret, family told by radio
M| {The Paris station Radio Maghreb Info} said on Wednesday that a military court in Blida had sentenced General Abdelkader Haddad-Nasser, the former head of internal security, to fifteen years in prison at a closed hearing.
N| {The general's son, Nassim}, said the family had been informed of no trial.
N| {Algeria's defence ministry} does not comment on military justice, an official said when reached by telephone.
A| {A lawyer at the Blida bar} said there had been a hearing on Monday but that it had been adjourned.
M| {The Algiers daily El Moudjahed Nouveau} carried no mention of the general.
N| {The human rights league's vice-president, Saïd Salhi-Ouali}, said secret verdicts had become a habit.
V| Haddad-Nasser was dismissed in May after a year in office and disappeared from his villa in September.
A| {Some reports} at the time said he had reached Spain by speedboat.
N| {Spain's interior ministry} said then that it had no trace of him.
? Was General Haddad-Nasser sentenced to prison? | 1A 2W+ 3W+ 4D
? How long is the sentence? | 1A=fifteen years ; 3W+
? Did the general escape to Spain? | 8A 9D
? Was there a trial of the general in Blida? | 1A 2W+ 3W+ 4A
? When was the hearing? | 4A=on Monday
? is the general in prison | 3W+
? Was the verdict announced in the press in Algiers? | 5D
? Has Haddad-Nasser appealed? | -

= Three Red Cross vehicles hit near Kupiansk; dead reported
N| {Ukraine's president} said on Thursday that Russian artillery had shelled vehicles of the International Committee of the Red Cross near Kupiansk and that three people had been killed.
N| {The Red Cross} said shells had landed at a frontline aid distribution site as its team was preparing to unload and that it condemned attacks on its personnel.
N| {Its spokesman in Kyiv, Achille Despland,} said he could not yet confirm the number of casualties.
N| {Russia's defence ministry} did not immediately respond to a request for comment; Moscow denies targeting civilians.
A| {A local official} said four were dead and that one of them was a Colombian driver.
N| {The Colombian foreign ministry} said that it had no information about any citizen.
N| {Regional prosecutor Dmytro Chubenko-Lys} said a war crimes investigation had been opened.
V| A Red Cross warehouse in the same region burned down after shelling in 2022.
? Did Russia shell the Red Cross vehicles? | 1A 4W+
? How many people died near Kupiansk? | 1A=three ; 3W+ 5A=four
? Was a Colombian killed? | 3W+ 5A 6W
? Were Red Cross workers killed? | 1A 3W+
? Did the Red Cross blame Russia? | -
? has russia denied the shelling | 4W+
? Was the warehouse hit on Thursday? | -
? Is there a criminal investigation? | 7A

= Two central bankers leave Frankfurt meeting early; "no dissent", says bank
M| {The German newspaper Börsenkurier} reported on Friday that the governors of Austria and Portugal had walked out of Thursday's meeting of the European Central Bank's governing council in protest at the decision to keep rates on hold.
N| {An ECB spokesperson, Ilse Vandermeer,} said the decision had been unanimous and that two members had left to catch flights.
N| {Austria's central bank} declined to comment on the proceedings, which are confidential.
N| {Portugal's governor, Mário Lencastre}, told reporters in Lisbon that he never discussed what was said in the room.
A| {Three people present} said there had been a sharp exchange but that both governors had remained until the vote.
M| {Bloomstreet News} said the Austrian had demanded that his objection be recorded.
N| {Vandermeer} said no such request appeared in the minutes.
V| The minutes will be published in four weeks.
? Did two governors walk out of the ECB meeting in protest? | 1A 2D+ 3W+ 4W+ 5D
? Was the interest rate decision unanimous? | 1D 2A+ 3W+ 4W+
? Did the Austrian governor ask for his dissent to be recorded? | 3W+ 6A 7D+
? Have the minutes been released? | 8P
? did the ecb raise rates | 1D
? Has Lencastre resigned? | -
? Was there an argument at the meeting? | 3W+ 4W+ 5A
? Did the German governor leave too? | -

= Caracas: opposition figure's plane turned back, allies say
A| {Allies of Venezuelan opposition leader Corina Paredes} said on Monday that the plane bringing her home from Madrid had been refused permission to land at Maiquetía and had diverted to Curaçao.
N| {Venezuela's civil aviation institute} said no flight had been refused and that the weather had been bad.
N| {Curaçao's airport} confirmed an unscheduled landing at 15.40 but would not disclose who was on board.
N| {The airline, Iberatlántica,} did not respond to questions about the reason for the diversion.
M| {The Miami channel EVTV Plus} reported that Paredes had been told by the pilot that she would be arrested on arrival.
N| {Interior minister Diosdado Rengifo} said that there was no warrant against her "that I would tell you about".
N| {Paredes} posted a picture of the sea, with the word "soon".
V| Weather records show clear skies at Maiquetía throughout Monday afternoon.
? Was Paredes's plane refused permission to land? | 1A 2D+ 4W+
? Why did the plane divert to Curaçao? | 1A=refused permission to land ; 2A+=the weather had been bad ; 4W+ 8D
? Was the weather bad at Maiquetía? | 2A+ 8D
? Is there an arrest warrant for Paredes? | 6D+
? Has Paredes returned to Venezuela? | 1D 7P+
? was she arrested in curacao | -
? Was Paredes on the plane that landed in Curaçao? | 1A 3W
? Did the pilot warn her she would be arrested? | 4W+ 5A

= School laptops never arrived, Indonesian audit says
V| An unpublished audit obtained by this newspaper shows that 1,400 school laptops bought by Indonesia's education ministry were never delivered.
N| {Education minister Hendra Lukito} said he had not seen the document and could therefore say nothing about it.
N| {The audit board} confirmed that a draft existed and regretted that it had been disclosed.
N| {The supplier, PT Cerdas Mandiri,} said that all its contracts had been fulfilled.
A| {Officials in three districts of Papua} said that they had signed for boxes that contained paper.
N| {The ministry's inspector general, Yuliana Rumkorem}, would not be drawn on whether she had reported the matter to the police.
M| {The weekly Majalah Gatra Baru} put the loss at 21 billion rupiah.
N| {The anti-corruption commission} said that it would decide after studying the audit.
? Were 1,400 laptops never delivered? | 1A 2W+ 4D+ 5A
? Did the inspector general go to the police? | 6W+
? How much money was lost? | 7A=21 billion rupiah
? Has the anti-corruption commission opened a case? | 8W
? Is the audit draft genuine? | 3A+
? who signed for the boxes | 5A=Officials in three districts of Papua
? Has the minister resigned? | -
? Was the supplier's director arrested? | -

= Norwegian trawler seized by Russia? Owner waits for call
A| {A radio amateur in Vardø} picked up messages on Sunday that suggested the trawler Havbris had been ordered to Murmansk by a Russian coastguard ship.
N| {The owner, Nils Johan Kvien,} said he had lost contact with the skipper at noon and did not know where the vessel was.
N| {The Norwegian joint headquarters} said that a coastguard ship was on its way and that it was too soon to talk of a seizure.
N| {The border directorate of the Russian security service in Murmansk} did not answer e-mails on a holiday.
M| {The Kirkenes paper Grensebladet} said that the trawler's transponder had been switched off at 11.52.
N| {Fisheries minister Trine Halvari} said she had been given three different versions and would comment when there was one.
N| {The fishermen's association} called for the ambassador to be summoned.
V| A Norwegian longliner held in Murmansk in 2011 was released after a week.
? Was the Havbris seized by Russia? | 1A 2W+ 3W 4W+ 6W
? Where is the trawler? | 1A=Murmansk ; 2W+ 4W+ 6W
? Has the Russian ambassador been summoned? | 7P
? When did the transponder go off? | 5A=11.52
? was the skipper arrested | 2W+ 3W 4W+
? Did the Russians fire at the trawler? | -
? Was a longliner seized on Sunday? | -
? Did the owner confirm the seizure? | 1A 2W+ 3W

= Trawler Havbris sails into Vardø after net dispute
V| The Norwegian trawler Havbris, out of contact since Sunday, reached Vardø under her own power on Tuesday with her crew of nine unharmed.
N| {Skipper Roald Simonsen} said he had been boarded by Russian inspectors who measured his nets and left after six hours.
N| {He=Roald Simonsen} said that he had never been told to go to Murmansk.
N| {The Russian border directorate} stated that the vessel was inspected in the joint zone and fined 40,000 roubles for a broken logbook seal.
N| {Owner Nils Johan Kvien} denied that any fine had been paid.
A| {Two crew members} said the transponder had been disconnected by the Russians.
N| {Simonsen} would not talk about the transponder.
N| {Fisheries minister Trine Halvari} said that the matter was closed as far as she was concerned.
M| {Grensebladet} reported that the police in Finnmark wanted to question the skipper.
? Was the Havbris seized by Russia? | 1D 2D+
? Was the skipper ordered to Murmansk? | 3D+
? Was a fine imposed on the trawler? | 4A+
? Was the fine paid? | 5D+
? Who switched off the transponder? | 6A=the Russians ; 7W+
? how many were on board | 1A=nine
? Have police questioned Simonsen? | 9P
? Has Norway protested to Moscow? | 8D+

= Airbus order for Air Kestrel: "talks at late stage"
A| {Industry sources} told this news agency that the Gulf carrier Air Kestrel was close to ordering seventy Airbus wide-body jets worth some 21 billion dollars at list prices.
N| {Airbus} said it was always in discussion with existing and potential customers and that the details of any discussions were confidential.
N| {Air Kestrel's chief executive, Sir Malcolm Tyndall}, told a conference in Dublin that an order would be announced "when it is signed, and it is not signed".
A| {One of the sources} said Boeing had been told last week that it was out of the race.
N| {Boeing} declined to comment.
M| {The aviation magazine Flightdeck} reported a smaller number, forty-five.
N| {An official of the engine maker Rolland, Hugh Prentice,} said the company had been asked to be present at the Dubai air show.
V| The airline operates 112 aircraft, all of them made by Boeing.
? Has Air Kestrel ordered Airbus jets? | 1P 2W+ 3D+
? Is Air Kestrel about to place an order with Airbus? | 1A 2W+ 4A 5W 6A
? How many planes would the airline buy? | 1A=seventy ; 2W+ 6A=forty-five
? Was Boeing told it had lost? | 4A 5W+
? When will the order be announced? | 3A+=when it is signed
? is air kestrel's fleet made up of airbus planes | 8D
? Has Boeing won the order? | 4D 5W+
? Did Airbus lower its price? | -

= Peace envoy's hotel in Doha: M23 delegation "on its way"
N| {Qatar's foreign ministry spokesman, Dr Majed al-Ansari-Thani,} said on Monday that both Congolese parties had been invited to resume talks in Doha this week.
M| {The website Actualité.cd Plus} reported that a rebel delegation led by Bertin Mukasa had landed on Sunday night.
N| {Rebel spokesman Lawrence Kanyinda} said nobody had left Goma.
A| {Two diplomats in Doha} said that Mukasa had been seen at breakfast in the hotel where the earlier rounds were held.
N| {The hotel} did not comment on its guests.
N| {Congo's communications minister, Patricia Muyaya,} said that the government's team was ready to leave and would not go before the rebels were there.
N| {The UN envoy, Birgit Keita,} called on both to be flexible.
V| The last round ended in August without an agreement on prisoners.
? Has the rebel delegation arrived in Doha? | 2A 3D+ 4A 5W
? Is Bertin Mukasa in Doha? | 2A 3D+ 4A 5W
? Have the talks resumed? | 1P
? Has the government's delegation left for Doha? | 6D+
? Did the parties agree on prisoners in August? | 8D
? where are the talks to be held | 1A=Doha
? Did the UN envoy confirm the rebels' arrival? | 2A 3D+ 4A 5W
? Has a ceasefire been signed? | -

= Doha: rebels "present" after denying they had left
N| {The Congolese rebel movement} acknowledged on Wednesday that its negotiators were in Doha, two days after saying that they had not moved from Goma.
N| {Spokesman Lawrence Kanyinda} said his statement on Monday had been "a security measure".
N| {Communications minister Patricia Muyaya} said the government's delegation would fly on Thursday.
A| {A mediator} said that the two sides would sit in separate rooms at first.
N| {Qatar's foreign ministry} did not want to say when direct talks would begin.
M| {Actualité.cd Plus} said a list of 700 prisoners had been handed over.
N| {Kanyinda} denied that.
N| {The International Committee of the Red Cross} declined to say whether it had been given a list.
? Has the rebel delegation arrived in Doha? | 1A+ 2A+
? Has the government's delegation left for Doha? | 3P+
? Was a prisoner list handed over? | 6A 7D+ 8W
? Have direct talks begun? | 4D 5W
? Why did the spokesman deny the trip on Monday? | 2A+=a security measure
? how many prisoners are on the list | 6A=700 ; 7D+ 8W
? Have prisoners been released? | -
? Did Rwanda take part? | -

= Luxembourg fund boss "did not jump"
V| Charles Reding, the 48-year-old founder of the investment firm Kirchberg Partners, was found dead below a bridge in Luxembourg City on Thursday morning.
M| {The news site Moien} reported that police assumed suicide.
N| {The public prosecutor's office} said an autopsy had been ordered and that no hypothesis was being favoured.
N| {His sister, Danielle Reding}, told Moien: "My brother did not jump."
A| {Two former employees} said that he had been due to meet auditors on Thursday about a missing eleven million euros.
N| {Kirchberg Partners} said that its accounts were in order and that it was mourning its founder.
N| {The financial supervisor} would not comment on whether it had the firm under review.
N| {A spokesman for the police, Marc Glesener,} refused to confirm that a letter had been found.
V| The firm manages 640 million euros.
? Did Reding kill himself? | 2A 3W 4D
? Was Reding murdered? | 2D 3W
? Is money missing at Kirchberg Partners? | 5A 6D+ 7W
? Did Reding leave a letter? | 8W
? Is the supervisor investigating the firm? | 7W+
? how much money is missing | 5A=eleven million euros ; 6D+
? Has the autopsy been carried out? | 3P
? Was Reding's sister a partner in the firm? | -

= Bali volcano evacuation order "not issued", agency clarifies
M| {Several Australian news sites} reported on Saturday that Indonesia had ordered 40,000 people to leave the slopes of Mount Agung.
N| {Indonesia's disaster agency} said no evacuation had been ordered and that the alert level remained at two.
N| {The head of the volcanology centre, Dr Priatin Hadi-Wibowo}, said tremors had increased since Thursday but that he could not predict an eruption.
A| {A hotel manager in Amed} said half of his guests had checked out.
N| {The airline Jetquest} said flights were operating and declined to speculate on cancellations.
M| {One of the sites, Newsline Perth,} corrected its article, saying it had mistaken an exercise for an order.
N| {The village head of Besakih, I Wayan Sukra}, said an exercise had indeed been held.
V| About 140,000 people were evacuated before an eruption in 2017.
? Did Indonesia order an evacuation around Mount Agung? | 1A 2D+ 6D 7D
? Is the volcano going to erupt? | 3W
? Have flights been cancelled? | 5D+
? Did the news site correct its report? | 6A
? Was the alert level raised? | 2D+
? how many people were evacuated on saturday | 1A=40,000 ; 2D+
? Have tourists left hotels? | 4A
? Did Mount Agung erupt on Thursday? | -

= Blog reports hole at Limassol lender; bank goes to court
M| {The financial blog Stockwatch Nicosia} said on Monday that auditors had found a hole of 280 million euros at Limassol Cooperative Bank.
N| {The bank} obtained a court order for the article to be taken down and described it as defamatory.
N| {The auditors, Grantley & Moore,} said they were bound by professional secrecy.
N| {Cyprus's central bank governor, Christodoulos Phylaktou}, said that he did not comment on blogs.
A| {A board member} said that provisions would have to be increased, but not by that much.
N| {Finance minister Maria Theocharous} said that deposits up to 100,000 euros were guaranteed.
N| {She=Maria Theocharous} declined to answer when asked whether the bank needed capital.
V| The blog removed the article on Tuesday and published it again on Wednesday from a server in Iceland.
V| Cyprus was bailed out in 2013 after its second-largest bank failed.
? Is there a hole of 280 million euros at Limassol Cooperative Bank? | 1A 2D+ 3W+ 4W 5D
? Does the bank need fresh capital? | 4W 7W
? Has the article been taken down for good? | 8D
? Did the minister say that deposits were safe? | 6A
? how large is the hole | 1A=280 million euros ; 2D+ 3W+ 4W 5D
? Has the bank failed? | -
? Did the bank sue the auditors? | -
? Will provisions be raised? | 5A

= Sudanese rebels' second-in-command has defected to army, Khartoum says
N| {Sudan's army} announced on Sunday that Major General Jumaa Bahar, deputy commander of the Rapid Forces in Darfur, had surrendered with forty vehicles and asked for amnesty.
N| {The Rapid Forces' spokesman, Fateh Gorashi,} called the announcement "a film for the gullible" and said that Bahar was at his post.
A| {Two aid workers in El Daein} said that fighters loyal to Bahar had left the town before dawn on Saturday and had not come back.
N| {Army spokesman Brigadier Nabil Hamid} promised that Bahar would appear before the press; by Monday evening he had not.
M| {The Cairo-based site Sudan Mirror} published a photograph of two men shaking hands, one of whom it said was Bahar.
V| The face of the man identified as Bahar is turned away from the camera, and the image could not be verified.
N| {A tribal leader, Nazir Madibo,} said that he had tried to reach Bahar by Thuraya phone without success.
N| {Chad's government} denied that he was on its territory.
? Did General Bahar defect to the Sudanese army? | 1A+ 2D+ 5A 6W 7W
? Did forty vehicles go over to the army? | 1A+ 2D+
? Has Bahar appeared before journalists? | 4D+
? Is Bahar in Chad? | 8D
? Did Bahar's fighters leave El Daein? | 3A
? has the army granted bahar an amnesty | 1P+
? Is the man in the photograph Bahar? | 5A 6W
? Was Bahar killed? | 2D+

= Swiss bank's Singapore head dismissed over harassment, paper reports
M| {The Straits Courier} reported on Wednesday that the private bank Rahn Lombard had dismissed its head for South-East Asia, Jean-Marc Duvillard, after complaints from four women.
N| {The bank} confirmed that Mr Duvillard was "no longer with the company" and thanked him for his contribution.
N| {A spokeswoman, Stefanie Gübeli,} refused to say whether he had resigned or had been asked to leave.
N| {Duvillard} said in a text message that he had decided to spend more time on his own projects.
A| {Three employees} said that they had been interviewed by a law firm in May.
N| {The Monetary Authority of Singapore} said it expected financial institutions to investigate misconduct and would not comment on specific cases.
N| {The law firm, Drew Tan,} declined to comment.
V| His predecessor left in 2020 after a row about bonuses.
? Was Duvillard fired? | 1A 3W+ 4D+
? Has Duvillard left Rahn Lombard? | 1A 2A+ 4A+
? Why did Duvillard go? | 1A=complaints from four women ; 3W+ 4A+=to spend more time on his own projects
? Did women complain about Duvillard? | 1A 6W 7W
? Was there an internal investigation? | 5A 6W 7W
? was he dismissed because of bonuses | -
? Who succeeds Duvillard? | -
? Has the regulator punished the bank? | 6W+

= Iran's missile unit chief hurt in blast, Israeli television says
M| {Israel's Channel 9} reported on Friday evening that Brigadier General Majid Rostami, who oversees missile production for Iran's Revolutionary Guards, had been badly injured in an explosion at a site near Khojir.
N| {The Guards' public relations office} said that an industrial gas tank had exploded and that there had been no casualties.
N| {Israel's government} did not comment.
A| {An Iranian journalist with sources in the Guards} said on social media that three engineers were dead.
M| {The semi-official Fars-e No agency} published a picture of Rostami at Friday prayers.
V| The picture was not dated, but a banner in the background referred to this week's religious holiday.
N| {The governor of Pakdasht, Hossein Alavi,} said that windows had been broken in two villages.
V| Commercial satellite images showed a blackened area of about two hectares next to a solid-fuel workshop; the extent of the damage to the workshop was unclear.
V| The founder of Iran's missile programme died in an explosion in 2011.
? Was General Rostami injured in the blast? | 1A 2D+ 5D
? Did anyone die in the explosion near Khojir? | 2D+ 4A
? Was Israel responsible for the explosion? | 2D+ 3W+
? What exploded? | 2A+=an industrial gas tank
? Was the workshop destroyed? | 8W
? is rostami dead | 2D+ 5D
? Was the photo of Rostami taken this week? | 6A
? Did the missile programme's founder die on Friday? | -

= Australia's biggest ransomware attack? Grocer "investigating an incident"
V| Checkouts at several hundred Freshfields supermarkets in Australia were out of order for a second day on Tuesday.
N| {Freshfields} said it was investigating "an IT incident" and had no evidence so far that customers' personal information had been accessed.
A| {Two people briefed on the response} said that a criminal group had locked the retailer's logistics system and demanded 25 million dollars.
N| {The company's chief information officer, Leanne Vukovic,} declined to discuss whether a demand had been received.
N| {The Australian Signals Directorate} said it was providing assistance and did not comment on its clients.
M| {The Sydney Ledger} said customer records had appeared on the dark web on Monday night.
N| {Cyber security minister Patrick Noonan} said he had been advised that the records came from an older breach at another firm.
N| {Freshfields} said that it would never pay a ransom.
? Was Freshfields hit by a ransomware attack? | 2W+ 3A 4W+ 5W
? Were customers' data stolen? | 2W+ 6A 7D
? How much money was demanded? | 3A=25 million dollars ; 4W+
? Has the supermarket chain paid the ransom? | 8D+
? Did the records online come from another company? | 7A
? how many shops were affected | 1A=several hundred
? Are the tills working again? | 1D
? Has Vukovic resigned? | -

= Freshfields confirms theft of 2.1 million loyalty accounts
N| {The Australian grocer Freshfields} said on Friday that intruders had copied the names and e-mail addresses of 2.1 million loyalty card holders, reversing its assurance three days earlier.
N| {Chief executive Brendan Hartigan} apologised to customers and said no payment data had been taken.
N| {Hartigan} would not say whether the company was in contact with the attackers.
A| {A negotiator hired by an insurer} was said by two people to have exchanged messages with them since Sunday.
N| {Cyber security minister Patrick Noonan} withdrew his statement that the records had come from somewhere else.
M| {The Sydney Ledger} reported that the ransom had been reduced to nine million dollars.
N| {Freshfields} repeated that it would not pay.
N| {Police} said it was too early to say who was behind the attack.
V| All stores were open on Friday.
? Were customers' data stolen? | 1A+ 2A+ 5A
? Were credit card details taken? | 2D+
? Is the company negotiating with the hackers? | 3W+ 4A
? Did the records online come from another company? | 1D+ 5D
? Has the supermarket chain paid the ransom? | 7D+
? who attacked freshfields | 8W
? How many customers are affected? | 1A+=2.1 million loyalty card holders
? Are stores still closed? | 9D

= Chilean navy ship collides with whaler? Both sides recall it differently
N| {The environmental group Mar Vivo} said that a Chilean naval cutter rammed its ship, the Aurora Austral, in the Beagle Channel on Wednesday.
N| {The Chilean navy} said the Aurora Austral had ignored orders to stop and had brushed the cutter's side.
N| {Captain Ingrid Solheim of the Aurora Austral} said that her vessel was at anchor when it was struck.
A| {A pilot who was listening on the radio} said that he had heard the order to stop twice.
N| {Defence minister Hernán Valdivia} said that a naval prosecutor would establish the facts.
M| {The Punta Arenas paper La Prensa Austral Nueva} published a photograph of a dent at the bow of the cutter.
N| {The navy} declined to say when the dent had been made.
V| Nobody was injured.
N| {Mar Vivo} is asking for 300,000 dollars.
? Did the Chilean navy ram the activists' ship? | 1A+ 2D+ 3A+ 5W
? Was the Aurora Austral moving? | 2A+ 3D+
? Did the navy order the ship to stop? | 2A+ 4A
? Was anyone hurt in the collision? | 8D
? When was the cutter damaged? | 7W+
? has the navy paid compensation | 9P+
? Was Captain Solheim arrested? | -
? Was the ship hunting whales? | -

= Hungarian defence deal: minister calls report "half true"
M| {The Budapest portal Átlátszó Holnap} reported on Monday that Hungary had agreed to buy forty armoured vehicles from Turkey without a tender for 160 million euros.
N| {Defence minister Krisztián Ruzsics} said that the report was half true and that he would leave it to journalists to find out which half.
N| {The ministry} refused a request for the contract, citing national security until 2050.
A| {A procurement officer} said that a letter of intent had been signed in Ankara in May but no contract.
N| {The manufacturer, Anadolu Zırh,} said that it did not disclose customers.
N| {Opposition lawmaker Ágnes Vadászy} said she would take the matter to court.
M| {The Turkish daily Savunma} quoted an executive as saying that the first ten vehicles would be delivered in September.
N| {The European Commission} said it had asked Budapest for information.
? Has Hungary agreed to buy Turkish armoured vehicles? | 1A 2W+ 3W+ 4P 5W+ 7A
? Was a contract signed? | 3W+ 4D 5W+
? What is the price of the vehicles? | 1A=160 million euros ; 3W+ 5W+
? Have any vehicles been delivered? | 7P
? was there a tender | 1D
? Has the Commission opened proceedings against Hungary? | -
? Did the minister deny the report? | 2W+
? Has Vadászy filed a lawsuit? | 6P+

= "Operational" silence over shots at Danish submarine cable vessel
M| {The Danish broadcaster TV Øst} reported on Tuesday that warning shots were fired at a Danish cable-laying ship by a Russian corvette east of Bornholm on Saturday.
N| {The Danish defence command} said that, for operational reasons, it would not comment on the movements of vessels.
N| {The shipowner, Nordkabel,} said that its ship was on schedule and that the crew were well.
A| {A member of the crew} told the broadcaster that he had seen flashes and heard bangs "like doors".
N| {Russia's embassy in Copenhagen} said that naval exercises announced in advance had been taking place in the area.
N| {Foreign minister Laust Mikkelsen} said that he had asked for a report and would read it before speaking.
N| {Sweden's armed forces} said that their radar station had logged "unusual activity", without going into detail.
V| A navigational warning for live firing in the area was in force from 8 a.m. to 4 p.m. on Saturday.
? Did a Russian ship fire warning shots at the Danish vessel? | 1A 2W+ 4A 6W+
? Was there a naval exercise near Bornholm on Saturday? | 5A+ 8A
? Was the cable ship damaged? | 3D+
? what did the swedish radar record | 7A=unusual activity
? Was the Russian ambassador summoned? | -
? When did the incident happen? | 1A=on Saturday ; 2W+
? Did Denmark fire back? | -
? Has the minister received the report? | 6P+

= US envoy to Ukraine talks replaced, magazine says
M| {The Washington magazine Capitol Week} reported on Thursday that special envoy Walter Cranston had been taken off the Ukraine file and that the president's friend Jared Holbrook-Stein would lead the next round.
N| {White House press secretary Madison Pryce} called the story "fake" and said that the envoy had the president's complete trust.
N| {Cranston} boarded a flight to Florida and told a reporter he was going fishing.
A| {Two European negotiators} said that they had been given a new telephone number to call.
N| {The State Department} would not say who would travel to Geneva next week.
N| {Ukraine's presidential chief of staff, Danylo Yarmolenko,} said Kyiv would talk to whoever came.
N| {The Kremlin} said it had received no notice of a change.
M| {The Financial Courier} reported that Cranston had been told of his removal by e-mail.
? Has Cranston been removed as envoy? | 1A 2D+ 5W+ 8A
? Who will represent the US in Geneva? | 1A=Jared Holbrook-Stein ; 5W+
? How was Cranston informed? | 2D+ 8A=by e-mail
? Has Cranston resigned? | 2D+
? Was Moscow told of a change of envoy? | 7D+
? did the geneva talks fail | -
? Will Ukraine refuse to meet Holbrook-Stein? | 6D+
? Has the meeting in Geneva taken place? | 5P

= Cranston to leave, White House confirms
N| {The White House} said on Saturday that Walter Cranston would give up his role as special envoy for Ukraine at the end of the month, two days after its spokeswoman had dismissed such a report as fake.
N| {Press secretary Madison Pryce} said that her earlier answer had been about a different question.
N| {Cranston} said it had been the honour of his life and that he had asked to go.
A| {A senior administration official} said that the decision had been taken for him.
N| {Pryce} would not name a successor.
N| {Jared Holbrook-Stein} did not respond to messages.
M| {Capitol Week} wrote that he had already been issued a diplomatic passport.
N| {The State Department} declined to discuss passports.
N| {Democratic senator Lorraine Achebe} asked for hearings.
? Has Cranston been removed as envoy? | 1A+ 3D+ 4A
? Did Cranston leave at his own request? | 3A+ 4D
? Will Holbrook-Stein succeed Cranston? | 5W+ 6W+
? Has Holbrook-Stein received a diplomatic passport? | 6W+ 7A 8W+
? When does Cranston go? | 1A+=at the end of the month
? has the senate held hearings | 9P
? Did the White House stand by its denial? | 1D+ 2D+
? Did Ukraine ask for Cranston to be replaced? | -

= Cocaine reported aboard Cape Verdean government plane
M| {The Lisbon weekly Sábado Novo} reported that Portuguese customs officers had found eighteen kilos of cocaine on 12 April in a Cape Verdean government aircraft that was in Lisbon for repairs.
N| {Cape Verde's government} said that the aircraft had been out of its control since the beginning of April.
N| {Portugal's judicial police} said an inquiry was under way and that it was covered by secrecy.
N| {The repair firm, Aerotejo,} declined to comment.
A| {A mechanic} said that the packages were behind a panel that only mechanics open.
N| {Aerotejo's union representative, Licínio Faria,} said that suspicion should not be cast on mechanics.
M| {The Praia newspaper A Voz} said that the pilot had been recalled.
N| {Cape Verde's transport minister, Ulisses Tavares-Monteiro,} confirmed this, adding that it had nothing to do with the matter.
N| {He=Ulisses Tavares-Monteiro} did not give a reason.
? Was cocaine found in Cape Verde's government plane? | 1A 3W 4W+ 5A
? How much cocaine was found? | 1A=eighteen kilos ; 3W 4W+
? Who hid the drugs in the aircraft? | 3W
? Has the pilot been recalled? | 7A 8A+
? Was the pilot recalled because of the cocaine? | 8D+ 9W+
? was the president on board | -
? Has anyone been arrested? | 3W
? Did mechanics smuggle the cocaine? | 3W 6D+

= Swedish furniture heir's kidnapping "hoax", police decide
N| {Police in Malmö} said on Monday that they had closed an investigation into the reported abduction of Vilhelm Kjell, 23, an heir to the Kjellhem furniture fortune.
N| {Superintendent Agneta Rosvall} said that he had not been taken by anybody and had spent three days at a friend's cottage.
M| {Aftonkuriren} had reported on Friday that a ransom of five million euros had been demanded in a message to the family.
N| {Rosvall} confirmed that there had been a message and said it had been sent from the young man's own telephone.
N| {The family's lawyer, Bertil Ahlqvist,} asked for privacy and would not say who had written it.
A| {Friends} said that he had quarrelled with his father about money.
N| {A prosecutor} will decide whether to charge him with false alarm.
V| The family is one of the ten richest in Sweden.
? Was Vilhelm Kjell kidnapped? | 2D 4D
? Was a ransom demanded? | 3A 4A
? Who sent the ransom message? | 4A=the young man's own telephone ; 5W+
? Has Kjell been charged? | 7P
? Where was Kjell for three days? | 2A=at a friend's cottage
? did the family pay five million euros | -
? Is the police investigation still open? | 1D+
? Did the father stage the kidnapping? | 5W+

= Ugandan opposition MP freed from barracks? Wife still waiting at the gate
M| {The Kampala station NTV Two} said on Tuesday morning that member of parliament Zaitun Kabuye, seized at a petrol station on Saturday, had been freed from Makindye barracks.
N| {Her husband, Abbas Ssemwogerere,} said at noon that he was standing outside the barracks and had not seen her.
N| {Army spokesman Colonel Deo Akiiki-Nsubuga} said that he was not aware that she had ever been in military custody.
A| {A soldier on guard} told reporters that she had been driven out by another gate at five in the morning.
N| {The leader of the opposition, Joel Mpuuga,} said that a court had ordered on Monday that she be produced by Friday.
N| {Police spokesman Patrick Onyango-Ali} advised journalists to talk to the army.
M| {The Daily Lantern} reported that she was in a clinic in Entebbe with a broken arm.
N| {The clinic's receptionist} said that no information was given by telephone.
V| Six opposition politicians have been held for more than a day this year without being charged.
? Has Zaitun Kabuye been released? | 1A 2D+ 3W+ 4A 6W 7A
? Was the MP in military custody? | 1A 3W+ 4A
? Where is Kabuye? | 3W+ 6W 7A=in a clinic in Entebbe ; 8W
? Was Kabuye injured? | 7A 8W
? Has she been brought before a court? | 5P
? When was the MP seized? | 1A=on Saturday
? has she been charged with treason | -
? Did the police arrest her? | 6W+

= Irish supermarket chain denies sale to German discounter
M| {The Dublin business paper The Ledger} reported on Friday that the Kilbrannan family was about to sell its 74 supermarkets to the German discounter Prima for 1.2 billion euros.
N| {Managing director Nuala Kilbrannan} told employees in a letter that no agreement had been reached with anybody.
N| {Prima's Irish office} said that it was concentrating on organic growth and would not comment on competitors.
A| {Two advisers} said that exclusive talks had started on 1 November and would run for six weeks.
N| {The competition commission} said that it had not received a notification.
N| {Ms Kilbrannan}, asked on the radio whether talks were taking place, replied that a family talked all the time.
N| {The trade union Mandate-Siptu} asked for an urgent meeting.
V| The chain has 5,600 employees and is the last large one in Irish hands.
? Have the Kilbrannans agreed to sell to Prima? | 1A 2D+ 3W+ 5W
? Are the two companies in talks? | 1A 3W+ 4A 6W+
? How much would Prima pay? | 1A=1.2 billion euros ; 2D+ 3W+
? Has the takeover been notified? | 5D
? When did talks start? | 4A=on 1 November ; 6W+
? has the union met the management | 7P
? Will shops be closed? | -
? Did Kilbrannan deny that talks were going on? | 6W+

= Explosion in Isfahan: drill, drone or gas
A| {Residents of Isfahan's northern districts} reported three loud bangs shortly after two in the morning on Thursday.
M| {Iran's state broadcaster} said air defences had been tested and that the public should not worry.
N| {The deputy governor, Akbar Salehi-Nik,} told the agency Mehr-e Now an hour later that a gas pipe had burst.
N| {Israel's prime minister} declined to comment when asked about it in Prague.
M| {The New York Sentinel}, citing two US officials, reported that Israel had informed Washington in advance of a limited strike.
N| {A Pentagon spokesman, Colonel Reid Halvorsen,} said that the United States had not been involved and would leave it to others to speak for themselves.
N| {The International Atomic Energy Agency} said that no nuclear facility had been damaged.
N| {Isfahan's gas company} said that it had repaired no pipe that night.
? Did Israel attack Isfahan? | 2D 3D+ 4W+ 5A 6W
? What caused the explosions? | 2A=air defences had been tested ; 3A+=a gas pipe had burst ; 4W+ 5A=a limited strike
? Did a gas pipe burst? | 3A 8D+
? Were nuclear sites hit? | 7D
? Did the US take part? | 6D+
? how many explosions were heard | 1A=three
? Were there casualties in Isfahan? | -
? Was Washington told beforehand? | 5A

= Mongolian coal scandal: former premier "not abroad"
M| {The Ulaanbaatar website Ikon Medee} claimed on Monday that former prime minister Battulga Ganzorig had left for South Korea by way of Erenhot to avoid arrest over missing coal.
N| {Ganzorig's secretary, Ms Oyunaa,} said that he was visiting voters in Govi-Altai and had poor reception.
N| {The anti-corruption authority} said that he was a witness and free to travel.
A| {A border official} remembered him crossing with two suitcases on 8 December.
N| {The border protection agency} declined to disclose entries and exits of individuals.
N| {South Korea's immigration service} said that privacy law prevented an answer.
N| {Protest organiser Tsolmon Enkhbold} called on the government to show the people a video of the former premier in Govi-Altai.
V| Six million tonnes of coal are alleged to have been taken across the border without being registered.
? Has Ganzorig left Mongolia? | 1A 2D+ 4A 5W 6W
? Where is the former prime minister? | 1A=South Korea ; 2A+=in Govi-Altai ; 5W 6W
? Is Ganzorig a suspect? | 3D
? Has a warrant been issued for him? | 3D
? how much coal is missing | 8A=Six million tonnes
? When did he cross the border? | 2D+ 4A=on 8 December ; 5W
? Did South Korea grant him asylum? | 6W
? Has the current prime minister resigned? | -

= Italian prelate's Moscow mission: exchange of children agreed?
M| {The Rome daily Il Cittadino} reported on Sunday that Archbishop Matteo Galletti, sent to Moscow by the Pope, had obtained the return of 46 Ukrainian children.
N| {The Vatican's press office} said that the mission was "of a humanitarian nature" and that its results, if any, would be made known by those concerned.
N| {Russia's children's commissioner, Marina Belaya,} said that nine children would travel to relatives in the near future.
N| {Ukraine's human rights commissioner, Dmytro Lubenets-Hai,} said he had a list of 46 names and not one of them had come home.
A| {A diplomat accredited to the Holy See} said the Russians had asked for soldiers in exchange and that Kyiv had refused.
N| {Belaya} denied that any condition had been attached.
N| {Galletti} spoke to no one on his return to Rome on Saturday.
N| {Kyiv} says nearly 20,000 children have been taken to Russia since 2022.
? Did Galletti secure the return of 46 Ukrainian children? | 1A 2W+ 4D+ 7W+
? Have the children returned to Ukraine? | 3P+ 4D+
? How many children will be returned? | 1A=46 ; 2W+ 3A+=nine ; 7W+
? Did Russia demand soldiers for the children? | 2W+ 5A 6D+
? Did Ukraine refuse an exchange? | 5A
? did the pope travel to moscow | -
? When did the archbishop come back? | 7A=on Saturday
? Have 20,000 children been sent home? | 4D+

= Record signing's ankle "fine", says coach; scan pictures say otherwise
M| {Manchester's Evening Gazette} published what it said were scan images showing a fracture in the ankle of City Rovers' 92-million-pound midfielder Thiago Valadares.
N| {Coach Erik Haaland-Moe} said on Friday that the player was fine and would be assessed before Sunday's match.
N| {The club's medical director, Dr Sunita Rao,} said it was a criminal offence to publish patients' data and refused to confirm whose ankle it was.
A| {A member of staff at a private clinic} said Valadares would have an operation in Munich on Tuesday.
N| {The Munich surgeon, Professor Alois Berger,} said through his secretary that he operated on Tuesdays but never spoke about it.
N| {Valadares} wrote "Soon" on Instagram.
V| He was not in the squad list published on Saturday evening.
M| {The Brazilian site Lance Livre} said he would be out for four months.
? Is Valadares's ankle broken? | 1A 2D+ 3W+
? Will Valadares have surgery? | 4A 5W
? Will he play on Sunday? | 2P+ 7D
? How long will the midfielder be out? | 8A=four months
? Has Valadares been operated on? | 4P
? are the scans his | 1A 3W+
? Was the clinic employee fired? | -
? How much did Rovers pay for Valadares? | 1A=92-million-pound

= Valadares out until March after operation in Munich
N| {City Rovers} confirmed on Wednesday that midfielder Thiago Valadares had undergone surgery on a broken ankle in Munich.
N| {Coach Erik Haaland-Moe} said that on Friday he had "protected the player".
N| {Dr Sunita Rao} said the recovery would take between fourteen and sixteen weeks.
N| {The police} said a complaint about the published scans had been received and that nobody had been questioned.
N| {The Evening Gazette's editor, Hal Broadbent,} would not say where the pictures had come from.
A| {Team-mates} said that Valadares had been unhappy with the pitch at the training ground.
N| {Haaland-Moe} declined to comment on the pitch.
V| Rovers lost 2-0 on Sunday without him.
N| {The private clinic named in the first report} said that it would await the outcome of the police inquiry before commenting.
? Is Valadares's ankle broken? | 1A+
? Will Valadares have surgery? | 1A+
? How long will the midfielder be out? | 3A+=between fourteen and sixteen weeks
? Did the coach admit misleading reporters? | 2A+
? Who leaked the scans? | 5W+ 9W
? Was the pitch to blame for the injury? | 7W+
? has anyone been arrested over the scans | 4D
? Did Valadares play on Sunday? | 8D

= Saudi sisters at Hong Kong airport: third country unnamed
V| Two Saudi sisters who had been stranded at Hong Kong airport for three weeks left on Friday for a third country that their lawyer declined to identify.
N| {The lawyer, Winston Lam-Davies,} said that their safety required silence.
M| {The Australian broadcaster SBN} reported that they had landed in Brisbane on humanitarian visas.
N| {Australia's home affairs department} said that it did not comment on individual cases.
N| {The Saudi consulate} said the sisters had gone on holiday "like many families".
A| {A volunteer who helped them} said their father had been waiting at another gate with two men.
N| {Hong Kong's immigration department} said it had no record of a request by the father to see them.
N| {A campaigner, Yasmine Qahtani,} said they were not in Australia.
? Are the Saudi sisters in Australia? | 1W 2W+ 3A 4W+ 8D
? Where did the sisters go? | 1W 2W+ 3A=Brisbane ; 4W+
? Have the sisters left Hong Kong? | 1A
? Did the father try to stop them? | -
? Did their father ask to see them? | 7D
? have they been granted asylum | 3A 4W+
? How long were they at the airport? | 1A=three weeks
? Were the sisters arrested? | -

= Bolivia's lithium deal with Russia "signed in March"
M| {La Paz's Página Nueve} disclosed on Thursday an agreement of 118 pages between the state lithium company and Russia's Uranium Group, bearing signatures and the date of 3 March.
N| {Energy minister Alejandro Gallardo-Paz} had told parliament in April that no agreement existed.
N| {He=Alejandro Gallardo-Paz} said on Thursday that what existed was "a text that becomes an agreement when the assembly approves it".
N| {The Russian company} declined to comment before publication of its half-year results.
A| {A lawyer at the state company} said that 15 million dollars had already been transferred to La Paz.
N| {The state company's president, Karla Calderón-Ruiz,} said that she had seen no such transfer.
N| {Senate president Andrónico Mayta} said that the minister would be summoned.
N| {The Potosí civic committee} threatened to block the road to the salt flat.
? Has Bolivia signed a lithium agreement with Russia? | 1A 2D+ 3D+ 4W+
? Has the assembly approved the agreement? | 3D+
? Has Russia paid money to Bolivia? | 4W+ 5A 6D+
? Has the minister been questioned by the senate? | 7P
? how long is the document | 1A=118 pages
? Has the road been blocked? | 8P
? Was a date given on the agreement? | 1A
? Did China sign a lithium deal with Bolivia? | -

= Mayor's wife on list of offshore owners: Palma says "checking"
M| {The consortium Islas Claras} published records on Wednesday naming Antònia Roig, the wife of Palma's mayor, as beneficiary of a company in Belize that owns two villas.
N| {The mayor, Llorenç Ferriol,} said that he and his wife had separate property and that he knew nothing of villas.
N| {Ms Roig} did not answer the door at her law office.
N| {The Spanish tax agency} said that it was comparing the records with its own and could not comment on taxpayers.
A| {A neighbour of one of the villas} said the mayor had spent at least two weekends there.
N| {Ferriol}, asked about that on local television, said that he visited many people.
N| {The Belize registrar} did not reply.
N| {The opposition group Més} called for his resignation; his own party said it would wait.
? Does the mayor's wife own villas through a Belize company? | 1A 2W+ 3W+ 4W 7W
? Did the mayor know about the villas? | 2D+ 5A 6W+
? Did Ferriol stay at one of the villas? | 5A 6W+
? Has the mayor resigned? | 8P
? Is Roig being prosecuted for tax evasion? | 4W
? how many villas are there | 1A=two
? Have the villas been sold? | -
? Did the mayor's party ask him to go? | 8D+

= Ukrainian negotiator's dismissal: three versions in a day
M| {The Kyiv website Liha News} reported at nine on Monday that Ukraine's chief negotiator, Serhiy Tkachuk, had been dismissed by presidential decree.
N| {The president's office} said at eleven that there was no such decree.
N| {Tkachuk} told the BBC's Ukrainian service at noon that he had handed in his resignation a week ago and was waiting for an answer.
N| {Presidential adviser Mykhailo Lytvyn} said in the evening that "personnel decisions will be reported as they are made".
A| {A lawmaker from the ruling party} said the president had been angered by an interview in which Tkachuk spoke of concessions.
N| {Tkachuk} denied that he had spoken of concessions.
N| {The US embassy} said that it would not comment on appointments in Ukraine.
V| Tkachuk has led the delegation in eleven rounds of talks.
V| The next round had been expected on 20 November; it was unclear on Monday whether it would take place.
? Was Tkachuk dismissed? | 1A 2D+ 3D+ 4W+
? Has Tkachuk offered to resign? | 3A+
? Why was the president displeased? | 5A=an interview in which Tkachuk spoke of concessions
? Did Tkachuk talk about concessions? | 5A 6D+
? Will the next round of talks be held? | 9W
? how many rounds has tkachuk led | 8A=eleven rounds
? Has a new negotiator been appointed? | 4W+
? Did the US ask for his removal? | 7W+

= Kyrgyz gold mine manager abducted, then not
N| {The Canadian company Altan Gold} said on Saturday that the manager of its mine at Tash-Kuu, Peter Lindholm, had been "prevented from leaving his office" by protesters.
A| {Employees} said he had been put in a car with petrol poured over it.
N| {The district governor, Mirlan Asanbekov,} said that a meeting with the population was taking place in a friendly atmosphere.
N| {Sweden's foreign ministry} said it was aware of an incident involving a citizen and was seeking clarity.
M| {Radio Azattyk Plus} reported that a sum of three million dollars had been demanded for his release.
N| {Protest leader Bakyt Ormonov} said that what they wanted was a road, and that nobody was being held.
N| {Lindholm} did not pick up his telephone.
V| A manager of another mine in the region was held in a car in 2013 for several hours.
? Is Lindholm being held by protesters? | 1A+ 2A 3D 4W+ 6D+ 7W+
? Was a ransom demanded for Lindholm? | 5A 6D+
? What do the protesters want? | 5A=three million dollars ; 6A+=a road
? Was petrol poured over a car? | 2A 3D
? Has Lindholm been freed? | 7W+
? was lindholm hurt | -
? Was another manager held in a car on Saturday? | -
? Did the police intervene? | -

= Attack on Pakistani consulate in Herat reported; Islamabad asks for facts
A| {Two residents of Herat} told this agency that gunmen had driven up to the Pakistani consulate on Wednesday evening and opened fire on the gate, killing at least one guard.
N| {Pakistan's foreign office spokeswoman, Mumtaz Zahra-Qureshi,} said that Islamabad had received reports of an incident and had asked the Afghan authorities for the facts.
N| {The Taliban governor's spokesman, Nisar Elyas,} said a driver had been shot dead in a personal quarrel some distance from the consulate.
M| {The Peshawar newspaper Khyber Star} reported that the consul, Ahmed Bilal Khan, had been evacuated to the airport with his staff.
N| {Zahra-Qureshi} said all staff were safe and would not be drawn on where they were.
N| {The Italian aid group Emergenza, which runs a trauma centre in the city,} said it had admitted four people with bullet wounds but did not know where they had been shot.
V| No organisation had said by midnight that it was behind the shooting.
V| Indian and Iranian missions in the city have been targeted in past years.
? Was the Pakistani consulate in Herat attacked? | 1A 2W+ 3D 6W
? Is it true that a guard was killed at the consulate? | 1A 3D
? Were diplomats evacuated from Herat? | 4A 5W+
? Wasn't the shooting just a private dispute? | 1D 3A
? how many people were taken to hospital | 6A=four
? Was the consul hurt? | 5D+
? Did Islamic State claim the Herat shooting? | 7D
? Has Pakistan closed the consulate? | -

= Is it true the bridge money is gone? Latvian ministry "reviewing"
M| {The Riga daily Rīta Ziņas} reported on Tuesday that 34 million euros earmarked for a bridge over the Daugava had been used to cover losses of the national airline.
N| {The transport ministry} said it was reviewing the flow of funds and would inform the public in due time.
N| {Minister Kaspars Ozoliņš} said that no euro had been lost, without specifying where the money was.
N| {The airline, Baltavia,} said it had received a state loan in May under a decision that was published.
A| {A former state secretary} said that the bridge account had been emptied by a transfer on 30 May.
N| {The state audit office} confirmed that it had begun an examination and refused to give interim results.
N| {Jēkabpils mayor Raivis Ragainis} said work on the bridge had stopped in August because bills were unpaid.
V| The bridge was due to open in 2027.
? Was the bridge money given to the airline? | 1A 2W+ 3W+ 5A 6W
? Is it true that the money for the bridge has not disappeared? | 1D 2W+ 3A+ 5D
? Did Baltavia get a loan from the state? | 4A+
? Has construction of the bridge halted? | 7A
? Isn't the audit office looking into it? | 6A+
? When was the account emptied? | 5A=30 May
? has ozolins been dismissed | -
? Did the airline pay the money back? | -

= Seoul: North's leader's daughter named successor, lawmaker says
N| {South Korean lawmaker Park Seon-woo} told reporters after a closed briefing on Thursday that the intelligence service believed the daughter of North Korea's leader had been designated as his successor.
N| {The intelligence service} said that the lawmaker's words were his own and did not reflect its assessment in full.
N| {Another lawmaker who attended, Lee Jin-hee,} said the agency had spoken of "one of several possibilities".
N| {The unification ministry} declined to comment on intelligence matters.
A| {Analysts} pointed to a stamp issued last month on which the girl stands in front of her father.
M| {Japan's Toho Shimbun} reported that she had been given a party title in January.
N| {North Korea's mission to the United Nations} did not answer an e-mail.
V| The girl, thought to be about thirteen, first appeared in state media in November 2022.
V| Her name has never been published in the North.
? Has the North Korean leader's daughter been named his successor? | 1A 2W 3D 4W 7W+
? Is it true that Seoul's spies do not consider the succession settled? | 1D 2A+ 3A
? Was the daughter given a party post? | 6A 7W+
? When did the girl first appear in public media? | 8A=November 2022
? What is the girl's name? | 9W
? Did North Korea announce a successor? | 7W+
? is the north korean leader ill | -
? Did the leader's sister lose her post? | -

= Head of Dutch museum did not resign, trustees say; letter suggests otherwise
M| {The newspaper De Courant} reported on Friday that the director of the Lakenmuseum in Leiden, Floor van Zuylen, had resigned in protest at the sale of two drawings.
N| {Board chairman Maarten Elout} said that Ms Van Zuylen had not resigned and that "nobody is leaving".
A| {Three curators} said they had been sent a farewell e-mail by her on Thursday night.
N| {Van Zuylen}, reached at her home, said she had agreed with the board not to speak.
N| {The buyer of the drawings, the London dealer Piers Aldwinckle,} said he was not at liberty to say what he had bought.
N| {The culture ministry} said that it would ask the museum whether a permit had been sought.
V| The museum's website listed a different person as acting director for about an hour on Friday morning.
N| {Elout} put that down to "a technical error".
? Did the museum director resign? | 1A 2D+ 3A 4W+
? Is it true that Van Zuylen did not resign? | 1D 2A+ 3D 4W+
? Were two drawings sold to Aldwinckle? | 5W+
? Was a permit obtained for the sale? | 6W
? Why did the director leave? | 1A=in protest at the sale of two drawings ; 2D+ 4W+
? who was listed as acting director | 7A=a different person
? Has the board chairman resigned? | 2D+
? How much were the drawings sold for? | -

= Gunfire at Port Sudan airport: drones shot down, army says; fuel depot burning
N| {The Sudanese army} said that it had shot down eleven drones over Port Sudan on Tuesday morning and that there had been no damage.
V| Thick black smoke was rising from the direction of the airport's fuel depot at 8 a.m., a reporter of this agency saw.
A| {An airport worker} said that at least two drones had hit the depot and that flights had been cancelled.
N| {The civil aviation authority} announced that flights were postponed "for organisational reasons".
N| {The Rapid Forces} did not comment.
M| {The Emirati-owned channel Sky Arab} said a hotel housing diplomats had been struck.
N| {The manager of the hotel, Siddig Kamil,} said it had not been touched.
N| {A European diplomat, Johannes Lehne-Berg,} told reporters that windows had shaken and that he could not say more.
N| {The United Nations} said its humanitarian flights were suspended until further notice.
? Were drones shot down over Port Sudan? | 1A+
? Was the fuel depot hit? | 1D+ 2A 3A
? Is it true that there was no damage? | 1A+ 2D 3D
? Was a hotel with diplomats struck? | 1D+ 6A 7D+ 8W+
? Did the Rapid Forces launch the drones? | 5W+
? why were flights cancelled | 3A=two drones had hit the depot ; 4A+=organisational reasons
? Are UN flights operating? | 9D+
? How many people were killed? | -

= Lebanese banker's release denied for third time
M| {The Beirut daily Al-Raqib} said on Monday that banker Fouad Chehadeh, abducted in Baghdad in February, had been freed in exchange for nine million dollars.
N| {His wife, Rima Chehadeh,} said that she had read this three times in three months and that it had been wrong each time.
N| {Iraq's interior ministry} said the case was being pursued "at the highest level" and gave no details.
N| {The family's bank, Levant Trust,} said it would not comment on payments that it might or might not have made.
A| {An Iraqi intelligence officer} said that money had changed hands at Erbil but that the wrong man had been released.
N| {Lebanon's foreign minister, Youssef Raji-Haddad,} said that he knew nothing of a release.
N| {The Kurdistan regional government} rejected the claim that any such deal had taken place on its territory.
V| A ransom is said to have been paid for another Lebanese, an engineer, in 2021.
? Has Chehadeh been freed? | 1A 2D+ 3W 5D 6W
? Was a ransom paid for the banker? | 1A 4W+ 5A 7D
? How much was paid? | 1A=nine million dollars ; 4W+
? Isn't Chehadeh still a captive? | 1D 2A+ 3W 5A 6W
? Where did the exchange take place? | 5A=at Erbil ; 7D
? did levant trust pay the ransom | 4W+
? Was an engineer freed with the banker? | -
? Who kidnapped Chehadeh? | -

= Kauppila bank says outage was no attack; minister less sure
V| Customers of Finland's Kauppila bank were unable to use its app and cards for nine hours on Thursday.
N| {The bank} said that a certificate had expired and that there had been no outside interference.
N| {Defence minister Antti Häkkinen-Ruotsalo} said that "it would be naive to exclude anything".
N| {The cyber security centre} said that it had been informed and was not able to confirm the cause.
A| {An engineer involved} said the certificate had been valid until June.
M| {The tabloid Ilta-Uutiset} wrote that a Russian-speaking group had claimed the attack on Telegram.
V| The post, seen by this newspaper, went up after the outage had been reported.
N| {The bank's head of technology, Outi Saarelainen,} said that the engineer was mistaken.
N| {The financial supervisor} will ask for a written account.
? Was Kauppila bank hit by a cyberattack? | 2D+ 3W 4W 6A
? Is it true that there was no attack? | 2A+ 3W 4W 6D
? What caused the outage? | 2A+=a certificate had expired ; 4W 5D
? Had the certificate run out? | 2A+ 5D 8A+
? Did anyone claim responsibility? | 6A 7A
? how long was the app down | 1A=nine hours
? Was money stolen? | -
? Did the minister blame Russia? | 3W

= Church of Norway bishop "never offered" archbishopric
M| {The Christian daily Vårt Håp} said on Wednesday that Bishop Solfrid Aune of Hamar had turned down an offer to become presiding bishop.
N| {The church council} said the process was confidential and that no offer had been made to anyone.
N| {Aune} said she was not able to confirm or deny anything about a process she had promised not to discuss.
A| {A member of the nomination committee} said that Aune was asked on 3 May and had requested a week to think.
N| {Bishop Tormod Hegge of Stavanger}, another of those mentioned, said that his telephone had been silent and that he was glad of it.
N| {Church affairs minister Kjersti Nilsen-Dahl} said the government had no part in it.
M| {The newspaper Dagsposten} wrote that the post would be offered next to a dean from Tromsø.
V| The present holder retires in October.
? Was Bishop Aune offered the post of presiding bishop? | 1A 2D+ 3W+ 4A
? Did Aune decline the post? | 1A 2D+ 3W+ 4D
? Is it true that nobody has been offered the post? | 1D 2A+ 3W+ 4D
? Was Bishop Hegge asked to take the post? | 2D+ 5D+
? Has the dean from Tromsø been offered it? | 2D+ 7P
? when was aune asked | 2D+ 3W+ 4A=on 3 May
? Has the presiding bishop resigned? | -
? Did the government choose the candidate? | 6D+

= Two ministers' names on ballot paper fraud list, Malawi daily says
M| {The Blantyre daily The Nyasa Post} published on Thursday a list of 31 persons to whom, it said, pre-marked ballot papers had been delivered before September's election, among them two ministers.
N| {The electoral commission} said that it could not authenticate the list and was comparing serial numbers.
N| {Local government minister Chimwemwe Banda-Phiri} denied having received any ballots.
N| {The other minister, Esnart Kaliati,} hung up when a reporter gave his name.
A| {A printer in Dubai} confirmed that an additional order of 80,000 sheets had been produced and shipped.
N| {Police inspector general Merlyne Yolamu-Chaima} said that no arrest had been made and that it was not for her to speculate.
N| {The opposition candidate, Lazarus Mkwezalamba,} asked the constitutional court to annul the result.
V| The court annulled an election in 2020 because of correction fluid on tally sheets.
? Were pre-marked ballots delivered to ministers? | 1A 2W 3D+ 4W+
? Did Kaliati receive ballot papers? | 1A 2W 4W+
? Is the list genuine? | 1A 2W
? Were extra ballot papers printed? | 5A
? Has September's election been annulled? | 7P
? has anybody been arrested | 6D
? Did the printer deny an additional order? | 5D
? Was correction fluid used in September's election? | -

= Danish shipping heir's yacht not in Libya, firm says after "seizure"
M| {The Maltese portal Harbour Watch} said on Monday that a yacht belonging to Denmark's Lauritz Holm-Møller had been seized by a militia and taken to Zuwara.
N| {Holm-Møller's company, Holm Lines,} said that the yacht was under repair in Palma and had been since January.
N| {The shipyard in Palma} said that it did not give information on vessels.
A| {A coastguard officer in Zuwara} said that a white yacht with six Europeans had been brought in on Saturday.
N| {Libya's interior ministry in Tripoli} could not be reached.
N| {Denmark's foreign ministry} said that no Danes had been reported missing and that it was looking into the reports.
M| {Harbour Watch} later changed "yacht belonging to Holm-Møller" to "a yacht".
N| {Malta's armed forces} said that they had received a distress call from a Polish-registered sailing boat on Friday.
? Was Holm-Møller's yacht seized by a Libyan militia? | 1A 2D+ 3W 5W 6W 7D
? Was a yacht with Europeans brought to Zuwara? | 1A 4A 6W
? Is it true that the Danish yacht is in Spain? | 1D 2A+ 3W
? Were Danes among the six people on the yacht? | 6D
? Did the portal correct its report? | 7A
? who sent the distress call | 8A=a Polish-registered sailing boat
? Has a ransom been demanded? | -
? Was Holm-Møller on board? | -

= Rebel MPs say 54 letters are in; committee chair silent
A| {Four Conservative lawmakers} said on Monday that the number of letters required to trigger a confidence vote in party leader Edmund Hartley-Shaw had been reached.
N| {The chairman of the backbench committee, Sir Bernard Quill,} does not disclose the number of letters and did not do so on Monday.
N| {Hartley-Shaw} told a factory audience in Stoke that he was getting on with the job.
N| {His spokesman, Toby Lascelles,} said talk of 54 letters was "wrong by a large margin".
M| {The Evening Courier} published a tally of 47 names, of whom nineteen were willing to be identified.
N| {One of those named, Dame Rosalind Peake,} said that she had written a letter and taken it back.
N| {Another, Jack Tolhurst,} said that he had never written one.
V| Under party rules a vote must be held within days of the threshold of 54 being passed.
? Have 54 letters been submitted against Hartley-Shaw? | 1A 2W+ 4D+ 5D
? How many lawmakers have asked for a vote? | 2W+ 5A=47
? Will there be a confidence vote? | 1A 2W+ 4D+
? Has Dame Rosalind withdrawn her letter? | 6A+
? Did Tolhurst write a letter? | 5A 7D+
? has the leader resigned | 3D+
? Has the confidence vote been held? | -
? How many letters are needed? | 8A=54

= Vote called: Conservatives to decide on Hartley-Shaw on Wednesday
N| {Sir Bernard Quill} announced on Tuesday morning that the threshold of 54 letters had been passed and that Conservative lawmakers would vote on Edmund Hartley-Shaw's leadership on Wednesday evening.
N| {Quill} would not say how many letters he had received.
N| {Hartley-Shaw} said he would fight "with everything I have".
N| {His spokesman, Toby Lascelles,} who had dismissed the number on Monday, said that he had spoken on the information then available.
A| {Allies of the trade secretary, Imogen Farquhar,} said she had rented offices in Westminster.
N| {Farquhar} said she would vote for the leader.
M| {The Evening Courier} put the number of declared opponents at 81.
A| {Party whips} privately predicted a narrow win.
N| {Jack Tolhurst}, who had denied writing a letter, admitted that he had sent one by e-mail.
N| {Farquhar's office} did not reply when asked about the lease.
? Have 54 letters been submitted against Hartley-Shaw? | 1A
? How many letters were received? | 2W+
? Will there be a confidence vote? | 1A
? Is Farquhar preparing a leadership bid? | 5A 6D+ 10W+
? Did Tolhurst write a letter? | 9A+
? Has the leader lost the vote? | 1P 8P
? how many MPs have come out against the leader | 7A=81
? Has Hartley-Shaw resigned? | 3D+

= Eswatini king's brother arrested at border, activists say
N| {The exiled People's Congress of Eswatini} said on Friday that Prince Lindani, a half-brother of the king, had been arrested at the Ngwenya border post while carrying documents about royal companies.
N| {The royal police commissioner, Vusi Manana,} said that he could not discuss "members of the royal household as if they were members of the public".
N| {The government spokesman, Alpheous Nxumalo-Dube,} called the congress a mouthpiece of foreign interests and said there was nothing to report from Ngwenya.
A| {A lorry driver who crossed on Friday morning} described soldiers surrounding a silver car.
M| {The South African weekly Mail & Courier} reported that the prince had intended to meet its journalists in Mbombela.
N| {South Africa's border authority} said that the prince had not entered the country.
N| {His mother, Inkhosikati LaMagongo,} declined through a lady-in-waiting to receive reporters.
V| A newspaper editor who wrote about royal companies fled to South Africa in 2020.
? Was Prince Lindani arrested at Ngwenya? | 1A 2W 3D+ 7W+
? Is it true that nothing happened at the border post? | 1D 2W 3A+ 4D
? What was the prince carrying? | 1A=documents about royal companies
? Did the prince reach South Africa? | 6D
? Was the prince planning to talk to journalists? | 5A 7W+
? Did the prince flee the country in 2020? | -
? did the king order the arrest | -
? Has the prince been charged? | -

= Sheikh's horse fails test at Ascot, paper reports; stewards await sample B
M| {The Racing Herald} reported on Sunday that Desert Psalm, the winner of Thursday's Gold Vase at Ascot, had tested positive for a steroid.
N| {The racing authority} said it did not comment on samples before the process had been completed.
N| {Trainer Fergus Mulcahy} said that every horse in his yard was clean and that he had been told nothing.
A| {A person at the laboratory in Newmarket} said that the first sample showed traces of stanozolol.
N| {Owner Sheikh Hamdan al-Falasi's racing manager, Hugo Threlfall,} said he would wait to hear from the authority.
M| {The Dublin Turf News} said that two other horses from the same yard had been tested on Saturday.
N| {Mulcahy} confirmed that and described it as routine.
V| Mulcahy was fined in 2011 when a horse was found to have eaten contaminated feed.
? Did Desert Psalm fail a drug test? | 1A 2W 3D+ 4A 5W+
? Has the horse been disqualified? | 2W
? What substance was found? | 1A=a steroid ; 2W 4A=stanozolol
? Were other horses of Mulcahy's tested? | 6A 7A+
? Did the other horses test positive? | 3D+
? was the feed contaminated on thursday | -
? Has Mulcahy lost his licence? | -
? Was the trainer informed of the result? | 3D+

= UN rapporteur detained in Tashkent transit, rights group says
N| {The rights group Article Nineteen Eurasia} said on Tuesday that UN special rapporteur Margit Sørlie had been held for seven hours in a transit room at Tashkent airport and her laptop taken.
N| {Uzbekistan's border service} said that a foreign citizen had been invited to wait while a visa was clarified.
N| {Its press officer, Sardor Yusupov,} would not say whether any property had been removed.
N| {The UN human rights office in Geneva} said that it was seeking clarification and that experts enjoyed immunity.
N| {Sørlie} said on arrival in Almaty that she would report to Geneva first.
A| {A fellow passenger} said she had been led away by two men before passport control.
M| {The state-owned newspaper Xalq Ovozi} wrote that she had been found with 20,000 undeclared dollars.
N| {Article Nineteen Eurasia} called the claim absurd.
? Was Margit Sørlie detained in Tashkent? | 1A 2D+ 5W+ 6A
? Was her laptop confiscated? | 1A 3W+ 5W+
? Was she carrying undeclared money? | 7A 8D
? How long was she held? | 1A=seven hours ; 5W+
? Has Sørlie been released? | 5A
? did uzbekistan apologise to the un | -
? Was Sørlie expelled from Kazakhstan? | -
? Why was she stopped? | 2A+=a visa was clarified

= Hotel bomb plot foiled in Colombo, tabloid says; ministry "not in possession"
M| {The Colombo tabloid Lanka Flash} said on Saturday that police had prevented an attack on a beach hotel frequented by Israeli tourists in Arugam Bay and arrested three men.
N| {The public security ministry} said it was not in possession of any information on a plot.
N| {Police spokesman Nihal Talduwa-Perera} said that three men were being held on immigration offences and that their telephones were being examined.
N| {Israel's national security council} told its citizens to leave southern Sri Lanka immediately.
N| {The US embassy} issued a warning that spoke of "credible information".
A| {A hotel owner} said that officers had searched his kitchen with dogs.
N| {Tourism minister Vijitha Gamage} said the country was safe and that he would leave the rest to the police.
V| Bombings of churches and hotels in Sri Lanka on Easter Sunday 2019 killed more than 260 people.
? Was an attack on a hotel in Arugam Bay prevented? | 1A 2W 7W
? Were three men arrested over a bomb plot? | 1A 2W 3D
? Have tourists been told to leave? | 4A
? Why are the three men in custody? | 1A=prevented an attack on a beach hotel frequented by Israeli tourists ; 3A+=on immigration offences
? Was a bomb found? | -
? did the us embassy warn of an attack | 5A
? Were Israelis killed in Arugam Bay? | -
? Did 260 people die in Saturday's attack? | -

= AI lab's chief researcher poached? Both firms in San Francisco decline
M| {The technology site The Loop} reported on Monday that Dr Ines Okafor, chief scientist of the artificial intelligence company Meridian, had accepted an offer of 100 million dollars from its rival Parallax.
N| {Meridian} declined to comment.
N| {Parallax chief executive Todd Yarborough} wrote on X that "the numbers people make up are amazing", but did not say whether Dr Okafor had been hired.
A| {Two Meridian employees} said that she had been absent from the weekly meeting and that her access card no longer worked.
N| {Okafor} did not respond to e-mails and a text message.
A| {One investor in Meridian} said that she had told the board she would stay until the next model was released.
M| {The San Francisco Ledger} said that six members of her group were going with her.
N| {One of the six, Lukas Brandl,} said that he was going nowhere.
V| Meridian was valued at 61 billion dollars in its last funding round.
? Has Okafor joined Parallax? | 1A 2W+ 3W+ 5W+ 6D
? How much did Parallax offer? | 1A=100 million dollars ; 2W+ 3D+ 5W+
? Has Okafor left Meridian? | 1A 2W+ 4A 5W+ 6D
? Is it true that she is staying at Meridian? | 1D 2W+ 4D 5W+ 6A
? Are other researchers leaving with her? | 2W+ 7A 8D+
? Is Brandl moving to Parallax? | 7A 8D+
? did meridian sue parallax | -
? How much is Meridian worth? | 9A=61 billion dollars

= Peruvian congressman's body not his, forensic office says
N| {The forensic office in Arequipa} said on Wednesday that a body recovered from the Chili river was not that of Congressman Edwin Huarcaya, missing since 9 June.
M| {The channel Canal Mistiano} had announced on Tuesday night that relatives had recognised his jacket.
N| {His brother, Rubén Huarcaya,} said that the jacket was "similar, no more than that".
N| {Prosecutor Olga Ticona} would not say whether the congressman's disappearance was being treated as a crime.
A| {A parliamentary aide} said Huarcaya had been paid to stay away from a vote and was at a hotel in Chile.
N| {Chile's border police} declined to provide travel records.
N| {The president of Congress} offered a reward for information.
M| {The newspaper Correo Arequipeño} withdrew an obituary from its website.
V| The vote, on mining royalties, was lost by the government by one.
? Is Congressman Huarcaya dead? | 1D 2A 3D+ 8D
? Was the body in the river that of Huarcaya? | 1D 2A 3D+
? Is Huarcaya in Chile? | 5A 6W
? Was the congressman bribed to miss the vote? | 5A
? Is it true that the body is someone else's? | 1A 2D
? has anyone claimed the reward | -
? Is the disappearance being investigated as a crime? | 4W
? Did the government win the vote? | 9D

= Vatican denies Pope considering resignation; aide "not a prophet"
M| {The Spanish religious site Vida Eclesial} claimed on Friday that Pope Celestine had drafted a letter of resignation that he would make public on 28 June.
N| {Vatican spokesman Don Fabrizio Mancuso} said that the report was without foundation.
N| {Cardinal Joseph Okwudili, a close adviser,} said that he was not a prophet and would not answer such questions.
A| {Two officials of the Curia} said that the Pope had asked canon lawyers in spring to review the rules on a vacancy.
N| {One of the canonists, Professor Ludovica Serra,} said that she was bound by pontifical secrecy.
N| {The Pope} told pilgrims on Sunday that "one governs with the head, not with the knees".
M| {The German Catholic agency KNK} reported that the monastery in the Vatican gardens was being renovated.
N| {Mancuso} said that the roof leaked.
V| Pope Celestine, 81, has used a wheelchair since last autumn.
? Is the Pope going to resign? | 1A 2D+ 3W+ 6D+
? Has the Pope written a letter of resignation? | 1A 2D+ 3W+
? Did the Pope ask lawyers to look at the rules on resignation? | 4A 5W+
? Has the Pope resigned? | 1P 2D+
? Is it true that there is no resignation letter? | 1D 2A+ 3W+
? why is the monastery being repaired | 8A+=the roof leaked
? Is the Pope in hospital? | -
? When would the letter be published? | 1A=on 28 June ; 2D+

= Rail link: Kenya "seeking Chinese loan again", officials say
A| {Two Kenyan treasury officials} said the government had applied to China's Exim bank for 5.3 billion dollars to extend the railway from Naivasha to the Ugandan border.
N| {Treasury secretary John Mbadi-Otieno} told a radio station that "conversations" were being held with several partners.
N| {China's embassy in Nairobi} did not respond to questions.
M| {Uganda's New Horizon newspaper} reported that the loan had been approved on 2 April.
N| {The treasury's public debt office} said that no new agreement with the bank had been concluded.
N| {Opposition senator Edwin Sifuna-Oloo} asked for the application to be tabled.
N| {Railway managing director Philip Mainga-Kirui} said that surveyors would be in the field in July, whoever paid.
V| Kenya owes the bank about 4.6 billion dollars from the first two phases.
? Has Kenya applied to China for a new railway loan? | 1A 2W+ 3W+
? Has the loan been approved? | 3W+ 4A 5D+
? Is it true that no new loan has been agreed? | 4D 5A+
? How much money is Kenya asking for? | 1A=5.3 billion dollars ; 2W+ 3W+
? Has work on the extension begun? | 7P+
? did uganda apply for the loan | -
? Has the application been published? | 6P
? How much does Kenya owe the Exim bank already? | 8A=about 4.6 billion dollars

= Canadian soldier found alive in Latvia forest, army confirms after denial
V| A Canadian gunner missing since a night exercise in Latvia was found alive on Thursday, two kilometres from where he was last seen.
N| {Latvia's military police} had said on Wednesday that a report of his rescue was untrue.
M| {The Ottawa Chronicle} had published that report, quoting a relative.
N| {Colonel Stéphane Bourque, the Canadian commander,} said that Bombardier Tyler Moss was dehydrated and had a sprained knee.
N| {Bourque} declined to say how he had become separated from his unit.
N| {The relative, his aunt Debbie Moss,} said that she had received a text message from him on Tuesday night.
A| {Soldiers} said he had left the camp after an argument.
N| {The Canadian forces' investigation service} will look into the circumstances.
N| {Latvia's defence minister, Ivars Sprūds-Kalns,} thanked the volunteers.
? Has Bombardier Moss been found? | 1A 4A+
? Was the soldier found on Wednesday? | 1D 2D
? How did Moss get lost? | 5W+ 7A=he had left the camp after an argument ; 8W+
? Was the soldier injured? | 4A+
? Did Moss desert? | 5W+ 7A 8W+
? is moss dead | 1D 4D+
? Did the missing man contact his family? | 6A+
? Is it true that Moss was not hurt? | 4D+

= Sydney Opera contractor insolvent? Unions hear one thing, staff another
M| {The Construction Daily} reported on Tuesday that Barrow & Teale, the contractor renewing the roof of Sydney's concert hall, would enter administration by Friday.
N| {Barrow & Teale} said it was "trading as normal" and had paid all wages due.
N| {The administrator named in the report, Simon Cathcart of KFG,} said that he had no comment on potential appointments.
A| {Three subcontractors} said they had not been paid since March.
N| {The construction union's state secretary, Darren Greenfield-Jones,} said that he had been assured on Monday that the firm was sound, and did not believe it.
N| {The New South Wales arts minister, Penelope Sharp,} said that she would wait for advice.
N| {The company's bank} declined to comment on a customer.
V| The firm lost 88 million dollars last year on a hospital in Perth.
? Will Barrow & Teale go into administration? | 1A 2D+ 3W 6W 7W
? Is the contractor insolvent? | 1A 2D+ 3W 7W
? Have subcontractors been paid? | 4D
? Have employees' wages been paid? | 2A+
? Is it true that Barrow & Teale is in good health? | 1D 2A+ 3W 4D 5D 7W
? Has Cathcart been appointed? | 3W+
? did the company lose money on the concert hall | -
? Has work on the roof stopped? | -

= Egyptian-born financier held in Lugano, not Monaco
V| A report by this website that financier Sherif Mansour-Bey was arrested in Monaco on Saturday was wrong: he was detained in the Swiss city of Lugano.
N| {The Ticino public prosecutor, Nadia Bernasconi,} confirmed the arrest on Monday at the request of Italy.
N| {She=Nadia Bernasconi} would not describe the charges.
N| {Monaco's police} had denied on Sunday that they were holding anyone of that name.
A| {An Italian investigator} said that the case concerned bribes for a power station in Iraq.
N| {Mansour-Bey's lawyer, Tiziano Keller,} said that extradition would be opposed and that he would make no other statement.
M| {Milan's Corriere Lombardo} put the bribes at 41 million euros.
N| {The engineering firm named by the paper, Termoelettra,} did not answer a request for comment.
N| {Iraq's electricity ministry} said that all its contracts were clean.
? Was Mansour-Bey arrested in Monaco? | 1D 4D
? Where was the financier arrested? | 1A=in the Swiss city of Lugano
? Did the website correct its report? | 1A
? Were bribes paid for an Iraqi power station? | 3W 5A 6W+ 7A 8W+ 9D+
? How much is said to have been paid in bribes? | 7A=41 million euros ; 8W+ 9D+
? Has he been extradited to Italy? | 6P+
? is termoelettra's boss in jail | -
? What are the charges? | 3W 5A=bribes for a power station in Iraq ; 6W+

= Abuja: minister's convoy kidnapping "story", says ministry; driver missing
M| {The Abuja paper Capital Watch} reported on Monday that Nigeria's solid minerals minister, Dele Akinwande, had been stopped by kidnappers on the Lokoja road and had been released only after his aides paid in cash.
N| {The ministry} said that the minister had travelled by air and that the story was "a story".
N| {The airline, Zuma Air,} said that it could not disclose whether he had been on its Sunday flight.
A| {A policeman at Lokoja} said that one of the ministry's cars had been found with its doors open.
N| {Kogi state's police command} said that a driver employed by a federal ministry was missing and that the matter was being investigated.
N| {Akinwande} told a conference on gold that he would not waste their time with rumours.
N| {The driver's wife, Hauwa Sule,} said he had telephoned on Sunday to say he was driving "oga" to Abuja.
V| Eleven people were abducted on the same road last month.
? Was the minister stopped by kidnappers? | 1A 2D+ 3W 5W 6W+
? Was a ransom paid for Akinwande? | 1A 2D+ 6W+
? Did the minister travel by road? | 1A 2D+ 3W 7A
? Is it true that he took a plane? | 1D 2A+ 3W+ 7D
? Is the driver missing? | 5A
? How much was handed over? | 2D+
? were eleven people kidnapped on sunday | -
? Has the driver been found? | 5D

= Tunisian judge on hunger strike moved to clinic, family says
N| {The brother of jailed Tunisian judge Bechir Akremi-Zouari, Moez,} said on Sunday that prison guards had told him the judge was taken to a clinic on Saturday after collapsing in his cell.
N| {The prisons directorate} said the judge was under normal medical supervision and that it did not publish details.
N| {Its spokesman, Ramzi Kouki,} hung up when asked whether he was in the prison.
A| {A clinic employee} said that two patients had arrived under guard on Saturday, and that he had not been told their names.
N| {Justice minister Leila Jaffel-Ben Salem} told parliament that nobody in Tunisia's prisons was on hunger strike.
N| {The judges' association} said that Mr Akremi-Zouari had refused food for 31 days.
M| {The French site Orient Matin} reported that doctors feared for his kidneys.
V| He was sentenced in July to eight years for concealing evidence.
? Has the judge been taken to a clinic? | 1A 2W+ 3W+
? Is Akremi-Zouari on hunger strike? | 5D+ 6A
? Is it true that the judge is eating normally? | 5A+ 6D
? For how many days has he refused food? | 5D+ 6A=31 days
? Has the judge died? | -
? what was he convicted of | 8A=concealing evidence
? Did the employee recognise the judge? | 4D
? Has he been pardoned? | -

= Korean lift maker denies recall after fatal accident
M| {The Busan newspaper Gukje Sinbo} reported on Wednesday that lift maker Hanseong would recall 12,000 lifts after a brake failed in a tower block in Incheon and killed two residents.
N| {Hanseong} said that no recall had been decided and that the brake had been maintained by another firm.
N| {The maintenance firm, Dongin Tech,} did not answer its telephone.
N| {The Korea Elevator Safety Agency} said that it was dismantling the brake and could not say before next week why it had failed.
A| {A former Hanseong engineer} said that a weak spring had been known about since 2021.
N| Asked about the spring, {Hanseong's quality director, Cho Nam-gil,} said that he would have to look into it.
M| {MBS television} said three, not two, had died.
N| {The Incheon fire department} confirmed two deaths and said a third person was in intensive care.
? Will Hanseong recall its lifts? | 1A 2D+
? Why did the brake fail? | 4W 5A=a weak spring ; 6W+
? How many people died in the lift? | 1A=two ; 7A=three ; 8A=two
? Were three people killed in Incheon? | 1D 7A 8D
? Did Hanseong know about a weak spring? | 5A 6W+
? who maintained the brake | 2A+=another firm ; 3W+
? Has the safety agency finished its examination? | 4D
? Has Hanseong's chairman resigned? | -

= Rescued or rehearsed? Video of Kenyan abductees released
M| {The Kenyan channel Citizen One} reported on Monday that four young men who vanished after criticising the president online had been dropped off at different places in Nairobi during the night.
N| {The mother of one of them, Jane Wambui,} said her son was at home and was not talking.
N| {The inspector general of police, Japheth Koome-Letiyo,} said that police had never held them.
A| {A friend of two of the men} said that they had been kept in a cellar and had been told to say they had been travelling.
N| {The families' lawyer, Nelson Havi-Otiende,} said that three were back and that he had no news of the fourth, Billy Mwangi-Kariuki.
N| {The president} said at a church service that the disappearances would stop.
N| {The human rights commission's chair, Roseline Odede,} said it could not yet establish who had taken them.
V| Eighty-two people have been reported abducted since June.
? Have all four men been released? | 1A 5D+
? Were the men held by the police? | 3D+ 7W
? Has Billy Mwangi-Kariuki returned home? | 1A 5W+
? Is it true that the police never detained them? | 3A+ 7W
? Where were they held? | 4A=in a cellar
? did the president admit that the state abducted them | -
? How many people have disappeared since June? | 8A=Eighty-two
? Has Jane Wambui's son described what happened? | 2D+

= Mali fuel convoy burned, drivers missing; army reports success
A| {Transporters in Bamako} said on Saturday that a convoy of more than a hundred tankers had been attacked near Kolondiéba and that about forty had been set alight.
N| {Mali's army} said that an ambush had been foiled and that the convoy had reached Bougouni.
N| {The head of the tanker drivers' union, Yacouba Katilé-Sow,} said that he was without news of eleven drivers.
M| {Senegal's Dakar Quotidien} published a video in which fighters are seen among burning vehicles.
V| The road in the video corresponds to the stretch near Kolondiéba, but the date could not be determined.
N| {The army's information chief, Colonel-Major Souleymane Dembélé-Ba,} refused to take questions about drivers.
N| {A statement attributed to the jihadist alliance JNIM} claimed the destruction of "all" tankers.
N| {Ivory Coast's hauliers' federation} said its members would wait before sending more lorries.
V| Filling stations in Bamako have been closed since Tuesday.
? Was the fuel convoy destroyed? | 2D+ 7A+
? How many tankers were set on fire? | 1A=about forty ; 7A+=all
? Did the convoy get through to Bougouni? | 2A+ 7D+
? Are drivers missing? | 3A+ 6W+
? Is it true that the ambush failed? | 1D 2A+ 7D+
? when was the video shot | 5W
? Were drivers killed? | 6W+
? Have the Ivorian hauliers resumed deliveries? | 8D+

= Jakarta's new central bank deputy: family tie denied, then admitted
M| {The Jakarta weekly Majalah Suara} said on Thursday that Tito Prabangkara, nominated as deputy governor of Indonesia's central bank, was the president's nephew and had been promised the governorship in 2027.
N| {Presidential spokesman Hasan Nasbi-Rahman} said on Thursday that the nominee had been chosen on merit and that he knew of no family relation.
N| {Prabangkara} said in his hearing on Monday that the president was his mother's brother.
N| {Nasbi-Rahman} declined on Monday to say when he had found out.
N| {Governor Perwira Warsito} said that his term ran until 2028 and that he intended to complete it.
A| {Two members of parliament's finance committee} said they had been asked by telephone to vote yes.
N| {The committee's chairman, Misbakhun Lubis,} said that nobody had called him.
V| The rupiah fell to a record low of 17,200 to the dollar.
V| The committee will vote on Wednesday.
N| {The central bank} declined to comment on the nomination or on any promises connected with it.
? Is the nominee the president's nephew? | 1A 2W+ 3A+ 10W
? Was Prabangkara promised the governor's job? | 1A 10W
? Is Warsito leaving before 2028? | 5D+
? Were lawmakers pressed to approve the nominee? | 6A 7D+
? Has Prabangkara been confirmed as deputy governor? | 9P
? did the spokesman say when he learned of the relation | 4W+
? Why did the rupiah fall? | -
? Did the governor resign on Monday? | 5D+
