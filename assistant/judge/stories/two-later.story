# unmarked: relations and voices only

= Hackers publish patient files from Clinique Saint-Aubert after ransom deadline passes
V| Some 48,000 records appeared on a dark-web forum shortly after midnight, six hours after the attackers' deadline ran out.
N| "We did not pay and we never will," the clinic's director, Mathurin Okombi, told reporters outside the emergency entrance.
A| Two security researchers who have looked through the dump said it contained scans of passports and psychiatric notes.
N| Okombi said he could not confirm what was in the files because his own teams were still working through them.
V| France's data watchdog, the CNIL, has opened proceedings.
N| The group calling itself Black Heron, which attacked a Belgian port operator last year and was paid, claimed it was behind the intrusion.
N| Surgery was never interrupted, according to head nurse Lise Fontanel.
N| A patient, Hervé Dussaud, said his knee operation had been put back a week "because the screens were black".
? Was a ransom paid by the hospital? | 2D
? who carried out the attack | 6A
? Did operations have to be postponed? | 7D 8A
? Did the stolen data include psychiatric records? | 3A 4W
? How many records were leaked? | 1A
? Has anyone been arrested over the breach? | -

= Start-up Lumiplan, once worth $2.4bn, files for protection from creditors
V| The Tallinn-based maker of rooftop batteries asked the Harju county court on Friday to shield it from 312 creditors.
N| Founder Kaarel Undusk posted a one-line message: "We ran out of road."
A| Former employees said salaries had not been paid since April.
N| That is untrue, Undusk wrote in a later message, saying only the May bonus was late.
M| The Financial Chronicle reported in March that auditors had refused to sign the accounts.
N| Auditor Grevin & Holt said client confidentiality prevented it from discussing the matter.
A| An investor in the last funding round said he expected to recover "zero, or something that rounds to it".
V| A rival, Voltnest, went under in similar fashion in 2022.
N| Sweden's Elverket said it was weighing a bid for the patents.
? Has Lumiplan sought court protection? | 1A
? Were staff left without wages? | 3A 4D
? Did the auditors decline to approve the books? | 5A 6W
? Has a buyer acquired the patents? | 9P
? How many creditors does the company owe? | 1A
? Was the founder arrested? | -

= Power cut hits half of Lagunera province after substation blast
V| Lights went out for 1.3 million people across Lagunera at 20:52 on Sunday following an explosion at the El Roble substation.
N| Energy minister Casimiro Bedolla said that two transformers had overheated in the 44-degree afternoon and given way.
N| Opposition deputy Ximena Torralba accused the ministry of skipping maintenance for three years to save money.
N| "A lie with a microphone," Bedolla shot back.
N| State utility Lagel has sealed its maintenance logs on a judge's order and said that it could not discuss them.
N| Three electricians were treated for burns, according to the fire brigade, and one of them remained in intensive care.
V| By dawn supplies were back for all but 80,000 customers, most of them in the hill town of Jarales.
A| Shopkeepers in Jarales said looters had emptied two pharmacies during the night.
N| Police chief Rigoberto Anaya said his officers had no reports of looting.
? Was upkeep of the grid neglected? | 3A 4D 5W
? Was there looting during the blackout? | 8A 9D
? How many were hurt in the blast? | 6A
? Has electricity been fully restored? | 7D
? Why did the transformers fail? | 2A 3A
? Did any electrician die? | -

= Supermarket staff in Nantes say self-checkouts were used to film them
N| Cameras fitted above self-service tills at four Pomélo stores recorded cashiers' screens and faces for nine months, the CFT union said on Thursday.
N| Regional secretary Yaël Tournadre showed reporters stills in which a woman could be seen crying.
N| Pomélo said the lenses were "pointed at fruit, not at people".
V| The chain refused a request to see the control room.
N| Works inspector Gaëtan Lorcy said his visit on 4 April had found no camera switched on.
A| A technician who installed them said the devices had been set to capture sound as well.
N| Asked whether audio had been stored, Pomélo said it would answer to the regulator alone.
V| Tournadre's union wants the tills removed by the summer holidays.
? Were employees filmed at the tills? | 1A 2A 3D 5D 6A
? Did the cameras record sound? | 6A 7W
? Have the self-checkouts been taken out? | 8P
? For how long did the filming go on? | 1A
? Was Pomélo fined by the regulator? | -

= Bank of Kalmyr shuts 74 branches and blames customers' phones
N| Seventy-four branches, a third of the network, will close between September and Easter, the Bank of Kalmyr announced.
N| "People vote with their thumbs," said retail head Finlay Ancrum.
N| He promised that nobody would be made redundant against their will.
N| Unite officer Morag Teviot said 380 of her members had already been told their posts were gone.
V| Ancrum, pressed on that number at a press conference, looked at his notes and moved on.
N| Kirsteen Gow, 81, of Port Ellary, said her nearest counter would be a ferry ride away.
V| A similar plan in 2017 was shelved after farmers parked tractors outside head office.
N| MP Callum Raasay has asked the regulator to look into the closures.
? Are jobs being lost? | 3D 4A 5W
? How many branches will go? | 1A
? Has the regulator opened an inquiry? | 8P
? why is the bank closing outlets | 2A
? Did farmers block the headquarters this week? | -
? Has the bank changed its mind on the current closures? | -

= Inflation in Orlenia jumps to 9.8 percent as egg prices double
N| Prices rose 9.8 percent in the twelve months to October, the statistics office said, against 8.1 percent in September.
V| Eggs were up 104 percent after bird flu emptied hen houses along the Mirna.
N| Finance minister Tadej Oblak ruled out a cap on food prices, calling it "a plaster on a wooden leg".
A| Two cabinet colleagues said a draft decree capping eggs, oil and flour was nevertheless on his desk.
N| Central bank economist Nives Golob saw the peak as past.
N| Retailers were to blame, Oblak said, citing margins he put at 30 percent.
N| The grocers' chamber called the figure "pure fantasy" and said its members earned two cents on the euro.
V| In neighbouring Istrana, where a cap was brought in last winter, shelves emptied within days.
? Has Orlenia capped food prices? | 3D 4P
? Is a decree to limit prices being prepared? | 3D 4A
? Are supermarkets making 30 percent on food? | 6A 7D
? what was the inflation rate in September | 1A
? Why have eggs become dearer? | 2A
? Did the finance minister quit? | -

= Strike by air traffic controllers averted in Norrland after all-night talks
N| A walkout that would have closed eleven airports from Friday has been called off, both sides said at 5:20 a.m.
N| "We shook hands over cold pizza," said mediator Gunvor Ekstedt.
A| The deal gives controllers 4.8 percent this year and an extra week of leave, according to people who have seen it.
V| Union leader Jarl Hedmark refused to put numbers to it before his members had read the text.
N| Employer body Luftgivarna said the total was "well under five".
V| Members will vote by post and the count is due on 30 June.
N| Budget airline Snöfly said it had cancelled 61 flights as a precaution and would not be putting them back.
V| In 2011 a strike by the same union lasted nineteen days.
? Did the controllers walk out? | 1D
? What does the agreement contain? | 3A 4W 5A
? Have union members approved the deal? | 6P
? Were any flights scrapped? | 7A
? How long did the controllers' stoppage last this time? | -
? that an agreement was struck | 1A 2A 3A

= Leaked memo suggests Brontë Motors knew of battery fires a year before recall
V| A fourteen-page memo dated 8 February last year warned managers at Brontë Motors of "thermal events" in its Heron hatchback.
M| The document was first obtained by the Dutch broadcaster Omroep Zes and has been seen by this newspaper.
N| Brontë said it does not comment on "purported internal papers", adding that it had acted as soon as it had evidence.
N| "I wrote it, and I wrote two more before it," former battery engineer Anselm Kuyper said in an interview at his home in Breda.
V| The carmaker called back 31,000 Herons this February after eleven caught fire while charging.
N| Nobody has died in the fires, the road safety agency RDW said.
N| A Ghent couple, the Verstraetes, dispute that; they say smoke from a burning Heron killed their son in his bedroom.
V| A coroner has not yet delivered findings in the boy's case.
? Did managers receive a warning a year before the recall? | 1A 3W 4A
? Has anybody been killed by the fires? | 6D 7A 8W
? who wrote the memo | 4A
? How many cars were recalled? | 5A
? Has Brontë sacked any managers? | -

= Oil tanker seized off Gabon turns out to be carrying water, owner says
V| Gabon's navy boarded the tanker Thalassa Pride before dawn on Sunday and took it to Port-Gentil.
N| Defence ministry spokesman Colonel Ulrich Nzamba said it was carrying 70,000 barrels of stolen crude.
N| "Sea water, every drop, for ballast," said Stavros Kallergis, whose Piraeus firm manages the ship.
V| No sample has been shown to reporters, and the ministry would not say whether one had been taken.
N| Colonel Nzamba said the crew of 22 were guests of the port and free to come and go.
N| India's consul, Meenakshi Pillai, said on Monday that armed men had stopped her from boarding to see the fourteen Indians among them.
A| Shipping agents in the harbour said the master had been led off in handcuffs.
V| Thalassa Pride was called Vega Dawn until March and has flown four flags in five years.
? Was the ship loaded with crude oil? | 2A 3D 4W
? Are the crew allowed to leave the port? | 5A
? Has the captain been arrested? | 7A
? Did the consul meet the Indian crew? | 6D
? Where was the vessel taken? | 1A
? Did pirates attack the tanker? | -

= Tech group Nimbarra rows back on office mandate after mass sick day
N| Nimbarra, the Manila call-software maker, will no longer require staff to come in four days a week, an internal post on Thursday said.
V| The U-turn came two days after 1,700 of its 2,200 engineers reported sick at once.
N| "Coincidence and a nasty flu," quipped developer Jun Abrenica, who has become the face of the protest.
N| People director Chantal Ruiz told staff the policy had "always been a pilot".
A| Managers said they had been told in January that it was permanent and that careers would depend on it.
V| Ruiz did not reply when a reporter read her the January slide over the phone.
N| The company said nobody would be punished for Tuesday.
M| Labour blog Desk & Chair wrote on Friday that Abrenica's building pass had stopped working.
N| Abrenica himself said his pass was fine.
? Was the office rule meant to be permanent? | 4D 5A 6W
? Has Abrenica been locked out? | 8A 9D
? that the four-day attendance rule was dropped | 1A 2A
? How many engineers called in sick? | 2A
? Were the protesters disciplined? | 7D 8A
? Did the flu kill anyone at Nimbarra? | -

= Bridge toll firm Autopassa to hand back concession two years early
N| Autopassa will return the Rio Guarani bridge to the state in December, the Paraguayan operator told the stock exchange.
N| Transport minister Lourdes Benegas said she had received nothing in writing.
N| "The envelope is on her desk, with her own stamp on it," Autopassa's Hugo Zelaya said.
V| A copy shown to this newspaper bears a ministry stamp from 11 May.
A| Bankers said the firm owed 410 million dollars on the bridge and had missed a coupon in March.
N| Zelaya dismissed talk of a missed payment.
V| Drivers pay the equivalent of $3.20 a crossing, twice the 2015 toll.
N| The state would scrap the toll altogether if it took over, Benegas said.
V| Across the border, Brazil nationalised a bridge at Foz Norte in 2022.
? Did the ministry get written notice? | 2D 3A 4A
? Did the operator miss a debt payment? | 5A 6D
? Has the toll been abolished? | 8P
? How much does it cost to cross? | 7A
? Is Autopassa giving up the bridge? | 1A
? Did Paraguay's government nationalise the bridge? | -

= Budget carrier Zipjet grounds 23 planes over cracked seat rails
V| Twenty-three of Zipjet's 58 Airbus jets have been taken out of service since Wednesday.
N| Mechanics in Sofia found hairline cracks in the rails that hold the seats, chief operating officer Desislava Vateva said.
N| She said at no time had a passenger been in danger.
N| A flight attendant, Kiril Manolov, said row 14 had come loose with three people in it during a landing at Luton in April.
N| Zipjet said it could not match that description to any of its reports.
N| Luton's airport fire chief confirmed that a crew had been called to a Zipjet aircraft on 17 April, but not why.
V| Airbus, which built the jets, had no immediate comment.
N| The planes will be back in the air within ten days if spare rails arrive from Toulouse, according to Vateva.
V| Some 190 flights have been dropped from the weekend timetable.
? Did a row of seats break free on a flight? | 4A 5W 6W
? Are the aircraft flying again? | 8P
? Why were the jets withdrawn? | 2A
? How many of the airline's planes are grounded? | 1A
? Did Airbus say the rails were safe? | 7W
? Was a crash narrowly avoided at Sofia? | -

= Germany's Feldmark Energie and Kazakh miner sign uranium deal, then quarrel over it
V| A signing ceremony in Astana on Tuesday ended with champagne and, by Wednesday night, with lawyers.
N| Feldmark's Heike Sonnleitner said the two firms had agreed on 900 tonnes a year at a fixed price.
N| What was signed was "a photograph, not a contract", replied Daulet Seitkali, deputy head of Kazurum.
A| Officials in Berlin said no government guarantee had been given for the purchase.
N| The economy ministry said that it was aware of the agreement and would leave it at that.
N| Seitkali added that his board would look at a proper text in November.
V| Kazurum shipped 400 tonnes to France last year through Georgia.
N| "I have a document with his signature on each page," Sonnleitner said on Thursday.
? Was a binding supply contract concluded? | 2A 3D 6P 8A
? Did the German state guarantee the deal? | 4D
? How much uranium is covered by the agreement? | 2A
? Has uranium been delivered to Germany? | -
? When will Kazurum's directors consider the text? | 6A

= Shareholders force vote on splitting up conglomerate Taiheiyo Sangyo
V| Investors holding 12 percent of Taiheiyo Sangyo have called an extraordinary meeting for 29 August.
N| They want the chemicals, cinema and cement arms listed separately, said Claude Abergel of activist fund Trident Bay.
N| President Michio Karasawa said a break-up would be "like selling a piano by the key".
A| The founding family is split, according to a relative.
N| The Karasawa family office said it did not discuss family matters.
M| The business daily Kabuto said on Tuesday that the government pension fund would side with Mr Abergel.
N| "We have not decided how to vote," a pension fund official, Reiko Anzai, said the same afternoon.
V| Trident Bay carried a similar motion at Osaka printer Miyabi Insatsu in 2023.
? Has Taiheiyo Sangyo been broken up? | 2P
? Does the pension fund back the activist? | 6A 7D
? Is the founding family divided? | 4A 5W
? When is the meeting? | 1A
? Did the president speak in favour of a split? | 3D
? Did Mr Karasawa step aside? | -

= Trainee pilot says simulator records were faked at Baltic flight school
N| Former trainee Ruta Blinstrub told a Riga court on Wednesday that eleven hours in her logbook were invented by an instructor.
N| "I was at my cousin's christening that day, there are photographs," she said.
N| Instructor Gints Ozolmanis, who is on trial with two others, pleaded not guilty.
N| His lawyer told the judge that simulator clocks had been an hour slow after the spring change.
N| The school, Baltwing, said in a statement that it had handed everything to the prosecutor and had nothing to add.
V| Fourteen airlines have hired its graduates since 2017.
A| One of them has since pulled its Baltwing pilots off duty, according to a union newsletter.
N| The carriers reached by this agency, nine in all, either denied having done so or did not reply.
N| Prosecutor Inese Vilka wants four years for Ozolmanis.
? Were training hours falsified? | 1A 2A 3D 5W
? Has any airline suspended pilots from the school? | 7A 8D
? Has Ozolmanis been sentenced to prison? | 9P
? How many carriers employ former Baltwing students? | 6A
? Did the instructor confess? | 3D
? did a Baltwing plane crash | -

= Silver miner Cerro Hondo loses licence after lake turns orange
V| Peru's mining registry cancelled Cerro Hondo's permit on Friday, three weeks after Lake Ayaqocha changed colour overnight.
N| Community president Saturnina Quispe Llanos said 400 alpacas had died since.
N| Cerro Hondo's manager, Lachlan Pereira, said the animals had eaten poisonous grass, as they did every dry season.
N| Iron bacteria, not tailings, had stained the water, he maintained.
N| The environment agency's laboratory found arsenic at 60 times the permitted level.
N| Pereira asked for a copy of the results and said he would comment when he had one.
N| The company will ask a Lima court to give the licence back, its lawyers said.
V| A dam at another of its mines, Cerro Blanco, burst in 2016 and buried eleven people.
? Is waste from the mine responsible for the orange lake? | 4D
? Did arsenic get into the water? | 5A 6W
? How did the alpacas die? | 3A
? Has the mine got its permit back? | 7P
? Did eleven people die at Lake Ayaqocha? | -
? that Cerro Hondo was stripped of its licence | 1A

= Payment firm Solvix to move headquarters from Dublin to Amsterdam, cutting 210 posts
N| Solvix confirmed on Thursday that its seat would move to Amsterdam in January.
N| Finance director Eoghan Brophy called it "a change of letterhead, with some people consequences".
N| Those consequences come to 210 roles in Dublin, of which 60 are on maternity or sick leave, Fórsa union said.
N| Brophy said the union had its sums wrong but did not offer any of his own.
V| Enterprise minister Sorcha Lally found out from the radio.
N| She said she had a meeting with the company in her diary for Monday.
A| Tax advisers said the move would save Solvix 30 million euros a year.
N| Brophy denied tax had played any part.
V| The firm moved once before, from Cork, in 2012.
? Why is the company leaving Ireland? | 7A
? Is the relocation about tax? | 7A 8D
? How many jobs will go? | 3A
? Did the minister hold talks with Solvix? | 6P
? Was the minister informed in advance? | 5D
? when did Solvix move from Cork | 9A

= Tram manufacturer Škarda wins €1.1bn Melbourne order, rival cries foul
N| Škarda Vagonka will build 110 trams for Melbourne, Victoria's transport department announced on Friday.
N| Losing bidder Ferrostaal Rail said its price had been 80 million euros lower.
N| Price was worth 30 points in a hundred, procurement head Lachie Papadimitriou replied.
M| The Melbourne Ledger says one of the evaluators has a brother on Škarda's payroll.
N| "I have two brothers; one is a vet and the other is dead," the evaluator, Zdenka Horvat-Pike, told the paper.
V| Škarda's Plzeň office was shut for a public holiday and nobody picked up.
V| The first tram is to be delivered in 2028.
N| Ferrostaal will go to court by the end of the month, its lawyer said.
V| Škarda paid a penalty for late trams in Riga in 2019.
? Did a judge of the bids have a relative at Škarda? | 4A 5D 6W
? Was Ferrostaal's bid cheaper? | 2A
? Has the loser sued? | 8P
? Have trams been delivered to Melbourne? | 7P
? How many vehicles were ordered? | 1A
? Was Škarda fined for late delivery in Melbourne? | -

= Union says 19 miners trapped at Khutsong; company puts the figure at seven
V| The lift at Goldberg's number 3 shaft stopped 1,400 metres down at 9 p.m. on Tuesday.
N| Mineworkers' federation secretary Thandeka Mokoena said nineteen people were stuck below.
N| Seven, all in contact by radio, was the count given by Goldberg's Pieter-Jan Lotriet.
N| "They have water and bad jokes," Lotriet said.
A| Relatives at the gate said some of the names they had given were on neither list.
N| The minerals department said it would give no figures until everyone was up.
N| A winch from Carletonville would be fitted by morning, according to Lotriet.
V| Five men died in the shaft in a rock fall in 2014.
? How many miners are trapped? | 2A 3A 6W
? Were there nineteen people underground? | 2A 3D 6W
? Was there a rock fall on Tuesday? | -
? Did the men trapped on Tuesday die? | 3D 4D
? Is the company able to talk to them? | 3A
? Has a new winch been installed? | 7P

= Robot vacuum firm Dustin & Dot confirms talks with lenders after missing coupon
N| The maker of robot vacuum cleaners said on Monday it was "in constructive conversation" with its banks.
V| That sentence, in a two-line notice, followed a missed payment of $14 million on Friday.
A| Suppliers in Dongguan have stopped sending motors, three of them said.
N| The company's head of communications, Tallulah Brandt, said she was "not in a position to speak to individual suppliers".
V| The stock was suspended at 40 cents; a year ago it stood at $31.
V| Founders Dustin Yoo and Dorothy Mbatha met at a robotics contest in Daegu.
N| Yoo will sell his house if that is what it takes, he wrote to customers.
N| Mbatha, who left in August, said that she wished everybody well and would leave it there.
? Did Dustin & Dot fail to pay what it owed? | 2A
? Have deliveries of parts been halted? | 3A 4W
? that Yoo sold his home | 7P
? Why did Mbatha leave the firm? | 8W
? Is the company negotiating with its creditors? | 1A 2A
? Has the company been wound up? | -

= Norwegian fund drops Australian coal hauler from portfolio
N| Norway's Haugland pension fund has sold its last shares in coal hauler Bluegum Rail, it said on Wednesday.
N| The 1.2 percent stake was worth 640 million kroner.
N| Head of ethics Torbjørg Aasen cited "an unacceptable risk of serious environmental damage".
N| Bluegum chief Darryl Nakamura said the fund had not rung him once.
N| Aasen said three letters went unanswered.
N| Nakamura's office, asked about the letters, said that it would check.
V| The fund has shed 19 coal-related holdings since 2020.
N| Whether gas would be next was a matter for parliament, she said.
? Did the fund get in touch with Bluegum before selling? | 4D 5A 6W
? Has the fund given up its holding in Bluegum Rail? | 1A
? Why was the stake sold? | 3A
? Will the fund divest from gas? | 8W
? How much was the holding worth? | 2A
? Did Bluegum Rail go bust? | -

= Suez-bound car carrier reports drone strike, crew of 24 safe
V| A drone struck the bridge wing of the car carrier Adriatic Glory 40 miles off Hodeidah, its operator reported on Monday.
N| Master Jerome Villaflor reported "smoke, broken glass and a bent railing".
N| All 24 on board were safe, the operator, Kvarner Auto, said in an e-mailed statement.
N| The Houthi spokesman, Yahya al-Ansi, said: "When we hit a ship we say so, and we have said nothing."
N| Britain's maritime agency logged the incident as "unconfirmed".
A| The Adriatic Glory was said to be carrying 4,300 cars from Pyeongtaek to Koper.
N| She is to call at Djibouti for repairs, Kvarner said.
A| Insurers raised the premium for the passage to 0.9 percent of hull value within hours.
V| Another Kvarner vessel, the Adriatic Dawn, was abandoned in flames in January.
? Was the ship hit by a drone? | 1A 5W
? Did the Houthis attack the Adriatic Glory? | 4D
? Was anyone on board harmed? | 3D
? Has the carrier reached Djibouti? | 7P
? Did the crew abandon the Adriatic Glory? | -
? what cargo was on board | 6A

= Two-day national rail shutdown over, but commuters told to expect chaos on Thursday
V| Trains began leaving Bucharest Nord at a crawl at 5 a.m. on Wednesday after 48 hours in which none moved anywhere in the country.
N| Transport minister Sorina Văduva thanked railway workers for "coming to their senses".
N| "We came for air, not to our senses," said Ilie Crăciunescu of the drivers' federation.
N| His members would down tools again on the 30th unless wages went up 12 percent, he said.
N| Văduva has offered seven, spread over eighteen months.
A| There were people around the prime minister who wanted to go to ten, a coalition politician said.
N| The government spokesman said that he had no knowledge of any new number.
N| Freight firm Carpat Cargo lost 3 million lei, its owner said.
V| Several commuter lines stay closed on Thursday because crews are in the wrong towns.
? Did any trains run during the strike? | 1D
? Is the government ready to pay ten percent? | 6A 7W
? Has a second strike been held? | 4P
? What raise are the drivers asking for? | 4A
? Will Thursday's service be back to normal? | 9D
? Was the transport minister sacked? | -

= Analysts see memory-chip glut ending as Hanbit raises prices for third time
N| Hanbit Semiconductor will charge 15 percent more for its laptop memory from July, customers were told in a letter.
V| It would be the third increase this year.
N| "The warehouse is empty and the phone is ringing," said sales director Noh Jae-seung.
A| Analysts expect the South Korean firm to post its first profit in seven quarters.
V| Hanbit is in a quiet period and would not discuss earnings.
V| It laid off 900 people at its Dresden works in 2022.
N| Taiwan's Formosa Micro denied that it would follow with its own increase.
A| Buyers said that they had already had its new price list.
N| A fire at Hanbit's Cheongju line in February did no lasting damage, according to Noh.
? Is Formosa Micro putting up its prices? | 7D 8A
? Has Hanbit returned to profit? | 4P 5W
? By how much will Hanbit's laptop memory go up? | 1A
? Has Hanbit cut jobs this year? | -
? Was the chipmaker's line badly damaged in the fire? | 9D
? Does Hanbit still have unsold stock? | 3D

= Egg producer fined after 12,000 hens die in ventilation failure
V| Magistrates in Boston, Lincolnshire, fined Fenhall Eggs £140,000 on Tuesday over the deaths of 12,000 birds.
V| The hens suffocated on 19 July last year when fans stopped in a shed at Wrangle Lowgate.
N| An alarm had been muted by a night watchman who was watching the cricket, prosecutor Imogen Fairweather told the court.
N| The watchman, 58, has always said the alarm never sounded.
V| Fenhall pleaded guilty to causing unnecessary suffering.
N| Director Clive Stannard said outside that he took no pleasure in "any of it".
V| He declined to say whether the watchman still worked for him.
N| Animal-welfare inspector Gwen Osei said the shed had been certified the week before.
N| A second shed would be fitted with new fans by spring, Stannard promised.
? Did somebody silence the alarm? | 3A 4D
? Does the guard still have his job? | 7W
? Has the company admitted the offence? | 5A
? Have new fans been installed? | 9P
? How did the chickens die? | 2A
? Were the birds killed by avian flu? | -

= Ethereal Foods boss says plant-burger merger 'dead as the dodo'
N| Merger talks between plant-burger makers Ethereal Foods and Beanstalk have ended, both companies announced on Tuesday.
N| "Dead as the dodo, and nobody is stuffing it," Ethereal's Maxine Oyelaran told analysts.
N| Beanstalk's board had wanted a third of the seats; it was offered two chairs, she said.
N| Beanstalk's chairman, Ivo Tannenbaum, said the row was over debt and not over chairs.
V| Sales of meat substitutes in the United States have shrunk for eleven straight quarters.
N| Ethereal would close its Fresno line in May whatever happened, it had said in December.
A| Bankers on the deal reckoned the two would be back at the table by autumn.
V| Tannenbaum gave that idea neither a yes nor a no.
? Did the two companies merge? | 1D 2D
? Why did the negotiations fail? | 3A 4A
? Will talks be taken up again? | 2D 7A 8W
? Has the Fresno line been shut? | 6P
? How has demand for meat alternatives developed? | 5A
? that Oyelaran is stepping down | -

= Rivals circle as Nordic telecoms group Skarv puts Baltic arm up for sale
N| Skarv has hired bankers to find a buyer for its Lithuanian and Latvian networks, the Norwegian group said with its half-year figures.
A| Three bidders have looked at the books, according to advisers: an Emirati fund, a Czech billionaire and Latvia's own Dzintars Tel.
N| Dzintars Tel said that it read the newspapers like everybody else.
N| The Czech, Radovan Smejkal, was fishing in Iceland and could not be reached, his assistant said.
N| Abu Dhabi's Sahel Capital said it had "no interest, past or present".
N| Defence minister Kęstutis Vaitonis said the masts must not go "to anyone we would not give our house keys".
V| Half-year profit was 2.1 billion kroner, a tenth more than in the same months last year.
N| Skarv's Liv Aakre said offers were due by 15 October.
? Is Dzintars Tel bidding? | 2A 3W
? Is Sahel Capital in the running? | 2A 5D
? Is Smejkal interested in the networks? | 2A 4W
? Have the Baltic networks been sold? | 1P
? Did Skarv's profit fall? | 7D
? When must bids be in? | 8A

= Lift maker Altus admits cable fault after Jakarta tower plunge
N| Altus Elevators conceded for the first time on Monday that a cable had been badly crimped in the lift which fell eleven floors in the Menara Surya tower.
N| "The crimp is ours, and we own it," regional director Sigrid Halvorsen-Tan said at a televised hearing.
N| Building manager Bambang Suryadi still puts the fall down to Altus's software.
V| Five cleaners lost their lives in the fall on 2 December.
N| A sixth, Sri Wahyuni, 27, woke from a coma last week, her brother said.
N| Prosecutors have named nobody as a suspect, their spokesman Arif Budiman said.
N| That could change after the hearing, he added.
N| Altus lifts in 300 other towers across Indonesia had all been checked, Halvorsen-Tan said.
A| Janitors in two towers in Surabaya said that nobody had come.
? Did a defective cable cause the lift to fall? | 1A 2A 3D
? How many people were killed? | 4A
? Have suspects been named? | 6D 7P
? Have the other lifts been inspected? | 8A 9D
? Did Sri Wahyuni die? | 5D

= Cyprus gas find smaller than billed, energy firm concedes
N| The Aphrodite South field holds about half the gas announced in 2021, Levantine Energy said after markets closed on Monday.
N| The new figure is 1.1 trillion cubic feet.
N| "Geology is a humbling trade," wrote chief geologist Marios Tofallis.
N| Energy minister Despina Hadjimichael said that the treasury's sums had never rested on the old figure.
V| A budget paper from last October does use it, on page 61.
V| Her ministry was asked about page 61 and sent back a page count.
N| A pipeline to Vasilikos would still make sense, Levantine's Noa Peretz-Klein said.
N| It would take a decision on that before the year was out, she added.
V| Shares fell by a quarter on Tuesday.
? Is there less gas than was announced? | 1A 2A
? Did the government base its budget on the larger estimate? | 4D 5A 6W
? Has the decision to build the pipeline been taken? | 8P
? What is the new estimate? | 1A 2A
? How did investors react? | 9A
? Was the field sold to an Israeli firm? | -

= Postal workers in Ontario ratify deal, ending 29-day stoppage
N| Posties across Ontario voted 71 to 29 percent for a new contract, their union announced on Saturday in Sudbury.
N| "It's not a Cadillac, but it has wheels," said negotiator Rosaire Thibodeau-Singh.
N| Mail will move again from Monday at 6 a.m., Canada Parcel said.
V| The contract brings 13 percent over four years and ends Sunday delivery.
N| Clearing the backlog of nine million items will take until mid-January, operations head Gwendolyn Achterberg-Roy forecast.
A| Carriers in Thunder Bay who voted against said they'd been promised a second ballot.
N| "By whom?" asked Thibodeau-Singh when that was relayed to him.
V| A postal strike in 2018 was ended by Ottawa through legislation.
? Is the strike over? | 1A
? Has the mail resumed? | 3P
? Was a repeat vote promised to carriers in Thunder Bay? | 6A
? Did parliament legislate an end to the 29-day strike? | -
? How much more will postal workers earn? | 4A
? How many items are waiting to be delivered? | 5A

= Deutsche Güterbahn chief to step down in spring, paper reports; company silent
M| Deutsche Güterbahn chief executive Roswitha Kämmerling will hand in her keys in April, the Rheinische Warte reported on Saturday.
M| The paper cited minutes of a supervisory board meeting.
N| Reached on the platform at Hamm, Kämmerling, 59, said: "I'm waiting for a train, like you."
V| The company would not confirm the report, but neither did it ask for a correction.
N| Transport union leader Mehmet Sarıkaya said he would be sorry to see her go "if she goes".
V| Güterbahn lost 490 million euros last year and has been told by Brussels to sell its Polish unit.
A| A board member was quoted as saying that the choice of a successor had come down to two women.
V| Her predecessor, Eckart Zumwinkel-Voss, was fired in 2020.
? that Ms Kämmerling is leaving | 1A 3W 4W 5P
? Was Kämmerling fired? | -
? Has a successor been chosen? | 7D
? How much did the freight railway lose? | 6A
? Has the Polish subsidiary been sold? | 6P
? Where did the newspaper get its information? | 2A

= Breadmaker raises price of white loaf to £1.75 and gets letter from watchdog
V| Hearthside's medium white will cost £1.75 from Sunday, 20 pence more than now.
N| "Flour, gas, wages, in that order," said its commercial director, Fenella Bracegirdle.
N| Flour has become 6 percent cheaper since January, according to the millers' own index.
V| The competition watchdog has written to Hearthside and two other bakers.
N| What the letter said was "between us and the sender", Bracegirdle told the BBC.
A| People at one of the other two said it asked for e-mails between sales chiefs.
V| The three bake seven loaves in ten eaten in Britain.
N| The watchdog's Idris Penhaligon said that a letter was not an investigation.
N| It could become one in the autumn, he said.
? Has a price-fixing investigation been opened? | 8D 9P
? What does the watchdog want from the bakers? | 5W 6A
? Why is bread going up? | 2A
? Did flour become more expensive? | 2A 3D
? What will the loaf cost? | 1A
? Has Hearthside been found guilty of collusion? | -

= Space-broadband firm Nebulink burns through cash as launch slips again
N| Nebulink has money for five more months, it told investors on Tuesday.
V| Its first twelve satellites were to have flown in February.
N| "They're in a clean room in Toulouse, looking gorgeous," chief executive Saoirse Mbeki-Lund said.
N| A launch in November was "on the cards", she said.
N| Its rocket supplier, Arrowhead, said that no November slot had been booked.
V| Mbeki-Lund changed the subject to antennas when she was asked about the booking.
A| Investors from the Gulf are ready with $300 million, a banker said.
N| Nothing was signed with anyone, finance director Otis Frangopoulos stressed.
V| Rival Skymesh went bankrupt in 2023 with 40 satellites in orbit.
? Are Nebulink's satellites in space? | 2P 3D 4P
? Has the firm booked a launch for November? | 5D 6W
? Has new funding been secured? | 7P 8D
? How long will the money last? | 1A
? Has Nebulink gone bankrupt? | -

= Prosecutors drop charges against Turin stadium developer, who plans to sue for libel
N| Turin prosecutors have dropped bribery charges against developer Ludovico Sant'Elia, his lawyers announced on Wednesday.
N| The prosecutors' office confirmed it in two lines.
N| There never was an envelope, deputy mayor Carola Bruzzone said, and she never touched one.
A| A waiter had told investigators that one passed between them over the risotto in 2020.
V| Why the waiter was not believed, the two lines do not say, and the prosecutors would not add to them.
N| Sant'Elia will take the newspaper Il Piemontese to court for "three years of soup", as he put it.
V| Work on the stadium has stood still since the arrest.
N| It should start again in March, he said.
V| The club, which had hoped to move in this autumn, declined to talk about dates.
? Are charges against Sant'Elia still pending? | 1D 2D
? Did Bruzzone receive an envelope from the developer? | 3D 4A
? Why did the prosecution dismiss the waiter's account? | 5W
? Has the developer sued the newspaper? | 6P
? Has construction of the stadium resumed? | 7D 8P
? When will the club move in? | 9W

= BRIEF: Hotel group Palmera agrees to sell eleven resorts to Saudi investor for $820m
V| Palmera Hotels signed an agreement on Sunday to sell eleven beach resorts in Mexico and the Dominican Republic to Al Waha Investments of Riyadh.
N| The price is $820 million, of which $200 million will be paid on closing and the rest over three years, a stock-exchange notice said.
N| Closing is subject to approval by antitrust authorities in both countries, which is expected in the second quarter.
V| Palmera will go on managing the hotels under its own name for fifteen years.
A| The family that controls Palmera had turned down a higher offer from a US fund in the spring, a person briefed on the process said.
N| "There was only one offer," Palmera chairman Evaristo Lombana told the newspaper El Balance.
V| The US fund, Crestline Harbor, had no comment.
V| In 2019 Al Waha walked away from a deal for Palmera's Cuban hotels at the last minute.
? Has the sale of the resorts been completed? | 1P 3P
? Did the owners reject a better bid? | 5A 6D 7W
? what will the Saudis pay | 2A
? Will the hotels change their name? | 4D
? Did Al Waha withdraw from the purchase of the eleven resorts? | -
? Has Mexico's competition watchdog cleared the transaction? | 3P

= Consumer desk: My smart lock let a stranger in. Who pays?
V| Reader Philippa Nwachukwu-Hart of Reading came home on 2 November to find a man she had never seen asleep on her sofa.
N| He told police that the door "just said welcome".
N| Her lock's maker, Latchley, wrote to her that its servers showed the door had been opened with her own telephone.
N| Thames Valley Police say that her telephone was at the time in a locker at the swimming baths, where a camera filmed it going in.
N| "We have never had an unauthorised opening anywhere," Latchley's head of care, Rory Blakeney-Sethi, told me.
A| A forum for Latchley owners lists nineteen.
V| I sent the list to Mr Blakeney-Sethi, who has stopped replying.
N| Her insurer will pay for the sofa if Latchley puts its version in a sworn statement.
? Was the lock opened without the owner's permission elsewhere? | 5D 6A 7W
? Was the door unlocked with Ms Nwachukwu-Hart's phone? | 3A 4D
? Has the insurer paid? | 8P
? Who was on the sofa? | 1A
? Did the intruder break the lock by force? | -

= Nuclear regulator clears restart of Rautavaara 2 after pump repair
V| Finland's nuclear safety authority gave the go-ahead on Thursday for reactor 2 at Rautavaara to start up after an outage of fourteen months.
N| Start-up would begin "within days, not weeks", plant manager Eeva-Liisa Haapakoski said.
N| The outage, caused by cracks in the feedwater pump, has cost owner Pohjanvoima 510 million euros, the company's accounts show.
N| Sweden's Götaverk Turbin, which made the pump, has rejected a claim for damages.
A| Engineers at Götaverk privately admit to a casting error, the business paper's own sources say.
N| A Götaverk spokesman, Torsten Ahlgren-Mäki, said that he could not discuss a matter before an arbitrator.
V| No radiation escaped at any time.
N| Greenpeace's Nordic office called the decision reckless and considers an appeal.
? Has the reactor been restarted? | 1P 2P
? Did Götaverk make a mistake in casting the pump? | 5A 6W
? Was radioactivity released? | 7D
? How long was the reactor down? | 1A
? Has an appeal against the restart been filed? | 8P
? Has the pump maker paid damages? | 4D

= Meatpackers at Alberta plant reject contract by one vote, then count again
V| The first count at the Foothills Beef plant in High Prairie on Friday night was 702 to 701 against the company's offer.
V| The second, at three in the morning and with the help of a retired judge, was 703 to 702 for it.
N| Local president Amadou Thériault said that two envelopes had been stuck together by gravy.
N| Plant manager Cody Ostrowski said trucks of cattle would be unloaded on Monday "gravy or no gravy".
N| The losing side has asked the labour board for a third count.
N| The board's duty officer took the call at 4:40 a.m. and said that she had no comment on anything.
V| Six workers at the plant died of Covid in 2020, a subject which came up at each of the nine meetings held before the vote.
A| A steward on the kill floor said he knew of people who had voted twice.
N| Thériault called that impossible, since every envelope had a number.
? Was the contract accepted in the recount? | 2A
? Did some people vote more than once? | 8A 9D
? Has a third count been held? | 5P
? Why were two votes missed at first? | 3A
? What is the labour board's position on another count? | 6W
? Did six workers die during the vote? | -

= Chinese carmaker Longyue scraps plan for Spanish plant after tariff vote
V| Longyue Auto will not build electric cars in Zaragoza after all, Aragon's government was informed by letter on Friday.
N| The letter gives "a changed environment" as the reason, regional premier Lourdes Aznárez-Gil said.
A| Everyone in the trade took that to mean Spain's vote for tariffs in Brussels the week before.
N| China's commerce ministry said that firms made decisions of their own.
N| "They had picked the trees for the car park," said Aznárez-Gil.
V| The plant would have given work to 1,300 people.
N| Hungary's foreign minister, Zsigmond Péterfalvi, said his door was open.
N| A Longyue delegation was in Szeged on Saturday, according to the register of its best hotel; a spokesman for the company said that people take holidays.
N| Portugal is not in talks with Longyue, its economy minister said.
? Did Longyue cancel the factory in Zaragoza? | 1A
? Were EU tariffs the reason for the decision? | 3A
? Were Longyue representatives in Szeged? | 8A
? Is Portugal negotiating with the carmaker? | 9D
? How many workers would have been employed? | 6A
? Did the Chinese government order the withdrawal? | 4D

= Watchmaker Perrelet-Kohn to cut one job in five as Asian orders dry up
N| Perrelet-Kohn will eliminate 178 of its 890 positions in Le Locle and Grenchen by the end of June, the Swiss group said on Thursday.
N| Orders from Hong Kong and mainland China have dropped by 43 percent since last summer, chief executive Ulysse Perrelet said in a statement.
N| He hopes to avoid forced departures through early retirement.
A| Some polishers had already been escorted to the car park on Wednesday, two colleagues said.
N| "Nobody has been walked anywhere," a company spokeswoman countered.
V| A consultation period with the union Syna is to last until 14 February.
N| Syna secretary Graziella Bernasconi-Favre called for short-time working in place of lay-offs.
V| The canton paid for short-time working in 2009, when the group shed nobody.
N| Economics director Laurent Matthey-Doret said that he would look kindly on an application, of which none had reached him.
? Have any employees been made to leave already? | 4A 5D
? Has the firm applied for short-time work? | 7P 9D
? How many posts are to disappear? | 1A
? Why is the watch company shedding staff? | 2A
? Did the group cut jobs in 2009? | 8D
? Is the consultation with the union over? | 6D

= Drought restrictions: Cape town of Vredelus turns off taps at night
N| The taps in Vredelus will run dry between 8 p.m. and 4 a.m. from Sunday, the municipality announced.
N| The Kromrivier dam held 9 percent on Friday, engineer Lwazi Baartman reported.
N| Tankers would be sent to old people's homes, mayor Hettie Sauls promised.
N| Matron Beulah Fortuin of the Silverleaf home had heard nothing of a tanker.
A| Guesthouses on the hill fill their pools from a private borehole, their neighbours complain.
N| "Show me the borehole," Sauls said.
V| An aerial photograph in the hands of this newspaper shows four full pools, though not where the water is from.
V| The last time that taps were shut was in 2018, for eleven weeks.
N| Baartman would not guess how long it might take this time.
? Do guesthouses have their own borehole? | 5A 6W 7W
? How long will the cuts last? | 9W
? Have water trucks been sent to care homes? | 3P 4D
? How full is the reservoir? | 2A
? Were taps closed for eleven weeks this year? | -
? At what hours will there be no water? | 1A

= Exclusive: Fruit-juice giant watered down orange juice sold to schools, ex-tasters say
A| Orange juice supplied to 3,200 schools in the Philippines contained up to a third added water, according to four former tasters at Golden Grove.
A| They said they'd been told to mark samples "fresh" whatever was in the glass.
N| Golden Grove "categorically" denied adding water to any product.
V| Its quality director, Dr Esperanza Uy-Lacson, declined to hand over tasting sheets, citing a lawsuit by one of the four.
N| A laboratory in Singapore commissioned by this newspaper found sugar levels in five cartons consistent with dilution, but its director, Lim Wei Hao, said five cartons could not settle the question.
N| Education undersecretary Benigno Salcedo-Cruz ordered a test of his own on Monday.
V| Results are to be made public within ten days.
V| Golden Grove's school contract, worth 1.1 billion pesos, runs out in May.
N| He would not renew it if the tasters turned out to be right, Salcedo-Cruz said.
? Was water added to the juice? | 1A 3D 5W
? Has the ministry published its results? | 7P
? Has the contract with the schools been ended? | 9P
? Did tasters have to falsify ratings? | 2A 4W
? How many schools received the juice? | 1A
? Did pupils fall ill? | -

= Fuel spill at Halvøy airport after tug rolls into wing
V| A baggage tug with no one at the wheel rolled into the wing of a parked Fjordair jet at Halvøy on Monday evening.
V| About 800 litres of kerosene ran onto the apron before firefighters plugged the hole.
N| Airport director Synne Aamodt-Rashid said the driver had forgotten the handbrake.
N| He had pulled it, the driver's union said, and the brake had failed.
N| Forty passengers who had already taken their seats were led off by the rear stairs; nobody was harmed.
V| The tug is one of nine bought second-hand from Gothenburg in 2019.
A| Handlers have nicknamed them "the sleepwalkers".
N| The labour inspectorate will examine all of them on Wednesday.
V| Aamodt-Rashid's office would not provide the maintenance records.
? Was the handbrake on? | 3D 4A
? Did any passenger get injured? | 5D
? Have the tugs been inspected? | 8P
? Did the fuel catch fire? | -
? Why did the tug start rolling? | 3A 4A
? How much fuel leaked? | 2A

= Hailstorm shreds greenhouse belt near Almería; insurers send drones
V| Hailstones as big as limes fell for eleven minutes on the greenhouses of Campo de Níjar on Tuesday evening.
N| Mayor Encarnación Rueda put the torn plastic at 1,900 hectares.
N| Farm insurance pool Agroseg had its drones up by nine the next morning and will have a figure by Friday, it said.
N| "My tomatoes look like somebody shot them," said Abdelkader Benhaddou, who leases four hectares.
N| His workers were in the packing hall when it started and came to no harm, he said.
A| At a neighbouring farm, a labourer had his head cut, according to others there.
N| The Red Cross in Níjar said it had treated no one.
A| Supermarkets in Germany said they expected no gaps on their shelves.
V| In 2007 hail did 90 million euros' worth of damage in the same belt.
? Was anybody hurt by the hail? | 5D 6A 7D
? What did the storm cost the insurers? | 3W
? Will shops run short of vegetables? | 8D
? How large an area was affected? | 2A
? When did the storm strike? | 1A
? Did the 2007 storm kill anyone? | -

= Barley, beer and a border: Irish maltster accused of passing off Ukrainian grain as local
N| The labels say "100% Wexford", but at least a third of the barley malted by Slaney Malt last winter came from Odesa by way of Ghent, according to shipping documents.
N| Managing director Declan Furlong-Petrov says that the Ukrainian barley went into cattle feed.
N| Slaney has no feed mill, noted Una Kavanagh, who farms 200 acres outside Enniscorthy and sits on the growers' board.
N| It uses a contractor's, Furlong-Petrov said.
N| The contractor, in New Ross, was asked and said it would look it up.
V| The department of agriculture took samples in February.
N| An isotope test can tell a field in Wexford from one in Odesa, said Professor Colm Breathnach, but it needs a month in the laboratory.
N| Two breweries that print "Wexford malt" on their cans said they would wait for it.
N| A third, Black Sow, has stopped buying, its brewer said.
? Was foreign barley sold as Irish malt? | 1A 2D
? Was the Ukrainian grain processed at a feed mill in New Ross? | 4A 5W
? How long does the isotope test take? | 7A
? Has any brewery dropped Slaney? | 9A
? When were the samples collected? | 6A
? Did the beer make anyone ill? | -

= Great Plains pipeline hearing: Rancher, regulator and a missing easement
V| Lakota rancher Wilma Two Strike owns 900 acres which the Great Plains Carbon pipeline is supposed to cross.
N| She signed an easement in 2021, company land agent Brody Halvorson told the public utilities commission in Pierre on Wednesday.
N| "I signed for a parcel," Two Strike said. "It was boots."
V| Halvorson offered to show the signature but had left it in Sioux Falls.
N| The courier's records from that day burned, his firm told the commission.
N| Commissioner Dale Schiltz asked if the company would condemn the land; counsel Regan Mauch said it would use "every tool the law gives".
V| A pipe of the same make ruptured at Satartia in 2020, sending 45 people to hospital.
N| A decision is to be made in the first week of March.
? Did Ms Two Strike grant an easement? | 2A 3D
? What did she sign for? | 2A 3A
? Was the signed document produced at the hearing? | 4D
? Has the commission ruled? | 8P
? Were 45 people hurt by the Great Plains pipeline? | -
? Why are the delivery records missing? | 5A

= Carmaker Vanterra weighs shifting SUV production from Slovakia to Morocco, report says
M| Vanterra is considering moving output of its Ridge sport-utility vehicle from Trnava to Kenitra from 2027, the Italian daily Corriere Industriale reported on Tuesday, citing three unnamed sources.
N| A Vanterra spokesperson said the company does not comment on speculation about its future product allocation.
V| The Trnava factory built 211,000 vehicles last year and employs about 4,200 people.
N| Slovak economy minister Ľubica Hrušovská said after speaking with Vanterra's management by telephone that she had been assured the plant's order book was full until 2026.
V| She would not say whether the Ridge had been mentioned in the call.
A| Union officials in Trnava said line managers had been asked in March to document the tooling of the body shop for a possible transfer.
M| The newspaper also said Vanterra had received an offer of tax relief from Rabat worth 400 million euros over ten years.
N| Morocco's investment agency said no such offer had been made to any carmaker this year.
? that Vanterra may relocate production of the Ridge | 1A 2W 6A
? Was the Ridge discussed between the minister and the company? | 5W
? Did Morocco offer tax breaks? | 7A 8D
? How many people work in Trnava? | 3A
? Has Vanterra begun building the Ridge in Kenitra? | 1P
? Is the Slovak plant going to be shut down? | -

= Ministry confirms African swine fever in Brandenburg piggery, first on a farm since 2022
N| African swine fever has been detected in a herd of 1,100 pigs in the Oder-Spree district, Germany's agriculture ministry said on Friday.
N| All the animals would be put down over the weekend, state veterinary officer Gesine Pohlandt said.
N| She said the virus had most probably been brought in on the boots of a worker, but that the laboratory on the island of Riems would have the last word.
N| The farm's owner, Detlef Brüning, disputed that, saying every one of his seven employees changed clothes at the gate.
A| Hunters' groups in the area have been finding infected wild boar since July.
V| South Korea suspended imports of German pork within hours; Japan had never lifted its ban of 2020.
N| China, the largest buyer before 2020, has been in talks about regional exemptions, and state secretary Ulrike Manthey said she could not say what Friday's case would mean for them.
N| "We still regard the disease as being under control," Manthey added.
? How did the virus get onto the farm? | 3A
? Were the pigs infected by way of a worker's boots? | 3A 4D
? Has South Korea halted pork imports from Germany? | 6A
? Have the pigs been culled? | 2P
? Will the outbreak affect the negotiations with Beijing? | 7W
? Did anyone catch the disease? | -

= Chipmaker Arctos denies halting Arizona plant as contractors leave site
N| Arctos Microsystems is not stopping work on its $18 billion factory near Casa Grande, the company said on Wednesday.
V| The statement came after pictures showed cranes being taken down.
N| Phase one was simply "entering tool installation", site vice-president Colette Marchetti-Wu said.
A| Two contractors said their crews had been sent home with no date to return.
M| Industry newsletter Fab Watch reported that orders for lithography machines had been pushed back by a year.
N| The machines' Dutch maker, Lumenhof, said it never speaks about the orders of individual customers.
N| Governor Raquel Dominguez-Shaw said she had been told the plant would open in 2026, as planned.
V| Federal grants of $2.2 billion depend on that date.
V| Arctos shelved a plant in Magdeburg, Germany, last autumn.
? Has construction in Arizona been suspended? | 1D 3D 4A
? Have equipment orders been delayed? | 5A 6W
? When will the factory start up? | 7A
? Has the plant opened? | 7P
? Why were the cranes dismantled? | 3A
? Did Arctos put off a factory in Germany? | 9A

= Ryefield Water admits raw sewage reached reservoir, says supply never at risk
N| Untreated sewage from a blocked pumping station ran into the Ladywell reservoir for up to nine hours on 3 January, Ryefield Water acknowledged on Friday.
N| The company had told councillors at a meeting on 17 January that no sewage had entered the reservoir.
N| Operations director Neil Abernethy said that answer had been given "in good faith on the information available".
N| Nobody had drunk contaminated water, he said, as the reservoir's outlet was shut for maintenance.
A| Residents of three streets below the dam said their children had been ill that week.
N| The health protection team said it had not received reports of illness, but that it would now write to local surgeries.
N| Abernethy was asked if the outlet log could be published and said he would take advice.
V| Ryefield was fined £1.6 million over fish deaths in the Coldbeck in 2020.
? Did sewage get into the reservoir? | 1A 2D
? Did contaminated water make anyone sick? | 4D 5A 6W
? Will the company release the log of the outlet? | 7W
? Have doctors been contacted by the health team? | 6P
? Was Ryefield fined over the Ladywell spill? | -
? How long did the spill go on for? | 1A

= Online pharmacy PillPost loses laptop with 19,000 prescriptions, tells regulator five weeks later
V| A laptop holding the prescriptions of 19,000 PillPost customers was left on a train between Leeds and York on 4 October.
V| The company informed the Information Commissioner on 8 November.
N| British law allows three days, the commissioner's deputy, Jocasta Freeman-Ali, remarked.
N| PillPost's founder, Dr Nishant Kapoor-Wells, said the machine had been encrypted and the clock only starts when there is a risk.
A| A former IT contractor said encryption had been switched off on all the company's laptops in August because it slowed them down.
N| Dr Kapoor-Wells said he would "need to look into August".
N| Northern Rail's lost-property office has no record of the laptop.
N| The commissioner is to decide by the end of January if there will be a fine.
? Was the laptop encrypted? | 4A 5D 6W
? Has the device turned up? | 7D
? Did PillPost report the loss within the legal time limit? | 3D 4A
? Has the pharmacy been fined? | 8P
? where was the computer lost | 1A
? Were prescriptions published on the internet? | -

= Deal or no deal? Retail group Harcourt's answer to Apollo-like bidder is a shrug
V| Private equity firm Sable Peak wants to buy department-store owner Harcourt at 310p a share, a premium of 38 percent.
N| It said so itself, in a one-page announcement at 4:29 p.m. on Friday.
N| Harcourt told shareholders to take no action.
N| Chairwoman Lady Ottoline Carew-Bashir, collared by reporters at the races on Saturday, said that she had not opened the envelope.
N| Her deputy, Julian Strand-Osborne, let it be known through a statement on Sunday that the board met on Friday night and turned the proposal down unanimously.
A| Two of the directors were not asked, according to one of them.
N| Sable Peak has until 24 October to raise its offer or walk away, the takeover panel said.
V| Harcourt's last suitor, a Qatari fund, walked away in 2017.
? Was the bid rejected by the board? | 5A
? Was the decision unanimous? | 5A 6D
? Has the offer been increased? | 7P
? Has Sable Peak walked away? | 7P
? How much does Sable Peak want to pay? | 1A
? Did the chairwoman read the proposal? | 4D

= EU court strikes down ban on oat 'milk' cartons, dairy lobby fumes
V| A Dutch producer of oat drinks may again sell them in cartons shaped like those for milk, the EU's General Court decided on Wednesday.
N| The ban, imposed by a ministry in The Hague in 2022, "protects no one from anything", the judges wrote.
N| Haver & Co founder Jorrit Wiersma-Diop said he'd have the old cartons back on shelves in three weeks.
N| The farmers' lobby EuroLait accused the court of "drinking the Kool-Aid, or the oats".
N| Its secretary-general, Benedetta Scognamiglio, expects The Hague to appeal.
N| Asked if it would, the ministry said that it had two months and ten days.
N| A survey that the ministry had put forward as proof of confusion was never carried out, the ruling notes.
N| "It was, I have the clipboard," said market researcher Wout Peeters-Lam.
V| The word "milk" is still off limits to makers of plant drinks since a ruling of 2017.
? Is the carton ban still in force? | 1D
? Has the Dutch state appealed? | 5P 6W
? Was the survey on confusion carried out? | 7D 8A
? Are the cartons back in the shops? | 3P
? Can producers use the word milk for oat drinks? | 9D
? When was the prohibition introduced? | 2A

= Central bank of Nueva Arcadia denies printing banknotes for election handouts
N| Governor Leandro Echandía on Thursday denied having ordered 200 million new 500-real notes ahead of the vote on 3 November.
N| "There is no order, there is no paper and there is no ink," he said in a broadcast.
M| The online magazine Contrapeso had published an order form from a printer in Malta the day before.
N| The printer, De Rohan Security, would neither acknowledge nor disown the form.
N| Opposition candidate Pilar Undurraga-Wood said her people had photographed pallets at the airport.
V| One photograph she handed out shows pallets in brown paper, with no writing on them.
N| The customs service said they held school atlases.
A| Bank staff have been told to cancel leave in late October, one of them said.
N| President Horacio Mansilla has pledged a 500-real "dignity cheque" to each pensioner if he's re-elected.
? Did the central bank order new banknotes? | 1D 2D 3A 4W
? What was on the pallets? | 7A
? Have pensioners received 500 reals? | 9P
? Has leave been cancelled for bank employees? | 8A
? Was the president re-elected? | 9P
? Who published the order form? | 3A
