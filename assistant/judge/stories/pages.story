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
V| Former middle school principal Tamika Brandt won the Republican primary with 53.4% of the vote to Hollis' 46.6%, with 97% of precincts reporting, The Associated Press said.
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
N| Sudan's paramilitary Rapid Support Forces said on Monday they had taken full control of {Um Sidra}, a road junction in West Kordofan that the army has used to supply its last garrison in the region.
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
V| U.S. health officials on Friday warned consumers not to eat whole cucumbers sold under the Green Delta label after 68 people in 19 states were sickened with salmonella.
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
N| The Taoiseach said ministers would look at the matter on Tuesday, adding: {=Eoin Mac Cormaic} "I don't want to pre-empt that."
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
N| Musekiwa said the ministry had issued the order to close, contradicting an earlier statement in which {Huaxin} described the suspension as voluntary.
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
N| Denver forward Jalen Okonjo on Monday denied a report that he had asked to be traded, saying {he=Jalen Okonjo} wanted to finish his career in the city that drafted him.
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

