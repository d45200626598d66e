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
? Does the tender mention a toll? | 5A 6A
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
? Did the miners and the minister come to an agreement? | 2A+ 3D+ 4D
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
A| {Three European diplomats} said on Tuesday that Latvia's proposal to let Belarusian potash pass through the port of Klaipeda again for eighteen months had found the support of four governments at a closed meeting in Brussels.
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
? Did railwaymen stop trains in Constanta last year? | -

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
? Were passengers' card details stolen? | 6A 7D 8A+
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
? was the transfer stopped by the bank | 5A 6W

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
? how many voted in favour of the settlement | 1A=2,173
? Did the drivers ask for a 20 per cent rise? | -

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
? Did Siame study law in Lusaka? | -
? Has Zamtal raised its call prices? | -

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
? Did Lapointe-Roy travel to Washington? | -
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
? Will the brother sue the state? | -

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
? Are the published minutes authentic? | 3A 5D+
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
? is it the chief executive in the photograph | 3A
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
? Did Eelman resign over the report? | -

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
? What exactly is to be forbidden? | 1A+=rented scooters ; 2A+=parking them on the pavement
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
? Did the commissioner meet the car makers? | -

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
? how many halls does the company have | 7A=74 halls

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
? How were the pilots chosen? | 2A+=by a computer
? How many of those on the list belong to the union? | 4A=29
? Was the airline warned by the software maker? | 6A 7D+
? Did any pilot fail the test? | -
? Has the authority decided the matter? | 5W
? How many pilots does the airline have? | 8A=412
? Did Captain Azman have to take the test himself? | -

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
? Was the kiosk set on fire? | -

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
? Is it certain that the sale will go through? | 2D

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
? Has the strike been suspended? | 1A+ 2D 3D
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
? Is a decision expected before June? | 8D
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
? Has the newspaper withdrawn its report? | 5D
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
? Has the annex been made public? | 1P+ 2P+
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
? Why was the border shut? | 3A=after about 1,300 people without visas arrived within three months
? Does the ombudsman regard the closure as lawful? | 5D
? Did Russia protest? | -
? is the railway crossing at vainikkala closed too | -

= Former manager tells Paris judge cement group paid armed groups
N| {A former plant manager of the cement group Calcem, Etienne Rivoire,} told an investigating judge in Paris on Tuesday that the company had handed over 5.6 million dollars to armed groups in northern Syria between 2012 and 2014.
N| The instruction came from headquarters in Lyon, {he=Etienne Rivoire} said, according to his lawyer.
N| {Calcem} has always maintained that money was paid to transport firms and that it did not know where it ended up.
N| {A spokeswoman for the group, Solène Vasseur-Klein,} said on Wednesday that it would not comment on evidence given in a confidential procedure.
M| {The radio station Ondes} reported that a second former manager had contradicted Rivoire and told the judge that the decision was taken locally.
N| {The lawyer for eleven Syrian workers, Nadim Karam,} said that neither account would change anything for his clients.
V| The plant, south of Kobani, was abandoned in September 2014.
A| {A person close to the investigation} said that Calcem itself could be charged before the summer.
? Did Calcem pay armed groups in Syria? | 1A+ 3D+ 4W+
? Who ordered the payments? | 2A+=headquarters in Lyon ; 5A=locally
? Was the decision taken locally? | 2D+ 5A
? Has the company been charged? | 8P
? How much was paid? | 1A+=5.6 million dollars
? Was Rivoire arrested? | -
? When was the plant given up? | 7A=September 2014
? Have the Syrian workers received compensation? | -

= South African grid: Eskadi says unit four is back, engineers disagree
N| {The South African power producer Eskadi} said on Sunday that unit four of its Mokopane station had been returned to service after eleven months and was feeding 720 megawatts into the grid.
A| {Two engineers at the station} said that the turbine had been spun for a ceremony and taken off again within the hour.
N| {Electricity minister Thabo Ramokgwe} said that he had been present and that there was nothing ceremonial about the figures he saw.
V| Data published by the system operator for Monday show no output from the unit.
N| {Eskadi}, in a statement late on Monday, attributed this to "a planned pause for adjustment".
M| {The Mail & Citizen} reported that the boiler had leaked, a fact it said was known to management on Friday.
N| {The company's spokesperson, Zanele Dube,} did not take calls.
V| Unit four was shut in June last year after a fire in the control room.
N| {The minister=Thabo Ramokgwe} has promised an end to scheduled blackouts by December.
? Is unit four back in service? | 1A+ 2D 3A+ 4D
? How much power was the unit said to supply? | 1A+=720 megawatts
? Why was there no output on Monday? | 5A+="a planned pause for adjustment" ; 6A=the boiler had leaked ; 7W+
? Did the boiler leak? | 6A 7W+
? Was there a fire in the control room this week? | 8D
? Have scheduled blackouts ended? | 9P+
? Was the minister at the station? | 3A+
? Did Eskadi dismiss the two engineers? | -

= Tram drivers in Zagreb accept offer
V| Tram and bus drivers in Zagreb voted on Sunday to accept a pay rise of 9 per cent and to end a dispute that stopped the network for two days in January.
V| Of 2,140 members who took part, 1,406 were in favour.
N| {The union's president, Dragan Sostaric,} called the result "a decent ending to a bad winter".
N| {The city} said the increase would be paid from 1 March and would cost 7 million euros a year.
N| Ticket prices will not rise this year, {mayor Iva Lovrencic} said.
N| {She=Iva Lovrencic} left open what would happen afterwards.
V| The drivers had first asked for 15 per cent.
N| {A smaller union, which represents maintenance staff,} has not yet settled.
? Did the drivers accept the pay offer? | 1A
? How many voted in favour? | 2A=1,406
? Did they get the 15 per cent they asked for? | 1D
? Will tickets become more expensive this year? | 5D+
? Will fares go up next year? | 6W+
? Have maintenance workers reached a settlement? | 8D+
? How long did the strike in January last? | 1A=two days
? Was the mayor in favour of a smaller increase? | -

= Ghana denies asking China to defer debt
M| {The Financial Courier} reported on Monday, citing two officials in Beijing, that Ghana had asked the Export-Import Bank of China to postpone repayments due in the next two years.
N| {Deputy finance minister Abena Owusu-Darko} said that there was nothing in it.
N| {She=Abena Owusu-Darko} told Joy Radio that the government had written to Beijing about a new harbour, and that a letter of this kind ought not to be difficult to read.
N| {China's foreign ministry} said it was not familiar with the situation.
A| {A Ghanaian official who attended the spring meetings in Washington} said the subject of a postponement had been raised there orally by the finance minister himself.
N| {The International Monetary Fund's mission chief, Stefano Bellucci,} said that the fund would welcome such a step.
V| Ghana reached an agreement with its bondholders in 2024.
V| Repayments to Chinese lenders of 380 million dollars are due by the end of next year.
? Did Ghana ask China to postpone its debt repayments? | 1A 2D+ 3D+ 4W+ 5A
? What was the letter to Beijing about? | 3A+=a new harbour
? Did the finance minister bring up a delay in Washington? | 5A
? Has China agreed to a deferral? | -
? How much is owed to Chinese lenders by the end of next year? | 8A=380 million dollars
? Did the IMF oppose a deferral? | 6D
? Have the bondholders agreed to a new restructuring? | -
? is it true ghana never asked for a delay | 1D 2A+ 3A+ 5D

= Hamburg terminal deal: three conditions and a deadline
V| Germany's federal cabinet approved on Wednesday the sale of 24.9 per cent of the Tollerort-Süd container terminal to the Vietnamese shipping group Sao Bien on three conditions.
V| The buyer may not appoint managers, may not see customer data and may not increase its share.
N| {Economy minister Friederike Hollmann} had wanted to block the purchase altogether, she said, but had been outvoted.
N| {Sao Bien} said that it would examine the conditions and reply by 15 November.
A| {Company insiders} said that the second one was unacceptable to the parent in Haiphong.
N| {The terminal's managing director, Jens Ohlendorf}, said that he had received no signal of this sort.
M| {The Hamburg weekly Elbblick} wrote that a Danish investor stood ready to step in if the Vietnamese withdrew.
N| {The Danish company, Hafnia Terminals,} declined to comment on market rumours.
? Did the cabinet allow the sale of the terminal stake? | 1A
? Did Hollmann support the sale? | 3D+
? Has Sao Bien accepted the conditions? | 4P+ 5D
? Is one of the conditions unacceptable to the buyer? | 5A 6W
? May Sao Bien buy more shares later? | 2D
? Has Sao Bien withdrawn? | 7P
? Is Hafnia Terminals waiting to step in? | 7A 8W+
? When must Sao Bien reply? | 4A+=15 November
? How much did Sao Bien pay? | -

= Sao Bien walks away from Hamburg
N| The Vietnamese shipping group Sao Bien will not buy a share in the Tollerort-Süd terminal in Hamburg, {its chief executive, Pham Duc Minh,} told reporters in Haiphong on 14 November.
N| {=Pham Duc Minh} "The second condition is one that no partner would accept from another."
N| {The German economy ministry} took note of the decision.
N| {Terminal manager Jens Ohlendorf} said that talks with other parties were under way, without naming them.
N| {Denmark's Hafnia Terminals} said that it had made an offer on Tuesday, subject to approval by its board.
A| {A person who has seen it} said that the price was a fifth below what the Vietnamese had been prepared to pay.
V| Sao Bien had agreed to 65 million euros.
N| {The dockers' works council} said it had never been asked about either of them.
? Has Sao Bien accepted the conditions? | 1D+ 2D+
? Has Sao Bien withdrawn? | 1A+
? Has Hafnia Terminals made a bid? | 5A+ 6A
? How much was Sao Bien going to pay? | 7A=65 million euros
? Has the sale to Hafnia been agreed? | 4P+ 5P+
? Why did the Vietnamese pull out? | 2A+=The second condition
? Did the German government welcome the withdrawal? | -
? Did the works council oppose the Vietnamese? | 8D+
? Is the Danish offer lower? | 6A

= Fishing talks in Bergen end without quota, ministers to try again
N| Norway, the European Union and Britain failed on Friday to agree on how much mackerel may be caught next year, {the Norwegian fisheries ministry} said.
N| {Fisheries minister Kjell Arne Strømmen} spoke of "considerable progress on the other species".
A| {Delegates} said that the three sides had not discussed any other species.
N| {Britain's chief negotiator, Gwendolen Marsh}, said that she would not characterise the talks.
N| {Scientists of the International Council for the Exploration of the Sea} have recommended a cut of 42 per cent.
M| {The Faroese newspaper Sosjalurin} reported that a cut of 22 per cent had been on the table on Thursday night and was rejected by Brussels.
N| {A Commission spokesperson, Ines Bragança,} said the Commission had rejected nothing.
V| The talks are to be resumed in London on 3 December.
? Was a mackerel quota agreed in Bergen? | 1D+
? Was there progress on other species? | 2A+ 3D
? Did Brussels turn down a cut of 22 per cent? | 6A 7D+
? How big a reduction do the scientists advise? | 5A=42 per cent
? Have the talks been resumed? | 8P
? Where will the next round be held? | 8A=London
? Did Iceland take part? | -
? Did Britain reject the proposed cut? | -

= Irish bank's 'ghost accounts': regulator opens case
N| {The Central Bank of Ireland} said on Tuesday that it had opened enforcement proceedings against Liffey Savings over accounts opened without the knowledge of the persons in whose names they were held.
N| {The lender} said that 212 accounts were concerned and that no customer had lost money.
A| {Former branch staff} spoke of several thousand.
N| {One of them, Dermot Heffernan, who left the Sligo branch in 2021,} said that he had opened forty himself and that his manager had thanked him.
N| {The manager, Concepta Rooney}, said through a solicitor that she had never thanked anyone for anything of that kind.
M| {The Irish Tribune} reported that the board was told in 2019.
N| {Liffey's chairman, Garret Molloy}, said it was not.
N| {The regulator} would not be drawn on how long its case might take.
V| The bank paid a fine of 18 million euros in 2022 for overcharging mortgage holders.
? How many accounts were opened without consent? | 2A+=212 accounts ; 3A=several thousand
? Did the board know in 2019? | 6A 7D+
? Has the bank been fined over the ghost accounts? | -
? Did the Sligo manager praise Heffernan for opening the accounts? | 4A+ 5D+
? Did customers lose money? | 2D+
? When will the proceedings end? | 8W+
? Did Heffernan open accounts himself? | 4A+
? Has Rooney been dismissed? | -

= Bulgarian truck stop: migrants found in trailer, driver released
N| {Police in Svilengrad} found 38 people in the trailer of a lorry that was registered to a furniture company in Plovdiv, the regional directorate said on Saturday.
N| All were alive, and four were taken to hospital with dehydration, {a duty officer, Rumen Tsonev}, said.
N| {The furniture company} said that its lorry was in Plovdiv at the time and that the number plate must have been copied.
V| A reporter who went to the company's yard on Saturday evening found the lorry's place empty.
A| {A colleague of the driver} said that the man had been paid 5,000 euros.
N| {The driver, a 44-year-old from Asenovgrad,} told the court that he had not known anyone was in the back.
N| {Judge Elitsa Doncheva} released him on bail and ordered the seizure of his passport.
N| {Prosecutors} will appeal against the release on Monday, they said.
V| In 2023 eighteen people were found dead in a lorry near Sofia.
? Did the company's lorry carry the migrants? | 1A 3D+ 4A
? Did any of the migrants die? | 2D
? Did the driver know about the people in the trailer? | 5A 6D+
? Is the driver in custody? | 7D
? Have the prosecutors appealed? | 8P
? How many people were in the trailer? | 1A=38 people
? Was the number plate copied? | 3A+
? What nationality were the migrants? | -
? how much was the driver paid | 5A=5,000 euros

= Airbag supplier says recall list is incomplete
N| {The Swedish-American airbag supplier Autosafe} conceded on Thursday that the list of vehicles it had given to authorities in four countries in February left out about 600,000 cars.
N| {It=Autosafe} blamed a software change.
M| {The Detroit Motor News}, which first reported the omission on Tuesday, was told by the company that day that its information was without foundation.
N| {The US road safety agency} said that it would demand an explanation, and that a fine of up to 130 million dollars was possible.
A| {Two former employees} said that the omission had been noticed in March.
N| {Chief executive Linnea Broms} told analysts that she learned of it last week.
N| {German authorities} said they did not yet know how many cars in Germany were affected.
V| At least seven deaths have been linked to the company's inflators since 2019.
V| Autosafe's shares fell 9 per cent in Stockholm.
? Was the recall list incomplete? | 1A+ 3D
? How many cars are missing from the list? | 1A+=about 600,000 cars
? When did the company find out? | 5A=March ; 6A+=last week
? Has Autosafe been fined? | 4P
? How many cars are affected in Germany? | 7W
? Did anyone die because of the omission? | -
? Did the company initially deny the report? | 3A
? Has Broms resigned? | -

= Lagos toll bridge reopens to traffic, without tolls
V| The Lekki-Epe toll bridge in Lagos reopened on Friday after repairs that took five months.
N| No toll will be collected until an agreement has been reached with residents, {the state's transport commissioner, Adekunle Bakare,} said.
N| {The concession holder, Atlantic Crossings,} said that it was owed compensation for every day.
A| {A lawyer advising the state} put the sum at 31 million naira a day.
N| {The commissioner=Adekunle Bakare} said that this had been agreed.
N| {Atlantic Crossings} said it had not.
M| {The Lagos Sentinel} wrote that both sides were in possession of an unsigned draft.
V| Twelve protesters were killed near the toll gate in October 2020, according to a judicial panel, whose finding the army rejects.
N| {A residents' leader, Yinka Fashola,} said that they would not pay "one kobo".
? Is the bridge open again? | 1A
? Are tolls being charged? | 2D+
? Has compensation been agreed with Atlantic Crossings? | 5A+ 6D+ 7D
? How much would the compensation be? | 4A=31 million naira a day
? Will residents pay the toll? | 9D+
? Were protesters killed at the bridge this week? | -
? How long was the bridge closed? | 1A=five months
? has the agreement with residents been reached? | 2D+

= Canadian miner's Panama claim settled, says one side
N| {First Meridian Copper} said on Monday that it had agreed with the government of Panama on the terms of a settlement that would end its 20-billion-dollar arbitration over the closure of the Cerro Azul mine.
N| {Panama's commerce minister, Rodolfo Icaza}, said that the government had agreed to keep talking.
N| {President Laurentino Arias} later told reporters that no text existed and that none would be signed without the approval of the National Assembly.
A| {A person involved in the talks} said that a five-page term sheet had been initialled in Miami on Saturday.
M| {La Estrella Panameña} published the last of the five pages, which provides for the mine to reopen in 2027 under state ownership.
N| {Icaza} did not dispute that the page was genuine, but called it "one of several".
V| The mine, which accounted for a twentieth of Panama's economy, was closed in November 2023 after weeks of protest.
N| {Environmental groups} have announced marches for Friday.
? Have Panama and First Meridian reached a settlement? | 1A+ 2D+ 3D+ 4A
? Does a written text exist? | 3D+ 4A 5A 6A+
? Is the published page authentic? | 6A+
? Has the mine reopened? | 5P
? When is it to reopen? | 5A=2027
? How much did the company claim? | 1A+=20-billion-dollar
? Did the National Assembly approve the settlement? | 3P+
? Did environmental groups block the mine on Friday? | 8P
? Were protesters killed at the mine? | -

= Dutch airline drops appeal over noise cap
V| The Dutch carrier Hollandair has withdrawn its appeal against a limit of 440,000 flights a year at Amsterdam's airport, the country's highest administrative court announced on Tuesday.
N| {The airline} gave no explanation.
A| {Two people informed of the matter} said that the transport ministry had promised the company extra slots at Lelystad in return.
N| {Transport minister Pim Verkerk} said that no promise of any description had been made.
M| {NRC Dagblad} quoted from an internal note in which a Hollandair manager describes the outcome of a conversation with the minister as "Lelystad secured".
N| {The manager, Floor Hendrikse}, did not respond to messages.
N| {The residents' group Rustig Wonen} welcomed the withdrawal and asked for the minister's diary.
V| The airport handled 473,000 flights last year.
V| The cap takes effect in November.
? Did Hollandair drop its appeal? | 1A
? Why did it withdraw? | 2W+ 3A=the transport ministry had promised the company extra slots at Lelystad in return
? Was the airline promised slots at Lelystad? | 3A 4D+ 5A 6W+
? Did the court reject the appeal? | 1D
? How many flights were there last year? | 8A=473,000 flights
? Is the cap already in force? | 9P
? Did the minister publish his diary? | 7P
? Has Lelystad airport opened? | -

= Chile copper strike: Codelmar says output normal, satellite firm says smoke is thin
N| {Codelmar}, the Chilean state copper company, said on Wednesday that its El Peñasco mine was producing normally on the sixth day of a walkout.
A| {Shift supervisors} said that only one of three crushers was running.
M| {Diario del Norte}, citing an internal table, put production at 38 per cent of the usual rate.
N| {The company's vice-president for the north, Gonzalo Irarrázaval,} said the table was not one of theirs.
N| {Smelterwatch, a London firm that measures heat from space,} said that activity had halved since Friday.
N| {The union, which represents 2,900 miners,} has asked for a bonus of 21 million pesos a head.
N| {Labour minister Antonia Reyes} offered to mediate.
V| The offer has not been answered by either side.
V| Copper in London rose to 9,870 dollars a tonne.
? Is El Peñasco producing normally? | 1A+ 2D 3D 5D
? Is the table from inside the company? | 3A 4D+
? Is production at 38 per cent? | 1D+ 3A 4D+
? Has the company accepted mediation? | 8D
? Has the labour minister mediated? | 7P 8D
? How much do the miners want? | 6A+=a bonus of 21 million pesos a head
? What did copper cost? | 9A=9,870 dollars a tonne
? Has the strike ended? | 1D+
? Was anyone hurt in the walkout? | -

= El Peñasco miners back at work
V| Miners at Codelmar's El Peñasco pit in northern Chile returned to work on Monday after ten days.
N| They will receive a bonus of 14 million pesos each, {the union} said, two thirds of what it had demanded.
N| {Codelmar} said that the walkout had cost it 160 million dollars.
N| {Vice-president Gonzalo Irarrázaval} acknowledged that output had fallen to 38 per cent at the worst moment.
N| "What I said on the sixth day was what I had been told," {he=Gonzalo Irarrázaval} said.
A| {Union members} said that the labour minister had brought the sides together at her own house on Saturday.
N| {Her office} said only that she was glad.
V| Copper fell by 2 per cent.
N| {The company} will look into the origin of the table published by the press.
? Has the strike ended? | 1A
? Was production at 38 per cent? | 4A+
? Has the labour minister mediated? | 6A 7W+
? Did the miners get the full bonus they asked for? | 2D+
? How much did the strike cost Codelmar? | 3A+=160 million dollars
? Did Irarrázaval resign? | -
? Who leaked the table? | 9W+
? How long did the walkout last? | 1A=ten days

= UN envoy did not propose easing of Libya oil embargo, spokesman says
M| {The Arabic-language newspaper Al-Sahifa} reported on Sunday that the United Nations envoy for Libya, Renata Castelbranco, had suggested to the Security Council that eastern authorities be allowed to sell a limited amount of crude on their own.
N| {Castelbranco's spokesman, Tobias Engström,} said that the envoy had put no such idea before anyone.
A| {Two Council diplomats} said that it was contained in a paper circulated to five members on 28 August.
N| {Britain's mission}, which holds the pen on Libya, declined to comment on informal documents.
N| {The National Oil Corporation in Tripoli} said that it alone was entitled to sell Libyan oil.
N| {It=the National Oil Corporation} warned buyers that anybody who dealt with others would be taken to court.
V| In 2018 the American navy turned back a tanker that had loaded in the east without permission.
N| {The envoy} is to brief the Council on 18 September, when the mandate of the sanctions panel also comes up for renewal.
? Did Castelbranco suggest letting the east sell oil? | 1A 2D+ 3A
? Does a paper on the subject exist? | 3A 4W
? Have eastern authorities been allowed to sell crude? | 1P
? Has anyone been taken to court over eastern oil? | 6P+
? When will the envoy address the Council? | 8A=18 September
? Was a tanker turned back this summer? | -
? Has the sanctions panel's mandate been renewed? | 8P
? Did Britain draft the paper? | 4W+

= Uzbek cotton firm loses EU buyer after forced-labour report
N| {The German textile group Hansefaden} has ended its purchases from the Uzbek cotton firm Oq Tola, it said on Thursday.
M| The decision follows a broadcast by {the television programme Rundblick}, which showed teachers and nurses picking cotton under supervision near Jizzakh.
N| {Oq Tola} said the people in the film were volunteers and that the weather had been fine.
N| {The Uzbek employment minister, Shoira Nazarova,} told parliament that forced labour in the harvest had been eradicated by 2021.
N| {The International Labour Organization} noted that it had not monitored last year's harvest and could therefore make no statement on it.
A| {Three nurses} said that they had been told they would lose their posts if they stayed at home.
N| {Hansefaden's head of purchasing, Mareike Thoms,} said that the group had bought 4,000 tonnes a year.
V| An American ban on Uzbek cotton was lifted in 2022.
? Were people forced to pick cotton at Oq Tola? | 2A 3D+ 4D+ 5W 6A
? Has Hansefaden stopped buying from Oq Tola? | 1A+
? Did Hansefaden send inspectors to Jizzakh? | -
? Has the United States banned Uzbek cotton again? | -
? How much did Hansefaden buy? | 7A+=4,000 tonnes a year
? Did nurses lose their jobs? | 6P
? Did the ILO find forced labour last year? | 5W+
? Were children among the pickers? | -

= Eurotunnel rival shelves London-Cologne trains
N| {Railnord} will not run trains between London and Cologne next year as planned, the private operator told investors in a note on Tuesday evening.
N| The note speaks of "a later date", but {spokeswoman Greet Baetens} said on Wednesday that she could not offer one.
A| {Three railway managers} said that the company had not found a depot on the British side.
N| {Baetens} denied that this was the cause and pointed to delays in the delivery of twelve trainsets.
N| {The manufacturer, Alpinrail,} said the trainsets had been ready since June and were awaiting payment.
N| {Baetens} said she would not discuss contracts.
M| {The Standard of Brussels} reported that the company had cash until February.
V| Railnord was founded in 2020 and has yet to carry a passenger.
? Has Railnord put off its London-Cologne service? | 1A+
? Why has the start been postponed? | 3A=had not found a depot on the British side ; 4A+=delays in the delivery of twelve trainsets
? Is the lack of a depot the reason? | 3A 4D+
? Were the trainsets late? | 4A+ 5D+
? Has Railnord paid for the trains? | 5D+ 6W+
? When will the trains run? | 2W+
? Has the company run out of money? | 7P
? Has Railnord ever carried passengers? | 8D
? Is Alpinrail suing Railnord? | -

= Thai minister says airport sale 'invented'
N| {Thailand's deputy prime minister, Kittipong Saelim,} on Friday rejected a report that a fifth of the airport authority would be sold to a fund from Abu Dhabi.
M| {The Bangkok Courier} had written that the price, 2.6 billion dollars, was settled at a dinner on 9 May.
N| "There was no dinner, there was no price, and the airports are not for sale," {he=Kittipong Saelim} said.
A| {A businessman who says that he was at the table} told the same newspaper on Saturday that the fish was sea bass and that three ministers were present.
N| {The fund, Qamar Capital,} does not comment on speculation.
N| {The stock exchange} has asked the airport authority for clarification by Monday noon.
V| Shares in the authority rose by 7 per cent before they were suspended.
V| In 2005 the sale of a telephone company to a Singapore fund contributed to the fall of a Thai prime minister.
? Is a stake in Thailand's airports being sold to Abu Dhabi? | 1D+ 2A 3D+ 5W+
? Did the dinner on 9 May take place? | 2A 3D+ 4A
? How much was to be paid? | 2A=2.6 billion dollars ; 3D+
? Has the airport authority given the exchange an explanation? | 6P
? Was trading in the shares halted? | 7A
? Did the report bring down the prime minister? | -
? Is a fifth of the airport authority to be sold? | 1D+ 2A 3D+ 5W+
? Was Kittipong at the dinner? | 3D+

= Thai airports: deputy premier resigns over dinner
N| {Kittipong Saelim} stepped down as Thailand's deputy prime minister on Tuesday, a day after photographs appeared that show him at table with the head of the Abu Dhabi fund Qamar Capital.
N| He told reporters that {he=Kittipong Saelim} had forgotten the occasion.
N| No price was named, {he=Kittipong Saelim} insisted.
M| {The Bangkok Courier}, which published the pictures, said that they were taken on 9 May by a waiter.
N| {Qamar Capital} confirmed that there had been a meal and said that it concerned hospitals.
N| {The airport authority} told the stock exchange that it had conducted no talks on a sale of shares.
N| {Prime minister Suchada Phromma} accepted the resignation and said that nobody else needed to go.
A| {Members of her party} expect at least one more departure before the weekend.
? Did the dinner on 9 May take place? | 1A 2A+ 4A 5A+
? Has Kittipong resigned? | 1A+ 7A
? Is a stake in Thailand's airports being sold? | 6D+
? What was the dinner about? | 5A+=hospitals
? Was a price agreed? | 3D+
? Will other ministers have to go? | 7D+ 8A
? Who took the pictures? | 4A=a waiter
? Was Kittipong dismissed by the prime minister? | 1D+ 7D+
? Did the waiter lose his job? | -

= Berlin heat plant: city pays 1.6 billion
V| The state of Berlin took over the district heating network of the Finnish group Lämpö on Thursday for 1.6 billion euros.
V| The network supplies 1.3 million flats through 2,000 kilometres of pipe.
N| Prices will stay as they are for two years, {finance senator Ulrike Stahnke} promised.
N| {Lämpö} said that it would use the proceeds to pay down debt.
N| All 1,700 employees are to be kept on, {the city} said.
N| {The Greens' Mehmet Aydogdu} said that half a billion would have been a fair price.
V| The network had been sold to private owners in 1997 for the equivalent of 1.2 billion.
N| {The audit office} will examine the purchase next year.
? Has Berlin bought the heating network? | 1A
? What was paid? | 1A=1.6 billion euros
? Will heating become dearer next year? | 3D+
? Are staff being laid off? | 5D+
? Was the price too high? | 6A
? Has the audit office examined the deal? | 8P
? For how much was the network sold in 1997? | 7A=the equivalent of 1.2 billion
? Was the network in city hands throughout? | 7D
? Is Lämpö leaving Germany? | -

= Police search at Prague transit company 'not about tickets'
N| {Czech anti-corruption police} searched the headquarters of Prague's transit company on Monday morning and took eleven people in for questioning.
A| {Persons close to the investigation} said that it concerned a contract for ticket machines worth 830 million crowns.
N| {Prosecutor Lenka Bartosova} said that it did not concern ticket machines.
N| {She=Lenka Bartosova} would not say what it did concern.
N| {The company's director, Zbynek Holub}, was among those questioned, his lawyer confirmed, but had not been charged.
M| {The website Prazsky Zurnal} reported that Holub had spent the night in a cell.
N| {The lawyer, Ivo Truhlar}, said that Mr Holub had been at home by six and had taken his daughter to the swimming pool.
N| {Mayor Kristyna Vavrova} said she would not suspend anyone on the basis of a search.
N| {The opposition} has called an extraordinary council meeting for Thursday.
? Is the investigation about ticket machines? | 2A 3D+
? What is the investigation about? | 2A=a contract for ticket machines worth 830 million crowns ; 3D+ 4W+
? Was Holub questioned? | 5A+
? Has Holub been charged? | 5D+
? Did Holub spend the night in custody? | 6A 7D+
? Has the director been suspended? | 8D+
? How many people were taken in? | 1A+=eleven people
? Has the council met over the affair? | 9P
? Did Holub resign? | -

= Singapore trader accused of hiding loss on palm oil
N| {Prosecutors in Singapore} on Wednesday charged Desmond Teo, a former palm oil trader at the commodities house Straits Origin, with concealing losses of 74 million dollars.
N| {Straits Origin} said it had reported the matter to police itself in January.
N| {Teo's lawyer, Harpreet Gill,} told the court that his client had concealed nothing, since his superiors received a daily sheet.
N| {The company} would not say whether such a sheet existed, citing the proceedings.
A| {Two former traders} said that it did and that it came at ten past six each evening.
M| {Bloomberg} reported in February that the head of risk, Anneliese Brandvold, left the house with a payment of two million dollars.
N| {Brandvold}, who now lives in Geneva, has not responded to letters.
V| Teo was granted bail of 500,000 dollars and must appear again on 4 July.
? Has Teo been charged? | 1A+
? Did Teo hide the losses? | 1A 3D+
? Did the trader's superiors know of the losses? | 3A+ 4W+ 5A
? Who went to the police? | 2A+=Straits Origin
? How large were the losses? | 1A=74 million dollars
? Was Brandvold charged as well? | -
? Did the head of risk get two million on leaving? | 6A 7W+
? Is Teo in prison? | 8D
? Has Teo been convicted? | -

= Montenegro airport concession: winner named, loser protests
N| {The Montenegrin transport ministry} declared on Monday that the Korean company Hanul Airports had come first in the tender for the airports of Podgorica and Tivat.
N| {The losing bidder, Luxembourg's Aeris,} said that points had been changed after the envelopes were opened.
N| {Transport minister Vuk Radonjic} said that the commission had corrected an arithmetical error, as it was bound to.
A| {A member of the commission} said that there had been no error.
N| {The World Bank's private lending arm}, which advised on the tender, withdrew from it last week without giving reasons.
M| {The daily Primorske Vijesti} wrote that the advisers had objected to the correction in writing.
N| {A spokesperson for the lender} said she could not discuss correspondence with clients.
V| Aeris may complain to an administrative commission within ten days.
V| The concession runs for thirty years.
? Were points altered after the bids were opened? | 2A+ 3A+
? Was there an arithmetical error? | 3A+ 4D
? Why did the World Bank's arm withdraw? | 5W 6A=the advisers had objected to the correction in writing ; 7W+
? Has Aeris lodged a complaint with the administrative commission? | 8P
? Who won the tender? | 1A+=the Korean company Hanul Airports
? Has the concession contract been signed? | -
? how long is the concession | 9A=thirty years
? Did Radonjic meet Hanul before the tender? | -

= Chinese battery firm to leave Michigan, mayor hears from journalists
M| {The Detroit Ledger} reported on Tuesday that China's Guoxin Cells would give up its half-built battery plant at Big Rapids and move the equipment to Morocco.
N| {Mayor Trish VanderMolen} said that the first she heard of it was from a reporter.
N| {Guoxin's American subsidiary} said on Tuesday that construction was proceeding.
A| {Two subcontractors} said that they had been told on Friday to leave the site and take their tools.
N| {Moroccan industry minister Anas Benchekroun} told parliament in Rabat that talks with Guoxin on a site near Kenitra were "at an advanced stage".
N| {The company} confirmed on Wednesday that it would suspend work in Michigan, while insisting that suspension was not departure.
V| The state had promised 715 million dollars in support, of which 50 million has been paid.
N| {Governor Alicia Thornburg} will ask for the money back if the plant is not built, she said.
? Is Guoxin leaving Michigan? | 1A 3D+ 6D+
? Has work on the Michigan plant stopped? | 3D+ 4A 6A+
? Is Guoxin talking to Morocco? | 5A+
? Has a contract with Morocco been signed? | 5D+
? How much state money has been paid? | 7A=50 million
? Has the company returned the subsidy? | 8P+
? Was the mayor informed by the company? | 2D+
? Was the plant sold to an American buyer? | -

= Lorry toll in Poland postponed a second time
V| Poland has put off the extension of its electronic lorry toll to regional roads until January 2027, according to a regulation published on Friday.
V| The extension, which covers 5,800 kilometres, was first due in 2024 and then in 2025.
N| {The infrastructure ministry} attributed the delay to "insufficient coverage of the positioning system".
N| {The operator of the system, Viatrack,} said that coverage was complete.
A| {An official} said the government did not want a new charge before the elections.
N| {Minister Bartosz Gizinski}, asked about the elections, said that he dealt with roads.
N| {The hauliers' association} thanked him.
V| The toll brings in 3.1 billion zlotys a year on the motorways.
? Was the extension of the toll delayed? | 1A
? Until when? | 1A=January 2027
? Why was it put off? | 3A+="insufficient coverage of the positioning system" ; 5A=the government did not want a new charge before the elections
? Is the system's coverage incomplete? | 3A+ 4D+
? Do the elections have something to do with it? | 5A 6W+
? Has the toll been abolished on motorways? | -
? Did hauliers criticise the delay? | 7D
? how many kilometres are concerned | 2A=5,800 kilometres

= Jet fuel shortage: Nairobi says tanks full, airlines say tanks dry
A| {Dispatchers at three airlines} said on Thursday that flights from Nairobi to Europe were stopping in Entebbe to take on fuel because there was too little at Jomo Kenyatta.
N| {Kenya's energy ministry} said stocks were sufficient for nineteen days.
N| {The operator of the fuel depot, Kipline,} said that it had been delivering two thirds of what was ordered since Monday.
N| {Energy secretary Moses Kiprono} told Citizen television that he had been to see the tanks and that there was liquid in them.
M| {The Nation of Kenya}, quoting a customs document, reported that a cargo of 84 million litres had been held at Mombasa since 2 April over unpaid duty.
N| {The revenue authority} said that it could not discuss a taxpayer.
N| {The importer, Savanna Oil,} said it owed nothing.
V| A similar shortage in 2021 lasted twelve days.
? Is there a shortage of jet fuel in Nairobi? | 1A 2D+ 3A+ 4D+
? Is a cargo being held at Mombasa? | 5A 6W+
? Does Savanna Oil owe duty? | 5A 6W+ 7D+
? Where do the planes refuel? | 1A=in Entebbe
? How long will the stocks last, according to the government? | 2A+=nineteen days
? Were flights cancelled? | -
? Did the secretary visit the depot? | 4A+
? how long did the shortage last in 2021 | 8A=twelve days

= 'We have not hired him': French utility and the ex-minister
M| {Le Canard Économique} wrote on Wednesday that the former energy minister Sylvain Barbier would join the board of the utility Electrolys in the autumn.
N| {Electrolys} said that Mr Barbier had not been hired.
N| Asked whether he would be, {the company} said that its nominations committee had not met.
N| {The authority that watches over former ministers} confirmed that it had received a request from him but not for which company.
A| {A friend of the former minister} said that a contract was on his kitchen table.
N| {Barbier} described this as "literature".
N| {Anti-corruption group Vigie} said that an appointment would be illegal for another fourteen months.
V| As minister Barbier approved a rise of 9 per cent in the tariffs of Electrolys in 2023.
? Has Barbier been hired by Electrolys? | 1P 2D+ 5A 6D+
? Will Barbier join the board? | 1A 3W+
? Has he asked the authority for permission? | 4A
? For which company did he ask? | 4W
? Would an appointment be against the law? | 7A
? Is Barbier under investigation for the tariff rise? | -
? How much did tariffs rise? | 8A=9 per cent
? Does Barbier have a contract with Electrolys? | 2D+ 5A 6D+

= Venezuela oil licence: US treasury 'has not revoked anything'
M| {The Miami newspaper El Faro de la Florida} reported on Thursday night that the United States had withdrawn the licence under which the Italian company Gasoro exports condensate from Venezuela.
N| {A treasury official, Marcia Delgado-Pruitt,} said on Friday that no licence had been revoked and that she could not discuss whether any would be.
N| {Gasoro} told the Milan stock exchange that it had received a letter and was reading it.
A| {Three people who have seen the letter} said that it gave the company until 27 May to wind up its operations.
N| {Venezuela's vice-president, Yolimar Bastidas}, spoke of an act of theft.
N| {Gasoro's chief executive, Matteo Lanzafame}, told Italian television the following evening that the account given in Miami was, regrettably, the right one.
V| The licence was issued in 2022 and allowed the company to recover a debt of 2.3 billion dollars through cargoes.
V| About 700 million of that is still owed.
N| {The treasury} did not reply to a further inquiry on Sunday.
? Did the United States revoke Gasoro's licence? | 1A 2D+ 4A 6A+ 9W+
? Was Gasoro told to wind up its operations? | 4A
? How much money does Venezuela still owe the company? | 8A=About 700 million
? By when must Gasoro leave? | 4A=27 May
? Has Gasoro left Venezuela? | 4P
? Did Venezuela agree to the withdrawal of the licence? | 5D+
? Did the treasury explain its reasons? | -
? Did Gasoro go to court against the treasury? | -

= Nurses' union in Manitoba says overtime ban begins Sunday
N| Nurses in the Canadian province of Manitoba will refuse overtime from Sunday at seven in the morning, {the president of their union, Colleen Wasyliw,} announced on Wednesday.
N| {Health minister Devon Achterberg} said that emergency departments would be staffed.
N| Two rural wards are to close for the weekend as a precaution, {the northern health region} said.
A| {Administrators at two Winnipeg hospitals} said that surgery for Monday had already been called off.
N| {A spokesperson for the minister=Devon Achterberg} said that this had nothing to do with the ban but with a broken steriliser.
N| {Wasyliw} said that she would call off the action if the province agreed to arbitration by Saturday.
M| {CBC Manitoba} reported that the premier's office had prepared legislation to forbid it.
N| {The premier, Stan Kozak,} said that he hoped he would not have to answer that question.
V| Nurses in Manitoba worked 1.4 million hours of overtime last year.
? Has the overtime ban begun? | 1P+ 6P+
? Why was surgery cancelled for Monday? | 5A+=a broken steriliser
? Is the government preparing a law against the overtime ban? | 7A 8W+
? Has the province agreed to arbitration? | 6P+
? Have any wards been closed? | 3P+
? Were operations called off? | 4A 5A+
? How much overtime did nurses work? | 9A=1.4 million hours
? Will nurses in Winnipeg strike? | -

= Turbine maker's warranty costs: what analysts heard and what was said
N| The Danish turbine maker Vestvind will set aside another 410 million euros for repairs to gearboxes, {it} told investors on Tuesday.
N| {Finance director Sanne Overgaard} said that the provision covered all known cases.
A| {Two analysts who attended a meeting with her the same afternoon} came away with the impression that a third provision could not be excluded.
N| Asked about this, {the company} said that no such statement had been made.
M| {The trade journal Recharged} obtained a slide that puts the number of affected turbines at 2,200, as against 1,350 given in the annual report.
N| {Overgaard} said that the slide was a worst case and had never been shown to the board.
V| Vestvind's shares have lost a third of their value since the first provision was announced in August.
N| {A group of Danish pension funds} has asked for an independent review.
? Has Vestvind set aside more money for repairs? | 1A+
? How much is the new provision? | 1A+=410 million euros
? Did Overgaard hint at a third provision? | 3A 4D+
? Does the provision cover everything? | 2A+ 3D
? How many turbines have the defect? | 5A=2,200 ; 6D+
? Was the slide shown to the board? | 6D+
? Has an independent review been carried out? | 8P
? Was Overgaard dismissed? | -

= Cairo denies devaluation talk
A| {Bankers in Cairo} said on Sunday that state-owned lenders had been told to prepare for a rate of 55 pounds to the dollar after the holiday.
N| {The central bank} said in a statement that the exchange rate was determined by the market and that no figure had been communicated to anyone.
N| {Prime minister Mostafa Barakat} said that those who spread such talk would be held to account.
M| {The Emirati newspaper Al-Bayan Al-Yawm} reported on Monday that the instruction was given orally to four bank chairmen at the governor's villa in Alexandria.
N| {One of the four, Hoda Mansour of Delta Bank,} said that she had not been in Alexandria since August.
N| {The other three banks} could not be reached.
V| On the parallel market a dollar cost 53.20 pounds on Monday, against 49.10 at the banks.
V| Egypt devalued its currency three times between March 2022 and March 2024.
N| {The International Monetary Fund} will complete its review in November if the government "keeps to its commitments", a spokesman said.
? Were the banks told to prepare for a devaluation? | 1A 2D+ 4A 6W+
? Was a target of 55 pounds given to lenders? | 1A 2D+ 4A
? Did the meeting in Alexandria take place? | 4A 5D+ 6W+
? Has the pound been devalued this week? | -
? What did a dollar cost on the parallel market? | 7A=53.20 pounds
? Has the IMF completed its review? | 9P+
? Have people been prosecuted over the talk? | 3P
? how often did egypt devalue between 2022 and 2024 | 8A=three times

= Copenhagen brewer's Russian unit returned, minority holder says
N| {Pavel Strelnikov, a minority shareholder in the Baltika-Sever brewery,} said on Thursday that a Moscow court had handed control of the company back to its Danish owner, Kronborg.
N| {Kronborg}, which wrote the brewery off two years ago, said that it was not aware of any ruling.
V| The court's website shows a hearing on that date and gives no outcome.
A| {A person close to the Danish side} said that a ruling had been read out and that the written version was expected within a week.
M| {The Russian newspaper Kommersky Listok} wrote that the ruling concerned a trademark only.
N| {Strelnikov} called that report "an invention by people who were not in the room".
N| {The Danish foreign ministry} was following developments.
V| President Vladimir Putin placed the brewery under temporary state management by decree in July 2023.
? Did the court return the brewery to Kronborg? | 1A 2W+ 3W 5D 6A
? Was there a ruling? | 1A 2W+ 3W 4A 5A
? Did the ruling concern only a trademark? | 5A 6D
? Has the written ruling been issued? | 4P
? Who placed the brewery under state control? | 8A=President Vladimir Putin
? Will Kronborg go back to Russia? | -
? When was that done? | 8A=July 2023
? Did the Danish foreign ministry lodge a protest? | -

= Mexico City metro: director out, or on leave, or in his office
M| {The newspaper Reforma Capital} reported on Monday morning that the director of the Mexico City metro, Efraín Luján, had been relieved of his post over the collision at Barranca station.
N| At noon {the head of the city government, Itzel Cordero}, said that Mr Luján enjoyed her trust.
A| {Two members of her cabinet} said that his resignation had been accepted on Saturday and would be made known after the funeral of the victims.
N| {Luján}, reached on his mobile phone, said that he was at work.
N| {The drivers' union} said that the director was the wrong man to pay for a signal that had been reported faulty eleven times.
N| {The prosecutor's office} has summoned three dispatchers for Wednesday.
V| Four people died in the collision on 11 January.
V| A previous director was dismissed in 2021 after an overpass collapsed.
? Has Luján been removed as director of the metro? | 1A 2D+ 3A 4D+
? Did Luján submit his resignation? | 3A
? Does Cordero back the director? | 2A+
? When is the resignation to be announced? | 3A=after the funeral of the victims
? How many people lost their lives at Barranca? | 7A=Four people
? Have the dispatchers been questioned? | 6P
? Was Luján dismissed because of the overpass? | -
? Have dispatchers been charged? | -

= Luján leaves metro after victims buried
N| {Itzel Cordero, head of the Mexico City government,} announced on Friday that the metro's director, Efraín Luján, was leaving at his own wish.
N| {She=Itzel Cordero} said that he had offered to go on the evening of the collision and that she had asked him to stay for a week.
A| {Colleagues of Mr Luján} said he had found out from his driver.
N| {Luján} wished his successor luck in a short message and did not take questions.
N| {The successor, Regina Olvera, an engineer,} promised to replace the signals on three lines by June.
N| {The union} said that it would wait and see.
N| {The prosecutor's office} said that the three dispatchers had been heard on Wednesday and were regarded as witnesses.
V| A fifth person, a woman of 34, died of her injuries on Tuesday.
? Has Luján been removed as director of the metro? | 1D+ 3A
? Did Luján submit his resignation? | 1A+ 2A+ 3D
? Have the dispatchers been questioned? | 7A
? How many people lost their lives in the collision? | 8A=fifth
? Have the signals been replaced? | 5P+
? Who takes over? | 5A+=Regina Olvera
? Are the dispatchers suspects? | 7D
? did the union welcome olvera | 6W+
? Did Olvera meet the drivers' union? | -

= Wool firm in Biella to be rescued by Turkish group
V| A court in Biella has approved the sale of the insolvent wool spinner Lanificio Zegna-Bonetti to the Turkish group Anatolya Tekstil for 11.4 million euros.
V| The buyer undertakes to keep 160 of the 212 employees for at least three years.
N| {The administrator, Ornella Fasano,} said that the only other offer had been for the machines.
N| {The textile union} regretted the loss of 52 posts but advised members to agree.
N| {Anatolya's owner, Kenan Bozkurt,} said the name would stay and the spinning would too.
V| The firm, founded in 1881, has been insolvent since March.
V| Creditors will receive about 18 cents in the euro.
V| The handover is set for 1 October.
? Has the sale been approved? | 1A
? How many employees keep their jobs? | 2A=160
? Were there other bidders? | 3A
? Will the name disappear? | 5D+
? Will creditors get all their money? | 7D
? Has Anatolya taken over the firm? | 8P
? Did the union oppose the sale? | 4D
? How much did the Turkish group pay? | 1A=11.4 million euros
? why did the firm go bankrupt | -

= Georgian transit of sanctioned cars: ministry says figures misread
M| {The German broadcaster Welle Ost} calculated in a report on Tuesday that cars worth 1.9 billion dollars had passed through Georgia to Russia last year in breach of Western sanctions.
N| {Georgia's revenue service} said that the cars had gone to Kazakhstan and Kyrgyzstan.
N| {Economy minister Mariam Tsereteli} went further and said that not a single one had crossed into Russia.
A| {Two drivers at the Larsi checkpoint} said they delivered to Vladikavkaz every week and that the Kazakh papers were for show.
N| {The European Union's sanctions envoy, Declan O'Rahilly,} said that he had raised "certain patterns" in Tbilisi in May.
N| {Tsereteli} said that cars had not been among them.
N| {O'Rahilly's office} did not wish to comment on that.
V| Georgia itself exports no cars of its own make.
N| {The revenue service} has promised to publish the data by country this month.
? Did sanctioned cars reach Russia through Georgia? | 1A 2D+ 3D+ 4A
? What were the cars worth? | 1A=1.9 billion dollars
? Did O'Rahilly raise the matter of cars with Tbilisi? | 6D+ 7W+
? Has the data by country been published? | 9P+
? Has the EU imposed sanctions on Georgia? | -
? Where did the cars go, according to the revenue service? | 2A+=Kazakhstan and Kyrgyzstan
? Are the Kazakh documents genuine? | 4D
? How often do the drivers go to Vladikavkaz? | 4A=every week

= Danish pork plant to close, workers learn from screen
N| {The Danish meat company Sønderkød} will close its slaughterhouse at Ringsted in September, it confirmed on Wednesday.
A| {Workers} said that the announcement had appeared on the canteen screen at 9.40, between the menu and the weather.
N| {Director Palle Skovgaard} said that every employee had been told in person by a manager.
N| {Shop steward Gitte Winther} said she knew of none who had.
V| The plant has 1,210 employees, down from 2,000 in 2015.
N| {The company} cited a lack of pigs.
N| {Agriculture minister Rikke Holmgaard} said that she regretted the step and that there was nothing to be done.
M| {TV Sjælland} reported that a German rival had offered to take the plant over in December and was turned away.
N| {Skovgaard} said he had never received an offer that deserved the name.
? Is the slaughterhouse at Ringsted closing? | 1A+
? Were workers told personally? | 2D 3A+ 4D+
? Why is it to be closed? | 6A+=a lack of pigs
? Did a German competitor offer to buy the plant? | 8A 9D+
? Will the government step in? | 7D
? How many people work there? | 5A=1,210 employees
? Have the workers been dismissed? | -
? Has the plant closed? | 1P+
? Did Winther resign? | -

= Kazakh president did not order steel plant's return, spokesman says
A| {Officials in Astana} said last week that President Daniyar Seitov had given instructions to take the Temirtau steel works back into state ownership.
N| {His spokesman, Aidar Bekov,} said on Monday that there had been no instruction of that kind.
N| The works would remain in private hands, {Bekov} added, as long as the owner met its obligations on safety.
M| {The Karaganda newspaper Industrialny Krai} published a photograph of a letter bearing the president's signature, with the words "prepare the transfer".
N| {Bekov} did not dispute that the letter existed and said it referred to a hospital.
V| The steel works runs its own hospital, with 140 beds.
N| {The owner, Luxembourg's Orient Acier}, said it had heard nothing from the government.
V| Twenty-eight people died in an explosion at one of its mines in 2023.
? Did Seitov order the nationalisation of the steel works? | 1A 2D+ 4A 5D+
? Is the letter genuine? | 4A 5A+
? What does the letter refer to? | 5A+=a hospital
? Will the steel works stay private? | 1D 3A+
? Was the owner told of any plan? | 7D+
? How many people died in 2023? | 8A=Twenty-eight people
? Was there an explosion at the steel works last week? | -
? Has Orient Acier been paid compensation? | -

= Tbilisi metro fare to double, then not
N| {Tbilisi's city council} voted on Friday to raise the fare on metro and buses from one lari to two as of September.
N| {Mayor Vakhtang Kiknadze} said on Saturday that he would not sign.
N| The fare will remain what it is "for as long as I sit here", {he=Vakhtang Kiknadze} said.
A| {Members of his own party} said that he had asked them to vote for the increase on Thursday.
N| {Kiknadze} called this a misunderstanding.
M| {The news site Netgazeta} counted thirty-one votes in favour, among them those of all the mayor's deputies.
N| {The transport company} has a deficit of 90 million lari, according to its report.
V| A council resolution not signed within ten days goes back for a second vote.
? Will the fare go up? | 1A 2D+ 3D+
? Has the fare been doubled? | 1P 2D+ 3D+
? Did the mayor ask his party to back the increase? | 4A 5D+
? Did the mayor sign the resolution? | 2D+
? How many voted for it? | 6A=thirty-one votes
? What is the company's deficit? | 7A=90 million lari
? Has the council voted a second time? | 8P
? Did the mayor's deputies vote against? | 6D
? Did passengers block the metro on Friday? | -

= Egg price cartel probe dropped
V| New Zealand's Commerce Commission has closed its inquiry into the price of eggs without taking action.
N| Prices had risen by 61 per cent in two years because of the ban on cages and the cost of feed, {the commission} found.
N| {It=the commission} had found no evidence of an agreement among producers.
N| {Consumer group Fair Basket} said that it was disappointed and would lodge a complaint of its own.
N| {The Egg Producers' Federation} said it had been cleared after eighteen months under suspicion.
N| {The commission's chair, Rewi Tamahori,} said that "not proven is not the same as nothing to see".
V| A dozen eggs costs NZ$11.20 on average.
V| The three largest producers hold 74 per cent of the market.
? Did egg producers fix prices? | 3D 5D+ 6W
? Why did eggs become dearer? | 2A=because of the ban on cages and the cost of feed
? Is the inquiry still going on? | 1D
? Has Fair Basket filed a complaint? | 4P+
? Were the producers fined? | 1D
? How long did the inquiry last? | 5A+=eighteen months
? What does a dozen eggs cost? | 7A=NZ$11.20
? Have egg prices fallen? | -

= Aluminium giant says no accord with strikers; strikers read it out
V| Outside the gates of Norsal's smelter at Årdal, where the furnaces have been on low heat for eight days, the strike leader climbed on to a pallet on Monday and read from a sheet of paper.
N| Shift workers would receive 1,900 kroner a month more, and the company would drop its plan for twelve-hour nights, {the strike leader, Halvard Myklebust,} recited to applause.
N| No accord has been concluded, {Norsal's human resources director, Sissel Grønvold,} told the broadcaster NRK an hour later.
N| What had been read out, according to {her=Sissel Grønvold}, was a list of demands.
A| {A conciliator's aide, who asked not to be named because the talks are confidential,} described the sheet as the third of four pages and said that both delegations had put their initials on each.
M| {The local paper Sogn Dagblad} reported that the missing fourth page deals with redundancies.
N| {Myklebust} would not say what was on it.
N| "That page is for the members first," {he=Halvard Myklebust} told the paper.
V| The smelter has 740 employees and made a loss in the last quarter.
? Have Norsal and the strikers reached an agreement? | 2A+ 3D+ 4D+ 5A
? Is the sheet merely a list of demands? | 4A+ 5D
? How much more will shift workers get? | 2A+=1,900 kroner a month
? What is on the fourth page? | 6A=redundancies ; 7W+ 8W+
? Will there be redundancies at the smelter? | -
? Has the strike ended? | -
? didn't the smelter make a profit last quarter? | 9D
? Who signed the sheet? | 5A=both delegations
? Was the plan for twelve-hour nights dropped? | 2A+

= Hungary's border fee for transit lorries: Vienna complains to Brussels
N| {Austria's transport ministry} has lodged a complaint with the European Commission over a charge of 60 euros that Hungarian customs officers have been collecting from foreign lorries at Hegyeshalom since the beginning of the month.
N| There is no such charge, {Hungary's state secretary for transport, Gergo Palfalvi,} told journalists in Budapest, only a deposit, which drivers get back on leaving the country.
A| {Drivers resting on the Austrian side} produced receipts for the sixty euros and said that none of them had seen the money again.
N| {Palfalvi}, shown three of the receipts by a reporter of this newspaper, put on his glasses, said "interesting" and asked for the next question.
N| {The Commission} confirmed that a complaint had come in and said that it would be looked at "in the usual order".
M| {The Budapest weekly Heti Tukor} attributes the idea to the finance minister, who is looking for 40 billion forints.
N| {The finance minister, Edina Szalkai}, denied paternity.
V| About 9,000 foreign lorries cross at Hegyeshalom each day.
? Does Hungary charge foreign lorries 60 euros? | 1A 2D+ 3A
? Do drivers get the money back? | 2A+ 3D
? Has Austria complained to Brussels? | 1A+ 5A
? Whose idea was the fee? | 6A=the finance minister ; 7D+
? Has the Commission ruled on the complaint? | 5P
? Did Palfalvi resign? | -
? How many lorries are concerned? | 8A=About 9,000 foreign lorries
? Has Austria introduced a fee of its own? | -

= Shell of a promise: Nigerian delta clean-up behind schedule
V| Of 65 polluted sites that were to be cleaned in the Nigerian district of Ogale by the end of last year, nineteen have been certified as finished.
N| That is nineteen more than critics had predicted, {project coordinator Boma Amachree} said at a ceremony in Port Harcourt on Monday, where she put completion at 80 per cent.
N| {The UN environment agency, which advises the project,} described the figure in a footnote to its annual report as "not reconcilable with field data".
A| {Two former site supervisors} said that soil had been dug up, turned over and photographed from a better angle.
N| {Amachree} said that men who had been let go would say such things.
N| {Petroleum minister Ibim Tamuno} has asked for an audit.
N| It has yet to be commissioned, {the auditor-general's office} said.
M| {The investigative site Creek Files} found fresh oil at four of the nineteen.
V| The oil companies have paid 900 million dollars into the fund that pays for the work.
? How many sites have been cleaned? | 1A=nineteen
? Is the clean-up 80 per cent complete? | 1D 2A+ 3D
? Is there still oil at sites that were declared clean? | 8A
? Has an audit been carried out? | 6P 7D
? Was the cleaning faked? | 4A 5D+
? How much did the oil companies contribute? | 9A=900 million dollars
? Was Amachree dismissed? | -
? Did the UN agency withdraw from the project? | -
? Is it true that the supervisors resigned? | 5D+

= Rents in Porto: council's freeze is frozen
V| An administrative judge in Porto on Tuesday suspended the rent freeze that the city council introduced in June, pending a full hearing.
V| The owners' association, which had asked for the order, says that the freeze has cost its members 14 million euros.
N| {Housing councillor Filipa Sampaio} said the city would obey and would ask a higher court to lift the suspension before the week was out.
N| {The judge} gave no view on whether the freeze was lawful.
V| The average rent for a two-room flat in the city is 1,180 euros, 44 per cent more than five years ago.
N| {A tenants' group} said it had been told of eleven increases within hours of the order.
N| {The owners' association} had advised its members to wait.
V| The full hearing is due in January.
? Was the rent freeze suspended? | 1A
? Is the rent freeze unlawful? | 4W
? Has the city appealed? | 3P+
? Have rents been raised since the order? | 6A
? What does a two-room flat cost? | 5A=1,180 euros
? Did the owners' association tell landlords to raise rents at once? | 7D+
? Has the full hearing taken place? | 8P
? When did the council introduce the freeze? | 1A=June
? how much have the owners lost | 2A=14 million euros
? Did tenants protest outside the court? | -

= Jakarta flood wall: minister says Dutch have paid, Dutch say for what
N| {Indonesia's public works minister, Agus Prabowo-Lestari,} announced in Jakarta that the Netherlands had contributed 300 million euros to the giant sea wall.
N| At the embassy, {a counsellor, Jorrit Haverkamp}, said that no transfer had taken place and that he would be grateful to know on what the announcement was based.
N| A letter of intent, {the ministry} explained on Wednesday.
A| {A consultant who helped to draft that letter} said that it mentioned neither a sum nor a wall.
M| {The Dutch daily De Avondpost} reported that the figure came from a slide in which an engineer had estimated the cost of a feasibility study and someone had added three zeros.
N| {The engineer, Ria Kuipers}, confirmed that the slide was hers and the zeros were not.
N| {Mr Prabowo-Lestari} will visit The Hague in May.
V| Parts of Jakarta sink by ten centimetres a year.
? Did the Netherlands pay 300 million euros for the sea wall? | 1A+ 2D+
? Does the letter of intent mention the amount? | 4D
? Where does the number come from? | 3A+=A letter of intent ; 5A=a slide
? Did Kuipers write the 300 million herself? | 6D+
? Has the minister been to The Hague? | 7P+
? Will the Dutch pay in May? | -
? How fast is Jakarta sinking? | 8A=ten centimetres a year
? Has construction of the wall begun? | -

= Pharmacy chain says hackers got nothing; customers get letters
N| Nothing of value was taken when its systems were entered on the night of 3 March, {the Danish pharmacy chain Apohus} assured the public that week.
V| Some 88,000 people have since received a letter from the company that begins with the words "We regret to inform you".
N| The letters are a precaution, {its spokesman, Troels Bundgaard,} said on Friday.
N| "Whether anything left the building, we do not know," {he=Troels Bundgaard} added.
A| {A security researcher who follows the group behind the attack} said that he had downloaded 2.1 gigabytes of prescriptions from its website on Monday, where they had been put up after a demand for money went unanswered.
N| No demand had been received, {Bundgaard} said.
M| {Ekstra Avis} published a message in which somebody calling himself Nord asks "dear pharmacy" for eleven bitcoins.
N| {The Danish data protection authority} is considering whether to report the chain to the police for its handling of the affair.
V| Apohus runs 96 shops.
? Were prescriptions stolen from Apohus? | 1D+ 4W+ 5A
? Was a ransom demanded? | 5A 6D+ 7A
? Did the chain pay a ransom? | 5D
? How many customers were written to? | 2A=Some 88,000 people
? Has the authority reported Apohus to the police? | 8P
? How much was asked for? | 7A=eleven bitcoins
? Who is Nord? | -
? Have the hackers been caught? | -
? Is it certain that no data left the company? | 1A+ 4W+ 5D

= Sri Lanka power chief to go 'when the rain comes'
M| {The Sunday Ceylon Mirror}, quoting three members of the board, said that Ruwan Hettiarachchi would be replaced as chairman of the electricity board on 1 May.
N| {Power minister Dilini Fonseka} told reporters on Monday that she had read it too.
N| {She=Dilini Fonseka} neither confirmed nor denied it, and said she wished the chairman well.
N| {Mr Hettiarachchi} said that he had a contract until 2027 and rice in his office.
A| {Engineers} said that he had cleared out his locker.
N| {His secretary} said that the locker had been painted.
V| Power cuts of two hours a day have been in force since 10 April, when a drought left three reservoirs nearly empty.
N| They will end when the rain comes, {the minister} said.
? Is Hettiarachchi being replaced? | 1A 2W+ 3W+ 4D+ 5A
? When will he go? | 1A=1 May
? Did the chairman clear out his locker? | 5A 6D+
? Why are there power cuts? | 7A=a drought
? When will the power cuts end? | 8A=when the rain comes
? Has the minister dismissed the chairman? | 2W+ 3W+
? Who will succeed him? | -
? Until when does his contract run? | 4A+=2027

= Deal on Gulf of Guinea gas announced, amended, announced
N| Ghana and Côte d'Ivoire will jointly develop the Tano Deep gas field, {Ghana's energy minister, Kwabena Asare-Mensah,} declared in Accra on Monday after signing what he called a historic document with his Ivorian colleague.
N| {The colleague, Mariame Diabaté,} said on her return to Abidjan that the document provided for a study.
N| Asked by a reporter if the two countries were now partners in the field, {she=Mariame Diabaté} said that they were partners in a study.
A| {Officials on both sides} said that the wording had been changed twice on the day and that there might be two versions.
M| {The magazine Afrique Énergie}, having compared them, says that there are: the English text speaks of "development", the French of "évaluation".
N| {The Spanish company Petroastur, which discovered the field in 2019,} said that it would treat both as an encouragement.
V| The maritime boundary between the two states was fixed by a tribunal in 2017.
N| A corrected version will be published, {Ghana's ministry} said on Thursday.
? Have Ghana and Côte d'Ivoire agreed to develop the gas field together? | 1A+ 2D+ 3D+
? Do two versions of the text exist? | 4A 5A
? Who discovered the field? | 6A+=The Spanish company Petroastur
? Has a corrected version been published? | 8P+
? Is the maritime boundary still in dispute? | 7D
? When did the tribunal rule? | 7A=2017
? Is Petroastur leaving the project? | -
? is gas already being produced | -

= Northern line: mayor rejects claim of secret speed limit
M| {The Evening Courier} reported yesterday that Underground trains between Kennington and Morden have been running under a concealed speed restriction since Easter because of corroded rail fastenings.
N| {Mayor Nadia Rahman-Price}, on a visit to a school in Balham, said it was wrong from the first word to the last.
A| {Three drivers} told the BBC they had been handed a slip with the figure 40 on it and were told not to pass it on.
N| {Transport for London} said slips of this sort were issued every day.
N| {Its chief engineer, Gareth Pritchard-Lowe,} declined to say whether one had been issued for that section.
N| {RMT organiser Sheila Dacosta} said that she would post it on the internet if the mayor did not correct herself by tonight.
V| Journeys between the two stations took on average four minutes longer in May than in March, according to published data.
N| {The rail regulator} has put questions to TfL and awaits the replies.
? Is there a speed restriction between Kennington and Morden? | 1A 2D+ 3A 5W+
? Are the rail fastenings corroded? | 1A 2D+
? Has the mayor corrected herself? | -
? Has Dacosta published the slip? | 6P
? How much longer do trains take? | 7A=four minutes
? Has TfL answered the regulator? | 8D+
? Did a train derail? | -
? Did drivers refuse to drive? | -

= Mayor corrects herself on Northern line
N| {Nadia Rahman-Price, the mayor of London,} said on Wednesday that she had been given wrong information and that trains south of Kennington had indeed been slowed to 40 kilometres an hour since 9 April.
N| {Transport for London's chief engineer, Gareth Pritchard-Lowe,} said that the information had been right and had been misunderstood.
N| The fastenings are being replaced at night, {he=Gareth Pritchard-Lowe} said, and the restriction would be lifted section by section until August.
N| {Sheila Dacosta of the RMT union} said that she now had no need of the internet.
A| {City hall sources} said that the mayor had shouted.
N| {Her press office} said that she had a loud voice.
N| {The rail regulator} found that there had been no danger to passengers "at any time".
V| The line carries 900,000 people a day.
? Is there a speed restriction south of Kennington? | 1A+ 3A+
? Has the mayor corrected herself? | 1A+
? Has Dacosta published the slip? | 4D
? Was TfL's information wrong? | 1A+ 2D+
? Has the restriction been lifted? | 3P+
? Were passengers at risk? | 7D
? Since when have trains been slower? | 1A+=9 April
? Was Pritchard-Lowe dismissed? | -
? Why were the trains slowed? | -

= Two groups claim to have bought Uganda sugar estate
N| {Kampala-based Lakeside Foods} said on Monday that it had acquired the Kibimba sugar estate from its bankrupt owner for 48 million dollars.
N| {Nile Agro, backed by investors from Mauritius,} said on Monday that it had.
N| {The receiver, Grace Akello-Otim,} said on Tuesday that she had sold it to nobody and had opened the envelopes that morning.
A| {A court clerk} said that there were five.
M| {The Daily Observer of Kampala} named Lakeside as the highest bidder.
N| {Akello-Otim}, in response, said that the newspaper had not been in the room, and that she would make her recommendation to the court on the 30th.
N| {Workers' representative Patrick Mugerwa} said that the cane was ready to cut and that someone should pay for the diesel.
V| The estate owes its 3,400 workers wages from June.
? Has the estate been sold? | 1A+ 2A+ 3D+
? Who bought it? | 1A+=Lakeside Foods ; 2A+=Nile Agro ; 3D+
? How many bids were there? | 4A=five
? Who made the highest bid? | 5A=Lakeside ; 6D+
? Has the receiver made her recommendation? | 6P+
? Have the workers been paid since June? | 8D
? What price did Lakeside give? | 1A+=48 million dollars
? Has the harvest begun? | -

= Baltic states disconnected from Russian grid without incident
V| Estonia, Latvia and Lithuania cut their last power lines to Russia and Belarus on Saturday and joined the continental European grid at 2.05 pm on Sunday.
N| The operation went ahead without interruption, {Lithuania's grid operator, Balgrid,} said.
N| Prices rose slightly on Monday, {the power exchange} reported, because of cold weather.
V| Social media accounts had spread warnings of three-day blackouts.
N| None occurred, {Latvia's civil protection service} said.
N| {Estonia's climate minister, Tiiu Raudsepp,} thanked the Poles, through whose territory the connection runs.
V| The three countries spent 1.6 billion euros on the project, three quarters of it from European funds.
N| {Russia's grid company} said that its region of Kaliningrad was supplied normally.
? Have the Baltic states left the Russian grid? | 1A
? Were there blackouts? | 2D+ 5D
? Why did prices rise? | 3A=because of cold weather
? Did disconnection push up the price? | 3D
? How much did the project cost? | 7A=1.6 billion euros
? Was Kaliningrad left without power? | 8D+
? When did they join the European grid? | 1A=2.05 pm on Sunday
? Did Russia cut the lines? | 1D
? Did Poland pay for the connection? | -

= South Korea weighs export curbs on memory-chip gear, sources say
A| {Two government officials and an industry executive} said on Monday that South Korea was weighing restrictions on the export of certain etching machines to China after months of pressure from Washington.
A| A decision to proceed has already been taken in principle at the presidential office, {one of the officials} said, though the timing was open.
N| {The trade ministry} said in a text message that it was "not reviewing any such measure".
N| {The presidential office} did not respond to calls seeking comment.
M| {The JoongAng Business Journal} said the restrictions, covering eleven types of equipment, would come into force on 1 September.
V| South Korea restricted the export of machine tools to Russia in 2023 and of fluorine gases to Japan for a short period in 2020.
N| {Beijing's commerce ministry} warned that any country that joined what it termed technological containment would be met with countermeasures.
N| {Hanbit Semicon}, the largest maker of such machines, said it had received no notification and had contracts to fulfil.
? Is South Korea considering curbs on chip equipment for China? | 1A 2A 3D+ 4W+ 5A
? Has Seoul decided to restrict the exports? | 2A 3D+ 4W+
? When would the restrictions take effect? | 2W 5A=1 September
? Has China taken countermeasures? | 7P+
? Did South Korea restrict exports of machine tools to China in 2023? | 6D
? Was Hanbit Semicon told about the curbs? | 8D+
? Has Hanbit stopped deliveries to China? | -
? How many types of equipment are covered? | 5A=eleven types of equipment

= Portugal's Azores ferries: regional premier rejects link between donation and contract
M| {The investigative website Página Um-Dois} disclosed on Tuesday that the shipping company Atlanticoferry gave 95,000 euros to the governing party in the Azores eleven days before it was awarded a ten-year contract.
N| {Regional premier Vasco Medeiros-Lima} told the assembly in Horta that the two matters were unrelated.
N| He had learned of the donation on Tuesday morning, {he=Vasco Medeiros-Lima} said.
A| {Two party officials} said that he had thanked the company's owner for it at a dinner in Ponta Delgada in March.
N| {Atlanticoferry} declined to discuss contributions made by its shareholders.
N| {The public prosecutor's office} said it had opened a preliminary file and stressed that this did not imply suspicion against any person.
N| {Opposition leader Graça Avelar} asked for the contract to be suspended until the file was closed.
V| Such a step would require a vote by the assembly, where the governing party holds 29 of 57 seats.
V| In 2016 another ferry contract was annulled by the court of auditors on formal grounds.
? Did Atlanticoferry donate money to the governing party? | 1A 5W+
? Was the contract a reward for the donation? | 2D+
? Did the premier know of the donation before Tuesday? | 3D+ 4A
? Has the contract been suspended? | 7P
? Was the ferry contract annulled by the auditors? | -
? How much was given? | 1A=95,000 euros ; 5W+
? Is the premier a suspect? | 6D
? Has the assembly voted on the contract? | 7P
? How long is the contract? | 1A=ten-year

= Regulator in Delhi finds airline pooled crew hours
V| India's civil aviation regulator has fined the carrier Garuda Deccan 90 million rupees for making pilots fly beyond permitted hours between April and August.
V| In a 34-page order made public on Wednesday it found 412 breaches.
N| {The airline} said that it accepted 40 of them and would contest the rest before the appellate tribunal.
N| {Its vice-president for operations, Rohan Chitnis,} has been removed from his position at the regulator's demand, the order says.
N| {Mr Chitnis} told the Press Trust of India that he had left of his own accord in July.
N| {The pilots' guild} said that the fine was smaller than the saving.
A| {Three serving captains} said that the practice was continuing under another name.
N| {The regulator}, asked about this, said that it would make unannounced checks.
? Was Garuda Deccan fined? | 1A
? Why was the airline penalised? | 1A=for making pilots fly beyond permitted hours
? How many breaches did the regulator find? | 2A=412 breaches
? Does the airline admit all the breaches? | 3D+
? Was Chitnis removed? | 4A+ 5D+
? Has the airline appealed? | 3P+
? Do pilots still fly too long? | 7A
? Have unannounced checks been made? | 8P+
? Was a pilot dismissed for refusing to fly? | -

= Iraq says Basra pipeline reopened; tankers still waiting
N| {Iraq's oil minister, Hayder al-Khafaji,} said on Saturday that the second subsea pipeline at the Basra terminal was back in use after a leak was sealed.
N| Exports had returned to 3.3 million barrels a day, according to {the minister}.
V| Ship-tracking data on Sunday showed 14 tankers at anchor off the terminal, one more than on Friday, and no loading at the two southern buoys.
A| {An engineer at the Basra Oil Company} said that the clamp had come loose within hours and that the line was shut down a second time before dawn.
N| {The company's spokesman, Ammar Jabbar,} said in a voice message that he had no information on that point.
M| {The Iraqi satellite channel Al-Rafidain News} showed what it said was oil on the beach at Fao.
N| {The environment ministry} said that the footage had been filmed in another country.
V| Oil accounts for more than nine tenths of Iraq's budget revenue.
? Is the second pipeline working again? | 1A+ 3D 4D 5W+
? Have exports recovered? | 2A+ 3D
? Why was the line shut a second time? | 4A=the clamp had come loose
? Has oil reached the shore at Fao? | 6A 7D
? How many tankers were waiting on Sunday? | 3A=14 tankers
? Has a tanker run aground? | -
? Was the leak an act of sabotage? | -
? is it true that the pipeline was not closed again | 4D 5W+

= Transport secretary backs airport runway, Treasury non-committal
M| {The Sunday Dispatch} said that the government would announce support for a second runway at Gatbourne within days and had already informed the airport's owners.
N| {Transport secretary Rosalind Chilvers} told the BBC that she was "personally persuaded" of the case and that the cabinet had reached no view.
N| {A Treasury spokesperson} said the department did not comment on speculation about fiscal events.
A| {An aide to the chancellor} described the article as a fair account of where things stood.
N| {Gatbourne's chief executive, Hugo Lansing,} said that he had been informed of nothing.
N| {Campaigners in the village of Charlmere} said that they would seek judicial review the day any approval was published.
V| A planning inspector recommended refusal in 2024 because of noise.
V| Gatbourne handled 43 million passengers last year on its single runway.
? Has the government decided to support the second runway? | 1A 2D+ 3W+ 4A
? Were the airport's owners informed? | 1A 4A 5D+
? Does Chilvers favour the runway? | 2A+
? Have campaigners gone to court? | 6P
? Has the runway been approved? | 1P 2D+ 6P
? Did the planning inspector recommend approval? | 7D
? How many passengers used the airport? | 8A=43 million passengers
? When does construction start? | -

= Belarus and Latvia trade blame over stranded rail wagons
N| {Latvian Railways Cargo} said on Thursday that 612 of its wagons had been detained in Belarus since the middle of the month on the pretext of technical inspections.
N| {Belarusian Railways} replied that the wagons had been handed back on Tuesday.
N| None had crossed the frontier by Thursday evening, {Latvia's transport ministry} said.
A| {A dispatcher at the border station of Indra} said that two trains had been announced for Friday morning.
N| {Transport minister Andris Kronbergs} said that he would have Belarusian freight stopped at all crossings if they did not arrive.
M| {The Riga newspaper Diena Latvijai} reported that the freight operator had been asked to pay 3 million euros for storage and had refused.
N| {The operator's board chairman, Juris Liepkalns}, said that he did not comment on invoices.
V| Freight traffic between the two countries has shrunk by four fifths since 2021.
? Have the wagons been returned? | 2A+ 3D+
? Are the wagons being held in Belarus? | 1A+ 2D+ 3A+
? Did Belarus demand money for storage? | 6A 7W+
? Has Latvia stopped Belarusian freight? | 5P+
? How many wagons are affected? | 1A+=612
? Did Latvia pay the 3 million? | 6D
? When are the trains due? | 4A=Friday morning
? Did Belarus give a reason? | 1A+
? Has the EU put sanctions on Belarusian Railways? | -

= German carmaker's works council says 3,000 jobs at stake in Emden
A| {Works council members} at the German carmaker Nordwagen said on Wednesday that management was preparing to end one of three shifts in Emden, which would make 3,000 people superfluous.
N| {A spokesman for Nordwagen} called it premature to speak of numbers.
N| {Personnel director Ursel Kampmann}, in a letter to the staff on Thursday, wrote that there was no decision, that none was imminent, and that compulsory redundancies were excluded until 2030.
M| {Handelszeitung} reported on Friday, citing an internal timetable, that the supervisory board was to approve the measure on 11 December.
N| {Lower Saxony's premier, who sits on that board, Heiner Grotjahn,} said that no item of this nature was on the agenda he had received.
N| {The metalworkers' union} called a demonstration for the same day.
V| Nordwagen ended a shift in Zwickau last year and transferred 900 people to other plants.
V| Orders for the electric models built in Emden fell by 37 per cent in the first half.
? Will a shift be cut in Emden? | 1A 2W+ 3D+ 4A
? Has the supervisory board approved the cut? | 3D+ 4P
? Is the measure on the agenda of 11 December? | 4A 5D+
? How many jobs could be affected? | 1A=3,000 people ; 2W+
? Will there be compulsory redundancies? | 3D+
? Was a shift cut in Zwickau? | 7A
? Were 900 people dismissed in Zwickau? | 7D
? Did Grotjahn resign from the board? | -
? Has the demonstration taken place? | 6P

= Nordwagen board approves end of Emden night shift
N| The supervisory board of Nordwagen approved on Thursday the end of the night shift in Emden, {the carmaker} announced after a nine-hour meeting.
N| Some 2,600 people will be offered early retirement or a place in another plant, {personnel director Ursel Kampmann} said.
N| {=Ursel Kampmann} "Nobody is being dismissed."
N| {Lower Saxony's premier, Heiner Grotjahn}, abstained, according to his office.
N| {The works council's chairwoman, Tomke Behrends,} said that her members had voted against and had been outvoted.
A| {Participants} said that the chairman had used his second vote.
N| {Nordwagen} does not disclose how votes are cast.
M| {Handelszeitung}, whose report of 29 November the company had called premature, noted that it had been off by 400.
V| About 7,000 people stood outside the gate in the rain.
? Will a shift be cut in Emden? | 1A+ 2A+
? Did Grotjahn vote for the cut? | 4D+
? Are workers being dismissed? | 3D+
? How many employees are affected? | 2A+=2,600 people
? Did the chairman cast a deciding vote? | 6A 7W+
? Did the workers' representatives agree? | 5D+
? How many people demonstrated? | 9A=About 7,000 people
? Is the Emden plant to be closed? | -

= Water levy protest in Bogotá: utility denies doubling bills
A| {Residents of the southern district of Usme} showed bills of 148,000 pesos for a period for which they had paid 70,000 a year earlier.
N| {The water utility Aguas del Páramo} said that tariffs had not been changed and that consumption had.
N| {Its commercial manager, Lorena Pedraza,} said that a new generation of meters recorded what the old ones had missed.
N| {The superintendency for public services} found in a sample of 400 meters that 62 were running fast.
N| {Pedraza} said the utility respected the finding without sharing it.
M| {El Observador Capitalino} reported that the meters had been supplied by a company owned by a cousin of the utility's president.
N| {The president, Mauricio Tovar,} said that he had several cousins and had bought nothing from any of them.
N| {Mayor Adriana Sarmiento} ordered that nobody be cut off before the end of January.
? Have water bills gone up? | 1A
? Were tariffs increased? | 2D+
? Are the new meters faulty? | 3D+ 4A 5D+
? Did a cousin of Tovar supply the meters? | 6A 7D+
? How many meters ran too fast? | 4A=62
? Has anyone been cut off? | 8P
? Was Tovar suspended? | -
? Have customers been refunded? | -

= Oman and Iran agree maritime line, Muscat says; Tehran has not spoken
N| {Oman's foreign ministry} announced on Sunday that the sultanate and Iran had settled the course of their maritime boundary in the northern Gulf of Oman and that a treaty would be signed in Muscat on 22 February.
N| {Iran's foreign ministry} has not commented, and its spokesman took no questions at his weekly briefing on Monday.
A| {An Iranian official} told Reuters the matter of two gas wells remained open and had to be solved before anybody signed.
M| {The Iranian newspaper Setareh-ye Jonub} went further, writing that the Omani statement was premature and had caused irritation.
N| {Oman's chief negotiator, Said al-Harthy,} said that the gas wells had been dealt with.
V| The two countries agreed on another part of the line in 2015.
A| {Diplomats in the Gulf} said that Iranian survey vessels had left the area on Friday.
V| Neither government has published a map.
? Have Oman and Iran agreed on their sea border? | 1A+ 2W+ 3D 4D
? Has the treaty been signed? | 1P+ 3P
? Has the question of the gas wells been resolved? | 3D 5A+
? Is the map public? | 8D
? When is the signing? | 1A+=22 February
? Have Iranian survey vessels been seized? | -
? Did the vessels leave because of the agreement? | -
? Did Iran withdraw its survey ships? | 7A

= Ryder House to pay back Covid loan, then declares insolvency
N| {The British hotel group Ryder House} said in June that it had paid back in full a state-backed loan of 41 million pounds.
V| It entered administration on Tuesday.
N| {The administrators, Tolland & Partners,} told creditors that 29 million pounds of the loan was outstanding.
N| {Former finance director Claire Espinoza} said that what the group had announced in June was an arrangement with the bank, not a transfer, and that she had asked for the word "paid" to be taken out.
N| {Chairman Jolyon Ryder} could not be reached.
A| {A former member of his staff} said he had left for Portugal on Saturday.
M| {The Western Herald} quoted a neighbour who had seen the family's car on Monday.
N| {The business department} confirmed that it would have to honour its guarantee.
V| The group's 22 hotels remain open for now.
? Did Ryder House repay the loan? | 1A+ 3D 4D+
? How much of the loan is still owed? | 3A=29 million pounds
? Has the group gone into administration? | 2A
? Has Jolyon Ryder left the country? | 6A
? Have the hotels closed? | 9D
? Will the state have to pay? | 8A+
? Is Espinoza under investigation? | -
? What was agreed in June, according to Espinoza? | 4A+=an arrangement with the bank

= Singapore-Johor rail link to open in December
V| The rail shuttle between Singapore and Johor Bahru will start on 12 December, the two transport ministers announced on Tuesday.
V| Trains will need five minutes for the four kilometres and carry up to 10,000 passengers an hour in each direction.
V| A single ticket is to cost the equivalent of 5 Singapore dollars.
N| Passport checks for both countries will take place at the station of departure, {Singapore's immigration authority} said.
N| {The operator, RTSL,} has completed 4,000 hours of trial runs, it said.
V| The opening was originally planned for 2018 and was postponed three times.
N| {Malaysia's minister, Faridah Ismail,} said that she expected no fourth time.
V| About 350,000 people cross the causeway by road every day.
? When does the rail link open? | 1A=12 December
? Have trains begun to carry passengers? | 1P
? How much is a ticket? | 3A=5 Singapore dollars
? Will passports be checked on arrival? | 4D+
? Was the opening delayed before? | 6A
? Will it be postponed again? | 7D+
? Are the trial runs finished? | 5A+
? Do 350,000 people use the train every day? | 8D
? Has the causeway been closed? | -

= Poultry exporter denies Salmonella cover-up in Brazil
A| {Veterinary inspectors in the Brazilian state of Paraná} told federal police that samples from the poultry exporter Frigosul were replaced before testing on at least nine occasions.
N| {Frigosul's chief executive, Cássio Bertolini,} described the accusation as the work of competitors.
N| {Federal police} said that searches had been made at two of the company's plants on Wednesday and that samples were taken.
N| {The agriculture ministry} said that it did not have any indication of irregularities at Frigosul.
M| {Folha do Sul} published an e-mail in which a plant manager in Cascavel asks for "clean birds for Thursday".
N| {The manager, Edmilson Prates,} said that the request referred to a photograph for the catalogue.
N| {The European Commission} has asked Brasília for information and said that imports could be suspended.
V| Frigosul exported 310,000 tonnes of chicken last year, of which a fifth went to Europe.
? Did Frigosul swap samples? | 1A 2D+ 4W
? Have the plants been searched? | 3A+
? Has Europe suspended imports? | 7P+
? What did the manager mean by clean birds? | 6A+=a photograph for the catalogue
? How many times were samples replaced? | 1A=at least nine occasions
? Was Salmonella found in the samples taken on Wednesday? | -
? Was Bertolini arrested? | -
? Has anyone fallen ill? | -

= Danish bank chief approached by Nordic rival, paper says; she has 'no plans'
M| {The Copenhagen financial daily Kursavisen} wrote on Thursday that Birgitte Stenholt, chief executive of Jyske Landbank, had agreed to take charge of the Norwegian lender Fjordkreditt in the spring.
N| {Stenholt} told staff in an internal message that she had no plans to move to Oslo.
A| {One person who received the message} noted that Fjordkreditt's head office was in Bergen.
N| {Fjordkreditt's chairman, Oddvar Ness,} said that the board was speaking to several candidates and would make its choice known in due course.
A| {A headhunter involved in the search} said that the choice had been made and that the contract was signed on Monday.
N| {Jyske Landbank's spokesman}, asked whether its chief executive had handed in notice, said: "Not to my knowledge."
V| Fjordkreditt has been without a permanent head since May, when Terje Aune resigned over money-laundering findings.
V| Stenholt became chief executive of Jyske Landbank in 2019 after seven years as head of its retail arm.
? Has Stenholt agreed to lead Fjordkreditt? | 1A 2D+ 4D+ 5A
? Did Fjordkreditt choose a new chief executive? | 1A 4P+ 5A
? Has Stenholt resigned from Jyske Landbank? | 6D+
? Who resigned over money laundering? | 7A=Terje Aune
? When was the contract signed? | 5A=Monday
? Is Stenholt suspected of money laundering? | -
? Will Fjordkreditt move to Oslo? | -
? Has Fjordkreditt announced its choice? | 4P+

= Merkez Gas says terminal blast was drill
A| {Fishermen at the Turkish port of Dörtyol} reported hearing an explosion at the liquefied gas terminal shortly after 4 am on Wednesday and seeing a column of flame.
N| {The terminal's operator, Merkez Gas,} said that an emergency exercise had been held during the night.
N| {The governor of Hatay, Nevzat Aksu,} said that he had been informed of the exercise in advance.
A| {A fireman from the municipal brigade} said that three crews were called out at 4.11 and had not been told of any exercise.
M| {The Istanbul newspaper Günebakan} reported that two welders were in intensive care at Iskenderun.
N| {The hospital} would not release information about patients.
N| {Merkez Gas}, when asked about the welders, said that no employee of the company had been hurt.
V| The welders' names do not appear on the company's list of employees, but subcontractors are not on it.
N| {The energy regulator} has sent two inspectors, who are expected to report by Friday.
? Was there an explosion at the terminal? | 1A 2D+ 3D
? Was the noise an emergency drill? | 2A+ 3A 4D
? Were people injured? | 5A 6W 7D+
? Did Merkez Gas inform the governor? | 3A+
? Have the inspectors reported? | 9P
? Are the welders employees of Merkez Gas? | 7D+ 8D
? What caused the explosion? | -
? Was the terminal closed? | -
? when were the firemen called | 4A=4.11

= EU deforestation rule delayed again, says leaked timetable
M| {The newsletter Brussels Bulletin} published a timetable on Monday in which the European Union's rule on deforestation-free products appears with a starting date of December 2027, a year later than the law provides.
N| {Environment commissioner Jessamine Olsthoorn} said that the document was out of date.
N| The rule would apply "as the law says, when the law says", {a Commission spokesman, Piotr Halbersztadt,} told the midday briefing.
A| {Three officials working on the file} said that the delay was decided at a meeting of cabinet heads on 8 October and that an announcement was being held back until after the climate conference.
N| {Halbersztadt}, asked whether such a meeting had taken place, said that cabinet heads met every week.
N| {Brazil, Indonesia and Malaysia} have asked for three years.
N| {The environmental organisation Canopy} said that any delay would cost 230,000 hectares of forest.
V| The rule was first to apply from December 2024 and has been put off twice.
? Has the deforestation rule been postponed again? | 1A 3D+ 4A
? Was the delay decided on 8 October? | 4A 5W+
? When is the rule to take effect? | 1A=December 2027
? Has the Commission announced a delay? | 4P
? Was the rule put off before? | 8A
? Did Brazil ask for more time? | 6A+
? Is the leaked timetable authentic? | 2A+
? How much forest has been lost because of the rule's delay? | 7P
? Did Parliament vote for the delay? | -

= Riyadh says workers' wages paid, embassy counts 1,400 unpaid
N| All wages owed to employees of the bankrupt builder Najm Contracting have been settled, {Saudi Arabia's human resources ministry} said on Sunday.
N| {The Philippine embassy in Riyadh} said that 1,400 Filipinos had come to its gate since the announcement, none with money.
N| {The ministry's spokesman, Turki al-Dosari,} said that transfers took up to ten days.
A| {A clerk at the liquidator's office} said no transfer had been ordered.
N| {Migrant workers secretary Corazon Villaluz} told a Senate hearing in Manila that she had the assurance of her Saudi counterpart in writing.
M| {The Manila Chronicle} printed the letter, in which the assurance is for payment "upon realisation of assets".
N| {Villaluz} conceded that it could be read that way.
V| Najm, which employed 21,000 people at its height, was declared bankrupt in 2016.
V| A first group of 843 Filipinos was paid in 2023.
? Have Najm's employees received their wages? | 1A+ 2D+ 3P+ 4D 6P
? Did Saudi Arabia promise payment in writing? | 5A 6A 7A
? Is the promise conditional? | 6A 7A+
? How many Filipinos have come to the embassy? | 2A+=1,400
? Have transfers been ordered? | 3A+ 4D
? Was anyone ever paid? | 1A+ 9A
? When did Najm go bankrupt? | 8A=2016
? Has Villaluz resigned? | -

= Montreal landlord of burnt building cleared of heating charge
V| A judge in Montreal on Monday acquitted the owner of a building in which seven people died in 2023 of having switched off the heating.
V| She convicted him of renting out rooms without windows and fined him 66,000 dollars.
N| {Judge Marie-Pier Desrochers} said that the prosecution had not shown who turned the valve.
N| {Counsel for the families, Antoine Khoury,} said that they would pursue a civil action for 22 million dollars.
N| {The owner, Emilio Bercovitz,} left the court without speaking.
V| The fire was deliberately started, according to the coroner, but no one has been charged with it.
N| {Police} said that their investigation was continuing.
V| The city has closed 112 similar rooms since.
? Was the owner convicted of switching off the heating? | 1D
? Who turned off the valve? | 3W
? Was Bercovitz punished? | 2A
? Was it arson? | 6A
? Has anyone been charged with setting the fire? | 6D
? Have the families received compensation? | 4P+
? What did Bercovitz say after the verdict? | 5W+
? How many people died? | 1A=seven people
? Did the judge order the building's demolition? | -

= Retail union and grocer disagree on whether they have agreed
N| {The Finnish grocery chain Ruokamaa} informed the stock exchange on Friday evening that it had come to terms with its employees on Sunday working.
N| {The shop workers' union PALA} issued a statement twenty minutes later to the effect that it had done nothing of the sort.
A| {Somebody familiar with the negotiations} explained that the company had concluded an agreement with the white-collar association, which represents 600 of its 14,000 staff.
N| {Ruokamaa's communications director, Elina Saarto,} did not contest this, but maintained that the wording was correct.
N| {The financial supervisor} said that it was looking at the wording.
M| {Yle-uutiset} was told by the head of the white-collar association, Jorma Kettunen, that he had agreed to a trial in two shops.
V| Sunday working in the chain has been limited to six hours since 2016.
N| {PALA's president, Tiina Hakola}, said that a strike in the run-up to Christmas could not be ruled out.
? Has Ruokamaa reached a deal with the shop workers' union? | 1A+ 2D+ 3D
? With whom did the company conclude an agreement? | 1A+=its employees ; 3A=the white-collar association
? What did the association agree to? | 6A=a trial in two shops
? Has the union gone on strike? | 8P+
? Was the stock exchange misled? | 4D+ 5W
? Has the supervisor fined the company? | -
? How many employees does Ruokamaa have? | 3A=14,000 staff
? has sunday working been abolished | -

= Zimbabwe currency: governor says gold is there, auditors not shown it
N| {The governor of Zimbabwe's central bank, Tapiwa Nyandoro,} said on Wednesday that the 2.9 tonnes of gold that back the country's currency were in the vault in Harare.
M| {The Harare weekly Business Sentinel} had reported that 1.1 tonnes were pledged to a lender in Dubai in May.
N| {Nyandoro} did not answer directly when a member of parliament put this to him, saying that pledging was not the same as moving.
N| {The auditor-general's report} notes that her staff were refused access to the vault on 30 June "for reasons of humidity".
A| {A former vault employee} said that nine pallets were taken to the airport on the night of 22 May.
N| {The civil aviation authority} said that its records showed no such flight.
N| {Finance minister Chipo Marange} expressed full confidence in the governor.
V| The currency, introduced in April of last year, has lost 54 per cent of its value against the dollar.
? Is the gold in the vault? | 1A+ 2D 5D
? Was part of the gold pledged to a Dubai lender? | 2A 3W+
? Did auditors see the gold? | 4D+
? Was gold flown out of the country? | 5A 6D
? Has the governor been dismissed? | 7D
? How much value has the currency lost? | 8A=54 per cent
? Why were the auditors not admitted? | 4A="for reasons of humidity"
? How much gold is there said to be? | 1A+=2.9 tonnes
? Was a new currency introduced this year? | -

= Japan's Seiwa Pharma to withdraw weight-loss drug application
V| Seiwa Pharma of Osaka will withdraw its application for approval of a weight-loss tablet in the United States, the company announced on Friday.
N| Side effects on the liver in 14 of 2,100 patients made the step unavoidable, {research director Kenjiro Amano} said.
N| None of the 14 had died, {he=Kenjiro Amano} added.
V| The company will write off 92 billion yen.
N| {The US Food and Drug Administration} does not comment on withdrawn applications.
N| Trials of a weaker dose are to begin in Australia in March, {Seiwa} said.
V| Its shares fell by 21 per cent, the daily limit.
A| {Analysts} had expected annual sales of 3 billion dollars from the tablet.
? Has Seiwa withdrawn its application? | 1P
? Why is the application being withdrawn? | 2A+=Side effects on the liver in 14 of 2,100 patients
? Did any patients die? | 3D+
? Was the drug rejected by the FDA? | 1D 5W+
? Have trials of a weaker dose started? | 6P+
? Is Seiwa giving up the tablet for good? | 6D+
? By how much did the share price fall? | 7A=21 per cent
? How many patients had liver problems? | 2A+=14
? Did Amano resign? | -

= Ukraine's grain terminal sale: fund points to rules, bidder to pressure
N| {Ukraine's State Property Fund} cancelled the auction of a grain terminal in Chornomorsk on Tuesday, two hours before it was to begin, for want of a second bidder.
N| {The owner of the Odesa trading house Stepovyk, Roman Halushko,} said that he had registered as the second bidder on Friday and had been told to go away.
N| {Fund chairman Vitalii Prymak} said that Mr Halushko's deposit of 1.2 million dollars had not arrived.
V| A bank statement made available by Halushko shows a debit in that amount dated 12 April.
N| {The bank=Halushko's bank} has not answered a request to authenticate it.
A| {Two officials at the fund} said a call had come from the presidential office.
N| {The office's deputy head, Serhii Lototskyi,} said that nobody there had concerned himself with grain terminals.
M| {Ekonomichna Hazeta} wrote that the first bidder belonged to a cousin of his wife.
V| A new date for the auction has not been set.
? Was there a second bidder? | 1D+ 2A+ 3D+
? Did Halushko pay the deposit? | 3D+ 4A 5W
? Did the presidential office intervene? | 6A 7D+
? Is the bank statement genuine? | 5W
? When will the auction be held? | 9W
? Was the terminal sold? | 1D+
? How large was the deposit? | 3A=1.2 million dollars
? Is Lototskyi related to the first bidder? | 8A
? Has Halushko sued the fund? | -

= Auction of Chornomorsk terminal: sold at second attempt
V| The grain terminal at Chornomorsk went under the hammer on Thursday for 38 million dollars, three times the starting price.
V| The buyer is the Odesa trading house Stepovyk of Roman Halushko, who in April was excluded over a deposit.
N| {The State Property Fund} conceded that the deposit had been credited in April to the wrong account, "owing to a typing error on our side".
N| {Its chairman, Vitalii Prymak}, did not attend.
A| {Employees of the fund} said that he was clearing his desk.
N| {The presidential office} said that his future had not been discussed there.
N| {Halushko} said that he bore no grudge and wanted to load the first ship in September.
N| {The antimonopoly committee} has a month to approve the sale.
? Did Halushko pay the deposit in April? | 3A+
? Was the terminal sold? | 1A 2A
? For how much? | 1A=38 million dollars
? Is Prymak leaving the fund? | 5A 6W
? Has the first ship been loaded? | 7P+
? Has the antimonopoly committee approved the purchase? | 8P+
? Was Halushko excluded because of pressure from the presidential office? | 3D+
? How many bidders were there? | -

= Slovakia to dim motorway lights in gas saving plan
V| Slovakia's government approved a plan on Wednesday to cut gas and electricity use by 7 per cent before the end of March.
V| Motorway lighting will be halved and public buildings heated to no more than 20 degrees from 1 November.
N| Hospitals and schools are exempt, {economy minister Juraj Benko} said.
N| {The association of towns} had asked for libraries to be exempt as well.
N| It will not be so, {Benko} told reporters.
V| The country's gas storage is 88 per cent full.
N| {The grid company} said that it saw no shortage and had not been consulted.
N| {Opposition deputy Katarina Mihok} called the plan an exercise in showing activity.
V| Similar measures in the winter of 2022 reduced consumption by 4 per cent.
? Has the savings plan been approved? | 1A
? Are schools affected? | 3D+
? Are libraries exempt? | 4P 5D+
? Is there a gas shortage? | 7D
? How full is the gas storage? | 6A=88 per cent
? Did the 2022 measures save 7 per cent? | 9D
? From when does the heating limit apply? | 2A=1 November
? Have motorway lights been halved? | 2P
? Was the grid company asked for its opinion? | 7D+
? Is Russian gas still being imported? | -

= Sydney harbour ferries: refit at Chinese yard 'on schedule', union disputes
N| {Transport for New South Wales} insists that the four new harbour ferries being finished at a yard in Zhuhai will be delivered in October.
M| {The Sydney Observer} reported on Saturday that the propulsion units have been sent back to the maker in Finland.
N| {The maker, Aallon,} confirmed that it was "in possession of certain components" and would say no more.
N| {Transport minister Brad Kulkarni} said the units had gone for inspection and that this had been in the timetable.
A| {A project manager} said that it had not.
N| {The Maritime Workers' Union} produced pictures of a hull without engines, taken on 2 September.
N| {The minister's office} did not question the date.
V| The previous class of ferries, built in Indonesia, arrived with asbestos in the floor in 2019 and was eight months late.
V| The order is worth A$88 million.
? Will the ferries arrive in October? | 1A+
? Have the propulsion units been returned to Finland? | 2A 3A+ 4A+
? Was the return planned? | 4A+ 5D
? Do the new ferries contain asbestos? | -
? Did the minister dispute the union's pictures? | 7D+
? How much are the ferries costing? | 9A=A$88 million
? Are the ferries late? | 1D+
? Have the ferries been delivered? | 1P+
? Where are they being built? | 1A+=Zhuhai

= Ethiopia's telecoms stake: Kenyan bidder says price agreed, ministry says talks go on
N| {The Kenyan operator Twiga Mobile} told its shareholders on Thursday that it had agreed with Ethiopia on the price of a 20 per cent stake in the state telecoms company.
N| {Ethiopia's finance ministry} said negotiations were continuing and that nothing about the price could be said before they ended.
A| {Two advisers to the government} said a figure of 640 million dollars was shaken on in Nairobi on 14 March.
N| {State minister Tigist Alemayehu}, questioned about this in parliament, answered that she had not been to Nairobi this year.
M| {The newspaper Addis Reporter} carried a photograph of her at a hotel in the Kenyan capital, which it said was taken on that day.
N| {Her office} said on Friday that she had been there privately.
V| Ethiopia sold a first telecoms licence to a foreign consortium in 2021 for 850 million dollars.
N| {The International Finance Corporation}, which advises the ministry, would not be drawn.
N| {Twiga}'s shares rose 3 per cent.
? Has a price for the stake been agreed? | 1A+ 2W+ 3A 8W
? How much would Twiga pay? | 2W+ 3A=640 million dollars
? Was Alemayehu in Nairobi in March? | 4D+ 5A 6A+
? Has Ethiopia sold the stake? | 2P+
? Did the minister meet Twiga's managers? | -
? Did Ethiopia sell a licence in 2021? | 7A
? How large is the stake? | 1A+=20 per cent
? Did parliament reject the sale? | -

= Rail unions: 'Report of breakthrough is wrong'
M| {Süddeutsches Tageblatt} reported in its online edition on Tuesday night that the German railway and the train drivers' union had found a compromise on the 35-hour week.
N| {The union's chairman, Volker Reichelt,} called this a piece of wishful thinking.
N| {The railway's head of personnel, Anja Sommerlath,} said that she would not comment while talks were in progress.
A| {Negotiators} said that the compromise, a gradual reduction to 35 hours by 2029, had been on the table since Sunday and that only the money was missing.
N| {Reichelt} announced a strike of 64 hours from Thursday at two in the morning.
N| {Passengers' association Bahnblick} advised travellers to leave on Wednesday.
N| {Transport minister Gerrit Dohmen} said that he trusted both sides to find a way, and that he saw no role for himself.
V| A dispute over the same demand led to six strikes in 2023 and 2024.
N| Tickets bought for the strike days may be used later, {the railway} said.
? Have the railway and the drivers' union reached a compromise on working hours? | 1A 2D+ 3W+ 4P
? Has the strike begun? | 5P+
? How long is the strike to last? | 5A+=64 hours
? Will the minister mediate? | 7D+
? Has the 35-hour week been introduced? | 4P
? Can tickets be used later? | 9A+
? Were there six strikes over the demand this year? | 8D
? When does the strike start? | 5A+=Thursday at two in the morning
? the compromise at the railway | 1A 2D+ 3W+ 4P
? Did Bahnblick sue the railway? | -

= Strike at German railway cancelled after night session
N| The 64-hour strike at the German railway will not take place, {the train drivers' union} said at 11 pm on Wednesday, three hours before it was to begin.
N| {Its chairman, Volker Reichelt,} said that the company had presented an offer which deserved an answer.
N| {Personnel chief Anja Sommerlath} spoke of a framework and thanked "those who brought us to one table".
A| {Persons in both camps} said that she meant the transport minister.
N| {Gerrit Dohmen's spokesman} said that the minister had made two telephone calls.
M| {Süddeutsches Tageblatt}, which had been first with the news of a compromise, reported that it provided for 35 hours from 2029 and 420 euros a month.
N| {Reichelt} said that this was substantially correct.
V| The union's committee will vote on Monday.
V| Some long-distance trains remained cancelled on Thursday because crews were in the wrong places.
? Has the strike begun? | 1D+
? Did the minister mediate? | 4A 5A+
? What does the compromise provide for? | 6A=35 hours from 2029 and 420 euros a month ; 7A+
? Was the newspaper's report correct? | 7A+
? Has the union's committee approved the offer? | 8P
? Did all trains run on Thursday? | 9D
? Why were trains cancelled on Thursday? | 9A=because crews were in the wrong places
? Did the railway give in to all demands? | -

= Nigerian refinery's first petrol 'imported', rival charges
N| {Petroleum Importers of Nigeria, a trade group,} claimed on Monday that the first cargo of petrol sold by the new Ondo refinery had been bought in Rotterdam.
N| {The refinery's owner, Chief Olumide Akinwale,} asked the group to produce a bill of lading.
N| {The customs service} said that its officers had recorded no inbound cargo for the refinery in the period.
A| {A shipping agent in Lagos} showed reporters a document on which the refinery's jetty is given as the destination for 37,000 tonnes of petrol from the Netherlands.
N| {Akinwale's spokesman, Segun Oyeyemi,} said the ship named there had carried a blending component.
N| It was petrol, {the ship's agent in Rotterdam, Vopelaar,} wrote in answer to an inquiry.
N| {The regulator} has taken samples and expects results within two weeks.
V| The refinery, which cost 19 billion dollars, was inaugurated in January.
? Was the refinery's first petrol imported? | 1A 3D 4A 5D+ 6A
? What did the ship from the Netherlands carry? | 4A=petrol ; 5A+=a blending component ; 6A=petrol
? Are the results of the samples known? | 7P
? Has a bill of lading been produced? | 4A
? How much did the refinery cost? | 8A=19 billion dollars
? Was the refinery shut by the regulator? | -
? Was Akinwale charged? | -
? Did customs record an incoming cargo? | 3D

= Swiss watch group's Hong Kong exit: chairman says no shop closes, landlord lists three
N| {Jean-Marc Oberson, chairman of the watch group Oberson Frères,} said at the annual press conference in Bienne that not a single shop in Hong Kong would be given up.
V| The website of the city's largest commercial landlord offered three of the group's seven premises for rent from April as of Wednesday evening.
N| {The landlord, Victoria Estates,} confirmed that notice had been received for all three.
N| {The group's media office} explained on Thursday that the chairman had been referring to the current year.
A| {Two dealers} said that two more would follow in the summer.
N| {The media office=Oberson Frères} did not want to comment on this.
V| Sales in Greater China fell by 31 per cent last year, those in the United States rose by 12.
M| {The Geneva paper Le Courrier du Lac} reported that an American buyer had inquired about the whole group.
N| {Oberson} said that he received such inquiries about once a month and had them filed.
? Is Oberson Frères closing shops in Hong Kong? | 1D+ 2A 3A 5A
? How many shops has the group given notice for? | 2A=three 3A=three
? Will further shops close in the summer? | 5A 6W+
? Has an American buyer shown interest in the group? | 8A 9A+
? Is the group being sold to Americans? | -
? By how much did sales in China drop? | 7A=31 per cent
? Did sales fall in the United States? | 7D
? Did the chairman take back his statement? | 4A+

= Austria's gas exit law: coalition partners report different outcomes
N| Austria's governing parties have agreed to end imports of Russian gas by 2027, {the Greens' energy spokeswoman, Magdalena Prantl,} told reporters after a meeting in Vienna on Monday night.
N| {Josef Rettenbacher, who led the delegation of the People's Party,} came out ten minutes later and said that they had agreed to keep discussing it.
N| He had not heard the year 2027 mentioned at all, {he=Josef Rettenbacher} said.
A| {Two of those present} recalled that the date was written on a board and wiped off at the end.
M| {The daily Die Donau} published a photograph of the board on Tuesday.
N| {Rettenbacher}, having seen it, said that what he could make out was a 2 and a 7.
N| {The chancellor's office} announced that a text would be presented "when there is one".
V| Russian deliveries under the long-term contract ended in December 2024 in a payment dispute, but gas of Russian origin still arrives through traders.
N| {The industry federation} warned of costs of 1.1 billion euros a year.
? Did the coalition agree to end Russian gas imports by 2027? | 1A+ 2D+ 3D+ 4A
? Was the year 2027 discussed at the meeting? | 1A+ 3D+ 4A
? Has a text been presented? | 7P+
? Does Russian gas still reach Austria? | 8A
? What would the exit cost? | 9A=1.1 billion euros a year
? Did the coalition collapse? | -
? Does the industry federation support the exit? | 9D
? Did Prantl resign? | -
? when did the long-term deliveries stop | 8A=December 2024

= Philippine airport blackout: operator faults grid, grid faults operator
V| A power failure put the second terminal of Manila's airport out of action for five hours on Monday and led to the cancellation of 61 flights.
N| {The airport's operator, Luzon Gateway,} said that the supply from the distribution company had been interrupted at 1.05 pm.
N| {The distribution company, Meridian Electric,} denied this and released a log.
N| According to {the log}, current flowed without a break.
A| {An electrician who works at the terminal} said a transformer bought in 1998 had caught fire after a fuse was bypassed.
N| {Transport secretary Joselito Manalang} said that he was in no position to blame anyone yet and gave both companies three days to report.
N| {Luzon Gateway} admitted on Tuesday that there had been "a thermal event".
M| {The Manila Standard Post} quoted a maintenance report from May that recommended replacing the transformer without delay.
V| The same terminal lost power on New Year's Day 2023, stranding 65,000 passengers.
? What caused the power failure? | 2A+=the supply from the distribution company had been interrupted ; 3D+ 4D+ 5A=a transformer bought in 1998 had caught fire ; 6W 7A+="a thermal event"
? Did the supply from the grid fail? | 2A+ 3D+ 4D+ 6W
? Was there a fire? | 5A 7A+
? Was the operator warned about the transformer? | 8A
? How many flights were cancelled? | 1A=61 flights
? Were 65,000 passengers stranded on Monday? | -
? Have the companies submitted their reports? | 6P
? Has anyone been dismissed? | -

= Blackout at Manila terminal: operator accepts blame
N| {Luzon Gateway} said in a report delivered on Thursday that the failure at Manila's second terminal began in its own transformer, and that its earlier statement about the grid had been made in error.
N| {The company's president, Victoria Sanglay,} expressed regret to Meridian Electric.
N| The apology was welcome, {Meridian} said, and would be followed by an invoice.
N| {Transport secretary Joselito Manalang} has fined the operator 100 million pesos.
N| {Sanglay} said that it would be paid.
A| {Colleagues of two electricians} said that both had been dismissed on Wednesday.
N| {A spokesman for Luzon Gateway} would not discuss personnel.
V| A new transformer is to arrive from Korea in November.
V| Monday's failure affected 9,300 passengers.
? What caused the power failure? | 1A+=its own transformer
? Did the supply from the grid fail? | 1D+
? Has the operator apologised? | 2A+ 3A+
? Has anyone been dismissed? | 6A 7W+
? Has the fine been paid? | 5P+
? Has the new transformer been installed? | 8P
? How big is the fine? | 4A+=100 million pesos
? How many passengers were affected on Monday? | 9A=9,300 passengers
? Has Meridian sent its invoice? | 3P+
? Did Sanglay resign? | -

= UK sanctions: peer's yacht story 'untrue', lawyers say
M| {The Sunday Examiner} claimed that Lord Ashcombe of Hythe sailed in July on a yacht belonging to a sanctioned Russian metals magnate, Arkady Belozerov.
N| {Lawyers for Lord Ashcombe} said that he had not set foot on any vessel connected with Mr Belozerov.
N| {They=Lawyers for Lord Ashcombe} threatened to sue unless the story was withdrawn by Wednesday.
A| {Two crew members} told the newspaper that a tall Englishman called Freddie had spent six days aboard off Bodrum.
V| Lord Ashcombe's first name is Frederick.
N| {The Treasury's sanctions office} said that it neither confirmed nor denied inquiries into individuals.
N| {Mr Belozerov's representative in Limassol} said that the yacht had been sold in 2021 to a Turkish family.
V| The register in Valletta still showed a company controlled by Belozerov's daughter as owner on Monday.
N| {Labour MP Kezia Northwood} has written to the police.
? Was Ashcombe on Belozerov's yacht? | 1A 2D+ 4A
? Does the yacht belong to Belozerov? | 1A 7D+
? Is the peer being investigated? | 6W+
? Has the newspaper been sued? | 3P+
? How long did the Englishman stay on board? | 4A=six days
? Was the yacht sold? | 7A+ 8D
? Have the police opened an inquiry? | 9P
? Did the newspaper retract the story? | 3P+
? Did Ashcombe receive money from Belozerov? | -

= Argentine grain duty: farm minister speaks, president corrects
N| {Argentina's agriculture secretary, Martín Echagüe,} told farmers in Rosario on Friday that the export duty on soya would fall to 20 per cent on 1 January.
N| {President Camilo Ferrante} said on Saturday in an interview with Radio Pampa that no date had been fixed.
A| {Two officials at the economy ministry} said that Echagüe had been reading from a draft that the president signed on Thursday and took back on Friday night.
N| {Echagüe} said that he had nothing to add to what the president had said.
M| {Clarín del Plata} reported that the International Monetary Fund had objected because of the loss of revenue.
N| {The fund's spokesperson, Adaeze Nwosu-Klein,} declined to comment on discussions with a member country.
N| {The rural society} said that its members would hold back their soya until the matter was settled.
V| The duty stands at 26 per cent and yields about 5 billion dollars a year.
? Will the soya duty be cut on 1 January? | 1A+ 2D+
? Did the president sign the decree? | 3A
? Did the IMF object to the cut? | 5A 6W+
? How high is the duty now? | 8A=26 per cent
? Has the duty been lowered? | 1P+ 8D
? Was Echagüe dismissed? | -
? Did Echagüe resign? | -
? Are farmers refusing to sell? | 7P+
? Why was the decree taken back? | 5A=because of the loss of revenue

= Dublin landlord wins tender for airport beds; council checks
V| Fingal county council awarded a contract worth 21 million euros on Monday for 480 beds for asylum seekers near Dublin airport to Greenacre Lodgings.
N| {A rival bidder, Harbour Stay,} said that the winner's building had no fire certificate.
N| {Greenacre's owner, Colm Tierney,} said that he had one and that it hung in the hall.
V| What hangs in the hall, a reporter found, is a certificate for the building next door.
N| {The council} said that the award was provisional.
A| {Two council engineers} said they advised against it in writing in February.
N| {Council chief executive Sinéad Harkin} had not seen any such advice, she told the Irish Mirror News.
N| {Integration minister Ruairí Delaney} expects the beds to be available in June.
N| {A local group opposed to the centre} has called a meeting for Thursday.
? Does the building have a fire certificate? | 2D 3A+ 4D
? Was the contract awarded to Greenacre? | 1A 5A+
? Did council engineers warn against the award? | 6A 7W+
? Has the award been withdrawn? | -
? Are asylum seekers living in the building? | 8P+
? How many beds are to be provided? | 1A=480 beds
? Did Harkin read the engineers' advice? | 7D+
? Is Harbour Stay taking the council to court? | -

= Vietnam carmaker's India plant opens two months early
V| The Vietnamese electric-car maker Sao Mai opened its first plant in India on Monday, two months before the date announced.
V| The plant at Thoothukudi, in Tamil Nadu, can build 50,000 cars a year and employs 1,300 people.
N| Capacity could be tripled, {chief executive Dang Thuy Linh} said, if demand allowed.
V| The company has invested 480 million dollars so far, out of 2 billion promised.
N| {Chief minister R. Elangovan} said the state had provided land and roads and no cash.
V| The first model costs the equivalent of 19,000 dollars.
N| {Sao Mai} lost 3.2 billion dollars last year, its annual report shows.
A| {Analysts} doubt that it will earn money in India before 2030.
? Has Sao Mai opened its Indian plant? | 1A
? Was the opening delayed? | 1D
? Has the company invested two billion dollars in India? | 4D
? How many cars can the plant build? | 2A=50,000 cars a year
? Has capacity been tripled? | 3P+
? Did Tamil Nadu give the company cash? | 5D+
? How much did Sao Mai lose? | 7A+=3.2 billion dollars
? Will the company be profitable in India soon? | 8D
? Did a worker die during construction? | -

= Canada to readmit Mexican farmhands after visa row, consulate says
N| Mexican seasonal workers turned away at Montreal airport last week will be let in from Tuesday, {Mexico's consul general in Montreal, Alejandra Bernal,} said.
N| {Canada's immigration department} said that the rules were unchanged and that each case was examined at the border.
A| {Two growers in the Saint-Rémy district} said that 140 men hired for the asparagus harvest had been put on a plane back to Puebla because of a stamp that was missing from their permits.
N| {The department} put the number at 26.
M| {Le Journal de la Vallée} quoted from an e-mail in which a border supervisor tells colleagues to "hold the line on the P3 stamp until told otherwise".
N| {The supervisor's superior, Normand Caouette,} said he was not going to comment on internal correspondence.
N| {Immigration minister Priya Venkataraman} is to meet the Mexican ambassador on Wednesday.
N| {The growers' federation} estimates that a fifth of the crop has been lost.
V| About 26,000 Mexicans work on Canadian farms each summer.
? How many workers were sent back? | 3A=140 men ; 4A+=26
? Have the workers been let in? | 1P
? Has Canada changed its rules? | 2D+
? Why were the men refused? | 3A=because of a stamp that was missing from their permits
? Did a supervisor order staff to insist on the stamp? | 5A 6W+
? Has Venkataraman met the ambassador? | 7P
? Was the supervisor disciplined? | -
? How much of the harvest is lost? | 8A=a fifth of the crop
? Were 26,000 Mexicans turned away? | 3D 4D+

= Copper smelter's tax dispute in Zambia: 'settled' means different things
N| {Kansanzi Smelting} has reached a settlement with the Zambia Revenue Authority over a tax claim of 380 million dollars, the company's parent in Toronto said in a regulatory announcement on Tuesday.
N| {Commissioner-general Dorothy Mwansa} said that a payment plan had been discussed and that the claim stood in full.
A| {An accountant who advised the authority} said that both statements could be true, since the claim would be met over twelve years by setting it off against refunds.
N| {The parent company's investor relations office} did not say how much would be paid in cash.
M| {The Lusaka Mining Review} gave the sum as 45 million dollars.
N| {Mwansa}, when this figure was put to her, smiled and asked to be excused.
N| {The Centre for Trade Justice, a campaign group,} called on parliament to see the papers before the end of the session.
V| In 2018 the authority assessed the same company at 1.1 billion dollars and accepted 180 million two years later.
? Has the tax dispute been settled? | 1A+ 2D+ 3A
? How much will be paid in cash? | 4W+ 5A=45 million dollars ; 6W+
? Was the claim reduced? | 2D+
? Has parliament seen the papers? | 7P
? How was the 2018 assessment resolved? | 8A=accepted 180 million
? Did Mwansa resign? | -
? Has the company paid 380 million dollars? | -
? Over how many years is the claim to be met? | 3A=twelve years

= Gibraltar frontier deal: text complete, says Madrid, not read, says London
N| {Spanish foreign minister Rafael Urquijo} told a business audience in Algeciras on Thursday that the treaty on Gibraltar's land border was finished down to the last comma.
N| In London {a Foreign Office minister, Baroness Pelham,} told peers that the government had not seen a final text.
N| She was not aware, {she=Baroness Pelham} added, that one existed.
A| {European officials} said that legal translators had been at work on it since Monday, in 23 languages.
N| {Gibraltar's chief minister, Darren Picardo-Reyes,} said he would prefer to speak when he could speak about something.
M| {El Faro de Cádiz} reported, on the strength of what it said were two annexes, that Spanish officers would check passports at the airport.
N| {Baroness Pelham} had told the same house in March that there would be no Spanish boots on the airport's tarmac.
V| About 15,000 people cross the border every day to work.
N| {The European Parliament} is pencilled in to vote in November, according to its agenda.
? Is the Gibraltar treaty complete? | 1A+ 2D+ 3D+ 4A 5W+
? Will Spanish officers check passports at the airport? | 6A 7D+
? Has the European Parliament approved the treaty? | 9P
? Has the treaty been signed? | -
? How many cross the border for work? | 8A=About 15,000 people
? Has the British government seen the final text? | 2D+ 3D+
? Did Pelham resign over the treaty? | -
? into how many languages is the text being translated | 4A=23 languages

= Port strike in Montréal: 'nobody asked for back-to-work law'
M| {Le Fleuve}, a Quebec online paper, wrote on Sunday that the maritime employers had asked Ottawa to end the dockers' strike by law and had sent a draft along.
N| {The Maritime Employers' League} said that it had asked for nothing.
N| {Labour minister Colette Arsenault-Webb} told reporters that she had not received a draft and would not need one.
A| {An official in her department} said that something of the kind had come by e-mail on Friday, unsigned.
N| {Union adviser Régis Thivierge} said that he recognised the employers' lawyer in the punctuation.
N| {The lawyer, Maxime Chevrette,} said that he did not discuss his punctuation.
V| Parliament ended a strike at the same port by law in April 2021, after five days.
N| {Arsenault-Webb} would consider the same if food deliveries to Newfoundland were endangered, she said.
V| The present stoppage is in its eleventh day.
? Did the employers ask the government for a back-to-work law? | 1A 2D+ 3D+ 4A
? Did the ministry receive a draft? | 1A 3D+ 4A
? Has the strike been ended by law? | 8P+ 9D
? Who wrote the draft? | 4W 5A=the employers' lawyer ; 6W+
? How long has the strike lasted? | 9A=eleventh day
? Was a strike at the port ended by law in 2021? | 7A
? Is Newfoundland short of food? | 8P
? Did dockers reject an offer on Friday? | -

= Mine tailings law in Chile clears Senate, one paragraph short
V| Chile's Senate adopted a law on mine tailings by 31 votes to 14 on Wednesday after removing a paragraph that would have made owners liable without proof of fault.
V| The law obliges 757 deposits to be insured within three years.
N| {Mining minister Ignacia Larraín} said that the government could live with the change.
N| {Senator Hernán Quilodrán}, who had proposed the deletion, said the paragraph would have closed half the small mines.
N| {The municipality of Petorca} said that it would challenge the law before the constitutional court.
A| {A Senate staff member} said that the wording of the deletion had come from an association of large mining companies.
N| {The association, Minera Grande,} confirmed it had sent comments "like everyone else".
V| The law returns to the lower house, which had passed it with the paragraph.
? Has the law come into force? | 8P
? Did the Senate approve the law? | 1A
? Was strict liability kept? | 1D
? Who proposed the deletion? | 4A+=Senator Hernán Quilodrán
? Did the mining companies write the deletion? | 6A 7A+
? How many deposits must be insured? | 2A=757 deposits
? Has Petorca gone to the constitutional court? | 5P
? Did the government oppose the change? | 3D+
? Did a dam break at Petorca? | -

= UAE gold refiner denies handling Sudanese bars
M| {The Nairobi-based Horn Monitor} said in a report on Wednesday that the Sharjah refiner Dananir melted down 3.4 tonnes of gold from Darfur between January and June.
N| {Dananir's compliance director, Yusuf Rahimi,} said that his company had taken no gold from Sudan since April 2023.
A| {A former weigher at the refinery} said bars had arrived with Chadian papers and desert sand in the seams.
N| {The Emirati economy ministry} said that every importer was subject to audit and that it could not speak about a single one.
N| {The London bullion association} suspended Dananir's accreditation pending a review, without prejudice.
N| {Rahimi} said that the company would be back on the list within weeks.
N| {Chad's mining minister, Adoum Hissein}, told the monitor that his country did not produce 3.4 tonnes in a year.
N| {The Swiss customs office} recorded no shipments from Dananir in the period, its figures show.
? Did Dananir process gold from Darfur? | 1A 2D+ 3A 4W
? Has Dananir lost its accreditation? | 5A
? Has the review been completed? | 5P 6P+
? How much gold is at issue? | 1A=3.4 tonnes
? Could the gold have come from Chad? | 7D
? Did Switzerland receive the gold? | 8D+
? Has the ministry fined Dananir? | 4W+
? Is Rahimi a suspect? | -
? When did Dananir last take Sudanese gold, according to the company? | 2A+=April 2023

= Water rationing ends in Montevideo
V| Uruguay lifted the state of water emergency in Montevideo on Monday after the reservoir at Paso Severino filled to 71 per cent.
V| Tap water in the capital had been salty since May.
N| The water company, {OSEN}, will go back to the usual quality within five days, it said.
N| Bottled water will be taxed again from 1 September, {the economy ministry} said.
N| {Health minister Rosana Etcheverry} said that no illness had been traced to the water.
N| {The doctors' union} said nobody had looked for any.
V| A desalination plant, announced in June, has not been started.
N| {President Gonzalo Bermúdez} said that it would be built "with or without rain".
? Has the water emergency ended? | 1A
? Is the tap water normal again? | 3P+
? How full is the reservoir? | 1A=71 per cent
? Did the water make people ill? | 5D 6W
? Is the desalination plant under construction? | 7D 8P+
? Is bottled water taxed? | 4P+
? Will the desalination plant be cancelled now? | 8D+
? Since when was the water salty? | 2A=May
? Did OSEN raise its prices? | -

= Estonian shale plant gets EU money back door, rivals say
N| {The Finnish company Kuusamo Energia} has complained to the European Commission that Estonia is paying its oil shale producer 47 million euros a year under the name of "standby service".
N| {Climate minister Annika Tamm} said that it was standby service.
A| {Two civil servants who worked on the scheme} said the amount had been set first and the service afterwards.
N| {The producer, Kirde Energia,} refused to comment on payments that were "a matter of public record".
M| {The weekly Ekspress Tallinn} could find no such record.
N| {A Commission spokesman, Jean-Luc Hamoir,} said that the complaint would be assessed and that this might take a year.
N| {The auditor general} had advised against the payments in a report of 2023.
N| {Tamm}, asked whether she had read it, replied that it was on her list.
? Is the payment to the shale producer state aid in disguise? | 1A 2D+ 3A
? How much is Kirde Energia paid? | 1A=47 million euros a year ; 4W+
? Has the Commission ruled against Estonia? | 6P
? Did the auditor general warn against the payments? | 7A
? Are the payments a matter of public record? | 4A+ 5D
? Has Tamm read the audit report? | 8D+
? Has the money been paid back? | -
? Did Kuusamo Energia also apply for the service? | -

= City bus contract in Nottingham goes to French firm, then to no one
V| Nottingham city council withdrew on Friday the award of its bus network to the French operator Transarc, made three weeks earlier.
N| {Council leader Joyce Adeyemi} said that "new information" made the step unavoidable.
N| Of what kind, {she=Joyce Adeyemi} would not say.
M| {The Nottingham Echo} wrote that a council officer had been Transarc's guest at a vineyard near Beaune in May.
N| {Transarc} did not respond to three e-mails.
A| {A councillor on the transport committee} said that the officer had declared the trip, as required, and that the true reason was an error in the evaluation of electric buses.
N| {The losing bidder, Trent Valley,} is considering an action for damages.
N| The present operator will carry on until August next year, {the council} said.
V| The network carries 130,000 passengers a day.
? Was the award to Transarc withdrawn? | 1A
? Why was the award cancelled? | 2A+="new information" ; 3W+ 4A=a council officer had been Transarc's guest at a vineyard near Beaune ; 6A=an error in the evaluation of electric buses
? Was a council officer entertained by Transarc? | 4A 5W+ 6A
? Was the officer suspended? | -
? Has Trent Valley sued? | 7P+
? Who runs the buses now? | 8A+=The present operator
? Was the contract awarded to Trent Valley? | 1D
? How many people use the buses daily? | 9A=130,000 passengers

= Leak at chemicals group: salaries of directors, and a letter
M| {The Basel magazine Rheinknie} has published the salaries of 212 directors of the chemicals group Solvenza, together with a letter in which the chairman asks that a woman not be told what her predecessor earned.
N| {Solvenza} said that the list had been stolen and that it would not authenticate stolen goods.
N| {The chairman, Urs Aebischer,} said the letter was a forgery.
A| {Four of those on the list} said that the figures were theirs to the franc.
N| {The woman in question, Dr Samantha Oyelowo, head of research,} said she had been told on Monday that her pay would rise by 40 per cent.
N| "I was not told why," {she=Samantha Oyelowo} said.
N| {The cantonal labour court} received a claim from her on Wednesday, a clerk confirmed.
N| {Investor Pelikan Capital}, which holds 6 per cent, wants an extraordinary meeting.
V| Aebischer's term runs until April.
? Are the published salaries correct? | 1A 2W+ 4A
? Is the chairman's letter genuine? | 1A 3D+
? Has Oyelowo sued? | 7A
? Is Oyelowo getting a raise? | 5A+
? Was Aebischer removed? | -
? Has an extraordinary meeting been called? | 8P
? Who leaked the list? | -
? By how much does her pay go up? | 5A+=40 per cent
? Was she told the reason for the raise? | 6D+

= Ceuta fence: ministry corrects number of returns
N| {Spain's interior ministry} said on Saturday that 38 people who swam to Ceuta on Thursday night had been handed back to Morocco under a bilateral agreement.
N| {Its regional delegate, Inmaculada Tejero,} had put the number at 138 on Friday.
N| The higher figure was a slip of the tongue, {she=Inmaculada Tejero} now says.
A| {Rescue workers} counted more than a hundred.
N| {The prosecutor for minors, Fátima Belaïd-Ruiz,} has asked for the ages of all of them.
M| {The digital newspaper El Estrecho} published the names of six boys aged between 13 and 16 who it says were among those returned.
N| {The ministry} assured that no minor had been handed over.
N| {Rabat} has not issued a statement.
V| The return of 55 minors from Ceuta in August 2021 was declared illegal by the Supreme Court.
? How many people were returned to Morocco? | 1A+=38 people ; 2A+=138 ; 3D+ 4A=more than a hundred
? Were minors among those sent back? | 6A 7D+
? Has the prosecutor received the ages? | 5P
? Was Thursday's return declared illegal? | -
? Has Rabat spoken about the returns? | 8D+
? Did Tejero correct her figure? | 3A+
? How many boys does the newspaper name? | 6A=six boys
? Was Tejero dismissed? | -
? Did anyone drown? | -

= Polish miner denies shaft closure as miners stay underground
V| Sixty-two miners spent a third night 780 metres below ground at the Halemba-Wschód colliery in Silesia on Thursday.
N| They came down to prevent the closure of shaft four, {their spokesman, Grzegorz Pyka,} said by telephone.
N| {The owner, Silesian Coal Group,} said that no closure had been ordered, prepared or discussed.
A| {Two members of the supervisory board} said that the closure was in the restructuring plan sent to Warsaw in August, on page 31.
N| {The assets ministry} said that the plan was confidential.
M| {Gazeta Górnicza} printed page 31 on Friday morning.
N| {The group's chairman, Wiesław Ogórek,} acknowledged the page on Friday afternoon, and described its content as a scenario.
N| {Pyka} said that they would come up when the scenario had been torn up.
V| Shaft four produced 310,000 tonnes of coal last year.
? Is shaft four to be closed? | 2A+ 3D+ 4A 6A 7P+
? Is the printed page genuine? | 7A+
? Have the miners come up? | 1D 8P+
? How many men are underground? | 1A=Sixty-two miners
? Has the closure been ordered? | 3D+ 7D+
? Has the ministry approved the plan? | 5W+
? Was a miner hurt? | -
? How deep down are they? | 1A=780 metres

= Tanzania bans night buses again, operators read it in gazette
V| Buses may not run between midnight and five in the morning in Tanzania from 1 July, according to the government gazette.
N| {The transport regulator's director, Habib Sululu,} said on Monday that the ban had been imposed because of eleven accidents since March.
N| {The bus owners' association} said that ten of the eleven occurred in daylight.
N| {Sululu} did not address that at his news conference and took no questions.
V| A ban of the same kind was lifted only in October 2023, after thirty years.
A| {Passengers at the Mbezi terminal} said that tickets for night journeys were still on sale on Tuesday.
N| {Prime minister Rashid Mwinyi} told parliament the regulator had acted without consulting him and that he wanted to hear the operators first.
M| {Mwananchi Leo} reported that he would suspend the order before it took effect.
N| {His private secretary} said he knew nothing of it.
? Has Tanzania banned night buses? | 1A 2A+
? Why were night buses banned? | 2A+=because of eleven accidents since March
? Did the accidents happen at night? | 3D
? Did the prime minister agree to the ban? | 7D+
? Has the ban been suspended? | 8P
? Will the ban be suspended? | 8A 9W+
? When was the earlier ban lifted? | 5A=October 2023
? Have operators gone on strike? | -

= European steel duty: Turkey told of exemption 'that is not one'
A| {Diplomats} said that the European Commission assured Turkey orally on 6 May that its reinforcing steel would be left out of the new safeguard.
N| {Trade commissioner Maurits Ledeboer} said on Tuesday that no country had been given an assurance.
N| {Turkey's trade minister, Selin Karabulut,} contradicted him from Ankara an hour later: she had been given one and had thanked him for it.
N| {Ledeboer} was asked for a reaction at the Council building and went in by the other door.
M| {The industry newsletter SteelLines} had the wording: "Rest easy on rebar".
N| {The Commission's deputy chief spokeswoman, Annelie Forsgren,} said that the institution did not comment on alleged fragments of conversations.
N| {Eurofer-Sud, an association of Italian and Spanish producers,} said that an exemption for Turkey would make the safeguard pointless.
V| The safeguard is to apply from 1 July and needs the approval of a qualified majority.
V| Turkey sold 3.9 million tonnes of steel to the Union last year.
? Was Turkey promised an exemption? | 1A 2D+ 3A+ 4W+ 5A 6W+
? Does the safeguard already apply? | 8P
? Have member states approved the safeguard? | 8P
? Is Turkish rebar exempt? | -
? What did the commissioner allegedly say? | 5A="Rest easy on rebar"
? Do Italian producers favour an exemption for Turkey? | 7D
? When was the assurance given? | 1A=on 6 May ; 2D+
? Did Karabulut meet Ledeboer on Tuesday? | -

= Hong Kong flat price index withdrawn over error
V| The agency that publishes Hong Kong's most watched index of flat prices took the figure for October off its website on Friday after finding that 212 sales had been counted twice.
N| Prices fell by 0.4 per cent in the month and did not rise by 1.1, {the agency, Centora,} said.
N| {Its research head, Winnie Lau,} apologised to "all who relied on the number".
V| Shares in developers, which had risen by 3 per cent on the first figure, gave up the gain.
N| {The securities regulator} is looking into trades made in the hour before the withdrawal.
N| No employee had known of the error in advance, {Lau} said.
A| {Two brokers} said that they had heard talk of it since Wednesday.
V| It is the first correction in the index's 26 years.
? Did flat prices rise in October? | 2D+
? By how much did prices change? | 2A+=0.4 per cent
? Why was the figure withdrawn? | 1A=after finding that 212 sales had been counted twice
? Has the agency apologised? | 3A+
? Did people know of the mistake before Friday? | 6D+ 7A
? Has the regulator found insider trading? | 5P
? Has the index been corrected before? | 8D
? Did Lau resign? | -

= Airport strike in Brussels: security firm says half turned up
N| {The security company Vigilium} said that 51 per cent of its screeners at Brussels airport had reported for work on Monday.
N| {The Christian union ACV-T} put the proportion at one in nine.
V| The airport had cancelled all 220 departures the day before.
N| Passengers had been told not to come, {airport spokesman Wout Verlinden} said.
A| {A Vigilium shift manager} said that those who came were sent home because there was nothing to screen.
N| They will be paid, {the company} promised.
N| {Federal labour minister Inès Delvaux} has called both sides in for Tuesday at ten.
M| {De Ochtendpost} reported that the company would offer a bonus of 600 euros.
N| {Vigilium} said that offers were made at tables and not in newspapers.
? How many screeners came to work? | 1A+=51 per cent ; 2A+=one in nine
? Were departures cancelled? | 3A
? Has the company offered a bonus? | 8P 9W+
? Has the minister met the two sides? | 7P
? Were those who came to work paid? | 6P+
? Did flights depart on Monday? | 3D
? Is the strike continuing on Tuesday? | -
? How large would the bonus be? | 8A=600 euros ; 9W+
? Were passengers injured in the crowd? | -

= Cuba's sugar imports from Colombia begin, ministry silent
A| {Dockers in Santiago de Cuba} said they had been unloading Colombian sugar since Sunday, for the first time in their lives.
N| {Cuba's food ministry} did not answer questions.
N| {Colombia's sugar growers' association, Azucol,} said that 28,000 tonnes had been sold to a buyer in the Caribbean whom it was not free to name.
M| {The Miami-based Diario Cubano Libre} published a bill of lading made out to the state importer Alimex.
N| {Alimex's deputy director, Ernesto Quevedo,} told Mexican television that Cuba was and remained an exporter.
V| The island harvested 147,000 tonnes this season, according to a figure read out in the National Assembly, less than a third of what it needs.
V| In 1989 the harvest was 8 million tonnes.
N| {President Hector Valdivia} had said in December that buying sugar abroad would be a humiliation.
? Is Cuba importing sugar from Colombia? | 1A 2W+ 3A+ 4A 5D+
? How much sugar was sold? | 3A+=28,000 tonnes
? Who is the buyer? | 3W+ 4A=the state importer Alimex
? Did Cuba harvest enough for its needs? | 6D
? Did the president approve the import? | 8D+
? How big was this season's harvest? | 6A=147,000 tonnes
? Is sugar rationed in Cuba? | -
? Has Cuba paid for the sugar? | -

= Ship operator fined for dumping ash off Svalbard
V| A Norwegian court fined the cruise operator Polarstern-Reisen 9 million kroner on Tuesday for discharging ash from a waste incinerator inside a protected fjord on Svalbard.
V| The discharge, on 14 August last year, was filmed by a passenger.
N| {The captain, Henk Ruijter,} told the court that a valve had been left open by mistake.
N| {Judge Solveig Haaland} did not believe him.
N| The log had been altered two days later, {she=Solveig Haaland} said.
N| {The company} is considering an appeal and has a fortnight to lodge it.
N| {Svalbard's governor} banned the ship from the archipelago for two seasons.
V| The prosecution had asked for 12 million kroner.
? Was the operator fined? | 1A
? How much is the fine? | 1A=9 million kroner
? Was the discharge an accident? | 3A+ 4D
? Was the log tampered with? | 5A
? Has the company appealed? | 6P+
? May the ship return to Svalbard this year? | 7D
? Who filmed the discharge? | 2A=a passenger
? Was the captain sent to prison? | -
? Did the court grant what the prosecution asked for? | 8D

= Romanian-Ukrainian canal row: dredging stopped, or paused, or finished
N| Ukraine has halted dredging in the Bystre arm of the Danube, {Romania's transport ministry} announced on Monday, calling it the result of firm diplomacy.
N| {Ukraine's deputy infrastructure minister, Yaroslav Demchuk,} said that the work had been completed.
A| {A pilot in Vylkove} saw two dredgers at work on Tuesday.
N| They were moving sediment, {the Danube administration in Izmail} told this newspaper.
M| {Adevărul Dunării} reported that a joint survey had found the channel 6.5 metres deep, as against the 3.9 metres notified to Bucharest.
N| {Demchuk} would not give a depth.
N| {Romania's foreign minister, Ilinca Stan,} said the survey was not finished and that she would not anticipate it.
V| The two countries have quarrelled about the arm since 2004.
? Has Ukraine stopped dredging in the Bystre arm? | 1A 2A+ 3D
? How deep is the channel? | 5A=6.5 metres ; 6W+ 7W
? Is the joint survey finished? | 5A 7D+
? Did Romanian pressure end the work? | 1A+ 2D+
? What were the dredgers doing on Tuesday? | 4A+=moving sediment
? Has Romania gone to court? | -
? Did a ship run aground in the canal? | -
? Since when have they quarrelled? | 8A=2004

= Search start-up's founder still in charge, co-founder says
M| {The Information Desk}, a technology newsletter, said on Wednesday night that Priyanka Mehrotra had been ousted from Quillsearch, the Berlin start-up she founded in 2021.
N| {Her co-founder, Jonas Wendelin,} wrote on LinkedIn that she was "exactly where she was yesterday".
A| {Two investors} said that this was accurate, since she had been removed the day before.
N| {Mehrotra} posted a picture of an empty beach and no text.
V| The commercial register showed her on Thursday as managing director with sole power of signature.
N| {The lead investor, Nordlicht Ventures,} declined to comment.
N| {Wendelin} sent staff a message on Friday that said there would be "news about roles" on Monday.
V| Quillsearch raised 110 million euros in March at a valuation of 900 million.
? Was Mehrotra ousted from Quillsearch? | 1A 2D+ 3A 5D 6W
? Is Mehrotra still managing director? | 1D 2A+ 3D 5A
? How much did the company raise? | 8A=110 million euros
? Has Wendelin been made chief executive? | -
? Did Mehrotra resign? | -
? Will there be an announcement on Monday? | 7A+
? When was she removed? | 3A=the day before
? did the start-up go bankrupt | -

= Quillsearch founder 'moves to new role' after all
N| {Quillsearch} announced on Monday that Priyanka Mehrotra would become "founder at large" and that Jonas Wendelin would lead the Berlin company.
N| {Mehrotra} wrote that she had been informed at the same time as everybody else.
N| The change was agreed with her, {Wendelin} told employees.
N| {Her lawyer, Hauke Petersen,} said that she would contest it before the regional court.
A| {Engineers} said that 40 of the 210 staff had handed in notice by the evening.
N| {The company} said it knew of nine.
M| {The Information Desk} reported that Nordlicht Ventures had threatened to withhold 30 million euros.
N| {Nordlicht} did not respond.
V| The register still named Mehrotra on Tuesday.
? Was Mehrotra ousted as head of Quillsearch? | 1A+ 2A+
? Did Mehrotra agree to the change? | 2D+ 3A+ 4D+
? Who heads the company now? | 1A+=Jonas Wendelin
? How many employees have resigned? | 5A=40 ; 6A+=nine
? Has she gone to court? | 4P+
? Did the investor threaten to hold back money? | 7A 8W+
? Has the register been updated? | 9D
? Did Nordlicht withdraw its investment? | 7P 8W+
? Did the engineers ask for higher pay? | -

= Eurasian rail corridor: Baku says first train left, station has not seen it
N| {Azerbaijan's state railway} reported the departure of the first container train to Iran through Astara on Saturday, with 34 wagons of timber.
A| {Two railwaymen at Astara} said on Sunday that nothing longer than a maintenance trolley had passed.
N| {Iran's roads ministry} welcomed the train in a statement.
N| {The ministry's director for Gilan province, Behrouz Kalantari,} told the student agency IRNA-Shomal that it had not arrived and that he was waiting at the platform with flowers.
M| {The Baku site Haqqin-Gün} wrote that the locomotive had broken down at Lankaran.
N| {The railway}, asked about this, said the train was "within the timetable".
V| The section between Rasht and Astara, 162 kilometres long, has not been built, so that containers go on by lorry.
N| {Russia} is to lend Tehran 1.3 billion euros for it, according to an agreement of May 2023.
? Has the first train left Azerbaijan for Iran? | 1A+ 2D 6A+
? Has the train arrived in Iran? | 2D 4D+
? Why is it late? | 5A=the locomotive had broken down at Lankaran
? Is the railway between Rasht and Astara finished? | 7D
? Has Russia paid the loan? | 8P+
? What is on the train? | 1A+=34 wagons of timber
? Did the train carry weapons? | -
? Did the locomotive break down? | 5A 6D+

= Trafalgar Energy to cut Aberdeen workforce, unions told, though company says review is open
A| {Two union representatives briefed by management on Monday} said that the North Sea producer Trafalgar Energy intended to shed 430 of its 1,900 onshore positions in Aberdeen by the end of March.
N| {A Trafalgar spokesperson} said that the company was reviewing its structure, that no outcome had been determined and that employees would be the first to hear.
M| {The Press and Shore}, an Aberdeen daily, said it had been shown a chart on which whole departments, among them geology and procurement, were marked in grey.
N| {Chief executive Fraser Cumming}, questioned about the chart at an industry breakfast on Wednesday, said that grey was a colour used for many things.
N| {Scotland's energy secretary, Ailsa Drummond}, called on the company to "stop hiding behind the word review".
V| Trafalgar cut 200 posts in Aberdeen in 2020 and a further 90 in 2023, in each case after a review.
N| {Cumming} put the blame for the state of the sector on the windfall tax, which he wants abolished.
N| The Treasury has ruled that out until 2030, {a spokesman} said.
? Will Trafalgar cut 430 jobs in Aberdeen? | 1A 2W+
? Have the jobs been cut? | 1P 2D+
? Does the chart mark departments for closure? | 3A 4W+
? Were posts cut after the 2023 review? | 6A
? Will the windfall tax be abolished? | 7P 8D+
? how many people does Trafalgar employ onshore in Aberdeen? | 1A=1,900
? Did Drummond meet Cumming? | -
? Is Trafalgar leaving the North Sea? | -

= Norwegian fund sells stake in arms maker 'for financial reasons', memo says otherwise
V| Norway's sovereign fund sold its 1.7 per cent holding in the Israeli defence group Elron Dynamics between May and July, its half-year list of investments shows.
N| The sale was made for financial reasons, {the fund's deputy chief executive, Vegard Sunde,} said on Thursday.
M| {The newspaper Klassetidende} cites a memorandum of 3 May, signed by two members of the ethics council, in which the sale is recommended because of the use of the company's drones in Gaza.
N| {Sunde} said that the council's advice was one thing and the fund's decision another.
N| {The ethics council's chairwoman, Ragna Heiberg,} would not confirm that there was such a memorandum.
N| {Elron} regretted the decision, which it described as political.
N| {Finance minister Sjur Aasland} told parliament that he had not interfered.
A| {A former portfolio manager} said that the stock had risen by a third in the period and that nobody sells that for money.
V| The fund excluded another Israeli company in 2009.
? Did the fund sell its stake in Elron? | 1A 2A+
? Why was the stake sold? | 2A+=for financial reasons ; 3A=because of the use of the company's drones in Gaza
? Did the ethics council recommend the sale? | 3A 4A+ 5W+
? Was the sale politically motivated? | 2D+ 3A 6A+ 7D 8A
? Did the finance minister order the sale? | 7D+
? Did Elron's share price fall? | 8D
? How large was the holding? | 1A=1.7 per cent
? Was Elron excluded in 2009? | 9D
? Has the fund sold all its Israeli shares? | -

= Ireland's data-centre moratorium: regulator says door never closed
N| {Ireland's energy regulator} said on Tuesday that applications from data centres in the Dublin area would be considered again from January, and that there had at no time been a ban.
A| {Two developers} said that they had been told in 2022, orally and by officials of the grid company, not to apply before 2028.
N| {The grid company, Gridlink,} said that it had explained the state of the network and that applicants drew their own conclusions.
M| {The Irish Business Ledger} obtained minutes of a meeting on 9 November 2021 at which a Gridlink manager says: "It is a moratorium, we just don't call it that."
N| {The manager, Fintan Cosgrave}, who has since retired to Kerry, told the paper that he had indeed said so and would say it again.
N| {The regulator's chairman, Eoghan Maguire,} declined to comment on minutes of other organisations.
V| Data centres used 21 per cent of the country's metered electricity in 2023.
N| {Environment minister Gráinne Lawlor} has asked both bodies for a joint account by the end of the month.
? Was there a moratorium on data centres in Dublin? | 1D+ 2A 3D+ 4A 5A+ 6W+
? Are the minutes accurate? | 5A+ 6W+
? Can data centres apply again? | 1P+
? What share of power do data centres use? | 7A=21 per cent
? Has the joint account been delivered? | 8P
? Was Cosgrave dismissed? | 5D
? Did Gridlink tell developers not to apply? | 2A 3D+
? Is the regulator's chairman resigning? | -

= Congo army seizes tin convoy, then escorts it
A| {Traders in Goma} said that soldiers stopped eleven lorries carrying tin ore near Walikale on Friday and unloaded them.
N| {The army's regional spokesman, Captain Innocent Kalume,} said no lorry had been stopped.
N| {The ore's owner, Kivu Minerals,} thanked the army on Saturday for protecting its convoy.
A| {A driver} said that protection had cost 2,000 dollars a vehicle.
N| {Captain Kalume} said that the armed forces did not charge for their services.
M| {Radio Okapi-Est} reported that the lorries reached the border at Bunagana on Sunday evening, two of them empty.
N| {The provincial mining office} has suspended exports until the weight of the load has been checked.
N| It could take a week, {its director, Espérance Furaha,} said.
V| Tin from the region is subject to a tracing scheme that the European Union regards as unreliable.
? Did the army stop the convoy? | 1A 2D+
? Was money paid to the soldiers? | 4A 5D+
? Was tin ore taken from the lorries? | 1A 6A
? Has the load been weighed? | 7P
? Did the lorries cross into Uganda? | -
? How much did the escort cost? | 4A=2,000 dollars a vehicle ; 5D+
? Has the EU imposed sanctions on Kivu Minerals? | -
? Did Kivu Minerals complain about the army? | 3D+

= Taiwan ferry firm's mainland link: council says licence 'still in the drawer'
N| {The ferry company Haixia Star} announced on its website that it would resume sailings between Taichung and Pingtan on 1 June.
N| {Taiwan's Mainland Affairs Council} said the company had no licence to do so and that its application was still being looked at.
N| {Chairwoman Lin Hsiu-chuan of Haixia Star} said she had been told by telephone that it had been approved.
N| By whom, {she=Lin Hsiu-chuan} did not reveal.
A| {A transport ministry official} said that the approval was signed by a deputy minister on 7 May and recalled on the ninth.
N| {The deputy minister, Wu Ching-tang,} said that he signed nothing that he later recalled.
M| {Fujian Morning Post}, a mainland paper, published the timetable.
N| {Beijing's Taiwan Affairs Office} said it welcomed the resumption.
V| Sailings were suspended in February 2020 because of the pandemic.
? Have the sailings resumed? | 1P+
? Does Haixia Star have a licence? | 2D+ 3A+ 5A
? Was the approval recalled? | 5A 6D+
? Who told the company that the licence was approved? | 4W+
? When were the sailings suspended? | 9A=February 2020
? Did Beijing oppose the sailings? | 8D
? Why was the approval withdrawn? | -
? Did Wu sign the approval? | 5A
? When is the service due to start again? | 1A+=1 June

= Spanish solar owners lose case against state in London
V| A court in London ruled on Thursday that Spain need not hand over its cultural institute's building in Kensington to four solar investors who hold unpaid arbitration awards.
V| The building, the court said, served a sovereign purpose.
N| {The investors' lawyer, Philippa Starling,} said that they would look for other property.
V| Spain owes 1.5 billion euros under 26 such awards, according to a tally kept by a Geneva law firm.
N| {The Spanish government} has paid one, it says.
N| {The European Commission} takes the view that paying the others would be illegal state aid.
V| A bank account of the Spanish air navigation agency, with 32 million euros in it, remains frozen in Brussels.
V| The case has cost Spain 9 million pounds so far.
? Did the court let the investors seize the building? | 1D 2D
? Why did the investors lose? | 2A=served a sovereign purpose
? How much does Spain owe? | 4A=1.5 billion euros
? Has Spain paid all the awards? | 4D 5D+
? Has any award been paid? | 5A+
? Will the investors appeal? | -
? Have the investors given up? | 3D+
? Has the frozen account been released? | 7D
? Does the Commission want Spain to pay? | 6D

= Auditors resign at Cypriot shipping fund; fund says term ended
N| {Marathon Ocean Fund of Limassol} notified investors on Friday that the term of its auditors, Prior & Hale, had come to an end.
N| {Prior & Hale} wrote to the regulator on the same day that they had resigned.
N| {The regulator} confirmed the receipt of a letter from an audit firm.
A| {Three investors} said that the auditors had asked since April to see four ships and had been shown two.
N| {The fund's manager, Antonis Vrahimis,} said the other two were at sea, "where ships belong".
M| {TradeWinds Daily} found that one of the two was scrapped at Alang in 2022.
N| {Vrahimis} said that a ship of the same name had been scrapped.
N| {The shipbreaking yard} gave the identification number, which matched the fund's prospectus.
V| The fund had promised a yield of 11 per cent and has suspended redemptions twice.
? Did the auditors resign? | 1D+ 2A+
? Does the fund own four ships? | 5A+ 6D 7A+ 8D
? Was the ship scrapped? | 6A 7D+ 8A
? How many ships were the auditors shown? | 4A=two
? Have investors got their money back? | -
? Why did the auditors leave? | 1A+=the term of its auditors, Prior & Hale, had come to an end ; 4A=the auditors had asked since April to see four ships and had been shown two
? Has Vrahimis been arrested? | -
? Are redemptions suspended for the first time? | 9D

= EU cities press for night-flight ban; airports say curfew exists
N| {Mayors of nineteen European cities} on Wednesday asked Brussels for a ban on passenger flights between 11 pm and 6 am.
N| {The airports' federation, AEB,} said that a ban existed at most of the airports in question.
A| {Residents near Liège} said they had counted 41 take-offs after midnight on Tuesday alone.
N| Those were freighters, {the airport} said, which have an exemption.
N| {Transport commissioner Tamás Orbay-Lukács} said that the matter belonged to the member states.
N| {He=Tamás Orbay-Lukács} would not rule out a recommendation.
M| {Le Courrier Wallon} wrote that a draft recommendation had been in his office since spring and was withdrawn at the request of an express carrier.
N| {His spokesperson} said there was no draft and could therefore have been no withdrawal.
V| A Dutch attempt to limit night flights was struck down in 2024 because Brussels had not been consulted.
? Have night flights been banned across the EU? | 1P 5D
? Was a draft recommendation withdrawn? | 7A 8D+
? Did planes take off from Liège after midnight? | 3A 4A+
? Were those passenger flights? | 4D+
? Will the Commission issue a recommendation? | 6W+
? Did an express carrier put pressure on the commissioner? | 7A 8D+
? How many cities want the ban? | 1A+=nineteen European cities
? Did the Dutch limit survive? | 9D
? Did the mayors meet the commissioner? | -

= Bank of Georgia-Caspian hit by outage; 'maintenance', then 'incident', then silence
V| Customers of the Bank of Georgia-Caspian could not use their cards from 6 pm on Saturday until Sunday noon.
N| {The bank} spoke on Saturday of maintenance work.
N| By Sunday it was calling it an incident, and on Monday {its press office} stopped answering.
A| {A member of the technical staff} said somebody had encrypted two servers and left an address.
N| {The national bank} said it had been told of a technical fault and had no reason to assume an attack.
M| {The online magazine Tabula Rasa} reported that the ransom was set at 3 million dollars and that the bank's insurer was negotiating.
N| {The insurer, Alpina Re,} does not comment on clients.
N| {The interior ministry's cyber unit} is at the bank's headquarters, a spokeswoman said, without saying why.
V| No money is known to have been lost.
? Was the bank attacked by hackers? | 2D+ 4A 5D 6A 8W
? What caused the outage? | 2A+=maintenance work ; 3A+=an incident ; 4A=somebody had encrypted two servers ; 5A=a technical fault
? How long could customers not use their cards? | 1A=from 6 pm on Saturday until Sunday noon
? Was a ransom demanded? | 4A 6A 7W
? Has the ransom been paid? | 6P 7W
? Did customers lose money? | 9D
? Who was behind the attack? | -
? Is the insurer negotiating with the hackers? | 6A 7W+
? Was the head of technology fired? | -

= Lithium for water: Serbian mine decision taken 'nowhere yet'
M| {The Belgrade weekly Nedeljni Pregled} reported on Thursday that the government would grant an exploitation permit for the Jadar-Istok lithium mine on 15 September.
N| {Mining minister Danica Obradović-Perić} said that no permit would be granted to anyone before an environmental study had been completed, and that this would take two years.
A| {A source in the government} told the weekly, which repeated its report the following week, that the study had been delivered in June and was favourable.
N| {The faculty that was to write it} said that its contract had not been signed.
N| {The company, Hollander Lithium,} said that it would respect whatever was decided.
N| {Germany's economics ministry}, which has pressed for the mine, had no new information.
V| Some 30,000 people marched against the mine in Belgrade in August.
N| {Farmers' leader Zlatko Kokanov} said that the tractors were fuelled.
? Has the mining permit been granted? | 1P 2D+
? Will the permit be granted in September? | 1A 2D+ 6W
? Has the environmental study been finished? | 2D+ 3A 4D+
? Is the study favourable? | 3A
? Did farmers block roads? | -
? How many people demonstrated? | 7A=Some 30,000 people
? Has Germany promised money for the mine? | -
? Has Hollander withdrawn from the project? | -

= Kuwait to leave oil pact? Delegates say yes, ministry calls it fiction
A| {Four delegates to the producers' group} said on Sunday that Kuwait had informed its partners by letter that it would quit the output agreement at the end of the year.
N| {Kuwait's oil ministry} called this a work of fiction.
N| {Oil minister Bader al-Saqer} said, on arriving in Vienna, that his country had been a founder of the group and intended to be present at its centenary.
M| {Argus Gulf}, an energy news service, quoted two sentences from the letter, which bears the date of 28 October.
N| {The group's secretariat} would not discuss correspondence between members.
A| {One of the four delegates} later retreated, saying that the letter spoke of "reconsidering the terms".
V| Qatar left the group in January 2019 and Angola five years after that.
N| {Goldwater Research, a consultancy,} said in a note that a Kuwaiti departure would knock ten dollars off the price of a barrel.
V| Kuwait produces 2.4 million barrels a day, about 400,000 fewer than it could.
? Has Kuwait told its partners it will leave the pact? | 1A 2D+ 3D+ 4A 5W+ 6D
? Has Kuwait left the agreement? | 1P 3D+
? Does such a letter exist? | 1A 2D+ 4A 5W+ 6A
? Did Angola leave the group? | 7A
? How much oil does Kuwait pump? | 9A=2.4 million barrels a day
? Has the oil price fallen by ten dollars? | 8P
? Which country left in 2019? | 7A=Qatar
? Did Saudi Arabia ask Kuwait to stay? | -

= Cement shortage in Havre: union frees plant after court order
V| The CGT union lifted its blockade of the Le Havre cement plant at noon on Friday, four hours after a court ordered it to.
V| The court set a penalty of 5,000 euros for each hour of delay.
N| {Union secretary Maryvonne Le Goff} said that the money would be paid and that it had been worth it.
N| {The plant's director, Alain Pasquier,} said he hoped to deliver again on Monday.
V| The dispute is about a plan to replace 38 drivers with contractors.
N| Negotiations on that had not been held since 2 May, {Le Goff} said.
N| They had, twice, {Pasquier} said.
A| {A labour inspector} recalled one meeting, which lasted eleven minutes.
V| Work stopped on 60 building sites in Normandy.
? Has the blockade ended? | 1A
? How much must the union pay per hour? | 2A=5,000 euros
? Has the penalty been paid? | 3P+
? Is the plant delivering again? | 4P+
? Have the two sides met since 2 May? | 6D+ 7A+ 8A
? What is the dispute about? | 5A=a plan to replace 38 drivers with contractors
? Have the drivers been replaced? | -
? Did the police clear the blockade? | -
? Did the union appeal the court order? | -

= Kazakh minister rejects talk of uranium sale halt
M| {The Canadian investor letter Yellowcake Weekly} claimed on Tuesday that Kazakhstan had suspended uranium deliveries to American utilities for the rest of the year.
N| {Energy minister Ruslan Abenov} answered in a post of four words: "Contracts are being fulfilled."
N| {Uranprom, the state producer,} said in a fuller statement that shipments had gone out in each month of this year.
A| {A fuel buyer at a utility in the American south-east} said that the October shipment had not come and that nobody could say why.
N| {The shipping line Caspian-Black Sea} said a vessel had been held up at Poti by an inspection.
V| In 2022 deliveries through St Petersburg were interrupted for ten weeks.
N| {Uranprom}'s spokesman, asked on Wednesday about October, said that the month was not over.
V| It was the twenty-ninth.
? Has Kazakhstan suspended uranium deliveries to the United States? | 1A 2D+ 3D+ 4A
? Has the October shipment arrived? | 3A+ 4D 7P+
? Why is it late? | 4W 5A=a vessel had been held up at Poti by an inspection
? Were deliveries interrupted for ten weeks this year? | 3D+
? Did the US retaliate? | -
? Where was the vessel held up? | 5A=Poti
? Did Abenov resign? | -
? Is a total export ban planned for next year? | -

= Malawi fuel deal: cabinet backed it, court must still look at it
N| {Malawi's information minister, Thoko Banda-Mwale,} announced on Monday that the cabinet had endorsed a government-to-government contract with the Emirati trader Noor Energy for 60,000 tonnes of diesel a month.
N| It did so on Friday by nine votes to six, {she=Thoko Banda-Mwale} added in reply to a question.
A| {Two of the six} told Zodiak radio that no vote had been taken.
N| {The anti-corruption bureau} said it had asked for the minutes.
N| {The High Court in Lilongwe} will hear on 12 March a motion by local importers to have the contract set aside.
N| {Noor Energy} said that the first ship was on its way.
V| No ship chartered by the company was listed at any port in the region on Tuesday.
M| {The Nation of Blantyre} reported that the price was 14 dollars a tonne above the market.
N| {The minister=Thoko Banda-Mwale} said that she would not be drawn on numbers.
? Did the cabinet approve the diesel contract? | 1A+ 2A+ 3D
? How did the vote go? | 2A+=nine votes to six ; 3D
? Is the first delivery under way? | 6A+ 7D
? Is the diesel overpriced? | 8A 9W+
? Has the court set the contract aside? | 5P
? Has the bureau received the minutes? | 4P+
? How much diesel is to be delivered? | 1A+=60,000 tonnes of diesel a month
? Was Banda-Mwale among those who voted against? | -
? has diesel arrived in malawi | 6P+ 7D

= Swedish steel start-up pays suppliers 'in full', suppliers count
N| {Norrgrön Stål} said on Wednesday that it had settled all overdue invoices at its site in Luleå.
N| {The Norrbotten contractors' association} said that its members were still owed 340 million kronor.
N| {Chief financial officer Petra Sandelin} explained that what was in dispute was not overdue.
A| {A contractor with 30 employees} said that he had stopped work on Monday.
M| {Norrländska Bladet} reported on Friday that the company had asked the government for a guarantee of 4 billion.
N| {Industry minister Ebba Torstensson} said that no application was on her desk.
N| That did not exclude its being on someone else's, {her press secretary} said.
N| {The National Debt Office} confirmed having received one on 3 October.
V| Norrgrön has raised 52 billion kronor since 2020 and has not yet made any steel.
? Has Norrgrön paid its suppliers? | 1A+ 2D+
? Did the company ask for a state guarantee? | 5A 6D 8A
? Has the guarantee been granted? | 5P
? How much do suppliers say they are owed? | 2A+=340 million kronor
? Has steel been produced in Luleå? | 9D
? Is Norrgrön bankrupt? | -
? When did the application come in? | 8A=3 October
? Did a contractor stop work? | 4A
? Was Sandelin replaced? | -

= Slovenian port blockade ends with deal no side will describe
V| The road to the container terminal at Koper was clear on Saturday morning for the first time in six days.
N| {Crane operators' leader Mladen Jovanovski} said that his people had got what they came for.
N| {The port's chairwoman, Vesna Hribar,} said that the company had not given way on anything.
N| Both had promised not to disclose the terms before the supervisory board met on the 14th, {a mediator} said.
A| {Persons who saw the paper} spoke of a one-off payment of 2,500 euros.
M| {The newspaper Primorec} had 4,000.
N| {Infrastructure minister Aleš Kovačič} said that he knew the number and that neither was right.
V| Nine ships had been diverted to Trieste.
N| {Slovenian Railways} expects to clear its backlog by the end of next week.
? Has the blockade ended? | 1A
? How much will the crane operators get? | 4W 5A=a one-off payment of 2,500 euros ; 6A=4,000 ; 7D
? Did the port make concessions? | 2A+ 3D+ 5A 6A
? Has the supervisory board met? | 4P
? How many ships went to Trieste? | 8A=Nine ships
? Has the railway cleared its backlog? | 9P+
? Did police intervene? | -
? Did the minister mediate? | -

= Taxi app's drivers are employees, Polish labour court says; app says not yet
V| A labour court in Łódź ruled on Tuesday that eleven drivers of the taxi app Jedziemy were employees and entitled to paid holidays.
N| {Jedziemy} said the ruling was not final and that nothing would change for its 40,000 drivers in the meantime.
N| {Judge Ewelina Maciąg} based her decision on the fact that drivers who refuse three rides are blocked for an hour.
N| {The app's head of policy, Szymon Dreszer,} told Radio Zet-Plus that nobody was blocked.
A| {Drivers at the Fabryczna station} showed their screens, on which a clock was counting down from 60 minutes.
N| {Dreszer} said on Wednesday that he had meant something else by the word.
N| {The labour ministry} will wait for the Supreme Court before it proposes a law, a deputy minister said.
V| A court in Gdynia decided the opposite in March.
? Are the drivers employees? | 1A 8D
? Is the ruling final? | 2D+
? Are drivers blocked for refusing rides? | 3A 4D+ 5A
? Will the company treat its drivers as employees now? | 2D+
? Has the company appealed? | -
? Will there be a law? | 7A+
? How many drivers does Jedziemy have? | 2A+=40,000 drivers
? Did the Supreme Court rule on the case? | 7P
? did dreszer correct himself | 6A+

= Hull fire: insurer pays, owner says
V| The owner of a caravan factory in Hull that burnt down in March said on Thursday that his insurer had paid him 17 million pounds.
V| The factory will reopen on a new site in Goole in February with 140 of the former 160 employees.
N| {Humberside fire service} found that the fire had started in a spray booth.
N| {The Health and Safety Executive} decided against a prosecution.
N| {Owner Clive Ollerenshaw} said that he had sold his house to pay wages in the spring.
N| {The union's regional officer, Beth Tranter,} praised him.
V| One firefighter broke an ankle.
V| Orders for 900 caravans were lost to competitors in Germany.
? Has the insurer paid? | 1A
? How much did the insurer pay? | 1A=17 million pounds
? Will all employees be taken back? | 2D
? Where did the fire start? | 3A=in a spray booth
? Will the company be prosecuted? | 4D
? Was anyone killed? | -
? Has the new factory opened? | 2P
? Did the union criticise the owner? | 6D+
? Was the fire started on purpose? | -

= Visa bribery at consulate: ambassador says no, then recalled
M| {Tygodnik Stołeczny}, a Warsaw weekly, reported on Monday that a vice-consul in a Polish mission in West Africa had sold 1,200 visas at 2,000 euros apiece.
N| {Poland's ambassador, Mateusz Wrona,} said that there had not been a single irregularity in his time.
N| {The foreign ministry} recalled him on Wednesday for consultations.
A| {Employees of the mission} said that applicants had been told which bench to sit on.
N| {The vice-consul's lawyer} declined to say where his client was.
N| {Prosecutors in Warsaw} are examining 300 files and do not wish to speak of numbers.
N| {Foreign minister Agnieszka Lasota} told the Sejm that the report was, "to our shame", true in its essentials, though the number was lower.
V| A similar affair in 2023 cost a deputy foreign minister his post.
? Were visas sold at the mission? | 1A 2D+ 4A 7A+
? How many visas were sold? | 1A=1,200 visas ; 6W 7D+
? Was the ambassador recalled? | 3A+
? Is the vice-consul in custody? | 5W+
? Has anyone been charged? | -
? Did the affair cost a deputy minister his job? | -
? What was the price of a visa? | 1A=2,000 euros
? did lasota resign | -

= Panama Canal auction: slot sold for record 4.1m
V| A Japanese shipping company paid 4.1 million dollars in an auction on Wednesday to jump the queue at the Panama Canal, the highest sum ever.
V| The regular fee of about 500,000 dollars comes on top.
N| Twenty-four ships a day may pass at present instead of 36, {the canal authority} said, because of low water.
N| The limit will go up to 27 in January if it rains, {administrator Ricaurte Solís} said.
N| {The shipping company, Eneon,} did not want to comment on individual voyages.
V| The previous record, 3.98 million, was set in November 2023.
N| {The carriers' association} called for auctions to be abolished.
V| On Wednesday 117 ships were waiting, some of them for 16 days.
? How much was paid for the slot? | 1A=4.1 million dollars
? Was it a record? | 1A
? Does that include the regular fee? | 2D
? How many ships can pass per day? | 3A+=Twenty-four ships
? Has the limit been raised? | 4P+
? Have the auctions been abolished? | 7P
? Why did Eneon pay so much? | 5W+
? When was the old record set? | 6A=November 2023
? Is the canal closed? | 3D+
? How many ships are in the queue? | 8A=117 ships
? Did Eneon buy a second slot? | -

= Chevreuil chain denies supermarket sale as rivals circle
A| {Four people familiar with the process} told Reuters on Monday that the family behind the French supermarket chain Chevreuil had asked three rivals to submit offers for its 190 stores by the middle of next month.
N| {A spokeswoman for the family holding} said that there was no process.
N| {Chief executive Guillaume Chevreuil} told suppliers at a meeting in Rennes on Tuesday that he had been asked about the matter eleven times that day and that the answer had not changed: the chain belonged to his family and would go on doing so.
M| {The trade magazine Linéaires & Rayons} reported that one of the rivals, Grandmarché, had already sent teams to look at the warehouses.
N| {Grandmarché} declined to comment.
N| {The employees' council} has demanded to be informed, as the law provides, within fifteen days.
V| The chain sold its twelve hypermarkets to Grandmarché in 2022, after the family had ruled out such a sale three times.
N| {Economy ministry officials} would look closely at any merger in Brittany, the ministry said.
? Is Chevreuil for sale? | 1A 2D+ 3D+ 4A
? Have offers been submitted? | 1P 2D+
? Did Grandmarché inspect Chevreuil's warehouses? | 4A 5W+
? Did the family sell its hypermarkets? | 7A
? Has the employees' council been informed? | 6P+
? Will Grandmarché buy the 190 stores? | 5W+
? How many stores are concerned? | 1A=190 stores
? Has the ministry blocked the merger? | 8P
? Did suppliers stop delivering to Chevreuil? | -

= Oslo to close E18 lane for buses after appeal fails
V| Norway's Supreme Court declined on Tuesday to hear an appeal by nine municipalities against a bus lane on the E18 motorway west of Oslo.
V| The lane will come into use on 1 August.
N| {The public roads administration} had wanted to open it in April.
N| Cars will need about eight minutes more at peak times, {it} estimates.
N| {Bærum's mayor, Eivind Tangen,} spoke of a black day for tradesmen.
N| {Transport minister Marit Oksnes} said that she had no wish to gloat.
V| Some 31,000 bus passengers use the stretch each day and 84,000 cars.
N| Electric cars will not be allowed in the lane, {the administration} said.
? Did the court hear the appeal? | 1D
? When does the bus lane open? | 2A=1 August
? Is the bus lane in use? | 2P
? How much longer will cars take? | 4A+=about eight minutes
? May electric cars use the lane? | 8D+
? Did the lane open in April? | 2D 3P+
? How many cars use the road? | 7A=84,000 cars
? Is Bærum going to the European court? | -

= Turkish drone maker's Ukraine plant: Kyiv says bricks, Moscow says rubble
N| {Russia's defence ministry} said on Thursday that its missiles had destroyed a drone factory which the Turkish company Kartal was building outside Kyiv.
N| {Kartal's chief executive, Alper Demirtaş,} said in Istanbul that the building stood.
N| {The military administration of Kyiv region} reported hits on "an infrastructure object" and no details.
A| {Two people from a nearby village} said that a hall at the site had lost its roof.
M| {The Ukrainian news site Strana-Kyiv} published a satellite picture in which one of three halls is black.
N| {Demirtaş} later acknowledged damage to "auxiliary premises" and said the opening would be in September as planned.
N| {Ukraine's minister for strategic industries} said that he wasn't going to help the enemy correct its aim.
V| Construction of the plant, a 95-million-dollar project, began in February 2024.
V| A shell of the plant's offices burnt in January in what officials called an electrical fault.
? Was the drone factory destroyed? | 1A+ 2D+ 3W 6D+
? Was the factory damaged? | 1A+ 2D+ 4A 5A 6A+
? Did the roof of a hall collapse or disappear? | 4A
? Has the plant opened? | 6P+
? How much does the plant cost? | 8A=95-million-dollar
? Were workers killed? | -
? Did Ukraine say how bad the damage is? | 3W 7W+
? Did the fire in January come from a missile? | 9D
? When did construction start? | 8A=February 2024

= Data watchdog: 'We did not clear the supermarket cameras'
N| {The supermarket group Valmarkt} said in March that Austria's data protection authority had approved the face recognition it uses at 22 branches.
N| {The authority} had done no such thing, its head, Verena Stadlbauer, said on Friday.
N| What the group had received, {she=Verena Stadlbauer} said, was an acknowledgement of receipt.
N| {Valmarkt} said that the acknowledgement contained no objection.
M| {The magazine Datenblick} revealed that 140,000 faces had been stored for longer than the 72 hours that the group gives.
N| {A spokeswoman, Kerstin Pirker,} said that the group was looking into what it called isolated cases.
A| {A store detective in Graz} said the oldest picture in his system was from October.
N| {The chamber of labour} is preparing a lawsuit on behalf of cashiers.
? Did the authority approve the cameras? | 1A+ 2D+ 3D+ 4A+
? Were faces stored for too long? | 5A 6W+ 7A
? Has the chamber of labour sued? | 8P
? How many faces were kept? | 5A=140,000 faces
? How many branches use the system? | 1A+=22 branches
? Has the system been switched off? | -
? Has the authority fined Valmarkt? | -
? What did the authority send the group? | 3A+=an acknowledgement of receipt ; 4A+=the acknowledgement

= Chad-Cameroon pipeline: court seizes, company pumps
V| A commercial court in N'Djamena on Monday ordered the seizure of shares in the Chad-Cameroon pipeline that belong to the British company Redland Energy.
N| {Redland} said that its ownership was beyond the reach of the court.
N| {Justice minister Abakar Tolli} said the shares had been transferred to the state on Monday evening.
A| {A notary} said that the register was locked and that he had the only key.
N| {The pipeline company, in Douala,} reported normal operations.
M| {Africa Petroleum Letter} wrote that Cameroon had quietly bought a tenth of the shares from Redland the week before.
N| {Cameroon's state oil company} confirmed it.
N| {Chad} recalled its ambassador from Yaoundé on Thursday over the transaction, which its foreign minister called unfriendly.
V| The pipeline, 1,070 kilometres long, carried 124,000 barrels a day last year.
? Have the shares been transferred to Chad? | 2D+ 3A+ 4D
? Did Cameroon buy pipeline shares from Redland? | 6A 7A+
? Has Chad recalled its ambassador? | 8A+
? Is oil flowing? | 5A+
? Did the court order the seizure? | 1A
? How long is the pipeline? | 9A=1,070 kilometres
? Has Redland left Chad? | -
? Did Cameroon recall its ambassador? | -
? Why did Chad recall the ambassador? | 8A+=over the transaction

= Passport office in Harare out of paper, says clerk; out of clerks, says minister
A| {A clerk at Zimbabwe's passport office in Harare} said last week that no passports had been printed since 3 June for want of paper.
N| {Registrar-general Henry Mudzuri} said that 4,000 a day were being printed.
N| {Home affairs minister Tendai Chikowore} told parliament on Tuesday that the difficulty was one of staff.
N| {He=Tendai Chikowore} put the backlog at 61,000.
M| {The Standard of Harare} reported that the German supplier, Druckhaus Edel, had stopped delivering because of an unpaid bill.
N| {The company} confirmed that there was "a commercial matter between the parties".
N| {Mudzuri}, asked how 4,000 passports could be printed without paper, ended the interview.
V| An express passport costs 200 dollars and is supposed to take 48 hours.
V| The office ran out of paper in 2019 for five months.
? Are passports being printed? | 1D 2A+ 7W+
? Why is there a backlog? | 1A=want of paper ; 3A+=one of staff ; 5A=an unpaid bill
? Is there a shortage of paper? | 1A 3D+ 5A
? Has the supplier stopped deliveries? | 5A 6W+
? How large is the backlog? | 4A+=61,000
? Did the office run out of paper for five months this year? | -
? Has the bill been paid? | 5D
? How much is an express passport? | 8A=200 dollars
? Did Chikowore dismiss Mudzuri? | -

= Sale of German gas storage to Azerbaijan 'wasn't discussed' in Baku
M| {Wirtschaftskurier} reported on Saturday that the German government had offered Azerbaijan's state oil company a 30 per cent share in the gas storage operator Kaverna during the chancellor's visit to Baku.
N| {Chancellor Annegret Lohmeyer} said on the flight home that the subject had not come up.
N| {Azerbaijan's president, Rashad Mirzayev,} thanked her on Sunday for "generous ideas about storage".
N| {Her spokesman, Till Fasbender,} said at the regular news conference that the president was free to thank whom he liked.
A| {A member of the German delegation} said that the economy minister had brought it up at lunch, after the chancellor had left the table.
N| {The economy ministry} neither confirmed nor denied this.
V| Kaverna was nationalised in 2022 and must be sold by 2028 under European rules.
N| {The Greens' Swantje Boll} asked how a government could sell what it said that it had not offered.
? Did Germany offer Azerbaijan a share in Kaverna? | 1A 2D+ 3A+ 5A 6W+
? Was storage discussed in Baku? | 1A 2D+ 3A+ 5A 6W+
? Who raised the subject? | 5A=the economy minister ; 6W+
? Has the share been sold? | -
? Must Kaverna be sold? | 7A
? Did the chancellor meet the president? | -
? How big was the share on offer? | 1A=30 per cent
? Does Boll support the sale? | -

= Cruise port in Santorini limits ships, finally
V| From 1 May no more than 8,000 cruise passengers may land on Santorini on any one day.
V| The limit, announced in 2016, was first enforced on Monday, when two of five ships were sent to Syros.
N| {Port director Eleni Kapsalis} said that it had gone smoothly.
N| {The captain of one of the ships, Mario Bellandi,} said he had heard of the limit for the first time over the radio.
N| {The cruise association} said its members were informed in November and accepted the rule.
V| A fee of 20 euros a head will be charged from July.
N| {Shopkeepers' leader Petros Damigos} feared a loss of a third of his trade.
N| {Mayor Anna Lignou} is satisfied and wants the limit lowered to 6,000.
? Is there a limit on cruise passengers? | 1A
? How many may land per day? | 1A=8,000
? Was the limit enforced on Monday? | 2A
? Has the limit been lowered to 6,000? | 8P+
? Were ships turned away? | 2A
? Do passengers pay a fee already? | 6P
? Were the cruise lines informed in advance? | 4D+ 5A+
? Did shopkeepers close in protest? | -
? Where were the two ships sent? | 2A=Syros

= Lebanon's central bank gold audit done 'in principle'
N| {Lebanon's acting central bank governor, Nadim Farhat,} told a television interviewer on Sunday that the audit of the bank's 286 tonnes of gold was complete.
N| {The auditing firm, Clerkenwell Assay,} said that it had counted what was in Beirut.
V| About a third of the gold is kept in the United States.
N| {Farhat} said that it was complete in principle.
A| {Two former directors of the bank} believe that some of the American part was lent out in 2015.
N| {The US Federal Reserve} does not comment on customers.
N| {Finance minister Rima Saliba} dismissed the belief and said that she had a certificate dated December.
M| {Al-Safir Al-Jadid} published the certificate, on which the space for the weight is blank.
N| {Saliba} said that the copy was incomplete.
? Is the audit of the gold finished? | 1A+ 2D+ 4A+
? Has part of the gold been lent out? | 5A 6W+ 7D+
? How much gold does the bank have? | 1A+=286 tonnes
? Does the certificate state the weight? | 8D
? Is the published certificate complete? | 8A 9D+
? How much of the gold is in the United States? | 3A=About a third
? Has gold been sold? | -
? Is the gold in Beirut all there? | -

= Norway's salmon tax refund: court says yes, ministry says wait
V| The Borgarting court of appeal found on Wednesday that a tax on salmon farming introduced in 2023 could not be applied to the first five months of that year.
V| The state must pay back 2.9 billion kroner to 41 companies unless it appeals.
N| {The finance ministry} said that it had a month to consider and would use it.
N| {The farmers' spokesman, Geir Ove Ystmark-Lie,} expects to see the money before the summer.
N| {Tax director Siv Rognerud} had stated in January that "not a single krone" would be refunded.
N| {The Socialist Left's Kari Munkeby} said that the companies could afford to wait.
V| Shares in three listed salmon farmers rose by between 5 and 8 per cent.
V| The tax itself, of 25 per cent, was not at issue.
? Has the tax been abolished? | 8D
? Must the state refund the money? | 2A 5D+
? Has the money been paid back? | 2P 4P+
? Will the state appeal? | 3W+
? Has the state appealed? | 2P 3P+
? How much is to be refunded? | 2A=2.9 billion kroner
? How high is the tax? | 8A=25 per cent
? How many companies are concerned? | 2A=41 companies
? Did salmon shares fall? | 7D
? Did Rognerud resign? | -

= Sugar tax U-turn reported in Dublin, then doubted
M| {The Sunday Courier of Dublin} reported that the Irish government would drop a planned increase in the sugar tax after a letter from two American soft-drinks makers.
N| {Finance minister Brendan Kilcoyne} said that budgets were announced on budget day.
N| {His cabinet colleague at health, Orlaith Mangan,} was more forthcoming: the increase was agreed, she told reporters in Galway, and nobody had asked her to give it up.
A| {Officials at the finance department} said that the letter had been received, acknowledged and put on the minister's reading list.
N| {One of the makers, Hudson Beverages,} confirmed having written "as any citizen may".
N| {The Irish Heart Council} said it would be dismayed if there was anything in the report.
V| The tax, introduced in 2018, stands at 24 cents a litre for the sweetest drinks and was to rise to 32.
V| The budget is due on 7 October.
? Will Ireland drop the increase in the sugar tax? | 1A 2W+ 3D+
? Did soft-drink makers write to the government? | 1A 4A 5A+
? Has the sugar tax been raised? | 7P
? How high is the tax at present? | 7A=24 cents a litre
? When is the budget? | 8A=7 October
? Was the sugar tax abolished in 2018? | 7D
? Did Mangan say she was pressed to give up the increase? | 3D+
? Did the makers threaten to close plants? | -

= Manufacturing of masks: Paris hospital group wins case against broker
V| A commercial court in Bobigny ordered a broker on Wednesday to repay the Paris hospital group 18.6 million euros for masks that were paid for in April 2020 and never arrived.
V| The broker, Medistock, has been in liquidation since 2022.
N| {The group's legal director, Agathe Perrin,} acknowledged that little of the sum would be seen again.
N| {Medistock's former owner, Thierry Lambrecht,} told the court that the masks had been seized at Shanghai airport.
N| Chinese customs have no record of it, {the presiding judge, Odile Saint-Amand,} noted.
N| {Lambrecht} faces a separate criminal trial in November.
V| He denies fraud.
V| The hospital group bought 214 million masks in that spring, most of which were delivered.
? Must the broker repay the money? | 1A
? Were the masks delivered? | 1D
? Were the masks seized in Shanghai? | 4A+ 5D
? Has the money been repaid? | 1P 3D+
? Has Lambrecht been convicted of fraud? | 6P
? Did Lambrecht commit fraud? | 7D
? How much must be repaid? | 1A=18.6 million euros
? When is the criminal trial? | 6A=November
? did the hospital group buy too many masks | -

= Fiji airline pilots deny sick-out
V| Twenty-three of 71 rostered pilots of Fiji Pacific called in sick on Saturday.
N| {The airline} spoke of an unlawful strike.
N| {The pilots' association president, Captain Josefa Tikoirotuma,} said that there was influenza about and no action of any sort.
A| {Two cabin attendants} said they saw eight of the sick at a golf club in Denarau.
N| {Captain Tikoirotuma} said that fresh air was good for influenza.
M| {The Fiji Sentinel} carried a message, apparently from a pilots' chat group, that reads: "Cough on Saturday, talk on Monday."
N| {The employment tribunal} told the association to make sure that its members came to work until the hearing on 9 May.
N| {The airline} cancelled fourteen flights and said that it would take the cost off wages.
V| Pay talks between the two sides collapsed in March.
? Did the pilots go on strike? | 2A+ 3D+ 4A 6A
? How many pilots called in sick? | 1A=Twenty-three
? Were the sick pilots really ill? | 2D+ 3A+ 4D 6D
? Has the tribunal held a hearing? | 7P
? Have wages been cut? | 8P+
? Was the chat message written by the captain? | -
? How many flights were cancelled? | 8A+=fourteen flights
? Have pay talks resumed? | -
? Did pay talks fail? | 9A

= Nuclear fuel for Czech plant: American supplier in, Russian not quite out
N| {The Czech power company Energo Morava} received the first American fuel for its reactor at Slavonice on Friday.
N| Loading will begin in April, {plant director Tomáš Hejkal} said.
N| Asked whether deliveries from Russia had ceased, {he=Tomáš Hejkal} said that contracts were being honoured.
M| {Czech Radio Plzeň-Jih} reported that two Russian transports had landed at Brno since January.
N| {The customs administration} declined to confirm that, citing security.
A| {A freight worker} said that he had helped to unload one.
N| {Industry minister Ludmila Krejčová} said in February that dependence on Moscow was "a thing of the past".
N| {Her spokesman} said on Saturday that this had been a description of policy.
V| The stock of Russian fuel at the plant lasts for two and a half years, according to its last report.
? Has the American fuel arrived? | 1A+
? Has it been loaded? | 2P+
? Does the plant still get fuel from Russia? | 3W+ 4A 5W 6A
? Is Czech dependence on Russia over? | 7A+ 8D+
? How long will the Russian stock last? | 9A=two and a half years
? Did a Russian transport crash at Brno? | -
? How many Russian transports landed? | 4A=two ; 5W
? Did Krejčová cancel the Russian contract? | -

= Migrant ferry deal with Albania extended, by whom is disputed
N| {Italy's interior minister, Loredana Bassani,} told parliament on Thursday that the agreement on migrant centres in Albania had been prolonged for five years.
N| {Albania's prime minister, Arben Kola,} said on television that he had heard the news with interest and that his signature was still in his pen.
A| {Italian officials} said that a clause extends the agreement of its own accord unless one side objects six months before it ends.
N| That date has not come yet, {Albania's foreign ministry} pointed out.
M| {The Rome newspaper Il Quirinale} reported that Kola wanted 120 million euros for a hospital.
N| {Kola's spokeswoman} called it nonsense.
N| {Bassani}'s office said on Friday that her words stood.
V| The two centres have held 411 people so far, of whom 380 were brought back to Italy by order of judges.
V| They cost 670 million euros over five years.
? Has the agreement on the migrant centres been extended? | 1A+ 2D+ 3P 4D+ 7A+
? Did Albania ask for money for a hospital? | 5A 6D+
? How many people have been held there? | 8A=411 people
? Are most of them still in Albania? | 8D
? Has Albania objected to an extension? | -
? How much do the centres cost? | 9A=670 million euros over five years
? Did Bassani meet Kola? | -
? Did Bassani take back her statement? | 7D+

= Leeds airport closure had other cause than drone, says controller
V| Flights to and from Leeds Bradford airport were halted for 40 minutes on Tuesday evening.
M| {The Yorkshire Gazette} wrote on its website that a drone had been sighted near the runway.
N| {The airport} said that no drone was seen.
N| {The air traffic service, Skycontrol,} attributed the interruption to "a lack of available personnel".
A| {A controller} said that one colleague was ill and another had reached the end of her hours.
N| {Skycontrol}'s managing director, Philippa Dunmore, apologised to passengers.
N| {The union} said that it had warned of this in a letter in May.
N| {Dunmore} said that she did not recall the letter.
V| A drone did close the airport for an hour in 2019.
? Was the airport closed because of a drone? | 2A 3D+ 4D+ 5D
? Why were flights halted? | 2A=a drone had been sighted near the runway ; 4A+="a lack of available personnel" ; 5A=one colleague was ill and another had reached the end of her hours
? How long was the interruption? | 1A=40 minutes
? Was there a drone at the airport in 2019? | 9A
? Was Skycontrol warned? | 7A 8W+
? Has Skycontrol apologised? | 6A+
? Did Dunmore resign? | -
? How many flights were diverted? | -

= Baby milk firm pays Brazil mothers in settlement, not admission
N| {The Swiss food company Alpenlac} will pay 31 million dollars to 1,260 Brazilian families who said that its infant formula had made their children ill.
N| The payment is no admission of guilt, {the company} said.
N| {The families' lawyer, Rosângela Peixoto,} said that she had accepted because the alternative was ten years of litigation.
V| In 2021 samples from a factory at Feira de Santana were found to contain a cleaning agent.
N| {Alpenlac} has always said that the samples had been contaminated after they left the factory.
A| {A former laboratory assistant at the factory} said on Brazilian television that she had reported the agent to her superior on three occasions.
N| {The superior, Murilo Cavalcante,} lives in Zug and did not reply to a letter.
N| {Health agency Anvisa-Norte} closed its own file in 2023 without a finding.
V| The settlement must be approved by a judge in Salvador.
? Did Alpenlac agree to pay the families? | 1A+ 3A+
? Has Alpenlac admitted that its milk made children ill? | 2D+
? Was the milk contaminated in the factory? | 5D+ 6A 8W
? How many families are to be paid? | 1A+=1,260 Brazilian families
? Have the families received the money? | 1P+ 9P
? Did anyone warn of the cleaning agent? | 6A 7W+
? Did a child die? | -
? Why did the lawyer accept? | 3A+=because the alternative was ten years of litigation
? Has the judge approved the settlement? | 9P

= Iberian power link: France says study, Spain says start
N| {Spain's energy minister, Amparo Lloret,} said on Monday that work on a second power line under the Bay of Biscay would begin in 2026.
N| {Her French colleague, Stéphane Kerjean,} told Europe-Un radio that France had agreed to study it.
A| {An official who took the minutes of their meeting in Biarritz} said that both had used the word "begin", the Spaniard of the line and the Frenchman of the study.
N| {The European Commission} has promised 578 million euros for the first line and nothing for a second.
M| {El Expreso de Bilbao} published a map with two routes.
N| {Lloret} said that the map was not hers.
N| {Kerjean} said that it was.
V| The first line, of 400 kilometres, is under construction and should be finished in 2028.
? Has France agreed to build a second line? | 1A 2D+
? Has work on the second line begun? | 1P+ 2P+
? Will the Commission pay for the second line? | 4D
? Who drew the map? | 6D+ 7A+
? Is the first line finished? | 8P
? When is the first line to be completed? | 8A=2028
? How long is the first line? | 8A=400 kilometres
? Did the ministers meet in Biarritz? | 3A
? Did Portugal take part? | -

= Seed company's takeover by rival blocked in Canberra
V| Australia's treasurer has blocked the purchase of the seed company Murray Genetics by China's Huanong for A$1.9 billion.
N| The deal was contrary to the national interest, {treasurer Bronwyn Ashcroft} said on Friday.
N| {Huanong} said that it respected the decision and did not understand it.
N| {China's embassy} regretted "a step backwards".
N| {Murray's chairman, Desmond Pirie,} will now talk to two other parties, neither of them Chinese.
V| Murray's shares fell by 18 per cent to A$6.40; Huanong had offered A$9.10.
N| {Farmers' federation president Kylie Brandt} welcomed the decision.
V| It is the fourth Chinese purchase to be blocked in five years.
? Was the takeover blocked? | 1A
? Who blocked it? | 1A=Australia's treasurer
? Why? | 2A+=The deal was contrary to the national interest
? How much did Huanong offer per share? | 6A=A$9.10
? Will Huanong go to court? | 3D+
? Has China retaliated? | -
? Do farmers regret the decision? | 7D
? Has Murray found another buyer? | 5P+
? Is it the first such refusal? | 8D

= Minister's flat, the builder and the invoice
M| {Večerný Hlas}, a Slovak daily, reported that construction minister Radovan Križan lives in a Bratislava flat renovated without charge by the builder Stavmont.
N| {Križan} said that he had paid every cent.
N| He would show the invoice on Monday, {he=Radovan Križan} promised.
N| On Monday {his spokeswoman} said that the invoice was with an accountant in Žilina.
N| {The accountant, Oľga Hudecová,} told the newspaper that she had never heard of it.
N| {Stavmont} said it did not disclose relations with customers.
A| {A tiler} said that the boss had told him to write "hotel" on his time sheet.
V| Stavmont won a motorway contract worth 312 million euros in May.
N| {The prime minister, Igor Bystrický,} has given the minister until Friday.
? Did Križan pay for the renovation? | 1D 2A+ 6W+ 7D
? Has the invoice been shown? | 3P+ 4D+
? Does the accountant have the invoice? | 4A+ 5D
? Did Stavmont get the motorway contract in return for the flat? | -
? Was Križan dismissed? | 9P
? Who renovated the flat? | 1A=the builder Stavmont
? How much was the motorway contract worth? | 8A=312 million euros
? Is the police investigating? | -

= Križan out; invoice found, dated last week
N| {Radovan Križan} resigned as Slovakia's construction minister on Friday morning.
N| {=Radovan Križan} "I have done nothing wrong except to pay late."
N| {His spokeswoman} distributed copies of an invoice for 41,000 euros and a bank slip, both of which bear the date of Tuesday.
N| {Stavmont, the builder,} confirmed that it had been paid on that day for work completed two years ago.
N| {Prime minister Igor Bystrický} said that the resignation was offered and not demanded.
A| {A coalition politician} said that a successor had been chosen on Wednesday.
N| {The special prosecutor} is examining the motorway contract of May.
V| Stavmont had been the only bidder.
? Did Križan pay for the renovation? | 2A+ 3A+ 4A+
? Has the invoice been shown? | 3A+
? Was Križan dismissed? | 1D+ 5D+ 6A
? When was the bill paid? | 3A+=Tuesday ; 4A+=that day
? Has the motorway contract been cancelled? | -
? Is the motorway contract being looked into? | 7A+
? How many companies bid for the motorway? | 8A=the only bidder
? Who succeeds Križan? | -

= Commerzia shares jump on report of Italian approach
M| {Milan's Il Listino} reported on Wednesday that the Italian lender Banca Cisalpina had raised its interest in Germany's Commerzia to just under 30 per cent through derivatives, the level at which a full offer becomes compulsory.
N| {Cisalpina} said that the level mentioned was not one it had reached and that it had no reason to comment further.
V| German securities filings show a direct holding of 9.2 per cent and instruments for another 11.5.
A| {A London trader who helped to set up some of the positions} said further contracts had been concluded in the past ten days and would become visible by Friday.
N| {Commerzia's chief executive, Beate Ohlsen,} told employees that the bank was strong on its own and that she expected to be leading it for years.
N| {Germany's finance minister, Ruprecht Sander,} repeated that the government, which owns 12 per cent, would not sell to anyone who came in through the back door.
N| {His Italian colleague} said that the market had no back doors.
V| Commerzia's shares rose by 7.4 per cent, their largest gain since September.
V| The German state rescued the bank in 2009.
? Does Cisalpina hold almost 30 per cent of Commerzia? | 1A 2D+ 3D 4A
? Has Cisalpina made an offer for Commerzia? | -
? Will the German government sell its stake? | 6D+
? How large is Cisalpina's direct holding? | 3A=9.2 per cent
? Is Ohlsen stepping down? | 5D+
? Did the state rescue the bank last week? | -
? Did Commerzia's shares rise? | 8A
? Has the German state sold its stake? | 6D+

= Warsaw prosecutor: coal import firm did not pay minister's brother
M| {The television programme Czarno na Czarnym} said on Sunday that the coal importer Baltwęgiel paid 1.6 million zlotys to the brother of the former climate minister, Dorota Mielcarek.
N| {Prosecutor Jacek Wilkosz} said on Tuesday that the payment had gone to a man of the same name.
N| {The brother, Krzysztof Mielcarek,} told Polish radio that he had been saying so for two years.
A| {A bank employee who had access to the account} said that the date of birth matched.
N| {Baltwęgiel} did not respond to questions sent on Monday and on Wednesday.
N| {The programme's editor, Hanna Rozwadowska,} stood by the report and announced a second one.
N| {Ms Mielcarek} said that she would sue for an apology and 100,000 zlotys for a hospice.
V| The importer received a licence for 900,000 tonnes of Colombian coal in August 2022, when she was in office.
V| An investigation into the licence was dropped last spring.
? Did Baltwęgiel pay the minister's brother? | 1A 2D 3D+ 4A 5W+
? Who received the money? | 1A=the brother of the former climate minister, Dorota Mielcarek ; 2A=a man of the same name
? Has Mielcarek sued the programme? | 7P+
? Did the broadcaster withdraw its report? | 6D
? Is the licence still being investigated? | 9D
? Was the payment made for the licence? | -
? How much coal did the licence cover? | 8A=900,000 tonnes
? Was the brother arrested? | -

= Ships and gloves: Sri Lanka port workers end go-slow
N| Workers at the Colombo container port ended a go-slow on Wednesday after the authority agreed to replace worn-out protective equipment, {the Dockers' Front} said.
N| {Port chairman Keerthi Samaraweera} said that nothing had been agreed that had not been ordered in January.
V| A consignment of 4,000 pairs of gloves, dated 11 January, was cleared by customs on Tuesday evening.
N| {Union secretary Lal Weerasuriya} said that he had seen the boxes.
N| {He=Lal Weerasuriya} did not want to talk about wages, which were "for another day".
A| {Crane drivers} said that they had been promised 8 per cent.
N| No such promise had been made, {Samaraweera} said.
V| Moves per hour fell from 28 to 17 during the eleven days of the protest.
N| {The shipping line Nordmeer} will send its vessels to Colombo again from Monday.
? Has the go-slow ended? | 1A+
? Was a pay rise promised? | 5W+ 6A 7D+
? What were the workers promised? | 1A+=replace worn-out protective equipment ; 6A=8 per cent ; 7D+
? How long did the protest last? | 8A=eleven days
? Have Nordmeer's ships returned? | 9P+
? Were the gloves ordered because of the protest? | 2D+ 3D
? Was a worker killed? | -
? Did productivity fall? | 8A

= Parliament in Skopje votes coal plant back to life
V| North Macedonia's parliament decided on Thursday to reopen the lignite plant at Oslomej, which was closed in 2021.
V| Sixty-four of 120 members voted in favour and 31 against.
N| {Energy minister Goran Stavreski} said that the plant would run on imported coal for four years and provide 80 megawatts.
N| The first coal had already been bought, {he=Goran Stavreski} said, and came from Indonesia.
N| {The European Energy Community in Vienna} said that reopening would break the country's obligations.
N| {Environmental group Eko-Zdravje} is preparing a complaint.
A| {Engineers who inspected the plant in spring} said that the boiler could not be repaired for less than 60 million euros.
N| {Stavreski} gave 18 million.
V| The plant is to start in October of next year.
? Did parliament vote to reopen the plant? | 1A
? Is the plant running again? | 9P
? How many voted in favour? | 2A=Sixty-four
? How much will the repair cost? | 7A=60 million euros ; 8A+=18 million
? Has coal been bought? | 4A+
? Where does the coal come from? | 4A+=Indonesia
? Has a complaint been lodged? | 6P
? Has Brussels cut off funds? | -
? When was it closed? | 1A=2021

= Zurich insurer's climate data 'never audited', accountant writes
M| {The Lausanne daily La Page} has obtained a letter in which an accountant of the firm Morel Fiduciaire tells the insurer Rütli that his signature under its emissions report of 2022 "was not given by me".
N| {Rütli} said that the report had been audited.
N| {Morel Fiduciaire} said it did not comment on documents that might have been obtained unlawfully.
N| {The accountant, Laurent Bovay,} now a teacher in Fribourg, confirmed by telephone that he had written the letter and that it said what it meant.
A| {A former colleague of his} recalled that signatures had been kept as image files.
N| {Switzerland's audit supervisor} has asked both firms for their papers.
N| {Rütli}'s head of sustainability, Dr Tabea Frick, said in a newspaper interview that the insurer relied on what it was given.
V| Rütli reported a decline of 41 per cent in its emissions since 2019.
V| Fifteen per cent of managers' bonuses depend on that figure.
? Was the emissions report audited? | 1D 2A+ 3W+ 4D+
? Did Bovay sign the report? | 1D 4D+ 5D
? Did Bovay write the letter? | 1A 4A+
? Was the signature forged? | 1A 3W+ 4A+ 5A
? Has the supervisor penalised Rütli? | -
? By how much have emissions fallen, according to Rütli? | 8A=41 per cent
? Do bonuses depend on emissions? | 9A
? Have the firms handed over their papers? | 6P
? Was Bovay dismissed? | -

= Thai-Cambodian gas talks: line on map agreed over lunch, denied over dinner
A| {Persons travelling with Cambodia's prime minister} said on Monday that he and his Thai counterpart had agreed over lunch in Phuket to share gas from the disputed area equally.
N| {Thailand's prime minister, Anchalee Wongsakul,} said at dinner with reporters that they had shared a durian and nothing else.
N| {Cambodia's foreign ministry} said that the atmosphere was excellent.
M| {The Phnom Penh Herald} published what it described as the text of a joint statement, unsigned, of which point five mentions "equal parts".
N| {Her spokesman=Anchalee Wongsakul's spokesman} acknowledged on Tuesday that a statement had been drafted and that point five was not in it.
N| {The Thai opposition} has filed a petition with the constitutional court to stop the talks.
N| The court will decide on Friday whether to hear it, {a clerk} said.
V| The area of 27,000 square kilometres has been disputed since the 1970s.
? Did the two leaders agree to divide the gas equally? | 1A 2D+ 4A 5D+
? Is there a joint statement? | 4A 5A+
? Was the statement signed? | 4D
? Does point five mention equal shares? | 4A 5D+
? Has the court accepted the petition? | 7P
? Where did the leaders meet? | 1A=in Phuket
? Have the talks been stopped? | 6P
? Has gas been found in the area? | -
? How large is the area? | 8A=27,000 square kilometres

= Railway bridge at Genoa: contract terminated, contractor told by fax
N| {Rete Ponti, the Italian bridge authority,} terminated its contract with the builder Costruzioni Scalzi for a railway bridge in Genoa on Tuesday because of delays of fourteen months.
N| {Scalzi} said that it had received a fax with three pages, the second of which was blank.
N| {Its lawyer, Ottavio Pisani,} argued that a contract could not be ended with a blank page.
A| {Engineers on the site} said that concrete had been poured on Wednesday as on any other day.
N| {Rete Ponti} said that anyone who worked there was doing so at his own risk.
N| {Mayor Ginevra Costaldo} asked the transport minister to take charge.
N| {The minister, Ruggero Laviani,} would do so if there was a case for it, his office said.
V| The bridge should have been opened in June of last year.
V| Eighty-eight million of the 131 million euros have been paid.
? Was the contract with Scalzi ended? | 1A+ 2A+ 3D+
? Why was it terminated? | 1A+=because of delays of fourteen months
? Has work stopped? | 4D
? Has the minister taken charge? | 6P 7P+
? How much has been paid? | 9A=Eighty-eight million
? Has the bridge been opened? | 8D
? Who will finish the bridge? | -
? Did the bridge collapse? | -

= Sanctions: Swiss freeze on Syrian banker's villa lifted
V| Switzerland has released a villa near Lugano and 31 million francs belonging to the Syrian banker Nizar Haddad, its economics department announced on Friday.
V| The European Union took him off its own list on 24 March.
N| {Haddad} said that justice had been done slowly.
N| {The organisation Public View} said that the money ought to have gone to victims.
N| {The department} said that the law left it no choice.
V| Assets of 112 million francs of other Syrians remain frozen.
N| {Parliamentarian Chiara Bernasconi} has asked how many requests for release are pending.
N| {The department=the economics department} does not say.
? Was Haddad's property released? | 1A
? Why was it released? | 5A+=the law left it no choice
? When did the EU delist him? | 2A=24 March
? Have all Syrian assets been released? | 6D
? Has the money been given to victims? | 4P
? How much remains frozen? | 6A=112 million francs
? How many requests are pending? | 8W+
? Is Haddad back in Syria? | -

= Toronto suburb's trams: audit finds wheels 'flat', maker says round
N| {Peel Transit} withdrew nine of its 44 new trams on Sunday after an inspection found flat spots on their wheels.
N| {The maker, Bombard Rail,} said that the wheels met the specification.
N| {The inspector, Hardeep Gill-Sandhu of the firm Axle & Co,} said that they did so when they left the factory.
A| {Drivers} said that the emergency brake was applied up to twenty times a day because the signals did not recognise the trams.
N| {Peel Transit}'s chief, Lorna McAllister, called that "somewhat exaggerated".
M| {The Brampton Post} put it at fourteen, from a log.
N| {The signal supplier, Northstar,} refused to comment while the contract was in dispute.
V| The line opened in September, four years late.
N| The trams should be back by Easter, {McAllister} said.
? Do the trams have flat wheels? | 1A+ 2D+ 3A
? Why did the wheels become flat? | 4A=the emergency brake was applied up to twenty times a day
? How often was the emergency brake used per day? | 4A=up to twenty times ; 5D+ 6A=fourteen
? Are the signals to blame? | 4A 7W+
? Are the trams back in service? | 9P+
? How many trams were withdrawn? | 1A+=nine
? Was the maker sued? | -
? Did the line open on time? | 8D
? Did a tram derail? | -

= Bangladeshi buyer group: garment factory fire exit 'was open'
V| Twelve people died in a fire at a garment factory in Gazipur on Saturday.
N| {The factory's owner, Rafiqul Chowdhury,} said that all exits had been open.
A| {Survivors} said that the door on the third floor was locked, as it was every day until six.
N| {Fire service director Brigadier Anisur Kabir} said that his men broke it open at 4.20.
N| {The Dutch clothing chain Blauwdruk}, for which the factory was making children's pyjamas, said that it had not placed any order there.
M| {The Dhaka Sentinel} photographed labels of the chain in the ashes.
N| {Blauwdruk} said on Monday that a supplier had passed the order on without its knowledge and that it would pay into a fund for the families.
N| {The labour ministry} has set up a committee of five, to report within fifteen days.
V| Chowdhury was arrested on Sunday.
? Were the exits open? | 2A+ 3D 4D
? How many people were killed? | 1A=Twelve people
? Was the factory producing for Blauwdruk? | 5D+ 6A 7A+
? Did Blauwdruk know about the order? | 5D+ 7D+
? Have the families been paid? | 7P+
? Was the owner arrested? | 9A
? What caused the fire? | -
? Has the committee reported? | 8P
? Was the chain's manager arrested too? | -

= Brussels to propose cap on Russian fertiliser imports, officials say; Commission silent on timing
A| The European Commission will propose next Wednesday that imports of nitrogen fertiliser from Russia and Belarus be limited to the average of the past five years, {two EU officials who have seen the draft} said on Friday.
N| {A Commission spokesperson} declined to comment on the agenda of the college beyond the current week.
M| {The Polish agency Agro-Info}, citing a member of the cabinet of the trade commissioner, reported that the proposal had been taken off the list at the request of Ireland and Denmark, whose farmers use large quantities of the product.
N| {Ireland's agriculture minister, Malachy Roche}, told a farm show in County Laois that Dublin had not intervened, adding that it would have been entitled to.
N| {Denmark's permanent representation} said in an e-mail that the information was not correct as far as Denmark was concerned.
V| The Union put a duty on the same goods in July of last year, which rises in steps until 2028.
N| {The fertiliser producers' association} said that imports had nonetheless grown by a quarter in the first five months and asked for swift adoption.
N| {Russia's deputy trade minister, Kirill Sidorenko,} warned that prices for European farmers would double if the step was taken.
? Has the EU capped fertiliser imports from Russia? | 1P
? Will the Commission propose a cap next Wednesday? | 1A 2W+ 3D
? Did Ireland ask for the proposal to be withdrawn? | 3A 4D+
? Did Denmark request that the item be dropped? | 3A 5D+
? Is there already a duty on Russian fertiliser? | 6A
? Have fertiliser prices doubled? | 8P
? Did imports fall after the duty was introduced? | 7D
? Has Moscow restricted exports in return? | -

= Grain trader's Odesa chief dismissed after audit, company says he left
N| {The Geneva commodities group Silvaro} announced on Monday that Valentyn Koval, its country manager for Ukraine since 2017, had left to pursue other interests.
A| {Three colleagues in Odesa} said that two auditors from headquarters had escorted him out of the building on Thursday and that the locks were changed the same evening.
N| {Mr Koval}, who is 49, confirmed by text message that he had been dismissed without notice and said that he was given no reason.
N| {A Silvaro spokeswoman}, to whom his words were read, said that the company's announcement was the only one it would make.
M| {Forbes Ukraina} reported that the audit concerned the storage of 46,000 tonnes of rapeseed which existed on paper only.
N| {The state grain inspectorate} said that it had been informed of no shortfall.
N| {Koval's lawyer, Iryna Dubrovska}, said that her client had reported the shortfall himself, in January, to a superior in Geneva.
V| Silvaro wrote off 38 million dollars on Black Sea inventories in its last accounts without giving details.
? Was Koval dismissed? | 1D+ 2A 3A+ 4W+
? Why did he have to go? | 1A+=to pursue other interests ; 3W+ 5A=the audit concerned the storage of 46,000 tonnes of rapeseed which existed on paper only
? Was there rapeseed missing? | 5A 6W 7A+
? Did Koval himself report the shortfall? | 7A+
? Has Koval been charged? | -
? How much did Silvaro write off? | 8A=38 million dollars
? Was the inspectorate told of a shortfall? | 6D+
? Were the auditors dismissed as well? | -

= Ankara bus drivers return after governor's order; union calls it pause
V| Buses ran in Ankara again on Thursday morning after the governor had forbidden, for sixty days, a strike that began on Tuesday.
N| {Union president Fikret Yalçınkaya} said that the strike had been interrupted, not ended, and that the order would be challenged before the administrative court.
N| {Governor Melahat Uçar} said that public health had been at risk, because patients were unable to reach hospitals.
N| {The chamber of physicians} said that no hospital had recorded a fall in appointments.
A| {Several drivers at the Sincan depot} said that they had been visited at home on Wednesday evening by men who did not introduce themselves.
N| {Ankara police} said that no officer had been sent to private addresses.
M| {The newspaper Başkent Postası} estimated that nine in ten drivers were at the wheel on Thursday.
N| {The municipality} had offered 28 per cent and said that the offer stood.
V| Under Turkish law a dispute that is not settled within the sixty days goes to compulsory arbitration.
? Has the bus strike ended? | 1A 2D+ 7A
? Did patients miss hospital appointments because of the strike? | 3A+ 4D
? Were drivers intimidated at home? | 5A 6D+
? Has the union gone to court? | 2P+
? How long does the ban last? | 1A=sixty days
? What pay rise was offered? | 8A+=28 per cent
? Has the dispute gone to arbitration? | 9P
? Did drivers accept the municipality's offer? | -

= Shell company paid for minister's trip to Monaco, papers show
M| {The investigative consortium Lignes} published bank records on Wednesday according to which a company in Ras al-Khaimah paid 62,000 euros for a stay in Monaco by Senegal's fisheries minister, Aliou Diagne.
N| {Mr Diagne} said that he had been there at the invitation of the prince's foundation and that the foundation had borne the cost.
N| {The foundation} stated that it had invited the minister and had paid for two nights and a dinner.
V| The hotel's invoice, which is among the records, covers nine nights.
A| {An aide who accompanied him} said that the rest was taken care of by "friends from Vigo".
N| {The Spanish fishing company Pescarmar of Vigo}, which received eleven licences the following month, said that it had no knowledge of the trip.
N| {Prime minister Ndeye Fall} said she would not judge a colleague on the basis of newspaper reports, and that the state inspectorate had been asked to look into the matter.
N| It will be given until the end of September, {her office} added.
? Did a shell company pay for the minister's stay? | 1A 2D+
? Who paid for the trip? | 1A=a company in Ras al-Khaimah ; 2A+=the foundation ; 3A+=The foundation ; 5A="friends from Vigo" ; 6W+
? Did the foundation pay for the whole stay? | 2A+ 3D+ 4D 5D
? How long did Diagne stay at the hotel? | 3A+=two nights ; 4A=nine nights
? Did Pescarmar obtain its licences in return for the trip? | -
? Has the minister been suspended? | -
? Has the inspectorate reported? | 7P 8P
? Did Pescarmar receive licences? | 6A

= Swedish rail tunnel leak: operator says measured, ministry says surprised
V| Water has been entering the rail tunnel through the Hallandsås ridge at a rate of 130 litres a second, according to the operator's own log for October.
N| The permitted rate is 100 litres, {the environmental court} recalled in an order of Monday requiring an explanation.
N| {Banverk Syd, the operator}, said that it had told the infrastructure ministry of the rise on four occasions.
N| {Infrastructure minister Camilla Thunberg} told Swedish radio that the court's order was the first she had heard of it.
A| {Two ministry officials} said that reports had arrived in June, July, August and September and had been filed under "tunnels, general".
N| {The minister's state secretary, Axel Rydholm}, asked whether this was so, said the ministry was going through its files.
N| {Farmers on the ridge}, through their spokesman Kjell-Åke Persson, said that eleven wells had fallen dry since summer.
N| Compensation will be paid where a connection can be shown, {Banverk Syd} said.
V| Construction of the tunnel, begun in 1992, was halted in 1997 after a toxic sealant had poisoned streams.
? Was the ministry informed of the leak? | 3A+ 4D+ 5A 6W+
? How much water enters the tunnel? | 1A=130 litres a second
? Is the permitted limit being exceeded? | 1A 2A
? Have farmers been compensated? | 8P+
? Has a toxic sealant been used again? | -
? Did the wells dry up because of the tunnel? | 7A 8W+
? Has the minister resigned? | -
? How many times was the ministry told, according to Banverk? | 3A+=four occasions
? was the tunnel closed to trains this week | -

= Belgrade denies selling shells to Kyiv through third countries
M| {The Financial Courier} calculated in a report published on Saturday that Serbian ammunition worth 855 million euros had reached Ukraine through Czech, Bulgarian and Turkish intermediaries since 2022.
N| {Serbia's president, Miodrag Vujanić,} said that his country sold to those who held a valid end-user certificate and that it was "not our business to follow every box".
N| {Defence minister Nataša Grbić} went further on Sunday: no shell made in Serbia had been delivered to either side in the war.
A| {An executive at a Czech intermediary} said that the destination had never been a secret to anyone in Belgrade.
N| {Russia's foreign intelligence service} accused Serbian producers of a stab in the back and named six of them.
N| {The largest, Krušik-Valjevo,} said that it did not export to Ukraine, directly or otherwise.
M| {Danas Plus}, a Belgrade daily, published photographs from the Donetsk front of crates that bear the factory's stamp and the year 2023.
N| {Ukraine's ambassador} thanked "all friends, including the shy ones".
N| {Vujanić} ordered a stop to all ammunition exports on Monday, pending a review.
? Has Serbian ammunition reached Ukraine? | 1A 2W+ 3D+ 4A 5A 6D+ 7A 8A+
? Did Serbia sell shells directly to Ukraine? | 2D+ 3D+ 6D+
? Did Krušik-Valjevo's ammunition end up in Ukraine? | 6D+ 7A
? Has Serbia stopped exporting ammunition? | 9A+
? How much was the ammunition worth? | 1A=855 million euros
? Has Russia imposed sanctions on Serbia? | -
? Has the review been completed? | 9P+
? Did Belgrade know where the shells were going? | 2D+ 4A

= Cologne bridge weight limit ignored by lorries, cameras find
V| On an average weekday 147 lorries heavier than 3.5 tonnes cross the motorway bridge at Leverkusen-Süd, although it has been closed to them since February, automatic counts by the state road agency show.
N| Each of the drivers has been fined 150 euros, {the district government} said.
N| {The hauliers' association of North Rhine-Westphalia} said that satellite navigation devices still guided drivers to the bridge.
N| {Two large makers of such devices}, in a joint reply, said that the restriction was entered in their maps on 3 March.
A| {An employee of the road agency} said that barriers had been ordered and then not paid for.
N| {State transport minister Gisbert Overath} announced that they would be up by the end of June, at a cost of four million euros.
V| The bridge was built in 1964 for 40,000 vehicles a day and now carries 105,000.
N| A replacement is not expected before 2031, {the agency} said.
? Do lorries still cross the bridge? | 1A
? How many lorries a day? | 1A=147 lorries
? Are navigation systems to blame? | 3A 4D+
? Have barriers been put up? | 5D 6P+
? How high is the fine? | 2A+=150 euros
? When will there be a new bridge? | 8A+=2031
? Has the bridge been closed to all traffic? | 7D
? Has a lorry fallen from the bridge? | -
? Were the barriers paid for? | 5D

= Scallop farmers in Aomori still waiting for payout, lawyers say
A| {Lawyers close to the case} said on Tuesday that about 200 scallop farmers in Aomori had yet to see the compensation promised to them after China stopped buying Japanese seafood in 2023.
N| {The utility, Tohoku-Kanto Power}, said payments had been made in 94 per cent of approved cases.
N| {The prefecture} pointed out that two thirds of the applications had not been approved.
M| {Asahi Keizai} reported that the utility required catch records for twelve years, a period for which none exist.
N| {Its compensation office's manager, Noriyuki Hasegawa,} said that substitutes were accepted.
N| {Fisherman Kazuo Kudo, 71,} said that he had submitted his diary and that it came back with a request for a stamp.
N| {Industry minister Yukiko Ogata} told a committee that she had asked the utility to be generous.
V| China announced in June that it would resume purchases from ten prefectures, Aomori not among them.
N| "I do not consider the matter closed," {she=Yukiko Ogata} said.
? Have the scallop farmers been compensated? | 1D 2A+ 3D 6D+
? How many farmers are still waiting? | 1A=about 200 scallop farmers
? Does the utility insist on records for twelve years? | 4A 5D+
? Does China buy scallops from Aomori again? | 8D
? Has the state taken the utility to court? | -
? Did the minister threaten the utility with a fine? | -
? What share of approved claims has been paid? | 2A+=94 per cent
? Did Kudo get his money? | 6D+

= Lebanese airline to buy ten jets 'when the ink is dry'
N| {Levant Air} has placed an order for ten narrow-body aircraft with the Brazilian manufacturer Aerobras, the airline's chairman, Karim Sabbagh, told passengers in the current issue of its magazine.
N| {Aerobras} said in São José dos Campos that it was in a constructive dialogue with a number of carriers in the region and would announce firm orders when they became firm.
A| {Two bankers in Beirut} said that no lender had been found for the deposit of 22 million dollars.
N| {Transport minister Joumana Azar}, whose ministry must approve purchases of this size, told a local broadcaster that the file had not reached her.
M| {L'Écho de Beyrouth} wrote that the contract was signed at the Dubai air show in November, in the presence of an ambassador.
N| {The Brazilian ambassador, Heloísa Prado,} said that she had been at the show and had witnessed the exchange of "a folder".
N| {Sabbagh}, reached in Paris, said that he would answer all questions when the ink was dry.
V| Levant Air operates seventeen aircraft, whose average age is fourteen years.
? Has Levant Air ordered ten jets from Aerobras? | 1A+ 2W+ 5A 7W+
? Has the deposit been paid? | 3D
? Did the transport ministry approve the purchase? | 4D+
? Was a contract signed at the Dubai air show? | 5A 6W 7W+
? How large is the deposit? | 3A=22 million dollars
? Have the new aircraft been delivered? | -
? How many planes does Levant Air have now? | 8A=seventeen aircraft
? Is Brazil lending the money? | 3D

= Sudan gum arabic trade: French sweet maker says stocks, smugglers say supply
A| {Traders in Abéché, in eastern Chad,} said that gum arabic from areas held by Sudan's paramilitaries was being repacked there and sold on to Europe as Chadian produce.
N| {The French ingredients company Gommelle} said that it had bought nothing of Sudanese origin since June 2023 and was drawing on its stocks.
N| {Its purchasing director, Ludovic Perrault}, was not prepared to say how large they were.
M| {Le Monde Économique} compared customs data from three countries and concluded that the company's purchases from Chad had risen sixfold in a year in which Chad's harvest was poor.
N| {Gommelle} answered that the comparison mixed two kinds of gum.
A| {A former buyer for the company} said that there was only one kind in the sacks and that everyone could smell it.
N| {Chad's trade ministry} promised to introduce a certificate of origin by the end of the year.
N| {The United Nations panel of experts on Sudan} noted in its last report that the trade brought the paramilitaries about 14 million dollars a month.
V| Gum arabic is used in soft drinks, sweets and medicines and has been exempt from American sanctions since 1997.
? Does Gommelle buy gum from Sudan? | 1A 2D+ 4A 5D+ 6A
? How big are Gommelle's stocks? | 3W+
? Is there a certificate of origin in Chad? | 7P
? Is gum arabic under American sanctions? | 9D
? How much do the paramilitaries earn from it? | 8A=about 14 million dollars a month
? Did Chad have a good harvest? | 4D
? Has the UN sanctioned Gommelle? | -
? Have smugglers been arrested? | -

= Housing minister's claim of 50,000 starts 'counts garages'
N| {Kenya's housing secretary, Josephat Kibet-Arap}, told a rally in Eldoret on Saturday that work had begun on 50,000 homes under the government's affordable housing programme.
V| The programme's website listed 31,240 units at 110 sites on Monday.
N| The difference was accounted for by projects approved in recent days, {his ministry} said.
A| {Two quantity surveyors engaged by the ministry} said that the higher figure included 9,000 parking spaces and a market.
N| {The senator for Uasin Gishu, Edna Cherono,} visited four of the sites with reporters on Tuesday and found two fields, a fence and one foundation.
N| {Mr Kibet-Arap} said on Wednesday that a fence was a start.
M| {The Rift Valley Star} quoted a circular in which contractors are told to "mark ground" before the president's tour.
N| {The ministry} has not replied to questions about the circular.
V| Employees have paid 1.5 per cent of their wages into the programme since March of last year.
? Has work begun on 50,000 homes? | 1A+ 2D 4D 5D 6A+
? How many units does the website list? | 2A=31,240 units
? Does the figure include parking spaces? | 3D+ 4A
? Were contractors told to make sites look busy? | 7A 8W+
? Have the homes been finished? | -
? How much do employees contribute? | 9A=1.5 per cent of their wages
? Has the levy been abolished? | -
? what did the senator find at the sites | 5A=two fields, a fence and one foundation

= Antwerp diamond dealers' register: sanctions officials 'have it', dealers say they do not
N| {The Antwerp diamond office} assured the Belgian government in September that none of its members had traded in stones of Russian origin since the ban took effect in January 2024.
A| {Two dealers in the Hoveniersstraat} said that the origin was changed in Dubai, at a cost of about eight dollars a carat.
N| {Belgium's foreign minister, Liesbeth Van Acker,} said that she had faith in the assurance and a register to test it by.
N| {The diamond office's director, Ari Rozenfeld,} said that no register had been handed to her.
N| {A spokesman for the minister} explained on Thursday that a part of it had.
M| {De Schelde-Tijd} disclosed that this part covered eleven of 1,600 firms.
N| {Rozenfeld} did not contest the number and called it a pilot.
N| {The European Commission} said that it expected full traceability by January and that it had heard no reason why that should be impossible.
V| The volume of rough stones traded in the city has halved since 2021.
? Have Antwerp's dealers traded in Russian diamonds since the ban? | 1D+ 2A 3D
? Was the register given to the minister? | 3A 4D+ 5A 6A 7A+
? How many firms does the handed-over part cover? | 6A=eleven of 1,600 firms ; 7A+
? Is full traceability in place? | 8P
? What does changing the origin cost? | 2A=about eight dollars a carat
? Have dealers been prosecuted? | -
? Has trade in rough stones increased since 2021? | 9D
? Has the Commission fined Belgium? | -

= Czech arms group buys American ammunition brand
V| The Czech arms group Moravská Zbrojní completed the purchase of the American cartridge maker Dakota Ridge on Friday for 1.9 billion dollars.
V| Shareholders had approved the sale in August by 83 per cent, after the buyer improved its offer for the third time.
N| {The US committee that reviews foreign investments} gave its consent in June on condition that two military contracts be left out.
N| {The buyer's owner, Radek Zahradil,} said that headquarters would remain in Sioux Falls and that no one there had reason to worry.
A| {Employees} were told in a letter on the same day that 70 positions in administration would go.
N| {The group} said this had been decided by the previous management.
V| An investment fund from Dallas, which had offered 50 million dollars more, said that it would not litigate.
V| Moravská Zbrojní had sales of 2.6 billion euros last year.
? Has the purchase been completed? | 1A
? What was the price? | 1A=1.9 billion dollars
? Did the review committee block the deal? | 3D+
? Will headquarters be moved? | 4D+
? Are jobs being cut in Sioux Falls? | 4D+ 5A 6A+
? Who decided on the job cuts? | 6A+=the previous management
? Will the Dallas fund go to court? | 7D
? Did the Dallas fund offer less? | 7D
? Were the military contracts part of the purchase? | 3D+
? When did the shareholders agree? | 2A=August
? Does the Dallas fund own shares in Moravská Zbrojní? | -

= Union leader says factory heat killed worker; company says it was his heart
V| A 52-year-old welder collapsed and died at the Murcia plant of the trailer maker Remolques Segura on Tuesday afternoon, when the temperature outside was 43 degrees.
N| {The union delegate at the plant, Encarnación Belmonte,} said that the fans had been switched off at noon to save electricity and that the man died of it.
N| {The company} expressed its condolences and said that he had had a heart condition.
N| {His widow, Rosario,} said that he had been to the doctor in May and was given a clean bill of health.
A| {Two workmates} said that he asked to go home an hour before and was told to finish the axle.
N| {Plant manager Julián Heredia} said that no request of that nature was made to anyone in charge.
N| {The labour inspectorate} said that the cause of death would be established by the autopsy, of which the result was not yet known.
V| Since 2023 work in the open must stop in Spain at the highest level of heat warning, but the rule does not apply indoors.
N| {Labour minister Asunción Roldán} would like to change that before next summer.
? Did the heat kill the welder? | 2A+ 3D+ 7W
? What did the man die of? | 2A+ 3A+=a heart condition ; 7W
? Were the fans turned off? | 2A+
? Did the worker ask to go home? | 5A 6D+
? Was he healthy? | 3D+ 4A+
? Does the heat rule apply indoors? | 8D 9P
? Has the rule been changed? | 9P
? Has the plant been closed? | -
? How hot was it? | 1A=43 degrees

= Autopsy in Murcia heat case: 'both', says forensic institute
N| {The forensic institute in Murcia} found that the welder who died at the trailer maker Remolques Segura on 22 July suffered a heatstroke which his damaged heart could not withstand.
N| {The company} saw its view confirmed.
N| So did {the union=the union at Remolques Segura}.
N| {Labour inspectors} established that the fans were off between 12.04 and 5 pm on the day and fined the company 120,000 euros.
N| {Plant manager Julián Heredia} has been relieved of his duties, the company said, "at his own request".
A| {Colleagues} said that he had learned of this from the notice board.
N| {The widow's lawyer, Ginés Albaladejo,} will press for charges of negligent homicide.
N| {The prosecutor} has not decided whether to bring any.
V| The fans have been running day and night since August.
? Did the heat kill the welder? | 1A 2D+ 3A+
? Were the fans turned off? | 4A 9D
? Did Heredia leave of his own accord? | 5A+ 6D
? Has anyone been charged? | 7P 8D+
? Has the company been fined? | 4A+
? How high is the fine? | 4A+=120,000 euros
? Was the plant closed? | -
? Will the company appeal against the fine? | -

= Sale of Hungarian airport stake: two buyers, no seller
M| {The Abu Dhabi newspaper Al-Khaleej Today} reported on Thursday that the Emirati fund Barq had signed for 40 per cent of Budapest's airport.
N| {The Hungarian national holding company}, which owns the shares, said that it had signed with nobody and was not looking for partners.
N| {Barq} let it be known through a press agency that a memorandum of understanding existed.
A| {A participant in the negotiations} said that it dated from 2024 and had lapsed in March.
M| {Népszabad Hírlap}, for its part, wrote that a Qatari fund had been offered the same 40 per cent on better terms.
N| {Minister of national economy Krisztián Bodrogi}, asked about both, replied that the airport was popular.
N| {A French operator, Aéroports Rhône, which holds 20 per cent,} has a right of first refusal and would make use of it, it said.
V| Hungary bought the airport back in 2024 for 3.1 billion euros.
? Has Barq bought a stake in Budapest's airport? | 1A 2D+ 3P+ 4D 6W+
? Is there a memorandum of understanding? | 3A+ 4D
? Was a Qatari fund offered the stake? | 5A 6W+
? Is Hungary looking for a partner for the airport? | 2D+ 5A
? Has the French operator used its right of first refusal? | 7P+
? What did Hungary pay in 2024? | 8A=3.1 billion euros
? Did Aéroports Rhône sell its shares? | -
? Is the airport being renamed? | -

= Cyber attack on Irish cattle mart 'cost nobody a cow'
V| The livestock mart at Ballinasloe reopened on Monday after an attack that had blocked its computers for nine days.
N| All bids made before the attack were honoured, {manager Pádraig Geraghty} said, and no data were lost.
N| The Data Protection Commission had been notified within the time allowed, {he=Pádraig Geraghty} added.
N| {The commission} said that it had received a notification after eleven days, the limit being three.
A| {A farmer who sold heifers there} said that a stranger had telephoned him with his own bank details.
N| {Geraghty} said that he was aware of one such call and that there might be another explanation.
M| {The Connacht Farmer} found 6,000 names from the mart's register on an internet forum.
N| {Gardaí} are examining the list, a spokesperson said, and cannot say yet where it came from.
V| The mart sells 90,000 animals a year.
? Were data stolen from the mart? | 2D+ 5A 6W+ 7A 8W
? Was the commission notified in time? | 3A+ 4D+
? Has the mart reopened? | 1A
? How long was it closed? | 1A=nine days
? Did farmers lose money? | -
? Where does the list come from? | 7A=the mart's register ; 8W
? Was a ransom paid? | -
? How many names were found? | 7A=6,000 names

= Bolivian lithium deal with Russian group: assembly voted, speaker says it did not
N| {Bolivia's energy minister, Rolando Quispe-Arce,} declared on Thursday night that the Legislative Assembly had ratified a contract with the Russian group Uralit for a lithium plant on the Uyuni salt flat.
N| {The speaker of the lower house, Deysi Mamani,} said that the session had been suspended before the item was reached.
V| A video recording of the session, which ends at 11.52 pm in an uproar, shows hands being raised and nobody counting them.
A| {Three deputies of the governing party} said that the count had been taken by the secretary and came to 69.
N| {The secretary, Wilfredo Choque,} was unavailable on Friday.
M| {Página Nueve} reported that there were 61 deputies in the hall.
N| {Quispe-Arce} said that the contract would be published in the official gazette on Monday.
N| {Civic leaders in Potosí} announced a blockade for the day on which this happened.
V| A contract with a German company for the same salt flat was annulled in 2019 after protests.
? Did the assembly ratify the contract with Uralit? | 1A+ 2D+ 3D 4A
? Was a vote taken? | 1A+ 2D+ 3A 4A
? How many votes were cast in favour? | 4A=69 ; 6D
? Has the contract been published in the gazette? | 7P+
? Has Potosí been blockaded? | 8P+
? the annulment of the Uralit contract | -
? Why was the German contract annulled? | 9A=after protests
? Has Uralit begun to build the plant? | -

= Danube barge operators say Austria's new lock fee illegal
N| {The Danube Skippers' League}, which represents 140 barge owners, filed a suit with a Vienna court on Monday against a fee of 90 euros for each passage of a lock, charged in Austria since April.
N| {The waterways company Donauweg} holds that the fee is a contribution to the cost of repairs, and that the Belgrade Convention of 1948, which guarantees free navigation, allows such contributions.
N| {Professor Hildegard Moser of Graz University}, an authority on the treaty, said that she had found no such permission in it.
A| {Lock keepers} said that receipts had been issued under six different headings.
N| {Transport minister Clemens Reisinger} expects the court to rule in favour of the state and has for that reason not set anything aside.
N| Hungary and Slovakia asked the Danube Commission in May to look at the matter, {the commission's secretariat} said.
N| It will do so in December, {the secretariat=the Danube Commission} added.
V| The fee has brought in 1.9 million euros so far.
? Has the fee been declared illegal? | -
? Is the lock fee in breach of the Belgrade Convention? | 1A+ 2D+ 3A
? How high is the fee? | 1A+=90 euros
? Has the Danube Commission dealt with the matter? | 6P+ 7P+
? Has the state made provision for losing the case? | 5D+
? How much has the fee yielded? | 8A=1.9 million euros
? Did Hungary sue Austria? | -
? Has Slovakia introduced a fee too? | -

= Argentina's airline pilots 'accepted' cut by show of hands, company says
N| {Aerolíneas del Sur} informed the labour ministry on Tuesday that its pilots had agreed to a reduction in wages of 12 per cent.
N| {The pilots' association} circulated a note within the hour: there had been no assembly, there had been no ballot, and whoever said otherwise ought to say who was present.
A| {A captain based in Córdoba} recalled a breakfast at which a manager had asked those who wished to save the company to raise a hand, and most of those at the table had.
N| {The company's labour director, Ignacio Bulgheroni,} said that consent could take many forms.
N| {Labour minister Josefina Achával} sent the paper back.
N| {She=Josefina Achával} wanted signatures, she said.
M| {La Nación Austral} reported on Sunday that 41 of 620 pilots had signed.
N| {Bulgheroni} said that it was early days.
V| The airline, privatised in 2022, has 400 million dollars of debt.
? Did the pilots agree to a wage cut? | 1A+ 2D+ 3A 7D
? Was there a vote by the pilots? | 2D+ 3A
? Did the labour ministry accept the company's paper? | 5D+
? How many pilots have signed? | 7A=41 of 620 pilots
? How big is the cut? | 1A+=12 per cent
? Have wages been reduced? | -
? Is the airline to be nationalised? | -
? Did Bulgheroni say the 41 was wrong? | -

= Fuel tanker convoy to Mali: army says arrived, drivers say ambushed
V| A convoy of 82 fuel lorries left the Ivorian frontier for Bamako under military escort on Wednesday, four weeks after jihadists declared a blockade of the Malian capital.
N| {The Malian army} said on Saturday that the convoy had reached its destination.
A| {Two drivers who came into a hospital at Sikasso} said that about thirty of the lorries were burnt near Loulouni.
N| {Colonel Souleymane Coulibaly, the army's spokesman,} told state television that the convoy had been "slowed by the rain".
M| {Radio France Afrique} counted 49 lorries entering Bamako's depot on Saturday and Sunday.
N| {The fuel importers' group} will not send another convoy before it has been told what happened to the first, its president said.
N| {Prime minister Boubacar Sissoko} thanked drivers for their courage and promised petrol "for all by Friday".
V| Schools in the capital have been shut for a fortnight because pupils cannot get there.
N| {The jihadist group} claimed in a video that it had destroyed 34 vehicles.
? Did the convoy reach Bamako? | 2A+ 5A
? Did all the lorries arrive? | 2A+ 3D 5D 9D
? Was the convoy attacked? | 3A 4D+ 9A+
? How many lorries were destroyed? | 3A=about thirty ; 9A+=34 vehicles
? Is there petrol again in Bamako? | 7P+
? Have importers sent another convoy? | 6D
? Why are schools closed? | 8A=because pupils cannot get there
? Were soldiers killed? | -
? Has the blockade been lifted? | -

= Dublin tech firm's layoffs: e-mail meant for 40 goes to 4,000
N| {The Dublin payments company Tillnet} said on Friday that an e-mail in which its 4,000 employees were told that their jobs were at risk had been sent in error.
N| It had been intended for 40 of them, {a spokesperson} said, all in marketing.
N| {Chief executive Sadhbh Corrigan} apologised "to the 3,960".
A| {Employees in the risk department} said they had received a second message on Saturday, which invited them to a conversation.
N| {The spokesperson=Tillnet's spokesperson} had no information on further messages.
N| {The Communications Workers} said that 65 members in risk had been given notice on Monday.
M| {The Dublin Business Wire} reported that the original plan, drawn up by a consultancy in May, foresaw 900 departures.
N| {Ms Corrigan} told staff on Tuesday that the plan had been considered and dropped.
V| Tillnet made a profit of 88 million euros last year.
? Were all employees told their jobs were at risk? | 1A+
? Was the e-mail a mistake? | 1A+
? Have employees in risk been dismissed? | 4P 5W+ 6A
? Is Tillnet planning 900 job cuts? | 7A 8D+
? Did the chief executive apologise? | 3A+
? How many marketing staff are affected? | 2A+=40
? Did Tillnet make a loss? | 9D
? Who wrote the plan? | 7A=a consultancy
? Has Corrigan resigned? | -

= Rhine low water: chemicals site said to cut output
A| {Shift leaders at the Ludwigsburg-am-Rhein chemicals works of Palatia} said that two of its three steam crackers had been turned down to 60 per cent since Sunday.
N| {Palatia} said that supply to customers was assured.
N| Asked whether output had been cut, {a spokeswoman, Ilka Reuter,} said that supply to customers was assured.
V| The gauge at Kaub stood at 47 centimetres on Wednesday, which means that barges can be loaded to a third.
N| {The river police} saw eleven empty barges at the company's quay.
M| {Chemie Heute} reported that a German competitor had received inquiries from four Palatia customers.
N| {The state's economics minister, Dietmar Holl,} said that he knew of no reduction.
N| {Reuter} conceded on Friday that "individual facilities" were being run "in a manner adapted to logistics".
N| The federal institute expects rain from the middle of next week, {its hydrologist Anne-Kathrin Bloch} said.
? Has Palatia reduced production? | 1A 3W+ 7W 8A+
? Have customers been supplied without interruption? | 2A+ 3A+
? How high was the water at Kaub? | 4A=47 centimetres
? Has the river risen again? | 9P
? Has the works been shut? | -
? Did customers turn to a competitor? | 6A
? Will there be short-time work? | -
? Did the shift leaders say all three crackers were affected? | 1D

= Tabloid's 'Brussels bans barbecue' story wrong, says Commission, and paper agrees
M| {The Daily Banner} reported on Tuesday under the headline "Brussels puts out our barbecues" that charcoal grills would be forbidden in the European Union from 2027.
N| {The Commission's office in London} said that no such proposal had been made, was in preparation or had been thought of.
A| {A lobbyist for gas grill makers} told the paper that he had seen it on a screen.
N| {Environment commissioner Jessica Rosander} told a press conference that she had grilled on Saturday.
N| {The Daily Banner} printed a correction of 31 words on page 24 of its Friday edition.
N| {Its political editor, Damian Froggatt,} said that the story had been "substantially fun".
V| A limit on fine dust from new wood stoves has applied since 2022.
N| {The press regulator} received 211 complaints.
? Will charcoal grills be banned in the EU? | 1A 2D+ 5D
? Is there a proposal to ban barbecues? | 2D+ 3A
? Has the newspaper corrected its story? | 5A+
? Are wood stoves subject to a limit? | 7A
? How many complaints were there? | 8A=211 complaints
? Has the regulator ruled against the paper? | -
? Was Froggatt dismissed? | -
? When was the correction published? | 5A+=Friday

= Ships' pilots in Hamburg earn too much, ministry's leaked draft says
M| {Hafenkurier}, a Hamburg weekly, printed parts of a draft ordinance under which the income of Elbe pilots would be reduced by 9 per cent from January.
N| {The federal transport ministry} described the paper as a working document of the lowest level.
N| {The pilots' brotherhood}, whose elder Jan-Peter Witthüs learned of the draft from the weekly, said that in that event there would be fewer pilots and longer queues.
A| {A ministry employee} said that the state secretary had signed it on 2 September.
N| {State secretary Marlies Engelke} said on Friday that she signed forty papers a day and could not say whether this one had been among them.
N| {The shipowners' association} said that a cut was overdue.
V| Elbe pilots earn an average of 218,000 euros a year, according to a report of the audit court in 2023.
V| The ordinance would need the consent of five coastal states, none of which has been asked.
N| {Hamburg's senator for the economy, Frauke Petersen-Thode,} will not give it.
? Has the pilots' pay been cut? | 1P 8D
? Is there a draft for a pay cut? | 1A 2A+ 4A
? Did the state secretary sign the draft? | 4A 5W+
? Will Hamburg agree to the ordinance? | 9D+
? Have the coastal states been consulted? | 8D
? How much does an Elbe pilot earn? | 7A=an average of 218,000 euros a year
? Are the pilots on strike? | -
? Do shipowners oppose the cut? | 6D

= Refugees' rail tickets no longer free in Saxony-Anhalt from June
V| Saxony-Anhalt will stop paying for regional rail tickets for asylum seekers on 1 June, the state government decided on Tuesday.
V| The tickets cost 6.2 million euros last year and were used by 14,000 people.
N| {Interior minister Ralf Köhnke} said that the money would go to municipalities.
N| {The refugee council} said that people would not get to their language courses.
N| Those who attend one will still be given a ticket, {the ministry} replied.
N| {The county of Stendal} plans to pay for the tickets itself.
V| Two neighbouring states abolished the benefit last year.
V| The decision was taken against the votes of the Social Democrats.
? Will asylum seekers have to pay for their tickets? | 1A
? From when? | 1A=1 June
? Have the tickets been abolished already? | 1P
? Will participants in language courses lose their ticket? | 4A 5D+
? How much did the tickets cost? | 2A=6.2 million euros
? Was the decision unanimous? | 8D
? Has Stendal paid for tickets? | 6P
? Where will the money go? | 3A+=municipalities
? Did fare dodging increase? | -

= Chief of Spanish utility said to be on way out as board meets behind closed doors
A| {Three people with knowledge of the deliberations} said on Sunday that the board of the Spanish utility Luzmar had lost patience with its chief executive, Íñigo Echeverri, and would replace him after the first-quarter results.
N| {Luzmar} declined to comment on what it called conjecture.
N| {The chairman, Gonzalo de la Quintana}, hurried past reporters outside the headquarters in Bilbao and got into a car.
N| {The largest shareholder, Qatar's Dukhan Fund,} did not return messages.
N| {Mr Echeverri's lawyer, Pilar Ansorena,} would say only that her client's contract ran for another two years and that he had every intention of working until the last day of it.
M| {Expansión Diaria} named the head of the Brazilian business, Renata Coutinho, as the favourite to succeed him, without giving a source.
N| {Coutinho} told the newspaper Valor Paulista that she would not talk about a job that was not vacant.
V| Luzmar wrote down its wind farms in Texas by 1.4 billion euros in February.
V| Echeverri's predecessor was forced out in 2017 after a boardroom vote.
? Is Echeverri to be replaced? | 1A 2W+ 3W+ 4W+ 5D+
? Has Echeverri been dismissed? | 1P 2W+ 3W+ 4W+
? Will Coutinho take over? | 6A 7W+
? Was Echeverri forced out by a vote of the board? | -
? How long does his contract last? | 5A+=another two years
? Does the Dukhan Fund support Echeverri? | 4W+
? How much was written down in Texas? | 8A=1.4 billion euros
? Is Luzmar selling its Texas wind farms? | -

= Greenland rare-earth licence: Nuuk and Copenhagen both decline to say who decided
M| {The broadcaster KNR-Nyt} reported on Monday that the Australian company Borealis Metals had been refused a licence for a rare-earth mine at Kvanefield-Syd.
N| {Greenland's mineral resources authority} would neither confirm nor deny this before the applicant had been heard.
N| {Borealis} told the Sydney exchange that it had received no decision and asked for its shares to be suspended.
A| {A Danish official} said that the refusal had been agreed between the two capitals on 4 February on grounds of security.
N| {Denmark's prime minister, Signe Toft-Hansen}, was asked about it twice at her press conference and said twice that minerals were a matter for Greenland.
N| {Greenland's premier, Aviaja Lynge}, referred questions to the authority.
N| {The American consulate in Nuuk} had no comment.
V| A law of 2021 forbids mining where uranium exceeds 100 parts in a million.
V| The deposit at Kvanefield-Syd lies just below the limit, according to samples taken by the company.
N| {The Inuit fishermen's association} welcomed what it hoped was true.
? Was Borealis refused the mining licence? | 1A 2W+ 3D+ 4A
? Did Copenhagen take part in the decision? | 4A 5W+ 6W+
? Why was the licence refused? | 4A=on grounds of security
? Did Washington ask for the refusal? | 7W
? Does the deposit contain too much uranium? | 9D
? Were the shares suspended? | 3P+
? Has Borealis appealed? | -
? When was the refusal agreed? | 4A=on 4 February
? Do the fishermen want the mine? | 10D+

= Nigerian airline's grounded fleet: regulator 'cannot say' why
V| All seven aircraft of the Nigerian carrier Savanna Wings have been on the ground since Saturday.
N| {The civil aviation regulator} said that the suspension was precautionary, and that it was too early to give reasons.
N| {The airline's founder, Chief Emeka Nwankwo,} insisted that nobody had suspended anything and that he had sent the planes for a wash.
A| {Two mechanics} said that inspectors had found a turbine blade glued with resin.
N| {The regulator's director of airworthiness, Halima Sule,} declined to answer a question about glue.
M| {The Punchline}, a Lagos newspaper, published a picture of the blade.
N| {Nwankwo} said that the picture could have been taken anywhere.
V| Where it was taken could not be established.
N| {Aviation minister Dapo Olukoya} ordered a report by the end of the week.
V| About 4,000 passengers were left without flights.
? Was Savanna Wings suspended by the regulator? | 2A+ 3D+
? Why are the planes on the ground? | 2W+ 3A+=a wash ; 4A=a turbine blade glued with resin
? Was a turbine blade repaired with glue? | 4A 5W+ 6A 7W+ 8W
? Is the published picture genuine? | 7W+ 8W
? Has the report been delivered? | 9P
? How many passengers were stranded? | 10A=About 4,000 passengers
? Did a plane of the airline crash? | -
? Has the airline lost its licence? | -

= Czech-Polish mine settlement: payment of €45m 'not visible'
N| {Poland's climate ministry} said on Tuesday that 45 million euros owed to the Czech Republic under the agreement on the Turów-Zachód mine had been transferred.
N| {The Czech finance ministry} has not seen the money, a spokesman in Prague said the next morning.
N| {The Polish ministry} asked for patience.
A| {A Polish official} admitted that the order was still lacking a second signature.
N| {The official's minister, Urszula Bielska,} was unable to say whose.
N| {Czech environment minister Ondřej Malina} told reporters that he would rather not comment on the banking habits of a friend.
M| {Rzeczpospolita Codzienna} wrote that the finance ministry was holding the sum back because of an unrelated claim concerning a railway.
N| {Poland's finance ministry} did not respond to a request for comment.
V| The Court of Justice imposed a penalty of 500,000 euros a day on Poland in 2021 over a similar mine, which Poland did not pay but had deducted from its funds.
? Has Poland paid the 45 million euros? | 1A+ 2D+ 4D 6W+
? Why is the money late? | 4A=the order was still lacking a second signature ; 7A=because of an unrelated claim concerning a railway ; 8W+
? Whose signature is missing? | 5W+
? Is the finance ministry blocking the payment? | 7A 8W+
? Did Poland pay the penalty of 2021 voluntarily? | 9D
? Has Prague gone back to court? | -
? Is the mine still operating? | -
? How much is owed? | 1A+=45 million euros

= Barcelona tourist flats: city starts to let licences lapse
V| The first 214 of Barcelona's 10,100 licences for tourist flats expired on Friday and were not renewed.
N| {Mayor Mercè Puigdollers} called it the beginning of the end of a mistake.
N| {The owners' association Apartvila} has applied to the Supreme Court for a suspension.
N| The court has not set a date, {its press office} said.
A| {Estate agents} said that about a third of the flats had been put up for sale.
N| None of the others would be rented to tourists, {the owners' lawyer, Xavier Bonastre,} said.
M| {El Periòdic} found 61 of the 214 still on offer on two platforms on Saturday.
N| {One of the platforms, Roomlet,} said it acted on notice from the city and had received none.
N| {The city} sent it on Saturday evening, a councillor said.
V| All licences are to lapse by November 2028.
? Have the licences been renewed? | 1D
? How many licences expired on Friday? | 1A=214
? Are the flats still being offered to tourists? | 6D+ 7A
? Has the Supreme Court suspended the measure? | 3P+ 4D
? Was the platform notified by the city? | 8D+ 9A+
? How many of the flats are for sale? | 5A=about a third
? Have all tourist licences lapsed? | 1D 10P
? Was anyone fined? | -

= Crew of detained tanker off Brittany freed, captain kept, owner unknown
N| {The public prosecutor in Brest, Yann Le Bihan,} said on Wednesday that twenty-one of the 23 crew members of the tanker Boreas had been allowed to leave and that the captain and first mate remained in custody.
N| Whom the ship belonged to, {he=Yann Le Bihan} was not yet able to say.
V| The vessel, flying the flag of Benin, was boarded by French marines on 27 September off Ushant.
N| {Benin's maritime administration} said that it had no ship of that name.
A| {European intelligence officials} suspect that drones seen over Danish airports in September were launched from its deck.
N| {Denmark's police} would not comment on the suspicion.
N| {President Thibault Marchesseau} said that very serious offences had been committed, and did not say which.
N| {The Kremlin} had no information on the ship, its spokesman told reporters, adding that many provocative things were being said.
M| {Ouest-Bretagne} wrote that it was carrying 750,000 barrels of crude from Primorsk for an Indian refinery.
V| The captain, a Chinese national, is to stand trial in February for refusing to obey an order.
? Have all the crew been released? | 1D+
? Who owns the Boreas? | 2W+
? Were drones launched from the ship? | 5A 6W+ 8W
? Is the ship registered in Benin? | 3A 4D+
? What was it carrying? | 9A=750,000 barrels of crude
? Was the captain convicted? | 10P
? What offences were committed? | 7W 10A=refusing to obey an order
? Is Russia the owner of the ship? | 2W+ 8W+
? Did Denmark ask for the ship to be held? | -

= Minibus fares in Cape Town to rise, says one taxi body; not so, says the other
N| {The Peninsula Taxi Congress} told its members on Friday that fares in Cape Town would go up by five rand from Monday.
N| {The rival Mother City Taxi Union} said that it had agreed to nothing and that its drivers would charge what they always had.
N| {Western Cape transport minister Lindiwe Jacobs-Mbeki} said that fares were not for the province to decide.
A| {Commuters at Mitchells Plain} reported on Monday that some drivers were asking for the higher fare and some were not, and that the queues had sorted themselves accordingly.
N| {The congress's chairman, Vuyo Dlamini-Smith,} called on members who hesitated to show discipline.
N| {Police} deployed forty officers to the rank, a spokesman said, without giving a reason.
M| {The Cape Bugle} reported that shots had been fired in Nyanga on Sunday night.
N| {The spokesman=the police spokesman} could not immediately confirm that.
V| A dispute between the two bodies over routes cost 83 lives in 2021.
? Have fares gone up? | 1P+ 2D+ 4A
? By how much are fares to rise? | 1A+=five rand
? Were shots fired in Nyanga? | 7A 8W
? Why were police sent to the rank? | 6W+
? Did people die in the dispute over the fares? | -
? Did the provincial government approve the increase? | 3D
? Do all drivers charge the higher fare? | 2D+ 4D
? Are the buses on strike? | -

= Kosovo-Serbia cargo ban lifted for medicine, Pristina says; nothing has come through, drivers say
N| {Kosovo's government} has lifted its ban on Serbian goods as far as medicines are concerned, trade minister Rozeta Krasniqi-Hyseni said on Monday.
N| {Serbia's office for Kosovo} said that it had not been notified.
A| {Three lorry drivers at the Merdare crossing} said that they were sent back on Tuesday with insulin on board.
N| {Kosovo's customs service} said that it was waiting for the decision to appear in the official gazette.
N| When that would be, {the service=Kosovo's customs service} could not say.
N| {The European Union's envoy, Kristiina Saarelainen,} welcomed the announcement and said that she looked forward to the event.
M| {Koha e Re}, a Pristina paper, wrote that the prime minister had stopped the publication himself.
N| {His office} did not comment.
V| The ban was imposed in June 2023 after three Kosovo policemen had been seized.
N| {Pharmacists in North Mitrovica} have insulin for nine days, their chamber said.
? Has the ban on medicines been lifted? | 1A+ 3D 4P+
? Are Serbian medicines getting through? | 3D
? Did the prime minister stop the publication? | 7A 8W+
? When will the decision be published? | 5W+
? Was Serbia informed? | 2D+
? How long will the insulin last? | 10A=nine days
? Why was the ban imposed? | 9A=after three Kosovo policemen had been seized
? Have patients died? | -
? Has Serbia lifted its own ban? | -

= Fund manager's exit from Edinburgh house 'long planned', e-mail shows otherwise
N| {Lothian Wynd}, the Edinburgh asset manager, said in a notice on Thursday that Callum Strachan, manager of its flagship fund, was to retire after 26 years in a move that had been planned for some time.
M| {Money Observer Weekly} reported on Friday that he had been told on Wednesday, and published an e-mail in which he asks a colleague what he should say to his wife.
N| {Strachan}, 54, did not reply to a message left at his home.
N| {A spokesman for the firm} said that it did not comment on private communications, however obtained.
A| {Two clients} said that they had been assured in January that he would stay until 2030.
N| {The firm's chief executive, Isla Farquharson}, told investors in a call on Monday that the timing had been brought forward "by circumstances".
N| {She=Isla Farquharson} did not specify them.
N| {The Financial Conduct Authority} would neither confirm nor deny an interest in the matter.
V| The fund, which holds 3.2 billion pounds, lost 14 per cent last year.
? Was Strachan's departure planned for long? | 1A+ 2D 5D 6D+
? Was Strachan sacked? | 1D+ 2A 3W+ 4W+
? Is the e-mail genuine? | 4W+
? Why was the timing brought forward? | 6A+="by circumstances" ; 7W+
? Is the authority investigating? | 8W+
? How much does the fund hold? | 9A=3.2 billion pounds
? Did clients withdraw money? | -
? Who will manage the fund now? | -

= Japan did not ask for rice deal to be reopened, Tokyo says after Washington letter
N| {The American agriculture secretary, Harlan Whitcomb,} wrote to farm-state senators on Monday that Japan had asked for the rice chapter of last year's trade agreement to be renegotiated and that he had refused.
N| {Japan's chief cabinet secretary, Masato Iwakura}, said there had been no such request.
N| What Tokyo had sent, {he=Masato Iwakura} explained at his regular briefing, was a note about harvest statistics.
A| {A Japanese trade official} conceded that the note closed with a sentence on "the desirability of flexibility".
M| {The Nikkan Shimpo} reported that the sentence had been inserted by the agriculture ministry without the knowledge of the foreign ministry.
N| {Agriculture minister Toshiko Hamada} was not prepared to discuss drafting.
N| {The office of the US trade representative} referred questions to Mr Whitcomb, and his office to the trade representative.
V| Under the agreement Japan must buy 75 per cent more American rice this year within its existing quota.
V| Purchases in the first seven months came to half of that.
? Did Japan ask to renegotiate the rice chapter? | 1A+ 2D+ 3D+ 4A
? What did the note deal with? | 3A+=harvest statistics ; 4A="the desirability of flexibility"
? Who inserted the sentence on flexibility? | 5A=the agriculture ministry ; 6W+
? Has the agreement been reopened? | 1D+
? Did Japan fulfil its purchase commitment? | 9D
? Has Washington raised tariffs on Japan over the rice? | -
? Did Whitcomb meet Iwakura? | -
? did the foreign ministry know about the sentence | 5D

= Diesel thefts from Mexican pipeline: state company says leak, governor says war
N| {Petróleos Nacionales} described the fire that burnt for eleven hours near Tula on Sunday as the consequence of a leak.
N| {Hidalgo's governor, Aurelio Tapia,} said that fuel thieves had drilled into the pipeline and that the company knew it.
A| {Two soldiers who were among the first at the site} said that they found four tankers without number plates and a hose.
N| {The defence ministry} said that it would not comment on statements by persons who were not authorised to make any.
M| {Milenio Central} reported that the pressure in the line had dropped three times in the week before and that nobody was sent to look.
N| {The company's director for pipelines, Yadira Solórzano,} said pressure dropped for many reasons.
N| {Prosecutors} have opened an inquiry against unknown persons for theft of fuel.
V| In January 2019 a similar fire in the same state killed 137 people who were collecting petrol.
V| Nobody was hurt on Sunday.
? Was the fire caused by fuel thieves? | 1D+ 2A 3A 7A
? How long did the fire burn? | 1A+=eleven hours
? Did the pressure drop before the fire? | 5A 6W+
? How many people died on Sunday? | 9D
? Has anyone been charged? | 7D
? Were there 137 deaths in Sunday's fire? | 9D
? Did the governor blame the army? | -
? Was the company warned of the theft by the governor? | -
? What did soldiers find? | 3A=four tankers without number plates and a hose

= Tariff on Chinese buses: Oslo city says order stands, ministry says it may not
V| Oslo's transport company signed a contract for 180 electric buses with China's Yulong in April.
N| {Norway's customs directorate} said last week that a duty of 22 per cent, which the government intends to introduce, could apply to them.
N| {Transport company head Ingrid Solheim-Lie} said that the price had been agreed and would not be renegotiated.
N| {Yulong Europe} declined to comment on whether it would bear the duty.
N| {Finance minister Trond Eikeland} told parliament that no exemption was planned and none had been asked for.
A| {People in the city's administration} said that a request was sent to his ministry on 12 May.
N| The letter was somewhere in the post room, {his spokeswoman} acknowledged on Friday.
M| {Aftenkurér} reported that delivery would be delayed until it was clear who would pay.
V| The contract is worth 910 million kroner.
? Has the duty on Chinese buses been introduced? | 2P
? Did Oslo ask for an exemption? | 5D+ 6A 7A+
? Who will pay the duty? | 4W+ 8W
? Has the order been cancelled? | -
? Will the price be renegotiated? | 3D+
? Will delivery be delayed? | 8A
? How much is the contract worth? | 9A=910 million kroner
? Has the exemption been granted? | 5D+
? Does Solheim-Lie want to cancel the contract? | 3D+

= Lenders circle Marseille ferry line; captain of industry denies offer
M| {La Criée}, a Marseille weekly, reported on Thursday that the shipping magnate Raphaël Santoni had offered 210 million euros for the ferry line Corsica Méridionale.
N| {Mr Santoni} said on Friday that he took the ferry often and had never thought of buying it.
N| {The line's administrator, Maître Béatrice Aubagne,} confirmed having received three envelopes and would not say from whom.
A| {A bank creditor} said that one of them carried Santoni's letterhead.
N| {Corsica's regional president, Ghjuvanni Leca}, refused to comment before the court's deadline, which expires on the 28th.
N| {The seafarers' union} would accept any buyer who kept the 870 crew members and the Bastia route, it said.
V| Santoni bought a fishing fleet in 2019 after denying twice that he wanted it.
V| The ferry line has been in receivership since April and owes 145 million euros.
N| The commercial court is to choose between the bids in September, {its registrar} said.
? Did Santoni bid for Corsica Méridionale? | 1A 2D+ 3W+ 4A
? How many bids were received? | 3A+=three envelopes
? Who made the bids? | 1A=Raphaël Santoni ; 3W+ 4A=Santoni
? Has the court chosen a buyer? | 9P
? Did Santoni buy the fishing fleet? | 7A
? How much does the line owe? | 8A=145 million euros
? Does Leca support Santoni's bid? | 5W
? Has the Bastia route been closed? | -
? Will the crew lose their jobs? | -

= Tram extension to Bristol airport: combined authority 'has not chosen tram'
N| {The West Country Combined Authority} published on Tuesday a list of five options for a link between Bristol and its airport, two of them on rails.
M| {The Bristol Evening Mail} had reported on Monday that a tram costing 2.9 billion pounds had been picked.
N| {Metro mayor Helena Tregenza} said that it hadn't.
N| {She=Helena Tregenza} would take a decision in the new year, she said, after a consultation.
A| {Two consultants who took part in the work} said the other four options had been included "for company".
N| {The airport's surface access manager, Bola Ogunleye,} declined to state a preference.
N| {North Somerset council} prefers a bus, according to its response to an earlier consultation.
N| {Campaign group Trams for Avon} thanked the newspaper.
V| A plan for a light railway to the airport was abandoned in 2004 after eight years.
? Has a tram been chosen for the airport link? | 1D+ 2A 3D+ 4P+ 5A
? How much would the tram cost? | 2A=2.9 billion pounds
? Which option does the airport prefer? | 6W+
? Has the consultation been held? | 4P+
? Does North Somerset want a tram? | 7D
? Was a rail plan abandoned this year? | -
? When will the decision be taken? | 4A+=in the new year
? How many options are there? | 1A+=five options
? Is the government funding the tram? | -

= German-Polish border checks: Berlin denies quota, policemen cite one
A| {Federal police officers at Frankfurt an der Oder} said that they were expected to turn away at least forty people a shift.
N| {Germany's interior minister, Konrad Hellwig,} stated that there was no number, in writing or otherwise.
N| {The police union's regional head, Mandy Krause-Lehnert,} said that she had seen one on a whiteboard.
N| {The headquarters of the federal police in Potsdam} replied that whiteboards were not orders.
M| {Oderblick}, a local paper, had a photograph of it, taken on 3 October, with "40+" in red.
N| Asked about the photograph, {Hellwig} said it was not clear what the figure referred to.
N| {Poland's interior ministry} noted that it had taken back 1,087 people in September and would not speculate about German whiteboards.
N| {An administrative court in Berlin} found in June that turning back asylum seekers at the border was unlawful in three cases.
N| {The minister=Konrad Hellwig} maintains that the ruling concerns those three only.
? Is there a quota for rejections at the border? | 1A 2D+ 3A 4D+ 5A 6W+ 7W
? What does the number on the board mean? | 6W+
? Are rejections of asylum seekers lawful? | 8D 9A+
? How many people did Poland take back in September? | 7A+=1,087 people
? Has Hellwig resigned? | -
? Have the checks been ended? | -
? Was the court ruling about the quota? | 8D
? When was the photograph taken? | 5A=3 October

= Pakistan's power firms to be paid with new loan, finance ministry says; banks wait
N| {Pakistan's finance ministry} announced on Saturday that eighteen banks would lend 1.28 trillion rupees to clear arrears to power producers.
N| {The bankers' association} said that the terms were still under negotiation and that its members reserved their position.
A| {Two bankers} said that the rate, nine tenths of a percentage point below the market, had been dictated to them.
N| {Finance minister Khalid Mahsud} said that nothing had been dictated.
N| {The state bank}, asked if it had leaned on the lenders, did not reply.
M| {The Karachi Recorder} reported that four of the eighteen had declined to sign.
N| {The ministry} would not comment on individual institutions.
N| {The International Monetary Fund} has made the clearing of the arrears a condition for a payment in December.
V| The arrears stood at 2.4 trillion rupees at the end of March.
N| Consumers are to repay the loan through a surcharge of 3.23 rupees a unit over six years, according to {the ministry}.
? Have the banks lent the money? | 1P+ 2P+
? Have the banks agreed to the terms? | 2D+ 6D 7W+
? Were the banks pressured? | 3A 4D+ 5W+
? How many banks refused to sign? | 6A=four of the eighteen ; 7W+
? Who pays in the end? | 10A+=Consumers
? Has the IMF paid the tranche? | 8P
? Have the arrears been cleared? | 1P+ 8P
? How large are the arrears? | 9A=2.4 trillion rupees
? Has the power price been cut? | -

= Pakistan power loan signed at last
V| Eighteen banks and Pakistan's power holding company signed a loan of 1.28 trillion rupees on Thursday, two months after it was announced.
V| The rate is the market rate less nine tenths of a point.
N| {Finance minister Khalid Mahsud} thanked the banks for acting in the national interest and of their own will.
N| {The head of the bankers' association, Zarrar Sethi,} said that he could subscribe to the first part.
A| {A banker} said that a telephone call from the state bank had settled it.
N| {The state bank} had no comment.
N| Producers will receive the first 683 billion rupees within a fortnight, {the power holding company} said.
V| The remainder of the arrears, about 1.1 trillion rupees, is not covered.
N| {The IMF's resident representative} called the signing "an encouraging element".
? Have the banks lent the money? | 1A
? Were the banks pressured? | 3D+ 4A+ 5A 6W+
? Have the producers been paid? | 7P+
? Does the loan cover all the arrears? | 8D
? What is the interest rate? | 2A=the market rate less nine tenths of a point
? Did four banks refuse to sign? | 1D
? Has the IMF paid out? | -
? When will producers get the money? | 7A+=within a fortnight

= Lisbon funicular maintenance contract 'had lapsed', inspectors say; operator says renewed orally
V| Nine people were injured when a cable of Lisbon's Glória-Norte funicular slipped on Tuesday evening.
N| {The office for the investigation of railway accidents} said in a first note that the contract for the maintenance of the cable had expired on 31 August, five days before.
N| {The operator, Carris-Lis,} said that the contractor had been asked by telephone to go on.
N| {The contractor, Manutec,} declined to answer questions "out of respect for the injured".
A| {Two mechanics} said that nobody had touched the cable since the end of August.
N| {Mayor Simão Brandão} said he could not comment on contractual details of a company that ran itself.
V| The city owns all of its shares.
M| {Público Novo} reported that the operator's safety manager had warned of the gap on 20 August.
N| {The manager, Odete Ferraz,} did not wish to speak to reporters.
N| {The investigators} said the cause was not known and that nothing should be inferred from the date.
? Had the maintenance contract expired? | 2A 3D+
? Was the cable maintained in September? | 3A+ 4W+ 5D
? Did the lapse of the contract cause the accident? | 10W
? How many people were hurt? | 1A=Nine people
? Did anyone die in the accident? | -
? Was the operator warned? | 8A 9W+
? Who owns the operator? | 7A=The city
? Was Ferraz dismissed? | -
? Is the funicular running again? | -

= Zinc smelter in Norway gets cheap power after all, competitor complains
V| Norway's power exporter Nordkraft will supply the zinc smelter at Odda-Vest with electricity at 34 øre a kilowatt-hour for fifteen years, the two announced on Tuesday.
V| The market price averaged 61 øre last year.
N| {Energy minister Kjersti Aamodt}, who in March ruled out special prices, said that this was not one.
N| A contract between two companies was no business of hers, {she=Kjersti Aamodt} said.
V| The state owns Nordkraft.
A| {Three officials} said that her ministry had instructed the company in May, by telephone, to find a solution.
N| {Nordkraft's chief executive, Olav Hestnes,} would not be drawn on conversations with the owner.
N| {Belgium's Zinkunion} has complained to the surveillance authority in Brussels.
N| {The authority} has yet to decide whether to open a case.
V| The smelter employs 330 people.
? Will the smelter get cheap electricity? | 1A
? Is it a special price? | 2A 3D+
? Did the ministry order Nordkraft to make the contract? | 4D+ 6A 7W+
? Has the authority opened a case? | 9D+
? How long does the contract run? | 1A=fifteen years
? Did Aamodt change her mind about special prices? | 3D+
? Does the state own the smelter? | -
? Has Zinkunion gone to court? | -
? How much was the market price? | 2A=61 øre

= Indian state's liquor ban to be lifted, minister says; chief minister says he misspoke
N| {Bihar's excise minister, Shyam Narayan Jha,} told industrialists in Patna that the state's ban on alcohol, in force since April 2016, would be lifted for hotels from the New Year.
N| {Chief minister Ashok Prasad Yadav} said the same evening that the minister had expressed a personal hope.
N| {Mr Jha} said on Wednesday that this was so.
A| {An aide to Mr Jha} said that the order had been drafted, costed and shown to four distillers.
M| {The Patna Chronicle} printed its first page.
N| {The chief secretary's office} said that it could not authenticate a first page without the others.
N| {The distillers' association} refused to comment.
V| The ban costs the state about 80 billion rupees a year in lost revenue, according to the auditor-general.
N| {A women's federation} which had campaigned for the ban would take to the streets if a single hotel served a drink, it said.
? Will the alcohol ban be lifted for hotels? | 1A+ 2D+ 3D+ 4A
? Has the ban been lifted? | 1P+ 2D+
? Does a draft order exist? | 4A 5A 6W+
? Did Jha take back his statement? | 3A+
? What does the ban cost? | 8A=about 80 billion rupees a year
? Have women demonstrated? | 9P
? Was Jha dismissed? | -
? since when is alcohol banned in bihar | 1A+=April 2016
? Did the distillers see the draft? | 4A 7W+

= Uranium convoy leaves Niger mine; destination disputed
A| {Residents of Arlit} saw thirty-four lorries leave the mine on Thursday at dawn under guard.
N| {France's Uranova}, which was expropriated in June, said that 1,000 tonnes of its uranium concentrate were being removed without right.
N| {Niger's mining minister, Colonel Amadou Djibrilla,} said that Niger sold what belonged to Niger, to whom it wished.
N| To whom, {he=Amadou Djibrilla} did not say.
M| {Le Quotidien du Sahel} wrote that the buyer was Russian and the price 170 million dollars.
N| {Russia's state nuclear company} said it had no comment on "this topic".
N| {Togo's port authority} said that no cargo of the kind had been announced at Lomé.
N| {The International Atomic Energy Agency} had been informed of a movement, a spokesman said; he could not disclose its destination.
A| {A Western diplomat} said that the lorries were in Agadez on Sunday and had not moved since.
N| {An arbitration tribunal} had ordered Niger in September not to sell.
? Has Niger moved uranium from the mine? | 1A 2A+ 8A
? Who is the buyer? | 4W+ 5A=Russian ; 6W+
? Is the uranium going to Russia? | 4W+ 5A 6W+ 8W
? Has the uranium reached Lomé? | 7D 9D
? May Niger sell the uranium? | 2D+ 3A+ 10D
? How many lorries were there? | 1A=thirty-four lorries
? How much is said to have been paid? | 5A=170 million dollars
? Did France send troops? | -
? Was Uranova compensated? | -

= London council housing repairs firm 'not paid for ghost visits', council says, then pays less
M| {The South London Mercury} calculated that the repairs contractor Briarstone billed Norwood council for 4,300 visits last year at addresses where nobody had opened the door.
N| {The council's cabinet member for housing, Tunde Adebisi-Clarke,} said that no visit had been paid for that did not take place.
N| {Briarstone} said that a visit at which nobody opened the door was a visit.
A| {Two former fitters} said that they were given lists of addresses of people known to be on holiday.
N| {The company} would not dignify that with a response, it said.
N| {The council} has reduced its November payment by 318,000 pounds, a budget report shows.
N| Asked for the reason, {Mr Adebisi-Clarke} said the matter was commercially sensitive.
N| {The auditor, Pennington & Rhys,} is looking at three years of invoices and will not say anything before the spring.
V| The contract, worth 41 million pounds, expires in 2029.
? Did Briarstone bill for visits that did not take place? | 1A 2D+ 3D+ 4A 5W+
? Has the council cut its payments? | 6A+
? Why was the payment reduced? | 7W+
? Has the auditor found fraud? | 8W
? How many visits are in question? | 1A=4,300 visits
? Has the contract been terminated? | -
? By how much was the payment reduced? | 6A+=318,000 pounds
? When does the contract end? | 9A=2029
? Did Adebisi-Clarke resign? | -

= Uzbekistan-Afghanistan railway: Kabul counts kilometres, Tashkent counts signatures
N| {The Taliban's ministry of public works} announced on Monday that construction of the railway from Mazar-i-Sharif towards Pakistan had begun.
N| {Uzbekistan's transport minister, Jasur Ergashev,} said that a framework agreement on a feasibility study had been signed in July and that he was not aware of anything else.
M| {The Kabul channel Ariana Sobh} showed an excavator.
A| {Labourers at Hairatan} said that they were repairing an embankment from 2011.
N| {The ministry's spokesman, Mullah Ashraf Haqshenas,} said repairs were also construction.
N| {Pakistan's railways} did not comment.
N| {The Asian Development Bank} has suspended its projects in Afghanistan and could not say when they would be resumed.
V| The line is to be 647 kilometres long and would need five tunnels.
V| Its cost was put at 4.8 billion dollars in 2021 and at 6.9 billion this year.
? Has construction of the railway begun? | 1A+ 2D+ 3A 4D 5A+
? What was signed in July? | 2A+=a framework agreement on a feasibility study
? How long will the line be? | 8A=647 kilometres
? Is the Asian Development Bank financing it? | 7D+
? What will it cost? | 9A=6.9 billion
? Has Pakistan agreed to the route? | 6W+
? Are the tunnels finished? | 8P
? Did Uzbekistan leave the project? | -

= German patient-data firm: no breach, ministry, then list of 61,000
N| {Gesundnetz, which runs electronic files for eleven health insurers,} assured members of parliament on 4 March that unauthorised persons had not gained access to any file.
N| {Health minister Corinna Falkenrath} repeated the assurance in the Bundestag on 6 March.
M| {The computer magazine c't-Welt} printed extracts from nine files on 13 March.
N| {Gesundnetz} said that it was investigating how the magazine had come by them.
N| {The editor, Dominik Saalfrank,} said that it had come by them through a search engine.
A| {A person at one of the insurers} spoke of 61,000 files that had been open for six weeks.
N| {The federal data protection commissioner} could neither confirm nor rule out this number.
N| {The minister=Corinna Falkenrath} said on 15 March that she had believed what she was told and that she would not do so again.
N| Whether the company would keep its contract, {she=Corinna Falkenrath} left open.
V| The contract runs until 2028 and brings in 74 million euros a year.
? Were patient files accessible to outsiders? | 1D+ 2D+ 3A 5A 6A 8A+
? How many files were exposed? | 6A=61,000 files ; 7W
? How did the magazine obtain the files? | 4W+ 5A=through a search engine
? Will Gesundnetz lose its contract? | 9W+
? Did the minister correct her statement? | 8A+
? Were the files encrypted? | -
? How much is the contract worth? | 10A=74 million euros a year
? Did patients suffer harm? | -
? Has the commissioner fined the company? | -

= Montenegro highway loan: Chinese bank agreed to swap, says Podgorica
N| Exim Bank of China has agreed to convert Montenegro's dollar loan for the Bar-Boljare motorway into euros, {finance minister Novica Lazović} said on Wednesday.
N| {The Chinese embassy} said that consultations were proceeding in a friendly manner.
N| {Lazović} said that he took this for a yes.
A| {An adviser to the government} said that the bank had asked for a pledge of land at the port in return and that this was where things stood.
N| No land would be pledged, {the minister} said when he was asked.
N| {He=Novica Lazović} would not say whether it had been asked for.
M| {Vijesti Dana} reported in 2021 that the original contract contained a similar clause.
N| {Opposition deputy Milena Vukčević-Pajović} has requested the bank's letter under the freedom of information act.
V| The loan, taken in 2014, amounted to 944 million dollars, of which 610 million is outstanding.
? Did the Chinese bank agree to the conversion? | 1A+ 2W+ 3A+ 4D
? Has the loan been converted? | 1P+
? Did the bank ask for land at the port? | 4A 6W+
? Will Montenegro pledge land? | 5D+
? How much of the loan is outstanding? | 9A=610 million
? Has the bank's letter been released? | 8P
? Was the motorway completed? | -
? Did the 2014 contract contain a pledge of land? | 7A

= Wind farm off Long Island halted by federal order; company 'has not stopped'
N| {The US interior department} said on Wednesday that it had instructed the Danish developer Havvind to cease all activities at its Montauk South wind farm.
N| {Havvind} confirmed the receipt of a letter and said that it was assessing its meaning.
A| {A crane operator on the installation vessel} said that a tower section was lifted on Thursday as if nothing had happened.
N| {The department's press secretary}, when told, said that she was not in a position to say what happened at sea.
M| {Long Island Currents} reported that the order had been issued at the request of a fishing lobby, two of whose members now work in the department.
N| {One of the two, Gil Pavone,} declined an interview.
N| {New York's governor, Denise Okafor-Stein,} promised to sue.
N| {Havvind} told investors on Friday that work was suspended and that each day would cost 3.5 million dollars.
V| The project, two thirds complete, was to supply 600,000 households from next year.
? Has the government ordered work at the wind farm to stop? | 1A+ 2A+
? Has work at the wind farm stopped? | 3D 4W+ 8A+
? Did a fishing lobby bring about the order? | 5A 6W
? Has New York sued? | 7P
? What does a day's suspension cost? | 8A+=3.5 million dollars
? Is the wind farm finished? | 9D
? Does the wind farm already supply households? | 9P
? Has Havvind abandoned the project? | -
? Why was the order issued? | 5A=at the request of a fishing lobby

= Irish Sea power cable: tests passed, then not
N| {Celtic Interlink} announced on 2 June that its cable between Wexford and Pembrokeshire had passed all tests and would carry power from the 20th.
V| No power had flowed by the end of the month.
N| {The company} cited paperwork.
A| {An electrical engineer on the project} said a joint had failed at 70 per cent of the load, forty kilometres out.
N| {The Irish grid operator} said that it was not for it to comment on equipment it did not own.
N| {The British one} did not comment either.
M| {The Wexford Voice} photographed a repair ship over the spot on 3 July.
N| {Celtic Interlink's director, Rhodri Vaughan-Price,} said on 5 July that the failure had been found on 30 May, and that "all tests" had referred to those held before that date.
N| He hoped for October, {he=Rhodri Vaughan-Price} said.
V| The cable cost 580 million euros.
? Did the cable pass its tests? | 1A+ 4D 8D+
? Is the cable carrying power? | 1P+ 2D
? Why was the start delayed? | 3A+=paperwork ; 4A=a joint had failed at 70 per cent of the load ; 8A+=the failure
? Was the failure known when the success was announced? | 8A+
? When will the cable go into service? | 1A+=the 20th ; 9A+=October
? Who is paying for the repair? | -
? Was the cable damaged by an anchor? | -
? What did the cable cost? | 10A=580 million euros
? Has the repair been completed? | -

= Bremen streetcar maker's Israeli order: shareholders told yes, works council told no
N| {Weserwagen's chief financial officer, Björn Tietjen,} told shareholders in Bremen on Thursday that the company had won an order for 98 trams for Haifa.
A| {A works council member} said that the personnel director had assured him on Tuesday that there would be no new orders this year and that 300 people had to go.
N| {Personnel director Wiebke Asmussen} denied having made such a statement.
N| {Haifa's transport authority} said in reply to a question that bids were being evaluated.
N| Tietjen had meant that the company was leading, {a spokesman for Weserwagen} said on Friday.
M| {The Weser-Echo} noted that the share price had risen by 11 per cent in between.
N| {The financial supervisor} said that it always looked at such movements and gave no details.
N| {Tietjen} has taken a few days off, his office said.
V| Weserwagen's order book stands at 640 million euros, the lowest for ten years.
? Has Weserwagen won the Haifa order? | 1A+ 4D+ 5D+
? Are 300 jobs to be cut? | 2A 3D+
? Is the supervisor investigating Tietjen? | 7W
? Did the share price rise? | 6A
? Was Tietjen dismissed? | 8D
? How many trams are to be delivered? | 1A+=98 trams
? Has Haifa awarded the contract to a rival? | 4D+
? How large is the order book? | 9A=640 million euros
? Has Tietjen been suspended for misleading shareholders? | -

= Strike at Ghana's gold refinery 'settled by chief', company says; workers wait for cash
V| Workers at the Prestea gold refinery in western Ghana let lorries pass on Friday for the first time in sixteen days.
N| {The company, Ankobra Refining,} said that a settlement had been reached with the help of the paramount chief, Nana Kwabena Ofori II.
N| {The chief} said through his linguist that he had brought people together and that they had then gone home.
N| {The mineworkers' union} said that there would be a settlement when there was money.
A| {Women selling food at the gate} said that the men had let the lorries through because the drivers were their cousins.
M| {The Western Ghana Post} wrote that the company had offered 1,500 cedis a head.
N| {Its human resources manager, Gifty Arthur-Mensah,} preferred not to comment on a number.
N| {The labour commission} summoned both sides for Tuesday.
V| The refinery, opened in August, has a capacity of 400 kilograms a day.
? Has the strike been settled? | 2A+ 3D 4P+
? How much has the company offered? | 6A=1,500 cedis a head ; 7W+
? Why were lorries allowed through? | 5A=because the drivers were their cousins
? Did the chief mediate? | 2A+ 3A+
? Has the labour commission heard the two sides? | 8P
? How long had lorries been blocked? | 1A=sixteen days
? Have the workers been paid? | 4D+
? Is the refinery closing down? | -
? Was the chief paid by the company? | -

= Slovenian border fee for e-bikes? No, says minister, and never was
M| {The Klagenfurt paper Kärntner Woche} reported that Slovenia would charge Austrian cyclists 3 euros for using its cycle paths from May.
N| {Infrastructure minister Barbara Kotnik} said on Slovenian radio that not even the wind on the paths was charged for.
A| {Officials in the ministry} said that the report was based on a proposal by the municipality of Kranjska Gora to charge for a car park.
N| {The mayor, Janez Hočevar,} confirmed that it concerned cars and that it had not been adopted.
N| It would be voted on in April, {he=Janez Hočevar} said.
N| {The newspaper} said that it had relied on a translation.
V| About 400,000 cyclists use the path between Tarvisio and Kranjska Gora each year.
V| Austria itself charges for the use of its motorways.
? Will cyclists have to pay in Slovenia? | 1A 2D+ 3D 4D+
? Was the fee for a car park adopted? | 4D+ 5P+
? What is the proposal about? | 3A=to charge for a car park ; 4A+
? Did the newspaper admit its mistake? | 6A+
? How much was the fee to be? | 1A=3 euros
? Does Austria charge cyclists? | -
? How many cyclists use the path? | 7A=About 400,000 cyclists
? Did Kotnik complain to Austria? | -

= Ferry sale in Chile: Navarino Lines goes to Norwegians
V| Norway's Kystferger bought the Chilean ferry company Navarino Lines on Monday for 190 million dollars.
V| Navarino serves 22 ports between Puerto Montt and Puerto Williams with fourteen ships.
N| {Kystferger's chief executive, Hallgeir Moen,} promised two electric ferries by 2028.
N| Fares are fixed by the state until 2030 and will not change, {transport minister Catalina Bustos} said.
V| The seller, a family from Punta Arenas, keeps a tenth.
N| {The competition court} approved the purchase on condition that the Calbuco route be given up.
A| {Islanders on Chiloé} fear fewer crossings in winter.
N| {Moen} said that the timetable was part of the concession.
V| The company made 18 million dollars in profit last year.
? Who bought Navarino Lines? | 1A=Norway's Kystferger
? What was the price? | 1A=190 million dollars
? Will fares rise? | 4D+
? Did the family sell the whole company? | 5D
? Did the court block the purchase? | 6D
? Will there be fewer crossings in winter? | 7A 8D+
? Have the electric ferries been delivered? | 3P+
? How many ships does the company have? | 2A=fourteen ships
? Has the Calbuco route been given up? | 6P
? Was the company losing money? | 9D
? Did crews strike over the sale? | -

= 'We did not sell to him': rare-plane dealer and the sanctioned magnate
M| {The Aviation Monitor} traced a business jet to Sergei Lukin, a magnate under British and European sanctions, who is said to have flown in it from Istanbul to the Maldives in January.
N| {The Farnborough dealer Skyward Assets}, which had the aircraft on its books until November, said that it had sold it to a company in San Marino.
N| {The company's director, a dentist named Federico Bacciocchi,} said that he owned nothing that flew.
N| {Skyward's managing partner, Rupert Hollis-Greene}, declined to say whether he had met Mr Lukin.
A| {A pilot} said that Mr Hollis-Greene had shown Mr Lukin the galley at Nice in September.
N| {The UK's sanctions office} said that it didn't comment on specific cases.
N| {Lukin's lawyer} said her client had flown commercially.
N| {San Marino's civil register} cancelled the plane's registration on Monday, without publishing a reason.
V| Breach of the sanctions is punishable by up to seven years in prison.
? Did Skyward sell the jet to Lukin? | 2D+
? Does Bacciocchi's company own the jet? | 2A+ 3D+
? Did Lukin fly in the jet to the Maldives? | 1A 7D+
? Did the dealer meet Lukin? | 4W+ 5A
? Is the sanctions office investigating? | 6W+
? Why was the registration cancelled? | 8W+
? Has anyone been sent to prison? | -
? What is the maximum penalty? | 9A=seven years in prison
? Was Hollis-Greene arrested? | -

= Beijing denies telling airlines to stop buying American jets
M| {Bloomfield News} said on Tuesday, citing people familiar with the matter, that China had told its carriers to accept no further deliveries from the American manufacturer Cascade.
N| {A Chinese foreign ministry spokesman} said that he was not aware of the situation and referred reporters to the competent authorities.
N| {The competent authority, the civil aviation administration,} did not answer its telephone.
V| Two jets painted in the colours of Lushan Airlines flew from the company's centre at Ningbo back to Seattle on Saturday.
N| {Lushan} said that they had been returned "for technical reasons".
N| {Cascade's chief executive, Hank Brandvold,} told analysts that customers in China had indicated they would not take deliveries.
A| {An executive at another Chinese airline} said he had been given the instruction by telephone and told not to write it down.
N| On Friday {China's commerce ministry} said that Chinese airlines were willing to cooperate normally with American companies, and that there was no order.
V| Cascade had planned to deliver fifty jets to China this year.
? Did China tell airlines not to take Cascade jets? | 1A 2W+ 3W+ 7A 8D+
? Have deliveries to China stopped? | 4A 6A+
? Why did the two jets fly back? | 5A+="for technical reasons"
? How many jets were to be delivered this year? | 9A=fifty jets
? Did China cancel its orders? | -
? How was the instruction given? | 7A=by telephone ; 8D+
? Did Cascade sue Lushan? | -
? Will China buy European jets instead? | -

= Bus lane fines in Turin annulled because of sign
V| A judge of the peace in Turin annulled 12,400 bus lane fines on Tuesday because the sign at the entrance to the lane was 20 centimetres too low.
V| The fines amounted to 1.1 million euros.
N| {Deputy mayor Chiara Fogliato} said the city would appeal.
N| Those who have paid will get their money back only if it loses, {she=Chiara Fogliato} said.
N| {The motorists' association} had measured the sign in March.
A| {Municipal policemen} said that they had reported it in January.
N| {The head of the municipal police, Renzo Bertoldo,} said he had found no such report.
V| The sign was raised on Wednesday.
V| Fines issued since then are valid.
? Were the fines annulled? | 1A
? Why were they annulled? | 1A=because the sign at the entrance to the lane was 20 centimetres too low
? Have drivers got their money back? | 4P+
? Has the city appealed? | 3P+
? Was the sign reported in January? | 6A 7D+
? Has the sign been corrected? | 8A
? Are new fines valid? | 9A
? How much money is involved? | 2A=1.1 million euros
? Was Bertoldo suspended? | -

= Hungary vetoes sanctions package? Ambassadors differ on what was said
A| {Two ambassadors} said on Wednesday that Hungary had blocked a nineteenth package of European sanctions on Russia at a meeting behind closed doors.
A| {A third} said that the Hungarian had asked for more time and that this was something else.
N| {Hungary's foreign minister, Levente Szigeti-Kovács,} wrote that Hungary would never agree to anything that endangered its supply of energy.
N| {The Danish presidency} declined to describe positions of individual delegations.
M| {Euronouvelles}, which had a note of the meeting, reported that the word "veto" had been used by Slovakia.
N| {Slovak state secretary Dušan Hrnčiar} said that he had not been in the room, and that the person who had was on a plane.
N| {The EU's chief diplomat, Liisa Kaldmäe,} expects adoption within a week, she said.
V| The package would forbid imports of liquefied gas from January 2027.
V| Hungary held up the sixth package in 2022 for four weeks.
? Has Hungary blocked the new sanctions? | 1A 2D 4W
? Has the package been adopted? | 1D 7P+
? Who used the word veto? | 5A=Slovakia ; 6W+
? Is Hungary against the package? | 1A 2D 3A+ 4W
? Did Hungary hold up sanctions in 2022? | 9A
? When would the gas ban begin? | 8A=January 2027
? Did Slovakia ask for compensation? | -
? Has Russia reacted to the package? | -

= EU adopts nineteenth package after night call
V| The European Union adopted its nineteenth package of sanctions against Russia on Thursday at ten in the morning.
N| Hungary had lifted its reservation during the night, {the Danish presidency} said.
N| There had never been a reservation, {Hungary's foreign minister, Levente Szigeti-Kovács,} said, only a question, and it had been answered.
N| He would not disclose the answer, {he=Levente Szigeti-Kovács} said.
A| {Diplomats} said that Hungary had been promised a further year for its oil.
N| {The Commission} said that no promises had been made to anyone.
M| {Euronouvelles} reported that Slovakia received a letter about car emissions.
N| {The Slovak prime minister, Marek Dudáš,} confirmed this and said that it was a good letter.
V| Imports of liquefied gas will be forbidden from January 2027.
? Has the package been adopted? | 1A
? Did Hungary block the sanctions for a time? | 2A 3D+
? Was Hungary given something in return? | 4W+ 5A 6D+
? Did Slovakia get a letter? | 7A 8A+
? Is the import of liquefied gas already forbidden? | 9P
? When was the package adopted? | 1A=Thursday at ten in the morning
? What was the answer to Hungary's question? | 4W+ 5A=a further year for its oil
? Did Austria abstain? | -

= Minister says hospital tender fair; loser shows e-mail sent at 3 am
N| {Armenia's health minister, Karine Saroyan,} said on Friday that the tender for eleven magnetic resonance scanners had been conducted according to the rules.
M| {The Yerevan site Hraparak-Plus} published an e-mail sent at 3.04 am on the closing day, in which an official of the ministry forwards a rival's price to the winner, Medtech Ararat.
N| {Medtech Ararat} said that it had received many e-mails.
N| {The official, Vahram Petrosyan,} said that his account had been used by another person.
A| {A colleague} said that everyone in the department knew the password.
N| {The anti-corruption committee} opened a case on Monday and asked the public to refrain from speculation.
N| {Saroyan}, asked by members of parliament whether she maintained her statement, said that this was now a question for the committee.
N| {The loser, Vanadzor Diagnostics,} wants the contract to be suspended.
V| The scanners cost 14 million dollars; four have been delivered.
? Was the tender fair? | 1A+ 2D 7W+
? Did Petrosyan send the e-mail? | 2A 4D+
? Did Medtech Ararat get the rival's price? | 2A 3W+
? Has the contract been suspended? | 8P
? Have the scanners been delivered? | 9A
? How many scanners have arrived? | 9A=four
? Did the minister stand down? | -
? Has anyone been charged? | -
? When was the e-mail sent? | 2A=at 3.04 am on the closing day

= Namibian oil find: partner calls it commercial, operator 'early'
N| {Windhoek Petroleum}, which holds 10 per cent of block 2914 off Namibia, told its shareholders on Monday that the Kudu-West discovery was commercial.
N| {The operator, France's Hexagone Énergies,} said that it was too early to say this and that its partner had not consulted it.
N| {Mines and energy minister Selma Haufiku} told parliament that she had been told a final decision would be made in 2026.
A| {Geologists who have seen the data} said that the rock was tight and the gas too much.
N| {Windhoek Petroleum's chairman, Festus Shikongo,} said that he stood by the word, though he would perhaps not have used it on a Monday.
M| {The Namibian Mirror} reported that his family trust sold 2 million shares on Tuesday.
N| {Shikongo} did not answer further calls.
N| {The stock exchange} is examining trades, it said, and would make its findings known in due course.
V| Hexagone wrote off a well in a neighbouring block for 300 million dollars in January.
? Is the Kudu-West discovery commercial? | 1A+ 2W+ 4D 5A+
? Has the final investment decision been made? | 3P
? Did the chairman's family sell shares? | 6A 7W+
? Did the operator approve the announcement? | 2D+
? Was Shikongo fined? | -
? Has Hexagone written off the Kudu-West discovery? | -
? When will the decision be made? | 3A=2026
? Has the exchange found insider trading? | 8W
? How big is Windhoek Petroleum's share of the block? | 1A+=10 per cent

= Postal service in Croatia to stop Saturday delivery; minister learns of it at counter
N| {Hrvatski Poštari} will no longer deliver letters on Saturdays from 1 September, a notice on the door of its office in Split said on Monday.
N| {Transport minister Tonči Grgurić}, who saw it while collecting a parcel, called it an attempt at a fait accompli.
N| {The company's chief executive, Ivana Bašić-Ladan,} said that the notice had been put up by a branch manager on her own initiative.
A| {The manager's colleagues} said that she had it by e-mail from headquarters with the instruction to print it in colour.
N| {Bašić-Ladan} said on Tuesday that a reduction was being studied and no date existed.
N| {The postal workers' union} had been told to expect it in the autumn, its president said.
N| {The regulator} would have to consent and has not been asked.
V| The company lost 9 million euros on letters last year.
? Will Saturday delivery be stopped? | 1A+ 3D+ 4A 5W+ 6A
? Has Saturday delivery been abolished? | 1P+ 5D+
? Who put up the notice? | 3A+=a branch manager
? Was the notice ordered by headquarters? | 3D+ 4A
? Has the regulator consented? | 7D
? Was the branch manager dismissed? | -
? Was the minister informed beforehand? | 2D+
? How much was lost on letters? | 8A=9 million euros

= Seven ships, one cargo: Venezuelan crude reaches Malaysia relabelled, tracker says
M| {The Piraeus-based service TankerWatch} reported that crude loaded at José in Venezuela in October was moved between seven ships and landed at Tanjung Pelepas in January as "Malaysian blend".
N| {Malaysia's trade minister, Rosnah Idris,} said that her country did not produce as much as was sold under its name and that this was known.
N| {The port operator} said papers had been in order.
A| {A surveyor who took samples} said that he had smelled Venezuela in it.
N| {The buyer, Shandong refiner Longhai,} declined to comment.
N| {China's customs} recorded no imports from Venezuela in the month.
N| {The US Treasury} put two of the seven ships on its list on Friday, and said that others could follow.
V| One of the two, the Ocean Lyric, was broken up in 2023 according to the register.
N| {Its managers in Sharjah} could not be traced at the address given.
? Did Venezuelan oil arrive in Malaysia under another name? | 1A 3D 4A
? Who bought the oil? | 5W+
? Have all seven ships been sanctioned? | 7D+
? Does the Ocean Lyric still exist? | 1A 8D
? Did China import oil from Venezuela in that month? | 6D+
? How many ships were used? | 1A=seven ships
? Has Malaysia arrested anyone? | -
? Who manages the Ocean Lyric? | 9W
? Did Longhai know where the oil came from? | 5W+

= Sofia coal miners' blockade lifted; government says nothing signed
V| Miners who had blocked the motorway between Sofia and Plovdiv with lorries since Friday opened it on Tuesday night.
N| {Their leader, Plamen Rusev,} said that the government had promised in writing to keep the plants at Maritsa open until 2038.
N| {Energy minister Vesela Todorova} said that a protocol had been drawn up and would be put before the cabinet.
N| It had not been signed by anyone, {she=Vesela Todorova} said.
A| {Two participants} said that it had been, by a deputy minister, on the bonnet of a car.
N| {The deputy minister, Kiril Hristov,} had switched off his telephone.
M| {Trud Dnes} printed the paper, with a signature that cannot be read.
N| {The European Commission} said that a date of 2038 was compatible with Bulgaria's plan if emissions fell as agreed.
N| {Rusev} said that the lorries had been parked nearby.
? Has the blockade ended? | 1A
? Was the protocol signed? | 4D+ 5A 7A
? Did the government promise to keep the plants open until 2038? | 2A+ 3P+
? Who signed it? | 4D+ 5A=a deputy minister ; 6W+ 7W
? Has the cabinet approved the protocol? | 3P+
? Does Brussels oppose the date? | 8D
? Since when had the motorway been blocked? | 1A=Friday
? Were miners arrested? | -
? Will the plants be closed in 2038? | -

= Gig-work law in Malaysia: platforms must pay accident cover
V| Malaysia's lower house passed a law on Thursday that obliges delivery and ride platforms to insure 1.2 million workers against accidents.
V| Platforms must pay 1.25 per cent of earnings into a fund.
N| {Human resources minister Vincent Sim-Rahman} said that it would come into force on 1 January if the senate agreed.
N| {The platform Kilat} welcomed the law.
N| {Another, Hantar,} said that prices would have to go up by 4 per cent.
V| A worker who is blocked from an app must be told why within seven days.
N| {The riders' association} had wanted three.
V| Last year 112 riders died on duty.
? Has the law been passed by the lower house? | 1A
? Has the law come into force? | 3P+
? How much must platforms contribute? | 2A=1.25 per cent of earnings
? Will delivery prices go up? | 5A+
? Did Kilat oppose the law? | 4D+
? Did the riders get the three days they wanted? | 6D
? How many riders died? | 8A=112 riders
? Has the senate approved it? | 3P
? Are the riders now employees? | -

= Fishmeal plant in Mauritania 'shut', say villagers; smoke seen
N| {Mauritania's fisheries ministry} said that the fishmeal plant at Ndiago had been closed on 2 May for breaches of environmental rules.
A| {Villagers} reported smoke from its chimney on the fifth, the sixth and the seventh.
N| {The ministry} explained that what they had seen was cleaning.
N| {The Turkish owner, Deniz Protein,} declined to describe its operations.
M| {The Dakar daily Le Littoral} counted fourteen lorries leaving the plant in one night.
N| {Deniz Protein's lawyer in Nouakchott, Cheikh Ould Bah,} said that finished goods were being removed, which the order allowed.
N| {The order}, a copy of which was made available by a local association, allows no such thing.
N| {The environment minister, Mariem Mint Ahmed-Salem,} is going to visit the site on Thursday.
V| It takes about four and a half kilos of fish to make one of meal.
? Has the plant been closed? | 1A+ 2D 3A+ 4W+ 5D
? Is the plant still producing? | 1D+ 2A 3D+ 4W+ 6D+
? Does the order allow goods to be removed? | 6A+ 7D
? Has the environment minister visited the plant? | 8P
? Why was it closed? | 1A+=for breaches of environmental rules
? Was Deniz Protein fined? | -
? Who owns the plant? | 4A+=The Turkish owner, Deniz Protein
? Did villagers fall ill? | -

= Chief economist's forecast 'not withdrawn', institute says, though link is dead
N| {The Halle economic institute} published a forecast on Tuesday morning in which Germany's economy shrinks by 0.6 per cent next year.
V| By the afternoon the page was no longer there.
N| {The institute's president, Professor Ludger Heinze,} said that the forecast had not been withdrawn but was undergoing a technical review.
A| {Members of the forecasting group} said that a call from the economics ministry had come at eleven.
N| {The ministry} confirmed that it was in regular contact with all institutes and would not comment on any particular call.
N| {Economics minister Jochen Stadler} told reporters in Erfurt that he had read about it on the train.
M| {Mitteldeutscher Bote} reported that the ministry pays two thirds of the institute's budget.
V| The page came back on Wednesday with a figure of minus 0.1.
N| {Heinze} ascribed the difference to a rounding of trade data.
N| {Dr Nele Asmussen, the group's head,} asked for her name to be removed.
? Did the ministry put pressure on the institute? | 4A 5W+
? Was the forecast withdrawn? | 2A 3D+
? What does the forecast say now? | 8A=minus 0.1
? Why was the figure changed? | 9A+=a rounding of trade data
? Was the forecast changed? | 8A 9A+
? Did Stadler call the institute? | 6D+
? Did Asmussen resign? | -
? How much of the budget comes from the ministry? | 7A=two thirds
? Does the government expect the economy to shrink? | -

= Guatemala palm oil firm's water use: judge says stop, mill runs
V| A judge in Sayaxché on Monday forbade the palm oil producer Palmas del Usumacinta to take water from the Pasión river.
N| {The company} said it was taking none.
A| {Fishermen} led reporters to two pipes, as thick as a man's leg, that were humming.
N| {Its environmental manager, Beatriz Monzón,} said they belonged to a neighbour.
N| {The neighbour, cattle farmer Élmer Caal,} said that he wished they did.
N| {The environment ministry} is going to send a hydrologist when a vehicle becomes available.
N| {The company's customer in Rotterdam} said that it was monitoring the situation closely and would not anticipate the courts.
M| {Plaza Abierta} reported that the same judge had been transferred to another province on Wednesday.
N| {The Supreme Court's spokeswoman} called the transfer routine.
V| In 2015 a spill in the river killed fish over 100 kilometres.
? Does the company take water from the river? | 2D+ 3A 4D+
? Whose pipes are they? | 4A+=a neighbour ; 5D
? Was the judge removed because of the ruling? | 9D+
? Has a hydrologist examined the site? | 6P
? Has the customer stopped buying? | 7W+
? Was the judge transferred? | 8A 9A+
? Did the judge forbid the extraction? | 1A
? Did the company kill the fish in 2015? | -
? Has the company obeyed the order? | 2A+ 3D

= Night trains: Paris-Berlin to end in December, says Austrian railway; French 'regret', Germans 'examine'
N| {The Austrian railway} announced on Monday that the night train between Paris and Berlin would run for the last time on 14 December, because France had cancelled its subsidy.
N| {France's transport ministry} regretted the decision of the Austrian railway.
N| {The German railway} said that it was examining whether to run the train alone.
A| {A manager in Berlin} said that this had been examined in spring with the result that nobody should.
N| {Germany's transport minister, Verena Kallweit,} would not make promises.
M| {Le Républicain de l'Est} reported that the subsidy, 10 million euros a year, had been struck out of the budget in July and that nobody told the Austrians until September.
N| {French junior minister Florian Marchand} denied that and produced a letter dated 29 July.
N| It was in French, {the Austrian railway} acknowledged.
N| {A petition} with 91,000 signatures asks for the train to be kept.
V| Trains were 70 per cent full last year.
N| {The Dutch cooperative Europa Slaap} said that it would take over the route in March.
? Will the night train stop running? | 1A+ 11D
? Why is it being ended? | 1A+=because France had cancelled its subsidy
? Were the Austrians told in July? | 6D 7A+ 8A+
? Will the German railway run the train? | 3W+ 4D 5W+
? Has the last train run? | 1P+
? Has the Dutch cooperative taken over the route? | 11P
? How full were the trains? | 10A=70 per cent full
? How high was the subsidy? | 6A=10 million euros a year
? Did the minister receive the petition? | -

= Port Sudan grain ship turned back: agency says paperwork, navy says no comment
N| {The World Food Programme} said on Saturday that a ship with 21,000 tonnes of sorghum had been sent away from Port Sudan after waiting for nineteen days.
N| {Sudan's humanitarian commission} said that the ship had left of its own accord.
N| {Its master, Captain Dimitrios Laskaris,} told the owners by radio that a patrol boat had pointed a gun at the bridge, the owners said.
N| {The Sudanese navy} did not comment.
A| {Aid officials} said that the sorghum was meant for areas held by the paramilitaries and that this was the reason.
N| {The commission's head, Siddig Adlan,} denied any connection and mentioned a missing fumigation certificate.
V| A certificate dated 2 June was shown to a reporter.
N| {Adlan} would not say whether it was the one he missed.
M| {The Saudi daily Al-Marsa} reported that the ship had anchored off Jeddah on Sunday.
N| {The agency} is negotiating about its return.
? Was the ship turned away from Port Sudan? | 1A+ 2D+ 3A+ 4W+
? Why was it sent away? | 5A=the sorghum was meant for areas held by the paramilitaries ; 6A+=a missing fumigation certificate
? Is the fumigation certificate missing? | 6A+ 7D 8W+
? Has the ship gone back to Port Sudan? | 10P+
? Where is the ship now? | 9A=off Jeddah
? How long did the ship wait? | 1A+=nineteen days
? Was a shot fired at the ship? | -
? Did the navy threaten the ship? | 3A+ 4W+
? Have people starved because of it? | -

= Electric ferries' batteries: insurer withdraws, operator says found another
N| {The Danish ferry operator Bæltlinjen} told passengers on Thursday that its three electric ferries would be out of service "for a few days".
M| {TV Fyn} reported that the insurer had cancelled the cover for their batteries after a fire in Norway.
N| {The insurer, Nordkyst,} declined to comment on a customer.
N| {Bæltlinjen's director, Lone Brandstrup,} said that the ferries were insured.
A| {A broker} said that they had been until midnight on Wednesday.
N| {She=Lone Brandstrup}, called again, said that a new policy would be in place by Monday.
N| {The maritime authority} said it was not in a position to say whether the ships might sail, since it had not been asked.
V| The ferries came back on Tuesday.
N| {Brandstrup} would not name the new insurer.
? Were the ferries uninsured? | 2A 3W+ 4D+ 5A
? Why were the ferries out of service? | 2A=the insurer had cancelled the cover for their batteries ; 3W+
? Are the ferries running again? | 8A
? Who insures them now? | 9W+
? Was there a fire on a Danish ferry? | -
? How many ferries were affected? | 1A+=three electric ferries
? Did the authority forbid the ships to sail? | 7W+
? When did the cover end? | 5A=midnight on Wednesday

= Coffee roaster in Trieste: family denies feud, then sues itself
M| {Il Piccolo Giornale} reported on 3 April that the four heirs of the Trieste coffee roaster Moretto-Kos were divided over a sale to a Swiss group.
N| {The eldest, Tullio,} said that the family had never been so united.
N| {The Swiss group, Bernina Foods,} did not comment on market talk.
V| On 11 April two of the heirs brought an action in Trieste against the other two.
N| {Tullio Moretto-Kos} said that it was a technical matter.
A| {A friend of the family} said that it concerned a paper in which the youngest, Livia, had promised her share to the Swiss.
N| {Livia} confirmed as much to reporters outside the court.
N| {Her sister Nora} said that she had nothing to say about Livia and had not had for years.
V| The roaster has sales of 510 million euros.
N| {The court} will hear the case in September.
? Is the family divided? | 1A 2D+ 4A 8A+
? Has the roaster been sold to Bernina? | 3W+
? Did Livia promise her share to the Swiss group? | 6A 7A+
? Did the heirs go to court? | 4A 5A+
? How large are the sales? | 9A=510 million euros
? Has the court decided? | 10P
? Did Nora sell her share? | -
? Did Bernina raise its offer? | -

= Fuel price cap in Hungary's neighbour: Serbia keeps it, minister confirms after day of rumours
A| {Petrol station owners in Novi Sad} said on Tuesday that the ministry had told them to expect the end of the price cap on Friday.
M| {Blic Jutro} put the price of diesel without the cap at 231 dinars, 27 more than now.
N| {Trade minister Jovana Simić-Petrov}, in Brussels for the day, did not respond to messages.
V| Queues formed in the evening.
N| {The minister=Jovana Simić-Petrov} said on Wednesday that the cap would stay until the end of March.
N| The rumour was nonsense, she said, and whoever had started it, {she=Jovana Simić-Petrov} added, would be found.
N| {The owners' association} said that it had the message from her own department.
N| {A department head, Ratko Vukašinović,} apologised on Thursday for "a test message".
V| Serbia introduced the cap in February 2022.
? Will the price cap end on Friday? | 1A 5D+ 6D+
? Did the ministry tell station owners to expect the end of the cap? | 1A 6D+ 7A 8A+
? Until when will the cap stay? | 5A+=the end of March
? What would diesel cost without the cap? | 2A=231 dinars
? Did diesel become dearer? | -
? Has Vukašinović apologised? | 8A+
? Was Vukašinović dismissed? | -
? Has the cap been abolished? | 1P 5D+

= Lithuania's railways to pull up track to Latvia? Board decides, minister objects, Riga waits
M| {Verslo Rytas}, a Vilnius business daily, reported on Monday that the board of the state railway had decided to dismantle nineteen kilometres of track between Mažeikiai and the Latvian frontier.
N| {Lithuanian Lines} said that the board had dealt with the condition of the section at its last meeting and that minutes were not public.
N| {Transport minister Rimantas Kalvelis} said that whatever the board might have decided, not a sleeper would be lifted while he was in office.
A| {A member of the board} said that the vote was five to two.
N| {Latvia's transport ministry} had put a question to Vilnius and was awaiting a reply, a spokesman said.
N| {The refinery at Mažeikiai}, the only large user, declined to comment.
V| The European Commission fined the company 28 million euros in 2017 for having pulled up the same section in 2008; it was relaid by 2020.
V| No work was visible on the section on Tuesday.
? Has the board decided to remove the track? | 1A 2W+ 4A
? Has the track been dismantled? | 1P 3D 8D
? How did the board vote? | 4A=five to two
? Does the minister support the removal? | 3D
? Did Vilnius answer Latvia's question? | 5D+
? Did the Commission fine the company this week? | -
? How long is the section? | 1A=nineteen kilometres
? Was the same track removed before? | 7A

= Kyiv metro extension: city paid, builder did not build, court told
V| Prosecutors in Kyiv charged the deputy head of the metro, Ihor Stetsenko, on Tuesday with having paid 480 million hryvnias for tunnels that do not exist.
N| {Mayor Vadym Lysenko} said that he had asked for an audit himself in 2022.
N| {Stetsenko's lawyer, Marta Hnatyuk,} told the court that the tunnels existed and had been flooded.
N| {The builder, Pidzem-Bud,} could not be contacted; its telephone has been disconnected.
A| {Two tunnel workers} said that they had been paid to guard a fence.
N| {The judge} ordered Stetsenko to be held for sixty days unless he deposits 30 million hryvnias.
M| {Ukrainian Pravo} reported that a bank in Cyprus had already transferred the bail.
N| {The court's press office} had no information on any transfer by Wednesday noon.
N| {The metro} will open the two stations in 2027, a statement said.
? Do the tunnels exist? | 1D 3A+ 5D
? Was Stetsenko charged? | 1A
? Has bail been paid? | 7A 8W
? How much was paid for the tunnels? | 1A=480 million hryvnias
? Is Stetsenko in custody? | 6A
? Was the mayor charged? | -
? Have the stations opened? | 9P+
? Has Stetsenko been convicted? | -
? Why could the builder not be reached? | 4A=its telephone has been disconnected

= Wage deal at Swiss railway: agreement reached, says union; employer 'would put it differently'
N| {The transport union SVT} wrote to its 17,000 members on Wednesday night that it had got 2.4 per cent for everyone from May.
N| {The railway's spokesman, Reto Imboden,} said that he would put it differently, but not how.
A| {A person in the management} said that it was 1.6 per cent for everyone and 0.8 for some.
N| {The smaller union, Personal+}, had signed nothing and could not confirm anything, its secretary said.
M| {The Aarauer Bote} reported that the paper was initialled on a train between Olten and Bern.
N| {The SVT's president, Corinne Zgraggen,} acknowledged on Friday that "everyone" had been an exaggeration.
N| {The railway's board} is to approve the result on the 24th.
V| Consumer prices rose by 1.1 per cent last year.
? Have the union and the railway reached an agreement? | 1A+ 2W+ 3A 5A 6A+
? Do all employees get 2.4 per cent? | 1A+ 2W+ 3D 6D+
? Has Personal+ signed? | 4D+
? Has the board approved the agreement? | 7P
? Where was the paper initialled? | 5A=on a train between Olten and Bern
? When does the raise take effect? | 1A+=May
? Was a strike planned? | -
? How much did prices rise? | 8A=1.1 per cent

= Heat bills: Bulgarian district heating firm told to repay, says it has
V| Bulgaria's energy regulator ordered the district heating company of Plovdiv-Sever in June to repay 11 million leva to 40,000 households.
N| {The company} said on Monday that it had done so.
N| {The consumers' federation} has not heard of a single household that got anything, its head, Yordanka Mincheva, said.
N| {The company} explained that the money had been credited against future bills.
A| {Customers} reported that the bills for October were higher than a year ago and bore no credit.
N| {The regulator's chairman, Asen Delchev,} said that an inspection was under way and that he would not prejudge it.
N| {=Asen Delchev} "If what I hear is so, they will pay twice."
M| {Maritsa Dnes} reported that the company had paid its owners a dividend of 9 million leva in July.
N| {The owners}, a fund in Luxembourg, did not answer an e-mail.
? Has the company repaid the households? | 2A+ 3D 4A+ 5D 6W
? How was the money repaid? | 4A+=credited against future bills
? How much was to be repaid? | 1A=11 million leva
? Did the company pay a dividend? | 8A 9W+
? Must the company pay twice? | 7P
? Is the inspection finished? | 6D
? Was the company fined? | -
? Did heating prices fall in October? | 5D

= Tariff letters: Brussels received one, no it did not, it did
A| {White House officials} told reporters on Thursday that a letter announcing a duty of 30 per cent had been sent to the European Commission that morning.
N| {The Commission's trade spokesman, Ulf Rasmusen,} said at noon that nothing had arrived.
N| At four {he=Ulf Rasmusen} said that something had.
N| He would not say what it contained, {he=Ulf Rasmusen} added, or whom it was addressed to.
M| {The Frankfurt paper Börsenblatt am Abend} reported that it was addressed to the president of the European Council, "by mistake".
N| {The Council's press service} did not wish to comment.
N| {Commission president Henriette Baumgartner} said on Friday that the letter gave the first of August as a date and that the Union would be ready "on the thirty-first of July".
N| {Germany's machine builders} called for negotiations, France's vintners for an answer in kind.
V| The duty at present is 10 per cent.
? Has the Commission received the letter? | 2D+ 3A+ 7A+
? What does the letter say? | 1A=a duty of 30 per cent ; 4W+ 7A+=the first of August as a date
? Has the 30 per cent duty been introduced? | 1P 9D
? Who was the letter addressed to? | 4W+ 5A=the president of the European Council ; 6W
? Has the EU introduced counter-duties? | 7P+
? How high is the duty now? | 9A=10 per cent
? Do German machine builders want retaliation? | 8D
? Has France's president reacted? | -

= Algerian steelworks shuts furnace; director speaks of 'pause for prayer'
V| The only blast furnace of the El Hadjar-Est steelworks in Algeria went out on Monday.
N| {The director, Abdelkrim Bouzid,} told state radio that it had been stopped for a planned repair.
N| {The workers' committee} said no repair had been planned and that the coke had run out.
A| {A supplier} said that he had stopped deliveries in March because he was owed 19 million euros.
N| {The industry ministry} would not answer questions by telephone.
M| {El Khabar al-Youm} reported that a ship with coke had been at anchor off Annaba since the fourth, waiting for a letter of credit.
N| {The bank} that was to open it referred to banking secrecy.
N| {Bouzid} said on Thursday that the furnace would be lit again "God willing, on Sunday".
V| It was not.
? Did the furnace stop because of a planned repair? | 2A+ 3D+ 4D 6D
? Why did the furnace go out? | 2A+=a planned repair ; 3A+=the coke had run out ; 4A=he had stopped deliveries in March
? Has the furnace been relit? | 8P+ 9D
? How much is the supplier owed? | 4A=19 million euros
? Has the letter of credit been opened? | 6D 7W+
? Was Bouzid dismissed? | -
? Did the supplier sue? | -
? Is the steelworks being sold to Turkey? | -

= Vintners' levy in Bordeaux: growers pay or pull up
V| Growers in the Bordeaux region have applied to pull up 9,200 hectares of vines in return for 6,000 euros a hectare.
V| The state and the trade association had reckoned with 9,500.
N| {Prefect Antoine Delmas} said that the money would be paid by the end of the year.
N| {The small growers' group Viti33} complained that the aid was less than the cost of a funeral.
V| Exports of Bordeaux wine to China have fallen by two thirds since 2017.
N| {The trade association's president, Christophe Larrieu,} said that another 10,000 hectares would have to go.
N| {The agriculture ministry} has not agreed to finance them.
V| Land that is cleared may not be replanted with vines for twenty years.
? How many hectares are to be pulled up? | 1A=9,200 hectares
? How much do growers get per hectare? | 1A=6,000 euros
? Has the money been paid? | 3P+
? Will the ministry pay for another 10,000 hectares? | 7D
? May the land be replanted with vines? | 8D
? Did applications exceed expectations? | 2D
? Have exports to China risen? | 5D
? Did growers block a motorway? | -

= Court: Kenyan ride app's drivers were owed bonus
V| A labour court in Nairobi on Thursday awarded 2,130 former drivers of the ride app Twende a total of 214 million shillings.
V| They had been promised a bonus after 1,000 rides, and their accounts were closed shortly before they reached that number.
N| {Judge Wanjiku Macharia} spoke of a pattern that no algorithm produces by accident.
N| {Twende} said it was disappointed and would study the judgment.
N| {The drivers' lawyer, Otieno Odhiambo-Kerr,} expects to be paid within thirty days.
A| {A former programmer} had told the court that the limit was set at 960 rides on the order of a manager.
N| {The manager} was not called and has left the country.
V| Twende withdrew from Uganda in 2023 after a similar ruling.
? Did the court find for the drivers? | 1A
? How much were they awarded? | 1A=a total of 214 million shillings
? Were the accounts closed on purpose? | 3A 6A
? Have the drivers been paid? | 5P+
? Will Twende appeal? | 4W+
? Did the manager testify? | 7D
? Is Twende leaving Kenya? | -
? Has Twende left Uganda? | 8A

= Coal port in Gdynia: dust complaint upheld, city asks for filters
N| {Poland's environmental inspectorate} found that the coal terminal at Gdynia-Oksywie had exceeded the limit for dust on 61 days last year.
N| {The operator, Bałtterm,} said that the dust came from the road.
N| {The inspectorate} replied that it had compared the grains.
A| {Residents} said that the terminal worked at night when the instruments were being calibrated.
N| {Bałtterm's chairman, Leszek Wojnar,} would not say how many tonnes were handled at night.
N| {City president Aldona Rzepecka} has asked the company to install filters by June and will otherwise seek its closure.
N| {Bałtterm} has ordered them, it said.
V| The city owns a tenth of the company.
? Did the terminal exceed the dust limit? | 1A 2D+ 3A
? Where did the dust come from? | 2A+=the road ; 3D
? Does the terminal operate at night? | 4A 5A+
? How much is handled at night? | 5W+
? Have the filters been installed? | 6P 7P+
? Has the terminal been closed? | 6P
? On how many days was the limit exceeded? | 1A=61 days
? Did the dust make people ill? | -

= Danish shipping line stops bookings to Israel? Line says no, customers say yes
A| {Four freight forwarders} said on Monday that the Danish line Kronmark had ceased to accept bookings for Haifa and Ashdod without telling anyone.
N| {Kronmark} stated that its services to Israel were operating.
N| {Its head of Mediterranean routes, Asger Lykke,} declined to say how many ships had called there in the past fortnight.
V| According to port records, the last was on 19 September.
M| {The Tel Aviv business paper Calcal} reported that the line's crews had refused to go, citing a letter from their union.
N| {The union, Søfolkenes Forbund,} confirmed that it had written to the line and said that the content was between the two of them.
N| {Israel's transport minister, Michal Barzilai-Katz,} called the matter a misunderstanding that would soon be cleared up.
N| {Kronmark} wrote to customers on Thursday that bookings were "temporarily not being confirmed".
V| In December 2023 the line avoided the Red Sea for ten weeks.
? Has Kronmark stopped taking bookings for Israel? | 1A 2D+ 8A+
? When did a Kronmark ship last call at an Israeli port? | 3W+ 4A=on 19 September
? Did the crews refuse to sail to Israel? | 5A 6W+
? What did the union write? | 6W+
? Is the line avoiding the Red Sea now? | -
? Has Israel banned Kronmark? | -
? Does the Israeli minister see a boycott? | 7D
? have the bookings been resumed | 8D+

= Latvian bank's licence: central bank will not say, newspaper does
M| {Dienas Bizness Rīga} wrote on Wednesday that the European Central Bank had withdrawn the licence of the Latvian lender Baltijas Kredīts.
N| {The ECB} said that it did not comment on supervisory matters concerning individual banks.
N| {Latvia's central bank} did not, either.
N| {Chief executive Mārtiņš Ozoliņš-Krūms} told customers in a video that their bank was open, that it was solvent and that whoever wanted his money could have it.
V| At the branch in Brīvības Street there was no queue on Wednesday afternoon.
A| {An employee of the supervisor} said that the letter had gone out on Tuesday with a term of ten days for objections.
N| {The bank's largest shareholder, Ukrainian-born investor Ihor Zelinskyi,} said by telephone that he had read a letter, and that lawyers were reading it now.
N| {Finance minister Laura Kalniņa-Bērze} said that deposits of up to 100,000 euros were safe by law.
V| A smaller bank was closed in 2019 after a similar letter.
? Has the bank lost its licence? | 1A 2W+ 3W 4D+ 6P
? Is the bank still open? | 4A+
? Did customers queue to withdraw money? | 5D
? Did the ECB send a letter to the bank? | 2W+ 6A 7A+
? Are deposits safe? | 4A+ 8A
? How long does the bank have to object? | 6A=ten days
? Was the bank closed in 2019? | -
? Why is the licence to be withdrawn? | -

= Nigerian strike off, on, off: what the two congresses said
N| {The Nigeria Labour Federation} said at 6 am on Monday that its strike over the minimum wage had begun.
V| Banks in Lagos opened at eight as usual.
N| {The rival Trade Congress} had withdrawn from the action on Sunday night, its president said.
A| {Workers at the Ikeja power station} said that somebody had switched off a line and that somebody else had switched it on again.
N| {Labour minister Hauwa Danladi} told television viewers there was no strike.
N| {The federation's president, Comrade Effiong Bassey,} said that those who could not see it should leave their houses.
M| {The Lagos Vanguard Post} counted closed schools in eleven of 36 states.
N| {The presidency} offered 62,000 naira; the unions had asked for 494,000.
N| {Bassey} announced at 9 pm that the strike had been relaxed for five days so that talks could take place.
V| The minimum wage has been 30,000 naira since 2019.
? Did the federation go on strike? | 1A+ 2D 5D+ 6A+ 7A
? Did the Trade Congress join the strike? | 3D+
? Has the strike been called off? | 9A+
? Has the minimum wage been raised? | 8P+ 10D
? What did the government offer? | 8A+=62,000 naira
? Were banks closed? | 2D
? In how many states were schools closed? | 7A=eleven of 36 states
? Did the talks fail? | -

= Vienna's night underground: minister rejects story on cuts, then cuts
M| {Das Abendblatt Wien} reported in April that the underground would no longer run through the night at weekends from September.
N| {City transport councillor Ulrike Sonnleitner} said at the time that anyone who wrote that had not slept enough.
V| The city's transport company announced on Thursday that the night service would end on 31 August.
N| {Sonnleitner} said that circumstances had changed.
A| {Employees of the company} said the timetable without night trains had been printed in March.
N| {The company's managing director, Gernot Hölzl,} did not wish to go into when which timetable had been printed.
N| It will save eleven million euros a year, {he=Gernot Hölzl} said.
N| {The Greens} want a referendum and need 57,000 signatures for it.
V| Night trains have run since 2010, when 55 per cent voted for them.
? Will the night service be ended? | 1A 2D+ 3A
? Has the night service ended? | 3P
? When was the timetable printed? | 5A=March ; 6W+
? Was the decision made before Sonnleitner's denial? | 5A 6W+
? How much does the end of the service save? | 7A+=eleven million euros a year
? Has a referendum been held on the end of night trains? | 8P
? Was the newspaper's report right? | 2D+ 3A
? Did Sonnleitner resign? | -

= Bank's gold coins: Istanbul dealer denies shortage in vault
A| {Customers of the Istanbul gold dealer Altınyol} said that they had been put off for three weeks when they asked for coins they had paid for.
N| {The dealer's owner, Mehmet Sarıgül,} said that every coin was in the vault.
N| Nobody would be shown the vault, {he=Mehmet Sarıgül} said, for reasons of safety.
N| {The exchange's supervisory board} inspected it on Friday and found 38 kilograms where there should have been 410.
N| {Sarıgül's lawyer} said that the rest was in a second vault.
N| Where that was, {the lawyer=Sarıgül's lawyer} did not say.
M| {Haber Kapısı} reported that Sarıgül had left for Dubai on Thursday night.
N| {Istanbul airport police} declined to confirm departures of individuals.
V| On Monday the shop stayed shut.
N| {Prosecutors} have issued a warrant for him.
? Was all the gold in the vault? | 2A+ 4D
? How much gold was found? | 4A=38 kilograms
? Is there a second vault? | 5A+ 6W+
? Has Sarıgül fled to Dubai? | 7A 8W
? Has Sarıgül been arrested? | 10P
? Did customers get their coins? | 1D
? Were customers allowed to see the vault? | 3D+
? Have customers been compensated? | -

= Iron ore railway in Guinea: first train left in October, or did it
N| {Guinea's transport ministry} declared that the first ore train had run from Simandou-Nord to the coast on 22 October.
N| {The consortium building the line} said in November that commissioning would start in the first quarter.
A| {Villagers near Kindia} described a locomotive with four empty wagons and a brass band.
N| {The ministry's spokesperson, Fatoumata Binta Sow,} said that a train was a train.
M| {The mining magazine Ore & More} obtained a progress report from which 31 kilometres of rail were missing in mid-October.
N| {The consortium}, asked about the gap, said that reports of this kind were confidential.
N| {President-General Alpha Doumbouya} inaugurated the port on 11 November and thanked the railway.
V| The project, with 622 kilometres of track, is the largest of its kind in Africa.
N| Shipments to China have not begun, {the head of customs} told parliament.
? Did an ore train run to the coast in October? | 1A+ 2D+ 3D 4A+ 5D
? Was the line complete in October? | 5D 6W+
? Have shipments to China begun? | 9D
? Was the port inaugurated? | 7A+
? How long is the line? | 8A=622 kilometres
? How much track was missing? | 5A=31 kilometres of rail ; 6W+
? Was there ore in the wagons? | 3D
? Has China paid for the railway? | -

= Airline's mid-air gap: compensation 'paid', passengers produce bounced cheques
N| {Himalaya Airways of Kathmandu} reported to the aviation authority that compensation for the passengers of flight 411, which turned back in May with a missing panel, had been paid in full.
N| {The authority's spokesman, Prakash Adhikari-Rana,} said that he took the airline's word for it.
A| {Eleven passengers} met reporters on Sunday with cheques that their banks had returned.
N| {The airline} said that it had been a problem of signatures.
M| {Kantipur Bihani} reported that the account on which they were drawn held 4,000 rupees.
N| {The bank} refused to comment on a customer's balance.
N| {Adhikari-Rana} said on Monday that the authority would look at the matter afresh.
N| {The consumers' court} has been asked to order payment and will hear the case on 19 Ashwin.
V| Each of the 68 passengers is owed 150,000 rupees.
? Have the passengers been compensated? | 1A+ 2A 3D 4D+
? Why did the cheques bounce? | 4A+=a problem of signatures ; 5A=the account on which they were drawn held 4,000 rupees ; 6W+
? Has the court ordered payment? | 8P
? How much is each passenger owed? | 9A=150,000 rupees
? Did anyone die on flight 411? | -
? Has the authority fined the airline? | -
? Is the authority reconsidering? | 7A+
? Why did flight 411 turn back? | 1A+=a missing panel

= Tunnel boring halted under Rome: archaeologists, or money
N| {Metro Capitale, which builds line C-Nord in Rome,} stopped its boring machine under Piazza Cavour on Monday.
N| A wall of the second century was in the way, {a press release} said.
N| {The superintendent for antiquities, Flaminia Corsetti,} said that no wall had been reported to her.
A| {Miners on the late shift} said they had not been paid since August and had laid down their tools.
N| {The company's press office}, asked about wages, sent a photograph of a wall.
N| {Corsetti} said that it showed a wall in Ostia.
M| {Il Cronista Romano} reported that a payment of 44 million euros by the city was four months late.
N| {The city's budget councillor, Fabio Tranquilli,} would not take questions on payments "in the course of being processed".
N| The machine will start again on 1 December, {the company} said.
? Why did the boring stop? | 2A+=A wall of the second century was in the way ; 4A=they had not been paid since August
? Was an ancient wall found? | 2A+ 3D 6D
? Have the miners been paid? | 4D
? Is the city behind with its payments? | 7A 8W+
? Has the boring resumed? | 9P+
? Was the photograph of the wall under Piazza Cavour? | 6D
? How large is the late payment? | 7A=44 million euros ; 8W+
? Did the tunnel collapse? | -
? Was Corsetti dismissed? | -

= Chip firm's German subsidies must be repaid, court rules
V| The chip company Siltherm must pay back 83 million euros in subsidies, the administrative court in Dresden ruled on Wednesday.
V| It had promised to keep 700 jobs in Freiberg until 2025 and dismissed 540 people in March of last year.
N| {Presiding judge Ansgar Lohse} said that the obligation had been clear.
N| {Siltherm's lawyer} had argued that cheap Chinese wafers amounted to force majeure.
N| They did not, {the judge} said.
N| {Saxony's economics ministry} said that it would claim the money at once, with interest.
N| {The company} has four weeks to appeal and has not said whether it will.
V| The factory hall is now used by a maker of prefabricated houses.
? Must Siltherm repay the subsidies? | 1A 6A+
? How much must be repaid? | 1A=83 million euros
? Has the money been paid back? | 1P 6P+
? Did Chinese wafers amount to force majeure? | 4A+ 5D
? Has Siltherm appealed? | 7W+
? How many people were dismissed? | 2A=540 people
? Were all 700 jobs cut? | 2D
? Is the hall empty? | 8D
? Did Siltherm go bankrupt? | -

= Dutch chip-tool firm's export licence: The Hague neither confirms nor denies revocation
M| {Bloomfield News}, citing three people with knowledge of the decision, reported on Tuesday that the Dutch government had revoked a licence under which the toolmaker Veldhoven Optics services machines at two Chinese factories.
N| {The foreign trade ministry} said it would neither confirm nor deny measures that concern a single company.
N| {Veldhoven Optics}, whose shares were suspended for an hour, later published a statement of nine words: it had taken note of the reports in the media.
A| {An engineer employed by the company at Wuxi} said that he and fourteen colleagues had been told on Friday not to enter the customer's premises and had been booked on a flight to Amsterdam.
N| {Trade minister Willemijn de Graaf} told a parliamentary committee behind closed doors what she would not tell reporters in front of them.
A| {Two members of the committee} came out with the impression that the matter was settled.
N| {China's ambassador} called on the Netherlands not to do "what it may not have done".
V| The Netherlands withdrew a different licence, for the shipment of new machines, in January 2024.
V| Maintenance accounts for a fifth of the company's sales.
? Has the Dutch government revoked the servicing licence? | 1A 2W+ 3W+ 5W+ 6A
? Were engineers recalled from Wuxi? | 4A
? Was a licence for shipping new machines withdrawn this week? | -
? What did De Graaf tell the committee? | 5W+
? Has China taken countermeasures? | -
? What share of sales does maintenance make up? | 9A=a fifth
? Was trading in the shares suspended? | 3A
? Has Veldhoven Optics appealed? | -

= Bus fleet renewal in Moldovan city: mayor says finished, drivers count diesels
N| The replacement of the diesel buses in the Moldovan city of Bălți-Nord was completed on 30 June, {mayor Arcadie Munteanu} told the city's newspaper.
A| {Drivers} said that twelve of the old buses left the depot every morning.
N| {The mayor's deputy for transport, Rodica Ceban,} said that those were a reserve.
M| {The Chișinău station Radio Vocea} followed line 4 for a day in July and saw no other kind.
N| {The European Bank for Reconstruction}, which lent 9 million euros for the purchase of new ones, said that it had been notified of the delivery of 31 out of 43.
N| {Munteanu} acknowledged at a council meeting that there was "a tail".
N| When it would be cut off {he=Arcadie Munteanu} could not promise.
V| The supplier, a firm in Minsk, fell under European sanctions in May.
? Have all the diesel buses been replaced? | 1A+ 2D 3D+ 4D 5D 6D+
? How many new buses have been delivered? | 5A=31
? Are old buses still running? | 1D+ 2A 3A+ 4A
? When will the last ones be replaced? | 7W+
? Did the bank demand its money back? | -
? Why are the other buses late? | -
? How large is the loan? | 5A+=9 million euros
? Is the supplier under sanctions? | 8A

= Marathon Bank merger: shareholders of Patras lender did vote, court says, but on something else
V| A court in Patras on Monday declared void the merger of the Achaia Cooperative Bank with Athens-based Marathon Bank.
V| The members of the cooperative had voted in favour at a meeting in June by 4,112 votes to 907.
N| What they had been asked, {judge Despina Karra} noted, was whether the board might "explore cooperation".
N| {Marathon Bank} said that in its view the question had been understood by those who answered it.
N| {The cooperative's former chairman, Thanos Vlachos,} now a member of Marathon's board, said that he accepted the judgment and would not comment on his position.
A| {Members} who had protested in front of the court said that they wanted him out and their savings back.
N| {The Bank of Greece} will decide what is to become of the 38 branches, of which eleven have been closed.
N| {Marathon} is appealing, its lawyers said.
M| {Naftemporiki Achaias} estimated that an unwinding would cost 70 million euros.
? Was the merger annulled? | 1A 5A+
? Did members vote to merge? | 2A 3D 4A+
? What were members asked to vote on? | 3A=whether the board might "explore cooperation"
? Will Vlachos leave Marathon's board? | 5W+
? Has the Bank of Greece decided about the branches? | 7P
? How many branches have been closed? | 7A=eleven
? Has Marathon accepted the ruling? | 8D+
? Have members got their savings back? | 6P
? What would an unwinding cost? | 9A=70 million euros
? Was Vlachos paid to support the merger? | -

= Swiss canton denies selling dam to Norwegians 'through the cellar'
M| {The Walliser Rundschau} wrote on Thursday that the canton of Valais had let the Norwegian company Fossekall take over 49 per cent of the Zmuttbach dam through a holding company in Zug.
N| {Energy director Sabine Zurbriggen} told the cantonal parliament that the canton had sold nothing to Norwegians.
N| It had sold to the holding, {she=Sabine Zurbriggen} agreed when a deputy persisted, and who stood behind a holding was not always known at the time of signing.
A| {A notary's employee} said that the name Fossekall was on the first page.
N| {Fossekall} said in Oslo that it owned interests in several Alpine countries and did not list them.
N| {The notary, Dr Beat Imhasly,} is bound by professional secrecy, as he pointed out.
N| {The Social Democrats} demanded that the contract be put on the table by Monday.
V| A cantonal law of 2016 limits foreign ownership of dams to a quarter.
N| Whether the sale was in breach of it would have to be examined, {Zurbriggen} said.
? Did the canton sell 49 per cent of the dam to Fossekall? | 1A 2D+ 3W+ 4A 5W+
? Did the canton sell a share in the dam? | 1A 3A+
? Did the canton know that Fossekall was behind the holding? | 3W+ 4A
? Was the sale illegal? | 9W+
? Has the contract been made public? | 7P
? How much foreign ownership does the law allow? | 8A=a quarter
? Did Zurbriggen resign? | -
? What was the price? | -

= Haulage strike in Chile's north: government says road clear, pictures say lorries
N| {Chile's interior under-secretary, Emilio Aravena,} said at nine on Wednesday morning that Route 5 near Antofagasta was open to traffic in both directions.
A| {Bus passengers} who were stuck there told Radio Norte by telephone that they had not moved since midnight.
N| {Police} reported "intermittent" traffic.
M| {Canal 24 Horas-Norte} showed some 200 lorries across both lanes at 9.20.
N| {Aravena} said at noon that he had been speaking of the state of the road and not of what stood on it.
N| {The hauliers' spokesman, Cristóbal Godoy,} said the blockade would go on until a driver who was shot on Sunday had been avenged by the law.
N| {The prosecutor} is questioning two men and does not want to say more.
N| {The mining council} put the daily loss at 40 million dollars.
V| A state of emergency in the region expired on 30 April and was not renewed.
? Was the road open on Wednesday morning? | 1A+ 2D 3A 4D
? How many lorries blocked the road? | 4A=some 200 lorries
? Did Aravena correct himself? | 5A+
? Why are the hauliers blocking the road? | 6A+=a driver who was shot on Sunday
? Has anyone been charged with shooting the driver? | 7W
? Is there a state of emergency in the region? | 9D
? What does the blockade cost per day? | 8A=40 million dollars
? Did police clear the road? | -

= Israeli gas to Egypt cut by a third, say traders; not cut, says ministry, but maintained
A| {Three gas traders in London} said on Sunday that flows from Israel's Dolphin field to Egypt had fallen by a third since Thursday.
N| {Egypt's petroleum ministry} said that supplies were being received in accordance with the agreement.
N| {Israel's energy ministry} announced on Monday that maintenance on a compressor would last until the 19th, and that the partner had been told in March.
N| {The Egyptian ministry's spokesman, Hossam Tantawi,} asked whether it had been told, said he would look it up.
M| {Al-Masri Al-Jadid} wrote that the reduction had been ordered by Israel's prime minister in response to remarks about Rafah.
N| {The prime minister's office in Jerusalem} did not respond to that claim.
N| {The field's operator, Levant Upstream,} said that it was not a party to remarks.
V| Three fertiliser plants near Alexandria stopped production on Saturday.
N| {Their association} gave a lack of gas as the reason.
V| In June 2025 deliveries were interrupted for twelve days because of the war with Iran.
? Have gas deliveries to Egypt been reduced? | 1A 2D+ 3A+ 5A
? Why were deliveries reduced? | 3A+=maintenance on a compressor ; 5A=in response to remarks about Rafah ; 6W+ 7D+
? Did the prime minister order the reduction? | 5A 6W+ 7D+
? Was Egypt informed beforehand? | 3A+ 4W+
? Have fertiliser plants stopped? | 8A 9A+
? When will maintenance end? | 3A+=the 19th
? Has Egypt gone to arbitration? | -
? Is the interruption caused by the war with Iran? | -

= Report on Grenoble cable car: mayor knew, mayor did not, mayor cannot recall
N| {Grenoble's mayor, Éloïse Chabert-Roux,} told the council in October that no one had informed her before July of the cracks in the pylons of the new cable car.
M| {Le Dauphin Libre} published a text message of 4 May from her head of works which says "third pylon cracked, will call tonight".
N| {The mayor's chief of staff, Bastien Orcel,} said that a message sent was not a message read.
A| {Two members of her staff} remembered that she had asked at breakfast on 5 May what a pylon cost.
N| {The head of works, Yann Delacroix-Petit,} said he had nothing to add to what he had written at the time.
N| {Chabert-Roux} said on television on Sunday that she did not remember the message and would not rule out having seen it.
N| {The prosecutor's office} opened an inquiry into negligence, without naming anyone.
V| The cable car, which cost 65 million euros, has not carried a passenger.
N| {The builder} said that repairs would be finished by spring.
? Did the mayor know about the cracks before July? | 1D+ 2A 3W+ 4A 6W+
? Was the message of 4 May sent? | 2A 3A+ 5A+
? Has the mayor been charged? | 7D
? Is the cable car in operation? | 8D
? Have the pylons been repaired? | 9P+
? How much did the cable car cost? | 8A=65 million euros
? Did a cabin fall? | -
? Will the mayor resign? | -

= Palm oil duty halved in India, traders told before public
V| India halved its import duty on crude palm oil to 10 per cent with effect from Saturday, a notification published on Friday evening shows.
M| {The Mumbai Ledger} reported that 340,000 tonnes had been bought by three companies on Thursday, four times the usual volume.
N| {The finance ministry} denied that anyone outside it had been aware of the change.
A| {A broker} said that he was told of it on Wednesday over tea.
N| {Two of the companies} declined to comment.
N| {The third, Gangotri Foods,} said that it had bought because its tanks were empty.
N| {The securities regulator}, asked if it would look into the purchases, pointed out that palm oil was not a security.
N| {Opposition deputy Meenal Kulshrestha} asked for an inquiry and had it refused by the speaker.
V| Edible oil prices rose by 17 per cent in the past year.
? Was the duty on palm oil lowered? | 1A
? What is the duty now? | 1A=10 per cent
? Did traders know of the cut in advance? | 2A 3D+ 4A 5W+ 6D+
? Will there be an inquiry? | 8D
? Is the regulator investigating the purchases? | 7D+
? Why did Gangotri buy? | 6A+=because its tanks were empty
? Did edible oil prices fall last year? | 9D
? Was an official arrested? | -

= Kyoto caps visitors at temple road after residents' petition
V| Kyoto will limit the number of visitors in three streets of the Gion-Minami quarter to 600 an hour from 1 April.
V| The council voted for the limit by 44 to 19 on Monday.
N| Wardens will close a gate when the number is reached, {mayor Koichi Matsuda} said.
N| {The shopkeepers' guild} had asked for 1,200.
N| {The residents' group}, whose petition was signed by 8,300 people, was content with the outcome.
N| Fines are not planned, {the mayor} said, but could be introduced after a year.
V| A sign put up in 2019 asking tourists not to take photographs was widely ignored.
V| Some 56 million people visited the city last year.
? Will the number of visitors be limited? | 1A
? How many visitors per hour will be allowed? | 1A=600 an hour
? Did the guild get what it asked for? | 1D
? Will tourists be fined? | 6D+
? Is the limit already in force? | 1P
? Was the vote unanimous? | 2D
? Are the residents satisfied? | 5A+
? Have photographs been forbidden under pain of a fine? | -
