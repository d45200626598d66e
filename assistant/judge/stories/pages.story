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
V| Inflation stood at 3.6 per cent in December, according to the Office for National Statistics.
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
N| {The Maritime Industry Authority} suspended the permits of all four vessels belonging to the operator, Tres Marias Lines.
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
? Was a gale warning out when the ferry left port? | 9D 10D
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
V| In a separate action, the FDA said a Wisconsin creamery was recalling 4,000 cases of ice cream bars over possible listeria contamination; no illnesses have been linked to them.
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
V| Across the Irish Sea, the Met Office said two lorries had been blown over on the M6 in Cumbria, injuring one driver slightly.
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
N| {The Federal Aviation Administration} grounded the rocket pending an investigation and briefly diverted 22 commercial flights.
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
? Was the rocket grounded? | 8A+
? How many flights were diverted? | 8A+=22
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
N| {The weather office} recorded 27 cm of rain at Meenambakkam in the 24 hours to 8.30 am, the most since December 2015.
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
N| {Ethiopia's health minister, Dr. Selamawit Desta}, thanked the more than 800 health workers who had traced contacts in the districts around the town of Jinka.
N| "We lost three of our own colleagues, and we will not forget them," {she=Dr. Selamawit Desta} told a ceremony in Addis Ababa.
N| {=Dr. Selamawit Desta} "They went into the wards before we even had a name for what was there."
V| Marburg, a relative of Ebola, spreads to people from fruit bats and between people through bodily fluids, and kills on average about half of those it infects.
V| There is no licensed vaccine or treatment, although an experimental vaccine was given to 1,100 people in the region.
N| {Dr. Kofi Amankwah, the WHO's regional director for emergencies}, said it was not possible to say whether the shots had helped to stop the spread.
N| {Scientists at the Armauer Hansen Research Institute} are still trying to establish how the first patient, a 31-year-old gold miner, was infected.
A| {Local elders} believe he caught it in a cave near the Omo River, where bats roost.
N| Samples taken from 240 bats in the cave were all negative, {the institute} said.
N| {Amankwah} urged travellers and airlines not to shun the country and noted that no case had been exported.
V| Neighboring South Sudan had reported a suspected case in December; it turned out to be malaria.
V| Rwanda ended an outbreak in December 2024 that infected 66 people and killed 15, and Tanzania reported 10 deaths early in 2025.
N| In the Democratic Republic of Congo, a new Ebola outbreak in Kasai province has reached 64 cases, {that country's health ministry} said Sunday.
V| In Jinka, the market that closed in November reopened on Saturday, and traders said honey had never been so cheap.
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
V| Aranda said as recently as Tuesday that he and Iriarte spoke "five times a day and agree six times".
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
V| Voltara's test cars were involved in 11 reported collisions over the past 18 months, according to federal data, in one of which a cyclist broke a collarbone.
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
V| Brazil has the largest Catholic population in the world, with about 100 million followers, according to its 2022 census.
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
V| At the port of Ningbo, a forklift driver who gave his name as Xu said his shift now ended at three.
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
? Who was killed? | 1A=one man 4A+=Darnell Pope
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
N| {The company} has put up a reward of £10,000.
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
? how much is the reward | 11A+=£10,000
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
N| {The Department of Mineral Resources} issued a notice halting all work at the shaft pending an inspection.
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
N| At least 1,093 people have died on peaks covered by {the Himalayan Database} since 1950, a third of them in avalanches.
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
? What did the chancellor say about the vote? | 11W
? What is the Bank's inflation target? | 3A+=2%
? Did the pound fall after the decision? | 17D

= Taylor-made: Pop star Lyra Quinn reveals engagement to NFL quarterback
N| Pop star {Lyra Quinn} and Buffalo quarterback Drew Hanratty are engaged, she announced Tuesday in an Instagram post that drew 14 million likes within an hour.
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
N| {European leaders}, who meet in Brussels on Thursday, are expected to discuss using frozen Russian assets for a loan to Ukraine, according to a draft of their conclusions.
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
N| {=WestJet} Section 14 of the text refers to "third-party maintenance facilities in North America."
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
N| {The museum's director, Yves Delorme}, offered his resignation, but {he=Yves Delorme} said the culture minister had refused it.
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
V| In neighbouring Zambia, where an election is due next August, the electoral commission said it had begun printing registers.
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

