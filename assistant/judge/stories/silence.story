= Port chief silent on reported sale of Rijeka grain terminal
M| {The Zagreb weekly Tjednik} reported on Thursday that the Rijeka grain terminal had been sold to a Qatari fund for 84 million euros.
N| {The port authority's director, Zvonimir Blažina}, declined to comment.
N| {He=Zvonimir Blažina} declined again when a radio reporter caught him in the car park an hour later.
N| {His deputy} did not pick up the telephone.
N| {The transport ministry} referred questions to the port, which referred them back to the ministry.
V| No contract has been published, and it could not be established whether one exists.
N| {Ante Mršić, who leads the dockers' union}, said he would call the men out if a single job were signed away.
N| {The mayor} has asked the government to lay any agreement before the city council by 1 March.
V| Blažina did speak on Thursday about another matter, the dredging of the eastern basin, which he said had been completed on budget.
V| In 2017 the authority turned down an offer of 31 million euros from an Austrian miller.
? Has the grain terminal been sold? | 1A 2W+ 3W+ 4W+ 5W+ 6W
? who is said to have bought the Rijeka terminal | 1A=a Qatari fund ; 2W+ 3W+ 4W+ 5W+
? Have the dockers walked out? | 7P+
? Has the agreement been put before the city council? | 8P
? Is the dredging of the eastern basin finished? | 9A+
? Did the authority reject an Austrian bid? | 10A
? Did Blažina decline the Qatari offer? | -
? how many jobs will be lost at the terminal | -

= Minister's wife at the wheel? Nobody will say
A| {Two people who were standing at the tram stop} said a woman was driving the environment minister's car when it struck a cyclist in Graz on Sunday night.
N| {Police} said they were looking into who had been at the wheel.
N| {The minister, Gernot Pacher}, left the building by a side door on Monday.
N| {His office} said it did not comment on private journeys.
N| {Sabine Pacher, his wife}, hung up when this newspaper called.
N| Neither would {the couple's lawyer, Dr Horst Umgeher}, say anything beyond confirming that he had been engaged.
N| {The cyclist, a 29-year-old nurse}, told the station from her hospital bed that she had seen only headlights.
N| {The public prosecutor} has ordered that the steering wheel be examined for traces.
N| {The Greens} said they would move a vote of no confidence if the minister did not explain himself by Friday.
V| The car was registered in the minister's name in 2022.
? Was Sabine Pacher driving the car that hit the cyclist? | 1A 2W 3W+ 4W+ 5W+ 6W+ 7W
? who drove the car | 1A=a woman ; 2W 3W+ 4W+ 5W+ 6W+ 7W
? Has the steering wheel been tested? | 8P
? Have the Greens brought a no-confidence motion against Pacher? | 9P+
? Did the minister hire a lawyer? | 6A+
? Was the cyclist killed? | 7D+
? Whose name is the vehicle registered in? | 10A=the minister's name
? Had the driver been drinking? | -
? Did the minister resign over the accident? | -

= Hospital in Leeds keeps quiet over baby mix-up claim
N| {Katie Threlfall, 26}, says she was handed the wrong baby at St Oswin's Hospital in Leeds on 12 November and took him home for two nights.
N| {The hospital} said it could not discuss individual patients.
N| Pressed on whether there had been any mix-up at all, {a spokeswoman} said: "I can't talk about that."
N| {Its chief executive, Malcolm Orde}, did not respond to three emails.
N| {The midwives' college} said it was too early to comment.
N| {The health trust} said only that "an event" was under review.
V| It was not known whether the other family had been told.
N| {Threlfall} has asked for a DNA test to be done at the hospital's expense.
N| {Her MP, Damian Wroe}, promised to raise the case in the Commons next week.
V| St Oswin's was fined in 2020 for keeping medical records in an unlocked corridor.
? Did St Oswin's hospital give a mother the wrong baby? | 1A+ 2W+ 3W+ 4W+ 5W 6W+
? baby swap at the leeds hospital | 1A+ 2W+ 3W+ 4W+ 5W 6W+
? Does the other family know? | 7W
? Has a DNA test been carried out? | 8P+
? Did Wroe bring the matter up in parliament? | 9P+
? Was the hospital fined over the mix-up? | -
? Why was St Oswin's fined in 2020? | 10A=for keeping medical records in an unlocked corridor
? Has the chief executive of the hospital quit? | -

= Airline will not confirm pilot was asleep
A| {A passenger in the third row} said the captain of the Thursday flight from Windhoek to Walvis Bay was asleep when the cockpit door swung open.
N| {Dune Air} said it was aware of a video and would not be commenting on it.
N| {The captain}, met at his gate by a reporter from the Namibian broadcaster, raised the window of his car.
N| {The first officer}, a woman of 31, said: "Next question, please."
N| {The civil aviation authority} would neither confirm nor deny that it had received a complaint.
N| Asked whether the man had been stood down, {the airline's spokesman, Petrus Haikali}, said he did not know.
V| The video, eleven seconds long, is blurred and could not be independently verified.
N| {The pilots' association} said any member found asleep on duty should be retrained, not dismissed.
N| {Dune Air} is considering cameras in its cockpits, Haikali said.
V| The aircraft landed eight minutes early.
? Did the captain sleep during the flight to Walvis Bay? | 1A 2W+ 3W+ 4W+ 7W
? Has the captain been suspended? | 6W+
? Has the aviation authority had a complaint about the pilot? | 5W+
? Did the airline fit cockpit cameras? | 9P+
? Has the pilot been retrained? | 8P
? Was the plane late? | 10D
? Did the video show the first officer asleep? | -
? how many passengers were on board | -

= Silence in Bratislava over envoy's recall
M| {The Prague daily Lidový Den} said on Monday that Slovakia had recalled its ambassador in Budapest.
N| {The foreign ministry in Bratislava} did not immediately respond to a request for comment.
N| {The embassy} let the telephone ring.
N| {Hungary's government spokesman, Ákos Bárdy}, said he had nothing to say about it.
N| {He=Ákos Bárdy} repeated the sentence twice.
V| There was no official word from either capital by Monday night.
A| {A Slovak diplomat} said the ambassador, Júlia Hronská, was on leave and would be back on the 19th.
N| {President Matej Kollárik} said on Sunday that he would consider "every diplomatic means" if the border fence was not taken down.
V| Kollárik did recall an envoy once before, from Minsk in 2021.
N| {The opposition} demanded that the foreign minister address parliament.
? Has Slovakia recalled its ambassador from Budapest? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7D
? the recall of Júlia Hronská | 1A 2W+ 3W+ 4W+ 5W+ 6W 7D
? Did Hungary recall its envoy from Bratislava? | -
? Has the border fence been removed? | 8P
? Did the foreign minister speak in parliament on the affair? | 10P
? where is the ambassador | 7A=on leave
? From which capital did Slovakia withdraw an ambassador in 2021? | 9A=Minsk
? Have the two countries broken off relations? | -

= Ministry breaks silence on Budapest recall, but not by much
N| {The foreign ministry in Bratislava} said on Tuesday that it "does not comment on personnel matters", a day after a Prague newspaper reported that Slovakia's ambassador to Hungary had been called home.
N| {Its spokeswoman, Alena Ďurišová}, would not say where the ambassador was.
N| {She=Alena Ďurišová} said only that the embassy was working normally.
N| "You have my answer," {she=Alena Ďurišová} told a Hungarian reporter who tried a third time.
N| {Júlia Hronská}, reached on her mobile telephone, said she was not able to talk and rang off.
N| {Hungary's foreign minister, László Kemecsei}, said he had been given no notification of a recall.
V| Under the Vienna convention, no notification is required when an envoy is called in for consultations.
N| {The president's office} scheduled a statement for Wednesday, then cancelled it.
N| {Ďurišová} said a parliamentary committee had invited the minister for the 20th and that he meant to go.
? Has Slovakia recalled its ambassador from Budapest? | 1W+ 2W+ 3W+ 4W+ 5W+ 6W+
? where is the ambassador | 2W+ 5W+
? Did the foreign minister speak in parliament on the affair? | 9P+
? Has the president made a statement about the recall? | 8P+
? Is the embassy closed? | 3D+
? Was Hungary told of a recall? | 6D+
? Must a country notify the host when calling an envoy in for consultations? | 7D
? Has the border fence been removed? | -

= Striker's agent: "I can't talk about that"
N| {Sporting Vallada} would not be drawn on Wednesday on reports that Iker Zumalde has failed a drug test.
N| {The club's sporting director, Chema Orduna}, said he would talk about football and nothing else.
N| {Zumalde}, 24, who signed autographs outside the training ground for ten minutes, smiled and shook his head when asked.
N| {His agent, Rui Camacho}, said: "I can't talk about that."
N| {The anti-doping agency} does not comment on open cases or on whether there are any.
M| {Radio Turia} had said that the striker's sample from the cup tie at Getxo contained a banned stimulant.
N| {The league} is awaiting the result of the B sample, which is due on Friday.
N| {Orduna} said the club would tear up the contract of any player who was found guilty.
V| Zumalde did not play on Saturday, when Vallada lost 2-0; the club gave a sore calf as the reason.
N| {Coach Nando Querol} declined an invitation to appear on the station's Monday programme.
? Did Zumalde test positive? | 1W+ 2W+ 3W+ 4W+ 5W 6A 7W
? the forward's failed doping test | 1W+ 2W+ 3W+ 4W+ 5W 6A 7W
? Has the B sample come back? | 7P
? Has Vallada cancelled the striker's contract? | 8P+
? Why did Zumalde miss Saturday's match? | 9A+=a sore calf
? what was in the sample | 6A=a banned stimulant
? Did the coach refuse to say whether his player had doped? | -
? Has Zumalde been sold? | -

= Four dead in Ankara depot fire; cause not given
V| Four night watchmen died when a bus depot burned down in the Sincan district of Ankara early on Thursday.
N| {Governor Selim Karatay} gave no cause.
N| Asked if it had been arson, {he=Selim Karatay} said: "I don't know, and you do not know either."
N| {The fire brigade} said it was too soon to tell.
N| {The bus company, Yıldırım Turizm}, did not answer calls.
V| It was not clear how the men had come to be locked in.
A| {A driver} said he had smelled petrol when he came on shift at four.
N| {The prosecutor's office} has ordered the wreck of the gatehouse to be sealed and sifted.
N| {Karatay} promised the families 200,000 lira each by the end of the month.
V| A fire at another depot of the same firm, in Polatlı in 2019, was traced to a heater.
? Was the depot set on fire deliberately? | 2W 3W 4W 5W+ 7A
? What caused the fire in Sincan? | 2W 3W 4W 5W+
? Why were the watchmen locked in? | 5W+ 6W
? Have the families been compensated? | 9P+
? Has the gatehouse been searched? | 8P+
? Did a heater cause the Ankara blaze? | -
? How many people lost their lives in the fire? | 1A=Four
? Were bus drivers among the dead? | -

= Billionaire stays mum on yacht's whereabouts
V| Nobody could say on Friday where the superyacht Meridiana was, three days after a court in Limassol ordered it to be seized.
N| {Its owner, the fertiliser magnate Pavel Grushevoy}, ignored questions as he left the court.
N| {His skipper} could not be reached.
N| {The harbour master of Limassol}, who had said on Tuesday that the vessel was still at her berth, would not discuss the matter on Friday.
N| {The shipping register in Valletta} said the yacht's transponder had been switched off, and it had no further information.
V| A photograph said to have been taken off Rhodes is unclear and shows only a white hull.
N| {Grushevoy's lawyer, Eleni Hadjiloizou}, said her client refused to pay "one cent" of the 212 million euros claimed by his creditors.
N| {She=Eleni Hadjiloizou} would say nothing on where he kept his boat.
N| {The creditors' committee} offered a reward of 50,000 euros for information.
N| {The bailiff, Costas Pieri}, said he would board her wherever she came into port.
? Where is the Meridiana? | 1W 2W+ 3W+ 4W 5W 8W+
? Has the yacht been seized? | 1P 10P+
? Is the yacht off Rhodes? | 2W+ 3W+ 5W 6W 8W+
? Has Grushevoy paid his creditors? | 7D+
? Has anybody received the reward? | 9P+
? Did the court order the seizure of the superyacht? | 1A
? how much do the creditors want | 7A+=212 million euros
? Was Grushevoy arrested? | -

= Did the bishop know? Diocese will not be drawn
N| {The diocese of Clonmacken} declined on Sunday to say whether Bishop Fergal Tuohy had been warned about a housemaster at its boarding school.
N| {The bishop}, who preached on the parable of the sower, did not mention it.
N| Outside the cathedral {he=Bishop Fergal Tuohy} walked past reporters.
N| {His secretary, Fr Niall Hession}, said the bishop would not be giving interviews while the inquiry was open.
N| {The inquiry's chairwoman, Judge Orla Standún}, said she had reached no view.
A| {A former matron} told RTÉ she had handed the bishop a letter herself in the spring of 1998.
N| {Hession} was asked about the letter and said he could not help.
N| {Standún} intends to call the bishop in February, and has told him to bring his diaries.
N| {A survivors' group} demanded his resignation.
V| The housemaster, who died in 2011, was never charged.
? Had the bishop been warned about the housemaster? | 1W+ 2W+ 3W+ 4W+ 5W 6A 7W+
? Did the bishop get a letter from the matron? | 6A 7W+
? Has Tuohy testified before the inquiry? | 8P+
? Has the bishop resigned? | 9P
? Was the housemaster convicted? | 10D
? when did the matron say she gave him the letter | 6A=in the spring of 1998
? Did Tuohy hand over his diaries? | 8P+
? Did the housemaster work at a school in Dublin? | -

= Factory closure rumours leave Zwickau guessing
A| {Three workers at the gearbox plant in Zwickau} said that foremen had told the night shift the works would shut in June.
N| {The owner, Brandauer Antriebe}, declined to comment on "speculation".
N| {Works manager Heike Zöllner} refused to be drawn when she addressed the staff at noon.
N| "I am here to talk about the canteen," {she=Heike Zöllner} told them.
N| {The economics ministry in Dresden} said it had no knowledge of such a plan.
N| {IG Metall's local secretary, Uwe Trommler}, said he did not know whether the rumour was true.
N| {Neither did the mayor, Katrin Oelsner}, she said.
N| {Trommler} has requested a meeting with the board and threatened warning strikes should it be refused.
N| {The supervisory board} is due to meet in Stuttgart on 4 December.
V| Brandauer closed its plant in Brno in 2021 with the loss of 340 jobs.
? Is the gearbox plant in Zwickau to close? | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? will the zwickau works shut in june | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? Have there been warning strikes? | 8P+
? Did Trommler meet the board? | 8P+
? Has the supervisory board met? | 9P+
? How many jobs would go in Zwickau? | -
? Did Brandauer shut a factory in Brno? | 10A
? Does the state ministry know about a closure? | 5D+

= US general tight-lipped on strike in Sahel
A| {Two Western officials} said an American drone killed the jihadist leader Abou Talha al-Ansari near Ménaka on Saturday.
N| {The Pentagon} would neither confirm nor deny the strike.
N| {General Curtis Maddrell, head of Africa Command}, told senators on Tuesday that he would discuss it only behind closed doors.
N| {Mali's military government} had no comment.
V| The group has not issued a statement, and there was no independent confirmation of the death.
V| It was also unclear who else had been in the vehicle.
N| {Senator Paula Drexel}, who chairs the committee, scheduled a closed hearing for Thursday.
N| {Maddrell} did say that a strike in October, near Gao, had killed two commanders.
N| {A herders' association in Ménaka} called on the United Nations to send investigators.
? Did the United States kill al-Ansari? | 1A 2W+ 3W+ 4W 5W
? the death of Abou Talha al-Ansari | 1A 2W+ 3W+ 4W 5W
? Were civilians in the vehicle? | 6W
? Has the general briefed the committee in private? | 7P
? Have UN investigators gone to Ménaka? | 9P
? Did a strike near Gao in October kill al-Ansari? | -
? how many commanders died near Gao | 8A+=two
? Did Mali carry out the strike? | -

= Bakery chain mum on rat video
V| A video of a rat on a tray of cinnamon rolls, filmed through the window of a Solbakk shop in Bergen, had been seen 1.2 million times by Monday noon.
N| {Solbakk} would not say whether the pictures were genuine.
N| {It} referred questions to its public relations firm, Nordvik & Lie.
N| {Nordvik & Lie} said it was waiting for information from Solbakk.
N| {The manager of the shop}, reached at home, said she was not allowed to speak.
N| {Mattilsynet, the food safety authority}, has yet to confirm that the shop in the video is the one in Torgallmenningen.
A| {A former employee} said there had been rats in the cellar since Easter.
N| {An inspector} is to visit on Tuesday, the authority said.
N| {Solbakk's founder, Gunnar Ytrebø}, spoke at length on Monday of a new branch in Stavanger and of sourdough.
N| {Nordvik & Lie} said the chain would sue if the video proved to be faked.
? Was there a rat in the Solbakk bakery? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7A 9W+
? Is the video genuine? | 2W+ 3W+ 4W+ 5W+ 6W
? Has an inspector been to the shop? | 8P+
? Has the chain taken anybody to court over the video? | 10P+
? how often was the clip viewed | 1A=1.2 million times
? Has the bakery been closed down by the authority? | -
? Did Ytrebø apologise? | -
? Is Solbakk opening in Stavanger? | 9A+

= Mystery over missing Vermeer at Ghent museum
V| A blank space on the wall of room 14 is all that visitors to the Museum van Eyck in Ghent could see on Saturday where "The Letter Carrier", attributed to Vermeer, had hung.
N| {A card beside it} said the picture had been "temporarily removed".
N| {Director Godelieve Roels} did not return calls.
N| {A guard} put his finger to his lips.
N| {The federal police} said that they could neither confirm nor rule out a theft.
N| {The insurer, Lyonnet Art}, said: "We never talk about clients."
N| {Its Brussels office} said the same.
A| {Two people who work in the building} said the painting was stolen on Wednesday night.
N| {Culture alderman Bram Dewulf} said he expected a report on his desk by Monday.
N| {Roels} had proposed last spring that the canvas be sent to Amsterdam for cleaning.
? Has the Vermeer been stolen? | 3W+ 4W+ 5W 6W+ 7W+ 8A
? why is the painting not on the wall | 8A=stolen
? Has Dewulf received a report? | 9P+
? Was the canvas cleaned in Amsterdam? | 10P+
? Is the picture hanging in room 14? | 1D 2D+
? Was a guard arrested? | -
? How much was the painting insured for? | -
? When was the picture taken? | 8A=Wednesday night

= Governor asked nine times about the loan
N| {Governor Trey Haldane of Missouri} was asked nine times on Tuesday whether he had borrowed $400,000 from the casino owner Lonnie Sparr.
N| {He=Trey Haldane} declined to answer.
N| Asked again, {he=Trey Haldane} smiled.
N| {=Trey Haldane} "Any questions about the roads bill?"
N| {His press secretary} said she would get back to reporters, and had not done so by evening.
N| {Sparr} did not come to the telephone.
M| {The Ozark Ledger}, citing bank papers, said the money was wired in two parts in August 2023.
N| {The state ethics commission} said it was reviewing the report and would not comment further.
N| {Sparr's lawyer, Benita Colfax}, did speak about the casino's licence, which she said had been renewed without conditions.
N| {House Democrats} asked the attorney general to open an investigation.
N| {Haldane} promised to publish his tax returns before Christmas.
? Did the governor borrow money from Sparr? | 1O 2W+ 3W+ 4W+ 5W+ 6W+ 7A 8W
? the casino owner's $400,000 loan to Haldane | 2W+ 3W+ 4W+ 5W+ 6W+ 7A 8W
? When was the cash sent? | 7A=August 2023
? Are Haldane's tax returns public? | 11P+
? Has the attorney general opened a probe? | 10P
? Was the casino's licence renewed? | 9A+
? Did Sparr borrow from the governor? | -
? did haldane pay the loan back | -

= Ferry captain's whereabouts unknown after grounding
V| The ferry Santa Ligaya ran on to a reef off Siquijor on Monday with 214 people aboard, all of whom got off safely.
V| Her captain has not been seen since, and it is not known whether he was on the bridge.
N| {The coast guard} said it had yet to establish who was steering.
N| {The line, Visayan Star}, did not respond to messages.
N| {The chief mate} told the inquiry panel he preferred to say nothing.
N| {The third engineer} said the same.
N| {Asked whether the captain had been drinking, Commodore Rey Abellana of the coast guard} said: "We are awaiting results."
A| {A cook} said the captain had been at a birthday party in the crew mess.
N| {The transport department} ordered the line to hand over the ship's log within 48 hours.
N| {Abellana} said a warrant would be sought if the captain failed to come forward by Thursday.
V| The line's ferries have gone aground three times in five years.
? Was the captain on the bridge when the ferry hit the reef? | 2W 3W 4W+ 5W+ 6W+ 8D
? who was at the helm | 2W 3W 4W+ 5W+ 6W+
? Was the captain drunk? | 7W
? Has the line given up the log? | 9P
? Is there a warrant for the captain? | 10P+
? Did anyone die in the grounding? | 1D
? Has the captain been arrested? | 2D
? How many people were on the ferry? | 1A=214
? did a typhoon drive the ferry onto the reef | -

= Chancellor ducks question on pension age
N| {Chancellor Joanna Threadgold} on Thursday refused to say whether she would raise the state pension age to 69 in the spring Budget.
N| "I'm not going to write a Budget in a bus shelter in Redcar," {she=Joanna Threadgold} told reporters.
N| {Number 10} referred inquiries to the Treasury.
N| {The Treasury} said it did not comment on fiscal events.
M| {The Sunday Courier} had said that the rise was "a done deal".
N| {The pensions minister, Gareth Lyall}, said he was not aware of any decision.
N| {Threadgold} declined an offer from Age Forward to debate the matter on television.
N| {Its director, Moira Stobbs}, threatened a march on Westminster.
N| {The Institute for Public Accounts} said that the move would save £6.1 billion a year if it were made by 2034.
V| The age went up to 67 under the previous government.
? Will the chancellor put up the pension age to 69? | 1W+ 2W+ 3W+ 4W+ 5A 6W+
? higher retirement age in the Budget | 1W+ 2W+ 3W+ 4W+ 5A 6W+
? Has Age Forward marched on Westminster? | 8P+
? Has the government saved £6.1 billion? | 9P
? Did Threadgold accept a TV debate? | 7D+
? Was the pension age raised to 67? | 10A
? Did Lyall resign over pensions? | -
? how much would women lose | -

= Sect leader's death neither confirmed nor denied
A| {Former members of the Garden of Ashirah} said on Friday that its founder, Barnabas Ochieng-Tull, had died in the compound near Kisumu a fortnight ago.
N| {A man who answered the compound's telephone} said: "Father is where he is."
N| {The same man} hung up when asked what that meant.
N| {The movement's lawyer, Grace Awuor}, said she had no instructions to speak about his health.
N| {County police} said they had not been let in and could not say whether he was alive.
N| {The county coroner} has no record.
V| His weekly broadcast went out as usual last Sunday, but nothing in it showed when it had been taped.
N| {A magistrate} ordered the gates to be opened by noon on Monday.
N| {The founder's brother, Elias}, begged the movement to hand over the body, "if there is a body".
V| In 2016 the movement denied that its founder had cancer.
? Is Barnabas Ochieng-Tull dead? | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? the sect founder's death | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? Have the gates of the compound been opened? | 5D 8P
? Did the movement release his body? | 9P
? When was the last sermon recorded? | 7W
? Did Ochieng-Tull die of cancer? | -
? where is he said to have died | 1A=the compound near Kisumu
? Has Awuor been let into the compound? | -

= Rail chiefs silent on brake fault
V| A suburban train overran the buffers at Maputo's central station on Wednesday, injuring 37 passengers.
N| {The railway, CFM}, gave no reason.
N| {Its chairman, Ernesto Machaieie}, got into his car without a word.
N| {The driver}, who broke a wrist, told a television crew at the hospital that he had been told not to speak to the press.
N| {The head of the works council} said: "Ask the chairman."
N| {A commission of inquiry} will establish whether the brakes failed, the transport ministry said.
A| {Two fitters} said the brakes on that set had been reported faulty four times since July.
V| The fitters' account could not be checked.
N| {The ministry} has instructed CFM to take the seven sister trains out of service.
N| {CFM} said that it would obey once replacements had been found.
V| The injured included a class of eleven schoolchildren.
? Did the brakes fail? | 2W+ 3W+ 4W+ 5W+ 6W 7A 8W
? why did the train overrun | 2W+ 3W+ 4W+ 5W+ 6W 7A=the brakes on that set had been reported faulty ; 8W
? Have the sister trains been withdrawn? | 9P 10P+
? How many were hurt in the accident? | 1A=37
? Was the driver hurt? | 4A+
? Was the driver speeding? | -
? Did any schoolchildren die? | -
? Has Machaieie been dismissed? | -

= "Next question": Olympic chief on Nairobi bid
N| {The president of the International Olympic Committee, Solveig Ahrnell}, refused on Tuesday to say if Nairobi had dropped out of the race for the 2040 Games.
N| "Next question, please," {she=Solveig Ahrnell} said in Lausanne, three times.
N| {The head of the Nairobi bid, Wanjiru Kamotho}, did not pick up.
N| {Her office} said she was travelling.
N| {Kenya's sports minister} told Citizen TV that he had seen the reports and would rather hear it from the committee first.
A| {Two members of the IOC} said a letter of withdrawal had arrived on Sunday.
V| The bid's website was still online on Tuesday night.
N| {Ahrnell} said that the rival bids of Santiago and Montreal were both in.
N| {The committee} will publish the list of candidates on 9 January.
N| {Kamotho} said in May that the city would reconsider if the state guarantee did not come through.
? Has Nairobi withdrawn its Olympic bid? | 1W+ 2W+ 3W+ 4W+ 5W+ 6A 10P+
? is it true that kenya's capital has pulled out of the 2040 race | 1W+ 2W+ 3W+ 4W+ 5W+ 6A 10P+
? Has the list of candidates come out? | 9P+
? Is Montreal bidding? | 8A
? Has Santiago dropped out? | 8D
? Did the sports minister send the letter? | -
? when did the letter reach the IOC | 6A=Sunday
? Did the state refuse its guarantee? | -

= Tech firm mum as users report wiped photographs
A| {Hundreds of users} complained over the weekend that the storage service Klip had deleted their photographs.
N| {Klip} did not immediately respond to a request for comment.
V| Its status page said "All systems normal" throughout, then nothing at all.
N| {The company's founder, Anders Ravnholt}, posted a picture of his dog.
N| {A support agent} told one customer that she "wasn't in a position to say".
N| {Ravnholt}, stopped at Copenhagen airport on Monday, said he would talk about it "when there is something to say".
N| {The data protection agency} said it was too early to tell if anything had been lost.
N| {It=the data protection agency} has given Klip until Friday to explain itself.
N| {A lawyer in Aarhus, Pernille Skou}, is considering a class action.
V| Klip was refused a listing on the Stockholm exchange in 2022.
? Did Klip lose users' photos? | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7W
? deletion of customers' pictures by the storage firm | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7W
? Has Klip explained itself to the agency? | 8P
? Is there a class action against Klip? | 9P+
? Is Klip listed in Stockholm? | 10D
? How many pictures are gone? | 7W
? Was Klip hacked? | -
? what did the founder post | 4A+=a picture of his dog

= Gulf state says nothing of jailed poet
N| {Her family} says the poet Maryam al-Dhaheri has been held in Muscat since 3 October.
N| {The public prosecution} has not acknowledged that.
N| {The information ministry} did not reply to faxes, emails or a registered letter.
N| {Its spokesman}, met at a book fair in Frankfurt, said he was there to talk about books.
N| {The royal court} said it knew of no statement.
N| {The embassy in London} put the telephone down.
N| {The human rights commission, a state body}, said it was looking into it.
N| {PEN International} called for her immediate release.
N| {Her brother, Saif}, said he would go on hunger strike if she was not freed by Ramadan.
N| {The commission} said that it had asked to see the country's women's prison, and that a date would be fixed.
? Is Maryam al-Dhaheri in custody? | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7W
? since when has the poet been held | 1A=3 October ; 2W+ 3W+ 4W+ 5W+ 6W+
? Has the poet been let go? | 8P 9P
? Is her brother on hunger strike? | 9P+
? Has the commission inspected the women's prison? | 10P+
? Was al-Dhaheri charged with insulting the sultan? | -
? Did PEN meet the ambassador? | -
? has the poet been tortured | -

= Family of freed poet will not say what was paid
V| The Omani poet Maryam al-Dhaheri came home to Sohar on Thursday after 71 days in detention.
N| {She} told reporters at the gate that she was tired and would not be saying anything.
N| {Her brother, Saif}, declined to say if money had changed hands.
N| {The public prosecution}, in its first words on the case, confirmed that she had been held and released, and gave no reason for either.
N| Asked about a ransom, or bail, or a fine, {its spokesman} said he had read out all that was on the sheet.
A| {A neighbour} said the family had sold a plot of land and handed over 20,000 rials.
N| {PEN International} invited her to London in the spring.
N| {Her publisher, Faridah Lawati}, said a new collection would appear, provided the censor let it through.
V| It was unclear whether she was free to travel.
? Is Maryam al-Dhaheri in custody? | 1D 4D+
? Was money paid for her release? | 2W+ 3W+ 5W+ 6A
? how much did the family pay | 2W+ 3W+ 5W+ 6A=20,000 rials
? why was she held | 2W+ 4W+
? Can the poet go abroad? | 9W
? Has al-Dhaheri been to London? | 7P
? Has the new collection come out? | 8P+
? How long was the poet detained? | 1A=71 days
? Was the poet's brother arrested too? | -

= Brewery and union both quiet on pay deal
A| {A person close to the talks} said Kestrel Brewing and the drivers' union had settled on 5.5 per cent late on Wednesday.
N| {The union} said it would make no comment until members had been told.
N| {Kestrel} said the same thing in nearly the same words.
N| {The mediator, Dame Harriet Ruel}, said she was "not in the business of announcements".
N| {The union's chief negotiator, Len Postlethwaite}, gave a thumbs-up from his taxi, and would not explain it.
V| The strike set for Saturday had not been called off by Thursday noon.
N| {Postlethwaite} said last week he would accept nothing below six.
N| {Members} will be asked to vote on any agreement.
N| {Kestrel} said on another matter that it had bought a maltings at Berwick for £19 million.
V| The company refused an increase of any kind in 2023.
? Have Kestrel and the union agreed on pay? | 1A 2W+ 3W+ 4W+ 5W+
? what percentage was agreed | 1A=5.5 per cent ; 2W+ 3W+ 4W+ 5W+
? Has the Saturday strike been cancelled? | 6D
? Have the drivers voted? | 8P+
? Did Kestrel give a rise in 2023? | 10D
? Did Kestrel sell a maltings? | 9D+
? Has Postlethwaite been sacked? | -
? what did the maltings cost | 9A+=£19 million

= Cardinal's envoy stays silent in Managua
N| {The Vatican} declined on Monday to comment on reports that its envoy had visited the imprisoned bishop of Estelí.
N| {The envoy, Archbishop Carlo Pontremoli}, got off his flight in Managua with his face to the wall and spoke to nobody.
N| {Nicaragua's government} said not a word.
N| {The presidential palace}, when telephoned, said "wrong number".
A| {A prison warder} told exiled journalists in San José that a man in a cassock had been brought in at five in the morning and had stayed an hour.
V| The account could not be independently verified.
N| {The bishops' conference of Costa Rica} said it hoped a visit had taken place.
N| {The United States} has offered to take in the bishop if he is let out.
N| {Pontremoli} is expected to see the foreign minister on Wednesday.
V| The envoy is known to have visited Bishop Lazo's predecessor in hospital in 2009.
? Did the papal envoy visit the jailed bishop? | 1W+ 2W+ 3W+ 4W+ 5A 6W 7P
? the archbishop's call at the prison | 1W+ 2W+ 3W+ 4W+ 5A 6W 7P
? Has Pontremoli met the foreign minister? | 9P
? Has the bishop gone to the United States? | 8P+
? how long did the visitor stay | 5A=an hour
? Did the envoy visit the predecessor in prison? | -
? Was the bishop released? | 8P
? Who is holding the bishop? | -

= Principal walks past parents over exam leak
V| Some 300 parents waited outside Harrow Vale College in Johannesburg on Thursday to learn whether the matric mathematics paper had been leaked.
N| {The principal, Dr Thandeka Sibisi}, walked past them to her car.
N| {Her deputy} said he was not at liberty to speak.
N| {The provincial education department} said it was awaiting the marks before drawing any conclusion.
N| {Its examinations director, Pieter Roodt}, could not be reached.
N| {The quality assurance body, Umalusi}, said: "There is no finding yet."
A| {Three pupils} said the whole paper had been going round on WhatsApp the night before.
N| {The department} did confirm that it had suspended two invigilators at a school in Soweto, in connection with a biology paper.
N| {Umalusi} will order the paper to be sat again if more than one per cent of scripts look alike.
N| {Parents' chair Lindiwe Mabuza} requested an urgent meeting with the MEC.
? Did the maths paper leak? | 2W+ 3W+ 4W+ 5W+ 6W 7A
? was the matric mathematics exam known beforehand | 2W+ 3W+ 4W+ 5W+ 6W 7A
? Must pupils sit the exam again? | 9P+
? Have the parents met the MEC? | 10P+
? Were invigilators at Harrow Vale suspended? | -
? Did the biology paper leak? | -
? How many parents waited outside the college? | 1A=300
? who leaked the paper | -

= Pharma group awaits results, says little
A| {Analysts} believe that two volunteers died in Corvane's trial of an Alzheimer's drug, and the shares fell 22 per cent in Zurich on Wednesday.
N| {Corvane} said it was awaiting results and could not comment on an ongoing study.
N| {Chief medical officer Beat Zurfluh}, questioned by investors on a call, read the same sentence aloud.
N| {He=Beat Zurfluh} read it a second time.
N| {Swissmedic} said that such information was confidential.
N| {The University Hospital of Basel}, where the trial is being run, passed all inquiries to Corvane.
V| No deaths appear in the public register, which was last updated in March.
N| {Zurfluh} said the group would stop the study if the safety board recommended it.
N| {The safety board} meets on 14 December.
N| {Corvane's finance chief, Rahel Amstutz}, denied that she had sold shares before the fall.
? Did patients die in Corvane's drug trial? | 1A 2W+ 3W+ 4W+ 5W 6W+
? the death of two volunteers in the Alzheimer's study | 1A 2W+ 3W+ 4W+ 5W 6W+
? Has the study been stopped? | 8P+
? Has the safety board met? | 9P
? Did Amstutz sell shares ahead of the drop? | 10D+
? By how much did the stock fall? | 1A=22 per cent
? Was the drug approved? | -
? Did a patient sue the hospital in Basel? | -

= No comment, no comment, no comment: oligarch's day in Athens
N| {The shipowner Leandros Vatikiotis} was asked on Monday whether he had offered to buy the newspaper To Fos.
N| "No comment," {he=Leandros Vatikiotis} said at breakfast.
N| "No comment," {he=Leandros Vatikiotis} said at the stock exchange.
N| {=Leandros Vatikiotis} "No comment, and now let me through."
N| {The paper's publisher, Irini Spanou}, said she did not discuss approaches, real or imagined.
M| {The website Kerdos24} puts the price at 26 million euros.
N| {The journalists' union} said it had been promised an answer by the weekend.
N| {The competition authority} said it had not been notified of any bid.
N| {Spanou} has declined an offer before: she turned away a Cypriot bank in 2020.
N| {Vatikiotis} told shareholders that he planned to order four tankers from a yard in Ulsan.
? Did Vatikiotis make an offer for To Fos? | 2W+ 3W+ 4W+ 5W+ 6A
? the shipowner's bid for the newspaper | 2W+ 3W+ 4W+ 5W+ 6A
? how much is he said to have offered | 6A=26 million euros
? Has the competition authority been notified of a bid? | 8D
? Has Spanou turned down the shipowner? | 5W+
? Did the publisher reject a Cypriot bank? | 9A+
? Has he ordered four tankers? | 10P+
? Has the union been given an answer? | 7P+
? Did Vatikiotis sell a newspaper? | -

= Police will not name man held over lido drowning
V| A man was being questioned on Friday about the drowning of a swimming teacher at Brackwater lido in Kent.
N| {Kent Police} would not name him.
N| {A detective superintendent, Ros Applegarth}, said she was not prepared to go into his age, either.
N| {She=Ros Applegarth} refused to be drawn on whether he had worked at the pool.
N| {The council}, which runs the lido, said it could not comment while an investigation was open.
N| {The pool manager, Kevin Stagg}, shut the gate.
A| {Swimmers} said the man was a lifeguard of 22 who had been dismissed in September.
N| {The coroner} has asked for a second post-mortem.
N| {Applegarth} said she would apply for more time if he had not been charged by Saturday.
V| The teacher, Imelda Crouch, 58, was found on Wednesday.
? Did the arrested man work at the lido? | 3O 4W 5W+ 6W+ 7A
? who is the man in custody | 2W+ 3W+ 4W+ 5W 6W 7A=a lifeguard of 22
? How old is the suspect? | 3W+ 7A=22
? Has there been a second post-mortem? | 8P
? Has the man been charged? | 9P+
? Did Stagg drown the teacher? | -
? was the pool manager arrested | -
? When was Imelda Crouch found? | 10A=Wednesday

= Lima mayor leaves by the back stairs
N| {Mayor Augusto Berrocal of Lima} left a press conference by the back stairs on Thursday when he was asked about a villa in Punta Sal.
N| {His chief of protocol} stayed behind and said that the mayor had another appointment.
N| She would not say where or with whom, and of the villa {she=Berrocal's chief of protocol} said nothing.
N| {The notary in Tumbes who registered the property} cited professional secrecy.
N| {The city's comptroller} said she was gathering information.
M| {The programme Punto Ciego} had shown a deed in the name of Berrocal's driver and said the mayor was the true owner.
N| {The driver, Wilmer Ancajima}, told the programme: "I can't talk about that, boss."
N| {The prosecutor} asked a judge to freeze the property.
N| {The judge, Carmen Zegarra}, is to rule on Monday.
N| {Berrocal}, on his way out, did find time to praise the new cycle lanes.
? Does the mayor own the villa in Punta Sal? | 1W+ 2W+ 3W+ 4W 5W 6A 7W+ 10W+
? Has the villa been frozen by the court? | 8P 9P+
? Has the judge ruled? | 9P+
? Whose name is on the deed? | 6A=Berrocal's driver
? where did the mayor go after the press conference | 2A+=another appointment ; 3W+
? Did the driver admit to owning the villa? | 7W+
? Did the mayor praise the cycle lanes? | 10A+
? Was the notary arrested? | -

= Danish shipping line keeps its counsel on hostages in Gulf of Aden
A| {Two maritime security firms}, which work for underwriters and did not want to be identified, said on Sunday that pirates had taken seven crew off the product tanker Freja Lund in the Gulf of Aden.
N| {Lund & Holm, the Copenhagen company that owns the ship}, said it was in contact with the families and would make no statement for the time being.
N| Asked whether that meant that men were missing, {its managing director, Jeppe Holm}, said it meant what it said.
N| {The Danish foreign ministry} confirmed that it was following the situation but declined to say what the situation was.
N| {The EU naval force} said it could not verify the report because no aircraft had been able to reach the area.
V| Calls to the ship's satellite telephone rang without being answered.
N| {The Philippine seafarers' union}, to which most of the crew belong, asked Copenhagen to negotiate.
N| {Holm} told a trade paper in the spring that the company would "never in a thousand years" pay a ransom.
N| {A frigate, the Absalon}, has been ordered to the last known position, the navy said.
V| The Freja Lund, built in 2009, was carrying jet fuel to Mombasa.
? Were crew members of the Freja Lund abducted? | 1A 2W+ 3W+ 4W 5W 6W+
? how many sailors are missing from the tanker | 1A=seven ; 2W+ 3W+ 4W 5W
? Has a ransom been paid? | 8D+
? Has the Absalon reached the scene? | 9P
? Are negotiations with the pirates under way? | 7P+
? What was the ship carrying? | 10A=jet fuel
? Did the tanker sink? | -
? Was Holm on board? | -

= Copenhagen paper says ransom paid for tanker crew; owner will not talk
V| Seven seamen of the tanker Freja Lund, who spent 26 days in the hands of Somali pirates, landed in Djibouti on Friday.
M| {The Copenhagen daily Morgenposten} reported that 1.9 million dollars had been dropped by parachute.
N| {Jeppe Holm of the owners, Lund & Holm}, would not say whether the company had paid.
N| {He=Jeppe Holm} would not say, either, whether anybody else had.
N| "The men are home, and that is the only sentence you will get from me," {he=Jeppe Holm} said.
N| {Denmark's foreign minister, Kirstine Balle}, said that the state never paid ransoms.
N| {Her ministry} had nothing to add.
N| {The insurer, Baltic Mutual}, does not discuss claims.
N| {The third officer, Rodel Pangilinan}, said there had been an aeroplane one morning, and then stopped and said he had been asked not to go on.
N| {The Folketing's defence committee} will ask Balle to appear on the 22nd.
N| {The union} said the crew should be paid double for their time in captivity.
? Were crew members of the Freja Lund abducted? | 1A
? Has a ransom been paid? | 2A 3W+ 4W+ 5W+ 6D 7W 8W 9W+
? Did the Danish state pay for the release? | 4W 6D+ 7W+
? how much did the pirates get | 2A=1.9 million dollars ; 3W+ 5W+ 8W
? Has Balle appeared before the committee? | 10P
? Did the sailors receive double pay? | 11P
? How long were the men held? | 1A=26 days
? Were the pirates caught? | -

= Winemaker won't say if he added sugar
N| {The fraud inspectorate in Bordeaux} said on Monday that it had taken samples at Château Marsillac and that it would say nothing more until the laboratory had reported.
N| {The owner, Thibaut de Lanquais}, turned a hose on a photographer.
N| {His cellar master} shrugged.
N| {The cellar master's wife} said that he had been told to shrug.
A| {A rival grower} said eleven tonnes of sugar had gone into the vats at Marsillac in the wet autumn of 2024.
N| {The growers' syndicate} said it did not comment on members.
N| {De Lanquais's lawyer} did not return two calls.
N| {The inspectorate} said that if the figures were bad the vintage would be poured away.
N| {The mayor of Listrac} has proposed a moratorium on all new cellars.
V| De Lanquais's father was fined in 1988 for watering a rosé.
? Did Château Marsillac add sugar to its wine? | 1W 2W+ 3W+ 4W+ 5A 6W 7W+
? how much sugar went into the vats | 1W 5A=eleven tonnes
? Has the vintage been destroyed? | 8P
? Is there a moratorium on new cellars? | 9P
? Was de Lanquais fined for watering wine? | -
? Has the inspectorate taken samples? | 1A+
? Is the laboratory's report out? | 1D
? Did the photographer sue? | -

= Thai premier silent on dissolution
N| {Prime Minister Suriya Wongtrakul} evaded questions on Wednesday about whether he had already signed a decree dissolving the lower house.
N| {He=Suriya Wongtrakul} spoke of the flood in Nan.
N| A second time {he=Suriya Wongtrakul} was asked, and a second time he spoke of the flood.
N| {The palace} does not comment.
N| {The cabinet secretary, Pranee Chaiyasit}, said she had not been told of a decree and would not have been told.
A| {A coalition source} said that the paper had been signed on Tuesday night and was in a drawer.
N| {The election commission} said it was too early to talk of dates.
N| {The opposition leader, Kanokwan Phrom}, called on the prime minister to dissolve the house at once.
N| {The small Land and Water party} threatened to leave the coalition if he did.
V| The house was last dissolved in 2023.
? Has the Thai prime minister dissolved the lower house? | 8P 9P
? Did Suriya sign a dissolution decree? | 1W+ 2W+ 3W+ 4W 5W 6A
? when was the decree signed | 1W+ 5W 6A=Tuesday night
? Is there a date for the election? | 7W
? Has the Land and Water party quit the coalition? | 9P+
? Did the king reject the decree? | -
? How many died in the flood in Nan? | -
? Did the opposition leader sign the decree? | -

= Council won't confirm library sale
N| {Wolverley Borough Council} declined this week to confirm that the Carnegie library in Mill Street has been sold to a gym chain.
N| {A council spokesman} said that the matter was "commercially sensitive".
N| {Councillor Pam Dyer, who holds the property brief}, did not answer her door.
N| {Her husband} said she was out, though her car was not.
N| {The gym chain, Hammerstrong}, asked us to send an email, which had not been answered when the Gazette went to press.
N| {The estate agent} said, "No idea, love."
A| {Three members of staff} told the Gazette they had been shown plans for a weights room in the reading room.
N| {The Friends of Mill Street Library} said they would seek a judicial review.
N| {The Labour group} wants the sale debated on the 12th.
N| {Dyer} told us in June that the roof alone would cost £240,000.
? Has the Carnegie library been sold? | 1W+ 2W+ 3W+ 4W+ 5W+ 6W 7A
? is mill street library going to be a gym | 1W+ 2W+ 3W+ 4W+ 5W+ 6W 7A
? Have the Friends gone to court? | 8P+
? Has the council debated the sale? | 9P
? How much did the gym chain pay? | -
? What would a new roof cost? | 10A+=£240,000
? Are library staff to be made redundant? | -
? Did Hammerstrong answer the Gazette? | 5D

= Ceasefire in Tigray: nobody will say who broke it
V| Shells fell on the market town of Adi Remets on Saturday, two days into a truce, and nobody would say who had fired them.
N| {Ethiopia's army} did not respond to questions.
N| {The regional administration in Mekelle} said it was studying the incident.
N| {The African Union's monitors} said it was impossible at this stage to attribute responsibility.
N| {Colonel Tadesse Wolde, who speaks for the federal forces}, said on state television that the harvest had been good.
A| {Residents reached by telephone} said the fire came from the army's lines to the south.
V| Their accounts could not be verified, as the road was closed.
N| {A doctor at the clinic, Selam Gebru}, counted nine dead and did not know who had killed them.
N| {The monitors} plan to visit the town on Tuesday, security permitting.
N| {Mekelle} demanded that the guilty be handed over.
? Did the Ethiopian army shell Adi Remets? | 1W 2W+ 3W 4W 5W+ 6A 7W 8W
? who fired on the town | 1W 2W+ 3W+ 4W 5W+ 6A=the army ; 7W 8W
? Have the monitors been to Adi Remets? | 9P+
? Have those responsible been surrendered? | 10P
? How many people were killed by the shelling? | 8A=nine
? Did the shells hit the clinic? | -
? Has the truce been extended? | -
? what did the colonel talk about on television | 5A+=the harvest

= Actor's publicist "not at liberty" on split
M| {The celebrity site Peachpit} said on Tuesday that the actor Dominic Vasey and the singer Luz Amador had separated.
N| {Vasey's publicist, Jolie Kranz}, said she was not at liberty to talk about it.
N| {Amador's record label} said it only dealt with music.
N| {Vasey}, who was filmed buying oranges in Silver Lake, kept his headphones on when a reporter called out to him.
N| {Amador} posted a black square on Instagram without a caption.
A| {A friend of both} said they had not lived under one roof since August.
N| {Amador's mother}, telephoned in Cádiz, said "Ay, no" and rang off.
N| {Kranz} did say that Vasey had declined the lead in a pirate film.
N| {The couple's wedding planner, Rex Oduya}, said the ceremony was still in his book for 6 June.
N| {Amador} had promised fans a duet with Vasey on her next album.
? Have Vasey and Amador split up? | 1A 2W+ 3W+ 4W+ 5W+ 6A 7W
? the end of the actor's relationship with the singer | 1A 2W+ 3W+ 4W+ 5W+ 6A 7W
? Are Vasey and Amador married? | 9P
? Have the two released a duet? | 10P+
? Did Vasey turn down a film role? | 8A+
? Who left whom? | -
? Did Amador decline the pirate film? | -
? since when have the two lived apart | 6A=August

= Cause of Baku airliner's dive "not established"
V| An airliner of Caspian Wings fell 3,000 metres in 40 seconds on its way from Baku to Tashkent on Tuesday before the crew regained control.
N| {The airline} did not say why.
N| {The airline's president, Elchin Mammadli}, told a news conference that he was not going to guess.
N| {The captain, Orkhan Safarli}, was present and did not take the microphone.
N| {Investigators} have not established whether a pilot touched the wrong lever or a sensor iced over, the accident bureau said.
N| {The maker of the sensor} referred all questions to the bureau.
M| {A Turkish aviation blog} said the co-pilot's seat had slid forward and pushed him on to the column.
N| {Mammadli} was asked about the seat and said, "Next."
N| {The bureau} will publish a preliminary report in thirty days.
N| {The airline} said it would pay for hotel rooms for anyone who preferred to go home by train.
V| Nineteen passengers were treated for bruises.
? Did the pilot's seat cause the plunge? | 2W+ 3W+ 5W 7A 8W+
? why did the plane lose height | 2W+ 3W+ 4W+ 5W 6W 7A=the co-pilot's seat had slid forward
? Did a sensor ice over? | 2W+ 3W+ 5W 6W+
? Is the preliminary report out? | 9P+
? Has the airline paid for hotels? | 10P+
? Did the plane crash? | 1D
? How many passengers were hurt? | 11A=Nineteen
? Was the captain suspended? | -

= Seoul tight-lipped over "balloon" shot down
N| {South Korea's joint chiefs} would not say on Monday what a fighter had shot down over the Yellow Sea.
N| {The defence minister, Noh Sang-jin}, told the assembly that he was unable to go into it in open session.
N| {The presidential office} said: "We have no comment."
N| {The US command in Pyeongtaek} directed questions to the joint chiefs.
V| North Korea's media made no mention of any incident.
A| {A lawmaker who was briefed afterwards} said it had been a balloon carrying a camera.
N| {Another, Bae Mi-ran}, came out of the same briefing and said she did not know what it was.
N| {The navy} has sent a salvage ship, which is scheduled to begin lifting the wreckage on Wednesday.
N| {Noh} said that further objects would be brought down if they crossed the line.
V| Balloons with rubbish were sent across the border throughout the summer.
? Was it a balloon that was shot down over the Yellow Sea? | 1W+ 2W+ 3W+ 4W 5W 6A 7W
? what did the fighter bring down | 1W+ 2W+ 3W+ 4W 5W 6A=a balloon carrying a camera ; 7W
? Has the wreckage been lifted? | 8P+
? Did the south shoot down further objects? | 9P+
? Did the Americans shoot it down? | -
? Who told the lawmaker? | -
? Did Noh brief the assembly in open session on what it was? | 2D+
? Were rubbish balloons sent over the border in the summer? | 10A

= Cricketer's wrist: "We'll see"
N| {New Zealand's coach, Ross Tamihana}, was giving nothing away on Thursday about the left wrist of his opening batsman, Cody Varcoe.
N| Is it broken? "We'll see," {he=Ross Tamihana} said.
N| {=Ross Tamihana} "We'll know when we know."
N| {Varcoe} wore a long sleeve at breakfast and said he'd had the eggs.
N| {The team doctor} was not made available.
N| {New Zealand Cricket} said it was waiting for the scan.
M| {The Otago Argus} had him out for eight weeks with a fracture.
N| {Tamihana} said that Will Penrose would open in Chennai if Varcoe could not.
N| {Penrose}, 21, said he would gladly bat in a suit of armour.
V| Varcoe broke the other wrist in 2022 and missed a tour of England.
? Has Varcoe broken his wrist? | 1W+ 2W+ 3W+ 4W+ 5W+ 6W+ 7A
? Cody Varcoe's fracture | 1W+ 2W+ 3W+ 4W+ 5W+ 6W+ 7A
? how long will the opener be out | 1W+ 3W+ 6W+ 7A=eight weeks
? Did Penrose open in Chennai? | 8P+
? Did Varcoe break a wrist in 2022? | 10A
? Has Varcoe retired? | -
? Did the coach break his wrist? | -
? What did Varcoe have for breakfast? | 4A+=the eggs

= Dam operator answers no calls as valley floods
V| Water two metres deep ran through the lower town of Zipaquirita in central Colombia on Friday night, and it remained unclear on Saturday whether the Alto Peñas dam had been opened without warning.
N| {The operator, Hidroandes}, took no calls.
N| {Its engineer on site} told a local councillor that "Bogotá talks, I don't".
N| {The headquarters in Bogotá} had a recorded message.
N| {The disaster unit} said that it was too early to judge whether rain alone could account for the wave.
N| {The energy minister, Consuelo Arbeláez}, wished the town strength.
A| {Fishermen} said they had seen the gates go up at nine, with no siren.
N| {The ombudsman} has demanded the gate records from the company.
N| {Hidroandes} must hand them over by Tuesday or be fined, she added.
N| {Mayor Duván Rincón} said he was thinking of suing.
V| The dam was opened twice in 2021, both times with three days' notice.
? Were the dam gates opened without warning? | 1W 2W+ 3W+ 4W+ 5W 6W 7A
? did hidroandes cause the flood | 1W 2W+ 3W+ 4W+ 5W 7A
? Has Hidroandes surrendered its gate records? | 8P 9P
? Has the town sued the operator? | 10P+
? Has the company been fined? | 9P
? Was notice given when the dam was opened in 2021? | 11A
? Did the dam burst? | -
? How many people drowned? | -

= Charity silent about missing £600,000
N| {Hearth Scotland}, which runs eleven hostels for the homeless, would not comment on Wednesday on a claim by its former treasurer that £600,000 could not be accounted for.
N| {The former treasurer, Isla Kincraig}, resigned in a letter that was passed to this newspaper.
N| {Chief executive Dougal Rennick} was said to be in a meeting.
N| {He=Dougal Rennick} was in the same meeting at six.
N| {The chair of the trustees, Lady Auchterlonie}, said it would be wrong of her to say anything.
N| {The auditors, Pirie Strang}, cited client confidentiality.
N| {The charity regulator} said it had opened a file, without saying what was in it.
N| {Kincraig} said in her letter that she would go to the police if the trustees did not.
N| {The housing minister} asked for the accounts to be published in full.
V| Rennick did answer one question this week: he told the Evening Post that he had refused a pay rise.
? Is £600,000 missing from Hearth Scotland? | 1W+ 3W+ 4W+ 5W+ 6W 7W
? who says the charity's money cannot be accounted for | 1A=its former treasurer
? Has Kincraig gone to the police? | 8P+
? Have the accounts been made public? | 9P
? Did Rennick get a pay rise? | 10D+
? Did Kincraig take the money? | -
? Is the regulator looking at the charity? | 7A+
? how many hostels does hearth run | 1A=eleven

= Two words from the chairman
V| Shares in the Milan coffee group Torrefazione Brera were suspended on Tuesday after a report that its chairman had been questioned by magistrates.
N| {The chairman, Lodovico Settala}, leaving his house, said two words: "Good morning."
N| {The group} said that it would inform the market when there was something to inform it of.
N| {The public prosecutor's office} neither confirmed nor denied.
N| {Consob, the market watchdog}, said it had no comment.
M| {The Corriere Lombardo}, which broke the story, said that Settala had been heard for five hours on Sunday about bribes to supermarket buyers.
N| {One of Settala's three lawyers} said to ask the second.
N| {The second} said to ask the third.
N| {The third} was in Sardinia.
N| {The unions} asked for an urgent meeting, and threatened to go on strike.
N| {Trading} is expected to resume on Thursday, the exchange said.
? Was Settala questioned by magistrates? | 1A 2W+ 3W+ 4W+ 5W 6A 7W+ 8W+ 9W+
? how long was the chairman heard | 2W+ 3W+ 4W+ 6A=five hours
? Has trading in the shares restarted? | 1D 11P
? Have the unions called a strike? | 10P+
? Was Settala arrested? | -
? Did the group bribe supermarket buyers? | 2W+ 3W+ 4W 5W
? Has the chairman stepped down? | -
? why was trading halted | 1A=a report that its chairman had been questioned by magistrates

= Gas blast in Kharkiv tower: officials have no answers yet
V| The middle stairwell of a nine-storey block in the Saltivka district of Kharkiv collapsed after an explosion at 6.20 on Sunday morning, killing at least five people.
N| {The city's mayor, Hryhoriy Lozovyi}, said he could not yet tell whether gas or a missile was to blame.
N| {The regional governor} said the same, in almost the same words.
N| {The air force} had no immediate comment on whether anything had been in the sky.
N| {Russia's defence ministry} did not mention Kharkiv in its morning bulletin.
N| {The gas company} said that it would wait for the experts.
A| {Several residents} said they had smelled gas on the stairs for days and rung the emergency line.
N| {The company} was asked about the calls and said records were being checked.
N| {Lozovyi} ordered gas to be cut off in the forty neighbouring blocks.
N| {He=Hryhoriy Lozovyi} said that every family would have a new flat by the spring.
V| A missile struck a hospital two kilometres away in March of last year.
? Did a gas leak cause the explosion? | 2W+ 3W+ 4W 6W+ 7A 8W+
? Was the block hit by a missile? | 2W+ 3W+ 4W 5W+
? Did residents ring the gas company beforehand? | 7A 8W+
? Has gas been cut off in neighbouring blocks? | 9P
? Have the families been given new flats? | 10P
? how many were killed in the Saltivka block | 1A=at least five
? Was a hospital hit on Sunday? | -
? Did the gas company pay compensation? | -

= Spymaster's replacement still unannounced
M| {The Cape Town weekly Die Boodskap} said on Friday that General Vusi Mathonsi had been removed as head of South Africa's State Security Agency.
N| {The presidency} would not be drawn.
N| {Its spokesperson, Refilwe Thulo}, said appointments would be announced when there were appointments.
N| {She=Refilwe Thulo} did not say whether there was a vacancy.
N| {The agency}, which has no press office, could not be reached by any of the four numbers it publishes.
N| {Mathonsi}, who was photographed at a golf estate in Fourways, waved his putter.
V| His portrait had gone from the agency's website by noon and was back by two.
N| {The Democratic Alliance} said it would table questions.
N| {Parliament's intelligence committee} is to meet behind closed doors on Tuesday.
N| {Thulo} declined, in the same briefing, an invitation for the president to debate with the mayor of Cape Town.
? Has General Mathonsi been dismissed? | 1A 2W+ 3W+ 4W+ 5W+ 6W+
? is there a new head of the State Security Agency | 3W+ 4W+
? the spy chief's removal | 1A 2W+ 3W+ 4W+ 5W+ 6W+
? Has the intelligence committee met? | 9P+
? Has the opposition tabled questions? | 8P+
? Is Mathonsi's portrait on the site? | 7A
? Did the president agree to a debate? | 10D+
? why was the general fired | -

= Bank governor gives markets no steer on resignation report
M| {The financial daily Piyasa}, quoting "circles close to the bank", reported before the opening on Monday that Turkey's central bank governor, Nevzat Erkal, had handed in his resignation over the weekend.
N| {The bank}, whose press office normally answers within minutes, had not replied to a written question by the time the market closed.
N| {Erkal himself}, who was at a conference on payment systems in Izmir, spoke for half an hour about QR codes and left without taking questions.
N| {The finance ministry} said that it was "not the right address" for the matter.
N| {A deputy governor, Zeynep Alpagut}, when asked in the corridor whether she still had a boss, said she had a train to catch.
A| {Two board members} told this agency that Erkal was at his desk on Sunday and had resigned from nothing.
V| The lira lost 3.1 per cent before it recovered some of the ground.
N| {The monetary policy committee} is due to meet on Thursday, with Erkal in the chair if the published agenda holds.
N| {The opposition's economic spokesman, Tolga Binici}, asked the president to say publicly who runs the bank.
V| Erkal's predecessor was dismissed by decree at two in the morning.
? Has the central bank governor resigned? | 1A 2W+ 3W+ 4W+ 5W+ 6D
? Nevzat Erkal's departure | 1A 2W+ 3W+ 4W+ 5W+ 6D
? Was Erkal dismissed by decree? | -
? Has the committee met? | 8P+
? Has the president said who is running the bank? | 9P
? By how much did the currency fall? | 7A=3.1 per cent
? Did Alpagut resign? | -
? what did the governor talk about in izmir | 3A+=QR codes

= Nuclear plant trips; operator says only that public is safe
V| The second reactor at Kolmarne in Sweden shut itself down at 3.12 on Wednesday morning, the third such trip since the summer.
N| {Kolmarne Kraft} said only that the public was not in danger.
N| {A duty manager}, asked whether water had leaked from the primary circuit, said he could go no further than the press release.
N| {The press release} is two lines long and says nothing about water.
N| {The county administration} said it had been told as much as the newspapers had.
N| {The radiation safety authority} said it would form a view once its inspectors were back.
A| {A welder who was inside the building} said that he had stood in a puddle up to his ankles.
N| {Kolmarne's former safety chief, Torgny Frisk}, declined to speculate.
N| {The authority} has forbidden the company to restart the reactor before it has approved a plan of repairs.
N| {The Left Party} proposes that the plant be shut for good in 2027.
N| {Kolmarne Kraft} said on Tuesday, before the trip, that it had paid its dividend to the state.
? Was there a leak in the reactor's primary circuit? | 2W+ 3W+ 4W+ 5W 6W 7A 8W
? leak at kolmarne | 2W+ 3W+ 4W+ 5W 6W 7A 8W
? Is the reactor running again? | 9D
? Has Kolmarne been closed for good? | 10P
? Is the public at risk? | 2D+
? When did the reactor trip? | 1A=3.12 on Wednesday morning
? Was anyone contaminated? | -
? Did Frisk resign over the leak? | -

= Rabbi's kidnapping: week two and not a word
V| It was a week on Thursday since Rabbi Shmuel Adler vanished on the road between Jos and Kaduna, and nobody has claimed to be holding him.
N| {Nigeria's police} have not said whether they regard him as kidnapped.
N| {The state governor's spokesman, Yakubu Dogo}, said that he would not dignify rumours.
N| {His successor at the microphone, an army major}, did not take questions at all.
N| {Israel's foreign ministry} said it was aware of reports regarding an Israeli citizen.
N| {The rabbi's synagogue in Bnei Brak} asked journalists not to telephone.
A| {A lorry driver} told a radio station in Jos that he had seen a bearded white man being pushed into a Hilux.
N| {His wife, Rivka}, said in a video that she would go to Nigeria herself if she had heard nothing by the Sabbath.
N| {The chief imam of Jos} offered to mediate with whoever had him.
N| {Dogo} did comment on the price of fertiliser, which he called a scandal.
? Has Rabbi Adler been abducted? | 1O 2W 3W 4W 5W 6W+ 7A
? who is holding the rabbi | 1W 2W 3W 4W
? Has his wife travelled to Nigeria? | 8P+
? Is the imam mediating? | 9P+
? Was a ransom demanded? | -
? When did the rabbi go missing? | 1A=a week on Thursday
? Did the governor's spokesman speak about fertiliser? | 10A+
? was the rabbi rescued | -

= Prince's aides say nothing on paternity claim
N| {Ingeborg Steensen}, who was a groom at the royal stables for nine years, told a television programme on Sunday that Prince Valdemar is the father of her son.
N| {The royal household} said that it never commented on the private lives of members of the family.
N| {The prince}, opening a wind farm at Hvide Sande on Monday, pressed the button, waved and was driven off.
N| {The marshal of the court, Count Ahlefeldt-Krag}, was not to be reached by telephone.
N| {The prince's former wife, Cecilie}, through a friend, said she had no wish to be asked.
N| {Copenhagen city court} said that it could not say whether a paternity suit had been brought, as such cases are not public.
N| {Steensen's lawyer, Merete Grøn}, said she would demand a DNA sample if none was given freely by Easter.
N| {Steensen} said that the prince had proposed to pay for the boy's schooling, and that she had refused.
A| {A courtier} told the tabloid Dagens that the prince was in Argentina at the time in question.
N| {The Conservatives} have asked for the appanage to be suspended.
? Is Prince Valdemar the father of Steensen's son? | 1A+ 2W+ 3W+ 4W+ 5W 6O 9D
? the prince's child with the groom | 1A+ 2W+ 3W+ 4W+ 5W 9D
? Has a paternity suit been filed? | 6W
? Has the prince given a DNA sample? | 7P+
? Has Valdemar paid for the boy's schooling? | 8P+
? Did she accept the prince's offer? | 8D+
? Has the appanage been stopped? | 10P
? Where was the prince at the time? | 9A=Argentina
? Did the prince marry Steensen? | -

= Tour operator mute after 400 stranded in Antalya
V| Around 400 Polish holidaymakers were sitting in the departure hall at Antalya on Saturday night, and the firm that had brought them there was not answering its telephone.
N| {Słoneczko Travel} did not say whether it was bankrupt.
N| {Its office in Łódź} was locked, and a hand-written sign on the door said "Back soon".
N| {Chairman Ryszard Kupczyk}, who opened the gate of his house in slippers, said he would not talk without a lawyer.
N| {The lawyer}, who arrived while he was saying so, would not talk either.
N| {The marshal of the province, who administers the guarantee fund}, said that no notice of insolvency had reached him.
A| {Three employees} said they had received an email at four o'clock telling them the company no longer existed.
N| {The airline} said that it had not been paid since September.
N| {The government} promised to fly everyone home by Monday.
N| {The consumer office} is weighing a fine.
V| Kupczyk's previous company, Bałtyk Tours, went into liquidation in 2014.
? Is Słoneczko Travel bankrupt? | 2W+ 3W+ 4W+ 5W+ 6O 7A
? did the polish tour firm go bust | 2W+ 3W+ 4W+ 5W+ 7A
? Have the stranded tourists been flown home? | 1D 9P
? Has the firm been fined? | 10P
? Was a notice of insolvency filed with the marshal? | 6D
? Did the airline go bankrupt? | -
? which of Kupczyk's firms was wound up in 2014 | 11A=Bałtyk Tours
? How many people were stuck in Antalya? | 1A=Around 400

= NASA contractor will not say what hit the capsule
V| A cargo capsule bound for the space station came back to White Sands on Friday with a hole the size of a coin in its hatch.
N| {Astrobridge, the company that built it}, would not discuss what had made the hole.
N| {Its flight director, Nadia Kehoe}, said, "We have a theory, and you can't have it."
N| {NASA} said that it was still examining the panel and that any explanation would be premature.
N| {The astronaut who first saw the damage, Greg Lindqvist}, was asked about it on a video link and talked about tomatoes.
N| {Space Command}, which tracks debris, offered no comment.
A| {An engineer at the test range} said a bolt from an old Soviet stage had been found in the lining.
N| {Kehoe}, asked about the bolt, said it was a good question.
N| {The company} has postponed its next flight and said it would go in March if the panel was cleared.
N| {A Senate panel} will hear Astrobridge's chief executive on 2 February.
? Was the capsule hit by debris from a Soviet rocket? | 2W+ 3W+ 4W+ 5W 6W 7A 8W+
? what made the hole in the hatch | 2W+ 3W+ 4W+ 5W 6W 7A=a bolt from an old Soviet stage ; 8W+
? Has the next flight taken off? | 9P+
? Did the Senate hear the head of Astrobridge? | 10P
? Was an astronaut injured? | -
? Did the capsule hit the space station? | -
? where did the capsule land | 1A=White Sands
? Did Lindqvist make the hole? | -

= Mine owner leaves questions about safety hatch hanging
V| Rescuers in Zonguldak recovered the last of eleven bodies from the Karadere pit on Sunday.
V| Whether the emergency hatch at the 300-metre level had been welded shut was the question everyone in the crowd was asking.
N| {The owner, Kemal Dereli}, did not answer it.
N| He had no time, {he=Kemal Dereli} told a miner's widow who held on to his sleeve.
N| {His brother, who is the mine's engineer}, said it was a matter for the experts.
N| {The labour minister} said she would "not run ahead of the prosecutor".
N| {The prosecutor}, for his part, said that he was taking statements and could not reveal what was in them.
A| {Two of the men who got out} said that they had found the hatch welded.
V| A photograph they handed round on a telephone is too dark to show anything.
N| {The minister} ordered every private pit in the province to be inspected within the month.
N| {Dereli} offered each family 1.5 million lira, which all but one declined.
? Was the emergency hatch welded shut? | 2O 3W+ 4W+ 5W+ 6W 7W 8A 9W
? the blocked escape hatch in the mine | 3W+ 4W+ 5W+ 6W 7W 8A 9W
? Have the private pits been inspected? | 10P
? Did the families take the owner's money? | 11D+
? How many miners died? | 1A=eleven
? Has Dereli been arrested? | -
? Did the minister decline to order inspections? | 10D+
? Was the blast caused by methane? | -

= Record flat year for Faroese salmon, company reports
V| Havbúgv, the largest salmon farmer in the Faroe Islands, landed 61,200 tonnes in 2025, four hundred fewer than in the previous year.
V| Turnover rose 2 per cent to 4.1 billion kroner, and the net profit fell to 388 million.
N| {The company} put the fall down to sea lice in the northern fjords, which cost it 3,100 tonnes.
N| {Chief executive Jákup Mikkelsen} said he did not know yet whether there would be a dividend.
N| {He=Jákup Mikkelsen} would be drawn on neither the sale of the Scottish farms nor its price.
N| {The chairwoman, Marjun Dam}, said that such questions were for the general meeting.
N| {Analysts at Føroya Kapital}, who rate the share "hold", said it was unclear if a buyer for Scotland had been found.
N| {The company} plans to build a hatchery at Strond for 500 million kroner if the government lowers the resource tax.
N| {Mikkelsen} asked the fisheries minister for a decision on the tax by May.
V| The general meeting is on 3 April in Tórshavn.
? Has Havbúgv sold its Scottish farms? | 5W+ 6W+ 7W
? Will there be a dividend? | 4W+ 6W+
? how much salmon did the company land in 2025 | 1A=61,200 tonnes
? Did net profit go up? | 2D
? Why did earnings fall? | 3A+=sea lice in the northern fjords
? Has the hatchery at Strond been built? | 8P+
? Has the resource tax been cut? | 8P+ 9P+
? Did Havbúgv buy farms in Norway? | -
? Did turnover fall? | 2D

= Rapper's label stays quiet on hospital report
A| {Several fans and at least one paramedic} posted late on Sunday that the rapper Kid Mosaic had been taken to hospital in Atlanta after collapsing in a studio.
N| {His label, Ninth Gate}, did not return messages.
N| {His manager, Tyrell Bascom}, wrote "lol" and then deleted it.
N| {Grady Memorial Hospital} said that privacy law prevented it from saying who its patients were.
N| {Atlanta Fire Rescue} said it had answered a call to an address on Edgewood Avenue and could not release a name.
N| {The studio's owner}, reached at the desk, said: "You didn't get me."
N| {His mother, Denise Harlan}, asked people to pray, and would not say for what.
N| {Tomorrow's show in Charlotte} goes ahead "unless you hear otherwise", the venue said.
N| {Bascom} had promised a new album for Friday.
V| Kid Mosaic, whose name is Malik Harlan, was treated for exhaustion in 2023.
? Was Kid Mosaic hospitalised on Sunday? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W+
? the rapper's collapse in the studio | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W+
? Has the Charlotte show been cancelled? | 8D+
? Is the new album out? | 9P+
? Did he overdose? | -
? What is the rapper's real name? | 10A=Malik Harlan
? Was Bascom taken to hospital? | -
? was kid mosaic treated in 2023 | 10A

= Rapper in stable condition, mother says; label still silent
N| {Denise Harlan, the mother of the rapper Kid Mosaic}, said on Tuesday that her son was in hospital in Atlanta and that he was stable.
N| {She=Denise Harlan} would not say what was wrong with him.
N| "That is his to tell," {she=Denise Harlan} said.
N| {Ninth Gate} has not said a word since Sunday.
N| {The hospital} declined to give an update.
N| {His manager, Tyrell Bascom}, answered a question about drugs with one about the reporter's own habits.
A| {A musician who was in the studio} said there had been pills on the mixing desk.
N| {Police} said they had not been asked to investigate and would not comment on rumours.
V| Tuesday's concert in Charlotte did not take place.
N| {The venue} will refund tickets if no new date is found by the end of the month.
N| {Bascom} said the album was being put back and might appear in the spring.
? Was Kid Mosaic hospitalised on Sunday? | 1A+
? what is wrong with the rapper | 2W+ 3W+ 4W+ 5W 6W+
? Did he overdose? | 2W+ 3W+ 4W+ 5W 6W+ 7O 8W
? Has the Charlotte show been cancelled? | 9A
? Have tickets been refunded? | 10P+
? Is the new album out? | 11D+ 11P+
? Were there pills in the studio? | 6W+ 7A 8W
? Did police search the studio? | 8D+

= Villagers, priest and bishop all deny knowledge of weeping statue's pump
M| {The television magazine Inchiesta} said on Thursday that a rubber tube had been found behind the weeping Madonna of Castelfosco.
N| {The parish priest, Don Saverio Pugliano}, said he had no comment on hydraulics.
N| {The sacristan} crossed himself and went into the bell tower.
N| {The bishop of Avellino} has appointed a commission and said he would wait for what it found.
N| {The carabinieri}, who took the statue away on Wednesday, said that they could not talk about objects under seal.
N| {A chemist on the commission, Professor Livia Sanna}, would not say whether the drops were salty.
N| {The mayor, Ciro Testa}, said he did not know and did not want to.
N| {A pilgrim from Bari} said that she had seen the tube herself, and that it was green.
N| {The commission} will report by Epiphany.
N| {Don Saverio} asked the carabinieri to give the statue back before the feast on the eighth.
? Was a tube found behind the statue? | 1A 2W+ 3W+ 4W+ 5W+ 6O 7W 8A
? is the weeping madonna a fraud | 1A 2W+ 3W+ 4W+ 5W 6W 7W 8A
? Has the commission reported? | 9P+
? Has the statue been returned? | 10P+
? Were the tears salty? | 6W
? Who has the statue? | 5A+=The carabinieri
? Did the priest confess? | -
? Did the bishop forbid the pilgrimage? | -

= Hedge fund boss tells committee "I don't recall"
N| {The hedge fund manager Corwin Yates} told a parliamentary committee in Canberra on Friday that he did not recall whether he had given the treasurer tickets to the tennis.
N| {=Corwin Yates} "I don't recall. I go to a lot of tennis."
N| {He=Corwin Yates} said he didn't recall on eighteen further occasions.
N| {The treasurer, Bronwyn Lascelles}, who was interviewed at Perth airport, said she would answer the committee, not the media.
N| {Her office} ignored a list of nine questions.
N| {Tennis Australia} does not disclose who sits in whose box.
A| {A former assistant of Yates's} said that he had posted the tickets himself.
N| {Lascelles's predecessor} said he could not help.
N| {The committee} has summoned the treasurer for the 17th.
N| {Senator Dermot Quill} moved that Yates be held in contempt; the vote is on Monday.
V| Yates's fund made 240 million dollars in the year to June.
? Did Yates give the treasurer tennis tickets? | 1W+ 2W+ 3W+ 4W+ 5W+ 6W 7A 8W
? free tickets for Lascelles | 1W+ 2W+ 3W+ 4W+ 5W+ 6W 7A 8W
? Has the treasurer appeared before the committee? | 9P 4P+
? Is Yates in contempt of parliament? | 10P
? Did the treasurer give Yates tickets? | -
? How much did the fund earn? | 11A=240 million dollars
? Has Lascelles resigned? | -
? How often did he say he could not remember? | 3A+=eighteen further occasions

= Strike at oil depot: both sides wait for the other
N| {Ecuador's energy ministry} said on Monday it was "evaluating" reports that Indigenous protesters had seized the pumping station at Lago Hondo.
N| {The state company, Petroandina}, made no statement.
N| {Its operations chief} told callers that they had the wrong extension.
N| {The protesters' federation}, whose radio was off the air, did not say where its people were.
N| {The army} said it did not report on movements.
A| {Truckers coming down from the pass} said that men with spears were standing on the tanks.
V| No pictures had emerged by nightfall, and the claim could not be checked.
N| {The governor of the province, Homero Villacís}, said that he would declare an emergency if the station was in fact occupied.
N| {The federation's president, Nantar Tsenkush}, said last week that the stations would be occupied unless the new concessions were withdrawn.
N| {The bishop} offered his good offices.
V| Oil has flowed through Lago Hondo since 1972.
? Have protesters occupied the pumping station? | 1W+ 2W+ 3W+ 4W+ 5W 6A 7W 8O 9P+
? is lago hondo in the hands of the protesters | 1W+ 2W+ 3W+ 4W+ 5W 6A 7W 9P+
? Has a state of emergency been declared? | 8P+
? Have the concessions been withdrawn? | 9P
? Was anybody killed at Lago Hondo? | -
? Did the army retake the station? | 5W+
? Has the bishop mediated? | 10P+
? since when has oil run through the station | 11A=1972

= Wrestler's federation won't say who failed weigh-in
N| {Georgia's wrestling federation} would not reveal on Thursday which of its athletes had been sent home from the European championships in Zagreb.
N| {The head coach, Vazha Kobakhidze}, told reporters to count.
N| {Zurab Iosava, the favourite at 86 kilos}, did not come down to breakfast, and no one answered at his room.
N| {The team manager} said he had a headache and nothing else.
N| {United World Wrestling} had no information.
A| {A member of the delegation} said it was Iosava, who had come in four kilos over.
N| {Iosava's father} said on Kutaisi radio that his son was in Zagreb and had never felt better.
V| The draw, which was to be made at six, was put off until Friday.
N| {Kobakhidze} said he would resign if Georgia went home without gold.
N| {The federation} may fine the athlete a year's stipend, it said, once it had heard him.
? Was Iosava sent home from Zagreb? | 1W+ 2W+ 3W+ 4W+ 5W 6A 7D+
? who was sent home | 1W+ 2W+ 4W+ 5W 6A=Iosava ; 7D+
? Has the coach quit? | 9P+
? Has the wrestler been fined? | 10P+
? Has the draw taken place? | 8D
? how much was he over the limit | 6A=four kilos
? Did Georgia win gold? | -
? Was Iosava caught doping? | -

= Judge recused? Court says it will say so when it is so
A| {Two lawyers in the case} said Judge Amparo Lluch had withdrawn from the trial of the builder Paco Gisbert because she had bought a flat from him.
N| {The provincial court in Castellón} said that if a judge was replaced it would say so when it was so.
N| {The judge} did not respond to a note left with the porter.
N| {Gisbert's defence counsel, Rosa Climent}, smiled and said she could neither confirm it nor deny it.
N| {The prosecutor} said that he had heard it too.
N| {The land registry} wanted a written application before it would tell who owned the flat.
V| Lluch's name was still on the list outside courtroom 3 on Wednesday afternoon.
N| {The association Jueces Libres} urged her to make a statement.
N| {Gisbert}, who faces nine years, said he'd sold flats to half the town and had never kept a list.
N| {The trial} is to open on Monday, the court said.
N| {Climent} will move for an adjournment if a new judge is named.
? Has Judge Lluch withdrawn from the Gisbert trial? | 1A 2W+ 3W+ 4W+ 5W
? Did the judge buy a flat from Gisbert? | 1A 3W+ 6W 9W+
? Has the trial begun? | 10P+
? Was the trial adjourned? | 11P+
? Has the judge made a statement? | 8P
? why did lluch step aside | 1A=she had bought a flat from him ; 2W+ 3W+
? Was Gisbert convicted? | -
? Did Gisbert buy a flat from the judge? | -

