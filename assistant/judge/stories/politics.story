= Treasury minister quits hours after budget pages reach the press
V| Annabel Thorne stepped down as financial secretary to the Treasury on Wednesday evening, five hours after photographs of the draft Budget's tax chapter appeared on a trading website.
N| {Her letter to the prime minister} said she had left the folder on the back seat of a hired car and had "fallen short of the standard I set for others".
N| {Downing Street} insisted that the decision was hers alone and that nobody had asked her to go.
A| {Two people who were in the building} told a different tale, saying the chief whip gave her until nightfall.
N| {The whip, Sir Gavin Oduya}, did not return calls on Wednesday night.
V| Sterling fell by almost a cent against the dollar in the half-hour after the pages appeared, before recovering most of the loss.
N| {The car firm, Beeline Executive}, said its driver had handed the folder to a police station in Lambeth without opening it.
V| Ms Thorne, 44, had held the post since last year's reshuffle and was tipped for the cabinet.
N| {The shadow chancellor, Peter Malkin}, called for a full inquiry and said the Budget, due on 11 November, should be put back by a month.
N| {The Treasury} said the date would not move.
? Has Annabel Thorne left her job? | 1A 2A+
? Was Thorne forced out? | 3D+ 4A 5W+
? where did the minister leave the papers | 2A+=on the back seat of a hired car
? Will the Budget be delayed? | 9P 10D+
? Did the driver leak the tax chapter? | 7D+
? Did sterling rise when the pages came out? | 6D
? Has the chancellor offered to resign over the leak? | -
? Did police arrest anyone in Lambeth? | -

= Councillors at odds over paid parking in Ballinreagh
V| Free parking on Ballinreagh's Market Street will end on 1 March after the county council voted 14 to 11 on Monday night for a charge of €1.20 an hour.
N| {Cathaoirleach Marie Tuohy}, who had the chair for the four-hour sitting, said the income would pay for footpaths "and for nothing else".
N| {Traders' spokesman Donal Considine} said he had been promised as much in 2017 about the bin levy, and the footpaths were still broken.
A| {Several shopkeepers in the public gallery} shouted that they would not put up the machines outside their premises.
N| {Councillor Fergal Mee}, whose motion to give shoppers a first hour free fell by three votes, described the result as a tax on old people.
N| {He=Fergal Mee} would not say whether he meant to bring it back in the spring.
N| {The council's director of services, Aoife Brannock}, told the meeting that 38 per cent of spaces were taken all day by people who work in the town.
N| No machine has been bought yet, {she=Aoife Brannock} said, because the tender closes only on 20 January.
V| Parking beside the church and at the mart stays free.
? Did the council approve parking fees for Market Street? | 1A
? how much is the hourly charge | 1A=€1.20 an hour
? has the council bought the parking machines | 8D+
? Will the first hour be free of charge? | 5D
? Does Mee intend to table the free hour again? | 6W+
? what will the parking money be used for? | 2A+ 3D
? Will drivers have to pay at the mart? | 9D
? Did shopkeepers vandalise parking machines? | -
? Is the parking charge already in force? | 1P 8D+
? Did anybody object to the new charge? | 4A 5A

= Kenyan teachers' union rejects pay offer as classrooms stay shut
N| {The Kenya Alliance of Post-Primary Educators} told its 61,000 members on Sunday to stay at home for a third week, after turning down a government offer of a 6 per cent rise spread over two years.
N| "We asked for 20 and we were handed an insult," {its secretary-general, Wycliffe Nandwa}, told a rally in Kakamega.
N| {Education cabinet secretary Josephine Mwikali} said the state had no more money and urged the teachers to return while talks went on.
N| {She=Josephine Mwikali} denied having threatened anyone with dismissal, saying a circular that did so had been "drafted by somebody and signed by nobody".
M| {The Daily Sentinel} published the circular on Friday, with a signature at the foot of it.
N| According to {Nandwa}, eleven head teachers in Busia have already received letters ending their contracts.
N| {The Teachers Service Commission} would neither confirm nor deny that any such letters had gone out.
V| The walkout, which began on 2 September, has closed about 4,300 secondary schools, while primary schools, whose staff belong to another union, are open as usual.
A| {Parents in several counties} said candidates for the November examinations were being taught in churches by retired teachers.
V| A labour court judge, Hannah Cheptoo, will hear the commission's request to have the strike declared unlawful on Thursday.
? Did the teachers accept the government's pay offer? | 1D+ 2D+
? how big a pay rise did the union want? | 2A+=20
? Have striking teachers been sacked? | 4O 6A+ 7W+
? is it true that Mwikali signed the circular? | 4D+ 5A
? Has the court ruled the strike illegal? | 10P
? Are primary schools shut by the walkout? | 8D
? how many schools have closed | 8A=about 4,300
? Have the November exams been postponed? | -

= Dutch coalition talks break off a second time, with each side blaming the other
V| The four parties trying to form a Dutch government left their villa outside The Hague at midnight on Thursday without an agreement and without naming a day to resume.
N| "There is no point in eating any more sandwiches together," said {Maarten Hoekzema of the liberal Nieuw Verbond}, adding that the gap over nitrogen was too wide.
N| {Farmers' leader Ineke Stuifbergen} said her party had not walked away and that she would be at the table on Monday if anyone else was.
N| {Informateur Hugo van der Grinten} refused to say whether he would hand back his commission to parliament.
M| {The broadcaster Omroep Delta} reported that he had already written the letter.
A| {A negotiator for one of the smaller parties} said the true sticking point was not nitrogen at all but who would get the finance ministry.
N| {Hoekzema} dismissed that as gossip, remarking that posts had never once been raised in six weeks.
V| An earlier attempt, led by the social democrat Anouk Teeven, collapsed in July over asylum.
N| {Polling by the institute Peilwijzer} suggests 58 per cent of the Dutch would now welcome a new election.
V| None can be held before February under the electoral law.
? Did the Dutch parties reach a coalition deal? | 1D 2D+
? Why did the talks fail? | 2A+=the gap over nitrogen was too wide ; 6A=who would get the finance ministry
? Did the parties argue about ministerial posts? | 6A 7D+
? Will Van der Grinten give up his assignment? | 4W+ 5A
? Has the informateur asked for more time? | -
? did Stuifbergen's party quit the negotiations? | 3D+
? why did the July attempt collapse | 8A=over asylum
? Will Dutch voters go to the polls again in January? | 10D

= Peru's congress spares interior minister over Huancané shootings
V| A motion to censure Peru's interior minister, Evaristo Chumpitaz, failed on Tuesday night when only 59 of 130 members of congress backed it, seven short of the number required.
N| {Chumpitaz}, a retired police general, called the vote a vindication and said he would remain at his desk "as long as the president wishes".
V| The motion was tabled after four protesters were shot dead on a bridge near Huancané in May.
N| {The minister} has always maintained that no officer under his command fired live rounds that day.
N| {A forensic report by the public ministry}, read out in the chamber, found 7.62-millimetre police ammunition in two of the bodies.
N| "He knows it and he lies about it," {opposition congresswoman Nélida Apaza} told colleagues during the debate.
N| {Prosecutors in Puno} said they had not decided whether to charge anyone.
A| {Lawmakers from three parties} said pressure from the palace had changed at least a dozen votes overnight.
N| {President Rómulo Icaza's press secretary} did not reply to a message asking about that.
V| Congress removed Chumpitaz's predecessor, Delia Farfán, by a single vote last December.
? Was Chumpitaz removed from office by congress? | 1D 2D+
? how many members voted for the censure | 1A=only 59
? Did the police use live ammunition at the bridge near Huancané? | 4D+ 5A 6A
? have any officers been charged over the killings? | 7D+
? Did the presidential palace lean on lawmakers? | 8A 9W+
? Did Icaza sack the interior minister? | 2D+
? Who was ousted in December? | 10A=Delia Farfán
? Did Farfán order the police to shoot? | -

= Tulsa-area district picks its fourth schools chief in five years
V| The Verdigris Creek school board voted 5-2 on Monday to hire Darnell Whitcomb, a deputy superintendent from Wichita, as the district's next superintendent.
V| Whitcomb, 51, will start on July 1 at a salary of $214,000, about $30,000 more than the last permanent superintendent was paid.
N| {Board president Carla Sandifer} said he stood out among 26 applicants because he had "turned around three failing middle schools without closing one".
N| {Trustee Bill Haskew}, who voted no, said the board had never called the references he asked for.
N| {Sandifer} said every reference had been called, some of them twice.
N| {Whitcomb} told the board by video link that he did not intend to bring Wichita's phonics curriculum with him.
A| {Some parents at the meeting} said they had been told the opposite by a recruiter.
N| {The search firm, Pruitt Lang Associates}, declined to comment on its conversations with families.
V| His predecessor, Monique Ferrell, left in October after a dispute over bus contracts, and the deputy who filled in did not apply.
V| The district has 9,800 students and a projected deficit of $6.1 million.
? Has Verdigris Creek hired a new superintendent? | 1A
? what will Whitcomb earn? | 2A
? Did the board check Whitcomb's references? | 4D+ 5A+
? Will Whitcomb introduce the Wichita phonics program? | 6D+ 7A
? was the board's decision unanimous | 1D 4D
? How many people applied for the post? | 3A+=26 applicants
? why did Ferrell leave | 9A=after a dispute over bus contracts
? Did Whitcomb shut down middle schools in Wichita? | 3D
? Did Ferrell apply for her old job? | -

= Slovenes throw out law on building beside rivers
V| Slovenian voters on Sunday rejected a law that would have let hotels be built closer to lakes and rivers, with 71 per cent against it on a turnout of 46 per cent.
N| "The people said hands off our water, and they said it loudly," said {Tjaša Kobilšek of the campaign group Za Bistro}.
N| {Environment minister Aljoša Podbevšek} conceded defeat an hour after polls closed and said the statute would not be brought back in this parliament.
N| {He=Aljoša Podbevšek} ruled out stepping down, saying that he had been elected to do more than one thing.
A| {Government officials} said privately that his position had been weakened.
N| {Prime minister Renata Ogrizek}, on a visit to Vienna, made no comment on the outcome.
V| The quorum, one-fifth of all registered voters, was easily passed.
N| {The electoral commission} said 1.7 million people had been entitled to vote and that no irregularities had been reported.
? Did Slovenian voters approve the river building law? | 1D 2D 3D+
? Will the minister Podbevšek resign? | 4D+
? what was the turnout | 1A
? How did prime minister Ogrizek react to the vote? | 6W+
? did the referendum reach the quorum | 7A
? Were there irregularities in the referendum? | 8D+
? Will the law be tabled again before the next election? | 3D+
? Did Ogrizek's coalition partners demand an election? | -
? was the referendum valid? | 7A 8A+
? Is the environment minister's job safe? | 4A+ 5D

= Slovenia's environment minister goes after water vote
V| Aljoša Podbevšek resigned on Wednesday, three days after Slovenes voted down the law on riverside building that bore his name.
N| "On Sunday I said I would stay; I have since counted the friends I have left," {the environment minister} told reporters in Ljubljana.
N| {Prime minister Renata Ogrizek} said she had accepted the letter "with thanks and without surprise".
M| {The weekly Obzor} reported that she had asked for it on Monday night.
N| {Her office} called that report untrue.
N| {Podbevšek}, asked about it on the steps of the ministry, smiled and said that he would leave history to the historians.
V| The junior partner in the coalition, the Green Centre, wants the portfolio for its deputy leader, Nejc Vidergar.
N| {Vidergar} said nobody had offered him anything.
V| Under Slovenian law the prime minister has 15 days to name a successor.
? Will the minister Podbevšek resign? | 1A 2A+ 3A+
? Did Ogrizek demand Podbevšek's resignation? | 4A 5D+ 6W+
? when did Podbevšek resign | 1A=on Wednesday
? Has Vidergar been appointed environment minister? | 7P 8D+
? Has Vidergar been offered the ministry? | 8D+
? how long does Ogrizek have to appoint a replacement? | 9A=15 days
? Did Slovenian voters approve the river building law? | 1D
? What was the turnout in the referendum? | -

= Labour holds Waipā South with its majority cut to 312
V| Labour's Hinemoa Pretorius won Saturday's by-election in Waipā South with 11,406 votes, 312 more than National's Gareth Loftus.
V| At last year's general election the party carried the seat by 4,850 votes.
V| Turnout was 49 per cent, down from 78 per cent.
V| Act's candidate, the dairy farmer Rob Stent, came third with 2,190 votes, and the Greens lost their deposit.
V| The vote was called when the sitting MP, Alan Whareaitu, left parliament in August to run a development bank in Suva.
V| About 600 special votes, cast by people living overseas or in hospital, are still to be counted.
V| The electoral commission will declare the official result on 3 December.
N| {Loftus} said he would wait for the specials before thinking about a recount.
V| Rain fell on the electorate all day, and a polling place in Te Pahu closed for an hour because of flooding.
? Who won the Waipā South by-election? | 1A=Hinemoa Pretorius
? by how many votes did Labour win the by-election? | 1A=312
? Did National take the seat from Labour? | 1D
? Has Loftus asked for a recount? | 8D+
? why was there a by-election in Waipa South | 5A=when the sitting MP, Alan Whareaitu, left parliament
? Have all the votes been counted? | 6D 7O
? Did turnout go up on the general election? | 3D
? Did the flooding in Te Pahu stop people from voting? | -
? Is the by-election result final? | 6D 7P
? Did Labour's majority shrink compared with the general election? | 1A 2A

= Philippine immigration officers relieved after 'pastillas' video surfaces again
N| {The Bureau of Immigration} said on Friday it had relieved 17 officers at Clark airport after a video appeared to show one of them accepting banknotes rolled in candy wrapper.
N| {Commissioner Lourdes Balagtas} said the seventeen were "not yet guilty of anything" and would draw salaries during a 90-day inquiry.
N| {A lawyer for three of them, Efren Tumulak}, told the radio station DZXQ that the footage dated from 2019 and showed a birthday party.
N| {The senator who released it, Imelda Roxanne Sy}, said it was filmed in June and that she had the phone.
V| The Bulletin could not establish when the video was made.
A| {Two officers who still work at the airport} said money changed hands there "every night there is a flight from Hangzhou".
N| {Balagtas} denied that, saying that Clark had not handled a flight from that city since April.
V| Airport records seen by this newspaper list 22 arrivals from Hangzhou in May and June.
N| {The justice secretary, Teodoro Macalintal}, said he was weighing whether to place the entire bureau under a caretaker.
? Were immigration officers at Clark airport fired? | 1O 2D+
? Have 17 officers been taken off duty at Clark? | 1A+ 2A+
? when was the video filmed? | 3A+=2019 ; 4A=in June ; 5W
? Did immigration officers take bribes from passengers? | 1A+ 2W+ 3D+ 6A 7D+
? Did Clark have flights from Hangzhou after April? | 6A 7D+ 8A
? Has a caretaker been put in charge of the bureau? | 9P+
? Has senator Sy resigned? | -
? how long will the inquiry last | 2A+=90-day

= Leaked memo on migrant housing embarrasses Saxony's interior ministry
V| A 14-page memorandum in which Saxony's interior ministry discusses putting asylum seekers in disused barracks near Kamenz was published on Tuesday by the website Klartext Ost.
N| {The state's interior minister, Konrad Wieprecht}, said the paper was a thought experiment by a department head and had never reached his desk.
M| {Klartext Ost} wrote that his initials and a green tick were on the second page.
N| {A ministry spokeswoman} acknowledged as much late in the afternoon, explaining that the minister "initials several hundred pages a week".
N| {Kamenz mayor Silvio Grunert} said he had first heard of the idea from a reporter and felt made a fool of.
N| "Nobody is going to be moved to Kamenz, not this winter and not next," {Wieprecht} told the state parliament.
A| {An official in the housing department} said architects had measured the barracks in August.
V| Police in Dresden have opened an investigation against persons unknown for breach of official secrecy.
N| {Klartext Ost's editor, Mira Tschernig}, said she would sooner eat the memo than reveal who gave it to her.
V| The barracks were last used in 2003 by a tank battalion.
? Did minister Wieprecht see the memo on Kamenz before it leaked? | 2D+ 3A 4A+
? Will asylum seekers be housed in the Kamenz barracks? | 2O 6D+
? have architects inspected the barracks | 7A
? Who leaked the document? | 8W 9W+
? Was the mayor of Kamenz told by the ministry? | 5D+
? Have police searched the offices of Klartext Ost? | -
? when were the barracks last in use? | 10A=in 2003
? Have soldiers been stationed at the barracks since 2010? | 10D

= Indore ward engineer transferred after drain collapse, deputy mayor says file was ignored
V| The municipal corporation has moved executive engineer Prakash Solanki from Ward 41 to the records office, a week after a covered drain he had certified gave way and swallowed a parked autorickshaw.
N| {Additional commissioner Ruchira Tomar} said the transfer was routine and had been on a list since April.
N| {Deputy mayor Harsh Vardhan Jhala} said it was nothing of the kind.
N| "I signed the order on Tuesday because people were angry, and they had every right to be," {he=Harsh Vardhan Jhala} told reporters at the site.
N| {Solanki}, reached by phone, said he had warned three times in writing that the slab was too thin.
N| {Tomar} said no such letters were on file.
A| {Staff in the drainage section} said copies were pinned to the notice board for most of last year.
V| Nobody was hurt when the drain collapsed on the night of 3 August.
V| The rickshaw's owner, Salim Mansuri, has asked for 1.8 lakh rupees and has so far been given a form.
V| A similar slab failed in Ward 17 in 2022, injuring two schoolboys.
? Was the engineer's transfer a routine one? | 2A+ 3D+ 4D+
? Did Solanki warn the corporation about the slab? | 5A+ 6D+ 7A
? has the rickshaw owner been compensated | 9D
? Was anyone injured in the Ward 41 collapse? | 8D
? how much money does Mansuri want? | 9A=1.8 lakh rupees
? Has Solanki been dismissed from service? | 1D
? Did Solanki build the slab in Ward 17? | -
? when did the drain cave in? | 8A=on the night of 3 August

= French schools minister keeps job as son's private-lycée place is explained
N| {Solène Vauquelin, France's education minister}, told the National Assembly on Tuesday that her elder son had been admitted to the Lycée Saint-Omer in Versailles "like any other boy, by sitting an exam".
M| {Le Fil du Matin} had reported the day before that the fourteen-year-old was let in two months after the list closed.
N| {The school's head, Father Bertrand Quesnoy}, said in a statement that the exam had been held in March and that the boy had finished eleventh.
N| Pressed by the Communist deputy Karim Ouldache, who asked her whether a telephone call had been made, {she=Solène Vauquelin} said that she did not have the number.
A| {A teacher at the lycée}, who asked not to be named because staff have been told to stay silent, said there was no exam that year at all.
N| {The Élysée} said the minister enjoyed the president's full confidence and that talk of a reshuffle was premature.
V| Her predecessor, Rémi Castagnol, resigned in January over an unpaid tax bill.
N| {Teachers' unions} have called a day of action for 14 October, over class sizes.
V| The school charges €9,400 a year.
? Did Vauquelin's son have to pass a test to get into the lycée? | 1A+ 3A+ 5D
? was the boy admitted after the deadline | 1O 2A
? Did Vauquelin phone the school? | 4D+
? has the education minister been sacked? | 6D+
? Are the unions striking over the minister's son? | 8D+
? How much are the fees at Saint-Omer? | 9A=€9,400 a year
? Why did Castagnol go? | 7A=over an unpaid tax bill
? Did the president ring the headmaster? | -
? Was an entrance exam held at Saint-Omer this year? | 1A+ 3A+ 5D

= Mayor of Porto Jacuí denies he fled as river rose
V| Two days after floodwater covered the lower half of Porto Jacuí, the Brazilian town's mayor is still explaining where he was on Saturday night.
N| {Ademir Scholze} said on Monday that he had spent it at the fire station, "in rubber boots, with a telephone at each ear".
N| {The fire station's commander, Captain Rosane Tavares}, told Rádio Vale that she had not seen him there until after eight the next morning.
V| A photograph posted by a guest at a wedding in Gramado, 90 kilometres away, shows a man with the mayor's build and beard holding a glass.
N| {His chief of staff, Everton Kist}, said the man in the picture was the mayor's cousin.
N| {The cousin, Valdir Scholze}, when he was asked, laughed and said he had no beard and never had one.
V| Three residents drowned, the youngest of them aged six, and 2,100 were taken to gymnasiums on higher ground.
N| {The state governor, Luísa Bragantini}, visited on Sunday, spoke of "shared grief" and gave no answer when reporters asked about the mayor's whereabouts.
V| Councillor Jonas Petry has gathered five of the six signatures he needs to open impeachment proceedings.
? Was the mayor at the fire station on the night of the flood? | 2A+ 3D
? Did the mayor attend a wedding in Gramado? | 2D+ 4A 5D+ 6O
? is the man in the photo Valdir Scholze | 5A+ 6D+
? How many people died in Porto Jacuí? | 7A=Three residents
? Have impeachment proceedings begun against the mayor? | 9P
? Did Governor Bragantini criticise the mayor? | 8W+
? Has the wedding guest been paid for the picture? | -
? did the fire station flood? | -

= Anambra assembly passes budget after all-night sitting
V| The Anambra State House of Assembly passed a budget of 412.6 billion naira for the coming year at twenty minutes past four on Friday morning.
V| Capital projects take 61 per cent of it, most of them roads, while education gets 47 billion and health 29 billion.
V| Members added 3.1 billion naira to the sum the governor had put forward in October.
N| {Speaker Ikechukwu Obiadi} said the increase would pay for erosion control in Nnobi and Agulu.
V| Twenty-six of the thirty members were in the chamber for the final reading, and none voted against.
N| {The finance commissioner, Ngozi Ezeokoli}, said Governor Chidubem Azikwe would sign the bill next week.
V| Last year's budget, of 336 billion, was not passed until the middle of February.
N| {Ezeokoli} put actual spending in the first nine months of this year at 58 per cent of what had been planned.
V| The sitting was interrupted for an hour when the generator failed.
? Has the Anambra assembly approved the state budget? | 1A
? how much did the lawmakers add | 3A=3.1 billion naira
? Did the assembly cut the governor's proposal? | 3D 4D+
? Has the governor signed the budget? | 6P+
? Did anybody vote against the budget? | 5D
? how much was spent on health last year? | -
? what will the extra money be spent on? | 4A+
? Is the budget bigger than last year's? | 7A
? Did the assembly raise the total? | 3A 4A+

= Japan's farm minister apologises for rice remark but stays put
V| Farm minister Daigo Morisawa bowed for eight seconds before a parliamentary committee on Thursday and withdrew a remark that people who could not afford rice should "try being given some by supporters, as I am".
N| "I exaggerated to please an audience, and I hurt people who queue," {the minister} said.
N| {Opposition leader Kaho Tachibana} demanded that he be replaced before the week was out.
N| {Prime minister Shunsaku Hatori} told reporters he wanted Mr Morisawa to "regain trust by working".
M| {The Nikkan Chuo newspaper} said the prime minister had nonetheless sounded out a former vice-minister, Ritsuko Amano, about taking over.
N| {Amano} declined to talk to reporters who waited outside her flat in Setagaya.
N| {The chief cabinet secretary} said he was unaware of any such approach.
V| The average price of a five-kilogram bag has doubled in a year, to 4,280 yen.
N| {Morisawa's office} said on Thursday that he had in fact received no rice since becoming a minister in 2023 and that it could show receipts.
A| {A former secretary} remembered sacks piled to the ceiling.
? Did the minister apologise for what he said about rice? | 1A 2A+
? Has the prime minister dismissed Morisawa? | 4D+
? Was Amano approached about the farm ministry? | 5A 6W+ 7W+
? did morisawa get rice as a gift while in office | 9D+ 10A
? Who asked for Morisawa to go? | 3A+=Kaho Tachibana
? how much does a 5 kg bag of rice cost now? | 8A=4,280 yen
? Is Hatori himself being given rice? | -
? Will the government release rice from its stocks? | -

= Polish coalition partner stays in, for now, after row over judges
N| {Zbigniew Tarnawa}, whose Agrarian Bloc supplies 31 of the Polish government's 239 votes, said on Saturday that his party would remain in the coalition "until the last comma of the judges bill is written".
M| {Portal Wiadukt} had claimed on Friday evening that the Agrarians' council had decided by 40 to 22 to leave.
N| {Tarnawa} said there had been a vote, but that it was about the date of the party congress.
A| {Three members of the council} told this newspaper that both votes had taken place, one after the other.
N| {The justice minister, Bogna Lisiecka}, conceded that the bill had been altered at the Agrarians' request: the age limit for regional court presidents was struck out.
N| {She=Bogna Lisiecka} insisted that no post had been promised in return.
N| Asked by TV Horyzont whether he would be deputy prime minister by Christmas, {Tarnawa=Zbigniew Tarnawa} replied that Christmas was a time for carp.
V| The bill goes to the Senate on 9 December.
N| {The president's office} said it would study the text before saying whether he would sign.
? Have the Agrarians left the Polish government? | 1D+ 2P
? Did the Agrarian council vote to quit the coalition? | 2A 3D+ 4A
? was the judges bill changed to please Tarnawa's party | 5A+
? Was Tarnawa promised the job of deputy prime minister? | 6D+ 7W+
? Will the president sign the judges bill? | 9W+
? When does the bill reach the upper house? | 8A=on 9 December
? Has the Senate passed the bill? | 8P
? How many court presidents will lose their posts? | -

= Wollondra mayor cleared over quarry lunch
V| The New South Wales local government tribunal has found that Wollondra mayor Kerry-Anne Dunstall did not breach the code of conduct when she had lunch with a quarry owner six days before a vote on his licence.
N| {In a 40-page decision published on Wednesday, the tribunal} said the mayor had paid for her own meal, declared the meeting within 24 hours and left the chamber before the vote.
N| {Cr Dunstall} said she had been through fourteen months of "sideways looks at the supermarket" and wanted an apology.
N| {Her accuser, former deputy mayor Col Petherick}, said she would wait a long time for one.
N| {He=Col Petherick} repeated his claim that the licence was agreed between the entrée and the fish.
N| {Quarry owner Milan Sebastijanovic}, who gave evidence by phone, had told the tribunal that they talked about her late husband.
V| The licence, which allows 300,000 tonnes a year to be taken from Razor Hill, was approved 7-1.
N| {The tribunal} ordered the council to pay half of the mayor's legal costs, which her solicitor puts at $86,000.
N| {A council spokesperson} said the order was being looked at.
? Did Mayor Dunstall break the code of conduct? | 1D 2D
? Did the quarry owner pay for the mayor's lunch? | 2D
? Did Dunstall and Sebastijanovic discuss the quarry licence over lunch? | 5A 6D+
? Did the mayor vote on the licence? | 2D
? has petherick apologised to the mayor | 4D+
? Has the council paid the mayor's costs? | 8P 9W+
? how much may be quarried from Razor Hill each year? | 7A=300,000 tonnes
? Did the tribunal revoke the quarry's licence? | -

= Quebec nurses vote to walk out over forced overtime
V| Members of Quebec's second-largest nurses' union have voted 91 per cent in favour of an unlimited general strike, to begin on a date its executive will choose.
N| "Sixteen hours on your feet is not dedication, it is a health hazard," said {Mireille Gagnon-Roy, president of the Fédération des soins}.
N| {Health minister Philippe Doucet-Lamarre} called the vote regrettable and said essential services legislation would keep seven nurses in ten at their posts.
N| {Gagnon-Roy} said the figure in the law was in fact six in ten for wards other than intensive care.
N| {The labour tribunal}, which rules on such things, said it had not yet received a list of essential services from either side.
V| The union's 24,000 members have been without a contract since 31 March.
N| {The minister=Philippe Doucet-Lamarre} denied that the province was preparing a back-to-work law, saying there was nothing to order anybody back from.
M| {Le Courrier de la Capitale} reported on Thursday that a draft of such a law was circulating among deputy ministers.
N| {The treasury board} offered 12.7 per cent over five years in its last proposal, and the nurses want 21.
? Have Quebec's nurses gone on strike? | 1P 7D+
? Did the union members back a strike? | 1A
? what share of nurses must keep working during a strike? | 3A=seven nurses in ten ; 4A+=six in ten
? Is the Quebec government drafting back-to-work legislation? | 7D+ 8A
? How big a raise do the nurses want? | 9A=21
? when will the walkout begin | 1W
? Have patients died because of overtime? | -
? Have doctors joined the nurses? | -

= Gauteng housing official 'did not resign', department says, contradicting her letter
N| {The Gauteng housing department} said on Monday that its acting head, Nomvula Radebe-Sithole, was on annual leave and "has not resigned".
V| A letter dated 8 May, bearing her name and signature and seen by the Vaal Courier, says the opposite: "I hereby tender my resignation with immediate effect."
N| {Ms Radebe-Sithole}, contacted on WhatsApp, sent back a photograph of an empty desk and no words.
N| {Department spokesperson Thabiso Motloung} suggested the letter might be a draft.
A| {Colleagues} said she had cleared her office on the night of the eighth and handed in her access card.
N| {Motloung} said there was no record of an access card being returned.
V| Ms Radebe-Sithole had been told by the auditor-general to explain 74 million rand paid for houses in Sebokeng that were never built.
N| {DA provincial legislator Craig Vermaak} asked why someone on leave needed a replacement, since a circular had introduced one, Dumisani Khoza, on Friday.
N| {Mr Khoza} confirmed that he had been given the post, "for how long you must ask the MEC".
? Has Radebe-Sithole resigned? | 1D+ 2A 4D+ 5A
? Did she hand in her access card? | 5A 6D+
? Has a new acting head been named at the Gauteng housing department? | 8A 9A+
? How long will Khoza be in the job? | 9W+
? How did Radebe-Sithole answer when asked about her resignation? | 3W+
? Did Radebe-Sithole steal the money for the Sebokeng houses? | -
? Were the houses in Sebokeng built? | 7D
? how much was paid for the Sebokeng houses | 7A=74 million rand

= Andalusian budget falls after three regionalists abstain
V| Andalusia's parliament voted down the regional budget by 55 to 52 on Thursday, the first such defeat for the government of Inmaculada Berrocal.
V| Three members of the regionalist group Tierra Sur, whose support she had announced on Monday, abstained.
N| {Their leader, Curro Almagro}, said he had never promised anything beyond "reading it with affection".
N| {Berrocal's spokesman, Nicolás Ferrándiz}, showed reporters a text message in which Almagro had written: "You have our three."
N| {Almagro} acknowledged that he had sent it, but said it referred to tickets for a football match.
N| The government will now roll over this year's accounts, {Ferrándiz} said, and bring a new bill in February.
N| {He=Nicolás Ferrándiz} ruled out early elections.
A| {Two senior figures in Berrocal's own party} said the decree to dissolve the chamber was already on her desk.
N| {The chamber of commerce in Seville} said the delay would hold up 140 million euros of payments to builders.
V| The last time an Andalusian budget failed was in 2018.
? Did the Andalusian parliament pass the budget? | 1D
? Did Almagro promise his votes to Berrocal? | 3D+ 4A+ 5D+
? How did the three Tierra Sur members vote? | 2A
? Will Berrocal call early elections? | 7D+ 8A
? Has parliament been dissolved? | 7D+ 8P
? when will a new budget be presented? | 6A+=in February
? Did Almagro go to the football match? | -
? Has Berrocal resigned? | -

= Bulgarian customs chief named, then un-named, in one afternoon
N| {Bulgaria's finance ministry} announced on Tuesday at 14.10 that Stoyan Harizanov had been appointed head of the customs agency.
V| At 16.45 it deleted the announcement.
N| {A second statement, at 17.30}, said the first had been published "owing to a technical error" and that no appointment had been made.
N| {Harizanov}, reached while he was being congratulated at a restaurant, said he had a signed decree in his pocket.
N| {Finance minister Desislava Mutafova} said she had signed nothing.
M| {The website Granitsa} published a picture of the decree, dated that morning, with a signature resembling hers.
N| {The minister=Desislava Mutafova} would not answer when asked whether the signature was genuine.
A| {A coalition official} said the junior partner had threatened to walk out of government unless the nomination was withdrawn.
N| {The junior partner, the Citizens' Dawn party}, said it had learnt of the affair from the news.
V| The post has been vacant since April, when Harizanov's predecessor was arrested.
? Was Harizanov appointed customs chief? | 1A+ 3D+ 4A+ 5D+ 6A
? Did Mutafova sign the decree? | 5D+ 6A 7W+
? Why was the appointment withdrawn? | 3A+=owing to a technical error ; 8A=the junior partner had threatened to walk out of government
? Did Citizens' Dawn force the ministry to drop Harizanov? | 8A 9D+
? How long has the customs job been empty? | 10A=since April
? Has Harizanov been arrested? | -
? has the minister resigned over the mix-up? | -

= Carmarthen by-pass: council leader 'never said it was dead'
N| {Dylan Probert}, leader of the county council, told a packed hall at Llanybri last Thursday that the by-pass was "resting, not dead".
N| In July {he=Dylan Probert} was quoted in these pages as saying: "The by-pass is dead and I shall not be digging it up."
N| {Cllr Probert} said he had been speaking then of the northern route only.
V| Our notes of the conversation, which lasted ten minutes, show no mention of a route.
N| {The Welsh Government's transport department} said it had received no bid for money for either line, and that the deadline for the present round was last month.
N| {Cllr Nerys Haverford, who speaks for the opposition group}, said a scheme with no money and no bid was "as dead as the dodo's grandmother".
N| {Farmer Idwal Prytherch}, whose yard the southern line would cut in two, asked three times whether he would get a letter this year and was told each time that it was too soon to say.
A| {Some in the audience} left before the tea.
V| The traffic count in the village was 11,300 vehicles on a single August day.
? Has the council abandoned the by-pass? | 1D+ 2A+ 3D+ 6A
? Has the council applied for money for the bypass? | 5D
? Will Mr Prytherch hear from the council this year? | 7W
? Did Probert limit his July remark to the northern route? | 3A+ 4D
? how many vehicles passed through the village in one day | 9A=11,300 vehicles
? has the southern route been approved? | -
? Did Haverford storm out of the hall? | -
? Did the Welsh Government refuse to pay for the by-pass? | 5O

= Chile's undersecretary for health leaves for "personal reasons" two days after vaccine audit
V| Chile's undersecretary for public health, Macarena Lillo Undurraga, has given up her post, the government gazette showed on Friday.
N| {The health ministry} thanked her in a statement of two lines and cited personal reasons.
V| On Wednesday the comptroller had reported that 1.9 million doses of influenza vaccine, bought for 22 billion pesos, were left to expire in a warehouse in Pudahuel.
N| {Minister Gonzalo Retamal} said the two things had nothing to do with each other.
N| {Senator Fabiola Curihuinca} said that nobody who could count to two would believe it.
N| {Lillo}, in a message to staff that was read to this agency, wrote that she was "paying for a freezer I was never given the key to".
A| {A person close to her} said the minister's office had drafted her letter.
N| {Retamal}, asked who wrote it, said that letters of resignation were private documents.
V| The comptroller, Hernán Bascuñán, will hand his file to prosecutors on Monday.
? Has Lillo stepped down as undersecretary? | 1A 2A+ 6O
? Did the vaccine audit lead to Lillo's departure? | 2D+ 4D+ 5A 6A+
? why did the undersecretary leave | 2A+=personal reasons ; 6A+=paying for a freezer I was never given the key to
? Did the minister's office write her resignation letter? | 7A 8W+
? How many doses of vaccine went to waste? | 3A=1.9 million doses
? Have prosecutors charged anyone over the expired doses? | 9O
? Have the prosecutors received the comptroller's file? | 9P
? is Retamal resigning too? | -

= Ghana's energy minister "handed over keys", then turned up at cabinet
M| {Radio Akwaaba} told its listeners at seven on Thursday morning that energy minister Kwabena Osei-Tutuwaa had surrendered his official car and handed over his keys.
V| At ten he was photographed walking into the cabinet room with a flask under his arm.
N| "I came in a taxi, because my car has a puncture," {he=Kwabena Osei-Tutuwaa} told waiting reporters.
N| {The president's spokesperson, Efua Quartey}, put out a one-line statement saying that no minister had left or been asked to leave.
N| {The station's news director, Nii Adjei}, stood by the story, saying it came from "the very hand that took the keys".
A| {Two staff members at the ministry} said that boxes had indeed been carried to the basement on Wednesday night.
N| {Osei-Tutuwaa} said they held calendars.
V| Pressure on the minister has grown since a three-day blackout in Kumasi last month, for which he blamed a fallen tree and the grid company blamed him.
N| {The Trades Union Congress} repeated on Thursday that he should be gone by Easter.
? Has Osei-Tutuwaa lost his post as energy minister? | 1A 2D 4D+ 5A
? did the energy minister give up his car | 1A 3D+ 5A
? What was in the boxes? | 7A+
? What caused the blackout in Kumasi? | 8A
? Has the president asked any minister to go? | 4D+
? did the TUC call a strike over the blackout | -
? Has the station retracted its report? | 5D+
? how long did the lights stay off in Kumasi? | 8A=three-day

= Quarter of Devon secondary heads plan to go by 2028, survey finds
V| One in four secondary head teachers in Devon expects to leave the job within two years, according to a survey published by the county's heads' association.
N| {The report} puts the figure at 26 per cent, against 14 per cent when the same question was asked in 2021.
V| Of 61 heads who were sent the questionnaire, 54 filled it in.
N| {Association chair Philippa Westacott-Bull} said inspections were "the thing people mention before they have sat down".
V| Workload was named by 41 of the 54, money for special needs by 38 and parents' behaviour by 30.
V| Pay came last, with nine mentions.
N| {A spokesman for the Department for Education} said more teachers were training in the South West than at any time since 2016.
N| {He=A spokesman for the Department for Education} did not address the figures for heads.
V| Two Devon secondaries, at Holsworthy Moor and Starcross, have been led by a deputy since Easter because nobody suitable applied.
? What proportion of Devon secondary heads intend to quit? | 1A=One in four ; 2A=26 per cent
? Is the share of heads planning to leave higher than in 2021? | 2A
? Did all heads answer the survey? | 3D
? Is pay the heads' main complaint? | 5D 6D
? what did the education department say about head teachers leaving | 8W+
? Why is a deputy in charge at Starcross? | 9A=because nobody suitable applied
? Have any Devon schools been closed? | -
? Has Westacott-Bull announced that she's leaving? | -

= Kazakh akim's resignation accepted, governor's office says
V| The mayor of Zhanakala-on-Ishim, Yerzhan Abilkassym, is out of office after eighteen months in the post, during which three heating plants broke down.
N| {The regional governor's press service} said on Saturday that his resignation had been accepted "at his own request".
N| {Abilkassym} wrote on Instagram that he had requested nothing but a new boiler.
A| {Residents who spoke to this agency} recalled nights of minus 31 in their flats in January.
N| {Prosecutor Gulmira Saparbek} confirmed that a case had been opened over the purchase of pipes, but would not say whether the former mayor was a suspect.
N| {His lawyer, Timur Dzhandosov}, said he was a witness and nothing else.
V| The pipes, bought from a firm in Omsk for 3.2 billion tenge, burst when they were tested.
V| The governor's deputy, Nurlan Kystaubay, is to run the city until the council elects a successor.
V| The council meets on 14 June.
? Has Abilkassym ceased to be mayor? | 1A 2A+
? Did the mayor ask to be relieved of his post? | 2A+ 3D+
? Is Abilkassym a suspect in the pipes case? | 5W+ 6D+
? Who will lead the city in the meantime? | 8A=Nurlan Kystaubay
? How much did the pipes cost? | 7A=3.2 billion tenge
? Was the mayor jailed? | -
? has a new mayor been elected? | 8P
? Did anybody freeze to death in January? | -

= Swiss canton says no to foreigners' vote by 903 ballots
V| Voters in the canton of Obersee turned down a proposal to let foreign residents vote in municipal elections on Sunday, by 41,220 to 40,317.
V| It was the third time the canton had said no, and the closest.
V| The town of Rietbach voted in favour by 63 per cent, while the valley communes were against, some by nine to one.
V| Turnout was 52 per cent.
N| {State chancellor Beatrix Ammann} said a recount was required only where the gap was below 0.3 per cent, and it was not.
N| {The yes campaign's Luan Krasniqi} said he accepted the result and would collect signatures again in five years.
V| Had it passed, about 19,000 people who have lived in the canton for ten years would have gained the vote.
V| A second question, on lowering the voting age to 16, was approved by 55 per cent.
? Did Obersee give foreigners the right to vote? | 1D 2D
? Will the votes be recounted? | 5D+
? how many foreign residents would have been able to vote? | 7A=about 19,000 people
? Did Rietbach reject the proposal? | 3D
? Has the canton lowered the voting age? | 8A
? was it the first vote on the matter | 2D
? Does Krasniqi contest the result? | 6D+
? Will the valley communes leave the canton? | -
? Was the vote on foreigners close? | 1A 2A
? Will foreigners in Obersee be able to vote in municipal elections? | 1D 7D

= Lisbon councillor admits tipping off developer; party says inquiry comes first
N| {Tomé Alvarinho}, who ran Lisbon's planning portfolio until Friday, told a council hearing that he had "let slip" the route of the new tram to a man whose company owned land beside it.
N| "It was two sentences over coffee," {he=Tomé Alvarinho} said, "and I have thought about them every day since."
N| {The developer, Frutuoso Lencastre}, denied having heard them, or having had coffee with the councillor in his life.
V| Land registry records show that Lencastre's company bought five more plots along the line between 4 and 19 March.
V| The route was published on 2 April.
N| {Mayor Graça Semedo Pires} said she had asked Mr Alvarinho for his portfolio back, though not for his seat.
N| {His party's Lisbon chair, Octávio Rosmaninho}, said he would take no view until an internal inquiry had finished.
N| {Public prosecutors} did not answer questions about whether they were looking into the purchases.
A| {Neighbours of the site in Beato} said strangers with theodolites had been there in February.
? Did Alvarinho tell the developer about the tram route? | 1A+ 2A+ 3D+
? Did Lencastre's firm buy land before the route was made public? | 4A 5O
? Has Alvarinho been stripped of the planning portfolio? | 1A 6A+
? Has Alvarinho quit the council? | 6D
? Is there a criminal investigation into the land deals? | 8W+
? was Alvarinho expelled from his party | 7W+
? How much did Alvarinho get for the information? | -
? when was the tram route announced? | 5A=on 2 April

= Anger as Saskatchewan village loses its only polling place
V| People in Verwood Lake will have to drive 48 kilometres to vote in next month's provincial election, after Elections Saskatchewan left the village off its list of polling places.
N| {The agency} said it could not find a hall with a ramp.
N| {Reeve Orville Stang} said the curling rink had had a ramp since 1998 and that he had pushed his mother up it.
N| {A spokeswoman for the agency, Delphine Cardinal}, said on Tuesday that the rink had been "looked at from the road" and that somebody would go in this week.
N| {She=Delphine Cardinal} could not promise that the list would change.
V| In the last election 211 of the village's 260 voters cast their ballots at the school, which has since been pulled down.
N| {NDP candidate Tansi Bearhead} offered to run a bus.
N| {Her opponent, the sitting member Wes Kolodziej}, said he had written to the minister twice.
A| {Some villagers} talk of not voting at all.
? Will there be a polling station in Verwood Lake? | 1D 5W+
? Does the curling rink have a ramp? | 2D 3A
? how far must residents travel to vote | 1A=48 kilometres
? Has anyone from the agency inspected the rink's interior? | 4D+
? Where did the villagers vote last time? | 6A=at the school
? are villagers boycotting the election? | 9P
? Did the minister reply to Kolodziej? | -
? Did Bearhead win the seat? | -

= Thai senate to vote on charter referendum as army chief keeps silent
V| Thailand's senate will decide on Monday whether to let a referendum on a new constitution go ahead, two years after the lower house first asked for one.
N| {Senate speaker Wirat Thepsuwan} said he expected "a sober yes", with conditions.
N| {General Phumin Kraisorn, the army commander}, was asked three times on Friday what he thought of the plan and three times remarked on the rain.
M| {The Siam Courier} had quoted him in an interview a week ago as calling the present charter "good for another generation".
N| {The army's spokesman} said no such interview had been given.
N| {The paper's editor, Kanokwan Sae-Lim}, said it had been given on a golf cart and that the tape ran for eleven minutes.
V| The charter was written in 2017, under military rule.
A| {Several appointed senators} are believed to favour delaying the vote until after the rainy season.
N| {Wirat} said he had heard of nobody who wanted that.
N| {Opposition whip Rangsan Boonmee} put the cost of a referendum at 3.3 billion baht.
? Has the Thai senate approved the referendum? | 1P 2P+
? What does General Phumin think of changing the constitution? | 3W+ 4A
? did the army chief give the siam courier an interview | 4A 5D+ 6A
? Do some senators want to put off the vote? | 8A 9D+
? how much would a referendum cost? | 10A=3.3 billion baht
? Who wrote the present charter? | 7A
? Has the lower house rejected a referendum? | 1D
? Did the army stage a coup on Friday? | -

= County treasurer in Ohio pleads not guilty, stays on ballot
V| Mahonet County treasurer Judy Krantz pleaded not guilty on Thursday to nine counts of theft in office and walked out past a crowd of supporters singing "Happy Birthday".
N| {Prosecutors} say the 63-year-old moved $412,000 in delinquent taxes into an account she called the rainy-day drawer.
N| {Her attorney, Lamont Briscoe}, said every cent of it had been counted, banked and returned.
N| {County auditor Steve Yoder} told the grand jury that $88,000 was still missing, according to a transcript unsealed on Wednesday.
N| {Krantz} told reporters she was running for a fifth term and did not see why she shouldn't.
V| State law bars convicted felons, though not defendants, from holding the office.
N| {Republican chairman Doyle Etter} asked her to take her name off the ballot.
N| {She=Judy Krantz} said she'd think about it when the chairman paid his own taxes on time.
N| {Etter} didn't return a call about that.
V| Trial is set for Feb. 9, three months after the election.
? Did Krantz admit stealing the tax money? | 1D 3D+
? Has all of the money been paid back? | 3A+ 4D
? Is Krantz standing for re-election? | 5A+ 7O
? has the treasurer withdrawn from the ballot | 5D+ 7P 8P+
? Does Etter pay his taxes late? | 8A 9W+
? when does the trial begin | 10A=Feb. 9
? Has Krantz been convicted? | 1O 10D
? Is Yoder running against her? | -

= Rumours of Finnish premier's Brussels job swatted away
N| {Prime minister Elina Karppanen} said at a press conference in Oulu on Friday that she had not applied for, been offered or dreamt about a post in Brussels.
M| {The Swedish-language daily Österbottens Blad} had written that her name was first on a list of three for the trade portfolio.
A| {EU diplomats} say the list exists, although two of them differed on the order of the names.
N| {The commission's spokeswoman, Clémence Abadie}, said that lists were made by journalists.
N| {Finance minister Jussi Ranta-Aho}, who would be the likeliest to replace her, said he had not spoken with Ms Karppanen about it "yet", then corrected himself and left the word out.
V| Ms Karppanen's Centre Alliance faces a general election in April and trails by nine points.
N| {Party secretary Maarit Lounasvuori} said anybody who thought the prime minister would leave before a fight did not know where she came from.
V| She comes from Pudasjärvi, where her father kept reindeer.
N| {The opposition's Tuomo Hagelberg} wished her a good flight.
? Is Karppanen in line for a Brussels post? | 1D+ 2A 3A
? Has the prime minister applied for a commission job? | 1D+
? Will Karppanen leave before the election? | 7D+
? Did Ranta-Aho talk to the premier about succeeding her? | 5D+
? is there a list of candidates for the trade portfolio? | 2A 3A 4D+
? Is the Centre Alliance ahead in the polls? | 6D
? Has Karppanen announced her resignation? | -
? where is Karppanen from | 8A=Pudasjärvi

= Bangladesh garment strike spreads to Narsingdi; minister says 'most are working'
V| Sewing floors in Narsingdi fell silent on Tuesday as a walkout that began in Ashulia eight days ago moved east.
N| {The Combined Garment Workers' Front} said 140 factories had been shut and 210,000 people were on strike.
N| {Labour minister Aminul Haque Talukder} said 31 factories were affected and that "most are working, as anyone with ears can tell".
A| {Reporters who drove along the Dhaka-Sylhet road} counted 54 closed gates before noon.
V| The strikers want a monthly minimum of 23,000 taka, nearly twice the present one.
N| {The manufacturers' association} offered 15,500 on Sunday, its president, Farzana Rob, said.
N| {The front's leader, Shirin Akhter Moni}, denied that any offer had been received.
N| {Police} said they had fired tear gas, but no rubber bullets, at a crowd in Madhabdi.
A| {Doctors at the district hospital} said they had taken rubber pellets out of six people.
N| {Talukder} said he was ready to hear both sides "when the street is quiet".
? How many factories have closed because of the strike? | 2A+=140 factories ; 3A=31 factories ; 4A=54 closed gates
? Did the police use rubber bullets? | 8D+ 9A
? Did the manufacturers make a wage offer? | 6A+ 7D+
? what minimum wage are strikers demanding? | 5A=23,000 taka
? Has the minister met the strikers? | 10P+
? was anybody killed in madhabdi | -
? Has the strike ended in Ashulia? | -
? where did the walkout start? | 1A=in Ashulia

= Kirkholm town clerk suspended after minutes 'improved'
V| Kirkholm Town Council has suspended its clerk, Beverley Stannard, on full pay while it finds out who rewrote the minutes of a meeting held on 8 June.
V| The version that went on the website says councillors "noted" a £42,000 overspend on the splash pad; the recording has them condemning it.
N| {Mayor Trevor Ainsley-Cope} said suspension was a neutral act and that nobody was being blamed.
N| {Cllr Jackie Drummond} said that everybody was being blamed, "and some of us in the wrong order".
N| {Miss Stannard} told the Gazette that she typed what she was handed.
N| She would not say by whom, on advice, {she=Beverley Stannard} said, from her union.
A| {Three councillors} said they had seen the mayor's handwriting on the draft.
N| {The mayor=Trevor Ainsley-Cope} admitted correcting "a comma or so".
V| An outside solicitor, Imran Qadri, will report by the end of September.
? Were the minutes of 8 June altered? | 2A 8A+
? Did the mayor rewrite the minutes? | 6W+ 7A 8A+
? Has Stannard been sacked? | 1D 3D+
? Who gave the clerk the altered text? | 6W+
? how much did the splash pad go over budget | 2A=£42,000
? Did Stannard write the changes herself? | 5D+
? Is Stannard being paid while she is suspended? | 1A
? Did the police take away the recording? | -

= Guyana court lets oil minister's appointment stand
V| Guyana's court of appeal ruled on Wednesday that the president was entitled to make Rohan Deonarine minister of petroleum although he had lost his seat at the election.
N| {Writing for a majority of two to one, Justice Claudette Benn-Kowlessar} said the constitution allowed up to four ministers from outside the National Assembly.
N| {Justice Terrence Adonis}, dissenting, held that the clause was meant for experts and not for "the defeated".
V| The decision overturns a ruling of the high court in Georgetown last November.
N| {Deonarine} said through his lawyer that he had never doubted the outcome.
V| The opposition leader, Yvette Sampson-Roy, will ask the Caribbean Court of Justice for leave to appeal.
V| The minister has signed two production licences since he took office, one with a consortium led by a Brazilian firm.
N| {The attorney general} said both were valid and had been so throughout.
V| Costs of 1.5 million Guyanese dollars were awarded against the opposition.
? Did the appeal court annul Deonarine's appointment? | 1D 2D
? Was the ruling unanimous? | 2D 3D
? when did the high court rule on the matter | 4A=last November
? Has Sampson-Roy appealed to the Caribbean court? | 6P
? Are the oil licences signed by Deonarine valid? | 8A+
? How many production licences has Deonarine granted? | 7A=two
? did deonarine win his seat at the election | 1D
? Did Adonis write the majority opinion? | 2D 3D
? Has Deonarine been asked to pay the court costs? | -

= Turkish opposition mayor detained at dawn in tender inquiry
V| Police detained the opposition mayor of the Aegean port of Karaburç, Nevzat Ulusoyer, at his home before dawn on Thursday, together with eleven municipal employees, as part of an investigation into contracts for street lighting.
N| {The chief prosecutor's office in Izmir} said in a written statement that the twelve were suspected of rigging tenders worth 318 million lira between 2021 and 2024.
N| {His lawyer, Sevda Karagülle}, told reporters outside the courthouse that the file contained "not one receipt" and that her client rejected every line of it.
N| Party leader {Cemal Tokdemir} called the operation a coup against the voters of the city and summoned supporters to the harbour square for Friday night.
N| {Interior minister Fahri Soylemez} said the judiciary was independent and that his ministry had learnt of the raid at the same time as everybody else.
A| {Three police officers with knowledge of the operation} said that the order had been discussed at the ministry two days beforehand.
N| {A ministry spokesman}, asked about that account, said that he would not respond to anonymous claims.
V| Ulusoyer, a former harbour pilot, was elected in March 2024 with 54 per cent of the vote, ending two decades of rule by the governing party.
V| It was not immediately clear whether he would be suspended from office, as eight other opposition mayors have been since last autumn.
N| {The governor of the province} said any such step would depend on whether a judge ordered the mayor to be held.
? Has Mayor Ulusoyer been arrested? | 1A
? Was Ulusoyer removed as mayor? | 9W 10P
? Did the interior ministry know of the raid beforehand? | 5D+ 6A 7W+
? did ulusoyer rig tenders | 2A 3D+
? How many people were taken into custody along with the mayor? | 1A=eleven municipal employees
? Did Tokdemir call a protest? | 4A+
? Have protesters clashed with police in the harbour square? | -
? Did the ruling party win Karaburç in 2024? | 8D
? Were eight mayors detained over street lighting? | -

= Danish finance minister drops wealth tax from spending plan
V| Denmark's government has abandoned a proposed tax on fortunes above 25 million kroner, finance minister Signe Bruusgaard announced on Friday, conceding that there was no majority for it in the Folketing.
N| "I can count to ninety, and I have not got it," {she=Signe Bruusgaard} said at a press conference in Copenhagen, adding that the 3.4 billion kroner the levy was to have raised would be found by delaying two motorway schemes in Jutland.
N| {The Liberal spokesman on taxation, Kasper Holmgaard}, said his party had never been consulted, let alone asked for its votes.
N| {Bruusgaard} said the two of them had met on 3 and 17 September and that she had kept the agenda.
N| {Holmgaard} did not dispute the dates but said that the subject both times had been the duty on chocolate.
A| {People close to the negotiations} said that four of the minister's own backbenchers had refused to vote for the tax.
N| One of the four named in the press, {Birthe Ladefoged}, called that "a complete invention".
N| {The motorists' federation} described the postponement of the motorways as a scandal and threatened to block the Vejle Fjord bridge.
V| The budget is to be put to a final vote on 19 December.
? Will Denmark introduce the wealth tax? | 1D 2D+
? Did Bruusgaard and Holmgaard meet in September? | 4A+ 5A+
? did the minister consult the Liberals on the wealth tax? | 3D+ 4A+ 5D+
? Did backbenchers in the minister's own party rebel? | 6A 7D+
? how will the lost revenue be made up? | 2A+
? Have motorists blocked the bridge over Vejle Fjord? | 8P+
? Has the budget been adopted? | 9P
? Is the chocolate duty being abolished? | -
? Has Ladefoged left the parliamentary group? | -

= Detroit suburb's manager fired in closed session, reinstated by noon
V| The city council of Harlow Heights, Mich., dismissed city manager Rosalind Petty by a 4-3 vote shortly after midnight Tuesday and reinstated her eleven hours later, after the city's attorney told members the first vote had broken the state's open meetings law.
N| "You can't fire somebody in a broom closet," {city attorney Abe Kowalczyk} said.
N| {Mayor Tyrone Ellerbee}, who voted to dismiss her both times it came up, said the council would do it properly at its next regular meeting on the 22nd.
N| {Petty}, who has run the city of 31,000 since 2018, said in a text message to this newspaper that she was at her desk and had a sewer bond to refinance.
V| Minutes of the session give no reason for the dismissal.
A| {Two council members} said it had to do with her refusal to hire the mayor's nephew as parks director.
N| {Ellerbee} said that was false and that he had three nephews, all of them employed.
N| {Councilwoman Sheila Bronski}, who voted against, declined to discuss what was said behind closed doors, citing advice from Kowalczyk.
V| Under her contract Petty would be owed nine months' pay, about $129,000, if she were let go without cause.
V| The city has paid severance to two managers in the last decade.
? Is Petty still city manager of Harlow Heights? | 1A 4A+
? Was the vote to fire her legal? | 1D 2D+
? Why did the council dismiss Petty? | 5W 6A=her refusal to hire the mayor's nephew as parks director ; 8W+
? did the mayor want his nephew to get the parks job | 6A 7D+
? Will the council try again to remove the manager? | 3A+
? How much would the city have to pay Petty? | 9A=about $129,000
? Has Petty received severance pay? | 9P
? Did Kowalczyk resign as city attorney? | -

= Italian regional governor's "gift" was a loan of a boat, aides say
M| {The newspaper L'Osservatore del Golfo} reported on Sunday that Liguria's centre-right governor, Fabrizio Marasciulo, had been given a 14-metre yacht by a man whose firm runs the ferries to three islands.
N| {A statement from the governor's office} said that the vessel had been lent for eight days in August and brought back "with a full tank".
N| {The ferry owner, Ermanno Bacigalupi}, likewise denied having made anyone a present of it, and produced the ship's papers, which are still in his daughter's name.
N| {The opposition's leader in the regional council, Donata Cevasco}, answered that eight days on such a boat cost 24,000 euros in any harbour from Imperia to La Spezia.
N| {Marasciulo} told a television interviewer that he had offered to pay and been refused.
V| Rules adopted in 2019 oblige members of the regional executive to declare any favour worth more than 150 euros, and no such declaration by the governor appears in the register for that summer.
N| {His office} did not reply to two e-mails asking why.
N| {Genoa's public prosecutor, Lucrezia Dellepiane}, said she had read the article with interest but that there was, "for today, no file".
V| In May the region renewed the ferry concession for twelve years, without a tender.
A| {Lawyers who specialise in public procurement} said that was permitted, if unusual.
? Was Marasciulo given a yacht? | 1A 2D+ 3D+
? Did the governor pay for the use of the boat? | 2O 5D+
? did the governor declare the favour | 6D 7O
? Is there a criminal investigation into the governor? | 8D+
? why didn't the governor declare the loan of the yacht? | 7W+
? Was the ferry concession put out to tender? | 9D 10O
? Did the ferry concession's renewal break the law? | 10D
? Has Cevasco filed a complaint with prosecutors? | -
? who owns the yacht? | 3A+=his daughter
? Did the governor return the boat? | 2A+ 3A+

= Cabinet papers left in filing cabinet: Canberra department won't say how many
N| {The secretary of the Department of Territories, Lindsay Wakelin}, told a Senate committee on Tuesday that "a small number" of cabinet documents had been sold with a second-hand filing cabinet in Queanbeyan, and that all had been recovered.
N| {The shopkeeper who bought the cabinet, Nerida Bolt}, told the ABC that she still had two folders of them under her bed.
N| Asked by Senator Huw Treloar whether the number was closer to ten or to a thousand, {the secretary=Lindsay Wakelin} said it would be unhelpful to put a figure on it.
A| {A person who has seen the inventory} said it ran to 1,860 pages, 400 of them marked secret.
N| {The attorney-general, Marcus Adeane}, said no harm had been done to national security.
N| {Treloar} retorted that nobody could know that, since by the department's own admission the cabinet had stood in a showroom for five weeks.
N| {Wakelin} offered an apology but, when invited to resign, said she would prefer to fix the locks.
V| Federal police went to Ms Bolt's shop on Tuesday evening and left with a cardboard box.
N| {A police spokeswoman} would neither confirm nor deny that the box held cabinet papers.
V| In 2018 two other cabinets full of secret files were found in the same city.
? Have all the missing documents been recovered? | 1A+ 2D
? How many cabinet papers were in the filing cabinet? | 1A+=a small number ; 3W+ 4A=1,860 pages
? Has the department's secretary resigned? | 7D+
? Did police seize the folders from Bolt's shop? | 8A 9W+
? was national security damaged? | 5D+ 6W
? where was the cabinet sold | 1A+=in Queanbeyan
? Did Bolt sell the papers to the ABC? | -
? Did the attorney-general apologise? | -
? were secret files found in the city in 2018? | 10A

= Attorney-general orders review after Queanbeyan cabinet find
V| An inquiry under the retired judge Beryl Castellane will look into how cabinet papers came to be sold with office furniture, Australia's attorney-general announced on Thursday, two days after telling reporters there was nothing to look into.
N| {Marcus Adeane} said he now knew that 1,860 pages had left the Department of Territories, rather than the handful of which parliament had been told.
N| "The Senate was given the wrong number, and it was given it twice," {he=Marcus Adeane} said.
N| {The department's secretary, Lindsay Wakelin}, has gone on leave and was not available for comment, her office said.
N| {The prime minister}, who was visiting Darwin, would not be drawn on whether she would be coming back.
N| {Senator Huw Treloar} said he would move a motion of censure against the attorney-general himself when the chamber sits on Monday.
N| {Federal police} said that papers handed over by the shopkeeper on Tuesday evening had been authenticated.
A| {Two officials} put the number of documents still missing at about forty.
V| Justice Castellane, who led the inquiry into the Cooma hospital fire, is to report by Easter.
? How many cabinet papers were in the filing cabinet? | 2A+=1,860 pages
? Has the department's secretary resigned? | 4D+ 5W+
? Have all the missing documents been recovered? | 8D
? Did the department give the Senate a false figure? | 2A+ 3A+
? Who will head the inquiry? | 1A=Beryl Castellane
? Did police seize the folders from Bolt's shop? | 7A+
? was the attorney-general censured | 6P
? Has Castellane presented her report? | 9P
? What did the Cooma inquiry conclude? | -

= Uganda revenue body clears commissioner over nephew's lorry
N| {The Uganda Revenue Authority's board} said on Friday it had found no evidence that customs commissioner Prossy Namatovu waved through a lorry of sugar belonging to her nephew at the Malaba border post in February.
N| {The board's report}, of which a summary was published, concluded that the lorry was released on the signature of a junior officer, since dismissed, and that the commissioner was in Nairobi that day.
N| {The dismissed officer, Isaac Okurut}, told the Kampala Evening Star that his superior had telephoned him from Nairobi.
N| {Namatovu}, in a statement, denied having telephoned "Mr Okurut or any other person about sugar, then or ever".
V| Call records that the officer has supplied to the newspaper show a four-minute call from a Kenyan number at 9.14 that morning, though not who made it.
N| {The board's chairman, Professor Samuel Lubega}, said the records had not been submitted to the inquiry and he could not comment on them.
N| {The inspector general of government} has asked for a copy of the full report.
A| {Traders at Malaba} maintain that lorries with a certain sticker have never been searched.
V| The sugar, 34 tonnes of it, was valued at 140 million shillings.
? Did Namatovu let her nephew's lorry through? | 1D+ 2D+
? Did the commissioner phone Okurut? | 3A+ 4D+ 5W 6W
? Where was Namatovu on the day? | 2A+=in Nairobi ; 3A+=Nairobi
? Was Okurut fired? | 2A+
? Has the inspector general opened a case against Namatovu? | -
? how much sugar was on the lorry | 9A=34 tonnes
? Was the nephew charged with smuggling? | -
? Did the inquiry examine the call records? | 6D+
? has the full report been made public | 2D 7O

= Swedish municipality votes to keep fees for school buses it must provide for free
V| The council of Björksele voted by 23 to 18 on Monday evening to go on charging pupils in the sixth form 210 kronor a month for the bus, although an administrative court in Umeå ruled in June that the charge was unlawful.
N| {The council's chair, Torgny Åkerblom}, argued that the ruling concerned one family and one winter.
N| That was a misreading, said {Anna-Stina Granqvist, the mother who brought the case}, pointing to a sentence on page six in which the court speaks of "all pupils so situated".
N| {The court's information officer} declined to interpret the judgment.
N| {The Schools Inspectorate} said it had ordered Björksele to explain itself by 1 November and could impose a penalty of up to half a million kronor if it did not.
N| {Åkerblom} said on Tuesday that no such order had reached him.
A| {A council employee} said that the letter had been lying in the registry since the previous Wednesday.
V| Eleven other inland municipalities charge for buses too, and three have said that they will stop.
N| {Granqvist} has been repaid 3,150 kronor.
? Did the court find the bus fee illegal? | 1A
? Has Björksele scrapped the bus fee? | 1D
? Does the ruling apply to all pupils? | 2D+ 3A+ 4W+
? Has the inspectorate fined the municipality? | 5P+
? did the schools inspectorate's order reach the council | 5O 6D+ 7A
? how much did Granqvist get back | 9A=3,150 kronor
? Are the three other municipalities refunding parents? | -
? Is Åkerblom appealing against the judgment? | -

= Prime minister's adviser named ambassador to Tokyo, Nairobi paper says
M| {The Nairobi Ledger}, citing an exchange of notes between the two capitals, reported on Wednesday that Kenya had chosen Dr Rael Jelagat, the president's economics adviser, to be its next ambassador to Japan.
N| {State House spokesman Felix Omondi Were} said appointments were announced when they were made and that he had none to announce.
N| {Dr Jelagat}, who was at a conference in Addis Ababa, said with a laugh that she had begun to learn the alphabet but that there were three of them.
N| {The Japanese embassy} said it would not discuss requests for agrément, as a matter of practice.
A| {A senior diplomat in Nairobi} said Tokyo had given its consent a fortnight ago.
V| Nominees for ambassador must be vetted by a committee of parliament, whose published calendar for the coming month shows no such hearing.
N| {The committee's chairman, Boniface Kilonzo}, said nobody's papers had reached him and that he would like it if somebody's did, since nine missions stood vacant.
V| The post in Tokyo has been empty since Peter Mutua Kaloki came home in April with malaria.
? Has Jelagat been appointed ambassador to Japan? | 1A 2W+ 3O 4W+ 5O
? Has Japan agreed to her appointment? | 4W+ 5A
? Has a parliamentary committee vetted Jelagat? | 6D 7D+
? Why did the last ambassador leave Tokyo? | 8A
? how many Kenyan missions lack an ambassador | 7A+=nine missions
? Did Jelagat resign as the president's adviser? | -
? Did the president go to Tokyo in April? | -
? what did Jelagat say about moving to Tokyo? | 3A+

= Czech lower house raises retirement age by two years
V| The Chamber of Deputies in Prague passed a pension bill on Wednesday night that lifts the retirement age from 65 to 67 over the coming two decades, by 101 votes to 88.
V| The age will go up by one month a year for those born after 1965, and miners and paramedics are exempted.
V| Deputies threw out an amendment by the opposition that would have tied the age to life expectancy, and another, from the government's own ranks, that would have spared mothers of three or more children.
V| The minimum pension rises to a fifth of the average wage, or 9,230 crowns a month on present figures.
N| {The ministry of labour} reckons that the changes will cut the pension system's deficit in 2050 by a third.
N| {The trade union confederation} said it would ask the president for a veto.
V| The Senate, where the coalition has a comfortable majority, is to debate the bill on 24 October.
V| The session lasted seventeen hours, during which the speaker twice had to ask members to stop singing.
? Did the Chamber of Deputies approve the pension reform? | 1A
? What will the retirement age be? | 1A=67
? are miners affected by the higher pension age? | 2D
? Was the retirement age linked to life expectancy? | 3D
? Do mothers with three children get an exemption? | 3D
? Has the president vetoed the bill? | 6P
? Has the Senate approved the reform? | 7P
? Did the coalition lose its majority in the Senate? | 7D
? how much is the new minimum pension? | 4A=9,230 crowns a month
? Are the unions going on strike against the pension law? | -
? is the pension reform already law? | 6P 7P
? Does the retirement age jump to 67 at once? | 1D 2D

= Ballot papers found in Tirana skip; commission disputes they were real
V| A bag containing 340 marked ballot papers was found in a rubbish skip behind a school in Tirana's Kombinat district on Monday, the day after Albania's local elections.
N| {The opposition candidate for mayor, Brikena Topulli}, who lost by 2,900 votes, held one up before cameras and said the election had been stolen "with a broom and a bucket".
N| {The central election commission} said the papers were samples from a training course and did not bear the stamp that a genuine one has.
N| {Topulli's lawyer, Gentian Malo}, said that all but thirty of them did.
V| A reporter for this agency was allowed to see twelve of the papers, eight of which carried a round violet stamp, but could not tell whether it was authentic.
N| {The Socialist winner, Ardian Zenelaj}, told supporters that he would be sworn in as planned on the 30th.
N| {Police} said they had questioned the school's caretaker as a witness and had detained nobody.
N| {Observers from the OSCE}, whose report came out that afternoon, made no mention of the skip and judged the vote "competitive and generally well run".
A| {Some of Topulli's party colleagues} would like her to concede.
? Were real ballot papers thrown away? | 2A+ 3D+ 4A+ 5W
? did the papers found have the official stamp | 3D+ 4A+ 5A
? Was the Tirana mayoral election rigged? | 2A+ 8D
? Who won the race for mayor of Tirana? | 6A=Ardian Zenelaj
? Has Topulli conceded defeat? | 2D+ 9P
? Has anyone been arrested over the ballots? | 7D+
? by how much did the opposition lose? | 2A=2,900 votes
? will there be a recount in Tirana? | -
? Has the caretaker confessed? | -

= Strike threat lifted at Belfast's bins as Unite accepts 5.8 per cent
V| Bin lorries will roll as normal in Belfast next week after members of the union Unite accepted a pay offer worth 5.8 per cent on Thursday, four days before they were due to walk out.
N| {Regional officer Ciara McGlinchey} said the ballot had been "closer than I'd have liked", at 212 to 187.
N| {The council's chief executive, Norman Abernethy}, welcomed the result and said the offer was no higher than the one the union had thrown out in August.
N| {McGlinchey} begged to differ: August's, she said, had been 4.9, with a Christmas turkey.
V| A council paper dated 21 August, seen by the Lagan Star, puts that offer at 4.9 per cent plus a one-off payment of £250.
N| Members of a smaller union, Nipsa, will not vote until the 14th, {its branch secretary} said, and he would not predict what they would do.
V| The last strike, in 2022, left 9,000 tonnes of rubbish on the pavements and lasted 29 days.
A| {Several crew members at the Duncrue depot} said they felt sold out.
N| {Abernethy}, asked whether rates would go up to pay for the deal, said that was a question for councillors in February.
? Will Belfast's bin workers go on strike next week? | 1D
? Did Unite members accept the pay deal? | 1A 2A+
? Was the accepted offer better than the one in August? | 3D+ 4A+ 5A
? How long did the 2022 strike go on? | 7A=29 days
? Will Nipsa members accept the offer? | 6W+
? are rates going up because of the deal | 9W+
? What did the deal cost the council in total? | -
? did the union turn down an offer in August? | 3A+
? Was there a strike in August? | -

= Malaysian state leader survives as two defectors return
V| The chief minister of the Malaysian state of Sungai Dara, Datuk Azlan Shahrir, kept his job on Wednesday when two assembly members who had withdrawn their support over the weekend wrote to the sultan to say they had been misunderstood.
N| {The palace} confirmed in a brief notice that it had received the letters and that "the question of a new chief minister does not arise".
V| Until then Azlan had commanded 19 of the 40 seats.
N| {One of the two, Noraini Jusoh}, told a news conference that she had been tricked into signing a declaration in which the second page was missing.
N| {The other, Chong Wei Hau}, switched off his telephone on Tuesday and has not been heard from, his assistant said.
N| {Opposition leader Haji Ramli Bakar}, who drafted the declaration, said that it had only ever had one page.
A| {Two aides to the chief minister} conceded that a logging concession had been discussed with both members on Monday night.
N| {Azlan}, pressed on this, said that trees were always discussed in Sungai Dara.
N| {The anti-corruption commission} declined to say if it would open a file.
V| The assembly is next due to sit on 3 July, when the opposition has promised a vote of no confidence.
? Is Azlan Shahrir still chief minister of Sungai Dara? | 1A 2A
? Were the defectors offered a logging concession? | 7A 8W+
? Did Noraini sign the declaration against the chief minister? | 4A+
? did the declaration have two pages | 4A+ 6D+
? Is the anti-corruption commission investigating? | 9W+
? Has the assembly voted no confidence in Azlan? | 10P
? What has Chong said about his change of mind? | 5W+
? has the sultan dissolved the assembly | -
? Did Haji Ramli become chief minister? | 1D 2D

= EU commissioner's chief of staff steps aside during lobbying probe
V| Benedikt Aschauer, who has run the office of the European commissioner for agriculture since 2022, has stepped aside while the Commission's disciplinary office looks into meetings he held with a pesticide manufacturer, a spokesman announced on Monday.
N| {The spokesman, Joris Dekeyser}, stressed that the move was temporary, that it had been Mr Aschauer's own suggestion and that it implied no judgment.
M| {The Brussels newsletter Rond-Point}, which broke the story last week, reported that there had been 31 such meetings, of which four were entered in the transparency register.
N| {Dekeyser} put the number of meetings at "fewer than ten" and would not say how many of them had been registered.
N| {The manufacturer, Agrivance}, said that its staff had recorded every contact on their side and that the commission was welcome to the list.
A| {Two officials in the agriculture department} recalled Aschauer's deputy asking for entries to be removed in March.
N| {The deputy, Pilar Echevarrieta}, who is taking over from him for the time being, denied that she had ever asked for any such thing.
V| The European Ombudsman has given the Commission until the end of the month to hand over diaries.
N| {Aschauer} did not answer a message left on his telephone.
? Has Aschauer been fired? | 1D 2D+
? How many times did Aschauer meet the company? | 3A=31 ; 4A+=fewer than ten
? Were entries deleted from the register at the deputy's request? | 6P 7D+
? Were all the meetings declared? | 3D 4W+ 5A+
? Who is filling in for Aschauer? | 7A+=Pilar Echevarrieta
? whose idea was it that Aschauer should step aside? | 2A+=Mr Aschauer's own suggestion
? Has the Commission given the diaries to the Ombudsman? | 8P
? Did Agrivance pay Aschauer? | -
? Has the agriculture commissioner resigned? | -
? what did Aschauer say about the meetings | 9W+

= Newfoundland fisheries minister loses whip after vote against own bill
V| Premier Gerard Hynes-Whalen removed fisheries minister Loretta Buffett from cabinet and caucus on Thursday night, thirty minutes after she voted with the opposition against a bill that she herself had introduced.
N| "She moved it, she defended it and then she stood up against it, and I still do not know why," {the premier} told VOCM radio.
N| {Buffett}, who represents Burgeo and the south coast, said the bill put before members was not the one she had signed off on, because a clause letting offshore companies hold inshore crab licences had been slipped in by "somebody with a key to my office".
N| {Government house leader Clar Pardy} said every word in the bill had been in the draft that went to cabinet on 2 April.
V| A copy of that draft, provided to this newspaper by a cabinet staff member, does not contain the clause.
N| {Pardy} said on Friday that there was more than one draft of 2 April.
V| The bill was defeated by 21 votes to 18, the first loss for a government measure in the province since 1989.
N| {The fish harvesters' union}, whose president Dwan Keeping watched from the gallery, called Buffett "the only one in there with salt on her boots".
V| She will sit as an independent.
N| {Keeping} said he hadn't asked her to run for the union's vice-presidency, though people kept telling him he had.
? Was Buffett thrown out of cabinet? | 1A
? Did the fisheries bill pass? | 7D
? Was the crab licence clause in the bill cabinet saw? | 3D+ 4A+ 5D 6A+
? why did Buffett vote against her bill | 2W+ 3A+
? Did Buffett vote for the bill? | 1D 2D+
? Did Keeping ask Buffett to run for union office? | 10D+
? Will Buffett join the opposition party? | 9D
? when did a government bill last fail in the province? | 7A=1989
? Who slipped the clause into the bill? | 3A+
? Has the premier called an election? | -

= Lagos traffic agency chief says he was not recalled; state says he was
N| {Babatunde Olusesi}, who was relieved as head of the Lagos State Traffic Agency in May after officers were filmed towing an ambulance, denied on Sunday that he had been asked to come back.
N| {The state commissioner for transport, Folashade Akinrinade}, had told a radio audience on Saturday that a letter of recall went out to him on the 11th.
N| "I have received letters from my landlord, my bank and my old school, but none from Lagos State," {Olusesi} said by telephone from Abeokuta.
N| {Akinrinade's office} later said that the letter might have been sent to an old address.
A| {Two senior officers of the agency} said he had in truth been in his old office on Thursday, measuring the windows.
N| {Olusesi} replied that he went there to collect his slippers.
V| The agency has been led since May by a retired naval commander, Tonye Braide, whose term ends on 30 September.
N| {Braide} said he would obey whatever he was told and had been told nothing.
V| The patient in the ambulance, a 60-year-old trader, survived.
? Has Olusesi been asked to return as head of the traffic agency? | 1D+ 2A+ 3D+ 4A+
? Did Olusesi go to his former office on Thursday? | 5A 6A+
? why was Olusesi removed in May? | 1A+=after officers were filmed towing an ambulance
? Did the ambulance patient die? | 9D
? Has Braide been told he is being replaced? | 8D+
? Who heads the agency at present? | 7A=Tonye Braide
? Was Akinrinade dismissed? | -
? did Olusesi drive the tow truck | -

= Hungarian town's voters keep mayor in recall poll
V| Voters in the Hungarian town of Tiszavárhely declined on Sunday to recall their mayor, Lóránt Bencsik, over the sale of the thermal baths, by 4,106 votes to 3,590.
V| Turnout was 57 per cent, above the 50 per cent that makes such a poll valid.
V| It was the town's first recall vote, held under a local ordinance adopted in 2022.
V| Of the twelve polling districts, the mayor won eight.
V| The largest margin against him, 71 per cent, was in the streets around the baths.
V| The baths were sold in January for 1.9 billion forints to a company registered in Győr, which has since closed the outdoor pool for repairs.
N| {Bencsik} thanked "those who came, whatever they drew on the paper", and said the sale would not be reversed.
N| {The recall committee's chair, Piroska Fodor-Nagy}, congratulated him and said she would stand against him at the municipal elections in two years.
V| The vote cost the town 14 million forints.
? Was Mayor Bencsik recalled? | 1D
? Was the recall vote valid? | 2A
? Will the town take back the baths? | 7D+
? What was the baths' sale price? | 6A=1.9 billion forints
? Did the committee contest the result? | 8D+
? did all districts support the mayor | 4D 5D
? why was the outdoor pool shut? | 6A=for repairs
? Who bought the baths? | 6A=a company registered in Győr
? Had the town held recall votes before? | 3D
? Is Fodor-Nagy mayor of Tiszavárhely? | -
? Will Bencsik stay on as mayor? | 1A 8A+
? Was the mayor backed by most of the districts? | 4A

= Teachers in Marseille back in class after "handshake nobody wrote down"
V| Teaching resumed on Monday at all but two of the 68 primary schools in Marseille's northern districts, where staff had stayed away for nine days in protest at mould and broken heating.
N| {The rector, Aurélien Passemard}, said the strike had ended without conditions.
N| {Union delegate Yasmina Belhocine} said it was suspended, not ended, and that the rector had given his word on three points, among them forty extra heaters by the end of the week.
N| {Passemard} confirmed that he had shaken her hand, "as one does", and said that no figure had passed his lips.
A| {Two people present} remembered the number forty very well.
N| At the Castellas and Fontvenelle schools, where ceilings have come down, teachers voted by a show of hands to stay out until the city sends an engineer, {Belhocine} said.
N| {The town hall, which owns the buildings}, said that an engineer had visited both on Saturday.
N| {The caretaker at Fontvenelle} said he had been on the gate all that day and seen nobody but a man selling melons.
N| {Deputy mayor Cyprien Alessandri} announced 11 million euros for repairs in next year's budget, which the council has still to adopt.
V| Some 14,000 children were affected.
? Is the Marseille teachers' strike over? | 1A 2A+ 3D+ 6D+
? Did the rector promise 40 heaters? | 3A+ 4D+ 5A
? have the forty heaters been delivered | 3P+
? Did an engineer inspect the Fontvenelle school? | 6P+ 7A+ 8D
? How many pupils missed lessons? | 10A=Some 14,000 children
? Has the city set aside 11 million euros for repairs? | 9P+
? Did a child get hurt when the ceiling fell? | -
? are all schools open again | 1D 6D+
? Did the rector resign? | -

= Mexican governor denies quitting to run for party chair
N| {Ofelia Zaragoza Luján}, governor of the northern Mexican state of Nueva Sonora, said on Tuesday that she would serve out her term, after a columnist wrote that she had already asked the state congress for indefinite leave.
N| "I have asked for nothing except that you stop believing in columnists," {the governor} told journalists in Guaymas Viejo.
N| {The speaker of the congress, Hilario Montemayor}, said that his in-tray held no request from her.
M| {The columnist, Wenceslao Prida of El Faro}, insisted in a second article that the request was dated 4 June and that he had held it in his hands.
A| {Three local party officials} said that the governor had told them in confidence of her wish to lead the national party.
N| {Zaragoza}, asked directly whether she wanted to be party chair, said it would be discourteous to the present one to answer.
V| The present one, Aurelio Castrejón, is 79 and has twice been taken to hospital this year.
N| {His family} denied reports that he was in intensive care.
V| Party rules say that no sitting governor may stand.
? Has Zaragoza asked for leave from the governorship? | 1D+ 2D+ 3D+ 4A
? Does the governor want to lead the party? | 5A 6W+
? Is Castrejón in intensive care? | 8D+
? may a governor run for party chair under the rules? | 9D
? Did she announce that she'd complete her term? | 1A+
? Has Castrejón stepped down as party chair? | -
? When was the leave request dated? | 4A=4 June
? has congress approved the governor's leave? | 3D+

= Scottish council U-turns on four-day school week after parents' revolt
V| Plans to close every primary school in Strathfarrar on Friday afternoons were withdrawn on Thursday, hours before councillors were to vote on them.
N| Education convener {Murdo Gillespie} said the council had listened, although he also said that the idea "remains a good one whose time has not come".
N| {Parent campaigner Shona Abubakar} said it was less a matter of listening than of arithmetic: eleven of the administration's own councillors had signed her petition.
N| {Gillespie} said the true number was six.
V| The petition, which is on the council's website, bears the names of nine members of the administration.
N| {The EIS teaching union}, which had backed the plan because it would give staff time for preparation, accused the council of cowardice.
N| {Finance director Lorraine Macphee} said that the £3.1 million the change would have saved must now come from somewhere, and did not rule out closing libraries.
A| {Officials} are already drawing up a list of five, according to two people who have seen it.
N| {Council leader Hector Traill}, who had gone to Norway to look at ferries, could not be reached.
V| A similar scheme in the Uists has run since 2019.
? Will Strathfarrar's primary schools shut on Friday afternoons? | 1D 2D+
? Did councillors vote down the four-day week? | 1D
? How many administration councillors signed the petition? | 3A=eleven ; 4A+=six ; 5A=nine
? Will libraries be closed to save money? | 7W+ 8A
? What position did the teachers' union take on the plan? | 6A+
? did Traill order the climbdown | 9W+
? how much would the shorter week have saved | 7A+=£3.1 million
? Has the Uists scheme been scrapped? | 10D
? Did teachers go on strike over the withdrawal? | -

= Israeli coalition MP says he won't back draft bill; party says he will
N| {Eliav Rosenthal-Dayan}, a member of Israel's governing coalition, said on Sunday that he would vote against the military draft bill in its present form, leaving the government with 60 of the Knesset's 120 votes.
N| {His faction's chairwoman, Tehila Amsalem}, put out a statement within the hour to say that all seven of its members would support the bill.
N| {Rosenthal-Dayan}, when he was shown it on live television, read it through twice and remarked that there seemed to be six of them, then.
N| {The prime minister's office} said that the coalition was stable.
A| {Two coalition sources} told the Hebrew daily Kav HaOfek that the prime minister had offered the lawmaker a deputy ministry.
N| {Rosenthal-Dayan} declined to discuss private conversations.
N| {A spokesman for the prime minister} said that no such offer existed.
V| The second reading, put off twice already, is listed for Wednesday.
N| {Coalition whip Ofir Barzilai} said he would pull it again if he was one short.
V| An opposition bill to bring down the government failed last month by 61 to 53.
? Will Rosenthal-Dayan vote for the draft bill? | 1D+ 2A+ 3D+
? Was Rosenthal-Dayan offered a government post? | 5A 6W+ 7D+
? Has the Knesset passed the draft bill in its second reading? | 8P 9P+
? Did the no-confidence attempt last month succeed? | 10D
? How many votes does the coalition have without him? | 1A+=60
? Will Wednesday's vote be postponed? | 9P+
? has Rosenthal-Dayan left the faction | -
? Who leads the opposition? | -

= Israel's draft bill falls one short
V| Israel's parliament rejected the government's military draft bill by 60 votes to 59 in the early hours of Thursday after one coalition member voted against and another fell asleep.
N| {Coalition whip Ofir Barzilai} said the sleeping member, Baruch Attias, had been taken ill.
N| {Attias}, woken for the purpose by a reporter, said he felt perfectly well and had been on his feet since Tuesday.
V| Eliav Rosenthal-Dayan, who had said all week that he would oppose the measure, did so.
N| {His faction's chairwoman, Tehila Amsalem}, announced that he no longer belonged to it.
N| "I learnt of my departure from the radio," {Rosenthal-Dayan} said.
N| {The prime minister's office}, which had maintained until the end that it had a majority, would not say whether the bill would be submitted again.
A| {Several ministers} are pressing for an early election, in October.
N| {Defence minister Moti Harpaz} denied being one of them.
V| The army says it is short of 12,000 soldiers.
? Has the Knesset passed the draft bill? | 1D
? Will Rosenthal-Dayan vote for the draft bill? | 4D
? Has Rosenthal-Dayan left the faction? | 5A+ 6A+
? Did Rosenthal-Dayan quit the faction of his own accord? | 5D+ 6D+
? Was Attias ill during the vote? | 2A+ 3D+
? Does the defence minister want an early election? | 8O 9D+
? Will the government try again with the bill? | 7W+
? Has an election been called for October? | 8P
? how many more soldiers does the army need? | 10A=12,000 soldiers
? Was Rosenthal-Dayan offered a government post? | -

= Montana senator's staffers unionize; office manager says they didn't
V| Nine employees in the Billings and Helena offices of state Sen. Tucker Mahoney voted to form a union last week, according to a certificate posted on Friday by the state labor board.
N| {Mahoney's office manager, Jolene Whitefish}, said she wasn't aware of any vote and that there were only eight employees.
N| {The certificate} lists nine names in favor and none against.
N| {One of the nine, scheduler Cody Brandvold}, laughed when he was told of the manager's comment: "She counted the ballots."
N| {Whitefish}, contacted again, said she'd call back, and did not.
N| {Mahoney, a Republican who sponsored a right-to-work bill in 2021}, said through a spokeswoman that he respected the law and would bargain in good faith.
A| {A lobbyist who knows him well} predicted he would cut the positions when the session ends.
N| {The spokeswoman, Kendra Aune}, said that was "not in the cards".
V| It's the first union of legislative staff in the state.
? Have Mahoney's staff formed a union? | 1A 2W+ 3A 4A+
? Was the union vote unanimous? | 3A
? Will Mahoney negotiate with the union? | 6A+
? Is Mahoney going to lay off his staff? | 7A 8D+
? how many employees backed the union? | 1A=Nine employees ; 3A=nine
? Did the labor board reject the union's certification? | 1D
? Are other legislative staffers in Montana unionized? | 9D
? Did Whitefish count the votes? | 2D+ 4A+
? Has Whitefish been fired? | -

= Taiwan education official moved after exam paper appears online
N| {Taiwan's education ministry} said on Friday that Hsu Pei-chun, who oversees the university entrance examination, had been transferred to the national library "to allow the investigation to proceed in calm".
V| Four of the 40 questions in Thursday's mathematics paper had been posted on a tutoring forum eleven hours before candidates opened it.
N| {Hsu's husband} said that she had been told of her transfer by a reporter.
N| {The ministry's spokesman, Lai Chih-ming}, said that the leak did not come from within the ministry.
N| {Taipei prosecutors}, who searched a printing works in Zhonghe on Friday morning, said that it was too soon to say where it had come from.
A| {Staff at the printing works} said that a plate had been missing for an hour on Tuesday.
N| {Lai} ruled out a resit for the 108,000 candidates.
N| {The National Parents' Federation} asked the premier to overrule him.
N| {Premier Kuo Shao-wen} said that he would listen to the experts first.
V| The last resit was in 1993.
? Was Hsu sacked over the exam leak? | 1D+
? Will students have to retake the mathematics exam? | 7D+ 8P 9W+
? Did the questions leak from the ministry? | 4D+ 5W
? How many questions were leaked? | 2A=Four
? Was Hsu informed of the transfer by the ministry? | 3D+
? did the leak come from the printing works | 5W 6A
? Were any printing workers arrested? | -
? Did Hsu post the questions herself? | -
? when did prosecutors search the printers | 5A=on Friday morning

= Antwerp port union disowns blockade
N| {The Belgian dockers' union TransHaven} said on Wednesday that it had neither called nor approved the blockade that has kept lorries from two terminals in Antwerp since Monday night.
N| {Its chairman, Gust Verlinden}, urged the men at the gates to go home, "with my sympathy and without my name on it".
A| {Pickets at the Noorderlaan} said that a union delegate had brought them soup, braziers and a list of demands.
N| {Verlinden}, shown a photograph of a brazier bearing the union's emblem, said that emblems could be bought.
N| {The port authority} put the number of lorries held up on Wednesday at 3,800.
N| {Police} counted 2,200.
V| Labour minister Ilse Coppejans is to see both the terminal operators and the union on Friday, and let it be known that she would not see "anonymous gentlemen".
V| The men object to the hiring of temporary crane drivers from Rotterdam.
N| {One operator, Scheldt Container Services}, said that it employed no such drivers.
V| Payroll records seen by this newspaper show fourteen of them on its night shift in October.
? Did TransHaven organise the blockade? | 1D+ 2D+ 3A
? How many lorries were delayed on Wednesday? | 5A+=3,800 ; 6A=2,200
? Does Scheldt Container Services use temporary drivers from Rotterdam? | 9D+ 10A
? has the blockade ended | 2P+
? Has the labour minister met the union? | 7P
? Did the police break up the pickets? | -
? what are the pickets protesting against? | 8A
? Was Verlinden at the gates? | -

= Exclusive: Home secretary asked police to drop inquiry into donor, say officers
M| {The Sunday Tribune of London}, citing two serving officers, reported at the weekend that the home secretary, Dame Rosalind Achterberg, had telephoned the commissioner in February to ask that an investigation into a party donor be closed.
N| {Dame Rosalind} said on Monday that the report was "a fabrication from the first word to the last", and that she would sue.
N| {The commissioner, Sir Declan Moyle}, acknowledged through a spokeswoman that the two of them had spoken on 12 February but would not disclose what about.
N| {The Home Office}, which had said on Sunday that no conversation took place, corrected itself on Monday morning, explaining that the call had been logged under the wrong date.
A| {A former aide to the home secretary} told the BBC that she was in the room and heard the donor's name.
N| {The donor, the property developer Lucian Farrant}, said from Monaco that he was unaware of having been under investigation at all.
V| Scotland Yard closed its file on Mr Farrant on 3 March, without bringing charges.
N| {The independent adviser on ministerial standards, Baroness Olufemi}, said that she had begun to gather evidence and expected to take about six weeks.
N| {The prime minister's spokesman}, asked four times whether Dame Rosalind would stay on in the meantime, replied each time that she was getting on with the job.
? Did the home secretary try to have the police investigation of a donor stopped? | 1A 2D+ 3W+ 5O
? Did Achterberg and the commissioner talk in February? | 1A 3A+ 4A+
? was Farrant's name mentioned in the phone call | 3W+ 5A
? Will the home secretary have to resign? | 9W+
? Is the Sunday Tribune being sued? | 2P+
? Was Farrant charged? | 7D
? how long will the adviser's inquiry last? | 8A+=about six weeks
? Did Farrant ask the home secretary for help? | -
? Did the Home Office admit that its first statement was wrong? | 4A+

= Achterberg broke ministerial code over police call, adviser finds
V| The home secretary broke the ministerial code by failing to have an official present when she telephoned the commissioner of the Metropolitan Police, the adviser on standards has concluded, but did not ask him to drop a case.
N| {Baroness Olufemi's report}, all 64 pages of it, was released by Downing Street on Friday afternoon.
N| {It=Baroness Olufemi's report} finds that Lucian Farrant's name "was spoken, once, by the commissioner and not by the minister".
N| {Dame Rosalind Achterberg} welcomed what she called complete vindication and apologised for what she called a clerical lapse.
N| {The prime minister} said the breach was minor and that he saw no reason for her to go.
N| {Sir Declan Moyle}, the commissioner, who gave evidence in private, had no comment.
A| {Colleagues of the officers who spoke to the press} said that those men stood by every word.
N| {The Sunday Tribune's editor, Harriet Crome}, noted that the adviser had not been able to interview them, since they were never named, and said that the paper retracted nothing.
N| {Liberal Democrat spokesman Jago Trevanion} said a minister who broke the code should leave, "as the code itself used to say".
? Did the home secretary try to have the police investigation of a donor stopped? | 1D 4D+ 7A 8A
? was Farrant's name mentioned in the phone call | 3A
? Who mentioned Farrant? | 3A=the commissioner
? Will the home secretary have to resign? | 5D+ 9P
? Did Achterberg break the ministerial code? | 1A 5A+ 9A
? Has the newspaper withdrawn its story? | 8D+
? Did the adviser question the officers who talked to the press? | 8D
? Was Farrant charged? | -
? What did the commissioner say about the findings? | 6W+

= Two dead in stampede at Senegal rally, party says; ministry says one
N| {Senegal's ruling Jàmm coalition} said two of its supporters, a woman of 50 and a boy of 16, were crushed to death on Saturday when a gate gave way at a campaign rally in Kaolack.
N| {The interior ministry} gave the toll as one dead and 23 injured.
N| {The head of the regional hospital, Dr Ndèye Astou Camara}, said that two bodies had been received, but that one of them had nothing to do with the rally.
N| {Coalition spokesman Bara Dieng} said that she was mistaken and that he had spoken to both families.
V| The candidate, former prime minister Ousmane Thiam, was speaking when the gate fell and carried on for a quarter of an hour.
N| {Dieng} said that he had not been told; nobody had dared to climb the podium.
A| {People at the front of the crowd} said that they had shouted at him to stop.
V| The governor of Kaolack has opened an inquiry and banned rallies in the stadium until it is complete.
N| Thiam cancelled appearances in Fatick and Mbour, but {his team} would not say whether he would visit the wounded.
V| Presidential elections are due on 25 February.
? How many people died at the Kaolack rally? | 1A+=two ; 2A=one ; 3D 4A+=both
? Did Thiam know about the accident when he went on speaking? | 6D+ 7A
? Has Thiam visited the injured? | 9W+
? what caused the crush | 1A+
? Did the coalition cancel the Mbour rally? | 9A
? Did the police fire on the crowd? | -
? Has Thiam withdrawn from the presidential race? | -
? when will Senegal vote for president? | 10A=on 25 February
? Has the inquiry found who was responsible for the gate? | 8P

= Senegal candidate Thiam visits crush victims as toll is revised
V| Ousmane Thiam sat for an hour on Monday with survivors of Saturday's crush in Kaolack, where the number of dead was raised to three after a fruit seller died of her injuries overnight.
N| {Dr Ndèye Astou Camara}, who runs the regional hospital, said that she now accepted that a boy she had at first counted as a road accident was killed at the gate.
N| {The interior ministry} also put its figure up to three.
N| "I heard shouting, and I took it for applause," {Thiam} told the weekly Sopi Soir at a bedside.
V| His rival Coumba Sylla suspended her own campaign until Wednesday.
N| {The governor of Kaolack} said that a locksmith and two stewards had been questioned, that nobody was under arrest and that the inquiry would need ten more days.
A| {Some residents} complained that the stewards had been drinking.
N| {Jàmm's spokesman, Bara Dieng}, dismissed that as slander.
? How many people died at the Kaolack rally? | 1A=three ; 3A=three
? Has Thiam visited the injured? | 1A 4O
? Did Thiam know about the accident when he went on speaking? | 4D+
? Were the stewards drunk? | 7A 8D+
? Has anyone been arrested over the crush? | 6D+
? Has the inquiry found who was responsible for the gate? | 6P+
? Has Sylla pulled out of the race? | 5D
? did the interior ministry raise its death toll | 3A+
? Will the election be postponed because of the crush? | -

= Border agency's drone contract under audit in Athens
N| {Greece's court of audit} said on Tuesday that it was examining a contract worth 62 million euros under which the migration ministry rents surveillance drones for the Evros frontier from a firm founded five months before it won the bid.
N| {Migration minister Kyriakos Lambrinoudakis} told parliament that the tender had been open, that four companies had taken part and that he had met none of them.
N| {The opposition deputy Rallou Vamvakari} read from a visitors' book, which lists the firm's director, Panos Zervoudis, at the ministry on 11 November.
N| {The minister=Kyriakos Lambrinoudakis} said he could not be expected to know everyone who used the lift.
N| {Zervoudis} did not respond to requests for comment, and the telephone at the firm's registered office in Glyfada rings unanswered.
M| {The investigative site Reportaz Dyo} wrote that only one of the four bids had reached the final round, the other three having been struck out for lacking the same certificate.
N| {The ministry} confirmed that three bids had been excluded but said the reasons were confidential.
V| The drones have been flying since April.
A| {Border guards in Orestiada} said that they were often grounded by wind.
? Did the migration minister meet the drone company? | 2D+ 3O 4O
? Was Zervoudis ever at the ministry? | 3A
? Is the court of audit looking into the drone contract? | 1A+
? Why were the other bidders excluded? | 6A=for lacking the same certificate ; 7W+
? How many companies took part in the tender? | 2A+=four ; 6A=four
? has the contract been cancelled | -
? What does Zervoudis say about the contract? | 5W+
? Has the court of audit found the contract illegal? | 1W+
? Are the drones already in operation? | 8A 9A

= Cabinet reshuffle in Zagreb leaves tourism without a minister
V| Croatia's prime minister replaced four of his eighteen ministers on Monday, in the second reshuffle since the election of 2024, and left one ministry vacant.
V| Vesna Pavičić-Roth moves from regional development to finance, where she takes the place of Davor Stipanović, who becomes governor of the national bank in July.
V| A hospital director from Split, Ante Grgurević, is the new health minister, and the mayor of Vukovar's deputy, Snježana Bilandžić, takes over regional development.
V| Transport goes to Igor Škarić, at 33 the youngest member of the cabinet.
V| Tourism minister Mirela Došen was dismissed, and no successor was named.
N| {The prime minister, Krešimir Lovrenčić}, said the vacancy would be filled "before the first umbrella is opened".
V| Parliament is to vote on the appointments on Thursday.
N| {The Social Democrats} said that they would vote against.
V| The governing coalition has 79 of the 151 seats.
? Who is Croatia's new finance minister? | 2A=Vesna Pavičić-Roth
? Was Stipanović sacked as finance minister for poor performance? | 2D
? how many ministers were changed? | 1A=four
? Has a new tourism minister been appointed? | 1D 5D 6P+
? Has parliament confirmed the new ministers? | 7P
? Did Grgurević take over transport? | 3D 4D
? Was it the government's first reshuffle? | 1D
? Did Došen resign in protest? | 5D
? Will the Social Democrats back the appointments? | 8D+
? Why was Došen dismissed? | -

= Vietnam's party expels former provincial chief in land case
V| Vietnam's Communist Party has expelled the former chairman of the coastal province of Bình Sơn, Trần Quốc Lâm, for what state media called very serious violations in the allocation of 210 hectares of public land.
N| {The official news agency} said that the decision was taken by the party's central inspection commission on Thursday.
N| {The commission}, in a communiqué, said that Lâm had "degraded in political thought, morality and lifestyle" and had accepted gifts.
V| It did not say of what kind, nor from whom.
V| Lâm, 61, retired last year and has not been seen in public since a wedding in June.
A| {Two people familiar with the case} said that he was already in detention.
N| {The ministry of public security} did not reply to questions sent by fax.
V| Four of his deputies were disciplined in the spring, and a fifth, Võ Thị Hạnh, was promoted.
A| {Analysts in Singapore} see the expulsion as a step towards a trial.
? Was Lâm thrown out of the party? | 1A 2A+
? Has the former chairman been detained? | 6A 7W+
? what gifts did he receive | 4W
? Did Lâm accept gifts? | 3A+
? Has Lâm gone on trial? | 9P
? Was Võ Thị Hạnh disciplined? | 8D
? Who took the decision to expel Lâm? | 2A+=the party's central inspection commission
? Has Lâm denied the accusations? | -
? How much money did the land deals cost the state? | -

= Oregon governor signs rent bill after weeks of saying she was undecided
V| Oregon Gov. Patricia Lindqvist signed a bill on Wednesday that caps annual rent increases in mobile home parks at 5 percent, ending three weeks in which her office said only that she was "reading it".
N| {Lindqvist}, a Democrat, said at a park in Gresham that she had made up her mind the day a woman of 84 showed her a bill for $190 more a month.
N| {House minority leader Grant Pfeiffer} said she'd promised him in March that it would never become law.
N| {The governor's spokesman, Omar Castellanos}, said no such promise was made to anybody.
A| {Two lobbyists for park owners} recalled hearing about one at the time.
N| {The Manufactured Communities Association} vowed to challenge the statute in federal court as a taking of property.
V| The cap applies to leases renewed on or after Sept. 1 and doesn't cover homes on land the resident owns.
V| A broader bill, covering apartments, died in a Senate committee in May.
N| {Sen. Rowena Achebe-Clark}, who sponsored both, said she'd bring the other one back.
? Did Gov. Lindqvist sign the cap on mobile home rents? | 1A
? Did the governor promise to veto the bill? | 3A 4D+ 5A
? Did the apartment rent bill pass? | 8D 9P+
? Have park owners sued? | 6P+
? when does the cap start | 7A=on or after Sept. 1
? does the cap apply to residents who own their land | 7D
? Why did the governor decide to sign? | 2A+
? Did Pfeiffer vote for the bill? | -
? Will apartment rents be capped at 5 percent? | 9P+

= Warsaw metro drivers' dispute: mediator named, both sides claim idea
V| A retired labour judge, Halina Czubek, will mediate in the pay dispute at the Warsaw metro, the city announced on Friday, averting a stoppage that was to have begun on Monday at four in the morning.
N| {Deputy mayor Rafał Ostojski} said that the suggestion had come from him.
N| {The drivers' leader, Waldemar Giza}, said it was in his letter of 2 October, in the second paragraph.
N| {The letter}, which the union has published, does ask for "a neutral person of standing".
N| {Giza} described the strike as postponed until 15 November at the latest.
N| {Ostojski} spoke of it as cancelled.
V| Drivers, of whom there are 412, want 900 zlotys a month more, and the company has offered 350.
N| {Judge Czubek} declined to be interviewed, saying that a mediator who talked to newspapers would soon have nobody else to talk to.
A| {Several drivers} said they would call in sick on Monday whatever the union did.
N| {The operating company} said that it had no plan for that.
? Will Warsaw metro drivers strike on Monday? | 1D 5D+ 6D+ 9P
? Whose idea was it to bring in a mediator? | 2A+ 3A+ 4A+
? Has the strike been called off for good? | 5D+ 6A+
? how much of a raise do drivers want | 7A=900 zlotys a month
? Have the parties agreed on a pay rise? | 7D
? What does Czubek say about the talks? | 8W+
? Did metro trains stop running on Friday? | -
? Was Czubek once a metro driver? | -

= Immigration raid at Georgia poultry plant nets 83, company says fewer
N| {U.S. immigration agents} arrested 83 workers at a chicken processing plant outside Gainesville, Georgia, on Thursday, the Department of Homeland Security said, in what it called the largest workplace operation in the state in a decade.
N| {The plant's owner, Redbud Foods}, said 61 employees were missing from the second shift and that it had checked the papers of every one of them through the federal system.
N| {Attorney Marisol Quintanar-Webb}, who represents eleven of those held, said two of her clients were U.S. citizens.
N| {A spokesperson for the department, Trent Galloway}, denied that any citizen was in custody.
V| By Friday evening, one of the two, a 22-year-old line worker born in Macon, had been released without explanation, according to release papers seen by this newspaper.
N| {Galloway} did not respond to a follow-up question about her.
N| {Hall County's sheriff, Jimmy Ray Tolliver}, said his deputies directed traffic and did nothing more.
A| {Witnesses} described deputies inside the break room with a list.
N| {The school district} said 140 children were absent Friday, three times the usual number.
V| The company has not been charged.
? How many workers were arrested at the poultry plant? | 1A+=83 ; 2A+=61
? Were U.S. citizens detained in the raid? | 3A+ 4D+ 5A 6W+
? Did sheriff's deputies take part in the raid? | 7D+ 8A
? Has Redbud Foods been charged? | 10D
? did the company check workers' papers? | 2A+
? where is the plant | 1A=outside Gainesville, Georgia
? Were children arrested? | -
? How many children stayed home from school on Friday? | 9A+=140
? Has the arrested workers' deportation begun? | -

= Sydney college's overseas students: regulator cancels, tribunal restores
V| The national regulator cancelled the registration of Harbourline College in Parramatta on Monday, and a tribunal suspended the cancellation on Thursday, leaving its 1,900 overseas students where they were.
N| {The regulator} said that fewer than one in ten of those enrolled had attended a class in the month before its inspection.
N| {The college's principal, Gurdeep Ahluwalia}, said that attendance was 84 per cent and that the inspectors had come during a public holiday.
V| There was no public holiday on either of the days recorded in the regulator's report, 14 and 15 May.
N| {Ahluwalia} said when this was put to him that he had been speaking of an earlier visit.
N| {The tribunal's deputy president, Joanna Mirkovic}, stressed that she had formed no view of the facts, which would be heard in August.
N| {The Department of Home Affairs} said that visas would not be cancelled while the stay lasted.
A| {Students outside the campus} said they had never seen a teacher after week three.
N| {The minister for skills, Blair Donaghy}, said he was "disappointed, not defeated".
? Is Harbourline College still registered? | 1A
? How many of the students attended classes? | 2A=fewer than one in ten ; 3A+=84 per cent ; 6W
? Was the inspection held during a public holiday? | 3A+ 4D 5D+
? Has the tribunal decided the case on its merits? | 6D+
? Will the students lose their visas? | 7D+
? How many overseas students does the college have? | 1A=1,900
? Has Ahluwalia been charged with fraud? | -
? did the minister appeal against the stay | -

= Norwegian minister's thesis: university opens case, she denies copying
N| {The University of Agder} confirmed late on Tuesday that it had opened a case over the master's thesis of Norway's research minister, Ingvild Sørvaag, after a student magazine set 38 of its paragraphs beside passages from two older theses by other people.
N| {Sørvaag}, who is in her first year as a minister and represents the small Coast Party, wrote on her own website that every one of the paragraphs was footnoted and that she had "nothing to hide and nothing to add".
N| {The magazine's editor, Jonas Eidem}, said that seven of them carried a footnote and 31 did not.
N| {Her former supervisor, Professor Halvard Tangen}, told the newspaper Sørlandsnytt that he could not remember the text, having marked some four hundred since.
N| {The rector, Unni Birkeland}, said that the committee would need until Christmas and that nobody should anticipate its findings.
N| {Prime minister Sverre Moldestad}, on his way into a meeting of party leaders, said that he had spoken with Sørvaag by telephone and that she had his support "as of today".
A| {A senior member of the Coast Party} said that its board had agreed on a successor in case one was needed.
N| {The party's secretary, Gro Helland-Vik}, said it had not so much as discussed the matter.
V| Two Norwegian ministers have resigned over copied theses since 2024.
? Did the research minister plagiarise her thesis? | 1A 2D+ 3A 4W 5W
? How many of the 38 paragraphs have footnotes? | 2A+=every one ; 3A=seven
? Has Sørvaag resigned? | 6D+
? Has the Coast Party chosen somebody to replace her? | 7A 8D+
? When will the university's committee be done? | 5A+=Christmas
? Has the university revoked her degree? | 5W+
? did the prime minister ask Sørvaag to step down | 6D+
? What does the supervisor say about the text? | 4W
? Did Moldestad himself copy his thesis? | -

= Kaduna teachers who failed test will keep salaries, commissioner insists
N| {Kaduna's commissioner for education, Hajiya Rakiya Dogo}, told a press conference on Monday that none of the 2,192 primary school teachers who scored below 60 per cent in a competence test had been removed from the payroll, contrary to what the union says.
N| {The Nigeria Union of Teachers}, whose state secretary, Comrade Yakubu Bature, spoke the same afternoon, displayed bank statements of six members who had received nothing in July.
N| {Dogo} attributed the gaps to a change of bank, and promised that arrears would be paid "before the next rain".
A| {A payroll clerk} told the Northern Mail that a list headed "exit" had reached her desk in June with more than two thousand names on it.
N| {The governor's media aide} refused to comment on what he called the imagination of clerks.
N| {Bature} said that his members would go on strike on 1 September unless every name was restored in writing.
V| In 2017 the state dismissed almost 22,000 teachers after a similar exercise, some of whom were reinstated years later by the national industrial court.
N| {The state's head of service} denied that there would be a second test.
? Have the Kaduna teachers who failed the test been sacked? | 1D+ 2A+ 4A 5W+
? Were six teachers left unpaid in July? | 2A+ 3A+
? did the arrears get paid | 3P+
? Is the union on strike? | 6P+
? How many teachers failed the competence test? | 1A+=2,192
? Will teachers have to sit another test? | 8D+
? Were the teachers dismissed in 2017 all taken back? | 7D
? Did the governor order the dismissals? | 5W+
? Has the industrial court ruled on the July payments? | -

= Premier of Queensland seat-warmer no more: Delahunty sworn in
V| Josephine Delahunty was sworn in as premier of Queensland on Friday, nine days after her party room chose her over the treasurer, Ian Wieland, by 31 votes to 22.
V| Delahunty, a former magistrate from Townsville, had been acting premier since Clive Barrowman suffered a stroke in August.
V| She is the third woman to hold the office.
V| Fourteen of the nineteen ministers keep their portfolios, among them Mr Wieland.
V| The health ministry, which she ran herself until Thursday, goes to the member for Ipswich South, Tuyet Pham.
N| {Mr Barrowman's family} said in a statement that he was walking with a stick and would leave parliament at Christmas.
V| That will force a by-election in Mount Coolmunda, a seat Labor holds by 1.8 per cent.
N| {The opposition leader, Stuart Crombie}, wished the new premier well and called for a general election, which is not due until October 2028.
N| {She=Josephine Delahunty} told reporters on the steps of Government House that there would be no early poll.
? Who is the new premier of Queensland? | 1A=Josephine Delahunty
? Is Wieland still treasurer? | 4A
? Did Delahunty win the leadership unopposed? | 1D
? Is she the first woman premier of the state? | 3D
? Has Barrowman resigned from parliament? | 6P+
? Will Queensland hold an early election? | 8P 9D+
? who is the health minister now | 5A=Tuyet Pham
? why is Barrowman leaving? | -
? Has the by-election in Mount Coolmunda been won by Labor? | 7P
? Is Barrowman leaving parliament? | 6A+ 7A
? did the party choose Wieland as leader | 1D

= French union says 400,000 marched against pension freeze; police count 96,000
N| {The CGSF union} said on Thursday evening that 400,000 people had taken part in 170 marches across France against the freezing of pensions in next year's budget.
N| {The interior ministry} put the nationwide figure at 96,000, with 11,000 in Paris.
M| {An independent count commissioned by five newspapers} arrived at 19,400 for the capital.
N| {Budget minister Hortense Lavigerie} told France 9 television that the freeze would stay in the bill, though "its length is not carved in marble".
N| {CGSF leader Thierry Maupertuis} said he took that as a retreat.
N| It was nothing of the sort, {the minister's office=Hortense Lavigerie's office} said an hour later.
V| A ring road was blocked at Rennes for most of the morning, and police used tear gas at Nantes, where a bus shelter was set alight.
N| {The Loire-Atlantique prefecture} reported nine arrests and one officer hurt.
A| {Local reporters} saw at least four marchers treated for head wounds, of whom the prefecture's bulletin made no mention.
V| A parliamentary vote on the article concerned is set for 6 November.
? How many people took part in the protests in France? | 1A+=400,000 ; 2A+=96,000
? How many marched in Paris? | 2A+=11,000 ; 3A=19,400
? Has the government dropped the pension freeze? | 4D+ 5A 6D+
? Has parliament voted on the freeze? | 10P
? Were protesters injured in Nantes? | 9A
? how many were arrested at Nantes | 8A+=nine
? Did the union call a general strike? | -
? Were there violent clashes in Rennes? | -
? Did police use tear gas in Paris? | -

= Sheriff denies deputies guarded county commissioner's private party
N| {Sheriff Lamar Tidwell of Pickett County, Tenn.}, said Monday that the two deputies seen at Commissioner Brenda Sue Hightower's lake house on the Fourth of July were off duty and unpaid.
V| Duty logs obtained by the Cumberland Call show both men signed on at 4 p.m. that day and off at midnight, with the location given as "lake detail".
N| {Tidwell} said the logs were filled in by a dispatcher who "guesses".
N| {The dispatcher, Misty Crabtree}, said she writes down what she's told over the radio.
N| {Hightower} did not answer the door on Monday, and a man who came out of the garage told a reporter to leave.
N| {County Executive Roy Dale Pruitt-Jones} said an auditor would look at overtime for the whole month.
A| {A guest at the party} said that the deputies had parked cars and later eaten ribs.
V| Deputies in the county earn $19.40 an hour, time and a half on holidays.
N| {Tidwell}, who is up for re-election next August, said he'd pay the difference himself if somebody found one.
? Were the deputies on duty at Hightower's party? | 1D+ 2A 4A+
? Were the deputies paid for guarding the party? | 1D+ 2A
? What did Hightower say about the deputies? | 5W+
? Has the auditor found improper overtime? | 6P
? How much do deputies make an hour? | 8A=$19.40
? Has the sheriff repaid the county? | 9P+
? Is Tidwell running against Hightower? | -
? were the deputies drunk | -
? Did the dispatcher invent the log entries? | 3A+ 4D+

= Ukrainian minister's dismissal clears committee, not yet parliament
V| A committee of Ukraine's parliament voted by eleven to four on Tuesday to recommend the dismissal of infrastructure minister Taras Lebidenko, over the purchase of snow ploughs at what auditors called twice the market price.
V| The full chamber has yet to take up the resolution, which needs 226 votes.
N| {Lebidenko}, addressing the committee by video link from Dnipro, said that the ploughs had been bought in an emergency, in a week when nobody else in Europe would sell any.
N| {Auditor general Nadiya Hryshchuk} said that her staff had found three firms with ploughs in stock that week, one of them in Lviv.
N| {The prime minister, Andriy Stetsenko}, has not taken a public position.
M| {The news portal Holos Podillia} wrote on Wednesday that he had told faction leaders behind closed doors he would "not weep".
N| {His press secretary} said that the prime minister did not comment on portals.
A| {Deputies from the governing faction} said that about seventy of them were ready to vote for removal, far short of what is needed.
N| {The opposition's Zoryana Kulchytska} said the number was closer to a hundred and fifty.
V| The last minister to be voted out, in May, was the minister of culture.
? Has parliament dismissed Lebidenko? | 1P 2D
? Does the prime minister want Lebidenko gone? | 5W+ 6A 7W+
? Were the ploughs overpriced? | 1A
? Was Ukraine unable to buy ploughs anywhere else? | 3A+ 4D
? how many governing deputies would vote to remove the minister? | 8A=about seventy ; 9A=closer to a hundred and fifty
? Did Lebidenko resign before the vote? | -
? how many votes are needed | 2A=226
? Was the minister of culture dismissed? | 10A
? Did the firm in Lviv sell ploughs to the ministry? | -

= Kyiv parliament fails to remove infrastructure minister
V| Ukraine's infrastructure minister, Taras Lebidenko, survived a vote in parliament on Friday when 209 deputies, seventeen fewer than required, supported his dismissal.
V| Of the governing faction's 231 members, 97 voted to remove him, 60 voted against and the rest were absent or abstained.
N| {Prime minister Andriy Stetsenko} said afterwards that the minister should "draw his conclusions".
N| {Lebidenko} said that the only conclusion he drew was that it would snow again.
N| {Zoryana Kulchytska}, who led the opposition's side of the debate, said that the motion would be put again in the new session, which opens on 3 February.
V| Under the rules of the chamber it cannot be put again in this one.
N| {The anti-corruption bureau} confirmed for the first time that it was investigating the purchase of the ploughs, but said that nobody had been notified of suspicion.
A| {Two of those who stayed away} said that they had been promised roads.
N| {The head of the governing faction, Ostap Maliuk}, said that it was a free vote and that nobody had been promised anything.
? Has parliament dismissed Lebidenko? | 1D
? how many governing deputies voted to remove the minister? | 2A=97
? Does the prime minister want Lebidenko gone? | 3A+
? Will Lebidenko step down of his own accord? | 3P+ 4D+
? Is the anti-corruption bureau looking into the snow ploughs? | 7A+
? Is Lebidenko a suspect? | 7D+
? Were deputies offered something for staying away? | 8A 9D+
? Will there be another vote before February? | 5D 6D
? Were the ploughs overpriced? | -

= Tanzania's opposition says candidate barred; commission says form was blank
V| Three weeks before Tanzania's parliamentary election, the returning officer in Mwanza Kati struck the opposition's candidate, Neema Mwakalinga, from the list.
N| {The electoral commission} said that page four of her nomination form, which asks for the candidate's occupation, had been left empty.
N| {Mwakalinga}, a pharmacist, produced a stamped photocopy on which the word "mfamasia" stands in blue ink.
N| {The commission's regional director, Said Kombo}, said that the photocopy proved nothing about the original.
N| Asked to show the original, {he=Said Kombo} replied that it had been sent to Dodoma.
A| {An official in Dodoma} said that nothing had arrived.
N| {The ruling party's candidate, Bakari Ndunguru}, now the only one left, said that he regretted winning "with my hands in my pockets".
V| The high court is to hear Mwakalinga's petition on Thursday.
V| In the last election 28 constituencies returned a member unopposed.
? Was Mwakalinga removed from the ballot? | 1A
? Did Mwakalinga leave page four blank? | 2A+ 3D+ 4W+
? Where is the original form? | 5A+=Dodoma ; 6D
? Has the high court restored her candidacy? | 8P
? How many seats were uncontested at the last election? | 9A=28 constituencies
? did ndunguru ask for her to be struck off | -
? Was Mwakalinga arrested? | -
? Has Ndunguru any opponents left? | 7D

= University of Leuwarden drops plan to close its languages faculty
V| The University of Leuwarden will not close its faculty of languages in 2027, its executive board told staff in an e-mail on Monday evening, but will shrink it from eleven degree programmes to six.
N| {The board's president, Marije Terpstra-Vos}, wrote that "closure was never a decision, only a scenario".
V| A board paper of 14 January, which was leaked to the student newspaper in March, contains the sentence: "It is decided that the faculty shall cease."
N| {Terpstra} explained on Tuesday that "decided" in that paper had meant "considered".
N| {The dean of languages, Piet-Hein Kalma}, said that he was relieved and had a headache.
N| {The union FNO} said that 60 of the 145 jobs would still go.
N| {A university spokeswoman} would not confirm that number, which she called premature.
N| {Education minister Rogier van Asselt}, whose cuts the board blames, denied that they had anything to do with it, since the university had 90 million euros in reserve.
V| Frisian, Swedish, Romanian, Polish and Arabic are the degrees to be dropped.
? Will the languages faculty be shut down? | 1D 2D+
? Had the board decided to close the faculty? | 2D+ 3A 4D+
? How many jobs will be lost in the faculty? | 6A=60 ; 7W+
? Are the minister's cuts to blame for the shrinking of the faculty? | 8D+
? which degrees will disappear | 9A
? Will Arabic still be offered as a degree? | 9D
? Has Kalma resigned as dean? | -
? Did students occupy the faculty? | -
? How large are the university's reserves? | 8A=90 million euros

= Colombian peace commissioner 'still in the job', on tape he says he is not
M| {Noticias del Cauca} broadcast a recording on Monday in which a voice that resembles that of Colombia's peace commissioner, Hernando Piedrahíta, says: "I have left, they just have not told anybody."
N| {Piedrahíta}, at an event in Popayán an hour later, said that he was very much in his job and that his voice was easy to imitate.
N| {The presidential palace} announced that the commissioner enjoyed full support.
N| {An acoustics laboratory at the national university}, asked by the broadcaster to compare the recording with speeches of his, put the likelihood of a match at 94 per cent.
N| {Its director, Dr Consuelo Arbeláez}, cautioned that the sample lasted only nine seconds.
A| {Guerrilla negotiators} said that the commissioner had missed three meetings since the first of the month.
N| {His deputy, Jairo Quintero Mesa}, said that two had been cancelled for weather and the third moved to a day not yet agreed.
V| Talks with the Frente Macizo group, which has about 1,200 fighters, began in August of last year.
? Has Piedrahíta quit as peace commissioner? | 1A 2D+ 3D+
? Is the voice on the recording Piedrahíta's? | 1A 2D+ 4A 5W
? Did the commissioner skip meetings with the guerrillas? | 6A 7D+
? how sure is the laboratory about the voice? | 4A+
? Have the peace talks been broken off? | -
? When did the talks with Frente Macizo start? | 8A=August of last year
? Was a ceasefire signed in Popayán? | -
? How many fighters does the group have? | 8A=about 1,200

= Parish council's chairman resigns over hedge, withdraws resignation, resigns
V| For the second time in a month, Roger Pellew-Smith has resigned as chairman of Nether Wallop Green Parish Council, and this time the clerk has it in writing.
N| {The letter}, read aloud on Tuesday evening to eleven members of the public, refers to "the hedge and all that has grown out of it".
V| Mr Pellew-Smith first stood down on 2 May, after neighbours complained that the council had paid £1,140 to trim a hedge which turned out to be his own.
N| {He=Roger Pellew-Smith} took that back four days later, explaining to the Valley Post that he had been tired.
N| {The clerk, Wendy Oakeshott}, told members that he had repaid £300.
N| {Mr Pellew-Smith}, when this newspaper rang, said that it was the full sum and that he had the cheque stub.
N| {The council's bank}, as one would expect, refused to discuss a customer's account.
V| The vice-chairman, Surinder Bains, will preside until a new chairman is elected on 11 June.
A| {Some villagers} are said to favour the vicar.
? Has Pellew-Smith resigned as chairman? | 1A 2A+
? how much of the hedge money has been repaid | 5A+=£300 ; 6A+=the full sum ; 7W
? Did the council pay for the trimming of Pellew-Smith's own hedge? | 3A
? Who is chairing the council for now? | 8A=Surinder Bains
? Has a new chairman been elected? | 8P
? Did Pellew-Smith withdraw his second resignation? | -
? Is the vicar the new chairman? | 9P
? why did he take back his first resignation? | 4A+=he had been tired

= Indian state raises reservation to 65 per cent; court has final word
V| The assembly of the eastern Indian state of Purbachal on Wednesday passed without dissent a bill lifting the share of government jobs and college places reserved for lower castes and tribes from 50 to 65 per cent.
N| {Chief minister Ramkinkar Mahto} said the bill gave people "the place their numbers entitle them to".
N| {The state's advocate general, Sudeshna Pattnaik}, conceded that it went beyond the ceiling of 50 per cent set by the Supreme Court in 1992.
N| {Governor R. K. Venkatachalam}, without whose signature it cannot take effect, has not said what he will do.
M| {The Telegraph Courier}, quoting an aide, reported that he would send it to the president.
N| {Raj Bhavan} described that as premature.
N| {A group of medical students in Purbanagar} said that they would go to court the day it was signed.
V| A caste survey carried out last year found that the groups concerned make up 73 per cent of the population.
V| Opposition members, who had asked for a division, withdrew their request after an hour.
? Did the Purbachal assembly pass the reservation bill? | 1A
? Has the governor signed the bill? | 4D 7P
? Will Venkatachalam refer the bill to the president? | 4W+ 5A 6W+
? does the bill exceed the supreme court's limit? | 3A+
? Did the opposition vote against the bill? | 1D 9D
? What share of jobs would be reserved? | 1A=65 per cent
? Have the students filed a court case? | 7P+
? Has the Supreme Court struck down the bill? | -
? How many people work for the state government? | -

= Danish police union leader "misquoted" on leaving; transcript says otherwise
N| {The head of the Danish police federation, Lars-Erik Thybo}, said on Friday that he had been misquoted and would stand again in October, two days after Jyllandsk Tidende carried an interview in which he said he was done.
N| {The paper's editor, Merete Qvist}, put a recording of the relevant minute on its website.
V| In it Thybo can be heard to say, "I am finished after this term, and you may write that."
N| {He=Lars-Erik Thybo} explained that he had meant the interview.
A| {Two members of the executive committee} said he had told them in June that he wished to grow asparagus.
N| {The justice minister, Sanne Borregaard}, with whom he has quarrelled about overtime, said that she would miss him and corrected herself: she would have missed him.
V| So far one other candidate has come forward, the Odense chief inspector Camilla Friis-Jensen.
N| {She=Camilla Friis-Jensen} said that she would not withdraw.
V| The federation has 11,400 members.
? Will Thybo stand for another term? | 1A+ 3D
? Did Thybo say that he would not stand again? | 1D+ 2A 3A 4D+
? was the interview recorded | 2A+ 3A
? Is Friis-Jensen pulling out of the race? | 8D+
? Who else is running? | 7A=Camilla Friis-Jensen
? Has Thybo been voted out? | -
? How many officers belong to the federation? | 9A=11,400 members
? Did the justice minister dismiss Thybo? | -

= Sri Lanka finance minister signals fuel subsidy cut, then rows back
N| Sri Lanka will end its subsidy on kerosene and diesel from 1 January, {finance minister Nalaka Ekanayake} told an investors' conference in Colombo on Tuesday morning, only for his ministry to issue a clarification by nightfall.
N| "No decision has been taken on either fuel, and the minister's remarks should be read as a description of options," {the ministry} wrote in the clarification, which was unsigned.
N| {Ekanayake} had told the audience, according to a recording, that the step was "agreed, costed and scheduled".
N| The International Monetary Fund, whose next tranche of 340 million dollars depends on an end to such subsidies, had been informed of the timetable in writing, {he=Nalaka Ekanayake} added on the recording.
N| {A spokeswoman for the Fund} declined to comment on its correspondence with member states.
A| Fishermen's leaders in Negombo were told by telephone within hours that nothing would change before the elections in April, according to {two people on the calls}.
N| "We have heard three governments say January," said {Sunil Warnakulasuriya, who owns eleven boats there}.
N| {=Sunil Warnakulasuriya} "I will believe it when I see the pump."
V| The subsidy cost the treasury 96 billion rupees last year, up from 71 billion.
? Will Sri Lanka scrap the fuel subsidy in January? | 1A+ 2D+ 3A+ 6D
? Has the government decided to end the kerosene subsidy? | 1A+ 2D+ 3A+
? Was the IMF told about the end of the subsidy? | 4A+ 5W+
? how much did the fuel subsidy cost last year | 9A=96 billion rupees
? Has the IMF paid out the next tranche? | -
? Did the subsidy cost less than the year before? | 9D
? Did Ekanayake resign over his remarks? | -
? What did Warnakulasuriya say about the plan? | 7A+ 8A+

= Leaked recording shows Bavarian party boss bargaining over list places
M| A recording of a dinner in Regensburg, published on Thursday night by {the Donau-Kurier am Abend}, has Bavaria's Free Centre chairman, Korbinian Edlfurtner, offering a brewer the eleventh place on the party's list in return for a donation.
N| "Eleven is a seat, twelve is a prayer," {the voice on the tape} says, before naming a figure of 150,000 euros.
N| Edlfurtner was joking, and everyone at table was in fits of laughter, {his lawyer Dr Friederike Zankl} said on Friday.
N| There was indeed laughter, {the newspaper's chief reporter Lutz Hammerschmidt} agreed, but it came two minutes earlier and concerned a dog.
V| The brewer, Xaver Obermeier-Lang, did appear in eleventh place when the list was adopted in Ingolstadt in March.
V| The party's accounts, which are public, show no gift from him or from his brewery in either of the last two years.
N| "I was not asked for money and did not give any," {Obermeier-Lang} said in a message to this agency.
A| Three members of the state executive were urging Edlfurtner to withdraw as the leading candidate, {one of them} said, requesting anonymity.
N| {The public prosecutor in Regensburg} is examining the recording and will decide within a fortnight whether there is ground for suspicion, her office said.
N| {Edlfurtner} himself cancelled a television debate on Friday and, through the lawyer, ruled out giving up his candidacy.
? Did Edlfurtner offer a place on the list for money? | 1A 2A 3D+ 7D+ 9W
? Did the brewer donate to the Free Centre? | 6D 7D+
? Which place did the brewer get on the list? | 5A=eleventh
? Was the offer a joke? | 3A+ 4D
? Is Edlfurtner stepping down as leading candidate? | 8P 10D+
? Has the prosecutor opened a formal case? | 9P
? how much money was mentioned on the tape | 2A=150,000 euros
? who made the recording | -
? Did the party executive vote to remove Edlfurtner? | -

= Jamaica's teachers settle; nurses still out
V| Public school teachers in Jamaica are to get 9 per cent this year and 6 the next under an agreement signed at the Ministry of Finance at two o'clock on Thursday morning.
N| "It is not what we went in for, but it is what we came out with," {Dr Marva Tulloch, who leads the 25,000-strong teachers' association}, said on the ministry's steps, still in her coat.
V| Classrooms, empty since Monday, reopened the same day in every parish except Portland, where a landslide had closed the roads.
N| Nurses, whose sick-out entered its second week, have been offered the same terms, according to {finance minister Fitzroy Lindo-Hart}.
N| {The nurses' association} denied having seen any offer.
N| "There is a document, it has a date on it, it was delivered by a man on a motorcycle," {Lindo-Hart} insisted on the radio.
A| A porter at the association's office signed for an envelope on Tuesday afternoon, {two people who work there} said.
N| {The association's president, Sister Claudine Facey}, was travelling and could not be reached on Thursday night.
V| Eleven operations were put off at Kingston Public Hospital on Wednesday.
? Have Jamaica's teachers reached a pay deal? | 1A 2A+
? Have the nurses been made an offer? | 4A+ 5D+ 6A+ 7A
? Are the schools open again? | 3A
? Why did the schools in Portland stay shut? | 3A=a landslide had closed the roads
? how much will teachers get this year | 1A=9 per cent
? Have the nurses accepted 9 and 6 per cent? | -
? What did Sister Facey say about the envelope? | 8W+
? did patients die because of the sick-out | -
? Is the nurses' protest over? | 4D+

= Uruguayan senator loses immunity by one vote
V| Uruguay's Senate stripped Rosendo Etcheverría of his parliamentary immunity on Tuesday, clearing the way for a judge to question him over the import of 40 tractors.
V| Twenty-one of the 31 senators voted in favour, the bare two-thirds that the constitution requires.
V| Etcheverría, who sits for Tacuarembó, voted in favour himself.
N| "An honest man has no need of a raincoat indoors," {the senator=Rosendo Etcheverría} told the chamber.
V| Judge Marisa Olaverri has summoned him for 19 June.
N| According to {the indictment}, the tractors were declared as agricultural aid, free of duty, and sold within a month to two construction firms, which saved 1.1 million dollars in tax.
V| The president of the chamber, who normally votes last, was absent, having broken an ankle on Sunday.
V| It is the fourth time since the return of democracy that a senator has lost his immunity, and the first time that the senator concerned has voted for it.
N| {His party's whip, Gonzalo Berrutti}, said that members had been free to follow their conscience.
? Did the Senate lift Etcheverría's immunity? | 1A 2A
? How many senators voted to lift it? | 2A=Twenty-one
? Did Etcheverría oppose the lifting of his immunity? | 3D 4D+ 8D
? Has the judge questioned the senator? | 1P 5P
? why was the president of the senate missing | 7A=having broken an ankle
? Has Etcheverría been convicted? | -
? How many tractors were sold to the construction firms in June? | -
? Was the vote comfortably above the threshold? | 2D
? Were senators whipped to vote for it? | 9D+

= Romania's Arad county: prefect removed, and she finds out on air
V| The Romanian government dismissed the prefect of Arad county, Smaranda Toader-Filip, in an extraordinary session on Thursday evening that lasted nine minutes.
N| {The prefect} learnt of it from the presenter of a talk show on which she was appearing, and asked whether she might finish her coffee.
N| "The reason is set out in the decision," {government spokesman Marius Ciobotaru} told reporters, who pointed out that it was not.
M| The newsroom {Vest Expres} attributed her removal to her refusal to sign papers for a landfill on the edge of the town of Pâncota.
N| That account "has no connection with reality", {Ciobotaru} said.
N| {Toader-Filip} would say only that she had been shown the papers in May and had kept her pen in her bag.
A| A director of the firm behind the landfill is a cousin of the deputy prime minister, according to {local councillors}.
N| {The deputy prime minister, Horia Lupșan}, replied through his cabinet that he had 43 cousins.
V| No successor was named on Thursday.
? Was the prefect of Arad dismissed? | 1A 2A
? Why was Toader-Filip removed? | 4A=her refusal to sign papers for a landfill ; 3W+
? Was the landfill the reason for the prefect's removal? | 4A 5D+ 6O
? Did the prefect sign the landfill papers? | 4D 6D+
? is a relative of Lupşan involved in the landfill company | 7A 8W+
? Has a new prefect been appointed? | 9D
? Did Toader-Filip walk out of the studio? | -
? Did the court stop the landfill? | -
? How long did the government's session last? | 1A=nine minutes

= Tories in the Wirral pick candidate after vetting row
V| Conservative members in Wirral Dee chose the barrister Fiona Adebayo-Lister as their parliamentary candidate on Saturday, at a meeting from which her main rival had been excluded the night before.
N| The rival, councillor Kevin Stopforth, failed a second round of vetting, {the party's regional office} said, because of "material not previously disclosed".
N| "They had it all in 2019, every tweet, and they laughed at most of them," {Cllr Stopforth} said outside the hall, where he had come with a box of leaflets.
A| One tweet from 2013 about the late Queen's horses was shown to the panel on Thursday by someone close to the winner's campaign, {two association officers} alleged.
N| {Mrs Adebayo-Lister} categorically denied that she or anyone working for her had any hand in it.
N| {Association chairman Desmond Quayle-Moss} said it was all water under the Mersey.
V| She won on the second ballot with 118 votes, 14 ahead of a dentist from Heswall.
V| Labour holds the seat by 2,377.
N| Whether he would now stand as an independent was something {Cllr Stopforth} declined to say, "tonight".
? Did the Wirral Dee Conservatives select a candidate? | 1A 7A
? why was Stopforth excluded | 2A+
? Did Stopforth hide his tweets from the party? | 2A+ 3D+
? Did Adebayo-Lister's team pass the tweet to the panel? | 4A 5D+
? Will Stopforth run as an independent? | 9W+
? How many votes did the winner receive? | 7A=118 votes
? Does Labour hold the constituency? | 8A
? Did the Heswall dentist beat Adebayo-Lister? | 7D
? Has Quayle-Moss been asked to resign? | -

= Argentine province pays staff in own bonds; minister had ruled it out
V| Public employees in the Argentine province of Río Pardo received a third of their July wages in provincial bonds on Friday, three weeks after economy minister Leandro Fioravanti said that such paper would be printed "over my grave".
N| Asked about that sentence, {Fioravanti} remarked that he was feeling rather well.
V| The bonds, in denominations of up to 10,000 pesos, are dated two days before he made it.
N| "We were lied to in block capitals," said {Mónica Sequeira of the state workers' union}, holding one up to the light.
N| Supermarkets had agreed to take the bonds at par, {the governor's office} announced.
N| {The chamber of supermarkets} corrected the announcement on Saturday, saying that two of its nine members had agreed and the others were thinking about it.
A| In the capital, Villa Honda, shops were on Saturday giving 70 pesos in goods for a bond of 100, according to {customers}.
V| The province owes suppliers 48 billion pesos and has not paid its share of teachers' pensions since April.
N| {The national treasury} said it had received no request for help from Río Pardo.
N| {Governor Ariel Bustingorry} had told a television programme on Thursday that he had asked for it twice.
? Did Río Pardo pay wages in bonds? | 1A
? Have the supermarkets agreed to accept the bonds? | 5A+ 6D+
? were the bonds printed after the minister's denial? | 3D
? Did the governor ask the national treasury for aid? | 9D+ 10A+
? How much do shops give for a bond of 100? | 7A=70 pesos in goods
? Has Fioravanti resigned? | -
? Did the minister lie to workers? | 4A
? how much does the province owe its suppliers? | 8A=48 billion pesos
? Did the national government send money to Río Pardo? | 9D+

= Bonds at par or not: Río Pardo's governor sacks economy minister
V| Leandro Fioravanti is no longer economy minister of Río Pardo, the Argentine province that began paying its staff partly in bonds this month; Governor Ariel Bustingorry announced his removal in a video recorded in a moving car.
N| "Leandro told me one thing and the printer another," {the governor} said in it.
N| {Fioravanti} himself, reached at his mother's house, said that he had offered to go on three occasions and been begged to stay.
V| His place is taken by the head of the provincial bank, Valeria Domingorena, whose first act was to announce that August wages would be paid wholly in pesos.
N| Where the pesos will come from she did not say, and {her office} referred questions to the governor's.
A| The national government has quietly lent the province 20 billion, {two bankers} said.
N| {The national treasury} denied that any loan existed.
N| {Mónica Sequeira, the union leader}, said that members would stay at work but keep their bonds "as evidence".
? Has Fioravanti resigned? | 1D 2O 3P+
? Was Fioravanti sacked? | 1A
? Did Río Pardo pay wages in bonds? | 1A
? Will August salaries be paid in bonds? | 4D
? Did the national government send money to Río Pardo? | 6A 7D+
? Who is the new economy minister? | 4A=Valeria Domingorena
? how will the province find the pesos | 5W+
? Are state workers going on strike? | 8D+
? did the supermarkets accept the bonds? | -

= Judge bars Arizona county from hand-counting ballots
V| A judge in Arizona ruled Monday that Cholla County may not count all of its ballots by hand in November, two weeks after the county's supervisors voted 2-1 to do so.
V| Superior Court Judge Ramona Etsitty wrote that state law allows a hand count only of a sample drawn by lot.
V| The county has 38,400 registered voters and mailed its first ballots on Sept. 21.
N| Supervisor {Clint Haverkamp}, who proposed the count, said that the county would appeal.
N| Nothing of the kind has been decided, {the board's chairwoman, Darlene Nez}, said an hour later.
N| "I voted against it, I'd vote against appealing, and it takes two," {she=Darlene Nez} said.
N| {The third supervisor, Wade Pomeroy}, let his phone go to voicemail, which was full.
N| A trial count in June of 850 ballots took 23 volunteers eleven hours, and they made 14 mistakes, according to {the recorder's report}.
N| The recorder, {Luz Villaseñor-Hatch}, called the ruling a relief.
? Can Cholla County hand-count all its ballots? | 1D 2D
? Did the supervisors approve a hand count? | 1A
? Has the county decided to appeal the ruling? | 4P+ 5D+ 6D+ 7W+
? How will Pomeroy vote on an appeal? | 7W+
? how many errors were made in the trial count? | 8A=14 mistakes
? was the supervisors' vote unanimous | 1D 6D+
? Did the judge allow the counting of a sample by hand? | 2A
? Did voting machines fail in Cholla County? | -
? Have ballots been mailed out? | 3A

= Latvia's culture minister cleared of plagiarism in anthem speech, keeps portfolio
V| Latvia's culture minister, Elīna Strautmane, did not copy her speech for the song festival from a Lithuanian predecessor, a commission of three professors found on Wednesday, although "the two texts drank from the same well".
N| The well, {commission chairman Andris Veitners} explained, was an essay of 1929 that both speakers had quoted without naming its author.
N| {Strautmane} called the finding fair and said that she would name him in future.
N| {The Lithuanian, Rasa Gudelytė-Morkūnė, now an ambassador}, sent word from Ottawa that she had never felt robbed.
N| "One may be innocent of stealing from a neighbour and guilty of stealing from a grave," said {opposition deputy Kaspars Ozolnieks}, renewing his call for her to leave.
N| Prime minister Juris Krastkalns regards the matter as closed, {his adviser} said.
A| She is nonetheless expected to be moved to another ministry in the autumn, according to {three people in the coalition}.
N| {The adviser=Krastkalns's adviser} would not comment on the autumn.
V| The festival drew 94,000 singers and listeners.
? Did Strautmane plagiarise Gudelytė's speech? | 1D 4D+
? Did the minister quote an author without naming him? | 2A+ 3A+
? Will Strautmane change ministries? | 7A 8W+
? has the culture minister been dismissed | 6D+
? How many people attended the festival? | 9A=94,000 singers and listeners
? Who wrote the essay of 1929? | -
? Has Gudelytė demanded an apology? | 4D+
? Did Ozolnieks sit on the commission? | -

= Student visas: Irish minister says cap "not on the table", memo has it there
N| No limit on the number of student visas is being considered, {Ireland's justice minister, Dervla Hanratty}, told the Dáil on Tuesday in reply to a question from the Labour benches.
V| A memorandum circulated to ministers nine days earlier, of which this newspaper has a copy, lists a ceiling of 40,000 a year as the second of four options.
N| "An option in a memo is not a thing being considered, it is a thing being mentioned," {a spokesman for the minister} said when it was read to him.
N| {Labour's Oisín Mac Aodha} accused her of misleading the house.
N| She did no such thing, {the Taoiseach}, Fiachra Dolan, said on Wednesday, while conceding that the answer "could have had another sentence in it".
A| Officials in two other departments objected to the cap in writing, {sources in both} said.
N| {The Department of Higher Education} confirmed that it had made observations, but would not release them.
V| Visas granted to students from outside Europe rose from 22,000 in 2021 to 51,000 last year.
N| The colleges, which charge them up to €24,000 a year, were not consulted, according to {the president of Athlone Technological College, Bríd Nic Giolla}.
? Is Ireland considering a cap on student visas? | 1D+ 2A 3D+
? Did Hanratty mislead the Dáil? | 4A 5D+
? Did other departments oppose the cap? | 6A 7W+
? how many student visas were granted last year | 8A=51,000
? Were the colleges asked about the cap? | 9D+
? What ceiling does the memo mention? | 2A
? Has the cabinet approved a limit on student visas? | 1D+
? Will Hanratty correct her answer in the Dáil? | -
? did the Taoiseach demand Hanratty's resignation | -

= Guatemalan mayor shot at; motive unknown
V| The mayor of the Guatemalan town of San Gaspar Ixtul, Delfina Xicará, was wounded in the shoulder on Sunday when two men on a motorcycle fired at her car as she returned from a meeting on water rights.
N| She was operated on in Quetzaltenango and is out of danger, {her brother Anselmo Xicará} told reporters at the hospital.
N| {The national police} said that they had no suspects and that every line of inquiry, including robbery, was open.
N| "They took nothing, they asked for nothing, they fired and they left," {the driver, Pablo Ordóñez}, told Radio Sacapulas.
A| The mayor had received three written threats since she cut off the supply to a palm oil plantation in February, {friends} said.
N| {The plantation's owner, Agroverde del Norte}, condemned the shooting and denied any part in it.
N| In April, {Xicará} herself had asked the interior ministry for bodyguards.
N| {A ministry official, Byron Leiva}, acknowledged receipt of her request, which he said was being processed.
V| Four Guatemalan mayors have been murdered since the last elections.
? Was the mayor of San Gaspar Ixtul killed? | 1D 2D+
? Who shot Delfina Xicará? | 1A=two men on a motorcycle ; 3W
? Was it a robbery? | 3W 4D
? Had the mayor been threatened? | 5A
? Was the plantation behind the shooting? | 6D+ 3W
? Did the ministry give the mayor bodyguards? | 7P+ 8P+
? where was she treated | 2A+=in Quetzaltenango
? have police arrested the gunmen? | 3D
? how many mayors have been killed since the elections | 9A=Four
? Was the driver hurt? | -

= Bus drivers' union in Durban splits over who called the strike
N| Durban's municipal buses stood idle for a second day on Wednesday, although {the union that represents most of their drivers} said that it had called no strike.
N| "Our members were told to go to work, and I told them myself," {the union's regional secretary, Sibongile Mthethwa}, said.
N| A message sent to drivers' telephones on Monday night from her number, reading "Nobody drives", was the work of someone who had borrowed it, according to {her=Sibongile Mthethwa}.
N| {Branch chairman Vusi Ngcamu} said that he had borrowed nothing and that the executive had voted for the stoppage 9-2 in her presence.
V| Minutes of the executive's last meeting have not been made available.
N| {The city} has gone to the labour court to have the action declared unprotected, its spokesperson Yashica Naidoo said, and would dock two days' pay in any case.
A| Drivers picketing the depot in Umlazi did not seem to care who had called it; {several} said that they wanted the night allowance they were promised in 2022.
N| That allowance has been paid since March, {Naidoo} said.
V| Some 70,000 passengers use the buses on a working day.
? Did the union call the Durban bus strike? | 1D+ 2D+ 3D+ 4A+
? Did Mthethwa send the message telling drivers not to drive? | 3D+
? did the executive vote to strike | 4A+ 5W
? Has the night allowance been paid? | 7D 8A+
? Has the labour court declared the strike illegal? | 6P+
? Have the drivers lost two days' pay? | 6P+
? How many people ride the buses on a weekday? | 9A=Some 70,000 passengers
? Was a driver attacked at the depot? | -
? Has Ngcamu been expelled from the union? | -

= Minister accused of shouting at officials will face inquiry
N| Allegations that the transport secretary, Gideon Marsh-Evans, bullied officials at two departments are to be examined by an outside barrister, {the Cabinet Office} announced on Thursday.
A| Four civil servants have made formal complaints, and one of them described how a bound report was thrown at the wall beside her head, according to {people who have read the papers}.
N| Mr Marsh-Evans "strongly disputes the characterisation of these events", {his spokesperson} said, and looks forward to clearing his name.
N| No report has ever left his hand except in the direction of a desk, {the minister} himself told the Kent Mercury on Wednesday, before the inquiry was announced.
N| {The FDA, the union for senior civil servants}, called on him to step aside until the barrister, Rohini Seneviratne, has finished.
N| He will be staying in post, {Number 10} said.
V| He was moved from the environment department to transport in the spring, and his former permanent secretary there, Dame Alison Kettleborough, took early retirement in the same month.
N| Whether the two moves were connected was not something that {Dame Alison} wished to discuss when she was approached at her home in Lewes.
V| Ms Seneviratne has been asked to report before the summer recess.
? Did Marsh-Evans bully civil servants? | 1W+ 2A 3D+ 4D+
? Did the transport secretary throw a report at somebody? | 2A 4D+
? Has Marsh-Evans stepped aside during the inquiry? | 5P 6D+
? Did Kettleborough leave because of the minister? | 8W+
? How many officials complained? | 2A=Four
? Who is conducting the inquiry? | 5A=Rohini Seneviratne
? Has the inquiry concluded that he bullied staff? | 9P
? was Marsh-Evans sacked from the environment department? | -
? Did Kettleborough make a formal complaint? | -

= Transport secretary quits before bullying report is published
V| Gideon Marsh-Evans left the British government on Tuesday night, hours before the expected publication of a report on his treatment of civil servants.
N| "I cannot recognise the man in those pages, but I can see that he has become a distraction," {the transport secretary} wrote to the prime minister.
N| The report, by Rohini Seneviratne KC, upholds three of five complaints in whole or in part, {a Whitehall official who confirmed its contents on the record, Cabinet Office director Simon Tarling}, said.
V| On the most serious, that a bound document was thrown at a wall near a junior official, the barrister was unable to reach a conclusion, because the only other person in the room declined to give evidence.
N| {The FDA} welcomed his departure as overdue.
N| He was not told to resign, {Number 10} said.
A| {Two cabinet ministers} said that the prime minister had rung him at the dentist's and told him to be gone by the evening news.
V| His successor is to be named on Wednesday.
N| {Dame Alison Kettleborough, his former permanent secretary}, said through a friend that she had read the report and would sleep well.
? Has Marsh-Evans resigned? | 1A 2A+
? Did Marsh-Evans bully civil servants? | 2D+ 3A
? Did the transport secretary throw a report at somebody? | 4W
? Did the prime minister force Marsh-Evans out? | 6D+ 7A
? How many complaints were upheld? | 3A=three of five complaints
? Has a new transport secretary been appointed? | 8P
? Has the report been published? | 1P
? Did Kettleborough give evidence to the inquiry? | -
? Will Marsh-Evans give up his seat in parliament? | -

= Iceland's coalition agrees on fishing levy after eleven weeks
V| The three parties of Iceland's government settled on Sunday on a levy of 9 per cent of the value of catches, ending a dispute that had lasted since the second week of February.
N| "It is a third of what I asked for and three times what I was offered," said {fisheries minister Hrafnhildur Oddsdóttir of the Left Movement}.
N| Boatowners in the Westfjords will be charged half, {the finance minister, Þorlákur Steinsen}, added.
N| The owners' federation had threatened to keep its fleet in harbour, and its director, {Magnús Bogi Kjartansson}, said on Sunday that this was "less likely, not unlikely".
M| {Vísindi, a Reykjavik weekly}, reported that the prime minister had told Oddsdóttir in writing that she would be dropped from cabinet if she refused.
N| {Oddsdóttir} said that no such letter had reached her.
N| {The prime minister's office} declined to comment on internal correspondence.
V| The Althing is expected to debate the bill in the autumn.
N| The levy will bring in 21 billion krónur a year, according to {the agreement}.
? Has Iceland's government agreed on a fishing levy? | 1A 2A+
? Did the prime minister threaten to drop Oddsdóttir? | 5A 6D+ 7W+
? How high is the levy? | 1A=9 per cent
? Will boatowners strike? | 4W+
? do westfjords owners pay the full rate | 3D+
? Has parliament passed the levy? | 8P
? how much money will the levy raise per year? | 9A=21 billion krónur
? Was Oddsdóttir dismissed? | -
? Did the fleet stay in harbour in February? | -

= Deportation flight to Kabul "took off empty", says pilot union
N| The chartered aircraft that was to carry 41 rejected asylum seekers from Leipzig to Kabul on Tuesday night left with its crew and nobody else, {the pilots' union Kanzel} said on Wednesday.
N| {Germany's federal interior ministry} had announced at midnight that the flight "was carried out as planned".
N| Asked on Wednesday how many people were on board, {ministry spokeswoman Annegret Pohlmann} said that for reasons of security she could not give numbers.
N| A court in Chemnitz had stopped 12 of the deportations at five in the afternoon, {the refugee council of Saxony} said.
N| Of the others, nineteen could not be found at their addresses, according to {the state police}.
V| That would leave ten.
A| {Two airport workers} saw two minibuses with darkened windows drive to the stand at about nine.
N| It returned to Leipzig on Thursday from Tashkent, not from Kabul, {the tracking service Himmelsspur} reported.
N| {Opposition politician Jördis Wettengel} demanded that the minister explain the night to parliament "passenger by passenger".
V| The charter cost 380,000 euros, budget papers show.
? Were asylum seekers flown to Kabul on Tuesday? | 1D 2A+ 3W+ 8D
? How many people were deported on the flight? | 1A=nobody else ; 3W+ 6A=ten
? Did a court halt some of the deportations? | 4A
? why were nineteen people not deported | 5A
? How much did the flight cost? | 10A=380,000 euros
? Did the plane return from Kabul? | 8D
? Has the interior minister explained the flight to parliament? | 9P
? Did the pilots refuse to fly? | -
? Were the deportees convicted criminals? | -

= Church bells and ballots: Malta keeps its limit on noise
V| Maltese voters on Saturday chose to keep a law that bans fireworks and amplified bells after eleven at night, by 118,302 votes to 96,447.
V| The referendum had been forced by a petition of 38,000 signatures, many of them collected at village feasts.
V| Turnout reached 63 per cent.
V| Gozo voted to repeal the law by a margin of almost three to one; every district on the main island except Żejtun voted to retain it.
N| {Home affairs minister Censu Spiteri-Galea} said that the result was clear and that he would now double the fine.
N| {The feast organisers' spokesman, Wistin Farruġia}, accepted defeat but noted that the island where the bells are loudest had asked for more of them.
V| The bishop of Gozo, who had urged neither answer, left for Rome on Friday.
V| The law came into force in 2023, and 214 people have been fined under it, all but nine of them in July or August.
? Did Malta repeal the noise law? | 1D 4O
? Did Gozo back the ban? | 4D
? Which district on the main island voted for repeal? | 4A=Żejtun
? How many people voted against keeping the law? | 1A=96,447
? Has the fine been doubled? | 5P+
? Does Farrugia reject the result? | 6D+
? what did the bishop recommend | 7D
? How many fines have been issued? | 8A=214 people
? Was the bishop fined? | -
? Did the campaign for repeal lose? | 1A 5A+ 6A+
? Was the noise law rejected on Gozo? | 4A 6A+

= Bogus councillor sat in Vellakovil ward meetings for two years, collector told
A| For two years a man who had never been elected attended meetings of the municipality at Vellakovil East, in the Indian state of Tamil Nadu, and drew the allowance of 400 rupees a sitting, according to {complainants}.
N| {Collector M. Thangarasu} said on Friday that he had called for the attendance registers and would decide after he had read them whether an offence was disclosed.
N| The man, {S. Jeyabalan}, said that he sat in for his wife, who was elected from Ward 9 in 2022 and "does not care for fans".
N| "It is done everywhere," {he=S. Jeyabalan} added.
N| It is done nowhere in the municipality, {chairperson Kavitha Murugesan} maintained, and she had taken him for a reporter.
V| Group photographs on the municipality's own website show him seated beside her on six occasions, twice with a garland.
N| {His wife, J. Selvi}, could not be reached; their daughter said that she was at a wedding in Erode.
N| {Opposition member D. Arokiasamy} said that he had objected in writing in 2023.
N| No such objection was on record, {municipal commissioner R. Bhuvana} said.
V| The allowance for the sittings in question comes to 19,200 rupees.
? Did Jeyabalan attend council meetings without being elected? | 1A 3A+ 6A
? Did Murugesan know that Jeyabalan wasn't a councillor? | 5D+
? Has the collector started a prosecution? | 2W+
? why did Jeyabalan sit in the meetings | 3A+=he sat in for his wife
? Did Arokiasamy complain in 2023? | 8A+ 9D+
? how much allowance was paid out? | 10A=19,200 rupees
? Has Selvi resigned her seat? | -
? Did Jeyabalan vote at the meetings? | -
? what does Selvi say? | 7W+

= Boundary review would merge two Yukon ridings, premier calls it fair
V| An independent commission has recommended merging the Yukon ridings of Mayo-Keno and Pelly River into one that would stretch for 600 kilometres and hold 1,900 voters.
N| "You could represent it, if you didn't mind never being home," {Pelly River's member, Agnes Charlie-Johns}, said.
N| The proposal treats every voter alike, said {Premier Doug Farquharson}, whose party holds neither of the two.
N| {Commission chair Justice Elspeth Ogilvie-Tanner} denied that any party had been consulted before the report was printed.
M| An e-mail obtained by {the Klondike Herald} and dated six weeks before shows that the premier's office sent the commission a map.
N| It was a road map, {the premier's press secretary, Tyson Beck}, said.
V| The Herald published it on Friday: the proposed boundary is drawn on it in red.
N| Asked about the red line, {Beck} said that he would have to get back to the newspaper, and had not done so by press time.
V| The legislature must accept or reject the report, whole, before 30 November.
? Have Mayo-Keno and Pelly River been merged? | 1P 9P
? Did the premier's office influence the commission's map? | 4D+ 5A 6D+ 7A 8W+
? What did the premier say about the proposal? | 3A+
? Does the premier's party hold Pelly River? | 3D
? how many voters would the new riding have | 1A=1,900 voters
? Has the legislature approved the report? | 9P
? Did Charlie-Johns threaten to resign? | -
? can the legislature amend the report? | 9D
? Did the commission send its report to the Herald? | -

= Mongolian lawmakers double own pensions, then halve them
V| Mongolia's parliament on Friday reversed a pension increase that its members had voted themselves eight days before, after the largest demonstrations in Ulaanbaatar since 2022.
V| The reversal was carried by 71 votes to 4 in a chamber that had approved the increase by 68 to 7.
N| "We heard you through the double glazing," {speaker Dashdorjiin Otgonbat} said.
N| Forty thousand people had gathered on Sükhbaatar Square on Wednesday evening, {organisers} said.
N| {The capital's police} estimated the crowd at 15,000.
N| Eleven demonstrators were hurt, none seriously, {the city's emergency department} reported, when a barrier fell.
A| Some of those on the square wanted parliament dissolved, and {many} said that they would be back.
N| {President Enkhbayaryn Tömör} let it be known that he would not sign the increase if it were ever passed again.
V| Members' pensions are thus once more what they were, 1.4 million tugrik a month.
N| {The member who proposed the increase, Baatar Sükhee}, told the news site Tsag that he had been thinking of widows.
? Are MPs' pensions now twice as high as before? | 1D 9D
? How many people demonstrated on Wednesday? | 4A+=Forty thousand people ; 5A=15,000
? Was anyone injured during the protest? | 6A
? has parliament been dissolved | 7P
? How many MPs voted against the reversal? | 2A=4
? why did Sükhee propose the increase? | 10A+=he had been thinking of widows
? Did police beat the demonstrators? | -
? Did the president sign the pension increase? | -
? Was it the city's biggest protest ever? | -

= Chancellor's Whitsun call to rival "about weather", both camps say
M| {The Vienna tabloid Blitz} reported on Tuesday that Austria's chancellor, Leonhard Steinparz, had used a telephone call on Whit Sunday to offer the leader of the opposition People's Front, Cordula Hämmerle, the vice-chancellorship.
N| It had been about the weather, which was bad, {a spokesman for Steinparz} said.
N| "We discussed hail," said {Hämmerle}, and got into her car.
A| {Two members of the People's Front executive} said she had reported the offer to them the same evening and asked whether they could stomach it.
N| {Her party's general secretary, Egon Pirchegger}, said that he was not aware of an offer and would hardly be the last to know.
N| {The Greens, the chancellor's present partners}, demanded to see the telephone records.
N| {Steinparz} told a breakfast of the industrialists' federation on Wednesday that he intended to govern with the Greens until the end of the term, "which is in 2028, for those who've mislaid the calendar".
V| The two parties have a majority of a single seat.
V| A poll for the magazine Rundschau has the People's Front at 31 per cent and the chancellor's party at 22.
? Did Steinparz offer Hämmerle the post of vice-chancellor? | 1A 2D+ 3D+ 4A 5W+
? Did the two leaders speak on the telephone? | 1A 2A+ 3A+
? Will the coalition with the Greens continue? | 7A+
? Have the phone records been handed over? | 6P
? who is ahead in the polls | 9A=the People's Front
? Did the Greens leave the government? | 7D+
? Is Hämmerle vice-chancellor? | 1P
? When is the next election due? | 7A+=in 2028
? Did hail damage crops on Whit Sunday? | -

= Paraguay's schools to teach in Guaraní half the day from 2027
V| Every state primary school in Paraguay will have to give half of its lessons in Guaraní from February 2027 under a decree signed by President Nidia Aquino on Monday.
V| At present the language, which nine in ten Paraguayans speak, is taught as a subject for three hours a week.
V| The decree sets aside 410 billion guaraníes over five years, most of it for training 18,000 teachers.
N| Private schools are exempt, {education minister Celso Ayala-Benegas} said.
N| {The private schools' association} thanked him, and said that a third of its members did so already.
V| A trial in 62 schools between 2022 and 2024 found that pupils read both languages better by the end of the third year.
N| {The opposition senator Graciela Doldán}, a linguist, voted for a similar bill that failed in 2021 and called the decree "late, and none the worse for it".
V| Textbooks for the first two grades are at the printer's.
? Must Paraguayan state schools teach in Guaraní? | 1A
? Do private schools have to comply? | 4D+
? When does the rule take effect? | 1A=from February 2027
? Did the trial harm pupils' Spanish? | 6D
? Is Doldán against the decree? | 7D+
? how much money goes with the decree? | 3A=410 billion guaraníes
? Have the teachers been trained? | -
? Did congress pass the 2021 bill? | 7D
? Are textbooks for third grade ready? | -
? How many Paraguayans speak Guaraní? | 2A=nine in ten
? Are the teachers and the books ready? | 3P 8P
? Is half of teaching in state schools in Guaraní at the moment? | 1P 2D

= Prison officers in Louisiana call in sick; warden says nobody is missing
A| As many as 90 of the 240 guards at the state prison in St. Amelie, Louisiana, failed to report on Saturday, according to {staff members}.
N| All posts were filled and no shift was short, {Warden Travis Boudreaux-Lane} said in an e-mail.
V| Visits were canceled on both days of the weekend, and inmates got sandwiches in place of hot meals.
N| Those things happened because of plumbing, {the warden} said.
N| {Plumbing contractor Alcide Guidry}, who services the prison, said he hadn't had a call from there in a month.
N| "My members aren't sick, they're tired, and I've told nobody to stay home," said {Janelle Fontenot-Price of the guards' association}, which by law can't strike.
N| {The department of corrections} said it was aware of social media posts and had nothing to add.
V| A guard was stabbed in the dining hall on Sept. 9 and remains in the hospital.
A| Several of the absent guards were told by phone on Sunday that they'd be fired if they weren't back on Monday, {two of them} said.
? Did guards at St. Amelie stay away from work? | 1A 2D+ 7W+ 9A
? how many guards didn't show up | 1A=As many as 90
? Why were the prison visits canceled? | 4A+=because of plumbing ; 5D
? Was the prison's plumbing broken? | 4A+ 5D
? Did the guards' association call the sickout? | 6D+
? Have guards been fired for staying home? | 9P
? Was the guard who was stabbed killed? | 8D
? Did inmates riot on Saturday? | -
? Has Boudreaux-Lane resigned? | -

= Nordic council: Greenland premier's absence explained twice
N| Greenland's premier missed the opening of the Nordic Council in Turku because of fog in Nuuk, {his office} said on Monday.
V| Flights from Nuuk left on time on Sunday and Monday, the airport's departures board shows.
N| On Tuesday {the office} said that Minik Petersen-Lynge had been kept at home by "a domestic political matter".
A| The matter, {members of his party} said, was an ultimatum from its youth wing over a uranium licence.
N| {The chair of the youth wing, Pipaluk Rosing-Olsvig}, called it a conversation, not an ultimatum.
N| {The mining company, Kuannit Resources}, said that it had been given no reason to believe that its application would be refused.
N| {Denmark's prime minister} told journalists in Turku that she missed Mr Petersen-Lynge and was not going to speculate about his weekend.
V| He is due to address the council by video on Wednesday.
V| The licence would run for thirty years.
? Why did Greenland's premier stay away from Turku? | 1A+=because of fog in Nuuk ; 2D 3A+=a domestic political matter ; 4A=an ultimatum from its youth wing over a uranium licence ; 7W
? Did fog keep the premier from flying? | 1A+ 2D 3D+
? Did the party's youth wing give the premier an ultimatum? | 4A 5D+
? Has Kuannit's licence been refused? | 6D+
? Has the premier addressed the council? | 8P
? Did Denmark's prime minister meet Petersen-Lynge in Turku? | 7D+
? how long would the uranium licence last | 9A=thirty years
? has the premier lost his majority | -

= Town clerk of Bagnara sul Piave charged with selling burial plots twice
V| Prosecutors in Treviso charged the former town clerk of Bagnara sul Piave on Wednesday with selling fourteen burial plots to two families each.
N| Loredana Bettiol, 58, admitted six of the sales in questioning and denied the others, {prosecutor Ruggero Malvestio} said.
N| "My client has admitted nothing whatever," {defence counsel Tecla Marangon} told Il Corriere della Marca.
N| {Malvestio} responded by reading out two lines of the transcript, in one of which the word "sei" appears.
V| The mayor, Gino Pavan, asked for her resignation in May and received it in June.
A| {Residents} say that it had been common knowledge since the funeral of the pharmacist, at which two widows arrived with deeds.
N| {Pavan} maintained that he had known nothing of it before the letter from the carabinieri.
V| The plots were sold for between 2,800 and 4,500 euros.
V| A first hearing has been set for 22 January.
? Was Bettiol charged? | 1A
? Did Bettiol admit selling plots twice? | 2A 3D+ 4A
? Did the mayor know about the double sales before the police wrote to him? | 6A 7D+
? Did Bettiol resign at the mayor's request? | 5A
? How many plots were sold twice? | 1A=fourteen
? has the trial begun | 9P
? How much did the pharmacist's widow pay? | -
? Has the money been returned to the families? | -
? Was the mayor charged as well? | -

= Lecturers at four Cape universities strike over housing allowance
V| Lectures were cancelled on Monday at four universities in South Africa's Western Cape as members of the Tertiary Staff Alliance stopped work for the first time in eleven years.
N| Between 70 and 75 per cent of academic staff had joined, {the alliance's president, Dr Lerato Mabuza-Steyn}, estimated at lunchtime.
N| {Universities Forum}, which speaks for the employers, reckoned on fewer than half.
N| "I walked through two faculties this morning and met a cat," said {the alliance's branch chair at Boland University, Professor Kobus Nortier}.
N| What the staff want is the housing allowance that administrators have drawn since 2019, and the forum has offered to phase it in over six years, according to {both sides}.
A| {People close to the talks} said that four years had been mentioned on Sunday evening, and had been close to acceptance.
N| Four was never mentioned, {the forum's negotiator, Adv Tasneem Davids}, insisted.
N| Nobel laureate {Hendrina Oosthuizen}, who teaches at one of the four, gave her seminar in a car park so as not to cross the picket.
V| Examinations begin on 27 October.
N| Whether they would go ahead was {Davids}'s least favourite question, she told reporters, and she left it unanswered.
? What share of staff joined the strike? | 2A+=Between 70 and 75 per cent ; 3A+=fewer than half
? Did the employers offer to phase in the allowance over four years? | 5D+ 6A 7D+
? Will the October exams take place? | 10W+
? Are lecturers at the Cape universities on strike? | 1A 2A+
? why are the lecturers striking | 5A
? Did Oosthuizen cross the picket line? | 8D
? When did the union last strike? | 1A=eleven years
? Have administrators joined the strike? | -
? Was a settlement signed on Sunday evening? | 7O

= Rwanda names envoy to Brussels; Belgium has "received nothing"
M| Rwanda has appointed Immaculée Ndayambaje ambassador to Belgium, a post that was left empty when the two countries broke off relations in March last year, {state radio} said on Thursday.
N| {The Belgian foreign ministry} said that it had received no request for approval and that relations remained suspended.
N| "One prepares the chair before the guest arrives," {Rwanda's government spokeswoman, Claudine Mukasonga}, said when asked how an envoy could be sent to a country that would not have one.
A| Talks between the two have been going on in Luxembourg since the summer, according to {three European diplomats}.
N| {A Belgian official who briefed reporters, director-general Wim Hellebaut}, acknowledged "contacts" but would not say where or with whom.
N| {Luxembourg's foreign minister}, Pit Wagener-Kohn, said that his country was hospitable by nature and he kept no list of visitors.
V| Ndayambaje, 49, was ambassador in Rabat until July.
A| {Opposition figures in exile} denounced the talks.
V| Trade between the two countries fell by 31 per cent last year.
? Has Rwanda chosen an ambassador to Belgium? | 1A 3A+
? Has Belgium accepted Ndayambaje as ambassador? | 2D+
? Have Rwanda and Belgium restored diplomatic relations? | 2D+ 3O
? Are the two countries holding talks in Luxembourg? | 4A 5W+ 6W+ 8A
? When were relations broken off? | 1A=in March last year
? Where was Ndayambaje posted before? | 7A=in Rabat
? did trade between them grow last year | 9D
? Has Ndayambaje arrived in Brussels? | -

= Basque teachers' union rejects deal its own leaders signed
V| Members of the Basque teaching union Irakas voted by 58 per cent to 42 on Sunday to reject an agreement that their leadership had signed with the regional government on Wednesday.
N| "We recommended it and we were wrong about you," {secretary-general Maite Urrizola} told delegates in Durango, announcing that she would not stand again in the autumn.
N| She is not resigning now, {a union spokesman} clarified on Sunday evening, after several newspapers had written that she was.
N| {Education councillor Andoni Lekuona} said that a signature was a signature and that the agreement stood.
N| {A professor of labour law at Leioa, Josune Barandika}, doubted it: the text makes itself "subject to ratification".
V| Under its terms classes would be cut from 25 pupils to 23 by 2028, where the union had wanted 20 by next year.
A| A strike on the first three days of December is now all but certain, in the view of {delegates who spoke to this newspaper}.
N| Nothing has been decided about that, according to {Urrizola}.
N| {The two smaller unions}, which together speak for 9,000 teachers, have accepted the agreement.
? Did Irakas members accept the agreement? | 1D 2D+
? Has Urrizola resigned? | 2P+ 3D+
? Is the agreement still in force? | 4A+ 5D
? Will there be a strike in early December? | 7A 8D+
? Did all the teaching unions turn the deal down? | 9D
? how large should classes be by 2028 under the agreement | 6A
? Did the union's leaders back the deal? | 1A 2A+
? Did the regional government offer new talks? | -
? how many members does Irakas have | -

= Basque teachers down chalk as councillor says door is "ajar"
V| Some 16,000 Basque teachers stayed away from their classrooms on Monday, the first of three days of stoppages called by Irakas, the union whose members threw out an agreement on class sizes in November.
N| The regional education department counted 11,200, {its spokesman Gorka Zelaia} said.
N| "The door is ajar," {education councillor Andoni Lekuona} told Radio Bidasoa, hours after telling another station that it was shut.
N| {Maite Urrizola, whose term as secretary-general of the union ends in the spring,} marched at the head of the demonstration in Bilbao.
A| A figure of 22 pupils is being passed to and fro by telephone, {two people involved} said.
N| {Lekuona} said that he did not negotiate by telephone.
N| {The smaller unions} told their members to work as usual, and most did.
V| In Vitoria a window of the department's delegation was broken, and two people were cautioned.
N| Parents in Getxo have asked the ombudsman to intervene, {their federation} said.
? Will there be a strike in early December? | 1A
? How many teachers went on strike on Monday? | 1A=Some 16,000 ; 2A+=11,200
? Is the government negotiating with the union? | 3A+ 5A 6D+
? Has Urrizola resigned? | 4D
? Did the smaller unions join the strike? | 7D+
? Has the ombudsman intervened? | 9P+
? was anyone arrested in Vitoria? | 8D
? Have the two sides settled on 22 pupils? | 5P 6D+
? Did Lekuona march in Bilbao? | -

= Idaho lawmaker's residency: trailer, or lake house in Washington
N| {State Rep. Dale Hokanson} told a House ethics panel in Boise under oath Tuesday that he lives in a 28-foot trailer in his north Idaho district.
N| The trailer's water was shut off in 2022, according to {Kootenai Pines utility district records}.
N| "I shower at the gym, like half the legislature," said {Hokanson, a Republican first elected in 2020}.
N| {Neighbor Sheryl Buttars} testified that she'd seen a light in there twice, both times around Halloween.
V| County records list Hokanson and his wife as owners of a four-bedroom house across the state line in Spokane County, Washington, on which they claim the exemption for a principal residence.
N| The exemption is my wife's, {Hokanson} told the panel.
N| {His attorney, Kip Arrington}, argued that state law looks to intent and not to plumbing.
N| Panel chair {Rep. Annette Solberg} said members would deliberate in private and wouldn't give a date.
V| The panel can recommend expulsion, which takes two-thirds of the 70-member House.
N| {House Speaker Grady Tolman} declined to say whether he believes his colleague.
? Does Hokanson live in his district? | 1A+ 3A+ 5D 10W
? Does the trailer have running water? | 2D 3D+
? Has Hokanson been expelled from the House? | 9P
? When will the panel decide? | 8W+
? Do the Hokansons own a home in Washington? | 5A 6O
? how many votes are needed to expel a member? | 9A=two-thirds
? Did Hokanson's wife testify? | -
? Was Hokanson charged with tax fraud? | -
? does the speaker think hokanson is telling the truth | 10W+

= Gabon's finance minister out after nine weeks, officially for health
N| Gabon's finance minister, Aristide Mouketou-Nzé, has been "relieved of his functions at his request, for reasons of health", {the presidency} announced on state television on Saturday evening.
N| He had run eleven kilometres that morning, {the minister}'s own Facebook page shows, in fifty-eight minutes.
M| Two weeks earlier {the online paper Le Citoyen de l'Estuaire} reported a quarrel between him and the director of the presidential cabinet over a loan of 200 million dollars from a Dubai bank.
A| Mouketou-Nzé refused to countersign, {three officials of the treasury} told this agency.
N| {The director, Colonel Parfait Ondo-Ella}, did not take calls on Sunday.
N| No such loan exists, {government spokesman Blaise Leyoubou} said, and therefore nobody could refuse to sign it.
V| A draft agreement between the republic and Al Marjan Bank, dated 6 October, bears one of the two signatures it calls for.
N| {Al Marjan} said it did not discuss clients.
N| The budget minister, {Clémentine Angoué}, will look after the finance portfolio, by her own account "for days, not weeks".
? Why did the finance minister go? | 1A+=for reasons of health ; 4A
? Was Mouketou-Nzé too ill to work? | 1A+ 2D+
? Did Mouketou-Nzé ask to leave? | 1A+
? Did Gabon negotiate a loan with a Dubai bank? | 3A 4A 6D+ 7A 8W+
? Did the minister refuse to sign the loan? | 4A 5W+ 6D+
? Who runs the finance ministry now? | 9A+=The budget minister, Clémentine Angoué
? Has the loan been paid out? | 6D+
? Was Mouketou-Nzé arrested? | -
? Did Ondo-Ella resign too? | -

= Parking chief fined for parking
V| The head of parking enforcement in the Ontario city of Fort Merrow, Duane Lachlan, paid a ticket of $50 on Thursday for leaving his pickup in a loading zone outside a pharmacy.
V| The ticket was written on Tuesday at 11.42 a.m. by an officer in her second week, Simran Toor.
N| "She did exactly right and I've told her so," {Lachlan} said.
N| He was, {he=Duane Lachlan} explained, collecting a prescription for his mother.
N| Toor will not be disciplined, {a city spokeswoman} said, adding that nobody had ever suggested she should be.
V| Fort Merrow's officers wrote 21,300 tickets last year, worth $1.1 million, about 4 per cent fewer than the year before.
V| Some 61 per cent of those issued in loading zones were paid within a week, and 2 per cent were cancelled on appeal.
N| {Mayor Jacqueline Osei-Bonsu} said that she had paid two herself since she took office.
? Did Lachlan pay the ticket? | 1A
? Why had Lachlan parked in the loading zone? | 4A+=collecting a prescription for his mother
? Will Toor be punished for writing the ticket? | 5D+ 3D+
? Did the number of tickets rise last year? | 6D
? has the mayor ever been ticketed | 8A+
? How much was the fine? | 1A=$50
? Was Lachlan towed? | -
? Did Lachlan appeal against the ticket? | 1D 3D+
? Who is Toor's mother? | -

= Tirupur textile strike enters fourth week as owners open four mills
V| Four of the 31 spinning mills closed by a strike in the Indian town of Karuppampatti started their machines again on Monday, watched by some two hundred policemen.
N| All four were running at full strength, according to {mill owners' secretary V. Ramanathan Chettiar}.
N| {The union, the Spinners' Sangam}, said that 40 of the 2,600 workers at the four had gone in, most of them supervisors.
N| "A loom will run all day with nobody at it," said {the Sangam's president, Selvarani Muthu}.
V| It was not possible to verify either claim, since reporters were kept at a distance of 300 metres.
A| {Villagers on the Dharapuram road} saw buses with Bihar number plates enter the mills at dawn.
N| {Ramanathan} flatly denied that labour had been brought in from other states.
N| {Labour minister P. Kanimozhi Arasu} has invited both sides to Chennai on Thursday, and both have said that they will come.
V| The dispute began on 3 November over the dismissal of eleven women who had asked for a second lavatory.
? Have any mills reopened? | 1A 2A+
? How many workers returned at the four mills? | 2A+ 3A+=40 ; 5W
? Were workers brought in from other states? | 6A 7D+
? Have the owners and the union met in Chennai? | 8P
? Why did the strike start? | 9A=over the dismissal of eleven women
? Did police charge the pickets? | -
? have the eleven women got their jobs back | -
? Is the strike over? | 1D 3D+
? did the labour minister order the mills shut? | -

= New Mexico governor's veto survives by four votes
V| The New Mexico Senate failed Thursday to override Gov. Esperanza Trujillo-Kane's veto of a bill legalizing roadside sale of raw milk, with 24 of 42 senators in favor and 28 needed.
V| The House had voted 51-19 to override on Monday.
V| It was the governor's 17th veto this year, and none has been overridden.
N| "Nobody has ever died of pasteurization," {Trujillo-Kane} said in a statement.
N| The bill's sponsor, {Sen. Wyatt Lovelady}, said he'd drink a pint on the Capitol steps, and did.
V| Three Democrats voted for the override, and one Republican, Sen. Consuelo Baca-Pruitt, a veterinarian, against it.
N| {The state health department} has linked raw milk to 23 cases of salmonella since January.
N| {A dairy farmer from Portales, Kermit Yoakum}, said he had sold the stuff for nine years without a complaint.
V| Selling raw milk in stores stays legal, as it's been since 1972.
? Did the Senate override the veto? | 1D
? Did the House vote to override? | 2A
? is selling raw milk in shops banned | 9D
? How many people got salmonella from raw milk? | 7A=23 cases
? Did all Republicans back the override? | 6D
? Has any veto of hers been overridden this year? | 3D
? Did someone die from drinking raw milk? | -
? Did Lovelady get sick from the milk? | -
? Can raw milk be sold at the roadside now? | 1D
? Have lawmakers managed to override the governor this year? | 1D 3D
? Is raw milk harmful? | 7A 8D

= Serbian minister's driver takes the blame, then takes it back
V| Four people were hurt on 9 March when a government Škoda ran into a bakery in the Serbian town of Aranđelovo, and two men have now each said that the other was driving.
N| The minister for sport, {Predrag Vukosavić}, told police on the night that his chauffeur was at the wheel, according to the police record.
N| So, on the night, did {the chauffeur, Milutin Jezdić}.
N| "I was asleep in the back with my shoes off," {Jezdić} told the prosecutor last week, withdrawing his statement.
N| He had been promised a flat, {he=Milutin Jezdić} said.
N| {Vukosavić}, in a television interview on Sunday, called the second version "bought and paid for" and repeated the first.
A| {A baker who pulled two people from the rubble} saw the minister get out of the front of the car, though he did not remember on which side.
N| Camera footage from the petrol station opposite is being examined, and no conclusion can be drawn from it as yet, {prosecutor Ivona Radenković} said.
N| {The interior ministry} denied that the footage had been lost for three weeks.
N| {Prime minister Slavko Đurđević} said that he would wait for the prosecutor before he decided anything about anyone.
? Was the sports minister driving the car? | 2D+ 3D+ 4A+ 6D+ 7O 8W
? Did Jezdić change his statement? | 4A+
? Was Jezdić bribed to take the blame? | 5A+ 6O
? Was the camera footage lost? | 8D 9D+
? How many people were injured in the bakery crash? | 1A=Four
? Will the minister be dismissed? | 10W+
? has vukosavic been charged | -
? did anybody die in the crash? | -
? What does the video show? | 8W

= Footage shows minister at the wheel, Serbian prosecutor says
N| Serbia's sports minister was driving when his official car hit a bakery in Aranđelovo on 9 March, {the prosecutor in charge of the case} said on Thursday, on the strength of eleven seconds of film from a petrol station.
N| "One sees a left hand, a wristwatch and a face," {prosecutor Ivona Radenković} told reporters.
N| {Predrag Vukosavić}, the minister, said through his lawyer that the face was nobody's and the watch was common.
N| {His former chauffeur, Milutin Jezdić}, who had at first taken responsibility, wept when he was told, his wife said.
V| The prosecutor has asked parliament to lift the minister's immunity.
N| {Prime minister Slavko Đurđević}, who was at a summit in Baku, told Serbian reporters there that he had asked for Vukosavić's resignation and did not have it.
N| He will have to be pushed, {the minister=Predrag Vukosavić} told the tabloid Večernji Glas.
N| Forensic experts at the university in Niš had worked on the film for five weeks, {Radenković} said.
A| A second camera, on the town hall, has shown nothing since 2019, {municipal employees} say.
? Was the sports minister driving the car? | 1A 2A 3D+
? What does the video show? | 1A 2A
? Has parliament lifted Vukosavić's immunity? | 5P
? Has Vukosavić resigned? | 6D+ 7D+
? Did the prime minister ask the minister to go? | 6A+
? how long did experts examine the film? | 8A=five weeks
? Was the camera footage lost? | -
? Was the crash recorded by a camera on the town hall? | 9D
? Was Jezdić promised a flat? | -

= Leeds library list "not a closure list", although two on it have closed
V| Two branch libraries in south Leeds shut their doors for the last time on Saturday, both of them named on a document that the council has spent a month describing as something else.
N| "There is no list of libraries to close," {executive member Cllr Yusuf Holroyd} said on 4 October, when the document was first published by a residents' group.
N| On Monday {he=Cllr Yusuf Holroyd} said that there was still no list, but that the boilers at Beestonley and Cotterdale had failed their inspections.
N| A boiler at Cotterdale was replaced in 2021, says {retired librarian Pam Zielinska}, who has kept the invoice.
N| {The council's property department} confirmed that, and put the closure down to the flue.
A| {Staff} were told in August which branches would go and in what order.
N| No staff have been told anything, {a council press officer} said.
V| Seven names are on the document, and beside each stands a month.
V| October stands beside Beestonley and Cotterdale.
N| The GMB union, whose organiser {Reece Adu-Poku} called it "the worst-kept secret since the Trojan horse", will ballot its members for a strike.
? Does the council have a list of libraries to close? | 2D+ 3D+ 6A 8A 10A
? Have the Beestonley and Cotterdale libraries shut? | 1A 3A+
? why did cotterdale library close | 3A+=the boilers at Beestonley and Cotterdale had failed their inspections ; 4D 5A+=the flue
? Were staff told which libraries would close? | 6A 7D+
? Did Cotterdale get a new boiler in 2021? | 4A 5A+
? Are library staff on strike? | 10P+
? How many libraries are named in the document? | 8A=Seven
? Has Holroyd apologised to residents? | -
? Will the two libraries reopen? | 1D
? Who leaked the document to the residents' group? | -

= Somaliland's runner-up concedes, his party does not
N| "The people have spoken and I was listening," {Abdirahman Cige Warsame} told a crowd in Hargeisa on Friday, conceding the presidency of Somaliland to the man who beat him by 8,900 votes.
N| {His party, Horumar}, announced an hour later that its candidate had been speaking for himself and that it would petition the supreme court.
V| Under the electoral law only a candidate may bring such a petition, and the time for doing so runs out on Tuesday.
N| {The winner, Mustafe Jaamac Faarax}, thanked his opponent for "a gift that cannot be returned".
N| {The electoral commission} stood by its count, in which Faarax has 51.1 per cent.
A| Ballot boxes from Sool arrived without seals, {party agents} said.
N| Four boxes out of 2,700 had broken seals, {the commission's chairman, Cabdilaahi Nuur}, acknowledged, and they had been counted twice.
N| {Observers from four European countries} found the election "credible, with shortcomings in the east".
N| Horumar's chairwoman, {Sahra Axmed Dirir}, would not say whether she and the candidate were on speaking terms.
V| The inauguration is set for 13 December.
? Did Warsame concede defeat? | 1A+ 2O 4A+
? Has Horumar accepted the result? | 2D+
? Has the supreme court been asked to annul the election? | 2P+ 3O
? Can the party itself file a petition? | 3D
? Did ballot boxes arrive without intact seals? | 6A 7A+
? By how many votes did Faarax win? | 1A+=8,900 votes
? Has the new president been sworn in? | 10P
? Do Warsame and Dirir still talk to each other? | 9W+
? was there violence in sool | -
? what did observers say about the election | 8A

= Cyprus deputy minister ends up with two jobs and then none
V| Chrystalla Andreou-Petsa resigned as Cyprus's deputy minister for shipping on Monday to become chief executive of the port authority, and by Friday the port authority had told her that the post was no longer vacant.
N| The board had reviewed the selection procedure and found it "incomplete", {its chairman, Savvas Hadjikyriacou}, said in a two-line letter that she showed to reporters.
N| "I gave up one chair on the promise of another, and somebody has sold the furniture," {she=Chrystalla Andreou-Petsa} said.
N| A promise was never given, {Hadjikyriacou} told the state broadcaster.
A| He had congratulated her in front of thirty people at the yacht club on 2 September, {three of the thirty} said.
N| {President Leontios Mavrou} is not considering her return to the deputy ministry, his spokesman said, since a successor, the lawyer Ioanna Kakouri, was sworn in on Wednesday.
N| {The audit office}, on its own initiative, has asked for the board's minutes for the whole of August.
N| It is too early to say what they will show, {auditor general Fivos Theodoulidis} said.
V| The chief executive's salary is 118,000 euros.
? Did Andreou-Petsa get the port job? | 1D 2D+ 3D+
? Did the port authority's chairman promise her the post? | 3A+ 4D+ 5A
? Will she return to the government? | 6D+
? Has she resigned as deputy shipping minister? | 1A
? Who replaced her as deputy minister? | 6A+=the lawyer Ioanna Kakouri
? has the audit office found wrongdoing at the port authority | 8W+
? How much does the port chief earn? | 9A=118,000 euros
? Is she suing the port authority? | -
? Was Hadjikyriacou dismissed? | -

= Tram wardens of Graz call off protest after meal vouchers restored
V| Tram inspectors in Graz resumed checking tickets on Friday morning, ending a four-day protest during which the city's trams could in effect be used for nothing.
N| Management gave back the meal vouchers it had abolished in January, {works council chairwoman Waltraud Pöschl} announced.
N| "We have not given anything back, we've introduced a new benefit which also happens to be worth eight euros a day," {transport director Manfred Ertler} told this paper.
N| The lost fares came to 310,000 euros, {Ertler} said.
N| It was a quarter of that, in {Pöschl}'s estimate, since most people have a season ticket.
V| The city's 74 inspectors caught 19,400 people without a ticket last year.
N| Disciplinary letters sent on Tuesday to six of them will be withdrawn, according to {both sides}.
A| They had not been withdrawn by Friday evening, {two of the six} said.
N| {City councillor for transport Ludmilla Haring} called the whole episode a misunderstanding about lunch.
? Is the protest of the Graz inspectors over? | 1A
? Were the meal vouchers reinstated? | 2A+ 3D+
? How much revenue was lost? | 4A+=310,000 euros ; 5A+=a quarter of that
? Have the disciplinary letters been withdrawn? | 7P+ 8D
? how many inspectors work in graz | 6A=74 inspectors
? Did tram drivers take part in the protest? | -
? Were passengers fined during the protest? | -
? How much are the new vouchers worth? | 3A+=eight euros a day

= Mauritanian minister's house searched, but not by police, says police chief
V| The house of Mauritania's former fisheries minister, Cheikhna Ould Bedda, was searched for three hours on Wednesday night by a dozen men in plain clothes, who took away two suitcases and a printer.
N| "They showed a paper with a stamp and would not let me hold it," {his wife, Lalla Mint Sidi}, told the private channel Sahel TV.
N| No police unit took part in any search that evening, {the director general of national security} said.
N| {The public prosecutor} did not respond to requests for comment on Thursday.
A| The men belonged to an office attached to the presidency, in the belief of {neighbours}, who recognised one of the cars.
N| {A palace official, Dah Ould Mouloud}, said that the presidency had no office with suitcases.
V| Ould Bedda left government in May after refusing to extend fishing rights for 40 Turkish vessels, and has since written two articles about it.
N| A third was in the printer, {he=Cheikhna Ould Bedda} said.
N| {Reporters' group Plume Libre} demanded the return of the machine.
? Was Ould Bedda's house searched? | 1A 2A+
? Did the police carry out the search? | 3D+
? Who searched the house? | 1A=a dozen men in plain clothes ; 3D 4W 5A=an office attached to the presidency ; 6D+
? Did the presidency order the search? | 5A 6D+
? Was the former minister detained? | -
? Why did he leave the government? | 7A=after refusing to extend fishing rights for 40 Turkish vessels
? what was taken from the house | 1A
? Has Plume Libre got the printer back? | 9P
? Did Turkey protest over the fishing rights? | -

= Canberra to lift student fees cap; Hobart says it won't pass it on
V| From next year Australian universities may charge up to 7 per cent more for degrees in law, commerce and the arts, under regulations tabled in federal parliament on Monday.
N| The increase would be "a choice for each university and not an instruction to any", {education minister Bronte Ashgrove} said.
N| {The vice-chancellor of Derwent University in Hobart, Professor Anil Mukerjea}, was the first to say that his would not take it.
N| {Two of the biggest}, in Melbourne and Sydney, declined to say.
N| {The National Students' Council} estimated that a three-year arts degree would cost $3,900 more.
N| That sum was "arithmetically impossible", {the minister's office} said, putting it at $2,650.
V| The department's own modelling, released with the regulations, gives $3,480 for a student who begins in 2027.
V| Either house may disallow the regulations within fifteen sitting days.
N| Whether the Greens would move to do so was a question that {Senator Iluka Brandt} answered by saying that she could count, and so could the minister.
? Can universities raise fees next year? | 1A 2A+
? Will Derwent University raise its fees? | 3D+
? How much dearer would an arts degree become? | 5A+=$3,900 ; 6A+=$2,650 ; 7A=$3,480
? Have Melbourne and Sydney universities decided to charge more? | 4W+
? Has the Senate blocked the regulations? | 8P
? Will the Greens move to disallow the increase? | 9W+
? Do medical students have to pay more? | -
? When can the fees go up? | 1A=From next year
? did the students council call a strike | -

= Sweden Party's deputy leader steps down; no link to audit, she says
V| Malin Hjortsberg gave up the deputy leadership of the Swedish opposition party Samling on Thursday evening, a day after its accounts were referred to the tax agency.
N| "I have three children and one life", {Hjortsberg, 46,} wrote to members, adding that the audit had played no part in her decision.
N| {Auditor Folke Rydbäck} had reported that receipts for 640,000 kronor could not be found, most of them from an office that she ran.
M| {Kvällskuriren} wrote on Thursday, before her letter went out, that the party leader had given her until six o'clock.
N| {The leader, Anders Brantefors}, denied setting an hour, a day or any other limit.
N| The letter went out at 17.52, {the party's own server log, which somebody attached to it by mistake,} shows.
A| {Members of the executive} described the mood at that afternoon's meeting as "Nordic".
N| The tax agency's spokesman, {Per-Olov Lindmarker}, would say only that a referral had arrived.
V| Brantefors himself is up for re-election at the congress in May, and there is so far no challenger.
N| Hjortsberg will not be one, {she=Malin Hjortsberg} told Radio Mälar.
? Did Hjortsberg resign as deputy leader? | 1A 2A+
? Did the audit cause her resignation? | 2D+
? Was Hjortsberg given an ultimatum by the party leader? | 4A 5D+
? Is the tax agency investigating the party? | 8W+
? Will Hjortsberg challenge Brantefors? | 10D+
? how much money lacks receipts | 3A=640,000 kronor
? has brantefors been re-elected | 9P
? Did Hjortsberg embezzle party money? | -
? Has she left the party? | -

= Samling's missing receipts turn up in a shoebox, Swedish party says
N| The Swedish party Samling has found receipts for 590,000 of the 640,000 kronor that its auditor could not account for, {it=Samling} announced on Monday.
N| They were in a shoebox in the cellar of the party's former office in Västerås, according to {treasurer Gunilla Ahlqvist-Sand}.
N| {Auditor Folke Rydbäck} said that he had been sent photographs of about half of them and had yet to see the box.
N| The find "changes nothing about my decision", {Malin Hjortsberg}, who resigned as deputy leader last week, told the news agency NTB.
N| {Party leader Anders Brantefors} said that he owed her flowers, but not a job.
A| The receipts bear dates on which the office had already moved, {a former employee} said.
N| {Ahlqvist-Sand} rejected the claim, which she put down to spite.
N| {The tax agency}, which opened a formal examination on Friday, had no comment on shoeboxes.
V| The post of deputy leader will stay empty until the congress in May.
? Have the missing receipts been found? | 1A+ 2A+ 3W
? Are the receipts genuine? | 6D 7A+ 3W
? Is the tax agency investigating the party? | 8A+
? how much of the missing money has now been accounted for? | 1A+=590,000
? Will Hjortsberg return as deputy leader? | 4D+ 5D+ 9D
? Has the auditor inspected the shoebox? | 3D+
? where were the receipts? | 2A+=in a shoebox in the cellar of the party's former office in Västerås
? Did Brantefors apologise to Hjortsberg? | 5O
? Was Hjortsberg given an ultimatum by the party leader? | -

= Haiti's transitional council "unanimous", two of nine say they voted no
V| Haiti's transitional council appointed the agronomist Wilfrid Jean-Charles prime minister on Saturday, by what its communiqué called a unanimous vote.
N| "Unanimity is a large word for seven," {council member Ketly Prosper-Blanc} wrote on the messaging service X minutes afterwards.
N| She and a colleague had voted against and asked for that to be minuted, according to {Prosper-Blanc}.
N| The colleague, {Jude Estimé}, confirmed it.
N| {The council's coordinator, Gesner Saint-Fleur}, explained on Sunday that they had left the room before the vote "and so could not break it".
N| {Jean-Charles} told Radio Vision 2000 that he had accepted with humility and without having been asked to pay anyone.
A| Sums of up to 100,000 dollars changed hands, according to {two foreign diplomats}.
N| {The United States embassy} took note of the appointment.
V| His predecessor, Marie-Ange Dorcély, has not vacated the residence and holds that only parliament, which has not sat since 2023, could dismiss her.
V| It was unclear on Sunday which of the two the police would obey.
? Has Haiti's council appointed a new prime minister? | 1A 6A+
? Was the vote unanimous? | 1A 2D+ 3D+ 4D+ 5A+
? Did Prosper-Blanc vote against Jean-Charles? | 3A+ 4A+ 5D+
? Were council members bribed? | 6D+ 7A
? Has Dorcély accepted her dismissal? | 9D
? Did the US embassy welcome the appointment? | 8O
? Will the police follow the new prime minister? | 10W
? Did the police storm the residence? | -
? has parliament dismissed Dorcély | 9D
? how much money changed hands | 7A=up to 100,000 dollars

= Cardiff Bay: minister's "no contact" with donor now "limited contact"
N| {Wales's rural affairs secretary, Carys Llewelyn-Foxe}, told the Senedd last week that she had had no contact with the owner of a tip near Merthyr before he gave £60,000 to her leadership campaign.
N| She had had "limited contact", {her spokesman} said on Wednesday.
V| Diaries released under freedom of information show three dinners and a day at the races.
N| "Any inaccuracy in my answer was inadvertent, and I have written to the Presiding Officer to put it right," {the minister} said in the afternoon.
N| {Tip owner Brynmor Cadwaladr-Hughes}'s company, Tomen Deg, said that nothing it had done was for favours.
N| {Plaid Cymru's Tirion Madoc} asked the first minister to sack her.
N| The first minister, {Gethin Bowring}, said that he accepted her apology.
A| There's more in the diaries that was blacked out, according to {someone who has seen them whole}.
N| {The government's information unit} would not discuss redactions.
V| A licence to extend the tip was granted in January and is being challenged in the High Court.
? Did the minister meet the tip owner before his donation? | 1D+ 2A+ 3A
? Did Llewelyn-Foxe correct her statement to the Senedd? | 2A+ 4A+
? Has the minister been sacked? | 6P 7D+
? How much did Cadwaladr-Hughes donate? | 1A=£60,000
? Was the donation made in return for the licence? | 5D+
? Has the High Court quashed the tip's licence? | 10P
? what was blacked out in the diaries | 9W+
? has the minister apologised | 4A+ 7A+
? Did Bowring attend the dinners? | -

= Sales tax for streets splits Texas town down the middle
V| Voters in Harlan Springs, Texas, approved a quarter-cent sales tax for street repair on Saturday by 11 votes out of 4,623, according to complete but unofficial returns.
V| The tax takes effect Oct. 1 and expires in four years.
V| The city expects it to raise $1.3 million a year, enough to resurface 9 of its 140 miles of streets.
N| City Secretary {Norma Jean Escamilla} said that 14 provisional ballots remained to be checked, of which six looked good.
V| A recount can be requested by any 25 voters within five days of the canvass, set for Tuesday.
N| {Opponent Chester Raabe}, who runs a tire store, said that he was rounding up 25 as he spoke.
V| The same proposition failed by 212 votes in 2021.
V| Turnout was 38 percent, the highest in a city election since 1994.
N| Mayor {Dub Hollis} said he hit a pothole on the way to vote for it.
? Did the sales tax pass in Harlan Springs? | 1A
? By how many votes was it approved? | 1A=11 votes
? Have opponents requested a recount? | 5O 6P+
? Have all ballots been counted? | 4D+
? Is the tax permanent? | 2D
? Did the tax proposal pass in 2021? | 7D
? how many miles of street will be resurfaced per year? | 3A=9
? Was turnout the lowest since 1994? | 8D
? Did Mayor Hollis vote against the tax? | 9D+
? Is the outcome of the tax vote final? | 1D 4D+
? Is there going to be a recount in Harlan Springs? | 5P 6P+
? Did Hollis propose the tax? | -

= Guinea-Bissau's electoral chief reappears, says he was never gone
V| Anselmo Cabral Djaló, who heads Guinea-Bissau's electoral commission, walked into his office in Bissau at nine on Tuesday after an absence of twelve days during which his family, his deputy and the opposition all said that he had been abducted.
N| "I had a fever and a good book," {he=Anselmo Cabral Djaló} told journalists.
N| {His brother, Quintino}, stood by what he had told this agency on the 4th: that four men in uniform took him from the table.
N| The army held nobody, {Brigadier Malam Sani Baldé} reiterated.
A| Djaló was kept at a barracks in Mansôa and made to sign something, according to {two soldiers and a cook there}.
N| {The commission's deputy chair, Ivone Tavares Mendy}, who had published a letter calling for his release, said on Tuesday that she was glad he was better.
N| {=Ivone Tavares Mendy} Asked if she now believed that he had been ill, she said again that she was glad he was better.
V| Results from three of nine regions, which he had refused to sign before he disappeared, were published that evening over his name.
N| {The opposition candidate, Fidélis Có}, said that a signature obtained in a barracks was not a signature.
? Was the election chief abducted? | 1A 2D+ 3A+ 4D+ 5A 7W+ 9A
? Where was Djaló during his absence? | 3O 5A=at a barracks in Mansôa
? Does Tavares Mendy believe that he was ill? | 7W+
? Have the results from the three regions been published? | 8A
? Is Djaló back at work? | 1A
? How long was he missing? | 1A=twelve days
? Did Djaló say that he had been ill? | 2A+
? has Có conceded | 9O
? Was Djaló tortured? | -
? Has the final result of the election been annulled? | -
? Did the army hold Djaló? | 3A+ 4D+ 5A 9A

= Sewage vote: Cornwall councillor did abstain, video shows
V| A Cornwall councillor who assured residents that he had voted against a sewage outfall at Porthenys in fact sat on his hands, the council's webcast of the meeting shows.
N| "My hand was up, my heart was up, I don't know what more you want," {Cllr Jory Trembath} had told a meeting in the Methodist hall.
V| The film, which lasts four hours, shows his hand on a sandwich at the moment when the chairman asks for those against.
N| On Friday, {Cllr Trembath} conceded that he might have been slow.
N| The minutes record him as having abstained, and the minutes are correct, {democratic services officer Tamsin Hocking} said.
V| The outfall was approved by a single vote.
A| {Surfers} have started a petition for him to go, with 1,900 names so far.
N| He isn't going anywhere, said {his ward colleague, Cllr Denzil Angwin}.
N| Whether the vote can be taken again is being looked into by {the council's monitoring officer}, who hopes to have an answer "after the holidays".
N| South West Drainage said that it would start digging in March, {its project manager, Ellie Rowse-Pascoe}, having ordered the pipe.
? Did Trembath vote against the sewage outfall? | 1D 2A+ 3D 4D+ 5D
? Was the outfall approved? | 6A
? Will Trembath resign? | 7P 8D
? Will there be another vote on the outfall? | 9W+
? Has work on the outfall begun? | 10P+
? How did Trembath vote according to the minutes? | 5A+
? how many have signed the petition? | 7A=1,900 names
? Did Angwin vote for the outfall? | -
? Was Trembath paid by the drainage company? | -

= Hong Kong lawmaker's degree exists, university in Ohio says
N| A degree in public administration claimed by Hong Kong legislator Fergus Yip Ka-lok was awarded in 1998 and is genuine, {Tuscarawas State College in Ohio} said on Friday, a week after a newspaper said that it could find no trace of it.
N| The college's registrar, {Donna Mae Kessler}, wrote that the name on file was Yip Kar-lok, with an r.
M| {The Harbour Post}, which had reported that no such graduate existed, withdrew its article and said that it regretted the distress caused.
N| {Yip} said that he had not been distressed, merely famous.
N| He hasn't decided whether to sue, according to {his assistant, Winnie Cheuk}.
N| A second degree on the legislator's website, a doctorate from an institute in Manila, was not covered by the college's letter, {the Harbour Post's editor, Damian Szeto}, pointed out.
N| {The institute} could not be reached at any of the numbers on its own site.
N| {Yip}'s office took the doctorate off his page on Friday night, for what it called maintenance.
V| Elections to the council are due in December.
? Is Yip's degree from Ohio genuine? | 1A+ 2A+ 3A
? Does Yip have a doctorate from a Manila institute? | 6O 7W+ 8O
? Did the Harbour Post retract its report? | 3A+
? Will Yip sue the newspaper? | 5W+
? why did the newspaper not find the degree | 2A+
? When did he graduate in Ohio? | 1A+=1998
? has yip resigned from the legislature | -
? Was the doctorate removed from the website? | 8A+
? Did the Manila institute deny awarding the doctorate? | -
? Is Yip's doctorate genuine? | 6W 7W+

= Wellington water chief kept bonus, board admits
N| Wellington's water company did pay its chief executive a bonus of $74,000 last year, {board chair Sir Ross Tamahori} told councillors on Tuesday, nine months after telling them that he had waived it.
N| "I was given to understand that it had been declined, and what had been declined was the car," {he=Sir Ross Tamahori} said.
N| {The chief executive, Philip Aranui-Cross}, did not attend, being on leave.
N| He had never said that he would not take the money, {his lawyer} wrote to the Evening Beacon.
V| The city lost 41 per cent of its treated water through leaks in the same year.
N| {Mayor Talia Faumuina} asked for the sum to be paid back by Christmas.
N| {The public service union} called for Sir Ross to go as well.
N| {Sir Ross} said he served at the pleasure of six councils and that two of them were pleased.
A| The board was split three to two on whether to tell councillors at all, {a person at its last meeting} said.
? Did Aranui-Cross receive a bonus? | 1A+ 2A+
? Did the chief executive turn down the bonus? | 1D+ 2D+ 4D+
? How big was the bonus? | 1A+=$74,000
? Has he repaid the money? | 6P
? Is Tamahori stepping down? | 7P 8D+
? how much water was lost to leaks? | 5A=41 per cent
? Why wasn't Aranui-Cross at the meeting? | 3A=being on leave
? Was the board unanimous about telling councillors? | 9D
? Did the mayor receive a bonus? | -

= Pakistan's railways minister denies resignation letter is his
N| A handwritten letter that circulated on Pakistani telephones all through Sunday, and in which railways minister Sardar Imdad Khokhar gives up his portfolio "with a heavy heart and a light pocket", is a forgery, {the minister} said on Monday.
N| "My Urdu is better than that", {he=Sardar Imdad Khokhar} remarked to reporters at Lahore station, where he had come to inspect a crane.
M| Its authenticity was vouched for by {the channel Naya News}, which said that a member of his staff had handed it over.
N| {His private secretary, Asma Gillani}, said that the staff consisted of four people and that she had asked all four.
V| The handwriting resembles that of an autograph which the minister gave to a school in 2021.
N| Whether a letter had reached him was not something that {the prime minister's spokesman, Barrister Umair Lodhi}, was prepared to discuss.
A| Khokhar has been at odds with the cabinet since a derailment near Rohri in which 19 passengers were killed, according to {colleagues}.
N| He had indeed thought of leaving after Rohri, {Khokhar} acknowledged, "for an afternoon".
V| The inquiry into the derailment, which was due to report in July, has been extended twice.
? Did Khokhar write the resignation letter? | 1D+ 2D+ 3A 4D+ 5A
? Has the railways minister resigned? | 1D+ 3A 6W+ 8P+
? did khokhar ever consider stepping down | 8A+
? Is it true that the prime minister never got a letter? | 6W+
? How many people died in the derailment near Rohri? | 7A=19 passengers
? Has the derailment inquiry reported? | 9D
? Was the minister blamed for the derailment by the inquiry? | 9D
? Was Gillani dismissed over the letter? | -

= Estonian spy chief's memo: interior minister saw it, didn't read it
V| A warning that a ferry line was being used to smuggle people across the Gulf of Finland lay on the desk of Estonia's interior minister for seventeen days before the first arrests, documents released to parliament on Thursday show.
N| {The minister, Tarmo Kuusemets}, told the security committee that the envelope had been opened by his office but that he had not read what was in it.
N| "I receive a great deal of paper," {he=Tarmo Kuusemets} said.
N| The head of the internal security service, {Kadri Põldoja}, testified that she had also told him in person, on 8 March, in a corridor.
N| Of a corridor he had no recollection, {Kuusemets} said.
N| {Committee chairman Raivo Laanemägi} said that members would hear the minister's secretary before forming a view on who was to be believed.
M| {The newspaper Tallinna Teataja} reported on Friday that the secretary had resigned that morning.
N| {The ministry} said that she was on leave.
V| Twenty-three people, among them the ferry's first officer, have been charged.
? Did Kuusemets read the warning? | 2D+
? Was the interior minister told of the smuggling by the security chief? | 4A+ 5W+ 6W
? Has the minister's secretary quit? | 7A 8D+
? how long was the memo on the minister's desk | 1A=seventeen days
? is it true that the ministry never opened the envelope? | 2D+
? Have the committee members heard the secretary? | 6P+
? Has Kuusemets been charged? | -
? Who has been charged over the smuggling? | 9A=Twenty-three people
? Did Põldoja write to the prime minister? | -

= Kansas City archdiocese's school vouchers: state stops payments, then denies it
V| Forty-one Catholic schools in Missouri did not receive their quarterly voucher payments on Oct. 1, and by Wednesday four state officials had given four reasons.
N| The money was "in transit", {State Treasurer Lyle Buchholz} said Thursday of last week.
N| On Monday, {a spokesman for Buchholz} said that 1,200 student files lacked a signature.
N| The department of education had asked for a pause, {the governor's office} said Tuesday.
N| "We asked for nothing of the sort," said {Education Commissioner Renata Fairchild}, whose department has no authority over the program.
N| Payments had never been stopped, {Deputy Treasurer Curt Ohlsen} told a radio station Wednesday morning, and the checks would arrive by Friday.
V| They had not arrived by Friday evening, a survey of 30 of the schools by this newspaper found.
N| {Superintendent Sister Bernadette Mulcahy}, who oversees the schools for the archdiocese, said that three would not make payroll on the 15th.
V| The vouchers, worth up to $6,375 a child, began in 2022 and are used by 9,300 children.
V| Attorney Leland Voss filed suit Thursday on behalf of 12 families.
? Did the Catholic schools get their voucher money? | 1D 2P+ 6P+ 7D
? Why were the voucher payments late? | 2A+ 3A+=1,200 student files lacked a signature ; 4A=The department of education had asked for a pause
? Did the education department request a pause in payments? | 4A 5D+
? Were the voucher payments stopped? | 6D+
? Have families sued over the vouchers? | 10A
? how many kids use vouchers | 9A=9,300 children
? Have any of the schools closed? | -
? Did Buchholz resign? | -
? will teachers be paid on the 15th? | 8D+

= Kurdish region's oil minister dismissed by cabinet vote
V| The cabinet of Iraq's Kurdistan region dismissed its minister of natural resources, Shwan Qaradaghi, by eleven votes to six on Sunday.
V| It was the first time that a minister of the regional government had been removed in this way.
V| The deputy minister, Bahar Zebari-Said, an engineer, takes over until a successor is approved by parliament.
N| According to {the decision}, Qaradaghi signed three contracts for the trucking of crude without submitting them to the council that must approve contracts above 50 million dollars.
V| The contracts, with two firms registered in Sharjah, were worth a combined 214 million.
N| {Qaradaghi} said in a letter to staff that he would not contest the decision, and thanked the drivers of his ministry by name.
V| Exports through the pipeline to Turkey were not affected, shipping data show.
V| The opposition Gorran-Nû bloc had called for his removal in March and again in August.
V| He was appointed in 2023.
? Was Qaradaghi removed as oil minister? | 1A
? Was the cabinet unanimous in sacking Qaradaghi? | 1D
? Will Qaradaghi challenge his dismissal? | 6D+
? Has parliament approved a new minister? | 3P
? why was he dismissed | 4A+
? Were oil exports to Turkey halted? | 7D
? Had the council approved the contracts? | 4D+
? How much were the contracts worth together? | 5A=214 million
? Was Qaradaghi charged with corruption? | -
? Had other ministers been dismissed by cabinet vote before? | 2D
? Is Qaradaghi still minister of natural resources? | 1D 3D 6D+

= Nepal's tourism minister: permit fees will rise, then again perhaps not
N| The price of a permit to climb Everest in spring is to go up from 15,000 dollars to 20,000 next year, {Nepal's tourism ministry} said in a notice posted on Tuesday and taken down the same evening.
N| "It was a draft of a draft", {joint secretary Deepa Khatiwada} explained.
N| {The minister, Bir Bahadur Rokaya}, said on Wednesday that the decision to increase the fee had been taken "in principle", and that the principle did not include a number.
N| Operators had been assured by the minister in person that there would be no change before 2028, {Pasang Norbu Lama of the expedition agents' association} said.
N| {Rokaya} did not recall saying so.
A| Two of his aides were at the table, and {one of them} does.
N| {The finance ministry} confirmed that it had budgeted for additional revenue of 310 million rupees from mountaineering.
N| How it had arrived at that figure if no fee had been set was a question for the tourism ministry, {its spokesman Tulsi Pokharel-Sen} said.
V| Last spring 421 foreigners bought permits, and eight people died on the mountain.
? Will the Everest fee go up to 20,000 dollars? | 1A+ 2D+ 3W+ 4D
? Did Rokaya promise the operators no change before 2028? | 4A+ 5W+ 6A
? Has Nepal decided to raise the fee? | 1A+ 2D+ 3A+
? how much is the spring permit now | 1A=15,000 dollars
? How many climbers died last spring? | 9A=eight people
? Did the finance ministry set the new fee? | 8O
? are winter permits getting dearer too | -
? Did the operators threaten a boycott? | -

= Fee for Everest set at 18,000 dollars, Nepal's cabinet decides
N| Nepal's cabinet has fixed the fee for climbing Everest in the spring season at 18,000 dollars, 3,000 more than at present, {communications minister Saraswati Thapaliya} announced on Friday.
V| The new fee applies from March.
N| {Tourism minister Bir Bahadur Rokaya}, whose ministry had spoken of 20,000 in a notice that it later disowned, said that he had "always regarded eighteen as the natural number".
N| {Pasang Norbu Lama}, who speaks for the expedition agents, said that the industry felt cheated and would ask the supreme court for a stay.
N| {The tourism ministry} denied that any assurance had been given to anybody about 2028.
V| Autumn permits rise from 7,500 dollars to 9,000.
A| Several operators have already collected deposits at the old price for next spring, according to {agents in Thamel}.
N| They would have to swallow the difference, {joint secretary Deepa Khatiwada} said.
N| Not all of it, {Rokaya} told a news conference an hour later, without explaining who would bear the rest.
? Will the Everest fee go up to 20,000 dollars? | 1D+
? Did Rokaya promise the operators no change before 2028? | 5D+
? when does the new fee apply | 2A=from March
? Have the agents gone to court? | 4P+
? Who will bear the extra cost for those who paid deposits? | 8A+ 9W+
? Must operators absorb the full difference? | 8A+ 9D+
? Did the autumn fee stay the same? | 6D
? how many foreigners have bought permits for next spring? | -
? Has Nepal decided to raise the fee? | 1A+ 6A

= Prague deputy mayor's flat cost less than a garage, he says market did it
V| Prague's deputy mayor for housing, Vilém Jandourek, bought a 92-square-metre flat in Vinohrady from the city for 1.9 million crowns in 2019, land registry entries made public this week show.
N| Flats of that size in the same street then sold for between nine and eleven million, {estate agent Zora Hudcová} said.
N| "It had a sitting tenant, and the tenant was me," {Jandourek} wrote on his page on Monday.
N| {The city's property office} confirmed that tenants of long standing were entitled to a discount of up to 40 per cent.
V| That would have left a price of at least five million.
N| {Jandourek} has promised to publish the valuation, and on Thursday said that it could not for the moment be found.
A| The valuation exists in two versions, {clerks} told the weekly Vltavín.
N| Vltavín's reporter, {Tobiáš Křenek}, said that he had held both.
N| {Mayor Ludmila Sýkorová-Benešová} declined to comment beyond saying that she rented.
N| Opposition councillors will demand his recall on the 20th, their leader, {Patrik Holub}, announced.
? Did the deputy mayor buy the flat below market price? | 1A 2A 5A
? how much did jandourek pay for the flat | 1A=1.9 million crowns
? Why was the flat so cheap? | 3A+=It had a sitting tenant ; 4A=tenants of long standing were entitled to a discount
? Has Jandourek published the valuation? | 6P+
? Are there two valuations of the flat? | 7A 8A
? Has Jandourek been recalled? | 10P
? What did the mayor say about the sale? | 9W+
? Is it true that tenants got no discount? | 4D+
? Does the mayor own a city flat? | 9D+
? Has Jandourek been charged? | -
? did Hudcová sell him the flat | -

= Police say councillor's burglary story doesn't hold; he sticks to it
N| {Gwent Police} said on Wednesday that they had found no evidence of a break-in at the home of Newport councillor Barry Tregaskis, who reported in June that burglars had taken a laptop holding the accounts of his residents' charity.
N| "There was no damage to any door or window, and a neighbour's camera covering the only entrance recorded nobody," {Detective Inspector Manon Prosser} said.
N| {Cllr Tregaskis} repeated on Thursday that he had been burgled.
N| {The camera's owner, Edna Crowther}, 81, doubted that it had been switched on.
V| The Charity Commission had asked for the accounts nine days before the reported theft.
N| An inquiry was under way, {a commission spokesperson} said, and it would be wrong to prejudge it.
A| {Two former trustees} said that there had never been a laptop.
N| {His party} has suspended him "without prejudice", its county organiser confirmed.
V| No charges have been brought.
? Was Tregaskis's home burgled? | 1D 2D 3A+ 4O
? Did the laptop exist? | 1A 7D
? Did Tregaskis take charity money? | 6W
? Was the neighbour's camera on? | 2A 4D
? Has the councillor been charged? | 9D
? Has Tregaskis been suspended by his party? | 8A+
? when was the break-in reported | 1A=in June
? Did the police arrest Tregaskis? | -
? Is it true that nobody broke into the house? | 1A 2A 3D+

= Palestinian Authority pays 80 per cent of wages, bank lists say 65
N| Employees of the Palestinian Authority received 80 per cent of their wages for September, {the finance ministry in Ramallah} announced on Tuesday.
A| Sixty-five was the figure on the slips of {eleven employees} who showed theirs to this agency, among them two judges.
N| The difference was an advance paid in August, {ministry spokesman Yazan Darwazeh} explained.
N| "There was no advance, and I would remember it, I have three children at university," {Rima Shaheen of the teachers' movement} said.
N| {Two banks} declined to discuss their customers' salaries; a third, the Jericho Commercial Bank, confirmed that it had been instructed to pay 65.
V| Israel has withheld or deducted from the taxes it collects on the authority's behalf since 2019.
N| {Israel's finance ministry} said that 270 million shekels were transferred on 3 October.
N| They had not arrived, {Darwazeh} said on the 7th.
N| {Prime minister Basem Abu Hijleh} appealed to Arab states for help, and said that he would take no salary himself until the teachers had theirs.
? What share of their September pay did employees get? | 1A+=80 per cent ; 2A=Sixty-five ; 5A=65
? Was an advance paid in August? | 3A+ 4D+
? Did Israel transfer 270 million shekels in October? | 7A+ 8D+
? has the prime minister given up his salary? | 9P+
? are teachers on strike in the West Bank | -
? Have Arab states sent money? | 9P+
? Since when has Israel held back tax revenue? | 6A=2019
? Did the judges go unpaid? | 2D

= Strathmore ferry contract: minister didn't overrule advice, inquiry finds he had none
N| Scotland's former transport minister did not overrule his officials when he awarded the contract for two ferries to the Burnhaven yard, because they had given him no advice to overrule, {Lady Kilbrandon}'s inquiry has concluded.
N| "The box on the form was left blank, and a blank was approved," {her report} says.
N| {Angus Mhor MacInnes}, the minister at the time and now a backbencher, said that the report cleared him.
N| It did nothing of the sort, according to {Conservative transport spokeswoman Verity Drysdale}.
V| The vessels, ordered in 2016 for £97 million, were delivered in 2025 for £410 million.
N| {A civil servant identified as Witness F} told the inquiry that a note of advice had been written and removed.
V| Lady Kilbrandon found his evidence "sincere and uncorroborated".
N| The first minister will respond to the 58 recommendations in the new year, {a government spokesman} said.
A| {Islanders} said they'd sooner have the boats on time than another report.
? Did MacInnes overrule advice from civil servants? | 1D
? Was advice on the ferry contract written? | 1D 2D 6A 7W
? Does the report exonerate the former minister? | 3A+ 4D
? What did the ferries cost in the end? | 5A
? When were the ferries delivered? | 5A=in 2025
? Has the first minister accepted the recommendations? | 8P+
? is it true that the advice note was removed? | 6A 7W
? Was Witness F prosecuted? | -
? Were the ferries delivered to the wrong port? | -

= Cambodian casino levy, a transfer in Laos: notes from the region's capitals
V| Cambodia will tax online casinos at 7 per cent of turnover from July, a rate halved from the one in the original bill, the national assembly decided by 92 votes to nil on Tuesday.
V| The finance committee had struck out a clause that would have let the tax office publish the names of owners.
N| {Finance minister Sokha Vannarith} said the halving was a response to "constructive voices".
N| The voices, {opposition politician Theary Meas} said from Melbourne, belonged to three families.
N| {Sokha} declined to name them.
V| In Laos, the vice-minister of energy, Bounthavy Sisavath, was transferred to the women's union, which has never had a man on its staff.
V| No reason was given, and the ministry's telephone was not answered.
N| A dam at Xe Noy, which he was in charge of, will still be finished this year, {its Thai contractor} said.
A| It is two years behind, according to {engineers}.
V| In Brunei, civil servants got Friday afternoons off.
? Did Cambodia adopt a tax on online casinos? | 1A
? What will the tax rate be? | 1A
? Will the names of casino owners be made public? | 2D
? Who persuaded the government to lower the rate? | 3A+=constructive voices ; 4A=three families ; 5W+
? why was Bounthavy transferred | 7W
? Will the Xe Noy dam be completed this year? | 8A+ 9O
? Was Bounthavy dismissed over the dam? | 7W
? Is the dam on schedule? | 9D
? Did Laos vote on a casino tax? | -
? Do private employees in Brunei get Friday afternoons off? | -
? Did three families sway the government on the casino tax? | 4A 5W+
? Is the dam running late? | 9A

= Quezon barangay captain "on leave in Dubai" draws pay
V| The elected head of Barangay San Roque in Quezon province, Rommel Dimaculangan, has run a laundry in Dubai since March of last year, immigration records show.
N| He is on leave, {his brother and secretary, Rodel Dimaculangan}, told this reporter at the barangay hall.
N| Leave for an elected official may not exceed ninety days, {provincial director Myrna Calubad of the local government department} said, and none had been applied for.
N| "I preside by video, I sign by courier, I love my people by heart," {the captain} wrote in a chat message.
V| His honorarium of 18,000 pesos a month was paid throughout, the municipal accountant's ledger shows.
N| {The accountant, Cesar Ilagan}, said he had been given certificates of attendance every month.
N| {Rodel Dimaculangan} denied having signed them.
A| {Three council members} identified the signature as his.
N| {Calubad} would not say whether a case would be brought, but she said she had asked for the certificates.
? Does the captain of San Roque live in Dubai? | 1A 4O
? Did Dimaculangan apply for leave? | 2O 3D
? Was he paid while abroad? | 5A
? Did Rodel sign the attendance certificates? | 7D+ 8A
? how much is the captain's monthly honorarium | 5A=18,000 pesos a month
? Will the department bring a case? | 9W+
? Is Dimaculangan on leave? | 2A+ 3D
? Has the captain been suspended? | -
? Did the accountant know that he was abroad? | 6D+

= Stuttgart's new opera budget: mayor signs "under protest"
V| Stuttgart's city council approved a further 290 million euros for the rebuilding of its opera house late on Thursday, bringing the total to 1.4 billion, by 32 votes to 27.
N| "I sign because I must, not because I'm persuaded," {Lord Mayor Dietlinde Aufrecht} told the council afterwards.
N| Her own administration had recommended the sum, {council group leader Cem Yalçınkaya of the Greens} reminded her.
N| {Aufrecht} retorted that it had recommended a smaller one, and that she had the paper at home.
V| The paper before the council, number 412, gives 290 million.
N| {The city treasurer, Lothar Zeyher}, would neither back nor contradict her.
A| The estimate was 240 until Tuesday, {officials in the building department} said, when the contractor telephoned.
N| {The contractor} said that it was bound by confidentiality.
V| The house is to reopen in 2034, eight years later than first planned.
N| {Citizens' group Oper am Boden}, which favours a simpler building, intends to collect 20,000 signatures for a referendum.
? Did the council approve more money for the opera house? | 1A
? How much will the rebuilding cost in all? | 1A=1.4 billion
? Did the mayor's administration recommend 290 million? | 3A 4D+ 5A 6W+ 7O
? Does the mayor support the extra spending? | 2D+
? When will the opera reopen? | 9A=in 2034
? Will there be a referendum? | 10P+
? was the contractor responsible for the higher estimate? | 7A 8W+
? Has Aufrecht refused to sign? | 2D+
? Did the Greens vote against the money? | -
? Have 20,000 signatures been collected? | 10P+

= Vanuatu's ministers swap benches again
V| Vanuatu has its third government in fourteen months after prime minister Willie Tabimasmas lost a vote of confidence by 27 to 25 on Monday and was replaced within the hour by his own deputy, Alickson Nako Vira.
N| "I did not bring him down, I was standing nearby," {Vira} told the Vila Herald.
N| {Tabimasmas} said that he had been betrayed by four members of his bloc, one of them "fed at my table".
N| One of the four, {Rosina Kalsakau}, confirmed that she had changed sides and said it was over the price of kava.
V| The new cabinet has thirteen members, seven of whom served in the last one.
A| Vehicles were promised to those who crossed, according to {two members who did not}.
N| {Vira} denied that, pointing out that there were none left.
V| The speaker adjourned parliament until 12 August.
N| The attorney general had yet to advise on whether the vote was properly notified, {her office} said.
? Is Tabimasmas still prime minister? | 1D
? Who became prime minister of Vanuatu? | 1A=Alickson Nako Vira
? Were defectors offered vehicles? | 6A 7D+
? Did Kalsakau cross the floor? | 4A+
? why did kalsakau change sides | 4A+=over the price of kava
? Was the confidence vote valid? | 9W
? Did Vira bring down his predecessor? | 2D+
? How many defected from the former prime minister's bloc? | 3A+=four members
? Will there be a snap election? | -
? Is it Vanuatu's first change of government this year? | -
? Did Tabimasmas fall because members of his bloc changed sides? | 3A+ 4A+

= Permanent secretaries' pay: union says freeze lifted, Treasury says nothing signed
N| The three-year pay freeze for Britain's most senior civil servants was lifted on Monday, {the Association of Higher Grades} told members in a circular seen by Whitehall Weekly.
N| {A Treasury spokesperson} said that no pay remit for the senior civil service had been signed, and that one would be published in the usual way.
V| The circular, by general secretary Millicent Okonjo-Reid, puts the rise at 3.6 per cent, backdated to April.
N| "I was told the number by the person whose job it is to know the number," {Okonjo-Reid} said when she was asked for her source.
A| The remit has been signed by the chief secretary and awaits a second signature, according to {two officials in separate departments}.
N| {The chief secretary, Ewan Tarrant-Bligh}, was at a funeral in Dundee and could not be contacted.
V| There are 6,720 members of the senior civil service, and 212 of them left last year, the most since records began in 1996.
N| {The Institute for Public Administration} attributes a third of the departures to pay.
N| {The Treasury} would not be drawn on whether departures had been taken into account.
? Has the senior civil service pay freeze been lifted? | 1A+ 2D+ 5A
? Has the pay remit been signed? | 2D+ 5A 6W
? How much is the pay rise? | 3A=3.6 per cent
? How many senior civil servants left last year? | 7A=212
? Was pay the reason why most of them left? | 8D
? Is the freeze still in place because of the election? | -
? who told okonjo-reid about the rise | 4W+
? Did the Treasury consider departures in setting pay? | 9W+
? Have junior civil servants been offered 3.6 per cent? | -

= Bolivian governor recaptured at bus station, was never missing, lawyer says
V| Police in Bolivia arrested Wálter Choquehuanca Rioja, the suspended governor of the department of Yungas Norte, at a bus terminal in Oruro on Monday morning, five days after they announced that he had fled house arrest.
N| He had not fled anything, {his lawyer, Jhovana Mercado Ticona}, said, because the order for house arrest ran out on the 4th.
N| It was renewed on the 3rd, according to {the prosecutor, Ramiro Sejas}.
V| A copy of the renewal shown to reporters has a date but no stamp of receipt.
N| "I bought my ticket in my own name and in a loud voice," {Choquehuanca} called out as he was led to a van.
A| He was on his way to Chile, in the opinion of {officers}, who found pesos in his shoe.
N| {The bus company} said that the ticket was to Potosí.
N| A judge will decide on Wednesday whether he goes to prison until his trial, {the court} announced.
V| He is accused of having paid 31 nonexistent road sweepers, and denies it.
N| {Interior minister Edmundo Limachi} congratulated the police twice.
? Was Choquehuanca arrested? | 1A
? Did the governor escape from house arrest? | 1A 2D+ 3A+ 5D+
? was the house arrest order still valid? | 2D+ 3A+ 4W
? Where was Choquehuanca going? | 6A=Chile ; 7A=Potosí
? Has he been sent to prison? | 8P
? Did he admit paying fictitious sweepers? | 9D
? How many road sweepers were invented? | 9A=31
? Has Limachi resigned? | -
? Did Choquehuanca use a false name? | 5D+

= Bolivian judge sends suspended governor to jail, then home
V| Wálter Choquehuanca Rioja, the suspended governor of Yungas Norte, was ordered to prison on Wednesday at noon and back to house arrest at six, when the same judge found that the law under which he had decided was repealed in 2022.
N| "I correct myself, it's what judges are for," {Judge Nancy Condarco} said from the bench.
N| {Prosecutor Ramiro Sejas} announced that he would appeal against the correction.
N| {The prisoners' ombudsman} reported that Choquehuanca had never left the court's canteen.
N| {Defence lawyer Jhovana Mercado Ticona} called the afternoon "a triumph of arithmetic", since the law in question sets a limit of six years and the charge carries five.
A| The judge took a telephone call in the interval, {court staff} said.
N| {Judge Condarco} said that it was from her dentist.
V| The trial is expected to open in September.
N| {The minister of the interior, Edmundo Limachi}, when he was asked about the telephone call, congratulated the police.
? Has he been sent to prison? | 1D 4D
? Did the judge reverse her decision? | 1A 2A+
? Did the judge receive a call during the break? | 6A 7A+
? Was the judge pressured by the government? | 7D+ 9W+
? Has the prosecutor appealed? | 3P+
? When will the trial begin? | 8A=in September
? Did Choquehuanca flee again? | -
? was the governor acquitted | -
? how long a sentence does the charge carry | 5A+=five

= Utah county commission censures clerk, 2-0, one absent
V| The Sanpitch County Commission voted 2-0 on Tuesday night to censure its elected clerk, Merrilee Stubbs, for not mailing 1,140 ballots until two days after the deadline set by Utah law.
V| Commissioner Vaughn Christofferson, her brother-in-law, left before the vote.
V| A censure carries no penalty, and the clerk stays in office until January 2027.
N| {Stubbs} said that the printer in Provo had delivered late, and showed a receipt.
N| {The printing firm} confirmed the date on the receipt.
N| Of the 1,140 ballots 817 were returned in time and counted, according to {the canvass}.
N| {Commission chair Reed Oveson} said that the voters affected had been sent an apology, with a stamp.
V| The closest race on the ballot, for mayor of Axtell Springs, was decided by 96 votes.
V| The clerk was elected in 2018 and re-elected without an opponent in 2022.
V| The lieutenant governor's office, which oversees elections, has closed its review without action.
? Was the county clerk censured? | 1A
? Did Christofferson vote for the censure? | 2D
? Has Stubbs been removed from office? | 3D
? why were the ballots late | 4A+=the printer in Provo had delivered late
? How many of the late ballots were counted? | 6A=817
? Did the printer deliver on time? | 4D+ 5D+
? Is the state still reviewing the matter? | 10D
? Did the delay change the result of the mayoral race? | -
? Has Stubbs been fined? | 3D
? Was Stubbs opposed in 2022? | 9D
? Did the ballots go out late? | 1A 4A+ 7A+
? Was Stubbs punished by the county or the state? | 3D 10D

= Nigerian senator's passport seized, agency won't say why
V| Officers of Nigeria's immigration service took the passport of Senator Habiba Danjuma-Lawal from her at Abuja airport on Friday as she was boarding a flight to Accra, where she was to speak on press freedom.
N| "They were polite and they had no paper", {the senator} said in a video filmed in the departures hall.
N| A computer system had flagged the document as reported lost, {the service's spokesman, Assistant Comptroller Ifeanyi Ugochukwu-Bello}, said on Saturday.
N| {Danjuma-Lawal} had reported nothing lost, she wrote.
N| On Sunday {the spokesman=Ifeanyi Ugochukwu-Bello} said that he was "not in a position to discuss individual travellers".
A| Her name is on a list of nineteen critics of the government whose movements are to be reported, according to {a security official} who shared a photograph of it.
N| No such list exists, {the national security adviser's office} said.
V| The photograph shows a letterhead that the office stopped using in 2020.
N| {The Senate president} has written to the minister of the interior and expects an answer within seven days, his aide said.
V| The passport had not been returned by Monday evening.
? Was the senator's passport taken from her? | 1A 2A+
? Why was the passport seized? | 3A+=reported lost ; 5W+ 6A
? Had the passport been reported lost? | 3A+ 4D+
? Is there a list of government critics? | 6A 7D+ 8O
? has she got the passport back | 10D
? Did the minister reply to the Senate president? | 9P
? Was the senator arrested at the airport? | -
? Where was she flying to? | 1A=Accra
? did she speak in Accra? | 1P
? How many names are on the list? | 6A=nineteen critics

= Schools commissioner for Northern Ireland: shortlist of one turns out to be two
N| The post of schools commissioner for Northern Ireland, vacant for fifteen months, will be filled from a shortlist of two, {the education department} said on Tuesday, after an assembly member told the chamber that there was only one name on it.
N| {Brónach Devenney}, who represents Foyle, said she had been shown an e-mail with a single candidate in it, a former adviser to the minister.
N| "She was shown half an e-mail," said {Robin Carlisle-Moore, the minister}.
N| The other half, according to {him=Robin Carlisle-Moore}, named a headmaster from Armagh.
N| The headmaster, {Patrick Loughgall}, told the Belfast Courant that he withdrew on 9 January, having read the salary.
N| {The department} acknowledged on Wednesday that it had been "made aware" of this.
A| The adviser has already chosen curtains, {a person in the building} said.
N| {The adviser, Hazel Teggart}, denied it, saying that she had no idea whether she'd be interviewed, let alone chosen.
V| The salary is £92,000.
? How many candidates are on the shortlist? | 1A+=two ; 2A=a single candidate ; 5D+
? Has a schools commissioner been appointed? | 1P+
? Did Loughgall pull out? | 5A+ 6A+
? why did the headmaster withdraw | 5A+=having read the salary
? Has Teggart been chosen for the post? | 7A 8D+
? Did Devenney apply for the job? | -
? How long has the post been empty? | 1A+=fifteen months
? Was Devenney shown the entire e-mail? | 3D+
? is the minister under investigation | -

= Ontario college strike averted at two minutes to midnight
V| Support staff at Ontario's 24 public colleges will not strike after negotiators reached a tentative agreement late on Sunday, two minutes before the deadline.
V| It covers 11,000 full-time clerks, technicians, caretakers and cooks and runs for three years.
N| Wages rise by 3 per cent in the first year, 3 in the second and 2.5 in the third, according to {a summary released on Monday}.
V| The colleges also agreed to contract out no jobs now held by members before 2028.
V| Members will vote on the deal from 4 to 6 November.
N| {Bargaining chair Florence Achampong} said that the team recommended it without reservation.
N| {The College Employer Council's chief executive, Graydon Whitcroft}, said that it was affordable, "just".
V| The last strike, in 2011, went on for eighteen days.
V| Part-time staff, who number about 10,000, have a separate agreement, which expires next summer.
V| Classes were held as usual on Monday, though the cafeteria at one college in Sudbury had prepared for closing and offered only soup.
? Did the college support staff go on strike? | 1D 10O
? Have members ratified the agreement? | 5P
? how much will pay go up in year one? | 3A=3 per cent
? Does the agreement cover part-time staff? | 9D 2D
? Does the union's team back the deal? | 6A+
? Was the deal reached after the deadline had passed? | 1D
? Can the colleges contract out members' jobs next year? | 4D
? How long did the 2011 strike last? | 8A=eighteen days
? Did professors reach a deal too? | -
? Did the strike go ahead on Monday? | 1D 10D

= Kosovo minister denies slap; waiter has a swollen ear
N| A waiter at the Restaurant Illyria in Prizren was slapped by Kosovo's trade minister on Saturday night after bringing the wrong fish, {the waiter, Edon Shala}, told police.
N| The minister, {Blerim Kastrioti-Haxha}, wrote on Sunday that his hand had "not touched the young man or his fish".
V| A medical certificate dated Sunday morning records a swelling of the left ear.
N| "Mosquito", {the minister's chief of staff, Vlora Dobruna}, suggested.
A| At the next table sat five people, {three of whom} confirmed the waiter's account.
A| {The other two} said that they had been admiring the bridge.
N| {The restaurant's owner} refused to hand over the recording from the camera above the bar, until the police brought a court order on Monday.
N| What it showed {a police spokesman, Major Agon Rrustemi}, was unwilling to say.
N| {Prime minister Teuta Morina-Berisha} suspended Kastrioti-Haxha from cabinet meetings until the matter is settled.
V| He was fined 300 euros in 2020 for shoving a parking attendant.
? Did the minister hit the waiter? | 1A+ 2D+ 3O 4D+ 5A
? What does the camera recording show? | 8W
? Has the minister been dismissed? | 9D+
? did the other guests see the slap? | 5A 6W
? How did Shala's ear get swollen? | 4A+
? Was the recording given to the police? | 7A
? Has the minister been fined for the slap? | 10O
? Was Kastrioti-Haxha drunk? | -
? how much was he fined in 2020? | 10A=300 euros

= Kosovo minister to be charged over restaurant incident
N| Kosovo's trade minister, Blerim Kastrioti-Haxha, will be charged with causing light bodily injury, {the prosecutor in Prizren} said on Thursday, after viewing a recording of what happened at a restaurant there last weekend.
N| "The fish was irrelevant", {prosecutor Arlinda Gashi-Krasniqi} said.
N| {The minister}, who had denied touching anybody, told the newspaper Zëri i Ri that he now remembered "a gesture".
N| Asked if he was sorry, {he=Blerim Kastrioti-Haxha} replied that he was hungry at the time.
N| {The waiter, Edon Shala}, said that he wanted an apology and not money.
N| He has been offered 5,000 euros by the minister's brother, according to {his union}.
N| {The brother, Gent Kastrioti}, confirmed meeting him but said that it was to order a cake.
N| {Prime minister Teuta Morina-Berisha} said that she would dismiss a minister who was convicted, not one who was charged.
V| The offence carries a fine or up to a year in prison.
? Did the minister hit the waiter? | 1A 3A+
? Has the minister been charged? | 1P
? Has the minister been dismissed? | 8P+
? Did Kastrioti-Haxha apologise? | 4D+ 5P+
? Was the waiter offered money? | 6A+ 7D+
? What is the maximum sentence? | 9A
? Was the recording shown on television? | -
? did shala accept the 5,000 euros | 5D+
? Will the prime minister sack him if he's charged? | 8D+

= Brisbane council's flying foxes: vote to move them, then to study moving them
V| Logan Heights Council voted 8-5 on Monday to relocate a colony of some 30,000 flying foxes from Pioneer Park, and on Tuesday, at a special meeting, voted 7-6 to commission a study first.
N| Mayor {Trish Calloway-Nguyen}, who changed her vote, said overnight she'd read "the part in small type".
N| {Resident Des Ophel}, whose car is parked underneath, said he would pay for the fireworks himself.
N| It's an offence under state law to disturb a roost without a permit, {the environment department} reminded both meetings in writing.
N| {Cr Barnaby Lutwyche} said no such letter had been put before councillors on Monday.
V| It was item 9b in Monday's papers.
N| {Ecologist Dr Parvati Menon-Hill} estimated that nine relocations in ten fail.
A| {Some neighbours} have begun banging pots at dusk.
N| The study will cost $64,000 and take until Easter, {the council's chief executive} said.
? Have the flying foxes been moved from Pioneer Park? | 1P
? Did Monday's meeting vote to relocate the colony? | 1A
? Did the mayor vote for the study? | 2A+
? were councillors told about the state law on monday? | 4A 5D+ 6A
? How much will the study cost? | 9A+=$64,000
? Has the council got a permit to disturb the roost? | -
? Has anyone set off fireworks? | 3P
? do relocations usually work? | 7D
? Did Lutwyche change his vote? | -
? how many flying foxes live in the park | 1A=some 30,000
? Do people living near the park want the animals gone? | 3A 8A

= Premier's plane diverted, not hijacked, says Lesotho
M| {A South African radio station} reported on Sunday evening that a plane carrying Lesotho's prime minister had been hijacked on its way home from Kigali.
N| It was diverted to Bloemfontein by hail, {the prime minister's press attaché, Mpho Lehloenya}, said.
N| "Nobody hijacked me; I was given a sandwich," {the prime minister, Thabo Motsoeneng-Khaketla,} told reporters in the terminal.
V| Flight trackers show the aircraft circling twice near the border and landing at 18.52.
N| {The airport's duty manager} put the diversion down to a warning light.
N| {Captain Annemie Roux, who flew the plane,} said hail, then light, in that order.
V| The station took its report off its website after forty minutes and apologised on Monday.
A| An editor had been told of a hijacking by someone in the prime minister's own party, {colleagues} said.
N| {The party's secretary-general, Retšelisitsoe Phafoli}, said that he would be interested to know who.
? Was the prime minister's plane hijacked? | 1A 2D+ 3D+ 7D
? Why did the plane land in Bloemfontein? | 2A+=hail ; 5A=a warning light ; 6A
? Has the radio station withdrawn its story? | 7A
? Who told the station about a hijacking? | 8A=someone in the prime minister's own party ; 9W+
? where was the prime minister coming from | 1A=Kigali
? Was the plane damaged by hail? | -
? Did the prime minister cancel his trip to Kigali? | -
? When did the plane land? | 4A=18.52
? Has the editor been fired? | -

= Latino caucus chair in Sacramento: no, I didn't endorse him
N| California Assemblywoman {Graciela Montoya-Reyes} said Wednesday that she had endorsed nobody for lieutenant governor, hours after the campaign of state Sen. Brandon Okimoto put out a list of 40 supporters with her name at the top.
N| "I said I liked his tie," {Montoya-Reyes} said.
N| {Okimoto's campaign manager, Chelsea Vantongeren}, said that the endorsement was given by text message Sunday night.
V| The message, of which the campaign released a picture, reads: "Go get em!!"
N| {Montoya-Reyes} said that was about a marathon.
N| Okimoto did run the Folsom half marathon Sunday, but in the morning, {his own posts} show.
N| At least three other people on the list hadn't agreed to be on it, {they=the other three lawmakers} told the Bee-Ledger.
N| {Vantongeren} said an intern was responsible and no longer worked there.
A| {A person familiar with the matter} said the intern is still there.
V| The primary is June 2.
? Did Montoya-Reyes endorse Okimoto? | 1D+ 2D+ 3A+ 4A 5D+
? Did all the people on the list agree to be on it? | 1D+ 7D+
? Has the intern been let go? | 8A+ 9D
? When is the primary? | 10A=June 2
? What did Montoya-Reyes say her text was about? | 5A+
? Did Okimoto win the half marathon? | -
? Has Okimoto withdrawn the list? | -
? who did Montoya-Reyes endorse? | 1D+

= Moroccan city's tram drivers end strike without winning anything, employer says
V| Trams ran again in the Moroccan city of Ksar Jdid on Thursday after eleven days.
N| Not one of the drivers' demands had been met, {the operator's director, Mehdi Benkirane-Slaoui}, told reporters at the depot.
N| "Then why is my rest day Friday?" {the strike committee's Hicham Ouazzani} asked, holding up a new roster.
N| The roster was planned before the strike, according to {Benkirane-Slaoui}.
V| A copy pinned up in the depot carries Wednesday's date.
N| {The wali, Souad El Harrak}, who had brought the two men together, congratulated both and would not say who had given way.
A| A bonus of 1,000 dirhams is to follow in the new year, {several drivers} said they had been told.
N| {The director=Mehdi Benkirane-Slaoui} knew nothing of a bonus, he said.
V| The strike cost the operator 4.2 million dirhams in fares.
N| Drivers dismissed on the third day are back at work, {Ouazzani} said; their number was six.
? Is the tram strike over? | 1A
? Did the drivers win any concessions? | 2D+ 3A+ 4D+ 5A 6W 7A 10A+
? Was the roster changed because of the strike? | 3A+ 4D+ 5A
? will drivers get a bonus | 7A 8D+
? Have the dismissed drivers been reinstated? | 10A+
? How much did the operator lose in fares? | 9A=4.2 million dirhams
? Did the wali order the drivers back to work? | -
? Did passengers get refunds? | -
? how long did the strike last? | 1A=eleven days

= Gloucestershire academy chain chief paid £310,000, not £210,000
V| The chief executive of the Severnside Learning Trust, Marcus Penhallow, was paid £310,000 last year, not £210,000 as this newspaper reported on 6 March.
V| The lower figure, which came from the trust's website, was out of date; it was the trust that drew attention to the mistake.
N| {A trust spokesman} said Mr Penhallow ran 23 schools and was "worth every penny of the correct amount".
V| His pay went up by 18 per cent in a year in which teachers at the trust had 4.
N| {The National Education Union's Kirsty Abara} called the difference obscene.
V| The trust's accounts, filed on Thursday, also show a deficit of £2.2 million.
N| The regional schools director has asked for a recovery plan, {a letter published with the accounts} shows.
N| Jobs would not be lost, {the spokesman=trust spokesman} said.
A| Teaching assistants at two schools have been asked if they would go voluntarily, according to {staff}.
? How much is Penhallow paid? | 1A=£310,000
? Was Penhallow paid £210,000 last year? | 1D 2D
? Did the newspaper correct its report? | 1A
? Will the trust cut jobs? | 8D+ 9A
? does the trust have a deficit? | 6A
? how many schools are in the trust? | 3A+=23 schools
? Has the recovery plan been approved? | 7P
? Are the trust's teachers on strike over the chief's salary? | -
? Did Penhallow give back part of his pay? | -
? Did teachers get the same rise as Penhallow? | 4D

= Belgian interior minister rules out asylum reception in barracks, for this year at least
N| Belgium will not house asylum seekers in army barracks before the end of the year, {interior minister Koenraad Vermassen} told a parliamentary committee on Wednesday, but he left open what would happen in January, when a contract for three hotels in Ghent expires.
N| Asked by a Green member whether the defence ministry had been approached about the barracks at Zwartberghe, {he=Koenraad Vermassen} said that "one talks to colleagues about many things".
N| {Defence minister Solange Hubermont}, who is not of his party, told reporters an hour later that she had received a formal request on 12 October and had refused it in writing the next day.
N| {A spokeswoman for Vermassen} confirmed the exchange of letters, though she disputed that the first could be called a request.
N| About 2,700 people who have applied for asylum in Belgium are without a bed, according to {figures that the reception agency publishes every Monday}.
N| {The mayor of Zwartberghe, Raf Ceulemans}, said that he would chain himself to the gate if it came to that.
A| Two unused wings of the barracks were repainted in September, {soldiers stationed there} said.
N| That was a matter of routine upkeep, {an army press officer} said.
V| Courts have ordered the state more than 9,000 times since 2021 to provide shelter.
N| The hotels' owner, {Bart Delafontaine}, would be glad to renew, he said, "at the right price".
? Will asylum seekers be housed in barracks this year? | 1D+
? Did Vermassen ask the defence ministry for the barracks? | 2W+ 3A+ 4D+
? has Hubermont agreed to provide the barracks | 3D+
? How many asylum seekers lack shelter? | 5A=About 2,700
? Were the barracks prepared for asylum seekers? | 7A 8D+
? Has the mayor chained himself to the gate? | 6P+
? Will the Ghent hotel contract be extended? | 10P+
? Is it true that no letter was sent to the defence minister? | 3D+ 4D+
? Have the courts forbidden the use of barracks? | -

= Fact check: No, Ireland has not abolished the Leaving Certificate
V| A post shared more than 80,000 times since Friday claims that Ireland's government has abolished the Leaving Certificate, the examination taken at the end of secondary school, with effect from next June.
V| It has not.
N| {The Department of Education} told us that "the examination will be held in June as in every year, and no proposal to end it exists".
V| The post uses a genuine photograph of the education minister, Róisín Cadogan, taken in 2023 at a school in Tralee, but the words printed across it were never spoken by her, and the video that it links to has been altered.
N| In the original, which lasts two minutes, {the minister=Róisín Cadogan} says that she "would abolish the Leaving Cert anxiety if I could".
N| {The account that first posted it, Éire Abú 1916}, did not answer our questions.
N| A body that advises the minister on the curriculum did recommend last year that a fifth of the marks should come from project work, and {its chair, Prof. Malachy Nugent-Doyle}, says he suspects that this was the seed of the rumour.
V| That change has been postponed until 2029.
V| Our verdict: false.
? Has Ireland abolished the Leaving Certificate? | 1A 2D 3D+ 9D
? Did the minister say that she had abolished the exam? | 4D 5O
? Is the photograph in the post real? | 4A
? Was the video manipulated? | 4A
? Will the exam be held next June? | 3A+
? Will project work count towards the marks next year? | 8D
? Who made the altered video? | 6W
? how many times has the post been shared | 1A=more than 80,000 times
? Has the minister sued the account? | -
? Is the claim in the post true? | 2D 3D+ 4D 9D

= Q&A: what we know about the Calabrian governor's empty chair
V| Where is Saverio Laganà, who has governed Calabria since 2024 and has not been seen at a public engagement for 26 days?
N| {The region's press office} says that he is "working from a private location".
N| {His wife, Immacolata}, told the broadcaster Tele Jonio on Sunday that he was at home, with the shutters down because of the heat.
A| {Neighbours in the street} say the shutters have been down since the middle of June and that nobody has watered the lemons.
V| Is he ill?
N| He had a minor operation in July, {his physician, Dr Pasqualina Macrì}, confirmed, from which he has recovered completely.
N| {The deputy governor, Tonino Scalzo}, when he was asked on Monday if he had spoken to him, answered that they exchanged messages.
N| Has he resigned? He has not, {the president of the regional assembly} says, since a resignation would have to reach her and none has.
M| {La Sibilla} reported on Tuesday that prosecutors in Catanzaro had notified him on 29 July that he was under investigation; the prosecutors' office says it never comments on notifications.
V| The assembly reconvenes on 9 September.
? Where is Governor Laganà? | 2A+=a private location ; 3A+=at home ; 4D
? Is Laganà ill? | 6D+
? Has the governor resigned? | 8D+
? is Laganà under investigation | 9A
? Did the governor have surgery in July? | 6A+
? Has Scalzo spoken to Laganà by phone? | 7W+
? How long has the governor not been seen in public? | 1A=26 days
? Has Scalzo taken over as governor? | -
? When does the assembly meet again? | 10A=on 9 September
? is the governor in hospital | 2D+ 3D+ 6D+

= Live: Portuguese finance minister answers questions on airline sale
N| 10.04 The minister, {Leonor Vasques-Pinheiro}, opens by saying that the sale of the state's 60 per cent of Lusoaérea has not been decided, that two offers have been received and that neither is good enough.
N| 10.19 From whom? {She=Leonor Vasques-Pinheiro} won't say.
N| 10.21 Will a decision be taken before the summer? "Before some summer," {she=Leonor Vasques-Pinheiro} replies, and there's laughter.
N| 10.33 {Deputy Amadeu Frazão} reads from a letter in which a Gulf carrier, Al Bahr Airways, thanks her for a "fruitful dinner" in May.
N| 10.35 {The minister=Leonor Vasques-Pinheiro} says she has dined with no airline.
N| 10.52 Her chief of staff passes her a note; {she=Leonor Vasques-Pinheiro} says there was a dinner at the embassy, for sixty, and that she may have been near someone.
N| 11.10 On jobs: the state will keep a veto on redundancies until 2030, and {she=Leonor Vasques-Pinheiro} would resign sooner than give it up.
N| 11.26 {Union leader Ivo Marçal}, watching from the gallery, tells our reporter that no such veto is in the tender documents.
V| 11.40 We've looked: clause 14 provides for consultation, not a veto.
V| 11.58 The session ends with no vote, none having been planned.
? Has Lusoaérea been sold? | 1D+
? Who has made an offer for the airline? | 2W+
? Did the minister have dinner with Al Bahr Airways? | 4A+ 5D+ 6A+
? Does the state keep a veto on layoffs? | 7A+ 8D 9D
? How many bids have been received? | 1A+=two
? when will the sale be decided? | 3W+
? Did the minister resign during the session? | 7O
? Has Al Bahr withdrawn its offer? | -
? Did the committee vote on the sale? | 10D

= Seychelles president to seek third term after all
V| President Ralph Confait announced on Saturday that he would stand for a third term, eleven months after telling the nation that he would "fish and be forgotten".
N| "I have been to the fish and they sent me back", {he=Ralph Confait} told 4,000 supporters in Victoria.
V| The constitution allows three terms of five years.
V| His deputy, Bernadette Payet-Labrosse, who had been campaigning for the nomination since March, withdrew half an hour before he spoke.
N| She hadn't been pressed to do so, {she=Bernadette Payet-Labrosse} said, and would run his campaign.
A| She was told at breakfast, by telephone, and cried, according to {two of her staff}.
N| {Opposition leader Guy Adrienne-Hoareau} said a man who changed his mind about retiring might change it about leaving.
N| Whether the president's health would allow it was a question that {his doctor} referred to the president, who referred it to the people.
V| The election is due between 20 September and 10 October.
V| In 2020 he won with 51.8 per cent.
? Will Confait run for a third term? | 1A 2A+
? Does the constitution permit a third term? | 3A
? Was Payet-Labrosse pressured to withdraw? | 5D+ 6A
? Is the deputy still in the race for the nomination? | 4D 5D+
? is confait fit enough for another term | 8W+
? What did Confait say about a third term eleven months ago? | 1A
? Did he win more than 60 per cent in 2020? | 10D
? Will Payet-Labrosse be vice-president again? | -
? Who will run the campaign? | 5A+

= Icelandic-Faroese row over fisheries appointment fizzles out
N| The Faroese government has no objection to the appointment of the Icelander Sigtryggur Dalberg as head of its fisheries inspectorate, {its prime minister, Jógvan Heinesen-Dam}, said on Friday, contradicting his own fisheries minister.
N| {The fisheries minister, Beinta Poulsen-Við}, had told the Løgting on Tuesday that "a foreigner can count our fish when we have run out of Faroese who can count".
N| On Friday {she=Beinta Poulsen-Við} said that she had been joking.
V| Dalberg, 51, begins on 1 March.
V| He was chosen from fourteen applicants, six of whom were Faroese.
N| {The runner-up, Hanus á Lofti}, has complained to the ombudsman that he was not interviewed.
N| He was, {the appointments board} says, for fifty minutes.
V| The ombudsman has asked both for the date.
A| It was a different Hanus á Lofti who was interviewed, according to {people on the board's own staff}.
? Has Dalberg been appointed head of the inspectorate? | 1A+ 4A 5A
? Does the Faroese government object to Dalberg? | 1D+ 2A+ 3D+
? Was á Lofti interviewed? | 6D+ 7A+ 9D
? has the ombudsman ruled on the complaint | 8P
? How many applied for the job? | 5A=fourteen applicants
? When does Dalberg start? | 4A=on 1 March
? Did the fisheries minister apologise? | -
? Has Poulsen-Við been sacked? | -
? Was Dalberg a spy? | -

= Quarter's immigration figures: New Zealand nets 21,400
V| New Zealand gained 21,400 people through migration in the three months to September, down from 27,900 in the same quarter of last year, official statistics published on Tuesday show.
V| Arrivals fell by 6 per cent to 48,200 and departures rose by 14 per cent to 26,800.
V| Among those who left were 17,100 New Zealand citizens, of whom well over half went to Australia.
V| India was the largest source of arrivals, ahead of the Philippines and China.
V| The number of student arrivals was unchanged at 5,300.
N| {Statistics manager Brodie Tuhiwai} said provisional numbers had lately been revised upward by about a tenth.
N| {Immigration minister Sefina Leota-Hughes} called the slowdown "what we said we'd do".
N| {Labour's Matiu Brightwater} said it was the sound of nurses leaving.
V| The June quarter's figure, first given as 11,200, is now put at 12,500.
? How many people did New Zealand gain through migration in the quarter? | 1A=21,400
? Did arrivals go up? | 2D
? which country sent the most migrants | 4A=India
? Did fewer people leave than a year earlier? | 2D
? Was the June figure revised? | 9A
? How many New Zealand citizens moved away? | 3A=17,100
? Did student arrivals fall? | 5D
? How many nurses left? | -
? Did the minister announce a cap on migration? | -
? Could the September figure still be changed? | 6A+
? Did net migration fall? | 1A 7A+ 8A
? Do provisional migration figures tend to go up later? | 6A+ 9A

= Council tax vote in Fenmarsh: three rebels, then two, then none
V| Conservative-run Fenmarsh District Council raised its share of council tax by 2.99 per cent on Thursday, the maximum allowed without a referendum, after three councillors who had promised to block it voted in favour.
N| "We were told things we hadn't been told," said {one of the three, Cllr Mandy Thripp}, who had called the rise "daylight robbery" on Monday.
N| What things, {she=Cllr Mandy Thripp} didn't feel able to say in public.
N| {Group leader Cllr Gerald Ashworth-Pym} insisted that no inducements had been offered, "not so much as a mint".
A| Committee chairmanships worth £6,200 a year each were discussed in the car park, {a fellow Conservative} claimed.
V| Two of the three rebels were given chairmanships at the annual meeting a week later.
N| That was on merit, {Cllr Ashworth-Pym} said.
V| Liberal Democrat leader Cllr Rupinder Sekhon has asked the standards committee to look at the sequence of events.
V| A band D household will pay £5.12 more a year.
? Did Fenmarsh council raise its tax? | 1A
? Did the three rebels vote against the rise? | 1D
? Were the rebels offered chairmanships for their votes? | 4D+ 5A 6O 7D+
? why did thripp change her mind | 2A+ 3W+
? How much more will a band D household pay? | 9A=£5.12
? Has the standards committee opened an inquiry? | 8P
? Was a referendum held on the tax rise? | 1D
? Did all three rebels get chairmanships? | 6D
? Did Thripp resign from the Conservative group? | -

= Zambian mines minister says he sold shares; register disagrees by eight days
V| Zambia's mines minister, Chilufya Mwansa-Banda, owned 4 per cent of a copper prospecting company on the day it was granted a licence, the companies register shows.
N| He sold the shares on 2 August, {the minister} told parliament last month, "well before" the licence was issued on the 9th.
V| The register records the transfer on 17 August, eight days after.
N| {The registrar, Mutinta Hamoonga}, explained that transfers took effect when they were lodged, whatever the date on the form.
N| {His lawyer, Kelvin Chanda}, said the form was signed on the 2nd and held up by a queue.
N| There's been no queue since the register went electronic in 2022, {a notice on the register's own website} says.
N| {Transparency campaigner Bupe Lungu-Phiri} asked the anti-corruption commission to investigate.
N| The commission's spokesman, {Gift Simwinga}, declined to comment, saying that it was the commission's practice neither to confirm nor to deny.
A| {Some in the minister's party} would like him to explain himself again.
V| The buyer is a company whose sole director is his sister-in-law.
? Did the minister own shares when the licence was granted? | 1A 2D+ 3A 4A 5D+
? When did the minister sell his shares? | 2A+=on 2 August ; 3A=on 17 August ; 5A+=on the 2nd
? Is the anti-corruption commission investigating Mwansa-Banda? | 7P 8W+
? Who bought the shares? | 10A=a company whose sole director is his sister-in-law
? Was there a queue at the register? | 5A+ 6D
? Has the licence been revoked? | -
? how large was his stake | 1A=4 per cent
? Was the minister arrested? | -
? Did his sister-in-law lodge the form? | -

= "Nobody told me I'd been nominated": Dutch judge withdraws
N| Judge {Fenneke Oosterbaan} said on Thursday that she did not want the seat on the Dutch supreme court for which parliament had put her forward two days earlier, and had never wanted it.
V| She was first on a list of six from which the house chose three.
N| "I was asked in the spring whether I'd mind being on a list, and I said that I liked lists," {she=Fenneke Oosterbaan} told the newspaper De Waag.
N| {The court's president, Diederik van Slingelandt}, who drew up the list, had understood that to be consent, he wrote to the speaker.
N| {The speaker} hasn't decided what to do with the nomination, because there's no rule.
N| Parliament should vote again, in the view of {Sjoukje Haarsma of the Freedom Union}, whose favourite came fourth.
A| There was pressure on the judge from within the court, say {clerks there}.
N| {She=Fenneke Oosterbaan} said that was nonsense.
V| The seat falls vacant on 1 May.
? Has Oosterbaan accepted the nomination to the supreme court? | 1D+
? Did Oosterbaan agree to be on the list? | 3A+ 4A+
? Will parliament vote again? | 5W+ 6P
? Was the judge put under pressure to withdraw? | 7A 8D+
? Who drew up the list? | 4A+
? has oosterbaan been appointed to the court | 1D+
? When does the seat become vacant? | 9A=on 1 May
? Did Haarsma vote for Oosterbaan? | -
? Is Van Slingelandt retiring? | -

= Dutch house votes anew on supreme court seat, picks fourth-placed candidate
V| The Dutch lower house voted 79 to 66 on Wednesday to nominate Ludo Cremers, a professor of tax law, for a seat on the supreme court from which the first choice, Fenneke Oosterbaan, had withdrawn.
V| It is the first time since 1975 that members have passed over the second and third names on a list.
N| {Court president Diederik van Slingelandt} said he regretted the departure from custom and had nothing against Professor Cremers.
N| "He has something against me and always had", {Cremers} told De Waag.
N| {He=Ludo Cremers} later said that he had been quoted out of context.
N| {De Waag} has published the context, which is a question about whether Van Slingelandt had anything against him.
N| {Sjoukje Haarsma}, who led the campaign for Cremers, said she was satisfied.
N| Judge {Oosterbaan} declined to comment on the choice.
V| The appointment itself is made by the government and has not yet been signed.
A| It may not be, {a justice ministry source} suggested.
? Has Cremers been appointed to the supreme court? | 1P 9D 10D
? Did the house nominate Cremers? | 1A
? has oosterbaan been appointed to the court | 1D
? Was Cremers second on the list? | 2D
? What does Oosterbaan think of the choice? | 8W+
? Does Van Slingelandt object to Cremers? | 3D+ 4A+
? Was Cremers misquoted? | 5A+ 6D+
? Did Haarsma vote for Oosterbaan? | -
? How many members voted for Cremers? | 1A=79

= Jordan's teachers' syndicate wins case against closure
V| Jordan's administrative court on Sunday annulled the government's decision of 2020 to close the teachers' syndicate, ruling that the prosecutor who ordered it had no power to do so.
V| The court did not rule on the arrest of the thirteen members of its board, who were released on bail in the same year.
V| The government has thirty days to appeal.
N| {Prime minister Walid Obeidat-Majali} said that the state respected the judiciary and would study the reasons.
N| "We're opening the door tomorrow, we have kept the key," {the syndicate's vice-president, Nadia Freihat}, told al-Bayan radio.
V| On Monday the building in Amman was still sealed, and policemen stood before it.
N| They had received no instructions, {their officer} said.
N| {The education ministry} did not respond to a request for comment.
V| The syndicate had about 100,000 members.
A| {Lawyers} expect an appeal.
? Did the court reverse the closure of the syndicate? | 1A
? Has the syndicate reopened its building? | 5P+ 6D
? Has the government appealed? | 4W+ 10P
? Were the board members cleared by the court? | 2D
? How long does the government have to appeal? | 3A=thirty days
? why did the court annul the closure | 1A=the prosecutor who ordered it had no power to do so
? Are the board members still in prison? | 2D
? Did the teachers go on strike on Monday? | -
? how many members did it have | 9A=about 100,000 members
? What did the education ministry say about the ruling? | 8W+

= Queen's Park: minister's ex-aide says he drafted speech with chatbot, minister says he typed it
N| A speech in which Ontario's minister of long-term care paid tribute to a nursing home that does not exist was written by a chatbot, {his former speechwriter, Calum Dresser}, said on Tuesday.
N| "I wrote it, I typed it, and I got the name wrong," {the minister, Harvinder Gosal-Reid}, said of the address, delivered in Peterborough on 4 June, in which he praised "the incomparable Lakeview Pines".
V| There are a Lakeview Manor and a Pines Lodge in the district, 40 kilometres apart.
N| {Dresser}, who was let go in July, gave this newspaper a file that he said was the chatbot's draft.
V| It matches the speech in all but eleven words, though the file's date, 5 June, is the day after the speech was given.
N| He had copied it then, {Dresser} said when asked.
N| He was let go for lateness, {the minister's office} said.
N| {Opposition critic Yolanda Pfeffer} asked that all the minister's speeches be put through a machine.
N| {The integrity commissioner} said that her office had no jurisdiction over adjectives.
? Was the minister's speech written by a chatbot? | 1A 2D+ 4A 5O
? Does the nursing home Lakeview Pines exist? | 1D 2D+ 3D
? Why was Dresser dismissed? | 7A+=for lateness
? When did Gosal-Reid give the speech? | 2A+=on 4 June
? Was the file created before the speech? | 5D 6D
? Is the integrity commissioner investigating? | 9D+
? Has the minister apologised to the two homes? | -
? did pfeffer write the speech | -
? has Gosal-Reid resigned | -

= Bailiffs at the town hall: French commune pays its debt in eight minutes
V| Bailiffs walked into the town hall of Saint-Aubrac-le-Vieux at 9.05 on Friday to seize the furniture and walked out at 9.13 with a cheque for 41,000 euros.
N| It was a debt of the commune's to a landscape gardener, {mayor Ghislaine Bouteloup} said, and had been in dispute since 2019.
N| "It was never in dispute, she just didn't pay it," said {the gardener, Régis Malaval}.
V| A tribunal in Montpellier found for him in February.
N| The commune hadn't been informed of the judgment, {the mayor} said.
N| Notice was delivered on 3 March, according to {the bailiffs}, and signed for.
A| It was the mayor's own signature, {a municipal employee} said.
N| {Mme Bouteloup} said anyone could write "Bouteloup".
N| {The prefecture} has placed the commune's accounts under supervision, its spokesman confirmed.
V| The chairs, 46 of them, stayed where they were.
? Did the bailiffs seize the furniture? | 1D 10D
? How much did the commune owe? | 1A=41,000 euros
? Was the mayor told about the judgment? | 5D+ 6A 7A 8D+
? Was the debt disputed? | 2A+ 3D+
? who signed for the notice? | 7A=the mayor's own signature
? Are the commune's accounts under supervision? | 9A+
? Has Bouteloup resigned? | -
? What work had the gardener done? | -
? When did the tribunal rule? | 4A=in February

= Search for Dover crossing victims' names goes on; Home Office "cannot confirm" child
N| Five people drowned when an inflatable carrying migrants from France broke up off Dover before dawn on Sunday, {the coastguard} said, and 47 were brought ashore alive.
A| One of the dead was a girl of about seven, {two lifeboat volunteers} said.
N| The ages and nationalities of the victims could not be confirmed at this stage, according to {the Home Office}.
N| {Kent Police} said that three men aged between 19 and 31 had been arrested on suspicion of steering the boat.
N| It was too early to say what had caused it to break up, {Chief Superintendent Lorna Pascoe-Whyte} said, and she appealed for patience.
N| "They cut the tube with a knife when we were halfway, because somebody would not pay more," {Dawit Tesfamariam, an Eritrean who survived}, told reporters through the fence of the reception centre.
N| {French maritime authorities in Boulogne} said that a patrol boat had followed the dinghy to the limit of French waters and been refused when it offered help.
N| Offers of help had not been made, {Tesfamariam} said; what had been offered was a searchlight.
N| {The immigration minister, Toby Wrexham-Lowe}, promised new legislation within weeks but would not be drawn on what would be in it.
V| At least 31 people have died in the Channel this year.
? How many people drowned off Dover on Sunday? | 1A=Five
? Was a child among the victims? | 2A 3W
? What caused the dinghy to break up? | 5W 6A+=They cut the tube with a knife
? has anyone been arrested over the crossing | 4A+
? Did the French patrol offer help to the boat? | 7A+ 8D+
? Has the government changed the law? | 9P+
? How many people have died in the Channel this year? | 10A=At least 31
? Have the arrested men been charged? | -
? Were the victims Eritreans? | 3W
? What will the new immigration law contain? | 9W+

= Girl of seven among Channel dead, inquest hears
V| A seven-year-old girl from Sulaymaniyah and her uncle were among the five people who drowned off Dover on Sunday, an inquest at Maidstone was told on Wednesday.
N| {Coroner Margaret Ingleby-Shaw} named them as Lana and Rebwar Kareem and said that the other three were still to be identified.
N| Post-mortem examinations gave the cause of death as immersion in cold water, {the coroner} said.
N| Lana's father, {Karwan Kareem}, who works as a barber in Derby, said in a statement read by a friend that he had begged his brother not to bring her.
N| {Kent Police} said that the three men who were arrested had been released on bail, and that nobody had been charged.
N| Whether the dinghy was cut, as one survivor says, would be for a laboratory in Southampton to establish, {Chief Superintendent Lorna Pascoe-Whyte} told reporters.
N| {The Boulogne prefecture} withdrew its statement that help was offered and refused, explaining that it concerned another boat.
V| The inquest was adjourned until 4 February.
N| {The immigration minister, Toby Wrexham-Lowe}, said that the bill he had announced would not now be brought in before Christmas.
? Was a child among the victims? | 1A 2A
? Did the French patrol offer help to the boat? | 7D+
? Have the arrested men been charged? | 5D+
? Was the dinghy cut with a knife? | 6W
? Have all the dead been identified? | 2D
? How did the victims die? | 3A
? when does the inquest resume | 8A=4 February
? Has the government changed the law? | 9D+
? Was the girl's father on the boat? | 4D+
? Was the dead girl named? | 2A
? Were a child and her uncle killed? | 1A 2A 3A
? Did the survivor who spoke of a knife give evidence? | -

= US senator hospitalised after fall; office says fully at work
V| U.S. Sen. Wendell Prather of Nebraska, 82, was taken by ambulance to a hospital in Omaha on Saturday night after falling on the stairs of a barbecue restaurant.
N| He broke no bones and "has not missed a memo", {his chief of staff, Kirsten Vogelsang,} said Sunday.
N| {The hospital} declined to release information about any patient.
A| A surgeon was called in from a golf course at Papillion, {two hospital employees} said.
N| Asked Monday whether the senator had undergone surgery, {Vogelsang} said that she would not get into "medical play-by-play".
V| The Republican missed both of Monday's votes and all three of Tuesday's.
N| He's expected in Washington next week, {Senate Majority Whip Dorothea Blaine} said, adding that she had not spoken to him herself.
N| {Gov. Ty Hrdlicka}, who would name a replacement if the seat came open, called speculation about that ghoulish.
V| Prather's term runs through 2028.
? Did Sen. Prather break any bones? | 2D+
? Did the senator have an operation? | 3W 4A 5W+
? Has Prather been back to work in the Senate? | 2A+ 6D 7P
? Will the governor name a successor to Prather? | 8W
? Where did Prather fall? | 1A=on the stairs of a barbecue restaurant
? Has Prather resigned? | -
? has Blaine talked to Prather? | 7D+
? When is he due back in Washington? | 7A=next week
? did the senator fall during a vote | 1D

= Cabinet leak inquiry in Copenhagen goes nowhere, or so it seems
N| Danish police have questioned "between none and all" of the 22 ministers who had access to a leaked paper on Arctic defence, {Deputy Commissioner Flemming Ravnsborg} said on Thursday, in a briefing at which he declined to answer eleven of thirteen questions.
N| {He=Flemming Ravnsborg} would not say whether a suspect had been identified, whether telephones had been handed in or how long the inquiry would take.
V| The paper, which proposes the purchase of four icebreakers, appeared in full on the website Isfront on 2 November.
A| Investigators have been concentrating on a copy numbered 17, according to {a person briefed on the case}.
M| Copy 17 belonged to the minister of culture, {Isfront} wrote.
N| {Culture minister Nanna Egebjerg} said that her copy was number 9 and was in her safe.
N| {The prime minister's office}, which numbered the copies, refused to confirm either number.
N| {Opposition spokesman Troels Winther-Bay} suspects that it was leaked by someone who wants icebreakers.
V| Three have since been ordered.
? Have the police identified a suspect in the leak? | 2W+
? Were all 22 ministers questioned? | 1W+
? Was copy 17 the culture minister's? | 5A 6D+ 7W
? Who leaked the paper? | 2W+ 8A
? Have any icebreakers been bought? | 9A
? how many icebreakers were proposed | 3A=four
? How long will the inquiry last? | 2W+
? Has Egebjerg been dismissed? | -
? Did the prime minister order the leak? | -

= Taoiseach's brother-in-law's planning permission to be reviewed
V| An Bord Tithíochta, Ireland's planning appeals body, is to look again at permission granted for 118 apartments on a site in Wicklow owned by a brother-in-law of the Taoiseach, Malachy Considine-Hayes.
N| The review was ordered by its chair, {Bernadette Lyster}, who said that an inspector's report recommending refusal "does not appear to have been before the board".
N| It had been uploaded on 6 May, two days before the decision, {the inspector, Cian Ó Sé}, said.
N| {The developer, Fintan Rothwell}, did not return several calls.
N| {The Taoiseach} told the Dáil that he had never discussed planning with a relative "or with anybody who might become one".
A| He opened the show house, {residents} pointed out.
N| He did, {his office} confirmed, before there was any family connection.
V| Mr Rothwell married Mr Considine-Hayes's sister on 12 June 2021, and the show house opened on 3 July.
N| {His office=the Taoiseach's office} subsequently said that the date given to it had been wrong.
N| {Social Democrats TD Sorcha Breathnach} would like a tribunal of inquiry; whether there will be one the government will decide on Tuesday.
? Has the planning permission been withdrawn? | 1P
? Did the board see the inspector's report? | 2D+ 3A
? Did the Taoiseach open the show house? | 6A 7A+
? Was Rothwell already the Taoiseach's brother-in-law when the show house opened? | 7D+ 8A 9A+
? What does Rothwell say about the review? | 4W+
? Will there be a tribunal of inquiry? | 10P
? did the taoiseach lobby for the permission | 5D+
? how many apartments were approved | 1A=118 apartments
? Did Lyster resign? | -

= Ankara says no deal on visa waiver, Brussels says nearly
N| The European Union and Turkey are "in the final metres" of an agreement to let Turkish students and lorry drivers travel without visas, {the EU's commissioner for home affairs, Liesbet Haverkamp}, said in Strasbourg on Tuesday.
N| No such metres were visible from Ankara, {Turkish foreign minister Orhan Deliormanlı} replied in the evening, since three of six conditions remained unresolved.
N| {The commission} put the number of open conditions at one.
N| Which one, its spokesman {Timo Kallasvuo} would not say.
A| It is the definition of terrorism, as in 2016, according to {diplomats from two member states}.
N| {Deliormanlı} said his country would not change "one comma of one law".
V| Turkish hauliers made 410,000 trips into the Union last year, each of which needs a visa that takes 34 days on average to obtain.
N| {The hauliers' association in Mersin} said that it would believe the last metre when it had driven it.
N| Should there be an agreement, the European Parliament would have to consent, and {its rapporteur, Gaspard Villemin}, would advise against.
? Have the EU and Turkey reached a visa agreement? | 1P+ 2D+
? How many conditions are still unmet? | 2A+=three ; 3A+=one
? Which condition is still open? | 4W+ 5A=the definition of terrorism
? Will Turkey amend its laws for the deal? | 6D+
? Has the European Parliament given its consent? | 9P
? how long does it take to get a trucker's visa? | 7A=34 days
? Do Turkish lorry drivers travel to the EU without visas now? | 7D
? Will all Turkish citizens be exempted from visas? | -
? Did Haverkamp travel to Ankara? | -

= Ticino council president's "yes" was a cough
V| A motion to lower the salaries of the government of the Swiss canton of Valverzasca passed by one vote on Monday, and on Wednesday it turned out that the vote was a cough.
N| The president of the cantonal council, {Fiorenza Bernasconi-Rusca}, explained that when she asked for a show of voices she had counted 24 against 23, and that one of the 24 "was not, on reflection, a word".
N| {Councillor Elio Maggetti}, from whom it came, said that he had a cold.
N| Had he meant to vote yes? He preferred not to say, {he=Elio Maggetti} told Radio Ceresio.
N| {The council's legal service} holds that the vote stands until somebody appeals.
N| Somebody will, said {state councillor Renzo Bottinelli}, whose salary of 243,000 francs would drop to 198,000.
A| At least two others who voted no are thinking of changing sides if the vote is repeated, {members of the council} said.
V| The deadline for appeals is Friday week.
? Did the motion to cut salaries pass? | 1A 5A+
? Did Maggetti vote yes? | 1D 2D+ 4W+
? Has anyone appealed? | 6P+
? By how much would Bottinelli's salary fall? | 6A
? Will the vote be repeated? | 7P
? how many votes were counted in favour | 2A+=24
? Did the president of the council vote? | -
? Was the vote held by electronic device? | 2D+
? Did the voters of Valverzasca approve the cut? | -

= Cape Verde's ex-premier in custody in Boston: lawyer says visit, prosecutors won't say
V| Cape Verde's former prime minister, Germano Évora Tavares-Lima, has been in the Plymouth County jail in Massachusetts since Thursday, the inmate register shows.
N| He was held on an immigration matter that'd be resolved by Monday, {his lawyer, Denise Cabral-Andrade}, said on Friday.
N| {U.S. Immigration and Customs Enforcement} said that he was not in its custody.
N| {The U.S. attorney's office in Boston} declined to say whether he had been charged.
N| {The Cape Verdean ambassador} confirmed that she had visited him and said that he was well and had asked for a dictionary.
M| {The newspaper A Morna} reported on Saturday, without naming its source, that there was a sealed indictment concerning the purchase of two patrol boats.
N| {Cabral-Andrade} called that speculation.
V| On Monday the register still listed him.
V| He led the islands' government from 2018 to 2023 and had flown in for a granddaughter's christening.
? Is the former prime minister in jail? | 1A 8A
? Is he being held on immigration grounds? | 2A+ 3D+
? Has he been charged? | 4W+ 6A 7D+
? Was he released by Monday? | 2P+ 8D
? Why had he travelled to the United States? | 9A=for a granddaughter's christening
? Did the ambassador visit him? | 5A+
? has Cape Verde asked for his release | -
? Who sold the patrol boats? | -
? when was he prime minister | 9A=from 2018 to 2023

= Boston court unseals charge against former Cape Verdean premier
V| A federal grand jury in Boston has indicted Cape Verde's former prime minister, Germano Évora Tavares-Lima, on two counts of money laundering, papers unsealed on Wednesday show.
V| They allege that he received $1.4 million through a bank in Brockton for steering a contract for two patrol boats to a shipyard in Rhode Island.
N| "He has never had an account in Brockton, and couldn't find it on a map," {his lawyer, Denise Cabral-Andrade}, said outside the courthouse.
V| Tavares-Lima, 67, pleaded not guilty and, prosecutor Bradley Osgood-Finn having called him a flight risk, was ordered held until trial.
N| {The shipyard, Narragansett Marine}, said that it was cooperating and would not comment further.
N| {The government in Praia} said that it had learnt of the indictment from the press and was "considering its position" on consular help.
V| The boats were delivered in 2022; one of them sank at its moorings.
V| No date for the trial has been set.
? Has he been charged? | 1A 2A
? Did he plead guilty? | 3D+ 4D
? Was he granted bail? | 4D
? Did Tavares-Lima take money for the boat contract? | 2A 3D+ 4D
? When will the trial be held? | 8W
? What does the shipyard say about the case? | 5W+
? Is he being held on immigration grounds? | -
? did both boats sink | 7D
? Has Narragansett Marine been indicted? | -
? How much money is he said to have received? | 2A=$1.4 million

= Kuala Beringin port slows to a crawl, but nobody calls it a strike
V| Loading has slowed to a quarter of its usual pace at the Malaysian port of Kuala Beringin since Monday, and neither side will call it a strike.
N| The men were "observing safety rules with devotion", {Jamilah Hassan-Ong of the Harbour Workers' Congress} said.
N| Everything was normal, according to {the port's operator, Beringin Terminals}, apart from the weather.
V| It has not rained there since the 9th, meteorological records show.
N| {The transport ministry} said that it was monitoring the situation and would not comment on matters between employer and employee.
A| A request for overtime pay of 1.5 times the hourly rate was turned down on Friday, {crane drivers} said.
N| {Jamilah}, asked to confirm that, said that she never discussed Fridays.
N| Fourteen ships are waiting outside, {the harbour master} said, where usually there are two or three.
N| Some will go to Singapore if things do not improve by Sunday, {shipping agent Devan Krishnasamy} warned.
? Are the port workers on strike? | 1W 2D+ 3D+ 5W
? Was a request for overtime pay rejected? | 6A 7W+
? How many ships are waiting? | 8A=Fourteen ships
? Have ships been diverted to Singapore? | 9P
? Is the weather to blame for the slow loading? | 3A+ 4D
? Has the transport ministry stepped in? | 5D+
? Did the port workers get a pay rise? | -
? how fast is loading compared with usual? | 1A
? Have workers been dismissed over the slowdown? | -

= Sheffield Labour's leader poll: result withheld
V| Ballots in the contest to lead Sheffield's Labour group were counted on Friday night, and by Sunday evening the result had still not been announced.
N| {The returning officer, Baroness Ruth Fairweather}, said that "a matter has been drawn to my attention", and that she would say no more until it had been resolved.
A| The sitting leader, Cllr Iqbal Zaman, lost by two votes to Cllr Bridget Naylor-Cooke, according to {three people who saw the tally}.
N| {Cllr Zaman} said that as far as he was aware he had been re-elected.
N| "I know what I know," {Cllr Naylor-Cooke} said.
N| One ballot paper was signed, {a party official who was at the count, Derek Sidebottom}, told BBC Radio Sheffield; whether it should have been counted is at issue.
N| {The party's regional office} declined to say how many votes had been cast.
V| The group has 39 members.
V| Should there be a tie, lots are drawn.
? Who won the Sheffield Labour leadership? | 2W 3A=Cllr Bridget Naylor-Cooke ; 4A+ 5W+
? Has the result been announced? | 1D 2D+
? Was Zaman re-elected as leader? | 3D 4A+
? why is the result being held back | 2W+ 6A=One ballot paper was signed
? How many votes were cast? | 7W+
? Did the contest end in a tie? | 3D 9P
? Has Naylor-Cooke complained to the party? | -
? Will Zaman stand down as a councillor? | -
? How many members does the group have? | 8A=39 members

= Serjeant-at-arms faints, budget passes: a night in the Barbados assembly
V| The House of Assembly of Barbados passed the estimates for the coming year at 3.35 on Wednesday morning, by 24 votes to 5, after sixteen hours of debate during which the serjeant-at-arms fainted twice and was carried out once.
V| Spending is set at 4.9 billion Barbados dollars, a rise of 3.1 per cent.
V| Health receives 512 million, education 590 million and tourism promotion 96 million, the last of these down from 110 million.
V| A levy on sweetened drinks goes up from 20 to 25 per cent.
N| {Minister of finance Roland Cumberbatch-King} told members that the primary surplus would reach 3.6 per cent of output.
N| {The opposition's Shontelle Greaves} moved that the minister's salary be cut to a dollar, and the motion was lost on the voices.
V| The Senate takes up the estimates on 27 March.
N| {Mr Cumberbatch-King}, asked afterwards if he would consider reversing the cut in tourism, said he'd sleep first.
N| The serjeant, {his wife} said, was fine.
? Did the Barbados assembly pass the budget? | 1A
? Was tourism funding increased? | 3D
? Has the Senate passed the estimates? | 7P
? how much is the levy on sugary drinks now | 4A=25 per cent
? Will the tourism cut be reversed? | 8W+
? Was the minister's salary cut? | 6D
? Did the serjeant-at-arms die? | 9D+
? How much goes to education? | 3A=590 million
? Did all opposition members vote against? | -
? Is total spending lower than this year? | 2D
? Has the tourism budget been cut? | 3A 8A+

= Chile's constitutional court to decide on mayor with two passports
N| Whether the mayor of the Chilean port of Caleta Hornos may remain in office will be decided by the constitutional court, {the regional electoral tribunal} said on Tuesday, declaring itself incompetent.
V| Mayor Sigrid Poblete-Lindholm was born in Gothenburg and has held Swedish as well as Chilean nationality since birth.
N| A complaint by {her defeated opponent, Ramiro Astudillo}, says that she swore in 2012, on joining the police, that she had no other.
N| She swore no such thing, {her lawyer, Maite Goñi}, said, because the form did not ask.
V| The form of that year, a copy of which is in the police museum, asks in line 14 for "any other nationality".
N| {Goñi} said that line 14 had been introduced later.
N| The museum's director, {Colonel (ret.) Exequiel Barra}, could not rule that out.
N| {Poblete} herself has said that she would give up her Swedish passport if the court asked her to, "though not my grandmother".
A| {Court officials} indicated that a ruling was unlikely before June.
? Has Poblete been removed from office? | 1W+
? Does the mayor have two nationalities? | 2A
? Did Poblete swear that she had no other nationality? | 3A 4D+
? did the 2012 form ask about other nationalities? | 4D+ 5A 6D+ 7W
? Has Poblete given up her Swedish passport? | 8P+
? When is the court expected to rule? | 9A=unlikely before June
? Did the electoral tribunal decide in the mayor's favour? | 1D+
? Was Astudillo a policeman? | -
? Has the mayor been charged with perjury? | -

= Union chief in Lyon fined for burning effigy; "it was the wind"
V| A court in Lyon fined the local leader of the refuse collectors, Moussa Kanouté-Ferrand, 1,500 euros on Monday for burning an effigy of the mayor on the steps of the town hall during last November's strike.
N| "I lit a cigarette, and the wind lit the mayor," {he=Moussa Kanouté-Ferrand} had told the judges.
V| They found that the straw had been soaked in paraffin.
N| {The prosecutor} had asked for 3,000 euros and a suspended sentence.
N| Mayor {Élodie Carrive}, who was a civil party in the case, had claimed one euro in damages and got it.
N| {His lawyer, Ambre Tisserand}, is weighing an appeal, she said.
V| The strike, over the length of rounds, ended on 4 December with an agreement under which each round was shortened by 2 kilometres.
N| It had been shortened by 1.4, {the union} has complained since.
V| Ten tonnes of rubbish were burnt during the dispute.
? Was Kanouté-Ferrand convicted of burning the effigy? | 1A
? Did he set fire to the effigy deliberately? | 2D+ 3A
? How much was the union leader fined? | 1A=1,500 euros
? Will he appeal? | 6W+
? Did he receive a suspended sentence? | 4P
? how long were the rounds cut by | 7A=2 kilometres ; 8A+=1.4
? did the mayor get damages | 5A
? Is the refuse strike still going on? | 7D
? Was anyone hurt in the fire? | -

= Statistics chief fired after inflation figure, government denies link
V| Two hours after Moldova's inflation was put at 11.2 per cent, the government in Chișinău dismissed the head of the national bureau of statistics, Veaceslav Ursachi-Dobândă, whose term had three years to run.
N| "The decision was prepared a long time ago and has no relation to any number," {deputy prime minister Lilia Cojocari} said on Thursday evening.
N| In a letter that he left on his desk and which a colleague photographed, {Ursachi} wrote that he had been told on Tuesday to publish 9.8.
N| Nobody instructs the bureau, {Cojocari} said, least of all about decimals.
A| {Three employees of the bureau} recalled a meeting on Tuesday from which he came back "grey".
N| Asked who had been at that meeting, {a government press officer} said that he was not in a position to discuss calendars.
N| {The International Statistical Association} said that it viewed the dismissal "with the greatest concern".
V| The law of 2017 allows a head of the bureau to be removed only for incapacity or a criminal conviction.
V| Neither was mentioned in the decree.
N| His deputy, {Tamara Plugaru}, was offered the post on Friday and asked for the weekend to think.
? Was the head of the statistics bureau dismissed? | 1A 2A+
? Was Ursachi fired because of the inflation figure? | 2D+ 3A+
? Did the government tell the bureau what figure to publish? | 3A+ 4D+
? Who attended Tuesday's meeting? | 6W+
? What was the inflation rate? | 1A=11.2 per cent
? Was the dismissal legal? | 9D
? Has Plugaru accepted the post? | 10P+
? was ursachi convicted of a crime | 9D
? Did the association suspend Moldova? | -

= Council declares itself bankrupt, blames software, then spreadsheet
V| Medway Vale Council in Kent issued a section 114 notice on Tuesday, a step that stops all new spending and amounts to an admission that it cannot balance its books.
N| {The finance director, Joanne Pettifer-Obi}, told an emergency meeting that the gap was £38 million in a budget of £211 million.
N| In June {the council's leader, Alastair Borrowdale}, had put it at "nil or thereabouts".
N| A new payroll system ran for fourteen months without anyone being told that it paid some people twice, {Cllr Borrowdale} said in explanation.
N| {The system's supplier, Paylux}, said that its software had worked as specified.
N| There was no software fault, {Ms Pettifer-Obi} agreed on Wednesday; somebody had added up the wrong column.
A| The somebody has left and works for the supplier, according to {council employees}.
N| {The local government minister, Florence Akinwale-Hurst}, said that she was minded to send in commissioners, and would decide by the 30th.
N| Libraries, swimming pools and bins will carry on for now, {the council} said.
N| Pressed on whether he should resign, {Cllr Borrowdale} said that he'd prefer to finish his tea.
? Is Medway Vale Council effectively bankrupt? | 1A
? How big is the budget gap? | 2A+=£38 million ; 3A+=nil or thereabouts
? Was the payroll software to blame? | 4A+ 5D+ 6D+
? What caused the gap? | 4A+ 6A+
? Have commissioners taken over the council? | 8P
? Will Borrowdale resign? | 10W+
? are the libraries closing | 9D+
? Did Paylux admit to an error? | 5D+
? Was the finance director dismissed? | -

= Norwich museum strike: attendants out, curators in
V| Attendants at Norwich's two municipal museums began a five-day strike on Wednesday over a plan to replace 11 of the 34 of them with cameras.
V| The castle was shut; the bridge museum opened for three hours, its tills run by curators, who belong to another union.
N| "I sold forty tickets and one badger," said {Dr Felicity Anstruther-Wade, keeper of natural history}.
N| {PCS organiser Leroy Mascall} said that support was total.
N| Six attendants had come in, {the museums service} said.
N| They had come in to collect their coats, according to {Mr Mascall}.
N| No compulsory redundancies are planned, {the service's director, Ines Trevelyan-Roe}, said, though she could not exclude them "in all futures".
V| The cameras have been bought and are in a store at Sprowston.
A| They don't work in low light, {one who tested them} said.
N| Talks will resume when the strike is over, {both parties} said, and not before.
? Are Norwich museum attendants on strike? | 1A
? Did some attendants work during the strike? | 4D+ 5A+ 6D+
? Will there be compulsory redundancies? | 7D+
? Have the cameras been bought? | 8A
? how many attendants are to be replaced by cameras | 1A=11
? Is the castle open during the strike? | 2D
? Are the curators on strike too? | 2D 3D
? Have the attendants been dismissed? | 1P
? Are talks under way? | 10D+
? Did visitors steal exhibits? | -

= Danish People's Alliance and Nye Centrum agree to merge, members to decide
N| {The leaders of two small Danish parties that between them have eleven seats in the Folketing} announced on a ferry on Saturday that they had agreed to merge under the name Samlet Centrum.
V| Members of both will vote by post until 30 November, and in each party two-thirds must be in favour.
N| "It's a marriage, and like any marriage it is mostly about the house," said {Regitze Falkenberg, who leads the larger of the two}.
N| Who will lead the new party was not discussed, {Falkenberg} said.
N| It was discussed for nine hours, according to {the other leader, Thorkild Brix-Lauridsen}, who laughed, and he declined to give the outcome.
A| Falkenberg will lead and Brix will get the safe seat in Aalborg, {two people on the ferry} said.
N| {The party's Aalborg branch} wrote on Sunday that its seat was not in anybody's gift.
N| {Former leader Solvej Ahrenkilde}, 77, will vote no, she said, "and so will my dog".
V| A poll published last week, before the announcement, gave the two 4.1 per cent together.
? Have the two parties merged? | 1P+ 2P
? Who will lead the merged party? | 5W+ 6A=Falkenberg
? Was the leadership discussed? | 4D+ 5A+
? Will Brix-Lauridsen get the Aalborg seat? | 6A 7D+
? what will the new party be called? | 1A+=Samlet Centrum
? How many seats do the parties have? | 1A=eleven
? Have the members approved the merger? | 2P
? Is Ahrenkilde in favour of the merger? | 8D+
? Did Falkenberg threaten to leave? | -

= Samlet Centrum stillborn as members vote no
V| The planned merger of two Danish centre parties failed on Monday when the members of the smaller one fell 212 votes short of the two-thirds they needed.
V| In the larger, Regitze Falkenberg's, 81 per cent had been in favour.
N| "I have been left at the altar by 212 people, and I know most of them," {she=Regitze Falkenberg} said.
N| {Thorkild Brix-Lauridsen} said that he would stay as leader of his party.
N| An hour later {his party's press office} announced that he was stepping down.
N| That was news to him, {Brix-Lauridsen} told DR's evening bulletin.
N| {The press office} apologised on Tuesday for having published "a document prepared for another outcome".
A| {Members in Aalborg} were said to be celebrating.
N| {Falkenberg} ruled out a second attempt in this parliament.
N| {Solvej Ahrenkilde} confirmed that the dog hadn't voted.
? Have the two parties merged? | 1D
? Did Falkenberg's members approve the merger? | 2A
? Has Brix-Lauridsen resigned as leader? | 4D+ 5A+ 6D+ 7D+
? Will there be another try at a merger? | 9D+
? By how many votes did the merger fail? | 1A=212 votes
? Who will lead the merged party? | -
? did the press office make a mistake | 7A+
? Did Aalborg's branch leave the party? | -
? Has Falkenberg resigned? | -
? Was the announcement that Brix-Lauridsen was leaving a mistake? | 6A+ 7A+

= Ghana's census: 34.9 million, and one district twice
V| Ghana had 34.9 million inhabitants on the night of 27 September, 4.1 million more than five years earlier, provisional results of its census published on Friday show.
V| Accra grew by 21 per cent and Kumasi by 17, while the population of the Upper West fell for the first time since 1970.
V| Women outnumber men by 310,000.
V| The share of people over 65 has risen to 5.2 per cent.
V| One district, Sekyere Afram, was counted twice because of a mistake with maps; the second count, which was 1.3 per cent higher, is the one that has been used.
N| {Government statistician Philomena Asante-Dwamena} said that final results would follow in March.
N| {The minority in parliament} asked for the raw data of the northern regions.
N| They will be published with the rest, {she=Philomena Asante-Dwamena} said.
V| The census cost 87 million dollars, of which donors paid 30 million.
V| The number of seats in parliament isn't affected before 2032.
? How many people live in Ghana? | 1A=34.9 million
? Did the Upper West gain inhabitants? | 2D
? which grew faster, Accra or Kumasi? | 2A=Accra
? Are there more men than women in Ghana? | 3D
? Have the final results been published? | 6P+
? Was Sekyere Afram left out of the count? | 5D
? Will the raw data from the north be released? | 7P 8A+
? How much did donors pay? | 9A=30 million
? Will the number of seats in parliament change before 2032? | 10D
? Did enumerators go on strike? | -
? Did Ghana's population grow? | 1A 2A

= TV debate: president's chair stays empty in Quito
V| Ecuador's president, Ximena Granizo, did not appear at a televised debate on Sunday evening with the man who wants to replace her, and the broadcaster kept a camera on her empty chair for ninety minutes.
N| {Her campaign} had said until five that afternoon that she would be there.
N| A threat had been received, {campaign spokesman Lenin Achig} explained at six.
N| {The police} knew of none, General Rosario Yánez told Canal Andes during the programme.
N| "She is afraid of arithmetic," said {her opponent, the economist Teodoro Quimí}.
A| She had watched the first part from a flat two streets away and then gone to mass, according to {members of her staff}.
N| {The archbishop's office} would neither confirm nor deny that the president had attended mass.
N| {Achig} insisted that she was in the bunker of the palace.
V| The electoral law provides for a fine of up to 18,800 dollars for a candidate who stays away without cause.
N| {The electoral council} will first hear her reasons, its chairwoman said.
? Did Granizo take part in the debate? | 1D
? Why didn't the president show up? | 3A+=A threat had been received ; 5A+=She is afraid of arithmetic
? Was there a threat against the president? | 3A+ 4D
? where was granizo during the debate | 6A=a flat two streets away ; 7W 8A+=in the bunker of the palace
? Did she go to mass? | 6A 7W 8D+
? Has the president been fined? | 9P 10P
? Did Quimí refuse to debate? | -
? Who won the election in Ecuador? | -
? Did her campaign confirm beforehand that she would come? | 2A+

= Phone ban in Flemish schools: law passed, exceptions to be "clarified"
V| Pupils in Flanders may not use mobile telephones at school until they are sixteen, the regional parliament decided on Wednesday by 88 votes to 22 with 14 abstentions.
V| The ban takes effect on 1 September and applies in playgrounds as well as in classrooms.
N| {Education minister Wout Brabander} said that exceptions for medical reasons would be clarified in a circular.
N| Diabetics had been promised an exception in the law itself, {the patients' league} complained.
N| There was no such promise, according to {the minister}.
V| In a recording of a meeting with the league in March he says, "It will be in the law, I give you my hand."
N| {His cabinet}, confronted with it, spoke of a circular "with the force of a handshake".
N| {The head teachers' association} said its members had not been asked how they were supposed to store 400,000 telephones.
N| It will not take a position on whether the ban is right, {it=the head teachers' association} added.
A| {Some schools} intend to do nothing at all.
? Has Flanders banned phones in schools? | 1A
? Does the law contain an exception for diabetics? | 3D+ 4D+
? Did the minister promise the league an exception in the law? | 4A+ 5D+ 6A
? When does the ban start? | 2A=on 1 September
? are phones allowed in playgrounds? | 2D
? Do head teachers support the ban? | 9W+
? has the circular been issued? | 3P+
? What penalty will pupils face? | -
? Does the ban apply to 17-year-olds? | 1D

= Seoul mayor's pardon request: filed, unfiled, refused
N| South Korea's justice ministry refused on Tuesday to consider a pardon for the former mayor of Incheon-Songdo, Pyo Seung-hwan, {a ministry official, Director-General Ryu Ha-neul} said, because none had been asked for.
N| {Pyo's family} had said on Monday that it was filed on 2 May, his seventieth birthday.
N| {The prison} confirmed that an envelope left it on that day.
N| Its contents were a complaint about the soup, {Ryu} said.
N| "We know what we wrote," {the prisoner's daughter, Pyo Da-in}, told reporters.
V| Pyo is serving nine years for taking bribes from a developer.
A| The presidential office wants no pardons before the local elections, {a ruling party lawmaker} said on condition of anonymity.
N| {The presidential office} said it had no comment on individual prisoners.
N| His lawyer, {Gu Tae-rim}, was considering a second application, he said, "by registered post".
? Did Pyo ask for a pardon? | 1D+ 2A+ 3O 4D+ 5A+
? Has Pyo been pardoned? | 1D+
? What was in the envelope that left the prison? | 4A+=a complaint about the soup ; 5A+
? Does the presidential office oppose pardons before the elections? | 7A 8W+
? Why is Pyo in prison? | 6A=for taking bribes from a developer
? Will there be a second request for pardon? | 9P+
? how old is Pyo | 2A+=seventieth
? Was the soup bad? | 4A
? Did the developer go to jail too? | -
? Has Pyo been released because of his health? | -

= Hawaii school lunch contract canceled, then not, state says "paused"
V| Hawaii's school board voted 5-4 Thursday to cancel a $71 million contract for school lunches with Pacific Plate Inc., three weeks after 190 children fell ill in Hilo.
N| {Superintendent Keoni Palakiko} said Friday morning the contract was "paused", since only he could cancel it and he hadn't.
N| {Board chair Marjorie Tanabe-Souza} said she'd read the state code aloud to him if necessary.
N| The state health department hasn't determined the cause of the illnesses, {its spokesperson} said.
N| "It was not our chicken," {Pacific Plate's president, Dirk Lindstrom}, told this newspaper.
A| Chicken was left on a loading dock for four hours, {two cafeteria workers} said.
N| {Lindstrom} didn't respond to a follow-up email about the dock.
V| Delivery logs show that the truck arrived at 6:10 a.m. and the food was logged into refrigeration at 10:25.
V| All the children have recovered.
V| Until the matter is settled, 38 schools on the Big Island are serving sandwiches.
? Has the school lunch contract been canceled? | 1A 2D+ 3A+
? What made the children sick? | 4W 5D+ 6A
? Was the chicken left unrefrigerated? | 6A 7W+ 8A
? how many kids got sick | 1A=190 children
? Did any child die? | 9D
? Was the board's vote unanimous? | 1D
? What are schools serving instead? | 10A
? Has Palakiko been removed? | -
? Has Pacific Plate sued the board? | -
? Is the contract worth more than $100 million? | 1D

= Slovak teachers' strike alert: minister "took note", union says he signed
V| Slovakia's largest teaching union went on strike alert on Monday, a legal step that must precede a walkout by at least fourteen days.
N| The education minister had signed an undertaking on 4 June to raise starting pay to 1,700 euros, {union chair Zdenka Hroncová} said, and had not kept it.
N| {Minister Radoslav Belko} said that what he signed was the list of those present.
V| The sheet, which the union has put on the internet, has two paragraphs of text and, underneath, eleven signatures, one of them his.
N| "I took note of the paragraphs, I didn't adopt them," {Belko} told a press conference.
N| {The prime minister, Ľubica Straková-Novotná}, said she had full confidence in her minister and in teachers.
A| A compromise of 1,550 has been discussed between the two women, according to {coalition sources}.
N| {Hroncová} wouldn't discuss numbers over the phone.
N| No compromise was on the table, {the government office} said.
V| A newly qualified teacher now earns 1,360 euros.
? Are Slovak teachers on strike? | 1P
? Did the minister undertake to raise starting pay? | 2A+ 3D+ 4A 5D+
? Is a compromise being negotiated? | 7A 8W+ 9D+
? Has the prime minister lost confidence in Belko? | 6D+
? what do new teachers earn at present | 10A=1,360 euros
? How soon could a walkout begin? | 1A=at least fourteen days
? Did Belko sign the sheet? | 2A+ 3A+ 4A
? Has starting pay been raised to 1,700 euros? | 2D+ 10D
? Did Hroncová meet the finance minister? | -

= Louisiana parish president's truck: repossessed or "in the shop"
M| {WKTB-TV} reported on Wednesday night that the official pickup of St. Cyprian Parish President Rodrick Thibodaux had been repossessed from the courthouse lot for nonpayment.
N| It's in the shop, {Thibodaux} said in a Facebook video filmed inside what appears to be a truck.
N| "There's a lien, there's a letter and there's no truck," said {Parish Councilwoman Yolanda Arceneaux-Pugh}.
N| {Bayou Fleet Leasing} would say only that it takes back vehicles when it has to.
A| A tow truck came for it at 5 a.m. Tuesday, {a night janitor} said.
N| {Thibodaux's assistant, Kayla Mouton}, said it needed a transmission and she'd get back with the name of the shop.
V| By Friday she hadn't.
V| Finance records show that the parish missed four lease payments of $891 each.
N| Those were paid on Thursday, {parish treasurer Gil Robichaux-Dean} said, showing the wire.
? Was the parish president's truck repossessed? | 1A 2D+ 3A 4W+ 5A 6D+
? Where is the truck? | 2A+=in the shop ; 7W
? Did the parish miss lease payments? | 1A 8A
? Have the missed payments been made? | 9A+
? How much was each payment? | 8A=$891
? Was Thibodaux driving the truck in the video? | -
? Has the president resigned? | -
? what was wrong with the truck | 6A+
? Was the janitor fired? | -

= Ulan Khot mayor's dog may stay, council decides
V| The town council of Ulan Khot in Kazakhstan's east decided on Monday by seven votes to five that the mayor may bring his dog, a wolfhound named Sherpa, to sittings.
V| The question had been raised by deputy Marzhan Tolegenova, who was bitten in November.
V| Her injury needed four stitches, medical records show.
N| {The mayor, Dauren Ospankul}, told members that Sherpa had never bitten anyone.
N| Someone bit her, {Tolegenova} said, and it wasn't the mayor.
N| {The district veterinarian} testified that the dog's teeth matched; he could not say that no other dog's would.
V| The dog must wear a muzzle and lie on the left side.
N| {Tolegenova} will go to court, she said.
A| {Several deputies} voted for the dog because it stops speeches running long, according to a clerk.
? Is the mayor's dog allowed at council sittings? | 1A
? Did Sherpa bite Tolegenova? | 2O 4D+ 5A+ 6W
? Has Tolegenova sued? | 8P+
? Does the dog have to be muzzled? | 7A
? how did the council vote | 1A=seven votes to five
? Was Tolegenova hurt badly enough to need stitches? | 3A
? Was the dog put down? | 1D 7D
? Did the mayor apologise to Tolegenova? | -
? Has the mayor been bitten? | -

= School board recall in Virginia qualifies by 41 signatures
N| A petition to remove three members of the school board of Tuckahoe Fork County, Virginia, has 4,102 valid signatures, 41 more than it needs, {the county registrar} certified on Tuesday.
N| "Forty-one is a landslide if you've stood in the rain for it," organizer {Heather Quisenberry} said.
N| {Board chairman Everett Dabney-Cole} said the three would contest every name.
N| The registrar, {Phyllis Overby}, had already rejected 1,377.
V| Under Virginia law a judge, not voters, will decide whether there are grounds for removal.
V| The petition accuses the three of meeting in secret at a steakhouse on Feb. 11 to close Gravel Springs Elementary.
N| They did eat there, {Dabney-Cole} said, and talked about football.
A| A server heard "Gravel Springs" more than once, {she} told the petitioners.
N| {Mr. Dabney-Cole} said Gravel Springs has a football team.
V| The school, which has 96 pupils, closes in June.
? Has the recall petition qualified? | 1A 2A+
? Have the three board members been removed? | 3O 5P
? Will voters decide on the recall? | 5D
? Did the board members discuss the school closure at the steakhouse? | 6A 7D+ 8A 9D+
? How many signatures were thrown out? | 4A+=1,377
? Has Gravel Springs Elementary closed? | 10P
? Did the members dine at the steakhouse? | 6A 7A+
? when does the school close | 10A=in June
? Does the school have a football team? | 9A+
? Did Overby sign the petition? | -

= Egypt swears in new supply minister as bread price row simmers
V| Egypt's president swore in Hoda Abdel-Meguid as minister of supply on Sunday, filling a post that had been vacant since her predecessor, Sherif Labib, left it without explanation in the middle of a dispute over the price of subsidised bread.
N| A rise from 20 piastres to 40 a loaf remains "under study", {cabinet spokesman Ayman Zaghloul} told a news conference after the ceremony, in answer to a question about a decree that had appeared in the official gazette and been removed from its website two hours later.
N| The decree was published through a printer's error, {Zaghloul} said.
A| Labib had signed it on instructions and was then made to carry the blame, according to {two former colleagues of his at the ministry}, both of whom spoke on condition that they not be named.
N| {Labib}, who answered his telephone on Sunday evening, said that he was enjoying his garden and wished the new minister well.
N| He did not wish to talk about bread, {he=Sherif Labib} added.
V| Some 69 million people hold cards that entitle them to five loaves a day.
N| {The International Monetary Fund} has said that it leaves the choice of which subsidies to cut to the government.
N| {Abdel-Meguid}, a former head of the grain-buying agency, told reporters that she had "no number in my head, and so cannot be asked to remove it".
? Has Egypt raised the price of subsidised bread? | 2D+ 3D+ 9D+
? Was Labib forced to take the blame for the decree? | 4A 5W+ 6W+
? Why did Labib leave the ministry? | 1W 4A 6W+
? who is the new supply minister | 1A=Hoda Abdel-Meguid
? Was the decree published by mistake? | 3A+ 4D
? Did the IMF demand a higher bread price? | 8D+
? How many people are entitled to subsidised bread? | 7A=Some 69 million people
? Has Labib been arrested? | -
? Were there riots over bread? | -

= Spanish mayor cleared of nepotism three years after losing office over it
V| Spain's supreme court on Wednesday acquitted the former mayor of the Murcian town of Alhama del Segre, Encarna Belchí, of abuse of office, overturning a conviction that had cost her the mayoralty in 2022.
V| The five judges found unanimously that the man she had appointed as director of the municipal swimming pool was not, as the lower court had held, her nephew.
V| He was the nephew of another woman of the same name, who lives in Lorca.
N| "I have been saying it for six years, with a family tree," {Belchí} told journalists at her stationery shop.
N| {The provincial prosecutor, Ginés Roca-Tévar}, accepted the ruling and denied that his office had ignored evidence.
N| A copy of the tree was in the file from the start, {the judgment} notes, "although nobody appears to have climbed it".
N| {Belchí's successor, Antonio José Murcia Peñas}, offered her his apologies but not his chair.
N| She has not decided if she will run again, {her daughter} said.
V| The state must pay her costs, which the court put at 31,000 euros.
? Was Belchí convicted of abuse of office? | 1D
? Was the pool director the mayor's nephew? | 2D 3D 4D+
? Did prosecutors disregard evidence? | 5D+ 6A
? Will Belchí stand for mayor again? | 8W+
? was the supreme court's decision unanimous | 2A
? How much must the state pay? | 9A=31,000 euros
? Has Belchí been reinstated as mayor? | 7D+
? Has the pool director been dismissed? | -
? When did Belchí lose the mayoralty? | 1A=2022

= Air traffic controllers' walkout grounds 212 flights at Prague; union was not consulted by its members
N| Two hundred and twelve flights were cancelled at Prague airport on Friday, {the airport's operator} said, after so many controllers reported that they were unfit for work that only one runway could be used.
N| {Their union, LetKontrol}, denied having organised anything, and its chairman, Bohuslav Zítek, drove out to the tower in the morning to plead with those who were there to ask those who were not.
N| "They don't pick up," {Zítek} told Czech Radio.
N| Illness among controllers is a private matter, {the state air navigation company} said.
N| {Transport minister Šárka Vondráčková}, for her part, spoke of blackmail and instructed the company to obtain certificates by Monday.
A| Shifts of eleven hours, introduced in June, were what had made them ill, {several controllers} told Hospodářský večerník.
V| By law controllers may not strike.
N| Passengers will be compensated where the regulation so provides, {three airlines} said; whether it does in this case is disputed.
N| Normal service cannot be guaranteed before Tuesday, according to {the airport}.
? Did the controllers' union organise the walkout? | 2D+
? How many flights were cancelled? | 1A=Two hundred and twelve
? why did the controllers report sick | 6A=Shifts of eleven hours, introduced in June
? Are Czech air traffic controllers allowed to strike? | 7D
? Have the controllers handed in medical certificates? | 5P
? Will passengers be compensated? | 8W+
? When will flights return to normal? | 9W+
? Were any planes in danger? | -
? Has the minister sacked any controllers? | -
? Did controllers call in sick? | 1A 4A+ 6A

= Kiribati's speaker says he did not lock out opposition; key says otherwise
V| Eleven opposition members of Kiribati's parliament held a sitting of their own under a breadfruit tree on Monday after finding the chamber's doors locked.
N| A cleaner had locked them in error, {Speaker Tebao Ioane-Rui} said.
N| {The cleaner, Nei Maria Tokataake}, said that she has no key and never has had.
N| There are three keys, according to {the clerk's register}, and on Monday morning all of them were signed out to the speaker's office.
N| It was a coincidence, {the speaker} told Radio Kiribati.
N| {The opposition leader, Banuera Tekinaiti}, wants the sitting under the tree to be recognised.
N| {The attorney general} has been asked for an opinion and said that she would give it in due course.
V| At the sitting, members passed a motion of no confidence by 11 to 0; the parliament has 45 seats.
A| {Elders on South Tarawa} consider the tree to be within the precincts.
? Was the opposition locked out of parliament? | 1A 2A+
? Who locked the doors? | 2A+=A cleaner ; 3D+ 4A
? Did the cleaner lock the chamber? | 2A+ 3D+
? Has the government stepped down? | -
? Is the sitting under the tree valid? | 6P+ 7W+ 9A
? how many voted for the no-confidence motion | 8A=11
? Did the speaker apologise? | -
? Were the keys lost? | 4D
? Did the police break up the sitting? | -

= French farm minister's tractor "not hers", her husband's, her father's
V| The tractor that the French agriculture minister, Maylis Castéran, rode into Agen last week to show solidarity with farmers protesting against imported machinery was built in Kansas.
N| It is not hers, {her spokesman} pointed out on Monday.
N| It belongs to her husband, according to {the minister's own declaration of interests}, filed in January.
N| {Her husband, Lilian Sorbets}, who raises ducks, said that it was her father's, and that he had it on loan.
N| {Her father, aged 88}, was resting, his housekeeper said.
N| "A tractor is a tractor," {Castéran} said in Brussels, when asked to sum up.
N| {Farmers' leader Gaëtan Lamothe-Barbé}, who marched beside it, said he hadn't looked at the plate.
M| The weekly {Le Canard du Gers}, which had, found a sticker reading "Salina".
N| {The transparency authority} would not say if it had opened a procedure, "in this matter or any other".
V| Farmers lifted their last blockade on Sunday.
? Who owns the tractor? | 2D 3A+=her husband ; 4A+=her father
? Was the minister's tractor made in the United States? | 1A 8A
? Does the tractor belong to the minister? | 2D+
? Is the transparency authority investigating Castéran? | 9W+
? Have the farmers ended their blockades? | 10A
? What does the minister's father say? | 5W+
? has the minister apologised to the farmers | -
? Did Lamothe-Barbé know where the tractor was made? | 7D+
? Has Castéran resigned? | -

= Minister: Wales's new exam body will open on time. Staff: with what desks?
N| Qualifications Cymru will open its doors on 1 September as planned, {Wales's education secretary, Meirion Hopcyn}, told the Senedd on Tuesday, dismissing what he called kitchen-table gossip that it would be put back to January.
A| The lease on its building in Aberystwyth has not been signed and 31 of 140 posts have been filled, {people working on the project} said.
N| The number was "well above" 31, {the minister=Meirion Hopcyn} said, without giving another.
N| {The shadow chief executive, Lleucu Tanner}, would not be drawn on numbers when she was approached after chapel.
N| {The landlord, Pier Estates}, confirmed that it awaited a signature.
N| {Plaid's Aled Rhydderch} offered the minister a pen.
N| Teachers were told in a letter last week to go on sending papers to the present body "until further notice", {the NEU} said.
N| {Hopcyn} said that it was the usual wording.
V| The new body is to take over from two older ones and has a budget of £26 million.
? Will Qualifications Cymru open on 1 September? | 1A+ 2D 7D
? Has the lease on the building been signed? | 2D 5D+
? How many posts have been filled? | 2A=31 ; 3D+ 4W+
? Has the opening been postponed to January? | 1D+
? what is the budget of the new exam body | 9A=£26 million
? Did Tanner confirm the staff numbers? | 4W+
? Did Rhydderch sign the lease? | -
? Will exams be cancelled this year? | -
? are the two older bodies being abolished | 9A

= Delhi schools: heater order withdrawn before it was found
N| Government schools in Delhi are not to buy room heaters this winter, {an order of the directorate of education} dated 3 January said; on the 5th another order withdrew it, and on the 8th the directorate said that there had been no first order.
N| "I have it here in plastic," {Pushpa Bhardwaj, who heads a school in Narela}, said.
N| {Director Vineet Sabharwal} held that what she had was a draft.
N| It bears a dispatch number, {Bhardwaj} said, and was followed by a telephone call asking if she had received it.
N| Drafts are sometimes numbered, {Sabharwal} replied.
A| {Principals of four other schools} got the same sheet, and two of them had returned heaters to the shop.
N| {The education minister, Atul Kashyap-Rana}, was unaware of any order, he said, first or second.
V| The minimum temperature in the capital on the 6th was 3.1 degrees.
N| Shop owner {Gurmeet Chawla} said he had taken back nineteen heaters and would sell them again for no less.
? Did the directorate order schools not to buy heaters? | 1A+ 2A+ 3D+ 4A+ 6A 7W+
? Was the order withdrawn? | 1A
? Was the sheet only a draft? | 3A+ 4D+ 5A+
? did schools return heaters | 6A 9A
? What did the minister know about the order? | 7W+
? How cold was it on the 6th? | 8A=3.1 degrees
? Did any pupil fall ill from the cold? | -
? Has Bhardwaj been suspended? | -
? Will schools be given money for heaters? | -

= Delhi's education minister removed; heater file "speaks for itself"
V| Delhi's chief minister, Rekha Malhotra-Singh, removed her education minister on Sunday and took over his portfolio, eleven days after schools received an order about heaters that his department denied having issued.
N| "The file speaks for itself, and it says his name four times," {she=Rekha Malhotra-Singh} told a press conference.
N| {Atul Kashyap-Rana}, the outgoing minister, said that initials were not a name.
N| {The director of education, Vineet Sabharwal,} admitted that he had been mistaken in calling the order a draft.
N| It was signed and sent, {he=Vineet Sabharwal} said.
A| He was told by the minister to say what he said, according to {three officials of the directorate}.
N| {Kashyap-Rana} has engaged a lawyer, his brother said, and would not comment further.
V| Schools may now spend up to 9,000 rupees each on heating.
N| {The lieutenant governor} must still give his assent, a Raj Niwas official noted, to the change in the council of ministers.
? Did the directorate order schools not to buy heaters? | 1A 4A+ 5A+
? Has Kashyap-Rana been removed as minister? | 1A 2O 9P
? Was the sheet only a draft? | 4D+ 5D+
? Did the minister tell Sabharwal to deny the order? | 6A 7W+
? Who is taking over education in Delhi? | 1A
? Did Kashyap-Rana approve the order? | 2A+ 3D+
? will schools be given money for heaters? | 8A
? Has Sabharwal been suspended? | -
? Has the lieutenant governor approved the change? | 9D

= Thessaloniki mayor's resignation letter: real, conditional, expired
N| Yes, there was a letter of resignation, {Thessaloniki's mayor, Aristotelis Panagopoulos-Mavridis}, said on Wednesday, ending a week in which his office had described it as an invention.
N| It said that he would go if the metro's second line had not opened by 1 June, {he=Aristotelis Panagopoulos-Mavridis} explained, and it was addressed to himself.
M| {The website Makedonia Simera} had published it on 4 June, without the condition.
N| "We cropped nothing", {the site's editor, Despina Liapi}, said.
V| The picture on the site is cut off beneath the second line.
V| The metro's second line opened on 31 May, with a ride for the prime minister, and closed on 1 June, with water in a tunnel.
N| That counts as opened, {the mayor} ruled.
N| {Opposition councillor Stratos Voulgarakis} said it did not, and reckoned the post to have been vacant for ten days.
A| {A lawyer for the municipality}, who asked not to be identified, thought that a letter to oneself had no effect.
N| {The interior ministry} said that it had not been asked.
? Did Panagopoulos write a letter of resignation? | 1A+ 2A+ 3A
? Has the mayor resigned? | 7D+ 8A 9D
? Did the site crop the letter? | 4D+ 5A
? Did the metro's second line open by 1 June? | 6A 7A+ 8D
? Is the second line running? | 6D
? Has the interior ministry ruled on the letter? | 10D+
? who was the letter addressed to? | 2A+=to himself
? Did the prime minister ask the mayor to resign? | -
? Was anybody hurt in the flooded tunnel? | -

= NI executive delays abortion clinic buffer zones; Stormont says "technical"
N| Zones in which protest outside health clinics in Northern Ireland is forbidden will not come into force next Monday at five of the eight sites where they were due, {health minister Conleth Mawhinney} told assembly members in a written statement issued at twenty to six on Friday.
N| The reason is that maps attached to the regulations show the wrong side of the road, {the statement} says.
N| {Campaigner Orlaith Magennis}, who has counted protesters outside the Lisburn clinic for two years, called that "convenient cartography".
N| {A departmental spokesperson} rejected any suggestion of political interference.
A| The first minister's advisers had asked for a delay until after the summer, {two officials} said.
N| No representations were received from any party, {the spokesperson} said.
V| Correspondence obtained by the Lagan Beacon includes an e-mail from one of the advisers, dated 3 May, under the heading "Maps?".
N| {The executive office} declined to comment on individual e-mails.
V| The three zones with correct maps, in Derry, Omagh and Newry, take effect as planned.
? Will all eight zones take effect on Monday? | 1D+ 9D
? Why were the zones delayed? | 2A+ 5A
? Was there political interference in the delay? | 3A 4D+ 5A 6D+ 7A 8W+
? Will the zone in Newry come into force? | 9A
? how many sites are affected by the delay | 1A+=five of the eight
? Did the adviser write to the department about maps? | 7A 8W+
? Has the minister apologised for the maps? | -
? Were protesters arrested in Lisburn? | -
? is it true that the maps were correct at all sites? | 2D+ 9D

= Peru's retired teachers get arrears after 19 years
V| Peru's government began on Monday to pay 1.2 billion soles in arrears to 84,000 retired teachers, nineteen years after the supreme court first ruled that they were owed.
V| The payments range from 900 to 61,000 soles and are made in order of age.
V| The oldest recipient, Zoila Huarcaya of Ayacucho, is 104.
V| A further 2.1 billion is owed to teachers who have brought no case of their own, and it is not covered.
N| {Education minister Iván Torrejón-Salas} said that those would be dealt with "in the next budget, or the one that follows".
N| {The pensioners' association} noted that about 30,000 claimants had died while waiting; their heirs must apply separately.
V| The money comes from a contingency fund that was created last year out of mining royalties.
N| {The bank Banco Andino}, which is handling the transfers, reported that 11,300 had gone through by Monday evening and that 214 had been returned because accounts were closed.
V| The final date for payment is 30 November.
? Has Peru begun paying arrears to retired teachers? | 1A 8A+
? How many retired teachers are owed the 1.2 billion? | 1A=84,000
? Have all the transfers been made? | 8D+
? Are teachers without a court case being paid now? | 4D 5P+
? in what order are the payments made | 2A
? Do heirs get the money automatically? | 6D+
? where does the money come from | 7A=a contingency fund that was created last year out of mining royalties
? Was the payment ordered by the president? | -
? Did Huarcaya receive 61,000 soles? | -

= Portland port commissioner abstained, or recused, or left for a sandwich
V| The Port of Casco in Maine awarded a $19 million dredging contract 3-2 Tuesday night, and by Thursday the question was what its fifth commissioner, Luann Beaulieu, had done.
V| The tally sheet has her voting yes.
N| She abstained, {Beaulieu} told the Harbor Light on Wednesday, since her son works for the winning bidder.
N| On Thursday, through a lawyer, {she=Luann Beaulieu} said that she had recused herself before the discussion.
N| {Board secretary Norm Pelkey} said he wrote down what he heard, which was "aye".
N| "She was down the hall getting a sandwich," said {commissioner Theresa Gagne-Boothby}, who voted no.
V| Without her vote the contract would've failed on a tie.
N| {The losing bidder, Bluefin Marine}, is reviewing its options, its president said.
N| {The state ethics commission}, which took a complaint on Thursday, doesn't comment on complaints.
A| The recording of the meeting has a gap, {someone who has listened to it} said.
? Was the dredging contract awarded? | 1A
? Did Beaulieu vote for the contract? | 2A 3D+ 4D+ 5A 6D
? Did Beaulieu recuse herself? | 3D+ 4A+
? Is the ethics commission investigating Beaulieu? | 9W+
? has Bluefin sued | 8P+
? who does Beaulieu's son work for | 3A+=the winning bidder
? How much is the contract worth? | 1A=$19 million
? Did Pelkey alter the tally sheet? | 5D+
? Has the vote been annulled? | -

= Sudanese envoy's credentials: Geneva says not yet, Port Sudan says done
N| {The United Nations office at Geneva} said on Thursday that it had not received letters of credence for a new representative of Sudan, a day after state television in Port Sudan showed a man handing over an envelope.
V| The man, Brigadier (retired) Muzamil Abusin, was announced in July as successor to Dr Ihsan Babiker-Nour, who has refused to leave the mission.
N| {Dr Babiker-Nour} told the agency SwissPress that she recognised no government that had dismissed her by text message.
N| {Sudan's foreign ministry} maintained that the ceremony had taken place on Wednesday morning.
V| The film shows a portrait of a former director-general who retired in 2019, on a wall that has since been painted green.
N| Asked about the wall, {ministry spokesman Elfatih Sirelkhatim} said that walls did not present credentials.
A| {Diplomats from two neighbouring missions} said that Abusin was at present in Cairo.
N| {Switzerland} issued him a visa in August, its foreign department confirmed, and could not say whether it had been used.
? Has Abusin presented his credentials in Geneva? | 1D+ 4A+ 5D 7D
? Where is Abusin? | 7A=Cairo ; 8W
? Has Babiker-Nour left the mission? | 2D
? Was she dismissed as representative? | 3A+
? Did Switzerland give Abusin a visa? | 8A+
? did the foreign ministry pay for the film | -
? Did the UN expel Sudan's representative? | -
? Has Babiker-Nour asked for asylum? | -

= Ontario by-election: advance poll mislaid, then counted
V| The result of Thursday's by-election in the Ontario riding of Nipigon Lakes was reversed on Saturday after a ballot box from an advance poll was discovered in a curling club's kitchen.
V| With its 611 ballots included, the New Democrat Sylvie Okemaw has 9,204 votes and the Progressive Conservative Todd Rintala 9,177.
V| On Thursday night Rintala had been declared the winner by 58.
N| "A box was not where it should have been and now it is," {chief electoral officer Anwar Siddiqui-Lane} said.
N| {Rintala}, who'd given a victory speech, said that he was asking for a judicial recount.
N| A recount is automatic only if the margin is under 25 votes, {Siddiqui-Lane} said.
N| {Okemaw} said she had never conceded.
V| She did, on Facebook, at 10.40 on Thursday; the post was removed on Saturday.
A| The box had been used as a doorstop, {a member of the curling club} said.
N| {The club's president, Merle Haavisto}, denied that it had been used for anything.
? Who won the Nipigon Lakes by-election? | 2A=Sylvie Okemaw
? Did Okemaw concede the election? | 7D+ 8A
? Will there be a recount? | 5P+
? Was the ballot box used as a doorstop? | 9A 10D+
? where was the missing box found | 1A=in a curling club's kitchen
? Is a recount automatic? | 6D+
? Did someone tamper with the ballots? | -
? Did Rintala win by 58 votes? | 2D 3A
? Has the chief electoral officer resigned? | -

= Austrian state to recount postal votes after glue complaint
V| Election officials in the Austrian state of Carinthia are to recount all 91,800 postal votes cast in last Sunday's state election, after observers in two districts reported envelopes that had come unstuck.
N| The recount "neither implies nor excludes" any irregularity, {the state's chief returning officer, Roswitha Primus-Oberlercher}, said on Thursday.
V| On the preliminary figures the Social Democrats lead the Freedom bloc by 1,306 votes.
N| {Freedom bloc leader Gernot Zwischenberger} welcomed the step but denied that his party had asked for it.
N| A request bearing his signature was lodged at 8.15 on Tuesday, {the election authority's protocol} shows.
N| That had been a request for information, {his spokeswoman Silke Ragger} said later, and not for a recount.
N| {The printer of the envelopes, Kuvert Süd}, rejected any blame, saying that the glue was the same as in every election since 2009.
A| Envelopes had been kept next to a radiator in the town hall of Sankt Veit, {two election helpers} said.
N| {The mayor of Sankt Veit} could not be reached, and the town hall's spokesman said that he knew of no radiator.
N| A result can be expected on Monday at the earliest, according to {Primus-Oberlercher}.
? Have the postal votes been recounted? | 1P 10P+
? Did the Freedom bloc request the recount? | 4D+ 5A 6D+
? Was there fraud in the Carinthian election? | 2W+
? why did the envelopes come open | 7D+ 8A 9W+
? Who is ahead in the preliminary count? | 3A=the Social Democrats
? When is the result of the recount due? | 10A+=on Monday at the earliest
? how many postal votes were cast? | 1A=91,800
? Has the Social Democrat leader been sworn in? | -
? Was the glue changed for this election? | 7D+

= Carinthian recount narrows Social Democrat lead to 74
N| A recount of the postal votes in Austria's southernmost state has cut the Social Democrats' lead over the Freedom bloc from 1,306 votes to 74, {the election authority} announced on Tuesday, a day later than promised.
V| It was a bundle of 1,200 ballots from Sankt Veit, entered under the wrong party, that made most of the difference.
N| "No glue was involved," {returning officer Roswitha Primus-Oberlercher} told reporters.
N| {Gernot Zwischenberger} of the Freedom bloc said that he would contest the result before the constitutional court.
N| His deputy, {Ulla Tschernitz}, had said an hour earlier that the party would accept it.
N| She had spoken without having seen the numbers, {Zwischenberger} said.
N| {The Social Democrats' leader, Josip Wutte}, intends to open coalition talks on Thursday, and wouldn't say with whom first.
A| The clerk who entered the bundle has been on sick leave since, according to {colleagues}.
N| {The public prosecutor in Klagenfurt} said that there was no initial suspicion of an offence.
V| Each vote has now been counted three times.
? Have the postal votes been recounted? | 1A+ 10A
? Who is ahead after the recount? | 1A+=the Social Democrats
? What made the biggest difference in the recount? | 2A
? Will the Freedom bloc challenge the result? | 4A+ 5D+ 6A+
? Was there fraud in the Carinthian election? | 9D
? Have coalition talks begun? | 7P+
? Was the clerk dismissed? | 8D
? Whom will Wutte talk to first? | 7W+
? did the radiator loosen the glue | 3D+
? By how many votes did the Social Democrats lead before the recount? | 1A+=1,306
? Did Tschernitz give up her post? | -

= Burundi's vice-president "on mission", wife says missing
N| Burundi's vice-president, Prosper Nahimana-Ruvu, is on a mission abroad, {the presidency} said on Friday in reply to a social media campaign asking where he was.
N| To which country it would not say, "for the success of the mission", {presidential spokeswoman Evelyne Niyonkuru} told journalists.
N| {His wife, Josiane}, said in a voice message sent to this agency that he left home in slippers on the evening of 2 May, in a car that was not his.
N| His passport is in the drawer of his bedside table, {she=Josiane Nahimana} said.
N| A vice-president travels on a special document, {Niyonkuru} explained when told of this.
A| He had objected to a coffee contract, {two businessmen in Bujumbura} said.
N| {The company that won the contract, Kahawa Trust}, declined to answer questions.
N| {The national human rights commission} said that it had received no complaint and therefore could not look into the matter.
N| "I took the complaint there myself, on Tuesday at ten," {Josiane Nahimana} said.
V| He did not attend the national day parade on 12 May, where his chair was removed before the president arrived.
? Where is the vice-president? | 1A+=abroad ; 2W+
? Is Nahimana-Ruvu missing? | 1D+ 3A+ 4A+ 5D+
? Has his wife complained to the human rights commission? | 8D+ 9A+
? did the vice-president oppose a coffee deal? | 6A 7W+
? When did he leave home? | 3A+=on the evening of 2 May
? Has he been dismissed as vice-president? | -
? Did he take part in the parade on 12 May? | 10D
? Who removed his chair? | -
? Did the president meet Josiane? | -

= NHS managers told to "pause" press releases; no gag, says department
V| Hospital trusts in England have been asked not to put out news releases on waiting times, staffing or buildings until after the local elections on 7 May.
N| "It's the same guidance as every year, with one adjective changed," said {a spokesperson for the Department of Health and Social Care}.
N| The adjective was "routine", which has become "all", {health policy editor Rowena Shadbolt} found by comparing this year's text with last year's.
A| A senior manager at a trust in the Midlands had been told by telephone to withdraw an invitation to the local paper, {the manager} said.
N| {NHS Regional Liaison}, which sent the guidance, denied that any telephone calls had been made.
N| {Health secretary Barnaby Oyelaran-Finch}, when asked in the Commons if he had approved the change, replied that he approved of adjectives generally.
N| {His shadow, Imogen Castlereagh-Jones}, took that as a yes.
N| Under the Cabinet Office's rules, local elections place limits on central government but "do not apply to the day-to-day communications of NHS bodies", {the rules} say.
V| Waiting list figures, which are official statistics, will appear as usual on 16 April.
? Have hospital trusts been told to stop issuing press releases? | 1A 2D+ 3A
? Did Oyelaran-Finch approve the new guidance? | 6W+ 7A
? Did NHS Regional Liaison telephone trusts? | 4A 5D+
? is the guidance the same as in other years? | 2A+ 3D
? Will waiting list figures be held back until after the elections? | 9D
? when are the local elections | 1A=on 7 May
? Was a manager fired for talking to the press? | -
? Do Cabinet Office rules require the pause? | 8D
? Did the local paper publish the story? | -

= Panama canal town elects its dead councillor
V| Voters in the Panamanian district of Agua Fría re-elected councillor Evangelisto Batista on Sunday, nine days after he died of a heart attack, by 1,918 votes to 1,704.
V| The ballot papers had been printed before his death and couldn't be changed.
N| His alternate, Deyanira Batista, who is his daughter, will take the seat on 1 July, {the electoral tribunal} ruled on Monday.
N| {The losing candidate, Horacio Pimentel}, said that he accepted having been beaten by a better man.
V| Turnout, at 74 per cent, was the highest in the province.
V| It was the third victory for Batista, who first won the seat in 2014.
N| {Tribunal magistrate Alfonso Quirós-Guardia} said that votes for a dead candidate counted if the alternate was living.
V| A precedent dates from 1984, when a mayor in Bocas was elected three weeks after drowning.
N| The family, {the daughter} said, had put up no posters since the funeral.
? Who won the Agua Fría council seat? | 1A=Evangelisto Batista
? Was Batista alive on election day? | 1D
? Who will take the seat? | 3A=Deyanira Batista
? Does Pimentel contest the result? | 4D+
? How did Batista die? | 1A=of a heart attack
? Was it Batista's first election victory? | 6D
? Has Deyanira Batista been sworn in? | 3P
? has such a thing happened before in panama | 8A
? Will there be a new election in Agua Fría? | 3D 7D+
? Did the family campaign after the funeral? | 9D+
? Was the dead man's election valid? | 3A+ 4A+ 7A+
? Did Pimentel win? | 1D 4D+
? Did turnout fall in Bocas? | -

= Ministers to lose free flats in Rabat: order signed, then "not signed"
M| Morocco's head of government has signed an order ending free flats for ministers and 212 senior officials, {the financial daily L'Écho du Souk} reported on its front page on Monday.
N| No such order has been signed, {government spokesman Mustapha Berrechid-Alami} said.
N| Had one been drafted? "One drafts all the time," {he=Mustapha Berrechid-Alami} replied.
A| It was signed on Thursday and put into a drawer on Friday, after the minister of housing offered to resign, {an adviser to one of the ministers} said.
N| {The minister of housing, Ilham Zerouali}, denied having offered anything to anybody, and said that she lived in a flat of her own.
N| {The union of state employees} said that it would welcome the order, when it came.
V| The flats cost the treasury 94 million dirhams a year.
N| {The court of accounts} recommended in 2022 that they be given up.
N| That recommendation "remains under consideration", {Berrechid} said.
? Has the order on free flats been signed? | 1A 2D+ 4A
? Was the order drafted? | 1A 3W+ 4A
? Did the housing minister offer to quit? | 4A 5D+
? does zerouali live in a free flat | 5D+
? How much do the flats cost each year? | 7A=94 million dirhams
? Has the court of accounts' recommendation been carried out? | 9D+
? Have the officials moved out? | -
? Did the king intervene? | -
? what is the union's view of the order? | 6A

= Queensland teachers accept offer by hand, reject it by phone
V| At stop-work meetings in 48 towns on Tuesday, teachers in Queensland raised their hands for an offer of 8 per cent over three years; in an electronic ballot that closed on Friday, 61 per cent of them pressed No.
N| "A hand is not a thumb," {the Teachers' Guild's president, Warwick Tully-Adams}, said.
V| Under the guild's rules the ballot decides.
N| The state's education minister, {Kirra Bonville}, said the offer was final and had been accepted on Tuesday.
N| It hadn't, {an industrial commissioner, Lexie Thorburn}, noted during a hearing that afternoon.
N| Further stoppages have been neither planned nor excluded, according to {Tully-Adams}.
A| Members resented a clause on playground duty, {organisers in three regions} said.
N| {Bonville} said that playground duty had been in the agreement since 1997.
V| It first appears in the agreement of 2003.
N| {The opposition} called on the minister to learn to count, and then to read.
? Did Queensland's teachers accept the pay offer? | 1D 4A+ 5D
? What was the offer? | 1A
? Will there be more strikes? | 6W+
? why did members vote against the offer | 7A
? Does the show of hands count? | 2D+ 3D 5D
? When did the playground clause first appear? | 8A+=1997 ; 9A=2003
? Will the state improve its offer? | 4D+
? Has Bonville resigned? | -
? did teachers strike on Friday? | -
? Did the commissioner order a new ballot? | -

= Polish MEP's assistant worked in vineyard, claims; "remote work", says MEP
V| A Polish member of the European Parliament, Dorota Wyszkowska-Lenart, employed for nineteen months an assistant whose telephone, according to data in a court file, spent 520 of 570 nights in a vineyard in Moravia.
N| It was remote work, {Wyszkowska} told reporters in Strasbourg.
N| {The assistant, Cyprian Gawlak}, testified in a divorce case that he had pruned, picked and bottled, and that he had opened "perhaps two e-mails".
N| He was under stress, {Wyszkowska} said.
V| The vineyard belongs to her brother-in-law.
N| {The Parliament's administration} confirmed that 94,000 euros had been paid for the assistant and said that it would ask for clarification.
N| It has already asked, twice, {the European Anti-Fraud Office} let slip in a reply to a question from another member.
N| The reply was sent in error, {its spokeswoman Hélène Prudhon} said the next day; she would neither confirm nor deny the existence of an inquiry.
A| Colleagues in her group are waiting for an explanation, {one of them} said.
N| {Group leader Ferran Casadesús} has had one, he said, and it was satisfactory.
? Did Gawlak work as a parliamentary assistant? | 2A+ 3D+
? Did the assistant work in a vineyard? | 1A 3A+
? Is the anti-fraud office investigating Wyszkowska? | 7A+ 8W+
? How much was paid for the assistant? | 6A+=94,000 euros
? Who owns the vineyard? | 5A=her brother-in-law
? Has the money been paid back? | -
? Has the group leader heard her explanation? | 10A+
? Has Wyszkowska been expelled from her group? | -
? did parliament ask for clarification | 6P+ 7A
? Did Wyszkowska's husband testify? | -

= Minister's plane waited, passengers didn't: Air Pacifica on the Nukuʻalofa delay
A| Flight 402 from Nukuʻalofa to Auckland left 94 minutes late on Sunday because a member of Tonga's cabinet was still at lunch, {eleven passengers} told the Pacific Ledger, two of whom had missed onward flights to London.
N| The delay was technical, {Air Pacifica} said.
N| {The captain} had announced that they were waiting for "a very important late lunch", according to a video made in row 9.
N| It was humour, {the airline's spokesman, Isileli Moala}, said.
N| {Minister of tourism ʻAna Fifita-Kaufana} said that she had been at the gate on time and had been told to wait.
N| By whom? {She=ʻAna Fifita-Kaufana} couldn't recall.
V| The airport's log has the jet bridge closing at 15.10, opening again at 15.58 and closing at 16.04.
N| {The prime minister's office} was looking into it, an official said, and not just at it.
A| It isn't the first time, {ground staff} said.
? Was the flight held for a minister? | 1A 2D+ 3A+ 4D+ 5D+
? How late did the flight leave? | 1A=94 minutes
? Why was the flight late? | 1A=because a member of Tonga's cabinet was still at lunch ; 2A+=technical ; 3A+=a very important late lunch
? Was the minister at the gate on time? | 5A+
? who told the minister to wait | 6W+
? Has the prime minister reprimanded Fifita-Kaufana? | 8W+
? Did the two passengers miss their connections? | 1A
? Were the passengers compensated? | -
? Has the captain been suspended? | -

= Land reform bill passes in Colombo suburb? No: it was a rehearsal
V| The Western Provincial Council in Sri Lanka appeared to pass a land bill on Friday, and local radio said so; what members were doing, it emerged, was testing a new voting machine.
N| "We needed something to press buttons on, and the bill was lying there," {council chairman Sunil Pathiranage} said.
M| {The radio station Ran FM} read a correction at noon.
N| The bill, {the council's secretary} confirmed, will be debated on the 24th.
V| In the rehearsal it was carried by 61 votes to 3.
N| {Farmers' leader Chandrani Hewage}, whose members had begun to celebrate, said that she would hold the 61 to it.
N| They hadn't been voting on anything, {opposition whip Roshan de Alwis} said, and he personally had pressed all of the buttons.
A| Two of the three who pressed No did so because the Yes button was stuck, {technicians} said.
N| The supplier of the machine was paid 14 million rupees, {the secretary} said.
? Has the land bill been passed? | 1D 2D+ 4P+ 7D+
? Did the radio station correct its report? | 3A
? When will the bill be debated? | 4A+=on the 24th
? how many pressed no in the rehearsal | 5A=3
? Did de Alwis support the bill in the test? | 7D+
? Did the voting machine work properly? | 8D
? How much did the machine cost? | 9A+=14 million rupees
? Have the farmers been given land? | -
? Was the machine bought from China? | -
? Was the radio's first report right? | 1D 3D

= Pennsylvania mayor resigned by text, court says that will do
V| A text message is a valid resignation, a Pennsylvania court ruled Monday in the case of former Mayor Kip Stranahan of Coal Run Borough, who wrote "im done" to the council president at 1:12 a.m. on March 3.
N| "The borough code requires a writing and this is writing, of a kind," {Judge Mildred Yoakum-Petrie} found.
N| {Stranahan}, 61, said he'd meant a crossword.
V| The judge didn't believe him.
V| The council had accepted the resignation by a 4-3 vote the same evening and appointed its president, Jo Ellen Baczkowski, mayor until January.
N| Stranahan's lawyer, {Tad Gilhooly}, plans to appeal.
V| The borough has spent $26,000 on the case.
N| {Baczkowski} said she sometimes texts that herself.
V| Under the ruling, an ordinance that Stranahan vetoed on March 5 is law, since he was no longer mayor.
? Did Stranahan resign as mayor? | 1A 2A 3D+ 4A 9A
? Is a text message a valid resignation? | 1A 2A
? has Stranahan appealed | 6P+
? Who became mayor? | 5A=Jo Ellen Baczkowski
? Was the council unanimous in accepting the resignation? | 5D
? Is the veto of March 5 valid? | 9D
? How much has the case cost the borough? | 7A=$26,000
? Did Baczkowski resign by text too? | -
? What was the text message about, according to Stranahan? | 3A+
? Has Stranahan been ordered to pay costs? | -

= Croatian island votes to leave county, county says it can't
V| Residents of the Croatian island of Veli Škoj voted on Sunday to leave Zadar county for that of Šibenik, 412 to 97, in a referendum that the county calls a survey.
N| "It's a referendum when we hold it and a survey when we lose," {mayor Ljubo Dundov} said.
N| Borders between counties can be altered only by parliament, {county prefect Neda Perinović-Bašić} said.
N| A request will go to parliament this week, {Dundov} announced.
N| {The ministry of administration} wouldn't say if it would support one, as none had arrived.
V| The island is 9 kilometres from Šibenik by boat and 61 from Zadar.
V| Turnout was 83 per cent.
N| {Ferry company Jadranska Veza} isn't planning to change its timetable, whatever happens.
A| Some of those who voted no did so because of the hospital in Zadar, {islanders} said.
? Did Veli Škoj vote to change counties? | 1A
? Has the island left Zadar county? | 3D 4P+
? How did the island vote? | 1A
? Will the ministry back the change? | 5W+
? Was the vote binding? | 1D 3D
? has parliament received the request | 4P+ 5D+
? How far is the island from Šibenik? | 6A=9 kilometres
? Will ferry times change? | 8D+
? Why did some vote against? | 9A=because of the hospital in Zadar
? Did other islands hold referendums? | -

= Royal Mail sorters at Mount Gallan vote on weekend shifts; result disputed by both sides
N| Postal workers at the sorting office in Mount Gallan, Glasgow, have rejected compulsory Sunday shifts by 306 to 289, {the Communication Workers' branch secretary, Denise McAllister-Roy}, announced on Thursday.
N| {Royal Mail} said that it had been told of a majority in favour.
N| By whom? An "internal channel", {its spokesperson} said.
A| The first count had gone the other way, by nine votes, {two scrutineers} said.
N| There was one count, {McAllister-Roy} said, and she was in the room for it.
N| {Independent Ballot Services}, which ran the poll, said that the figures were as follows: 289 in favour, 306 against, and no recount.
N| {The company} said on Friday that it accepted the figures and would introduce the shifts anyway.
N| Then there'd be a strike ballot, {McAllister-Roy} warned.
V| Sunday deliveries in the area have been made by agency staff since Easter.
? Did the workers accept Sunday shifts? | 1D+ 2A+ 4A 6D
? Were the ballots counted twice? | 4A 5D+ 6D
? Will Royal Mail bring in Sunday shifts? | 7A+
? Is there a strike at Mount Gallan? | 8P+
? who told Royal Mail of a majority in favour | 3A+
? How many voted against the shifts? | 1A+=306 ; 6A=306
? Does Royal Mail dispute the figures? | 2A+ 7D+
? Are agency staff on strike? | -
? Was McAllister-Roy at the count? | 5A+

= Thailand's labour minister steps aside as anti-graft agency widens quota inquiry
V| Thailand's labour minister, Suphachai Wongprasert, took leave of absence on Monday while the national anti-corruption agency investigates whether officials in his ministry sold quotas for migrant workers to fishing companies in Ranong and Samut Sakhon.
N| "I have asked the prime minister to relieve me temporarily so that nobody can say I stand in the way," {Suphachai} told a news conference, at which he took no questions.
N| The agency's deputy secretary-general, {Pornthip Limcharoen}, said investigators had searched eleven addresses since Friday, among them a house registered to the minister's former driver, but stressed that the minister himself was being treated as a witness.
M| {The Bangkok Business Review}, citing bank documents, reported last week that 38 million baht had passed through the driver's account in the twelve months to June.
N| {The driver, Kittisak Boonlert}, denied through a lawyer that any of the money had been meant for his former employer, and said that it came from the sale of land in Chumphon.
N| The land office in Chumphon was unable on Monday to say whether such a sale had been recorded, {an official there} said, because the relevant ledgers were being moved.
A| Four officials have already been transferred to inactive posts, according to {two people in the ministry}.
N| {A ministry statement} issued in the evening said that personnel matters were confidential.
N| {Opposition lawmaker Arisa Tantivejakul} said temporary leave was not enough and that she would table a motion for a general debate when parliament reconvened on 1 July.
V| Some 2.3 million workers from Myanmar, Cambodia and Laos are registered in Thailand under the quota system, which was last reformed in 2017.
? Has the labour minister resigned? | 1D 2D+ 9D
? Is Suphachai a suspect? | 3D
? Did the driver pass money on to the minister? | 5D+
? Where did the 38 million baht come from? | 5A+=the sale of land in Chumphon ; 6W
? Were officials moved to inactive posts? | 7A 8W+
? how many addresses were searched | 3A+=eleven addresses
? Has a general debate taken place? | 9P+
? Did fishing companies admit buying quotas? | -
? Was the quota system reformed this year? | 10D

= Cabinet in Kuwait resigns for third time in fourteen months
V| Kuwait's government submitted its resignation to the emir on Tuesday, less than a week after parliament voted to question the prime minister over a plan to sell part of the state's telecommunications company.
N| The emir has accepted it and asked ministers to carry on as caretakers, {the state news agency} said.
N| {Speaker Marzouq Al-Hadban} said that the questioning, which had been set for 12 March, would be postponed until there was somebody to question.
N| The sale of the 24 per cent stake is suspended and not abandoned, {finance minister Dr Anwar Al-Roumi} told reporters on his way out of the cabinet building.
A| The emir is inclined to reappoint the outgoing prime minister, in the view of {diplomats and lawmakers}.
N| {Lawmaker Jenan Buresli}, who had collected the signatures for the questioning, said that she would collect them again if he was.
V| Under the constitution a new cabinet must be formed before the assembly's next regular session, which is due on 18 March.
V| Previous governments resigned in January of last year and in September.
N| {The telecommunications company} said in a note to the stock exchange that it had not been informed of any change to the timetable of the sale.
? Has Kuwait's government resigned? | 1A 2A+
? Was the prime minister questioned by parliament? | 1P 3D
? Has the stake in the telecoms company been sold? | 4D+ 9W+
? Has the sale been abandoned? | 4D+
? will the prime minister be reappointed | 5A
? How big is the stake that was to be sold? | 4A+=24 per cent
? Did the emir dissolve parliament? | -
? When did the previous governments resign? | 8A=in January of last year and in September
? Has a new cabinet been formed? | 2D+ 7P

= Turin's transport union and city sign deal; third union will fight on
V| Public transport in Turin is expected to run normally from Saturday after two of the three unions representing drivers signed an agreement with the municipal operator in the early hours of Friday, ending a dispute over split shifts that had led to six one-day strikes since February.
N| Split shifts will be limited to two a week from September and abolished for drivers over 58, {the operator, Tramvie Piemontesi,} announced.
N| The third union, Base Autonoma, which organises about 700 of the 4,100 drivers, did not sign and maintains its call for a strike on 19 June, {its provincial secretary, Davide Occhiena,} said.
N| "It's an agreement that divides us by date of birth," {he=Davide Occhiena} told La Voce Torinese.
N| {Renata Giaccone of the largest union} rejected that criticism, pointing out that an age limit of 60 had been in Base Autonoma's own platform.
N| {The city's councillor for mobility, Ettore Balbo-Rinaudi,} put the cost at 5.2 million euros a year and said that fares would not rise before 2027.
A| Consultations among members are to be concluded next week, and in two of the seven depots a majority against is possible, according to {union officials}.
N| {The strike guarantee commission} has yet to say whether the notice for 19 June is valid.
V| The six strikes cost the operator 1.9 million euros in lost fares.
? Is the Turin transport dispute over? | 1A 3D+
? Have all three unions signed? | 1D 3D+
? Will there be a strike on 19 June? | 3A+ 8W
? Will fares go up next year because of the deal? | 6D+
? Have the members approved the agreement? | 7P
? Are split shifts abolished for all drivers? | 2D+
? how many drivers does Base Autonoma represent | 3A=about 700
? Did Base Autonoma itself propose an age limit? | 5A
? Did drivers get a pay rise? | -
? how much will the agreement cost? | 6A+=5.2 million euros a year

= Immigration judge halts removal of Honduran nurse; agency says she may still be deported
V| An immigration judge in Baltimore on Thursday stayed for ninety days the removal of Mirna Lobo-Cáceres, a Honduran nurse whose arrest outside a school in Frederick, Md., in January set off protests in three states.
N| Judge {Alistair Penhurst-Gray} wrote that the government had failed to produce the 2009 order on which her deportation was to be based.
N| The order exists and will be produced, {a spokesperson for Immigration and Customs Enforcement} said.
N| {Her attorney, Joanna Fein-Aldana}, said she had asked for it eleven times and been sent, on the last occasion, the file of a man with a similar name.
N| {The agency} disputed that, saying it had no record of eleven requests.
V| Lobo-Cáceres, 41, has worked since 2014 at a dialysis clinic in Hagerstown and has two children who are U.S. citizens.
N| She was released from a detention center in Pennsylvania at about 7 p.m., {her husband, Darío}, told reporters.
N| As of Friday morning the detention center's online locator still listed her as being held there, and {the center} did not return calls.
N| {Rep. Colleen Abernathy-Shaw}, whose district includes Frederick, said she would introduce a private bill to grant the nurse permanent residence.
V| Such bills have become law only four times in the past decade.
? Has Lobo-Cáceres been deported? | 1D 3P+
? Does the 2009 removal order exist? | 2W 3A+
? Was she released from detention? | 7A+ 8D
? Did her lawyer request the order repeatedly? | 4A+ 5D+
? How long does the stay last? | 1A=ninety days
? Has the private bill been passed? | 9P
? Is she a U.S. citizen? | -
? was she arrested inside the school? | 1D
? Did the judge grant her permanent residence? | 9P
? What does the detention center say about her release? | 8W

= Honduran nurse's deportation order was another woman's, agency concedes
V| The United States government dropped its case against Mirna Lobo-Cáceres on Tuesday, acknowledging that the order for her removal that it had relied on since January had been issued against a different person.
N| "The respondent is not the subject of the 2009 order," {a two-page filing by the Department of Homeland Security} says.
N| The other woman, Mirna Lobo-Cálix, left the country voluntarily in 2011, according to {the filing}.
N| {Her attorney, Joanna Fein-Aldana}, said her client had spent 47 days in detention for "two letters of the alphabet", and that a claim for damages was being prepared.
N| {A spokesperson for Immigration and Customs Enforcement} said the agency had acted in good faith on the information available to it, and declined to say whether anyone would be disciplined.
N| Her application for asylum, filed in 2016, remains pending, {Fein-Aldana} said.
N| {Rep. Colleen Abernathy-Shaw} said she'd withdraw her private bill if the agency apologised in person.
V| By Wednesday evening it had not.
A| The mistake had been pointed out internally in February, {a former employee of the agency} said.
? Has Lobo-Cáceres been deported? | 1D
? Does the 2009 removal order concern Lobo-Cáceres? | 1D 2D+ 3D+
? Has the nurse sued the government? | 4P+
? Has she been granted asylum? | 6D+
? Did the agency apologise to her? | 7P 8D
? Were any officers punished for the error? | 5W+
? How long was she held? | 4A+=47 days
? did the agency know of the mistake before Tuesday? | 9A
? Was the private bill withdrawn? | 7P
? Was Lobo-Cálix deported? | 3D+
? Did Lobo-Cálix apply for asylum? | -

= Kenyan county assembly impeaches governor; senate has last word
V| The assembly of Kenya's Nyangori county voted 34 to 9 on Wednesday evening to impeach Governor Salome Achieng' Rabala over the purchase of 14 ambulances, eleven of which have never left the showroom.
N| {Rabala} was not in the chamber, having sent word through her counsel that proceedings started while a court order was in force were void.
N| There was no order in force, {Speaker Elijah Mosoti} ruled before the vote; a judge in Kisumu had suspended the debate on Monday and lifted the suspension on Tuesday.
V| The court's registry confirmed the sequence, though it gave the hour of the second order as 5.10 p.m. on Wednesday, twenty minutes after the debate began.
N| {County assembly member Tobias Onyiego}, who brought the motion, said that 212 million shillings had been paid for vehicles worth half as much.
N| The price included equipment, training and ten years' maintenance, {the county's health executive, Dr Pamela Sang}, told the assembly.
A| Members had been given 500,000 shillings each to vote in favour, {two of the nine who did not} alleged.
N| {Onyiego} said that it was an insult to every one of the 34.
V| The matter now goes to the national senate, which has ten days in which to remove the governor or clear her.
? Has Governor Rabala been removed from office? | 9P
? Did the county assembly impeach the governor? | 1A
? Was a court order in force when the debate began? | 2A+ 3D+ 4A
? Were assembly members bribed to vote for impeachment? | 7A 8D+
? Were the ambulances overpriced? | 5A 6D+
? How many ambulances are in use? | -
? Did Rabala attend the sitting? | 2D
? How long does the senate have? | 9A=ten days
? has the anti-corruption agency charged the governor | -

= Senate clears Nyangori governor on two of three counts, and she keeps her job
V| Kenya's senate declined on Friday night to remove Salome Achieng' Rabala as governor of Nyangori, finding one of the three charges against her proved but not grave enough.
V| Senators held by 39 votes to 7 that she had broken the procurement act in buying ambulances without a tender.
V| On the charges of gross misconduct and abuse of office the votes were 19 to 27 and 12 to 34.
N| "I go back on Monday, and the ambulances go out on Monday," {Rabala} said at the gates of parliament.
N| {Tobias Onyiego}, the county assembly member who began the process, said that he would begin another.
N| The law bars a second motion on the same grounds within a year, {the senate's clerk, Hellen Mutisya-Ouko}, pointed out.
A| Deals were struck along party lines on Thursday, according to {senatorial aides}.
N| {The majority leader, Abdi Hassan Guracha}, denied that there had been a whip.
N| {The ethics and anti-corruption commission}, which is conducting its own inquiry into the purchase, would not say when that would be complete.
? Has Governor Rabala been removed from office? | 1D 4D+
? Did the senate find any charge proved? | 1A 2A
? Did Rabala break procurement law? | 1A 2A
? Were senators told by their parties how to vote? | 7A 8D+
? Will there be another impeachment motion soon? | 5A+ 6D
? Is the anti-corruption commission investigating the purchase? | 9A+
? Have the ambulances been put into service? | 4P+
? Did the county assembly impeach the governor? | -
? Was Rabala found guilty of abuse of office? | 3D
? When will the anti-corruption inquiry be finished? | 9W+

= Finland to close two of seven eastern border crossings for good, minister says
N| Finland will permanently close the crossing points at Inari and Salla on its border with Russia at the end of the year, {interior minister Aarne Kivelä-Lahti} said on Thursday, more than three years after all seven were shut as a temporary measure.
N| A decision on the other five had been put off until the spring and would depend on "what comes through the forest", {he=Aarne Kivelä-Lahti} told reporters in Helsinki.
N| {The border guard} recorded 31 attempts at illegal entry between January and October, against 190 in the same period of last year.
N| {Russia's foreign ministry} described the announcement as unfriendly and said that there would be a response, without saying what.
N| {The regional council of Lapland} had asked for Salla to be reopened, not closed, and its chair, Inkeri Autio, said she had first heard of the decision on the radio.
N| She was informed in a letter dated 3 November, {the ministry} said.
N| The letter had reached her on the 14th, {Autio} told this newspaper, showing the envelope.
V| Before the closure some 120,000 people a year crossed at Salla, and 9,000 at Inari.
N| {The non-discrimination ombudsman, Dr Camilla Nordgren}, has asked the Chancellor of Justice to examine whether asylum can in practice still be sought at the border.
? Will Finland reopen the Salla crossing? | 1D+ 5P+
? Which crossings will be closed permanently? | 1A+
? Was Autio informed of the decision beforehand? | 5D+ 6A+ 7D+
? Has Finland decided what to do with the other five crossings? | 2D+
? Has the number of illegal entry attempts fallen? | 3A+
? how did Russia react to the announcement | 4A+
? Has the Chancellor of Justice found the closure unlawful? | 9P
? Did Russia close crossings on its side? | -
? Have asylum applications been abolished? | 9W

= School governors' chair was struck-off solicitor, Bradford parents learn
V| The chair of governors at a Bradford academy was struck off the roll of solicitors in 2011 for using clients' money to pay staff, a fact which parents learned last week from a poster tied to the railings.
N| {Naveed Ashraf-Coleman}, who has chaired the board of Lister Park Academy since 2019, confirmed it in a letter to families on Monday and said that he had declared it when he was appointed.
N| {The trust that runs the school, Aire Schools Partnership}, said that it held no record of a declaration.
N| In a second letter, on Wednesday, {Mr Ashraf-Coleman} wrote that he had made it orally, to a former chief executive.
N| {The former chief executive, Gillian Threlfall}, who now lives in Portugal, said that she had "absolutely no recollection of being told anything of the sort".
V| The form that governors must complete asks only about bankruptcy and about criminal convictions, and he has neither.
N| {The Department for Education} said that being struck off did not disqualify anybody from serving as a governor.
A| A majority of the board would like him to step down before the end of term, {two of its members} said.
N| He has no intention of doing so, {Mr Ashraf-Coleman} wrote.
N| {The headteacher, Olu Bamgbose}, declined to comment on the poster or on who had put it up.
? Was Ashraf-Coleman struck off as a solicitor? | 1A 2A+
? Did Ashraf-Coleman tell the trust that he had been struck off? | 2A+ 3W+ 4A+ 5W+
? Is a struck-off solicitor barred from being a governor? | 7D
? Will the chair of governors step down? | 8P 9D+
? who put up the poster | 10W
? Does he have a criminal conviction? | 6D
? Why was he struck off? | 1A=for using clients' money to pay staff
? Did Threlfall appoint the headteacher? | -
? Have parents taken their children out of the school? | -

= Moldova's breakaway enclave to vote on teachers' language; council of Europe "not asked"
N| The authorities in the Gagauz town of Ceadîr-Nou will hold a referendum on 14 May on whether teachers must pass an examination in Gagauz, {mayor Ilie Karanfil-Topal} announced on Wednesday.
N| Under Moldovan law a municipality has no power to hold one on such a subject, {the State Chancellery in Chișinău} said within hours.
N| The Council of Europe's experts had found no objection to the plan, according to {the mayor}.
N| No opinion has been given, because none was requested, {a spokesperson for the Council in Strasbourg} said.
N| {Karanfil-Topal} explained on Friday that he had been speaking of experts who once worked there.
V| There are 61 teachers in the town's four schools, and 22 of them give lessons in Gagauz.
N| {Teacher Varvara Uzun-Stoian} said she would take the examination gladly, if anybody could tell her who was going to mark it.
N| {The head of the education department, Piotr Cebotar}, did not reply to that question when it was put to him.
A| A fund in Ankara has promised money for textbooks, {local officials} said.
N| {The Turkish embassy} could not confirm this.
? Has the referendum been held? | 1P+
? Is the town allowed to hold the referendum? | 2D
? Did the Council of Europe approve the plan? | 3A+ 4D+ 5D+
? Who will mark the language examination? | 8W+
? Is a Turkish fund paying for textbooks? | 9P 10W
? How many teachers teach in Gagauz? | 6A=22
? Does Uzun-Stoian refuse to take the exam? | 7D+
? Has the government in Chișinău gone to court? | -
? Did the mayor correct himself about the experts? | 5A+

= Ireland's Revenue officers call off ban on overtime
V| Members of the union Fórsa at the Revenue Commissioners ended a five-week ban on overtime on Monday after the department of finance agreed to fill 240 vacancies by the end of March.
V| The agreement, reached at the Workplace Relations Commission on Friday, was endorsed over the weekend by 88 per cent of those who voted, on a turnout of 54 per cent.
V| Half of the posts will go to the customs service in Dublin Port and Rosslare, where lorries had been waiting up to nine hours.
V| Waiting times on Monday were down to two.
N| {Union official Gráinne Mulqueen} said that the outcome vindicated members.
N| {The department} said that it had always meant to fill the vacancies and that the agreement "gives expression to that".
V| The ban began on 22 September, when management withdrew an allowance for weekend work.
V| The allowance has not been restored; its future was referred to the Labour Court.
N| {The Irish Road Haulage Federation} put its members' losses at €14 million.
? Has the overtime ban at Revenue ended? | 1A
? How many vacancies will be filled? | 1A=240
? Did members endorse the agreement? | 2A
? Was the weekend allowance restored? | 8D
? have the 240 vacancies already been filled? | 1P
? How much did hauliers lose? | 9A+=€14 million
? Why did the ban begin? | 7A=when management withdrew an allowance for weekend work
? Has the Labour Court ruled on the allowance? | 8P
? Did lorries still wait nine hours on Monday? | 4D
? Did customs officers go on strike? | -
? Is the dispute at Revenue over? | 1A 2A
? Did the union get what it wanted? | 5A+ 8D

= Regional president in Tuscany denies promise to steelworkers, unions produce minute
N| Tuscany's regional president, Lapo Bencivenni-Rossi, told a delegation of steelworkers from Piombino in April that the region would pay their wages for six months if the mill's new owner did not, {the minutes of that meeting} say.
N| "I promised to examine, and I have examined," {Bencivenni} said on Monday in Florence.
N| The minutes were drawn up by the region's own staff and sent to all present, who had a week to object, and nobody did, {union secretary Ilaria Macchioni} said.
N| {The president's office} confirmed that they were authentic but described the passage as a summary by an official who was no longer with the region.
N| {The official, Neri Tanzini}, who moved to the ministry of industry in June, would not comment on his notes.
V| Wages for September and October have not been paid to 1,340 workers.
N| {The owner, a subsidiary of the Ukrainian group Dniprostal}, said that a bank transfer was under way.
A| The transfer was refused for lack of cover, {a person at the bank} said.
N| {The bank} does not comment on its customers.
V| A procession to the prefecture in Livorno is planned for Friday.
? Did Bencivenni promise to pay the workers' wages? | 1A 2D+ 3A+ 4D+ 5W
? Have the September wages been paid? | 6D 7P+ 8D
? Are the minutes authentic? | 3A+ 4A+
? why hasn't the bank transfer arrived | 8A=for lack of cover ; 9W+
? How many workers are unpaid? | 6A=1,340 workers
? Did anyone object to the minutes? | 3D+
? Was Tanzini fired? | 5D
? Has the mill been closed? | -
? Have workers marched in Livorno? | 10P
? Did the ministry of industry offer to pay? | -

= Wages arrive in Piombino, from region after all
V| Steelworkers in Piombino received their September wages on Wednesday, paid out of a regional fund that Tuscany's president had said two weeks earlier could not be used for the purpose.
N| It's an advance to the owner and not a payment to the workers, {Lapo Bencivenni-Rossi} told the regional council, which approved the decree by 22 votes to 14.
N| {Union secretary Ilaria Macchioni} said that she did not mind what it was called.
N| October's wages will be paid by the owner before Christmas, {Dniprostal's representative in Italy, Bohdan Yaremko}, promised.
N| Asked why September's had not come, {he=Bohdan Yaremko} cited an error in a bank code.
N| {The bank} issued a statement denying that any code had been wrong.
V| The money, 2.6 million euros, must be repaid within a year.
N| {Opposition leader Tosca Pieraccini} announced that she would refer the decree to the court of auditors.
A| Buyers from India visited the mill on Monday, according to {workers at the gate}.
N| {Yaremko} said that he could neither confirm nor deny visits.
? Have the September wages been paid? | 1A
? Did the region pay the wages? | 1A 2D+
? Have the October wages been paid? | 4P+
? why hasn't the bank transfer arrived | 5A+=an error in a bank code ; 6D+
? Did Indian buyers visit the mill? | 9A 10W+
? Has the mill been sold? | -
? How much did the region pay? | 7A=2.6 million euros
? Has the decree been struck down? | 8P
? Did the council approve the decree unanimously? | 2D
? Did Bencivenni promise in April to pay the workers' wages? | -

= Croatia's ombudswoman leaves early for Strasbourg post
N| Croatia's ombudswoman, Lucija Barišić-Horvatin, will leave office on 31 January, two years before her term ends, to become deputy commissioner for human rights at the Council of Europe, {parliament's speaker} told party leaders on Tuesday.
N| "I've been asked whether I was pushed, and the answer is that nobody noticed me enough to push," {she=Lucija Barišić-Horvatin} said in a farewell interview with the weekly Dubrava.
N| {Speaker Gordan Miletić} thanked her for her work and said that a successor would be sought by open competition.
A| The governing party has settled on the constitutional lawyer Damir Vuković-Lasta, according to {three of its deputies}.
N| {Vuković-Lasta} said that he would neither apply nor be applied, a remark that he later asked the newspaper not to print.
V| In her last report, presented in May, she criticised the government for failing to publish figures on people turned back at the border.
N| {Interior minister Petar Grubišić} said again on Tuesday that the figures were published "in the form required".
V| The form required consists of one number a year, for all borders together, and it was last published for 2023.
V| Under the law, one of her three deputies will act until a successor is elected, which takes a simple majority.
? Is Barišić-Horvatin leaving before the end of her term? | 1A
? Was the ombudswoman forced out? | 2D+
? Has a successor been chosen? | 3P+ 4A
? Will Vuković-Lasta be the next ombudsman? | 4A 5D+
? does the government publish pushback figures | 6D 7A+ 8A
? When does she leave office? | 1A=on 31 January
? Did she resign in protest against the government? | -
? Who acts in her place until then? | 9A=one of her three deputies
? Does electing a successor require a two-thirds majority? | 9D

= Bristol mayor abolished in 2024 sends invoice in 2026, council says
V| A firm that once advised Bristol's directly elected mayor, an office abolished two years ago, has sent the city council a bill for £184,000, and neither the council nor the former mayor's aides say that they ordered the work.
N| {Meridian Foresight} says it was engaged in March 2024 to write a "legacy narrative" and that the final version was delivered in May 2025.
N| {The council's monitoring officer, Davinder Kaur-Pritchett}, said no purchase order could be found.
N| {Jolyon Ffrench, who was the mayor's head of communications}, said that he had asked for a quotation and never accepted it.
V| An e-mail produced by the firm, sent from his address on 27 March, reads: "Great, crack on."
N| That referred to a quiz, {Mr Ffrench} said.
N| {Council leader Wilhelmina Asante-Doyle} told members that the bill would not be paid unless a court said so.
N| {Meridian's managing director} confirmed that court papers had been prepared.
A| The narrative, which runs to 31 pages, is "mostly photographs of cranes", according to {somebody who has read it}.
? Did the council order the work? | 1D 2A+ 3D+
? Did Ffrench commission the legacy narrative? | 4D+ 5A 6D+
? Will the council pay the bill? | 7D+
? Has Meridian sued? | 8P+
? how much is the invoice for | 1A=£184,000
? When was the final version delivered? | 2A+=May 2025
? Is the office of mayor being restored? | -
? what is in the document | 9A
? Did the former mayor pay the bill himself? | -

= Exams regulator in Ghana withdraws 41,000 results, restores 39,700
V| The West African regional examinations office in Accra on Monday restored the results of 39,700 candidates which it had withheld a fortnight earlier on suspicion of collusion in the mathematics paper.
V| The remaining 1,300, all of them from six schools in the Ashanti and Bono regions, have had their mathematics results cancelled and may sit the paper again in February without a fee.
N| Software that compares wrong answers had been set to the wrong threshold, {the office's director, Dr Kofi Ampem-Darko}, told reporters.
N| {He=Dr Kofi Ampem-Darko} apologised "to every candidate and to every mother", and said that the programmer had been a consultant.
N| {The consultant, Lawrencia Bediako}, said that she had warned of the setting in an e-mail of 3 September.
N| {Ampem-Darko} acknowledged the e-mail but said it was addressed to someone on leave.
N| {The ministry of education} would await a full report before commenting.
V| University admissions, which should have closed on Friday, are open until the end of the month.
N| {The heads of two of the six schools} deny that there was any collusion and are preparing an appeal.
? Were the withheld results restored? | 1A 2D
? Did pupils at the six schools cheat? | 2A 9D+
? Did Bediako warn the office about the threshold? | 5A+ 6A+
? Why were the results wrongly withheld? | 3A+
? has the director apologised | 4A+
? Have the schools appealed? | 9P+
? what does the ministry say? | 7W+
? How many candidates had their maths result cancelled? | 2A=1,300
? Was Ampem-Darko dismissed? | -
? Must candidates pay to resit? | 2D

= Denmark's Greenland minister apologises for "colony" slip, refuses second apology
V| Denmark's minister for relations with Greenland, Pelle Skovmand, apologised on Monday for having spoken of "our colony" at a trade fair in Aalborg.
N| "It was one word and it was the wrong one by seventy years," {he=Pelle Skovmand} wrote.
N| {Greenlandic member of parliament Nivi Lynge-Kleist} accepted the apology but said another was owed, for a remark that he is alleged to have made afterwards about seal meat.
N| No such remark was made, {Skovmand's office} said, and therefore no apology would be.
A| It was made in the lift, {two exhibitors} said, and one of them repeated it to this newspaper.
N| {Skovmand} was asked about the lift on Tuesday and said that he had taken the stairs.
N| {The fair's management} doesn't give out recordings from its lifts.
N| {Prime minister Henriette Dahlerup} regards the matter as settled by Monday's apology, she said.
V| The premier of Greenland has cancelled a visit to Copenhagen planned for Thursday, and his office gave bad weather as the reason.
? Did Skovmand apologise for calling Greenland a colony? | 1A 2A+
? Did Skovmand make a remark about seal meat? | 3A 4D+ 5A 6D+
? Will Skovmand apologise a second time? | 4D+
? Did Lynge-Kleist accept the apology? | 3A+
? has the prime minister sacked Skovmand | 8D+
? Why was the premier's visit cancelled? | 9A=bad weather
? Is the lift recording available? | 7D+
? Did Greenland recall its representative? | -
? what did Skovmand say about seal meat? | 4D+

= California city attorney: yes, we spied on reporters; no, it wasn't spying
N| Employees of the City of Palo Cedro, Calif., followed two reporters from the county courthouse to a diner in August and noted what they ate, {City Attorney Lorenzo Whitacre} acknowledged on Tuesday.
N| "I'd call it situational awareness," {he=Lorenzo Whitacre} told the City Council.
N| {Mayor Hoa Lindgren-Tran} said nobody had told her about it until a public records request turned up an expense claim for two patty melts.
N| She was copied on the memo, {Police Chief Dell Ostrander} said.
V| The memo, released with names blacked out, has five recipients.
N| One of the blacked-out names is eleven letters long, {the First Amendment Coalition of the Valley} calculated, and "Lindgren-Tran" is thirteen with its hyphen.
N| {Whitacre} declined to remove the black.
N| A reporter followed that day, {Marisela Duque of the Valley Current}, said the paper was weighing a lawsuit.
N| The practice stopped in September, {the chief} said.
A| It was still going on in October, {a city employee} said.
? Did the city have reporters followed? | 1A+ 2A+
? Did the mayor know about the surveillance? | 3D+ 4A+ 7W+
? Has the newspaper sued the city? | 8P+
? Has the surveillance ended? | 9A+ 10D
? how many people got the memo | 5A=five recipients
? What did the employees eat? | 3A+
? Was the police chief fired? | -
? Who ordered the surveillance? | -
? How did the surveillance come to light? | 3A+

= Latvian parties sign coalition pact without agreeing on prime minister
V| Four Latvian parties signed a coalition agreement on Friday that runs to 64 pages, covers everything from peat to pensions and leaves the name of the prime minister to be filled in.
N| It would be filled in by Tuesday, {Andrejs Kalniņš-Bērzs of New Dawn} said, adding that there were two candidates, of whom he was one.
N| There was only one candidate, according to {Progressive Riga's chair, Santa Vilciņa}, and it was not he.
N| {President Ingūna Zariņa-Leite} reminded them that under the constitution the choice was hers.
A| She is leaning towards neither, {people at the castle} said.
N| Her spokesman, {Rihards Osis}, did not wish to comment on leanings.
V| The parties have 54 of the 100 seats.
N| {The Farmers' list}, the smallest of the four, said that it would leave on Wednesday if there was no name by then.
V| The last government took office ten weeks after the election; this week was the ninth.
? Have the four parties signed a coalition agreement? | 1A
? Has a prime minister been chosen? | 1D 2P+ 4W+
? How many candidates for prime minister are there? | 2A+=two ; 3A+=only one
? Does the president favour one of the candidates? | 5D 6W+
? Have the Farmers left the coalition? | 8P+
? How many seats does the coalition hold? | 7A=54
? does the agreement deal with pensions? | 1A
? Did Vilciņa become prime minister? | -
? Has parliament voted on the new government? | -

= Rent freeze in Catalan town annulled; mayor to freeze again
V| A court in Barcelona on Thursday annulled the freeze on rents that the seaside town of Vilaseny introduced in 2024, on the ground that a municipality may not legislate on contracts between private persons.
N| {Mayor Neus Capdevila-Roig} said that the town would appeal, and in the meantime adopt the same measure "in different trousers".
N| {The landlords' chamber}, which had sued, welcomed the judgment and urged its members not to raise rents overnight.
N| {Tenants' leader Bilal Amrani} said that several had received letters by Friday noon, with increases of up to 40 per cent.
N| The chamber knew of two letters and deplored both, {its president, Eudald Surroca}, said.
V| This newspaper has seen nine, from five owners.
V| The freeze applied to 3,150 flats.
N| Rents paid since 2024 can't be revised backwards, {the court} made clear.
N| {The regional government} will study the judgment, its housing secretary said, and declined to say whether it would support the town's appeal.
? Is the Vilaseny rent freeze still valid? | 1D
? Have landlords raised rents since the ruling? | 4A+ 5A+ 6A
? Has the town appealed? | 2P+
? Will the regional government back the appeal? | 9W+
? how many flats were under the freeze? | 7A=3,150 flats
? Can landlords claim back rent for past years? | 8D
? How many letters were sent to tenants? | 4A+=several ; 5A+=two ; 6A=nine
? Did the court fine the mayor? | -
? Were tenants evicted? | -
? who brought the lawsuit? | 3A+=The landlords' chamber

= Ethiopia's teachers to get housing plots, says ministry; region has none to give
N| Every primary teacher with ten years of service will receive a plot of 140 square metres by June, {Ethiopia's education ministry} announced on Saturday.
N| There was no land for that in Hararghe South, {the region's deputy administrator, Tsehay Getahun-Wako}, told the station Oda FM on Sunday.
N| She had been misunderstood, {her office} said on Monday: there was land, but it was under maize.
N| {The ministry's state secretary, Dr Yohannes Abrha-Tekle}, said that no maize would be harmed.
N| Letters of allotment have already been handed to 1,200 teachers in the capital, {he=Dr Yohannes Abrha-Tekle} added.
A| Those were letters of congratulation, {several recipients} said.
V| One, shown to a reporter, congratulates the teacher on her future allotment.
N| {The teachers' association} asked its members to be patient until the rains.
N| A strike wasn't ruled out after that, {its chairman, Fikru Desalegn-Moges}, said, though he didn't wish to be quoted as ruling one in.
? Have teachers received their plots? | 1P+ 5A+ 6D 7D
? Is there land for teachers in Hararghe South? | 2D+ 3A+
? Did teachers in the capital get allotment letters? | 5A+ 6D 7D
? Will the teachers strike? | 9W+
? how big will the plots be | 1A+=140 square metres
? By when are the plots to be given? | 1A+=by June
? Do teachers with five years' service qualify? | 1D
? Was Getahun-Wako dismissed? | -
? Was maize destroyed? | 4D+

= No confidence vote in Shropshire town clerk "void", then "valid", then moot
N| A vote of no confidence in the clerk of Wenlock Abbots Town Council, passed 6-5 on 9 October, was void because only five days' notice had been given, {the county's association of local councils} advised on the 14th.
N| Six had been given, {Cllr Hilary Tunnicliffe-Ward}, who proposed it, said.
V| The notice is dated 3 October, and Sundays do not count.
N| On the 21st {the association} wrote again: Sundays count after all.
N| "I had by then accepted a job in Ludlow," {the clerk, Jasper Venables}, told the Marches Messenger.
N| He leaves on 30 November, {the mayor, Cllr Audrey Blewitt}, confirmed.
A| He'd been offered £8,000 to go, {a councillor} said.
N| {Mr Venables} denied having been offered anything, "not even a seat".
N| {Cllr Blewitt} didn't respond to a question about payments.
V| It is the council's fourth clerk in six years.
? Was the no-confidence vote valid? | 1D 2A+ 4A
? Is the clerk leaving? | 5A+ 6A+
? Was Venables offered money to leave? | 7A 8D+ 9W+
? How many days' notice was given? | 1A=five ; 2A+=Six
? when does the clerk go | 6A+=on 30 November
? Where is Venables going to work? | 5A+=Ludlow
? Was the clerk dismissed by the council? | 5D+
? Has a new clerk been appointed? | -
? Did Blewitt vote against the clerk? | -

= Estonia drops plan for paper-only local elections
V| Estonia's government on Thursday abandoned a bill that would have ended internet voting in local elections, after two of its three parties said they would not vote for it.
V| Internet votes made up 51 per cent of all those cast at the last election.
V| The bill, introduced in March by justice minister Kalle Raidmets, cited a finding by auditors that 1,300 votes had been cast from a single care home in Narva with 80 residents.
N| The finding was an error of the auditors', {the National Audit Office} said in June; the figure was for the whole street.
N| {Raidmets} told reporters that he had withdrawn the bill because it had been overtaken by events.
N| {Reform deputy Eliise Tamberg} put it down to arithmetic.
V| Local elections take place on 18 October.
V| The electoral service will publish the source code of the voting program in August, as in previous years.
V| A petition in favour of the bill had been signed by 9,800 people.
? Will Estonia end internet voting in local elections? | 1D
? Were 1,300 votes cast from one care home? | 3A 4D+
? why was the bill withdrawn | 1A=two of its three parties said they would not vote for it ; 5A+=overtaken by events ; 6A=arithmetic
? What share of votes were cast online last time? | 2A=51 per cent
? Has the source code been published? | 8P
? Did the justice minister resign? | -
? When are the local elections? | 7A=on 18 October
? Did hackers attack the voting system? | -
? How many people signed against the bill? | -

= Lebanon's interior ministry counts 1,021 municipal councils elected, 11 twice
V| Eleven Lebanese villages have two municipal councils each after elections this month in which rival lists declared themselves unopposed.
N| Only those registered by noon on the 2nd are lawful, {interior minister Ziad Khoury-Haddad} said on Wednesday.
N| In Deir el-Ain both lists were registered at 11.58, {its outgoing mayor, Nayla Abou Rizk}, said, in two different rooms.
N| {The qaimaqam, the district's chief official}, confirmed the time and would not be drawn on the rooms.
N| There's one clock in the building and it is broken, {lawyer Elias Moukheiber} pointed out.
A| The second list was registered after a telephone call from Beirut, {employees} said.
N| No calls were made, {the minister's office} insisted.
N| {The State Council}, Lebanon's highest administrative court, will rule within a month.
V| In the meantime both councils in Deir el-Ain have hired a policeman.
? Which councils are lawful? | 2A+
? Were both lists in Deir el-Ain registered in time? | 3A+ 4A
? Did someone in Beirut intervene for the second list? | 6A 7D+
? Has the State Council ruled? | 8P
? How many villages have two councils? | 1A=Eleven
? did abou rizk win the election | -
? Was the minister dismissed? | -
? Have the two councils merged? | 9D
? Is the clock in the registration building working? | 5D
? Were the two lists registered in different rooms? | 3A+ 4W

= Isle of Wight ferry subsidy: "agreed in principle" means no, Treasury letter shows
N| A subsidy for ferry crossings to the Isle of Wight, which ministers told islanders in March had been agreed in principle, was refused by the Treasury in February, according to {a letter published by a Commons committee on Friday}.
N| "There is no prospect of agreement, in principle or otherwise," {Exchequer secretary Theodora Blount} wrote on 19 February to the maritime minister, Kit Pargeter.
N| {Mr Pargeter} told BBC Solent that he had not seen the letter when he spoke in Ryde on 4 March.
N| It was acknowledged by his private office on the 20th, {the committee's chair, Dame Ursula Fenwick-Bose}, said.
N| A different private secretary was in that week, {a departmental spokesman, Hal Grieves}, explained.
N| {Islanders' campaigner Mavis Jolliffe} said that she'd been made a fool of on a quayside.
N| {The prime minister's spokeswoman} declined to say whether Mr Pargeter had broken the ministerial code.
A| He may be asked to apologise to the House, {whips} suggested.
V| A return crossing with a car costs up to £420 in August.
? Was the ferry subsidy agreed? | 1D+ 2D+
? Did Pargeter know of the refusal when he spoke in Ryde? | 3D+ 4A 5D+
? Did the minister break the ministerial code? | 7W+
? Has Pargeter apologised to the House? | 8P
? How much does a return crossing cost? | 9A=up to £420
? who wrote the letter of 19 February | 2A+=Exchequer secretary Theodora Blount
? Has Blount resigned? | -
? Did the committee call for Pargeter's dismissal? | -
? Did his office receive the letter? | 4A

= School strike in Reykjavík suburb ends with pupils' own deal
V| Pupils at the secondary school of Garðavogur, outside Reykjavík, went back to lessons on Wednesday after a week's strike of their own against mould in the east wing.
V| They'd negotiated with the municipality themselves, in three sittings, and signed a sheet under which the wing is closed and nine classes move to the former bank.
N| "They drove a harder bargain than the teachers do," {the head of schools, Ásgerður Blöndal-Thors}, said.
N| {The teachers' association} described the remark as unfortunate.
N| No promise was made to strike off the pupils' absences, {Blöndal} said.
N| It was, according to {the pupils' spokeswoman, Katla Birnudóttir, who is fifteen}, in the second sitting, at about four.
V| The sheet doesn't mention absences.
N| That's because it was verbal, {Katla=Katla Birnudóttir} said.
A| A teacher who took the minutes remembers it, {pupils} said.
N| {The teacher} would rather not say what she remembers.
? Is the pupils' strike over? | 1A
? Did the municipality promise to cancel the absences? | 5D+ 6A+ 7D 8A+ 9A 10W
? Where will the classes be taught? | 2A=the former bank
? Why did the pupils strike? | 1A=against mould in the east wing
? Did the teachers join the strike? | -
? Is the east wing still in use? | 2D
? how many classes are moving? | 2A=nine classes
? What did the teacher who took minutes say about absences? | 9A 10W
? Have the absences been struck off? | -

= German customs union threatens work-to-rule over sidearm order
N| Germany's customs officers will check every tenth lorry at the Polish border in full from Monday, instead of one in two hundred, unless the finance ministry withdraws an order requiring them to leave their pistols in a safe between shifts, {the union ZollGemeinschaft} warned on Thursday.
N| {State secretary Burkhard Rademaker} said that the order, issued on 1 October after two weapons went missing in Frankfurt an der Oder, would stand.
N| Three had gone missing, {the union's chairwoman, Ines Kretzschmar}, told reporters.
N| {The ministry} would not comment on the number of weapons, which it said was part of a pending investigation.
N| {Kretzschmar} denied that full checks would amount to a strike, from which officials are barred by law, and called them "the purest obedience".
N| {The hauliers' federation of Brandenburg} expects queues of up to twenty kilometres and has asked for talks with both sides.
A| Talks had been going on since Tuesday in a hotel near Erkner, {two participants} said.
N| {Rademaker's spokesman} said that he was not aware of any hotel.
V| About 11,000 lorries cross the border between the two countries in Brandenburg on a working day.
? Will the sidearm order be withdrawn? | 1P+ 2D+
? How many pistols disappeared? | 2A+=two ; 3A+=Three ; 4W+
? Are the union and the ministry negotiating? | 6P 7A 8W+
? Have the full checks begun? | 1P+
? Are customs officers on strike? | 5D+
? how many lorries cross the border every day? | 9A=About 11,000
? Have officers been arrested over the missing weapons? | -
? why was the order issued | 2A+=after two weapons went missing in Frankfurt an der Oder

= Customs checks at Polish border back to normal as ministry gives way
V| Lorries crossed from Poland into Brandenburg without unusual delay on Wednesday, two days after a work-to-rule by German customs officers caused a queue of 31 kilometres at Świecko.
N| Officers may again take their service pistols home, {the finance ministry} said, provided that their homes have been inspected.
N| "We have won a locksmith," {union chairwoman Ines Kretzschmar} told reporters.
N| {State secretary Burkhard Rademaker} rejected the suggestion that the ministry had backed down and said the order of 1 October had been "completed".
N| The number of missing weapons is three, {Rademaker} added, of which two were found on Sunday in a locker.
N| {The police in Frankfurt an der Oder}, who are looking for the third, declined to comment.
N| {The Polish ministry of infrastructure} put the losses of Polish carriers at 18 million zlotys and reserved the right to claim them.
A| Inspections of homes have not started and nobody knows who is to carry them out, {officers} said.
V| The union's 6,200 members at the eastern border had been offered time off for overtime in August.
? Will the sidearm order be withdrawn? | 2A+ 3A+ 4D+
? How many pistols disappeared? | 5A+=three
? Have the full checks begun? | 1A
? Have all the missing weapons been found? | 5D+ 6W
? has Poland claimed damages | 7P+
? Have the home inspections begun? | 8D
? How long was the queue? | 1A=31 kilometres
? Did Rademaker resign? | -
? Did the ministry give in to the union? | 2A+ 3A+ 4D+

= Fiji's attorney general recuses himself from brother's appointment, after signing it
V| Fiji's attorney general, Ratu Viliame Cakau, announced on Friday that he was recusing himself from the appointment of a new solicitor general, a post for which his younger brother was proposed last week.
V| A letter dated 3 June, in which the name of Isikeli Cakau is put forward, bears the attorney general's signature.
N| That was an administrative signature, {Ratu Viliame} said, and conveyed no opinion.
N| {Law Society president Shalini Prasad-Naidu} described the distinction as new to her.
N| {Isikeli Cakau} told FBN radio that he hadn't known about the letter, would be honoured to serve and was not going to discuss family.
N| {The Judicial Services Commission}, which makes the appointment, has asked for further names, its secretary confirmed.
A| {Two members of the commission} said that they had been telephoned by a minister.
N| {Prime minister Semi Waqa-Tuilagi} said it wasn't him.
V| The present solicitor general retires on 30 September.
? Did the attorney general propose his brother as solicitor general? | 2A 3D+
? Has Isikeli Cakau been appointed? | 1P 6P+
? Did a minister call members of the commission? | 7A 8D+
? Did Isikeli know about the letter? | 5D+
? has the attorney general stepped down | -
? when does the present solicitor general retire | 9A=on 30 September
? Will the attorney general take part in the appointment? | 1D
? Did the Law Society sue? | -
? Who made the telephone calls? | 7A=a minister ; 8D+

= Dublin Port protest: minister "met nobody", photograph shows four
N| No minister has met the group that has been blocking the entrance to a hotel in Clontarf earmarked for asylum applicants, {the Department of Integration} said on Wednesday.
V| A photograph taken in the car park of a garden centre on Sunday shows the minister of state, Lorcan Heffernan-Daly, in conversation with four of the organisers.
N| It was a chance encounter beside the compost, {Mr Heffernan-Daly} said.
N| {Organiser Natasha Brogan} said it had been arranged by text message on the Friday and lasted forty minutes.
N| {The minister=Lorcan Heffernan-Daly} agreed on Thursday that there had been texts.
N| {The Taoiseach's spokesman} said that there was no change in policy and that the hotel would open as planned.
A| It may open for families only, {two officials} said.
N| {Ms Brogan} told the Northside Echo that this was what they had been promised.
N| {The minister=Lorcan Heffernan-Daly} denied that anything had been promised to anyone at any garden centre.
N| {The hotel's owner} did not return calls.
V| The building has 88 rooms and has stood empty since 2022.
? Did a minister meet the protest organisers? | 1D+ 2A 3A+ 4A+ 5A+
? Was the meeting arranged in advance? | 3D+ 4A+ 5A+
? Will the hotel take only families? | 7A 8A+ 9D+
? Will the hotel open? | 6A+ 7A
? Were the protesters promised anything? | 8A+ 9D+
? How long did the encounter last? | 4A+=forty minutes
? Have asylum applicants moved in? | 6P+ 11D
? Was the hotel set on fire? | -
? has heffernan-daly been sacked? | -
? What does the hotel's owner say? | 10W+

= Catalonia's police chief to stay, or go, or be consulted
N| The director general of the Catalan police, Oriol Bassegoda, keeps the confidence of the government, {interior councillor Remei Casals-Pagès} said at nine on Monday.
N| By noon {her department} had corrected the verb: he "has" it, it wrote, and there was no reason to speak of keeping.
M| {Diari del Segre} reported at four, citing a source in the presidency, that he would be dismissed at Tuesday's cabinet meeting.
N| "I'm at my desk and I have ordered new blinds," {Bassegoda} told the paper.
V| On Tuesday the cabinet discussed olive oil and pensions.
N| {Government spokeswoman Gemma Torrents} said afterwards that the police hadn't come up.
A| It had come up for an hour, {two councillors} said.
V| The pressure on Bassegoda stems from the escape in July of a defendant who left court in a judge's robe.
N| {An internal report}, which he commissioned, blames a door.
N| {Opposition leader Aleix Farré-Puntí} hopes that the door will be made director, he said.
? Has Bassegoda been dismissed? | 1D+ 2D+ 3P 4D+
? Did the cabinet talk about the police chief on Tuesday? | 5D 6D+ 7A
? Why is Bassegoda under pressure? | 8A=the escape in July of a defendant who left court in a judge's robe
? Who does the report blame? | 9A+
? What did the cabinet discuss on Tuesday? | 5A 7A
? did the escaped defendant get caught | -
? Has Casals-Pagès resigned? | -
? Did Bassegoda offer his resignation? | 4D+
? How did the defendant escape? | 8A

= State of Pará appoints first indigenous education secretary
V| Tuíra Kayapó-Mendes, a linguist who runs a teacher training college in Redenção, was sworn in on Wednesday as secretary of education of the Brazilian state of Pará, the first indigenous person to hold the post.
V| She takes charge of 1,012 schools, 560,000 pupils and a budget of 8.3 billion reais.
V| Her predecessor, Everaldo Monteiro-Sá, resigned in December to run for mayor of Belém.
N| {She=Tuíra Kayapó-Mendes} told the ceremony that she would reopen, by August, the 41 village schools closed since 2022.
N| {The state treasury} has set aside 60 million for the purpose, its secretary said.
N| {Teachers' union leader Socorro Gama} welcomed the appointment and reminded her of 14 per cent in back pay.
V| Governor Hélder Tapajós picked her from a list of three.
V| One of the others, Professor Iracema Lobato, becomes her deputy.
N| {Monteiro} wished her luck and said the roofs leaked.
? Who is Pará's new education secretary? | 1A=Tuíra Kayapó-Mendes
? Have the closed village schools been reopened? | 4P+
? Was Monteiro fired? | 3D
? How many village schools have closed? | 4A+=41
? Is she the first indigenous person in the job? | 1A
? Has the union called a strike? | -
? How many pupils are in the state's schools? | 2A=560,000 pupils
? Was Lobato passed over for any post? | 8D
? did the teachers get their back pay | 6D+
? Did Monteiro win the mayoral election in Belém? | -
? Will the closed village schools be reopened? | 4A+ 5A+
? Was anybody else considered for the post? | 7A 8A

= Wyoming superintendent's book list: "guidance", says memo; "order", says subject line
N| Librarians at public schools in Wyoming don't have to remove any book, {State Superintendent Merle Tidwell-Knox} said Monday, three days after an email from her office with the subject line "ORDER: titles for removal" reached 48 district offices.
N| The body of the email says "guidance", {her communications director, Brock Sandoval}, pointed out.
V| It also says "by Friday, without exception".
N| {Superintendent Fern Two Elk} of the Wind River Basin district said hers had removed nothing and would wait for something with a statute in it.
N| Two districts have taken books off the shelf, {the state librarians' association} said, but it wouldn't name them.
A| One of them is Platte Bluff, {teachers there} said.
N| {Platte Bluff's superintendent} said books had been moved for dusting.
V| There are 112 titles on the list, among them an atlas.
N| {Tidwell-Knox} said she couldn't speak to the atlas.
N| {The ACLU of Wyoming} said it was prepared to go to court.
? Did the state order schools to remove books? | 1D+ 2D+ 3A
? Have schools in Wyoming removed books? | 4D+ 5A 6A 7D+
? Why is the atlas on the list? | 9W+
? how many books are on the list | 8A=112 titles
? Has the ACLU sued? | 10P
? Which districts removed books? | 5W 6A=Platte Bluff ; 7D+
? Has Tidwell-Knox withdrawn the list? | -
? Did Wind River Basin comply with the email? | 4D+
? Did the governor approve the list? | -

= Swiss village's last councillor resigns; canton steps in
V| The village of Rovagno in the Grisons has no council since Monday, when the last of its five members, Ladina Caflisch-Tönz, resigned.
V| The other four had stood down between March and September, two of them on health grounds, one after moving to Chur and one without giving a reason.
V| Under cantonal law a commune of fewer than 200 inhabitants may oblige a citizen to serve for two years; Rovagno has 143 inhabitants, of whom 96 are eligible.
N| "I signed eleven cheques alone, and it's not legal, and I told everyone so," {she=Ladina Caflisch-Tönz} said.
V| The canton has appointed a commissioner, the retired notary Gion Battesta Derungs, until an assembly on 12 December.
N| {Derungs} said that he would first look for the seal.
N| A merger with neighbouring Tschamutt was one possibility, {cantonal official Barla Solèr} said.
N| {Tschamutt's mayor}, who has heard of this from the press, had no comment to make yet.
V| Rovagno has no debts and 2.1 million francs in the bank.
? Does Rovagno have a council? | 1D
? Will Rovagno merge with Tschamutt? | 7P 8W+
? Who is running the village now? | 5A=the retired notary Gion Battesta Derungs
? Can citizens be compelled to serve on the council? | 3A
? Is the village in debt? | 9D
? why did Caflisch-Tönz resign | 4A+
? Did all four others resign for health reasons? | 2D
? how many people live in Rovagno | 3A=143 inhabitants
? Did Caflisch-Tönz steal money? | -
? Has the commune forced anybody to serve? | -
? Have all five councillors of Rovagno resigned? | 1A 2A

= Nicosia talks: both sides say yes to crossing, and mean two crossings
N| A new crossing on the line that divides Cyprus will be opened at Mia Kourti before the summer, {Greek Cypriot negotiator Menelaos Christou-Vrahimis} said on Friday after three hours of talks in the buffer zone.
N| {His Turkish Cypriot counterpart, Ferdane Özbilgin}, said that a crossing had indeed been agreed, but at Haspolat-Kiracıköy.
V| The two places are fourteen kilometres apart.
N| {The United Nations}, which chaired the talks, issued a statement speaking of "a crossing point".
N| "I was in the room, and I could not tell you," {a UN official, political officer Freya Lindholm-Otieno,} remarked.
N| {Christou} returned to the subject on Saturday and said there was perhaps one agreed and one under discussion.
N| Nothing is under discussion, since everything has been agreed, {Özbilgin} said.
A| Each side has begun clearing mines at its own site, {residents} reported.
N| {The UN's mine action service} confirmed work at one of them, and wouldn't specify.
V| There are at present nine crossings.
? Has a new crossing been agreed? | 1A+ 2A+ 4A 5W 7A+
? Where will the new crossing be? | 1A+=at Mia Kourti ; 2A+=at Haspolat-Kiracıköy ; 5W
? Will a crossing open at Mia Kourti? | 1A+ 2D+ 6A+
? Has mine clearing started? | 8A 9A
? Is mine clearing under way at Mia Kourti? | 8A 9W
? how many crossings are there now? | 10A=nine crossings
? Has the new crossing opened? | 1P+
? Did the leaders of the two communities meet? | -
? how long did the talks last | 1A=three hours

= Head of Kenya's exam council tells MPs leak was "attempted", 12 schools saw paper
N| An attempt was made to leak the chemistry paper and was foiled, {the chief executive of Kenya's examinations council, Dr Beatrice Kosgei-Adongo}, told a committee of the National Assembly on Tuesday.
N| Twelve schools in Kisii and Nyamira had seen it the evening before, {committee chairman Jared Omwoyo} replied, and he read out the names.
N| {Dr Kosgei} said that what the twelve had seen was a forgery, "though a good one".
V| Of the seven questions on it five were in the paper, in the same order.
N| A printer's clerk and two teachers had been arrested, {the director of criminal investigations} confirmed.
N| The examination won't be repeated, {Dr Kosgei} said.
N| {Education cabinet secretary Musa Lelei-Kariuki} said later that all options remained open.
A| Pupils had paid 2,000 shillings a copy, {parents} said.
N| {One of the two teachers}, released on bail, denied having sold anything and said that he'd found it under a door.
? Was the chemistry paper leaked? | 1D+ 2A 3D+ 4A
? Will the chemistry exam be repeated? | 6D+ 7W+
? Was the paper seen by the twelve schools genuine? | 3D+ 4A
? Has anyone been arrested? | 5A+
? how much did pupils pay for a copy? | 8A=2,000 shillings
? Did the teacher sell the paper? | 9D+
? Have the twelve schools been closed? | -
? How many questions were the same? | 4A=five
? Did Kosgei offer to resign? | -

= Chemistry exam to be sat again in twelve Kenyan schools
V| Candidates at twelve schools in western Kenya will sit the chemistry examination again on 4 December, education cabinet secretary Musa Lelei-Kariuki ordered on Friday, overruling the head of the examinations council.
N| {Dr Beatrice Kosgei-Adongo}, who had insisted that there was no leak, said that she would organise the resit "as an instruction".
N| Asked whether that meant that she had changed her mind, {she=Beatrice Kosgei-Adongo} said that she had changed the timetable.
N| {The principals of five of the schools} went to the high court in Kisii the same afternoon to stop it.
N| The court will hear them on Monday, {their lawyer, Naftali Onsongo}, said.
N| {Committee chairman Jared Omwoyo} wants the chief executive to go.
N| She is going nowhere, {the council's board} said.
V| Four people have been charged, among them a clerk at the printing press in Thika, who pleaded guilty on Thursday to taking home a carbon sheet.
A| The sheet passed through the hands of at least two head teachers, according to {investigators}.
? Will the chemistry exam be repeated? | 1A 2A+ 4P+
? Was the chemistry paper leaked? | 2D+ 8A 9A
? Has anyone been charged over the leak? | 8A
? Has the high court stopped the resit? | 4P 5P+
? Has Kosgei been dismissed? | 6P 7D+
? has Kosgei admitted that the paper leaked | 3W+
? Is the exam being repeated nationwide? | 1D
? When is the new exam? | 1A=on 4 December
? Did the clerk sell the sheet? | -
? Did the clerk confess? | 8A

= Prague 7's bench: councillor's tweet, apology, correction of apology
M| A municipal councillor in Prague called pensioners who objected to a bench "grave-dodgers", {the newspaper Letenské Listy} reported on Tuesday with a picture of the post.
N| {The councillor, Matěj Sklenář}, said the account was not his.
N| On Wednesday {he=Matěj Sklenář} apologised for it.
N| On Thursday {he=Matěj Sklenář} said that he'd apologised for its existence, not for having written it.
N| {The platform} told the newspaper that it did not reveal who its users were.
A| The account shares a telephone number with his campaign, {two former campaign workers} said.
N| {His party, Město Nově}, has asked him for an explanation by Sunday.
N| {Mayor Jitka Poláčková-Rys} said that the bench would be built and that pensioners could sit on it.
V| It's to cost 86,000 crowns.
? Did Sklenář write the post about pensioners? | 1A 2D+ 4D+ 6A
? Did Sklenář apologise? | 3A+ 4A+
? Who owns the account? | 2D+ 5W
? Has Sklenář been expelled from his party? | 7P+
? Has the bench been built? | 8P+ 9P
? how much will the bench cost | 9A=86,000 crowns
? Did the pensioners sue? | -
? Did the mayor criticise Sklenář? | -

= Solomon Islands teachers paid for ghost schools, audit finds nineteen
N| The government of the Solomon Islands has been paying 74 teachers at nineteen schools that do not exist, according to {a report which the auditor general laid before parliament on Monday}.
V| The payments, made since 2018, add up to 31 million Solomon dollars.
V| Eleven of the schools are said to be in Malaita, five in Makira and three on an islet that is under water at high tide.
N| {Education minister Clement Fono-Sale} said that payments had been stopped on Friday.
N| The names of the teachers were passed to the police, {the permanent secretary, Dr Mary-Louise Tozaka}, told the public accounts committee.
N| {A police spokesman} said on Tuesday that they had not arrived.
N| They went by sea, {Dr Tozaka} said.
A| Some of the teachers are real and teach elsewhere, drawing two salaries, {officials} said.
V| The auditor general, Philip Lauta, will retire in March.
? Does the state pay teachers at schools that don't exist? | 1A 2A
? Have the payments been stopped? | 4A+
? Have the police got the names of the teachers? | 5A+ 6D+ 7P+
? How much was paid to ghost teachers? | 2A=31 million Solomon dollars
? Has anybody been arrested? | -
? are all the teachers invented? | 8D
? How many ghost schools were found? | 1A=nineteen
? Did the education minister take money? | -
? How many of the schools are supposed to be in Malaita? | 3A=Eleven

= Vilnius nurses: minister signs pledge on camera, cabinet rejects it on paper
V| Lithuania's health minister, Ramūnas Kazlauskis-Bernotas, signed a pledge on Thursday, in front of three television cameras, to raise nurses' pay by 15 per cent from July; on Monday the cabinet decided that it would be 7.
N| "A minister's signature is worth what a cabinet says it is," {finance minister Jolita Vaitkevičė} said.
N| {Nurses' leader Danguolė Petrauskienė} announced a warning strike for 9 June.
N| Kazlauskis had voted for the 7 per cent himself, {a cabinet official, chancellor Mindaugas Rekašius}, told the national radio.
N| He hadn't voted, {the minister=Ramūnas Kazlauskis-Bernotas} said, because no vote was taken.
A| He offered to resign after the meeting, according to {two ministers}.
N| {The prime minister} declined to comment on private conversations.
N| {Kazlauskis}, asked directly, said that it was not a day for big words.
V| Lithuania has 22,400 nurses, and about 1,800 posts are vacant.
? Will nurses' pay rise by 15 per cent? | 1D
? Has the health minister offered to resign? | 6A 7W+ 8W+
? Did the health minister vote for a rise of 7 per cent? | 4A+ 5D+
? Did the minister sign a pledge of 15 per cent? | 1A
? are nurses on strike in Lithuania | 3P+
? How many nursing posts are vacant? | 9A=about 1,800
? Has the finance minister resigned? | -
? When would the rise take effect? | 1A=from July
? Have hospitals closed wards? | -

= Netherlands to send asylum minister to Kampala; Uganda says it has invited nobody
N| The Dutch minister for asylum, Geertje Bolhuis-Tromp, will travel to Kampala next week to conclude an agreement on the return of rejected applicants from the Horn of Africa, {her ministry} announced on Monday.
N| "We are always happy to receive guests, but a guest normally waits to be invited," {Uganda's state minister for foreign affairs, Okello Rubangakene,} told reporters in the Ugandan capital on Tuesday.
N| An invitation had been extended orally in New York in September, according to {the Dutch ministry}, which declined to say by whom.
V| The plan, first floated under the previous government, provides for a transit centre near Entebbe in which up to 2,000 people at a time could be held before being taken to their countries of origin.
A| Land for it has already been surveyed, {two Ugandan officials} said.
N| {Rubangakene} denied any knowledge of a survey and suggested that somebody might be building a hotel.
N| {The Dutch Council of State} advised against the plan in June, finding that there were insufficient guarantees for the detained.
N| {Opposition spokesman Rachid Elmhassani} has asked for a debate before the minister's departure.
N| It will be held on Thursday, {the speaker of the house} decided.
N| {The UN refugee agency's representative in Kampala, Marit Solhaug,} said that she had been shown no text and would comment when she had.
? Has Bolhuis-Tromp gone to Kampala? | 1P+
? Did Uganda invite the Dutch minister? | 2D+ 3A+
? Have the Netherlands and Uganda concluded a returns agreement? | 1P+
? Has land been surveyed for the transit centre? | 5A 6W+
? What does the UN refugee agency say about the plan? | 10W
? how many people could be held at the centre? | 4A=up to 2,000 people
? Did the Council of State approve the plan? | 7D
? Has the debate been held? | 8P 9P
? Has anyone been deported to Uganda yet? | -
? where did the oral invitation take place? | 3A+=in New York
? Who invited the Dutch minister? | 2D+ 3W+

= Illinois village trustees vote to keep board seats they don't hold
V| Four trustees of the village of Marlow Grove, Ill., voted Monday to extend their own terms by eight months, three days after those terms had run out.
N| They acted on the advice of {village attorney Preston Kilbride}, who said the change would align local elections with the county's.
N| It was void, {the Cook County clerk's office} said in a letter Tuesday, since expired officers can't extend anything.
N| {Mayor Gwendolyn Tate-Fonseca}, who didn't vote, said she had asked the attorney the same question and been told that it was "a gray area".
N| {Kilbride} denied using the phrase.
V| An audio recording of the meeting, posted by a resident, has him using it twice.
N| The four will keep coming to meetings, {trustee Anton Bielski} said, "unless they change the locks".
N| Locks would be changed, {the mayor} said.
N| {The state's attorney} is reviewing the matter, her spokesperson said, and would not say whether charges were possible.
V| The last election to the board, in 2021, drew 7 percent of registered voters.
? Did the trustees extend their terms? | 1A 3D
? Was the extension legal? | 2A+ 3D 4W+
? Did Kilbride call it a gray area? | 4A+ 5D+ 6A
? Have the locks been changed? | 7P+ 8P+
? Have the trustees been charged? | 9W
? What was the turnout at the last board election? | 10A
? Did the mayor vote for the extension? | 4D
? Has Kilbride been dismissed as village attorney? | -
? how long were the terms to be extended? | 1A=eight months

= UAE-born mayor in Yorkshire "always a citizen", Home Office says after blunder
V| The Home Office apologised on Thursday to the mayor of a Yorkshire town for having told her that she was in the country unlawfully.
N| {Hessa Whitwell-Mansoor}, who has been the mayor of Thornley Bridge since May and was born in Sharjah to a Bradford father, received the letter on 3 February.
N| "I put on the chain before I opened it, because I thought that it was about the garden party," {she=Hessa Whitwell-Mansoor} said.
N| An automated system had matched her with a person of the same date of birth, {a Home Office spokesperson} explained.
N| The system was taken out of use in December, according to {immigration minister Rupert Sandall-Boateng}, who told the Commons so on 21 January.
N| It had been taken out of use "for new cases", {the department} clarified.
N| {Her MP, Jasvinder Cowgill}, said that he knew of eleven others who had had such letters and that six of them had lost their jobs.
N| {The department} declined to say how many letters were sent, on grounds of cost.
V| An answer to a freedom of information request last year gave the cost of counting them as £31.
? Is Mayor Whitwell-Mansoor in Britain unlawfully? | 1D 4D+
? Did the Home Office apologise? | 1A
? Is the automated system still in use? | 5D+ 6A+
? How many people got such letters? | 7A=eleven others ; 8W+
? Was the mayor deported? | -
? why did she get the letter | 4A+=An automated system had matched her with a person of the same date of birth
? Has the immigration minister corrected his statement to the Commons? | -
? Did anyone lose a job because of the letters? | 7A
? When did the letter arrive? | 2A+=3 February

= Quito cabinet: security chief's brother's firm got no contract, then a small one
N| No company belonging to a relative of his had ever had business with the ministry, {Ecuador's security minister, Fausto Pazmiño-Cueva}, assured the National Assembly on 4 March.
V| The public procurement portal lists three contracts with Blindajes del Austro, of which his brother Marco is the majority shareholder, for a total of 640,000 dollars.
N| {The minister} said on Monday that two were with the police, which is not the ministry, and that the third was small.
N| The third is for 410,000, {assemblywoman Yadira Morocho} pointed out.
N| "I did not know of it, and if I'd known I would have forgotten," {Marco Pazmiño} told a radio station in Cuenca.
N| {The comptroller's office} has begun an examination, it said, of which the outcome cannot be predicted.
A| Bids from two cheaper firms were lost in the post, {a procurement officer} said.
N| {The ministry} rejected that out of hand, adding that bids were electronic.
V| They became electronic in June; the contract dates from April.
N| {President Paulina Zurita-León's spokesman} said that she had full trust in the minister "as of this morning".
? Did the minister's brother's firm get contracts from the ministry? | 1D+ 2A 3A+ 4A
? Were cheaper bids lost? | 7A 8D+
? Has the minister been dismissed? | 10D+
? Were bids submitted electronically at the time of the contract? | 8A+ 9D
? how much are the three contracts worth together? | 2A=640,000 dollars
? Has the comptroller found wrongdoing? | 6W
? Did the minister know about his brother's contract? | 1D+
? Did Marco Pazmiño sell his shares? | -
? Has the minister apologised to the assembly? | -

= Security minister of Ecuador out after second look at portal
V| Fausto Pazmiño-Cueva was dismissed as Ecuador's security minister on Thursday night, nine days after it became known that a company controlled by his brother had been awarded contracts by his department.
N| It wasn't three contracts but seven, {the comptroller, Rosa Iturralde-Vaca}, reported on Wednesday, four of which were entered under a misspelt name.
N| "I leave with my head high and my telephone off," {he=Fausto Pazmiño-Cueva} wrote to colleagues.
N| He had resigned, {his lawyer} said, before he could be dismissed.
N| {The presidency} published the decree of dismissal, which bears the time 20.14, and said that no letter of resignation had been received.
A| He'd been offered an embassy if he went quietly, according to {friends of his}.
N| {The foreign ministry} laughed it off.
V| The brother's whereabouts are unknown.
N| {Prosecutors} would not confirm a report that he crossed into Peru on Tuesday.
V| General (retired) Wellington Cajamarca takes over on Monday.
? Has the minister been dismissed? | 1A 4D+ 5A+
? Did Pazmiño resign of his own accord? | 1D 4A+ 5D+
? Was he offered an embassy? | 6A 7D+
? How many contracts did the brother's firm get? | 2A=seven
? Where is the minister's brother? | 8W 9W
? has the brother been arrested? | -
? who is the new security minister | 10A=General (retired) Wellington Cajamarca
? Did the brother flee to Peru? | 8W 9W
? Has Cajamarca taken office? | 10P

= Welsh-medium school plan for Wrexham suburb approved
V| Wrexham council's executive board on Tuesday approved a new Welsh-medium primary school for 210 pupils at Llan-y-Ffordd, to open in September 2028.
V| The building will cost £11.4 million, of which the Welsh Government pays 65 per cent.
V| Of 388 responses to a consultation held in the spring, 241 were in favour.
V| The nearest Welsh-medium school, at Rhos Uchaf, has been full since 2021 and turned away 37 applicants last year.
V| One of the two sites considered, a former dairy, was ruled out on account of flooding.
N| {Cllr Gwenno Iorwerth-Price}, the member for education, said the school had been promised by four administrations and built by none.
N| {Cllr Malcolm Heskin}, who voted against, preferred extending Rhos Uchaf.
V| The vote was 8-2.
V| Planning permission has still to be granted.
? Did the executive board approve the school? | 1A
? Was the decision unanimous? | 7D 8D
? when is the school to open | 1A=in September 2028
? How much will the Welsh Government contribute? | 2A=65 per cent
? Will the school be built on the dairy site? | 5D
? Has planning permission been given? | 9D
? Were most responses against the school? | 3D
? Will the school at Rhos Uchaf close? | -
? Why was the dairy site rejected? | 5A=on account of flooding
? Is the school open? | 1P
? Did anyone vote against the school? | 7A 8A

= Czech regional governor and the Christmas hamper: 300 of them, he "ate none"
N| Three hundred Christmas hampers worth 2,400 crowns each were paid for by the Vysočina region and delivered to party members of its governor, {auditors from the ministry of finance} found.
N| They were for volunteers, {Governor Radek Dvořáček-Malina} said on Tuesday.
N| "I was never a volunteer for anything, I was on the list because I pay my dues," {one recipient, pensioner Marta Čapková}, told the Jihlavské Noviny.
N| {The governor} said that there might have been overlap.
N| {The fire brigade, the Red Cross and the hospice}, which the region named as recipients, said that they had received eleven hampers between them.
A| A list headed "Ours" was used for the addresses, {staff in the governor's office} said.
N| The list exists, {office director Hana Bílková-Kos} confirmed, but "ours" meant residents of the region.
N| {The police} are looking into the matter and gave no further details.
N| Mr Dvořáček has repaid nothing, {a spokesman} said, because nothing has been shown to be owed.
N| He himself ate none, {he=Radek Dvořáček-Malina} added when he was asked.
? Did the hampers go to party members? | 1A 2D+ 3A 4A+ 6A
? Were the hampers meant for volunteers? | 2A+ 3D
? Does a list headed "Ours" exist? | 6A 7A+
? has the governor repaid the money? | 9D+
? Have the police charged the governor? | 8W
? How many hampers did the fire brigade, Red Cross and hospice get? | 5A+=eleven
? Did Dvořáček receive a hamper? | 10D+
? What were the hampers worth? | 1A=2,400 crowns each
? Did the governor lose the election? | -

= Ontario mayor's trade mission to Ljubljana had no trade, councillor says
N| A four-day mission to Slovenia led by the mayor of Brant Harbour, Ont., in April cost $41,700 and produced "zero contracts and one cheese", {Coun. Percival Mbeki-Stone} told a budget meeting on Monday.
N| {Mayor Darlene Kucharski} said two letters of intent had been signed.
N| With whom, {she=Darlene Kucharski} wouldn't say, for reasons of confidentiality.
N| {The Slovenian economic chamber} knew of one letter, which concerns the exchange of choirs.
N| {Economic development director Todd Vansickle} said that there were discussions with a maker of electric bicycles.
A| The company had never heard of Brant Harbour, {an employee in its sales department} said.
N| It was considering a site in Ontario but had ruled nothing in or out, {its chief executive, Primož Zajec-Kolar}, wrote in an email.
V| The delegation of seven included the mayor's husband, whose fare she paid.
N| {Coun. Mbeki-Stone} asked for receipts; council voted 6-3 to receive them in private.
? Were any letters of intent signed? | 2A+ 4A
? Who signed letters of intent with Brant Harbour? | 3W+
? Will the bicycle maker come to Brant Harbour? | 7W+
? Was the company in talks with Brant Harbour? | 5A+ 6D 7W+
? how much did the trip cost | 1A=$41,700
? Did the city pay for the mayor's husband? | 8D
? Will the receipts be published? | 9D
? Did the mission produce contracts? | 1D 2A+
? Has the mayor repaid the cost of the trip? | -

= Danish school inspectors: no "banned words" list; schools have two
N| The Danish agency for schools has never drawn up a list of words that teachers should avoid, {its director, Torkil Abildgaard,} told the education committee of the Folketing on Wednesday.
V| Schools in Vejle and Holbæk have each received one from it, dated August and bearing its logo.
N| The one in Vejle was an internal working paper that "walked", {Abildgaard} said when it was shown to him.
N| The one in Holbæk {he=Torkil Abildgaard} didn't recognise, saying that the logo was the wrong blue.
N| {Education minister Sabine Kjærulff} said that there was no list, would be no list and had been no list, "apart from the lists".
N| {Head teacher Aksel Rønnow-Berg} of Holbæk said that he'd put his in the staff room, where somebody had corrected the spelling.
A| The agency sent it to 41 schools in all, {a former employee} said.
N| {The agency} wouldn't confirm the number.
V| Among the words is "normal".
? Did the agency draw up a list of words to avoid? | 1D+ 2A 3A+ 4D+ 5D+ 7A
? How many schools received a list? | 7A=41 schools ; 8W+
? Is the Holbæk list genuine? | 4D+
? Is the Vejle list genuine? | 3A+
? which word is on the list | 9A
? Have teachers been disciplined over banned words? | -
? Has the director resigned? | -
? Was the list withdrawn? | -
? Did the minister say that there would be a list in future? | 5D+

= Cuban official's brother granted U.S. asylum, says brother; denied, says file
N| {Rogelio Carballosa}, whose brother is Cuba's deputy minister for tourism, told a Miami radio audience on Saturday that an immigration judge had granted him asylum.
V| An order in his case, entered on the court's electronic system on 14 May, denies the application.
N| That one was replaced by another, {his attorney, Niurka Balmaseda}, said, which hadn't yet been scanned.
N| {The Executive Office for Immigration Review} doesn't comment on asylum cases, a spokesperson said.
N| "He's my brother and I wish him a good pair of shoes," {the deputy minister, Leonel Carballosa}, said in Havana.
A| The judge ruled from the bench and changed her mind after lunch, {two people who were in the courtroom} said.
N| {Rep. Iván Dorticós-Lee} said he'd ask for the recording.
V| Rogelio Carballosa, 52, crossed the border at Eagle Pass in 2022 and worked in a hotel in Hialeah.
V| His work permit expires in October.
? Was Rogelio Carballosa granted asylum? | 1A+ 2D 3A+ 4W+
? Did the judge change her decision? | 3A+ 6A
? What does Leonel Carballosa say about the case? | 5A
? Has Carballosa been deported to Cuba? | -
? when did he enter the United States | 8A=2022
? Has the recording been released? | 7P
? Did the deputy minister apply for asylum? | -
? Is his work permit still valid? | 9A

= Spain's Extremadura: farm minister's olives counted, recounted, discounted
N| Spain's regional farm minister in Extremadura, Fermín Carrasco-Valverde, claimed subsidies for 4,100 olive trees on a holding where satellite images show 2,600, {the guarantee fund's inspectors} reported in September.
N| The others were young, {the minister} said, and satellites couldn't see them.
N| Inspectors on foot counted 2,655, {a second report}, dated 11 November, states.
N| "They counted on a foggy day," {Carrasco} told El Adelanto de Mérida.
N| According to {the weather service}, the day was clear.
N| {The president of the region, Guadalupe Mirasierra}, awaits the outcome of the procedure before making any decision, she said.
N| Subsidies of 61,000 euros have been repaid "as a precaution", {the minister's adviser} let it be known.
N| Nothing has been received, {the guarantee fund} said on Friday.
N| A transfer takes time, {the adviser} said.
A| Neighbours had lent trees before, {farmers in the village} joked.
? Did Carrasco claim subsidies for trees that don't exist? | 1A 2D+ 3A 4D+
? How many olive trees are on the holding? | 1A=2,600 ; 3A=2,655
? Has the minister repaid the subsidies? | 7A+ 8D+ 9P+
? Was it foggy on the day of the count? | 4A+ 5D
? Will Mirasierra dismiss the minister? | 6W+
? How much money was paid back? | 7A+=61,000 euros
? has carrasco been charged with fraud | -
? Did neighbours plant trees on his land? | -

= Speaker of Belize house expels member for humming
V| The speaker of Belize's House of Representatives, Dame Eulalie Castillo-Young, ordered the member for Stann Creek North, Denzil Arana, to leave the chamber on Friday for humming during the prime minister's speech.
V| He left at 11.20, humming.
N| {Mr Arana} said outside that he had been breathing.
N| {Government members} heard the national anthem of Guatemala, the leader of the house said.
N| It was a hymn, according to {the member who sits beside him, Zelma Usher}.
N| {Dame Eulalie} has ruled that the tune is irrelevant.
V| The suspension is for three sittings.
N| {The opposition} will challenge it in court, its leader, Orlin Westby, announced.
V| The house rose after passing the customs bill without a division.
? Was Arana ordered out of the chamber? | 1A
? Did Arana hum during the speech? | 1A 2A 3D+ 4A+ 5A
? What tune did he hum? | 4A+=the national anthem of Guatemala ; 5A=a hymn
? How long is he suspended? | 7A=three sittings
? Has the opposition gone to court? | 8P+
? Did the customs bill pass? | 9A
? did the prime minister stop his speech | -
? Has Arana apologised? | -
? Did Usher leave with him? | -

= Estonian MEP denies holding Russian passport
M| {The newspaper Rigas Laiks-Vakars} reported on Monday that Estonia's member of the European Parliament for the Homeland List, Marek Saaremets, holds a Russian passport issued in Kazan in 2011.
N| He had one passport, {Saaremets} said, and it was Estonian.
N| {The Estonian police and border guard}, which keeps the register of citizens, said that it had no information on the citizenships of other countries.
N| {The newspaper's editor, Baiba Ozola-Krūze,} said that she'd seen the page with the photograph.
N| {The Russian embassy in Tallinn} did not answer an e-mail.
V| Saaremets was born in Kazan in 1979 and moved to Tartu at the age of four.
N| The photograph was his, {he=Marek Saaremets} conceded on Tuesday, but from a library card.
A| A cousin of his works in the Kazan passport office, {relatives} said.
N| {Party chairman Ülo Kangur-Mets} has asked him to come to Tallinn on Thursday and explain himself.
? Does Saaremets have a Russian passport? | 1A 2D+ 3W 4A
? Is the photograph of Saaremets? | 4A 7A+
? Has the Russian embassy confirmed the passport? | 5W+
? where was Saaremets born | 6A=in Kazan
? Has the party expelled Saaremets? | 9P+
? Has he renounced Estonian citizenship? | 2D+
? Did the cousin issue the passport? | -
? Will Saaremets resign his seat? | -
? When was the Russian passport issued? | 1A=in 2011

= MEP Saaremets admits he had Russian passport, says it lapsed
N| Marek Saaremets, a member of the European Parliament from Estonia, did hold a Russian passport, {he=Marek Saaremets} told his party's board on Thursday, but had allowed it to expire in 2016.
N| {Party chairman Ülo Kangur-Mets} said afterwards that the board had taken note of the explanation and asked for the document.
N| It's with his cousin, {Saaremets} told reporters, in a drawer in Kazan.
V| Russian passports for foreign travel issued in 2011 were valid for five or ten years, depending on the kind.
M| {Rigas Laiks-Vakars} published a picture on Friday of the page that gives the date of expiry; it is 2021.
N| {His office} said that he didn't remember the exact year.
N| {The parliament's press service} said that a second citizenship was no bar to membership.
A| {Several board members} want him to give up his seat, and one of them said so to his face.
N| "I'll decide after Easter," {Saaremets} said.
N| On the claim that he had travelled on it in 2018, {his office=Saaremets's office} declined to comment.
? Does Saaremets have a Russian passport? | 1D+ 5D
? Did Saaremets once hold a Russian passport? | 1A+ 3A+ 5A 6A+
? When did the passport expire? | 1A+=in 2016 ; 5A=2021 ; 6W+
? Will Saaremets resign his seat? | 8P 9W+
? did he use the russian passport in 2018 | 10W+
? Has the party seen the passport? | 2P+
? Is a second citizenship forbidden to members of the European Parliament? | 7D
? Where is the passport now? | 3A+=with his cousin
? Has the party expelled Saaremets? | -

= Japanese governor survives no-confidence vote over harassment report
V| The assembly of Japan's Tokisaka prefecture rejected a motion of no confidence in Governor Noboru Akechi by 24 votes to 19 on Tuesday, five days after a panel of lawyers found that he had harassed at least eleven members of his staff.
N| {The panel's report}, 211 pages long, describes stationery thrown at subordinates, telephone calls after midnight and an order to walk 20 metres behind the governor's car.
N| {Akechi}, 58, told the assembly that he accepted the findings "with humility", although he could not recall the telephone calls and had only once asked anybody to walk.
N| "If he accepts the findings, then he accepts that he must go," said {assembly member Chihiro Nagase}, who had tabled the motion.
N| He would see out his term, which ends in 2028, {the governor} said when reporters asked him about that afterwards.
A| Several members of the ruling group had wanted to support the motion but were told that they would lose their place on the party's list, {two of them} said.
N| {The group's secretary, Tadashi Kurokawa}, said that no pressure of any kind had been put on anyone.
N| {The prefectural police} confirmed that they had received a complaint of assault from a former secretary, and declined to say whether they would act on it.
V| One of the eleven, a section chief in his fifties, has been on sick leave since April.
? Was Governor Akechi removed by the assembly? | 1D
? Did the governor harass his staff? | 1A 2A 3A+
? Will Akechi step down? | 4P 5D+
? Were members pressured to vote against the motion? | 6A 7D+
? Are the police investigating Akechi? | 8W+
? Did the governor make phone calls after midnight? | 2A 3W+
? how many staff members were harassed? | 1A=at least eleven
? Has the section chief sued the governor? | -
? Did the governor apologise to the victims? | -

= Two weeks on, Tokisaka's governor calls election on himself
V| Noboru Akechi, the governor of Japan's Tokisaka prefecture, resigned on Friday in order to stand in the election that his resignation makes necessary.
N| "The assembly has judged me and now the people shall," {he=Noboru Akechi} said at a press conference that was interrupted twice by heckling.
N| Two weeks earlier {he=Noboru Akechi} had told assembly members, who had just voted down a motion of no confidence, that he would serve until 2028.
V| The election takes place on 23 November.
N| {Chihiro Nagase}, the assembly member who tabled the motion, declined to say whether she would run against him.
N| {The prefectural police} searched the governor's residence on Wednesday, a spokesman said, in connection with a complaint of assault.
A| It was the search that persuaded him to resign, {people close to the governor} said.
N| The two were unrelated, {his lawyer, Ippei Sonoda}, maintained.
M| A poll by {the Tokisaka Shimbun} gives him the support of 31 per cent of voters.
N| {The ruling group} will not endorse anybody, its secretary said.
? Has Akechi resigned? | 1A
? Did the police search lead to the resignation? | 7A 8D+
? Will Nagase run for governor? | 5W+
? Are the police investigating Akechi? | 6A+
? Was Governor Akechi removed by the assembly? | 3D
? Will Akechi run again? | 1A 2A+
? who is the ruling group backing | 10D+
? When will the election be held? | 4A=on 23 November
? Has Akechi been arrested? | -
? Did Akechi once say that he'd complete his term? | 3A+

= By-election: Reform gains Thanet Sands from Conservatives
V| Reform UK took the Kent seat of Thanet Sands in Thursday's by-election with 12,877 votes, 3,604 more than the Conservatives, who had held it since 1983.
V| Labour finished third with 5,950 and the Greens fourth with 4,122.
V| The swing was 14.2 per cent.
V| The contest was brought about by the death in July of the Conservative member, Sir Lionel Oakhurst.
V| The new member, Shelley Brightling, is a former ambulance dispatcher who joined her party only in March.
N| The Conservative candidate, {Rory Pemberton-Lisle}, said the voters had "posted a letter to the government and put it through our door".
V| Turnout was 44 per cent, against 63 at the general election.
V| The Liberal Democrats, with 3.9 per cent, lost their deposit, as did eight others.
V| A recount asked for by the Greens, who were 61 votes short of a rival in fifth place at one stage, was not granted.
N| Mrs Brightling will take her seat on Monday, {her party} said.
? Who won Thanet Sands? | 1A=Reform UK
? Did the Conservatives hold the seat? | 1D
? Why was there a by-election? | 4A
? How many votes did Labour get? | 2A=5,950
? was there a recount? | 9D
? Was turnout higher than at the general election? | 7D
? Did the Liberal Democrats come third? | 2D
? Has Brightling taken her seat? | 10P+
? Did Labour hold its deposit? | -
? How big was the majority? | 1A=3,604
? Did the Conservatives lose Thanet Sands? | 1A 6A+
? Did the Greens finish ahead of the Liberal Democrats? | 2A 8A

= Philippines: House panel finds grounds to impeach ombudsman, sends case nowhere
V| A committee of the Philippine House of Representatives found on Tuesday by 31 votes to 12 that there were grounds to impeach the ombudsman, Rosario Villanueva-Chan, and then adjourned without forwarding its report to the plenary, so that nothing can happen before the recess ends on 27 July.
N| "It's a finding, not yet a proceeding," {committee chair Arnel Dimaguiba} explained.
N| The grounds are that she archived a complaint against a senator in 2024 without reading it, {the report} says.
N| {Villanueva-Chan} said in a statement that she had read it twice and that it was two pages long.
N| It has 140 pages, {complainant Nestor Abarquez} told a radio programme.
A| Two pages were all that reached her desk, {lawyers in her office} said, and the rest lay in a basement in Quezon City.
N| {A spokesman for the ombudsman} would not discuss basements.
N| {Senator Grace Lualhati-Sy}, the subject of the complaint, has always denied the allegation that she owned a quarry through a nephew.
N| {President Ramon Echauz} said that the process should take its course; asked which course, he walked on.
? Has the ombudsman been impeached? | 1P 2D+
? Did Villanueva-Chan read the complaint? | 3D 4A+
? How long is the complaint? | 4A+=two pages ; 5A+=140 pages
? Did the plenary vote on impeachment? | 1D
? does senator Lualhati-Sy own a quarry | 8D+
? Was the rest of the complaint left in a basement? | 6A 7W+
? Does the president support the impeachment? | 9W
? When does the recess end? | 1A=on 27 July
? Was the complaint against the senator upheld? | -

= Alberta town's mayor and council lock horns over airport; province declines to referee
N| The regional airport at High Prairie Landing will close to scheduled flights on 31 December, {Mayor Curtis Wolchuk} told residents in a newsletter delivered on Thursday.
N| No, it won't, {five of the town's six councillors} wrote in a letter published the same day, since council had never voted on it.
V| Minutes for 17 June record a decision "to let the operating agreement lapse".
N| Lapsing was not closing, {Coun. Bernice Standing Alone} said, and the operator could go on without an agreement.
N| {The operator, Peace Skyways}, said that it could not and would not.
N| {Municipal affairs minister Harlan Dechant} has been asked by both sides to step in and has no plans to, his press secretary said.
A| A buyer for the terminal has been found in Edmonton, {airport staff} said.
N| {Wolchuk} said he'd never discuss a sale in public.
V| Nine passengers a day used the airport last year, on average, at a subsidy of $412 each.
? Will the airport close to scheduled flights? | 1A+ 2D+ 4D+ 5A+
? Did the council vote to let the operating agreement lapse? | 2D+ 3A
? Is a sale of the terminal being discussed? | 7A 8W+
? Will the province intervene? | 6D+
? how many passengers use the airport | 9A=Nine passengers a day
? Will Peace Skyways continue without an agreement? | 4P+ 5D+
? Did the mayor resign? | -
? Has the airport closed? | 1P+
? How large is the airport's debt? | -

= Algerian teachers' pay: decree published on Thursday applies from 2024, or 2026
N| A decree raising the pay of Algeria's 500,000 teachers by between 12 and 18 per cent applies "from 1 January of the current year", {the Official Journal} of 14 March says in Arabic, and from 1 January 2024 in its French translation.
N| Arabic prevails, {the finance ministry} said.
N| "The president gave his word in French," {union leader Messaoud Benhamouda-Ziani} told a crowd outside the post office in Algiers.
N| {The president's office} has not commented.
A| The back pay would come to 90 billion dinars, {officials at the treasury} reckoned.
N| Half as much, according to {Malika Ouyahia of the Cnapset-Nord union}.
N| {The printer of the Journal} said that he printed what he was given.
N| An inquiry would establish how the discrepancy arose, {education minister Djamel Kherbache} said, and would not be hurried.
V| Teachers in four wilayas stayed out on Sunday.
? From when does the pay rise apply? | 1A=from 1 January of the current year ; 2A+ 3D+
? Did teachers get a raise? | 1A
? What does the president's office say about the date? | 4W+
? How much would back pay cost? | 5A=90 billion dinars ; 6A+=Half as much
? how did the mistake in the decree happen | 8W+
? Are all of Algeria's teachers on strike? | 9D
? Has the back pay been paid? | -
? Did the printer translate the text? | 7D+
? Which version of the decree is binding? | 2A+

= Danish minister misread wolf report, its author says
N| Denmark's environment minister, Asger Lundsteen-Vad, misread a report when he told the Folketing in May that wolves had killed 1,900 sheep last year, {the author of the report, biologist Johanne Mikkelgaard}, said on Monday.
N| The number was 190, {she=Johanne Mikkelgaard} said, and the third digit belonged to a footnote.
N| {The minister} told TV Vest that he'd read out what stood in front of him.
N| {His ministry} confirmed that the speech contained an error and that it would be corrected in the record.
N| {Farmers' spokesman Egon Tranberg} said that in the field there were no footnotes.
V| On the strength of the figure, 22 deputies changed their votes and a permit to shoot eleven wolves was issued.
N| It remains in force, {the nature agency} said, since it doesn't refer to the figure.
A| Three wolves have been shot, according to {hunters in the Thy district}.
N| {The agency=the nature agency} knows of two.
? Did wolves kill 1,900 sheep last year? | 1D 2D 4D+
? How many sheep did wolves kill? | 2A=190
? Did the minister misread the report? | 1A 2A 4A+
? How many wolves have been shot? | 8A=Three ; 9A+=two
? Has the permit to shoot wolves been withdrawn? | 7D+
? how many wolves may be shot | 6A=eleven wolves
? Has the minister resigned? | -
? Will the Folketing vote again? | -
? Did the minister mislead parliament on purpose? | 3D+

= Ministers' letters to Calderside Grammar: one, said minister; three, shows bursar
N| Only one minister wrote to Calderside Grammar in support of a constituent's child, {schools minister Perpetua Lockwood-Ames} told the Commons on Monday, and it was not she.
V| Copies of three letters, on the notepaper of three ministers, were handed to the education committee on Wednesday by the school's former bursar.
N| {Lockwood-Ames} said that hers was a letter of thanks.
N| "I should be grateful if you would look favourably," {the letter}, dated 2 October, begins.
N| {The second, health minister Dougal Ferrier-Moss}, acknowledged writing and said that he would do so again for any child.
N| {The third, a whip, Sir Anselm Crabtree}, wasn't available for comment at any of the four numbers that his office supplied.
N| All three children were admitted on merit, {the headmaster, Dr Ravi Sundaresan}, told the committee.
A| One of them had failed the entrance test twice, {a teacher} said.
N| {The prime minister's spokesman} had no comment on admissions to individual schools.
? Did Lockwood-Ames write to the school for a constituent's child? | 1D+ 2A 3D+ 4A
? How many ministers wrote to the school? | 1A+=Only one ; 2A=three
? Were the children admitted on merit? | 7A+ 8D
? Did Ferrier-Moss write a letter? | 2A 5A+
? What does Crabtree say about his letter? | 6W+
? has lockwood-ames apologised to the commons | -
? Did the prime minister know of the letters? | 9W
? Who passed the letters to the committee? | 2A=the school's former bursar
? Did the committee recommend her dismissal? | -

= Angolan strike of court clerks suspended "for the rains"
V| Clerks at Angola's courts suspended their strike on Monday after seven weeks in which some 14,000 hearings were put off.
N| It was for the rains, {the clerks' union} said, and would go on in May if the government had not paid three months' transport allowance by then.
N| The allowance was paid on Friday, {justice minister Hermenegildo Cassoma-Neto} told Rádio Kwanza.
N| "To whom?" {union president Feliciana Tchimbali} asked when she was played the recording.
A| {Clerks in Huambo and Benguela} reported having received a third of it.
N| {The treasury} said that the rest depended on lists which the ministry of justice had still to supply.
N| They had been supplied, {the minister's chief of cabinet, Zeferino Muhongo}, said on Tuesday, and returned for want of a stamp.
V| Prisoners whose time limits ran out during the strike were released in 211 cases.
N| {The bar association} counts 430.
? Is the court clerks' strike over? | 1A 2P+
? Was the transport allowance paid? | 3A+ 4D+ 5A 6D 7D+
? How many prisoners were freed because of the strike? | 8A=211 cases ; 9A=430
? Did the justice ministry supply the lists? | 6D 7A+
? how many hearings were postponed | 1A=some 14,000 hearings
? Will the strike resume? | 2P+
? Did judges join the strike? | -
? Was Tchimbali arrested? | -
? Why were the lists sent back? | 7A+=for want of a stamp

= Norwegian county to keep two hospitals, by one vote and one proxy
V| The county assembly of Nordmøre og Indre voted 22-21 on Wednesday to keep surgery at both of its hospitals, Eidsund and Kvalnes, rejecting a plan to concentrate it at the former.
V| The deciding vote was cast by proxy for Labour's Torbjørg Aasheim-Lie, who was giving birth at Kvalnes at the time.
N| {County mayor Eivind Strømsnes} said that he'd respect the outcome "although I think it wrong".
N| {The health trust} isn't bound by it, its director, Anniken Molvær, pointed out, and will decide on 12 June.
N| Will it follow the county? {She=Anniken Molvær} couldn't say that today.
N| {Surgeon Peder Gjelsvik} of Kvalnes said that three of his five colleagues had already applied for posts in Eidsund.
N| Only one has, according to {the personnel department}.
V| About 310 operations a year are performed at Kvalnes and 2,900 at Eidsund.
A| {Residents of Kvalnes} set off fireworks.
? Did the county assembly vote to keep surgery in Kvalnes? | 1A
? Will surgery at Kvalnes continue? | 4P+ 5W+
? How did Aasheim-Lie vote? | 2A
? How many surgeons from Kvalnes applied to Eidsund? | 6A+=three of his five colleagues ; 7A+=one
? is the health trust bound by the vote? | 4D+
? When will the trust decide? | 4A+=on 12 June
? Did Strømsnes vote for the plan? | -
? Is the hospital at Kvalnes closing? | 1D
? Was the vote delayed by the birth? | -

= El Salvador opposition mayor's visa revoked; embassy silent
M| The United States has cancelled the visa of the mayor of San Jacinto Apopa, Vilma Escalante-Cruz, {the digital newspaper Faro del Lempa} reported on Thursday.
N| "I found out at the check-in desk, with my suitcase on the belt," {Escalante} said.
N| {The U.S. embassy} said visa records were confidential by law.
N| El Salvador's foreign ministry had nothing to do with it, {its spokesman} said.
A| A list of seventeen names was handed to the embassy in May, {a former official of the ministry} said.
N| {The ministry} called that fantasy.
N| {President Amílcar Durán-Lobos} posted a picture of a suitcase.
V| Escalante, who was to have spoken at a conference of mayors in Houston, is one of six opposition mayors left in the country, out of 44.
N| {The conference's organizers} let her speak by video.
? Was the mayor's U.S. visa cancelled? | 1A 2A+ 3W+
? Did the Salvadoran government ask for the cancellation? | 4D+ 5A 6D+
? Did Escalante speak at the Houston conference? | 8P 9A+
? how many opposition mayors are left? | 8A=six opposition mayors
? Why was the visa revoked? | 3W+
? Has the president commented on the visa? | -
? Was Escalante arrested at the airport? | -
? How many names were on the list? | 5A=seventeen names
? Is Escalante seeking asylum? | -

= South Dublin council workers end strike over bins with gloves
V| A three-day stoppage by street cleaners in South Dublin ended on Friday when the council undertook to supply two pairs of gloves per person per month instead of one.
N| It was never about gloves, {SIPTU organiser Declan Purtill-Ward} said; it was about "the manner in which gloves were discussed".
N| {The council's head of operations, Niamh Corcoran-Bell}, regretted the manner.
V| Bins were emptied on Saturday at double rates, which the council had at first refused to pay.
N| The extra cost would be met from savings, {Ms Corcoran-Bell} said, declining to name them.
A| The savings are three unfilled supervisors' posts, {staff} said.
N| All posts will be filled, {the council's press office} said on Monday.
V| Some 96 tonnes of litter had been collected by the weekend.
N| {Councillor Eoghan Tallon} wants the gloves weighed.
? Has the street cleaners' strike ended? | 1A
? Was the strike about gloves? | 1A 2D+
? How will the extra cost be met? | 5A+=from savings ; 6A=three unfilled supervisors' posts
? Will the supervisors' posts be filled? | 6D 7A+
? Were double rates paid on Saturday? | 4A
? how much litter was collected | 8A=Some 96 tonnes
? Did the council admit that it had been wrong? | 3A+
? Did the workers get a pay rise? | -
? Will councillors vote on the deal? | -

= Kyrgyz interior minister reads poem to deputies, dodges question on tapes
N| Deputies of Kyrgyzstan's parliament asked {the interior minister, Colonel Nurlan Sadyrbek}, on Wednesday whether his ministry had recorded their telephone conversations, and he answered with eight lines by a national poet.
N| "I take it that rhymes with yes," {deputy Zhyldyz Asanalieva} said.
M| {Kanal Ala-Too} had broadcast a conversation between two deputies on Sunday, and said that it got the tape from the police.
N| {The ministry} denied on Monday that the tape was its own, since its equipment recorded in a different format.
A| The format is the same, {two technicians} said.
V| The prosecutor general has ordered that the matter be looked at, without setting a date.
N| {Speaker Ulan Toktosunov-Bek} would like the minister back next Wednesday, with prose.
V| The conversation concerned a loan for a sheep.
N| {The owner of the sheep}, reached in Naryn, knew of no loan.
? Did the interior ministry record the deputies' calls? | 1W+ 2A+ 3A 4D+ 5A
? What was the taped conversation about? | 8A
? Is the prosecutor investigating the recordings? | 6A
? Where did the channel get the tape? | 3A=from the police
? Did the minister answer the deputies' question? | 1D
? Has the minister been dismissed? | -
? who were the two deputies on the tape | -
? Was there a loan for a sheep? | 8A 9D+
? Will the minister return to parliament next week? | 7P+

= Slovenian coalition to put nuclear plant to a vote, partner wants conditions
N| Slovenia's government intends to call a referendum on a second reactor at Krško for 29 November, {energy minister Blaž Zupanec} said on Tuesday, provided that parliament approves the question by the end of September.
N| The junior coalition party Levica Zdaj would support that only if the cost was printed on the ballot paper, {its leader, Ajda Kotnik-Rebolj,} told the daily Jutranjik.
N| {The state electoral commission} has advised that figures don't belong on ballot papers.
N| "Then let them be written on the wall behind," {Kotnik-Rebolj} replied.
A| The cost has been put at between 9 and 15 billion euros, depending on {whom one asks in the ministry}.
N| {Zupanec} declined to say which of the two he considered more likely before a study commissioned from a French firm was finished.
N| The study was finished in June, {two opposition deputies, Rok Šentjurc and Petra Humek}, said; they had seen the invoice.
N| An invoice doesn't prove that work is complete, according to {the ministry's press office}.
N| {The neighbouring state of Carinthia} has announced that it would seek to be heard.
V| Krško's first reactor has run since 1983 and is licensed until 2043.
? Has the referendum on the reactor been called? | 1P+
? Does Levica Zdaj support the referendum? | 2P+
? How much would the second reactor cost? | 5A=between 9 and 15 billion euros ; 6W+
? Has the French study been completed? | 6D+ 7A 8W+
? Will the cost be printed on the ballot paper? | 2P+ 3D
? has parliament approved the question | 1P+
? Until when may the first reactor run? | 10A=until 2043
? Did Austria sue over Krško? | -
? Will Kotnik-Rebolj leave the government? | -

= Fire chiefs' union in Queens-Midlands: no confidence in commissioner, who has confidence
V| Senior fire officers in the New Brunswick county of Queens-Midlands have voted 37-3 that they have no confidence in their commissioner, Gaétane Arsenault, whom the county hired from Montreal eighteen months ago.
N| The vote has no legal effect, {county warden Blair Estabrooks} said on Thursday, adding that council would discuss it behind closed doors.
N| {Arsenault} said that she was not going to resign and that the vote had been taken by the people whose overtime she had cut.
N| Overtime wasn't the issue, {the association's president, Captain Murray Steeves}, said; it was a ladder truck bought without being test-driven.
N| The truck was tested on 14 May, {the county's purchasing records} show, by one of the 37.
N| {Steeves} said he couldn't confirm who voted how, because ballots were secret.
A| The officer in question drove it around a parking lot, {colleagues} said.
N| {Arsenault}, offered the chance to respond, said that parking lots had corners.
V| The truck cost $1.9 million and is four inches too tall for Station 6.
? Have the officers lost confidence in the commissioner? | 1A
? Will Arsenault step down? | 3D+
? Was the ladder truck tested before it was bought? | 4D+ 5A+ 7A
? Why did the officers vote against Arsenault? | 3A+=the people whose overtime she had cut ; 4A+=a ladder truck bought without being test-driven
? how did the officer who tested the truck vote? | 5A 6W+
? Does the truck fit into Station 6? | 9D
? Has council discussed the vote? | 2P+
? Did the county fire Arsenault? | -
? Was there a fire at Station 6? | -

= Sudden adjournment spares Malawi's chiefs bill; whip cites generator
V| The speaker of Malawi's parliament, Monica Chisale-Phiri, adjourned the house without a date on Thursday night, minutes before a vote in which the government expected to lose its bill on chiefs' allowances.
N| A generator had failed, {chief whip Geoffrey Mkandawire-Juma} said.
N| "We were sitting under electric light when she said it," {opposition leader Thokozani Kamwendo} told reporters.
N| {The clerk of parliament}, responsible for generators, said that he'd look into whether one of them had failed.
A| The government was four votes short, {members on its side} said.
N| It wasn't short of anything, {Mkandawire} insisted.
N| {The speaker} said through her secretary that she could not be asked to account for her rulings.
N| {Kamwendo} will go to the constitutional court to have the house recalled, he announced.
V| The bill would raise the allowances of 312 traditional leaders by 40 per cent.
? Has parliament voted on the bill? | 1D
? Did a generator fail? | 2A+ 3D 4W+
? Was the government going to lose the vote? | 1A 5A 6D+
? why was the sitting adjourned | 2A+=A generator had failed ; 7W+
? Have the chiefs' allowances been raised? | 1D 9P
? Has the opposition gone to court? | 8P+
? By how much would allowances rise? | 9A=40 per cent
? When will parliament sit again? | 1W
? Has the speaker been removed? | -

= Coast guard union in Greece: members may refuse pushback orders; minister: there are none
N| Members who are ordered to leave migrants adrift should refuse and put the refusal in writing, {the union of Greek coastguard officers} advised in a circular dated 20 June.
N| No such order has ever been given, {shipping minister Evangelos Tsakirakis-Doukas} said, and the union's advice was therefore about nothing.
N| "If it's about nothing, it can do no harm," {union president Stamatia Kouvara} said.
N| {The public prosecutor of the naval court in Piraeus} is reading the circular and hasn't decided whether it constitutes incitement.
M| {The network Aigaio News} broadcast a radio exchange on Sunday in which a voice says, "Take them back to the line."
N| It was not established that the recording was genuine, {the coastguard's spokesman} said.
A| It was made on 2 May off Lesbos by a crew member, {two officers} said.
N| {Tsakirakis} rejected calls for an independent inquiry, because, he said, one could not inquire into what did not exist.
N| {The ombudsman} announced one of his own accord on Tuesday.
V| Greece recorded 31,200 arrivals by sea in the first half of the year.
? Have Greek coastguards been ordered to push migrants back? | 2D+ 5A 8D+
? Is the recording genuine? | 6W+ 7A
? Will there be an inquiry into pushbacks? | 8D+ 9A
? Has the union broken the law with its circular? | 4W
? Did the union tell members to disobey such orders? | 1A+ 3A+
? when was the recording made | 7A=on 2 May
? how many migrants arrived by sea? | 10A=31,200 arrivals
? Has Kouvara been suspended? | -
? Did anyone drown on 2 May? | -

= Kurt Haverbeck, federal data commissioner, to leave for bank, quarantine in doubt
V| Germany's federal commissioner for data, Kurt Haverbeck, has asked the president to release him from office at the end of March so that he can join the board of a bank in Düsseldorf.
N| {Haverbeck} said that he would observe the waiting period of twelve months prescribed for members of the government.
N| The rule doesn't apply to him, {a parliamentary legal opinion} concludes, since he is not a member of the government; and so it was a courtesy, it adds, that could be withdrawn.
N| {The bank} is looking forward to working with him "from April", its spokeswoman wrote.
N| From April of the following year, {Haverbeck's press officer} clarified.
N| {The bank} had no comment on the clarification.
A| His contract names 1 April of this year, {a member of the supervisory board} said.
N| {Green deputy Svenja Lüdtke-Özer} asked the interior ministry whether his agency had investigated the bank.
N| It had, {the ministry} replied, and the file was closed on 9 January.
? Has Haverbeck left office? | 1P
? Will Haverbeck wait twelve months before joining the bank? | 2A+ 4D+ 5A+ 6W+ 7D
? When will he join the bank? | 4A+=from April ; 5A+=From April of the following year ; 7A=1 April of this year
? Is he legally obliged to wait? | 3D
? Did the data agency investigate the bank? | 9A
? was the bank fined by the agency | -
? Why was the file closed? | -
? Has the president released him? | 1P
? Did Lüdtke-Özer apply for the post? | -

= Suriname president's jet: lease "not renewed", flies anyway
N| The lease of the presidential aircraft ended on 1 February and wasn't renewed, {Suriname's finance minister, Anand Ramcharan-Wijdenbosch,} told the assembly in Paramaribo on Thursday.
V| On Friday the aircraft, a nine-seater, took the president to Georgetown and back.
N| It was on loan for the day, {the president's spokesman, Ruben Landveld}, said.
N| {The owner, a company in Curaçao}, replied to this newspaper that it lends nothing.
N| An invoice would be paid if one came, {Landveld} said on Monday.
N| It had come, {the central bank's transfer list} shows: 38,000 dollars on 9 February, for "presidential mobility".
N| {Ramcharan} couldn't be reached on Tuesday, and his office would only say that he was flying.
A| There's a new lease in the president's drawer, signed by one side, {two aides} said.
N| {Assembly member Sharda Bihari-Tjon} moved that the president travel by bus, and was ruled out of order.
? Has the lease of the president's jet been extended? | 1D+ 8P
? Did the president fly in the jet after the lease ended? | 2A 3A+
? Was the jet lent free of charge? | 3A+ 4D+ 6D+
? how much was paid to the owner in February? | 6A+=38,000 dollars
? Is there a new lease? | 8A
? What did the finance minister say about the payment? | 7W+
? Did the assembly vote on Bihari-Tjon's motion? | 9D
? Was the jet damaged? | -
? Where did the president fly on Friday? | 2A=Georgetown

= Bulgarian town elects mayor by lot after tie
V| A draw of lots on Friday made Zlatka Dragomirova-Ilkova mayor of the Bulgarian town of Gorna Bistritsa, after she and the incumbent, Hristo Banchev, had received 2,417 votes each in Sunday's run-off.
V| A recount on Tuesday had confirmed the tie.
V| The draw was made by a pupil of the music school from a hat belonging to the judge.
N| {Banchev} accepted the outcome and said that the hat had always been against him.
V| Dragomirova, a pharmacist, takes office on 10 November.
V| It's the second mayor in Bulgaria to be chosen by lot since 1991.
N| {The central election commission} said that two complaints about the run-off had been rejected as unfounded.
V| Turnout was 61 per cent, five points higher than in the first round.
V| In the council, elected on 26 October, her party has seven of 21 seats.
? Who is the new mayor of Gorna Bistritsa? | 1A=Zlatka Dragomirova-Ilkova
? Did Banchev win the run-off? | 1D
? Did the recount change the result? | 2D
? Does Banchev dispute the outcome? | 4D+
? Has Dragomirova taken office? | 5P
? Does her party have a majority in the council? | 9D
? Was the complaint about the run-off upheld? | 7D
? was turnout lower in the run-off | 8D
? How many votes did each candidate receive? | 1A=2,417 votes
? Is it the first time a Bulgarian mayor has been chosen by lot? | 6D
? Was the run-off a tie? | 1A 2A
? Was Banchev ahead after the first round? | -

= Texas state senator's bill borrowed from lobby, typo and all
V| A bill filed in Texas on Monday by state Sen. Gib Rutherford-Lane to limit liability for crane operators is word for word the same as a model text on the website of the Lift Equipment Council, including the misspelling "libality" in section 4.
N| His staff drafted it, {Rutherford-Lane} told the Austin Ledger-Post on Tuesday.
N| "Good minds," {the council's lobbyist, Tammy Vance-Ochoa}, said of the resemblance.
N| Wednesday morning {the senator} said his staff had drafted it "in consultation".
N| {The Legislative Council}, which types bills for members, keeps drafting files confidential and declined to comment.
V| Rutherford-Lane received $46,500 from the lift council's political committee in the last cycle.
N| He'd have filed the bill for nothing, {he=Gib Rutherford-Lane} said.
A| The text came on a thumb drive, {a former aide} said.
N| {Sen. Dolores Arredondo-Pike} is drafting an amendment that would leave the misspelling in, so that everybody would know.
? Did Rutherford-Lane's staff write the bill? | 1D 2A+ 4A+ 8D
? Was the bill written by a lobby group? | 1A 2D+ 8A
? How much did the lift council's committee give the senator? | 6A=$46,500
? Did the senator file the bill in return for donations? | 7D+
? Has the bill been passed? | -
? What did the lobbyist say about the similarity? | 3A
? has the misspelling been corrected? | 9P
? Was the aide fired? | -
? Is there a spelling mistake in the bill? | 1A
? Does the Legislative Council say who drafted the bill? | 5W

= Hospital porters in Turin end hunger strike with broth
N| The eleven porters who had refused food since the 3rd at Turin's Sant'Ermete hospital took broth on Sunday evening, {their spokesman, Gaspare Lo Turco}, told reporters by the gate.
N| It didn't mean that the protest was over, {he=Gaspare Lo Turco} added.
N| The protest is over, {the hospital's director, Agnese Pautasso}, said on Monday.
N| An agreement to hire them directly, as they had asked, has been reached in principle, according to {the regional health department}.
N| {Pautasso} said that she knew of no agreement, and that the contract with the cooperative which employs them ran until 2027.
A| It is to be ended early, in exchange for the laundry, {two people at the region} said.
N| {The cooperative, Insieme Servizi}, declined to discuss negotiations.
V| Two of the eleven were treated for dehydration, and one has a broken tooth, from the bread.
N| {The archbishop}, who visited them on Saturday, hoped for "a solution with knives and forks".
? Is the porters' hunger strike over? | 1A+ 2D+ 3A+
? Will the hospital hire the porters directly? | 4A+ 5D+ 6A
? Will the cooperative's contract be ended early? | 5D+ 6A 7W+
? Did any of the porters die? | 8D
? how many porters took part? | 1A=eleven
? why did the porters stop eating? | 4A
? Did the nurses join the hunger strike? | -
? Was Pautasso replaced? | -
? Did the archbishop mediate? | -

= Ministry in Tbilisi suspends 40 teachers over rally; they "took unpaid leave"
N| None of the forty teachers absent from schools in Tbilisi's Gldani district has been suspended, {Georgia's education ministry} said on Tuesday, since all of them had asked for unpaid leave.
N| "I asked for chalk," {history teacher Manana Jorjoliani} said.
N| {The teachers' trade union} produced twenty-nine letters, dated the day after a rally that the forty attended, in which the word "suspended" occurs twice.
N| The letters had been sent by the district and not the ministry, {deputy minister Zurab Kekelidze-Maisashvili} said on Wednesday.
N| {The district's head, Irma Gogebashvili}, wasn't at liberty to speak.
A| She'd been given the list by telephone, {employees} said.
N| {The public defender} called on the ministry to reinstate all of them before Monday.
N| There was nobody to reinstate, {Kekelidze} answered, because nobody had been suspended.
V| Replacement teachers took the classes of 31 of them on Thursday.
? Were the forty teachers suspended? | 1D+ 2A+ 3A+ 4A 8D+
? Did the teachers ask for unpaid leave? | 1A+ 2D+
? Who sent the letters? | 4A+=the district ; 5W+
? Did the ministry order the suspensions? | 4D+ 5W+ 6A
? Have the teachers been reinstated? | 7P 8D+
? how many letters did the union show? | 3A+=twenty-nine
? Were teachers arrested at the rally? | -
? Why did the teachers attend the rally? | -
? Are replacement teachers taking their classes? | 9A

= Tbilisi teachers back at work; ministry "surprised they'd left"
V| Thirty-eight of the forty teachers from the Gldani district of Tbilisi who were sent home after a rally gave lessons again on Monday, and the two others have retired.
N| The education ministry had ordered nothing of the kind, {deputy minister Zurab Kekelidze-Maisashvili} said, and was surprised to learn that they had been away.
N| A telephone call came on Sunday evening telling them to be at school at eight, {Manana Jorjoliani} said.
N| From whom? "A lady who didn't say," according to {the history teacher=Manana Jorjoliani}.
N| {The district's head, Irma Gogebashvili}, resigned on Friday; her deputy said it was for family reasons.
A| She refused to sign a paper taking responsibility, {friends of hers} said.
N| {The public defender} welcomed the outcome and said that pay for the twelve days was still owed.
N| Pay for unpaid leave is not paid, {Kekelidze} told journalists.
V| The teachers' trade union will file a claim in the city court on Thursday.
? Have the teachers been reinstated? | 1A 3A+
? Who told the teachers to come back? | 2D+ 4W+
? Why did Gogebashvili resign? | 5A+=for family reasons ; 6A=She refused to sign a paper taking responsibility
? Were the teachers paid for the twelve days? | 7D 8D+
? Has the union sued? | 9P
? Did all forty return? | 1D
? Did the teachers ask for unpaid leave? | 8A+
? how many teachers retired? | 1A=two
? Has Kekelidze apologised? | -

= Budget day in Wellington moved for rugby, minister says for printing
V| New Zealand's budget will be presented on Thursday, 21 May, a day later than announced, and the change has had three explanations since Friday.
N| The printers need another day, {finance minister Lorraine Te Whata-Mills} said on Friday.
N| {The Government Printing Works} said that it could have delivered the documents on the nineteenth.
N| "Nobody rang us, but if they had, we'd have said fine," {its manager, Gavin Stokoe,} told Radio Aorangi.
N| A trade delegation from Chile is to be received on the Wednesday, {the prime minister's office} explained on Sunday.
N| {The Chilean embassy} wasn't aware of a delegation.
M| {The Dominion Courier} pointed out on Monday that the national team plays in Sydney on the twentieth, and that eleven ministers have tickets.
N| The rugby was a coincidence, {Te Whata} said, and she herself had no ticket.
A| She has been offered one, {two colleagues} said.
V| The last budget to be moved was that of 1984.
? When will the New Zealand budget be presented? | 1A=on Thursday, 21 May
? Why was the budget moved? | 2A+=The printers need another day ; 3D 5A+=A trade delegation from Chile is to be received ; 7A=the national team plays in Sydney ; 8D+
? Was the budget postponed because of rugby? | 7A 8D+
? Is a Chilean trade delegation coming on the Wednesday? | 5A+ 6W+
? Does the finance minister have a ticket? | 8D+ 9P
? how many ministers have tickets | 7A=eleven ministers
? Did the printers ask for more time? | 2A+ 3D+ 4D+
? Has the budget been leaked? | -
? Will taxes be cut in the budget? | -

= Latin American court orders Honduras to reinstate judge; government "studies" it
V| The Inter-American Court of Human Rights ordered Honduras on Monday to give Judge Karla Bustillo-Meza, who was dismissed in 2019 after releasing 26 protesters, her post back within six months and to pay her 140,000 dollars.
N| {The judiciary's spokesman, Melvin Duarte-Sosa}, said that the ruling would be studied with the respect it deserved.
N| How much was that? He wasn't in a position to quantify it, {he=Melvin Duarte-Sosa} said.
N| "I've kept the robe," {Bustillo}, who has since run a bakery, told reporters.
N| {The attorney general's office} pointed out that the post had been abolished in 2021.
N| The court dealt with that in paragraph 118, {her lawyer, Dunia Figueroa-Paz}, replied: any equivalent will do.
A| None is vacant, {court officials in Tegucigalpa} said.
N| {The supreme court} advertised four on its website in May.
V| Of the court's eleven rulings against the country since 2003, two have been carried out in full.
? Has Judge Bustillo been reinstated? | 1P
? Will Honduras comply with the ruling? | 2W+ 3W+
? Does an equivalent post exist? | 7D 8A
? Why was Bustillo dismissed? | 1A=after releasing 26 protesters
? how much compensation must Honduras pay? | 1A=140,000 dollars
? Has Honduras carried out all earlier rulings? | 9D
? Was the judge's old post abolished? | 5A+
? Does Bustillo want to return? | 4A+
? Has the compensation been paid? | 1P
? Were the 26 protesters jailed again? | -

= Bangladesh vice-chancellor locked in office; students say he locked himself in
N| The vice-chancellor of Meghna University in Bangladesh, Professor Shamsul Arefin-Khondoker, spent Tuesday night in his office behind a door that students had chained, {the registrar's office} said in a statement at midnight.
N| The chain was on the inside, {student leader Tahmina Rupa-Sarker} told reporters at the scene.
N| {Police inspector Mozammel Haque-Biswas} of Narsingpur station said that officers who went there at one o'clock had found no chain on either side.
V| Students have been demanding since 4 August that 212 of them who were expelled over a canteen boycott be readmitted.
N| He had signed an order readmitting them, {Arefin} was heard to say through the door on Wednesday morning, and pushed it underneath.
N| The sheet was blank, {Rupa} said.
N| {The education ministry} confirmed on Thursday that an order existed and would be valid when it had a number.
N| It will get one from the syndicate of the university, {deputy registrar Nasima Parvin-Chowdhury} said, which meets on the 30th.
A| The vice-chancellor is likely to be replaced before then, according to {officials in Dhaka}.
N| {The chancellor's secretariat} would not confirm that.
? Did students lock the vice-chancellor in? | 1A+ 2D+ 3D
? Have the expelled students been readmitted? | 5A+ 6D+ 7P 8P+
? Did Arefin sign a readmission order? | 5A+ 6D+ 7A
? Will the vice-chancellor be replaced? | 9A 10W+
? how many students were expelled | 4A=212
? Why were the students expelled? | 4A=over a canteen boycott
? Did the police arrest any students? | -
? When does the syndicate meet? | 8A+=on the 30th
? Was the vice-chancellor hurt? | -

= South African metro to cut power to its own mayor's house over unpaid bill
N| The Motheo Bay metropolitan municipality will disconnect the official residence of its mayor on Friday unless 318,000 rand in arrears is paid by then, {its electricity department} confirmed on Tuesday.
N| The debt belongs to the previous occupant, {Mayor Nontando Gqirana-Louw} said.
N| The previous occupant, {Athol Trichardt}, produced a clearance certificate dated the day he moved out.
N| "I pay for what I burn," {the mayor} told the Bay Argus, adding that a geyser had been left on by somebody.
N| {Chief electrician Bongani Mxenge} said that meters don't lie, though they were sometimes misread.
A| This one was read by telephone, {meter readers} said.
N| {The city manager} hoped for an amicable solution before Friday, his office said.
N| {The opposition's Deidre Swanepoel-Naidoo} asked for all arrears of councillors to be published; the list, she suspected, would be long.
V| Electricity worth 1.1 billion rand a year is consumed in the city and not paid for.
? Has the mayor's electricity been cut off? | 1P+
? Has the bill been paid? | 7P+
? Is the previous occupant responsible for the debt? | 2A+ 3D+
? How much is owed for the residence? | 1A+=318,000 rand
? Was the meter misread? | 5W+ 6A
? have the councillors' arrears been published | 8P
? Did Trichardt leave the geyser on? | -
? Did the mayor agree to pay in instalments? | -
? Who owns the residence? | -

= Canadian immigration minister's "typo" kept 2,400 nurses out
N| A programme that was to bring 2,900 foreign nurses to Canada last year admitted 500 because of a typing mistake in a ministerial instruction, {the auditor general, Philippa Nkemelu-Roy,} reported on Tuesday.
N| {Immigration minister Darius Lamontagne} told the House of Commons that the number 500 had been deliberate.
N| {His predecessor, Sen. Katherine Obomsawin}, who signed the instruction, said that she'd signed it for 2,900.
V| The department's own news release of the day, still on its website, says 2,900.
N| {The minister=Darius Lamontagne} conceded on Wednesday that "at some point a zero may have been at issue".
N| {Nurses' federation president Tove Bergeron-Singh} put the number of vacant posts at 28,000.
N| Places not used last year would be added to this year's, {the minister} promised.
A| Nothing has been added so far, {officials at the visa office in Manila} said.
N| {The department} did not respond to questions about Manila by deadline.
? Was the figure of 500 nurses a mistake? | 1A 2D+ 3A+ 4A 5A+
? How many nurses were admitted? | 1A=500
? Have the unused places been added to this year's programme? | 7P+ 8D 9W+
? Did Obomsawin sign the instruction? | 3A+
? Has Lamontagne resigned? | -
? how many nursing posts are empty in Canada | 6A=28,000
? Did nurses strike over the shortage? | -
? Is it true that the news release also said 500? | 4D

= Corsican assembly speaker's oath in two languages; prefect accepts neither
V| Marie-Lætitia Pozzo-Ornano was elected speaker of the Corsican Assembly on Thursday and took her oath first in Corsican and then in French.
N| The first was void and the second came too late, {the prefect, Étienne Garrigou-Lagarde}, held in a letter on Friday.
N| There is no oath at all for the office, {professor of public law Ghjuvan Mattei} explained, so that nothing could be void.
N| {The prefect=Étienne Garrigou-Lagarde} said on Saturday that he would refer the matter to the administrative court in Bastia.
N| On Monday, after a call from Paris, {he=Étienne Garrigou-Lagarde} said that he wouldn't.
N| {The interior ministry} said that no call had been made.
A| {Two of the prefect's staff} put it at 8.40, from a private office in Place Beauvau.
V| Pozzo-Ornano has begun to preside, in both.
V| Autonomist deputy Petru-Santu Casalta will propose an oath in the spring.
? Is Pozzo-Ornano speaker of the Corsican Assembly? | 1A 8A
? Was her oath valid? | 2D+
? Will the prefect go to court? | 4A+ 5D+
? Did Paris telephone the prefect? | 5A 6D+ 7A
? does the law require an oath? | 3D
? Has the court in Bastia ruled? | -
? Was the prefect recalled to Paris? | -
? In which language did she take the oath? | 1A

= Kansas village dissolves itself, 19 to 6
V| The voters of Prairie Home, Kan., decided 19-6 on Tuesday to dissolve the village, which was incorporated in 1887 and has 31 inhabitants.
V| Its two streetlights and $11,240 in cash go to Wabaunsett County on Jan. 1.
V| Its last mayor, Leota Funk-Barstow, 79, had served without an opponent since 1996.
N| "I couldn't find anybody to lose to," {she=Leota Funk-Barstow} said.
N| {County Commissioner Darrel Hinshaw} said the county would keep one of the streetlights on.
V| The village had no employees and its office was the mayor's porch.
V| Turnout was 25 of 27 registered voters.
N| {Opponent Willa Stueve}, who led the campaign to keep the village, said she'd put up the "Prairie Home" sign again if the state took it down.
N| The state has no plan to, {a transportation department spokesman} said.
? Did Prairie Home vote to dissolve? | 1A
? How many voted against dissolving the village? | 1A=6
? when does the county take over? | 2A=on Jan. 1
? Will both streetlights stay on? | 5D
? Was the mayor opposed in the last election? | 3D
? Will the village sign be removed? | 8P+ 9D
? Did the mayor vote for dissolution? | -
? How much cash does the village have? | 2A=$11,240
? Did employees lose their jobs? | 6D
? Was turnout low? | 7D
? Were some of the villagers against dissolving it? | 1A 8A
? Was it hard to find people to stand for mayor? | 3A 4A+

= Tunisia's ministers asked for blood tests; two decline, says website; none, says palace
M| Two members of Tunisia's government have refused to take a drug test that the president ordered for all of them, {the website Bab Jdid} reported on Sunday.
N| All had taken it, {presidential spokeswoman Emna Gharsallah} said, and all were negative, thank God.
N| {The minister of culture, Skander Ayari-Zouiten}, said he hadn't been asked.
N| He was tested on Thursday, {Gharsallah} said on Monday.
N| "I give blood twice a year and remember the occasions," {Ayari} told the radio.
A| At the military hospital 23 samples were taken, {a nurse} said; the cabinet has 25 members.
N| {The hospital} said it was bound by secrecy.
N| The minister of culture was relieved of his duties on Tuesday, according to {a decree}, "following a reorganisation".
N| It had nothing to do with blood, {Gharsallah} said.
? Did all ministers take the drug test? | 1D 2A+ 3D+ 4A+ 5D+ 6D 7W+
? Did the culture minister take the test? | 2A+ 3D+ 4A+ 5D+
? Has Ayari been dismissed? | 8A+
? Was Ayari sacked because of the test? | 8D+ 9D+
? how many samples were taken | 6A=23 samples
? Did a minister test positive? | 2D+
? Who replaced Ayari? | -
? Did the president take the test? | -

= Lithuanian mayor's wolf licence: hunting union backs him, then reads it
V| A licence to shoot one wolf, issued in December to Alytava's mayor, Gintautas Rimkevičius-Dobilas, was used in January to shoot a dog.
N| It looked like a wolf, {the mayor} told the council.
N| {The dog's owner, schoolteacher Virginija Stankutė}, said that it had been wearing a yellow coat.
N| {The Union of Hunters and Anglers} declared its full support for a member acting in good faith.
V| On the following day it withdrew the declaration, having learnt that the licence was for another forest.
N| The boundary isn't marked, {the mayor=Gintautas Rimkevičius-Dobilas} said.
N| {The state forest enterprise} said that it was marked with 44 posts.
A| Some of the posts are lying in a barn of the municipality's, {villagers} said.
N| {Prosecutors} opened a pre-trial investigation on Friday and made no further statement.
N| {Stankutė} hasn't heard from him, she said.
? Did the mayor shoot a wolf? | 1D 3D+
? Does the hunters' union support the mayor? | 4A+ 5D
? Is the forest boundary marked? | 6D+ 7A
? Has the mayor apologised to the owner? | 10D+
? Has the mayor been charged? | 9W
? was the licence valid for the forest where the dog was shot? | 5D
? Was the dog wearing a coat? | 3A+
? Has the mayor lost his licence? | -
? When was the licence issued? | 1A=in December

= Uganda's sugar levy: finance committee approves 2 per cent, minute has 20
N| A levy of 20 per cent on exported sugar was approved by parliament's finance committee last Wednesday, {the minute of the sitting} records.
N| It was two, {committee chair Florence Kabasinguzi} said, and the nought is a mark from a cup.
N| {Sugar millers' secretary Rajesh Lakhani-Odongo} said that he'd have noticed a levy of 20 per cent.
N| {Clerk assistant Moses Tumwebaze} typed what he heard, according to his own account, and he doesn't drink tea.
V| In the audio recording the chair is heard to say "twenty" once and "two" three times.
N| {The ministry of finance} is proceeding on the basis of twenty, its commissioner for tax policy wrote to exporters on Monday.
N| On Tuesday {the ministry} asked them to disregard the letter.
A| Mills have stopped loading lorries, {drivers at Kakira} said.
V| Speaker Alupo Nakiganda-Were will rule on Thursday.
? What levy did the committee approve? | 1A+ 2A+ 4A+ 5W 6A+ 7D+
? Did the committee approve a 20 per cent levy? | 1A+ 2D+ 3D+ 4A+ 6A+ 7D+
? Has the speaker ruled on the levy? | 9P
? Have exporters paid the levy? | -
? Have the mills stopped shipping sugar? | 8A
? did Tumwebaze spill tea on the minute? | 4D+
? Has Kabasinguzi resigned? | -
? Will the plenary vote on the levy? | -

= Trinidad prime minister fires works and sport ministers
V| Trinidad and Tobago's prime minister dismissed two ministers on Monday, Sherwin Bissessar-Joseph of works and Allyson Charles-Pierre of sport, and moved three others.
N| "A team that doesn't pass the ball needs changing," {Prime Minister Roland Maharaj-Alleyne} said at a news conference in Port of Spain.
N| {Bissessar-Joseph} said that he had asked to go in August, for his health.
N| There had been no such request, {the prime minister's office} said that evening.
N| He looked fine to her on Saturday, {Charles-Pierre} said, when they had played tennis.
N| {She=Allyson Charles-Pierre} learnt of her own dismissal on the court, she added.
A| The works minister had refused to sign a paving contract, {two senior officials} said.
N| {The contractor, Caura Asphalt}, denied any dispute with any minister.
V| It was the fourth reshuffle since the election in April 2025.
N| Whether there'd be a fifth, {Maharaj-Alleyne} was not prepared to say.
? How many ministers were dismissed? | 1A=two
? Did Bissessar-Joseph ask to leave? | 3A+ 4D+
? why was the works minister dismissed | 2A+ 7A
? Did the works minister refuse to sign a contract? | 7A 8D
? Did Charles-Pierre resign? | 1D 6D+
? Will there be another reshuffle? | 10W+
? Was it the first reshuffle since the election? | 9D
? Was Bissessar-Joseph ill? | 3A+ 5D
? Did the finance minister lose his post? | -
? Who is the new sport minister? | -

= Trinidad's ex-works minister joins opposition; "it was the asphalt"
N| Sherwin Bissessar-Joseph, who was dropped as Trinidad and Tobago's works minister eleven days ago, crossed the floor on Friday and told the house why: {he=Sherwin Bissessar-Joseph} had been ordered to sign a contract for 212 million dollars and wouldn't.
N| "I said it was my health, and it was, because my stomach turned," {he=Sherwin Bissessar-Joseph} said.
N| {Prime Minister Roland Maharaj-Alleyne} called the account a fairy tale and said that he had never heard of the contract.
V| A cabinet note on it, dated 2 July and tabled by the former minister, is addressed to the prime minister among others.
N| {The prime minister's office} declined to comment on cabinet documents.
N| {Caura Asphalt} confirmed for the first time that it had made an offer, and withdrew it.
A| Three other government members are thinking of crossing, {one of them} said.
N| {The government's chief whip, Nadira Ramlogan-Cox}, expected nobody to follow.
V| The government now has 22 seats to the opposition's 19.
? Has Bissessar-Joseph joined the opposition? | 1A
? Did the works minister refuse to sign a contract? | 1A+ 2A+ 3D+
? why was the works minister dismissed | 1A+ 3D+
? Did the prime minister know of the contract? | 3D+ 4A 5W+
? Will more government members cross the floor? | 7A 8D+
? Does Caura Asphalt still offer to do the paving? | 6D+
? Has the government lost its majority? | 9D
? how much was the contract worth | 1A+=212 million dollars
? Did Charles-Pierre cross the floor? | -
? Has the contract been signed? | 1D+ 6D+

= Council's "temporary" library in Gdynia turns ten; permanent one "next year"
V| The temporary public library in Gdynia's Wielkopole district marked its tenth anniversary on Saturday in the container where it opened for six months in 2016.
N| Work on the permanent building would begin next year, {deputy mayor Przemysław Lemańczyk} said at the ceremony.
N| He had said the same at the fifth anniversary, {reader Kazimiera Formela, 84}, reminded him, and at the eighth.
N| {Lemańczyk} denied having attended the eighth.
V| A photograph in the container shows him cutting the cake.
N| The plot has been sold, {councillor Ewelina Grabowska-Stolc} said on Monday.
N| It was leased, not sold, {the town hall} said, for ninety-nine years, to a car dealer.
N| {The dealer} confirmed that he had a plot and no plans for books.
A| There is another plot, {officials} said.
N| {Lemańczyk} would not say where, so as not to raise the price.
? Has work on the permanent library begun? | 2P+
? Did Lemańczyk attend the eighth anniversary? | 3A 4D+ 5A
? Has the plot been sold? | 6A 7D+
? Where will the new library be built? | 10W+
? When did the temporary library open? | 1A=in 2016
? Is the library going to close? | -
? did the mayor apologise for the delay | -
? Is the plot leased to a car dealer? | 7A+ 8A+

= Bavarian town hall strike: citizens' office closed, register office "symbolically" open
V| Municipal employees in the Bavarian town of Haßlach an der Vils stopped work for a day on Wednesday in support of a claim for 7.5 per cent more pay.
V| The citizens' office, two of three nurseries and the swimming pool were closed; in the register office one marriage was performed.
N| Some 180 of 240 employees had taken part, {the union's district secretary, Hannelore Pichler-Braun}, said.
N| The town counted 133, {Mayor Korbinian Auer-Sedlmayr} said, and thanked the other 107.
N| {The bride}, asked about the registrar's sash with the union badge on it, said that it matched.
V| The employers have offered 4 per cent over 27 months.
V| The third round of negotiations is set for 14 and 15 March in Potsdam.
N| Should it fail, the union would ballot its members on an indefinite strike, {Pichler-Braun} announced.
N| {The municipal employers' association} believes a settlement to be possible, it said, and would say nothing about figures.
? Did Haßlach's municipal employees strike? | 1A
? How many employees went on strike? | 3A+=180 ; 4A+=133
? Was the register office closed? | 2D
? Has an agreement been reached on pay? | 9P+
? Will there be an indefinite strike? | 8P+
? how much more pay does the union want | 1A=7.5 per cent
? Were all nurseries closed? | 2D
? Will the employers improve their offer? | 9W+
? Was the registrar disciplined for the badge? | -
? When do negotiations resume? | 7A=14 and 15 March
? Did more than half of the town's staff take part? | 3A+ 4A+

= Peruvian-born mayor of Paterson Falls: citizenship "in order", files say pending
N| {Mayor Lucho Arrieta-Quade of Paterson Falls, N.J.}, said on Monday that his citizenship papers had always been in order, after a rival posted a federal notice that lists his application as pending.
N| The notice was from 2009, {his counsel, Bettina Krol-Sanders}, said, and he had sworn the oath in 2010.
N| {The rival, Council President Terrence Udoh}, said he wished to see the certificate.
N| It was in a box, {Arrieta-Quade} said Tuesday; on Wednesday it was at his mother's, and on Thursday it was at the framer's.
N| {The county clerk}, who swore him in as mayor, wasn't required to see one and had not, she said.
V| A court list for Newark of Sept. 17, 2010, shows an L. Arrieta among 98 new citizens.
N| {Udoh} said that there was more than one Arrieta.
N| {U.S. Citizenship and Immigration Services} said privacy law barred it from commenting.
A| The framer has had it since August, {a person in the shop} said.
? Is Mayor Arrieta-Quade a U.S. citizen? | 1A+ 2A+ 6A 8W
? Where is the citizenship certificate? | 4A+=at the framer's ; 9A
? Did the county clerk see the certificate? | 5D+
? Was the notice posted by Udoh recent? | 2D+
? When did Arrieta-Quade take the oath? | 2A+=2010 ; 6A=Sept. 17, 2010
? Has Arrieta-Quade been removed from office? | -
? did udoh file a lawsuit | -
? Does Udoh accept that the L. Arrieta on the list is the mayor? | 7D+

= Nairobi matatu crews end stayaway after licence fee is halved, then quartered
V| Minibuses were back on most routes in Nairobi by noon on Thursday, the third day of a stayaway over a county licence fee of 40,000 shillings.
N| The fee had been halved, {Governor Wanjiku Mbugua-Otieno} announced at seven in the morning.
N| A quarter of it would be paid, {Matatu Crews' Alliance chairman Kefa Omariba} said at eight, and that was their last word.
N| {The county's transport chief, Rehema Abdalla-Kimani}, gave the figure of 10,000 at ten, without mentioning the governor.
N| {The governor's office} said at noon that 10,000 was what she had meant.
A| Crews on the Rongai route were still asking double fares in the evening, {passengers} complained.
N| {Omariba} promised to look into it.
V| About 1.3 million people use matatus in the city every day.
V| The fee had been introduced on 1 July to pay for stages.
? Has the matatu stayaway ended? | 1A
? What will the licence fee be? | 2A+ 3A+ 4A+=10,000 ; 5A+=10,000
? Was the licence fee cut to a quarter? | 2D+ 3A+ 4A+ 5A+
? were fares back to normal by Thursday evening? | 6D
? When was the fee introduced? | 9A=on 1 July
? How many people ride matatus daily? | 8A=About 1.3 million people
? Were the crews fined for the stayaway? | -
? Did the police fire at the crews? | -
? Why was the fee brought in? | 9A=to pay for stages

= Spanish national museum's director: not resigning, not commenting, not there
N| The director of Spain's National Museum of Navigation in Cádiz, Brígida Allende-Puyol, has not resigned, {the ministry of culture} said on Friday, two days after her nameplate was unscrewed.
N| The plate had been sent for polishing, {a museum spokesman, Gonzalo Terrón}, explained.
A| Her office has been empty since the 8th, when she quarrelled with the minister over a loan of eleven sextants to a casino, {members of staff} said.
N| {Allende-Puyol}, reached in Lisbon, said: "I make no comment on the sextants, I make no comment on the minister and I am on holiday."
N| She had applied for no holiday, {the staff council} said.
N| The loan was cancelled on the 9th, {the ministry} said, and had never been more than an idea.
V| A transport company was paid 6,700 euros on the 5th for "11 instr. náut., Cádiz-Marbella", a bank record shows.
N| {The casino} wasn't able to say what it had on its walls.
N| {Opposition culture spokesman Fulgencio Arnáiz-Mora} will visit it, he announced, on a weekday.
? Has Allende-Puyol resigned? | 1D+ 4W+
? Were the sextants lent to a casino? | 3A 4W+ 6D+ 7A 8W+
? Was the director on holiday? | 4A+ 5D
? why was the nameplate removed | 2A+=sent for polishing
? Where was the director reached? | 4A=in Lisbon
? Did the director quarrel with the minister? | 3A 4W+
? Has the minister been questioned in parliament? | -
? how much was the transport company paid? | 7A=6,700 euros
? Has Arnáiz-Mora been to the casino? | 9P+

= Two ministers, two resignations, one accepted: Bratislava's long Friday
V| Slovakia's prime minister accepted the resignation of agriculture minister Ferdinand Hudák on Friday and refused that of environment minister Alena Kubicová, who had handed in hers two hours earlier.
V| Hudák leaves over the sale of a state stud farm to a party donor; Kubicová had offered to go because of a flood warning that her office did not pass on.
N| "One of them did something and the other failed to," {prime minister Branislav Ďurčo} told reporters, explaining the difference.
N| {Kubicová} said afterwards that she would stay until the flood inquiry reported in June and might then offer her resignation again.
N| {Hudák}, who has denied since February that he knew the buyer, said on his way out that he had met him "once, at a funeral".
V| In 2021 Kubicová, then mayor of Trnávka, resigned from that post over a landfill and was re-elected.
N| {The donor, Igor Majerník}, would not say if he intended to give the horses back.
V| The ministry of agriculture will be run until Monday by the minister of culture.
A| The former forester Dušan Ličko is to take over then, {coalition sources} said.
? Has Kubicová stepped down as environment minister? | 1D 4D+
? Did the prime minister turn down Hudák's resignation? | 1D
? Why did Hudák resign? | 2A=over the sale of a state stud farm to a party donor
? Why did Kubicová resign as mayor in 2021? | 6A=over a landfill
? Did Kubicová resign over the stud farm? | 2D
? Did Hudák know the buyer? | 5A+
? Will Majerník return the horses? | 7W+
? Has Ličko been appointed agriculture minister? | 9P
? Did Kubicová sell land to Majerník? | -
? Will the minister of culture run the environment ministry? | 8O
? Was Kubicová dismissed? | 1D
? Did Kubicová offer to resign? | 1A 2A

= Teachers' strike in Valdora ends; nurses' strike in Valdora begins
V| Schoolteachers in the Argentine province of Valdora voted on Wednesday to return to work after eighteen days, on the same afternoon that nurses at its eleven public hospitals walked out.
V| The teachers accepted 14 per cent in two instalments; the nurses, who were offered the same, want 22 in one.
N| Economy minister {Clarisa Bonfiglio} said that there would be no third offer to anybody.
N| {Nurses' delegate Saúl Arrascaeta} said that emergency wards would be staffed in full.
N| They were not on Wednesday night at the Perrando hospital, {its deputy director, Dr Inés Uriarte}, told a local channel.
V| In March it was the doctors who stopped work, for five days, and in 2022 the teachers, for thirty-one.
N| {The labour ministry} ordered both nurses and hospital managers to a meeting on Friday.
N| The nurses will go, {Arrascaeta} said, "to listen and to be heard".
V| The governor, Néstor Balcarce-Ruiz, is in Washington to negotiate a loan of 150 million dollars for a sewage plant.
? Is the teachers' strike in Valdora over? | 1A
? Have the nurses accepted 14 per cent? | 2D
? How long did this year's teachers' strike last? | 1A=eighteen days
? How long did the doctors' strike last? | 6A=five days
? Are emergency wards fully staffed? | 4A+ 5D+
? Did the teachers get 22 per cent? | 2D
? Will the government make the nurses a new offer? | 3D+
? Has the governor signed the loan? | 9P
? Is the loan meant for teachers' pay? | 9D
? have the nurses met the hospital managers? | 7P 8P+
? Are doctors on strike too? | 6O

= Hartlebury votes: what passed, what did not
V| Hartlebury Town Council approved a 20 mph limit on Station Road on Tuesday and threw out one on Church Lane, both by seven votes to six.
V| A proposal by Cllr Miriam Foxton to name the new footbridge after the late Dr Henry Akande was carried without a vote; one to name the skate park after Cllr Foxton was withdrawn by Cllr Foxton.
V| The allotment rent goes up from £38 to £42, while that for the market pitches remains £15.
V| Cllr Peter Drabble resigned as chairman of the finance committee but not from the council.
N| "I can't add up what isn't there," {he=Peter Drabble} told members.
N| {The clerk, Joan Ebbutt}, said that a quotation for the toilets had been received, and that she'd rather not read it out.
V| In a letter that was read out, the county declined to pay for the Christmas lights, as it did last year.
N| {Resident Alf Pinnock} asked when the flood gate would be repaired and was told that the matter was with the Environment Agency.
N| {The Environment Agency} told this newspaper that it was with the council.
? Did the council approve a 20 mph limit on Church Lane? | 1D
? Will the speed limit on Station Road be 20 mph? | 1A
? Will the skate park be named after Cllr Foxton? | 2D
? Has Drabble left the council? | 4D
? how much will an allotment cost? | 3A=£42
? Are market pitches getting dearer? | 3D
? Who is the footbridge named after? | 2A=the late Dr Henry Akande
? How much would the toilets cost? | 6W+
? Will the county pay for the Christmas lights? | 7D
? Who's responsible for repairing the flood gate? | 8A 9A
? Has the flood gate been mended? | 8O
? Did Ebbutt resign? | -
? Was Drabble's resignation about the accounts? | 5A+

= Premier to Beijing, not Tokyo; minister to Tokyo, not Seoul
N| Mongolia's prime minister, Sainbayaryn Oyuka, will go to Beijing on 3 November for talks on coal, {his office} said on Monday, and has put off a visit to Tokyo until the new year.
N| {Japan's chief cabinet secretary} said that the postponement had been agreed between the two governments.
N| It was a surprise, {Japan's ambassador in Ulaanbaatar, Haruki Domon}, told a business lunch on Tuesday.
N| Foreign minister {Tsogtyn Altan} travels to Tokyo in his place on 5 November, and has called off a trip to Seoul.
N| {South Korea's embassy} hadn't been told when a reporter rang.
A| The coal talks will be about price and not about quantity, according to {officials in Beijing}.
N| {China's ministry of commerce} has nothing to announce, it said.
V| Mongolia sold 83 million tonnes of coal to China last year, and 0.4 million to Japan.
V| Oyuka's predecessor visited Seoul in 2023 and never visited Tokyo.
? Is Oyuka going to Tokyo in November? | 1D+
? Who is going to Tokyo? | 4A+=Foreign minister Tsogtyn Altan
? Was Japan informed of the postponement in advance? | 2A+ 3D+
? Has the trip to Beijing taken place? | 1P+
? Did the foreign minister cancel a visit to Seoul? | 4A+ 5O
? What will be negotiated in Beijing? | 1A+ 6A 7W+
? how much coal did Mongolia sell to Japan? | 8A=0.4 million
? Did Oyuka visit Seoul in 2023? | 9O
? Is the prime minister going to Seoul? | -
? Did Japan cancel the visit? | 1D+ 2D+
? Will China buy more coal? | 6D 7W+

= Court in Nagpur clears collector, convicts clerk, reserves order on contractor
V| A special court in Nagpur on Saturday acquitted former district collector Meenal Deshpande-Rao in a case over the purchase of 600 school benches, convicted her clerk, Vitthal Ingole, of forgery and put off its judgment on the contractor, Firoz Lakdawala, until 9 January.
V| Ingole, 57, was sentenced to four years and taken into custody; he will appeal, his counsel said in court.
N| The benches were paid for twice, the second time on the strength of a signature that was not the collector's, {the judgment} says.
N| {Deshpande-Rao}, who has spent three years without a posting, asked the state to give her one.
N| {The general administration department} would consider her request, an under-secretary said.
V| In a separate case, about uniforms, she was fined 5,000 rupees in 2022, and in a third, about desks, no charges have been framed.
N| Mr Lakdawala, {his son Arif} said, was in hospital with his knee.
V| The benches are in use at 41 schools.
A| Some have no legs, {headmasters} said.
? Was Deshpande-Rao convicted in the benches case? | 1D 3D
? Was the clerk found guilty? | 1A 3O
? Has Lakdawala been acquitted? | 1P
? Has Deshpande-Rao got a new posting? | 4P+ 5P+
? How long is Ingole's sentence? | 2A=four years
? Was the former collector fined over the benches? | 6O
? Was she fined in the case about uniforms? | 6A
? has she been charged in the desks case | 6D
? Has Ingole appealed? | 2P
? Did the collector sign the second payment? | 3D
? Were the benches never delivered? | 8D 9D
? Was Lakdawala arrested? | -

= Two by-elections, one recount: Saturday in Western Australia
V| Labor kept Merriwa Downs and lost Esperance Plains in Saturday's two state by-elections in Western Australia, its share of the vote falling in both.
V| In Merriwa Downs its candidate, Jasleen Thind, beat the Liberals' Corey Maddern by 1,140 votes; in Esperance Plains the Nationals' Wendy Haslop is ahead of Labor's Ian Carrick by 86, with a recount to begin on Tuesday.
N| {Carrick}, who phoned Haslop at ten to concede, withdrew the concession at midnight.
N| {Haslop} said that she'd kept the voicemail.
N| {Premier Shane Dorrington} called the night "one and a half out of two".
N| The Liberals did not contest Esperance Plains under an agreement with the Nationals, {the party's state director} said, which would not apply at the general election.
V| Both vacancies were caused by resignations: that of Lou Ferrante, who went to the Senate, in Merriwa Downs, and that of Kath Bostock, who went to prison, in Esperance Plains.
V| Turnout was 81 and 84 per cent.
N| Bostock's appeal will be heard in April, {her solicitor} said.
? Did Labor hold Merriwa Downs? | 1A 2A
? Did Labor hold Esperance Plains? | 1D 2O
? Has Carrick conceded? | 3D+ 4A+
? Will there be a recount in Merriwa Downs? | -
? Is there going to be a recount in Esperance Plains? | 2A
? Did the Liberals run in Esperance Plains? | 6D+
? Why was there a by-election in Merriwa Downs? | 7A
? who went to prison | 7A=Kath Bostock
? Did Ferrante go to prison? | 7D
? By how many votes did Thind win? | 2A=1,140 votes
? Has Bostock's appeal been dismissed? | 9P+
? Did Dorrington call an early election? | -

= Refugees moved from Bari to Lecce, ministry says; mayor of Lecce counts Foggia's
N| {Italy's interior ministry} moved 140 asylum applicants from a reception centre in Bari to one near Lecce at the weekend, it said on Monday, because of bedbugs in the former.
N| {The mayor of Lecce, Oronzo Calò-Greco}, said that there had been no transfer from Bari; there had been one from Foggia, in May, of 60.
N| Ninety-two people got off three coaches on Sunday evening, {the centre's manager, Suor Benedetta Pizzileo}, said, and they spoke of Bari.
N| The other 48 are on their way to Calabria, {a ministry official, prefect Ludovica Amoruso}, explained on Tuesday.
N| {The president of Calabria} said he hadn't been told of any.
V| In Bari the centre is empty and smells of vinegar.
A| Eleven people left it on their own before the transfer, {volunteers} said.
N| {Bari's health authority} found bedbugs in April, and none in June.
N| {The ministry} did not reply to a question about June.
? Were asylum applicants moved from Bari to Lecce? | 1A+ 2D+ 3A+
? How many people were moved to the Lecce centre at the weekend? | 1A+=140 ; 3A+=Ninety-two people
? Were people moved from Foggia to Lecce at the weekend? | 2O
? Why was the Bari centre emptied? | 1A+=because of bedbugs
? Did the Bari centre have bedbugs in June? | 8D 9W+
? Where are the other 48 people? | 4A+=on their way to Calabria
? Have asylum applicants arrived in Calabria? | 4P+ 5D+
? How many people came from Foggia in May? | 2A+=60
? did anyone leave the centre on their own | 7A
? Were people moved from Lecce to Bari? | -
? Were the applicants deported from Italy? | -
? Is there anyone left in the Bari centre? | 6D

= Ministry confirms one appointment, denies another, says nothing of third
N| Dr Ananda Pushpakumara has been appointed director of Sri Lanka's national archives, {the ministry of culture} confirmed on Wednesday, while a report that Professor Malini Gooneratne would head the national museum was "without basis".
M| {The Sunday Lakbima Mail} had named both, and also the painter Senaka Dissanayake-Ranasinghe as director of the national gallery.
N| On the gallery {the ministry} had nothing to say.
N| {Dissanayake}, who was hanging a picture when he was rung, said that he'd been told to hang on.
N| {Professor Gooneratne} said she had been offered the museum on the 4th and had accepted on the 5th.
N| The offer was for the museum in Kandy, {secretary to the ministry W. Jayalath} said, where there's no vacancy.
A| Her letter names Colombo, {friends who have read it} said.
V| The director of the national museum, Ruwan Abeysekera, retired in June; the director of the archives was transferred in May.
V| Pushpakumara, 49, was deputy librarian at Peradeniya.
? Has Pushpakumara been appointed head of the archives? | 1A+ 2A
? Has Gooneratne been appointed director of the national museum? | 1D+ 2A
? Was Gooneratne offered the national museum? | 5A+ 6D+ 7A
? Is Dissanayake the new head of the national gallery? | 2A 3W+ 4W+
? Did the director of the archives retire in June? | 8D
? Was Abeysekera dismissed? | 8D
? Has Pushpakumara been appointed head of the museum? | -
? Who ran the museum before June? | 8A=Ruwan Abeysekera
? Is there a vacancy at the Kandy museum? | 6D+
? did Gooneratne turn down the offer | 5D+
? When did Gooneratne accept? | 5A+=on the 5th
