= At least 9 dead as tornadoes tear through Arkansas and Tennessee
A| At least nine people were killed and dozens injured when a line of violent storms tore through Arkansas and western Tennessee overnight, flattening homes and knocking out power to more than 140,000 customers, {officials} said Tuesday.
V| The first tornado touched down in Arkansas shortly before 9 p.m. Monday near the farming town of Pell Creek, where it cut a path nearly half a mile wide through a mobile home park.
N| {Gov. Loretta Haines} declared a state of emergency in 14 counties and said search teams with dogs were going house to house.
N| "This is going to be a long road back for a lot of families," {Haines} told reporters outside the Pell Creek fire station.
N| {=Gov. Loretta Haines} "But we are not going to leave anybody to walk it alone."
N| Six of the dead were found in Dunmore County, Arkansas, including a couple in their 80s and their grandson, according to {county coroner Dale Whitsett}.
N| The other three died across the Mississippi River in Hadley, Tennessee, when the roof of a distribution warehouse collapsed during a shift change, {Fire Chief Marcus Bell} said.
N| {Bell} said he could not say whether anyone remained trapped in the rubble, because the company that runs the building had not yet supplied a full list of those on shift.
N| {A spokesperson for the operator, Trident Freight}, did not immediately respond to a request for comment.
N| {The National Weather Service} said preliminary surveys showed damage consistent with an EF3 tornado, with winds of at least 145 mph, but cautioned that the rating could change.
N| Sirens in Pell Creek sounded 11 minutes before the tornado hit, {emergency management director Sonya Pruitt} said, disputing accounts on social media that residents were given no warning.
N| {Resident Carla Dominguez, 34}, said she heard nothing until the windows of her trailer blew in.
V| The storms came three years after a December outbreak killed 26 people across four Southern states, most of them in Mississippi.
V| Forecasters say tornado activity in the United States has shifted eastward in recent decades, putting more densely populated areas in the Southeast at risk.
N| Farther north, a separate system dumped up to 18 inches of snow on parts of Minnesota and closed a stretch of Interstate 94, {the state transportation department} said.
V| By midmorning in Pell Creek, volunteers were handing out coffee from the back of a church van while a man searched a flattened carport for his wife's wedding album.
V| This is a developing story and will be updated.
? which state did the tornadoes hit first? | 2A=Arkansas
? Did residents of Pell Creek get a warning before the twister? | 11A+ 12D
? How many people lost their lives in the storms? | 1A=At least nine
? Did anyone die in Tennessee? | 7A
? Are there still people under the collapsed warehouse? | 8W
? Has Trident Freight apologized for the deaths at its warehouse? | 9W+
? Did the storms kill 26 people this week? | 1D
? has the governor asked for federal disaster aid | -
? Was the tornado an EF5? | 10D
? Did the storm in Minnesota cause deaths? | -

= Starling AI to cut 3,400 jobs as chatbot maker reins in spending
N| {Starling AI, the San Francisco company behind the Perch chatbot}, said Wednesday it would eliminate about 3,400 jobs, or 12% of its workforce, in the largest round of layoffs in its history.
N| In a memo to employees, {chief executive Naveen Talwar} said the company had hired too fast during the boom of the past three years and needed to "get back to being small enough to be quick."
N| "I take full responsibility for the decisions that got us here," {Talwar} wrote.
N| {=Naveen Talwar} "You did nothing wrong, and I am sorry."
N| The cuts will fall most heavily on sales and on the hardware unit, while research teams will be largely spared, according to {the memo}.
A| {Two people familiar with the matter} said the company had also held early talks about selling the hardware unit to a Korean chip maker.
N| {Starling} declined to comment on any potential sale.
V| Shares of rival Cobalt Systems rose 3% in midday trading; Starling remains privately held.
V| The announcement comes as a string of technology companies trim their staffs while pouring money into data centers.
N| Technology firms worldwide have shed more than 96,000 jobs since January, according to {a tally kept by the outplacement firm Granger & Lowe}.
V| Starling last reduced its workforce in 2023, when it let go about 600 people after abandoning a search product.
N| {Melissa Okafor, an analyst at Redwood Securities}, said the layoffs suggested that investors were losing patience with the company's losses, which reached $2.1 billion last year.
N| {A union that represents some of Starling's content reviewers}, the Digital Workers Alliance, said it had learned of the cuts from news reports.
N| "Nobody called us, nobody emailed us," said {its president, Gail Rostova}.
N| {A company spokesman, Peter Lindqvist}, disputed that, saying union officers were notified at 6 a.m. Pacific time, an hour before the memo went out.
N| {Lindqvist} said it was too early to say whether offices in Dublin and Bengaluru would close.
V| Outside the company's headquarters on Mission Street, a few employees carried boxes and potted plants to waiting cars.
? how many people is Starling letting go? | 1A+=about 3,400
? Was the union told of the job losses in advance? | 13D 14D 15A+
? Is Starling selling its hardware business? | 6P 7W+
? Will the Dublin office be shut? | 16W+
? Did Talwar say sorry to the staff? | 4A+
? Which departments are hit hardest by the layoffs? | 5A+=sales and on the hardware unit
? did Cobalt Systems announce job cuts as well | -
? Did the company make a profit last year? | 12D
? Has Talwar stepped down? | -
? When did Starling last have layoffs? | 11A=2023

= Nurses in Wales to strike for two days over pay, union says
N| Thousands of nurses across Wales will walk out for 48 hours later this month after talks over pay collapsed, {the Nursing and Midwifery Union} said on Tuesday.
N| The action, due to begin at 07:00 on 18 February, will involve staff at five of the seven health boards but exclude emergency departments and intensive care, according to {the union}.
N| {General secretary Bethan Prosser} said members had been left with no choice after ministers refused to improve an offer of 3.2 per cent.
N| "Nobody goes into nursing wanting to stand on a picket line in the rain," {she=Bethan Prosser} said.
N| {=Bethan Prosser} "But our members are leaving for supermarkets that pay better, and patients are the ones who suffer."
N| {The Welsh health secretary, Gareth Lovell}, said he was disappointed and insisted that the door remained open.
N| {He=Gareth Lovell} denied that the government had broken off the discussions, saying it was the union that left the table on Friday evening.
A| {One person close to the negotiations} said a figure of 4 per cent had been mentioned informally before Christmas.
N| Asked about that figure, {a spokesperson for the Welsh government} said it would not give a running commentary on negotiations.
N| Inflation stood at 3.6 per cent in December, according to {the Office for National Statistics}.
V| Nurses in Wales last went on strike in the winter of 2023, when two days of action led to the postponement of about 3,000 operations.
N| {The patients' group Llais y Claf} called on both sides to return to the table.
N| {Its chair, Menna Rowlands}, said some of those waiting for hip operations had already had their appointments moved three times.
N| In a separate dispute, ambulance workers in the north of England voted by a narrow majority to accept a deal worth 4.1 per cent, {their union} announced on Monday.
N| {Prosser} said that result showed what could be done when employers were serious.
V| At the University Hospital in Pontlas, where the first picket is planned, a handwritten sign at the staff entrance on Tuesday asked for volunteers to bring flasks.
V| Sign up for our morning newsletter to get the stories that matter in your inbox.
? Who walked out of the talks, the union or the ministers? | 7A+=the union
? are the nurses on strike already | 1P+ 2P+
? Was an offer of four per cent on the table? | 8A 9W+
? How long will the stoppage last? | 1A+=48 hours
? Will A&E be affected by the walkout? | 2D+
? Did ambulance staff in the north of England reject their pay deal? | 14D+
? Have the nurses accepted 3.2 per cent? | 3D+
? How many operations have been cancelled because of the February strike? | -
? Did ministers end the negotiations? | 7D+
? When did nurses in Wales last strike? | 11A=winter of 2023

= Supreme Court sides with Montana ranchers in grazing dispute
V| The Supreme Court on Monday ruled 6-3 that the federal government may not cancel grazing permits on public land without first holding a hearing, handing a victory to a group of Montana ranchers who lost access to their summer pastures four years ago.
N| Writing for the majority, {Justice Amelia Stroud} said a permit that a family has renewed for seven decades is "not a favor to be withdrawn by letter."
N| {Justice Thomas Weller}, joined by two colleagues, dissented, warning that the decision would tie the hands of agencies during drought.
V| The case began in 2021, when the Bureau of Land Management revoked the permits of 11 families in Carver County, citing overgrazing along a stretch of the Little Antler River.
N| {Lead plaintiff Hank Drummond, 71}, said he learned of the ruling from his granddaughter, who was following the court's website on her phone in a barn.
N| "I sold half my herd waiting for this day," {Drummond} said in a telephone interview.
N| {=Hank Drummond} "I'm not bitter, but I would like my grass back."
V| The justices did not order the permits restored and instead sent the case back to an appeals court in San Francisco.
N| {The Interior Department} said in a statement that it was reviewing the opinion and would comply with the law.
N| {A department spokeswoman, Claire Yoon}, would not say whether other revocations would be reopened.
N| {Environmental groups, led by the Prairie Waters Fund}, said the ruling could affect as many as 1,900 permits in 12 Western states.
N| {Stroud} wrote that the holding was narrow and left intact the government's power to act at once in an emergency such as wildfire.
V| In an unrelated decision on the same day, the court declined to hear an appeal by an Idaho timber company fined over a fish kill.
V| Ranchers and federal land managers have clashed repeatedly in the West, most notably during an armed standoff in Nevada in 2014.
N| About 155 million acres of public land are open to livestock grazing, according to {the bureau}.
V| In Carver County on Monday evening, a hand-painted sign reading "Thank you, SCOTUS" hung from the gate of the Drummond ranch.
? Did the ranchers win at the Supreme Court? | 1A
? what was the vote? | 1A=6-3
? Have the families got their permits back? | 8D
? Was the ruling unanimous? | 1D 3D
? Why were the permits revoked in 2021? | 4A=overgrazing along a stretch of the Little Antler River
? Will the Interior Department reopen other cancellations? | 10W+
? Does the decision stop agencies from acting in a wildfire? | 12D
? Did the Supreme Court rule for the Idaho timber company? | 13D
? Who wrote the majority opinion? | 2A=Justice Amelia Stroud
? was drummond arrested in the nevada standoff | -

= Kenyan opposition leader freed on bail after three nights in custody
V| Kenyan opposition leader Josphat Ndegwa walked free from a Nairobi police station on Thursday evening, hours after a magistrate set bail at 500,000 shillings ($3,870) and rejected a request by prosecutors to hold him for two more weeks.
V| Ndegwa, 58, was detained on Monday during protests against a new fuel levy in which at least four people died.
N| He is accused of incitement to violence and of damaging public property, charges that {his lawyer, Wanjiru Kamene}, called a fiction made up to keep him off the streets.
N| {Magistrate Peter Oduya} ruled that the state had shown no compelling reason to keep him in custody but ordered him to surrender his passport and not to address public meetings.
N| "They thought three nights on a cement floor would teach me silence," {Ndegwa} told supporters from the roof of a car.
N| {=Josphat Ndegwa} "On Saturday we shall be back in the streets, and we shall be more."
N| {Police spokeswoman Grace Chelimo} said any unauthorised gathering on Saturday would be dispersed.
N| {The Kenya National Commission on Human Rights} said in a report on Wednesday that seven people had been killed in Monday's unrest, all by gunfire.
N| {Chelimo} rejected that count, saying the police knew of four deaths and that one of those was a road accident.
A| {Two witnesses in the Githurai neighbourhood} told this newspaper they saw men in plain clothes fire from an unmarked car.
N| {The Independent Policing Oversight Authority} said it had opened an inquiry and could not yet say who fired the shots.
V| The levy, which adds 7 shillings to a litre of petrol, was announced in the budget statement in June and took effect this month.
N| {Finance Secretary Abdi Noor} said on Tuesday that the government had no intention of withdrawing it.
V| Last year, President Samuel Koros dropped a planned tax on bread after two weeks of demonstrations in which more than 20 people were killed.
N| {The United States embassy} urged all sides to show restraint and advised its citizens to avoid central Nairobi at the weekend.
V| In neighbouring Uganda, a court in Kampala on Thursday postponed until August the trial of four activists arrested at a rally in support of the Kenyan protesters.
V| As Ndegwa's convoy crawled along Moi Avenue, street vendors ran beside it selling whistles and paper flags.
? Is Ndegwa still being held by police? | 1D
? How many people were killed in Monday's protests? | 2A=at least four ; 8A=seven 9A+=four
? who shot at the demonstrators? | 10A=men in plain clothes 11W
? Has the government scrapped the fuel levy? | 13D+
? how much was bail set at? | 1A=500,000 shillings ($3,870)
? Has Ndegwa given up his passport? | 4P
? Did Ndegwa incite violence? | 3D+
? Is there going to be another protest on Saturday? | 6A+
? Was the bread tax dropped? | 14A
? Were the Ugandan activists convicted? | 16D

= Ashwin Rathod ton puts India in command on second day in Galle
V| An unbeaten 141 by Ashwin Rathod carried India to 387 for five at stumps on the second day of the first Test against Sri Lanka in Galle on Friday, a lead of 169.
V| Rathod, playing only his fourth Test, reached his hundred off 168 balls with a swept four off the left-arm spinner Dilan Wickramanayake.
V| He added 156 for the fourth wicket with the captain, Rohan Deshpande, who made 72 before he was caught at slip.
N| "I wanted to bat time, because on this pitch the runs come if you stay there," {Rathod} said after play.
N| {=Ashwin Rathod} "The captain kept telling me to look at the next ball and not at the scoreboard."
V| Sri Lanka, all out for 218 on the first day, dropped three catches, two of them off Rathod when he had made 23 and 88.
N| {Their coach, Gavin Pretorius}, refused to blame the fielders and said the heat had taken a toll.
N| {He=Gavin Pretorius} said fast bowler Lahiru Gamage, who left the field after tea holding his side, would have a scan on Saturday morning.
A| {Local television reports} said Gamage had torn a muscle and would miss the rest of the series.
N| {A team official, Nuwan Jayatilake}, said it was much too soon to talk of that.
V| India have not lost a Test in Galle since 2015, when they were bowled out for 112 in a chase of 176.
N| According to {the International Cricket Council}, India would move to the top of the World Test Championship table with a win in this match.
V| Umpire Kevin Marsden of England was replaced after lunch because of a stomach upset and watched the final session from the pavilion.
V| In Colombo, the women's sides drew their one-day series 1-1 after rain washed out the third match.
V| A few hundred travelling supporters watched from the ramparts of the old fort, where a man was renting out umbrellas by the hour.
V| Read more: The making of Ashwin Rathod, from Rajkot's dust to the world stage
? How many had Rathod made by the close? | 1A=141
? Was Rathod dropped? | 6A
? Will Lahiru Gamage miss the rest of the tour? | 8W+ 9A 10W+
? Did Deshpande score a century? | 3D
? Are India top of the World Test Championship table? | 12P
? Did Sri Lanka's coach criticise his fielders? | 7D+
? Who won the women's series in Colombo? | 14D
? What did Sri Lanka score in their first innings? | 6A=218
? did india win the galle test | 1P
? Which bowler did Rathod hit for the runs that brought up his century? | 2A=Dilan Wickramanayake

= Singer Delphine Marlowe cancels US tour, citing vocal cord surgery
N| Grammy-winning singer Delphine Marlowe has called off the remaining 22 dates of her North American tour after doctors told her she needed surgery on her vocal cords, {she=Delphine Marlowe} announced Sunday.
N| "I sang through it for six weeks and I can't anymore," {Marlowe} wrote in a post on Instagram.
N| {=Delphine Marlowe} "I am heartbroken, and I promise I will make this up to every one of you."
V| The 36-year-old star of "Paper Harbor" had been due to play two nights at Madison Square Garden this week.
N| {Promoter Beacon Live} said tickets would be refunded automatically within 30 days.
N| {Marlowe's publicist, Jenna Stroud-Ellis}, told The Associated Press that the operation would be performed in Boston but declined to say when.
A| {The celebrity site GlitterWire, citing a friend}, said the singer had actually pulled out after a falling-out with her longtime musical director, Corey Haddad.
N| {Stroud-Ellis} dismissed the report as "fan fiction" and said Haddad had been with Marlowe when she got the diagnosis.
N| {Haddad} did not return a message seeking comment.
V| Marlowe cut short a concert in Denver on May 9 after losing her voice midway through her third song.
N| Problems with vocal cords are common among touring singers, with about 1 in 5 reporting an injury during a career, according to {the American Laryngological Association}.
N| {Dr. Irving Katz, a throat surgeon in Chicago who has not treated Marlowe}, said most patients need eight to 12 weeks of silence and therapy before they sing again.
V| British singer Adele and Country Music Hall of Fame member Keith Urban are among those who have had similar operations.
V| Marlowe's European dates, which begin in Lisbon in October, remain on her website.
N| {Beacon Live} said it hoped those shows would go ahead but that no decision had been made.
V| Fans left flowers and lyric sheets outside the Denver theater, where the marquee still carried her name on Sunday evening.
V| AP Entertainment Writer Dana Whitlow contributed to this report.
? Did Marlowe scrap the rest of her US shows? | 1A+
? Why did the singer pull out of the tour? | 1A+=she needed surgery on her vocal cords ; 2A+ 7A=a falling-out with her longtime musical director, Corey Haddad ; 8D+
? Has Marlowe had her operation? | 1P+ 6P+
? when will the surgery take place? | 6W+
? Did she fall out with her musical director? | 7A 8D+ 9W+
? Are the European concerts off as well? | 14D 15D+
? Will people who bought tickets get their money back? | 5A+
? Is Haddad suing Marlowe? | -
? Did Dr. Katz operate on the singer? | 12D
? How old is Delphine Marlowe? | 4A=36-year-old

= Nigerian army says 43 hostages freed in Zamfara forest raid
N| Nigerian troops have rescued 43 people, most of them schoolgirls, from a camp run by armed gangs in the north-western state of Zamfara, {the army} said on Sunday.
N| The hostages were found before dawn on Saturday in the Gandu forest after a firefight in which 11 gunmen were killed, {Brigadier-General Sule Danladi} told reporters in Gusau.
N| One soldier was wounded and no ransom was paid, {he=Brigadier-General Sule Danladi} said.
A| But {two relatives of the girls} told the BBC that families in the town of Tsauni had raised 60 million naira ($39,000) and handed it over on Thursday.
N| "We sold our goats and our motorcycles," said {Malam Bello Tsauni, whose daughter was among those freed}.
N| {=Malam Bello Tsauni} "The bandits counted the money in front of us and told us where to wait."
N| Asked about the account, {General Danladi} repeated that the operation was a purely military one.
V| Gunmen on motorcycles stormed the Government Girls Secondary School in Tsauni on 3 May and took 51 pupils and two teachers.
N| {State governor Aminu Kwatarkwashi} said the whereabouts of the other ten were not known.
V| The raid brought memories of the 2014 abduction in Chibok, where Boko Haram fighters seized 276 schoolgirls, dozens of whom have never been found.
V| The gangs in the north-west, known locally as bandits, are driven by money rather than ideology, although some have links with jihadist groups.
N| More than 1,600 pupils have been kidnapped in northern Nigeria since 2014, according to {Save the Children}.
N| {President Bola Adeyinka} congratulated the troops and ordered the deployment of 600 forest guards to the state.
N| {Amnesty International} said the government had made the same promise after an attack in Kebbi in November and had not kept it.
V| In neighbouring Sokoto, four farmers were killed on Friday in an ambush that the police blamed on a different gang.
V| The freed girls, wearing identical blue hijabs given to them by the state, were driven to a military hospital in three white buses.
V| Additional reporting by Hauwa Lawal in Gusau
? Was money paid to free the schoolgirls? | 3D+ 4A 5A+ 6A+ 7D+
? How many hostages did the army say it had rescued? | 1A+=43
? Have all the kidnapped pupils and teachers come home? | 9D
? where was the camp? | 1A+=Zamfara 2A+=Gandu forest
? Did any soldiers die in the raid? | 3D+
? Have the 600 forest guards arrived? | 13P
? Did Boko Haram take the girls in Tsauni? | -
? When were the girls abducted from the school? | 8A=3 May
? were the kidnappers arrested | -
? How many gunmen died? | 2A+=11

= Spain's wildfires force 12,000 from homes as third firefighter dies
V| A third firefighter died on Monday in the wildfires raging across north-western Spain, where more than 12,000 people have been ordered to leave their homes and rail services between Madrid and Galicia have been cut for a second day.
N| The 47-year-old man, a forest brigade leader named as Anxo Villaverde, was killed when his vehicle rolled down a slope near the village of Castromil, {the regional government of Castile and León} said.
V| His death brings to five the number of people killed by fires in Spain this month, two of them civilians.
N| {The prime minister, Elena Urrutia}, who interrupted her holiday to visit the command post in Ourense, promised "all the means of the state".
N| {She=Elena Urrutia} said another 500 soldiers would be sent to the region, taking the total to 1,900.
N| {The opposition leader, Íñigo Larrañaga}, accused the government of having ignored a request for troops nine days ago.
N| {The interior ministry} said no such request had been received.
N| According to {the European Forest Fire Information System}, about 158,000 hectares have burned in Spain since January, more than double the average for the time of year.
N| {The national weather agency, Aemet}, said a 16-day heatwave, with temperatures of up to 44C, would start to ease on Tuesday.
V| Scientists say climate change is making such spells of hot, dry weather more frequent and longer.
N| {The civil guard} said it had arrested a man of 62 in Zamora on suspicion of starting one of the fires with a brush cutter.
N| {His lawyer, Begoña Sastre}, said that he had been clearing a firebreak and had called the emergency number himself.
N| {Investigators} said they could not yet say how the largest fire, at Vilar de Mouros, had begun.
V| Across the border in Portugal, a fire near Trancoso was brought under control on Sunday night after burning for nine days.
N| {Greenpeace Spain} said that rural depopulation had left thousands of hectares of scrub untended.
N| "There used to be 200 goats here, and goats do not let a forest burn," said {Xoán Requeixo, 81, who refused to leave his house in Castromil}.
V| By evening he was hosing down the roof while ash fell on his vegetable garden.
? How many people have died in Spain's fires this month? | 3A=five
? Did the government turn down a request for soldiers? | 6A 7D+
? was a firefighter killed on monday | 1A 2A
? How did Villaverde die? | 2A=his vehicle rolled down a slope
? Did the man arrested in Zamora start a fire? | 11A 12D+
? What caused the Vilar de Mouros fire? | 13W
? Have the extra 500 soldiers arrived in the region? | 5P+
? Is the fire at Trancoso still burning out of control? | 14D
? how hot did it get | 9A=up to 44C
? Was Urrutia booed in Ourense? | -

= Ferry sinks off Cebu; coast guard says 61 rescued, 8 missing
N| A wooden-hulled ferry carrying 71 people sank in rough seas off the central Philippine province of Cebu on Sunday, leaving two people dead and eight missing, {the coast guard} said.
N| The M/B Santa Rosalia had left Port Marigondon for Leyte at 4:10 a.m. and began taking on water about an hour later after a wave broke one of its outriggers, {coast guard spokesman Commander Rey Villacorta} said.
N| Sixty-one passengers and crew were picked up by fishing boats and a passing cargo vessel, {he=Commander Rey Villacorta} said.
N| {The captain, Nestor Dabalos}, is among the missing, according to the coast guard.
N| The boat was licensed for 80 people and was not overloaded, {Villacorta} said.
A| {Several survivors} told the broadcaster GMA, however, that there were many more on board than the manifest listed, including small children who had no tickets.
N| "I counted five babies near me alone, and the paper says two," said {Jocelyn Abarquez, 29, who clung to a fuel can for two hours}.
N| {Villacorta} said investigators would compare the list with the accounts of survivors.
V| A gale warning was in force for the area from Sunday noon, seven hours after the boat went down.
N| {The weather bureau, PAGASA}, said conditions at dawn had been moderate and had not justified keeping small craft in port.
V| The Maritime Industry Authority suspended the permits of all four vessels belonging to the operator, Tres Marias Lines.
N| {The company's owner, Marietta Sy}, said it would cooperate and would pay 50,000 pesos to the family of each of the dead.
V| Accidents at sea are common in the Philippines, an archipelago of more than 7,000 islands where many people rely on poorly maintained boats.
V| In 1987, more than 4,300 people died when the ferry Doña Paz collided with a tanker, the world's worst peacetime disaster at sea.
N| In the southern province of Sulu, a cargo boat ran aground on Saturday but all 14 crew were safe, {the coast guard} said.
V| Relatives waited through the afternoon under a blue tarpaulin at the pier, reading names from a sheet of paper taped to a pillar.
? Was the ferry carrying more people than its manifest showed? | 6A 7A 8W
? Was the Santa Rosalia overloaded? | 5D 6A
? How many are still missing? | 1A=eight
? Where was the ferry bound? | 2A=Leyte
? Did the captain survive? | 4W
? Was a gale warning out when the ferry left port? | 9D
? Who picked up the survivors? | 3A=fishing boats and a passing cargo vessel
? Has Tres Marias Lines compensated the families? | 12P+
? did anybody die on the cargo boat in Sulu? | 15D
? How many died on the Santa Rosalia in 1987? | -

= Boeing supplier strike ends as Kansas machinists approve deal
V| Machinists at an aircraft parts maker in Kansas voted Saturday to end a seven-week strike that had slowed deliveries of Boeing jets, approving a contract that raises wages by 26% over four years.
N| The deal passed with 61% of the vote, {the Plains Machinists Union, which represents about 5,800 workers at Corwin Aerostructures}, said.
N| "This is not everything we deserved, but it is a great deal more than what they offered in September," {union president Dwayne Tolliver} said.
N| {=Dwayne Tolliver} "Our people held the line, and now they want to go home to the work they are proud of."
V| The company's first offer, of 14%, was voted down in September by a margin of more than 9 to 1.
N| {Corwin chief executive Sandra Metz} said employees would begin returning to the Wichita plant on the overnight shift Monday.
N| The agreement does not restore the traditional pension that was frozen in 2016, which {Metz} said had never been on the table.
A| {Some workers leaving the union hall} said that was why they had voted no.
N| "I've got 31 years in, and they took it with a pen," said {Roy Castellano, a riveter}.
N| {Boeing} said last month that the stoppage had delayed about 30 737 MAX deliveries.
N| {A Boeing spokesman} declined to comment Saturday on whether the company had contributed money to the settlement.
A| {A person briefed on the negotiations} said the plane maker had agreed to pay Corwin more for each fuselage section.
V| The walkout was the first at Corwin since 1998, when a strike lasted 19 days.
N| Work stoppages involving at least 1,000 employees rose to 37 nationwide last year, according to {the Bureau of Labor Statistics}.
V| In Seattle, a separate union representing Boeing engineers is to begin contract talks in January.
V| On Saturday night, burn barrels that had warmed the pickets since October were being loaded onto a flatbed outside Gate 4.
? Is the strike at Corwin over? | 1A 
? by how much will wages go up | 1A=26% over four years
? Did the workers get their old pension back? | 7D+ 9D+
? Did Boeing help to pay for the deal? | 11W+ 12A
? How many of the machinists voted for the contract? | 2A+=61%
? Was the first offer accepted? | 5D
? Are employees back at work in Wichita? | 6P+
? Have Boeing's engineers in Seattle gone on strike? | -
? When was the last strike at Corwin before this one? | 13A=1998
? Did the strike hold up any 737 deliveries? | 1A 10A+

= Ofcom fines children's video app £4.8m over age checks
N| The communications regulator, {Ofcom}, has fined the owner of a popular children's video app £4.8m for failing to check the ages of its users, in the largest penalty it has imposed under the Online Safety Act.
N| Gigglebox, which has an estimated 2.3 million users in the UK, allowed under-13s to open accounts simply by ticking a box, {the watchdog} said in a decision published on Thursday.
N| {Ofcom's enforcement director, Philippa Carrow}, said the firm had been warned twice and had done nothing.
N| "Children were shown material that no parent would have let through the front door," {she=Philippa Carrow} said.
N| {=Philippa Carrow} "A tick-box is not a safeguard, and we will not treat it as one."
N| {Gigglebox, which is based in Singapore}, said it was "surprised and disappointed" and was considering an appeal.
N| {The company} denied that it had ignored the warnings, saying it had introduced facial age estimation for British users in March.
N| {Ofcom} said that system had been switched on for only one in ten new accounts.
A| {A former employee, who asked not to be named}, told the BBC that managers had worried that stricter checks would halve the number of sign-ups.
N| {Gigglebox} did not answer questions about that claim.
N| The regulator's inquiry began after {the charity Safe Screens} reported that a nine-year-old boy in Stockport had been contacted by an adult stranger through the app.
N| {Greater Manchester Police} said a 44-year-old man had been charged in connection with that case and was due before magistrates on 2 December.
V| The previous highest fine under the act was £1m, imposed last year on a pornography site.
V| Under the law, Ofcom may levy penalties of up to 10% of a company's worldwide revenue.
N| {The technology secretary, Alun Brackenbury}, said the fine showed that the rules had teeth.
N| Australia, which last year barred under-16s from most social media, has opened its own investigation into Gigglebox, {the country's eSafety commissioner} said.
V| On the app's home page on Thursday, a cartoon otter was still inviting visitors to "jump straight in".
? How big is the fine on Gigglebox? | 1A=£4.8m
? Did Gigglebox disregard Ofcom's warnings? | 3A 7D+
? Has Gigglebox appealed? | 6P+
? were managers afraid of losing sign-ups if they tightened the checks | 9A 10W+
? Is it the biggest penalty ever under the Online Safety Act? | 1A 13A
? Where is Gigglebox based? | 6A+=Singapore
? Has Australia fined the app? | 16P
? Was the man from the Stockport case convicted? | 12D
? Did Gigglebox bring in facial age estimation? | 7A+ 8A
? Is the boy from Stockport suing the company? | -

= Incumbent Georgia school chief loses primary as turnout surges
V| Georgia's longtime state school superintendent, Wade Hollis, lost his bid for a fourth term Tuesday, falling to a first-time candidate who had accused him of neglecting rural classrooms.
M| Former middle school principal Tamika Brandt won the Republican primary with 53.4% of the vote to Hollis' 46.6%, with 97% of precincts reporting, {The Associated Press} said.
N| "We drove 41,000 miles in a minivan with no air conditioning, and tonight the people of this state answered," {Brandt} told supporters in Macon.
N| {=Tamika Brandt} "Now we go to work for the kids at the end of the bus line."
N| {Hollis}, 66, conceded in a phone call shortly before 11 p.m. and told a small crowd in Marietta that he had no regrets.
N| {He=Wade Hollis} stopped short of endorsing Brandt, saying he would "sleep on that one for a good long while."
V| In November Brandt will face Democrat Luis Arrieta, a college administrator from Savannah who ran unopposed.
V| No Democrat has won the office since 1998.
N| Turnout reached 27%, the highest for a midterm primary in two decades, {the secretary of state's office} said.
N| {Spokesman Carter Dill} said a problem with electronic poll books delayed voting at 14 sites in Fulton County for up to 50 minutes but did not affect any ballots.
A| {Some voters} said they had given up and gone home.
N| {Dill} rejected claims circulating on social media that machines in the county had switched votes, calling them "flatly false."
V| Hollis had faced criticism since an audit last year found that $18 million in federal literacy grants had gone unspent.
N| {An independent review ordered by the governor} found no evidence of wrongdoing but described the department's bookkeeping as poor.
V| In Alabama, where voters also went to the polls Tuesday, the race for attorney general headed to a June 16 runoff.
V| At Brandt's watch party, fourth-graders from her old district passed around a poster counting down the days until summer vacation.
? Did Wade Hollis get reelected? | 1D 2D 5D+
? Who beat the superintendent? | 1A=a first-time candidate ; 2A=Tamika Brandt
? Has Hollis thrown his support behind Brandt? | 6D+
? Did voting machines in Fulton County change votes? | 10D 12D
? What share of the vote did Brandt get? | 2A=53.4%
? were there delays at polling places | 10A+ 11A
? Is Brandt Georgia's new school superintendent? | 7P
? Did the review find that Hollis' department broke the rules? | 14D
? Who won the attorney general's race in Alabama? | 15D
? Did Hollis demand a recount? | 5D+

= India flash floods kill 34 in Himachal Pradesh; dozens of pilgrims stranded
A| Flash floods triggered by a cloudburst have killed at least 34 people in the Himalayan state of Himachal Pradesh and left hundreds of pilgrims stranded, {officials} said on Wednesday.
V| The torrent struck the village of Dharoti, in Kullu district, at about 3.30 am on Tuesday, sweeping away 19 houses, two hotels and a stretch of the only road.
N| {District magistrate Ankita Negi} said 34 bodies had been recovered by noon, 11 of them downstream in Mandi.
N| "The river has changed its course, and there are places where we are searching that were not land yesterday," {she=Ankita Negi} told reporters.
N| {=Ankita Negi} "We are asking families to be patient, because some may have taken shelter higher up."
N| {Negi} put the number of missing at 22.
N| {Village head Tek Chand Thakur}, however, said a list he had drawn up with shopkeepers contained 58 names.
N| {The National Disaster Response Force} said two of its teams had reached Dharoti on foot and a third was waiting for the weather to clear.
V| An attempt to fly in a helicopter was abandoned on Wednesday morning because of low cloud.
N| {Chief minister Virender Rana} announced compensation of 400,000 rupees for the families of the dead.
A| {Residents} said work on a hydropower tunnel upstream had loosened the slope, and that blasting had gone on as late as Sunday.
N| {The company building it, Parvat Hydro}, denied carrying out any blasting since the start of the monsoon on June 22.
N| {The state's energy minister, Sushma Katoch}, said a committee of geologists would establish whether the project had played any part.
N| {The India Meteorological Department} said 112 mm of rain had fallen in one hour at a station 8 km away.
V| In 2023, more than 500 people were killed in floods and landslides in the same state, and experts blamed unplanned construction as well as a warming climate.
V| In neighbouring Uttarakhand, the Char Dham pilgrimage was suspended for two days as a precaution.
V| At a school turned into a shelter in Bhuntar, pilgrims dried bank notes and train tickets on the desks.
? How many people are missing after the flood? | 6A+=22 7A=58
? Did tunnel blasting loosen the hillside? | 11A 12D+ 13W
? how many bodies have been found | 3A+=34
? Did a helicopter get to Dharoti? | 9D
? What time did the water hit the village? | 2A=about 3.30 am
? have rescue teams got through to dharoti | 8A+
? Have the families of the victims been paid compensation? | 10P
? Was anyone killed in Uttarakhand? | -
? Did the 2023 floods kill 34 people? | 15D
? Who is building the power project? | 12A+=Parvat Hydro

= Judge blocks merger of two biggest US grocery wholesalers
V| A federal judge in Oregon on Tuesday halted the $19.6 billion merger of food wholesalers Harlan Foods and Pacific Larder, saying the deal would probably raise prices for thousands of independent grocers.
N| {U.S. District Judge Renata Kowalski} granted a preliminary injunction sought by the Federal Trade Commission, writing that the companies' promise to sell 214 warehouses was "a plan in search of a buyer."
N| {Harlan} said it was disappointed and was weighing its options, including an appeal.
A| {Two people briefed on the discussions}, who spoke on condition of anonymity because they were not authorized to speak publicly, said Pacific Larder's board was ready to walk away.
N| {A Pacific Larder spokesman, Greg Tanabe}, called that speculation and said the company remained committed to the transaction.
V| Shares of Pacific Larder fell 11% after the ruling; Harlan's rose 4%.
N| "American families won today," {FTC chair Louise Hartwig} said in a statement.
N| {=Louise Hartwig} "Three companies should not decide what it costs to put milk on a shelf in Boise or Bakersfield."
V| The deal, announced in October 2024, would have joined the country's No. 2 and No. 3 grocery wholesalers, which together supply about 31,000 stores.
V| Under the merger agreement, Harlan must pay Pacific Larder a $600 million breakup fee if the deal is not closed by Jan. 31.
N| {The United Food Haulers Union, which represents 12,000 drivers at the two firms}, had opposed the merger and welcomed the decision.
N| {A trade group, the National Association of Convenience Retailers}, said the ruling would leave both companies too weak to compete with the market leader.
V| Last December, a different judge in Oregon blocked a merger of two supermarket chains on similar grounds.
N| Grocery prices have risen 27% since early 2020, according to {the Bureau of Labor Statistics}.
V| A trial on the same deal in a Colorado state court is set for March.
V| In the courtroom in Portland, lawyers for the two companies packed their exhibits, including a shrink-wrapped case of canned peaches, into rolling trunks.
? Did the judge stop the Harlan-Pacific Larder deal? | 1A 2A
? Does Pacific Larder want out of the merger? | 4A 5D+
? Has Harlan appealed the ruling? | 3P+
? Has the $600 million fee been paid? | 10P
? which company's stock dropped after the decision | 6A=Pacific Larder
? How much was the merger worth? | 1A=$19.6 billion
? Did the drivers' union support the merger? | 11D
? Has the Colorado court ruled on the deal? | 15D
? Did Harlan find a buyer for the 214 warehouses? | 2D
? Is Hartwig leaving the FTC? | -

= Sudan paramilitaries say they control key town; army denies losing it
N| {Sudan's paramilitary Rapid Support Forces} said on Monday they had taken full control of Um Sidra, a road junction in West Kordofan that the army has used to supply its last garrison in the region.
N| {The army} denied losing the town, saying its troops had carried out a "tactical redeployment" within it and were still fighting in the eastern districts.
V| Reuters was not able to verify either account independently, as communications have been down since Saturday.
V| Video posted by RSF fighters and geolocated by the Sudan Conflict Lens, a monitoring group, showed men standing in front of the town's grain silos.
N| {The group} said the footage could not be dated with certainty.
A| {Three residents who fled to El Nahud} said they had seen no soldiers when they left on Sunday evening.
N| "The barracks were open and there were boots on the ground, many boots, as if people had run out of them," said {Fathia Abdelgadir, a schoolteacher}.
N| {=Fathia Abdelgadir} "We walked for two nights and hid under trees in the day."
N| At least 9,000 people have left Um Sidra in the past week, {the International Organization for Migration} said.
N| {The United Nations humanitarian coordinator, Birgitte Solheim}, appealed to both sides to let civilians leave safely.
N| {The RSF} said it had opened two corridors for that purpose.
A| {Aid workers} said young men were being taken off trucks at one of them.
N| {RSF spokesman Adam Hagar} dismissed the allegation as army propaganda.
V| The war between the army and the RSF, which began in April 2023 over a plan to merge their forces, has driven about 13 million people from their homes.
V| In October the RSF captured El Fasher, the army's last stronghold in Darfur, after an 18-month siege.
N| On Monday in Geneva, a new round of talks was put off by a week at the army's request, {the Swiss foreign ministry} said.
V| At a school in El Nahud, women from Um Sidra were given one blanket for each family and a place on the classroom floor.
? Has the RSF captured Um Sidra? | 1A+ 2D+ 3W 
? Have army soldiers left the town? | 2D+ 3W 6A 7A
? is the video from this week | 5W
? How many people have fled Um Sidra? | 9A=At least 9,000
? Are men being seized at the corridors? | 12A 13D+
? Did the Geneva talks start on Monday? | 16D
? who asked for the talks to be delayed? | 16A=the army
? When did El Fasher fall? | 15A=October
? Did the RSF use drones in Um Sidra? | -
? How many people has the war displaced? | 14A=about 13 million

= Rail strikes called off after union accepts improved offer
N| Three days of strikes that would have closed most of the rail network in Scotland next week have been called off, {the Transport Workers' Federation} announced on Friday.
N| The union said its executive had agreed to put a new offer from the state-owned operator to a vote of its 2,900 members, {general secretary Iain Geddes} told a news conference in Glasgow.
N| "It is not a victory and it is not a surrender," {he=Iain Geddes} said.
N| {=Iain Geddes} "It is a serious offer, and serious people should have the chance to decide on it."
N| The proposal is worth 4.4% this year and 3.1% next, according to {the federation}.
N| {ScotRail} confirmed that normal timetables would run from Monday but warned of some short-notice cancellations on Sunday.
A| {A source close to the talks} said ministers in Edinburgh had found an extra £14m late on Thursday night.
N| {A Scottish government spokesperson} said discussions on funding were confidential.
N| {Geddes} said the executive would make no recommendation to members, who have until 9 May to vote.
N| {The drivers' branch in Dundee} has already said it will urge people to reject the deal.
N| {Its secretary, Moira Fyfe}, said the offer did nothing about rest-day working, which had been the cause of the dispute.
V| The federation has staged six one-day strikes since November, the most recent on 28 March.
N| Each cost the Scottish economy about £3.5m, according to {an estimate by the consultancy Tay Analytics}.
N| {The Scottish Chambers of Commerce} said hotels and restaurants would be relieved ahead of the bank holiday.
V| In England, a 24-hour walkout by staff at the Northern operator is still due to go ahead on Thursday.
V| At Perth station, a whiteboard announcing next week's closures had been wiped clean by lunchtime, apart from one line that nobody could reach.
? Are the Scottish train strikes going ahead next week? | 1D+ 6D+
? Have union members approved the offer? | 2P+ 9P+
? Did the government put up more money? | 7A 8W+
? What is the pay offer for this year? | 5A=4.4%
? Is the union leadership telling members to vote for it? | 9D+
? why was there a dispute? | 11A=rest-day working
? Is the Northern walkout cancelled too? | 15D
? How many strikes has the federation held since November? | 12A=six
? How many ScotRail drivers were sacked over the strikes? | -
? when does the vote close | 9A+=9 May

= FDA warns of salmonella in cucumbers after 68 fall ill in 19 states
A| {U.S. health officials} on Friday warned consumers not to eat whole cucumbers sold under the Green Delta label after 68 people in 19 states were sickened with salmonella.
N| Eighteen of them were hospitalized and no deaths have been reported, {the Centers for Disease Control and Prevention} said.
N| The cucumbers were grown in Florida by Belcourt Farms and sold between April 29 and May 19 at stores including Foodline and Marche Plus, according to {the Food and Drug Administration}.
N| {Belcourt} announced a voluntary recall late Thursday.
N| "We are pulling every box, and we're doing it out of an abundance of caution," {company president Todd Belcourt} said in a statement.
N| {=Todd Belcourt} "To date, none of our product has tested positive."
N| {The FDA} said tests of samples taken at a Belcourt packing house in Boynton were still pending.
N| {Dr. Anita Rao, who leads the agency's outbreak team}, said 11 of 13 people interviewed remembered eating cucumbers in the week before they got sick.
N| The agency could not yet rule out a second supplier, {Rao} said.
V| Untreated canal water used by Belcourt was found to be a likely source of a 2024 outbreak that sickened 551 people.
N| {The company} said it has since switched to well water and passed three inspections.
N| {Consumer advocate Jed Pomerantz of the group Safe Plate} said the new cases suggested that the changes had not been enough.
V| Most people infected with salmonella develop diarrhea, fever and stomach cramps within six days and recover without treatment.
N| About 1.35 million Americans are infected each year, {the CDC} estimates.
N| {Foodline} said it had removed the cucumbers from all 412 of its stores.
N| {Marche Plus} did not respond to emails and phone calls seeking comment.
N| In a separate action, {the FDA} said a Wisconsin creamery was recalling 4,000 cases of ice cream bars over possible listeria contamination; no illnesses have been linked to them.
? How many people got sick from the cucumbers? | 1A=68
? Has anyone died in the outbreak? | 2D
? Did Belcourt's cucumbers test positive? | 6D+ 7W
? Who recalled the cucumbers? | 4A+=Belcourt
? Does Belcourt still irrigate with canal water? | 11D+
? Was Belcourt the only source of the outbreak? | 9W
? Did Marche Plus take the cucumbers off the shelves? | 16W+
? Has anybody fallen ill from the ice cream bars? | 17D
? where were the cucumbers grown | 3A=Florida
? Did 551 people get sick in the latest outbreak? | 1D

= Storm Imelda: Two dead and thousands without power across Ireland
V| Two people have died and more than 210,000 homes, farms and businesses were without electricity on Saturday after Storm Imelda brought gusts of up to 159km/h to the west of Ireland.
N| A woman in her 50s was killed when a tree fell on her car near Kilvarna, Co Mayo, shortly after 6am, {gardaí} said.
N| The second victim, a local authority worker aged 34, was struck by debris while clearing a road outside Ballymoor in Co Galway, according to {Galway County Council}.
N| "He went out so that ambulances could get through, and he did not come home," said {the council's chief executive, Declan Foyle}.
N| {=Declan Foyle} "We are a small crew and we are all heartbroken."
N| {Met Éireann} had issued its highest alert, a red warning for wind, for Mayo, Galway and Clare on Friday evening.
N| {Forecaster Aoife Brannigan} said Imelda was the strongest storm to hit the island since Éowyn in January 2025.
N| {ESB Networks} said the number without power had peaked at 310,000 and that some customers could face a wait of five days.
A| {Farmers' representatives} claimed the company had cut back on tree felling near its lines.
N| {ESB spokeswoman Carol Tuohy} said the opposite was true and that spending on clearance had doubled since 2025.
N| {Taoiseach Eoin Mac Cormaic} said the army had been put on standby but that no request had yet come from the affected counties.
N| {The opposition} called for emergency payments to households without heat.
N| {The Taoiseach} said ministers would look at the matter on Tuesday, adding: "I don't want to pre-empt that."
V| Storm Éowyn left 768,000 customers without electricity and caused one death in Co Donegal.
V| Flights resumed at Shannon and Knock in the afternoon after 41 cancellations.
N| Across the Irish Sea, {the Met Office} said two lorries had been blown over on the M6 in Cumbria, injuring one driver slightly.
V| In Ballymoor, where the church hall was opened for anyone who needed hot water, the parish priest was making tea on a camping stove.
? How many have been killed by Storm Imelda? | 1A=Two
? Have soldiers been deployed? | 11D
? Did ESB Networks skimp on cutting trees? | 9A 10D+
? how strong was the wind | 1A=up to 159km/h
? How was the woman in Mayo killed? | 2A=a tree fell on her car
? Will people without heating get emergency money? | 12P 13W+
? Are 310,000 customers still cut off? | 1D 8D+
? Was the council worker hit by a tree? | 3D+
? Did the storm kill anyone in England? | -
? Are planes flying from Shannon again? | 15A

= Zimbabwe lithium mine suspends output after workers' deaths
N| A Chinese-owned lithium mine in Zimbabwe suspended operations on Tuesday after four workers were killed when a tunnel wall gave way, {the mines ministry} said.
N| The accident occurred at about 02:00 on Monday at the Gwanzura mine near Bikita, some 300 km south of the capital Harare, {ministry secretary Tapiwa Musekiwa} told reporters.
N| Three other miners were pulled out alive, one of them with a broken pelvis, {he=Tapiwa Musekiwa} said.
A| {Union officials} said the shift had been ordered underground although water had been seeping through the wall since Friday.
N| "They were told that anyone who refused would lose the month's bonus," said {Blessing Chirwa of the Allied Diamond and Mineral Workers' Union}.
N| {=Blessing Chirwa} "So they went, and four did not come back."
N| {Huaxin Resources, which bought the mine in 2022 for $340 million}, said it had received no report of seepage before the collapse.
N| {The company} did not say when production would resume.
N| {Musekiwa} said the ministry had issued the order to close, contradicting an earlier statement in which Huaxin described the suspension as voluntary.
N| {Inspectors from the Environmental Management Agency} would report by the end of the month on whether safety rules had been broken, the ministry said.
V| Zimbabwe is Africa's largest producer of lithium, a metal used in batteries for electric cars, and has barred the export of unprocessed ore since 2022.
V| Chinese firms have invested more than $1 billion in the country's lithium industry.
V| Two miners died at a different Chinese-owned site, in Mberengwa, last October; its manager was fined $2,000.
N| {The Zimbabwe Environmental Law Association} said such penalties were too small to change anything.
N| {China's embassy in Harare} expressed condolences and said Chinese companies were required to obey local laws.
V| Lithium carbonate prices in China were little changed on Tuesday.
V| Outside the mine's gate, relatives sat under a msasa tree and waited for a bus that the company had promised for the journey to the mortuary in Masvingo.
? How many miners died at Gwanzura? | 1A=four 6A=four
? Did the company know that water was coming in? | 4A 7D+
? Were workers threatened with losing pay if they refused to go down? | 5A
? Did Huaxin close the mine of its own accord? | 9D
? when will the mine start up again | 8W+
? Did Huaxin break safety rules? | 10W
? Who owns the mine? | 7A+=Huaxin Resources
? Was the manager of Gwanzura fined? | -
? How many workers were rescued? | 3A=Three
? Did lithium prices jump because of the accident? | 16D

= Lakers-bound? Denver's Okonjo says he has not asked for a trade
N| {Denver forward Jalen Okonjo} on Monday denied a report that he had asked to be traded, saying he wanted to finish his career in the city that drafted him.
M| {The sports network Baseline} reported Sunday night that the two-time All-Star had told the team he would prefer to play for the Los Angeles Lakers.
N| "I found out I wanted to leave the same way you did, on my phone," {Okonjo} said after practice.
N| {=Jalen Okonjo} "I've got a house here, my kids are in school here, and nobody asked me a thing."
N| {Denver general manager Ray Castellan} said there had been no request and no talks with any team.
N| {His counterpart in Los Angeles, Monica Treadwell}, declined to comment, citing league rules against discussing players under contract.
N| {Baseline reporter Chip Donahoe} wrote on X that he stood by his story, which he attributed to three people with knowledge of the situation.
V| Okonjo, 27, is averaging 24.1 points and 8.3 rebounds but has missed 11 games with a sprained left ankle.
A| {League insiders} say the relationship between the player and coach Marty Fiske has been strained since Fiske benched him in the fourth quarter of a loss at Utah.
N| {Fiske} laughed when asked about that and said the two had gone bowling on Thursday.
V| Okonjo is owed $162 million over the next three seasons and becomes eligible for an extension in July.
N| {Castellan} would not say whether the team planned to offer one.
V| The trade deadline is Feb. 5 at 3 p.m. ET.
V| Last year at the deadline, Denver sent guard Terrell Hines to Orlando a day after saying it had no plans to move him.
V| In other NBA news, Phoenix waived center Nikola Drazic on Monday to make room for a veteran on a 10-day contract.
V| As Okonjo left the practice facility, a boy in a No. 9 jersey held up a sign that read, "Don't go, we just bought this."
? Did Okonjo request a trade? | 1D+ 2A 3D+ 4D+ 5D+ 7A
? Have the Lakers approached Denver about Okonjo? | 5D+ 6W+
? Are Okonjo and his coach at odds? | 9A 10D+
? will denver give him a new deal | 12W+
? Was Hines traded to Orlando? | 14A
? Has Okonjo been dropped from the team? | -
? How much is Okonjo still owed? | 11A=$162 million
? Did Baseline retract its report? | 7D+
? when is the trade deadline? | 13A=Feb. 5 at 3 p.m. ET
? Which team released Nikola Drazic? | 15A=Phoenix

= Bird flu found at two turkey farms in Norfolk, vets confirm
N| Bird flu has been confirmed at two turkey farms in Norfolk, forcing the culling of 46,000 birds a month before Christmas, {the Department for Environment, Food and Rural Affairs} (Defra) said on Monday.
N| The H5N1 strain was identified in samples from premises near Thornham Parva and Great Wexley, both of them within five miles of a third farm infected last week, according to {the UK's chief veterinary officer, Dr Helen Mallinson}.
N| {She=Dr Helen Mallinson} said there was nothing to suggest that the virus had passed from one farm to another.
N| "In each case the likeliest source is wild birds, which is why keeping everything indoors matters so much," {Dr Mallinson} said.
N| {=Dr Helen Mallinson} "I would ask every keeper, whether they have six hens or sixty thousand, to look at their boots."
N| {The British Poultry Federation} said shoppers should not expect a shortage, as most turkeys for the festive market had already been slaughtered and frozen.
A| But {several farmers in the county} said fresh birds would be hard to come by and could cost a fifth more.
N| "There won't be empty shelves, but there will be empty farm shops," said {Martin Eldred, who lost 19,000 birds at Great Wexley}.
N| {The UK Health Security Agency} said the risk to the public was very low and that no farm worker had tested positive.
N| {The agency} added that 12 people who had handled the birds were being monitored.
V| A housing order, which requires poultry to be kept inside, has been in force in Norfolk, Suffolk and Essex since 6 November.
N| Asked whether it would be extended to the whole of England, {Defra} said it kept the matter under constant review.
V| There have been 31 confirmed outbreaks in the UK this season, compared with nine at the same point last year.
V| In France, the authorities raised the alert level to "high" after cases in the Vendée, the country's main duck-rearing region.
V| The worst outbreak in British history, in the winter of 2022, led to the loss of more than five million birds.
V| At Thornham Parva on Monday the lane was closed by a strip of disinfectant matting, and a postman was leaving parcels in a bin at the end of it.
? Did the virus jump from one farm to the other? | 3D 4D
? how many turkeys have to be killed | 1A=46,000
? Will there be a shortage of turkeys at Christmas? | 6D 7A 8D
? Has any farm worker caught bird flu? | 9D
? What strain was found? | 2A=H5N1
? Is a housing order in force across all of England? | 11D 12P
? Where did the infection come from? | 4A=wild birds
? Have five million birds been lost this winter? | -
? Was the source of the outbreak in the Vendée a duck farm? | -
? How many outbreaks have there been this season? | 13A=31

= Ghana's former finance minister extradited from UAE to face fraud trial
V| Ghana's former finance minister Kwabena Asare-Boateng landed in Accra in handcuffs on Saturday after the United Arab Emirates extradited him to face trial over a missing $58 million.
N| Asare-Boateng, 62, was arrested at Dubai airport in March on an Interpol notice and lost his final appeal last week, {Attorney-General Efua Tandoh} said.
N| He will be brought before the High Court on Tuesday on 78 counts, among them causing financial loss to the state and money laundering, {Tandoh} told a news conference.
N| {His lawyer, Nana Yaw Opuni}, said the former minister denied every charge and was the victim of a political vendetta.
N| "He has not stolen a pesewa, and a fair court will say so," {Opuni} told journalists at the airport.
N| {=Nana Yaw Opuni} "But I doubt that he will be given a fair court."
N| {The Attorney-General} rejected the suggestion, noting that two ministers of the present government had also been charged this year.
V| The case concerns a contract for a national cathedral that was signed in 2020 and has produced nothing but a foundation pit.
A| {Investigators} believe part of the money was used to buy three flats in Dubai Marina.
N| {Tandoh} would not say whether the flats had been seized.
N| {The main opposition party, to which Asare-Boateng belongs}, called the extradition "a kidnapping with stamps" and asked its supporters to gather outside the court.
N| {The police} said they had received no notice of a demonstration.
V| Ghana has no extradition treaty with the UAE, and the transfer was made under a United Nations convention against corruption.
N| According to {Transparency International}, Ghana ranked 80th of 180 countries in its most recent index of perceived corruption.
V| In nearby Sierra Leone, a former president was allowed to leave for Nigeria in 2024 after being charged with treason.
V| Asare-Boateng, who wore a grey tracksuit and carried a Bible, raised one fist towards the cameras before he was driven away.
? Is Asare-Boateng back in Ghana? | 1A
? Did the ex-minister steal the money? | 4D+ 5D+
? how many charges does he face | 3A=78
? Is the prosecution politically motivated? | 4A+ 6A+ 7D+
? Have the Dubai apartments been confiscated? | 10W+
? Has the trial begun? | 3P
? Where was Asare-Boateng arrested? | 2A=Dubai airport
? Have the police banned the opposition's rally? | 12D+
? Does Ghana have an extradition treaty with the Emirates? | 13D
? Was a former president of Sierra Leone extradited to Ghana? | -

= SpaceX rival Helion Launch loses rocket minutes after liftoff
V| A new rocket built by Helion Launch broke apart over the Atlantic Ocean about four minutes into its maiden flight Thursday, raining debris over a closed stretch of sea and setting back one of the most closely watched challengers to SpaceX.
V| The 230-foot Meridian lifted off at 6:12 a.m. from Cape Canaveral, Florida, and appeared to fly normally until shortly after its first and second stages separated.
N| {Helion} said in a statement that the vehicle had "experienced an anomaly" and that nobody was hurt.
N| "Would I have liked to see orbit today? Of course," {founder and chief executive Priya Venkataraman} wrote on X.
N| {=Priya Venkataraman} "But we cleared the tower, we cleared max Q and we separated, and that is more than most first flights can say."
A| {Two engineers at the company}, who asked not to be identified, said sensors had shown a drop in pressure in a second-stage fuel line before the breakup.
N| {A Helion spokeswoman} said it was premature to discuss causes.
V| The Federal Aviation Administration grounded the rocket pending an investigation and briefly diverted 22 commercial flights.
N| {Turks and Caicos police} said reports that pieces had fallen on the islands were untrue.
V| The rocket carried a mock payload, and no customer satellites were aboard.
V| Helion has contracts worth $1.4 billion, including three launches for the U.S. Space Force.
N| {The Space Force} said the failure did not change its plans "at this time."
V| Maiden flights often end badly: SpaceX lost its first three Falcon 1 rockets between 2006 and 2008, and its Starship exploded on its first full test in 2023.
N| There were 259 orbital launch attempts worldwide last year, a record, according to {a count by Harvard astronomer Jonathan Mercer}.
V| Hours later in California, SpaceX sent 24 Starlink satellites into orbit from Vandenberg Space Force Base.
V| On the beach at Jetty Park, where several hundred people had camped overnight, a girl asked her father whether that was what it was meant to do.
? Did the Meridian reach orbit? | 1D 4D+
? Why did the rocket fail? | 6A=a drop in pressure in a second-stage fuel line ; 7W+
? Did debris come down on Turks and Caicos? | 1D 9D
? Was anyone injured? | 3D+
? did helion lose customers satellites | 10D
? Has the Space Force canceled its contract with Helion? | 12D+
? Who founded Helion? | 4A=Priya Venkataraman
? Was the rocket grounded? | 8A
? How many flights were diverted? | 8A=22
? Did a SpaceX rocket explode Thursday? | 15D

= South Korean court rejects warrant for former intelligence chief
V| A South Korean court on Thursday declined to issue an arrest warrant for the country's former intelligence chief, dealing a setback to a special prosecutor who accuses him of spying on opposition lawmakers.
N| {The Seoul Central District Court} said there was little risk that Noh Tae-sik, 64, would flee or destroy evidence.
N| {Special prosecutor Baek Ji-won} said her office would ask for the warrant again once it had questioned two further witnesses.
N| "This decision is about where Mr. Noh sleeps, not about what Mr. Noh did," {she=Baek Ji-won} told reporters in a brief statement.
N| {=Baek Ji-won} "We are confident in our evidence."
V| Noh led the National Intelligence Service from 2022 until he resigned last spring.
N| He is alleged to have ordered agents to follow at least six members of parliament, among them the current floor leader of the ruling party, according to {the prosecutor's application}.
N| {Noh's lawyer, Kim Hyo-seop}, said his client had given no such order and had learned of the operation from the newspapers.
A| {A former agent} told the public broadcaster KBS that weekly reports on the lawmakers had been placed on Noh's desk.
N| {Kim} said he would not respond to claims made by people who hide their faces.
N| {The intelligence service} said in a text message that it was cooperating with the inquiry and had no further comment.
V| Two of Noh's deputies have been in custody since June.
V| South Korea's spy agency has a long history of meddling in domestic politics; another former director was jailed for four years over an online smear campaign before the 2012 presidential election.
N| A poll by {the firm Hangang Research} last week found that 58% of respondents favored Noh's arrest and 29% opposed it.
V| In a separate case on Thursday, the Constitutional Court upheld a ban on private gatherings within 100 meters of the presidential office.
V| Noh left the Seoul Detention Center, where he had waited for the ruling, at 11:20 p.m. in a black sedan and did not answer questions.
? Has Noh been arrested? | 1D 2D 3P
? Did the ex-spy chief have opposition MPs followed? | 1A 7A 8D+ 9A 10W+
? Who decided against the warrant? | 1A=A South Korean court ; 2A+=The Seoul Central District Court
? Will prosecutors try again? | 3A+
? did noh know about the spying | 8D+ 9A
? Are his deputies in jail? | 12A
? How many lawmakers were tailed? | 7A=at least six
? Was Noh sentenced to four years over the 2012 election? | -
? Did the Constitutional Court rule on Noh's warrant? | -
? What did the spy agency say about the case? | 11A+

= Ford recalls 312,000 pickups over tailgate latches that may pop open
N| Ford is recalling more than 312,000 pickup trucks in the United States because the tailgate can open while the vehicle is moving, {the company and federal regulators} said Friday.
N| The recall covers F-Series Super Duty trucks from model years 2022 through 2024 with electric tailgate latches, according to {documents posted by the National Highway Traffic Safety Administration}.
N| Water can get into the wiring and cause a short circuit that releases the latch, {the documents} say.
N| {Ford} said it knew of no crashes or injuries.
N| {The Center for Vehicle Integrity, a consumer group}, disputed that, saying it had received two complaints of motorcyclists hurt by cargo that fell from a truck.
N| {A Ford spokesperson, Alan Bright}, said the company had reviewed both reports and found that neither involved a truck covered by the recall.
N| Dealers will replace the switch at no cost, and letters to owners are expected to be mailed beginning Dec. 8, {Ford} said.
N| "If your tailgate opens on its own in the driveway, don't wait for the letter," said {Marjorie Nance, the center's director}.
N| {=Marjorie Nance} "Call the dealer, and use a strap."
V| It is the 97th recall Ford has announced this year, by far the most of any automaker.
N| {Chief executive Jim Harlow} told investors in July that quality was his top priority and that newer models were showing improvement.
N| Recalls and warranty repairs cost the company $1.9 billion in the second quarter, {its earnings report} showed.
V| Last year the automaker agreed to pay a civil penalty of up to $165 million for moving too slowly on a recall of rearview cameras.
N| General Motors, meanwhile, said it was recalling 23,000 electric vans over a seat belt buckle, according to {a notice filed with the agency} Thursday.
N| {NHTSA} said it had not decided whether to open an investigation into the tailgates of older models.
V| Owners can enter their vehicle identification number on the agency's website to see whether they are affected.
? How many trucks is Ford recalling? | 1A=more than 312,000
? Did anybody get hurt because of the tailgates? | 4D+ 5A 6D+
? What causes the latch to open? | 3A=Water can get into the wiring and cause a short circuit
? Have owners been notified by mail? | 7P+
? Is the government investigating older Ford tailgates? | 15W+
? is ford the carmaker with the most recalls this year | 10A
? Do owners have to pay for the repair? | 7D+
? Was Ford fined $165 million over the tailgates? | -
? Did GM recall vans because of their tailgates? | 14D
? How much did recalls and warranty work cost Ford in the second quarter? | 12A+=$1.9 billion

= French parliament passes assisted dying bill after years of debate
V| France's lower house of parliament gave final approval on Wednesday to a bill that allows some terminally ill adults to receive help to die, ending a debate that has divided the country for more than three years.
V| Deputies voted 305 to 199 in favour after the upper house, the Senate, had rejected the text twice.
V| The law will apply to adults with a serious and incurable illness whose suffering cannot be relieved and who are able to express their wishes freely.
N| {Health Minister Clémence Aubry} called it "a law of humanity" and said the first requests could be examined next spring.
N| "We have listened for three years to people who were dying," {she=Clémence Aubry} told deputies before the vote.
N| {=Clémence Aubry} "Some of those who spoke to us did not live to hear our reply."
N| {Bruno Castelnau, leader of the conservative Républicains in the Senate}, said his group would refer the law to the Constitutional Council within days.
V| The council has one month to rule, and the president cannot sign the law until it has done so.
N| {The French bishops' conference} deplored what it described as the crossing of a line.
A| {Opponents} say the text contains no penalty for doctors who misjudge a patient's consent.
N| {Aubry} told reporters that this was not the case and pointed to article 17, which provides for up to two years in prison.
N| {A poll by the institute Opinéa} published on Sunday found that 71 per cent of French people support the measure.
V| Belgium and the Netherlands legalised euthanasia in 2002, and Spain followed in 2021.
V| In Britain, a bill on assisted dying for England and Wales has been held up in the House of Lords since last autumn.
N| Asked whether President Hélène Marchais would sign promptly, {the Élysée} said it did not comment on texts that were before the council.
V| In the public gallery, where applause is forbidden, a woman in a wheelchair raised both hands and was not asked to lower them.
? Has France legalised assisted dying? | 1A 8P 
? What was the result of the vote? | 2A=305 to 199
? Did the Senate back the bill? | 2D
? Has the president signed it into law? | 8P 15W+
? Are there penalties for doctors who get consent wrong? | 10D 11A+
? Has Castelnau's group gone to the Constitutional Council? | 7P+
? when did belgium allow euthanasia? | 13A=2002
? Do most French people oppose the law? | 12D
? Has the House of Lords passed the British bill? | 14D
? Will the president call a referendum on it? | -

= Chennai braces for Cyclone Varna as 80,000 moved to shelters
A| More than 80,000 people have been evacuated from low-lying coastal areas of Tamil Nadu and Andhra Pradesh as Cyclone Varna approaches the eastern coast of India, {officials} said on Sunday.
N| The storm was centred about 210 km south-east of Chennai at noon and was expected to make landfall between Mahabalipuram and Sriharikota in the early hours of Monday, {the India Meteorological Department} (IMD) said.
N| Winds of 90 to 100 km an hour, gusting to 110, are likely at the time of landfall, according to {the IMD's director-general, Dr Sudha Raman}.
N| "It may weaken slightly before it crosses, but the rain will not care about that," {Dr Raman} told a press conference.
N| {=Dr Sudha Raman} "We expect more than 20 cm in some places within a single day."
N| {The Tamil Nadu government} has ordered schools and colleges in six districts to stay closed until Tuesday.
N| {Chief Minister K. Anbarasan} visited a control room at Ezhilagam and said 12 teams of the National Disaster Response Force were in position.
N| {Opposition leader S. Muthuvel} alleged that the storm-water drains promised after last year's floods had not been completed.
N| {Mayor Revathi Selvam} said the charge was baseless and that 94% of the drains were ready.
A| {Residents of Velachery, a low-lying suburb}, said no work had been done on their streets since August.
N| {Chennai airport} said it would suspend all flights from 10 pm on Sunday to 9 am on Monday.
N| {Southern Railway} has cancelled 38 trains and said a decision on suburban services would be taken after midnight.
V| In December 2023, Cyclone Michaung dumped more than 40 cm of rain on Chennai in two days and killed at least 17 people in the city.
V| Warmer sea surface temperatures in the Bay of Bengal have made cyclones intensify faster, studies show.
N| In Sri Lanka, which Varna brushed on Friday, 31 people died in landslides, {the Disaster Management Centre} in Colombo said.
V| On Marina Beach, where police had strung a rope to keep people back, a balloon seller was letting the wind take his last three.
V| (With inputs from PTI)
? Has Cyclone Varna hit the coast? | 1P 2P+ 3P 
? How many people have been moved out of the way? | 1A=More than 80,000
? Are the storm drains in Chennai finished? | 8D 9D+ 10D
? Are suburban trains running during the storm? | 12W+
? has the airport been shut | 11P+
? Has the cyclone killed anyone in India? | -
? How many people died in Sri Lanka? | 15A=31
? When is landfall expected? | 2A=in the early hours of Monday
? Are schools closed? | 6A+
? Did Michaung kill 31 people in Chennai? | 13D

= Varna crosses coast near Mahabalipuram; Chennai counts cost
V| Cyclone Varna crossed the Tamil Nadu coast near Mahabalipuram at 2.40 am on Monday, felling hundreds of trees and leaving large parts of Chennai under knee-deep water.
N| Four people died in rain-related incidents in the city and its suburbs, {Revenue Minister P. Ilango} told reporters on Monday afternoon.
N| Two of them were electrocuted in Tambaram and one was crushed by a compound wall; the cause of the fourth death was still being established, {he=P. Ilango} said.
N| {Opposition leader S. Muthuvel} put the toll at nine and accused the government of hiding the truth.
N| "Let him give me the five names and I will go to the five houses," {Mr Ilango} said.
N| {=P. Ilango} "There are no such names."
V| The weather office recorded 27 cm of rain at Meenambakkam in the 24 hours to 8.30 am, the most since December 2015.
N| {The IMD} said Varna had weakened into a depression over north Tamil Nadu and would move towards Karnataka by night.
A| {Motorists stuck at the Velachery underpass} said they had been waiting six hours for pumps.
N| {The Greater Chennai Corporation} said 512 pumps were at work and denied that any had broken down.
V| Flights resumed at the airport at 11.15 am, two hours later than announced.
V| Suburban trains did not run on the Beach-Tambaram line, where the track was submerged at Guindy.
N| {Tangedco, the electricity utility}, said supply had been cut to 340,000 households as a precaution and would be restored street by street.
N| The Centre has offered ₹450 crore in immediate relief, of which nothing had been received by Monday evening, {the state's finance secretary} said.
V| Sri Lanka, where the same storm killed 31 people on Friday, began burying its dead in the hill district of Badulla.
V| In Velachery, firemen in a rubber boat handed milk packets up to first-floor balconies, and were handed coffee in return.
? Has Cyclone Varna hit the coast? | 1A
? How many people lost their lives in Chennai? | 2A+=Four 4A=nine 
? Did nine people die in and around the city? | 2D+ 4A 5D+ 6D+
? Were suburban trains running? | 12D
? Did the pumps fail? | 9A 10D+
? When did flights start again? | 11A=11.15 am
? has the relief money from delhi arrived | 14D
? What killed the fourth victim? | 3W+
? Did the storm damage the Sriharikota space centre? | -
? Was power lost in 340,000 homes because of storm damage? | 13D+

= Ryanair and Spanish cabin crew reach deal, averting Easter strike
V| Ryanair and the union representing its Spanish cabin crew struck a deal early on Thursday that averts four days of walkouts over the Easter holidays.
N| {The union USCA} said on social media at 2.15 a.m. that the stoppages, due to begin on Holy Thursday, had been suspended.
N| {Its leader, Pilar Montesinos}, later told radio station Onda Cero that the word was "cancelled" and not "suspended".
N| Under the agreement, base pay will rise by 9.5% over three years and crews will be guaranteed two weekends off each month, according to {a summary seen by Reuters}.
N| {Ryanair} confirmed that an agreement had been reached but did not give details.
N| "We thank our people and are sorry for the worry that a handful of activists have caused our guests," {the airline's head of labour relations, Darragh Quill}, said in a statement.
N| {Montesinos} described that remark as "beneath answering".
A| {A source with knowledge of the talks} said the Labour Ministry had threatened to impose minimum services covering 90% of flights.
N| {The ministry} denied having made any threat, saying it had merely informed both sides of the law.
V| The walkouts would have affected some 640 flights a day at 12 airports, with Alicante, Malaga and Palma worst hit.
N| Spain expects a record Easter, with hotel bookings up 6% from last year, {the tourism board Exceltur} said last week.
V| A strike in 2022 by cabin crew in Spain and Portugal led to the cancellation of more than 300 Ryanair flights over five months.
N| The deal must still be approved by the roughly 1,900 members of the union, who will vote next week, {Montesinos} said.
N| Baggage handlers at Menzies in Barcelona, who are in a separate dispute, said they would stop work on Saturday as planned, according to {the CCOO union}.
V| Shares in the airline were up 1.8% by 0930 GMT.
V| (Reporting by Nuria Valls in Madrid; additional reporting by Conor Fay in Dublin)
? Is the Easter strike at Ryanair off? | 1A 2A+ 3A+ 5A+
? Did the labour ministry threaten the union? | 8A 9D+
? by how much does basic pay go up | 4A=9.5% over three years
? Has the union's membership accepted the agreement? | 13P+
? Has Ryanair apologised? | 6A+
? Are baggage handlers in Barcelona going ahead with their strike? | 14A+
? How many flights a day would have been hit? | 10A=some 640
? Were 300 flights cancelled this week? | -
? Did Ryanair say what the terms of the deal are? | 5D+
? Are pilots joining the walkout? | -

= WHO declares end of Marburg outbreak in Ethiopia
N| {The World Health Organization} on Monday declared the end of an outbreak of Marburg virus disease in southern Ethiopia that killed nine people, 42 days after the last confirmed patient tested negative for a second time.
V| A total of 14 cases were confirmed in the South Ethiopia region since the outbreak was announced in mid-November.
V| Ethiopia's health minister, Dr. Selamawit Desta, thanked the more than 800 health workers who had traced contacts in the districts around the town of Jinka.
N| "We lost three of our own colleagues, and we will not forget them," {she=Dr. Selamawit Desta} told a ceremony in Addis Ababa.
N| {=Dr. Selamawit Desta} "They went into the wards before we even had a name for what was there."
V| Marburg, a relative of Ebola, spreads to people from fruit bats and between people through bodily fluids, and kills on average about half of those it infects.
V| There is no licensed vaccine or treatment, although an experimental vaccine was given to 1,100 people in the region.
N| {Dr. Kofi Amankwah, the WHO's regional director for emergencies}, said it was not possible to say whether the shots had helped to stop the spread.
V| Scientists at the Armauer Hansen Research Institute are still trying to establish how the first patient, a 31-year-old gold miner, was infected.
A| {Local elders} believe he caught it in a cave near the Omo River, where bats roost.
N| Samples taken from 240 bats in the cave were all negative, {the institute} said.
N| {Amankwah} urged travellers and airlines not to shun the country and noted that no case had been exported.
V| Neighboring South Sudan had reported a suspected case in December; it turned out to be malaria.
V| Rwanda ended an outbreak in December 2024 that infected 66 people and killed 15, and Tanzania reported 10 deaths early in 2025.
N| In the Democratic Republic of Congo, a new Ebola outbreak in Kasai province has reached 64 cases, {that country's health ministry} said Sunday.
A| In Jinka, the market that closed in November reopened on Saturday, and {traders} said honey had never been so cheap.
? Is the Marburg outbreak in Ethiopia over? | 1A+
? How many people did the disease kill? | 1A+=nine
? Did the experimental vaccine stop the outbreak? | 8W
? Where did the first patient get the virus? | 9W ; 10A=a cave near the Omo River
? Was the virus found in the cave's bats? | 11D
? Did Marburg reach South Sudan? | 12D+ 13D
? Is there an approved vaccine against Marburg? | 7D
? How many died of Marburg in Rwanda? | 14A=15
? did any health workers die | 4A+
? Has the Ebola outbreak in Congo been declared over? | 15D

= Man held over stabbing at Manchester tram stop that left two injured
V| A 23-year-old man was being questioned on Sunday on suspicion of attempted murder after two people were stabbed at a tram stop in south Manchester.
N| Officers were called to the Alder Lane stop at 22.40 on Saturday following reports of a fight on the platform, {Greater Manchester Police} said.
N| A 19-year-old student is in a critical but stable condition and a woman in her 40s who tried to help him suffered a wound to her arm, according to {the force}.
N| {Detective Superintendent Rachel Ogilvy} said the attack was not being treated as terrorism.
N| "We know there is a lot of speculation online, and much of it is wrong," {she=Detective Superintendent Rachel Ogilvy} said at a briefing outside Longfield police station.
N| {=Detective Superintendent Rachel Ogilvy} "In particular, the person in custody is not an asylum seeker; he was born in Bolton."
N| {Ogilvy} would not say whether the victim and the suspect had known each other.
A| {A passenger who was waiting for the same tram} told the Guardian the two had been arguing about a phone.
A| {Other witnesses} described a single attacker who said nothing at all.
N| {Transport for Greater Manchester} said the line between Fallow Park and Alder Lane would stay closed until Sunday evening.
N| {The mayor, Gurpreet Bains}, praised the woman who intervened and said he would ask for more staff on late services.
N| The suspect's brother, contacted by telephone, declined to comment, as did {his solicitor}.
V| It was the third serious knife attack on or near the tram network since September.
N| Knife crime in England and Wales fell by 5 per cent in the year to June, {the Office for National Statistics} reported last month.
V| In Liverpool, two teenagers appeared in court on Saturday charged with the murder of a 16-year-old boy in a park on Wednesday.
V| By Sunday afternoon a handful of bouquets had been tied to the railings of the footbridge, together with a student's lecture timetable.
V| Anyone with information is asked to call 101, quoting log 3318.
? Was the tram stop stabbing a terror attack? | 4D+
? Is the suspect a migrant? | 6D+
? Did the attacker and the student know each other? | 7W+
? What were they fighting about? | 8A=a phone
? Has anyone died in the Manchester attack? | 3D+
? how old is the man in custody | 1A=23-year-old
? Has the suspect been charged? | -
? Did the attacker and the victim argue before the stabbing? | 2A 8A 9D
? Is knife crime in England and Wales going up? | 14D
? Did a 16-year-old die at Alder Lane? | -

= Argentina's peso slides after central bank governor quits
V| Argentina's currency fell 6% on Friday after the governor of the central bank, Gonzalo Iriarte, resigned following days of rumors about a rift with the economy minister.
N| {Iriarte}, 51, said in a letter posted on X that he was leaving "for strictly personal reasons" and thanked President Marina Etchegaray for her confidence.
A| {Two government officials} told Reuters that he had been asked to go because he refused to sell more dollars to support the peso.
N| {Presidential spokesman Matías Lanusse} denied that, saying nobody had asked for the resignation and that the president had tried to dissuade him.
N| {Economy Minister Federico Aranda} did not respond to a request for comment sent through his office.
N| {Aranda} said as recently as Tuesday that he and Iriarte spoke "five times a day and agree six times".
V| The peso closed at 1,712 to the dollar in official trading, its weakest level on record, while the country's dollar bonds lost an average of 3.1 cents.
N| "The market isn't selling Iriarte; it's selling the uncertainty about who comes next," said {Valeria Monti, chief economist at the consultancy Río Abierto} in Buenos Aires.
N| {=Valeria Monti} "If a name is announced by Monday, we may get half of this back."
A| {Local media} have named two possible successors, the bank's deputy governor, Silvina Duarte, and a former JP Morgan executive, Nicolás Bunge.
N| {Lanusse} would only say that the appointment would be made "in due course".
N| {The International Monetary Fund}, to which Argentina owes more than $55 billion, said it took note of the change and looked forward to working with the new authorities.
V| Argentina has had eight central bank governors since 2018.
N| Consumer prices rose 2.4% in October from the previous month and 31% from a year earlier, {the INDEC statistics agency} said this week.
V| In Brazil, the real was little changed after the central bank in Brasilia kept interest rates at 15%.
V| On Florida Street, where money changers work the pavement, the unofficial rate was being shouted twice a minute and was never the same.
? Was Iriarte forced out? | 2D+ 3A 4D+
? Why did the central bank governor leave? | 2A+=strictly personal reasons ; 3A=he refused to sell more dollars to support the peso ; 4D+
? Has a new governor been named? | 11P+
? Who might replace Iriarte? | 10A=the bank's deputy governor, Silvina Duarte, and a former JP Morgan executive, Nicolás Bunge ; 11W+
? Did the economy minister and Iriarte fall out? | 1A 5W+ 6D+
? How far did the peso fall? | 1A=6%
? did brazil cut rates | 15D
? Has the IMF suspended its loan to Argentina? | -
? What was the annual inflation rate in October? | 14A=31%
? Did Aranda resign? | -

= Alabama executes man by nitrogen gas for 1996 killing of shop owner
V| Alabama on Thursday executed a man convicted of killing a convenience store owner in 1996, the state's eighth execution by nitrogen gas.
N| Roy Dean Pickett, 57, was pronounced dead at 6:33 p.m. at a prison in southern Alabama, {Corrections Commissioner Harold Stamps} said.
V| Pickett was sentenced to death in 1998 for the shooting of Ellis Warrick, 44, during a robbery in Tallamore County that netted $92.
V| The U.S. Supreme Court denied a last-minute request for a stay without comment about an hour before the execution began.
N| "I'm sorry to the Warrick family, and I was wrong that night," {Pickett} said, strapped to a gurney.
N| {=Roy Dean Pickett} "But I never meant for him to die."
A| Pickett shook against the restraints for about two minutes and took a series of gasping breaths that lasted about eight more, according to {media witnesses}.
N| {Stamps} said the movements were involuntary and that everything went as expected.
N| {Dr. Lena Marsh, an anesthesiologist who testified for Pickett's lawyers}, said they were signs that he was conscious and suffocating.
N| {Gov. Carl Medlin} said in a statement that justice had been served after 29 years.
N| {The victim's daughter, Denise Warrick Lowe}, watched the execution and said she had forgiven Pickett in 2009 and had asked the governor to spare him.
N| {A spokesman for Medlin} confirmed that the governor had received her letter but did not say whether he had read it.
V| Alabama became the first state to use nitrogen gas for an execution in January 2024; Louisiana is the only other state to have done so.
N| It was the 43rd execution in the United States this year, the most since 2012, according to {the Death Penalty Information Center}.
V| In Texas, a judge on Wednesday halted an execution scheduled for next week to allow time for DNA tests.
V| Outside the prison, about 30 opponents of the death penalty rang a hand bell once for every year that Pickett had spent on death row.
? Was Pickett put to death? | 1A 2A+
? Did Pickett apologize to the victim's family? | 5A+
? Did the Supreme Court stop the execution? | 4D
? Was the prisoner awake as the gas took effect? | 8D+ 9A
? did the governor read the daughter's letter | 12W+
? What method was used? | 1A=nitrogen gas
? How many executions have there been in the US this year? | 14A=43rd
? Did Pickett mean to kill Warrick? | 6D+
? Was the Texas inmate executed? | 15D
? Did the victim's daughter want him executed? | 11D+

= Zambia and miners agree to talks on copper tax after output threat
N| Zambia's government and its largest copper producers have agreed to hold talks on a disputed windfall tax, {Mines Minister Chola Mwansa} said on Tuesday, days after two companies threatened to cut production.
N| The meeting will take place in Lusaka on Friday under the chairmanship of the finance ministry, {Mwansa} told state television.
N| "Nobody should read this as weakness, because the tax is the law of the land," {the minister} said.
N| {=Chola Mwansa} "But a law can be explained, and if it needs to be, it can be improved."
N| {Kalundu Copper and Northlode, which together account for 61% of the country's output}, said last week that they would mothball three shafts unless the levy was lifted by the end of October.
N| {A Kalundu spokesperson} confirmed that the company would attend on Friday and said the threat stood.
N| {Northlode} has not responded to emailed questions.
V| The tax, which took effect on 1 July, takes 15% of revenue when copper trades above $10,000 a tonne.
V| Copper for delivery in three months stood at $11,140 on the London Metal Exchange on Tuesday.
A| {One executive} said the government had privately floated a threshold of $12,500.
N| {Finance ministry permanent secretary Lubinda Siame} said no figure had been discussed with anyone.
N| {The Mineworkers' Union of Zambia}, which fears the loss of 4,200 jobs, welcomed the talks.
V| Zambia, which defaulted on its foreign debt in 2020 and has since restructured most of it, relies on copper for about 70% of export earnings.
V| A similar tax introduced in 2008 was scrapped a year later after prices collapsed.
N| The country aims to produce 3 million tonnes a year by 2031, more than three times last year's 890,000 tonnes, according to {ministry figures}.
V| In neighbouring Congo, a suspension of cobalt exports that began in February was lifted this month and replaced by quotas.
? Have the government and the mining companies met? | 1P+ 2P+
? Has Zambia dropped the windfall tax? | 3D+ 
? Did the government suggest raising the threshold to $12,500? | 10A 11D+
? Has Kalundu withdrawn its threat to close shafts? | 6D+
? will northlode take part in the talks | 7W+
? When did the tax come in? | 8A=1 July
? How much copper did Zambia produce last year? | 15A+=890,000 tonnes
? Have 4,200 miners lost their jobs? | 12P
? Was the 2008 tax scrapped? | 14A
? Did Congo ban copper exports? | -

= Former Tesco boss to lead Post Office through compensation overhaul
V| The former Tesco executive Miriam Haldane has been appointed chair of the Post Office, with a brief to speed up compensation for sub-postmasters wrongly accused of theft.
N| {The business secretary, Owen Farquhar}, said on Wednesday that she would take up the post on 1 March for a term of three years.
N| "Miriam Haldane has turned round two organisations that people had given up on," {he=Owen Farquhar} said.
N| {=Owen Farquhar} "The sub-postmasters have waited quite long enough for a third."
V| Haldane, 59, spent 22 years at Tesco, where she ran the convenience stores, and most recently chaired the hospital trust in Leicester.
N| She will be paid £170,000 a year, £20,000 more than her predecessor, {the department} confirmed.
A| {Some campaigners} questioned the choice, saying that as a director of the technology supplier Brightwell she had profited from the same software that led to the convictions.
N| {A spokesperson for Haldane} said she left Brightwell's board in 2004, three years before it won the Post Office contract.
N| {Documents at Companies House} show that she resigned as a director on 30 September 2004.
N| {Alun Prys, a former sub-postmaster from Llanberis who was jailed in 2006}, said he would judge her by what she did.
N| Some £1.2bn has so far been paid to more than 9,000 people, according to {government figures} published last month.
N| {The public accounts committee} said in a report in December that 3,100 claims had yet to be settled.
N| {The department} would not say whether the deadline of July for the last payments would be met.
V| The Post Office has had three chairs since 2023, one of whom was dismissed after a public row with ministers.
N| {The Communication Workers Union} said plans to franchise 108 branches should be put on hold until Haldane had settled in.
V| At Royal Mail, which was separated from the Post Office in 2012, a new chief executive began work on Monday.
? Who is the new chair of the Post Office? | 1A=Miriam Haldane
? Did Haldane make money from the faulty software? | 7A 8D+ 9D
? How much will she earn? | 6A+=£170,000 a year
? Have all the claims been settled? | 12D
? will the july deadline for compensation be kept | 13W+
? Has she started work already? | 2P+
? Was Haldane sacked from Brightwell? | 8D+ 9D
? Has the plan to franchise 108 branches been put on hold? | 15P
? Was Alun Prys cleared by the Court of Appeal? | -
? How much compensation has been paid out? | 11A+=£1.2bn

= Austria's chancellor says he will not step down over text messages
N| Austrian {Chancellor Markus Hölzl} said on Friday that he would not resign over leaked text messages in which an aide appeared to offer a newspaper publisher public money for friendly coverage.
N| "I have not written those messages, I have not seen those messages and I have not paid for those messages," {he=Markus Hölzl} told a hastily called news conference in Vienna.
N| {=Markus Hölzl} "I was elected to do a job and I will do it until the voters tell me to stop."
M| The exchanges, dating from 2021, were published on Thursday by {the weekly Donaukurier}, which said they came from a confiscated telephone.
N| In one of them the aide, Stefan Reitmayr, tells the publisher that "the boss is happy and the ministry pays", according to {the magazine}.
N| {Reitmayr}, who has been suspended, said through a lawyer that the messages had been shortened in a way that changed their meaning.
N| {Prosecutors} in Vienna confirmed that they were examining the material but declined to say whether the chancellor himself was a suspect.
N| {The Green Party, junior partner in the coalition}, called for a full explanation by Monday and said it would decide then whether to carry on.
A| {Two members of the chancellor's own party} said a successor was already being discussed.
N| {The party's general secretary, Ulrike Thaler}, called such reports "pure invention".
V| A vote of no confidence tabled by the far-right Freedom Party is expected on Tuesday.
V| The affair recalls the scandal that brought down Sebastian Kurz in 2021, when prosecutors raided his office over similar accusations; he was later acquitted on appeal of giving false testimony.
N| Only 24 per cent of Austrians believe that Hölzl is telling the truth, according to {a poll for the broadcaster ORF}.
N| {The publisher, Gernot Ploner}, said his paper had never taken money in return for articles.
V| Across the border in Slovakia, a minister resigned on Friday in an unconnected affair about a flat in Bratislava.
V| On Ballhausplatz a few dozen protesters held up mobile phones with their torches lit and chanted until it began to sleet.
? Has Hölzl resigned? | 1D+ 3D+
? Did the aide offer a publisher public money for good press? | 1A 5A 6D+ 14D+
? Is the chancellor himself under investigation? | 7W
? Is a replacement for Hölzl being discussed in his party? | 9A 10D+
? Have the Greens walked out of the coalition? | 8P+
? who published the messages | 4A=the weekly Donaukurier
? Did Hölzl lose the no-confidence vote? | 11P
? Has Reitmayr been suspended? | 6A+
? Was Kurz convicted? | 12D
? Has the publisher been arrested? | -

= Austrian coalition collapses as Greens withdraw support from Hölzl
V| Austria's coalition government collapsed on Monday night after the Green Party withdrew its support from Chancellor Markus Hölzl, saying he had not answered its questions about a series of leaked text messages.
N| "We asked for the truth by six o'clock, and at six o'clock we got a timetable," {the Greens' leader, Vice-Chancellor Judith Wallner}, said.
N| {=Judith Wallner} "That is not enough to govern a country on."
N| {Hölzl} said he regretted the decision and would tender his resignation to the president on Tuesday morning.
N| {He=Markus Hölzl} denied once more that he had known of the messages, in which his aide Stefan Reitmayr seemed to promise a publisher state advertising.
N| {President Franz-Josef Leitgeb} cancelled a visit to Slovenia and said he would receive the party leaders one after another.
N| {His office} would not comment on suggestions that he might ask a non-party figure to form a government of experts.
A| {People close to the president} named the former head of the constitutional court, Brigitte Auer.
N| {Auer}, reached by telephone in Graz, said nobody had spoken to her.
N| {Prosecutors} said on Monday afternoon that Hölzl was not among the four suspects in the case.
V| The conservative People's Party will hold an emergency meeting of its leadership on Wednesday.
N| {The Freedom Party}, which leads the polls with 36 per cent, demanded a snap election in June.
V| Austria has had six chancellors since 2017.
N| {Economists at the Wifo institute} warned that a caretaker government would have to delay a savings package worth €4.2bn.
V| In Brussels, a meeting of finance ministers went ahead without the Austrian, who had turned back at the airport.
V| Late on Monday night a single light was burning on the first floor of the chancellery, and a delivery rider was trying to find the right door.
? Has Hölzl resigned? | 4P+
? Is the chancellor himself under investigation? | 10D
? Has Austria's government fallen? | 1A
? Did Hölzl know about the text messages? | 5D+
? Will Brigitte Auer be the next chancellor? | 7W 8P 9W+
? Has the president asked Auer to form a government? | 7W 8P 9D+
? Who withdrew from the coalition? | 1A=the Green Party
? has a snap election been called | 12P
? Which party is ahead in the polls? | 12A+=The Freedom Party
? Did the president go to Slovenia? | 6D+

= Hurricane Odile strengthens to Category 4 as Bermuda prepares
N| Hurricane Odile grew into a powerful Category 4 storm over the open Atlantic on Wednesday and was expected to pass dangerously close to Bermuda by late Friday, {the U.S. National Hurricane Center} said.
V| At 5 p.m. Odile was about 410 miles southeast of the British territory, with maximum sustained winds of 140 mph, and was moving north-northwest at 12 mph.
N| The center of the storm is likely to stay west of the island, but {hurricane specialist Dr. Renee Alvarado} said a wobble of even 40 miles would make "all the difference in the world."
N| {Bermuda's premier, Clive Tannock}, closed schools and government offices from noon Thursday and urged residents to finish their preparations.
N| "Our houses are built for this, and our people are, too," {Tannock} said at a news conference in Hamilton.
N| {=Clive Tannock} "But nobody ever got in trouble for having too much water in the tub."
N| {Tannock} said he had not ordered evacuations and had no plans to do so.
N| The Causeway, which links the airport to the rest of the territory, will shut at 6 p.m. Thursday, {police} said.
N| {American Airlines} and other carriers said they were adding seats on flights to New York and Miami before the airport closes.
A| {Some visitors} said they had been quoted fares of more than $1,900 one way.
N| {An American Airlines spokeswoman} said fares to Bermuda had been capped at $299 since Tuesday.
V| Odile is the 15th named storm and the fourth major hurricane of the Atlantic season, which ends Nov. 30.
N| {The National Oceanic and Atmospheric Administration} had predicted 13 to 18 named storms.
V| The last major hurricane to strike Bermuda was Fabian in 2003, which killed four people when it swept their cars off the Causeway.
V| In the Pacific, Tropical Storm Wendell was bringing heavy rain to Mexico's Baja California Peninsula, where one man drowned trying to cross a swollen stream.
V| At a boatyard in St. George's, owner Terry Outerbridge had tied 31 yachts to concrete blocks and was looking for more rope.
? Has Odile hit Bermuda? | 1P 2D
? How strong are Odile's winds? | 2A=140 mph
? Were people on the island ordered to evacuate? | 7D+
? Will the eye pass directly over Bermuda? | 3D
? are airlines charging $1,900 to get out | 10A 11D+
? When does the Causeway close? | 8A=6 p.m. Thursday
? Did Odile kill anyone on the Causeway? | -
? How many named storms have there been this season? | 12A=15th
? Where did a man drown? | 15A=Mexico's Baja California Peninsula
? Are schools in Bermuda closed? | 4A+

= Supreme Court of India stays demolition drive in Jaipur colony
V| The Supreme Court on Thursday ordered authorities in Rajasthan to halt the demolition of some 600 homes in a settlement on the edge of Jaipur, a day after bulldozers began clearing the site.
N| {A bench of Justices R. Meenakshi Iyer and S.K. Bhatnagar} directed that the "status quo be maintained" until September 12, when it will hear the matter again.
N| "You cannot give a family three hours' notice and call it due process," {Justice Iyer} remarked during the hearing.
N| {=Justice Iyer} "Somebody in your office must have read our judgment of 2024."
N| {Solicitor General Harish Mathur, appearing for the State}, submitted that residents of Kalyanpura had been served notices as early as March.
N| {Prashanti Dev, counsel for the petitioners}, said those notices bore the numbers of houses that did not exist.
N| {The Jaipur Development Authority} said 112 structures had been removed before the order was received at 2.40 p.m.
A| {Residents}, however, said the machines went on working until it was dark.
N| {The Authority's commissioner, Anil Shekhawat}, told The Hindu this was incorrect and that all work had ceased by 3 p.m.
M| Footage broadcast by {the channel Rajasthan Live} and time-stamped 5.52 p.m. appeared to show an excavator pulling down a wall.
N| {Mr. Shekhawat} said he would have to ascertain where and when the video was shot.
V| In November 2024, the court laid down that no property could be demolished without 15 days' notice and that officials who broke the rule could be made to pay for reconstruction.
N| {The People's Housing Forum, an advocacy group}, estimates that more than 1.5 lakh homes were razed across the country in 2024.
N| {Chief Minister Bhupendra Rathi} said the government respected the court and would rehouse eligible families.
N| {He=Bhupendra Rathi} did not say how many would qualify.
V| In a separate matter, the Rajasthan High Court on Thursday declined to interfere with the auction of liquor licences in Kota.
V| At Kalyanpura on Thursday night, families sat beside steel trunks and sewing machines under a tarpaulin strung between two neem trees.
? Did the top court stop the demolitions? | 1A 2A
? Did the bulldozers keep going after the court's order? | 8A 9D+ 10A 11W+
? how many homes had already been torn down | 7A+=112
? Were the residents given proper notice? | 3D 5A+ 6D+
? When will the case be heard again? | 2A+=September 12
? Have the families been rehoused? | 14P+
? How many families will be eligible for new homes? | 15W+
? Has Shekhawat been fined? | -
? Did the High Court stop the liquor auction in Kota? | 16D
? What did the Supreme Court rule in 2024? | 12A=no property could be demolished without 15 days' notice

= Chelsea Women sign Spain defender Irati Goñi for record £1.3m
V| Chelsea have signed the Spain centre-back Irati Goñi from Real Sociedad for £1.3m, a world record for a defender in women's football.
N| The 23-year-old has agreed a contract until 2030 with an option of a further year, {the club} announced on Wednesday evening.
N| "When this club calls you do not need much time to think, but they gave me time anyway," {Goñi} said.
N| {=Irati Goñi} "I want to win the Champions League, and I want to win it here."
N| {Chelsea} did not disclose the fee.
A| {Sources close to the deal} said the initial payment was £1.3m and that add-ons could take it to £1.6m.
M| {The Spanish newspaper Marca} reported a total of €1.9m.
N| {Real Sociedad's sporting director, Maite Arregi}, would say only that it was "more than we have ever received for any woman player".
V| Goñi, who won 31 caps for Spain and started the final of Euro 2025 on the bench, had also been courted by Barcelona and Lyon.
N| {Her agent, Joseba Etxarri}, denied that Barcelona had made an offer.
N| {Chelsea's head coach, Solveig Brandal}, said the new arrival would not be available for Sunday's match at Aston Villa because her work permit had not come through.
V| Chelsea have won the Women's Super League in each of the past six seasons but were knocked out of Europe in the semi-finals last spring.
N| Spending on transfers in the women's game rose by 80% to £9.7m in the summer window, according to {Fifa}.
V| The previous record for a defender was the £900,000 Chelsea paid San Diego Wave in January 2025.
V| Elsewhere, Manchester City confirmed that their captain, Holly Dunmore, will be out until November after knee surgery.
V| Goñi posed with a blue scarf in the empty stand at Kingsmeadow, then asked the photographer where she could buy an umbrella.
? Has Goñi joined Chelsea? | 1A 2A+
? What was the fee? | 1A=£1.3m 5W+ 6A=£1.3m ; 7A=€1.9m ; 8W+
? Did Barcelona bid for the defender? | 10D+
? Will Goñi play against Aston Villa on Sunday? | 11D+
? has her work permit arrived | 11D+
? How long is her contract? | 2A+=until 2030
? Did Goñi start the final of Euro 2025? | 9D
? Did Chelsea win the Champions League last season? | 12D
? Did Chelsea say what they paid? | 5D+
? Did Dunmore leave Manchester City? | -

= Amazon drivers strike at eight German warehouses before Black Friday
N| Workers at eight Amazon warehouses in Germany walked off the job on Thursday night to press for higher pay, {the Verdi union} said, disrupting one of the retailer's busiest weekends of the year.
N| About 3,100 employees joined the stoppage, which began with the late shift and will run through Saturday, {Verdi representative Katrin Moser} said.
N| {Amazon} put the number at fewer than 900 and said customers would not notice any difference.
N| "A few people standing in front of a few doors do not stop a parcel," {Amazon Germany spokesman Timo Rausch} said.
N| {=Timo Rausch} "Our colleagues earn at least 15.40 euros an hour, and that is at the upper end for comparable work."
N| {Moser} countered that the company was comparing itself with warehouses that had half its turnover.
V| The union wants the online retailer to recognize collective agreements for the retail and mail-order trade, something Amazon has refused to do for more than a decade.
A| {Two shift managers at the Leipzig site} said that outgoing lorries were running about five hours late.
N| {The company} declined to comment on individual sites.
N| {Police in Bad Hersfeld} said the pickets there were peaceful and that no one had been detained, contrary to a post that was shared widely on Thursday.
V| Similar protests were planned in more than 20 countries under the slogan "Make Amazon Pay."
N| German retailers expect sales of 5.8 billion euros over the Black Friday weekend, 2% less than last year, according to {the HDE trade association}.
V| In 2013, when Verdi first called a strike at Amazon, about 1,100 workers took part in two cities.
N| {The economics professor Birgit Oelmann of Jena} said the effect of such strikes was mainly symbolic because Amazon could shift orders to Poland.
V| In Quebec, where Amazon closed all seven of its sites in early 2025, a labour tribunal is still hearing a complaint from the union there.
V| At Leipzig, strikers handed chocolate Santas to drivers queueing at the gate, and most of them took one.
? How many workers joined the strike? | 2A+=About 3,100 3A+=fewer than 900
? Are deliveries delayed because of the walkout? | 3D+ 4D+ 8A 9W+
? Was anyone arrested in Bad Hersfeld? | 10D
? when does the strike end? | 2A+=Saturday
? Does Amazon recognise the collective agreements? | 7D
? How much do Amazon staff earn at least? | 5A+=15.40 euros an hour
? Is Amazon closing its German warehouses? | -
? Has the Quebec tribunal ruled? | 15D
? What do the strikers want? | 1A+=higher pay 7A=to recognize collective agreements for the retail and mail-order trade
? Did Amazon move orders to Poland during this strike? | -

= Tunisian court sentences opposition lawyer to eight years
V| A Tunisian court has sentenced the lawyer and government critic Samia Ben Othmane to eight years in prison for conspiring against state security, in a ruling that rights groups said was meant to frighten the profession.
N| {Her brother, Walid}, learned of the sentence shortly after 1am on Saturday from a clerk, he told AFP.
V| Ben Othmane, 49, who was arrested in May last year while representing jailed politicians, was not in the courtroom because hearings in security cases are held by video link.
N| "She refused to answer a screen," {her lawyer, Ridha Mnif}, said.
N| {=Ridha Mnif} "She asked to be brought before her judges in person, and for that the judges removed the sound."
N| {The public prosecutor's office} said all procedural guarantees had been respected.
N| {Mnif} said he would appeal on Monday.
M| {State media, quoting a judicial official}, said the evidence included payments from a foreign foundation.
N| {The foundation, Berlin-based Forum Recht}, said it had never sent Ben Othmane money and had invited her to one conference, which she could not attend.
V| Five other defendants received sentences of between three and 21 years, while two were acquitted.
N| {Human Rights Watch} said more than 60 people were being held in Tunisia for political reasons.
N| {President Kais Saied} has repeatedly said that the courts are independent and that he does not interfere in their work.
V| Saied dissolved the country's elected parliament in 2021 and has since ruled largely by decree.
V| In April last year, 37 people were sentenced to up to 66 years in a mass trial on similar charges.
N| {The European Union} said it was following the case, without calling for her release.
V| In Algiers, the novelist Karim Hadjeres was pardoned on Friday after ten months in prison.
V| On Sunday morning, colleagues left their black robes, folded, on the steps of the Palace of Justice in Tunis.
? How long was Ben Othmane sent to prison for? | 1A=eight years
? Did Forum Recht pay the lawyer? | 8A 9D+
? Has she appealed against the sentence? | 7P+
? Was she in court when the verdict came? | 3D
? Was the trial fair? | 5D+ 6A+
? were all the defendants convicted | 10D
? Did the EU call for her to be freed? | 15D+
? When was she arrested? | 3A=May last year
? Did Saied order the verdict? | 12D+
? Was Karim Hadjeres pardoned by Tunisia's president? | -

= NHS trust apologises after 14 patients given wrong eye injections
N| An NHS trust in the Midlands has apologised after 14 patients were injected with the wrong drug at an eye clinic, leaving three of them with permanent loss of sight, {it=West Trent University Hospitals} said.
N| The error happened on two days in June at the Queen Adelaide Hospital in Marbury, according to {West Trent University Hospitals}.
N| {Its medical director, Professor Anil Wijeratne}, said a batch of syringes had been wrongly labelled by an outside supplier.
N| "We are truly sorry, and we have told each patient so in person," {he=Professor Anil Wijeratne} said.
N| {=Professor Anil Wijeratne} "They came to us to keep their sight, and some of them have lost it."
N| {The supplier, Clearfield Pharma Services}, denied that its labels were at fault and said the syringes had been correct when they left its premises.
N| {The Medicines and Healthcare products Regulatory Agency} said it was too soon to say where the mix-up occurred.
N| {June Sansom, 78, who is now blind in her left eye}, said she had complained of a burning pain straight away and was told it was normal.
N| {Her solicitor, Tariq Aziz-Bell}, said nine families had instructed his firm and that a claim would be lodged this autumn.
A| {A member of staff, speaking anonymously}, told the BBC that two nurses had raised concerns about the colour of the liquid.
N| {The trust} said it was looking into whether any warning had been missed.
N| About 650,000 such injections, mostly for age-related macular degeneration, are given in England every year, according to {the Royal College of Ophthalmologists}.
V| In 2019, nine patients of a clinic in Devon suffered infections after injections of the same kind; all of them recovered their sight.
N| {Healthwatch Marbury} said people should not miss appointments out of fear.
N| {The health minister, Lorna Petrie}, told MPs on Wednesday that she had asked for a report by the end of the month.
V| Meanwhile, the trust's maternity unit, which was rated inadequate in 2023, has been upgraded to good by the Care Quality Commission.
V| In the clinic's waiting room on Wednesday, a notice about the incident had been printed in letters an inch high.
? Did the hospital say sorry? | 1A+ 4A+
? How many patients went blind? | 1A+=three
? Were the syringes mislabelled by Clearfield? | 3A+ 6D+ 7W
? Did nurses warn about the injections? | 10A 11W+
? Have the patients sued? | 9P+
? where did the mistake happen | 1A+=an eye clinic 2A+=the Queen Adelaide Hospital in Marbury
? How many people got the wrong drug? | 1A+=14
? Did the Devon patients lose their sight? | 13D
? Is the maternity unit still rated inadequate? | 16D
? Has Wijeratne resigned? | -

= Tesla rival Voltara wins approval for robotaxis in Phoenix
V| Electric carmaker Voltara has won permission to run driverless taxis in Phoenix, becoming the third company to do so in Arizona's largest city and sending its shares up 14% Wednesday.
N| {The Arizona Department of Transportation} said it had granted the certificate Tuesday after the company completed 400,000 test miles.
N| Voltara plans to begin with 50 vehicles downtown and at Sky Harbor International Airport before the end of March, {chief executive Brett Sorenson} said on a call with analysts.
N| "We're going to go slow, then we're going to go fast, and then we're going to be everywhere," {Sorenson} said.
N| {=Brett Sorenson} "This is the day we stop being a car company."
N| {The city of Phoenix} said it had not been consulted and asked the state to put the permit on hold.
N| {Department spokeswoman Rita Calloway} said the city had been informed by letter on Oct. 9.
N| {Mayor Elena Cordova}'s office said it could find no such letter.
N| Voltara's test cars were involved in 11 reported collisions over the past 18 months, according to {federal data}, in one of which a cyclist broke a collarbone.
N| {Sorenson} said a human had been at the wheel in that crash.
N| {The National Highway Traffic Safety Administration} said it was still gathering information about it.
A| {Analysts} said the approval was more about confidence than about revenue.
N| {Harold Finch of Lakeview Capital} estimated that the service would bring in less than $6 million in its first year.
V| Waymo, owned by Google parent Alphabet, has offered fully driverless rides in the Phoenix area since 2020.
V| General Motors abandoned its Cruise robotaxi business in December 2024, a year after one of its cars dragged a pedestrian in San Francisco.
V| In Texas, lawmakers are considering a bill that would require remote operators for driverless trucks.
V| At a charging lot on Third Street, three white Voltaras with no one in them were waiting Wednesday to be told where to go.
? Can Voltara run robotaxis in Phoenix? | 1A 2A
? Was the city told about the permit beforehand? | 6D 7A 8W
? Are the driverless taxis already taking passengers? | 3P+
? was the car driving itself when the cyclist was hurt | 10D+ 11W
? How many crashes did the test cars have? | 9A=11
? By how much did the shares rise? | 1A=14%
? Has the state suspended the permit? | 6P
? When did Waymo start driverless rides in the area? | 14A=2020
? Did Voltara drag a pedestrian in San Francisco? | -
? Is Texas requiring remote operators for driverless trucks? | 16P

= Greek farmers end blockade of Bulgarian border after subsidy pledge
N| Greek farmers reopened the main border crossing with Bulgaria on Thursday after a 19-day blockade, {police} said, following a government promise to pay delayed European Union subsidies by Christmas.
N| Tractors began leaving the Promachonas customs post at about 3 p.m. and the queue of trucks, which at one point stretched for 12 km, was moving, {police spokeswoman Eleni Garidi} said.
N| {Prime Minister Stavros Kallergis} told parliament that 487 million euros would be transferred by Dec. 23.
N| "We have listened, we have counted and we will pay," {he=Stavros Kallergis} said.
N| {=Stavros Kallergis} "But nobody in this country may shut a border because he is angry."
N| {Farmers' leader Kostas Tsakiris} said the tractors would be back on Dec. 24 if the money was not in their accounts.
N| {He=Kostas Tsakiris} denied a claim by a government member that the farmers had been offered immunity from prosecution, and said they had not asked for it.
N| {Justice Minister Ioanna Delli} declined to say whether charges would be brought over the blockade.
V| The payments had been frozen since a scandal over false claims for pastures and olive groves, in which the EU fined Greece 392 million euros in June.
A| {Opposition lawmakers} say at least two former ministers knew of the fraud.
N| {Both men} have rejected the accusation.
N| {The federation of road hauliers} put the losses of its members at 30 million euros.
N| Bulgaria had complained to the European Commission about the closure, {the foreign ministry in Sofia} said last week.
V| Farmers on Crete, who stormed Heraklion airport earlier this month, voted on Thursday evening to continue their own protest.
V| Similar demonstrations brought parts of France, Germany and Poland to a halt in early 2024.
N| Agriculture makes up about 4% of Greek output, {the World Bank} says.
V| At Promachonas, drivers who had spent nearly three weeks in their cabs gave what was left of their firewood to the customs men.
? Is the blockade at Promachonas over? | 1A 2A
? Have the farmers got their subsidies? | 1P 3P+ 4P+ 6P+
? Were the protesters promised immunity? | 7D+
? will the farmers face charges? | 8W+
? Did former ministers know about the subsidy fraud? | 10A 11D+
? How long did the blockade last? | 1A=19-day
? How much will the government pay? | 3A+=487 million euros
? Did the farmers on Crete end their protest too? | 14D
? How much did the blockade cost the hauliers? | 12A+=30 million euros
? Did Bulgaria close the border? | -

= Wimbledon champion Petra Halvorsen ruled out of US Open with wrist injury
V| The Wimbledon champion Petra Halvorsen has withdrawn from the US Open because of a wrist injury, three days before she was due to begin her bid for a first title in New York.
N| The 22-year-old Norwegian hurt her left wrist in a semi-final in Cincinnati last week and scans on Thursday showed a small tear, {her team} said.
N| "I tried to hit one backhand on Friday and I knew," {Halvorsen} said in a video on social media.
N| {=Petra Halvorsen} "Doctors tell me six weeks, so I'm going home to be bored."
N| {Her coach, Ivan Kolar}, said surgery would not be necessary.
M| {The newspaper Verdens Gang} reported on Thursday that an operation had been booked at a clinic in Oslo.
N| {The clinic} said it did not comment on patients.
V| Halvorsen, who beat the world No 1, Aline Duchamp, in the Wimbledon final, has lost in the third round on each of her two visits to Flushing Meadows.
N| {The tournament} said her place in the draw would be taken by a lucky loser, Tomoko Arai of Japan.
N| {The WTA} said Halvorsen would stay at No 3 in the rankings whatever happened in New York.
A| {Some former players} have blamed the crowded calendar for a run of injuries on the women's tour.
N| {Tour chief executive Barbara Knox} said there was no evidence for that and that injuries were down 8% this year.
V| Three of the top 10 women will be absent, the most since 2017.
V| In the men's event, the defending champion, Rafael Quintero, was drawn against the American qualifier Cody Lanham.
N| {Duchamp} wished her rival well and said finals were "less fun against somebody who isn't there".
V| On Friday afternoon, Halvorsen's practice court was taken over by two ball boys who were waiting for the rain to stop.
? Is Halvorsen playing at the US Open? | 1D 4D+
? Will she need an operation? | 5D+ 6A 7W
? How did she get hurt? | 2A+=in a semi-final in Cincinnati
? Who replaces Halvorsen in the draw? | 9A=Tomoko Arai
? Will she drop in the rankings? | 10D
? how long will she be out | 4A+=six weeks
? Has Halvorsen ever won the US Open? | 1D 8D
? Is the packed schedule to blame for injuries? | 11A 12D+
? Who did she beat at Wimbledon? | 8A=Aline Duchamp
? Did Duchamp pull out as well? | -

= Pope accepts resignation of Brazilian bishop accused of ignoring abuse
N| Pope Leo has accepted the resignation of a Brazilian bishop accused of failing to act on reports of sexual abuse, {the Vatican} said on Saturday.
V| Bishop Anselmo Prates, 68, had led the diocese of Santa Rita do Norte, in the northeastern state of Maranhao, since 2014.
N| {The Vatican's brief statement} gave no reason for the resignation, which comes seven years before the usual retirement age.
N| {Prates} said in a letter read out at Mass that he was stepping down because of ill health.
N| {Lawyers for 11 men who say they were abused as altar boys} said the real reason was a church inquiry that ended in August.
N| "He kept our letters in a drawer for six years," said {Wesley Barreto, one of the 11}.
N| {=Wesley Barreto} "An illness did not do that."
N| {The diocese} has denied that complaints were left unanswered, saying each was forwarded to Rome within 30 days.
A| {A church official in Rome, who was not authorized to speak about the case}, said the dossier contained nine letters with no record of any reply.
N| {Vatican spokesman Paolo Ricchiuti} declined to comment on the inquiry or its findings.
V| The priest at the center of the allegations, Father Edmilson Cordeiro, died in 2021 without having been charged.
N| {State prosecutor Helena Vasques} said she was considering whether the bishop could be charged with obstruction.
N| Brazil has the largest Catholic population in the world, with about 100 million followers, according to {its 2022 census}.
V| Pope Francis in 2019 made it mandatory for clergy to report abuse to their superiors, but not to the police.
N| Fewer than a third of Brazil's dioceses have a working office for complaints, {a study by the University of Campinas} found.
N| In Chile, a court on Friday ordered the archdiocese of Concepcion to pay $410,000 to four brothers, {their lawyer} said.
V| On Saturday evening the bishop's house in Santa Rita was shuttered, and a gardener was sweeping mangoes from the path.
? Has Bishop Prates resigned? | 1A+ 3A+ 4A+
? Why did the bishop step down? | 3W+ 4A+=ill health ; 5A=a church inquiry that ended in August ; 7D
? Were the abuse complaints left unanswered? | 6A 8D+ 9A
? Will the bishop be prosecuted? | 12P
? was father cordeiro ever charged | 11D
? What did the church inquiry find? | 9A=the dossier contained nine letters with no record of any reply 10W+
? Where is Prates' diocese? | 2A=the northeastern state of Maranhao
? Did Prates abuse altar boys himself? | -
? Was the diocese ordered to pay $410,000? | -
? How many men say they were abused? | 5A=11

= Ukraine drone strike sets Russian refinery ablaze; Moscow says debris caused fire
N| A Ukrainian drone attack overnight set fire to an oil refinery in Russia's Samara region, {Ukraine's military} said on Tuesday, the third strike on the plant since August.
N| {Governor Vyacheslav Dronin} said falling debris from a drone that had been shot down caused a blaze on an area of 60 square metres, which was put out within an hour.
A| {Two industry sources} told Reuters the primary processing unit, CDU-4, had been hit and the plant had halted operations.
N| {The refinery's owner} did not reply to a request for comment.
N| {Russia's defence ministry} said its air defence units destroyed 84 drones over nine regions, but made no mention of the refinery.
V| Reuters could not immediately verify the battlefield reports.
N| "These are the most effective sanctions, the ones that work the fastest," {Ukrainian President Danylo Marchuk} said in his nightly address.
N| {=Ukrainian President Danylo Marchuk} "Russia has turned oil into a weapon, and we are taking the weapon out of its hands."
V| The plant at Novotroyka processed about 5.1 million tons of crude last year, or roughly 2% of the country's total.
V| Russia extended a ban on gasoline exports until the end of the year in September after a series of strikes caused shortages in several regions.
N| {Kremlin spokesman Arseny Belov} denied on Monday that there was any shortage and said queues at filling stations were "a matter of logistics".
N| {The International Energy Agency} said in its latest monthly report that Ukrainian attacks had cut Russian refining by some 500,000 barrels per day.
N| In Ukraine, a Russian missile hit a residential building in Kryvyi Rih, killing three people, {regional governor Serhii Lavrenko} said.
N| {Moscow} says it does not target civilians.
V| Talks on an energy truce, brokered by Turkey, broke down in Istanbul last month after less than a day.
N| {Turkey's foreign minister, Kemal Aydoğan}, said on Tuesday that he still hoped to bring the sides together before winter.
V| Residents of Novotroyka filmed an orange glow over the chimneys from a playground, and one of them could be heard counting the explosions aloud.
? Was the refinery hit by a Ukrainian drone? | 1A+ 2D 3A 4W+ 6W
? Has the plant stopped working? | 3A 4W+
? What caused the fire? | 1A=A Ukrainian drone attack ; 2A=falling debris from a drone that had been shot down
? Is Russia short of petrol? | 10A 11D+
? how many drones did russia shoot down | 5A+=84
? Is there an energy truce between the two sides? | 15D 16P
? Did the missile strike on Kryvyi Rih kill anyone? | 13A
? Did the Russian defence ministry comment on the refinery? | 5D+
? Was anyone killed at the refinery? | -
? Did Turkey carry out the drone attack? | -

= Dozens of Sudanese refugees drown as boat capsizes off Libya, UN says
N| At least 42 people, most of them Sudanese, are missing and presumed dead after a rubber boat capsized off the Libyan coast, {the International Organization for Migration} (IOM) said on Wednesday.
V| Seven men, the only survivors, drifted for six days before they were picked up north of the Bouri oil field.
N| The boat left Zuwara around 3 a.m. on Nov. 3 with 47 men and two women on board, {the IOM} said, citing the survivors.
N| Its engine failed after about six hours and it was overturned by high waves, according to {the agency}.
N| {Libyan coastguard spokesman Captain Nasser Ghariani} said his service had received no distress call.
N| {Alarm Phone, a hotline for migrants at sea}, said it had forwarded the boat's position to the coastguard twice on the morning of Nov. 3.
N| "We have the recording, we have the time and we have the name of the officer who took the call," said {Mirjam Oberle of Alarm Phone}.
N| {=Mirjam Oberle} "I cannot tell you what he did with it."
N| {Captain Ghariani} did not answer further calls.
N| {Italy's coastguard} said the boat had been outside its search area.
N| More than 1,000 people have died on the central Mediterranean route so far this year, {the IOM} says.
V| The European Union has spent more than 465 million euros since 2015 on migration in Libya, some of it on training and equipping the coastguard.
N| {A Commission spokesman, Henrik Daalgaard}, said Brussels was aware of the reports and expected "all distress calls to be answered".
V| Two weeks ago, 18 people died when a wooden boat sank off Al Khums; 64 others were saved.
N| {The Libyan Red Crescent} said nine bodies washed up at Sabratha on Tuesday, but that it did not know whether they came from the same boat.
V| The survivors, given blankets and dates by the crew of the supply ship that found them, asked first for a telephone.
? How many people are feared dead? | 1A=At least 42
? Did the coastguard get a call for help? | 5D+ 6A 7A
? Were the bodies at Sabratha from this boat? | 15W
? why did the boat sink | 4A=overturned by high waves
? How many survived? | 2A=Seven
? Where did the boat set off from? | 3A=Zuwara
? Was Italy's coastguard responsible for the search? | 10D+
? Has the EU stopped funding the Libyan coastguard? | -
? Did 64 people survive the capsizing? | 2D
? Did the coastguard fail to act on the alert? | 8W 9W+

= Kentucky derby winner Copper Lantern retired after ankle fracture
N| Copper Lantern, who won the Kentucky Derby by a nose in May, has been retired after fracturing an ankle during a workout at Saratoga, {his trainer} said Monday.
N| The 3-year-old colt was found to have a small chip in his left front ankle after a routine half-mile Saturday morning, {trainer Beau Landry} said.
N| "He's bright, he's eating and he's mad that he can't go out," {Landry} said outside his barn.
N| {=Beau Landry} "But he's given us enough, and we're not going to ask him for another thing."
N| {Owner Marguerite Tolland} said the horse would stand at stud in Kentucky and that she had turned down an offer from Japan.
A| {People in the bloodstock business} put that offer at about $18 million.
N| {Tolland} would not discuss figures.
N| {The New York Racing Association} said the track surface had been inspected and was not to blame.
V| Five horses have suffered fatal injuries at Saratoga since the meet opened July 10, compared with nine at the same stage two years ago.
N| {Animal welfare group Horses First} called for dirt racing to be suspended until a cause was found.
N| {Landry} rejected any link, noting that the colt had been hurt on the training track and not in the main oval.
V| Copper Lantern finished third in the Preakness and skipped the Belmont; his earnings came to $4.7 million.
N| Racing deaths in the United States fell to 0.90 per 1,000 starts last year, the lowest on record, according to {the Horseracing Integrity and Safety Authority}.
V| In 2023, Saratoga halted racing briefly and reviewed its track after two horses broke down near the finish line on the same weekend.
V| The Travers Stakes on Aug. 22 will now be without any of the spring's three classic winners.
V| On Monday a child's drawing of the colt, with a crown on its head, was taped to the half-door of his stall.
? Has Copper Lantern been retired? | 1A+ 4A+ 
? What injury did the horse suffer? | 1A+=fracturing an ankle ; 2A+=a small chip in his left front ankle
? Was the Saratoga track at fault? | 8D+ 11D
? Has the colt been sold to Japan? | 5D+
? how much was the japanese offer | 6A=about $18 million 7W+
? Did Copper Lantern have to be put down? | 3D+ 5D+
? Did the horse win the Preakness? | 12D
? How much did he win in prize money? | 12A=$4.7 million
? Has racing on dirt been suspended? | 10P
? Did Landry train the Belmont winner? | -

= China's exports fall for first time in a year as US tariffs bite
V| China's exports unexpectedly fell in October for the first time in more than a year, as shipments to the United States tumbled by a quarter and a rush by factories to beat higher tariffs ran out.
N| Exports dropped 1.3% from a year earlier in dollar terms, {the General Administration of Customs} said on Friday, after an 8.2% rise in September.
N| Economists polled by {Reuters} had forecast growth of 2.9%.
V| Imports rose 0.9%, leaving a trade surplus of $91.4 billion, slightly above the month before.
N| {Customs spokesman Lu Wenhao} told reporters that the decline reflected "a high base and fewer working days" and had nothing to do with tariffs.
N| {Zheng Anqi, an economist at Linhai Securities in Shanghai}, said that did not explain why exports to the United States had fallen for seven months in a row.
N| "If it were the calendar, the ships to Vietnam would be empty as well, and they are full," {Zheng} said.
N| {=Zheng Anqi} "The goods are going round the wall instead of over it."
V| Shipments to Southeast Asia grew 11% and those to Africa 10.5%.
V| Beijing and Washington agreed last week to leave their tariffs unchanged for 12 months after a meeting of the two presidents in South Korea.
A| {Traders} said Chinese state firms had bought at least 10 cargoes of U.S. soybeans since then.
N| {China's commerce ministry} did not reply to a request for comment on the purchases.
N| {The U.S. Department of Agriculture} said it had recorded no such sales, though a government shutdown has delayed its reports.
V| China has set a growth target of around 5% for this year.
N| {The International Monetary Fund} expects its economy to expand by 4.8%.
V| In Japan, household spending rose 1.8% in September from a year earlier, more slowly than expected.
N| At the port of Ningbo, {a forklift driver who gave his name as Xu} said his shift now ended at three.
? Did China's exports grow in October? | 1D 2D
? Were US tariffs to blame for the fall? | 1A 5D+ 6A
? Has China bought American soybeans again? | 11A 12W+ 13D
? How much did exports fall? | 2A=1.3%
? Did exports to Southeast Asia fall too? | 9D
? what had economists expected | 3A=growth of 2.9%
? Did Washington and Beijing raise tariffs last week? | 10D
? How large was the trade surplus? | 4A=$91.4 billion
? Will China miss its growth target? | -
? How much did exports to the United States drop? | 1A=by a quarter

= Teen charged in shooting at Ohio high school football game
A| A 17-year-old boy has been charged with murder in a shooting that killed one man and wounded three other people outside a high school football game in central Ohio, {authorities} said Sunday.
N| The teenager, whose name was not released because of his age, was arrested without incident at an aunt's home in Harmon Falls late Saturday, {Police Chief Denise Walczak} said.
N| The shooting happened shortly after 9:30 p.m. Friday in the parking lot of Garrity High School, just as the home team was kicking a field goal, {Walczak} said.
N| Killed was Darnell Pope, 38, an assistant coach's brother who {police} said was trying to break up a fight.
N| "He stepped between those kids because that's what he's done his whole life," said {his sister, Renita Pope}.
N| {=Renita Pope} "He was nobody's enemy."
N| Two of the wounded, both students, were in stable condition Sunday, and a third has gone home, according to {Lincoln Memorial Hospital}.
A| {Students} said the fight had started over a video posted on TikTok.
N| {Walczak} said investigators had not determined a motive and were not prepared to say who threw the first punch.
N| {She=Denise Walczak} said a handgun was recovered, and disputed reports that there had been a second shooter.
N| {Prosecutor Alan Reese} said he would seek to have the suspect tried as an adult.
N| {A public defender assigned to the teen} did not immediately return a call Sunday.
N| {Superintendent Kathy Doyle} said classes were canceled Monday and that metal detectors would be used at all remaining games.
M| There have been at least 74 shootings on school grounds in the United States this year, according to a database maintained by {the news organization The Schoolyard}.
V| In Alabama, two people were killed last October in a crowd downtown after a college game; no one has been tried.
V| On Sunday afternoon the scoreboard at Garrity still showed 21-20, with 4:12 to play.
? Has anyone been charged with the Ohio football game shooting? | 1A
? How many people were wounded? | 1A=three other people
? What was the fight about? | 8A=a video posted on TikTok ; 9W+
? Was there more than one gunman? | 10D+
? Will the boy be tried as an adult? | 11A+
? Who was killed? | 1A=one man 4A=Darnell Pope
? Did the suspect confess? | 12W+
? was the aunt arrested | -
? Were any of the injured students killed? | 7D
? Was there school Monday? | 13D+

= Police search second property in hunt for missing Aberdeen oil worker
N| Police searching for an offshore worker who vanished ten days ago have begun examining a second property in Aberdeen, {Police Scotland} said on Thursday.
V| Craig Mathieson, 44, was last seen on CCTV leaving a supermarket in the Tillydrone area at 18.52 on 2 November.
N| Officers in forensic suits were seen at a lock-up garage off Carron Street, but {Detective Chief Inspector Fiona Laird} would not say what they were looking for.
N| "I appreciate that people want answers, and nobody wants them more than Craig's family," {she=Detective Chief Inspector Fiona Laird} said.
N| {=Detective Chief Inspector Fiona Laird} "At this stage, this remains a missing person inquiry, and I would ask people not to jump ahead of us."
M| {The Press Herald} reported that a 51-year-old colleague of Mr Mathieson had been questioned under caution.
N| {Ms Laird} said a number of people had been spoken to as witnesses and that nobody had been arrested.
A| {A neighbour of the missing man} said a white van had been parked outside his flat on three evenings that week.
N| {His sister, Lorna Mathieson}, said he had never missed a shift in 19 years and would not have gone away without his insulin.
N| {His employer, Brae Subsea Services}, denied a claim made online that he had been facing dismissal.
V| The company has put up a reward of £10,000.
V| The first property, a flat in Seaton, was searched on Monday and handed back to its owner the next day.
N| About 170,000 people are reported missing in the UK every year, most of whom are found within 48 hours, according to {the charity Missing People}.
V| In Dundee, the inquest-like inquiry into the death of Ewan Kerr, whose body was found in the Tay in 2023, concluded on Thursday that he had fallen by accident.
V| Neighbours have tied yellow ribbons to the lamp-posts on the street where Mr Mathieson lives, and somebody has been feeding his cat.
? Is Mathieson dead? | 5D 
? Has anyone been arrested over his disappearance? | 7D
? Was a colleague of the missing man questioned as a suspect? | 6A 7D
? What were the police looking for in the garage? | 3W
? Was Mathieson about to be sacked? | 10D+
? When was he last seen? | 2A=18.52 on 2 November
? how much is the reward | 11A=£10,000
? Did police find blood in the Seaton flat? | -
? Did Mathieson take his insulin with him? | 9A+
? Was Ewan Kerr murdered? | 14D

= Body found in search for missing Aberdeen oil worker
N| A body has been found by divers in the search for the missing Aberdeen oil worker Craig Mathieson, {Police Scotland} said on Sunday.
N| The discovery was made at about 11.20 in the harbour, some 300 metres from the lock-up garage that officers examined last week, according to {the force}.
N| {Detective Chief Inspector Fiona Laird} said formal identification had yet to take place but that Mr Mathieson's family had been told.
N| "Our thoughts are with Craig's loved ones at what is an unimaginably hard time," {she=Detective Chief Inspector Fiona Laird} said.
N| {=Detective Chief Inspector Fiona Laird} "The death is being treated as unexplained, and a post-mortem examination will be held on Tuesday."
N| A 51-year-old man was arrested on Saturday night on suspicion of theft and has been released pending further inquiries, {Ms Laird} said.
N| {She=Detective Chief Inspector Fiona Laird} refused to say whether that arrest was connected with the disappearance.
M| {The Press Herald} said the man was a colleague of Mr Mathieson who had used his bank card.
N| {His solicitor, Gordon Rennie}, said his client had been repaid a debt with the card and had told the police so a week ago.
N| {Lorna Mathieson, the missing man's sister}, thanked the divers and asked for privacy.
N| {Brae Subsea Services} closed its office for the day and said counsellors would be available to staff.
V| Mr Mathieson, 44, was last seen on 2 November outside a supermarket in Tillydrone.
V| Two men have drowned in the harbour since 2022, both after falling from moored vessels.
N| {The harbour authority} said new ladders and lighting had been fitted since then.
V| In a separate incident, a fishing boat with three crew was towed into Peterhead on Sunday after its engine failed.
V| By dusk the yellow ribbons in his street had been taken down, and a candle was burning on the step.
? Is Mathieson dead? | 1A 3W+
? Has the body been identified as Craig Mathieson's? | 3D
? Has anyone been arrested over his disappearance? | 6A 7W
? Did the arrested man use Mathieson's card? | 8A 9A+
? Was Mathieson killed? | 5W
? where was the body found | 2A=in the harbour
? When will the post-mortem be? | 5A=Tuesday
? Is the 51-year-old still in custody? | 6D
? Was the body on a fishing boat? | -
? Did Mathieson fall from a ship? | -

= Senate confirms Ruiz as surgeon general in narrow vote
V| The Senate on Wednesday confirmed Dr. Carolina Ruiz as surgeon general by a vote of 51-48, ending a fight that had dragged on for nine months over her views on social media and children.
V| Three Republicans joined every Democrat present in supporting Ruiz, a pediatrician from Albuquerque, New Mexico.
N| "America's kids are on their phones seven hours a day, and I intend to be a nuisance about it," {Ruiz} told reporters after the vote.
N| {=Dr. Carolina Ruiz} "I have heard every argument for waiting, and most of them are on the payroll."
N| {Sen. Brock Ellison, R-Wyo., who led the opposition}, said Ruiz had misled the committee about consulting fees from a maker of parental-control software.
N| {Ruiz's spokesman, Ian Feld}, denied that and said she disclosed the $14,000 in her first filing in January.
N| {A copy of the filing reviewed by The New York Times} lists the payment on its fourth page.
N| {Ellison} declined to comment on the document.
N| {The trade group TechForward} said it would work with the new surgeon general "where the science leads."
N| {White House press secretary Dana Munroe} said Ruiz would be sworn in Friday by the vice president.
V| The surgeon general commands the 6,000 uniformed officers of the U.S. Public Health Service but cannot issue regulations.
V| In 2023, then-Surgeon General Vivek Murthy warned that social media posed a profound risk to the mental health of young people.
N| Forty-eight percent of American teenagers say social media has a mostly negative effect on people their age, according to {the Pew Research Center}.
A| {Two Senate aides} said leaders had delayed the vote twice because they were one short.
V| Also Wednesday, the Senate rejected, 44-55, a nominee to lead the Consumer Product Safety Commission.
V| In the gallery, Ruiz's two teenage sons were asked by a guard to put away their phones.
? Is Ruiz the new surgeon general? | 1A
? What was the vote on Ruiz? | 1A=51-48
? Did Ruiz hide consulting fees from the senators? | 5A 6D+ 7D 8W
? has she taken the oath yet | 10P
? Did any Republicans vote for her? | 2A
? Can the surgeon general make rules? | 11D
? How much was Ruiz paid by the software maker? | 6A+=$14,000
? Did the Senate confirm the safety commission nominee? | 15D
? Was the vote delayed for lack of support? | 14A
? Will Ruiz ban phones in schools? | -

= South African miners rescued after 31 hours underground
N| All 78 miners trapped by an electrical failure at a gold mine west of Johannesburg were brought safely to the surface on Sunday, {the mine's owner} said, after 31 hours underground.
N| The last of them stepped out of an emergency cage at 4.10pm, {Goudkop Gold spokesperson Lerato Motsumi} said.
N| "They are tired, they are hungry and they are making jokes, so we are happy," {Motsumi} told News24.
N| {=Lerato Motsumi} "Eleven were treated for dehydration and none had to be admitted."
N| {The Association of Mineworkers} said five men were taken to a hospital in Carletonville by ambulance.
N| {Motsumi} insisted that the ambulances had been a precaution and that everybody went home the same evening.
N| The miners were stranded 2.4km down when a transformer exploded on Saturday morning and cut power to the hoist, according to {a statement from the company}.
A| {Workers} said the transformer had been making a loud humming noise for a week.
N| {The company} said it had no record of such a report but would check its logs.
V| The Department of Mineral Resources issued a notice halting all work at the shaft pending an inspection.
N| {Eskom} denied that load-shedding or any fault on its network had caused the failure.
V| South Africa's gold mines, some of the deepest in the world, recorded 42 deaths in 2024, the lowest number ever.
V| In May last year, 260 miners were stuck for a day at the Kloof mine after an accident in a shaft; all were brought out unharmed.
V| At an abandoned mine at Stilfontein in January 2025, at least 78 bodies were recovered after police cut off supplies to illegal miners.
N| {Gwede Malatji, the union's regional secretary}, said the company had been warned about its back-up generator as long ago as March.
V| In a different part of Gauteng, an illegal miner was shot dead in Krugersdorp on Saturday in what police believe was a turf war.
V| As the last cage emptied, a woman who had waited since Saturday noon put a coat around her husband and told him that he smelt.
? Have all the trapped miners been brought up? | 1A+ 2A+
? Did any of the Goudkop miners die? | 1D+ 4D+
? Were any of them hospitalised? | 4D+ 5A 6D+
? What caused the men to get stuck? | 1A+=an electrical failure 7A+=a transformer exploded
? Was load-shedding to blame? | 11D+
? Had workers reported the noise of the transformer? | 8A 9D+
? how deep underground were they | 7A+=2.4km
? Is the shaft working again? | 10D
? Were 260 miners trapped at Goudkop? | 1D
? Were 78 bodies brought up from the gold mine west of Johannesburg on Sunday? | 1D+

= Disney chief Whitcombe to depart in 2027 as board seeks successor
N| Walt Disney Co. chief executive Alan Whitcombe will step down when his contract expires in early 2027, {the company} said Thursday, setting off a race for one of the most prominent jobs in entertainment.
N| {Board chair Joan Ferrante} said a committee of four directors was considering internal and external candidates and expected to name a successor early next year.
N| "Alan stabilized this company and then made it grow, and we're in no hurry to lose him," {Ferrante} said in a statement.
N| {=Joan Ferrante} "We'll get this right."
A| {People familiar with the search} said the leading internal candidates were parks chief Marcus Dell and television head Rosalind Kerr.
N| {Dell} declined to comment through a spokesman, and Kerr did not respond to messages.
N| {A company spokesman, Neil Abbot}, denied a report on the website DealSheet that Whitcombe had been pushed by an activist investor.
N| {Whitcombe}, 61, told employees in an email that the timing was his own idea and that he planned to write, teach and "sleep past four."
V| Disney shares rose 1.2% in after-hours trading.
V| The company reported a profit of $1.3 billion for the quarter, up from $460 million a year earlier, helped by its streaming services and by strong demand for cruises.
V| Its last change at the top went badly: a successor installed in 2020 was ousted less than three years later, and his predecessor returned.
N| {The hedge fund Trellis Partners}, which lost a proxy fight against the board in 2024, said it welcomed an orderly process.
N| {Trellis founder Ned Pell} would not say whether the fund still owned shares.
N| {Media analyst Tracy Oduya of Bright Harbor} said an outsider was more likely than the market thought.
V| At rival Warner Bros. Discovery, shareholders are to vote in April on a takeover bid.
V| Associated Press writers Jill Fenn in Los Angeles and Omar Reyes in New York contributed to this report.
? Is Whitcombe leaving Disney? | 1A+ 8A+
? Has a successor been chosen? | 2P+
? Was the Disney boss forced out by an investor? | 7D+ 8D+
? Is Rosalind Kerr in the running to be CEO? | 5A 6W+
? Does Trellis still hold Disney stock? | 13W+
? how much did disney earn in the quarter | 10A=$1.3 billion
? When will the new CEO be announced? | 2A+=early next year
? Did the stock fall on the news? | 9D
? Is Disney bidding for Warner Bros. Discovery? | -
? What will Whitcombe do after he leaves? | 8A+=write, teach

= Heatwave: Delhi records 47.8C as hospitals open special wards
V| The Indian capital recorded its hottest day of the year on Monday as temperatures touched 47.8C in the western suburb of Najafgarh, and hospitals opened special wards for victims of heatstroke.
N| {The India Meteorological Department} issued a red alert for Delhi, Haryana and western Rajasthan until Thursday and advised people to stay indoors between noon and 4pm.
N| Nine people have died of suspected heatstroke in the city since Friday, {Dr Neeraj Kapur, medical superintendent of Ram Manohar Hospital}, told the BBC.
N| {The Delhi government} said it had confirmed two deaths and was waiting for post-mortem reports on the others.
N| "A labourer was brought in with a body temperature of 108 Fahrenheit," {Dr Kapur} said.
N| {=Dr Neeraj Kapur} "We put him in a tub of ice, and I am glad to say that he asked for tea this morning."
V| Demand for power hit a record 8,720 megawatts on Monday afternoon.
A| {Residents of several neighbourhoods in east Delhi} said they had been without electricity for up to six hours.
N| {The distribution company BSES} denied that there were any scheduled cuts, blaming local faults.
N| {The city's water minister, Pooja Sehrawat}, accused neighbouring Haryana of holding back water from the Yamuna.
N| {Haryana's irrigation minister, Dalbir Hooda}, said his state was releasing more than its share and that Delhi lost a third of it to leaks.
V| India's Supreme Court is to hear Delhi's plea on the water dispute on Wednesday.
V| A reading of 52.9C at Mungeshpur in May 2024 was later found to be due to a faulty sensor.
N| More than 40,000 cases of suspected heatstroke were recorded across India in the summer of 2024, according to {the health ministry}.
N| {Researchers at the Centre for Science and Environment} say concrete and glass have made nights in the capital several degrees hotter than they were 20 years ago.
V| In Pakistan's Sindh province, temperatures in Jacobabad rose to 51C over the weekend.
V| Near Connaught Place, a traffic policeman had wrapped a wet towel round his neck, and passing drivers handed him frozen bottles.
? How many people have died of the heat in Delhi? | 3A=Nine 4A+=two
? Were there power cuts in Delhi? | 8A 9D+
? Is Haryana keeping water back from the capital? | 10A+ 11D+
? What was the highest temperature in Delhi on Monday? | 1A=47.8C
? Was it the hottest day ever recorded in the city? | -
? Has the Supreme Court ruled on the water row? | 12P
? did the labourer survive | 6A
? Did Delhi reach 52.9C? | 1D 13D
? How long does the red alert last? | 2A=until Thursday
? Were schools closed because of the heat? | -

= Peru's president survives third impeachment bid in a year
V| Peruvian President Lucía Carrasco survived an attempt to remove her from office late Tuesday when Congress fell nine votes short of the 87 needed to oust her for "permanent moral incapacity."
V| Seventy-eight lawmakers voted for the motion and 39 against, with six abstentions.
N| {Carrasco}, who watched the session from the presidential palace, said in a short televised address that it was "time to stop voting about me and start voting about roads."
N| The motion accused her of failing to declare three luxury bracelets that {prosecutors} say are worth at least $70,000.
N| {Her lawyer, Hernán Zegarra}, told lawmakers that the bracelets were borrowed and had been returned.
N| "You can't declare what you don't own," {Zegarra} said.
N| {=Hernán Zegarra} "My client has nothing to explain and much to do."
N| {The jeweler named in the file, Casa Montalvo}, said it had never lent anything to the president.
N| {The attorney general's office} said it was too early to tell whether charges would be filed.
A| {Members of two parties that abstained} said they had been promised money for projects in their regions.
N| {Prime Minister Óscar Tello} called the allegation "an insult to the Congress."
V| Peru has had seven presidents since 2016, two of whom were removed by Congress and one of whom dissolved it.
N| Only 4% of Peruvians approve of Carrasco's performance, according to a poll published Sunday by {the Andes Institute}.
N| {Opposition leader Rosa Huamán} said she would present a fourth motion in March.
V| General elections are scheduled for April 12, and Carrasco is not a candidate.
V| In neighboring Ecuador, the government declared a state of emergency in five provinces because of gang violence.
V| Outside the palace, mounted police kept apart two groups of demonstrators, each of about 200, that were singing the same song.
? Was President Carrasco impeached? | 1D 2D
? How many votes were needed to oust her? | 1A=87
? Were the bracelets only lent to the president? | 5A+ 6A+ 8D
? Will Carrasco be charged? | 9W
? Did lawmakers get promises in exchange for abstaining? | 10A 11D+
? who wants to file another motion | 14A+=Opposition leader Rosa Huamán
? Is Carrasco running for reelection? | 15D
? How many lawmakers voted to remove her? | 2A=Seventy-eight
? What is the president's approval rating? | 13A=4%
? Did she declare a state of emergency? | -

= Supreme Court clears way for Louisiana to redraw congressional map
V| The Supreme Court on Friday allowed Louisiana to use a new congressional map in this year's midterm elections, lifting a lower court order that had found it diluted the votes of Black residents.
V| The court's unsigned order gave no reasons, as is common on its emergency docket, and three justices noted their dissent.
N| Writing for the dissenters, {Justice Marion Keyes} said the majority had "changed the rules with the ballots already at the printer."
N| {Secretary of State Beau Fontenot} said qualifying for the Nov. 3 election would open Monday under the new lines.
N| {Fontenot} denied that any ballots had been printed.
N| "This is a great day for the people of Louisiana, who are entitled to be governed by those they elect," {Attorney General Celeste Arceneaux} said.
N| {=Attorney General Celeste Arceneaux} "The courts should interpret maps, not draw them."
N| {The Bayou Voters Coalition, which brought the suit}, called the order devastating and said it would press ahead with a trial set for January.
V| The new map turns one of the state's two majority-Black districts into one that stretches from Shreveport to the suburbs of Baton Rouge.
A| {Political analysts} expect Republicans to gain a seat as a result.
N| {Rep. Terrence Gaillard, the Democrat who represents the district}, said he had not decided whether to run again.
N| {A spokeswoman for Gaillard} said a report that he would seek the governor's office instead was wrong.
V| Black people make up about a third of Louisiana's population.
V| The justices upheld a different Louisiana map in 2024 for that year's elections only.
N| Fourteen states have redrawn or are considering redrawing their lines before the midterms, according to {the Brennan Center for Justice}.
V| In Utah, a state judge ruled this week that lawmakers must adopt boundaries proposed by an independent commission.
V| On the steps of the court, a choir from a Baptist church in Alexandria sang until the police asked it to move to the sidewalk.
? Can Louisiana use its new map this year? | 1A 4A+
? Did all the justices agree? | 2D 3D
? Have the ballots already been printed? | 3A 5D+
? Is Gaillard running for reelection? | 11W+
? Is the Democrat running for governor? | 12D+
? what reasons did the court give | 2D
? Will Republicans gain a seat? | 10A
? Who brought the lawsuit? | 8A+=The Bayou Voters Coalition
? Has the trial taken place? | 8P+
? Did a judge in Louisiana order lawmakers to adopt a commission's map? | -

= Train derails in Egypt's Nile Delta, killing 11 and injuring dozens
A| A passenger train derailed in Egypt's Nile Delta on Tuesday, killing at least 11 people and injuring 74, {health officials} said.
V| The train was travelling from Cairo to Mansoura when four of its carriages left the rails near the town of Kafr Zahran at about 1:40 p.m.
N| {Health Minister Ashraf el-Gohary} said 39 ambulances had been sent to the scene and most of the injured had broken bones.
N| {The prosecutor general} ordered the detention of the driver, his assistant and eight other rail employees while the accident is investigated.
N| {The Egyptian National Railways} said it was not known why the train had come off the track and that a technical committee had been formed.
A| {Witnesses} told local television that the train had been going unusually fast.
N| {The authority's chairman, Mohsen Abdel-Wahab}, said data from the locomotive showed a speed of 82 km an hour, within the limit for the section.
N| "The rail under the third carriage was lying there like a bent spoon," said {Hagar Sabry, 22, a student who climbed out of a window}.
N| {=Hagar Sabry} "People from the fields came with doors to carry the wounded, before any siren."
N| {Transport Minister Kamal Refaat} announced that the families of the dead would each receive 100,000 pounds.
A| {Lawmakers from two opposition parties} called on him to resign.
N| {Refaat} told them in parliament that he had no intention of leaving "in the middle of the work".
V| Egypt has spent billions of dollars on modernising its railways since 2018, but accidents remain frequent because of ageing tracks and poor maintenance.
V| In March 2021, at least 20 people were killed when two trains collided in the southern province of Sohag.
V| In 2017, a collision in Alexandria left 43 dead.
N| On Monday, a bus overturned on the desert road to Fayoum, killing five, {police} said.
V| By evening, shoes and school bags recovered from the carriages had been laid out in rows along the platform at Kafr Zahran for their owners to find.
? How many people were killed in the derailment? | 1A=at least 11
? Was the train speeding? | 6A 7D+
? Why did the train derail? | 5W+
? Has the transport minister quit? | 11P 12D+
? Have the relatives of the dead been compensated? | 10P+
? who was detained | 4A=the driver, his assistant and eight other rail employees
? Where was the train heading? | 2A=Mansoura
? Did two trains collide at Kafr Zahran? | -
? Was a bus involved in the train accident? | -
? How many carriages came off the track? | 2A=four

= Two climbers dead, one missing after avalanche on Nepal peak
N| An avalanche has killed two climbers and left a third missing on Yalung Ri, a 5,600-metre peak in eastern Nepal, {police} said on Monday.
N| The slide hit the group above base camp at about 9am local time (03:15 GMT), according to {Gyan Bahadur Mahat, a deputy superintendent of police in Dolakha}.
N| The dead were named as an Italian, Davide Morlacchi, 51, and a Nepali guide, Phurba Tashi Lama, by {the expedition agency, Summit Lotus}.
N| {The agency} said a French woman was missing and declined to give her name until her family had been reached.
N| {Mr Mahat} said a rescue helicopter had landed in the Na Gaun area but could go no farther because of cloud.
N| "It snowed for three days and then the sun came out, which is the worst thing," said {Jonas Frick, a Swiss climber who turned back on Sunday}.
N| {=Jonas Frick} "I told them I didn't like it, and Davide said that he didn't either."
A| {Some guides} said the agency had wanted the summit before a second group arrived on Wednesday.
N| {Summit Lotus's director, Kiran Shrestha}, denied that anyone had been put under pressure and said the decision to climb lay with the guide.
N| {The Nepal Mountaineering Association} said it would look into the accident.
N| {The Italian foreign ministry} confirmed the death of one of its citizens.
V| Autumn is the second most popular season for climbing in Nepal after spring.
V| Cyclone Montha, which struck eastern India last week, brought unusually heavy snow to the Himalayas.
N| Two other Italians, who had been out of contact since Friday on the neighbouring Panbari Himal, were found dead on Saturday, {local officials} told AFP.
V| At least 1,093 people have died on peaks covered by the Himalayan Database since 1950, a third of them in avalanches.
V| In the lobby of a hotel in Kathmandu, a list for Wednesday's group still gave "DM + PTL" as the people who would meet the bus.
? How many climbers died on Yalung Ri? | 1A=two
? Has the French woman been found? | 1D 4D+
? What is the missing woman's name? | 4W+
? Did the agency push the group to climb? | 8A 9D+
? did a helicopter reach the avalanche site | 5D
? Who was the guide who died? | 3A+=Phurba Tashi Lama
? Were Italians killed on Panbari Himal? | 14A
? Was Jonas Frick caught in the avalanche? | 6D+
? Did an earthquake trigger the slide? | -
? What did the Italian government say about the death? | 11A+

= Bank of England holds rates at 4% in knife-edge vote
V| The Bank of England left interest rates unchanged at 4% on Thursday in the closest vote for more than two years, and hinted that a cut could come before Christmas.
V| Five members of the Monetary Policy Committee voted to hold and four to cut the rate to 3.75%.
N| {The governor, Sir Julian Pemberton}, who cast the deciding vote, said he wanted to see more evidence that inflation was on its way back to the 2% target.
N| "We still think rates are on a gradual path downwards," {he=Sir Julian Pemberton} said.
N| {=Sir Julian Pemberton} "But we need to be sure before we take the next step, and today I was not."
V| Inflation stood at 3.8% in September, the third month in a row at that level.
N| The Bank now believes that was the peak, according to {its quarterly report}.
N| Asked whether the chancellor's budget on 26 November had influenced the decision, {Sir Julian} said he never discussed fiscal policy in advance.
A| {City traders} put the chance of a cut in December at 64%.
N| {Martha Innes, chief economist at the Anglian Bank}, said she expected none until February.
N| {The chancellor, Helena Ward}, welcomed the fall in price pressures but did not comment on the vote.
N| {The Trades Union Congress} said the Bank was "asleep at the wheel" and had let down mortgage payers.
N| The average two-year fixed mortgage rate is 4.94%, according to {the data firm Moneyfacts}.
V| The last time the committee split 5-4 was in August, when it took two rounds of voting to agree on a cut.
N| {The Bank} dismissed as untrue a report on the website Square Mile Wire that it had taken two rounds again this time.
V| In Norway, the central bank also kept its rate on hold, while Poland's lowered its own by a quarter of a point on Wednesday.
V| The pound rose slightly to $1.31 after the announcement.
? Did the Bank of England cut interest rates? | 1D 2D
? How did the committee vote? | 2A=Five members of the Monetary Policy Committee voted to hold and four to cut
? Did the budget affect the decision? | 8W+
? Did the members need two rounds of voting this time? | 15D+
? Will rates come down in December? | 9A 10D
? Has inflation peaked? | 7A
? which central bank lowered its rate this week | 16A=Poland's
? What did the chancellor say about the vote? | 11W+
? What is the Bank's inflation target? | 3A+=2%
? Did the pound fall after the decision? | 17D

= Taylor-made: Pop star Lyra Quinn reveals engagement to NFL quarterback
N| Pop star Lyra Quinn and Buffalo quarterback Drew Hanratty are engaged, {she=Lyra Quinn} announced Tuesday in an Instagram post that drew 14 million likes within an hour.
N| "He asked me next to the tomatoes," {Quinn}, 33, wrote under a picture of the couple in a vegetable garden.
N| {=Lyra Quinn} "I said yes before he got to the end of the sentence."
N| {Hanratty's agent, Vince Coletti}, confirmed the engagement but said there was no wedding date.
M| {The entertainment site StarLedger} reported that the couple had booked a vineyard in Sonoma County for June.
N| {Quinn's representative, Paula Seeger}, said the report was made up.
N| {The vineyard} did not respond to a message seeking comment.
V| The two were first seen together at a charity auction in Toronto in January 2024 and went public that summer, when Hanratty flew to London between practices to watch her at Wembley Stadium.
N| {Bills coach Rory Gallant} said the quarterback had not missed a snap in training camp and told reporters he had been "the last guy in the building to find out."
A| {Fans} pointed out that the ring resembled one described in Quinn's 2019 song "Emerald Street."
N| {The jeweler, Manfred Kohl of New York}, said he had made it but would not give its price.
N| Appraisers consulted by {the magazine Carat} put its value at between $500,000 and $700,000.
V| Quinn was previously engaged to the actor Jude Fairley; they called off their wedding in 2021.
N| Her last tour grossed $1.1 billion, the second-highest total ever, according to {the trade publication Pollstar}.
V| Also on Tuesday, singer Nadia Brook and her husband, the producer Tre Holland, announced the birth of twins.
V| Outside Hanratty's high school in Erie, Pennsylvania, the sign that usually lists the lunch menu said only, "She said yes."
? Are Lyra Quinn and Drew Hanratty engaged? | 1A+ 3A+ 4A+
? Has the couple set a date for the wedding? | 4D+ 5A 6D+
? Will they get married at a vineyard in Sonoma? | 5A 6D+ 7W
? How much did the ring cost? | 11W ; 12A=between $500,000 and $700,000
? Who made the ring? | 11A+=Manfred Kohl of New York
? where did hanratty propose | 2A+=next to the tomatoes
? Did Hanratty skip training camp for the proposal? | 9D
? Did Quinn marry Jude Fairley? | 13D
? Is Quinn expecting twins? | -
? How much did her last tour make? | 14A=$1.1 billion

= Kremlin says no date yet for leaders' summit in Budapest
N| There is no agreed date for a summit between the Russian and U.S. presidents in Budapest, {the Kremlin} said on Wednesday, a day after Washington indicated that the meeting had been shelved.
N| "You heard statements from both sides that this may take time," {spokesman Arkady Vetrov} told reporters on a daily call.
N| {=Arkady Vetrov} "Nobody has put a date on it, so nobody can have put it off."
A| {A senior White House official} said on Tuesday there were "no plans for the two to meet in the immediate future".
N| {Russian Foreign Minister Gennady Lomakin} denied that a phone call with the U.S. secretary of state on Monday had gone badly, describing it as businesslike.
M| {CNN} reported that the two men had clashed over Moscow's demand that Ukraine give up the whole of Donetsk region.
N| {The State Department} declined to give details of the call.
N| {Hungarian Foreign Minister Balázs Kerekes} said preparations were continuing and that he was sure the summit would take place.
N| {Ukrainian Foreign Minister Oksana Bilyk} said Russia had backed out because it did not want a ceasefire on the present lines.
N| {Vetrov} rejected that and said Russia's position had not changed since August.
V| The two presidents last met in Alaska in August, a summit that produced no agreement.
V| In the hours after Tuesday's announcement, Russia launched missiles and drones at Kyiv, killing seven people, including two children.
N| European leaders, who meet in Brussels on Thursday, are expected to discuss using frozen Russian assets for a loan to Ukraine, according to {a draft of their conclusions}.
N| {Belgium's prime minister, Luc Verheyen}, said he would not agree unless other countries shared the risk.
V| Oil prices rose about 2% on Wednesday as traders weighed the prospect of new sanctions.
V| On the Danube embankment in Budapest, workmen who had begun to repaint the railings near the parliament stopped at noon and took the barriers away.
? Has a date been set for the Budapest summit? | 1D+ 3D+ 4D
? Has the meeting been called off? | 1D+ 3D+ 4A 8D
? Did the call between Lomakin and his US counterpart go badly? | 5D+ 6A 7W+
? Did Russia pull out of the talks? | 9A 10D+
? Where did the two presidents last meet? | 11A=Alaska
? Did the Alaska summit end in a deal? | 11D
? how many people died in the attack on kyiv | 12A=seven
? Has Belgium agreed to the loan for Ukraine? | 14P+
? Has the EU agreed to use the frozen assets? | 13P
? Will Zelensky attend the summit in Budapest? | -

= WestJet mechanics reject deal; airline says flights to operate as usual
V| WestJet mechanics have voted down a tentative contract by a wide margin, raising the prospect of a strike at Canada's second-largest airline just before the Victoria Day long weekend.
N| Sixty-eight per cent of the roughly 700 members who cast a ballot were against the deal, {the Aircraft Technicians' Guild} said Sunday.
N| The union could issue a 72-hour strike notice as early as Wednesday, {guild president Stuart Beaulieu} said.
N| "Nobody's walking out tomorrow," {Beaulieu} told CBC News.
N| {=Stuart Beaulieu} "But our members read every page, and they decided that somebody was counting on them not to."
N| {The airline} said all flights were operating as scheduled and that customers should not change their plans.
N| {Its president, Diane Rutledge}, would not rule out a lockout.
N| {Federal Labour Minister Gurdeep Sahota} said he had offered the services of a mediator and did not intend to impose binding arbitration.
N| {Rutledge} has asked for arbitration, saying the two sides are too far apart to settle by themselves.
A| {Two union members} said the sticking point was not wages but a clause allowing engine work to be sent to Mexico.
N| {WestJet} denied that the agreement contained such a clause, and posted the full text on its website.
N| {Section 14 of the text} refers to "third-party maintenance facilities in North America."
V| A strike by WestJet mechanics in June 2024 led to the cancellation of more than 1,000 flights and upset the plans of 150,000 travellers.
V| Air Canada was grounded for three days last August when its flight attendants walked out and defied an order to return.
N| Air passenger traffic in Canada rose 3.4 per cent in the first quarter, {Statistics Canada} reported.
V| At Calgary's airport on Sunday, Mohan Pillai of Lethbridge, Alta., was checking in for Halifax with two suitcases and, he said, a tent.
? Did the mechanics accept the contract? | 1D 2D+
? Are WestJet mechanics on strike? | 1P 3P+ 4D+
? Will the government impose arbitration? | 8D 9P+
? Does the deal allow engine work to go to Mexico? | 10A 11D+ 12A+
? Is the airline planning to lock out its mechanics? | 7W+
? What percentage of members voted no? | 2A+=Sixty-eight per cent
? are westjet flights cancelled | 6D+
? How many flights were scrapped in the 2024 strike? | 13A=more than 1,000
? Did Air Canada's flight attendants obey the back-to-work order? | 14D
? Has a mediator brokered a deal? | 8P

= Measles cases in Texas outbreak top 800; second child dies
A| A second child has died of measles in West Texas, where an outbreak that began in January has grown to more than 800 cases, {health officials} said Sunday.
N| The 8-year-old girl, who was not vaccinated and had no underlying conditions, died Thursday at a children's hospital in Lubbock, {the hospital} said.
N| {Dr. Simone Ackerman, a hospital vice president}, said the cause was what she described as measles pulmonary failure.
N| "This is a disease we can prevent, and I don't know how to say that more gently," {Ackerman} said.
N| {=Dr. Simone Ackerman} "My heart is with her mother and father tonight."
M| {The website Free Health Voice} claimed the girl had died of a bacterial infection acquired in the hospital.
N| {The hospital} said that claim was false.
N| {State health commissioner Dr. Paul Ibarra} said he expected the outbreak to continue for up to a year.
N| Texas has recorded 811 cases since late January, of which 66 required hospital care, according to {the Department of State Health Services}.
N| {U.S. Health Secretary Randall Voss} attended the girl's funeral Sunday and said on X that the vaccine was the most effective way to prevent measles.
N| {His spokesman, Cal Whitman}, did not say whether the secretary still supported parents' right to refuse it.
V| The outbreak is centered on Dawes County, where nearly 18% of kindergartners have an exemption from required vaccines.
N| {The Centers for Disease Control and Prevention} said it had sent 22 people to Texas; seven of them were recalled last week because of budget cuts.
N| {Whitman} denied that anyone had been recalled for that reason.
V| Before this year, no one had died of measles in the United States since 2015.
V| In Canada, Ontario has reported more than 1,000 cases since October, most of them in the southwest of the province.
V| In the town of Harlow Gap, a church that held a vaccination clinic on Saturday gave 41 shots, and the pastor took the last one himself.
? How many children have died in the Texas measles outbreak? | 1A=second
? Was the girl vaccinated? | 2D
? Did the child die of a hospital infection? | 3D 6A 7D
? How many measles cases has Texas had? | 1A=more than 800 ; 9A=811
? does voss back the vaccine | 10A+
? Does the health secretary still support the right to refuse vaccines? | 11W+
? Were CDC staff recalled from Texas because of budget cuts? | 13A+ 14D
? Is the outbreak over? | 8D
? Did anyone die of measles in Ontario? | -
? Who was the pastor's wife? | -

= Verstraete wins rain-hit Belgian Grand Prix as title race tightens
V| Home driver Milan Verstraete won a rain-shortened Belgian Grand Prix at Spa-Francorchamps on Sunday to cut the championship lead of Brazil's Caio Teixeira to six points.
V| The Aurora driver took the lead from pole-sitter Ollie Marchbank on the run to Les Combes on lap 19 and was 3.4 seconds ahead when the race was stopped for good on lap 38 of 44.
V| Teixeira, third in his Vanwall, was handed a five-second penalty for leaving the track and dropped to fifth behind Marchbank and the two Lotus cars.
N| "There's no way that's a penalty, because I was pushed there," {Teixeira} told Sky Sports.
N| {=Caio Teixeira} "But I'm not going to lose a championship by crying about Belgium."
N| {Stewards} said in their report that video showed no contact between the Brazilian and Marchbank.
N| {Vanwall} said it was considering whether to seek a review.
V| The start was delayed by 80 minutes because of heavy rain, and the first four laps were run behind the safety car.
A| {Several drivers} complained over the radio that they were being kept waiting for too long.
N| {Race director Ingo Stahlberg} said he would make the same decision again, given the history of the circuit.
V| Two junior drivers have been killed in wet races at Spa since 2019.
N| {Verstraete}, the first Belgian to win his home race, said he could not see the finish line for the spray.
N| {The FIA, the sport's governing body}, said full points would be awarded, since more than 75% of the distance had been covered.
N| {Teixeira's team principal, Gianluca Serra}, refused to comment on reports that the Brazilian had signed for Aurora for next year.
N| {Aurora} denied the reports and said both its drivers were under contract until 2028.
V| In the Formula Two race, Australia's Ruby Callan became the first woman to finish on the podium.
V| The next round is in Hungary in a week.
? Who won at Spa? | 1A=Milan Verstraete
? Was Teixeira forced off the track? | 4A+ 5A+ 6D
? Has Teixeira signed for Aurora? | 14W+ 15D+
? Were only half points awarded? | 13D
? Has Vanwall asked for a review of the penalty? | 7P+
? Who leads the championship? | 1A=Caio Teixeira
? how late did the race start | 8A=80 minutes
? Was a driver killed in Sunday's race? | -
? Did Verstraete start from pole? | 2D
? Where did Teixeira finish? | 3A=fifth

= Two charged in France over theft of crown jewels from museum
V| Two men have been charged over last month's theft of jewels worth €64m from a museum in Dijon, but the treasures themselves are still missing.
N| The suspects, aged 34 and 39, have "partially admitted" their involvement, {the Dijon prosecutor, Solène Arnault}, told a news conference on Wednesday evening.
N| {Their lawyers} said they had admitted nothing.
N| The men were accused of theft by an organised gang and criminal conspiracy, which carry up to 15 and 10 years in prison, {Ms Arnault} said.
N| "The jewels are not yet in our possession," {she=Solène Arnault} said.
N| {=Solène Arnault} "I want to keep hoping that they will be found and given back to the nation."
V| Four people used a lorry with a mechanical lift to reach a first-floor balcony in broad daylight on 12 October, cut through a window with a disc cutter and were gone within seven minutes.
N| One of the men was detained at Charles de Gaulle airport as he was about to board a flight to Algeria, according to {the prosecutor's office}.
A| {French media, citing police sources}, said a museum guard had passed the gang details of the alarm system.
N| {Ms Arnault} said there was no evidence at this stage of help from inside.
N| {The museum's director, Yves Delorme}, offered his resignation, but said the culture minister had refused it.
N| {A report by the state auditor} found that only 39% of the museum's rooms were covered by cameras.
N| {The culture minister, Sabine Roch}, told senators that the alarms had worked.
V| The stolen pieces include an emerald necklace given by Napoleon to his second wife, Marie-Louise.
N| Experts at {the Dutch agency Art Recovery Europe} fear the stones will be recut and the gold melted down.
V| In a separate robbery on Thursday, thieves using explosives broke into a gold refinery in Lyon; six people were arrested within hours.
V| In the emptied gallery, visitors have been queueing to look at the velvet on which the necklace lay.
? Have the stolen jewels been recovered? | 1D 5D 6P
? Have the suspects confessed? | 2A 3D+
? Was it an inside job? | 9A 10D
? Did the museum director step down? | 11P+
? Did the alarm system fail? | 13D+
? how did the thieves get in | 7A=used a lorry with a mechanical lift to reach a first-floor balcony
? How much are the jewels worth? | 1A=€64m
? Were six people arrested over the Dijon theft? | -
? How many people have been charged? | 1A=Two
? Has the necklace been melted down? | 15P

= Malawi president concedes defeat in election rerun of old rivals
N| Malawi's President {Moses Chirombo} conceded defeat on Wednesday to the man he unseated five years ago, hours before the electoral commission was due to announce final results.
N| "It is only right that I concede, out of respect for your will as citizens," {Chirombo} said in a televised address.
N| {=Moses Chirombo} "A few minutes ago I called Professor Namalenga to wish him well."
V| Eighty-four-year-old Patrick Namalenga, a former president whose term ended in 2020, had an insurmountable lead of 66% with 24 of 36 districts counted.
N| {The Malawi Electoral Commission} declared Namalenga the winner on Wednesday evening with 56.8% to Chirombo's 33%.
N| {Namalenga} said he would appoint a cabinet within a week and denied rumours that he was too ill to govern.
A| {Members of his party} said he had been treated in a South African hospital in July.
N| {Party spokesperson Shadreck Kaunda} would not say what the treatment was for.
V| Earlier in the day Chirombo's party had asked the High Court to stop the announcement, citing irregularities; the judge dismissed the request.
N| {Observers from the Southern African Development Community} described the vote as peaceful and transparent.
V| The election took place in the midst of an economic crisis, with inflation near 30%, fuel shortages and a drought that has left a quarter of the population without enough food.
V| In 2020 Chirombo won a rerun with 59% after the courts annulled an earlier vote because of widespread tampering with results sheets, some of which had been altered with correction fluid.
N| Namalenga has promised free secondary education but has not said how he would pay for it, {the Centre for Social Research in Zomba} noted.
N| In neighbouring Zambia, where an election is due next August, {the electoral commission} said it had begun printing registers.
N| {The International Monetary Fund}, whose $175m programme with Malawi lapsed in May, congratulated the president-elect and said it was ready to talk.
V| On Victoria Avenue in Blantyre, drivers who had queued two days for petrol sounded their horns for a quarter of an hour and then switched off their engines to save what they had.
? Has Chirombo accepted that he lost? | 1A+ 2A+
? Who won the election in Malawi? | 5A=Namalenga
? Is the new president too sick to govern? | 6D+
? What was Namalenga treated for in South Africa? | 8W+
? Did the court halt the announcement of results? | 9D
? what share of the vote did the winner get | 5A=56.8%
? Was this year's election annulled over correction fluid? | -
? Has Namalenga named a cabinet? | 6P+
? Did the observers find fraud? | 10D
? Has the IMF signed a new deal with Malawi? | 15P+

= Giant panda twins born at Berlin zoo are both female, vets say
N| Twin giant pandas born at Berlin's Tierpark in August are both female and gaining weight steadily, {the zoo} said on Thursday.
V| The cubs, which have no names yet, weigh about 1.9 and 1.8 kilograms, more than 12 times what they did at birth.
N| "They have opened their eyes, and they look as if they disapprove of all of us," said {Franziska Uhlig, the curator of mammals}.
N| {=Franziska Uhlig} "Visitors will have to be patient until the New Year."
N| {The zoo} denied a report by a Berlin tabloid that one of the cubs had been rejected by its mother, Lan Yue.
N| {Uhlig} said keepers swapped the two every few hours so that both could be fed, a routine practised in every zoo with twins.
V| Lan Yue, 11, and her partner, Qiang Qiang, 14, arrived from China in 2017 under a loan that costs the zoo about 920,000 euros a year.
N| Under the agreement the cubs belong to China and must be sent there within four years, according to {the city's finance department}.
A| {Animal rights activists} have called the loan a waste of public money.
N| {The zoo's director, Klaus-Dieter Behm}, said visitor numbers had risen by 400,000 a year since the pandas arrived.
N| {He=Klaus-Dieter Behm} declined to say whether the loan would be renewed when it runs out in 2032.
V| Giant pandas were reclassified from "endangered" to "vulnerable" by the International Union for Conservation of Nature in 2016.
N| About 1,900 of them live in the wild, {the Chinese government} says.
V| In Vienna, a pair that arrived in April has yet to be shown together.
V| In Edinburgh, where two pandas lived for 12 years without producing a cub, the enclosure is now home to a pair of red pandas.
V| Photographers who were allowed in for ten minutes on Thursday were asked to wear felt slippers.
? Are the panda cubs male or female? | 1A+=female
? Did the mother reject one of the cubs? | 5D+
? When can visitors see the cubs? | 4A+=until the New Year
? Will the zoo extend the panda loan? | 11W+
? How much does the loan cost? | 7A=about 920,000 euros a year
? Do the cubs belong to Berlin? | 8D
? have the cubs been named | 2D
? Have the cubs been sent to China? | 8P
? How many pandas are there in the wild? | 13A=About 1,900
? Did the pandas in Edinburgh have cubs? | 15D

= Japan's Ishiguro pledges tax cut after coalition wins snap election
V| Japanese Prime Minister Haruka Ishiguro's coalition won a comfortable majority in Sunday's snap election, giving her a mandate to push through a cut in the sales tax on food.
M| Her Liberal Democratic Party and its partner took 286 of the 465 seats in the lower house, {public broadcaster NHK} said.
N| "We asked the people for strength, and they have lent it to us," {Ishiguro} told supporters in Nagoya.
N| {=Haruka Ishiguro} "I will bring the bill before parliament within a month."
N| The cut, from 8% to zero for two years, would cost about 5 trillion yen a year, according to {the finance ministry}.
N| {Ishiguro} denied that it would be paid for with new debt.
A| {Several members of her own party} doubt that.
N| {Finance Minister Shigeru Onodera} said on a late-night television programme that he would "rather not discuss numbers on a night like this".
N| {The leader of the main opposition party, Takeo Minamoto}, accepted responsibility for the loss of 41 seats and said he would resign.
V| Heavy snow on the Sea of Japan coast kept some voters at home, and turnout was put at 55.2%.
V| The election was the third in less than two years in a country weary of rising prices.
A| The yen weakened to 157 against the dollar in early Monday trading on worries about public finances, {dealers} said.
V| In China, state media gave the result two sentences; relations between the two countries have been strained since Ishiguro said in November that an attack on Taiwan could threaten Japan's survival.
N| {A spokesperson for China's foreign ministry, Wei Lan}, said Beijing urged Tokyo to withdraw the remark.
N| {Ishiguro}'s office said it had nothing to add to what she had told parliament.
V| In South Korea, voters in Busan will choose a new mayor on Thursday.
V| At a counting centre in Niigata, officials who had dug a path for the ballot boxes were given hot bean soup by the mayor.
? Who won Japan's election? | 1A=Japanese Prime Minister Haruka Ishiguro's coalition ; 2A=Her Liberal Democratic Party and its partner
? Has the food tax been scrapped? | 4P+ 5P
? Will the tax cut be financed by borrowing? | 6D+ 7A 8W+
? Has the opposition leader stepped down? | 9P+
? how many seats did the coalition win | 2A=286
? Has Ishiguro taken back her words on Taiwan? | 14P 15W+
? Did the finance minister say how the cut would be funded? | 8W+
? Was turnout higher than last time? | -
? Did the yen rise after the vote? | 12D
? Did voters in Busan elect a mayor on Sunday? | 16P

= Pilot error blamed in Alaska floatplane crash that killed 6, NTSB finds
A| A pilot's decision to fly into clouds rather than turn back led to the crash of a sightseeing floatplane that killed all six people aboard in southeast Alaska in 2024, {federal investigators} said Tuesday.
N| {The National Transportation Safety Board} also faulted the operator, Tongass Wing Tours, for pressuring pilots to complete flights for cruise ship passengers on time.
N| {Tongass Wing} rejected that finding and said pilots were free to cancel without consequences.
N| "This company had three near misses in the same pass, and it called them weather," {NTSB Chair Allison Reddy} said at a meeting in Washington.
N| {=NTSB Chair Allison Reddy} "They were not weather; they were warnings."
V| The de Havilland Beaver struck a rock face at 1,900 feet near Ketchum Arm on Aug. 11, 2024.
N| {The board} found no sign of engine trouble, contrary to what a witness who heard the plane pass told troopers at the time.
N| {The pilot's widow, Karen Sandvik}, said in a letter read to the board that her husband had been told he would lose his summer bonus if he turned back again.
N| {The company's lawyer, Philip Ames}, said no such bonus existed.
A| {Two former pilots interviewed by investigators} described a payment of $2,500 at the end of the season.
N| {The board} recommended that the Federal Aviation Administration require terrain-warning systems on all tour aircraft in the region.
N| {The FAA} said it would respond within 90 days.
V| It has not acted on a similar recommendation made after a crash near Ketchikan in 2019 in which six people died.
N| Commercial flights in Alaska had an accident rate more than twice the national average between 2008 and 2017, according to {the NTSB}.
N| Relatives of four of the passengers have settled lawsuits against the company, {court records} show; the terms were not disclosed.
V| In Hawaii, a helicopter with three tourists made a hard landing on a beach Monday, and none of them was injured.
V| A bell was rung six times at the harbor in Ketchikan as the board adjourned.
? What caused the Alaska floatplane crash? | 1A=A pilot's decision to fly into clouds rather than turn back
? Did the plane's engine fail? | 7D
? Were pilots put under pressure to fly? | 2A 3D+ 8A 9D+ 10A
? Did pilots get a bonus for finishing flights? | 8A 9D+ 10A
? Has the FAA made terrain-warning systems mandatory? | 11P 12P+ 13D
? How many died in the 2024 crash? | 1A=six
? have the families been paid | 15A
? How much were the settlements? | 15W
? Did anyone survive? | 1D
? Was anybody hurt in the Hawaii helicopter accident? | 16D

= Kano bakers end shutdown as government agrees to subsidise flour
V| Bakeries in Kano reopened on Friday after a four-day shutdown over the price of flour, and queues formed from before dawn at shops that sold out within an hour.
N| {The Association of Master Bakers in Kano State} said it had called off the action after the state government promised a subsidy of 8,000 naira on each 50kg bag.
N| "We did not close because we are wicked; we closed because a loaf that costs 1,400 naira cannot be sold for 1,200," {its chairman, Alhaji Tukur Dan-Asabe}, said.
N| {=Alhaji Tukur Dan-Asabe} "Nobody has seen the money yet, but we have seen the signature."
N| {The commissioner for commerce, Hajiya Rabi Sumaila}, said payments would begin in the first week of next month.
A| {Small bakers in the Sabon Gari area} complained that only registered members of the association would benefit.
N| {Hajiya Rabi} denied this and said every bakery with a tax number could apply.
V| A 50kg bag of flour sold for 78,000 naira in Kano this week, against 61,000 in January.
N| {The Flour Millers' Forum} blamed the cost of imported wheat and of diesel.
N| {The Federal Competition and Consumer Protection Commission} said it was looking at whether millers had fixed prices and that it would be wrong to draw conclusions now.
N| Nigeria produces less than 2 per cent of the wheat it eats, according to {the U.S. Department of Agriculture}.
N| Food inflation eased to 21.9 per cent in July from 22.7 per cent in June, {the National Bureau of Statistics} reported.
V| Bakers across the country went on strike for four days in July 2022 over the same complaint and won no concession.
N| {The Nigeria Labour Congress} in Kano urged the governor to extend the relief to rice and beans.
V| In Lagos, where bakeries stayed open, the price of a family loaf went up by 100 naira on Thursday.
V| Outside a bakery on Zoo Road, a boy who had been sent for six loaves was going home with two and an explanation.
? Are Kano's bakeries open again? | 1A 2A+
? Have bakers received the flour subsidy? | 4D+ 5P+
? Will only association members get the subsidy? | 6A 7D+
? did the millers fix prices | 9D+ 10W
? how much is the subsidy | 2A+=8,000 naira on each 50kg bag
? How long was the shutdown? | 1A=four-day
? Did bakers in Lagos close too? | 15D
? Did the 2022 strike bring a subsidy? | 13D
? What did a bag of flour cost in January? | 8A=61,000
? Has the governor agreed to subsidise rice? | 14P

= Meta wins dismissal of antitrust case over messaging apps
V| Meta does not hold an illegal monopoly in social networking, a federal judge ruled Tuesday, rejecting the government's attempt to make the company sell off its messaging and photo apps.
N| {U.S. District Judge Leonard Abrams} wrote that the Federal Trade Commission had failed to show that the company "enjoys today the power it may once have had."
N| "The landscape that existed only five years ago has changed markedly," {Abrams} wrote in his 89-page opinion.
N| {=Leonard Abrams} "To ignore video apps is to describe a beach without the sea."
N| {Meta's chief legal officer, Rebecca Stahl}, said the decision recognized that the company faces fierce competition.
N| {An FTC spokesman, Jack Simonds}, said the agency was deeply disappointed and was reviewing all its options.
N| {He=Jack Simonds} would not say whether it would appeal.
A| {Two people close to the commission} said an appeal had been all but ruled out.
V| The agency sued in December 2020, alleging that the company had bought smaller rivals in order to eliminate them.
V| Judge Abrams dismissed the complaint in 2021 and allowed a revised version to go forward the following year.
N| {Professor Nadine Acheampong of Vanderbilt Law School} said the government had waited too long to bring the case.
V| Two other judges have found that Google operates illegal monopolies, in search and in online advertising.
V| A similar suit against Amazon is scheduled for trial in February 2027.
N| Americans spend only 17% of their time on Facebook looking at posts by friends, according to {evidence presented by the company}.
N| {The American Economic Liberties Project} called the opinion "a time capsule for the wrong decade."
V| Shares of Meta were little changed.
V| In Brussels on the same day, the European Commission opened an inquiry into cloud computing services run by Amazon and Microsoft.
? Did the judge find that Meta is a monopoly? | 1D 2D
? Must the company sell its apps? | 1D
? Is the FTC going to appeal? | 6P+ 7W+ 8D
? When was the lawsuit filed? | 9A=December 2020
? has google been found to be a monopolist | 12A
? Has the Amazon trial started? | 13P
? Did Meta's stock jump on the ruling? | 16D
? Who presided over the case? | 2A=U.S. District Judge Leonard Abrams
? Is Brussels investigating Meta's apps? | -
? Did the government sue too late? | 11A

= Two Britons among five skiers killed in Italian Alps avalanche
V| Five skiers, among them a father and daughter from Leeds, were killed when an avalanche swept down a slope in northern Italy on Saturday afternoon.
N| The victims were caught below the Cima Vertana in South Tyrol at about 4pm, and rescuers found three bodies that evening and two on Sunday morning, {a spokesman for the Sulden mountain rescue service, Olaf Reinhart}, said.
N| {The Foreign Office} said it was supporting the family of two British citizens and was in touch with the Italian authorities.
N| {The school attended by the girl}, St Oswin's in Headingley, named her as Ellie Marchant, 17, and described her as a gifted cellist.
N| {Reinhart} said it was not clear why the group was still on the face so late in the day.
A| {A hotel owner in the valley} told the Times that the skiers had been warned at breakfast about the new snow.
N| {The guide who led the party, Matteo Obkircher}, who was dug out alive, said through his lawyer that no one had warned them of anything.
N| "He is a man who has lost five people and has not slept, so I ask for some respect," {the lawyer, Verena Kofler}, said.
N| {=Verena Kofler} "He checked the bulletin at six, and it said two out of five."
N| {The provincial avalanche service} confirmed that the danger had been rated at level two, or moderate, that morning.
N| {Prosecutors in Bolzano} have opened an investigation, as is usual after fatal accidents, and have not named any suspects.
N| On average about 20 people die in avalanches in Italy every year, according to {the Italian Alpine Club}.
V| In January 2023 two other Britons died in the same valley when they strayed on to a closed piste.
V| On the French side of Mont Blanc, a 29-year-old Polish climber was rescued on Sunday after two nights in a crevasse.
V| The school's orchestra cancelled a concert planned for Monday, and pupils hung a scarf in the house colours on her locker.
? How many people were killed in the avalanche? | 1A=Five
? Were the skiers warned? | 6A 7D+
? Did the guide die? | 7D
? What was the avalanche risk that day? | 9A+=two out of five ; 10A=level two, or moderate
? Is the guide being treated as a suspect? | 11D
? why were they so late on the slope | 5W
? Who was the girl who died? | 1A=daughter from Leeds ; 4A=Ellie Marchant
? When were the last bodies found? | 2A=Sunday morning
? Were the skiers on a closed piste? | -
? Did the Polish climber die? | 14D

= Cambodia, Thailand trade blame as border fighting resumes
N| Thailand launched air strikes along its disputed border with Cambodia on Monday, {the army in Bangkok} said, after both countries accused each other of breaching a ceasefire brokered by the US president.
N| At least one Thai soldier was killed and eight wounded in clashes in Ubon Province, {Thai army spokesman Major General Pichai Wongsawat} said in a statement.
N| {Cambodia's defence ministry} said the Thai military had attacked its forces at dawn and that its own troops had not returned fire.
N| {General Pichai} said the Cambodian side fired first, with rockets and small arms, shortly after 5am.
N| {Cambodia's information minister, Sok Vannara}, told Reuters four civilians had been killed in the provinces of Oddar Meanchey and Preah Vihear.
N| "They are bombing the villages they say they are defending themselves against," {he=Sok Vannara} said.
N| {=Sok Vannara} "We have answered with patience, but patience is not a wall."
V| Neither country's account of who began the fighting could be independently verified.
A| More than 385,000 civilians in four Thai border districts were being moved to shelters, {local officials} said.
N| {Malaysian Prime Minister Ismail Harun, who chaired the talks in July}, urged both sides to keep open channels of communication.
N| {The U.S. State Department} did not immediately respond to a request for comment.
V| A five-day conflict in July killed at least 48 people and displaced some 300,000 before the neighbours agreed to a truce.
V| Thailand suspended the implementation of the deal last month after a landmine maimed one of its soldiers.
N| {Cambodia} denied having laid new mines.
V| The two countries have quarrelled for more than a century over undemarcated points along their 817 km land border.
N| {The United Nations cultural agency} said it was concerned for the temple of Preah Vihear, a World Heritage site, which was damaged in July.
V| In a school gym in Buriram, evacuees had chalked the names of their villages on the floor to mark where each should sleep.
? Who fired first? | 3A+=the Thai military ; 4A+=the Cambodian side 8W
? Did Cambodian troops shoot back? | 3D+ 4A
? How many Cambodian civilians have been killed? | 5A+=four
? Did Thailand carry out air strikes? | 1A+
? How many Thai soldiers died on Monday? | 2A+=one
? did cambodia plant new landmines | 14D+
? Has Washington commented on the fighting? | 11D+
? Was the Preah Vihear temple hit on Monday? | -
? Did Monday's fighting kill 48 people? | -
? How many people are being evacuated in Thailand? | 9A=More than 385,000

= Thai-Cambodian truce takes hold after three weeks of fighting
V| Guns fell silent along the border between Thailand and Cambodia at noon on Saturday as a new ceasefire took effect, ending three weeks of fighting that killed at least 101 people and forced more than half a million from their homes.
N| The agreement, signed by the two countries' defence ministers at a checkpoint in Chanthaburi, freezes troops where they are and provides for 18 captured Cambodian soldiers to be freed after 72 hours of calm, according to {a joint statement}.
N| "This is a door that opens a little, and we have to go through it one at a time," {Thai Defence Minister Natthawut Limsakul} told reporters.
N| {=Thai Defence Minister Natthawut Limsakul} "If there is a single rocket, the door closes."
N| {His Cambodian counterpart, Tea Sophearith}, said displaced people could start for home at once.
N| {The Thai army} advised villagers to wait until mines and shells had been cleared.
A| {Residents of Banteay Meanchey} reported hearing two explosions at about 2pm.
N| {Cambodian army spokeswoman Lieutenant General Maly Chan} said these were controlled detonations and not a breach of the truce.
N| {The Association of Southeast Asian Nations} said 40 of its observers would be deployed within days.
N| {China}, whose envoy Deng Wei shuttled between the capitals last week, welcomed the deal and said Beijing had not applied pressure on anyone.
V| The fighting resumed on Dec. 8 after the collapse of a ceasefire reached in July.
N| {Cambodia} put its dead at 30 civilians and gave no number for its soldiers.
N| {Thailand} said 26 of its troops and 45 civilians had died, most of the latter for reasons such as lack of medical care.
V| The truce comes six weeks before a general election in Thailand, in which the conflict has lifted the nationalist Prime Minister Anutra Kittikhun.
V| In Myanmar, the first stage of an election organised by the military government was to begin on Sunday.
V| In Buriram, children were rubbing village names off the floor of a school gym with wet socks.
? Is there a ceasefire between Thailand and Cambodia? | 1A 2A+
? Have the captured Cambodian soldiers been freed? | 2P+
? Were the explosions in Banteay Meanchey a violation of the truce? | 8D+
? Can displaced villagers go home? | 5A+ 6D+
? How many Thai soldiers died? | 13A+=26
? How many Cambodian soldiers died? | 12W+
? did beijing put pressure on the two sides | 10D+
? Where was the agreement signed? | 2A+=a checkpoint in Chanthaburi
? Have the ASEAN observers arrived? | 9P
? Has Thailand held its election? | 14D

= UK unemployment rises to 5.2%, highest since 2021
N| Britain's unemployment rate climbed to 5.2% in the three months to January, the highest since early 2021, {the Office for National Statistics} (ONS) said on Tuesday.
N| The number of people on company payrolls fell by 43,000 in February, according to {provisional figures}.
N| Annual growth in regular pay slowed to 3.8%, {the ONS} said, though it cautioned that its survey was still suffering from a low response rate.
N| {The work and pensions secretary, Miles Ashdown}, said any rise in joblessness was "a worry for the families concerned" but that 360,000 more people were in work than a year ago.
N| {His Conservative shadow, Lucinda Thorpe}, blamed last year's increase in employers' national insurance.
N| "You cannot tax jobs and then be astonished that there are fewer of them," {she=Lucinda Thorpe} said.
N| {=Lucinda Thorpe} "Shopkeepers in my constituency could have told the Treasury that for nothing."
N| {Ashdown} said there was no evidence for such a link, pointing out that vacancies had been falling since 2022.
N| {The Federation of Small Businesses} said a third of its members had put off hiring because of the tax.
A| {Economists} were divided on whether the figures made a cut in interest rates next week more likely.
V| The jobless rate among 16- to 24-year-olds reached 15.9%.
N| {The Resolution Foundation} said graduates were being hit especially hard as companies turned to artificial intelligence for routine tasks.
N| {The ONS} said it could not tell from its data whether AI was playing a part.
V| In the United States, employers added 50,000 jobs in December, fewer than forecast.
V| At a jobcentre in Grimsby, Dawn Pellow, 23, who has a first in chemistry, was filling in her 140th application, this time to a fish processor.
V| Get in touch: Are you struggling to find work? You can share your experience by emailing us.
? What is the UK's unemployment rate? | 1A=5.2%
? Did the national insurance rise cost jobs? | 5A 6A 8D+ 9A
? Is AI to blame for unemployed graduates? | 12A 13W
? Is a rate cut more likely now? | 10W
? By how much did payrolls shrink in February? | 2A=43,000
? What is the youth jobless rate? | 11A=15.9%
? did wages rise faster than before | 3D
? Has the government scrapped the national insurance increase? | -
? Are more people in work than a year ago? | 4A+
? Did US employers cut 43,000 jobs? | 14D

= Six killed as gunmen open fire at Honduran pool hall
N| Gunmen dressed as police officers killed six people at a pool hall in northern Honduras late on Saturday, {the National Police} said, the second such attack in the area this month.
N| Four men arrived in a grey pickup in the neighbourhood of Colonia Buenavista, outside San Pedro Sula, ordered the players to lie on the floor and shot them, {police spokeswoman Inspector Xiomara Lagos} said.
N| Five victims died at once and a sixth on the way to hospital; the youngest was 16, according to {Inspector Lagos}.
N| {She=Inspector Xiomara Lagos} denied that real officers had been involved, saying the uniforms were crude copies.
A| {Two survivors} told local reporters the men had radios and "spoke in codes like policemen do."
N| {The country's human rights commissioner, Belinda Zúñiga}, called for an investigation independent of the force.
N| "We have heard about copies before, and twice they were originals," {she=Belinda Zúñiga} said.
N| {=Belinda Zúñiga} "I'm not accusing anyone, but I want to see the guns."
N| {The security ministry} did not answer calls on Sunday.
V| No arrests have been made.
A| {Residents} believe the attack was part of a dispute over extortion between the MS-13 and 18th Street gangs.
N| {Lagos} said it was too early to speak of a motive.
V| Honduras has lived under a partial state of emergency since December 2022, when the government suspended some rights to fight gangs.
N| The homicide rate fell to 23.2 per 100,000 people last year from 38 in 2022, {the Violence Observatory at the National University} said.
V| In 2023, 11 people were killed in a pool hall in Choloma on the same day that the government announced a curfew there.
V| In Guatemala, 17 prison guards held hostage by inmates were freed on Sunday after soldiers stormed one of the jails.
V| By Sunday noon the owner had scrubbed the floor and set the balls for a game that nobody came to play.
? How many people were killed at the pool hall? | 1A=six
? Were the attackers real police officers? | 4D+ 5A
? has anyone been caught | 10D
? What was the motive? | 11A=a dispute over extortion between the MS-13 and 18th Street gangs ; 12W
? How old was the youngest victim? | 3A=16
? Is the murder rate in Honduras rising? | 14D
? Has an independent investigation begun? | 6P
? Did eleven people die in Colonia Buenavista? | 1D
? Were prison guards killed in Guatemala? | 16D
? Did MS-13 claim responsibility for the shooting? | -

= Nobel literature prize goes to Icelandic novelist Steinunn Hallgrims
V| The Icelandic novelist Steinunn Hallgrims won the Nobel Prize in Literature on Thursday for work that the Swedish Academy praised for its "patient attention to people at the edge of speech."
N| {The academy's permanent secretary, Lars Wennergren}, said he had reached her on a ferry and that the line had gone dead before she could answer.
N| "I believe she heard me, because she laughed," {Wennergren} told reporters in Stockholm.
N| {=Lars Wennergren} "Whether she accepted, I can't tell you."
N| {Her publisher in Reykjavik, Ari Thorsteinn}, said some hours later that she was delighted and would travel to the ceremony on Dec. 10.
V| Hallgrims, 71, a former midwife, has written nine novels, of which three have been translated into English.
V| She is the second Icelander to win, after Halldór Laxness in 1955.
V| The prize is worth 11 million Swedish kronor, or about $1.2 million.
A| {Bookmakers} had made the Chinese writer Mei Xuefang and the Australian Gordon Teale the favorites.
M| A list of finalists that circulated last week, which included Hallgrims, was first published by {the newspaper Sydposten}.
N| {Wennergren} denied that there had been a leak and said the list contained four names the academy had never discussed.
N| {Iceland's president, Sigrún Baldvins}, said schools would open an hour later on Friday so that children could be read to.
N| {Her American publisher, Lantern Lane Press}, said it had ordered 60,000 more copies of "The Salt House."
V| Last year's award went to a Hungarian, and the one before that to a South Korean.
V| On Wednesday, the chemistry prize was shared by three scientists for their work on molecular cages.
V| The peace prize will be announced Friday in Oslo, and economics on Monday.
? Who won the Nobel Prize in Literature? | 1A=Steinunn Hallgrims
? Has Hallgrims accepted the prize? | 4W 5A+
? Was the list of finalists leaked? | 10A 11D+
? Will she go to Stockholm for the ceremony? | 5A+
? how much money does she get | 8A=11 million Swedish kronor, or about $1.2 million
? Is she the first Icelander to get the prize? | 7D
? Where was she when the academy called? | 2A=on a ferry
? Have all of her novels been translated into English? | 6D
? Did Mei Xuefang win a Nobel? | 1D
? Who won the peace prize? | 16P

= Court orders release of Ugandan opposition figure's daughter held at airport
V| A judge in Kampala on Wednesday ordered the immediate release of the daughter of Uganda's main opposition leader, who was detained at Entebbe airport five days ago as she was about to leave for a conference in Geneva.
N| Justice Harriet Mbabazi said the state had produced neither a warrant nor a charge sheet for Patience Tumwine, 28, according to {a copy of the ruling}.
N| {Her father, Dr Gerald Tumwine, who came second in January's presidential election}, said she had not yet been handed over by Wednesday evening.
N| "I went with the paper to three places and in each I was told it was the other," {he=Dr Gerald Tumwine} said.
N| {=Dr Gerald Tumwine} "This is how they obey a court in this country."
N| {Police spokesman Commissioner Fred Okiror} said the police did not have Ms Tumwine and had never had her.
N| {The military}, whose chief has called the opposition leader a terrorist on social media, did not respond to phone calls.
A| {Two airport employees} told the Daily Monitor she had been led away by men in plain clothes who showed the cards of military intelligence.
N| {The government's spokesperson, Alan Kawesi}, said the matter was before the court and that he could not comment.
N| {The United States ambassador} expressed deep concern.
V| President Yusuf Mukiibi, 81, in power since 1986, won a seventh term in January with 71% of the vote.
V| Another opposition politician, Kizza Lukwago, was seized in Nairobi in November 2024 and brought before a military court in Kampala four days later.
V| Uganda's Supreme Court ruled in January 2025 that civilians could not be tried by courts martial, but parliament has since passed a law to allow it.
N| At least 140 supporters of Dr Tumwine's party are missing, {the party} says.
N| {Commissioner Okiror} called that number a fabrication.
V| In Tanzania, an opposition leader charged with treason was refused bail for a third time on Tuesday.
V| In the family's compound in Makindye, a suitcase with an airline's tag on the handle had been returned by an unknown motorcyclist.
? Is Patience Tumwine free? | 1P 3D+
? Do the police have Tumwine's daughter? | 6D+
? Who took her away at the airport? | 8A=men in plain clothes who showed the cards of military intelligence
? Was she charged with anything? | 2D
? What did the government say about her detention? | 9W+
? Has the army commented? | 7D+
? how many party supporters have disappeared | 14A+=At least 140 15D
? Where was she going? | 1A=Geneva
? Was Kizza Lukwago seized at Entebbe airport? | 12D
? Did Dr Tumwine win the presidential election? | 3D 11D

= Iran executes man convicted of spying for Israel
N| Iran has executed a man convicted of spying for Israel and of passing it information about a nuclear scientist, {the judiciary} said on Wednesday.
N| Behrang Sohrabi was hanged in Ghezel Hesar prison near Karaj after the Supreme Court upheld his sentence, according to {the judiciary's news agency Mizan}.
N| He had met Mossad officers five times in Vienna and been paid in cryptocurrency, {Mizan} said.
N| {Rights group Norway-based Hengava} said Sohrabi, a 38-year-old engineer, had confessed under torture.
N| {Iran's mission in Geneva} has dismissed previous allegations of torture as baseless and did not comment on this case.
N| {His sister, Mahsa Sohrabi, who lives in Hamburg}, said he had been in Vienna only once, in 2017, on his honeymoon.
N| "He could not meet anybody; his wife would not leave his arm," {she=Mahsa Sohrabi} told Reuters by telephone.
N| {=Mahsa Sohrabi} "They needed a spy, and my brother had a stamp in his passport."
N| {Israel's prime minister's office}, which oversees the Mossad, declined to comment.
V| Reuters could not determine whether Sohrabi had a lawyer of his choice at his trial.
V| Iran has executed at least 11 people for espionage since its 12-day war with Israel in June 2025.
N| It put to death more than 1,500 people in all last year, the most in over three decades, {Iran Human Rights} says.
N| {Germany's foreign ministry} condemned the execution and said it had asked for clemency in September.
V| In October 2025, parliament in Tehran passed a law that makes the death penalty mandatory for spying for Israel or the United States.
V| In a separate case, a French couple held on espionage charges since 2022 were allowed to move from prison to their country's embassy in November.
V| State television showed a blurred photograph of the dead man and, for four seconds, a hotel lobby.
? Has Sohrabi been put to death? | 1A+ 2A+
? Did he meet Israeli agents in Vienna? | 3A+ 6D+ 7D+
? Was he tortured into confessing? | 4A 5W+
? did he spy for the mossad | 1A+ 3A+ 8D+ 9W+
? How many people has Iran executed for spying since the war? | 11A=at least 11
? Did he have his own lawyer? | 10W
? Where was he hanged? | 2A+=Ghezel Hesar prison near Karaj
? Is the French couple still in prison? | 15D
? Did Germany expel Iran's ambassador? | -
? How old was Sohrabi? | 4A=38-year-old

= Chicago teachers ratify contract without strike for first time in 15 years
V| Chicago teachers on Monday overwhelmingly approved a four-year contract, the first in 15 years to be settled without a strike or the threat of one.
N| Ninety-seven percent of the ballots were in favor, {the Chicago Educators Union} said, with 85% of its 27,000 members voting.
N| The agreement provides raises of 4% to 5% a year and smaller classes in the early grades, {union president Renée Stallworth} said.
N| "There are kindergartners who will learn to read because of page 61," {Stallworth} said at a news conference.
N| {=Renée Stallworth} "I'd strike for that, but I'm glad that I don't have to."
N| {Schools chief Arturo Benavides} said the contract would cost about $1.5 billion and that the district could afford the first year.
N| {He=Arturo Benavides} declined to say where the money for the remaining three years would come from.
N| {The Civic Finance Forum, a budget watchdog}, said the deal would leave the district with a deficit of $529 million next year.
N| {Benavides} disputed the figure, which he said left out a transfer of surplus tax money from the city.
A| {People familiar with the mayor's thinking} said he had not agreed to any such transfer.
N| {The mayor's press secretary, Tiffany Noonan}, said budget talks were continuing.
V| The Board of Education is expected to vote on the contract April 24.
V| Teachers walked out for 11 days in 2019 and for seven in 2012, and classes were canceled for five days in 2022 in a dispute over COVID-19 precautions.
N| Nationwide, the average public school teacher earned $72,030 in the 2023-24 school year, according to {the National Education Association}.
V| In Philadelphia, where a contract runs out in August, members are to vote on a strike authorization in June.
V| In Room 104 at Whitcomb Elementary, teacher Paul Irizarry told his third-graders the result, and one of them asked if that meant there would be no days off.
? Did Chicago's teachers approve the contract? | 1A 2A+
? Was there a strike this year? | 1D 5D+
? Where will the money come from after the first year? | 7W+
? Has the mayor agreed to hand over surplus tax money? | 9A 10D 11W+
? Has the school board signed off on the deal? | 12P
? How large are the pay raises? | 3A+=4% to 5% a year
? will there be a deficit of 529 million dollars | 8A 9D+
? How long did the 2019 strike last? | 13A=11 days
? Have Philadelphia teachers authorized a strike? | 15P
? Is Benavides resigning? | -

= Glencairn oil spill: Operator says pipeline leak stopped, coast being cleaned
N| A leak from an undersea pipeline that blackened 14km of the Moray coast has been stopped, {the operator, Glencairn Energy}, said on Friday.
N| About 190 tonnes of crude escaped before the valve was closed at 04.10, according to {the company}.
N| {The Marine Directorate} said its own estimate, based on satellite images, was between 400 and 600 tonnes.
N| {Glencairn's managing director, Hugh Sillars}, told reporters that he did not recognise that figure.
N| "We know what went in at one end and what came out at the other, and the difference is 190," {he=Hugh Sillars} said.
N| {=Hugh Sillars} "That is 190 tonnes too many, and I apologise to everybody who loves this coast."
N| {The Scottish SPCA} said it had taken in 340 oiled birds, most of them guillemots, and that more than half had died.
N| The cause of the leak is not yet known, {Mr Sillars} said, and divers would inspect the pipe once the swell had gone down.
A| {Workers on the Alder platform} said an alarm had been sounding on and off since Tuesday.
N| {A spokeswoman for the company} denied that any alarm had been ignored.
N| {The energy minister, Shona Geddie}, said she would not hesitate to suspend the company's licence if rules had been broken.
N| {Fishermen's leader Alec Buchan} said the prawn grounds should be closed until they had been tested, as markets were already cancelling orders.
V| The worst spill in Scottish waters occurred in 1993, when the tanker Braer ran aground in Shetland and lost 84,700 tonnes.
N| Nine pipelines in the UK sector of the North Sea are more than 45 years old, according to {the North Sea Transition Authority}.
V| Off Norway, an unrelated leak at the Troll field on Wednesday was contained within an hour.
V| On the beach at Portnacraig, pupils from the primary school laid straw along the tideline while their teacher counted them every ten minutes.
? Has the leak been stopped? | 1A+
? How much oil leaked? | 2A+=About 190 tonnes ; 3A=between 400 and 600 tonnes ; 4D+ 5A+=190
? What caused the leak? | 8W+
? Did the company ignore an alarm? | 9A 10D+
? Has Glencairn lost its licence? | 11P
? has the boss of the company said sorry | 6A+
? Have the prawn grounds been shut? | 12P
? Did most of the oiled birds survive? | 7D
? Was the Braer owned by Glencairn? | -
? Was anyone on the platform injured? | -

= ECOWAS suspends Guinea-Bissau after soldiers seize power
N| West African regional bloc {ECOWAS} suspended Guinea-Bissau on Thursday, a day after a group of officers announced that they had taken control of the country.
V| General Hortêncio Na Bangna was sworn in as head of a transitional government for one year at a brief ceremony in the army headquarters in Bissau.
N| "The country was being sold to drug barons, and we have taken back the keys," {the general} told reporters.
N| {=General Hortêncio Na Bangna} "Nobody has been killed and nobody will be killed."
V| The takeover came a day before the provisional results of Sunday's presidential election were to be published.
N| {President Aliu Sanhá} told the French magazine Afrique Demain by telephone that he had been deposed.
A| {Opposition figures} called the affair a sham staged by Sanhá to avoid defeat.
N| {His challenger, Fernando Djaló}, said in a video that he had won the vote with 54%.
N| {The electoral commission} said armed men had taken its computers and that it was unable to publish anything.
N| {Senegal's army} confirmed that Sanhá had arrived in Dakar on a chartered military plane on Thursday evening.
N| {Nigeria} said its embassy in Bissau had given shelter to Djaló; the new rulers did not say whether they would ask for him to be handed over.
A| {Witnesses} heard about an hour of gunfire near the presidential palace on Wednesday, but calm had returned by nightfall.
V| Guinea-Bissau, a hub for cocaine on its way from Latin America to Europe, has seen at least nine coups or attempted coups since independence from Portugal in 1974.
N| {U.N. Secretary-General Carmen Lobos} called for the immediate restoration of constitutional order.
N| {The African Union} also suspended the country's membership, and said all those detained must be freed.
V| In Madagascar, a colonel who took power in October after youth protests has named a civilian prime minister.
V| Banks and most shops in Bissau were shut on Thursday, but a barber near the fish market, Sene Camará, was cutting hair with the radio turned up.
? Was there a coup in Guinea-Bissau? | 1A 2A 3A+ 6A+ 7D 
? Is President Sanhá still in the country? | 10D
? Who won the presidential election? | 8A+=won the vote ; 9W
? Did the president stage his own overthrow? | 7A
? Were election results published? | 5P 9D+
? where is djaló | 11A=its embassy in Bissau
? Will the junta demand that Djaló be handed over? | 11W
? Did anyone die in the takeover? | 4D+
? How long will the transition last? | 2A=one year
? Has ECOWAS sent troops to Bissau? | -

= Rookie Yamashiro throws no-hitter as Seattle clinches division
V| Rookie right-hander Daichi Yamashiro pitched the Seattle Mariners' first no-hitter in 13 years Friday night, and the team clinched the American League West with a 6-0 victory over the Los Angeles Angels.
V| Yamashiro, 24, struck out 11 and walked two, throwing 117 pitches, the most of his season.
N| "I did not look at the scoreboard after the sixth because my catcher told me he would fine me," {Yamashiro} said through an interpreter.
N| {=Daichi Yamashiro} "So I looked at the sea gulls."
V| The closest the Angels came to a hit was in the eighth inning, when third baseman Chris Navarro's throw beat pinch hitter Tony Salas by half a step.
N| {Angels manager Pete Kowal} challenged the call and said afterward that he still thought Salas was safe.
N| {The crew chief, Bill Ostrow}, told a pool reporter that the replay had clearly shown the ball in the glove.
N| {Seattle manager Carla Jimenez} said she had not considered taking Yamashiro out, despite the team's limit of 105 pitches for rookies.
A| {A club official} said doctors had asked for him to be removed after the seventh.
N| {General manager Doug Petrie} would not talk about conversations with the medical staff.
N| It was the 21st no-hitter by a rookie in the major leagues since 1900, according to {the Elias Sports Bureau}.
V| Yamashiro signed for $92 million in December after five seasons with Hiroshima; he had Tommy John surgery at 19.
N| Average fastball velocity in the majors was 94.5 mph this season, the highest since tracking began, {MLB} said.
V| In Boston, the Red Sox were eliminated from playoff contention with a 4-3 loss to Tampa Bay in 11 innings.
V| Seattle, which has never reached the World Series, will have home-field advantage in the first round.
V| Yamashiro gave the ball from the last out to a boy in the first row, then sent the interpreter to ask for it back.
? Did Yamashiro throw a no-hitter? | 1A
? Was Salas safe at first? | 5D 6A+ 7D+
? How many did he strike out? | 2A=11
? Did doctors want the pitcher taken out? | 9A 10W+
? Did the manager think about removing Yamashiro? | 8D+
? Who did Seattle beat? | 1A=the Los Angeles Angels
? have the mariners ever been to the world series | 15D
? Are the Red Sox in the playoffs? | 14D
? Has Yamashiro had elbow surgery this season? | -
? Did the no-hitter come in the World Series? | -

= Typhoon Karding kills 19 in Vietnam as floods reach rooftops
N| At least 19 people have died and eight are missing in central Vietnam after Typhoon Karding brought floods that reached the roofs of houses, {the National Disaster Agency} said on Saturday.
V| The storm made landfall in Gia Lai province on Thursday night with winds of up to 149km/h, uprooting trees and tearing off roofs along the coast.
N| More than 52,000 houses were damaged, according to {the agency}, and about 1.3 million people were without power.
N| {Deputy Prime Minister Nguyen Van Thinh} ordered the release of water from three hydropower dams to be halted.
A| {Villagers in the district of Tuy Lam} said the water had risen two metres within half an hour on Friday, which they blamed on the opening of the Song Ha dam.
N| {The dam's operator, Song Ha Power}, denied having released water that night.
N| {A provincial official, Tran Quoc Bao}, said the gates had been opened at 22:00 on the orders of the flood committee.
N| "They sent a text message at midnight, when my telephone was already under water," {Le Thi Hanh, 61}, told the BBC.
N| {=Le Thi Hanh} "I sat on the roof with the pig until it got light."
N| {Song Ha Power} did not answer questions about Mr Bao's statement.
N| {The agriculture ministry} said 65,000 hectares of crops had been lost, among them a quarter of the country's coffee in that region.
N| {Coffee exporters} said it was too soon to estimate the effect on prices.
V| Karding had earlier killed at least 188 people in the Philippines, most of them in floods on the island of Negros.
V| Scientists say storms in the region are becoming wetter because warmer air holds more moisture.
N| {The Red Cross} appealed for 4.5m Swiss francs to help 50,000 people.
V| In Thailand, the remnants of the typhoon caused flooding in Ubon Ratchathani, but no casualties were reported.
V| In Quy Hoa, soldiers were wading from house to house with instant noodles in plastic basins balanced on their heads.
? How many people died in Vietnam? | 1A=At least 19
? Was water released from the Song Ha dam? | 5A 6D+ 7A 10W+
? Did the dam cause the flood in Tuy Lam? | 5A
? will coffee get more expensive | 12W
? How many houses were damaged? | 3A=More than 52,000
? Did anyone die in Thailand? | 16D
? Did the typhoon kill 188 people in Vietnam? | 1D
? When did the storm hit land? | 2A=Thursday night
? Have the dams stopped releasing water? | 4P
? Did the Red Cross collect the money it asked for? | 15P+

= White House says no decision on sending missiles to Kyiv
N| No decision has been made on supplying Ukraine with long-range cruise missiles, {White House press secretary Dana Munroe} said Thursday, contradicting a report that the shipment had been approved.
M| {The Wall Street Journal} reported late Wednesday that the president had agreed to send an initial batch of 50, citing officials it did not name.
N| "I've seen the report and I've seen the president, and the president says it's wrong," {Munroe} told reporters.
N| {=Dana Munroe} "When he decides, you won't read it; you'll hear it."
N| {The newspaper} said it stood by its reporting.
N| {Ukraine's ambassador, Yaroslav Pidhirnyi}, said Kyiv had received no notification but remained hopeful.
A| {Two congressional aides briefed on the matter} said a notification to lawmakers had been drafted and not sent.
N| {The Pentagon} referred questions to the White House.
N| {Sen. Walter Crane, R-Iowa, the chairman of the Armed Services Committee}, urged the president to go ahead.
N| {Kremlin spokesman Arkady Ustinov} said such a step would be "a new stage of escalation."
V| The missiles have a range of about 1,000 miles, which would put Moscow within reach.
V| The United States began delivering shorter-range ATACMS to Ukraine in October 2023 and lifted restrictions on their use a year later.
N| The Navy has fewer than 4,000 of the cruise missiles, and new ones take about two years to build, according to {a report by the Center for Strategic Studies}.
V| Russia fired more than 700 drones and missiles at Ukraine overnight Wednesday, killing six people in Zaporizhzhia.
N| {Germany} said separately that it would send Ukraine two more Patriot batteries by the end of the year.
V| Associated Press writers Kent Aldous in Washington and Iryna Soroka in Kyiv contributed.
? Has the US approved cruise missiles for Ukraine? | 1D+ 2A 3D+ 
? Has Ukraine been told that missiles are coming? | 6D+
? Was Congress notified of a shipment? | 7D
? Did the Journal withdraw its story? | 5D+
? how far can the missiles fly | 11A=about 1,000 miles
? What did the Pentagon say about the missiles? | 8W+
? How many missiles were to be sent first? | 2A=50
? Has Russia retaliated for the missile decision? | -
? When did ATACMS deliveries start? | 12A=October 2023
? Did Germany agree to send cruise missiles? | -

= Zara owner's sales beat forecasts despite warm autumn
V| Inditex, the Spanish owner of Zara, reported stronger quarterly sales than analysts had forecast, defying fears that a warm autumn would keep shoppers away from coats and boots.
N| Revenue rose 4.9% to 9.8 billion euros in the three months to the end of October, and net profit was up 9% at 1.8 billion, {the company} said on Wednesday.
N| In November sales grew 10.6% at constant exchange rates, according to {the results statement}.
N| "We see a lot of opportunity in the United States and we see it now," {chief executive Nicolás Arrieta} told analysts.
N| {=Nicolás Arrieta} "Tariffs are a cost, and we deal with costs every morning."
N| {Arrieta} denied that prices had been raised by more than 5% in American stores.
N| {Bertrand Lang of the brokerage Castel & Fils} said his own checks on 400 items showed an average increase of 9%.
V| The group's shares rose 8.1% to 52.30 euros, their biggest one-day gain in five years.
A| {Some investors} had worried that the chain was losing ground to the Chinese online retailer Shein.
N| {Shein} does not publish quarterly results and declined to comment.
N| {Inditex} said it would open a 9,000-square-metre store in Warsaw in the spring.
N| {The company} would not say how many shops it planned to close next year.
V| It has cut the number of its stores by nearly a quarter since 2019 while adding floor space.
N| Clothing sales in the euro zone fell 0.6% in September, {Eurostat} figures showed.
V| Rival H&M reports its results in January; in September it surprised the market with a 40% rise in profit.
N| Workers at the group's logistics centre in Zaragoza called off a strike planned for Friday, {the UGT union} said.
? Did Inditex's sales exceed expectations? | 1A
? How big was the net profit? | 2A+=1.8 billion
? By how much did Zara raise its US prices? | 6D+ 7A=an average increase of 9%
? Is Zara losing customers to Shein? | 9A 10W
? How many shops will be closed? | 12W+
? did the share price go down | 8D
? Has the Warsaw store opened? | 11P+
? Did the Zaragoza workers walk out? | 16D
? Did H&M's profit fall in the last quarter? | 15D
? Is Arrieta leaving the company? | -

= Third teenager arrested over Bristol nightclub crush, police say
N| A third teenager has been arrested in connection with a crush at a Bristol nightclub in which an 18-year-old student died, {Avon and Somerset Police} said on Monday.
N| The 17-year-old boy, from Bath, was held on suspicion of gross negligence manslaughter and has been bailed until March, according to {the force}.
V| Freya Lanyon, a first-year student from Truro, was fatally injured on a staircase at the Undercroft in Canon Street in the early hours of 8 December.
N| {Detective Inspector Marlon Pryce} said a flare had been set off near the stairs, causing people to run.
N| "We have hours of footage and we are grateful for it," {DI Pryce} said.
N| {=Detective Inspector Marlon Pryce} "What we still don't have is the person who brought that flare in."
N| {The club's owner, Night Harbour Ltd}, said it was within its licensed capacity of 650 on the night.
A| {Several people who were there} told the BBC that it had been far more crowded than that and that a fire exit was locked.
N| {The company} said all exits had been checked and were open.
N| {Avon Fire and Rescue Service} said it had issued an enforcement notice to the venue on 2 October but would not say what it concerned.
V| Bristol City Council has suspended the licence pending a full hearing on 14 January.
N| {Freya's parents, Jane and Peter Lanyon}, said in a statement that she had been the funniest person in every room.
V| Two people died and one was critically injured in a crush at the O2 Academy in Brixton, south London, in December 2022.
N| {The Night Time Industries Association} said venues urgently needed clearer guidance on crowds.
V| In a separate case, a man was jailed in Cardiff on Monday for selling fake tickets to the same club's New Year event.
V| By Monday, the flowers in Canon Street had been moved under the awning of a bakery to keep them out of the rain.
? Has a third person been arrested over the nightclub crush? | 1A
? What set off the crush? | 4A=a flare had been set off near the stairs
? Was the club overcrowded? | 7D+ 8A
? Was a fire exit locked? | 8A 9D+
? Do police know who brought the flare? | 6D
? what was the fire service's notice about | 10W
? Is the club allowed to open at the moment? | 11D
? Did two people die at the Undercroft? | 1D
? Is the 17-year-old in custody? | 2D
? Was the man jailed in Cardiff connected with the death? | -

= Ghana goldmine collapse: three bodies recovered, dozens still trapped
N| Rescuers have recovered three bodies from a collapsed gold pit in Ghana's Western North Region, {the National Disaster Management Organisation} (NADMO) said on Tuesday, but dozens of miners were feared to be still underground.
N| The illegal pit at Aboduabo caved in on Monday at about 2pm after two days of rain, according to {NADMO's regional director, Kwaku Boahen}.
N| {He=Kwaku Boahen} put the number of those trapped at 27.
A| {Miners who had escaped} said there were at least 60 people below when the walls gave way.
N| "No one keeps a register in such a place, so I cannot argue with them," {Mr Boahen} told Joy FM.
N| {=Kwaku Boahen} "What I can say is that we hear knocking."
N| {The Minister for Lands, Akosua Prempeh}, denied reports that soldiers had filled in the shaft on Sunday to drive the miners away.
N| {The chief of Aboduabo, Nana Osei Kwabena III}, told reporters that he had watched an excavator with an army escort push earth into two pits.
N| {The Ghana Armed Forces} said a patrol had been in the area on Sunday but did no work of any kind.
N| {Ms Prempeh} promised an inquiry.
V| Illegal mining, known as galamsey, has polluted many of the country's rivers with mercury.
N| Small mines accounted for 52% of Ghana's gold exports in the first half of the year, according to {the Ghana Chamber of Mines}.
V| Thirty-two Ghanaian and Chinese miners died in a similar accident at Dunkwa-on-Offin in 2010.
V| In January, nine people were killed when soldiers opened fire on miners who had broken into a concession at Obuasi.
N| {The Chinese embassy} in Accra said it had no information on whether any of its citizens were among the trapped.
V| Women from the village were carrying water to the rescuers, who had only two pumps and one of them without fuel.
? How many miners are trapped? | 1A=dozens 3A=27 ; 4A=at least 60 
? Did soldiers fill in the shaft? | 7D 8A 9D+
? Are any Chinese citizens among the trapped? | 15W
? How many bodies have been found? | 1A=three
? Is anybody alive down there? | 6A
? has the inquiry begun | 10P
? What caused the collapse? | 2A=two days of rain
? Did the mine have a licence? | 2D
? Were nine people killed at Aboduabo? | -
? Did soldiers shoot at the miners on Monday? | -

= Australia bans three brands of sunscreen after tests find SPF as low as 4
V| Three brands of sunscreen sold in Australian pharmacies have been pulled from shelves after government tests found that they gave a fraction of the protection promised on their labels.
N| One product marketed as SPF 50+ had a true factor of 4, {the Therapeutic Goods Administration} (TGA) said on Tuesday.
N| {The regulator} ordered the recall of 21 products in all, most of them made from the same base formula by a manufacturer in Perth.
N| {The manufacturer, Western Dermal Laboratories}, said it had stopped making the formula in August and that its own results had been "significantly higher."
N| {TGA deputy secretary Professor Kylie Andreou} said she had serious doubts about the overseas laboratory that produced those results.
N| "You don't get 50 in one building and 4 in another by accident," {Professor Andreou} said.
N| {=Professor Kylie Andreou} "I'm not saying it's fraud; I'm saying it isn't science."
N| {The laboratory, Britain-based Dermatest Quorn}, did not respond to repeated requests for comment.
A| {One brand's founder, speaking on condition of anonymity}, said she had known there was a problem since last summer.
N| {Consumer group FairTest}, which first raised the alarm in June, called for all sunscreens to be tested every year.
N| {The health minister, Murray Gill}, said he was open to that but would wait for the regulator's advice.
V| Australia has the highest rate of skin cancer in the world; an estimated two in three people will be diagnosed in their lifetime.
N| About 2,000 Australians die of it every year, according to {Cancer Council Australia}.
N| {The council} stressed that its own range was not affected.
V| New Zealand made its sunscreen standard mandatory in 2022 after similar findings.
V| Meanwhile, swimmers in Sydney were warned off four northern beaches on Tuesday after a shark bit a surfboard in half.
V| At Bondi, a lifeguard was handing out free hats instead.
? What was the real SPF of the worst product? | 2A=4
? How many products were recalled? | 3A=21
? Did the laboratory comment? | 8D+
? Did the regulator accuse the lab of fraud? | 7D
? Are Cancer Council sunscreens affected? | 14D+
? is the manufacturer still making the formula | 4D+
? Will annual testing be introduced? | 10P 11P+
? Did anyone get skin cancer from using the products? | -
? Was a swimmer bitten by a shark in Sydney? | -
? Did a brand know about the trouble earlier? | 9A

= Bolivia elects centrist senator, ending two decades of leftist rule
V| Centrist Senator Álvaro Rivadeneira won Bolivia's presidential runoff on Sunday, ending nearly 20 years of government by the Movement Toward Socialism.
N| With 97% of ballots counted, Rivadeneira had 54.6% against 45.4% for conservative former President Hernán Quintela, {the Supreme Electoral Tribunal} said.
N| {Quintela}, 66, conceded in a speech in Santa Cruz and told his supporters not to take to the streets.
A| {Some of them} gathered outside the tribunal nonetheless and shouted fraud.
N| {The tribunal's president, Óscar Mamani}, said there was no basis for such claims.
N| "We must open Bolivia to the world and the tank to the pump," {Rivadeneira} said, referring to a fuel shortage that has kept drivers in line for days.
N| {=Álvaro Rivadeneira} "I ask for patience, because there are no dollars, but there is trust."
N| {He=Álvaro Rivadeneira} promised to phase out fuel subsidies without turning to the International Monetary Fund for a loan.
N| {The IMF's director for the Western Hemisphere, Ana Corbacho-Silva}, said the fund stood ready if asked.
N| {U.S. Secretary of State Philip Marlow} congratulated the winner and said Washington looked forward to a "transformative" relationship.
N| {Rivadeneira's running mate, Edson Lora}, a former police captain, told a television station that talks with the U.S. about drug agents returning had already begun.
N| {Rivadeneira} corrected him an hour later, saying that no such talks had been held.
V| Bolivia expelled the U.S. Drug Enforcement Administration in 2008.
N| Inflation reached 23% in September, the highest since 1991, according to {the statistics institute}.
V| Rivadeneira's party has 49 of 130 seats in the lower house, so he will need allies.
V| In Chile, which votes on Nov. 16, polls show a hard-right candidate in the lead.
V| The president-elect, who takes office Nov. 8, spent Monday morning at a gas station in Tarija, where he was the 212th car in line.
? Who won the runoff in Bolivia? | 1A=Álvaro Rivadeneira
? Did Quintela concede? | 3A+
? Was there election fraud? | 4A 5D+
? Will Bolivia borrow from the IMF? | 8D+
? Are there talks about US drug agents coming back? | 11A+ 12D+
? has rivadeneira taken office yet | 17P
? Does Rivadeneira's party have a majority in the lower house? | 15D
? What share of the vote did the loser get? | 2A=45.4%
? Have the fuel subsidies been abolished? | 8P+
? Who won the election in Chile? | 16P

= Two dead as Navy training jets collide off Virginia coast
N| Two Navy jets collided during a training flight off the coast of Virginia on Thursday, killing two crew members and injuring two others, {the Navy} said.
N| The F/A-18 Super Hornets, based at Naval Air Station Oceana, went down about 90 miles east of Cape Henry at 10:41 a.m., according to {Cmdr. Leslie Grant, a spokeswoman for Naval Air Forces Atlantic}.
N| The four aviators ejected, and a Coast Guard helicopter picked up the two survivors within 70 minutes, {she=Cmdr. Leslie Grant} said.
N| The names of the dead were being withheld until 24 hours after their families had been told, {Grant} said.
N| "Naval aviation is a small town, and we all know somebody on that street," said {Vice Adm. Thomas Dunleavy}.
N| {=Vice Adm. Thomas Dunleavy} "We will find out what happened and we will tell you."
M| {The Virginia Beach station WTVB} reported that the jets had been rehearsing for an air show.
N| {Grant} said that was incorrect and that the flight was a routine exercise in close maneuvers.
A| {A person with direct knowledge of the investigation} said one of the planes had lost radio contact several minutes earlier.
N| {Grant} would not discuss that.
V| The collision was the Navy's fifth major mishap involving Super Hornets this year.
V| Two of the $67 million jets were lost from the carrier Harry S. Truman in the Red Sea in the spring of 2025, one of them when it rolled off the deck.
N| The rate of serious naval aviation accidents rose last year to its highest since 2001, {the Naval Safety Command} said.
N| {Rep. Jill Santangelo, a Virginia Democrat}, said pilots were getting too few hours in the air because of maintenance delays.
N| {The Navy} said there was no indication that maintenance had played a role.
V| In Texas, an Air Force trainer made a belly landing Thursday at Laughlin Air Force Base; both pilots walked away.
V| The traffic sign at the gate of Oceana, which usually counts the days without an accident, was switched off.
? How many crew members died in the collision? | 1A+=two
? Were the jets practicing for an air show? | 7A 8D+
? Have the dead been named? | 4D+
? Did one of the jets lose radio contact? | 9A 10W+
? Was poor maintenance to blame? | 15D+
? where did the planes go down | 2A+=about 90 miles east of Cape Henry
? Who rescued the survivors? | 3A+=a Coast Guard helicopter
? Did the crew manage to eject? | 3A+
? Did the pilots in Texas die? | 16D
? Did a jet roll off a carrier on Thursday? | -

= Federal workers return as longest shutdown ends; back pay promised by Wednesday
V| Hundreds of thousands of federal employees went back to work Thursday after the president signed a bill ending the longest government shutdown in U.S. history at 43 days.
N| The Office of Personnel Management told agencies to pay workers what they were owed by Wednesday, according to {a memo obtained by CBS News}.
N| {Treasury Secretary Graham Pruett} said some paychecks would go out as early as Saturday.
N| "I've got a mortgage company that wants to know which Wednesday," said {Yolanda Bivens, 52, a food inspector in Topeka, Kansas}.
N| {=Yolanda Bivens} "I told them I'd believe it when the bank does."
N| The shutdown cost the economy about $11 billion that will not be recovered, {the Congressional Budget Office} estimated.
N| {The president}, who signed the measure late Wednesday in the Oval Office, said Democrats had "extorted" the country.
N| {Senate Minority Leader Frank Delacroix} denied that and said his party had fought for families facing higher health insurance premiums.
V| The bill funds the government through Jan. 30 but does not extend the insurance subsidies.
A| {Several Democratic aides} said Republican leaders had privately promised a vote on the subsidies in December.
N| {Senate Majority Leader Tom Engstrom} confirmed that there would be a vote, but House Speaker Wes Pickard's office did not answer a question about one in the House.
N| Airlines were still ordered to cut 6% of flights at 40 airports Thursday, {Transportation Secretary Ed Marchetti} said, while controllers returned to their posts.
N| {He=Ed Marchetti} said it was too soon to say when the limits would be lifted.
N| {The Bureau of Labor Statistics} said September's jobs report would be published next week, but that October's unemployment rate might never be known.
V| The previous longest shutdown lasted 35 days, in the winter of 2018-19.
V| The Smithsonian's museums were to reopen in stages, beginning Friday with the Air and Space Museum.
V| In the lobby of a Department of Agriculture building, the calendar still showed Sept. 30 until a guard tore off six weeks in one pull.
? Is the shutdown over? | 1A
? How long did the shutdown last? | 1A=43 days
? Have federal workers been paid their back wages? | 2P 3P+
? Does the bill extend the health insurance subsidies? | 9D
? Will the Senate vote on the subsidies? | 10A 11A+
? When will the flight restrictions end? | 13W+
? how much did it cost the economy | 6A=about $11 billion
? Did the shutdown cost lives? | -
? Are all the Smithsonian museums open again? | 16D
? Did the president veto the bill? | 1D 7D+

= Volcano eruption in Guatemala forces 1,000 to flee
A| About 1,000 people fled their homes on Monday as Guatemala's Volcán de Fuego, one of the most active in Central America, spewed lava, ash and rocks, {officials} said.
V| The eruption began late on Sunday, and by morning a column of ash had risen more than 7 km (4 miles) above sea level.
N| {The disaster agency, Conred}, said buses had taken residents of five communities to a gymnasium in Escuintla.
N| "The order went out at 3 in the morning, and by 5 we had the last family on the road," {the agency's head, Mirna Cojolón}, told reporters.
N| {=Mirna Cojolón} "In 2018 it took us until it was too late."
A| {Some villagers in El Porvenir} said they had stayed behind to guard their animals.
N| {Cojolón} said she could not say how many had refused to leave.
N| {The health ministry} denied reports of two deaths in the hamlet of Las Lajitas.
M| {The newspaper Diario del Sur} said an elderly couple had been found under a collapsed roof.
N| {The hamlet's mayor, Selvin Tuyuc}, said the couple were alive and in the gymnasium, "complaining about the coffee".
N| {The seismological institute, Insivumeh}, said activity could last up to 40 hours and warned of mudflows should it rain.
V| In June 2018, an eruption of the same volcano sent fast-moving clouds of gas and ash over the village of San Miguel Los Lotes, killing at least 215 people.
V| President Bernardo Cifuentes suspended school in the area and closed part of the road that links the south of the country with Antigua.
N| {The airport authority} said La Aurora, in the capital 35 km away, was operating normally.
V| In Indonesia, Mount Lewotobi Laki-Laki erupted on Sunday for the second time in a week, forcing airlines to cancel 24 flights to Bali.
V| By noon the streets of Alotenango were grey, and a boy was drawing a football pitch in the ash with a stick.
? Did anyone die in the eruption? | 8D 9A 10D
? How many people were evacuated? | 1A=About 1,000
? Is Guatemala City's airport closed? | 14D
? How many villagers stayed behind? | 7W+
? Which volcano erupted in Guatemala? | 1A=Volcán de Fuego
? Did people refuse to leave? | 6A
? how long could the eruption go on | 11A=up to 40 hours
? Were 215 people killed on Monday? | -
? Have there been mudflows? | 11P
? Were flights in Guatemala cancelled? | 14D

= Everton stadium project chief cleared of bribery after six-week trial
V| The former head of a £760m stadium project on Merseyside was cleared of bribery on Wednesday after a jury deliberated for less than four hours.
V| Stephen Rawcliffe, 56, who had denied accepting a villa in Portugal from a steel contractor, wept in the dock at Liverpool Crown Court as the foreman read the verdicts.
V| His co-defendant, Dermot Quill, 61, a director of Brennock Steel, was also found not guilty of offering a bribe, but was convicted by a majority of 10 to two of false accounting.
N| {Judge Sara Whitmore KC} said Quill would be sentenced on 20 March and told him to "expect custody".
N| {Rawcliffe's solicitor, Bridget Shaw}, said outside court that her client's career had been destroyed by "a theory in search of a fact".
N| "He rented that villa for a fortnight, he paid for it and he kept the receipt," {she=Bridget Shaw} said.
N| {=Bridget Shaw} "We gave the receipt to the Serious Fraud Office two years ago."
N| {The Serious Fraud Office} said it respected the verdict and would study the lessons of the case.
N| Asked whether its director, Nigel Ormerod, would consider his position, {a spokesman} said the question did not arise.
N| {The Labour MP Jim Tierney}, who represents Walton, called for an inquiry into the cost of the investigation, which he put at £9m.
N| {The SFO} said it did not recognise the figure but would not provide its own.
V| The agency has lost four of its past seven trials of individuals.
A| {Lawyers} said disclosure failings were to blame in at least two of those.
V| The stadium, on the Mersey waterfront, opened in August last year and was not affected by the proceedings.
V| Last month, two former managers of a housing association in Leeds were jailed for a total of nine years in an unrelated case brought by the same agency.
N| {Rawcliffe} said he would spend the evening ringing people who had stopped ringing him.
? Was Rawcliffe found guilty? | 1D 2D
? Did the project boss take a villa as a bribe? | 1D 2D 6D+
? Was Quill convicted of bribery? | 3D
? What was Quill found guilty of? | 3A=false accounting
? How much did the investigation cost? | 10A=£9m ; 11W+
? Will the head of the SFO resign? | 9W+
? When will Quill be sentenced? | 4A=20 March
? Has Quill gone to prison? | 4P
? Was the opening of the stadium delayed by the case? | 14D
? how long was the jury out | 1A=less than four hours

= Nvidia tops $4.5 trillion as chip supplier Corvane jumps on new order
V| Chip equipment maker Corvane surged 19% Wednesday after it reported a record order from Nvidia, whose own market value closed above $4.5 trillion for the first time.
N| Corvane said the order, for 120 of its etching machines, was worth $3.8 billion and would be delivered through 2028, according to {a filing with the Securities and Exchange Commission}.
N| "Every customer we have is asking for everything we have," {chief executive Bonnie Zhang} told CNBC.
N| {=Bonnie Zhang} "I'd be lying if I said I'd seen this before."
N| {Zhang} denied that the company had been forced to give discounts to win the deal.
A| {One trader who has seen the contract} said the price was about 12% below list.
N| {Nvidia} declined to comment.
N| {Short seller Mudbank Research}, which has bet against Corvane since June, said in a post that the order merely replaced one canceled in the spring.
N| {Corvane} called that statement false and said it was weighing legal action.
V| The S&P 500 rose 0.4% to 6,710, its fifth straight record.
N| {Strategist Philip Adebayo at Hanover Trust} cautioned that a third of the index was now tied to a single theme.
N| {The Bank for International Settlements} warned last month of "stretched valuations."
V| In 2000, Cisco Systems briefly became the world's most valuable company before losing more than 80% of its value within two years.
N| Spending on data centers worldwide will reach $475 billion this year, up 42%, according to {the research firm Gartner}.
V| In the Netherlands, shares of ASML rose 2.6% to a 14-month high.
V| In Corvane's hometown of Hillsboro, Oregon, the company has bought every billboard on the road to the airport, all of them reading "Now hiring."
? Did Nvidia order machines from Corvane? | 1A 2A+
? Was the price cut to win the order? | 5D+ 6A 7W+
? Did the order just replace a canceled one? | 8A 9D+
? Is Corvane suing Mudbank? | 9P+
? How much is the order worth? | 2A+=$3.8 billion
? have the machines been delivered | 2P+
? By how much did Corvane's stock rise? | 1A=19%
? Did Cisco lose value this week? | -
? Is Nvidia buying Corvane? | -
? What is Nvidia's market value? | 1A=$4.5 trillion

= Manipur: Two soldiers killed in ambush on paramilitary convoy
V| Two soldiers of a paramilitary force were killed and five injured when gunmen ambushed their vehicle in the north-eastern Indian state of Manipur on Friday evening.
N| The attack took place at about 5.50pm on the highway near Nambol Leikai, as the Assam Rifles truck was on its way from Imphal to a base in Bishnupur, {the police} said.
N| {Governor Ajit Bhandari} called it a "heinous act" and visited the injured at the Regional Institute of Medical Sciences.
N| All five are out of danger, {the hospital's director, Dr G. Sunil Sharma}, told the PTI news agency.
V| No group had claimed responsibility by Saturday evening.
A| {Security officials} said they suspected the People's Valley Army, a banned outfit.
N| {The group} said in a statement emailed to reporters that it had "nothing to do with the incident".
N| {The Assam Rifles} said the soldiers had not returned fire because there were civilians nearby.
N| "They were coming home with sweets for a festival," said {Subedar Major Prem Thapa, a colleague of one of the dead}.
N| {=Subedar Major Prem Thapa} "That is what we found on the road."
V| More than 260 people have died in Manipur since May 2023, when violence broke out between the majority Meitei and the Kuki-Zo tribal community.
V| The state has been under direct rule from Delhi since February 2025.
N| {Meitei and Kuki-Zo civil society groups} condemned the attack in separate statements.
N| {The state's security adviser, K. Rajen Singh}, said two persons had been detained, but he would not say if they were suspects.
V| Prime Minister Narendra Modi visited the state the previous week for the first time since the violence began and announced projects worth 85bn rupees.
V| In neighbouring Nagaland, a ceasefire with a Naga faction was extended by a year on Saturday.
V| The highway reopened on Saturday morning, and by noon vendors had put their baskets of pineapples back along the verge.
? How many soldiers were killed in the Manipur ambush? | 1A=Two
? Who was behind the attack? | 5W ; 6A=the People's Valley Army ; 7D+
? Did the soldiers shoot back? | 8D+
? Has anyone been held over the ambush? | 14A
? Are those detained suspects? | 14W
? did any of the injured die | 4D
? Where was the truck going? | 2A=a base in Bishnupur
? Was Modi in Manipur when the attack happened? | -
? Did the ambush kill 260 people? | 1D
? Was the attack carried out by Naga rebels? | -

= Hollywood actor Reid Castellane charged with assault at airport
V| Actor Reid Castellane was charged Monday with misdemeanor assault after a confrontation with a photographer at Los Angeles International Airport last month.
N| The charge carries up to six months in jail, {City Attorney Naomi Feldstein} said in a statement.
N| {Castellane}, 48, said on Instagram that he had acted to protect his daughter, who is 6.
N| "He put a lens in her stroller, and I moved the lens," {he=Reid Castellane} wrote.
N| {=Reid Castellane} "I'd do it tomorrow."
N| The photographer, Grigor Sahakian, 33, suffered a broken finger and a concussion, according to {the complaint}.
N| {Castellane's lawyer, Merle Goodwin}, said there was no concussion and that hospital records would prove it.
N| {Cedar Heights Hospital} said it could not discuss patients.
M| {The celebrity site TMZ} posted a 14-second video in which the actor appears to push the man once.
A| {Two other photographers} said there was an earlier, harder blow that the video does not show.
N| {Goodwin} did not respond to a question about that account.
V| Sahakian has also filed a civil suit seeking $2 million.
V| The star of the "Meridian Line" films pleaded no contest in 2014 to reckless driving and was fined.
N| {Studio Paragon} said the release of his next movie, set for May 22, would not be affected.
V| A California law passed in 2013 makes it a crime to harass the children of public figures because of their parents' job.
V| In New York, a judge on Monday postponed until fall the trial of rapper Dex Monroe on gun charges.
V| Castellane's arraignment is scheduled for June 4.
? Has Castellane been charged with assault? | 1A
? Did the photographer have a concussion? | 6A 7D+ 8W
? Did the actor hit the man before the video started? | 10A 11W+
? Why did Castellane do it? | 3A+=to protect his daughter
? Is he facing a felony charge? | 1D
? how long could he go to jail | 2A=up to six months
? Has Castellane been convicted before? | 13A
? Is the release of his movie being postponed? | 14D
? How much is Sahakian suing for? | 12A=$2 million
? Did Castellane plead guilty to the assault? | -

= Somalia: Airstrike kills senior al-Shabab commander, government says
N| A senior commander of the Islamist group al-Shabab has been killed in an air strike in southern Somalia, {the Somali government} said on Monday.
N| Mohamud Abdi Dheere, who is accused of planning a hotel siege in Mogadishu that killed 22 people, died on Saturday night near the town of Jilib, {Information Minister Hodan Warsame} said.
N| {She=Hodan Warsame} said the strike was carried out by Somalia's "international partners" but declined to name them.
N| {U.S. Africa Command} confirmed that it had conducted a strike in the area in coordination with the government and said it was still assessing the results.
N| {Al-Shabab's radio station, Andalus}, said Dheere was alive and broadcast what it said was his voice.
V| Experts were unable to say when the recording was made.
A| {A clan elder in Jilib} told AFP that four people had been killed in a house, two of them women.
N| {AFRICOM} said its initial assessment was that no civilians had been harmed.
N| "We look at every report of that kind, and we will look at this one," {spokeswoman Major Kendra Ellis} said.
N| {=Major Kendra Ellis} "I can't go further today."
V| Al-Shabab, which is allied with al-Qaeda, has fought Somalia's government since 2007 and controls large parts of the south.
N| The United States has carried out 109 air strikes in Somalia this year, more than ten times as many as in the whole of last year, according to {the New America think tank}.
V| In 2014 an American strike killed the group's leader, Ahmed Abdi Godane; it named a successor within a week.
A| In 2018, {Somali officials} announced the death of another commander who appeared in a video a month later.
N| {The African Union mission} said it had repelled an attack on one of its bases in Lower Shabelle on Sunday.
V| Separately, Somalia's parliament voted on Monday to put off local elections in the capital by three weeks.
? Is Dheere dead? | 1A+ 2A+ 4W+ 5D+
? Who carried out the strike? | 3W ; 4A+=it
? Were any civilians killed? | 7A 8D+
? When was the voice recording made? | 6W
? Did the minister name the countries behind the strike? | 3D+
? how many people died in the mogadishu hotel siege | 2A=22
? Where did the strike take place? | 1A=southern Somalia ; 2A=near the town of Jilib
? Has the commander killed in 2018 named a successor? | -
? Was the African Union base taken? | 15D
? Have local elections in Mogadishu been held? | 16P

= UK to scrap leasehold for new flats from 2028, housing secretary says
V| New flats in England and Wales will no longer be sold as leasehold from 2028 under plans set out by the government on Tuesday.
N| {The housing secretary, Marcus Ellery}, told MPs that a draft bill would make a form of ownership called commonhold the default.
N| "People who buy a home should own a home, and not a countdown," {he=Marcus Ellery} said.
N| {=Marcus Ellery} "This is the beginning of the end for a system that began with the Normans."
N| Ground rents on existing leases will be capped at £250 a year, falling to a token amount after 40 years, according to {the draft}.
A| {Government sources} said the Treasury had argued for a higher cap because of fears for pension funds.
N| {A Treasury spokesman} said the department fully supported the policy.
N| {The Residential Freeholders' Council} said the cap amounted to confiscation and that its members would go to court.
N| {Campaigner Harriet Osei-Bonsu of Flat Out} welcomed the announcement but pointed out that existing leaseholders, of whom there are about five million, would have to wait.
N| {Ellery} would not give a date by which they could convert.
N| {The Conservative housing spokesman, Sir Piers Tolland}, said it was his party that had begun the reform in 2024.
V| A law passed in that year was meant to make it cheaper to extend leases, but much of it has not been brought into force.
N| The average ground rent in England is £298 a year, {the English Housing Survey} found.
V| Shares in the ground rent investor Fenmoor Estates fell by 16%.
V| In Scotland, where leasehold has been all but abolished, ministers announced a separate consultation on factors' fees.
V| Follow the BBC's politics live page for more reaction.
? Has leasehold been abolished? | 1P 2P+ 
? When will new flats stop being sold as leasehold? | 1A=2028
? Did the Treasury want a higher cap? | 6A 7D+
? What will ground rents be limited to? | 5A+=£250 a year
? When will existing leaseholders be able to switch? | 10W+
? have freeholders sued the government | 8P+
? Who began the reform according to the Conservatives? | 11A+=his party
? Has the 2024 law been fully implemented? | 12D
? Does the bill apply to Scotland? | -
? Did Fenmoor's shares go up? | 14D

= Coral bleaching spreads to 84% of world's reefs, scientists say
N| The worst bleaching of corals on record has now affected 84% of the world's reefs, {the International Coral Watch} said on Wednesday.
V| The event, which began in January 2023, is the fourth of its kind since 1998 and is the result of record ocean temperatures.
N| "We may never see the heat stress that causes bleaching drop below the threshold that triggers a global event," said {Dr. Noelle Kaulana, an ecologist in Honolulu}.
N| {=Dr. Noelle Kaulana} "I used to teach recovery; I now teach triage."
V| Bleaching occurs when stressed corals expel the algae that give them their color and most of their food.
N| {Kaulana} said a bleached reef was not necessarily a dead one and that some in Fiji had recovered.
N| {Australia's environment minister, Craig Donnelly}, rejected a passage in the report that described his country's measures as inadequate.
N| {The report's lead author, Professor Ursula Brandt-Meyer}, said she stood by every word.
A| {Two scientists who worked on the document} said an earlier version had been stronger and was toned down after pressure from Canberra.
N| {A spokesman for the minister} said no one in the government had seen the report before it was published.
V| In the last global event, from 2014 to 2017, about two-thirds of reefs were hit.
N| Reefs support about a quarter of all marine species and bring in some $10 trillion a year in food, jobs, tourism and protection from storms, according to {the United Nations Environment Programme}.
V| The U.S. National Oceanic and Atmospheric Administration had to add three new levels to its alert scale in 2023.
N| {The agency} declined to say if staff cuts would affect its satellite monitoring.
V| In the Florida Keys, researchers have moved thousands of corals into tanks on land.
V| In a study published the same day, another team found that seagrass meadows off Kenya had grown by 6% since 2018.
V| Scientists do not know when the present event will end.
? How much of the world's coral has been hit by bleaching? | 1A+=84% of the world's reefs
? Did Australia put pressure on the authors? | 9A 10D+
? Are all the bleached reefs dead? | 6D
? When will the bleaching event end? | 17W
? What is causing the bleaching? | 2A=record ocean temperatures
? will budget cuts hurt noaa's monitoring | 14W+
? Did the author withdraw her criticism of Australia? | 8D+
? When did the event begin? | 2A=January 2023
? Did seagrass off Kenya die? | 16D
? How much of the reefs were affected in the last event? | 11A=about two-thirds

= Mexico City mayor's top aides shot dead on busy avenue
N| Two close aides to the mayor of Mexico City were shot dead on Tuesday morning on a busy avenue, {Mayor Claudia Brisuela} said.
N| The mayor's private secretary, Ximena Garduño, and an adviser, José Luis Meraz, were attacked at about 7 a.m. in the Moderna district by a gunman who fired at least 12 times, according to {city prosecutor Berenice Alcaraz}.
N| "I'm going to ask you for a minute, because she was my friend," {Brisuela} told reporters.
N| {=Mayor Claudia Brisuela} "There will be no impunity."
N| {President Elena Barragán} learned of the killings during her daily news conference, when her security minister handed her a note, and said her government would give the city all necessary support.
N| At least four people took part, and two vehicles and a motorcycle used in the getaway have been found, {Security Secretary Pablo Vázquez Lira} said.
N| {He=Pablo Vázquez Lira} said no line of inquiry had been ruled out and declined to speculate on whether drug cartels were involved.
A| {Security analysts} said the attack bore the marks of the Jalisco New Generation Cartel.
N| {Alcaraz} said neither victim had reported threats.
A| {A city hall employee} said Garduño had changed her route to work three times that month.
N| {The mayor's office} said it would not comment on security arrangements.
V| No arrests have been made.
V| It was the most serious attack on officials in the capital since June 2020, when the then police chief, Omar García Harfuch, survived an ambush in which three people died.
V| Homicides in Mexico City have fallen by nearly half since 2019.
N| In the state of Guanajuato, seven young people were killed on Monday at a church festival, {the state prosecutor's office} said.
V| A black Audi with bullet holes in the windscreen stood in the middle of the Calzada de Tlalpan for five hours, while commuters filed past it to the metro.
? How many of the mayor's aides were killed? | 1A=Two
? Were the cartels behind the shooting? | 7W 8A
? Had the victims been threatened? | 9D
? Did Garduño fear for her safety? | 10A 11W+
? Has anybody been arrested? | 12D
? how many people took part in the attack | 6A=At least four
? Was the mayor hurt? | -
? Are murders in the capital going up? | 14D
? Where were the seven young people killed? | 15A=the state of Guanajuato
? Was García Harfuch killed in the 2020 ambush? | 13D

= Two held in Mexico over killing of mayor's aides
V| Mexican police have detained two men in connection with the shooting of two aides to the mayor of Mexico City, three weeks after an attack that shook the capital.
N| The men, aged 27 and 34, were seized in the state of Puebla on Sunday night, {city prosecutor Berenice Alcaraz} said.
N| Neither of them is the gunman, {she=Berenice Alcaraz} said, but both are believed to have prepared the motorcycle used in the escape.
N| "We have the hands, and now we want the head," {Alcaraz} told a news conference.
N| {=Berenice Alcaraz} "I know who you'd like me to say it was, and I'm not going to say it."
M| {The newspaper La Jornada del Valle}, citing federal sources, reported that the killing had been ordered from prison by a leader of the Unión Tepito gang.
N| {Security Secretary Pablo Vázquez Lira} called that version "incorrect."
N| {Mayor Claudia Brisuela} thanked the police and declined to answer questions.
N| {The lawyer for the older man, Raymundo Ochoa}, said his client had been selling tamales in Puebla at the hour of the crime and had witnesses.
A| {Two market traders} confirmed this to the Associated Press.
V| The victims, private secretary Ximena Garduño and adviser José Luis Meraz, were shot on the Calzada de Tlalpan on May 20.
V| Prosecutors have offered a reward of 1 million pesos for information on the gunman.
N| Just 7% of homicides in Mexico lead to a conviction, according to {the think tank México Claro}.
V| In Guanajuato, five soldiers were arrested on Friday over the killing of two teenagers at a checkpoint.
V| A memorial of white gladioli on the traffic island where the Audi stood is renewed every Tuesday by city hall staff.
? Has anybody been arrested? | 1A 2A
? Was the gunman among those caught? | 3D
? Who ordered the killing? | 5W ; 6A=a leader of the Unión Tepito gang ; 7D
? Does the older suspect have an alibi? | 9A+ 10A
? How many of the mayor's aides were killed? | 1A=two
? What did the mayor say about the arrests? | 8A+
? where were the suspects seized | 2A=the state of Puebla
? How much is the reward? | 12A=1 million pesos
? Were the two men soldiers? | -
? Have the suspects confessed? | -

= Record heat and smoke halt play at Montreal tennis event as fires burn
V| Smoke from wildfires in northern Quebec drifted over Montreal on Sunday, halting play for three hours at a women's tennis tournament and giving the city, for a time, the worst air quality of any major city in the world.
N| {Environment Canada} issued a smog warning for the whole south of the province and advised people to keep their windows shut.
N| {Tournament director Valérie Tétreault-Roy} said matches had been stopped after two players asked for inhalers.
N| "We've got a rule for rain and a rule for heat, and as of today we have one for smoke," {she=Valérie Tétreault-Roy} said.
N| {=Valérie Tétreault-Roy} "Above 150 on the index, nobody plays."
N| Top seed Amanda Lindqvist of the United States, who withdrew at 4-4 in the first set, was suffering from a stomach virus and not from the smoke, according to {her agent}.
A| {Fans} had speculated otherwise on social media.
N| {Quebec's forest fire agency, SOPFEU}, said 88 fires were burning, of which 31 were out of control.
N| About 4,400 people from the Cree community of Mistawask were flown out on Saturday, {Premier Luc Charbonneau} said.
N| {Charbonneau} denied that the province had waited too long to ask Ottawa for help.
N| {Chief Irene Neeposh} said her council asked for planes on Wednesday and got no reply for two days.
N| {The federal emergency management minister, Dev Grewal}, said Quebec's request reached him on Friday at 7 p.m.
V| Canada's 2023 season was its worst on record, with more than 15 million hectares burned.
N| So far this year 4.2 million hectares have gone, double the 10-year average, according to {the Canadian Interagency Forest Fire Centre}.
V| In Greece, a fire near Patras killed two farm workers on Saturday.
V| When play resumed under the floodlights, the ball boys wore masks.
? Why was the tennis stopped? | 1A=Smoke from wildfires in northern Quebec ; 3A+=two players asked for inhalers
? Did Lindqvist pull out because of the smoke? | 6D+ 7A
? Was Quebec slow to ask for federal help? | 10D+ 11A+ 12A+
? How many fires are out of control? | 8A=31
? How many people were evacuated from Mistawask? | 9A=About 4,400
? how long was play halted | 1A=three hours
? Has anyone died in the Quebec fires? | -
? Is this Canada's worst fire season ever? | 13D
? When did the minister in Ottawa get the request? | 12A+=Friday at 7 p.m.
? Was the tournament cancelled? | 16D

= California jury orders ride-hailing firm Zippa to pay $8.5 million in assault case
V| A federal jury in San Francisco on Thursday ordered the ride-hailing company Zippa to pay $8.5 million to a woman who said one of its drivers assaulted her, in a verdict that could shape some 3,000 similar cases.
V| Jurors found that the driver had acted as the company's agent but rejected claims that Zippa was negligent or that its app was defectively designed.
N| The woman, identified in court papers by the initials J.D., testified that she was 19 when she ordered a ride from her boyfriend's apartment in Tempe, Arizona, in November 2023, according to {court transcripts}.
N| {Sharon Bouvier, one of her lawyers}, said the verdict told the company that it could no longer hide behind the word "contractor."
N| "She sat in that chair for two days while they read her text messages aloud," {Bouvier} said.
N| {=Sharon Bouvier} "Eight people listened, and they believed her."
N| {Zippa spokesman Matt Kallan} noted that the jury had found no negligence and said the company would appeal on the remaining point.
V| The award was far short of the $144 million that the plaintiff's lawyers had asked for.
A| {Lawyers not involved in the case} said it would make settlement of the other suits more likely.
N| {Kallan} declined to say whether settlement talks were under way.
V| The driver, who was not a defendant, was dropped by the company and has never been charged with a crime.
N| {Zippa} says that 99.9% of its trips end without any incident.
M| Sealed records showed that the company received a report of sexual misconduct almost every eight minutes between 2017 and 2022, {The New York Times} reported last year.
V| In September, a state jury in California cleared Zippa in the first case of its kind to reach trial.
V| Shares of the company slipped 1.5%.
N| {Rival Hoppa}, which faces about 80 lawsuits of its own, announced Thursday that women would soon be able to request women drivers in 12 more cities.
? Did the jury find Zippa negligent? | 2D 7D+
? How much must Zippa pay? | 1A=$8.5 million
? Has Zippa appealed? | 7P+
? Is Zippa in talks to settle the other cases? | 10W+
? Was the driver convicted? | 11D
? how much did the lawyers want | 8A=$144 million
? Did Zippa lose the first trial as well? | 14D
? Where was she picked up? | 3A=Tempe, Arizona
? Does the driver still work for Zippa? | 11D
? Was Hoppa ordered to pay damages? | -

= Botswana diamond giant's workers end sit-in after bonus offer
N| About 900 workers who had refused to leave an underground shaft at Botswana's Letlotlo diamond mine came to the surface on Saturday after the company improved its bonus offer, {the union} said.
V| The sit-in, 310 metres below ground, had lasted four days.
N| {Kgosi Diamonds, which is jointly owned by the government and a London-listed group}, said it would pay each permanent employee 18,000 pula ($1,320), up from the 11,000 it offered in May.
N| "We won half of what we went down for, and we came up together," said {Onkabetse Moremi, president of the Diamond Workers' Association}.
N| {=Onkabetse Moremi} "The company should understand that we know the way down."
N| {Kgosi's managing director, Sheila Tau-Wright}, denied that food had been stopped on the second day to force the miners out.
A| {Three of the men} told Mmegi newspaper that nothing but water had been lowered to them after Wednesday noon.
M| {Mmegi} published a photograph of what it said was a delivery note stamped "cancelled."
N| {Tau-Wright} said she had not seen the note and could not comment on its authenticity.
N| {The minister for minerals, Boikanyo Segwabe}, promised that nobody would be dismissed.
V| The company has not given such an undertaking.
V| Demand for natural diamonds has been hit by cheaper laboratory-grown stones and by American tariffs on goods from India, where most gems are cut.
N| Botswana's economy shrank by 3% last year, {the central bank} estimates.
V| Diamonds make up some 80% of its exports.
V| In South Africa in 2023, more than 500 miners were held underground for three days at a gold mine near Springs in a fight between rival unions.
V| In Namibia, offshore diamond miners accepted a 6% pay rise on Thursday.
? Has the sit-in at Letlotlo ended? | 1A+ 4A+
? Did the company cut off the miners' food? | 6D+ 7A 8A 9W+
? How big is the new bonus? | 3A+=18,000 pula ($1,320)
? Will any of the strikers be fired? | 10D
? How many miners took part? | 1A+=About 900
? how long were they underground | 2A=four days
? Did the workers get everything they asked for? | 4D+
? Is the delivery note genuine? | 9W+
? Were miners held underground against their will at Letlotlo? | -
? Did Botswana's economy grow last year? | 13D

= Pentagon identifies three soldiers killed in drone attack in Iraq
N| {The Pentagon} on Tuesday identified three Army reservists killed in a drone attack on a U.S. outpost in western Iraq, as the president weighed how to respond.
A| Staff Sgt. Kyle Brennaman, 31, of Muncie, Indiana; Spc. Latoya Greer, 25, of Valdosta, Georgia; and Spc. Henry Zamora, 22, of Laredo, Texas, died Sunday when the drone struck their sleeping quarters before dawn, {officials at the Defense Department} said.
N| At least 34 other service members were injured, according to {U.S. Central Command}.
N| {The Islamic Brigade of Anbar, an Iran-backed militia}, claimed responsibility in a statement on Telegram.
N| {Iran's mission to the United Nations} said Tehran had no connection to the attack and no part in it.
N| "We know who made the drone, we know who paid for it and we know who aimed it," {National Security Adviser Roland Keane} told NBC.
N| {=National Security Adviser Roland Keane} "The president will answer at a time and in a manner of his choosing."
A| {Two defense officials} said the drone was mistaken for an American one that was returning to the base at the same time.
N| {Pentagon press secretary Gen. Alicia Moss} declined to confirm that, saying the incident was under investigation.
N| {Republican Sen. Lyle Dawkins of South Carolina} called for strikes inside Iran.
N| {Iraq's prime minister, Hadi al-Jumaili}, condemned the attack and said two border guards had been suspended.
V| About 2,500 American troops remain in Iraq under an agreement that provides for most of them to leave by September 2026.
V| In January 2024, three U.S. soldiers were killed by a drone at Tower 22 in Jordan, after which the United States struck 85 targets in Iraq and Syria.
N| Greer's mother, {Paulette Greer}, said her daughter had planned to study nursing.
V| In Syria on Monday, a roadside bomb hit a U.S. patrol near Hasakah without causing casualties.
V| In Muncie, the marquee of a shuttered movie theater was lit for the first time in six years, with Brennaman's name on it.
? Have the soldiers killed in Iraq been named? | 1A+ 2A
? Did Iran have a hand in the attack? | 5D+ 6A+
? Who claimed the attack? | 4A+=The Islamic Brigade of Anbar
? Has the US retaliated? | 1P 7P+
? Was the drone mistaken for a US one? | 8A 9W+
? how many troops were hurt | 3A+=At least 34
? Where did the attack happen? | 1A+=a U.S. outpost in western Iraq
? Did the US strike 85 targets after Sunday's attack? | -
? Were American soldiers hurt by the bomb in Syria? | 15D
? Have the border guards been arrested? | -

= Strathmore Rovers owner agrees to sell club to supporters' trust
V| The owner of a Scottish football club that came within days of liquidation has agreed to sell it to a supporters' trust for a nominal £1.
N| {Strathmore Rovers} said in a statement on Friday that the deal with the Rovers Fans' Trust was subject to approval by the Scottish Football Association.
N| Owner Ruaridh Pettigrew, who bought the club in 2016, will write off loans of £2.3m, {the statement} said.
N| "I have put in all I had, and it is time that people with more patience had a turn," {Pettigrew} said.
N| {=Ruaridh Pettigrew} "I wish them luck, and a dry January."
N| {HM Revenue & Customs} had asked the court to wind the club up over an unpaid bill of £310,000.
N| {The trust's chairwoman, Aileen McAra}, confirmed that the money had been raised, two thirds of it in small donations.
N| {HMRC} said it did not comment on individual taxpayers.
A| {A person close to the club} said one gift of £80,000 had come from a former player now in Saudi Arabia.
N| {McAra} would neither confirm nor deny it, saying only that donors had been promised anonymity.
M| {The Sunday Courier} had reported that the ground would be sold for housing.
N| {Pettigrew} described that as false and said the stadium was part of the transfer.
V| Rovers, who were relegated to the third tier in May, were docked 15 points in October for failing to pay their players.
V| Eight Scottish clubs are owned in whole or in part by their fans, the largest of them Heart of Midlothian.
N| {The Scottish FA} said a decision could be expected within three weeks.
V| In the Premiership, meanwhile, Dundee United have appointed the former Ireland midfielder Shane Colgan as manager.
? Has the sale of Strathmore Rovers to the fans been completed? | 1P 2P+
? How much is the trust paying? | 1A=a nominal £1
? Has the tax bill been paid? | 7P+ 8W+
? Did a former player donate £80,000? | 9A 10W+
? Is the ground being sold for housing? | 11A 12D+
? Was the club liquidated? | 1D
? how many points did rovers lose | 13A=15
? Who has written off the loans? | 3A+=Owner Ruaridh Pettigrew
? When will the Scottish FA decide? | 15A+=within three weeks
? Is Shane Colgan the new Rovers manager? | 16D

= Israel, Hamas trade accusations as strike kills 12 in Gaza
N| At least 12 Palestinians were killed in an Israeli air strike on a residential building in the southern Gaza Strip on Thursday, {medics} said, in one of the deadliest incidents since a ceasefire took effect in October.
N| {The Israeli military} said it had hit a militant who was planning an attack on its troops and that it was aware of claims that others had been harmed.
N| {Hamas} accused Israel of a "clear violation" of the truce and urged the mediators, Egypt, Qatar and the United States, to intervene.
N| {An Israeli government spokesperson, Tamar Ben-Ami}, said it was Hamas that had broken the agreement by firing an anti-tank missile at soldiers in Rafah on Wednesday.
N| {Hamas official Bassam Odeh} denied that the group had fired, saying it had lost contact with its fighters in that area months ago.
N| "Every time they want to bomb, they find a missile," {Odeh} told Reuters.
N| {=Bassam Odeh} "We are committed to the agreement to the last letter."
V| Reuters was unable to verify either side's account.
N| Among the dead were five children and a nurse at Nasser Hospital, {the hospital's director, Dr Wael Sabbah}, said.
A| {A diplomat briefed on the talks} said Egypt had offered the fighters safe passage in return for their weapons.
N| {Egypt's foreign ministry} did not respond to a request for comment.
V| Under the first phase of the truce, all living hostages were freed in exchange for nearly 2,000 Palestinian prisoners.
N| More than 360 Palestinians have been killed since it began, {Gaza's health ministry} says; Israel says three of its soldiers have died in the same period.
V| The second phase, which calls for an international force and for Hamas to lay down its arms, has yet to begin.
N| {The United Nations} said 8,000 aid trucks a month were needed and that fewer than half had been let in.
V| In Lebanon, an Israeli drone killed a man on a motorcycle near Tyre on Thursday; Israel said he belonged to Hezbollah.
V| At Nasser Hospital the nurse's colleagues worked the rest of her shift in her place and signed the chart with her name.
? How many people were killed in the strike? | 1A=At least 12
? Did Hamas break the ceasefire? | 4A+ 5D+ 7D+ 8W
? Did Israel violate the truce? | 3A+ 4D+ 8W
? Did Hamas fire a missile at soldiers in Rafah? | 4A+ 5D+ 6D+ 8W
? has egypt offered the fighters safe passage | 10A 11W+
? Has the second phase of the deal started? | 14D
? How many children died? | 9A=five
? How many Palestinians have been killed since the truce began? | 13A=More than 360
? Was the man killed near Tyre a Hamas member? | 16D
? Were any hostages killed in the strike? | -

= Heathrow reopens after blackout; airline chiefs demand answers
N| Flights resumed at Heathrow airport on Friday evening after a fire at an electrical substation shut Europe's busiest airport for most of the day and disrupted the journeys of about 200,000 people, {the airport} said.
N| {Heathrow's chief executive, Tobias Wendt}, apologised to passengers and described the power failure as "unprecedented".
N| "This was equal to the electricity of a medium-sized city disappearing at once," {he=Tobias Wendt} said.
N| {=Tobias Wendt} "We have backup for safety systems, and all of it worked."
N| {National Grid} said two other substations had been able to supply the airport throughout.
N| {Wendt} said switching to them had meant shutting down and restarting hundreds of systems.
N| {Sir Colm Tierney, head of the airline group IAG}, said it was "unthinkable" that one fire could close the airport for 18 hours.
A| {Airline executives} are said to have warned about the power supply several days earlier.
N| {Nadia Farrow of the Heathrow Airline Operators' Committee} confirmed that she had raised the matter with the airport on 15 March after a theft of cables.
N| {The Metropolitan Police}'s counter-terrorism command, which led the initial inquiry, said there was no indication of foul play.
N| {London Fire Brigade} said the cause was still being investigated and that 25,000 litres of cooling oil had burned.
N| {The energy secretary, Laurence Mabey}, ordered a review by the National Energy System Operator, which is to report within six weeks.
V| More than 1,350 flights were affected and some were diverted as far as Goose Bay in Canada.
V| Some 67,000 homes in west London also lost power, most of which had it back by dawn.
V| In 2023, a failure of the national air traffic control system over a bank holiday led to the cancellation of about 2,000 flights.
V| At Gatwick, which took 18 long-haul arrivals, a shortage of stairs kept passengers from Singapore in their seats for four hours.
? Is Heathrow open again? | 1A+
? What caused the shutdown? | 1A+=a fire at an electrical substation
? Was the fire set deliberately? | 10D
? Was there other power available to the airport? | 5A 6A+
? Was Heathrow warned about its power supply? | 8A 9A
? how many flights were hit | 13A=More than 1,350
? Has the government review been completed? | 12P
? What caused the substation to catch fire? | 11W
? Did the boss say sorry? | 2A+
? Were 2,000 flights cancelled because of the fire? | -

= New Zealand climber sets record for oldest woman to summit Everest
V| A retired geography teacher from New Zealand has become the oldest woman to climb Mount Everest, reaching the summit at the age of 74 with a Nepali guide on Sunday.
N| Barbara Kettering reached the top at 6.20am and was back at the South Col by early afternoon, {her expedition company, Blue Sky Ascents}, said.
V| The previous record was held by Tamae Watanabe of Japan, who was 73 when she climbed the mountain for the second time in 2012.
N| "It was extremely cold, and I had a lovely view of the inside of my goggles," {Kettering} said by satellite phone.
N| {=Barbara Kettering} "I cried a little, and then that froze as well."
N| {Nepal's Department of Tourism} said it would issue a certificate once it had seen photographs.
M| {The mountaineering blog Rope & Ridge} claimed she had used oxygen from camp two upwards, lower than is usual.
N| {The guide, Ang Dawa Sherpa}, said she had used it only above camp three.
N| {Guinness World Records} said it had not yet received an application and that the use of oxygen made no difference to its category.
A| {Some veteran climbers} have called for an age limit on the mountain.
N| {The department's director, Himal Gautam}, said there were no plans for one.
V| The oldest man to reach the summit is Yuichiro Miura, also of Japan, who was 80 in 2013.
N| A record 492 permits have been issued this spring, {the department} said, each costing $15,000.
V| Five people have died on Everest this season, among them an American and two Indians.
V| On Lhotse, the neighbouring peak, a Czech skier was missing for a second day on Monday.
V| Kettering's former pupils in Oamaru had followed a dot on a screen in the school hall, and the dot had stopped moving for an hour.
? How old is Kettering? | 1A=74
? Is she the oldest person to have climbed Everest? | 12D
? Did Kettering use oxygen from camp two? | 7A 8D+
? Has her record been certified? | 6P 9D
? Will Nepal bring in an age limit? | 10P 11D+
? who held the record before her | 3A=Tamae Watanabe
? Did she climb alone? | 1D
? How many people have died on Everest this season? | 14A=Five
? How much does a permit cost? | 13A+=$15,000
? Has the Czech skier been found? | 15D

= EU fines carmakers €458m over recycling cartel
N| The European Commission has fined 15 carmakers and their trade association a total of €458m for running a cartel on the recycling of old vehicles for 15 years, {the EU's antitrust chief, Marta Lindgren}, said on Tuesday.
N| The companies agreed not to pay scrapyards for processing cars and not to advertise how much of a vehicle could be recycled, according to {the decision}.
N| Volkswagen received the largest penalty, €127.7m, followed by Renault-Nissan with €81.5m, {the commission} said.
N| {Mercedes-Benz} escaped a fine because it had told regulators about the arrangement in 2019.
N| "They thought an old car was nobody's business, and so they made it theirs," {Lindgren} told a press conference.
N| {=Marta Lindgren} "No cartel is a small one."
N| {All the companies} admitted taking part and settled the case.
N| {Renault} nevertheless said it disputed the commission's assessment of how long the conduct had lasted.
N| {Volkswagen} said it had cooperated fully and had set the money aside.
A| {One official close to the investigation} said a sixteenth carmaker had been dropped from the case at the last moment.
N| {A commission spokesperson, Ilias Manos}, would not identify companies that had not been fined.
V| Britain's Competition and Markets Authority imposed fines of £77.7m on ten of the same firms on the same morning.
V| In 2021 the commission fined Volkswagen and BMW €875m for colluding on the development of diesel exhaust cleaning.
V| About six million cars are scrapped in the EU every year.
N| {The association of dismantlers, Egara}, said its members were considering claims for damages.
V| On Tuesday the commission also opened consultations on loosening this year's carbon dioxide targets for the industry.
V| Carmakers' shares barely moved; the Stoxx autos index was down 0.3% by midday.
? Did the EU fine the carmakers? | 1A+
? Which company got the biggest fine? | 3A+=Volkswagen
? Was Mercedes-Benz fined? | 4D+
? Did the carmakers admit to the cartel? | 7A+
? Who was the carmaker dropped from the case? | 11W+
? How much is the total fine? | 1A+=€458m
? how long did the cartel last | 1A+=15 years 8D+
? Have scrapyards sued the manufacturers? | 15P+
? Was Volkswagen fined €875m on Tuesday? | 3D+
? Is Renault appealing against the fine? | -

= Search suspended for hikers swept away at Colorado slot canyon
N| Rescuers in Colorado suspended the search Monday for two hikers swept away by a flash flood in a slot canyon, saying the chances of finding them alive were "close to zero," {the Mesa Blanca County Sheriff's Office} said.
V| The bodies of two other members of the group, a married couple from Nebraska, were recovered Saturday about 3 miles downstream.
N| {Sheriff Orrin Tate} identified the missing as Shaun Keller, 41, and his son Mason, 15, of Grand Junction.
N| "We've put every rope and every dog we have into that canyon," {Tate} said.
N| {=Sheriff Orrin Tate} "If the water drops, we'll go back in."
N| {The National Weather Service} had issued a flash flood watch at 5:12 a.m. Friday, about three hours before the group set out.
N| {Kelly Burgos, whose company High Slot Guides led the trip}, said the watch covered the next county and not the canyon.
N| {Meteorologist Stan Ferris} said that was not correct.
A| {Two other guides in the area} said they had canceled their own tours that morning.
N| {The Bureau of Land Management} said it was reviewing the company's permit and would not say more.
N| The group's guide, Tyler Voss, 26, who climbed to a ledge and survived, is in fair condition, {a hospital in Grand Junction} said.
V| Slot canyons, some of them only a few feet wide, can fill within minutes even when rain falls miles away.
V| In September 2015, seven people died in a similar flood in Utah's Zion National Park.
N| Flash floods have killed an average of 88 people a year in the United States over the past three decades, according to {the weather service}.
V| In Arizona, a father and two children were rescued from the roof of their pickup Sunday after driving around a barrier.
V| At the trailhead, the Kellers' car had been joined by those of some 30 volunteers, who were told to go home and did not.
? Has the search for the Kellers ended? | 1A 5P
? How many people have been found dead? | 2A=two
? Was there a flood alert for the canyon? | 6A 7D+ 8A
? Did the guide survive? | 11A
? Has the company lost its permit? | 10W
? where were the missing hikers from | 3A=Grand Junction
? How old is the missing boy? | 3A=15
? Did other guides call off their trips? | 9A
? Has anyone been charged over the deaths? | -
? Did the family in Arizona drown? | 15D

= Turkish opposition mayor goes on trial as thousands rally
V| The jailed mayor of Izmir, Turkey's third-largest city, went on trial on Monday on charges of corruption that his party says were invented to keep him out of the next presidential election.
V| Thousands of people waving flags gathered outside the courthouse in the Bayraklı district as Deniz Karacan, 51, was led in.
N| {Prosecutors} accuse him of leading a criminal organisation that rigged 61 tenders and are asking for up to 848 years in prison.
N| "I stand here for having won elections, and I plead guilty to that," {Karacan} told the court.
N| {=Deniz Karacan} "Of everything else in these 2,400 pages I am innocent."
N| {Justice Minister Yusuf Tunçer} said the courts were independent and that the government had no part in the case.
N| {The leader of the opposition Republican Alliance, Özlem Gürel}, said that the judge had been replaced nine days before the start.
N| {The Council of Judges and Prosecutors} said the transfer was routine and had been decided in July.
A| {Two lawyers who follow the council's work} said they could find no trace of it in the July list.
N| {A spokesman for the council} did not answer messages.
V| Karacan has been held since March, when his arrest set off the largest street protests in Turkey in over a decade.
N| Police detained 43 people outside the court on Monday, {the interior ministry} said.
N| {The Izmir Bar Association} put the figure at 112.
V| Polls suggest Karacan would beat President Selahattin Eroğlu in a run-off, although a ruling that annulled his university degree bars him from running.
N| {The European Commission} said it expected a candidate country to uphold the highest democratic standards.
V| In Istanbul, a court on Monday acquitted seven journalists who had covered the protests in March.
V| The trial was adjourned until Thursday.
? Is the mayor of Izmir on trial? | 1A 2A
? Was the case made up to keep him from running? | 1A 6D+
? Did Karacan plead guilty to corruption? | 5D+
? Was the judge's transfer decided in July? | 8A 9D 10W
? How many people were detained outside the court? | 12A+=43 ; 13A=112
? How long a sentence do prosecutors want? | 3A+=up to 848 years
? can karacan run for president | 14D
? Has there been a verdict in the mayor's case? | 17D
? Were seven journalists convicted in Istanbul? | 16D
? When was Karacan arrested? | 11A=March

= Starbucks baristas walk out in 25 US cities on Red Cup Day
N| More than 1,000 unionized Starbucks baristas in at least 25 U.S. cities walked off the job Thursday, {their union} said, on one of the coffee chain's busiest days of the year.
V| The company gives away reusable red cups each November on the day, which marks the start of its holiday season.
N| {Cafe Workers Together} said it could call out more stores if there was no progress in contract talks, which broke down in April.
N| {Starbucks} said fewer than 1% of its 10,000 company-owned stores had been disrupted, and called the day "our best Red Cup Day ever."
N| "Turning my store into a picket line isn't how I wanted to spend the holidays," said {Jasmine Ledoux, 23, a shift supervisor in Pittsburgh}.
N| {=Jasmine Ledoux} "But I get 19 hours a week, and you need 20 for health insurance."
N| {A company spokesperson, Erik Sandoval}, disputed the suggestion that hours were kept low on purpose.
N| {The union} says it represents 9,500 workers at 550 stores; the company puts the number at 9,500 too.
N| {Both sides} say the other walked away from the table, and a federal mediator has declined to comment.
N| {Chief executive Carl Nordgren} said on a call with investors last month that the union's demand for a 65% immediate raise was "not serious."
N| {Union spokesperson Michelle Eiden-Ruiz} said the union had never asked for that.
A| {Industry analysts} say the strike is unlikely to hurt sales.
V| Starbucks' same-store sales rose 1% in the latest quarter, the first increase in nearly two years.
V| Workers at a Buffalo store became the first to unionize at the chain in December 2021.
V| New York City's mayor-elect, Dalia Rahimi, urged people on X not to buy coffee from Starbucks while the strike lasts.
V| In a separate labor dispute, hotel housekeepers in Las Vegas reached a tentative agreement with the Grand Palmetto on Wednesday night.
? How many baristas walked out? | 1A+=More than 1,000
? Did the strike disrupt Starbucks? | 4D+
? Did the union demand an immediate raise of 65%? | 10A+ 11D+
? Are workers' hours deliberately kept below 20? | 7D+
? Have the two sides agreed on a contract? | 3D+
? Who walked away from the talks? | 9A+=the other
? did starbucks sales rise last quarter | 13A
? Will more stores go on strike? | 3P+
? Where was the first unionized store? | 14A=Buffalo
? Did the hotel housekeepers strike? | -

= Cholera kills 40 in Sudan's Darfur in a week, MSF says
N| At least 40 people have died of cholera in Sudan's Darfur region in a week, in the country's worst outbreak in years, {the medical charity Médecins Sans Frontières} (MSF) said on Thursday.
N| More than 2,300 patients were treated in the same period at centres run with the health ministry, {the charity} said.
N| "In the town of Tawila people are drinking from a well in which a body was found two weeks ago," said {Ferran Casals, MSF's project coordinator there}.
N| {=Ferran Casals} "They know it, and they have nothing else."
N| {The Rapid Support Forces, which control most of Darfur}, denied blocking fuel for water pumps.
N| {MSF} said two tankers had been held at a checkpoint outside Zalingei since 30 July.
N| {An RSF spokesperson} said the tankers lacked the proper papers.
A| {Drivers} told the BBC they had been asked for $4,000 per vehicle.
N| {The World Health Organization} said 406,000 doses of vaccine had been approved for the region but that none had arrived.
N| {Its representative in Sudan, Dr Shible Hakim}, said he could not predict when they would.
V| Cholera, which spreads through contaminated food and water, can kill within hours if it is not treated.
N| Nearly 100,000 cases and more than 2,470 deaths have been reported across the country in the past year, {the health ministry} said.
V| Tawila has taken in 380,000 people who fled the fighting around el-Fasher since April.
N| According to {the UN children's agency, Unicef}, more than 640,000 children under five are at risk.
V| In neighbouring Chad, 16 people have died of cholera in a camp for Sudanese refugees.
V| In Khartoum, which the army retook in March, tap water returned to three districts this week.
? How many people died of cholera in Darfur in a week? | 1A=At least 40
? Has vaccine reached Darfur? | 9D 10W
? Is the RSF holding up fuel for the pumps? | 5D+ 6A 7A+
? Were bribes demanded from the drivers? | 8A
? When will the vaccines arrive? | 10W
? How many patients did MSF treat? | 2A+=More than 2,300
? how many people have died across sudan in the past year | 12A=more than 2,470
? Did anyone die of cholera in Chad? | 15A
? Is the army blocking the tankers? | -
? Does Khartoum have no running water? | 16D

= Greenland's government rejects report of secret land talks with US
N| {Greenland's government} on Wednesday rejected a report that it had held secret talks with the United States about a 99-year lease on two harbors, saying it would never negotiate without Denmark.
M| {The Danish newspaper Jyllandsbladet} reported a day earlier that officials from Nuuk and Washington met twice in Reykjavik in October.
N| "There was no meeting, there was no lease and there was no Reykjavik," {Prime Minister Aviaja Lynge} told reporters in the capital.
N| {=Prime Minister Aviaja Lynge} "Our land isn't a parking lot."
N| {Danish Foreign Minister Henning Borg} said he had full confidence in Greenland's government and saw no reason to ask for an explanation.
A| {Two European diplomats} said an American delegation had indeed been in Iceland that week but that they did not know whom it saw.
N| {The State Department} said it did not comment on private diplomatic engagements.
N| {Iceland's foreign ministry} confirmed that U.S. officials had visited on Oct. 14 and 15 for talks on fisheries.
N| {The newspaper's editor, Trine Halkjær}, said her reporters had seen a seating plan.
N| {The opposition party Naleraq} asked for the plan to be published.
V| The island of 57,000 people, a self-governing part of the Danish kingdom, has the right to declare independence after a referendum.
N| Eighty-five percent of Greenlanders do not want to become part of the United States, according to {a poll for the paper Sermitsiaq}.
V| The United States has had a base at Pituffik, in the northwest, since 1951, and offered to buy the whole island in 1946 for $100 million in gold.
N| {NATO's secretary general, Annemieke Dorst}, said Wednesday that the alliance would hold an exercise off the east coast in March.
V| In a separate dispute, fishermen in Ilulissat are demanding compensation from a Canadian mining company over a spill of diesel in August.
V| In Nuuk, where the sun sets at half past two this time of year, about 80 people demonstrated outside the U.S. consulate with headlamps on.
? Did Greenland negotiate with Washington behind Denmark's back? | 1D+ 2A 3D+
? Was there a meeting between Greenland and US officials in Reykjavik? | 1D+ 2A 3D+ 6W 7W+
? Did US officials visit Iceland that week? | 6A 8A
? Does Copenhagen want an explanation from Nuuk? | 5D+
? Did the newspaper withdraw its report? | 9D+
? do greenlanders want to join the us | 12D
? How much did the US offer for Greenland in 1946? | 13A=$100 million in gold
? Has the seating plan been published? | 10P
? Have the fishermen in Ilulissat been compensated? | 15P
? Has Greenland held a referendum on independence? | -

= Mumbai-Ahmedabad bullet train delayed to 2029 as costs climb
N| India's first bullet train will not run before the second half of 2029, {the railways ministry} told parliament on Wednesday, a further delay for a project that was to have been completed in 2023.
N| In a written reply, {Railways Minister Prakash Solanki} said the cost of the 508 km line between Mumbai and Ahmedabad had risen to 1.98 lakh crore rupees from the original 1.08 lakh crore.
N| {Mr Solanki} attributed the increase to delays in acquiring land in Maharashtra and to a weaker rupee.
N| {Maharashtra's deputy chief minister, Ajay Thorat}, said every hectare had been handed over by January 2024 and that his state was not to blame.
N| "If they need an excuse, let them look in the tunnel and not in our fields," {Mr Thorat} said in Pune.
N| {=Ajay Thorat} "The machines for the tunnel were stuck in a Chinese port for 11 months."
N| {The National High Speed Rail Corporation} confirmed that three tunnel-boring machines arrived only in October, but denied that this had affected the schedule.
A| {An engineer working on the undersea section near Thane} said no boring had taken place there so far.
N| {Japan's embassy} declined to comment on whether the Japan International Cooperation Agency, which lends four fifths of the money, would increase its loan.
N| A trial run on a 48-km stretch between Surat and Bilimora is planned for August 2027, according to {the minister's reply}.
V| Work on viaducts has been completed over 330 km, and 12 of 25 river bridges are finished.
N| {The Comptroller and Auditor General} said in a report in August that the contract for signalling had been awarded without proper competition.
N| {The corporation} has contested that finding.
V| Work began in September 2017, when the prime ministers of India and Japan laid the foundation stone in Ahmedabad.
V| Indonesia opened a Chinese-built high-speed line between Jakarta and Bandung in 2023, four years late and $1.2 billion over budget.
N| In a separate reply, {the minister} said 71 people had died in stampedes at railway stations in the past five years.
? When will the bullet train start running? | 1A+=the second half of 2029
? Was Maharashtra slow in handing over land? | 3A+ 4D+
? Did the late tunnel machines cause the delay? | 6A+ 7D+
? Has tunnelling begun near Thane? | 8D
? How much will the line cost now? | 2A+=1.98 lakh crore rupees
? Will Japan lend more money? | 9W+
? has there been a test run yet | 10P+
? Was the signalling contract properly tendered? | 12D 13A+
? Was the Jakarta line delivered on time? | 15D
? Did 71 workers die building the bullet train? | -

= Federal Reserve governor Whitlock says she will not resign over mortgage claim
N| {Federal Reserve Governor Ellen Whitlock} said Tuesday she would not resign and would sue to stop the president from firing her over accusations of mortgage fraud, setting up an unprecedented legal battle over the central bank's independence.
N| {The president} posted a letter late Monday saying he was removing Whitlock "effective immediately."
N| "No cause exists under the law, and he has no authority to do so," {Whitlock} said in a statement issued by her lawyer, Abner Lowenthal.
N| {=Ellen Whitlock} "I will continue to carry out my duties."
N| {Housing finance director Bryce Pullman} alleged last week that Whitlock had listed two homes, in Michigan and Georgia, as her primary residence in 2021 to obtain better loan terms.
N| {Lowenthal} said the second form was a refinancing estimate on which the house was described as a vacation home.
N| {A copy of the estimate seen by Reuters} contains that description.
N| {Pullman} did not respond to a request for comment on the document.
N| {The Justice Department} would neither confirm nor deny that it had opened a criminal investigation.
A| {A person familiar with the matter} said subpoenas had been issued in Atlanta.
N| {The Fed} said it would abide by any court decision and did not say whether Whitlock had been at work Tuesday.
V| Fed governors serve 14-year terms and may be removed only "for cause," a phrase the law does not define.
V| No president has fired a governor in the central bank's 112-year history.
N| {Former Fed chair Lowell Hastings} called the move "a shot across the bow of every saver in America."
V| The dollar slipped 0.2% against a basket of currencies, and the yield on the 30-year Treasury rose to 4.92%.
N| In London, {the Bank of England} said its new deputy governor would take up her post a month early.
? Has Whitlock resigned? | 1D+ 4D+
? Was Whitlock fired? | 2A+ 3D+
? Did the Fed governor commit mortgage fraud? | 5A 6D+ 7D
? Has she gone to court? | 1P+
? Is there a criminal probe into Whitlock? | 9W+ 10A
? was she at work on tuesday | 11W+
? Has any president fired a Fed governor before? | 13D
? Where were the two houses? | 5A=in Michigan and Georgia
? Has the court ruled for Whitlock? | -
? Did the dollar rise? | 15D

= Judge lets Whitlock stay at Fed while lawsuit proceeds
V| A federal judge on Tuesday temporarily blocked the president from removing Federal Reserve Governor Ellen Whitlock, a ruling that allows her to take part in next week's meeting on interest rates.
N| {U.S. District Judge Marguerite Cole} said the law permits a governor to be dismissed only for conduct in office, while the accusations concern forms signed before Whitlock joined the Fed.
N| "The public interest favors a central bank whose members aren't looking over their shoulders," {Cole} wrote.
N| {=Marguerite Cole} "The president's letter identifies nothing she has done since she took the oath."
N| {The White House} said it would appeal, and a spokesman, Todd Burlington, said the ruling "will not be the last say."
N| {Whitlock's lawyer, Abner Lowenthal}, said his client was grateful and had never stopped working.
N| {The Justice Department} confirmed for the first time that it is investigating her mortgage applications.
N| {Housing finance director Bryce Pullman} denied having picked Whitlock because of who appointed her.
M| {ProPublica} reported last week that three members of the Cabinet had also listed more than one primary residence.
N| {Two of them} said through aides that their filings were correct; a third declined to comment.
V| The Supreme Court suggested in May that the Fed should be treated differently from other independent agencies.
A| {Legal scholars} expect the case to end up there.
V| Investors see an 88% chance that the Fed will cut its key rate by a quarter point on Sept. 17.
N| The economy had 911,000 fewer jobs in March than previously estimated, {the Labor Department} said in a revision Tuesday.
V| Also Tuesday, the Senate Banking Committee put off a vote on a nominee for another seat on the board.
V| The president, asked on the South Lawn about the ruling, cupped a hand to his ear and pointed at the helicopter.
? Was Whitlock fired? | 1D 
? Can Whitlock take part in the rate meeting? | 1A
? Is there a criminal probe into Whitlock? | 7A+
? Has the White House appealed the ruling? | 5P+
? Did Pullman target Whitlock for political reasons? | 8D+
? Who listed more than one primary residence? | 9A=three members of the Cabinet 10D+
? Has the Fed cut rates? | 13P
? did the judge find whitlock guilty | -
? Has the Supreme Court ruled on her case? | 12P
? What did the president say about the ruling? | 16W

= Landslide buries village in Ethiopia's south; 157 dead, official says
N| At least 157 people were killed when two landslides buried homes and rescuers in a remote part of southern Ethiopia on Monday, {a local official} said.
N| The second slide came down about an hour after the first, while neighbours were digging for survivors with their hands, {Dagemawi Zerihun of the Gofa zone's disaster office} told Reuters.
N| "My brother went to help a widow, and the mountain came for him as well," said {Meskele Tona, a teacher}.
N| {=Meskele Tona} "We've found his radio."
N| {The regional police} put the dead at 146, of whom 96 were men.
N| {Mr Dagemawi} said the higher figure included people who had died on the way to hospital.
A| {Aid workers in the area} said as many as 500 might be under the mud.
N| {The United Nations humanitarian office} said it had no means of confirming that.
N| {The Ethiopian Red Cross} sent blankets and four trucks but reported that the last 11 km of road were impassable.
N| {Prime Minister Tesfaye Aschalew} ordered the army to send diggers.
N| {An opposition member of parliament, Kemal Hashi}, said an evacuation plan for the slope had been drawn up in 2019 and never carried out.
N| {The regional government's spokesperson, Alemayehu Bawdi}, denied that such a plan existed.
V| Heavy rain fell in the area throughout the weekend.
V| In 2018, at least 32 people were killed in two landslides in western Ethiopia within a week.
A| Deforestation and farming on steep hillsides have made such disasters more frequent, {experts} say.
V| In Kenya, 21 people died in a mudslide in Elgeyo-Marakwet county earlier this month.
V| At dusk, women sat on the edge of the brown field where the houses had been, each of them facing the place where her own had stood.
? How many people were killed in the landslides? | 1A=At least 157 ; 5A=146
? Was there an evacuation plan for the slope? | 11A 12D+
? Are 500 people buried? | 7A 8W
? Has the army arrived with diggers? | 10P
? Were rescuers among the victims? | 1A 2A 3A
? why did the landslide happen | 13A=Heavy rain
? Has the Red Cross reached the village? | 9D
? How long after the first did the second slide come? | 2A=about an hour
? Did 21 people die in western Ethiopia? | 14D
? Did the prime minister visit the site? | -

= Lufthansa pilots' strike grounds 800 flights; second walkout threatened
V| Lufthansa cancelled some 800 flights on Thursday as pilots and cabin crew stopped work for 24 hours in disputes over pensions and job cuts.
N| About 100,000 passengers were affected, {the airline} said, most of them in Frankfurt and Munich.
N| {The pilots' union Cockpit Germany} said 95% of its members had followed the call.
N| "The company has tried to wait us out for nine months," {its president, Arne Pohlmann}, told reporters.
N| {=Arne Pohlmann} "If it goes on waiting, there will be another strike before Easter."
N| {Lufthansa's personnel chief, Claudia Bruns}, said the demand for higher pension contributions would cost 900 million euros a year and "simply cannot be met".
N| {Pohlmann} said the true figure was less than a third of that.
N| {A spokesman for the airline} said it had never walked away from talks and was ready to meet at any time.
A| {Two people with knowledge of the matter} said the carrier had sounded out a former labour minister as mediator.
N| {The ex-minister, Reinhard Kolb}, did not respond to a message.
V| The flight attendants' union UFO struck separately over the planned closure of the subsidiary CityLine, which has 800 cabin crew.
V| Flights by Eurowings, Swiss and Austrian Airlines operated normally.
N| {Frankfurt airport} said it expected operations to return to normal by midday on Friday.
V| Pilots at the airline last walked out in September 2022, forcing the cancellation of a similar number of flights.
V| Lufthansa plans to cut 4,000 administrative jobs by 2030.
N| German airports handled 220 million passengers last year, still 11% fewer than in 2019, {the ADV airports association} says.
V| In Italy, a four-hour stoppage by air traffic controllers is planned for Feb. 26.
? How many flights were cancelled? | 1A=some 800
? Was there a walkout by cabin crew as well? | 1A 11A
? How much would the pilots' demand cost? | 6A+=900 million euros a year ; 7D+
? Has the airline found a mediator? | 9P 10W
? Did Lufthansa leave the negotiating table? | 8D+
? Will there be another strike? | 5A+
? were swiss flights affected | 12D
? How many passengers were hit? | 2A+=About 100,000
? Has CityLine been closed? | 11P
? Is Lufthansa cutting 4,000 pilots? | -

= Texas lecturer fired over classroom gender lesson sues university
V| A lecturer dismissed by a Texas university after a student filmed her teaching about gender in a children's literature class filed a lawsuit Wednesday, saying her right to free speech had been violated.
N| Dr. Meredith Conley was fired "because a video was popular and not because a rule was broken," according to {the complaint}, filed in federal court in Houston.
N| {Brazos Valley State University's interim president, Gen. Ray Holcomb}, said Conley had repeatedly taught material that did not match the course description.
N| "This isn't about academic freedom; it's about truth in advertising," {Holcomb} said in a statement.
N| {=Gen. Ray Holcomb} "Our students deserve to get what they signed up for."
N| {A faculty panel} found unanimously in September that the dismissal was not justified.
N| {Holcomb} was not bound by the finding and has said that he considered it.
N| {Conley's lawyer, Amanda Reisch}, said her client learned of the firing from a reporter.
N| {A university spokesman, Chet Mabry}, denied that, saying an email was sent to Conley at 5:31 p.m. on Sept. 9.
N| {Reisch} provided the AP with a screenshot of the email, which is stamped 7:04 p.m.
A| {Two regents} said Gov. Dale Pickering had called the former president the same evening.
N| {The governor's office} declined to discuss private conversations.
N| {The former president, Dr. Mark Welborn}, who stepped down on Sept. 19, said he would tell his story "under oath and not before."
V| Texas passed a law this year that gives politically appointed regents more control over courses.
N| At least 40 academics across the country lost their jobs last fall because of remarks in class or online, according to {the Foundation for Campus Speech}.
V| In Florida, an appeals court on Tuesday reinstated a biologist dismissed over a social media post.
V| Conley's class, which has been taken over by a graduate student, is now reading "Charlotte's Web."
? Has Conley sued the university? | 1A 2A+
? Did Conley hear of her dismissal from a journalist? | 8A+ 9D+
? When was the email sent? | 9A+=5:31 p.m. on Sept. 9 ; 10D+
? Did the governor call the president about the case? | 11A 12W+
? Did the faculty panel back the firing? | 6D
? Why was the lecturer dismissed? | 2A+=because a video was popular ; 3A+=repeatedly taught material that did not match the course description
? has she got her job back | -
? Was the former president fired? | 13D+
? Did a Florida court reinstate Conley? | -
? What did Welborn say about the governor's call? | 13W+

= Zimbabwe bans maize imports after bumper harvest
V| Zimbabwe has banned imports of maize with immediate effect after its largest harvest in two decades, less than two years after a drought left more than half the population in need of food.
N| {Agriculture Minister Rudo Chikanya} said on Tuesday that 2.9 million tonnes had been brought in, compared with 744,000 last season.
N| "We have enough for our people and for our animals, and we do not need to be fed," {she=Rudo Chikanya} told farmers in Mashonaland West.
N| {=Rudo Chikanya} "Anyone who has a cargo at sea has thirty days."
N| {The Grain Millers Association} said the estimate was too high and put the crop at 2.3 million tonnes.
N| {The U.S. Foreign Agricultural Service} forecasts 2.1 million.
N| {Chikanya} said the lower figures left out small plots and were "guesses made in an office".
A| {Traders in Johannesburg} said about 60,000 tonnes of South African maize were already on the way.
N| {The South African grain body, Agbiz}, said it had not been informed in advance.
N| {The millers' chairman, Tendai Musarurwa}, warned that prices would rise by January unless the ban was lifted.
V| The government has set a floor price of $376 a tonne, of which a third is paid in the local currency.
A| {Several farmers} said they had not been paid for what they delivered in May.
N| {The Grain Marketing Board} admitted that it owed $48m and said it would be cleared by the end of September.
V| A similar ban in 2022 was lifted after five months when stocks ran low.
V| Zambia, which also had a record harvest, allowed exports again in June.
V| At the depot in Chegutu, the queue of tractors stretched past the cemetery, and drivers had strung their washing between the trailers.
? Has Zimbabwe stopped maize imports? | 1A
? How large was the harvest? | 2A+=2.9 million tonnes ; 5A=2.3 million tonnes ; 6A=2.1 million 7D+
? Have farmers been paid for their grain? | 12D 13D+
? Was South Africa's grain industry told beforehand? | 9D
? Will prices go up? | 10P
? how much does the grain board owe | 13A+=$48m
? Is the ban on imports of wheat? | -
? What happened to the 2022 ban? | 14A=was lifted after five months
? Does Zambia forbid maize exports? | 15D
? When does a shipment already at sea have to arrive? | 4A+=thirty days

= Vukelić retires from Paris Masters with back pain; Sinclair through
V| Former champion Goran Vukelić retired injured from his quarter-final at the Paris Masters on Friday, handing Britain's Ewan Sinclair a place in the last four of a tournament he nearly skipped.
V| Vukelić, 36, was trailing 6-3, 2-0 when he called for the physio and shook hands moments later.
N| "My back has been a negotiation all week, and today it did not want to talk," {Vukelić} said.
N| {=Goran Vukelić} "But I'm not stopping; you can take that out of your headlines."
M| {The Serbian newspaper Sportska Reč} had reported on Thursday that he would announce his retirement from the sport after the tournament.
N| {His brother and agent, Nenad}, said the story had been invented.
N| {The paper's sports editor, Dušan Petrić}, said it came from somebody in the player's team.
V| Sinclair, ranked 14th, entered the event only last Friday, having planned to rest an injured knee.
N| {The 24-year-old from Stirling} said he felt no pain and had "a lot of French cheese to thank".
N| Victory over Italy's Pietro Lamberti on Saturday would take him into the top ten for the first time, according to {the ATP}.
V| Lamberti beat the world No 2, Hugo Delmas, 7-6, 4-6, 6-4 in a match that ended at 1.14am.
N| {Delmas} complained about the hour and said the organisers ought to be ashamed.
N| {Tournament director Cédric Paulin} said he could not control how long matches lasted.
A| {Players in the locker room} are said to be planning a letter.
V| Britain has not had a champion in Paris since 2016.
V| In the doubles, top seeds Olly Barton and Marco Sanz lost their semi-final to an unseeded Finnish pair.
? Why did Vukelić pull out? | 3A+=My back
? Is Vukelić retiring from tennis? | 4D+ 5A 6D+
? Who is Sinclair's next opponent? | 10A=Italy's Pietro Lamberti
? Is Sinclair in the top ten? | 10P
? Was Sinclair still troubled by his knee? | 9D+
? what time did the Lamberti match finish | 11A=1.14am
? Did the newspaper take back its story? | 7D+
? Has Sinclair won the Paris Masters? | -
? Did the tournament director apologise for the late finish? | 13D+
? Have players sent a letter? | 14P

= Alaska Airlines grounds fleet for hours after tech outage
N| {Alaska Airlines} grounded all its flights for more than three hours Sunday night because of a technology outage, its second in three months, and said disruptions would continue through Monday.
N| A piece of hardware at one of its data centers failed, {the Seattle-based carrier} said, adding that it had found no sign of a cyberattack.
N| The stop, requested by the airline at 8 p.m. Pacific time, affected all Alaska and Horizon Air planes, {the Federal Aviation Administration} said.
N| More than 150 flights were canceled and some 15,600 passengers had to change their plans, {the airline} said Monday morning.
N| "We sat on the tarmac in Denver until the ice in my cup was gone," said {passenger Gayle Merriweather, 67}.
N| {=Gayle Merriweather} "They gave out pretzels twice, which I took as a bad sign."
A| {A hacking group} claimed on Telegram that it had caused the failure.
N| {Cybersecurity firm Halcyon Point} said there was no technical evidence to support the claim.
N| {An FBI spokesman in Seattle} said the bureau was aware of the post and had no further comment.
N| {Chief executive Ben Norquist} apologized in a video and said customers would receive $150 vouchers.
N| {Norquist} did not say how many were eligible.
V| A day earlier, Alaska had blamed a faulty software update for delays at its lounges.
V| In July 2024, a flawed update by the security company CrowdStrike led Delta Air Lines to cancel 7,000 flights over five days.
V| Hawaiian Airlines, which Alaska bought last year for $1 billion, was not affected.
N| {Sen. Patty Okerlund, D-Wash.}, called for the Transportation Department to require backup systems.
V| In Europe, check-in systems at airports in Brussels and Berlin were still not fully working Monday after a ransomware attack on a supplier.
V| Shares of Alaska Air Group fell 2.8%.
? Was the outage at Alaska Airlines caused by hackers? | 2D+ 7A 8D 9W
? What caused the outage? | 2A+=A piece of hardware at one of its data centers failed
? How many flights were canceled? | 4A+=More than 150
? Was Hawaiian Airlines hit? | 14D
? Did the CEO say sorry? | 10A+
? how many customers get a voucher | 11W+
? Were 7,000 Alaska flights canceled? | 4D+
? How long were planes grounded? | 1A=more than three hours
? Did the ransomware attack in Europe hit Alaska Airlines? | -
? Are backup systems now required by law? | 15P

= Abuja: Court strikes out suit challenging dismissal of electoral chief
V| A Federal High Court in Abuja on Friday struck out a suit challenging the removal of the chairman of Nigeria's electoral commission, Professor Ibrahim Gumau, holding that the plaintiffs lacked the standing to bring it.
N| {Justice Ngozi Ezeilo} ruled that only Professor Gumau himself could complain of his removal, and that he had not done so.
N| "The court cannot cry louder than the bereaved," {Justice Ezeilo} said.
N| {=Justice Ngozi Ezeilo} "He has accepted his pension and gone home to Bauchi."
N| {Counsel for the plaintiffs, Mr Femi Adeyanju (SAN)}, said they would proceed to the Court of Appeal next week.
N| {The Attorney-General of the Federation}, represented by Mrs Zainab Musa, had argued that the President acted within the Constitution, as the Senate had approved the removal by 79 votes to 21.
N| {Adeyanju} insisted that the two-thirds majority demanded by Section 157 was not reached, since it should be counted from all 109 senators.
N| {Justice Ezeilo} said that having found no standing, she would not go into that question.
N| {Professor Gumau}, reached by telephone, declined to comment.
A| {A close associate of his} told our correspondent that he was still weighing a suit of his own.
N| {His son, Barrister Umar Gumau}, said there was no truth in that.
N| {The opposition Peoples Reform Party} described the ruling as a dark day for democracy, while the ruling party hailed it.
V| The commission has been led by a national commissioner, Mrs Edna Briggs, in an acting capacity since June.
N| {Briggs} said preparations for the governorship election in Anambra were 85 per cent complete.
V| Professor Gumau was accused of approving a ₦4.1 billion contract for card readers that were never supplied, which he has denied.
V| In 2015 the then chairman of the commission, Professor Attahiru Jega, left office at the end of his term, the first to do so after a general election.
V| Elsewhere in Abuja, a magistrate ordered the release of 14 protesters held since Monday.
? Was the suit over Gumau's removal successful? | 1D
? Did the judge decide whether the two-thirds majority was reached? | 8W+
? Was the removal constitutional? | 6A+ 7D+ 8W
? Is Gumau going to sue over his dismissal? | 10P 11D+
? Have the plaintiffs appealed? | 5P+
? who is running the commission now | 13A=Mrs Edna Briggs
? How did the Senate vote? | 6A+=79 votes to 21
? Did Gumau approve a contract for card readers never supplied? | 15D
? Was Jega removed from office? | 16D
? What did Gumau say about the ruling? | 9W+

= Vatican bank trial: Cardinal's appeal opens in Rome
V| An appeals court in Vatican City on Monday began hearing the case of Cardinal Ettore Baldacchini, the most senior Catholic cleric ever convicted by the Holy See's criminal tribunal.
V| Baldacchini, 76, was sentenced in December 2023 to five and a half years in prison for embezzlement over the purchase of a building in London, in which the church lost at least €139m.
N| The cardinal, who has always maintained his innocence, was not in court; his doctors had advised him to rest, {his lawyer} said.
N| "We ask for something very small, which is a complete file," {the lawyer, Fabrizio Nicolai}, said.
N| {=Fabrizio Nicolai} "Forty messages were withheld from us, and the court was told that they did not exist."
N| {The promoter of justice, Dario Locatelli}, rejected that and said that whatever was relevant had been handed over.
M| {The newspaper Domani Sera} published seven of the messages in the spring, in which two witnesses appear to agree on what they will say.
N| {Locatelli} said he had no comment on stolen correspondence.
A| {People close to the tribunal} believe that a retrial is more likely than an acquittal.
V| Eight other defendants were found guilty in the first trial and one was acquitted.
N| {The Secretariat of State} has asked to join the proceedings as an injured party.
V| Pope Francis stripped the cardinal of the rights of his office in 2020, and he did not take part in the conclave of 2025.
N| {Pope Leo} has said that he will not interfere.
V| The building, a former department store's warehouse in Chelsea, was sold in 2022 for £186m.
N| The Vatican's financial watchdog said in its annual report that suspicious transactions had fallen to 79, according to {its president, Carla Benassi}.
V| In Spain, a court on Monday sentenced a former treasurer of the diocese of Zamora to three years for fraud.
V| Hearings are expected to last until November.
? Has the cardinal's conviction been overturned? | 1P
? Was evidence kept from the defence? | 5A+ 6D+
? Did Baldacchini appear in court? | 3D+
? Will there be a retrial? | 9A
? How long was his sentence? | 2A=five and a half years
? did the cardinal vote in the 2025 conclave | 12D
? Is the Pope going to intervene? | 13D+
? How much did the church lose? | 2A=at least €139m
? Did two witnesses coordinate their testimony? | 7A 8W
? Were all the other defendants convicted? | 10D

= Kenya election: Court annuls by-election result in Malindwa after officers admit errors
V| Kenya's High Court has annulled the result of a parliamentary by-election in the coastal constituency of Malindwa, the second such ruling in the region in a year.
N| Justice Fatuma Said found that forms from 17 polling stations had been altered after the count, according to {a summary read out in Mombasa on Tuesday}.
N| {The winner, Hamisi Karisa of the ruling party}, said he would appeal and denied that anyone in his camp had touched the forms.
N| "I won by day, in the open, and I will win again by day," {he=Hamisi Karisa} told supporters.
N| {=Hamisi Karisa} "Let them bring the station-masters and let the masters speak."
N| {Two presiding officers} told the court in July that they had corrected "arithmetic" after the party agents had left.
N| {The electoral commission} said it would study the judgment, but its chairman, Eliud Wekesa, did not say whether the officers would be disciplined.
N| {The losing candidate, Mariam Bakari}, called for criminal charges.
A| {A person in the Director of Public Prosecutions' office} said a file had been opened in August.
N| {The director's spokesperson} declined to confirm that.
V| Karisa won by 312 votes out of 41,000 cast in a race that was called after the death of the former member.
V| A new vote must be held within 90 days.
N| {The Elections Observation Group} reported at the time that 6% of its monitors had been turned away.
V| In 2017, Kenya's Supreme Court became the first in Africa to nullify a presidential election.
N| {A government spokesman, Isaac Maigwa}, said the ruling proved that institutions worked.
V| In Nyeri county, a separate petition against a senator was thrown out with costs on Tuesday.
V| Outside the court, drummers who had been hired by Karisa's party stayed on and played for Bakari's supporters.
? Was the Malindwa by-election annulled? | 1A
? Were the forms changed after the count? | 2A 3D+ 6A+
? Will Karisa appeal against the ruling? | 3A+
? have the officers been punished | 7W+
? Is there a criminal investigation? | 8P+ 9A 10W
? How big was Karisa's majority? | 11A=312 votes
? Has the new vote been held? | 12P
? Did Bakari win the by-election? | 11D
? Was the presidential election annulled on Tuesday? | -
? Did the senator in Nyeri lose his seat? | 16D

= Harvard and government near deal to restore $2.2 billion in grants, sources say
A| Harvard University and the federal government are close to an agreement that would restore more than $2 billion in frozen research money, {three people familiar with the talks} said Monday.
A| Under the framework, the university would pay $500 million, most of it toward trade schools, {two of the people} said.
N| {A Harvard spokesman, Jonathan Swaine}, declined to comment.
N| {The education secretary, Lorraine McMasters}, told Fox Business she was hopeful but that "nothing is signed, and I mean nothing."
N| "You don't pay a fine when a judge has already told you that you won," said {Karim Bouazizi, president of the university's chapter of the professors' association}.
N| {=Karim Bouazizi} "We would regard it as ransom."
V| A federal judge ruled in September that the government had broken the law when it cut the grants.
N| {White House spokeswoman Liz Hartnett} said that the ruling was being appealed and had no bearing on the discussions.
M| {The Harvard Crimson} reported that the university's president, Dr. Alan Gerber, had told deans to prepare for an announcement by the end of the week.
N| {Gerber} denied it in an email to faculty on Monday evening, saying no date had been set.
V| Columbia, Brown and Cornell have reached settlements since July, paying $221 million, $50 million and $60 million.
N| Some 350 employees of the medical school have been laid off since May, according to {the university's website}.
N| {The school's dean, Dr. Pamela Oyelaran}, would not rule out further cuts.
A| {Graduate students} said several laboratories had already stopped ordering mice.
V| Harvard's endowment grew to $56.9 billion in the year to June.
V| In California, a judge barred the government Friday from fining the state's public university system over similar claims.
? Have Harvard and the government reached a deal? | 1P 3W+ 4D+
? How much would Harvard pay? | 2A=$500 million 3W+
? Will the deal be announced this week? | 9A 10D+
? Did a court say the cuts were illegal? | 7A
? Has the government appealed the ruling? | 8A+
? how many people have been laid off at the medical school | 12A+=Some 350
? Will there be more layoffs? | 13W+
? How much did Brown pay? | 11A=$50 million
? Has Gerber resigned? | -
? Did the professors' association back a payment? | 5D 6D

= Moldova's pro-EU party wins majority despite Russian meddling claims
V| Moldova's pro-European governing party won a clear majority in parliament on Sunday in an election that its leaders said Russia had tried to buy.
N| The Party of Hope and Work took 50.2% of the vote and 55 of the 101 seats, {the Central Electoral Commission} said.
N| The Patriotic Bloc, which favours closer ties with Moscow, came second with 24.2%, according to {the commission}.
N| {Its leader, Igor Dorenco}, claimed the vote had been stolen and called for protests, but only about 200 people turned out on Monday.
N| "Moldova has shown that it can be leaned on and not fall over," {President Marina Sandulescu} told reporters.
N| {=President Marina Sandulescu} "We will go on towards Europe, on foot if we must."
N| {Police chief Viorel Cernat} said that more than 100 people had been detained for taking part in training for riots in Serbia.
N| {Serbia's interior ministry} said it knew of no such training on its territory.
N| {Russian foreign ministry spokeswoman Larisa Zotova} denied interference and said hundreds of thousands of Moldovans in Russia had been kept from voting because only two polling stations were opened there.
V| Bomb threats delayed voting at polling stations in Brussels, Rome, Genoa and Bucharest.
A| {Western officials} believe they were sent from a server in Belarus.
V| Two small parties were struck from the ballot two days before the vote over illegal financing.
N| {Observers from the Organization for Security and Co-operation in Europe} said the election had been competitive but criticised those late exclusions.
N| {The president's office} declined to say who would be nominated as prime minister.
V| Moldova, which lies between Romania and Ukraine, has been a candidate for EU membership since 2022.
V| In the Czech Republic, where an election is to be held at the weekend, a populist billionaire leads the polls.
? Who won the election in Moldova? | 1A=Moldova's pro-European governing party ; 2A=The Party of Hope and Work
? Was the election stolen? | 4A+
? Did Russia interfere in the vote? | 1A 9D+
? Did riot training take place in Serbia? | 7A 8D+
? Who will be prime minister? | 14W+
? Were there large protests after the vote? | 4D+
? where did the bomb threats come from | 11A=a server in Belarus
? Was the vote fair according to the OSCE? | 13A
? Is Moldova a member of the EU? | 15D
? Who won the Czech election? | 16P

= Twelve charged after football fans attack team bus in Marseille
V| French police have charged 12 people over an attack on a visiting team's bus in Marseille in which a coach was struck in the face by a bottle and a match was called off.
N| The bus of Olympique Rhodanien was pelted with stones and bottles about 500m from the stadium on Sunday evening, {Marseille's police prefecture} said.
N| Head coach Fabio Grosseti needed 13 stitches above the left eye and his assistant suffered cuts, according to {the club}.
N| "He could have lost the eye, and we should all stop pretending that this is atmosphere," {Rhodanien's president, John Tector}, said.
N| {=John Tector} "We will not play in that city this season."
N| {The French league} said it had taken note of the statement and that a date for the match would be fixed in the normal way.
N| {Marseille's club chairman, Pablo Longares}, condemned the attack but said it had happened outside the area for which his club was responsible.
N| {Interior Minister Gérard Dumanoir} said more than 500 officers had been on duty.
A| {A police union representative who asked not to be named} said the escort had taken the wrong turning.
N| {The prefecture} denied this, saying the route was the one agreed on Thursday.
N| {Prosecutor Nicolas Bessières} said in a separate statement that two visiting fans were under investigation for racist chants.
V| Marseille was the scene of a similar incident in 2018, when the windows of a bus were broken with no injuries.
V| The same fixture was abandoned in 2021 in Lyon after a player was hit by a water bottle from the stands.
N| Arrests at French football matches rose by 12% last season, {the National Division Against Hooliganism} says.
V| In Spain, a third-division game in Murcia was stopped on Sunday after a firework went off beside the goalkeeper.
V| Grosseti, a dark plaster across his brow, flew home the same night and went to work at seven.
? Was the match played? | 1D
? How many people have been charged over the bus attack? | 1A=12
? Did the police escort go the wrong way? | 9A 10D
? Did Grosseti lose an eye? | 3D+ 4D+
? Will Rhodanien play in Marseille this season? | 5D+ 6W
? has a new date been set for the game | 6P
? Where did the attack happen? | 1A=in Marseille ; 2A=about 500m from the stadium
? Was the Marseille club at fault? | 7D+
? Have the visiting fans been convicted of racist chanting? | 11P
? Was the goalkeeper in Murcia hurt? | -

= Powerball jackpot climbs to $1.7 billion after 41 drawings without winner
V| No ticket matched all six Powerball numbers Wednesday night, pushing the jackpot for Saturday's drawing to an estimated $1.7 billion, the third-largest in the history of U.S. lotteries.
V| The numbers drawn were 3, 16, 29, 61, 69 and the red Powerball 22.
N| Saturday's drawing will be the 42nd in the current run, which equals the record, {the Multi-State Lottery Association} said.
N| The last jackpot winner was a ticket sold in California on May 31 and worth $204.5 million, according to {the association}.
N| "When it's this big, people who know better come in," said {Sunil Mehra, who owns a gas station in Council Bluffs, Iowa}.
N| {=Sunil Mehra} "I sold a ticket to a professor of statistics, and he asked me not to tell."
V| The odds of winning the jackpot are 1 in 292.2 million.
N| {Lottery officials in Kansas} denied a rumor that a winning ticket from an earlier drawing had been found in a landfill in Wichita.
V| A lump-sum payment would come to about $770.3 million before taxes, although winners can choose 30 annual installments.
V| Four tickets sold in Florida, Ohio, Texas and Virginia won $2 million each on Wednesday.
N| {The Florida Lottery} declined to say whether its winner had come forward, citing a state law that keeps names secret for 90 days.
V| The largest Powerball prize ever, $2.04 billion, was won in November 2022 by a single ticket sold in California.
A| {Researchers} say people with low incomes spend a larger share of their money on lottery tickets than others do.
V| Powerball is played in 45 states, plus Washington, D.C., Puerto Rico and the U.S. Virgin Islands.
V| The rival Mega Millions game will offer $336 million on Friday.
? Did anyone win the jackpot Wednesday? | 1D
? How much is the jackpot for Saturday? | 1A=an estimated $1.7 billion
? Was a winning ticket found in a Wichita landfill? | 8D+
? Is this the largest jackpot ever? | 1D 12D
? What are the odds? | 7A=1 in 292.2 million
? Has the Florida winner come forward? | 11W
? which state did the last jackpot winning ticket come from | 4A+=California
? Is it the longest run without a winner? | 3A+
? Did someone in Iowa win $2 million? | 10D
? How much is the Mega Millions prize? | 15A=$336 million

= Ebola vaccine trial begins in Uganda four days after outbreak declared
N| A trial of a vaccine against the Sudan strain of Ebola has begun in Uganda, four days after an outbreak was declared in the capital Kampala, {the World Health Organization} said on Monday.
V| The first 40 doses were given at Mulago hospital to people who had been in contact with a nurse who died last Wednesday.
N| {Health Minister Dr Ruth Nakaweesi} said the speed was "without precedent anywhere".
N| "The vials were in our freezers because the last time they came too late," {Dr Nakaweesi} told reporters.
N| {=Dr Ruth Nakaweesi} "It is the first time that we have been ahead of this thing."
N| {The International AIDS Vaccine Initiative}, which developed the candidate, said results could not be expected for several months.
N| Three cases have been confirmed, all of them relatives or colleagues of the nurse, and 234 contacts are being followed, according to {the ministry}.
N| {The minister} denied that a fourth patient had died in Mbale.
M| {The private broadcaster NBS} stood by its report on that death and showed a burial by men in protective suits.
N| {The district health officer in Mbale, Dr Jonathan Wabwire}, said he was waiting for laboratory results.
A| {Nurses at the hospital} said they had been without gloves for two days after the first case.
N| {Mulago's director, Dr Rosemary Byaruhanga}, acknowledged that there had been "a gap" and said it had been closed.
V| There is no licensed vaccine for the Sudan strain; those used in Congo work only against the Zaire strain.
V| In the last outbreak, between September 2022 and January 2023, 55 of 142 patients died.
N| {The U.S. embassy} advised its citizens to avoid contact with sick people but did not restrict travel.
V| Tanzania, where an outbreak of Marburg disease was confirmed this month, has reported no new cases for a week.
V| In the queue for taxis outside the hospital, a conductor was wiping door handles with a cloth soaked in bleach and charging nothing extra for it.
? Has the Ebola vaccine trial started? | 1A+ 2A
? Does the vaccine work? | 6W+
? Has a patient died in Mbale? | 8D+ 9A 10W
? Did hospital staff lack gloves? | 11A 12A+
? How many Ebola cases have been confirmed? | 7A+=Three
? Is there an approved vaccine for the Sudan strain? | 13D
? how many contacts are being monitored | 7A+=234
? Has the US banned travel to Uganda? | 15D
? How many people died in the 2022 outbreak? | 14A=55
? Has Ebola been found in Tanzania? | -

= UK court rules activist group's ban unlawful but keeps it in force for now
V| Judges in London ruled on Friday that the government had acted unlawfully when it banned a pro-Palestinian campaign group under terrorism legislation, but left the ban in place to allow time for an appeal.
N| {Dame Verity Sharples, president of the King's Bench Division}, said the decision to proscribe Shutdown Arms was disproportionate and that only a small number of its actions amounted to terrorism.
N| "The nature and scale of the group's activities has not yet reached the level that would warrant proscription," {the judges} wrote.
N| {The home secretary, Shereen Malik}, said she was disappointed and would fight the judgment in the Court of Appeal.
N| {The group's co-founder, Hana Ammar}, called it "a monumental victory for our fundamental freedoms".
N| "They arrested vicars and grandmothers for holding cardboard," {she=Hana Ammar} said outside the Royal Courts of Justice.
N| {=Hana Ammar} "Every one of those cases must now be dropped."
N| {The Crown Prosecution Service} said it was considering the ruling and would make no further comment at this stage.
N| {The Metropolitan Police} said officers would stop arresting people simply for showing support but would gather evidence.
A| {Two police officers} told the Guardian that many in the force were relieved.
N| More than 2,700 people have been arrested for supporting the group since July last year, according to {the campaign Defend Our Juries}.
V| The ban was imposed after activists broke into an air base and sprayed paint on two aircraft.
V| Six members of the group were cleared of aggravated burglary at a factory near Bristol this month.
N| {Lord Wyndham-Price, the government's former adviser on political violence}, said the decision was wrong in law and in common sense.
N| {Malik} denied that the home office had ignored advice from its own officials in making the order.
V| In Germany, where the group is not banned, five activists go on trial in Stuttgart in April.
? Is the ban on Shutdown Arms unlawful? | 1A 2A 3A 14D
? Has the ban been lifted? | 1D
? Will the government appeal? | 4A+
? Will the cases against supporters be dropped? | 7P+ 8W+
? Are police still arresting people for showing support? | 9D+
? how many arrests have there been | 11A+=More than 2,700
? Did the Home Office disregard its officials' advice? | 15D+
? Why was the group banned? | 12A=activists broke into an air base and sprayed paint on two aircraft
? Were the six convicted of burglary? | 13D
? Is the group banned in Germany? | 16D

= 'The Lighthouse Sisters' sweeps Golden Globes; host apologizes for strike joke
V| "The Lighthouse Sisters," a drama about two women who ran a lifeboat station in Maine, won four Golden Globes on Sunday, including best drama and best director for Harriet Mbeki.
V| Mbeki, 41, became the second Black woman to receive the directing award.
N| "My mother cleaned a theater in Leeds, and she used to tell me how the films ended," {Mbeki} said in her speech.
N| {=Harriet Mbeki} "Mum, this one ends here."
V| Best actor in a drama went to Wagner Teixeira for the Brazilian film "Agosto," and best actress to Jessie Holloway.
V| "Second Helping" won best musical or comedy, beating the favorite, "Marty the Great."
A| {People close to the voting body} said the margin was a single ballot.
N| {The president of the Golden Globes, Helene Ortiz-Moss}, said the organization never discussed vote counts.
N| Nearly 8.7 million people watched the show on CBS, 6% fewer than last year, according to {Nielsen}.
N| {The network} said the figure did not include streaming and that the total was higher than last year's.
V| A new category, best podcast, went to "Good Hang."
N| {Host Nicole Glazer} apologized on Monday for a joke about a hospital strike in New York, saying it had been written before a nurse was hurt on a picket line.
N| {The nurses' union} said it accepted the apology.
V| In 2021, NBC dropped the ceremony for a year after reports that the association behind it had no Black members.
V| The Academy Awards will be handed out March 15; nominations are to be announced Jan. 22.
V| Also on Sunday, the Directors Guild named its nominees, and Mbeki was not among them.
? Which film won best drama? | 1A="The Lighthouse Sisters,"
? Did Mbeki win best director? | 1A
? Was she the first Black woman to win it? | 2D
? Did "Marty the Great" win best comedy? | 6D
? How close was the vote for best comedy? | 7A=a single ballot 8W+
? Did the show's audience shrink? | 9A 10D+
? has the host said sorry for the joke | 12A+
? Did the union reject the apology? | 13D+
? Has Mbeki been nominated for an Oscar? | 15P
? Did the Directors Guild nominate Mbeki? | 16D

= Amnesty says 30 protesters killed in Cameroon after disputed vote; government says 16
N| Security forces in Cameroon killed at least 30 people in protests after last month's presidential election, {Amnesty International} said on Wednesday, nearly twice the number admitted by the government.
N| {Interior Minister Jean-Claude Atangana} said at the weekend that 16 people had died, some of them in "clashes among looters".
N| "We have thirty names, thirty families and twenty-two death certificates," said {Fabienne Ndoumbe, who led the research}.
N| {=Fabienne Ndoumbe} "The minister has a number."
N| {Government spokesman René Sadi Mballa} called the report "a collection of rumours gathered by telephone from Dakar".
N| {Ndoumbe} said her team had worked in Douala and Garoua for eleven days.
V| The protests began when opposition candidate Issa Bakary claimed victory two days after the vote of 12 October.
V| The Constitutional Council declared President Paul Mvondo, 92, the winner with 53.7% of the vote.
N| {Bakary}, who is now in Gambia, said in a message on Facebook that soldiers loyal to him had brought him across the border.
N| {The army} described the claim as fantasy.
N| {Gambia's information ministry} confirmed that he was being hosted "on purely humanitarian grounds".
A| {Diplomats in Yaoundé} said Nigeria had asked him to leave after three days.
N| {Nigeria's foreign ministry} did not respond to a request for comment.
V| Another opposition figure, Anicet Ekanga, died in custody in December; the authorities said he had been ill.
N| {His lawyer, Emmanuel Simeu}, said he had been denied his medication.
V| Mvondo has ruled the cocoa- and oil-producing country since 1982.
V| In Ivory Coast, which also voted in October, the constitutional council confirmed the re-election of the president on Tuesday.
? How many people were killed in the protests? | 1A=at least 30 ; 2A+=16 
? Did the army help Bakary leave the country? | 9A+ 10D+
? Where is Bakary now? | 9A+=in Gambia
? Was the report made by telephone from Dakar? | 5A+ 6D+
? Did Nigeria tell Bakary to leave? | 12A 13W+
? Who was declared the winner of the election? | 8A=President Paul Mvondo
? How did Ekanga die? | 14A=he had been ill ; 15A=he had been denied his medication
? Was Ekanga killed in the protests? | 14D
? when did mvondo come to power | 16A=1982
? Has Mvondo met Bakary since the vote? | -

= Wall Street slips as Nvidia falls, but Dow ends week at record
V| Wall Street pulled back from its record Friday as technology stocks slipped, though the Dow Jones Industrial Average still managed to close out its best week since June.
V| The S&P 500 fell 0.6% from the all-time high it set a day earlier, the Nasdaq composite dropped 1.2% and the Dow edged down 92 points, or 0.2%.
V| Nvidia lost 3.3% and was the heaviest weight on the market after a Chinese customer said it was developing its own chip.
N| {The customer, Shenlan Cloud}, said in Hong Kong that the chip would be ready next year.
N| {Nvidia} said competition had "undeniably arrived" and declined to comment further.
A| {Analysts} called the reaction overdone.
V| The weakness came despite a report showing that inflation was close to what economists had expected in July.
N| Prices were 2.6% higher than a year earlier, {the Commerce Department} said, and 2.9% if food and energy are left out.
N| {Brent Schultheiss, chief investment officer at Northbank Wealth}, said the figures would not stop the Federal Reserve from cutting rates in September.
N| "The Fed is looking at jobs, and jobs are looking at the floor," {Schultheiss} said.
N| {=Brent Schultheiss} "They'll go a quarter point and say as little as they can."
V| Caterpillar fell 3.7% after it warned that tariffs could cost it up to $1.8 billion this year.
V| Gap rose 1.5% although its sales for the spring missed forecasts.
V| The yield on the 10-year Treasury rose to 4.22% from 4.20%.
V| Stock markets fell across much of Europe, while indexes rose 0.4% in Shanghai and sank 0.3% in Tokyo.
V| U.S. markets will be closed Monday for Labor Day.
V| AP Business Writers Stan Chou and Matt Otterbein contributed.
? Did the S&P 500 close at a record Friday? | 2D
? Why did Nvidia's stock fall? | 3A=a Chinese customer said it was developing its own chip
? Has the Fed cut rates? | 9P 11P
? By how much did the Nasdaq drop? | 2A=1.2%
? Was inflation higher than expected? | 7D
? how much could tariffs cost caterpillar | 12A=up to $1.8 billion
? Did Gap's shares fall? | 13D
? Is Shenlan Cloud's chip on the market? | 4P+
? Are US markets open Monday? | 16D
? Did Nvidia cut its forecast? | -

= British couple jailed in Iran moved to unknown location, family says
N| A British couple held in Iran since January on espionage charges have been moved from prison to an unknown location, {their son} said on Tuesday.
V| Graham and Leonora Fosdyke, both in their fifties, were arrested in the city of Kerman while on a motorcycle journey round the world.
N| {Their son, Toby Bannister}, said an Iranian lawyer had been told by a guard that the cells were empty.
N| "I have not heard my mother's voice for 211 days, and now I do not know which town to think of," {he=Toby Bannister} told the BBC.
N| {=Toby Bannister} "The government's advice is to be quiet, and I've been quiet."
N| {The Foreign Office} said it was "urgently seeking clarification" and remained deeply concerned.
N| {A spokesperson for Iran's judiciary, Masoud Jahanbani}, denied that the two were missing and said their whereabouts were known to the competent authorities.
N| Asked to say where that was, {he=Masoud Jahanbani} ended the call.
A| {Former detainees} say such transfers often come shortly before a release.
N| {Richard Ellwood of the charity Hostage Aid UK} warned against reading too much into it.
M| {The Iranian agency Tasnim} reported in May that the couple had passed information to "hostile services" disguised as questions for a survey on happiness.
N| {Their employer, the University of Kestrel Bay}, confirmed that Mrs Fosdyke had been carrying out such a survey with the consent of Iranian academics.
V| Nazanin Zaghari-Ratcliffe, a British-Iranian charity worker, was held for six years before her release in March 2022, when Britain settled a debt of nearly £400m.
N| {Ministers} said at the time that the two matters were not linked.
V| In a separate case, a German cyclist detained in Iran in June was freed on Sunday.
V| The motorcycles, with stickers of 21 countries on the panniers, are still standing in the yard of a hotel in Kerman.
? Where is the British couple? | 1W+ 6W+ 7W+ 8W+
? Are the Fosdykes missing? | 1A+ 3A+ 7D+
? Are they about to be released? | 9A 10W
? Did the couple spy? | 11A 12D+
? How long has the son not heard from his mother? | 4A+=211 days
? What was Mrs Fosdyke doing in Iran? | 12A+=carrying out such a survey
? was a debt paid for zaghari-ratcliffe's release | 13A 14D+
? Has the German cyclist been released? | 15A
? Did the foreign secretary speak to Tehran? | -
? When were they arrested? | 1A+=January

= Landmark climate ruling: Court says states can sue each other over emissions
N| {The United Nations' top court} said on Wednesday that countries can sue each other over climate change, in an opinion that is not binding but is expected to shape lawsuits for years.
N| {Judge Yuji Iwasaki, the president of the International Court of Justice}, said that a failure to protect the climate from greenhouse gases could be "an internationally wrongful act".
N| Untangling which country caused which part of the harm could be difficult, {he=Judge Yuji Iwasaki} said, but was not impossible.
V| The case was started in 2019 by a group of law students from low-lying Pacific islands.
N| "Tonight I'll sleep easier, because what we have endured has been named," said {Siosiua Vaea, one of the students, from Tonga}.
N| {=Siosiua Vaea} "I rang my grandfather, and he asked when the money was coming."
N| {The court} said compensation might be due but gave no figure.
N| {A spokeswoman for Britain's Foreign Office} said it was taking time to look at the advice before commenting in detail.
N| {The White House} said the president would put America first.
N| {Vanuatu's climate minister, Ralph Tevi}, denied a report that his country was preparing a claim against Australia.
M| {The Sydney paper The Harbour Mail} had cited a memorandum that gave a sum of A$4bn.
N| {Tevi} said he had never seen such a paper and that it would be "a strange way to treat a neighbour".
A| {Lawyers} expect the first cases to be brought in national courts.
V| Developed countries, including Britain, had argued that existing agreements such as the Paris accord of 2015 were enough.
N| Climate change cost the world $2.8tn between 2000 and 2019, according to {a study in the journal Nature}.
V| In July, a court in Brazil ordered a cattle rancher to pay $50m for clearing forest, in a separate case with no bearing on The Hague.
V| In front of the Peace Palace, demonstrators who had brought a canoe carried it home again on the tram.
? Can countries sue one another over climate change? | 1A 2A
? Is the court's opinion binding? | 1D
? How much compensation did the court set? | 7D+
? Is Vanuatu going to sue Australia? | 10D+ 11A 12D+
? Who brought the case? | 4A=a group of law students from low-lying Pacific islands
? What did Britain say about the ruling? | 8W+
? has any country been sued yet | 13P
? Did the court order the Brazilian rancher to pay? | -
? Did Britain argue that the Paris accord was sufficient? | 14A
? How much has climate change cost the world? | 15A=$2.8tn

= Bus plunges off mountain road in Peru, killing at least 37
N| At least 37 people were killed and 24 injured when a bus collided with a pickup truck and fell into a ravine in southern Peru before dawn on Wednesday, {the regional health chief} said.
N| The bus, operated by the company Llamosas, had left Chala for the city of Arequipa and dropped more than 200 metres after the impact on a bend of the Panamericana Sur, {Walther Oporto, the health manager for Arequipa}, told RPP radio.
N| Thirty-six victims died at the scene and one in hospital, {he=Walther Oporto} said.
N| {Police} arrested the driver of the pickup, a 41-year-old businessman, whose breath test showed nearly twice the legal level of alcohol.
N| {His lawyer, Fiorella Chávez}, said he had been drinking "the night before" and that it was the bus that had crossed the line.
N| {The prosecutor handling the case, Edgar Huisa}, said it was not yet established which of the vehicles had been on the wrong side.
N| "The bus went quiet before it fell, and that is what I can't stop hearing," said {survivor Rosmery Quispe, 31}.
N| {=Rosmery Quispe} "Then there was only the river."
N| {Llamosas} said the bus had passed its inspection in August and that its insurance was in order.
A| {Two former drivers of the company} told a television station they had been made to work 16 hours without relief.
N| {The company} did not return calls about that.
V| Traffic accidents are common on Peru's mountain roads, which are narrow and often lack barriers.
N| About 3,170 people died on the country's roads last year, {the death registry} shows.
V| In July, a bus overturned in Junín and killed 18.
V| In January 2018, 52 people lost their lives when a bus fell from a cliff at a spot known as the Devil's Curve.
V| In neighboring Bolivia, two trucks collided near Oruro on Tuesday without injuries.
V| Firefighters worked until noon with ropes, passing up first the injured and then, because people asked for it, a dog.
? How many people died in the bus crash? | 1A=At least 37 ; 3A=Thirty-six victims died at the scene and one in hospital
? Was the pickup driver drunk? | 4A 5D+
? Which vehicle crossed the line? | 5A+=the bus ; 6W
? Were the company's drivers overworked? | 10A 11W+
? Has the pickup driver been arrested? | 4A
? Had the bus been inspected? | 9A+
? where was the bus going | 2A=the city of Arequipa
? Did 52 people die in Wednesday's accident? | 1D
? Was the bus driver arrested? | -
? How many were hurt in the crash in Bolivia? | 16D

= Delhi chokes as air quality turns 'severe'; schools told to go hybrid
V| Delhi woke up to thick smog on Tuesday as air quality fell into the "severe" category for the first time this season, prompting authorities to ban most construction and order hybrid classes for children up to Class 5.
N| The average air quality index stood at 425 at 9 am, according to {the Central Pollution Control Board}.
V| The Commission for Air Quality Management invoked stage three of its action plan, under which older petrol and diesel cars are kept off the roads.
N| {Environment Minister Manjit Sodhi} told reporters that stubble burning in Punjab accounted for "barely 9 per cent" of the capital's pollution.
N| {Punjab's agriculture minister, Gurlal Singh Mann}, said farm fires in his state were down by half and that Delhi should look at its own exhaust pipes.
A| {Two monitoring experts} said some of the fires were now lit in the afternoon, after the satellites have passed.
N| {The Indian Institute of Remote Measurement} said it was unable to confirm such a pattern.
N| "Every third child in my waiting room has a nebuliser," said {Dr Arvind Bakshi, a chest surgeon at Sir Ganga Nath Hospital}.
N| {=Dr Arvind Bakshi} "I tell the parents to leave for two months, and then I remember that I have not left."
N| {Mr Sodhi} denied that water had been sprinkled around monitoring stations in order to bring down readings.
M| {The website Newslantern} had published a video of tankers circling the station at Anand Vihar.
N| {A civic official, Ritu Saluja}, said the tankers were settling dust along the whole road.
N| Pollution was linked to 17,188 deaths in Delhi in 2023, {the Institute for Health Metrics} estimates.
V| Two attempts at cloud seeding last month produced no rain.
V| Lahore, in Pakistan, was the only large city with worse air on Tuesday morning.
V| In a separate order, the Supreme Court allowed "green" firecrackers to be sold again in Faridabad for weddings.
V| At India Gate, a group of runners who meet every Tuesday turned up in masks and decided to walk.
? Is Delhi's air in the severe category? | 1A 2A
? Were monitoring stations sprayed with water to improve readings? | 10D+ 11A 12D+
? Is stubble burning the main cause of the smog? | 4D
? Are farmers burning after the satellites have gone? | 6A 7W
? Are schools closed? | 1D
? What was the AQI at 9 am? | 2A=425
? Did cloud seeding bring rain? | 14D
? which city had worse air than delhi | 15A=Lahore
? How many people died of pollution in Delhi this year? | -
? Are farm fires in Punjab increasing? | 5D+

= Ex-Brazil governor dies in custody; family demands independent autopsy
V| A former governor of a Brazilian state who was serving a nine-year sentence for corruption died in a prison hospital on Sunday, and his family rejected the official explanation of his death.
N| Adalberto Figueira, 69, suffered a heart attack at about 4 a.m., {the prison service of Minas Claras} said.
N| {His daughter, Lívia Figueira}, said he had complained of poisoning in a letter that she received on Thursday.
N| "My father's heart was examined in March, and the doctor called it a young man's," {she=Lívia Figueira} told TV Planalto.
N| {=Lívia Figueira} "I want another doctor, and I want him from another country."
N| {The prison's director, Colonel Amauri Teles}, said the letter had passed through the censor's office and contained nothing of the kind.
V| The family's lawyer, Inês Gouveia, published a photograph of the letter, in which the word "veneno," or poison, is underlined.
N| {Teles} did not answer further questions.
N| {The state's chief prosecutor, Rubens Acioli}, ordered an autopsy and said it was premature to talk of a crime.
A| {Two fellow inmates} told a visiting deputy that Figueira had been moved to a single cell on Friday.
N| {The Justice Ministry in Brasília} said it had offered federal experts and was waiting for a reply.
V| Figueira was convicted in 2022 of taking $3.4 million in bribes from a bus company; he had named 14 other politicians in testimony.
A| {Several of them} have since been cleared.
V| Brazil's prisons hold more than 660,000 people, a third of them awaiting trial.
V| In 2019, a banker who was to testify in another case was found hanged in Curitiba; a court later ruled it a suicide.
V| In Rio de Janeiro, in an unrelated operation on Sunday, police seized 2 tons of cocaine in the port.
? Is Figueira dead? | 1A 2A+
? What did the former governor die of? | 2A=a heart attack ; 3A+=poisoning 
? Did Figueira write that he was being poisoned? | 3A+ 6D 7A
? Was Figueira murdered? | 9W
? Has the autopsy been carried out? | 9P
? Did federal experts join the case? | 11P
? how much did he take in bribes | 12A=$3.4 million
? Was he moved before he died? | 10A
? Have all the politicians he named been convicted? | 13D
? Was the banker in Curitiba killed? | 15D

= Autopsy finds no poison in former Brazilian governor, prosecutors say
N| An autopsy found no trace of poison in the body of a former Brazilian governor who died in prison last month, {prosecutors} said on Tuesday.
N| Adalberto Figueira, 69, died of a blood clot in the lung, and not of a heart attack as the prison had stated, according to {the report by federal experts}.
N| {Chief prosecutor Rubens Acioli} said the death was natural but that he would pursue the question of why help came so late.
N| "He rang the bell at 3:10, and a nurse came at 4:05," {Acioli} told reporters.
N| {=Rubens Acioli} "I have found nobody who can tell me what was done in between."
N| {The prison's director, Colonel Amauri Teles}, has been suspended; his lawyer said he was in bed at home at the time.
N| {Lívia Figueira, the governor's daughter}, said the family would have the samples examined again in Switzerland.
N| {A spokesman for the laboratory in Lausanne} said it had not been contacted.
M| {The magazine Época Nova} reported that a guard had been paid to switch off the bell.
N| {The guards' union} called the report slander and said the bell worked.
A| {A technician who serviced it} told O Diário that it had been broken since Carnival.
V| Figueira, a founder of the Green Labor Party, served nine months of a nine-year sentence for corruption.
V| Some 2,000 people attended his funeral in Ouro Velho.
N| Deaths in Brazil's prisons rose by 8% last year to 3,091, according to {the National Penal Council}.
V| In São Paulo on Tuesday, a former senator was released to house arrest on health grounds.
? Was Figueira poisoned? | 1D 2D 3D
? What did the former governor die of? | 2A=a blood clot in the lung 
? Did he have a heart attack? | 2D
? Did the alarm bell work? | 9D 10A+ 11D
? Where was Teles when Figueira died? | 6A+=in bed at home
? Has the autopsy been carried out? | 1A 2A
? has the swiss lab tested the samples | 7P+ 8D+
? Was a guard bribed? | 9A 10D+
? Is Teles under arrest? | -
? Was the former senator freed from prison? | 15A

= Sports streaming price rise draws complaint from consumer watchdog
N| Britain's largest sports streaming service raised its prices by up to 28% in the middle of customers' contracts and may have broken the law in doing so, {the Competition and Markets Authority} (CMA) said on Thursday.
N| {Pitchside, which shows 148 Premier League matches a season}, said it was surprised by the regulator's view and would respond in full by the deadline of 14 November.
N| The increase, to £35.99 a month, took effect on 1 August for 2.1 million households, according to {the CMA}.
N| {Pitchside's managing director, Colette Baird}, said that every customer had been given 30 days' notice by email and the right to leave without charge.
N| {The authority} said it had seen evidence that in some 400,000 cases the email went out after the price had gone up.
N| "A letter that tells you that you were free to go last week is not a notice," {its director of consumer protection, Hassan Oyelowo}, said.
N| {=Hassan Oyelowo} "It is a receipt."
N| {Baird} did not dispute the figure but attributed the delay to a supplier.
A| {A person who worked on the project} said managers had known about the fault in June.
N| {Pitchside} declined to comment on internal matters.
N| {The watchdog} stressed that it had reached only a provisional view and that the firm might yet satisfy it.
N| {The Football Fans' Federation} urged subscribers to ask for their money back.
V| Under new powers, the CMA may impose fines of up to 10% of turnover without going to court.
V| In 2023 a broadband provider repaid £11m after a similar inquiry.
V| Netflix, which is not under investigation, put up its own prices in Britain by £2 on Wednesday.
V| A month's subscription to Pitchside cost £19.99 when the service started in 2019.
? Did Pitchside break consumer law? | 1A 11W
? Were customers notified before the price rise? | 4A+ 5D
? Did managers know about the email fault in advance? | 9A 10W+
? How many households pay the new price? | 3A=2.1 million
? Has the CMA fined Pitchside? | 11D 
? what does a subscription cost now | 3A=£35.99 a month
? Have subscribers been refunded? | 12P
? Does Pitchside deny that 400,000 emails went out late? | 8D+
? Is Netflix under investigation too? | 15D
? Did Pitchside repay £11m? | -

= Sixteen dead in Kabul as Pakistan and Afghanistan exchange fire
A| At least 16 people were killed in Kabul on Wednesday when two explosions hit a market and a fuel depot, {hospital officials} said, hours after Pakistan and Afghanistan exchanged fire along their border.
N| {The Taliban government} accused Pakistan of carrying out air strikes on the Afghan capital.
N| {Pakistan's information minister, Tariq Bajwa}, said the army had hit "verified positions" of militants in Kandahar province but had not struck Kabul.
N| {Taliban spokesman Mawlawi Naseer Haqbin} said the wreckage of a Pakistani drone had been found in the market.
V| Photographs he shared showed a metal fin with no visible markings.
N| "We buried people today who sold pomegranates," {Haqbin} told reporters.
N| {=Mawlawi Naseer Haqbin} "If these were positions, then every Afghan is a position."
N| {Italy's charity hospital in Kabul, Emergenza}, said it had received 40 wounded, among them 11 children.
N| {Pakistan's military} said 23 of its soldiers had been killed in the border clashes at the weekend and claimed to have killed more than 200 fighters.
N| {The Taliban} put its losses at nine.
V| The BBC has not been able to verify either figure.
N| {Bajwa} announced a 48-hour ceasefire from 6pm, which he said had been requested by Kabul.
N| {Haqbin} said it was Islamabad that had asked for it.
N| {Saudi Arabia and Qatar}, which helped arrange the pause, did not comment on who made the request.
N| {Pakistan} says Kabul shelters the Pakistani Taliban, or TTP, which killed more than 1,000 soldiers and police last year; the Afghan government denies it.
N| {The UN mission in Afghanistan} said it was looking into reports of civilian deaths.
V| In Quetta, a bomb on a railway line delayed the Jaffar Express on Wednesday; no one was hurt.
? Did Pakistan bomb Kabul? | 2A+ 3D+ 4A+ 
? How many people were killed in Kabul? | 1A=At least 16
? Who asked for the ceasefire? | 12A+=Kabul ; 13A+=Islamabad 14W
? How many Taliban fighters died in the border clashes? | 9A+=more than 200 ; 10A+=nine 11W
? Is there a truce in force? | 12A+ 14A
? Does Kabul give shelter to the TTP? | 15A
? how many children were among the wounded | 8A=11
? Did Pakistan strike Kandahar? | 3A+
? Did the train bomb kill anyone? | 17D
? Was a Pakistani pilot captured? | -

= Bills pass Jets with late field goal as Hanratty plays through pain
V| Ricky Osman kicked a 51-yard field goal with four seconds left and the Buffalo Bills beat the New York Jets 27-26 on Sunday in a game played in driving sleet.
V| Drew Hanratty, who had been questionable with bruised ribs, completed 22 of 31 passes for 268 yards and two touchdowns.
V| The Jets led 26-17 with six minutes to go before Hanratty found tight end Dalton Shaw for a 12-yard score.
N| "I couldn't laugh all week, so it's lucky that nothing was funny," {Hanratty} said.
N| {=Drew Hanratty} "Ricky can make me laugh now."
N| {Jets coach Aaron Galloway} said an official had told him the play clock expired before the snap on the winning drive.
N| {Referee Clete Morrow} told a pool reporter that nothing of the sort had been said and that the clock showed one.
N| {The NFL} declined to comment beyond Morrow's remarks.
V| The Jets (3-9) have lost five in a row and were eliminated from playoff contention.
A| {Several of their players} were heard shouting at one another in the tunnel.
N| {Galloway} called it "family stuff" and rejected suggestions that he had lost the locker room.
N| {Owner Woodrow Cass} left without speaking to reporters; a spokesman said no decision on the coach would be made before the season ended.
V| Buffalo (9-3) plays at New England next Sunday with first place at stake.
V| Osman missed from 38 yards in the second quarter and hit the upright on an extra point.
V| New York lost cornerback Mike Tyree to a knee injury in the first half.
V| Elsewhere, Kansas City fell 20-17 to Denver and is below .500 for the first time since 2012.
? Who won, the Bills or the Jets? | 1A=the Buffalo Bills
? Did the play clock run out before the snap? | 6A+ 7D+
? Has Galloway been fired? | 12P+
? Did Hanratty play despite the injury? | 2A
? What was the score? | 1A=27-26
? Has Galloway lost his players' support? | 10A 11D+
? are the jets still in the playoff race | 9D
? Did Osman make all of his kicks? | 14D
? Was Shaw injured? | -
? Did Denver lose to Kansas City? | 16D

= Sweden's central bank governor Thorén cleared in conflict-of-interest inquiry
N| Sweden's central bank governor did not break the rules when her husband bought bank shares days before an interest rate cut, {the parliamentary ombudsman} said on Friday.
N| Ombudsman Per Axelsson's office found that Cecilia Thorén had not known of the purchase, which was worth 410,000 kronor (€37,000), according to {a 61-page report}.
N| {Thorén}, 58, thanked the office and said she would now "return to being boring".
N| {The opposition Left Party's finance spokesman, Jonas Wiberg}, said the inquiry had taken the couple's word for everything.
N| "They asked the husband whether he had talked to his wife, and he said no, and they wrote down no," {he=Jonas Wiberg} told Swedish radio.
N| {=Jonas Wiberg} "I would like to be investigated by these people."
N| {Axelsson} denied this, saying that telephone records and calendars had been examined.
N| {The report} nevertheless criticised the bank for having no rule that covers spouses.
A| {Employees} said one had been drafted in 2021 and dropped.
N| {The bank} confirmed that a draft existed but would not say who had stopped it.
N| Shares of the lender, Nordvik, rose 6% in the week after the cut, {Nasdaq Stockholm data} show.
V| Thorén's husband, the architect Magnus Hallström, sold them in February and gave the profit to a children's charity.
N| {The charity} said it had received 24,600 kronor.
V| In 2021, two presidents of regional Federal Reserve banks in the United States resigned after their trading came to light.
V| The Riksbank is expected to leave its rate at 1.75% next Thursday.
V| In Finland, the supreme administrative court on Friday dismissed a complaint against a former minister over a summer house.
? Did Thorén break the rules? | 1D 2D 4A
? Did the governor know about the share purchase? | 2D 
? Did the investigators rely only on the couple's statements? | 4A 5A 7D+
? Who dropped the draft rule on spouses? | 10W+
? Was there a plan for a rule covering spouses? | 9A 10A+
? how much did the shares cost | 2A=410,000 kronor (€37,000)
? What did Hallström do with the profit? | 12A=gave the profit to a children's charity
? Has Thorén resigned? | -
? Has the Riksbank cut its rate this month? | -
? Did two Swedish central bankers resign in 2021? | -

= Nationwide teachers' strike shuts schools in Ghana for second week
V| Public schools across Ghana remained closed for a second week on Monday as teachers pressed for a new collective agreement, leaving more than six million pupils at home.
N| {The three main unions} say the government has failed to pay allowances that it agreed to in 2024.
N| {Education Minister Haruna Iddi-Tamale} told journalists that 70 per cent of the arrears had been settled last Thursday.
N| {The Ghana National Teachers' Congress} said its members had seen no more than the December portion.
N| "My bank sends me an alert for everything, and it has been silent," said {Joyce Amoah, a teacher in Kumasi}.
N| {=Joyce Amoah} "Perhaps he paid another Joyce."
N| {The Controller and Accountant-General's Department} said it could not give a figure until it had closed its books for the month.
V| The National Labour Commission obtained an injunction against the strike on Friday.
N| {The unions' joint secretary, Thomas Mensah-Tetteh}, said they had not been served with it.
N| {A bailiff of the court} swore in an affidavit that he had handed the papers to a receptionist at 4.20pm.
A| {Parents in Accra} said private schools had raised their fees.
N| {The Ghana National Council of Private Schools} rejected that as untrue.
N| {The minister} appealed to the teachers to return for the sake of final-year pupils, whose examinations begin on 5 August.
N| {The West African Examinations Council} said it was too early to say if the timetable would have to be changed.
V| Teachers in the country last went on strike in November 2022, for eight days, over the appointment of an official.
V| In Nigeria, university lecturers suspended a two-week warning strike on Wednesday.
V| In the yard of the Methodist school at Adum, boys were playing table tennis on a door.
? Are schools in Ghana closed? | 1A
? Have the teachers been paid what they are owed? | 2D+ 3A+ 4D+ 5D+ 7W+
? Was the injunction served on the unions? | 9D+ 10A
? Have private schools put up their fees? | 11A 12D+
? Will the exams be postponed? | 14W+
? how many pupils are affected | 1A=more than six million
? Have teachers gone back to work? | 1D 13P+
? When was the last teachers' strike? | 15A=November 2022
? Did lecturers in Ghana go on strike? | -
? Who got the injunction? | 8A=The National Labour Commission

= NASA's Perseverance finds rock with possible sign of ancient life
N| A rock sampled by a NASA rover on Mars last year contains the clearest possible sign yet of ancient life on the planet, {the agency} said Wednesday, while stressing that other explanations have not been ruled out.
V| The sample, named Sapphire Canyon, was drilled from a reddish mudstone in a dry river channel called Neretva Vallis.
N| "This very well could be the clearest sign of life that we've ever found on Mars," {acting administrator Scott Dunning} told reporters.
N| {=acting administrator Scott Dunning} "And I'd underline 'could' twice."
N| Spots on the rock hold two minerals, vivianite and greigite, that on Earth are often left by microbes, according to {a paper in the journal Nature}.
N| {Lead author Joanna Hurlbut of Stony Ridge University} said the minerals could also form without biology at high temperatures, though the rock showed no evidence of having been heated.
N| {Katherine Imai, the mission's project scientist}, said it would be impossible to settle the question without bringing the sample to Earth.
V| NASA's plan to do so, estimated to cost $11 billion, is on hold.
N| {Dunning} denied that the program had been canceled and said a cheaper way was being looked at.
N| {The administration's budget proposal for next year} contains no money for it.
A| {Two agency officials} said engineers had been reassigned in June.
V| China plans to launch its own sample return mission in 2028.
A| In 1996, {scientists} announced that a meteorite from Mars found in Antarctica contained fossils of microbes; most experts now doubt it.
V| Perseverance has collected 30 samples since it landed in February 2021, with six tubes left to fill.
N| On Tuesday, a private lunar lander built by Ceres Robotics lost contact with Earth shortly before touchdown, {the company} said.
V| The rover, meanwhile, has moved on about a mile and a half.
? Has life been found on Mars? | 1W+ 3A+ 4W+ 6W 7W+
? What is the sample called? | 2A=Sapphire Canyon
? Has the sample return mission been scrapped? | 8D 9D+
? Could the minerals have formed without life? | 1A+ 6A
? Is there money for the mission in next year's budget? | 10D
? Has the sample been brought to Earth? | 7P+ 8D
? how much would it cost to bring the samples back | 8A=$11 billion
? When does China plan to launch its mission? | 12A=2028
? Did Perseverance lose contact with Earth? | -
? How many samples has the rover taken? | 14A=30

= Swiss Alpine bar fire: death toll rises to 41 as two more owners questioned
N| The death toll from a New Year's fire at a bar in the Swiss resort of Val-Sorens has risen to 41 after an 18-year-old man died in hospital in Zurich, {prosecutors} said on Sunday.
N| {Béatrice Pillonel, the attorney general of the canton of Valais}, said she could give no further information about the victim.
V| The fire broke out at about 01:30 on 1 January in the basement of La Marmotte, where mostly young people were celebrating.
N| Sparklers on champagne bottles are thought to have set light to foam on the ceiling, according to {the prosecutor's office}.
N| {The mayor, Nicolas Rey-Favre}, has admitted that the bar had not had a fire safety check since 2019.
N| "We regret that bitterly," {he=Nicolas Rey-Favre} said at the time.
N| {=Nicolas Rey-Favre} "I cannot tell you how it came about."
N| {The owners, Jacques and Jessica Morandini}, are under investigation for manslaughter by negligence and say they followed the rules.
N| {Their lawyer, Yaël Hubert}, denied a newspaper report that the emergency exit had been locked to keep out people who had not paid.
M| {Le Courrier des Alpes} had quoted a barman as saying that Mr Morandini kept the key in his pocket.
N| {Ms Pillonel} said the state of the door was the subject of an expert's report.
A| {Some survivors} have said they got out through a window.
N| Of 115 people injured, 37 are still in hospital, a number of them in Germany, France and Italy, {the cantonal health department} said.
V| A fire at a nightclub in Kočani, North Macedonia, in March last year killed 63 people and was also started by fireworks.
V| Italy, which lost six citizens, recalled its ambassador last week after a court released Mr Morandini on bail of 200,000 francs.
V| In Geneva, the authorities closed two bars on Saturday after unannounced inspections.
V| The street outside La Marmotte has been covered by a plastic tent so that the flowers do not freeze.
? How many people have died in the bar fire? | 1A=41
? Was the emergency exit locked? | 9D+ 10A 11W
? How did the fire start? | 4A=Sparklers on champagne bottles are thought to have set light to foam on the ceiling
? When was the bar last inspected? | 5A=2019
? Who was the latest victim? | 1A=an 18-year-old man 2W
? Is Morandini in custody? | 15D
? did the owners break the rules | 8D+
? Has anyone been convicted over the fire? | -
? Did the Italian ambassador leave Switzerland? | 15A
? Were 63 people killed in Val-Sorens? | 1D

= Sudan army retakes Babanusa, breaks siege after 22 months, spokesman says
N| Sudan's army has retaken the town of Babanusa in West Kordofan and broken a siege that lasted 22 months, {its spokesman} said on Thursday.
N| {Brigadier Asim Awad al-Nur} said troops entered from the north at dawn and linked up with the garrison by noon.
N| {The Rapid Support Forces} denied losing the town and released a video of fighters drinking tea beneath its water tower.
N| {The Sudan Conflict Lens} said shadows in the video suggested that it was filmed in the evening, before the reported assault.
N| "We have bread today, and that is how I know who is here," said {a baker reached by satellite phone, Ismail Hamdan}.
N| {=Ismail Hamdan} "The others ate it themselves."
A| {Aid workers} said about 10,000 people were left of a population of 80,000.
N| {The U.N. World Food Programme} said it had 40 trucks ready in El Obeid but had received no guarantee from either side.
N| {Al-Nur} said the road would be open "within days".
N| {The RSF's foreign backer, which the army says is the United Arab Emirates}, did not respond to a request for comment.
V| The UAE has repeatedly denied supplying arms to the paramilitaries.
N| {A panel of U.N. experts} described the accusations in 2024 as credible.
V| Peace talks in Jeddah collapsed in late 2023, and a plan put forward by Washington in September has not been signed.
V| In North Darfur, RSF shelling killed nine people in a displaced persons' camp on Wednesday.
N| {The Norwegian Refugee Council} said one of its drivers had been freed after 100 days in captivity.
? Has the army recaptured Babanusa? | 1A+ 2A+ 3D+ 5A
? When was the RSF video made? | 4A=in the evening, before the reported assault
? Has food aid reached the town? | 8P+
? Does the UAE arm the RSF? | 10W+ 11D 12A
? how long did the siege last | 1A+=22 months
? Is the road to the town open? | 9P+
? How many people remain in Babanusa? | 7A=about 10,000
? Has the US peace plan been signed? | 13D
? Did RSF shelling kill nine people in Babanusa? | -
? Was the freed driver employed by the World Food Programme? | -

= Philadelphia transit averts strike with two-year deal hours before deadline
V| Philadelphia's transit system and its largest union reached a tentative two-year agreement early Monday, heading off a strike that would have stranded nearly 800,000 daily riders.
N| The contract includes raises of 3.5% in each year and increases pension benefits for the first time since 2016, {the Mass Transit Workers union} said.
N| "I've got members who went to bed not knowing whether to set an alarm," {union president Will Vargas} said at a 4 a.m. news conference.
N| {=Will Vargas} "They can set it."
N| {Vargas} threatened Friday to walk out on live television if he did not get a call from the governor.
N| {Gov. Jonah Sapperstein}, whose office joined the talks Saturday, said his chief of staff had "slept in a chair for two nights."
N| {The transit agency's general manager, Scott Auerbach}, said fares would not go up because of the deal.
A| {Two board members} said privately that they did not see how that promise could be kept.
N| {An agency spokesman, Andrew Bushell}, declined to discuss next year's budget.
V| The agency faces an annual deficit of $213 million and raised fares by 21.5% in September after lawmakers failed to agree on new money.
N| {Bushell} said a report that 32 bus routes would be cut in January was based on an outdated list.
V| Federal inspectors ordered the agency in October to check 223 rail cars after five fires; work on them is not finished.
V| The union last struck in 2016, for six days.
V| In New Jersey, train engineers walked out for three days in May, the state's first transit strike in over 40 years.
N| Public transit ridership nationwide is at 85% of its level before the pandemic, {the American Public Transportation Association} says.
V| The deal must be ratified by the union's 5,000 members on Dec. 19.
V| At the Frankford terminal, the first bus left at 4:52 a.m., a minute ahead of time.
? Is there going to be a transit strike in Philadelphia? | 1D 4D+
? Will fares rise because of the contract? | 7D+ 8A 9W+
? Are 32 bus routes being cut? | 11D+
? Have union members approved the deal? | 16P
? How large are the raises? | 2A+=3.5% in each year
? Did the governor's office take part in the talks? | 6A+
? have all the rail cars been inspected | 12D
? When was the last strike by the union? | 13A=2016
? Did fares go up in September? | 10A
? Did buses catch fire in New Jersey? | -

= Ransomware gang claims attack on Japanese brewer; shipments still on paper
V| Japanese drinks maker Kitamaru was still taking orders by fax and telephone on Wednesday, nine days after a cyberattack forced it to shut down its computer systems and halted production at six breweries.
N| {A ransomware group calling itself Qirin} said on the dark web that it had stolen 27 gigabytes of data, including employees' personal details.
N| {Kitamaru} confirmed that data found on the internet might have come from its servers but said it was still examining what had been taken.
N| {Spokesman Tetsuo Hayami} would not say whether a ransom had been demanded.
N| "We ask our customers for patience, and we ask whoever did this for nothing," {Hayami} told a news conference.
N| {=Tetsuo Hayami} "We do not negotiate."
A| {Two people involved in the response} said there had been contact with the hackers through a consultant in Singapore.
N| {The company} called that incorrect.
N| {Cybersecurity researcher Rebecca Mooney of ThreatLine} said 29 pictures posted by the gang looked authentic.
V| All six breweries have resumed partial operation since Thursday.
A| {Restaurant owners in Osaka} said they had switched to rival brands.
N| {Supermarket chain Hanamart} warned that bottled tea and soft drinks could run short.
N| {Kitamaru}, which also owns brands in Europe and Australia, said those units were not affected.
V| It has put off a launch of two products and the publication of its quarterly results.
N| {The National Police Agency} recorded 116 ransomware cases in Japan in the first half of the year, as many as in any six months so far.
V| In Britain, Jaguar Land Rover on Wednesday restarted engine production five weeks after a similar attack.
V| At a bar in Kanda, the owner had chalked a line through seven of nine beers.
? Has the brewer been hacked? | 1A 2A
? Did the hackers demand a ransom? | 4W+
? Has Kitamaru been in touch with the hackers? | 6D+ 7A 8D+
? Was personal data of staff stolen? | 2A+ 3W+
? Are the breweries producing again? | 10A
? how much data was taken | 2A+=27 gigabytes 3W+
? Were its European brands hit? | 13D+
? Are the pictures the gang posted genuine? | 9A
? Have the quarterly results been published? | 14D
? Did Qirin attack Jaguar Land Rover? | -

= Nigerian court frees schoolteacher sentenced to death for blasphemy
V| An appeal court in northern Nigeria has quashed the conviction of a schoolteacher who was sentenced to death for blasphemy five years ago and ordered that he be set free.
V| The three judges held unanimously that Yakubu Sharu, 36, had been tried without a lawyer and that his confession was worthless.
N| {His counsel, Barrister Kolawole Ajiboye}, said the order had been delivered to the prison in Kano but that Sharu was not yet out by Thursday night.
N| "They tell me that the officer with the key has gone to a wedding," {Ajiboye} said.
N| {=Barrister Kolawole Ajiboye} "I have told them that I also have been invited."
N| {A spokesman for the correctional service, Musbahu Lawan}, said the service obeyed all lawful orders and could not comment on the hour of anyone's release.
N| {Kano's attorney-general, Haruna Isa Dederi-Bello}, announced that the state would take the case to the Supreme Court.
N| {The Council of Ulama} urged Muslims to stay calm.
A| {Relatives} said they planned to take Sharu abroad.
N| {Ajiboye} denied that any country had offered asylum.
V| Sharu was accused of circulating on WhatsApp a song that was held to insult the Prophet Muhammad; a crowd burned down his parents' house.
N| {The United Nations Human Rights Office} said at least three other people were on death row in Nigeria for blasphemy.
V| In May 2022, a student, Deborah Samuel, was killed by a mob at her college in Sokoto over a message in a class group.
V| In April 2025, the court of the regional bloc ECOWAS ruled that Kano's blasphemy laws violated human rights.
N| {The state government} said then that it would not abide by the ruling.
V| In Pakistan, a court in Rawalpindi on Wednesday sentenced four people to death in a blasphemy case unrelated to the Kano ruling.
? Was the teacher's conviction overturned? | 1A 2A
? Has Sharu been released? | 1P 3D+ 6W+
? Will the state appeal? | 7A+
? Has another country offered him asylum? | 10D+
? Was he defended by a lawyer at his trial? | 2D
? did he confess | 2A
? How many others are on death row for blasphemy in Nigeria? | 12A=at least three
? What was Sharu accused of? | 11A=circulating on WhatsApp a song
? Was Sharu's house burned by the police? | 11D
? Did the court in Rawalpindi free four people? | 16D

= Fire at Hong Kong tower complex kills 55; three held over scaffolding
V| At least 55 people have died in a fire that engulfed seven high-rise blocks at a housing estate in Hong Kong, the city's deadliest for more than six decades, and nearly 280 are unaccounted for.
N| Flames spread rapidly up bamboo scaffolding and green netting that had been put up for repairs at the Hoi Fook estate in Tai Po, {the fire services department} said on Thursday.
N| {Police} said they had arrested three men from the contractor, Prestige Façade, on suspicion of manslaughter.
N| "We have reason to believe that those in charge of the company were grossly negligent," {Superintendent Eileen Chung} said.
N| {=Superintendent Eileen Chung} "Sheets of polystyrene had been fixed over the windows of the lift lobbies."
N| {A lawyer for the company, Dominic Au}, said the material had been approved by the estate's management.
N| {The owners' committee} denied it.
N| {Chief Executive Gordon Mak} said the blaze was under control in four blocks but declined to give a time by which it would be out in the others.
A| {Residents} said the fire alarms had not sounded.
N| {Director of Fire Services Andy Kwong} confirmed that the alarms in at least five of the blocks did not work properly.
N| {The Labour Department} said it had inspected the works 16 times since July 2024, most recently a week earlier, and had issued warnings.
V| One of the dead is a firefighter, Ho Wai-lun, 37.
V| The Garley Building fire of 1996 killed 41 people; in 1948, 176 died in a warehouse blaze.
N| {China's president} expressed condolences through state television.
N| {The government} had said in March that half of new public projects would have to use metal scaffolding.
V| In Taiwan, a hospital fire in Pingtung on Thursday was put out without casualties.
V| At a shelter in a primary school, volunteers wrote names on a wall in chalk and erased them when somebody walked in.
? How many people have died in the Hong Kong fire? | 1A=At least 55
? Did the fire alarms go off? | 9D 10D
? Who has been arrested? | 3A=three men from the contractor, Prestige Façade
? Did the estate's management approve the material? | 6A 7D+
? Is the fire out? | 8W
? Was the firm negligent? | 4A 6D+
? how many people are missing | 1A=nearly 280
? Was a firefighter killed? | 12A
? Was the site ever inspected? | 11A+
? Did people die in the Pingtung hospital fire? | 16D

= Hong Kong fire: Toll reaches 151 as police arrest consultants
N| The number of people known to have died in last week's fire at a Hong Kong housing estate has risen to 151, {police} said on Monday, after search teams finished with five of the seven burned blocks.
N| {Superintendent Eileen Chung} said more than 40 people were still missing and that some might never be identified.
N| "There are rooms where we sweep the floor and take what we have swept," {she=Superintendent Eileen Chung} said, weeping.
N| {=Superintendent Eileen Chung} "Please do not ask me for the last number."
N| Fourteen people have been arrested, {the anti-corruption commission} said, among them two directors of a consultancy hired to supervise the renovation.
N| Tests of 20 samples of the netting showed that seven did not meet the fire safety standard, {Chief Secretary Eric Tam-Ho} said.
N| {He=Eric Tam-Ho} said that inferior netting had been mixed with good netting at the base of the scaffolding to deceive inspectors.
N| {Prestige Façade} did not answer telephone calls; its office was empty on Monday.
A| {Two workers} said they had been told to change the netting at night after a typhoon in July.
N| {Chief Executive Gordon Mak} promised an independent committee led by a judge but did not say whether it would be able to summon witnesses.
N| {Police} denied that a student had been detained for starting a petition about the fire.
M| {The website Hong Kong Lantern} reported that he was held on suspicion of sedition on Saturday and freed on Sunday night.
V| Each family of a victim will receive HK$200,000 ($25,700).
V| Elections to the Legislative Council will go ahead on Sunday, the government decided.
V| In Macau, the authorities ordered checks of 60 scaffolded buildings.
V| The queue to lay flowers beside the canal in Tai Po was, by evening, a mile long and silent.
? How many people have died in the Hong Kong fire? | 1A=151
? How many people are still missing? | 2A=more than 40
? Was a student arrested over a petition? | 11D+ 12A
? Did the netting meet the standard? | 6D 7D
? How many arrests have been made? | 5A+=Fourteen
? Will the committee be able to call witnesses? | 10W+
? When was the bad netting put up? | 9A=at night after a typhoon in July
? have the elections been postponed | 14D
? Has Prestige Façade commented? | 8D+
? Is the toll 55? | 1D

= Investor group buys video game giant in record $55 billion deal
V| Video game publisher Arcadia Arts has agreed to be bought by a group of investors for $55 billion, the largest leveraged buyout on record.
N| The buyers, led by Saudi Arabia's sovereign wealth fund, will pay $210 a share in cash, a premium of 25% to Thursday's price, {the company} said Monday.
N| {Chief executive Andrea Wilcox} will keep her job and said the company's headquarters would remain in Redwood City, California.
N| "Our values don't change because our shareholders do," {Wilcox} wrote in a memo to employees.
N| {=Andrea Wilcox} "I know that some of you will want to hold me to that, and you should."
N| {The union Game Workers United} said it feared "hundreds and hundreds" of layoffs to pay off $20 billion of debt.
N| {A spokesman for the investors, Hal Rennert}, said no job cuts were planned.
M| {The Financial Times} reported that the group was counting on artificial intelligence to cut costs, citing people involved in the deal.
N| {Rennert} declined to comment on that report.
N| {Two Democratic senators} asked the Treasury Department to review whether the Saudi fund could get hold of players' data.
N| {A Treasury spokesperson} said the department did not discuss whether reviews were under way.
V| The previous largest leveraged buyout was the takeover of the Texas utility TXU for $45 billion in 2007, which ended in bankruptcy.
V| The deal requires approval by shareholders and is expected to close by June.
V| Arcadia is known for its soccer series and for "Battle Lines," whose newest version sold 7 million copies in three days.
N| Global sales of video games will reach $189 billion this year, {the research firm Newzoo} estimates.
V| In Japan, Nintendo raised its forecast for sales of its new console by 4 million units.
? Is Arcadia Arts being sold? | 1A 2A+
? Will there be layoffs? | 6A+ 7D+
? Does the group plan to use AI to reduce costs? | 8A 9W+
? Is the sale under review by the Treasury? | 10P 11W+
? Is Wilcox staying on as CEO? | 3A+
? how much are the buyers paying per share | 2A+=$210
? Is the headquarters moving to Saudi Arabia? | 3D+
? Have shareholders approved the deal? | 13P
? Did Arcadia go bankrupt? | -
? Who leads the buyers? | 2A+=Saudi Arabia's sovereign wealth fund

= Zambian ex-president's burial blocked as court sides with government
V| A South African court has ruled that Zambia's former president Elias Lumbeya may be taken home for a state funeral against the wishes of his family, in a dispute that has kept his body in a Pretoria mortuary for two months.
N| {Judge Aubrey Ledwaba-Maseko} said that public interest outweighed the personal wishes of the family, who wanted to bury him in Johannesburg.
V| Lumbeya, who led Zambia from 2015 to 2021, died on 5 June at the age of 68.
V| His eldest sister, Bertha Lumbeya, shouted and wept in the courtroom.
N| "They did not love him in life, and now they want to carry him," {she=Bertha Lumbeya} told reporters.
N| {=Bertha Lumbeya} "He told us, 'That man must never come near my body,' and I heard it with these ears."
N| {Zambia's attorney-general, Mutale Kabesa}, who brought the case, said that former presidents belonged to the nation.
N| {The family's spokesman, Makebi Zuma-Banda}, said leave to appeal would be sought on Monday.
A| {Mourners in Lusaka} said the grave had been dug at Embassy Park as early as June.
N| {Kabesa} would not say when the repatriation would take place.
N| {President Hastings Chilombo's office} denied that he had insisted on presiding over the funeral.
M| {The News Diggers newspaper} printed what it said was a programme in which he was to speak for forty minutes.
V| An agreement reached in June collapsed on the day a military plane was to fetch the coffin.
V| In 2021, a Zambian court ruled that the country's first president, Kenneth Kaunda, should be buried at the same park against his family's wishes.
V| In Malawi, the vice-president's widow launched a separate suit on Friday over the report on the crash that killed him last year.
? Can the former president be buried in Zambia against his family's will? | 1A 2A
? Has Lumbeya been buried? | 1D
? Did Lumbeya say that the president must not come near his body? | 6A+
? Has the family appealed against the ruling? | 8P+
? When will the body be taken home? | 10W+
? Did Chilombo insist on leading the funeral? | 11D+ 12A
? where did the family want to bury him | 2A=Johannesburg
? When did Lumbeya die? | 3A=5 June
? Did a Zambian court rule on Lumbeya's burial? | -
? What did the vice-president's widow sue over? | 15A=the report on the crash that killed him last year

= Storm Bertil floods Swedish railway, derailing train
V| A passenger train derailed near the Swedish city of Hudiksvall on Sunday after floodwater washed away the embankment, slightly injuring one of about 120 people aboard.
N| {Emergency services spokesman Jörgen Blom} said two carriages had come to rest at an angle of 45 degrees and that everyone was off within half an hour.
V| The Swedish Transport Administration had kept the line open despite an orange warning for rain.
N| {Its regional manager, Ulrika Sandell}, said nothing measured that morning had justified closing it.
N| "A farmer rang at seven to say that the culvert was blocked," said {Bengt Hammar, a local councillor}.
N| {=Bengt Hammar} "I know because the farmer is my wife."
N| {Sandell} said no such call had been registered, and that she was having the recordings checked.
V| The Accident Investigation Authority has begun an inquiry.
A| {Passengers} told the news agency TT that the train had braked sharply shortly before it left the rails.
N| {The operator, Norrtåg Express}, said the driver had seen the rails hanging in the air and did exactly the right thing.
N| More than 100 mm of rain fell in 24 hours in parts of Västernorrland, according to {the meteorological institute SMHI}.
V| In 2023, a storm undermined the E6 motorway at Stenungsund, where a landslide swallowed cars and a burger restaurant.
V| Some 300 homes in the area were cut off and several hundred were still without power on Monday.
N| {Prime Minister Ulf Stenbeck} said the country had neglected its culverts for 40 years.
V| In neighbouring Norway, a woman is missing after her car was swept into the river Gaula.
? Was anyone hurt in the train accident? | 1A
? Did anyone die in the derailment? | 1D
? Was the railway told about the blocked culvert? | 5A 6A 7D+
? What made the train derail? | 1A=floodwater washed away the embankment
? Should the line have been closed? | 4D+
? Did the driver brake too late? | 9D 10D+
? how many people were on the train | 1A=about 120
? Has the missing woman been found? | 15D
? Is the accident being investigated? | 8A
? Was a restaurant destroyed on Sunday? | -

= Meridian Wireless to cut 13,000 jobs in its largest layoff, memo says
N| Wireless carrier Meridian Wireless is laying off more than 13,000 employees in the largest round of job cuts in its history, {chief executive Dan Schulberg} told staff Thursday.
N| The reductions amount to about 13% of the workforce and do not include union-represented employees, according to {a memo seen by The Associated Press}.
N| "Our current cost structure limits our ability to invest in the customer," {Schulberg} wrote.
N| {=Dan Schulberg} "We must be simpler, and simpler starts with us."
N| {The company} will also turn 179 of its own stores into franchises and close one, a spokeswoman, Kim Ancona, said.
N| {Ancona} would not say which one.
N| {The Electrical Workers' Brotherhood} said Meridian was calling some jobs "managerial" in order to get around the contract.
N| {Ancona} disputed that and said each position had been reviewed by lawyers.
A| {A former manager in New Jersey} said his title was changed two weeks before he was let go.
V| The company has set up a $20 million fund for retraining in "the age of AI," as the memo puts it.
N| {Schulberg} denied on a call with reporters that artificial intelligence was the reason for the cuts.
V| Meridian lost 7,000 monthly subscribers in the third quarter, while rivals gained more than a million each.
N| U.S. employers announced 153,074 job cuts in October, the most for that month since 2003, according to {the outplacement firm Challenger & Hale}.
V| The company's previous largest layoff, in 2018, was voluntary and covered 10,400 people.
V| Its shares rose 1.5%.
N| {Rival Telstar Mobile} said Thursday it would appoint a chief operating officer in January.
? How many jobs is Meridian cutting? | 1A+=more than 13,000
? Are union workers affected? | 2D 7A
? Is AI the reason for the layoffs? | 11D+
? Which store is being closed? | 6W+
? Was the manager's title changed to get around the contract? | 7A 8D+ 9A
? how big is the retraining fund | 10A=$20 million
? Did the company gain subscribers last quarter? | 12D
? Was the 2018 layoff compulsory? | 14D
? Is Schulberg leaving the company? | -
? Did Telstar lay off 10,400 people? | -

= Bangladesh's former prime minister sentenced to death in absentia
V| A special court in Bangladesh on Monday sentenced the country's ousted prime minister, Sheila Hossain, to death for crimes against humanity over a crackdown on student protests in which up to 1,400 people died.
V| Hossain, 78, who fled to India by helicopter in August 2024, was tried in her absence along with two of her aides.
N| {Justice Golam Mortaza Mozumdar}, who read the verdict for two hours, said she had ordered the use of helicopters, drones and lethal weapons against unarmed demonstrators.
N| "The verdict has been made by a rigged tribunal established by an unelected government," {Hossain} said in a statement from Delhi.
N| {=Sheila Hossain} "I am not afraid to face my accusers in a proper court."
N| {The interim law adviser, Asif Nazmul}, said the trial had met international standards and that Dhaka would ask India again to hand her over.
N| {India's foreign ministry} said it had noted the verdict and would "engage constructively with all stakeholders"; it did not say if she would be extradited.
A| {Indian officials} privately described extradition as out of the question.
V| The former police chief, Abdullah Mamun Chowdhury, who pleaded guilty and gave evidence, was sentenced to five years.
N| {The UN Human Rights Office} called the verdict an important moment for victims but regretted the death penalty.
A| {Supporters of Hossain's Awami Front} are thought to have set off crude bombs in Dhaka on Sunday night.
N| {A party official, Mohibul Arafat}, denied any role in the blasts.
V| The party has been barred from an election due in February.
V| The same tribunal was set up by Hossain's own government in 2010 to try crimes of the 1971 war.
V| In a separate trial, her niece, a British member of parliament, is accused of using her influence to obtain a plot of land, which she denies.
V| Outside the court, relatives of the dead clapped, and one man asked for quiet because he had not caught the last sentence.
? Was the former prime minister sentenced to death? | 1A
? Was Hossain in court? | 2D
? Will India extradite Hossain? | 6P 7W+ 8D
? Was the trial fair? | 4D+ 6A
? Who was jailed for five years? | 9A=The former police chief, Abdullah Mamun Chowdhury
? how many people died in the crackdown | 1A=up to 1,400
? Did Hossain's party plant the bombs? | 11A 12D+
? Is the Awami Front allowed to stand in the election? | 13D
? Has the niece been convicted? | -
? Has Hossain been executed? | -

= Tanzanian police lift curfew in Dar es Salaam after election violence
N| Police in Tanzania lifted a night-time curfew in Dar es Salaam on Tuesday, five days after a disputed election set off the worst unrest in the country's history, {the force} said.
N| {President Salma Hemedi}, who was sworn in on Monday at a military parade ground closed to the public, said "foreign youths" had been behind the violence.
V| She was declared the winner with 98% of the vote after her two main challengers were jailed or disqualified.
N| {The opposition party Umoja na Haki} said at least 800 of its supporters had been killed.
N| {Government spokesman Gerard Msungu} said that figure was hugely exaggerated and that no excessive force had been used.
A| {A diplomatic source in the region} told the BBC there was credible evidence that at least 500 people had died.
N| {The UN Human Rights Office} said it had been unable to confirm the toll, with the internet cut for most of the week.
N| "We went to three hospitals and each of them sent us to the next," said {Fatuma, a mother of two who did not want to give her surname}.
N| {=Fatuma} "At the fourth, a guard told me to stop asking."
N| {The health minister} denied that bodies had been taken away at night.
N| {Observers from the African Union} said the election did not meet its standards, and those from SADC said voters had been unable to express their will.
V| Schools and public transport were starting again on Tuesday, and there were queues for petrol.
N| {Kenya's foreign ministry} said it was seeking a Kenyan teacher believed to have been shot; it did not know where he was.
V| Hemedi came to office in 2021 after the death of her predecessor and at first eased restrictions on opponents.
V| In Zanzibar, whose own president was re-elected on the same day, the opposition alleged fraud but did not take to the streets.
? Has the curfew been lifted? | 1A+
? How many people were killed in the unrest? | 4A+=at least 800 5D+ ; 6A=at least 500 7W
? Were bodies removed at night? | 10D+
? Who was behind the violence according to the president? | 2A+="foreign youths"
? Did the security forces use excessive force? | 5D+
? What was Hemedi's share of the vote? | 3A=98%
? has the kenyan teacher been found | 13D
? Was the vote up to the African Union's standards? | 11D
? Were there protests in Zanzibar? | 15D
? Will the election be rerun? | -

= Streaming chief hands over after 20 years as profit beats forecast
V| The founder of Europe's largest music streaming company is to step down as chief executive at the end of the year after two decades in charge.
N| Tonika's Anders Eklund, 44, will become executive chairman and hand over to two deputies, {the Swedish company} said on Tuesday.
N| "In many ways this only changes the titles," {Eklund} told investors.
N| {=Anders Eklund} "I will still be the one who is woken up at night."
N| {Eklund} denied that the move had anything to do with a boycott by artists over his investment in a maker of military drones.
A| {Two shareholders} said the board had been uneasy about the matter for months.
N| {Tonika's spokeswoman, Dustee Bergqvist}, would not comment on discussions in the board.
V| Massive Harbour and more than 400 other acts have withdrawn their music since the summer.
N| {The company} said the effect on listening was "not measurable".
V| Shares in Tonika fell by 4.2% in New York.
N| The two new chiefs, Gus Söderholm and Alexandra Norén, will share the job as equals, according to {a filing}.
N| {Paul Verner of the research firm MusicMetrics} said such arrangements rarely lasted for more than three years.
V| Tonika, which has 696 million users, made its first annual profit last year, of €1.1bn.
V| Netflix and Oracle have also had two chief executives at the same time.
N| {A British songwriters' guild} called on the new leaders to raise payments, which average £0.003 a stream.
V| In a separate development, the American rapper Cassius Reed has sued the company over fake streams, a claim that it calls baseless.
? Is Eklund stepping down as chief executive? | 1A 2A+
? Is he leaving because of the artists' boycott? | 5D+
? Who is taking over from Eklund? | 2A+=two deputies 11A+=Gus Söderholm and Alexandra Norén
? Was the board unhappy about the drone investment? | 6A 7W+
? Has the boycott hurt listening? | 9D+
? how many users does it have | 13A=696 million
? Is Eklund leaving the company altogether? | 2D+ 4D+
? Did Reed win his lawsuit? | -
? How many acts have pulled their music? | 8A=more than 400
? Have payments to songwriters been raised? | 15P

= Ohio governor signs transportation budget, vetoes cellphone measure
V| Ohio Gov. Ted Brandstrom on Friday signed a transportation budget that scraps front license plates for trucks but vetoed a provision that would have let drivers hold a phone while stopped at a light.
N| {Brandstrom}, a Republican, said the phone measure would have undone a 2023 law that has "saved people who don't know they were saved."
N| Distracted-driving crashes have fallen 19% since that law took effect, {the State Highway Patrol} said.
N| {House Speaker Lyle Hackett} said he had the votes to override the veto.
N| {Senate President Donna Wirtz} would not say whether her chamber would take it up.
N| "I've got 33 members and 34 opinions," {Wirtz} told reporters.
N| {=Donna Wirtz} "Call me after Easter."
N| {The governor's spokesman, Miles Tierney}, denied a claim by Hackett that the governor had promised in January to sign the bill whole.
A| {Two Republican lawmakers who attended the January meeting} said they had come away with the impression that he would.
V| The $11.5 billion budget includes $3.2 billion for road and bridge repairs over two years.
V| It does not raise the state's gasoline tax, which has been 38.5 cents a gallon since 2019.
N| {Policy Matters Midwest, a research group}, said the plan shortchanged bus riders, who get 4% of the money.
V| Brandstrom has issued 44 line-item vetoes since taking office; none has been overridden.
V| Thirty-one states ban the use of hand-held phones while driving.
N| Traffic deaths nationwide fell 3.8% last year to an estimated 39,345, according to {the National Highway Traffic Safety Administration}.
V| In Pennsylvania, a ban on hand-held phones took effect last June, and police began writing tickets this month.
? Did the governor veto the phone provision? | 1A
? Has the veto been overridden? | 4P 5W+ 
? Did Brandstrom promise in January to sign the whole bill? | 8D+ 9A
? Will the Senate vote on an override? | 5W+ 7W+
? Does the budget raise the gas tax? | 11D
? How large is the budget? | 10A=$11.5 billion
? have distracted driving crashes gone down | 3A
? Have any of Brandstrom's vetoes been overridden before? | 13D
? Did Ohio's law take effect last June? | -
? How many traffic deaths were there in Ohio last year? | -

= Saudi Arabia executes two men over mosque bombing, state agency says
N| Saudi Arabia on Saturday executed two men convicted of a mosque bombing in the Eastern Province in which five people were killed, {the state news agency SPA} said.
N| The men, both Saudi nationals, had belonged to a foreign terrorist organisation and built the explosive belt, according to {an interior ministry statement}.
N| {The European Saudi Organisation for Justice} said one of them, Hadi al-Marzouq, was 17 at the time of the attack in October 2015.
N| {The government's human rights commission} has said that nobody is put to death for crimes committed as a child.
N| {His mother}, speaking by telephone from Qatif, said she had not been told and learned of it from a neighbour.
N| "They rang my neighbour's son because he is in the army," {she=his mother} said.
N| {=his mother} "He knocked and could not speak, and so I knew."
N| {The Saudi embassy in London} did not respond to a request for comment.
A| {Activists} said the two had been tortured.
N| {The SPA report} said they had confessed freely before a judge.
V| Saudi Arabia put to death at least 345 people in 2024, a record that it has since exceeded.
N| {Amnesty International} says a third of those executed were convicted of drug offences.
N| {The crown prince} said in a magazine interview in 2022 that the death penalty had been done away with except for murder and similar crimes.
V| Islamic State claimed the 2015 bombing at the Shia mosque in Saihat.
V| In Kuwait, a court on Saturday commuted the death sentence of a Filipina domestic worker.
V| In Iraq, the authorities postponed eleven hangings because of a visit by a United Nations envoy.
? Were the two men put to death? | 1A
? Was one of them a minor at the time of the attack? | 3A 4D+
? Was the mother informed of the execution? | 5D+
? Were the men tortured? | 9A 10D+
? Did they confess? | 10A+
? how many people did the mosque bombing kill | 1A=five
? What did the Saudi embassy say? | 8W+
? Who claimed the 2015 attack? | 14A=Islamic State
? Were they executed for drug offences? | 1D
? Was the Filipina worker executed? | 15D

= Cape Town taxi strike leaves commuters stranded for third day
V| Thousands of commuters in Cape Town walked to work or stayed at home on Wednesday, the third day of a strike by minibus taxi operators over the impounding of vehicles.
V| The Western Cape Taxi Council called the eight-day stayaway after talks with the city broke down on Monday.
N| {Its chairman, Mandla Hermanus-Kose}, said it condemned violence and had "no knowledge" of who had set fire to five buses.
N| {Golden Arrow, the bus company}, said one of its drivers had been shot in the leg in Philippi.
N| "He finished his route, because there was nobody else to take the people," said {company spokesperson Bronwen Dyssel}.
N| {=Bronwen Dyssel} "He said it was only the left leg."
N| {The city's safety and security member, JC Swanepoel}, denied that vehicles were being impounded for minor offences such as a missing seatbelt.
N| {The transport minister, Sindisiwe Chikane}, disagreed and ordered the city to release vehicles held under what she called "a by-law that does not exist".
N| {Swanepoel} said the city would see her in court.
N| {The police} confirmed two deaths since Monday, one of them a British tourist of 40, and said it was being investigated whether these were linked to the strike.
A| {Traders in Khayelitsha} said men with sticks had told them to close.
N| {The Cape Chamber of Commerce} put the loss at R5bn a day.
V| More than 450,000 learners were absent from school on Tuesday.
V| Minibus taxis carry about two thirds of South Africa's commuters and are largely unregulated.
V| A similar strike in the city in November 2022 lasted two days.
V| In Johannesburg, the Gautrain ran normally, despite a wage dispute there.
? Is the taxi strike over? | 1D
? Who burned the buses? | 3W+
? Are taxis impounded over small offences? | 7D+ 8A
? Were the two deaths connected with the strike? | 10W
? Did the bus driver survive? | 5A+ 6A+
? how long is the stayaway supposed to last | 2A=eight-day
? Has the city released the vehicles? | 8P 9D+
? Has the city gone to court? | 9P+
? How many pupils missed school on Tuesday? | 13A=More than 450,000
? Are trains in Johannesburg on strike? | 16D

= Tennessee plant explosion kills 16; cause may take months to find
N| An explosion at a military munitions plant in rural Tennessee killed 16 people, {the sheriff} said Sunday, two days after a blast that was felt for more than 15 miles.
N| {Hollis County Sheriff Chad Dabney} lowered the toll from 18 after two people who had been thought to be inside were found at home.
N| "I've hugged both of them, and I'd do it again," {Dabney} said, pausing to collect himself.
N| {=Sheriff Chad Dabney} "I can't say the same for 16 families."
N| It will take weeks or months to determine what set off the blast at Precision Blasting Systems, {Brice McCord of the federal firearms bureau} said.
N| {Dabney} said that foul play had not been ruled out.
N| {The company's president, Wendell Stinnett}, said in a statement that safety had always come first.
A| {Two former employees} told The Tennessean that workers were sometimes sent back to the line after alarms had gone off.
N| {The company's lawyer, Pamela Goins}, denied it.
V| The state's occupational safety agency fined the firm $7,200 in 2019 after workers were exposed to hazardous chemicals.
N| DNA testing is being used to identify the victims because "there's nothing to describe" at the site, according to {the sheriff}.
V| The plant, which makes explosives for the Army and for demolition, employs 80 people on 1,300 acres of wooded hills.
V| In 2014, an explosion at a different munitions company on the same property killed one worker.
N| Nineteen people were killed in accidents at explosives plants in the United States between 2015 and 2024, {the Chemical Safety Board} says.
V| In Arkansas, a fire at an ammunition depot Saturday burned itself out with no injuries.
V| At Maple Ridge Baptist, the pastor read 16 first names and asked for no last names to be printed.
? How many people were killed at the plant? | 1A=16
? Did 18 people die? | 1D 2D
? What caused the blast? | 5W
? Was the explosion deliberate? | 6W
? Were workers ordered back despite alarms? | 8A 9D+
? How much was the firm fined in 2019? | 10A=$7,200
? have all the victims been identified | 11P
? Did the company's president apologize? | -
? Has there been a deadly explosion on the site before? | 13A
? Was anyone hurt in the Arkansas fire? | 15D

= Chancellor freezes fuel duty but scraps winter heating help in budget
V| The chancellor, Helena Ward, announced tax rises worth £26bn in her second budget on Wednesday, froze fuel duty until next September and abolished the two-child limit on benefits.
N| She told MPs that she was asking "everyone to make a contribution" by freezing income tax thresholds for three more years, according to {the official record}.
V| The Office for Budget Responsibility published its forecasts by mistake 40 minutes before she stood up.
N| {Its chair, Rupert Hughes-Dale}, apologised and said he would resign if he lost the confidence of the committee.
N| "I have read my own budget on the BBC, and I can recommend it," {Ward} told the House.
N| {=Helena Ward} "I shall now read it to those who were not watching."
N| {The Conservative leader, Gemma Bellingham}, called it "a budget for Benefits Street".
N| {Ward} denied that she had broken the promise in her party's manifesto not to raise taxes on working people.
N| {The Institute for Fiscal Studies} said that she had, in its opinion.
N| An extra 1.7 million people will be drawn into paying a higher rate by 2030, {the OBR} calculated.
N| {The Treasury} would not say whether the threshold freeze could be ended early.
A| {Some Labour backbenchers} said privately that they had expected worse.
V| A new charge of 3p a mile for electric cars begins in 2028.
V| Homes worth more than £2m will pay a surcharge of at least £2,500 a year.
V| Gilt yields fell after traders welcomed a larger cushion of £22bn.
N| In Edinburgh, {the Scottish government} said its own budget would be delayed until 13 January.
? Did the chancellor break the manifesto promise? | 8D+ 9A
? Has fuel duty been increased? | 1D
? Who leaked the forecasts? | 3A=The Office for Budget Responsibility
? Has the head of the OBR resigned? | 4P+
? How much will taxes go up in total? | 1A=£26bn
? will the threshold freeze end early | 11W+
? Is the two-child limit still in place? | 1D
? When does the mileage charge start? | 13A=2028
? Did backbenchers rebel? | -
? When will the Scottish budget be? | 16A=13 January

= US strikes boat in Caribbean, killing four; Venezuela condemns attack
N| The U.S. military struck a boat in the Caribbean Sea on Thursday, killing four men it accused of smuggling drugs, {the Defense Department} said.
V| It was the 21st such strike since early September and brought the number of dead to at least 83.
V| Defense Secretary Clint Harmsworth posted a 22-second video in which a vessel moving at speed bursts into flames.
N| "Our intelligence confirmed that they were narco-terrorists," {Harmsworth} wrote on X.
N| {=Defense Secretary Clint Harmsworth} "To those who do this: stop, or be stopped."
V| The department did not give evidence that drugs were aboard.
N| {Venezuela's foreign minister, Yosmar Gil}, said the dead were fishermen from Güiria.
N| {The sister of one of them, Nairobi Rausseo}, told Reuters that he had carried cocaine "two or three times, when there was no fish".
A| {Three congressional aides} said lawmakers had been told in a closed briefing that the identities of those killed were not known.
N| {Harmsworth's spokesman, Sam Pardee}, disputed that account.
N| {Colombian President Gonzalo Petroni} said his country would stop sharing intelligence as long as the strikes continued.
N| {Britain} declined to comment on a report by CNN that it had already done so.
V| The Senate voted 51-49 last week against a resolution requiring approval by Congress.
N| {Volker Tamm, the U.N. human rights chief}, said the strikes violated international law and must end.
V| The United States has about 12,000 sailors and Marines in the region, the most since the Cuban missile crisis.
N| In the Pacific, {the Coast Guard} said it had seized 20,000 pounds of cocaine from a vessel off Mexico without firing a shot.
? How many people were killed in Thursday's strike? | 1A+=four
? Were there drugs on the boat? | 1A+ 4A+ 6W
? Were the dead fishermen? | 4D+ 7A 8D
? Did the military know whom it had killed? | 4A+ 9D 10A+
? Has Britain stopped sharing intelligence? | 12W+
? Has Congress approved the strikes? | 13D
? how many have been killed in all since september | 2A=at least 83
? Has Colombia been bombed? | -
? Did anyone die in the Pacific seizure? | 16D
? Did the strike break international law? | 14A

= Woman wins record payout after false arrest by facial recognition in Detroit suburb
V| A Michigan woman who was arrested eight months pregnant because of a false match by facial recognition software will receive $1.1 million from the city of Fairlane Heights, in what her lawyers called the largest settlement of its kind.
N| Porsha Renfield was held for 11 hours in February 2023 on suspicion of a carjacking committed by a woman who was visibly not pregnant, according to {the lawsuit}.
N| {City Attorney Clyde Baranski} said the settlement was not an admission of fault.
N| "They asked me to put on a coat so that they couldn't see it," {Renfield} told reporters, holding her daughter.
N| {=Porsha Renfield} "She's nearly three, and she's still cold."
N| {Police Chief Ines Moulton} denied that anyone had asked her to cover up, and said officers had offered the coat because it was 19 degrees.
V| The department changed its rules in August 2023 and no longer allows an arrest on the basis of a match alone.
A| {Two detectives} said the software was still consulted "first, last and in between."
N| {Moulton} said she could not respond to anonymous claims.
N| {The vendor, FaceGrid of Denver}, declined to comment.
V| At least eight people in the United States, seven of them Black, are known to have been wrongly arrested because of the technology.
N| False matches are up to 100 times more likely for Black and Asian faces, {a federal study} found in 2019.
N| {The American Liberties League} called on the Legislature to ban such software in policing.
V| San Francisco became the first large city to do so in May 2019.
V| In a related matter, the state Supreme Court will hear arguments in June on whether license plate readers need a warrant.
? How much will the woman get? | 1A=$1.1 million
? Did the city admit that it was at fault? | 3D+
? Did officers ask Renfield to hide her pregnancy? | 4A+ 6D+
? Are arrests still made on a match alone? | 7D
? Why was she arrested? | 1A=a false match by facial recognition software 2A=suspicion of a carjacking
? how long was she held | 2A=11 hours
? Has Michigan banned facial recognition in policing? | 13P
? Was Renfield the carjacker? | 1D 2D
? Did the vendor apologize? | 10W+
? Has the court ruled on license plate readers? | 15P

= Paris court jails ex-president for conspiracy; he denies taking Libyan cash
V| A Paris court on Thursday sentenced former president Nicolas Valmont to five years in prison for criminal conspiracy over attempts to raise campaign money from Libya.
V| The court acquitted him of corruption and of illegal campaign financing, and said there was no proof that money from Muammar Gaddafi had reached his 2007 campaign.
N| {Presiding judge Nathalie Gavard} said the facts were "of exceptional gravity" and ordered that he begin his sentence within a month, appeal or no appeal.
N| "If they absolutely want me to sleep in prison, I will sleep in prison, but with my head held high," {Valmont} told reporters.
N| {=Nicolas Valmont} "I am innocent, and this injustice is a scandal."
N| {Valmont} said he would appeal.
N| {The financial prosecutor's office}, which had asked for seven years, did not say whether it would appeal against the acquittals.
V| Two former ministers, Claude Guérin and Brice Hortense, were sentenced to six and two years.
N| {Guérin's lawyer, Philippe Bouchez}, said his client, who is 80 and ill, would not be sent to a cell.
A| {Court officials} said that was for a medical expert to decide.
V| Valmont's former ally Ziad Takkieddin, who had said in 2016 that he carried suitcases of cash from Tripoli and later took it back, died in Beirut two days before the verdict.
N| {The magistrates' union} said the presiding judge had received death threats; the interior ministry said two people had been detained.
N| {President Hélène Marchais} called attacks on judges "unacceptable" and declined to comment on the verdict.
V| He is the first head of the French state to be ordered to prison since Marshal Pétain in 1945.
N| Sixty-one per cent of the French consider the sentence fair, according to {an Opinéa poll}.
V| In a separate case, his conviction for wiretapping was made final in December, and he wore an electronic tag until May.
? Was Valmont convicted of corruption? | 2D
? How long is the former president's sentence? | 1A=five years
? Did Libyan money reach his campaign? | 2D 5D+
? Is Valmont in prison? | 3P
? Will prosecutors appeal? | 7W+
? Will Guérin be put behind bars? | 9D+ 10W
? has the judge been threatened | 12A
? What did Marchais say about the verdict? | 13W
? Did Takkieddin testify on Thursday? | 11D
? How long a sentence did prosecutors ask for? | 7A+=seven years

= Six tourists die of suspected methanol poisoning in Laos; bar owner denies serving bootleg spirits
A| Six foreign tourists have died in Laos after drinking alcohol suspected of being tainted with methanol, {officials in several countries} said on Friday.
N| {Australia's foreign minister, Paula Wren}, confirmed the death of a second Melbourne teenager, Holly Bowden, 19, in a hospital in Thailand.
N| {Britain's Foreign Office} said a woman from Kent had died, while Denmark confirmed that two of its citizens were among the dead.
V| The sixth victim is an American man.
N| "Nobody should come home from a holiday like this," {Ms Wren} told parliament.
N| {=Paula Wren} "We have asked the authorities in Laos to be open with us, and so far they have been polite."
N| {The manager of the hostel in Vang Vieng where several of the victims had stayed, Duong Van Tuan}, said that guests were given free shots of local vodka from a sealed bottle.
N| {He=Duong Van Tuan} denied that anything had been added to it and said he had drunk from it himself.
V| Police have detained eight people, among them the manager.
A| {Backpackers in the town} said another bar had served the drinks in plastic buckets.
N| {The tourist police office in Vang Vieng} declined to say whether any bottles had been tested.
V| Methanol, which is used in antifreeze, can blind or kill in small amounts and cannot be tasted.
N| More than 900 people died of it last year, most of them in Asia, according to {Médecins Sans Frontières}.
N| {The Lao government} expressed "profound sadness" and promised to bring those responsible to justice.
V| In Indonesia, 45 people died after drinking bootleg liquor in West Java in 2018.
V| The hostel's last guests left on Friday in two minibuses, and someone had turned the sign round.
? How many tourists have died in Laos? | 1A=Six
? Was the hostel's vodka tainted? | 7D+ 8D+
? Has the hostel manager been detained? | 9A
? Did police test any bottles? | 11W+
? Was a British citizen among the dead? | 3A
? where did holly bowden die | 2A=a hospital in Thailand
? Were the poisoned drinks served in another bar? | 10A
? Has anyone been convicted? | 14P
? Did 45 tourists die in Laos? | 1D
? How many Danes died? | 3A=two

= Colorado governor commutes sentence of former county clerk in election tampering case
V| Gov. Jason Pollack of Colorado on Thursday commuted the sentence of a former county clerk who let an outsider copy the hard drive of an election machine, a decision that drew praise from Republicans and anger from his own party.
V| Tara Petersen, 70, will be eligible for parole on June 1 after serving about 19 months of a nine-year term.
N| {Pollack}, a Democrat, said that the sentence was too long for a first offender and that he had read "every page and every letter."
N| "I haven't changed my mind about what she did," {he=Jason Pollack} told reporters.
N| {=Jason Pollack} "I changed my mind about what nine years is for."
N| {Secretary of State Jenna Griswell} said the governor had bowed to pressure from Washington.
N| {Pollack's spokesperson, Conor Cahalan}, denied that the White House had offered anything in return.
M| {The Denver Post} reported that an aide to the president called the governor's mansion three times in April.
N| {The White House} did not respond to a request for comment on the calls.
A| {Two people close to the governor} said he had not taken them.
N| {Petersen's lawyer, Pete Tischer}, said she would continue to appeal against her conviction.
V| She was found guilty in August 2024 of seven charges, including attempting to influence a public servant.
N| {District Attorney Dan Rubenfeld, who prosecuted the case}, called the commutation "a gut punch to every poll worker in Mesa Verde County."
V| No evidence has been found of widespread fraud in Colorado's 2020 election.
V| In Arizona, a judge on Thursday dismissed the case against 11 people who signed certificates as false electors.
V| In Grand Mesa, a billboard that has counted Petersen's days in custody stood at 588 on Thursday night.
? Has Petersen been pardoned? | 1D
? Will the former clerk be released? | 2P
? Did the governor act under pressure from the White House? | 6A 7D+ 
? Did the president's aide call the governor? | 8A 9W+ 10D
? Does the governor think she was innocent? | 4D+
? How long was her sentence? | 2A=nine-year
? Is Petersen dropping her appeal? | 11D+
? was there fraud in colorado's 2020 election | 14D
? Were the Arizona electors convicted? | 15D
? What was she convicted of? | 12A=seven charges, including attempting to influence a public servant

= Kenya's Cheruto runs second-fastest women's marathon ever in Chicago
V| Kenya's Mercy Cheruto ran the second-fastest women's marathon in history on Sunday, winning in Chicago in 2:10:48 in her first race for 11 months.
V| She passed halfway in 1:04:35 alongside compatriot Ivy Jepkemei before pulling away in the 19th mile.
V| Ethiopia's Senbere Alemu was second in 2:14:50; Jepkemei faded to fifth.
N| "I was chasing a pacemaker who was chasing a bicycle," {Cheruto} said.
N| {=Mercy Cheruto} "The bicycle won."
N| {Cheruto's coach, Gabriele Rosetti}, said a stress fracture had kept her out since last November and denied that she had ever missed a drugs test.
M| {The website LetsTalkTrack} wrote on Friday that she had two missed tests on her record.
N| {The Athletics Integrity Unit} said it did not disclose such information.
V| The world record of 2:09:56 was set on the same course in 2024 by Ruth Chepngetich, who has since been banned for three years after testing positive for a diuretic.
N| {World Athletics} said the record stands because it was set before the sample was taken.
A| {Several athletes} have called for it to be struck out.
V| The men's race was won by Kenya's Jacob Kiplagat in 2:02:23, with American Conner Mantle fourth in a national record of 2:04:43.
N| {Kiplagat} said he had been disturbed by the wind over the last three miles.
N| The field of 53,000 was the largest in the race's history, {organizers} said.
V| A runner, 39, was in a critical condition after collapsing near mile 24.
V| On Wednesday in Nairobi, three athletes were suspended over the use of a banned blood booster; none of them was in Chicago.
? Did Cheruto break the world record? | 1D
? What was her time? | 1A=2:10:48
? Has Cheruto missed drug tests? | 6D+ 7A 8W
? Is Chepngetich's record still valid? | 10A
? Who came second in the women's race? | 3A=Ethiopia's Senbere Alemu
? Why had she not raced for so long? | 6A+=a stress fracture
? did the runner who collapsed die | 15D
? Was Cheruto suspended for doping? | -
? Who won the men's race? | 12A=Kenya's Jacob Kiplagat
? Did Mantle win a medal? | 12D

= Food giant Helvana to cut 16,000 jobs under new chief
N| The Swiss food group Helvana will cut 16,000 jobs over the next two years, {its new chief executive} said on Thursday, as he sought to lift sales at a company shaken by the dismissal of his predecessor.
N| The reductions amount to nearly 6% of the workforce and will affect 12,000 white-collar staff, according to {the third-quarter report}.
N| {Philippe Navarro}, who took over on 1 September, said the world was changing and Helvana needed to change faster.
N| "I would rather explain this once than explain it every year," {Navarro} said.
N| {=Philippe Navarro} "We reward people who win, and people know what that means for others."
N| {The union Syna-Travail} said it had been given eleven minutes' notice.
N| {A spokesman for the group, Christoph Mäder}, disputed that and said works councils had been told on Wednesday evening.
A| {Two members of the works council in Vevey} said they had received an invitation and nothing else.
N| {Navarro} declined to say in which countries the cuts would fall.
V| His predecessor, Laurent Frey, was dismissed after an inquiry found that he had hidden a relationship with a subordinate.
N| {Frey}, who was chief executive for a year, has denied misleading the board and has said that he will sue.
N| {The chairman, Pablo Isler}, who resigned two weeks later, has not spoken in public since.
V| Sales grew by 4.3% in the quarter on price increases for coffee and chocolate, more than the 3.7% that analysts had expected.
V| The shares were 8% higher at the close, their best day since 2008.
N| {Bernhard Affolter of Bank Vonmatt} said that Navarro had "lit a fire under the ice."
N| {Unilever}, based in London, said last year that it would shed 7,500 jobs.
? How many jobs is Helvana cutting? | 1A+=16,000
? Were workers' representatives told in advance? | 6D 7A+ 8D
? Which countries will be hit by the cuts? | 9W+
? Why was Frey dismissed? | 10A=he had hidden a relationship with a subordinate
? Did Frey mislead the board? | 10A 11D+
? Has Frey sued Helvana? | 11P+
? did sales beat expectations | 13A
? Did the share price drop? | 14D
? Did Isler have an affair? | -
? When did Navarro take over? | 3A+=1 September

= Afghan earthquake kills more than 800; aid workers struggle to reach villages
A| More than 800 people were killed and at least 2,500 injured when an earthquake of magnitude 6.0 struck eastern Afghanistan shortly before midnight on Sunday, {Taliban officials} said.
V| The quake was centred 27 km from Jalalabad at a depth of only 8 km, and flattened villages of mud and stone in Kunar province.
N| "Three villages are gone, and I am in the fourth," {Kunar's disaster chief, Ehsanullah Ehsanzai}, told Reuters.
N| {=Ehsanullah Ehsanzai} "We hear people, and we have shovels."
N| {Health ministry spokesman Sharafat Zamani} called for international aid.
N| {The U.N. refugee agency} said landslides had blocked most of the roads into the province.
N| {The Taliban's spokesman, Zabihullah Mangal}, denied reports that women had been left under the rubble because men who were not relatives would not touch them.
A| {Two women in the village of Andarlachak} told a reporter that rescuers had passed them by.
N| {The World Health Organization} said that fewer than one in ten of its medical staff in the area were women.
N| {It=the World Health Organization} could not say how many women had been treated.
N| {Britain} announced £1m to be split between the U.N. population fund and the Red Cross.
N| {The White House} did not say whether the United States, which ended almost all aid to Afghanistan in April, would help.
V| In 2022, a quake of magnitude 6.1 killed at least 1,000 people in Paktika, and a series of tremors in Herat in October 2023 killed more than 2,000 by the Taliban's count and 1,500 by that of the United Nations.
N| {Pakistan} said its deportation of Afghan refugees would be suspended in the border region for a week.
V| Helicopters made 40 flights on Monday, carrying 420 injured to Jalalabad.
V| In Nurgal district, a man had collected the shoes of eleven people and put them in pairs on a wall.
? How many people were killed in the Afghan quake? | 1A=More than 800
? Were women left under the rubble? | 7D+ 8A
? How many women have been treated? | 10W
? Will the US send aid? | 12W+
? how strong was the earthquake | 1A=magnitude 6.0
? Are roads into Kunar open? | 6D
? Has Britain offered money? | 11A+
? Has Pakistan stopped deporting Afghans? | 14P+
? Did the quake kill 2,000 people in Herat on Sunday? | -
? Did the tremor cause a dam to break? | -

= Death toll from Afghan earthquake passes 2,200 as Taliban confirm more bodies
N| The number of people killed by Sunday's earthquake in eastern Afghanistan has passed 2,200, {a spokesman for the Taliban government} said on Thursday, after hundreds more bodies were found in houses in the mountains.
N| {Zabihullah Mangal} gave the number as 2,205 and said the search was continuing.
N| An aftershock of magnitude 5.6 on Thursday night caused further damage but there were no immediate reports of casualties, {the provincial governor's office} said.
N| "There is not one house left in which I would let my goat sleep," said {Alem Jan, a farmer}.
N| {=Alem Jan} "My goat agrees."
N| {The Norwegian Refugee Council} said that 98% of the buildings in the worst-hit district were damaged or destroyed.
N| {Mangal} announced that commandos had been dropped by air because helicopters could not land.
N| {Mangal} acknowledged that there had been "hesitation" in pulling out women in some villages and said that female medics had now arrived from Kabul.
A| {A female doctor in Jalalabad} said she knew of four colleagues who had been turned back at a checkpoint for travelling without a male guardian.
N| {The ministry for the propagation of virtue} did not respond to a request for comment.
A| The United States has not approved any assistance, {a former official at its aid agency} said.
N| {The World Food Programme} said it had money for another four weeks.
V| Pakistan resumed the deportation of Afghans on Wednesday after a pause of three days.
V| Iran, Turkey, India and China have sent tents and food.
V| In Kunar, children were given plastic kites by a charity, and flew them among the graves.
? How many people were killed in the Afghan quake? | 1A+=2,200 2A+=2,205
? Were women left under the rubble? | 8A+
? Were female doctors stopped on their way? | 9A 10W+
? Has the US approved aid? | 11D
? Did the aftershock kill anyone? | 3D
? Has Pakistan stopped deporting Afghans? | 13D
? how strong was the aftershock | 3A=5.6
? Has the search ended? | 2D+
? Which countries sent tents and food? | 14A=Iran, Turkey, India and China
? Has the World Food Programme run out of money? | 12D+

= US women's soccer star Callahan to miss World Cup qualifiers, coach says
N| U.S. forward Brooke Callahan will miss next month's World Cup qualifiers because of a hamstring injury, {coach Erin Hale} said Wednesday.
N| Callahan, the leading scorer in the National Women's Soccer League with 19 goals, was hurt in Portland's 2-1 win over Orlando on Saturday, according to {the team}.
N| "We lose 19 goals and about 40 jokes," {Hale} said.
N| {=Erin Hale} "Somebody else will have to score, and no one will have to laugh."
N| {Hale} said it would be six to eight weeks before Callahan could train.
N| {Portland's medical director, Dr. Leslie Toomey}, said the club did not give timelines.
M| {The website Touchline USA} reported that the player had wanted to play through the injury and was overruled.
N| {Callahan's agent, Rich Delgado}, called that accurate.
N| {Hale} said it was nonsense and that Callahan had been the first to say no.
V| The Americans play Jamaica on Nov. 28 in Orlando and Costa Rica on Dec. 1 in Houston.
V| The United States, four times world champion, has never failed to qualify.
A| {Two staff members} said teenager Kiki Sanderson would be called up.
N| {A U.S. Soccer spokesman} said the roster would be published Monday and not before.
N| Attendance in the league is up 6% this year, to an average of 11,900, {the league} said.
V| In Europe, England's women lost 2-1 to Brazil in a friendly on Saturday despite playing more than an hour against 10.
V| Portland faces Washington in the semifinals on Sunday without Callahan.
? Will Callahan play in the World Cup qualifiers? | 1D
? Did she want to play on despite the injury? | 7A 8A+ 9D
? How long will she be out? | 5A=six to eight weeks 6W+
? Will Kiki Sanderson be on the roster? | 12A 13W+
? how many goals has callahan scored this season | 2A+=19
? Has the United States ever missed a Women's World Cup? | 11D
? When was she injured? | 2A+=Saturday
? Is Callahan retiring from the national team? | -
? Has the US squad been announced? | 13P+
? Did England beat Brazil? | 15D

= Lisbon funicular crash killed 16 after cable snapped, report finds
N| A cable that snapped caused the crash of a funicular railway in central Lisbon that killed 16 people last month, {Portugal's accident investigation office} said in a preliminary report on Monday.
N| The cable was not certified for carrying passengers and had been in use for 337 days, according to {the report}.
N| {The transport company, Carril de Lisboa}, said it had bought the cable in good faith and that the previous one was of the same type.
N| {The report} says it was not.
N| "We know that the brake was applied, we know that it did nothing, and we do not yet know which of the two questions is the more important," {the office's director, Nuno Serpa}, told reporters.
N| {=Nuno Serpa} "The final report will take a year."
N| {The mayor, Carlota Moedas}, denied having ignored a letter from the drivers' union about tension in the cable.
N| {The union's secretary, Manuel Leal-Brito}, showed a copy with a stamp of receipt dated 14 May.
N| {Ms Moedas} said the stamp was that of the post room.
A| {Engineers} said a daily check would not have revealed the flaw.
V| Among the dead were eleven foreigners, three of them British.
V| The line, which opened in 1885, is closed indefinitely, as are the city's two others.
N| {The Socialist candidate for mayor, Alexandra Leitão-Vaz}, called on Ms Moedas to resign.
N| {Ms Moedas} said she would be judged by voters on 12 October.
V| In 2018 the same carriage left the rails without injuring anyone.
V| In Naples, a cable car fell in April and killed four; the inquiry is unfinished.
? What caused the Lisbon funicular crash? | 1A=A cable that snapped
? Was the cable approved for passengers? | 2D
? Did the mayor disregard the union's warning? | 7D+ 8A
? Was the old cable of the same type? | 3A+ 4D
? Did the brakes work? | 5D
? Has the mayor stepped down? | 13P 14D+
? how many british people died | 11A=three
? Is the funicular running again? | 12D
? When will the final report be out? | 6A=a year
? How many died when the carriage derailed in 2018? | 15D

= Iowa egg farm fire kills 400,000 hens; investigators find no sign of arson
N| A fire destroyed two barns at an Iowa egg farm late Saturday and killed an estimated 400,000 hens, {the Poweshiek Valley Fire Department} said.
N| The blaze at Sunny Prairie Farms near Brooks Center was reported at 10:46 p.m. and took crews from 11 towns six hours to put out, {Fire Chief Lonnie Petersma} said.
N| {Petersma} said no workers were inside and no one was injured.
N| {The state fire marshal's office} said it had found no indication that the fire was set but that the cause remained undetermined.
N| "It started in the southeast corner, and that's where I'd look if I were paid to look," {Petersma} told KCCI.
N| {=Fire Chief Lonnie Petersma} "We ran two farm ponds dry."
N| {Farm manager Greg Oltman} said the company would rebuild.
A| {Neighbors} said the barns had been without power for part of Friday.
N| {The local electric cooperative} denied there had been an outage on that line.
N| {The Humane Alliance} called for sprinklers to be required in barns.
N| {The Iowa Poultry Council} said the loss, about 1% of the state's flock, would not affect prices in stores.
V| A dozen large eggs cost $3.59 on average in September, down from a record $6.23 in March.
V| Bird flu has led to the slaughter of more than 30 million laying hens in the United States this year.
N| Some 6.8 million farm animals have died in barn fires in the country since 2018, {the Animal Welfare Institute} says.
V| In Illinois, a fire at a hog farm on Thursday killed 2,600 pigs; a heat lamp was found to be the cause.
? How many hens died in the fire? | 1A=an estimated 400,000
? Was the fire set on purpose? | 4D
? What caused the Iowa fire? | 4W
? Was there a power cut at the barns? | 8A 9D+
? Will eggs get more expensive because of the fire? | 11D
? was anyone hurt | 3D
? Did a heat lamp start the fire at the egg farm? | 4W
? Has the farm been rebuilt? | 7P+
? Did the hens have bird flu? | -
? How long did it take to put the fire out? | 2A=six hours

= Malaysia to resume search for MH370 on December 30
N| The search for Malaysia Airlines flight MH370, which vanished in 2014 with 239 people on board, will resume on 30 December, {Malaysia's transport ministry} said on Wednesday.
N| The American robotics firm Ocean Infinity will comb the seabed of the southern Indian Ocean for a total of 55 days, {the ministry} said.
N| The company will be paid $70m if it finds significant wreckage and nothing if it does not, according to {the agreement signed in March}.
N| {Transport Minister Lim Kok Seng} said the search had been broken off in April because it was "not the season".
N| "We are searching for a plane, but we are searching also for sleep," said {Danica Weeks-Porter of Perth, whose husband was on board}.
N| {=Danica Weeks-Porter} "I have one number in my telephone that I cannot delete."
N| {The ministry} declined to give the location of the new search area of 15,000 sq km.
A| {A person with knowledge of the plan} said it lay around latitude 36 south.
N| {Ocean Infinity} did not respond to a request for comment.
N| {Retired aviation engineer Richard Godwin-Hale}, who claims to have traced the plane with amateur radio data, said the company had adopted his coordinates.
N| {Mr Lim} denied this and said the area had been chosen by its own experts.
N| {Malaysian investigators} said in 2018 that they could not determine why the aircraft had turned back and could not rule out interference by a third party.
V| Three pieces of debris found on African shores and on islands in the Indian Ocean have been confirmed as coming from the plane.
V| A search by the same company in 2018, on similar terms, found nothing.
N| In Beijing, a court on Monday ordered the airline to pay eight families 2.9m yuan each; another 47 have settled, {the court} said.
V| More than 150 of the passengers were Chinese.
? When will the search for MH370 resume? | 1A=30 December
? Where exactly is the new search area? | 7W+ ; 8A=around latitude 36 south
? How much will the company get if it finds the wreck? | 3A=$70m
? Did the firm use Godwin-Hale's coordinates? | 9W+ 10A 11D+
? Has MH370 been found? | 1P
? Why did the plane turn back? | 12W
? why was the search stopped in april | 4A+=because it was "not the season"
? Did the 2018 search find anything? | 14D
? Has any wreckage ever been identified? | 13A
? Did all the families settle with the airline? | 15D

= Lagos demolitions: Residents of Makoko say 3 dead; state denies deaths
V| Bulldozers and men with petrol have cleared hundreds of stilt houses in Makoko, the Lagos lagoon settlement, in the past fortnight, leaving more than 3,000 families without shelter.
N| {The Coalition for Waterfront Homes} said on Friday that three people had died, among them a five-day-old baby overcome by tear gas.
N| {The Lagos State commissioner for information, Gbolahan Omotayo}, denied that anybody had been killed in the exercise.
N| "They burned the stilts first, so that we could see our house kneel," said {Hunsa Agossou, 34, a fish smoker}.
N| {=Hunsa Agossou} "My son asked if it was praying."
N| {The commissioner} said houses stood too close to a high-voltage line and that residents had been given notice in writing.
N| {The settlement's baale, Chief Aide Jesuro}, confirmed that a notice had come, but it spoke of a strip of 30 metres.
V| Surveyors engaged by the coalition measured a cleared strip of 260 metres.
N| Asked about the distance, {Omotayo} said it was a technical matter for the ministry of physical planning.
N| {The ministry} did not answer messages.
A| {Residents} believe that the land is wanted for luxury flats.
N| {The developer named by them, Lagoon Crest}, said it had no project in the area and had never applied for one.
V| A court order of 2017 forbids evictions from waterfront settlements without consultation.
N| {Governor Kunle Sanwo-Bello} said on television that the state would pay compensation but gave no figure.
V| Makoko, sometimes called the Venice of Africa, is thought to have between 80,000 and 200,000 inhabitants.
V| In Port Harcourt, the clearance of two other waterfronts was suspended on Thursday after a protest by women.
? Did anyone die in the Makoko demolitions? | 2A 3D+
? Were the residents notified? | 6A+ 7A+
? Is the land wanted for luxury housing? | 11A 12D+
? How wide was the strip cleared? | 8A=260 metres 9W+
? Have residents been compensated? | 14P+
? how much compensation will be paid | 14W+
? Why were the houses removed? | 6A+=houses stood too close to a high-voltage line ; 11A=the land is wanted for luxury flats
? Have the demolitions in Makoko been suspended? | -
? How many families lost their homes? | 1A=more than 3,000
? Did a court approve the evictions? | 13D

= Blue Jays fan who caught record ball keeps it; collector offers $1 million
V| The fan who caught the ball that Toronto's Bryce Delgadillo hit for his 63rd home run of the season, an American League record, left Yankee Stadium with it in a diaper bag Wednesday night and said he had not decided what to do with it.
A| Omar Whitfield, 36, a subway conductor from the Bronx, turned down an offer of signed bats, a meeting and tickets from the Blue Jays, {a team official} said.
N| "My daughter threw up on it in the fifth inning, so it's been authenticated," {Whitfield} told reporters.
N| {=Omar Whitfield} "I want to sleep on it, but not on it."
N| {Memorabilia dealer Ken Goldfarb} said on X that he would pay $1 million.
N| {Goldfarb} told ESPN hours later that the offer was good until Sunday at noon.
N| {Major League Baseball} said a hologram had been attached to the ball by one of its officials before Whitfield left.
A| {Another fan in Section 103} said he had the ball first and was pushed.
N| {Whitfield} said no one touched him or was touched.
N| {A Yankees spokesman} said security had reviewed video and saw nothing improper.
N| {Delgadillo} said he would like the ball for his father but that "a man who works underground should get to choose."
V| Aaron Judge hit 62 for the Yankees in 2022; the man who caught that ball sold it at auction for $1.5 million.
V| Barry Bonds holds the major league record of 73, set in 2001.
V| Toronto won 8-3 and leads the AL East by two games with nine to play.
V| In Chicago, Cubs pitcher Ned Rourke was suspended eight games Wednesday for throwing at a batter.
? Did Whitfield give the ball back? | 1D 2D
? Has the ball been sold? | 1D 5P
? How much did Goldfarb offer? | 5A+=$1 million
? Was another fan pushed? | 8A 9D+ 10D
? Has the ball been authenticated? | 3A+ 7A
? how many home runs has delgadillo hit this season | 1A=63rd
? Is it the major league record? | 13D
? Who won the game? | 14A=Toronto
? How much did the Judge ball fetch? | 12A=$1.5 million
? Was Rourke suspended for hitting Delgadillo? | -

= Children among 22 dead in Bangladesh air force jet crash at school
N| A Bangladesh air force training jet crashed into a school in the capital Dhaka on Monday, killing at least 22 people, most of them children, {the armed forces' public relations office} said.
N| The F-7 aircraft took off at 1:06 p.m. and developed a mechanical fault, {the military} said in a statement.
N| The pilot, Flight Lieutenant Towsif Rahman, who was among the dead, had tried to steer away from crowded areas, according to {the statement}.
N| "I saw the third-form windows, and then I saw the plane where they had been," said {Masud Tarik, who teaches physics at the Uttara Milestone School}.
N| {=Masud Tarik} "I thought that I was looking at a picture somebody had put there."
N| {The National Burn Institute's director, Dr Nasir Uddin Khondoker}, said 69 people were being treated and that 10 were on life support.
A| {Some parents} accused the authorities of hiding bodies.
N| {The interim leader, Professor Yusuf Alam}, said the charge was untrue and that no body could be hidden "from a mother".
V| The school published a list of 28 pupils it could not account for.
N| {The air force chief} said it was too early to say whether the plane, which was delivered in 2013, had been properly maintained.
N| {Opposition politician Rumeen Farid} called for training flights over the city to be banned.
N| {The air force} announced no change to its schedule.
V| In 2008, another F-7 crashed outside Dhaka, killing its pilot, who had ejected.
N| {India} said last month that a passenger plane had hit a medical college in Ahmedabad with the loss of 260 lives after fuel to its engines was cut off.
V| Tuesday was declared a day of mourning, with flags at half mast.
? How many people died in the school crash? | 1A=at least 22
? Why did the jet crash? | 2A+=a mechanical fault
? Did the pilot survive? | 3D+
? Were bodies being hidden? | 7A 8D+
? Was the plane well maintained? | 10W+
? Have training flights over Dhaka been banned? | 11P 12D+
? how many pupils are unaccounted for | 9A=28
? Did the plane hit a medical college? | -
? How many of the injured were on life support? | 6A=10
? Was the pilot a student? | -

= Site guards' strike in Athens ends; Acropolis reopens
N| The Acropolis reopened to visitors on Thursday after guards at Greece's archaeological sites called off a strike that had kept the gates shut for two days, {the culture ministry} said.
N| {The Union of Site Guards} said it had been promised 320 permanent posts and a shorter working day above 38 degrees.
N| {Culture Minister Sofia Menti} confirmed the number but said the working hours would be settled by decree "in the course of the summer".
N| {The union's president, Yiannis Mavrakis}, said that was not what she had agreed to on Wednesday night.
N| "I have her handwriting on a napkin," {Mavrakis} said.
N| {=Yiannis Mavrakis} "It is a good napkin."
N| {Ms Menti}'s office declined to comment on the napkin.
N| About 40,000 people with tickets were turned away, according to {the Hellenic Federation of Tour Guides}.
N| {The ministry} put the number at 23,000 and said all would be repaid within ten days.
A| {Some visitors} said they had already been refused refunds.
V| The site was closed from noon to 5pm on four days last July because of extreme heat.
V| A daily limit of 20,000 visitors was introduced in September 2023.
N| Greece received a record 40.7m foreign visitors last year, {the Bank of Greece} said.
V| In Venice, a charge of €5 for day trippers came into force again on Friday.
V| The first to pass the gate on Thursday, a retired couple from Osaka, had stood there since three in the morning.
? Is the Acropolis open again? | 1A
? Did the minister agree to shorter hours? | 2A+ 3P+ 4A+ 5A+
? How many visitors were turned away? | 8A=About 40,000 ; 9A+=23,000
? Have visitors got their money back? | 9P+ 10D
? How many permanent jobs were promised? | 2A+=320
? what did the minister's office say about the napkin | 7W+
? Was the site closed this week because of heat? | 1D
? How long did the strike last? | 1A=two days
? Is the €5 charge for the Acropolis? | 14D
? Did the guards' union sue the ministry? | -

= Georgia Supreme Court throws out conviction of nurse in 2016 hospital deaths
V| The Georgia Supreme Court on Tuesday overturned the murder conviction of a former nurse who has spent nine years in prison for the deaths of two patients, ruling that jurors were never told of doubts about the laboratory tests.
N| The justices voted 8-1 to order a new trial for Colleen Farraday, 52, who {prosecutors} said had injected the patients with insulin at Oconee Memorial Hospital.
N| Writing for the court, {Justice Samuel Brightwell} said a state chemist had warned in an email that the samples "may be worthless."
N| {The former district attorney, Kirk Landers}, denied that his office ever received the email.
N| {The state crime lab} said its records showed that it was opened in Landers' office on Feb. 3, 2017.
N| "They had it, they read it, and they let her go away for life," said {Farraday's lawyer, Maya Ruskin}.
N| {=Maya Ruskin} "I want somebody to tell me who pushed the button that closed it."
N| {The current district attorney, Lorraine Shivers}, said she had not decided whether to try the case again.
N| {Justice Edna Colfax}, dissenting, wrote that other evidence of guilt was overwhelming.
A| {Relatives of one of the patients} said they were stunned.
N| {Ruskin} said she would ask for Farraday's release on bond this week.
V| Farraday remains at a state prison near Macon.
V| Sixteen health care workers have been convicted of killing patients in the United States since 2000, and in at least three cases the verdict was later set aside.
V| In England, the case of the neonatal nurse Lucy Letby is being reviewed by a commission after experts disputed the evidence.
V| The hospital, which changed its name in 2019, is to close its maternity ward in May for lack of staff, an unrelated decision.
? Was Farraday's conviction overturned? | 1A
? Did the prosecutor's office get the chemist's email? | 4D+ 5A 6A+
? Will there be a new trial? | 2P 8W+
? Is Farraday free? | 11P+ 12D
? Was the court unanimous? | 2D 9D
? how long has she been in prison | 1A=nine years
? Did Farraday confess to the killings? | -
? When was the email opened? | 5A=Feb. 3, 2017
? Was Lucy Letby's conviction overturned? | -
? Is the maternity ward closing because of the case? | 15D

= Europe's heatwave breaks June records; Eiffel Tower summit shut
V| A heatwave broke June temperature records in Spain and Portugal on Monday and closed the top of the Eiffel Tower, as Europe sweltered in heat that scientists said had been made more likely by climate change.
N| In Spain's southern province of Huelva the mercury reached 46C on Saturday, {the national weather service Aemet} said, the highest ever measured in June.
N| Portugal's Mora recorded 46.6C on Sunday, a figure that {the Portuguese weather institute} said was provisional.
N| {Italy's labour minister, Rosanna Caldero}, announced a ban on outdoor work between 12.30pm and 4pm in 13 regions.
N| {The union Fillea} said a 47-year-old builder had died at San Lazzaro near Bologna.
N| {His employer} denied that the heat was to blame, saying he had a heart condition.
N| {The local health authority} said an autopsy would determine the cause.
N| "He told my mother he would come home if it got worse, and it was not worse, it was the same," said {his nephew, Salah Zaoui}.
N| {=Salah Zaoui} "It was the same all week."
A| {Hospital staff in Bologna} reported a rise of 10% in admissions.
N| {The operator of the Eiffel Tower} said the summit would stay shut until Wednesday evening and denied that the metal itself was at risk.
V| The French power company EDF stopped a reactor at Golfech because the river Garonne was too warm.
V| In the summer of 2003, about 70,000 people died of the heat in Europe.
N| Europe is warming at twice the global average, according to {the EU's Copernicus service}.
V| In Turkey, more than 50,000 people were moved out of the way of wildfires near Izmir.
V| On the Trocadéro, a man was selling the same water at three prices, depending on how cold it was.
? Were June heat records broken? | 1A 2A
? Did the builder in Italy die of the heat? | 5A 6D+ 7W
? Is the Eiffel Tower in danger from the heat? | 11D+
? What was the highest temperature in Huelva? | 2A=46C
? When will the top of the Eiffel Tower reopen? | 11A+=Wednesday evening
? Is the Portuguese reading official? | 3W 
? why was the nuclear reactor stopped | 12A=the river Garonne was too warm
? Have 70,000 people died this summer? | -
? Is outdoor work banned everywhere in Italy? | 4D
? Did the wildfires near Izmir kill anyone? | -

= Mumbai cab drivers call off protest after fare order
V| Drivers of app-based cabs in Mumbai ended a nine-day protest on Friday after the state government fixed a minimum fare of ₹28 a kilometre.
N| The order, which takes effect on August 1, will apply until the companies obtain licences under new rules, {Transport Minister Pratap Sarnobat} told reporters.
N| "Any company that charges less will find its cars in my yard," {Mr Sarnobat} said.
N| {=Pratap Sarnobat} "I have a large yard."
N| {The Indian Federation of Gig Drivers} had demanded ₹32, the fare of a black-and-yellow taxi.
N| {Its Maharashtra secretary, Kishor Kadam-Shaikh}, called the order "half a chapati" but said members were hungry.
N| {RideGo, the largest of the companies}, said it was studying the order.
N| {Its rival Zippy} denied that drivers had been left with as little as ₹9 a kilometre after commission, as the union claims.
A| {Three drivers} showed The Indian Express screenshots of trips on which they earned between ₹8 and ₹11.
N| {Zippy} declined to comment on individual accounts.
V| Police have registered a case against 15 persons for damaging vehicles at Andheri.
V| One driver, 45, took his own life on the first day of the protest, citing debts in a note.
N| {The Mumbai Grahak Panchayat, a consumer body}, warned that fares at peak hours could double.
V| Karnataka capped surge prices in 2024, but the rule has been challenged in court.
V| In Pune, autorickshaw drivers will go on a one-day strike on Monday over bike taxis.
? Is the cab drivers' protest in Mumbai over? | 1A
? Did the drivers get the fare they wanted? | 5D+ 6D+
? How little did drivers earn per kilometre? | 8D+ ; 9A=between ₹8 and ₹11
? Did Zippy leave its drivers with only nine rupees a kilometre? | 8D+ 9A 10W+
? What is the new minimum fare? | 1A=₹28 a kilometre
? Is the new fare already in force? | 2P
? has ridego accepted the order | 7W+
? How many people are accused of damaging vehicles? | 11A=15
? Will fares double at peak hours? | 13P
? Have the autorickshaw drivers in Pune struck? | 15P

= Mosque attack in Burkina Faso leaves 40 dead, residents say; army silent
A| Gunmen on motorcycles killed about 40 worshippers at Friday prayers in a village in eastern Burkina Faso, {three residents} told The Associated Press, in an attack for which no group has claimed responsibility.
N| {The army} had not commented by Sunday evening, and a government spokesman hung up when reached by telephone.
A| {A teacher who escaped through a window} said the men spoke Fulfulde and Gourmanchéma and left in the direction of the Benin border.
N| "They let the muezzin finish, and it was the only thing they let anyone finish," said {Idrissa Lompo, a cattle trader}.
N| {=Idrissa Lompo} "I counted thirty-eight mats."
N| {The Sahel Observatory, which tracks violence in the region}, said it had confirmed 31 deaths by name.
M| {State television} reported on Saturday that a "terrorist column" had been destroyed near the village of Natiaboali and showed burned motorcycles.
N| {The observatory's director, Héni Traoré}, said the pictures were at least a year old.
N| {The coalition JNIM, which is linked to al-Qaida}, denied in an audio message that its fighters had been in the area.
A| {Analysts} said the denial could not be checked.
V| Burkina Faso has been ruled by Capt. Isidore Tapsoba since a coup in September 2022, the country's second that year.
N| Violence has forced more than 2 million people, about a tenth of the population, to leave their homes, {the United Nations} says.
V| In August 2024, between 100 and 400 people were killed at Barsalogho while they were digging trenches for the army.
N| On Saturday, {Mali's army} said that it had reopened the road from Kayes to Dakar to fuel trucks.
? How many people were killed at the mosque? | 1A=about 40 6A=31
? Who carried out the attack? | 1W 3A=the men spoke Fulfulde and Gourmanchéma 9D+
? Did JNIM attack the mosque? | 9D+ 10W
? Has the army confirmed the attack? | 2W
? Were the attackers destroyed by the army? | 7A 8D
? Are the pictures shown on TV recent? | 8D
? how many people have been displaced | 12A=more than 2 million
? Was the mosque in Barsalogho? | 1D
? Has the government spokesman resigned? | -
? Who rules Burkina Faso? | 11A=Capt. Isidore Tapsoba

= Scottish salmon farm deaths hit record as minister rejects call for pause
N| A record 19.2 million salmon died prematurely at Scottish farms last year, according to {figures published by the Fish Health Inspectorate} on Monday, prompting new demands for a halt to the industry's growth.
N| {Salmon Scotland, which speaks for the producers}, blamed an unusual bloom of micro-jellyfish in the autumn and said survival had recovered to 98% a month since then.
N| {The campaign group WildWater} said jellyfish accounted for less than a third of the deaths.
N| "When a third of your animals die in a normal year, you haven't got a bloom, you've got a business model," said {its director, Corin Maclellan}.
N| {=Corin Maclellan} "On land it would be closed by Friday."
N| {The rural affairs secretary, Mhairi Galbraith}, told Holyrood that she would not order a pause and that inspections had been doubled.
N| {The inspectors' union, Prospect}, denied that the number of visits had doubled, putting the rise at 18%.
N| {A Scottish government spokesperson} said the minister had been referring to unannounced inspections.
A| {Workers at a site in Loch Ewart} told the BBC that dead fish had been removed before an official visit in September.
N| {The owner, Kvalfjord UK}, said it was looking into the allegation and could not comment further.
V| A parliamentary committee last year gave the industry until 2026 to show improvement.
V| Salmon is Britain's most valuable food export, worth £844m last year.
N| In Norway, 57.8 million fish died in 2024, {the Norwegian Veterinary Institute} reported, slightly fewer than the year before.
V| In Iceland, anglers from three countries were hired in 2023 to hunt down salmon that had escaped from a farm.
? How many farmed salmon died in Scotland? | 1A=19.2 million
? Were jellyfish the main cause of the deaths? | 2A+ 3D
? Will the expansion of fish farms be halted? | 6D+
? Have inspections been doubled? | 6A+ 7D+
? Did a farm remove dead fish ahead of an inspection? | 9A 10W+
? what are salmon exports worth | 12A=£844m
? Did salmon deaths rise in Norway? | 13D
? Has Kvalfjord been fined? | -
? Did the committee order a pause? | -
? How many escaped salmon were caught in Iceland? | -

= Rescue helicopter crash in Slovenia injures three; cause under investigation
N| Three people were injured when a rescue helicopter made a hard landing near Lake Bohinj on Saturday afternoon, {the Slovenian police} said.
N| The Bell 412, operated by the armed forces, was on its way to a climber with a broken leg when it lost height at about 1:30 p.m., according to {army spokeswoman Captain Neža Rupnik}.
N| {Rupnik} said the pilot's injuries were serious but not life-threatening.
M| {The news portal 24ur} reported that the tail rotor had struck a cable used to move hay.
N| {Rupnik} said it was too early to name a cause.
N| {The mayor of Bohinj, Jože Sodnik}, said all such cables in the valley had been taken down in the spring.
N| "I signed for the last one myself, and it is in a barn," {he=Jože Sodnik} said.
N| {=Jože Sodnik} "You can come and look at it."
A| {Two hikers} said they heard a loud crack before the aircraft turned on its side.
V| The climber was carried down on foot and reached hospital in Jesenice before his rescuers did.
N| {The defence minister, Borut Sajko}, suspended flights of the type for a week, but said the two other helicopters would be available for emergencies.
V| In 1997, five mountain rescuers died in Slovenia when a helicopter exercise went wrong on the Okrešelj meadow.
N| Slovenia's mountain rescuers were called out 677 times last year, a record, {their association} said.
V| In Austria, a paraglider was killed on Saturday when he collided with another near Zell am See.
? How many people were hurt in the helicopter accident? | 1A=Three
? Did the helicopter hit a cable? | 4A 5W+ 6D
? Did anyone die in the crash? | 1D 3D+
? Did the climber get to hospital? | 10A
? Have the helicopter's flights been suspended? | 11A+
? what was the helicopter doing there | 2A+=on its way to a climber with a broken leg
? Was the pilot killed? | 3D+
? How many call-outs did mountain rescuers have last year? | 13A+=677
? Was the paraglider hit by the helicopter? | -
? Did the mayor resign? | -

= Film star Vikrant Rao's family says actor stable after hospital scare
N| The veteran Hindi film actor Vikrant Rao is stable and responding to treatment, {his family} said on Tuesday, hours after several television channels reported that he had died.
M| {The news channel Bharat Prime} announced at 8.20 am that the 84-year-old star of "Nadi Ke Paar" had passed away at Leelavati Hospital in Mumbai.
N| "What is happening is unforgivable," {his daughter, the actor Sanjana Rao-Mehta}, wrote on Instagram.
N| {=Sanjana Rao-Mehta} "How can responsible channels spread false news about a person who is recovering?"
N| {The hospital's chief executive, Dr Niteen Dalvi}, said Rao had been admitted on Monday night with breathing difficulties and was not on a ventilator.
A| {Hospital sources} told PTI that he had been put on one for several hours.
N| {Dr Dalvi} declined to issue a further bulletin, citing the wishes of the family.
N| {Bharat Prime} withdrew the report at 10.05 am and apologised.
N| {The channel} said it had relied on a post by a member of parliament.
N| {The member, Arvind Shelar}, said his account had been misused.
N| {The Press and Broadcasting Council} said it had asked three channels for an explanation.
V| Rao, who acted in more than 300 films, was awarded the Padma Bhushan in 2012.
V| In 2019, the same channel reported the death of the singer Latika Dev ten days before it occurred.
V| Fans gathered outside the hospital, where the police had put up barricades; one of them had brought a projector.
N| Meanwhile, the release of his new film, "Ikkees Din", was put off from December 25 to January 1, {the producers} said, for reasons unconnected with his health.
? Is Vikrant Rao dead? | 1D+ 2A 3D+ 4D+ 5D 8D
? Is the actor on a ventilator? | 5D 6A 7W
? Did Bharat Prime say sorry? | 8A+
? Did Shelar post the news of the death? | 9A 10D+
? Why was Rao taken to hospital? | 5A=breathing difficulties
? when does his new film come out | 15A=January 1
? Was the film delayed because of his illness? | 15D
? Has the channel been fined? | -
? Did Latika Dev die in 2019? | 13A
? How many films did he act in? | 12A=more than 300

= US consumer confidence slides to lowest since April, survey shows
N| U.S. consumer confidence fell in November to its lowest level since April, {the Conference Bureau} said Tuesday, as Americans worried about jobs and prices after the government shutdown.
N| The index dropped to 88.7 from an upwardly revised 95.5, according to {the private research group}.
N| Economists surveyed by {the data firm FactLine} had expected 93.4.
N| The share of consumers who said jobs were "plentiful" slipped to 6% from 12.8%, {chief economist Dana Petrakis} said.
N| "People wrote to us about prices, tariffs and politics, in that order, and then they wrote about eggs," {Petrakis} said.
N| {=chief economist Dana Petrakis} "Eggs are down, and I wrote back to say so."
N| {White House adviser Kevin Hazlitt} called the survey an outlier and said real wages were rising.
N| {The Labor Department}'s latest figures show that wages rose 3.8% in the year to September, against inflation of 3%.
V| Retail sales rose 0.2% in September, less than in August.
A| {Analysts} were split on what the figures meant for the holiday season.
N| {The National Retail Council} stuck to its forecast that November and December sales would exceed $1 trillion for the first time.
N| {Best Choice, the electronics chain}, raised its outlook for the year and said it saw no sign of caution.
V| Consumer spending accounts for about 70% of the U.S. economy.
V| The unemployment rate was 4.4% in September, the highest in four years; October's was not collected.
V| In Germany, the Ifo index of business morale fell to 88.1.
V| The S&P 500 rose 0.9% on hopes of a cut in interest rates.
? Did consumer confidence fall in November? | 1A 2A
? What was the index? | 2A=88.7
? Are real wages rising? | 7A+ 8A
? Was the drop larger than expected? | 3A
? Will holiday sales be weak? | 10W 11D
? what is the unemployment rate | 14A=4.4%
? Did Best Choice lower its outlook? | 12D+
? Has the Fed cut interest rates? | 16P
? What was October's unemployment rate? | 14W
? Did stocks fall on the report? | 16D

= Man admits manslaughter over Essex coach crash that killed three pensioners
V| A coach driver who was watching a film on his phone when he drove into a queue of traffic on the A12, killing three passengers, has admitted manslaughter.
V| Gavin Stroud, 49, of Clacton, pleaded guilty at Chelmsford Crown Court on Friday to three counts and to seven of causing serious injury by dangerous driving.
N| {Prosecutor Helen Trask KC} said data showed that 41 minutes of the film had been played before the collision at Kelvedon last July, and told the court that he had first blamed the brakes.
N| {His barrister, Edmund Fairley}, said Stroud was "broken" and wished he had said so at the beginning.
N| "Nothing will bring Mum back, but at least we've been spared the trial," said {Karen Dunthorne, whose mother, Jean, 81, was among the dead}.
N| {=Karen Dunthorne} "She'd seen that film, and she didn't like it."
N| {Judge Rafiq Hassan} told Stroud that a long prison sentence was inevitable, and remanded him in custody until 9 May.
N| {His employer, Tendring Star Coaches}, denied that it had known of earlier complaints about drivers' phones.
A| {A former colleague} said a notice about phones had hung in the depot's toilet for two years.
N| {The Traffic Commissioner} said a hearing on the firm's licence would be held in June and it would be wrong to comment beforehand.
N| {Essex Police} described it as one of the most distressing scenes that officers had attended.
V| The 38 passengers were returning from a flower show at Hyde Hall.
N| Phone use was a factor in 22 deaths on Britain's roads in 2023, according to {the Department for Transport}.
V| In a separate hearing on Friday, a lorry driver was cleared of causing a crash on the same road in 2022.
? Did the coach driver plead guilty? | 1A 2A
? How many passengers were killed? | 1A=three
? Did the brakes fail? | 3A+
? Has Stroud been sentenced? | 7P
? Did the firm know of complaints about phones? | 8D+ 9A
? Has the company lost its licence? | 10W
? what was the driver doing | 1A=watching a film on his phone
? Where were the passengers coming from? | 12A=a flower show at Hyde Hall
? Was the lorry driver jailed? | 14D
? Will there be a trial? | 5D+

= Chile wildfire contained; mayor disputes official count of dead
N| Firefighters in central Chile have contained a wildfire that destroyed more than 1,400 homes in the hills above Quillarco, {the forestry corporation Conaf} said on Friday.
N| {The interior ministry} put the dead at 52 and the missing at 18.
N| {Quillarco's mayor, Fernanda Ripamonte}, said the council's own list, made door to door, held 71 dead.
N| {Interior Minister Luis Cordero-Vial} said the list counted some people twice under their two surnames.
N| "We checked for that on the first day, Minister," {Ripamonte} said on Radio Costa.
N| {=Fernanda Ripamonte} "Come with us and knock."
N| {The state forensic service} said that 29 bodies had not been identified and that no final figure could be given.
N| {Prosecutor Osvaldo Lira} said traces of petrol had been found at four points along Route 68, 300 metres apart.
N| Police arrested a volunteer firefighter of 22; {his lawyer} said he had been on shift with eleven others.
N| {The captain of his company, Vicente Mondaca}, confirmed this.
A| {Neighbours} blamed a developer who wanted the hill.
N| {The developer, Altos del Sol}, denied having applied for permits there.
V| Gusts of 70 km an hour and a temperature of 37C had spread the flames on Tuesday within two hours.
V| In February 2024, fires around Viña del Mar killed 137 people; a firefighter and a forestry official were later charged with having set them.
V| In Argentina, a fire in Chubut has burned 15,000 hectares of forest since Monday and has hurt no one.
? Is the Quillarco wildfire under control? | 1A
? How many people died? | 2A=52 ; 3A=71 4D 7W
? Was the fire set deliberately? | 8A
? Did the arrested firefighter start the fire? | 9D+ 10D
? Did the council's list count people twice? | 4A 5D+
? Did the developer seek permits for the hill? | 12D+
? how many homes were destroyed | 1A=more than 1,400
? Have all the bodies been identified? | 7D
? Was a firefighter charged over the Viña del Mar fires? | 14A
? Did anyone die in Chubut? | 15D

