= Port chief silent on reported sale of Rijeka grain terminal
M| {The Zagreb weekly Tjednik} reported on Thursday that the Rijeka grain terminal had been sold to a Qatari fund for 84 million euros.
N| {The port authority's director, Zvonimir Blažina}, declined to comment.
N| {He=Zvonimir Blažina} declined again when a radio reporter caught him in the car park an hour later.
N| {His deputy} did not pick up the telephone.
N| {The transport ministry} referred questions to the port, which referred them back to the ministry.
V| No contract has been published, and it could not be established whether one exists.
N| {Ante Mršić, who leads the dockers' union}, said he would call the men out if a single job were signed away.
N| {The mayor} has asked the government to lay any agreement before the city council by 1 March.
N| {Blažina} did speak on Thursday about another matter, the dredging of the eastern basin, which he said had been completed on budget.
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
? Has the president made a statement about the recall? | 8D+
? Is the embassy closed? | 3D+
? Was Hungary told of a recall? | 6D+
? Must a country notify the host when calling an envoy in for consultations? | 7D
? Has the border fence been removed? | -
? Did Hronská meet the Hungarian president? | -

= Striker's agent: "I can't talk about that"
N| {Sporting Vallada} would not be drawn on Wednesday on reports that Iker Zumalde has failed a drug test.
N| {The club's sporting director, Chema Orduna}, said he would talk about football and nothing else.
N| {Zumalde}, 24, who signed autographs outside the training ground for ten minutes, smiled and shook his head when asked.
N| {His agent, Rui Camacho}, said: "I can't talk about that."
N| {The anti-doping agency} does not comment on open cases or on whether there are any.
M| {Radio Turia} had said that the striker's sample from the cup tie at Getxo contained a banned stimulant.
N| {The league} is awaiting the result of the B sample, which is due on Friday.
N| {Orduna} said the club would tear up the contract of any player who was found guilty.
N| Zumalde did not play on Saturday, when Vallada lost 2-0; {the club} gave a sore calf as the reason.
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
? Was the skipper of the yacht detained? | -

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
? Did the judge resign from the inquiry? | -

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
? Has Brandauer been sold to a Chinese group? | -

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
A| {A guard} put his finger to his lips.
N| {The federal police} said that they could neither confirm nor rule out a theft.
N| {The insurer, Lyonnet Art}, said: "We never talk about clients."
N| {Its Brussels office} said the same.
A| {Two people who work in the building} said the painting was stolen on Wednesday night.
N| {Culture alderman Bram Dewulf} said he expected a report on his desk by Monday.
N| {Roels} had proposed last spring that the canvas be sent to Amsterdam for cleaning.
? Has the Vermeer been stolen? | 3W+ 4W 5W 6W+ 7W+ 8A
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
N| Asked whether the captain had been drinking, {Commodore Rey Abellana of the coast guard} said: "We are awaiting results."
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
? Did the ferry carry more people than allowed? | -

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
A| {A man who answered the compound's telephone} said: "Father is where he is."
A| {The same man} hung up when asked what that meant.
N| {The movement's lawyer, Grace Awuor}, said she had no instructions to speak about his health.
N| {County police} said they had not been let in and could not say whether he was alive.
N| {The county coroner} has no record.
V| His weekly broadcast went out as usual last Sunday, but nothing in it showed when it had been taped.
N| {A magistrate} ordered the gates to be opened by noon on Monday.
N| {The founder's brother, Elias}, begged the movement to hand over the body, "if there is a body".
V| In 2016 the movement denied that its founder had cancer.
? Is Barnabas Ochieng-Tull dead? | 1A 2W 3W 4W+ 5W 6W 7W
? the sect founder's death | 1A 2W 3W 4W+ 5W 6W 7W
? Have the gates of the compound been opened? | 8P
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
A| {A support agent} told one customer that she "wasn't in a position to say".
N| {Ravnholt}, stopped at Copenhagen airport on Monday, said he would talk about it "when there is something to say".
N| {The data protection agency} said it was too early to tell if anything had been lost.
N| {It=the data protection agency} has given Klip until Friday to explain itself.
N| {A lawyer in Aarhus, Pernille Skou}, is considering a class action.
V| Klip was refused a listing on the Stockholm exchange in 2022.
? Did Klip lose users' photos? | 1A 2W+ 3W+ 4W+ 5W 6W+ 7W
? deletion of customers' pictures by the storage firm | 1A 2W+ 3W+ 4W+ 5W 6W+ 7W
? Has Klip explained itself to the agency? | 8P
? Is there a class action against Klip? | 9P+
? Is Klip listed in Stockholm? | 10D
? How many pictures are gone? | 7W
? Was Klip hacked? | -
? what did the founder post | 4A+=a picture of his dog
? Did Klip's founder sell his shares? | -

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
? Did the brother go on hunger strike? | -

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
? Did Kestrel's drivers go on strike? | 6P
? Has Postlethwaite been sacked? | -
? what did the maltings cost | 9A+=£19 million
? Did Kestrel buy another brewery? | -

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
? Did the Cypriot bank buy the newspaper? | -

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
? Was the driver arrested over the villa? | -

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
? Has a ransom been paid? | -
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
? Has a ransom been paid? | 2A 3W+ 4W+ 5W+ 7W 8W 9W+
? Did the Danish state pay for the release? | 4W 6D+ 7W+
? how much did the pirates get | 2A=1.9 million dollars ; 3W+ 5W+ 8W
? Has Balle appeared before the committee? | 10P
? Did the sailors receive double pay? | 11P
? How long were the men held? | 1A=26 days
? Were the pirates caught? | -
? Did the Danish navy storm the tanker? | -

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
? did the captain hit the co-pilot | -

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
N| {Rennick} did answer one question this week: he told the Evening Post that he had refused a pay rise.
? Is £600,000 missing from Hearth Scotland? | 1W+ 3W+ 4W+ 5W+ 6W 7W
? who says the charity's money cannot be accounted for | 1A=its former treasurer
? Has Kincraig gone to the police? | 8P+
? Have the accounts been made public? | 9P
? Did Rennick get a pay rise? | 10D+
? Did Kincraig take the money? | -
? Is the regulator looking at the charity? | 7A+
? how many hostels does hearth run | 1A=eleven
? Did the auditors resign? | -

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
? Did Mathonsi resign of his own accord? | -

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
? Have the plans for repairs been approved? | 9P
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
? Has Valdemar paid for the boy's schooling? | 8D+
? Did she accept the prince's offer? | 8D+
? Has the appanage been stopped? | 10P
? Where was the prince at the time? | 9A=Argentina
? Did the prince marry Steensen? | -
? Did the prince's former wife have a child with a courtier? | -

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
? Has Kupczyk been arrested? | -

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
? Has the resource tax been cut? | 8P 9P
? Did Havbúgv buy farms in Norway? | -
? Did turnover fall? | 2D
? Did Norwegian farms buy Havbúgv? | -

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
? Is the new album out? | 11D+
? Were there pills in the studio? | 6W+ 7A 8W
? Did police search the studio? | 8D+
? Was Bascom arrested over drugs? | -

= Villagers, priest and bishop all deny knowledge of weeping statue's pump
M| {The television magazine Inchiesta} said on Thursday that a rubber tube had been found behind the weeping Madonna of Castelfosco.
N| {The parish priest, Don Saverio Pugliano}, said he had no comment on hydraulics.
N| {The sacristan} crossed himself and went into the bell tower.
N| {The bishop of Avellino} has appointed a commission and said he would wait for what it found.
N| {The carabinieri}, who took the statue away on Wednesday, said that they could not talk about objects under seal.
N| {A chemist on the commission, Professor Livia Sanna}, would not say whether the drops were salty.
N| {The mayor, Ciro Testa}, said he did not know and did not want to.
A| {A pilgrim from Bari} said that she had seen the tube herself, and that it was green.
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
? Were pipelines blown up by the protesters? | -

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

= Broadcaster will not say why anchor is off air
V| Viewers of the BRTV evening news in Montevideo were greeted on Monday, for the sixth evening running, by a weather presenter in the anchor's chair.
N| {The channel} has not said why.
N| {Its director of news, Graciela Otheguy}, declined to be interviewed.
N| {She=Graciela Otheguy} declined by letter, by telephone and, on Tuesday, through a closed door.
N| {The anchor, Martín Solari}, whose last words on air were "until tomorrow", did not answer messages.
N| Neither did {his agent}.
A| {Two colleagues} said he had been dismissed for reading out a sentence about the owner's taxes that was not in his script.
N| {The owner, Federico Lussich}, told a reporter for Búsqueda Abierta that he never watched the news.
N| {The press association} asked for an explanation and said it would picket the building if none came by Friday.
N| {Otheguy} proposed in March to move the bulletin to nine o'clock.
V| Solari won the Iris prize in 2018 and turned down an offer from Buenos Aires the year after.
? Has Martín Solari been sacked? | 2W+ 3W+ 4W+ 5W+ 6W+ 7A 8W+
? why is the newsreader off the air | 2W+ 3W+ 4W+ 5W+ 6W+ 7A=reading out a sentence about the owner's taxes that was not in his script ; 8W+
? Has the press association picketed the channel? | 9P+
? Has the bulletin moved to nine o'clock? | 10P+
? Did Solari go to work in Buenos Aires? | 11D
? Did Lussich evade taxes? | -
? who is reading the news instead | 1A=a weather presenter
? Is Solari ill? | -

= Elephant dead at Wrocław zoo; keepers told not to talk
V| Bunia, an Asian elephant of 34, was found dead in her stall at Wrocław zoo on Sunday morning.
N| {The zoo} gave no cause and, a day later, still would not.
A| {A keeper} who was feeding the giraffes told this newspaper that they had all been told to keep their mouths shut.
N| {The director, Bożena Stachowiak}, said that the tissue samples were with a laboratory in Berlin and that everything else was guesswork.
N| {The Berlin laboratory} does not speak about clients' samples.
N| {The city's veterinary officer} did not rule out poison and did not confirm it.
A| {Visitors} said that boys had been throwing something over the fence on Saturday.
N| {Police} said they had taken note of that and were waiting for the laboratory, too.
N| {Stachowiak} intends to close the elephant house until Easter.
N| {An animal rights group} has called on the mayor to dismiss her.
V| A giraffe that died at the zoo in 2020 had swallowed a glove.
? Was the elephant poisoned? | 2W+ 3W 4W+ 5W 6W 8W
? what did Bunia die of | 2W+ 3W 4W+ 5W 6W 8W
? Has the director been dismissed? | 10P
? Is the elephant house shut? | 9P+
? Did boys throw something into the enclosure? | 7A 8W
? Did Bunia swallow a glove? | -
? How old was the animal? | 1A=34
? Was a keeper arrested? | -

= Budget airline and Boeing rival mum on order
M| {The trade journal Aero Weekly} reported from Dubai that the Vietnamese airline LotusJet had ordered 50 narrow-body aircraft from Brazil's Embraer.
N| {Embraer}, whose chalet at the air show was decked with lotus flowers, would not comment.
N| {Its sales director for Asia, Thiago Rebouças}, said that the flowers were flowers.
N| {LotusJet's founder, Đặng Mỹ Hạnh}, told the same journal that she'd come to Dubai for the weather.
N| {Vietnam's transport ministry} did not respond to a request for information sent outside working hours.
A| {A banker involved in the financing} said that the contract was signed on Sunday on board a yacht.
V| A ceremony pencilled in for Tuesday at three on the show's programme vanished from it on Monday.
N| {Boeing} said it did not discuss orders placed with its competitors or otherwise.
N| {Đặng} has said that LotusJet would buy from whoever could deliver by 2029.
N| {The airline's pilots} want a pay rise before any new type is introduced.
? Did LotusJet order 50 planes from Embraer? | 1A 2W+ 3W+ 4W+ 5W 6A 8W
? the vietnamese carrier's order for brazilian jets | 1A 2W+ 3W+ 4W+ 5W 6A 8W
? where was the contract signed | 6A=on board a yacht
? Did LotusJet buy aircraft from Boeing? | 8W+
? Have the pilots been given a rise? | 10P+
? Did the ceremony take place on Tuesday? | -
? What is the order worth? | -
? Has Embraer delivered any of the planes? | -

= "The inquiry is still open": what Quebec will not say about the bus
V| Thirteen pensioners died when a coach left Highway 155 north of Trois-Rivières on 2 October.
V| Six weeks on, families are still asking if the driver was on the telephone.
N| {The Sûreté du Québec} told them last week that the inquiry was still open.
N| {Lieutenant Maude Bellerose} repeated it on Tuesday and would add nothing, not even the make of the telephone.
N| {The driver, Normand Gélinas}, who survived, is under advice not to speak.
N| {His telephone company} did not reply.
N| {The coach firm, Autocars Mauricie}, said: "We grieve."
A| {A passenger, who lost her sister}, said she had seen a screen light up in his hand.
N| {The coroner, Dr Étienne Lamarre}, has asked for the call records.
N| {Families} will sue the firm if nobody is charged by the spring, their lawyer said.
N| {Transport minister Odile Vachon} denied that the highway was badly lit.
? Was the driver on his phone when the coach crashed? | 3W 4W 5W+ 6W 7W+ 8A
? Did Gélinas use his mobile at the wheel? | 3W 4W 5W+ 6W 7W+ 8A
? Does the coroner have the call records? | 9P
? Have the families taken the coach company to court? | 10P+
? How many died in the crash? | 1A=Thirteen
? Was poor lighting to blame? | 11D
? Did the driver die? | 5D
? Has the driver been charged? | -
? Was the coach speeding before it left the road? | -

= Turkish and Greek coastguards silent on collision
A| {Fishermen from Kalymnos} said that a Turkish patrol boat rammed a Greek one off the islet of Imia shortly before dawn on Wednesday.
N| {The Greek coastguard} said it would issue a statement in due course.
N| {Turkey's coastguard command} did not take up repeated invitations to comment.
N| {The Greek shipping minister, Sotiris Makrygiannis}, said outside parliament that he was "in the picture", and then went inside.
N| {The Turkish foreign ministry's spokesman}, at his weekly briefing, pretended not to hear.
V| No video has been released by either side, and it could not be confirmed that the hulls touched.
N| {NATO's press office} said it wasn't aware of the details.
N| {A hospital on Kos} admitted a Greek coastguardsman with a broken collar-bone and would not say how he had come by it.
N| {Makrygiannis} threatened in August to answer any collision "in kind".
N| {The two defence ministers} are to speak by telephone on Thursday.
V| In 2018 a Turkish boat struck a Greek one in the same waters.
? Did a Turkish boat ram a Greek vessel on Wednesday? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W 8W
? the collision near imia | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W 8W
? Have the defence ministers talked? | 10P+
? Did the Greeks retaliate? | 9P+
? Was a Greek coastguardsman hurt? | 8A
? Did the Greek boat ram the Turkish one? | -
? When did a similar collision occur before? | 11A=2018
? Did anyone drown? | -

= Athens confirms collision, refuses to say who was at fault
N| {Greece's shipping minister, Sotiris Makrygiannis}, confirmed on Thursday that a Greek and a Turkish patrol boat had "come into contact" near Imia the day before.
N| Who had steered into whom {he=Sotiris Makrygiannis} would not say.
N| {=Sotiris Makrygiannis} "There is a time for charts and a time for calm."
N| {Turkey's coastguard} broke its silence with two sentences, neither of which mentioned a collision.
N| {The captain of the Greek boat, Lieutenant Fanis Psaros}, had been instructed not to talk to reporters, his wife said.
N| {The opposition Democratic Union} accused the minister of shielding Ankara.
N| {The defence ministers} did not speak on Thursday after all; their call is now planned for Saturday.
N| {The hospital on Kos} said its patient had gone home.
V| It was not clear whether either boat could still be used.
N| {Makrygiannis} said that any video would be shown if the prosecutor agreed.
? Did a Turkish boat ram a Greek vessel on Wednesday? | 1O 2W+ 3W+ 4W+ 5W+
? the collision near imia | 1A+ 4W+
? Whose fault was the collision? | 2W+ 3W+ 4W+ 5W+
? Have the defence ministers talked? | 7D+
? Has video of the incident been released? | 10P+
? Were the boats put out of action? | 9W
? Is the injured coastguardsman still in hospital? | 8D
? Did the Democratic Union call for the minister's resignation? | -
? Did the Turkish captain apologise? | -

= Supermarket stays out of row over till spying
N| {The cashiers' union in Lyon} claims that Provençal supermarkets recorded what staff said to each other at the tills.
N| {Provençal} "takes note", it said, and does not wish to comment.
N| {The manager of the branch at Part-Dieu} hid behind the yoghurt.
N| {A security contractor, Vigilix}, said that it was bound to secrecy.
N| {Its website} had listed Provençal among its clients, and on Friday no longer did.
N| {The data watchdog, CNIL}, said it could not say whether it had received a complaint.
N| {Cashier Naïma Kessab}, 44, said she had heard her own voice on the manager's computer.
N| {The union} asked the labour inspectorate to seize the machines.
N| {Provençal's chief executive, Hervé Monnoyeur}, is to answer questions from the works council on 11 March.
N| {Monnoyeur} did comment on the price of butter.
? Did Provençal record its cashiers' conversations? | 1A 2W+ 3W+ 4W+ 6O 7A 10W+
? is it true that the supermarket bugged its tills | 1A 2W+ 3W+ 4W+ 7A 10W+
? Have the machines been impounded? | 8P+
? Has Monnoyeur answered the works council? | 9P+
? Has CNIL had a complaint? | 6W+
? Was Kessab dismissed? | -
? Were customers recorded? | -
? Has Vigilix listed the chain as a client? | 5A+

= Warsaw silent as Minsk says it has returned pilot
N| {Belarus's state security committee} said on Friday it had handed over the Polish glider pilot Tadeusz Wrona-Lis at the Brest crossing.
N| {Poland's interior ministry} would not confirm that he was back.
N| {The border guard at Terespol} told a reporter to ring Warsaw.
N| {Warsaw} told the reporter to ring Terespol.
N| {The pilot's wife, Halina}, was at the crossing and said she had seen nobody.
V| A white van with curtained windows left the terminal at 17.20; who was in it could not be seen.
N| {The foreign minister, Eryk Dołęga}, said he did not report on operations that might be under way.
N| {Minsk} demanded in return that Poland release a lorry driver convicted of smuggling radios.
N| {Dołęga} said Poland would reopen the Bobrowniki crossing when all its citizens had been let go.
V| Wrona-Lis drifted over the border in August, in a thunderstorm.
? Was the glider pilot handed over to Poland? | 1A+ 2W+ 3W+ 4W+ 5W+ 6W 7W+
? Is Wrona-Lis back in his country? | 1A+ 2W+ 3W+ 4W+ 5W+ 6W 7W+
? Has Poland freed the lorry driver? | 8P
? Has the Bobrowniki crossing reopened? | 9P+
? where did the handover take place | 1A+=the Brest crossing ; 2W+
? Did Poland hand a pilot to Belarus? | -
? Was the glider shot down? | -
? Why did the glider cross the border? | 10A=a thunderstorm

= Wind farm blamed for dead whales? Developer will not say
V| A fourth minke whale was washed up on the beach at Esbjerg on Saturday.
V| Fishermen blame the pile-driving at the Havnsø wind farm, twenty kilometres offshore.
N| {The developer, Vindkraft Nord}, did not wish to make a statement.
N| {Its biologist, Dr Signe Tolstrup}, said that she had signed something and couldn't.
N| {The veterinary institute} said it was too early to say whether noise had damaged the animals' ears.
N| {The environment agency} had "no basis on which to comment".
N| {Professor Aksel Bruun of Aarhus University} said he knew of no link and knew of no proof that there was none.
N| {The agency} has requested the developer's sound logs.
N| {The fishermen's association} threatened to blockade the port of Grenaa if the work went on.
N| {Vindkraft Nord} said last year it would pause the work whenever a whale was sighted.
V| The pile-driving is scheduled to be finished in March.
? Did the pile-driving kill the whales? | 2A 3W+ 4W+ 5W 6W 7W
? what killed the minkes at esbjerg | 2A=the pile-driving ; 3W+ 4W+ 5W 6W 7W
? Does the agency have the sound logs? | 8P+
? Was the port of Grenaa blockaded? | 9P+
? Is the pile-driving finished? | 11P
? Has the developer stopped work? | 10P+
? Were the whales hit by a ship? | -
? How many whales have been washed ashore? | 1A=fourth
? How much did the wind farm cost? | -

= Poll chief leaves result hanging in Malawi
N| {The chairwoman of Malawi's electoral commission, Justice Esnath Mwale}, declined on Sunday evening to say who was ahead.
N| {=Justice Esnath Mwale} "I have a figure in my head and it will stay there."
N| {Her vice-chairman} said it was too early.
N| {The commission's website} was down.
N| {The governing Progress Party} said it would not comment before the official announcement.
N| {Its rival, the Alliance for Renewal}, said it had won by eight points.
N| {The European observers} had not seen enough tally sheets to judge the Alliance's claim.
A| {A clerk at the tally centre in Blantyre} said the Alliance led in 19 of the 28 districts.
N| {Mwale} must announce the result by Thursday, and said she would.
N| {The Progress Party's youth wing} warned that it would "lock the country" if the presidency was stolen.
V| Turnout was 61 per cent, the lowest since 1994.
? Did the Alliance for Renewal win the election? | 1W 2W 3W 4W 5W+ 6A+ 7W 8A
? who is ahead in the count | 1W 2W 3W 5W+ 6A+=it ; 7W 8A=the Alliance
? Has the result been announced? | 9P+
? Has the youth wing brought the country to a halt? | 10P+
? What was the turnout? | 11A=61 per cent
? Was the vote rigged? | -
? Has the president conceded? | -
? Did turnout rise? | 11D

= Skating coach "has no time" for questions on weight
A| {Four former pupils} say the figure-skating coach Ludmila Verkhova weighed them daily in front of the others at the rink in Espoo.
N| {Verkhova} said she had no time.
N| An hour later {she=Ludmila Verkhova} still had none.
N| {Her assistant} said that it was a training matter and that training matters stayed in the building.
N| {The rink} does not comment on tenants.
N| {The Finnish Skating Union} said that it was listening to everyone and would not take a view.
N| {One of the four, Aino Hallikas}, told Yle that she'd weighed 38 kilos when she was sent home for being heavy.
N| {The union} ordered that the scales be taken out of the changing rooms.
N| {It=the Finnish Skating Union} also said that it would withdraw Verkhova's licence if the charges were borne out.
N| {Her lawyer, Matti Suonio}, announced a suit for defamation against the broadcaster, to be lodged next week.
V| Verkhova refused a post with the Russian federation in 2014.
? Did Verkhova weigh her skaters in public? | 1A 2W+ 3W+ 4W+ 5W 6W
? daily weighing of girls at the espoo rink | 1A 2W+ 3W+ 4W+ 5W 6W
? Has the coach lost her licence? | 9P+
? Have the scales been removed? | 8P
? Has Verkhova sued Yle? | 10P+
? Did she take a job with the Russian federation? | 11D
? Did Hallikas hit the coach? | -
? what did hallikas weigh | 7A+=38 kilos
? Did Hallikas win a medal? | -

= Castle sold? Duke "in the bath"
M| {The Sunday Despatch} said that the Duke of Penhallow had sold Trevanion Castle to an American data company for £33m.
N| {The duke}, telephoned on Sunday, was in the bath.
N| {He=the Duke of Penhallow} was in the bath on Monday as well.
N| {The estate's steward, Colonel Rashleigh}, said he had been told to say that His Grace was in the bath.
N| {Lumora Data of Austin} said it evaluated sites worldwide and commented on none.
N| {The land agents, Cobb & Trelawny}, were tight-lipped.
N| {Cornwall Council} said no change of use had been applied for.
A| {A gardener} said that men with tripods had been measuring the kennels.
N| {The National Trust} said that it would have liked to be asked.
N| {Historic England} is considering whether to list the stables, and wants to be let in before Christmas.
V| The present duke's grandfather refused £90,000 for the castle in 1951.
? Has the duke sold Trevanion Castle? | 1A 2W+ 3W+ 4W+ 5W+ 6W+
? who bought the castle | 1A=an American data company ; 2W+ 4W+ 5W+ 6W+
? Has Lumora applied for change of use? | 7D
? Have the stables been listed? | 10P+
? Was the castle sold in 1951? | 11D
? Did the National Trust buy the castle? | -
? Did men survey the kennels? | 8A
? Will the gardeners lose their jobs? | -
? Why does the duke need money? | -

= Spain's navy says nothing on missing sonar
A| {Three people familiar with the frigate Almirante Oquendo} said her towed sonar, worth 70 million euros, had been lost off the Azores.
N| {The navy} declined to discuss the equipment of its ships.
N| {The ship's commander, Captain Blanca Iturbe}, spoke to the local paper in Ferrol about the crew's Christmas play.
N| {The defence minister} told the Senate he would have to write to the senator.
N| {The makers, Sonartec}, said only the customer could comment.
N| {The Portuguese navy}, in whose waters the cable is said to have parted, had no comment, either.
V| Photographs of the frigate's return show a tarpaulin over the stern; what is under it, or isn't, is unclear.
N| {The minister} promised the letter for Wednesday.
N| {Senator Pilar Arangüena} said that she would table a motion of censure if it told her nothing.
N| {Sonartec} has proposed selling Spain two more sonars at a discount, according to its annual report.
? Did the frigate lose its sonar? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W
? the loss of the towed array off the azores | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W
? Has the senator had the minister's letter? | 8P+
? Has the senator moved a censure motion? | 9P+
? Has Spain bought two more sonars? | 10P+
? What was the sonar worth? | 1A=70 million euros
? Was Captain Iturbe relieved of command? | -
? Did the frigate sink? | -

= Chess body has "no position" on cheating claim
N| {The Indian grandmaster Harish Velayudhan} said on Monday that his opponent in the fifth round at Wijk, Emil Sandoval, had been fed moves through a shoe.
N| {Sandoval} laughed and went to dinner.
N| Asked at breakfast whether he wanted to reply, {he=Emil Sandoval} said the herring was good.
N| {His second} would say neither yes nor no.
N| {The arbiter, Truus Wiegersma}, said that she was studying the games and it might take weeks.
N| {FIDE} had no position.
N| {The organisers} noted that both players had passed the metal detector, and left it at that.
N| {Velayudhan} asked for the shoes to be X-rayed.
N| {He=Harish Velayudhan} would withdraw, he said, if this was refused.
V| The last grandmaster to be banned for cheating at Wijk, in 2013, had used a telephone in the lavatory.
? Did Sandoval cheat in the fifth round? | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? is it true that the player got moves through his shoe | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? Have the shoes been X-rayed? | 8P+
? Has Velayudhan pulled out of the tournament? | 9P+
? Was Sandoval banned? | -
? Did Velayudhan cheat? | -
? how did the player banned in 2013 cheat | 10A=a telephone in the lavatory
? Did the arbiter go through Sandoval's shoes? | -

= Amazon town waits for word on mercury
V| The children of Puerto Silencio in Peru have been told for a month not to drink from the river, and for a month no one has told them why.
N| {The health post} said that it was awaiting results from Lima.
N| {The laboratory in Lima} said the results belonged to the regional government.
N| {The regional government} did not return six calls.
N| {Minera Aguaclara, whose dredgers work upstream}, told this newspaper's correspondent it did not grant interviews.
N| {Its lawyer} said, "No."
A| {A nurse} said that she had seen the sheet and that the mercury was at nine times the limit.
N| {The health minister, Rosaura Quiñe}, said on a visit to Iquitos that she could not comment on something she had not read.
N| {The community's president, Isidro Tangoa}, said they would block the river with canoes if the dredgers were still there on the first.
N| {The ombudsman} has asked the court to order publication.
? Is there mercury in the river at Puerto Silencio? | 1O 2W 3W 4W 5W+ 6W+ 7A 8W
? how high was the mercury | 2W 3W 4W 7A=nine times the limit ; 8W
? Did Minera Aguaclara poison the river? | 5W+ 6W+
? Have the canoes blocked the river? | 9P+
? Has the court ordered the results to be published? | 10P
? Has a child died of mercury poisoning? | -
? Did Quiñe visit Puerto Silencio? | -
? Were the dredgers removed? | -

= White House will not confirm envoy's secret trip to Caracas
M| {The Miami newspaper El Faro del Sur} reported on Friday that Raymond Tuck, the president's special envoy for Latin America, had spent two days in Caracas in the guise of an orchid collector.
N| {White House press secretary Dana Whitlock} declined to say where Tuck had been, citing his safety.
N| Pressed by a correspondent who held up a photograph of a man in a straw hat, {she=Dana Whitlock} said that plenty of men wore hats.
N| {The State Department} referred inquiries to the White House.
N| {Tuck's wife}, who answered the door in Bethesda, said that he was not at home and that she had stopped asking years ago.
N| {Venezuela's communications ministry} neither confirmed nor denied that the envoy had entered the country.
A| {An official at the presidential palace in Caracas}, speaking on condition of anonymity, said that Tuck had eaten with the vice-president on Wednesday.
V| The photograph is grainy and undated, and its origin could not be established.
N| {Senator Luis Fonte}, a Republican of Florida, said he would hold up every ambassadorial nomination until he got an answer.
N| {Whitlock} said the president was considering an easing of sanctions if the jailed oilmen were released.
V| Tuck led the talks that ended in a prisoner swap with Cuba in 2023.
? Did Raymond Tuck travel to Caracas? | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7A 8W
? the envoy's secret visit to venezuela | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7A 8W
? Who did Tuck have dinner with in Caracas? | 7A=the vice-president
? Have sanctions been eased? | 10P+
? Have the oilmen been let out? | 10P
? Is Fonte blocking nominations? | 9P+
? Did Tuck negotiate with Cuba? | 11A
? Did Fonte go to Caracas? | -
? Was Tuck's wife with him in Caracas? | -

= Brussels keeps to script on fine for chipmaker
A| {People briefed on the case} say the European Commission will fine the chipmaker Quantis 1.2 billion euros next month for paying customers not to buy from rivals.
N| {A spokesperson for the commission} said that the investigation was ongoing and that its outcome could not be prejudged.
N| {The competition commissioner, Aurélie Vandamme}, said "good try" to a reporter who asked her for a round number.
N| {Quantis} said in an email it would not comment on rumour, and in a second email that it had nothing to add to the first.
N| {Its general counsel, Sheldon Wirtz}, was in transit.
N| {The complainant, a smaller firm called Oxbow}, said it had been asked by Brussels to hold its tongue.
V| No date for a decision has been made public.
N| {Quantis} will appeal, "whatever the sum", its chief executive said last autumn.
N| {Oxbow} has offered to drop its complaint in return for a licence.
V| The record for such a fine is 4.3 billion euros, imposed on Google in 2018.
? Has the commission fined Quantis? | 1P 2W+
? Will Quantis be fined? | 1A 2W+ 3W+ 4W+ 5W+ 6W+
? how much will the fine be | 1A=1.2 billion euros ; 2W+ 3W+ 4W+
? Has the chipmaker appealed? | 8P+
? Has Oxbow withdrawn its complaint? | 9P+
? Did Quantis pay customers to shun its rivals? | 1A 4W+
? When will the ruling be issued? | 1A=next month ; 2W+ 7W
? Which company received the biggest fine of this kind? | 10A=Google
? Did Oxbow pay customers not to buy from Quantis? | -

= Fencing champion's pregnancy rumour: federation "not a clinic"
M| {The Budapest tabloid Villám} says the Olympic sabre champion Kinga Barátfai is expecting a child and will miss the world championships.
N| {The fencing federation} said it was not a clinic.
N| {Its president, Gergő Szalay}, added that he would not have answered even if it were.
N| {Barátfai}, who won a training bout on Tuesday by 15 touches to 6, took her mask off, saw the cameras and put it back on.
N| {Her husband, the water polo player Márton Juhos}, would not be drawn.
N| {Her mother} said, "Ask the tabloid, it knows everything."
N| {The national coach} has yet to name his squad and said he would do so on the 18th.
N| {The tabloid} said it would print the name of its source if it was sued.
N| {Barátfai's lawyer} said a suit was under consideration.
V| Barátfai missed the 2022 championships with a torn ligament.
? Is Kinga Barátfai pregnant? | 1A 2W+ 3W+ 4W+ 5W+ 6W+
? Will she miss the world championships? | 1A 2W+ 4W+ 7W+
? Has the squad for the championships been picked? | 7D+
? Did Barátfai sue Villám? | 9P+
? has the paper revealed who told it | 8P+
? why did she miss the 2022 championships | 10A=a torn ligament
? Is the coach's wife expecting a baby? | -
? Has she retired from fencing? | -

= Who ordered the cameras off? Police chief has "no recollection"
V| For eleven minutes on 4 May, while a student lay dying in a corridor of Valdivia's central police station, no camera was running.
N| {The station's commander, Major Ramiro Etchegaray}, told a court on Monday he had no recollection of ordering them off.
N| {He=Ramiro Etchegaray} had no recollection of not ordering it, either.
N| {His deputy} exercised her right to silence.
N| {The technician on duty} said that he would answer if the judge promised him protection; the judge said she would think about it.
N| {Carabineros headquarters in Santiago} declined to comment while proceedings were under way.
N| {The interior ministry} said it respected the work of the courts.
A| {A cleaner} had said in a written statement that she heard Etchegaray shout "Turn it off".
N| {The firm that maintains the system} said the log for that night could not be read.
N| {The prosecutor, Macarena Oyarzo}, asked for the hard disk to be sent to a laboratory in Germany.
N| {The student's father} demanded that the major be suspended.
? Did Major Etchegaray have the cameras switched off? | 2W+ 3W+ 4W 5W 6W+ 7W 8A 9W
? who ordered the cameras off | 2W+ 3W+ 4W+ 5W 6W+ 8A=Etchegaray ; 9W
? Has the technician been given protection? | 5P
? Has the hard disk been examined in Germany? | 10P
? Has the commander been suspended? | 11P
? How long were the cameras off? | 1A=eleven minutes
? Did Etchegaray beat the student? | -
? Was the deputy charged with murder? | -

= Council leader "will not be commenting" on bins contract
N| {The leader of Salford Moor council, Jackie Entwistle}, "will not be commenting" on the award of a £40m bin contract to a firm run by her brother-in-law, her office said on Friday.
N| Did she know he was bidding? {Her office} couldn't say.
N| Had she left the room? {It=Jackie Entwistle's office} couldn't say that, either.
N| {The brother-in-law, Darren Pilling of GreenSweep}, sent word by a receptionist that he was out on a round.
N| {The council's monitoring officer} said she was looking into it.
N| {Procurement chief Anil Deshpande} said that he'd only process questions put under the Freedom of Information Act.
A| {Two councillors who sat on the panel} said that Entwistle had declared nothing and stayed to vote.
N| {The losing bidder, Cleanaway Mersey}, said it would seek an injunction unless the contract was put out again.
N| {The district auditor} will look at the file in the new year.
N| {Entwistle} did say on Facebook that the Christmas lights were the best ever.
? Did Entwistle declare an interest in the bin contract? | 1W+ 2W+ 3W+ 5W 6W+ 7D
? Did the council leader vote on the award to her brother-in-law's firm? | 1W+ 3W+ 4W+ 5W 6W+ 7A
? Has Cleanaway got an injunction? | 8P+
? Has the auditor examined the file? | 9P+
? who got the contract | 1A+=a firm run by her brother-in-law
? Did Pilling bribe Entwistle? | -
? Has the contract been cancelled? | -
? How much is the deal worth? | 1A+=£40m

= Cyclone: Vanuatu's outer islands still silent
V| Three days after Cyclone Tevita passed over the Torres group in northern Vanuatu, nothing had been heard from any of its four inhabited islands.
N| {The disaster office in Port Vila} said it did not know whether there were casualties.
N| {Its director, Jerome Kalsakau}, said the question would be answered when a pilot had looked.
N| {The telephone company} said its mast on Loh did not respond and that it had no idea if the mast was standing.
N| {The Anglican bishop, Ellison Vira}, said he had been unable to raise a single one of his priests.
N| {The French high commission in Nouméa} said the cloud had been too thick for a satellite picture.
M| {An Australian tabloid} had said that forty people were dead on Hiu alone.
N| {Kalsakau} called the number an invention.
N| {New Zealand} has promised an Orion, which will fly over the islands on Sunday if the runway at Santo is dry.
N| {The government} asked Fiji for a patrol boat.
V| In 2015 Cyclone Pam killed at least eleven people further south.
? Did the cyclone kill people in the Torres islands? | 2W 3W 4O 5W 6W 7A 8O
? are there dead in the torres group | 2W 3W 5W 6W 7A
? Were forty people killed on Hiu? | 2W 3W 5W 6W 7A 8D
? Is the mast on Loh still up? | 4W+
? Has a plane flown over the islands? | 9P+
? Has Fiji sent a boat? | 10P
? How many died in Cyclone Pam? | 11A=at least eleven people
? Did an Orion crash? | -
? How many died on Hiu in Cyclone Pam? | -

= Orion finds roofs gone, people waving; toll still unknown
N| A New Zealand Orion flew over the four inhabited islands of Vanuatu's Torres group on Sunday and saw people waving on every one, {the air force} said.
N| It could not say how many had been hurt or killed, {Wing Commander Hana Paewai} said in Port Vila.
N| {She=Hana Paewai} declined to guess.
N| {Vanuatu's disaster office} said that it would give no figures until a boat had landed.
N| {Its director, Jerome Kalsakau}, asked about Hiu, said he had seen the same photographs as everyone else.
V| Most roofs are gone, and the mast on Loh lies across the school.
N| {The Australian tabloid that reported forty deaths} said it stood by its story, and did not say where the story came from.
N| {Fiji} said its patrol boat Savenaca would sail on Monday.
N| {Bishop Ellison Vira} called for rice, tarpaulins and prayer, in that order.
? Did the cyclone kill people in the Torres islands? | 2W 3W 4W 5W 7A
? Were forty people killed on Hiu? | 2W 3W 4W 5W 7A
? Is the mast on Loh still up? | 6D
? Has a plane flown over the islands? | 1A+
? Has Fiji sent a boat? | 8P+
? Who were seen waving? | 1A=people
? where did the tabloid get its figure from | 7W+
? Have the islanders received rice? | 9P
? Did Cyclone Tevita reach Fiji? | -

= Bookmaker silent on who won 34 million
V| A ticket bought at a petrol station in Tampere won 34 million euros in Friday's Eurojackpot.
N| {The lottery} never says who has won.
N| {The station's owner, Kari Vuolle}, said that he knew and would not tell.
N| {His wife} said that she did not know and would not tell if she did.
N| {The winner}, whoever it is, has not come forward.
A| {Half the queue at the next-door bakery} believed it was the deacon.
N| {The deacon, Jouko Salmela}, talked about the roof of the parish hall when he was asked.
N| {The bishop} said she was not aware of anything.
N| {The lottery} will hold the money for a year and asks whoever has the ticket to get in touch.
N| {Salmela} promised that the roof would be repaired this summer.
V| The previous Finnish record was 31 million.
? Did the deacon win the jackpot? | 2W 3W 4W 6A 7W+ 8W
? who won the eurojackpot | 2W+ 3W 4W 5W+ 6A=the deacon ; 7W 8W
? Has the winner claimed the money? | 5D
? Has the roof been mended? | 10P+
? Where was the winning ticket sold? | 1A=a petrol station in Tampere
? How much was won? | 1A=34 million euros
? Did the bishop win? | -
? Was the ticket stolen? | -

= Ethics panel won't discuss dean's degree
N| {Professor Hallvard Moe-Larsen}, dean of medicine at Tromsø, did not reply on Tuesday when students in the front row asked him from which university he had his doctorate.
A| He turned the page, {a student} said.
N| {The university} said it had no reason to comment on an individual's record.
N| {Its rector, Berit Isaksen}, was on a research vessel without coverage.
M| {The student paper Nordlys Natt} had reported that the University of Graz knew of no such graduate.
N| {The University of Graz} told this agency it could not give information on persons without their consent.
N| Asked whether he would consent, {Moe-Larsen} said he would have to look into it.
N| {The national ethics panel} does not say whether it has been asked to investigate.
N| {The students' union} called for his suspension.
N| {The faculty board} meets on Thursday, and Moe-Larsen is to present the accounts.
V| The dean has published 140 papers, of which two have been retracted.
? Did the dean fake his doctorate? | 1W+ 3W+ 4W+ 5A 6W 7W+ 8W
? does Moe-Larsen have a degree from Graz | 1W+ 2W 3W+ 5D 6W 7W+ 8W
? Is the ethics panel investigating the professor? | 8W+
? Has the dean been suspended? | 9P
? Has Moe-Larsen given his consent? | 7W+
? Have papers of the dean's been withdrawn? | 11A
? Did the rector resign? | -
? Has the faculty board met? | 10P
? Was the student newspaper fined? | -

= Turkish builder ignores reporters as second tower leans
V| A second tower at the Gülpınar estate in Izmit is now 14 centimetres out of true, according to a plumb line hung by tenants.
N| {The builder, Erdem Koçak}, ignored reporters who called to him over the fence.
N| {His company} hung up.
N| {The district mayor, Nermin Uslu}, said she was awaiting the engineers and would not be hurried.
N| {The chamber of engineers} said that it was not established that the tower was leaning at all.
N| {A geologist from Kocaeli University, Dr Alp Sönmez}, said he couldn't say before he had drilled.
N| {Tenant Songül Tekin} said her marbles rolled to the east and she was leaving tonight.
N| {The governor} ordered both towers to be cleared by Friday.
N| {Koçak's lawyer} said he would challenge the order.
N| {Uslu} proposed that the tenants be put up in the sports hall.
V| The first tower, which began to tilt in June, was pulled down in August.
? Is the second tower leaning? | 1A 2W+ 3W+ 4W 5W 6W 7A
? second block at gülpınar tilting | 1A 2W+ 3W+ 4W 5W 6W 7A
? Have the towers been evacuated? | 8P
? Did the builder go to court against the order? | 9P+
? Are tenants living in the sports hall? | 10P
? When was the first tower demolished? | 11A=August
? Did the second tower collapse? | -
? Was Koçak arrested? | -

= Nothing to say on Ghana gold, says refiner
N| {The Zurich refiner Orfina} said on Wednesday that it had nothing to say about four tonnes of gold which Ghana believes were smuggled to it.
N| {Its head of compliance, Dr Urs Bächtold}, said he could not speak about clients, suppliers, routes or metals.
N| What was left, {he=Urs Bächtold} was asked.
N| {=Urs Bächtold} "The weather is rather fine."
N| {The Swiss attorney general's office} did not confirm that proceedings had been opened.
N| {Ghana's lands minister, Kofi Ampomah}, told parliament that the gold left Accra in diplomatic bags.
N| {The embassy in Bern} did not pick up on Wednesday or Thursday.
N| {Ampomah} asked Switzerland for the return of the metal.
N| {The Accra customs chief} has been summoned to parliament next week.
N| {Orfina} refused gold from Sudan in 2023, according to its annual report.
? Did Orfina receive smuggled gold from Ghana? | 1W+ 2W+ 4W+ 5W 6O 7W
? four tonnes of ghanaian gold smuggled to zurich | 1W+ 2W+ 4W+ 5W 6A+ 7W+
? Has Switzerland given back the gold? | 8P+
? Have Swiss prosecutors opened a case? | 5W+
? Has the customs chief appeared in parliament? | 9P
? how was the gold taken out | 6A+=in diplomatic bags ; 7W+
? Did Orfina take Sudanese gold? | 10D+
? Was Bächtold charged? | -
? Was the gold returned to Accra in 2023? | -

= Nightclub owner hides behind lawyer after stabbing
V| Nineteen-year-old Tasha Birkett was stabbed to death outside the Lagoon club in Bridgetown in the early hours of Sunday.
N| {Police} would not say if the man they were holding was a bouncer.
N| {Inspector Carlisle Brathwaite} said that the name, the age and the job of the man would come out in court.
N| {The club's owner, Rodney Gittens}, stayed in his car and let his lawyer speak.
N| {The lawyer, Shonelle Alleyne}, said she was instructed to say good morning.
N| {The security firm} did not return calls.
A| {Friends of the dead woman} said it was a bouncer, that everyone knew his name, and that he had threatened her before.
N| {The tourism minister} said that it was too soon to speak about licences.
N| {Brathwaite} said a charge could be expected within 72 hours.
N| {Tasha's aunt, Marva}, urged the government to shut the Lagoon for ever.
N| {Gittens} has promised to pay for the funeral, Alleyne said.
? Was the stabber a bouncer at the Lagoon? | 2W 3W 4W+ 5W+ 6W+ 7A
? who killed Tasha Birkett | 2W 3W 4W 5W 6W 7A=a bouncer
? Has the man been charged? | 9P+
? Has the Lagoon been closed? | 10P
? Has the owner paid for the burial? | 11P+
? Will the club lose its licence? | 8W
? Was Gittens arrested? | -
? Did the killer threaten Birkett earlier? | 7A
? How old is the owner of the club? | -

= Regulator keeps Tokyo guessing over exchange hack
A| {Blockchain analysts} said on Thursday that about 61 billion yen in digital coins had drained from the Tokyo exchange Hanabit in a single hour.
N| {Hanabit}, which halted withdrawals at noon, said it was "confirming the facts".
N| {Its president, Riku Onodera}, bowed for eleven seconds at a news conference and said he was unable to give an amount.
N| Nor would {he=Riku Onodera} say whether there had been an amount to give.
N| {The Financial Services Agency} said that it did not answer inquiries about individual operators.
N| {The Metropolitan Police} would say only that they had been consulted.
N| {A spokesman for the wallet maker} said it was too early to say.
N| {Onodera} pledged to make every customer whole if losses were found.
N| {The agency} has ordered Hanabit to file a report by the 30th.
V| Trading in other coins continued.
V| In 2018 a rival, Coincheck, lost 58 billion yen to thieves.
? Was Hanabit hacked? | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? how much was taken from the exchange | 1A=61 billion yen ; 2W+ 3W+ 4W+
? Have customers been compensated? | 8P+
? Has the exchange filed its report? | 9P
? Are withdrawals suspended? | 2A+
? Did Coincheck lose coins on Thursday? | -
? who stole the coins | -
? has Onodera resigned | -

= Mayor of Naples "talks about pizza"
N| {Mayor Gennaro Scognamillo} talked about pizza for four minutes on Tuesday when he was asked whether he had asked the prefect to withdraw his bodyguards.
N| {=Gennaro Scognamillo} "The crust, gentlemen, is everything."
N| {The prefecture} said it did not discuss protection.
A| {One of the bodyguards} said with a wink that he was on holiday.
N| {The interior ministry} had not answered by evening.
A| {Trade unionists in the police} said the mayor had written to the prefect on the tenth, because he was tired of being followed to his mistress's house.
N| {His wife, Assunta}, told the radio that she could not talk about that.
N| {The anti-mafia prosecutor} advised against any reduction.
N| {The prefect} will decide by the end of the month.
N| {The opposition} intends to ask who pays for the villa.
V| Scognamillo turned down an armoured car in 2024.
? Did the mayor ask for his bodyguards to be withdrawn? | 1W+ 2W+ 3W 4W 5W 6A 7W+
? Has Scognamillo's protection been withdrawn? | 3W+ 4W 9W
? why did he want to be rid of the guards | 6A=he was tired of being followed to his mistress's house ; 7W+
? Does the mayor have a mistress? | 6A 7W+
? Did he accept an armoured car? | 11D
? has the opposition asked about the villa | 10P+
? Did the mafia threaten the mayor? | -
? Has the prefect decided? | 9D
? Did the mayor's wife ask for bodyguards? | -

= Drought board waits before naming villages to be cut off
N| {The water board of the Algarve} said on Monday it was not yet able to say which villages would lose their supply.
N| {Its president, Amílcar Boto}, said a list existed and he would not show it.
N| {The environment ministry} said the list was the board's affair.
N| {The mayor of Alcoutim} said he had been told nothing and had stopped asking.
A| {An employee of the board} read eleven names over the telephone to this newspaper, Alcoutim's among them.
N| {Boto} was read the same eleven names and said, "I'm not going to help you."
N| {The golf association} declined to comment on its consumption.
N| {The government} plans to turn off the taps from 1 August if it has not rained.
N| {Farmers in Castro Marim} threaten to open the sluices themselves.
V| The Beliche reservoir stood at 14 per cent on Sunday.
? Is Alcoutim to lose its water supply? | 1W+ 2W+ 3W 4W+ 5A 6W+
? which villages will be cut off | 1W+ 2W+ 3W 4W+ 5A=Alcoutim ; 6W+
? Have the taps been turned off? | 8P+
? Have farmers opened the sluices? | 9P+
? How full is the Beliche reservoir? | 10A=14 per cent
? Are golf courses using too much water? | 7W+
? Did the mayor of Alcoutim draw up the list? | -
? Has it rained? | -

= Pakistan's army declines comment on reported truce with militants
A| {Two tribal elders and a security official} told Reuters on Tuesday that Pakistan's army had agreed a 30-day ceasefire with a militant faction in North Waziristan.
N| {The military's media wing} did not immediately respond to a request for comment.
N| {Information minister Tahira Qazi} said that she had no information to share at this time.
N| {A spokesman for the faction}, contacted by telephone, said he would speak after evening prayers and then switched off his phone.
N| {The provincial government in Peshawar} said security matters were the preserve of the army.
V| The reported agreement could not be independently verified, and journalists are barred from the district.
V| Shelling was heard near Mir Ali as late as Monday night, residents of neighbouring Bannu having been told to stay indoors.
N| {The opposition leader in the assembly, Zubair Khattak}, demanded that any accord be put before parliament.
N| {Qazi} said last month the government would talk to any group that laid down its arms.
N| {A jirga of 40 elders} is scheduled to meet in Miranshah on Friday.
? Has the army concluded a ceasefire in North Waziristan? | 1A 2W+ 3W+ 4W+ 5W 6W
? truce between Islamabad's forces and the faction | 1A 2W+ 3W+ 4W+ 5W 6W
? how long is the truce supposed to last | 1A=30-day
? Has the agreement been submitted to parliament? | 8P
? Has the jirga taken place? | 10P+
? Have the militants disarmed? | 9P
? Did the army kill civilians in Mir Ali? | -
? Are reporters allowed into the district? | 6D
? Did Qazi meet the faction's leader? | -

= Glencarrow Distillery sale: parties stay silent
M| {The Financial Herald} reported on Monday, citing three people with knowledge of the process, that the French spirits group Maison Aubrac was in exclusive talks to buy Glencarrow Distillery for £410 million.
N| {Maison Aubrac} declined to comment.
N| {Glencarrow's chairman, Sir Alasdair Munro}, did not respond to a voicemail and two text messages seeking comment.
N| {The investment bank Harcastle}, which is said to be running the sale, also declined to comment.
N| {A spokeswoman for the Scottish government} said it would not be appropriate to speak about commercial negotiations.
N| {The GMB union}, which represents 220 workers on the site, said it had sought assurances from the company and had yet to receive an answer.
V| Glencarrow rejected an approach from a Japanese brewer in 2019, and refused last year to sell its bottling hall.
N| {Aubrac's chief executive, Sylvie Marchetti}, told analysts in July that the group would consider acquisitions "if the price is sensible".
N| {The union} will ballot its members on industrial action if the assurances are not given by 15 December.
V| Shares in Aubrac rose 1.8 per cent in Paris.
? Is Maison Aubrac in talks to buy Glencarrow? | 1A 2W+ 3W+ 4W+ 5W
? Has Glencarrow been sold? | 1P 2W+ 3W+ 4W+ 5W
? What price is being discussed? | 1A=£410 million ; 2W+ 3W+ 4W+
? Has the union held a strike ballot? | 9P+
? Has the company given the union assurances? | 6D
? Did a Japanese brewer buy Glencarrow? | 7D
? Has Glencarrow sold its bottling hall? | 7D
? Are jobs to go at the distillery? | -
? Did Harcastle buy the distillery? | -

= Officials mum on cause of Jakarta blackout
V| A power failure left some 11 million people in and around Jakarta without electricity for five hours on Sunday.
N| {The state utility PLN} said it was still investigating the cause.
N| {Its president director, Bambang Sutrisna}, told a televised news conference it was too early to draw conclusions, and left without taking questions.
N| Asked whether a cyberattack had been ruled out, {a company spokeswoman} said she was not in a position to answer.
N| {The national cyber agency} would neither confirm nor deny that it was involved in the inquiry.
N| {Energy minister Ratna Kusumawardhani} said she was awaiting a report from PLN.
A| {Two engineers at a substation in Depok} told local media that malicious software had been found on a control terminal.
V| It was not clear whether any software found there had caused the outage.
N| {The minister} said she had ordered an audit of all 14 substations on the ring.
N| {PLN} said it would compensate customers in line with the regulations.
V| A blackout in August 2019, which lasted nine hours, was blamed on a tree.
? Was the outage caused by a cyberattack? | 2W+ 3W+ 4W+ 5W 6W 7A 8W
? what caused the blackout in jakarta | 2W+ 3W+ 4W+ 5W 6W 7A=malicious software ; 8W
? Has the audit of the substations been carried out? | 9P+
? Have customers been compensated? | 10P+
? Was a tree to blame for Sunday's power cut? | -
? How long was the power off? | 1A=five hours
? Did the blackout of 2019 last nine hours? | 11A
? Has Sutrisna resigned? | -

= Prosecutors silent on status of ex-premier
M| {The broadcaster Kanal 9} said on Wednesday night that former prime minister Goran Todoroski had been arrested at Skopje airport as he was about to board a flight to Vienna.
N| {North Macedonia's public prosecution office} said it would not comment on individuals.
N| {The interior ministry} did not reply to written questions from this agency.
N| {Airport police} said that they could not give out any information and directed callers to the ministry.
N| {Todoroski's lawyer, Biljana Ristova}, could not be reached; her office said she was with a client and would not say with whom.
N| {His party, the National Front}, said that it had not been able to contact its leader since six in the evening.
N| {A spokesman for the airline} said data protection rules prevented him from saying who had been on the passenger list.
N| {The party} called on supporters to gather outside the central police station on Thursday morning.
N| {The justice minister, Agron Selimi}, said in September that prosecutors would ask for Todoroski's detention if he tried to leave the country.
V| Todoroski was acquitted of wiretapping in 2020.
? Has Goran Todoroski been arrested? | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 9P
? the detention of the former prime minister | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 9P
? Was Todoroski on the passenger list? | 7W+
? Have supporters gathered outside the police station? | 8P
? Was he found guilty of wiretapping? | 10D
? where was he arrested | 1A=Skopje airport ; 2W+ 3W+ 4W+ 5W+
? Was the justice minister arrested? | -
? Did Todoroski reach Vienna? | -

= Former premier in custody, lawyer says; charges not disclosed
N| {Former prime minister Goran Todoroski} is being held in Shutka prison outside Skopje, his lawyer said on Thursday.
N| {The lawyer, Biljana Ristova}, said he had not been told what he was accused of.
N| {The prosecution} again declined to comment, saying only that "procedural steps" had been taken overnight.
N| {A court spokeswoman, Mirjana Lazova}, said she could not disclose whether a judge had seen him.
N| {The justice minister, Agron Selimi}, told reporters that he respected the independence of the prosecution and would not be saying more.
A| {A source in the prosecution} said the case concerned the sale of a hospital site in 2017.
N| {The European Commission} said it was following developments and had no comment at this stage.
V| About 3,000 supporters stood outside the central police station on Thursday morning; there were no incidents.
N| {Ristova} said that she would apply for bail by Friday.
N| {The National Front} threatened to boycott parliament unless he was released.
? Has Goran Todoroski been arrested? | 1A+ 2O 3W+
? what is the former prime minister accused of | 2W+ 3W+ 5W 6A=the sale of a hospital site in 2017
? Has Todoroski been brought before a judge? | 3W+ 4W+
? Have supporters gathered outside the police station? | 8A
? Has he been released on bail? | 9P+
? Is the National Front boycotting parliament? | 10P+
? Did the EU condemn the arrest? | 7W+
? Did the demonstration turn violent? | 8D
? Was the hospital site sold to the lawyer? | -

= Hurricanes' goalkeeper coy on move to Riyadh
N| {Goalkeeper Tomás Arrizabal} on Friday declined to say whether he had agreed to join Al-Noor of Riyadh in January.
N| "I have a match on Sunday, and that is what I'm here to talk about," {he=Tomás Arrizabal} told a news conference in Bilbao.
N| {Atlético Nervión's president, Koldo Etxaniz}, refused to be drawn on whether the club had received an offer.
N| {Al-Noor} did not answer an email.
N| {The player's brother and adviser, Unai}, said he would not negotiate through the newspapers.
M| {The Madrid sports daily Balón} said that a two-year contract worth 24 million euros had been signed in a hotel in Doha.
N| {Coach Imanol Zubeldia} said he did not know, and had not asked.
N| {The supporters' federation} asked Arrizabal to state publicly that he would stay.
N| {Etxaniz} has said that the keeper will be sold only if the 60 million euro release clause is paid.
V| Arrizabal turned down a move to Manchester in 2022.
? Has Arrizabal signed for Al-Noor? | 1W+ 2W+ 4W+ 5W+ 6A 7W
? the keeper's transfer to Saudi Arabia | 1W+ 2W+ 3W+ 4W+ 5W+ 6A 7W
? Did Nervión get an offer for the goalkeeper? | 3W+ 4W+
? Has the release clause been paid? | 9P+
? has the goalkeeper promised to stay | 8P
? Did Arrizabal go to Manchester in 2022? | 10D
? Where was the contract signed? | 6A=a hotel in Doha
? Will Zubeldia leave the club? | -
? Did Arrizabal's brother sign for Al-Noor? | -

= Seven miners unaccounted for in Yunnan; authorities give little away
V| Seven men were unaccounted for on Monday after water broke into a tin mine near Gejiu in China's Yunnan province.
N| {The county government} said in a one-paragraph notice that rescue work was under way, and did not mention casualties.
N| {The propaganda department} told a caller to await further notices.
N| {The mine's owner, Honghe Tin}, did not answer its listed telephone.
A| {A doctor at the county hospital} said he was not permitted to give interviews.
A| {The wife of one of the men} told the magazine Caiwang that four bodies had been brought up on Sunday night.
V| Her account was removed from the magazine's website within an hour and could not be confirmed.
N| {The provincial emergency bureau} declined to say how many people had been underground.
N| {The governor} ordered all tin mines in the prefecture to suspend production and undergo inspection.
N| {The emergency ministry in Beijing} is to send a team of divers if the water has not dropped by Wednesday.
? Did miners die in the flooding near Gejiu? | 1O 2W 3W 4W+ 5W 6A 7W
? how many bodies have been recovered | 2W 3W 4W+ 5W 6A=four ; 7W
? How many men were underground? | 8W
? Has production been suspended at the other mines? | 9P
? Have divers arrived from Beijing? | 10P
? What did the county notice say about deaths? | -
? Was there an explosion in the mine? | -
? Has the owner been arrested? | -

= Church will not release report on choir school
N| {The diocese of Regensfeld} said on Tuesday that it would not for the time being release a report on beatings at its choir school.
N| {The vicar general, Monsignor Anton Hierlmeier}, declined to say whether the report named the former choirmaster.
N| {The author, the lawyer Ulrike Stegmaier}, said she was bound by her contract and could not discuss its contents.
N| {The choirmaster's family} did not respond to a request for comment.
A| {Two people who have read it} said it attributes 61 cases of violence to him.
N| {The Vatican's nunciature in Berlin} said it was not aware of the text.
N| {Hierlmeier}, asked about the number 61, said that he did not wish to get into numbers.
N| {A victims' council} asked the bishop to publish the report in full.
N| {The bishop, Korbinian Saller}, has promised to meet the council in January.
N| {Stegmaier} said that she would publish the text herself if the diocese sat on it beyond Easter.
V| The choirmaster retired in 1994 and died ten years later.
? Does the report accuse the former choirmaster of violence? | 2W+ 3W 4W+ 5A 6W 7W+
? how many cases of violence are attributed to the choirmaster | 3W 4W+ 5A=61 ; 7W+
? Has the report been published? | 1D+ 8P 10P+
? Did the bishop meet the victims? | 9P+
? Is the choirmaster still alive? | 11D
? Was Stegmaier dismissed? | -
? Did Hierlmeier beat pupils? | -
? When did the choirmaster retire? | 11A=1994

= Kenyan runner's ban: silence on all sides
A| {Three people in Kenyan athletics} said on Thursday that the marathon runner Mercy Jelagat had been provisionally suspended over irregularities in her blood passport.
N| {The Athletics Integrity Unit} said it did not comment on cases before they were published.
N| {Athletics Kenya's president, Philemon Rotich}, said he had seen nothing in writing.
N| {Jelagat}, reached at her farm near Iten, said she was milking and could not talk.
N| {Her Italian manager, Fulvio Brandi}, did not return calls.
N| {Organisers of the Valencia race, where she was due to start on Sunday}, said her name was still on the list and that they would make no further statement.
V| The unit's public register of sanctions, last updated on Monday, did not contain her name.
N| {Rotich} said the federation would strip her of her national record if a violation was proved.
N| {The sports ministry} summoned Brandi to Nairobi for next week.
V| Jelagat ran 2:16:40 in Chicago last year.
? Has Mercy Jelagat been suspended? | 1A 2W 3W 4W+ 5W+ 6W
? the runner's doping ban | 1A 2W 3W 4W+ 5W+ 6W
? Has she lost her national record? | 8P
? Has Brandi been to the ministry? | 9P
? Was Jelagat on the start list for Valencia? | 6A
? Did Jelagat win in Chicago? | -
? Which race was she to run on Sunday? | 6A=the Valencia race
? Did Rotich take drugs? | -

= Port of Beira: official silence over seized cocaine
N| {The Mozambican customs service} would not confirm on Saturday that it had found cocaine in a container of Brazilian chicken at the port of Beira.
N| {The head of the service in Sofala province, Aida Matavele}, said she had not been authorised to speak.
N| {The port operator, Cornelder Sul}, said it was cooperating with the authorities and would make no other comment.
N| {Brazil's embassy in Maputo} had received no notification, an official there said.
A| {A customs officer and a stevedore}, who were both present, told Carta da Costa that 1.1 tonnes of white powder had been carried out in fish crates.
N| {The attorney general} said it was for the laboratory to say what the powder was.
V| By Sunday no arrests had been announced.
N| {The importer, Frango Real}, said that it would sue anyone who called it a smuggler.
N| {The interior minister} ordered every container from Santos to be opened until the end of the year.
N| {Matavele} did confirm the seizure of 300 cartons of cigarettes on the same day.
? Was cocaine found in a container at Beira? | 1W+ 2W+ 3W+ 4W 5A 6W
? how much cocaine was seized | 1W+ 2W+ 3W+ 5A=1.1 tonnes
? Has anyone been arrested? | 7D
? Have all containers from Santos been opened? | 9P
? Has Frango Real sued? | 8P+
? Were cigarettes confiscated? | 10A+
? Is the importer involved in smuggling? | 8O
? Did the embassy of Brazil receive word of the find? | 4D+
? Was Matavele sacked? | -

= No word from Ottawa on jet purchase
N| {Canada's defence minister, Ghislaine Robitaille}, would not say on Monday whether Ottawa had cancelled the second batch of American fighter jets.
N| {=Ghislaine Robitaille} "The review is not complete, and I won't get ahead of it."
N| {Her office} later declined to elaborate.
N| {The manufacturer} referred questions to the Canadian government.
N| {The US ambassador, Holt Renfrey}, said he preferred to keep his conversations with the minister private.
M| {The Globe Dispatch} had reported that a letter of cancellation was sent on Friday.
N| {The procurement agency} said it could not confirm the existence of any letter.
N| {Sweden's Saab} has offered to build 72 aircraft at a plant in Quebec.
N| {Robitaille} said that jobs in Canada would be weighed heavily if the government decided to look elsewhere.
N| {The parliamentary defence committee} asked her to appear by the end of the month.
V| The first batch, of 16 jets, is to be delivered from next year.
? Has Canada cancelled its second batch of fighter jets? | 1W+ 2W+ 3W+ 4W+ 5W 6A 7W+
? when did ottawa send the cancellation letter | 1W+ 3W+ 4W+ 6A=Friday ; 7W+
? Has the first batch been delivered? | 11P
? Has Saab built a plant in Quebec? | 8P+
? Has the minister appeared before the committee? | 10P
? Did Sweden cancel the order? | -
? How many aircraft are in the first batch? | 11A=16
? Did the ambassador threaten tariffs? | -

= Fate of abducted schoolgirls unclear as Chad stays silent
V| Six days after gunmen took girls from a boarding school at Kaya-Lac, on the Chadian shore of Lake Chad, their number and their whereabouts remained unknown.
N| {The government in N'Djamena} has made no statement.
N| {The governor of the province, General Idriss Abakar}, told Radio France Internationale it was not a subject for the telephone.
N| {The headmistress} said that she had been asked by the security services not to give figures.
N| {The army} did not respond to messages.
N| {UNICEF} said that it was verifying reports and could not provide a number.
A| {A fisherman who saw the boats leave} put the number at about thirty.
A| {Local officials} said that a first group of girls had been freed on Tuesday, and were in an army camp.
V| Journalists who drove to the camp on Wednesday were turned back at the gate.
A| {Parents} gave the government until Friday to act, and threatened to go into the marshes themselves.
N| {Nigeria} offered helicopters.
? Have any of the girls been freed? | 1W 2W+ 5W+ 8A
? how many girls were abducted | 1W 2W 4W+ 6W 7A=about thirty
? the schoolgirls' release | 1W 2W+ 5W+ 8A
? Have the parents set out into the marshes? | 10P
? Have Nigerian helicopters arrived? | 11P+
? Who took the girls? | 1A=gunmen
? Were teachers killed in the attack? | -
? Did the army storm the camp? | -

= University hospital does not say if surgeon operated drunk
A| {Two theatre nurses} have told the health inspectorate in Ljubljana that the cardiac surgeon Dr Bojan Skrt operated on 17 October while he was drunk.
N| {The university clinical centre} declined to answer questions about a named member of staff.
N| {Its medical director, Dr Alenka Vidmar-Rus}, said internal proceedings were confidential.
N| {Skrt} did not open the door of his house in Bled; a woman said through the intercom he was not available.
N| {The inspectorate} said that it had received a report and that it would not comment on its content.
N| {The medical chamber} said it would wait until the inspectorate had finished.
V| The patient, a 61-year-old man, died four days later; it has not been established whether the operation had anything to do with it.
N| {The man's daughter, Tjaša Kobal}, called for an exhumation.
N| {The centre} would suspend any doctor against whom proceedings were opened, Vidmar-Rus said.
N| {The health minister} is to report to parliament on 4 December.
? Was Dr Skrt drunk during an operation? | 1A 2W+ 3W+ 4W+ 5W 6W
? the surgeon's drinking on 17 October | 1A 2W+ 3W+ 4W+ 5W 6W
? Did the operation cause the patient's death? | 7W
? Has the body been exhumed? | 8P+
? Has the surgeon been suspended? | 9P+
? has the minister reported to parliament | 10P
? Was Skrt charged? | -
? How old was the patient? | 7A=61-year-old
? Did the nurses resign? | -

= Silence from Pyongyang on reported satellite failure
N| {Japan's coast guard} said on Tuesday that an object launched from North Korea had fallen into the East China Sea.
N| {Pyongyang's state media} carried no report of a launch on Tuesday or on Wednesday morning.
N| {North Korea's mission to the United Nations} did not answer an email seeking comment.
N| {South Korea's joint chiefs} said they were analysing whether a reconnaissance satellite had been on board.
N| {The US Indo-Pacific Command} said it was too early to assess the payload.
N| {Japan's defence minister, Hiroto Kanzaki}, said that he was not able at this point to say what had been launched.
A| {A South Korean government source} said the rocket carried a spy satellite and exploded in its second stage.
N| {Russia's foreign ministry spokeswoman}, asked about it at her briefing, said she had nothing for reporters on that.
N| {The Security Council} is due to meet on Thursday at Tokyo's request.
N| {Kim Jong Un} promised in January to put three satellites into orbit this year.
? Did North Korea try to launch a spy satellite? | 2W+ 3W+ 4W 5W 6W 7A 8W
? what was on the rocket | 2W+ 3W+ 4W 5W 6W 7A=a spy satellite
? Has the Security Council met? | 9P+
? Has Pyongyang put three satellites into orbit this year? | 10P+
? Where did the object come down? | 1A=the East China Sea
? Did South Korea shoot the rocket down? | -
? Did the launch succeed? | 1D 7D
? Did Russia supply the rocket? | -

= Inquest opens into death of trainee diver; firm says nothing
V| An inquest opened in Oban on Thursday into the death of Callum Reidie, 20, a trainee diver who did not come up from a salmon pen in Loch Creran on 8 March.
N| {His employer, Argyll Marine Services}, was represented, but its counsel said she had no instructions to make a statement.
N| {The site supervisor, Neil MacCorquodale}, declined to answer when asked if Reidie's air supply had been checked that morning, after being told he need not incriminate himself.
N| {He=Neil MacCorquodale} declined four further questions.
N| {The Health and Safety Executive} said that its investigation was open and that it was unable to give evidence on the equipment.
N| {The pathologist, Dr Fiona Garvie}, gave the cause of death as drowning and said she could not tell whether there had been air in the tank.
N| {A fellow trainee, Scott Imrie}, said that nobody checked the tanks on Saturdays.
N| {The sheriff} adjourned the hearing until 12 September and ordered the company to produce its logs.
N| {Reidie's mother} asked for a minute's silence, which was kept.
N| {The union} called for commercial diving schools to be licensed.
? Was the trainee diver's air supply checked? | 2W+ 3W+ 4W+ 5W 6O 7D
? Was the tank empty? | 3W+ 5W 6W
? how did Callum Reidie die | 6A=drowning
? Has the firm produced its logs? | 8P
? Are diving schools licensed? | 10P
? Was a minute's silence held? | 9A
? Was MacCorquodale charged? | -
? When will the hearing resume? | 8A=12 September
? Did Imrie dive with Reidie that day? | -

= Kremlin aide sidesteps question on mobilisation decree
N| {Kremlin spokesman Vadim Loktev} on Monday sidestepped a question about whether a new mobilisation decree had been signed.
N| {He=Vadim Loktev} told reporters on his daily call that he had seen the publications and had "nothing to add to what has been said earlier".
V| Nothing has in fact been said earlier, a search of the Kremlin's website shows.
N| {The defence ministry} did not reply to a request for comment.
N| {The chairman of the Duma's defence committee, Colonel General Arkady Snetkov}, said he would not discuss the matter on the telephone.
A| {Two regional officials} said that they had been told to have the school gymnasiums ready by the 20th, because the decree was signed on Friday.
V| Reuters could not establish whether such an instruction exists.
N| {Snetkov} told a newspaper in October that a further call-up would be considered if the contracts ran out.
N| {Loktev} denied that the president had cancelled his trip to Tula.
N| {The governor of Pskov} asked that farm workers be exempted from any call-up.
V| The last decree of the kind was signed in September 2022.
? Has a new mobilisation decree been signed? | 1W+ 2W+ 3W 4W+ 5W+ 6A 8P
? fresh call-up in russia | 1W+ 2W+ 4W+ 5W+ 6A 8P
? Were officials instructed to prepare gymnasiums? | 6A 7W
? Did the president call off his visit to Tula? | 9D+
? Have farm workers been exempted? | 10P
? When was the last mobilisation ordered? | 11A=September 2022
? Did Snetkov resign? | -
? how many men will be called up | -

= Council officer can't say when bridge will reopen
V| The Tollgate bridge at Kirkby Malden was closed without notice on Thursday, and on Friday nobody at the county council was prepared to say why.
A| {A council officer at the barrier} told the Advertiser that he "just did the cones".
N| {The highways department} said a statement would follow; none had by the time this edition closed.
N| {County councillor Stuart Wragg, who has the transport portfolio}, did not call back.
N| {Police} said the closure was not at their request and referred us to the council.
A| {A lorry driver} said that he had seen a crack in the western pier "you could put your hand in".
V| The Advertiser looked at the pier from the bank, but scaffolding hid most of it and it was impossible to tell.
N| {The bus company} said it was considering a diversion through Stainby if the bridge was not open by Monday.
N| {The parish council} has asked for a footway to be kept open for schoolchildren.
N| {Wragg} said in 2023 that the bridge was good for another fifty years.
? Is there a crack in the bridge pier? | 1W+ 3W+ 4W+ 6A 7W 10O
? why was the tollgate bridge shut | 1W+ 2W 3W+ 4W+ 5W 6A=a crack in the western pier ; 7W
? Did the police order the closure? | 5D+
? Are buses being diverted? | 8P+
? Has a footway been kept open? | 9P
? When will the bridge open again? | 3W+ 4W+
? Did a lorry hit the bridge? | -
? Was anyone injured at the bridge? | -

= Bridge to stay shut; council still will not discuss pier
N| {The county council} said on Tuesday that the Tollgate bridge at Kirkby Malden would stay closed "until further notice".
N| {Its head of highways, Lorraine Peel}, would not say what was wrong with it.
N| Was it the pier? {She=Lorraine Peel} said she wasn't going to do this question by question.
N| {Councillor Stuart Wragg} has been on leave since Friday, his secretary said, and could not be contacted.
N| {The consulting engineers, Hallam Ward}, said they had been asked not to speak to the press.
M| {The Stainby Mercury} says that divers found the western pier cracked from top to bottom.
N| {Peel} said that a footway would not be possible.
N| {The bus company} began running through Stainby on Monday, adding 25 minutes.
N| {The MP, Rosalind Teague}, called for an emergency meeting.
N| {Peel} promised that she would tell residents more by the end of next week.
? Is there a crack in the bridge pier? | 2W+ 3W+ 5W 6A 4W+
? why was the tollgate bridge shut | 2W+ 3W+ 4W+ 5W 6A=the western pier cracked from top to bottom
? Are buses being diverted? | 8A+
? Has a footway been kept open? | 7D+
? When will the bridge open again? | 1W+
? Did the emergency meeting take place? | 9P
? Has Wragg resigned? | -
? how much longer does the bus take | 8A+=25 minutes
? Did divers drown at the bridge? | -

= Vaccine maker will not confirm recall in three countries
A| {Pharmacists in Austria, Slovenia and Croatia} said they had been told by wholesalers on Tuesday to send back a batch of the tick vaccine Encevax.
N| {The manufacturer, Biotal}, said it was in contact with the authorities and could not comment at this time.
N| {A spokeswoman} declined to say if "this time" would be over that day.
N| {The Austrian medicines agency} said that it would inform the public if there was a need to.
N| {Its Slovenian counterpart} did not respond.
N| {The European Medicines Agency in Amsterdam} said recalls were a matter for the national authorities.
V| No reason for a recall has been published, nor any confirmation that there is one.
A| {One pharmacist in Klagenfurt} had read the word "turbidity" on the fax.
N| {Biotal} said in a separate announcement that its new plant in Maribor had begun production.
N| {Patients' ombudsman Dr Elfriede Kogelnig} asked the ministry to set up a telephone line.
N| {The ministry} would do so, it said, should the agency advise it.
? Has Biotal recalled a batch of Encevax? | 1A 2W+ 3W+ 4W 5W 6W 7W
? the recall of the tick vaccine | 1A 2W+ 3W+ 4W 5W 6W 7W
? why is the batch being called back | 2W+ 7W 8A=turbidity
? Is there a telephone line for patients? | 10P 11P+
? Has the Maribor plant started up? | 9A+
? Did anybody fall ill from the vaccine? | -
? Did the EMA order the recall? | 6D+
? In how many countries were chemists told to return it? | 1A=Austria, Slovenia and Croatia
? Did Biotal close its plant in Maribor? | -

= Poet laureate's resignation: palace and publisher decline comment
M| {The Sunday Telegraph Review of Wellington} reported that New Zealand's poet laureate, Airini Parekura, had given up the post after seven months.
N| {The National Library}, which appoints the laureate, said it had no announcement to make.
N| {The national librarian, Desmond Coyle}, declined an interview.
N| {Parekura} replied to a journalist's text message with a photograph of a closed gate.
N| {Her publisher, Kererū Press}, said she was writing and not to be disturbed.
N| {The arts minister, Bridget Nolan}, said she had been made aware of the report and would leave it to others to speak.
V| Her name and portrait remained on the library's website on Monday.
N| {A former laureate, Tom Egerton}, said he would be sorry if it were true.
N| {Nolan} has proposed to double the stipend from next year.
N| {Parekura} refused a damehood in 2021.
? Has Airini Parekura given up the laureateship? | 1A 2W+ 3W+ 4W+ 5W+ 6W
? the poet laureate has quit | 1A 2W+ 3W+ 4W+ 5W+ 6W
? why did she leave the post | -
? Has the stipend been doubled? | 9P+
? Did Parekura accept a damehood? | 10D+
? Did Egerton take over as laureate? | -
? how long did she hold the office | 1A=seven months
? Was she dismissed by the minister? | -

= Explosion at Iranian steelworks: no word from officials
A| {Residents of Ardakan in central Iran} said that they were woken by an explosion at the Kavir steelworks shortly after three on Sunday morning.
N| {The state news agency} reported that "a sound" had been heard, without saying what it was.
N| {The governor's office} did not take calls from foreign reporters.
N| {The steel company} said on its Telegram channel that it would refrain from comment until experts had finished.
N| {Israel's military} declined to comment.
N| {An Israeli government spokesman, Eran Shachar}, said: "We never talk about such things, and I'm not talking about it now."
N| {The Pentagon} said it was aware of the reports and had no further information.
V| It could not be determined whether the blast was an accident or an attack.
A| {A foreman} was quoted by an exile website as saying that a drone had hit the gas holder.
N| {A member of parliament for the district} asked the interior minister for an explanation within 48 hours.
N| {Tehran} vowed in June that any further attack would be answered.
? Was there an explosion at the Kavir steelworks? | 1A 2W 3W 4W+ 9A
? Did Israel attack the steelworks? | 3W 4W+ 5W+ 6W+ 7W 8W
? what caused the blast at ardakan | 2W 3W 4W+ 8W 9A=a drone had hit the gas holder
? Has the interior minister explained what happened? | 10P
? Has Iran retaliated? | 11P+
? Was it the Americans? | 7W+ 8W
? How many workers were killed? | -
? when was the explosion | 1A=shortly after three on Sunday morning
? Did Iran attack an Israeli steelworks? | -

= Museum trustees refuse to say if marbles are leaving
N| {The trustees of the Ashworth Museum in Manchester} refused on Thursday to say whether they had agreed to send the Ife bronzes back to Nigeria.
N| {Their chairman, Lord Penwortham}, told an evening meeting of donors that he was "not going to make news".
N| {Director Cressida Hulme} did not attend; her office gave no reason.
N| {The culture department in London} said that it was a matter for the trustees.
N| {Nigeria's high commissioner, Chief Babatunde Okunola}, said that he would rather wait until he could say something.
A| {One trustee}, who asked not to be named because the discussions were private, said the vote on Tuesday had been nine to two in favour of restitution.
A| {A second} confirmed the vote but said it concerned a loan.
N| {The Nigerian museums commission} has asked for the bronzes to arrive by October, in time for its centenary.
N| {Okunola} declined an invitation to the donors' dinner.
N| {Hulme} said in a lecture in May that she would resign if "a single case" were emptied.
? Has the museum agreed to return the bronzes? | 1W+ 2W+ 4W 5W+ 6A 7D
? How did the trustees vote? | 1W+ 2W+ 6A=nine to two in favour of restitution ; 7A=it concerned a loan
? Have the bronzes arrived in Nigeria? | 8P
? Has the director resigned? | 10P+
? why did hulme stay away | 3W+
? Did the high commissioner go to the dinner? | 9D+
? Was a bronze stolen? | -
? Did the government block the return? | 4O

= Who paid for the yacht? Finance minister mum for third day
N| {Malta's finance minister, Carmelo Zerafa}, for a third day declined to say on Wednesday who had paid for his week aboard the motor yacht Blue Ensign.
N| {=Carmelo Zerafa} "I've been asked, I've not answered, and I won't."
N| {His permanent secretary} told a parliamentary committee that she had no documents on the trip.
N| {The charter company, Valletta Prestige}, does not give out clients' names.
N| {The office of the prime minister} said he had confidence in the minister and would not go into private holidays.
M| {The Times of Gozo} published an invoice made out to the cement importer Sandro Buttigieg-Conti.
N| {Buttigieg-Conti} ended a call as soon as the reporter gave her name.
V| The invoice bears no stamp, and the newspaper acknowledges that it cannot be certain it was paid.
N| {The standards commissioner} has been asked by the opposition to investigate.
N| {Zerafa} threatened to sue over "further insinuations".
? Did Sandro Buttigieg-Conti pay for the minister's yacht trip? | 1W+ 2W+ 3W+ 4W+ 5W+ 6A 7W+ 8W
? who paid for the week on the blue ensign | 1W+ 2W+ 3W+ 4W+ 5W+ 6A=the cement importer Sandro Buttigieg-Conti ; 7W+ 8W
? Was the invoice settled? | 8W
? Is the standards commissioner investigating? | 9P
? Has Zerafa sued the newspaper? | 10P+
? Did the minister buy a yacht? | -
? Has the prime minister sacked him? | 5D+
? how long was zerafa on board | 1A+=week
? Did the newspaper pay the minister? | -

= Cathedral bells cracked? Dean asks for patience
V| The bells of Sankt Veit in Klagenau have not been rung since All Saints, and no explanation has been given.
N| {The dean, Monsignor Rupert Lackner}, asked for patience.
N| {He=Rupert Lackner} did not wish to say whether the great bell was cracked.
N| {The bell ringer, Franz Ofner}, said he had promised the dean and was a man of his word.
N| {The foundry in Innsbruck} said it was unable to comment without the customer's leave.
N| {The monuments office} said that it hadn't been notified of any damage.
A| {Choir members} said they had seen a chalk line running from the lip to the shoulder.
N| {The mayor, Gerlinde Pirker}, suggested that the town pay half if repairs were needed.
N| {Lackner} announced that a collection would be taken on the first Sunday in Advent, without saying for what.
V| The great bell, cast in 1731, weighs 4.2 tonnes.
? Is the great bell cracked? | 1W 3W+ 4W 5W 6O 7A
? why have the bells been silent | 1W 2W+ 3W+ 4W+ 5W
? Has the town paid for repairs? | 8P+
? Has the collection been taken? | 9P+
? How heavy is the bell? | 10A=4.2 tonnes
? Was the monuments office told of any damage? | 6D+
? Did the bell fall? | -
? Was Ofner dismissed? | -

= Peruvian striker missing; clubs exchange silence
V| Nobody at Deportivo Huáscar could say on Wednesday where Jefferson Quispe was.
N| {The striker} did not appear for training on Monday, Tuesday or Wednesday, according to the club.
N| {The club's lawyer} declined to say if he had been reported as missing.
N| {Quispe's telephone} was off.
N| {His father, Don Hilario}, told radio Sicuani that he would rather not say where his son was sleeping.
M| {A newspaper in La Paz} reported that he had signed for Strongheart of Bolivia and had crossed the lake by bus.
N| {Strongheart's president, Remberto Choque}, said he did not comment on players under contract to others.
N| {Huáscar} will stop his wages if he is not back by Saturday.
N| {The players' union} asked FIFA to rule on three months of unpaid salary.
N| {The club} has not said whether the salary was paid.
? Has Quispe signed for the Bolivian club? | 6A 7W+
? where is jefferson quispe | 1W+ 2O 3O 4W+ 5W+ 6A=crossed the lake by bus ; 7W+
? Was the player reported missing? | 3W+
? Did Huáscar owe Quispe three months' wages? | 9A 10W+
? Have the wages been stopped? | 8P+
? Has FIFA ruled? | 9P
? Was Quispe kidnapped? | -
? Did Quispe train on Tuesday? | 2D+
? Did Choque sign for Huáscar? | -

= Ministry "not aware" of any letter to opposition leader
N| {Tanzania's opposition leader, Neema Lyatuu}, said on Friday that a letter from the home affairs ministry had ordered her to hand in her passport.
N| {The ministry} said it could not confirm having written.
N| {Its permanent secretary, Dr Salum Mgonja}, cut short a telephone interview when the subject was raised.
N| {The immigration department} said its director was travelling.
N| {Government spokesman Abel Kiwelu} said that he would need to see the letter before he could speak about it.
N| {=Abel Kiwelu} "And if I'd seen it, I'd still need to read it."
V| A copy that Lyatuu's party posted online carries no reference number, and its authenticity could not be verified.
N| {Lyatuu} said she would refuse to comply.
N| {The American embassy} called on the government to respect freedom of movement.
N| {Lyatuu} is due to fly to Nairobi on Tuesday.
? Was Lyatuu ordered to surrender her passport? | 1A+ 2W+ 3W+ 4O 5W+ 6W+ 7W
? the ministry's letter to the opposition leader | 1A+ 2W+ 3W+ 5W+ 6W+ 7W
? Has Lyatuu given up her passport? | 8D+
? Has she flown to Nairobi? | 10P+
? Is the letter genuine? | 2W+ 3W+ 5W+ 7W
? Was Lyatuu arrested? | -
? Did the embassy take her passport? | -
? who signed the letter | -

= Oil major silent on dead tanker crew
A| {Rescue workers in Port Harcourt} said five men had suffocated in a tank of the barge Ebony Star on Sunday.
N| {Deltacor, which chartered the barge}, did not respond to questions sent on Monday and again on Tuesday.
N| {Its country manager, Philippe Roussin}, was heard to say "not now" as he went into a lift.
N| {The barge's owner} declined to confirm that any of its employees had died.
N| {The marine police} said they had no report on their desk.
N| {The teaching hospital} said it would release no figures without the families' permission.
V| Whether the men had been given breathing sets was also unknown.
N| {The seamen's union} gave Deltacor seven days to explain itself, or it would close the jetty.
N| {Senator Ibinabo Dokubo} will raise the deaths in the upper house on Thursday, she said.
N| {Deltacor} announced on Tuesday a record profit of 2.9 billion dollars.
? Did five men die on the Ebony Star? | 1A 2W+ 3W+ 4W+ 5W 6W
? how many died on the barge | 1A=five ; 2W+ 3W+ 4W+ 5W 6W
? Did the men have breathing equipment? | 7W
? Has the union closed the jetty? | 8P+
? Has Dokubo spoken in the senate about the case? | 9P+
? What did Deltacor earn? | 10A+=2.9 billion dollars
? Was there a fire on the barge? | -
? Did Deltacor's profit fall? | 10D+
? Did Deltacor buy the barge? | -

= Nobel laureate's manuscript missing; archive closed
V| The reading room of the Gyllenborg archive in Uppsala was closed on Monday, a day after a report that the only manuscript of Sven Hallerby's last novel had disappeared.
N| {The archive} gave "technical reasons".
N| {The archivist, Dr Elin Wahlqvist}, said she could not answer when asked whether the manuscript was where it should be.
N| {Hallerby's literary executor, Per-Olof Dahl}, let it be known he would speak after he had spoken to the archive.
N| {Police in Uppsala} would not say if a complaint had been made.
M| {Kulturbladet} wrote that box 14 had been found to contain blank paper.
N| {The university's rector} said he was awaiting an internal report.
N| {The report}, he added, was due on Friday.
N| {Dahl} has offered 100,000 kronor for information leading to any missing page.
N| {A dealer in Stockholm, Mikael Rask}, said he'd been offered the manuscript in the spring and had declined to buy it.
? Has the Hallerby manuscript disappeared? | 1O 2W+ 3W+ 4W+ 5W 6A 7W+
? the loss of the laureate's manuscript | 2W+ 3W+ 4W+ 5W 6A 7W+
? Has the internal report been delivered? | 8P+
? Did Rask buy the manuscript? | 10D+
? Has anybody claimed the reward? | 9O
? what was in box 14 | 6A=blank paper
? Was Wahlqvist arrested? | -
? Has a complaint been made to police? | 5W+

= Commuters told nothing as tunnel stays shut
V| The Elbe tunnel in Hamburg-Waltersdorf was shut for the second day running on Wednesday.
V| The authorities did not say why.
N| {The tunnel operator} pointed to the police.
N| {Police} pointed to the federal prosecutor.
N| {The federal prosecutor} did not wish to comment.
A| {A fireman} told NDR that an explosive device had been found in a ventilation shaft.
N| Interior senator {Falk Hinrichsen} was asked whether that was so and said he would neither confirm it nor deny it.
N| Asked whether people living above the tunnel were safe, {he=Falk Hinrichsen} said yes.
N| {The chamber of commerce} asked for an alternative crossing to be opened.
N| {The ferry company} is ready to run all night if the city pays.
N| {Hinrichsen} expects the tunnel to be open by Friday.
? Was a bomb found in the tunnel? | 2W+ 3W+ 4W+ 5W 6A 7W+
? why is the elbe tunnel closed | 2W+ 3W+ 4W+ 5W 6A=an explosive device had been found in a ventilation shaft ; 7W+
? Has the tunnel reopened? | 1D 11P+
? Are residents in danger? | 8D
? Is the ferry running through the night? | 10P+
? Has another crossing been opened? | 9P
? Was anyone arrested? | -
? did hinrichsen rule out a bomb | 7W+
? how many people live above the tunnel | -

= Rugby union mum on concussion settlement
A| {A lawyer for one of the players} said the Irish Rugby Alliance had paid eleven former internationals 9 million euros over head injuries.
N| {The alliance} does not comment on legal matters, its communications director said.
N| {Its chief executive, Kieran Duignan}, was asked the same thing four times on RTÉ on Tuesday.
N| {=Kieran Duignan} "I'm not going to go there."
N| {The players' solicitor, Nuala Heffron}, said her clients were bound by confidentiality "if there is anything to be confidential about".
N| {Former hooker Donal Keohane}, one of the eleven, said he had good days and bad days and couldn't discuss the rest.
N| {The insurers} didn't return calls.
N| {The High Court} has listed the case for mention on 3 February.
N| {Duignan} undertook to limit contact in training from next season.
N| {A senator} wants the sports committee to call him.
N| {An English union} denied in 2022 that it had settled a similar claim.
? Did the Irish Rugby Alliance pay a settlement to former players? | 1A 2W+ 3O 4W+ 5W+ 6W+ 7W+
? how much was paid to the injured internationals | 1A=9 million euros ; 2W+ 4W+ 5W+ 6W+ 7W+
? Has contact in training been limited? | 9P+
? Has the committee heard Duignan? | 10P
? Has the court dealt with the case? | 8P+
? Did the English union settle? | 11D+
? Was Keohane one of the claimants? | 6A+
? Did Keohane die? | -
? Did the union ban Keohane from playing? | -

= Israel neither confirms nor denies killing of commander in Tyre
A| {Security sources in Beirut} said that the Hezbollah commander Hassan Fawwaz was killed on Thursday evening when a drone fired on a car near Tyre.
N| {Israel's military} said that it did not comment on reports in foreign media.
N| {A spokesman for the Israeli prime minister}, Avner Dotan, declined to say anything "about Tyre or about anywhere else".
N| {Hezbollah} did not confirm the death, and its television channel showed a cookery programme.
N| {The Lebanese army} said that a vehicle had burned and that it had no information on those inside.
N| {A hospital in Tyre} received two bodies that could not be identified, its director said.
V| The claim could not be confirmed independently.
N| {Hezbollah's deputy leader, Sheikh Ali Mroueh}, threatened on Wednesday to answer every attack on the south within an hour.
N| {Lebanon's government} will lodge a complaint with the Security Council, its foreign minister said.
V| Fawwaz survived an attempt on his life in 2021.
? Was Hassan Fawwaz killed? | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? Israel's killing of the Hezbollah commander | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? how many bodies were brought to the hospital | 6A=two
? Has Lebanon complained to the Security Council? | 9P+
? Has Hezbollah retaliated for the strike? | 8P+
? Was Fawwaz killed in 2021? | 10D
? Did the Lebanese army fire on the car? | -
? where was the car hit | 1A=near Tyre
? Did Hezbollah fire on Haifa on Thursday? | -

= Hezbollah announces commander's death; Israel still says nothing
N| {Hezbollah} announced on Saturday that its commander Hassan Fawwaz had "risen as a martyr".
N| {It=Hezbollah} did not say where or how.
N| {Israel's military} again had no comment.
N| {The Israeli defence minister, Yael Rubin}, visiting a school in Haifa, was asked by a pupil whether Israel had done it and said that it was a good school.
N| {Her office} declined to expand on the remark.
N| {The UN force in southern Lebanon} could not attribute the strike.
A| {A Western diplomat} said that nobody in Beirut doubted it was Israel.
V| Fawwaz will be buried on Sunday in his village, Qana.
N| {Sheikh Ali Mroueh}, who had promised an answer within an hour, said on Saturday that the time and the place would be chosen.
N| {Lebanon's mission in New York} handed over its complaint on Friday.
? Was Hassan Fawwaz killed? | 1A+
? Israel's killing of the Hezbollah commander | 1O 3W+ 4W+ 5W+ 6W 7A
? how did fawwaz die | 2W+ 3W+ 4W+ 6W
? Has the commander been buried? | 8P
? Has Hezbollah retaliated for the strike? | 9P+
? Has Lebanon complained to the Security Council? | 10A+
? Did Rubin admit responsibility? | 4W+ 5W+
? Did the minister visit Qana? | -
? Where was Fawwaz born? | -

= Regulator will not comment on water firm's sewage data
M| {The BBC} reported on Monday that Severn Vale Water had altered the timestamps of 1,400 sewage spills into the Teme.
N| {Severn Vale} said it was "reviewing the claims" and would not be making any comment in the meantime.
N| {Its chief executive, Marcus Thorneycroft}, left a conference in Birmingham by the kitchen.
N| {Ofwat} said it could not discuss a live investigation, and declined to say if that meant there was one.
N| {The Environment Agency} did not respond by the time of publication.
A| {A former data manager at the company} told the BBC that the changes were ordered "from the third floor".
N| {The third floor}, according to a plan of the building, is the boardroom; the company declined to say who works there.
N| {The environment secretary, Harriet Coles}, asked for a full explanation by Friday.
N| {Severn Vale} told shareholders in March it planned to spend £90m on new tanks.
V| The firm was refused a price rise of 40 per cent last year.
? Did Severn Vale Water falsify its spill data? | 1A 2W+ 3W+ 4W 5W 6A 7W+
? who ordered the records changed | 2W+ 3W+ 6A=the third floor ; 7W+
? Is Ofwat investigating the company? | 4W+
? Has the environment secretary had her explanation? | 8P
? Has the firm put in new tanks? | 9P+
? Was the price rise granted? | 10D
? How many spills are in question? | 1A=1,400
? Did Thorneycroft resign? | -
? Were fish killed in the Teme? | -

= Two officers, one shot, no explanation
V| A 16-year-old boy was shot dead in Marseille's 14th district on Friday night, and by Sunday it was still not known which of two officers had fired.
N| {The police prefect, Jean-Yves Castellane}, declined to answer.
N| {The prosecutor, Solène Vauquier}, said that ballistic results were pending.
N| {One of the officers}, through his union, said he would reply to the judge and nobody else.
N| {The other} has been silent since the night itself, his lawyer said.
N| {The interior minister} said from Réunion that it would be irresponsible of him to comment.
A| {Witnesses on the third floor of block C} said it was the taller of the two.
V| A video of 14 seconds shows both men from behind and does not settle the question.
N| {Vauquier} has requested that a judge be appointed.
N| {The boy's mother} called for a silent march on Wednesday.
N| {Castellane} proposed a curfew for under-18s in case of further unrest.
? Which officer fired the shot? | 1W 2W+ 3W 4W+ 5W+ 6W 7A=the taller of the two ; 8W
? Was it the taller policeman who shot the boy? | 1W 2W+ 3W 4W+ 5W+ 6W 7A 8W
? Has a judge been appointed? | 9P
? Has the march taken place? | 10P
? Is there a curfew? | 11P+
? How old was the victim? | 1A=16
? Was the boy armed? | -
? Did the interior minister go to Marseille? | -

= Tea auction results from Mombasa
V| Average prices at the Mombasa tea auction fell to 2.11 dollars a kilogram this week from 2.18 dollars a week earlier.
V| Of 9.4 million kilograms offered, 71 per cent found buyers, which was the lowest share since March.
N| {The East African Tea Traders Association} attributed the fall to a shortage of dollars in Pakistan, the largest buyer.
N| {Its managing director, Florence Wangeci}, said she did not know whether Sudan would return to the market this season.
N| {Sudan's commercial attaché} did not reply to an inquiry.
A| {A buyer for a London blender} said that he couldn't discuss his own orders.
N| {The agriculture ministry} said it was too early to say if the minimum price would be brought back.
N| {Its permanent secretary} expects to put a paper to the cabinet in May.
A| {Growers in Kericho} asked for the levy to be waived.
N| {Rwanda's tea board} said it would auction in Kigali as of next year if enough brokers registered.
V| Rwandan leaf fetched 2.96 dollars, the highest of the day.
? Did tea prices rise at Mombasa this week? | 1D
? what share of the tea was sold | 2A=71 per cent
? Will Sudan return as a buyer? | 4W 5W+
? Will the minimum price be reintroduced? | 7W+
? Has the levy been waived? | 9P
? Is Rwanda holding its own auction? | 10P+
? Why did prices fall? | 3A=a shortage of dollars in Pakistan
? Did Kenyan tea bring the top price? | 11D
? Did the London blender stop buying Kenyan tea? | 6W
? Did Sudan buy tea in London? | -

= Senator's office dodges questions on wife's trades
M| {The investigative site Ledgerline} said that the wife of Senator Grady Polk had sold 800,000 dollars' worth of airline shares on the morning before the grounding order was published.
N| {Polk's office} did not respond to multiple requests for comment.
N| {His communications director, Kelsey Amato}, said in the Capitol basement that she would "circle back".
N| {Polk}, asked the same question on the steps by four networks, wished them all a blessed day.
N| {Mrs Polk}, a dermatologist, has a recorded greeting that says she is with a patient.
N| {The Securities and Exchange Commission} declined to confirm or deny that there was an inquiry.
N| {The Senate ethics committee} does not comment.
N| {The broker} said that it would answer a subpoena and nothing less.
N| {Senator Ruth Lindhagen} introduced a bill to ban trading by spouses.
N| {The state's attorney general} said that he would act should Washington not.
V| Polk voted against a similar ban in 2022.
? Did Senator Polk's wife sell airline shares ahead of the order? | 1A 2W+ 3W+ 4W+ 5W+ 6O 7W 8W
? how much stock did mrs polk sell | 1A=800,000 dollars' worth ; 2W+ 4W+ 5W+ 8W
? Is the SEC investigating? | 6W+
? Has trading by spouses been banned? | 9P
? Has the attorney general taken action? | 10P+
? Did Polk support the ban of 2022? | 11D
? Did the senator sell shares himself? | -
? Has the broker been subpoenaed? | 8P+
? Did Lindhagen trade in airline shares? | -

= Monastery says nothing of monk's return
A| {Pilgrims coming down from Mount Athos} said on Sunday that Father Paisios Lambrinos, who left the brotherhood of Xiropetra in a scandal in 2019, was back in his cell.
N| {The monastery's gatekeeper} bowed and shut the gate.
N| {The abbot} answers no letters during the fast.
N| {The Holy Community in Karyes} said the affairs of a monastery were its own, and declined to go on.
N| {The ecumenical patriarchate in Istanbul} had no comment.
N| {Lambrinos's sister in Volos} said that she was not able to say where her brother was.
V| Women may not enter Athos and telephones are few; the report could not be checked.
N| {The prosecutor in Thessaloniki} intends to summon him as a witness if he is on Greek soil.
N| {The abbot} had vowed that the man would never cross the threshold again.
V| The sum that vanished in 2019 was 3.4 million euros.
? Has Father Paisios returned to the monastery? | 1A 2W+ 3W+ 4W 5W 6W 7W 9O
? is lambrinos back on athos | 1A 2W+ 3W+ 4W 5W 6W 7W
? where is the monk | 1A=in his cell ; 2W+ 3W+ 6W 7W
? Has the prosecutor summoned him? | 8P+
? How much money disappeared? | 10A=3.4 million euros
? Did the abbot steal the money? | -
? Was Lambrinos tried? | -
? did his sister visit him on athos | -

= Chip plant delayed? Partners keep mum
A| {Suppliers} said this week that the start of the Magdeburg-Nord chip plant had been put back by two years to 2030.
N| {The American partner, Calder Semiconductor}, said it would update the market in the ordinary course.
N| {The German partner, Rheinelektronik}, declined to comment.
N| {Federal economics minister Jost Albers} said he did not want to anticipate the companies.
N| {Saxony-Anhalt's state chancellery} said there was nothing official.
N| {A Calder executive, Ming-Hua Tsai}, who was visiting the site in rubber boots, was asked if she would be back in 2030 and laughed.
V| Cranes stood idle on the northern half of the site on Thursday; why was not clear.
N| {Albers} promised that the 9.9 billion euros in aid would be paid only against progress.
N| {The European Commission} would have to approve any change of the aid, it said.
N| {The Left} requested a debate in the state parliament.
V| Calder shelved a plant in Israel in 2024.
? Has the start of the Magdeburg chip factory been delayed? | 1A 2W+ 3W+ 4W+ 5W 6W+ 7O
? when will the plant open | 1A=2030 ; 2W+ 3W+ 4W+ 5W 6W+
? why were the cranes idle | 7W
? Has the state aid been paid out? | 8P+
? Has the Commission approved a change of the aid? | 9P+
? Has the state parliament debated the delay? | 10P
? Was the Magdeburg plant cancelled? | -
? Did Calder build its plant in Israel? | 11D
? Did Tsai resign from Calder? | -

= Crown witness protection row: agency silent
N| {Defence counsel Gwilym Prosser} told Cardiff Crown Court on Monday that the key witness in the cocaine trial had been paid £150,000.
N| {Prosecuting counsel, Adaeze Obi KC}, said she had no instructions.
N| {The judge, Mr Justice Carlile}, asked her to obtain some.
N| {The National Crime Agency} said it neither confirmed nor denied payments to anyone.
N| {The witness}, who gave evidence from behind a screen, was asked who paid his rent and said, "I can't answer that."
N| {The Home Office} said it did not comment on ongoing trials.
N| {Obi} told the judge after lunch that inquiries were still being made.
N| {Mr Justice Carlile} said that he would stop the trial if there was no answer by Wednesday.
N| {Prosser} applied for the witness's bank statements to be disclosed.
V| A trial of the same defendants collapsed in 2023 after a juror fell ill.
? Was the key witness paid? | 1A 2W+ 4W+ 5W+ 6W 7W+
? how much money did the witness receive | 1A=£150,000 ; 2W+ 4W+ 5W+ 7W+
? Has the trial been halted? | 8P+
? Have the bank statements been disclosed? | 9P
? Why did the earlier trial collapse? | 10A=a juror fell ill
? Did the witness threaten a juror? | -
? Were the defendants acquitted? | -
? Who was behind the screen? | 5A=The witness

= Silence at the castle: Liechtenstein bank and the dictator's millions
M| {The Swiss magazine Bilanzblatt} says that 212 million francs belonging to the late Zairean general Mobeko are still at the Fürstenbank in Vaduz.
N| {The bank} is bound by secrecy and said so.
N| {Its chairman, Baron Egon von Falknis}, who was hiking, gave a reporter some chocolate.
N| {The financial market authority} said that the law did not let it say more than that the law did not let it.
N| {The prime minister's office} regarded the question as one for the bank.
N| {The general's son, Célestin}, said from Rabat he had no idea what his father had had.
N| {Kinshasa} has asked for legal assistance.
N| {A Congolese association in Geneva} plans a sit-in in front of the bank, if the police allow it.
N| {Von Falknis} told the magazine last year that the bank had refused accounts from seven heads of state.
N| {The public prosecutor} has opened no proceedings, she said.
? Is General Mobeko's money at the Vaduz bank? | 1A 2W+ 3W+ 4W 5W 6W+
? how much did the general have in liechtenstein | 1A=212 million francs ; 2W+ 3W+ 4W 5W 6W+
? Has a case been opened? | 10D+
? Has there been a sit-in at the bank? | 8P+
? Did Liechtenstein grant legal assistance to Congo? | 7P
? Did the bank take money from seven heads of state? | 9D+
? Is the general dead? | 1A
? Was Célestin arrested in Rabat? | -
? Did the baron take money from the general? | -

= Apple grower mum on frost losses
N| {South Tyrol's largest apple cooperative, Melaval}, would not say on Tuesday how much of its crop had been lost in Friday's frost.
N| {Chairman Oswald Thaler} told a press conference that numbers would be given when the blossom had been counted.
N| {=Oswald Thaler} "Count with us, or wait."
N| {The cooperative's field adviser} did not take calls; his daughter said that he was in the orchards and asleep on his feet.
N| {The provincial government} said that it was too soon.
N| {The insurers' pool} had no figures yet.
A| {Growers around Schlanders} spoke of eighty per cent.
N| {The farmers' league} asked Rome to declare a natural disaster.
N| {Agriculture minister Donatella Fumagalli} said she would come on Thursday if the airport at Bolzano was open.
N| {Melaval} offered interest-free loans to members who could show losses of a third or more.
V| In the frost of April 2017 the valley lost 38 per cent.
? how much of the apple crop was lost in friday's frost | 1W+ 2W+ 3W+ 4W+ 5W 6W 7A=eighty per cent
? Were 80 per cent of the apples destroyed? | 1W+ 2W+ 3W+ 5W 6W 7A
? Has Rome declared a natural disaster? | 8P
? Did the minister visit the valley? | 9P+
? Have growers received loans? | 10P+
? How great was the loss in 2017? | 11A=38 per cent
? Was Melaval insured? | -
? Has Thaler resigned? | -

= Mexican governor dodges question on brother's arrest in Texas
M| {A television station in McAllen, Texas}, reported on Sunday that Rogelio Treviño-Sáenz, a brother of the governor of Tamaulipas, had been arrested with 190,000 dollars in a cool box.
N| {The governor, Alma Treviño-Sáenz}, inaugurated a dialysis ward on Monday and would only talk about kidneys.
N| {Her spokesman} said that the governor's family was not a public office.
N| {US Customs and Border Protection} did not immediately confirm an arrest.
N| {The Hidalgo County jail} said its register was being updated and could not be consulted.
N| {The Mexican consul in McAllen}, asked whether he had visited the man, said he could not give out names.
N| {The brother's wife} told callers they were mistaken.
V| The television station's pictures show a cool box but nobody's face.
N| {The opposition} called for the governor to take leave until the matter was cleared up.
N| {The federal prosecutor} would request extradition only if there was a charge in Mexico, he said.
? Was the governor's brother arrested in Texas? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W 8W
? Rogelio Treviño-Sáenz in custody | 1A 2W+ 3W+ 4W+ 5W+ 6W 8W
? Was the governor arrested? | -
? Has Mexico asked for his extradition? | 10P+
? Has the governor taken leave? | 9P
? how much cash was in the cool box | 1A=190,000 dollars
? Has the consul been to see him? | 6W+
? Was the money from drugs? | -

= Toymaker will not say whether doll was recalled over choking
A| {Parents' groups in Sweden and Norway} said on Wednesday that a toddler in Gävle had choked to death on the eye of a Bibbi doll.
N| {Police in Gävle} said they were investigating the death of a child and would not go into the circumstances.
N| {The maker, Troll & Barn}, did not want to comment out of respect for the family.
N| {The consumer agency} said it could not say yet whether the doll was involved.
N| {The regional hospital} declined to comment.
V| Shops in several towns had taken the doll off their shelves by Wednesday evening, without putting up any notice.
A| {A shop assistant in Falun} had been told not to tell customers why, she said.
N| {Troll & Barn's founder, Mona Elvestad}, told Dagens Leker on the same day that business was brisk.
N| {The consumer agency} will test fifty dolls.
N| {It=the consumer agency} would order a recall if more than one eye came off.
? Did a child choke on a Bibbi doll? | 1A 2W 3W+ 4W 5W
? the toddler's death in gävle from the doll's eye | 1A 2W 3W+ 4W 5W
? why was the doll removed from shops | 6W 7W
? Have the dolls been tested? | 9P+
? Has the doll been recalled by the agency? | 10P+
? Are sales at the toymaker good? | 8A+
? Was the child a girl? | -
? Has the company been fined? | -

= Colonel in custody? Burkina junta has no word on it
A| {Family members and two fellow officers} said that Colonel Ousmane Kaboré-Zongo was taken from his home in Ouagadougou by men in masks on Saturday.
N| {The government} has not reacted.
N| {The security ministry} could not be reached by telephone.
N| {The gendarmerie's spokesman, Captain Issouf Traoré-Bila}, told AFP he had no knowledge of any arrest, and that even if he had it would not be for him to talk about it.
N| {The military prosecutor} said he would speak "in due time".
N| {The colonel's lawyer} had looked for him in three barracks and been told nothing at any of them.
N| {His wife} wants the Red Cross to be let in.
N| {The junta's leader} warned in a speech on Friday that plotters would be "plucked like chickens".
N| {ECOWAS} asked for proof that he was alive.
V| The colonel declined a seat in the transitional assembly last year.
? Has Colonel Kaboré-Zongo been arrested? | 1A 2W+ 3W+ 4W+ 5W+ 6W+
? where is the colonel | 2W+ 3W+ 4W+ 5W+ 6W+
? Has the Red Cross seen the colonel? | 7P
? Has proof of life been provided? | 9P
? Did he sit in the transitional assembly? | 10D
? Who took him away? | 1A=men in masks
? Was the colonel killed? | -
? Did the colonel attempt a coup? | -

= County fair's prize bull disqualified; judges won't say why
N| {The judges of the Hawkesby County Fair in Nebraska} took the blue ribbon off the bull Thunder Road on Saturday, two hours after hanging it there.
N| {Chief judge Merle Ostrander} gave no reason.
N| {He=Merle Ostrander} was asked about steroids and said to ask the vet.
N| {The vet, Dr Carly Jurgens}, said the results weren't back.
N| {The bull's owner, Clint Redhage}, loaded up and drove home without talking to anybody.
N| {His wife, Darlene}, said "Family matter" when the Record-Eagle called.
A| {Folks in the barn} said a syringe was found in the straw.
N| {The fair board} will meet on Tuesday, and plans to hear Redhage.
N| {The runner-up's owner, 14-year-old Hattie Voss}, said she would take the ribbon if it was offered.
V| Redhage's bull also won in 2022 and 2023.
? Was the bull given steroids? | 2W 3W 4W 5W+ 6W+ 7A
? why was thunder road disqualified | 2W+ 3W+ 4W 5W+ 6W+ 7A=a syringe was found in the straw
? Are the test results in? | 4D
? Has the fair board heard Redhage? | 8P+
? Was the ribbon given to Hattie Voss? | 9P+
? Did Thunder Road win in 2021? | -
? Was Redhage banned for life? | -
? How old is the owner of the second-placed bull? | 9A=14-year-old

= Philippine senator won't be drawn on plea talks
M| {The Manila Courier} reported on Tuesday that Senator Benigno Salvacion had offered to plead guilty to a lesser charge in the flood-control kickback case.
N| {The senator} declined to comment as he arrived for a hearing.
N| {His counsel, Atty. Imelda Roxas-Tan}, said there was a gag order and that she intended to respect it.
N| {The ombudsman's office} said that it could not talk about negotiations "whether or not they exist".
N| {State prosecutor Ruel Magtibay}, reached by telephone, asked how the reporter had got the number and ended the call.
N| {The presidential palace} said that it had no information on the matter.
A| {A person in the prosecution team} said the offer was made in writing on 14 November and had been turned down the same week.
N| {The court} has set the next hearing for 20 January.
N| {A citizens' group} asked the court to lift the gag order.
N| {Salvacion} said in October he would return any money that was proved not to be his.
? Did Senator Salvacion offer to plead guilty? | 1A 2W+ 3W+ 4W 5W 6W 7A
? the plea bargain proposed by the senator | 1A 2W+ 3W+ 4W+ 5W+ 6W 7A
? Did prosecutors accept the offer? | 4W+ 5W+ 7D
? Has the gag order been lifted? | 9P
? Has Salvacion paid back the money? | 10P+
? When is the next hearing? | 8A=20 January
? Was the senator found guilty? | -
? Did his lawyer resign? | -

= Airbag maker silent after sixth death
V| A driver in Adelaide was killed last week by a fragment of an airbag inflator, a coroner was told on Monday, in what would be the sixth such death in Australia.
N| {Senko, the manufacturer}, did not respond to a detailed list of questions.
N| {Its local subsidiary} said all inquiries were handled in Osaka.
N| {Osaka} was closed for a public holiday, a recorded announcement said.
N| {The carmaker, Hoshi Motors}, said it was premature to link the death with a recalled part.
N| {The coroner, Dr Rosemary Tran}, said that she made no finding yet as to where the fragment came from.
N| {Police sergeant Wayne Dolby} told the hearing it looked like a Senko inflator to him.
N| {The consumer commission} is seeking a compulsory recall of the remaining 38,000 cars.
N| {Hoshi} would pay for hire cars, it said, if owners could not drive.
N| {The dead man's brother} urged the minister to act before Christmas.
V| Hoshi recalled the same model voluntarily in 2021.
? Did a Senko inflator kill the Adelaide driver? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7A
? fatal airbag made by senko | 1A 2W+ 3W+ 4W+ 5W+ 6W 7A
? Has a compulsory recall been ordered? | 8P
? Has Hoshi paid for hire cars? | 9P+
? Was there a voluntary recall? | 11A
? How many cars remain to be fixed? | 8A=38,000
? Was the driver speeding? | -
? Did Hoshi admit that its airbag killed the man? | 5W+
? Was a driver killed in a Senko car in Japan? | -

= Royal Opera's music director: house will not confirm departure
A| {Three members of the orchestra} said the music director of the Royal Opera in Copenhagen, Alessandra Montefiore, had told them at a rehearsal on Thursday that she was leaving at the end of the season.
N| {The house} would not confirm that.
N| {Theatre director Rasmus Kjærulf} said that contracts were confidential.
N| {Montefiore}, who conducted "Falstaff" the same evening, did not respond to a message left at the stage door.
N| {Her agency in London} said it had nothing to announce.
N| {The orchestra's union representative, the bassoonist Pia Winther}, said what was said at rehearsals stayed at rehearsals.
M| {A Vienna newspaper} has linked her with the State Opera.
N| {The culture minister} promised in the spring that the house would get another 40 million kroner if it filled 85 per cent of its seats.
N| {Kjærulf} is to present next season's programme on 4 March.
N| {Montefiore} said in an interview in August that she had turned down Chicago.
? Is Alessandra Montefiore leaving the Royal Opera? | 1A 2W+ 3W+ 4W+ 5W+ 6W
? the music director's departure | 1A 2W+ 3W+ 4W+ 5W+ 6W
? Is she going to Vienna? | 4W+ 5W+ 7A
? Has the house had the extra money? | 8P
? Has the programme for next season been presented? | 9P+
? Did Montefiore accept a post in Chicago? | 10D+
? Was she dismissed? | -
? What did she conduct on Thursday evening? | 4A=Falstaff
? Did the culture minister resign? | -

= Kyrgyz dam: neither side says who opened fire
N| {The Kyrgyz border service} said three of its men were wounded on Monday at the Golovnaya water intake, and did not say by whom.
N| {Tajikistan's border troops} issued no statement.
N| {Its foreign ministry} said that it was clarifying the circumstances.
N| {Kyrgyz president Bakyt Sarymsakov} told an audience of teachers in Osh that he would not add fuel to the fire.
A| {A commander on the Kyrgyz side} put his hand over a television camera.
V| Who fired first could not be determined from the videos in circulation.
A| {Villagers in Ak-Sai} said the shots came from the Tajik bank after a stone was thrown.
A| {Villagers in Vorukh} said that it was the other way round.
N| {The two governments} agreed to a joint commission, which will begin work on Friday.
N| {The Russian base at Kant} offered to patrol the road.
V| The intake has been the subject of clashes in 2014 and 2021.
? Did Tajik troops fire first? | 1W+ 2W+ 3W+ 4W+ 5W 6W 7A 8D
? who opened fire at the water intake | 1W+ 2W+ 3W+ 4W+ 5W 6W 7A=the Tajik bank ; 8D
? How many Kyrgyz guards were hurt? | 1A+=three
? Has the joint commission begun its work? | 9P+
? Are Russian soldiers patrolling the road? | 10P+
? Did anyone die? | -
? Was the dam destroyed? | -
? Have there been clashes there before? | 11A

= No word on sanctions waiver for German refinery
A| {Two people in the industry} said Washington had granted the Oderland refinery a six-month waiver from sanctions on its Russian shareholder.
N| {The US Treasury} did not immediately return a message seeking comment.
N| {The German economics ministry} said talks were constructive and declined to elaborate.
N| {The refinery's spokeswoman, Silke Dombrowski}, could not confirm the report.
N| {The shareholder, Severnaya Neft}, said through its Berlin lawyer that it had no comment to make.
N| {Brandenburg's premier, Henning Utecht}, said that he was unable to say anything until he had it in black and white.
V| The Treasury's website listed no such licence on Friday evening.
N| {Utecht} has demanded that the federal government take over the plant should no waiver be issued by the 21st.
N| {The works council} is planning a demonstration in Schwedt-Nord on Saturday.
N| {Dombrowski} did say that the plant was running at 81 per cent.
? Has Washington granted the refinery a waiver? | 1A 2W+ 3W+ 4W+ 5W+ 6W
? the sanctions exemption for Oderland | 1A 2W+ 3W+ 4W+ 5W+ 6W
? how long is the waiver for | 1A=six-month ; 2W+ 3W+ 4W+ 5W+
? Has Berlin nationalised the refinery? | 8P
? Did the works council demonstrate? | 9P+
? What is the plant's utilisation? | 10A+=81 per cent
? Has Severnaya Neft sold its stake? | -
? Did Germany impose sanctions on the refinery? | -

= Bishop's housekeeper inherits? Notary cannot say
M| {The Bavarian tabloid Blitz} says that the late auxiliary bishop Leopold Aigner left his house on the Ammersee and 1.7 million euros to his housekeeper.
N| {The notary in Dießen} may not speak, he said, and does not.
N| {The probate court in Weilheim} gives information only to heirs.
N| {The diocese} said it had no knowledge of the will.
N| {The housekeeper, Rosalia Unterberger, 71}, closed the shutters when a photographer rang.
N| {Her nephew} said that she had been told to wait and was waiting.
V| It is not known who wrote the will, or when.
N| {The bishop's brother, Xaver Aigner}, said he would contest any will that was not in his brother's handwriting.
N| {The probate court} is due to open the will on 9 May.
V| In an earlier will, of 1999, the bishop had left everything to a children's village.
? Did the bishop leave his house to the housekeeper? | 1A 2W 3W 4W+ 5W+ 6W+
? who inherits bishop aigner's estate | 1A=his housekeeper ; 2W 3W 4W 5W+ 6W+
? Has the will been opened? | 9P
? Has the will been contested? | 8P+
? When was the will written? | 7W
? how much money did he leave | 1A=1.7 million euros ; 2W 3W 4W
? Was Unterberger the bishop's wife? | -
? Has the children's village got the house? | -

= Housekeeper named sole heir; she has "nothing to say"
N| {The probate court in Weilheim} confirmed on 9 May that the late auxiliary bishop Leopold Aigner had named his housekeeper, Rosalia Unterberger, sole heir.
N| {She=Rosalia Unterberger} said that she had nothing to say.
N| {Her lawyer, Konrad Sedlmayr}, would not say what the estate was worth.
N| {The court} does not publish sums.
N| {The diocese's finance director} declined to confirm the figure of 1.7 million euros.
N| {Xaver Aigner, the bishop's brother}, said the will was typed, and that he would go to court by the end of the month.
N| {Sedlmayr}, asked if it was typed, said he would not discuss the appearance of documents.
N| {Unterberger} had promised the bishop to look after his dachshund, her nephew said, and would do so.
V| The children's village, which had been favoured in a will of 1999, gets nothing.
? who inherits bishop aigner's estate | 1A=his housekeeper, Rosalia Unterberger
? how much money did he leave | 3W+ 4W 5W
? Has the will been contested? | 6P+
? Was the will typed? | 6A 7W+
? Has the children's village inherited? | 9D
? Did the diocese inherit the house? | 1D
? Was Unterberger the bishop's wife? | -
? Has the will been opened? | 1A
? Did the dachshund die? | -

= Second shift at Dacia supplier told to go home, no reason given
V| Some 700 workers at the seat factory in Mioveni, Romania, were sent home at the start of the second shift on Monday.
N| {The management} gave no reason.
N| {Plant director Olivier Marchadier} left by helicopter at three and has not been available since.
N| {The parent company in Nantes, Sièges Loire}, said it would communicate with its staff first.
N| {The labour inspectorate} said that it had not been told and could not comment.
N| {Trade union leader Ionel Bădescu} said that he honestly did not know.
A| {Foremen} said the factory was out of foam because the supplier had not been paid.
N| {The supplier, Spumex}, declined to say if any invoice was open.
N| {Bădescu} called on the management to pay full wages for the lost hours.
N| {The union} would occupy the canteen, he said, if they were sent home again on Tuesday.
N| {Sièges Loire} has announced a news conference for Wednesday.
? Why were the workers sent home? | 2W+ 3W+ 4W+ 5W 6W+ 7A=the factory was out of foam
? Has the foam supplier been paid? | 7D 8W+
? Did the plant run out of foam? | 2W+ 4W+ 5W 6W 7A 8W
? Has the union occupied the canteen? | 10P+
? Has the press conference taken place? | 11P+
? Have full wages been paid? | 9P
? how many workers were sent home | 1A=700
? Is the factory to be sold? | -
? Was the plant director injured in the helicopter? | -

= Astronomers guarded on "signal" report
M| {A Spanish news site} said on Friday that astronomers at the La Sagra observatory had picked up an artificial signal from the star HD 88133.
N| {The observatory} said that a press conference would be held if and when there was a result.
N| {Its director, Professor Inés Altamira}, said she was unable to comment on data under review.
N| {Her doctoral student, Wei Jianhao}, whose name was on the report, said he wanted to finish his doctorate and therefore had no comment.
N| {The European Southern Observatory} said it had been asked to look and it was too early to say anything.
N| {The SETI Institute in California} could neither confirm nor rule out a terrestrial source.
N| {The Spanish telecoms regulator} has been asked to check whether a satellite passed overhead.
N| {Altamira} said she would resign as director if anyone in her team had leaked the data.
N| {A paper} is to be submitted in May.
V| A signal reported by the same observatory in 2019 turned out to be a microwave oven.
? Did astronomers detect an artificial signal? | 1A 2W+ 3W+ 4W+ 5W 6W
? signal from HD 88133 | 1A 2W+ 3W+ 4W+ 5W 6W
? Did the signal come from a satellite? | 6W 7P
? Has the paper been submitted? | 9P
? Has Altamira stepped down? | 8P+
? What caused the signal of 2019? | 10A=a microwave oven
? Did SETI pick up the signal? | -
? Was Wei expelled? | -

= Dock strike ballot: union says result will come "when it comes"
N| {The transport union} declined on Wednesday to say how its 6,000 dockers had voted on a strike at Felixmouth.
N| {Its general secretary, Noreen Tasker}, said the result would come when it came.
N| {The scrutineer, Balloting Services Ltd}, does not speak to the media.
N| {The port's operator, Haven Terminals}, said it didn't know.
N| {Its chief executive, Ewan Laidlaw}, was later asked whether it was true that 91 per cent had voted yes, and said, "You tell me."
A| {Two shop stewards} gave that figure.
N| {The business secretary} said that she would wait for the official announcement.
N| {Haven} has offered 4.5 per cent.
N| {The union} said last month that it would reject anything under seven.
N| {Tasker} asked Acas to keep a room free on Friday.
V| Dockers in Felixmouth last struck in 1989.
? Did the dockers vote for a strike? | 1W+ 2W+ 3W 4W+ 5W+ 6A 7W
? what was the result of the ballot | 1W+ 2W+ 3W 4W+ 5W+ 7W
? Are the dockers on strike? | 11O
? Has the union accepted 4.5 per cent? | 9D+
? Have the two sides met at Acas? | 10P+
? When did the dockers last walk out? | 11A=1989
? Has Haven raised wages? | 8P+
? Was Tasker re-elected? | -

= Minister's doctorate: "ask my lawyer", lawyer: "no"
M| {The Kyiv website Slidstvo-Ekspres} said on Thursday that 43 of the 160 pages of education minister Oleh Hrytsak's thesis were taken from a dissertation defended in Minsk in 1987.
N| {The minister}, opening a school in Vinnytsia, told reporters to ask his lawyer.
N| {The lawyer} said, "No."
N| {Hrytsak's adviser, Yaryna Moroz}, said that he wouldn't be commenting on a working day.
N| On Saturday {she=Yaryna Moroz} said he would not be commenting at the weekend.
N| {The university in Lviv} said that a commission would decide whether there had been plagiarism.
N| {The commission} meets on the 12th.
N| {The author of the Minsk thesis, Valery Shabunko, 78}, said he was too old to be angry.
N| {The student parliament} demanded that the minister step down.
N| {The prime minister} would draw conclusions "should the facts be confirmed", she said.
? Did the minister plagiarise his thesis? | 1A 2W+ 3W+ 4W+ 5W+ 6W 8A
? how many pages were copied | 1A=43 ; 2W+ 3W+ 4W+ 6W
? Has the commission met? | 7P
? Has Hrytsak resigned? | 9P
? Did the prime minister sack him? | 10P+
? Is Shabunko dead? | 8D+
? Who plagiarised Hrytsak? | -
? Where was the copied work defended? | 1A=Minsk
? Did Shabunko sue the minister? | -

= Ski resort will not say how man fell from gondola
V| A 34-year-old Dutchman died on Saturday after he fell 22 metres from a gondola at the resort of Sankt Jodok in Tyrol.
N| {The lift company} said it would not speak about the course of events.
N| {Its managing director, Peter Kofler-Auer}, had lawyers beside him when he met the press and read from a sheet.
N| The door had been inspected in November, {he=Peter Kofler-Auer} read; on whether it was open, he would say nothing.
N| {The Alpine police} said an expert was examining the cabin and it was uncertain when he would be done.
N| {The manufacturer in Vorarlberg} offered its condolences and no information.
A| {Skiers in the next cabin} said that the door sprang open by itself.
V| A mobile telephone film of the fall begins only when the man is already in the air.
N| {The public prosecutor} has ordered an autopsy.
N| {The Dutch consul} asked for the lift to be closed until the cause was known.
N| {Kofler-Auer} said the lift would run on Sunday "provided that the authority agrees".
? Did the gondola door open by itself? | 2W+ 4W+ 5W 6W+ 7A
? how did the man fall | 2W+ 3W+ 4W+ 5W 6W+ 7A=the door sprang open by itself ; 8W
? Has an autopsy been carried out? | 9P
? Has the lift been shut down? | 10P 11P+
? When was the door inspected? | 4A+=November
? Was the man drunk? | -
? Did the man survive? | 1D
? How far did the skier fall? | 1A=22 metres
? Did the Dutch consul ride in the gondola? | -

= EU states tight-lipped on who blocked sanctions
N| {Poland's foreign minister, Weronika Janas}, said on Monday that one member state had blocked the European Union's twentieth package of sanctions, and would not name it.
N| {The EU's foreign policy chief, Tarmo Lepik}, declined to name it either.
N| "You can count to 27 as well as I can," {he=Tarmo Lepik} said.
N| {Hungary's foreign minister} left Luxembourg without speaking to the press.
N| {Slovakia's} said that he would not comment on confidential deliberations.
A| {Three diplomats} said it was Malta, over shipping.
N| {The Maltese delegation} did not answer calls, and an official in Valletta said the matter was sensitive.
N| {Lepik} proposed to take the shipping clause out of the package.
N| {The ambassadors} will try again on Thursday.
V| Greece and Malta secured an exemption for tankers in 2022.
? Did Malta block the sanctions package? | 1W 2W 3W 4O 5W 6A 7W+
? which country vetoed the EU sanctions | 1W 2W 3W 4W+ 5W+ 6A=Malta ; 7W+
? Has the shipping clause been taken out? | 8P+
? Did the ambassadors pass the package? | 9P+
? Did Hungary block the sanctions? | 1W 2W 3W 4W+ 6D
? Was Poland the one that blocked it? | 1W+ 6D
? why did it block the package | 6A=shipping ; 7W+
? Has Lepik resigned? | -
? Did Poland ask for an exemption for tankers? | -

= Second fire at battery store; owner "not available"
V| Firefighters were called on Tuesday to a battery storage park at Moss Bluff, Arizona, for the second time in five weeks.
N| {The owner, Voltrove Energy}, was not available for comment.
N| {Its emergency line} played music.
N| {Fire chief Dolores Yazzie} said she did not have a cause and was not going to invent one.
N| {The state corporation commission} said that the first fire was still under review, so that it was unable to speak about the second.
N| {The cell maker, in Korea}, declined to comment through an interpreter.
A| {A contractor} said that the cooling had been switched off since the weekend to save money.
N| {Voltrove} last month promised neighbours a new alarm system by the summer.
N| {The county} may revoke the permit, supervisor Ted Bricker said, if the firm failed to appear on Thursday.
N| {Yazzie} asked residents to keep their windows shut.
? Was the cooling system off when the fire broke out? | 2W+ 3W+ 4W 5W 6W 7A
? what caused the second battery fire | 2W+ 3W+ 4W 5W 6W+ 7A=the cooling had been switched off
? Has the permit been revoked? | 9P
? Do the neighbours have a new alarm system? | 8P+
? Has the review of the first fire ended? | 5D+
? Were residents evacuated? | -
? Did anybody die in the fire? | -
? Has there been a fire at the site before? | 1A 5A

= Nigeria's central bank silent on naira peg report
M| {The Lagos daily Market Ledger} reported on Monday that the central bank had decided to peg the naira at 1,400 to the dollar.
N| {The bank} had not issued any circular by the close of trading.
N| {A deputy governor, Dr Hauwa Gwarzo}, declined to take questions at a seminar in Abuja, on the grounds that it was about mobile money.
N| {The finance minister, Segun Adelabu}, said he would be the last to speak about it.
N| {The presidency} did not respond to calls or text messages.
A| {Dealers at three banks} said that they had been told of the decision by telephone.
N| {The IMF's resident representative} said he was seeking clarification.
V| It remained unclear whether the report referred to the official or the parallel market.
N| {The manufacturers' association} asked for an urgent meeting with the governor.
N| {Adelabu} told parliament in June the government would never again fix the rate.
N| {The monetary policy committee} is scheduled to meet on the 24th.
? Has the central bank pegged the naira? | 1A 2W+ 3W+ 4W+ 5W+ 6A 7W
? at what rate will the naira be fixed | 1A=1,400 to the dollar ; 2W+ 3W+ 4W+ 5W+
? Does the peg apply to the parallel market? | 8W
? Have the manufacturers met the governor? | 9P+
? Did the committee meet? | 11P
? Has the governor been replaced? | -
? Did the IMF recommend a peg? | 7W+
? has the naira fallen | -

= Clinic won't confirm footballer's heart operation
A| {Two nurses and a patient} at a private clinic in Turin said the former Italy captain Fabio Santarelli had an operation on his heart there on Monday.
N| {The clinic} said that it was not authorised to disclose anything.
N| {Professor Guido Brancaleone, the clinic's heart surgeon}, walked through the lobby with his eyes on his telephone.
N| {Santarelli's club} referred callers to the family.
N| {The family} asked for privacy.
N| {His son Luca}, pressed by a television reporter outside, said he could not talk about that.
N| {The Italian federation} said only that it was close to Fabio "as always".
M| {Tuttosport Piemonte} says that two bypasses were fitted and that he is awake.
N| {The club} promised a bulletin for Tuesday evening.
N| {Luca Santarelli} said that his father would be at the derby "if God wills".
V| Santarelli was treated at the same clinic in 2016 for a knee.
? Did Santarelli have heart surgery? | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7W 8A
? the ex-captain's operation in turin | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7W 8A
? how many bypasses did he get | 2W+ 8A=two
? Has the club put out a bulletin? | 9P+
? Did Santarelli attend the derby? | 10P+
? What was he treated for in 2016? | 11A=a knee
? Did Santarelli die? | 8D
? Did he collapse at a match? | -
? Was Luca Santarelli operated on? | -

= Leaked draft on abortion: Supreme Court does not comment
M| {The Brasília newsletter Bastidores} published on Wednesday what it said was a draft judgment of Brazil's Supreme Court striking down the ban on abortion in the first twelve weeks.
N| {The court} does not comment on documents attributed to it, it said.
N| {Chief Justice Heloísa Bittencourt} cancelled a lunch with journalists.
N| {Justice Otávio Figueira}, named as the author of the draft, was asked in the car park if it was his, and replied that the car was.
N| {The attorney general} said that he had nothing to say before a ruling.
V| The newsletter blacked out the page numbers, and experts consulted by this newspaper disagreed on whether the text was authentic.
N| {The bishops' conference} demanded that the hearing be repeated.
N| {The court} has listed the case for 11 December.
N| {An evangelical caucus} said it would move to impeach any judge who voted for the text.
N| {Bittencourt} has ordered an inquiry into the leak, the court's press service said.
? Is the leaked draft genuine? | 1O 2W+ 3W+ 4W+ 5W 6W
? Has the Supreme Court struck down the abortion ban? | 2W+ 5W 8O
? who wrote the draft | 2W+ 4W+
? Has the hearing been held again? | 7P
? Have any judges been impeached? | 9P+
? Has the leaker been identified? | 10O
? Did the court order an investigation? | 10A+
? when will the case be heard | 8A+=11 December
? Did the bishops leak the draft? | -

= Silence over who will succeed Gewerbe boss
N| {The supervisory board of the Vienna retailer Gewerbe & Sohn} met for nine hours on Thursday and announced nothing.
N| {Its chairman, Friedrich Lanner}, said as he left that the soup had been good.
N| {Deputy chairwoman Mag. Irmgard Hofstätter} said "no" to every question, including one about whether the meeting was over.
N| {The outgoing chief executive, Robert Tichy}, could not be reached.
N| {A company spokesman} said that the capital market would be told first.
A| {Two members of the works council} said that the choice had fallen on Daniela Ressmann, who runs the furniture chain Lutzhaus.
N| {Ressmann} did not reply to a text message.
N| {Lutzhaus} said she was at her desk; it declined to say for how long.
N| {Investors' representative Walter Kubin} asked for an extraordinary general meeting.
N| {Tichy} will go on 31 January, as he announced in the autumn.
? Has Daniela Ressmann been chosen to lead Gewerbe & Sohn? | 1W+ 2W+ 3W+ 4W+ 5W+ 6A 7W+ 8W+
? who will be the retailer's next chief executive | 1W+ 2W+ 3W+ 5W+ 6A=Daniela Ressmann ; 7W+ 8W+
? Has Tichy left the company? | 10P
? Has there been an extraordinary general meeting? | 9P
? Did Ressmann resign from Lutzhaus? | 8D+
? how long did the board sit | 1A+=nine hours
? Was Tichy sacked? | -
? Is the company insolvent? | -

= No answers for families of lost trawler
V| Eight days after the trawler Rosa do Mar vanished off Cape Verde, the search was called off on Friday.
N| {The Spanish maritime rescue service} said that it could not say what had happened to the ship.
N| {The owner, Pesqueras Burela}, had promised to talk to the families at noon, and nobody came.
N| {Its manager, Suso Lorenzana}, refused to open the door of the office.
N| {The insurers} are bound by confidentiality.
N| {Cape Verde's coastguard} had no explanation.
N| {The skipper's widow, Carmiña Bouzas}, said that the bilge pumps had been broken since June and that her husband had told the owner so.
N| {The owner's lawyer} would neither confirm nor deny that.
N| {The Galician government} asked Madrid to send a submersible.
N| {The families} said that they would chain themselves to the office if they were not received on Monday.
V| Eleven men were on board.
? What happened to the Rosa do Mar? | 2W 3W+ 4W+ 5W 6W
? Were the bilge pumps out of order? | 3O 7A 8W+
? was the trawler unseaworthy | 4W+ 7A 8W+
? Has a submersible been sent? | 9P
? Have the families chained themselves to the office? | 10P+
? Is the search still on? | 1D
? Did the owner meet the families on Friday? | 3D
? Was the wreck found? | -
? How many crew did the ship have? | 11A=Eleven
? Did the coastguard find a lifeboat? | -

= Kuwaiti investor and Warwick Rovers: league says too early
M| {The radio station Talksport West} said a Kuwaiti investor had bought 75 per cent of Warwick Rovers.
N| {The club's chairwoman, Glynis Mottram}, said she would speak to supporters before the press.
N| {She=Glynis Mottram} had not spoken to either by Friday night.
N| {The English league's chief executive} said it was too early to talk about an owners' test.
N| {The investor, Sheikh Faisal al-Rumaithi}, could not be reached on his aeroplane.
N| {His man in London, Piers Loxley}, said: "I don't discuss football, weather or women."
N| {Manager Stan Bielak} told reporters that he just picked the team.
V| Companies House showed no change of control.
N| {The supporters' trust} called for a golden share.
N| {Mottram} said in August that she'd sell only if the ground stayed in the city.
N| {The league} plans to publish a decision within 28 days of any application.
? Has the sheikh bought Warwick Rovers? | 1A 2W+ 3W+ 5W+ 6W+ 7W
? takeover of rovers by a kuwaiti | 1A 2W+ 3W+ 4O 5W+ 6W+
? How big a stake was bought? | 1A=75 per cent ; 2W+ 3W+ 6W+
? Do the supporters have a golden share? | 9P+
? Did the investor pass the owners' test? | 4W+
? Has the league published its decision? | 11P+
? Was Bielak dismissed? | -
? Will the club leave the city? | 10O

= Kashmir: army silent on soldier's account of shooting
N| {A soldier who gave his name as Naik Surjit Rawat} said in a video on Sunday that his unit had shot three shepherds near Uri by mistake and then put rifles beside them.
N| {The army's northern command} declined to comment on "unverified social media content".
N| {The unit's commanding officer} was said to be in the field.
N| {The defence ministry in New Delhi} did not respond to an email.
N| {Lieutenant Governor Arvind Mehrotra} said that he had seen the video and would await a report.
N| {Jammu and Kashmir police} said they could not confirm that a Naik Rawat existed.
V| The footage shows a man in uniform against a white wall; where it was filmed is unclear.
N| {Rawat's wife} told a Punjabi channel that her husband was under guard and that she had been asked to be quiet.
N| {The main opposition party} asked for a judicial inquiry.
N| {The families of the shepherds} refused compensation of 500,000 rupees.
N| {Mehrotra} said those responsible would be punished if any wrong had been done.
? Did soldiers shoot the shepherds by mistake? | 1A+ 2W+ 3W+ 4W+ 5W 6O
? were rifles planted beside the dead men | 1A+ 2W+ 3W+ 4W+ 5W
? Is the video authentic? | 2W+ 5W 6W 7W
? Did the families take the money? | 10D+
? Has a judicial inquiry been set up? | 9P
? Has anyone been punished? | 11P
? Is Rawat under arrest? | 8A+
? How many herders were killed? | 1A+=three
? Did the shepherds shoot at the soldiers first? | -

= Soldier behind shepherd video "on leave", says army
N| {India's army} said on Tuesday that Naik Surjit Rawat, who had appeared in a video about a shooting near Uri, was "on leave".
N| Asked where, {a spokesman in Udhampur} said that a soldier's leave was his own.
N| {=a spokesman in Udhampur} "As to the contents, there will be no comment until the court of inquiry has finished."
N| {The court of inquiry} was ordered on Monday and will report within four weeks.
N| {Its president, Brigadier Tarun Lahiri}, did not want to say if he would hear Rawat.
N| {Rawat's wife} had still not been allowed to speak to her husband, she told reporters.
N| {The defence minister} avoided the subject at a parade.
M| {The Srinagar Sentinel} reported that three rifles shown to the press in March carried numbers from an army store.
N| {The spokesman} was shown the numbers and said he had no view.
N| {The High Court in Srinagar} will hear a petition on Friday.
? Did soldiers shoot the shepherds by mistake? | 3W+ 4O 7W+
? were rifles planted beside the dead men | 3W+ 7W+ 8A 9W+
? Is Rawat under arrest? | 1D+ 2W+ 6O
? where is the soldier | 2W+
? Has the court of inquiry reported? | 4P+
? Will Rawat be heard by the inquiry? | 5W+
? Has the High Court heard the petition? | 10P+
? Was Lahiri arrested? | -
? Did the High Court free Rawat? | -

= Nothing to declare: customs chief on his watch
N| {The head of Greek customs, Aristidis Koutras}, was asked by a parliamentary committee where he got the watch he was wearing.
N| {He=Aristidis Koutras} pulled down his sleeve.
N| {=Aristidis Koutras} "I'd prefer to speak about tobacco."
N| {Committee chairwoman Vasiliki Drakou} put the question a second time, and he spoke about tobacco.
N| {His ministry} did not wish to comment on personal effects.
N| {The jeweller in Kolonaki whose box was seen in his office} said that discretion was part of the price.
A| {An employee in the customs house at Piraeus} said that it was a present from an importer of cigarettes.
N| {The importer, Stelios Mavrakis}, had left for Cyprus, according to his office, which could not say when he'd return.
N| {The transparency authority} requested Koutras's declarations for six years.
N| {Drakou} said that she would refer the matter to the prosecutor if they did not arrive by Monday.
V| The watch, of a kind that sells for about 60,000 euros, was visible in the official photograph of 2 May.
? Did a cigarette importer give Koutras the watch? | 1O 2W+ 3W+ 4W+ 5W+ 6W 7A 8W+
? where did the customs chief get his watch | 2W+ 3W+ 4W+ 5W+ 6W 7A=an importer of cigarettes ; 8W+
? Has the case gone to the prosecutor? | 10P+
? Has Koutras handed over his declarations? | 9P
? What is such a watch worth? | 11A=about 60,000 euros
? Did Koutras buy the watch in Cyprus? | -
? Is Mavrakis under arrest? | -
? Has Koutras been dismissed? | -

= Amusement park mum about loose bolt
V| A roller coaster at Frolics Park near Blackpool stopped upside down for 41 minutes on Saturday with 16 people on it.
N| {The park} would not say what had happened.
N| {Operations manager Leanne Cartmell} told a local reporter: "No comment, and please don't film the queue."
N| {The ride's German maker} said that it had sent an engineer and would wait.
N| {The Health and Safety Executive} confirmed it had been informed but declined to give details.
A| {A ride attendant} told the Fylde Echo that a bolt "as long as a pencil" had been found under the loop that morning and handed in.
N| {Cartmell} was asked about the bolt and said she'd nothing to add.
N| {Lancashire Fire and Rescue} said it did not know about any bolt.
N| {The park} intends to reopen the ride at half-term.
A| {A father of two who was on board} said he would sue unless he got an apology.
? Was a bolt found under the ride before it stopped? | 2W+ 3W+ 5W 6A 7W+ 8W
? why did the coaster stop upside down | 2W+ 3W+ 4W+ 5W
? Is the ride open again? | 9P+
? Has the passenger sued? | 10P
? Was anyone hurt? | -
? How long were the riders stuck? | 1A=41 minutes
? Did the attendant get fired? | -
? Did the park tell the safety executive? | 5A

= Envoy's apartment raided? Moldova says nothing
M| {The Bucharest channel Observator Est} said Moldovan police searched the flat of the honorary consul of Kazakhstan in Chişinău on Friday morning.
N| {Moldovan police} could neither confirm nor deny.
N| {The anti-corruption prosecutor's spokeswoman, Corina Țurcan}, asked for questions in writing.
N| {She=Corina Țurcan} answered them in writing: there was no comment.
N| {The consul, Vitalie Rusnac}, who deals in fertiliser, could be seen at a window and made a sign that was not friendly.
N| {Kazakhstan's foreign ministry} was looking into it.
A| {Neighbours} said men carried out two safes.
N| {Moldova's foreign minister, Doina Grecu}, said that she had asked the prosecutor for information.
N| {Kazakhstan} might summon the Moldovan chargé, a ministry official in Astana said.
N| {Rusnac} was refused Kazakh citizenship in 2020, the consulate's website says.
? Was the honorary consul's flat searched? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7A
? raid on rusnac's apartment | 1A 2W+ 3W+ 4W+ 5W+ 6W 7A
? What was taken from the flat? | 2W+ 4W+ 7A=two safes
? Has the Moldovan chargé been summoned? | 9P+
? Did the prosecutor inform Grecu? | 8P
? Is Rusnac a citizen of Kazakhstan? | 10D
? Was the consul arrested? | -
? Did Kazakhstan raid the flat? | -

= Insurer will not say if it paid ransom after hack
V| Hackers shut down the computers of the Belgian insurer Ardenne Mutuelle on 2 November, and on the 19th they came back to life.
N| {The company} declined to say if money had been paid.
N| {=the company} "We do not comment on the measures that we took."
N| {Chief executive Stijn Verhaege} broke off an interview with VRT at the word "bitcoin".
N| {The federal cyber centre} said it advised against payment and could not say what companies did with its advice.
N| {The prosecutor} said the investigation was under way.
A| {A negotiator involved in the case} put the sum at 62 bitcoin.
N| {The financial regulator} asked for a report by the end of the month.
N| {Verhaege} promised policyholders that no claim would be settled later than 1 February.
N| {The consumers' association} would go to court if data had been sold.
V| Ardenne refused to pay when it was attacked in 2017, and lost four years of records.
? Did Ardenne Mutuelle pay the hackers? | 2W+ 3W+ 4W+ 5W 6W 7A
? how much ransom was paid | 2W+ 3W+ 4W+ 7A=62 bitcoin
? Did the insurer pay in 2017? | 11D
? Has the regulator had its report? | 8P
? Have all claims been settled? | 9P+
? Has the consumers' association sued? | 10P+
? Are the company's systems working again? | 1A
? was customer data sold | -
? Were the hackers caught? | -

= Silent treatment for Lapland road
N| {The Finnish transport agency} would not say on Wednesday if it had dropped the Kilpisjärvi tunnel.
N| {Director general Veikko Lampi} said he was not in a position to comment before the budget talks.
N| {The transport minister, Henna Törmälä}, told Lapin Sanomat that she was on a sledge, and the line broke.
N| {Her aide} said he knew as much as the reporter.
N| {The Norwegian side}, which was to pay a third, had heard nothing and would therefore say nothing.
A| {Civil servants in two ministries} said the tunnel was dead.
V| The project's website had been replaced by a page reading "under maintenance".
N| {The Sámi parliament} asked for its archaeological finds to be returned.
N| {Törmälä} promised voters at Easter that the first blast would be fired in 2028.
N| {The contractor} would claim damages if the tender was withdrawn.
? Has the Kilpisjärvi tunnel been scrapped? | 1W+ 2W+ 3W+ 4W+ 5W+ 6A 7W
? is the lapland tunnel project dead | 1W+ 2W+ 3W+ 4W+ 5W+ 6A
? Has construction of the tunnel begun? | 9P+
? Have the finds been given back? | 8P+
? Has the contractor claimed damages? | 10P+
? What share was Norway to bear? | 5A+=a third
? Was the minister hurt in a sledge accident? | -
? Did Norway pull out? | 5W+
? Did the sledge crash with the minister on it? | -

= Pastor's plane: church will not say who flew
V| A private jet belonging to the Living Fountain church overshot the runway at Kumasi on Friday night and came to rest in a cassava field.
N| {The church} would not say if Apostle Kwaku Danso-Hene had been on board.
N| {His spokesman, Elder Bright Asamoah}, asked the faithful to give thanks and the press to go home.
N| {The airport} said that passenger names were not for publication.
N| {The accident bureau} had yet to interview anyone, its head said, and he could therefore say nothing.
N| {A farmer, Maame Adwoa}, saw three men and a woman run to a jeep, and did not know who they were.
A| {Church members} said that the woman was not the apostle's wife.
N| {The apostle} preached for four hours on Sunday, about Jonah.
N| {The bureau} will download the recorders next week.
N| {The church} offered the farmer 10,000 cedis for her cassava.
N| {She=Maame Adwoa} wanted 15,000.
? Was the apostle aboard the jet? | 2W+ 3W+ 4W 5W 6W 7O 8W+
? who was on the plane | 2W+ 3W+ 4W 5W 6A=three men and a woman
? Has the farmer been paid? | 10P+
? Have the flight recorders been read? | 9P+
? Was anyone killed? | -
? Where did the jet end up? | 1A=a cassava field
? Did the farmer accept 10,000 cedis? | 11D+
? what did the apostle preach about | 8A+=Jonah
? Did the farmer steal the flight recorders? | -

= Finnish paper giant silent on mill closure
A| {Employees at the Kaukinen mill} said managers had told them in small groups on Tuesday that the mill would close in March.
N| {The company, Metsäkarhu}, declined to comment ahead of its results on Thursday.
N| {Mill manager Jarmo Pesonen} did not answer his telephone.
N| {His assistant} said he was in a meeting.
N| {The mayor of Kaukinen, Tuula Räsänen}, said she had asked and had not been given an answer.
N| {The Paperworkers' Union} was unable to confirm the closure.
N| {Employment minister Olli Hakala} said it was too early for him to take a position.
N| {The union} said it would stop all seven mills for a day if even one was closed.
N| {Räsänen} has invited the company's chief executive to address the town council on 2 December.
V| Metsäkarhu closed a mill at Rauhala in 2015.
? Is the Kaukinen mill to be closed? | 1A 2W+ 3W+ 4W+ 5W 6W 7W
? when will the mill shut | 1A=March ; 2W+ 5W 6W
? Have all seven mills been stopped? | 8P+
? Has the chief executive addressed the council? | 9P
? Which mill did Metsäkarhu close in 2015? | 10A=a mill at Rauhala
? How many people work at Kaukinen? | -
? Has Pesonen been dismissed? | -

= Kaukinen mill to close in March, company confirms
N| {Metsäkarhu} said on Thursday it would close its mill at Kaukinen at the end of March.
N| {Chief executive Sanna Lehtovaara} told analysts that the loss-making mill had "no path to profit".
N| {She=Sanna Lehtovaara} would not say how many of the 410 employees would be offered other jobs.
N| {Mill manager Jarmo Pesonen} passed the reporters at the gate with his window closed.
N| {A company spokesman} said it was too soon to speak of numbers, as talks with the staff had not begun.
N| Asked if a buyer had been looked for, {he=the Metsäkarhu spokesman} said he couldn't go into that.
A| {A Helsinki banker} said that a Chinese group had offered 60 million euros and been turned away.
N| {The union} called a one-day strike at all seven mills for Monday.
N| {Employment minister Olli Hakala} promised a support package.
N| {The mayor, Tuula Räsänen}, asked Metsäkarhu to leave the power station running.
V| The shares rose 4 per cent.
? Is the Kaukinen mill to be closed? | 1A+ 2A+
? how many staff will be given other work | 3W+ 4W+ 5W+
? Did a Chinese group bid for the mill? | 6W+ 7A
? Has the union gone on strike? | 8P+
? Has the town received government support? | 9P
? Will the power station be kept running? | 10P
? why is the mill being closed | 2A+=no path to profit
? Did the share price fall? | 11D
? Did Metsäkarhu accept the Chinese offer? | 6W+ 7D
? Was a Chinese manager appointed at Kaukinen? | -

= Judge, prosecutor and defence all silent on plea in dam case
N| {Prosecutors in Belo Horizonte} would not say on Monday whether the mining engineer Caio Vasconcelos had begun to cooperate with them over the collapse of the Serra Branca dam.
N| {Vasconcelos}, escorted from the building by two policemen, kept his head down and said nothing.
N| {His wife} asked to be left alone.
N| {Judge Ana Paula Teixeira} has sealed the file, so the court's press office could not comment.
N| {Defence counsel Otto Brandão} said he would be breaking the law if he answered, "whichever answer it was".
M| {O Diário Mineiro} said that Vasconcelos had given the names of four directors.
N| {The company, Ferrominas}, said that it had learned of this from the newspaper and was not in a position to assess it.
N| {The survivors' association} asked for the seal to be lifted.
N| {Teixeira} is expected to decide on that within ten days.
N| {Brandão} said his client would seek house arrest.
V| The dam collapsed on 9 February, killing 88 people.
? Is Vasconcelos cooperating with prosecutors? | 1W+ 2W+ 3W+ 4W 5W+ 6A 7W
? Did the engineer name four directors? | 1W+ 2W+ 4W 5W+ 6A 7W+
? has the seal been lifted | 8P 9P+
? Is Vasconcelos under house arrest? | 10P+
? How many people died when the dam collapsed? | 11A=88
? Were the directors arrested? | -
? Why did the dam collapse? | -

= Nuclear talks in Muscat: delegates leave without a word
V| American and Iranian negotiators left a villa outside Muscat on Saturday after seven hours and did not say whether they had agreed on anything.
N| {Iran's delegation chief, Majid Rahnavard}, raised a hand and got into his car.
N| {The American envoy, Charles Wetherby}, said, "It was a long day," and declined to be more precise.
N| {Oman's foreign minister, Sayyid Hamad al-Busaidi-Nur}, wrote that he thanked both parties, without mentioning a result.
N| {The White House} would not characterise the talks.
N| {A spokesman for Iran's foreign ministry} told state television that details would be given "at the proper time".
A| {A European diplomat who was briefed on the meeting} said a text on enrichment had been initialled.
V| That could not be confirmed from either side.
N| {Rahnavard} had threatened on Friday to walk out if sanctions relief was not on the table.
N| {The two sides} will meet again in Rome on the 28th, Oman said.
? Did the American and Iranian negotiators reach an agreement? | 1W+ 2W+ 3W+ 4W 5W+ 6W+ 7A 8W
? was a text on enrichment initialled | 1W+ 2W+ 3W+ 5W+ 6W+ 7A 8W
? Did Rahnavard walk out? | 9P+
? Have the negotiators met in Rome? | 10P
? How long did the talks in Muscat last? | 1A=seven hours
? Have sanctions been lifted? | 9O
? Where will the next round be? | 10A=Rome
? Did Israel take part? | -

= School bus driver's licence in doubt
V| Four children were hurt on Wednesday when a school bus slid into a ditch near Timmins, Ontario.
N| {Ontario Provincial Police} said they would not be commenting on the status of the driver's licence.
N| {The school board} said that was a question for the contractor.
N| {The contractor, Northway Student Lines}, did not respond before deadline.
N| {Board chair Suzanne Filion}, asked at a public meeting whether the woman had a licence at all, said she did not have that information.
A| {Two other drivers} said it had been suspended in the spring.
N| {The transport ministry} said that privacy legislation prevented it from releasing a record.
N| {The driver, 55}, was in hospital and was not giving interviews, her son said.
N| {Filion} has asked Northway for a list of all its drivers and their licences.
N| {The board} would end the contract, she said, if a single one proved invalid.
V| All four children were home by evening.
? Was the bus driver's licence suspended? | 2W 3W 4W+ 5W 6A 7W 8W+
? did the school bus driver have a valid licence | 2W 3W 4W+ 5W 6D 7W 8W+
? Has the board got the list of drivers? | 9P+
? Has Northway lost its contract? | 10P+
? Are the children still in hospital? | 11D
? How many pupils were injured? | 1A=Four
? Was the driver charged? | -
? Was ice on the road to blame? | -

= Air force mum on pilot's ejection off Crete
N| {The Hellenic Air Force} confirmed that a Rafale was lost off Crete at 11.40 on Thursday and that its pilot had ejected.
N| {It=the Hellenic Air Force} gave no cause.
N| {The chief of staff, General Themistoklis Voulgaris}, declined to say if there had been another aircraft nearby.
N| {He=Themistoklis Voulgaris} also declined to say how close.
N| {The pilot} is in hospital in Chania and may not receive visitors.
N| {Turkey's defence ministry} did not respond to inquiries.
N| {Dassault, the manufacturer}, said that it would support any investigation and withheld further comment.
A| {Two military sources} said that the pilot had been in a mock dogfight with a Turkish F-16 and stalled.
N| {A committee of inquiry} is to be set up on Monday.
N| {The defence minister} promised parliament a first account within a week.
V| Another Rafale was damaged in 2023 when it left the runway at Tanagra.
? Did the jet crash during a dogfight with a Turkish plane? | 2W+ 3W+ 4W+ 6W+ 7W 8A
? why was the rafale lost | 2W+ 3W+ 4W+ 7W 8A=stalled
? Did the pilot survive? | 1A+ 5A
? Has the committee of inquiry been set up? | 9P
? Has the minister reported to parliament? | 10P+
? Did Turkey shoot down the Rafale? | 2W+ 3W+ 6W+
? Where was a Rafale damaged in 2023? | 11A=Tanagra
? Was the plane recovered? | -
? Was the Turkish pilot killed? | -

= Landlord of burnt flats cannot be found
V| Six people, among them two children, died on Tuesday in a fire at a house let as single rooms in Saint-Denis.
N| {The owner}, a company registered in Luxembourg, could not be reached.
N| {Its sole director, a Mr Feidt}, did not reply to a registered letter in September from the town hall, either, the deputy mayor said.
N| {The managing agent, Cabinet Lorrain}, said it had no mandate to speak.
N| {The town hall} would not say whether an order to vacate had been issued before the fire.
N| {Mayor Mathilde Sow} said it was a moment for grief, not paper.
A| {Tenants} said the town hall had posted such an order in the stairwell in October, and taken it down again.
N| {The prefect} said an inquiry would determine that.
N| {Sow} offered to put up the 40 survivors in a gymnasium.
N| {The housing minister} is considering a law against letting companies registered abroad.
N| {The tenants' lawyer} will file a complaint for manslaughter.
? Was an order to vacate the house issued before the fire? | 5W+ 6W+ 7A 8W
? who owns the burnt house | 2A=a company registered in Luxembourg ; 4W
? Had the town hall ordered the building cleared? | 5W+ 6W+ 7A 8W
? Has a complaint been filed? | 11P+
? Has a law against foreign letting companies been passed? | 10P
? how many died in the saint-denis fire | 1A=Six
? Was the fire set on purpose? | -
? Are the survivors in the gymnasium? | 9P+
? Did the mayor own the house? | -

= Cabinet reshuffle: No 10 and candidates stay quiet
M| {The Sunday Chronicle} said that Alison Meekings would be moved from health to the Home Office in a reshuffle this week.
N| {Downing Street} said it did not speculate on appointments.
N| {Meekings}, on her way to church in Lewes, wished the cameras a good morning.
N| {The present home secretary, Duncan Strachan}, told Sky he had a job to do and was doing it.
N| When the interviewer asked whether he would still be doing it on Friday, {he=Duncan Strachan} said that was above his pay grade.
N| {The Cabinet Office} declined to comment.
A| {A minister} said the prime minister had "more or less" offered Meekings the job on Thursday.
A| {A second} said that nothing had been offered to anybody.
N| {The shadow home secretary} called for Strachan to go whatever happened.
N| {The prime minister} is due to address the party on Wednesday.
V| Meekings declined the Foreign Office in 2024.
? Will Meekings become home secretary? | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7A 8D
? Was Meekings offered the Home Office? | 2W+ 3W+ 6W+ 7A 8D
? Is Strachan on his way out? | 1A 2W+ 4W+ 5W+ 6W+
? Has Strachan been dismissed? | 4D+ 9P
? Did Meekings become foreign secretary in 2024? | 11D
? Has the PM spoken to the party? | 10P
? Did Strachan resign? | 4D+
? why is meekings being moved | -
? Did Strachan turn down the health department? | -

= Hospital bomb threat: motive unknown
V| The university hospital in Groningen was evacuated for three hours on Monday after a bomb threat; nothing was found.
N| {Police} arrested a 44-year-old man in Assen and said it was not yet known why he had done it.
N| {The man} has not said anything since, his lawyer reported.
N| {The lawyer, Femke Hoekstra}, said she would not comment on a motive, or on whether there was one.
N| {The hospital's chairman, Dr Sybren Postma}, said he had no idea.
N| {Prosecutors} did not want to say whether the man had been a patient.
A| {Nurses} said that he was the widower of a woman who died in the summer.
N| {The hospital} cannot disclose whether that is so, Postma said.
N| {Prosecutors} asked the court to have the man examined by a psychiatrist.
N| {The justice minister} called for longer sentences for such threats.
V| Two operations had to be broken off.
? Why did the man threaten the hospital? | 2W 3W+ 4W+ 5W 6O
? Is the suspect the widower of a former patient? | 6W 7A 8W+
? Has a psychiatrist examined the man? | 9P
? Have sentences for bomb threats been made longer? | 10P
? Was a bomb found? | 1D
? How old is the arrested man? | 2A+=44-year-old
? Did a patient die because of the evacuation? | -
? how long was the hospital evacuated | 1A=three hours
? Did the lawyer threaten the hospital? | -

= Ferrari-red silence: is Bruni leaving?
M| {The Gazzetta di Modena Sportiva} reported that Formula One driver Matteo Bruni would leave Scuderia Rossini at the end of the season.
N| {The team} doesn't comment on driver contracts.
N| {Team principal Gilles Bertholet} was in a good mood in the paddock at Suzuka and would only talk about tyres.
N| {Bruni} answered in Japanese, which he had learnt for the purpose: "I don't understand the question."
N| {His manager, Nicoletta Fabbri}, did not pick up.
N| {Rival team Halcyon} said it had two drivers and did not wish to talk about a third.
A| {Mechanics} said that the farewell dinner had been booked.
V| The contract runs to 2028, according to the team's statement of last year.
N| {Bertholet} promised a decision on the line-up by Abu Dhabi.
N| {Bruni's teammate, Erik Sandvall}, said he'd ask for number one status if Bruni went.
? Is Bruni leaving the team? | 1A 2W+ 3W+ 4W+ 5W+ 6O 7A
? Will bruni drive for halcyon | 6W+
? Has Rossini announced its line-up? | 9P+
? Is Sandvall number one driver? | 10P+
? When does Bruni's contract end? | 8A=2028
? Has Bruni left Scuderia Rossini? | 1P 2W+ 3W+ 4W+ 5W+
? Did Bruni win at Suzuka? | -
? Was Bertholet fired? | -

= Silence on both sides of Rafah over aid lorry shooting
A| {Truck drivers} said two of their colleagues were shot dead at the Rafah crossing on Sunday by soldiers in an Egyptian watchtower.
N| {Egypt's military spokesman} did not answer calls.
N| {The State Information Service} said it had received no information.
N| {Israel's coordination office, COGAT}, said that it was examining the reports and had no comment for the time being.
N| {A Palestinian crossing official}, who gave his name as Abu Adham, said that he had been under the lorry and had seen wheels.
V| It could not be established from which side the shots came.
N| {The UN's relief coordinator, Marit Solheim}, called for an independent inquiry.
N| {The hauliers} said they would stop driving unless they were given escorts.
N| {Egypt's foreign minister} is due in Jerusalem on Tuesday.
N| {Solheim} said that the World Food Programme had declined to assign blame.
? Did Egyptian soldiers kill the two drivers? | 1A 2W+ 3W+ 4W 5W 6W 10W
? who shot the truck drivers at rafah | 1A=soldiers in an Egyptian watchtower ; 2W+ 3W+ 4W+ 5W 6W 10W
? Has there been an independent inquiry? | 7P
? Have the hauliers stopped driving? | 8P+
? Did the Egyptian minister go to Jerusalem? | 9P
? How many drivers died? | 1A=two
? Were the drivers given escorts? | 8P
? Is the crossing closed? | -
? Did Israel shoot at Egyptian soldiers? | -

= Whisky auction record stands, buyer unknown
V| A bottle of Inverlochan 1919 was sold in Edinburgh on Friday for £2.4 million, more than any bottle of spirits had fetched before.
V| Bidding lasted eleven minutes, and the hammer fell to a telephone.
N| {Auctioneer Hamish Tennant} did not say who was on the line.
N| {The colleague who held it}, Miss Yuen, said she had forgotten.
N| {Tennant's}, as a house, does not reveal buyers.
A| {Several dealers in the room} thought it was the Singapore collector Desmond Koh.
N| {Koh's office} neither confirmed nor denied it.
N| {The distillery} said it hoped the owner would drink it.
N| {The seller}, a widow from Nairn, said through her solicitor that she would give a tenth to the lifeboats.
N| {Tennant} expects to sell a second bottle in May if the family agrees.
V| The previous record, of £2.2 million, was set in 2023.
? who bought the inverlochan 1919 | 3W 4W 5W 6A=Desmond Koh ; 7W+
? Did Desmond Koh buy the bottle? | 3W 4W 5W 6A 7W+
? What did the bottle sell for? | 1A=£2.4 million
? Has the seller given money to the lifeboats? | 9P+
? Has a second bottle been sold? | 10P+
? Was the record broken? | 1A
? Was the previous record set in 2019? | 11D
? Did the distillery buy the bottle back? | -
? How old is the widow who sold the bottle? | -

= Town clerk's absence unexplained
V| The town clerk of Ballyronan has not been at her desk since 3 November, and the council will not say why.
N| {Chief executive Eoin Gilsenan} said that it was a personnel matter.
N| Was she suspended? It was a personnel matter, {he=Eoin Gilsenan} said.
A| {Councillors} had been advised in writing not to answer questions, one of them said.
N| {The clerk, Mairéad Fahy}, did not come to the door.
N| {Her union, Fórsa}, does not discuss individual cases.
A| {Staff} said that Fahy was escorted from the building by two men after she refused to sign for the festival accounts.
N| {The local government auditor} said it was too early to comment on the festival.
N| {Councillor Bernie Tuite} tabled a motion calling for the accounts to be read out in public.
N| {The motion} is to be taken on the 24th, the council said.
N| {Gilsenan} did confirm that the festival would be held again next July if sponsors could be found.
? Has Mairéad Fahy been suspended? | 1W+ 2W+ 3W+ 4W 5W+ 6W+ 7A
? why is the town clerk away | 1W+ 2W+ 3W+ 4W 5W+ 6W+ 7A=she refused to sign for the festival accounts
? Have the accounts been read out publicly? | 9P 10P
? Will there be a festival next July? | 11A+
? Did Fahy sign the accounts? | 7D
? Did Fahy steal money? | -
? Has Gilsenan resigned? | -
? since when has she been away | 1A=3 November

= Vatican says nothing as conclave doctor is questioned
M| {The Roman daily Il Campidoglio} reported that Vatican gendarmes had questioned the late pope's physician, Professor Emanuele Rossetti-Bianchi, on Wednesday.
N| {The Holy See's press office} said it had nothing to say.
N| {The gendarmerie} has no spokesman.
N| {The professor} left the Gemelli hospital with his coat over his head.
N| {The hospital's management} did not comment.
N| {Cardinal Joaquim Prates}, the camerlengo, was asked about it in the Via della Conciliazione and recommended a restaurant.
N| {A Jesuit historian, Father Klaus Brenner}, said such questioning would be without precedent; he could not say whether it had happened.
V| The death certificate, which has been published, gives a stroke.
N| {Prates} has called the cardinals to a meeting on Monday.
N| {A group of the faithful in Kraków} demanded that the pope's body be exhumed.
? Was the pope's doctor questioned by the gendarmes? | 1A 2W+ 3O 4W+ 5W 6W+ 7W
? the physician's interrogation at the vatican | 1A 2W+ 4W+ 5W 6W+ 7W
? What did the pope die of? | 8A=a stroke
? Has the pope's body been exhumed? | 10P
? Have the cardinals met? | 9P+
? Was the professor arrested? | -
? Did Brenner question the doctor? | -
? Was the pope poisoned? | -

= Gambling ad ban: ministry won't say if draft is dead
N| {Belgium's justice ministry} would not say on Monday if it had withdrawn the draft ban on gambling advertisements.
N| {Minister Kaat Verstraeten} walked into the chamber by the door reserved for ushers.
N| {Her spokeswoman} said that texts were withdrawn when they were withdrawn.
N| Reminded that this was not an answer, {she=Verstraeten's spokeswoman} agreed.
N| {The gaming commission} declined to comment.
M| {De Vlaamse Tijding} said that a letter to the Council of State had gone out on Thursday.
N| {The Council of State} does not comment on its correspondence.
N| {The football league} had threatened to go to court if the ban was passed.
N| {The Christian Democrats} proposed a ban until ten at night instead.
N| {The minister} told voters in the spring that the ban would come into force on 1 January.
V| The existing ban on radio advertisements stays in place.
? Has the minister withdrawn the draft ban? | 1W+ 2W+ 3W+ 4W+ 5W 6A 7W
? Is the gambling advertisement ban in force? | 8P 10P+
? when was the letter to the council of state sent | 6A=Thursday ; 7W+
? Has the football league sued? | 8P+
? Has the radio ban been lifted? | 11D
? Did parliament adopt the Christian Democrats' proposal? | 9P
? Did Verstraeten resign? | -
? how much does the league earn from gambling | -

= Thai police silent on whereabouts of extradited trader
N| {Interpol's bureau in Bangkok} would not say on Thursday whether the Dutch commodities trader Joost van Wezel had been put on a flight to Amsterdam.
N| {The immigration police} confirmed that he had left the detention centre at Suan Phlu and declined to say in which direction.
A| {A duty officer at Suvarnabhumi airport} looked at a screen and said she was not able to help.
N| {The Dutch ambassador, Willemijn Staal}, did not respond to a message.
N| {Prosecutors in Rotterdam} said they never gave information on transports in progress.
A| {A fellow detainee} said by telephone that van Wezel had been taken away in handcuffs at four in the morning.
V| KLM's flight 876 left twenty minutes late, with three seats in the last row curtained off; who sat there was not known.
N| {Van Wezel's Thai lawyer, Somchai Rattanakosin}, said that he would ask the court for an injunction if his client was still in the country.
N| {The public prosecutor} is asking for twelve years.
V| Van Wezel refused in May to return of his own accord.
? Has van Wezel been flown to the Netherlands? | 1W+ 2W+ 3W 4W+ 5W+ 6O 7W
? where is the dutch trader | 1W+ 2W+ 3W 4W+ 5W+ 7W
? Is he still at Suan Phlu? | 2D+ 6D
? Has a Thai court stopped the extradition? | 8P+
? Has the trader been sentenced? | 9P
? Did van Wezel agree in May to go home? | 10D
? Who accompanied him? | 7W
? Did he escape? | -
? Did the ambassador resign? | -

= Trader lands in Rotterdam, says nothing to judge
N| {The Rotterdam prosecutor's office} said on Saturday that the commodities trader Joost van Wezel had arrived from Bangkok "in the past days".
N| {A spokeswoman} would not specify the day.
N| {Van Wezel}, 52, was brought before an examining judge and exercised his right to remain silent.
N| {His Dutch lawyer, Sanne Drost}, said she would not discuss the charges.
N| {The bank that lost 310 million euros, Hanseatic Trust}, had no comment.
N| Asked whether any of the money had been found, {the prosecutor's spokeswoman} said the investigation was continuing.
M| {NRC Zaterdag} reported that 40 million had been traced to Labuan.
N| {The judge} ordered him held for fourteen days.
N| {Drost} intends to appeal.
N| {Hanseatic} has asked the court to freeze his house in Wassenaar.
V| Van Wezel declined a consular visit in Bangkok.
? Has van Wezel been flown to the Netherlands? | 1A+
? when did he arrive | 1A+=in the past days ; 2W+
? Has any of the money been recovered? | 5W+ 6W+ 7A
? Did van Wezel confess? | 3W+ 4W+
? Has Drost appealed? | 9P+
? Has the house in Wassenaar been frozen? | 10P+
? How long is he to be held? | 8A=fourteen days
? Did a consul see him in Bangkok? | 11D
? How much did Hanseatic Trust lose? | 5A=310 million euros
? Did the bank sue the judge? | -

= Cuba says nothing on report that dissident has left for Madrid
A| {Friends} said on Sunday that the dissident painter Lázaro Quintana had been taken straight from prison to a plane bound for Madrid.
N| {Cuba's interior ministry} did not comment.
N| {The government's foreign press centre} said it had no guidance.
N| {Spain's foreign minister, Rocío Belmonte}, said she could neither confirm nor deny anything that might harm people.
N| {The Catholic archbishop of Havana}, who is believed to have mediated, said he'd been in bed with a cold.
N| {Air Caribe} does not give passenger data.
N| {Quintana's mother, Yolanda}, said that nobody had telephoned her.
N| {Amnesty International} could not establish his whereabouts.
V| Reporters who waited at Barajas for all three Havana flights did not see him; buses took some passengers off the tarmac.
N| {The European Parliament} had called in June for his release.
N| {Belmonte} is to visit Havana in March if the talks on debt go well.
? Has Lázaro Quintana been flown to Madrid? | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7W 8W 9W
? where is the painter | 1A=a plane bound for Madrid ; 2W+ 3W+ 4W+ 5W+ 6W+ 7W 8W
? Is Quintana out of prison? | 1A 2W+ 3W+ 4W 7W 8W 10P
? Did the archbishop mediate? | 5A
? Has Belmonte been to Havana? | 11P+
? Was Quintana seen at Barajas? | 9D
? Did the debt talks succeed? | 11P
? Is the mother in Madrid? | -
? Did Quintana's mother fly to Spain? | -

= Volcano watchers decline to predict
N| {Iceland's Met Office} declined on Friday to say if the swelling under Svartahraun would end in an eruption.
N| {Its head of hazards, Gunnhildur Ásbjörnsdóttir}, said she would not give a percentage.
N| {=Gunnhildur Ásbjörnsdóttir} "I don't know. The mountain doesn't either."
N| {The civil protection department} said it was too early to talk about evacuation.
N| {The geothermal plant's operator} referred questions to the authorities.
A| {A retired geologist and at least two bloggers} predicted lava by Sunday.
N| {The Blue Basin spa} would close if the alert level was raised to red, it said.
N| {Police} have asked the 90 residents of Hvammsvík to pack a bag.
V| The ground at the centre of the swelling has risen by 31 centimetres since 1 October.
V| In 2024 magma stopped at a depth of 800 metres and drained away.
? Will Svartahraun erupt? | 1W 2W 3W 6A
? when is lava expected | 1W 3W 6A=Sunday
? Has Hvammsvík been evacuated? | 4W+ 8P+
? Has the spa closed? | 7P+
? How far has the ground come up? | 9A=31 centimetres
? Did Svartahraun erupt in 2024? | 10D
? Was the geothermal plant damaged? | -
? Has Svartahraun erupted? | 1W 6P
? how many tourists were at the spa | -

= No comment from either club on crowd's chants
N| {Both clubs} declined to comment after Saturday's derby in Sarajevo, in which supporters were said to have chanted in praise of war criminals.
N| {The home side's president, Emir Salkić}, said he had been in the lavatory.
N| {The visitors' captain} told a television reporter he only heard the whistle.
N| {The Bosnian football federation} is waiting for the delegate's report.
N| {The delegate, Jozo Perković}, said that he would write down what he had heard and that nobody would learn it from his mouth.
N| {Police} said that they were unable to say which stand the noise had come from.
N| {Midfielder Tarik Begović} said he heard the chants twice, from the south, and asked the referee to stop play.
N| {The referee} did not speak to the press.
N| {UEFA} has requested the footage.
N| {The federation} said the stand would be shut for three matches if the report bore out the accusations.
? Did supporters chant in praise of war criminals? | 1A 2W 3W 4W 5W 6W 7A 8W
? which stand did the chants come from | 6W 7A=the south
? Has UEFA got the footage? | 9P
? Has the stand been closed? | 10P+
? Did Begović ask for play to be halted? | 7A+ 8W+
? Was the match abandoned? | -
? Who won the derby? | -
? Has Perković filed his report? | 4D 5P+

= Who shot the wolf? Valley keeps its counsel
V| Wolf F47, the only breeding female in the Val Grande, was found on Monday with a bullet in her shoulder.
N| {The forest guards} said they had no suspect.
N| {The mayor of Premosello-Alta, Ivo Borghetti}, said that he had been asleep.
N| {His brother, who keeps sheep}, didn't want to talk about wolves.
N| {The chairman of the hunters} said, "Which wolf?"
N| {The innkeeper} knew nothing, and neither did anyone at the bar.
A| {A woman who telephoned this paper} said it was the mayor's brother.
N| {The mayor's brother} was told of that and went on splitting wood.
N| {The prosecutor in Verbania} has ordered all 64 registered rifles to be tested.
N| {The regional council} offered 10,000 euros for information.
A| {Animal lawyers} will bring a civil action when there is somebody to bring it against.
? Did the mayor's brother shoot the wolf? | 2W 3W 4W+ 6W 7A 8W+
? who killed F47 | 2W 3W 4W 5W 6W 7A=the mayor's brother ; 8W
? Have the rifles been tested? | 9P
? Has anybody been paid the 10,000 euros? | 10P
? Has a civil action been started? | 11P
? Was the wolf poisoned? | 1D
? Did F47 have cubs? | -
? Did the wolf kill sheep? | -

= Retailer and landlord silent as flagship closes doors
V| The doors of Harrington's in Oxford Road, Manchester, did not open on Monday morning, and a sheet of paper on the glass said that stocktaking was in progress.
N| {The owners, Bellwether Capital}, could not be reached for comment.
N| {The landlord, Northern Estates}, did not wish to talk about rent.
N| {Store manager Janine Fox} told staff on the pavement that she knew as little as they did.
N| {Administrators at Kemp Rowley} declined to say whether they had been appointed.
A| {A buyer} said she'd been told on a video call that the chain was in administration.
N| {Usdaw, the shop workers' union}, said that it had asked for confirmation and received none.
N| {Bellwether} told suppliers last week that it would put in £12m "if certain conditions are met".
N| {The mayor of Greater Manchester} demanded answers by the end of the day.
V| Harrington's closed 31 branches in 2023.
? Has Harrington's gone into administration? | 2W+ 3O 4W+ 5W+ 6A 7W
? why did the shop stay closed | 1A=stocktaking was in progress ; 2W+ 4W+
? Has Bellwether put in £12m? | 8P+
? Has the mayor had answers? | 9P
? Is the chain behind with its rent? | 3W
? How many branches were shut in 2023? | 10A=31
? Were staff paid? | -
? Did Northern Estates change the locks? | -

= Zambian minister "not in a position" on mine licence
N| {Mines minister Chanda Mulolani} said on Tuesday he was not in a position to confirm that the licence of the Kasempa copper mine had been revoked.
N| {He=Chanda Mulolani} would be in a position to do so, he added, once the process was complete.
N| {His permanent secretary} said that she had not seen a letter.
N| {The mine's owner, Redpath Minerals of Perth}, requested a trading halt in Sydney and made no other statement.
N| {Its chief executive, Gavin Strudwick}, was in the air.
M| {Lusaka's Daily Kwacha} printed what it said was the letter of revocation, dated 3 November.
N| {The mining regulator} said it could not vouch for documents in newspapers.
N| {The mineworkers' union} asked for the 2,100 jobs to be protected.
N| {Australia's trade minister} said he would raise the matter with Lusaka should the report be confirmed.
N| {Redpath} warned in its annual report that it would go to arbitration if it lost the licence.
? Has the licence of the Kasempa mine been revoked? | 1W+ 2W+ 3W+ 4W+ 5W+ 6A 7W+
? is it true that zambia took away redpath's licence | 1W+ 2W+ 3W+ 4W+ 5W+ 6A 7W+
? Is the letter in the newspaper real? | 1W+ 3W+ 7W
? Has Redpath gone to arbitration? | 10P+
? Has Australia taken the matter up with Zambia? | 9P+
? Have trading in Redpath shares been suspended? | 4O
? Have the miners been laid off? | -
? Did Strudwick resign? | -

= Coroner: no finding yet on heat in prison deaths
V| Three inmates of the state prison at Yuma Flats, Arizona, were found dead in their cells on 19 and 20 July, when the temperature outside was 47 degrees.
N| {The corrections department} said it was not able to comment on the causes.
N| {Warden Lyle Abernethy} was on leave and did not answer an email.
N| {The medical examiner, Dr Priya Nambiar}, said that her findings were pending.
A| {A guard} who picked up the phone at the gate said that he had a pension to think of.
A| {Three prisoners}, in letters to the Arizona Mirror-Star, wrote that the cooling had been out for five days.
N| {The department} declined to provide maintenance records, for reasons of security.
N| {The maintenance contractor} referred the newspaper to the department.
N| {A federal judge} ordered the records to be produced by 15 August.
N| {Governor Trish Delgado} is considering moving 600 prisoners if the heat does not break.
V| The dead men were aged 29, 41 and 66.
? Did heat kill the three prisoners? | 2W+ 3W+ 4W 5W
? Was the air conditioning broken? | 3W+ 5W 6A 7W+ 8W
? what did the inmates die of | 2W+ 3W+ 4W 5W
? Have the maintenance records been handed over? | 7D+ 9P
? Have prisoners been moved? | 10P
? How old was the youngest of the dead? | 11A=29
? Was there a riot? | -
? Was Abernethy fired? | -

= Rugby league star's signature: nobody confirms
A| {A person at the printers} said that 500 Hull shirts with the name of Jai Tuilagi-Moana had been ordered for delivery on Friday.
N| {Hull Mariners} don't comment on shirts.
N| {Coach Denny Spruce} was asked if he would like to have Tuilagi-Moana, and said that he would like to have Michelangelo as well.
N| {Tuilagi-Moana's present club, Penrith}, had nothing to add to a statement that it had not made.
N| {His agent} is on a fishing boat.
N| {The player}, asked on Instagram whether he liked rain, replied with a fish.
N| {The league} has received no registration.
N| {Hull} promised season ticket holders "a name" by Christmas.
N| {Penrith's chairman, Kel Drummond}, said in July he would release anyone who asked and paid.
V| Tuilagi-Moana turned Leeds down in 2023.
? Has Tuilagi-Moana signed for Hull? | 1O 2W+ 3W+ 4W+ 5W+ 6W+ 7O
? the Penrith player's move to Hull Mariners | 2W+ 3W+ 4W+ 5W+ 6W+
? Has he been registered with the league? | 7D
? Has Hull announced "a name"? | 8P+
? Has Penrith let the player go? | 4W+ 9P+
? Did he join Leeds in 2023? | 10D
? how many shirts were printed | 1A=500
? Is Spruce leaving Hull? | -
? Did Penrith sack its coach? | -

= Lebanese bank boss's flight: silence at Larnaca
M| {Beirut's Al-Mizan newspaper} said the chairman of the Levant Trust Bank, Georges Khattar, had fled to Cyprus in a fishing boat on Friday.
N| {Khattar's telephone} was answered by a man who said that it was a wrong number, then that it was the right number and there would be no comment.
N| {The bank} said business was normal.
N| {Cyprus police} said that they could not say who had or had not landed.
N| {The deputy immigration minister in Nicosia} did not reply to calls.
N| {Lebanon's public prosecutor} had no information at this hour.
A| {A fisherman in Batroun} said he had got 20,000 dollars for the passage.
A| {Depositors} threatened to storm the head office if their money was not there on Monday.
N| {The prosecutor} will request a red notice when the flight is proved.
N| {The central bank} asked Levant Trust to name a deputy chairman.
? Has Georges Khattar fled to Cyprus? | 1A 2W+ 3W+ 4W 5W 6W 7A 9W
? the banker's escape by fishing boat | 1A 2W+ 3W+ 4W 5W 6W 7A
? how much did the crossing cost | 7A=20,000 dollars
? Have depositors stormed the bank? | 8P
? Is there a red notice for Khattar? | 9P
? Has Levant Trust got a deputy chairman? | 10P
? Has the bank collapsed? | 3D+
? Was the fisherman arrested? | -
? Did the fisherman drown? | -

= Dresden orchestra's Stradivarius: "We await the experts"
V| The violin which the leader of the Sächsische Hofkapelle has played since 1998 lay on a table of the state criminal office on Wednesday, without strings.
N| {The office} said that it could not state if the instrument was a Stradivarius or a copy.
N| {The orchestra} awaits the experts, its director, Ulrich Nestroy, said.
N| {The leader, Katalin Dobos}, said it had always been good to her and she would say nothing else.
N| {The foundation that owns it} did not return calls.
N| {The London dealer J. & A. Feather, which sold it}, said through lawyers that it would not be commenting.
A| {A violin maker who has seen the wood} dated it to about 1890.
N| {The foundation} has commissioned a tree-ring analysis, to be delivered in June.
N| {Nestroy} would demand the price back, he said, if it turned out to be false.
V| The price was 2.6 million marks.
? Is the orchestra's Stradivarius a fake? | 2W 3W+ 4W+ 5W+ 6W+ 7A
? is the violin genuine | 2W 3W+ 4W+ 5W+ 6W+ 7D
? Has the tree-ring analysis been done? | 8P+
? Did the orchestra get its money back? | 9P+
? How much was paid for the instrument? | 10A=2.6 million marks
? Was the violin stolen? | -
? Has Dobos left the orchestra? | -
? When was the violin made? | 7A=about 1890

= Senegal's fuel subsidy: government gives no hint
N| {Senegal's government} gave no hint on Wednesday as to whether it would scrap the fuel subsidy in January, as the IMF wishes.
N| {Finance minister Aminata Fall-Diagne} said that the cabinet had spoken about many things.
N| Asked whether fuel had been among them, {she=Aminata Fall-Diagne} said that she could not go into that.
N| {The prime minister's spokesman} declined to comment.
N| {The IMF's mission chief, Henrik Osterlund}, said the authorities would announce their own decisions.
A| {A cabinet member} said that the subsidy would go in two steps.
N| {The taxi drivers' union} threatened to block Dakar for three days.
N| {The Fund} is ready to pay out 360 million dollars once the subsidy is gone, Osterlund said.
N| {The largest opposition party} called for a referendum.
V| The last attempt, in 2023, was abandoned after riots.
? Will Senegal scrap its fuel subsidy? | 1W+ 2W+ 3W+ 4W+ 5W 6A
? Has the fuel subsidy been abolished? | 6P 8P
? Did the cabinet discuss fuel? | 2W+ 3W+ 4W+
? Has the IMF paid out the money? | 8P+
? Did taxi drivers block Dakar? | 7P+
? Has there been a referendum? | 9P
? why was the 2023 attempt given up | 10A=riots
? Did Osterlund resign? | -
? Did the finance minister resign? | -

= Fate of kidnapped engineer's proof-of-life video unclear
M| {The Kabul-based channel Tolo Shab} broadcast a nine-second video on Monday in which a man says he is Ivo Marinković, a Croatian engineer abducted in Badakhshan in May.
N| {Croatia's foreign ministry} said that it could not confirm that the man was Marinković.
N| {The Afghan interior ministry} did not answer questions.
N| {The engineer's company, Adriadrill}, asked for understanding that it would not say anything.
N| {His wife, Marta}, watched it eleven times and told HRT she didn't know.
N| {The channel} did not say how it had come by the recording.
V| The man's face is in shadow, and no date is given.
N| {A speech expert at Zagreb University, Dr Neven Car}, said that the voice was his.
N| {The kidnappers} demand two million dollars.
N| {Zagreb} has asked Qatar to mediate.
N| {The foreign minister} said the government would not pay under any circumstances.
? Is the man in the video Ivo Marinković? | 1A 2W+ 3W 4W+ 5W+ 7W 8A
? Is the engineer alive? | 2W+ 4W+ 5W+ 8A
? when was the video made | 6O 7W
? Has a ransom been paid? | 9P+ 11D+
? Is Qatar mediating? | 10P+
? How did the channel get the tape? | 6W+
? When was he kidnapped? | 1A=May
? Has Marinković been freed? | -
? Did the channel pay for the video? | -

= Sudan's army gives no answer on reported loss of El Nahud airfield
A| {Two aid workers and a trader who reached Kosti by lorry on Tuesday} said that paramilitary fighters had taken the airfield at El Nahud in West Kordofan after two days of shelling.
N| {A spokesman for Sudan's army, Brigadier Hashim Awad}, did not respond to messages sent on Tuesday morning and again in the evening.
N| {The information ministry in Port Sudan}, which normally issues a daily summary of operations, issued none.
N| {The paramilitaries}, who are usually quick to publish videos, had not claimed the airfield by nightfall, and their spokesman said he would comment "when the dust has settled".
V| Telephone and internet connections to the town have been cut since Sunday, and the accounts could not be independently verified.
N| {The UN's humanitarian office} said that it was unable to say who controlled what.
N| {The state governor}, reached in Khartoum, spoke of the price of sorghum and said the line was bad when he was asked about the airfield.
N| {The African Union} called on both sides to let civilians leave.
N| {The army} vowed last week to reopen the road from El Obeid by the end of the month.
N| {The World Food Programme} has asked for permission to land at El Nahud, which it said would be useful if there was still a runway.
? Has El Nahud airfield fallen to the paramilitaries? | 1A 2W+ 3W+ 4W+ 5W 6W 7W+
? who holds the airfield | 1A=paramilitary fighters ; 2W+ 3W+ 4W+ 5W 6W 7W+
? Has the army reopened the road from El Obeid? | 9P+
? Has the WFP flown in to El Nahud? | 10P+
? Have civilians been allowed to leave? | 8P
? How long was the shelling? | 1A=two days
? Were aid workers killed? | -
? Is the runway usable? | 10W+
? Did the African Union send troops? | -

= Canadian bank's outage enters third day; cause "under review"
V| Customers of Dominion Mutual were unable to see their balances for a third day on Thursday, and the bank, Canada's sixth largest, had yet to say why.
N| {Dominion Mutual} said in a post that the matter was under review and that it thanked customers for their patience.
N| {A spokesperson}, asked by CBC if the bank had been hacked, said that she was not going to engage in hypotheticals.
N| Asked if that was a no, {she=the Dominion Mutual spokesperson} said that it was what she had said.
N| {The federal cyber security centre} declined to say whether it had been called in.
N| {The banking supervisor} said that it was monitoring the situation and, as a matter of policy, did not comment on individual institutions.
A| {An employee in the Halifax data centre} said that a technician had overwritten a table during a weekend upgrade.
N| {Chief executive Warren Tessier} promised on the first day that every fee incurred would be refunded.
N| {The finance committee of the House of Commons} has asked Tessier to testify on Tuesday.
N| {The consumer agency} may impose a fine of up to 10 million dollars if the bank is found to have misled customers.
? Was Dominion Mutual hacked? | 2W+ 3W+ 4W+ 5W 6W 7D
? what caused the bank's outage | 1W+ 2W+ 3W+ 4W+ 6W 7A=a technician had overwritten a table
? Is the cyber security centre involved? | 5W+
? Have customers been refunded their fees? | 8P+
? Has Tessier testified? | 9P
? Has the bank been fined? | 10P
? Did customers lose money? | -
? How long has the system been down? | 1A=a third day
? Was the technician in Halifax dismissed? | -

= Bangladesh court has no record of ruling in garment boss's case, clerk says
M| {The Dhaka newspaper Shomoy Bangla} reported on Sunday that the High Court had cleared the garment exporter Rezaul Karim Chowdhury of blame for a factory fire that killed 112 people.
N| {The registrar's office} said that it could not confirm that any judgment had been delivered.
A| {A bench clerk}, who looked through the register at this reporter's request, found no entry and said that this meant nothing, as the register was behind.
N| {Chowdhury's counsel, Barrister Nafisa Rahman}, did not return three calls.
N| {The attorney general, Mahbub Alam Siddique}, told reporters that he was not in a position to comment on a text he had not seen.
N| {Chowdhury's company, Padma Knitwear}, said only that its chairman had "always believed in justice".
N| {The lawyer for the families, Shireen Akhter}, said that she would appeal the same day if the report proved correct.
N| {The garment workers' federation} urged the government to pay out the compensation promised in 2022.
N| {The labour ministry} intends to inspect 400 factories by the summer, its secretary said at an unrelated event.
V| A lower court sentenced Chowdhury to life imprisonment in 2023.
? Was Chowdhury acquitted by the High Court? | 1A 2W+ 3W 4W+ 5W 6W+
? ruling in favour of the garment exporter | 1A 2W+ 3W 4W+ 5W 6W+
? Has Akhter lodged an appeal? | 7P+
? Has the compensation been paid? | 8P
? Have the 400 factories been inspected? | 9P+
? What was the lower court's sentence? | 10A=life imprisonment
? How many people died in the factory fire? | 1A=112
? Was Chowdhury released from prison? | -
? Did the attorney general cause the fire? | -

= Tram driver's union and operator decline to say what was said
N| {The Zagreb tram operator} and the drivers' union met for six hours on Wednesday and declined, one after the other, to tell reporters whether a strike had been averted.
N| {The operator's director, Hrvoje Lončarek}, said he would speak when the minutes had been signed.
N| {Union president Marica Šoić} would only say that the coffee had been good and that it had been paid for by the other side.
N| {The mediator}, as the law requires, said nothing.
A| {Two people who were in the room} said that the two sides had shaken hands on 6.8 per cent.
V| Notices announcing the strike for Friday were still hanging in the depots in the evening.
A| {Drivers at the Trešnjevka depot} said they had not been told anything and would stay at home on Friday unless they were.
N| {The city's deputy mayor} asked the fire brigade to prepare for more traffic.
N| {Lončarek} refused in October to negotiate at all, saying that there was no money.
V| The last tram strike, in 2019, lasted four days.
? Has the Zagreb tram strike been averted? | 1W+ 2W+ 3W+ 4W 5A 6D 7W
? what rise did the parties agree on | 1W+ 2W+ 3W+ 4W 5A=6.8 per cent ; 7W
? Did the tram drivers strike on Friday? | 7P
? Has the fire brigade been put on alert? | 8P
? How long did the strike in 2019 go on? | 10A=four days
? Were the minutes signed? | 2P+
? Did Lončarek resign? | -
? Did the city offer money? | -

= Museum of Kyiv icon in Louvre depot: Paris does not comment
M| {The Ukrainian magazine Kraj} published a photograph on Monday which it said showed an icon stolen from the Kherson art museum lying in a depot of the Louvre.
N| {The Louvre} said it did not comment on photographs the origin of which was unknown to it.
N| {Its head of Byzantine art, Dr Hélène Carrère-Dumas}, said by email that she was travelling and asked that questions be sent to the press office, which did not answer them.
N| {The culture ministry in Paris} was unable to say whether the icon was on French soil.
N| {Ukraine's ambassador, Andriy Kostyrko}, said that he had put a question to the French side and would respect the time it took to answer.
N| {A former curator in Kherson, Larysa Tkach}, said that she recognised the crack across the saint's hand and had not a moment's doubt.
A| {A French customs officer} said that crates from Odesa had been taken to the Louvre for safe keeping in 2022 at Ukraine's own request.
N| {Kostyrko} proposed that experts from both countries look at the piece.
N| {The Ukrainian prosecutor general} would ask for its return, she said, if it was what it seemed to be.
V| The icon, of Saint Nicholas, dates from about 1580.
? Is the icon from Kherson in the Louvre's depot? | 1A 2W+ 3W+ 4W 5W+ 6A 7O
? the stolen saint nicholas in paris | 1A 2W+ 3W+ 4W 5W+ 6A
? Have experts from the two countries examined the icon? | 8P+
? Has Ukraine asked France to return it? | 9P+
? how old is the icon | 10A=about 1580
? Did the Louvre buy the icon? | -
? who stole the icon | -
? Were crates from Odesa brought to the museum? | 7A

= Sheriff offers no motive in church shooting
V| A gunman killed three worshippers at a church in Calloway, Tennessee, on Sunday and was shot dead by an off-duty deputy.
N| {Sheriff Randy Pruitt} did not offer a motive.
N| "We're not going to talk about why today," {he=Randy Pruitt} told a news conference in the school gymnasium.
N| {The FBI's office in Memphis} said it was assisting and had nothing to add.
N| {The gunman's sister}, who came to the door of her trailer, said she could not think of a reason and shut it.
N| {Pastor Dale Whitcomb} said he did not know the man and could not say what he wanted.
A| {Neighbors} said that he had fallen out with the church over a burial plot.
V| Investigators have not said whether a notebook found in his truck contains anything of interest.
N| {Pruitt} asked people with videos to send them in.
N| {The governor} will order flags to be lowered once he has the families' consent, his office said.
N| {A state senator} proposed armed guards at every service.
V| Pruitt, who is up for re-election, last year declined a federal grant for body cameras.
? Why did the gunman attack the church? | 2W 3W 4W 5W 6W 7A=he had fallen out with the church over a burial plot ; 8W
? Was a dispute about a grave the motive? | 2W 3W 4W 5W 6W 7A 8W
? Did the shooter leave a note? | 8W
? Have flags been lowered? | 10P
? Are there armed guards at services? | 11P
? Did the sheriff take the grant for cameras? | 12D
? How many worshippers died? | 1A=three
? Was the gunman arrested? | 1D
? was the deputy wounded | -
? Where did the gunman buy his weapon? | -

= Philips heir's divorce: court papers sealed
M| {The gossip weekly Privé Oranje} puts the settlement between the light-bulb heir Floris van Tuyll and the model Dewi Kartosen at 74 million euros.
N| {Van Tuyll} told the magazine's reporter at Schiphol he had no comment and no hand luggage.
N| {Kartosen} did not reply to a direct message, though it was marked as seen.
N| {His lawyer} said sealed meant sealed.
N| {Her lawyer} said the same, in the feminine.
N| {The court in The Hague} refused to confirm that there had been a hearing.
N| {Van Tuyll's mother, Baroness Odilia}, remarked that one didn't talk about money and she wasn't going to begin.
N| {The tax authority} does not comment on individual taxpayers.
N| {Kartosen} has announced a book, which will appear in the autumn "if they let me".
N| {Van Tuyll's lawyer} threatened the publisher with an injunction.
N| {A spokesman for the royal house} declined an invitation to a debate on titles.
? Was the divorce settlement 74 million euros? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W 8W
? how much did Kartosen get | 1A=74 million euros ; 2W+ 3W+ 4W+ 5W+ 6W 7W 8W
? Was there a hearing in the divorce? | 4W+ 5W+ 6W+
? Has Kartosen's book been published? | 9P+
? Has an injunction been issued against the publisher? | 10P+
? who left whom | -
? Did the royal house comment on the divorce? | -
? Is the couple divorced? | 1A 6W

= Glasgow hospital's water: board declines to answer six questions
V| The Clydeside Herald put six questions to the board of the Queen Adelaide hospital in Glasgow about the water on ward 4B.
N| {The board} declined to answer any of them.
N| In a statement that did not mention water, {it=the hospital board} said that patient safety was its first concern.
N| {Consultant microbiologist Dr Ailsa Kerr-Brodie}, who wrote to the board in June, said that she was not permitted to speak to the press.
N| {Health Protection Scotland} was "aware".
N| {The health secretary, Rory Galbraith}, said that it would be inappropriate to comment while the inquiry was sitting.
A| {Two parents} said that doctors had told them the bacteria which killed their children came out of the taps.
N| {The inquiry} has not determined the source of the infections, its counsel said.
N| {Scottish Labour} demanded that ward 4B be closed.
N| {Galbraith} told parliament he would move the patients if the experts advised it.
N| {The contractor}, which was refused final payment in 2019, said the pipes had met every standard.
? Did infected water cause the children's deaths? | 2W+ 3W+ 4W+ 5W 6W 7A 8W 11D+
? was the hospital water contaminated | 2W+ 3W+ 4W+ 5W 6W 7A 8W 11D+
? Has ward 4B been closed? | 9P
? Have patients been moved? | 10P+
? Was the contractor paid in full? | 11D
? How many questions did the newspaper put? | 1A=six
? Has Kerr-Brodie been suspended? | -
? Did the board apologise? | -

= Norwegian princess's shaman book: publisher quiet on returns
N| {The Oslo publisher Fjordforlag} would not say on Monday how many copies of Princess Ragnhild's book on angels had come back from the shops.
N| {Publishing director Tore Lunde-Hagen} said that sales were "a conversation between the book and its reader".
N| {The distributor} was under instruction to give no figures.
N| {The princess}, who was at a horse show, said that horses did not ask about numbers.
N| {The booksellers' association} had no overview yet.
A| {Three shops in Bergen} said they had sent back nine in ten.
N| {The palace} referred callers to the publisher.
N| {Fjordforlag} plans to bring out a paperback in May.
N| {Lunde-Hagen} has asked the arts council to buy 1,500 copies for libraries.
N| {The council} said that it would look at the application when it arrived.
V| The princess gave up an official title in 2022.
? how many copies were returned | 1W+ 2W+ 3W+ 4W+ 5W 6A=nine in ten ; 7W
? Is the princess's book a flop? | 1W+ 2W+ 3W+ 4W+ 5W 6A 7W
? Is the paperback out? | 8P+
? Did the arts council buy the book for libraries? | 9P+ 10W+
? When did she give up a title? | 11A=2022
? Was the book withdrawn from sale? | -
? Did the palace forbid the book? | -

= Trial of ex-president's son postponed; reason withheld
V| The trial of Teófilo Ndong-Mba, a son of Equatorial Guinea's former president, did not open as planned in Geneva on Monday.
N| {The court} announced that it had been postponed and did not give a reason.
N| {Presiding judge Corinne Aebischer} left by the lift to the garage.
N| {Prosecutor Yannick Roduit} said he was not free to say more than the court.
N| {One of the defence counsel, Maître Solange Pittet}, referred journalists to another.
N| {The other, Maître Alain Gex}, said that he was bound to secrecy and, in addition, late.
A| {Persons close to the defence} said Ndong-Mba had been admitted to a clinic in Dubai with a heart attack.
N| {The clinic} declined to comment.
N| {The embassy of Equatorial Guinea in Bern} could not be reached; its answering machine was full.
N| {Roduit} will ask for a medical examination if the defendant fails to appear a second time.
N| {The court} set a new date, 4 June.
V| In 2019 Geneva dropped a case against his cousin in exchange for 25 sports cars.
? Did Ndong-Mba have a heart attack? | 2W 3W 4W 5W+ 6W+ 7A 8W 9W
? why was the trial put off | 2W+ 3W+ 4W+ 5W+ 6W+ 7A=admitted to a clinic in Dubai with a heart attack ; 8W 9W
? When will the trial begin? | 11A=4 June
? Has the defendant been medically examined? | 10P+
? Has the trial opened? | 1D 2D 11P
? Was the case against the son dropped in 2019? | -
? Was Ndong-Mba sentenced? | -
? Did the judge step down? | -

= Bees dying in the Luberon: nobody names the product
N| {The beekeepers of Apt} say a seed dressing has killed 1,800 hives since April.
N| {They} would not name the product, on the advice of their lawyer.
N| {The prefecture} gave no name, either.
N| {The food safety agency} said that it was waiting for analyses and that no link had been established.
N| {The cooperative that sells seed in the valley} said: "We sell what is authorised."
N| {The manufacturer}, approached at an agricultural fair in Avignon, had no comment on bees.
N| {Its stand manager} spoke with enthusiasm of a new fungicide.
N| {Professor Denis Maurin}, an entomologist, said that it was unclear whether the mite or the weather was not at least as guilty.
N| {The beekeepers} asked the minister to suspend the product for two years.
N| {The minister, Clémence Aubertin}, is expected in Apt on Saturday.
N| {The farmers' federation} threatened a tractor blockade if there was a ban.
? Did a seed dressing kill the bees? | 1A+ 3W 4W 5W+ 6W+ 7W+ 8W
? which product killed the bees | 1A+=a seed dressing ; 2W+ 3W 4W 6W+
? Has the product been suspended? | 9P
? Did farmers blockade with tractors? | 11P+
? Has the minister visited Apt? | 10P
? How many hives were lost? | 1A+=1,800
? Did the mite kill the bees? | 8W
? Has the cooperative been fined? | -
? Did the minister ban fungicides? | -

= Former spy's funeral: service keeps its silence
V| An urn with the name "Peter Vogt" was buried on Friday in the Waldfriedhof in Munich, before eleven people who would not say who they were.
M| {The magazine Fakt} says that Vogt was in truth Dieter Kalweit, who ran the foreign intelligence service's station in Damascus and vanished in 2003.
N| {The Federal Intelligence Service} does not comment on operations or on persons, living or dead.
N| {A spokeswoman}, asked if the service had at least sent a wreath, said that she could not comment on wreaths.
N| {The chancellery} referred to the service.
N| {The cemetery administration} said data protection did not end at the grave.
N| {Kalweit's daughter, Anke}, was one of the eleven; she said she had signed a paper.
N| {A left-wing deputy, Jörn Petzold}, asked the government in writing to state whether Kalweit was dead.
N| {The government} has to answer by 3 July.
N| {Petzold} said that he'd apply to have the urn opened if the answer was evasive.
? Is the man in the urn Dieter Kalweit? | 1W 2A 3W+ 4W+ 5W 6W 7W+
? is kalweit dead | 2A 3W+ 4W+ 5W 6W 7W+
? Has the government answered Petzold? | 8P 9P
? Has the urn been opened? | 10P+
? When did Kalweit disappear? | 2A=2003
? Was Kalweit murdered? | -
? Did the chancellor attend the funeral? | -
? how many mourners were there | 1A=eleven

= Bulgaria's interior ministry quiet on shot smuggler
A| {Migrants brought to a camp at Harmanli} said that Bulgarian border police shot dead the driver of their van on Wednesday.
N| {The interior ministry} did not respond to written questions.
N| {The border police directorate} said that an incident was being clarified.
N| {Its director, Chief Commissioner Asen Rusev}, said he would not comment before the prosecutor did.
N| {The prosecutor in Haskovo, Milena Toteva}, said that she had been at the scene and could tell reporters nothing.
V| It was not clear whether the van had been stopped or was moving.
N| {The hospital in Svilengrad} confirmed that a body had been brought in and refused to say with what wounds.
N| {Rusev} told parliament last year his officers had orders to fire only in self-defence.
N| {The Helsinki Committee} called for the body cameras to be seized.
N| {Toteva} said that two officers would be questioned on Friday.
? Did border police kill the van driver? | 1A 2W+ 3W+ 4W+ 5W 7W
? was the smuggler shot by police | 1A 2W+ 3W+ 4W+ 5W 7W
? Was the van moving when the shot was fired? | 6W
? Have the officers been questioned? | 10P
? Have the body cameras been seized? | 9P
? Was a corpse taken to the hospital? | 7A
? Was a migrant killed? | -
? Did the driver fire first? | -

= Shot van driver: prosecutor opens case, gives no details
N| {The prosecutor in Haskovo, Milena Toteva}, said on Saturday that she had opened a case of manslaughter against a border policeman over the death of a van driver.
N| {She=Milena Toteva} declined to give his name, his rank or his version.
N| {His lawyer, Plamen Kostov}, asked reporters not to expect anything from him.
N| {The interior minister, Boyan Stanchev}, said that there would be no comment from him on a pending case.
N| {The police union} said the man had fired at a tyre.
N| {A spokeswoman for the camp at Harmanli} said that the witnesses had been moved and she did not know where.
N| {The Helsinki Committee} could not reach them.
V| The cameras were handed to the prosecutor on Friday; whether they had been switched on has not been disclosed.
N| {Stanchev} said the officer would be dismissed if he was convicted.
N| {Toteva} expects to decide on an indictment by the summer.
? Did border police kill the van driver? | 1A 4W+ 5A
? who fired the shot | 1A=a border policeman ; 2W
? Where are the witnesses? | 6W 7W
? Were the body cameras on? | 8W
? Has the officer been dismissed? | 9P+
? Has he been indicted? | 10P
? Have the body cameras been seized? | 8A
? what was the policeman aiming at | 2W 3W+ 5A=a tyre
? Was the minister questioned by the prosecutor? | -

= FIFA won't confirm host's request to move matches
M| {The Rabat newspaper Al-Yaqin} reported that Morocco had asked FIFA to move six World Cup matches out of Casablanca because the stadium would not be ready.
N| {FIFA} said it was in regular contact with all hosts.
N| Pressed to say whether that contact included such a request, {a spokesman=FIFA} declined to comment.
N| {Morocco's football federation} did not pick up the telephone.
N| {The sports minister, Youssef Bennani-Alaoui}, said at a youth tournament that he was there for the children.
N| {The stadium's builder, Travaux du Maghreb}, said it could not give a date.
N| {Portugal's federation}, whose grounds were named as alternatives, said that it had not been approached.
N| {FIFA's president} told delegates in May that no match would be moved.
N| {A team of inspectors} is due in Casablanca on 14 September.
N| {Bennani-Alaoui} promised in the spring to open the stadium with a friendly against Brazil.
? Did Morocco ask FIFA to move matches from Casablanca? | 1A 2W+ 3W+ 4W+ 5W+ 7O
? Is the stadium ready? | 1D 6W+
? Has the inspection taken place? | 9P
? Has the friendly with Brazil been played? | 10P+
? Have any matches been moved? | 8D+ 1P
? Has Portugal been asked to host the games? | 7D+
? how many matches are concerned | 1A=six
? Did FIFA fine Morocco? | -
? Did Brazil withdraw from the friendly? | -

= Cause of death of British teacher in Bali not disclosed
V| A British primary teacher, Rhiannon Pugh, 31, was found dead in a rented villa near Canggu on Saturday.
N| {Bali police} did not disclose a cause.
N| {Their spokesman, Commissioner Made Suardana}, said it was too early to say if there were signs of violence.
N| {The hospital in Denpasar} said results would be given to the family alone.
N| {The Foreign Office} said it was supporting a family and did not go into detail.
N| {Her school in Swansea} asked for privacy.
N| {Her father, Gethin}, told the South Wales Courier he did not know what had happened to his daughter and nobody would tell him.
A| {A villa employee} said she had been electrocuted by a pool lamp.
N| {The villa's owner} was not available.
N| {Suardana} said that the family's consent had been requested for an autopsy.
N| {Gethin Pugh} said he'd fly out on Tuesday.
V| A Danish tourist was electrocuted in another villa in the area in 2022.
? How did Rhiannon Pugh die? | 2W 3W 4W 5W 6W 7W+ 8A=electrocuted by a pool lamp
? was the teacher electrocuted | 2W 3W 4W 5W 7W+ 8A 9W
? Was she murdered? | 2W 3W 4W 7W+ 8D
? Has there been an autopsy? | 10P
? Has her father gone to Bali? | 11P+
? Was a Danish tourist electrocuted in 2022? | 12A
? Is anyone under arrest? | -
? how old was she | 1A=31
? Did the Danish tourist's family sue? | -

= Uzbekistan mum on whether ex-minister is in prison
N| {The human rights group Huquq} said that it had lost track of Uzbekistan's former agriculture minister, Botir Yuldoshev, four months after his secret trial.
N| {The prosecutor general's office} did not answer its letters.
N| {The prison service} said it had no such prisoner, then that it couldn't say.
N| {Justice minister Akbar Tojiev} told a UN panel in Geneva that he'd have to check.
N| {The supreme court's press secretary} said that all questions should be put in Uzbek; the same question in Uzbek got no reply.
A| {A relative} said that Yuldoshev was in a penal colony at Jaslyk and had gone blind.
N| {His son, Timur}, a student in Leeds, said he was afraid of making things worse and would not speak.
N| {The UN panel} asked for a written answer within 60 days.
N| {Huquq} said that it would turn to the European Union if none came.
V| Yuldoshev was sentenced to 17 years.
? Is Yuldoshev in prison at Jaslyk? | 1W 2W+ 3W+ 4W+ 5W+ 6A 7W+
? where is the former minister | 1W 2W+ 3W+ 4W+ 5W+ 6A=a penal colony at Jaslyk ; 7W+
? Has the UN had a written reply? | 8P
? Has Huquq appealed to the EU? | 9P+
? how long was his sentence | 10A=17 years
? Has Yuldoshev lost his sight? | 6A 7W+
? Was his son arrested? | -
? Was the trial public? | 1D
? Was Tojiev sentenced? | -

= Hamburg shipowner carries fewer boxes, gives no forecast
V| Elbreederei, the Hamburg container shipowner, carried 1.9 million boxes in the first half-year, 6 per cent fewer than a year earlier.
V| Revenue fell to 2.04 billion euros and the operating profit to 117 million, while debt was cut to 380 million.
N| {Finance director Birte Claasen} blamed lower rates on the routes to Brazil.
N| {She=Birte Claasen} said that she was not able to give a forecast for the year.
N| {Chairman Ole Mönckeberg} would not say whether four ships ordered in Dalian had been cancelled.
N| {The yard} did not respond.
N| {Claasen}, asked about the ships in a call with analysts, said that orders were not the subject of the half-year report.
N| {The company} plans to move its headquarters to the HafenCity in 2027, if the building is finished.
N| {Mönckeberg} asked the Senate to lower port dues.
N| {The works council} welcomed the retention of all 900 jobs on shore.
? Have the four ships on order in Dalian been cancelled? | 5W+ 6W+ 7W+
? what profit does the shipowner expect for the year | 4W+
? Did Elbreederei carry more containers than the year before? | 1D
? Why did earnings fall? | 3A+=lower rates on the routes to Brazil
? Has the company moved into the HafenCity? | 8P+
? Have port dues been lowered? | 9P
? Are jobs being cut on shore? | 10D+
? how high is the debt | 2A=380 million
? Did debt rise? | 2D
? Did the shipowner lose a ship? | -

= Emperor penguin colony: institute won't say if chicks died
M| {The Guardian of Punta Arenas} wrote that all 9,000 chicks of the Halvorsen Bay emperor penguin colony had drowned when the ice broke up in November.
N| {The Polar Institute in Bremerhaven} said it would publish in a journal, not in the press.
N| {Dr Nele Wittrock}, who counts the colony from satellite images, said that she could not speak about unpublished results.
N| {The British Antarctic Society} had seen the same images and declined to interpret them in public.
N| {The Chilean station} said that nobody had been there, so nobody knew.
V| An image of 2 December shows open water where the brown stain of the colony used to be; what became of the birds cannot be seen.
N| {The treaty secretariat} said that it wasn't aware.
N| {Wittrock's paper} will appear in March, provided that the reviewers agree.
N| {An NGO, Polar Watch}, demanded a ban on krill fishing within 50 miles.
V| Four other colonies lost their chicks in 2022.
? Did the penguin chicks at Halvorsen Bay drown? | 1A 2W 3W 4W 5W 6W 7W
? how many chicks died | 1A=9,000 ; 2W 3W 4W 5W 6W
? Has the paper come out? | 8P+
? Has krill fishing been banned? | 9P
? Did the ice in the bay break up? | 1A 6A
? Did Polar Watch count the chicks? | -
? Were adult penguins killed? | 6W
? how many colonies lost their young in 2022 | 10A=Four
? Did the Chilean station burn down? | -

= Mayor's phone records: judge reserves decision
N| {Judge Marisela Quintero} on Monday reserved her decision on whether the phone records of Mayor Dwight Colley of Baton Ville, Louisiana, must be released.
N| {=Marisela Quintero} "You will hear from me when I have read all of it."
N| {Colley}, leaving by the clerk's door, didn't answer a reporter who asked if he had called the contractor on the night of the flood.
N| {The contractor, Hebert Pumps}, has refused all interviews since August.
N| {The city attorney, LaTonya Broussard}, said that privilege prevented her from answering.
N| {A deputy mayor}, put on the stand, invoked the Fifth Amendment.
A| {A telephone company technician} has said there were seven calls.
N| {The newspaper that brought the suit, the Bayou Sentinel}, asked for an order by Friday.
N| {Colley's lawyer} said that he would appeal against any release.
N| {Colley} told a radio host on Sunday that he had been asleep by ten.
V| The pumps failed at 1.15 a.m.; eleven people drowned.
? Did the mayor telephone the contractor during the flood night? | 3W+ 4W+ 5W+ 6W 7A 10D+
? how many calls were there | 3W+ 5W+ 7A=seven
? Must the phone records be released? | 1W 2W 8P 9O
? Has Colley appealed? | 9P+
? Has the judge ordered the release of the records? | 1D 2D 8P
? How many people died when the pumps failed? | 11A=eleven
? Was Colley indicted? | -
? Why did the pumps fail? | -

= Union Berlin keeper's eye: doctors say little
N| {The Charité hospital in Berlin} said on Sunday that goalkeeper Jannik Ohlrogge was being treated for an eye injury and that it would give no prognosis.
N| {His club} did not say whether he would see again.
N| {Its doctor, Tim Baltzer}, told Sky that it was too early.
N| {Coach Rüdiger Fenn} fought back tears and asked to be spared the question.
N| {His wife, Malin}, through a friend, let it be known she had no strength for interviews.
N| {Police} are investigating who threw the firework and have named no suspect.
M| {Bild-Express} wrote on Sunday evening that the left eye was lost.
N| {The visiting club} promised to pay for everything.
N| {The league} has ordered the away stand to be closed for two matches.
N| {The interior senator} is considering personalised tickets.
? Has Ohlrogge lost the sight of an eye? | 1W 2W+ 3W+ 4W+ 5W+ 7A
? will the goalkeeper see again with the injured eye | 1W 2W+ 3W+ 4W+ 5W+ 7D
? who threw the firework | 6W
? Has the visiting club paid the costs? | 8P+
? Have personalised tickets been introduced? | 10P
? Has the stand been ordered shut? | 9A+
? Did Ohlrogge retire? | -
? Did the referee abandon the game? | -

= Drug firm's patient data: Estonia's watchdog "not commenting yet"
A| {Two former employees} say the Tallinn start-up Geenivara sold the genetic data of 70,000 Estonians to an American insurer.
N| {Geenivara} sent a link to its terms of use.
N| {Founder Kristjan Aava} cancelled an interview two minutes before it was to begin.
N| {His replacement in the interview} said that she was new.
N| {The data protection inspectorate} is "not commenting yet".
N| {The insurer, Plains Mutual of Omaha}, stated that it complied with all laws in force, and did not elaborate.
N| {Health minister Liis Paju} said that she had asked for an explanation and had none to give herself.
N| {The university hospital} has suspended deliveries of samples until further notice.
N| {The opposition} moved for a committee of inquiry, on which the Riigikogu votes on Wednesday.
N| {Aava} declined 30 million euros for the company in 2023.
? Did Geenivara sell genetic data to an insurer? | 1A 2W+ 3W+ 4W+ 5W 6W+ 7W
? sale of estonians' dna to plains mutual | 1A 2W+ 3W+ 4W+ 5W 6W+ 7W
? Has a committee of inquiry been set up? | 9P
? Has the minister got her explanation? | 7P+
? Did Aava sell the company? | 10D+
? Is the hospital still sending samples? | 8D+
? how many people's data are involved | 1A=70,000
? Was Geenivara hacked? | -
? Did Paju resign as minister? | -

= Trade minister leaves Geneva with lips sealed
N| {India's trade minister, Devendra Pathak}, left Geneva on Friday without saying whether India had signed the fisheries accord.
N| {His counterpart from New Zealand, Erin Tautahi}, said that it was not for her to speak for Delhi.
N| {The WTO's director general} said that there was "a fine mood".
N| {Her spokesman} wouldn't give a list of signatories.
N| {Pathak} said at the airport that he'd had excellent fondue.
N| {The commerce ministry in New Delhi} did not respond to a query.
A| {Three delegates} said that India's signature was on the text and had been added at two in the morning.
A| {A fourth} said it was not.
N| {The WTO} will publish the document on Monday.
A| {Fishermen in Kerala} threatened to blockade Kochi if the subsidies went.
N| {Pathak} promised before he left home that he'd sign nothing.
? Has India signed the fisheries accord? | 1W+ 2W 3O 4W 5W+ 6W+ 7A 8D 11O
? india's signature under the wto fish deal | 1W+ 2W 4W 5W+ 6W+ 7A 8D
? Has the WTO published the text? | 9P+
? Is Kochi under blockade? | 10P
? when did the signing take place | 7A=two in the morning
? Did New Zealand refuse to sign? | -
? Have fishing subsidies been cut? | -
? what did Pathak praise at the airport | 5A+=fondue

= Bus depot asbestos: company says nothing, council says little
V| The Bell Lane bus depot in Norwich has been taped off since Thursday.
N| {The operator, Anglia Link}, has given staff no explanation.
N| {Depot manager Trevor Pask} told drivers to sign on at the park and ride and not to ask.
N| {The city council} said only that "a material" had been sampled.
N| {A council spokeswoman} was not able to say what sort of material.
N| {Its environmental health chief} didn't answer two emails.
A| {Fitters} said that asbestos lagging had been cut through with a saw.
N| {Unite's regional organiser, Carol Snelling}, said she couldn't confirm it until she'd seen the lab sheet.
N| {Snelling} called on the company to have every fitter X-rayed.
N| {Anglia Link} will run a reduced timetable until Monday.
N| {Unite} would take it to court, she said, if it had known.
? Was asbestos found at the Bell Lane depot? | 2W+ 3W+ 4W 5W 6W 7A 8W
? why is the bus depot closed | 2W+ 3W+ 4W 5W 6W 7A=asbestos lagging had been cut through with a saw ; 8W
? Have the fitters been X-rayed? | 9P
? Has Unite sued the company? | 11P+
? Has anyone fallen ill? | -
? Did Pask cut the lagging? | -
? since when has the depot been shut | 1A=Thursday
? Are all buses running? | 10D+

= Archbishop's successor: nuncio will not be hurried
M| {The Warsaw weekly Tygodnik Wiary} says that Bishop Kamil Rogala will be the next archbishop of Łódź.
N| {The nuncio, Archbishop Antonio Bellucci}, said he wouldn't be hurried.
N| {Rogala}, who was blessing motorcycles in Skierniewice, started one and rode off.
N| {The episcopate's spokesman} said that appointments were announced at noon in Rome, not before and not elsewhere.
N| {The chapter in Łódź} had no news.
A| {A canon} said he had seen the letter with his own eyes.
N| {The retiring archbishop} said, "I don't know, and at my age one doesn't want to."
N| {A women's group} petitioned the Pope to ask the laity first.
N| {The nuncio} is expected in Łódź on the feast of Saint Joseph.
V| Rogala declined the see of Koszalin three years ago.
? Will Bishop Rogala become archbishop of Łódź? | 1A 2W+ 3W+ 4W+ 5W 6A 7W
? who will be the new archbishop | 1A=Bishop Kamil Rogala ; 2W+ 3W+ 4W+ 5W 7W
? Has the nuncio been to Łódź? | 9P
? Has the laity been consulted? | 8P
? Did Rogala become bishop of Koszalin? | 10D
? Has the old archbishop died? | 7D+
? Was Rogala injured on a motorcycle? | -
? Did Bellucci become archbishop of Łódź? | -

= Submarine cable: Latvia cautious, Russia silent, ship's owner gone
V| The data cable between Latvia and Gotland went dead at 5.03 on Sunday morning.
N| {Latvia's navy} said it was too early to speak about sabotage.
N| {Prime minister Zanda Krūmiņa} said that she would not point a finger without evidence.
N| {Sweden's security police} had opened an investigation and would not discuss it.
N| {The Russian embassy in Riga} left calls unanswered.
N| {The master of the freighter Sevan Star, which was passing at the time}, told the coast guard by radio he had no comment and no anchor problem.
N| {Her owner}, a company in Ajman, could not be traced.
A| {A Swedish navy officer} said that the ship was dragging her port anchor when she was boarded.
N| {The cable's operator} said that it did not yet know where the break was.
N| {Krūmiņa} requested a meeting of NATO ambassadors, which is to take place on Tuesday.
N| {Finland} offered a repair ship, should the weather allow it.
? Was the cable sabotaged? | 2W 3W 4W 5W+ 6O
? did the sevan star cut the cable | 2W 3W 4W 6W+ 7W 8A
? Where is the cable broken? | 9W+
? Was the ship dragging her anchor? | 6D+ 8A
? Have the NATO ambassadors met? | 10P+
? Has the cable been repaired? | 11P
? Was the ship Russian? | -
? when did the cable fail | 1A=5.03 on Sunday morning
? Did Finland lay a new cable? | -

= Mongolian mine deal: ministers leave room without statement
M| {The Ulaanbaatar daily Öglöö} said on Friday that the cabinet had approved the sale of a third of the Tsagaan coal mine to a Singapore trader.
N| {The cabinet secretariat} published its agenda as usual, without the item.
N| {Mining minister Batbold Ganzorig} came out of the room and said the meeting had been short.
N| {He=Batbold Ganzorig} did not say what it had been about.
N| {The deputy prime minister}, who came out after him, said she was not the spokeswoman.
N| {The spokeswoman} said there would be no briefing.
N| {The trader, Straits Resources Holdings}, would not comment on market talk.
N| {The Democratic Party} called for a referendum.
N| {Ganzorig} had told herders in the spring that not one tonne would be sold before the railway was built.
N| {The parliamentary speaker} expects to receive any agreement by 1 October.
V| A sale to a Chinese group was called off in 2012 after protests.
? Has the cabinet approved the sale of the mine stake? | 1A 2O 3W+ 4W+ 5W+ 6W+ 7W+
? one third of tsagaan goes to singapore | 1A 3W+ 4W+ 5W+ 6W+ 7W+
? Has parliament received the agreement? | 10P+
? Has the railway been built? | 9O
? Was there a referendum? | 8P
? Was the mine sold to a Chinese group? | 11D
? Who bought a third of the coal mine? | 1A=a Singapore trader ; 7W+
? Was Ganzorig dismissed? | -

= Air crash: investigators keep tower tape under wraps
V| Eleven days after a turboprop and a parachute plane collided over Skive in Denmark, killing nine, the recording of the control tower has not been made public.
N| {The accident board} said it had listened to the tape and would not describe it.
N| {Its chairwoman, Lisbet Overgaard}, declined to say if the turboprop had been cleared to descend.
N| {The air traffic service} said that the controller was on leave and would not be speaking.
N| {The controllers' union} advised its members to say nothing.
N| {The parachute club} didn't want to comment until after the funerals.
A| {A pilot who was listening on the frequency} said the words "cleared to two thousand" had been spoken twice.
V| Whether they were meant for the turboprop could not be determined.
N| {The transport minister} asked for an interim report before the summer.
A| {Relatives} want the tape played to them in private.
N| {Overgaard} promised that they would be the first to read the report.
? Was the turboprop cleared to descend before the collision? | 2W 3W 4W+ 5W+ 7A 8W
? what was said on the tower tape | 2W 3W 4W+ 5W+ 7A=cleared to two thousand
? Has the interim report been published? | 9P
? Have the relatives heard the tape? | 10P
? Did anyone survive the crash? | -
? How many people died? | 1A=nine
? Was the controller suspended? | 4O
? Did the parachute club's pilot make an error? | 6W+

= Detained journalist: Rwanda gives no reason
V| Théogène Mugisha, editor of the monthly Urumuri, has been held in Kigali since Tuesday.
N| {The Rwanda Investigation Bureau} confirmed the arrest in a message of nine words, none of which gave a reason.
N| {Its spokesperson, Dr Odette Kayitesi}, said that details would follow "as appropriate".
N| {Justice minister Jean-Bosco Habyalimana-Nkusi} told the BBC that it was not for a minister to explain arrests.
N| {Mugisha's lawyer} had been shown no charge and could not say what he was accused of.
N| {The media council} declined to take a position.
A| {Colleagues} said he was arrested over an article on army pensions.
N| {Reporters Without Borders} demanded his release.
N| {The prosecutor} has until Sunday to charge him or let him go.
N| {The British high commissioner} asked to visit him.
V| In 2021 Mugisha was acquitted of insulting the president.
? Why was Mugisha arrested? | 2W+ 3W+ 4W+ 5W+ 6W 7A=an article on army pensions
? Was the editor detained because of an article? | 2W+ 3W+ 4W+ 5W+ 6W 7A
? Has Mugisha been charged? | 5D+ 9P
? Has he been freed? | 1D 8P
? Has the high commissioner visited him? | 10P
? Was he convicted of insulting the president? | 11D
? Was Mugisha arrested? | 1A 2A+
? Is the magazine banned? | -
? Did the president pay the editor? | -

= Volley of no-comments over tennis umpire's ban
A| {Three tournament directors} have been told not to employ the Serbian umpire Saša Ilinčić, according to one of them, who did not say why.
N| {The integrity agency in London} does not comment on whether anyone is or is not being investigated.
N| {The men's tour} referred questions to the agency.
N| {Ilinčić}, reached on holiday in Montenegro, said that he was swimming.
N| {His lawyer, Jovana Petrašin}, said she had a letter, would answer the letter, and would not read it aloud.
A| {Two coaches} believe that he delayed entering points on his tablet for the benefit of gamblers.
V| No proof of that has been made public.
N| {A betting firm in Malta} reported odd wagers on a match in Umag, without naming the umpire.
N| {Petrašin} said they would go to the court of arbitration if there was a ban.
N| {The tournament in Belgrade} said that it intended to use him all the same.
? Did Ilinčić help gamblers? | 2W 3W 4W+ 5W+ 6A 7W
? why has the umpire been barred from tournaments | 1W 2W 3W 4W+ 5W+ 6A=he delayed entering points on his tablet
? Has Ilinčić gone to the court of arbitration? | 9P+
? Has he worked in Belgrade? | 10P
? Is the umpire under investigation? | 2W+ 3W 5W+
? Was a match in Umag cancelled? | -
? Did the betting firm name Ilinčić? | 8D+
? Did Ilinčić bet on football? | -

= Ministry, museum and general silent on looted medals
N| {Argentina's Malvinas Veterans' Association} said on Monday that 22 medals had vanished from a case in the army museum in Buenos Aires.
N| {The museum} was closed and its telephone was not answered.
N| {The director, Colonel Horacio Lezcano}, got out of a taxi in front of it, saw a microphone and got back in.
N| {The army} stated that it was establishing the facts.
N| {The defence ministry} had yet to comment by midnight.
A| {A retired general whose medal is said to be among them} told Radio Sur that he could not say, as he had not been there since 2019.
N| {A collectors' forum in Texas} listed eleven pieces with the same engraving numbers, and took the list down on Tuesday.
N| {The association} called for Lezcano's dismissal.
N| {A federal judge} ordered the museum's inventory to be sent to her by Thursday.
N| {The defence minister} promised that every medal would be found.
? Were medals stolen from the army museum? | 1A 2W+ 3W+ 4W+ 5W+ 6W
? how many medals are missing | 1A=22 ; 2W+ 3W+ 4W+ 5W+
? Has Lezcano been dismissed? | 8P
? Has the judge received the inventory? | 9P
? Have the medals been recovered? | 10P+
? Did the general sell his medal? | -
? Are the medals being offered in Texas? | 7A
? Who stole the medals? | -

= Prison phones: no one will say who brought in the drone
V| A drone carrying six telephones and a kilo of hashish crashed in the yard of Stokmarsh prison in Lincolnshire on Saturday night.
N| {The prison service} would not comment on security incidents.
N| {Governor Elaine Ridsdale} said it was in the hands of the police.
N| {Lincolnshire Police} said inquiries were at an early stage and that they could not speculate who had been flying it.
N| {The Prison Officers' Association} referred to an earlier statement, in which it had said that it would say nothing.
A| {Inmates} told the Boston Mercury, by telephone, that a guard had flown it in from the car park.
N| {The guard they named} said, "Who? Me? I'm off shift."
N| {The justice minister} ordered nets to be put up over all the yards by the summer.
N| {The shadow minister} asked for an urgent question to be put on Monday.
N| {Ridsdale} will leave in April, as announced last year.
? Did a prison guard fly the drone? | 2W+ 3W+ 4W 5W+ 6A 7W+
? who flew the drone into the prison | 2W+ 3W+ 4W 5W+ 6A=a guard ; 7W+
? Have the nets been put up? | 8P
? Was the urgent question asked? | 9P+
? Is Ridsdale leaving because of the drone? | 10D
? how many phones were on board | 1A=six
? Has anyone been arrested? | -
? Did an inmate escape? | -

= IMF mission leaves Tunis; communiqué says nothing about deal
N| {An IMF mission} left Tunis on Thursday with a communiqué of four paragraphs that did not say whether a loan had been agreed.
N| {Mission chief Pilar Etxebarria} declined to take questions.
N| {Tunisia's central bank governor, Slim Gharbi}, said that he would leave it to the Fund.
N| {The Fund's spokeswoman in Washington} said she would leave it to the authorities.
N| {President Nizar Bouhlel} received a delegation of beekeepers.
A| {A finance ministry official} said there was an agreement on 1.9 billion dollars.
A| {Another} said that "not a comma" had been agreed.
N| {The trade union federation, UGTT}, threatened a general strike if bread was to become dearer.
N| {Bouhlel} vowed in April never to accept foreign diktats.
N| {The Fund's board} could take up a programme in September, according to its calendar.
V| Talks on an earlier loan broke off in 2023.
? Have Tunisia and the IMF agreed on a loan? | 1W+ 2W+ 3W+ 4W+ 6A 7D 9O
? how big is the loan | 2W+ 3W+ 4W+ 6A=1.9 billion dollars
? Has the IMF board approved the programme? | 10P+
? Is there a general strike in Tunisia? | 8P+
? Has the price of bread risen? | 8P
? Did the president meet the IMF mission? | -
? When were the previous talks broken off? | 11A=2023
? Did the governor resign? | -

= Sponsor silent after cyclist's crash with team car
A| {Spectators on the Col de Bramefort} said that the Belgian rider Lowie Descheemaeker was knocked off his bicycle by his own team's car on Saturday.
N| {The team, Nordzee Cycling}, had nothing to say about the circumstances.
N| {Sporting director Filip Aerts}, who was driving, said that he would talk to Lowie first.
N| {Descheemaeker} has a broken pelvis and is not talking to anyone, his wife said.
N| {The sponsor, a Bruges fish wholesaler}, refused to comment.
N| {Race director Pascal Thévenet} said he'd seen pictures and would form no opinion until the commissaires had.
N| {The commissaires} are still at it, their president said on Sunday.
V| The broadcaster's helicopter was on the other side of the pass.
N| {The riders' union} called for fewer cars behind breakaways.
N| {The UCI} will suspend any driver found at fault for a year.
N| {The team} promised that Aerts would not drive on Tuesday.
? Was Descheemaeker hit by his team's car? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W
? the belgian rider's collision with the car of nordzee | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W
? Has Aerts been suspended? | 10P
? Are there fewer cars behind breakaways now? | 9P
? what injury did he have | 4A+=a broken pelvis
? Did TV cameras film the crash? | 8D
? Is Descheemaeker dead? | -
? Did the sponsor withdraw? | -

= South Sudan's vice-president "resting": doctors silent
V| South Sudan's first vice-president, General Lam Gatkuoth, has not appeared in public since 11 July.
N| {His office} says that he is resting.
N| Asked where, {his press secretary, Nyandeng Kuol}, said "where one rests".
N| {The military hospital in Juba} refers all questions to the presidency.
N| {The presidency} refers them to the vice-president's office.
N| {A clinic in Nairobi} said it could not comment on whether he was a patient.
A| {Two ministers} said that he had suffered a stroke and could not speak.
V| A photograph issued on Thursday, in which he holds a newspaper, could not be dated, as the front page is not visible.
N| {The opposition alliance} asked the African Union to send doctors.
N| {Kuol} said he would open parliament on 1 September.
N| {The information minister} warned that newspapers spreading rumours would be closed.
? Has the vice-president had a stroke? | 2W+ 3W+ 4W 5W+ 6W 7A
? where is General Gatkuoth | 2W+ 3W+ 4W+ 5W+ 6W
? When was the photograph taken? | 8W
? Has Gatkuoth opened parliament? | 10P+
? Have African Union doctors examined him? | 9P
? Has any newspaper been shut? | 11P+
? Is Gatkuoth dead? | 2D+
? Was there a coup? | -
? Did the press secretary suffer a stroke? | -

= Village fête raffle: vicar "can't possibly say"
N| {The vicar of Nether Stoughton, the Rev. Philippa Garland}, said she could not possibly say who had won the car.
N| {The treasurer} would not give a name "for obvious reasons", which he declined to set out.
N| {The garage at Long Marston, which gave the car}, said it had handed over the keys on Saturday and did not wish to get involved.
N| {The organist, Hilary Peake}, who was seen driving a similar car on Sunday, did not stop for our reporter.
N| {Her sister} told us to mind our own business.
A| {Villagers in the queue at the shop} said it was Hilary, and that she had also drawn the ticket.
N| {The Gambling Commission} could not say offhand whether that would matter.
N| {A parishioner, Col. Ned Frobisher}, has demanded a second draw.
N| {The parochial church council} will consider it on the 9th.
N| {Garland} thanked everyone for raising £3,114 towards the roof.
? Did the organist win the car? | 1W 2W 3W 4W+ 5W+ 6A
? who won the raffle | 1W+ 2W+ 3W 4W 5W 6A=Hilary
? Has there been a second draw? | 8P 9P+
? How much was raised? | 10A+=£3,114
? Did Hilary Peake draw the winning ticket? | 4W+ 5W+ 6A
? Did the vicar win? | -
? Has the roof been repaired? | -
? Was the raffle illegal? | 7W
? Was the organist's car stolen? | -

= Bank chief's bonus: pay committee not to be drawn
M| {The Sydney paper The Ledger} says that Southern Cross Bank's chief executive, Fleur Macallan, will be stripped of her 6 million dollar bonus.
N| {The bank} said pay would be disclosed in the annual report.
N| {The chair of the pay committee, Sir Winston Obeyesekere}, said, "I'm not to be drawn."
N| {Macallan}, asked at a business lunch, spoke about housing.
A| {A second director} hung up.
N| {The regulator, APRA}, said it could not comment on discussions with banks.
N| {Shareholder adviser Proxy Pacific} said that it had written to the board and had had no reply.
N| {The finance union} asked for the money to be given to 1,200 dismissed tellers.
N| {The annual report} is to appear on 9 November.
N| {Macallan} declined part of her bonus in 2023, the report for that year says.
? Will Macallan lose her bonus? | 1A 2W+ 3W+ 4W+ 5W 6W 7O
? has the bank chief been stripped of her bonus | 1P 2W+ 3W+ 4W+ 5W 6W
? how large is the bonus | 1A=6 million dollar ; 2W+
? Has the annual report come out? | 9P+
? Did the tellers get the money? | 8P
? Did Macallan take her whole bonus in 2023? | 10D+
? Has APRA fined the bank? | -
? Has Macallan been sacked? | -

= Coal ship turned back? Both ports mute
A| {A shipping agent in Gdańsk} said that the bulk carrier Ocean Tern, with 74,000 tonnes of coal, had been refused entry on Thursday because the coal was Russian.
N| {The port authority} had no comment.
N| {Customs} were unable to say where the cargo came from.
N| {The Polish climate ministry} said it was checking papers.
N| {The cargo's owner, Baltrade DMCC of Dubai}, did not reply to an email.
N| {The master}, on the radio, said: "Awaiting instructions."
N| {The port of Ust-Luga}, given as the previous call by one tracking service, does not answer foreign journalists.
V| Another service shows her coming from Riga.
N| {The environment group Czyste Morze} asked the prosecutor to seize the ship.
N| {The climate minister} announced a ban on transhipment, to take effect in January.
N| {Baltrade} bought the ship in 2024.
? Was the Ocean Tern refused entry at Gdańsk? | 1A 2W+ 4W+ 5W+ 6W+
? Is the coal Russian? | 1A 2W 3W 4W 5W+ 7W
? where did the cargo come from | 1A=Russian ; 2W 3W 4W 5W+ 7W 8A=Riga
? Has the ship been impounded? | 9P
? Is transhipment banned? | 10P
? How much coal is aboard? | 1A=74,000 tonnes
? Did the crew mutiny? | -
? Who owns the cargo? | 5A=Baltrade DMCC of Dubai
? Did the master sell the coal? | -

= Speaker's health: chamber told nothing
N| {The speaker of the Kenyan Senate, Beatrice Wafula}, was not in the chair on Wednesday for the tenth sitting in a row, and the clerk gave no explanation.
N| {The deputy speaker} told a senator who asked that the matter was not on the order paper.
N| {Wafula's family} could not be reached.
N| {Her chief of staff} said that she was "doing what she is doing".
N| {A hospital in Gurgaon, India}, did not confirm that she was there.
N| {Kenya's high commission in Delhi} said that it looked after all Kenyans.
A| {A senator from her party} said she was having chemotherapy.
N| {The majority leader} proposed a motion of good wishes.
N| {The minority leader} said that he would ask the court to declare the chair vacant if she was not back by recess.
V| Under the constitution the chair falls vacant after 90 days.
? Does the speaker have cancer? | 1W 2W 3W+ 4W+ 5W 6W 7A
? why is wafula absent | 1W 2W 3W+ 4W+ 5W 6W 7A=chemotherapy
? Is she being treated in India? | 3W+ 4W+ 5W+ 6W
? Has the chair been declared vacant? | 9P
? Was a motion of good wishes passed? | 8P
? Has Wafula resigned? | -
? After how long does the chair fall vacant? | 10A=90 days
? Did the deputy speaker fall ill? | -

= Lenders confirm merger talks, withhold price
N| {Banca Tirrena and Credito Ligure} confirmed on Monday that they were in merger talks.
N| {Neither bank} would say what ratio of shares was being discussed.
N| {Tirrena's chief executive, Ludovica Arrighi}, declined to put a figure on job losses.
N| {Her counterpart at Ligure, Bruno Canessa}, said that it was too early to speak of jobs.
N| Asked about the ratio, {he=Bruno Canessa} laughed.
N| {The Bank of Italy} said it would not comment on the talks.
N| {The unions} had not been given any number, they said.
A| {A banker} put the ratio at eleven Tirrena shares for ten of Ligure's.
A| {Another} expects 2,300 posts to go.
N| {The two boards} are to vote on 30 June.
N| {The economy minister} asked for branches in the Apennines to be spared.
? Are the two banks discussing a merger? | 1A+ 6W
? What share ratio is being considered? | 2W+ 5W+ 8A=eleven Tirrena shares for ten of Ligure's
? how many jobs will be cut | 3W+ 4W+ 7W 9A=2,300
? Have the boards approved the merger? | 10P+
? Will branches in the Apennines be spared? | 11P
? Have Banca Tirrena and Credito Ligure merged? | 1P 10P+
? Did Arrighi resign? | -
? Did the Bank of Italy oppose the merger? | 6W+
? Did the Bank of Italy buy Tirrena shares? | -

= Arrest confirmed, identity not, in Lisbon museum theft
N| {Portugal's judiciary police} confirmed on Thursday that they had arrested a man over the theft of the Braganza tiara.
N| {They=the judiciary police} would not say who he was.
N| {The police} also declined to say if the tiara had been found.
N| {Inspector Graça Lemos} told a news conference she understood the interest and could not satisfy it.
N| {The museum's director, António Seabra}, said he didn't know where the tiara was.
N| Nor did he know the man, {he=António Seabra} said.
N| {The suspect's lawyer}, who entered by a side door, gave neither his client's name nor his own.
M| {Correio do Tejo} says that the man is a restorer at the museum, and that the tiara was in his freezer.
N| {Museum staff} were forbidden to talk to the press.
N| {The insurer} will pay out 4 million euros if the tiara does not turn up by the end of the year.
N| {The culture minister} ordered an audit of all state museums.
? Has someone been arrested over the tiara theft? | 1A+
? Who is the man in custody? | 2W+ 4W+ 6W 7W+ 8A=a restorer at the museum ; 9W
? Has the tiara been recovered? | 3W+ 4W+ 5W+ 8A
? Is the suspect a museum employee? | 2W+ 4W+ 6W+ 7W+ 8A 9W+
? Has the insurer paid? | 10P+
? Have the state museums been audited? | 11P
? Was the director arrested? | -
? Did the thief sell the tiara? | -

= Sub-postmaster's conviction: Post Office won't discuss, ministry will think
N| {The Court of Appeal} on Tuesday heard that Derek Hanley, a sub-postmaster jailed in 2006, may have been convicted on false till data.
N| {The Post Office} said that it would not discuss his case while it was before the court.
N| {The software supplier, Tessera Systems}, said it had no comment on legacy products.
N| {Its former chief engineer, Graham Ousby}, was in the public gallery and left when approached.
N| {The prosecutor at the trial, now retired}, told the Yorkshire Standard he could not recall.
N| {Hanley's barrister, Zainab Qureshi}, said that the till had lost £31,000 by itself.
N| {The business department} said it would think about compensation once the judges had ruled.
N| {The judges} are to rule on 2 May.
N| {Hanley, 71}, said he wanted an apology in the village hall.
V| Five others convicted in the same year were cleared in 2023.
? Was Derek Hanley convicted on false data? | 1A 2W+ 3W+ 4W+ 5W+ 6A+
? faulty till put a sub-postmaster in jail | 1A 2W+ 3W+ 4W+ 5W+ 6A+
? Has Hanley's conviction been quashed? | 8P+
? Has he been compensated? | 7P
? Has the Post Office apologised to Hanley? | 9P+
? how much did the till lose | 6A+=£31,000
? Was Ousby convicted? | -
? Was Hanley cleared in 2023? | -

= Peace envoy's car hit: Houthis and coalition both silent
N| {The office of the UN envoy for Yemen} said on Sunday that his car had been struck by gunfire near Hodeidah and that he was unharmed.
N| {It=the office of the UN envoy} did not say who had fired.
N| {The Houthi spokesman, Yahya al-Sharafi}, who commonly answers within the hour, did not.
N| {The Saudi-led coalition} declined to comment.
A| {A Yemeni government commander} said he was still receiving reports.
A| {A driver in the convoy} said the shots came from a checkpoint of the Houthis.
N| {The envoy, Anton Vesterholm}, told Swedish radio that he knew what he had seen and would keep it to himself.
N| {The Security Council} called for restraint.
N| {Vesterholm} plans to travel to Sanaa on Wednesday unless his staff object.
N| {Oman} offered an armoured train of vehicles.
V| The envoy's predecessor survived a shelling in 2019.
? Did the Houthis fire at the UN envoy's car? | 2W+ 3W+ 4W 5W 6A 7W+
? who shot at the envoy's car | 2W+ 3W+ 4W+ 5W 6A=the Houthis ; 7W+
? Was the envoy wounded? | 1D+
? Has Vesterholm been to Sanaa? | 9P+
? Has Oman provided armoured vehicles? | 10P+
? Did the coalition fire the shots? | 2W+ 4W+ 6D 7W+
? Was Vesterholm shelled in 2019? | -
? Did a driver die? | -

= Lake District hotel mum on norovirus
V| A wedding party of 120 left the Swan Tarn Hotel near Keswick on Sunday; by Tuesday, 64 of them were ill.
N| {The hotel} said that it would not be making a statement.
N| {Head chef Olivier Brandt} said he had been told to cook and not to talk.
N| {The UK Health Security Agency} said samples had been taken and results were awaited.
N| {The council's food safety team} wouldn't confirm that it had been in the kitchen.
A| {A waitress} said that everyone knew it was the oysters, and then that she had not said it.
N| {The oyster farm, on Morecambe Bay}, did not return calls.
N| {The bride, Ffion Askew}, who was herself on a drip, asked for her £19,000 back.
N| {The hotel's solicitor} said that the request would be considered.
N| {The agency} would close the kitchen if the samples were positive.
V| The hotel won an award for its oysters in 2024.
? Did oysters make the wedding guests ill? | 2W+ 3W+ 4W 6A 7W+
? what made the guests sick | 2W+ 3W+ 4W 6A=the oysters ; 7W+
? Was the kitchen inspected by the council? | 5W+
? Has the kitchen been closed? | 10P+
? Has the bride had her money back? | 8P+ 9W+
? how many guests fell ill | 1A=64
? Did anyone die? | -
? Was it norovirus? | 2W+ 4W
? Has the chef been sacked? | -

= Colombian rebels: government will not say if air raid was its work
N| {The ELN guerrillas} said in a communiqué on Monday that eleven of their fighters had been killed by a bomb from an aeroplane in Arauca.
N| {Colombia's defence ministry} would not confirm that it had carried out a raid.
N| {The air force commander, General Patricia Umaña}, said operations were not announced in advance, and not always afterwards.
N| {President Julio Restrepo-Gil} was asked about it at a cheese fair and spoke of cheese.
N| {Venezuela's army}, across the river, said nothing.
N| {The ombudsman} could not verify the number of dead as the area was mined.
A| {A local leader} counted seven bodies, of which two were those of children.
N| {The ELN} said that it would suspend the ceasefire from Friday if the government did not take responsibility.
N| {Norway, as guarantor}, proposed an emergency round in Oslo.
N| {The bishop of Arauca} asked to be let through with coffins.
V| The ceasefire has been in force since February.
? Did the Colombian air force bomb the guerrillas? | 1A 2W+ 3W+ 4W+
? how many were killed by the bomb | 1A+=eleven ; 6W 7A=seven
? Were children among the dead? | 6O 7A
? Has the ceasefire ended? | 8P+
? Have the two sides met in Oslo? | 9P
? Did Venezuela carry out the raid? | 5W+
? Was the bishop let through? | 10P+
? since when has there been a ceasefire | 11A=February
? Did the army find a guerrilla camp? | -

= Kyoto geisha district: ward office tight-lipped on camera ban
N| {Kyoto's Higashiyama ward office} would not say on Friday whether it had begun to fine tourists who photograph geisha.
N| {The head of its tourism section, Mayumi Hatakeda}, said that the measure was being studied.
N| {The residents' council} declined to be interviewed.
A| {A guard at the entrance of the lane} was not permitted to answer questions, his badge said in four languages.
N| {The police} said fines were not their affair.
M| {A Melbourne newspaper} reported that an Australian couple had been made to pay 10,000 yen each.
N| {The Australian consulate} could not confirm that.
N| {The mayor} promised last year that fines would be introduced by the cherry blossom.
N| {Teahouse owner Sumie Okabe} wants the lane closed to visitors.
V| Signs forbidding photographs have hung there since 2019.
? Have tourists been fined for photographing geisha? | 1W+ 2W+ 3W 4W 5W 6A 7W 8P
? did an australian couple pay a fine | 1W+ 6A 7W
? how high was the penalty | 6A=10,000 yen ; 7W
? Is the lane closed to visitors? | 9P
? Since when have there been signs? | 10A=2019
? Were the Australians arrested? | -
? Did a geisha complain to police? | -

= Opera tenor's cancellation: house says "indisposed", agent says nothing
V| The tenor Aleksandr Morev did not sing in the second act of "Tosca" in Munich on Saturday; an understudy finished the evening.
N| {The house} announced that he was indisposed.
N| {Intendant Clemens Rauhut} declined to tell journalists by what.
N| {Morev's agent, Sylvie Brossard}, did not respond to a request for comment.
N| {The conductor} said, "I conduct."
N| {The soprano, Mireille Okoro}, said on the steps that she could not talk about it.
A| {Stagehands} said that she had slapped him in the interval and that he had walked out.
N| {The house physician} is bound by his oath.
N| {Rauhut} asked the audience for understanding and offered tickets at half price.
N| {Morev} is due to sing again on Tuesday if his voice permits.
V| The tenor cancelled eleven performances last season.
? Did the soprano slap Morev? | 4W+ 5W 6W+ 7A
? why did the tenor not sing the second act | 2A+=indisposed ; 3W+ 4W+ 5W 6W 7A=she had slapped him in the interval ; 8W
? Was Morev ill? | 2A+ 3W+ 4W+ 7D 8W
? Has Morev sung again? | 10P
? How many shows did he cancel last season? | 11A=eleven
? Did Okoro walk out? | -
? Did the audience get its money back? | -
? was the performance broken off | 1D

= Telecoms giant will not say whether it handed data to police
N| {The digital rights group Prawo i Sieć} said on Wednesday that Polkom had given the secret service the location data of 214 judges.
N| {Polkom} said that it was forbidden by law to answer.
N| {Its chairwoman, Bogumiła Sadowska}, repeated that at the general meeting when a shareholder asked.
N| {The Internal Security Agency} neither confirms nor denies the use of operational methods.
N| {The coordinator of the services, Zbigniew Kotas}, ended an interview at that point.
N| {The prosecutor general} said that he'd received a notification and did not yet know what he'd do with it.
N| {One of the judges, Halina Grot}, said she had been told by an officer that she was on the list.
N| {The Supreme Court's president} demanded an explanation.
N| {A Senate committee} has scheduled a hearing with Kotas for the 30th.
N| {Sadowska} told shareholders that the dividend would be raised if the merger went through.
? Did Polkom give the secret service data on judges? | 1A 2W+ 3W+ 4W+ 5W+ 7O
? handing over of the judges' location data | 1A 2W+ 3W+ 4W+ 5W+
? Is there a criminal investigation? | 6W+
? Has Kotas been heard by the Senate committee? | 9P
? Has the dividend gone up? | 10P+
? How many judges were concerned? | 1A=214
? Was Judge Grot arrested? | -
? Did the Supreme Court ask for an explanation? | 8A+
? Did Kotas work for Polkom? | -

= Dam across the Mekong: Laos gives no date
N| {Laos's energy ministry} declined on Thursday to say when the filling of the Pak Nam reservoir would begin, or whether it had begun.
N| {Vice-minister Khamphone Sisavath} told a regional forum in Vientiane that the technical side was not his.
N| {The builder, from Kunming}, doesn't speak to journalists.
N| {The Mekong River Commission} said that it had not been notified and had no data of its own.
A| {Fishermen at Nong Khai, on the Thai bank}, said the water had fallen by a metre in a week and the filling had plainly started.
V| Satellite pictures of the past ten days are covered with cloud.
N| {Thailand's water office} said it was too early to draw a conclusion from the level at Nong Khai.
N| {Cambodia} asked for consultations under the 1995 treaty.
N| {Sisavath} said that the turbines would turn by the end of 2027 if all went well.
N| {Thai activists} plan to sail to the dam with 100 boats.
? Has the filling of the reservoir begun? | 1W+ 2W+ 3W+ 4W 5A 6W 7W
? when does the filling start | 1W+ 2W+ 3W+ 4W
? Are the turbines running? | 9P+
? Have the activists sailed to the dam? | 10P+
? Have there been consultations with Cambodia? | 8P+
? how far has the water fallen | 5A=a metre
? Did the dam break? | -
? Was the Mekong commission notified? | 4D+
? Did Cambodia build a dam? | -

= Stadium collapse in Conakry: no toll from officials
V| Part of a stand gave way at the Dixinn Nord stadium in Conakry, Guinea, during a match on Sunday afternoon.
N| {The government} expressed its sympathy and gave no toll.
N| {The sports minister, Lansana Kéita-Bah}, did not want to name a number before the families had been told.
N| {The director of the Donka hospital} said that he had orders not to speak.
N| {The Red Cross} was unable to confirm deaths.
A| {A nurse} had counted 38 bodies by eight in the evening.
N| {The football federation's president} was abroad and unreachable.
V| Social media were cut at nine.
N| {The prime minister} announced three days of mourning, to begin on Tuesday.
N| {FIFA} would send experts if asked, it said.
V| In 2024 at least 56 people died in a stampede at Nzérékoré.
? Did people die in the stand collapse in Conakry? | 2W+ 3W+ 4W 5W 6A
? how many were killed at the stadium | 2W+ 3W+ 4W+ 5W 6A=38
? Has national mourning begun? | 9P+
? Have FIFA experts come? | 10P+
? Did 56 people die in Conakry? | -
? Why did the stand give way? | -
? Was the match a final? | -
? When were social media blocked? | 8A=at nine

= Guinea confirms 41 dead in stadium; cause still open
N| {Guinea's government} said on Wednesday that 41 people had died when a stand collapsed at the Dixinn Nord stadium in Conakry.
N| {Sports minister Lansana Kéita-Bah} did not say why it had come down.
N| {The builder, a Turkish company}, did not answer its telephone in Ankara.
N| {The public prosecutor} said an inquiry was open and excluded nothing.
N| {The engineer who signed it off in 2022} has left his flat and could not be found.
A| {Workers on the site} told a French broadcaster that the concrete had been mixed with sea sand.
N| {Kéita-Bah} was asked about sand and said, "We are in mourning."
N| {The football federation's president}, back from Cairo, asked for patience.
N| {The opposition} called for the minister's resignation.
N| {The government} will give each family 50 million francs, it said.
N| {The prosecutor} said he would seek arrest warrants abroad if necessary.
? Did people die in the stand collapse in Conakry? | 1A+
? how many were killed at the stadium | 1A+=41
? Why did the stand give way? | 2W+ 3W+ 4W 5W+ 6A=the concrete had been mixed with sea sand ; 7W+
? was bad concrete to blame | 2W+ 3W+ 4W 5W+ 6A 7W+
? Has the minister resigned? | 9P
? Have the families been paid? | 10P+
? Are there international arrest warrants? | 11P+
? Was the engineer arrested? | 5D
? Was the stadium built by a French company? | -

= Startup unicorn's founder dodges fraud question on stage
N| {Asia Pacific's most valuable education start-up, Guruji}, did not comment on Tuesday on a report that it had invented 1.4 million pupils.
N| {Its founder, Karthik Venkataraman}, was asked about it on a stage in Singapore and replied that every child was a universe.
N| {The moderator} asked again, and he said that he liked her shoes.
N| {The auditors, Latham Grewal}, resigned on Monday and gave no reason.
N| {The largest investor, Redwood Crest}, would not say if it had written down its stake.
N| {India's corporate affairs ministry} said that it was looking into the matter.
M| {The Bengaluru site The Margin} based its report on a spreadsheet.
N| {Guruji's head of data}, who is named in it, did not reply to messages.
V| The Margin said that it could not be sure the sheet was complete.
A| {Teachers} asked for three months' wages.
N| {Venkataraman} promised to list the company in Mumbai in the spring.
? Did Guruji invent pupils? | 1W+ 2W+ 3W+ 6W 8W+ 9O
? how many pupils were made up | 1W+ 2W+ 3W+ 8W+
? Why did the auditors resign? | 4W+
? Has Redwood Crest written down its stake? | 5W+
? Is Guruji listed on the Mumbai exchange? | 11P+
? Have the teachers been paid? | 10P
? Did Venkataraman resign? | -
? Is the ministry investigating? | 6A+
? Did the auditors invest in Guruji? | -

= Hunter's will, forest's fate: heirs keep quiet
M| {The Latvian weekly Mežs un Zeme} says that the 11,000 hectares of the late Count Lieven-Strand are to be felled.
N| {His daughter, Marie}, said from Paris that she'd speak in September.
N| {His son, Alexis}, said he never spoke.
N| {The forester, Guntis Ozols}, took off his cap when asked and put it on again.
N| {The state forest service} said that it couldn't disclose whether a felling notice had been filed.
N| {The Swedish timber group Norrskog} would not be drawn on purchases.
A| {Two Norrskog foremen} said that the machines were coming in October.
N| {The environment minister} said it was a private forest and he had no information.
N| {The nature fund} offered the heirs 40 million euros for it.
N| {The parliament's environment committee} wants a moratorium, which could come in the autumn.
V| The count refused every offer in his lifetime.
? Is the count's forest to be cut down? | 1A 2W+ 3W+ 4W+ 5W 6W+ 7A 8W
? Have the heirs sold the forest to Norrskog? | 2W+ 3W+ 4W+ 6W+
? Has a felling notice been filed? | 5W+
? Did the nature fund buy the forest? | 9P+
? Is there a moratorium on felling? | 10P
? when are the machines coming | 7A=October
? Did the count sell land to Norrskog? | 11D
? How did the count die? | -
? Did the minister buy the forest? | -

= Chile's navy yet to confirm sinking of supply ship
M| {The Punta Arenas radio Estrecho} said early on Saturday that the naval supply ship Teniente Uribe had gone down in the Drake Passage with 32 on board.
N| {The navy} has yet to confirm that.
N| {The commander of the third naval zone, Rear Admiral Ximena Kruger}, told relatives at the gate that she would tell them as soon as she knew.
N| {=Ximena Kruger} "At this hour I don't know."
N| {The defence minister's office} did not respond to a request for information.
N| {A British cruise ship in the area} said by radio that it had seen neither ship nor raft.
V| The vessel's transponder was last received at 22.47 on Friday.
N| {The meteorological service} reported waves of eleven metres.
N| {President Daniela Arancibia} ordered two aircraft to search at first light.
N| {Argentina} offered to send an icebreaker.
A| {Relatives} asked to be let into the operations room.
? Has the Teniente Uribe sunk? | 1A 2W+ 3W+ 4W+ 5W+ 6W
? the sinking of the naval supply ship | 1A 2W+ 3W+ 4W+ 5W+ 6W
? Have planes searched for the ship? | 9P+
? Has an Argentine icebreaker joined the search? | 10P+
? when was the last signal received | 7A=22.47 on Friday
? How many people are dead? | -
? Did the British ship rescue survivors? | 6D+
? Have relatives been admitted to the operations room? | 11P
? Was the cruise ship damaged by a wave? | -

= Supply ship limps into Ushuaia; navy won't say what went wrong
V| The Chilean naval supply ship Teniente Uribe, reported lost by a radio station, came into Ushuaia under tow on Sunday with all 32 crew alive.
N| {Rear Admiral Ximena Kruger} thanked Argentina and declined to go into causes.
N| {She=Ximena Kruger} would not be asked why the transponder had failed, she said, on a day like this.
N| {The ship's captain} saluted the press and said nothing.
N| {The defence ministry} said a summary inquiry would clarify the facts.
A| {Two ratings} told a taxi driver that both engines had stopped because the fuel had been mixed with water.
N| {Radio Estrecho} apologised to the families.
N| {Its director} said he could not reveal who had told him.
N| {President Daniela Arancibia} promised to replace the ship, which is 51 years old, before the end of her term.
N| {A senator} called for the head of procurement to be dismissed.
? Has the Teniente Uribe sunk? | 1D 7D
? why did the ship get into trouble | 2W+ 4W+ 5W+ 6A=the fuel had been mixed with water
? Was there water in the fuel? | 2W+ 4W+ 5W+ 6A
? Why did the transponder fail? | 2W+ 3W+ 5W+
? Who told the radio that the ship was lost? | 8W+
? Has the ship been replaced? | 9P+
? Has the head of procurement been sacked? | 10P
? did any of the crew die | 1D
? Did Kruger resign? | -

= Dutch king's speech: coalition coy about tax rise
N| {The Dutch government} would not say on Friday if the speech from the throne would contain a rise in value added tax.
N| {Finance minister Maarten Elzinga} said that the briefcase was closed.
N| {Prime minister Annemiek Roodhart} referred to Tuesday.
N| {The king's office} doesn't comment on the king's words before the king has said them.
N| {Coalition party leader Bas Kuipers} told reporters he'd promised his wife not to talk about politics until Tuesday.
A| {Sources around the cabinet} told NOS that the rate would go up to 23 per cent.
N| {The central planning bureau} declined to confirm that it had calculated such a step.
N| {The shopkeepers' federation} threatened to close for a day.
N| {Elzinga} said in June he would consider any measure that brought in three billion.
N| {The Labour leader} demanded a debate on Monday.
V| The last increase was in 2019.
? Will VAT go up in the Netherlands? | 1W+ 2W+ 3W+ 4W+ 5W+ 6A 9O
? what will the new VAT rate be | 1W+ 2W+ 3W+ 4W+ 5W+ 6A=23 per cent
? Has VAT been raised? | 1W+ 2W+ 6P
? Have the shops closed for a day? | 8P+
? Did the planning bureau calculate a VAT rise? | 7W+
? When was the tax last raised? | 11A=2019
? Has the debate been held? | 10P
? Did the king refuse to read the speech? | -
? Did Kuipers leave the coalition? | -

= Clinic keeps silent on frozen embryos
V| A tank in which embryos are kept at the Lumina fertility clinic in Brisbane failed at some time between Friday evening and Monday morning.
N| {Lumina} told patients of "an interruption" and did not say how many embryos were affected.
N| {Medical director Dr Hugh Pasco} said he wasn't going to give a number.
N| {The clinic's lawyers} advised callers to put questions in writing, and did not answer those that were.
N| {Queensland's health department} said that it was still being established what had been lost.
N| {The alarm company} would neither confirm nor deny that an alarm had sounded.
A| {An embryologist} said that 640 embryos had thawed.
N| {The accreditation body} is awaiting a report.
N| {A law firm in Sydney} announced a class action if 50 patients signed up.
N| {Pasco} promised free treatment to all those affected.
N| {The health minister} ordered checks of every tank in the state.
? how many embryos were lost | 2W+ 3W+ 4W+ 5W 7A=640
? Did embryos thaw at the Lumina clinic? | 2W+ 4W+ 5W 7A
? Did an alarm go off? | 4W+ 6W+
? Is there a class action? | 9P+
? Have patients had free treatment? | 10P+
? Have the tanks in the state been checked? | 11P
? Was the tank sabotaged? | -
? Did Pasco resign? | -

= Basque bishop silent on mass grave
N| {The historian Garbiñe Otxoa} says that a grave with some forty people shot in 1937 lies under the seminary garden at Urdiña.
N| {The diocese of Urdiña} gave no reply to her three letters.
N| {Bishop Fermín Aldave}, asked by a television crew, said that the roses had done well.
N| {The rector of the seminary} referred the crew to the bishop.
N| {The regional government's memory institute} said it could neither confirm nor exclude it without digging.
A| {Old people in the village} said that everybody had always known.
N| {The mayor, Iker Lasa}, said he did not know, being from Burgos.
N| {The institute} has asked for leave to use ground radar.
N| {The diocese's lawyer} said that access would be considered if there was a court order.
N| {Otxoa} said she would scatter forty carnations over the wall on Sunday.
V| A grave with eleven bodies was opened in the next valley in 2011.
? Is there a mass grave under the seminary garden? | 1A 2W+ 3W+ 4W+ 5W 6A 7W
? the forty dead of 1937 at urdiña | 1A 2W+ 3W+ 4W+ 5W 6A 7W
? Has ground radar been used in the garden? | 8P+
? Has the diocese opened the garden? | 9P+
? Has Otxoa thrown carnations over the wall? | 10P+
? How many bodies were found in the next valley? | 11A=eleven
? Who shot the people? | -
? Did the bishop apologise? | -

= Elevator firm silent after fall at Dubai tower
A| {Residents of the Azure Crown tower in Dubai} said a lift fell from the 31st to the 22nd floor on Monday, with a family inside.
N| {The developer, Azure Holdings}, did not respond to a request for comment.
N| {The lift maker, Nordlift of Tampere}, said that it had been informed of an event and was not able to say more.
N| {Dubai civil defence} declined to comment.
N| {The family} could not be reached at the hospital, which would not say if they were there.
N| {The building's manager} told a tenant it was "maintenance".
V| There was no mention of a fall in the local press.
N| {The municipality} said it would check the lift's certificate.
N| {Nordlift} is sending two inspectors, who are expected on Thursday.
N| {A tenants' group} asked for the other five lifts to be stopped.
V| The tower opened in 2023 and has 44 floors.
? Did a lift fall at the Azure Crown? | 1A 2W+ 3W+ 4W 6D+ 7O
? Were people injured when the lift fell? | 5W+
? plunge of the elevator at the dubai tower | 1A 2W+ 3W+ 4W 6D+
? Have Nordlift's inspectors arrived? | 9P+
? Have the remaining lifts been stopped? | 10P
? How many floors does the tower have? | 11A=44
? Has the certificate been checked? | 8P+
? Did the lift fall 31 floors? | 1D
? Did the developer go bankrupt? | -

= Prize jury won't say if it was bribed with truffles
V| The Golden Spoon for the best restaurant in Piedmont went on Sunday to Da Ottavio in Barolo-Sotto, to the surprise of some.
N| {The jury's chairman, Count Emanuele Sartirana}, declined to discuss gifts.
A| {Three of the six jurors} did not return calls.
A| {A fourth} said she could not remember.
N| {A fifth, the critic Dario Vallero}, resigned on Monday and refused to give his reasons.
N| {Ottavio Ferrero, the chef}, said that he'd rather talk about his tajarin.
A| {A waiter} said each juror had taken home half a kilo of white truffles.
N| {The sponsor, a Turin bank}, awaits a report from the chairman.
N| {Rival chef Gemma Ossola} called for the prize to be withdrawn.
N| {The bank} said it would end its sponsorship if there had been presents.
N| {Sartirana} denied that he owned shares in the restaurant.
? Were the jurors given truffles? | 2W+ 3W 4W 5O 6W+ 7A
? was the jury of the golden spoon bribed | 2W+ 3W 4W 6W+ 7A
? why did vallero resign | 5W+
? Has the prize been taken away from Da Ottavio? | 9P
? Has the bank ended its sponsorship? | 10P+
? Does Sartirana hold shares in the restaurant? | 11D+
? How much truffle did each get? | 7A=half a kilo
? Did Ossola win the prize in 2022? | -
? Did Vallero own a restaurant? | -

= Military court in Kampala sits behind closed doors
V| The court martial of retired colonel Stella Byaruhanga resumed in Kampala on Wednesday with the public excluded.
N| {The chairman, Brigadier Moses Ssentongo}, gave no ground for the exclusion.
N| {The army's spokesman} said that he couldn't explain a decision of the court.
N| {Her lawyer, Elias Rugunda}, was allowed out at four and told not to speak.
N| {He=Elias Rugunda} spread his hands.
N| {The judge advocate} would not say if she had been convicted.
A| {A soldier on guard} said that she had got eight years.
V| The radio said nothing in its evening news.
N| {The Uganda Law Society} said that it had asked for a transcript.
N| {The European Union} will cut military aid by half should there be no civilian retrial.
N| {Byaruhanga} refused to plead in May, saying the court had no jurisdiction.
? Was Colonel Byaruhanga convicted? | 3O 4W+ 5W+ 6W+ 7A
? what sentence did she get | 4W+ 5W+ 6W+ 7A=eight years
? why was the public shut out | 2W+ 3W+
? Has the EU cut aid? | 10P+
? Has the law society obtained a transcript? | 9P+
? Did the colonel plead not guilty in May? | 11D
? Was the lawyer arrested? | -
? Was she tried by a civilian court? | -

= Silicon plant in Iceland: owner keeps options to himself
N| {The owner of the Hólmavík silicon plant, Bergur Thorsteinsson}, did not say on Tuesday if he would restart the second furnace.
N| {=Bergur Thorsteinsson} "I keep that to myself until I know."
N| {The power company} said its contract was confidential.
N| {The plant's foreman} had been told nothing, he said, either way.
N| {The bank}, too, would not be drawn.
N| {The environment agency} said it was too early, as there was no application.
A| {Workers} said that coal had been ordered for September.
N| {Thorsteinsson} said he might sell if someone offered 90 million dollars.
A| {Residents with asthma} asked the minister to close the plant.
N| {The municipality} has scheduled a public meeting for the 19th.
V| The second furnace was shut down after a fire in 2022.
? Will the second furnace be restarted? | 1W+ 2W+ 3W 4W+ 5W 6W 7A
? has the second furnace been started up again | 1W+ 2W+
? Has the plant been sold? | 8P+
? Has the minister closed the plant? | 9P
? Did the public meeting take place? | 10P
? Why was the second furnace shut down? | 11A=a fire
? Who bought the plant? | -
? Is the plant bankrupt? | -

= Sister of missing aid worker: "They tell us nothing"
N| {Carlotta Meinardi, the sister of an Italian aid worker missing in Niger since March}, said on Monday that the government told the family nothing.
N| {The foreign ministry in Rome} asked for silence, in the interest of the person concerned.
N| {Minister Stefano Brighenti} went into parliament past reporters who called out the missing woman's name.
N| {The intelligence committee's chairwoman} said she could not say whether Elisa Meinardi was alive.
N| {Niger's ambassador} said that he'd no information.
N| {The aid organisation, Acqua Viva}, referred all inquiries to Rome.
M| {A Malian website close to the jihadists} published a picture which it said was of her grave.
V| The picture shows stones and sand.
N| {The archbishop of Turin} has called a vigil for Thursday.
N| {Carlotta Meinardi} said that she'd chain herself to the ministry if no one spoke to her by Friday.
? Is Elisa Meinardi dead? | 1W+ 2W 3W 4W 5W 6W+ 7A
? what has happened to the italian aid worker | 1W+ 2W 3W 4W 5W 6W+
? Did the vigil take place? | 9P
? Has the sister chained herself to the ministry? | 10P+
? since when has she been missing | 1A=since March
? Was she kidnapped in Mali? | -
? Did Italy pay a ransom? | -
? Has Acqua Viva left Niger? | -

= Oil spill on Sakhalin beach: governor waits, firm silent
V| Oil came ashore on Thursday along nine kilometres of beach near Kholmsk, on Sakhalin.
N| {The governor, Yegor Maltsev}, said he was waiting for the laboratory before he named a culprit.
N| {The operator of the nearest platform, Vostokneft}, made no statement.
A| {A dispatcher at Vostokneft} said she was not allowed to tell callers whether anything was leaking.
N| {The transport prosecutor} had opened a check, and gave no particulars.
N| {The Japanese coast guard} could not say where the slick had come from.
A| {Fishermen} said they'd seen it trail from the platform for three days.
N| {The emergencies ministry} ordered 200 soldiers to the beach, who are to begin on Saturday.
N| {Greenwatch Russia} asked for satellite data, and was told to apply in writing.
N| {Maltsev} promised that the beach would be clean by the salmon season.
? Did the oil come from Vostokneft's platform? | 2W 3W+ 4W 5W 6W 7A
? where did the oil slick originate | 2W 3W+ 4W 5W 6W 7A=the platform
? Have the soldiers started cleaning the beach? | 8P
? Is the beach clean? | 1D 10P
? How much of the coast is polluted? | 1A=nine kilometres
? Did a tanker run aground? | -
? Has Greenwatch got the data? | 9P+
? Were salmon killed? | -

= School inspector's verdict on Bradford academy still under wraps
N| {Ofsted} confirmed on Monday that it had inspected Thornbury Grange Academy in Bradford in October.
N| {It=Ofsted} would not reveal the grade.
N| {Head teacher Craig Mellor} said that he was forbidden to discuss it before publication.
N| {The academy trust's chief executive} did not answer when a parent asked at the gate.
N| {Chair of governors Nasreen Akhtar} said only that "there's work to do".
A| {Several teachers} said that it had been rated inadequate.
N| {Ofsted} will publish the report in the week of 4 December.
N| {The trust} said that it would complain if factual errors were not corrected.
A| {Parents} asked for a meeting.
N| {The MP, Imtiaz Raja}, declined an invitation to the school's carol concert.
V| In 2021 the school was rated good.
? Was the academy rated inadequate? | 2W+ 3W+ 4W+ 5W+ 6A
? what grade did the school get | 2W+ 3W+ 4W+ 5W+ 6A=inadequate
? Has the report been published? | 7P+
? Has the trust lodged a complaint? | 8P+
? Has Ofsted inspected the school? | 1A+
? What was the rating in 2021? | 11A=good
? Has Mellor been suspended? | -
? Will the MP go to the carol concert? | 10D+
? Did the MP visit the academy? | -

= Vessel seizure: Spain quiet on what the hold contained
V| Spanish police boarded the freighter Leila M off the Canary Islands on Tuesday.
N| {The interior ministry} confirmed the operation and withheld details.
N| {The government delegate in Las Palmas, Nuria Betancor}, would not say what was in the hold.
N| {=Nuria Betancor} "It's under judicial secrecy, full stop."
N| {The National Court in Madrid} declined to say which judge was in charge.
N| {The ship's agent} did not know, or said so.
N| {Morocco's interior ministry}, which was said to have given the tip, had no comment.
M| {The island paper Canarias 24} wrote of seven tonnes of cocaine under bags of salt.
N| {The captain's lawyer} said that his client had loaded salt.
N| {The prosecutor} will ask for the crew of eleven to be held.
N| {The judge} must decide by Friday noon.
? Was cocaine found on the Leila M? | 2W+ 3W+ 4W+ 6W 8A 9D+
? what was in the ship's hold | 2W+ 3W+ 4W+ 6W+ 8A=seven tonnes of cocaine under bags of salt ; 9A+=salt
? Which judge is handling the case? | 5W+
? Did Morocco tip off the Spaniards? | 7W+
? Has the crew been remanded? | 10P 11P+
? how many are in the crew | 10A=eleven
? Did police fire shots? | -
? Where was the ship boarded? | 1A=off the Canary Islands
? Was the captain convicted in Morocco? | -

= Coach's future: Scottish FA gives no clue
N| {The Scottish Football Association} gave no clue on Wednesday as to whether Ruaridh Gillespie would stay on as national coach.
N| {Its chief executive, Morven Haldane-Reid}, said the board had had "a full and frank discussion".
N| {She=Morven Haldane-Reid} did not disclose its outcome.
N| {Gillespie} told photographers to mind his hedge.
N| {His assistant, Pat Devanney}, did not pick up.
N| {Captain Lewis Mathieson} said players played.
A| {A board member} told the Daily Saltire that the vote had been five to four for dismissal.
N| {The board's youngest member} said that no vote was taken.
N| {The Tartan Union of fans} asked for Gillespie to be given until the summer.
N| {The association} will speak again on Friday.
V| Scotland lost 4-0 in Tirana on Sunday.
? Has Gillespie been sacked? | 1W+ 2W+ 3W+ 4W+ 5W+ 6W 7A 8D+
? Will Gillespie remain as coach? | 1W+ 3W+ 4W+ 5W+ 6W 7D 9P
? How did the board vote? | 3W+ 7A=five to four for dismissal ; 8D+
? Has the coach been given until the summer? | 9P
? Has the association made a further statement? | 10P+
? what was the score in Tirana | 11A=4-0
? Did Gillespie resign? | 1W+ 3W+ 4W+
? Was Devanney appointed coach? | -
? Did Mathieson retire from the national team? | -

= Turkish opposition mayor's release: court official declines to confirm
M| {The Istanbul news portal Günlük} reported late on Thursday that a court had ordered the release of the jailed mayor of Adana-Seyhan, Hülya Karacan, pending trial.
A| {A court official reached by telephone} declined to confirm the order and said that the file was with the judge.
N| {The Adana chief prosecutor's office} did not respond to requests for comment outside working hours.
N| {The prison administration at Kürkçüler} said that it had received no paper and that it would act when it did.
N| {Karacan's lawyer, Mert Soylu}, told a crowd outside the gates that he could not yet say whether she would sleep at home.
N| {The justice ministry} referred inquiries to the judiciary.
V| A white minibus entered the prison at 22.10 and left empty at 23.00, as far as could be seen.
N| {Her party's deputy chairwoman, Pelin Aras}, said that they would wait through the night if they had to.
N| {The governor} ordered the crowd to disperse by midnight.
N| {Karacan}, arrested in March over a tender for school meals, has refused to answer questions from investigators.
N| {The Council of Europe} called last week for her immediate release.
? Has a court ordered Karacan's release? | 1A 2W 3W 4W 5W+ 6W
? Is the mayor out of prison? | 2W 4D+ 5W+ 7O 11P
? did the crowd leave the prison | 8D+ 9P
? Has Karacan answered the investigators? | 10D+
? what was the mayor arrested over | 10A=a tender for school meals
? Was Karacan acquitted? | -
? Was Soylu arrested? | -
? Did the prosecutor appeal against the order? | -

= Mayor of Adana-Seyhan walks free after 231 days
V| Hülya Karacan, the opposition mayor of Adana-Seyhan, left Kürkçüler prison at 7.40 on Friday morning after 231 days.
N| {She} embraced her daughters and said that she would speak on Monday.
N| {The chief prosecutor} would not say if he had objected to the court's decision.
N| {The interior ministry} did not answer a question about whether she would get her office back.
N| Asked the same, {government spokesman Ferhat Onay} said that the law was clear, without saying what it said.
N| {Her lawyer, Mert Soylu}, said he did not know and had applied in writing.
N| {The acting mayor, appointed by Ankara}, was not to be seen at the town hall.
A| {A clerk at the town hall} said that her name plate had been put back on the door.
N| {The trial} opens on 12 January, and the prosecutor is seeking nine years.
N| {Karacan's party} demanded her reinstatement by the end of the week.
? Has a court ordered Karacan's release? | 1A 3A
? Is the mayor out of prison? | 1A
? Has Karacan been reinstated as mayor? | 4W+ 5W+ 6W+ 8O 10P+
? Did the prosecutor appeal against the order? | 3W+
? how long was she held | 1A=231 days
? Has the trial begun? | 9P
? what did Karacan say when she came out | 2A+=she would speak on Monday
? Was the acting mayor dismissed? | -
? Did Soylu become mayor? | -

= Nissan supplier's bribe case: Mexico's prosecutors keep details back
N| {Mexico's federal prosecutors} said on Tuesday that they had charged "persons connected with an automotive company" in Aguascalientes with bribery and declined to identify either the persons or the company.
N| {Takada Seats, which employs 3,400 people in the city}, did not respond to questions sent to its offices in Aguascalientes and Yokohama.
N| {Its plant manager, Kenji Morinaga}, left through the loading bay and was driven away.
N| {The state governor} said that he would leave it to the prosecutors to name names.
N| {A customs broker, Ofelia Zapata}, told a local station that Takada had paid inspectors for six years and that she had carried the envelopes.
N| {A lawyer for Takada, Gustavo Herrejón}, said that he was not in a position to confirm or deny the involvement of his client.
N| {The prosecutors}, asked about Zapata, said that they would not comment on possible witnesses.
N| {The carmaker which buys the seats} said it would review its contracts if charges against the supplier were confirmed.
N| {The union} has asked for a guarantee that wages will be paid through December.
N| {The judge} set a hearing for 14 November.
? Did Takada Seats bribe inspectors? | 1W 2W+ 3W+ 4W 5A 6W+ 7W
? Which company is accused of bribery? | 1W 2W+ 4W 5A=Takada ; 6W+
? Is Zapata a witness for the prosecution? | 7W+
? Has the carmaker dropped the supplier? | 8P+
? Have the workers received a wage guarantee? | 9P
? Has the hearing been held? | 10P
? Was Morinaga arrested? | -
? how long were bribes paid | 5A=six years
? Did Zapata bribe the governor? | -

= Regional airline's grounding: authority gives "technical reasons"
V| All nine aircraft of the regional airline AirPonent stood on the apron at Ålesund on Monday, and passengers were told only that there were technical reasons.
N| {The airline's chief executive, Ingvild Strømmen}, said in a recorded message that she was sorry, and did not say for what.
N| {The civil aviation authority} confirmed that it had "made a decision" on Sunday night and would not say what the decision was.
N| {A spokeswoman for the authority} declined to comment when asked whether the airline's permit had been suspended.
N| {The pilots' union} had been asked by the airline not to speak to journalists and said so.
N| {Transport minister Halvor Grindem} told NRK that he would not go into a matter that was with the authority.
A| {Three mechanics} said that the permit was suspended because spare parts had been fitted without papers.
N| {The airline} will rebook passengers on buses as of Tuesday.
N| {Strømmen} has asked the ministry for bridging money, which Grindem said he would consider if the accounts were in order.
V| AirPonent's permit was last renewed in 2023.
? Has AirPonent's permit been suspended? | 1O 2W+ 3W+ 4W+ 5W+ 6W 7A
? why are the planes grounded | 1A=technical reasons ; 2W+ 3W+ 4W+ 5W+ 6W 7A=spare parts had been fitted without papers
? Has the airline got money from the ministry? | 9P+
? Are passengers being carried by bus? | 8P+
? Did an AirPonent aircraft crash? | -
? When was the permit last renewed? | 10A=2023
? Is the airline bankrupt? | -
? How many aircraft does the airline have? | 1A=nine

= Village of 300 waits for word on quarantine
V| The roadblocks at both ends of Valea Brazilor, a village of 300 in northern Moldova, were in their sixth day on Friday, and the villagers had still not been told what they were for.
N| {The public health agency} said that the measure was preventive and that it could not name a pathogen.
N| {Its director, Dr Silvia Ababii}, declined to say how many people had been taken to hospital.
N| {The infectious diseases hospital in Chişinău} said it had been instructed not to give information.
N| {The family doctor}, who spoke through a closed window, said that she was under quarantine herself and had been told nothing.
N| {The World Health Organization's office} is in contact with the authorities and had no further comment.
A| {A policeman at the southern roadblock} said that it was anthrax, from a cow.
N| {The agriculture ministry} has ordered all cattle in the district to be tested.
N| {Mayor Ion Postolachi} asked for bread, milk and an explanation.
N| {Ababii} said that the roadblocks would be lifted on Tuesday if there were no new cases.
? Is there anthrax in Valea Brazilor? | 1W 2W+ 3O 4W 5W 6W 7A
? why is the village under quarantine | 1W 2W+ 4W 5W 6W 7A=anthrax
? how many villagers are in hospital | 3W+ 4W
? Have the roadblocks been removed? | 1D 10P+
? Have the cattle been tested? | 8P
? Has anyone died? | -
? Did the mayor get an explanation? | 9P+
? How many people live in the village? | 1A=300
? Did the doctor die of the illness? | -

= Archive of Franco's doctor: family will not say if diaries exist
A| {Booksellers in Madrid} say the diaries of Dr Vicente Gilabert, who treated General Franco for thirty years, have been offered for sale at 1.5 million euros.
N| {The doctor's granddaughter, Paloma Gilabert}, said that she would neither confirm nor deny that there were diaries.
N| {Her cousin, the notary Íñigo Gilabert}, broke off the call.
N| {The National Library} said that it did not discuss offers, including offers it might not have received.
N| {The culture minister, Lourdes Acedo}, said she had no information "that I could share".
N| {The auction house Subastas Velázquez} has not replied to an email sent on 3 May.
N| {The historian Julián Ferrándiz} was shown four pages and said he was not able to say if they were genuine without seeing the paper.
N| {Acedo} said that the state would exercise its right of purchase if the diaries came to auction.
N| {The Franco foundation} demanded that publication be prohibited.
N| {Paloma Gilabert} declined an offer for the doctor's instruments in 2019.
? Do the doctor's diaries exist? | 1A 2W+ 3W+ 4W 5W 6W 7W
? Are the diaries for sale? | 1A 2W+ 3W+ 4W 5W 6W+
? Has the state bought the diaries? | 4W+ 5W+ 8P+
? Are the four pages authentic? | 7W
? Has publication been banned? | 9P
? what price is being asked | 1A=1.5 million euros
? Did the family sell the doctor's instruments? | 10D+
? Did Franco keep a diary? | -
? Did the foundation buy the instruments? | -

= Reserve Bank of Malawi deputy's suspension: everyone refers to everyone
M| {The Nation Today of Lilongwe} said on Monday that the deputy governor of the Reserve Bank, Dr Mercy Chirwa-Banda, had been suspended over the printing of banknotes.
N| {The bank's spokesman, Onjezani Phiri}, referred the question to the finance ministry.
N| {The finance ministry} referred it to the office of the president.
N| {The president's press secretary} said the question was one for the bank.
N| {Phiri}, told of this, said that he had heard the bank mentioned and would leave it there.
N| {Chirwa-Banda} did not take calls; a text message was returned with a prayer.
V| Her signature was on a circular issued on Monday afternoon, though the circular was dated the previous Thursday.
N| {The anti-corruption bureau} could not say if it was investigating.
N| {The civil society network} called on the president to publish the printing contract.
N| {The printers, in Hampshire}, said that they would cooperate with any inquiry, should there be one.
? Has the deputy governor been suspended? | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7O
? is it true that Chirwa-Banda was stood down | 1A 2W+ 3W+ 4W+ 5W+ 6W+
? Is the anti-corruption bureau investigating? | 8W+
? Has the printing contract been published? | 9P
? Have the printers cooperated with an inquiry? | 10P+
? Was the governor suspended? | -
? why was she suspended | 1A=the printing of banknotes ; 2W+ 3W+ 4W+ 5W+ 6W+
? Has Phiri been dismissed? | -

= After the verdict, jurors decline to explain
V| A jury in Dallas acquitted the orthodontist Grant Maddux of poisoning his wife on Tuesday, after deliberating for 41 minutes.
N| {The forewoman} declined to say what had persuaded them.
N| {Juror number four, a postman}, said he was tired and wanted to see his dogs.
A| {A third juror}, asked whether the missing syringe had mattered, said she had been advised not to get into it.
N| {Prosecutor Lena Crowell} would not comment on the verdict.
N| {Maddux's lead counsel, Skip Ferraro}, said that it was the syringe.
N| {Maddux} thanked God and got into a truck.
N| {The dead woman's brother, Rob Stilwell}, promised to sue in the civil courts.
N| {Crowell} said that she would reopen the case against a second person if there was new evidence.
N| {Judge Amy Tran-Whitfield} had ordered the jurors to remain anonymous.
V| Texas law does not allow an acquittal to be appealed.
? Why did the jury acquit Maddux? | 2W+ 3W+ 4W 5W 6A=the syringe
? Did the missing syringe decide the verdict? | 2W+ 4W 6A
? Was Grant Maddux found guilty? | 1D
? Has the brother filed a civil suit? | 8P+
? Will the prosecution appeal? | 11D
? Has a second person been charged? | 9P+
? how long did the jury deliberate | 1A=41 minutes
? What was Maddux's wife poisoned with? | -
? Did the brother poison his sister? | -

= Weather service quiet after missed hailstorm
V| Hailstones as big as fists fell on Reggio Emilia at 4.20 on Saturday afternoon, injuring 109 people; no warning had been issued.
N| {The regional weather service} did not say why.
N| {The forecaster on duty} was not available.
N| {The service's director, Tiziana Bonacini}, told a local television station that she'd rather speak of climate.
N| {The civil protection agency in Rome} said that an internal review was under way and that any comment would be premature.
A| {Colleagues} said that the radar at San Pellegrino had been off for a week because of an unpaid bill.
N| {The power company} does not discuss customers' accounts.
N| {The region} said it had not established if the radar had been working.
N| {The mayor} has asked for a state of emergency.
N| {The government} is to decide on Thursday.
A| {Growers} put their losses at 70 million euros.
? Why was there no hail warning? | 2W+ 3W+ 4W+ 5W 6A=the radar at San Pellegrino had been off
? Was the radar switched off? | 4W+ 5W 6A 7W 8W+
? Was the electricity bill unpaid? | 6A 7W+
? Has a state of emergency been declared? | 9P 10P+
? how many were injured by the hail | 1A=109
? Was a warning given? | 1D
? Did anybody die in the storm? | -
? what losses did growers suffer | 11A=70 million euros
? Did the director switch off the radar? | -

= Two Koreas: Seoul won't say whether hotline was answered
N| {South Korea's unification ministry} declined to say on Monday if the North had picked up the inter-Korean hotline at nine o'clock, as it did every morning until April.
N| {The ministry's spokeswoman, Gu Hye-won}, said that she would confirm it in due course.
N| {She=Gu Hye-won} said the same on Tuesday.
N| {The presidential office} said it wished to be careful with its words.
N| {The military} declined to comment on its own line.
V| The North's media have not mentioned the line.
A| {A lawmaker of the governing party} said that it had been answered, by a woman, who said "Good morning".
A| {Another, from the opposition}, said it had rung out.
N| {President Ahn Do-hyun} proposed talks "at any level" in his New Year address.
N| {Pyongyang} threatened last month to tear down the last loudspeaker if exercises went ahead.
V| The line was set up in 1971.
? Did North Korea answer the hotline? | 1W+ 2W+ 3W+ 4W+ 6W 7A 8D
? who answered the line | 1W+ 2W+ 7A=a woman
? Was the military line answered? | 5W+
? Have the two Koreas held talks? | 9P+
? Has Pyongyang torn down the loudspeaker? | 10P+
? When was the hotline established? | 11A=1971
? Did Seoul cut the line? | -
? Did the South tear down its loudspeakers? | -

= Chief rabbi's kosher audit: results withheld
N| {The London Beth Tov, a kosher certification board}, said on Sunday that it had finished an audit of 14 butchers and would not publish the results.
N| {Its director, Rabbi Ezra Feldstein}, said he would not tell the newspapers what he had not told the butchers.
N| {One of the butchers, Hymie Roth of Golders Green}, said nobody had told him anything.
A| {Another} asked us not to print that she had no comment.
A| {Two inspectors} said that three shops had failed because of meat from an unlicensed abattoir.
N| {The abattoir}, in Essex, did not answer its telephone.
N| {The Food Standards Agency} was unable to comment on a private audit.
N| {Feldstein} was asked if the number was three and said that three was a number.
N| {The board} would withdraw certificates, he said, if faults were not put right by Passover.
N| {A consumer group} asked for the names.
V| The last public audit, in 2016, found no faults.
? Did three butchers fail the kosher audit? | 1W+ 2W+ 3W+ 4W 5A 6O 7W 8W+
? how many shops failed | 1W+ 2W+ 5A=three ; 7W 8W+
? Has any butcher lost the certificate? | 9P+
? Have the names of the shops been published? | 1D+ 10P
? Were faults found in 2016? | 11D
? Did the abattoir have a licence? | 5D 6W+
? Has Feldstein resigned? | -
? Did anybody fall ill from the meat? | -

= Trawler owners will not discuss catch logs
V| Fisheries inspectors in Killybegs boarded four trawlers of the Atlantic Pearl company on Monday and left with eleven boxes.
N| {The Sea Fisheries Authority} did not say what it was looking for.
N| {Owner Declan Boyce} declined to comment.
N| He declined again at the harbour office, and {his son} declined for him at the pub.
N| {The skippers} would not talk.
N| {The Department of the Marine} said it could not discuss an operation in progress.
A| {A deckhand} said the logs had been written twice, once for the boat and once for Dublin.
N| {The Irish South and West producers' group} said that it was unaware of any false logs.
N| {The European Commission} asked for a report by 1 March.
N| {Boyce} is to appear at Letterkenny district court in April, on a charge about a van.
N| {The authority} would seek to withdraw licences if offences were proved.
? Did Atlantic Pearl falsify its catch logs? | 2W 3W+ 4W+ 5W+ 6W 7A 8W
? what were the inspectors looking for | 2W+ 3W+ 4W+ 6W
? Has the company lost its licences? | 11P
? Has the Commission had its report? | 9P
? Is Boyce to be tried over the logs? | 10D
? How many boxes were taken? | 1A=eleven
? Was anyone arrested in Killybegs? | -
? Did the authority board the trawlers? | 1A
? Did the deckhand lose his job? | -

= Sacked? Retired? Radio silent on veteran presenter
N| {Radio Ostrava} played two hours of music on Sunday in place of "Dobré ráno s Věrou" and did not explain.
N| {Presenter Věra Malinová, 68}, who had been on air for 31 years, did not reply to messages.
N| {Programme director Šimon Kubát} said that the schedule spoke for itself.
N| Had she been dismissed? {He=Šimon Kubát} would not say.
N| Had she gone of her own will? That, too, {he=Šimon Kubát} would not say.
N| {The council that oversees the station} had not been informed.
A| {A sound engineer} said she was given a quarter of an hour to clear her desk.
N| {Malinová's daughter} said "Mum will speak when Mum speaks."
A| {Listeners} called for her return in 4,000 emails.
N| {Kubát} has advertised for a morning presenter, and will close the list on the 15th.
N| {The actors' union} offered legal help in case it was wanted.
? Was Věra Malinová dismissed? | 1W+ 2W+ 3W+ 4W+ 5O 6O 7A 8W+
? Did the presenter leave voluntarily? | 1W+ 2W+ 3W+ 5W+ 7D 8W+
? Has Malinová returned to the air? | 9P
? Has a new presenter been hired? | 10P+
? for how long was she on air | 2A=31 years
? Is Malinová ill? | -
? Did Kubát resign? | -
? Has she taken the union's help? | 11P+

= Wage data: Statistics office keeps revision under wraps
V| Average monthly earnings in Croatia were 1,452 euros net in September, 0.4 per cent more than in August.
V| In real terms they were 5.1 per cent higher than a year before.
V| The best paid worked in air transport, with 2,310 euros, the worst paid in the making of clothes, with 861.
N| {The statistics bureau} said a revision of the figures since 2022 would be published in February, and declined to say in which direction it went.
N| {Its director, Jadranka Posavec}, said that she could not give numbers before they were numbers.
N| {The finance ministry} wouldn't comment on a revision it had not seen.
N| {Economist Tin Vukšić} said it was unclear whether platform workers had been counted.
A| {A statistician} said the September figure was too high by eighty euros.
N| {The unions} asked for a minimum wage of 1,100 euros.
N| {The employers} would accept 1,020 if overtime tax was cut.
? how much did Croatians earn on average in September | 1A=1,452 euros ; 8D
? Will the earnings figures be revised downwards? | 4W+ 5W+ 6W 8A
? Were platform workers included? | 7W
? Did real wages fall over the year? | 2D
? Which branch pays worst? | 3A=the making of clothes
? Has the minimum wage been raised to 1,100 euros? | 9P
? Has overtime tax been cut? | 10P
? Has the revision been published? | 4P+
? How high is unemployment in Croatia? | -

= Envoy's residence shelled, embassy "cannot speak to that"
A| {Neighbours in Khartoum's Amarat district} said a shell hit the Swedish ambassador's empty residence on Friday.
N| {The embassy, which works from Nairobi}, said that it could not speak to that.
N| {Sweden's foreign ministry} said it was seeking information and had none to give.
N| {The army} blamed nobody, because it said nothing.
N| {The paramilitaries} did not return a message.
N| {The caretaker}, reached on a bad line, said the mango tree was standing and did not know about the roof.
V| A video shows smoke, but the street cannot be identified.
N| {The Red Crescent} wanted to send a team on Saturday, if there was a pause.
N| {Stockholm} demanded protection for diplomatic premises in a note of 3 June.
V| The residence of the Indian defence attaché was looted in 2023.
? Was the Swedish ambassador's residence hit by a shell? | 1A 2W+ 3W+ 4W 5W 6W 7W
? who fired the shell | 4W+ 5W+
? Has the Red Crescent sent a team? | 8P+
? Was the ambassador injured? | 1D
? Was the Indian attaché's home shelled? | -
? Where does the embassy work from? | 2A+=Nairobi
? Did the roof collapse? | 6W
? Have diplomatic buildings been given protection? | 9P+
? Did the caretaker loot the residence? | -

= Who told the minister? Nobody admits to knowing
N| {Norrland's regional director, Karin Åström}, told an inquiry on Thursday that she had warned the government of the dam's cracks in 2021.
N| {She=Karin Åström} said she could no longer say whom.
N| {The minister of the day, Lars-Erik Holm}, told the inquiry he did not remember a warning.
N| {=Lars-Erik Holm} "It may be, it may not be."
N| {His state secretary} said that she'd have to consult her notes.
N| {The notes}, the national archive said, were not available for reasons of security.
N| {The present minister} would not comment on her predecessor.
A| {A former official} said that Åström's email was printed and put in a folder with a red cover.
N| {The inquiry} asked for the folder to be searched for.
N| {Its chairman, Justice Per Wennberg}, will recall Holm if it is found.
N| {Åström} denied that she had been offered money for her silence.
? Did Åström warn the government in 2021? | 1A+ 3W+ 4W+ 5W+ 6W+ 7W+ 8A
? whom did the director warn | 2W+ 3W+ 5W+
? Has Holm been recalled by the inquiry? | 10P+
? Has the folder been found? | 9P 10P
? Was Åström paid to keep quiet? | 11D+
? Did the dam break? | -
? what colour was the folder | 8A=red
? Is Holm still minister? | 3D
? Did the archive burn? | -

= Insurer of burnt ferry will not be hurried
V| Nine months after the ferry Adria Queen burned off Bari, the 214 families who lost their cars and their belongings have had nothing.
N| {The insurer, Lloyd Partenopeo}, said it had not completed its assessment and would not be hurried.
N| {Claims manager Fulvio Strano} wouldn't say if the company meant to contest the policy.
N| Asked again in writing, {the company=Lloyd Partenopeo} repeated that it had not completed its assessment.
N| {The shipping line} said that it was not in a position to comment on its insurer's intentions.
N| {The broker} had "no visibility".
A| {A loss adjuster} said that the insurer would refuse to pay because the fire doors had been wedged open.
N| {The prosecutor in Bari} has not disclosed whether they were.
N| {The families} asked for an advance of 3,000 euros each.
N| {Their lawyer, Ilaria Manfredonia}, threatened to seize the wreck.
N| {Strano} promised an answer by the end of the quarter.
? Will the insurer refuse to pay? | 2W+ 3W+ 4W+ 5W 6W 7A
? Were the fire doors wedged open? | 7A 8W
? Have the families been compensated? | 1D 9P+
? Has the wreck been seized? | 10P+
? Has Lloyd Partenopeo answered? | 11P+
? how many families were affected | 1A=214
? What caused the fire? | -
? Did passengers die? | -

= Reactor export: South Africa's minister can't recall signing
N| {The watchdog group Sekuruti} says South Africa's then energy minister, Lindelani Khoza, initialled a 60 billion dollar reactor order in Sochi in 2015.
N| {Khoza} told a commission on Monday that she had signed many things in Sochi, among them a menu.
N| {=Lindelani Khoza} "Was this among them? I can't recall."
N| {The Russian state company} does not comment on agreements that are not in force.
N| {Her director general at the time} asked for the question to be put to her.
N| {The former president}, whose lawyers said he was unwell, did not come.
N| {The commission's chair, Judge Nomvula Petersen}, said that she'd not yet seen the original.
A| {A translator who was in the room} said that the pages were initialled after the dessert.
N| {Petersen} ordered the department to produce the file by Friday.
N| {The department} would comply "if the file can be found".
N| {Sekuruti} asked for Khoza to be charged with perjury.
? Did Khoza initial the reactor order? | 1A 2W+ 3W+ 4W+ 5W+ 6O 7W 8A
? the minister's signature in sochi | 1A 2W+ 3W+ 4W+ 5W+ 7W 8A
? Has the department produced the file? | 9P 10P+
? Has Khoza been charged with perjury? | 11P
? Did the former president testify? | 6D+
? What was the order worth? | 1A=60 billion dollar
? Did South Africa pay for the reactors? | -
? Were the reactors built? | -

= Ex-wife's allegations: comedian's tour goes on without answers
N| {The comedian Barney Tulliver's former wife, Steph}, told a podcast on Monday that he had threatened her with a golf club in 2018.
N| {Tulliver} opened his show in Leicester on Tuesday with 20 minutes about cats.
N| {His publicist} did not respond to a request for comment.
N| {The venue} would not take questions.
N| {Channel Nine, which broadcasts him}, said that it was aware of the podcast.
N| {Leicestershire Police} said they did not confirm or deny reports about individuals.
A| At the stage door, {a fan} asked Tulliver if it was true, and he signed her programme.
A| {Two people who were at the house that night} said that they had heard shouting but had not seen a club.
N| {Steph Tulliver} said that she would go to the police if others came forward.
N| {Channel Nine} is considering whether to show the Christmas special.
N| {A women's charity} returned his donation.
? Did Tulliver threaten his wife with a golf club? | 1A+ 2W+ 3W+ 4W 5W 6W 7W 8O
? comedian's alleged threat against his ex-wife | 1A+ 2W+ 3W+ 4W 5W 6W 7W
? Has Steph gone to the police? | 6W 9P+
? Has the Christmas special been dropped? | 10P+
? Has the tour been cancelled? | 2D
? When is the incident said to have happened? | 1A=2018
? Did the charity keep his money? | 11D+
? was tulliver arrested | -
? Did Steph threaten him with a golf club? | -

= Grain terminal workers' illness unexplained
V| Twenty-two workers at the grain terminal in Constanța-Sud have gone to hospital since Monday with cramps.
N| {The public health office} said that it was too early to name a cause.
N| {Dr Cosmin Tudorache, who is treating them}, said, "I don't know yet, and I won't guess."
N| {The terminal's operator, Granex}, did not respond.
N| {The fumigation company} asked for questions by post.
N| {The harbour master} had no information.
A| {Two of the men} said that they'd been sent into a silo the day after it was gassed.
N| {Granex's safety officer}, stopped on the quay, said he had a meeting.
N| {The labour inspectorate} ordered the silo closed until samples had been analysed.
N| {The workers' council} asked for masks.
N| {Tudorache} expects to discharge eight of them on Friday.
? Were the workers poisoned by fumigation gas? | 2W 3W 4W+ 5W+ 6W 7A 8W+
? what made the grain workers ill | 2W 3W+ 4W+ 5W+ 6W 7A=they'd been sent into a silo the day after it was gassed
? Have any of the patients been discharged? | 11P
? Have the workers been given masks? | 10P+
? Is the silo shut? | 9P
? how many fell sick | 1A=Twenty-two
? Did anyone die? | -
? Was contaminated grain exported? | -

= Ministry of Defence says nothing on lost laptop
M| {The Portsmouth Sentinel} reported on Friday that a laptop with plans of the new frigate had been left on the 18.20 from Waterloo.
N| {The Ministry of Defence} would not confirm the loss.
N| {A spokesman} said the department took security seriously, which he repeated when asked what that had to do with it.
N| {The train company's lost property office} said that it did not tell callers what had been handed in.
N| {The shipbuilder, Harland Solent}, declined to comment.
N| {Defence secretary Julian Prior-Wells} told the Commons he would write to honourable members.
A| {A civil servant} said that the machine was in a rucksack with a half-eaten pasty.
V| Nobody has been seen with a rucksack in the pictures released by the railway police, who did not say why they had released them.
N| {The shadow defence secretary} asked for a full inquiry.
N| {Prior-Wells} said that anyone responsible would be disciplined if rules had been broken.
V| In 2008 a laptop with the data of 600,000 recruits was stolen in Birmingham.
? Was a laptop with the frigate plans left on a train? | 1A 2W+ 3W+ 4W 5W+ 6W+ 7A
? the lost computer with naval secrets | 1A 2W+ 3W+ 4W 5W+ 6W+ 7A
? Has the laptop been handed in? | 4W+
? Why did the police release pictures? | 8W+
? Has there been an inquiry? | 9P
? Has anyone been disciplined? | 10P+
? Was the laptop stolen in Birmingham? | -
? Was a foreign agent involved? | -

= Chess prodigy's age: federation studies birth certificate
M| {The Tbilisi paper Kviris Ambavi} says that the world under-10 champion Saba Lortkipanidze is in fact 13.
N| {The Georgian federation} said it was studying his birth certificate.
N| {Its president, Maia Gelashvili}, said she could not tell a journalist a child's age.
N| {The boy's father} told the paper to ask the boy's mother.
N| {The mother} did not open.
N| {Saba}, at a simultaneous display in Batumi, was asked how old he was and said, "Check."
N| {The registry office in Zugdidi} cannot confirm the entry, because the book for that year was lost in a flood.
A| {A schoolteacher} recalled him in the first form seven years ago.
N| {FIDE} said it would strip him of the title if the report was borne out.
N| {The runner-up's father, in Chennai}, asked for a bone scan.
N| {Gelashvili} promised a decision by 1 December.
? Is Saba Lortkipanidze 13 years old? | 1A 2W+ 3W+ 4W+ 5W+ 6W+ 7W 8A
? how old is the chess champion | 1A=13 ; 2W+ 3W+ 4W+ 5W+ 6W+ 7W
? Has he lost his title? | 9P
? Has a bone scan been done? | 10P
? Has the federation decided? | 11P+
? Was the register destroyed? | 7A+
? Did Saba cheat with a computer? | -
? Did the runner-up lie about his age? | -

= Fuel depot blast: Kyiv neither claims nor disclaims
V| Tanks at an oil depot near Voronezh were burning for a second day on Thursday.
N| {The regional governor, Anatoly Drozd}, said that the cause was being established.
N| {Ukraine's general staff} neither claimed responsibility nor disclaimed it.
N| {A spokesman for Ukraine's security service, Taras Hnatiuk}, wrote that smoking was dangerous.
N| {Russia's defence ministry} did not mention Voronezh in its list of intercepted drones.
N| {The company that owns the depot} would not comment.
A| {A source in Ukraine's intelligence} told this agency that long-range drones had been used.
V| The claim could not be confirmed.
N| {Drozd} ordered schools in two districts to close from Friday.
N| {Ukraine's president} has vowed to hit "everything that feeds the war".
N| {The Kremlin} said an answer would follow if it was shown to be an attack.
? Did Ukraine attack the depot near Voronezh? | 2W 3W+ 4W+ 5W+ 6W+ 7A 8W
? what set the tanks on fire | 2W 3W+ 4W+ 5W+ 6W+ 7A=long-range drones ; 8W
? Have schools been closed? | 9P
? Has Russia retaliated? | 11P+
? Is the fire out? | 1D
? How many people were killed? | -
? Did Drozd accuse Ukraine? | -
? Was a drone shot down over Voronezh? | 5W+

= Fire at oil depot: Moscow and Kyiv break silence, differently
N| {Ukraine's security service} said on Saturday that its drones had struck the oil depot near Voronezh on Tuesday night.
N| {Its spokesman, Taras Hnatiuk}, would not say where they had taken off.
N| {Russia's defence ministry} said a worker had broken safety rules.
N| {It=Russia's defence ministry} did not reply to a question about the Ukrainian statement.
N| {Governor Anatoly Drozd} declined to repeat what he had said on Thursday.
N| {The owner of the depot} again refused to comment.
A| {Firemen} said that parts of a wing lay on the roof of tank 4.
V| The fire was put out at noon.
N| {Drozd} said that schools, which had been closed on Friday, would reopen on Monday if the air was clean.
N| {The Kremlin} considered an answer to be "a matter for the military".
? Did Ukraine attack the depot near Voronezh? | 1A+ 3D+ 4W+ 5W 6W+ 7A
? what set the tanks on fire | 1A+=its drones ; 3A+=a worker had broken safety rules ; 4W+ 6W+
? where were the drones launched | 2W+
? Is the fire out? | 8A
? Have schools been closed? | 9A
? Have the schools reopened? | 9P
? Has Russia retaliated? | 10W+
? Was tank 4 hit by a missile? | -
? Did a fireman die? | -

= Bourse listing of Swiss watchmaker: "Non," says founder
A| {Two bankers} said the Geneva watchmaker Duvoisin had filed confidentially for a listing in New York.
N| {Founder Marc-Antoine Duvoisin}, asked at the Basel fair if this was so, said "Non", and when asked whether that meant no, said it meant that he wasn't answering.
N| {His sister and co-owner, Laurence}, did not return calls.
N| {The US regulator} does not comment on confidential filings.
N| {The New York exchange} pointed to its policy.
N| {The bank said to be leading the sale, Wickham Stearns}, declined to comment.
N| {Duvoisin's largest retailer} said that it had heard the rumour and no more.
N| {The founder} vowed in 2020 that strangers would never own a screw of the company.
N| {The watch workers' union} asked for a stake for staff.
V| Duvoisin sold 41,000 watches last year, at an average of 9,200 francs.
N| {Laurence Duvoisin} would need to agree to any sale, according to the statutes.
? Has Duvoisin filed for a listing in New York? | 1A 2W+ 3W+ 4W 5W 6W+ 7W
? the watchmaker's planned flotation | 1A 2W+ 3W+ 4W 5W 6W+ 7W
? Have staff been given a stake? | 9P
? Has the company been sold? | 11O
? how many watches were sold last year | 10A=41,000
? Did Duvoisin buy a retailer? | -
? Is the sister against a sale? | 3W+
? Will the factory move abroad? | -

= Swiss village landslide: geologists will not name a day
N| {The geological service of the canton of Graubünden} said on Monday that it could not say when the slope above Valruna would come down.
N| {Its head, Dr Seraina Capaul}, said that she knew reporters wanted a day and that she did not have one.
N| {The mayor, Gion Derungs}, said he knew no more than the geologists.
N| {The federal institute in Birmensdorf} declined to comment on another body's measurements.
M| {A Zurich free sheet} said on its front page that the mountain would fall on Thursday.
N| {Capaul}, told of this, said nothing and went on with her slides.
V| The upper part of the slope moved 2.3 metres on Sunday, against 40 centimetres on Saturday.
N| {Derungs} ordered the 78 inhabitants to be ready to leave within two hours.
N| {The railway} would stop its trains if the speed doubled again.
A| {Three farmers} asked to be allowed to fetch their hay.
V| In June 2023 a slide stopped just short of the church at Brienz, in the next valley.
? Will the slope above Valruna come down on Thursday? | 1W 2W 3W 4W 5A 6W
? when will the mountain fall | 1W 2W 3W 4W 5A=Thursday ; 6W
? Have the villagers been evacuated? | 8P
? Has the railway stopped running? | 9P+
? How far did the upper slope move on Sunday? | 7A=2.3 metres
? Did the slide reach the church at Brienz? | 11D
? Have the farmers got their hay? | 10P
? Was anyone hurt in Valruna? | -
? Did Capaul resign over the newspaper report? | -

= Cameroon's president: rumours of his death, silence from Geneva
A| {Messages circulating in Douala since Saturday} said President Théodore Mvondo-Essama, 92, had died in a hotel in Geneva.
N| {The presidency in Yaoundé} did not answer its telephones on Sunday.
N| {The hotel} never confirms who is staying there.
N| {The Geneva police} said they were not in charge of presidents.
N| {Cameroon's ambassador in Bern} told Radio Télévision Suisse he was not able to speak at that moment.
N| {The Swiss foreign ministry} had no comment.
N| {Communications minister Régine Abega} said on state television that the head of state was "at work in Switzerland".
V| Twelve minutes of film shown on Sunday evening had been shot, according to the clock on the wall, in July.
N| {Opposition leader Samuel Ngwa} asked for proof of life.
N| {The interior minister} threatened to prosecute anyone who discussed the president's health.
N| {Mvondo-Essama} is due to address the nation on 31 December.
? Is the president of Cameroon dead? | 1A 2W+ 3W 4W 5W+ 6W 7D+
? death of Mvondo-Essama in Geneva | 1A 2W+ 3W 4W 5W+ 6W 7D+
? When was the film of the president made? | 8A=in July
? Has anyone been prosecuted for talking about his health? | 10P
? Has he given his New Year's Eve address? | 11P
? Has proof of life been supplied? | 9P
? Was the president murdered? | -
? how old is the president | 1A=92
? Did Ngwa die in Geneva? | -

= "At work", says minister, as president misses address
V| President Théodore Mvondo-Essama of Cameroon did not deliver his New Year's Eve address; the prime minister read it in his place.
N| {The prime minister} gave no reason and took no questions.
N| {Régine Abega, the communications minister}, said again that the president was at work.
N| Asked where, {she=Régine Abega} said: "Where work is."
N| {The hotel in Geneva where he usually stays} said it had no comment.
A| {A member of his household} told Jeune Continent that he was alive and had not spoken since November.
N| {His daughter, Brenda}, posted a picture of two hands, one of them old, without a word.
N| {The constitutional council} said it had not been asked to establish a vacancy and could not comment.
N| {Samuel Ngwa} called on it to act by Epiphany.
N| {The speaker of the Senate} would take over for up to 120 days if the office was declared vacant.
? Is the president of Cameroon dead? | 3D+ 4W+ 6D 8W
? death of Mvondo-Essama in Geneva | 3D+ 4W+ 5W 6D
? Has he given his New Year's Eve address? | 1D
? Where is the president? | 3A+=at work ; 4W+ 5W
? why did the president not speak on 31 December | 2W+ 3A+=at work
? Has the office been declared vacant? | 8D+ 9P 10P
? Did the daughter announce her father's death? | 7O
? Has the speaker of the Senate taken over? | 10P
? Did the prime minister die? | -

= Gallery's lost sculpture found in own cellar, gallery "delighted", otherwise silent
V| A bronze by Elisabetta Forlani, insured for 3.2 million pounds and reported stolen in 2017, was lifted out of a cellar of the Thornhill Gallery in Bath on Tuesday.
N| {The gallery} said it was delighted and would make no further comment.
N| {Director Sebastian Crewe} did not say whether the insurance money would be repaid.
N| {The insurer, Aldgate Fine Art}, declined to discuss the claim.
N| {Avon and Somerset Police} said it was too soon to say if an offence had been committed.
N| {The former keeper, Juliet Amory}, now in Boston, could not be reached.
A| {A porter} said that everyone had known it was there.
N| {Crewe}, asked if he had known, excused himself.
N| {The artist's estate} asked for the bronze to be shown before the end of the year.
N| {Aldgate} will send an assessor on Friday.
N| {The trustees} would consider their position if there had been wrongdoing, their chairwoman said.
? Did the gallery know the sculpture was in its cellar? | 2W+ 5W 6W+ 7A 8W+
? Will the insurance payout be returned? | 3W+ 4W+
? Has the bronze been found? | 1A 2A+
? Was the sculpture stolen? | 1O 5W 7D
? Has the assessor been? | 10P+
? Has the bronze been exhibited? | 9P
? Did Amory steal the work? | -
? how much was the bronze insured for | 1A=3.2 million pounds
? Did the insurer hide the bronze? | -

= Rail merger: Berlin keeps Brussels waiting
N| {The European Commission} said on Friday it had still not been told whether Germany would sell the freight railway DB Cargo-Nord.
N| {Transport minister Volker Ahlers} said, on the platform at Hanover, that he was here about punctuality.
N| {His spokeswoman} said the minister had said what he had to say.
N| {The railway's board} declined to comment.
N| {The chancellor's office} referred to the ministry.
A| {Two members of the supervisory board} told Handelsnachrichten that the sale had been decided in principle.
N| {The railway workers' leader, Cosima Rauch}, said that she sat on the same board and didn't know of it.
N| {Rauch} threatened to stop every goods train in the country for 48 hours.
N| {The Danish group Nordfragt} has offered 1.1 billion euros.
N| {The Commission} will open proceedings if it has no plan by 31 March.
V| A sale attempted in 2008 was called off when markets crashed.
? Has Germany decided to sell DB Cargo-Nord? | 1W 2W+ 3W+ 4W+ 5W+ 6A 7W+
? Will the freight railway be sold? | 1W 2W+ 3W+ 4W+ 5W+ 6A 7W+
? Has DB Cargo-Nord been sold to Nordfragt? | 9P+
? Did the goods trains stop running? | 8P+
? Has the Commission opened proceedings? | 10P+
? why did the sale of 2008 fail | 11A=markets crashed
? Was Ahlers dismissed? | -
? how late are the trains | -

= Marathon winner's shoes: maker has "no statement"
V| Ebise Tolossa won the Rotterdam marathon on Sunday in 2:12:58, the third fastest time ever run by a woman.
N| {The race referee} took her shoes away in a bag and did not say why.
N| {World Athletics} said that equipment was checked in the normal way, and declined to say whether this was the normal way.
N| {The maker, Fleetfoot}, had no statement.
N| {Its technical director, who was at the finish}, said that she was on holiday.
N| {Tolossa}, through an interpreter, said that the wind had been kind.
A| {A rival's coach} said the soles were 46 millimetres thick, six more than is allowed.
N| {The Dutch federation} was waiting for a measurement.
N| {Her manager} declined to let the shoes be photographed.
N| {The organisers} will pay the 80,000 euros once the result is confirmed.
N| {The runner-up, Sanne Verbruggen}, said she'd protest if the rumours were true.
? Were the winner's shoes illegal? | 2O 3W 4W+ 5W+ 6W+ 7A 8W 9W+
? how thick were the soles | 4W+ 7A=46 millimetres ; 8W
? why were her shoes taken away | 2W+ 3W
? Has Tolossa been paid her prize? | 10P+
? Has Verbruggen lodged a protest? | 11P+
? What was the winning time? | 1A=2:12:58
? Has Tolossa been disqualified? | -
? Did she break the world record? | 1D
? Did the runner-up wear the same shoes? | -

= Kuala Lumpur tower fire: developer's line "temporarily unavailable"
V| A fire in the unfinished Menara Cahaya tower in Kuala Lumpur burned from the 40th floor to the roof on Saturday night.
N| {The developer's telephone line} was "temporarily unavailable" on Sunday and Monday.
N| {The fire department} said it did not yet know where the blaze had begun.
N| {Its director, Datuk Rosli Hamzah}, refused to comment on whether the sprinklers had been connected.
N| {The city hall} said that it was looking into the permits.
N| {The contractor, from Shenzhen}, said via WeChat that it was not convenient to answer.
A| {Bangladeshi workers} said that the sprinklers had been switched off to save water, and that two of them were missing.
N| {Police} could not confirm that anyone was missing.
N| {The housing minister} ordered work on 23 other sites of the developer to stop until they had been inspected.
N| {Workers' advocate Irene Chong} asked for a list of everyone on the night shift.
N| {The developer's chairman, Tan Sri Lim}, promised in 2022 that the tower would be the safest in Asia.
? Were the sprinklers connected? | 2W+ 4W 5O 6W+ 7D
? Are workers missing after the fire? | 2W+ 6W+ 7A 8W
? where did the fire break out | 1A=the 40th floor ; 3W
? Have the other sites been inspected? | 9P
? Has the list of night-shift workers been handed over? | 10P
? Is Lim under arrest? | -
? Was the fire arson? | -
? did the tower collapse | -

= Police Federation mum on chief constable vote
N| {The Police Federation in North Mercia} held a vote of confidence in Chief Constable Alun Prosser-Hill on Thursday, and would not say how it had gone.
N| {Branch secretary Kim Dutton} said the result had been put in an envelope.
N| {The envelope}, she went on, was in a safe.
N| {The chief constable}, opening a cadet centre, said he had not come to talk about envelopes.
N| {The police and crime commissioner} declined to be interviewed.
N| {The Home Office} said it was a local matter.
A| {Two sergeants} said that 78 per cent had voted against him.
N| {Dutton} would hand the envelope to the commissioner on Monday, she said.
N| {The commissioner} has asked him to explain overtime spending.
N| {Councillor Beryl Snape} called for him to go.
V| Prosser-Hill's contract runs until 2027.
? Did officers vote against the chief constable? | 1W+ 2W+ 4W+ 5W 6W 7A
? how did the confidence vote turn out | 1W+ 2W+ 4W+ 5W 6W 7A=78 per cent had voted against him
? Has the commissioner been given the envelope? | 8P+
? Has Prosser-Hill explained the overtime? | 9P
? Has the chief constable resigned? | 10P
? until when does his contract run | 11A=2027
? Did the Home Office order the vote? | -
? Was Dutton suspended? | -

= Bordeaux club's points deduction: league silent until Tuesday
M| {The sports daily Le Ballon} says that Bordeaux-Lac will be docked nine points for hiding debts.
N| {The league} said that nothing would be said before Tuesday.
N| {The financial watchdog, DNCG-F}, would not confirm that there had been a hearing.
N| {Club president Gérald Monteil} was asked nine times, once for each point, as he said, and declined nine times.
N| {Coach Vasco Rebelo} spoke of his full-backs.
N| {The club's accountant} has left the country, and his telephone is off.
N| {Monteil} said that the club would appeal against any deduction.
N| {The owner, an American fund}, promised in July to inject 30 million euros.
N| {The city} is considering withholding its subsidy.
V| The club was relegated for debts in 2020.
? Will Bordeaux-Lac be docked points? | 1A 2W+ 3W+ 4W+ 5W+ 6O
? has the league taken nine points off bordeaux-lac | 1P 2W+ 3W+ 4W+
? Was there a hearing before the watchdog? | 3W+
? Has the club appealed? | 7P+
? Has the fund put in the 30 million? | 8P+
? Has the subsidy been withheld? | 9P+
? Did the coach resign? | -
? When was the club demoted over debts? | 10A=2020
? Did Monteil hide in America? | -

= Court of Arbitration yet to rule; swimmer says she cannot talk
N| {The Court of Arbitration for Sport} said on Monday that it had not reached a decision in the case of the Hungarian swimmer Zsófia Lendvai.
N| {Lendvai}, 19, told reporters at the pool that she couldn't talk about that.
N| {Her lawyer, Claude Rüegg}, said that he never spoke between the hearing and the award.
N| {World Aquatics} had nothing to add.
N| {The laboratory in Cologne} is bound to silence.
M| {A Budapest portal} had written on Sunday that she had been cleared.
N| {Lendvai's mother} said she'd read it too, and had rung the court, where nobody would tell her.
N| {The Hungarian federation} named her for the European championships on condition that she was cleared by Friday.
N| {The court} intends to give its decision on Thursday.
N| {A Polish rival} has asked for her own silver to be turned into gold.
V| Lendvai tested positive for trimetazidine in April.
? Has Zsófia Lendvai been cleared? | 1D+ 2W+ 3W+ 4W+ 5W 6A 7W+
? the swimmer's acquittal by the sports court | 1D+ 2W+ 3W+ 4W+ 6A 7W+
? Will she swim at the European championships? | 8P
? Has the court announced its decision? | 1D+ 9P+
? What substance was found? | 11A=trimetazidine
? Has the Polish swimmer been given the gold? | 10P
? Was Lendvai banned for four years? | -
? Did her mother speak to the judges? | 7D+
? Did the Polish swimmer test positive? | -

= Water contamination at army base: Pentagon refers, base defers
A| {Families at Fort Harlan, Georgia}, say that the tap water has given their children rashes since June.
N| {The base} deferred to the Army in Washington.
N| {The Army} referred a reporter to the base.
N| {The commander, Colonel Denise Atwater}, wouldn't say whether the water had been tested for solvents.
N| {The base hospital's pediatrician} said she was not cleared to speak.
N| {The state environmental division} said it did not have jurisdiction and therefore no knowledge.
N| {The contractor which runs the waterworks} did not return calls over four days.
V| A test strip bought by one mother turned purple; what that means is uncertain.
N| {Congressman Lamar Yount} requested an inspection by the EPA.
N| {Atwater} ordered bottled water for the school "out of an abundance of caution".
N| {The families} will sue if nothing is done by Thanksgiving.
? Is the tap water at Fort Harlan contaminated? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W+ 8W
? was the water tested for solvents | 2W+ 3W+ 4W+ 7W+
? Has the EPA inspected the base? | 9P
? Have the families filed a lawsuit? | 11P+
? Has bottled water been delivered to the school? | 10P+
? what do the families complain of | 1A=rashes
? Did a child die? | -
? Was Atwater replaced? | -

= Poisoned opposition figure? Clinic in Tbilisi says "patient's secret"
A| {Aides to the Georgian opposition politician Irakli Mamaladze} said that he had collapsed on Sunday after drinking tea at a party meeting.
N| {The clinic in Tbilisi} would not say what was wrong with him; it was a patient's secret, a doctor told journalists.
N| {The toxicologist, Dr Natia Gogoladze}, said that she was waiting for Vienna.
N| {Vienna's general hospital} did not comment on samples.
N| {The interior ministry} said that there was no criminal case and hence nothing to say.
N| {The prosecutor} was asked about poison and said that she was a lawyer.
A| {A person in the laboratory} said thallium had been found.
N| {His wife, Salome}, begged the German chancellor to send an aircraft.
N| {Berlin} said it would if the doctors agreed.
N| {The ruling party's chairman} wished him a speedy recovery and would not be drawn on tea.
V| Mamaladze was beaten up by strangers in 2021.
? Was Mamaladze poisoned? | 1O 2W+ 3W 4W 5W 6W 7A 10W
? what is wrong with the politician | 2W+ 3W 4W 7A=thallium
? Has a German plane been sent for him? | 8P 9P+
? Is there a criminal case? | 5D+
? Is Mamaladze dead? | -
? Was he attacked in 2021? | 11A
? Who put something in the tea? | -
? Was he flown to Vienna? | -

= Shipwreck gold: Bahamas keeps mum on licence
N| {The treasure hunter Buck Dorsett} says he has raised four tonnes of Spanish gold off Great Inagua.
N| {The Bahamian government} would not say if he held a licence.
N| {The minister for maritime affairs, Philip Knowles-Rolle}, said he was not going to discuss where ships might lie.
N| {His ministry} did not respond to a request to see the register.
N| {The antiquities corporation's director} said only that the register existed.
N| {Spain's culture ministry} said it had learned of the find from the press and could not assess it.
N| {Dorsett's own captain, Reba Joyce}, said she had signed something and could not tell what she'd seen.
V| No photograph has been published, and the amount could not be verified.
N| {Madrid} will claim the gold if it comes from the Nuestra Señora del Pilar.
N| {Dorsett} promised to show three bars on Saturday.
N| {A rival firm} asked a court in Nassau to arrest his boat.
? Has Dorsett found four tonnes of gold? | 1A+ 6W 7W+ 8W
? Does the treasure hunter have a licence? | 2W+ 3W+ 4W+ 5W+
? Has Spain claimed the gold? | 9P+
? Did Dorsett show the bars? | 10P+
? Was the salvage boat impounded? | 11P
? which ship did the gold come from | 3W 6W 9O
? Did the rival firm find the wreck? | -
? how much gold does he claim to have raised | 1A+=four tonnes
? Did Joyce steal a gold bar? | -

= Finance watchdog's chief absent; deputy says "I sign, that's all"
V| Letters from the Maltese gaming regulator have for three weeks been signed by the deputy.
N| {The regulator} would not say if its chief executive, Claire Xerri, had been removed.
N| {The deputy, Noel Farrugia-Sant}, said, "I sign, that's all."
N| {The economy ministry} said it had no vacancy to announce.
N| {Xerri} read a message on WhatsApp and did not answer it.
N| {Her husband} told this newspaper that she was well.
A| {Three employees} said that she was removed because she refused to license a casino.
N| {The casino's promoter, Rocco Spadaro}, said that he did not know the lady.
N| {The prime minister} walked through a scrum of reporters with his hand on his ear.
N| {The opposition} called for Farrugia-Sant to appear before a committee.
N| {The committee} will discuss it on Wednesday.
N| {Spadaro} offered to open his books if anyone asked nicely.
? Has Claire Xerri been removed as head of the regulator? | 1O 2W+ 3W+ 4W+ 5W+ 6O 7A 9W+
? why was the gaming watchdog's chief pushed out | 2W+ 4W+ 5W+ 7A=she refused to license a casino ; 9W+
? Did Xerri license the casino? | 7D
? Has Farrugia-Sant appeared before the committee? | 10P 11P
? Has Spadaro opened his books? | 12P+
? Does Spadaro know Xerri? | 8D+
? Is Xerri ill? | 6D
? Was Spadaro arrested? | -
? Did Spadaro bribe the prime minister? | -

= Boeing of the rails: trainmaker declines to discuss cracked axles
N| {Spain's rail safety agency} said on Tuesday that cracks had been found in the axles of three high-speed trains and that it was too early to say how they had come about.
N| {The maker, Talavera Rail}, declined to discuss the findings.
N| {Its chief engineer, Marisa Quiroga}, who had been announced as a speaker at a conference in Zaragoza, cancelled on the morning of the talk.
N| {Steelworks in Asturias that supplied the blanks} did not respond to a request for comment.
N| {The operator, Renfe-Sur}, said that it could not rule anything in or out.
A| {An engineer at the maker} told El Correo de Aragón that the steel had contained hydrogen, and that this was known in 2022.
N| {The agency}, asked about hydrogen, said that the laboratory in Madrid would report in four weeks.
V| A refused axle, in the language of the trade, is one that has failed its ultrasonic test; eleven were refused last year.
N| {Renfe-Sur} will replace all 64 axles of the series if the laboratory recommends it.
N| {The drivers' union} demanded that the trains be limited to 200 kilometres an hour.
? Were the cracks caused by hydrogen in the steel? | 1W 2W+ 4W+ 5W 6A 7W
? why did the axles crack | 1W 2W+ 4W+ 5W 6A=the steel had contained hydrogen ; 7W
? Did the maker know of the defect in 2022? | 2W+ 6A
? Have all 64 axles been replaced? | 9P+
? Has the speed of the trains been limited? | 10P
? Did the union refuse to drive the trains? | -
? how many axles failed the test last year | 8A=eleven
? Has a train derailed? | -

= Swedish minister's nanny: tax office bound to secrecy
M| {Aftonposten} reported on Wednesday that culture minister Petronella Ek had paid a nanny 96,000 kronor in cash without tax.
N| {Ek} did not answer questions when she arrived at a book prize ceremony, at which she declined a glass of wine and gave a short speech about translation.
N| {Her press officer, Olle Wiberg}, said there would be no comments that evening.
N| There were none the next morning either, {Wiberg} confirmed.
N| {The tax office} is bound to secrecy about individual taxpayers.
N| {The nanny, a student from Kraków}, told the newspaper she would rather not get anybody into trouble.
N| {The prime minister} said that he had full confidence in the minister and that the question would have to be put to her.
N| {The Left Party} reported Ek to the constitutional committee, which will decide in March whether to take up the case.
N| {Wiberg} said that the minister would pay any sum that turned out to be owed.
V| Two ministers resigned over similar payments in 2006.
? Did the culture minister pay her nanny off the books? | 1A 2W+ 3W+ 4W+ 5W 6W+ 7O
? how much cash did the nanny get | 1A=96,000 kronor ; 2W+ 3W+ 4W+ 5W 6W+
? Has Ek paid the tax? | 9P+
? Is the constitutional committee looking into the case? | 8P
? Has Ek resigned? | -
? Did the minister refuse a drink? | 2A
? Does the prime minister still trust Ek? | 7A+
? Did two ministers resign last year? | -

= Unclear photograph, clear denial: was the general in Minsk?
M| {The Berlin daily Spreebote} printed a photograph on Monday that it said showed Hungary's chief of staff, General Attila Ruszthy, in a restaurant in Minsk.
N| {The Hungarian defence ministry} said that the general had been in Debrecen on the day in question and had never set foot in Belarus.
N| {Ruszthy himself} could not be reached.
N| {NATO's spokeswoman, Hedda Lindqvist}, would not comment on the whereabouts of allied officers.
N| {Belarus's defence ministry} answered with a proverb.
V| The photograph is unclear, and the man in it is turned away.
N| {The restaurant's manager} said that he remembered faces, not uniforms, and would say no more.
N| {The newspaper's editor, Malte Kessler}, declined to tell competitors who had taken the picture.
N| {The German government} asked Budapest for clarification.
N| {The opposition party Tiszta Lap} said it would table a motion against the minister unless travel records were produced by Friday.
? Was General Ruszthy in Minsk? | 1A 2D+ 3W+ 4W+ 5W+ 6O 7W
? the hungarian general's visit to belarus | 1A 2D+ 3W+ 4W+ 5W+ 7W
? Who took the photograph? | 8W+
? Have the travel records been produced? | 10P
? Has a motion been tabled against the minister? | 10P+
? Where was the general according to the ministry? | 2A+=Debrecen
? Did Budapest explain itself to Berlin? | 9P
? Is the picture sharp? | 6D
? Did Kessler travel to Minsk? | -

= Payout refused, payment denied, sum unknown
N| {The family of the drowned jockey Liam Prendergast} refused a payment of 400,000 euros from the Curragh Vale racecourse in 2022, their solicitor, Orla Tuite, confirmed on Thursday.
N| Whether they have since accepted another, {she=Orla Tuite} would not say.
N| {The racecourse} declined to comment.
N| {Its insurers} said they never discussed settlements.
N| {The jockey's brother, Cathal}, answered a question about money with one about the weather.
N| {The Turf Authority} had no knowledge of any agreement.
M| {The Leinster Courier} put the figure at 1.2 million.
N| {Tuite}, read the figure, asked how it was spelt.
N| {The High Court} has the case down for mention on 8 November.
N| {Cathal Prendergast} has called for a fence around the lake in the infield.
N| {The racecourse} said that it would put one up if the planners agreed.
? Did the family accept a settlement from the racecourse? | 1O 2W+ 3W+ 4W+ 5W+ 6O 7A 8W+
? how much was the settlement | 2W+ 3W+ 4W+ 5W+ 7A=1.2 million ; 8W+
? Did the family take the money offered in 2022? | 1D+
? Has a fence been built round the lake? | 10P+ 11P+
? Has the case been heard by the High Court? | 9P
? Was Prendergast killed by a horse? | 1D+
? Was Tuite dismissed by the family? | -
? where was the lake | 10A+=in the infield
? Did the insurer sue the courier? | -

= Albania's prosecutors "will inform in due course" on ministers' villas
M| {The investigative programme Dosja} said on Sunday that anti-corruption prosecutors had sealed the villas of two serving ministers on the Ksamil coast.
N| {The prosecutors} replied that they would inform the public in due course.
N| {Tourism minister Ermal Lleshi}, one of those named, could not be found at his office or at his home in Tirana.
N| {The other, health minister Vjosa Hamiti}, said at the opening of a ward that a hospital was no place to speak of houses.
N| {The government's spokesman} declined to answer eleven messages.
N| {The coastal police} said they were not competent.
A| {A gardener at one of the villas} told the programme that there was yellow tape on the door.
V| A reporter from this newspaper was stopped 200 metres from the gate and saw no tape.
N| {The prime minister} said that anyone who had built without a permit would be out of the cabinet by the evening.
N| {The opposition} asked the head of state to dissolve parliament.
V| Hamiti's permit for a house in Vlora was declined in 2018.
? Were the ministers' villas sealed? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7A 8O
? the sealing of the houses at ksamil | 1A 2W+ 3W+ 4W+ 5W+ 6W 7A
? Has either minister been dismissed? | 9P+
? Has parliament been dissolved? | 10P
? Did Hamiti get a permit for the house in Vlora? | 11D
? Were the ministers arrested? | -
? where was the health minister asked about it | 4A+=the opening of a ward
? Did the prime minister own a villa? | -

= Seven questions to the pension fund, seven silences
N| {The pension fund of Norway's teachers} was sent seven questions on Monday about its holding in a Burmese port.
N| {It=the pension fund} did not answer the first, whether the port was used by the army.
N| {Managing director Geir Solbakk-Moen} acknowledged that he had received the second, whether the holding had been sold.
N| "And that's as far as I go," {he=Geir Solbakk-Moen} said.
N| {His chairwoman, a retired headmistress}, said that she wasn't an investor.
N| {The fund's ethics adviser} said that his advice had been given and was confidential.
A| {A trader in Singapore} said that the whole stake was sold on Friday, at a loss.
N| {The teachers' union} had urged the fund in May to get out.
N| {The port's owner} said it didn't follow who traded its shares.
N| {Solbakk-Moen} promised a full list of holdings at the turn of the year.
N| {The union's leader, Marte Aasen}, said she'd call a vote of no confidence if the port was on it.
? Has the fund sold its stake in the Burmese port? | 3W+ 4W+ 5W+ 6W+ 7A 8P 9W
? Does the army use the port? | 2W+
? Has the list of holdings been published? | 10P+
? Has there been a vote of no confidence? | 11P+
? when was the stake sold | 4W+ 7A=on Friday
? Did the fund make a profit on the sale? | 7D
? Did the union tell the fund to buy the shares? | 8D
? Has Solbakk-Moen been dismissed? | -
? Did the adviser sell his shares? | -

= Radio silence from climbers on Nanga Parbat
V| Nothing has been heard from the Basque climbers Amaia Goñi and Jon Urrestarazu since they left their third camp on Nanga Parbat on Friday.
N| {Their base camp manager, Hussain Ali}, said that he did not know whether they had reached the summit.
N| {The satellite tracker's maker} could not explain why the signal had stopped.
N| {Goñi's husband} told Radio Euskadi he would say something when there was something.
N| {The Pakistani army} said a helicopter flight depended on the wind and that it could make no statement as to survivors.
N| {The Alpine club in Islamabad} was awaiting information.
M| {A climbing website} announced on Saturday that they had summited, and on Sunday took the item down.
A| {A Polish team on the other side} had seen two lights at 7,900 metres.
N| {Ali} planned to send two Sherpas up at dawn.
N| {The Basque government} offered to pay for a private helicopter, if one could be found.
V| In 2018 a French climber was rescued from the mountain at 6,100 metres.
? Did Goñi and Urrestarazu reach the summit? | 1O 2W+ 4W+ 6W 7A 8O
? Are the two climbers alive? | 1W 4W+ 5W 6W 8A
? why did the tracker go silent | 3W
? Have the Sherpas set out? | 9P+
? Has a private helicopter flown? | 10P
? Was a French climber rescued in 2018? | 11A
? Were the Basques rescued by the army? | 5O
? where were the lights seen | 8A=7,900 metres
? Did a Polish climber die? | -

= Diplomat recalled over party: Ottawa gives date, not reason
N| {Canada's foreign ministry} confirmed on Wednesday that its consul general in Milan, Preston Gale, had returned to Ottawa on 3 May.
N| {It=Canada's foreign ministry} gave no reason.
N| {A spokesperson} said that privacy considerations prevented her from saying more.
N| {Gale}, reached at his brother's house in Kingston, said that he was barbecuing.
N| {The Italian foreign ministry} said that it knew of no complaint.
N| {The prefect of Milan} would neither confirm nor deny that police had been called to the residence.
A| {Neighbours in Via Borgonuovo} spoke of a party with a pony.
N| {Foreign minister Anjali Prabhu}, asked about the pony, said the dignity of the service was important to her.
N| {The Conservatives} asked for the file to be released.
N| {Prabhu} intends to name a successor by July.
N| {Gale} declined a posting to Kabul in 2020.
? Why was the consul general brought home? | 2W+ 3W+ 4W+ 5O 6O 7A=a party with a pony ; 8W+
? Was Gale recalled because of a party? | 2W+ 3W+ 4W+ 7A 8W+
? Has Gale left Milan? | 1A+
? Were police called to the consul's residence? | 6W+
? Has a successor been appointed? | 10P+
? Has the file been released? | 9P
? Did Gale serve in Kabul? | 11D
? Did Italy expel him? | -
? Did the brother move to Milan? | -

= Flood relief fund: treasurer "awaiting bank statement"
V| Of the 2.8 million rand collected for flood victims in KwaDukuza-North, 900,000 had been handed out by Friday, and the rest could not be accounted for.
N| {The treasurer of the fund, Bongani Ndlela}, said he was awaiting a bank statement.
N| {The bank} said it could not discuss clients.
N| {The chairperson, Councillor Hlengiwe Mthembu}, didn't pick up her phone.
N| {Her bodyguard} told a reporter to come back after the election.
N| {The municipal manager} said that the fund was not a municipal body and that he had no comment.
A| {Volunteers} said that money from the fund had paid for T-shirts with Mthembu's face.
N| {Mthembu's party} was looking into it.
N| {Ndlela} promised to pay every family on the list 3,000 rand by Heritage Day.
N| {A church minister, the Rev. Sipho Cele}, asked the police to open a docket.
N| {The police} said they would, as soon as somebody made a statement.
? Was flood relief money spent on campaign T-shirts? | 1O 2W+ 3W+ 4W+ 5W+ 6W 7A 8W+
? where did the missing relief money go | 1W 2W+ 3W+ 4W+ 5W+ 6W 7A=T-shirts with Mthembu's face
? Have the families been paid the 3,000 rand? | 9P+
? Have the police opened a docket? | 10P 11P+
? how much has been handed out | 1A=900,000
? Has Mthembu been arrested? | -
? Did the bank refuse to pay out? | -
? Did Cele steal from the fund? | -

= Zoo's panda pregnancy: "No official word"
V| There was still no official word on Friday from Edinburgh's Corstorphine Zoo as to whether its panda Mei Xing is expecting.
N| {The zoo} said that pandas kept their own counsel, and so would it.
N| {The head keeper, Alistair Drummond-Kerr}, declined to say if she had been scanned.
N| {Chinese specialists who arrived on Monday} did not speak to the press.
N| {The Chinese consulate} referred callers to the zoo.
N| {The Scottish government's environment minister} said she knew nothing.
A| {A member of the cleaning staff} told the Lothian Echo that a scan had shown two heartbeats.
V| The enclosure has been closed to visitors since Tuesday, without a reason being given.
N| {The zoo} plans a press conference on the 20th.
N| {Animal welfare campaigners} called for the animal to be sent home.
V| A panda at the city's other zoo was thought to be pregnant in 2014 and was not.
? Is Mei Xing pregnant? | 1W 2W+ 3O 4W 5W 6W 7A
? Has the panda been scanned? | 3W+ 7A
? why is the enclosure closed | 8W
? Has the press conference been held? | 9P+
? Has the panda been returned to China? | 10P
? how many cubs is she expecting | 1W 2W+ 7A=two
? Was Mei Xing pregnant in 2014? | -
? Did the panda die? | -

= Cricket board cool on spot-fixing report
M| {Dhaka's Sports Bangla} reported on Friday that two Bangladesh bowlers had been asked to hand in their telephones over suspected spot-fixing in Harare.
N| {The Bangladesh board} said it did not comment on integrity matters.
N| {Its president, Farhan Kabir}, got up from a press conference about floodlights.
N| {The ICC} neither confirms nor denies investigations.
N| {Captain Shafin Ahmed} said that he had not heard about it and that he'd like to be asked about batting.
N| {One of the bowlers, Rubel Mia}, answered his door and said that he had nothing to hide and nothing to say.
N| {The other} was not at home.
A| {A team official} said that both had handed in their telephones at the hotel in Harare on Tuesday.
V| Neither was on the team sheet for Saturday; the board gave "rotation" as the reason.
N| {Zimbabwe's board} called for the match to be replayed.
N| {Kabir} said in January that any player who took a taka would be banned for life.
? Did two Bangladesh bowlers have to give up their phones? | 1A 2W+ 3W+ 4W+ 5W 6W+ 8A
? Were the bowlers involved in spot-fixing? | 1A 2W+ 3W+ 4W 5W 6D+
? Has the match been replayed? | 10P
? Have the bowlers been banned? | 11P+
? why were they left out on Saturday | 9A=rotation
? when were the phones handed in | 8A=Tuesday
? Was the captain questioned? | -
? Did Zimbabwe fix the match? | -

= Philippines: palace won't say who signed the rice import order
N| {Malacañang} would not say on Thursday who had signed an order lifting the limit on rice imports three days before the harvest.
N| {Executive secretary Ramon Villareal-Cruz} told reporters that the signature was "institutional".
N| {=Ramon Villareal-Cruz} "I won't go beyond that word."
N| {Agriculture secretary Teodora Basa} said that she had been in Los Baños that day.
N| {The president's sister, Senator Gloria Mae Ilustre}, walked past with her telephone at her ear.
N| {The national archives}, where the original is kept, declined to show it.
A| {An importer} said that the senator had signed it for her brother, who was ill.
N| {The farmers' federation} demanded that the order be withdrawn.
N| {Basa} said that a new limit would be proposed if the price fell below 17 pesos.
N| {The Supreme Court} ordered the palace to answer a petition by 4 October.
V| Rough rice fetched 18.30 pesos in Nueva Ecija on Thursday.
? Did the president's sister sign the import order? | 1W+ 2W+ 3W+ 4O 5W+ 6W+ 7A
? who signed the rice order | 1W+ 2W+ 3W+ 5W+ 6W+ 7A=the senator
? Has the order been withdrawn? | 8P
? Has a new limit been imposed? | 9P+
? Has the palace answered the petition? | 10P
? what is the price of rough rice | 11A=18.30 pesos
? Did Basa sign the order? | 4D+ 7D
? Is the president ill? | 7A
? Did the importer lose his licence? | -

= Palace names signatory of rice order, not the reason
N| {The Philippine president's executive secretary, Ramon Villareal-Cruz}, told the Supreme Court on 4 October that he himself had signed the order lifting the limit on rice imports.
N| {He=Ramon Villareal-Cruz} did not say on whose instruction.
N| {Solicitor general Ernesto Palma} told the justices that he was unable to answer that.
N| {Senator Gloria Mae Ilustre, the president's sister}, whom importers had named as the signatory, said she would not dignify gossip.
N| {Her chief of staff} declined to elaborate.
N| {The palace} did not respond when asked about the president's health.
N| {Villareal-Cruz}, too, was asked, and spoke of a typhoon.
N| {The court} gave the palace another ten days to submit the original.
N| {Agriculture secretary Teodora Basa} proposed a new limit on Friday, which the cabinet will take up next week.
N| {The farmers' federation} would camp outside the palace, it said, unless the order was void by then.
? who signed the rice order | 1A+=he himself
? Did the president's sister sign the import order? | 1D+ 4W+ 5W+
? On whose instruction was the order signed? | 2W+ 3W+
? Is the president ill? | 6W+ 7W+
? Has a new limit been imposed? | 9P+
? Has the palace answered the petition? | 1A+
? Has the original been submitted? | 8P
? Have farmers camped outside the palace? | 10P+
? Was the senator arrested? | -

= Airport drone sighting: police have "nothing that helps us"
V| Flights at Billund airport in Denmark were halted for 97 minutes on Sunday evening after lights were seen over the eastern runway.
N| {Police} said that they did not know what the lights were.
N| {Chief inspector Troels Kragh} told the press that he had 140 reports and nothing that helped.
N| {The defence command} did not wish to say if its radar had recorded anything.
N| {Justice minister Signe Holst} said it was too early to speak of drones.
N| {The airport's director} would not be drawn on who might be behind it.
A| {A hobby astronomer} said that it had been Jupiter and a cargo plane.
A| {A military source} told TV Midt that at least three large drones had been tracked out to sea.
N| {The Russian embassy} called the matter absurd and had no further comment.
N| {Holst} said that the army would be allowed to shoot over airports if parliament passed a bill she would introduce on Tuesday.
N| {The pilots' union} asked for radar at every airport by the summer.
? Were there drones over Billund airport? | 2W 3W 4W 5W 6O 7D 8A 9O
? what were the lights over the runway | 1O 2W 3W 4W 5W 7A=Jupiter and a cargo plane ; 8A=at least three large drones
? Was Russia behind the lights? | 6W 9D+
? May the army shoot down drones over airports? | 10P+
? Does every airport have a radar? | 11P
? how long was the airport closed | 1A=97 minutes
? Was a drone shot down? | -
? Did a plane hit a drone? | -

= Sculptor's estate: nobody will say where the moulds went
N| {The Musée Armand Lescure in Dijon} said that the moulds of "The Reaper" were no longer in its store, and could not say since when.
N| {Curator Blandine Mercier} did not want to speculate on a theft.
N| {The foundry at Vaux} had no comment on what it cast and for whom.
N| {Lescure's son, Aurélien}, put the phone down.
N| {His gallery in New York} said that Mr Lescure junior was entitled to privacy.
A| {A founder, now retired}, said that he'd cast nine Reapers at night in 2021, and that the son had stood beside him.
N| {The central office against trafficking in Dijon} was unable to confirm that it had been called in.
N| {An American collector, Bud Hanratty}, wants his two million dollars back.
N| {The museum} will file a complaint unless the moulds are returned by 1 June.
N| {The culture ministry} has ordered a check of all twelve museums with moulds.
V| Lescure allowed eight casts, the last of which was sold in 1979.
? Did Aurélien Lescure have copies cast? | 3W+ 4W+ 5W+ 6A
? Were the moulds stolen? | 1W+ 2W+ 4W+ 7W
? where are the moulds of The Reaper | 1W+ 3W+ 4W+
? Has the museum filed a complaint? | 9P+
? Has Hanratty had his money back? | 8P+
? Have the twelve museums been checked? | 10P
? how many casts did the sculptor permit | 11A=eight
? Did the museum sell a cast in 1979? | -
? Was the curator dismissed? | -

= Budget carrier's pilot shortage? Airline blames weather, union mum
V| FlyPlus cancelled 214 flights in Italy and Spain between Friday and Sunday.
N| {The airline} gave the weather as the reason.
N| {Its chief operating officer, Niamh Corless}, did not reply when asked if it was short of pilots.
N| {A spokesman} said that staffing levels were commercially sensitive.
N| {The pilots' union} said that talks were going on, and that it would not comment during talks.
N| {Spain's air safety agency} had yet to establish the number of pilots on duty.
A| {Four captains} said that 90 of their colleagues had left since the spring and had not been replaced.
V| There was no rain in Bergamo, Valencia or Seville on any of the three days.
N| {Italy's consumer minister} asked the airline for the rosters.
N| {FlyPlus} said that it would pay compensation where the law required it.
N| {Corless} told investors last week that she planned to recruit 300 pilots in Brazil.
? Were flights cancelled for lack of pilots? | 2D+ 3W+ 4W+ 5W+ 6W 7A
? why did flyplus cancel 214 flights | 2A+=the weather ; 3W+ 4W+ 5W+ 6W 7A=90 of their colleagues had left
? Was bad weather the cause? | 2A+ 7D 8D
? Have passengers been compensated? | 10P+
? Has the airline hired pilots in Brazil? | 11P+
? Has the minister got the rosters? | 9P
? Are the pilots on strike? | -
? Is FlyPlus bankrupt? | -

= Two tellers, one vault, no answers
V| When the Farmers' Bank at Elgin Creek in Saskatchewan opened on Monday, 612,000 dollars were missing from the vault and nothing was broken.
N| {The RCMP} said it had spoken to both tellers and would not say what they had said.
N| {Teller Joyce Wendel, 59}, said that she had been told to say nothing.
N| {Teller Bryce Hollinger, 24}, wasn't at home, and his truck was gone.
N| {The bank's head office in Regina} declined comment.
N| {Corporal Tamsin Reid}, asked if Hollinger was a suspect, said that everybody was and nobody was.
N| {His mother} said he was fishing; on which lake, she couldn't say.
A| {Customers at the co-op} had him down for it.
N| {Reid} said that a warrant would be applied for if he had not called by Wednesday.
N| {The bank} offered 20,000 dollars for information.
N| {The mayor} asked everyone to be kind.
? Did Bryce Hollinger take the money? | 2W 4O 5W 6W 8A
? who took the money from the vault | 2W+ 3W+ 5W+ 6W 8A=him
? Where is Hollinger? | 4W 7A=fishing
? Is there a warrant for Hollinger? | 9P
? Has the reward been paid? | 10P+
? Was the vault broken open? | 1D
? how much money is gone | 1A=612,000 dollars
? Was Wendel arrested? | -
? Did the mayor rob the bank? | -

= Venice flood gates stayed down; operator "collecting data"
V| Water stood 71 centimetres deep in St Mark's Square on Tuesday night, and the flood gates at the three inlets did not rise.
N| {The operator, Consorzio Laguna}, was "collecting data".
N| {Its commissioner, Engineer Renato Busetto}, said he could not say whether an order to raise them had been given.
N| {The control room} would not pass on calls.
N| {Mayor Elena Dandolo-Rossi}, in rubber boots, said that she had asked the same question and was still waiting.
N| {The tide office} pointed out that its forecast, of 125 centimetres, had gone out at noon, and had no comment on what others did with it.
A| {Two technicians} said that the order was given and a pump had failed.
N| {The infrastructure ministry} said that it would be wrong to speculate.
N| {Dandolo-Rossi} demanded the commissioner's resignation.
N| {Rome} has summoned Busetto for Friday.
N| {The shopkeepers} would sue if they got nothing by Christmas.
? Was an order given to raise the flood gates? | 2W+ 3W+ 4W+ 5W 6W 7A 8W
? why did the gates not rise | 2W+ 3W+ 4W+ 5W 7A=a pump had failed ; 8W
? Has Busetto resigned? | 9P
? Have the shopkeepers sued? | 11P+
? Has the commissioner been to Rome? | 10P
? what level was forecast | 6A=125 centimetres
? Did anyone drown? | -
? Did the gates go up on Tuesday night? | 1D
? How much did the flood gates cost? | -

= Editor's note: publisher silent on withdrawn interview
V| An interview with the chief executive of Norddraht, Saxony's largest employer, vanished from the website of the Chemnitzer Kurier three hours after it was published on Monday.
N| {The newspaper} put up a note saying that the text was "under revision".
N| {Editor-in-chief Anke Lorz} did not answer emails from four colleagues on other papers.
N| {The publisher, Gebrüder Haase}, doesn't comment on editorial decisions.
N| {Norddraht's press office} said it had nothing to say about a text that was not there.
N| {The reporter, Nils Petrowsky}, said: "Not now. Perhaps never."
A| {Three members of the newsroom} said that Norddraht had threatened to cancel its advertising.
N| {The journalists' association} called for the text to be restored.
N| {The press council} would examine the case if a complaint was received.
N| {Norddraht} told its staff in a circular that a bonus was planned for December.
V| The interview was about overtime.
? Did Norddraht put pressure on the paper? | 2W+ 3W+ 4W+ 5W+ 6W 7A
? why was the interview taken down | 2A+=under revision ; 3W+ 4W+ 5W+ 6W+ 7A=Norddraht had threatened to cancel its advertising
? Has the text been restored? | 8P
? Is the press council examining the case? | 9P+
? Has the bonus been paid? | 10P+
? Did Norddraht cancel its advertising? | 7P
? Was Petrowsky sacked? | -
? what was the interview about | 11A=overtime
? Did the chief executive of Norddraht resign? | -

= Hungarian orchestra stuck at border; nobody says why
V| The 84 members of the Szeged Symphony sat in two buses at the Serbian border from six in the morning until four in the afternoon on Sunday.
N| {The Serbian border police} gave no reason, the orchestra's manager said.
N| {Belgrade's interior ministry} was closed for the weekend.
N| {Hungary's consul in Subotica} said that he was trying to find out.
N| {The conductor, Judit Halmos}, said she'd no idea.
A| {A border officer} told a cellist that he did not know either.
M| {Serbian newspapers} wrote of drugs in a double bass.
N| {The double bass player} would rather not talk about it.
N| {The manager, Pál Gerencsér}, said that the concert in Niš would be made up for on the 14th if the hall was free.
N| {Hungary's foreign minister} has asked his colleague for an explanation.
N| {The orchestra} declined the offer of a brass band to play in its stead.
? Were drugs found in the double bass? | 2W 3W 4W 5W 6W 7A 8W+
? why was the orchestra stopped at the border | 2W+ 3W+ 4W 5W+ 6W 7A=drugs in a double bass ; 8W+
? Has the concert in Niš been made up for? | 9P+
? Has Serbia given an explanation? | 2D 10P
? Did a brass band play in place of the orchestra? | 11D+
? how many musicians were held up | 1A=84
? Was the conductor arrested? | -
? Did the concert in Niš take place on Sunday? | 9D+
? Did the cellist lose her instrument? | -

= New Zealand volcano tour: company will not say who cleared trip
V| Five tourists were burned when steam broke from the ground on Motuwera island on Saturday morning.
N| {The tour company, Crater Coast}, would not say who had cleared the trip.
N| {Owner Shane Tipene} said the lawyers had his phone.
N| {The guide, Ella Marsden, who is in Middlemore Hospital}, was not well enough to talk.
N| {GeoNet} said that its alert level had been public since Thursday and declined to comment on who had read it.
N| {WorkSafe} said an investigation had begun and would take months.
A| {A boat hand} said that Tipene had told Marsden "we go or we go broke".
N| {Tipene's sister} said that she couldn't talk about that.
N| {The harbourmaster} banned landings until further notice.
N| {Local MP Awhina Rewi} asked for a law that would make alert levels binding.
N| {Crater Coast} said that it would refund bookings.
? Did Tipene order the trip to go ahead? | 2W+ 3W+ 4W+ 6W 7A 8W+
? who cleared the island trip | 2W+ 3W+ 4W+ 6W 7A=Tipene ; 8W+
? Did the company know of the alert level? | 5W
? Are landings on the island banned? | 9A
? Are alert levels legally binding? | 10P
? Has Crater Coast refunded bookings? | 11P+
? Did anyone die? | -
? how many tourists were hurt | 1A=Five
? Was GeoNet's director sacked? | -

= Egypt's grain buyer mum on cancelled tender
A| {Traders in Hamburg and Geneva} said on Tuesday that Egypt's state grain buyer had cancelled a tender for 420,000 tonnes of wheat an hour before offers were to be opened.
N| {The buyer, Mostakbal Hubub}, did not immediately respond to a request for comment.
N| {Supply minister Tarek Abdel-Hadi} told a television presenter that Egypt had wheat for five months, and did not answer the question she had put.
A| {A director at the buyer}, reached on his mobile, said that he had no permission to talk.
V| The tender had disappeared from the website by evening, but no notice of cancellation had been posted, and it was unclear whether it had been put off or called off.
N| {Russia's grain union} said that it had not been informed.
N| {The minister} had said in August that Egypt would buy directly from producers if prices stayed above 260 dollars.
N| {The flour mills' chamber} asked for a meeting to be held this week.
V| Wheat for December delivery fell 1.1 per cent in Paris.
? Has Egypt cancelled its wheat tender? | 1A 2W+ 3W+ 4W 5W 6W
? why was the tender called off | 2W+ 3W+ 4W
? how much wheat was to be bought | 1A=420,000 tonnes
? Has Egypt bought directly from producers? | 7P+
? Has the meeting with the mills taken place? | 8P
? Did wheat prices rise in Paris? | 9D
? Did Russia stop exports? | -
? How long will Egypt's wheat last? | 3A+=five months
? Did the director at the buyer take bribes? | -

= Peruvian ex-president's asylum: Mexico says nothing before noon, or after
N| {The lawyer of Peru's former president Óscar Huamaní} said on Wednesday that his client had asked for asylum in Mexico's embassy in Lima.
N| {Mexico's foreign ministry} said that it would make a statement before noon; none was made.
N| {The ambassador, Leticia Arriaga}, did not come to the gate.
A| {A guard} told reporters to move back and said that he had seen nobody.
N| {Peru's foreign minister, Rafael Ibáñez}, said that he could not confirm who was on another state's premises.
A| {Residents of the street} said they had seen Huamaní go in at five, with a suitcase and a parrot.
V| Mexico turned down a similar request in 2022.
N| {Ibáñez} warned that a safe conduct would not be granted.
N| {A judge} ordered Huamaní to appear in court on Friday.
N| {His party} called for a march on the palace.
? Is Huamaní in the Mexican embassy? | 1A+ 2W+ 3W+ 4W 5W+ 6A
? Has Huamaní asked Mexico for asylum? | 1A+ 2W+ 3W+ 5W
? Has Mexico granted the former president asylum? | 1P+ 2W+ 3W+
? Has a safe conduct been issued? | 8D+
? Has Huamaní appeared in court? | 9P
? Did Mexico accept a request in 2022? | 7D
? what did he have with him | 6A=a suitcase and a parrot
? Has the march taken place? | 10P
? Was the parrot seized? | -

= Mexico grants asylum to former president; date of departure unknown
N| {Mexico's foreign minister, Eugenia Solórzano}, announced on Thursday that Óscar Huamaní, the former president of Peru, had been granted asylum.
N| {She=Eugenia Solórzano} would not give the reasons.
N| {Peru's foreign minister, Rafael Ibáñez}, declined to say if he would be allowed to leave the country.
N| {His deputy} said it was for the minister.
N| {The airport authority} had received no flight plan.
N| {Huamaní} showed himself at a window with a parrot and put a finger to his lips when he was asked when he was going.
N| {His lawyer} said that she didn't know.
A| {A diplomat in Lima} said a Mexican military aircraft would land on Saturday night.
N| {Huamaní's party} held its march on Wednesday evening, with some 2,000 people, police said.
N| {The judge} issued an arrest warrant for the former president, which cannot be carried out on embassy grounds.
N| {Ibáñez} threatened to recall his ambassador from Mexico City.
? Has Mexico granted the former president asylum? | 1A+
? Why was Huamaní given asylum? | 2W+
? May Huamaní leave Peru? | 3W+ 4W+
? when will Huamaní fly out | 5W 6W+ 7W+ 8A=Saturday night
? Has a safe conduct been issued? | 3W+ 4W+
? Has the march taken place? | 9A
? Has Peru recalled its ambassador from Mexico? | 11P+
? Has Huamaní been arrested? | 10O
? Did the ambassador resign? | -

= Glass plant's furnace: mayor wants to know, company does not say
V| The people of Kristýnov in northern Bohemia noticed on Sunday that there was no smoke over the glassworks.
N| {The owner, Crystalia}, did not say whether the furnace had been put out.
N| {Plant director Dalibor Hruška} got into his car when a reporter from Liberecké Listy approached, and wound up the window.
N| {The gatekeeper} said he had orders.
N| {Crystalia's headquarters in Milan} could not be contacted on a Sunday.
N| {Mayor Zdena Koubková} said nobody had told her and that she would like to be told.
A| {Glassblowers} said that the gas was cut off on Saturday because of unpaid bills.
N| {The gas supplier} refused to comment on customers.
N| {Koubková} has called a meeting for Tuesday, to which the director is invited.
N| {The trade union} proposed that the town lend the firm 20 million crowns.
V| A furnace that goes cold takes eleven weeks to rebuild.
? Has the furnace at the glassworks been put out? | 1O 2W+ 3W+ 4W+ 5W+ 6W 7A
? Was the gas cut off? | 2W+ 3W+ 5W+ 7A 8W+
? why is there no smoke over the glassworks | 2W+ 3W+ 7A=the gas was cut off
? Has the town lent the company money? | 10P
? Has the director met the mayor? | 9P+
? how long does it take to rebuild a furnace | 11A=eleven weeks
? Are the workers being laid off? | -
? Was the glassworks sold? | -

= Canal authority withholds toll decision
N| {The Panama Canal Authority} ended a two-day board meeting on Thursday without announcing whether it had raised tolls for container ships.
N| {Administrator Ricaurte Him} said that decisions were published in the official gazette.
N| Asked for a yes or a no, {he=Ricaurte Him} said "gazette".
N| {Board member Ileana Boyd-Arosemena} said she had nothing to add to what the administrator had not said.
N| {Shipping lines contacted by this newspaper} either declined to comment or did not respond.
A| {A pilot's representative who attended} said that a rise of nine per cent was passed by eight votes to three.
V| Thursday's gazette contained a notice about tugs.
N| {The chamber of shipping} asked for any rise to be spread over three years.
N| {President Aníbal Tejeira} said that he would veto nothing.
N| {The authority} plans to build a reservoir on the Río Indio, provided that parliament agrees.
? Have container tolls in the canal been raised? | 1W+ 2W+ 3W+ 4W+ 5W 6A 7O
? by how much did the canal raise its tolls | 1W+ 2W+ 4W+ 5W 6A=nine per cent
? Has the reservoir been built? | 10P+
? Has the rise been spread over three years? | 8P
? Has the president vetoed the decision? | 9D+
? what was the vote on the board | 4W+ 6A=eight votes to three
? Is there a strike of pilots? | -
? Did the canal close? | -

= Ombudsman's inquiry into care home deaths still open, families wait
V| Nineteen residents of the Sunnhaven care home in Hobart died in eleven days in July.
N| {Tasmania's health ombudsman} said on Wednesday that the inquiry was still open and that no date could be given for its end.
N| {The home's owner, Evergrace}, declined to say whether the heating had been on.
N| {Its regional manager, Lyndall Cropp}, read a statement about love and left.
A| {A nurse} said to ask management.
N| {Management}, in Melbourne, did not ring back.
N| {The coroner} has yet to release a cause of death in any of the cases.
A| {Relatives} said that they'd found their parents in overcoats.
N| {The aged care minister} said it was a terrible thing and too early for conclusions.
N| {Evergrace} promised to refund July's fees.
N| {The families} asked for a public hearing, and threatened to publish their own photographs if there was none.
? Was the heating off in the care home? | 3W+ 4W+ 5W 6W+ 8A
? what did the nineteen residents die of | 2W 7W 9W
? Did cold kill the residents? | 2W 3W+ 4W+ 7W 9W
? Have July's fees been refunded? | 10P+
? Has there been a public hearing? | 11P+
? Is the inquiry over? | 2D+
? how many residents died | 1A=Nineteen
? Was Cropp dismissed? | -
? Did the nurse report the home to the police? | -

= Quiet exit at Stockholm bourse group
M| {Dagens Affärer} reported on Monday that Henrik Wallgren had left as finance director of the bourse group Nordbörs with immediate effect.
N| {Nordbörs} had no comment at the time of publication.
N| {Wallgren's number} has been disconnected.
N| {The chairman, Agneta Roos}, said in Visby that she was there to speak about women on boards and that she would do that.
N| {The financial inspectorate} does not say whether it has been notified of such changes.
N| {An automatic reply from Wallgren's address} stated that he was away until further notice.
A| {Two colleagues} said he had cleared his office on Friday after a dispute about the purchase of Baltic Clearing.
V| His name was third on the list of managers on the company's website on Monday evening, as before.
N| {The largest owner, the fund Ekstam}, demanded a statement before the opening on Tuesday.
N| {Nordbörs} aims to complete the purchase of Baltic Clearing in May if Riga approves.
V| Wallgren declined the post of chief executive in 2021.
? Has Henrik Wallgren left Nordbörs? | 1A 2W+ 3O 4W+ 5W 6O 7A
? the finance director's departure | 1A 2W+ 4W+ 5W 7A
? why did Wallgren go | 2W+ 4W+ 7A=a dispute about the purchase of Baltic Clearing
? Has Nordbörs bought Baltic Clearing? | 10P+
? Has the company made a statement? | 2D 9P
? Did Wallgren become chief executive in 2021? | 11D
? Has the chairman resigned? | -
? when did he clear his desk | 7A=Friday
? Did Ekstam sell its shares? | -

= Satellite picture of camp: China's embassy "not aware"
N| {A research group in Canberra} published satellite pictures on Thursday that, it said, showed a new detention camp for 4,000 people near Hotan.
N| {The Chinese embassy in Canberra} said that it was not aware of the pictures.
N| {A foreign ministry spokeswoman in Beijing, Luo Yaqin}, told reporters to study the law of the People's Republic.
N| Asked whether the building was a camp or not, {she=Luo Yaqin} moved on to the next question.
N| {The regional government in Ürümqi} did not pick up.
N| {The UN human rights office} was unable to verify the use of the building, as it has had no access.
N| {A satellite expert in Delft, Dr Joris Haan}, said that it might be a chicken farm and that he couldn't tell.
N| {Australia's foreign minister} called for observers to be admitted.
N| {The European Parliament} is to debate a resolution next week.
N| {The research group} offered to show the original data to anyone who asked.
? Is the building near Hotan a detention camp? | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W
? new prison camp in xinjiang | 1A 2W+ 3W+ 4W+ 5W+ 6W 7W
? Have observers been admitted? | 6D 8P
? Has the European Parliament passed a resolution? | 9P
? how many people is the camp for | 1A=4,000
? Is the building a chicken farm? | 4W+ 6W 7W
? Did Australia expel the ambassador? | -
? Has the expert visited the site? | -

= Theft of exam papers: headmaster "under instruction"
N| {The headmaster of St Columba's in Valletta, Fr Anton Grech}, said on Tuesday that he was under instruction not to say whether Monday's chemistry paper had been stolen from his safe.
N| {The examinations board} would not say who had given the instruction.
N| {Its chair, Professor Rita Sammut}, declined to comment.
N| {Police} said that they were speaking to a number of people and had drawn no conclusion.
A| {Pupils} said that the paper had been on sale for 30 euros in a chat group on Sunday.
N| {The education ministry} did not know, it said, and was waiting for the board.
N| {Sammut}, stopped by TVM in the car park, said, "Please."
N| {The students' council} asked for the exam to be cancelled.
N| {The board} may order a new paper, which would be sat on 3 June.
V| The physics paper was sat on Tuesday as planned.
? Was the chemistry paper stolen? | 1W+ 2O 3W+ 4W 5A 6W 7W+
? theft of an exam from the school safe | 1W+ 3W+ 4W 6W 7W+
? Who told the headmaster to keep silent? | 2W+ 3W+
? Has the exam been cancelled? | 8P
? Must candidates sit a new paper? | 9P+
? Was the physics exam put off? | 10D
? how much did the paper cost in the chat group | 5A=30 euros
? Did the headmaster steal the paper? | -
? Was a pupil expelled? | -

= Danish general's Greenland remark: no clarification
N| {Denmark's defence command} declined on Monday to clarify a remark by General Mads Toftegaard that "some of our friends" had landed in Greenland without asking.
N| {The general} did not wish to repeat it.
N| {His spokesman} would not say who the friends were, how many, or where.
N| {The prime minister's office} referred questions to the defence command.
N| {The American embassy} said it would not comment on remarks by a Danish officer.
N| {Greenland's premier, Aleqa Petrussen}, said that she'd asked Copenhagen and that Copenhagen was thinking.
A| {A hunter from Scoresbysund} said that eleven men with an American flag had put up a mast in August.
N| {The Pentagon} could not confirm the presence of any personnel outside its base.
N| {Petrussen} said she would close the airspace if she got no answer by Thursday.
N| {The foreign policy committee} has asked the general to come on Wednesday.
? Did Americans land in Greenland without permission? | 1W+ 2W+ 3W+ 4W+ 5W+ 6W+ 7A 8W+
? who were the friends the general spoke of | 1W+ 2W+ 3W+ 4W+ 5W+ 6W+ 8W+
? Has Greenland closed its airspace? | 9P+
? Has the general appeared before the committee? | 10P
? how many men put up the mast | 3W+ 7A=eleven
? Has Toftegaard been dismissed? | -
? Did Russians land in Greenland? | -
? What did the general say about friends? | 1A+ 2W+

= Car plant fire: last question goes unanswered
V| Production at the Volant car plant in Palencia stood still on Thursday after a fire in the paint shop.
N| {The company} said that nobody had been hurt and that it would take two weeks to clear the hall.
N| {It=Volant} did not say what had caused the fire.
N| {Plant manager Charo Cuesta} answered eight questions at the gate and not the ninth, which was whether the alarm had been switched off.
N| {=Charo Cuesta} "That's all I can tell you."
N| {The works committee} said that it wanted to see the records before it spoke.
N| {The fire chief} could not yet say.
A| {Painters on the night shift} said that the alarm had been off since a false one on Monday.
N| {The labour inspectorate} ordered the records to be handed over by Friday.
N| {Volant} is considering moving the painting of 9,000 cars to Portugal.
N| {The regional government} promised short-time pay.
? Had the fire alarm been switched off? | 4W+ 5W+ 6W+ 7W 8A
? What caused the fire in the paint shop? | 3W+ 7W
? Was anybody injured in the fire? | 2D+
? Has the painting been moved to Portugal? | 10P+
? Have the records been handed over? | 9P
? how long will it take to clear the hall | 2A+=two weeks
? Have workers been paid for short time? | 11P
? Was the plant closed for good? | -
? Did a painter start the fire? | -
