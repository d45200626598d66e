# unmarked: relations and voices only

= Port operator Marenza said to be weighing sale of its Trieste terminal to Gulf fund
A| Marenza, the Italian port operator, has opened talks with an Abu Dhabi fund over the sale of its container terminal in Trieste, two people with knowledge of the discussions said.
A| The price under consideration is about 900 million euros, one of them added.
N| A Marenza spokeswoman said the group "does not comment on rumours in the market".
N| In Abu Dhabi, Khalid Al Marri, head of communications at the fund, called the account wrong and said no contact with Marenza had ever been made.
N| Friuli's regional governor, Ornella Zanin, said she had been told by the company in May that it was reviewing its assets.
V| Marenza sold a smaller terminal in Koper to a Danish shipping line in 2021.
N| Trade unions at Trieste said they would strike for a day if the docks changed hands without guarantees on jobs.
? negotiations between Marenza and the fund about the Trieste docks | 1A 2A 3W 4D
? What would the buyer pay for the terminal? | 2A 3W
? Has Marenza been looking at which assets to keep? | 5A
? Did dockers in Trieste walk out? | 7P
? Was the Koper facility bought by an Emirati investor? | 6D
? Who bought the Koper terminal? | 6A

= Correction follows report on minister's flight costs as aviation office releases its figures
V| Defence Minister Tarquin Oyelaran's flights cost the public 212,000 pounds last year, not 412,000 as an earlier version of this article stated.
N| The lower sum appears in a table published by the aviation office late on Monday.
M| The Courier, which first printed the higher figure, had not amended its story by Tuesday evening.
N| Oyelaran said he had "nothing to apologise for" and that every trip had been approved in advance.
N| Opposition whip Maud Fennimore said the approvals themselves were never published.
N| Asked whether any relative had travelled with him, the minister would not be drawn.
N| The aviation office said it would put passenger lists online by the end of March.
? Did the minister's air travel come to more than 400,000 pounds? | 1D 2D
? How much was spent on flying the defence minister? | 1A 2A
? did family members fly with Oyelaran | 6W
? Has The Courier corrected its story? | 3D
? Have the passenger lists been made public? | 7P
? Oyelaran's resignation | -

= Ferry sinking off Mindoro: conflicting tolls as search enters second day
N| The coast guard said on Thursday that 31 bodies had been brought ashore after the Santa Ligaya went down in rough seas.
N| Mayor Benigno Catacutan put the number of dead in his town alone at 44 and said he expected it to climb.
N| "We stand by 31; the mayor may be counting the missing," coast guard commander Joselito Arranz told reporters.
V| The vessel was licensed to carry 120 people.
A| Survivors said well over 200 had been on board, many of them without tickets.
N| The owner, Halcon Lines, declined to say how many passengers it had sold tickets to.
V| A sister ship of the Santa Ligaya caught fire in the same strait in 2016, killing nine.
N| Arranz said divers would try to enter the hull on Friday if the swell eased.
? How many people died on the Santa Ligaya? | 1A 2A 3A
? Were 44 people killed when the ship sank? | 1D 2A 3D
? How many were aboard the ferry? | 5A 6W
? Have divers got inside the wreck? | 8P
? Was the ship overloaded? | 5A 6W
? In what year did the other Halcon vessel burn? | 7A

= Striker Dembaye's move to Leverfield collapses hours before deadline after medical
V| Ousmane Dembaye will stay at Racing Toulmont after his transfer to Leverfield United fell through late on Friday.
A| The 24-year-old failed a medical on his left knee, people close to the deal said.
N| Leverfield's sporting director, Gethin Prosser, denied that, saying the doctors had "found nothing of concern".
N| "It was paperwork, plain and simple," he said.
N| Toulmont's chairman would neither confirm nor deny that the buyers had tried to renegotiate the fee.
M| L'Équipe du Soir had reported on Thursday that a sum of 38 million euros was agreed.
V| Dembaye scored against Leverfield in a friendly in July.
N| Coach Iker Balenziaga said the forward would be in the squad for Sunday's derby.
? Did Dembaye join Leverfield? | 1D
? Was the forward's knee the problem? | 2A 3D 4D
? Did Leverfield seek a lower price at the last minute? | 5W
? Has Dembaye played in the derby? | 8P
? Why did the switch not happen? | 2A 4A
? What fee had been settled on? | 6A

= Summit in Almaty goes ahead after week of doubt, with one chair left empty
V| The leaders of four Central Asian states sat down together in Almaty on Wednesday, a week after the gathering had looked like being scrapped.
V| The fifth invited president, Rustam Yoldoshev, did not come.
N| His office said he was suffering from a cold; it gave no further details.
A| Diplomats at the venue said the real reason was the row over water from the Kizilsu dam.
N| The host's foreign minister, Aigerim Sadykova, rejected that reading as "speculation by people who were not in the room".
N| A pact on rail tariffs will be initialled in September, according to the closing statement.
V| Last year's meeting, in Bishkek, was attended by all five.
? Was the Almaty summit called off? | 1D
? Did Yoldoshev attend the talks this week? | 2D
? Why was the fifth president absent? | 3A 4A
? that a quarrel about dam water kept Yoldoshev away | 4A 5D
? Has the rail tariff agreement been initialled? | 6P
? Did all five leaders meet in Almaty? | 1D 2D

= Chipmaker Vantral dismisses talk of second round of layoffs at Dresden fab
M| A German business daily reported on Sunday that Vantral would shed another 1,200 posts in Dresden.
N| "The figure is pure invention," chief executive Sunniva Aaberg wrote to staff on Monday.
N| Her letter conceded, however, that a hiring freeze was in force until the summer.
N| Works council chair Dietmar Quandt said he had seen a slide with the number 1,200 on it in January.
N| He would not say who had shown it to him.
V| In the first round, in October, 640 employees left the plant, most of them voluntarily.
A| Analysts expect quarterly sales to fall again when the company reports on 9 May.
N| Saxony's economy ministry said it had asked for clarification and was waiting for an answer.
? 1,200 jobs at risk at the Dresden factory | 1A 2D 4A
? Has Vantral stopped recruiting? | 3A
? How many workers went in the first wave? | 6A
? Who showed Quandt the slide? | 5W
? did the Saxon government get a reply from the chipmaker | 8D
? Is Aaberg stepping down? | -

= Paper withdraws story that archbishop paid off whistleblower, citing forged e-mails
V| The Meridian Post has taken down its article alleging that Archbishop Leocadio Urrutia paid a former secretary to keep quiet.
M| In a note to readers the newspaper said the e-mails on which it relied "cannot be authenticated".
N| Urrutia's lawyer, Pilar Echeandia, said the documents were forgeries and that not a single peso had changed hands.
N| The former secretary, Nicanor Bel, told Radio Cumbre that he had in fact received "an envelope".
N| Bel gave no date or amount.
N| The nunciature in the capital did not answer calls.
V| Urrutia, 67, was appointed in 2014 and is due to retire in 2032.
N| Prosecutor Inés Gambaro said she had not opened a case and saw no grounds to.
? Was hush money given to the archbishop's ex-secretary? | 1A 2W 3D 4A
? Did the Meridian Post retract its article? | 1A
? Were the e-mails genuine? | 2W 3D
? Is there a criminal investigation of Urrutia? | 8D
? how much money did Bel get | 3D 5W
? Has the archbishop retired? | 7P

= Rocket company Tindara postpones Wednesday's liftoff; booster rises from pad on Saturday instead
V| Tindara's Aquila-3 climbed away from the Andøya spaceport at 06:12 on Saturday, three days later than first scheduled.
N| Flight director Solveig Myrvang said all nine engines had burned for the full 162 seconds.
V| Wednesday's attempt was stopped with eleven seconds left on the clock.
A| A faulty valve was to blame, according to a person in the control room that day.
N| The company said only that "a sensor reading" had been out of range.
N| Tindara has not yet confirmed that the two satellites are in contact with the ground.
N| The Norwegian space agency, a customer, said it had received no signal from its own craft as of noon.
V| The firm's first rocket, Aquila-1, exploded over the sea in 2022.
N| A fourth vehicle is to fly in November, Myrvang said.
? Did the Aquila-3 take off on Wednesday? | 1D 3D
? Has Aquila-3 flown? | 1A 2A
? What went wrong on the first try? | 4A 5A
? Are the satellites talking to Earth? | 6W 7D
? When is the next launch? | 9A
? Has Tindara ever lost a rocket? | 8A

= Actress Priyamvada Seshan and director settle contract row, says producer; her agent disagrees
N| The dispute between Priyamvada Seshan and the director Colm Hanratty is over, producer Beatrix Lund told Screen Weekly.
N| "That is news to us," Seshan's agent, Dov Perlman, responded on Thursday. "Nothing has been signed."
N| Hanratty, reached on set in Galway, laughed and walked away without answering.
V| The actor sued in February over profits from the thriller Salt Harbour.
A| Two members of the crew said the pair had shared a table at the wrap party.
V| Lund and Hanratty also made the 2018 comedy Dry Dock, in which Seshan did not appear.
N| A hearing remains listed for 14 June, a court clerk said.
? Have Seshan and Hanratty resolved their legal fight? | 1A 2D 3W
? Was Seshan in Dry Dock? | 6D
? Has the court heard the case? | 7P
? What was the lawsuit about? | 4A
? Did Seshan and Hanratty meet socially? | 5A
? Is Salt Harbour getting a sequel? | -

= Mine collapse in Zambia: company and union clash over whether alarm was raised
V| Seventeen miners were pulled out alive on Sunday from a shaft at Lubengele that had caved in two days earlier.
N| Kansuswa Copper said everyone who was underground at the time had now been accounted for.
N| The union's regional secretary, Chanda Mwelwa, disputed this and said three casual labourers were still missing.
N| Mwelwa also claimed that cracks had been reported to managers the week before.
N| "No such report reached us," mine captain Pieter Osthuizen said.
N| The labour inspectorate said it was too early to say whether any warning had been given.
V| Last year two men died at Kansuswa's open pit near Kitwe.
N| President Lungowe will visit the site on Tuesday, her office said.
? Is anyone still trapped in the Lubengele shaft? | 2D 3A
? Were managers told about cracks before the cave-in? | 4A 5D 6W
? How many were rescued? | 1A
? Did the president go to the mine? | 8P
? Were there deaths at Lubengele? | -
? How many workers were killed at the Kitwe pit? | 7A

= Carnival crowd: organisers, police and transport authority cannot agree on how many came
N| Half a million people danced through Port Antibes over the weekend, carnival director Yolande Mathurin declared.
N| The gendarmerie's own count stopped at 180,000.
N| Ticket gates on the ferry pier logged 96,412 arrivals, the transport authority said, though many visitors live on the island.
N| Mathurin called the police tally "an insult to arithmetic".
V| Two revellers were treated for heatstroke and one man was arrested for throwing a bottle.
N| Nobody had died, hospital director Fabrice Eluard said, contrary to messages passed around on phones.
N| The town hall would not be drawn on which number it would use for its subsidy claim.
N| Next year's parade may be moved to a longer route, Mathurin added.
? How big was the carnival crowd? | 1A 2A 3A
? Was anybody killed at the festivities? | 6D
? Does the director accept the gendarmes' figure? | 4D
? Which attendance number will the municipality put in its application? | 7W
? Has the procession been given a new route? | 8P
? Were there arrests? | 5A

= Bank chief Rosalind Achterberg remains in post, lender says, after report she had quit
M| Rosalind Achterberg has told the board she is leaving, the financial website Kassa wrote on Tuesday morning, citing three insiders.
N| By noon the bank had put out a two-line statement: "Ms Achterberg is chief executive. She has not tendered her resignation."
N| Whether she had discussed doing so, a spokesman declined to say.
M| Kassa added a paragraph with the denial but kept its headline.
V| The shares, down six percent at the open, won back half of the loss.
N| Pension fund Zuidhof, the second-largest holder, said it "would welcome clarity".
V| Achterberg's predecessor, Willem Tack, stepped down in 2019 over a money-laundering fine.
? Has Achterberg handed in her notice? | 1A 2D
? Did the bank boss and the board ever talk about her departure? | 1A 3W
? Did Kassa pull the story? | 4D
? Why did Tack go? | 7A
? When did Achterberg's predecessor leave? | 7A
? Has Zuidhof sold its stake? | -

= Two days after the vote, strike at Osaka's Kintetsu Maru shipyard is off, union confirms
N| Riveters and welders will report for work as usual on Thursday, union secretary Haruto Nishikubo announced late on Tuesday.
N| The walkout, approved by 71 percent of members on Sunday, has been shelved for 60 days.
A| Management had offered a one-off payment of 150,000 yen, according to two delegates.
N| Nishikubo would not discuss figures, saying only that the talks "got somewhere".
N| The yard's director, Emi Tachibana, described the outcome as "sensible for everyone".
V| At the company's other yard, in Sasebo, a stoppage that started last week went on.
N| If no deal is signed by August, Nishikubo warned, the pickets will be back on the table.
? Did workers at the Osaka yard stop work? | 1D 2D
? How much was put on the table by management? | 3A 4W
? Is there industrial action in Sasebo? | 6A
? what share of members voted to strike | 2A
? Has a deal been signed? | 7P
? the cancellation of the stoppage in Osaka | 1A 2A

= Prime minister Halvard Ostrem's aide was at lobbyist's villa, photographs show; office revises account
N| On Friday the prime minister's office insisted that Signe Lauvstad had "never set foot" in Gregor Paulin's house in Nice.
V| Pictures published on Sunday show the aide on its terrace beside the lobbyist.
N| "The earlier information was incomplete," spokesman Aksel Tveit acknowledged on Monday.
N| She had stayed two nights, he said, and paid for herself.
N| Tveit did not produce a receipt and said he could not say when one would be found.
N| Paulin told broadcaster K4 that the subject of a mining licence "did not come up, not once".
A| One guest recalled otherwise: the licence was "practically the only topic at dinner".
N| Opposition leader Ragnfrid Moe demanded that Lauvstad be dismissed.
V| Paulin's firm was fined in 2020 for failing to register clients.
? Was Lauvstad at Paulin's home? | 1D 2A 3A 4A
? Did the aide settle her own bill? | 4A 5W
? Was the mining permit talked about at the villa? | 6D 7A
? Has Lauvstad been sacked? | 8P
? Did Ostrem himself stay with Paulin? | -
? How long was her stay? | 4A

= Hospital in Ruse denies baby mix-up but admits it has ordered DNA tests
A| Two newborns were handed to the wrong mothers at Sveta Petka hospital in March, nurses on the ward have told relatives.
N| Director Plamen Gochev said there had been "no exchange of infants at this institution, then or ever".
N| Tests had nonetheless been ordered "for everyone's peace of mind", he went on.
N| One of the mothers, Desislava Koleva, said her daughter's wristband bore another surname.
N| The health inspectorate said it could not comment while the samples were in the laboratory.
N| Results are expected in ten days, according to Gochev.
V| The same ward was closed for a month in 2023 after an outbreak of measles.
N| Police said nobody had lodged a complaint.
? Were babies swapped in Ruse? | 1A 2D 5W
? Have the test results come back? | 6P
? Have genetic tests been commissioned? | 3A
? Are police looking into a complaint from the mothers? | 8D
? Why did the ward shut in 2023? | 7A
? Has Gochev apologised? | -

= Correction: Festival did not drop folk singer; she withdrew, letter shows
V| An earlier version of this article said the Skerry Folk Festival had dropped singer Una MacAskill over her remarks about wind farms.
V| In fact MacAskill pulled out of her own accord on 3 June, as a letter seen by the paper makes plain.
N| "No one pushed me," she wrote on her website.
N| Festival programmer Ruaridh Tolmie confirmed that her fee had already been paid and that he had not asked for it back.
A| Some board members had wanted her off the bill, one of them admitted.
V| Fiddler Aonghas Beaton will take the Saturday slot.
N| The power company Norwind, which sponsors the main stage, said it had played no part and declined to elaborate.
V| MacAskill was booed at another festival, in Tønder, in August.
? Did the festival cancel MacAskill's appearance? | 1A 2D 3D
? Who is replacing her? | 6A
? Did the sponsor lean on the organisers? | 7D
? Must she return the money? | 4D
? Did board members want MacAskill removed? | 5A
? Was the singer booed at Skerry? | -

= Quake in Taloqan district: rescuers and governor give different numbers of dead
N| At least 212 people are dead, provincial governor Mirwais Khaksar said from the hamlet of Dehkan.
N| The Red Crescent, whose teams reached the valley at dawn, has counted 87 bodies.
N| "We report what we have seen with our own eyes," its coordinator Nargis Wardak said.
A| Shepherds who walked down from the upper villages spoke of whole families under the rubble.
V| The tremor of magnitude 6.1 struck at 02:40 local time.
N| Six schools had been destroyed, UNICEF said, all of them empty at that hour.
N| The defence ministry did not reply when asked why no helicopters had been sent.
N| A field hospital is due to open on Thursday, Wardak said.
V| An earthquake in the same province killed 1,036 people in 1998.
? How many lives did the earthquake claim? | 1A 2A
? Did the tremor kill more than 200 people? | 1A 2D
? Were pupils inside the schools when they fell? | 6D
? Why were there no helicopters? | 7W
? Is the field hospital working? | 8P
? How strong was the quake? | 5A

= Judge says he never met defendant's brother; court clerk's diary suggests otherwise
N| Judge Anselm Kirchgasser told the disciplinary panel on Tuesday that he had never met Matthias Rohn.
V| An entry in his clerk's diary for 11 February reads: "14:30, Rohn (M.), chambers."
N| The judge said the initial stood for Margarethe, a tax adviser.
N| Margarethe Rohn, who lives in Graz, told the panel by video link that she had been in hospital that day.
N| Kirchgasser's counsel stopped short of calling her a liar.
V| Matthias Rohn's brother, Lukas, was acquitted of fraud in Kirchgasser's court on 2 March.
N| Panel chair Theres Amsüss said a ruling would be given before Easter.
N| Prosecutors would not say if they planned to reopen the fraud case.
? Did Kirchgasser and Matthias Rohn meet? | 1D 2A
? Was Margarethe Rohn in the judge's chambers on 11 February? | 3A 4D
? Has the panel ruled? | 7P
? What was the verdict in the trial of Lukas Rohn? | 6A
? Is the case against Lukas being reopened? | 8W
? a bribe to the judge | -

= Mid-air scare over Accra: airline contradicts pilot's account of fuel emergency
A| A Golden Stool Airways jet landed in Accra with nine minutes of fuel left, its captain told colleagues in a message that has spread widely.
N| The carrier said the Airbus had touched down with "reserves well above the legal minimum".
N| No distress call had been made, it added.
N| Air traffic control recordings have been sealed, the civil aviation authority said, and it would say nothing about their contents.
A| A controller on duty that night remembered the words "mayday fuel" quite clearly.
N| The captain, Kwabena Asante-Frimpong, has been stood down on full pay, the airline confirmed.
N| His union said he would appeal.
V| In a separate incident on Monday, a Golden Stool turboprop left the runway at Tamale.
? Was the plane about to run dry when it landed? | 1A 2D
? Did the crew send out a mayday? | 3D 4W 5A
? Has Asante-Frimpong been taken off duty? | 6A
? Did the captain lodge an appeal? | 7P
? Did the Airbus skid off the runway? | -
? What do the tapes reveal? | 4W

= Novelist's estate and publisher at odds over lost manuscript's existence
M| The magazine Folio reported last month that an unpublished novel by Teodor Waszkiewicz lies in a safe in Łódź.
N| The late author's niece, Jagna Waszkiewicz, said on Wednesday that the safe had been opened "in front of a notary" and contained unpaid bills.
N| Publisher Bruno Sachs insists he read forty pages of the book in 1994.
N| "About a lighthouse," he said. "Quite good, too."
N| Folio's editor said she stood by every line.
N| The notary, bound by secrecy, would not say what he had seen.
V| Waszkiewicz, who died in 1996, won the Silesia Prize for Orchard of Salt.
? Does the lost novel exist? | 1A 2D 3A 5A
? What was in the safe? | 1A 2A 6W
? What was the unpublished book's subject? | 4A
? When did Waszkiewicz die? | 7A
? Has Folio retracted? | 5D
? When will the manuscript be published? | -

= Lake steamer will sail after all: museum trust reverses decision to scrap the Rosamunde
V| The 1911 paddle steamer Rosamunde made her first trip of the season on Sunday, four weeks after being condemned to the breaker's yard.
N| Trust chairman Urs Zurbriggen said the decision of 2 May had been "taken in haste".
N| An anonymous donor had given 1.4 million francs, he told passengers.
N| He would not hint at who it was.
A| The gift came from a Basel pharmaceuticals heir, regulars in the harbour café were certain.
N| The heir in question, Cosima Iselin, said through a secretary that she got seasick and had given nothing.
V| A sister ship, the Helvetia Alta, was broken up in 1979.
N| The boiler is to be replaced next winter, engineer Reto Casutt said.
? Has the Rosamunde been scrapped? | 1D
? Who paid to save the steamer? | 4W 5A 6D
? Is Iselin the donor? | 5A 6D
? how much was donated to the trust | 3A
? Has a new boiler been fitted? | 8P
? Was the Helvetia Alta saved? | 7D

= Two hats, two rows: Senator Castellane faces questions on farm subsidy as divorce case opens
V| Senator Bertrand Castellane denied on Monday that his farm at Loubressac had claimed payments for land it does not own.
N| "Every hectare is mine, and has been since my grandfather," he said in the chamber.
N| The paying agency said 41 of the 130 hectares were registered to a neighbour.
N| It has asked for 62,000 euros back.
V| Across town, lawyers for the senator and his wife, Apolline, met a judge for the first time in their divorce.
N| No settlement was reached there, her lawyer, Maître Guilhem Sabatier, said.
A| The house in Cahors is the sticking point, a family friend confided.
N| Castellane left by a side door and took no questions on either matter.
? Did the farm draw aid for fields that belong to somebody else? | 1D 2D 3A
? Have the Castellanes agreed terms? | 6D
? What is holding up the divorce? | 7A 8W
? How much does the agency want repaid? | 4A
? Has Castellane paid the money back? | -
? who represents Apolline Castellane | 6A

= Vaccine plant in Hyderabad: regulator "has not completed" inspection that minister says was passed
N| Health minister Sudhakar Velpula told parliament that the Medchal vaccine plant "sailed through" its inspection.
N| The regulator said on Thursday that its inspectors were still on the premises.
N| "An inspection that is not over cannot be passed or failed," deputy controller Farida Qureshi remarked.
N| The manufacturer, Ananta Biologics, referred all questions to the regulator.
A| Mould had been found in a cold room, an employee said.
N| Qureshi neither confirmed nor denied the mould.
V| A batch from Ananta's plant in Pune was recalled in 2021 because of broken vials.
N| If the licence comes through in time, Ananta hopes to ship the first doses in January.
? Did the Medchal factory pass its inspection? | 1A 2D 3D 4W
? mould in a cold store at the plant | 5A 6W
? Have doses left the plant? | 8P
? Why was the Pune batch pulled? | 7A
? Who does Qureshi work for? | -
? Is the inspection finished? | 1A 2D 3D

= Fire at Kotor nightclub: owner's claim of working sprinklers contradicted by brigade
N| The sprinklers came on within seconds, club owner Vuk Radonjić said outside the ruins of the Delfin.
N| "There was no water in the pipes," fire chief Milica Perišić said an hour later.
V| Fourteen people were taken to hospital and all but three have gone home.
N| Nobody lost their life, Perišić stressed, despite early bulletins on television that spoke of two dead.
M| TV Boka has since deleted the bulletin and apologised.
A| The blaze started behind the bar, staff said.
N| Investigators have not settled on a cause and would rule nothing out.
N| Radonjić said the club would be rebuilt by next summer.
? Did the sprinkler system work? | 1A 2D
? Were two people killed in the fire? | 4D
? Where did the flames begin? | 6A
? What caused the blaze at the Delfin? | 7W
? Has the broadcaster withdrawn its report? | 5A
? Has the Delfin been rebuilt? | 8P

= Tunnel bill jumps: ministry, auditors and contractor put three prices on the Brenta crossing
N| The tunnel under the Brenta will cost 2.3 billion euros, infrastructure minister Lodovico Marangon maintained in the Senate.
N| State auditors arrived at 3.1 billion in a report the same afternoon.
N| Builder Cavasud, whose bid of 1.9 billion won the contract, insists it is on budget.
V| None of the three sums includes the access roads.
N| Auditor Ginevra Polesel said the ministry had left out interest, "as one might forget an umbrella".
N| Marangon, asked if he would resign should the auditors be right, replied: "Ask me when they are."
V| Tunnelling began in April; 340 metres have been dug.
A| Drilling was halted twice because of gas, according to workers on the site.
N| Cavasud would neither confirm nor deny the halts.
? What is the price of the tunnel? | 1A 2A 3A
? Has the project gone over budget? | 2A 3D
? Were there stoppages in the digging? | 8A 9W
? Did Marangon resign? | 6P
? Is the cost of the feeder roads included? | 4D
? how far has the bore advanced | 7A

= Envoy's secret trip to Asmara: denied on Monday, confirmed by Thursday
N| There was "no visit, no delegation, no aeroplane", Ethiopia's government spokesman Tewodros Haileselassie had said on Monday.
N| On Thursday he told journalists that special envoy Birtukan Desta had indeed been in Asmara, for five hours.
N| He would not reveal whom she had seen.
A| An airport employee there said she was driven to the presidential palace.
N| Eritrea's information minister posted a picture of a goat and wrote: "The only guest this week."
V| Desta led the abortive border talks in Nairobi three years ago.
N| A second round may follow in Djibouti if both capitals agree, Haileselassie said.
? Did Birtukan Desta travel to Asmara? | 1D 2A 4A 5D
? Whom did the envoy meet in the Eritrean capital? | 3W
? Has there been a second round in Djibouti? | 7P
? Did the Nairobi negotiations bring a deal? | 6D
? When did Addis Ababa acknowledge the journey? | 2A
? Is Tewodros Haileselassie the envoy? | -

= Captain of the relay team keeps silent as federation splits over missed test
M| The sports daily Podium has reported that sprinter Jelena Vukasović missed three out-of-competition tests in a year.
N| The federation's president, Goran Milinković, said the number was two.
N| Its medical officer, Dr. Sanja Preradović, said it was not for either man or newspaper to say, and would not give one.
N| "I was at my mother's funeral," the runner wrote about the missed appointment in Split.
N| She has not said where she was on the other occasion.
V| Three strikes within twelve months count as a doping offence; two do not.
N| The 4x100-metre squad, which Vukasović captains, will be named on Saturday.
V| Her twin sister, Mirela, served a two-year ban from 2017.
? Did Vukasović miss three tests? | 1A 2D 3W
? Why was she not there in Split? | 4A
? How many checks did the sprinter skip? | 1A 2A 3W
? Has the relay squad been announced? | 7P
? Has Jelena Vukasović ever been banned? | -
? which of the sisters was suspended in 2017 | 8A

= Editor's note: our report of a mass grave at Camp Delgada was wrong
V| On 9 April this newspaper reported that forty bodies had been found in a grave at Camp Delgada.
V| No such grave exists, and we withdraw the article.
V| The pictures we printed were taken in another country in 2009.
N| The army, which had protested from the first day, welcomed the step in a one-line message.
N| Human rights lawyer Itziar Olazábal said the retraction did not alter the fact that eleven detainees from the camp were still unaccounted for.
N| The defence ministry did not answer a question about the eleven.
V| The reporter responsible, Marcelo Quiñones, has left the newspaper.
N| Quiñones says he was misled by an officer whom he refuses to name.
? Were forty corpses discovered at Camp Delgada? | 1A 2D
? Are prisoners from the camp missing? | 5A 6W
? Is Quiñones still employed by the paper? | 7D
? Who fooled the reporter? | 8A
? Where do the photographs come from? | 3A
? Has the army apologised? | -

= Grain ship reaches Constanța despite talk that it had been turned back
V| The bulk carrier Oleksandra Moroz tied up in Constanța at dawn with 26,000 tonnes of maize.
M| Several Turkish websites had said on Tuesday that she had been ordered to turn round off Burgas.
N| "We never changed course," master Yevhen Holub said on the quay.
N| The Bulgarian border police confirmed that they had spoken to the ship by radio but not what was said.
A| An insurance broker put the premium for the voyage at 1.25 percent of the hull's value.
N| The owner refused to disclose the rate.
N| Two more vessels are to leave Chornomorsk by the weekend, the Ukrainian ports authority said.
V| In July a ship of the same owner, the Taras Moroz, was damaged by a mine.
? Was the Oleksandra Moroz made to turn back? | 2A 3D
? Has the ship arrived? | 1A
? What did the Bulgarian officers tell the crew? | 4W
? Did two further ships sail? | 7P
? Did the Oleksandra Moroz hit a mine? | -
? how much was paid to insure the trip | 5A 6W

= Mayor and imam shake hands in Malmsund, though not on the question of the new mosque
V| Mayor Gunvor Hedin and imam Idris Warsame met in the library of Malmsund on Tuesday for the first time since the riot in May.
N| The two agreed on lighting, buses and a football pitch, Hedin said afterwards.
N| On the mosque itself, nothing was decided, she made clear.
N| Warsame said he had been promised an answer by midsummer.
N| "I have promised nobody anything," the mayor said when told of this.
A| A councillor who sat in on the meeting said he had heard the word midsummer, "but in what connection I forget".
V| Hedin, a Liberal, won the election in 2022 by 41 votes.
N| Police in Malmsund said 16 people had been hurt in the riot; the hospital treated 29.
? Did Hedin and Warsame talk face to face? | 1A
? Was permission given for the mosque? | 3D
? Did the mayor commit herself to a date? | 4A 5D
? How many people were injured in May? | 8A
? What did the two of them settle? | 2A
? Is Hedin running for re-election? | -

= Oil slick off Ghazaouet: firm says tank cleaning, fishermen say a broken pipe
N| Sahel Pétrole said the film seen off Ghazaouet was "residue from a routine tank wash".
A| Fishermen who had hauled up black nets called that a fairy tale and spoke of a burst pipeline.
N| There was no rupture anywhere on the line, the firm's safety head, Lamine Bouchareb, replied.
N| Samples were being examined in Oran and the outcome would be made known, the environment ministry said.
V| The slick measured four kilometres on Sunday and seven on Monday, satellite images showed.
N| Bouchareb would not say how much had been washed out of the tanks.
N| The fish market in Nemours Street will stay shut until Thursday.
V| In 2012 the company paid 3 million dollars after a spill at Skikda.
? Did a pipe burst off Ghazaouet? | 2A 3D
? How large is the patch of oil? | 5A
? How much residue went into the sea? | 6W
? What caused the pollution? | 1A 2A
? Have the lab findings been published? | 4P
? Was Sahel Pétrole fined for the Ghazaouet slick? | -

= Theatre union says lockout is over; houses stay dark for one more night
N| "The lockout ended at 4:15 this afternoon," stagehands' leader Bernadette O'Shaughnessy said on the steps of the Alhambra.
N| The theatre owners' league would only say that "conversations are continuing".
V| No curtain went up on Tuesday evening in any of the eleven houses.
A| The sides had agreed on a raise of 4.5 percent, a mediator's assistant said.
N| O'Shaughnessy put it at "closer to six".
N| Ticket refunds so far have come to 8.7 million dollars, according to the league.
N| Wednesday's matinees were going ahead, box-office staff at the Alhambra told callers.
V| A strike by musicians closed the same theatres for three weeks in 2015.
? Has the lockout finished? | 1A 2W
? Were there performances on Tuesday? | 3D
? What pay increase was agreed? | 4A 5A
? Did the owners accept a raise of 4.5 percent? | 2W 4A 5D
? How much money was given back to ticket holders? | 6A
? How long did the musicians' walkout last? | 8A

= Tech founder Ifeoma Nwachukwu to testify after all, committee says
V| Ifeoma Nwachukwu appeared before the Senate's data committee on Wednesday, having twice declined its invitation.
N| The Lumio founder said no customer's messages had ever been read by staff.
N| Senator Randolph Teague held up a log that, he said, showed 214 such cases.
N| "I have not seen that document," Nwachukwu answered, and would not comment on it further.
A| Former moderators have said that reading messages was "a daily thing, like coffee".
N| The committee will vote next month on whether to subpoena the logs.
V| Nwachukwu also faces a suit in Dublin from a business partner, Cathal Brannigan, over shares.
N| Brannigan's lawyers said that case had been settled on Monday.
? Did the Lumio boss give evidence to senators? | 1A 2A
? Did employees look at users' messages? | 2D 3A 4W 5A
? Have the logs been subpoenaed? | 6P
? How many times were customers' texts opened, in Teague's telling? | 3A
? Is the shareholder suit over? | 8A
? Did Brannigan testify in the Senate? | -

= Cholera in Beira: health office counts 9 dead, aid group 27, and neither has all the clinics
N| Nine patients have died of cholera in Beira since January, the provincial health office said.
N| Médecins du Littoral counted 27, its coordinator Solange Uwimana said, because it includes people who died at home.
N| Deaths outside hospital "cannot be attributed without a laboratory", the province's chief doctor, Amílcar Mondlane, retorted.
V| Neither list takes in the two clinics at Dondo.
A| At one of them, a nurse spoke of "five or six, all children".
N| The World Health Organization said it was unable to verify any of the figures.
N| A vaccination drive for 300,000 people should begin on the 20th, Mondlane said.
V| A cyclone in 2019 was followed by an outbreak with eight deaths.
? How many have perished from cholera in Beira this year? | 1A 2A 6W
? Did 27 people die of the disease? | 1D 2A 6W
? Has the vaccination campaign started? | 7P
? Why is the aid group's tally higher? | 2A
? Did anybody die at Dondo? | 5A
? deaths in the outbreak that came after the cyclone | 8A

= Bishop, builder and a bell tower: parish says contract signed, diocese says it is not
N| The contract for the new bell tower at Santa Quitéria was signed on Saturday, parish priest Father Bento Falcão told worshippers.
N| The diocese said the bishop had put his name to nothing.
N| Builder Evaristo Penedo waved a sheet of paper at reporters but would not let them read it.
A| The paper was an invoice for gravel, said one who had got close.
N| Asked about the gravel, Penedo laughed and said: "Next question."
V| The old tower, which leaned by 40 centimetres, came down in the storm of 3 November.
N| Falcão hopes the bells will ring by Easter.
V| Penedo's firm also repaired the roof of the town hall, a job that ended in court.
? Is there a signed contract for the bell tower? | 1A 2D
? What was on Penedo's sheet of paper? | 3W 4A 5W
? Did the old tower collapse? | 6A
? Are the bells ringing again? | 7P
? Who repaired the town hall roof? | 8A
? Did the bishop go to court against Penedo? | -

= Coalition talks in Tallinn: Reform and Centre deny break-up as third partner walks
V| The Greens left Estonia's coalition negotiations on Monday evening, six days after they began.
N| Talks between the two remaining parties "have not been broken off and will not be", Centre leader Valdur Kõiv said.
N| Reform's Liisi Tammsaar used almost the same words.
A| Yet three of Kõiv's own deputies said there was nothing left to talk about.
N| Tammsaar did not rule out a minority cabinet.
N| The president's chancery would not confirm that Kõiv had been asked to come to Kadriorg on Wednesday.
N| "Forest logging broke us," Green co-chair Madis Oras said.
V| The same three parties governed together from 2016 to 2018.
? Did the Greens pull out? | 1A 7A
? Have Centre and Reform stopped negotiating? | 2D 3D
? Was Kõiv summoned by the president? | 6W
? Will there be a minority government? | 5W
? What drove the Greens from the table? | 7A
? Did the three parties form a government this week? | -

= Pilot whale stranding: park service corrects count after second beach is found
V| Park rangers on Tuesday lowered to 51 the number of pilot whales stranded on Farewell Point, from the 80 they had given on Monday.
N| "Some were counted from both ends of the beach," ranger Hinemoa Parata admitted.
V| On Wednesday it went up again, to 66, after a helicopter spotted a second pod.
N| Volunteers had refloated 22 by nightfall, Parata said.
A| Local people thought a naval sonar exercise was behind it.
N| The navy said it had no ship within 400 miles.
N| Marine biologist Fergus Abernethy would not be pressed for a cause before the necropsies.
N| A dog walker who raised the alarm, 81-year-old Ailsa Crowhurst, is to get a medal.
? How many animals were stranded? | 1A 3A
? Was sonar to blame? | 5A 6D 7W
? Were any whales got back to sea? | 4A
? Why was Monday's figure wrong? | 2A
? Has Crowhurst received her award? | 8P
? that the navy was exercising close to Farewell Point | 5A 6D

= General Tolentino "alive and well," says army, after night of rumours in Manuria
A| General Abelardo Tolentino was wounded when his convoy came under fire near Paso Hondo on Thursday, two officers said.
M| One radio station went further and read out an obituary.
N| The army published a film of the 61-year-old drinking coffee on Friday.
N| It does not show his left arm, and the army would not say when it was shot.
N| "I talked to him an hour ago and he swore at me, so yes, he lives," said his sister, Consuelo.
N| The rebels' spokesman, known as Comandante Nube, said his men had not been within a day's march of Paso Hondo.
N| The station's director said the obituary had gone out by mistake, and apologised.
V| A year ago Tolentino survived a bomb under his car.
? Is the general dead? | 2A 3D 5D
? Was Tolentino hurt in the ambush? | 1A
? Did the rebels attack the convoy? | 6D
? When was the footage filmed? | 4W
? Has the radio station taken back its claim? | 7A
? Was there a bomb at Paso Hondo? | -

= Data centre plan at Ballinaclash: council vote was for a study, not for a permit, clerk clarifies
M| "Council approves data centre," the Wicklow Sentinel told its readers on Tuesday.
V| What the councillors approved on Monday, by 14 votes to 11, was a study of the water supply.
N| No permit has been granted, county clerk Dervla Keogh said in a clarification.
N| Developer Nimbus Halls said it was "delighted with the support".
N| Asked whether it regarded the vote as a green light, its spokesman said he would leave that to others.
N| Resident Proinsias Devane said he had already been told to move his sheep.
N| The study will take eight months and a decision on the permit could come in spring, Keogh said.
V| Nimbus Halls built a similar centre at Athenry in 2020, after a dispute that lasted six years.
? Has the data centre been approved? | 1A 3D 5W 7P
? What was Monday's vote about? | 2A
? By what margin did the motion pass? | 2A
? Is there a data centre at Athenry? | 8A
? Has the water supply been examined? | 7P
? Did the Sentinel publish a correction? | -

= Regional carrier Bluewren cancels order for thirty turboprops, maker says it has heard nothing
V| MELBOURNE - Bluewren Air has torn up an order for thirty turboprops worth some 840 million dollars, its annual accounts disclosed on Friday.
N| "We have not been informed of any cancellation," said Thibault Garrigue, who heads sales at manufacturer Aérolys.
N| Bluewren's finance director, Prudence Okafor-Lane, confirmed the entry but declined to go into the reasons.
A| Late delivery of engines is understood to have tried the airline's patience.
V| Aérolys handed over its first aircraft of the type in 2023, fourteen months behind plan.
A| A rival bid from a Brazilian company is expected to be lodged before Christmas.
N| Garrigue, who was in Sydney this week for an air show, said he had not called on the carrier while there.
? Did Bluewren scrap its order? | 1A 2D 3A
? Why did the airline drop the planes? | 3W 4A
? Did Garrigue meet Bluewren executives in Sydney? | 7D
? Have the Brazilians put in an offer? | 6P
? what was the order worth | 1A
? Is Okafor-Lane leaving the airline? | -

= Wedding of pop star Zuri Makena: guests confirm, manager denies, registrar silent
A| Zuri Makena and the footballer Teun Holtrop were married in a chapel above Lake Como on Saturday, two guests told the Nation on Sunday.
N| "Zuri is single and in the studio," her manager, Leroy Githinji, countered by text.
N| The registrar in Bellagio cited privacy law and said nothing.
N| Holtrop's club noted that he had been given Saturday off "for family reasons".
M| A gossip site has printed what it calls a picture of the ring.
V| The pair were first seen together at an awards ceremony in Lagos in December.
N| Githinji later rang back to say he had meant that she was "single-minded".
V| Makena's divorce from drummer Abel Mwangi became final last spring.
? Are Makena and Holtrop husband and wife? | 1A 2D 3W
? Where did the ceremony take place? | 1A
? Was the footballer at work on Saturday? | 4D
? Is Makena still married to Abel Mwangi? | 8D
? When were the singer and Holtrop first spotted as a couple? | 6A
? Did Githinji attend the wedding? | -

= Five days on, evacuation of Stromness oil platform never took place, operator says
N| The evacuation of the Hildina platform announced on Sunday was never carried out, operator Norpet disclosed on Friday.
N| All 96 workers had stayed aboard and the gas leak was sealed within two hours, it said.
N| The coastguard, which had stood by with two helicopters, said it learned of the change from the radio.
N| Union convener Magnus Flett said some of his members had sat in lifeboats for most of the night.
N| Norpet would not be drawn on the lifeboats.
A| The leak came from a corroded flange, according to an engineer who asked not to be named.
N| The safety executive has opened an inquiry and will report in the autumn.
V| In 2011 Norpet did clear the Hildina, when an anchor chain snapped.
? Were the workers taken off the Hildina this week? | 1D 2D
? Did platform crew spend the night in lifeboats? | 4A 5W
? What leaked, or where did the gas escape from? | 6A
? Has the inquiry reported? | 7P
? Has the platform ever been evacuated? | 8A
? how many people work on the Hildina | 2A

= Chess federation retracts cheating finding against teenager; accuser holds his ground
V| The Nordic Chess Union on Thursday annulled its finding that 16-year-old Runa Thorvald had used a device during the Aarhus Open.
N| "There was no device. There was a hearing aid," its president, Osmo Lehtinen, said.
N| Grandmaster Viktor Pashkov, who lost to her in 23 moves, stuck to his view that she had been helped.
N| Pressed for evidence, he said he would present it "in due course".
V| Thorvald was stripped of a prize of 12,000 kroner in June.
N| It will be handed back with interest, Lehtinen said.
N| Her father, Einar, would not say whether the family meant to sue.
V| In an unrelated case, the union banned a Latvian coach for life in 2021.
? Did Thorvald cheat? | 1D 2D 3A
? What was in the girl's ear? | 2A
? Has Thorvald got her money back? | 6P
? Are the Thorvalds taking legal action? | 7W
? Did Pashkov show proof? | 4P
? Was Pashkov banned for life? | -

= Kurdish mayor freed, then not freed: contradictory hours in Tatvan
N| Mayor Berfin Aydemir was released from custody at 10 a.m., her lawyer Cemal Tuncer posted on Tuesday.
N| The prosecutor's office in Bitlis put out a denial at noon: the suspect was "still being questioned".
V| A reporter for this agency saw her leave the courthouse at 4:20 p.m. and get into a white car.
N| The car was a police vehicle and was on its way to the prison, the prosecutor's deputy, Serhat Bilgin, said.
N| Tuncer did not pick up his telephone after that.
A| Neighbours said there was light in her kitchen in the evening.
V| Aydemir, 39, was detained on Saturday over a speech she gave in 2020.
N| A hearing is planned for Monday.
? Is Aydemir at liberty? | 1A 2D 3A 4D
? Why was the mayor arrested? | 7A
? Was there a court hearing? | 8P
? When did the lawyer say she was let go? | 1A
? Did Aydemir spend the evening at home? | 6A
? Has Tuncer been detained? | -

= Drug trial deaths: Corvantis says none linked to pill as researchers list three
N| No participant has died because of its slimming pill, Corvantis told investors on Monday.
N| Three deaths "probably related" to the drug are listed in a paper that cardiologist Ingrid Vaszary and colleagues published in the spring.
N| Corvantis' medical head, Desmond Achebe, said two of the three had been in the placebo group.
N| He did not address the third.
N| The European agency said it was "aware of the discussion" and would add nothing for now.
V| Some 4,200 people in eleven countries took part.
N| Vaszary said she had been offered a seat on the company's advisory board and had turned it down.
N| Corvantis called that offer "a figment".
A| An approval, if it is given, is not expected before 2028.
? Did the slimming pill kill trial volunteers? | 1D 2A 3D 4W 5W
? Was Vaszary invited onto the advisory panel? | 7A 8D
? Has the drug been authorised? | 9P
? How big was the study? | 6A
? Did Vaszary join the board? | 7D
? Is Achebe a cardiologist? | -

= Bus crash in Oaxaca: driver named, toll revised downward, company unreachable
V| The number of people killed when a coach plunged off the road near Nochixtlán was cut to 19 from 26 on Wednesday.
N| State prosecutor Amalia Xicoténcatl explained that seven of those listed as dead had been found in a hospital in Puebla.
N| The man at the wheel was Eusebio Larrazábal, 58, she said.
N| He had been driving for 17 hours, his widow said.
N| Autobuses Tequio could not be reached; a recorded voice said its offices were closed.
A| A mechanic who used to work there said the brakes on half the fleet were bald.
N| Governor Primitivo Leyva said the company's licence would be suspended.
V| In March a lorry fell from the same bend without loss of life.
? How many died in the coach accident? | 1A
? Is the toll 26? | 1D 2D
? Who was driving? | 3A
? Has Tequio lost its licence? | 7P
? Did anyone die in the March accident? | 8D
? Did the company offer an explanation? | 5W

= Royal household declines to discuss prince's health as ministers speak of "a small procedure"
M| Prince Leopold-Aurel underwent heart surgery last week, the magazine Gala Nova claims on its cover.
N| The palace does not give a running commentary on the family's medical matters, press secretary Henriette Dujardin said.
N| Interior minister Anatol Brisk let slip on breakfast radio that there had been "a small procedure".
N| Nothing to do with the heart, he hastened to add.
N| An hour later his ministry said the minister had "misspoken".
V| The prince, 58, has not been seen in public since the regatta on 4 August.
A| A gardener reported seeing him on a bicycle on Tuesday.
N| He is down to open parliament on 1 October, Dujardin said.
? Did the prince have an operation on his heart? | 1A 2W 4D
? Did Leopold-Aurel have any surgery at all? | 1A 2W 3A
? Has the prince opened parliament? | 8P
? When did the public last see him? | 6A
? Is the prince abdicating? | -
? did Brisk's ministry back up his remark | 5D

= Spy chief's dinner in Valletta: two invitations, one guest list, no agreement who came
A| Slovak intelligence head Drahomír Petráš dined with a sanctioned oligarch in Valletta in April, two Maltese officials said.
N| Petráš has acknowledged being in Malta on the day but says he ate "a sandwich, alone, in my room".
N| The restaurant's owner, Ġużeppi Farrugia, said the oligarch, Arkady Velikhov, had booked for two.
N| He could not recall the second face.
N| Velikhov's office in Limassol did not return messages.
N| Parliament's security committee wants to see the hotel bill, chairwoman Zlatica Hudáková said.
V| Petráš and Velikhov studied at the same institute in the 1980s.
N| A government spokesman in Bratislava, asked if the cabinet had confidence in Petráš, said that it had no comment today.
? a dinner shared by Petráš and Velikhov | 1A 2D 4W 5W
? Was the Slovak spymaster in Malta? | 1A 2A
? Has the committee been given the hotel bill? | 6P
? Does the government trust Petráš? | 8W
? For how many people was the table reserved? | 3A
? Has Petráš been dismissed? | -

= Clarification: City of Ballarat did not pay for councillor's trip to Kyoto
V| Saturday's report about Councillor Merle Tranter's journey to Kyoto should have said that she paid the fare of 3,280 dollars herself.
V| The council met only her conference fee of 450 dollars.
N| Tranter said she had handed in receipts in February and been "called a freeloader in the bakery" all the same.
N| Ratepayers' leader Doug Pettigrew said he was sorry for his remarks, which rested on the article.
N| Whether her husband's fare had been paid by the sister-city association, its treasurer declined to say.
V| Mr Tranter taught pottery in Kyoto for a week.
N| The council's chief executive, Noor Haddadin, said an audit of all travel since 2019 would begin in July.
? Did the city pay for Tranter's flight? | 1D 2D
? Who covered the councillor's air ticket? | 1A
? Did the association pay for Mr Tranter? | 5W
? Has the travel audit started? | 7P
? How much did ratepayers contribute to the trip? | 2A
? Did Pettigrew apologise? | 4A

= Rebels quit lithium town of Walumbe, army retakes it, residents say both are still there
N| Army spokesman Colonel Jean-Bosco Ntumba declared Walumbe "entirely liberated" on Thursday.
N| The M-9 movement said its fighters had left of their own accord to spare civilians.
A| People in the Kalima quarter, reached by telephone, said armed men with M-9 armbands were buying bread there on Friday morning.
N| Ntumba suggested they had been looking at scarves.
N| The UN mission said it could not independently establish who was in control.
V| The lithium mine, which belongs to a Chinese-Australian venture, has been shut since August.
N| Its manager, Gao Renjie, hopes to restart one line in January if the road is safe.
V| M-9 also held the town of Kabungo for two days in June.
? Are there still M-9 fighters in Walumbe? | 1D 2D 3A 4D 5W
? Who holds Walumbe? | 1A 3A 5W
? Is the mine producing? | 6D 7P
? Did the rebels ever occupy Kabungo? | 8A
? Why did M-9 leave the town? | 2A
? Has Gao left the country? | -

= Swim star's coach arrested? Police say he came by himself and went home again
M| Coach Benedek Szarvas has been arrested over missing club funds, the tabloid Villám reported on its site on Tuesday night.
N| "He walked in, he answered questions, he walked out," police spokeswoman Kinga Rátkai said.
N| She would not reveal what he had been asked.
N| Club treasurer Ödön Pelyhe put the sum missing at 84 million forints.
N| The coach's wife spoke of "an accounting error of maybe two million".
V| His best-known pupil, Lilla Csengery, won silver in the 200 metres on the same evening.
N| Csengery said she had switched off her telephone and knew nothing.
N| If charges are brought, the federation will suspend him, it said.
? Was Szarvas arrested? | 1A 2D
? How much money has vanished from the club? | 4A 5A
? What did the police want to know from him? | 3W
? Has the federation suspended the coach? | 8P
? Did Csengery win gold? | 6D
? Has Csengery said anything about the affair? | 7W

= Volcano alert lowered on Semuru; villagers back, though official line was to wait
V| By Sunday almost all of the 2,700 people moved away from Mount Semuru were in their own beds again.
N| The disaster agency had told them to stay put until Wednesday, its head in Lumajang, Bagus Wiryawan, recalled.
N| "My cows cannot read," farmer Sumarni answered.
N| The alert was brought down from four to three on Saturday, the observatory confirmed.
M| Foreign media wrote that the mountain had erupted on Friday.
N| It had not, volcanologist Retno Palupi said; a cloud had been mistaken for ash.
N| She would not exclude an eruption in the coming weeks.
V| Semuru's last outburst, in 2021, buried the hamlet of Curah.
? Did Semuru erupt on Friday? | 5A 6D
? Have the displaced gone home? | 1A
? Could the volcano blow soon? | 7W
? Was permission given to return before Wednesday? | 2D
? Which settlement was buried in 2021? | 8A
? How many died in Curah? | -

= "I have not resigned" - tourism minister Delphine Rakoto contradicts president's decree
N| A decree read on national radio at 7 a.m. said the president had accepted the resignation of tourism minister Delphine Rakoto.
N| Ninety minutes later Rakoto was at her desk, telling callers that she had offered no such thing.
N| "How can he accept what nobody gave him?" she asked.
A| Her driver was told to hand in the keys of the official car, according to a ministry employee.
N| The presidency would add nothing to the text of the decree.
N| Deputy minister Hery Razafy chaired the weekly staff meeting in her place.
V| Rakoto broke with the president's party over the Nosy Komba hotel concession, which was awarded without a tender.
N| The constitutional court could be asked to rule, law professor Voahangy Ravelo said.
? Did Delphine Rakoto step down? | 1A 2D 3D 5W
? Who led the meeting of ministry staff? | 6A
? Was there a call for bids for the hotel on Nosy Komba? | 7D
? Has the constitutional court ruled on the decree? | 8P
? Was Rakoto's driver asked to give up the keys? | 4A
? the resignation of Hery Razafy | -

= Sunday's derby in Split played to the end despite flare that hit linesman
V| Hajduk's reserve side beat Marjan 2-1 on Sunday in a match that was interrupted for eleven minutes but not abandoned.
M| A betting service had told its customers that the game was off.
V| Linesman Tonći Barbarić was struck on the shoulder by a flare from the north stand.
N| He was "bruised and angry" but not burned, team doctor Ante Lozica said.
N| Supporters' club Torcida Mlada said the flare had come from the other end.
N| The police had camera footage and would not discuss it, a duty officer said.
N| A closed-door game is on the cards, league secretary Ines Kuzmanić warned.
V| Barbarić also ran the line in April's cup final, when bottles were thrown.
? Was the Split derby abandoned? | 1D 2A
? Did Barbarić suffer burns? | 4D
? From where was the flare thrown? | 3A 5A 6W
? Has the club been made to play without spectators? | 7P
? What was the result? | 1A
? Were bottles thrown on Sunday? | -

= Supermarket group Fjellgård confirms some of leaked restructuring plan, rejects the rest
M| Ninety shops will go, headquarters will move to Drammen and the founder's grandson will be chief executive, Dagbrevet reported from a leaked plan.
N| Fjellgård said on Wednesday that Torleif Fjellgård, 34, would indeed take over in August.
N| The head office stays in Bergen, it insisted.
N| As for the shops, "some" would shut, communications chief Annlaug Bø allowed, without being lured into a number.
A| A store manager in Voss said his lease had already been cancelled.
N| The shop workers' union said it had been told nothing, by anyone, at any time.
V| Fjellgård closed 40 outlets in Sweden in 2018 and left the country altogether a year later.
V| The current chief executive, Eskil Ravn, has been in charge for nineteen years.
? Are stores going to be shut? | 1A 4A 5A
? How many supermarkets will disappear? | 1A 4W
? Is the company leaving Bergen? | 1A 3D
? Who will be the next boss? | 1A 2A
? Was the union informed? | 6D
? Does Fjellgård still trade in Sweden? | 7D

= Bones in the garden are a dog's: police correct first statement in Wimbleham missing-woman case
N| Detectives said on Monday that bones dug up in a garden in Wimbleham were human.
N| They were not, Detective Superintendent Oluwaseun Bright told the press on Wednesday: "They belonged to a large dog."
N| He apologised to the family of Carys Maddox, missing since 2008.
N| Carys's brother Dewi said the two days had been "the worst since the first two".
M| A Sunday paper had named the garden's owner, and its website has since removed the name.
N| The owner's solicitor said a claim for damages was being prepared.
N| Bright would not say if other gardens were to be searched.
V| Maddox was last seen at a bus stop on Tilling Road with a red suitcase.
? Were human remains found? | 1A 2D
? Has Carys Maddox been found? | -
? Will more gardens be dug up? | 7W
? Has the newspaper taken down the owner's name? | 5A
? Has the landowner sued? | 6P
? Where was Maddox last sighted? | 8A

= Hostage aid worker "in good hands" - but whose? Conflicting word on Dutch nurse in Sahel
N| Marijke Veldhoen, the nurse abducted near Ménaka in January, is free and being looked after, a Tuareg mediator, Ag Bilal, told this agency.
N| The Dutch foreign ministry said it had "no confirmation of any kind".
N| Her sister, Hanneke, had spoken to a woman on the telephone on Saturday and was sure it was not Marijke.
N| Ag Bilal said two million euros had been paid.
N| The Netherlands does not pay ransom, the ministry stated, and it did not do so here.
A| A security official in Niamey believed the nurse to be still with her captors, perhaps across the border.
N| A flight has been booked for the day she reaches Gao, her employer, Zorg Zonder Muren, said.
V| A Dutch geologist held by the same group came home in 2019.
? Has Marijke Veldhoen been released? | 1A 2W 4A 6D
? Was money handed over for the nurse's freedom? | 4A 5D
? Did Hanneke talk to her sister by phone? | 3D
? Is the nurse back in the Netherlands? | 7P
? When was she seized? | 1A
? who held the Dutch geologist | 8A

= Harvest figures: cooperative, satellite and farmers' union miles apart on olive crop
N| Jaén's cooperatives expect 410,000 tonnes of oil this season, their chairman Práxedes Montoro announced.
N| A satellite estimate by the University of Linares gives 290,000.
A| Growers sipping coffee in Baeza laughed at both.
N| "Half the trees have nothing on them," union leader Encarna Ruzafa said, putting it at 200,000 with luck.
N| Montoro, confronted with the satellite, said satellites did not prune.
V| The price of a litre of extra virgin rose to 9.20 euros on Friday, a record.
N| The agriculture ministry will give its own forecast on the 24th.
N| Asked if imports from Tunisia would be allowed in free of duty, the ministry did not reply.
? How much olive oil will Jaén produce? | 1A 2A 4A
? Has the ministry issued its forecast? | 7P
? Will Tunisian oil be exempt from duty? | 8W
? What does extra virgin cost? | 6A
? Is this year's crop above 400,000 tonnes? | 1A 2D 4D
? Was there a frost? | -

= Two schools, one headmaster: what Mr Ferreira-Whyte did and did not do
V| Headmaster Jolyon Ferreira-Whyte was cleared on Tuesday of altering exam papers at Coldstream Abbey.
N| "Not a comma was touched," the tribunal's chair, Hephzibah Lyle, said in her ruling.
V| The other matter, at St Bride's, where he taught until 2018, goes on.
N| There he is accused of having accepted a holiday in Crete from a parent, Theo Vlachos.
N| Vlachos says the headmaster paid every drachma, "or euro, I mean".
N| Ferreira-Whyte would not talk about Crete on the steps of the court.
N| St Bride's said it had handed its file to the regulator.
A| Teachers at Coldstream Abbey said they expected him back on Monday.
? Did the headmaster tamper with exam papers? | 1D 2D
? Did Ferreira-Whyte take a free holiday from a parent? | 4A 5D 6W
? Has he returned to Coldstream Abbey? | 8P
? Were exams rigged at St Bride's? | -
? Who chaired the tribunal? | 2A
? Where does St Bride's file lie now? | 7A

= Ceasefire hours: who fired first at Kharoun depends on whom you ask
N| The truce at Kharoun was broken at 05:50 by mortars from the eastern bank, the army's media cell said.
N| "Not one round left our side," Sheikh Matar al-Dulaymi, who commands the tribal force there, declared.
N| United Nations monitors said they had heard explosions but could not tell where they came from.
A| A shepherd on the eastern bank said he had seen soldiers shoot at a water truck an hour earlier.
V| The truck's driver, Naji Sabah, died in hospital on Wednesday afternoon.
N| The army said it had no knowledge of a truck.
V| The truce was signed on Sunday in Amman and is to last thirty days.
N| Both sides said they would come to Thursday's meeting of the joint committee.
? Did the tribal force fire on the army? | 1A 2D 3W
? Was a water truck shot at? | 4A 6W
? Who died on Wednesday? | 5A
? Has the joint committee met? | 8P
? How long is the truce supposed to hold? | 7A
? Did the UN say who opened fire? | 3W

= Streaming service Parlo "in talks" for rugby rights; league says tender has not begun
A| Parlo has all but wrapped up the rights to the Southern Rugby League for five seasons, industry insiders said.
N| The league replied that the tender opens on 1 March and that nobody had been given anything.
N| Asked directly whether he had met Parlo's chief, commissioner Apisai Tuilagi said he met "lots of people".
M| The Auckland Mercury put the price at 600 million dollars.
N| Current holder Southstar said it had the right to match any bid and meant to use it.
N| Parlo itself would not discuss "sports it may or may not show".
V| Parlo lost 210 million dollars on basketball in 2024 before giving it up.
? Has Parlo secured the rugby broadcasting rights? | 1A 2D 6W
? Did Tuilagi and the head of Parlo meet? | 3W
? What is the deal said to be worth? | 4A
? Has Southstar matched the bid? | 5P
? What happened with Parlo's basketball venture? | 7A
? Has the tender started? | 2D

= Cathedral crack "no danger", then cordon: a week at St Omer's
V| Barriers went up around the north transept of St Omer's on Friday, four days after the chapter had called a crack there harmless.
N| "We were over-hasty on Monday," Dean Philippa Croke said.
N| Engineer Rajesh Sundaram measured a movement of nine millimetres overnight.
N| He was careful not to say that the wall might fall.
A| A mason who worked on the tower said it had been moving since the road was widened.
N| The county council rejected any link with its roadworks.
N| Sunday's ordination went ahead in the parish church of St Mark, with 300 fewer guests.
N| The transept will be propped with steel next week, Croke said.
? Is the crack in the cathedral dangerous? | 1D 4W
? Is roadwork to blame for the movement? | 5A 6D
? Did the ordination take place? | 7A
? Was it held in the cathedral? | 7D
? Has the transept been propped up? | 8P
? how much did the wall move | 3A

= Rapper Kofi Blaze cancels Paris, plays Lyon, and nobody will say why
V| Kofi Blaze did not appear in Paris on Thursday, leaving 16,000 people in the hall.
V| On Saturday he sang for two hours in Lyon as though nothing had happened.
N| Promoter Aurélien Costes said the singer had lost his voice.
A| A sound engineer told the fan forum that the artist had been in perfect voice and in a bad mood about the fee.
N| "No row about money," Costes said, and hung up.
N| The star's record company did not wish to comment.
N| Tickets will be refunded from Tuesday, the hall announced.
V| Blaze and Costes fell out before, in Geneva in 2022, over a smoke machine.
? Did Kofi Blaze perform in Paris? | 1D
? What was the reason for the no-show? | 3A 4A 6W
? that a dispute over payment lay behind the cancellation | 4A 5D 6W
? Have Paris ticket holders been reimbursed? | 7P
? Did the singer appear in Lyon? | 2A
? What did Blaze and his promoter quarrel about in 2022? | 8A

= Sixth suspect in museum heist "does not exist," says magistrate
M| Investigators are hunting a sixth man over the theft of the Visby hoard, Swedish television said on Sunday.
N| "There were five, we have five," examining magistrate Kerstin Ålander said on Monday, "and the sixth does not exist."
N| Defence lawyer Pontus Wrede said his client had mentioned a man called Jocke.
N| Ålander did not dispute that the name appears in the file.
V| Of the 870 coins stolen, 612 have been recovered, most of them from a well at Hemse.
N| Where the others are, the accused decline to say.
N| The trial is to open on 11 January.
N| The museum's director, Embla Strandh, said the number stolen was 869, since one coin had been on loan.
? Is a sixth suspect being sought? | 1A 2D
? How many coins were taken? | 5A 8A
? Where is the rest of the hoard? | 6W
? Has the trial begun? | 7P
? Did someone called Jocke take part in the theft? | 3A
? Were all of the coins recovered? | 5D

= Water is safe, Flintlock mayor says; state laboratory says that is not what it found
N| Tap water in Flintlock is "as clean as anywhere in America", mayor Duane Pruitt said, lifting a glass.
N| The state laboratory reported lead above the limit in 18 of 60 samples.
N| Pruitt said the samples were taken from the wrong taps.
N| "They were his taps," laboratory head Dr. Xiomara Beltrán said.
N| The governor's office said it had not seen the report yet and therefore had no view.
V| Bottled water was being handed out at the fire station on Ash Street on Thursday.
A| Doctors say two children have been tested for poisoning.
N| The results are not back, county health officer Lyman Goodacre said.
N| Pipes on the east side may be replaced if the bond passes in November.
? Is Flintlock's water contaminated? | 1D 2A 5W
? Were children poisoned by lead? | 8W
? Have the east side pipes been replaced? | 9P
? In how many samples was there too much lead? | 2A
? Where can residents get bottled water? | 6A
? What does the governor think of the report? | 5W

= Planned merger of Welsh brewers called off, one of them says; other still "reading the letter"
V| CARDIFF - Brains of Tredegar and Usk Valley Ales will not become one company, the former said in a stock exchange notice early on Tuesday.
N| "The numbers did not add up to a single beer worth drinking," Tredegar's chair, Myfanwy Gittins, wrote to staff.
N| Usk Valley's owner, Lorcan Tiernan, said he was still reading the letter and would speak when he had finished it.
A| The quarrel was about pensions, according to one adviser; another said it was about whose name came first.
V| Shareholders of both had voted for the union in October.
N| The competition authority, which was to have delivered its opinion on Friday, has stopped work on the file.
N| About 130 brewery jobs that would have gone are now safe, the union Unite Cymru reckoned.
N| Gittins would not promise that.
? Have the two breweries joined forces? | 1D
? Why did the tie-up founder? | 2A 4A
? Are the 130 positions secure? | 7A 8W
? Did shareholders back the merger? | 5A
? What does Tiernan have to say about it? | 3W
? Did the watchdog deliver its view? | 6D

= Ambassador summoned over balloon, or was he? Seoul and Ulaanbaatar tell it differently
N| South Korea's foreign ministry called in Mongolia's ambassador on Monday over a weather balloon that came down in Paju, its spokeswoman said.
N| "I was not summoned. I was invited for barley tea," ambassador Ganbold Erdene wrote.
N| Mongolia's weather service said none of its balloons was missing.
N| Professor Ryu Ha-eun, who examined the wreck, found Cyrillic lettering on the box.
N| It was a second-hand box, the weather service countered.
A| Soldiers who reached the field first spoke of a smell of petrol.
N| The defence ministry in Seoul would go no further than "an object".
V| In the spring Ganbold had been called to the ministry about unpaid parking fines, of which there were 61.
? Was the Mongolian envoy summoned over the balloon? | 1A 2D
? Does the balloon come from Mongolia? | 3D 4A 5D 7W
? What was written on the box? | 4A
? How many parking tickets had the embassy run up? | 8A
? Has the ambassador been expelled? | -

= Pension vote passes by two, not three: parliament's clerk corrects record of tumultuous night
V| The Sejm approved the raising of the pension age by 228 votes to 226, the clerk of the house ruled on Wednesday.
V| The display on Tuesday night had shown 229 to 226.
N| Deputy Zbigniew Truskolas was counted although he was in the lift at the time, the clerk explained.
N| Truskolas swears that his arm was through the door.
N| Opposition leader Honorata Wilk demanded that the vote be held again.
N| "The result is the result," Speaker Leszek Garbacz said.
N| Garbacz's office would not release the recording from the lift.
V| Outside, police said 9,000 people demonstrated; the unions said 60,000.
N| President Mazur has 21 days in which to sign or veto the law, and his staff gave no hint which it would be.
? By how many votes did the pension law go through? | 1A 2A
? Was Truskolas in the chamber for the vote? | 3D 4A
? Has the vote been repeated? | 5P 6D
? Will the president approve the law? | 9W
? How many protesters were there? | 8A
? Has the lift footage been made public? | 7D

= Alpine guide hailed as rescuer was not there, hut warden tells inquiry
M| For a week Swiss papers have printed the story of how mountain guide Flurin Caduff carried two climbers off the Piz Sarsura.
N| Caduff was in Chur at the dentist's that day, hut warden Seraina Bezzola told the inquiry on Thursday.
N| It was a Polish student, Dobromiła Zych, who brought the pair down, she said.
N| "I never claimed to be a hero," Caduff said; "I only failed to say that I was not."
N| Zych has gone back to Kraków and could not be reached.
N| One of the climbers, still in hospital, remembers "a yellow hat".
V| A third climber, Gian Salis, fell to his death from the ridge.
N| The guides' association will decide on Monday if Caduff keeps the medal.
? Did Caduff save the two climbers? | 1A 2D 3D 4D
? Who got them off the mountain? | 1A 3A
? How many were killed on the Piz Sarsura? | 7A
? Has Caduff had to return the medal? | 8P
? Where was the guide at the time? | 1A 2A
? Has Zych given her account? | 5W

= Gold-medal rower Tamsin Okonjo retires, unretires, and says the newspaper misheard
M| "I'm done," rower Tamsin Okonjo was quoted as telling the Henley Advertiser after Saturday's final.
N| What she said, she explained on Sunday, was "I'm Dunn's", Dunn's being the boatyard that sponsors her.
M| The newspaper plays the tape on its website and leaves the judgement to readers.
N| British Rowing would not say if she was in its plans for Los Angeles.
N| Her coach, Piet Vroom, said he had booked her bed at the camp in Varese.
V| Okonjo, 33, won gold in the double sculls with Greer Lithgow, who did retire, in May.
A| Friends say she has been offered a job in television.
N| "Not that I know of," she said to that.
? Has Okonjo given up rowing? | 1A 2D 3W
? Did Lithgow stop competing? | 6A
? Is there a television post for the rower? | 7A 8D
? Will Okonjo be part of the team for Los Angeles? | 4W
? Did the Advertiser apologise to her? | -
? who trains Tamsin Okonjo | 5A

= Refinery workers in Matadouro end sit-in; number arrested put at 3, 17 and 40
V| The eleven-day occupation of the Matadouro refinery ended at sunrise on Friday without a shot being fired.
N| Three men were detained for damaging a gate, police commander Teófilo Quaresma said.
N| The union's lawyer, Graça Simbine, had a list of seventeen names.
A| A text message going from hand to hand among the wives spoke of forty.
N| "Count the empty beds tonight and ask me again," Simbine said.
N| Management agreed to pay two of the four months' wages owed, shop steward Jorge Nhaca told the crowd.
N| Nothing had been agreed yet, the company said in the evening, and talks would go on next week.
N| An official of the energy ministry, Ercília Maunze, thanked both parties for their restraint and took no questions.
? How many were taken into custody? | 2A 3A 4A
? Did the police open fire? | 1D
? Is the sit-in over? | 1A
? Will the workers get part of their back pay? | 6A 7D
? Were seventeen people arrested? | 2D 3A
? Did Maunze take part in the negotiations? | -

= Second-hand phone dealer Recirco: regulator's search of offices confirmed, fraud is not
A| Investigators carried computers out of Recirco's head office in Eindhoven on Tuesday, employees said.
N| The market regulator confirmed "a visit" and nothing more.
N| Recirco's founder, Joris van Leusden, spoke of a routine check announced weeks in advance.
N| Regulators do not announce such visits, former inspector Mieke Claessens pointed out.
M| Het Kanaal, a business weekly, says the company booked the same 40,000 telephones twice.
N| That is untrue, van Leusden said, and he would prove it to anyone who could count.
N| Auditor Brandt & Lie declined to say whether it still stood by its 2024 opinion.
V| The share lost 31 percent before trading was suspended.
? Was Recirco's office searched? | 1A 2A 3A
? Did the firm count phones twice? | 5A 6D
? Was the visit announced beforehand? | 3A 4D
? Does the auditor stand behind the accounts? | 7W
? Has van Leusden been arrested? | -
? How far did the stock fall? | 8A

= Missing yachtsman found alive; family's reward, it turns out, was never offered
V| Solo sailor Anders Kvistgaard was picked up by a trawler 90 miles west of the Faroes on Monday after nineteen days without radio.
N| He was thin and talkative, skipper Jógvan Heinesen said.
M| Several newspapers had printed that the family offered half a million kroner for news of him.
N| "We never offered a penny, we haven't got one," his wife, Birthe, said.
N| Heinesen said he would have liked to know that earlier.
N| What became of the yacht, the Ragna III, Kvistgaard would not tell the coastguard.
A| Fishermen said a mast had been seen off Mykines.
N| His insurers have asked for a meeting on Thursday.
V| In 2016 the same man was rescued, from the Ragna II, in the same month and almost the same place.
? Has Kvistgaard been found? | 1A
? Was there a reward for information? | 3A 4D
? What happened to the Ragna III? | 6W
? Who rescued the sailor? | 1A
? Did the insurers meet him? | 8P
? How long was he out of contact? | 1A

= Mutiny rumour at Fort Lugard "nonsense", though two officers are in cells
A| Soldiers at Fort Lugard refused to leave their barracks on Sunday in a protest over pay, according to messages from inside.
N| There was no mutiny and no protest, army spokesman Brigadier Sule Danjibo said.
N| Two captains were under arrest, he confirmed, "for a matter of discipline".
N| He would not be led into saying what they had done.
A| Shots were heard at about nine in the evening, people who live along the railway said.
N| A wedding, Danjibo said.
V| Pay at the fort is two months late, a notice on its gate shows.
N| Defence minister Hadiza Bala is to address the troops on Wednesday.
V| In Kaduna, a mutiny in 1998 was put down in a day.
? Did troops rebel at Fort Lugard? | 1A 2D
? Are officers being held? | 3A
? Why were the captains arrested? | 3A 4W
? What was the shooting about? | 6A
? Has Bala spoken to the soldiers? | 8P
? Are wages overdue? | 7A

= Netflix-style hit "Salt Road" renewed? Star says yes, studio says wait
N| Actor Júlio Quintanilha told fans in Recife that a third season of Salt Road would begin shooting in March.
N| The studio, Maré Alta, asked people to wait for an announcement "if there is one".
N| Show creator Simone Abranches posted a picture of a camel and turned off comments.
V| The series lost a third of its viewers between its first and second years.
A| Crew members have been told to keep their spring free, several of them said.
N| Quintanilha's co-star Bia Lacombe said that she, for one, had signed nothing.
V| The pair are also suing a tabloid together, over pictures taken on a beach in Olinda.
N| The tabloid's editor said the beach was public and that he would see them in court.
? Has Salt Road been picked up for a third run? | 1A 2W
? Is Lacombe under contract for new episodes? | 6D
? When would filming get under way? | 1A 5A
? Did the audience shrink? | 4A
? Has the tabloid lost the case? | -
? Why are the two actors suing? | 7A

= Prison break in Arica: three out, two back, and one who may never have left
N| Three inmates escaped from Acha prison through a laundry pipe on Saturday night, the gendarmerie announced.
N| Two of them, the Yapura brothers, were caught in a bakery at five in the morning.
N| The third, Wilson Ticona, was found on Monday under his own bed, the governor, Romina Cáceres, said.
N| "So there were two, and there were always two," she told reporters.
A| A guard said Ticona had come back by himself because it was cold.
N| Cáceres would not be drawn on why the bed had not been looked under before.
M| A Peruvian paper reports that Ticona was seen drinking in Tacna on Sunday.
N| The justice minister will visit Acha on Wednesday.
? How many prisoners broke out? | 1A 4A
? Did Ticona escape? | 1A 3D 4D 5A 7A
? Were the brothers recaptured? | 2A
? Why did nobody look under the bed earlier? | 6W
? Has Cáceres lost her job? | -
? Where were the Yapuras found? | 2A

= Bishop's Cross flood wall held, engineers say, though town hall flooded from the other side
V| The new flood wall at Bishop's Cross stood up to the river on Tuesday night.
N| Not one brick had moved, engineer Adaeze Nwosu said after walking its length.
V| The town hall was under 60 centimetres of water all the same.
N| A drain had backed up, Nwosu said; that was a matter for the water company.
N| Mid-Shires Water said the drain belonged to the county.
N| The county said it was checking.
N| Insurance claims so far stand at 4 million pounds, loss adjuster Piers Haldane said, and he expected double.
N| Pensioner Elsie Marchbank, 93, who was carried out by firemen, denied having hit one.
? Was the wall breached? | 1D 2D
? Why was the town hall flooded? | 4A
? Who owns the drain? | 4A 5A 6W
? Did Marchbank strike a fireman? | 8D
? How high are the claims? | 7A
? Did the flood cause any deaths? | -

= Vaping ban in Zagreb cafés: in force since midnight, or perhaps not until spring
N| The ban applies from today, health minister Nikolina Buljan said at one minute past midnight.
N| It cannot apply before it is printed in the gazette, café owners' chairman Tvrtko Šimić objected.
V| The gazette of 1 December does not contain it.
N| Its editor said that he prints what he is sent.
N| Buljan's office did not answer the question whether it had sent anything.
N| Inspectors wrote 14 tickets in the first night, the city said.
N| They would all be torn up, Šimić promised.
A| Most of those fined were tourists, waiters said.
? Is the vaping ban in effect? | 1A 2D 3D
? Was the text sent to the gazette? | 5W
? How many fines were handed out? | 6A
? Have the fines been cancelled? | 7P
? Has Šimić been fined? | -
? Who got the tickets? | 8A

= Saudi and Iranian officials held unannounced talks in Muscat this month, sources say
A| Senior security officials from Saudi Arabia and Iran met in Muscat on 6 November to discuss maritime safety, three sources briefed on the encounter told the agency.
A| A second session was held the following day without the Omani hosts, one of the three said.
N| Iran's foreign ministry spokesman, Behrouz Tavakkoli, dismissed the account as "a product of imagination" at his weekly news conference.
N| The Saudi government communications office did not reply to written questions.
N| Oman's information ministry said only that the sultanate "always welcomes its friends".
M| The Kuwaiti newspaper Al-Marsad carried a similar story on Monday, giving the date as 5 November.
V| Riyadh and Tehran restored diplomatic ties under an agreement brokered by Beijing in 2023.
N| Tavakkoli said a delegation would attend a regional fisheries conference in Muscat in December.
? Did Saudi and Iranian security officials hold a meeting in Oman? | 1A 2A 3D 4W 6A
? When did the encounter take place? | 1A 2A 6A
? Were the Omanis present throughout? | 2D
? Has the Iranian delegation been to the fisheries conference? | 8P
? Who mediated the resumption of relations between the two countries? | 7A
? that shipping safety was on the agenda | 1A

= Supreme Court nominee withdrew? Justice ministry rejects report as hearing date slips again
M| Judge Corazon Villaruel has asked for her name to be taken out of consideration for the Supreme Court, the news site Tindig reported on Thursday.
N| Justice secretary Rodolfo Manalastas said he had spoken to Villaruel that morning and she had made no such request.
N| "Her papers are complete and her mind is made up," he said.
N| The judge herself declined an interview through the regional court's registrar.
V| Her confirmation hearing, first set for 12 August and then for 2 September, was moved on Thursday for a second time.
N| Senate president Lito Abueva attributed the delay to a clash with budget sessions.
A| Two senators of the majority privately doubted whether she had the votes.
V| Villaruel wrote the 2022 ruling that stopped the Laguna reclamation project.
N| The hearing is now expected in the last week of October, according to Abueva's office.
? Has Villaruel pulled out of the running? | 1A 2D 3D 4W
? Why was the hearing put off? | 6A
? Has the Senate heard the nominee? | 9P
? How many times has the session been rescheduled? | 5A
? Did she rule on the Laguna project? | 8A
? Did the Senate reject Villaruel? | -

= Officials correct number of schoolgirls freed in Zamfara as parents gather at government house
N| Zamfara state on Saturday gave the number of girls freed from captivity as 248, down from the 279 announced by its governor the night before.
N| Information commissioner Aminu Gidado blamed a list on which some names appeared twice.
N| None of those who came home had been ill-treated, Gidado added.
A| Several of the pupils described beatings and said two of their classmates had been shot on the march.
N| The police commissioner said he could not confirm any deaths at this stage.
N| No money was paid, the governor said in a broadcast.
M| The newspaper Daily Sentinel, quoting a negotiator, reported a payment of 300 million naira.
N| A parents' association said 31 girls were still unaccounted for and would march to Abuja unless they were found by Friday.
? How many girls were released? | 1A
? Did the abductors get a ransom? | 6D 7A
? Were any of the captives killed? | 4A 5W
? Have the freed pupils been mistreated? | 3D 4A
? Did parents march on the capital? | 8P
? What was the reason for the wrong total? | 2A

= Volvo-backed battery venture files for protection from creditors, a fortnight after denying it would
V| Swedish battery maker Voltherra applied for court protection from its creditors in Skellefteå on Friday.
V| On 3 October its chairwoman, Annika Hellqvist, had described talk of insolvency as irresponsible.
N| "At that time we had a signed letter of intent from an investor," Hellqvist told reporters on Friday; "that investor withdrew on Wednesday."
N| She declined to identify the investor.
A| People close to the talks named the Canadian fund Maple Ridge.
N| Maple Ridge said in an e-mail that it had "never committed capital to Voltherra".
N| Around 1,900 employees will be paid until the end of the year under a state guarantee, administrator Rikard Palm said.
N| Norrbotten's governor, Lena Stålnacke, said she expected another owner to be found.
V| An affiliate in Poland, Voltherra Systems, is not part of the filing.
? Has Voltherra sought creditor protection? | 1A
? Who was the backer that walked away? | 4W 5A 6D
? Has the Polish arm gone into insolvency as well? | 9D
? Was there a new owner? | 8P
? Are the staff going to be paid? | 7A
? Did Hellqvist step aside? | -

= Pakistan cricket: Babur Qizilbash and selector meet in Lahore as captaincy saga rolls on
V| Babur Qizilbash spent an hour with chief selector Tauqeer Hashmi at the Gaddafi Stadium on Tuesday, their first conversation since the batter lost the captaincy in June.
N| "We spoke about the weather and the wicket," Hashmi said with a smile.
N| He refused to say whether the leadership had been offered again.
A| A board member said that it had, for the one-day side only.
N| Another board member, Salman Ghauri, said no such decision could be taken before the general council meets on 14 December.
N| Current skipper Haris Jamali told a television channel that he had not been informed of any change and was preparing for Sydney.
V| Qizilbash averaged 22 with the bat in the last series but made 114 in a domestic game last week.
M| Cricket Ledger says he would only accept if given all three formats.
? Did Qizilbash and Hashmi talk? | 1A 2A
? Has the captaincy been offered back to Qizilbash? | 3W 4A 5D
? Is Jamali out as captain? | 6W
? On what condition would the batter say yes? | 8A
? Has the general council decided? | 5P
? what did Qizilbash score in the domestic match | 7A

= Boeing supplier in Wichita halts night shift after worker's death; cause disputed
V| A 29-year-old assembler, Terrell Gaines, died at the Plainsman Aerostructures plant in Wichita early on Thursday.
N| The company said he had "suffered a medical episode" and that no equipment was involved.
N| The machinists' lodge president, Rhonda Stuckey, said a hoist had failed above Gaines and that the union had photographs.
N| The Sedgwick County coroner has not released a finding, and a deputy said none would come before the weekend.
N| Federal safety inspectors confirmed they had opened a case.
V| The night shift was suspended until Monday.
A| Colleagues said a chain on the same hoist had been replaced in August.
N| Plainsman declined to make its maintenance records available.
N| Boeing, its main customer, expressed condolences and said deliveries would not be affected.
? Did a hoist kill Terrell Gaines? | 2D 3A 4W
? What was the cause of death? | 2A 3A 4W
? Is there a federal probe? | 5A
? Has Boeing's supply been disrupted? | 9D
? Is the plant's night shift running? | 6D
? Was the hoist repaired in summer? | 7A 8W

= Norway's wealth fund did not sell Israeli telecom stake, it clarifies
M| Several international outlets reported on Monday that Norway's sovereign fund had disposed of its entire holding in Bezalel Telecom.
N| The fund said on Tuesday that it had sold about a third of its shares and still owned 1.4 percent.
N| "The position was trimmed for ordinary portfolio reasons," deputy chief Ragna Eikeland said, adding that its ethics council had made no recommendation.
N| The council's chairman, Professor Jon Aspelund, said its work was confidential and would not say whether the company was under review.
N| Bezalel said it had no indication of dissatisfaction from any shareholder.
V| Shares in Tel Aviv recovered 3 percent after falling 5 percent on Monday.
N| A pro-Palestinian group that had welcomed the sale called on the finance minister to order a complete exit.
V| In August the fund did quit two other Israeli companies.
? Has the fund got rid of all its shares in Bezalel? | 1A 2D 7P
? Why was stock sold? | 3A
? Is the telecoms firm being examined by the ethics council? | 4W
? Did the ethics body recommend divestment from Bezalel? | 3D
? How big is the remaining stake? | 2A
? Did the shares rise on Tuesday? | 6A

= Polar research ship freed from ice; institute had said it was never stuck
V| The research ship Nordenfjell reached open water on Sunday after nine days in the pack ice of the Weddell Sea.
V| The Bergen institute that runs it had maintained all week that the vessel was "holding position by choice".
N| Captain Ylva Sandnes told a radio station by satellite telephone: "We were beset. You can call it what you like, we could not move."
N| The institute's director, Harald Knutsen, said on Monday that he would not comment on choices of words.
N| An Argentine icebreaker, the Almirante Roca, cut the last four miles, its navy said.
N| Food aboard would have lasted until February, Knutsen said.
A| A student on the ship wrote in a blog that vegetables had run out on day three.
N| The cruise will be continued once the rudder has been examined in Ushuaia.
? Was the Nordenfjell trapped by ice? | 1A 2D 3A 4W
? Who helped the ship out? | 5A
? Was there a shortage of food? | 6D 7A
? Has the rudder been inspected? | 8P
? Is the expedition over? | 8P
? Were crew members injured in the ice? | -

= Ryder Cup-style row: golfer says he was dropped, captain says he asked to sit out
V| Leif Torstensen was not in the European pairs named by captain Amadeo Rius on Friday morning.
N| "He came to me and asked for a rest," Rius said.
N| Torstensen, on the range half an hour later, said he had asked for nothing of the kind.
N| Vice-captain Shane Corrigan, who according to both was in the room, walked past microphones without a word.
A| Other players were surprised to see the world number six on the range, one caddie said.
V| The Dane won his first two matches on Thursday, each on the 17th green.
N| He would play on Saturday, Rius promised.
V| The two fell out publicly in Turin three years ago over a missed practice round.
? Did Torstensen ask to be rested? | 2A 3D 4W
? Did the Dane play on Friday morning? | 1D
? Has he won a match this week? | 6A
? Who witnessed the conversation? | 4A
? Did Torstensen appear on Saturday? | 7P
? What was the Turin argument about? | 8A

= Dutch-Belgian police deny warehouse raid found weapons; court file mentions "long objects"
M| Machine guns were seized on Tuesday in a warehouse in Lommel, the broadcaster VTK reported.
N| Police found cannabis and cash, said Jo Vermeiren of the Limburg prosecutor's office, "and not a single firearm".
V| A search record seen by this newspaper lists "14 long objects, wrapped".
N| Curtain rails, Vermeiren said when the entry was read to him.
N| Tenant Silvio Manfredi's counsel, Greet Aerts, said she could not speak about a pending case.
N| Four people were detained and one was released on Wednesday, a court official said.
V| VTK had changed its text to "possible weapons" by the evening.
A| In the street, neighbours talked of vans that came only at night.
V| In 2020 a crate of rifles was found in a lorry park three kilometres away.
? Did officers seize guns in the warehouse? | 1A 2D 4D 5W 7A
? What were the long objects? | 4A
? How many people remain in custody? | 6A
? Did VTK change its report? | 7A
? Were rifles discovered at Lommel this week? | 1A 2D 4D 7A
? Who rented the building? | 5A

= Peace laureate's return to Managua did not happen, airline manifest shows
A| Exiled poet and peace laureate Graciela Montenegro flew into Managua on Friday night, according to messages that opposition groups passed on.
V| She was not aboard: the manifest of the only flight from San José that evening, seen by the agency, does not list her.
N| Montenegro's publisher in Madrid, Jorge Ibarz, said she was "at home, with a cold, in Vallecas".
N| Nicaragua's interior ministry neither confirmed nor denied that an order for her arrest existed.
N| If the government guaranteed her safety she would go tomorrow, the 70-year-old said in a recorded message.
V| Her brother Ulises was arrested in Managua in May and has not been seen since.
N| A group of 40 writers demanded his release on Saturday.
N| The Costa Rican foreign minister said his country had not been asked to help.
? Has Montenegro gone back to Nicaragua? | 1A 2D 3D 5P
? Is there a warrant for the poet? | 4W
? Is Ulises Montenegro free? | 6D 7P
? Was she arrested in May? | -
? Where is the laureate? | 1A 3A
? Did Costa Rica receive a request? | 8D

= Opera house cast change: soprano injured, ill or insulted, depending on the corridor
V| Soprano Rusudan Gelovani did not sing Tosca at the Teatro Comunale on Saturday; Noemi Galluzzo took the part at four hours' notice.
N| The theatre announced from the stage that Gelovani was indisposed.
N| Her husband, Levan, told the Georgian press agency she had twisted an ankle on a loose step.
N| No accident had been entered in the safety book, the theatre's superintendent, Tancredi Bellomo, said.
A| Members of the chorus said conductor Ewald Pirchner had told her in rehearsal to "count or go home".
N| Pirchner said through his agent that he did not respond to chorus gossip.
N| Gelovani hopes to be back for Wednesday's performance, Levan added.
M| Critics were kind to Galluzzo: "a voice in a hurry to be heard," wrote La Nuova Gazzetta.
? Did Gelovani sing on Saturday? | 1D
? Who stepped in? | 1A
? Was the singer hurt on the stairs? | 3A 4D
? Did the conductor insult her? | 5A 6W
? Has she returned to the stage? | 7P
? What was the official reason for her absence? | 2A

= EU commissioner says she "did not know" of tobacco lunch; invitation bears her initials
V| An invitation to a lunch given by cigarette maker Nordtabak in Brussels on 17 March bears the letters "KV ok", documents released on Wednesday show.
N| Health commissioner Katarzyna Wrońska-Vitek said she had known nothing of the lunch.
N| She had been in Strasbourg on that day, and her voting record proves it, she said.
N| Nordtabak's Brussels office confirmed that the event was held and that someone from her cabinet had come.
N| The commission's spokeswoman, Saoirse Keane, was not in a position to say who.
N| "The initials are mine, the handwriting is not," Wrońska-Vitek told members of parliament.
N| Green MEP Lasse Bruun asked for a graphologist.
N| Ombudsman Irini Kallergi said she would decide by Friday if she had grounds to act.
? Was the commissioner at Nordtabak's lunch? | 3D
? Did anyone from her team go? | 4A 5W
? Did she write the initials on the invitation? | 6D
? that Wrońska-Vitek was unaware of the lunch | 2A
? Has the ombudsman opened a case? | 8P
? Has a graphologist examined the note? | 7P

= Passenger train derails near Kandy; railways say no one hurt, hospital lists dozens
V| Four carriages of the Udarata express left the rails near Peradeniya at about 8:20 on Monday morning.
N| General manager Nihal Weerakkody told state television that everyone had walked away unharmed.
N| Kandy National Hospital had admitted 37 passengers by noon, two of them in intensive care, deputy director Dr. Shanthi Rupasinghe reported.
N| Weerakkody later said he had been speaking on the basis of the first telephone call.
A| Passengers described a bang and a smell of burning shortly before the bend.
N| Asked whether somebody had loosened the bolts, a police superintendent said it was far too early to tell.
N| Trains between Kandy and Nanu Oya are to run again from Wednesday evening.
V| In 2002 a derailment at Rambukkana on the same line killed fourteen.
? that nobody was injured in Monday's derailment | 2A 3D
? How many casualties were taken to hospital? | 2A 3A
? Was the track tampered with? | 6W
? Has service on the line resumed? | 7P
? Were people killed near Peradeniya? | -
? when did the Udarata come off the track | 1A

= Apple-picking robots start-up Pomona denies cash crunch; suppliers tell of unpaid bills
A| Pomona Robotics is three months behind with payments to at least five suppliers, people at those firms said.
N| "Every invoice that is due has been paid," founder Jasper Nakagawa-Holm said in an interview in Yakima.
N| Toolmaker Hugo Brandvold showed a reporter a reminder for 71,000 dollars, dated 2 July, and said he was still waiting.
N| Nakagawa-Holm said he could not discuss individual contractors.
N| He confirmed that 18 of the firm's 90 employees had been let go in June.
M| According to the newsletter Orchard Tech, a funding round of 40 million dollars has stalled.
N| The lead investor, Cascade Seed, would not comment on that.
V| Pomona's machines picked 4,000 tonnes of Honeycrisp last autumn.
N| A new model is to be shown at a fair in Wenatchee on 12 December.
? Does Pomona owe its suppliers money? | 1A 2D 3A 4W
? Were staff laid off? | 5A
? Has the fundraising run into trouble? | 6A 7W
? Has the new picker been unveiled? | 9P
? Is Pomona insolvent? | -
? How much is Brandvold waiting for? | 3A

= Belarus opposition figure seen in public; lawyer had feared he was dead
V| Ales Barysevich, the jailed opposition politician, appeared on state television on Thursday, thin but standing, for the first time in 600 days.
N| "This is my brother, it is his voice," Volha Barysevich said from Vilnius after seeing the film.
N| His lawyer, Kanstantsin Lapko, who said in January that he feared his client had died in custody, spoke of relief.
N| He said he had not been allowed to visit, and had not been told where the recording was made.
N| The prison service did not answer calls.
A| Former inmates recognised the yard of colony number nine in Horki.
N| Barysevich said to the camera that he had written to the president to ask for a pardon.
N| No such letter exists, his sister maintained: "He would cut his hand off first."
N| A presidential spokeswoman said that requests for clemency were not made public.
? Is Barysevich dead? | 1D 2D 3P
? Where was the footage shot? | 4W 5W 6A
? Did he petition for clemency? | 7A 8D 9W
? Has his lawyer been able to see him? | 4D
? Was Barysevich set free? | -
? How long had he been out of sight? | 1A

= Storm Fenella: power firm's "fully restored" met with candles in Skye
N| Power was back in every home by Sunday evening, Highland Grid said in a bulletin at six.
N| On Skye, crofter Morag Nicolson was reading it by torchlight.
N| "We are one of 340 houses on this side, and there is not a bulb burning," she said.
N| Councillor Ewen Macrae put the figure without supply at "nearer 500".
N| Highland Grid corrected itself on Monday: about 420 customers had been missed because of a fault in its map.
V| All were connected by Tuesday noon.
N| Compensation would be paid without anyone having to ask, chief operating officer Leona Strang pledged.
N| A 77-year-old man found dead in Dunvegan had not died of the cold, police said.
V| During Storm Arwen, in 2021, some houses waited eleven days.
? Had electricity been restored to everyone by Sunday night? | 1A 2D 3D 4D 5D
? How many homes on Skye had no power? | 3A 4A 5A
? Did the pensioner in Dunvegan freeze to death? | 8D
? Have customers been compensated? | 7P
? Why were the houses overlooked? | 5A
? Is anyone still cut off after Tuesday? | 6D

= Kenyan marathoner's visa refused, granted, then "never applied for," embassy suggests
M| Two-time Boston winner Gladys Chepkoech has been refused a visa for next week's race in Osaka, Nairobi daily The Savannah reported.
N| "That is not correct," a consular officer at the Japanese embassy, Mr. Kitajima, said by telephone; no decision had been taken.
N| He would not say whether an application was lying on his desk.
N| Chepkoech's agent, Bram Vanhoutte, sent journalists a photograph of a receipt dated 3 January.
N| The athlete said from her camp in Iten that her bag was packed.
N| Race director Yumiko Asada still counts on her for the elite field.
V| Chepkoech missed the Berlin race in September with a stress fracture.
A| On Friday evening a colleague wrote that he had seen a sticker in her passport.
? Was Chepkoech turned down for a visa? | 1A 2D
? Did the runner apply? | 3W 4A
? Has she been given the visa? | 2D 8A
? Why was she absent in Berlin? | 7A
? Has Chepkoech won in Osaka? | -
? who represents the marathon runner | 4A

= Papers disagree, families wait: what is known about the stampede at Badrapur shrine
V| At least 60 people were crushed to death at the Badrapur shrine on Tuesday night, by this newspaper's count of bodies in three mortuaries.
N| The district magistrate, Anurag Rathod, released a list of 38 names.
M| The Hindi daily Prabhat Samvad put the toll at 110 on its front page.
N| "Thirty-eight is the identified dead; I have never said it is the total," Rathod said on Wednesday.
N| Temple trust secretary Mohanlal Vyas said the gates had been wide open.
A| Survivors said two of the three were chained.
N| Rathod said he would wait for the inquiry before he spoke about gates.
N| Chief minister Vasundhara Joshi announced one million rupees for each bereaved family.
N| No family had seen a rupee by Friday, lawyer Tanvi Kulkarni said.
? What is the death toll at Badrapur? | 1A 2A 3A
? Were the exits locked? | 5D 6A 7W
? Is 38 the final number of victims? | 1D 3D 4D
? Have relatives been paid? | 8P 9D
? Who is to blame? | -
? How much will each family get? | 8A

= Museum returns statue? Athens says crate has arrived, Copenhagen says it was a cast
N| A crate from Copenhagen containing the Kore of Thasos was opened in Athens on Monday, culture minister Fotini Lazaridou declared.
N| The Glyptographic Museum in Copenhagen said the original stood where it had always stood, in room 4.
N| "What we sent is a plaster cast, as agreed in writing," curator Mogens Abildtrup explained.
N| Lazaridou's ministry deleted the minister's post in the afternoon without comment.
N| Archaeologist Stamatis Vrettos, who was present at the opening, would not say what he had seen, "out of courtesy".
M| Danish radio had reported last year that the museum was willing to lend the marble for ten years.
N| A loan remains possible if Greece acknowledges ownership, Abildtrup said.
N| Greece never would, the director of antiquities, Eleni Maraki, replied.
? Is the original Kore back in Greece? | 1A 2D 3D 5W
? What did the box contain? | 1A 3A 5W
? Has the marble been lent to Athens? | 6P 7P
? Will Greece recognise Danish ownership? | 8D
? Was Lazaridou's message taken down? | 4A
? Did Vrettos excavate the Kore? | -

= Arms firm Steyrling's Algerian order: parliament hears yes, no and perhaps
A| Steyrling Arms has signed a contract for 120 armoured vehicles with Algeria, according to a trade union official who sits on its board.
N| Austria's economy minister, Gottfried Heindl, told deputies he knew of "no signature".
N| An export licence had been requested, he conceded, and it had not been granted.
N| Steyrling's sales director Ulrike Pöltl would not discuss customers, "existing, past or imaginary".
N| In Algiers, General Mourad Zitouni said that his country bought where it pleased.
M| The weekly Falter-Echo published a page of what it said was the contract, with a date in May.
N| The page was a draft, Heindl said when shown it.
V| The company built 40 vehicles for Jordan two years ago.
N| A vote on a ban on such exports will be held in the spring.
? Has the Algerian deal been signed? | 1A 2D 4W 6A 7D
? Was a permit to export issued? | 3D
? How many vehicles does the contract cover? | 1A
? Have deputies banned the exports? | 9P
? Did Zitouni travel to Austria? | -
? Did Steyrling supply Jordan? | 8A

= Retired bishop's memoir claims pope offered to resign; Vatican: "No memory of that"
N| In the summer of 2009 the pope offered to step down over dinner, retired bishop Ludolf Tiemann writes in a memoir to be published on Monday.
N| "He laid his ring on the table, next to the fish," the book says.
N| A Vatican spokesman, Father Ezio Sartori, said nobody who was there had any memory of it.
N| Two of the four people at that table are dead.
N| The third, Sister Ottilia, 91, does not receive journalists.
N| Cardinal Anselmo Frugoni, who was not present, thought it "entirely possible and entirely unimportant".
V| Tiemann, 84, left his own diocese in 2011 after a dispute about a residence.
N| The publisher said a first edition of 60,000 had been sold to bookshops.
? Did the pope offer his resignation in 2009? | 1A 2A 3D 5W 6A
? Was Frugoni at the dinner? | 6D
? Why did Tiemann quit his diocese? | 7A
? Did the pope resign? | -
? What was on the menu? | 2A
? Has the memoir come out? | 1P

= Ransom hackers hit Tasmanian land registry; government's "no data lost" lasts one afternoon
N| No personal data left our systems, land titles minister Imelda Crosswhite told parliament at 2 p.m. on Tuesday.
V| At 5:40 p.m. a file with 11,000 names, addresses and mortgage amounts appeared on a website used by the group Blackwattle.
N| Crosswhite returned to the chamber at eight to correct the record.
N| "What I said was what I had been told," she said, and declined to say by whom.
N| The group says it holds a further 190,000 entries.
N| Police cyber chief Ravi Chandrasekhar could not verify that number.
N| No ransom has been paid and none will be, premier Tobias Ferrall said.
A| A contractor whose password was stolen is believed to be the way in.
N| Labor's Jodie Kovac called on Crosswhite to resign, and the minister said that she would not.
? Was personal information stolen? | 1D 2A 5A
? Did the state pay the hackers? | 7D
? How many records were taken? | 2A 5A 6W
? Is Crosswhite stepping down? | 9D
? How did the intruders get in? | 8A
? Who gave the minister the false information? | 4W

= Lottery winner, 19, "did not spend it all," mother says; bank says account is empty
M| Britain's youngest jackpot winner, Callum Breeze, has run through 3.4 million pounds in fourteen months, a Sunday tabloid wrote.
N| His mother, Donna, called it lies from start to finish and said the bulk of the money was in a trust.
N| The trust's registered solicitor, Edmund Pryce-Howell, could "neither discuss nor deny" any client.
V| A county court order from April, for a debt of 212 pounds, states that his current account held nothing.
N| Breeze himself said: "Ask me mum."
A| Neighbours in Runcorn counted five cars in the drive last year and none today.
N| The dealer who took them back, Wayne Tudge, put their value at 640,000 pounds.
N| The lottery operator said that it offers advice to all winners and would not talk about this one.
? Has Callum Breeze spent his winnings? | 1A 2D
? Is there money in a trust? | 2A 3W
? What were the cars worth? | 7A
? Did the winner get advice from the operator? | 8W
? Has Breeze been declared bankrupt? | -
? How much did Breeze win? | 1A

= UN vote on Haiti force: text passed, but not the one circulated
V| The Security Council on Friday extended the mandate of the force in Haiti by six months, not the twelve proposed by Washington.
V| Thirteen members voted in favour; Russia and China abstained.
N| The police component will be raised to 3,200, ambassador Wendell Troutman said after the vote.
N| That was wrong, his mission corrected an hour later: the ceiling stays at 2,500.
N| Haiti's envoy, Marie-Flore Casimir, said her government had asked for helicopters and would go on asking.
A| Diplomats spoke of a last-minute bargain over Gaza, in which nobody wanted to be named.
N| China's mission said there had been no bargain on any subject.
M| Le Nouvelliste du Cap wrote that two battalions of Salvadorans were already on the way.
N| El Salvador's army said it had no order to move.
? For how long was the Haiti mission prolonged? | 1A
? Was the number of police officers increased? | 3A 4D
? Did China back the resolution? | 2D
? a deal over Gaza in exchange for votes on Haiti | 6A 7D
? Are Salvadoran troops heading for Haiti? | 8A 9D
? Has Haiti received the helicopters? | 5P

= Teacher accused of slapping pupil back in class; school admits it told parents wrong date
V| Maths teacher Alban Gjergji stood in front of class 7c in Durrës again on Wednesday.
N| He had been suspended on 14 February, the school told parents in a letter, which it has now corrected to 4 March.
N| Headmistress Vjollca Hysa said the date mattered "to the lawyers, not to the children".
N| Two pupils say that Gjergji slapped a boy over a ruler.
N| The boy himself, 12, says that nothing of the kind occurred, and the teacher denies ever raising a hand.
N| A video exists, the boy's uncle claimed, without producing it.
N| The education inspectorate said its file had been closed for want of evidence.
N| Police said theirs was open.
V| Gjergji was named teacher of the year by the town in 2016.
? Did Gjergji strike the boy? | 4A 5D
? When was the teacher taken off his class? | 2A
? Is Gjergji teaching? | 1A
? Is the police investigation over? | 8D
? Is there footage of the slap? | 6A
? Has the inspectorate concluded its case? | 7A

= Journal retracts 2021 sleep study; lead author stands by data, co-author does not
V| The Journal of Circadian Medicine on Thursday retracted a study that had linked blue light to early dementia.
N| Its notice says that 212 of 900 participants "could not be shown to have existed".
N| Lead author Professor Gotthilf Remmers of Tübingen insists that every one of them was a living person.
N| "I asked him for the consent forms in 2022 and I am still asking," co-author Nandini Bhargava said.
N| The university confirmed that an ombudsman was at work but would not give his findings.
M| More than 300 newspapers worldwide carried the original result.
N| Remmers has been invited to repeat the experiment, the journal's editor said, under supervision.
V| An earlier paper by Bhargava on jet lag is not affected.
? Has the blue light study been withdrawn? | 1A
? Did the 212 participants exist? | 2D 3A
? What has the ombudsman found? | 5W
? Were Bhargava's jet lag results retracted? | 8D
? Has the experiment been repeated? | 7P
? Does blue light cause dementia? | 1A

= Dairy giant Meadowvale recalls yoghurt in six states after insisting on Friday it was fine
V| Meadowvale on Monday pulled 1.2 million pots of strawberry yoghurt from shelves in six American states.
N| On Friday a company vice-president, Lorna Estabrook, had told customers the product was "perfectly safe".
N| Listeria was found in two samples out of 48, the Food and Drug Administration said.
N| Meadowvale said the tests were positive "at the limit of detection".
N| Nobody has fallen ill, according to the agency.
A| On social media, dozens of people complained of fever and cramps after breakfast.
N| Asked whether those cases were being followed up, an FDA press officer said she had nothing further.
N| The plant in Fond du Lac will reopen after disinfection, Estabrook said, perhaps on the 19th.
V| Rival Kettle Creek recalled a cheese from the same plant in 2020, when it rented a line there.
? Was the strawberry yoghurt contaminated? | 2D 3A 4A
? Did consumers become sick? | 5D 6A 7W
? Is the factory operating again? | 8P
? How many tubs were taken off sale? | 1A
? Did Kettle Creek withdraw yoghurt? | -
? Who is Lorna Estabrook? | 2A

= Chancellor's train delayed, not cancelled: trip to Kyiv went ahead after scare at border
M| Chancellor Dorothea Hallbauer had broken off her journey to Kyiv and was on her way home, German television reported shortly before midnight.
N| The chancellery said at 00:30 that this was not correct.
V| At 09:10 she stepped onto the platform in Kyiv and was met by the foreign minister.
N| Ukrainian railways put the four-hour delay down to a damaged signal near Kovel.
A| A drone was heard above the line, passengers on a following train said.
N| Her spokesman, Ruprecht Findeisen, would not speak about drones, "neither those we heard nor those we did not".
N| Hallbauer announced 800 million euros for the electricity grid.
V| Her predecessor had come by the same route in 2023 and announced 600 million.
N| The return journey would take another route, Findeisen let it be understood, if there was one.
? Did the chancellor turn back? | 1A 2D 3D
? What held up the train? | 4A 5A
? Was there a drone? | 5A 6W
? How much did Hallbauer promise for the power network? | 7A
? Has she travelled home by a different line? | 9P
? Who greeted her at the station? | 3A

= "Not our bullet": Nairobi police watchdog, ministry and family on death of hawker
V| Hawker Brian Ochuka, 22, was shot dead on Moi Avenue on Tuesday during a protest over market fees.
N| "No officer fired a live round," inspector-general Charity Lokwang said on Tuesday night.
N| The police oversight authority said on Thursday that it had taken a pistol from an officer for examination.
N| It declined to say if the pistol had been fired.
N| Pathologist Dr. Munene Gathogo found a nine-millimetre bullet, which he handed over to investigators in the presence of the family.
N| Interior secretary Aden Duale Noor said criminals, too, carried nine-millimetre weapons.
A| Three traders said they had seen a man in uniform kneel and aim.
N| The ministry later withdrew a post in which it had called Ochuka an armed robber.
N| His funeral is to be held at Siaya on Saturday.
? Was Ochuka shot by police? | 2D 7A
? Had the seized weapon been discharged? | 4W
? What type of bullet killed the hawker? | 5A
? Was Ochuka a robber? | 8D
? Has he been buried? | 9P
? Has an officer been charged? | -

= Strictly ballroom: pro dancer leaves show, says BBC; "I was pushed," says dancer; "no," says BBC
N| Professional dancer Evaristo Conde has decided not to return for the autumn series, the corporation said in a statement on Monday.
N| "Decided! They decided," he told listeners of a Leeds radio station on Tuesday.
N| A BBC spokeswoman said no contract had been ended by the corporation.
N| Whether one had been offered, she would not go into.
M| The Daily Record and Echo reported in May that two celebrities had complained of his temper.
N| Judge Hermione Blaise said she had never seen him lose it.
N| Actor Jed Thackray, one of the two named, said he had not complained about anyone.
N| Conde begins a tour of 40 towns in Harrogate in September.
? Was Conde sacked? | 1D 2A 3D
? Did the BBC offer him a new contract? | 4W
? Did Thackray complain about Conde? | 5A 7D
? Has the tour opened? | 8P
? Is Blaise leaving the programme? | -
? that Conde won't be back in autumn | 1A

= Rains fail to come: Chennai reservoir levels given as 11, 19 and 34 percent in one day
N| The four lakes that feed Chennai hold 34 percent of capacity, municipal administration minister K. Ilavarasan told the assembly.
N| Metrowater's own dashboard showed 19 percent as he spoke.
N| Hydrologist Padma Vaidyanathan of the technical university, subtracting silt, arrived at 11.
N| "Silt is also part of nature," Ilavarasan remarked.
N| There was no plan to ration water, he said.
A| Residents of Velachery said tankers already came only every third day.
N| Metrowater did not respond to calls about Velachery.
N| If the monsoon is a further week late, trains will bring water from Jolarpet, chief engineer S. Murugavel said.
V| Such trains ran for six months in 2019.
? How full are the reservoirs? | 1A 2A 3A
? Is water being rationed? | 5D 6A 7W
? Are water trains running? | 8P
? Were the lakes at 34 percent? | 1A 2D 3D
? Is Murugavel a minister? | -
? what does Vaidyanathan leave out of her calculation | 3A

= Suicide of banker: family's letter to newspaper leads to apology and correction
V| On Sunday we reported that banker Florian Hochstrasser left a note blaming his employer; he left no note, his family informs us.
V| We also wrote that he was about to be dismissed, and this was not so.
N| "He had been promoted in March," his sister, Annegret, writes.
N| Helvetic Trust, the bank, said it mourned a valued colleague and would not discuss internal matters.
N| The cantonal police treat the case as closed.
A| Two colleagues still maintain that he had been under great pressure over an audit.
N| The audit, the bank said, concerned another department.
N| A memorial service will be held in the Predigerkirche on Friday.
V| The editor has asked the Press Council to examine how the article came about.
? Did Hochstrasser leave a farewell note? | 1D
? Was he facing dismissal? | 2D 3D 4W
? Was an audit weighing on the banker? | 6A 7D
? Has the service taken place? | 8P
? Are the police still investigating? | 5D
? Has the Press Council reached a finding? | 9P

= Third attempt to raise sunken tug succeeds off Valparaíso; second had been declared a success
V| The tug Don Fermín was lifted onto a barge off Valparaíso at low tide on Sunday.
V| On 9 June the port captain, Commander Aldo Riffo, had announced that she was up; a cable snapped twenty minutes later.
N| This time she was lashed down before anyone opened his mouth, Riffo said.
N| No one was hurt in either operation, the insurers' surveyor, Hedda Klug, noted.
N| Forty tonnes of diesel were still in her tanks, according to the environmental superintendency.
N| The owners, Remolques Austral, put it at four.
N| A decimal point, the superintendency admitted on Monday; four was correct.
N| Why the tug capsized remains unexplained, and the navy will not speak until its report is done.
V| The Don Fermín's sister, Doña Elba, tows cruise ships in Punta Arenas.
? Has the Don Fermín been salvaged? | 1A 2A 3A
? Was forty tonnes of fuel aboard? | 5A 6D 7D
? Did anyone get injured during the salvage? | 4D
? Why did the vessel overturn? | 8W
? Did the second attempt fail? | 2A
? Did Doña Elba sink? | -

= Poll finds majority for rejoining customs union; pollster withdraws it for arithmetic error
V| Pollster Gauge UK withdrew on Friday a survey according to which 58 percent of Britons want to be in a customs union with the EU.
N| The right figure was 48, founder Mikhail Lazenby said: "Somebody pressed the wrong key, and it was me."
M| The BBC and four newspapers had led with the higher number.
N| Business secretary Oonagh Treadwell, who quoted it in the Commons on Thursday, said the trend was what mattered.
N| Her opposite number, Rupert Stang, said she should correct the record.
N| By the evening she had not, a Commons clerk confirmed.
V| A second firm, Compass Point, found 51 percent in a poll of its own taken on the same days.
N| Compass Point would not release its raw data.
? Do most Britons want to be in a customs union with the EU? | 1A 2D 3A 7A
? What share was in favour, once corrected? | 2A
? Has Treadwell corrected her statement to the House? | 5P 6D
? Who made the mistake? | 2A
? Is the government negotiating a customs union? | -
? Did Compass Point retract? | -

= Emirates prince, Yorkshire horse: who owns Silver Ledger is a matter for lawyers
A| Silver Ledger, favourite for the Ebor, has been sold to Sheikh Mansour bin Hazza for 2.1 million guineas, according to talk in the paddock.
N| Trainer Winnie Oldroyd said the colt was hers to train and nobody had told her anything.
N| The present owner, scrap dealer Norman Tordoff, said: "He's not for sale. Well, everything's for sale. But he's not sold."
N| The sheikh's racing manager, Piers Delahunt, did not return two calls.
M| The Racing Gazette printed on Saturday that a vet had already examined the animal.
N| Weatherbys, the registry, still shows Tordoff as the owner.
V| Tordoff sold another colt, Brass Farthing, to the same stable in 2023.
N| Silver Ledger is entered for York on the 22nd and will run if the ground is soft, Oldroyd said.
? Has Silver Ledger been sold? | 1A 3D 4W 6D
? Did Tordoff sell a horse to the sheikh's stable? | 1A 3D 4W 6D 7A
? What is the reported price? | 1A
? Did the colt run at York? | 8P
? Was the horse checked by a vet? | 5A
? Who trains Silver Ledger? | 2A

= Danish minister apologises for "translation error" in letter to Greenlandic women
V| In the Greenlandic text of a letter sent to 4,500 women on 2 May, the state "regretted that they were sterile"; the Danish text apologised for what had been done to them.
N| "It is a translation error of the worst kind," health minister Rosa Krogsgaard said.
N| The translator, Naja Petrussen, told the broadcaster KNR that she had translated what she was given.
N| Krogsgaard's department would not publish the draft.
N| Lawyer Malik Isbosethsen, who represents 143 of the women, said two different Danish versions existed; he had both.
N| A new letter will be posted before the summer, the minister said.
N| Compensation has not been paid to anybody so far, she confirmed.
A| Some recipients burned theirs on the quay at Sisimiut.
? Was the translator to blame? | 2A 3D
? What did the draft say? | 4W
? Have the women been compensated? | 7D
? Has the replacement letter been sent? | 6P
? How many people got the letter? | 1A
? Did Isbosethsen burn a letter? | -

= Weather service denies cover-up of tornado; siren log shows eleven silent minutes
N| The sirens in Poteau Falls sounded "in good time" on 3 April, emergency manager Curtis Yarbrough told the county commission.
V| The log, obtained by this newspaper, has the funnel reported at 6:42 p.m. and the sirens at 6:53.
N| Yarbrough said the clock of the log ran fast.
N| It does not, the company that made it, Tornalert, replied.
N| National Weather Service forecaster Lindy Arceneaux said her office had issued its warning at 6:39 and had hidden nothing.
N| Commissioner Hoyt Sizemore asked Yarbrough whether he had been at his post; Yarbrough said he would answer that in writing.
V| Five people died, among them a couple in a parked truck on Route 9.
A| A dispatcher, who spoke on the condition that her name not be used, said he was at his daughter's softball game.
N| The commission votes on Yarbrough's contract next Thursday.
? Was the alarm raised on time? | 1A 2D
? Is the log's clock inaccurate? | 3A 4D
? Was Yarbrough on duty when the twister hit? | 6W 8A
? Has his contract been renewed? | 9P
? How many people lost their lives? | 7A
? When did the weather office put out its warning? | 5A

= Basque chef gives back stars - or does he? Guide says it has received no letter
N| Three-star chef Koldo Arrizabalaga announced on Sunday in San Sebastián that he had returned his stars.
N| "Stars belong to the guide, not to the chef, and cannot be returned," the guide's director for Iberia, Mathilde Perrault, said.
N| No letter has arrived, she added.
N| His restaurant, Hondar, was full on Monday.
A| Suppliers say he owes for a winter's worth of turbot.
N| Arrizabalaga's partner, Nekane Ustaran, denied any debt and served coffee to those who asked.
N| The chef himself would speak only about mushrooms.
M| El Correo del Norte wrote that he means to open a sandwich shop in Biarritz.
V| In 2014 he walked out of a television competition in much the same manner.
? Has Arrizabalaga relinquished his stars? | 1A 2D 3D 7W
? Does Hondar owe money to suppliers? | 5A 6D 7W
? Has the sandwich bar opened? | 8P
? Is Hondar closed? | 4D
? Did the guide take the stars away? | -
? Where would the sandwich shop be? | 8A
