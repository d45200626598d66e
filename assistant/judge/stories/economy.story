= Refiner at Leixoes said to be seeking buyer as losses mount
M| {The Lisbon weekly Jornal do Cais} reported on Friday that Petrolusa had hired an investment bank to find a buyer for its refinery at Leixoes.
M| {The paper}, which cited two people briefed on the matter, put the price sought at 700 million euros.
N| {Petrolusa's head of communications, Marta Valadares}, said there was no such mandate.
N| {She=Marta Valadares} added that the company had put its Angolan pipeline business up for sale in April and that she suspected the two had been mixed up.
A| {A banker who has worked for the group} said the account was broadly right, though he thought the figure too high.
N| {Energy minister Duarte Assis} said he had learned of it from the newspaper and would not comment on the affairs of a listed company.
V| The refinery employs 480 people and lost 61 million euros last year.
N| {The oil workers' federation} has asked for a meeting with the board before the end of the month.
? Is Petrolusa trying to sell its Leixoes refinery? | 1A 3D+ 5A 6W
? how much does the company want for the plant | 2A=700 million euros ; 3D+ 5D
? Has the refinery found a buyer? | -
? Was the pipeline business in Angola put on the market? | 4A+
? did the union meet the board | 8P+
? Did the refinery make money last year? | 7D
? Did the energy minister approve the sale? | 6W+
? Will the 480 workers lose their jobs? | -

= Kyrgyz customs closes post to lorries bound for Kazakhstan
N| {The Kyrgyz customs service} said on Monday that the Ak-Tilek crossing had been shut to goods vehicles from midnight because of repairs to the weighbridge.
A| {Hauliers waiting in a line of some 300 lorries} said officers on the Kazakh side had told them that the closure was ordered from Astana in a quarrel over dairy imports.
N| {Kazakhstan's trade ministry} said it had given no such order.
N| {Its spokesman, Erlan Sadvakasov,} said that a ban on Kyrgyz powdered milk was being prepared and could take effect in March if laboratories confirmed last week's findings.
V| Kazakhstan barred Kyrgyz potatoes for seven months in 2022.
N| Asked when the post would reopen, {the head of the customs service, Nurlan Toktogulov}, said that was up to the engineers.
A| {Two drivers} said a tanker of milk had been emptied into a ditch on Sunday.
V| The claim could not be checked.
? Why was the crossing closed? | 1A+=repairs to the weighbridge ; 2A=a quarrel over dairy imports ; 3D+
? Did Astana order the border post closed? | 2A 3D+
? Has Kazakhstan banned milk powder from Kyrgyzstan? | 4P+
? When will Ak-Tilek open again? | 6W+
? Were potatoes barred this year? | -
? was milk poured away at the border | 7A 8W
? How many lorries are stuck? | 2A=some 300

= City of Gdansk drops plan for congestion charge, deputy mayor says
N| The city will not introduce a charge for driving into the centre, {deputy mayor Halina Borowik} told the council's transport committee on Tuesday.
N| "It was studied, it was costed, and it has been put away," {she=Halina Borowik} said.
M| {Radio Motlawa} had reported the previous day that cameras were already being ordered.
N| {She=Halina Borowik} said the cameras were for bus lanes.
N| {The opposition councillor Piotr Zieba} called this an excuse and said he had seen a tender in which the word "toll" appeared eleven times.
A| {An official in the procurement office} said that the passage had been left in by mistake.
V| Drivers in Gdansk spent an average of 94 hours in traffic last year, according to the city's own count.
N| {The mayor, Tomasz Reszka}, who promised the charge in his campaign, could not be reached.
? Has Gdansk scrapped the congestion charge? | 1A+ 2A+ 5D
? Have cameras been ordered for the toll? | 3A 4D+
? what are the cameras for | 4A+=bus lanes
? Did the mayor abandon his campaign promise? | 8W+
? Does the tender mention a toll? | 5A 6A+
? How long did drivers sit in traffic? | 7A=an average of 94 hours
? Is the charge already being collected? | 1D+ 2D+
? Did Zieba table a motion against the mayor? | -

= Steelmaker Hallbergs says chief is on leave, unions say he is gone
N| {Hallbergs} said in two lines on Wednesday evening that its chief executive, Anders Lindqvist-Rooth, was taking leave for family reasons.
A| {Three people close to the supervisory board} said the 58-year-old had been asked to go after a vote on Monday night.
N| {Board chairwoman Cecilia Ekholm} told the business daily Dagens Industri that there had been no such vote.
N| {She=Cecilia Ekholm} declined to say when he would return.
N| {The metalworkers' shop steward at Oxelosund, Janne Hed,} said staff had found his office emptied and his name taken off the door.
V| Hallbergs dismissed its finance chief in January over a failed hedge on iron ore.
M| {The Financial Times} reported that the former Outokumpu manager Riikka Saarinen had been approached.
N| {Saarinen}, contacted by phone, laughed and hung up.
? Was Lindqvist-Rooth dismissed? | 1D+ 2A 3D+ 5A
? Did the supervisory board vote to remove the chief executive? | 2A 3D+
? When will he be back? | 4W+
? Has Riikka Saarinen been sounded out for the post? | 7A 8W+
? Was the finance chief sacked? | 6A
? why is he away | 1A+=family reasons
? Has Saarinen been appointed? | -
? Did Lindqvist-Rooth lose money on iron ore? | -

= Nigeria fuel price: state company raises pump rate overnight
V| Motorists in Abuja woke on Thursday to a petrol price of 1,140 naira a litre, up from 965, at the stations of the state oil company.
N| {The company's spokesman, Bello Dantata}, said he was not aware of any increase.
A| {Two station managers} said they had received the new figures by text message at 11 pm.
N| {The petroleum regulator} said it had neither been consulted nor informed.
N| {Labour leader Ngozi Uzodike} gave the government until Monday to reverse the move, failing which members would down tools.
V| A two-day stoppage in 2023 ended when the subsidy was partly restored.
N| {A presidential aide, Femi Lasisi,} said a market price was nobody's decision.
A| {Traders} expect a further rise of about 60 naira before the holidays.
? Did the price of petrol go up? | 1A 2W+ 3A
? What does a litre cost now? | 1A=1,140 naira a litre
? Was the regulator told beforehand? | 4D+
? Has the union gone on strike over the rise? | 5P+
? Was the subsidy restored this week? | -
? Did the president order the increase? | 7D+
? Will petrol become dearer still? | 8A
? how were the stations told? | 3A=by text message

= German grid operator warns of winter gap, ministry says figures are old
M| {Der Morgen} published on Sunday what it called a confidential paper of the grid operator Nordtrasse, according to which Bavaria could be short of 3.2 gigawatts on cold evenings.
N| {Nordtrasse} said the document existed but dated from the spring of 2023.
N| {The economy ministry} said the number had long been overtaken.
N| {Its state secretary, Lukas Amberger,} told public radio that it now stood at less than one gigawatt.
A| {An engineer involved in the study} said nothing had been recalculated since.
N| {Bavaria's economics minister, Toni Hirschauer,} demanded that two mothballed gas plants be made ready by December.
N| {Their owner, Isarwerke,} has not yet received a request, it said.
V| In the winter of 2021 four industrial customers in Bavaria were switched off for an hour.
? Is Bavaria 3.2 gigawatts short? | 1A 3D 4D 5A
? Did Nordtrasse write the paper? | 1A 2A+
? How big is the gap now according to the ministry? | 4A=less than one gigawatt
? Have the two gas plants been brought back? | 6P 7D+
? Was Isarwerke asked to restart the plants? | 7D+
? Were factories cut off this winter? | -
? Who leaked the paper? | -
? when was the study made? | 2A+=the spring of 2023

= Second set of figures in Nordtrasse affair
M| {The magazine Stromwirtschaft} printed a table on Thursday that it says shows the updated shortfall for Bavaria at 2.9 gigawatts.
N| {Nordtrasse} confirmed that the table was genuine and that it had been sent to Berlin in August.
N| {State secretary Lukas Amberger}, who on Sunday had spoken of less than one gigawatt, said he had been speaking of an average.
N| "I should have said so, and I am sorry that I did not," {he=Lukas Amberger} said.
N| {The opposition's energy spokeswoman, Franka Dittmer,} said he had misled the public and ought to go.
N| {Amberger} said that was a matter for the minister.
V| The minister, Carola Westhues, is in Canada until Saturday.
N| {Isarwerke} said a first request concerning its gas plants at Freising had come in on Wednesday and was being examined.
? Has Amberger apologised? | 4A+
? Is the gap less than one gigawatt? | 1D 3D+
? Was Isarwerke asked to restart the plants? | 8A+
? Did Amberger step down? | 5P 6W+
? Has the minister dismissed Amberger? | -
? Is the new table authentic? | 2A+
? how large is the shortfall | 1A=2.9 gigawatts
? Have the gas plants been restarted? | 8P+

= Spanish hauliers' stoppage enters third day as talks stall
N| The strike committee of the hauliers' platform {Ruedas Unidas} said on Wednesday that nine in ten of its members had kept their lorries parked.
N| {The transport ministry} put the figure at less than a quarter.
V| Supermarkets in Galicia limited sales of milk and oil to two units a customer.
N| {Transport minister Begona Larrauri} said that she was ready to talk "to those who represent the sector", and that the platform did not.
A| {A person who took part} said the two sides had nevertheless sat together for an hour on Tuesday in a Madrid hotel.
N| {The minister=Begona Larrauri}, asked about it at a school opening, walked on.
N| {The platform's leader, Chema Robledo,} said that he had slept in his cab that night, near Burgos, and had met nobody.
N| {The fishing guild of Vigo} said 80 tonnes of hake had been thrown away.
? Did the minister hold talks with the hauliers? | 4P+ 5A 6W+ 7D+
? How many of the platform's members joined the strike? | 1A+=nine in ten ; 2A=less than a quarter
? Was Robledo in Madrid on Tuesday? | 7D+
? Was food rationed in shops? | 3A
? Has the strike been called off? | -
? How much fish was lost? | 8A+=80 tonnes
? Did the fishing guild call for an end to the strike? | -
? where did the secret meeting take place | 5A=in a Madrid hotel

= Bank of Ceylon Straits cuts rate by half a point
V| The Bank of Ceylon Straits lowered its policy rate to 8.25 per cent on Tuesday, its third cut this year.
N| Inflation had fallen faster than expected, to 3.1 per cent in May, {governor Tilak Ranasinghe} told a news conference.
N| {He=Tilak Ranasinghe} said that two of the five members of the committee had wanted to wait.
N| {The International Monetary Fund's resident representative, Inge Halvorsen,} welcomed the step.
V| The rupee lost 0.4 per cent against the dollar within an hour.
N| {Ranasinghe} ruled out intervention "at this level".
A| {Traders} said that state banks had nonetheless sold dollars in the afternoon.
V| The next meeting is on 14 August.
? Was the interest rate cut? | 1A
? What is the rate now? | 1A=8.25 per cent
? Was the decision unanimous? | 3D+
? Did the central bank intervene for the rupee? | 6D+ 7A
? Did the IMF criticise the cut? | 4D+
? Was the rate lowered by a full point? | -
? when will the committee meet again | 8A=14 August
? Will the rate be cut in August? | -

= Ferry captain's dismissal over fuel report 'pure coincidence', says line
N| {Hebridean Sea Link} has confirmed that Captain Morag Sinclair, who in March complained to the coastguard about dirty fuel, no longer works for it.
N| {Its managing director, Gordon Pask,} said that the two things had nothing to do with each other.
N| {Captain Sinclair} said she had been handed the letter eleven minutes after the coastguard's inspectors left the ship.
N| {The seafarers' union Nautilus} will take the case to a tribunal unless she is reinstated by 1 June.
A| {Two officers still in service} said they had been warned not to speak to her.
N| Of that {Mr Pask} said only that crews were free to choose their friends.
N| {The Maritime and Coastguard Agency} would not say what its inspectors found.
V| The line carried 410,000 passengers last year.
? Was Sinclair sacked because of her complaint? | 2D+ 3A+
? Has Captain Sinclair left the company? | 1A+
? Was the fuel contaminated? | 1A 7W
? Did the union bring the case before a tribunal? | 4P
? were officers told to keep away from her? | 5A 6W+
? Has Sinclair got her job back? | 4P
? How many people used the ferries? | 8A=410,000
? Did the coastguard fine the line? | -

= Congo cobalt quota: minister meets miners, agrees nothing
V| Congo's mines minister, Clarisse Ilunga, received the heads of six cobalt producers in Kinshasa on Monday.
N| {Her ministry} spoke afterwards of "a common understanding" on export quotas.
N| {The chamber of mines} said no understanding had been reached, common or otherwise.
A| {An executive who sat at the table} said the minister read out a list of tonnages and left before questions.
M| {Bloomberg} reported that the Chinese producer Luxin would receive two fifths of the total, citing a copy of the list.
N| {Luxin's Lubumbashi office} said that it had seen the report and no list.
V| Exports have been suspended since February, when the price fell to a nine-year low.
N| {Ilunga} has said that they may resume in October if stocks in Asia fall.
? Did the miners and the minister come to an agreement? | 2A+ 3D+ 4D+
? Will Luxin get the largest share? | 5A 6W+
? Have cobalt exports resumed? | 7D 8P+
? Who did the minister meet? | 1A=the heads of six cobalt producers
? Did Ilunga take questions? | 4D
? why were exports stopped? | -
? Did Luxin's chief executive attend the meeting? | -
? what share goes to the chinese company | 5A=two fifths of the total ; 6W+

= Auckland harbour tunnel quote 'not ours', says builder
M| {Stuff} reported on Saturday that the Korean group Hansung had priced a second harbour tunnel at NZ$19 billion.
N| {Hansung's country manager, Philip Yoon,} said that his company had named no price to anybody.
N| "If someone has a piece of paper with that on it, it is not ours," {he=Philip Yoon} said.
N| {Transport minister Ngaire Whaanga} told Parliament last week that no bids had been invited.
A| {A consultant to the harbour agency} said that an "indicative envelope" had been discussed over dinner in Seoul in March.
N| {The minister=Ngaire Whaanga} confirmed that she had dined with Hansung in Seoul but said the talk was of rugby.
V| The existing bridge was opened in 1959.
N| {Auckland's mayor, Gerald Tupou,} said he would rather have a ferry.
? Did Hansung quote NZ$19 billion? | 1A 2D+ 3D+ 5A 6D+
? Did Whaanga meet Hansung in Korea? | 5A 6A+
? What did they talk about at dinner? | 5A=an "indicative envelope" ; 6A+=rugby
? Have bids been called for the tunnel? | 4D+
? Does the mayor support the tunnel? | 8D+
? Has the contract been awarded? | 4D+
? is the bridge to be closed | -

= Ministers split over easing of embargo on Belarusian potash, diplomats say
A| {Three European diplomats} said on Tuesday that Vilmaria's proposal to let Belarusian potash pass through the port of Klaipeda again for eighteen months had found the support of four governments at a closed meeting in Brussels.
N| {Lithuania's foreign minister, Egle Daukantaite}, said after the meeting that not one colleague had spoken in favour of it.
N| {A spokesman for the Commission, Henrik Vasseur}, would say only that the existing measures remained in force "until they do not".
M| {The Polish newspaper Kurier Gospodarczy}, citing a note taken by one of the delegations, named the four as Hungary, Slovakia, Austria and Belgium.
N| {Belgium's deputy prime minister, Maarten Dewilde}, told Flemish radio that his country had asked a question and that asking was not supporting.
N| {The Austrian permanent representation} did not answer written questions.
V| The embargo was adopted in 2022 and is due for renewal at the end of July.
A| {One of the diplomats} said the matter might be taken up again when the ambassadors meet on 3 June.
? Did four governments back letting potash through Klaipeda? | 1A 2D 4A 5D+
? Did Belgium support the proposal? | 2D 4A 5D+
? Is Austria in favour of easing the embargo? | 2D 4A 6W+
? Has the potash embargo been lifted? | 3D+
? Which countries were in favour? | 2D 4A=Hungary, Slovakia, Austria and Belgium ; 5D+
? When does the embargo come up for renewal? | 7A=at the end of July
? Did Belarus ask for the easing? | -
? has it been discussed again by the ambassadors | 8P

= Rail freight firm Carpatia to be broken up under plan, minister asks for patience
N| {Romania's transport minister, Octavian Stroescu,} told a parliamentary committee on Thursday that the state freight carrier Carpatia could be divided into two companies by next summer if Brussels approved the plan submitted last week.
N| "Nothing has been divided, and nobody has been told to go home," {he=Octavian Stroescu} said.
A| {Two senior managers at the carrier} said that lists with the names of 1,900 employees had already been drawn up by the personnel department.
N| {The head of that department, Lacramioara Puscas}, put down the phone when a reporter mentioned them.
N| {The railwaymen's federation} threatened to stop all trains in the port of Constanta from 10 March.
M| {The business site Profit Zilnic} reported that the consultancy that had written the plan was paid 4.2 million euros without a tender.
N| {The ministry} said the sum was correct but that three firms had been invited.
V| Carpatia lost a fifth of its traffic last year and owes the track authority 180 million euros.
? Has Carpatia been split in two? | 1P+ 2D+
? Have workers been dismissed? | 2D+
? Are there lists of staff who will lose their jobs? | 3A 4W+
? Was the consultant paid 4.2 million euros? | 6A 7A+
? Was the consultancy contract awarded without competition? | 6A 7D+
? Has the port of Constanta been blocked? | 5P+
? how much does it owe the track authority | 8A=180 million euros
? Did Brussels approve the plan? | 1P+

= Migrants' bus turned back at Slovenian border, Ljubljana denies it
A| {Volunteers at the Bregana crossing} said that a bus with 44 Afghans and Syrians on board, among them eleven children, was sent back to Croatia on Saturday night without anyone being asked for a name.
N| {Slovenia's interior ministry} said that no such vehicle had reached its checkpoint.
N| {The driver, Ivica Maras,} told Croatian television that he had stood there for two hours, that a policeman had shone a torch into his face and that he had then been waved round.
N| {A police spokeswoman, Nika Zorman}, said she could not comment on what a driver believed he had seen.
N| {The ombudsman, Boris Kladnik,} has asked for the camera footage.
A| {An officer who was on duty that evening} said the tape had been overwritten on Monday.
V| Slovenia brought back checks at the Croatian frontier in October 2023.
N| Zagreb will raise the matter at the next meeting of the two interior ministers, according to {its embassy in Ljubljana}.
? Was the bus sent back to Croatia? | 1A 2D+ 3A+ 4W+
? How many people were on the bus? | 1A=44
? Did the ombudsman see the footage? | 5P
? Does the recording still exist? | 6D
? Has Croatia protested to Slovenia? | 8P+
? Were the passengers questioned about their identity? | 1D
? when did slovenia reintroduce border checks | 7A=in October 2023
? Was anyone injured at the crossing? | -

= Airline's outage: 'no data lost', then a correction
N| {Aerolinea Condal} said on Monday that the failure which grounded 212 of its flights at the weekend was caused by a power cut at a computing centre in Terrassa.
N| {The regional electricity distributor} replied within the hour that there had been no interruption of supply in the whole county.
N| In a second statement, {the airline} spoke of "an event inside our own rooms".
A| {A technician employed by a subcontractor} said that a colleague had pulled the wrong plug while mopping up water from an air conditioner.
N| {Chief information officer Laia Bertran}, asked about the plug at a news conference, said that she would wait for the report.
N| {She=Laia Bertran} assured passengers that their card details had not been touched.
N| {Spain's data protection agency} said it was too soon to say so.
V| About 31,000 people missed their flights, and queues at Barcelona stretched as far as the railway station.
N| Those affected are to receive vouchers by the end of the month, {the airline} promised.
? Did a power cut cause the breakdown? | 1A+ 2D 3D+ 4D
? Was a plug pulled out by mistake? | 4A 5W+
? Were passengers' card details stolen? | 6D+ 7W
? How many flights were affected? | 1A+=212
? Have the vouchers been sent out? | 9P+
? Was the technician who pulled the plug dismissed? | -
? Did Condal blame the electricity distributor by name? | -
? how many travellers were stranded | 8A=About 31,000 people

= Condal outage report blames procedure, not person
N| {An inquiry by the consultancy Oberlin & Pratt into the breakdown at Aerolinea Condal in May} found that a cleaner's trolley had brushed against a switch that should have been behind a locked door.
N| No plug was pulled, {it} says.
N| {The airline's chief information officer, Laia Bertran,} said she accepted every line of the report and would leave at the end of September.
N| {Chief executive Ferran Oriol} said that she had not been asked to.
A| {Two members of the works council} said that they had heard otherwise.
N| {The data protection agency} said its own inquiry had found that a list with 1,400 card numbers was copied during the repair work.
V| The airline had until now said that nothing of the kind had happened.
N| {Oriol} said that it had been "mistaken, and in good faith".
V| About a third of the promised vouchers are still outstanding.
? Was a plug pulled out by mistake? | 2D
? Were passengers' card details stolen? | 6A 7D+ 8A+
? Is Bertran leaving? | 3A+
? Was Bertran forced out? | 4D+ 5A
? Have all the vouchers been sent out? | 9D
? how many card numbers were copied | 6A=1,400
? Has the airline been fined? | -
? What set off the failure? | 1A=a cleaner's trolley had brushed against a switch

= Kosovo power link with Albania stays dark over unpaid bill
V| A 240-kilometre line built with German money to carry electricity between Kosovo and Albania stood idle for a fourth day on Friday.
N| {Kosovo's transmission company} said that it had switched the line off because its Albanian counterpart owed it 9 million euros.
N| {The counterpart, in Tirana,} said that the money had left its account on 2 December.
N| It has not arrived, {the Kosovars} said on Friday afternoon.
A| {A banker in Pristina} said that the transfer had been stopped by a compliance check in Frankfurt.
N| {The correspondent bank} does not speak about clients, a spokeswoman said.
N| {Albania's energy minister, Besnik Hoxhaj,} said his country would ask an arbitrator in Vienna to rule if the line was not back by Monday.
N| {Germany's embassy} called on both sides to pick up the phone.
? Has Albania paid the 9 million euros? | 3A+ 4D+ 5D
? Is the line in use again? | 1D
? Where is the money? | 5A=stopped by a compliance check in Frankfurt ; 6W
? Has Albania gone to arbitration? | 7P+
? Why was the line cut? | 2A+=because its Albanian counterpart owed it 9 million euros
? Did Germany pay the bill? | -
? Was there a blackout in Pristina? | -
? did the bank confirm that it held the transfer up | 6W

= Baltic cable cut: shipping firm says anchor was up
N| {Finland's border guard} said on Wednesday that the tanker Ardea Star had dragged its anchor for 70 kilometres across the bed of the Gulf of Finland on the night the Estlink 3 power cable failed.
N| {The ship's manager, Dubai-based Marsa Crest,} said both anchors had been stowed and photographed.
N| {It=Marsa Crest} did not provide the photographs when asked for them.
A| {A crew member} told the Helsinki daily Iltasanomat that he had heard the chain running out and thought nothing of it.
N| {Detective superintendent Riitta Kallasvuo,} who leads the investigation, declined to say whether the act was regarded as deliberate.
N| {Estonia's prime minister, Kaarel Tammsaar,} said no one drags an anchor for 70 kilometres by accident.
N| {The Kremlin} said the affair had nothing to do with it.
V| The 145-kilometre cable, in service since 2021, can carry 650 megawatts.
N| Repairs will take until July, according to {the grid company Finvolt}.
? Did the Ardea Star drag its anchor across the seabed? | 1A 2D+ 4A
? Was the cable damaged on purpose? | 5W 6A
? Was Russia behind it? | 7D+
? Has the cable been mended? | 9P+
? Have the photographs been shown? | 3D+
? How far was the anchor pulled? | 1A=70 kilometres ; 2D+
? Was the captain arrested? | -
? how long is the cable | 8A=145-kilometre

= Vancouver transit strike averted at last minute, riders told
N| Buses and trains will run as usual on Monday, {the Coast Mainland Transit authority} announced at 11.40 on Sunday night.
N| {The mediator, Justice Harriet Oyelaran,} said that the parties had accepted her proposal, which neither of them liked.
N| The details will not be made public before the members have voted, {union president Darrell Kowalchuk} said.
A| {A person familiar with the text} said that it gave drivers 11.5 per cent over three years.
N| {Kowalchuk} said he had read a great many numbers in the past hours and that some of them were closer than others.
V| The authority had offered 9 and the union had asked for 16.
N| The vote is to be held by telephone between Wednesday and Friday, {the union} said.
V| In 2019 members turned down a settlement that their leaders had recommended.
? Will there be a transit strike on Monday? | 1D+
? Has an agreement been reached? | 2A
? How big is the pay rise? | 3W+ 4A=11.5 per cent over three years ; 5W+
? Did drivers get 16 per cent? | 4D
? Have the members approved the settlement? | 3D+ 7P+
? Was the proposal turned down by members? | -
? what did the union originally demand | 6A=16
? Did the mediator resign? | -

= Vancouver drivers say no, by 31 votes
V| Members of the Vancouver drivers' union have thrown out the settlement that kept buses running last Monday, by 2,204 votes to 2,173.
N| {Union president Darrell Kowalchuk} said the result was clear, "if slim".
N| {He=Darrell Kowalchuk} said that the text, now public, offered 11.5 per cent over three years.
N| {The Coast Mainland Transit authority} said that it had nothing further on the table.
A| {Several drivers at the Burnaby depot} complained that the telephone line had cut them off before they could vote.
N| {Kowalchuk} said he had heard of four such cases and that there would be no recount.
N| {Justice Harriet Oyelaran}, the mediator, has offered to return.
N| {The authority} is thinking about it.
V| A strike may legally begin on 3 November after 72 hours' notice, which has not been given.
? Have the members approved the settlement? | 1D 2D+
? How big was the raise on offer? | 3A+=11.5 per cent over three years
? Will the votes be counted again? | 6D+
? Was anybody prevented from voting? | 5A 6A+
? Has the mediator come back? | 7P 8P+
? Has a strike been called? | 9D
? Will the authority improve its offer? | 4D+
? by how many votes did the deal fail | -

= Zambian court orders refund of mobile tax
V| Zambia's Constitutional Court ruled on Friday that a levy of 8 ngwee on every mobile call, collected since January, was unlawful because parliament had not voted on it.
N| The operators must return what they took within ninety days, {the court} said.
V| The levy has brought in 410 million kwacha.
N| {Zamtal, the largest operator,} said that it had passed all of the money to the revenue authority and had none to return.
N| {The revenue authority} said it would study the judgment.
N| {Finance minister Chileshe Mubanga} told reporters that the government would obey the court.
N| {He=Chileshe Mubanga} gave no date.
V| The case was brought by a law student, Natasha Siame, who asked for 3 kwacha and 20 ngwee.
? Was the call levy declared illegal? | 1A
? Why was the levy struck down? | 1A=because parliament had not voted on it
? Have customers got their money back? | 2P
? Does Zamtal hold the money? | 4D+
? How much did the levy raise? | 3A=410 million kwacha
? When will the government pay? | 7W+
? Will the government appeal? | 6D+
? Who sued? | 8A=Natasha Siame
? was the levy approved by parliament | 1D

= Trade war: Ottawa weighs duty on Florida juice
A| {Officials in Ottawa} said a second list of American goods, among them orange juice and motorboats, would be ready by Thursday in case Washington went ahead with its duty on softwood.
N| {Canada's trade minister, Geneviève Lapointe-Roy}, said that she would not negotiate through lists.
M| {The Globe and Mail} reported that the list ran to 61 pages and had been approved by cabinet on Monday.
N| {A spokesman for the prime minister} said that cabinet had discussed forestry and "nothing with pages".
N| {The US trade representative's office} has not made a decision on the softwood duty, it said in an e-mail.
A| {Two American lobbyists} believe that one has been made and is waiting for a signature.
V| Canada put a tax of 10 per cent on American juice in 2018 and dropped it ten months later.
N| {The governor of Florida} promised his growers "a wall of cheques".
? Has Canada imposed a tax on American orange juice? | 1P
? Did the Canadian cabinet approve the list? | 3A 4D+
? Has Washington decided on the softwood duty? | 5D+ 6A
? how long is the list? | 3A=61 pages ; 4D+
? Was American juice taxed before? | 7A
? Have Florida growers been compensated? | 8P
? Did Lapointe-Roy confirm there is a list? | -
? Has Canada banned American motorboats? | -

= Shipyard's last order 'not cancelled, not confirmed'
M| {The Croatian portal Brodograd} reported on Monday that the Norwegian shipowner Fjordtind had withdrawn its order for two cable layers from the yard at Rijeka.
N| {The yard's director, Zoran Bulic}, called it malicious.
N| {He=Zoran Bulic} said that the first instalment had been paid in September and showed reporters a bank slip.
N| {Fjordtind's finance chief, Tone Aasen}, said in Bergen that the company had made no payment to Rijeka so far.
N| Asked whether the order stood, {she=Tone Aasen} said that "we are looking at our fleet needs as a whole".
A| {A union representative who had seen the contract} said it contained a right to withdraw until 31 December.
N| {Economy minister Ante Vrdoljak} is to fly to Bergen on Thursday, his ministry said.
V| The yard, which employed 6,000 people in the 1980s, has 410 on its books.
? Did Fjordtind cancel the order for the cable layers? | 1A 2D+ 5W+
? Has the first instalment been paid? | 3A+ 4D+
? Can Fjordtind still pull out? | 6A
? Has the minister gone to Norway? | 7P
? How many people work at the yard? | 8A=410
? Did the yard delay delivery? | -
? Was the bank slip forged? | -
? When was the instalment paid? | 3A+=in September ; 4D+

= Bread price freeze in Tunis: bakers deny deal
N| {Tunisia's commerce ministry} announced on Saturday that the bakers' association had undertaken to keep the price of a baguette at 190 millimes until the end of Ramadan.
N| {The association's president, Mounir Belkhodja}, said that he had been rung up, had listened, and had undertaken nothing.
A| {A participant in the call} said that the president's silence had been taken for agreement.
N| "I was eating," {Belkhodja} said.
V| Flour has risen by 22 per cent since November.
A| {Shoppers in Ariana and Ben Arous} reported paying 230 or 250 millimes already.
N| {The ministry} said that its inspectors had found no such prices.
N| Bakeries that break the freeze will lose their subsidised flour, {it=the ministry} warned.
? Did the bakers agree to freeze the price? | 1A 2D+ 3A 4D+
? Is bread being sold at more than 190 millimes? | 6A 7D
? Has any bakery lost its subsidised flour? | 8P+
? How much has flour gone up? | 5A=22 per cent
? How long is the freeze to last? | 1A=until the end of Ramadan
? Did the bakers call a strike? | -
? Did Belkhodja speak during the call? | 2D+ 3D
? was the price of flour frozen | -

= Pension giant's green pledge 'never a pledge'
N| The Dutch pension fund {ABR} has not sold its holdings in oil companies and does not intend to do so this decade, it said on Wednesday.
M| {The television programme Nieuwslicht} had shown a letter of 2021 in which its then chairman promised members to be out of oil "by 2027 at the latest".
N| {The present chairwoman, Corrie van Zutphen}, said that the letter expressed a hope.
N| {The then chairman, Wim Oostdijk}, now a sheep farmer in Drenthe, said that he had meant every word.
A| {Fund insiders} said that legal advice obtained in 2023 had described it as binding.
N| {Van Zutphen} would not discuss legal advice.
V| The fund holds 8.4 billion euros in oil and gas shares, a tenth more than when the letter was sent.
N| {A group of 4,000 teachers} will go to court unless selling starts by Easter.
? Has ABR sold its oil shares? | 1D+ 7D
? Did the fund promise to leave oil by 2027? | 2A 3D+ 4A+
? Is the promise legally binding? | 5A 6W+
? Have the teachers sued? | 8P
? How much does ABR have in oil and gas? | 7A=8.4 billion euros
? Did Oostdijk resign over the letter? | -
? Will the fund sell before 2030? | 1D+
? has the fund reduced its oil holdings since 2021 | 7D

= Bank says boss's note about 'silly Swedes' is genuine
M| {Svenska Affärsbladet} on Tuesday published a message in which Ruairi Tolan, chief executive of the Irish lender Shannonside, wrote that only "silly Swedes" would pay the price asked for its Stockholm branch network.
N| {Shannonside} said that it did not comment on alleged messages.
N| {Mr Tolan}, stopped by reporters outside a gym in Ballsbridge, said that he had written it and that he had been paying a compliment.
N| {The Swedish bidder, Ekbanken}, said that its offer of 3.1 billion kronor stood until Friday.
A| {Two people involved in the sale} said that the Swedes had asked for a tenth off on Tuesday evening.
N| {Ekbanken} denied it.
N| {The chairman of Shannonside, Lorcan Devereux}, has called a meeting of the board for Thursday.
V| Shannonside came to Sweden in 2016 and has not made a profit there.
? Did Tolan write the message? | 1A 2W+ 3A+
? Has Ekbanken lowered its offer? | 4D+ 5A 6D+
? Has the sale been completed? | 4P+
? Did Tolan apologise? | -
? How much was bid for the branches? | 4A+=3.1 billion kronor
? Was Tolan dismissed? | -
? Has the board met about the message? | 7P+
? Is the Swedish business profitable? | 8D

= Board lets Tolan stay, docks bonus
N| Ruairi Tolan keeps his post at Shannonside but will receive no bonus this year, {the bank} said after a board meeting in Dublin that lasted six hours.
N| {Chairman Lorcan Devereux} said the decision had been unanimous.
A| {Two directors} said that three of the eleven had voted to remove him.
N| Told of this, {Mr Devereux} said that a vote was confidential and that he had already said what he would say.
N| {Mr Tolan} said sorry to "every Swede I have met and those I haven't".
N| {Ekbanken} signed the purchase of the Swedish branches on Friday morning at the price first offered, it said.
V| That was 3.1 billion kronor.
N| {Sweden's financial supervisor} must still give its consent.
M| {Svenska Affärsbladet} wrote in an editorial that the apology was worth more than the branches.
? Was Tolan dismissed? | 1D+
? Did Tolan apologise? | 5A+
? Was the board unanimous? | 2A+ 3D 4W+
? Has Ekbanken lowered its offer? | 6D+ 7D
? Has the regulator approved the sale? | 8P
? Will Tolan get a bonus? | 1D+
? How long did the directors sit? | 1A+=six hours
? Did Devereux offer to resign? | -

= Turkey's gas hub: Sofia says no contract, Ankara says look in the drawer
N| Turkey and Bulgaria have concluded a twelve-year agreement on the transit of gas through Strandzha, {Turkish energy minister Cemil Oztoprak} told the state news agency on Sunday.
N| {His Bulgarian colleague, Desislava Gencheva}, said from a conference in Baku that this was news to her.
N| "A contract needs two signatures, and I know where mine has been," {she=Desislava Gencheva} said.
A| {A Bulgarian official who took part in the negotiations} said that a text was initialled in Edirne on 11 October by two heads of department and was awaiting approval by both cabinets.
M| {The Sofia newspaper Stolichen Glas}, quoting the same text, gave the annual volume as 3.6 billion cubic metres.
N| {The state gas company Bulgartransit} refused to be drawn on volumes.
V| An earlier agreement, concluded in January 2023, obliges Bulgaria to pay for capacity it does not use.
N| {Gencheva} said that getting out of that one came first.
? Have Turkey and Bulgaria signed a new gas transit deal? | 1A+ 2D+ 3D+ 4P
? Was something initialled in Edirne? | 4A 5A
? how much gas would flow each year | 5A=3.6 billion cubic metres ; 6W+
? Has Bulgaria got out of the 2023 agreement? | 8P+
? Have the two cabinets given their approval? | 4D
? How long does the alleged agreement run? | 1A+=twelve-year
? Did Gencheva meet Oztoprak in Baku? | -
? Does Bulgaria pay for unused capacity? | 7A

= Prison for pump manipulator, acquittal for his brother
V| A court in Chemnitz on Thursday sentenced the owner of eleven filling stations to three years and two months in prison for tampering with fuel pumps.
V| Customers had received on average 4 per cent less than they paid for between 2017 and 2021.
V| The owner's brother, who ran the accounts, was acquitted.
N| {Presiding judge Simone Krahl} said it could not be proved that he had known.
N| {The public prosecutor} is to appeal against the acquittal.
N| {Counsel for the owner} said her client accepted the verdict and would repay 1.3 million euros.
V| The fraud was discovered by a calibration inspector who had filled up his own car.
V| Nine of the stations have since been sold.
? Was the owner sent to prison? | 1A
? How long is the sentence? | 1A=three years and two months
? Was the brother convicted? | 3D
? Did the brother know of the fraud? | 4W
? Has the money been repaid? | 6P+
? Will the owner appeal? | 6D+
? Who uncovered it? | 7A=a calibration inspector
? Have all eleven stations been sold? | 8D

= Algeria halts wheat tender for French grain, traders say
A| {Grain traders in Geneva} said on Tuesday that Algeria's state buyer had let it be known by telephone that offers of French wheat would be thrown away unread.
N| {The agency, OACER,} denied having any nationality in its terms.
M| {Agence Céréalière}, a French market newsletter, printed what it described as minutes of a meeting at which the exclusion was decided on 2 February.
N| {The French agriculture ministry} said it had asked Algiers for an explanation and had so far received a greeting.
N| {A spokesman for OACER}, told of the minutes, said that the agency did not take any.
V| Relations between the two countries have been poor since the expulsion of four consular officials in December.
V| In 2021 Algeria tightened its limits on damaged kernels, which French exporters took as a political step.
A| {Two of the traders} expect the tender of 540,000 tonnes to go to Romania and Ukraine.
? Has Algeria excluded French wheat? | 1A 2D+ 3A
? Was the exclusion decided at a meeting in February? | 3A 5D+
? Has Algiers explained itself to Paris? | 4D+
? Who won the tender? | 8P
? Did France expel consular officials this month? | -
? how large is the tender | 8A=540,000 tonnes
? Did OACER confirm the authenticity of the minutes? | 5D+
? Is the exclusion a response to the consular affair? | -

= Melbourne airport rail link: 'we are not stopping, we are pausing'
N| Work on the rail link to Melbourne airport will stop on 30 June, {the contractor Bluegum Civil} told its suppliers in a letter dated Monday.
N| {The state government} said that nothing was stopping.
N| {Transport infrastructure minister Deb Papadakis} said that the project was pausing "to catch its breath", and that she could not give a date for its resumption.
M| {The Herald Sun} put the cost of the pause at A$1.4 million a day.
N| {Papadakis} said that she did not recognise the sum.
A| {An adviser to the premier} conceded in private that it was, if anything, low.
V| Some 680 people are employed on the site at Sunshine.
N| {The construction union} said it had been promised in writing that none of them would be laid off.
N| {The contractor=Bluegum Civil} declined to comment on that.
? Is work on the airport line being halted? | 1A+ 2D+ 3A+
? How much does the interruption cost per day? | 4A=A$1.4 million a day ; 5D+ 6A
? When will construction go on? | 3W+
? Will workers be laid off? | 8D 9W+
? How many work on the site? | 7A=Some 680 people
? Has the project been abandoned? | 2D+ 3D+
? Did the premier apologise to suppliers? | -
? has Bluegum Civil gone bankrupt? | -

= Iran ship insurers: Panama strikes 19 tankers off register
N| {Panama's maritime authority} said on Friday that it had removed 19 tankers from its register in the past month because they were on American sanctions lists.
A| {Shipping sources} said that at least seven of them had been back at sea under the flag of Comoros within a week.
N| {The Comorian registry, run from an office in Bulgaria,} said that it checked every vessel.
N| It had accepted three of the nineteen, {it} said.
N| {Tehran's oil ministry} called the removals piracy by paper.
M| {Lloyd's List} reported that one of the ships, the Golden Pear, was photographed off Malaysia on Wednesday pumping oil into another.
N| {Malaysia's coastguard} said it had not seen the picture and could not say in whose waters it was taken.
V| Panama deleted 124 ships from its books between 2019 and 2024.
? Did Panama remove tankers from its register? | 1A+
? How many of them went over to Comoros? | 2A=at least seven of them ; 4A+=three of the nineteen
? Did the Golden Pear transfer oil at sea? | 6A 7W
? Was the transfer in Malaysian waters? | 7W
? Did Washington ask Panama to do it? | -
? Why were the ships struck off? | 1A+=because they were on American sanctions lists
? Did Iran approve of the removals? | 5D
? were 124 ships deleted in the past month? | 1D+ 8D

= Council chief in Cork 'never promised trams'
N| {Cork's chief executive, Aoife Kinnane}, told a packed hall in Ballincollig on Monday that the city had not committed itself to a tramway.
N| "Show me where I said it," {she=Aoife Kinnane} said.
N| {A retired teacher, Donal Twomey,} held up a leaflet of 2019 in which the words "trams by 2027, that's a promise" stood above a photograph of her.
N| {She=Aoife Kinnane} looked at it and said that it was a good photograph.
N| {The National Transport Office} said that the route would be put before ministers in spring, and that a bus might do.
A| {Two members of the council} said they had been told in May that a bus was what it would be.
V| The tramway was to have cost 1.1 billion euros and to have run from Ballincollig to Mahon Point.
N| {A spokesman for the council} said on Tuesday that the leaflet had been printed before Ms Kinnane took office.
V| She took office in February 2018.
? Did Kinnane promise a tramway? | 1D+ 2D+ 3A
? Was the leaflet printed before Kinnane's time? | 8A+ 9D
? Have ministers approved the route? | 5P
? Will there be buses instead of trams? | 5P 6A
? What would the tramway have cost? | 7A=1.1 billion euros
? Did Kinnane apologise? | -
? did the chief executive deny that the photo was of her | -
? Who held up the leaflet? | 3A=Donal Twomey

= Ecuador's shrimp exporters hit by Chinese recall that nobody signed
A| {Importers in Guangzhou} have been sending back Ecuadorean shrimp since last Thursday on the strength of an order that no office admits to having written.
N| {China's customs administration} said that no restriction had been imposed on aquatic products from Ecuador.
N| {The chamber of aquaculture in Guayaquil} counted 214 containers turned away by Monday night.
N| {Its president, Ximena Aguirre,} said she had a copy of the order with a stamp on it.
N| {China's ambassador}, who was shown it, said that stamps were easy to come by.
M| {The Chinese financial weekly Caijian} wrote that the sheet was drafted in the customs office of Zhanjiang as a reply to a question and was never meant to leave the building.
V| China buys six of every ten shrimps that Ecuador exports.
N| {President Leandro Iturralde} will telephone Beijing if the matter is not settled by the weekend, his spokeswoman said.
? Did China impose restrictions on shrimp from Ecuador? | 2D+
? Are shipments being turned back? | 1A 3A+
? Who wrote the order? | 1W 6A=the customs office of Zhanjiang
? Is the document genuine? | 4A+ 5W+ 6A
? Has the president called Beijing? | 8P+
? how many containers have been refused? | 3A+=214
? What share of exports goes to China? | 7A=six of every ten shrimps
? Were the shrimps found to be contaminated? | -

= Fire at battery plant in Hungary 'contained', then not
N| {The Szeged battery plant's owner, Korvin Cells}, said at nine on Tuesday evening that a fire in a storage hall had been contained and that nothing harmful had escaped.
N| {The disaster management directorate} reported at half past ten that 300 residents of Kiskundorozsma had been told to close their windows because of hydrogen fluoride.
N| {Korvin's plant manager, Balint Szerdahelyi,} said on Wednesday that "the first message was written by someone who could not see the hall".
A| {Residents} described a smell of bitter almonds.
N| Two firemen were treated and sent home, {the county hospital} said.
M| {The local portal Tisza-part} wrote that there had been nine.
N| {The hospital's director}, asked for the difference, said that seven had come on Wednesday with headaches.
V| It is the third fire at the plant in two years.
N| {Greenpeace} wants its permit withdrawn.
? Did harmful gas escape? | 1D+ 2A
? How many firemen needed treatment? | 5A=Two firemen ; 6A=nine
? Has the plant lost its permit? | 9P
? Was the first statement by the company wrong? | 3A+
? Were people evacuated from Kiskundorozsma? | -
? Is it the first fire at the site? | 8D
? What caused the fire? | -
? did anyone die | -

= Korvin Cells ordered to stop work
N| {The Csongrad county office} on Monday withdrew the operating permit of the Korvin Cells battery plant in Szeged until the causes of last week's fire are known.
N| {The company} said that it would comply and appeal.
N| {Mayor Zita Rostas} said that her office had asked for the step after the second fire and been laughed at.
A| {Workers at the gate} said that they had been told to come in all the same on Tuesday, to clean.
N| {Plant manager Balint Szerdahelyi} said that cleaning was not work.
N| {The labour inspectorate} is looking into it.
V| The plant employs 1,150 people, half of them from the Philippines and Mongolia.
N| {Hungary's economy minister, Oszkar Hadnagy,} said in Budapest that he expected production to resume within a fortnight.
N| {The county office}, asked about this, said it had set no time.
? Has the plant lost its permit? | 1A+ 2A+
? Has the fire's cause been established? | 1D+
? Were employees told to come in despite the order? | 4A 5A+ 6W
? When will production resume? | 8A=within a fortnight ; 9W+
? Has the company appealed? | 2P+
? Has production resumed? | 1D+ 8P
? Was the mayor behind the permit's withdrawal last Monday? | -
? how many filipinos and mongolians work there | 7A=half of them

= Dutch minister: no talk of nationalising ferry
N| {Infrastructure minister Hanneke Roelofs} said on Friday that the cabinet was not considering taking over the Texel ferry company.
M| {De Noordkrant}, quoting three officials, had written that a bill was ready and needed only a date.
N| {She=Hanneke Roelofs} had seen no bill, nor a date, the minister said.
A| {One of the three officials} repeated on Saturday that the text was in a folder on the fourth floor.
N| {The ferry company's director, Wouter Eelman,} had asked the ministry on Thursday evening and been told to read the newspaper.
V| The company is owned by 3,200 islanders and has never received a subsidy.
N| {Mayor Marloes Duinker of Den Helder} said that she would put herself in front of the boat.
N| {A majority of parliament} wants the minister to explain herself on Tuesday.
? Does the government plan to nationalise the ferry? | 1D+ 2A 4A
? Is there a bill to take over the company? | 2A 3D+ 4A
? Was the company reassured by the ministry? | 5D+
? Has Roelofs explained herself to parliament? | 8P
? Does the ferry company get state aid? | 6D
? Who owns it? | 6A=3,200 islanders
? where is the draft law kept | 4A=in a folder on the fourth floor
? Has the mayor blocked the ferry? | 7P

= Oil group's Kazakh arm says wells shut for 'planned care'
N| {Tengri-Kashagan Operating} said on Wednesday that four of its wells had been closed for maintenance that was planned a year ago.
A| {A contractor working on the site} said that gas had escaped on Monday and that people had run.
N| {Kazakhstan's ecology ministry} said that its sensors had shown nothing unusual.
M| {The Almaty magazine Vlast Stepi} obtained readings from a school in the village of Iskine that were eleven times the permitted value.
N| {The ministry} said that the school's device was meant for lessons.
N| {The company} did not respond to repeated questions about Monday.
A| {Traders in London} put the loss of output at 90,000 barrels a day.
V| Brent crude rose by 1.1 per cent.
N| {A spokesman for the company} had said in March that no maintenance was foreseen before the autumn.
? Why were the wells shut? | 1A+=for maintenance that was planned a year ago ; 2A=gas had escaped on Monday ; 6W+
? Was there a gas leak? | 2A 3D 4A 5D 6W+
? Was the maintenance planned long ago? | 1A+ 9D+
? How much production was lost? | 7A=90,000 barrels a day
? Was the school evacuated? | -
? Did the oil price go up? | 8A
? how many times over the limit were the readings | 4A=eleven times the permitted value
? Were workers hurt on Monday? | -

= Cyprus ends golden visas for property, keeps them for funds
V| Cyprus will no longer give residence permits to buyers of flats and houses from 1 October, the cabinet decided in Nicosia on Wednesday.
V| The scheme has brought 5,800 people to the island since 2013, most of them from China, Lebanon and Russia.
N| Those who have already paid a deposit may still apply, {interior minister Stelios Andreadis} said.
N| {He=Stelios Andreadis} put their number at 340.
V| Permits for those who put 500,000 euros into a Cypriot investment fund remain.
N| {The land developers' association} called the decision "a brick through our own window".
N| {The European Commission}, which had asked for the whole scheme to end, said half a step was better than none.
V| A separate programme, which sold passports, was wound up in 2020 after a scandal.
? Has Cyprus abolished residence permits for property buyers? | 1A
? From when? | 1A=1 October
? Has the whole scheme been ended? | 5D 7D
? How many can still apply? | 4A+=340
? Were passports sold under this programme? | -
? Do the developers welcome the decision? | 6D+
? how much must go into a fund | 5A=500,000 euros
? Did Brussels want more? | 7A+

= Seoul carmaker denies moving electric model to Georgia plant
M| {The Hankuk Economic Daily} said on Tuesday that Daesan Motors would build its next electric car in Savannah and not in Gwangju, and that the decision had been taken at the chairman's house on Sunday.
N| {Daesan} said no decision had been taken anywhere.
A| {Union officials in Gwangju} said that moulds for the body had been packed for shipping.
N| They are spare parts, {the company} replied.
N| {US commerce under-secretary Tad Brubaker} congratulated the company on social media and deleted the message two hours later.
N| {His office} did not explain why.
N| {The union} will ask its 27,000 members whether to strike if the chairman does not come to Gwangju this week.
V| The company received 300 billion won from the city in 2020 in return for keeping its latest models there until 2030.
? Has Daesan decided to build the car in the United States? | 1A 2D+ 5A
? When was the decision taken? | 1A=on Sunday ; 2D+
? What was packed in Gwangju? | 3A=moulds for the body ; 4A+=spare parts
? Did the American official congratulate Daesan? | 5A
? Why was the message removed? | 6W+
? Have the workers gone on strike? | 7P+
? Has the chairman visited Gwangju? | 7P
? Did the city ask for its money back? | -

= Peruvian port opens without its president
V| The new container terminal at Chancay Norte was opened on Saturday in the absence of President Rosalva Cahuana, who had been expected to cut the ribbon.
N| {Her office} said that she had a cold.
A| {People in her entourage} said that she had refused to stand beside the Chinese operator's chairman after a dispute about wharf fees.
N| {The chairman, Guo Wenlong,} said through an interpreter that he wished her a quick recovery and that there was no dispute.
M| {The weekly Caretas del Sur} ran a photograph of Ms Cahuana at a wedding in Arequipa that evening.
N| {Her spokesman, Ulises Tello}, said the picture was from last year.
N| {The bride} said it was not.
V| The terminal cost 1.3 billion dollars and can take ships of 400 metres.
? Did the president attend the opening? | 1D
? Why did she stay away? | 2A+=a cold ; 3A=she had refused to stand beside the Chinese operator's chairman ; 4D
? Is there a dispute about wharf fees? | 3A 4D+
? Was Cahuana at a wedding in Arequipa on Saturday? | 5A 6D+ 7A
? How much did the terminal cost? | 8A=1.3 billion dollars
? Did the president cut the ribbon? | 1D
? Is the photograph old? | 6A+ 7D
? Will the wharf fees be raised? | -

= Greek electricity suppliers raided
N| {Greece's competition commission} searched the offices of three electricity suppliers in Athens and Thessaloniki on Tuesday morning, it said in a statement that named none of them.
N| {Helios Power} acknowledged that it was one.
A| {Lawyers} named the other two as Attiki Reuma and Northlight.
N| {Attiki Reuma} neither confirmed nor denied it.
N| {Northlight} said that its office had been closed all morning because of a funeral and that no one had come.
N| {The commission} suspects that customers were divided by postcode.
N| {Helios's chief executive, Menelaos Doukas,} said that his firm had done nothing of the kind and would cooperate.
V| If found to have broken the law, the companies could be fined up to a tenth of their turnover.
? Was Helios Power searched? | 2A+
? Was Northlight raided? | 3A 5D+
? Did inspectors visit Attiki Reuma? | 3A 4W+
? Did the suppliers share out customers among themselves? | 6A 7D+
? Have the companies been fined? | 8P
? Did the commission name the companies? | 1D+
? Why was Northlight closed? | 5A+=because of a funeral
? Was Doukas arrested? | -

= Rotterdam hydrogen plant: partner walks, partner stays
N| {Westerkade Industries} has withdrawn from the hydrogen plant it was to build with Norway's Fjellstrom on the Maasvlakte, the Dutch company said on Monday.
N| {Fjellstrom} said on Monday evening that it had not been told.
N| {Its head of projects, Astri Bakkejord,} said that Westerkade's signature "is not the sort that comes off".
A| {An official at the Dutch climate ministry} said that without both partners the subsidy of 590 million euros would lapse.
N| {The ministry}, asked about that, said the terms of the grant were confidential.
V| Ground was to be broken in March.
N| {Westerkade} gave high grid charges as its reason.
M| {Het Financieele Blad} suspects a different one: the company's bank.
N| {The bank=Westerkade's bank} had no comment.
? Has Westerkade left the hydrogen project? | 1A+ 2D+
? Was Fjellstrom informed? | 2D+
? Why did it withdraw? | 7A+=high grid charges ; 8A=the company's bank ; 9W
? Will the subsidy be lost? | 4P 5W+
? Has construction begun? | 6P
? Is Fjellstrom also pulling out? | -
? how big is the grant | 4A=590 million euros
? Did the bank force Westerkade out? | 8A 9W+

= Kenya's new rail bond: treasury rejects talk of missed coupon
A| {Two fund managers in London} said on Monday that they had not received the half-yearly payment on Kenya's 900-million-dollar railway bond, which fell due on Friday.
N| {The treasury in Nairobi} said that the money was sent on Thursday.
N| {Principal secretary Wambui Kariithi} described what was being said in London as "an evening's gossip with a price attached".
M| {The East African Ledger} reported that the transfer had been rejected because of a wrong account number and sent again on Monday morning, a version it attributed to someone at the central bank.
N| {The central bank} would not say whether this was so.
N| {The paying agent, Halliwell Trust,} confirmed on Monday evening that funds had been received "in the course of today".
V| The bond lost four cents on the dollar before recovering three.
N| {The rating agency Corvane} said it would treat the episode as a technical default unless it was shown otherwise by Wednesday.
? Did Kenya pay the coupon on time? | 1D 2A+ 3A+ 4D 6D
? Has the bond coupon been received? | 1D 4A 6A
? Was the wrong account number used? | 4A 5W+
? when did the paying agent get the money? | 6A="in the course of today"
? Has Corvane declared a default? | 8P
? How much did the bond lose at first? | 7A=four cents on the dollar
? Did the treasury ask investors for more time? | -
? Has the railway been completed? | -

= Sweden's migration agency did not lose passports, says its head, it mislaid them
N| {The Swedish Migration Agency} on Thursday contradicted a radio report that 2,300 passports of asylum seekers had disappeared from its archive in Norrkoping.
M| {Radio Östgöta}, which had the story from two clerks, said the documents had been gone since a move in February.
N| "They are in boxes, and the boxes are in one of three buildings," {the agency's director-general, Ylva Hammarstrand,} said.
N| Pressed on which of the three, {she=Ylva Hammarstrand} replied that this was being established.
A| {A lawyer who represents fourteen Eritreans} said that his clients had been refused work permits for want of identity papers that the state had in its keeping.
N| {The parliamentary ombudsman} has opened an inquiry.
N| {Migration minister Fredrik Almlof} said that heads would roll if the papers did not turn up by midsummer.
V| In 2019 the agency paid compensation to 41 Afghans whose documents were burnt by mistake.
? Have the passports been lost? | 1D+ 2A 3D+
? Where are the documents? | 3A+=in one of three buildings ; 4W+
? How many passports are missing? | 1D+
? Were the passports burnt? | -
? Has anyone been dismissed over the passports? | 7P+
? Did asylum seekers suffer as a result? | 5A
? Has the ombudsman reached a conclusion? | -
? is the ombudsman looking into it | 6A+

= Nickel export: Jakarta and Brussels both claim victory
V| A panel of the World Trade Organization found on Monday that Indonesia's tax on exports of nickel matte broke the rules in one respect and respected them in three.
N| {Indonesia's trade minister, Ratna Wirasena}, said that her country had won.
N| {The European Commission} said that the tax would have to go.
N| It would not, {the minister=Ratna Wirasena} said when this was read to her.
A| {Lawyers who follow the court} said that Jakarta could keep the tax if it gave up a rebate for domestic smelters.
M| {The Jakarta daily Harian Niaga} wrote that the rebate would be dropped next month, citing an official in the coordinating ministry.
N| {That ministry} said that all options were being studied.
V| Indonesia exported 1.9 million tonnes of nickel matte last year, a third of it to Europe.
? Has Indonesia abolished the nickel tax? | 3P+ 4D+
? Did the panel rule wholly in Indonesia's favour? | 1D 2A+
? Will the rebate for smelters be scrapped? | 6A 7W+
? Has the rebate been dropped? | 6P 7P+
? In how many respects did the tax conform to the rules? | 1A=three
? Did the EU impose counter-duties? | -
? how much matte went abroad last year | 8A=1.9 million tonnes
? Has Brussels appealed against the ruling? | -

= Electric scooters to vanish from Lisbon pavements, or so it seemed
N| {Lisbon's councillor for mobility, Rui Nogueira-Pinto,} said on Tuesday morning that rented scooters would be banned from the first of June.
N| On Tuesday afternoon {his office} sent out a correction: what was meant was that parking them on the pavement would be banned.
M| {Rádio Tejo} broadcast a recording in which the councillor said "banned, full stop".
N| {Mr Nogueira-Pinto} said that he had been interrupted at the full stop.
N| {Zumbi, the largest of the three operators,} welcomed the correction.
A| {City hall employees} said that the mayor had rung the councillor between the two statements.
N| {The mayor, Teresa Falcão-Reis}, said that she rang her councillors every day.
V| Paris got rid of rented scooters after a referendum in 2023.
N| {The association of the blind} will march to city hall on Saturday.
? Will rental scooters be banned in Lisbon? | 1A+ 2D+ 3A
? Did the mayor intervene? | 6A 7W+
? What exactly is to be forbidden? | 1A+=rented scooters ; 2A+=parking them on the pavement ; 3A
? Has Paris banned rented scooters? | 8A
? Will there be a referendum in Lisbon? | -
? Has the march of the blind taken place? | 9P+
? Was Nogueira-Pinto misquoted? | 3D 4A+
? How many operators are there? | 5A=three

= Car-parts maker admits price pact, pays €94m
V| The European Commission on Wednesday fined three makers of windscreen wipers a total of 231 million euros for fixing prices between 2012 and 2018.
V| Tergilux of Belgium must pay 94 million, Kantoro of Japan 137 million.
V| The third, Schlierbach of Germany, was let off because it had reported the cartel.
N| {Tergilux} accepted the fine and said that all those involved had left.
N| {Kantoro} said that it would take the matter to the court in Luxembourg.
N| {Competition commissioner Ilse Varga} said the firms had met in motorway restaurants and called the arrangement "the laundry".
V| About one car in three sold in Europe in those years had wipers from one of the firms.
A| {Lawyers} expect claims for damages from car makers.
? Was Schlierbach fined? | 3D
? Why did Schlierbach escape a penalty? | 3A=because it had reported the cartel
? how much must Kantoro pay | 2A=137 million
? Does Tergilux contest the decision? | 4D+
? Has Kantoro appealed? | 5P+
? Did the cartel run until 2020? | 1D
? Where did the conspirators meet? | 6A=in motorway restaurants
? Have car makers sued for damages? | 8P

= Ukrainian grain ship 'never boarded', Ankara says
N| {The owner of the bulk carrier Lady Oksana} said on Friday that armed men from a Russian patrol boat had gone through its cabins for forty minutes north of the Bosphorus.
N| {The Turkish navy} said its radar had recorded no vessel within eight miles of the ship at that hour.
N| {Russia's Black Sea Fleet} said that a routine radio check had been carried out and that nobody had gone aboard.
A| {A sailor} sent his family in Chornomorsk a film, eleven seconds long, of a boot on a ladder.
V| Where and when it was made could not be determined.
M| {The Istanbul paper Bogaz Postasi} wrote that the captain had told the pilot nothing of any visit.
N| {The captain, Ostap Zubko,} said on arrival in Alexandria that he had been advised by the insurers to say nothing and that he would now say something: they had been there and they had taken the ship's cat.
N| {Ukraine's foreign ministry} called for Turkey to send escorts.
N| {Ankara} is not thinking of it.
? Was the Lady Oksana boarded by the Russians? | 1A+ 2D 3D+ 4A 6D 7A+
? Is the film authentic? | 5W
? How long were the men on the ship? | 1A+=forty minutes ; 3D+
? Will Turkey provide escorts? | 8P 9D+
? What did they take away? | 7A+=the ship's cat
? Did Russia fire at the ship? | -
? Was grain confiscated? | -
? where did the ship arrive | 7A=Alexandria

= Deutsche warehouse chain drops 'family day' after leak
M| {Der Spiegelmann} on Monday quoted from an internal presentation of the warehouse chain Lagerwelt in which absent parents were described as "seasonal losses".
N| {Lagerwelt's managing director, Henning Brosamer,} said that the slide was a forgery.
A| {Three employees} told the magazine's rivals that they had sat in front of it.
N| {The agency that designed the presentation, Blau & Beton,} said the phrase was its own and that it had been meant as a placeholder.
N| {Mr Brosamer} then said he had been shown another slide.
N| {The trade union} called for him to be replaced.
V| The company has 74 halls and 9,300 employees.
N| A day for families planned for 12 May will not take place, {Lagerwelt} said, giving no reason.
? Did the slide call parents "seasonal losses"? | 1A 2D+ 3A 4A+
? Is the slide forged? | 2A+ 3D 4D+
? Who came up with the phrase? | 4A+=The agency that designed the presentation, Blau & Beton,
? Has Brosamer been replaced? | 6P
? Why was the family day cancelled? | 8W+
? How many people work for Lagerwelt? | 7A=9,300 employees
? Was the agency sacked? | -
? did brosamer stick to his claim of forgery | -

= Strait tolls: Denmark denies planning fee for tankers
M| {The Copenhagen daily Sundposten} wrote on Wednesday that the government was preparing a fee of two dollars a tonne for old tankers passing the Great Belt.
N| {Foreign minister Jeppe Kragholm} said the treaty of 1857 forbade it and that he had never read a treaty more happily.
A| {Two officials in the defence ministry} said that a study of the question had been requested in October.
N| {The defence ministry} confirmed that there was a study but said it dealt with pilots.
N| Old tankers could be made to take a pilot on board from next year, {Kragholm} said, if Sweden and Germany agreed.
N| {Germany's transport ministry} was open to the idea.
N| {Stockholm} had not been asked, a spokesman said.
V| About 170 tankers without known insurance went through the strait last year.
N| {Moscow's ambassador} said that Russia would know how to reply to any toll.
? Is Denmark planning a toll on tankers? | 1A 2D+
? Has a study been commissioned? | 3A 4A+
? What is the study about? | 4A+=pilots
? Must old tankers take a pilot? | 5P+
? Does Sweden agree? | 7W+
? Has Russia retaliated? | 9P+
? How high would the fee be? | 1A=two dollars a tonne
? Did Kragholm promise to abolish the treaty? | -
? How many uninsured tankers passed? | 8A=About 170

= Pilots made to take tests after union complaint, airline says otherwise
A| {Four pilots of the Malaysian carrier Suria Jet} said they had been called in for extra simulator tests within days of joining the new union.
N| {The airline} said that pilots were selected by a computer.
N| {Its director of operations, Captain Azman Rushdi,} added that he had joined a union himself once and been none the worse.
N| {The union's lawyer, Priscilla Gomez,} has a list of 31 names, of which 29 are members.
N| {The civil aviation authority} said it was looking at the list and could say nothing on whether the selection was fair.
M| {The New Straits Herald} reported that the maker of the software had warned the airline in June that "any field can be used as a filter", including one for union dues.
N| {Captain Azman} said that no such warning had reached his desk.
V| Suria Jet employs 412 pilots.
? Were union members singled out for tests? | 1A 2D+ 4A 5W
? How were the pilots chosen? | 2A+=by a computer ; 6A
? How many of those on the list belong to the union? | 4A=29
? Was the airline warned by the software maker? | 6A 7D+
? Did any pilot fail the test? | -
? Has the authority decided the matter? | 5W
? How many pilots does the airline have? | 8A=412
? Did Captain Azman deny that pilots were tested? | -

= City of Malmo to buy out bridge kiosk after 12 years of litigation
V| The Swedish city of Malmo and the owner of a sausage kiosk that stands in the path of a cycle bridge reached a settlement on Thursday.
N| {The city} will pay 2.4 million kronor, it said, and the kiosk will be gone by Easter.
N| {Its owner, Bosse Ringdahl, 74,} said that he had asked for 900,000 in 2013.
V| Legal costs so far come to 6.1 million kronor.
V| The bridge, of which both ends are finished, will be closed in the middle by autumn.
N| {City councillor Samira Nordqvist} said that no one was proud.
V| Two courts had found for Ringdahl and one against.
N| {He=Bosse Ringdahl} will open again on the other bank, he said.
? Have the city and the kiosk owner come to terms? | 1A
? How much will Ringdahl receive? | 2A+=2.4 million kronor
? Has the kiosk been removed? | 2P+
? Is the bridge complete? | 5D
? What was the owner's original demand? | 3A+=900,000
? Did every court side with Ringdahl? | 7D
? Is Ringdahl retiring? | 8D+
? what did the lawsuits cost | 4A=6.1 million kronor

= Power price cap to go, says Prague; stays, says Prague
N| {Czech industry minister Vaclav Hradilek} told the Senate on Wednesday that the cap on household electricity prices would not be extended beyond 31 December.
N| {The prime minister, Alena Skopalova}, said on television that evening that it would.
N| {Her spokesman} said on Thursday that there was no contradiction.
M| {Hospodarsky Denik}, citing two members of the cabinet, reported that Hradilek had offered to resign during the night.
N| {Hradilek} said he had offered her a coffee.
A| {A person at the energy regulator} said it had been asked to calculate the cost of six more months, which came to 21 billion crowns.
N| {The finance ministry} has no money set aside for it, its deputy head, Jiri Vondracek, said.
V| The cap, of six crowns per kilowatt-hour, was introduced in 2022.
N| {The cabinet} will take a decision on 20 November.
? Will the price cap be extended? | 1D+ 2A+
? Did Hradilek tender his resignation? | 4A 5D+
? What would an extension cost? | 6A=21 billion crowns
? Has the cabinet decided on the cap? | 9P+
? Is there money in the budget for it? | 7D+
? Was Hradilek dismissed? | -
? how high is the cap | 8A=six crowns per kilowatt-hour
? Does the prime minister contradict her minister? | 2A+ 3D+

= Prague cap extended; minister out
V| The Czech cabinet on 20 November prolonged the cap on household electricity prices until the end of June, with one vote against.
N| That vote was his, {industry minister Vaclav Hradilek} said, and it was his last.
N| {Prime minister Alena Skopalova} thanked him and said that he had been free to stay.
A| {A coalition leader} said that Hradilek had been given ten minutes.
N| {Hradilek} said it had been nearer five.
N| The money will come from dividends of the state power company, according to {the finance ministry}.
N| {The power company, Energetika Vltava,} said it had not yet been informed.
M| {Hospodarsky Denik} expects the Senate's Blanka Ruzickova to succeed him.
N| {Ms Ruzickova} was on a train, she said, with poor reception.
? Has the price cap been prolonged? | 1A
? Was Hradilek forced to go? | 3D+ 4A 5A+
? Did Hradilek resign? | 2A+ 3A+ 4D
? Where does the money come from? | 6A+=dividends of the state power company
? Has Energetika Vltava been told about the dividends? | 7D+
? Has Ruzickova been made minister? | 8P 9W+
? Was the decision unanimous? | 1D 2D+
? Did the finance minister resign? | -

= Insurer Meridian Life in talks to sell Asian arm, sources say
A| {Two people with direct knowledge of the matter} said on Tuesday that the British insurer Meridian Life had entered exclusive talks with a Japanese group over the sale of its businesses in Singapore, Malaysia and Vietnam.
A| The talks, which value the operations at about 2.2 billion pounds, could lead to an announcement before the half-year results on 7 August, {one of them} said, cautioning that they might still collapse.
N| {Meridian} declined to comment.
M| {The Nikkei business daily} identified the suitor as Kansai Mutual, without saying where it obtained the information.
N| {Kansai Mutual} said in a filing to the Tokyo exchange that the report was not based on anything it had announced and that there was no fact at present that it was required to disclose.
V| Meridian sold its Indonesian unit to a local bank in 2021 for 310 million pounds.
N| {Chief executive Stephen Aldous} told shareholders in May that Asia remained "at the heart" of the group and that he had no intention of leaving the region.
V| Shares in Meridian closed 4.6 per cent higher.
? Is Meridian Life negotiating the sale of its Asian operations? | 1A 2A 3W+
? Who is the prospective buyer? | 1A=a Japanese group ; 4A=Kansai Mutual ; 5W+
? Has the Asian business been sold? | 2P
? Does Meridian intend to leave Asia? | 1A 7D+
? Did Meridian sell its Indonesian business to Kansai Mutual? | 6D
? How much is the Asian arm worth? | 2A=about 2.2 billion pounds
? Did shareholders vote against the sale? | -
? Will there be an announcement in August? | 2P

= Volkov denies leaving Moscow bank as filing shows new signatory
M| {The Russian business daily Delovoi Vestnik} reported late on Monday that Gleb Volkov had been removed as head of the state lender Rossprombank and replaced by a former deputy finance minister.
N| {The bank's press service} said that Mr Volkov was carrying out his duties.
N| {Volkov} himself told the Interfax agency on Tuesday that he was speaking from his office and that he had read the claim with interest.
V| A notarised entry in the companies register, dated Friday, lists Inna Sorokina as the person entitled to sign on behalf of the bank.
A| {A government official} said that the change had been agreed with the Kremlin in September and would be made public after the annual meeting.
N| {The Kremlin's spokesman}, asked on his daily call with reporters, said that personnel matters were announced by decree.
V| Volkov, 61, has headed the bank since 2014 and is subject to European Union sanctions.
V| Sorokina served at the finance ministry until March.
? Was Volkov removed as head of Rossprombank? | 1A 2D+ 3D+ 5A 6W
? Is Volkov still in his job? | 1D 2A+ 3A+
? Who has replaced him? | 1A=a former deputy finance minister ; 4A=Inna Sorokina
? Did the Kremlin approve the change? | 5A 6W+
? Was Volkov put on the European sanctions list this week? | -
? Why was Volkov dismissed? | -
? When did Sorokina leave the finance ministry? | 8A=March
? Has the change at the top been announced officially? | 5P 6D

= Port of Mombasa: union calls off stoppage, dockers stay out
N| {The Kenyan dockworkers' union} announced on Wednesday afternoon that the stoppage at Mombasa had been suspended for fourteen days to allow talks on the privatisation of two berths.
V| By Wednesday evening no crane was moving, and about 2,000 men remained outside gate eighteen.
A| {Several of them} said they had not been consulted and would not obey.
N| {The union's secretary-general, Salim Mwakitau}, said that everyone would be at work on Thursday morning.
N| {The Kenya Ports Authority} said that eleven ships were waiting at anchor.
M| {The Daily Coast} reported that the transport ministry had promised the union in writing not to sign with the Emirati operator Gulf Berths before the end of the year.
N| {Transport secretary Florence Chebet}, speaking in parliament, said that no undertaking of this nature had been given.
N| {Gulf Berths} did not immediately respond to a request for comment.
V| A stoppage in 2022 was ended by the police.
? Has the strike been suspended? | 1A+ 2D 3D+
? Are dockers back at work? | 2D 3D 4P+
? Did the ministry promise not to sign before the end of the year? | 6A 7D+
? How many ships are waiting? | 5A+=eleven
? Has the contract with Gulf Berths been signed? | -
? Did police break up the strike? | -
? For how long is the action suspended? | 1A+=fourteen days
? what is the dispute about | 1A+=the privatisation of two berths

= US said to consider tariff relief for Vietnamese furniture
A| {Three people familiar with the discussions} said on Thursday that the United States was considering a reduction of its duty on Vietnamese furniture from 25 to 15 per cent in exchange for tighter controls on Chinese components.
N| {The office of the US Trade Representative} did not reply to questions.
N| {Vietnam's trade minister, Le Quoc Thang}, said in Hanoi that he knew of no such exchange and that his government had never been asked for controls of that sort.
M| {Politico} reported on Friday that a letter containing the request was delivered to the Vietnamese embassy on 3 April.
N| {The embassy} confirmed the receipt of a letter but not what it contained.
N| {American furniture makers}, represented by the High Point Council, would oppose the step "with every means", the council's president said.
V| Vietnam shipped furniture worth 9.8 billion dollars to the United States last year.
A| {Officials in Washington} said no decision was likely before the president's trip to Asia in June.
? Has the United States lowered the duty on Vietnamese furniture? | 1P 8D
? Did Washington ask Hanoi for controls on Chinese components? | 1A 3D+ 4A 5W+
? Was a letter delivered to the Vietnamese embassy? | 4A 5A+
? What does the letter say? | 4A 5W+
? When could a decision be made? | 8A
? Do American manufacturers support the reduction? | 6D
? how much furniture did vietnam sell to the US | 7A=9.8 billion dollars
? Is the American president going to Vietnam? | -

= Water company's chairman asked to explain payment to regulator's husband
M| {The Sunday Record} alleged at the weekend that Severn Vale Water paid 84,000 pounds in 2022 to a consultancy owned by the husband of Patricia Lovelock, who heads the industry regulator.
N| {Severn Vale} acknowledged the payment on Monday and said that it had been for advice on pensions.
N| {Ms Lovelock} told the Commons environment committee that she had learned of it from the newspaper.
A| {Two former colleagues of hers} said that she had declared the contract to the regulator's ethics officer at the time.
N| {The regulator} said it was checking its records and could not yet say whether such a declaration existed.
N| {Conservative MP Hugo Trentham} called for her to step aside until this was settled.
N| That was a matter for ministers, {a spokesman for the environment secretary} said, adding that she retained his confidence.
V| The regulator fined Severn Vale 12 million pounds for sewage spills in 2023, half the sum its own inspectors had proposed.
N| {The company's chairman, Alan Purefoy}, has been invited to appear before the committee on 14 May.
? Did Severn Vale pay a firm belonging to Lovelock's husband? | 1A 2A+
? Did Lovelock know about the payment before the newspaper report? | 3D+ 4A 5W
? Has Lovelock stepped aside? | 6P 7D
? What was the money paid for? | 2A+=advice on pensions
? Was the fine for sewage spills reduced because of the payment? | -
? Has Purefoy appeared before the committee? | 9P
? Has the minister lost confidence in Lovelock? | 7D
? How much was the fine? | 8A=12 million pounds

= Lovelock declaration found in archive, regulator says
N| {The water industry regulator} said on Thursday that it had found a declaration signed by its chief executive, Patricia Lovelock, in March 2022 concerning her husband's contract with Severn Vale Water.
N| {Ms Lovelock}, who told MPs ten days ago that she had known nothing of the contract until a newspaper wrote about it, said that she had forgotten the form.
N| {She=Patricia Lovelock} apologised to the committee and handed in her notice with effect from the end of the month.
N| {The committee's chairwoman, Dame Oriel Hanbury,} said that it would decide on Tuesday whether the evidence had been misleading.
M| {The Sunday Record} said it stood by every word of its story.
N| {Severn Vale} said the affair did not concern it.
A| {People at the regulator} said that the deputy chief executive, Imran Qazi, would take over for the time being.
N| {The environment secretary} has yet to confirm that.
V| Purefoy, the company's chairman, appeared before the committee on 14 May and answered questions for two hours.
? Did Lovelock know about the contract? | 1A+ 2A+
? Has Lovelock resigned? | 3A+
? Has Purefoy appeared before the committee? | 9A
? Who will replace Lovelock? | 7A=the deputy chief executive, Imran Qazi ; 8W
? Did Lovelock mislead the committee? | 4W
? Has the newspaper withdrawn its report? | 5D+
? Was Lovelock dismissed by the environment secretary? | 3D+
? did severn vale apologise | -

= Malta gas tanker contract: court asked to unseal annex
N| {The Maltese government} has asked a court in Valletta to release an annex to the 2013 supply contract for the Delimara power station that has remained secret for more than a decade.
N| {Prime minister Joseph Mifsud-Grech} told parliament that the request was filed on Friday.
N| {The consortium that runs the station, Medgas,} said it would resist, and that publication would expose the island to damages.
A| {Two persons who have read the annex} said it obliged the state to buy a fixed quantity of gas whether or not it was needed.
N| {The energy ministry}, asked whether this was accurate, referred reporters to the court.
M| {The Times of Valletta} estimated the cost of the clause to taxpayers at 240 million euros.
N| {The opposition's Clara Zammit} said the government had opposed the very same request when her party made it in 2019.
V| A hearing is set for 30 September.
? Has the annex been made public? | 1P 2P+
? What does the secret annex say? | 4A=it obliged the state to buy a fixed quantity of gas whether or not it was needed ; 5W+
? Will Medgas oppose publication? | 3A+
? How much did the clause cost? | 6A=240 million euros
? Did the government object to publication in 2019? | 7A
? Has Medgas sued the state for damages? | -
? When will the court hear the matter? | 8A=30 September
? Has the court granted the request? | 8P

= Helsinki confirms closure of eastern crossing to continue
V| Finland will keep all eight road crossings on its border with Russia shut until the end of next year, the government decided on Thursday.
N| {Interior minister Mervi Kallunki} said that the reasons for the closure had not gone away.
V| The crossings were shut in late 2023 after about 1,300 people without visas arrived within three months.
N| {The border guard} registered eleven arrivals this year, it said.
N| {The non-discrimination ombudsman, Pentti Rautala,} repeated his office's view that the closure breaches the right to seek asylum.
N| {Regional mayors in South Karelia} had asked for one crossing to be opened for goods.
N| {Kallunki} said that their request had been weighed and turned down.
V| Trade through the crossings was worth 1.2 billion euros in 2021.
? Will the border crossings remain closed? | 1A
? Until when? | 1A=until the end of next year
? Has a crossing been opened for goods? | 1D 6P 7D+
? How many people have arrived this year? | 4A+=eleven arrivals
? Why was the border shut? | 3A
? Does the ombudsman regard the closure as lawful? | 5D
? Did Russia protest? | -
? is the railway crossing at vainikkala closed too | -
