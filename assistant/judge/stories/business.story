= Danish brewer's shares leap on talk of Dutch bid
V| Shares in Halvorsgaard, Denmark's second-largest brewer, jumped 14 per cent on Thursday after reports that it had been approached by a Dutch rival.
A| {Three people briefed on the discussions} said Amsterdam-based Oranjebrug had tabled an indicative bid of 410 kroner a share late last week, which the Danish board was still weighing.
N| {A spokesman for Oranjebrug, Pieter Vonk}, said the group did not comment on market speculation, "today or any other day".
N| Halvorsgaard's chair, {Lone Kjeldgaard}, was more forthright, telling the broadcaster TV Fyn that no offer of any kind had landed on her desk.
N| "If somebody has written us a letter, the post is very slow," {she=Lone Kjeldgaard} said.
V| The family foundation that holds 38 per cent of the votes would have to agree to any sale.
N| {Its director, Mogens Tvede}, told staff in March that the foundation would never part with its stake to a foreign owner.
M| {The business daily Børsnyt} said a proposal from a Belgian group had been turned away in 2021.
V| Halvorsgaard employs 2,900 people, most of them at its Odense brewery.
? Has Oranjebrug made an offer for Halvorsgaard? | 1A 2A 3W+ 4D+ 5D+
? how much did the dutch bid per share | 2A=410 kroner ; 3W+ 4D+ 5D+
? Is the foundation ready to sell its holding to foreigners? | 7D+
? a Belgian approach rebuffed in 2021 | 8A
? Did the brewer's stock drop on Thursday? | 1D
? Will jobs be lost in Odense if the deal goes ahead? | -
? Did Oranjebrug meet the family foundation? | -

= Chip designer Larkmoor shows a fifth of Austin staff the door
V| Larkmoor Semiconductor let go about 260 engineers and support staff at its Austin campus on Monday, roughly one in five of those who work there.
N| "This was a decision about products, not about people," {chief executive Dwayne Okafor-Pell} wrote in an email seen by this newspaper.
N| {He=Dwayne Okafor-Pell} told employees that the company would stop work on its automotive line and that nobody in the data-centre group would be affected.
A| {Four workers who lost their jobs} said they learned of it when their badges stopped working at the gate.
N| {A company spokeswoman, Trini Baca}, disputed that, saying every person had been called by a manager before 8 a.m.
N| {The Texas Workforce Commission} said it had received a notice listing 263 positions.
N| {Baca} declined to say whether further reductions were on the way in Bangalore or Haifa.
A| {Analysts} had expected the cuts since Larkmoor lost its largest carmaker customer in the spring.
V| The company's shares closed 3 per cent higher.
? Did Larkmoor lay off workers in Austin? | 1A 2A+ 4A 6A
? how many people lost their jobs at larkmoor | 1A=about 260 ; 6A=263
? Did staff find out because their badges no longer worked? | 4A 5D+
? Are layoffs coming at the Bangalore office? | 7W+
? were data centre engineers among those dismissed | 3D+
? Why is the chip firm shedding staff? | 2A+=a decision about products ; 8A=Larkmoor lost its largest carmaker customer
? Is Okafor-Pell leaving the company? | -
? Did the shares fall after the news? | 9D

= Nordvik Ferries posts record summer
V| Nordvik Ferries carried 1.9 million passengers between June and August, the most in any quarter since the company was founded in 1974.
V| Revenue for the three months rose 11 per cent to 2.3 billion Norwegian kroner, while operating profit climbed to 402 million from 355 million a year earlier.
N| {Chief financial officer Ragnhild Uthaug} attributed the rise to German caravan traffic and two extra sailings a week to Hirtshals.
V| Fuel cost the company 18 per cent less than in the same period last year.
V| Freight volumes, by contrast, slipped 2 per cent as a paper mill in Halden shut.
N| {The board} proposed a dividend of 6 kroner a share, unchanged from last year.
N| {Uthaug} said the line expected to order a third hybrid vessel "before the spring, if the yard's price is right".
V| One sailing in 40 was cancelled for weather, about the same as a year ago.
? Did Nordvik's operating profit rise? | 2A
? how many passengers did nordvik carry in the summer | 1A=1.9 million
? Was more cargo shipped than last year? | 5D
? Has the ferry line ordered a third hybrid ship? | 7P+
? Is the dividend being raised? | 6D+
? What explains the better figures? | 3A+=German caravan traffic and two extra sailings a week to Hirtshals
? Did Nordvik's revenue exceed 3 billion kroner? | 2D
? Did ticket prices go up? | -

= Stroller maker says no child hurt as it pulls 90,000 buggies
N| {Canada's health department} on Friday told parents to stop using the Piccolo Trek stroller after its front wheel was found to come loose on kerbs.
N| {The manufacturer, Maple & Wren of Guelph, Ontario}, said it was calling back 90,400 units sold since January last year and would send each owner a replacement wheel.
N| "We know of 31 detached wheels and of no injuries," {its head of safety, Gurdeep Sahota}, said.
A| {Two families in Winnipeg} say otherwise: they told a local lawyer that their toddlers broke bones in falls this spring.
N| {The lawyer, Aurélie Fontaine-Roy}, said she had written to the firm twice and had no answer.
N| {Sahota} said he had not seen the letters and could not discuss individual cases.
N| {Health Canada} said it was still examining whether any child had been harmed.
V| The stroller, which sells for 489 Canadian dollars, is assembled in Vietnam.
V| The same company paid a 120,000-dollar penalty in 2019 over cot slats painted with lead.
? Has anyone been injured by the Piccolo Trek? | 3D+ 4A 6W+ 7W
? how many strollers are being recalled | 2A+=90,400
? Why is the buggy being withdrawn? | 1A=its front wheel was found to come loose on kerbs
? Did the firm reply to the lawyer? | 5D 6W+
? Was Maple & Wren fined over the stroller? | -
? will owners get their money back | -
? Has the company been penalised over lead paint before? | 9A
? Did the wheels come off? | 1A 3A+

= Piccolo Trek: health agency confirms two fractures
V| Two small children were hurt when wheels came off their pushchairs, Canadian regulators have concluded, a month after the maker recalled the model.
N| {Health Canada} said on Tuesday that X-rays and purchase records supported the accounts of two Winnipeg families.
N| {It=Health Canada} added that a third report, from Halifax, could not be substantiated.
N| {Maple & Wren} said in a short statement that it accepted the finding and "deeply regretted any distress".
N| {Its safety chief, Gurdeep Sahota}, who had said in May that the firm knew of no injuries, did not answer calls on Tuesday.
N| {Lawyer Aurélie Fontaine-Roy} said her clients would seek damages of 800,000 dollars unless the firm came to the table by August.
V| About half of the owners have so far claimed the free wheel.
V| A class action over a different model, the Piccolo Sprint, was thrown out last year.
? Were children hurt by the stroller? | 1A 2A 4A+ 5D+
? where did the injured families live | 2A=Winnipeg
? Was a child in Halifax injured? | 3W
? Have the families sued the manufacturer? | 6P+
? Did Sahota apologise? | 5W+
? has every owner got the new wheel | 7D
? Did the company contest the regulator's conclusion? | 4D+
? Is there a class action over the Piccolo Trek? | -

= Kaplan Air chief stays put, airline insists after week of rumours
A| {Two senior managers} told Turkish reporters at the weekend that Serdar Alagöz had cleared his desk at Kaplan Air after a row over a Boeing order.
N| {The carrier} answered on Monday with a photograph of him at a staff breakfast in Antalya and the words "business as usual".
N| "Mr Alagöz remains chief executive and has the full confidence of shareholders," {it=Kaplan Air} wrote.
N| {Alagöz himself}, asked by a passenger whether he was on his way out, laughed and said he had just renewed his parking permit.
M| {The newspaper Ekonomi Günü} nevertheless printed the name of a supposed successor, the former finance director Nilüfer Tuncay.
N| {Tuncay}, who now works for a bank in Frankfurt, did not return messages.
V| The order in question, for 22 aircraft, has been on hold since a board meeting on 3 June.
N| {Boeing} would not say whether the contract was still alive.
V| Alagöz took over in 2020 after his predecessor was dismissed over unpaid airport fees.
? Has Serdar Alagöz left Kaplan Air? | 1A 2D+ 3D+ 4D+
? Who is to replace the airline's boss? | 3D+ 5A=the former finance director Nilüfer Tuncay ; 6W+
? Has Kaplan cancelled the Boeing order? | 8W+
? was the previous ceo fired | 9A
? Why did he fall out with the board? | 1A=a Boeing order
? Did Tuncay accept the job? | 6W+
? has kaplan air ordered Airbus planes instead | -
? how many planes had the airline ordered | 7A=22

= Bank of Zambia holds rate, hints at cut
V| Zambia's central bank left its policy rate at 13.5 per cent on Wednesday, as all but two of 15 economists in a poll had forecast.
N| {Governor Mutale Chisanga} said inflation was "bending but not broken" and that the committee had been unanimous.
N| Maize prices, {he=Mutale Chisanga} noted, had fallen for four months running, and a cut in May was "on the table if the rains hold".
M| {The Lusaka Ledger}, quoting a person in the room, had reported that three of the seven members voted for an immediate reduction.
N| {The governor=Mutale Chisanga} called that account invented.
N| {A bank spokesperson} said minutes would be published on 6 March and that nothing would be added before then.
V| The kwacha strengthened slightly to 26.1 against the dollar.
V| The bank raised the rate by a full point in August after the drought cut power supplies to the copper mines.
N| {The mines' chamber} said it was disappointed and had hoped for relief.
? Did the Zambian central bank cut its rate? | 1D 3P+
? Was the decision unanimous? | 2A+ 4D 5A+ 6W+
? what is the policy rate now | 1A=13.5 per cent
? Did three committee members want to lower rates? | 2D+ 4A 5D+ 6W+
? When was the rate last raised? | 8A=August
? did the kwacha weaken | 7D
? Has Chisanga been asked to resign? | -
? Has inflation returned to target? | -

= Hackers claim payroll of Melbourne hospital group
N| {A criminal group calling itself Grey Sparrow} has posted what it says are the salaries and bank details of 14,000 staff at Yarra Private Hospitals.
N| In a note on its leak site {the gang=Grey Sparrow} said it had walked in through a supplier's forgotten account and been paid nothing.
N| {Yarra Private} confirmed an "incident involving a third-party rostering tool" but said it had no evidence that bank details were taken.
N| Patient records sit on a separate system and were not touched, {chief information officer Fenella Drysdale} said.
N| {The nurses' union} said eleven members had already found strange withdrawals from their accounts.
N| Asked about those cases, {Drysdale} said it was too early to link them to the breach.
N| {The Australian Signals Directorate} would say only that it was assisting.
V| This website has seen a sample of 200 rows but could not establish whether they were genuine.
V| A different hospital operator, Banksia Health, paid a ransom of 2 million dollars in 2022.
? Were staff bank details stolen from Yarra Private? | 1A+ 2A+ 3D+ 5A 6W+ 8W
? Did the hospital group pay a ransom? | 2D+
? were patients' files accessed | 4D+
? How did the hackers get in? | 2A+=through a supplier's forgotten account ; 3A+=a third-party rostering tool
? How many employees are affected? | 1A+=14,000
? Did Banksia Health pay the hackers? | 9A
? Have nurses lost money because of the breach? | 5A 6W+
? Has anyone been arrested over the leak? | -

= Dockers in Durban walk out
V| Container cranes at Durban stood still on Tuesday after some 1,700 dockers downed tools at six in the morning.
N| {The Transport and Harbour Workers' Congress} said it had rejected a 4.5 per cent offer and would stay out until the port operator came back with eight.
N| {Port operator Indwe Terminals} said only 600 people had failed to clock in and that two of three berths were working normally.
V| A reporter who walked the length of Pier 2 at noon counted no crane in motion.
N| "They can say normal, but look up," said {crane driver Sipho Mthethwa, 41}.
N| {Labour minister Lindiwe Zondo} offered to mediate and urged both sides to meet before the weekend.
N| {Indwe's chief negotiator, Craig Swanepoel}, said he would go anywhere at any hour, while the union had yet to answer.
V| A strike at the same port in 2022 lasted eleven days.
A| {Shipping agents} reckon that nine vessels are waiting at anchor.
? Are Durban's dockers on strike? | 1A 2A+ 3A+
? how many workers walked out? | 1A=1,700 ; 3A+=600
? Are the berths operating as usual? | 1D 3A+ 4D 5D+
? What pay rise does the union want? | 2A+=eight
? Has the minister mediated between the two sides? | 6P+
? have talks between Indwe and the dockers begun | 6P 7D+
? Did the 2022 walkout last two weeks? | 8D
? were there clashes with police at the port | -

= Harcourt & Lisle to close Sunderland store, staff told
N| Shoppers will lose the last department store in Sunderland in January, {Harcourt & Lisle} told its 118 employees there on Thursday.
N| {The retailer=Harcourt & Lisle} blamed rising rates and a "sustained fall in footfall" for the decision.
N| {Store manager Janine Coultas} wept as she read the letter, and afterwards said she had pleaded for another Christmas.
N| {Council leader Bashir Malik} said the firm had never once asked for help with its rates and that he would have given it.
N| {A spokesman for the chain} said talks about relief had been held with the town hall in April and in June.
N| "There's no record of any such meeting," {Malik} replied.
A| {Some long-serving staff} fear they will not be offered posts in Newcastle.
N| {The company} promised that everyone who wanted a job elsewhere in the group would be interviewed for one.
V| Its Middlesbrough branch went in 2023.
? Is the Sunderland store shutting? | 1A+ 2A+
? Did Harcourt & Lisle ask the council for help with rates? | 4D+ 5A+ 6D+
? Why is the department store closing? | 2A+=rising rates and a "sustained fall in footfall"
? when will it shut | 1A+=January
? Will staff be offered jobs in Newcastle? | 7D 8P+
? Has the Newcastle branch closed? | -
? did the manager quit in protest | -
? how many people work there | 1A+=118

= Santiago exchange halts trading in lithium miner
V| Trading in Salar Norte, Chile's third-largest lithium producer, was suspended at 11.20 a.m. on Tuesday after the price fell by a fifth in nine minutes.
N| {The Santiago bourse} said the halt would last until the company issued a "material fact", the local term for a market notice.
A| {Two brokers} said the slide began with messages on WhatsApp that the tax office had raided the firm's headquarters in Las Condes.
N| {The tax service} denied carrying out any search that day.
N| {Salar Norte's general manager, Rodrigo Eyzaguirre}, appeared on the steps of the building and invited cameramen in to look for policemen.
N| {=Rodrigo Eyzaguirre} "You will find forty accountants and a very good coffee machine."
N| {The securities regulator} said it had opened a file on who started the rumour and would name nobody for now.
V| By evening no market notice had been published and the shares were still frozen.
V| In 2018 the company settled a tax dispute for 61 million dollars.
? Was trading in Salar Norte suspended? | 1A 2A+ 8A
? Did the tax office raid the company? | 3A 4D+ 5D+ 6D+
? Who spread the rumour? | 7W
? has trading resumed | 8D
? Why did the stock plunge? | 3A=messages on WhatsApp that the tax office had raided the firm's headquarters
? Has the miner issued a market notice? | 2P 8D
? Did Salar Norte settle with the tax authorities this year? | -
? Was Eyzaguirre detained? | -

= Pixel-thin phone leak splits fans
M| {The Korean site GadgetSori} published photographs on Sunday of what it called the Haneul Air, a phone barely four millimetres thick.
M| {It=GadgetSori} said the device would cost 1.3 million won and go on sale in February.
N| {Haneul Electronics} said it did not comment on unreleased products.
A| {A person who works at a supplier of hinges} told us the pictures were real but showed a prototype that had since been scrapped.
N| {Lim Ji-won, who headed the firm's design studio until last year}, dismissed the images as a computer rendering.
N| "The camera ring is wrong, the logo is wrong, and nobody at Haneul has ever drawn that corner," {she=Lim Ji-won} wrote.
V| The site has been right about the company's last three launches.
V| Haneul's current flagship, at 7.1 millimetres, went on sale last March at 1.2 million won.
V| Traders in Yongsan are already taking deposits.
? Are the leaked pictures of the Haneul Air genuine? | 1A 3W+ 4A 5D 6D
? How thin is the new phone? | 1A=four millimetres ; 3W+
? when will the haneul air go on sale | 2A=February ; 3W+
? Did the company scrap the prototype? | 3W+ 4A
? Did Lim Ji-won leak the photographs? | -
? what does the present flagship cost | 8A=1.2 million won
? Has Haneul sued GadgetSori? | -

= Prosecutors look at share sales before Ostrava steelmaker's profit warning
V| Czech prosecutors are examining whether executives at Vítkov Ocel, the country's second-biggest steelmaker, sold shares worth 84 million koruna in the nine days before it told the market that profits would halve.
N| {Spokeswoman for the Ostrava prosecutor's office Dagmar Hrubá} confirmed that a file had been opened but refused to say against whom.
A| {A lawyer who has seen the papers} named two of the sellers as the sales director, Zbyněk Pospíchal, and his brother-in-law, who sits on no board but is married into the founding family.
N| {Pospíchal}, reached on a hiking holiday in Slovenia, said he had last sold a Vítkov share in 2017, "to buy a boat that sank".
N| {=Zbyněk Pospíchal} "Anyone who prints anything else will hear from my solicitor before breakfast."
N| {Vítkov's board}, in a two-line notice to the Prague exchange, said it was cooperating with the authorities and had asked an auditor to go through trades by all managers since the autumn.
V| The profit warning, issued on 14 February, wiped a third off the company's value in a morning.
N| {The central bank, which supervises the market}, said that it would await the outcome before deciding on any step of its own.
M| {The weekly Kapitál} reported last month that the company was seeking a buyer for its wire mill.
? Did Pospíchal sell shares before the profit warning? | 3A 4D+ 5D+
? Who is under investigation at Vítkov Ocel? | 2W 3A=the sales director, Zbyněk Pospíchal, and his brother-in-law ; 1A=executives at Vítkov Ocel
? Has anyone been charged over the share sales? | -
? Did the central bank punish the steelmaker? | 8D+
? how much were the shares worth | 1A=84 million koruna
? Has the company launched its own check of managers' trades? | 6A+
? Has Vítkov sold its wire mill? | 9P
? when did the steelmaker warn on profit? | 7A=14 February

= Auditor clears most managers in Vítkov share affair
N| {The auditor hired by Vítkov Ocel} said on Friday that it had gone through 312 trades by managers and their relatives and found 309 of them in order.
N| The three exceptions, {it=The auditor} wrote, all concerned one person, whom it did not name on legal advice.
M| {Czech television, citing two members of the supervisory board}, said that person was not Zbyněk Pospíchal, the sales director, as had been widely assumed, but a former treasurer who left in April.
N| {Pospíchal}, who is back at his desk after three months' leave, said he had always told anyone who would listen that he sold nothing.
N| {The prosecutor's office} said its inquiry was going on and it would draw its own conclusions.
N| {Company spokesman Radim Kolář} said he could neither confirm nor rule out the television report.
V| The steelmaker's shares have recovered about half the ground lost in February.
N| {Chairman Ivo Tesařík} promised to publish the whole report "once the lawyers have finished with their black pens".
? Did Pospíchal sell shares before the profit warning? | 3D 4D+
? Who carried out the suspicious trades? | 2W+ 3A=a former treasurer who left in April ; 6W+
? Have prosecutors closed the case? | 5D+
? Has the auditor's report been published in full? | 8P+
? how many trades were examined | 1A+=312
? Was the treasurer arrested? | -
? Have Vítkov's shares fully recovered? | 7D
? is Pospíchal working at the company again | 4A+

= AI lab says model weights did not leak
N| {Tessellate, the San Francisco artificial-intelligence lab}, said on Wednesday night that files being passed around on a Discord server were not the weights of its unreleased Corvid-3 model, as several users had claimed.
N| "It's a fine-tune of an open model with our name typed on it," {research vice-president Anoushka Rademaker} wrote on X.
A| {Two engineers who left the company this year} told this site that the checksum matched an internal build from December.
N| {Rademaker} did not respond when asked about the checksum.
V| The archive, 212 gigabytes in 44 parts, first appeared at around 3 a.m. Pacific time under the name "raven_final_final".
N| {Marcin Dudek, who studies model theft at a university in Poznań}, said he had downloaded it, run it for a day and could not tell either way.
N| {Discord} said it had taken the channel down after a copyright complaint.
N| {It=Discord} did not say who had filed it.
M| {Platform Weekly} reported in November that an intern at Tessellate had been dismissed for copying training data onto a private drive.
N| {The lab} said at the time that it was a matter for its human-resources department and did not discuss individuals.
? Did the weights of Corvid-3 leak? | 1D+ 2D+ 3A 4W+ 6W
? Was the channel removed? | 7A
? Who lodged the copyright complaint? | 8W+
? Did Tessellate sack an intern for copying the model weights? | -
? Was an intern at the lab fired last year over training data? | 9A 10W+
? How big was the file? | 5A=212 gigabytes
? Has Corvid-3 been released? | 1D+
? Did Dudek conclude that the archive was fake? | 6D+

= Regional airline Aeronavegantes grounds half its fleet
V| Passengers in northern Colombia faced a third day of cancellations on Sunday after Aeronavegantes, which flies to nineteen towns without a usable road in the wet season, took seven of its fourteen turboprops out of service.
N| {The airline} put the groundings down to a propeller bearing that its Canadian supplier had asked all customers to inspect.
N| {The civil aviation authority} said no such request was known to it, and that it had ordered the aircraft to stay on the ground because maintenance records were missing.
A| {Pilots} say the parts store in Montería has been empty since the company fell behind with its bills.
N| {Finance director Consuelo Barragán} conceded that payments were late but insisted that no flight had ever left with an unsafe part.
N| {=Consuelo Barragán} "We owe people money, which is a sin, but not that sin."
N| {The supplier, Lachute Propulsion of Quebec}, did not answer questions sent on Friday.
N| {Aeronavegantes} expects to have four of the machines flying again by Thursday.
V| An accident at Mompox in 2016, in which eleven people died, involved an aircraft of the same type operated by another company.
N| {Mayor Eduviges Palomino of Nuquí} said that insulin for the town clinic was stuck at the airport.
? Why were the planes grounded? | 2A+=a propeller bearing ; 3A+=maintenance records were missing ; 4A=the parts store in Montería has been empty
? Did Lachute ask customers to check the bearing? | 2A 3D 7W+
? how many aircraft are out of service? | 1A=seven
? Is Aeronavegantes behind on its bills? | 4A 5A+ 6A+
? Are the grounded aircraft flying again? | 1D 8P+
? Did an Aeronavegantes plane crash at Mompox? | 9D
? did the airline fly with unsafe parts | 5D+ 6D+
? Has Barragán stepped down? | -

= Gasfield partners split over Cyprus pipeline
N| {Cyprus's energy minister, Antigoni Christoforou}, told parliament on Tuesday that the partners in the Kleio field would choose between a pipeline to Egypt and a floating plant by the end of June.
A| {Officials in two of the partner companies} said the choice had in fact already been made, in favour of the pipe, at a dinner in The Hague a fortnight ago.
N| {Petrolane, the American operator}, denied that anything had been settled over dinner or elsewhere.
N| {Its Italian partner, Adriagas}, offered a shorter answer: no comment.
N| {The minister=Antigoni Christoforou} said she had read the reports with interest, had not been in The Hague, and would rather be judged by what she signed.
V| The field, found in 2019 some 160 kilometres south of Limassol, is thought to hold four trillion cubic feet.
A| {Industry estimates} put the cost of a pipeline at 2.1 billion dollars and that of a floating plant at nearly twice as much.
N| {Turkey's foreign ministry} repeated that it would not accept drilling without a share for Turkish Cypriots.
V| A tanker collided with a survey ship near the field in May, without casualties.
? Have the partners chosen a pipeline for Kleio? | 1P 2A 3D+ 4W+ 5W
? when was the field discovered | 6A=2019
? How much would the pipeline cost? | 7A=2.1 billion dollars
? Did Christoforou attend the dinner in The Hague? | 5D+
? Has Turkey agreed to the drilling? | 8D+
? did anyone die when the tanker hit the survey vessel? | 9D
? Is Adriagas selling its stake in the field? | -
? When will a decision be taken? | 1A=by the end of June ; 2A=a fortnight ago

= Container line confirms Red Sea return
V| Kestrel Maritime, the world's ninth-largest container line, will send ships through the Suez Canal again from 1 October, ending a detour around Africa that has lasted twenty-one months.
N| "We have looked every captain in the eye and asked if he would take his own children along," {chief operating officer Thanasis Vlachogiannis} said in Piraeus.
N| {He=Thanasis Vlachogiannis} said the first vessel would be the Kestrel Amity, with 9,400 boxes from Colombo.
N| {The seafarers' federation} said it had not been consulted and advised members to use their right to refuse.
N| {Vlachogiannis} countered that two meetings had been held with the federation in August, at which minutes were kept.
N| {Insurers in London} have so far not lowered the premium for the strait, according to a circular dated Monday.
V| The firm's announcement makes it the first of the ten biggest lines to go back.
N| {Larger rival Norrland Line} said it would not follow before the spring, if then.
V| The detour adds about eleven days to a voyage between Singapore and Rotterdam.
? Is Kestrel going back to the Red Sea route? | 1A 2A+ 3A+
? Has any Kestrel ship already passed through Suez since the detour began? | 1P 3P+
? Was the seafarers' union consulted? | 4D+ 5A+
? did insurers cut the risk premium | 6D+
? How much longer does the way round Africa take? | 9A=about eleven days
? Is Norrland Line returning this autumn? | 8D+
? Was a Kestrel vessel attacked? | -
? which ship goes first? | 3A+=the Kestrel Amity

= Publisher of Uruguay's oldest daily denies sale
N| {The owners of El Faro de Montevideo}, founded in 1886, on Monday rejected reports that the newspaper had been sold to a Spanish radio group.
N| {The Etcheverry family} said in a front-page note that it had neither signed nor discussed a transfer of the title.
M| {The website Búsqueda Sur} had written on Saturday that Grupo Ondalia of Bilbao paid 11 million dollars for 70 per cent of the paper in a deal closed at the end of July.
M| {It=Búsqueda Sur} stood by the story on Monday and printed what it said was the last page of the contract.
N| {Ondalia's communications chief, Maite Urrutikoetxea}, said only that the group "looks at many things in the Southern Cone".
N| {The journalists' association} demanded that the family open the books to staff.
A| {Two editors} said they had been told in private that a sale was unavoidable before the end of the year.
V| The signature on the printed page is illegible, and this newspaper could not establish whose it was.
V| The paper cut its print run to four days a week in January.
V| Circulation has dropped to 9,000 from 40,000 two decades ago.
? Has El Faro de Montevideo been sold? | 1D+ 2D+ 3A 4A 7P
? Who bought the paper? | 2D+ 3A=Grupo Ondalia of Bilbao ; 5W+
? how much was paid for el faro | 2D+ 3A=11 million dollars
? Has the family opened its books to the staff? | 6P
? Whose signature is on the contract page? | 8W
? Did the newspaper stop printing altogether? | 9D
? How many copies does it sell? | 10A=9,000
? Did Ondalia buy a TV channel in Argentina? | -

= Kiwi fruit giant's boss to go in March
N| {Te Puke-based Goldvine} said on Monday that its chief executive, Hamish Treloar, would step down at the end of March after six years.
N| "I told the board at Christmas, and I told my wife a day later, in the wrong order," {Treloar, 58}, joked on a call with growers.
A| {Growers' representatives} had pressed for his removal since a spray residue scare shut the Japanese market for five weeks.
N| {Chairwoman Mereana Paewai} said that had nothing to do with it and that the choice was entirely his own.
N| {She=Mereana Paewai} added that a search firm in Auckland had been engaged and that candidates inside and outside the company would be looked at.
M| {The Bay Herald} named the head of the Shanghai office, Ling Xiaoqing, as favourite.
N| {Paewai} refused to be drawn on names.
V| Goldvine's exports rose to 3.1 billion New Zealand dollars last season, a record.
V| Treloar will stay on as an adviser until September.
? Is Hamish Treloar leaving Goldvine? | 1A+ 2A+ 9A
? Was he pushed out? | 3P 4D+
? when does the chief executive step down? | 1A+=the end of March
? Has a successor been appointed? | 5P+ 7W+
? Who will take over from Treloar? | 6A=Ling Xiaoqing ; 7W+
? did goldvine's exports fall because of the residue scare | 8D
? Has Treloar already gone? | 1P+ 9P
? Was spray residue found in fruit sold in Europe? | -

= Sweden's Mälarkraft drops nuclear plan
N| Mälarkraft has shelved its plan for two small reactors at Studsvik, {the state-backed utility} said on Thursday, citing costs that had "run away from the spreadsheet".
N| {Chief executive Torbjörn Ekelöf} said the price had risen to 96 billion kronor from 58 billion in three years.
N| {=Torbjörn Ekelöf} "I would have loved to open it, but I would have had to close the company first."
N| {Energy minister Petronella Åhs} said she respected the decision but regretted that it had not been discussed with the government beforehand.
N| {Ekelöf} said the ministry had been sent the figures twice, most recently on 2 May.
N| {A ministry official responsible for the file, Jens Lagerborg}, acknowledged as much in the evening.
N| {The Green party} welcomed the news.
V| The company will go on looking for a site for offshore wind, and a decision on one near Gävle is due in December.
V| Some 60 planners at Studsvik will be moved to other tasks; nobody is to be dismissed.
? Did Mälarkraft give up its reactor project? | 1A+ 3A+
? Was the government told beforehand? | 4D+ 5A+ 6A+
? how much would the reactors have cost | 2A+=96 billion kronor
? Will planners lose their jobs? | 9D
? Has the company decided on a wind farm near Gävle? | 8P
? Why was the nuclear plan dropped? | 1A+=costs that had "run away from the spreadsheet" ; 2A+=the price had risen to 96 billion kronor ; 3A+=I would have had to close the company first
? Did the minister order the utility to drop the plan? | 4D+
? is Ekelöf resigning | -

= Sandwich chain pulls egg filling after 40 fall ill
V| Crumb & Co, which runs 212 sandwich bars across Ireland and Scotland, withdrew its egg mayonnaise filling on Tuesday evening after about forty customers in Dublin and Glasgow reported stomach cramps and fever.
N| {The Food Safety Authority of Ireland} said salmonella had been found in two unopened tubs from a factory in Naas.
N| {The factory's owner, Liffey Foods}, said its own tests on the same batch had come back clean.
N| {Dr Oonagh Prendiville, a consultant at St Brendan's Hospital}, said nine people were being treated there, none in danger.
A| {A worker at the plant} told a radio programme that a fridge had failed over the bank holiday and that the filling was sent out regardless.
N| {Liffey} called that untrue, adding that temperature logs had been handed to inspectors.
N| {Crumb & Co} said the authority's advice had been followed within the hour and refunds were available in any shop.
N| {Scottish officials at Food Standards Scotland} said they had yet to link any of the Glasgow cases to the filling.
V| Egg prices have risen by 22 per cent since the spring.
? Was salmonella found in the egg filling? | 2A 3D+
? how many people got sick | 1A=about forty ; 4A=nine
? Did a fridge break down at the Naas factory? | 5A 6D+
? Are the Glasgow illnesses linked to the sandwiches? | 8W
? Did anyone die? | 4D
? Has Crumb & Co closed its shops? | -
? Can customers get their money back? | 7A+
? Did the chain raise the price of egg sandwiches? | -

= Start-up founder vanishes, and 19 million euros with him
V| The founder of Zeilo, a Berlin start-up that promised to insure freelancers against boredom, has not been seen since 9 September, and 19 million euros of investors' money cannot be found either.
N| {Public prosecutor Hilke Braasch} said a warrant was out for Leopold Antes, 31, on suspicion of embezzlement.
N| {His lawyer, Carsten Ohnesorg}, said that his client was in hospital in Switzerland with exhaustion and would return "as soon as doctors let him".
N| {=Carsten Ohnesorg} "He hasn't fled, he has fainted."
A| {Former employees} said that salaries had been late since June and that the insurance was never sold to a single customer.
N| {Investor Wiebke Tönnies of Elbufer Capital} said her fund had written off its four million and blamed nobody but herself.
N| {Braasch} would not say where the money was thought to be, only that accounts in three countries were being looked at.
M| {The tabloid Spree-Echo} published a picture of a man it took to be Antes in a beach bar in Da Nang.
N| {Ohnesorg} said the man in the photograph was considerably fatter than his client.
N| {Swiss police} said they had no information on his whereabouts.
? Where is Leopold Antes? | 1W 3A+=in hospital in Switzerland ; 8A=a beach bar in Da Nang ; 9D+ 10W
? Did the founder flee? | 3D+ 4D+ 9D+
? how much money is missing | 1A=19 million euros
? Has Antes been arrested? | 2P 3D+
? Did Zeilo sell any policies? | 5D
? where did the money go? | 7W+
? Did Elbufer Capital get its four million back? | 6D+
? Did Swiss police find him? | 10W+

= Quarterly profit at Sri Lanka's Kandyan Tea doubles
V| Kandyan Tea Estates earned 4.6 billion rupees after tax in the three months to June, against 2.2 billion in the same period last year.
V| Sales climbed 31 per cent to 21 billion rupees as auction prices in Colombo reached their highest level since 2022.
V| The yield per hectare fell slightly, owing to late rains in Nuwara Eliya.
N| {Managing director Chandrika Weerakkody} said that wages, which a court ordered to be raised in February, had added 900 million rupees to costs.
V| The company repaid a loan of 3 billion rupees from the Seylana Bank a year ahead of time.
N| It now has no foreign debt, {its accounts} show.
N| {Weerakkody} told shareholders a bottling plant for iced tea in Hambantota would be built if the government granted a tax holiday.
V| The shares, which have more than doubled since January, ended 1.8 per cent lower.
? Did Kandyan Tea's net profit double? | 1A
? how much did the company earn | 1A=4.6 billion rupees
? Did the plantation produce more per hectare? | 3D
? Does Kandyan Tea owe money abroad? | 6D+
? Is the iced tea plant being built? | 7P+
? Did wages go up? | 4A+
? Did the stock close higher? | 8D
? Was the loan from Seylana Bank taken out this year? | -

= Rail freight strike off after all-night talks, union says
V| Train drivers at the Polish freight carrier Wschodni Tabor will turn up for work on Monday after their union and the company reached an understanding shortly before five on Sunday morning.
N| "We shook hands, we went to Mass, we slept," {union leader Ryszard Gągol} said.
N| {The company}, however, said that while the talks had been "warm", nothing had yet been put on paper.
N| {Gągol} gave the increase as 9 per cent from May, with a further 3 in January.
N| {Human resources director Beata Szczygieł} declined to put a number on it before the board has met.
A| {A participant} said the breakthrough came when the firm gave up its demand for one-man shunting.
V| A stoppage would have cut supplies to two power stations within six days.
N| {Infrastructure minister Kornel Hajduk} thanked both sides and denied having leaned on either.
V| The last strike at Wschodni Tabor, in 2014, ended with the dismissal of 40 drivers.
? Has the freight strike been called off? | 1A
? Has an agreement been signed? | 3D+
? how big is the pay rise | 4A+=9 per cent ; 5W+
? Did the minister put pressure on the parties? | 8D+
? Did the company abandon one-man shunting? | 6A
? When would the drivers be back? | 1A=Monday
? Did Wschodni Tabor fire drivers this year? | -
? did the power plants run out of coal | 7P

= Wschodni Tabor drivers walk out after deal collapses
V| Barely a week after a handshake was announced, freight drivers in Poland laid down their work at midnight on Saturday, and by noon 61 coal trains had been left in sidings.
N| {Ryszard Gągol, who leads the drivers' union,} accused Wschodni Tabor of sending over a draft in which the promised 9 per cent had become 6.
N| {Beata Szczygieł, for the company}, said 9 per cent was never promised by anybody.
N| "There was a figure in the room, but it was his figure," {she=Beata Szczygieł} said.
A| {Two people who took part in the talks a week ago} said 9 had been pencilled on a napkin and that both sides initialled it.
N| {The operator of the Kozienka power station} said it had coal for eight days.
N| {Minister Kornel Hajduk} said he would call both to Warsaw if the trains were not moving by Tuesday.
N| {The union} put participation at 94 per cent, a figure the management has neither accepted nor answered with its own.
V| No date for new talks has been set.
? Has the freight strike been called off? | 1D
? Are drivers at Wschodni Tabor on strike? | 1A 8A+
? Was a 9 per cent raise agreed? | 2A+ 3D+ 4D+ 5A
? Has the minister summoned the two sides? | 7P+
? how many trains stopped | 1A=61
? Has the power station shut down for lack of coal? | 6D+
? When will negotiations resume? | 9W
? Did the company sack Gągol? | -

= Sneaker retailer Volta Court files for Chapter 11
V| Volta Court, a chain of 340 sneaker stores that once paid a basketball star to sleep in a shop window, sought protection from creditors in a Delaware court late on Sunday.
N| According to {the petition}, it owes between 500 million and 1 billion dollars to more than 10,000 creditors.
N| {Chief executive Marguerite Stallworth} said that all shops would stay open over the holidays and that wages and gift cards would be honoured.
A| {A lender involved in the talks} was less sure: a third of the leases, he said, would be gone by Valentine's Day.
N| {Stallworth} described that as guesswork.
N| {Its biggest supplier, Greyline Footwear}, halted deliveries on Friday and has not said when it will restart them.
V| The company had been in arrears on its term loan since August.
V| An earlier owner, the buyout firm Dunmore Pike, took out dividends of 290 million dollars between 2015 and 2019.
N| {Dunmore Pike} said it had sold its last share five years ago and had nothing to say.
V| A hearing is set for Tuesday before Judge Renata Castellan.
? Has Volta Court filed for bankruptcy protection? | 1A 2A+
? How much does the sneaker chain owe? | 2A+=between 500 million and 1 billion dollars
? Are stores closing? | 3D+ 4A 5D+
? Has Greyline resumed deliveries? | 6D+
? did dunmore pike take money out of the company | 8A 9W+
? will gift cards be accepted | 3A+
? Did the judge approve the filing? | 10P
? Is the basketball player suing? | -

= Tesoro Motors denies braking fault after second crash
V| A Tesoro Lince sedan ran through a red light in Guadalajara on Thursday and struck a bakery van, the second accident in ten days involving the electric model.
N| {The driver, dentist Ximena Orozco}, said the pedal "went to the floor like butter".
N| {Tesoro Motors} said data retrieved from the car showed that the brake had not been pressed at all.
N| {Her insurer, Seguros Jalisco}, said that it had not been shown any such data and would hire its own expert.
A| {Engineers at a dealership in Zapopan} said they had replaced brake boosters on at least fifteen Linces since August under what they called a quiet repair programme.
N| "No such programme exists," {Tesoro spokesman Iván Bracamontes} said.
N| {The consumer agency Profeco} is looking into both crashes and expects a first finding in two weeks.
V| No one was seriously hurt on Thursday; in the first accident, in Tlaquepaque, a cyclist was killed.
V| The Lince was called back in March over seat-belt buckles.
N| Asked whether there would be another recall, {Bracamontes} said he would not speculate.
? Did the brakes fail in the Guadalajara accident? | 2A+ 3D+ 7W
? Is there a secret repair programme for brake boosters? | 5A 6D+
? Has the Lince been recalled because of its brakes? | 10W+
? Did the car's data show the brake pedal was not used? | 3A+ 4W
? Was anyone killed in Thursday's crash? | 8D
? how many brake boosters were replaced? | 5A=at least fifteen ; 6D+
? who was driving | 2A+=dentist Ximena Orozco
? Was the driver drunk? | -

= Regulator fines bookmaker Redcastle £9m
V| The betting group Redcastle must pay £9.1m for letting customers who had asked to be barred go on gambling, the largest penalty of its kind this year.
N| {The Gambling Commission} found that 1,340 people who had excluded themselves were still able to open accounts between October 2021 and March 2023.
N| One of them, {the ruling} says, lost £71,000 in four months.
N| {Redcastle} accepted the findings and said the gap, caused by a faulty update, had since been closed.
N| {It=Redcastle} added that the money won from those customers would go to charity.
V| Chief compliance officer Tobias Wren-Haddow left the company last summer.
V| The fine was cut by a third because the company reported the breach itself.
V| Redcastle's licence is not affected.
? Was Redcastle fined? | 1A
? how much is the penalty | 1A=£9.1m
? Did the bookmaker lose its licence? | 8D
? Is Redcastle going to appeal? | 4D+
? How did excluded gamblers get in? | 4A+=a faulty update
? Was the compliance officer sacked over the breach? | -
? Did the company tell the regulator about the breach on its own initiative? | 7A
? Was the fine ten million? | 1D

= Kenyan mobile giant down for six hours
V| Some 28 million subscribers of Pamoja Telecom could neither call nor send money for much of Tuesday, in what shopkeepers in Nairobi described as the quietest market day they could remember.
N| {The company} said that a software update to its core network had gone wrong at 7.12 a.m. and that service was fully back by 1.30 p.m.
V| Calls from three towns in Turkana were still failing at five o'clock, a test by this newspaper showed.
A| {An engineer at the network centre} said that there had been no update, and that a fire in a battery room had knocked out both power lines.
N| {Nairobi's fire brigade} confirmed sending a crew to an address on Mombasa Road in the early morning but not the reason.
N| "I've told you what it was, it was an update," {chief technology officer Njoroge Wainaina} snapped at a news conference.
N| {The Communications Authority} gave Pamoja seven days to explain itself and said a fine could follow.
N| {Wainaina} promised each customer 50 shillings of free airtime.
V| A two-day failure in 2020 cost the company 210 million shillings.
? What caused the outage? | 2A+=a software update ; 4A=a fire in a battery room ; 6A+=an update
? Was there a fire at Pamoja's network centre? | 4A 5W 6D+
? was service restored by half past one | 2A+ 3D
? Has Pamoja been fined for Tuesday's breakdown? | 7P+
? Did customers get compensation? | 8P+
? How many people were affected? | 1A=28 million
? Was it a cyberattack? | 2D+ 4D 6D+
? Did the outage cost 210 million shillings? | -

= Newsroom cuts at Le Matin du Rhône
N| {Management at Le Matin du Rhône} told staff on Wednesday afternoon that 52 of 187 editorial posts would go by the summer.
N| {The journalists' unions}, in a joint statement, spoke of "an amputation without anaesthetic" and called a 24-hour stoppage for Friday.
N| {Editor-in-chief Solène Garrigue} said she had learned of the figure at the same minute as everyone else.
A| {Members of the works council} dispute this; according to them, she sat in on two meetings at which the number was discussed.
N| {She=Solène Garrigue} did not reply to a question about the meetings.
N| {Publisher Aymeric de Vauzelles} said departures would be voluntary "as far as that word will stretch".
N| Asked if he could rule out compulsory redundancies, {he=Aymeric de Vauzelles} changed the subject to the price of newsprint.
V| The paper lost 6.4 million euros last year and sold its building beside the Saône in May.
N| {The regional prefect} has offered to chair a round table.
? Did the newspaper announce job cuts? | 1A+
? how many posts are going | 1A+=52
? Did Garrigue know the figure in advance? | 3D+ 4A 5W+
? Will there be forced redundancies? | 6D+ 7W+
? Have the journalists gone on strike? | 2P+
? Has a round table been held? | 9P
? Did the paper sell its headquarters? | 8A
? Is Le Matin du Rhône going online only? | -

= Turkish Straits tanker spill: owner blames tug
V| About 300 tonnes of fuel oil ran into the Dardanelles off Lapseki on Monday night after the Maltese-flagged tanker Halcyon Grace touched bottom in fog.
N| {Coastal safety chief Orhan Demirtürk} said the crew had ignored two radio calls to slow down.
N| {The owner, Valletta-based Sciberras Marine}, said that the master had answered both calls and that a tug pushed the ship out of the lane.
N| {The tug's operator} insisted its vessel was still in harbour at the time.
V| Tracking data reviewed by this agency place the tug 400 metres from the tanker at 22.41, two minutes before the grounding.
N| {Demirtürk} said radio recordings would be handed to the prosecutor in Çanakkale.
N| {Fishermen's cooperative head Hasibe Ulukaya} said nets in three villages were "black as a stove".
N| {Environment ministry officials} had not published a figure for the oil recovered by Tuesday evening.
V| The strait was closed to large ships for nine hours.
? Did the crew ignore the warnings? | 2A 3D+
? Was the tug near the tanker? | 3A+ 4D+ 5A
? Who is to blame for the grounding? | 2A=the crew ; 3A+=a tug
? how much oil leaked | 1A=About 300 tonnes
? How much of the oil has been cleaned up? | 8W
? Are the radio recordings with the prosecutor? | 6P
? Is the strait still closed? | 9D
? Was a crew member injured? | -

= Qatar fund to take stake in Greek solar group, minister says
N| {Greek development minister Kyriaki Balanou} told a conference in Thessaloniki that the Gulf emirate's sovereign fund would buy a fifth of Iliaktida Energy, the country's biggest builder of solar parks.
N| {Iliaktida} was quick to play that down, saying talks with several investors had begun and none had ended.
N| {The fund}, as is its habit, gave no comment.
A| {A banker advising the sellers} said the papers would be ready for signature before Orthodox Easter at a price of about 640 million euros.
N| By nightfall {Balanou} conceded on television that she had "run a little ahead of the train".
V| Iliaktida's shares, which rose 9 per cent in the morning, gave back two-thirds of the gain.
N| {The capital markets commission} asked the company for a clarification by Friday.
V| The group lost a tender for a 300-megawatt park near Kozani in February.
? Has Qatar's fund bought into Iliaktida? | 1P 2D+ 3W+ 4P 5D
? Is the Qatari fund going to buy a stake in the solar company? | 1A 2W+ 3W+ 4A
? What would the stake cost? | 4A=about 640 million euros
? Did the minister take back what she said? | 5A+
? Did the company give the regulator a clarification? | 7P
? did the shares end the day up 9 percent | 6D
? Did Iliaktida win the Kozani tender? | 8D
? Is Balanou resigning over the remark? | -

= Toy giant Plumbo merges with Finnish rival
V| Plumbo of Osaka and Tuulikki Toys of Tampere will become one company on 1 July, combining the makers of the talking fox and the wooden railway under a single holding in Rotterdam.
N| {Plumbo's president, Yasuhide Nonomura}, called it "a wedding, not an adoption".
V| Shareholders of the Japanese firm will own 61 per cent of the new group, those of the Finnish one the rest.
N| Tuulikki's head, Aino-Maria Sipilä, will run it for the first three years, {the companies} said.
N| {Sipilä} told Finnish radio that no plant in Finland would be closed before 2028.
N| {The trade union at the Tampere works} said it had asked for that in writing and been given "a smile".
N| {European Commission officials} have until 12 May to decide whether to look more closely.
M| {Nikkan Toy News} wrote that a third company, from Denmark, had made a higher offer in the autumn.
N| {Nonomura} said he could not remember one.
V| Together the two had sales of 3.7 billion euros last year.
? Are Plumbo and Tuulikki merging? | 1A 2A+
? Who will lead the merged company? | 4A+=Tuulikki's head, Aino-Maria Sipilä
? Has Brussels approved the merger? | 7P
? Did a Danish firm offer more? | 8A 9W+
? Will Finnish factories be shut? | 5D+
? did the union get a written guarantee | 6D+
? Which side gets the majority? | 3A=Shareholders of the Japanese firm
? Did Plumbo buy a Danish company? | -

= Bidder for Irish drinks bottler walks away, says Dublin paper
M| {The Dublin Courier} reported on Friday night that the American group Palisade Beverages had broken off its pursuit of Carrowmore Springs, the family-run bottler that supplies a third of the mineral water drunk in Ireland, after a quarrel over pensions.
N| {Carrowmore's chairman, Fergal Ó Dubhda}, told RTÉ on Saturday that he had had dinner with Palisade's people on Thursday and "nobody threw a bread roll".
N| {A Palisade spokeswoman in Atlanta} said the company did not discuss transactions, whether real or imagined.
A| {One adviser} said both sides had simply let an exclusivity period run out and would be back at the table after Easter, while another called the deal "as dead as my goldfish".
N| {The pension trustees} said they had been asked for their consent to the takeover and had refused it.
V| Palisade offered 412 million euros in November.
N| {The Competition and Consumer Protection Commission} said it had received no notification of a merger.
V| Carrowmore, which was founded by two sisters in 1931, made a loss last year for the first time, and its bank has extended a credit line until the end of May.
V| Palisade withdrew from a similar purchase in Scotland in 2020.
? Has Palisade dropped its bid for Carrowmore? | 1A 2D+ 3W+ 4A
? Did the pension trustees agree to the takeover? | 5D+
? How much did the Americans offer? | 6A=412 million euros
? Has the bottler been sold to Palisade? | 1D 3W+
? when will negotiations go on | 4A=after Easter
? why did the talks fail | 1A=a quarrel over pensions
? Has Carrowmore gone bankrupt? | -
? Did the competition authority block the merger? | 7D+

= Tabloid favourite 'Bargain Barry' out at Poundhaven
N| High-street discounter {Poundhaven} has parted company with the man shoppers call Bargain Barry.
N| {The chain=Poundhaven} said Barry Thackeray, 61, its founder and public face for 27 years, had "agreed to pursue other interests" and would be gone by teatime on Friday.
N| But {Barry=Barry Thackeray} told The Daily Trumpet from his drive in Solihull: "Agreed, my foot."
N| {=Barry Thackeray} "They changed the locks on my own office while I was at the dentist."
N| {A Poundhaven spokesman} said the locks were changed in every branch that week as part of a planned upgrade.
A| {Insiders} whisper that the board lost patience after he ordered four million novelty trivets.
N| {Finance chief Delphine Achebe}, who steps up as interim boss, wouldn't talk trivets.
V| Poundhaven, which has 610 shops from Penzance to Peterhead, warned in January that profits would come in below £30m.
N| {Barry=Barry Thackeray} says he'll fight for his bonus "to the last penny, and I know where the pennies are".
V| He won a legal battle with his brother over the company name in 1999.
? Has Barry Thackeray been forced out? | 2D+ 3A+ 4A+
? Who's running Poundhaven now? | 7A+=Finance chief Delphine Achebe
? Did they change the locks to keep him out? | 4A+ 5D+
? Why did the board turn on him? | 6A=he ordered four million novelty trivets ; 7W+
? Has Barry gone to court over his bonus? | 9P+
? How many shops has poundhaven got? | 8A=610
? Is Poundhaven closing shops? | -
? did he go of his own free will | 2A+ 3D+

= Fed official says she never promised cut
N| {Federal Reserve governor Constance Abernethy-Ruiz} said on Monday that she had not promised anyone a rate cut in June, after a recording of a private dinner in Phoenix, on which a woman's voice says "June is done, write it down", spread among bond traders over the weekend.
N| "I was talking about my kitchen," {she=Constance Abernethy-Ruiz} told students at Arizona State University, to laughter.
A| {Two guests at the dinner} said the conversation had been about monetary policy from the soup onward.
N| {A third guest, the homebuilder Clay Ostrander}, backed the governor, saying she spent ten minutes on tiles.
N| {The Fed's press office} declined to say whether the voice on the recording was hers.
V| Futures put the chance of a cut in June at 71 per cent on Monday evening, up from 52 a week earlier.
V| Fed rules bar officials from speaking on policy in the ten days before a meeting, but the dinner was held outside that period.
N| {Senator Hollis Pridgen of Nebraska} demanded that the central bank's inspector general look into the matter.
V| She was appointed in 2022 and her term runs to 2036.
? Did Abernethy-Ruiz promise a rate cut at the dinner? | 1D+ 2D+ 3A 4D
? Is the voice on the recording hers? | 2A+ 5W+
? Did she break the Fed's rules on silence before meetings? | 7D
? Has the inspector general opened an inquiry? | 8P
? Did the Fed cut rates in June? | -
? how likely do traders think a june cut is | 6A=71 per cent
? Has the governor resigned? | -
? What was the conversation about? | 2A+=my kitchen ; 3A=monetary policy ; 4A=tiles

= Offshore workers lifted from platform after gas alarm
V| Helicopters took 87 people off the Thistlewick Bravo platform, 190 kilometres north-east of Aberdeen, in the early hours of Wednesday after a gas alarm sounded in the compressor module.
N| {Operator Caledon Petroleum} said there had been no fire, no injury and no release of oil into the sea.
A| {Three of the evacuated men} told the local station Northsound Live that they had seen flames above the flare deck while they waited for the second helicopter.
N| {The coastguard} said the crew of a supply boat standing a mile off saw none.
N| "What they saw was the ordinary flare, which burns every night of the year," {Caledon's operations manager, Isla Drummond-Reid}, said.
N| {The offshore union's Donnie MacAskill} said members had complained of leaking valves since the summer and been told to wait for the spring shutdown.
N| {Drummond-Reid} said she did not know of such complaints and would ask for the log.
N| {The Health and Safety Executive}, which has sent two inspectors, said it would be weeks before the cause was known.
V| Production of 34,000 barrels a day remains halted.
? Was there a fire on Thistlewick Bravo? | 2D+ 3A+ 4D 5D+
? how many people were evacuated | 1A=87
? What set off the alarm? | 8W
? Did workers complain about leaking valves earlier? | 6A 7W+
? Has production restarted? | 9D
? Did oil get into the sea? | 2D+
? Did anyone get hurt? | 2D+
? Will the platform be scrapped? | -

= Mumbai airline told to pay striking cabin crew
N| {The Bombay High Court} ruled on Tuesday that Saffron Airways must pay 1,126 flight attendants for the nineteen days in May on which they stayed at home in protest at new rosters.
N| {Justice Meenakshi Thorat} found that the rosters broke duty-time rules and that the crew had been entitled to refuse them.
V| The sum comes to about 74 million rupees with interest.
N| The airline must also take back 25 employees whom it dismissed by text message, {the order} says.
N| {Saffron's counsel, Farrokh Dubash}, said the company would appeal to the Supreme Court.
V| Saffron cancelled 640 flights during the protest and lost an estimated 900 million rupees.
N| {The attendants' association} said most members had returned to work on 2 June.
V| The rosters were withdrawn in July.
? Did the court rule for the cabin crew? | 1A 2A
? how much will saffron have to pay | 3A=about 74 million rupees
? Must the sacked employees be reinstated? | 4A
? Has Saffron appealed? | 5P+
? Are the new rosters still in force? | 8D
? Did the airline dismiss all 1,126 flight attendants? | 4D
? Are the crew still on strike? | 7D+
? Did the pilots join the protest? | -

= Bank outage: no money lost, says Crédit Maghrébin
V| Customers of Crédit Maghrébin, Morocco's fourth-largest bank, woke on Saturday to find balances of zero in the bank's app, and hundreds gathered outside branches in Casablanca and Fès before they opened.
N| {The bank} said it was a display error, that no dirham had gone missing and that the app would be repaired by the evening.
N| {Hassan Oudghiri, a baker in Fès}, said his card had been refused at three shops and that 16,000 dirhams were gone from his account statement, printed at the counter.
N| {A cashier at the same branch, who gave her name only as Latifa,} said that the statement was right and the app, too.
N| {The central bank} asked Crédit Maghrébin for a written account by Monday.
N| {Deputy chief executive Ghizlane Berrada} told 2M television that an outside attack had been "looked for and not found".
M| {The website Souq Tech} claimed that a file with 90,000 card numbers was being offered for sale on a Russian forum.
N| {Berrada} did not address that claim, and later messages to her went unread.
V| The app worked again at 10 p.m., though transfers were capped at 2,000 dirhams.
? Did customers' money disappear? | 2D+ 3A+ 4A+
? Was the bank hacked? | 6D+ 7A 8W+
? Is the app back up? | 2P+ 9A
? Has Crédit Maghrébin explained itself to the central bank? | 5P
? are stolen card numbers being sold | 7A 8W+
? How many cards were leaked? | 7A=90,000 ; 8W+
? Were branches closed on Monday? | -
? What did the bank say was the cause? | 2A+=a display error

= Dutch chip-tool maker's export licence in limbo
A| {People close to the cabinet} say The Hague has decided not to renew the licence under which Vesterhof Optics of Eindhoven services its older machines in China, Dutch radio reported.
N| {Trade minister Sanne Kuipers-Bol} said on the way into a cabinet meeting that no decision had been taken and none was on the agenda.
N| {Vesterhof}, which makes a quarter of its revenue in China, said it was "not aware of any change".
N| {Beijing's commerce ministry} called on the Netherlands not to bow to Washington and warned of countermeasures if it did.
N| {A White House official, Trent Galloway}, said it was a matter for the Dutch.
V| The present licence runs until 31 December.
A| {Diplomats} expect a compromise under which spare parts may be shipped but engineers may not travel.
V| Vesterhof's shares lost 5.5 per cent.
V| Last year the government stopped exports of the firm's newest machines to two customers in Shanghai.
? Has the Netherlands decided to end the licence? | 1A 2D+ 3W+
? Did Washington ask for the licence to be withdrawn? | 5W
? Has China retaliated? | 4P+
? When does the licence expire? | 6A=31 December
? Are Dutch engineers already barred from travelling to China? | 7P
? How much of vesterhof's turnover comes from china | 3A+=a quarter
? Did the government restrict sales of Vesterhof's newest machines last year? | 9A
? did Vesterhof stock rise | 8D

= Vesterhof keeps China licence for a year
N| {The Dutch government} will let Vesterhof Optics go on servicing older chip machines in China until the end of next year, trade minister Sanne Kuipers-Bol wrote to parliament on Friday.
N| Engineers may travel too, {the letter} says, though only with a list of what is in their suitcases.
N| {The company} said it was relieved and would now fill 60 vacancies in Eindhoven.
N| {Opposition deputy Ruben Haasnoot} said the minister had told parliament one thing and Washington another.
N| {Kuipers-Bol} said that nothing had been promised to the Americans.
A| {A US diplomat} said that was not how the embassy remembered it.
N| {The embassy itself} made no comment.
V| Radio reports in November that the licence would be allowed to lapse proved wrong.
V| The shares rose 7 per cent, the most in eleven months.
? Has the Netherlands decided to end the licence? | 1D+ 8D
? Was the licence extended? | 1A+
? until when | 1A+=the end of next year
? Did the minister make a promise to Washington? | 4A 5D+ 6A 7W+
? May engineers go to China? | 2A+
? Has Vesterhof hired more people in Eindhoven? | 3P+
? did the shares drop | 9D
? Is Kuipers-Bol facing a vote of no confidence? | -

= Supermarkets pull toddler snack after glass find
N| {Britain's food watchdog} told parents on Sunday not to give children Little Acorn carrot puffs with a best-before date in March.
N| {The maker, Acorn & Daughters of Hereford}, said a splinter of glass had been found by a customer in Ludlow and that a lamp over a conveyor was the likely source.
N| "Until we're sure, every bag comes back," {founder Philippa Mostyn} said.
N| {She=Philippa Mostyn} put the number of bags in shops at 46,000, of which 39,000 had been recovered.
A| {Mothers in an online group} wrote of at least four more splinters in Wales.
N| {The Food Standards Agency} said that only the Ludlow find had been verified.
N| {Supermarket chains Marlowe's and Tidefare} confirmed the product was off their shelves.
V| No child is known to have swallowed glass.
N| {Mostyn}, whose company turned over £5m last year, said she could not yet say what the recall would cost.
? Was glass found in the carrot puffs? | 2A+ 5A 6A
? Were splinters found in Wales as well? | 5A 6D
? where did the glass come from | 2A+=a lamp over a conveyor
? Was a child injured? | 8D
? How many bags have been got back? | 4A+=39,000
? how much will it cost the company | 9W+
? Did Tidefare stop selling the snack? | 7A+
? Is the company being prosecuted? | -

= Lagos start-up Kobo Loop sacks 300, founder says it is 70
V| Kobo Loop, the Nigerian payments start-up valued at 1.4 billion dollars two years ago, has been shedding staff since Monday, and nobody agrees on how many.
A| {Former team leaders} put the number at just over 300, or 40 per cent of the workforce, and circulated a spreadsheet with names.
N| {Founder Tobenna Uzochukwu} wrote on LinkedIn that it was 70 and that "spreadsheets are cheap".
N| {Investor Lydia Achterberg of Tulip Growth} said that she had approved a plan with "a three-digit number" in January but would not be more exact.
N| {The Lagos State labour office} said companies were not obliged to report layoffs and it had not been told.
V| At least 112 people have announced on their own profiles since Monday that they are looking for work after Kobo Loop.
N| {Uzochukwu} admitted on Thursday that "contractors may not be in my figure".
N| {He=Tobenna Uzochukwu} said severance of two months' pay had gone to everyone.
A| {Several of those dismissed} said not a naira had arrived.
M| {TechNaija} has reported that the company has cash for five more months.
? How many people did Kobo Loop let go? | 2A=just over 300 ; 3A+=70 ; 4W+ 5W 6A=At least 112
? Did the start-up sack 40 percent of its staff? | 2A 3D+
? Have the dismissed workers been paid severance? | 8A+ 9D+
? Did the founder count contractors? | 7D+
? Did Achterberg approve job cuts? | 4A+
? how long will the money last? | 10A=five more months
? Is Kobo Loop bankrupt? | -
? Was the company valued at 1.4 billion this year? | -

= Ship with 3,100 electric cars drifts off Ushant
V| The car carrier Amaranth Leader lost power in a gale 40 miles west of Ushant on Friday with 24 crew and 3,100 electric cars from Korea aboard.
N| {The maritime prefect in Brest, Admiral Gaël Trividic}, said two tugs were on their way and that the crew were safe and warm.
N| {He=Gaël Trividic} said there was "no smoke, no list and no panic".
A| {A relative of the Filipino second engineer} said he had written of smoke on deck seven shortly before midday.
N| {The manager of the ship, Norwegian company Sundfjord Car Carriers}, said the smoke came from an auxiliary generator and had been put out in minutes.
N| {Trividic} later corrected himself: there had been smoke, he said, but no fire among the cars.
V| By 9 p.m. a tow had not been established.
N| {The carmaker} said it was too soon to talk of the cargo.
V| Another ship of the same company burned for a week off the Azores in 2022.
? Was there smoke on the Amaranth Leader? | 3D 4A 5A+ 6A
? Did the electric cars catch fire? | 6D
? How many cars were on board? | 1A=3,100
? Is the ship under tow? | 2P 7D
? did the crew abandon ship | -
? Is the cargo lost? | 8W+
? Did a ship of Sundfjord's burn off the Azores? | 9A
? Was the vessel bound for Le Havre? | -

= Estonian ferry tycoon weighs bid for airport, sources say
A| {Two people with knowledge of the plans} said Raivo Lepasaar, who made his fortune carrying Finns and their beer across the gulf, is putting together a group of investors to bid for the 51 per cent of Tartu airport that the state intends to sell.
N| {Lepasaar} confirmed that he had been shown the sales prospectus, as had "anybody with an email address".
N| Whether he would bid was, {he=Raivo Lepasaar} said, a question for May.
N| {Economy minister Kadri Soosaar} told the daily Emajõgi that seven parties had asked for the papers, and refused to say which.
N| {A pension fund named by the two sources as a partner, Põhjala Varad}, rejected any involvement outright.
V| The airport handled 61,000 passengers last year, about a tenth of what it was built for.
A| {Aviation consultants} put the value of the stake at between 9 and 14 million euros.
V| Bids are due by 30 May, and a winner is to be named in the autumn.
V| Lepasaar tried to buy the port of Pärnu in 2018 but lost to a Latvian timber firm.
? Has Lepasaar bid for Tartu airport? | 1P 3W+ 8P
? Does the ferry owner want to buy the airport? | 1A 2A+ 3W+
? is Põhjala Varad part of the group | 5D+
? Who else asked for the prospectus? | 4W+
? What is the stake worth? | 7A=between 9 and 14 million euros
? Did Lepasaar buy the port of Pärnu? | 9D
? when must bids be in | 8A=by 30 May
? Has the airport been sold? | 1P 8P

= Lithium plant workers in Nevada vote to join union
V| Workers at the Cinder Flats lithium plant near Tonopah voted by 214 to 187 on Thursday to be represented by the United Brine and Battery Workers.
N| {The National Labor Relations Board}, which counted the ballots in a high-school gym, said six were challenged, too few to matter.
N| {Plant manager Dale Hutchcraft} said the company respected the vote and would go through the board's procedures "like anybody else".
N| {Union organizer Estela Barrientos} said she had expected a lawsuit by morning.
V| The plant opened in 2023 and supplies two carmakers.
V| Base pay there is 29 dollars an hour, against 36 at the nearest unionized mine.
V| A first vote, eleven months ago, went against the union by nine ballots.
N| {Hutchcraft} said he would not be negotiating on television.
? Did the plant's workers vote for the union? | 1A 3A+
? how many voted in favour | 1A=214
? Has the company challenged the result in court? | 3D+ 4P+
? Did the union win the first election as well? | 7D
? what do workers earn | 6A=29 dollars an hour
? Was the margin nine votes on Thursday? | 1D
? Has a wage contract been agreed? | -
? Is the plant closing because of the vote? | -

= Fashion house Corsolini denies designer has been dropped
M| {The trade magazine Filo} reported on Tuesday evening that Milan's Corsolini had parted with its creative director, the Belgian Maarten Dewulf, two weeks before the autumn show.
N| {Corsolini's chief executive, Ludovica Brambati}, had a different story on Wednesday: Dewulf was in his studio, pinning hems, "and in a foul mood because of you people".
N| The show will go ahead on 24 September as planned, {she=Ludovica Brambati} said.
A| {A seamstress who has worked there for fourteen years} said she had not seen the designer since the first of the month.
N| {Dewulf's agent}, reached in Antwerp, said her client was unwell and read nothing.
M| {Filo} said its report rested on a letter of dismissal it had held in its hands.
N| {Brambati} said she had signed no letter, but did not exclude that someone else had.
V| Sales of the house have fallen for five quarters.
V| Dewulf's predecessor, Ginevra Sartirana, left in a dispute over a perfume named after her.
? Has Corsolini sacked Dewulf? | 1A 2D+ 6A 7D+
? Is the designer in his studio? | 2A+ 4D
? Will the autumn show take place? | 3A+
? did Brambati sign a letter of dismissal | 7D+
? When did the staff last see Dewulf? | 4A=the first of the month
? Are Corsolini's sales growing? | 8D
? Has a new creative director been named? | -
? Did Sartirana leave because of falling sales? | 9D

= Corsolini shows without its designer
V| Maarten Dewulf was nowhere to be seen when the lights came up on Corsolini's autumn collection in Milan on Wednesday, and the bow was taken by three assistants holding hands.
N| {Chief executive Ludovica Brambati}, who insisted two weeks ago that he was at work in his studio, told reporters that his contract had been "dissolved by both sides" on 12 September.
N| {Dewulf}, in a text message to this newspaper, wrote: "By one side, with scissors."
N| {His agent, Griet Lambrechts}, said a claim for 4 million euros had been lodged with a Milan labour court that morning.
N| {The court's registry} said it could not confirm this before Friday.
A| {Buyers in the front row} spoke of a strong collection, most of which they took to be his.
N| {Brambati} said that a successor had been chosen and would be introduced in January, but smiled at every name put to her.
V| Corsolini shares have fallen by a tenth this month.
? Has Corsolini sacked Dewulf? | 2D+ 3A+
? Has the designer left the fashion house? | 1A 2A+ 3A+
? Is Dewulf suing Corsolini? | 4A+ 5W
? Who will succeed him? | 7W+
? When did he leave? | 2A+=12 September
? Who took the applause at the end? | 1A=three assistants holding hands
? Was the show cancelled? | 1D
? Did the buyers dislike the clothes? | 6D

= Argentina's grain port shut as oil-seed workers stop
N| {The oil-seed workers' federation} said on Monday that the twelve crushing plants along the Paraná north of Rosario were at a standstill for a second day.
N| {The exporters' chamber} agreed for once, putting the daily loss at 90 million dollars and the queue at 41 ships.
N| {Union secretary Nélida Quiroga} said her members would go back only if the 27 temporary workers dismissed at San Lorenzo were reinstated.
N| {Exporter Granos del Litoral} said the contracts of those 27 had simply run out, so nobody had been dismissed.
N| {Labour secretary Ezequiel Páramo} ordered a fifteen-day truce on Monday night.
N| {Quiroga} said she would read the order when it reached her, which by midnight it had not.
M| {The paper La Ribera} wrote that the two sides had been within a signature of a settlement on Saturday before a director in Geneva called it off.
N| {The chamber} said it knew nothing of that.
V| Argentina is the world's biggest exporter of soy meal.
? Were 27 workers sacked? | 3A+ 4D+
? Are the plants on the Paraná idle? | 1A+ 2A+
? Did the union comply with the truce? | 6W+
? has the government ordered the strike to be suspended | 5A
? how many ships are waiting? | 2A+=41
? Was there nearly a settlement on Saturday? | 7A 8W+
? Have the dismissed men been taken back? | 3P+
? Did workers at the port of Bahía Blanca join? | -

= Cloud provider explains: 'We deleted it'
N| {Nimbostrat}, the German cloud company, said on Friday that it had itself erased the data of 540 customers, among them the land registry of Saxony-Anhalt, while clearing out a test environment.
N| "No hacker, no fire, no foreign power: one of us typed a wrong letter and three of us nodded," {technical director Eberhard Quast} told a news conference in Magdeburg.
N| {He=Eberhard Quast} said backups existed for all but 31 of the customers and that most would have their files again by Monday.
N| {The land registry} said it had so far received back nothing.
N| {Interior minister Svantje Kolbe} called the affair a disgrace and said the state would look for another supplier.
N| In the first hours on Tuesday {Nimbostrat} had spoken of an attack "of unusual quality".
N| {Police in Magdeburg} said they had closed the case they opened then.
A| {Specialists} doubt that all backups can be read.
N| Asked whether heads would roll, {Quast} said that his was available.
? Was Nimbostrat hacked? | 1D+ 2D+ 6A+
? Who deleted the data? | 1A+=itself ; 2A+=one of us
? Has the land registry got its data back? | 3P+ 4D+
? how many customers have no backup? | 3A+=31
? Did Quast resign? | 9P+
? Is Saxony-Anhalt changing its cloud supplier? | 5P+
? Are the police investigating the loss? | 7D+
? was data of Bavarian authorities deleted too | -

= Ghana's cocoa board misses crop target again
V| Ghana delivered 486,000 tonnes of cocoa in the season that ended in September, a quarter less than the state board had forecast and the smallest crop in 21 years.
N| {The Cocoa Board} put the shortfall down to swollen-shoot disease and to smuggling into Togo.
N| {Board chairman Kwabena Asante-Frimpong} said about 90,000 tonnes had crossed the border in the wrong direction.
N| {Togo's trade ministry} described the figure as absurd, since the whole of its exports came to less than half as much.
A| {Farmers around Sefwi Wiawso} said they had sold to men from across the frontier because the board owed them for the previous harvest.
N| {The board} said all farmers had been paid by 30 August.
V| The producer price will rise by 18 per cent next month.
V| A syndicated loan of 800 million dollars, which used to finance the season, was not renewed.
? Did Ghana meet its cocoa forecast? | 1D
? How much cocoa was smuggled to Togo? | 3A+=about 90,000 tonnes ; 4D+
? Have the farmers been paid? | 5D+ 6A+
? why was the harvest so small | 2A+=swollen-shoot disease and to smuggling into Togo
? Will farmers get more for their beans? | 7A
? Has Togo closed its border? | -
? Was the 800 million dollar loan renewed? | 8D
? Did Ivory Coast have a poor crop too? | -

= Hong Kong property agent shuts half its branches
V| Jade Gate Realty has closed 44 of its 91 shops since January, according to a count by this newspaper, and shutters were going down on three more in Sha Tin on Thursday.
N| {The company} speaks of "temporary consolidation".
N| {Managing director Fok Wing-tung} said in a radio interview that no agent had been made redundant and that everyone was working from the remaining branches.
A| {Eleven agents} who spoke on condition of anonymity said they had been put on commission only, without a desk, which came to the same thing.
N| {The Estate Agents' Guild} said its register showed 620 fewer licence-holders at the firm than at New Year.
N| {Fok} said licences lapsed for many reasons.
A| {Brokers} expect the group to put its mortgage arm up for sale.
N| It has not decided on that, {the firm's finance chief, Dorothea Lam}, said.
V| Flat prices in the territory are down 28 per cent from their peak.
? Did Jade Gate lay off agents? | 3D+ 4A+ 5A 6W+
? How many branches have closed? | 1A=44
? Is the mortgage business for sale? | 7P 8D+
? how many agents have gone | 3D+ 5A=620
? Have house prices recovered? | 9D
? Did the company say the closures are permanent? | 2D+
? Is Fok stepping down? | -

= 'It was me,' says treasurer of $40m pension hole
N| {Corey Vandermolen, the long-time treasurer of the Great Lakes Pipefitters' pension fund}, pleaded guilty in Toledo on Monday to moving 40 million dollars of members' money into a cousin's racetrack.
N| "It was me, it was nobody else, and the horses were slow," {he=Corey Vandermolen} told Judge Adaeze Whitcomb.
N| {Prosecutor Neil Brandvold} said the government believed others knew, among them at least one trustee, and that the inquiry would go on.
N| {The fund's chairwoman, Patrice Oyelaran}, said that the trustees had been deceived like everybody else.
V| Some 11,000 retired welders and fitters have had their monthly cheques cut by 14 per cent.
N| {The cousin, Lyle Vandermolen}, has denied wrongdoing and is to stand trial in October.
V| About 6 million dollars has been recovered.
V| Sentencing was set for 9 December; the maximum is twenty years.
A| {Some members} in the public gallery said they did not believe a word about his acting alone.
? Did Vandermolen admit taking the money? | 1A+ 2A+
? Did he act alone? | 2A+ 3D 4A 9D
? Were the trustees in on it? | 2D+ 3A 4D+
? Has the cousin been convicted? | 6P
? how much money has been found | 7A=About 6 million dollars
? Has the former treasurer been sentenced? | 8P
? Were pensions reduced? | 5A
? Did the members get all their money back? | 7D

= Airship maker in Bedfordshire calls in administrators
V| Skyloft Dynamics, which had hoped to fly tourists to the North Pole in a helium airship, collapsed on Wednesday owing £31m.
N| {Administrators from Penhallow Grant} said 143 of 160 employees had been made redundant with immediate effect.
N| {Joint administrator Yusuf Rahmani} said there was "serious interest" in the designs from abroad but would not say from which country.
A| {Workers leaving the hangar at Cardington} said a Chinese delegation had been round twice.
N| {The business department} said any sale would be looked at on grounds of national security.
N| {Founder Gareth Penrhyn-Ellis} blamed a promised government loan that had never arrived.
N| {A department spokesman} said no such loan had been promised, only discussed.
N| {=A department spokesman} "We were clear throughout that private money had to come first."
V| The company's one flying prototype tore from its mast in 2021.
? Has Skyloft gone bust? | 1A 2A
? How many staff lost their jobs? | 2A=143
? Who wants to buy the airship designs? | 3W 4A=a Chinese delegation
? Did the government promise Skyloft a loan? | 6A+ 7D+ 8D+
? Have the designs been sold? | 3P 5P
? how much does it owe | 1A=£31m
? Did an airship crash on Wednesday? | -
? Did the founder put his own money in? | -

= Indonesian e-commerce group mulls second listing
N| {Warungku}, the Jakarta online market with 70 million users, said on Monday that it was considering a secondary listing in Singapore or Hong Kong but had made no choice.
A| {Bankers} say that Singapore has in effect been picked and that a prospectus is being translated.
N| {Singapore Exchange} does not comment on individual issuers.
N| {President director Ratih Kusumawardhani} told analysts that a listing was "a when, not an if", though not this year.
N| {She=Ratih Kusumawardhani} dismissed talk that the group needed fresh cash, pointing to 900 million dollars in the bank.
V| The company lost 212 million dollars last year, half as much as the year before.
N| {Indonesia's financial services authority} said its permission would be required and had not been sought.
V| Its Jakarta shares trade a third below the price of their debut in 2021.
? Has Warungku decided to list in Singapore? | 1D+ 2A 3W
? Will there be a second listing this year? | 4D+
? Does the company need money? | 5D+
? Has the Indonesian regulator given its consent? | 7D+
? How large was last year's loss? | 6A=212 million dollars
? Did the company list in New York? | -
? has the loss grown | 6D
? Will it leave the Jakarta exchange? | -

= Oil major's chief says he was cleared; board says not yet
N| {Per-Olav Steinsvik, chief executive of the Norwegian oil company Brennholm}, told employees in a video on Tuesday that the investigation into his friendship with a drilling contractor was over and had found nothing.
N| {The board's deputy chair, Katarina Wessel-Lund}, put out a statement an hour later saying that the law firm carrying out the inquiry had delivered an interim paper and would need until November for the rest.
V| The video was taken off the intranet in the afternoon.
N| {A spokesman for Brennholm, Eivind Torgersen,} would not say who had ordered that.
A| {One board member} said colleagues were "incandescent", and that at least two wanted Steinsvik suspended until the lawyers were done.
N| {Torgersen} described relations between the board and the chief executive as professional.
V| Steinsvik spent four days in 2022 on a yacht belonging to Arild Fossen, whose firm won a contract worth 1.7 billion kroner seven weeks afterwards.
N| {Steinsvik} has said that he paid for his berth, and on Tuesday he held a receipt up to the camera.
N| {The economic crime authority, Økokrim}, said it was following the case but had not opened one of its own.
? Has the inquiry into Steinsvik ended? | 1A+ 2D+
? Has Steinsvik been suspended? | 5P
? who had the video removed? | 4W+
? Did he pay for the yacht trip himself? | 8A+
? Has Økokrim opened an investigation? | 9D+
? Did the contractor's company receive a contract? | 7A
? When will the law firm be finished? | 2A+=November
? Did Fossen give Steinsvik money? | -

= Brennholm chief suspended over yacht receipt
V| Brennholm's board sent Per-Olav Steinsvik home on Sunday evening, five days after he had shown staff a receipt that, it turned out, was for a different boat.
N| {Deputy chair Katarina Wessel-Lund} said he was suspended on full pay and that the head of refining, Gunhild Aasmundsen, would stand in.
N| {Steinsvik} called it a mix-up of two folders.
N| {=Per-Olav Steinsvik} "I have been on two boats in my life and I paid for both."
N| {Økokrim} said on Monday that it had opened a preliminary inquiry and asked the company for documents.
A| {Colleagues} expect him not to return, whatever the lawyers find.
N| {Wessel-Lund} said that was for November.
N| {Arild Fossen}, the yacht's owner, was unavailable, his office said.
V| The share price barely moved.
? Has Steinsvik been suspended? | 1A 2A+
? Has he been dismissed for good? | 2D+ 6P 7W+
? Has Økokrim opened an investigation? | 5A
? Did he pay for the yacht trip himself? | 1D 4A+
? Who is running Brennholm now? | 2A+=the head of refining, Gunhild Aasmundsen
? Did Fossen confirm that he was paid? | 8W+
? did the shares plunge | 9D
? Did the police search Steinsvik's house? | -

= Paint fumes: Peru recalls nail varnish
N| {Peru's medicines authority, Digemid}, ordered shops on Monday to clear their shelves of Flor de Lima nail varnish in eleven shades after finding toluene at forty times the permitted level.
N| {The importer, Cosmética Amancaes}, said it would comply but questioned the laboratory's method.
N| {Its owner, Jesusa Chumpitaz}, said a second analysis in Bogotá had shown "traces, nothing more".
N| {Digemid} said the Bogotá sample came from another batch.
V| The poison centre in Callao has treated sixteen nail-bar workers for dizziness since Easter, three of whom were kept overnight.
N| {Dr Wilmer Ancajima, who runs it}, said he could not attribute the cases to one product.
V| About 200,000 bottles were imported from Guangdong last year.
V| By Wednesday inspectors had seized 3,800 of them.
N| {Chumpitaz} said nobody had ever complained to her.
? Was toluene found in the nail varnish? | 1A 3A+
? Did the varnish make nail-bar workers ill? | 6W
? how many bottles were seized | 8A=3,800
? Did the importer agree to take the product off the market? | 2P+
? Have any salon workers died? | -
? Were 200,000 bottles seized? | 8D
? Where was the second test made? | 3A+=Bogotá
? Were there complaints from customers? | 9D+

= Two rival exchanges, one Kazakh bourse: merger talk denied
M| {The Almaty paper Kapital Press} reported on Wednesday that the two stock exchanges of Kazakhstan, one in Almaty and one in Astana, would be folded into one by January on the orders of the presidential office.
N| {The Almaty exchange} said it had heard of it from the paper.
N| {Astana's exchange head, Gulmira Baizhanova}, said the two served different investors and "there is room in a big country for two small markets".
N| {Presidential aide Yerzhan Tulegenov} told a briefing that a working group had been set up, whose findings nobody could anticipate.
A| {Brokers who met the working group last week} said its chairman had talked of a merger as of something settled.
N| {Tulegenov}, told of this, said the chairman had been misunderstood.
V| Daily turnover on both together is about 12 million dollars.
N| {The association of issuers} said it would be happy to pay one listing fee instead of two.
V| A first attempt to merge them failed in 2019 over the location of the server.
? Are the two Kazakh exchanges going to merge? | 1A 2W+ 3D+ 4W 5A 6D
? Has the merger been ordered by the presidential office? | 1A 4D+
? Have the exchanges already been merged? | 1P
? why did the earlier attempt fail | 9A=the location of the server
? What is the turnover of the two exchanges? | 7A=about 12 million dollars
? Will the Almaty exchange's head lose his job? | -
? Was the chairman of the working group in favour of merging? | 5A 6D+

= Low-cost carrier Jetsam cancels Belfast base
N| {Budget airline Jetsam} said on Tuesday it would take its four aircraft out of Belfast at the end of October, with the loss of 19 routes and 140 jobs on the ground.
N| {Chief executive Lorcan MacGiolla} laid the decision at the door of air passenger duty, which he called "a tax on being an island".
N| {The Treasury} pointed out that the duty on short flights had not changed in two years.
N| {Belfast airport's commercial director, Roisin Trainor}, said Jetsam had asked in June for a 60 per cent cut in its fees and been refused.
N| {MacGiolla} said fees had never been the issue.
A| {Crew members} were told they could apply for posts in Palermo or Katowice, according to a memo leaked to the Belfast Sentinel.
N| {The Unite union} said it was seeking an urgent meeting.
V| Jetsam carried 880,000 people to and from the city last year.
V| Its rival Bluewren announced two new Belfast routes the same afternoon.
? Is Jetsam leaving Belfast? | 1A+ 2A+
? Why is the airline pulling out? | 2A+=air passenger duty ; 3D 4A=a 60 per cent cut in its fees
? Did Jetsam ask for lower airport charges? | 4A+ 5D+
? how many jobs go | 1A+=140
? Did passenger duty go up this year? | 3D
? Has the union met the airline? | 7P
? Is Bluewren pulling out of Belfast as well? | 9D
? were pilots made redundant in palermo | -

= Hungarian battery plant halts after worker's death
V| Production at the Daehan Cell factory outside Debrecen was stopped on Thursday after a 34-year-old electrician was found dead beside a drying oven.
N| {The police in Hajdú-Bihar county} said there was no sign of a crime and that a post-mortem would show how he died.
N| {The company} expressed its condolences and described the death as "a medical event".
A| {Three colleagues} said he had been working alone, against the rules, and that an alarm had been switched off to keep the line running.
N| {Plant director Ryu Seung-min} called the claim about the alarm false and hurtful.
N| {The labour inspectorate} has ordered the line to stay off until its engineers have tested every sensor.
N| {Mayor Zsófia Hegedüs-Tar}, who campaigned against the plant, said that it was the third serious accident in a year.
N| {Ryu} said there had been one other, in which nobody died.
V| The factory, which employs 1,900 people, supplies cells to two German carmakers.
? How did the electrician die? | 2W 3A+=a medical event
? Was an alarm turned off at the plant? | 4A 5D+
? Was the victim on his own? | 4A
? how many accidents have there been this year | 7A=the third ; 8A+=one other
? Is the plant running again? | 1D 6D
? Did the police find evidence of a crime? | 2D
? Have the German carmakers cancelled orders? | -
? Did the mayor order the closure? | -

= Retail sales in Spain slip for third month
V| Spaniards bought 0.6 per cent less in shops in October than a month earlier, after adjustment for the season and for prices, the third fall running.
N| {The statistics institute} said food held steady while furniture and household appliances dropped by 3.4 per cent.
V| Compared with October last year, sales were still up by 1.1 per cent.
V| Analysts polled by a news agency had expected a rise of 0.2 per cent on the month.
N| Murcia was the only region to record growth, {the institute} said.
N| {Begoña Larrañeta, an economist at Banco Urumea}, blamed a warm autumn: "Nobody buys a coat at 27 degrees."
V| The September figure was revised to minus 0.3 per cent from minus 0.1.
N| {The retailers' federation} hopes for a better November but has lowered its forecast for the year.
? Did retail sales rise in October? | 1D
? Were sales higher than a year before? | 3A
? which region did best | 5A=Murcia
? Did people spend more on furniture? | 2D
? Why did sales go down? | 6A=a warm autumn
? Was the September decline bigger than first reported? | 7A
? Did sales beat the forecasts? | 1D 4D
? Did shop employment fall? | -

= Deal to end pilots' dispute at Air Castile 'within reach'
N| Spain's airline pilots' union and Air Castile are close to a settlement that would avert four days of walkouts over the May bridge, {its secretary-general, Amparo Quiñones}, said on Tuesday.
N| {She=Amparo Quiñones} said three of four points were agreed and the last, on rest days in Latin America, needed "one more coffee".
N| {The airline} was cooler, saying that gaps remained on several items.
A| {A mediator's aide} said the company had offered a rest of 40 hours and the pilots wanted 48.
N| {Air Castile's operations director, Íñigo Belausteguigoitia}, refused to talk numbers but confirmed that the two sides would sit down again on Thursday.
N| {The union} has cancelled nothing: its notice of strike for 1 May stands.
V| Travel agents have stopped selling tickets for that day.
V| In 2021 the pilots accepted a pay cut of 9 per cent.
? Have the airline and its pilots reached an agreement? | 1P+ 2P+ 3D+
? Has the strike been cancelled? | 6D+
? how much rest do the pilots want | 4A=48
? What point is still open? | 2A+=rest days in Latin America ; 3W+
? Will the talks continue? | 5A+
? Did the pilots take a pay cut this year? | -
? Are cabin crew joining the strike? | -
? Are the two sides still talking? | 2A+ 5A+

= Air Castile strike begins as talks fail
V| Half of Air Castile's flights stayed on the ground on Friday, the first of four days of strikes by its pilots.
N| {The company} said 212 of 430 departures had been scrapped and 31,000 passengers rebooked or refunded.
N| {Amparo Quiñones of the pilots' union} said the coffee had "gone cold" on Thursday when the airline withdrew what it had offered on night stops.
N| {Íñigo Belausteguigoitia, the operations director,} said nothing had been withdrawn because nothing had been offered.
V| The transport ministry had obliged the pilots to fly to the islands, and all such flights took off.
A| {Ministry staff} think a settlement before Monday unlikely.
N| {Quiñones} put participation at 97 per cent.
N| {Belausteguigoitia} would not confirm that, and gave no count of his own.
V| Shares in the carrier's parent fell by 2 per cent.
? Have the airline and its pilots reached an agreement? | 1D 3D+ 6D
? Are Air Castile's pilots on strike? | 1A 7A+
? Did the airline go back on an offer? | 3A+ 4D+
? how many flights were cancelled | 1A=Half of Air Castile's flights ; 2A+=212
? Were flights to the islands cancelled? | 5D
? What share of pilots took part? | 7A+=97 per cent ; 8W+
? Is the strike over? | 1D
? Did the government send in military pilots? | -

= Watch group denies moving assembly to Malaysia
N| {Vallorbe Horlogerie, the Swiss watch group}, on Thursday called "fantasy from first word to last" a report that it would assemble its cheaper brand in Penang from next year.
M| {The report in L'Écho du Jura} had quoted an internal slide with a floor plan and the words "Go-live Q2".
N| {Chief executive Thierry Monnerat} said the slide had been drawn by a consultant, paid for, and thrown away.
N| {=Thierry Monnerat} "We've got consultants who draw us on Mars."
A| {Union members at the Le Sentier works} said machine tools had been crated up in August.
N| {The company} said these were going to a museum.
N| {The museum in Le Locle}, telephoned by this newspaper, had not been told of any machine tools.
V| Under Swiss law at least 60 per cent of a watch's cost must arise in the country for it to be called Swiss-made.
N| {Penang's investment office} said that it could not discuss individual applications.
? Will Vallorbe assemble watches in Malaysia? | 1D+ 2A 3D+ 9W
? Were machines packed up at Le Sentier? | 5A 6A+
? Where are the machines going? | 6A+=to a museum ; 7D
? Is the slide about Penang authentic? | 2A 3A+
? did the firm apply to penang | 9W
? How much of a Swiss watch must come from Switzerland? | 8A=at least 60 per cent
? Has Vallorbe laid off workers at Le Sentier? | -
? Has Vallorbe opened a factory in Penang? | 1D+ 2P

= Toronto cannabis grower's accounts signed off at last
V| Evergreen Loft, the Toronto cannabis producer, published its delayed annual accounts on Monday and with them a loss of 148 million Canadian dollars.
N| {Auditor Prentiss Mahoney} gave a clean opinion but drew attention to a material uncertainty over the company's ability to go on.
V| Revenue was 212 million dollars, 4 per cent down, and inventories worth 61 million were written off as unsaleable.
N| {Chief executive Shauna Petrosyan} said the second greenhouse in Leamington would be closed by Easter unless a buyer was found.
V| The delay, of eleven weeks, was caused by a change of software.
V| The Ontario Securities Commission, which barred managers from dealing in the shares during that time, lifted the order on Tuesday.
V| The previous auditor resigned in 2022.
V| The company has sacked nobody since its last round of cuts in May.
? Did Evergreen Loft make a loss? | 1A
? how big was it | 1A=148 million Canadian dollars
? Did the auditor refuse to sign the accounts? | 2D
? Has the Leamington greenhouse been shut? | 4P+
? Why were the accounts late? | 5A=a change of software
? Has the ban on managers' trading been lifted? | 6A
? Did revenue increase? | 3D
? Did Prentiss Mahoney resign? | -

= Software group Fjellbrook names insider to top job after month of speculation
V| Fjellbrook, the Bergen company whose accounting programs are used by one in four small Norwegian firms, ended four weeks of guesswork on Wednesday by promoting its head of product, Marthe Ulvestad, to chief executive from the first of June.
N| {She=Marthe Ulvestad} takes over from Preben Holthe, who told the stock exchange in April that he wanted to go "while I still remember my children's names".
A| {Several shareholders} had lobbied for an outsider, and one of them, according to two people who were present, threatened to sell if the board did not look in Stockholm.
N| {Chair Ottar Nygjerd} acknowledged having talked to candidates from Sweden, though he said none had been made an offer.
M| {Finansbladet} had reported only last week that the job had gone to Patrik Rosengren of the payments firm Klarvik.
N| {Rosengren} said then, and repeated on Wednesday, that he was flattered and had never been asked.
N| {Ulvestad} said she would not comment on plans for the loss-making Danish arm until she had been there.
V| Fjellbrook's shares rose 2.2 per cent, their best day since February.
? Who is Fjellbrook's new chief executive? | 1A=Marthe Ulvestad ; 5A=Patrik Rosengren ; 6D+
? Was Rosengren offered the post? | 4D+ 5A 6D+
? Why is Holthe going? | 2A+=while I still remember my children's names
? did a shareholder threaten to sell out | 3A
? Did the board speak to Swedish candidates? | 4A+
? Is the Danish business being sold? | 7W+
? Has Ulvestad already started as CEO? | 1P
? Was Holthe sacked? | 2D+

= Dam operator says turbine deal was never about price
N| {Georgia's audit office} said in a report published on Monday that the state hydropower company Enguri Ena paid a Slovenian supplier 38 million euros for two turbines for which a Czech competitor had asked 29 million.
N| {Enguri Ena's director, Zurab Kvirkvelia}, answered that the Czech offer had come without transport, installation or guarantee, and that comparing the two was "like comparing a horse with a saddle".
N| {The Czech firm, Svratka Turbo}, sent this newspaper a copy of its offer, on page four of which all three are listed.
N| Asked to look at the page, {Kvirkvelia} said he was not going to hold a tender in a corridor.
A| {Two former members of the tender committee} said that they had voted for the Czechs and learned of the result from the radio.
N| {The committee's chairwoman, Maka Javelidze}, put the vote at five to nil for Slovenia.
N| {The Slovenian company, Drava Impuls}, said it had won on merit and would have nothing more to say while its engineers were on site.
N| {Prosecutors} have asked for the tender documents but have not, they stressed, begun proceedings.
V| The turbines arrived by rail last week.
? Did Enguri Ena pay more than the Czech firm asked for? | 1A
? Did the Czech offer include installation and guarantee? | 2D+ 3A+ 4W+
? How did the committee vote? | 5A=for the Czechs ; 6A+=five to nil for Slovenia
? Have prosecutors opened a case? | 8D+
? have the turbines been delivered | 9A
? what did the turbines cost | 1A=38 million euros
? Did Drava Impuls pay a bribe? | -
? Has Kvirkvelia been dismissed? | -

= Uranium miner's tailings leak: community waits for numbers
V| Eight days after a wall gave way at the Rooibult uranium mine in Namibia's Erongo region, nobody has told the 600 people downstream what was in the mud that came through their goat pens.
N| {The operator, Namib Yellow Resources of Perth}, said the material was "mainly water and sand" and that samples had been sent to a laboratory in Johannesburg.
N| {The laboratory} said it had received no samples by Friday.
N| {Mine manager Brett Calloway-Dunn} said a courier must be at fault.
N| {Pastor Immanuel Gawiseb} said his congregation had lost 44 goats and that two children had a rash.
A| {Nurses at the clinic in Okombahe} confirmed the rash but said it could have many causes.
N| {The environment ministry} has forbidden people to drink from wells within ten kilometres and has promised test results "in the course of next week".
N| {Calloway-Dunn} said that compensation would be paid for every animal if the tests showed a link.
M| {A Windhoek paper, The Dune}, wrote that the mine had been warned in July about seepage at the same wall.
N| {The company} did not respond to questions about that warning.
? What was in the mud? | 1W 2A+=mainly water and sand ; 7P
? Did the lab receive the samples? | 2A+ 3D
? Was the mine warned about the wall? | 9A 10W+
? Has compensation been paid for the goats? | 8P+
? Did the spill cause the children's rash? | 6W
? how many goats died | 5A=44
? Is it safe to drink from the wells? | 7D
? Did a miner die in the accident? | -

= Food-delivery giant denies cutting riders' pay by stealth
N| {The delivery platform Scooperoo} denied on Tuesday that it had lowered what it pays per kilometre in Lisbon and Porto, two days after riders showed screenshots suggesting it had.
N| {Rider Wagner Falcão}, 29, laid two phones side by side on a café table: the same trip from Alfama to Belém brought him 5.10 euros on 2 March and 4.25 on the 16th.
N| {Scooperoo's manager for Portugal, Benedita Lancastre}, said that payments "reflect distance, time, weather and demand" and that the average had in fact gone up by 3 per cent.
N| {Lancastre} declined to publish the figures behind the average, which she said were confidential.
N| {Researchers at the Nova university}, who collected 4,100 receipts, found a decline of 13 per cent.
N| {The labour inspectorate, ACT}, said it was not yet able to say which of the two was right.
V| A court in Coimbra ruled in January that six riders had to be treated as employees.
N| {The company} has appealed and calls the ruling an isolated case.
V| Riders plan to switch off their apps on Friday night.
? Has Scooperoo reduced riders' pay? | 1D+ 2A+ 3D+ 5A 6W
? by how much did earnings fall | 3D+ 5A=13 per cent ; 6W
? Did the company publish its pay data? | 4D+
? Are riders on strike? | 9P
? Has Scooperoo accepted the Coimbra ruling? | 8D+
? Was Falcão hired as an employee by the court? | -
? Did the inspectorate fine the company? | -
? What did Lancastre say about pay? | 3A+ 4A+

= Nickel smelter fire on Sulawesi kills four, company says
N| {Morowali Prima Nikel} said four furnace workers died when slag burst through a lining at its smelter on Sulawesi shortly after the night shift began on Friday.
N| {The company=Morowali Prima Nikel} put the number of injured at eleven.
A| {Rescuers} counted nine stretchers covered with sheets, and a hospital porter in Bungku said the mortuary there had run out of space.
N| {Provincial police chief Andi Baharuddin} said he would wait for the identification team and give no figure until then.
N| {The miners' union FPBM}, quoting its shop stewards, spoke of seven dead, three of them Chinese.
N| {The Chinese consulate in Makassar} said it was verifying reports that its nationals were among the victims.
V| A similar fire in the same industrial park in December 2023 cost 21 lives.
N| {The manpower ministry} ordered all nine furnaces to be cooled down, a process that takes four days.
A| {Workers} said on Sunday that two were still burning.
? How many people were killed at the smelter? | 1A+=four ; 3A=nine ; 4W 5A=seven
? Were Chinese citizens among the dead? | 5A 6W
? How many were hurt? | 2A+=eleven
? have all furnaces been shut down | 8P 9D
? Did 21 people die in Friday's fire? | 1D+
? When did the accident happen? | 1A+=shortly after the night shift began on Friday
? Has the plant manager been arrested? | -
? Did the company deny the union's figure? | -

= 'Not for sale': Welsh slate heirs rebuff Texans
N| {The Prydderch family}, which has quarried slate at Blaenau Ffestiniog for five generations, has told a Dallas investment house that its company is not for sale at the price offered or any other.
N| {Eldest sister Angharad Prydderch} read the reply aloud on the quarry steps: "Thank you. No. Mind the step on your way out."
N| {The Dallas firm, Cutbank Holdings}, confirmed it had "expressed an interest" in Prydderch Slate.
M| {The Western Courier} put the offer at £46m, with another £10m if planning permission came through for a zip wire.
N| {Cutbank's partner for Europe, Wade Trammell}, said the sum in the press was wrong but would not correct it.
N| {A cousin, Rhodri Prydderch, who owns nine per cent}, said that he for one would have liked to be asked.
N| {Angharad Prydderch} said he had been asked at Christmas, with the pudding.
V| The quarry employs 74 people.
V| Councillors turned down the zip wire in 2022.
? Is Prydderch Slate being sold to the Texans? | 1D+ 2D+
? Did Cutbank make an approach? | 1A+ 3A+ 4A 5A+
? How much did the Americans offer? | 4A=£46m ; 5D+
? Was the cousin consulted? | 6D+ 7A+
? Does the whole family own the firm equally? | -
? Has the zip wire been approved? | 9D
? how many people work in the quarry | 8A=74
? Did Rhodri sell his nine per cent? | -

= Crypto broker's frozen accounts: what we know
V| Since Thursday 190,000 customers of the Singapore crypto broker Minted Harbour have been unable to withdraw money, and the company has given three different explanations.
N| First {it=Minted Harbour} spoke of maintenance, then of an attack on a partner, and by Saturday of "a liquidity event affecting the industry as a whole".
N| {The Monetary Authority of Singapore} said the firm had never held a licence to take deposits and that it was in touch with police.
A| {A former head of treasury} estimated the hole at 310 million dollars.
N| {Founder Desmond Quek}, live-streaming from what seemed to be a hotel room, put it at nil.
N| {=Desmond Quek} "Every coin is there, we're just not able to reach them at this moment."
N| {He=Desmond Quek} did not say where he was speaking from.
M| {The Straits Ledger} reported, citing immigration officers, that he left for Dubai on Wednesday.
N| {Dubai's regulator} said Minted Harbour had applied for a permit last year and withdrawn the application.
V| About a fifth of the customers live in Malaysia.
? Is customers' money missing? | 4A 5D+ 6D+
? How big is the shortfall? | 4A=310 million dollars ; 5A+=nil
? Where is Quek? | 5A+=a hotel room ; 7W+ 8A=Dubai
? Was Minted Harbour hacked? | 2A+
? did the firm have a licence for deposits | 3D
? Can customers get at their money? | 1D 6D+
? Does the company have a permit in Dubai? | 9D
? Have charges been filed against Quek? | -

= Minted Harbour founder held in Dubai
V| Desmond Quek, whose crypto broker stopped paying out a month ago, was arrested in a marina in Dubai on Tuesday at the request of Singapore.
N| {Singapore police} said they would seek his extradition on suspicion of cheating and that three others had been detained at home.
N| {His lawyer in Dubai, Hessa Al Muhairi}, said he had been on his way to the airport to return of his own accord.
A| {Two investigators} doubted that, since the boat on which he was found was fuelled for Muscat.
N| {Liquidator Gerard Teo} said he had so far found 41 million dollars and debts of 366 million.
N| {He=Gerard Teo} cautioned that both numbers were provisional.
N| {Quek} had claimed in a live stream that not a coin was missing.
N| {Malaysia's securities commission} said that it had received 8,300 complaints.
V| Dubai's public prosecutor must decide within forty days whether to hand him over.
? Has Quek been arrested? | 1A 3A+
? Is customers' money missing? | 5A 7D+
? How big is the shortfall? | 5A=41 million dollars and debts of 366 million
? Was he about to go back to Singapore? | 3A+ 4D
? Has he been extradited? | 2P+ 9P
? where was he caught | 1A=in a marina in Dubai
? Has Quek confessed? | -
? Will the victims be paid back? | -

= Regional train order goes to Valencia
V| Slovenia's railways will buy 36 electric trains from the Valencia builder Trenlevante for 287 million euros, ending a contest that took two and a half years.
V| Transport minister Alojz Kermavner signed the contract in Maribor on Thursday.
V| The first trains are to arrive in autumn 2027, the last by the end of 2029.
N| {Losing bidder Stadtbahn Werke of Graz} said it accepted the decision and would not appeal.
N| {The railways' director, Darja Uršič}, said price had counted for 60 points in 100 and delivery time for 25.
V| Each train seats 214 passengers.
V| Eighty-five per cent of the cost will come from European funds.
V| The existing stock is on average 34 years old.
? Did Trenlevante win the order? | 1A 4A+
? how many trains is Slovenia buying | 1A=36
? Has the contract been signed? | 2A
? Will the Graz company challenge the award? | 4D+
? Have the first trains been delivered? | 3P
? Who pays for most of it? | 7A=European funds
? Will the trains be built in Slovenia? | -
? Was delivery time the most important criterion? | 5D+

= Belgian zinc group to shed 420 in Flanders
N| {Kempen Zink}, one of Europe's three largest zinc refiners, told its works council on Monday morning that it intends to cut 420 of 1,150 jobs at Balen and Pelt, mainly in casting, where orders from German galvanisers have dried up since the spring.
N| {Works council secretary Griet Moonen} said the plan came "with a sandwich and without a warning", to which the company's human resources director, Bert Stevaert, replied that Belgian law forbids him to warn anyone before the council is told.
A| {Shop stewards} claimed to have seen an older version of the plan with the figure 610.
N| {Stevaert} said he knew of no such version.
N| {Flemish economy minister Hilde Vanreusel} asked for a meeting this week and said that subsidies of 22 million euros paid in 2021 "were not a present".
N| {Stevaert} would not say whether any of the subsidy would be returned.
V| Under the law the consultation lasts at least sixty days, and no one may be dismissed until it ends.
V| The last closure in the region, that of a copper plant in Olen, was in 2016.
N| {The mayor of Balen} wants to buy part of the site for a school.
? Have workers at Kempen Zink been dismissed? | 1P+ 7D
? Does the refiner plan to cut jobs? | 1A+
? How many jobs are to go? | 1A+=420 ; 3A=610 ; 4W+
? Is there a plan for 610 job losses? | 3A 4D+
? Did Kempen Zink pay the subsidy back? | 6W+
? Has the minister met the company? | 5P
? did the copper plant in Olen close this year | 8D
? Has the mayor bought land for a school? | 9P

= Mobile game studio axes sequel, leaker says; studio: wait and see
A| {An account on the forum Respawn that correctly predicted the studio's last two announcements} wrote on Tuesday that Hollow Lantern 2 had been cancelled after four years and that the 90 people working on it were being moved to an unnamed licensed title.
N| {Lumberyard Nine, the Vancouver studio}, replied with a picture of a lantern and the words "Wait and see."
A| {A developer who left in October} said the sequel was "alive when I walked out of the door, and coughing".
N| {Studio head Imogen Takahashi-Bell} told the podcast Second Screen in the evening that nobody had been moved anywhere.
N| Asked directly whether the game still existed, {she=Imogen Takahashi-Bell} said she would rather talk about it "when there's something to hold up".
N| {Publisher Gantry Interactive}, which paid for development, did not reply to two emails.
V| The first Hollow Lantern sold eleven million copies.
M| {Pixel Courier} reported that a trademark for a third part was filed in Canada in March.
V| In January the studio closed its mobile team and 35 people left.
? Has Hollow Lantern 2 been cancelled? | 1A 2W+ 3D 5W+ 6W+
? Have the developers been moved to another project? | 1A 4D+
? how many copies did the original sell | 7A=eleven million copies
? Was anyone laid off this week? | -
? Did Lumberyard Nine close its mobile team? | 9A
? When will the sequel come out? | 5W+
? Has someone registered a name for a third game? | 8A
? Did Takahashi-Bell quit the studio? | -

= Philippine sugar refiners deny fixing prices
N| {The Philippine Competition Commission} on Thursday charged four sugar refiners on the island of Negros with having agreed prices over breakfast in a Bacolod hotel on the first Monday of every month for six years.
N| {The largest of the four, Hacienda Monserrat}, said its managers did have breakfast there, "because the garlic rice is good", and that price was never on the menu.
N| {Commissioner Edwina Salonga} said the hotel's bills, a diary and a recording had been secured.
N| {Lawyer Florante Ybañez, who acts for two of the others}, said he had been given neither the diary nor the recording and could not say what they proved.
N| {The fourth, Lakambini Milling}, has admitted everything and will pay a reduced penalty of 95 million pesos.
N| {Its president, Cornelio Uy}, said: "We did it, I was there, and the rice was not that good."
V| Retail prices of sugar rose by 61 per cent in the period.
N| {The sugar planters' federation} said growers had received none of the increase.
V| A hearing is set for 17 February.
? Did the refiners agree on prices? | 1A 2D+ 4W+ 5A+ 6A+
? Has Lakambini been fined? | 5P+
? When did the meetings take place? | 1A=the first Monday of every month for six years
? What evidence is there? | 3A=the hotel's bills, a diary and a recording
? did sugar get dearer | 7A
? Did the planters profit from higher prices? | 8D+
? Has Hacienda Monserrat pleaded guilty? | 2D+
? Was the hotel raided? | -

= Tram maker's wheels crack, Kraków says; maker says paint
N| {Kraków's transport authority, ZTK,} withdrew 38 of its 52 new Lajkonik trams on Saturday after inspectors found what they took for hairline cracks in eleven wheels.
N| {The builder, Wisła Tabor of Płock}, said the lines were scratches in the paint, such as a stone would make.
N| {ZTK's chief engineer, Grażyna Niedźwiecka}, said that she could tell paint from steel, "I've been doing it since before they had a logo."
N| {The technical university}, asked by both sides to decide, has cut up two wheels and will report on 3 December.
N| {Professor Anatol Skiba}, who leads the work, hung up when a reporter asked what he had seen.
A| {Depot workers} said that noise from the bogies had been reported since the summer.
N| {Wisła Tabor} acknowledged the reports of noise but called them normal for new wheels.
V| Trams from 1978 are running on four lines in the meantime.
V| Warsaw, which ordered the same model, has not found anything and is leaving its trams in service.
? Are the wheels of the new trams cracked? | 1A 2D+ 3A+ 4W
? Has the university published its finding? | 4P 5W
? Did Warsaw take its trams off the road? | 9D
? how many trams were withdrawn | 1A=38
? Was there noise before the inspection? | 6A 7A+
? Did a tram derail because of the cracks? | -
? Is Wisła Tabor replacing the wheels? | -
? What is running in their place? | 8A=Trams from 1978

= Chocolate heir arrested? Ghent prosecutors say no
M| {The Flemish site Nieuwsbron} reported early on Thursday that Joris De Clippeleir, whose grandfather invented the praline bar, had been led out of the company's headquarters in handcuffs over customs fraud.
N| {The Ghent prosecutor's office} said the man in handcuffs was a transport planner of 44 and that Mr De Clippeleir had not been arrested, questioned or accused of anything.
N| {Nieuwsbron} took the article down at 11 a.m. and apologised at noon.
N| {De Clippeleir}, in a voice message, said that he had been in Ghent only in the sense that his portrait hangs there; he himself was in Dakar.
N| {The company, Praline De Clippeleir}, confirmed that one employee had been detained and two trucks had been seized.
N| {Prosecutors} suspect that 90 tonnes of cocoa butter from outside the EU came in as Dutch.
A| {A competitor} said everyone in the trade had known for years.
V| The firm is not yet accused.
? Was Joris De Clippeleir arrested? | 1A 2D+ 3D 4D+
? who was led off in handcuffs | 1A=Joris De Clippeleir ; 2A=a transport planner of 44
? Was the chocolate heir in Ghent that day? | 4D+
? Did the site retract its story? | 3A+
? Has the company been charged? | 8D
? What is being investigated? | 1A=customs fraud ; 6A=90 tonnes of cocoa butter from outside the EU came in as Dutch
? Were trucks confiscated? | 5A+
? How many years in prison does the planner face? | -

= Vietnam's coffee exporter repays bond early
V| Buon Ho Coffee, Vietnam's third-largest exporter of robusta, redeemed a 120-million-dollar bond on Friday, fourteen months before it fell due.
N| {Chairwoman Trinh Bao Ngoc} said record prices had allowed the company to build up cash faster than it could find warehouses to buy.
V| The bond carried a coupon of 8.75 per cent.
V| Net debt now stands at 41 million dollars, down from 203 million two years ago.
V| The company exported 214,000 tonnes in the season to September, 6 per cent less than a year earlier, but at prices that were on average 70 per cent higher.
V| The rating agency Meridian lifted its rating by two notches to BB+.
N| {Trinh} said a listing in Ho Chi Minh City was possible but not before 2027.
V| Rival Dak Mil Trading defaulted on a bond in June.
? Did Buon Ho pay back its bond? | 1A
? Was it repaid when due? | 1D
? Did the company sell more coffee than the year before? | 5D
? Why could it repay early? | 2A+=record prices
? what is its rating now | 6A=BB+
? Is Buon Ho listed on the stock exchange? | 7P+
? Has Buon Ho defaulted? | 1D
? Did the price of robusta fall? | 5D

= Broadcaster's late-night host suspended, network won't say why
N| Viewers who tuned in to The Quiet Hour on Tuesday night saw a repeat, and by Wednesday {the Chicago network Lakeshore One} had confirmed that its host, Demetrius Falk, had been told to stay away.
N| {Network president Carol-Ann Estabrook} said he was "off air while a personnel matter is looked at".
N| {She=Carol-Ann Estabrook} would not describe the matter or say how long it would take.
A| {Two producers on the programme} linked it to a remark about an advertiser, a mattress company, that was cut from Monday's recording.
A| {A third} said it was about expenses.
N| {Falk's manager, Lou Bernhardt}, called both ideas "garbage, but different garbage".
N| {The mattress company, Featherly}, said it had made no complaint and intended to go on advertising.
N| {Falk himself} posted a photograph of a lake with no caption.
V| His contract has two years to run and pays him nine million dollars a year.
V| The programme lost a fifth of its audience last season.
? Has Falk been suspended? | 1A+ 2A+
? Why was the host taken off the air? | 2W+ 3W+ 4A=a remark about an advertiser ; 5A=expenses ; 6D+ 8W+
? Did the mattress firm complain? | 7D+
? how long will he be away | 3W+
? Was the show cancelled? | -
? How long does his contract still run? | 9A=two years
? Was the suspension because of low ratings? | -
? what does he earn? | 9A=nine million dollars a year

= Fishing fleet's fuel supplier admits watering diesel
N| After three weeks of denials, {the Galician supplier Combustibles Rande} conceded on Monday that diesel delivered to 61 boats in Vigo and Marín had contained sea water.
N| {Manager Evaristo Lourido} said a valve at a storage tank had rusted through, "and we did not know, and then we did".
N| {The skippers' association} said the company had known since 2 August, when the first two engines stopped off the Cíes islands.
N| {Lourido} rejected that date: his first laboratory result was of the 19th.
A| {A driver who delivered the fuel} said he had been told to keep quiet and go slowly round corners so as not to stir up the water.
V| The regional government fined the firm 180,000 euros last year over a leaking hose.
N| {Fisheries councillor Uxía Freijomil} said that a penalty in the present case would be decided after the summer.
N| {The insurer} says it will pay for engines but not for lost catches.
V| The prosecutor has been sent a file.
? Was there water in the diesel? | 1A+ 2A+
? When did the company know? | 3A+=2 August ; 4A+=the 19th
? Did the supplier cover up the problem? | 3A+ 4D+ 5A
? Has the firm been fined for the watered fuel? | 7P
? how many boats were affected | 1A=61
? Will fishermen be compensated for lost catches? | 8D+
? how did the water get into the fuel? | 2A+=a valve at a storage tank had rusted through
? Did anyone drown when the engines stopped? | -

= Chip plant in Saxony: cabinet split over subsidy
N| {Germany's finance minister, Ottokar Reuss}, said on Wednesday that not a cent of the 3.2 billion euros asked for by the American chipmaker Quantarra for a plant near Riesa had been approved.
N| {Economy minister Jule Wittkopp} had told a Dresden newspaper the evening before that "the money is as good as in the ground".
N| {Her spokesman, Till Brockhoff}, explained on Wednesday that the sentence had been a figure of speech.
N| {Quantarra} said it was confident of starting to build in the spring.
A| {Coalition sources} reported that Wittkopp and Reuss had agreed in principle on 2.4 billion on Sunday night, over the chancellor's kitchen table.
N| {Reuss}, when this was put to him, said that he had spent Sunday night with a book.
V| The European Commission, which must clear the aid, has not received an application.
V| About 2,000 people would work at the plant.
V| Quantarra abandoned a similar project in Ohio last year.
N| {Saxony's premier, Heinz-Uwe Pätzold}, threatened to vote against the budget if the plant was not built.
? Has the subsidy for Quantarra been approved? | 1D 2A+ 3D+ 5A 6D+ 7D
? Did the two ministers settle on 2.4 billion? | 5A 6D+
? how much did the chipmaker want | 1A=3.2 billion euros
? Has construction begun? | 4P+
? Did Quantarra drop the Riesa project? | 4D+
? Has Brussels cleared the aid? | 7D
? Did Pätzold vote against the budget? | 10P+
? Will 2,000 workers lose their jobs? | -

= Quantarra gets 2.6bn for Riesa, Berlin confirms
V| The German government has promised Quantarra 2.6 billion euros for a chip factory near Riesa, six weeks after ministers quarrelled over it in public.
N| {Finance minister Ottokar Reuss} said the sum was spread over seven years and that Saxony would bear a quarter.
N| {Economy minister Jule Wittkopp} smiled and said she had nothing to add to the arithmetic.
N| {The company} had asked for 3.2 billion; its European head, Fleur Abbadie, said on Wednesday the smaller sum was "enough to dig".
N| {The European Commission} said it had now received the papers and would need four to six months.
A| {Economists} were scathing about the price of more than a million euros for each job.
N| {Abbadie} declined to guarantee how many people would be hired.
V| A first sod was turned on Thursday in front of 300 guests, though building itself must wait for Brussels.
V| Quantarra's shares closed up 4 per cent.
? Has the subsidy for Quantarra been approved? | 1A 2A+ 5P
? Has Brussels cleared the aid? | 5P 8P
? how much will the company get | 1A=2.6 billion euros
? Did it get as much as it asked for? | 4D+
? Has construction begun? | 8D
? Does Saxony pay a share? | 2A+
? How many jobs will there be? | 7W+
? Did Reuss resign over the subsidy? | -

= Turkish central bank intervened before vote, dealers say
A| {Five currency dealers at Istanbul banks} said state lenders sold between two and three billion dollars on Thursday night to keep the lira from sliding past 45 on the eve of the local elections.
N| {The central bank} said on Friday that exchange rates were set by the market and that it did not comment on daily flows.
N| {Deputy governor Tülay Akbıyık} went further on a visit to Izmir, telling exporters that "nobody in Ankara touched a button".
V| Gross reserves fell by 2.7 billion dollars in the week to Friday, figures on the bank's own website show.
N| {Economist Barbaros Gencer of Haliç University} said there was no innocent reading of that number.
N| {Akbıyık}, reached by telephone, said reserves could fall for many reasons, among them the price of gold.
V| Gold rose that week.
M| {A London newsletter, The Levant Desk}, reported a similar operation before the presidential vote two years ago.
N| {The opposition} has asked for the bank's trading log.
V| On Monday morning a dollar cost 44.86 lira.
? Did Turkish state banks sell dollars to support the lira? | 1A 2W+ 3D+ 5A
? how much was sold | 1A=between two and three billion dollars ; 2W+
? Did the reserves shrink? | 4A 6A+
? Did the price of gold fall that week? | 7D
? Has the trading log been handed over? | 9P
? Was there an intervention before the presidential election? | 8A
? Did the lira fall past 45? | 10D
? Did the central bank raise rates? | -

= Hotel chain guests' passports for sale on dark web
M| {The cybersecurity blog Padlock} wrote on Sunday that scans of 1.1 million passports belonging to guests of the Alcázar Real hotels were on offer for 40 bitcoin.
N| {Alcázar Real, based in Palma}, said that it was "investigating a claim" and that guests need not do anything for now.
N| {Spain's data protection agency} reminded the chain that it had 72 hours to report a breach, counted from the moment it knew.
N| {The hotelier's data protection officer, Ainhoa Zubeldia}, said the clock had not started, since nothing was known.
A| {An IT contractor for the chain} said alarms had gone off on 3 July and been muted because they disturbed a wedding.
V| A reporter for this site found her own passport among the twelve scans that the sellers published as a sample.
N| {Zubeldia} did not wish to comment on individual passports.
N| {Guest Torkel Brattberg, 70, of Malmö} said a loan had been taken out in his name in Latvia two weeks after his stay.
N| {Latvia's police} confirmed a complaint from Mr Brattberg but not where his data came from.
N| {The blog's author} says that he has not bought the file.
? Were guests' passport scans stolen from Alcázar Real? | 1A 2W+ 4W+ 6A
? how many passports are for sale | 1A=1.1 million
? Did the chain ignore an alarm? | 5A
? Has the hotel group reported a breach to the agency? | 4D+
? Was Brattberg's loan the result of the leak? | 9W
? Is the sample genuine? | 6A 7W+
? Did the hotel chain pay the sellers? | -
? Has the chain been fined? | -

= Alcázar Real breach came through spa, company concedes
N| {The hotel group Alcázar Real} told guests in a letter dated Monday that 640,000 passport scans, and not 1.1 million as reported in July, had been copied from a server used by its spas.
N| "We are sorry, and we should have said so sooner," {chief executive Macarena Ferragut} wrote.
N| Card details, {she=Macarena Ferragut} added, had not been on the server.
N| {The blog Padlock}, which first reported the leak, said its own count stood and that it had shown the file to two universities.
N| {The University of Murcia}, one of them, said that it had counted 1,083,000 images but that some passports appeared twice.
V| The data protection agency has opened proceedings that could lead to a fine of up to four per cent of turnover.
N| Data protection officer Ainhoa Zubeldia has left the company, {the letter} says in its last line.
A| {Former colleagues} said she was pushed.
N| {Zubeldia} told this newspaper only that she was "by the sea".
V| A hack of another chain, Costa Dorada Suites, in May was the work of a different group.
? Were guests' passport scans stolen from Alcázar Real? | 1A+ 2A+ 4A 5A
? How many passports were copied? | 1A+=640,000 ; 4A=its own count ; 5A=1,083,000
? Were credit card details leaked? | 3D+
? Has the chain been fined? | 6P
? Was Zubeldia forced out? | 8A 9W+
? Did the company apologise? | 2A+
? Did the same hackers attack Costa Dorada Suites? | 10D
? did the data come from the reception desks | 1D+

= Union wins recognition at Polish parcel hub after sit-in
V| After nine nights on the sorting-hall floor, 230 parcel handlers in Łódź went home on Thursday with what they had come for: a signature.
N| Paczkomistrz, which runs the hub, will recognise the union Solidarna Paczka and bargain with it from 1 March, {its operations chief, Cezary Wolniak}, told a crowd in the car park.
N| {Union leader Oksana Bondarenko} said that no one would be punished for having taken part.
N| {Wolniak} did not repeat that promise when a reporter asked him to.
N| {The company} said the sit-in had cost it 11 million zlotys and delayed 1.4 million parcels.
A| {Some of the handlers} complained that pay had not been mentioned.
N| It will be the first thing on the agenda in March, according to {a copy of the agreement} seen by this paper.
N| {Labour lawyer Radosława Pietras} called the outcome a first for the parcel trade in Poland.
V| A sit-in at a different hub, in Wrocław, was cleared by police in 2020.
? Has the company agreed to recognise the union? | 1A 2A+
? Did the workers end their occupation? | 1A
? Will participants be punished? | 3D+ 4W+
? how long did the sit-in last | 1A=nine nights
? Was a pay rise agreed? | 6D 7P
? Did the police clear the Łódź hub? | 1D
? What did it cost the company? | 5A+=11 million zlotys
? Is Wolniak leaving Paczkomistrz? | -

= Liner company says boxes 'lost overboard', crews say dumped
V| Forty-one containers from the Antares Trader have washed up between Sagres and Aljezur since Wednesday, spilling trainers, frozen squid and garden gnomes on to the beaches of south-western Portugal.
N| {The ship's operator, Hamburg's Steenbeck & Sohn}, said they had gone overboard in a storm on Monday night, together with 63 others not yet found.
A| {Two members of the crew}, who contacted a seafarers' charity in Setúbal, said a stack had been leaning for days and was cut loose on purpose.
N| {Steenbeck} called that "a grotesque allegation".
N| {The Portuguese institute of the sea} recorded waves of no more than three metres that night.
N| {Captain Ferdinand Oltmanns} declined to speak on the advice of his lawyers.
V| The maritime authority has seized the voyage recorder, which may take a month to read.
N| {Surfer Matilde Guerreiro}, who pulled ashore nineteen gnomes, said she was keeping them until somebody asked.
N| {The charity} would not identify the two men.
V| A ship of the same line was held in Algeciras in 2020 for a missing lifeboat.
? Did the crew cut the containers loose? | 2D+ 3A 4D+ 6W+ 7W
? Were the containers lost in a storm? | 2A+ 3D 5D
? How many containers went into the sea? | 1A=Forty-one containers ; 2A+=63 others
? Who are the crew members who spoke out? | 9W
? have all the containers been found? | 2D+
? Did the ship sink? | -
? Has the captain been charged? | -
? Has the voyage recorder been analysed? | 7P

= Swiss drugmaker's heart pill withdrawn worldwide
V| Helvion of Basel is taking its heart drug Cardelan off the market in all 54 countries where it is sold, after a trial found more strokes among patients who took it than among those given a placebo.
N| {Chief medical officer Professor Ursina Tschuor} said there had been 39 strokes against 21 in a group of 6,200.
N| {She=Ursina Tschuor} said patients should not stop of their own accord but see a doctor within two weeks.
N| {The European Medicines Agency} confirmed that it had been told on Monday and supported the step.
A| {A statistician who advised on the trial} said that the trend had been visible at an interim look in the autumn.
N| {Helvion} said the interim data were blinded and nobody in the company could have seen them.
N| {US regulators} have asked for the minutes of the safety board.
V| Cardelan brought in 1.3 billion francs last year, an eighth of the group's sales.
V| The shares fell 17 per cent, wiping out nine billion francs.
N| {Lawyers in New Jersey} announced a suit within the hour.
? Is Cardelan being withdrawn? | 1A 4A
? Why is the drug coming off the market? | 1A=a trial found more strokes among patients who took it ; 2A+=39 strokes against 21 in a group of 6,200
? Did Helvion know of the risk earlier? | 5A 6D+
? should patients stop taking it at once | 3D+
? Have the minutes of the safety board been handed over? | 7P
? How much did the pill earn last year? | 8A=1.3 billion francs
? Did 39 patients die? | -
? Was Tschuor dismissed? | -

= Nairobi bourse suspends broker
V| The Nairobi Securities Exchange suspended the brokerage Mwamba Capital on Monday for failing to settle 212 million shillings of trades on time.
N| {Its chief executive, Wairimu Kabogo}, said client shares were held at the depository and were safe.
N| {Mwamba's managing partner, Tirop Chebet}, blamed "a bank that promised and slept".
N| {The bank in question, Savanna Trust}, said it had refused a loan to Mwamba in writing on the 3rd.
N| {The Capital Markets Authority} will decide within fourteen days whether to revoke the broker's licence.
A| {Rival brokers} said they had stopped trading with Mwamba in the spring.
V| Clients queued outside its office on Kimathi Street, where a notice asked for patience.
V| Another broker, Tausi Securities, lost its licence in 2021.
? Was Mwamba Capital suspended? | 1A
? Is clients' stock at risk? | 2D
? Has the broker lost its licence? | 5P
? Did Savanna Trust agree to lend to Mwamba? | 3A+ 4D+
? how much did mwamba fail to settle | 1A=212 million shillings
? Did Tausi lose its licence this month? | -
? Have clients been given their shares? | -

= Streaming service Lumora denies buying football rights with fake bid
N| {A Greek rival, Thalassa TV}, alleged in a complaint made public on Monday that the streaming service Lumora had a friend submit a fake bid for the rights to the Greek football league so that its own would look modest.
N| {Lumora's head of sport, Callum Braithwaite-Nkemelu}, called the complaint "sour grapes in a legal envelope".
N| {He=Callum Braithwaite-Nkemelu} said the company had bid once, in its own name, and won because it paid most.
N| The third bidder, a Cypriot company named Akrotiri Media, has one employee and no telephone; {its director, Polys Charalambidis}, answered the door in slippers and shut it again.
N| {The league's president, Fotis Mavrogenis}, said all three envelopes had been opened in the presence of a notary.
N| {The notary} confirmed as much, but added that nobody had asked her who stood behind them.
M| {The business site Oikonomika} found that Charalambidis had been at school with Braithwaite-Nkemelu's deputy.
N| {The competition commission} said the complaint was being read.
V| Lumora paid 310 million euros for four seasons.
? Did Lumora arrange a sham bid? | 1A 2D+ 3D+ 4W+ 8W
? Who owns Akrotiri Media? | 4W+ 6W
? How much did Lumora pay for the rights? | 9A=310 million euros
? Were the bids opened before a notary? | 5A+ 6A+
? Has the competition authority opened a formal case? | 8D
? is thalassa tv getting the rights back | -
? Is there a link between the Cypriot director and Lumora? | 7A
? Will the league hold a new auction? | -

= Unilateral pay cut at shipyard illegal, Gdynia court finds
N| Stocznia Orłowo was not entitled to lower the wages of 870 welders by 12 per cent without their consent, {a labour court in Gdynia} ruled on Wednesday.
N| {Judge Eugenia Wdowczyk} said that an empty order book was a misfortune, not a reason in law.
V| The yard has to pay the difference for seventeen months, about 9 million zlotys in all.
N| {Its lawyer, Patryk Sosnowski}, announced an appeal in the corridor.
N| {Chairman of the works union Lech Babiński} said he would rather have the ships back than the money.
V| The yard last delivered a vessel, a ferry for Bornholm, in 2022.
N| {The owner, a fund in Luxembourg}, has said it will keep paying wages until June.
V| Two hundred men have left since the cut.
? Did the court side with the welders? | 1A
? By how much were wages lowered? | 1A=12 per cent
? Has the yard paid the money? | 3P 4P+
? Will the shipyard appeal? | 4A+
? Did the judge accept the lack of orders as a reason? | 2D
? when was the last ship delivered | 6A=2022
? Has the fund stopped paying wages? | 7D+
? Were 200 men dismissed? | -

= Smart-meter scandal: British Gas rival apologises to 80,000
N| {The energy supplier Brightwell} has apologised to 80,000 households whose smart meters ran fast for up to two winters, and said it would return an average of £137 to each.
N| "They paid for gas they didn't burn," {chief executive Maxine Oyediran} told MPs on Tuesday.
N| {She=Maxine Oyediran} said the fault lay in software written by Brightwell's metering partner, Calibra.
N| {Calibra} denies it: the software was correct, it says, and was installed in the wrong version.
N| {Labour MP Denzil Garforth} asked whether anyone had died of cold because they were afraid of the bill.
N| {Oyediran} replied that she did not know and that the thought kept her awake.
N| {Ofgem} is considering enforcement action.
V| Payments are due to start in May and to be finished by August.
A| {Consumer groups} believe the true number is nearer 200,000.
N| {Brightwell} said that it had counted "every last meter".
? Has Brightwell admitted that meters overcharged? | 1A+ 2A+
? How many households are affected? | 1A+=80,000 ; 9A=nearer 200,000 ; 10D+
? Have the customers been refunded? | 1P+ 8P
? Was Calibra's software faulty? | 3A+ 4D+
? did somebody die because of the high bills | 6W+
? Has Ofgem punished the company? | 7P
? Is Oyediran stepping down? | -
? how much does each get | 1A+=an average of £137

= Takeover battle for Kiwi carpet maker: third suitor reportedly circling
V| The contest for Wharenui Woollens, New Zealand's largest carpet maker, may have become a three-way affair.
M| {The Christchurch Examiner} reported on Saturday that Belgian flooring group Stavelot had hired a bank in Sydney and was ready to go to 6.20 dollars a share, 40 cents more than the Australian bid that the board recommended last week.
N| {Stavelot's investor relations office in Liège} sent a one-word reply to an inquiry: "Non."
N| {A second email from the same office} said that the first had meant no comment.
N| {Wharenui chairman Tipene Rangiwai} said he was not aware of a Belgian offer, that his telephone was switched on and that the number was in the book.
A| {A fund manager who holds four per cent} said he had been sounded out by Stavelot's bankers on Thursday.
V| The Australian bidder, Murrumbidgee Mills, has until 14 August to raise its price.
N| {Murrumbidgee's Greta Hollingdrake} said the company would not bid against ghosts.
V| A Chinese offer was rejected in May as too low.
V| The shares closed at 6.02 dollars, above the recommended bid.
? Has Stavelot made an offer for Wharenui? | 2P 3W+ 4W+ 5D+
? Is Stavelot interested in buying the carpet maker? | 1A 2A 3W+ 4W+ 6A
? How much is the Australian bid? | 2A=40 cents more
? Will Murrumbidgee raise its offer? | 8D+
? Was the Chinese bid accepted? | 9D
? What did the Belgian company say? | 3A+=Non ; 4A+=no comment
? did the board recommend the belgian bid | -
? Did Rangiwai talk to Stavelot's bankers? | -

= Ethiopian airport workers' stoppage that never was
V| For most of Wednesday it was reported, on two continents, that baggage handlers at Addis Ababa's Bole airport had gone on strike.
N| They had not, {the airport's managing director, Woinshet Gebremedhin}, said in the evening; a conveyor had broken.
N| {The handlers' association} confirmed her account and added that its members had carried 11,000 suitcases by hand.
M| The report began with {a Nairobi radio station}, which quoted a passenger as saying that "nobody is working".
N| {The station} corrected itself at nine at night.
A| {Several passengers} insisted that they had seen handlers sitting down.
N| {Association secretary Getachew Alemu} said that men who lift 11,000 suitcases will sit down.
V| Forty-two flights left late, one of them by seven hours, and an unknown number of bags is still missing.
V| There was a real strike at the airport in 2018, over overtime.
? Did baggage handlers at Addis Ababa go on strike? | 1A 2D+ 3D+ 4A
? Why did nobody move the luggage? | 2A+=a conveyor had broken
? Did the radio station withdraw its report? | 5A
? How many bags are missing? | 8W
? were flights cancelled | -
? Was there a strike at Bole in 2018? | 9A
? How many flights were late? | 8A=Forty-two
? Are the handlers demanding more pay? | -

= Brexit-era customs broker owes staff three months
A| Three months' wages are outstanding at Harbourgate Clearance, the Folkestone customs broker set up with a ministerial handshake in 2020, according to {nine of its 55 employees} and to payslips that they showed this newspaper.
N| {Owner Lionel Ashdown-Pratt} denied it in an email sent from his boat: everyone had been paid "save for a technical overlap".
N| {His accountant, Moira Kettering}, was more candid, saying wages for March and April had not gone out and May's would not either.
V| The tax office, HMRC, filed a petition to wind up the company on 2 June over £740,000 in unpaid VAT.
N| {Ashdown-Pratt} said he had not seen it.
V| It was served on his wife, court papers show.
N| {Local MP Henrietta Slade} said she had written to him four times and "had better conversations with seagulls".
N| {Ashdown-Pratt} plans to sell a warehouse at Sellindge and settle every debt by the autumn, he says.
V| Three drivers have found other work since Easter.
? Are employees at Harbourgate owed wages? | 1A 2D+ 3A+
? Did HMRC go to court against the company? | 4A 5W+ 6A
? how much VAT is unpaid | 4A=£740,000
? Have the debts been settled? | 8P+
? Did Ashdown-Pratt receive the petition? | 5D+ 6D
? Has the company been wound up? | 4P
? Has the warehouse been sold? | 8P+
? Did the MP get an answer? | 7D

= German pharmacy chain fights €60m price ruling
N| {A Cologne appeals court} on Friday upheld a ruling that obliges the Jülich pharmacy chain Engelhardt-Apotheken to repay 60 million euros to health insurers for hay-fever drugs billed twice.
N| {Presiding judge Leonore Fassbinder} said the company's explanation, a duplicated file, was credible and beside the point.
N| {The chain} said it would take the case to the Federal Court of Justice and had set aside 25 million euros.
A| {Insurers' lawyers} believe that sum is not nearly enough.
N| {Managing director Ansgar Prüfer} told employees, in a letter, that no branch would close on account of the judgment "this year".
N| Asked about next year, {the company's spokeswoman, Cosima Rettberg}, referred to the letter.
V| Engelhardt runs 212 pharmacies and made a profit of 19 million euros in 2023.
V| A criminal complaint against two former managers was dropped in March for want of evidence.
? Did the appeals court rule against the pharmacy chain? | 1A
? Has Engelhardt repaid the 60 million euros? | 1P 3D+
? Will branches be closed this year because of the ruling? | 5D+
? Have the two managers been convicted? | 8D
? How much has been set aside? | 3A+=25 million euros
? Did the judge believe the company's explanation? | 2A
? why must the chain repay money | 1A=hay-fever drugs billed twice
? Is the case over? | 3D+

= Gulf carrier's first lady pilot grounded for song, union claims
N| {An international pilots' federation in Montreal} said on Thursday that Zubara Air had grounded Captain Nadia Al Kuwari, the first woman to command one of its long-haul jets, for singing on the cabin loudspeaker over the Bay of Bengal.
N| {The airline} denied that she was grounded; she was, it said, on a course.
N| {Al Kuwari's husband} said that his wife was at home and that the course was news to her.
A| {Two first officers} said a clip of the song, a lullaby for a crying infant, had displeased a passenger in row two who had the telephone number of a minister.
N| {Zubara's vice-president for flight operations, Hendrik Oosthuysen}, would neither confirm nor deny that a passenger had complained.
N| {The child's mother, Priyanka Sahasrabudhe}, wrote that it was the kindest flight of her life.
N| {Oosthuysen} said that the rules on announcements applied to everyone.
N| {The federation's vice-president, Eugène Lapointe}, will ask the UN aviation agency to take up the case if she has not flown by the end of the month.
V| The carrier employs 1,140 pilots, 31 of them women.
? Has the captain been grounded? | 1A 2D+ 3A
? Where is Al Kuwari? | 2A+=on a course ; 3A=at home
? Did a passenger complain about the song? | 4A 5W+
? why was she taken off flying | 1A=singing on the cabin loudspeaker ; 4A=a clip of the song ; 2D+
? Has the UN agency taken up the case? | 8P
? Did the infant's mother complain? | 6D
? How many women fly for Zubara? | 9A=31
? Has she been sacked? | 2D+

= Private equity's grip on Sicilian ferries loosens
V| After seven years the London buyout house Gullane Row has sold the Sicilian ferry operator Tirrenica Isole to its managers, for a price both sides describe as "one euro and a handshake".
N| {Managing director Saverio Mancuso-Leto} said that the company's debts of 190 million euros stayed with it, "like the salt".
N| {Gullane Row's Jocasta Frobisher} said the fund had lost its whole investment, some £85m.
A| {Creditors} were not consulted, according to a person who represents several of them.
N| {Mancuso-Leto} said they had known since May.
N| {The regional government in Palermo} said that the contract for crossings to Pantelleria, which accounts for a third of revenue, would be put out to tender in 2026 as planned.
V| Eleven ships will keep sailing and no timetable is to change.
N| {The seamen's union} welcomed the end of "landlords who get seasick".
V| Gullane Row had tried to sell to a Neapolitan competitor in 2022 and was stopped by the antitrust authority.
? Has Gullane Row sold the ferry company? | 1A 3A+
? How much did the managers pay? | 1A=one euro
? Were the lenders told of the sale beforehand? | 4D 5A+
? Did the private equity firm make a profit? | 3D+
? Will ferry services be cut? | 7D
? Did antitrust officials block the present sale? | -
? Has the Pantelleria contract been awarded? | 6P+
? who is in debt after the sale | 2A+=the company

= Record profit at Gotland wind farm cooperative
V| Members of the cooperative Vindhök, which owns 44 turbines on Gotland, will share 31 million kronor after the best year in its history.
V| Output reached 212 gigawatt hours in 2024, 8 per cent up on the year before, because blades replaced in the spring stood still less often.
V| The average price per kilowatt hour fell to 41 öre from 52.
N| {Chairwoman Ebba Rosvall} told the annual meeting in Hemse that "the wind came when it paid".
V| A proposal to buy the neighbouring Näsudden park was voted down, 611 to 402.
V| Rosvall was re-elected for two years.
N| {Treasurer Folke Hallgrim} said the loan from the county would be paid off in the autumn.
V| The number of members rose by 90 to 4,310.
? Did Vindhök make a record profit? | 1A
? Did electricity prices rise? | 3D
? how many turbines does the coop own | 1A=44
? Will it buy the Näsudden park? | 5D
? Has the county loan been repaid? | 7P+
? Why did output go up? | 2A=blades replaced in the spring stood still less often
? Is Rosvall still in office? | 6A
? Did members leave the cooperative? | 8D

= 'Not our batteries': scooter fire in Barcelona garage
V| Firefighters spent eleven hours on Sunday putting out a blaze in an underground garage in Barcelona's Sants district where 340 rental scooters of the company Zumbo were charging.
N| {The city's fire chief, Sergi Palomares}, said it had begun "in or next to" a charging cabinet.
N| {Zumbo} said its batteries had been ruled out as the source.
N| {Palomares} said he did not know by whom.
A| {Residents} on two floors say they had smelled burning plastic for a week.
N| {The cabinet's manufacturer, Estonian firm Laetus}, said it would wait for the report.
V| City hall revoked Zumbo's permit for the garage and is considering whether to withdraw its licence for the streets.
N| {Country manager Borja Ibarrola} asked for patience and offered hotel rooms to the 64 people who had to leave their homes.
V| Nobody was hurt.
V| In Marseille last June, a fire in a depot of Zumbo's rival Glyd was traced to a cigarette.
? What caused the fire? | 2A=a charging cabinet ; 3D+ 6W+
? Were Zumbo's batteries to blame? | 3D+ 4W
? Has the company lost its street licence? | 7P
? how many people had to leave | 8A+=64
? Did anyone die in the fire? | 9D
? Was a Zumbo depot in Marseille set on fire by a cigarette? | -
? Was there a smell of burning beforehand? | 5A
? Did residents accept the hotel rooms? | 8P+

= Bolivia gas contract with Brazil: signed, unsigned, signed
N| {Bolivia's hydrocarbons minister, Wálter Chuquimia}, announced on Monday that the new gas contract with Brazil had been signed over the weekend in Santa Cruz.
N| {The Brazilian importer, Gasoeste}, said the same afternoon that it had initialled minutes, not a contract.
N| {Chuquimia} explained that among friends initials were a signature.
N| {President of Gasoeste Thaís Albuquerque-Lins} said in São Paulo that the difference was 1.2 billion dollars a year.
A| {A member of the Bolivian delegation} said the price was still blank on the last page.
N| {The state oil company YPFB} did not answer three calls.
V| On Wednesday the ministry removed the word "signed" from its website and put in "concluded".
V| The old contract, under which 20 million cubic metres a day may be shipped, expires at the end of the year.
N| {Albuquerque-Lins} said she expected to put her name to a text in November, "if there's a number on it".
? Has the gas contract been signed? | 1A+ 2D+ 3A+ 4D+ 5D 6W+ 7D 9P+
? When does the current contract run out? | 8A=the end of the year
? Is the price agreed? | 5D 9D+
? How much is it worth? | 4A+=1.2 billion dollars a year
? Did the ministry change its wording? | 7A
? Did YPFB deny the minister's statement? | 6W+
? where was the document initialled | 1A+=in Santa Cruz
? Has Brazil stopped importing Bolivian gas? | -

= Bolivian gas: Brazil's importer puts pen to paper
V| Gasoeste of São Paulo and Bolivia's YPFB signed a seven-year gas contract in Brasília on Friday, after two earlier announcements that proved hasty.
N| "This time I watched the ink dry," {Thaís Albuquerque-Lins, who heads Gasoeste,} said.
V| The price starts at 6.90 dollars per million British thermal units and follows the oil price with a three-month delay.
N| {Minister Wálter Chuquimia}, who was not invited to the ceremony, called it "the third signing of the same contract".
V| Between 12 and 16 million cubic metres a day are to be delivered, less than until now.
A| {Industry experts} doubt that the fields can produce even that.
N| {YPFB's president, Primitiva Condori}, brushed their doubts aside.
V| The Brazilian energy regulator has yet to register the contract.
V| Chuquimia survived a vote of no confidence in La Paz on Thursday.
? Has the gas contract been signed? | 1A 2A+ 4A
? What is the price? | 3A=6.90 dollars per million British thermal units
? how much gas will flow each day | 5A=Between 12 and 16 million cubic metres
? Can Bolivia deliver the promised volume? | 6D 7A+
? Was Chuquimia at the ceremony? | 4D
? Has the regulator registered it? | 8D
? Was the minister voted out? | 9D
? Will Bolivia supply more gas than before? | 5D

= Payments firm Orbiqa's Dublin launch: engineers say the ledger did not balance
N| {Orbiqa, the Amsterdam payments company that handles card purchases for 12,000 cafés in the Low Countries}, opened for business in Dublin on 4 April with what it called a flawless first day.
A| {Three engineers who worked on the launch} said that by the evening the ledger was 1.8 million euros out and that a team sat up until Sunday to make the sums agree.
N| {Chief operating officer Machteld Roskam} said there had been "rounding questions, as on any day in any bank".
N| {The Central Bank of Ireland}, which licensed the firm in February, said it expected to be told of any incident within four hours and would not say whether it had been.
A| {A café owner in Ranelagh, who did not want her name printed because she is in dispute with the company,} said Friday's takings had reached her twice and been taken back three times.
N| {Roskam} conceded that "a small number" of merchants had been paid more than once, and put it at nineteen.
V| A list seen by this website has 207 names on it.
N| {Auditors at Bexley Thrale} refused to discuss a client.
V| Orbiqa is preparing to sell shares on the Amsterdam exchange in the autumn at a value of up to four billion euros.
? Did the ledger fail to balance on the first day? | 1D+ 2A 3D+
? Were merchants paid twice? | 5A 6A+ 7A
? How many merchants were affected? | 6A+=nineteen ; 7A=207
? Did Orbiqa report the problem to the Irish central bank? | 4W
? how big was the hole | 2A=1.8 million euros
? Has Orbiqa gone public? | 9P
? Has the central bank withdrawn the licence? | -
? Did the auditors warn about the ledger? | 8W

= Rubber gloves: Malaysian group says forced-labour finding is out of date
N| {The US customs service} has barred gloves made by Sarung Jaya of Klang from American ports after finding, it said, "reasonable evidence" of forced labour in two of its nine factories.
N| {Sarung Jaya} did not dispute what had been found but said that it described the year 2021, before new owners came in.
N| {Chief executive Norhayati Zulkifli} said 3,400 workers from Nepal and Bangladesh had been repaid the fees they gave to recruiters, in all 41 million ringgit.
N| {Migrant-rights campaigner Shyam Lamichhane} said he knew dozens who had received nothing.
N| {=Shyam Lamichhane} "They were asked to sign a receipt first, so on paper everyone is happy."
N| {Zulkifli} invited him to bring the names.
A| {Two workers in the Meru hostel} said their passports were still kept in the manager's cupboard.
N| {The company} said passports were stored at the workers' own request.
V| About a fifth of its gloves went to the United States last year.
N| {Malaysia's human resources minister} was not available, an aide said.
? Did US customs ban the company's gloves? | 1A+
? Was there forced labour at Sarung Jaya? | 1A 2A+ 7A
? Have the workers got their recruitment fees back? | 3A+ 4D 5D
? how much was repaid | 3A+=41 million ringgit
? Are passports being held by the company? | 7A 8A+
? Did the company's owners change? | 2A+
? What did the minister say about the ban? | 10W
? Has the import ban been lifted? | -

= 'Two lines in a PDF' cost Tallinn fund boss his job
V| Silver Uibo, who ran the Tallinn venture fund Laine for eleven years and put early money into two of the country's four unicorns, resigned on Friday over two lines in a document that nobody was supposed to read to the end.
N| {The fund's annual report}, on page 88, lists a loan of 600,000 euros to a company belonging to Uibo's wife.
N| {Uibo} said the loan had been repaid with interest and was "a bridge, not a gift".
N| {Chair Annika Tamberg} said that she accepted his explanation and his resignation, "in that order".
M| {The weekly Eesti Äri}, which spotted the lines, reported that the repayment was made only after it had called.
N| {Tamberg} confirmed the date of the repayment, 11 May, but not that anyone had called.
V| The financial inspectorate is reviewing the matter.
V| Laine's partners will run the fund jointly until September.
A| {Founders in the portfolio} said they were sorry to lose him.
? Has Silver Uibo resigned? | 1A 4A+
? Was the loan repaid? | 3A+ 5A 6A+
? Was the money paid back only after the newspaper asked? | 5A 6W+
? when was the loan repaid? | 6A+=11 May
? Was Uibo charged with a crime? | -
? Did the inspectorate clear him? | 7W
? Who leads the fund now? | 8A=Laine's partners
? Did the board reject his account? | 4D+

= Nuclear plant in Slovakia restarts after valve scare
N| {Slovenské Reaktory} said its second unit at Trnavka was back on the grid at 4.40 on Monday morning, nine days after it had been shut by hand because a valve in the secondary circuit would not close.
N| {The nuclear supervisor, ÚJD,} rated the event zero on the seven-step international scale, meaning it had no significance for safety.
M| {Austria's Donaukurier Online} had reported an "emergency" and a release of steam "that may have been radioactive".
N| {The plant's spokeswoman, Silvia Trnovcová}, called that fiction; the steam had come from the kitchen of the canteen.
N| {Austria's environment minister, Lorenz Haselbacher}, who had asked Bratislava for an explanation, said on Monday he was satisfied with it.
N| {Greenpeace} said it would like to see the log of the valve.
V| The outage cost about 11 million euros in lost sales.
V| Unit one has run without interruption since February.
N| {ÚJD} has ordered the replacement of the valve at the next regular stop, in October.
? Is the second unit running again? | 1A+
? Was radioactive steam released? | 2D 3A 4D+
? Why was the reactor stopped? | 1A+=a valve in the secondary circuit would not close
? Has the valve been replaced? | 9P
? Was unit one shut down too? | 8D
? Did Austria accept the explanation? | 5A+
? how much did the stoppage cost | 7A=about 11 million euros
? Was anybody injured in the incident? | -

= Trnavka valve log shows second failure, Greenpeace says
N| {Greenpeace Slovakia} published on Thursday what it said was the log of a valve at the Trnavka nuclear plant, with an entry for 3 March, three months before the failure that led to a shutdown in June.
N| {Its energy campaigner, Dušan Hornák}, said the supervisor had been kept in the dark.
N| {The nuclear supervisor ÚJD} said on Thursday afternoon that it had been told of the March entry on 4 March.
N| "It was a test, the valve was meant to stay open, and it stayed open," {plant spokeswoman Silvia Trnovcová} said.
N| {Hornák} said he would like to see that in writing.
V| Late on Thursday the plant published the test sheet, which bears the same date and number as the entry.
N| {Greenpeace} did not withdraw its statement but took the word "second" out of the headline.
A| {Diplomats in Vienna} said that Austria would not raise the matter again.
V| The valve is still to be exchanged in October.
? Did the valve fail in March? | 1A 4D+ 6D
? Was the supervisor informed of the March entry? | 2D 3A+
? Did Greenpeace retract? | 7D+
? Has the valve been replaced? | 9P
? what happened to the headline | 7A+=took the word "second" out of the headline
? Will Austria lodge a new complaint? | 8D
? Was the log stolen? | -
? Was there a shutdown in June? | 1A

= Denim brand's factory collapse claim settled for $24m
V| The Los Angeles jeans company Rivet & Rye agreed on Tuesday to pay 24 million dollars to families of workers who died when a supplier's building in Gazipur, Bangladesh, came down in 2022.
N| {The settlement}, filed with a federal court, contains no admission of fault.
N| {Lawyer Farhana Quddus}, who represented 318 relatives, said that money "is the only apology they know".
V| Each family will receive between 40,000 and 110,000 dollars.
V| The court must still approve the terms at a hearing on 6 June.
N| {Chief executive Todd Ellingboe} said the company now inspects every building itself.
N| Ninety-one people lost their lives in the collapse, according to {the official count}.
V| A criminal trial of the building's owner in Dhaka has been adjourned for the ninth time.
? Did Rivet & Rye agree to compensate the families? | 1A 2A
? Did the company admit guilt? | 2D
? Has the court approved the settlement? | 5P
? how many people died in the collapse | 7A=Ninety-one
? Has the owner of the building been convicted? | 8D
? How much does each family get? | 4A=between 40,000 and 110,000 dollars
? Did the building collapse this year? | 1D
? Is Ellingboe resigning? | -

= Ugandan airline's lost jet found in Johannesburg hangar
V| A Bombardier jet that Crested Crane Airways listed as "temporarily out of reach" in its last accounts has been in a hangar at Lanseria, outside Johannesburg, since November 2022.
N| {The hangar's owner, Piet Labuschagne}, said that he had sent sixteen invoices for parking and three birthday cards to the aircraft.
N| {Crested Crane} said the jet was undergoing maintenance.
N| {Labuschagne} said no one had touched it but swallows.
N| {Auditor-general Beatrice Namukasa} told parliament in Kampala that 4.1 million dollars had been paid for maintenance on the machine in that time, and that she would like to know to whom.
A| {A former flight engineer} named a company in Ras al-Khaimah that, he said, belonged to the carrier's previous chairman.
N| {The former chairman, Godwin Mugerwa}, said that he owned no company anywhere.
V| The register in Ras al-Khaimah does not show owners.
N| {Police spokeswoman Rose Akello} said an inquiry had not been opened, since no complaint had been made.
? Is the missing jet under maintenance? | 3A+ 4D
? Where is the jet? | 1A=in a hangar at Lanseria, outside Johannesburg
? Who received the 4.1 million dollars? | 5W 6A=a company in Ras al-Khaimah
? Does Mugerwa own the company in Ras al-Khaimah? | 6A 7D+ 8W
? Are police investigating? | 9D
? Has the hangar owner been paid? | 2D+
? how many invoices were sent? | 2A+=sixteen
? Did the plane crash? | -

= Broadband firm's boss: 'Yes, I said it, and I'd say it again'
N| {Niall Gormanston, who runs the Scottish broadband supplier Skerry}, on Monday admitted that he was the man in a recording who calls island customers "the most expensive sheep in Europe".
N| "Yes, I said it, and I'd say it again, with a map," {he=Niall Gormanston} told BBC Radio nan Eilean.
N| {A spokesman} had described the recording as fabricated two days before.
N| {Western Isles councillor Catriona MacIver} demanded his dismissal.
N| {Skerry's majority owner, a Canadian teachers' pension fund,} said it had made its feelings known to him and did not elaborate.
N| {Gormanston} said in the same interview that service to St Kilda, which has no permanent residents, would not be cut.
M| {The Stornoway Bugle} said the recording was made by a subcontractor at a wedding.
N| {The subcontractor, Ruairidh Beag Morrison}, said it wasn't him.
V| Ofcom rules oblige Skerry to supply any address for the same price.
? Did Gormanston call customers sheep? | 1A+ 2A+ 3D+
? Is the recording genuine? | 1A+ 2A+ 3D+
? Who made the recording? | 7A=a subcontractor ; 8D+
? Has he been dismissed? | 4P 5W+
? Did the boss apologise? | 2D+
? Is service to St Kilda being cut? | 6D+
? will skerry raise prices for islanders | -
? What did the pension fund say to him? | 5W+

= Sweet maker's merger gets Brussels nod, with strings
V| The European Commission on Wednesday cleared the merger of Krokant of Maastricht with Spain's Dulces Turia, provided that they sell three brands of liquorice.
N| {Competition commissioner Aurelija Stankevič} said that without the sale the pair would have held 70 per cent of the Dutch market.
V| The brands, with combined sales of 96 million euros, must find a buyer within six months.
N| {Krokant} said it was talking to two interested parties, both from outside the Union.
A| {People familiar with the process} named one as the Turkish family firm Şekerhan.
N| {Şekerhan's Defne Gökalp} said she was partial to liquorice but could say no more.
N| {Finland's competition agency} had advised against the deal.
V| The new company, to be called Turia Krokant, will have 6,200 employees.
N| {Both firms} said that no redundancies were planned.
V| A merger of Krokant with a Danish rival was forbidden in 2017.
? Has the merger been approved? | 1A
? Have the liquorice brands been sold? | 1P 3P 4P+
? Who is bidding for the brands? | 4A+=two interested parties, both from outside the Union ; 5A=the Turkish family firm Şekerhan ; 6W+
? Will jobs be lost? | 9D+
? Did Finland support the deal? | 7D
? How much are the brands' sales? | 3A=96 million euros
? Did Brussels block Krokant's deal with Dulces Turia? | 1D
? was a danish merger banned this year | -

= Uruguay wind-down: meat packer locks its gates
V| Workers at the Frigorífico San Jacinto Norte in Tacuarembó found the gates chained when they arrived for the five o'clock shift on Monday.
N| {A sheet of paper stuck to the chain} said "closed for stocktaking until further notice" and bore no signature.
A| {Foremen} had been told to empty the cold rooms on Saturday, three of them said.
N| {Owner Casimiro Bentancor}, at his house in Punta del Este, told a radio reporter over the hedge that the plant had lost its Chinese licence and he his patience.
N| {China's embassy} said that no licence for the plant had been withdrawn.
N| {The livestock ministry} confirmed that the licence was valid until 2026.
N| {Bentancor} later said that he had meant a licence for offal.
N| {Union delegate Lourdes Silvera} said 614 people were owed their June wages and half of the bonus.
N| {The labour ministry} called the parties to a meeting on Wednesday; the owner has not said whether he will come.
? Has the meat plant closed? | 1A 2A+
? Did the plant lose its Chinese licence? | 4A+ 5D+ 6D 7D+
? Why was it shut? | 2A+=closed for stocktaking ; 4A+=the plant had lost its Chinese licence and he his patience
? how many workers have not been paid? | 8A+=614
? Will Bentancor attend the meeting? | 9W
? Is the closure permanent? | -
? Has the meeting taken place? | 9P
? Has the plant been sold? | -

= Quarterly sales at Ankara appliance maker fall short
V| Beykoz Beyaz, Turkey's second-largest maker of refrigerators, sold goods worth 18.4 billion lira in the third quarter, missing the average forecast of 20.1 billion.
V| Net income after inflation adjustment came to 310 million lira, down from 1.2 billion.
V| Exports, chiefly to Poland and Spain, made up 58 per cent of turnover.
N| {Finance chief Sinan Karaosman} spoke of "a customer who repairs rather than replaces".
V| The company closed a compressor line in Eskişehir in August and moved its 140 workers to Çerkezköy.
N| {He=Sinan Karaosman} said no further lines would be closed before the new year.
V| Guidance for the full year was lowered to growth of between 2 and 4 per cent from 7.
N| {The board} will decide in December whether to pay an interim dividend.
? Did Beykoz beat expectations? | 1D
? Did it make a loss? | 2D
? how much did it earn | 2A=310 million lira
? Were the Eskişehir workers sacked? | 5D
? Is the company closing more lines this year? | 6D+
? Has an interim dividend been declared? | 8P+
? Was the forecast raised? | 7D
? What share is sold abroad? | 3A=58 per cent

= Rating agency accused of tipping off hedge fund before Portuguese downgrade
N| A New York hedge fund bet 400 million euros against Portuguese bonds forty minutes before the rating agency Halford Stern lowered the country's grade on 7 November, according to {trading records} that the Lisbon prosecutor's office has asked three banks to hand over.
N| {Halford Stern} said it had reviewed who opened the draft report and had found "no communication with any investor".
N| {The fund, Blackbarn Capital,} said its traders had read the newspapers, "which is still permitted", and noted that two of them had predicted a downgrade that morning.
A| {A former analyst at the agency} told the Lisbon weekly Observatório that drafts used to be left on a printer shared with the floor below.
V| The floor below was rented by a consultancy whose clients, its website says, include "leading alternative investors".
N| {The consultancy, Perrin Loudoun}, said it had never counted Blackbarn among them.
N| {Prosecutor Inês Falcoeira} declined to say whether she believed in coincidence.
N| {The European securities regulator, ESMA}, said it was aware of the matter.
V| Halford Stern was fined 1.2 million euros in 2016 for sending a Greek report to the wrong address.
? Was the hedge fund tipped off about the downgrade? | 2D+ 3D+ 7W
? Did Blackbarn bet against Portugal before the downgrade? | 1A
? Is Blackbarn a client of Perrin Loudoun? | 6D+
? how much did the fund stake | 1A=400 million euros
? Has ESMA opened an investigation into the agency? | -
? Were drafts left lying on a printer? | 4A
? Was the agency fined for the Portuguese leak? | -
? have the banks given the records to prosecutors | 1P

= Workers at Welsh steel finishing line get reprieve
N| Caerbont Steel will keep its coating line at Shotwick open until at least March 2027, {the company} told its 310 employees at a meeting in the canteen on Friday, eleven weeks after announcing that it would close at Christmas.
N| {Site director Elin Vaughan-Price} said a new contract with a maker of garage doors had "changed the arithmetic".
N| {She=Elin Vaughan-Price} did not name the customer, but a lorry in the yard bore the lettering of Overdoor of Stoke-on-Trent.
N| {Overdoor} was asked about it and sent a catalogue.
N| {The Community union's Ken Prothero} welcomed the decision but said the men had been "measured for their coffins and then told to dance".
A| {Some of them} said that they had already signed contracts elsewhere; according to Vaughan-Price there are 23 such cases.
N| {Economy secretary Sioned Hefin} denied that public money was involved.
N| {Prothero} said he had heard a figure of four million pounds, and that it had come from the secretary's own office.
V| The blast furnace at the company's main works in Lincolnshire was blown out in 2023.
? Is the Shotwick line going to close at Christmas? | 1D+
? Who is the new customer? | 2A+=a maker of garage doors ; 3W+ 4W+
? Was the reprieve paid for by the government? | 7D+ 8A
? how many workers are leaving anyway | 6A=23
? Did the union reject the decision? | 5D+
? How long is the line safe? | 1A+=until at least March 2027
? Is the blast furnace to be relit? | -
? Did Vaughan-Price say why it will stay open? | 2A+

= Data centre delayed: 'We are waiting for a transformer'
N| The opening of Ireland's largest data centre, at Athenry, has slipped by a year to the summer of 2027, {its owner, Boulder-based Kelvinhall}, said on Thursday.
N| {Project director Padraic Mannion} put it down to a single transformer, ordered in Korea in 2023, that was dropped while being unloaded in Cork.
N| {The port of Cork} said nothing had been dropped there, this year or last.
N| {The haulier, Treacy Heavy Lift,} said the transformer was in its yard at Ballincollig, undamaged, with an unpaid invoice attached.
N| {Mannion} said the invoice was a matter for lawyers.
A| {Council planners} suspect the true cause is the grid operator, which has not yet offered a connection.
N| {EirGrid} confirmed that no connection agreement existed.
N| "One does not exclude the other," {Mannion} said.
V| Two hundred electricians were sent home in May.
N| {The chamber of commerce} would like to know when they will be back.
? Why is the data centre late? | 2A+=a single transformer, ordered in Korea in 2023, that was dropped while being unloaded in Cork ; 3D 4D+ 6A=the grid operator
? Was the transformer dropped in Cork? | 2A+ 3D+ 4D+
? Has Kelvinhall got a grid connection? | 6D 7D
? when will it open | 1A+=the summer of 2027
? Did Kelvinhall pay the haulier? | 4D+ 5W+
? Were the electricians called back? | 10P
? Was the centre cancelled? | 1D+
? Has anyone been hurt in the unloading? | -

= Dissident shareholder claims seat at Danish toy chain
V| Birk Ravnholt, the Aarhus investor who has spent two years writing open letters to the toy chain Legehjørnet, won a seat on its board on Thursday by a margin of 51.3 to 48.7 per cent.
N| {Chair Sofie Krarup} congratulated him "through my teeth, like everyone".
N| {Ravnholt} said his first request would be that the company publish what it paid for its ill-fated Norwegian stores.
N| {Krarup} said the figure was in the accounts.
N| {The accounts} give a range, from 310 to 460 million kroner.
N| {Ravnholt} had demanded the chair's resignation during the campaign; on Thursday he said he was "no longer in a hurry".
V| Pension funds split, with two of the biggest voting against him.
N| {Legehjørnet's chief executive, Anders Bülow-Kjær}, who has been named in none of the letters, declined to comment.
V| Sales at the chain fell 3 per cent last year; it closed 14 shops, all of them in Norway.
? Did Ravnholt win a place on the board? | 1A
? Does he still want Krarup to go? | 6D+
? what did the Norwegian stores cost | 4W+ 5A=from 310 to 460 million kroner
? Did pension funds vote for him? | 7A
? Has the purchase price been published? | 3P+ 4A+
? Were Danish shops closed? | 9D
? by how many per cent did he win | 1A=51.3
? Will Bülow-Kjær leave? | -

= Insurer says it will pay for collapsed stand, then says it might
V| A month after a temporary stand collapsed at a bullfight in Guaranda, Ecuador, killing nine, the families have received one letter from the organiser's insurer and then another.
N| In the first, dated 2 March, {Seguros Chimborazo} undertook to pay 40,000 dollars for each person killed.
N| In the second, of 19 March, {the insurer} wrote that payment depended on who had put up the stand.
N| {Lawyer Piedad Cevallos} said her clients would sue by Friday if the first letter was not honoured.
N| {Claims director Édgar Molineros} said that the letters did not contradict each other, "one continues the other".
N| {The organiser, Toros Andinos,} said it had hired a carpenter.
N| {The carpenter, Segundo Pilamunga}, said he had been paid for eighty seats and had found three hundred people on them.
V| Prosecutors have not charged anyone.
V| The final report on the collapse, due on 15 March, was not out on Thursday.
A| {A municipal engineer} told a local radio he had warned of the wood.
? Did the insurer promise to compensate the families? | 2A+ 3D+ 5A+
? Have the families been paid? | 1D 2P+ 3P+
? how much for each victim | 2A+=40,000 dollars
? Who built the stand? | 6A+=a carpenter ; 7A+=The carpenter, Segundo Pilamunga
? Was anyone charged? | 8D
? Has the report come out? | 9D
? Have the relatives sued? | 4P+
? Was the stand overloaded? | 7A+

= Zurich exchange outage traced to squirrel, bourse says no
M| {The free paper Zürich Heute} reported on Tuesday that a squirrel in a substation at Oerlikon had brought down trading on the Swiss exchange for three hours and eleven minutes the day before.
N| {The exchange} said that its two data centres were supplied by separate lines and that no animal, "of whatever size", had been involved.
N| {Technology head Regula Stäubli} said that a certificate had expired at one minute past ten.
N| {The city's power company, EWZ-Nord,} confirmed that a squirrel had died in the substation, but at four in the afternoon, when trading had long resumed.
N| {The newspaper} printed a correction on Wednesday on page 14.
V| Trades for 2.1 billion francs a day go through the system on average.
N| {Finma, the supervisor,} has asked for a report within a month.
A| {Traders} spent the interval, according to several of them, at a bakery.
N| {Stäubli} apologised to the members and offered no compensation.
V| In May last year a software error stopped the exchange's bond market for a day.
? Did a squirrel cause the outage? | 1A 2D+ 3D+ 4D 5D
? What caused the outage? | 1A=a squirrel in a substation ; 3A+=a certificate had expired ; 2D+ 4D
? How long did trading stand still? | 1A=three hours and eleven minutes
? Did the paper correct its report? | 5A+
? Did the exchange compensate its members? | 9D+
? was it hacked | 3D+
? When did the squirrel die? | 4A=at four in the afternoon
? Was the share market stopped last May? | -

= Dealers say carmaker Mondial cheated them on discounts
N| {The association of Mondial dealers in Italy} has taken the carmaker to court in Turin, accusing it of cutting its own showroom prices by up to 4,000 euros while forbidding dealers to do the same.
N| {Mondial Italia} said that "in our showrooms a car is what it says on the label".
V| Association president Severino Bassan laid eleven invoices on the table, of which the newspaper was allowed to copy three.
V| They show discounts of between 3,200 and 4,050 euros.
N| {The company's sales director, Lavinia Crespi}, said the three cars had been demonstration models with hail damage.
N| {Two of the buyers} told the newspaper that theirs were new and shone.
N| {Bassan} claims damages of 70 million euros for 212 dealers.
V| A hearing is to be held in January.
N| {Antitrust authority AGCM} said it had been sent the papers and was reading them.
M| {A German magazine} wrote in the summer that Mondial meant to sell only over the internet from 2028.
? Did Mondial give discounts in its own showrooms? | 1A 2D+ 4A 5D+
? how much off were the cars | 1A=up to 4,000 euros ; 4A=between 3,200 and 4,050 euros
? Were the cars damaged by hail? | 5A+ 6D+
? Have the dealers won in court? | 8P
? Does Mondial plan to sell online only? | 10A
? Has the antitrust authority opened a probe? | 9D
? Is Mondial leaving Italy? | -
? How many dealers are part of the case? | 7A=212

= Airline loyalty sale agreed at A$1.1bn
N| Wattlebird Airlines will sell 45 per cent of its frequent-flyer programme to the Canadian investor Laurentide Pension Partners for 1.1 billion Australian dollars, {the two} said on Wednesday.
N| {Wattlebird's chief executive, Ngaire Huxtable}, said the carrier would use the money to pay down debt and order eight regional jets.
V| The programme has 13.4 million members and earned 410 million dollars before tax last year.
V| The deal needs the consent of the Foreign Investment Review Board, which usually takes three months.
N| {The consumer group Fairflight} said members had not been asked and that points were their property.
N| {Huxtable} said that points would keep their value for at least three years.
N| Wattlebird's credit rating will be unaffected, {the agency Meridian-Pacific} said.
V| The remaining 55 per cent stays with the airline.
? Is Wattlebird selling its whole loyalty scheme? | 1D+ 8D
? Who is buying? | 1A+=the Canadian investor Laurentide Pension Partners
? how much is paid | 1A+=1.1 billion Australian dollars
? Has the review board approved the sale? | 4P
? Have members agreed to the sale? | 5D
? What will the money be used for? | 2A+=to pay down debt and order eight regional jets
? Will points lose their value next year? | 6D+
? has the airline's rating been cut | 7D

= Mill owner says strike is over; strikers say since when
N| {Finnish paper maker Kymilä} informed the market at eight on Monday morning that the strike at its Kotka mill had ended.
N| {Shop steward Jaana Pekkarinen}, standing by a brazier at the gate at nine, asked reporters to look around.
N| {The company} explained at eleven that 40 of 390 workers had come in, "which ends a strike in our understanding".
N| {Pekkarinen} counted 34.
N| {The paper workers' union in Helsinki} announced in the afternoon that the dispute was settled on a one-off payment of 700 euros.
N| {=The paper workers' union in Helsinki} "Members will vote on it by Thursday."
A| {Several strikers} said they would vote against.
N| {Managing director Kaarlo Myllyharju} would not say what would happen then.
V| The mill makes paper for labels and earned nothing last year.
V| The last dispute there, in 2011, lasted six weeks.
? Has the strike at the Kotka mill ended? | 1A+ 2D+ 3A+ 5A+
? How many workers went in? | 3A+=40 ; 4A+=34
? Have the members accepted the settlement? | 6P+
? how much is the one-off | 5A+=700 euros
? Has the union called off the picket? | -
? Was the 2011 strike shorter? | -
? Did the mill make a profit last year? | 9D
? What happens if they reject it? | 8W+

= Anglesey biscuit factory: buyer pulls out 'over a smell'
N| Tangled Oat, a Leicester maker of flapjacks, will not after all take over the closed Môn Biscuits plant at Gaerwen, {its owner, Sukhjit Dhaliwal}, wrote to the local council on Wednesday.
N| {He=Sukhjit Dhaliwal} gave the reason in seven words: "There is a smell we cannot place."
N| {Environmental health officer Gwenllian Parry} said there was no smell.
N| {The plant's administrators, Fordyce Lunn}, said only that they had noted Mr Dhaliwal's position.
A| {Residents of the terrace next door} said there had been one ever since the lime works, "but you get fond of it".
N| {Council leader Emrys Tudur} said he would go to Leicester himself if Dhaliwal agreed to see him.
N| {The Welsh government} had promised 1.8 million pounds, all of it conditional on 120 jobs.
N| {A government spokesman} confirmed that nothing had been paid out.
V| The 186 former employees were let go in January.
? Did Tangled Oat buy the factory? | 1D+
? Why did the buyer pull out? | 2A+=There is a smell we cannot place
? Is there a smell at the plant? | 2A+ 3D 5A
? Has the grant been paid? | 7P 8D+
? how many people used to work there | 9A=186
? Has the council leader met Dhaliwal? | 6P+
? Has another buyer been found? | -
? Did Dhaliwal sue the administrators? | -

= Vantiva-Sol merger talks: what is and isn't known
V| The two largest solar installers in the American Southwest are widely believed to be negotiating a merger, but neither will say so.
M| {Bloomington Business Wire}, citing four people it did not identify, reported on Friday that Vantiva of Phoenix and Sol Brothers of Las Cruces had agreed on an exchange of 1.4 Vantiva shares for each of Sol's.
M| {The Arizona Monitor} put the ratio at 1.2 and added that Sol's founder, Refugio Santillanes, would become chairman.
A| {A person close to Santillanes} told this newspaper on Sunday that he had agreed to nothing and had gone fishing.
N| {Vantiva}, in a statement on Monday morning, said that it "routinely evaluates opportunities" and would not comment further.
V| It could not be established whether the boards of the two companies have met.
V| Trading in Vantiva options was eleven times the usual volume on Thursday, the day before the first report.
N| {The Securities and Exchange Commission} declined to say whether it was looking into that.
A| {Rivals} are said to be preparing an appeal to the antitrust division in case the deal is announced.
V| The companies last discussed a combination in 2019, when they parted over who would lead it.
? Have Vantiva and Sol Brothers agreed to merge? | 2A 3A 4D 5W+
? what is the exchange ratio | 2A=1.4 Vantiva shares for each of Sol's ; 3A=1.2 ; 5W+
? Will Santillanes be chairman? | 3A 4D
? Have the boards met? | 6W
? Is the SEC investigating the options trades? | 8W+
? Did the two firms talk about a merger in 2019? | 10A
? Have rivals appealed to the antitrust division? | 9P
? did Sol Brothers buy a company in Mexico | -

= Hospital caterer's boss 'retires', weeks after maggots
V| Officially, Désirée Kouamé-Lefort, 56, is retiring to spend time with her roses; she turned in her company car on Tuesday evening.
N| {The board of Santéres, which cooks for 141 hospitals in France}, thanked her in four lines for nineteen years of service.
A| {A director} said the board had voted seven to two, after midnight, to ask for her resignation over the maggots found in purée at a clinic in Limoges.
A| {Another person who was in the room} agreed on the hour but said there had been no vote, because nobody spoke for her.
N| {Kouamé-Lefort} hung up twice.
N| {Her daughter, Apolline Lefort}, wrote on Instagram that her mother had killed more roses than anyone she knew.
N| {Santéres spokesman Baptiste Caillebotte} rejected any connection with Limoges.
V| The company's contract at the clinic was terminated on 4 May.
N| {The prefect of Haute-Vienne} said the source of the maggots had been found, in a delivery of leeks.
V| A successor has yet to be named.
? Was the chief executive forced to leave? | 3A 4A
? Has Kouamé-Lefort left the company? | 1A 2A+ 3A
? Did the board vote on her dismissal? | 3A 4D
? Why did she go? | 1A=to spend time with her roses ; 3A=the maggots found in purée at a clinic in Limoges ; 7D+ 5W+
? where did the maggots come from | 9A=a delivery of leeks
? Who is the new boss of Santéres? | 10D
? Did patients in Limoges fall ill? | -
? Has the Limoges clinic ended its contract? | 8A

= Lebanese bank governor's secret trip: the denials
M| {The Beirut daily Al-Marfa'} wrote on Tuesday that central bank governor Ramzi Haddad-Khoury had flown to Paris on Saturday in a private jet to discuss the sale of part of the country's gold.
N| {His office} said he had spent Saturday at his mother's in Zahlé.
N| {The Banque de France} said that it did not publish its visitors' book.
N| {Haddad-Khoury} told reporters outside parliament: "I'm afraid of aeroplanes, ask anyone."
N| {Finance minister Samar Bou Nassif}, whom he was said to have informed, said he had told her nothing because there was nothing to tell.
A| {An airport employee} said the governor's name had stood on a passenger list, crossed out.
N| {The jet's owner, contractor Fadi Mneimneh}, confirmed that it had flown to Le Bourget on Saturday with "two friends and a dog".
V| By law the gold, 286 tonnes of it, cannot be sold without a vote of parliament.
N| {Deputy Nayla Zeidan} asked for the list to be published.
V| Lebanon's previous governor was arrested in 2024 on charges unrelated to gold.
? Did the governor fly to Paris? | 1A 2D+ 3W+ 4D+ 5D 6A
? Was the sale of gold discussed? | 1A 5D
? Did the private jet fly to France that day? | 1A 7A
? Who was on board? | 1A=central bank governor Ramzi Haddad-Khoury ; 7A=two friends and a dog
? Has the passenger list been made public? | 9P
? Has Lebanon sold any of its gold? | 1P
? how much gold does lebanon hold | 8A=286 tonnes
? Was Haddad-Khoury arrested? | -

= Pram-sized delivery robots leave Leipzig
V| The forty delivery robots that have trundled round Leipzig's Südvorstadt since last summer were loaded on to a lorry on Wednesday and are not coming back.
N| {Their operator, Botenjunge}, said the trial had been "a great success that ends here".
N| {City councillor Friederike Zschau} said there had been 71 collisions with ankles, one of them hers.
N| {Botenjunge's founder, Lukas Sondermann}, spoke of nine.
N| {The city's traffic office}, to which collisions must be reported, has a list with 58 entries.
V| The permit ran out on Tuesday and no application was made to extend it.
A| {Investors} are understood to have refused further money.
N| {Sondermann} said that he would be in Antwerp from the spring.
N| {Antwerp's mayor's office} said it would want to see the ankles first.
? Are the delivery robots being withdrawn from Leipzig? | 1A 2A+
? How many collisions were there? | 3A+=71 ; 4A+=nine ; 5A=58
? Did Botenjunge apply for a longer permit? | 6D
? Why was the service stopped? | 6A=The permit ran out
? Are the robots already running in Antwerp? | 8P+ 9P+
? was a child run over | -
? Did investors put in more money? | 7D
? Did the city ban the robots? | -

= Antwerp allows delivery robots after all
V| From Monday, twenty waist-high robots of the German firm Botenjunge may deliver parcels in Antwerp's Zurenborg quarter at no more than six kilometres an hour.
N| {Alderman Wouter Daelemans} said the company had submitted an insurance policy, a speed limiter and "a written apology to Leipzig".
N| {Founder Lukas Sondermann} said it was a letter of thanks.
N| {Leipzig city hall} said that it had received no letter of any sort.
V| The company's new money, three million euros, comes from a brewery in Mechelen.
N| {The brewery} was unwilling to say what it expected of robots.
V| The Fietsersbond, which speaks for cyclists, is counting collisions from the first day.
V| By Wednesday noon it had counted none.
V| Botenjunge pulled out of Leipzig last year when its permit expired.
? Are the robots already running in Antwerp? | 1P
? Did the firm apologise to Leipzig? | 2A 3D+ 4D
? How many robots are there? | 1A=twenty
? where does the money come from | 5A=a brewery in Mechelen
? Have there been collisions in Antwerp? | 8D
? Why is the brewery investing? | 6W+
? Did Leipzig city hall take the robots back? | -

= Gas tanker turned away at three ports, says crew
A| {Crew members of the Boreal Duchess}, which carries liquefied gas from a Russian project under sanctions, say the ship has been refused at three ports in five weeks and is running short of drinking water off the coast of Sri Lanka.
N| {The ship's agent in Colombo, Nihal Gunasinghe}, said that it had never asked to come in.
N| {Sri Lanka's ports authority} said it had received a request on 9 October and refused it on the 10th.
N| {The registered owner, Opaline Shipping of Majuro}, could not be reached at the number it gives in the register, which belongs to a hairdresser.
N| {India's shipping ministry} said no vessel of that name had called or asked to.
M| {Maritime Optic}, which follows ships by satellite, said that the Boreal Duchess had gone by the name Lady Sabrina until August.
N| {The Indian ministry} acknowledged, when it was asked about Lady Sabrina, that a ship so called had been turned away at Dahej.
N| {The International Transport Federation} has asked Colombo to let water be taken aboard.
V| The cargo is worth about 60 million dollars.
? Was the ship refused at Colombo? | 1A 2D 3A
? Did India turn the tanker away? | 5D+ 7A+
? Has the crew been given water? | 8P
? Who owns the Boreal Duchess? | 4A=Opaline Shipping of Majuro
? what is the cargo worth | 9A=about 60 million dollars
? Was the ship renamed? | 6A
? Is a crew member ill? | -
? Was the third refusal in Bangladesh? | -

= Half-price sale that wasn't: chain fined in Ljubljana
N| {Slovenia's market inspectorate} has fined the furniture chain Dom Lipa 340,000 euros for advertising reductions of 50 per cent on sofas that had never been offered at the full price.
N| Of 118 sofas checked, {the inspectorate} found, 94 had been on sale at the lower price throughout the year.
N| {Dom Lipa} paid the fine and said that its new pricing software had been "too optimistic".
N| {Chief inspector Bojana Hribernik} said it was the third penalty for the chain since 2020 and the largest.
V| Under Slovenian law a reduction must be measured against the lowest price in the previous thirty days.
N| {The consumer association} called on customers to keep receipts.
V| Dom Lipa had a turnover of 161 million euros last year.
V| Its competitor Smreka was found in the same check to have no faulty labels.
? Was Dom Lipa fined? | 1A 3A+ 4A
? Did the company accept the penalty? | 3A+
? how many sofas were wrongly labelled | 2A=94
? Was it the chain's first fine? | 4D
? Were Smreka's labels also misleading? | 8D
? How much was the fine? | 1A=340,000 euros
? Will customers get refunds? | -
? Did the company go to court? | 3D+

= Chief of Egypt's cotton holding denies corruption, stays away from hearing
V| Anwar Shenouda, head of the state cotton holding, did not turn up on Sunday before a parliamentary committee that wants to know how 4,000 tonnes of long-staple cotton came to be sold to a Swiss trader at the price of rags.
N| {His lawyer, Mounira Labib}, said that he was in hospital with kidney stones and that every bale had been sold at auction.
N| {Committee chairman Tharwat Abdel-Meguid} said that the hospital had no such patient.
N| {=Tharwat Abdel-Meguid} "We telephoned while she was speaking."
N| {Labib} said she had been given the wrong hospital.
N| {The Swiss trader, Rütimeyer Fibres of Winterthur}, said it had paid what the market paid for damp cotton.
A| {Warehouse staff in Kafr el-Dawwar} maintained that the cotton was dry when it left.
N| {Abdel-Meguid} gave Shenouda until Wednesday to appear, failing which he would be brought.
V| His predecessor, Ihab Guirguis, was acquitted of similar charges in 2017.
? Is Shenouda in hospital? | 2A+ 3D 4D
? Was the cotton sold too cheaply? | 1A 6D+
? Was the cotton damp? | 6A+ 7D
? Has Shenouda been arrested? | 8P
? Did he appear before the committee? | 1D 8P
? how much cotton is it about | 1A=4,000 tonnes
? Was Guirguis found guilty? | 9D
? Was the cotton sold by auction? | 2A+

= Card glitch hands French shoppers free lunch
V| Between noon and 2.40 p.m. on Saturday every tenth card payment in shops of the grocer Primeur Vert went through twice, in the wrong direction: customers were paid for their lettuce.
N| {The chain} said that 31,000 people had gained an average of 27 euros each and that the sum would be taken back on Wednesday.
N| {Its bank, the Crédit Rhénan,} said that it could not take back money without the customers' consent.
N| {The consumer league's Romuald Thévenin} advised people to sit still.
N| {Primeur Vert's president, Clothilde Baumgartner}, withdrew the announcement on Sunday and asked for the money politely.
V| By Monday evening 4,100 had returned it.
A| {A technician} put the mistake down to a minus sign.
N| {Baumgartner} said the cause was not yet known.
V| The payments regulator has written to both companies.
? Did customers receive money by mistake? | 1A 2A+
? What caused the error? | 7A=a minus sign ; 8W+
? Has the money been taken back by the chain? | 2P+ 5P+
? how many people sent the money back | 6A=4,100
? How much did each of them gain? | 2A+=an average of 27 euros
? Will the regulator fine the grocer? | -
? Did the bank agree to reverse the payments? | 3D+
? Were card numbers stolen? | -

= AI lab ousts, then un-ousts, its founder, staff say
A| {Employees at Parallax Commons, the Cambridge, Massachusetts, laboratory that makes the chatbot Ferryman}, said they were told at 9 a.m. on Tuesday that co-founder Ishaan Devarakonda had been removed by the board and at 4 p.m. that he had not.
N| {The lab's interim spokesman, Kip Saltonstall}, issued a statement at five saying that "Ishaan is our chief executive".
N| {He=Kip Saltonstall} declined to say whether that had been true at lunchtime.
A| {Two investors} said that three of the five directors had voted to dismiss him over a licensing contract with a Gulf telecoms group and that one of them changed her mind after a call from a minister.
N| {Devarakonda} wrote on the company's message board: "I went to a meeting, I came back from a meeting."
N| {Director Honora Blakely}, whom the investors named as the one who changed her mind, said that she had never voted for anything of the kind.
V| The board consists of five people, and under the lab's charter four votes are needed to remove the head of the company.
M| {The newsletter Gradient} reported in the spring that 31 researchers had threatened to leave if the Gulf contract were signed.
V| It was signed in June, and two left.
? Was Devarakonda removed by the board? | 1A 2D+ 3W+ 4A 6D+ 7D
? Is Devarakonda still chief executive? | 1A 2A+ 5A+
? Why did directors want him out? | 4A=a licensing contract with a Gulf telecoms group
? Did Blakely vote to dismiss him? | 4A 6D+
? how many researchers quit over the Gulf contract | 8P 9A=two
? Has the contract with the Gulf group been signed? | 9A
? Did a minister call Devarakonda? | -
? How many votes does a dismissal need? | 7A=four

= Founder of Parallax Commons quits with five researchers
N| "This time there's no meeting to come back from," {Ishaan Devarakonda} told staff of Parallax Commons on Friday as he announced that he was leaving the laboratory that he started in a garage in Somerville.
N| {He=Ishaan Devarakonda} will be followed by five researchers, among them the head of safety, Liesbeth Vroom, he said.
N| {The board} thanked him and made the head of engineering, Rasheed Abernathy, acting chief.
A| {Several employees} spoke of a dispute about who may use Ferryman in hospitals.
N| {Abernathy} told a video conference that there had been no dispute, only "different clocks".
N| {Devarakonda} did not answer a question on whether he would found a rival.
M| {The newsletter Gradient} had it that a building in Somerville had already been rented.
N| {Its owner, dentist Lydia Papadakis}, confirmed that she had a new tenant but not the name.
V| An attempt to dismiss him in September failed.
? Has Devarakonda left the company? | 1A+ 2A+ 3A+
? Is he starting a competing company? | 6W+ 7A 8W
? why did the founder leave | 4A=a dispute about who may use Ferryman in hospitals ; 5D+
? Who replaces him? | 3A+=the head of engineering, Rasheed Abernathy
? Did the board dismiss Devarakonda? | 1D+ 9D
? How many researchers are going with him? | 2A+=five
? Is Vroom leaving too? | 2A+
? Was Ferryman withdrawn from hospitals? | -

= Kraft paper king dies; empire's heirs disagree over will
V| Olavi Terkelä, who turned a sawmill in Kainuu into the third-largest maker of brown paper in Europe, died on Monday at 91, and by Thursday there were two wills.
N| {Lawyer Kirsi Noponen} said the one she drew up in 2015, leaving 52 per cent of Terkelä Paper to a foundation for forest birds, was the last and only one.
N| {His daughter, Helvi Terkelä-Strand}, says that there is another, of 2022, written by hand and in favour of the family.
N| {Noponen} called the second paper "a shopping list with ambitions".
N| {The company's chief executive, Sampo Ylitalo}, told employees that production was not affected and that he would serve whoever owned it.
A| {Neighbours} in Sotkamo recalled hearing the old man say that birds had been good to him and children less.
N| {The district court in Kajaani} will appoint an administrator next week.
N| {The foundation} declined to say anything before the funeral.
V| Terkelä Paper earned 88 million euros last year.
? Is there a second will? | 1A 3A+ 4D
? Who inherits the majority of the company? | 2A=a foundation for forest birds ; 3A+=the family ; 8W+
? Has an administrator been appointed? | 7P
? Is production interrupted? | 5D+
? how old was he | 1A=91
? Is the later will valid? | 2D 3A+ 4D
? Has the company been sold? | -
? Did Ylitalo quit? | 5D+

= Post office says last village branches are safe, leaked map says otherwise
N| {Austria's Postwerk} promised on Wednesday that none of its remaining 410 village branches would close before 2030.
V| A map dated 3 October, which this newspaper has obtained, shows 187 of them in red under the heading "Phase B, from Q3 2026".
N| {Postwerk's spokesman, Veit Zangerl}, said that red was the colour for renovation.
N| {Mayor Notburga Fleischhacker of Ratten}, whose branch is among the red ones, said she had been told in September to look for a grocer who would sell stamps.
A| {Two people who worked on the map} said that red meant what it generally means.
N| {The staff council's chairman, Rupert Dollinger}, said he would ask the supervisory board on Monday to have the document explained.
N| {Infrastructure minister Edeltraud Winkler}, on a train to Graz, said that she trusted the company's word.
V| The number of branches has halved since 2010.
N| {Zangerl} would not say what Phase A had been.
V| The company's first-class letter costs 1.10 euros from January.
? Does Postwerk plan to close village branches? | 1D+ 2A 3D+ 4A 5A
? Has the Ratten branch closed? | 4P
? What do the red marks mean? | 3A+=renovation ; 5A=what it generally means
? how many branches are marked red | 2A=187
? Does the minister believe the company? | 7A
? Has the supervisory board discussed the map? | 6P
? What was Phase A? | 9W+
? Will the price of parcels go up? | -

= Sherry exporters' strike: grapes rot as haulage talks stall
V| An estimated 2,300 tonnes of grapes were rotting in trailers around Jerez on Friday, the fourth day of a strike by hauliers who want a third more for each kilometre.
N| {Hauliers' leader Curro Benjumea} said that the bodegas could save what was left of the harvest with one telephone call.
N| {Soledad Domecq-Rivero, speaking for the bodegas,} said the call was made on Wednesday and nobody picked up.
N| {Benjumea} said that his telephone had been on the whole time, and showed it round.
N| {The Andalusian agriculture department} offered a mediator, whom the hauliers accepted and the bodegas, by Friday evening, had not.
A| {Growers} said that they would lose 11 million euros.
N| {Domecq-Rivero} described a third as "a number from a dream".
V| Diesel in the province costs 9 per cent more than a year ago.
N| {The guardia civil} reported two slashed tyres but no arrests.
? Did the bodegas phone the hauliers? | 2P 3A+ 4D+
? Have both sides accepted mediation? | 5D
? how much more do hauliers want | 1A=a third more for each kilometre ; 7A+=a third
? Have any arrests been made? | 9D
? How many tonnes of grapes are spoiled? | 1A=2,300 tonnes
? Is the strike over? | 1D
? Have the growers been compensated? | -
? Was a driver injured? | -

= Cabin smell, faint passengers: jet maker finds 'no pattern'
N| {Brazil's jet maker Itapeva} said on Tuesday it had found no pattern in 43 reports of fumes in the cabin of its I-90 aircraft, eleven of which ended with someone fainting.
N| {Chief engineer Vinícius Quaresma} said that each could be explained by itself: a coffee machine, a de-icing fluid, once a durian.
N| {The flight attendants' federation} accused the company of counting selectively, its own list running to 117 events.
N| {Quaresma} said that the federation's list included two aircraft that Itapeva did not build.
N| {Federation head Noreen Skaggs} conceded the two, but not the other 72.
A| {A mechanic who left the company in 2023} said that a seal in the compressor was known inside the works as "the perfumer".
N| {Brazil's aviation agency, ANAC}, has asked to see the seal.
N| {Itapeva} said it would be delighted to show it.
V| No I-90 has been taken out of service.
V| The crash of an I-90 in Kansas in 2019 was caused by ice.
? Is there a fault that lets fumes into the I-90's cabin? | 1D+ 2D+ 6A
? How many events have there been? | 1A+=43 ; 3A=117 ; 4D+ 5A=72
? Did the federation's list contain mistakes? | 4A+ 5A
? Has ANAC been shown the seal? | 7P 8P+
? Have any I-90s been grounded? | 9D
? did fumes bring down the plane in kansas | 10D
? Did passengers lose consciousness? | 1A
? Will Itapeva replace the compressor? | -

= Iceland hikes, then explains
V| The Central Bank of Iceland raised its key rate by half a point to 8.25 per cent on Wednesday, surprising all eleven economists in a poll, who had expected no change.
N| {Governor Steinunn Hrafnsdóttir} said wage settlements in the fishing industry had left the committee "no lazy option".
N| {She=Steinunn Hrafnsdóttir} said four members were in favour and one, whom she did not name, against.
N| {Deputy governor Oddur Kjartansson} told a radio programme that evening: "All right, it was me."
V| Inflation rose to 6.1 per cent in August from 5.4 per cent in June.
V| The krona gained 1.3 per cent against the euro.
N| {The finance minister, Ketill Bragason}, said that the government respected the bank's independence, "on most days".
N| {The confederation of employers} predicted bankruptcies among hotels.
V| The next decision is due on 20 November.
? Did Iceland's central bank raise rates? | 1A
? By how much was the key rate lifted? | 1A=half a point
? Did economists expect the move? | 1D
? Who voted against? | 3W+ 4A+=me
? Was the decision unanimous? | 3D+ 4D+
? did inflation fall over the summer | 5D
? Have hotels gone bankrupt? | 8P
? Did the krona weaken after the rise? | 6D

= Trade press: liquid feed plant sale 'done', says seller; buyer silent
N| {Scottish salmon-feed producer Ardnish Marine} told Fish Feed Weekly it had sold its liquid protein plant at Mallaig to Norwegian trader Havstad.
N| {Managing director Torquil Meiklejohn} would not disclose the price but said that "the cheque has cleared".
N| {Havstad} did not respond to calls, emails or, on Thursday, a visit to its stand at the Trondheim fair.
A| {Market participants} had put the value of the plant at 18 to 22 million pounds.
A| {One of them, a feed buyer}, doubted that the sale had gone through, since Ardnish invoices were still arriving from Mallaig.
N| {Meiklejohn} said the change in letterheads would follow.
V| The UK company register showed no change of ownership at the close on Friday.
V| The plant makes 40,000 tonnes a year, roughly half of it from herring trimmings.
V| Ardnish bought it from a Danish owner in 2016.
? Has the Mallaig plant been sold? | 1A+ 2A+ 3W+ 5D 6A+ 7D
? How much was paid? | 2W+ 3W+ 4A=18 to 22 million pounds
? who bought it | 1A+=Norwegian trader Havstad ; 3W+
? Did a Danish company buy the plant? | -
? Was the register changed? | 7D
? What does the plant produce in a year? | 8A=40,000 tonnes
? Will Havstad close the plant? | -

= EU fines truckers' app for sharing prices
N| {The European Commission} imposed a fine of 78 million euros on Friday on LoadLink of Antwerp for showing competing hauliers one another's price offers between 2018 and 2022.
N| {Executive vice-president Zdravka Todorova} called the app "a smoke-filled room on a telephone".
N| {LoadLink} said it would go to court, as only averages had been visible.
N| {The decision} says individual prices could be seen if a user turned the phone sideways.
N| {Founder Jeroen Verhaeghe} said he had not known that.
V| One of the hauliers, Trans Moravia, escaped a penalty because it told the Commission about the practice.
N| {Trans Moravia's chairman, Břetislav Kuchta}, said he had done so because he was always losing.
V| The fine equals 8 per cent of LoadLink's turnover.
V| In a separate case the Commission is looking at parcel lockers.
? Was LoadLink fined? | 1A
? Could hauliers see rivals' individual prices? | 1A 3D+ 4A 5W+
? Will the company appeal? | 3A+
? Did Trans Moravia have to pay? | 6D
? Who blew the whistle? | 6A=Trans Moravia ; 7A+=Trans Moravia's chairman, Břetislav Kuchta
? how large is the penalty | 1A=78 million euros ; 8A=8 per cent of LoadLink's turnover
? Did Verhaeghe admit knowing of the feature? | 5D+
? Were parcel locker firms fined as well? | -

= Sports brand's stockroom fire 'was no accident'
N| {Fire investigators in Christchurch} said on Monday that the blaze that destroyed the New Zealand warehouse of sportswear maker Tui & Thorn in February was started on purpose.
N| {Senior investigator Marama Kingi} said petrol had been found in three places.
N| {Police} said a 27-year-old man was helping them with their inquiries but had not been charged.
N| {Chief executive Graeme Tulloch} said that he had known it from the first hour and that no one at the company was suspected.
N| {Detective inspector Ash Wellwood} would not go so far, saying only that "everyone is of interest".
V| The building was insured for 26 million dollars, and the insurer has so far paid nothing.
A| {Former staff} said sprinklers had been out of order since November.
N| {Tulloch} said they were tested every month.
V| The company lost the licence for the national rugby kit in January.
? Was the warehouse fire started deliberately? | 1A 2A 4A+
? Has anyone been charged? | 3D
? Are employees under suspicion? | 4D+ 5W
? Were the sprinklers working? | 7D 8A+
? Has the insurer paid out? | 6D
? how old is the man the police are speaking to | 3A=27-year-old
? Did the company lose its kit contract because of the fire? | -
? Was anyone killed in the fire? | -

= Exclusive: Gulf port operator in advanced talks for Mombasa terminal
A| {Four people with direct knowledge of the matter} told Reuters that Khalij Ports of Fujairah is in advanced talks to run Mombasa's second container terminal for thirty years.
A| The concession would be worth about 1.6 billion dollars, {two of them} said, and could be signed as early as next month.
N| {The Kenya Ports Authority} did not reply to a request for comment sent on Monday.
N| {Khalij's head of Africa, Obaid Al Nuaimi}, said by text message only: "Wrong number."
A| {A dockworkers' leader}, who asked not to be identified because he is negotiating a wage agreement, said his members had been promised in February that the terminal would stay in public hands.
N| {Transport cabinet secretary Jemimah Kiplagat} told parliament last week that private partners were "welcome at the beach".
V| Tenders are compulsory for contracts of more than 500 million shillings under a law passed in 2022, and none has been advertised.
M| {The Coast Weekly} had reported in May that a Turkish company was favoured.
V| The terminal handled 710,000 containers last year.
? Is Khalij Ports negotiating over the Mombasa terminal? | 1A 2A 3W+ 4W+
? Has the concession been signed? | 1P 2P
? Was the contract put out to tender? | 7D
? how long would the concession last | 1A=thirty years
? Did the government promise dockworkers that the port would stay public? | 5A
? Is a Turkish firm getting the terminal? | 8A
? Are dockers on strike in Mombasa? | -
? What would the deal be worth? | 2A=about 1.6 billion dollars

= Kenya cancels port talks after protest, minister says
N| {Kenya's transport cabinet secretary, Jemimah Kiplagat}, told dockworkers in Mombasa on Saturday that there would be no lease of the second terminal, "not to the Gulf, not to the moon".
N| {She=Jemimah Kiplagat} said talks had taken place but had been ended on Thursday.
N| {The Kenya Ports Authority}, which until then had said nothing for six weeks, confirmed her words.
N| {Khalij Ports} said that from its point of view a memorandum of 14 June remained in force.
V| The memorandum has not been published.
N| {Dockworkers' chairman Hamisi Mwinyi} called off a march planned for Monday.
A| {Diplomats} said the two governments were still exchanging drafts.
N| {Kiplagat} described that as gossip.
V| The law prescribes a tender for any new attempt.
M| {Reuters} first reported the talks in July.
? Is Khalij Ports negotiating over the Mombasa terminal? | 2D+ 3D+ 7A 8D+ 10A
? Is there still an agreement with Khalij in force? | 1D+ 4A+
? Was the memorandum made public? | 5D
? Did the dockworkers march? | 6D+
? when did the talks end | 2A+=Thursday
? Has the concession been signed? | 1D+
? Will the terminal be put up for tender? | 9P
? Did Kiplagat lose her post? | -

= Italy's biggest lingerie chain: sold twice in one week
M| {Il Corriere del Tessile} reported on Monday that the Mantua lingerie chain Notturna was going to a French fund; on Wednesday the same paper had it going to a Chinese one.
N| {Owner Iolanda Spagnoletti}, 83, said that she had not decided between supper and bed.
N| {Her lawyer, Ruggero Dall'Oglio}, said there had been "several visits to the house".
N| {The French fund, Valmy Partners,} confirmed that one of those visits was theirs.
A| {A cousin} says the old lady signed something on Tuesday and has regretted it since.
N| {Dall'Oglio} did not want to answer whether she had signed.
N| {Spagnoletti} said she signs many things, her grandson's school reports among them.
V| Notturna has 412 shops and 2,100 employees.
V| In 2009 she withdrew from a sale to a Spanish group on the morning it was to be announced.
? Has Notturna been sold? | 1P 2D+ 5A 6W+ 7W+
? Who is buying the lingerie chain? | 1A=a French fund ; 2D+
? Did Valmy's people visit the owner? | 4A+
? Did she sign on Tuesday? | 5A 6W+ 7W+
? Was the chain sold to a Spanish group in 2009? | 9D
? how many shops does it have | 8A=412
? Are shops being closed? | -
? Was the price disclosed? | -

= Tablet recall: batteries bulge, Taiwanese maker finally moves
V| After two months in which it answered complaints with advice to store the device in a cool place, the Taiwanese maker Quanyo began on Tuesday to take back its Slate 9 tablet.
N| {The company} counts 212 cases of swollen batteries worldwide, eighteen of them with burns.
N| "We should've moved in June," {consumer products head Eileen Hsiao} said at a news conference in Taipei.
N| {The US Consumer Product Safety Commission} said it had 340 reports for America alone.
N| {Hsiao} said that the American list had double entries.
V| Owners may have the purchase price back or a new Slate 9 with a battery from another supplier.
N| {The old supplier, Huizhou Brightcell}, maintained that its cells met every norm and that the casing was too tight.
N| {Quanyo's spokesman} would not be drawn on the casing.
A| {Repairers in Akihabara} say they have been sanding it down for weeks.
V| Some 1.9 million of the tablets have been sold.
? Is the Slate 9 being recalled? | 1A 6A
? How many batteries swelled? | 2A+=212 cases ; 4A=340 reports for America alone ; 5D+
? Was the casing to blame? | 7A+ 8W+ 9A
? Did the company act in June? | 1D 3D+
? were people burned | 2A+
? Can customers get their money back? | 6A
? Did Quanyo sue Brightcell? | -
? Did a tablet burn on an aeroplane? | -

= Sugar-cane cutters' deal: 9 percent, no sackings
V| Cane cutters in the Brazilian state of Alagoas went back to the fields at dawn on Monday after an assembly in União dos Palmares approved a raise of 9 per cent by a show of hands.
N| {The mill owners' federation} said the season could still be saved.
V| The strike lasted sixteen days.
V| Under the agreement no one who took part may be dismissed before December, and every gang must have shade, water and a toilet.
N| {Union president Maria Cícera Bulhões} said that the toilet had been harder than the money.
N| {The regional labour court}, which brokered the agreement, said that it would check compliance in August.
V| The cutters had asked for 14 per cent.
V| Ethanol prices in Maceió fell by 4 per cent on the news.
? Has the cane cutters' strike ended? | 1A 3A
? How long did it last? | 3A=sixteen days
? Did the workers get the raise they asked for? | 7D
? how much is the raise | 1A=9 per cent
? Can strikers be fired now? | 4D
? Has the court checked the toilets? | 6P
? Did ethanol become dearer? | 8D
? Did police break up a picket? | -

= Fund manager 'Nostradamus of Perth' denies front-running
N| {Australia's securities regulator, ASIC,} alleges in a claim lodged with the Federal Court that Perth fund manager Caspian Wetherell bought shares for himself on 88 occasions shortly before his fund bought the same ones.
N| {Wetherell}, 47, known for having foreseen the nickel crash, says that he bought what he believed in and that his fund believed what he did.
N| {ASIC} puts the gain at 3.9 million dollars.
N| {His barrister, Philippa Quilty,} said that in 31 of the 88 cases he had lost money.
V| Wetherell's former assistant, Jun Amatya, has given a statement, the content of which the court has sealed.
M| {The West Coast Sentinel} claimed that it knew the content, and printed two sentences of it on Friday.
N| {The court} ordered the newspaper to remove them on Saturday.
N| {Amatya} said that she had not spoken to any newspaper and that one of the sentences was not hers.
V| Investors have withdrawn 140 million dollars since Monday.
? Did Wetherell trade ahead of his own fund? | 1A 2D+
? how much did he gain | 3A=3.9 million dollars
? What does Amatya's statement say? | 5W
? Did Amatya talk to the newspaper? | 8D+
? Did the newspaper have to take down the quotations? | 7A
? Has Wetherell been convicted? | -
? Have investors taken out money? | 9A
? Did he make money on all 88 trades? | 4D+

= Ship of fuel for Cuba: arrived, did not arrive
N| {Cuba's energy ministry} announced on Sunday that the tanker Estrella del Tajo had reached Cienfuegos with 300,000 barrels of crude, ending the worst of the blackouts.
V| Satellite pictures taken the same afternoon and reviewed by this news agency show the berth empty.
N| {The vessel's manager, Lisbon-based Naveluz,} said the ship was "en route" and it never gave positions.
N| {Deputy minister Osmany Peláez} said on Monday that "arrived" had meant "arrived in Cuban waters".
N| {The harbour pilot's office in Cienfuegos} expects her on Wednesday night.
V| Most of Havana had electricity for six hours on Monday.
A| {Residents of Centro Habana} reported three.
N| {The US Treasury} would not say if it was considering sanctions against the ship.
V| A different tanker, the Mirador, discharged 180,000 barrels at Matanzas last month.
? Has the Estrella del Tajo arrived at Cienfuegos? | 1A+ 2D 3D+ 4D+ 5P
? How much oil is she carrying? | 1A+=300,000 barrels of crude
? How long was there electricity in Havana on Monday? | 6A=six hours ; 7A=three
? Is the ship under US sanctions? | 8W+
? did the ministry correct itself | 4A+
? Did the Mirador unload at Cienfuegos? | 9D
? Are the blackouts over? | -
? Who pays for the oil? | -

= Bookshop chain reads its own obituary
M| {The Yorkshire Chronicle} announced on its front page on Tuesday that Quillfeather, the north of England's last chain of bookshops, would close its doors at the end of the month.
N| "I read it in bed," said {Eleanor Haythornthwaite, who owns the company with her brother}, "and I must say it was well written."
N| {She=Eleanor Haythornthwaite} said all 23 shops would remain open.
M| {The Chronicle} replied online that its information came from a landlord to whom Quillfeather had given notice on four leases.
N| {Haythornthwaite} agreed that four leases had been ended, adding that the shops would move across the street.
N| {Her brother, Piers}, said that he would prefer not to comment, as they were not speaking.
A| {Booksellers in the Harrogate branch} said they had been asked to take their holidays before October.
N| {The publishers' association} said Quillfeather's bills were being paid.
V| Sales fell 6 per cent in the year to March.
? Is Quillfeather closing? | 1A 3D+ 6W+
? How many shops does it have? | 3A+=23
? Were leases terminated? | 4A 5A+
? Is the chain behind with its bills? | 8D
? Did the newspaper retract its story? | 4D+
? when are the shops supposed to shut | 1A=the end of the month
? Did Piers leave the company? | -
? Is the Harrogate branch shutting? | 3D+

= Swedish battery start-up's missing test data
N| {Voltfors of Västerås} claimed in its share prospectus that its sodium cell survives 9,000 charging cycles, a number the state testing institute in Borås is said to have certified.
N| {The institute} said on Thursday that it had certified 900.
N| {Chief scientist Alva Björnlund} said one zero had been added "between the laboratory and the printers".
N| {The printers, Hallman & Bror of Köping}, said that they had received a finished file.
V| The financial supervisor stopped the sale of shares at noon.
A| {Two former employees} described a meeting in January at which 9,000 was presented as "the number we need".
N| {Chief executive Love Stenkvist} says he was not at that meeting.
N| {The minutes} list him as chairman of it.
N| {Stenkvist} then said that he was there for the first ten minutes.
V| About 11,000 small investors had subscribed.
? Does the battery last 9,000 cycles? | 1A+ 2D 3D+
? Who put in the extra zero? | 3A+=between the laboratory and the printers ; 4D+
? Was Stenkvist at the January meeting? | 7D+ 8A+ 9A+
? Has the share sale been halted? | 5A
? how many cycles were certified | 1A+=9,000 ; 2A+=900
? Have the investors been repaid? | -
? Was the false figure intentional? | 3D+ 6A
? Is Björnlund being prosecuted? | -

= Luxembourg steel heir wins back name
N| {A Luxembourg court} ruled on Tuesday that the steel trader Schlewenhof may no longer call itself that, since the name belongs to the family that left the business in 2006.
N| {Judge Martine Kieffer} gave the company, which has 800 employees in nine countries, until New Year to find another.
N| {Guy Schlewenhof}, 34, who brought the case, said he had no plans for the name and simply missed it.
V| The company was ordered to pay costs of 90,000 euros but no damages.
N| {Its managing director, Carlo Thommes}, said there would be no appeal.
V| The new name is to be chosen by staff from five suggestions.
V| The 2006 contract of sale did not mention the name, an oversight for which the notary, now dead, was reprimanded in 2010.
V| The business made a profit of 14 million euros last year.
? Did the family win the case? | 1A
? Must the firm pay damages? | 4D
? Will the company appeal? | 5D+
? Has a new name been chosen? | 2P 6P
? Why did Guy Schlewenhof sue? | 3A+=simply missed it
? when must the name be changed | 2A=until New Year
? Does he want to start a company under the name? | 3D+
? Is the steel trader losing money? | 8D

= Halcyon Rail said to prepare bid for Midlands freight operator
A| Halcyon Rail, the Toronto-listed infrastructure investor, has hired two banks to advise it on a possible cash offer for Trent Valley Freight, Britain's third-largest rail haulier, {people familiar with the matter} said on Monday.
A| An approach could come before the end of the month and would value the company at between £900m and £1bn including debt, {the people} said, cautioning that deliberations were at an early stage and might lead to nothing.
N| {Trent Valley's owner, the infrastructure arm of an Edinburgh life insurer}, said in an emailed statement that it was "a committed, long-term holder of the asset" and had no intention of selling.
N| {A Halcyon representative} declined to comment.
M| {The Sunday Ledger} reported over the weekend that a Japanese trading house had also taken an interest.
N| {Rosalind Achterlonie, an analyst at Macduff Securities}, said in a note to clients that she would be surprised if the business changed hands for less than £1.1bn, given the contracts it won last year to move aggregates for a high-speed line.
N| Trent Valley operates 210 locomotives and moved 19 million tonnes of goods in the year to March, {its accounts} show.
V| The government's rail regulator would have to approve any change in ownership of the operating licence.
V| Halcyon failed in an attempt to buy a Polish haulier in 2023, when Warsaw vetoed the transaction on security grounds.
? Has Halcyon made a bid for Trent Valley Freight? | 1P 2P 4W+
? Is the owner willing to sell Trent Valley? | 3D+
? Has Halcyon engaged advisers for a bid? | 1A 4W+
? how much might Halcyon pay | 2A=between £900m and £1bn ; 4W+
? Did Poland block Halcyon's purchase of a haulier? | 9A
? Has the UK regulator approved the takeover? | 8P
? Did the Japanese trading house make an offer? | -
? What does Achterlonie think the company is worth? | 6A=£1.1bn

= Pharma group Novalane to cut 2,800 posts, drops cancer vaccine
N| {Novalane, the drugmaker based in New Jersey,} said on Thursday it would eliminate about 2,800 positions worldwide, or 7 per cent of its workforce, by the end of next year as it winds up a cancer-vaccine programme that has cost it more than three billion dollars.
N| Most of the reductions will fall in research sites at Princeton and Oxford, {chief executive Gwendolyn Tessaro} told analysts on a conference call, while manufacturing plants in Ireland and Singapore will be spared.
N| {Tessaro} rejected a suggestion by one analyst that the company had known for a year that the vaccine did not work, calling it "offensive to the people who ran those trials".
A| {Two former researchers at the Oxford site}, speaking on condition that they not be named because they had signed confidentiality agreements, said interim data seen in the summer of last year had left "little room for optimism".
N| {The company} declined to release the interim data, saying that the results would be published in a journal in due course.
N| {Unite, which represents some of the Oxford staff,} said it had been given fifteen minutes' notice of the announcement and would fight every compulsory redundancy.
V| Novalane's shares rose 5.3 per cent in New York.
V| In 2020 the company closed a laboratory in Basel with the loss of 400 jobs.
? Is Novalane going to cut jobs? | 1A+ 2A+
? How many positions will disappear? | 1A+=about 2,800
? Have the 2,800 already left? | 1P+
? Did the company know a year ago that the vaccine failed? | 3D+ 4A
? will the irish plants lose jobs | 2D+
? Have the interim results been published? | 5P+
? Did the union agree to the redundancies? | 6D+
? Is Novalane closing its Basel laboratory because of the vaccine? | -

= Grid failure leaves half of Albania without power
V| A failure at a substation near Elbasan cut electricity to about half of Albania for almost five hours on Tuesday, trapping people in lifts and stopping the pumps that supply water to Tirana.
N| {The transmission operator, Transmetimi Shqiptar}, said the outage began at 12.46 p.m. when a 400-kilovolt transformer tripped because of overheating and that supply had been restored everywhere by 5.35 p.m.
N| {Opposition leader Besnik Marku} blamed the collapse on what he said was a sabotaged tender for spare parts, without offering evidence.
N| {Energy minister Valbona Çela} dismissed that as "a fairy tale told in the dark" and said inspectors had found nothing that pointed to deliberate damage.
N| {Prosecutors in Elbasan} nonetheless confirmed that they had secured the control-room recordings and would question four employees, though they emphasised that no one was a suspect.
A| {Residents of two districts in Shkodër} told public television that they were still without light at eight in the evening.
N| {Kosovo's operator, KOSTT-2,} said its grid had not been affected, contrary to reports on social media.
V| The last outage of similar size, in June 2024, spread to four countries and was attributed to a heatwave.
? What caused the blackout? | 1A=A failure at a substation near Elbasan ; 2A+=a 400-kilovolt transformer tripped because of overheating ; 3A=a sabotaged tender for spare parts ; 4D+
? Was it sabotage? | 3A 4D+
? Was power back everywhere by early evening? | 2A+ 6D
? Was Kosovo hit by the outage? | 7D+
? Have the four employees been questioned? | 5P
? how long were people without electricity | 1A=almost five hours
? Did anyone die in the lifts? | -
? Was this week's failure the result of hot weather? | -

= Supermarket heir's exit leaves Casa Ferrante leaderless
V| Milan supermarket group Casa Ferrante was without a chief executive on Wednesday for the first time in its 71-year history after Edoardo Ferrante, grandson of the founder, walked out of a board meeting and did not come back.
N| {The group} confirmed in a two-sentence release that he had "tendered his resignation with immediate effect" and that chairwoman Lucrezia Bonaventura would hold his powers until a replacement had been found.
A| {Two people briefed on the meeting} said the quarrel was about the sale of 70 stores in Sicily, which Mr Ferrante wanted and his two sisters, who together hold 48 per cent, did not.
N| {One of the sisters, Ottavia Ferrante}, denied that Sicily had been discussed at all, telling the news agency Ansa that her brother "has wanted to go for months and finally found the door".
N| {Mr Ferrante}, contacted through his lawyer, said he would speak when it suited him.
N| {Analysts at Banca Lambro} said in a research note that the departure made a sale to a foreign chain more likely, although none had been announced.
V| The stock closed down 8 per cent, its steepest one-day fall since the pandemic.
N| {Trade union Filcams} asked for an urgent meeting about the future of the group's 26,000 employees.
? Has Edoardo Ferrante resigned? | 1A 2A+ 4A+
? Why did he leave? | 3A=the sale of 70 stores in Sicily ; 4A+=has wanted to go for months ; 5W+
? Was the sale of the Sicilian shops on the table at the meeting? | 3A 4D+
? Who is in charge for the time being? | 2A+=chairwoman Lucrezia Bonaventura
? Has Casa Ferrante been sold to a foreign chain? | 6D
? did the sisters resign too | -
? Was he dismissed by the board? | 1D 2D+
? Have the Sicilian stores been sold? | 3P

= Casa Ferrante names outsider as chief
V| Casa Ferrante, the Italian supermarket group, on Monday appointed Danish retail manager Henning Skovgaard-Lund as chief executive, nineteen days after the abrupt resignation of Edoardo Ferrante.
N| {Skovgaard-Lund}, 52, who until last year ran a discount chain in Poland, told reporters he would visit every region before deciding anything about Sicily.
N| {Chairwoman Lucrezia Bonaventura} said the family was united behind the choice.
A| {A person close to the former chief executive} said Mr Ferrante, who still owns 22 per cent, had voted against it.
N| {A spokesman for Mr Ferrante} declined to say how he had voted.
N| The group's board voted by five to one with one abstention, according to {minutes filed with the chamber of commerce}.
V| Individual votes are not recorded in the minutes.
N| {Filcams} said it had still not been granted the meeting it had asked for.
V| Shares in the company recovered 3 per cent.
? Who is Casa Ferrante's new chief executive? | 1A=Danish retail manager Henning Skovgaard-Lund
? Was the board's vote unanimous? | 6D
? Did Edoardo Ferrante vote against the Dane? | 4A 5W+ 7W
? Have the Sicilian stores been sold? | 2P+
? Did the company meet the union? | 8D+
? how much of the firm does the old ceo still own | 4A=22 per cent
? Does the family back the choice? | 3A+ 4D
? Did Skovgaard-Lund run a supermarket in Sweden? | -

= Airline's rights issue fully subscribed
V| Sundance Pacific, the airline that flies most of Fiji's tourists from Australia, raised 210 million Fijian dollars in a rights issue that closed on Friday, slightly more than it had sought.
N| {Chief executive Litia Vakatawa} said 96 per cent of shareholders had taken up their rights and the remainder had been placed with institutions in Sydney at a premium of 4 cents.
V| The proceeds will pay for the refit of five wide-body aircraft and for the repayment of a government loan granted in 2021.
V| The state's holding falls to 38 per cent from 46 because it sold part of its rights.
N| {Finance minister Ratu Semi Koroilavesau} said the money from that sale, about 17 million dollars, would go into hospitals.
V| The airline carried 1.2 million passengers last year and made an operating profit for the second year running.
V| Its new shares start trading on 4 December.
N| {The pilots' association} said the company could now afford to talk about pay.
? Did the rights issue raise what the airline wanted? | 1A
? How much did it raise? | 1A=210 million Fijian dollars
? Has the government increased its stake? | 4D
? Was the government loan repaid? | 3P
? when do the new shares trade | 7A=4 December
? Did the airline make a loss last year? | 6D
? Will pilots get a raise? | -
? How will the state use its proceeds? | 5A+=hospitals

= Canadian lender fires trader over crude bets
N| {Prairie Dominion Bank} said on Friday it had dismissed a senior oil trader in Calgary and would take a charge of 163 million Canadian dollars after discovering positions that had been hidden from its risk managers for five months.
A| {Three people with knowledge of the episode} identified the trader as Conrad Wiebe-Hartman, who joined the bank from a New York rival in 2019 and was among its ten best-paid employees last year.
N| {The bank} declined to name the person, citing privacy law, but said that the matter had been referred to the police and to the Alberta Securities Commission.
N| {Wiebe-Hartman's lawyer, Shabnam Ghorbani}, said that every one of her client's trades had been visible on his supervisor's screen and that he was being made "the fall guy for a quarter gone wrong".
N| {Chief risk officer Bertrand Lachapelle} told investors the supervisor had been suspended as well, pending the result of an internal review.
N| {The Royal Canadian Mounted Police} would not confirm whether an investigation was under way.
V| The charge is equivalent to about 4 per cent of the bank's expected profit for the year.
M| {The Globe & Prairie} reported in June, without naming anyone, that the desk's winning streak had drawn questions from the head office in Winnipeg.
? Who is the dismissed trader? | 2A=Conrad Wiebe-Hartman ; 3W+
? Were the positions concealed? | 1A+ 4D+
? How large is the loss? | 1A+=163 million Canadian dollars
? Have police opened an investigation? | 6W+
? Was the supervisor fired? | 5D+
? Is his boss suspended? | 5A+
? Did the trader act alone? | -
? when did he join the bank | 2A=2019

= Watchdog opens case against Polish online market over fake reviews
N| {Poland's consumer protection office, UOKiK,} said it had opened formal proceedings against the online marketplace Targowo after finding at least 48,000 product reviews that appeared to have been bought from a company in Lviv for between 2 and 5 zlotys apiece.
N| {Targowo}, which has 14 million monthly users, said in response that it removed 1.2 million suspicious reviews last year and was "itself a victim of dishonest sellers".
A| {Two people who worked for the Lviv company until the spring} said that orders came not from sellers but from an employee of Targowo's marketing department, and showed this newspaper messages bearing that employee's name.
N| {A Targowo spokeswoman, Kinga Zawadzka}, said the employee in question had left the company in January and that the authenticity of the messages had yet to be checked.
N| {The Lviv company's director, Ostap Melnychuk}, acknowledged having written reviews for Polish customers but refused to name them.
V| If found in breach, Targowo could be fined up to 10 per cent of its annual revenue, which was 3.4 billion zlotys in 2023.
N| {UOKiK president Dobrosława Chmura} said it was too early to speak of penalties.
V| A competitor, Kupzaraz, paid 36 million zlotys last year in a similar case.
? Did Targowo buy fake reviews? | 1A 2D+ 3A 4W+ 5W+
? How many reviews are suspected to be bogus? | 1A=at least 48,000
? Has Targowo been fined? | 6P 7W
? who ordered the reviews | 2A+=dishonest sellers ; 3A=an employee of Targowo's marketing department ; 5W+
? Does the employee still work there? | 4D+
? Did the Lviv firm write reviews for Polish clients? | 5A+ 3A
? Was a competitor fined? | 8A
? Are the messages genuine? | 4W+

= Oslo fund excludes mining giant over tailings dam
N| Norway's sovereign wealth fund has sold its 1.3 per cent stake in the Brazilian miner Serra Velha, worth about 520 million dollars, and placed the company on its list of excluded firms, {the central bank} said on Tuesday.
N| {The fund's council on ethics} cited "an unacceptable risk of serious harm to people" living below a dam in Minas Gerais that inspectors have rated as unstable since 2021.
N| {Serra Velha} said it regretted the decision and that the dam would be emptied by December 2026, a year ahead of schedule.
N| {Brazil's mining agency} has told the company to move 2,300 people out of the valley by June, of whom 900 have so far left.
N| {Community organiser Zuleide Fontenelle} said those who remained had been offered "half of what a house costs".
N| {The company} disputed this, putting its offers at 110 per cent of the market value.
V| Serra Velha's shares were little changed.
V| The fund has excluded 190 companies since 2002 and readmitted 31.
? Did the Norwegian fund sell its shares in Serra Velha? | 1A+
? Why was the miner excluded? | 2A+=an unacceptable risk of serious harm to people
? Has the dam been emptied? | 3P+
? How many people have moved out of the valley? | 4A=900
? Were residents offered too little for their houses? | 5A 6D+
? did the dam burst | -
? Has the whole valley been evacuated? | 4D
? Did the share price collapse? | 7D

= Korean battery giant denies plan to quit Michigan joint venture
N| {Hanbit Energy Storage} said on Wednesday it had no plan to withdraw from its battery venture with an American carmaker in Lansing, Michigan, after a Seoul newspaper reported that the board would vote on an exit this month.
M| {The Gyeongje Sinmun}, citing an unnamed director, said that the partners had fallen out over who should bear the cost of an idle second production line and that Hanbit was prepared to write off 1.9 trillion won.
N| "The report is not accurate and we are reviewing legal steps," {the company} said in a filing to the Korea Exchange.
N| {The carmaker, Wolverine Motor,} said only that it was in "regular and constructive contact" with its partner and would not discuss board matters.
A| {A manager at the plant} told the Lansing Dispatch that Korean engineers had been packing up their apartments since New Year.
N| {Hanbit's North American head, Baek Jae-hyun}, explained that their visas were running out.
N| {Michigan governor Ellen Prusak}, who granted the venture 610 million dollars in incentives, said she would want every cent back if either party left.
V| The first of the plant's two lines has been running since August and employs 840 people; the second has never started up.
V| Hanbit shares rose 1.1 per cent after the denial.
? Is Hanbit leaving the Michigan venture? | 1D+ 2A 3D+ 4W+
? Have Korean engineers been moving out? | 5A 6A+
? Is the second production line working? | 2D 8D
? how much would hanbit write off | 2A=1.9 trillion won ; 3D+
? Did the governor get the incentives back? | 7P
? Why are the engineers leaving? | 6A+=their visas were running out
? Did Hanbit sue the newspaper? | 3P+
? Did Wolverine Motor deny the report? | 4W+

= Lender's chairman steps aside over cousin's loan
V| Gustavo Alarcón-Pries, chairman of Banco Comercial del Istmo, Panama's fifth-largest lender, has gone on leave while regulators examine a 45-million-dollar credit line that the bank granted to a cement company run by his cousin.
N| {The bank} announced the leave late on Monday and described it as voluntary.
N| {Superintendent of banks Yadira Quintero-Boyd} said on Tuesday that she had asked for it, "and not for the first time".
N| {Alarcón-Pries} has said that he did not take part in the decision on the loan, which he maintains was approved by the credit committee while he was at a conference in Bogotá.
V| Minutes of the committee obtained by this newspaper list him as present by video.
N| {His lawyer} said the minutes contained a clerical error.
N| {The cement company, Canal Áridos}, said it had paid every instalment on time.
V| According to the bank's latest report, the loan is classified as "special mention", a category for borrowers more than 30 days late.
A| {Several board members} expect that he will not come back.
? Has Alarcón-Pries stepped aside? | 1A 2A+
? Was his leave voluntary? | 2A+ 3D+
? Did the chairman take part in approving the loan? | 4D+ 5A 6D+
? Has Canal Áridos been paying on time? | 7A+ 8D
? Has he resigned as chairman? | 1D 9P
? how big is the credit line | 1A=45-million-dollar
? Has the loan defaulted? | -
? Where was he when the loan was approved? | 4A+=at a conference in Bogotá

= Dutch court bars Nepali airline's lessor from taking jets
N| {A court in Haarlem} on Thursday barred the aircraft lessor Polderwing from repossessing two Airbus jets leased to Annapurna Connect, ruling that the Kathmandu-based airline had proved it paid its rent for March and April.
N| {Judge Saskia Roorda} said that bank confirmations showed 1.7 million dollars arriving at Polderwing's account on 6 May, a day before the lessor gave notice.
N| {Polderwing} had told the court that it never received the money.
N| {Its lawyer, Diederik van Houweninge}, said after the hearing that the sum had been booked "under another customer" and that an appeal was being considered.
N| {Annapurna's commercial director, Sunita Gurung}, said the airline would claim for eleven days of cancelled flights.
V| The aircraft, which had been blocked at Schiphol since 7 May, took off for Kathmandu on Thursday evening.
V| Annapurna Connect is barred from European airspace except for maintenance flights.
? Did Annapurna pay its rent? | 1A 2A 3D+ 4A+
? Can the lessor take back the aircraft? | 1D
? Will Polderwing appeal? | 4P+
? Has the airline been compensated for cancelled flights? | 5P+
? Are the jets still stuck in Amsterdam? | 6D
? how much was paid | 2A=1.7 million dollars
? Does Annapurna fly passengers to Europe? | 7D
? Was the judge's ruling against the airline? | 1D

= Regulators probe near miss above Incheon
V| South Korean investigators have opened an inquiry into how a cargo jet and a passenger aircraft came within 140 metres of one another above Incheon on Sunday night.
N| {Air traffic controllers' union leader Moon Sang-cheol} said a single controller had been handling two sectors because colleagues were ill.
N| {The transport ministry} said three were on duty, in line with the rules.
A| {A controller from the same shift} told the cable channel KBN that the third was asleep in the next room.
N| {Ministry spokesman Gu Tae-il} said he could not comment on that while the inquiry continued.
N| {Pacific Crane, the cargo operator}, confirmed that its crew had received a collision warning and climbed; the passenger carrier, Seorae Air, has not said what its pilots saw.
V| None of the 212 people on the passenger flight was hurt.
N| {The investigators} hope to present first findings within a month.
? Did two aircraft nearly collide over Incheon? | 1A 6A+
? How many controllers were on duty? | 2A=a single controller ; 3A+=three ; 5W+
? Was a controller sleeping? | 4A 5W+
? Did the cargo plane's crew get a warning? | 6A+
? Was anyone injured? | 7D
? have the findings been published | 8P
? How close did the planes get? | 1A=within 140 metres
? Has the controller been suspended? | -

= Start-up promising hangover cure halts sales
V| Morningside, the Boston start-up that raised 40 million dollars to sell a mint-flavoured hangover cure, stopped taking orders on Tuesday after the US Food and Drug Administration warned that the product contained an undeclared painkiller.
N| {The FDA} said that laboratory tests on five lots had found diclofenac, a prescription drug that can cause stomach bleeding.
N| {Chief executive Brooks Van Aalst} said in a video that the company had been "lied to by an ingredient house in New Jersey" and was cooperating.
N| {The supplier, Passaic Botanicals,} said it delivered mint, ginger and nothing else.
N| {The agency} said it knew of three people who had been taken to hospital after using the product but had not determined whether it was the cause.
A| {A former operations manager} said that complaints of black stools had reached the company as early as last October and been filed under "lifestyle".
N| {Van Aalst} did not respond to questions about earlier complaints.
V| Customers are being offered store credit but not refunds.
V| A rival, Dawnwell, withdrew a similar product in 2021 for reasons it never explained.
? Was a painkiller found in the hangover cure? | 1A 2A
? How did the drug get in? | 3A+=an ingredient house in New Jersey ; 4D+
? Did the product put people in hospital? | 5W
? Did the start-up know about complaints last year? | 6A 7W+
? Can buyers have their money back? | 8D
? how much money did it raise | 1A=40 million dollars
? Has Morningside been shut down by the FDA? | -
? Why did Dawnwell withdraw its product? | 9W+

= Talks to save Scottish oil refinery 'exhausted', minister tells MPs
N| Talks with four potential buyers for the Cullaloe refinery in Fife have been exhausted without result, {energy minister Harriet Pomeroy} told the House of Commons on Tuesday, leaving the plant on course to stop processing crude in June.
N| {The owner, Petromar}, which announced the closure in November, said it had lost 500,000 dollars a day there last year and would turn the site into an import terminal staffed by 70 people.
N| {Unite general organiser Calum Baillie} accused ministers of "attending a deathbed with a calculator".
N| {A fifth bidder, Knutsford-based Ember & Gale}, said in the afternoon that it was still at the table and did not recognise the minister's description.
N| {Pomeroy's office} replied that the company had not shown proof of funds.
N| {Ember & Gale's founder, Tariq Mahmood-Leigh}, promised proof by Friday.
V| About 430 people work at the refinery, which opened in 1951 and supplies a seventh of Scotland's petrol.
A| {Industry sources} put the price of a full conversion to biofuel at £1.3bn.
N| {Petromar} declined to say whether it would give Ember & Gale more time.
? Have the rescue talks failed? | 1A 4D+
? Is Ember & Gale still interested? | 4A+ 6A+
? Has Ember & Gale shown that it has the money? | 5D 6P+
? Has the refinery closed? | 1P 2P+
? how many jobs will be left | 2A+=70
? Will Petromar extend the deadline? | 9W+
? How much would a biofuel conversion cost? | 8A=£1.3bn
? Did the government offer to nationalise the refinery? | -

= Refinery reprieve: Cullaloe to run until Christmas
V| Cullaloe will go on refining oil for at least six months longer than planned, after its owner and a would-be buyer signed an exclusivity agreement in Edinburgh on Sunday night.
N| {Petromar's UK head, Annelise Drost}, said the company had seen bank letters for £210m and found them "in order".
N| {Tariq Mahmood-Leigh of Ember & Gale} said he intended to buy the refinery outright by Christmas and keep all 430 staff.
N| {Energy minister Harriet Pomeroy}, who told MPs in March that talks were exhausted, said she was "delighted to have been contradicted".
A| {Bankers} doubt that the letters amount to a firm commitment.
N| {Ember & Gale} would not publish them.
N| {Unite's Calum Baillie} said members would "believe it when the flare is still lit on Boxing Day".
V| No price has been disclosed.
? Has Ember & Gale bought the refinery? | 1P 3P+
? Will Cullaloe stop refining in June? | 1D
? Does the bidder have the necessary funds? | 2A+ 5D 6W+
? how much will be paid | 8W
? Will all employees be kept on? | 3P+
? Did the minister admit that she had been wrong? | 4A+
? Is Petromar keeping the import terminal plan? | -
? When is the purchase to be completed? | 3A+=by Christmas

= Fashion chain's shop staff win equal pay case
N| {An employment tribunal in Leeds} has ruled that 3,500 women who work in the shops of the clothing chain Pemberley should have been paid the same as warehouse staff, most of whom are men.
N| In a 210-page judgment {Judge Lorna Ackroyd} said that the two kinds of work were of equal value and the difference, between 40p and £3 an hour, could not be justified by market rates.
N| {Pemberley} said it was disappointed, would appeal, and denied that sex had played any part in setting its wages.
N| {The claimants' solicitor, Elodie Fairhurst,} estimated the bill at more than £30m.
N| {The company} has not put a figure on it.
V| The case began in 2018 with three shop workers from Bradford.
N| {One of them, Doreen Satterthwaite, 67}, said that she had retired in the meantime and would spend the money on "a very long bath".
V| A similar claim against the supermarket chain Goodfare is due to be heard next spring.
? Did the shop workers win? | 1A 2A
? Will Pemberley appeal against the decision? | 3A+
? how much could it cost | 4A+=more than £30m ; 5W+
? Were women paid less because of their sex? | 3D+
? Has Satterthwaite received her money? | 7P+
? Has Goodfare lost its equal-pay case? | 8P
? Did warehouse staff earn more than shop staff? | 1A 2A
? Are warehouse wages being cut? | -

= Kazakh uranium group misses output target
N| Kazakhstan's Ulba-Altyn, the world's fourth-largest uranium producer, mined 11,300 tonnes of the metal in 2024, falling short of its target of 12,000, {the company} said in a trading update on Thursday.
N| {It=Ulba-Altyn} blamed a shortage of sulphuric acid, used to dissolve the ore underground, and delays in building two new deposits in the south.
V| Sales volumes rose 3 per cent as the company drew on inventories.
V| The average selling price climbed to 68 dollars a pound from 52.
N| {Chief executive Aidar Seitkazy} said a plant to make acid would open in Turkestan in 2027, a year later than promised.
V| Guidance for 2025 was cut to between 11,500 and 12,000 tonnes from 13,000.
V| The company's London-listed receipts lost 4.6 per cent.
V| Uranium prices have fallen by a quarter since their peak in January last year.
? Did Ulba-Altyn reach its production goal? | 1D+
? Why did output fall short? | 2A+=a shortage of sulphuric acid
? Did sales go down as well? | 3D
? Has the acid plant opened? | 5P+
? what's the forecast for 2025 | 6A=between 11,500 and 12,000 tonnes
? Was the guidance raised? | 6D
? Did the company suspend its dividend? | -
? Is the company the world's largest uranium miner? | 1D+

= Sri Lankan telecom data on sale? Provider sees 'old dump'
M| {CyberLanka, a security news site}, reported that a database with the names, identity numbers and call records of 5.3 million customers of Sethu Mobile had been put up for auction on Monday with an opening bid of 15,000 dollars.
N| {Sethu Mobile} said that what was being offered was "an old dump from 2020 that has been recycled several times" and contained no call records.
N| {Researcher Dilhan Jayakody of the University of Moratuwa}, who examined a sample, said that it included accounts opened in February this year.
N| {The company's spokeswoman, Ruvini Abeysekera}, did not explain the discrepancy when asked about it in a telephone interview and ended the call.
N| {The telecoms regulator, TRC,} gave Sethu until Thursday to submit a technical report.
N| {Police cybercrime chief Upul Hettiarachchi} said a complaint had been received from a member of parliament whose calls were among the data.
V| The breach of 2020 affected 800,000 people.
V| By Tuesday evening the highest bid stood at 31,000 dollars.
? Has Sethu Mobile's customer data been stolen? | 1A 2D+ 3A 4W+
? Does the file contain call records? | 1A 2D+ 6A
? How many customers are affected by the new leak? | 1A=5.3 million
? Is the data old? | 2A+ 3D
? Has Sethu handed in its report to the regulator? | 5P
? how much is being bid | 1A=15,000 dollars ; 8A=31,000 dollars
? Were 800,000 people hit by this week's leak? | -
? Has anyone been arrested? | -

= Drone maker's buyer balks, Kyiv says deal alive
N| {Ukraine's ministry for strategic industries} insisted on Friday that the sale of a 30 per cent stake in the drone maker Vyriy-Strum to a Danish pension fund was "on track", a day after the fund's chairman told a Copenhagen newspaper that he had "put down the pen".
N| {The fund's chairman, Jesper Quistorff}, told Dagens Handel that questions about export licences had not been answered and that there was "nothing on my desk to sign".
N| {Vyriy-Strum's co-founder, Yaroslav Petryk}, wrote on Facebook that all licences had been sent to Denmark in April, with a link to a folder.
N| {A spokeswoman for the fund, Laerke Munk}, confirmed that a folder had been received but said that it was empty.
A| {A person involved on the Ukrainian side} said a ministry lawyer had uploaded the documents to the wrong address and that the mistake had been found on Thursday night.
N| {The ministry} would not comment on "technical matters".
V| The stake was valued at 65 million dollars when the plan was announced in January.
V| Vyriy-Strum builds about 9,000 reconnaissance drones a month.
V| In March a British investor dropped out of talks with the company over price.
? Has the Danish fund bought the stake? | 1P 2D+
? Has the fund walked away from the purchase? | 1D
? Were the licence papers sent to Denmark? | 2D+ 3A+ 4D+ 5D 6W+
? how much is the stake worth | 7A=65 million dollars
? Why did the British investor drop out? | 9A=over price
? Were the papers uploaded to the wrong address? | 5A 6W+
? Is the drone maker producing 9,000 drones a month? | 8A
? Did Petryk sell his own shares? | -

= Paris cinema chain to show strike on screen, then doesn't
V| Projectionists at the eleven Gaumartin cinemas in Paris walked off the job on Saturday evening, an hour before the premiere of the year's most expensive French film.
N| {The CGT union} said 58 of 61 had joined in and that they wanted extra pay for the films that run longer than three hours.
N| {Gaumartin's president, Hippolyte de Brosses}, told guests in the foyer of the flagship that the premiere would go ahead "even if I have to turn the handle".
V| At 9.15 p.m. the guests were sent home.
N| {The company} said on Sunday that the cancellation was due to a fault in the sound and not to the strike.
N| {Sound engineer Maud Lestrange}, who installed the system, said that it worked perfectly and she had been told to go and have dinner.
N| {De Brosses} could not be reached on Sunday.
N| {The film's distributor} said that it would send an invoice.
V| A meeting between the union and management is fixed for Tuesday at the labour inspectorate.
? Did the projectionists go on strike? | 1A 2A+
? Did the premiere take place? | 3P+ 4D 5D+
? Why was the premiere cancelled? | 5A+=a fault in the sound ; 6D
? How many projectionists took part? | 2A+=58
? Has the union met the management? | 9P
? what do they want | 2A+=extra pay for the films that run longer than three hours
? Did the distributor withdraw the film? | -
? was the sound system broken | 5A+ 6D

= Brewer recalls alcohol-free beer that wasn't
V| Some 160,000 cans of Rosenhof 0.0, sold as free of alcohol, contain 4.9 per cent of it, it has turned out.
N| {The Rosenhof brewery} asked customers on Saturday not to drink cans with the stamp L2291 and to bring them back, "even half full".
N| {Brewmaster Kilian Angerer} said a pipe had been connected to the wrong tank after cleaning.
N| {Police in Rosenheim} reported that a bus driver who had drunk two of the cans was stopped on Thursday with 0.6 per mille in his blood and had his licence taken.
N| {The driver's lawyer, Walburga Steinhuber}, said he would claim damages.
N| {The brewery} said it had already been in touch with him and would "not leave him standing".
A| {A shop assistant in Prien} told a local radio station that customers were buying up the cans rather than bringing them back.
N| {Angerer} said fewer than 9,000 had been returned.
N| {The district health office} said it had no reports of pregnant women or children having drunk the beer.
? Did the alcohol-free beer contain alcohol? | 1A 4A
? How did the mistake happen? | 3A+=a pipe had been connected to the wrong tank after cleaning
? how many cans have come back | 8A+=fewer than 9,000
? Did the bus driver lose his licence? | 4A
? Has the brewery compensated him? | 5P+ 6P+
? Did any pregnant women drink it? | 9D
? Was anyone killed in a crash? | -
? Did the bus have an accident? | -

= Antibiotic shortage: minister says shelves are full
N| {Romania's health minister, Ileana Vîlceanu}, told a television interviewer on Sunday night that there was "no shortage of any antibiotic in any county".
N| {The college of pharmacists} published a list the next morning of 41 products that its members could not obtain, among them the syrup most often given to small children.
N| {Pharmacist Dorel Haiduc in Botoșani} said he had been turning parents away for three weeks.
N| {The wholesaler Farmadepot}, which covers the north-east, confirmed it had no stock of the syrup and expected a delivery at the end of February.
N| {Vîlceanu}, asked on Monday about the list, said that it was "last month's".
N| {The college's president, Smaranda Crețu}, responded that the list was generated on Sunday at 10 p.m., during the minister's interview.
N| {The European Medicines Agency} said shortages of the syrup had been notified by nine countries and that Romania was not among them.
V| Vîlceanu's ministry has since withdrawn its permission for the syrup to be exported.
V| Romania's only producer of the syrup went bankrupt in 2022.
? Are antibiotics in short supply in Romania? | 1D+ 2A 3A 4A
? Did Romania report a shortage to the EU agency? | 7D
? When is new stock due? | 4A=at the end of February
? Is the pharmacists' list out of date? | 5A+ 6D+
? Has the export of the syrup been stopped? | 8A
? how many products are missing | 2A=41
? Did a child die for lack of the syrup? | -
? Has the minister resigned? | -

= SoftRiver's chatbot told customers to sue
N| {The Canadian phone company SoftRiver} switched off its customer chatbot on Monday after it told hundreds of subscribers that they were owed a refund of 600 dollars and should sue if they did not get it.
N| {Vice-president for customer service Marguerite Tran} said the company was not bound by what the program said.
N| {Lawyer Everton Pinnock of Hamilton, Ontario}, who represents 90 of the subscribers, said a tribunal had decided the opposite in an airline's case last year.
A| {People who trained the bot} said that it was fed with court judgments by mistake.
N| {Tran} declined to explain how it had come to the figure.
N| {SoftRiver} said in a letter to customers on Wednesday that everyone who had received the message would be credited 25 dollars as a gesture.
N| {Pinnock} called the gesture "a rude one" and said that the claim would be filed on Friday.
N| {The telecommunications regulator, CRTC}, said that it had no view.
V| The chatbot was introduced in May, when 300 call-centre workers in Moncton lost their jobs.
? Are the subscribers owed 600 dollars? | 1A 2D+
? Is the chatbot offline? | 1A
? Have customers sued SoftRiver? | 7P+
? Why did the bot say what it said? | 4A=it was fed with court judgments by mistake ; 5W+
? how much is the company offering | 6A+=25 dollars
? Will the Moncton workers be rehired? | -
? Has the regulator taken a position? | 8D+
? Did an airline lose a case about its chatbot? | 3A

= Tanker hijack off Togo: owner says all free, navy says two missing
V| The pirates who boarded the chemical tanker Bornholm Star 80 miles off Lomé on Sunday night left it on Tuesday, with or without hostages.
N| {Copenhagen-based owner Sørland Tankers} said on Tuesday afternoon that all seventeen crew members were safe and accounted for.
N| {A spokesman for Togo's navy, Commander Kossi Agbéko}, said that fifteen men were on board when his sailors climbed up the ladder.
N| {The Danish foreign ministry} would not give a number "while the situation is ongoing".
N| {The wife of the Ukrainian chief engineer, Halyna Bezpalko}, said that he had telephoned her from the ship and told her the third officer and the cook had been taken ashore.
N| {Sørland's security manager} said on Wednesday that the company stood by its information, then asked that the sentence be deleted.
N| By Wednesday evening {Sørland} spoke of "ongoing efforts to establish the whereabouts of two colleagues".
V| The cargo, 14,000 tonnes of palm oil, is untouched.
A| {Security consultants} assume that a ransom will be demanded.
? Were crew members kidnapped? | 2D+ 3A 4W 5A 7A+
? How many crew are missing? | 2D+ 4W 7A+=two
? Has a ransom been demanded? | 9P
? Did the owner correct its statement? | 6D+ 7A+
? Who was taken? | 5A=the third officer and the cook
? Was the cargo stolen? | 8D
? Did the Danish navy free the ship? | -
? have the pirates left | 1A

= Bornholm Star sailors home after 41 days
V| The third officer and the cook of the tanker Bornholm Star, who were taken off the ship by pirates in February, landed in Manila on Thursday.
N| {Sørland Tankers} said both were in good health and it would say nothing about the circumstances of their release "in order not to endanger others".
A| {Three people in the West African shipping business} said that 350,000 dollars had been paid through a fuel dealer in Port Harcourt.
N| {The dealer, Emeka Nwosu-Briggs}, said he dealt in fuel.
N| {Nigeria's navy} claimed to have freed the men in a raid.
N| {Cook Rogelio Dimaculangan}, before he was led away by company staff, told reporters he had seen no raid, "only a man with a bag".
N| {The Danish foreign minister, Gorm Hylleborg}, said that Denmark does not pay ransoms.
N| {=Gorm Hylleborg} "What private parties do, I cannot say."
V| Piracy in the Gulf of Guinea fell by a third last year.
? Was a ransom paid for the sailors? | 2W+ 3A 6A+ 7D 8W
? how much was paid | 2W+ 3A=350,000 dollars
? Were the men freed in a raid? | 5A 6D+
? How long were they held? | -
? Where did they arrive? | 1A=Manila
? Are the sailors well? | 2A+
? Did Nwosu-Briggs pass on the money? | 3A 4W+
? Is the tanker still in the pirates' hands? | -

= Founder sells last shares in Belgrade games studio
V| Miloš Radenković, who set up the Belgrade games studio Kobac in his student hall in 2009, has sold his remaining 11 per cent to the Swedish group that already owned the rest, for 74 million euros.
N| {The buyer, Gripsholm Interactive}, said he would stay on as an adviser until the release of Kobac's next title in the spring.
V| The studio employs 410 people and had a turnover of 96 million euros last year.
N| {Radenković}, 37, told the newspaper Vreme i Novac that he would put half the money into a foundation for village schools.
V| Its two other founders sold out in 2018.
V| The price corresponds to 7 times the annual revenue.
N| {Gripsholm's chief, Elsa-Karin Nordenfelt}, said no one at the studio would be moved to Stockholm.
V| Gripsholm's shares were unchanged.
? Did Radenković sell his stake? | 1A
? How much did he get? | 1A=74 million euros
? Is he leaving at once? | 2D+
? Will staff be transferred to Sweden? | 7D+
? Has the money for village schools been paid? | 4P+
? who owns the studio now | 1A=the Swedish group that already owned the rest
? Did all three founders sell this week? | 5D
? Did Gripsholm shares fall? | 8D

= Coffee chain's 'secret' unionising hotline was real, labour board told
N| {A regional manager of the coffee chain Perkolate} testified before a US labour judge in Buffalo on Tuesday that she was given a telephone number in 2023 on which to report employees who talked about a union.
N| {The manager, Shawna Dombrowski}, said that she rang it eleven times.
N| {Perkolate's lawyers} had told the judge in their opening statement that no such line existed.
N| {Counsel for the company Whit Lancaster} said on Tuesday the number belonged to a general help desk that also dealt with leaking milk.
N| {Judge Marisol Etxeberria} asked whether milk had ever been reported on it.
N| {Lancaster} said he would have to come back to her on that.
N| {The Baristas United campaign} says 62 people were dismissed after their names were passed on.
N| {Perkolate} puts the dismissals down to lateness.
V| The hearing continues on Thursday; a decision is expected in the autumn.
? Did a hotline for reporting union supporters exist? | 1A+ 2A+ 3D+ 4D+
? Were workers fired for wanting a union? | 7A+ 8D+
? how many times did she call | 2A+=eleven times
? Has the judge decided? | 9P
? Was the number used for milk complaints? | 4A+ 6W+
? Was Dombrowski dismissed? | -
? How many employees lost their jobs? | 7A+=62
? Is Perkolate closing its Buffalo cafés? | -

= Cyprus bank merger approved by shareholders
V| Shareholders of the Cyprus lender Kyrenia Cooperative voted on Thursday to merge with the Greek bank Ionia Trust, which will become the island's second-largest by deposits.
V| Of the votes cast, 87 per cent were in favour.
V| Each share will be exchanged for 0.62 of an Ionia share.
N| {Chairwoman Despina Hadjisavva} told the meeting that branches in Paphos and Larnaca would be combined where both banks had one, which concerns fourteen.
V| The bank employees' union, ETYK, was promised that there would be no dismissals for two years.
V| The European Central Bank gave its consent in May.
V| The merger takes effect on 1 October.
N| {Hadjisavva} will become deputy chair of the merged bank, but said she would not stay beyond 2027.
? Did shareholders back the merger? | 1A 2A
? how many voted yes | 2A=87 per cent
? Has the ECB approved the merger? | 6A
? Has the merger taken effect? | 7P
? Will branches be merged? | 4A+
? Will there be layoffs next year? | 5D
? Will the new bank be the largest in Cyprus? | 1D
? Who becomes chief executive? | -

= Whispered exit of Swiss watchmaker's US head confirmed by nobody
A| {Retailers in New York and Miami} have been telling one another for a week that Beatrix Aeschlimann, who built the American business of the Geneva watchmaker Delacombe, is on her way out.
M| {The trade newsletter Tourbillon} went further on Wednesday and reported she had already handed in her keys and would join a rival belonging to a Paris luxury group.
N| {Delacombe's headquarters} said it did not comment on personnel, and when pressed added that "Ms Aeschlimann's calendar is full".
N| {Her automatic email reply}, as of Thursday, says that she is on leave until further notice.
N| {The Paris group, Maison Verlhac,} said that it had made no announcement and that the newsletter should be asked for its sources.
A| {One jeweller on 47th Street} said that he had had lunch with her on Tuesday and she had paid with a company card.
A| {A former colleague} believes she was passed over for the top job in Geneva.
V| Aeschlimann could not be reached for comment.
V| Delacombe sold about 60,000 watches last year, a third of them in the United States.
? Has Aeschlimann left Delacombe? | 1P 2A 3W+ 6D 8W+
? Is she joining Maison Verlhac? | 2A 5W+ 8W+
? why would she go | 7A=she was passed over for the top job in Geneva
? Is Aeschlimann on leave? | 4A+
? How many watches are sold in America? | 9A=a third of them
? Was she sacked? | -
? Did Delacombe appoint a new US head? | -

= Oil trader's London flat searched, neighbours report
A| {Two neighbours} described how officers carried four boxes out of the Mayfair flat of the oil trader Ruslan Abdurazakov shortly after dawn on Wednesday.
N| {The National Crime Agency} said it had executed a warrant at an address in W1 but did not identify the occupant.
N| {Abdurazakov's spokesman, Crispin Hale-Bopp}, denied that any officer had crossed his client's threshold, and suggested that a removal firm had been at work upstairs.
N| {The removal firm whose van stood outside, Pickering & Daughter}, said it had been hired by the agency.
V| Abdurazakov, who is 48 and holds Maltese and Kazakh passports, was not at home.
A| {An acquaintance} placed him at a clinic near Lake Constance.
M| {The London weekly City Whisper} linked the search to the sale of 2 million barrels from Kazakhstan's state reserve at a price below the market.
N| {Kazakhstan's embassy} referred questions to the police.
V| No charges have been brought.
V| In 2020 a court in Valletta dismissed a case against him for lack of jurisdiction.
? Was Abdurazakov's flat searched? | 1A 2A 3D+ 4A
? Where is the trader now? | 5D 6A=a clinic near Lake Constance
? Has he been charged? | 9D
? What was the search about? | 7A=the sale of 2 million barrels from Kazakhstan's state reserve ; 8W
? Was he arrested? | 5D
? was he convicted in malta | 10D
? How many boxes were taken away? | 1A=four
? Did the removal firm work for the upstairs neighbour? | 3A+ 4D+

= 'Ghost ship' grain: Beirut silo firm bought stolen wheat, NGO says
N| {The investigative group SeaLedger} said on Monday that 28,000 tonnes of wheat unloaded in Tripoli, Lebanon, in August had been taken from silos in occupied Ukraine.
N| {The buyer, Cedar Mills}, said the cargo came with Syrian certificates and that it had no reason to doubt them.
N| {Syria's agriculture ministry} told SeaLedger that it had issued no such certificates.
N| {Ukraine's embassy in Beirut} demanded that the wheat be seized.
N| {Public prosecutor Ghassan Moukarzel} ordered it sealed on Tuesday, then on Thursday lifted the seal for want, he said, of proof.
A| {A customs officer at the port} recalled that the papers were still wet.
N| {Cedar Mills' owner, Toufic Rahbani}, said that most of the wheat had meanwhile become bread.
N| {SeaLedger} has asked for a sample.
V| The ship that brought the wheat, the Zenith Pearl, switched off its transponder for nine days in July.
V| A similar cargo was turned back from Alexandria in 2023.
? Was the wheat stolen from Ukraine? | 1A 2D+ 5W
? Are the certificates genuine? | 2A+ 3D 6D
? Is the wheat still under seal? | 5D
? Has the wheat been seized? | 4P 5A
? how much wheat was it | 1A=28,000 tonnes
? Has SeaLedger received a sample? | 8P
? Where is the wheat now? | 7A+=most of the wheat had meanwhile become bread
? Did Egypt buy the cargo? | -

= Norwegian salmon giant settles US price case
V| Havbruk Nord will pay 55 million dollars to end a lawsuit in which American wholesalers accused it and four competitors of having fixed the price of farmed salmon.
N| {The company} said the settlement was made "without any admission and purely for reasons of cost".
N| {Plaintiffs' lawyer Denise Ravenscroft} called it proof that "fish and principles both spoil".
V| The four others settled in 2022 and 2023 for a total of 84 million dollars.
V| Judge Horatio Menendez of the federal court in Miami must approve the agreement.
V| A parallel inquiry by the US Department of Justice was closed in January without charges.
V| The European Commission is still investigating and has sent the companies a list of objections.
V| Havbruk Nord's shares gained 1.7 per cent in Oslo.
? Has Havbruk Nord settled? | 1A 2A+
? Did it admit fixing prices? | 2D+
? how much will it pay | 1A=55 million dollars
? Is the European inquiry closed? | 7D
? Did the US Justice Department charge anyone? | 6D
? Has the judge approved the settlement? | 5P
? Did the salmon farmers fix prices? | 1A 2D+ 3A+
? Did Havbruk pay 84 million dollars? | 1D 4D

= Hungarian broadcaster's morning show taken over by owner, host says on air
N| {Presenter Zsófia Lantos} told listeners of Budapest's Rádió Sztráda at 7.14 on Wednesday morning that she had been instructed the night before not to mention the motorway contract of the station's new owner.
N| "So I'm mentioning it," {she=Zsófia Lantos} said, and read out four figures before music was played.
N| {Owner Kálmán Bíróczky} denied having given any instruction to anyone at the station, which he bought in May and says he "listens to only in the bath".
N| {Editor Péter Somlósi} said that he had advised her "as a friend" to leave the matter to the news.
V| The programme was presented on Thursday by a man who did not give his name.
N| {Somlósi} said that Lantos was on holiday.
N| {Lantos} wrote on her own page: "I'm at home, in pyjamas, sacked by text."
V| The media council is waiting for a complaint.
V| Colleagues collected 900 signatures by the evening.
? Was Lantos told not to mention the contract? | 1A+ 3D+ 4A+
? Has the presenter been dismissed? | 6D+ 7A+
? did the owner give the order | 3D+
? Has the media council opened proceedings? | 8D
? Who presented the show on Thursday? | 5A=a man who did not give his name
? how many people signed | 9A=900
? Did the station apologise? | -
? Did Lantos talk about the motorway deal on air? | 2A+

= Steel strike in Galicia: bosses count scabs, union counts heads
V| The second week of the strike at Altos Hornos del Eume began on Monday with two press conferences in two cafés on the same square.
N| {Director Teófilo Barreiro} said that a furnace was working and 280 of the 900 workers had returned.
N| {Union leader Sabela Outeiral} said 61 had, "among them the director's nephew".
N| {Barreiro} confirmed the nephew.
V| Smoke could be seen from one chimney during the afternoon, not from the other two.
N| {The civil governor's office} counted 112 entrances on Monday's morning shift.
N| {Outeiral} said that the union would accept a mediator if the dismissal of its treasurer was withdrawn.
N| {Barreiro} said the treasurer had hit a foreman with a sandwich and there was a video.
V| The company has not shown the video.
A| {Neighbours} fear that the plant will not open again in the new year.
? How many strikers went back to work? | 2A+=280 ; 3A+=61 ; 6A=112
? Is a furnace running? | 2A+ 5A
? Was the union treasurer dismissed? | 7A+
? Did he attack a foreman? | 8A
? Has a mediator been appointed? | 7P+
? Has the video been released? | 9D
? Is the strike over? | 1D
? did the director's nephew join the strike | 3D+ 4D+

= Cement shortage fears grow as Cambodia's border stays shut
V| Builders in Phnom Penh were paying 142 dollars a tonne for cement on Friday, twice as much as in May, because the crossing at Poipet remains closed to lorries.
N| {Commerce minister Sok Vannarith} said there was cement for forty days and those who claimed otherwise were speculators.
N| {The builders' association} claimed otherwise: eleven days, according to its president, Chea Sopheak.
N| {Thailand's army} said that the crossing was open to pedestrians with medical certificates and that lorries might follow "in the fullness of time".
A| {Thai drivers waiting at Aranyaprathet} said they had been told Wednesday.
N| {Sok} expects the first ship with Vietnamese cement on Monday.
N| {Vietnam's largest producer, Ha Tien Cement,} said that it had received no order.
N| {The minister=Sok Vannarith} replied that orders were placed by traders, not ministries.
V| A bridge at Kampot, half finished, has been left until further notice.
? Is the Poipet crossing open for lorries? | 1D 4D+
? How long will Cambodia's cement last? | 2A+=forty days ; 3A+=eleven days
? How much does a tonne cost? | 1A=142 dollars
? Has Vietnam received an order for cement? | 7D+
? When will the border reopen to trucks? | 4P 5A=Wednesday
? Has Vietnamese cement arrived? | 6P+
? did thailand close the border over cement | -
? Is work on the Kampot bridge going on? | 9D

= Australian miner's chair quits board of university, stays at miner
N| {Melbourne's Merri University} announced on Monday that Gwenda Lockhart-Tsang had left its council with immediate effect.
V| Lockhart-Tsang, 66, is chair of the nickel company Karratha Metals, which is being sued by traditional owners over a burial site bulldozed in March.
N| {The university} said she had cited a heavy workload.
V| Students cheered when the news was read out at a rally against her.
N| {A spokesman for Karratha, Des Moffitt}, said that her position at the company was "not under discussion and never was".
M| {The Westralian} reported that two of Karratha's directors had asked her to consider her future there as well.
N| {Moffitt} called the report wrong "in both halves".
N| {One of the two directors named, Satoshi Urabe}, said he had not spoken to any newspaper and would not start now.
V| The company's annual meeting is on 22 November.
? Has Lockhart-Tsang resigned from the university council? | 1A+ 3A+
? Has she stepped down as chair of Karratha? | 5D+
? Did two directors ask her to go? | 5D+ 6A 7D+ 8W+
? why did she leave the council | 3A+=a heavy workload
? Was the burial site destroyed? | 2A
? Is she going to resign from Karratha at the annual meeting? | 5D+
? Did the university ask her to leave? | -
? Were students against her? | 4A

= Consumer watchdog finds no fault with Lisbon's toll app
N| {Portugal's consumer directorate} said on Friday that the toll app Via Leve had not charged drivers twice, as 4,300 of them had complained, but had shown one charge in two places.
N| {The director, Constança Meneses-Pinto}, said her office checked 900 accounts and found double payment in none.
V| The complaints began after an update on 2 September.
N| {The operator, Rodovias do Tejo}, said the display had since been corrected.
N| {The drivers' club ACP-Sul} said it could live with the finding but would like an apology.
N| {The operator's spokesman, Zeferino Galvão}, said that one had been sent on the 9th, in the app.
V| It was displayed twice.
V| Tolls on the Vasco da Gama bridge rise by 2.3 per cent in January.
? Did the app charge drivers twice? | 1D 2D
? How many complained? | 1A=4,300
? Has the fault been fixed? | 4A+
? Did the operator apologise? | 5P 6A+ 7A
? Was the operator fined? | -
? how many accounts were looked at | 2A=900
? Are bridge tolls going down in January? | 8D
? Does the drivers' club reject the finding? | 5D

= Rumour empties cash machines in Bulgarian town
V| Cash machines of Rodopska Banka in Kardzhali were empty by Sunday noon after a message that the lender would not open on Monday went round the town's telephones.
N| {The Bulgarian National Bank} said within hours that Rodopska was solvent, liquid and well capitalised.
N| {The bank's chief executive, Desislava Gancheva}, drove to Kardzhali with, she said, eleven million leva in a van.
N| "Anyone who wants his money can have it in tens," {she=Desislava Gancheva} told a crowd through a loudhailer.
V| Depositors queued all the same, some of them overnight.
V| The branch opened at seven on Monday, an hour early.
N| {Prosecutors} said the message had been traced to a 19-year-old who had wanted, by his own account, to see what would happen.
N| {His mother, Sevda Yusein}, denied that he had written it, saying he was at a wedding without a telephone.
V| By Monday evening 4 million leva had been withdrawn.
V| Four Bulgarian banks failed after similar runs in 1996.
? Is Rodopska Banka in trouble? | 2D
? Did the branch stay closed on Monday? | 6D
? Who started the rumour? | 7A=a 19-year-old ; 8D+
? How much was withdrawn? | 9A=4 million leva
? Did depositors stop queuing after the chief's assurance? | 5D
? Has the young man been charged? | -
? Did the bank fail in 1996? | -
? how much cash did the boss bring | 3A+=eleven million leva

= Insulin pump maker tells users to go back to syringes
N| {The Danish firm Glyka} urged 61,000 users of its Pulse 2 insulin pump on Tuesday to return to injections until a software fault that can double a dose has been corrected.
N| {Medical director Mikkel Thorvald} said two patients had been treated for dangerously low blood sugar and both had recovered.
N| {Germany's medicines institute, BfArM}, spoke of seven cases, one of them fatal.
N| {Thorvald} said the death, of a woman of 71 in Kassel, had been looked at and had another cause.
N| {Her son, Holger Reinsdorf}, said that no one from Glyka had ever asked him about it.
N| {The institute} said an autopsy had not settled the question.
A| {Users} complained on forums that the helpline was engaged for hours.
N| {Glyka} expects the corrected software by the middle of the month.
V| The pump is made in Malaysia and sold in 19 countries.
? How many patients were harmed? | 2A+=two ; 3A=seven
? Did anyone die because of the pump? | 3A 4D+ 6W
? What should users do? | 1A+=return to injections
? Is the software already fixed? | 1D+ 8P+
? Did Glyka contact the dead woman's family? | 5D+
? did the two patients recover | 2A+
? Has the pump been banned in Germany? | -
? Is Thorvald resigning? | -

= Film studio's layoffs: the memo, the denial, the second memo
M| {The Hollywood Tattler} on Thursday printed a memo from Goldcrest Lot's president, Marisol Vanterpool, according to which 370 people would be let go "before the trees are lit".
N| {A studio spokesman, Judd Arkin}, called the memo a forgery by somebody with access to a letterhead.
N| {The Tattler's editor} said that the source was a lawyer in Vanterpool's own office.
N| {Vanterpool} told employees on Friday, in a memo that nobody has called forged, that "between 300 and 400 colleagues" would be leaving by Christmas.
N| {Arkin}, asked on Friday how this fitted in with what he had said on Thursday, said the earlier document had contained a wrong number.
A| {People in the visual effects department} said they had been told to be at home on Monday.
N| {The editors' guild} said its contract required 90 days' notice.
V| The studio lost 212 million dollars on a musical about Antarctica.
N| {Vanterpool} did not mention the musical.
? Is Goldcrest Lot laying people off? | 1A 4A+
? Was the first memo fake? | 2A+ 3D
? How many jobs will be cut? | 1A=370 ; 4A+=between 300 and 400
? when will the layoffs happen | 1A=before the trees are lit ; 4A+=by Christmas
? Did the musical cause the cuts? | 9W+
? How many were dismissed in visual effects? | -
? How much did the musical lose? | 8A=212 million dollars
? Did Arkin lose his job? | -

= Frankfurt bourse moves clearing of power contracts to Leipzig
N| Deutsche Terminbörse will move the clearing of all power contracts to Leipzig from 1 March next year, {the exchange} told its members in a circular on Wednesday.
N| {Its head of clearing, Mechthild Oberländer}, said that the change would save members about 9 million euros a year in margin.
V| About 130 of 300 clearing staff in Eschborn are affected.
N| {Oberländer} said that each of them had been offered a post in Leipzig with a flat for six months.
N| {The works council} confirmed the offer and called the flat small.
V| The Bafin, Germany's financial supervisor, approved the move in December.
V| Gas contracts have been cleared in Leipzig since 2019.
N| {The association of municipal utilities} welcomed the step but criticised the fees.
? Is power clearing moving to Leipzig? | 1A+
? when | 1A+=from 1 March next year
? Has the regulator agreed? | 6A
? Will the 130 employees be dismissed? | 4D+
? Are gas contracts moving next year as well? | 7D
? How much will members save? | 2A+=about 9 million euros a year
? Have the fees been lowered? | -
? Did the works council reject the offer? | 5D

= Chip designer's Taiwan office raided over poached engineers
V| Investigators in Hsinchu searched the office of Californian chip designer Alderpoint and eight apartments on Wednesday in a case about engineers lured from a local competitor.
N| {The Hsinchu prosecutor's office} said six people had been questioned and released on bail.
N| {Alderpoint} said that it hired people for what they had in their heads, not in their bags.
N| {The competitor, Formosa Logic}, reported in its own statement that 11,000 files were missing.
N| {Alderpoint's general counsel, Bridget O'Hanlon}, said that not one file belonging to anybody else was on its servers.
A| {An investigator} told the China Times that a hard disk had been found in a rice cooker.
N| {Prosecutors} refused to confirm the rice cooker.
N| {One of the six, Kuo Chih-wei}, said, leaving the building, that he liked rice.
V| Taiwanese law forbids the transfer of chip know-how to mainland China; California is not mentioned in it.
? Was Alderpoint's office searched? | 1A
? Were files stolen from Formosa Logic? | 4A+ 5D+
? Was a hard disk found in a rice cooker? | 6A 7W
? Are the six in custody? | 2D
? how many people were questioned | 2A=six
? Did Alderpoint's engineers go to mainland China? | -
? Did Alderpoint admit having rival's data? | 5D+
? How many files are missing? | 4A+=11,000

= Formosa Logic drops complaint against Alderpoint
V| Formosa Logic withdrew its complaint against Alderpoint on Friday after the two signed a cross-licence whose terms they are keeping to themselves.
N| {Its chairman, Hsu Mei-ling}, said "neighbours should trade, not search".
N| {The Hsinchu prosecutor's office} said the case would go on, as trade secrets were a matter for the state.
A| {Lawyers} expect it to be shelved by the summer.
N| {Alderpoint's Bridget O'Hanlon} repeated that no file had ever been taken.
N| {Hsu}, asked whether that was so, said that the question had been "licensed".
V| Alderpoint's shares rose 6 per cent.
V| Of the six engineers who were questioned in May, two have gone back to Formosa Logic.
? Did Formosa Logic withdraw its complaint? | 1A
? Has the criminal case been closed? | 3D 4P
? Were files stolen from Formosa Logic? | 5D+ 6W+
? how much did Alderpoint pay for the licence | 1W
? Have engineers returned to Formosa Logic? | 8A
? Did the share price fall? | 7D
? Was Hsu questioned by prosecutors? | -
? How many engineers stayed with Alderpoint? | -

= Biggest Latvian dairy denies milk came from Belarus
V| Riga's public prosecutor is looking into whether Latvijas Krējums, the country's biggest dairy, mixed milk from Belarus into cheese sold as Latvian.
N| {Chairman Agris Bērzkalns} said on Tuesday that "every drop has a cow, every cow has a number, every number is Latvian".
A| {Two lorry drivers} told investigators they had crossed at Pāternieki at night with full tanks on at least forty occasions.
N| {The customs office} said that its records showed the tanks as empty.
N| The scales at the crossing were out of order from March to October, according to {the state roads agency}.
N| {Bērzkalns} had not heard of any scales.
V| The food service, PVD, took samples from three cheeses, which a laboratory in Kiel is to compare with Belarusian hay.
V| The Lithuanian chain Kregždė has removed the cheese "as a precaution".
V| In 2018 the dairy was fined for calling margarine butter.
? Did the dairy use milk from Belarus? | 1W 2D+ 3A 4D
? Did tankers cross the border full? | 3A 4D
? When were the scales broken? | 5A=from March to October
? Has the laboratory's result come in? | 7P
? Did Kregždė stop selling the cheese? | 8A
? was the dairy ever fined | 9A
? Have the drivers been arrested? | -
? Were Latvian farmers paid less? | -

= US freight railroad, union trade blame over derailment
V| A Great Divide Railroad train carrying ethanol left the tracks outside Havre, Montana, on Tuesday night, and sixteen of its cars burned until morning.
N| {The company} said early indications pointed to a rail broken by cold.
N| {The locomotive engineers' union} pointed to a hot-bearing detector eleven miles back that, it said, had been switched off since a budget cut in 2022.
N| {Great Divide vice-president Cal Norquist} said the detector was "fully operational", as records would show.
N| {The National Transportation Safety Board} said at a briefing on Wednesday that the detector had sent no data since January.
N| {Norquist} then said that sending data and being operational were two different things.
N| {The board's lead investigator, Fern Aguirre-Dole}, said it was much too soon to talk about a cause.
V| The two crew members walked away with bruises, and about 140 residents were allowed home on Wednesday afternoon.
N| {Senator Wyatt Engebretson} wants detectors to be required by law every ten miles.
? What caused the derailment? | 2A+=a rail broken by cold ; 3A+=a hot-bearing detector eleven miles back that, it said, had been switched off ; 7W
? Was the detector working? | 3D+ 4A+ 5D 6A+
? Are residents still evacuated? | 8D
? how many cars burned | 1A=sixteen
? Are detectors required every ten miles? | 9P
? Did the crew survive? | 8A
? Has the railroad been fined? | -
? Did the engineer fall asleep? | -

= Ethanol derailment was broken wheel bearing, safety board finds
N| {The National Transportation Safety Board} has concluded that a bearing that failed, and not a rail cracked by frost, sent a Great Divide ethanol train off the track near Havre, Montana, last winter.
N| {Its report}, published on Thursday, says a detector that might have given warning had been out of service for eleven months.
N| {Great Divide} accepted the findings "with one exception, which concerns the word might".
N| {The engineers' union} said it had said so on the first night.
N| {Investigator Fern Aguirre-Dole} said that the board could not determine who had ordered the detector to be switched off.
N| {The railroad} declined to say.
V| Vice-president Cal Norquist retired in June.
V| A bill requiring detectors at ten-mile intervals failed in the Senate by three votes.
N| {Its sponsor, Wyatt Engebretson}, vowed to bring it back.
? What caused the derailment? | 1A=a bearing that failed
? Was the detector working? | 2D 4D
? Did frost break the rail? | 1D
? Who switched off the detector? | 5W 6W+
? Did the railroad accept the report? | 3A+
? Are detectors required every ten miles? | 8D 9P
? Is Norquist still with the company? | 7D
? did anyone die in the derailment | -

= Northern Irish plane-parts maker weighs offer from US rival
N| {Lagan Aerostructures}, the Belfast company that makes wings for business jets, said on Friday that its board was considering an unsolicited proposal from Wichita-based Plains Aerospace and urged shareholders to take no action for the time being.
V| The proposal of 312 pence a share in cash, made public by Plains an hour earlier, represents a premium of 38 per cent over the closing price on Thursday.
N| {Plains chief executive Randall Stubblefield} said he would have preferred to speak privately but had been "met with silence on three occasions", the last of them over lunch in Farnborough.
N| {A spokesperson for Lagan} disputed that account, saying there had been one meeting, in July, at which no price was mentioned.
A| {Two of the company's ten biggest shareholders}, asking not to be identified because they have yet to meet the board, said they would hold out for at least 350 pence.
N| {The Unite union} asked Plains to guarantee all 2,100 jobs in Belfast for ten years; Stubblefield told the BBC that he was "not in the business of guarantees but in the business of wings".
N| {Northern Ireland's economy minister, Caoimhe McAteer}, said officials in London had been asked whether the takeover could be examined under national-security rules.
V| Under the City code Plains has until 5 p.m. on 9 October to announce a firm intention to bid or to walk away.
V| Plains bought a landing-gear maker in Gloucester in 2017 and closed it two years later.
? Has Lagan accepted Plains's offer? | 1P+
? How much is Plains offering? | 2A=312 pence a share in cash
? How many times did the two sides meet? | 3A+=three occasions ; 4A+=one meeting, in July
? Will Plains guarantee the Belfast jobs? | 6D
? Do the big shareholders consider the price high enough? | 5D
? is the takeover being examined on security grounds | 7P
? Has Plains made a firm bid? | 8P
? Did Plains close Lagan's plant in Gloucester? | -

= Lagan board backs sweetened £1.4bn Plains bid
N| {The board of Lagan Aerostructures} dropped its resistance to Plains Aerospace on Monday and unanimously recommended a raised offer of 361 pence a share, which values the Belfast wing maker at £1.4bn.
N| {Chair Hugh Ballantine-Orr} said the new price "reflects what our people are worth, if not quite what they are".
N| {Plains} undertook to keep final assembly in Belfast for seven years, a promise that the Takeover Panel can enforce.
N| {Unite's regional officer, Declan McSorley}, said that assembly was 800 jobs out of 2,100 and that nobody had promised anything to the other 1,300.
N| {Plains's Randall Stubblefield} did not answer when asked about the 1,300.
V| Holders of 44 per cent of the shares have agreed to accept.
V| The government has thirty working days to say if it will intervene.
A| {A cabinet source} said intervention was "unlikely, and in an election year impossible".
N| {A hedge fund that bought 6 per cent last month, Obelisk Row}, said it would reject anything below 380.
? Has Lagan accepted Plains's offer? | 1A+ 2A+
? How much is Plains offering? | 1A+=361 pence a share
? Will Plains guarantee the Belfast jobs? | 3A+ 4D 5W+
? Will the government stop the takeover? | 7W 8D
? Does Obelisk Row back the bid? | 9D+
? how many shares are already promised | 6A=44 per cent
? Was the board's decision split? | 1D+
? Has the takeover been completed? | 6P

= Mexican bakery giant's CFO leaves after eight months
N| {Panificadora Anáhuac}, the world's second-largest maker of packaged bread, said late on Wednesday that finance chief Rebeca Ontiveros had left "to pursue personal projects", only eight months after she was recruited from a brewer in Monterrey.
N| {The company} named treasurer Abelardo Cuéllar as her interim replacement and confirmed its forecast for the year.
N| {Analysts at Casa de Bolsa Regio} wrote that the third change in the post in two years "raises more questions than the company has chosen to answer".
A| {A person who worked with Ontiveros} said that she had objected to the way promotional discounts were booked in the United States and had put her objections in writing in April.
N| {A company spokesman, Ulises Barragán-Teja}, said that no objection of that kind was on file.
N| {Ontiveros} said by message that she was bound by a confidentiality agreement.
N| {The auditor, Gant Lovelock,} declined to comment.
N| {Mexico's banking and securities commission} was not immediately available outside office hours.
V| The shares fell as much as 7 per cent on Thursday before recovering to close 3 per cent lower.
V| Her predecessor left for health reasons.
? Has Ontiveros left the bread maker? | 1A+ 2A+
? Why did the finance chief go? | 1A+=to pursue personal projects ; 4A=she had objected to the way promotional discounts were booked ; 6W+
? Did she complain in writing about the accounts? | 4A 5D+ 6W+ 7W
? Who takes over? | 2A+=treasurer Abelardo Cuéllar
? Was the profit forecast lowered? | 2D+
? how long was she in the job | 1A+=eight months
? Is the commission investigating the company? | 8W
? Did the stock close 7 percent down? | 9D

= Drought forces Panama-style limits on Paraguay river barges
V| Barges on the Paraguay river have been loading less than half their usual cargo of soya since the gauge at Asunción fell on Saturday to minus 1.2 metres, the lowest since readings began in 1904.
N| {The shipowners' chamber} estimated losses of 200 million dollars so far this season, while cautioning that the number would depend on how long the drought lasted.
N| {Navigation director Eligio Samudio} said dredgers had begun work at three critical passages and that a fourth would follow if Argentina gave permission.
N| {Argentina's ports agency} said that it had received no request concerning a fourth passage.
A| {Captains} say that the dredgers have been at anchor for a week for lack of diesel.
N| {Samudio} rejected this, posting a photograph of a dredger with water pouring from its pipe.
V| The photograph was first published in 2022, a reverse-image search shows.
N| Asked about it, {the director's office} said that the wrong file had been attached.
N| {The meteorological service} does not expect rain in the upper basin before November.
? Is the river at a record low? | 1A
? Are the dredgers working? | 3A+ 5D 6A+
? Was Argentina asked about a fourth passage? | 3P+ 4D+
? Is the picture of the dredger recent? | 7D 8D+
? How much has the low water cost? | 2A+=200 million dollars
? when is rain expected | 9A=November
? Have barges stopped altogether? | 1D
? Did a barge sink? | -

= Dating app's IPO priced above range
V| Twosome, the dating application that matches people by what they cook, sold 18 million shares at 27 dollars each on Wednesday, above the range of 22 to 25 dollars it had marketed.
V| The offering raised 486 million dollars and values the Seattle company at 3.9 billion.
N| {Founder and chief executive Marigold Achterhuis} said that the proceeds would pay for an expansion in Brazil and India.
V| Existing investors, among them two Boston venture funds, sold 4 million of the shares.
V| Twosome had revenue of 411 million dollars last year and a net loss of 9 million.
V| The shares begin trading on the Nasdaq on Thursday under the symbol TWOS.
N| {The prospectus} warns that a third of users stop paying within two months, "in some cases because they are happy".
V| A competitor, Kindling, has fallen 60 per cent since it went public in 2021.
? Was the IPO priced above its range? | 1A
? How much did Twosome raise? | 2A=486 million dollars
? Is the company profitable? | 5D
? Has trading begun? | 6P
? What will the company do with the money? | 3A+=an expansion in Brazil and India
? Did the founder sell shares? | -
? did kindling go public this week | 8D
? Was the price 25 dollars? | 1D

= EU weighs tariffs on Chinese e-bikes; industry split
A| {Officials in Brussels} have drawn up a plan for anti-dumping duties of up to 41 per cent on electric bicycles shipped from China through Turkey and Tunisia, according to a draft seen by Agence Continentale.
N| {A Commission spokesperson, Marit Aaltonen}, said that a draft was a draft and no decision had been taken.
N| {The European bicycle makers' federation} has lobbied for the duties since the spring of last year, accusing Chinese firms of screwing on a saddle in Izmir and calling it Turkish.
N| {The importers' association} calls that "a caricature with spokes".
N| {Turkey's trade ministry} said factories there employed 9,000 people and would answer any duties in kind.
N| {Bart Wijnhoven, who runs the Dutch brand Zilverfiets,} said he sided with the importers because 70 per cent of his motors came from Suzhou.
N| {China's chamber of commerce to the EU} did not respond to a request for comment.
V| Member states will be asked for their opinion in November.
V| Duties on Chinese e-bikes shipped directly have been in force since 2019.
? Has the EU imposed duties on e-bikes from Turkey? | 1P 2D+ 8P
? How high would the duties be? | 1A=up to 41 per cent
? Has Turkey retaliated? | 5P+
? Does Zilverfiets support the tariffs? | 6D+
? Are there already duties on e-bikes coming straight from China? | 9A
? when do member states give their view | 8A=in November
? Did China threaten retaliation? | 7W+
? Do European makers want the duties? | 3A+

= Bank's IT chief reportedly took trading secrets to Singapore
N| {Westphalia's Landbank} has asked a Düsseldorf court to stop its former head of trading technology, Florian Quadflieg, from starting a job at a Singapore hedge fund on 1 October.
N| In its application {the bank} says he copied 14,000 lines of code to a private account in his last week.
N| {Quadflieg} says the lines were his doctoral thesis.
N| {His former supervisor at the University of Münster, Professor Jutta Overkamp}, confirmed that a part of the program resembled work he had submitted in 2011.
N| {The hedge fund, Sarimbun Capital,} said it had no interest in anybody's code but its own, and that his contract stood.
N| {Judge Volker Thiessen} is to rule on 24 September.
M| {The magazine Wirtschaft Heute} had reported in August that two of Quadflieg's colleagues had followed him to Asia.
N| {The bank} said that both were on parental leave.
V| The Landbank lost 61 million euros in trading last year.
? Did Quadflieg copy the bank's code? | 2A+ 3D+
? Has the court barred him from the new job? | 1P+ 6P
? When does he start in Singapore? | 1A+=1 October
? Did two colleagues go with him? | 7A 8D+
? Is the fund using the bank's code? | 5D+
? Did Sarimbun withdraw its offer? | 5D+
? how many lines were copied | 2A+=14,000
? Was his thesis plagiarised? | -

= Electric truck pioneer Voltane files for insolvency
V| Voltane, the Gothenburg maker of electric lorries that was once worth more than the city's football stadium and its harbour together, applied for insolvency on Monday after a Saudi investor withheld the second half of a promised 300 million euros.
N| {Chief executive Sixten Barrling} said the company had run out of money "on a Sunday, at lunch".
N| {The investor, Al Rabia Mobility}, said that the payment was tied to the delivery of 200 lorries by June, of which it had seen 31.
N| {Barrling} put the number of lorries delivered at 74.
N| {Court-appointed administrator Lovisa Rehnqvist} said that production would be kept going for a month and all 960 employees would get their wages from the state guarantee.
N| {She=Lovisa Rehnqvist} has received three expressions of interest, she said, none of which she would describe.
A| {Suppliers} are owed about 110 million euros, according to a list circulating among them.
N| {The industry minister} ruled out a state rescue.
V| Voltane's factory was opened by the king in 2022.
? Is Voltane insolvent? | 1A 2A+
? Why did the investor not pay? | 3A+=the payment was tied to the delivery of 200 lorries by June
? How many lorries were delivered? | 3A+=31 ; 4A+=74
? Will the state save the company? | 8D
? Are the workers being paid? | 5P+
? Who is interested in buying it? | 6W+
? how much do suppliers claim | 7A=about 110 million euros
? Has the factory stopped producing? | 5D+

= Voltane sold to Czech tractor maker for a fraction
N| Moravan, the Czech tractor maker, has bought the insolvent truck company Voltane for 38 million euros, {administrator Lovisa Rehnqvist} said on Thursday.
N| {She=Lovisa Rehnqvist} said 410 of 960 jobs would remain.
N| {Moravan's owner, Květoslav Hradil}, told reporters in Gothenburg that he had come for the axles.
N| {The union IF Metall} spoke of a sad day but a better one than had been feared.
N| {Founder Sixten Barrling}, who is to leave, said that he had been offered 90 million for the company in May.
N| {Rehnqvist} said that she knew of no such offer.
V| Suppliers will receive about nine cents in the euro.
N| {Al Rabia Mobility}, which is suing for the return of its first 150 million euros, said that it had expected to be consulted.
V| Electric lorries are to be built until the parts run out, in about a year.
? Who bought Voltane? | 1A+=Moravan, the Czech tractor maker
? How many employees keep their jobs? | 2A+=410
? Was there a higher offer in May? | 5A+ 6D+
? Will suppliers get all their money? | 7D
? Has Al Rabia got its money back? | 8P+
? Is Barrling staying on? | 5D
? how much did moravan pay | 1A+=38 million euros
? Did the state contribute to the rescue? | -

= Canary Islands hotel staff suspend strike at eleventh hour
V| A strike that would have left some 40,000 tourists on Tenerife and La Palma to make their own beds over Easter was suspended at ten on Wednesday night, two hours before it was to begin.
N| {The unions UGT and Comisiones Obreras} said they had accepted an interim raise of 6 per cent from the employers' federation Ashotel-Sur, with negotiations on workload to follow by the end of May.
N| {Federation president Fernando Melián} confirmed the percentage but stressed that it applied from July and not, as the unions had told their members, from April.
N| {Union negotiator Candelaria Dorta} replied that he must have left the room when the date was agreed.
N| {The regional labour minister, Nieves Trujillo-Bethencourt}, who chaired the talks, said that she remembered a date in spring.
A| {A member of the employers' delegation} admitted privately that April had been on the table.
N| {The union Base Canaria, which did not sign,} called on chambermaids to stay at home regardless.
V| By noon on Thursday hotels reported hardly any absences.
V| A two-day strike last April cost the sector an estimated 25 million euros.
? Was the hotel strike called off? | 1A 2A+
? How big is the interim raise? | 2A+=6 per cent ; 3A+
? When does the raise take effect? | 3A+=July ; 4D+ 5A=spring ; 6A=April
? Did all unions sign the agreement? | 7D+
? did workers follow Base Canaria's call to stay away | 8D
? Have the negotiations on workload finished? | 2P+
? Did this week's strike cost 25 million euros? | -
? Were hotels closed over Easter? | -

= Malta gaming firm denies link to Sicilian clan
M| {The Palermo daily Giornale dell'Isola} reported on Tuesday that a wiretap played in an anti-mafia court mentions the Maltese online casino Cappello d'Oro as "our laundry with the blue sign".
N| {Cappello d'Oro's chief executive, Roderick Zammit-Pace}, said that the company's sign was green.
N| {He=Roderick Zammit-Pace} denied any relationship with the persons on the tape and said that every customer above 2,000 euros was checked.
N| {The Malta Gaming Authority} would not say whether it had opened a review, in line with what it called long-standing practice.
N| {Prosecutor Agata Lo Iacono} said that the conversation was one of 900 and that its meaning was for the judges.
V| Photographs in the company's annual report for 2021 show a blue sign above its door in Sliema; it was changed the year after.
N| {Zammit-Pace} was not available on Wednesday to discuss the photographs.
A| {Two former payment clerks} said deposits from Catania had been waved through.
V| The licence is due for renewal in March.
? Does the casino have ties to the clan? | 1A 3D+ 5W
? Was the firm's sign blue? | 1A 2D+ 6A
? Is the Maltese regulator investigating? | 4W
? Were deposits from Sicily left unchecked? | 3D+ 8A
? When does the licence run out? | 9A=March
? Has Cappello d'Oro lost its licence? | -
? how many conversations were recorded | 5A=900
? Was Zammit-Pace arrested? | -

= Portuguese lithium refinery scrapped
N| {The Porto chemicals group Douroquímica} confirmed on Monday that it had given up its plan for a lithium refinery in Setúbal, for which 1.1 billion euros had been earmarked.
N| {Chairwoman Leonor Brandão-Vaz} blamed the fall in the metal's price, from 70,000 dollars a tonne to less than 10,000 in two years.
V| The group's Swedish partner, Litium Nord, pulled out in November.
N| {Setúbal's mayor, Horácio Pimentel}, said the first he had heard of it was "from the fishermen".
N| {Brandão-Vaz} said a letter had gone to the town hall in October.
N| {Pimentel} conceded on Tuesday that a letter had been found, unopened.
V| Environmental group Sado Vivo celebrated on the quay.
V| The European grant of 180 million euros, of which nothing had been paid, goes back to Brussels.
V| A second refinery, planned by Spanish investors in Estarreja, is still waiting for its licence.
? Has the Setúbal refinery been cancelled? | 1A+
? Why was it scrapped? | 2A+=the fall in the metal's price
? Was the mayor told in advance? | 4D+ 5A+ 6A+
? Did Douroquímica receive the EU grant? | 8D
? Has the Estarreja refinery been approved? | 9D
? Is Litium Nord still involved? | 3D
? how much would it have cost | 1A+=1.1 billion euros
? Were jobs lost? | -

= Wine fraud claim: Burgundy house says bottles are real
N| {The auction house Sotherby & Crewe} withdrew 340 bottles attributed to the Burgundy producer Domaine Aubriot-Leclerc from a sale in Hong Kong on Friday, saying that doubts had been raised about the corks.
N| {The domaine's owner, Sidonie Aubriot}, travelled to Hong Kong, pulled one cork, drank, and declared the wine her father's.
N| {Collector Barnaby Thwaite-Liu}, who raised the doubts, said the corks bore a stamp that the house did not use until 1994, whereas the labels said 1988.
N| {Aubriot} said corks were often replaced.
N| {The auctioneers} said they would wait for a laboratory in Bordeaux.
A| {Traders} speak of a cellar near Beaune where labels can be had for 50 euros.
N| {French police} made an arrest in Beaune in April but say that it concerned Champagne.
V| The bottles were expected to fetch 4 million Hong Kong dollars.
N| The consignor, who has never been named, stopped answering the auctioneers' emails on Thursday, {they=The auctioneers} said.
? Are the withdrawn bottles counterfeit? | 1W 2D+ 3A 5W
? Were the corks replaced? | 3A 4A+
? Who consigned the bottles? | 9W+
? Have the laboratory results come in? | 5P
? how many bottles were pulled from the sale | 1A+=340
? Was someone arrested over the 1988 bottles? | 7D
? Did the sale bring 4 million Hong Kong dollars? | -
? Did Aubriot sell the bottles to the consignor? | -

= Chief executive of Scottish water utility to repay bonus
V| Moira Strathearn, who heads the utility Caledonian Water, is to repay a bonus of £231,000 after regulators found that sewage from 14 works had been discharged into rivers on dry days.
N| {The company} said that the decision was hers alone.
N| {Environment secretary Gillian Auchterarder} said she had telephoned Strathearn on Sunday "and it was not a long call".
N| {Strathearn}, appearing before a committee at Holyrood on Tuesday, said that the conversation had been about drought.
N| {She=Moira Strathearn} said she was sorry for every discharge and would stay in her post to stop them.
N| {Committee convener Alasdair Lumsden} asked when the money would be paid back, and was told "in the autumn".
V| The regulator, WICS-Scotland, has still to set a penalty.
A| {Staff} said in an anonymous survey that dry-day discharges had been logged as rain.
V| The company is investigating that.
V| Complaints about the utility rose by a fifth last year.
? Is Strathearn giving back her bonus? | 1A 2A+ 6A+
? Has she paid the bonus back already? | 1P 6P+
? Did the minister make her do it? | 2D+ 3A 4D+
? Is Strathearn resigning? | 5D+
? Has the company been fined? | 7D
? Did staff falsify the logs? | 8A 9W
? how much was the bonus | 1A=£231,000
? Did complaints go down last year? | 10D

= Semiconductor leak: next Cobalt chip to skip 2nm, says analyst
N| {Chang Wei-hung, an analyst whose notes move markets}, told clients on Tuesday that the next processor from California's Cobalt Devices would stay on 3-nanometre technology because yields at its Taiwanese supplier were below 40 per cent.
N| {The supplier, Pacific Wafer}, said in a statement to the exchange that its 2-nanometre yields were "ahead of plan" and that it never commented on customers.
N| {Cobalt} did not respond.
M| {The Korean daily Digital Ilbo} said that Cobalt had placed a trial order with Pacific Wafer's Korean rival.
N| {The rival, Hansung Foundry,} would not discuss the report.
A| {Two engineers at Pacific Wafer} put the yield at 62 per cent, and one of them said that Chang was looking at numbers from January.
N| {Chang} said on Wednesday that he stood by his note but would "of course update it if the facts updated themselves".
V| Shares in Pacific Wafer fell 2.8 per cent on Tuesday and regained half of that on Wednesday.
V| Chang was right about the delay of the previous Cobalt chip and wrong about its name.
? Will the next Cobalt chip use 2-nanometre technology? | 1D 3W+
? What are Pacific Wafer's yields? | 1A=below 40 per cent ; 2A+=ahead of plan ; 6A=62 per cent
? Did Cobalt order from Hansung? | 4A 5W+
? Did the analyst retract his note? | 7D+
? How far did the stock fall on Tuesday? | 8A=2.8 per cent
? did chang get the chip's name right last time | 9D
? Is Cobalt suing the analyst? | -
? Did Cobalt comment on Chang's claim? | 3D

= Belarusian potash via Klaipėda? Lithuania says never again
M| {The Warsaw portal Bałtyk24} reported that Lithuania had agreed, as part of a prisoner exchange, to let Belarusian potash through the port of Klaipėda once more.
N| {Lithuania's foreign minister, Rimvydas Stankus}, called it "an invention with a port in it".
N| {Washington's special envoy, Thad Corrigan}, who negotiated the exchange, said potash "came up, as potash does".
N| {The potash company Belaruskali-Export} announced it was hiring forty crane drivers with a knowledge of Lithuanian.
N| {The port's director, Audronė Vaitkutė}, said that terminal seven had been rented to a maker of wind turbines until 2031.
N| {The turbine maker} confirmed the lease, adding that it had been asked to consider ending it early.
N| {It=The turbine maker} declined to say by whom.
N| {Stankus}, told of that, said he had no information on private contracts.
V| EU sanctions on Belarusian potash run until 28 February and can be extended only unanimously.
V| Before 2022 eleven million tonnes a year were shipped by way of Klaipėda.
? Has Lithuania agreed to let Belarusian potash through? | 1A 2D+
? Was potash discussed in the exchange talks? | 1A 2D+ 3A+
? Is terminal seven available? | 5D+ 6D+
? Who asked the turbine maker to leave early? | 7W+ 8W
? When do the sanctions end? | 9A=28 February
? Have the EU sanctions been lifted? | 9D
? how much potash used to go through klaipeda | 10A=eleven million tonnes a year
? Were prisoners exchanged for potash? | 1A 2D+

= Wool prices: Falklands farmers celebrate record clip
V| The Falkland Islands sold 1,840 tonnes of wool in the season just ended at an average of £6.12 a kilo, the highest price since 2011.
N| {Export manager Shelagh Biggs-Goss} of the islands' wool cooperative said Italian mills had bought four-fifths of the clip.
V| Income from wool reached £11.3m, up from £8.4m the year before.
V| The number of sheep fell slightly, to 471,000.
V| Shipping costs rose by 14 per cent because the vessel from Tilbury now calls only every six weeks.
N| {Biggs-Goss} said the cooperative would build a scouring shed at Fox Bay if a grant from Stanley came through.
N| {Farmer Robin Halliday-Kerr} said he would spend his share on a tractor "with a roof".
V| Squid licences remain the islands' biggest source of revenue.
? Was the wool price the highest ever? | 1D
? How much did wool bring in? | 3A=£11.3m
? Did the number of sheep rise? | 4D
? Has the shed at Fox Bay been built? | 6P+
? who bought most of the wool | 2A=Italian mills
? Is wool the Falklands' most important income? | 8D
? Did it become cheaper to ship? | 5D
? Did Chinese buyers take part? | -

= Lidar maker accused of faking range tests says video was 'illustrative'
N| {Short-seller Grindstone Research} published a 74-page report on Tuesday accusing Ann Arbor-based Farsight Optics of having faked the video with which it convinced carmakers that its laser sensor can recognise a child at 300 metres.
N| {The report} says that the child in the video is a cardboard figure and the distance, judged by the lamp posts, no more than 90 metres.
N| {Farsight} called the report "malicious, misleading and financially motivated", though it acknowledged in the same statement that the video was "illustrative".
N| {Chief technologist Anselm Brandvold-Ito} told an analyst that in real tests the sensor reached 287 metres.
N| Asked who had carried out the tests, {he=Anselm Brandvold-Ito} said that it was a customer, whom he could not name.
A| {Engineers at two carmakers that have ordered the sensor} said their own measurements were between 110 and 140 metres in dry weather.
N| The SEC does not comment on such matters, {a spokesperson} said.
V| Farsight's shares fell 44 per cent, wiping out 1.6 billion dollars.
N| {Grindstone}, as it disclosed, profits if they fall further.
V| Brandvold-Ito sold shares worth 2 million dollars in May.
? Did Farsight fake its test video? | 1A 2A 3D+
? How far can the sensor see? | 1A=300 metres ; 4A+=287 metres ; 6A=between 110 and 140 metres
? Who did the real tests? | 5W+
? was the kid in the video real | 2D
? Is the SEC investigating Farsight? | 7W
? Did Brandvold-Ito sell shares after the report? | -
? Have carmakers cancelled their orders? | -
? Did the company admit that the video was not a real measurement? | 3A+

= Nigeria says Dangbe refinery has started, customers see no petrol
N| {Nigeria's petroleum minister, Ebere Okonkwo-Bassey}, declared the Dangbe refinery open on Monday with a speech, a ribbon and a white dove, and said that petrol would reach filling stations "this week".
V| On Friday none of nineteen stations in Lagos that this newspaper visited had received any.
N| {The refinery's managing director, Anil Deshmukh}, explained that what had started was the crude unit, while the unit that makes petrol would follow "in eight to ten weeks".
N| {The minister's spokesman} said that the minister had spoken of a start and this was a start.
A| {Oil traders in Geneva} said the refinery had in fact bought two cargoes of imported petrol for delivery in October.
N| {Deshmukh} neither confirmed nor denied the purchase but said a refinery must keep its tanks warm.
V| The refinery cost 6.2 billion dollars, twice its budget.
N| {The labour congress} demanded that the pump price be lowered.
V| The dove did not come back.
? Is the Dangbe refinery producing petrol? | 1P+ 2D 3D+
? Has the refinery been opened? | 1A+ 3A+ 4A+
? Did stations in Lagos get petrol from it? | 1P+ 2D
? Did the refinery buy imported fuel? | 5A 6W+
? how much did it cost | 7A=6.2 billion dollars
? When will the petrol unit start? | 3A+=in eight to ten weeks
? Has the price of petrol come down? | 8P
? Was there an explosion at the refinery? | -

= Nigerian refinery ships first petrol
V| The first petrol ever refined at Dangbe left the plant in 42 tankers at dawn on Sunday, three months after the minister had announced it.
N| {Managing director Anil Deshmukh} said 6 million litres a day would follow by the end of the month.
N| The national oil company will buy all of it at a price that, {its spokesman Tunji Faleye} said, was "between brothers".
A| {Marketers} complained they had been told nothing of the price.
N| Samples taken by the standards agency contained less sulphur than the limit, {it=the standards agency} reported.
V| Minister Ebere Okonkwo-Bassey was at the gate again, without a dove.
N| {She=Ebere Okonkwo-Bassey} denied having promised petrol for September, saying that she had "expressed a mood".
V| Recordings of her speech on 9 September contain the words "this week".
N| {Deshmukh} admitted that two cargoes had been imported in October, "to test the pipes".
? Is the Dangbe refinery producing petrol? | 1A 2P+
? Did the minister promise petrol in September? | 1A 7D+ 8A
? Did the refinery buy imported fuel? | 9A+
? What does the national oil company pay? | 3W+ 4W
? Is the sulphur content above the limit? | 5D
? how many tankers left | 1A=42
? Will motorists pay less? | -
? Did the minister bring a dove again? | 6D

= Paper chase: Wirecard-style questions for Viennese payroll firm
V| Lohnwerk of Vienna says it pays the wages of 340,000 people in eleven countries; a reporter for this magazine who went to look for its three largest customers found a car park, a dentist and a company that had never heard of it.
N| {Lohnwerk's founder, Gernot Felsenburg}, said that the addresses were those of "billing entities".
N| {The dentist, Dr Sieglinde Marchhart of Graz}, said she employed two assistants and paid them herself.
N| {The company, Tiefbau Nord in Rostock}, sent a copy of its contract, with a different payroll firm.
N| {Felsenburg} said on Thursday that Tiefbau Nord must be confusing two departments.
N| {The auditors, Kirchschlag & Partner}, confirmed they had certified the accounts for 2023 and had "no present reason to withdraw" the certificate.
A| {A former bookkeeper} says that turnover was doubled by sending the same invoice through Zagreb.
N| {The financial market authority, FMA}, said that Lohnwerk was not under its supervision.
V| The firm was to be sold in October to a Swedish competitor for 280 million euros.
N| The Swedes have asked for "a little more time", {they=The Swedes} said.
? Are Lohnwerk's biggest customers real? | 1D 2A+ 3D 4D+ 5A+
? Did Lohnwerk inflate its turnover? | 7A
? Has the auditor withdrawn its certificate? | 6D+
? Has the firm been sold to the Swedes? | 9P 10P+
? Is Tiefbau Nord a customer? | 1D 4D+ 5A+
? how many people does the firm claim to pay | 1A=340,000
? Is the Austrian regulator examining Lohnwerk? | 8D+
? Was Felsenburg arrested? | -

= Ship breakers in Gujarat shut gates over safety row
V| Forty-one of the 128 breaking yards at Alang in Gujarat were closed on Thursday, by their owners' account in mourning and by the union's in fear of inspectors.
N| {The owners' association} said the yards would stay shut for three days out of respect for two workers killed on Monday, when a funnel fell.
N| {The Alang workers' union} claims that five died.
N| {Deputy collector Hetal Chavda} confirmed two deaths and said that three men were missing, "which isn't the same thing".
N| {Yard owner Jignesh Patadia}, on whose plot the accident happened, said that the men had ignored a rope.
A| {Workers} on the plot said that there had been no rope.
N| {The state's labour department} will inspect all yards from Friday.
N| {Patadia's lawyer} said his client had been taken ill and would answer questions later.
V| The ship was the former Norwegian cruise liner Fjordkongen.
V| Twelve people died in yards at Alang last year.
? How many workers were killed? | 2A+=two ; 3A=five ; 4A=two deaths
? Why are the yards closed? | 1A=in mourning ; 2A+=out of respect for two workers killed on Monday
? Was there a safety rope? | 5A+ 6D
? Have the inspections begun? | 7P
? Has Patadia been charged? | -
? Which ship was being dismantled? | 9A=the former Norwegian cruise liner Fjordkongen
? Are all the yards closed? | 1D
? did twelve men die on monday | 2D 4D

= Online university's degrees void, its shares worthless
N| {The education authority in Western Australia} cancelled the licence of Eucla Online University on Thursday and said degrees it has awarded since 2021 would not be recognised.
V| Trading in the company's shares, which closed at 11 cents on Wednesday, was suspended at the request of its board.
N| {Regulator Thomasina Burchell} said that 2,900 of 3,100 essays examined had been written by the same program that marked them.
N| {Vice-chancellor Dr Ludo Maartens} said that the university had "embraced the future before it was licensed".
N| {He=Ludo Maartens} announced he would ask a court to suspend the decision.
N| {Graduate Nkechi Obiora-Smith, a nurse in Kalgoorlie}, said she had written every word of hers and had been up nights.
N| {Burchell} said individual cases could be reviewed until June.
V| About 14,000 graduates are affected.
V| Maartens was ordered to repay travel costs of 60,000 dollars at a previous post in Tasmania.
? Has the university lost its licence? | 1A
? Are the degrees still valid? | 1D
? Has Maartens gone to court? | 5P+
? how many essays were machine written | 3A=2,900
? Did Obiora-Smith use a program? | 6D+
? Has her case been reviewed? | 7P
? Did Maartens have to repay money this year? | -
? Will graduates get their fees back? | -

= Rail operator blames cows, minister blames rail operator
V| Trains between Salta and Tucumán took on average two hours longer in April than in March, and on eleven days did not arrive at all.
N| {The operator, Trenes del Tucma}, said cattle on the line were the reason in 84 per cent of cases.
N| {Transport secretary Ignacio Robredo} said cattle had been on the line since 1876 and had learned the timetable better than the company.
N| {The ranchers' federation} said that fences along the line were the operator's duty and had been down since the contract was signed.
N| {The operator} denied that, sending a photograph of a fence.
A| {A train driver} recognised the fence as that of his brother-in-law, in another province.
N| {Robredo} has given the company until 1 June to run at least nine trains in ten on time or lose the concession.
N| {Trenes del Tucma's president, Amelia Cornejo-Frías}, says it will, "cows permitting".
V| In 2019 the line was closed for three months after a bridge collapsed.
? Are cows to blame for the delays? | 2A+ 3D
? Are the fences along the line in place? | 4D 5A+ 6D
? Has the operator lost its concession? | 7P
? Who must maintain the fences? | 4A=the operator's
? how late were the trains | 1A=two hours longer
? Was the line closed in April after a bridge collapse? | -
? Did a passenger die? | -
? Will the company meet the minister's target? | 8A+

= Icelandic aluminium smelter restarts pots
N| Reyðarál in eastern Iceland has restarted the last of the 112 pots that froze when its power was cut in January, {the smelter} said on Friday.
N| {Plant manager Guðlaug Snæland} said that full production of 960 tonnes a day had been reached a week earlier than planned.
V| The outage cost the American owner 74 million dollars.
V| The insurer has agreed to pay 50 million.
N| {The power company, Landslína}, said that the line which failed would be replaced in the summer.
V| One worker was treated for burns when the pots were restarted in March.
N| {Snæland} said that he was back at work.
V| The price of aluminium rose 2 per cent on the week.
? Is the smelter producing at full capacity again? | 1A+ 2A+
? How many pots had frozen? | 1A+=112
? Will insurance cover the whole loss? | 4D
? Has the power line been replaced? | 5P+
? Was anyone hurt? | 6A 7A+
? Did the worker die of his burns? | 7D+
? Was the restart late? | 2D+
? how much did the blackout cost | 3A=74 million dollars

= Sources: Thai-Japanese carmaker talks off; Tokyo: never on
A| {Two bankers and a government adviser in Bangkok} said talks about a merger of Thailand's Siam Motive with the Japanese minivan specialist Kurashige had been broken off at the weekend because neither side would give up its name.
N| {Kurashige}, in a filing to the Tokyo exchange on Monday, said there had been no such talks "at any time or in any form".
M| {The Nikkan Keizai Times}, in its Tuesday edition, published the draft of a term sheet dated 14 August in which the partners are called Elephant and Crane.
N| {Siam Motive's president, Pornthip Raksakulthai}, replied to a question about Elephant and Crane by saying that she was fond of both animals.
N| {Thailand's industry minister, Anuwat Chaiyaporn}, said that he had been informed of "contacts", which he understood were continuing.
N| {Kurashige} issued a second filing on Wednesday, in which the word "talks" was replaced by "negotiations".
A| {Analysts} said the change mattered: contacts might be called talks, but not negotiations.
V| Together the companies made 1.3 million vehicles last year.
V| Kurashige turned down an alliance with a French group in 2016.
? Were Siam Motive and Kurashige in talks about a merger? | 1A 2D+ 3A 4W+ 5A
? Have the talks been broken off? | 1A 5D
? Why did the negotiations fail? | 1A=neither side would give up its name
? who was told about the contacts | 5A=Thailand's industry minister, Anuwat Chaiyaporn
? Did the Japanese firm change its statement? | 6A
? Did Kurashige form an alliance with the French? | 9D
? Have the two carmakers merged? | 1D
? Will the merged company close plants? | -

= Poultry giant recalls nuggets over bone, not plastic, it says
N| Missouri-based Ozark Gold is recalling 1.9 million pounds of chicken nuggets after customers found hard white fragments in them, {the US Department of Agriculture} announced on Saturday.
N| {The department} spoke of "extraneous material", which it said was thought to be plastic from a conveyor belt.
N| {Ozark Gold's vice-president for quality, Lurleen Stockdale}, said that the company's own laboratory had identified the fragments as bone, "which is, after all, part of a chicken".
N| {The department's Dr Femi Adeyinka-Ross} answered that an independent analysis was due on Wednesday, and until then she would stay with "thought to be".
N| {One consumer, a teacher from Joplin named Garth Eubanks}, said he had broken a tooth.
N| {Stockdale} said that the company was aware of a single complaint involving a tooth and was "in conversation".
A| {Line workers} said that the belt had been patched with cutting boards.
V| The products were sold in fourteen states with a use-by date of 3 May.
V| Ozark Gold recalled sausages in 2020 because of listeria.
? Are the fragments plastic? | 2A 3D+ 4W
? What are the fragments? | 2A=plastic from a conveyor belt ; 3A+=bone ; 4W
? Was anyone hurt by the nuggets? | 5A+ 6A+
? how much chicken is being recalled | 1A=1.9 million pounds
? Have the results of the independent analysis come in? | 4P
? Were the nuggets contaminated with listeria? | -
? Has Ozark Gold paid Eubanks? | -
? Is the company recalling chicken? | 1A

= It was plastic after all, laboratory says of Ozark Gold nuggets
N| An independent laboratory in Kansas found polyethylene in nineteen of twenty samples of Ozark Gold's recalled nuggets, {the US Department of Agriculture} said on Thursday.
N| {Dr Femi Adeyinka-Ross of the department} said that the twentieth contained bone.
N| {The company} said it had been "half right" and would replace the conveyor belt by the end of June.
N| Its quality chief, Lurleen Stockdale, who had insisted on bone, has been moved to sustainability, according to {an internal announcement}.
N| {Garth Eubanks, the teacher who broke a tooth,} said he had accepted 1,400 dollars.
N| {Ozark Gold} confirmed a settlement but not the amount.
A| {Workers} at the plant said the patched belt was still running on Friday.
V| The recall has meanwhile been widened to 2.6 million pounds.
? Are the fragments plastic? | 1A 3A+
? Was bone found too? | 2A
? Was Stockdale dismissed? | 4D+
? Has the belt been replaced? | 3P+ 7D
? how much did the teacher get | 5A+=1,400 dollars ; 6W+
? Is the recall larger than first announced? | 8A
? Did the company admit a mistake? | 3A+
? Did Eubanks sue Ozark Gold? | -

= Israeli carrier and pilots: one says agreed, one says nearly
N| Pilots at the Israeli freight airline Kinneret Cargo and the management have agreed on a new contract, {the company's chief executive, Orna Shaltiel}, told army radio on Sunday.
N| {The pilots' committee} said that what Shaltiel described was an understanding about an agreement.
N| {Its chairman, Captain Doron Vilnai}, listed three things that were still open: simulator hours, Cyprus nights and the size of the crew meal.
N| {Shaltiel} said that the meal had been settled at half past two in the morning.
N| {Vilnai} said that was the dessert.
A| {A labour federation official} put the raise at 7 per cent over two years.
N| {Neither Shaltiel nor Vilnai} would confirm that.
N| {The labour court in Bat Yam}, which had ordered the two sides to negotiate until Monday, gave them another week.
V| Kinneret flies eight cargo jets, mostly to Liège and Hong Kong.
? Have the pilots and Kinneret reached an agreement? | 1A+ 2D+ 3D+ 8D
? How large is the pay rise? | 6A=7 per cent over two years ; 7W+
? Is the question of the crew meal settled? | 3D+ 4A+ 5D+
? Did the court give the parties more time? | 8A
? Are the pilots on strike? | -
? what is still open according to the pilots | 3A+=simulator hours, Cyprus nights and the size of the crew meal
? Will flights to Liège be cancelled? | -
? Did the two sides settle by the court's deadline? | 8D

= Data of Estonian patients sent to AI firm 'by design'
N| {The Estonian Health Board} admitted on Wednesday that since May the anonymised records of 210,000 patients have been passed to Lucidra, a London company that trains artificial-intelligence models.
N| {Director Triinu Vaher} said this was "not a leak but a contract".
N| {Data protection inspector Meelis Aavik} said that no contract had been shown to him.
N| {Vaher} promised to send it the same day.
V| On Thursday evening the inspectorate had still received nothing.
N| {Lucidra's Europe chief, Saoirse Feeney-Holt}, said the company could not identify any patient and had no wish to.
N| {Computer scientist Kristjan Raudsepp} said it had taken him forty minutes to find himself in a sample.
N| {Feeney-Holt} said she would like to see how.
A| {A ministry official} said Lucidra paid nothing for the data.
N| {Vaher} said the price was a business secret.
? Did the Health Board give patient data to Lucidra? | 1A+ 2A+
? Is there a contract? | 2A+ 3W
? Has the contract been sent to the inspectorate? | 3D+ 4P+ 5D
? Can patients be identified in the data? | 1D+ 6D+ 7A
? How much did the company pay? | 9A=nothing ; 10W+
? how many patients does it concern | 1A+=210,000
? Was the Health Board hacked? | 2D+
? Has Vaher been suspended? | -

= Rwanda and Belgian brewer end tax war
V| Rwanda and the Belgian brewer Val-Dieu Afrique have settled a dispute over excise duty that kept the company's plant at Rubavu idle for 73 days.
N| {The revenue authority} said that the brewer would pay 11.4 billion Rwandan francs, about a third of what had been demanded, in twelve instalments.
N| {Val-Dieu's regional head, Gaspard Delhaize,} thanked "everyone who stayed thirsty".
V| Brewing was resumed on Thursday.
V| The 640 employees were paid throughout.
V| Beer imports from Uganda tripled during the stoppage, customs data show.
N| {Finance minister Espérance Mukamana-Rutali} said there would be no change to the law.
N| {Small bar owners} have asked for their own taxes to be deferred.
? Has the tax dispute been settled? | 1A 2A+
? How much will the brewer pay? | 2A+=11.4 billion Rwandan francs
? Has it already paid in full? | 2D+
? Is the plant at Rubavu still idle? | 4D
? Did workers go without wages? | 5D
? how long was the plant shut | 1A=73 days
? Will the excise law be changed? | 7D+
? Has the bar owners' tax been deferred? | 8P+

= Lost satellite: operator blames rocket, rocket firm blames tank
V| Aurelia 4, a weather satellite that cost 290 million euros, is tumbling over the Pacific in an orbit of no use to anybody, and its owner and the company that launched it on Sunday have begun to argue about why.
N| {The owner, the Italian operator Meteora,} said that the upper stage of the rocket had shut down 41 seconds too early.
N| {Launch provider Polaris Ascent} said that its telemetry showed a full burn and that the satellite was 180 kilos too heavy.
N| {Meteora's technical director, Ilaria Pavesi}, said that it had been weighed three times, once by Polaris.
N| {Polaris's launch director, Buck Tennerholm}, confirmed the weighing but said the scale had been checked since and found wanting.
A| {Engineers at the European Space Agency} are said to consider a blocked fuel line most likely.
N| {The agency} itself would not take sides before a board of inquiry reported in September.
N| {The insurers} declined comment.
V| A rocket of the same type put Aurelia 3 into its proper orbit in 2022.
? Why did the satellite end up in the wrong orbit? | 2A+=the upper stage of the rocket had shut down 41 seconds too early ; 3A+=the satellite was 180 kilos too heavy ; 6A=a blocked fuel line ; 7W
? Was Aurelia 4 too heavy? | 3A+ 4D+ 5A+
? Did the rocket's upper stage shut down prematurely? | 2A+ 3D+
? Has the board of inquiry reported? | 7P
? Did Aurelia 3 fail too? | 9D
? how much did it cost | 1A=290 million euros
? Have the insurers paid? | 8W+
? Did the rocket explode? | -

= Union: Aldersgate Rail signal staff to walk out for two days
N| Signal staff at Aldersgate Rail, which runs trains into London from Kent, will stop work for 48 hours from midnight on 12 November in a dispute over night pay, {the transport union NTU} announced on Monday.
N| {General secretary Perpetua Nkansah} said 91 per cent had voted for action on a turnout of 78 per cent.
N| {Aldersgate's managing director, Clive Ormerod}, said services would be "severely thinned, not stopped" and accused the union of walking away from a generous offer.
N| {Nkansah} said that there was no offer on the table to walk away from.
N| {Ormerod} told the Kent Mercury that 5.2 per cent had been offered by letter on 21 October.
V| The Mercury has seen a letter of that date; it offers "a discussion about 5.2 per cent".
N| {The transport secretary, Lionel Abbott-Rhys}, urged both parties to keep talking and said he would not intervene.
A| {Commuters' groups} want season-ticket holders to be compensated.
V| A walkout planned for March was called off at the last minute.
? Are signal staff going on strike in November? | 1A+ 2A+
? Was the union made an offer? | 3A+ 4D+ 5A+ 6D
? how many voted to strike | 2A+=91 per cent
? Will all trains be cancelled? | 3D+
? Will the transport secretary step in? | 7D
? Did the March strike take place? | 9D
? Are commuters being compensated? | 8P
? Have the drivers joined the dispute? | -

= Signal strike in Kent called off an hour before midnight
V| Trains in Kent will run as normal on Wednesday and Thursday after the union NTU and Aldersgate Rail settled their dispute at eleven o'clock on Tuesday night, in a hotel in Ashford.
N| {Perpetua Nkansah of the NTU} spoke of 6.5 per cent and "a proper letter this time".
N| {Aldersgate's Clive Ormerod} confirmed a settlement without giving a percentage.
V| Passengers who had made other arrangements were not amused.
N| {Ormerod} said that refunds were not due for a strike that had not happened.
N| {The watchdog Transport Voice} disagreed and told passengers to apply.
V| Members of the union will vote by post until 2 December.
V| The dispute was about night pay; a separate one about rest rooms goes on.
? Are signal staff going on strike in November? | 1D
? How much of a rise was agreed? | 2A+=6.5 per cent ; 3W+
? Have the union's members approved the settlement? | 7P
? Will passengers get refunds? | 5D+ 6A
? Where was the deal struck? | 1A=in a hotel in Ashford
? is the quarrel about rest rooms over too | 8D
? Did Ormerod apologise? | -
? Did the two sides settle? | 1A 2A+ 3A+

= Rescue loan for Greek shipyard 'signed', bank has no record
N| {The owner of the Perama Deep shipyard, Stelios Kazantzoglou}, told his 420 workers at the gate on Tuesday that a loan of 65 million euros had been signed and that the wages for February would be in their accounts by Friday.
N| {The bank he named, Attica Trust,} said on Wednesday that it had no record of any such loan.
N| {Kazantzoglou} explained that he had signed and the bank would.
N| {Metalworkers' union chief Thodoris Mavrikos} said the men would occupy the dry dock if Friday passed without money.
A| {A bank official} said an application for 20 million had been received in January and had not got past the first desk.
N| {Development ministry secretary Vasiliki Dragona} refused to discuss individual borrowers, but recalled that a state guarantee for the yard had been used up in 2021.
V| Friday passed; of the 420 workers 60, mostly in the office, were paid.
V| The Qatari ferry on which they had been working was towed to Turkey on Saturday.
N| {Kazantzoglou} said that he hoped for Monday.
? Has the loan been granted? | 1A+ 2D+ 3P+ 5D
? Have the workers been paid? | 1P+ 7D
? How much did the yard ask for? | 1A+=65 million euros ; 5A=20 million
? Have the workers occupied the dock? | 4P+
? Did the state guarantee the new loan? | 6W
? where is the ferry now | 8A=towed to Turkey
? Is Attica Trust suing the shipowner? | -
? Was everyone left without pay on Friday? | 7D

= Electric-scooter king Flitz pulls out of Warsaw, three other cities
V| Flitz, the Munich scooter-hire company, has taken its vehicles off the streets of Warsaw, Brno, Debrecen and Graz since the weekend and told users by app that it would "see you in another life".
N| {Co-founder Ferdinand Ziegenhals} said the four cities had lost money since the first day and the other eleven would carry on.
A| {Two people at the Munich head office} said that five more were on a list for the autumn.
N| {Ziegenhals} said that he knew of no list.
N| {Warsaw's road authority} said that Flitz owed it 1.1 million zlotys for parking spaces.
N| {Ziegenhals} said that the matter was being clarified.
N| {Customer Aneta Wrzos} was told that the 90 zlotys in her account could be ridden off in Munich.
V| The company raised 120 million euros in 2021 at a value of one billion.
V| A rival, Zwitch, left Poland in April.
? Has Flitz left Warsaw? | 1A
? From how many cities has it withdrawn? | 1A=Warsaw, Brno, Debrecen and Graz ; 2A+=four
? Are more cities going to be abandoned? | 2D+ 3A 4D+
? Does the company owe money to Warsaw? | 5A+ 6W+
? why is flitz leaving | 2A+=the four cities had lost money since the first day
? Did Zwitch take over Flitz's scooters? | -
? Can Wrzos get her money back in Poland? | 7D+
? Is Flitz insolvent? | -

= Cotton-on-the-go: Uzbek textile cluster denies child pickers
N| {The Berlin-based group Clean Cloth Watch} said on Thursday that its observers had seen children as young as eleven picking cotton on land belonging to the Uzbek textile cluster Oq Tola in Jizzakh.
N| {The cluster} called the claim a provocation, since all picking on its land was by machine.
V| Its website advertised for 600 pickers until Thursday evening, when the notice disappeared.
N| {Labour minister Shahnoza Mirsaidova} said that a commission would leave for Jizzakh on Monday and that child labour "is a matter of the past".
N| {The International Labour Organization} said its monitors had found no systematic use of children in the 2023 harvest and had not yet looked at this one.
A| {Teachers in the district} reported empty desks.
N| {Clean Cloth Watch's Norbert Eichhoff} said that his group had photographs, but would show them only to the ILO.
N| {Oq Tola's largest customer, a Swedish clothing chain,} said it was "taking the information seriously".
? Were children picking cotton for Oq Tola? | 1A 2D+ 4D 6A
? Was the cotton harvested by machine only? | 2A+ 3D
? Has the commission been to Jizzakh? | 4P
? What did the ILO find this year? | 5W
? Has the Swedish chain stopped buying from the cluster? | -
? Have the photographs been published? | 7D
? how many pickers was the company looking for | 3A=600
? Was Oq Tola fined? | -

= German grid operator buys Belgian cable stake
N| Nordlicht Netz of Oldenburg will acquire 40 per cent of the undersea power cable between Zeebrugge and Emden for 720 million euros from two insurers, {the German grid operator} said on Thursday.
V| The remaining 60 per cent stays with its Belgian counterpart.
N| {Chief financial officer Edda Kühnemund} said that the price was 13 times the annual revenue from the cable.
V| The cable, which began working in 2020, can carry as much as a large nuclear reactor produces.
V| It was out of service for 38 days last year after an anchor hit it.
N| {The insurers} said that they needed the money "for storms".
V| Regulators in both countries have until February to approve the sale.
N| {Kühnemund} said that network charges would not be affected.
? Is Nordlicht buying the whole cable? | 1D+ 2D
? How much is it paying? | 1A+=720 million euros
? Has the sale been approved? | 7P
? who is selling | 1A+=two insurers
? Will electricity charges go up? | 8D+
? Was the cable ever damaged? | 5A
? Does the cable link Belgium and Denmark? | 1D+
? Is a second cable planned? | -

= Tea dispute: Kenyan pickers' machines burned, company says 47, police say nine
N| {Highland Leaf, the London-owned tea company in Kericho,} said that 47 of its picking machines had been set on fire on Monday night by former workers angry at having been replaced by them.
N| {Kericho police commander Josphat Cheruiyot} said he had counted nine burnt machines and arrested nobody.
N| {Pickers' spokeswoman Chepkemoi Langat} said that her people were in church.
N| {Highland Leaf's director, Piers Mountjoy-Weller}, explained that the remaining 38 had been damaged by smoke.
A| {Villagers at Chepseon} spoke of young men on motorcycles, unknown to anyone.
N| {Langat} condemned the burning but said that a machine that does the work of a hundred should pay the school fees of a hundred.
N| {Mountjoy-Weller} rejected a call to suspend mechanical picking.
V| The company has replaced about 16,000 pickers in ten years.
V| The governor of Kericho has invited both sides for Thursday.
V| In May 2023 nine machines were burned and a woman shot dead on a neighbouring estate.
? How many machines were destroyed? | 1A+=47 ; 2A=nine ; 4A+=38
? Who set fire to them? | 1A+=former workers ; 3D+ 5A=young men on motorcycles
? Did the pickers burn the machines? | 1A+ 3D+
? Has anyone been arrested? | 2D
? Will Highland Leaf stop using machines? | 7D+
? Was someone shot on Monday? | -
? Have the two sides met the governor? | 9P
? did Langat approve of the attack | 6D+

= Tycoon says he is not behind bid for Portuguese football TV
N| {Brazilian meat billionaire Adalberto Queiroga} said on Sunday he had "as much to do with it as my cows" after being named as the man behind an anonymous bid for Portugal's sports broadcaster Canal Bola.
M| {The Porto newspaper O Norte Diário} reported that a company called Verde Onze, registered in Madeira in May, had offered 145 million euros.
V| The company's only known director, a lawyer named Telma Figueirinha, has in the past represented Queiroga's slaughterhouses in Europe.
N| {Figueirinha} said clients were like saints: one did not name them in vain.
N| {Canal Bola's owner, Augusto Serpa}, confirmed an offer and said that he would look it "in the teeth".
A| {A person close to Serpa} said he knew very well who was behind it and that it was not the Brazilian.
V| The media regulator, ERC, requires the true owner of a broadcaster to be disclosed before any sale.
N| {Queiroga}, when asked if he knew Figueirinha, ended the interview.
V| Canal Bola lost the rights to the Portuguese league in 2023.
? Is Queiroga behind the bid for Canal Bola? | 1D+ 4W+ 6D
? Has there been an offer for the channel? | 2A 5A+
? How much has been offered? | 2A=145 million euros
? Who owns Verde Onze? | 4W+
? Does Queiroga know the lawyer? | 3A 8W+
? has Serpa sold the channel | 5P+
? Has the true bidder been disclosed to the regulator? | 7P
? Does Canal Bola show the Portuguese league? | 9D

= Swiss bank's compliance chief walks; FINMA 'took note'
V| Sandrine Vuilleumier, who as head of compliance at the Lugano private bank Ceresio was meant to clean up after a scandal over Venezuelan clients, has left after five months.
N| {The bank} said that the parting was by mutual consent.
A| {Two colleagues} said that she had wanted to report a further eleven accounts to the authorities and been told to wait for the summer.
N| {Chairman Ulrico Bernasconi-Rauch} said no report had ever been delayed at Ceresio "by so much as a coffee".
N| {Finma} stated that it had taken note of the departure and would not comment on supervised institutions.
N| {Vuilleumier} wrote to this newspaper: "Ask them how many. The answer is a number."
N| Asked how many, {Bernasconi-Rauch} said that the question was badly put.
V| Ceresio paid 38 million francs in 2022 to settle the Venezuelan matter.
V| Her predecessor is now a winegrower.
? Has Vuilleumier left the bank? | 1A 2A+ 5A
? Was she pushed out? | 2D+
? Did the bank delay reporting suspicious accounts? | 3A 4D+
? How many accounts were to be reported? | 3A=a further eleven accounts ; 7W+
? Has Finma opened proceedings? | 5W
? how much did the Venezuelan settlement cost | 8A=38 million francs
? Did she go to the prosecutors? | -
? Did her predecessor go to another bank? | 9D

= Tunisian phosphate trains roll again; who stopped them is disputed
V| Trains carrying phosphate from Metlaoui to Sfax ran on Wednesday for the first time in seven weeks after young unemployed men took down a tent that they had put up across the rails.
N| {The railway, Sahel Fret,} said it had offered 300 jobs.
N| {The protesters' spokesman, Aymen Gharsalli}, said that they had been offered 1,000 and would be back if there was one fewer.
N| {The phosphate company, Gafsa Minéraux,} said neither figure came from it.
N| {The governor, Nejib Ouertani}, claimed to have settled the matter by himself "with tea".
A| {Residents} said that the men had left because it was 46 degrees.
N| {Gharsalli} denied that the heat had played any part.
V| Production lost is put at 280,000 tonnes.
V| A blockade in 2021 lasted for five months.
? Has the blockade ended? | 1A
? How many jobs were offered? | 2A+=300 ; 3A+=1,000 ; 4D+
? Why did the protesters leave? | 2A+=it had offered 300 jobs ; 5A=with tea ; 6A=it was 46 degrees ; 7D+
? how long was the line blocked | 1A=seven weeks
? Have the jobs been given out? | 3P+
? Was the tent cleared by police? | 1D
? Did this blockade last five months? | 1D
? How much was the loss in dinars? | -

= Reports of Northgate bank's Spanish exit premature, chief says
M| {El Observador Económico} reported on Sunday, citing financial sources, that Northgate, the British retail bank, had put its 180 branches in Spain up for sale and was hoping to raise 1.5 billion euros.
M| {Bloomfield News} followed with the claim that two Madrid lenders had signed confidentiality agreements and received a data book.
N| "We are not selling Spain, we are fixing Spain," {Northgate's chief executive, Alastair Pumphrey}, told the bank's annual banking conference in London on Tuesday.
N| {He=Alastair Pumphrey} acknowledged, however, that advisers had been asked to "look at all the furniture".
A| {A person briefed on the mandate} said the advisers' brief was to find a buyer by the summer and that any talk of fixing was for the benefit of the staff.
N| {Banco Almenara, one of the two lenders named}, said it examined every opportunity in its market and declined to say whether it had been sent documents.
N| {The other, Caja Levantina}, denied any contact with Northgate.
N| {The CCOO union} demanded that the 2,300 employees be told before the newspapers next time.
V| Northgate's Spanish arm lost 41 million euros last year, its third loss in a row.
V| The bank sold its Portuguese business in 2019.
? Is Northgate selling its Spanish branches? | 1A 2A 3D+ 5A
? Did Northgate hire advisers to review the Spanish business? | 4A+ 5A
? Which lenders are interested? | 2A=two Madrid lenders ; 6W+ 7D+
? Did Caja Levantina sign a confidentiality agreement? | 2A 7D+
? Has the bank found a buyer? | 5P
? how much does it want for the branches | 1A=1.5 billion euros
? Did the Spanish business make a profit last year? | 9D
? Is the Portuguese arm for sale too? | 10D

= Northgate to sell Spanish arm to Almenara for €1.1bn
V| Northgate agreed on Monday to sell its Spanish branches to Banco Almenara for 1.1 billion euros, four months after its chief executive assured a conference that no sale was intended.
N| {Alastair Pumphrey} told reporters that he had been "truthful at the time, and the time changed".
N| {Almenara's chairwoman, Socorro Ibarrondo}, said that 60 of the 180 branches overlapped with her bank's own and would be merged.
N| {She=Socorro Ibarrondo} declined to say how many of the 2,300 staff would be kept.
N| {The CCOO union} put the number at risk at 700.
V| The sale needs the approval of the Bank of Spain and the European Central Bank, which is expected early next year.
V| Northgate will book a loss of 290 million pounds on the transaction.
A| {Analysts} called the price better than feared.
M| {El Observador Económico}, which had the story first, said Caja Levantina had offered 950 million.
N| {Caja Levantina} had no comment.
? Is Northgate selling its Spanish branches? | 1A 3A+
? Has the sale been completed? | 6P
? How many employees will lose their jobs? | 4W+ 5A=700
? Did Caja Levantina bid as well? | 9A 10W+
? how much did almenara agree to pay | 1A=1.1 billion euros
? Did Pumphrey admit to misleading the conference? | 2D+
? Has the ECB approved the sale? | 6P
? Did Northgate make a profit on the sale? | 7D

= Bolt failure led to Tasman wind turbine collapse, early report suggests
N| A 140-metre wind turbine that fell across a sheep track in Tasmania's Central Highlands on 3 August had at least nine broken bolts in its base, according to {a preliminary report by the state's workplace-safety agency}.
N| {The agency, WorkGuard Tasmania}, cautioned that broken bolts could be a consequence as well as a cause and that its final conclusions would not be ready until March.
N| {Operator Roaring Forties Power} had told residents in August that a lightning strike was to blame.
N| {The Bureau of Meteorology} recorded no lightning within 80 kilometres that night.
N| {Roaring Forties' spokesman, Cameron Dalrymple-Hay}, said on Tuesday that the company "no longer leads with lightning".
A| {Technicians employed by a subcontractor} told the Launceston Advocate that bolts had been tightened by hand because a hydraulic tool was broken.
N| {The turbine's Spanish manufacturer, Viento Cantábrico}, said it had advised all customers in 2021 to replace bolts of the type concerned.
N| {Dalrymple-Hay} would not say whether the company had followed that advice.
V| The other 47 turbines in the park are still turning.
V| Nobody was near the site when the tower fell, and no sheep were lost.
? Did broken bolts bring down the turbine? | 2W
? Was the tower struck by lightning? | 3A+ 4D 5D+
? When is the final report due? | 2A=March
? Did the company replace the bolts as the manufacturer advised? | 8W+
? Were bolts tightened manually? | 6A
? was anybody hurt | 10D
? Has the wind park been shut down? | 9D
? Did the manufacturer recall the turbines? | -

= Insurer's glitch cancels 12,000 policies
N| {Halifax-based Bluenose Mutual} apologised on Tuesday for having cancelled the house insurance of 12,000 customers in Nova Scotia and New Brunswick on the eve of tropical storm Odette.
N| {Chief operating officer Mairi Gillis-Comeau} said the cancellations were caused by a change of billing system and every policy had been restored, with retroactive effect, by Monday noon.
N| {Customer Alphonse Thibodeau of Shediac} showed the CBC a letter dated Monday afternoon telling him that he was not covered.
N| {Gillis-Comeau} said such letters had been in the post already and should be thrown away.
N| {New Brunswick's insurance superintendent, Edwina Sark}, said that she had asked for a list and would check it name by name.
A| {Brokers} said they had warned of the new billing system since the spring.
N| {Gillis-Comeau} could not recall any warning.
V| Odette flooded some 900 homes and killed two people in Yarmouth.
N| {The company} said that it would honour "every claim, whatever the computer thinks".
? Did Bluenose cancel policies? | 1A+ 2A+
? Were all policies reinstated by Monday noon? | 2A+ 3D 4A+
? Were there warnings about the billing system? | 6A 7W+
? How many customers were affected? | 1A+=12,000
? Have the storm claims been paid? | 9P+
? Did anyone die because of the cancellations? | -
? how many people did the storm kill | 8A=two
? Has the superintendent fined Bluenose? | -

= China's property bonds: Xinghe misses coupon, says transfer 'in transit'
A| Xinghe Garden, a developer with 1.6 million unfinished flats, did not pay a coupon of 38 million dollars on a bond maturing in 2027 by the close of business in Hong Kong on Friday, {three holders of the note} said.
N| {The company} stated on Saturday that the money was "in transit between accounts" and would arrive "on the next working day or the one following".
N| {The trustee, Lockwood Fiduciary}, confirmed on Monday that nothing had been received.
V| A grace period of thirty days began on Saturday.
A| {People close to the provincial government in Nanning} said that officials had frozen the accounts to make sure that flats were built first.
N| Xinghe's chairman, Meng Zhaohui, has not been seen in public since 11 May; he is abroad for treatment, according to {the company}.
M| {Caiwen magazine} reported that he had been taken away for questioning.
N| {The public security bureau in Nanning} did not answer a faxed request.
V| Xinghe's dollar bonds were quoted at 9 cents on Monday.
V| The company repaid a smaller domestic bond on time in April.
? Did Xinghe pay the coupon? | 1D 2P+ 3D
? Has the grace period ended? | 4D
? Why has the money not arrived? | 2A+=in transit between accounts ; 5A=officials had frozen the accounts
? Where is the chairman? | 6A+=abroad for treatment ; 7A=taken away for questioning ; 8W
? Has Meng been detained? | 6D+ 7A 8W
? how much was due | 1A=38 million dollars
? Did Xinghe fail to repay a bond in April? | 10D
? Have buyers got their flats? | -

= Xinghe pays dollar coupon on last day of grace
N| {Two bondholders and the trustee Lockwood Fiduciary} said they received 38 million dollars from Xinghe Garden on Monday, hours before the end of a thirty-day grace period.
N| {The developer} thanked investors for their patience and said all further obligations would be met "in an orderly manner".
A| {Traders} believe the money came from the provincial government.
N| {Nanning's finance bureau} denied having paid a single yuan.
V| The source of the funds is not mentioned in the company's notice.
N| {Chairman Meng Zhaohui}, thinner and without his glasses, appeared by video at a staff meeting and said that rumours of his arrest had reached him in a hospital in Singapore.
V| The next coupon, of 52 million dollars, is due on 9 September.
A| {Analysts} consider a restructuring inevitable.
V| The bonds rose to 17 cents.
? Did Xinghe pay the coupon? | 1A+
? Is the developer in default? | 1D
? Where did the money come from? | 3A=the provincial government ; 4D+ 5W
? Has Meng been detained? | 6D+
? When is the next payment due? | 7A=9 September
? Did the bonds recover? | 9A
? will there be a restructuring | 8A
? Has the September coupon been paid? | 7P

= Korean tycoon pardoned, denies promising investment in return
N| {South Korea's justice ministry} announced on Friday that Bang Hyung-wook, 71, honorary chairman of the petrochemical group Taegang, was among 1,100 people pardoned for Liberation Day.
V| Bang was sentenced in 2022 to four years in prison for embezzling 28 billion won and had served nineteen months.
N| {Opposition lawmaker Shim Eun-kyung} said the pardon was the price of the group's plan, made public in July, to build a 9-trillion-won complex in the president's home province.
N| {Presidential spokesman Noh Dae-seung} called the allegation "regrettable and without basis".
N| {Bang}, leaving prison in Anyang by car, said that he had promised nothing to anyone and wanted noodles.
A| {An executive at the group} said the site in the president's province was chosen over two cheaper ones in the spring.
N| {The company} said it was chosen for its deep harbour.
N| {People's Solidarity for Fair Courts}, a civic group, called a protest for Saturday.
V| Bang's embezzlement conviction stands, but he may hold company offices again.
? Was Bang pardoned? | 1A
? Was the pardon part of a deal? | 3A 4D+ 5D+
? Why was the site chosen? | 7A+=its deep harbour
? Has his conviction been quashed? | 9D
? how long was he in prison | 2A=nineteen months
? Will he return as chairman? | -
? Has the complex been built? | 3P
? Did the group choose the cheapest site? | 6D

= Quarter of Finnish chain's stores to stay closed on Sundays
N| Finnish grocer Lähikauppa Pohjola will keep 61 of its 240 shops shut on Sundays from the beginning of next year, {it=Lähikauppa Pohjola} announced on Tuesday.
N| {Commercial director Riikka Vanhatalo} said Sunday sales in those shops did not cover the wages.
V| The shops are mostly in Kainuu and Lapland.
V| Wages on Sundays are twice those on weekdays under the national agreement.
N| {The service union PAM} regretted the loss of shifts but said no job would go.
N| {Vanhatalo} confirmed that nobody would be dismissed.
V| In the first half of the year the company's sales rose 1.8 per cent to 410 million euros.
V| It opened four shops and closed two in that time.
? Is the chain closing 61 shops? | 1D+
? When does the change start? | 1A+=the beginning of next year
? Why will the shops be shut on Sundays? | 2A+=Sunday sales in those shops did not cover the wages
? Will employees be laid off? | 5D 6D+
? Did the chain's sales fall? | 7D
? how many shops are concerned | 1A+=61
? Are most of them in Helsinki? | 3D
? Did the union call a strike? | -

= Bank of Albania governor's son's villa: not his, governor says
M| {The investigative portal Pishtari} published land records on Monday according to which a villa in Dhërmi worth 1.3 million euros is owned by a company whose sole shareholder is the 23-year-old son of central bank governor Arben Dervishaj.
N| {Dervishaj} said that his son owned "a bicycle and a great many opinions".
V| The company, Bregu i Kaltër, has the same address as the dental practice of the governor's brother.
N| {The brother, Ilir Dervishaj}, confirmed that the company was registered with him, but said that the shares had been sold in 2022 to a buyer from Zurich.
V| The commercial register does not show a sale.
N| {The anti-corruption prosecutor, SPAK}, said it did not confirm or deny the existence of proceedings.
N| {Opposition leader Entela Kodra} demanded the governor's resignation.
N| {Dervishaj} said on Tuesday he would leave office when his term ended in 2029, "and not an hour before".
V| Albania's declaration law obliges him to list the assets of children living at home.
? Does the governor's son own the villa? | 1A 2D+ 4D+ 5A
? Were the shares sold to someone in Zurich? | 4A+ 5D
? Is SPAK investigating? | 6W
? Is Dervishaj resigning? | 7P 8D+
? how much is the villa worth | 1A=1.3 million euros
? Does the son live at home? | -
? Has the villa been confiscated? | -
? When does his term end? | 8A+=2029

= Warehouse robot crushes worker in Leipzig; firms dispute whose robot
V| A 29-year-old warehouse worker died on Wednesday night when he was pinned against a rack by a driverless forklift in a distribution centre north of Leipzig.
N| {The online pharmacy Medikorb}, whose parcels are packed there, said that neither the hall nor the vehicle nor the employee was its own.
N| {Hall operator Saale Logistik} said the forklift had been programmed by its manufacturer, Autarka of Jena, and had been updated on the afternoon before the accident.
N| {Autarka} said that no update had been made since May.
V| A log shown to this newspaper by an employee of Saale contains the line "update 4.11 ok" with Wednesday's date.
N| {Autarka's head of software, Ottilie Brandt-Nehring}, explained that the line referred to the display.
N| {Prosecutors} have seized the vehicle and said it was not yet clear whether anyone could be blamed.
N| {The union Verdi} said that the man, who came from Moldova, had been working his sixth night in a row.
N| {Saale} declined to comment on shift plans.
V| A similar accident in Rotterdam in 2023 left a man without a leg.
? Was someone killed by the forklift? | 1A
? Was the vehicle's software updated on Wednesday? | 3A+ 4D+ 5A 6D+
? Who is to blame? | 7W
? Does Medikorb own the forklift? | 2D+
? had the man worked six nights running | 8A 9W+
? Did a robot kill a man in Rotterdam? | 10D
? Was the worker German? | 8D
? Has Autarka recalled its forklifts? | -

= Spanish court orders hedge fund to return Goya-backed loan
N| {Madrid's commercial court} ruled on Friday that the London hedge fund Tamarisk must give back a painting attributed to Goya which it took as security for a loan of 9 million euros to the bankrupt builder Obrascal.
N| {Judge Fermín Arrieta} found that the loan had been repaid in full four days before the fund collected the picture.
N| {Tamarisk's counsel, Beatriz Cavanilles}, said that the payment had gone to an account which its owner could not open.
N| {Obrascal's administrator} said that the account was the one in the contract.
N| {The judge=Fermín Arrieta} agreed with him.
N| Tamarisk has twenty days to appeal; a decision had not been made by Friday evening, according to {its press office}.
A| {Art historians} doubt that the picture, of a lady with a pug, is by Goya at all.
N| {The Prado} has never taken a position on it.
V| The pug's head was restored in 1954.
? Must Tamarisk hand back the picture? | 1A
? Was the loan repaid? | 2A 4A+ 5A
? Has the fund appealed? | 6D+
? Did Goya paint it? | 1W 7D 8W
? how large was the loan | 1A=9 million euros
? Did the fund keep the picture legally? | 1D 2D
? Is the Prado buying the painting? | -
? Was the picture damaged by the fund? | -

= Brisbane start-up's desalination claims 'too good', engineers say
N| {Brisbane start-up Saltless} says that its membrane can turn sea water into drinking water with a third of the energy that the best plants in the world require, and it has signed up Kuwait's water ministry as its first customer.
N| {Professor Dimity Halloran of the University of Queensland}, who was asked by this newspaper to look at its figures, said they came within four per cent of breaking a law of thermodynamics.
N| {Founder Jarrah Whitcombe} said that laws were made to be approached.
N| {Kuwait's ministry} confirmed a visit by the company but not a contract.
N| {Whitcombe} then said that "signed up" had been the wrong verb.
A| {Two former employees} said that the demonstration plant at Redcliffe ran on tap water when visitors came.
N| {Whitcombe} denied it and offered a glass.
V| The glass was salty.
N| {The government's clean-technology fund} has invested 14 million dollars and said that it was reviewing the matter.
? Does the membrane need only a third of the energy? | 1A+ 2D
? Has Kuwait signed a contract with Saltless? | 1A+ 4W+ 5D+
? Was tap water used for the demonstration? | 6A 7D+ 8D
? how much public money is in the firm | 9A=14 million dollars
? Has the fund withdrawn its investment? | 9D
? Did Halloran invest in the company? | -
? Has the founder been charged with fraud? | -
? Did Whitcombe correct himself on Kuwait? | 5A+

= Airline ombudsman: half of refunds at Ryvana took over a year
N| {Spain's air-passenger ombudsman} found that 51 per cent of the refunds owed by the low-cost airline Ryvana in 2023 were paid after more than twelve months.
V| The law prescribes seven days.
N| {Ryvana} did not contest the figures but said that most of the delays came from online travel agents, which "hide the passenger's own card".
N| {The agents' association} said its members passed card details on within the hour.
N| {Ombudswoman Casilda Moratalla} said that in the 400 files she had read the agents were at fault in 31.
N| {The airline's commercial director, Darragh Quilligan}, promised that every outstanding refund would be paid by 30 June.
N| On 1 July 17,200 were still open, according to {the ombudswoman's register}.
N| {Quilligan} wrote in a statement that "the overwhelming majority" had been paid.
V| Ryvana made a profit of 612 million euros last year.
? Has Ryvana paid all outstanding refunds? | 6P+ 7D 8D+
? Were refunds late? | 1A 3A+
? Who was responsible for the delays? | 3A+=online travel agents ; 4D+ 5D
? how soon must refunds be paid by law | 2A=seven days
? How many refunds were still unpaid in July? | 7A=17,200 ; 8W+
? Was Ryvana fined? | -
? Did the airline make a loss? | 9D
? Did the agents withhold card data? | 3A+ 4D+ 5A

= Ryvana fined €19m over late refunds
V| Spain's consumer ministry on Thursday imposed a fine of 19.4 million euros on the low-cost airline Ryvana for paying back passengers too late, the highest it has ever issued.
N| {Minister Pascual Urrestarazu} said half of the passengers had waited for more than a year.
N| {The airline} called the fine unlawful and said it would go to court and to Brussels.
N| {Ombudswoman Casilda Moratalla}, whose report led to the case, was pleased but noted that the money went to the state.
N| {Ryvana's Darragh Quilligan} put the number of refunds still open at 212, all of them, he said, "people we cannot find".
N| {The register of the ombudswoman} showed 9,400 on the same day.
A| {Lawyers} thought that the fine would be cut on appeal.
V| The shares gained half a per cent.
? Was Ryvana fined? | 1A 3A+ 4A
? How many refunds are still outstanding? | 5A+=212 ; 6A=9,400
? Will the airline appeal? | 3A+
? Does the fine go to the passengers? | 4D
? Has the court reduced the fine? | 7P
? did ryvana shares fall | 8D
? Has Ryvana paid all outstanding refunds? | 5D+ 6D
? Did Quilligan resign? | -

= Peruvian mine: union says tunnel collapsed, company says 'settled'
N| {The miners' federation of Cerro de Pasco} reported on Sunday night that a tunnel in the Huaylasjirca zinc mine had collapsed and that nine men were trapped at 480 metres.
N| {The mine's owner, Andina Polimetales,} issued a statement at midnight saying "ground in gallery 14 has settled" and that all personnel were accounted for.
V| At four in the morning the company asked the army for a drill.
N| {Regional fire chief Efraín Tolentino} said that knocking had been heard.
N| {Andina's general manager, Úrsula Belmont-Ríos}, said on Monday that nine colleagues were "temporarily without exit" and were in good spirits.
N| {Maribel Rojas Ccori, the wife of one,} said that nobody could know their spirits, since the telephone line was dead.
V| The line was repaired on Monday at dusk, and the men asked for soup.
V| Mines minister Gonzalo Estremadoyro flew to the mine.
V| In 2019 two men were killed in gallery 11.
? Are miners trapped? | 1A 2D+ 4A 5A+ 6A
? Did the tunnel collapse? | 1A 2A+
? How many men are underground? | 1A=nine men ; 5A+=nine colleagues
? Are the miners alive? | 4A 5A+ 7A
? Have they been rescued? | 5D+
? Was anyone killed in gallery 14? | 2D+
? how deep are they | 1A=480 metres
? Did the company ask for outside help? | 3A

= Nine Peruvian miners walk out after 61 hours
V| One after another, at intervals of eleven minutes, the nine miners trapped in Huaylasjirca climbed out of a shaft drilled by army engineers on Wednesday morning, the last of them carrying a soup pot.
N| {Dr Heriberto Salcedo}, who examined them, said that two had broken ribs and none was in danger.
N| {Andina Polimetales} said the accident had been caused by a tremor.
N| {The geophysical institute in Lima} recorded none.
N| {Union leader Saturnino Quispe Mamani} blamed timber that had not been replaced since 2017.
N| {Andina's Úrsula Belmont-Ríos} denied that, but said that gallery 14 would be closed for good.
V| Prosecutors have opened a preliminary investigation for endangering life.
V| The company's shares rose on the news.
N| {Belmont-Ríos} apologised to the families for the word "settled".
? Have the miners been rescued? | 1A
? Was anyone killed? | 1D 2D
? What caused the collapse? | 3A+=a tremor ; 4D 5A=timber that had not been replaced since 2017 ; 6D+
? who got the men out | 1A=army engineers
? Is gallery 14 going to reopen? | 6D+
? Did the company apologise for the accident? | -
? Is anyone being prosecuted? | 7P
? Were any of the men injured? | 2A

= Sovereign wealth fund boss to leave for monastery
N| {Timor-Leste's petroleum fund} said on Monday that its head of investment, Domingos Lacerda, would leave at the end of the year to join a monastery in Portugal.
N| {Lacerda}, 44, said that he had managed 18 billion dollars "and not once been asked what for".
V| The fund gained 9.2 per cent last year, more than its benchmark.
V| His deputy, Natércia Guterres-Alves, takes over on 1 January.
N| {The finance ministry} said that the investment strategy would not change.
V| About 60 per cent of the fund is in bonds.
V| The government withdrew 1.3 billion dollars from it last year, more than twice what the law considers sustainable.
N| {Guterres-Alves} said that she had no religious plans.
? Is Lacerda leaving the fund? | 1A+
? Where is he going? | 1A+=a monastery in Portugal
? who follows him | 4A=Natércia Guterres-Alves
? Will the fund change its strategy? | 5D+
? Did the fund lose money last year? | 3D
? Has he left already? | 1P+
? Did the government take out more than the sustainable amount? | 7A
? Was Lacerda dismissed? | -

= Breezeline spares Cork but not Shannon, staff memo suggests
M| {The Munster Tribune} published what it described as a memo to staff of the regional airline Breezeline, in which the closure of its Shannon base and the transfer of two aircraft to Cork are set for 12 January.
N| {A Breezeline spokeswoman, Éadaoin Cuffe}, said the airline did not comment on internal documents "real or otherwise".
A| {A pilot based at Shannon} told this website that he had received the memo on Thursday evening and been asked to choose between Cork and unpaid leave.
A| {A second} said that he had got no memo and thought it a hoax by a colleague with time on his hands.
N| {Shannon's chief executive, Ferdia Mulqueen}, said he had telephoned Breezeline's owner, who told him to "ignore the post".
N| {The pilots' union} wrote to members that a meeting with the company was fixed for Tuesday and it would ask then.
V| Breezeline flies from Shannon to Bristol, Edinburgh and Lorient.
V| Tickets from Shannon after 12 January could not be booked on the airline's website on Friday.
N| {Cuffe} attributed this to maintenance.
? Is Breezeline closing its Shannon base? | 1A 2W+ 3A 4D 5D+
? Is the memo authentic? | 1A 2W+ 3A 4D 5D+
? Are flights from Shannon still on sale beyond 12 January? | 8D 9D+
? Has the union met the airline about the memo? | 6P+
? When would the base close? | 1A=12 January ; 2W+
? is the cork base being shut | 1D
? What did the owner tell Mulqueen? | 5A+
? Will pilots be sacked? | -

= Ukraine grain trader cleared of hoarding by antitrust body
N| {Ukraine's antitrust committee} said on Tuesday that it had found no evidence that Stepova Zernova, the country's fourth-largest grain trader, held back 300,000 tonnes of maize last autumn in order to push up prices in Odesa.
N| {Committee head Pavlo Kyrychenko-Rudyk} said the maize had been where the company said it was: in railway wagons, waiting for a bridge to be repaired.
N| {The complaint's author, the feed producer Kurochka}, called the finding "a whitewash in wagons".
N| {Stepova's owner, Ihor Vasylyna}, said that he felt no triumph but would like the 11 million dollars back which the case had cost him.
V| Maize prices in Odesa rose by 19 per cent between September and November.
N| {The committee} put that down to the bridge.
A| {Traders} said that several companies had profited.
N| Kurochka has thirty days to appeal and will, {its lawyer Snizhana Bondar} said, "use the first of them".
V| In a separate case the committee fined two sunflower-oil makers in March.
? Was Stepova Zernova guilty of hoarding? | 1D 2D 3A+
? Where was the maize? | 2A=in railway wagons
? Did the price of maize go up? | 5A
? What caused the price rise? | 6A=the bridge
? Has Kurochka appealed? | 8P+
? Was Stepova fined in March? | -
? how much did the case cost vasylyna | 4A+=11 million dollars
? Will the company be reimbursed? | 4P+

= Dieselgate's late cousin: tractor firm accused of cheat software
N| {Environmental Action Denmark} said on Monday that tests on six tractors by the German maker Rübenhoff showed emissions of nitrogen oxides up to nine times the limit once the steering wheel had been straight for more than twenty seconds.
N| {Rübenhoff} denied using any device to defeat tests and said a straight steering wheel meant "a road, and a road means cooling".
N| {Denmark's transport authority} said that it had not approved the tests and would carry out its own in the spring.
N| {Germany's motor transport office, KBA,} declined to comment on a Danish association.
A| {A former calibration engineer} told the television programme Kontrast that the twenty-second rule was written in 2014 by "two people and a pizza".
N| {Rübenhoff's head of development, Wendelin Krautter}, described that as slander, at any rate as regards the pizza.
V| The company's supervisory board will meet on Thursday.
V| Rübenhoff's share price has lost 22 per cent since Monday.
N| {The farmers' federation} advised members not to have the software replaced.
? Did Rübenhoff use cheat software? | 1A 2D+ 5A 6D+
? Were emissions above the limit? | 1A
? Has the Danish authority carried out its own tests? | 3P
? Is the German authority investigating? | 4W
? When was the twenty-second rule written? | 5A=2014
? how far did the shares drop | 8A=22 per cent
? Has the head of development been suspended? | -
? Are the tractors being recalled? | -

= Rübenhoff concedes 'function', rejects 'cheating'
N| {Rübenhoff} acknowledged on Thursday night, after a meeting of its supervisory board, that 84,000 tractors contain a function that reduces exhaust cleaning when the steering wheel is held straight.
N| {Chairman Balthasar von Emmerling} said the function protected the engine and had been approved in 2015 by the motor transport office.
N| {The office, KBA,} said on Friday that it had approved an engine and not a function.
V| Development chief Wendelin Krautter has been released from his duties, officially "at his own request".
A| {Colleagues} of his said that he was told at six in the evening what his request was.
N| {The company} said it would offer a software update, but only in countries where it was asked to.
V| Denmark's transport authority asked on Friday.
N| {Environmental Action Denmark} claimed victory.
V| The share price recovered by 6 per cent.
? Did Rübenhoff use cheat software? | 1A+ 2D+ 8A
? Did the KBA approve the function? | 2A+ 3D+
? Has Krautter lost his post? | 4A 5A
? Did he go voluntarily? | 4A 5D
? how many tractors have the function | 1A+=84,000
? Has the Danish update been carried out? | 6P+ 7P
? Did the shares fall again? | 9D
? Was Rübenhoff fined? | -

= Cinema group's AI poster row: 'human, with a headache'
N| {Australian exhibitor Palais Pictures} said on Wednesday that the poster for its summer festival, on which a man has seven fingers, was drawn by a person.
N| {Marketing director Odile Farquharson} said that the illustrator was "human, with a headache".
N| {The illustrators' guild} asked for the name.
N| {Farquharson} said the illustrator wished to remain anonymous.
V| The file's metadata, published by a reader on Tuesday, contains the name of an image generator.
N| {Farquharson} said that this had been used "to find the file, not to make it".
A| {Two freelancers} said that they had offered drawings for the poster in May and been told there was no money.
N| {The guild's president, Oisin Trelawney-Park}, called for a boycott.
V| Ticket sales for the festival were up 4 per cent by Friday.
N| {The company} said it would reprint the poster with five fingers.
? Was the poster made by AI? | 1D+ 2D+ 5A 6D+
? Who drew it? | 2A+=human ; 4W+
? Was an image generator used? | 5A 6A+
? Are tickets selling badly because of the row? | 9D
? Has the poster been reprinted? | 10P+
? did the guild learn the name | 3P+ 4D+
? Were the two freelancers paid? | -
? How many fingers does the man have? | 1A+=seven

= Bird flu egg shortage: chain limits boxes, denies hoarding profits
V| Supermarket chain Bramble & Pike began limiting customers in the English Midlands to two boxes of eggs each on Saturday, after 1.2 million laying hens in Lincolnshire were culled because of avian flu.
N| {Chief buyer Saffron Okoro} said that the limit was "a courtesy, not a crisis" and would be lifted in about three weeks.
N| {The egg producers' council} said it would take nearer five months, the time a hen needs.
V| The price of a dozen free-range eggs at the chain has gone from £3.10 to £4.25 since New Year.
A| {Farmers supplying the chain} said that they had not been paid a penny more.
N| {Okoro} said that she could not discuss individual contracts.
N| {Farming minister Dominic Pargeter} asked the groceries adjudicator to look at egg prices.
N| {The adjudicator's office} confirmed receipt of the letter.
V| Three more cases of the virus were confirmed on Sunday, none of them in laying hens.
? Is Bramble & Pike rationing eggs? | 1A 2A+
? How long will the limit last? | 2A+=about three weeks ; 3A=nearer five months
? Were farmers paid more for eggs? | 5D 6W+
? how much does a dozen cost now | 4A=£4.25
? Has the adjudicator begun an investigation? | 7P
? Were the hens slaughtered because of the virus? | 1A
? Did Okoro resign? | -
? Were laying hens infected in the cases confirmed on Sunday? | 9D

= Owner of Serb oil company says it is not selling
N| {Serbia's energy minister, Jadranka Ilić-Popov}, said on Monday that Washington had agreed to let the oil company Panonska Nafta go on trading for another 45 days while a buyer is sought for its Russian shareholder's 51 per cent.
N| {The US Treasury} confirmed a licence until 14 November but no more.
N| {The shareholder, Severtok,} said that it was not selling.
N| {The minister=Jadranka Ilić-Popov} said a Hungarian and an Emirati company had seen the figures.
N| {The Hungarian company, Turul Energia,} would neither confirm nor deny it.
A| {A European diplomat} said that the Hungarian price was 1.1 billion euros and the Emirati's was higher but slower.
N| {Severtok} repeated on Tuesday that it was "not for sale, at any price, to any flag".
M| {The Moscow business daily Delovoy Vestnik} nevertheless reported that its board would discuss offers on Friday.
V| Panonska runs the only refinery in Serbia and 330 filling stations.
? Is Severtok selling its stake? | 3D+ 7D+
? Did the United States extend the licence? | 1A 2A+
? How long is the extension? | 1A=45 days ; 2A+=until 14 November
? Who is interested in buying? | 4A=a Hungarian and an Emirati company ; 5W+ 6A=the Emirati's
? Has the stake been sold? | 1P 3D+ 7D+
? how much did the hungarians offer | 5W+ 6A=1.1 billion euros
? Has the refinery stopped? | -
? How many filling stations does Panonska run? | 9A=330

= Dublin pharmacy app's results beat forecast
V| Pillpost, the Dublin company that delivers prescriptions by bicycle, reported a net profit of 4.3 million euros for the six months to September on Tuesday, three times what analysts had predicted and its first since it was founded in 2018.
V| Revenue rose by 41 per cent to 96 million euros.
N| {Chief executive Blánaid Scullion} said that the average order had grown to 31 euros from 24, mainly because of vitamins.
V| The company added 88 couriers and now has 612.
V| It opened depots in Limerick and Waterford; a planned one in Belfast was postponed.
N| {The pharmacists' union} said that Pillpost was taking custom from village chemists.
N| {Scullion} said that two-thirds of her orders came from places without one.
V| The company expects to make a profit for the full year.
? Did Pillpost make a profit? | 1A
? Was the profit higher than expected? | 1A
? how much did revenue grow | 2A=41 per cent
? Did Pillpost open a depot in Belfast? | 5D
? Is Pillpost harming village chemists? | 6A 7D+
? Was it the company's first profit? | 1A
? Did it cut couriers? | 4D
? Does it plan to list its shares? | -

= Chile's copper giant sees no strike; union sees Tuesday
N| {Cobrenorte, the state-owned copper producer}, told investors on Friday that it expected to sign a contract with the main union at its Quebrada Honda mine "without interruption of work".
N| {Union president Gladys Araneda} told her members an hour later to be at the gate on Tuesday at 6 a.m. "with thermos flasks".
V| Cobrenorte has offered a bonus of 19 million pesos a head; the union, which represents 2,400 miners, wants 24 million.
N| {Labour director Esteban Llanquilef} gave the parties until Monday midnight under a mediation procedure that can be extended once if both of them ask.
N| {Araneda} said she would not ask.
A| {A member of the company's negotiating team} told Radio Atacama that he had authority to go to 22 million.
N| {The company} said it did not negotiate on the radio.
V| Quebrada Honda produced 331,000 tonnes of copper last year, about 1.5 per cent of the world's supply.
V| A strike in 2017 lasted 44 days.
? Are miners at Quebrada Honda on strike? | 2P+
? Does the union intend to walk out? | 2A+
? How much bonus did the company offer? | 3A=19 million pesos ; 6A=22 million ; 7W+
? Has the mediation been extended? | 4P 5D+
? what does the union demand | 3A=24 million
? Did the 2017 strike last six weeks or more? | 9A
? Will copper prices go up? | -
? Has the contract been signed? | 1P+

= Strike at Quebrada Honda averted as both sides move
V| Miners at Quebrada Honda in northern Chile approved a three-year contract on Tuesday afternoon with 71 per cent of the vote, after the company had improved its offer to 22.5 million pesos a head at a quarter to midnight.
N| {Union president Gladys Araneda} said that the thermos flasks "went home full".
N| {Cobrenorte} described the agreement as responsible.
N| {Araneda} confirmed having asked for an extension of the mediation after all, "for six hours, and only because the lift was broken".
A| {Rank-and-file members} criticised her for giving up on 24 million.
V| The agreement includes a doctor at the camp by night.
N| {The finance ministry}, which speaks for the owner, did not say how the bonus would be paid for.
V| The price of copper in London fell by 0.8 per cent.
V| Contract talks at another mine of the company, Salitral, begin in August.
? Are miners at Quebrada Honda on strike? | 1D 2D+
? How much is the bonus? | 1A=22.5 million pesos
? Did the union get the 24 million it wanted? | 1D 5D
? Was the mediation prolonged? | 4A+
? Did all miners back the contract? | 1D
? how will the bonus be financed | 7W+
? Have contract talks at Salitral failed? | 9D
? Did copper become dearer? | 8D

= Pakistani textile exporter sued over missing 18,000 bales
V| The Karachi court of Judge Shaheena Baloch froze the accounts of Indus Loom, the country's biggest exporter of bed linen, on Saturday at the request of four banks that are looking for 18,000 bales of cotton pledged to them as security.
N| {Bank inspector Waqas Qureshi} told the court that warehouse seven in Korangi held "eleven bales and a goat".
N| {Indus Loom's owner, Mian Tariq Sethna}, said that the bales had been spun.
N| {His brother and partner, Mian Junaid Sethna}, said that they had been burned in a fire in February.
V| The Karachi fire brigade has no record of a fire in Korangi in February.
N| {A lawyer for the banks, Rukhsana Memon}, said that each bale had been pledged to two of them at once.
N| {Tariq Sethna's lawyer} said that this was a matter of book-keeping.
V| The State Bank is examining how the loans came to be approved.
V| The company employs 9,000 people and has paid wages for May.
? Where are the missing bales? | 3A+=the bales had been spun ; 4A+=burned in a fire in February ; 5D
? Was there a fire in February? | 4A+ 5D
? Were the bales pledged twice? | 6A+ 7A+
? Have the accounts been blocked? | 1A
? how many bales were in the warehouse | 2A=eleven bales
? Have workers been paid for May? | 9A
? Has the State Bank finished its examination? | 8P
? Have the brothers been arrested? | -

= Streaming giant's price rise: yes in the US, 'no plans' in Europe
N| Zenvio, which has 88 million subscribers in the United States, will raise the price of its standard plan there by two dollars to 19.99 a month on 1 February, {it=Zenvio} said on Thursday.
N| {Finance chief Tamsin Roundtree} told analysts that customers in Europe had "no need to look at their letterbox".
M| {The French magazine Télé-Lune} wrote on the same day that a price list with 15.99 euros instead of 13.99 had been sent to telephone companies for March.
N| {Zenvio's Paris office} said there were no plans to announce.
N| {Telephone company Bleuet}, which sells Zenvio in its packages, confirmed that it had received a new list but said that it was "like all lists, confidential".
V| Zenvio raised its European prices in October 2023, having said in September of that year that it had no plans to.
N| {The consumer group UFC-Lumière} asked the company for a straight answer.
V| The company's shares rose 6 per cent to a record.
? Is Zenvio raising prices in Europe? | 2D+ 3A 4D+
? How much will the standard plan cost in America? | 1A+=19.99
? Has the American price rise taken effect? | 1P+
? Did Bleuet receive a new price list? | 3A 5A+
? What does the new list say? | 3A=15.99 euros instead of 13.99 ; 5W+
? did zenvio put up european prices in 2023 | 6A
? Did UFC-Lumière get an answer? | 7P+
? Did subscriber numbers fall? | -

= Anti-doping of markets: Warsaw bourse bars 'finfluencer'
N| {Poland's market supervisor, KNF,} fined the video blogger known as Rekin, real name Kajetan Wolny, 2.4 million zlotys on Monday and barred him for six years from recommending shares.
N| {The supervisor=KNF} said he had bought shares in seven small companies before praising them to his 900,000 followers and sold them within hours.
N| {Wolny} did not contest the sequence but said that he had told his followers about it "with a wink".
N| {The decision} notes that a wink is not a form of disclosure.
N| {His lawyer, Dagna Rzepka}, announced an appeal.
V| Prosecutors had declined to open a case in January.
V| Wolny's profit was put at 1.1 million zlotys.
N| {The Warsaw exchange} said it would now mark small companies that are much discussed on the internet with a yellow triangle.
? Was Rekin punished? | 1A+
? How much does he have to pay? | 1A+=2.4 million zlotys
? Did Wolny deny buying the shares beforehand? | 3D+
? Did he tell his followers that he owned the shares? | 3A+ 4D
? Has the appeal been lodged? | 5P+
? Are prosecutors pursuing him? | 6D
? how many followers does he have | 2A=900,000
? Were the seven companies fined? | -

= Vaccine plant in Senegal: first doses 'shipped', customs sees none
N| {Senegal's president, Abdou Lamine Sagna}, said in his New Year speech that the first doses from the vaccine plant at Diamniadio had been shipped to four neighbouring countries.
N| {Health officials in Mali} said that none had arrived.
N| {The customs service in Dakar}, in reply to a question by the newspaper Le Baobab, said it had cleared no exports of vaccine in November or December.
N| {Plant director Khady Mbengue-Faye} said the shipment was "administratively complete".
A| {Two technicians at the plant} explained that the doses were in the cold room because the labels had been printed in the wrong language.
N| {Mbengue-Faye} neither confirmed this nor ruled it out.
N| {A presidential adviser} said the president had been speaking of a process.
N| {Gavi, the vaccine alliance,} said that it had set aside 60 million dollars for African producers, of which Diamniadio could receive a part once it delivers.
V| The plant was opened in June 2022 and again in March 2024.
? Have the vaccines been shipped? | 1A 2D 3D 4A+ 5D
? Why were the doses held back? | 5A=the labels had been printed in the wrong language ; 6W+
? Did Mali receive vaccine from Senegal? | 1A 2D+
? Has Gavi paid the plant? | 8P+
? Did officials in Mali get an apology? | -
? Were labels printed in the wrong language? | 5A 6W+
? How many doses have been produced? | -
? When was the plant first opened? | 9A=June 2022

= Grounded Hawker fleet: regulator clears, insurer does not
V| The nine Hawker turboprops of Skye-based Minch Air may fly again, Britain's aviation regulator decided on Wednesday, eighteen days after a propeller blade came off one of them over Tiree.
N| {The Civil Aviation Authority} said that every blade had been examined by ultrasound and found sound.
N| {Minch Air's director, Effie MacCrimmon}, said that flights would start again on Friday.
N| {The airline's insurer, Cornhill Marine & Air,} said that cover remained suspended until it had its own report.
N| {MacCrimmon} said on Thursday that Friday was now Monday.
V| Passengers on Barra have been getting their post by fishing boat.
V| The Air Accidents Investigation Branch has not yet determined why the blade broke.
N| {The blade's maker, Ontario Airscrew,} said the same type was in use on 600 aircraft without complaint.
V| No one was injured over Tiree.
? Has the regulator cleared the turboprops? | 1A 2A+
? Have flights restarted? | 3P+ 5P+
? Why did the blade break? | 7W
? Was anyone injured in the incident? | 9D
? When will flights resume? | 3A+=Friday ; 5A+=Monday
? Did the insurer restore cover? | 4D+
? how many planes does Minch have | 1A=nine
? Did the blade's maker admit a defect? | 8D+

= South Sudan's lone brewery sold to Ethiopian group
V| Ethiopia's Blue Nile Beverages has bought White Bull, South Sudan's only brewery, for 22 million dollars, eight years after its South African owner switched it off for lack of foreign currency.
N| {Blue Nile's chairman, Habtamu Zeleke}, said production in Juba would start in October with 60 employees.
N| {The former owner} confirmed the sale and its price.
V| The plant employed 237 people until it closed in 2016.
N| {Trade minister Achol Deng Majok} promised that foreign currency would be available.
V| Beer in Juba is at present brought by lorry from Uganda and costs twice as much as in Kampala.
N| {Zeleke} said that the price would be halved within a year.
V| Blue Nile owns four breweries in Ethiopia, one of which burned down in 2021.
? Has White Bull been sold? | 1A 3A+
? Who bought it? | 1A=Ethiopia's Blue Nile Beverages
? Is the brewery already producing? | 2P+
? How many people worked there before it closed? | 4A=237
? how much was paid | 1A=22 million dollars ; 3A+
? Why was it shut? | 1A=for lack of foreign currency
? Has the price of beer fallen? | 7P+
? Did the Juba brewery burn down? | 8D

= Lawsuit claims Kansas grain elevator knew of dust before blast
N| {The widow of one of three men killed in a grain elevator explosion in Dodge Crossing, Kansas,} sued its owner, Heartland Storage Partners, on Monday, claiming that managers had been warned about dust four times in the month before.
N| {The complaint}, filed in federal court in Wichita, quotes a text message of 3 June that reads "it's like flour in here, somebody's going to die".
N| {Heartland} said in a statement that it grieved with the families, that the message had been about a different building, and that it would defend itself.
A| {Two employees} told the Wichita Plainsman that there was only one building.
V| Satellite images show two, the second without a roof.
V| The federal workplace agency, OSHA, proposed a fine of 412,000 dollars in January, which the company is contesting.
N| {Heartland's president, Dirk Wohlgemuth}, said through a lawyer that he would not be making any statement before the trial.
N| {Attorney Celestine Dupree-Hahn}, for the widow, said that her client wanted the elevator pulled down rather than the money.
? Was Heartland warned about the dust? | 1A+ 2A+ 3D+
? Has the company paid the OSHA fine? | 6D
? How many people were killed in the explosion? | 1A+=three men
? Is there only one building at the site? | 3D+ 4A 5D
? What does the widow want? | 8A+=the elevator pulled down rather than the money
? has the trial started | 7D+
? Did the widow agree to a settlement? | -
? Was the elevator demolished? | 8P+

= Bulgarian lev farewell: fake euro rumours, central bank says two notes
N| {The Bulgarian National Bank} said on Friday that two counterfeit 50-euro notes had been found in the first ten days after the country adopted the euro, not 40,000, as claimed by a video watched three million times.
N| {The man in the video, shopkeeper Plamen Dryanov of Vidin}, says he has a suitcase of them.
N| {Police in Vidin} looked into the suitcase on Saturday and found stage money from a theatre.
N| {Dryanov} said on Sunday that it was another suitcase.
N| {Deputy governor Teodora Kostadinova} asked people not to share the film.
V| The television channel Dunav 24 broadcast it again on Sunday evening, with a question mark.
N| {The channel} apologised on Monday.
A| {Money changers at the Romanian border} reported that nobody had offered them bad notes.
V| About 61 per cent of the lev in circulation had been exchanged by Friday.
? Were tens of thousands of fake euro notes found? | 1D 2A+ 3D 8D
? How many counterfeit notes were there? | 1A=two
? Did the police find forged notes in the suitcase? | 3D+ 4D+
? Did the TV channel say sorry? | 7A+
? has the lev been fully exchanged | 9D
? Was Dryanov arrested? | -
? Did Bulgaria adopt the euro? | 1A
? Who is behind the video? | 2A=shopkeeper Plamen Dryanov of Vidin

= Sawmill giant pulls 'unbreakable' ladder after falls
V| Swedish hardware group Norrbo is recalling 74,000 aluminium ladders of the type Klätt in eleven countries because a rivet can give way under loads of less than 100 kilos.
N| {Product chief Hedvig Ståhlberg} said there had been 31 falls, most of them from the second rung.
N| {Finland's safety agency, Tukes}, said that one man in Oulu had been paralysed.
N| {Ståhlberg} confirmed an accident in Oulu but not its outcome, on which, she said, the man's doctors should speak.
N| {His brother, Veikko Ruohonen}, said that the doctors had spoken.
V| The ladder was advertised with an elephant.
A| {Shop assistants in Turku} said that they had been told since Christmas not to let customers climb on the one in the shop.
N| {Norrbo} denied having known of the defect before May.
V| Purchasers get 79 euros back and may keep the elephant.
? Is the ladder being recalled? | 1A
? Was someone paralysed in a fall? | 3A 4W+ 5A+
? Did Norrbo know about the fault before May? | 7A 8D+
? How many people fell? | 2A+=31
? why are they being recalled | 1A=a rivet can give way under loads of less than 100 kilos
? Can buyers get their money back? | 9A
? Was anyone killed? | -
? Has Norrbo been fined by Tukes? | -

= Swiss rail cargo cuts: 65 or 650?
M| {The newspaper Oltner Bote} reported on Tuesday that the goods railway Gotthard Cargo would cut 650 jobs, a quarter of the total, by 2027.
N| {Gotthard Cargo} spoke of a misprint; the number in the management's paper was 65.
N| {A picture of the page} on the newspaper's website shows a line in the middle that reads "–650 FTE".
N| {The railway's spokesman, Reto Amstutz-Gerber}, said that FTE in this case stood for freight train equivalents.
N| {The transport union SEV} said it had never met such a unit.
N| {Chief executive Désirée Hürlimann} told staff on Wednesday morning that "a number with a zero too many or too few" did not help anyone and that talks would start in April.
A| {Those present} concluded that it was 650.
N| When asked, {Amstutz-Gerber} did not say it wasn't.
V| The company lost 76 million francs last year.
? Is Gotthard Cargo going to cut 650 jobs? | 1A 2D+ 3A+ 4D+ 6W+ 7A 8W+
? How many jobs will go? | 1A=650 ; 2A+=65 ; 3A+=650 ; 6W+ 7A=650
? Have the layoffs started? | 1P 6P+
? Was the figure a misprint? | 2A+ 3D
? When do negotiations begin? | 6A+=April
? Did the railway make a profit last year? | 9D
? Will goods trains through the Gotthard be cancelled? | -
? has hürlimann resigned | -

= Greenland fishery: Royal Arctic catch sold twice, Danish firm says
N| {Aalborg fish importer Nordhavn Seafood} claims that 800 tonnes of halibut it bought from the Greenlandic company Qaleralik in March were sold a second time, to a Chinese buyer, in April.
N| {Qaleralik's manager, Nivi Petrussen}, said that the first sale had lapsed because no deposit was paid.
N| {Nordhavn's owner, Jens-Ole Bundgaard}, produced a bank receipt for 2.2 million kroner, dated 28 March.
N| {Petrussen} said that the deposit was due on the 27th.
V| The 27th was Maundy Thursday, when banks in Denmark were closed.
N| {The Chinese buyer, Dalian Ocean Table,} said it had eaten most of the fish.
N| {A judge in Nuuk} will hear the case in September.
N| {Greenland's fisheries minister, Aputsiaq Lynge}, said that he would prefer a settlement, with coffee.
V| Qaleralik's catch fell by a tenth last year.
? Did Qaleralik sell the same fish twice? | 1A+ 2D+
? Was the deposit paid on time? | 2D+ 3A+ 4D+ 5D
? Where is the halibut? | 6A+=it had eaten most of the fish
? Has the court decided? | 7P
? How much was the deposit? | 3A+=2.2 million kroner
? Did the minister mediate? | 8P
? Did Qaleralik catch more fish last year? | 9D
? has Nordhavn been refunded | -

= Anatomy of a hack: Chilean retailer's till went dark
N| {Falcón Norte, Chile's third-largest department store,} said on Friday that the paralysis of its cash registers for 31 hours before Mother's Day had been the work of the hacker group Umbra.
N| {Umbra}, in a message to the website Ciberandes, said it had never heard of Falcón Norte and did not work on weekends.
N| {Technology director Macarena Undurraga} said the intruders' programs bore Umbra's signature.
N| {Security researcher Ítalo Venegas-Roa} said that the signature could be downloaded by any schoolchild.
A| {A person involved in the recovery} said that the cause was not a hack but an expired licence for the tills.
N| {The licence's seller, Checkpoint Retail of Dallas,} declined to speak about a client.
N| {Undurraga} called the licence story absurd and said police had been informed.
N| {The cybercrime unit} confirmed a report but said there was "so far no evidence of intrusion".
V| Falcón Norte put its lost sales at 14 million dollars.
? Was Falcón Norte hacked? | 1A+ 3A+ 5D 7A+ 8D
? Was Umbra behind it? | 1A+ 2D+ 3A+ 4W
? What caused the outage? | 1A+=the work of the hacker group Umbra ; 5A=an expired licence for the tills
? Had a licence expired? | 5A 6W+ 7D+
? how long were the tills down | 1A+=31 hours
? Was customer data stolen? | -
? Did the store pay a ransom? | -
? Have the police found signs of a break-in? | 8D+

= Anatomy of a licence: retailer sacks IT chief over tills
V| Falcón Norte has dismissed its technology director, Macarena Undurraga, after an internal review found that its cash registers stopped in May because a licence had not been renewed.
N| {The company} apologised to the hacker group Umbra, "which for once had nothing to do with it".
N| {Undurraga} said that she had asked for the money for the licence three times and had it refused three times.
N| {Finance director Hugo Balmaceda-Ferrer} said that he remembered one request.
V| Police closed their file.
V| The licence would have cost 90,000 dollars.
N| {Customers' association Conadecus-Norte} is asking for vouchers for all who left a full trolley behind.
N| {Falcón Norte} said it was considering it.
V| Its sales rose by 3 per cent in the second quarter in spite of the breakdown.
? Was Falcón Norte hacked? | 1D 2D+
? Has Undurraga been fired? | 1A
? Did she ask for money for the licence? | 3A+ 4A+
? How many times did she ask? | 3A+=three times ; 4A+=one request
? Are police still investigating? | 5D
? have customers got vouchers | 7P+ 8P+
? Was Balmaceda-Ferrer dismissed as well? | -
? Did sales fall in the quarter? | 9D

= Steel heirs agree truce, one side says
N| {A lawyer for Meher Wadekar}, the younger of two sisters who have been fighting for five years over the Pune steel group Wadekar Alloys, told Mint Street Journal on Sunday that a settlement had been reached "in every particular".
N| {The elder sister, Avanti Wadekar-Sen}, who runs the group, said by telephone from Lonavala that she had reached nothing but the age of sixty.
A| {Three people who attended a family lunch on Saturday} said a paper had gone round the table and that Avanti had signed it under the impression that it was a birthday card.
N| {Avanti Wadekar-Sen} said that she had signed "what one signs on such days".
N| {The family's adviser, retired judge Prabhakar Nimbalkar}, would say only that documents existed.
V| Meher has claimed 24 per cent of the shares, worth some 70 billion rupees, since their father's death in 2019.
N| {The company's board} said that it knew of no change in the ownership.
V| A hearing before the company law tribunal in Mumbai on 4 July remains on the calendar.
V| The shares rose 3 per cent on Monday.
? Have the sisters settled their dispute? | 1A+ 2D+ 5W
? Did Avanti sign a document? | 3A 4A+ 5W
? How much of the company does Meher want? | 6A=24 per cent
? Has the hearing in July been cancelled? | 8D
? has ownership of the group changed | 7D+
? Who died in 2019? | 6A=their father
? Did Meher attend the lunch? | -
? Did the shares fall on Monday? | 9D

= Prisoners made its mattresses, but company did not know, it says
N| {The Oslo mattress company Søvnig} acknowledged on Thursday that covers it bought from a sewing works in Belarus until last year had been made by inmates of a penal colony.
N| {Purchasing director Tonje Bakkerud} said that it found out from television, "like the people who sleep on them".
M| {The broadcaster TV Fjell} had shown labels being sewn on in the colony at Orsha.
A| {A former buyer for the company} said she reported her suspicion in 2021, after being asked during a visit not to look behind a certain door.
N| {Bakkerud} said no such report could be found.
N| {The buyer's trade union} said it had a copy and would show it to the police.
N| {Police prosecutor Eirik Stensvold} said it had not been decided whether there would be a case.
V| The company sold 31,000 mattresses with such covers.
N| {Chief executive Vegard Ulleland} offered to take them back or give 200 kroner to Amnesty for each one that is kept.
? Were the covers made by prisoners? | 1A+ 2A+ 3A
? Did the company know? | 2D+ 4A 5D+ 6A
? Have police opened a case? | 7W
? how many mattresses are affected | 8A=31,000
? Can customers return them? | 9A+
? Is Søvnig still buying from the works? | 1D+
? Has the money been paid to Amnesty? | 9P+
? Did the colony close? | -

= Ethiopian bank glitch: students return half
N| The Commercial Bank of Shewa has recovered 411 million birr of the 830 million that customers withdrew when its machines paid out without limit on the night of 16 March, {its president, Yonas Mekuria}, said on Monday.
N| {He=Yonas Mekuria} said that most of the withdrawals were made by students.
V| The fault, blamed on an update, lasted for seven hours.
N| {The bank} announced that it would publish the names and photographs of those who have not returned the money by Saturday.
V| Police have not arrested anyone so far.
N| {Jimma University} told its students to pay "in their own interest".
V| Some 567 people have paid back everything of their own accord.
V| The bank has 38 million accounts.
? Has the bank got all its money back? | 1D+
? How much has been recovered? | 1A+=411 million birr
? What caused the error? | 3A=an update
? Have the names been published? | 4P+
? Was anyone arrested? | 5D
? who took most of the money | 2A+=students
? How long did the fault last? | 3A=seven hours
? Has Mekuria resigned? | -

= Oil heir's green fund 'half empty', watchdog says
N| {Britain's advertising watchdog} on Wednesday banned a poster in which the fund manager Verdance said its Clean Planet portfolio contained "not one drop of oil".
N| {It=Britain's advertising watchdog} found that 11 per cent of the fund's money was in two Canadian pipelines.
N| {Verdance} argued that pipelines were not drops.
N| {Founder Jago Carrington-Mayhew}, whose grandfather discovered oil in Oman, said he would remove the poster but not the pipelines.
A| {Some investors} said that they had been told about the pipelines at a dinner.
N| {The Financial Conduct Authority} said it was in contact with the firm and declined to go further.
V| The fund has £2.1bn under management and returned 4.9 per cent last year.
V| Under rules in force since last May a fund may call itself sustainable only if 70 per cent of it is.
N| {The pensions charity Fairshare} urged trustees to withdraw.
? Was Verdance's poster banned? | 1A
? Does the fund hold oil investments? | 1D+ 2A 3D+ 4A+ 5A
? Will Verdance sell the pipelines? | 4D+
? Is the Financial Conduct Authority investigating? | 6W
? how much money does the fund manage | 7A=£2.1bn
? Have trustees taken their money out? | 9P
? Was Verdance fined? | -
? What share of the fund is in pipelines? | 2A=11 per cent

= Paper says chips were smuggled in prams; Hong Kong: no prams
M| {The Taipei Inquirer} wrote on Sunday that 1,600 graphics processors under American export control had been wheeled across the border from Hong Kong to Shenzhen in prams.
N| {Hong Kong's customs department} said that it had found no prams.
N| {A spokeswoman, Senior Superintendent Yip Ka-man}, added that two suitcases with 22 processors were stopped in June.
N| {The processors' American maker, Auriga,} said that all its products were sold to customers who had signed an undertaking.
A| {Two dealers in Huaqiangbei market} offered this reporter six of the chips within an hour, one of them in a nappy bag.
N| {Shenzhen customs} did not reply to faxed questions.
N| {Washington's export bureau} said smuggling was a crime and that it would not discuss investigations.
N| {The Inquirer's editor} said that the source had counted the prams himself.
V| A man in Singapore was charged over 4,000 of the same chips in February.
? Were chips smuggled in prams? | 1A 2D 6W 8A
? How many processors were smuggled? | 1A=1,600
? Were chips found in suitcases? | 3A
? Is the US investigating? | 7W
? Can the chips be bought in Shenzhen? | 5A
? did auriga sell directly to chinese firms | 4D+
? Was anyone charged over the chips in the prams? | -
? Was someone charged in Singapore over the same type of chip? | 9A

= Dutch rail workers' union rejects, then recommends, offer
V| In the space of a single Wednesday the Dutch rail union FVS advised its members against an offer by the track-maintenance company Spoorzorg and then, at ten in the evening, in favour of it.
N| {Chairman Hein Terpstra} said that the offer had become better by one line.
N| {Spoorzorg's negotiator, Mirjam van Kooten-Lely}, said that the line had been there since the morning, on the back.
N| {Terpstra} said that offers should be printed on one side.
V| The line concerns early retirement at 64 for those who have worked nights for 25 years.
V| Members vote until Sunday.
A| {Younger members} complain that it does nothing for them.
N| {The Christian union CNS-Rail}, the smaller of the two, said it would decide when it had read both sides of everything.
V| The raise of 8 per cent over two years has not changed since Monday.
? Does the union recommend the offer? | 1A 2A+
? Did the company improve its offer during the day? | 2A+ 3D+
? Have the members accepted? | 6P
? How large is the raise? | 9A=8 per cent over two years
? Has CNS-Rail agreed to the offer? | 8D+
? what is in the extra line | 5A=early retirement at 64 for those who have worked nights for 25 years
? Is there a strike on Sunday? | -
? Did the percentage rise on Wednesday? | 9D

= Sierra Leone: rutile mine reopening postponed, paper says; company: false
M| {The Freetown Sentinel} reported on Friday that the reopening of the Imperi rutile mine, closed since 2019, had been put off to next year because the new owner could not pay for diesel.
N| {The owner, Gibraltar-registered Leone Titanium,} called the report false and malicious and said that the mine would open on 1 September.
N| {Paramount chief Alimamy Bai Koblo} said he had invited 300 guests for 1 September and bought two cows.
N| {Mines minister Isatu Conteh-Brima} said the licence required the mine to be open by the end of the year, and that she would count the days.
A| {A contractor} said that his machines had not been moved since May for want of fuel.
N| {Leone Titanium's country manager, Rory Teviotdale}, said that the contractor was in dispute with the company and no longer on site.
V| A photograph taken on Thursday shows the contractor's machines on the site.
V| The mine once employed 1,900 people.
? Has the reopening been postponed? | 1A 2D+
? Is there a lack of diesel? | 1A 5A
? Is the contractor still at the mine? | 5A 6D+ 7A
? When is the mine supposed to open? | 1A=next year ; 2A+=on 1 September ; 3A=1 September ; 4A=by the end of the year
? Has the licence been revoked? | -
? how many people used to work there | 8A=1,900
? Has the mine reopened? | 1D 2P+
? Were the guests told not to come? | -

= Imperi mine opens, for an afternoon
V| The Imperi rutile mine in Sierra Leone was declared open by the paramount chief on 1 September at noon and closed at five, when the dredge ran out of fuel.
N| {Leone Titanium's Rory Teviotdale} said that it was a test run and had been a success.
N| {The Freetown Sentinel's editor, Josephus Kamara-Wright}, reprinted his report of 9 August under the words "as we said".
N| {Minister Isatu Conteh-Brima} said five hours were not what the licence meant by open.
N| {Teviotdale} promised 400,000 litres of diesel by the 15th.
A| {Port officials} knew of no tanker.
N| {Chief Alimamy Bai Koblo} told the radio that the cows had been very good.
V| Leone Titanium's majority owner is a trust in Jersey whose beneficiaries are not known.
? Has the mine reopened? | 1A 4D+
? Is there a lack of diesel? | 1A
? Has the diesel arrived? | 5P+ 6D
? How long was the mine open? | 1A=at noon and closed at five ; 4A=five hours
? Who owns Leone Titanium? | 8A=a trust in Jersey
? Who are the owners behind the trust? | 8W
? Has the licence been withdrawn? | -
? did the minister accept the opening | 4D+

= Auditor resigns from Irish aircraft lessor days before results
N| Accountants Fennelly Grove have resigned as auditors of the Dublin aircraft lessor Tullamore Aviation with immediate effect, {the lessor} disclosed on Friday evening, four days before it was to publish its annual results.
N| {Tullamore} said that the resignation followed "a disagreement about fees" and that the results would be presented as planned.
N| {A partner at Fennelly Grove} said the firm was bound by professional secrecy, but added that it had "never resigned over fees in 91 years".
A| {Two people with knowledge of the matter} said that the auditors had not been shown leases for eleven aircraft which, on paper, fly for a carrier in Kyrgyzstan.
N| {The Kyrgyz carrier, Ala-Too Wings,} said that it had four aircraft, two of them in the air.
N| {Tullamore's chief executive, Rory Fitzmaurice-Hand}, said on a call with analysts on Monday that every aircraft the company owned could be "walked up to and kicked".
N| Asked how many of the eleven had been kicked, {he=Rory Fitzmaurice-Hand} referred the questioner to investor relations.
N| {Euronext Dublin} has asked for clarification and has not yet had it, a spokesman for the exchange said.
V| The company's bonds, which pay 7.5 per cent, fell by 22 points.
V| By Tuesday evening no results had appeared.
? Why did the auditors resign? | 2A+=a disagreement about fees ; 3D+ 4A=had not been shown leases for eleven aircraft
? Were the results published on time? | 2P+ 10D
? Do the eleven aircraft exist? | 5D 6A+ 7W+
? Did the company give the exchange an explanation? | 8D
? Has Fennelly Grove resigned? | 1A+ 2A+
? Did Fitzmaurice-Hand step down? | -
? how far did the bonds fall | 9A=22 points
? Has a new auditor been appointed? | -

= Tobacco group's vape trial ended early; firm cites 'logistics'
N| {The London tobacco company Albemarle} confirmed on Wednesday that a trial in which 1,800 Lithuanian smokers were to be switched to its vape Breathe had been ended after five months instead of twenty-four.
N| {A spokesman, Jolyon Pryce-Tennant}, gave logistics as the reason.
A| {Two doctors who worked on the trial in Kaunas} said that eleven participants had been admitted to hospital with inflamed lungs.
N| {Pryce-Tennant} did not dispute the number, but said none of the cases had been "conclusively attributed to the product".
N| {Lithuania's medicines agency} said that it had received no notice of hospital admissions, which the trial's licence required within fifteen days.
N| {The trial's head, Professor Raimonda Žukienė}, said the forms had been sent to London for translation.
V| Breathe went on sale in nine countries in October, a month after the trial was stopped.
N| {Albemarle} denied that the two things were connected.
N| {The European Respiratory Federation} called for the data to be published.
? Was the vape trial stopped early? | 1A+
? Why was the trial ended? | 2A+=logistics ; 3A=eleven participants had been admitted to hospital with inflamed lungs
? Did participants become ill? | 3A 4A+
? Was the product responsible for the illnesses? | 4W+
? Was the Lithuanian agency told of the cases? | 5D 6D+
? Have the data been made public? | 9P
? how many smokers took part | 1A+=1,800
? Is Breathe on sale? | 7A

= Nordic pension fund drops Israel-linked arms maker by mistake
N| A clerk's tick in the wrong box made the Finnish pension insurer Sampola sell 41 million euros' worth of shares in an American maker of helicopter seats on Monday, {the insurer} said.
N| {Investment director Tellervo Hakamies} said the company to be excluded had been another with a similar name, which makes cluster munitions.
N| {The seat maker, Arkady Industries of Ohio}, had protested on Tuesday against what it took to be a political decision.
V| Hakamies rang it on Wednesday to apologise.
V| Sampola bought the shares back at a loss of 600,000 euros.
V| It then sold its holding in the other company, Arcadia Ordnance, worth 3 million.
N| {Finland's financial supervisor} said it saw no reason to step in.
V| The clerk has been given a larger screen.
? Did Sampola sell its shares in Arkady on purpose? | 1D+ 2D+
? Does Sampola still hold shares in Arkady? | 5A
? how much did the mistake cost | 5A=600,000 euros
? Which company was meant to be excluded? | 2A+=another with a similar name ; 6A=Arcadia Ordnance
? Did the fund apologise to Arkady? | 4A
? Will the supervisor act? | 7D
? Was the clerk fired? | 8D
? Does Arkady make cluster munitions? | 2D+

= Ferry giant's new flagship fails stability test, Croatian yard blamed
M| {The Split newspaper Morska Vijest} reported that the 240-million-euro ferry Adriatica Nova had leaned eleven degrees further than calculated during a stability test off Pula on Sunday.
N| {The Uljan shipyard} said the test had been "informative".
N| {The owner, Anconitana Lines,} said it would take delivery on 15 June "or not at all".
N| {Yard director Bruno Kraljević} told local radio that the ship had been loaded with water on the wrong side at the owner's request.
N| {Anconitana's technical chief, Gaia Recanatesi}, said that no such request was ever made.
A| {Yard workers} said that a swimming pool had been added to the top deck in February.
N| {Recanatesi} conceded the pool.
N| {The classification society} has yet to issue its certificate and would not say what it was waiting for.
N| {Croatia's economy minister, Tomislav Žanić}, stressed that 1,300 jobs depended on the ship.
? Did the ferry fail the test? | 1A 2W+ 4A+
? Why did the ship lean so far? | 4A+=loaded with water on the wrong side at the owner's request ; 5D+ 6A=a swimming pool had been added to the top deck
? Was a pool added? | 6A 7A+
? Has the ship received its certificate? | 8D
? Has Anconitana taken delivery? | 3P+
? how much did it cost | 1A=240-million-euro
? Did the ship sink? | -
? Has Anconitana cancelled the order? | 3P+

= US regulator probes broker after app showed fake gains
V| The Securities and Exchange Commission has opened an inquiry into Robinet, a California trading app, after 92,000 customers saw profits on their screens on 11 April that did not exist.
N| {Robinet} blamed the display on "a stale feed" and said that nobody had lost money who did not act on it.
N| {Customer LaShonda Merriweather of Fresno} said she had acted: she bought a boat.
N| {Robinet's general counsel, Preston Vanderhoef}, said that the terms of use advised against buying boats on the strength of a screen.
A| {A former engineer} said the fault had been known since the autumn as "the happy bug".
N| {Vanderhoef} would not discuss the bug while the inquiry was going on.
N| {The SEC} did not say how long that would be.
V| The company made 190 million dollars from the orders placed on 11 April, three times its daily average.
N| {Senator Rosario Abeyta-Lunt} asked whether that money would be given back.
? Did customers see profits that were not real? | 1A 2A+
? Is Robinet under investigation? | 1A 6A+ 7A+
? Was the fault known beforehand? | 5A 6W+
? Did anyone lose money? | 2D+ 3A+
? Did the bug also appear in autumn? | 5A 6W+
? How much did it make on 11 April? | 8A=190 million dollars
? has robinet been fined | -
? How long will the inquiry last? | 7W+

= Portuguese winery's 'world's oldest port' younger than thought
N| A bottle sold for 71,000 euros in March as port of the 1795 vintage was made, according to {a laboratory in Grenoble}, after 1955.
N| {The seller, Quinta do Avelar,} said that it was surprised and would take it back.
N| {The laboratory} found traces of caesium, which did not exist in nature before the atom bomb.
V| The Port Wine Institute withdrew the seal it had granted in 2019.
N| {Quinta do Avelar's owner, Dom Sebastião Mesquita-Lobo}, said that his grandfather had sold him the cask with his hand on his heart.
V| Twenty-six bottles were filled from it.
V| Seven have been drunk.
N| The buyer of the eighth, a Macau hotel, does not want its money back, {it=a Macau hotel} said, because guests come to look at it.
? Is the port from 1795? | 1D 3D
? How much did the bottle cost? | 1A=71,000 euros
? Will the winery take the bottle back? | 2A+
? Was the seal revoked? | 4A
? how can they tell it's younger | 3A=traces of caesium
? Does the hotel want a refund? | 8D+
? Did the owner know that it was not 1795? | 2D+ 5D+
? Have all bottles been drunk? | 7D

= Bank union claims secret list; Banco Cibeles says 'a list of birthdays'
N| {The bank workers' union Fesibanca} claims that Banco Cibeles of Valladolid keeps a list of 340 employees over 55 whom it means to push out by Christmas.
N| {The bank} confirmed that a list with 340 names existed, and said it was of birthdays.
N| {Union secretary Marcial Tordesillas} wondered why the list had a column headed "cost of exit".
N| {Personnel director Elvira Montoro-Sanz} explained that it referred to cake.
A| {Several employees on the list} said they had been invited to talks about "the next chapter".
N| {Montoro-Sanz} would not say how many such talks had taken place.
N| {Labour inspectors} asked for the list and have received it.
N| They found no cake, according to {a spokesman}.
V| The bank has 4,100 employees and closed 60 branches last year.
? Does Banco Cibeles plan to push out older employees? | 1A+ 2D+ 5A 6W+
? Is there a list of 340 employees? | 1A+ 2A+ 5A 7A
? What is the list for? | 2A+=it was of birthdays ; 1A+=340 employees over 55 whom it means to push out by Christmas
? Have employees been dismissed? | 1P+
? how many of the talks have been held | 6W+
? Did the inspectorate get the list? | 7A
? Has the bank been fined? | -
? Does the column refer to cake? | 4A+ 8D

= Cibeles to offer early retirement to 290
N| {Banco Cibeles} said on Monday that it would offer early retirement on 80 per cent of pay to 290 employees born before 1970.
N| {Personnel director Elvira Montoro-Sanz} described the offer as voluntary.
N| {Marcial Tordesillas of Fesibanca} said that he had known the number in October, "only it was 340 and had a birthday cake".
N| {Montoro-Sanz} conceded that the birthday list had been "a working document".
V| The labour inspectorate closed its case on Tuesday with a warning.
V| The cost of the programme is put at 61 million euros.
A| {Bank analysts} expect two-thirds to accept.
N| Those who refuse will keep their jobs until at least 2027, {the offer} says.
V| The bank made a profit of 214 million last year.
? Does Banco Cibeles plan to push out older employees? | 1A+ 2D+ 3A+
? Was the list really only about birthdays? | 3D+ 4D+
? How many people are offered early retirement? | 1A+=290
? Will those who refuse be dismissed? | 8D+
? Did the inspectorate fine the bank? | 5D
? how much will it cost | 6A=61 million euros
? Have the employees accepted? | 7P
? Did Cibeles make a loss? | 9D

= Rival bids for Canada's oldest canoe maker, town divided
V| Two offers for Chestnut & Birch of Fredericton, which has built canoes since 1897, were opened on Monday in front of 200 townspeople in a curling rink.
N| {Receiver Gordon Fairweather-Pike} read out that an American outdoor chain, Ridgepole, had bid 4.1 million dollars and a local group led by a dentist 2.9 million.
N| {The dentist, Dr Lucille Arsenault}, said that her bid would keep the 34 jobs and the canvas.
N| {Ridgepole's representative, Tad Kilbourne}, said that the company "loved canvas".
A| {Workers} fear that the moulds will go to Ohio.
N| {Kilbourne} was asked three times whether they would and answered each time with a remark about rivers.
N| {Fairweather-Pike} said that by law he must look at the money first, but not only at the money.
V| A decision is due by the 30th.
V| In 1978 the company was sold for a dollar to its foreman, whose sons ran it into debt.
? How many bids are there? | 1A=Two offers
? Who bid more? | 2A=an American outdoor chain, Ridgepole
? Will the moulds be moved to Ohio? | 5A 6W+
? Has the receiver chosen a buyer? | 8P
? Would the dentist preserve the jobs? | 3A+
? Did Ridgepole promise to keep production in Fredericton? | 6W+
? how much did arsenault's group offer | 2A=2.9 million
? Was the company sold for a dollar this week? | 9D

= Receiver picks dentist over chain for canoe works
N| {Receiver Gordon Fairweather-Pike} accepted the lower of two bids for the canoe maker Chestnut & Birch on Thursday, saying that 2.9 million dollars and 34 jobs were worth more to creditors than 4.1 million and a lawsuit with the town.
V| Dr Lucille Arsenault, who leads the local group, cancelled her appointments for the day.
N| {Ridgepole} said it would challenge the decision before the Court of King's Bench.
A| {Lawyers in the town} rate its chances as fair.
N| {The provincial government} confirmed that it stood behind a third of the dentist's bid, something that Arsenault had denied on Monday.
N| {Arsenault} explained that she had denied it "before coffee and before it was true".
V| Ridgepole withdrew 30 minutes later an internet advertisement for moulds.
N| {The company} did not wish to explain the advertisement.
? Has the receiver chosen a buyer? | 1A+
? Did the higher bid win? | 1D+
? Is the province backing the local group? | 5A+ 6A+
? Will Ridgepole contest the decision? | 3A+
? Has the court overturned the sale? | 3P+
? Why did Ridgepole advertise moulds? | 8W+
? what did the receiver give as his reason | 1A+=2.9 million dollars and 34 jobs were worth more to creditors than 4.1 million and a lawsuit with the town
? Are the 34 workers losing their jobs? | -

= Budget hotel chain blames guests for bedbug figures
N| {Frankfurt city's health office} recorded 61 bedbug infestations in hotels of the Schlafgut chain in the first half of the year, more than in all others together.
N| {Schlafgut's hygiene manager, Tobias Knippschild}, said that bedbugs did not live in hotels but in suitcases, and that the chain simply had more guests.
N| {The hotel association} pointed out that Schlafgut had a ninth of the city's beds.
N| {Knippschild} said that bedbugs could not count.
A| {Chambermaids} reported that they had been told to write "lint".
N| {A Schlafgut spokeswoman, Ronja Althoff}, denied that there had been such an instruction.
V| A form that was shown to this newspaper has three boxes to tick: "hair", "lint", "other".
V| The health office has ordered weekly inspections of eight hotels.
V| One of the eight, by the main station, was closed on Friday for what a notice called redecoration.
? Are there more bedbugs at Schlafgut than at other hotels? | 1A 2D+
? Were staff told to write lint instead of bedbugs? | 5A 6D+
? How many infestations were there? | 1A=61
? Have inspections been ordered? | 8A
? Why was the hotel by the station shut? | 9A=redecoration
? Was Schlafgut fined? | -
? has the chain compensated guests | -
? Where do the bugs come from, according to the chain? | 2A+=in suitcases

= Danish wind giant halves dividend, keeps forecast
N| Havvind, the Danish operator of offshore wind farms, will pay a dividend of 6 kroner a share for 2024, half of what it paid the year before, {the company} said on Thursday.
V| Operating profit fell to 11.2 billion kroner from 14.6 billion, mainly because of a write-down of 2.9 billion on a project off New Jersey.
N| {Chief executive Asger Lindegaard} said the project would be finished in 2027, as planned, "whoever is president".
V| The forecast for 2025, of an operating profit between 13 and 15 billion kroner, was confirmed.
V| The company will cut no jobs this year, having cut 600 last year.
N| {Lindegaard} said that a sale of the Polish business was being prepared.
A| {Analysts} had reckoned with a dividend of 9 kroner.
V| Havvind's shares lost 5 per cent in Copenhagen.
? Did Havvind cut its dividend? | 1A+
? Has the New Jersey project been cancelled? | 3D+
? how large was the write-down | 2A=2.9 billion
? Was the forecast for 2025 lowered? | 4D
? Has the Polish business been sold? | 6P+
? Will Havvind cut jobs this year? | 5D
? Did analysts expect the dividend to be halved? | 7D
? Is Lindegaard leaving? | -

= Telecom towers sale: Zambian minister 'never saw the paper'
N| {Zambia's information minister, Bwalya Mumba-Siame}, told parliament on Wednesday that she had never seen, let alone signed, the contract by which 1,200 state-owned telecom towers were sold to a company in Mauritius for 31 million dollars.
M| {The investigative site Makanday Lusaka} published the last page of the contract on Thursday, with a signature.
N| {Mumba-Siame} said that it was not hers, as she signs with a fountain pen.
N| {The Mauritian company, Baobab Towers,} said the contract was valid whatever the instrument.
V| The anti-corruption commission has asked a laboratory in Pretoria to examine the signature.
A| {A former permanent secretary} recalled that the minister was in Geneva on the date of the contract, 9 November.
V| Her passport, which she laid on the table of the house, bears a Swiss stamp of 8 November and another of the 11th.
N| {Opposition whip Chishimba Kafula} said that pens travel.
V| The towers were valued at 140 million dollars in 2020.
? Did the minister sign the contract? | 1D+ 2A 3D+ 6D
? Where was Mumba-Siame on 9 November? | 6A=in Geneva
? Has the laboratory given a result? | 5P
? How much were the towers sold for? | 1A+=31 million dollars
? Is the contract valid? | 4A+
? what were they worth before | 9A=140 million dollars
? Has the minister been sacked? | -
? Were the towers given back? | -

= 'Work from anywhere' firm orders everyone to Leeds
N| {Yonder, the Leeds software company whose slogan is "work from anywhere"}, told its 480 employees on Tuesday that from September anywhere would be Leeds.
N| {Chief executive Bram Oosterhof} said in a video, filmed in Lisbon, that "magic happens in rooms".
A| {Employees} asked in the comments which room he was in.
N| {A spokeswoman, Felicity Ardagh}, said that those who could not move would be offered three months' pay.
N| {The union Prospect} said Yonder had promised in their contracts never to ask for attendance.
N| {Ardagh} said that the word in the contracts was "presently".
V| Of three contracts seen by this newspaper two say "presently" and one "permanently".
N| {Oosterhof} has not said whether he will move himself.
V| The office in Leeds has 90 desks.
? Must Yonder's staff work in Leeds? | 1A+
? Were employees promised in their contracts that they would not have to come in? | 5A+ 6D+ 7A
? Will Oosterhof move to Leeds? | 8W+
? How much severance is offered? | 4A+=three months' pay
? when does the new rule start | 1A+=September
? Are there enough desks? | 9D
? Has anyone been dismissed? | -
? Has the union gone to court? | -

= Ghana airport auction: Turkish group first, then third
N| {Ghana's privatisation commission} announced on Friday that Turkey's Anadolu Havalimanları had made the best of three bids for a 25-year lease of Kumasi airport, and on Saturday that it had come third.
N| {Commission chairwoman Adjoa Baidoo-Quaye} said a decimal point had moved.
N| {Anadolu's chief executive, Mesut Kahraman}, said that decimal points did not move by themselves on a Friday night.
N| {The new first, France's Aéro-Tropiques,} said it respected the process in both directions.
N| The bid of the second, a Ghanaian pension fund, was 2 million dollars lower, according to {the commission}.
A| {An official who was present at the opening of the bids} said there had been a call from the presidency.
N| {The presidency} declined to say if it had called.
N| {Kahraman} threatened to go to arbitration in London.
V| The lease is to be signed in June.
? Who won the auction? | 1A=Turkey's Anadolu Havalimanları ; 4A+=France's Aéro-Tropiques
? Did the presidency intervene? | 6A 7W+
? Has the lease been signed? | 9P
? Why was the ranking changed? | 2A+=a decimal point had moved
? Has Anadolu gone to arbitration? | 8P+
? how long is the lease | 1A=25-year
? Did the pension fund win? | 5D+
? Was Baidoo-Quaye dismissed? | -

= Shares in Brazilian meat packer fall after bribery tale in novel
V| The Brazilian meat packer Boi Manso lost 9 per cent of its value on Tuesday because of a novel in which a packer of that size, with a cow of that colour in its emblem, buys a minister.
N| {The author, Hermínia Sabóia-Duarte}, said that everything in the book was invented except the cow.
N| {Boi Manso} said it had bought no minister, in fiction or otherwise.
N| {The federal police} refused to say whether they read novels.
A| {Two former directors} said that chapter eleven was "as if taken from the minutes".
N| {The securities commission, CVM,} asked the company if it had anything to disclose.
N| {Boi Manso} replied that it had not.
V| In 2018 the company paid 300 million reais to settle a bribery case in another state.
V| The shares recovered by 4 per cent on Wednesday.
? Did Boi Manso bribe a minister? | 3D+ 5A
? Why did the shares fall? | 1A=because of a novel
? Are the police investigating? | 4W
? Did the author say the story was true? | 2D+
? Did the company answer the securities commission? | 7A+
? Was the company ever involved in a bribery settlement? | 8A
? how far did the shares drop | 1A=9 per cent
? Has Boi Manso sued the writer? | -

= Estonian rye bread maker keeps family, loses name
N| {The Tallinn bakery Mustkuld} announced that it would be called Nordgrain from Monday, on the wish of the Finnish group that bought it last year.
N| {Managing director Liis-Marii Kallaste} said the recipe would stay.
V| The bakery has 212 employees and sells 40 loaves a minute.
N| {Founder Heino Tammsalu}, 88, said that he would go on calling it what it was.
V| The Finnish owner paid 17 million euros.
N| {Kallaste} put the cost of the new signs at 300,000 euros.
V| The company's turnover rose by 6 per cent in the last year under its old name.
A| {Customers} were not pleased, to judge by comments on the bakery's website.
? Is Mustkuld getting a new name? | 1A+
? Is the recipe changing? | 2D+
? how much do the signs cost | 6A+=300,000 euros
? Did sales fall last year? | 7D
? Was the bakery sold this week? | 1D+
? Did the founder approve of the name? | 4D
? Will employees be dismissed? | -
? Who owns the bakery? | 1A+=the Finnish group that bought it last year

= Japan's Minato Trust denies it will dump US Treasuries
M| {The Financial Post of Osaka} reported on Thursday, citing an internal paper, that Minato Trust, which manages the savings of 14 million farmers and fishermen, intended to sell about 60 billion dollars of American government bonds over the next twelve months.
N| {Minato} said in a statement issued before markets opened in Tokyo on Friday that the figures in the article had not been published by the company and that its investment plan for the coming year had not been decided.
N| "A plan that has not been decided cannot be leaked," {chief investment officer Kenjiro Usami} added when reporters caught up with him outside the cooperative's headquarters.
A| {Two traders at primary dealers in New York} said that Minato had been a steady seller since early May, offloading between one and two billion dollars a week, mostly at the long end.
N| {Usami} declined to discuss individual transactions.
V| Weekly data from Japan's finance ministry show that life insurers and cooperatives together sold a net 6.8 billion dollars of foreign bonds in May, without naming institutions.
N| {A US Treasury spokeswoman, Delphina Marchbanks}, said that demand at recent auctions had been strong and that she would not comment on any one investor.
V| The yield on the ten-year note rose by six hundredths of a point to 4.61 per cent after the report and barely moved on the denial.
V| Minato lost 12 billion dollars on foreign bonds in 2024, the largest deficit in its history.
? Does Minato plan to sell US bonds? | 1A 2D+ 3D+
? Is Minato already selling Treasuries? | 4A 5W+ 6W
? How much is it going to sell? | 1A=about 60 billion dollars ; 2D+ 3D+
? Did yields fall after the report? | 8D
? Did Minato lose money on foreign bonds? | 9A
? did the us treasury confirm minato's sales | 7W
? Has Usami resigned over the losses? | -
? How much is Minato selling per week? | 4A=between one and two billion dollars ; 5W+

= Minato to cut foreign bonds by a third, plan shows
N| Japan's Minato Trust will reduce its holdings of foreign government bonds by about a third by the end of March, {the company's investment plan}, published on Wednesday, shows.
V| It puts into print much of what a newspaper had reported in June and the company had at that time waved away.
N| {Chief investment officer Kenjiro Usami} told reporters that nothing had been decided in June and everything in August.
N| The sales would amount to around 55 billion dollars, {he=Kenjiro Usami} said, and would be "as quiet as snow".
N| Asked whether any bonds had been sold before the decision, {Usami} said that ordinary trading never stopped.
A| {Economists} estimate that at least 20 billion dollars' worth has already gone.
V| The money is to be put into Japanese government bonds, whose yields have risen.
N| {A US Treasury official in Tokyo} would not comment.
V| The ten-year yield in New York was little changed at 4.4 per cent.
? Does Minato plan to sell US bonds? | 1A+ 2A 4A+
? Was the plan already decided in June? | 3D+
? How much is it going to sell? | 1A+=about a third ; 4A+=around 55 billion dollars
? Have the sales already begun? | 5A+ 6A
? Where will the money go? | 7A=into Japanese government bonds
? did the us react | 8W
? Did Minato sell all its foreign bonds? | 1D+
? Did the American yield jump? | 9D

= Court blocks sale of Detroit newspaper to hedge fund owner
V| A Michigan judge on Tuesday stopped the sale of The Detroit Signal to Ashgrove Media, an owner of 60 newspapers backed by a New York hedge fund, two days before it was to be completed.
N| {Judge Lavonne Hightower} wrote that the paper's trustees had failed to show they had looked for any other buyer, as the founder's will of 1948 required.
N| {Ashgrove} said that it was reviewing the decision and remained committed to local journalism.
V| Reporters at the Signal opened a bottle in the newsroom.
N| {Trust chairman Walter Brandstetter} called the ruling "a death sentence with a long fuse" and said the paper would run out of cash in April.
N| {Philanthropist Yolanda Pickering-Shah}, who had offered 12 million dollars in the autumn, said that her offer had never been acknowledged, let alone refused.
N| {Brandstetter} said the offer had gone to the wrong address.
V| Ashgrove's price was not disclosed, but filings put it at 9 million dollars.
V| In Toledo the company dismissed half of the newsroom within a year of buying the paper.
? Has the Signal been sold to Ashgrove? | 1D
? Did the trustees look for other buyers? | 2D
? Was Pickering-Shah's offer turned down? | 6D+
? Did the trust receive her offer? | 6D+ 7D+
? What was Ashgrove going to pay? | 8A=9 million dollars
? Will Ashgrove appeal? | 3W+
? when would the money run out | 5A+=April
? Has Ashgrove cut jobs at the Signal? | -

= Sanctioned tanker stopped off Brittany, captain detained
N| French marines boarded the tanker Kilda Sea 70 miles south-west of Penmarc'h at dawn on Thursday and ordered it to anchor in the bay of Douarnenez, {the maritime prefecture} said.
N| {Prosecutor Yann Kerdraon in Brest} said the captain, a Georgian of 58, was being held for refusing to prove the ship's nationality and that a second man had been released.
N| {Benin}, whose flag the ship flew, informed Paris that it had never been on its register.
N| {The Kremlin spokesman} said that Moscow had no information about the vessel and that piracy was a crime.
V| The Kilda Sea loaded 100,000 tonnes of crude in Primorsk on 20 September and had given Vadinar in India as its destination.
M| {The newspaper Ouest-Littoral} reported that drones seen over Danish airports in September had been launched from the ship.
N| {Kerdraon} said that there was nothing in his file about drones.
N| {Denmark's defence minister, Ulrik Bang-Mortensen}, did not want to comment on a French investigation.
V| The vessel has been under EU sanctions since February under a different name.
? Was the tanker boarded? | 1A+
? Has the captain been detained? | 2A+
? Is the ship registered in Benin? | 3D+
? Were drones launched from the tanker? | 6A 7D 8W
? Where was the oil going? | 5A=Vadinar in India
? Is the ship Russian-owned? | 4W
? was anyone injured during the boarding | -
? Is the second man still in custody? | 2D+

= Chief economist quits Czech central bank 'for family', denies row
N| Ctirad Vondrák, the chief economist of the Czech National Bank, will leave on 31 May for what he called family reasons, {the bank} said on Friday in a notice of forty words.
A| {Three people who work at the bank} told the news site Koruna Online that he had quarrelled with the governor about a forecast for inflation, which was published in February at 2.3 per cent after his department had arrived at 3.1.
N| {Governor Miroslava Šebestová} said at a lunch with business leaders in Brno that forecasts were "a discussion among adults" and that there had been no quarrel.
N| {Vondrák}, who has three small children, wrote on X: "Family reasons are reasons."
N| {The bank's press department} would not say what figure the economists' first draft had contained, since drafts were not published.
V| Inflation in April came to 3.0 per cent.
M| {The weekly Respondent} reported that two more economists had given notice.
N| {Šebestová} confirmed one.
V| A successor is to be chosen by competition.
? Is Vondrák leaving the central bank? | 1A+ 4A+
? Why is he leaving? | 1A+=family reasons ; 2A=he had quarrelled with the governor about a forecast for inflation ; 3D+
? Did the governor and her economist fall out? | 2A 3D+
? Was the inflation forecast changed? | 2A 5W+
? Are other economists going too? | 7A 8A+
? what was inflation in april | 6A=3.0 per cent
? Has a successor been named? | 9P
? Will the governor step down? | -

= Pay row at low-cost carrier's Porto base ends with a clap
V| Cabin crew of the low-cost airline Zefiro at Porto airport have ended their ban on overtime after a vote by applause on Thursday in a car park.
N| {Union representative Cátia Sanhudo} said that the company had agreed to pay for the half hour in which crew clean the aircraft.
N| {Zefiro's head of people, Manfred Kohlhaas}, spoke of "a recognition of tidiness", payable from July.
N| {Kohlhaas} declined to say whether the same would apply in Faro.
V| During the ban, which lasted 23 days, Zefiro cancelled 140 flights.
A| {Some of the crew} had wanted to go on.
N| {Sanhudo} put the cost of the agreement to the company at 400 euros a head and year.
V| The parties have yet to sign it.
? Have the crews at Porto ended their action? | 1A
? Will crew be paid for cleaning? | 2A+ 3A+
? Does the agreement apply in Faro? | 4W+
? how long did the overtime ban last | 5A=23 days
? Has the agreement been signed? | 8D
? Did all crew members want to stop? | 6D
? Is Zefiro closing its Porto base? | -
? Has cleaning already been paid for? | 3P+

= Retailer's data 'for sale' was marketing list, Norwegian watchdog finds
N| {Norway's data protection authority} said on Monday that a file with the names and shoe sizes of 380,000 customers of the sports retailer Fjellgrip, advertised on a forum in January, had been bought and not stolen.
N| {Its director, Synne Brekkhus}, said that Fjellgrip itself had sold the list to an Oslo advertising agency in 2022.
N| {Fjellgrip}, which in January had reported a break-in to the police, said that it was surprised by its own contract.
N| {The agency, Lysbrygga,} confirmed that it had bought the list, but denied having passed it on.
N| {Police} said the case of the break-in had been closed, and that reporting one that has not taken place can be punished.
V| Brekkhus has proposed a fine of 12 million kroner.
A| {Employees of the retailer} said the sale was the idea of a summer temp.
N| {Chief executive Terje Aanonsen-Lie} said that the company did not blame young people.
? Was Fjellgrip hacked? | 1D 2D 3A+
? Did Fjellgrip sell the customer list? | 2A 3A+ 4A+ 7A
? Who put the list on the forum? | 4D+
? Has Fjellgrip been fined? | 6P
? how many customers are in the file | 1A=380,000
? Has anyone been charged for a false report? | 5P
? Whose idea was the sale? | 7A=a summer temp
? Were credit cards in the file? | -

= Phone maker's folding screen 'cracks at minus ten', testers say
M| {The Finnish magazine Kännykkä} reported that three of four folding phones of the type Origo Fold 3 had cracked along the hinge when they were opened at ten degrees below zero.
N| {Origo, of Shenzhen,} said that the phone was tested to minus twenty and that the magazine must have opened it "in the wrong spirit".
N| {The magazine's editor, Sulevi Karjanlahti}, offered to repeat the test in front of anybody.
N| {Origo's Nordic manager, Ingeborg Fauske}, accepted the offer for Friday in Rovaniemi.
N| On Friday she did not come, according to {a video shot on the spot}, in which two more phones crack.
N| {Fauske} said on Monday that her flight had been cancelled because of the cold.
A| {Repairers in Tromsø} report a dozen cases.
N| {Norway's consumer council} has asked the company for its test records.
V| The phone costs 1,899 euros and is covered by a guarantee that excludes "extreme environments".
? Do Origo's screens crack in the cold? | 1A 2D+ 5A 7A
? Was the test repeated? | 3P 4P+ 5A
? Why did Fauske not attend? | 6A+=her flight had been cancelled because of the cold
? Have the test records been handed over? | 8P
? how much is the phone | 9A=1,899 euros
? Is Origo recalling the Fold 3? | -
? How many cases are there in Tromsø? | 7A=a dozen
? Did the company admit a fault? | 2D+

= Tour operator's rescue: ministers say guaranteed, operator says waiting
N| {Romania's tourism minister, Costin Bărbulescu}, said on Saturday that the 11,000 customers whom the collapse of the tour operator Litoral Vis left in Antalya "have nothing to fear, the state is flying them home".
N| {Tourist Oana Mărculescu}, speaking by telephone from a hotel lobby on Sunday, said that what was flying home was her suitcase.
N| {The state airline} said it had one aircraft available and no order.
V| Bărbulescu signed the order on Sunday evening in front of cameras.
V| Four flights had landed in Bucharest by Monday night with 712 people on board.
N| {The guarantee fund} said that its 3 million euros would be enough for a quarter of the claims.
N| {Litoral Vis's founder, Răzvan Tăutu}, apologised on video and said that he had been let down by a bank, a hurricane and his brother.
N| {The brother, Matei Tăutu}, denied it.
A| {Hotel owners in Antalya} said that they had not been paid since July.
? Have all the stranded tourists been flown home? | 1P 5D
? How many people have been brought back? | 5A=712
? Has the minister ordered flights? | 3D+ 4A
? Is there enough money for all the claims? | 6D
? Why did the company collapse? | 7A+=he had been let down by a bank, a hurricane and his brother ; 8D+
? have the hotels been paid | 9D
? Was Răzvan Tăutu arrested? | -
? Will customers be refunded in full? | 6D

= Grid battery fire in Arizona out after five days
V| The fire in a battery storage plant west of Yuma, Arizona, was declared out on Saturday, 118 hours after it began.
N| {Fire chief Consuelo Yazzie-Thorne} said that water had not been used "because it makes it angrier".
N| {Plant operator Sonora Grid} said 14 of 96 containers had burned and the damage came to 71 million dollars.
V| About 900 people in the nearest settlement were told to stay indoors from Monday to Thursday.
N| {The county health department} measured no dangerous concentration of gases outside the fence.
V| The manufacturer of the cells has begun an investigation together with the operator.
V| The plant was finished in 2023 and can supply 60,000 homes for four hours.
V| Neighbouring California saw a larger fire in a plant of a different company in January last year.
? Is the battery fire out? | 1A
? How many containers burned? | 3A+=14 of 96 containers
? Was poisonous gas measured outside the plant? | 5D
? Did firefighters use water? | 2D
? what caused the fire | 6W
? Were people evacuated? | 4D
? How big is the damage? | 3A+=71 million dollars
? Did the fire spread from California? | -

= Australian casino licence: inquiry over, finding withheld
N| {New South Wales's gaming commission} received the report of its inquiry into the Harbour Pearl casino on Monday and said it would not be published before the High Court rules on an application by the casino's owner.
N| {The owner, Pearl Entertainment,} said that it expected to keep its licence.
A| {A person who has read the report} told the Sydney Star that it finds the company unfit to hold one, in a sentence of four words on page 611.
N| {Commissioner Gwyneth Ballarat-Jones}, who wrote it, said that she counted words, and could not confirm any.
N| {Pearl's chairman, Augustus Lim-Delaney}, called the leak contempt of court.
V| The shares were suspended at noon after falling by 28 per cent.
N| {Premier Tegan Mulholland} said that she had not read the report and did not mean to until it was lawful.
N| Gamblers were allowed to bring cash in cool boxes, according to {a complaint filed last year}.
N| {It=Pearl Entertainment} denied that in evidence last year.
? Has the casino lost its licence? | 2D+
? Did the inquiry find the company unfit? | 3A 4W+
? Is the report public? | 1D+
? Has the premier read it? | 7D+
? how far did the shares fall | 6A=28 per cent
? Did the casino let gamblers carry cash in cool boxes? | 8A 9D+
? Has the High Court ruled? | 1P
? Will the chairman be prosecuted? | -

= Russian aluminium boss's yacht sold to pay Antigua bill
V| The 74-metre yacht Aurora Borealis, abandoned in Antigua's Falmouth Harbour since March 2022, was sold at auction on Friday for 39 million dollars.
V| The buyer is a former owner of an American online bank, who bid by telephone.
N| {Antigua's port manager, Dorbrene Christian-Hale}, said that 28 crew members would be paid the wages owed to them out of the proceeds.
V| The port, which spent 112,000 dollars a month on fuel and crew, will receive 3.4 million.
N| {The daughter of the aluminium magnate Yevgeny Barsukov, Polina Barsukova,} had claimed that the yacht was hers and lost in two courts.
N| {Her lawyer, Justin Symonette-Carr}, said that a third would be tried.
N| {Barsukov himself} has always denied owning the vessel.
V| The second yacht linked to him is at anchor in Dubai.
? Was the yacht sold? | 1A
? How much did it bring? | 1A=39 million dollars
? Who bought it? | 2A=a former owner of an American online bank
? Has the crew been paid? | 3P
? Does Barsukov own the yacht? | 7D+
? Did the daughter win in court? | 5D+
? how much did the harbour spend each month | 4A=112,000 dollars
? Was the yacht in Dubai sold as well? | 8D

= Steel tariff: Washington and Brussels each announce different deal
N| {The White House} said on Sunday night that the European Union had agreed to limit its steel exports to 1.3 million tonnes a year and to buy 40 billion dollars of American gas.
N| {The European Commission} announced on Monday that it had agreed to go on talking.
N| {Trade commissioner Maroun Delvaux} said that the figure of 1.3 million tonnes was Washington's and "not on our paper".
N| {US trade representative Colby Hargis} said that it was on the second page.
V| The two-page text which the Commission published on Monday at noon has no numbers in it at all.
A| {A diplomat from a member state} said that there had been a second page on Saturday night.
N| {Germany's steel association} said that it would read everything twice before it cheered.
N| {Delvaux}, asked about a second page, said he had only one.
V| The tariff of 50 per cent stays in force for the time being.
? Did the EU agree to limit steel exports? | 1A+ 2D+ 3D+ 4A+ 5D 6A
? Does the agreement have a second page? | 4A+ 5D 6A 8D+
? How high is the limit? | 1A+=1.3 million tonnes a year ; 3D+ 5D
? Will Europe buy American gas? | 1A+ 2D+
? Has the tariff been lifted? | 9D
? how high is the tariff | 9A=50 per cent
? Did the EU retaliate? | -
? Has the deal been signed? | 2D+

= Cruise line's stomach bug: buffet suspected, line blames guests
V| Of the 2,412 passengers who left Southampton on the Regalia Sun on 2 November, 361 had fallen ill with vomiting by the time the ship reached Madeira.
N| {The line, Regalia Cruises,} said that norovirus had "come on board with guests, as it does".
N| {Madeira's health authority} took samples and reported that a buffet pudding was the most likely source.
N| {Regalia's medical director, Dr Henriette Oyelowo-Bell}, said that no pudding had been tested on board, so none could be excluded or accused.
A| {Kitchen staff} said that a dish had been moved from a broken refrigerator to a balcony.
N| {Regalia} said that it knew nothing of balconies.
N| {Passenger Trevor Haslam, 77, of Worksop}, has written to ask for his money back.
V| The ship left Funchal on schedule; one patient was taken ashore with a heart condition unrelated to the illness.
V| A sister ship, Regalia Moon, had two such outbreaks last year.
? Where did the outbreak start? | 2A+=come on board with guests ; 3A=a buffet pudding ; 4W+
? How many passengers fell ill? | 1A=361
? Was the pudding the cause? | 3A 4W+
? Was a dish kept on a balcony? | 5A 6W+
? Was the ship held in Funchal? | 8D
? Did anyone die? | -
? Did Haslam get a refund? | 7P+
? were there outbreaks on the Regalia Sun last year | -

= Gulf airline's 'secret' order for 100 jets confirmed in part
M| {The Seattle Examiner} reported on Tuesday that Gulf carrier Al Yamamah had ordered 100 single-aisle jets from an American maker, the largest order of the year.
N| {Al Yamamah} said that it had ordered "aircraft", and referred to its manufacturer for a number.
N| {The manufacturer, Cascadia,} referred to its customer.
V| Cascadia's monthly order list, published on Thursday, contains an entry for 60 aircraft from an unidentified buyer.
A| {Two people familiar with the contract} said that the other 40 were options.
N| {Al Yamamah's chief executive, Khalifa Bin Sulayem-Ross}, told a conference in Dubai on Friday that sixty was "a beautiful number".
N| {His spokesman} clarified that this was not to be understood as a confirmation.
N| {A rival bidder, Garonne Aero of Toulouse,} said that it had not made an offer.
V| The airline was founded in 2022 and has three aircraft.
? Has Al Yamamah ordered jets? | 1A 2A+ 5A
? How many jets did it order? | 1A=100 ; 2W+ 3W+ 4A=60 ; 5A=the other 40 were options ; 7W+
? Who is the buyer of the 60 jets? | 4W 7W+
? Did Garonne bid for the order? | 8D+
? Did the chief executive confirm the number? | 7D+
? how many aircraft does the airline have now | 9A=three aircraft
? When will they be delivered? | -
? Has the first of the new jets arrived? | -

= Finnish forest machine maker lays off for four weeks
V| Metsäkone of Iisalmi will send 540 of its 1,100 employees home without pay for four weeks from 10 February, as orders from Latin America have fallen by a third.
N| {Managing director Pekka Hirvijoki} said that no permanent cuts were planned.
N| {Shop steward Mirva Kinnunen} said that she had heard that sentence in 2009, two months before 300 people were dismissed.
N| {Hirvijoki} said that 2009 was not comparable.
V| Temporary layoffs of this kind are permitted under Finnish law after two weeks of talks, which ended on Friday.
V| The company made a profit of 41 million euros last year, 9 million less than the year before.
N| {The town of Iisalmi} has offered those concerned free entry to the swimming bath.
V| A new assembly hall will be opened in May as planned.
? Are employees being sent home temporarily? | 1A
? How many are affected? | 1A=540
? Are jobs being cut for good? | 2D+
? Did the company make a loss? | 6D
? Why are they laid off? | 1A=orders from Latin America have fallen by a third
? Will the new hall open in May? | 8A
? Were 300 people dismissed this year? | -
? have the talks with the staff been concluded | 5A

= Central banker's book: no, he did not call colleague a fool
M| {The Berlin daily Morgenkurier} printed extracts on Saturday from the memoirs of the former European central banker Benedikt Hartogs, in which a colleague is described as "a fool with a calculator".
N| {Hartogs} said that the sentence was not in his book.
N| {His publisher, Lindenhof & Söhne,} said that it had been in the proofs and was taken out in August.
N| {Hartogs} said that he had never seen the proofs.
A| {Former members of the governing council} believe that the colleague was the Greek, Aristidis Fokas.
N| {Fokas} said that he had owned no calculator since 2004.
N| {The ECB} had no comment on its alumni.
V| The book, of 488 pages, goes on sale on Thursday.
N| {The newspaper} stands by its extracts and says it will print the page.
? Did Hartogs call a colleague a fool? | 1A 2D+ 3A
? Who is meant? | 5A=the Greek, Aristidis Fokas
? Was the sentence removed before printing? | 3A+ 4W+
? Did the ECB object to the book? | 7W
? When does it come out? | 8A=Thursday
? Has the newspaper printed the page? | 9P+
? did the newspaper retract | 9D+
? Is Fokas suing Hartogs? | -

= Memoir row ends in lunch
N| {Benedikt Hartogs and Aristidis Fokas}, once colleagues at the European Central Bank, had lunch in Frankfurt on Friday and declared the affair of the calculator closed.
N| {Hartogs} admitted that he had dictated the sentence, "in a train, after a tunnel".
N| {Fokas} said that he had been called worse in Greek.
N| {The publisher, Lindenhof & Söhne,} said that a second printing was under way.
M| {The Morgenkurier} noted on page one that it had been right.
N| {Hartogs}, who in October said that he had never seen the proofs, did not want to return to that.
A| {A waiter} said that the bill was divided by three.
V| The book has sold 40,000 copies.
? Did Hartogs call a colleague a fool? | 2A+ 5A
? Are the two men reconciled? | 1A+
? Did Fokas demand an apology? | -
? Had Hartogs seen the proofs? | 6W+
? how many copies were sold | 8A=40,000
? Was the newspaper's report correct? | 2A+ 5A+
? Has the second printing been delivered? | 4P+
? Who paid for the lunch? | 7A=the bill was divided by three

= Turkish textile boss detained on way to signing, firm blames passport
N| {Denizli prosecutors} said on Wednesday that Ferit Akgündüz, owner of the towel maker Pamukova, had been taken into custody at Izmir airport on suspicion of having moved 46 million euros abroad.
N| {Pamukova} said that he had been delayed because of an expired passport.
N| {His lawyer, Songül Terzioğlu}, confirmed the detention and said that the money was paid for cotton in Greece.
N| {The cotton exporters' union in Thessaloniki} said it had sold Pamukova cotton for 2 million.
A| {Employees} said that computers were carried out of the office on Monday night.
N| {The company} said that these had been replaced.
V| Akgündüz was on his way to Milan, where a contract with a hotel group was to be signed.
N| {The hotel group, Belmare,} said that the signing had been postponed and not cancelled.
V| In 2016 the company was run for two years by a state trustee.
? Has Akgündüz been detained? | 1A 2D+ 3A+
? Why was he stopped? | 1A=on suspicion of having moved 46 million euros abroad ; 2A+=an expired passport
? What was the money for? | 3A+=cotton in Greece ; 4D
? Has the contract with Belmare been signed? | 7P 8D+
? Has Belmare pulled out of the deal? | 8D+
? Were computers taken away? | 5A 6A+
? Is the company under a state trustee? | 9D
? how much did pamukova spend on greek cotton according to the exporters | 4A=2 million

= Frozen pea giant pays for Hull plant fire, keeps workers
N| Frozen-food maker Northsea Pantry will rebuild its Hull plant, which burned down in January, and pay its 312 workers until it is ready, {the company} announced on Thursday.
N| {Managing director Aaliyah Cresswell} said that the new plant would cost £58m, of which insurance would cover £44m.
V| Building starts in August and is to be finished within fifteen months.
N| {Fire investigators} found that the blaze was started by a fault in a freezer.
V| No one was hurt.
N| {The Unite union} said it had "rarely had less to complain about".
V| Production has been moved to Grimsby in the meantime, with a bus for those who wish to go.
V| The company's profit fell to £6m last year.
? Is the Hull plant being rebuilt? | 1A+
? Will workers be paid in the meantime? | 1A+
? What caused the fire? | 4A=a fault in a freezer
? Has building begun? | 3P
? how much will the insurance pay | 2A+=£44m
? Was it arson? | 4D
? Did the union criticise the company? | 6D+
? Is the Grimsby plant closing? | -
