# unmarked: relations and voices only

= The boss of a Teesside boatyard has denied handing the business to a Norwegian rival after staff were sent home early on Friday.
N| "We did not sign anything," Gareth Lomax told workers gathered at the slipway gates.
N| "There was no deal, there is no deal and I have not so much as seen a draft."
A| Two managers who asked not to be named said a memorandum was initialled at a hotel in Yarm on Wednesday night.
N| Bergsund Marine, the Norwegian firm, would say only that it "talks to many yards in many countries".
N| Union convener Denise Affleck said she feared the 120 jobs at the yard would not see out the winter.
V| The yard last changed hands in 2009, when it was bought from administrators for £1.
V| Mr Lomax sidestepped a question about why the shift had been cut short.
? the sale of the boatyard to Bergsund | 1D 2D 3A 4W
? Was a document signed between Lomax's firm and the Norwegians? | 1D 2D 3A
? have the yard's 120 staff been made redundant | 5P
? Why were staff sent home early? | 7W
? What was paid for the yard in 2009? | 6A
? where was the memorandum put on paper? | 3A

= Police were called to a primary school in Wrexham after pupils fell ill during assembly, parents have said.
N| Headteacher Nia Prothero said eleven children were seen by paramedics and that all of them had gone home by lunchtime.
N| "Nobody was taken to hospital," she wrote in a letter to families.
M| The Daily Post reported that a faulty boiler had leaked fumes into the hall.
N| North Wales Fire and Rescue said its readings had found no carbon monoxide anywhere in the building.
V| The council is yet to say what it thinks the cause was.
A| One mother claimed her son had complained of a headache as early as Monday.
N| The boiler is due to be replaced over the Easter break, according to a council tender notice.
? Were pupils admitted to hospital? | 1A 2D
? a gas leak at the school | 3A 4D 5W
? how many youngsters needed medical attention? | 1A
? what made the children ill? | 3A 4D 5W
? Has the boiler been swapped out? | 7P
? Was the headteacher suspended? | -

= Zambia's copper belt woke on Tuesday to rumours that the president had been flown abroad for treatment.
N| "The head of state is alive and well and chaired a meeting of cabinet this morning," information minister Chanda Mulopwe said.
N| She rubbished what she called "the fantasies of bored people with telephones".
A| A ground handler at Ndola airport said an ambulance had pulled up beside the presidential jet shortly before midnight.
V| Flight-tracking data show the aircraft landing in Johannesburg at 2.10am.
N| The hospital in Sandton named in several posts said it did not discuss patients, real or imagined.
N| The opposition's Kelvin Siame called on State House to show a picture of Mr Phiri with that day's newspaper.
V| No such picture had been put out by nightfall.
V| Mr Phiri, 71, had heart surgery in Pretoria in 2019.
? that President Phiri was taken out of the country for medical care | 1D 2D 3A 4A 5W
? Is the president dead? | 1D
? Has State House released a photograph of the president? | 6P 7D
? where did the presidential plane touch down? | 4A
? did the 71-year-old undergo a heart operation in 2019 | 8A

= Ministers came under renewed pressure over the collapse of a care-home chain in the Borders.
V| Asked three times whether she had been warned in March, social care minister Elspeth Garvock would not be drawn.
N| "I am not going to give a running commentary on letters," she told BBC Radio Scotland.
N| A letter seen by MSPs and dated 11 March sets out the chain's cash difficulties and is addressed to her private office.
N| Her predecessor, Iain Dunbar, flatly contradicted the suggestion that the trouble had begun on his watch.
V| Some 340 residents have been moved since the doors closed at the last of the nine homes.
N| Borders Council said relatives would be offered help with travel costs "if funds allow".
N| Health board chair Morag Telfer conceded that four of the moves should have been handled better.
? Did Garvock know of the firm's problems in March? | 1W 2W 3A
? that the chain was already failing under Iain Dunbar | 4D
? number of people relocated from the homes | 5A
? Have families been reimbursed for travel? | 6P
? Were some of the transfers botched? | 7A
? have all nine homes shut | 5A

= Ferry passengers faced a second day of disruption after a strike call at the port of Ancona.
V| Sailings to Split and Durrës were scrapped shortly after dawn, with cars backed up as far as the ring road.
N| Port authority president Ilaria Bonfanti put the number of stranded travellers at close to 2,600.
N| "It is nothing of the kind," said dockers' leader Sandro Petrelli, when it was put to him that the walkout was political.
N| "Our lads want the pay they were promised in the spring. That is all."
A| People close to the shipping line said the dispute had been settled overnight and only the signatures were lacking.
N| Adrialink declined to comment on that.
V| The union will ballot its members again on Thursday on whether to carry on until the weekend.
? Were crossings to Albania cancelled? | 1A
? how many people were stuck at the harbour | 2A
? a politically motivated stoppage | 3D 4D
? Why did the dockers walk out? | 3D 4A
? an agreement in the Ancona dispute | 5A 6W
? Has the strike been extended to the weekend? | 7P

= The chief constable of a southern English force has been accused of deleting messages during an inquiry.
N| Neither she nor her deputy was in a position to confirm how many handsets had been handed over, Chief Constable Ruth Amberley told the panel.
N| Counsel to the inquiry, Tobias Nkemelu KC, said forensic work had found 61 conversations wiped between 3 and 5 August.
N| Ms Amberley insisted she had not removed "so much as an emoji".
A| It is understood that a junior officer has since admitted clearing a shared phone by mistake.
N| Home secretary Lionel Prout stopped short of backing her but said she remained in her post.
V| Asked whether she would still be there at Christmas, his spokesman paused and said he had no crystal ball.
V| The panel sits again on 4 November.
? deletion of messages during the investigation | 2A 3D 4A
? How many phones were surrendered? | 1W
? Did Amberley herself erase texts? | 3D
? the dismissal of the chief constable | 5D 6W
? when were the conversations wiped | 2A
? Does the home secretary have confidence in Amberley? | 5W

= A Bolivian lithium venture has been thrown into doubt by conflicting word from its two shareholders.
N| Andes Litio has walked away from the Coipasa brine project, its finance chief Marisol Quenta told analysts on a call.
N| Its partner, Hangzhou Brightcell, said it had received no notice to that effect.
N| "As far as we know the joint venture is in good standing," it said in an exchange filing.
M| Bloomberg reported on Sunday that the pair had fallen out over who should pay for a road.
V| Neither company would provide a copy of the shareholder agreement.
N| The mining ministry said it was aware of the reports and was "gathering information".
V| A pilot plant at the site produced 40 tonnes of carbonate last year, well shy of the 500 that had been pencilled in.
? the exit of Andes Litio from Coipasa | 1A 2D 3D 6W
? why did the partners quarrel? | 4A
? How much did the pilot plant turn out? | 7A
? did the pilot plant hit its target | 7D
? Has the Bolivian government nationalised the project? | -

= A teenager who vanished from a festival near Ghent was the subject of a fresh appeal on Monday.
N| "She has not been found," prosecutor Annelies Vercauteren said in answer to posts that had been shared thousands of times.
N| The red jacket recovered from the canal does not belong to her, Vercauteren added.
V| Amber Dujardin, 17, was last seen at the north gate at about 1.40am on Saturday.
A| A stallholder thought he had served her a coffee an hour later.
V| Divers will go back into the water on Tuesday if the current eases.
N| Her father, Koen, said the family had had no ransom demand and no call.
V| Whether a 30-year-old man questioned on Sunday remains in custody, the prosecutor's office would not say.
? Has the missing girl turned up? | 1D
? that the jacket pulled from the canal is Amber's | 2D
? When was the 17-year-old last sighted? | 3A
? Has the canal been searched again since the weekend? | 5P
? a ransom demand | 6D
? is the man still being held | 7W

= Broadband supplier Fennet has told shareholders to expect a quieter year.
V| Fennet shed 31,000 customers in the three months to June, its worst quarter since floating in 2017.
N| "Churn was worse than we wanted, but it has turned," said chief executive Priya Wadhwani.
M| The Sunday Telegraph said the firm had sounded out two private equity houses about a buyout.
N| Ms Wadhwani said she did not recognise that account.
V| She did not rule out selling the Irish arm.
V| Around 400 call-centre posts in Sunderland could go under a review that reports in the autumn.
N| The CWU union said it had been told of no such review.
V| Shares rose 2 per cent to 188p.
? How many subscribers did the group lose? | 1A
? approaches to buyout firms | 3A 4D
? Has Fennet put its Irish business up for sale? | 5W
? Have jobs been cut in Sunderland? | 6P
? a review of the Sunderland call centre | 6A 7D
? what happened to the share price | 8A

= Rescuers in Nepal's Gorkha district were digging for a fourth day after a hillside gave way on a hamlet.
N| Twenty-two bodies had been brought down to the road by Wednesday noon, district chief Bimala Gurung said.
A| Villagers reckon as many as sixty people were asleep when the slope went.
N| The army said neither number could be reconciled with the electoral roll, on which 37 names appear.
N| Gurung dismissed talk of a warning having been ignored.
N| "There had been no alert from Kathmandu, none from the province, none from anybody," she said.
N| The meteorology department, however, published an email marked urgent and sent to her office the evening before.
V| A landslide in the same valley killed nine in 2020.
? death toll from the hamlet landslide | 1A
? Were the authorities warned beforehand? | 4D 5D 6A
? how many people were in the hamlet at the time | 2A
? Did nine people die in a 2020 slide? | 7A
? Has the prime minister visited Gorkha? | -

= The BBC drama Saltmarsh will not be back, its lead actor let slip on Thursday.
N| "That was it for me and, I think, for everyone," said Rosalind Achebe at an awards lunch in London.
N| The corporation said no decision had been taken on a fourth series.
A| Insiders at the production company insist that scripts are being written.
M| According to Broadcast magazine, the sets in Lowestoft were broken up in June.
N| Director Huw Pennant laughed off the report: "They are in a shed, wrapped in plastic, looking lovely."
V| Achebe, 38, begins rehearsals for Hedda Gabler at the Almeida next month.
V| Her agent did not return calls.
? the cancellation of Saltmarsh | 1A 2W 3D
? Were the Lowestoft sets dismantled? | 4A 5D
? has Achebe played Hedda on stage | 6P
? Is Achebe leaving the programme? | 1A
? How many viewers did the third series draw? | -

= Parish councillors in Dorset have fallen out over a missing war memorial plaque.
V| The bronze, which bears 34 names, disappeared from Piddleford green some time over the bank holiday.
N| "It was not stolen, it is being cleaned," council chairman Roderick Fance told the Echo.
N| Clerk Jan Uttley said she had arranged no cleaning and knew of nobody who had.
N| Dorset Police said a theft report was logged at 9.15am on Tuesday.
V| Mr Fance was asked where the plaque was being restored but said that was "a matter for the contractor", whom he did not name.
A| One resident recalled a white van by the green on Sunday evening.
N| The Royal British Legion hopes a replica can be in place by Remembrance Sunday.
? Was the plaque stolen? | 2D 3A 4A
? that the bronze was taken away for cleaning | 2A 3D 5A
? where is the memorial now | 5W
? Has a replacement been put up? | 7P
? how many names does it carry? | 1A
? Has anybody been arrested over the plaque? | -

= Trade in frozen prawns between Ecuador and China has been hit by talk of a contamination ban.
N| No shipment had been turned back at Nanhai, customs official Qiu Wenbo said on Thursday.
M| Undercurrent Pacific, a trade newsletter, wrote last week that 14 containers were refused over sulphite levels.
N| Exporter Camaronera Loja said it had had to reroute "some boxes" to Vietnam but would not go into the reasons.
N| "You would have to ask the buyers," sales director Xavier Moncayo said.
A| Three buyers contacted in Guangzhou said the cargo had been rejected at the quay.
V| White prawn prices in Guayaquil slipped to $5.10 a kilo, the lowest since February.
N| Ecuador's fisheries minister plans to fly to Beijing on the 19th to talk about testing rules.
? rejection of Ecuadorean prawns by Chinese customs | 1D 2A 5A
? how many containers were affected? | 2A
? Did Camaronera Loja divert cargo, and why? | 3A 4W
? Has the fisheries minister been to Beijing? | 7P
? what did a kilo of prawns fetch | 6A

= The mayor of a town in eastern Slovakia has shrugged off calls to quit over a video filmed in his office.
N| "I was elected until 2026 and until 2026 I will sit in this chair," Štefan Haluška said.
N| The man counting banknotes in the footage was not him, he maintained.
N| "Look at the hands. I have not worn a ring since my divorce."
N| Anti-corruption prosecutor Zuzana Miklošová said the clip was authentic and the office was the mayor's.
N| She would go no further on the identity of the person seen.
A| A former deputy recognised the voice as Haluška's "without a shadow of doubt".
N| The governing Direction party has asked him to stand aside until the matter is cleared up.
? the mayor's resignation | 1D 7P
? Is Haluška the man in the video? | 2D 3D 5W 6A
? Was the footage genuine? | 4A
? where was the clip shot | 4A
? how much cash was counted in the recording? | -

= Flights in and out of Birmingham were grounded for an hour on Sunday evening after a drone sighting.
N| "Operations were suspended at 18.42 and resumed at 19.50," the airport said on X.
V| Eleven arrivals were diverted, most of them to East Midlands.
N| West Midlands Police have been unable to establish that there was ever a drone.
N| Chief Inspector Ravinder Sahota said what the pilot reported "could equally have been a balloon or a lantern".
V| The Jet2 crew involved told controllers, in radio traffic heard by this newspaper, that it was "grey, four arms, fifty feet off our wing".
N| Nobody has been arrested, Mr Sahota added.
N| Unite said its members in the tower should not be blamed for being cautious.
? the closure of the airport on Sunday | 1A 2A
? Was there really a drone? | 3W 4W 5A
? how many planes were sent elsewhere? | 2A
? arrests over the drone | 6D
? at what time did flights restart? | 1A

= Turkey's central bank governor faced lawmakers a day after the lira fell to a record low.
N| Asked if she had been told to hold rates, Nermin Aksu replied that she spoke to the president "about football".
N| She said no instruction of any sort had come from the palace, in writing or by telephone.
M| Cumhuriyet had reported that a note was carried to her by a presidential aide on the eve of the meeting.
N| The aide, Cem Tuncer, was neither available nor, his secretary said, likely to be.
A| Two members of the rate-setting panel said the vote had been 4-3.
N| Ms Aksu left that figure uncorrected, saying minutes would come out on the 27th.
V| The currency recovered a little to trade at 41.8 to the dollar.
? Was Aksu ordered by the president to keep rates where they were? | 1W 2D 3A 4W
? a written message from the palace to the governor | 2D 3A
? How did the committee split? | 5A 6W
? Have the minutes been published? | 6P
? where does the lira stand now | 7A

= The family of a British climber missing in Kyrgyzstan has been told to expect the worst.
N| "No body has been recovered, so nobody should be writing obituaries," said his sister, Philippa Dunmore.
N| The Foreign Office said it was in touch with the local authorities and was supporting the family.
A| A guide at base camp said two boots and a rope had been spotted at the foot of the icefall.
N| Rescue chief Almaz Toktogulov confirmed the find but said the boots could have lain there for years.
V| A helicopter was to try again at first light, fog permitting.
V| Julian Dunmore, 52, a dentist from Harrogate, had set off alone on the 6th.
N| He had a satellite phone but it has been silent since the 9th, according to the operator.
? Has Dunmore's body been found? | 1D
? boots discovered below the icefall | 3A 4A
? was the search resumed by air | 5P
? Who was with the climber when he left? | 6A
? when did his satphone last send anything? | 7A
? Has the family been asked to pay for the rescue? | -

= Supermarket group Haldens said on Tuesday that it was simplifying its northern distribution network.
V| The Wakefield depot, which has 610 staff, is to shut in March.
N| "This was not an easy decision," said logistics director Fergus Tait.
N| He stopped short of promising that every worker would be offered a job elsewhere.
N| Usdaw's regional officer, Sheila Mottram, said her members had learned of it from Facebook.
N| Haldens denied that, saying shift leaders had briefed everyone face to face at six in the morning.
M| The Grocer says Penrith will be next.
N| "Penrith is full and Penrith is staying," Tait said.
? that the Wakefield warehouse will close | 1A
? Will all the Wakefield workers be redeployed? | 3W
? Did staff find out through social media? | 4A 5D
? closure of the Penrith site | 6A 7D
? how many people work at Wakefield | 1A
? Has Haldens cut its dividend? | -

= An inquest has opened into the death of a soldier found at a barracks in Wiltshire.
V| Lance Corporal Anil Rai, 26, was pronounced dead at 7.12am on 2 February.
N| A post-mortem was unable to determine a cause, pathologist Dr Hugo Strang told the coroner.
N| There were no injuries and no sign that anyone else had been in the room, he said.
M| A tabloid report that Rai had been bullied was raised by the family's barrister.
N| "The Army takes such allegations very seriously," Major Clare Whitcombe said, but she was not able to say whether any complaint had been made.
N| Rai's roommate, Corporal Dev Limbu, said the younger man "never had a bad word from anyone".
V| A full hearing is to take place in September.
? What did the lance corporal die of? | 2W
? Was another person involved in Rai's death? | 3D
? bullying of Anil Rai | 4A 5W 6D
? Has the full inquest been held? | 7P
? when was he declared dead | 1A

= Rumours that the Sagrado Corazón cathedral in Cuenca was damaged by Monday's tremor spread quickly online.
N| "Not a tile is out of place," said the dean, Father Ignacio Vélez, standing beneath the blue domes.
N| The geophysical institute measured the quake at 5.4 and put its centre 60 kilometres down.
V| Photographs of a cracked bell tower, viewed two million times, were taken in Bogotá in 2008.
V| A retaining wall on the Loja highway did come down, blocking one lane.
N| Three people were treated for cuts, the health ministry said.
N| It had no reports of fatalities.
N| Mayor Pilar Astudillo urged residents to sleep with a torch within reach in case of aftershocks.
? damage to the cathedral in Cuenca | 1D 3D
? how strong was the earthquake? | 2A
? Did anyone die in the quake? | 6W
? Were people hurt? | 5A
? aftershocks in Cuenca | 7P
? what blocked part of the highway? | 4A

= Premiership rugby club Severnside are bracing for a points deduction over a late set of accounts.
N| The club has not been docked anything, chairman Miles Trethewey insisted.
N| "We've had an email. It was a polite email. That's the long and short of it."
V| Under league rules, late filing carries a penalty of up to six points.
N| A league spokeswoman said she could not discuss individual members.
A| A rival executive said Severnside had been told on Friday that they would lose four.
V| Fly-half Tane Ruatapu, who has been linked with Toulon, is out until January with a broken thumb.
N| Trethewey gave short shrift to the Toulon talk: "He's got two years left and he loves the cider."
? Were Severnside stripped of points? | 1D 2D 4W 5A
? how many points are the club to lose? | 5A
? Ruatapu's move to France | 6A 7D
? what injury does the fly-half have | 6A
? maximum penalty for late accounts | 3A
? Has the head coach been sacked? | -

= Kenya's electoral commission was forced on to the defensive as the count in Nakuru dragged into a third day.
N| "The servers were not hacked; they were slow," said commissioner Grace Wanyonyi.
N| Opposition agent Peter Ole Sankale said logs showed 1,300 log-ins from an address in Tallinn.
N| Asked to hand over the logs, the commission said it would do so "at the appropriate time and to the appropriate body".
N| A European Union observer mission said it had not been able to examine the system.
V| Turnout in the county stood at 58 per cent, the lowest in two decades.
N| The president, who cast his vote in Kericho, appealed for calm.
A| Shots were heard near the tallying centre on Thursday evening, residents said.
? hacking of the vote-counting system | 1D 2A 4W
? Have the server logs been surrendered? | 3P
? what share of voters took part? | 5A
? Was there gunfire near the count? | 7A
? Where did the president vote | 6A
? has a winner been declared in Nakuru? | -

= A Wiltshire dairy has recalled 40,000 pots of yoghurt after shards were found by shoppers.
N| "It's plastic, not glass," managing director Will Orchardson told the BBC.
N| The Food Standards Agency notice published on Tuesday evening uses the word "glass" twice.
N| No customer has been injured so far as the company knows.
A| A woman from Devizes said her toddler had needed a stitch in his lip.
N| Great Western Hospital said it would not comment on individual attendances.
N| Orchardson said the filler line had been stopped and would stay off until engineers had stripped it down.
V| The dairy supplies Waitrose, Booths and two airlines.
? Was glass found in the yoghurt? | 1D 2A
? injuries to customers | 3W 4A 5W
? Has production on the line been halted? | 6A
? who buys from the dairy | 7A
? Is the dairy facing a fine? | -

= Indonesia's flag carrier said it was business as usual after a sharp fall in its shares.
N| Nusantara Air is neither insolvent nor looking for a rescuer, chief financial officer Dewi Hartanto said.
N| She conceded that three lessors had gone unpaid since May.
N| One of them, Dublin-based Corrib Aviation, has asked a court in Jakarta to let it take back six jets.
M| Tempo magazine, quoting a ministry memo, reported that the state was readying a $900m injection.
N| "I have seen no memo," said state enterprises minister Budi Santosa.
N| "But if you ask me whether we would let the flag fall, the answer is obvious."
V| Trading in the stock was halted twice on Wednesday.
? the insolvency of Nusantara Air | 1D
? Has the airline fallen behind on lease payments? | 2A
? Have aircraft been repossessed? | 3P
? a government bailout for the carrier | 1D 4A 5W 6P
? how often was dealing in the shares suspended | 7A

= Residents of a Bristol tower block were told on Saturday night to leave with what they could carry.
N| "The building is not about to fall down," deputy mayor Kwabena Osei said as families queued for buses.
N| An engineer's survey received at 4pm had found that the slab joints were weaker than drawings suggested, he explained.
V| He would not say when the council first learned of the problem.
N| A tenants' group produced a 2021 email in which a surveyor warned the housing department of "wet, friable concrete".
V| About 400 people from 98 flats are in hotels.
N| Osei ruled out demolition.
A| Council insiders say knocking it down is the only option anybody is costing.
? When did the council become aware of the weakness? | 3W 4A
? how many residents were moved out? | 5A
? that the block will be demolished | 6D 7A
? Is the block in imminent danger of collapse? | 1D
? why were people told to leave? | 2A

= The Vatican's envoy to Managua has been out of sight for a week, prompting questions in Rome.
N| "Archbishop Fontana has not been expelled; he is on leave in Bergamo," press office director Matteo Gallo said.
N| His brother, reached at the family home in Bergamo, said he had not seen the archbishop since Easter.
A| Two Central American bishops said police had driven the nuncio to the airport in his slippers.
N| Nicaragua's foreign ministry did not take calls, and its website made no mention of him.
N| The Italian embassy said it was aware of the reports.
V| In 2022 an earlier nuncio was given two hours to pack.
? the expulsion of Archbishop Fontana from Nicaragua | 1D 3A 4W 5W
? Is the nuncio in Bergamo? | 1A 2D
? how was he taken to the airport | 3A
? Was a previous papal envoy thrown out? | 6A
? Has the Pope summoned Nicaragua's ambassador? | -

= A shortage of insulin pens is biting in rural Ireland, pharmacists say.
N| "There is no shortage. There is a delay, and there is a difference," health minister Cathal Breen told the Dáil.
N| Mayo pharmacist Orla Tiernan said she had turned eleven people away in one morning.
N| Manufacturer Novalund, which makes four in five of the pens sold in the state, had no immediate comment.
N| The patients' group Type One Ireland said one woman in Erris was in hospital after rationing her doses.
N| The health service said it could not speak about any individual.
N| Breen said a consignment of 60,000 was due to land at Dublin Port on Friday.
V| It would be the first since 2 August.
? a lack of insulin pens | 1D 2A 3W
? Has a patient been hospitalised because of rationing? | 4A 5W
? Has fresh stock arrived in Ireland? | 6P
? when was or is the next shipment due | 6A 7A
? Who makes most of the pens? | 3A

= Sources close to Lagos-based Payvault say its founder has been locked out of the office, a claim the fintech disputes.
N| Babatunde Coker "remains chief executive and was at his desk at eight this morning", a company statement read.
A| Security guards at the Victoria Island building said they had been shown his photograph and told not to let him up.
V| Coker did not answer six calls.
N| Chair Amaka Ibe, who is said to want him gone, told TechCabal she had "no quarrel with Babs".
M| TechCabal also carried what it called a board resolution relieving him of his duties from the 1st.
V| The authenticity of that document could not be independently established.
N| The central bank said licensing conditions required 30 days' notice of any change at the top and it had received none.
? Was Coker removed as CEO? | 1D 2A 5A 6W
? that the founder has been barred from the premises | 1D 2A
? a rift between Ibe and Coker | 4D
? Was the regulator notified of a change in leadership? | 7D
? how much money has Payvault raised | -

= Two walkers have been found safe after a night on Helvellyn, Patterdale mountain rescue said.
N| "They were cold, wet and rather embarrassed," said team leader Steph Capstick.
N| The pair, both students from Lancaster, had followed a phone app on to Striding Edge in cloud.
V| It took 22 volunteers nine hours to get them down.
N| Ms Capstick said neither had needed hospital treatment.
V| A third walker who had been reported overdue turned out to be in a pub in Glenridding.
N| The team has had 71 call-outs this year, against 48 by the same point last year.
N| It is appealing for £30,000 to replace a Land Rover.
? Did the two hikers survive? | 1A 4D
? Were the walkers taken to hospital? | 4D
? where was the third person found? | 5A
? number of call-outs so far this year | 6A
? Has the rescue team bought a new vehicle? | 7P
? how long did the rescue last | 3A

= Poland's interior minister has played down a border incident in which a warning shot was reported.
N| No weapon was discharged, Tomasz Wrona told TVN on Friday.
N| "A flare is not a bullet, and a flare is what it was."
N| Belarus's border committee said one of its guards had been grazed on the elbow by a round from the Polish side.
V| It published no picture of the wound and would not name the man.
A| A Polish soldier on the sector, contacted by text, said he had heard "two cracks, no flare".
N| The prosecutor's office in Białystok said an investigation would be opened if the military police passed on a file.
V| They have yet to do so.
? firing from Polish territory at the Belarusian border | 1D 2D 3A 5A
? Was a Belarusian guard wounded by a bullet? | 2D 3A
? a flare was set off | 2A 5D
? Has a criminal inquiry been launched? | 6P 7D
? how many migrants crossed that night? | -

= Channel 4 viewers complained in their hundreds after Thursday's leaders' debate.
N| The audience had not been packed with Labour supporters, executive producer Nish Pather said.
N| "We used the same pollster as the other lot did."
N| Conservative chairman Hector Slade said 41 of the 120 people in the studio had been traced as activists.
N| The pollster, Verity Research, refused to share its screening sheet.
N| Ofcom said it had received 867 complaints and was assessing them before deciding whether to investigate.
A| Members of the audience interviewed afterwards said they had been asked only for their age and postcode.
V| A second debate is pencilled in for the 22nd in Salford.
? bias in the choice of audience | 1D 2D 3A 4W
? How many of those in the studio were party activists? | 3A
? Has the regulator begun an investigation? | 5P
? how many people complained? | 5A
? the debate in Salford | 7P

= Air India's rival Garuda Wings has denied that one of its jets came within seconds of disaster at Kochi.
N| There had been no near miss, the carrier said, only "a go-around of the kind pilots fly every day".
N| The civil aviation regulator's preliminary note speaks of a "serious incident" in which separation shrank to 140 feet.
N| Captain Leela Menon, who was flying the other aircraft, said she had "seen rivets".
N| The airports authority declined to release the radar plot.
V| Nobody on board either plane was hurt.
A| An air traffic controller has been taken off the roster, colleagues said.
V| Kochi handled 10.9 million passengers last year.
? a near-collision at Kochi | 1D 2A 3A
? how close did the two aircraft get? | 2A 4W
? passengers injured at Kochi airport | 5D
? has a controller been stood down | 6A
? Has the airline's licence been suspended? | -

= The planned statue of a slave-trade abolitionist in Hull has run into trouble.
N| Sculptor Abena Frimpong says she has been paid nothing since the clay stage.
N| "I've a foundry invoice for £48,000 on the fridge," she said.
N| The trust behind the project insists that every stage payment has been made.
N| Its treasurer, Lionel Garforth, would not show the bank statements when asked by the Hull Daily Mail.
V| He said they were "private papers of a private body".
N| The Charity Commission confirmed that the trust's accounts were 14 months late.
V| The bronze was to have been unveiled on 25 March; the plinth is still empty.
? Has the sculptor gone unpaid? | 1A 2A 3D 4W 5W
? how much does she say she owes the foundry? | 2A
? late filing by the trust | 6A
? Was the statue unveiled? | 7D
? Has the council promised money for the statue? | -

= Brazil's environment agency has been left waiting for an explanation after dead fish covered a stretch of the Tapajós.
N| Nothing left our ponds, miner Ouro Norte said in a two-line note.
N| The agency's regional head, Jussara Pimentel, said samples showed cyanide at nine times the permitted level downstream of the firm's pipe.
A| Fishermen said they had seen a milky plume before dawn on Sunday.
N| Police chief Edmilson Prado was careful: "I have dead fish and I have a mine. I do not yet have a line between them."
V| Ouro Norte was fined 12 million reais over a similar spill in 2018.
N| The agency may shut the plant if the firm fails to hand over its logs by Friday.
V| Drinking water is being trucked to five villages.
? a cyanide leak from Ouro Norte's mine | 1D 2A 3A 4W
? Has the plant been closed? | 6P
? what penalty was imposed in 2018? | 5A
? how are the villages getting water | 7A
? Have people fallen ill? | -

= Greggs-style bakery chain Pastry Row has parted company with the finance boss it hired from Tesco.
V| Simon Achterberg leaves on Friday after seven months.
N| It was "entirely his choice", according to the stock exchange announcement.
A| Two former colleagues said he had been shown the door after asking about supplier rebates.
N| Chief executive Moira Flint, on a call with reporters, would not be drawn on rebates.
N| "We don't do gossip on a results day," she said.
N| Flint said like-for-like sales rose 3.1 per cent.
V| Auditors signed off the accounts without qualification last week.
? Achterberg's exit from Pastry Row | 1A 2A 3A
? Was the finance chief forced out? | 2D 3A
? questions over supplier rebates | 3A 4W 5W
? How much did comparable sales grow? | 6A
? Did the auditors qualify the accounts? | 7D
? how long was he in the job | 1A

= Libya's rival governments gave contradictory accounts of an overnight raid on the port of Zuwara.
N| "The port is in our hands, thank God, and work there has not stopped for a minute," Tripoli's spokesman Anwar Zintani said.
N| The eastern command's Colonel Faraj Bu Shiha said his men had taken the harbour office and both cranes.
V| Satellite pictures taken on Tuesday afternoon show vehicles at the gate but not whose they are.
V| Fighting of any kind could not be confirmed, as the mobile network was down.
A| A shipping agent in Malta said a tanker due to load had been told to wait offshore.
N| The UN mission urged both sides to step back.
M| Al-Wasat television aired footage of a burning customs shed, which it said was from 2019.
? the capture of Zuwara port by eastern forces | 1D 2A 3W
? Was there fighting at the port? | 4W
? a tanker kept waiting off Zuwara | 5A
? when was the customs shed filmed on fire? | 7A
? how many soldiers died in the raid | -

= A row over a hen harrier has put a North Yorkshire grouse moor back in the headlines.
N| The satellite tag stopped transmitting at 5.20pm on 14 October above Blea Gill, the RSPB said.
N| Its investigations officer, Dom Sharrow, said he had "little doubt" that the bird, named Juno, had been shot.
N| "Tags fail," said the estate's agent, Lady Caroline Wensley-Thorpe.
N| She said no gamekeeper on the estate had fired at a bird of prey, that day or any other.
N| Police searched two cottages on Tuesday but have not said what, if anything, they took away.
V| No carcass has been found.
N| Natural England said 31 harriers had fledged in the county this year.
? Was the harrier shot? | 2A 3D 4D
? when did Juno's tag go silent? | 1A
? police raids on estate cottages | 5A
? what did officers seize? | 5W
? Was the bird's body recovered | 6D
? number of young harriers reared in the county | 7A

= Two men accused of smuggling people across the Channel in a horsebox went on trial at Lewes on Monday.
N| Jurors were told that nine Vietnamese nationals were found behind a false wall at Newhaven.
N| "My client thought he was carrying saddles," said Bertrand Okafor KC, for the driver, Lee Tranter.
N| Tranter denies all charges, as does his cousin Dale.
N| Prosecutor Imogen Rusk said £54,000 in cash had been recovered from Dale Tranter's loft.
V| Whether a third man known as "Uncle Duc" will ever be charged, the Crown has declined to say.
V| The trial is expected to last five weeks.
N| The judge, Recorder Paula Haim, told the jury to stay off social media.
? people smuggling by the Tranters | 1A 2D 3D
? how many migrants were in the horsebox? | 1A
? Where was the money found? | 4A
? charges against Uncle Duc | 5W
? Were the cousins convicted? | -
? how long will the case run | 6A

= Cairo's antiquities authorities have been forced to answer claims that a gilded mask was switched for a copy.
N| "The mask on show is the mask that Carter's generation dug up, full stop," said museum director Hoda El-Gamal.
N| A German conservator, Uwe Brandstätter, says weld marks on the cheek are no older than he is.
N| El-Gamal described his paper as "a tourist's guess with footnotes".
N| Asked if she would allow an X-ray by outsiders, she moved on to the next question.
N| Parliament's culture committee wants the piece tested by a foreign laboratory before the summer.
V| The museum drew 2.2 million visitors last year.
A| A guard said the case was opened one night in January by men he did not know.
? that the mask is a fake | 1D 2A 3D
? Has the mask been tested independently? | 4W 5P
? Was the display case opened in January? | 7A
? how many people visited the museum last year? | 6A
? Who raised doubts about the mask | 2A

= A Somerset cider maker fined over a worker's fall has been told it must pay within 28 days.
V| Tolliver & Sons was ordered to hand over £180,000 at Taunton magistrates' court.
N| "A guardrail costing ninety quid would have saved this man's legs," said district judge Farah Minhas.
N| Its director, Jolyon Tolliver, left by a side door and did not reply to reporters.
V| He had earlier denied, through his solicitor, that the platform was ever used without a harness.
N| The Health and Safety Executive called the case wholly avoidable.
V| The injured man, Kacper Nowicki, 29, has been unable to work since.
N| His union intends to bring a civil claim in the new year.
? How big was the fine? | 1A
? use of the platform without a harness | 3D 4D
? Has the worker sued his employer? | 7P
? is Nowicki back in work | 6D
? what would have prevented the accident? | 2A

= Sri Lankan airliner drama: what is known, and what is not, about the aborted take-off at Malé.
V| Flight UL 118 came to a stop 200 metres from the end of the runway shortly after noon on Sunday.
N| "The brakes worked, the crew worked, the passengers clapped," the airline's Nimal Jayasuriya said.
N| Asked about a bird in the left engine, he would say only that engineers were "having a look".
M| The Maldives newspaper Haveeru Daily printed a picture of feathers on a fan blade.
N| The airport company denied that its bird-scaring team had been on a tea break.
A| A passenger in row 31 said there had been a bang and a smell "like a barbecue".
N| All 164 on board were put up in hotels and will be flown on as soon as a replacement aircraft comes from Colombo.
? Was the engine hit by a bird? | 3W 4A
? where did the plane come to rest | 1A
? that the bird-control staff were away from their posts | 5D
? Have the passengers been flown onward? | 7P
? how many people were on the flight? | 7A
? Did the pilot have enough rest? | -

= Speculation that Denmark's queen will step back from public life was met with a shrug at Amalienborg.
N| "Her Majesty's calendar is printed until next June and it is full," court marshal Esben Lauritsen said.
M| The weekly Se & Læs claimed last week that a short address had been recorded in secret.
N| Broadcaster DR said it could say nothing about recordings made, or not made, in its studios.
N| Lauritsen called the story pure invention.
N| A hip operation did take place in March, he confirmed.
V| The sovereign walked without a stick at Tuesday's reception.
A| Those who know her say she has spoken of "handing on the keys" at 80.
? the queen's abdication | 1D 4D 7P
? Was an address recorded in secret? | 2A 3W 4D
? surgery on the queen's hip | 5A
? did she use a cane on Tuesday | 6D
? Who would succeed her on the throne? | -

= Parents' WhatsApp groups in Leicester lit up on Thursday with claims of an attempted abduction outside a nursery.
N| There was no attempted abduction, Leicestershire Police said in a statement at 3pm.
N| The man seen talking to a child was her uncle, who had come on the wrong day, Sergeant Beth Oyelaran said.
N| "He's mortified. He had a lollipop, for goodness' sake."
V| The nursery had by then sent out a text telling families that a stranger had tried to take a girl.
N| Its manager, Kirsty Hallam, said she had acted on what staff told her and would do the same again.
V| Councillor Imran Daud has called for a crossing patrol to be restored on the road.
V| It was withdrawn in 2022 to save £6,400 a year.
? an attempt to kidnap a child outside the nursery | 1D 2D 3D 4A
? who was the man? | 2A
? Does the road have a crossing patrol again? | 6P 7D
? When did the patrol end? | 7A
? Was the uncle charged? | -

= A hedge fund's bet against Spanish turbine maker Ventorra has turned ugly.
N| "Every megawatt in our accounts is a megawatt in the field," chairman Ferran Puigdomènech told an extraordinary meeting.
N| Oakridge Short Capital's 84-page paper lists 11 wind parks that, it says, have never been connected.
N| Two of those it visited in the province of Teruel were "sheep and a signpost".
N| Regional energy commissioner Amparo Gil confirmed that grid permits for five sites had lapsed.
N| The securities regulator neither confirmed nor denied that it had opened a file.
N| Puigdomènech will sue in London, he promised, "before the clocks change".
V| Ventorra has lost 46 per cent of its value since the paper came out.
? Are some of the firm's wind farms fictitious or unconnected? | 1D 2A 3A 4A
? an investigation by the market watchdog | 5W
? Has Ventorra taken the short seller to court? | 6P
? how far have the shares fallen? | 7A
? which province did Oakridge's team visit | 3A
? Has the chairman sold shares? | -

= Thirty years on, a Cold War listening post in the Harz gives up its secrets, or some of them.
N| The Americans knew nothing of the tunnel, says retired Bundesnachrichtendienst colonel Harald Wittkop, 84.
N| "Knew? They paid for the concrete," counters historian Renate Siebold, who has worked through the files in Koblenz.
N| The US embassy in Berlin said it did not comment on intelligence matters, past or present.
V| The passage, 340 metres long, ran beneath the border fence to a farmhouse at Sorge.
V| It was flooded on purpose in 1987.
N| Wittkop would not say who gave that order.
A| Locals speak of a lorry that drove in and never drove out.
N| The state of Saxony-Anhalt hopes to open the tunnel to visitors in 2027.
? Were the Americans aware of the tunnel? | 1D 2A 3W
? who had the tunnel flooded? | 6W
? how long was the underground passage | 4A
? the tunnel is open to the public | 8P
? When was it filled with water? | 5A

= Hopes of a prisoner exchange between Ethiopia's government and the Fano militia rose, then fell, at the weekend.
N| No list had been drawn up, much less handed over, justice minister Tsegaye Bekele told Fana radio.
N| A Fano commander in Gojjam, Captain Wondwossen Abate, said he held a paper with 212 names and "a minister's stamp".
N| The Red Cross said it stood ready to help if both parties asked.
V| It would not say whether either had.
A| Relatives waiting in Bahir Dar were told on Saturday to bring clean clothes.
V| By Sunday evening nobody had come out of the prison gate.
V| A swap of 60 men in 2023 broke down on the bridge where it was to take place.
? a list of prisoners to be swapped | 1D 2A
? Have the sides called in the Red Cross? | 3P 4W
? Were detainees freed at the weekend? | 6D
? Did the 2023 exchange go through? | 7D
? how many names does the list have | 2A
? Has the captain been captured? | -

= Bus drivers in Aberdeen will not be striking after all, but the mood is sour.
N| The walkout set for Monday is off, Unite's regional officer Gregor Milne confirmed.
N| "Members have voted by a whisker, and I mean a whisker, to take the money."
V| He declined to give the figures.
V| The deal is worth 5.8 per cent over 18 months.
N| First Granite's operations boss, Tanya Leith, said she had never threatened to bring in agency crews.
A| Several drivers said they had seen the agency's coaches parked behind the depot at Kittybrewster.
N| A review of rest breaks should start in May, under the accord.
? industrial action by bus crews on Monday | 1D 2D
? How close was the ballot? | 2A 3W
? what pay rise was accepted? | 4A
? bringing in outside drivers to break the strike | 5D 6A
? have rest breaks been reviewed | 7P

= The fate of a Dutch Old Master seized in the war is back before the courts.
N| "Our client bought it in good faith in 1961," said Joost van Remmerden, for the Utrecht foundation.
N| Lawyers for the Rosenthal heirs put it differently: the panel was taken off a dining-room wall in Arnhem at gunpoint.
N| No record of a sale has been found, the restitutions committee wrote in its advice.
N| Van Remmerden said there was one, a receipt in a private archive, which he was not at liberty to produce.
V| The culture ministry has yet to say whether it will follow the committee.
V| The picture, a winter scene by Hendrick Spaan, is insured for €7m.
N| It may not leave the country while the case lasts, Judge Loes Bijlsma ruled.
? evidence that the painting was bought | 1A 3D 4A
? Was the picture looted? | 2A
? Has the ministry accepted the committee's advice? | 5W
? value of the Spaan panel | 6A
? export ban on the painting | 7A
? Has the picture been returned to the heirs? | 6P

= Fears for a Tongan fishing crew were eased on Wednesday.
N| All six are on a reef and waving, New Zealand rescue coordinator Heath Parata said.
N| "They're not on the boat, because the boat isn't there any more."
N| A Poseidon aircraft spotted a mirror flash at 6.20am and dropped water and a radio.
N| Nobody appeared to be badly hurt, said Parata, though he added that he had "only their thumbs to go on".
V| A patrol vessel should reach them by Thursday evening, sea permitting.
V| The wooden longliner Lupe'uluiva left Vava'u on the 3rd with food for four days.
N| An overloaded hold may have been to blame, harbourmaster Sione Fifita said.
? Have the missing fishermen been located? | 1A 3A
? is the longliner still afloat | 2D
? serious injuries among the crew | 4D
? Have the men been picked up? | 5P
? why did the vessel sink? | 7A
? how were they spotted? | 3A

= It was meant to be the week in which Manchester's tram extension finally got its money.
V| No cash was announced in Wednesday's spending statement.
N| "Manchester has not been forgotten," transport secretary Olwen Pryce told MPs.
N| Mayor Desmond Achebe, who had been briefed to expect £412m, said he felt "led up the garden path".
N| Pryce disputed that any figure had ever been given to him.
N| Treasury officials say they will look at the scheme again in the autumn.
M| The Manchester Evening News published a message to the mayor's office that read "412 is safe".
N| Asked if she had sent it, Pryce said she sent a lot of messages.
? funding for the tram line | 1D 5P
? that the mayor was promised £412m | 3A 4D 6A
? Was Pryce the author of the message? | 7W
? How many stops would the extension have? | -
? how did the mayor react to the spending statement | 3A

= Vineyard owners in Kent have been counting the cost of the coldest May night in a generation.
N| "We've lost the lot," said Hattie Romney at Elham Down.
N| Lights were seen burning between the rows across the county as temperatures fell to minus 4.6C, the Met Office said.
N| WineGB put average losses at 35 to 40 per cent.
N| Chapel Hill's owner, Giorgio Anselmi, said his vines had not been touched.
V| An insurer contacted by this newspaper declined to say how many claims it had received.
N| Ministers have been asked to declare the frost an agricultural emergency.
V| Environment secretary Tom Blaydon will visit on Friday.
? frost damage to Kent vineyards | 1A 3A
? Did Anselmi's vines suffer? | 4D
? number of insurance claims | 5W
? Has an emergency been declared? | 6P
? how cold did it get? | 2A
? did Blaydon tour the vineyards | 7P

= Ecuador's former vice-president has surfaced in Caracas, if a photograph is to be believed.
M| The picture, carried by the Quito daily El Meridiano, shows Rodrigo Zambrano at a café table in Altamira.
N| His lawyer, Sonia Baquerizo, said her client had not left Guayaquil.
N| "He watered my plants on Tuesday."
N| Venezuela's interior ministry said it knew of no such visitor.
N| The prosecutor-general wants an Interpol notice should Zambrano miss Monday's hearing.
V| Digital forensics firm Lumen Norte could not tell when the image was taken.
V| Zambrano is wanted over a hospital contract worth $37m.
? the flight of Zambrano to Venezuela | 1A 2D 3D 4W
? Has Interpol put out an alert for the ex-vice-president? | 5P
? when was the photo shot | 6W
? what is he accused of? | 7A
? Has Zambrano been sentenced? | -

= Staff at a Swansea steelworks were told over the tannoy that the furnace would be banked from midnight.
V| It was, by all accounts, the quietest shift change in sixty years.
N| "Banked is not closed," said site director Rhodri Maddocks.
N| Kwasi Boateng of the Community union said he had heard that line at Redcar.
N| Redcar was a different furnace, a different owner and a different century, Maddocks retorted.
N| The Welsh government is drawing up help for suppliers in case the stoppage lasts beyond a month.
N| First minister Carys Tudor did not answer when asked if she had known on Sunday.
V| The works made 1.1 million tonnes last year.
? permanent closure of the furnace | 2D
? Have suppliers been given aid? | 5P
? Was the first minister told in advance? | 6W
? annual output of the plant | 7A
? When will the furnace be relit? | -

= A suspected case of rabies at a Marseille kennel has been ruled out.
N| The dog had distemper, not rabies, the Pasteur Institute found.
N| "The tests were done twice and both came back the same," said virologist Solène Arnaudy.
N| Forty-three people who had handled the animal were vaccinated as a precaution.
N| Kennel owner Bastien Roux said he had been "treated like a poisoner".
V| He stopped short of saying he would sue.
N| The prefecture lifted its order at noon.
M| La Provence had put the number of dogs destroyed at twelve; the vet in charge, Dr Aïcha Benali, said it was one.
? Was there rabies at the kennel? | 1D 2D
? How many people got the jab? | 3A
? legal action by the kennel owner | 5W
? how many dogs were put down | 7A
? Where did the dog come from? | -

= Rail union leaders and the operator of the Leeds line disagree about almost everything, including whether they are on speaking terms.
N| "We've been in the room since nine," said Northern Arc's people director, Colette Vaughan.
N| Aslef's Dougie McPhail said that if they were in a room it was not one he was in.
A| An arbitrator was spotted carrying two sets of sandwiches up separate staircases.
N| The conciliation service Acas declined to discuss live cases.
N| Vaughan conceded that the two teams had not actually seen one another.
V| Trains will not run on Saturday if there is no accord by Thursday.
V| A similar stand-off in 2016 lasted 41 days.
? face-to-face negotiations between Northern Arc and Aslef | 1A 2D 4W 5D
? Have trains stopped running? | 6P
? How long did the 2016 dispute last? | 7A
? what pay offer is on the table | -
? an arbitrator attended | 3A

= The president of FC Dnister has promised fans that the derby will go ahead despite the state of the pitch.
N| The match has not been postponed, whatever the internet says, Vasyl Horodetsky wrote on Telegram.
M| Sport-Ekspres Lviv said referees who inspected the turf on Friday had refused to sign it off.
N| "They signed," Horodetsky told the club's channel. "In blue ink."
V| The league had not put out anything by 9pm.
N| Striker Emeka Nduka would play "on concrete if need be", his agent said.
N| Nduka trained apart on Thursday with a calf strain, according to coach Ruslan Bilyk.
V| Tickets for the away end, 1,900 of them, went in an hour.
? postponement of the derby | 1D 4W
? Did the officials refuse to approve the pitch? | 2A 3D
? that Nduka will play in the derby | 5A
? what is wrong with the striker? | 6A
? how many seats did visiting supporters get | 7A
? Was the coach fired? | -

= Singapore's port operator has confirmed a collision in the eastern anchorage.
N| Bulker Hai Yun 9 and the tanker Frøya Spirit touched at 3.52am, the Maritime and Port Authority said.
N| No oil was spilt.
N| "One crewman has a broken wrist and there is a dent you could park a scooter in," said salvage master Kelvin Teo.
V| The owners of the Chinese ship could not be reached.
A| A pilot familiar with the strait said the bulker's transponder had been off for two hours.
N| The authority said it was looking at that.
N| Both masters must stay until they have given statements.
V| Traffic was unaffected.
? an oil leak after the collision | 2D
? injuries to the crews | 3A
? Was the bulk carrier's transponder switched off? | 5A 6W
? have the captains given their accounts | 7P
? delays to shipping in the strait | 8D

= Opposition to a mosque extension in Bolton has taken an odd turn.
V| A petition against the plan carries 4,112 signatures, including that of the imam.
N| "I never signed it. I would hardly sign against my own roof," said Mufti Yunus Patel.
N| Organiser Derek Salthouse said every name had been checked by hand.
N| Bolton council said that it had not verified any of them.
N| Its planning officers recommend approval, subject to 22 extra parking spaces.
V| The committee meets on the 30th.
A| Neighbours say their real gripe is with the bins.
? Did the imam put his name to the petition? | 1A 2D
? that the signatures were checked | 3A 4D
? Has the extension been approved? | 5P
? how many people signed? | 1A
? what bothers people living nearby | 7A
? Who is paying for the building work? | -

= Six months after a dam burst in northern Laos, the builder and the state still cannot agree on what fell.
N| "The main wall is intact. It was a saddle, an auxiliary saddle, no more," said Hyo-Shin Engineering's Baek Seung-ho.
N| Deputy minister Khamphet Souvanna said that to the drowned it made little odds.
N| He put the dead at 71, a number aid groups think too low by half.
N| Hyo-Shin declined to say what it had paid out.
V| A compensation fund of $90m is to be set up if parliament votes for it in June.
N| An independent panel led by Swiss engineer Reto Zumthor found that the filling had been rushed.
N| Baek said he "could not find that word" in the report.
V| It appears on pages 9, 14 and 30.
? collapse of the main dam wall | 1D
? how many people were killed? | 3A
? Have victims been compensated? | 4W 5P
? that the panel blamed hasty filling | 6A 7D 8A
? Has anyone been arrested over the dam? | -

= NHS trust bosses in Norwich have apologised after 2,300 letters went astray.
N| "Letters were delayed; they were not lost," interim chief executive Judith Apsley told a board meeting.
N| A whistleblower's note tabled at the same meeting describes sacks of post behind a boiler.
N| Consultant Vikram Sethi said two of his patients had missed cancer appointments.
N| Asked if anyone had died, Ms Apsley said she could not answer that "sitting here today".
V| The trust's harm review is not due to report until October.
N| Contractor Postlink East said the sacks were nothing to do with it.
V| Its contract, worth £1.9m, is up for renewal in July.
? Did the hospital's letters go missing? | 1D 2A
? missed cancer consultations | 3A
? Has the delay been found to have caused deaths? | 4W 5P
? Postlink's responsibility for the sacks | 6D
? what is the deal with Postlink worth | 7A
? Has Apsley resigned? | -

= Chancellor's aide faces questions over a weekend at a gambling tycoon's villa.
A| Toby Hargreave "paid his own way, down to the last olive", a Treasury source said.
M| The Mail on Sunday printed an invoice made out to Lucky Plaice Holdings for three nights.
N| Mr Hargreave himself told a reporter on his doorstep: "You'll have to speak to the press office."
N| The press office said it was a matter for Mr Hargreave.
N| Labour's Anjali Deshpande wants the standards commissioner to look into the trip.
N| Her office had heard nothing back as of Monday lunchtime.
V| The levy on online casinos is due to be set in the Budget on 12 November.
? who paid for the villa stay? | 1A 2A 3W 4W
? Was the adviser's stay funded by the tycoon's firm? | 1D 2A 3W 4W
? Has the commissioner opened an inquiry? | 5P 6W
? Has the casino levy been fixed? | 7P
? Did the chancellor go along? | -

= A light aircraft that came down in a Suffolk barley field was flown by a man who should not have been in the air.
N| His medical certificate had lapsed in 2022, the Air Accidents Investigation Branch said in a bulletin.
N| The 68-year-old walked away "with a nosebleed and a bent hat", according to farmer Angus Thirkettle.
V| The Cessna was not fit to be repaired.
N| Investigators found no fault with its engine or its controls.
N| They were unable to determine why he had turned back.
V| He did not respond to their letters.
N| The Civil Aviation Authority is considering a prosecution.
? Did the pilot survive? | 2A
? lapsed medical paperwork of the pilot | 1A
? Was engine failure the cause? | 4D 5W
? why did the plane turn round? | 5W 6W
? has the pilot been prosecuted | 7P
? Was the Cessna written off? | 3A

= Pop singer Marisela Duarte walked off stage in Rotterdam on Saturday, 25 minutes into her set.
N| "Marisela has not cancelled the tour," said promoter Ruben Oosterhuis, handing out refund forms.
A| A stagehand said she had told the band in Spanish that she was "done, finished, going home to my dog".
N| Her label said she was suffering from exhaustion and asked for privacy.
V| It did not say whether Tuesday's show in Cologne would take place.
A| Her seat on a morning flight to Santo Domingo was taken, an airline employee said.
V| About 15,000 people had paid between €60 and €240 for the evening.
N| Oosterhuis said the money would be back on cards by the end of the month.
? the abandonment of the tour | 1D 2A
? Why did she break off the concert? | 3A
? Will the Cologne concert go ahead? | 4W
? Have fans got their money back? | 7P
? Did the singer fly to Santo Domingo? | 5A
? size of the crowd in Rotterdam | 6A

= India's space agency has said little since a relay satellite fell silent a fortnight ago.
N| Chairman R. Venkataraghavan told a school prize-giving that Setu-3 was "resting".
A| Engineers at the Hassan control centre said a fuel valve had frozen and that the craft was tumbling.
N| US tracker Jonathan Feld, who follows it from New Mexico, sees a flash every 11 seconds, consistent with a spin.
N| The agency's press desk said there was nothing to add to the chairman's remarks.
V| Setu-3 cost 14 billion rupees and was to work for 12 years.
V| A recovery command will be sent on the 17th, when the panels face the sun.
N| "Satellites sulk," Venkataraghavan said. "They come round."
? Is the satellite tumbling? | 2A 3A 4W
? what went wrong with Setu-3? | 2A
? Has contact been restored? | 6P
? cost of the spacecraft | 5A
? Was the launch rocket to blame? | -

= Farmers in the Vendée spent Sunday night guarding their flocks after wolf reports.
N| It was a dog, said Éric Gaborit of the French biodiversity office, pointing to the width between the canines.
N| "A big dog, a hungry dog. But a dog."
N| Mayor Claudine Brossard said she had seen the creature herself and that it "did not have a collar and did not have a master".
N| The prefect would not authorise a shoot without DNA.
V| Results from saliva swabs are expected within ten days.
V| Nineteen ewes were killed at Saint-Hilaire on Thursday.
N| Breeders' spokesman Loïc Pageot demanded that the wolf be culled by Christmas.
? Was the attack the work of a wolf? | 1D 2D 3A
? authorisation to shoot the wolf | 4D 7P
? how many sheep died? | 6A
? Have DNA results come in? | 5P
? Was the dog's owner identified? | -

= Speculation has mounted that Cornish lithium firm Wheal Bright is about to be swallowed by Glencarron.
N| "We are not in talks with Glencarron. We have not been in talks with Glencarron," chief executive Demelza Rowse said.
N| "I met their chairman once, at a wedding."
N| Glencarron said it did not comment on market speculation.
A| Bankers on both sides have been working out of a serviced office in Truro since Easter, two people with knowledge of the matter said.
M| The Times put the price under discussion at 215p a share.
N| The takeover panel has given Glencarron until 5pm on the 28th to bid or walk away.
N| Truro MP Alastair Keverne said he would fight any sale.
? discussions between Wheal Bright and Glencarron | 1D 2D 3W 4A 5A
? Has Glencarron made an offer? | 6P
? Has Rowse ever met Glencarron's chairman? | 2A
? what price per share was being talked about | 5A
? where have the bankers been working? | 4A

= Guests at a Blackpool hotel were led down ladders when smoke filled the upper floors.
N| Nobody is unaccounted for, incident commander Shelley Brack said at 4am.
V| An hour earlier she had told reporters that two people were missing.
N| "They were in the casino, both of them, with their phones off," she explained later.
A| A night porter said the alarm never sounded.
N| The hotel's owner, Marcin Zielinski, said it had been tested on Monday and had worked "like a dream".
V| He would not be drawn on whether it had gone off this time.
N| Fire investigators will go in when the stairs have been shored up.
V| Nine guests had breathed in smoke; none was kept in overnight.
? people missing after the hotel fire | 1D 2A 3D
? Did the alarm fail to sound on the night? | 4A 6W
? Have investigators entered the building? | 7P
? how many guests inhaled smoke? | 8A
? when was the alarm last checked | 5A
? Was it arson? | -

= The husband of Malta's tourism minister has been named in a passport affair, and the minister would rather talk about cruise ships.
N| "My husband's business is my husband's business," Claudine Farrugia told Times of Valletta.
N| Asked whether he had been paid by the brokers Meridian Gate, she said: "You're asking the wrong spouse."
N| Godwin Farrugia said through a lawyer that he had never had a cent from Meridian Gate.
M| Bank slips published by the Shift Desk show four transfers of €15,000 to an account in his initials.
N| Meridian Gate's liquidator confirmed the transfers but not who held the account.
N| Prime minister Karl Grech stood by his minister.
N| The opposition has tabled a motion of no confidence for the 9th.
? payments from Meridian Gate to the minister's husband | 1W 2W 3D 4A 5W
? how large was each transfer? | 4A
? Did the minister lose her job? | 6D 7P
? Has parliament voted no confidence in Farrugia? | 7P
? prime minister's backing for Farrugia | 6A

= Was a Kurdish singer beaten in a Tehran cell, or did she slip in the shower?
N| "She fell. There is a medical paper and it says that she fell," prosecutor Behrouz Kiani told state television.
N| Her sister Shilan, who saw her for six minutes behind glass, counted bruises "shaped like a boot".
N| Amnesty International said it had been denied access and could not say what had happened.
N| The prison chief has been told to hand over camera footage by Saturday.
N| He had not done so, the family's lawyer Parvaneh Sotoudeh said on Sunday.
V| Zara Hewrami, 33, was arrested on 2 May after a concert in Sanandaj.
A| Fellow inmates have gone on hunger strike, according to messages smuggled out.
? Was Hewrami beaten in custody? | 1D 2A 3W
? Has the prison surrendered its video? | 4P 5D
? when was the singer detained | 6A
? a hunger strike in the prison | 7A
? Has she been given a sentence? | -
? what caused her injuries? | 1A 2A 3W

= Dock gates at Felixstowe stayed shut for 50 minutes on Tuesday over what turned out to be a lava lamp.
N| An X-ray had shown "a cylinder with fluid moving in it", Superintendent Jerome Adeyinka said.
N| "It wasn't a bomb. It was 1970s mood lighting."
N| The robot that opened the crate will need a new claw.
V| Suffolk Police did not release the name of the lorry driver, who was let go without charge.
N| The port's operator would not put a price on the delay.
N| "Ships wait. It's what ships do," said harbour manager Toos Akkerman.
V| A device found at the same gate in 2015 was a live wartime shell.
? Was an explosive found at the port on Tuesday? | 2D
? the discovery of a bomb at Felixstowe in 2015 | 2D 7A
? charges against the driver | 4D
? who was at the wheel of the lorry? | 4W
? how much did the closure cost | 5W
? has the robot been repaired | 3P

= Peru's Congress ended the night without a vote, a quorum or a coherent account of who had switched the lights off.
N| "Nobody cut the power. A fuse went," said speaker Augusto Llerena.
N| Deputy Yolanda Ccori of the Frente Andino said she had watched an usher pull the lever.
N| The usher, she added, was "the speaker's cousin's boy".
N| Llerena said he had no cousin on the payroll.
N| The electricity company Lumbra had no record of a fault in the district.
N| President Irene Tafur's impeachment will now be debated on Monday.
V| She needs 44 deputies to survive and has, by her own party's arithmetic, 41.
? that the lights were turned off on purpose | 1D 2A 5A
? a relative of the speaker working in Congress | 3A 4D
? Has Tafur been impeached? | 6P
? how many votes can the president count on? | 7A
? Were deputies hurt in the dark? | -

= Bookmakers stopped taking money on the Grand National favourite after reports from Lambourn.
N| Copper Kettle is sound, eating and "as full of himself as ever", trainer Hilary Stokes-Bewley said.
M| The Racing Post's man on the gallops had the gelding lame on Saturday morning.
N| Stokes-Bewley said the horse he saw was a stablemate.
N| Jockey Fionn Hanrahan neither backed nor knocked the report: "I ride what I'm given."
V| A vet's car was outside the yard for two hours on Sunday.
N| The vet practice said it did not discuss its patients, "two-legged or four".
N| A final decision on whether to run will be made on Thursday, according to the owner, Sheikha Latifa.
? Was Copper Kettle lame? | 1D 2A 3D 4W 6W
? Has the horse been confirmed as a runner? | 7P
? a vet called at the yard | 5A
? what did the reporter see according to the trainer | 3A
? Has the horse won the National before? | -

= Talks on rebuilding the Kakhovka canal locks broke up without an agreed text, and with two versions of why.
N| "The Turks were ready, we were ready, and then the phone rang in the other room," said Ukraine's Oksana Radchenko.
N| Russia's delegation chief, Igor Shamrin, denied that he had taken any call.
N| "I do not carry a telephone at negotiations. It is a question of manners."
N| Turkish host Selçuk Erdem declined to say who had left first.
V| No date has been set for another round.
N| Mr Erdem hopes the parties will be back in Istanbul before Ramadan.
A| A member of the Turkish team said the sticking point was insurance, not security.
? the phone call that interrupted Shamrin | 2D 3D
? what held up the talks? | 7A
? Has a new session been scheduled? | 5W 6P
? who walked out first | 4W
? How much would the locks cost? | -

= Housing association Bluegate has apologised to a Croydon tenant who was told in writing that she was dead.
N| "I'm in my kitchen. I'm on the phone to you. I'd say that's alive," said Marcia Benn, 70.
N| The letter offered Bluegate's condolences and gave her 14 days to clear the flat.
N| A data-matching error was to blame, the association's Piers Holroyd said.
V| He was unable to say how many others had had the same letter.
A| A housing officer put it at thirty or so.
N| Holroyd ruled out any evictions.
V| Ms Benn's rent account was frozen on 3 June and has yet to be reopened.
? Is Marcia Benn dead? | 1D
? how many tenants received the letter in error? | 4W 5A
? Why was the letter sent? | 3A
? Was Benn evicted? | 2P 6D
? has her rent account been unfrozen | 7D
? Did she receive compensation? | -

= A retired Argentine admiral said to have fled justice was photographed buying peaches in Mar del Plata.
N| "I have not fled. I have bought fruit," Horacio Lanús said when the judge rang him.
N| Prosecutor Noemí Szyfman had told the court on Tuesday that he crossed into Paraguay by canoe.
N| She withdrew that on Thursday.
N| Paraguay's migration office said his passport had not been stamped at Encarnación or anywhere else.
N| Judge Ariel Mocoroa ordered an ankle tag.
N| It will be fitted once the supplier has been paid, a court clerk said.
V| Lanús, 81, is accused of ordering five disappearances in 1977.
? flight of the ex-admiral to Paraguay | 1D 2A 3D 4D
? Is Lanús wearing an electronic tag? | 5A 6P
? what is the octogenarian charged with? | 7A
? How did he allegedly cross the border? | 2A
? Has Lanús asked for forgiveness? | -

= Wembley steward accused of letting in ticketless fans says he was told to.
N| "Control said open it, so I opened it," Jordan Asante told the inquiry by video link.
N| The stadium's safety officer, Ros Cattermole, said control had said no such thing.
N| Radio recordings from 6.31pm to 6.44pm are missing, counsel noted.
N| Ms Cattermole could not account for the gap.
V| How many got through Gate K is not known.
M| Sky Sports put it at 2,000; the Football Association's own paper says 1,160.
N| The inquiry's chairman, Lord Ampleforth, intends to recall both witnesses.
V| Asante has not worked since.
? an order from the control room to open the gate | 1A 2D
? why are the recordings incomplete? | 4W
? how many people came in through Gate K? | 5W 6A
? Has Cattermole given evidence a second time? | 7P
? Is Asante back at work | 8D
? Was anyone crushed? | -

= Chinese gallium curbs: Brussels says it has assurances, industry says it has nothing.
N| Licences had been cleared for three European buyers, trade commissioner Henrik Sørbye announced.
N| "I'd love to know who they are," said Elke Rademann of the semiconductor lobby Halbring.
N| None of her 40 members has had one, she said.
N| China's commerce ministry said applications were handled according to law and did not say how many had been granted.
N| Mr Sørbye would not name the firms.
V| Spot gallium was quoted at $715 a kilo in Rotterdam on Tuesday.
N| Stocks could be gone by August unless something moves, Rademann warned.
? granting of export licences to European firms | 1A 3D 4W
? which companies got the licences? | 5W
? price of gallium in Rotterdam | 6A
? Have European stocks run out? | 7P
? who questioned the commissioner's claim | 2A

= A Fijian village that was to be moved uphill is, three years on, still at the tideline.
N| "We have not moved one post," said chief Ratu Semi Vakaloloma.
N| The climate ministry's annual report counts Nabukadra among "five communities relocated".
N| Permanent secretary Losena Qarase said the word was used "in the sense of a process".
N| The builder, Korodrau Civil, was paid $2.1m in 2022, the auditor-general found.
V| It could not be contacted at any of its three addresses.
V| The sea came into the church on 11 February.
N| A site on the ridge will be cleared this dry season, Ms Qarase promised.
? Has the village been relocated? | 1D 2A 7P
? how much did the contractor receive? | 4A
? Did Korodrau Civil go bankrupt? | -
? When was the church flooded? | 6A
? clearance of the ridge site | 7P
? Has Korodrau's director been charged? | -

= Downing Street was at pains on Monday to say that the health secretary was going nowhere.
N| "The prime minister has full confidence in her, and she is getting on with the job," the official spokesman said.
A| Two cabinet colleagues said Bettina Marlowe had written out her resignation on Friday and been talked round.
N| Ms Marlowe told LBC there had been "no letter, no draft of a letter and no envelope".
N| Presented with a photograph of an envelope, the spokesman said he did not comment on stationery.
M| ITV's political editor says she will be moved to Defra in the spring.
N| Her permanent secretary, Sir Colm Roche, does step down in May.
V| He is 61.
? Marlowe's resignation letter | 1D 2A 3D 4W
? Has the health secretary left her post? | 1D 5P
? departure of Sir Colm Roche | 6A
? How old is the permanent secretary? | 7A
? Who will run the health department next? | -

= Norfolk lifeboat volunteers say they were stood down while swimmers were still in the sea.
N| All four swimmers were out by then, the Coastguard maintains.
N| "They were not out. I could see their heads," said coxswain Barney Tuttle.
N| One of them, Lotte Grimsby, 19, drowned.
N| The Coastguard's log has the stand-down at 15.07; her mother's watch has a photograph taken at 15.12.
V| It shows three figures in the water.
N| Commander Giles Prentice said he was not in a position to comment on a picture he had not seen.
N| The Marine Accident Investigation Branch may take up the case, a spokeswoman said.
? Were swimmers still in the water when the boat was called off? | 1D 2A 5A 6W
? Did anybody die? | 3A
? at what time was the crew stood down? | 4A
? an accident investigation | 7P
? how many people does the photograph show in the sea | 5A 6W
? Was the beach flagged red? | -

= Broadcaster TV Nord has taken a documentary about a shipping heir off its site.
N| "It has been withdrawn for a technical check," programme director Malene Højgaard said.
N| The film's maker, Asbjørn Ravn, laughed when this was read to him: "The technique is called a lawyer."
N| No legal threat of any kind had been received, Højgaard insisted.
N| The heir, Poul-Erik Stage, would say only that he was "glad of every check".
A| A person at the channel who saw it described a 12-page letter from a London firm.
V| Carfax Dunne, the firm in question, did not respond to two emails.
V| The film will be shown at a festival in Odense on the 20th.
? Has the documentary been pulled? | 1A 2A
? a legal threat against the broadcaster | 2A 3D 4W 5A 6W
? why was the film taken down? | 1A 2A
? screening of the film in Odense | 7P
? Did Stage own shares in TV Nord? | -

= The missing millions of a Catholic diocese in Kerala have split its priests.
N| Father Jobin Kallarackal said 86 million rupees had been lent to a cinema owner without security.
N| "It is an investment, not a loan, and the cinema is Catholic," said vicar-general Monsignor Thomas Edattukaran.
N| The cinema owner denied having had any of it.
N| Police in Thrissur said they had received a complaint and had not registered a case.
N| Whether they would, Superintendent Sheeba Varghese declined to say.
V| The bishop, who is 74, is in a retreat house and is not taking visitors.
N| Priests loyal to Father Kallarackal want Rome to send an administrator.
? diocesan money given to the cinema owner | 1A 2A 3D
? Has a criminal case been opened? | 4D 5W
? an administrator named by Rome | 7P
? what sum is in dispute? | 1A
? where is the bishop staying | 6A
? Has Father Kallarackal been defrocked? | -

= Three days after a tailings wall was reported breached near Kitwe, nobody has shown a breach.
N| Site manager Piet Geldenhuys led reporters along 900 metres of bank and invited them to point.
N| "Is this a hole? No. Is that a hole? No."
N| Water from the Mwambashi nonetheless runs green, and government chemist Loveness Banda found copper at 30 times the norm.
N| She would not speculate as to where it came from.
A| Children at the ford said it had been green "since the noise".
N| The environment agency did not rule out a leak from below.
N| It may order the pumps stopped if Friday's readings are no better.
? a breach in the tailings wall | 1D 2D 4W 6W
? Have the pumps been switched off? | 7P
? how much copper was in the river | 3A
? Since when has the water been green? | 5A
? Did the mine pay the villagers? | -

= After the coup, the silence: no word in N'Djamba on where the deposed president is.
N| "He is in good health and among his own," Colonel Idriss Maloum said on state radio.
N| The president's daughter, in Brussels, said nobody in the family had spoken to him since the night of the 14th.
N| Neither the African Union nor the French embassy could say where he was being held.
A| A cook said he had carried a tray to a room at the artillery barracks and heard a familiar cough.
N| Maloum promised that elections would follow "when the house has been swept".
N| He denied that anybody had been killed in the takeover.
V| This reporter saw two bodies outside the treasury.
? Where is the ousted president? | 3W 4A
? deaths in the coup | 6D 7A
? Have elections taken place? | 5P
? Is the president alive? | 1A 4A
? contact between the president and his relatives | 2D
? Did French troops intervene? | -

= A Cheshire zoo has scotched rumours about its giant panda.
N| Mei Hua is not pregnant, keeper Lewis Abara said, and has "never looked less pregnant in her life".
N| What visitors had seen being carried in was a heat lamp for the tortoises.
N| "There was no ultrasound. I don't know who came up with that."
M| It was ChesterLive, which quoted a contractor.
N| The website said it stood by its reporter.
V| The zoo would like to try artificial insemination next spring, if Beijing agrees.
V| Beijing has yet to reply.
V| The panda's loan ends in 2028.
? pregnancy of the panda | 1D
? Was a scan carried out on Mei Hua? | 3D 4A 5A
? Has the panda been artificially inseminated? | 6P
? Has China approved the procedure? | 7W
? when is Mei Hua due to go back? | 8A
? what was carried into the enclosure? | 2A

= Questions are being asked about a £7m payment in the accounts of Scottish whisky group Lochbeg.
N| It was "consultancy, properly invoiced", finance director Euan Raeburn told the annual meeting.
N| Shareholder Ingrid Falkener asked who the consultant was; she asked four times.
N| "That is commercially sensitive," Raeburn said, four times.
M| The Herald has established that the payee shares an address in Limassol with the chairman's yacht.
N| Chairman Sir Torquil Menteith said he had benefited "not by one penny".
N| He owned neither the address nor, he said, any yacht.
V| A photograph of him at the helm hangs in the visitor centre.
N| The accounts were passed with 81 per cent of the vote.
? where did the £7m go? | 3W 4A
? identity of the consultant | 3W
? Did the chairman profit from the payment? | 5D
? Does Sir Torquil own a yacht? | 4A 6D
? approval of the accounts by shareholders | 8A
? Has the auditor resigned? | -

= A landmark trial of Sweden's e-krona has ended, and the Riksbank is choosing its words.
N| "It has not failed," deputy governor Sigbritt Alm said at a seminar in Uppsala.
N| "Nor would I call it a success; I would call it a Wednesday."
N| Only 4,200 of the 50,000 pilot wallets were ever opened, according to a slide that was shown and then removed.
V| Asked for a copy, the bank said the slide was "not a public document".
N| Retail federation head Kaj Wennerholm said his members had seen "not one customer, not one".
N| A decision on a launch will be taken by parliament in 2028 at the earliest, Alm said.
N| She declined to say what the bank would recommend.
? Was the e-krona pilot a failure? | 1D 2D 3A 5A
? number of wallets activated | 3A 4W
? Has the e-krona been launched? | 6P
? what will the Riksbank advise? | 7W
? use of the e-krona in shops | 5D

= In Aleppo's old souk the rebuilding money has arrived, or it has not, depending on which side of the street you stand.
N| "Every stall on the list has been paid," said reconstruction commissioner Mazen al-Jundi.
N| Spice seller Abu Walid, stall 61, turned out his pockets.
N| "Does this look paid to you?"
N| The Aga Khan Trust said it had transferred the second tranche on 4 September.
N| The bank in Damascus was not able to say where it had gone from there.
V| Of eleven stallholders asked, nine said they had had nothing.
N| Al-Jundi promised to publish the receipts.
V| They had not been published when this edition went to press.
? Have the stallholders received their money? | 1A 2D 3D 6D
? transfer of the second tranche | 4A 5W
? have the receipts been made public | 7P 8D
? when did the Trust send the funds? | 4A
? Was the souk damaged again this year? | -

= Cambridge chip designer Quillon has ended days of guesswork over its founder.
N| Dr Osagie Ighodaro "is well, is working, and is the chief executive", the company said.
V| It gave no reason for his absence from the results call, the second in a row.
N| Chief operating officer Beatrix Lund, who took it, batted away a question on succession.
N| "Next question, and please let it be about chips."
A| Three engineers said he had not been in the building since Whitsun.
M| The Financial Times reported that headhunters had been hired; Quillon said no search was under way.
V| Revenue climbed 19 per cent to £88m.
? the founder's departure as CEO | 1D 3W 4W
? Has Ighodaro picked a successor? | 3W 4W
? Why did Ighodaro miss the call? | 2W
? How long has he stayed away from the office? | 5A
? what were the company's sales | 7A
? Is Quillon to list in New York? | -

= Police Scotland said a body recovered from the Clyde was that of a missing chef.
N| Formal identification has taken place and his family has been told, Detective Inspector Mhairi Lennox said.
N| There were no suspicious circumstances, she added.
N| His brother, Gianluca, said he could not accept that.
N| "He was afraid of water. He would cross the road for a puddle."
V| Paolo Ferrante, 44, was last seen leaving a bar on the Broomielaw on 30 November.
N| The procurator fiscal will receive a report.
V| A reward of £5,000 had been offered.
? Has Ferrante's body been identified? | 1A
? foul play in the chef's death | 2D 3A 4A
? where was he last seen alive? | 5A
? Has a report gone to the fiscal? | 6P
? how big was the reward | 7A
? Was the bar shut down? | -

= A Norwegian fish-farm giant has been accused of hiding a mass escape of salmon from a pen off Frøya.
N| No fish had got out, communications chief Silje Monsås said when the first were caught at the river mouth.
N| By Friday she was speaking of "a limited number".
N| The fisheries directorate reckons that some 27,000 swam free through a tear two metres long.
N| Ms Monsås said the firm did not share that estimate but did not offer one of its own.
A| Anglers claimed that divers had been stitching nets by night for a week.
N| The firm faces a fine if the directorate finds it kept quiet.
V| Environmental crime police in Trondheim were not answering questions on Friday.
? the escape of farmed salmon | 1D 2A 3A
? How many fish escaped? | 3A 4W
? Has the company been fined? | 6P
? how big was the hole in the net | 3A
? Were lice found on the fish? | -

= There was to have been a ribbon, a band and a minister at Hargeisa's new maternity wing on Saturday; there was a goat.
N| The opening had been put off "for reasons of protocol", hospital director Dr Hibaaq Yusuf said.
N| "The building is finished. The building is beautiful. The building has no water."
N| Contractor Geesh Works said it had handed over a complete water system in April.
N| A pump was stolen in May, according to the police, and no one has been arrested.
N| Health minister Saynab Aadan's office did not say when she would cut the ribbon.
N| Turkish donors have been asked for a new pump.
V| Eleven women gave birth in the old ward that weekend.
? Has the maternity wing opened? | 1D 5W
? a working water supply in the new building | 2D 3A
? what happened to the pump | 4A
? Has the pump been replaced? | 6P
? number of births over the weekend | 7A
? arrests for the theft | 4D

= The Crown Prosecution Service has come under fire from a judge after a fraud trial at Southwark collapsed on its second day.
N| "I have rarely seen a disclosure exercise so shambolic," said Judge Perpetua Haines, discharging the jury.
V| All five defendants walked free.
N| Prosecuting counsel accepted that 9,000 emails had been overlooked.
N| They had not been overlooked, the Serious Fraud Office said afterwards; they had been "deprioritised".
V| The CPS would not say whether an appeal was planned.
N| Defendant Milo Czerny, 58, told reporters he would be suing "everybody with a wig".
V| The trial cost £3.8m.
? the collapse of the fraud case | 1A
? Were the accused freed? | 2A
? Did prosecutors overlook thousands of emails? | 3A 4D
? will the ruling be appealed? | 5W
? Has Czerny filed a claim for damages? | 6P
? cost of the proceedings | 7A

= Mexico's beaches are open again after Hurricane Odalys lost her nerve.
V| The storm was downgraded to a tropical depression at 7am, 140 kilometres off Huatulco.
N| "She never made landfall, thank the Virgin," said state civil protection head Aristeo Luna.
N| There was no loss of life, he said.
A| Fishermen in Puerto Ángel said two of their number had not come back.
N| The navy said it was unaware of any missing boat.
N| Luna said he would look into it "with pleasure, but after lunch".
V| Some 12,000 people had spent the night in schools.
N| Damage could still come from swollen rivers, the meteorological service cautioned.
? Did the hurricane hit the coast? | 2D
? deaths from Odalys | 3D
? fishermen missing after the storm | 4A 5W
? how many people were sheltered | 7A
? Has there been river flooding? | 8P
? When did the storm weaken? | 1A

= Trouble at mill: a Lancashire towel maker with a royal warrant has not paid its weavers since August.
N| "Wages have been paid late, they have not been unpaid," owner Cosmo Arkwright-Shaw said through the letterbox.
N| Weaver Noreen Iqbal, 31 years at the loom, held up a bank statement with three empty months.
N| "If that's late, I'm the Queen of Sheba."
N| Buckingham Palace declined to discuss individual warrant holders.
M| The Lancashire Telegraph has been told that the looms have been sold to a buyer in Gujarat.
N| Mr Arkwright-Shaw said that was "tosh".
V| A winding-up petition is listed for 6 December.
? that the weavers have gone without pay | 1D 2A 3A
? Were the looms sold to an Indian buyer? | 5A 6D
? Has the company been wound up? | 7P
? loss of the royal warrant | 4W
? how long has Iqbal worked there? | 2A
? how many weavers does the mill employ | -

= The leader of Greece's third party has emerged from a two-day huddle with his deputies.
N| "I came in as leader and I am walking out as leader," Pavlos Drakakis said on the steps.
N| He would not take questions.
A| Five of the 22 deputies had called on him to go, according to a participant.
N| Deputy Foteini Zorba denied having been one of them, then said that she had been "misheard, possibly by me".
N| A congress will be called for the spring.
N| The rebels want it before Christmas.
M| Kathimerini on Monday ran the headline "Drakakis resigns"; it was later changed.
V| The party polled 9 per cent in June.
? resignation of Drakakis | 1D 7A
? calls by deputies for the leader to quit | 3A 4D
? Has the party held its congress? | 5P 6P
? share of the vote in June | 8A
? How many deputies wanted him gone? | 3A
? Who will replace Drakakis? | -

= Toxic algae may be behind dog deaths at a Staffordshire reservoir, a vet has warned.
N| Four dogs brought in since Sunday had swum at Rudyard Deeps, said vet Tansy Ollerenshaw, and all four died.
N| "I can't prove it. I'd just keep mine on a lead."
N| Severn Valley Water said weekly samples had shown no algae "at any level of concern".
N| It would not release the figures.
N| The UK Health Security Agency said it had not been consulted.
N| A sign is to go up "in due course", the parish council said.
V| The reservoir was closed for the same reason in 2018.
? Is toxic algae present in the reservoir? | 1A 3D 4W
? how many dogs have died | 1A
? Has a warning sign been erected? | 6P
? closure of Rudyard Deeps in 2018 | 7A
? Did any swimmers fall ill? | -

= Did the Kremlin offer a gas discount to Bratislava in exchange for a veto? It depends on who held the pen.
N| "Nobody offered and nobody asked," Kremlin spokesman Arkady Veselov told reporters on his daily call.
N| Slovakia's energy minister, Radoslav Hudák, said prices "came up, as the weather comes up".
N| Pressed on whether a figure had been named, he smiled.
M| Denník Dnes cited minutes that speak of "minus 18, conditional".
N| The ministry did not dispute that the minutes were genuine.
N| EU energy chief Birgitte Aalto demanded a copy.
N| She has not been given one, her cabinet said on Thursday.
V| The veto, if it comes, would fall on 14 March.
? the offer of a gas discount to Slovakia | 1D 3W 4A 5W
? Were the leaked minutes authentic? | 5A
? Has Brussels obtained the minutes? | 6P 7D
? Slovakia's veto | 8P
? How large was the discount? | 4A
? Did Hungary get the same offer? | -

= Nobody at Doncaster council can find the deeds to the town's market hall, it has emerged.
N| "They are in a safe place," said chief solicitor Gideon Marsh. "It's just that the place is so safe we can't find it."
N| Developer Castlemoor has claimed since March that the hall belongs to it.
N| Its managing director, Rashida Khalil, would not produce the conveyance on which she relies.
N| Land Registry records list the building as unregistered.
N| Marsh said there was no prospect of traders being moved out.
A| Stallholders said men with tape measures had told them to be gone by summer.
N| A judge has been asked to decide who owns what.
? Are the title deeds missing? | 1A
? who owns the market hall? | 2A 3W 4A 7P
? eviction of the traders | 5D 6A
? publication of Castlemoor's conveyance | 3W
? How much is the hall worth? | -

= A US senator's aide has walked back a remark that set off a small panic in the wheat market.
N| "There is no export ban. There's not going to be an export ban," said Senator Doyle Whitcomb's press secretary, Kaylee Brandt.
N| On Tuesday night she had told a podcast that one was "basically done".
N| The Agriculture Department would not be drawn on internal discussions.
V| Chicago futures, which had jumped 7 per cent, gave most of that back.
N| Growers' president Merle Oftedahl said he had been assured by the White House that nothing was afoot.
N| The senator wants hearings on stocks in September.
V| He faces re-election in North Dakota next year.
? a ban on US wheat exports | 1D 2A 3W 5D
? Did Brandt say a ban was all but agreed? | 2A
? Have hearings been held on grain stocks? | 6P
? what did wheat futures do? | 4A
? which state does Whitcomb represent | 7A
? Was Brandt fired? | -

= Nineteen months on, the report into the Brenner coach crash runs to 300 pages and answers most things.
N| Brake failure was not the cause, says lead author Prof Gudrun Mair.
N| The driver, who also died, had been awake for 22 hours.
N| Why the tachograph showed otherwise could not be established.
N| Operator Alpenlust Reisen "at no time" tampered with a tachograph, according to its lawyer, Dr Veit Knapp.
N| Mair was asked about this and said she had written what she had written.
V| Thirteen of the 41 on board were killed.
N| A prosecutor in Innsbruck will decide by Easter whether to bring charges.
? what caused the coach crash? | 2A
? manipulation of the tachograph | 3W 4D 5W
? how many people lost their lives | 6A
? Has the operator been charged? | 7P
? how long had the driver gone without sleep | 2A
? Did the brakes give out? | 1D

= Fans of BBC Radio Humberside's breakfast show need not reach for the off switch just yet.
N| Presenter Lol Beckett is staying, station editor Trudy Nwosu said on Wednesday.
N| "He isn't being axed, he isn't being moved, he isn't even being asked to get up later."
A| Colleagues had been told a fortnight ago that the slot was to be shared with Leeds.
N| The BBC said it did not recognise that and that no proposal existed.
N| Beckett, 63, thanked listeners for 4,000 emails, "some of them clean".
N| The National Union of Journalists will ask for the pledge in writing.
V| The show draws 71,000 people a week.
? axing of Beckett from the breakfast slot | 1D 2D
? sharing the programme with Leeds | 3A 4D
? How many emails did the presenter receive? | 5A
? Has the union got a written guarantee? | 6P
? audience of the breakfast show | 7A
? How much does Beckett earn? | -

= Australian miner Kurrajong has suspended work at an underground gold mine in Ghana after a rockfall.
N| "All 16 men who were below are above," country manager Fenella Strachan said.
N| She rejected a union claim that two of them had been carried out with broken legs.
N| Mineworkers' union secretary Kojo Ampofo said he had held one of the stretchers.
N| The inspectorate of mines has been notified but has not yet been down.
N| It would be a week before anybody could say what had come loose, Strachan thought.
V| Kurrajong's shares were halted in Sydney pending an announcement.
A| Villagers had complained for months of cracks in their walls.
? Is anyone trapped in the mine? | 1D
? injuries in the rockfall | 2D 3A
? Have inspectors established the cause? | 5W
? inspectors have visited the site underground | 4D
? Was dealing in the miner's stock suspended? | 6A
? number of miners who were underground | 1A

= The wedding is off, said the groom's mother; the wedding is on, said the bride's.
V| So went the third day of the Duke of Tarrant's nuptial troubles, conducted largely through the gates of Tarrant House.
N| "There will be a wedding, there will be cake, and you will all be sent home," said Lady Olga Strelnikova.
N| The dowager duchess told the Daily Telegraph that the invitations had been "recalled, like faulty kettles".
N| The duke's office confirmed nothing and denied nothing.
V| At St Margaret's, where the banns have been read, the verger had had no instructions.
A| Two guests received a call on Monday asking for their cards back.
N| The bride, Darya, 29, flew to Nice on Sunday for a fitting, her mother said.
? cancellation of the duke's wedding | 2P 3A 4W 5W 6A
? Were the invitations called back? | 3A 6A
? where has the bride gone? | 7A
? Has the couple married? | 2P
? Is the bride pregnant? | -

= Regulators in Pretoria have gone quiet about a batch of baby powder they warned of last week.
N| Laboratory tests found no asbestos, distributor CleanCradle said, citing a certificate from Rotterdam.
N| The health products authority has not seen the certificate, its acting head, Dr Lerato Mabuse, said.
N| "I will believe it when I hold it."
N| Her own lab's results will be ready on Thursday.
M| News24 reported that traces had turned up in three of ten tins; Mabuse would not comment on that.
V| Two chains have taken the powder off the shelves.
N| CleanCradle's founder, Hein Pretorius, said that if there was asbestos in it he would eat a tin on live television.
? Did the baby powder contain asbestos? | 1D 5A
? Has the regulator been shown the Rotterdam certificate? | 2D
? Has the product been withdrawn from stores? | 6A
? Has Pretorius eaten baby powder on television? | 7P
? how many tins were contaminated | 5A
? Have any babies died? | -

= Speedway: the Poole Corsairs have been thrown out of the cup, or so their opponents believe.
N| "We've gone through. They used a 17-year-old who wasn't signed," said Ipswich promoter Kev Stannard.
N| The governing body had made no ruling as of Tuesday night, its secretary, Maud Tarling, said.
N| Poole's Bruno Castellani described the objection as "a sore loser's hobby".
N| Rider Mikkel Vang, the teenager in question, was registered at 5.58pm, two minutes before the deadline, he said.
N| Stannard said he had a screenshot that showed 6.04.
V| He did not share it.
V| Ipswich had lost the tie 92-88 on aggregate.
N| The semi-final draw will be held over until Friday.
? expulsion of Poole from the cup | 1A 2D
? Was Vang eligible? | 1A 4A 5D
? when was the rider's registration lodged? | 4A 5A
? aggregate score of the tie | 7A
? have the semi-finals been drawn | 8P
? Was Vang injured in the heats? | -

= Hospital chiefs in Turin have moved to calm fears after an anaesthetist was arrested at work.
N| No patient came to harm, medical director Ornella Bosio said, "not in theatre and not afterwards".
N| Prosecutor Gabriele Tosetti is looking at eleven deaths since 2021.
N| "Looking at is not the same as linking," he added.
N| Dr Saverio Quaglia, 49, has denied wrongdoing through his lawyer.
V| Why he was picked up on Tuesday and not before was not explained.
N| A drug cabinet was 40 ampoules short, the arrest warrant says.
N| Relatives have asked for three bodies to be exhumed.
V| The court has yet to rule on that.
? Did the anaesthetist harm patients? | 1D 4D
? how many deaths are being examined | 2A
? Have bodies been exhumed? | 7P 8W
? why was the arrest made now? | 5W
? missing drugs at the hospital | 6A
? Has Quaglia been struck off? | -

= An Ulster bus firm says its electric fleet is fine, thank you, after a week of breakdowns.
N| "One bus stopped. One," said Lagan Coaches owner Sammy McIlwrath.
A| Drivers have counted nine.
N| Translink, which pays for the route, said it was "seeking clarity on numbers".
N| McIlwrath rubbished a claim that passengers had been stuck on the Westlink for three hours in the dark.
N| "Forty minutes, and it was light."
V| A video with a time stamp of 21.40 shows people walking along the hard shoulder with phones lit.
N| The batteries will be swapped under warranty in the new year, the maker, Voltra of Ghent, said.
V| It would not discuss why.
? how many buses broke down? | 1A 2A 3W
? Were passengers stranded after dark? | 4D 5D 6A
? have the batteries been replaced | 7P
? What is wrong with the batteries? | 8W
? how long were people stuck, according to McIlwrath | 5A
? Has Lagan Coaches lost the contract? | -

= Iraq's oil marketing arm has disowned a contract that bears its stamp.
N| "The stamp is ours; the contract is not," said SOMO's Ammar al-Jaff.
N| The paper sells 2 million barrels a month to Dubai trader Palmyra Star at $11 under the market.
N| Palmyra's lawyer said the deal was valid and that his client would enforce it "in any court with a ceiling".
A| A ministry official said the stamp had been locked in a drawer to which four people had the key.
N| He would not name them.
N| Parliament's integrity committee is to question the oil minister on Sunday.
M| Two tankers have already loaded, according to the trade service ArgoFlow.
N| Al-Jaff said that was impossible.
? Is the Palmyra contract genuine? | 1D 3A
? loading of cargoes under the disputed contract | 7A 8D
? who had access to the stamp? | 5W
? Has the oil minister been questioned? | 6P
? how deep was the discount | 2A
? Has al-Jaff been suspended? | -

= A village shop in Powys has lost its Post Office counter; the Post Office says it hasn't.
N| "Temporarily paused" is how spokeswoman Gwenllian Rees put it.
N| Postmaster Idris Bevan, who has had the safe taken away, calls it shut.
N| "They took the scales. You can't post a letter without scales."
N| Rees could not give a date for reopening.
N| MP Siân Hopkin-Jones will raise it at Welsh questions on Wednesday.
N| Bevan owes the Post Office nothing, he said, and has never been told otherwise.
A| It is understood that a shortfall of £2,300 showed up in March.
N| The Post Office said it never discussed individual branches.
? Has the Post Office counter been closed? | 1D 2A 3A
? When will it open again? | 4W
? a shortfall in the branch's accounts | 6D 7A 8W
? Was the matter raised in Parliament? | 5P
? what did the Post Office take away | 2A 3A
? Has Bevan been prosecuted? | -

= Streaming platform Loop is hunting for the person who posted the finale of The Cartographer three weeks early.
N| There had been no hack, chief technology officer Wen Hsiao-ting said.
N| "Someone with a badge did this. Not someone with a hood."
N| She stopped short of accusing the dubbing studio in Mumbai, to which the files went on the 2nd.
N| The studio's Farokh Irani said his vault had been audited on Monday and nothing was out of place.
V| The clip had been watched 11 million times before it came down.
N| Showrunner Tess Oyelowo-Grant said the ending would not be changed.
A| Crew members said a second version was shot in June under a false title.
N| She laughed when told of that, and said no more.
? Was Loop hacked? | 1D 2D
? who leaked the finale? | 2A 3W 4D
? an alternative ending | 6D 7A 8W
? number of views of the leaked clip | 5A
? when did Mumbai receive the material | 3A
? Is there a fourth season? | -

= Fighting has, or has not, resumed around the Congolese town of Masisi-Kati.
N| "You hear thunder. It is the season," General Déogratias Kambale told reporters at the airstrip.
N| A nurse at the mission clinic, Sister Immaculée, had treated nine gunshot wounds by noon.
N| The rebel M27 movement said it had opened fire on nobody.
N| It accused the army of shelling a market.
N| UN peacekeepers were not able to reach the town and could not corroborate that.
N| Talks in Luanda will go on regardless, Angola's mediator said.
V| Some 30,000 people have fled since Friday, the Norwegian Refugee Council's lorries full of mattresses and hens.
? Has fighting broken out again? | 1D 2A 3D 4A 5W
? the shelling of a market by the army | 4A 5W
? continuation of the Luanda talks | 6A
? how many people are displaced? | 7A
? how many people with bullet injuries were seen | 2A
? Has the general been replaced? | -

= Ticket touts, not technology, were to blame for Friday's chaos, according to Ticketloft.
N| "Our site did not crash," chief executive Brandon Oakes told a Commons committee.
N| "It slowed down, the way a motorway slows down."
N| Committee chair Dame Felicity Orme held up a page reading "Error 503", seen by her own daughter.
N| Oakes said he could not comment on Dame Felicity's daughter.
N| Bots had made 94 per cent of requests, he said.
N| He would write with a figure for refunds.
V| The committee had not received his letter by Thursday.
N| Ministers are minded to cap resale prices, culture secretary Jamil Rahmani said.
? Did the ticket site go down? | 1D 2D 3A 4W
? share of traffic that was automated | 5A
? Has Oakes supplied the refund number? | 6P 7D
? a limit on resale prices | 8P
? what error message was displayed? | 3A
? How many tickets were sold? | -

= A burglary at the home of a Spurs midfielder was "nothing of the sort", his agent says.
N| "His cousin has a key," said agent Fabrizio Tonelli. "He borrowed a watch."
N| The Metropolitan Police recorded a burglary in Hadley Wood at 8.50pm on Saturday.
N| Officers said they were keeping an open mind.
M| The Sun priced the haul at £400,000.
N| Midfielder Yaw Boakye-Mensah, asked after the Fulham game, said he had plenty of watches.
V| The cousin was not at home when this newspaper called.
N| Boakye-Mensah will miss the cup tie with a bruised toe, manager Ralf Innauer said.
? Was the footballer's house burgled? | 1D 2A 3W 4A 5W
? what was the stolen property worth? | 4A
? why is the player out of the cup tie | 7A
? the cousin took the watch | 1A
? Have arrests been made? | -

= Reports of a ceasefire extension in eastern Myanmar were met with caution on Friday as artillery fire continued in Karenni State.
M| A two-week prolongation of the truce was agreed late on Thursday in Chiang Rai, Thailand's Nation Daily reported, citing a negotiator.
N| Brigadier General Thein Zaw Oo, who speaks for the junta, told AFP that no extension had been signed and that none was on the table.
N| The Karenni National Front said in a statement that it was not in a position to confirm any understanding reached by its delegates until they had returned.
N| Thailand's foreign ministry, which hosted the discussions, acknowledged that they had taken place but sidestepped questions about their outcome.
A| At least four shells landed near the Loikaw reservoir on Friday morning, according to two residents reached by telephone.
V| The current truce lapses at midnight on Sunday.
N| UN special envoy Rasmus Okkonen urged both parties to extend it by a month so that rice could be planted.
? the prolongation of the truce | 1A 2D 3W 4W 7P
? Were talks held in Thailand? | 4A
? Did shells fall close to the reservoir? | 5A
? when does the present ceasefire run out | 6A
? Has the UN envoy been refused a visa? | -

= The resignation of Finland's top prosecutor was announced by mistake on Tuesday, her office said, blaming a web template.
N| "The prosecutor general has not resigned and has no plans to do so," a correction published two hours later read.
M| Helsingin Viesti, which had carried the original notice, said the text had been signed electronically by the official herself.
N| Anniina Raatikainen, 54, did not deny having signed it when approached outside parliament, but said there was "a difference between writing a thing and sending it".
A| Several colleagues have described relations between her and the justice minister as poisonous since the dropping of a bribery case in April.
N| Justice minister Joakim Nyholm said he had received nothing from her and that he had nothing to add.
N| A complaint about the bribery case is to be dealt with by the parliamentary ombudsman in the autumn.
? the departure of the prosecutor general | 1D 2A 3W 5D
? Did Raatikainen sign the resignation notice? | 2A 3W
? bad blood between the minister and the prosecutor | 4A
? Has the ombudsman ruled on the complaint? | 6P
? how much was paid in the alleged bribe | -

= Port Elizabeth's water crisis: council says taps will not run dry, engineers are less sure.
N| There is no Day Zero and there will not be one this year, executive mayor Thandeka Mfeketo told a media briefing on Monday.
N| Combined dam levels stood at 11.2 per cent at the start of the week, the lowest since records began, according to the department of water affairs.
A| Two municipal engineers, speaking on condition of anonymity because they are not allowed to talk to the press, said the Impofu barge would be sucking mud by mid-June.
N| The metro's head of infrastructure, Barend Loots, declined to be drawn on dates.
N| A request for the consultants' model on which the mayor relied was turned down on the grounds that it was a draft.
V| Pressure reductions have been in force in the western suburbs since February.
N| Disaster funding of R280 million has been sought from the Treasury, which has not yet responded.
? Will the city run out of water this year? | 1D 3A 4W
? how full are the dams? | 2A
? the consultants' model | 5W
? lower water pressure in the western suburbs | 6A
? Has the Treasury paid out relief money? | 7P
? Have schools been closed because of the drought? | -

= Canadian police have not identified a man found unconscious on a freight train in Thunder Bay.
N| He was not carrying papers, a phone or any money, Constable Amélie Boisvert of the CN Police told a news conference on Wednesday.
N| An account circulating on Facebook that he is the missing Winnipeg accountant Terrence Dyck was dismissed by the officer, who pointed out that Dyck is six inches taller.
N| Dyck's wife said she had been shown a photograph and that it was not her husband.
A| Hospital workers have nicknamed him Boxcar and say he responds to Polish.
N| The Polish consulate in Toronto said it had been made aware of the case on Tuesday and was trying to establish whether he was a citizen.
N| No foul play is suspected, Boisvert said.
V| It is not known where he boarded; the train had come from Prince Rupert, 3,400 kilometres to the west.
? Is the man Terrence Dyck? | 2D 3D
? where did he get on the train? | 7W
? Is he a Polish national? | 5W
? evidence of a crime | 6D
? Where had the train come from? | 7A
? Has the man died? | -

= Workers at a garment factory outside Chittagong went back to their machines on Sunday after nine days.
N| An increase of 700 taka a month has been conceded, according to the owners' association, which had previously ruled out any rise before January.
N| Union organiser Rehana Khatun said the figure was right but that nothing had been put in writing.
N| She was released on bail on Friday, having been accused of setting light to a delivery van.
N| "I have never set fire to anything larger than a candle," she said.
V| Nobody from the brand for which the factory mainly sews, Sweden's Nordlund, would discuss the dispute; an emailed statement spoke of "dialogue".
N| Two police officers were transferred after a man was shot in the foot on the fourth day of the stoppage, the district superintendent said.
N| The labour ministry will inspect the site's fire exits next week.
? a pay increase for the garment workers | 1A 2A
? Has the wage agreement been signed? | 2D
? Did Khatun set a vehicle on fire? | 3A 4D
? was someone shot during the strike | 6A
? Have the emergency exits been checked? | 7P
? Nordlund's position on the pay dispute | 5W

= A rare mosaic uncovered beneath a car park in Colchester is to be reburied, to the dismay of residents.
N| Funding of £620,000 would be needed for a permanent cover, and it had not been found, council leader Rufus Ashdown said.
N| Heritage England said it had never been asked for it.
N| Mr Ashdown insisted that an application had gone in "by post, in January", but no copy could be produced when the Gazette asked for one.
N| The design, which shows a hare and two leopards, dates from about AD 180, said site director Dr Zuleika Farah.
N| Damage caused by a digger on the first day was, in her words, "heartbreaking but small".
N| The contractor, Brayne Groundworks, maintained that the floor had been cracked by frost centuries ago.
N| Reburial is scheduled for the week of 17 November.
? a grant application to Heritage England | 2D 3A
? Was the mosaic damaged by a digger? | 5A 6D
? how old is the mosaic? | 4A
? Has the mosaic been covered over again? | 7P
? Has the money for a permanent cover been raised? | 1D
? who owns the car park | -

= Two Lithuanian MEPs were questioned by Belgian prosecutors over a consultancy with links to Baku.
N| Questioning of Vaidas Grybauskas lasted seven hours, a spokesman for the federal prosecutor's office said, adding that he had been released without conditions.
N| His colleague Jurga Stonytė was heard as a witness and not as a suspect, her lawyer stressed.
N| The prosecutor's office would not confirm in what capacity either of them had been summoned.
M| A transfer of €220,000 from Caspian Bridge Partners to a foundation run by Grybauskas's wife is documented in bank records published by the investigative site Siena Files.
N| The foundation did receive money from Baku, Grybauskas said in a video, "for children's libraries, of which I am proud".
N| Lifting of his immunity would have to be voted on by the full parliament, and no request has been received, its president said.
N| Azerbaijan's mission to the EU denounced what it called a smear.
? the interrogation of Grybauskas | 1A
? Is Stonytė a suspect? | 2D 3W
? payments from Azerbaijan to the wife's foundation | 4A 5A
? Has Grybauskas's immunity been lifted? | 6P
? request for a waiver of immunity | 6D
? Were the two MEPs charged with corruption? | -
? how much did Caspian Bridge hand over | 4A

= Kilmarnock's only cinema will reopen under new ownership, four months after the projectors were switched off.
N| A lease was signed on Monday by Odette Kilbride, who ran the Regal in Troon for a decade, agents Dunlop Hay announced.
V| No opening date has been given, although a sign in the foyer window promises "popcorn by Pancake Day".
N| The previous operator's liquidators said creditors, among them eleven former staff owed a total of £43,000, were unlikely to see any of it.
N| Ms Kilbride said she would be offering those people their jobs back.
N| Three had already accepted, she told the Standard, while declining to name them.
N| East Ayrshire Council denied having contributed to the fit-out.
A| A councillor, who did not wish to be identified, put the council's contribution at £90,000 "in kind".
? who has taken over the picture house? | 1A
? Has the cinema opened its doors again? | 2P
? have the former employees received what they are owed | 3D
? Has anyone been rehired? | 4P 5A
? public money for the refurbishment | 6D 7A
? which former workers are coming back | 5W

= Search teams looking for a Yemeni dhow with 44 people aboard have found wreckage but no survivors.
N| Timber and two jerrycans bearing the vessel's registration were recovered 12 nautical miles off Socotra, the Omani coastguard said on Thursday.
N| The bodies of five people have been taken aboard the frigate Al-Shamikh, it said.
N| Governor Raafat Bin Thabet said it was too soon to give the dhow up for lost.
N| Among those travelling on it was a wedding party of 23 from Qalansiyah, whose sheikh said no one had been able to tell him which of them was dead.
N| Weather warnings had been issued on Sunday and Monday, the meteorological office in Mukalla said.
N| They were never received at the harbour, according to its master, Salim Bafadhl.
V| An investigation into why the vessel sailed has been ordered.
? Did the dhow sink? | 1A 3W
? how many bodies have been retrieved? | 2A
? which of the wedding guests were killed | 4W
? Was the harbour warned of the weather? | 5A 6D
? Where was the debris found? | 1A
? Were any survivors treated in Oman? | -

= Concern is growing over the whereabouts of a Tibetan monk whose sentence ended in June.
N| Lobsang Gyatso was freed on the day laid down by the court, a foreign ministry official in Beijing said in reply to a question from a Japanese reporter.
N| No one has seen him, says his cousin Dolma, who runs a café in Dharamsala.
N| Asked where he was living, the official, Guo Lianhua, said she had no information on that.
A| A man from the same county reported seeing him in the back of a white van at the prison gate, his head covered, with two men on either side.
N| The UN human rights office said letters sent to the Chinese mission in August had gone unanswered.
N| European diplomats are to raise the matter at a dialogue in Chongqing in November.
V| The 47-year-old was convicted in 2018 of inciting separatism, a charge he rejected.
? Was the monk released? | 1A
? Where is Gyatso now? | 3W
? Has the EU brought the case up with China? | 6P
? Beijing's reply to the UN letters | 5W
? Did he admit inciting separatism? | 7D
? when was he found guilty | 7A
? a sighting of the monk since June | 2D 4A

= Ministers have ruled out a bailout for the Isle of Wight's hovercraft service, which is due to make its last crossing on Sunday.
N| "It is a private company and it will have to find private money," ferries minister Callum Ogilvie told the island's MP.
N| Operator Solent Skim has called in administrators, it confirmed on Tuesday evening after denying it on Tuesday morning.
V| The morning's denial had described the story as "nonsense on stilts".
N| Administrator Tamsin Bellwood of Crewe Parrish said she was talking to "more than one and fewer than five" possible buyers.
V| She would not name them.
A| One is believed to be the Danish group Sundfart, which pulled out of a similar deal in 2021.
N| Sundfart's press officer said the company "neither is nor has been" a bidder.
V| The craft can carry 80 passengers and makes the trip in ten minutes.
? a government rescue of the hovercraft | 1D
? Has Solent Skim gone into administration? | 2A 3D
? who wants to buy the service? | 4A 5W 6A 7D
? interest from Sundfart | 6A 7D
? how long does the crossing take? | 8A
? Were fares raised this year? | -

= A trawler owner in Peterhead has been fined after a camera on his boat was found taped over.
N| The tape was put there "to stop the rain getting in", skipper Sandy Buchan told the sheriff court.
N| Fiscal Morven Grieg said that over 19 days some 40 tonnes of cod went unrecorded.
N| It was eight tonnes at the most, Buchan's solicitor countered, and most of that was haddock.
N| Sheriff Alan Ironside said he was unable to say how much had been landed and would not try.
N| He imposed £12,500.
N| Marine Scotland said it would be asking for the licence to be suspended.
V| A previous skipper of the same vessel went to jail in 2013.
? Why was the camera covered? | 1A
? how much fish was left off the books? | 2A 3A 4W
? size of the fine | 5A
? Has the boat's licence been suspended? | 6P
? Was Buchan sent to prison? | -
? when was an earlier skipper jailed | 7A

= Chile's Codelco-sized problem: a tunnel collapse at El Silencio has left production figures in the dark.
N| Output had not been affected, the state miner said in a filing on Monday night.
N| "How could it not be? The belt runs through that tunnel," said Fabián Oyarzún of the supervisors' union.
A| Traders at two metal houses in London said they had been told to expect 9,000 tonnes less in the quarter.
N| Chairwoman Constanza Riquelme, speaking in Santiago, asked to be judged by the quarterly report and left it at that.
N| The union has demanded that work stop on the lower level until a geologist has been down.
N| No geologist had been asked for, the mine's manager said.
V| The tunnel, driven in 1968, was reinforced after a rockburst in 1990.
V| Copper closed 1.2 per cent higher.
? loss of output after the collapse | 1D 2A 3A 4W
? how many tonnes are likely to be lost? | 3A
? Has a geologist been called to the mine? | 5P 6D
? when was the tunnel strengthened? | 7A
? Did the copper price rise? | 8A
? How many miners were injured? | -

= Cabin crew at a Spanish budget airline have told passengers not to panic about a pilots' vote.
N| No strike has been called, Sepla's Íñigo Larrauri said; what had been called was a vote on whether to call one.
N| Volamos said in a note to customers that every flight in its timetable would operate.
A| Its own crewing department was working on a plan to cut one departure in five, according to a person who had seen the spreadsheet.
N| The airline did not comment on "alleged spreadsheets".
V| Ballots go out on the 3rd and are to be counted on the 17th.
N| "I'd book the train," said Larrauri, when asked what he would do.
N| Bookings for July were down 4 per cent, the carrier's commercial head, Remedios Cantó, told Hosteltur.
? Are Volamos pilots on strike? | 1D 5P
? plans to cancel flights | 2D 3A 4W
? what has happened to July bookings? | 7A
? When will the votes be counted? | 5A
? Have cabin crew joined the dispute? | -

= Claims that a Bradford school banned Christmas have been dismissed by its head, an elf hat on the desk in front of her.
N| "We've got a tree, we've got a nativity and we've got me," said Saima Choudhry.
M| The Daily Express website carried the claim on Monday under the headline "Bah humbug".
N| It was based on a letter that told parents there would be no carol service at the cathedral.
N| That was because the cathedral has no heating, Ms Choudhry said.
N| A diocesan spokesman confirmed that the boiler had failed and said it may not be mended before Epiphany.
V| The website changed its headline on Tuesday afternoon but has not said why.
A| Staff say they have had 200 abusive emails.
N| MP Clifford Rowntree, who had called for the head to be sacked, would not be drawn when asked if he still wanted that.
? Did the school ban Christmas? | 1D 2A
? Is the carol service in the cathedral off? | 3A 4A
? why is there no service in the cathedral | 4A
? Has the boiler been fixed? | 5P
? Why was the headline altered? | 6W
? does Rowntree stand by his call for her dismissal? | 8W
? Did pupils stage a protest? | -

= Fresh doubt over date of death of Tajikistan's exiled opposition leader
N| He died on Thursday in a clinic in Kraków of heart failure, his party said in a statement signed by his deputy, Firdavs Olimzoda.
N| The clinic said no patient by the name of Sherali Nazarov had been admitted that week.
N| "He used another name, as we all do," Olimzoda explained.
N| Polish police said they were aware of the reports but had received no notification of a suspicious death.
N| Dushanbe's embassy in Warsaw did not pick up the phone.
A| Relatives in Khujand were visited by security men on Wednesday, a day before the death, and told to prepare a grave, a neighbour said.
N| A post-mortem will be requested, according to the family's Polish lawyer, Ewa Sikorska.
N| Rumours that he was seen at a café on Saturday were "cruel and false", his daughter Manizha wrote.
? Is Nazarov dead? | 1A 6A 8D
? Was he treated at the clinic in Kraków? | 1A 2D
? a suspicious death reported to the Polish police | 4W
? Has an autopsy been carried out? | 7P
? what did he die of? | 1A
? Who will lead the party now? | -

= A government data centre in Slough ran out of diesel in a power cut and four agencies went dark.
N| "There was no loss of data," cabinet office minister Perdita Langham told the Commons.
N| She conceded that there had been a loss of "access to data, for 31 hours".
N| The passport office, the Land Registry, the DVLA and one other body were affected.
N| Ms Langham would not identify the fourth, citing security.
M| It is GCHQ's recruitment arm, according to The Register.
N| Contractor Hexbourne said the tanks were full.
N| It had been told they were full, a spokesman clarified an hour later.
N| Penalties may be triggered if the outage is found to be its fault.
? Was government data lost? | 1D
? how long did the outage last? | 2A
? which agencies were hit? | 3A 4W 5A
? full fuel tanks at the data centre | 6A
? Has Hexbourne been penalised? | 8P
? Was the power cut caused by a cyberattack? | -

= Jamaica's track federation is standing by its sprint champion in a row over a missed test.
N| "She did not miss three tests. She missed one and was late for two," federation president Winsome Tulloch said.
N| The Athletics Integrity Unit confirmed only that "a case exists".
N| Under the rules three failures to be found within a year bring a two-year ban.
M| A leaked letter seen by L'Équipe gives the dates as 4 February, 19 May and 30 June.
N| Shadae Bromfield told followers on Instagram that on the last of those she was in a lift with no signal.
N| Her coach, Devon Rattray, was asked about the first two and said he was not her diary.
N| She plans to run the 200 metres in Oslo on Thursday.
V| Organisers there have yet to publish a start list.
? Did Bromfield miss three drug tests? | 1D 2W 4A
? When did she fail to be tested? | 4A
? Did she race in Oslo? | 7P
? where was she on 30 June | 5A
? what does the coach say about the February and May tests | 6W
? Has Bromfield been banned? | -

= Court papers filed in Delaware suggest the founders of a robot maker fell out over a kitchen.
N| Co-founder Anselm Wirth spent $310,000 of company money on his home, the suit filed by Priscilla Nakagawa says.
N| "Not a spoon," was his reply to that, given through a publicist.
N| The publicist declined to answer a follow-up on whether the word spoon was being used literally.
N| Nakagawa was dismissed on 8 January, the complaint says; Armature Inc maintains that she left.
N| She had been asked for her pass by two men while feeding a parking meter.
N| The board will meet in special session if the judge grants an injunction.
V| Armature's robot arm, the A4, is used in 60 hospitals.
N| No patients were at risk from the dispute, the company said.
? personal spending of company funds by Wirth | 1A 2D
? Was Nakagawa fired? | 4A 5A
? Has the board held its special meeting? | 6P
? how many hospitals use the A4 | 7A
? who is suing Wirth? | 1A
? danger to patients | 8D

= "Mystery illness" on a cruise ship at Southampton was seasickness, health officials have concluded.
N| None of the samples grew norovirus or anything else of note, Dr Emeka Uzoma of the port health authority said.
N| "It was a flat-bottomed ship in a force nine."
N| Passengers had been told by the captain that a "bug" was aboard.
N| Owner Sovereign of the Isles denied that he had used that word.
V| A recording of the announcement, passed to the BBC by a passenger, contains it twice.
N| Around 340 of the 1,900 on board had been ill, according to the ship's doctor.
N| Compensation was being thought about, the line said, without giving a sum.
V| The vessel sails for Madeira on Saturday.
? an infectious outbreak on the ship | 1D 2D 3A
? Did the captain speak of a bug? | 3A 4D 5A
? number of passengers who fell ill | 6A
? Have passengers been compensated? | 7P
? what was behind the illness? | 1A 2A
? Did anybody die aboard? | -

= The Hague: prosecutors say a key witness in a Balkan war crimes case has gone missing; the defence says he was never there.
N| Witness K-41 left his hotel on the morning of the 12th and has not been in touch since, prosecutor Marguerite Sauvageot told the chamber.
N| "There is no K-41. There is a waiter from Zemun who likes hotels," said defence counsel Nebojša Trkulja.
N| The victims and witnesses unit was not at liberty to say whether protection had been extended to anybody of that description.
N| Presiding judge Ifeanyi Okwuosa ordered Mr Trkulja to withdraw the remark about the waiter, and he withdrew it.
N| Dutch police had received no missing-person report, they said on Thursday.
N| His evidence will be read out if he does not reappear by the 30th, the judge ruled.
V| The accused, General Momčilo Babić, is charged over the shelling of Prijevor in 1994.
? existence of witness K-41 | 1A 2D 3W
? When was the witness last seen? | 1A
? Was K-41 under protection? | 3W
? Has his testimony been read to the court? | 6P
? what is Babić accused of? | 7A
? Has the general pleaded guilty? | -
? was the disappearance reported to the police | 5D
