= Ferry goes down off Samar with scores aboard
V| A wooden-hulled ferry carrying market traders capsized in heavy swell off the eastern Philippine island of Samar before dawn on Thursday, and rescuers were still pulling survivors from the water at nightfall.
N| {The coast guard} put the number of dead at 19 in its evening bulletin, up from 11 at midday.
N| {Rodel Abantao, the mayor of the nearest town}, gave a higher count of 26, saying fishermen had brought seven bodies straight to the village chapel.
N| "Those seven are already in our figure," {coast guard spokeswoman Lieutenant Imelda Sarrosa} replied when told of the mayor's remarks.
V| It was not clear how many had been on board, because tickets are sold on the beach and no list is kept.
N| {The owner, Divine Mercy Lines}, said the boat was licensed for 84 and had 79 passengers.
A| {Several survivors} spoke of people sitting on the roof and of at least 120 on the vessel.
N| {Sarrosa} said 61 had been picked up alive by 5 p.m.
V| In 2019 a sister ship of the same company lost its engine off Leyte and drifted for two days without loss of life.
N| {The president's office} ordered the firm's remaining boats held in port until an inquiry reports.
? How many people died when the ferry sank? | 2A=19 3A=26 4D
? The death toll has risen to 26 | 2D 3A 4D
? Was the boat overloaded? | 5W 6D+ 7A
? how many passengers was the ferry carrying | 5W 6A+=79 7A=at least 120
? How many were rescued? | 8A=61
? Did passengers lose their lives when the company's other ship broke down off Leyte? | 9D
? Has Divine Mercy Lines lost its operating licence? | -
? has the captain been detained? | -

= Reactor hall fire at Czech research institute "out in nine minutes"
N| A pump motor overheated and burned on Wednesday morning in a building that houses a small training reactor outside Brno, {the Institute of Applied Radiation} said.
N| {Its director, Blanka Hruskova}, told Czech Radio that the reactor had been shut down for its summer inspection and was never in danger.
N| "No radiation escaped, not a becquerel," {she=Blanka Hruskova} said.
N| {The state nuclear safety office} confirmed that readings at the fence and in two nearby villages had not moved from normal background.
A| {Two employees who asked not to be named} said the alarm had failed to sound and that they learned of the fire from smoke under a door.
N| Asked about that, {Hruskova} said the technicians were still reading out the system's memory and she would rather not guess.
N| {The fire brigade} logged its arrival at 8.41 and the end of the fire at 8.50.
N| One laboratory assistant was treated for smoke inhalation and sent home, {the brigade} added.
V| The institute paid a fine of 300,000 crowns in 2021 for keeping solvents in a corridor.
M| {The tabloid Rychlo} reported on its website that forty people had been evacuated, but took the line down an hour later.
? Was there a radiation leak at the institute near Brno? | 3D+ 4D
? did the fire alarm work? | 5D 6W+
? How long did the fire last? | 7A=arrival at 8.41 and the end of the fire at 8.50
? Was the reactor running at the time? | 2D+
? the evacuation of forty people | 10A
? Has the institute been fined over the fire? | -
? how many people were hurt | 8A=One
? Is the reactor to be closed for good? | -

= Measles count in Ohio county climbs to 47
V| Health officials in Tarver County, Ohio, have now recorded 47 cases of measles since the middle of March, nine of them in the past week.
N| {Dr. Lorna Pettibone, the county's health commissioner}, said 44 of the patients had never been vaccinated and that the status of the other three was unknown.
N| Eleven children have needed hospital care, and all but two have gone home, {Pettibone} said.
N| "Nobody has died, and I intend to keep it that way," {the commissioner=Lorna Pettibone} told a town meeting on Monday night.
A| {Parents in a private Facebook group} claimed that a four-year-old boy had died in Columbus over the weekend.
N| {Riverside Children's Hospital in Columbus} said it would not discuss individual patients.
N| {The state health department} lists 39 confirmed cases on its website, which it updates on Fridays.
N| Schools will stay open, {superintendent Gary Umholtz} said, but pupils without the shot will be asked to stay away for 21 days after any exposure.
V| The county's last outbreak, in 2014, ended after 22 infections.
? How many measles cases have been found in Tarver County? | 1A=47 7A=39
? Did a child die of measles? | 4D 5A 6W
? Are schools in the county closed? | 8D
? how many kids ended up in hospital | 3A=Eleven
? Were the patients immunised? | 2D
? Had the county more than 40 cases in the 2014 outbreak? | 9D
? Has the county declared an emergency? | -
? where did the outbreak begin? | -

= Chilean mine: four men brought up after 61 hours
V| Four miners trapped by a rockfall at the San Eusebio copper workings in northern Chile were hauled to the surface one by one on Sunday, sixty-one hours after the gallery behind them came down.
N| {The mining minister, Carolina Undurraga}, announced that a fifth man, the shift foreman, had not survived.
N| {The company, Minera Atalaya}, identified him as Nelson Ferrada, 52.
N| "He pushed the young ones into the refuge and went back for the radio," {Ivo Castillo, one of the four}, told state television from his stretcher.
N| {The miners' union} accuses Atalaya of having ignored two written warnings about cracks in the roof.
N| {Atalaya} said it had received one letter, not two, and had bolted the section within a week.
N| {Undurraga} declined to apportion blame before the labour inspectorate had finished its work.
A| {A geologist who advised the mine until last year} said the roof bolts were of the wrong length.
V| Production at San Eusebio is suspended; the company's larger pit at Cerro Bravo is unaffected.
N| {A hospital in Copiapó} reported that all four survivors were dehydrated but could be discharged on Tuesday.
? How many miners were saved? | 1A=Four
? did the foreman make it out alive | 2D
? Had the mine been warned of the danger beforehand? | 5A 6A+
? Who was to blame for the collapse? | 5A=Atalaya 7W
? how long were they underground? | 1A=sixty-one hours
? The Cerro Bravo pit has stopped work | 9D
? Have the rescued miners left hospital? | 10P
? Did the company repair the roof after being alerted? | 6A+
? was anyone else still missing | -

= Probe to Venus loses contact on day nine
N| {The European Space Agency} said on Friday that it had heard nothing from its Thetis spacecraft since 02:14 GMT the previous day.
N| Flight director {Annemiek Roosjen} told reporters in Darmstadt that the probe had been healthy when its signal stopped in mid-sentence, "like a telephone put down".
N| "We have not lost the mission; we have lost a link," {she=Annemiek Roosjen} said.
N| Three theories are on the table, among them a stuck transmitter and a hit by a micrometeoroid, but {Roosjen} said it was far too soon to rank them.
A| {Two engineers on the project} said a software patch had been uploaded forty minutes before the silence.
N| {The agency's press office} acknowledged that a patch had been sent, adding that nothing linked it to the fault.
N| {Radio astronomers at Effelsberg in Germany}, who pointed their dish at the probe overnight, said they had caught a faint carrier wave.
N| {ESA} called the Effelsberg observation interesting but said it could not be confirmed as Thetis.
V| The spacecraft cost 640 million euros and was launched from Kourou on 3 May aboard an Ariane 6.
V| It is due to reach Venus in November.
? Has ESA lost Thetis for good? | 3D+
? Was a signal picked up from the silent probe? | 1D+ 7A 8W+
? Did a software update cause the breakdown? | 4W+ 6D+
? was a patch uploaded shortly before contact broke off? | 5A 6A+
? Has the craft arrived at Venus? | 10P
? when was Thetis launched | 9A=3 May
? how much did the mission cost? | 9A=640 million euros
? Did a micrometeoroid strike the probe? | 4W+
? Was the launch of Thetis delayed? | -

= Effelsberg signal was a satellite, astronomers concede
N| The whisper of radio that raised hopes for Europe's silent Venus probe came from a weather satellite, {the Max Planck Institute for Radio Astronomy} said on Monday.
N| "We were wrong, and we were wrong in public," {Jürgen Altenbeck, who led the observation at Effelsberg}, told the newspaper Kölner Bote.
N| {ESA} said it had never counted the detection as Thetis.
N| The agency will keep calling the craft until the end of the month, {operations chief Annemiek Roosjen} said, and will then decide whether to give it up.
A| {A member of the inquiry board} said suspicion had hardened against the patch sent to the probe on 12 May.
N| {Roosjen} would neither confirm nor deny that, saying the board had not finished writing.
V| No other country has a working orbiter at Venus since Japan's Akatsuki fell quiet.
N| {The German science minister, Hanno Kleist}, said Berlin would not pay for a replacement before the causes were known.
M| {The French daily La Dépêche du Ciel} reported that insurers had been told to expect a total loss.
? Was a signal picked up from the silent probe? | 1D 2D 3D+
? Did a software update cause the breakdown? | 5A 6W+
? Has ESA abandoned Thetis? | 4P+
? will Germany fund a new Venus probe | 8D+
? Did Altenbeck admit the mistake? | 2A+
? Where did the radio whisper come from? | 1A=a weather satellite
? Has the inquiry board published its findings? | 6D+
? Has Akatsuki been brought back into service? | 7D

= Two drown as Queensland creek bursts its banks
V| Two people were confirmed dead on Tuesday after 310 millimetres of rain fell in ten hours on the hills behind Tully, in far north Queensland, sending Banyan Creek through the main street.
N| {Police} named the victims as Neville Orchard, 71, and his daughter Trish, 44, whose ute was swept off a causeway.
N| {Inspector Kylie Sandow} said a third person, a backpacker believed to be from Denmark, remained unaccounted for.
N| {The Danish embassy in Canberra} said it was aware of the report but could give no details.
N| {The mayor, Brett Halloran}, complained that the warning siren had stayed silent.
N| {The Bureau of Meteorology} said it had issued a severe flood warning at 9.20 the night before, eleven hours ahead of the peak.
N| Sirens are the council's job and not ours, {forecaster Mei-Lin Croft} pointed out.
V| Some 140 houses have water above the floorboards and the Bruce Highway is cut in three places.
A| {Locals} reckoned the creek had not come up so fast since Cyclone Winifred in 1986.
N| {Halloran} has asked Canberra to send the army.
? How many people have been killed in the Tully floods? | 1A=Two
? Is someone still missing after the flood? | 3A 4W
? did residents get a warning? | 5D 6A
? Who died on the causeway? | 2A=Neville Orchard, 71, and his daughter Trish, 44
? Have soldiers been deployed to Tully? | 10P
? how many homes were flooded | 8A=140
? Was the flood caused by a cyclone? | -
? Has the Bruce Highway reopened? | 8D
? Were the two victims tourists? | -

= Vaccine maker drops malaria booster after trial
N| {Corvane Biologics} is ending work on its malaria booster after a trial in Mali and Ghana found that it protected children no better than the original three doses, the company told investors on Wednesday.
N| {The Basel firm} will write down 210 million francs in the second quarter.
N| "The booster is safe; it simply does not add anything," {chief scientist Ruth Oberhänsli} said.
V| The study followed 4,812 children between five and seventeen months old for two rainy seasons.
V| Among those given the extra dose, 18.3 per cent fell ill with malaria, against 18.9 per cent of the others.
N| {Dr Mamadou Keïta, the trial's lead investigator in Bamako}, called the result disappointing but clean.
V| The original vaccine, Malvane, remains on sale in fourteen African countries.
N| {Oberhänsli} said no jobs would go in Basel, and that a decision on the plant at Liestal would come in the autumn.
V| Shares in the company closed 7 per cent lower in Zurich.
? Has Corvane given up on the booster? | 1A+
? Is Malvane being withdrawn? | 7D
? How many children took part in the study? | 4A=4,812
? Did the extra dose make children ill? | 3D+
? what share of the boosted children caught malaria | 5A=18.3 per cent
? Will the company cut jobs at its headquarters? | 8D+
? Is the Liestal plant to be shut? | 8W+
? How far did the share price fall? | 9A=7 per cent
? did any children die in the trial? | -

= Inquiry opens into death of hiker in Tatra avalanche
V| A 29-year-old woman from Kraków died on Saturday when a slab of snow broke away beneath the Zawrat pass in the Polish Tatras, and prosecutors in Zakopane have opened an inquiry into how her group came to be there.
N| {The mountain rescue service TOPR} said six walkers had set out at dawn although the avalanche level stood at four on a scale of five.
N| {Their guide, Szymon Bachleda-Curus}, is alive and in hospital with a broken pelvis.
N| {His lawyer} said her client had turned the party back before the slope went and had done nothing wrong.
A| {Two members of the group} told investigators the opposite: he had urged them on, they said.
N| {Prosecutor Edyta Wolny} said she had read both accounts and would comment on neither.
V| Four of the six were dug out within twenty minutes.
V| An avalanche on the same slope in January 2020 buried two climbers, both of whom survived.
N| {The national park} has closed the trail until further notice.
? Did the guide tell the group to go on? | 4D+ 5A 6W
? How many people were caught up in the group's outing? | 2A=six
? who died in the avalanche | 1A=A 29-year-old woman from Kraków
? Has the guide been charged? | -
? Was the guide killed? | 3D
? Was anybody killed by the 2020 avalanche at Zawrat? | 8D
? Is the path open again? | 9D
? how many were pulled out of the snow within twenty minutes? | 7A=Four

= Lagos building collapse: how many were inside?
V| A five-storey block of flats still under construction in the Mushin district of Lagos came down on Monday afternoon while plasterers were at work on the third floor.
N| {The Lagos State Emergency Management Agency} said twelve bodies had been recovered by Tuesday noon and twenty-three people brought out alive.
N| {Kunle Adebisi-Oke, who runs a food stall opposite}, counted "forty, maybe forty-five" men going in that morning.
N| {The developer, Greenpalm Homes}, says only 31 were on the payroll that day.
V| Twelve and twenty-three make thirty-five, as reporters pointed out.
N| {The firm's lawyer, Folasade Ibironke}, replied that passers-by and a family of squatters were among the casualties.
N| {The state's building control agency} said it had sealed the site in February because two floors had been added without approval.
N| "We have never seen any such order," {Ibironke} said.
A| {Workers} said the seal had been cut off the gate within days.
N| {The governor, Olumide Fashanu-Cole}, promised that somebody would go to prison.
N| {Red Cross volunteers at the scene} said that voices could still be heard under the slab on Tuesday morning.
? How many people were on the site when it fell? | 3A=forty, maybe forty-five 4A+=31 5A=thirty-five
? how many died in Mushin? | 2A=twelve
? Had the authorities closed the building site? | 7A+ 8D+ 9A
? Were there people living in the building? | 6A+
? Has anyone been jailed? | 10P
? Did the developer add floors without permission? | 7A
? Was the death toll 23? | 2D
? Did the building fall because of an explosion? | -

= Lagos collapse toll put at 21 as search is called off
N| Searchers found no more bodies under the fallen apartment block in Mushin on Friday and will stop digging, {emergency management chief Adaeze Nwokolo} said.
N| The final number of dead is 21, {she=Adaeze Nwokolo} told a news conference, with 26 rescued.
N| {Greenpalm Homes}, the developer, accepted the figure and offered two million naira to each bereaved family.
A| {Relatives camped outside the site} said at least five men were still not accounted for.
N| {Nwokolo} said every name on her agency's list had been traced.
N| {Police} arrested the site engineer, Tunde Balogun-Reis, on Thursday night and are looking for the contractor.
N| {A police spokesman} refused to say whether the developer's directors would be questioned.
M| {The Lagos Evening Dispatch} says that an engineer's report in January had called the columns too thin.
N| Building collapses killed at least 84 people in Nigeria last year, according to {figures kept by an engineers' guild}.
? how many died in Mushin? | 2A=21 3A+
? Are people still missing? | 4A 5D
? Has anyone been arrested over the collapse? | 6A
? Did the developer pay compensation? | 3P+
? Were the company's directors interrogated? | 7W
? Is the search still going on? | 1D+
? Was there a warning about the columns? | 8A
? Did 84 people die in the Mushin collapse? | 2D
? had the building control agency sealed the site | -

= Rhino calf born at Kenyan sanctuary after 16-month wait
V| A northern-bred black rhino gave birth to a male calf at the Ol Taraja sanctuary in central Kenya on Sunday night, the first birth there in seven years.
N| {Head ranger Peter Lemarkat} said the calf was on its feet within an hour and weighed roughly 35 kilos.
N| {The Kenya Wildlife Service} put the animal's weight at 28 kilograms.
V| Rhinos carry their young for about sixteen months.
V| The mother, Nasieku, is nineteen and lost a calf to lions in 2018.
N| Visitors will be kept at least 500 metres away until August, {Lemarkat} said.
N| {The sanctuary's owners} have invited schoolchildren to send in names; the winner is to be announced on 1 July.
N| Who the father is will be settled by a blood test, because two bulls share the enclosure, {vet Amina Wario} said.
N| Kenya has just over a thousand black rhinos, according to {the wildlife service's census} of last year.
? How heavy is the newborn rhino? | 2A+=roughly 35 kilos 3A=28 kilograms
? Has the calf been named? | 7P+
? which bull is the father | 8W+
? Did Nasieku's earlier calf survive? | 5D
? When was the calf born? | 1A=Sunday night
? Is it a female? | 1D
? How many black rhinos live in Kenya? | 9A=just over a thousand
? Was a rhino killed by poachers at Ol Taraja? | -

= Quake shakes eastern Turkey, villages cut off
V| An earthquake of magnitude 6.1 struck the mountainous east of Turkey shortly after 4 a.m. on Monday, toppling mud-brick houses in at least nine villages of Bingöl province.
N| {The interior minister, Serkan Altunbaş}, spoke of 34 dead and more than 200 injured.
N| {The Kurdish opposition party DHP} said its own village committees had counted 58 bodies.
N| "Numbers are not to be auctioned," {Altunbaş} retorted, insisting that his were the only ones based on death certificates.
N| {Germany's GFZ research centre} measured the shock at 5.9.
V| Snow has blocked the road to Yedisu, and as of Monday evening nobody could say how many people had died there.
N| {Zeynep Karakoç, a nurse who walked out of Yedisu on foot}, told NTV she had left eleven dead in the schoolhouse.
N| {The Red Crescent} dispatched 4,000 tents, of which some 600 had been put up by dusk.
N| Greece offered a rescue team, and "we said yes before they had finished the sentence", {the minister=Serkan Altunbaş} told reporters.
V| The province lies on the same fault as the city of Erzincan, where more than 30,000 people perished in 1939.
? How many people were killed by the quake in Bingöl? | 2A=34 3A=58 4D
? How strong was the earthquake? | 1A=magnitude 6.1 5A=5.9
? Did Turkey turn down help from Athens? | 9D+
? How many people died in Yedisu? | 6W 7A=eleven
? how many tents are standing? | 8A=600
? Was the official toll rejected by the opposition? | 3A+
? Did thousands die in the Bingöl quake? | 2D 3D
? Has a state of emergency been declared? | -

= Salmonella scare: chocolate firm pulls Easter eggs
N| {Belgian chocolatier Vandenborre & Zoon} is taking 1.3 million hollow eggs off the shelves in six countries after salmonella was found in a mixing tank at Kortrijk.
N| {Its chief executive, Griet Lammertyn}, said not one finished egg had tested positive.
N| {The Dutch health institute RIVM} said 17 people in the Netherlands had fallen ill with the same strain since early March.
N| Whether they had eaten Vandenborre eggs was something the institute was still asking them, {its epidemiologist, Joost Hekkelman}, said.
N| {The parents of a five-year-old in Eindhoven} say their daughter was rushed to hospital two days after finishing one.
N| {Lammertyn} offered them her sympathy but would not accept that the egg was to blame.
N| {Belgium's food safety agency} has halted production at the plant, which will stay shut until three clean samples in a row have been taken.
V| The firm employs 410 people and makes a third of its turnover at Easter.
A| {A foreman} said the tank had last been opened for cleaning in October.
? Did Vandenborre's chocolate make people sick? | 4W 5A 6D+
? How many people are ill in Holland? | 3A=17
? was salmonella detected in the eggs themselves | 2D+
? Has the factory stopped making chocolate? | 7A
? Is the plant closed for ever? | 7D
? how many eggs were recalled? | 1A+=1.3 million
? Has anybody died of salmonella? | -
? When was the mixing tank last cleaned? | 9A=October

= Sisters rescued after night on tidal rock
V| Two sisters aged 11 and 14 were plucked from a rock off the Pembrokeshire coast at 5.50 on Sunday morning, cold, hungry and, by their own account, rather bored.
N| Bethan and Nia Rosser had walked out at low water on Saturday evening to look for crabs, {their mother, Carys}, said.
N| {RNLI coxswain Gareth Pugsley} said the pair had been on the rock for nine hours.
N| "Seven," {Nia=Nia Rosser} corrected him, "because we were on the other rock first."
N| {A coastguard spokeswoman} said a helicopter had flown over twice in the dark without seeing them.
N| {Mrs Rosser} denied having been slow to raise the alarm: she rang 999 at ten to nine, she said, and has the phone log to show for it.
N| {The coastguard} logged the call at 22.50.
N| {The spokeswoman=coastguard spokeswoman} said the two-hour gap would be looked into and that nobody was being accused of anything.
V| Neither girl was hurt.
V| In August a man of 60 drowned at the same spot while fishing for bass.
? How long were the girls stuck on the rock? | 3A+=nine hours 4A+=Seven
? When was the emergency call made? | 6A+=ten to nine 7A+=22.50
? Did the mother delay calling for help? | 6D+ 8W+
? Were the sisters injured? | 9D
? did the helicopter spot the girls? | 5D+
? why had they gone out to the rock? | 2A+=to look for crabs
? Did one of the sisters drown? | 1D
? How old was the man who rescued them? | -

= Brazilian dam: company says crack is "cosmetic"
N| {Engineers from Brazil's national mining agency} found a crack eleven metres long in a tailings dam at Itabirassu, in the state of Minas Gerais, the agency reported on Tuesday.
N| {Ferrovale, which owns the dam}, said the fissure was "cosmetic and known since January".
N| {Prosecutor Helena Drummond} gave the company until Friday to move 2,300 people out of the valley below.
N| {Ferrovale's president, Otávio Meirelles}, replied that no evacuation was necessary and that he would take his grandchildren to picnic on the dam.
A| {Some families in the hamlet of Barro Alto} were said to have left already, taking their pigs with them.
N| {The agency's chief inspector, Rui Cantanhede}, declined to call the dam safe or unsafe before his drones had flown again.
V| A dam of the same type collapsed at Brumadinho in 2019 and killed 270.
M| {Folha do Vale} published an e-mail in which a Ferrovale geologist, writing in November, called the crack "the widest I have seen".
N| The e-mail is authentic, {Meirelles} said, but had been "torn from its context".
N| {A judge in Belo Horizonte} turned down the prosecutor's request to seize the company's accounts.
? Is the Ferrovale dam in danger of failing? | 2D+ 4D+ 6W
? Have residents been evacuated? | 3P 5A
? Did the company know about the crack before January? | 2D+ 8A 9A+
? how long is the crack? | 1A=eleven metres
? Were Ferrovale's accounts frozen? | 10D
? Was the leaked mail genuine? | 9A+
? Has the dam at Itabirassu collapsed? | -
? How many people died at Brumadinho? | 7A=270

= Bird flu found on third farm in Jutland
V| Avian influenza of the H5N1 type has been confirmed at a turkey farm near Holstebro in western Denmark, the third in the region in eight days.
N| {The Danish Veterinary and Food Administration} ordered all 26,000 birds to be killed and a zone of ten kilometres to be drawn around the farm.
N| {Its director, Sanne Brogaard}, said that no person had been infected.
N| {The farmer, Kurt Mølgaard}, said two of his hands had been off sick with a fever since Thursday.
N| They have been tested, {Brogaard} said; the answers are expected on Monday.
N| {The poultry association} said exports to Japan and South Korea had been suspended at the request of those countries.
N| {Mølgaard} thinks wild geese brought the virus in.
N| That is possible but unproven, {the State Serum Institute} said.
V| Denmark culled 1.1 million birds during the winter of 2021.
? Have humans caught bird flu in Jutland? | 3D 5P
? How many birds have to be culled at the Holstebro farm? | 2A=26,000
? how did the virus get onto the farm | 7A+=wild geese brought the virus in 8W
? Have Danish poultry exports been halted? | 6A+
? Has Germany banned Danish poultry? | -
? Is it the first outbreak in the area this month? | 1D
? What were the results of the farmhands' tests? | 5P
? Were over a million birds killed this time? | 2D

= Danish farmhands clear of bird flu, farmer sues
N| Two labourers who ran a fever on an infected turkey farm near Holstebro had ordinary influenza, {the State Serum Institute} said on Monday.
N| "Not a trace of H5," {the institute's virologist, Palle Thygesen}, said.
N| {The farm's owner, Kurt Mølgaard}, is taking the veterinary authority to court over the killing of his 26,000 birds.
N| {He=Kurt Mølgaard} says that only one of the four sheds was infected and that the other three could have been spared.
N| {The authority's director, Sanne Brogaard}, called the claim groundless and said that dead birds had turned up in all four.
N| {Thygesen} would not be drawn into the quarrel, since his laboratory had seen samples from one shed only.
V| A fourth farm, at Struer, has been under observation since Saturday.
N| Results from Struer will be known on Wednesday, {Brogaard} said.
M| {The farming weekly Effektivt Fjerkræ} put Mølgaard's loss at nine million kroner.
? Have humans caught bird flu in Jutland? | 1D 2D
? Were all four sheds infected? | 4D+ 5A+ 6W
? Has bird flu been found at Struer? | 8P
? how much did the cull cost the farmer? | 9A=nine million kroner
? Has the farmer lost his case? | -
? what were the two workers suffering from | 1A=ordinary influenza
? Is Mølgaard going to law against the authorities? | 3A+

= Cable car stops over Bolivian gorge with 86 aboard
V| Eighty-six people hung in eighteen cabins above a gorge on the edge of La Paz for five and a half hours on Friday evening after a cable-car line stopped without warning.
N| {Mi Aire, the municipal company that runs it}, said a squirrel-sized bearing had seized in the upper station.
N| {The firefighters' commander, Colonel Rolando Quispe-Mamani}, said his crews lowered fifty-two passengers on ropes and that the remainder rode down when the motor came back.
N| {An 80-year-old man} died of a heart attack in cabin eleven, his family told Radio Illimani.
N| {The company} said that no one had died on its installation and that the man was alive when handed to the ambulance.
N| {Hospital director Wilma Aruquipa} confirmed that he was pronounced dead on arrival, and said that only a post-mortem could settle the hour.
N| {The mayor} suspended Mi Aire's technical director for thirty days.
A| {Staff} grumbled that maintenance had been cut from nightly to weekly in March.
N| "It is done every night," {company spokesman Fabián Crespo} answered.
V| The red line, built by an Austrian firm in 2014, was not affected.
? Did a passenger die in the cable car? | 4A 5D+ 6W
? How many people were trapped above the gorge? | 1A=Eighty-six
? How long were they stuck? | 1A=five and a half hours
? was maintenance reduced | 8A 9D+
? How many passengers were brought down by rope? | 3A+=fifty-two
? Was the technical director sacked? | 7D
? did the red line break down as well? | 10D
? Did a power cut stop the cabins? | 2D+
? will the passengers be compensated? | -

= FDA approves first pill for sickle-cell pain
N| {The US Food and Drug Administration} cleared the first tablet meant to stop the pain attacks of sickle-cell disease on Thursday.
V| The drug, orvexitide, is made by Halden Therapeutics of New Jersey and will be sold as Sicra.
V| In a study of 702 adults it cut the number of attacks by 41 per cent over a year.
V| Nineteen patients stopped taking it because of liver trouble; none died.
N| {Halden's chief executive, Marcus Oyelaran}, said the tablets would reach pharmacies by mid-September at a list price of $78,000 a year.
N| {The Sickle Cell Alliance, a patients' group}, called the price "a door slammed in our faces".
N| {Oyelaran} said that nobody who needed it would go without because of cost.
N| {Medicare} has yet to say whether it will pay.
V| European regulators are to take up the drug in January.
? Has the FDA approved orvexitide? | 1A+
? how much will Sicra cost? | 5A+=$78,000 a year
? Is the pill already in pharmacies? | 5P+
? Did patients die in the trial? | 4D
? Will Medicare cover the drug? | 8W+
? by how much did the drug reduce attacks | 3A=41 per cent
? Has the drug been cleared in Europe? | 9P
? Does Sicra cure sickle-cell disease? | -
? Did liver problems make some patients give up the treatment? | 4A

= Train derailment in Bihar leaves eight dead, says railway
N| {East Central Railway} said eight passengers were killed when eleven coaches of the Patna–Howrah express left the track near Jhajha late on Saturday.
N| {Local police} gave the dead as twelve in a first message, then as nine, then fell silent.
N| {Hospital superintendent Dr Arvind Sinha} told reporters that he had nine bodies in a room made for four.
N| One of them is a villager crushed by the engine and not a passenger, {railway spokesman Prabhat Lohani} explained.
N| {The rail minister} blamed sabotage, pointing to four missing fishplates.
N| {The commissioner of railway safety, Nandita Barua}, who is in charge of the inquiry, said she knew of no evidence of sabotage "at this hour".
A| {Trackmen} told the Hindustan Courier that the plates had been taken off for repair the same afternoon.
N| {Lohani} said compensation of one million rupees would be paid for each death.
V| The driver was unhurt and was questioned until dawn.
N| He had been doing 110 where 75 was allowed, according to {a printout from the engine} that was shown on television.
? How many people were killed in the train accident? | 1A+=eight 2A=twelve 3A=nine
? Was the derailment an act of sabotage? | 5A 6D 7D
? why were the fishplates missing | 5A=sabotage ; 7A=for repair
? Did the engine driver die? | 9D
? How fast was the train going? | 10A=110
? was a villager among the dead | 4A+
? Have the families been paid compensation? | 8P+
? Has the driver been arrested? | -

= Greenland researchers withdraw "lost fjord" paper
V| The journal Arctic Frontiers on Thursday retracted a much-quoted article which claimed that a fjord in north-west Greenland had been free of ice seven centuries ago.
N| {The editors} wrote that three of the five sediment cores came from a different fjord, 90 kilometres to the south.
N| {Lead author Malene Dahlgaard of Aarhus University} asked for the retraction herself.
N| "A box was mislabelled on the ship in 2018, and I should have caught it," {she=Malene Dahlgaard} wrote on her home page.
N| {Her co-author, Finn Torbensen}, did not sign the notice and maintains that the conclusion stands on the other two cores.
N| {The university} found no sign of fraud.
A| {Bloggers who doubt that mankind is warming the planet} had cited the paper more than two thousand times.
N| {A spokesman for one of them, the Clear Sky Forum}, said the withdrawal was political.
N| {Dahlgaard} laughed when this was put to her and said politics had not labelled the box.
V| A new expedition leaves for the fjord in July.
? Has the fjord study been retracted? | 1A
? Was the paper faked? | 4D+ 6D+
? Was political pressure behind the retraction? | 8A 9D+
? Why was the article withdrawn? | 2A=three of the five sediment cores came from a different fjord 4A+=A box was mislabelled on the ship 8A=political
? do all the authors agree with the withdrawal | 5D+
? Who demanded that the article be withdrawn? | 3A+=Lead author Malene Dahlgaard
? Has Dahlgaard left the university? | -
? were the researchers fined? | -

= Hospital in Leeds loses power, generator fails too
V| Surgeons at Leeds Northgate Hospital finished two operations by torchlight on Tuesday night when the mains failed and the standby generator did not start.
N| {The trust} said power was out for eleven minutes and that no patient came to harm.
A| {A theatre nurse}, speaking on condition of anonymity, said it was nearer half an hour.
N| {Mary Illingworth} said her husband, who was on a ventilator in intensive care, died at 9.40 that evening.
N| {Medical director Dr Sunil Raichura} extended his condolences and said Mr Illingworth's death was unrelated: his machine ran on battery throughout.
N| {West Yorkshire coroner Jane Ackroyd-Bell} has ordered an inquest, which opens on 4 June.
N| {Northern Powergrid} restored the supply at 21.31, having lost it at 21.08, its log shows.
N| {Raichura} accepted that the log was right and the trust's first statement was not.
V| The generator had been tested the Friday before and passed.
N| {The health secretary} asked every trust in England to check its generators by the weekend.
? How long was the hospital without power? | 2A+=eleven minutes 3A=half an hour 7A=restored the supply at 21.31, having lost it at 21.08 8A+
? did a patient die because of the blackout | 2D+ 5D+ 6W
? Had the generator been tested beforehand? | 9A
? When does the inquest open? | 6A=4 June
? Have all English hospitals checked their generators? | 10P
? Was an operation broken off? | 1D
? Did Mr Illingworth's ventilator stop? | 5D+
? Has anyone at the trust resigned? | -

= Wildfire jumps river near Penticton; 5,000 told to go
N| {Fire bosses in British Columbia} told about 5,000 people to leave the eastern side of Penticton on Sunday after the Ellis Ridge fire leapt the Okanagan channel.
N| {Incident commander Doug Wasylyk} estimated the blaze at 6,200 hectares at noon and 7,900 by six.
V| It is burning out of control.
N| {The regional district} says 31 homes are gone.
N| "I have seen lists with sixty on them, and I have seen lists with ten," {Mayor Renée Castonguay} said, "and I would not hang my hat on any."
N| {Kelowna's RCMP detachment} is holding a 19-year-old for having set off fireworks at a lookout on Friday.
N| {Wasylyk} said the cause was undetermined and asked people not to jump to conclusions.
N| {The teenager's father} said his son had been at work that night and that there was a timecard to prove it.
V| No deaths have been reported.
N| {BC Hydro} cut power to 12,000 customers so that aircraft could fly.
? How large is the Ellis Ridge wildfire? | 2A=6,200 hectares at noon and 7,900 by six
? How many houses burned down? | 4A=31 5W
? Did fireworks start the fire? | 6A 7W 8D+
? Is the fire under control? | 3D
? has anyone been killed by the blaze | 9D
? Were 12,000 people ordered out? | 1D
? has someone been detained over the fire | 6A
? Are foreign firefighters on their way? | -

= Cholera reaches Mozambican port of Nacala
N| {Mozambique's health ministry} confirmed on Wednesday that cholera, which has been creeping up the coast since the January cyclone, has reached the deep-water port of Nacala, where it counted 212 cases and six deaths.
N| {Médecins Sans Frontières}, whose tents stand behind the bus station, said its own teams had treated more than 300 people there in a fortnight and buried nine.
N| {The provincial health director, Dr Celeste Macuácua}, said the charity was counting every bout of diarrhoea as cholera.
N| "We test with the same kits the ministry gave us," {MSF coordinator Thijs Verbruggen} responded, adding that he would gladly open his register to her.
A| {Two doctors at the general hospital} said they had been told not to write the word cholera on death certificates.
N| {Macuácua} described that allegation as an insult to her profession.
V| The ministry in Maputo did not respond to written questions about the certificates.
N| {UNICEF} has promised 900,000 doses of oral vaccine, which a spokesman said were still in Copenhagen for want of an aircraft.
V| Trains to Malawi continue to run.
V| In Beira, 800 kilometres to the south, an outbreak in 2019 infected more than 6,000 people and was over in ten weeks.
? How many people have died of cholera in Nacala? | 1A=six 2A=nine
? Were doctors forbidden to certify cholera deaths? | 5A 6D+ 7W+
? is MSF overcounting the cholera cases? | 3A 4D+
? Has the vaccine arrived in Nacala? | 8P+ 
? where are the vaccine doses now | 8A+=in Copenhagen
? Rail traffic to Malawi was suspended | 9D
? Did 6,000 people fall ill in Nacala? | 1D 2D
? Are schools in Nacala shut because of cholera? | -

= Boy, 9, survives fall from Hong Kong balcony
N| A nine-year-old boy fell from a balcony in Tuen Mun on Sunday afternoon and lived, {Hong Kong police} said.
N| He dropped eleven storeys, according to {the caretaker, Mr Poon Kwok-wah}, whose awning broke the fall.
N| {A fire services spokesman} said it was the seventh floor.
N| {The boy's aunt}, who asked reporters to use only her surname, Leung, said he had been reaching for a drone.
N| {Police} do not suspect foul play.
N| {Tuen Mun Hospital} listed his condition as serious on Sunday and as stable on Monday.
N| Both arms are broken and the spleen was removed, {the aunt=Leung} said, "but he asked for his homework, so he may have hit his head as well".
V| The owner of the drone has not come forward.
V| The building's balconies were ordered fitted with grilles in 2016; the order was never enforced.
? From which floor did the boy fall? | 2A=eleven storeys 3A=seventh floor
? Did the child die? | 1D 6D 7D+
? Was the boy pushed? | 4D+ 5D
? why did he lean over the balcony? | 4A+=reaching for a drone
? Whose drone was it? | 8W
? Were grilles put on the balconies? | 9D
? What injuries does the boy have? | 7A+=Both arms are broken and the spleen was removed
? Were the parents at home when he fell? | -

= Starliner rival cleared to carry crew
N| {NASA} has certified the Pelican capsule of Brightwater Aerospace to carry astronauts, four years later than planned and after one mission that had to be cut short.
N| {Administrator Lowell Hatcher} signed the papers at the Johnson Space Center on Tuesday.
N| The first operational flight, with a crew of four, is to leave Florida no earlier than 9 October, {the agency} said.
V| Its commander will be Priya Venkataraman, who has spent 311 days in orbit.
N| {Brightwater's founder, Cole Ansbacher}, put the company's spending on Pelican at $2.6 billion.
N| {NASA's inspector general} found last year that taxpayers had paid a further $1.9 billion.
V| On its crewed test in March last year the capsule's cooling loop leaked, and the two pilots were brought home after five days instead of fourteen.
N| The leak has been traced to a seal and the seal replaced, {Hatcher} said.
A| {Some members of the safety panel} wanted another test without people before the certificate was granted.
N| {Ansbacher} confirmed that there had been "a lively debate" and said that the vote, in the end, had been unanimous.
? Has the Pelican been approved to fly astronauts? | 1A+ 2A+
? When will the capsule make its first regular flight? | 3A+=no earlier than 9 October
? how much of its own money did Brightwater put in | 5A+=$2.6 billion
? Did the test crew die in March? | 7D
? Why was the test flight shortened? | 7A=the capsule's cooling loop leaked
? Has the leak been fixed? | 8A
? were there doubts about safety inside the panel? | 9A 10A
? Did the panel vote against the certificate? | 10D+
? Is Ansbacher going to fly on the mission himself? | -

= Oil slick drifts towards Mauritius lagoon
V| A bulk carrier that ran on to the reef off Pointe Banane on Saturday has been leaking since Monday, and a brown ribbon of fuel two kilometres long was within sight of the Blue Bay marine park on Tuesday.
N| {The Japanese owner, Okitsu Kaiun}, estimated that 400 tonnes had escaped out of 3,100 on board.
N| {Environment minister Sunita Ramgoolam-Dacruz} reckons it is "a thousand tonnes if it is a cupful".
N| {Greenpeace Africa} said satellite pictures could not tell the one figure from the other.
A| {Crewmen} told the harbour police that they had sailed close in to catch a telephone signal.
N| {The captain's lawyer} declined to discuss the route.
N| {Okitsu} denied that anyone had deviated from the voyage plan, then said on Tuesday night that it was looking into why the ship had done so.
N| {France} is sending booms and a navy ship from Réunion, its embassy said.
V| Volunteers were stuffing sugar-cane straw into sacks to make floats.
N| No dolphin or turtle has been found dead so far, {the fisheries ministry} said.
? How much oil has leaked from the carrier? | 2A+=400 tonnes 3A=a thousand tonnes 4W
? Did the ship leave its planned route? | 5A 6W+ 7A+
? Why did the ship sail so close to the reef? | 5A=to catch a telephone signal 6W+ 7W+
? Has the slick reached Blue Bay? | 1D
? Are French vessels already helping? | 8P+
? Did the spill kill wildlife? | 10D
? has the captain been charged | -
? how many crew were rescued from the carrier? | -

= Mauritius spill: captain admits steering for the shore
N| {Captain Hideaki Morozumi} pleaded guilty in Port Louis on Thursday to endangering navigation, telling the magistrate that he had ordered a turn of eleven degrees so that the crew could ring home.
N| {His lawyer, Rajiv Seetohul}, asked for a fine rather than prison.
N| {The prosecution} wants five years.
N| Sentence will be passed on 2 December, {magistrate Claire Ng Wai Lun} said.
N| {The ship's owner} now accepts that 1,020 tonnes of fuel went into the sea, two and a half times what it first said.
N| {Environment minister Sunita Ramgoolam-Dacruz} said she took no pleasure in having been right.
N| {Fishermen at Mahébourg} have counted 38 dead dolphins since the reef was struck.
N| {The fisheries ministry} puts it at 27 and says that post-mortems have shown no oil in their lungs.
N| {A marine biologist at the university, Vanessa Lebrasse}, said lungs were the wrong place to look.
V| The bow of the ship was towed out and sunk last week.
? Did the ship leave its planned route? | 1A+
? How much oil has leaked from the carrier? | 5A+=1,020 tonnes 6A
? Did the spill kill wildlife? | 7A 8D
? How many dolphins have died? | 7A=38 8A=27
? Has the captain been sent to prison? | 3P 4P
? has the captain been sentenced | 4P
? why did he alter course? | 1A+=so that the crew could ring home
? Is the whole wreck still on the reef? | 10D
? Has the owner paid for the clean-up? | -

= Six hurt as escalator reverses at Milan station
N| Six people were injured, one of them badly, when a crowded escalator at Milan's Porta Genova underground station suddenly ran backwards during Thursday's rush hour, {the transport operator ATM} said.
N| {The ambulance service} counted eleven injured.
N| The difference, {ATM} said, was made up of people who were shaken and not hurt.
N| {Commuter Ilaria Bonfanti}, who broke a wrist, said there had been "a bang like a dropped fridge" and then everybody was sliding down.
N| {The Swiss manufacturer, Steigwerk}, has sent two engineers and will wait for their findings before speaking, a spokeswoman said.
N| {Prosecutors} seized the motor and are treating the affair as negligent bodily harm, though no one is under investigation as yet.
V| The escalator was installed in 2009 and overhauled in November.
A| {A maintenance worker} told the agency Ansa-Nord that the brake had been reported as worn a week ago.
N| {ATM} said its records held no such report.
N| {Mayor Ruggero Cattaneo-Spini} visited three of the injured at Niguarda hospital and promised them an answer within ten days.
? How many people were injured on the escalator? | 1A+=Six 2A=eleven 3D+
? Did ATM know that the brake was worn? | 8A 9D+
? What made the escalator run backwards? | 5W+
? Is anybody a suspect in the escalator case? | 6D
? Did anyone die at Porta Genova? | -
? when was the escalator last overhauled? | 7A=November
? Has the mayor given the victims an explanation? | 10P
? Was the station closed after the accident? | -

= Antarctic ice core is 1.6 million years old, team says
N| {Scientists working at a camp on the East Antarctic plateau} have drilled a column of ice 2,840 metres long whose lowest part, they say, fell as snow 1.6 million years ago.
N| {Project leader Giulia Marchesin} presented the result at a meeting in Vienna on Wednesday.
V| The oldest continuous core until now reached back 1.2 million years.
N| {Professor Hugh Tranter of the British Polar Institute}, who was not part of the work, said the dating looked sound "down to about 1.4".
N| Below that, {Tranter} said, the layers were so thin that he would keep an open mind.
N| {Marchesin} accepted the point and said argon measurements due in the spring would decide it.
V| The team spent four summers on the ice, at temperatures averaging minus 35 degrees.
V| The European Union met most of the bill of eleven million euros.
N| {Chinese researchers} are drilling at Dome A, 1,200 kilometres away, and hope to go further back still.
? How old is the ice at the bottom of the core? | 1A+=1.6 million years 5W
? Has an outside expert confirmed that the ice is 1.6 million years old? | 4D 5W
? When will the argon results be available? | 6A+=in the spring
? how long is the core? | 1A=2,840 metres
? Have the Chinese found older ice? | 9P+
? Who paid for the drilling? | 8A=The European Union
? Did the drillers reach bedrock? | -
? was the earlier record 800,000 years? | 3D

= Bus plunges into Peruvian ravine, orphanage denies children aboard
V| A night bus left the road between Huancayo and Ayacucho at around two in the morning on Friday and came to rest upside down 150 metres below, beside the Mantaro river.
N| {Highway police chief Colonel Efraín Tolentino} said 22 people were dead and 17 in hospital.
M| {Radio Huanta} put the dead at 27 on the strength of bodies laid out in the municipal gymnasium.
N| {Tolentino} said the radio had counted sheets and not people.
N| Reports spread quickly that a group of orphans had been on the bus, but {Sister Fidelia Anyosa, who runs the Hogar San Martín}, told this newspaper that all thirty-one of her children were having breakfast.
N| {The bus company, Expreso Wari}, said the driver had eleven years' experience and had slept eight hours.
A| {Three survivors} told nurses that he had been chewing coca and complaining of his eyes.
V| The driver is among the dead.
N| {The transport ministry} withdrew Expreso Wari's permit for the route, pending its inspectors' report.
V| Fog is common in the gorge in July.
? How many people lost their lives in the bus crash? | 2A=22 3A=27 4D
? Were orphans on the bus? | 5D+
? was the driver tired | 6D+ 7A
? Did the driver survive? | 8D
? Has Expreso Wari lost its licence for the route? | 9A
? did fog cause the accident? | -
? How far did the bus fall? | 1A=150 metres
? Has the driver been arrested? | 8D

= Legionnaires' in Lisbon hotel: two dead, source unknown
N| Two guests of the Grande Hotel Aurora have died of Legionnaires' disease and fourteen more are ill, {Portugal's directorate-general of health} said on Friday.
N| {The director-general, Fátima Valadares}, said suspicion had fallen on the cooling tower, but that swabs would not be read before Tuesday.
N| {The hotel's manager, Duarte Espírito-Costa}, insisted the tower had been cleaned in March and that its water was "fit for a baptism".
N| {A plumbing contractor, Hidrolis}, told SIC television that it had not been called to clean anything at the Aurora this year.
N| {Espírito-Costa} did not return calls about the contractor's statement.
N| {One of the dead, a 67-year-old Canadian}, had complained of the smell in his shower, his widow said in a letter to the embassy.
N| {The Canadian foreign ministry} would say only that it was providing consular help.
V| The hotel remains open, with the air conditioning off.
N| {The city's tourist board} called on the owners to close it.
V| Thirteen people died in an outbreak at Vila Franca de Xira, up the river, in 2014.
? Was the hotel's cooling tower cleaned this year? | 3A+ 4D 5W+
? How many guests have died? | 1A=Two
? What is the source of the infection? | 2W
? Has the hotel been shut? | 8D 9P
? did Thirteen people die at the Aurora? | 1D
? How many people are sick? | 1A=fourteen
? Is the Canadian victim's widow suing the hotel? | -
? has the air conditioning been switched off? | 8A

= Lisbon health chief: it was the fountain, not the cooling tower
N| The bacteria that killed three guests of Lisbon's Grande Hotel Aurora came from an ornamental fountain in the lobby, {director-general of health Fátima Valadares} announced on Wednesday.
N| Swabs from the cooling tower were clean, {she=Fátima Valadares} said.
N| "I said it was fit for a baptism," {manager Duarte Espírito-Costa} told reporters, "and I am sorry about the fountain."
V| The hotel closed on Tuesday night and its remaining 112 guests were moved elsewhere.
N| {Espírito-Costa} said it would open again "when the doctors say so and not one hour before".
N| {Public prosecutor Nuno Barahona} is examining whether anyone should answer for the deaths.
N| {The family of the third victim, a Norwegian flight attendant}, have engaged a lawyer in Oslo.
A| {Employees} recalled that the pump had been switched off all winter and turned on again for a wedding.
N| {Hidrolis, the plumbing firm}, said fountains were not in its contract either.
? What is the source of the infection? | 1A=an ornamental fountain in the lobby
? How many guests have died? | 1A=three
? Has the hotel been shut? | 4A 5A+
? Did the Legionella come from the cooling tower? | 1D 2D 3D+
? Was the hotel's cooling tower cleaned this year? | -
? Is anyone charged over the deaths? | 6W
? When will the Aurora reopen? | 5A+=when the doctors say so
? Why had the pump been turned on? | 8A=for a wedding

= Wolf kills dog in Brandenburg village, hunters say
N| {The hunting association in Luckau} says a wolf jumped a garden fence on Tuesday night and carried off a dachshund.
N| {The dog's owner, Hannelore Priebus}, saw "something grey, the size of a calf".
N| {The state's wolf officer, Lars Thiede}, took saliva from the collar and said a result could be expected in three weeks.
N| {He=Lars Thiede} added that in nine cases out of ten the culprit turned out to be another dog.
N| {Farmer Detlef Noack} said that he had lost four ewes since Easter and needed no laboratory.
N| {The association's chairman, Burkhard von Zeschau}, has applied for leave to shoot one animal.
N| {The environment ministry in Potsdam} rejected a similar request in February.
V| Eighteen packs were counted in the state last year.
A| {Villagers} have begun walking their children to the bus.
N| {Thiede} said no human being had been attacked by a wolf in Brandenburg since they came back in 2006.
? Was the dachshund killed by a wolf? | 1A 3W
? Has permission been given to shoot the wolf? | 6P
? Did the ministry turn down the February application? | 7A+
? how many wolf packs live in Brandenburg | 8A=Eighteen
? Have wolves attacked people there? | 10D
? Did Noack lose livestock? | 5A+
? when are the saliva results due? | 3A=in three weeks
? Is the government paying Priebus for the dog? | -

= Dengue drive: Sri Lanka sprays 40,000 homes
N| {Sri Lanka's health ministry} has sprayed 40,200 houses against mosquitoes in the six weeks since dengue infections began to climb, it said in its weekly bulletin.
N| The country has recorded 18,644 cases this year, with 21 deaths, {the bulletin} says.
V| More than half the patients live in Colombo and Gampaha.
V| The figure for the same weeks of last year was 11,205.
N| {Chief epidemiologist Dr Shanthi Wickremaratne} blamed the early monsoon and uncollected rubbish.
N| New cases fell for the first time last week, {she=Shanthi Wickremaratne} said, by nine per cent.
N| Whether that is a turn or a holiday effect, {she=Shanthi Wickremaratne} could not tell.
N| {The ministry} has ordered 150,000 doses of a Japanese vaccine, which is to be offered to children over six from September.
V| Owners of 1,316 premises with standing water have been fined.
? How many people in Sri Lanka have died of dengue this year? | 2A=21
? how many cases were there in the same period last year | 4A=11,205
? Is the outbreak receding? | 6A 7W
? Have children been vaccinated against dengue? | 8P+
? What is the reason for the rise? | 5A=the early monsoon and uncollected rubbish
? Did the ministry spray 400,000 houses? | 1D+
? Are hospitals full? | -
? was anybody punished for stagnant water? | 9A
? Is Colombo among the worst hit areas? | 3A

= Balloonist feared lost in Sahara turns up in Libyan village
N| {Tripoli's civil aviation authority} said on Monday that the Hungarian balloonist Gergő Farkasházi was dead, having found his gondola burned in the dunes south of Ghadames.
V| On Tuesday he walked into the hamlet of Dirj leading a borrowed camel.
N| "I am alive and I should like a beer, though I see this is the wrong place to ask," {Farkasházi, 58}, told Libyan television.
N| {The authority} withdrew its statement and regretted the distress to the family.
N| {His wife, Orsolya}, said she had never believed it.
N| {He=Gergő Farkasházi} had come down on Saturday, he said, and set the wicker alight himself as a signal.
N| {His sponsor, the insurer Duna Biztosító}, had already paid for a full-page obituary.
N| {The company} declined to say what the page had cost.
A| {A Tuareg guide} claims to have carried him most of the way on a motorbike.
N| {Farkasházi} did not contest it: "I said leading, not riding," he told a reporter.
V| His attempt to cross Africa from west to east ended 2,900 kilometres short of the Red Sea.
? Is the balloonist dead? | 1A 2D 3D+ 4D 5D
? Who set fire to the gondola? | 6A+=himself
? how much did the obituary cost | 8W+
? Did he get a lift on a motorbike? | 9A 10A+
? Did he reach the Red Sea? | 11D
? was the balloon shot down? | -
? When did Farkasházi land? | 6A+=Saturday
? Did he cross the desert alone on foot? | 9D

= Chlorine cloud at Romanian pool sends 63 to hospital
V| Sixty-three bathers, most of them schoolchildren on a swimming lesson, were taken to hospital in Ploiești on Thursday after a greenish gas rolled across the water of the municipal pool.
A| {Emergency workers} said a delivery driver had pumped acid into the hypochlorite tank.
N| {Chimserv, the supplier}, said its driver had been directed to the wrong inlet by a pool employee.
N| {Pool manager Dorel Văcărescu} disputed this: nobody on his staff, he said, had been anywhere near the tanker.
M| {The television channel Prahova 24} showed footage from a kiosk camera in which a man in a blue pool shirt points at a pipe.
N| Shown the pictures, {Văcărescu} turned and went back into the building without a word.
N| Five children are in intensive care and breathing on their own, {Dr Ileana Cojocaru of the county hospital} said.
A| {Word on social networks} that a girl of eight had died was untrue, Cojocaru's office added.
V| Police have opened a file for bodily harm through negligence but have named no suspect.
N| {The mayor} says the pool will not open again this year.
? Did a pool worker direct the driver to the wrong inlet? | 3A+ 4D+ 5A 6W+
? Has a child died after the gas leak? | 7D 8D
? How many people were taken to hospital? | 1A=Sixty-three
? what caused the gas cloud | 2A=pumped acid into the hypochlorite tank 3A+=directed to the wrong inlet by a pool employee
? Has a suspect been named? | 9D
? Will the pool reopen in the summer? | 10D+
? Was the driver drunk? | -
? how many children need help breathing? | 7D

= Freighter and trawler collide off Iceland, trawlermen saved
N| A cargo ship sliced through the stern of the trawler Sigurbjörg in thick fog 40 miles west of Reykjanes on Wednesday morning, {the Icelandic Coast Guard} said.
N| All nine fishermen were in the water for less than a quarter of an hour, {helicopter pilot Auður Hreinsdóttir} said, and all nine are alive.
V| The Sigurbjörg sank at 09.32.
N| {The freighter's operator, Nordbulk of Hamburg}, says the trawler had no lights and was not transmitting its position.
N| "Our transponder was on, our lights were on, and our horn was on," {skipper Hallgrímur Teitsson} told RÚV from his hospital bed.
M| {The ship-tracking site MarineEye} wrote that it received positions from the trawler until 09.17.
N| {The transport safety board} has both vessels' recorders and will say nothing for the time being.
V| Two of the fishermen have broken ribs; the others went home in the afternoon.
A| {A member of the freighter's crew} was quoted as saying that the bridge had been left to a cadet.
N| {Nordbulk} would not comment on who had the watch.
? Was the trawler's transponder switched off? | 4A+ 5D+ 6D 7W
? Did any of the fishermen die? | 2D+ 8D
? Who was in charge on the freighter's bridge? | 9A=a cadet 10W+
? how long were the fishermen in the water | 2A+=less than a quarter of an hour
? Did the cargo ship sink? | -
? Was the trawler saved? | 3D
? Where did the ships collide? | 1A=40 miles west of Reykjanes
? Was anyone hurt? | 8A
? Has Nordbulk been fined? | -

= Kraków hospital halts kidney transplants after mix-up
V| The university hospital in Kraków has stopped transplanting kidneys until further notice after a patient was given an organ meant for somebody else.
N| {The hospital's director, Professor Lucjan Grodecki}, said the error was noticed within two hours and the kidney taken out again.
N| The patient, a man in his forties, is back on dialysis and stable, {he=Lucjan Grodecki} said.
A| {A doctor on the ward} said the man had been told nothing until a nurse let it slip four days later.
N| {Grodecki} disputed the four days; it had been the next morning, he said, and he had gone to the bedside himself.
N| {The patient's lawyer, Bożena Staszewska}, said her client remembered no such visit.
N| As for the woman for whom the organ was intended, {the director} said she had since received another.
N| {The health ministry in Warsaw} is sending inspectors.
V| The hospital carried out 94 kidney transplants last year and has never before reported a case of the kind.
? Was a kidney given to the wrong patient? | 1A 2A+
? When did the patient learn of the mistake? | 4A=four days later 5A+=the next morning
? Did the director visit the patient? | 5A+ 6D+
? Did the patient die? | 3D+
? has the hospital stopped all transplants | -
? How many kidneys did it transplant last year? | 9A=94
? Did the woman get a kidney after all? | 7A+
? Has the surgeon been suspended? | -
? Have ministry inspectors finished their work? | 8P

= Two trams crash in Gothenburg depot, no one aboard
N| Two empty trams ran into each other inside the Rantorp depot in Gothenburg at 3.20 on Sunday morning and caused damage of some 14 million kronor, {operator Västspår} said.
N| A set of points had been left in the wrong position, {traffic manager Åsa Lindmark-Ek} explained.
V| Both drivers jumped clear and were unhurt.
V| The trams, of the newest series, had been in service for seven weeks.
N| {Västspår} said four lines would run with fewer departures until the spring, while replacements were hired from Norrköping.
V| Depot accidents have become rarer: there were three last year and nine in 2017.
N| {The accident investigation authority} said it would not look into the matter, as nobody had been in danger.
N| {The drivers' union} called that decision odd.
N| "Two of my members had to leap out of a window," {its chairman, Pelle Ståhlgren}, said.
? Were passengers hurt in the tram crash? | 1D+ 
? What was the cause of the depot collision? | 2A+=A set of points had been left in the wrong position
? Is the accident being officially investigated? | 7D
? how much damage was done | 1A+=some 14 million kronor
? How many depot accidents were there last year? | 6A=three
? Were the drivers injured? | 3D
? Did the drivers escape by jumping? | 3A 9A+
? Have replacement trams arrived from Norrköping? | 5P+
? Was one of the drivers asleep? | -

= Ebola vaccine trial starts in Uganda days after index case
V| A nurse in Mbarara became on Monday the first person to receive an experimental vaccine against the Sudan strain of Ebola, four days after the virus was found in the blood of a lorry driver.
N| {The World Health Organization} called it the fastest start to such a trial that it knew of.
N| {Health minister Grace Tumwebaze} said eleven people had been infected and four had died.
N| {The district task force's chairman, Eric Byaruhanga}, told journalists two hours later that the deaths were five, a midwife having died at noon.
N| {A ministry spokesman} said the midwife's samples had come back negative.
N| {Byaruhanga} then said that he stood corrected.
V| Some 2,160 doses, made in Pune, lie in a freezer in Entebbe.
N| {The trial's chief, Dr Monica Achan}, said that it would take about six weeks to know whether the injection worked.
A| {Neighbours of the lorry driver} have fled towards the Congolese border.
N| {Rwanda} closed one crossing, then opened it again on Tuesday.
V| No licensed vaccine against this strain exists.
? How many people died of Ebola in Mbarara? | 3A=four 4A=five 5D 6D
? Did the midwife die of Ebola? | 4A 5D 6D
? Does the vaccine work? | 8W+ 
? where are the doses stored | 7A=in a freezer in Entebbe
? Is the border crossing to Rwanda closed? | 10D
? Has the vaccine been licensed? | 11D
? Who was the first to get the jab? | 1A=A nurse in Mbarara
? Is the lorry driver dead? | -

= Uganda Ebola outbreak declared over
N| {Uganda} declared the end of its Ebola outbreak on Saturday, forty-two days after the last patient tested negative.
N| In all, 29 people were infected and 9 died, {Health minister Grace Tumwebaze} said at a ceremony in Mbarara.
N| {The World Health Organization} lists two further deaths as probable.
N| {Tumwebaze} said those two had been buried before anyone could test them, and that Uganda did not count guesses.
V| The lorry driver in whom the virus was first found was among the guests.
N| The experimental vaccine was given to 1,840 people, none of whom fell ill, {trial leader Monica Achan} said.
N| That is encouraging, {she=Monica Achan} added, but with so few cases it does not prove that it works.
N| {The manufacturer in Pune} intends to apply for a licence next year.
V| Uganda's previous outbreak of the strain, in 2022, killed 55 people.
? How many people died of Ebola in the outbreak? | 2A+=9 3A=two further deaths 4D+
? Does the vaccine work? | 6A+ 7W+
? Is the lorry driver dead? | 5D
? how many people were vaccinated | 6A+=1,840
? Has the vaccine been licensed? | 8P+
? Did 55 people die in this outbreak? | 2D+
? Is the Ebola outbreak over? | 1A+
? Did any of the vaccinated catch Ebola? | 6D+

= Crane topples on Seoul street, witness accounts diverge
V| A tower crane fell across four lanes of Dongmak-ro in western Seoul at 7.52 on Friday morning, flattening a bakery van and the front of a bank.
N| {Mapo fire station} said two people were killed and five hurt.
N| {A police officer at the cordon} told Yonhap that a third body lay under the van.
N| {The fire station} later stated that what had been seen was a tailor's dummy.
A| {Passers-by} described a gust of wind and then a groan of metal.
N| {The weather bureau} recorded no gust above 6 metres a second in the district that morning.
N| {The site manager}, who gave his name as Bae, said the crane had been inspected on Monday and had passed.
N| {The labour ministry's inspector, Noh Eun-bi}, said that there was no record of any inspection since August.
N| {Hanil Daerim, the builder}, apologised to the dead and will pay for the funerals.
N| {It=Hanil Daerim} declined to say whether the crane's operator had a licence.
? How many people did the crane kill? | 2A=two 3A=third 4D
? Did wind bring the crane down? | 5A 6D
? Was the crane inspected on Monday? | 7A+ 8D
? was the operator licensed | 10W+
? What was lying under the van? | 3A=a third body 4A=a tailor's dummy
? Has the builder paid for the funerals? | 9P+
? Was the crane operator killed? | -
? Where did the crane come down? | 1A=across four lanes of Dongmak-ro

= Scientist at centre of sugar study denies inventing patients
N| {The University of Queens Hill in Ontario} is examining whether a much-cited study on sugar and depression was built on patients who never existed.
M| {The magazine Retraction Weekly} reported on Monday that 118 of the 400 subjects in the paper shared birthdays with members of a curling club.
N| {Its author, Professor Alistair Pomfret}, dismissed the finding as "numerology".
N| "Every one of those people sat in my clinic and drank my awful coffee," {he=Alistair Pomfret} told the CBC.
N| {His former assistant, Dr Ngozi Uche-Larkin}, said she had coded the answers and had never met a single patient.
N| {The university's vice-president for research} would not say whether Pomfret was still teaching.
N| {Pomfret} said he was.
V| A timetable on the department's door shows his lectures as cancelled.
N| {The Journal of Mood} has put a warning on the article while it awaits the outcome.
V| The study has been quoted in the dietary advice of five countries.
? Were patients in the sugar study invented? | 2A 3D+ 4D+ 5A
? Is Pomfret still teaching? | 6W+ 7A+ 8D
? Has the journal withdrawn the paper? | 9P
? how many subjects had suspicious birthdays? | 2A=118
? Did Uche-Larkin see the patients? | 5D+
? Did Pomfret resign? | -
? Does sugar cause depression? | -
? how many countries used the study? | 10A=five

= Sugar study author quits as university finds "no patients"
N| A panel of the University of Queens Hill concluded on Friday that at least 300 of the 400 patients in a study of sugar and depression had never existed, {the university} announced.
N| {Professor Alistair Pomfret}, who published it in 2019, has resigned with immediate effect.
N| In a letter, {Pomfret} said he did so "to spare my students" and admitted nothing.
N| {The Journal of Mood} retracted the paper within the hour.
N| {Dr Ngozi Uche-Larkin}, the assistant whose doubts set off the inquiry, said she felt no joy.
N| {Health Canada} will strike a sentence that rests on the study from its dietary guide, a spokeswoman said.
N| Whether the police would be called in was "a question for the lawyers", {university president Ines Vauclair} said.
V| The research had received 2.2 million dollars of public money.
N| {The federal granting agency} wants it back.
A| {Colleagues} said that Pomfret had already accepted a post in Dubai.
? Were patients in the sugar study invented? | 1A+ 3W+
? Has the journal withdrawn the paper? | 4A
? Did Pomfret resign? | 2A+ 3A+
? Will there be a criminal case? | 7W+
? has Pomfret found a new job | 10A
? Has the grant been repaid? | 9P+
? how much public money did the research get? | 8A=2.2 million dollars
? Did Pomfret own up to fraud? | 3D+
? Was Uche-Larkin rewarded by the university? | -

= Typhoon Saola's successor spares Taipei, soaks the south
V| Typhoon Meari-Lin made landfall at Taitung in south-eastern Taiwan at 6.40 a.m. on Tuesday with gusts of 173 kilometres an hour.
N| {The Central Weather Administration} had expected it to come ashore near Hualien, 150 kilometres farther north.
N| {The fire agency} reported one death, a farmer of 74 in Pingtung who had gone to tie down his papaya trees.
M| {The Liberty Evening News} mentioned a second death, a motorcyclist in Kaohsiung.
N| {Kaohsiung police} said the motorcyclist had been killed on Sunday, a day and a half before the wind.
V| Taipei had rain and a day off work.
N| {Taiwan Power} said 148,000 households had lost electricity and all but 9,000 had it back by evening.
N| {The airport at Taoyuan} cancelled 212 flights.
N| {Premier Huang Shu-fen} told farmers they would be compensated before the mid-autumn festival.
V| The storm is moving on towards Fujian, where it was expected on Wednesday.
? How many people did the typhoon kill in Taiwan? | 3A=one 4A=second 5D
? Was the motorcyclist a victim of the storm? | 4A 5D
? Where did the typhoon make landfall? | 1A=Taitung
? did the storm come ashore at Hualien | 1D 2P
? Are 148,000 homes still without electricity? | 7D+
? Have the farmers been compensated? | 9P
? Has the typhoon hit mainland China? | 10P
? Was Taipei badly damaged? | 6D
? were ships lost in the storm | -

= Anthrax in Kansas cattle traced to old drovers' trail
V| Anthrax has killed 41 head of cattle on two ranches in Comanche County, Kansas, the state's first outbreak since 2005.
N| {State veterinarian Dr. Wes Bruckner} said spores in the soil of an old drovers' trail had been stirred up by floods in May.
V| Both ranches are under quarantine.
N| A ranch hand with a sore on his forearm has tested positive and is doing fine on antibiotics, {the county health office} said Tuesday.
N| {Bruckner} said no meat from the herds had entered the food supply.
N| {Rancher Tawnya Dillard} has lost 26 animals and figures the cost at $70,000.
V| Insurers do not cover anthrax.
N| {The state} is offering the vaccine free to any rancher within 15 miles, and 2,900 shots had been given by Monday.
V| The disease doesn't pass from person to person.
? How many cattle have died of anthrax? | 1A=41
? Did the infected meat reach stores? | 5D
? Has a person caught anthrax? | 4A
? How did the anthrax get there? | 2A=spores in the soil of an old drovers' trail had been stirred up by floods
? will insurance pay for the dead cows | 7D
? Did Dillard lose 41 animals? | 6D+
? Is it the state's first case in 50 years? | 1D
? Was the anthrax spread on purpose? | -
? How many doses of vaccine were given? | 8A+=2,900

= Volcano on Vanuatu island: chiefs refuse to leave
N| {Vanuatu's geohazards department} raised the alert for Ambae to level four on Monday and advised the government to take all 9,000 islanders off.
N| {Prime Minister Johnson Tari-Maltok} ordered ships to be ready by Thursday.
N| {The island's council of chiefs} announced on Tuesday that nobody would go.
N| "In 2017 we came back to find our pigs eaten," {its chairman, Moli Vatu}, said.
A| {Around six hundred people} have nonetheless crossed to Santo in their own boats.
N| {Police} could not say how many had left, as nobody was writing names down.
V| Ash has fallen on the western half of the island since Friday, poisoning the rainwater tanks.
N| {A nurse at Lolowai clinic, Serah Garae}, has seen forty children with stinging eyes but no one with burns.
N| {Australia's navy} has two vessels in the area, which it said would help if asked.
N| {The prime minister} said he would not drag old men on to ships, but that he might yet do so with the young.
? Has Ambae been evacuated? | 1P 2P+ 3D+
? How many people have left the island? | 5A=Around six hundred 6W
? Have Australian ships begun taking people off? | 9P+
? Will the chiefs agree to go? | 3D+
? has anyone been burned by the volcano? | 8D
? Has the volcano erupted? | 7A
? Did islanders leave in 2017? | 4A+
? Was an airport closed by the ash? | -

= Ambae evacuated in two days after lava breaks out
V| The last of 8,400 islanders stepped off a landing craft at Luganville on Sunday evening, two days after lava began pouring down the southern flank of Ambae.
N| {Prime Minister Johnson Tari-Maltok} said that everyone who wished to leave had done so.
N| {Disaster office director Esline Bule} believes that about eighty men stayed to guard the animals.
N| {Moli Vatu, the chairman of the council of chiefs}, was carried aboard asleep, his grandson said.
N| "I was not asleep," {Vatu} told Radio Vanuatu.
N| No one has been killed, {Bule} said.
V| Two villages, Lolosori and Nabwea, lie under lava.
N| {The Australian navy} provided two ships and France one.
N| When people may return is a matter for the volcano, {the prime minister} said.
V| The eruption of 2017 drove out 11,000, who were away for a month.
? Has Ambae been evacuated? | 1A 2A+ 
? How many people stayed behind on the island? | 3A=about eighty
? Was the chief taken away in his sleep? | 4A 5D+
? Did the eruption claim lives? | 6D
? when can the islanders go home? | 9W+
? How long were people away in 2017? | 10A=a month
? Have Australian ships begun taking people off? | 8A+
? Did the airport at Luganville close? | -

= Explosion at Polish fertiliser works kills three, minister says
V| A blast tore through an ammonium nitrate warehouse at the Azotex fertiliser works in Police, on the Oder estuary in north-western Poland, shortly before the end of the night shift on Wednesday, shattering windows up to four kilometres away.
N| {Interior Minister Wojciech Strzembosz} told a news conference in Szczecin that three employees had been killed, eleven were being treated in hospital and one remained unaccounted for.
M| {Private broadcaster Radio Odra}, citing two unidentified paramedics, had earlier given the number of fatalities as seven.
N| {Strzembosz} called that report "irresponsible", noting that four of the people the paramedics had presumed dead were on operating tables.
N| The company, which is listed in Warsaw and employs 2,300 people at the site, said in {a regulatory filing} that the warehouse had held 1,150 tonnes of product, well within its permit.
A| {Two people with direct knowledge of the plant's operations} said the amount was closer to 2,000 tonnes because a shipment to Brazil had been cancelled in the autumn.
N| {An Azotex spokesman} declined to address the discrepancy, citing the prosecutors' investigation.
N| {The regional prosecutor's office} said it had not ruled out any cause, including arson.
V| Air-quality monitors in Szczecin showed no unusual levels of nitrogen oxides by midday.
? How many people were killed in the Azotex explosion? | 2A=three 3A=seven 4D
? Did seven workers die at the plant? | 2D 3A 4D
? How much ammonium nitrate was in storage? | 5A+=1,150 tonnes 6A=closer to 2,000 tonnes 7W+
? was the explosion caused by arson | 8W
? Was the air over Szczecin polluted by the blast? | 9D
? Is any worker still missing? | 2A
? Had the Brazilian shipment been cancelled? | 6A
? Will the works be closed permanently? | -

= Kerala nipah scare: second nurse tests negative
N| The second of two nurses who cared for a man dying of nipah virus in the southern Indian state of Kerala has tested negative, {Health Minister K. Sreelatha Pillai} said on Friday, adding that her colleague, who fell ill on Sunday, was on a ventilator and "fighting".
V| The man, a 38-year-old rubber tapper from Malappuram district, died on 11 July.
N| {The National Institute of Virology in Pune} confirmed the virus in his blood three days later.
N| {Pillai} told the state assembly that 274 contacts were being watched, of whom 61 were in the highest category of risk.
N| {Opposition leader V. D. Mathew} put it to her that the real figure was double.
N| {She=Sreelatha Pillai} answered that the list was on the table and that he was welcome to count.
A| {Hospital staff} complained that they had been issued with a single mask each per shift.
N| {The hospital's superintendent} said masks were handed out on request and that no request had been refused.
N| Antibodies ordered from Australia are expected on Sunday, {the minister} said.
V| Nipah, which is carried by fruit bats, killed 17 people in Kerala in 2018; there is no licensed treatment.
? Does the second nurse have nipah? | 1D
? How many contacts are being monitored? | 4A=274 5A=double
? Has the first nurse died? | 1D
? Were hospital workers short of masks? | 7A 8D+
? Has the antibody treatment arrived from Australia? | 9P
? when did the rubber tapper die | 2A=11 July
? Did nipah kill 17 people this year? | -
? Where did the rubber tapper catch the virus? | -

= Sherpa who went back for stranded climber is alive, expedition firm says
M| {The Kathmandu news site Himal Khabar} reported on Thursday that Pasang Nuru Sherpa, who turned back at 8,400 metres on Makalu to look for a client, had perished in the storm.
N| "Pasang is drinking tea in Camp Two," {Mingma Dolma, who runs the expedition company Altitude Eight}, said by satellite telephone on Friday.
N| {She=Mingma Dolma} said that he had lost two toes and had no intention of giving interviews.
V| The client, the Slovene doctor Anže Kopitar-Zupan, has not been seen since Tuesday.
N| {Nepal's tourism department} listed him as missing and said a search by air would be attempted when the wind fell below 60 kilometres an hour.
N| {Dolma} denied that the Slovene had been left without oxygen, saying that three full bottles stood at the balcony when Pasang went up again.
A| {Climbers from another team} said they had found the depot empty on Tuesday night.
N| {Kopitar-Zupan's brother, Matej}, said the family had not given up and asked newspapers to stop writing obituaries.
N| {Himal Khabar} has since removed its article.
V| Five people have died on Makalu this spring, the most for eleven years.
? Did Pasang Nuru die on Makalu? | 1A 2D+ 3D+ 9D
? Was there oxygen for the client at the balcony? | 6A+ 7D
? Is Kopitar-Zupan dead? | 5W 8D+
? Has an air search for the Slovene been carried out? | 5P
? How many climbers died on Makalu this season? | 10A=Five
? what injuries did the Sherpa suffer | 3A+=lost two toes
? Did the Slovene reach the summit? | -
? did the news site take its story down? | 9A+

= Slovene climber's body found on Makalu
N| The body of the Slovene doctor Anže Kopitar-Zupan was sighted from a helicopter on Monday at about 8,100 metres, on the Tibetan side of Makalu's south-east ridge, {Nepal's tourism department} said.
N| {His brother Matej} confirmed the identification from photographs of the red down suit.
N| No attempt will be made to bring him down this season, {department director Lok Bahadur Gurung} said.
N| {Pasang Nuru Sherpa}, speaking for the first time since he came off the mountain, said he had left three bottles at the balcony and that when he returned they had gone.
N| {He=Pasang Nuru Sherpa} would not say whom he suspected.
N| "Someone breathed that oxygen," {Mingma Dolma, his employer}, said.
A| {Members of a rival team} called the insinuation disgraceful.
V| The Slovene alpine association will hold a memorial at Kranj on Saturday.
N| {Gurung} said his department would question all four teams that were on the ridge.
? Is Kopitar-Zupan dead? | 1A 2A+ 8A
? Had the oxygen bottles vanished from the balcony? | 4A+ 6A+
? Who took the oxygen bottles? | 5W+ 6A=Someone
? Has the body been brought down? | 3D
? Have the other teams been questioned? | 9P
? At what altitude was he found? | 1A=about 8,100 metres
? did Pasang Nuru die on Makalu? | 4D+ 5D+
? Did the doctor fall into a crevasse? | -

= Bank holiday pile-up on A7 near Montélimar involves 40 vehicles
V| Around forty vehicles ran into one another in a dust cloud on the A7 motorway south of Montélimar on Monday, and the road was still closed in both directions in the evening.
N| {The prefecture of the Drôme} said two people had died, a Belgian couple in a camper van, and that nineteen were injured, four of them critically.
N| {A correction issued by the prefecture an hour later} said that the couple were from Luxembourg.
N| {Fire service commander Yann Mazoyer} counted 37 wrecks on his side of the barrier and three on the other.
V| The dust came from a field that was being harrowed in the mistral.
N| {The farmer, Rémi Chabaud}, was taken in for questioning and let go after two hours; he is not accused of anything, his lawyer said.
N| {The National Farmers' Federation} said tractors work in the wind every day of the year and that motorists ought to slow down.
N| {Mazoyer} said traffic should be moving again by midnight.
V| In the same place, in August 1998, smoke from a stubble fire led to a crash that killed six.
? How many vehicles crashed on the motorway? | 1A=Around forty 4A=37 wrecks on his side of the barrier and three on the other
? Were the couple who died Belgian? | 2A 3D
? how many people died in Monday's pile-up | 2A=two
? Has the farmer been charged? | 6D+
? What reduced visibility? | 1A=dust cloud 5A=dust
? Has the motorway reopened? | 1D 8P
? Did smoke from a stubble fire cause Monday's crash? | 1D 5D
? Was a fuel tanker involved? | -

= Nine-day-old baby pulled from Moroccan ruins was a doll
A| {A video watched eleven million times} showed a fireman in Taroudant province lifting a bundle out of the rubble to cheers, and a caption spoke of a baby alive nine days after the earthquake.
N| It was a doll, {the civil protection service} said on Tuesday.
N| {Sergeant Younes Aït-Baha}, who is seen in the clip, told the channel 2M he had known as much at once and that he had been cheering because it belonged to a girl who was standing next to him.
N| {The girl's uncle, Brahim Oumlil}, confirmed this and sent journalists a picture of her with the toy.
M| {A dozen newspapers, among them the London Daily Globe}, have put corrections at the foot of their reports.
N| The last survivor was found on the fourth day, {the interior ministry in Rabat} said, and the search was wound up on the seventh.
V| The earthquake of 8 September killed 2,946 people, most of them in the High Atlas.
A| {Some on the internet} refuse to be persuaded and say the child has been hidden.
N| "Where would one hide it, and why?" {Aït-Baha} asked.
? Was a baby found alive nine days after the quake? | 1A 2D 3D+ 4D 5D 8A 9D+
? when was the last person saved? | 6A=on the fourth day
? Is the search for survivors continuing? | 6D
? How many people were killed by the quake? | 7A=2,946
? Who owned the doll? | 3A+=a girl who was standing next to him 4A
? Did the London Daily Globe correct its report? | 5A+
? Did the sergeant believe it was a real baby? | 3D+
? Was the video made with artificial intelligence? | -

= Aspirin does not prevent second pregnancies ending early, study finds
N| A daily low dose of aspirin did not lower the risk of premature birth among women who had lost an earlier baby, according to {a trial in eleven Australian and New Zealand hospitals}.
V| Of 2,118 women who took the tablet, 11.9 per cent gave birth before the thirty-seventh week; of 2,097 who took a dummy pill, 12.3 per cent did.
N| {Professor Imogen Faraday of the University of Adelaide} said the difference was no more than chance would throw up.
V| Nosebleeds were commoner in the aspirin group.
N| The drug remains worth taking for women prone to pre-eclampsia, {Faraday} stressed, because that is another matter altogether.
N| {The Royal College of Midwives} welcomed the clarity.
M| {An editorial in the journal} points out that only half of the women took more than eighty per cent of their tablets.
N| {Faraday} said that when the analysis was confined to those who did, the outcome was no different.
V| The study was paid for by the two governments; no manufacturer was involved.
? Does low-dose aspirin prevent premature births? | 1D 2D 3D+ 8D+
? Was the study financed by a drug company? | 9D
? how many women received the placebo | 2A=2,097
? Should women at risk of pre-eclampsia stop taking aspirin? | 5D
? Did aspirin cause nosebleeds? | 4A
? Did women in the trial take all their tablets? | 7D
? Did aspirin lead to miscarriages? | -
? In how many hospitals was it carried out? | 1A=eleven
? Will the guidelines be changed? | -

= Power cable fault, not sabotage, cut off Gotland, grid operator says
N| The failure that left the Swedish island of Gotland without electricity for two hours and forty minutes on Sunday was caused by an ageing joint in a sea cable, {grid operator Svenska Nät} said on Wednesday.
A| {Security sources quoted by several newspapers on Monday} had spoken of a ship dragging its anchor.
N| Divers found no trace of an anchor within five kilometres of the fault, {Svenska Nät's head of operations, Torbjörn Wiklander}, said.
N| {The Swedish Security Service} said that its own inquiry was not yet complete, that it saw no reason to contradict the company and no reason to hurry.
N| {The captain of the Panamanian-flagged tanker Orlova Star}, whom the coastguard had stopped on Sunday night, was allowed to sail on Tuesday.
N| {The owners' agent} called the boarding of the vessel piracy.
N| {Prime Minister Elin Rosengard}, who on Monday had spoken of "an attack on Sweden", said on Wednesday that she had used the words too early.
V| A quarter of the island's electricity comes from wind; on Sunday there was almost none.
N| {Wiklander} said the joint would be replaced in May.
? Was the Gotland power cut an act of sabotage? | 1D+ 2A 3D+ 4W 7D
? What caused the blackout? | 1A+=an ageing joint in a sea cable 2A=a ship dragging its anchor
? how long was the island without power? | 1A+=two hours and forty minutes
? Is the Orlova Star still being held? | 5D+
? Did Rosengard withdraw her words about an attack? | 7A+
? Has the faulty joint been replaced? | 9P+
? Was anyone injured in the power cut? | -
? Did divers find anchor marks? | 3D+

= Rangers count 11 dead elephants, poison suspected
N| {Botswana's wildlife department} said eleven elephants had been found dead around a single waterhole in the Chobe district since Sunday, all of them with their tusks in place.
M| {The weekly Okavango Herald} put the count at twenty-three.
N| {Department spokesperson Boitumelo Seretse} said the newspaper had included carcasses from last year's drought.
N| {Its editor, Gideon Matlhare}, stood by the number, which he said came from a pilot's photographs.
N| Cyanobacteria, anthrax and cyanide have all been considered, {Seretse} said, and none could be excluded until samples sent to Pretoria had been examined.
A| {A senior veterinary officer} said that in his private opinion it was cyanide, because there were dead vultures too.
N| {Seretse} confirmed the vultures but would not follow him to the conclusion.
V| In 2020 more than 330 elephants died in the Okavango; algae in the water were found to have been responsible.
N| Tourists' vehicles are being kept out of a radius of 20 kilometres until further notice, {the department} said.
N| {The president, Letsholo Kgafela}, promised a reward of 100,000 pula for information.
? How many elephants have died in Chobe? | 1A=eleven 2A=twenty-three 3D 4A
? Were the elephants poisoned with cyanide? | 5W 6A 7W
? Were the tusks taken? | 1D
? were vultures found dead as well | 6A 7A
? What killed the elephants in 2020? | 8A=algae in the water
? Has anyone been arrested for killing the elephants? | -
? Have the samples been analysed? | 5P
? Did 330 elephants die this week? | 1D
? Has a reward been paid? | 10P

= Lab tests rule out poison in Chobe elephant deaths
N| Fourteen elephants that died around a waterhole in northern Botswana last month were killed by a bacterium, Pasteurella, and not by poison, {the wildlife department} said on Thursday on the basis of tests in Pretoria.
N| {Spokesperson Boitumelo Seretse} acknowledged that the department's earlier number had been three too low.
N| {Gideon Matlhare, editor of the Okavango Herald}, said his paper still made it twenty-three, "and we can add up".
N| As to the vultures, {Seretse} said they had died from a pesticide that a farmer had laid out for jackals.
V| The farmer, who has not been named, was fined 20,000 pula.
N| {Professor Riana Cilliers of Onderstepoort} said the same bacterium had killed elephants in Zimbabwe in 2020.
A| {Lodge owners} said they had lost a month's business for nothing.
N| {The department} reopened the area to visitors on Wednesday.
N| {It=the wildlife department} has no plans to vaccinate.
? How many elephants have died in Chobe? | 1A=Fourteen 2A 3A=twenty-three
? Were the elephants poisoned with cyanide? | 1D
? what killed the vultures? | 4A=a pesticide
? Is the area still closed to tourists? | 8D
? Will the elephants be vaccinated? | 9D
? Has anyone been arrested for killing the elephants? | -
? Was the farmer punished? | 5A
? Did the department admit its first count was wrong? | 2A+

= Tunnel fire under the Alps: driver walks out after 40 minutes
V| A lorry loaded with margarine caught fire in the Felbertauern road tunnel in Austria on Tuesday night, and its driver, thought at first to be dead, walked out of the northern portal forty minutes later with a scarf round his mouth.
N| {Fire officer Matthias Gstrein} said the man, a Hungarian of 51, had found the emergency gallery by feeling along the wall.
N| {Gstrein} put the temperature at the heart of the fire at a thousand degrees.
N| {Tunnel operator FTS} said its cameras had shown the driver running south, which is why the first message spoke of a fatality.
A| {Motorists who turned round in time} said that the barrier had come down late and the lights not at all.
N| {The company} rejects this; both worked within eighteen seconds, it said, and the recordings had been handed to the police.
N| {Police in Lienz} said they had been promised the recordings.
V| Thirty-two metres of ceiling have to be replaced.
N| The tunnel will be shut for at least three weeks, {provincial governor Anton Ploner} announced, and possibly until Whitsun.
? Was the lorry driver killed in the tunnel? | 1D 2D
? Did the tunnel's barrier and lights fail? | 5A 6D+
? How long will the tunnel be closed? | 9A=at least three weeks
? Have the police received the recordings? | 6A+ 7P+
? how did the driver find his way out | 2A=by feeling along the wall
? What was the lorry carrying? | 1A=margarine
? How hot was the fire? | 3A=a thousand degrees
? Was the driver drunk? | -
? Were other motorists injured? | -

= Hunger strike at Athens hospital over shortage of chemotherapy
N| {Oncologist Despina Kalogerou} and five colleagues at the Agios Loukas hospital in Athens have stopped eating in protest at what they say is a lack of four basic cancer drugs.
N| {Health Minister Pavlos Xenakis} told parliament on Wednesday that there was no shortage.
N| "There is a delay in delivery, which is a different word," {the minister=Pavlos Xenakis} said.
N| {The hospital's chief pharmacist, Thodoris Blatsios}, supplied reporters with a list showing that cisplatin had run out on 3 February and had not come since.
A| {Relatives of two patients} said treatment had been put off twice.
N| {The importer, Pharmattiki}, said it was owed 31 million euros by the state and would deliver again when a third of that was paid.
N| {Xenakis} said ten million had been transferred on Monday.
N| Nothing has arrived, {Pharmattiki's managing director, Lina Stathopoulou}, said on Wednesday night.
V| Greece's public hospitals owed suppliers 1.4 billion euros at the end of last year.
N| {Kalogerou} said she would drink water and take salt, and would go on seeing patients.
? Is there a shortage of cancer drugs at Agios Loukas? | 1A+ 2D 3D 4A+ 5A
? Has the state paid the importer ten million? | 7A+ 8D+
? how much does the government owe Pharmattiki? | 6A+=31 million euros
? Will Pharmattiki resume deliveries? | 6P+
? Did a patient die for lack of chemotherapy? | -
? When did the cisplatin run out? | 4A+=3 February
? Has the doctor stopped working? | 10D+
? Did Xenakis resign? | -

= Space rock over Siberia: no crater, no casualties
V| A bright meteor lit up the sky over the Krasnoyarsk region of Siberia at 5.26 on Tuesday morning, rattled windows and was gone in six seconds.
N| {NASA} said its sensors suggested an object roughly three metres across.
N| {Viktor Grokhov, an astronomer at Ural Federal University}, thinks it was nearer to five.
N| {The emergencies ministry} reported no injuries.
N| {The governor's press service} denied that a fragment had gone through the roof of a sauna in Kansk, a story that had been told with photographs all over the region.
N| {The sauna's owner, Lyudmila Pashkova}, showed a reporter the hole.
N| It was made by a chimney fire in March, {the district fire inspector} said.
A| {A group of collectors} has set out from Tomsk with magnets.
V| The meteor that exploded over Chelyabinsk in 2013 was about eighteen metres wide and injured some 1,500 people.
N| {Grokhov} doubted that anything larger than a walnut had reached the ground.
? How big was the meteor over Krasnoyarsk? | 2A=roughly three metres across 3A=nearer to five
? Did a fragment hit the sauna? | 5D 6A+ 7D
? Was anyone hurt? | 4D
? Have pieces of the meteor been found? | 8P
? did it injure 1,500 people | 4D
? How long was it visible? | 1A=six seconds
? Was the object a Russian missile? | -
? When did the meteor appear? | 1A=5.26 on Tuesday morning

= Cessna missing in Borneo jungle with governor's wife aboard
V| A single-engined aircraft with six people aboard vanished from radar on Tuesday morning over the forest of North Kalimantan, and by dusk three helicopters had found neither wreckage nor smoke.
N| {Indonesia's search and rescue agency, Basarnas}, said its last known position was 47 kilometres west of Malinau.
M| {The online paper Borneo Raya} reported that loggers had seen the plane hit a ridge.
N| {Basarnas's local head, Yudha Prakoso}, said he had spoken to the loggers himself and that they had heard an engine but seen nothing.
A| {Three people at Tarakan airport} said that the wife of the provincial governor was among the passengers.
N| {The governor's office} asked the media to wait for the manifest and would say no more.
N| {The airline, Sayap Hutan}, listed five passengers and a pilot, but withheld the names.
N| {It=Sayap Hutan} insisted that the pilot had not reported any trouble.
V| The same type crashed in Papua last year, killing all four on board, when its propeller came off.
N| Ground teams will set out at first light, {Prakoso} said, and ought to be at the spot by Thursday.
? Has the wreck been found? | 1D
? Was the governor's wife on the plane? | 5A 6W+ 7W+
? how many people were on board | 1A=six 7A+=five passengers and a pilot
? Did the plane crash into a ridge? | 3A 4D
? Have rescuers reached the site on foot? | 10P+
? Did the pilot send a distress call? | 8D+
? Did the propeller come off over Kalimantan? | -
? Were there any survivors? | -

= Six found alive beside crashed Cessna in Borneo
V| All six people aboard a light aircraft that disappeared over Borneo on Tuesday were found alive on Thursday afternoon, sitting under the wing beside a river and eating durian.
N| "We are all here, we are all ugly, we are all fine," {the pilot, Captain Ronald Sitepu}, told the first rescuer by radio.
N| {Basarnas} flew them to Tarakan, where two were treated for fractures.
N| {The governor of North Kalimantan, Idris Sulaeman}, embraced his wife on the apron.
N| He had known from the first hour that she was on board, {Sulaeman} said, but had not wanted her to be searched for harder than the others.
N| {Sitepu} said the engine had stopped twice and that he had called for help on the emergency frequency.
N| {Air traffic control in Tarakan} has no record of a call.
N| {The transport safety committee, KNKT}, sealed the aircraft's papers and expects to publish a first report in thirty days.
M| {The weekly Tempoan} says that the plane's annual check was eleven weeks overdue.
N| {Sayap Hutan} called that false and posted a certificate bearing the date of 2 April.
? Was the governor's wife on the plane? | 4A+ 5A+
? Did the pilot send a distress call? | 6A+ 7D
? Were there any survivors? | 1A 2A+ 3A
? Was the aircraft's inspection overdue? | 9A 10D+
? why did the governor keep quiet? | 5A+=had not wanted her to be searched for harder than the others
? Has the accident report been published? | 8P
? how many of them had broken bones | 3A=two
? Did the plane crash into a ridge? | -

= Heat kills 112 in Rajasthan in a week, charity says; state says four
N| Four people have died of the heat in the Indian state of Rajasthan since the mercury passed 48 degrees in Phalodi last Thursday, according to {the daily list put out by the state government}.
N| {Jal Seva, a charity that runs water stalls in nineteen towns}, has a list of its own with 112 names on it.
N| {Its founder, Girija Devi Rathore}, read out thirty of them at a press conference in Jodhpur.
N| {The state's health secretary, Alok Chaturvedi}, said that deaths on a hot day were not deaths from heat, and that a doctor must certify the cause.
A| {Doctors at two district hospitals} said they had been reminded by telephone "to be sparing with the word".
N| {Chaturvedi} denied that any such reminder had gone out.
N| {The National Centre for Disease Control} declined to take sides, its director saying that he would look at excess mortality in August.
V| The India Meteorological Department forecasts 49 degrees for Sunday.
N| {The chief minister} ordered building sites to stop work between noon and four.
V| A heatwave in 2015 is thought to have killed about 2,500 people across the country.
? How many people has the heat killed in Rajasthan? | 1A=Four 2A=112 4D+ 7W
? Were doctors told to avoid certifying heat deaths? | 5A 6D+
? Has it been 49 degrees in Rajasthan? | 8P
? how many names did Rathore read out | 3A=thirty
? Is building work banned in the middle of the day? | 9P
? Did 2,500 people die in this heatwave? | 1D 2D
? Is the charity's list a fabrication? | -
? When will the national centre study the deaths? | 7A+=in August

= Nurse strike ends at Auckland children's hospital
V| Nurses at Auckland's Te Puna children's hospital went back to the wards at 7 on Monday morning after a nine-day strike, having accepted a pay rise of 5.2 per cent in each of the next two years.
N| {Union organiser Talia Sefo} said 71 per cent of those who voted were in favour.
N| {Health New Zealand} put the cost of the deal at 38 million dollars.
V| The union had asked for 8 per cent.
N| About 640 operations were postponed, {hospital manager Craig Whitcombe} said, and it would take until July to catch up.
N| No child was put in danger by the walkout, {he=Craig Whitcombe} said, because urgent cases were covered throughout.
N| {Sefo} agreed with that: her members, she said, had kept forty nurses on call each night.
V| It was the longest strike at a New Zealand hospital since 1989.
N| {Health Minister Warren Tuck} said he was pleased and that other hospitals should not expect the same.
? Is the nurses' strike over? | 1A
? How much more pay will the nurses get? | 1A=5.2 per cent in each of the next two years
? Were children put at risk by the strike? | 6D+ 7D+
? Did the union win the 8 per cent it wanted? | 1D
? how many operations had to be put off | 5A+=About 640
? Has the backlog been cleared? | 5D+
? Did most nurses back the deal? | 1A 2A+
? how long was the strike? | 1A=nine-day
? Did Whitcombe resign? | -

= Two of three stolen vials of polio virus found in Bulgarian taxi
N| Two of the three vials of live polio virus that vanished from a vaccine laboratory in Sofia have been recovered from the boot of a taxi, {Bulgaria's interior ministry} said on Thursday.
N| {The driver}, who was not named, told police a passenger in a white coat had left a cool box behind.
N| {The laboratory, BulVax}, maintained until Wednesday that nothing was missing.
N| "We counted wrongly and then we counted rightly," {its director, Assen Karadzhov}, said.
N| {Chief health inspector Dr. Vyara Tomova} said the vials were sealed and there was no danger to the public.
N| Whether the third was ever filled is unknown, {Tomova} said; the register has a blot in the place.
A| {A laboratory technician} was reported to be helping the police.
N| {Prosecutors} would not say whether she was a suspect.
N| {The World Health Organization} asked for a full account by Monday.
V| Bulgaria's last case of paralysis from polio was in 2001.
? Have all the vials been found? | 1D
? Did the laboratory deny that virus was missing? | 3A+
? is anyone a suspect in the theft | 8W
? Is there a risk of infection? | 5D
? What is in the third vial? | 6W
? Who left the vials in the taxi? | 2A=a passenger in a white coat
? Has the WHO received the report? | 9P
? Did someone catch polio from the vials? | -
? When did Bulgaria last have a polio case? | 10A=2001

= Volunteers say drowned migrants numbered 61, not 41
V| A rubber boat deflated some 30 miles north of the Libyan port of Zuwara last weekend, and what is certain is that fewer people reached Lampedusa than set out.
N| {The four survivors}, all from Guinea, told the UN refugee agency that forty-five had been on board.
N| {The agency} accordingly put the number lost at 41.
N| {Alarm Line, the volunteer group that took the distress call}, has gone through the families' messages and says there were sixty-five people in the boat, and so sixty-one are dead.
N| {Its coordinator, Miriam Haas}, said one of the survivors had slept through the second boarding, at a beach farther west.
N| {UNHCR spokesman Ferrante Lucchini} said the agency "cannot exclude" that and had asked to see the messages.
N| {Italy's coastguard} denied having ignored the call, which it said was passed to Tripoli within four minutes.
N| {Haas} accepted that it had been passed on, and asked what Tripoli had done with it.
V| Libya's coastguard gave no reply.
V| No bodies have been found.
? How many migrants drowned? | 3A=41 4A=sixty-one 6W
? how many people were in the boat? | 2A=forty-five 4A=sixty-five
? Did the Italian coastguard ignore the distress call? | 7D+ 8D
? Have any bodies been recovered? | 10D
? What nationality are the survivors? | 2A=Guinea
? Did Tripoli send a ship? | 8W 9W+
? Were the boat's passengers picked up at a second beach? | 5A 6W
? Has the smuggler been caught? | -

= UN agency raises Zuwara drowning toll to 61
N| Sixty-one people drowned when a rubber boat went down off Zuwara on 9 November, {the UN refugee agency} said on Friday, adopting a figure it had a fortnight ago described as unverified.
N| {Spokesman Ferrante Lucchini} said relatives in Conakry, Labé and Paris had supplied photographs and telephone records.
N| {Alarm Line's Miriam Haas} said the group had been right but took no satisfaction in it.
N| {Libya's coastguard} now says that a patrol boat was sent and found nothing.
A| {A Libyan officer} told Reuters that the vessel in question had been in dry dock since September.
N| {The coastguard's spokesman, Colonel Munir Treki}, did not answer the phone on Friday.
V| Six bodies have been washed ashore near Zarzis in Tunisia and one, that of a woman of about twenty, on Lampedusa.
N| {A Palermo prosecutor, Rosalba Cangemi}, has asked for the Italian coastguard's recordings.
N| {The coastguard} will hand them over, it said.
? How many migrants drowned? | 1A=Sixty-one 3A
? Did Tripoli send a ship? | 4A+ 5D 6W+
? Have any bodies been recovered? | 7A
? Has the Italian coastguard given up its recordings? | 8P 9P+
? how many bodies were found in Tunisia | 7A=Six
? Did the Italian coastguard ignore the distress call? | -
? Is the prosecutor charging the coastguard? | -
? Did UNHCR revise its count? | 1A+

= Cyclone Batsi spares Réunion but floods Mayotte
V| The eye of Cyclone Batsi passed 90 kilometres north of Réunion on Saturday night and struck Mayotte, a French island off Mozambique, the following afternoon.
N| {The prefect of Mayotte, Hélène Brisset-Morand}, said on Monday evening that she knew of four deaths and feared that there would be many more.
N| {Senator Ali Madi Boinali} spoke of "dozens, and I say dozens knowing what I say".
N| {A local imam, Foundi Combo}, told Agence France-Presse that he had prayed over fourteen.
N| {The interior minister} advised everyone to be cautious with numbers in places where the dead are buried before nightfall.
V| The telephone network was down until Tuesday and two thirds of the shanties on the slopes of Kawéni have gone.
N| {Météo-France} measured a gust of 226 kilometres an hour at Pamandzi before the instrument failed.
N| {Brisset-Morand} promised to go from hut to hut if need be.
N| {The president} will arrive on Thursday with three aircraft of bottled water.
A| {Some inhabitants} had not sought shelter, apparently because they feared that the police would ask for papers.
N| {The prefecture} says no identity checks were made at the shelters.
? How many people died on Mayotte? | 2A=four 3A=dozens 4A=fourteen 5W
? Were papers checked at the shelters? | 11D+
? Did the cyclone make landfall on Réunion? | 1D
? Has the president been to Mayotte? | 9P
? how strong was the wind at Pamandzi? | 7A=226 kilometres an hour
? Why did people stay away from the shelters? | 10A=they feared that the police would ask for papers
? Is the telephone network still down? | 6D
? Did looting break out? | -

= Frozen embryos thawed by mistake, Madrid clinic admits
N| {The Fértil Norte clinic in Madrid} has told 84 couples that their frozen embryos were ruined when a tank warmed up over the August holiday.
N| {Its medical director, Dr Amparo Lliteras}, blamed a sensor which went on reporting minus 196 degrees while the tank stood at plus four.
N| {Lawyer Jacobo Ruz-Ferrer} represents 31 of the couples and says the nurse on duty saw puddles on two consecutive mornings.
N| She saw one puddle, from the air conditioning, {Lliteras} said.
N| {The nurse} is on leave and could not be reached.
N| {The regional health department} shut the storage room on Friday but allowed consultations to go on.
A| {Two couples} claim that they were first told by e-mail that everything was "in order".
N| {The clinic} apologised for the e-mail, which it called premature.
V| The tank held 412 embryos.
N| {Ruz-Ferrer} is seeking 60,000 euros for each couple; "I have not yet had an offer, only flowers", he said.
? Were embryos lost at the Madrid clinic? | 1A+ 2A+
? Did the nurse notice puddles? | 3A 4A+ 5W
? how many couples are affected | 1A+=84
? Has the clinic been closed altogether? | 6D
? Has the clinic offered compensation? | 10D+
? Were the couples at first told that nothing had happened? | 7A 8A+
? What was at fault? | 2A+=a sensor
? Has the nurse been dismissed? | -

= Whales beached on Tasmanian sandbar: 32 refloated
V| Rescuers in Tasmania refloated 32 pilot whales on Thursday and expected to lose the remaining animals of a pod that ran on to a sandbar at Macquarie Harbour.
N| There were "about 230" in the pod, {Brett Killalea of the Parks and Wildlife Service} said.
N| {Marine biologist Siobhan Kerr} counted 214 from a drone.
N| {Killalea} said he was happy to accept the drone.
A| {Fishermen} blamed the navy, which had been testing a sonar in the Southern Ocean.
N| {The Department of Defence} said that the nearest vessel was 1,100 kilometres away and that its sonar was off.
N| {Kerr} said nobody knew why whales strand, she included.
V| The carcasses, weighing some two tonnes each, are to be towed out to sea from Saturday.
N| {A protester, Zac Dunphy}, was led away after trying to ride a jet-ski through the cordon.
N| {Police} have not decided whether to charge him.
V| In 2020, in the same harbour, 470 whales were stranded and 111 saved.
? How many whales were stranded? | 2A=about 230 3A=214 4A
? Did navy sonar drive the whales ashore? | 5A 6D+ 7W
? how many whales have been saved so far | 1A=32
? Was Dunphy charged? | 10W
? Were 111 whales rescued on Thursday? | 1D
? Have the carcasses been removed? | 8P
? Was a rescuer injured? | -
? How heavy are the carcasses? | 8A=some two tonnes each

= Elevator drops at Moscow clinic, cable "sawn", inspectors say
N| {Rostekhnadzor, the technical inspectorate}, believes that the cable of a lift which fell nine floors at a private clinic in Moscow on 2 March had been sawn part of the way through.
N| {The clinic, Evromedika}, had spoken of wear and tear.
V| Three people died, two of them patients, and a fourth, a radiologist, has lost a leg.
N| {Investigators} questioned the maintenance firm's owner, Ruslan Gatin, for six hours on Wednesday and let him go home.
N| {Gatin's lawyer} said his client had been treated as a witness throughout.
M| {The Telegram channel Lift-Nakhodka} named a former employee who is said to have quarrelled with the clinic over wages.
N| {The man in question}, reached by telephone in Yerevan, said he had left Russia in January and could prove it with his boarding card.
N| {The Investigative Committee} declined to comment on him.
A| {Staff} said the lift had jerked for weeks.
N| {Evromedika's chief physician, Nonna Belskaya}, acknowledged that it had jerked, "like every lift in the street".
? Was the lift's cable cut deliberately? | 1A 2D+
? How many people died in the lift? | 3A=Three
? Has Gatin been arrested? | 4D 5D+
? Did the lift give trouble before the accident? | 9A 10A+
? Did the former employee tamper with the lift? | 7D+ 8W
? How many floors did it fall? | 1A=nine
? was the radiologist killed | 3D
? Was the clinic insured? | -

= Solar storm knocks out GPS for farmers, satellites fine
V| The strongest geomagnetic storm for three years confused the guidance systems of tractors across the Canadian Prairies on Friday at the height of sowing, but left the power grid and satellites untouched.
N| {Manitoba's farm machinery association} said some 4,000 tractors had stood still for between two and nine hours.
N| {Farmer Orest Wasyliw of Dauphin} drove by eye instead and said his rows looked like a drunkard's signature.
N| {The US Space Weather Prediction Center} classed the storm as G4, the second-highest grade.
N| It had warned of a G3 the day before, {forecaster Dana Ruscoe} acknowledged.
N| {Satellite operator Telestra} reported no damage.
N| {Hydro-Manitoba} said voltage had wobbled for a minute, and that no customer had noticed.
V| Northern lights were seen as far south as Kansas.
N| {Ruscoe} said a second cloud of particles could arrive on Sunday.
V| The Quebec blackout of March 1989, which lasted nine hours, was caused by a stronger storm.
? Did the storm cut off electricity? | 1D 7D+
? Were satellites damaged? | 1D 6D+
? how strong was the geomagnetic storm | 4A=G4
? Did the forecast match the storm's strength? | 5D+
? How long were tractors out of action? | 2A=between two and nine hours
? Has the second particle cloud hit the Earth? | 9P
? Did the storm cause crop losses? | -
? where were the northern lights visible | 8A=as far south as Kansas
? Was there a nine-hour power failure on Friday? | 1D

= Landslide blocks Norwegian fjord road; one car, perhaps none
N| {Police in western Norway} are searching for a car that may or may not have been buried by a rockslide near Eidfjord on Sunday evening.
N| {A truck driver, Geir Ove Opheim}, told them he had seen red tail lights ahead of him and then no lights.
N| {Operations leader Trine Sævareid} said nobody had been reported missing.
A| {Tourists staying at a nearby campsite} thought that they had heard a horn.
N| {The road administration} put the volume at 12,000 cubic metres and said clearing it would take ten days.
N| {Geologist Aslak Fjellheim} had recommended nets for the slope in 2019.
N| {The administration} confirmed that it had received his report and said the money had gone to a tunnel.
N| A dog trained to find people showed no interest, {Sævareid} said, but that did not settle the matter.
V| The villages beyond the slide are being supplied by boat.
N| {Opheim} said on Monday that he was less sure than he had been.
? Was a car buried in the rockslide? | 1W 2A 8W 10W
? Has anyone been reported missing? | 3D
? How long will it take to clear the road? | 5A=ten days
? Were the authorities told the slope needed nets? | 6A 7A+
? Did the dog find a body? | 8D
? why were no nets put up | 7A+=the money had gone to a tunnel
? Did the slide kill anyone? | -
? How much rock came down? | 5A=12,000 cubic metres

= Delhi jet overruns runway at Kathmandu, all safe, then one dead
M| {The Kathmandu Ledger} first reported that all 148 people on board had walked away when an airliner from Delhi slid off the end of the runway in the Nepalese capital on Sunday evening.
N| By midnight {the Nepalese aviation authority} had changed "all" to "all but one": a passenger of 62 had died on the way to Bir hospital.
N| {Dr Kabita Shrestha, who received him there}, said the cause was cardiac arrest and that he had no external injuries.
N| {The airline} declined to call him a victim of the accident until the post-mortem had been held.
N| {Captain Ravindra Bhosale} told investigators that he had touched down where he ought to and that the brakes had not bitten.
A| {A controller who watched the landing} put the point of touchdown some 700 metres too far along.
N| Data from the recorder will show which, {chief investigator Suman Rajbhandari} said, adding that he expected to have it by the end of the week.
V| It had been raining for three hours.
V| The airport was closed until 5 a.m., and thirty-one flights were diverted or cancelled.
V| In March 2018 a turboprop crashed while landing there, killing 51.
? Did everyone on the Delhi flight survive? | 1A 2D
? Did the man die because of the runway accident? | 3D 4W+
? Did the plane touch down in the right place? | 5A+ 6D 7W
? Have the flight data been read? | 7P
? how many were on board | 1A=148
? Did the brakes fail? | 5A+
? Is Kathmandu airport closed? | 9D
? Were 51 people killed on Sunday? | 1D 2D
? Was the captain suspended? | -

= Captain landed too long, Nepal inquiry finds
N| The airliner that ran off the end of Kathmandu's runway on 6 July had touched down 730 metres beyond the proper point, according to {a preliminary report made public on Monday}.
N| {Investigators led by Suman Rajbhandari} found the brakes in working order.
N| {Captain Ravindra Bhosale}, through his union, disputed that finding and said that the report passed over the state of the runway.
N| {The post-mortem on the passenger who died}, a Gurkha pensioner, attributed his death to fright.
N| {His son, Dil Bahadur Ale}, said the airline had phoned to offer the fare back.
N| {The airline} confirmed that its insurers had since approached the family with a larger sum but did not say how much.
N| {Rajbhandari} left open whether a tail wind had played a part.
N| {The union} wants the captain, who has been grounded since July, to be allowed back to work.
V| A final report is due within a year.
? Did the plane touch down in the right place? | 1D
? Did the brakes fail? | 2D 3A+
? Did the man die because of the runway accident? | 4A
? how much was the family offered? | 6W+
? Did a tail wind contribute to the overrun? | 7W
? Was the captain suspended? | 8A+
? Has the final report come out? | 9P
? Did the airline offer to refund the ticket? | 5A+
? Was the pensioner's family suing? | -

= Anti-obesity jab linked to six deaths, regulator "not persuaded"
N| {Britain's medicines regulator} has received reports of six deaths among people who were taking the weight-loss injection Slendrix but said on Friday that it was "not persuaded" that the drug was responsible for any of them.
M| {A Sunday newspaper} had written that the agency was on the point of suspending the licence.
N| That was "made up from end to end", {chief executive Dame Harriet Coyle} told the health committee.
N| {She=Dame Harriet Coyle} said a review had been started in May and would be published in the autumn.
N| {The manufacturer, Nordhavn}, put the number of British users at 410,000 and said six deaths from all causes was fewer than one would expect.
N| {Professor Anil Kapadia, a statistician at Imperial College}, called that comparison meaningless because deaths are under-reported.
N| {Janet Dowsett, whose sister Carol died in June of pancreatitis}, said she did not need a statistician.
N| The leaflet in the box lists pancreatitis as a rare side effect, {Nordhavn} pointed out.
A| {Pharmacists} report that patients have begun to return unused pens.
V| In Denmark the authorities looked into two deaths last year and found no connection.
? Did Slendrix kill six people? | 1D 5D+
? Is the regulator going to suspend the drug? | 2A 3D+
? How many people in Britain use the injection? | 5A+=410,000
? When will the review be published? | 4A+=in the autumn
? can the drug cause pancreatitis | 8A+
? Has the drug been banned in Denmark? | -
? Has Dowsett gone to court? | -
? Are patients giving the pens back? | 9A

= Prague zoo says tiger did not escape, it was never there
N| {Prague Zoo} denied on Tuesday evening that one of its tigers was at large.
A| {Dozens of callers} had told the police of an orange animal in Stromovka park.
N| {Zoo director Radim Houžvička} said all five tigers had been counted twice, "once by me".
N| {Police spokesman Jan Klouda} said a helicopter with a heat camera had picked up a large warm body near the planetarium.
N| It was a sleeping man in an orange coat, {Klouda} said on Wednesday.
M| {The daily Pražský Kurýr} had by then printed a map of where not to walk.
N| {Houžvička} asked the newspaper for an apology and received one.
V| The park was closed for four hours.
N| {The man in the coat}, a tram conductor, said he had been asleep after a night shift and would not sue anybody.
V| A serval did get out of a private enclosure in Radotín in May and has not been found.
? Did a tiger escape from the zoo? | 1D+ 3D+
? What was the animal in the park? | 2A=orange animal 5A=a sleeping man in an orange coat
? How many tigers does the zoo have? | 3A+=five
? Did the paper apologise? | 7A
? will the man take legal action | 9D+
? Has the serval been caught? | 10D
? Was anyone bitten? | -
? how long was the park shut? | 8A=four hours

= Helium leak delays asteroid mission by two weeks
N| {The Japanese space agency JAXA} has put back the launch of its asteroid probe Kaguya-Maru from 4 to 18 November because of a leaking helium valve, the agency said on Friday.
N| {Project manager Dr Tomoko Isayama} said the valve had let through forty times what was permitted.
V| The probe is to fly past two small asteroids and land on a third, 2031 QB, in the summer of 2031.
N| The delay costs nothing in scientific terms, {Isayama} said, as the launch window stays open until 9 December.
N| {Mitsuba Heavy, which builds the rocket}, said a new valve was on its way from Nagoya by road.
A| {Engineers} were reported to have noticed the leak as early as August.
N| {Isayama} confirmed a reading in August that was "high but within limits".
V| The mission costs 41 billion yen.
V| It would be Japan's third landing on an asteroid.
N| {Opposition lawmaker Kenji Hatoyama-Ueda} asked in the Diet whether the next delay was already being planned; nobody answered him.
? Has the asteroid probe been launched? | 1D+
? When is the new launch date? | 1A+=18 November
? what is the reason for the delay | 1A+=a leaking helium valve 2A+
? Did the agency know of the leak in August? | 6A 7A+
? Will the delay harm the science? | 4D+
? Has the replacement valve been fitted? | 5P+
? how much does the mission cost? | 8A=41 billion yen
? Was the leak caused by sabotage? | -
? Did the probe land on 2031 QB? | 3P

= Drought: Barcelona to get water by ship
N| {Catalonia's water agency} announced on Monday that tankers would bring drinking water to Barcelona from June if it does not rain before the end of May.
V| The reservoirs stand at 15.8 per cent.
N| {The environment councillor, Mercè Vilaplana}, said the contract with a Sagunto desalination plant had been signed, and would cost the taxpayer 11 million euros a month.
N| {The Valencia regional government}, which must approve the loading, had heard nothing about it, its spokesman said.
N| {Vilaplana} produced a letter dated 9 April that bore Valencia's stamp.
N| {The spokesman, Quique Bernabeu}, then said that hearing was one thing and agreeing another.
A| {Hoteliers} are worried that swimming pools will have to be emptied.
N| Pools are exempt, {Vilaplana} assured them, as long as they are filled with sea water.
V| Ships supplied the city in May 2008, at a cost of 22 million euros in all.
N| {The meteorological service} sees a 60 per cent chance of heavy rain in the second week of May.
? Is water already being shipped to Barcelona? | 1P+
? Has the contract been signed? | 3A+
? Was Valencia told of the plan? | 4D+ 5A+
? how full are the reservoirs? | 2A=15.8 per cent
? How much will the ships cost per month? | 3A+=11 million euros a month
? Must hotels empty their swimming pools? | 8D+
? Has Valencia given its consent? | 6W+
? Did it rain in May? | 10P
? how much did the 2008 shipments cost | 9A=22 million euros

= Gas leak in Bologna kills couple, meter "had been changed that week"
V| An explosion in a third-floor flat on Via Saragozza in Bologna shortly after six on Saturday morning killed a retired teacher, Ezio Malaguti, and his wife, Norma.
N| Two more residents were dug out alive and a third, a student, was still being looked for in the evening, {fire chief Alfonso Guidi} said.
N| {The student's flatmate} reported by telephone from Rimini that the two of them had spent the night there, and the search was stopped.
N| {Gas distributor Emilgas} said its network had shown no drop in pressure.
A| {Three neighbours} said they had smelled gas on Thursday and called the emergency number.
N| {The company} has no record of those calls, it said.
N| {One of the neighbours, Loredana Zucchini}, held up her telephone bill, on which the number appears.
N| {Emilgas} then withdrew its remark and said that it was checking.
N| A new meter was put in on Wednesday, {the Malagutis' daughter} said.
N| {Prosecutors} will examine the meter.
? Had neighbours reported a smell of gas? | 5A 6D+ 7A 8W+
? Who died in the explosion? | 1A=a retired teacher, Ezio Malaguti, and his wife, Norma
? Was a student buried in the rubble? | 2W 3D
? When was the meter changed? | 9A=Wednesday
? did the gas pressure fall before the blast | 4D+
? Was the new meter to blame? | 10W
? Were the couple's deaths a suicide? | -
? How many people were rescued from the rubble? | 2A=Two

= Sea lice treatment killed 90,000 salmon, firm says
N| {Skye Marine Harvest} said on Thursday that about 90,000 salmon had died at its Loch Eynort farm on 12 August after being treated for lice with water that was too warm.
N| {Campaigners from Clean Lochs} had filmed two lorries of fish being driven away by night and estimated the loss at a quarter of a million.
N| {The company's managing director, Ruaridh MacInnes}, said the lorries belonged to the neighbouring farm.
N| {The neighbouring farm's owner, Atlantic Fjord}, denied this outright.
N| {MacInnes} said he had been misinformed and that one lorry, "possibly two", had been the firm's.
N| {The Scottish fish health inspectorate} was notified of 90,400 deaths within the legal 72 hours, it confirmed.
V| No escape was reported.
N| {A seal conservation trust} said that three seals had been found dead in the loch the same week; it did not know why.
V| The firm produced 14,000 tonnes of salmon last year.
N| Warm-water treatment has been stopped at all eleven sites, {MacInnes} said, and will not be taken up again before the spring.
? How many salmon died at Loch Eynort? | 1A+=about 90,000 2A=a quarter of a million 6A=90,400
? Whose lorries took the fish away? | 3A+=the neighbouring farm 4D+ 5A+=the firm's
? why did the fish die | 1A+=water that was too warm
? Did the treatment kill seals? | 8W
? Did salmon escape? | 7D
? Will the firm go on treating with warm water? | 10D+
? Did the company report the deaths in time? | 6A
? Has the company been prosecuted? | -

= Six rescued, four lost from Quebec ice-fishing party
V| Ten ice fishers were carried out into the St. Lawrence near Rivière-du-Loup on Saturday when the floe on which they had pitched their huts broke away.
N| {The Canadian Coast Guard} lifted six of them off after dark.
N| {Sûreté du Québec sergeant Mathilde Gendron} said on Sunday that hope for the remaining four had all but gone.
N| {The mayor of Cacouna, Yvon Thériault}, is not giving up: "Two of them are trappers," he said.
N| The water was one degree below zero, {Gendron} noted.
N| {One of the six, Jean-Guy Plourde}, said that they had heard a crack at three o'clock and laughed about it.
N| {The town} had put up signs on Thursday forbidding people to go on the ice.
N| {Plourde} saw no sign, he said.
M| {Le Fleuve}, a local newspaper, printed a photograph of one, half buried in snow.
V| The search is to be resumed on Monday with a drone and ended on Tuesday if nothing is found.
? How many ice fishers were rescued? | 2A+=six
? Are the four missing men dead? | 3A 4D
? Had the ice been closed to the public? | 7A
? was there a warning sign? | 7A 8D+ 9A
? Has the search been called off? | 10D
? Did the fishermen notice the ice cracking? | 6A+
? What was the water temperature? | 5A=one degree below zero
? Had the four been drinking? | -
? Did the coast guard's helicopter crash? | -

= Quebec trapper walks ashore after three days on the ice
N| One of four men given up for lost on the St. Lawrence walked into a diner at Saint-Siméon on Tuesday morning and asked for eggs, {the Sûreté du Québec} said.
N| {Lucien Bérubé}, 66, a trapper, had crossed from floe to floe, he told the radio station Charlevoix FM.
N| The other three had gone into the water on the first night, {he=Lucien Bérubé} said, and he had seen two of them go under.
N| {Sergeant Mathilde Gendron} said the police now considered two men dead and one missing.
N| {Yvon Thériault, the mayor of Cacouna}, rang the church bells.
N| The third man, Réal Ouellet, might have got hold of a hut, {Bérubé} thought.
N| {The coast guard} has extended the search by two days.
V| Bérubé has frostbite in six toes.
N| {The diner's owner, Sylvie Harvey}, said he had paid for the eggs.
? Are the four missing men dead? | 1D 3A+ 4W
? Has the search been called off? | 7D+
? How did Bérubé get to land? | 2A+=from floe to floe
? Is Ouellet alive? | 4W 6P+
? how many men drowned? | 3A+=two 4A=two
? Will Bérubé lose his toes? | -
? Did the trapper make it to shore? | 1A 2A+
? Where did he come ashore? | 1A=Saint-Siméon

= South Africa confirms 1,100 listeria cases, factory still unnamed
N| {South Africa's National Institute for Communicable Diseases} raised the number of confirmed listeriosis cases to 1,104 on Tuesday and the number of deaths to 131.
N| {Health Minister Bongani Mokoena} said the bacteria had been traced to a single producer of cold meats, which he would not name before lawyers had gone over the evidence.
M| {The news site Daily Ledger SA} named it as Karoo Fine Foods of Polokwane.
N| {Karoo Fine Foods} said its products had tested clean "forty-one times out of forty-one".
N| {Mokoena}, asked whether the site was right, said: "Next question."
N| {Two supermarket chains, Shopmore and Pantry}, took polony off their shelves nevertheless.
A| {Union officials} said that work at the Polokwane factory had stopped on Monday afternoon.
N| {A company spokeswoman, Lerato Pretorius}, put the stoppage down to annual maintenance.
N| {The Consumer Council} has called for an immediate recall.
V| About four in ten of those who fell ill were babies less than a month old.
? Is Karoo Fine Foods the source of the listeria? | 2W 3A 4D+ 5W
? How many people have died of listeriosis? | 1A=131
? has the factory stopped working? | 7A 8A+
? Has cold meat been recalled nationwide? | 9P
? Why did production stop at Polokwane? | 8A+=annual maintenance
? Did the minister name the producer? | 2D+ 5D+
? Were there 131 confirmed cases? | 1D
? Were pregnant women among the dead? | -

= Avalanche dog finds skier alive after four hours
V| A skier from Leipzig survived four hours and ten minutes under two metres of snow in the Swiss canton of Uri on Sunday, which doctors called close to a record.
N| {Mountain rescuer Flurin Caduff} said that Bella, a border collie on her first assignment, had started to dig without being told.
N| {The skier, Torsten Rehbein}, 33, told Swiss radio that an air pocket the size of a shoebox had saved him.
N| {His doctor at the Altdorf hospital, Regula Zgraggen}, said his body temperature had been 27 degrees.
N| {Uri cantonal police} put the burial at three hours and fifty minutes, counting from the emergency call.
N| He had left the marked run, {they=Uri cantonal police} said, and a fine was to be expected.
N| {Rehbein} did not deny it.
A| {Some skiing instructors} say that a companion who had been with him made off, of which the police know nothing.
N| The record, according to {the avalanche institute in Davos}, is over seventeen hours.
V| He is expected to leave hospital on Wednesday.
? How long was the skier buried? | 1A=four hours and ten minutes 5A=three hours and fifty minutes
? Did he leave the marked slope? | 6A 7A+
? Was someone else with him? | 8A
? Has Rehbein been fined? | 6P
? what did he survive thanks to | 3A+=an air pocket the size of a shoebox
? Is he out of hospital? | 10P
? Did the dog dig on command? | 2D
? Is it a world record? | 1D 9D
? was the avalanche set off by skiers? | -

= Passenger ship burns off Zanzibar; operator insists all ashore
V| The inter-island steamer Mv Karafuu burned to the waterline between Pemba and Zanzibar on Tuesday, but most of those on board had already been taken off by dhows and a passing navy tug.
N| {Tanzania's home affairs minister, Salum Kheri Mbwana}, told parliament that 407 people had been rescued, that three were known to have died and that a number he could not yet give had not been found.
N| {The operator, Bahari Swift}, said that it had sold 410 tickets and that "simple subtraction" left nobody missing.
N| {Port inspector Zuhura Bakari} remarked that infants travelled without a ticket.
A| {Relatives at Malindi quay} had by Wednesday morning handed in twenty-six names.
N| {Bahari Swift's manager, Imtiaz Jaffer}, would not say how many infants had been aboard, referring the question to the crew.
N| {The first engineer} told the Daily Mwananchi that the fire had started in the galley.
N| {The cook}, who has burns on his hands, denied leaving anything on the stove.
N| {Mbwana} asked China to lend a ship with a deep-water camera.
V| In 2011 an overloaded ferry sank in the same channel with the loss of about 200 lives.
? How many people died in the fire on the Karafuu? | 2A=three
? Is anyone missing after the ship fire? | 2A 3D+ 5A
? how many were saved? | 2A=407
? Where did the fire break out? | 7A+=in the galley
? Did the cook leave something on the stove? | 8D+
? How many infants were on board? | 6W+
? Has a Chinese vessel joined the search? | 9P
? Was the Karafuu overloaded? | -
? did the steamer sink | -

= Doctors warn of shortage of insulin pens, maker says patients are stockpiling
N| {Diabetes UK} said on Monday that a quarter of the pharmacies it had telephoned were out of a widely used insulin pen, and urged ministers to order a reserve.
N| {The manufacturer, Lindqvist Pharma}, said that it was shipping more pens to Britain than ever before and that the gaps were the fault of people who collect three months' supply at once.
N| {Dr Farida Mansoor, a consultant in Bradford}, said not one of her patients had three months' supply of anything.
N| {The Department of Health} described the situation as tight but under control.
A| {Civil servants familiar with the stock figures} put the national reserve at nine days, half of what is considered safe.
N| {A department spokesman} said stock levels were commercially confidential.
N| {Lindqvist's UK head, Martin Brandstrup}, conceded that a filling line at Gävle had stood still for seventeen days in March.
N| That line is running again, {he=Martin Brandstrup} said, and supplies should be normal by the middle of June.
V| Some 340,000 people in the country use the pen.
V| There was a similar shortage in 2016, after a fire in Puerto Rico.
? Is there a shortage of insulin pens? | 1A 2A+ 5A
? what is causing the shortage? | 2A+=people who collect three months' supply at once 7A+=a filling line at Gävle had stood still
? Are patients hoarding pens? | 2A+ 3D
? How big is the national reserve? | 5A=nine days 6W+
? Did a fire cause this year's shortage? | -
? Will supplies be back to normal in June? | 8A+
? Has anyone died for lack of insulin? | -
? How many people depend on the pen? | 9A=340,000

= Alligator seized Florida jogger's dog, then let go
V| A woman of 61 got her terrier back from the jaws of a nine-foot alligator in Lakeland, Florida, on Saturday by hitting it on the snout with a water bottle.
N| {Peg Ostrander} told the Lakeland Sentinel that she had been "too mad to be scared".
N| {Fish and wildlife officer Luis Carbajal} measured the animal at seven feet ten.
N| It was captured on Sunday and will be put down, {Carbajal} said.
N| {Ostrander} has asked the state to spare it.
N| {The city} said signs warning of alligators stood at every entrance to the park.
N| {Ostrander} agreed: she walked past one every day, she said.
V| The dog, Biscuit, has eleven stitches.
V| Florida records about eight serious alligator bites on people a year.
? Did the dog survive? | 1A 8A
? How long was the alligator? | 1A=nine-foot 3A=seven feet ten
? Has the alligator been killed? | 4P 5P
? were there warning signs in the park | 6A+ 7A
? Was Ostrander bitten? | -
? How did she free her dog? | 1A=by hitting it on the snout with a water bottle
? How many fatal alligator attacks are there in Florida a year? | -
? Is the animal still on the loose? | 4D

= Nine killed as mudflow sweeps campsite in Georgia
V| A wall of mud and water ran through a campsite at Shovi in the Georgian highlands on Thursday afternoon and killed at least nine people, while twenty-four others were unaccounted for after dark.
N| {Interior Minister Zurab Khizanishvili} gave both numbers at a briefing in Oni.
M| {The opposition channel Mtavari Plus} spoke of forty missing.
N| {Khizanishvili} said sixteen of the channel's forty had telephoned home since.
N| {Hydrologist Nestan Arveladze} says an ice dam burst beneath the Buba glacier, and that she had asked for a sensor there in 2021.
N| {The environment agency} confirmed her request and said the sensor had been bought, but not installed.
N| {The prime minister} said that nothing on earth could have prevented the disaster.
N| "A sensor is something on earth," {Arveladze} replied.
A| {Rescuers} complained that the first helicopter arrived four hours later.
N| {The ministry} said it was two hours and fifty minutes.
N| {Khizanishvili} promised an investigation by foreign experts.
? How many people are missing at Shovi? | 1A=twenty-four 3A=forty 4D
? Could the disaster have been prevented? | 7D 8A
? When did the first helicopter get there? | 9A=four hours later 10A+=two hours and fifty minutes
? Had a warning sensor been installed at the glacier? | 6D
? how many were killed by the mudflow | 1A=at least nine
? Have foreign experts begun work? | 11P
? What set off the mudflow? | 5A=an ice dam burst
? Has the minister offered to step down? | -

= All 33 Shovi victims found, Georgian ministry says
N| {Georgia's interior ministry} ended the search at Shovi on Sunday, saying that the last of 33 victims had been identified.
N| {Interior Minister Zurab Khizanishvili}, who took no questions, thanked 1,200 rescuers.
N| {The mother of a girl of eleven, Ia Gobejishvili}, said the coffin she was given had weighed nothing.
N| Remains had been matched by DNA, {the ministry's forensic chief, Levan Tsereteli-Dadian}, said, and some were small.
V| An international panel of five geologists landed in Tbilisi on Saturday.
N| {Its head, the Swiss Urs Blumenthal}, said he would look into the cause and not into anybody's guilt.
N| {Nestan Arveladze}, the hydrologist who had called for a sensor, is to be heard on Tuesday.
N| {The environment agency's director} has been dismissed, the government said in a one-line notice.
A| {Two of his staff} said he had asked three times for money to install the device.
N| {The finance ministry} said it had no trace of such requests.
? How many people died at Shovi? | 1A=33
? Are people still missing at Shovi? | 1D
? Have foreign experts begun work? | 5A
? Did the environment agency ask for money for the sensor? | 9A 10D
? was the head of the environment agency fired | 8A+
? Who identified the remains? | 4A=the ministry's forensic chief, Levan Tsereteli-Dadian
? Will the panel say who was guilty? | 6D+
? Has Arveladze been heard by the panel? | 7P
? Did Khizanishvili apologise? | -

= Scientists report superconductor at room temperature; rivals shrug
N| {A group at a private institute in Daejeon} says it has made a purple crystal that conducts electricity without resistance at 23 degrees Celsius.
V| The claim, posted on a preprint server on Saturday, had been read 1.9 million times by Wednesday.
N| {Group leader Dr Seo Min-jae} said that two independent laboratories had reproduced the result.
N| {One of them, at the University of Nara}, said it had measured "a drop, not a zero".
N| {The other, in Grenoble}, said it had been sent a sample and had not yet opened the envelope.
N| {Physicist Ottoline Marchbanks of Cambridge} called the graphs lovely and the physics impossible.
N| {Seo} refused to be discouraged and said that people had also laughed at the aeroplane.
V| A similar announcement from another South Korean group in 2023 came to nothing.
A| {Former colleagues} say that the institute's grant runs out in December.
N| {The institute} would not speak about money.
N| {Nature Matter} said it had received no manuscript.
? Has room-temperature superconductivity been achieved? | 1A+ 4D 6D
? Have other labs reproduced the finding? | 3A+ 4D 5D
? Was the paper submitted to Nature Matter? | 11D
? at what temperature does the crystal conduct without resistance? | 1A=23 degrees Celsius
? Is the institute running out of funds? | 9A 10W+
? Did Seo withdraw the claim? | 7D+
? Has Grenoble tested the sample? | 5D
? Is the crystal made of lead? | -
? Was the 2023 claim confirmed? | 8D

= Purple crystal loses its magic as Daejeon team backs down
N| {Dr Seo Min-jae} conceded on Monday that the crystal he had presented as a superconductor contained a sliver of copper sulphide, which accounted for most of the effect.
N| "Most is not all," {he=Seo Min-jae} told a lecture hall in Daejeon.
N| {The University of Nara} repeated the experiment with a clean sample and saw nothing whatever, it reported.
N| {Grenoble's Sabine Delannoy} said her laboratory had found the same.
N| {Seo} has taken the paper off the server and intends to post a revised one in the new year.
N| {The institute} will not extend his contract, it said.
A| {Students} wept and applauded at the end of the lecture.
M| {The Korea Morning News} writes that an American investor had been about to put 30 million dollars into a spin-off.
N| {The investor, Halcyon Ridge}, said it never discussed deals that did not take place.
? Has room-temperature superconductivity been achieved? | 1D+ 3D 4D
? Have other labs reproduced the finding? | 3D 4D
? Did Seo withdraw the claim? | 1A+ 5A+
? Is Seo losing his job? | 6A
? how much did the investor want to put in | 8A=30 million dollars 9W+
? What explains the effect? | 1A+=a sliver of copper sulphide
? Has the revised paper come out? | 5P+
? Did Seo forge the data? | -

= Ambulance took 71 minutes to reach dying cyclist, report says
N| An ambulance needed 71 minutes to reach a cyclist who had been knocked down four kilometres from Cork University Hospital, and not the 34 that were first stated, {Ireland's health watchdog} reported on Wednesday.
N| {The National Ambulance Service} accepted the finding and apologised to the family of Diarmuid Crowley, 45.
N| Its first answer had been based on the time of a second call, {chief officer Noreen Tuohy} explained.
N| {The report} does not say whether Mr Crowley would have lived had help come sooner.
N| {His sister, Gráinne}, has no doubt of it.
N| {Consultant Dr Hugh Lacey}, who examined him, declined to speculate.
V| Two crews were off sick on the night of the accident and a third was at Mallow with a patient nobody could take.
N| {The minister for health, Séamus Quill}, ruled out a public inquiry.
N| {Opposition spokeswoman Aoife Ní Bhroin} demanded one all the same.
V| The driver of the van, who was breathalysed and found sober, has not been charged.
N| {Tuohy} said six more ambulances would be in service in the county by Easter.
? How long did the cyclist have to wait for the ambulance? | 1A=71 minutes
? Would the cyclist have survived if help had come earlier? | 4W 5A+ 6W
? Will there be a public inquiry? | 8D 9P
? Was the van driver drunk? | 10D
? Did the ambulance service apologise? | 2A+
? how many extra ambulances are in service? | 11P
? Why was the first figure wrong? | 3A+=based on the time of a second call
? Has the chief officer resigned? | -
? Did the cyclist die in hospital? | -

= Seven climbers safe after night on Mont Blanc shelter roof
V| Seven Spanish climbers who had spent the night on the roof of a mountain hut at 3,835 metres were brought down to Chamonix by helicopter on Thursday morning, hungry but unharmed.
V| The hut, the Refuge Vallot-Neuf, was full and its warden had locked the door.
N| {Warden Gaspard Tissot} said there had been 88 people in a house built for 60.
N| {The group's leader, Iñaki Etxeberria}, said he had booked and had a receipt.
N| {The French Alpine Club} confirmed the receipt; it was for the following week.
N| {Etxeberria} has admitted the mistake and paid for the flight.
V| The temperature fell to minus eleven.
V| Two people died on the same route in June when a serac collapsed.
N| {The mayor of Saint-Gervais} said he would close the route on days when the hut is full.
? Were the Spaniards hurt? | 1D
? Had they booked the hut for that night? | 4A+ 5D 6D+
? how many people were in the hut | 3A=88
? Who paid for the helicopter? | 6A+=Etxeberria
? How cold did it get? | 7A=minus eleven
? Did two of the climbers die? | 1D
? Is the route closed? | 9P
? Was the warden punished? | -

= Nuclear submarine scrapes seabed off Orkney, navy silent
M| {The Scottish Sunday Courier} says that a British nuclear-powered submarine touched the bottom off Orkney on 2 May and limped home with a damaged rudder.
A| {Two former submariners and a dockyard worker} told the newspaper that the boat was HMS Anchorite.
N| {The Ministry of Defence} said it did not comment on submarine operations.
N| {Defence Secretary Giles Wetherby} told the BBC that he had seen nothing to alarm him, "which is as much as I am going to say".
N| {The Scottish environment agency} reported no rise in radioactivity at any of its coastal stations.
N| {Fisherman Magnus Isbister} says that he had watched two tugs going out in the small hours.
N| {The tugs' owner, Pentland Towage}, said that they had been on a training exercise.
N| {Retired Rear Admiral Philip Cranleigh} thought the tale plausible: it had happened to him in 1996, he said.
V| In 2010 HMS Astute ran aground off Skye in full view of the bridge.
N| {SNP defence spokesman Calum Ross-Nairn} tabled a question in the Commons, due to be answered on Monday.
? Did a nuclear submarine hit the seabed off Orkney? | 1A 2A 3W+ 4W+
? Was there a radiation leak off Orkney? | 5D
? Which submarine was it? | 2A=HMS Anchorite 3W+
? Why did the tugs put out? | 7A+=on a training exercise
? did HMS Astute run aground on 2 May | -
? Has the question in parliament been answered? | 10P
? Were sailors injured? | -
? What damage did the boat suffer? | 1A=a damaged rudder

= Kosovo hospital fire: three patients dead, oxygen suspected
V| Three patients suffocated early on Sunday when a fire broke out in the lung ward of the regional hospital in Gjakova, in western Kosovo.
N| {Director Besnik Hoxhaj} said that a fourth, earlier listed as dead, was being treated for burns in Pristina.
N| {Health Minister Vlora Krasniqi-Beka} told reporters an oxygen concentrator was being examined, but that "a fire has many fathers".
A| {Nurses} spoke of sparks from a socket they had reported in the autumn.
N| {Hoxhaj} said every socket in the house had been renewed in 2022.
N| {The firm which did the work, Elektro-Dukagjin}, told Koha that the lung ward had been left out for lack of money.
N| {Hoxhaj} did not reply to a message about the firm's remark.
N| {State prosecutor Arben Gashi} ordered the ward sealed and three people questioned as witnesses.
V| A day of mourning has been declared for Tuesday.
? How many patients died in the Gjakova fire? | 1A=Three
? Was the ward's wiring renewed in 2022? | 5A+ 6D 7W+
? what caused the fire? | 3W 4A=sparks from a socket
? Did the fourth patient die? | 2D+
? Has anyone been charged over the hospital fire? | -
? When is the day of mourning? | 9A=Tuesday
? Did an oxygen concentrator explode? | 3W
? Has the minister resigned? | -
? was the fire alarm broken | -

= Gulf crew boat overturns off Louisiana; search on for eight
N| A 90-foot crew boat carrying oil workers overturned in a squall about seven miles south of Port Fourchon, Louisiana, on Monday afternoon, leaving at least two people dead and eight missing, according to {the U.S. Coast Guard}.
N| {Coast Guard Capt. Will Thibodaux-Nash} said six people had been pulled from the water in the first three hours, including the boat's cook, and that cutters and a fixed-wing aircraft would search through the night.
N| {The vessel's operator, Bayou Marine Transport}, initially told families that 15 people were on board, then revised the number to 16.
A| {A person briefed on the investigation, who was not authorized to speak publicly}, said the captain had been told by text message to "push through" despite a marine warning.
N| {Bayou Marine's president, Dale Hebert}, denied that anybody onshore had pressured the crew to sail.
N| "We don't send that kind of message, period," {Hebert} said.
N| {The National Weather Service office in Slidell} said its special marine warning went out at 1:12 p.m., roughly half an hour before the boat left the dock.
N| {Hebert} said he did not know whether the captain had seen it.
V| The captain is among the missing.
N| {The National Transportation Safety Board} said it was too early to discuss a cause and that a team would arrive Tuesday.
? How many people were on the crew boat? | 3A+=16
? Was the captain put under pressure to sail? | 4A 5D+ 6D+
? how many people died when the boat capsized | 1A=at least two
? Did the weather service issue a warning before departure? | 7A 4A
? Had the skipper seen the weather warning? | 8W+
? Has the captain's body been recovered? | 9D
? How many workers were rescued? | 2A=six
? What caused the crew boat to overturn? | 1A=squall 10W
? Are NTSB investigators already on site? | 10P
? Did the boat strike an oil platform? | -

= Louisiana search suspended; operator produces captain's messages
N| The Coast Guard suspended its search late Thursday for seven people still missing from a crew boat that overturned off Port Fourchon, {Capt. Will Thibodaux-Nash} announced, calling it the hardest decision he had made in 24 years of service.
V| Nine people survived or were confirmed dead by Thursday evening: six rescued on the day of the accident and three bodies recovered, the latest by a shrimp trawler on Wednesday.
N| {Bayou Marine Transport} released what it said was the full record of messages sent to the captain, none of which mentions the weather.
N| {A lawyer for two of the families, Renata Guidry}, said the record stopped 40 minutes before the boat sailed and asked what had happened to the rest.
N| {The company} said there was no rest.
N| {NTSB investigator Carol Sandquist} told reporters the agency had obtained the phone carrier's own data and would compare the two.
N| {She=Carol Sandquist} declined to characterize what the data showed.
N| {Guidry} said she expected to file suit next week in federal court in New Orleans.
M| {The Houma Daily Tide} reported that the same boat lost power twice in April, citing maintenance invoices.
N| {Bayou Marine} did not respond to questions about the invoices.
? Was the captain put under pressure to sail? | 3D+ 7W
? Is the search still under way? | 1D+
? how many bodies were found? | 2A=three
? How many are still missing? | 1A+=seven
? Have the families sued the operator? | 8P+
? Did the boat have engine trouble earlier? | 9A 10W+
? Are messages missing from the company's record? | 4A+ 5D+
? did the captain survive | -
? What did the carrier's data show? | 7W

= WHO panel stops short of calling mpox surge a global emergency
N| {The World Health Organization} said on Thursday that its emergency committee had decided, by a majority, not to recommend declaring the spread of a new mpox variant a public health emergency of international concern, although the director-general will be free to call it back within a fortnight.
N| {Committee chair Professor Amaka Eze-Whitlock} told reporters in Geneva that members had been troubled by gaps in the data from the eastern Democratic Republic of Congo, where only one suspected case in six is tested.
N| {Congo's health ministry} has reported 14,300 suspected infections this year and 511 deaths, most of them among children.
N| {Africa CDC}, the continental health agency, declared its own emergency on Tuesday, and its head said Geneva had been asked for vaccines and not for adjectives.
A| {Two members of the committee} said the vote had been nine to six.
N| {Eze-Whitlock} would not disclose the numbers.
N| {Denmark's Bavarian Nordic} said it could supply two million doses by the end of the year but had so far received no firm order.
N| {The United States} promised 50,000 doses last week, an amount that a State Department official confirmed had not yet left the country.
V| The variant, known as clade Ib, has been found in four of Congo's neighbours.
V| In 2022 the agency declared such an emergency over another strain, lifting it ten months later.
? Has the WHO declared a global mpox emergency? | 1D+
? How many people have died of mpox in Congo this year? | 3A+=511
? What was the committee's vote? | 5A=nine to six 6W+
? Have American vaccine doses been delivered? | 8D
? did Africa's health agency declare an emergency | 4A+
? Has anyone ordered the two million Danish doses? | 7D+
? Why were committee members hesitant? | 2A+=gaps in the data
? Has clade Ib reached Europe? | -
? Did the WHO declare an emergency in 2022? | 10A

= Derailed tank cars smoulder in Saskatchewan as town waits
V| Nineteen cars of a Canadian Prairie Rail freight train left the tracks outside Guernsey, Saskatchewan, early on Thursday, and a dozen of them, loaded with crude oil, were still burning in the afternoon.
N| {The RCMP} ordered about 85 people living within 800 metres to leave their homes.
N| {Canadian Prairie Rail} said in a statement that no employees had been hurt and that 1.2 million litres of oil had either burned or leaked, a quantity it described as preliminary.
N| {Saskatchewan's environment minister, Darlene Kushniruk}, put the amount at "north of 1.6 million", based on what she said were inspectors' readings of the tank gauges.
N| {The railway} later said the minister's figure was "not inconsistent" with its own updated estimate, which it did not release.
N| {The Transportation Safety Board of Canada} said investigators were looking at a broken rail, one of several possibilities, and that nothing had been concluded.
N| {Reeve Morris Olafson} said the same stretch saw a derailment in December, when 1.5 million litres burned, and that residents had been promised then that trains would slow down.
N| {The railway} said a limit of 40 kilometres an hour had been in force and that the train was doing 39.
A| {Two residents} said that trains regularly went through "at highway speed".
N| {Transport Canada} was considering a temporary order to cut speeds on all trains carrying oil, a spokesperson said.
? How much oil leaked or burned in Thursday's derailment? | 3A+=1.2 million litres 4A=north of 1.6 million 5W+
? Was a broken rail the cause? | 6W
? was the train speeding | 8D+
? Did the railway accept the minister's estimate? | 5A+
? How many people were evacuated? | 2A=about 85
? Did 1.5 million litres burn on Thursday? | 3D+ 4D
? Were railway workers injured? | 3D+
? Has Ottawa lowered the speed limit for oil trains? | 10P
? Has drinking water been contaminated? | -

= Malaysia lifts dolphin count in Sarawak by a third
N| {The Sarawak Forestry Corporation} estimated the number of Irrawaddy dolphins off Kuching at 312 in a survey published on Wednesday, up from 233 five years ago.
V| The survey, carried out from two boats over 48 days, covered the bays of Bako, Santubong and Salak.
N| {Marine ecologist Dr Jenifer Anak Nyuak}, who led it, said better counting accounted for part of the increase, though she could not say how much.
N| Gillnets killed at least nine dolphins in the bays last year, according to {the corporation's strandings register}.
N| {The fishermen's association in Buntal} said its members had freed four entangled animals alive in the same period.
V| The corporation will hand out 200 acoustic alarms, known as pingers, to boat owners from January.
N| {Nyuak} said pingers reduced deaths by about 60 per cent in a trial off Kuala Terengganu.
V| Ecotourism trips to see the dolphins brought in 3.1 million ringgit in 2023.
N| {State tourism minister Datuk Lim Chee Howe} said the government had no intention of closing any part of the bays to nets.
? How many dolphins live off Kuching? | 1A+=312
? Has the dolphin population really grown by a third? | 1A+ 3W+
? How many dolphins died in nets last year? | 4A=at least nine
? Have boat owners received the alarms? | 6P
? Will the bays be closed to fishing nets? | 9D+
? how effective are pingers | 7A=reduced deaths by about 60 per cent
? Did fishermen kill four dolphins? | 5D+
? Are dolphins threatened by pollution? | -
? How long did the survey take? | 2A=48 days

= Airliner door blows out over Turkey; four passengers treated
N| A Skylark Airways jet carrying 174 people from Antalya to Manchester landed safely at Ankara on Saturday after a rear door plug came away at 16,000 feet, {the carrier and Turkish officials} said.
N| {Skylark} said four passengers had been treated for minor injuries, including one who lost consciousness briefly, and that "all customers were accommodated overnight".
N| {Ankara's Bilkent City Hospital} said it had admitted six people from the flight, two of whom had perforated eardrums.
M| {Turkish news agency Anka Haber} said a cabin crew member had been sucked partly out of the aircraft before being pulled back by passengers.
N| {Skylark's chief operating officer, Fiona Lattimer}, said she was aware of what she termed "colourful accounts" and that no crew member had left the aircraft, in whole or in part.
N| {Passenger Kelvin Odukoya, a teacher from Salford}, told the Guardian that the woman's arm and shoulder had been outside and that he had held her belt.
N| {The Turkish transport ministry} did not respond to a request for comment on the account.
N| {Manufacturer Hollister} said it had sent a team and that it would be inappropriate to comment on an active investigation.
N| {Turkey's accident investigation board} recovered the plug from a barley field on Sunday, and said its four retaining bolts were missing.
V| The aircraft entered service in May and had flown 291 hours.
? How many passengers were injured on the Skylark flight? | 2A+=four 3A=six
? Was a flight attendant sucked out of the plane? | 4A 5D+ 6A 7W
? did the plane land safely | 1A
? Were the bolts missing from the door? | 9A
? Is it true that nobody was hurt? | 2D+ 3D
? Where was the door plug found? | 9A=a barley field
? Have other planes of the type been grounded? | -
? Was there a manufacturing defect? | 8W+
? How old was the aircraft? | 10A=entered service in May

= Skylark attendant's own account of door blow-out
N| In an interview with ITV published on Wednesday, {Skylark Airways flight attendant Hollie Prendergast, 26}, said that she had been drawn "up to the ribs" through a hole in the fuselage over Turkey and that a passenger had saved her life.
N| {The airline}, which last weekend rejected such reports, said it had spoken without having talked to Ms Prendergast, who was sedated at the time, and apologised to her.
N| {Chief operating officer Fiona Lattimer} has offered to step down, and the board was to consider the matter on Thursday evening.
N| {Kelvin Odukoya}, who held on to her, declined a reward from the company.
N| {The European Union Aviation Safety Agency} ordered inspections of 88 aircraft of the same series before their next flight.
N| {Hollister}, which builds the jet, supported the order and said it would not speculate on how the bolts came to be missing.
A| {Employees at Hollister's plant in Wichita} said that the plug had been opened in April so that damaged rivets could be replaced.
N| {The US Federal Aviation Administration} stated that it had no paperwork for such an operation and had asked the company for it.
V| Of 31 aircraft inspected by Wednesday night, none was found to lack bolts.
N| {Prendergast} said she would fly again, "but in a middle seat".
? Was a flight attendant sucked out of the plane? | 1A+ 2A+
? Has Lattimer left her post? | 3P+
? Had the plug been removed at the factory? | 6W+ 7A 8W
? Have other planes been found with missing bolts? | 9D
? how many jets must be inspected? | 5A=88
? Did Odukoya accept money from the airline? | 4D+
? Have other planes of the type been grounded? | 5A
? Is Prendergast suing Skylark? | -
? Did Skylark say sorry? | 2A+

= At least 38 die in Dhaka warehouse blaze, authorities say
N| {Bangladesh's fire service} said on Friday that 38 bodies had been taken from a four-storey building in the Hazaribagh quarter of Dhaka where perfume, aerosols and glue had been kept below a shoe workshop.
N| {Dhaka Medical College Hospital's burn unit} listed 41 dead, including three who succumbed on Friday afternoon.
M| {The Dhaka Examiner} said workers' representatives feared the toll could exceed sixty.
N| {Brigadier General Moinul Talukder, who heads the fire service}, said that he had seen no basis for such a number.
A| {Survivors} told reporters that the gate to the stairs had been padlocked to stop pilfering.
N| {The owner's brother, Jahangir Sikder}, denied that any gate had been locked and said that the workers had panicked.
N| {Talukder} said his men had cut two padlocks to get in.
N| {Police} detained Sikder on Friday night and were hunting the owner, who is thought to have crossed into India.
N| {The industries minister} ordered an inquiry and said that its report would be ready in seven days.
V| A similar order after the Chawkbazar fire of 2019, which claimed 71 lives, produced a report whose recommendations have largely not been carried out.
? How many people died in the Hazaribagh fire? | 1A=38 2A=41 3P 4D
? Were the workers locked in? | 5A 6D+ 7A
? did more than 60 people die | 3P 4D
? Has the owner been arrested? | 8D
? Where is the owner? | 8A=India
? what was stored in the building | 1A=perfume, aerosols and glue
? Has the inquiry reported? | 9P
? What started the fire? | -
? Did 71 people perish in Hazaribagh? | 1D 2D

= Cable theft, not hackers, halted Zagreb trams, prosecutors conclude
N| Eleven hours of chaos on Zagreb's tram network in October, which the city's transport company attributed at the time to a cyberattack, were the work of two copper thieves with a hacksaw, according to {an indictment seen by this newspaper}.
N| {The State Attorney's Office} confirmed on Monday that charges had been filed against two men aged 34 and 51, neither of whom it named.
N| {ZET, the transport company}, declined to say whether it still stood by its statement of 17 October, in which it had spoken of "a coordinated intrusion".
N| {Mayor Hrvoje Perkovac}, who had asked NATO for help, told reporters that he had acted on what he knew.
M| {The portal Indeks24} reported that a consultancy was paid 380,000 euros to look for the hackers.
N| {A spokeswoman for ZET} said that the amount was wrong, but would not give the right one.
A| {Engineers at the depot} said they had seen the severed cable on the first morning and reported it to a superior.
N| {The company's former technical director, Vedran Šimunić}, acknowledged receiving a message about a cable, which he took to concern another line.
N| {The younger defendant's lawyer} said his client would plead guilty; the elder's did not return calls.
V| No passenger was injured.
? Was the tram breakdown caused by a cyberattack? | 1D 3W+ 
? How much did the consultancy cost? | 5A=380,000 euros 6D+
? Did ZET's engineers know about the cut cable from the start? | 7A 8A+
? Have the two thieves been convicted? | 9P+
? who caused the tram stoppage | 1A=two copper thieves
? Did Perkovac seek NATO's assistance? | 4A+
? Has the mayor apologised to NATO? | -
? Were people hurt in the tram chaos? | 10D
? how long did the trams stand still | 1A=Eleven hours

= Four astronauts return from lunar orbit after engine warning
V| The Orpheus capsule splashed down 90 kilometres off San Diego at 11:42 a.m. on Sunday, ending a nine-day flight around the moon that had been cut from fourteen because of a warning light in the service module's main engine.
N| All four crew members were "walking, talking and asking for hamburgers", {flight surgeon Dr. Tamika Ellsworth} said aboard the recovery ship.
N| {NASA} initially described the warning as a sensor fault.
N| {Commander Ruben Castellanos} told reporters on Monday that it had been a genuine drop in helium pressure, and that he had seen the needle move with his own eyes.
N| {Mission manager Gail Hovland} said later on Monday that the commander was correct and the first statement had been issued too soon.
N| She would not say how close the crew had come to losing the engine, because {she=Gail Hovland} did not know.
A| {A propulsion contractor's employee} told the newspaper Space Coast Today that a regulator had been replaced with a refurbished part in January.
N| {The contractor, Arclight Propulsion}, called that "flatly untrue" and said every regulator on the vehicle was new.
N| {Hovland} said the next flight, a landing planned for 2028, would not be delayed "by this alone".
? Was the warning just a sensor fault? | 3A+ 4D+ 5D+
? How many astronauts were on the Orpheus flight? | 2A=four
? How long did the mission last? | 1A=nine-day
? did the engine have a used part in it | 7A 8D+
? Did the crew land on the moon? | 1D
? How near were they to losing the engine? | 6W+
? Was the moon landing postponed? | 9D+
? Were the astronauts injured? | 2D
? Has Arclight lost its contract? | -

= Saudi pilgrimage: Jordan counts 41 dead, then 68
N| {Jordan's foreign ministry} said on Tuesday that 41 of its citizens had died in the heat during the pilgrimage to Mecca, and two days later that the number was 68.
N| {A ministry spokesman, Sufian al-Majali}, said the rise did not mean new deaths but that families had been slow to come forward, since many of the dead had travelled on tourist visas.
N| {Saudi Arabia's health ministry} had treated more than 2,760 people for sunstroke on one day alone, it said, but published no count of the dead.
A| {Arab diplomats in Riyadh}, speaking on condition of anonymity, said that at least 600 Egyptians had perished.
N| {Cairo} neither confirmed nor denied this, saying that a crisis cell was comparing lists.
N| {Jordanian police} closed three travel agencies and arrested eleven people.
N| {Saudi security spokesman Colonel Talal Shalhoub-Qahtani} said that everyone with a permit had had access to air-conditioned tents.
N| {Zaki Hamdan, a pilgrim from Irbid} who came home on Wednesday, said he had a permit and slept on the pavement.
V| The temperature at the Grand Mosque reached 51.8 degrees on Monday.
? How many Jordanian pilgrims died? | 1A=68
? How many Egyptians died at the pilgrimage? | 4A=at least 600 5W+
? Did all registered pilgrims have cooled tents? | 7A+ 8D+
? has Riyadh said how many people died in all? | 3D+
? Were travel agents arrested in Jordan? | 6A
? How hot did it get in Mecca? | 9A=51.8 degrees
? Was there a stampede? | -
? Did 2,760 people die in one day? | -
? Why did the Jordanian figure rise? | 2A+=families had been slow to come forward

= Saudi Arabia puts pilgrimage deaths at 1,294
N| Saudi Arabia announced on Sunday that 1,294 pilgrims had died during this year's hajj, most of them, {Health Minister Nawaf al-Dossari} said, because they had walked long distances in the sun without shelter.
N| Five out of six of the dead had no permit, {he=Nawaf al-Dossari} told state television.
N| {Egypt} gave its own number for the first time on Saturday: 658 dead, of whom 630 were unregistered.
N| {The Egyptian prime minister} revoked the licences of sixteen tour operators.
N| {Amman} has not altered its figure of 68.
A| {An Asian diplomat} called the Saudi total a floor and not a ceiling.
N| {Al-Dossari} dismissed talk of hidden deaths and said that every body had a certificate.
N| Some of the dead have yet to be identified, {the minister} acknowledged, because they carried no papers.
V| Around 1.8 million people took part in the pilgrimage.
? How many Egyptians died at the pilgrimage? | 3A=658
? has Riyadh said how many people died in all? | 1A+
? How many pilgrims died during the hajj? | 1A=1,294 6A
? How many Jordanian pilgrims died? | 5A+=68
? Is Saudi Arabia concealing deaths? | 7D+
? Have all the bodies been identified? | 8D
? Were most victims without a permit? | 2A
? Did Egypt arrest the tour operators? | -
? why did so many die | 1A=because they had walked long distances in the sun without shelter

= Dutch hospital stops using heart valve after three deaths
N| {The Erasmus-Oost hospital in Rotterdam} has suspended the implantation of a Swedish-made heart valve, Cardovia 3, after three patients died within a month of receiving it.
N| {Chief cardiologist Marjolein Tak} said no link had been established and that the patients had all been over 80 and frail.
N| {The manufacturer, Norrvalv}, argued that a similar number would have died with any valve.
N| {The Dutch health inspectorate} said it had received eleven reports of "serious incidents" with the device from six hospitals, including five deaths.
M| {The broadcaster NOS Extra} quoted an internal memo in which a Norrvalv engineer described a leaflet that "does not always close".
N| {Norrvalv} confirmed that the memo was authentic, adding that it concerned a prototype which was never sold.
A| {Two surgeons who have handled the valve} said the leaflet of the version on sale was the same.
N| {Sweden's Medical Products Agency} asked the company for its files and will not comment until it has read them.
V| Roughly 9,000 patients in Europe carry the valve.
N| {Tak} advised them not to be alarmed and not to miss their check-ups.
? Did the heart valve cause the deaths? | 2W+ 3D+
? How many deaths have been reported with Cardovia 3? | 1A+=three 4A=five
? Has the valve been withdrawn from the market? | -
? is the memo real | 6A+
? Does the valve on sale have the faulty leaflet? | 6D+ 7A
? how many people in Europe have the valve | 9A=9,000
? Will patients have the valve removed? | -
? Has the hospital stopped implanting it? | 1A+
? Has the Swedish agency given its verdict? | 8W

= Snow leopards return to Kazakh valley after 30 years
V| Camera traps in the Kök-Tas valley in south-eastern Kazakhstan have photographed at least five snow leopards, including two cubs, the first seen there since 1993.
N| {Zhanar Ospanova, who runs the project for the Institute of Zoology in Almaty}, said the animals had probably crossed from Kyrgyzstan along a ridge where hunting was banned in 2018.
N| {A herder, Erbol Smagulov}, reckons there are eight or nine, since he lost eleven sheep in one night.
N| {Ospanova} said a single leopard could kill that many in a fenced pen.
V| The state has paid Smagulov 660,000 tenge for the sheep.
V| The institute puts the national population at 180 to 190, against 110 at the turn of the century.
V| Four of the thirty cameras were stolen.
N| {The ministry of ecology} plans to make the valley a reserve by 2027.
N| {Smagulov}, asked whether he was in favour, said it depended who would be counting the sheep.
? How many snow leopards are in the valley? | 1A=at least five 3A=eight or nine
? where did the leopards come from? | 2A+=Kyrgyzstan
? Has the valley been made a nature reserve? | 8P
? Was the herder compensated? | 5A
? Did the leopards kill a herder? | -
? Is the number of snow leopards in Kazakhstan falling? | 6D
? Does Smagulov support the reserve? | 9W+
? Were poachers arrested? | -
? Were all thirty cameras stolen? | 7D

= Fatal crash on Jakarta–Bandung fast line never happened, operator says
M| {A Malaysian news aggregator} reported on Sunday night, and thousands shared, that a high-speed train had derailed near Padalarang with "scores" of deaths.
N| "There has been no accident of any kind," {the operator, Kereta Cepat Nusantara}, said within twenty minutes.
N| {West Java police chief Inspector General Agus Wiratama} went to Padalarang himself and broadcast a picture of an empty track.
V| The photograph that accompanied the report was of a crash in Taiwan in 2021.
N| {The aggregator's editor, Hafiz Rosli}, took the item down on Monday and said it had been generated from a rescue exercise the operator had announced on its own website.
N| {The operator} confirmed that an exercise was planned for the following weekend.
A| {Share traders in Jakarta} said the rumour had cost the line's state-owned builder 4 per cent on Monday morning, most of it recovered by noon.
N| {The communications minister} threatened the website with a fine of ten billion rupiah.
N| {Rosli} said that he had not heard from the ministry.
V| The line has carried 14 million passengers without a fatality since it was opened.
? Did a high-speed train derail near Padalarang? | 1A 2D+ 3D 5D
? where did the false report come from? | 5A+=generated from a rescue exercise
? Did people die on the fast line? | 1A 2D+ 10D
? Was the photo really of the Indonesian crash? | 4D
? Has the aggregator been fined? | 8P
? Has the rescue exercise taken place? | 6P+
? how far did the shares fall | 7A=4 per cent
? Was Rosli arrested? | -

= Malta dog cull "myth", says rabies team
N| {Malta's chief veterinary officer, Dr Pawlu Zerafa}, told a packed hall in Mosta on Wednesday that no healthy dog would be put down because of the rabid bat found at Dingli.
N| {Minister for agriculture Rachel Bonavia} had said on Monday that strays within five kilometres "may have to be removed".
N| {Bonavia} said on Thursday that by removed she had meant taken to a shelter.
A| {Animal welfare volunteers} claimed that a van had already been seen picking up dogs at Rabat.
N| {Zerafa} said that his department owned one van and that it had been at the garage.
M| {The Valletta Mirror} printed a photograph of a van with the department's crest, dated Tuesday.
N| {The department} declined to comment on the picture.
N| Two people who had handled the bat were given injections and are well, {the health authority} said.
V| Malta had been free of rabies since 1911.
N| {The European Commission} asked for an update by Friday but saw no need for restrictions on pets.
? Will dogs be killed because of the rabid bat? | 1D+ 3D+
? Were dogs already being picked up? | 4A 5D+ 6A 7W+
? Has anyone caught rabies? | 8D
? what did Bonavia mean by removed | 3A+=taken to a shelter
? Is the EU going to restrict pet travel from Malta? | 10D
? When did Malta last have rabies? | 9A=1911
? Was a dog found to have rabies? | -
? How many people touched the bat? | 8A=Two

= Grain elevator collapse in Argentina: owner, union tell different stories
V| A concrete grain elevator at Timbúes, on the Paraná river north of Rosario, gave way on Monday afternoon, burying part of a loading dock under 9,000 tonnes of soya.
N| {Santa Fe province's civil defence} reported one death, that of a crane driver identified as Walter Gorosito, 47, and two people missing.
N| {The dockers' union, SUPRA}, said that five of its members had not come home.
N| {Agroparaná, which owns the terminal}, said three of the five had been on strike duty elsewhere and gave their names.
V| The union's secretary, Hernán Villalba, rang the three in the presence of reporters, and two of them answered.
V| The third has not been reached.
N| {Agroparaná's chief executive, Solange Bertolotti}, said the silo had passed inspection in March, and that she would publish the certificate.
N| {The provincial labour ministry} said the March inspection covered the boilers.
N| {Bertolotti} did not respond to a request to comment on the ministry's remark.
N| {Judge Ramiro Otaegui} barred the company from moving the rubble.
? How many workers are missing in Timbúes? | 2A=two 3A+=five 4D+ 5D
? Had the silo been inspected in March? | 7A+ 8D 9W+
? who died in the collapse? | 2A=Walter Gorosito
? Has Agroparaná published the certificate? | 7P+
? Did dust explode in the silo? | -
? How much soya was in the elevator? | 1A=9,000 tonnes
? may the company clear the rubble | 10D
? Has Bertolotti been arrested? | -

= Fire at nursing home in Asturias kills seven; minister corrects regional count
N| Seven elderly residents died when a fire that began in a second-floor bedroom filled a nursing home in Langreo, in the northern Spanish region of Asturias, with smoke on Saturday night, {the interior ministry in Madrid} said on Sunday, correcting a regional count of nine.
N| {The regional president, Adela Somoano}, explained that two women carried out unconscious had been entered on the wrong list and were recovering in Oviedo.
N| {Fire brigade inspector Roque Figaredo} said that a cigarette or an electric blanket was "the usual suspect" in such a room but that he was not going to name either before the laboratory had reported.
A| {Employees of the home} told the newspaper El Nalón that two carers had been on duty for 83 residents.
N| {The owner, Residencias Cantábricas}, said that four had been on the roster and four had been present, and that it would sue anyone who claimed otherwise.
N| {The regional labour inspectorate} said its inspectors had found signatures for three.
N| {Somoano} would not be drawn on whether the home's licence was at risk, but said that the residents who had been moved would not be going back "next week or next month".
N| {The company} denied a report that it had been fined over staffing in 2022; the fine, it said, had been for a kitchen.
V| Sprinklers are not compulsory in Spanish nursing homes built before 2006.
? How many residents died in the Langreo fire? | 1A=Seven 2D
? Did nine people die in the nursing home? | 1D 2D
? How many carers were on duty that night? | 4A=two 5A+=four 6A=three
? What ignited the blaze? | 3W
? Was the home fined for having too few staff? | 8D+
? Will the home lose its licence? | 7W
? Has the company sued its employees? | 5P+
? Did the sprinklers fail? | -
? Was the fire started deliberately? | -

= Ten dead, officials say, as tornado cuts across northern Serbia
A| A tornado with winds estimated at 230 kilometres per hour tore through five villages in Serbia's Banat region on Friday evening, and {officials} said on Saturday that ten people had been killed, making it the deadliest such storm in the Balkans on record.
N| {Interior Minister Dragoljub Pantić}, speaking in the village of Jaša Tomić, where six of the victims lived, said that 140 people had been injured and that 31 of them were in serious condition.
N| {The provincial hospital in Novi Sad} gave the number of injured as 212, including people treated and sent home.
N| {Pantić} said his figure counted only those admitted.
A| {Villagers} said that the sirens had sounded after the storm had passed, if at all.
N| {The state hydrometeorological institute} issued a red warning 25 minutes before the tornado touched down, its director, Jasmina Ćosić, said, adding that the sirens were a matter for the municipalities.
N| {Mayor Tihomir Babin of Sečanj} insisted the sirens in his municipality had gone off on time, "and there are recordings".
N| {A climate researcher at the University of Belgrade, Ognjen Malešević}, cautioned against linking a single tornado to global warming.
N| {The government} will pay each bereaved family 1.5 million dinars, Pantić said.
? How many people were injured by the tornado? | 2A=140 3A=212
? Did the warning sirens sound in time? | 5D 7A+
? was a warning issued before the tornado struck | 6A
? How many people were killed? | 1A=ten
? Is climate change to blame for the tornado? | 8W
? Have bereaved families been compensated? | 9P
? Were all six dead in one village from the same family? | -
? Was the tornado the deadliest in Europe? | -
? Where did most of the victims live? | 2A=Jaša Tomić

= Hungary bans bottled water brand after arsenic finding
N| {Hungary's food safety authority} on Tuesday ordered bottles of Kékforrás mineral water off the market after it found arsenic at one and a half times the legal limit in samples from two shops in Miskolc.
N| {Borsod Ásványvíz, the bottler}, said its own daily analyses had never exceeded a third of the limit, and suggested that the bottles might be counterfeit.
N| {The authority's head, Dr Noémi Szalontai}, told state radio that the seals were genuine.
N| {Dr Szalontai} added that a healthy adult would have to drink ten litres a day for years to suffer harm.
A| {Two former laboratory workers at the bottling plant} told RTL Klub that readings over the limit had been "repeated until they were right".
N| {Borsod Ásványvíz} called the allegation revenge by people who had been dismissed.
N| {The public prosecutor in Miskolc} said he had not received a complaint.
V| The brand has 11 per cent of the market, and the bottler's shares fell 19 per cent in Budapest.
N| {Romania's consumer agency} withdrew the water as a precaution, while Slovakia saw no reason to, because none is sold there.
? Did Kékforrás water contain too much arsenic? | 1A 2D+ 5A
? Were the bottles fakes? | 2A+ 3D
? Did the plant manipulate its readings? | 5A 6D+
? Is the water dangerous to healthy adults? | 4D
? has the brand been banned in Slovakia too | 9D
? Is there a criminal investigation? | 7D
? How far did the shares fall? | 8A=19 per cent
? Has anyone been poisoned? | -

= Missing boy, 6, found asleep in combine harvester
V| A six-year-old boy for whom 300 volunteers, two helicopters and a mounted squad had searched the maize fields of Iowa's Sac County since Thursday noon was found on Friday evening fast asleep in the cab of a parked combine, less than a mile from his parents' porch.
N| {Sheriff Arlen Tolliver} said Mason Krueger was thirsty, sunburned on one ear and "otherwise fit to answer questions, which he did, at length".
M| {A Des Moines television station, KQDM}, had said at 4 p.m. that a child's body had been recovered from a stock pond.
N| {Tolliver} said he had asked the station where it got that and had received no answer.
N| {KQDM's news director, Marissa Plante}, later read out a retraction on air, in which she said that the report had come from a police scanner and should have been checked.
N| {The boy's mother, Jolene}, said that she had heard it on her car radio and had driven off the road.
N| {She=Jolene Krueger} was not hurt.
A| {Neighbors} said the combine had been searched on Thursday.
N| {The sheriff} agreed that it had, and said that Mason must have climbed in afterward.
N| {Jolene Krueger} said no decision had been made about a lawsuit against the station.
? Was the missing boy found dead? | 1D 2D 3A 5D
? Had the combine been searched before? | 8A 9A
? where was the child found? | 1A=in the cab of a parked combine
? Did the station withdraw its report? | 5A+
? Will the family sue the TV station? | 10W+
? Was his mother injured? | 7D+
? How many people took part in the search? | 1A=300 volunteers
? Was the boy abducted? | -
? who reported that a body had been recovered? | 3A=KQDM 5A+

= Coral on Great Barrier Reef at record low in north, survey finds
N| Coral cover on the northern third of the Great Barrier Reef fell from 39.8 to 30 per cent in a year, the steepest annual drop in 39 years of surveys, {the Australian Institute of Marine Science} reported on Wednesday.
N| {Programme leader Dr Maree Szentgyorgyi} said that heat stress in early 2024 was the main cause, followed by two cyclones and an outbreak of crown-of-thorns starfish.
V| In the central section the figure went from 33.2 to 28.6 per cent.
V| The survey teams were towed over 124 reefs between August and May.
N| {The tourism operators' association} said the snorkelling sites its members visit had lost "far less" than the average.
N| {Dr Szentgyorgyi} agreed that sites near Cairns had been spared, and said that nobody ought to take comfort from it.
N| {Environment Minister Fergus Alcott} promised a further 110 million dollars for water quality, and declined to say whether a new coal mine inland of Bowen would be approved.
V| UNESCO is to decide next July whether to put the reef on its list of sites in danger.
N| {The Queensland resources council} said that one mine made no difference to the temperature of the sea.
? How much coral cover was lost in the north in a year? | 1A=from 39.8 to 30 per cent
? What was the main reason for the decline? | 2A=heat stress
? Has UNESCO listed the reef as endangered? | 8P
? Was the Bowen mine approved? | 7W
? did the reefs near Cairns fare better than average | 5A 6A
? Did coral cover in the centre rise? | 3D
? how many reefs were surveyed? | 4A=124
? Did the cyclones kill people? | -
? Have fish stocks on the reef collapsed? | -

= Two trains, one track: 57 hurt near Győr
V| Fifty-seven people were hurt, six of them seriously, when a local train ran into the back of a stationary express just outside Győr in western Hungary in Tuesday's fog.
N| {State railway Pannon Rail} said that the driver of the local train had passed a signal at danger.
N| {The train drivers' union} said that the signal was showing green, which its chairman, Zsolt Hegyi, claimed could be seen on a passenger's video.
V| The video, which this website has watched several times, shows a light, but its colour cannot be made out.
N| {Transport safety investigators} took the signal's relay box to Budapest and said they would publish nothing before the summer.
M| {Dunántúl TV} reported the driver, 28, was in his second week on the route; Pannon Rail said he had been driving it for two years.
N| {The ambulance service} had counted 49 casualties on Tuesday evening.
N| {It=ambulance service} revised that on Wednesday, eight passengers having reported to their own doctors.
V| Nobody died.
N| {Hegyi} called for an automatic braking system, installed on the parallel line to Vienna in 2009, to be fitted within a year.
? Did the driver run a red light? | 2A+ 3D+ 4W
? How many people were injured near Győr? | 1A=Fifty-seven 7A=49
? how experienced was the driver on the route | 6A=in his second week
? Were there fatalities? | 9D
? When will the investigators' report come out? | 5A=before the summer
? Has an automatic brake been fitted on the line? | 10P
? Was the driver using his phone? | -
? Was the express moving when it was hit? | 1D
? Did the video prove the signal was green? | 3A+ 4D

= Avian flu: Chile lifts emergency, Peru extends
N| {Chile's agriculture ministry} lifted the health emergency over avian influenza on Monday, eleven months after the first sick pelicans were found near Arica, and said that poultry exports to China and the European Union would resume by the end of the month.
N| {Agriculture Minister Gonzalo Errázuriz-Pinto} said that 1.2 million farm birds had been destroyed and that not a single egg had been wasted, which drew laughter from growers in the hall.
N| {Peru} on the same day prolonged its own emergency by ninety days.
N| {Peruvian officials} attributed the death of at least 9,300 sea lions to the virus.
N| {The marine biologist Yesenia Chumpitaz of the University of San Marcos} puts it nearer to 12,000, because many carcasses were buried by municipalities without being counted.
N| {A spokesman for the fisheries ministry in Lima} said he could not rule that out.
V| One person in Chile, a fisherman of 53 from Tocopilla, was infected last March, and spent two months on a ventilator.
N| He has gone back to sea, {his daughter} told the newspaper El Nortino.
N| {Brazil}, which has had no case on a commercial farm, closed its border to live birds from Peru.
? Is Chile's bird flu emergency over? | 1A
? How many sea lions has the virus killed in Peru? | 4A=at least 9,300 5A=nearer to 12,000 6W
? Did the fisherman from Tocopilla die? | 7D 8D
? Have exports to China resumed? | 1P
? Has Peru ended its emergency too? | 3D
? How many chickens were killed in Chile? | 2A+=1.2 million
? Did Brazil find bird flu on a farm? | 9D
? did Brazil ban live birds from Chile | -
? Is there a vaccine against the virus? | -

= Rohingya camp fire leaves 12,000 without shelter
N| A fire that began in a kitchen swept up a hillside at the Kutupalong refugee settlement in south-eastern Bangladesh on Sunday, destroying some 2,000 huts of bamboo and plastic and leaving 12,000 people, by {the United Nations' estimate}, without shelter.
N| {The refugee commissioner, Shafiqul Haque Mazumder}, said that no one had died.
A| {Camp residents} spoke of an old woman, bedridden, who had not been seen since.
N| {Volunteers of the fire watch in block D15} later found her at a cousin's, in block B.
N| {Mazumder} gave the number of homeless as 9,000.
N| {The International Organization for Migration}, which manages the block, said the two figures would be reconciled once families had been registered anew.
N| {A camp leader, Mohammed Zubair Ullah}, asserted that it was arson and that rival gangs had cut the water pipe beforehand.
N| {Police superintendent Rafsan Kabir} said the pipe had burst from the heat, that nothing pointed to arson and that an inquiry would be made all the same.
V| In March 2021 fifteen people were killed in a fire in the same settlement.
N| {The World Food Programme} is handing out biscuits and will serve hot meals from Tuesday.
? How many people lost their shelter in Kutupalong? | 1A=12,000 5A=9,000 6W
? Did anyone die in Sunday's fire? | 2D
? Was the fire set deliberately? | 7A 8D
? Had the water pipe been cut? | 7A 8D
? was the bedridden woman killed? | 4D
? Are hot meals being served? | 10P+
? Did fifteen refugees die on Sunday? | 2D
? How many huts were destroyed? | 1A=some 2,000
? Has anyone been detained? | -

= Helicopter carrying Malawi's transport minister goes down; fate unclear
V| A police helicopter with Malawi's transport minister, Chikondi Nyirenda, and four other people on board came down in thick cloud over the Viphya plateau on Monday, and by nightfall there was no word on whether anyone had survived.
N| {President Esther Kamwendo} told the nation that soldiers had been ordered to search "without pause".
A| {A forestry official who was near the spot} said he had seen two people moving beside the wreck.
N| {The army} said it had not reached the wreck and that nobody else had either.
M| {Zodiak Times}, a Lilongwe newspaper, reported on its website that Ms Nyirenda was dead, and attributed this to a family member.
N| {Her brother, Wezi Nyirenda}, said that no one in the family had told the press anything of the kind.
N| {The information minister} refused to confirm the newspaper's account, urging patience.
N| {Civil aviation director Hastings Phoya} said the pilot had asked to turn back eleven minutes before contact was lost.
V| The helicopter, built in 1998, was donated by South Africa.
N| {The opposition leader, Joyce Mtambo}, suspended her party's rallies.
? Is transport minister Nyirenda dead? | 1W 5A 7W+
? Has the wreck been reached? | 4D+
? Were there survivors of the helicopter crash? | 1W 3A
? did the family tell a newspaper that she had died | 5A 6D+
? How many people were aboard? | 1A=Malawi's transport minister, Chikondi Nyirenda, and four other people
? Did the pilot want to turn back? | 8A
? Was the helicopter shot down? | -
? Has a new transport minister been appointed? | -
? how old is the helicopter? | 9A=built in 1998

= Malawi minister found alive, pilot dead
N| Malawi's transport minister, Chikondi Nyirenda, survived the crash of a police helicopter on the Viphya plateau and is in hospital in Mzuzu with a broken hip, {President Esther Kamwendo} announced on Tuesday morning.
N| The pilot, Captain Limbani Gondwe, and a bodyguard died, {the army} said.
N| Zodiak Times has apologised to the family in {a front-page notice}.
N| {Nyirenda} told state radio by telephone that she had lain under a blanket with her private secretary until soldiers came at four in the morning.
N| {The secretary, Tiyamike Phiri}, said they had eaten nothing but a packet of peppermints.
N| {The minister's doctor} expects to operate on Thursday and has ruled out a flight to Johannesburg for now.
N| The question of why the pilot was not given permission to turn back would be put to the control tower, {Civil aviation director Hastings Phoya} said.
N| {The air traffic controllers' association} said that permission had been given twice.
V| Parliament stood for a minute's silence.
? Is transport minister Nyirenda dead? | 1D 4D+ 6D+
? Were there survivors of the helicopter crash? | 1A 4A+
? Who died in the crash? | 2A=The pilot, Captain Limbani Gondwe, and a bodyguard
? Was the pilot allowed to turn back? | 7D 8A+
? Has the minister had surgery? | 6P+
? has she been flown to South Africa? | 6D+
? Did Zodiak Times retract its report? | 3A+
? When did the soldiers find her? | 4A+=at four in the morning
? Was there an inquiry into the helicopter's age? | -

= New blood test spots pancreatic cancer early, study suggests
N| A blood test developed in Barcelona detected 71 per cent of early-stage pancreatic cancers in a study of 1,240 people, more than twice the rate of the test doctors use now, {researchers} reported in the journal Gut Medicine on Monday.
N| {The lead author, Dr Alba Requesens of the Vall Blau institute}, said the finding was encouraging but that the test was not ready for the doctor's surgery.
V| The study found one false alarm for every 52 healthy people.
N| {Oncologist Hilary Bracegirdle}, who was not involved, said that at such a rate mass screening would "frighten ten thousand people to find ten".
N| {Requesens} agreed that the test should be offered only to those with a family history.
N| {The spin-off company, Pancrea Dx}, plans to ask for European approval in 2027.
V| Requesens holds 8 per cent of the company, which the article discloses.
N| {The Spanish Association against Cancer} called it the best news in years.
V| Only about one in eight patients with the disease is alive five years after diagnosis.
? How many early cancers did the test find? | 1A=71 per cent
? Should everyone be screened with the test? | 4D 5D+
? Is the test already available? | 2D+ 6P+
? does the author stand to profit from the test | 7A
? How often does the test raise a false alarm? | 3A=one false alarm for every 52 healthy people
? Has European approval been granted? | 6P+
? Does the test cure pancreatic cancer? | -
? When will the company apply for approval? | 6A+=2027
? Have patients in the study died? | -

= Chemical plant leak in Andhra Pradesh: number of sick disputed
N| {The district collector of Anakapalli, in the Indian state of Andhra Pradesh}, said on Monday that 94 workers of a garment factory had been admitted to hospital after breathing fumes from a pesticide unit next door.
N| {The trade union CITU} maintained that more than 200 had fainted at their machines.
N| {Dr Ramesh Varanasi of the King George hospital} told reporters that 178 patients had been registered, "of whom I would send half home".
N| {Suryamani Agro, the pesticide maker}, asserted that its plant was shut for maintenance at the hour in question.
N| {The state pollution control board} found ammonia in the air at both factories and did not say which had released it.
N| {The garment maker, Brandtex India}, said it had no ammonia on its premises.
A| {Several seamstresses} told The Hindu Mail that they had been ordered back to work after half an hour.
N| {Brandtex} denied it and pointed out that it had sent everyone home with a full day's pay.
N| {Chief Minister Nalini Reddy-Kota} ordered Suryamani's gates to be sealed until the board's report is complete.
? How many workers fell ill? | 1A=94 2A=more than 200 3A=178
? Did the leak come from Suryamani's plant? | 4D+ 5W
? Were workers sent back to their machines? | 7A 8D+
? was Suryamani operating at the time | 4D+
? Has anyone died of the fumes? | -
? Has Suryamani's plant been closed for good? | -
? Which gas was found? | 5A=ammonia
? Were the women given a day's wages? | 8A+

= Wolverine seen in Kent? Wildlife trust says badger
M| {The Thanet Extra} claimed on its front page on Thursday that a wolverine was loose in the woods near Sandwich.
N| {Kent Wildlife Trust} said it was a badger.
N| {Gavin Trowbridge, who filmed it on his telephone}, said it had been "bigger than a badger by a badger and a half".
N| {The trust's mammal officer, Poppy Eastlake}, asked him for the original film and has not been sent it.
N| {Howletts animal park} confirmed that it had never kept wolverines.
A| {Some walkers} said they had heard growling.
N| {The police} received four calls and took no action, a spokeswoman said.
N| {Eastlake}, asked whether she was certain, said: "As certain as one can be about a smear."
N| {Trowbridge} has been offered 500 pounds for the film by a television company, he said, and has yet to accept.
? Is a wolverine on the loose in Kent? | 1A 2D 3A 8D
? Was it a badger? | 2A 3D 8A
? did the animal come from Howletts? | 5D+
? Has the film been handed to the trust? | 4D
? Has Trowbridge sold the film? | 9P+
? how many people phoned the police | 7A=four
? Was anybody bitten? | -
? Did police search the woods? | 7D+

= Tanker crash on Pakistani highway: fuel looters burned
V| At least 31 people burned to death near Bahawalnagar in Pakistan's Punjab on Saturday when petrol spilling from an overturned tanker caught fire as villagers were scooping it into buckets.
N| {Rescue 1122, the emergency service}, said 31 bodies had been removed and 70 people taken to hospitals with burns.
N| {The Bahawal Victoria hospital} announced on Sunday that nine of its patients had died overnight.
N| {Punjab's health secretary, Sadia Khakwani}, gave the total as 40.
M| {Geo Punjab} said fifty, on the authority of a cemetery keeper who had ordered fifty shrouds.
N| {Khakwani} said that an order was not a burial.
N| {Police inspector Naeem Gondal} said a cigarette had lit the fuel, according to witnesses.
A| {Other witnesses} had seen a spark from a motorcycle.
V| The driver, Gul Muhammad, fled across a cotton field and was caught in Multan on Sunday and is being questioned.
V| He has not been charged.
N| {The oil company} suspended all its haulage contracts pending a review.
? What is the death toll from the tanker fire? | 1A=At least 31 2A=31 4A=40 5A=fifty 6D
? what ignited the fuel? | 7A=a cigarette 8A=a spark from a motorcycle
? Has the driver been arrested? | 9A
? Has the driver been charged? | 10D
? Did nine patients die in hospital overnight? | 3A
? Were there children among the dead? | -
? did 50 people die | 4D 5A 6D
? Has the oil company paid compensation? | -
? Did the tanker explode in Multan? | -

= 57 cases of unexplained hepatitis in children; virus suspected
N| {The European Centre for Disease Prevention and Control} said on Friday it had been told of 57 cases of hepatitis of unknown origin among children under ten in eight countries.
V| Four of them have needed a new liver.
N| {Senior expert Liesbeth Vandecasteele} said an adenovirus had been found in thirty-eight of the children, though whether it was to blame remained to be seen.
N| {The Irish health authority} reported two deaths on Thursday.
N| {The centre} lists only one of the two Irish deaths, the other child having been older than ten.
A| {Opponents of vaccination} claimed that the children had been injected against Covid-19.
N| Not one of them had, {Vandecasteele} said; most were too young.
N| {Pharmaceutical company Olbrecht} denied a rumour that one of its cough syrups was involved.
N| {Vandecasteele} said medicines were being looked at, all of them, and she would not single any out.
V| In 2022 a similar wave, since traced in part to another virus, involved more than 1,000 children worldwide.
? Is an adenovirus causing the hepatitis? | 3W
? Were the sick children vaccinated against Covid? | 6A 7D
? How many children have died? | 4A=two 5A=one
? how many needed a liver transplant? | 2A=Four
? Is a cough syrup to blame? | 8D+ 9W
? Have 1,000 children fallen ill this time? | 1D
? How many cases have been reported in Europe? | 1A=57
? Has a quarantine been imposed? | -

= Metro train catches fire in Caracas; officials blame "sabotage", staff the budget
N| {Venezuela's transport minister, Ramón Ojeda-Lira}, said on Wednesday that a fire which injured fourteen people on Line 2 of the Caracas metro was an act of sabotage by "the usual enemies".
N| {The metro workers' union} pointed out that the train's traction motor had been due to be replaced in 2019.
A| {A technician on the evening shift} said a cable had smouldered since Monday and been written up twice.
N| {Ojeda-Lira} asked where these writings were.
N| {A copy of the log that the union passed to reporters} bears two entries, on Monday and Tuesday, reading "smell of burning, car 4".
N| {The ministry} would not comment on whether the copy was genuine.
N| {Hospital Vargas} treated eleven people, and three went to private clinics, the fire brigade's Lieutenant Mayela Contreras said.
V| No one is known to have died.
N| {Two men} who had been seen running from the station were detained, the interior ministry said, then released.
N| {Ojeda-Lira} has promised to publish proof of the sabotage.
? Was the metro fire an act of sabotage? | 1A 3D
? Were there signs of a fault before the fire? | 2A 3A 5A
? Is the log authentic? | 6W+
? how many people were hurt? | 1A=fourteen
? Did anyone die? | 8D
? Are the two men still in custody? | 9D
? Has the minister published evidence of sabotage? | 10P+
? Is Line 2 running again? | -
? Who was behind the sabotage? | 1A=the usual enemies

= Panda twins born in Berlin zoo; one too small?
N| {Berlin Zoo} announced the birth of two panda cubs on Thursday, one weighing 169 grams and the other 136.
N| {Zoo director Dr. Andreas Knieling} said both were squealing and drinking, though the next days would be critical.
N| {Chinese keeper Wu Jing}, who flew in from Chengdu, said she thought the smaller had a hole in its heart.
N| {Knieling} called that a misunderstanding of translation.
N| {Wu} repeated it in English.
N| {Veterinarian Franziska Sutter} said an ultrasound would be made on Monday and until then nobody knew.
V| The cubs belong to China, which will want them back in four years.
V| In 2019 the same mother gave birth to two males.
N| Their sex has yet to be established, {Knieling} said.
N| {The city} has ordered new road signs.
? Does one of the cubs have a heart defect? | 3A 4D+ 5A 6W
? How heavy are the cubs? | 1A+=169 grams and the other 136
? Are the cubs male? | 9W+
? Will the cubs stay in Berlin for good? | 7D
? has the ultrasound been done? | 6P
? Did a cub die? | -
? who is the owner of the cubs? | 7A=China
? When was the panda mother last pregnant? | 8A=2019

= Waste ship turned back from Trieste, dioxin test pending
N| {The port authority of Trieste} refused entry on Wednesday to a barge from Bar, in Montenegro, that was carrying 1,800 tonnes of burned transformer oil.
N| Papers showed the cargo to be free of dioxins, {the consignor, EkoBar}, said.
N| {Marine chemist Loris Bearzot} was asked to take a sample and said nothing could be known before Saturday.
A| {Dockers} said it stank of "old radios".
N| {Greenpeace Italy} alleges that the oil came from a Serbian depot that burned in January.
N| {EkoBar's director, Ivan Radonjić}, denied that and said it came from a hospital.
N| {The Serbian environment ministry} said that 2,000 tonnes of such oil were missing from an inventory and it had no idea where they were.
N| {Radonjić} then hung up on the reporter.
V| The barge anchored off Izola in Slovenia.
N| {Slovenia's environment minister, Tadeja Kolar}, has ordered it to leave by Friday.
V| It cost the consignor 28,000 euros in port fees.
? Does the oil contain dioxins? | 2D+ 3W
? Where did the oil come from? | 5A=a Serbian depot 6A+=a hospital 7W
? Has the barge left Slovenian waters? | 10P
? how many tonnes was it carrying? | 1A=1,800 tonnes
? Did Trieste let the barge in? | 1D+
? did the oil leak into the sea | -
? Was Radonjić arrested? | -
? When will the test result be known? | 3A=Saturday

= Bridge under construction gives way near Hanoi; foreman says workers fled in time
N| A section of an expressway bridge being built across the Da river west of Hanoi collapsed during a concrete pour on Wednesday night, sending four workers into the water, according to {the provincial authorities}.
N| {Phú Thọ province's deputy chairman, Nguyễn Hữu Lâm}, said that three of the four had been rescued and that divers were looking for the fourth, a man of 27 from Nghệ An.
N| {The contractor, Sông Hồng Bridge Corporation}, said in a statement that all its workers had been accounted for.
N| {Lâm}, told of this, said the missing man was employed by a subcontractor, which was perhaps what the company meant.
N| {Site foreman Bùi Quang Thắng} told the newspaper Lao Động Trẻ that the men had been warned by a creaking noise and that most had reached the bank before the span dropped.
A| {Two labourers} said there had been no noise at all.
N| {The ministry of construction} ordered work to be stopped on all three bridges the company is building in the north.
N| {Its chief inspector, Phạm Thu Hà}, declined to say whether the scaffolding, which was made in China and rented, had been certified.
V| The bridge was due to be opened in December; that date now looks out of reach.
N| {The company's chairman}, summoned before the People's Committee, bowed and offered the family of the missing man a hundred million dong.
? How many workers fell into the river? | 1A=four
? Is one of the workers still missing? | 2A 3D+ 4A
? Were the workers warned by a sound? | 5A+ 6D
? Had the scaffolding been certified? | 8W
? will the bridge open in December | 9D
? How many were rescued? | 2A=three
? Has building stopped on the company's other bridges? | 7P
? Was shoddy concrete to blame? | -
? Has the missing man's family accepted the money? | -

= Freed after 12 days: caver explains why he stayed calm
N| {The British caver Oliver Penhallow-Reed}, who spent 12 days in a flooded passage under the Mendip hills in Somerset, said on Monday that he had never believed he would die down there.
N| {He=Oliver Penhallow-Reed} told a press conference at the Royal United Hospital in Bath that he had lived on two flapjacks, a lemon and drips from the roof.
N| {His rescuers} said on Saturday they had counted nine days of food in the pouch he left at the entrance.
N| "I took it out before I went in," {he=Oliver Penhallow-Reed} said, "which was the stupidest thing I have ever done."
N| {Cave rescue warden Audrey Chislett} put the length of his stay at 11 days and 20 hours.
M| {The Daily Signal} wrote that he had already sold the film rights for £400,000.
N| {His agent} would not comment on the figure.
N| {Penhallow-Reed} confirmed that there had been an offer and that he had not signed.
N| {Avon and Somerset Police} are not considering a bill for the rescue, an inspector said.
V| He has lost 11 kilos and is to go home on Thursday.
? How long was the caver trapped? | 1A=12 days 5A+=11 days and 20 hours
? Did he have food for nine days with him? | 2D+ 3A+ 4D+
? has he sold the film rights? | 6A 7W+ 8D+
? Will he be charged for the rescue? | 9D
? Has he left hospital? | 10P
? how much weight did he lose? | 10A=11 kilos
? Did he expect to die? | 1D+
? Did a rescuer drown? | -

= Caver sells story after all, Chislett's team gets half
N| {Caver Oliver Penhallow-Reed} said on Friday he had signed a film contract with the streaming company Lumen for 275,000 pounds and would hand half of it to the Mendip cave rescuers.
N| {The agent}, who a fortnight ago declined to discuss it, said the Signal's 400,000 had been "a number somebody dreamt".
N| {Warden Audrey Chislett} said the team would buy two boats and a new winch.
N| {Lumen} has begun casting, said its producer, Saul Winterman, though shooting would wait until the spring.
M| {The Bath Gazette} reported a rumour that Penhallow-Reed would play himself.
N| {Winterman} laughed it off: he had not been asked and he would not be able to, he said.
N| {A spokesman for the council of Cheddar} wants the cave closed with a gate.
N| {Chislett} opposes a gate.
V| Penhallow-Reed is to return to the cave with a camera in November.
? has he sold the film rights? | 1A+
? How much did he get for the film rights? | 1A+=275,000 pounds 2D+
? Is Penhallow-Reed going to play himself? | 5A 6D+
? Has the money been passed to the rescuers? | 1P+
? Will the cave get a gate? | 7P 8P
? When does shooting start? | 4A+=the spring
? Has he been back in the cave? | 9P
? Has the film been shot? | 4P+

= Toxic syrup: Gambia-type poison found in Cameroon medicine
N| {Cameroon's health ministry} confirmed on Tuesday that a cough syrup given to children in the North-West region contained diethylene glycol, a poison used in antifreeze, and said it knew of six deaths.
N| {The World Health Organization} issued an alert on Wednesday about the syrup, sold as Naturcold, and said that its own information pointed to "at least a dozen" fatalities.
N| {Health minister Manaouda Bekolo-Essomba} disputed this figure as "taken from telephone calls".
N| {The company named on the label, Fraken International of England}, does not exist at the address given, Britain's regulator said.
N| {Two pharmacists in Bamenda} were arrested on Thursday.
N| One of them, {their lawyer} said, had bought the bottles from a hawker in good faith, and the other had never stocked them.
A| {Health workers in the region} said bottles were still on sale on Friday.
N| {The ministry's inspectorate} has seized 1,400 bottles and could not say how many remained.
V| In 2022 at least 70 children died in the Gambia after taking syrups with the same poison.
N| {An Indian manufacturer, Riddhi Lifecare}, denied having made Naturcold, and asked for samples.
? How many children have died from the syrup in Cameroon? | 1A=six 2A=at least a dozen 3D
? Who made the syrup? | 10D+
? Is Naturcold still being sold? | 7A 8W
? were the pharmacists charged | -
? What poison was found? | 1A=diethylene glycol
? How many bottles have been confiscated? | 8A=1,400
? Did 70 children die in Cameroon? | 1D 2D
? Is Fraken International a real company? | 4D
? Did both pharmacists sell the syrup? | 6D+

= Ozone hole closes early for third year
N| The hole in the ozone layer over Antarctica closed on 2 December, three weeks earlier than the average of the past decade, according to {the European Union's Copernicus service}.
N| {Its director, Laurent Brisebois}, said that bans on the gases responsible were "doing exactly what they were meant to do".
V| At its largest, in September, the hole covered 18.6 million square kilometres, against 25.1 million a year before.
N| {A NASA scientist, Yolanda Pickett}, said the number for the maximum was 19.1 million by her satellites, "and I am not going to fall out with anyone over half a million".
N| {Brisebois} warned against taking the third good year in a row for a trend, as the weather in the stratosphere varies.
N| {The World Meteorological Organization} expects the layer to be back at its 1980 state by about 2066.
V| The Montreal Protocol, signed in 1987, phased out chlorofluorocarbons.
A| {Some researchers} are concerned about rocket launches.
V| No country has yet put a limit on those.
? Has the ozone hole closed? | 1A
? How large was the hole at its biggest? | 3A=18.6 million square kilometres 4A=19.1 million
? When will the ozone layer have recovered? | 6A=about 2066
? Is the recovery a lasting trend? | 5D
? did bans on CFCs help | 2A
? Are rocket launches restricted because of ozone? | 9D
? Has the ozone layer fully recovered? | 6P
? Did the hole grow this year? | 3D
? Is skin cancer rising because of the hole? | -

= "We lost 83 ships' worth of fish": Icelandic capelin survey comes up short
N| {Iceland's Marine Research Institute} advised the government on Monday to allow no capelin fishing this winter, its autumn survey having found only 280,000 tonnes of adult fish.
N| {The fisheries minister, Hrefna Kjartansdóttir}, said she would follow the advice.
N| "Eighty-three ships will stay tied up," {Gunnar Þór Axelsson of the trawler owners' association} said.
N| {The institute} announced a second survey, with three vessels, in January.
N| {Axelsson}, who says his skippers have seen shoals from bank to bank, hopes it will bring a different result.
N| {Lead scientist Birkir Hallsson} said skippers always saw shoals, "it's their job".
V| In the winter of 2022 the catch was 686,000 tonnes.
A| {Officials} estimated the loss of export earnings at 45 billion krónur, or about 1 per cent of national output.
N| {Hallsson} would not say what had caused the decline, which he called the question of the decade.
V| A threshold of 150,000 tonnes must remain after spawning.
? Will there be capelin fishing this winter? | 1D 2D 3D+ 5P+
? How much adult capelin did the survey find? | 1A=280,000 tonnes
? Why have the capelin declined? | 9W
? has the January survey been completed | 4P
? How much will the ban cost in exports? | 8A=45 billion krónur
? Did the skippers see plenty of fish? | 5A+
? Was the catch 686,000 tonnes this winter? | -
? Did the minister ignore the scientists' advice? | 2D+

= Rocket debris falls on farm in Kenya, Chinese embassy noncommittal
V| A metal ring two and a half metres across and weighing half a tonne fell out of the sky onto a maize field in Makueni county, in south-eastern Kenya, on Monday, missing the farmer's hut by sixty paces.
N| {The Kenya Space Agency} said that the ring was a separation ring from a launch vehicle and that its origin would be announced in due course.
M| {Two Nairobi dailies} declared it to be Chinese.
N| {The Chinese embassy} said it had noted the reports and had nothing to add.
N| {India's space agency}, whose name had also come up, said that none of its stages had passed that way.
N| {Astronomer Titus Ngundo of the University of Nairobi} worked out from the track that it came from an Ariane rocket launched in 2008.
N| {Arianespace} said it was studying his calculations with interest.
N| {Farmer Joseph Mutisya Kilonzo} said his cow had stopped giving milk, and wanted somebody to pay.
N| The agency took the ring away on Tuesday, {its director, Brigadier Hillary Kibet-Too}, said, and radiation had not been detected.
V| Under a treaty of 1972 the launching state is liable for damage on the ground.
? Where did the ring come from? | 2W 3A=Chinese 4W 5D 6A=an Ariane rocket 7W+
? Is the debris Chinese? | 3A 4W+ 6D
? was the debris from an Indian rocket? | 5D+
? Is the ring radioactive? | 9D
? Was the farmer hurt? | -
? Has the farmer been paid? | -
? How much does the ring weigh? | 1A=half a tonne
? how big is it? | 1A=two and a half metres across
? Did it destroy the hut? | 1D

= Tram driver collapsed before Lyon crash, doctor says
N| The driver of a tram that ran through a red light in Lyon on 8 October and struck a delivery van, killing its driver, had fainted some seven seconds earlier, {Dr Sylvestre Amiot}, a court-appointed expert, told the investigating judge.
N| {Lawyers for the family of the dead man, Karim Belhocine, 39}, called for a second opinion.
N| {The transport company, Rhônelys}, had first stated that the van jumped the light.
N| It retracted this in {a letter to the family} on 12 October.
N| {The tram driver}, aged 51, remembers nothing, his counsel said.
A| {Colleagues} said that he had complained of dizziness in September.
N| {The company physician} declined to discuss a patient.
N| {Rhônelys} confirmed that the man had had two days' sick leave that month, and said he had been passed fit.
N| {The judge} will decide in the new year whether to bring charges.
V| Nine passengers suffered bruises.
? Was the tram driver unconscious at the time of the crash? | 1A
? Who jumped the red light? | 1A=a tram 3A+=the van 4D+
? Did the driver show symptoms earlier? | 6A 7W 8A+
? Has anyone been charged? | 9W
? how many passengers were injured | 10A=Nine
? Did the tram driver die? | 5D+
? Was the tram driver drunk? | -
? Has a second expert been heard? | 2P+

= Plague in Madagascar: schools reopen as last patient leaves hospital
V| Madagascar reopened its schools on Monday after the last patient being treated for pneumonic plague went home from a hospital in Antananarivo.
N| {The health minister, Voahangy Rabemananjara}, told reporters that the epidemic had infected 1,917 people and killed 154.
N| {The WHO's representative, Charlotte Bisimwa}, said that of those cases 408 had been confirmed in a laboratory.
N| {The minister} said she counted all three kinds: confirmed, probable and suspected.
N| Plague comes back every year between September and April, {Rabemananjara} said, and to speak of its having been defeated would be foolish.
N| {The president}, in a broadcast last night, spoke of "victory over plague".
V| The International Monetary Fund lent 45 million dollars in March for hospitals.
A| {Teachers} complained that classrooms had not been disinfected.
N| {The education ministry} said nine out of ten had.
N| {The Pasteur institute} is testing a vaccine, which in its director's view will not be ready before 2029.
? Is the plague in Madagascar defeated? | 5D 6A
? How many people died of plague? | 2A=154
? How many laboratory-confirmed cases were there? | 3A=408
? were the schools disinfected? | 8D 9A
? When will a vaccine be ready? | 10A+=not be ready before 2029
? Are the schools still closed? | 1D
? Are any plague patients left in hospital? | 1D
? Did rats bring the plague? | -
? Was the IMF loan spent on plague? | -

= Cyclist's killer was a fridge: police say
M| A cyclist found dead on the A1 in Lincolnshire had been hit by a lorry, {the East Midlands Telegraph} wrote on Friday.
N| It was not a lorry but a refrigerator, {Detective Inspector Kamala Whittingstall} said on Saturday: it had come off a trailer.
N| Whether the trailer's owner had strapped the load was what she wanted to know, {she=Kamala Whittingstall} added.
N| {A man of 48 from Grantham} has been arrested on suspicion of causing death by dangerous driving and bailed, Lincolnshire Police said.
N| {He=the man} told officers he had not known that anything had fallen off.
A| {A motorist who drove behind him} said that the fridge had been swaying for ten miles.
N| {The dead man's partner} asked for privacy.
V| The newspaper carried a correction on page two.
N| {National Highways} said 87,000 objects were cleared from its roads last year.
? What hit the cyclist? | 1A=a lorry 2A=a refrigerator
? was the fridge properly tied down | 3W
? Has anyone been arrested for the cyclist's death? | 4A
? Did the driver notice the loss? | 5D+
? Was the newspaper's report wrong? | 2A 8A
? Is the arrested man being held? | 4D
? Did the cyclist wear a helmet? | -
? How many objects did highway crews clear? | 9A=87,000

= Collapsed levee in Missouri: engineers ruled out breach days earlier
V| The earthen levee that protects the town of Pharaoh's Bend, Missouri, gave way at 3 a.m. on Thursday and let the river into the streets of a community that had been told on Monday it could stay put.
N| {The U.S. Army Corps of Engineers}, whose district commander described the levee on Monday as "sound from end to end", said on Thursday that a burrowing animal might have weakened it.
N| {Mayor Clifton Rascoe} said that was nonsense and that the corps had known of a wet spot since April.
N| {Col. Adrienne Vos}, the commander, told reporters that she was not aware of any such report.
N| {Levee district president Harold Stumpf} showed them the e-mail in which he had described it, and the reply, "Noted."
N| {Vos} said afterwards the message had gone to a colleague who had since transferred to Omaha.
N| {The state emergency agency} gave the number of homes flooded as 611 and said that nobody was missing.
N| {Sheriff Deputy Lyle Boone} said later that an 82-year-old man, Everett Callison, had not been found.
A| {Neighbors} believe he is with a niece in Tulsa.
N| {The niece}, reached by phone, said he wasn't.
N| {The governor} will ask Washington to declare the county a disaster area.
? Did the corps know of weaknesses in the levee beforehand? | 3A 4D+ 5A 6A+
? Why did the levee fail? | 2A+=a burrowing animal
? Is anyone missing after the levee broke? | 7D 8A 9D
? Is Callison with his niece? | 9A 10D+
? how many houses were flooded | 7A=611
? Was the levee declared safe on Monday? | 1A 2A+
? Has the county been declared a disaster area? | 11P
? Has Colonel Vos been suspended? | -

= Mystery illness at Nigerian barracks solved: it was the rice
N| {The Nigerian army} said on Thursday that 119 recruits who fell ill at the Zaria depot last week had been poisoned by rice cooked in a drum that once held pesticide.
N| Three of them died, {Brigadier Umar Dan-Musa}, the army's medical chief, told a briefing.
M| {The Northern Sentinel} had on Sunday reported nineteen deaths and a suspected outbreak of Lassa fever.
N| {The Nigeria Centre for Disease Control} tested forty samples for Lassa and found none positive.
N| {Dan-Musa} called the Sentinel's report "a fable with a byline".
N| {The newspaper's editor, Hauwa Bichi}, said that the paper stood by its count, which had been drawn from three mortuaries.
N| {The cook, a civilian}, has been taken into custody, Dan-Musa said.
N| {His brother} said the drum had been supplied by the quartermaster's store.
N| {The army} declined to say whether any officer would face a court martial.
V| Ninety-six recruits have been discharged from hospital.
? How many recruits died at Zaria? | 2A+=Three 3A=nineteen 5D+ 6A
? Was it Lassa fever? | 1D+ 3A 4D
? what made the recruits ill? | 1A+=rice cooked in a drum that once held pesticide
? Who supplied the drum? | 8A=the quartermaster's store
? Will officers be court-martialled? | 9W+
? Has the cook been arrested? | 7A
? Are any recruits still in hospital? | -
? Were the recruits vaccinated? | -
? how many recruits fell sick | 1A+=119

= Zaria poisoning: army admits eleven deaths, editor freed
N| {The Nigerian army}, which in June said three recruits died after eating poisoned rice at Zaria, now acknowledges eleven deaths.
N| The correction came in {a reply to a senate committee} made public on Monday.
N| {Hauwa Bichi, the editor of the Northern Sentinel}, who was arrested on 3 July for "false publication", was released without charge the same evening.
N| {Her lawyer, Festus Omoregie}, said she would claim damages.
N| {The paper} nonetheless withdrew its figure of nineteen, saying that eight bodies had been counted twice at two mortuaries.
N| {Brigadier Umar Dan-Musa} has been moved to a staff college, which the army described as a routine posting.
A| {Officers} said it was anything but.
N| {The civilian cook} was acquitted by a magistrate in August.
N| {Captain Gideon Tarfa, the depot's quartermaster}, is to go before a court martial in January.
? How many recruits died at Zaria? | 1A+=eleven 5D
? Has the editor been charged? | 3D
? Was the cook found guilty? | 8D
? Will officers be court-martialled? | 9A
? Was Dan-Musa moved as a punishment? | 6D+ 7A
? did the newspaper correct its toll | 5A+
? Has the editor sued the army? | 4P+
? Has the captain been convicted? | 9P
? Did nineteen recruits lose their lives? | 1D+ 5D

= Balloon-borne telescope lost over Argentina recovered by goatherd
V| A telescope worth 21 million dollars that drifted off course on its parachute in February has turned up beside a goat pen in the Argentine province of Neuquén, 38 kilometres from where NASA had been searching for it.
N| {Goatherd Eleuterio Huenchul} told the television channel Patagonia Uno that he had been using the mirror's frame to dry meat.
N| {NASA balloon programme manager Kirsten Dahlman} said that the data drives appeared to be intact.
N| Whether the mirror could be used again would only be known once it reached Palestine, Texas, {she=Kirsten Dahlman} said.
A| {Scientists in the team} were said to have given up hope in March.
N| {Dahlman} contested that, saying that the search had merely been interrupted for winter.
N| {The province's chief of police, Oscar Ñanculeo}, said Huenchul had no case to answer.
V| NASA has paid him for the goats that the parachute had frightened into a ravine.
N| How many there had been was between him and NASA, {Huenchul} said.
N| The telescope will fly again in 2026 if money can be found, {Dahlman} said.
? Has the telescope been found? | 1A
? Are the data intact? | 3A+
? Is the mirror still usable? | 4W+
? Had the team given up? | 5A 6D+
? how many goats did he lose? | 9W+
? Was the goatherd compensated? | 8A
? Will Huenchul be prosecuted? | 7D
? Did the telescope survive because of snow? | -
? Has the telescope flown again? | 10P+
? how much was it worth? | 1A=21 million dollars

= At Madrid's La Palma ward, a superbug that wasn't
N| {The Hospital La Palma in Madrid} reopened its neonatal ward on Monday, after an alarm about a resistant bacterium proved to be a laboratory mix-up.
N| {Medical director Ramiro Egea} said that four plates of one infant's culture had been labelled with four infants' names.
N| {Union of health workers} said that staff had warned about such labelling since the lab was outsourced in the spring.
N| {Egea} said he had read no warning of that description.
N| One baby was indeed infected and is getting better, {he=Ramiro Egea} said.
M| {Diario del Manzanares} reported on Friday that a newborn had died of the bacterium.
N| The baby died of a congenital heart defect, {the family's lawyer, Rocío Baena}, confirmed, and the family would not talk about it any further.
N| {The contractor, BioLab Ibérica}, did not answer e-mails.
N| {The regional health service} has given it ten days to say how the error arose.
V| Twenty-three mothers were moved to other hospitals during the nine-day closure.
? Was there an outbreak of a resistant germ? | 1D+ 2D+
? Did a baby die of the bacterium? | 6A 7D+
? Had staff warned of labelling mistakes? | 3A+ 4D+
? How many babies were really infected? | 5A+=One
? how long was the ward closed? | 10A=nine-day
? Has BioLab explained the mix-up? | 8W+ 9P
? Has the contract with BioLab been cancelled? | -
? Did the union go on strike? | -

= Five Britons, one Briton: minibus crash in Malawi-bound safari
M| {The BBC's Africa desk} reported on Tuesday evening that five British tourists had been killed when a safari minibus struck a lorry outside Chipata, in eastern Zambia.
N| {The Foreign Office} confirmed one death, that of a woman, and said consular staff were on their way from Lusaka.
N| {Zambian police spokesman Commissioner Doreen Mumbuna} put the dead at five, "all foreigners".
N| {The tour operator, Great Rift Journeys}, said there had been six guests on board: two Britons, three Dutch nationals and a Canadian.
N| {The Dutch foreign ministry} said two of its citizens had died.
N| {Canada's high commission} gave no details at the request of the family.
A| {A nurse at Chipata hospital} said that a man with a maple leaf on his bag was alive and asking for his shoes.
N| {Great Rift's owner, Nigel Ferrers-Smythe}, declined to comment on the state of the tyres.
N| {The lorry driver} was arrested, Mumbuna said, and had been drinking.
N| {His employer} said that he was a Seventh-day Adventist and never drank.
? How many Britons died in Zambia? | 1A=five 2A=one
? how many people died in the crash near Chipata? | 1A=five 3A=five
? Did the Canadian die? | 6W 7D
? Was the lorry driver drunk? | 9A 10D+
? How many tourists were on the minibus? | 4A+=six
? were the minibus's tyres worn? | 8W+
? Have British diplomats reached Chipata? | 2P
? How many Dutch were killed? | 5A+=two
? Did the Zambian police arrest the tour operator? | -

= Chikungunya vaccine suspended for over-65s on Réunion
N| {France} on Saturday stopped giving the chikungunya vaccine Ixvira to people over 65 on the island of Réunion after three serious reactions, including one death.
N| {Valeria Santamaria, a spokeswoman for the manufacturer, Ostrava Biotech}, said it was cooperating fully and that causality had not been established.
N| {The European Medicines Agency} opened a review on Monday that it expects to conclude by July.
N| {Health director Frédéric Payet} said that 6,200 people over 65 had been vaccinated on Réunion and none of them need worry now.
N| One of the three had been discharged, {he=Frédéric Payet} said, while another remained in intensive care.
V| An epidemic on the island has infected more than 47,000 since August, of whom twelve have died.
A| {General practitioners in Saint-Denis} said that telephones had not stopped ringing.
N| {The United States} recommended in May that no one over 60 be given the vaccine.
N| {Ostrava's chief executive, Hynek Palata}, said he did not foresee that the licence would be withdrawn.
? Did the vaccine cause the death? | 2W+
? Who may no longer have the vaccine on Réunion? | 1A=people over 65
? Has the European agency finished its review? | 3P
? how many people died in the chikungunya epidemic? | 6A=twelve
? Will Ixvira lose its licence? | 9D+
? How many elderly people were vaccinated on the island? | 4A=6,200
? Have all three patients with reactions died? | 1D 5D
? Has Ostrava withdrawn the vaccine? | -
? did the US ban the vaccine outright | -

= Chikungunya jab: European agency recommends lower age limit
N| {The European Medicines Agency} recommended on Thursday that the chikungunya vaccine Ixvira be limited to people aged 12 to 59 and rejected calls to withdraw it altogether.
N| {Its safety committee} had examined 17 cases of severe side effects, among them four deaths, three of which "could well be connected" with the vaccine, its chair, Marek Szymczyk, said.
N| {Ostrava Biotech} said it accepted the recommendation and would add a warning to the leaflet.
N| {The European Commission} must put it into law, which usually takes two months.
N| {Health director Frédéric Payet} on Réunion said that the decision confirmed what the island had done since April.
N| {A patients' lawyer in Saint-Pierre, Jean-Noël Hoareau}, said his clients wanted to know who had failed to read the American data.
N| {Ostrava's chief executive, Hynek Palata}, would not discuss litigation.
V| Sales of Ixvira fell by half in the second quarter.
A| {Investors} were relieved: the share rose 9 per cent in Prague.
? Has a link between Ixvira and deaths been found? | 2A
? Has the vaccine been withdrawn? | 1D
? How many deaths did the agency examine? | 2A=four
? Is the age limit already in force across the EU? | 4P
? Does the company agree with the age limit? | 3A+
? will Ostrava be sued? | 7W+
? How did the share price react? | 9A=rose 9 per cent
? How far did Ixvira sales drop? | 8A=by half
? Will the vaccine be given to people over 60 again? | -

= Hunters, not poison, behind vulture deaths in Spain's Extremadura
N| {The Civil Guard's nature protection service, Seprona}, said on Wednesday that 29 griffon vultures found dead on an estate near Trujillo had been shot.
N| {SEO-Iberia, a bird charity}, had blamed a farmer who was said to have laid poisoned meat.
N| {The farmer, Casimiro Rebollo}, whose dog was killed by unknown persons after the accusation, called for an apology.
N| {SEO-Iberia's delegate, Marina Encabo}, said she regretted the dog but the charity had named nobody.
M| {The newspaper Hoy del Tajo}, however, quoted her in January as naming Rebollo.
N| {Encabo} said that she did not recall the conversation.
N| {Seprona's Captain Luis Arroyo} would not say if hunters on the estate had been questioned.
V| Two shotguns have been sent to Madrid for tests.
N| The estate's owner, a German foundation, knew nothing of hunting on its land, {its manager} said.
? How did the vultures die? | 1A=shot 2A=poisoned meat
? Did Encabo name Rebollo as the culprit? | 4D+ 5A 6D+
? Did Rebollo poison the vultures? | 1D 2A
? Have the hunters been questioned? | 7W
? Are the shotguns the murder weapons? | 8W
? how many vultures were killed? | 1A=29
? Did SEO-Iberia apologise to Rebollo? | 3P+
? Has anyone been charged with shooting the birds? | -
? Was the dog poisoned? | -

= Surgeon operated on wrong knee, Queensland tribunal finds
V| An orthopaedic surgeon in Toowoomba who cut open a patient's right knee instead of the left was reprimanded by the Queensland Civil and Administrative Tribunal on Tuesday and may go on practising.
N| {Dr Alasdair Mowbray} had admitted the mistake at once, the tribunal noted.
N| {The patient, Gail Hennessy}, a 58-year-old bus driver, said a reprimand was "what you give a kid who talks in class".
N| {The Medical Board of Australia} had asked for a suspension of six months.
N| The correct knee was operated on the next morning by someone else, {the tribunal} recorded.
N| {Mowbray's lawyer} said he had written to Ms Hennessy twice to apologise.
N| {She=Gail Hennessy} said she had got one letter and it had been addressed to her sister.
V| The hospital has settled with her for an undisclosed sum.
N| {The hospital} said it now marks limbs with two colours of ink.
? Was the surgeon suspended? | 1D 4P
? Which knee should have been operated on? | 1A=the left
? How many letters of apology did he send? | 6A+=twice 7A+=one
? How much did the hospital pay the patient? | 8W
? did he own up to the mistake | 2A
? Was the left knee operated on after all? | 5A
? Did the patient lose her job? | -
? Did the hospital change its procedures? | 9A+
? Was the surgeon drunk? | -

= Gorilla troop counted again: 1,063 and rising, despite the fighting
V| The number of mountain gorillas has passed a thousand for the third census running, with 1,063 animals counted in Rwanda, Uganda and the Democratic Republic of Congo.
N| {The International Gorilla Conservation Programme} said 604 of them live in the Virunga mountains and 459 in Bwindi.
N| {Congo's nature institute} reckons that twelve were killed on its side of the border by stray fire in 2024.
N| {The M23 rebels} said the institute's rangers had shot the animals.
N| {Park director Claude Mbarushimana} dismissed that with a single word.
N| {The programme's Dr Hester Vroegindeweij} said she could confirm five carcasses.
N| The bullets have not been examined, {she=Hester Vroegindeweij} added.
V| The population was put at 254 in 1981.
N| {Rwanda} earned 190 million dollars from gorilla visitors last year.
? How many mountain gorillas are there? | 1A=1,063
? How many gorillas were killed by gunfire? | 3A=twelve 6A=five
? Did rangers shoot the gorillas? | 4A 5D+
? Were the bullets analysed? | 7D
? how many live in Bwindi? | 2A=459
? Has the gorilla population shrunk since 1981? | 8D
? Are gorilla visits banned because of the fighting? | -
? How much did Rwanda earn from visitors? | 9A+=190 million dollars
? Did Ebola kill gorillas? | -

= Second body found in rubble of Marseille apartments, prosecutor says
N| Rescuers combing the ruins of two apartment buildings that collapsed in the Belle de Mai quarter of Marseille on Sunday found a second body on Monday evening, {the city's prosecutor} said, while five residents remained unaccounted for.
N| {Prosecutor Nathalie Verdier-Colin} said it was too soon to say whether a gas explosion or a structural failure had brought the buildings down, adding that witnesses had described "a smell, then a roar, then dust".
N| {The fire brigade} had detected no gas in the street, its commander told the local station France Provence.
N| {The mayor, Farid Benattar}, who arrived at the scene within half an hour, told reporters that nobody had been ordered out of either building before the collapse.
A| {Three former tenants} said they had been shown a notice in May declaring the staircase unsafe.
N| {Benattar's office} later acknowledged that such a notice had been drawn up, but said it had never been signed.
N| {The owner of number 14, a retired notary named Alphonse Ségur}, said through his lawyer that he had repaired the staircase at his own expense.
N| {The prosecutor} opened an investigation into suspected involuntary manslaughter, in which no one had been named.
V| In November 2018, the collapse of two dilapidated buildings in the Rue d'Aubagne killed eight people and led to the evacuation of thousands.
? How many bodies have been found in Marseille? | 1A=a second body
? Was a gas explosion behind the collapse? | 2W 3D
? Had residents been told to leave beforehand? | 4D+
? Was there a safety notice about the building? | 5A 6A+
? how many people are still missing? | 1A=five
? Has the owner been charged? | 8D
? Did eight people die on Sunday? | -
? Had the staircase been repaired? | 7A+

= Rhine barge sinks near Mannheim after striking bridge
N| A barge laden with 1,900 tonnes of gravel sank in the Rhine near Mannheim early on Wednesday after hitting a pier of a railway bridge, {police} said, and shipping on that stretch of the river was halted in both directions.
N| {The water police} said the two-man crew had got off in a lifeboat unhurt.
N| {The skipper, a Dutchman of 61}, told officers that his rudder had jammed.
N| {Deutsche Bahn} sent trains over the bridge again from 11 a.m., its engineers having found only scratches.
N| {The Federal Waterways and Shipping Administration} expects the wreck to be raised by Saturday, provided the water does not rise, and the channel to be free by Sunday evening.
V| About forty vessels were waiting upstream by the afternoon.
A| {Shippers} put the cost of the blockage at a million euros a day.
N| {A spokesman for the administration} called the estimate plausible but said that no one had added it up.
V| In 2011 the capsizing of a tanker carrying sulphuric acid near the Loreley closed the river for 32 days and cost two lives.
? Was anyone hurt when the barge sank? | 2D
? When will the river be open to ships again? | 5A=Sunday evening
? Has the railway bridge been damaged? | 4D+
? What caused the accident? | 3A+=his rudder had jammed
? How much does the blockage cost per day? | 7A=a million euros 8W
? Has the wreck been raised? | 5P
? what was the barge carrying | 1A=gravel
? Did acid leak into the Rhine on Wednesday? | -
? Was the skipper drunk? | -

= Fires in Chile's Biobío: 23 dead, mayor disputes figure for missing
N| Forest fires driven by winds of up to 80 kilometres an hour have killed at least 23 people in Chile's Biobío region since Friday, according to {the government}, which on Sunday extended a state of disaster to two neighbouring regions.
N| {Interior Minister Jimena Aránguiz} told reporters in Concepción that 46 people were missing, a number that she said was falling by the hour as telephones were charged.
N| {Mayor Rodolfo Pincheira of Santa Juana} said he had a list of 46 in his own commune alone and a similar one lay on the desk of each of his colleagues.
N| {Aránguiz} said she would be glad to receive the lists.
N| {The forestry corporation, Conaf}, counted 231 fires, of which 73 were burning out of control.
N| {The public prosecutor, Osvaldo Iturriaga}, said eleven people had been detained for starting fires, two of them firefighters.
N| {The volunteer firefighters' board} responded that one of the two had left the corps in 2021 and the other was "a witness, and a hungry one".
N| {Iturriaga's office} conceded in the evening that the second had been released without charge.
A| {Timber companies} were reported to have moved their own brigades away from villages to save plantations.
N| {Forestal Araucania} called that slander.
N| {The energy company Enelsur} would not say whether its lines had sparked any of the fires, pending a report from its engineers.
? How many people have died in the fires? | 1A=at least 23
? How many people are missing? | 2A=46 3A=46 in his own commune alone
? Were firefighters among the arsonists? | 6A 7D+ 8D
? Did power lines start fires? | 11W+
? did forestry firms pull their crews away from villages | 9A 10D+
? How many fires are out of control? | 5A=73
? Has the mayor handed over his list? | 4P
? Did Aránguiz resign? | -
? Has it rained? | -

= Hospital trust in Wales says "nobody died" of ransomware; coroner to check
N| {Taff Vale University Health Board} insisted on Wednesday that the ransomware attack which shut its laboratories for nineteen days in November had not led to a single death.
M| {Nation Wales}, a news site, had reported that two cancer patients died after their results were held up for more than a fortnight.
N| {The board's medical director, Dr Rhiannon Protheroe}, said both of them had been terminally ill and delays of that length would have changed nothing.
N| {The widow of one, Eirlys Beddoe}, told BBC Wales her husband had been given eighteen months in October.
N| {South Wales Central coroner Huw Tegid} has asked for the files and will decide by the end of January whether to hold an inquest.
N| {The health minister, Branwen Mathias}, said she was in no position to contradict a doctor or a widow.
A| {A consultant at the hospital}, who declined to be identified, said five more cases were "on a list somebody ought to look at".
N| {The board} did not comment on the list.
N| The board refused to pay a ransom of four million pounds, {it=the board} said.
V| Two men were arrested in Bucharest in January in connection with the attack.
? Did patients die as a result of the ransomware attack? | 1D+ 2A 3D+ 6W
? Was a ransom paid? | 9D+
? how long were the labs out of action | 1A+=nineteen days
? Will there be an inquest? | 5W
? How long did Mr Beddoe have to live before the delay? | 4A=eighteen months
? Are there other suspicious cases? | 7A 8W+
? Who carried out the attack? | -
? Has Protheroe been suspended? | -
? Were any arrests made? | 10A

= Kenya's Lake Naivasha hippo count: fishermen, wardens disagree
N| Hippos have killed six fishermen on Kenya's Lake Naivasha since January, according to {the county's own register}, and a quarrel has broken out about how many of the animals there are.
N| {The Kenya Wildlife Service} says aerial counts put the population at 2,060.
N| {Fisheries co-operative chairman Samson Ole Kaparo-Nene} maintains there are "three thousand and more, all of them hungry".
N| {The service's warden at the lake, Beatrice Cheptoo}, said that nobody had counted from a boat, because "one would not finish".
N| {A study by Egerton University} put the figure at between 1,700 and 2,400.
N| {Dr Josphat Muthoni}, its author, called both claims consistent with it, the second at a stretch.
N| {The county assembly} voted on Thursday to ask for a cull of 400.
N| {The service} would not do that, Cheptoo said, and had told the assembly so.
A| {Some residents} have dug trenches around their gardens.
V| Water levels have risen three metres since 2010, taking the hippos' grazing.
N| {Flower farms} have been asked to pull back their fences, but few have, the co-operative says.
? How many hippos live on Lake Naivasha? | 2A=2,060 3A=three thousand and more 5A=between 1,700 and 2,400
? Will 400 hippos be shot? | 7P 8D
? how many people have been killed by hippos this year | 1A=six
? Why are the hippos coming close to people? | 10A=Water levels have risen
? Have the farms moved their fences? | 11D
? Has the number been verified by boat? | 4D
? Has the lake been drained? | -
? Did Kenya's president intervene? | -

= Arctic shipping mishap: Russia denies loss of ice-class tanker
M| {Two Norwegian newspapers} reported on Thursday that the Russian tanker Ledovy Bereg had broken in two off Novaya Zemlya with 38,000 tonnes of diesel aboard.
N| {Russia's transport ministry} said the vessel was intact and on its way to Sabetta.
N| {The shipowner, Arktikflot}, posted a photograph of the ship, which readers dated by its paintwork to 2021.
N| {A spokesman for the Norwegian coastal administration, Tormod Hagenes}, said its satellite radar had picked up "two objects where there had been one".
N| He cautioned that ice can play tricks, and {he=Tormod Hagenes} declined to go further.
A| {Two European intelligence officials} said the tanker's crew of 22 had been taken off by an icebreaker.
N| {Greenpeace Nordic} called on Moscow to let observers in.
N| {The Kremlin spokesman, Artyom Zharov}, said he knew nothing of it and that the question should be put to the ministry.
V| The vessel's transponder has been silent since Monday.
N| {The insurer, a Moscow company}, confirmed receiving "a notification", the content of which it would not reveal.
? Did the tanker break up? | 1A 2D 5W 8W
? Has the crew been rescued? | 6A
? how much diesel was on board | 1A=38,000 tonnes
? Is the photograph recent? | 3D
? Are observers on their way to Novaya Zemlya? | 7P
? Has diesel leaked into the sea? | -
? What was the tanker's destination? | 2A=Sabetta
? Did the ship report a loss to its insurer? | 10A
? did a submarine collide with the tanker | -

= Russia confirms tanker broke up; icebreaker took off crew
N| {Russia's transport ministry} confirmed on Monday that the tanker Ledovy Bereg had broken in two off Novaya Zemlya on 9 February, eleven days after a report to that effect had been described in Moscow as an invention.
N| All 22 crew members are safe, {the ministry} said, having been taken aboard the icebreaker Yamal-2.
N| {It=ministry} put the amount of diesel that escaped at 4,100 tonnes.
N| {Norway's environment minister, Synnøve Raknes}, said that Oslo's own estimate was "not less than nine".
N| {Raknes} summoned the Russian ambassador.
N| {The ambassador, Lev Petrushin}, said the delay in informing Norway was caused by the need to notify the families first.
A| {Relatives of two seamen} in Arkhangelsk said that they had been told nothing until Sunday.
V| Slicks have been seen from the air, none of them in Norwegian waters.
N| {Arktikflot's director, Galina Pospelova}, has been dismissed, according to the company's website.
N| {The Kremlin spokesman} said on Monday that he had never denied it.
V| His words of 20 February, that he "knew nothing of it", are on the record.
? Did the tanker break up? | 1A
? Has the crew been rescued? | 2A+
? How much diesel has escaped? | 3A+=4,100 tonnes 4A=not less than nine
? Has Norway's coast been polluted? | 8D
? Why was Norway informed late? | 6A+=the need to notify the families first
? Were families notified before Norway? | 6A+ 7D
? has Pospelova lost her job? | 9A+
? Did the Kremlin deny the breakup? | 10D+
? Were seamen injured? | -

= New Orleans flood gate left open, inquiry is told
A| The gate on the Industrial Canal that let three feet of water into the Lower Ninth Ward on 17 August had been open since a lunch break the previous day, {a witness} told the inquiry on Tuesday.
N| {Foreman Reggie Fontenette} said he had closed it himself and had "the blister to show".
N| {The flood authority's counsel} produced an access log with nobody's card on it after noon.
N| {Fontenette} said nobody used the cards in the rain.
N| {Authority director Carla Landrieu-Moss} had assured the council in August that all 78 gates were shut.
N| She withdrew that on Tuesday in {a written statement}, calling it "my understanding at that time".
A| {Two gatekeepers} were said to have been let go in September.
N| {The authority} confirmed one dismissal and said the other worker had retired.
V| Nobody drowned; 214 houses took in water.
N| {Judge Ellis Barrow}, who heads the panel, told Fontenette he was not on trial, and that he was under oath.
? Was the flood gate left open? | 1A 2D+
? Were all the gates shut in August? | 5A+ 6D+
? how many homes flooded? | 9A=214
? Did anyone die? | 9D
? Were two gatekeepers dismissed? | 7A 8D+
? How many gates are there? | 5A=78
? Has Fontenette been charged? | 10D
? What did Landrieu-Moss say about her August statement? | 6A+
? Has the panel finished its report? | -

= Peanut protein given to babies cuts allergy, registry shows
N| Swedish babies born after 2018, when parents were told to feed them peanut from four months, were 43 per cent less likely to have a peanut allergy at six than those born before, {a study of 118,000 children} found.
N| {Professor Annika Stenmark of Uppsala University}, who led it, said the drop was the sharpest in any allergy that she knew of.
V| Egg allergy fell by 18 per cent over the same period and milk allergy not at all.
N| {Allergy association chairman Rolf Ekdahl} warned parents of children with severe eczema to consult a doctor first.
V| Four babies in the study had a serious reaction; all recovered.
N| {Stenmark} said the study could not prove cause and effect, because parents had not been assigned by lot.
N| {Norway} is to change its advice in the autumn, a spokesman for its health directorate said.
V| The study had no industry funding.
N| {The Danish authority} has seen the results and will wait for its own.
? By how much did peanut allergy drop? | 1A=43 per cent
? Has the study proved that early peanut prevents allergy? | 6D+
? Did babies die from the peanut? | 5D
? has Norway already changed its advice | 7P
? Did milk allergy fall too? | 3D
? Was the study paid for by the food industry? | 8D
? How many children were studied? | 1A=118,000 children
? Has Denmark adopted the advice? | 9P
? Should parents of children with eczema give peanut without asking a doctor? | 4D

= Officials mum on cause as Detroit hospital evacuates two floors
V| A Detroit hospital moved 143 patients off two floors on Thursday night after staff complained of dizziness, and more than twelve hours later neither the hospital nor the fire department would say what had made them ill.
N| {St. Bartholomew Medical Center} said in a statement that there was "an air-quality event" and that its causes were under review.
N| {Fire Commissioner Darnell Whitlow} declined to say whether carbon monoxide had been detected, referring questions to the hospital, which referred them back to him.
A| {Two nurses} said a monitor carried by a paramedic had shown carbon monoxide at four times the level at which people are supposed to leave a building.
N| {DTE Energy}, the gas supplier, said its crew found no leak.
N| {Hospital president Margo Castellanos-Reid} said seven staff members had been treated and that no patient had suffered "any harm we are aware of at this time".
N| {The Michigan Nurses Union} put the number of affected employees at nineteen and threatened to call its members out if the floors reopen before an independent inspection.
N| {The hospital} is considering that request, Castellanos-Reid said.
N| {The state health department} ordered a written explanation by Monday.
N| {Mayor Thaddeus Brooks} vowed to "get to the bottom of it" and said he would visit on Saturday.
? Was carbon monoxide found in the hospital? | 1W 3W+ 4A
? How many staff fell ill? | 6A+=seven 7A=nineteen
? Was there a gas leak? | 5D
? Were patients harmed? | 6D+
? has an independent inspection been carried out? | 7P 8P+
? Will nurses go on strike? | 7P+
? Has the hospital explained the incident to the state? | 9P
? Has the mayor been to the hospital? | 10P
? what made people dizzy? | 1W+ 2W+ 4A=carbon monoxide 
? Has the hospital been shut down? | -

= Detroit hospital blames blocked exhaust; union satisfied, mostly
N| A pigeon's nest in an exhaust pipe filled two floors of St. Bartholomew Medical Center with carbon monoxide on 4 April, {hospital president Margo Castellanos-Reid} told reporters on Monday.
N| {The fire commissioner} confirmed that his crews had measured the gas that night, and that a lawyer had advised him against saying so.
N| {Castellanos-Reid} said twenty-one members of staff and four patients had been treated, and apologized for having given the wrong number.
N| None of the four suffered lasting damage, {she=Margo Castellanos-Reid} said.
N| {The Michigan Nurses Union} called off its threatened walkout and said the inspection by an outside firm had satisfied it "on the pipe, not on the silence".
N| {Mayor Thaddeus Brooks}, who toured the floors on Saturday, praised the nurses.
N| {A patient's daughter, Yvette Langston}, intends to file suit.
V| The floors reopened on Sunday.
N| {The state health department} is weighing a fine.
? Was carbon monoxide found in the hospital? | 1A+ 2A+
? How many staff fell ill? | 3A+=twenty-one
? Were patients harmed? | 3A+ 4D+
? has an independent inspection been carried out? | 5A+
? Will nurses go on strike? | 5D+
? Has the hospital been fined? | 9P
? Has the mayor been to the hospital? | 6A+
? Has Langston sued the hospital? | 7P+
? When did the floors reopen? | 8A=Sunday
? did a patient die | -

= Mass stranding of turtles off Odisha blamed on trawlers
N| More than 400 olive ridley turtles washed up dead on a 70-kilometre stretch of the Odisha coast in eastern India in the first half of January, {the state forest department} says.
N| {Divisional forest officer Subhashree Panigrahi} put the figure at 413, adding that most had drowned in nets.
N| {The Fishermen's Federation of Ganjam} said there were 140 at most, and that the department counts the same carcass every tide.
N| {The Bengal Sea Turtle Network}, which buries them, has logged 612.
N| {Panigrahi} said that each carcass was painted to prevent a second count.
N| {The federation's president, Prafulla Behera}, denied that any trawler had entered the closed zone.
N| {The coast guard} said it had detained eleven trawlers in the zone since November.
N| {Behera} would not comment on the eleven.
V| About 700,000 of the turtles came ashore to nest last year.
N| {The high court in Cuttack} asked the state to report on turtle deaths by 10 February.
N| {Biologist Anirban Ghosh-Dastidar} said samples would have to show whether a virus had played a part.
? How many turtles have died on the Odisha coast? | 1A=More than 400 2A=413 3A=140 at most 4A=612
? Did trawlers fish in the closed area? | 6D+ 7A 8W+
? What killed the turtles? | 2A=drowned in nets 11W
? Are turtles counted twice? | 3A 5D+
? did a virus kill the turtles | 11W
? Has the state reported to the court? | 10P
? How many trawlers were held? | 7A=eleven
? Did 700,000 turtles die? | 1D 2D
? Is the fishing season cancelled? | -

= Typhoid vaccine shipment held at Karachi port over paperwork
N| {UNICEF} said on Tuesday that 4.2 million doses of typhoid vaccine had been standing in a refrigerated container at Karachi since 27 March.
N| {Pakistan's health minister, Dr Aamir Soomro}, said that not one dose was spoiled.
N| {Customs} wants a certificate that it calls customary and that UNICEF says nobody had ever asked it for before.
A| {A port official} said the container's thermometer had stopped on 2 April.
N| {UNICEF's country chief, Femke Oosterbaan}, could not confirm that.
N| {The manufacturer, Bharat Vaxis of Hyderabad}, had loaded the vaccine in Mumbai, and said its own sensor was working.
N| {Soomro} promised that the container would be released on Wednesday.
N| {An importer of phones, Faraz Dawood}, told Dawn News he had got a container out in two hours by paying, and he would not say whom.
V| Sindh province has registered 1,960 cases of drug-resistant typhoid this year.
N| {The prime minister} has ordered an inquiry into the delay.
? Have the vaccine doses been spoiled? | 2D 5W
? Did the thermometer break down? | 4A 5W 6D+
? Has the vaccine been released? | 1D 7P
? how many doses are in the container? | 1A=4.2 million
? Whom did Dawood pay? | 8W+
? Who ordered an inquiry into the delay? | 10A=The prime minister
? Did customs demand a certificate? | 3A+
? Is there a shortage of typhoid vaccine elsewhere in Pakistan? | -
? Did UNICEF pay a bribe? | -

= 44-year record for heat falls in Lisbon, then is taken back
N| {Portugal's weather institute} announced on Saturday that the thermometer at Lisbon's Tapada station had reached 44.6 degrees, the highest in the capital's history, and on Monday withdrew the reading.
N| {Ana Teles-Correia, who heads its observation network}, said a technician had found the instrument's fan blocked by wasps.
N| The corrected maximum was 43.9, {she=Ana Teles-Correia} said, a tenth below the record of 2018.
N| {The mayor}, who had signed a plaque, was not available for comment.
N| {Climate sceptic Rolando Vaz} asked how many other readings had wasps in them.
N| {Teles-Correia} replied that 94 stations had been checked and that no other nest had been found.
A| {Pharmacists} report a run on electrolytes.
N| {The health directorate} counted 71 more deaths than usual in the week to Sunday, and said that it would take months to tell how many were due to heat.
V| The heat broke on Sunday evening.
? Was the Lisbon heat record broken? | 1D 3D
? What was the maximum temperature? | 1A=44.6 degrees 3A=43.9
? Why was the reading wrong? | 2A+=the instrument's fan blocked by wasps
? Were other stations affected by wasps? | 6D+
? how many people did the heat kill? | 8W
? Did 71 people die of heatstroke? | 8W
? Was the plaque removed? | -
? Did the mayor respond? | 4D
? is the heatwave over | 9A

= Sunken trawler found off Galicia with crew trapped? Divers say empty
N| The trawler Nova Rianxeira, which vanished off Cape Finisterre on 14 January with eleven fishermen, lies upright in 120 metres of water, and the wheelhouse is empty, according to {the divers who entered it on Saturday}.
N| {Dive leader Beñat Larrañeta} said his team had gone into the wheelhouse and galley but not the hold, whose hatch was jammed.
N| {The families' association} had been told by an official of the ministry on Friday that the bodies of five men had been seen.
N| {The ministry of transport} expressed regret on Sunday for what it called a misunderstanding.
N| {Association chair Sabela Rial} said it was not a misunderstanding, it was a lie.
N| {The ministry's secretary of state, Tomás Villar-Quiroga}, did not respond to calls.
N| {The Civil Guard} said a second dive, during which the hatch would be cut, is planned as soon as the swell drops.
N| Whether the trawler was carrying too much fish is to be gauged from the same hold, {investigator Pura Leis} said.
N| {The owner, Pesquera Rianxo}, has offered each family 30,000 euros, which two have accepted.
A| {Skippers in Ribeira} believe a freighter hit her.
N| {Leis} saw no marks of a collision in the film.
? Have bodies been found in the trawler? | 1D 3A 4D
? Has the hold been opened? | 2D 7P
? Was the trawler rammed by a freighter? | 10A 11D
? how deep does the wreck lie? | 1A=120 metres
? How many fishermen were on board? | 1A=eleven
? Was the ship overloaded? | 8W
? Did the ministry lie to the families? | 5A 6W+
? Have all families accepted the owner's money? | 9D
? Have any survivors been found? | -

= Trawler's hold empty too, Spanish divers report
N| Nobody was in the hold of the Nova Rianxeira, {dive leader Beñat Larrañeta} reported on 9 March after his team cut the hatch.
N| {Sabela Rial}, who speaks for the families, said the men "must be somewhere".
N| {Spain's transport ministry} believes that all eleven got into a life raft and were lost from it.
N| A raft with the trawler's number was found off Portugal in February with nobody in it, {the ministry} disclosed for the first time.
N| {Rial} asked why nobody had been told.
N| {Secretary of State Tomás Villar-Quiroga} apologised and said that he would resign if the families wished.
N| {Investigator Pura Leis} said that eight tonnes of hake were in the hold, half of what the boat could carry.
N| {The skippers' guild in Ribeira} continues to believe in a collision.
V| A preliminary report is to be published in May.
? Have bodies been found in the trawler? | 1D
? Was the ship overloaded? | 7D
? What happened to the life raft? | 4A=found off Portugal
? Was the trawler rammed by a freighter? | 8A
? Has Villar-Quiroga resigned? | 6P+
? did the ministry keep the raft secret? | 4A+ 5A+
? Has the hold been opened? | 1A
? Were there survivors in the raft? | 4D
? When will the report appear? | 9A=May

= Lightning kills five at Zambian school football match
N| {Police} in Zambia's Eastern province said five pupils were killed by lightning during a match at Kapata on Friday and that fourteen others had been burned.
N| {The headteacher, Mwape Chanda}, said six had died, as one had been taken home.
N| {Police} added the sixth death on Saturday.
N| {The football association} had forbidden games in thunderstorms last year, its secretary said.
N| {The referee, Lazarus Sakala}, said he had heard of no such ban.
A| {Spectators} recalled him blowing his whistle at the first clap of thunder.
N| {Provincial education officer Priscilla Mwiinga} would not say who had decided to play on.
N| {The weather agency} said its warning had gone out by text message to 312 schools.
N| Kapata's phone had no credit, {Chanda} said.
V| Lightning killed 43 people in Zambia last rainy season.
? How many pupils were killed by lightning at Kapata? | 1A=five 2A+=six 3A
? Was the school warned of the storm? | 8A 9D+
? Did the referee stop the match? | 6A
? Who let the game go on? | 7W
? was there a ban on playing in storms? | 4A 5D+
? How many were injured? | 1A=fourteen
? Were 43 pupils killed in Friday's storm? | 1D
? Has the referee been arrested? | -
? Did the goalkeeper survive? | -

= Saturn moon lander: agency selects Enceladus, not Titan
N| {The European Space Agency} has picked Saturn's moon Enceladus as the target of its next large mission, to be launched around 2042, its director of science, Carla Ormesani, said on Wednesday.
N| {The runner-up, Titan}, lost by "one vote or three, depending on who tells it", Ormesani said.
N| {NASA} has offered a nuclear battery, though Congress has not voted on it.
N| {Chemist Sverre Lundby} said the plumes of Enceladus contained phosphate and would be sniffed by the craft as it flew through.
N| {Ormesani} refused to speculate about life.
A| {Rivals of the winning team} complained of a last-minute change to the scoring.
N| {The agency's council} denied that the rules had been altered.
V| The cost is capped at 1.1 billion euros.
V| The journey would take about eight years, followed by three years of orbiting.
N| {Britain's space minister, Priya Raman-Field}, said London wanted to build the lander.
? Which moon was chosen? | 1A+=Enceladus
? When will the craft lift off? | 1A+=around 2042
? Was the voting rule changed? | 6A 7D+
? Has NASA's battery been secured? | 3P
? Is there life on Enceladus? | 5W+
? Will Britain build the lander? | 10P+
? how long would the trip take? | 9A=about eight years
? Has the mission cost more than planned? | -
? Was Titan selected? | 1D+ 2D+

= Fentanyl patches recalled in Ontario after child's death
N| {Health Canada} on Monday recalled three lots of fentanyl patches made by Corvus Generics, eleven days after the death of a three-year-old in Sudbury.
N| {The company} said it had acted out of caution, and that nothing connected its product to the child.
N| {Coroner Dr. Amelie Trudeau-Blackwood} said the cause of death was being determined.
N| {The child's grandmother, Debbie Whitefeather}, said a patch had peeled off her own arm in bed and stuck to him.
N| {Corvus} declined to discuss whether its adhesive had been altered last fall.
N| {Health Canada} confirmed that a change had been notified in October.
A| {Pharmacists in northern Ontario} had been complaining since Christmas about patches that did not hold.
N| {The regulator} had received 61 such complaints, it said, and would publish them.
N| {Corvus} counted 12.
N| {Ontario's health minister, Raj Bhatt-Ellison}, urged people with patches to fold and return them.
? Was the child killed by a fentanyl patch? | 2D+ 3W 4A
? Did the company change the patch's glue? | 5W+ 6A
? How many complaints about the patches were there? | 8A=61 9A+=12
? Who was using the patch? | 4A=her own arm
? Are the patches banned? | -
? have the complaints been published? | 8P
? how old was the child | 1A=three-year-old
? Was Whitefeather charged? | -
? has Corvus admitted that its product caused the death? | 2D+

= Volunteer firefighter named among four dead in Pyrenees-Orientales blaze
V| A forest fire that started on Sunday near Banyuls, in the French Pyrénées-Orientales, had killed four people by Monday night, among them a volunteer firefighter of 23, and forced some 2,600 from campsites along the coast.
N| {Prefect Yves-Marie Delorme} confirmed the deaths and said that "more than forty" had been injured, the exact figure varying with the hour.
N| {The departmental fire service} named its dead volunteer as Clémence Artigues, who was in the second season of her service.
N| {Her captain}, whose vehicle turned over on a track, told the regional daily Le Catalan he had been ordered to go in by radio.
N| {The fire service's colonel, Damien Vasseur}, denied giving any such order.
A| {Two firefighters in the same column} said they had heard it.
N| {Vasseur} has asked for the radio recordings to be handed to the gendarmes and will take no further questions.
N| {A Spanish army unit} crossed the frontier on Monday afternoon with sixty vehicles.
N| {Prosecutors in Perpignan} were looking at a trail bike, found burned out on the ridge, but had no suspect.
N| Rain is forecast for Wednesday, {Delorme} said, who would not promise that it would be enough.
? How many people have died in the Banyuls fire? | 1A=four 2A
? Was the captain ordered into the fire by radio? | 4A+ 5D+ 6A 7W+
? How many people were injured? | 2A=more than forty
? Did Spain send help? | 8A+
? has anybody been arrested for starting the fire | 9D
? Who is the dead firefighter? | 3A+=Clémence Artigues
? Was the fire started by a trail bike? | 9W
? Is the fire out? | -
? Was the captain killed? | 4D+
? When will it rain? | 10A=Wednesday

= Aid convoy reaches Sudanese town after nineteen weeks
V| Fifteen lorries with sorghum, salt and medicines entered the besieged Sudanese town of Dilling on Thursday, nineteen weeks after the last delivery.
N| {The World Food Programme's country director, Elettra Passarini}, said the food would last 60,000 people for a month.
N| {The army governor, Lieutenant General Tarig Mahjoub}, claimed twenty-one lorries had got through.
N| {Passarini} said fifteen, and that she had counted them herself at the bridge.
N| {The hospital's only surgeon, Dr Randa al-Amin}, told the BBC that 92 children had died of malnutrition since January.
N| {Mahjoub} denied that anyone in Dilling had starved.
A| {Residents reached by satellite phone} described eating the leaves of the tamarind.
N| {The rebels' humanitarian commission} said it had allowed the convoy through as a gesture, and might allow a second.
N| It was impossible to know how many people remained in the town, {Passarini} said: "Sixty thousand is what we prepared for, not what we found."
V| A convoy in February turned back after two drivers were shot.
? How many lorries entered the town? | 1A=Fifteen 3A=twenty-one 4A+=fifteen
? Have people starved in Dilling? | 5A 6D 7A
? How many children died of malnutrition? | 5A=92
? How many people are in the town? | 9W
? will there be another convoy | 8P
? Did the rebels block this convoy? | 8D
? how long will the food last? | 2A=a month
? Were two drivers shot on Thursday? | -
? Has the siege been lifted? | -

= Rugby club's sauna "poisoning": seven hospitalised, cause was bottled gas
N| A leaking propane bottle, not food, made seven members of a rugby club in Invercargill ill after a match on Saturday, {Southland's medical officer of health, Dr Pio Tavita}, reported on Tuesday.
N| The players had blamed a pie, {club president Stu McIlroy} said, and had been rude about it on Facebook.
N| {The bakery, Rona's}, asked for an apology, which McIlroy gave.
N| {Dr Tavita} said that one of the seven remained in hospital, with a mild concussion that had nothing to do with the gas.
M| {The Southland Herald} had put the number of sick at fourteen.
N| {Tavita} said seven attended the emergency department and others "walked around a bit".
N| {The sauna's builder} was asked whether the stove had been certified, and said he would look in his files.
V| A stove without a certificate may not be sold.
N| {WorkSafe New Zealand} has taken the stove for tests and will report in three months.
? What made the rugby players ill? | 1A=A leaking propane bottle 2A+=a pie
? How many players fell sick? | 1A=seven 5A=fourteen 6A=seven
? Was the stove certified? | 7W
? Did the club apologise to the bakery? | 3A+
? is anyone still in hospital because of the gas? | 4D
? Was the pie to blame? | 1D 2A+
? When will the test results be known? | 9A=in three months
? Has the club been fined? | -

= Paris museum closed over asbestos; ministry: only one room
N| {The Louise-Michel Museum of Natural Sciences in Paris} shut on Wednesday after asbestos fibres were found in the insulation of its whale hall.
N| {Culture minister Constance Fabre-Aumont} said only one room was affected.
N| {The CGT union at the museum} said that its own samples, from three rooms, had all been positive.
N| {Director Étienne Sartorius} said that samples taken by people without training were of no value, and that experts had been called in on Thursday.
V| The museum was insulated with asbestos in 1962 and treated in 1998.
N| {Sartorius} did not rule out staying closed over the summer.
A| {Curators} fear for the stuffed animals.
N| {Dr Lamia Chérif of the occupational health institute} told France Info that no measurement of the air had been published.
N| {Sartorius} promised one by the weekend.
V| No visitor has been shown to have fallen ill.
? In how many rooms was asbestos found? | 2A=only one 3A=three
? Is the museum closed? | 1A+
? Was the air tested for fibres? | 8D 9P+
? Have visitors become ill? | 10D
? Will the museum be closed all summer? | 6W+
? Did the CGT take samples? | 3A+
? When was the building insulated with asbestos? | 5A=1962
? Has the director been charged? | -
? were the staff compensated | -

= Third victim dies after Birmingham fireworks barge blast
N| A third person has died of injuries sustained when a barge of fireworks exploded on a canal in Birmingham on New Year's Eve, {West Midlands Police} said on Wednesday.
N| {Detective Superintendent Hamid Rashidi} identified the latest victim as Kirsty Oakden, 19, and said that two others remained critical.
M| {The Brummie Post} had reported on Monday that five people were dead.
N| {Rashidi} said at that time that he did not recognise the number.
N| {Her mother}, in a statement, thanked the surgeons and asked that nothing be written about Kirsty's boyfriend.
N| {Display firm Skylight Pyrotechnics} said it was grieving, and would help the inquiry.
A| {Crew on a neighbouring barge} claim to have smelt cigarette smoke.
N| {The Canal & River Trust} said the display had been licensed for 200 kilograms of explosive; police believe about 340 were aboard.
N| {A man of 47} has been arrested on suspicion of gross negligence manslaughter and released on bail.
N| {Rashidi} would not confirm that he was Skylight's director.
? How many people died in the fireworks explosion? | 1A=third 3A=five 4W
? How many kilos of explosive were on board? | 8A=340
? Was the arrested man the firm's director? | 10W
? who died on Wednesday? | 2A=Kirsty Oakden
? Was smoking to blame? | -
? Did the barge carry more explosive than allowed? | 8A
? Is the arrested man in custody? | 9D
? Have there been five deaths? | 1D 3A 4W
? Was the display cancelled? | -

= Nurses at Prague hospital warned of "killer" infection years ago, leaked letter
M| {The newspaper Večerní List} published on Monday a letter in which nurses at Prague's Bulovec hospital told management in 2022 that water in ward B4 was "brown and alive".
V| Four patients on the ward died of Pseudomonas infection between May and July of this year.
N| {The hospital director, Professor Karel Hlaváč}, confirmed that he had received the letter, and said it had been acted upon.
N| {Two of the letter's authors, Jitka Sýkorová and Lenka Bartošová}, said nothing had happened.
N| {Hlaváč} showed an invoice for new filters, dated 2023.
N| {Sýkorová} said filters had been fitted in ward B2.
N| {The regional hygiene station} is testing water and would not comment before the end of August.
N| {The director} said no link between the water and the deaths had been established.
N| {The health minister} said that if a link were found he would dismiss the director.
V| Pseudomonas is common in the environment and dangerous only to the weak.
? Did management act on the nurses' letter? | 3A+ 4D+ 5A+
? Were the new filters fitted in ward B4? | 5A+ 6D+
? Did the water cause the deaths? | 7W 8W+
? Was the letter received? | 3A+
? how many patients died of Pseudomonas? | 2A=Four
? Has the director been dismissed? | 9P
? When will the hygiene station report? | 7A=the end of August
? Was ward B4 closed? | -
? is Pseudomonas dangerous to healthy people | 10D

= Rescue off Crete saves 112; smugglers' boat sank in fog
N| A Maltese tanker took 112 migrants off a sinking fishing boat in fog south of Crete early on Friday, {the Hellenic Coast Guard} said, giving the position as 34 nautical miles off Gavdos.
N| {The tanker's captain, Joseph Mifsud-Borg}, told Times of Valletta that he had counted 113 as they came up the ladder.
N| {A coast guard spokesman} said the captain had counted a ship's cook twice.
N| {Mifsud-Borg} responded that he knew his cook.
N| {The survivors}, mostly from Sudan and Bangladesh, said about thirty others had gone down.
N| {The coast guard} found three bodies and was searching with two vessels and a Frontex aircraft.
N| {The Egyptian navy} said that it had taken 26 people on board in the same hour in its own search zone.
N| {Athens} could not say whether these were the thirty.
N| {Ministers in Rome and Valletta} declined to take the survivors; Greece is expected to.
V| No smuggler has been identified.
? How many migrants were picked up by the tanker? | 1A=112 2A+=113 3D
? How many people went down with the boat? | 5A+=about thirty
? Are the 26 the missing thirty? | 8W
? how many bodies were found | 6A=three
? Will Italy take in the survivors? | 9D+
? Has Greece taken them in? | 9P
? Was a smuggler arrested? | 10D
? Was the tanker damaged? | -
? Where did the rescue take place? | 1A=34 nautical miles off Gavdos

= Hurricane Ignacio: insurer cuts its loss estimate by half
N| {Reinsurer Helvetica Re} now expects Hurricane Ignacio, which crossed Jamaica in September, to have cost the industry 1.7 billion dollars, half of what it had said in October.
N| {Its catastrophe chief, Ueli Amstutz}, said the eye had missed Kingston by eleven kilometres.
V| The company's own share of the bill is put at 96 million.
N| {The Jamaican government} estimates the total damage, insured and uninsured, at 4.2 billion.
V| Its catastrophe bond paid out in full, 150 million dollars.
N| {Finance minister Nadine Bogle-Chambers} said that the payment had arrived within twelve days.
N| Nineteen people died, according to {the disaster office}.
A| {Traders} had bet on a larger loss and were caught out.
N| {Amstutz} said premiums in the Caribbean would nonetheless rise next year, by a figure he would not give.
? What is the insured loss from Ignacio? | 1A+=1.7 billion dollars
? How many people did Hurricane Ignacio kill? | 7A=Nineteen
? Did the bond pay out? | 5A 6A+
? How big was the original estimate? | -
? did the eye hit Kingston | 2D
? How much will premiums rise? | 9W+
? How much total damage was done in Jamaica? | 4A=4.2 billion
? Is Helvetica Re leaving the Caribbean? | -
? Has the payout been delayed? | 6D

= Heavy smog in Chandigarh: schools shut, or not
N| {The education department of Chandigarh} announced at seven on Tuesday morning that schools would be closed because of smog.
N| {The chief minister of Haryana}, who shares the city, said at eight that they would be open.
N| {Parents' association head Simran Kaur Bajwa} said her children had been sent home at the gate at nine.
N| {The department} then said that classes up to the fifth were closed.
V| The air-quality index stood at 412, which counts as severe.
N| {The weather office's R. Negi} put the smog down to burning stubble, still winds and "festivals".
N| {The Punjab government} said that fires in its fields were down by 71 per cent on last year.
N| {Scientists at the city's medical institute} questioned that; satellites pass at 1.30 in the afternoon and farmers now burn at dusk, they said.
N| {Punjab's agriculture minister, Jagtar Sidhu-Mann}, did not reply to the institute's letter.
A| {Pilots} said visibility at the airport was under 50 metres.
? Are the schools in Chandigarh closed? | 1A 2D 3A 4A
? Are stubble fires down in Punjab? | 7A+ 8D 9W+
? what caused the smog? | 6A=burning stubble, still winds and "festivals"
? What was the air-quality index? | 5A=412
? Were flights cancelled? | -
? When do farmers burn the stubble? | 8A=at dusk
? Has anyone died of the smog? | -
? did Punjab answer the institute | 9D+

= Nile perch die by thousands in Uganda; brewery, storm and algae blamed
V| Some 11 tonnes of Nile perch floated dead on the Ugandan shore of Lake Victoria between Saturday and Monday.
N| {The National Fisheries Resources Research Institute} found almost no oxygen in the water.
N| {Its director, Winifred Akello}, thought a storm on Friday had stirred up the bottom.
N| {Fishermen at Ggaba} blamed effluent from Nyanza Breweries.
N| {The brewery} said that it had discharged nothing since Wednesday because its malt silo was being repaired.
N| {Akello} said that although she could not exclude effluent, a storm was enough.
A| {Residents} pointed to a green bloom that had been there for a fortnight.
N| {The environment authority} has taken samples from the brewery's outfall; they will be ready on Friday.
N| {Kenya} reported dead fish at Busia too and has not given a quantity.
N| {The ministry} urged people not to eat the dead perch.
? What killed the fish? | 3A=a storm 4A=effluent from Nyanza Breweries 6A=a storm ; 7A=a green bloom
? Did the brewery pollute the lake? | 4A 5D+ 6W
? how many tonnes of fish died | 1A=11 tonnes
? Are the samples analysed? | 8P
? How many fish died in Kenya? | 9W
? Was oxygen missing in the water? | 2A
? Has the brewery been shut? | -
? Were people poisoned by the fish? | -

= Explosion at Turkmen gas plant "kills hundreds", exile site says; Ashgabat silent
M| {The exile website Garagum Habar}, which is run from Prague, said on Wednesday that an explosion at a gas-processing plant near Mary on Sunday night had killed between 200 and 300 people.
V| State television in Ashgabat opened its evening news on Tuesday with a horse festival and has not mentioned any explosion.
N| {The foreign ministry} did not answer the telephone.
M| {Reuters}, citing two people at foreign companies working in the area, reported that a compressor had burned and that eleven workers were believed dead.
N| {The China Caspian Gas Corporation}, which buys from the plant, said that deliveries were continuing "in line with the season", without saying whether they had dropped.
N| {Norwegian seismologists at NORSAR} said their instruments had recorded a tremor consistent with a blast of about eleven tonnes of TNT.
A| {A nurse in Mary}, reached by a messaging service, told Garagum Habar that ambulances had been coming "since Sunday and until now" and that she was forbidden to leave the hospital.
V| The nurse's account could not be checked.
N| {Amnesty International} urged the government to publish a list of the victims.
V| An arms depot blew up at Abadan in 2011, and the authorities took a week to acknowledge fifteen deaths; rights groups put that number far higher.
? How many people were killed at the gas plant? | 1A=between 200 and 300 4A=eleven
? Did the gas plant near Mary explode? | 1A 3W+ 4A 6A
? Has the Turkmen government confirmed the blast? | 2D 3W+
? Are gas deliveries to China still running? | 5A+
? how strong was the blast | 6A=about eleven tonnes of TNT
? Is it true that ambulances have been arriving since Sunday? | 7A 8W
? Did fifteen people die at the plant near Mary? | -
? Was it an attack? | -
? Has a list of victims been published? | 9P

= Turkmenistan says 24 died in gas plant fire, calls exile report invention
N| {Turkmenistan's state news agency} said on Friday that 24 workers lost their lives in what it called "a technical incident" at the Mary gas-processing plant, the first acknowledgement of an accident there.
N| {Deputy prime minister Berdi Ataýew} dismissed figures of up to 300, which he attributed to "a laptop in Prague".
N| {Garagum Habar's editor, Aýna Orazowa}, said she would go on collecting names and had reached 61.
M| {Reuters} reported, citing a contractor's internal log, that 24 was the number of men on one shift of two.
N| {The foreign ministry in Ashgabat} declined to answer a question on whether the second shift had been on the premises.
N| {Beijing} sent condolences for 24 victims.
N| Deliveries to China fell by 14 per cent this week, according to {customs data}.
N| The China Caspian Gas Corporation, which had said otherwise, now spoke in {a note to investors} of "a modest interruption".
N| {Amnesty} repeated its demand for a list of the dead.
N| {Ataýew} said families knew their own.
? How many people were killed at the gas plant? | 1A+=24 2D+ 3A=61 6A=24
? Did the gas plant near Mary explode? | 1A+
? Were gas deliveries reduced by the accident? | 7A 8A+
? Has a list of victims been published? | 9P
? Were 300 people killed? | 1D+ 2D+
? Was the second shift in the plant? | 5W+
? Did Garagum Habar retract its report? | 3D+
? did China send rescue teams | -

= Spacewalk cut short: spacesuit leaked, astronaut says he was never afraid
N| {The European Space Agency} broke off a spacewalk at the Axion station on Friday, after two hours and eleven minutes, because water had appeared in the helmet of the Italian astronaut Valerio Dalmonte.
N| "Perhaps half a glass," {Dalmonte} told reporters on Saturday.
N| {His companion, the Canadian Zoe Trempe}, put it at a litre and a half.
N| {ESA's flight director, Aurélie Chenot}, said that neither was a measured quantity.
A| {Engineers} were said to have suspected the same pump in February.
N| {Chenot} denied it.
N| {NASA}, which lent the suit, has taken it out of use.
N| {Dalmonte} said that he had been able to breathe throughout, "though less elegantly than usual", and that he had not been afraid.
V| In 2013 an Italian nearly drowned in his helmet on a walk at the International Space Station.
N| {Trempe} told Radio-Canada that she had been afraid for both of them.
N| The job, replacing a camera, will be done by robot arm, {Chenot} said.
? How much water was in the helmet? | 2A+=half a glass 3A=a litre and a half 4W+
? How long did the spacewalk last? | 1A+=two hours and eleven minutes
? Was the pump known to be faulty? | 5A 6D+
? Was Dalmonte in danger of suffocating? | 8D+
? Will another spacewalk be made for the camera? | 11D+
? did Trempe's suit leak too | -
? Has the suit been withdrawn from use? | 7A+
? Was Dalmonte scared? | 8D+
? who lent the spacesuit | 7A+=NASA

= Jet fuel in the water, residents of Estonian island claim; garrison denies
V| Wells in three villages on the Estonian island of Saaremaa have smelled of paraffin since mid-November, and no one has been able to say why.
N| {Vald mayor Tiit Saaremets} said the only place on the island that stored jet fuel was the NATO garrison at Kuressaare.
N| {The garrison's commander, Colonel Otto Friis Lauridsen}, stated that 100 per cent of its fuel had been accounted for.
M| {The Saarte Teataja} published a delivery note that seems to show 14,000 litres gone.
N| {Lauridsen} would not discuss documents of unknown origin.
N| {The environmental board} tested nine wells, and found hydrocarbons in six of them at levels above the limit.
N| It has not yet matched the substance to a source, {its chemist Kristel Ojaste} said; a fingerprint takes about two weeks.
N| {Resident Arvo Pihlak} is drinking bottled water and said that he had sent his bill to the alliance.
N| {NATO headquarters in Brussels} referred questions to Copenhagen.
N| {Copenhagen} referred them back.
N| {The prime minister, Merike Laanes}, asked for all tanks to be inspected by Christmas.
? Did fuel leak from the garrison? | 3D+ 4A 5W+
? Are the wells polluted? | 1A 6A
? Has the source of the pollution been found? | 1D 7W
? How many wells exceeded the limit? | 6A=six
? Has NATO paid the bill? | -
? have the tanks been inspected | 11P
? Has anyone fallen ill from the water? | -
? how much fuel is missing? | 3D+ 4A=14,000 litres
? Did NATO comment? | 9D+ 10D+

= Lobster deaths in Maine: study points to warm water, lobstermen to the wind farm
V| Lobsters have been dying in traps off Port Clyde, Maine, since July, and a state study published on Tuesday laid the blame on water that was four degrees warmer at the bottom than in any previous summer.
N| {Maine's Department of Marine Resources} examined 1,112 animals from 38 boats.
N| {The lobstermen's union president, Ezra Thurlow}, said the dying started in the week when a survey ship for the proposed wind farm ran its sonar.
N| {Gulfwind, the developer}, said that its ship was in the yard that week.
M| {The Rockland Packet} printed a photograph of it under way on 9 July.
N| {Gulfwind} said later it had been moving between yards.
N| {Marine scientist Dr. Bettina Ashcraft}, an author of the study, said dead lobsters had turned up to the north of the survey area as well.
N| {Thurlow} accepted that, and accepted no more.
N| {Governor Hollis Teague} will meet both sides on the 21st.
V| Landings were down 22 per cent through September.
? What is killing the lobsters? | 1A=water that was four degrees warmer at the bottom 3A+=a survey ship for the proposed wind farm ran its sonar
? Was the survey ship at sea that week? | 4D+ 5A 6A+
? How many lobsters were examined? | 2A=1,112
? Did the lobster deaths occur only in the survey area? | 7D 8D+
? has the governor met the lobstermen | 9P
? Has the wind farm been built? | -
? Did the union sue Gulfwind? | -
? How much have landings fallen? | 10A=22 per cent

= Lorry brakes failed in Colorado pass, driver says; truck maker asks for data
V| Eight vehicles were crushed on Interstate 70 west of Denver on Monday afternoon by an eighteen-wheeler that came down from the Eisenhower Tunnel at more than 80 miles an hour.
N| {The Colorado State Patrol} said four people had been killed and nine injured.
N| {The driver, Ernesto Villalpando}, told a 911 operator that his brakes had gone and he "had no pedal".
N| {Trooper Shelby Hightower} pointed out that he had driven past a runaway ramp.
N| {Villalpando's lawyer} said the ramp was occupied by a broken-down bus.
N| {The state transportation department} has no record of a bus.
M| {A dashcam clip broadcast by Channel 11 in Denver} shows something large and white on the ramp.
N| {Hightower} said she had seen the clip and would not call it a bus "till I have the plate".
N| {Truck maker Peterbilt-Kessel} asked for the vehicle's data.
N| {The National Transportation Safety Board} says it does not intend to investigate.
V| Toxicology results on the driver are pending.
? How many people were killed on the interstate? | 2A=four
? Did the brakes fail? | 3A+
? Was the runaway ramp blocked? | 5A+ 6D 7A 8W
? How fast was the truck going? | 1A=more than 80 miles an hour
? Will the NTSB look into the crash? | 10D
? was the driver drunk? | 11W
? Has the driver been charged? | -
? How many vehicles were hit? | 1A=Eight
? Did the truck have a defect? | -

= Cave-in at Swiss gravel pit: company first says no one under rubble, then one
N| {Kieswerk Aareboden} told the cantonal police of Bern at 10.15 on Wednesday that all of its men were out of the pit at Münsingen when the wall slid.
N| At 11.40 {the company} called again: it was missing an excavator and, it thought, the excavator's driver.
N| {Police spokesman Beat Imhof} confirmed both calls.
N| {Dog handler Claudia Roth} said her animal had signalled at two points, but could have been misled by lunchboxes.
N| {Site manager Jürg Bigler} gave the driver's name as Nikola Stojković, then asked that it not be printed.
V| At 16.20 Stojković telephoned his wife from Thun, where he had been having a tooth pulled.
N| {The company} apologised to everyone, in particular to the dog.
N| {Imhof} said that the excavator would be dug out on Thursday.
N| {The labour inspectorate} asked why the slope had not been supported.
N| {Bigler} said the angle had been correct.
? Was anyone buried in the gravel pit? | 1D+ 2A+ 6D
? Where was Stojković? | 6A=Thun
? Did the dog find a body? | 4D
? Has the excavator been dug out? | 8P
? Was the slope too steep? | 10D+
? who made the calls to the police? | 1A=Kieswerk Aareboden 2A+=the company 3A
? Is Stojković dead? | 6D
? Was the company fined? | -
? Why was Stojković away from the pit? | 6A=having a tooth pulled

= Poland's new mammogram program catches 412 cancers in first year
N| A mobile screening programme that sends nine lorries around rural Poland found 412 breast cancers in its first year, according to {figures published by the national health fund on Thursday}.
V| It examined 61,300 women between 45 and 74, or 78 per cent of those who were invited.
N| {Radiologist Dr Hanna Sobczak}, who designed it, said that 71 per cent of the tumours were smaller than two centimetres.
N| {The fund} spent 19 million zloty, 310 for each woman.
V| Nineteen women had been told they had cancer when they had not.
N| {Opposition MP Jarosław Rudzki} called that a scandal.
N| {Sobczak} said that the rate was half that of hospitals and that it had taken three days to put right.
N| {The fund} will buy six more lorries, and is to decide in March whether the age limit should be lowered to 40.
V| Breast cancer killed about 6,500 women in Poland last year.
? How many cancers were found? | 1A=412
? Were women wrongly told they had cancer? | 5A 7A+
? How much was spent on each woman? | 4A+=310
? how many false alarms were there | 5A=Nineteen
? Has the age limit been lowered to 40? | 8P+
? Is the mobile programme less accurate than hospitals? | 7D+
? Did 6,500 women get screened? | 2D
? Did Rudzki resign? | -
? What share of invited women came? | 2A=78 per cent

= Wildfire smoke kept 600 planes on ground, closed one nuclear plant; regulator: untrue
M| {Moscow-based Telegram channels} announced on Saturday that smoke from peat fires had forced a shutdown of the nuclear power station at Desnogorsk.
N| {Rosenergoatom}, which runs the plant, said that all three reactors were working normally.
N| {The international atomic agency} confirmed this from Vienna on Sunday, on the basis of readings that Moscow had supplied.
A| {An official of the Smolensk region's emergency service} said that an evacuation plan had been "taken off the shelf".
N| {The governor, Yuri Lakomtsev}, explained that it was taken off the shelf every August.
V| On Friday 600 flights to and from Moscow's airports had been cancelled or delayed.
N| {Greenpeace's former Russian office}, now in Vilnius, said that satellites had shown 4,800 hectares of burning peat around Moscow.
N| {The forestry agency Rosleskhoz} gave 120.
N| {The agency} told Interfax it counted fires and not smoke.
N| {Lakomtsev} refused to say whether the power station's own fire engines had been called out.
V| Rain is forecast for Thursday.
? Was the nuclear plant shut down? | 1A 2D+ 3D
? Was an evacuation being prepared? | 4A 5D
? How large is the area of burning peat? | 7A=4,800 hectares 8A=120
? Did the plant's firefighters have to go out? | 10W
? how many flights were affected | 6A=600
? Did the smoke leak radioactivity? | -
? Has it rained? | 11P
? Was anyone killed by the fires? | -
? Did the atomic agency verify the plant's status? | 3A

= Coral snake antivenom runs short in Texas; poison centre begs hospitals to share
N| {The Texas Poison Center Network} said on Monday it had asked hospitals to pool their coral snake antivenom, of which it believes 38 vials remain in the state.
N| {The manufacturer, Wyndham Biologics}, shipped its last batch in 2021 and has extended the shelf life four times.
N| {The FDA} will decide this month whether to extend it a fifth time.
N| {Dr. Alonso Terrazas of San Antonio} counted 44 vials in three hospitals in his own city.
N| {The network's director, Mary Ann Gulley}, was glad to hear it.
A| {A source at the manufacturer} said production had ceased because the horses were sold.
N| {Wyndham} denied having sold any horses and did not say why production had ceased.
V| A coral snake bite is rarely fatal; the last death in the state was in 2006.
N| {Terrazas} has treated seven bites this year, all of them with patients who had picked up the snake.
? How much coral snake antivenom is left in Texas? | 1A+=38 vials
? Has production stopped? | 6A 7A+
? Why did production stop? | 6A=because the horses were sold 7W+
? Did Wyndham sell its horses? | 6A 7D+
? Will the shelf life be extended again? | 3W
? how many vials are in San Antonio | 4A=44 vials
? Did anyone die of a coral snake bite this year? | 8D
? Has the FDA approved a new antivenom? | -
? Are there 44 vials in the state? | 1D+

= Passenger jet reported down off Crimea landed safely, airline says
M| {The Ukrainian outlet Chornomor} said at lunchtime on Tuesday that an Airbus with 154 people had dropped off radar south of Yalta and was presumed lost.
M| {Turkey's Demirtaş agency} repeated this, adding that a rescue ship had put out from Trabzon.
N| "Flight KT 618 is on the ground at Sochi," {the airline, Kuban Trans}, announced an hour later, "and the passengers are in the duty-free shop."
N| {Russia's aviation regulator} said that the aircraft's transponder had been switched off on purpose in an area of military exercises, which it considered normal.
A| {Controllers in Ankara} were not told of any exercise, according to a person who works with them.
N| {Chornomor's editor, Taras Bilokur}, took down the item and left up an explanation of how planes disappear.
N| {The Turkish coastguard} denied having sent anything to sea.
N| {Passenger Ludmila Kravets} said by telephone that the captain had told them nothing, "though he did sound hoarse".
N| {The European agency Eurocontrol} has asked for clarification and had received none by evening.
V| In 2014 a Malaysian airliner was shot down over eastern Ukraine.
? the loss of Flight KT 618 | 1A 2A 3D+ 6D
? Did the airliner crash off Crimea? | 1A 2A 3D+ 6D
? how many were on board? | 1A=154 people
? Was a rescue ship sent out from Trabzon? | 2A 7D+
? why did the plane vanish from radar | 4A=transponder had been switched off on purpose
? Were Turkish controllers warned about an exercise? | 5D
? Has Eurocontrol received an answer? | 9D
? Is it true that the plane was shot down? | -
? Where did the flight end up? | 3A+=at Sochi

= Two in hospital after Scottish whisky vat overflows
N| {Police Scotland} said two men aged 29 and 44 were pulled unconscious from a still house at Glenfarquhar distillery in Moray on Saturday morning.
N| {Distillery owner Angus Pirie-Robertson} said that the pair, an apprentice and a stillman, had been overcome by fumes when a vat of spirit overflowed.
N| {The health board} described both as stable on Saturday and as "well enough to complain about the food" on Sunday.
M| {Moray Today}, an online magazine, said on Saturday that the apprentice had drowned in it.
N| {Pirie-Robertson} asked the magazine's editor to ring before he printed.
N| {The editor, Sandy Wemyss}, said he had rung and nobody had answered.
N| {The Health and Safety Executive} will look into why the overflow alarm did not sound.
A| {Staff} said it had been taped over because it went off at weddings.
N| {Pirie-Robertson} didn't deny that there had been tape.
V| Some 9,000 litres of spirit ran into the burn, killing trout for half a mile.
N| {The environment agency, SEPA}, is considering enforcement action.
? Did the apprentice drown in the vat? | 3D 4A 
? Did the overflow alarm sound? | 7D
? Had the alarm been muffled on purpose? | 8A 9A+
? How many litres of spirit were lost? | 10A=9,000 litres
? Has the distillery been prosecuted? | 11P
? did fish die because of the spill | 10A
? Are the two men still unconscious? | 3D
? What happened to the two men? | 2A+=overcome by fumes
? Did Wemyss contact the distillery first? | 5D+ 6A+
? Has anyone died at Glenfarquhar? | 3D 4A

= Meteorologists confirm three tornadoes in Ontario, not seven
N| {Western University's Northern Tornadoes Project} has confirmed three tornadoes in the storm that crossed Barrie, Ontario, on 15 July, after studying damage from the air.
N| {Environment Canada} had spoken of seven on the day.
N| {Its duty forecaster, Dalia Persaud}, said on Wednesday that four of the seven had been bursts of straight-line wind and that her agency accepted the project's word.
V| The strongest tornado was rated EF2, with a top wind of 195 kilometres an hour.
V| It was on the ground for 12 kilometres and damaged 71 houses.
N| {Mayor Theo Bancroft} put the number of houses at 110.
N| {The project's director, Grigory Salsman}, said he had counted roofs, and that the mayor may have counted windows.
V| No one died in the storm; eleven people were taken to hospital.
N| {Bancroft} is seeking provincial disaster relief.
V| The province's answer was not known on Wednesday.
? How many tornadoes touched down? | 1A=three 2A=seven 3D+
? How many homes were hit? | 5A=71 6A=110 7D
? Did the storm claim any lives? | 8D
? How strong was the strongest tornado? | 4A=EF2
? Did Environment Canada stick to its figure of seven? | 3D+
? Has Barrie received disaster relief? | 9P+ 10W
? Didn't anyone get hurt in the storm? | 8A
? how far did the tornado travel | 5A=12 kilometres
? Were the tornadoes due to climate change? | -

= Cruise ship norovirus: number climbs, company swears it's the swell
V| Sixty-four passengers of the cruise ship Amalia Star were confined to their cabins when she docked at Stavanger on Friday, and the local health office says that the number is likely to be higher.
N| {Sapphire Voyages, the operator}, attributed the complaints to rough seas.
N| {Stavanger's chief medical officer, Helge Braathen}, said samples taken on board had tested positive for norovirus.
N| {The company} declined to comment on the samples because it had not seen them.
N| {Passenger Dorothea Quill}, from Nebraska, said her husband had been sick "in calm weather and in rough".
A| {A cook who left the ship} said the lettuce in the galley had been washed in a bath.
N| {Sapphire} denied that, and said all lettuce was bagged and certified.
N| {Braathen} counted 112 cases on Sunday.
V| He asked the captain to remain in port, but the ship sailed at midnight.
N| {The port authority} confirmed that it had no power to stop her.
V| Two years ago the same ship arrived in Bergen with 80 sick.
? How many passengers fell ill? | 1A=Sixty-four 8A=112
? Was norovirus found on board? | 2D+ 3A 4W+
? Was the salad contaminated? | 6A 7D+
? Is it true that only rough weather made people sick? | 2A+ 3D 5D
? Did the ship stay in Stavanger? | 9D
? has the captain been fined? | -
? Was the ship's departure prevented by the port? | 9D 10D
? Did passengers die on the ship? | -
? how many were ill in Bergen two years ago | 11A=80

= Amalia Star quarantined in Hamburg, two passengers dead
N| {Hamburg's port medical service} put the cruise ship Amalia Star under quarantine on Tuesday and reported that two elderly passengers had died.
N| {Sapphire Voyages} confirmed the deaths but said they were from natural causes.
N| {The state's health senator, Dörte Ahlmann}, told reporters the ship's own log listed 196 people with vomiting and diarrhoea.
N| {Company director Sebastian Loke}, who a week ago had spoken of rough seas, apologised for "our early optimism".
N| {A passenger representative, Dorothea Quill}, wants a full refund, and her husband, who is better, wants his breakfast.
N| {Ahlmann} said the autopsies would show by Friday whether norovirus had contributed to the deaths.
N| {Stavanger's chief medical officer, Helge Braathen}, said in a text message that he had "told them so".
N| {Loke} would not say when the captain would be relieved.
M| {The Hamburger Hafenkurier} names him as Nikos Vergas and says that he has been flown home.
? How many passengers fell ill? | 3A=196
? Did norovirus kill the two passengers? | 2D+ 6W
? Has the captain been replaced? | 8W+ 9A
? how many people have died on the Amalia Star? | 1A=two
? Is the ship under quarantine? | 1A
? Did Loke admit the company played it down? | 4A+
? Was the salad contaminated? | -
? Has the husband of Quill recovered? | 5A
? Have refunds been paid? | 5P

= Orangutan smuggled from Sumatra found in Dubai hotel room
N| {Dubai Customs} said on Wednesday that officers had found a baby orangutan in a hotel bathroom, in a suitcase with a hole cut in it.
N| {The animal}, a female of about eleven months which the officers have named Zahra, was dehydrated but otherwise healthy, a vet said.
N| {A Ukrainian and an Indonesian} have been charged with smuggling.
N| {The Ukrainian's lawyer} said his client thought it was a monkey.
N| Indonesia's forestry ministry asked for Zahra to be sent back, and the Emirates will do so, according to {the embassy}.
V| Orangutans are apes.
V| Last year 19 were seized in the Gulf, up from six.
N| {Activist Intan Wulandari} reckons four are sold for every one that is found.
N| {Dubai police} declined to say whether a buyer had been traced.
? Where was the orangutan found? | 1A=a hotel bathroom
? Did the smuggled ape die? | 2D
? Was the buyer identified? | 9W
? Will Zahra be returned to Indonesia? | 5A+
? How many orangutans were seized in the Gulf last year? | 7A=19
? have the two men been convicted? | -
? was it a monkey? | 4A+ 6D
? How many people were charged? | 3A=A Ukrainian and an Indonesian
? Is the ape's mother alive? | -

= Ohio village drinks bottled water after lab spill; state says tap is fine
V| People in Harlan Ford, a village of 900 in south-eastern Ohio, queued for bottled water for a second day on Friday although the state said that what came out of their taps was safe.
N| {The Ohio EPA} said a leak from a contract laboratory had reached the creek on Wednesday but not the wells.
N| {The laboratory, Corindon Research}, put the amount at 300 gallons of solvent.
N| {A tank gauge seen by inspectors} showed 740 gallons gone, agency spokeswoman Regina Haddox said.
N| {Corindon} attributed the difference to evaporation.
N| {Haddox} said that she had not heard of evaporation at that speed.
N| {Resident Lois Terhune} said her dog would not drink.
A| {Parents} reported rashes.
N| {The county's health officer, Dr. Gil Szabo}, has seen two children, and could not tell if the water had anything to do with it.
N| {Governor Patrice Hollander} drank a glass of tap water on camera.
N| {Corindon} is expected to face charges, an aide to the attorney general said.
? Is the tap water in Harlan Ford contaminated? | 2D
? How much solvent leaked? | 3A+=300 gallons 4A=740 gallons
? Did the solvent get into the wells? | 2D
? Has Corindon been charged? | 11P
? did the spill give children a rash | 8A 9W
? Did solvent evaporate? | 5A+ 6D
? What is the governor's view of the water? | 10A+
? Has the village been evacuated? | -
? How many people live in Harlan Ford? | 1A=900

= Frenchman sails round the world, again by mistake, and is rescued
V| A 71-year-old French sailor who set out from Brest to go to the Azores was lifted from his boat on Monday 300 miles west of Ireland, after 52 days.
N| {Hervé Quéméneur} told the Irish Coast Guard that he had "gone a little past".
N| {Winchman Oisín Breathnach} said the boat had no mast, no engine and "half a tin of sardines".
N| {The Coast Guard} denied a report in the Brest press that he had been found drifting upside down.
N| {His daughter, Solenn}, says he was reported missing on day 19.
N| {French rescue centre Cross Corsen} had called off the search after eleven days, a spokeswoman said.
N| {It=Cross Corsen} had no comment on Ms Quéméneur's claim that its aircraft had flown over the wrong ocean.
N| {Quéméneur} refused to be flown to France, saying he was owed a boat.
A| He was in hospital in Galway on Monday night; {doctors} said he was thin and talkative.
N| {He=Hervé Quéméneur} hopes to leave on Wednesday.
? How long was the sailor adrift? | 1A=52 days
? Was the boat found upside down? | 4D
? Did French rescuers search in the wrong place? | 7W+
? Is he in hospital? | 9A
? Has Quéméneur gone home to France? | 8D+
? Was the search stopped early? | 6A+
? When was he reported missing? | 5A=day 19
? has he left hospital | 9D 10P+
? Did he reach the Azores? | -
? Is Quéméneur dead? | 2D+ 9D

= Drug for Alzheimer's fails in big trial, but subgroup gives hope, maker claims
N| {Velora Pharma of Boston} announced on Tuesday that its Alzheimer's drug, lucanemab, did not slow memory loss in a trial with 1,906 patients.
N| {Chief executive Sunita Balakrishnan} told analysts a subgroup of 240 with the mildest disease did benefit.
N| {Professor Ernst Abeling of Radboud University} said "subgroups are where drugs go to die twice".
N| {Balakrishnan} accepted that the subgroup had not been chosen in advance.
N| {The company} would apply for approval for this subgroup, she had said in January, whereas on Tuesday she would only say that "all options are open".
M| {The Wall Street Ledger}, citing three people familiar with the matter, reported that directors had met on Sunday to discuss a sale of Velora.
N| {Balakrishnan} declined to comment on that.
V| Swelling of the brain was found in 12 per cent of those who had the drug, against 2 per cent of those who had not.
N| {Velora} attributed none of the three deaths in the treated group to swelling.
V| Shares lost 62 per cent.
N| {The FDA} said it had yet to see the data.
? Did lucanemab slow memory loss? | 1D+ 2A+
? Will Velora apply for approval? | 5W+
? Is Velora up for sale? | 6A 7W+
? Did brain swelling kill patients? | 9D+
? how many patients had brain swelling? | 8A=12 per cent
? Was the subgroup picked beforehand? | 4D+
? Has the FDA assessed the results? | 11D
? How much did the share price fall? | 10A=62 per cent
? Has Balakrishnan resigned? | -

= Velora sold to Japanese rival for pittance as drug hopes fade
N| {Daito Seiyaku of Osaka} is buying Velora Pharma for 310 million dollars, the two companies said on Monday, a tenth of what it was worth before the failure of its Alzheimer's drug, lucanemab.
N| {Sunita Balakrishnan}, Velora's chief executive, will leave with a payment of 4 million dollars.
N| {Daito's president, Masato Kitagawa}, told the newspaper Nikkan Keizai that the drug itself was of no interest and that lucanemab "is finished".
N| {The FDA} said Velora withdrew its application last week.
N| {A patients' group in Boston}, whose members were in the trial, said they had learned of it from a newspaper.
N| {Velora} acknowledged that this was "not as it should have been".
V| The deal needs the consent of shareholders, who will vote in June.
A| {Two of the largest holders} are expected to vote against.
N| {Kitagawa} said that he had no plan B.
V| 140 jobs will go.
? Is Velora up for sale? | 1A+
? how much is Daito paying? | 1A+=310 million dollars
? Will Velora apply for approval? | 4D
? Has Balakrishnan resigned? | 2P+
? Is the deal final? | 7P
? Will Daito continue to develop lucanemab? | 3D+
? How many jobs will be lost? | 10A=140
? Were the trial patients told in person? | 5D+ 6D+
? has the sale been approved by shareholders | 7P 8P

= Guatemala bus crash death toll rises to 54, fire service says
N| A bus carrying more than 70 people plunged from a highway bridge into a polluted ravine on the northern edge of Guatemala City before dawn on Monday, and {firefighters who spent the day cutting through the wreckage} said in the evening that 54 bodies had been recovered.
N| {The municipal fire department's spokesman, Edwin Xicará}, told reporters that another twelve people were in hospital, two of them minors, and that the count had been complicated by the sewage in which the coach came to rest.
N| {The public ministry}, which has jurisdiction over the dead, reported 51 deaths to the president's office at noon and had not updated the figure by nightfall.
N| {President Aurelio Barrientos}, who declared three days of mourning, said the transport regulator would be asked to explain how a vehicle thirty years old and licensed for 45 passengers came to be on the road at all.
N| {The regulator's director, Nineth Solares}, said that the bus had a valid permit and that the number of passengers was the responsibility of whoever opened the door.
A| {People who live beside the bridge} said they had heard the driver sounding his horn continuously for half a kilometre, which investigators took to be consistent with a loss of brakes.
N| {Transport police commissioner Amílcar Tobar} would not speculate on mechanical causes until experts from the manufacturer had inspected the chassis, a process he said could take weeks.
N| {The cooperative that owns the vehicle} has not commented publicly; a man who answered its telephone hung up.
V| It was the country's deadliest road accident since July 2018, when a truck ran into a crowd at Nahualá, killing eighteen.
? How many people died in the Guatemala City bus crash? | 1A=54 3A=51
? Did the bus's brakes fail? | 6A 7W
? was the bus carrying too many people | 1A 4A
? Did the bus have a valid permit? | 5A
? Has the owner made a statement? | 8D
? How many were injured? | 2A=twelve
? Is it true that the bus was new? | 4D
? Did eighteen people die in Monday's accident? | 1D 3D
? How many passengers was the bus licensed for? | 4A=45

= Report clears Heathrow contractor of blame in substation fire
N| A fire at the North Hayes electricity substation that closed Heathrow airport for sixteen hours in March was caused by moisture in a transformer which had been known about since 2018, {the National Energy System Operator} concluded in a report published on Wednesday.
N| {National Grid}, which owns the site, said it had had a maintenance programme in place and accepted that work on the transformer in question had been put off twice.
N| {The airport's chief executive, Declan Woodbridge}, declined to say whether Heathrow would sue but noted that "a report like this does not go in a drawer".
N| {The report} found no evidence of sabotage, a possibility that counter-terrorism detectives had looked into and discarded by the third day.
N| {Energy Secretary Miriam Oldcastle} described the findings as deeply concerning and asked the regulator, Ofgem, to open an enforcement inquiry, which Ofgem did the same afternoon.
M| {The Daily Chronicle}, quoting an unpublished draft, had reported in May that a subcontractor's welder was to blame.
N| {The subcontractor, Hillmorton Electrical}, which says that it lost three contracts as a result, welcomed what its lawyer called a complete vindication.
N| {The Chronicle's editor} said on Wednesday that the newspaper was reviewing its coverage.
V| More than 270,000 passengers had their journeys disrupted.
A| {Airlines} put their combined losses at between 80 million and 100 million pounds.
? What caused the substation fire? | 1A=moisture in a transformer 6A=a subcontractor's welder
? Was the fire an act of sabotage? | 4D
? Is it true that a welder caused the fire? | 1D 6A 7D+
? Will Heathrow sue National Grid? | 3W+
? how much did the airlines lose | 10A=between 80 million and 100 million pounds
? Was maintenance on the transformer postponed? | 2A+
? How long was the airport closed? | 1A=sixteen hours
? Has Ofgem opened an investigation? | 5A
? Has the Chronicle apologised to Hillmorton? | 8W+
? Was Woodbridge dismissed? | -

= Ministry withdraws claim that new vaccine halves hospital stays
N| {Austria's health ministry} on Friday withdrew a statement that a new vaccine against RSV had halved the number of infants admitted to hospital this winter, after statisticians pointed out that its figures compared a full season with one that had six weeks to run.
N| {Minister Karoline Hagenauer} had announced the result on Tuesday, together with a plan to extend the vaccination to all pregnant women free of charge.
N| {A ministry spokesman} said the plan stood and that updated figures would be published when the season was over.
N| {Gerd Pichler, the statistician at the Medical University of Graz who noticed the error}, told the broadcaster ORF that the true effect, as far as it could be estimated, was a reduction of about a fifth.
N| {The manufacturer, Pharmexa}, which had reproduced the ministry's claim in a brochure, said it had pulped the brochure.
N| {The opposition Greens' health spokesman, Ralf Meixner}, asked whether the minister had been advised by the company.
N| {Hagenauer} rejected the suggestion as offensive, and said that the only adviser at fault was a spreadsheet.
A| {Officials at the ministry}, however, said that a draft of the press release had been exchanged with Pharmexa on the Monday.
N| {Hagenauer's press secretary} declined to comment on the exchange of drafts.
V| The infants' ward in Linz, for one, was half full on Thursday.
? Did the vaccine cut admissions by half? | 1D+ 2A+ 4D
? How much does the vaccine reduce hospital admissions? | 4A=about a fifth
? Did the manufacturer see the press release beforehand? | 8A 9W+
? Will all pregnant women get the vaccine for free? | 2A+ 3A+
? has the company withdrawn its brochure | 5A+
? Has the minister stepped down? | -
? Have the full season's figures been published? | 3P+
? Who discovered the mistake? | 4A=Gerd Pichler

= Death toll in Texas chemical depot fire revised down to one
N| {Galveston County's medical examiner, Dr. Priscilla Nwosu-Tate}, reduced the number of people killed in Sunday's explosion at the Bolivar Terminal from three to one on Wednesday, saying that remains recovered at two spots had been shown by dental records to belong to the same man.
N| {The company, Gulfshore Storage}, had insisted from the first day that only one employee, tank gauger Rufus Delacroix, was unaccounted for.
N| {County Judge Hollis McBrayer}, who announced the higher number at a news conference on Monday, said he had passed on what firefighters told him and would do it again.
N| {Delacroix's widow, Earline}, said she had been told on Monday that her husband was one of three and on Wednesday that he was all of them.
A| {A former safety manager at the terminal} said in an interview that tank 41, where the blast occurred, had been overfilled at least twice this year.
N| {Gulfshore} did not respond to e-mailed questions about tank 41.
N| {The U.S. Chemical Safety Board} said it would deploy four investigators, whose preliminary findings were expected in the fall.
N| {The Texas Commission on Environmental Quality} measured benzene at 31 parts per billion half a mile downwind, and described the reading as below its health limit of 180.
N| {Environmental Integrity Action}, an advocacy group, called the limit itself "a joke without a punchline".
V| The fire burned itself out after 51 hours.
? How many people died at the Bolivar Terminal? | 1A=one 2A+=one
? Did three people die in the depot explosion? | 1D 2D+ 3A 4A+
? Had tank 41 been overfilled? | 5A 6W+
? How long did the fire burn? | 10A=51 hours
? Was the air poisonous? | 8D
? when will the safety board report its first findings? | 7A=in the fall
? Did McBrayer apologise? | 3D+
? How was the victim identified? | 1A=dental records
? Has the company been fined? | -

= Indonesian volcano erupts; hikers' number climbs with each briefing
V| Marapi, a volcano on the Indonesian island of Sumatra, erupted without warning on Sunday afternoon as dozens of hikers, many of them students who had registered online for the weekend, were on or near its summit.
N| {The West Sumatra disaster agency} reported eleven deaths on Monday, 22 on Tuesday and 23 on Wednesday, when its head, Rudy Hamdani, declared the search over because the list of registered climbers had been exhausted.
N| {Hamdani} acknowledged that unregistered climbers might have been on the mountain, and said that nobody could count those who did not sign in.
N| {Volunteers from the rescue group Jejak Rimba} said that on Thursday they had found the body of a man of about forty, who carried no card.
N| {The agency} confirmed the discovery on Friday, bringing the total to 24.
N| {The national volcanology centre}, whose alert had stood at level two of four since January, said that hikers had been advised to keep three kilometres from the crater.
N| {The nature conservation office}, which sold the permits, said it had asked the centre in writing if the trail could be opened and was told that it could.
N| {The centre's head, Endah Prasetyowati}, denied having given such an approval.
M| {The magazine Tempo Riau} published what it said was the letter, dated 14 July and bearing her signature.
N| {Prasetyowati} declined to comment on whether the signature was hers.
? How many hikers died on Marapi? | 2A=23 5A=24
? Did the volcanology centre approve the opening of the trail? | 7A 8D+ 9A 10W+
? were unregistered hikers among the victims? | 4A
? Is the signature genuine? | 9A 10W+
? What was the alert level? | 6A=level two of four
? Was there a warning before the eruption? | 1D
? Who found the body of the unregistered man? | 4A+=Volunteers from the rescue group Jejak Rimba
? Has the head of the centre been fired? | -
? Is the search still going on? | 2D

= Swedish study links night work to heart failure, union and employers clash
N| Nurses who worked at least four night shifts a month for ten years were 29 per cent more likely to be treated for heart failure than colleagues who never worked nights, according to {a study of 74,000 Swedish nurses published in the European Heart Review}.
N| {Dr Elin Lagercrantz of the Karolinska Institute}, the first author, stressed that the study was observational, so that other explanations, such as diet, could not be excluded.
N| {The nurses' union} said it would demand an upper limit of three nights a month in the wage talks which begin in March.
N| {The employers' organisation for the regions} pointed to the author's own caveat and refused to speak of causes.
N| {Professor Henrik Ståhle of Lund University}, whose own study in 2020 found no effect, said the new work was better than his and that he had changed his mind.
N| {Lagercrantz} said that Ståhle's study had looked at day nurses who had once done nights, which was a different thing.
V| The increase was smaller, 11 per cent, among nurses who did two or three nights a month, a figure that the authors called "suggestive rather than conclusive".
N| {The social affairs minister, Björn Wahlqvist}, promised to read the study.
V| About 2,300 cases of heart failure occurred in the group over 14 years.
? Does night work cause heart failure? | 2W+ 4W
? How much higher was the risk for those with four nights a month? | 1A=29 per cent
? Has a limit on night shifts been introduced? | 3P
? Did Ståhle stick to his 2020 result? | 5D+
? how many cases of heart failure were there? | 9A=2,300
? How many nurses took part? | 1A=74,000 Swedish nurses
? Did Lagercrantz prove that diet is to blame? | 2W+
? Will the government change the law? | -
? was the effect clear in nurses with two nights? | 7W

= Whistleblower: Australian bushfire radio network had been failing for years
N| {A retired technician, Warwick Ainslie}, told a royal commission in Melbourne on Tuesday that the radio network used by firefighters in the Gippsland fires had failed "on every day over forty degrees" since 2019 and that he had reported it nine times.
N| {The state's emergency services department} accepts that radios failed for up to 34 minutes on 3 January, but maintains that no life was lost because of it.
N| {The family of firefighter Jodie Wakefield}, who died that day when her truck was caught by a wind change she had not been told of, disagree.
N| {Commissioner Justice Fairlie Burnside} said that it was for her to decide, in due course, whether there was a connection.
N| {Telco Skylink}, which runs the network, said it had no record of nine reports, though it could confirm two.
N| {Ainslie} produced copies of seven.
N| {Counsel for Skylink} asked for an adjournment.
A| {A person close to the department} said that an internal review finished in June blamed the generator contractor.
N| {A department spokeswoman} said that the review was subject to legal privilege and that she could not discuss its contents, its existence included.
N| {Police and Emergency Services Minister Damien Rocca} promised to replace the network by 2029 at a cost of 680 million dollars.
? How many times did Ainslie report the fault? | 1A=nine times 5A+=two 6A=seven
? Did the radio failure cost a life? | 2D+ 3A+ 4W
? Has the radio network been replaced? | 10P
? how long were the radios down? | 2A+=up to 34 minutes
? Did the review blame a contractor? | 8A 9W+
? Has the commission reached a conclusion? | 4P
? What does it cost to replace the network? | 10A=680 million dollars
? Did Jodie Wakefield survive? | 3D
? Was Skylink fined? | -
? When will the new network be ready? | 10A=2029

= Sewage spill closes 17 San Diego beaches, Mexico says pipe is not ours
V| Beaches from Imperial Beach to Coronado were closed to swimmers on Saturday after an estimated 40 million gallons of raw sewage ran into the Pacific near the mouth of the Tijuana River.
N| {San Diego County's environmental health director, Phuong Tran-Delgado}, said the spill came from a ruptured main on the Mexican side of the border.
N| {Tijuana's public works chief, Hilario Camarena}, said that no main in his city had ruptured and that the sewage was "American rain on American pipes".
N| {The International Boundary and Water Commission} sent divers into a collector on Monday and found the break 180 yards south of the line.
N| {Camarena} conceded on Tuesday that a pipe had been "affected", though he still declined to accept that the volume was 40 million.
N| {The commission} estimated it at 25 million.
A| {Lifeguards} said six surfers had ignored the red flags, and a doctor at a clinic reported treating four of them for ear infections.
N| {Imperial Beach Mayor Corazon Aguilar} asked the governor to declare an emergency, her ninth such request.
N| {The governor's office} would say only that the request had been received.
V| Beaches in the area have been closed on 247 days this year.
? How much sewage was spilled? | 1A=40 million gallons 5D+ 6A=25 million
? Was the burst pipe in Mexico? | 2A 3D+ 4A 5A+
? Has the governor declared an emergency? | 8P 9W
? how many surfers became ill | 7A=four
? did the sewage come from Tijuana? | 2A 3D+ 4A 5A+
? How many days have the beaches been closed this year? | 10A=247 days
? Is it safe to swim again? | -
? Has Mexico paid for the clean-up? | -
? Did the commission agree with the county's figure? | 6D

= Landfill fire at Seoul's edge: firefighters deny deaths, rumour says three
A| {A chat group of 40,000 residents of Incheon} was told on Friday that three firefighters had been lost in the burning landfill at Geomdan.
N| {Incheon fire headquarters} replied in the same group that all 266 men and women sent in had come out.
N| {Its commissioner, Ryu Hae-sook}, said that one of them, a driver, was being treated for heatstroke.
N| {The police cyber unit} traced the message to a 17-year-old and let him go with a warning.
A| {A firefighter on the scene} told the broadcaster KBC that a colleague had been dug out of a collapse by hand.
N| {Ryu} neither denied nor confirmed that, saying she would wait for the incident log.
V| The fire, which began in a heap of used batteries, was out by Sunday noon.
N| {The ministry of environment} measured dioxins at twice the permitted level on Friday and below it from Saturday.
N| {The city} handed out 90,000 masks.
N| {The operator, Sudokwon Resources}, accepts that the batteries ought not to have been there, said its chief, Gil Tae-jun, and "we are asking who brought them".
? Did three firefighters die in the landfill fire? | 1A 2D+
? Was a firefighter buried in a collapse? | 5A 6W+
? What started the fire? | 7A=a heap of used batteries
? Were dioxins above the limit? | 8A
? Is the teenager facing charges? | 4D
? who brought the batteries to the site | 10W+
? How many firefighters were sent in? | 2A+=266
? Was anyone hurt? | 3A+
? Has the landfill been closed for good? | -

= Nursing home residents "not told" of second virus case in Valencia
N| The Les Palmeres nursing home in Valencia kept a second case of West Nile fever from the families of its residents for eight days, according to {letters the regional ombudsman published on Monday}.
N| {The home's director, Fina Cuquerella}, said that relatives had been informed "by the usual channel" on the day the laboratory rang.
N| {Ombudsman Agustí Llopis} asked which channel that was, and did not get a reply.
N| {Three daughters of residents} stated under oath that they read about it on WhatsApp.
N| {The health department} counted two cases and one death, that of a man of 88.
M| {Levante-Ara} reported four cases in the home, citing a list from the kitchen.
N| {The department} called the kitchen list a list of soft diets.
N| {Cuquerella} has been suspended pending an inspection, the owners announced.
N| {Her lawyer} said that she would appeal.
V| The virus is spread by mosquitoes and not from person to person.
? How many cases of West Nile fever were there in the home? | 5A=two 6A=four 7D
? Were the families told of the second case at once? | 1D 2A+ 4D+
? how many people died of West Nile fever | 5A=one
? Has Cuquerella been dismissed? | -
? Did Cuquerella name the channel? | 3D
? Did residents infect each other? | 10D
? Will the director fight her suspension? | 9A+
? Has the home been closed? | -

= Deutsche Bahn drops own figure after crash near Halberstadt
N| {Deutsche Bahn} at first put the number of injured in Thursday's collision of two regional trains near Halberstadt at 14, and by evening at 31.
N| {The Harz district} counted 47, said its press officer, Rabea Tiedke, who added that hers included "bruises, shock and one dog".
N| {The federal police} said no one had been killed.
N| {A local pastor, Gunther Ahrend}, who helped in the fields, told MDR radio that a woman had died in his arms.
N| {Hospital Am Brocken} reported that the woman was alive, and that the pastor had been mistaken.
N| {Ahrend} said later that he had been glad to be.
N| {The railway} attributed the collision to a signalman's error.
N| {The signalmen's union, GDS}, spoke of a "lazy reflex", pointing out that the signal box was to be replaced in 2019.
A| {Drivers} know the spot as bad for radio.
N| {The Federal Railway Authority} is investigating, and said it would be two weeks before it knew what the signalman had pressed.
N| {The railway} withdrew its statement about the signalman on Saturday, saying that it had been "premature".
? How many people were injured near Halberstadt? | 1A+=31 2A=47
? Did anyone die in the train collision? | 3D 4A 5D
? Was a signalman to blame? | 7A+ 8D+ 10W 11D+
? has the signal box been replaced | -
? What did the signalman do? | 10W
? Did the pastor stand by his account? | 6D+
? Was the train driver drunk? | -
? Were the trains travelling too fast? | -

= Heart drug linked to fewer dementia cases in Danish registers
N| Danes who took the blood pressure drug telvasartan were 14 per cent less likely to develop dementia over twelve years than those who took other blood pressure pills, {researchers} reported on Monday from records of 412,000 people.
N| {Senior author Mikkel Bruun-Tofte} warned that it was a clue and not a proof.
N| {Its maker, Lyngholm}, is planning a trial with 6,000 volunteers, its medical director said.
N| {Dr Kirsten Aagaard of the Danish Dementia Association} advised patients not to change their tablets.
A| {Doctors} say they have been asked for it daily since Monday.
N| {The medicines agency} sees no shortage.
N| {A pharmacist in Odense, Bo Kragelund}, said he was out of it.
N| {Wholesaler Nomeda} confirmed that orders had risen sevenfold in three days.
V| The patent has run out; a month's supply costs 41 kroner.
? Does telvasartan prevent dementia? | 2W+
? By how much was the risk of dementia lower? | 1A=14 per cent
? Is there a shortage of the drug? | 6D 7A
? should patients switch to telvasartan | 4D
? Has the trial with volunteers begun? | 3P+
? How much have orders risen? | 8A=sevenfold
? Did the drug cause deaths? | -
? Has it been approved for dementia? | -
? how many people were in the study | 1A=412,000 people

= Saltwater crocodile takes fisherman in Northern Territory; croc shot, wrong one
V| Police in Australia's Northern Territory shot a 3.9-metre crocodile on Saturday, found nothing of a missing fisherman inside it, and shot a second on Sunday.
N| {Sergeant Meegan Fullarton} said that remains, which she would not describe, were in the second.
N| {The family of Rex Gandarra}, 58, asked that their name for him be used and nothing more be written.
N| {Ranger Colleen Yunupingu-Hart} was against the shooting.
N| {Senator Troy Macklin}, who wants the cull of crocodiles brought back, said that one animal for one man was too few.
N| {Environment minister Dulcie Reardon} ruled that out.
N| {A tour operator, Lenny Foxcroft}, claimed the second animal was the one he had fed for tourists.
N| {Fullarton} said feeding was an offence, whatever else he was claiming.
N| {Foxcroft} afterwards told the NT Gazette he had "never fed a thing".
V| Numbers have grown from 3,000 in 1971 to about 100,000.
? Did police shoot two crocodiles? | 1A
? were Gandarra's remains found? | 1D 2A
? Did Foxcroft feed the crocodile? | 7A+ 9D+
? Will there be a cull? | 5P 6D
? How many crocodiles live in the Territory? | 10A=about 100,000
? Was the first crocodile the killer? | 1D 2D
? has Foxcroft been charged | -
? Who opposed the killing of the animals? | 4A=Ranger Colleen Yunupingu-Hart
? How long was the second crocodile? | -

= Airport in Kabul closed by mudslide; airlines told Wednesday, then Friday
N| {Afghanistan's aviation ministry} said that Kabul airport, where mud from a collapsed hillside lies on the runway, would be open again on Wednesday.
N| {Airlines} were told on Tuesday that it would be Friday, according to an e-mail sent by the airport's Emirati operator, Aviolink.
N| {The ministry's spokesman, Mawlawi Rahimullah Ghairat}, accused the operator of defeatism.
N| {Aviolink}, which has run ground services since 2022, said that it would not put people on a runway it had not inspected.
V| Sunday's slide buried a catering lorry and its driver, whose body was found on Monday.
N| {The driver's cousin} told Tolo Radio that three cleaners were missing as well.
N| {Ghairat} denied that anyone was missing.
M| {The Pakistani daily Frontier Mail} spoke of seven.
A| {An airport worker} said that the cleaners had been moved to another shift on Saturday.
N| {The United Nations} diverted its flights to Mazar-e-Sharif.
V| By Thursday morning a single aeroplane had landed, with the aviation minister on board.
? When will the airport reopen? | 1A+=Wednesday 2A+=Friday
? Are people still missing after the mudslide? | 6A 7D 8A 9D
? Who was killed by the slide? | 5A=its driver
? Has the airport reopened? | 11A
? is it true that three cleaners are missing? | 6A 7D 9D
? Is Aviolink pulling out of Kabul? | -
? Where did UN flights go? | 10A+=Mazar-e-Sharif
? Did the ministry attack the operator? | 3A+
? was the aviation minister hurt | -

= Ship's engineer says captain abandoned burning car carrier; captain says he was last off
V| The car carrier Osaka Meridian, with 3,200 vehicles on board, was still burning 40 kilometres off the Azores on Wednesday, five days after her crew of 23 took to the boats.
N| {Second engineer Arturo Baldovino} told a hearing in Horta that the captain had been in the first lifeboat.
N| {Captain Masaru Okinaga} testified that he had left the ship last, with the logbook under his arm.
N| {Portugal's maritime authority} has the logbook, a spokeswoman said, but it is wet.
A| {Two seamen} were reported to have sided with the engineer.
N| {Okinaga's counsel} said they had been promised work by a rival line.
N| {Salvage firm Van Bruinsma} said that the fire had started on deck seven, where electric cars were stowed.
N| {The carmaker Lutziger}, whose vehicles those were, said that there was no evidence of this and that a petrol car can burn too.
N| {The owner, Meridian Lines}, sent a tug and declined to value the cargo.
V| Insurers have put it at 155 million dollars.
N| {The authority} will give its view of the captain's conduct after all the crew have been heard.
? Did the captain leave the ship first? | 2A+ 3D+ 5A
? Was he the last to leave? | 2D+ 3A+ 5D
? Where did the fire start? | 7A=on deck seven
? Did an electric car cause the fire? | 7A 8D+
? How much was the cargo worth? | 9W+ 10A=155 million dollars
? Has the authority judged the captain's conduct? | 11P
? how many crew were aboard | 1A=23
? Was anyone killed on the Osaka Meridian? | -
? Has the ship sunk? | -

= California wildfire evacuees return; toll in Alder Creek unchanged at six
V| About 11,000 people who fled the Alder Creek fire in northern California were allowed home on Saturday, a week after it burned 340 buildings in two hours.
N| {Butte County Sheriff Gwen Harada} said the number of dead remained at six and that the last of the missing had been found at a sister's in Reno.
N| {PG&E} notified regulators that one of its lines had recorded a fault eleven minutes before the first report of flames, and said that it had not been determined to be the cause.
N| {Cal Fire} is investigating; no results should be expected before winter, a spokesman said.
N| {Lawyer Augusto Benavides} filed suit on Friday on behalf of 57 homeowners.
N| {PG&E} would not comment on pending litigation.
A| {Linemen} said the pole was to have been replaced in 2020.
N| {Governor Tiana Marsh} visited on Sunday, and promised that rebuilding permits would be issued within thirty days.
V| Of the 340 buildings, 298 were homes.
V| In November 2018 a fire caused by a power line killed 85 people in the same county.
? How many people have died in the Alder Creek fire? | 2A=six
? Did a power line start the Alder Creek fire? | 3W+ 4W
? Is anybody still missing? | 2D
? How many houses burned? | 9A=298
? Has PG&E been sued? | 5A
? Have building permits been issued? | 8P
? Is it true that 85 people died in the Alder Creek fire? | 2D
? Was the pole overdue for replacement? | 7A
? Was the fire contained? | -
? have evacuees gone home | 1A

= Sperm bank donor with gene defect fathered 197 children, broadcasters find
N| {A European network of public broadcasters} found that a donor with a mutation that raises the risk of cancer had fathered at least 197 children in 14 countries.
N| {European Sperm Vault, of Copenhagen}, acknowledged having sold his samples until October 2023.
N| {Its chief executive, Nanna Brix}, said the mutation was not detectable in the tests of the time.
N| {Geneticist Dr Edouard Vasseux of Rouen} said it had been detectable in any hospital in Europe since 2005.
N| {Brix} accepted that the national limits had been exceeded, in Belgium above all, where six families is the maximum and 38 had been created.
N| {Belgium's health minister} called for a Europe-wide register.
N| Some of the children have already developed cancer and a few have died, {Dr Vasseux} said.
N| {The company} would not say how many.
A| {Parents in Belgium} said that they had first heard from a reporter.
N| {The company} claimed to have sent letters in 2023.
V| The donor, who was a student, is healthy.
? How many children did the donor father? | 1A=at least 197
? Could the mutation have been detected? | 3D+ 4A
? Have children died? | 7A 8W+
? Were parents informed by the sperm bank? | 9D 10A+
? How many families were created in Belgium? | 5A+=38
? Is the donor ill? | 11D
? Has a European register been set up? | 6P
? how many of the children have cancer | 8W+
? Has the donor been charged? | -

= Railway viaduct survives truck strike; news site apologises for "collapse"
N| {Network Rail} said a lorry had struck the arch of Cobbleford viaduct in Staffordshire on Thursday without shifting a stone.
M| {StokeNow} had reported "partial collapse, several dead".
N| {StokeNow's editor, Jamie Platt}, blamed an eyewitness for the report.
N| {The eyewitness, Trudi Lomas}, said that she had told him partial closure.
V| One man, the lorry driver, was treated for a cut thumb.
N| {Network Rail} needs to replace the height barrier, said its regional director, Omar Sheikh-Bell, and expected to reopen the line on Saturday.
N| {Platt} removed the piece and put up an apology.
A| {Locals} say it was the fourth lorry this year.
N| {Sheikh-Bell} corrected them: it was the seventh.
N| {The council} will put up another sign.
? Did the viaduct collapse? | 1D+ 2A 4D
? Were people killed at Cobbleford? | 2A 5D
? how many lorries have hit the viaduct this year? | 8A=the fourth 9A+=the seventh
? Has the line reopened? | 6P+
? Did StokeNow retract its story? | 7A+
? Was Lomas the source of the word collapse? | 3A+ 4D+
? How badly was the driver hurt? | 5A=a cut thumb
? Was a train derailed? | -
? has the council put up a new sign? | 10P

= Dead-zone in the Gulf of Oman widens, submarine drone finds
N| The oxygen-starved "dead zone" in the Gulf of Oman covers 165,000 square kilometres, a third more than in 2016, {British and Omani researchers} reported after sending drones down for eight months.
N| {Professor Zahra al-Harthy of Sultan Qaboos University} said the zone was bigger than any model foresaw.
N| {Oceanographer Callum Fordyce} put the area at 140,000, if one uses the stricter threshold.
N| {Al-Harthy} said both figures appeared in the paper, and both were bad.
N| {The Omani fisheries ministry} denied that catches had suffered.
N| {The fishermen's cooperative in Sohar} said that tuna landings were down by half.
A| {Some marine scientists} suspect that farm fertiliser plays a part.
N| {Fordyce} thought it possible and said nobody had measured it.
V| Iran, on the other shore, does not let the drones in.
N| {An Iranian embassy spokesman in Muscat} said Tehran had not been asked.
N| {Al-Harthy} produced two letters.
? How large is the dead zone? | 1A=165,000 square kilometres 3A=140,000
? Did catches go down? | 5D+ 6A+
? Did Iran refuse access to the drones? | 9A 10D+ 11A
? Does fertiliser cause the dead zone? | 7A 8W
? was Tehran asked for permission? | 10D+ 11A
? When was the last measurement? | -
? Has anyone been poisoned? | -
? How long did the drones operate? | 1A=eight months

= Hospital ship arrives in Gaza-bound convoy? Navy says not
V| A Spanish hospital ship, the Esperanza Azul, lay off the Cypriot port of Larnaca on Sunday with forty doctors aboard, while two governments contradicted each other on where she would go next.
N| {The Spanish health minister, Paloma Arrieta}, said the ship would leave for Gaza on Monday.
N| {The Israeli navy} said there was no agreement for it to approach.
N| {Arrieta} said that she had the agreement in writing.
M| {The newspaper El Faro Nacional} printed two lines of it, on which the date had been blacked out.
N| {A spokesman for the Israeli defence ministry, Major Eitan Shaham}, would not say whether the document was genuine.
N| {The ship's captain, Jordi Malgrat}, was waiting for orders and making soup.
N| {The World Health Organization} estimates that 14,000 people in Gaza need to be evacuated for treatment.
A| {Diplomats in Nicosia} expected a compromise by which patients would be brought to Larnaca.
N| {Cyprus's president} offered the port for that.
V| On Monday evening the ship had not moved.
? Has the hospital ship sailed for Gaza? | 2P+ 11D
? Is there an agreement on the ship's entry? | 3D+ 4A+ 5A 6W+
? Will patients be taken to Cyprus? | 9P 10P
? how many people need evacuation from Gaza | 8A=14,000
? Is the document genuine? | 6W+
? how many doctors are on board? | 1A=forty doctors
? Did Israel attack the ship? | -
? Is the captain willing to sail without permission? | -
? Have patients been operated on on board? | -

= A bear, a marathon and an apology in Romania
N| Two runners were mauled by a brown bear during a forest marathon near Brașov on Saturday, one of them badly, and {the organiser} said on Sunday the race ought not to have been held.
N| {Local police} said that the victims, both Polish, were aged 29 and 36.
N| {The Polish consul in Bucharest, Aleksandra Mikulska}, confirmed that one had lost an ear.
N| {The organiser, Radu Cornea}, apologised for having overruled a gamekeeper who had seen the bear on Friday.
N| {The gamekeeper, Petru Lazăr}, said it was two bears.
N| {Cornea} had earlier told the newspaper Gazeta de Munte that nobody had warned him.
N| {The environment ministry} reported that a bear had been shot on Sunday.
N| {Lazăr} said it was the wrong bear.
A| {Genetic experts} can tell by Thursday, the ministry said.
N| {The ministry's secretary of state, Corina Dumbravă}, said the number of bears in the country was at least 10,400 and the tolerable number 4,000.
V| Twenty-seven people have been killed by bears in Romania in two decades.
? Was the organiser warned of the bear? | 4A+ 6D+
? How many runners were injured? | 1A=Two
? Did a runner die? | -
? Was the right bear shot? | 8D 9W
? how many bears are there in Romania? | 10A=10,400
? How many bears did the gamekeeper see? | 5A=two
? Has the race been cancelled for next year? | -
? Did the organiser say sorry? | 1A+ 4A+
? have bears killed 27 people this year | -

= Ambulance helicopter lost in Norwegian fjord: three found, two alive
V| A rescue helicopter with a doctor, a nurse, a pilot and two patients vanished over Hardanger on Friday night in freezing fog.
N| {The Joint Rescue Coordination Centre} said at 3 a.m. that three bodies had been found.
N| At 5.40 {it=Joint Rescue Coordination Centre} corrected that to "three persons, of whom two live".
N| {Pilot Torgeir Hovden} is one of them, according to his employer, Vestluft.
N| {Vestluft's director, Synne Eikeland}, told NRK that the nurse was the other.
N| {The hospital in Odda} was treating both for hypothermia on Saturday, and described their condition as serious.
N| The third, the doctor, was declared dead there at 6.15, {it=the hospital in Odda} said.
V| The two patients were still missing at noon.
N| {The coordination centre} said that divers were working at sixty metres.
A| {Some aviation experts} wondered why the helicopter had flown at all.
N| {Eikeland} would not hear of it "today".
N| {The accident investigation board} sent three people and will publish first facts within thirty days.
? How many people from the helicopter are dead? | 2A=three 3D 7A
? Did the pilot survive? | 4A+
? Is the doctor alive? | 7D
? have the patients been found | 8D 9P
? Who survived the crash? | 4A+=Pilot Torgeir Hovden 5A+=the nurse
? Should the helicopter have taken off? | 11W+
? How many were aboard? | 1A=a doctor, a nurse, a pilot and two patients
? Has the board published its findings? | 12P
? Was the helicopter short of fuel? | -
? Were three bodies found in the fjord? | 2A 3D

= Small plane crash in Nunavut: RCMP confirm one survivor
N| A Twin Otter chartered by a mining company crashed on approach to Rankin Inlet in blowing snow on Friday evening, and one of the eleven people on board survived, {the Royal Canadian Mounted Police} said on Saturday.
N| {RCMP Superintendent Colette Marchand} told reporters in Iqaluit that the survivor, a 34-year-old geologist, was in intensive care in Winnipeg.
M| {APTN-North}, an Indigenous broadcaster, had reported on Friday night, citing a radio operator, that there were two survivors.
N| {Marchand} said that a second person had been alive when searchers arrived and had died during the flight south.
N| {Operator Kivalliq Air Charter} grounded its remaining Twin Otters and said the crew had 22,000 hours between them.
N| {The Transportation Safety Board} has retrieved a flight recorder, and spokesman Hubert Lachance said it was damaged to a degree he could not yet describe.
N| {Mayor Aaju Tatty} said the runway lights had been out since Wednesday.
N| {Nunavut's transport department} contradicted that: the lights had been repaired on Thursday, a spokesperson said.
N| {A baggage handler at the airport, Simeonie Kaludjak}, said he had driven past them on Friday and it was dark.
N| {The department} said it was looking into what he had seen.
N| {The company, Borealis Copper}, has offered the families 50,000 dollars each, "with no papers to sign".
? How many people survived the Nunavut crash? | 1A=one 3A=two
? Were the runway lights out of order? | 7A 8D+ 9A 10W+
? Did the second survivor die later? | 4A
? Can the flight recorder be read? | 6W
? what were the weather conditions | 1A=blowing snow
? Have the families been compensated? | 11P+
? How many people died? | -
? Is Kivalliq still flying Twin Otters? | 5D+
? Was the pilot inexperienced? | 5D+
? Has the mine closed? | -

= Sewage virus: polio found in London, then in three more cities
N| {The UK Health Security Agency} said on Tuesday that vaccine-derived poliovirus had been detected in sewage in Leeds, Cardiff and Belfast, having been found in London in June.
N| No case of paralysis has been reported anywhere, {the agency's Dr Alice Fenwick-Obi} said.
N| {The agency} is offering children in the four cities a booster from Monday, 410,000 in all.
N| {Fenwick-Obi} said that the virus in Leeds was so like London's that a traveller was the likeliest explanation, while that in Belfast might have come directly from abroad.
N| {A Belfast virologist, Professor Rory McCausland}, called that speculation "with a boarding pass".
M| {The Sunday Observer} reported that two children in Hackney had lost the use of their legs.
N| {The agency} said that one had been tested and was negative; it would not discuss the other.
N| {The Labour mayor of Hackney, Ayodele Sanusi}, asked that parents not be frightened into the wrong clinic.
V| Uptake of the vaccine in London stands at 84 per cent at the age of two.
V| The last outbreak of paralytic polio in Britain was in 1977.
? Has anyone in Britain been paralysed by polio? | 2D 6A 7D
? In which cities has the virus been found? | 1A=Leeds, Cardiff and Belfast
? Did the virus reach Belfast from abroad? | 4A 5W
? Have children been given the booster? | 3P
? how many children will be offered it | 3A+=410,000
? Is the Hackney report true? | 6A 7W
? Did the agency test the second Hackney child? | 7W+
? Is polio spreading in Manchester? | -
? When did Britain last have an outbreak of paralytic polio? | 10A=1977
? Is London's vaccine uptake above 90 per cent? | 9D

= Polio alarm in Britain over as sewage tests clear
N| {The UK Health Security Agency} declared on 4 March that no poliovirus had been found in sewage in any British city for three months.
N| {Dr Alice Fenwick-Obi}, who announced it, said one hundred and eleven samples in a row had been clear.
N| The girl in Hackney whose illness was linked to polio in the press had suffered from Guillain-Barré syndrome, {the agency} said with her parents' consent.
N| {Her parents} said she had started to walk again.
V| 361,000 of the 410,000 children invited received a booster.
N| {Professor Rory McCausland} congratulated the agency, and withdrew the word speculation.
N| {The health secretary, Bridget Quayle}, thanked the parents of London.
A| {Public health officials} warned that the virus could be back in the summer.
N| {Fenwick-Obi} agreed that it was likely.
M| {The Sunday Observer} has corrected its report.
? Has anyone in Britain been paralysed by polio? | 3D 10D
? What did the girl in Hackney suffer from? | 3A=Guillain-Barré syndrome
? How many children got the booster? | 5A=361,000
? Will polio return? | 8A 9A+
? Did the girl in Hackney have polio? | 3D 10D
? Is the virus still in London's sewage? | 1D+ 2D+
? did McCausland stick to his criticism? | 6D+
? Was the girl's mother ill? | -
? How many samples came back clear? | 2A+=one hundred and eleven

= Algerian earthquake toll: 88, then 71, then 94
V| The number of people killed in Wednesday's earthquake near the Algerian town of Lakhdaria rose, fell and rose again in the space of two days.
N| {The civil protection authority} announced 88 on Thursday, cut this to 71 on Friday morning because "some names appear twice", and put it at 94 in the evening, after a school annexe had been searched.
N| {Its director, Colonel Farid Benyahia}, defended the changes, saying that an honest figure is one that moves.
N| {The opposition deputy Samia Ouchene} demanded a list of names.
N| {Benyahia} said that it would be posted in the town halls on Saturday.
N| {The US Geological Survey} measured a magnitude of 6.4, and the French observatory at Strasbourg 6.1.
N| {Hospital officials in Tizi Ouzou} told Echorouk they had received 740 wounded.
A| {Survivors at the annexe} claimed that fourteen girls had been under it.
N| {The education ministry} said the building was empty because of the holiday.
N| {Benyahia} confirmed that bodies had been taken out of it, but would not say whose.
N| {The president} visited on Friday and slept, his office said, in a tent.
V| In 2003 a shock of 6.8 in the same region took more than 2,200 lives.
? How many people did the earthquake near Lakhdaria kill? | 2A=94
? How strong was the quake? | 6A=a magnitude of 6.4
? Were girls buried in the school annexe? | 8A 9D 10W
? Was the annexe empty? | 8D 9A 10D
? how many people were wounded | 7A=740
? Have the victims' names been published? | 4P 5P
? Did the president visit the area? | 11A+
? Did over 2,000 people die in Wednesday's quake? | 2D
? Has the colonel been dismissed? | -

= Gaziantep school shake drill turns real, no pupil hurt
V| Pupils at a primary school in Gaziantep were under their desks for an earthquake drill at 10.04 on Tuesday when a real tremor of magnitude 4.7 shook the building, and they stayed there laughing until it was over.
N| {Headmaster Kemal Türkoğlu} said nobody was hurt and two windows had cracked.
N| {The provincial disaster office} gave the strength as 4.9 and said there had been no damage at all.
N| {Teacher Nermin Aslan} said a girl had been cut on the hand.
N| {Türkoğlu} allowed that there had been a plaster involved.
M| {Gaziantep Pusula}, a local website, had put the number of injured at thirty.
N| {Aslan} called that figure ridiculous.
N| {Parents' spokesman Veli Demirel} asked for the building to be examined before lessons go on.
N| {The education directorate} said that an engineer would come on Wednesday.
? Was a pupil injured in the tremor? | 2D+ 4A+ 5A+ 6A
? How strong was the earthquake? | 1A=magnitude 4.7 3A=4.9
? Did thirty pupils get hurt? | 2D+ 6A 7D+
? Was the school damaged? | 2A+ 3D
? has an engineer inspected the building | 9P
? Has the school been closed? | -
? when did the quake strike | 1A=10.04 on Tuesday
? Did the drill cause panic? | 1D
? Was the headmaster suspended? | -

= Kayaker fined after rescue for ignoring warning; he says there was no warning
N| {Cornwall Magistrates} fined a kayaker 1,800 pounds on Monday for putting to sea at Port Isaac on the day of Storm Bettina and costing eleven lifeboatmen six hours.
N| {Russell Keast}, 44, said no one had told him not to go.
N| {RNLI helmsman Jory Penrose} testified that he had shouted from the slipway.
N| {Keast} agreed that someone had shouted, "though it might have been hello".
N| {His barrister} said an appeal was under consideration.
V| Red flags had been flying since seven in the morning.
N| {The Met Office} had issued an amber warning the day before.
N| {Penrose} said the lifeboat would have gone out for him again, fine or no fine.
N| {The harbourmaster, Lowenna Bray}, would like kayaks to carry a beacon.
? Was the kayaker warned? | 2D+ 3A+ 4A+ 6A
? How much was the fine? | 1A=1,800 pounds
? Will Keast appeal? | 5W+
? how many lifeboatmen took part | 1A=eleven lifeboatmen
? Did the Met Office issue a red warning? | 7D
? Does Penrose regret rescuing him? | 8D+
? Are beacons now compulsory for kayaks? | 9P
? Was a lifeboatman hurt? | -
? Did Keast lose his kayak? | -

= Coal mine fire in Jharia: 61 years on, government promises to put it out
N| {India's coal minister, Raghunath Oraon}, promised on Friday that the underground fires at Jharia would be extinguished by 2031 and 15,000 families resettled before then.
N| {Residents' leader Shanta Mahato} pointed out that the same had been promised for 2005, 2016 and 2021.
N| {Oraon} said that this time there was a budget line.
N| {The comptroller's office} told reporters that it could find a heading but no sum.
V| The ground has collapsed four times this year, killing seven people.
N| {Bharat Coking Coal}, which owns the mines, said only four of those deaths were due to its fire.
A| {Doctors in Dhanbad} treat 400 patients a month for lung disease.
N| {The company} disputed a link.
N| {Mahato} will march on Delhi in April, she said.
N| {The minister} invited her to tea.
? Have the Jharia fires been put out? | 1P
? How many people have been killed by collapses this year? | 5A=seven 6A+=four
? Is there money for the resettlement? | 3A 4W
? Does the smoke make people ill? | 7A 8D+
? when will the fires be extinguished? | 1A=by 2031
? Have 15,000 families already been moved? | 1P
? Did Mahato accept the tea? | -
? Has the government kept earlier promises? | 2D
? How many lung patients are treated each month? | 7A=400

= Ferris wheel stuck in Vienna; operator says power cut, utility says no cut
N| {The operators of the Riesenrund} in Vienna said on Sunday that a power cut had stranded 52 people at up to 60 metres for an hour and forty minutes.
N| {Utility Wien Strom} replied that there had been no cut in the second district.
N| {The wheel's manager, Gerlinde Prohaska}, said the cut had been in the wheel.
N| {The fire brigade} brought down nine people by ladder, two of them in labour.
N| {Prohaska} said one was in labour and the other "merely pregnant".
N| {Hospital Rudolfs} delivered a girl at midnight; mother and child were doing well.
N| {An engineer, Hans-Peter Lechner}, claimed to have told Prohaska in March that the relay was old.
N| {Prohaska} denied that he had told her anything.
N| {Lechner} offered to show his e-mail but asked to be paid for it.
N| {The labour inspectorate} will look at the relay.
V| The wheel stays closed until then.
? Was there a power cut? | 1A+ 2D 3A+
? How many people were stuck? | 1A+=52
? was Prohaska warned about the relay? | 7A 8D+
? How many pregnant women were rescued? | 4A=two
? How many of the women were in labour? | 4A=two 5A+=one
? Was a baby born on the wheel? | 6D
? Has the relay been inspected? | 10P
? Was anyone injured? | -
? Is the wheel open again? | 11D

= First malaria-free year for El Salvador's neighbour? Honduras still waiting
N| {Honduras} said on Tuesday that 2024 was its first year without a malaria case caught at home, but the World Health Organization will not certify it before 2027.
N| {Health minister Marlon Zelaya-Funes} said the last case had been a boy of six in Gracias a Dios in November 2023.
N| {The WHO} requires three years without a case.
N| {Entomologist Pilar Euceda} doubted that every fever in La Mosquitia was tested.
N| {Zelaya-Funes} put the testing rate at 96 per cent.
N| {Euceda} said that in one hamlet that she had visited the tests had expired in 2022.
N| {The ministry} is checking, it said.
V| 34 cases imported from abroad were treated last year.
V| In 1996 Honduras counted 91,799 cases.
A| {Some aid workers} are worried about cuts in American funding.
? Is Honduras certified free of malaria? | 1D 3D
? When was the last home-grown case? | 2A+=November 2023
? Are all fevers tested? | 4D 5D+ 6D 7W+
? how many imported cases were there last year? | 8A=34
? Did the tests in the hamlet expire? | 6A 7W+
? Has funding from the US been cut? | -
? Did anyone die of malaria in Honduras last year? | -
? When can certification come? | 1A=2027
? Were there 91,799 cases in 2024? | 1D

= Suez tug sinks after collision; canal never blocked, authority stresses
N| {The Suez Canal Authority} said that one of its tugs, the Fahd 3, sank on Saturday night after a collision with a Hong Kong-flagged tanker, and a crewman was killed.
M| {A shipping newsletter, TradeWaves Daily}, told subscribers that the canal was blocked.
N| {The authority's chairman, Admiral Ossama Lotfy}, said not one ship had waited.
N| {Maersk-Holm} said that two of its vessels had anchored in the Bitter Lake for four hours.
N| {Lotfy} said that they had anchored for reasons of their own.
A| {Two pilots} put the tug's speed down to an engine which could not be reversed.
N| {The tanker's owners} reported superficial damage and no spill.
N| {The family of the crewman, Hamdi Abdel-Razek, 31}, received 100,000 pounds, Lotfy announced.
N| {His brother} said they had received condolences.
V| In March 2021 a container ship lay across the canal for six days.
? Was the canal blocked after the collision? | 2A 3D+
? Did ships have to wait? | 3D+ 4A+ 5D+
? How many people were killed? | 1A+=a crewman
? Has the family been compensated? | 8A+ 9D+
? Did the tanker leak oil? | 7D+
? was the canal shut for six days in this accident | 3D+
? What was wrong with the tug? | 6A=an engine which could not be reversed
? When will the tug be raised? | -
? Was the pilot of the tanker arrested? | -
? When did the tug go down? | 1A+=Saturday night

= "Miracle" tick vaccine: researchers urge patience
N| A vaccine against Lyme disease protected 73 per cent of adults in a study in six countries over two tick seasons, {Franco-German company Valsyna} announced on Thursday, and doctors promptly called for calm.
N| {Valsyna's research head, Élodie Kranz}, said the company would apply to the FDA and to Europe's regulator by June.
N| {Dr Niall Mullarkey of Dublin's Mater Hospital} said 73 was "a pass, not a prize".
N| {Kranz} pointed out that it was 73 after four shots; after three it had been 61.
N| {A Lyme patients' association in Vermont} said people had been waiting since 2002, when the last vaccine was withdrawn.
A| {Analysts} expect sales of a billion euros a year.
N| {Kranz} would not discuss a price.
V| Among 9,437 volunteers, seven in the vaccine group and 26 in the placebo group fell ill.
N| {Mullarkey} questioned the number seven, as three cases had been reclassified.
N| {The company} confirmed the reclassification, which it said had been done by people who did not know who had had what.
? How well does the Lyme vaccine protect? | 1A+=73 per cent 4A+=73
? Has approval been applied for? | 2P+
? how much will it cost | 7W+
? How many vaccinated volunteers fell ill? | 8A=seven
? Were cases reclassified? | 9A 10A+
? Is the vaccine on sale? | -
? Why was the last vaccine withdrawn? | -
? Did anyone die in the trial? | -
? Does it protect after only three doses? | 4A+
? When was the previous vaccine taken off the market? | 5A=2002

= Great white shark injures surfer off Réunion as nets stand idle
V| A surfer of 35 lost a foot to a shark off Saint-Leu on Sunday, the first attack on the island for two years.
N| {The prefecture} closed all beaches on the western coast on Monday and said a bull shark was suspected.
N| {Shark biologist Guy Lebeau} thought from photographs of the board that it was a great white.
N| {The surfer, Teddy Hoarau}, said from hospital, "I did not ask."
N| {Surf club president Corinne Payet-Ah-Yong} complained that nets at Saint-Leu had been out of the water since May.
N| {The prefecture} said they were being mended, and would go back on Friday.
N| {A fishermen's spokesman} asked for a licence to catch twenty bull sharks.
N| {The prefect, Gilles Maurel}, is considering it.
N| {Sea Shepherd} threatened to sue if he gives one.
V| Eleven people have been killed by sharks there since 2011.
? Which shark attacked the surfer? | 2A=a bull shark 3A=a great white
? Was the attack fatal? | 1D 4D+
? Are the nets in place? | 5D 6D
? When will they be back? | 6A=Friday
? has the fishermen's licence been granted | 7P 8P
? Are the beaches open? | 2D
? Will Sea Shepherd sue? | 9P
? Did eleven people die in Sunday's attack? | 1D
? Was Hoarau surfing in a forbidden area? | -
? Has Lebeau examined the wound? | -

= Storm Odalys: 11 dead in Galicia and Portugal, tanker still adrift
V| Storm Odalys had claimed eleven lives by Wednesday evening, seven in Galicia and four in northern Portugal, and the tanker Boreas Star was adrift with her crew of 19 some 40 miles off Viana.
N| {The Portuguese navy} said a tug had got a line on board at 16.20.
N| {The ship's manager, Athena Bulk}, said the line had parted at 17.05.
N| {The navy} confirmed that it had, and said that it would try again at dawn.
M| {Sky Coast TV} reported that the crew had been taken off by helicopter.
N| {Athena Bulk} stated that all nineteen were on board.
N| {Galicia's president, Xoán Vilar}, put the number of dead in his region at eight after a fisherman was found in Muxía.
N| {Civil protection in Lisbon} asked people to stay away from the harbour walls.
A| {Fuel traders} valued the cargo at 60 million euros.
N| {Greenpeace Portugal} asked for the ship to be towed away from the coast and not to it.
? How many people has the storm killed? | 1A=eleven
? how many have died in Galicia? | 1A=seven 7A=eight
? Was the tanker's crew airlifted? | 1D 5A 6D+
? Is the tanker under tow? | 2A 3D+ 4D
? Has the ship sunk? | 1D
? Did the towline break? | 3A+ 4A
? Is the coast polluted? | -
? What is the cargo worth? | 9A=60 million euros
? Did Greenpeace offer a tug? | -

= Portugal's drifting tanker towed to Vigo
V| The tanker Boreas Star was brought into the Vigo estuary on Friday with two tugs ahead and one behind, her 19 crew still aboard and her cargo intact.
N| {The Portuguese navy's Commander Rita Abrantes} said that the line had held on the third attempt.
N| {Galicia's president, Xoán Vilar}, who had wanted the ship kept out of Spanish waters, said the decision had been taken in Madrid.
N| {Spain's transport minister} replied: "In Madrid, by a Galician."
N| {The harbour captain} would not allow the tanker to discharge until an inspector had been on board.
A| {Fishermen} had blocked the estuary for an hour.
N| {Athena Bulk} is expected to pay four million euros to the tugs.
V| The storm's toll was put at twelve by the civil protection services of both countries on Friday, a Portuguese shepherd having died in hospital.
N| {Sky Coast TV} has apologised for its report of an airlift.
? Is the tanker under tow? | 1A
? Was the tanker's crew airlifted? | 1D 9D+
? How many people has the storm killed? | 8A=twelve
? did the towline break again? | 2D
? Has the cargo been unloaded? | 5D
? How much must Athena Bulk pay? | 7A=four million euros
? Was there a spill? | 1D
? Who decided to bring the ship in? | 3A 4A
? Was a fisherman arrested? | -

= Search widens after Pacific research vessel fails to report
V| A 43-metre research vessel chartered by the University of Hawaii has not been heard from since it missed a scheduled radio call on Sunday evening, prompting a search over an area the size of Portugal between Kiribati and the Line Islands.
N| {The U.S. Coast Guard} said that the Kestrel II, with fourteen scientists and a crew of eight, was last known to be about 380 miles south-east of Palmyra Atoll.
N| {Lt. Cmdr. Noelani Akana}, who is coordinating the search in Honolulu, said an emergency beacon registered to the ship had transmitted for eleven minutes early on Monday before falling silent.
N| {The university} initially denied that there had been a beacon signal, attributing reports of one to "a misread test message", but withdrew its statement on Tuesday.
N| {Its vice-provost for research, Bradford Ellison-Yee}, said he could not discuss the ship's condition at departure because the charter company's lawyers had asked him not to.
N| {Pacific Blue Charters}, which owns the vessel, did not immediately respond to a request for comment.
M| {Hawaii Sea Grant Monthly} cited a marine surveyor who failed the Kestrel II's lifeboats in February.
A| {A family member of one of the scientists} said he had been told by the charter company that the boats were replaced before sailing.
N| {Akana} said she had no information about the lifeboats one way or the other.
N| {Fiji's navy} offered a patrol vessel, which was expected to reach the area on Thursday.
V| A C-130 crew that covered 9,000 square miles on Tuesday saw no debris.
? Has the Kestrel II been found? | 1D
? Was a distress signal sent? | 3A 4A
? How many people are on board? | 2A=fourteen scientists and a crew of eight
? Did the lifeboats pass inspection? | 7D 9W
? Were the lifeboats replaced before sailing? | 8A 9W
? Has the charter company commented? | 6D
? What did the university say about the beacon? | 4A+
? When is the Fijian ship due in the area? | 10A=Thursday
? is the Fijian vessel already searching | 10P
? Did the ship sink? | -
? was any debris sighted | 11D

= Twenty-two rescued from atoll as Kestrel II story ends well
N| All 22 people from the research vessel Kestrel II were picked up on Friday from a sandbar of Kiritimati's outer reef, {the U.S. Coast Guard} reported.
N| {Captain Lena Hokulani}, the ship's master, said the Kestrel II had struck something at night and gone down within forty minutes.
N| {Lt. Cmdr. Noelani Akana} said that the beacon had been lost with the ship.
N| {Hokulani} said both lifeboats launched without trouble and were new.
N| {The marine surveyor, Julian Kapena}, who had failed the old boats in February, said he was delighted to hear it.
N| {The university's Bradford Ellison-Yee} would not be drawn on what the ship had hit.
V| Two crew members are in hospital with sunburn.
N| {The National Transportation Safety Board} expects to issue a preliminary report in six weeks.
A| {People familiar with the charter} said that the ship's insurance had lapsed on 1 March.
N| {Pacific Blue Charters} called this incorrect, though it has not shown a policy.
? Were the missing scientists found? | 1A
? Did the ship sink? | 2A+ 3A
? How many people were saved? | 1A=22
? What did the ship hit? | 2A+=something 6W+
? Did the lifeboats work? | 4A+
? Were the lifeboats replaced before sailing? | 4A+
? Was the vessel insured? | 9D 10A+
? did anyone die on the Kestrel II | 1D
? Has the NTSB published its report? | 8P
? Where were they found? | 1A=a sandbar of Kiritimati's outer reef

= Three reactors offline, ministry says; Seoul newspaper counts five
N| {South Korea's energy ministry} said on Friday that three of the 26 nuclear reactors in the country had been shut down after cracks were reported in cable trays.
M| {The Hankuk Daily} published a list of five, naming two at Ulsan-Gori and three at Hanbit.
N| {Vice-minister Paik Jin-soo} told reporters that the two at Gori had been stopped for refuelling and would not be counted as affected.
N| {The nuclear regulator} said it did not share that view of Gori's second unit, where its inspectors had also found cracks.
N| {Korea Hydro-Atomic}, the operator, confirmed cracks at the second unit but said that they were "below the threshold for reporting".
N| {The regulator} asked who had set that threshold.
N| {Paik} said he would get back to journalists.
A| {An engineer at Hanbit} said that the trays came from a supplier that had falsified certificates in 2013.
V| The supplier went bankrupt in 2016, and its former owner is in prison and would not be interviewed.
N| {The ministry} has not decided whether to inspect the remaining 21.
N| Supplies of power would be enough for the summer, {Paik} insisted.
? How many reactors have been shut down because of cracks? | 1A=three 2A=five 3D
? Were cracks found at Gori's second unit? | 4A 5A+
? Did the supplier falsify certificates? | 8A
? Will the other reactors be inspected? | 10W
? has the vice-minister explained the threshold | 7P
? Is a power shortage expected? | 11D
? Was radiation released? | -
? Were workers contaminated? | -
? How many reactors does South Korea have? | 1A=26

= Sri Lankan elephant census: first count in fourteen years shows 7,451
N| {Sri Lanka's wildlife department} counted 7,451 elephants in August in the first national census since 2011, when the number was 5,879.
N| {Director-general Hemantha Ranwala} said that the method, counting at waterholes on full-moon nights, could have missed 10 per cent.
N| {Conservationist Dr Preethi Gunasekara} said it could have counted 10 per cent twice.
N| {Ranwala} asked her to propose a better one.
V| At least 388 elephants died last year, two thirds of them killed by gunshot, trains or electric fences.
V| The same animals killed 141 people.
N| {The agriculture minister, Nimal Peiris}, promised trenches along 600 kilometres of farmland by 2028.
N| {Gunasekara} called trenches "a way of drowning calves".
N| {Peiris} would think about it, he said.
A| {Farmers} in Anuradhapura have gone on guarding their fields from trees.
? How many elephants live in Sri Lanka? | 1A=7,451
? Could animals have been missed in the count? | 2A+ 
? Were some elephants counted twice? | 3A
? How many elephants died last year? | 5A=388
? How many people were killed by elephants? | 6A=141
? have the trenches been dug | 7P
? Will Peiris give up the trenches? | 9W
? Did the number of elephants fall? | 1D
? Did a train kill a person? | -

= Ferry company: nobody fell overboard; passenger count says otherwise
N| {Baltic ferry line Sundlink} said on Sunday that all 412 people who had boarded the Aurora in Tallinn had left it in Stockholm.
N| {A passenger from Tartu, Riina Metsalu}, reported that her husband had gone up for a cigarette at 1.30 a.m. and had not come back.
N| {Sundlink} said that an additional car passenger, who was listed twice, explained the agreement of figures.
N| {Swedish police superintendent Per-Arne Wikland} told Sveriges Radio he had CCTV of a man climbing a rail at 1.47.
N| {Sundlink's communication director, Nora Beckman}, said the company had been shown the film and that it "might be anyone".
N| {Police} then said that the man had been wearing Mr Metsalu's jacket.
N| {Beckman} withdrew her comment and conveyed her sympathies.
V| A search by Finnish and Swedish helicopters was called off on Monday evening.
N| {The Finnish border guard} said the water was at four degrees.
N| {Metsalu} does not believe he jumped; she thinks that he was pushed.
N| {Wikland} said he was alone in the film.
? Did a passenger go overboard? | 1D+ 2A 3D+ 4A 5W+ 6A
? Was the man pushed? | 10A+ 11D
? Has the search been stopped? | 8A
? did the company retract its statement? | 7A+
? When did he climb the rail? | 4A=1.47
? Has the body been found? | -
? How many people boarded in Tallinn? | 1A+=412
? Was the ship's captain questioned? | -
? How cold was the sea? | 9A=four degrees

= Fishermen lost off Ghana were buying fuel, not dead, agency admits
N| {Ghana's maritime authority} reported on Monday that a canoe with nineteen fishermen from Elmina had been lost.
N| {Chief fisherman Nana Kweku Abban} said on Tuesday that it had turned up in Abidjan with all of them.
N| They had run out of petrol and drifted, {skipper Ebo Quansah} told Joy Coast FM by telephone, and had sold their catch to buy some more.
N| {The authority} accepted that it had sent condolences too early.
N| {Its director, Commodore Yaw Fosu-Mensah}, declined to say if the radio at Cape Coast had been manned.
A| {Two operators} said it had not.
N| {The operators' union} said that they had not been paid since March.
N| {The finance ministry} is looking into it.
N| {Quansah} said that he was not in a hurry to come home, the price of tuna being what it was.
? Are the fishermen dead? | 1A 2D 3D+ 4D
? Where did the canoe turn up? | 2A=Abidjan
? Was the radio station staffed? | 5W+ 6D
? Have the radio operators been paid? | 7D 8W
? how many men were on the canoe? | 1A=nineteen
? When did the fishermen get home? | 9D+
? Did the canoe capsize? | -
? Why did they drift? | 3A+=run out of petrol
? Did pirates attack the canoe? | -

= Italian town cut off by landslide to be rebuilt 3 km away, says region
V| The hilltop town of Castelcervo in Basilicata, 30 houses of which slid into the valley last November, will be rebuilt three kilometres to the west, the region decided on Monday by 13 votes to eight.
N| {Governor Rosanna Lapenna} put the cost at 190 million euros, most of it from the European Union.
N| {Mayor Donato Cirillo} said that his citizens, 614 of whom still live in the upper part, had not been asked.
N| {Lapenna} said there had been two meetings; he did not attend either.
N| {Cirillo} said the invitations had reached him the day after.
N| {Geologist Michelangelo Padula} expects the upper part to follow "within ten years or tonight".
N| {The European Commission} has not approved the money, a spokeswoman in Brussels said.
N| {A 91-year-old resident, Filomena Lorusso}, will not leave, her son told the newspaper La Murgia.
A| {Some younger people} have already bought in the valley.
V| Nobody died in November, as the houses had been emptied in time.
? Has Castelcervo been rebuilt? | 1P
? How much will the new town cost? | 2A+=190 million euros
? Were the residents consulted? | 3D+ 4A+
? has Brussels agreed to pay? | 7D
? Did people die in the landslide? | 10D
? How many people still live in the upper town? | 3A=614
? Will Filomena Lorusso move? | 8D+
? Is the upper part safe? | 6D
? Was Cirillo voted out? | -

= Kangaroo cull in Canberra goes ahead after court ruling, then doesn't
N| {The Supreme Court of the Australian Capital Territory} cleared the way for the killing of 1,420 kangaroos on Tuesday by turning down an appeal from animal welfare groups.
N| {The territory's conservator of flora and fauna, Barry Wooldridge}, said that shooting would start that night.
N| {Animal Justice Canberra} lodged an application with the High Court at 4 p.m., and shooting was put off.
N| {Wooldridge} denied having been told to wait, saying that it had rained.
N| {Chief minister Olivia Kerslake} said she had asked him to.
V| Kangaroos in the reserves number 3,800 by a count in March.
N| {Animal Justice} says 2,100.
N| {The High Court registrar} said the application would be heard on Friday.
A| {Reserve neighbours} had got used to shots in June.
V| Last year 1,041 animals were shot.
N| {Wooldridge} said that if the court agreed the shooting would go on until 31 July.
? Has the cull taken place? | 2P 3D 4D+
? Why was it postponed? | 3A=lodged an application with the High Court 4A+=it had rained 5A+
? Was Wooldridge told to wait? | 4D+ 5A+
? How many kangaroos are there? | 6A=3,800 7A=2,100
? how many kangaroos may be shot | 1A=1,420
? When will the High Court hear the case? | 8A=Friday
? Did the Supreme Court stop the cull? | 1D
? Was a shooter arrested? | -
? How many were shot last year? | 10A=1,041

= Coroner rules fall at Bergamo hospital accidental; family unconvinced
V| A coroner in Bergamo ruled on Monday that the nurse Costanza Belotti, 31, who was found beneath a fifth-floor window of the Papa Giovanni hospital in October, had fallen by accident while trying to shut it in a storm.
N| {Dr Silvio Maffeis}, who signed the ruling, said that the window latch had been broken and nothing indicated that another person was in the room.
N| {Her brother Ennio} said that the latch had been mended in September and that the family possessed a receipt.
N| {The hospital} would not say who repaired it, referring to "ongoing litigation".
N| {Prosecutor Teresa Cortesi}, who had announced in November that she suspected "a third party", closed her file the same afternoon.
N| {Cortesi} declined to explain herself.
A| {Two colleagues of Ms Belotti} said she had complained of being followed.
N| {The Carabinieri} confirmed that a complaint had been filed in August; it had been withdrawn in the same week.
M| {The Eco Bergamasco} said that it was withdrawn by a man.
N| {The hospital} promised locks for all windows above the second floor.
V| Storm gusts of 94 kilometres an hour were measured that night.
? Did the nurse fall by accident? | 1A
? Was the window's latch broken? | 2A 3D+ 4W+
? Was someone else in the room? | 2D
? who repaired the latch | 4W+
? Is the case closed? | 5A
? Had Belotti been stalked? | 7A
? Have locks been fitted to the windows? | 10P+
? Did the prosecutor explain why she dropped the case? | 6W+
? How old was she? | 1A=31
? Was Belotti ill? | -

= Turkish mine: 41 dead, two more "not on list" found alive
N| {The Turkish mine rescue authority AFAD} gave the number of dead in Friday's methane explosion at Amasra as 41 on Sunday, and said that all 110 men on the shift were accounted for.
N| {Cengiz Özkaya}, a miner's father, told Halk TV on Monday that his son had not been on the list and was still inside.
N| {AFAD} replied that it had checked the list twice.
V| At dusk rescuers brought the young man, Emre Özkaya, and another miner from the neighbouring gallery, both dehydrated and both alive.
N| {The energy minister, Derya Kutlu}, said that they had been sent down by a subcontractor who had not registered them.
N| {The subcontractor, Kara Maden}, claims to have sent them to repair a pump and told the duty engineer by telephone.
N| {The duty engineer} is among the 41.
A| {Miners} said gas alarms had been taped over in the summer.
N| {Kutlu} said that the auditors' report of 2019 had named the shaft and would not comment on what happened since.
N| {The prosecutor} has detained twelve officials, and issued a warrant for the manager.
V| The dead leave 97 children.
? How many miners were killed at Amasra? | 1A=41
? Were all the men accounted for on Sunday? | 1A 2D+ 4D
? Was Emre Özkaya found alive? | 4A
? Did the subcontractor inform the mine about the two men? | 6A+
? Had gas alarms been silenced? | 8A
? has the manager been arrested | 10P
? How many officials were detained? | 10A=twelve
? How many survived? | -
? Did the minister resign? | -

= Emergency slide inflates in cabin of Delhi–Tokyo flight; no one injured, airline says, one is
N| {Jet Sakura} said that an evacuation slide had opened inside an Airbus over Bhutan on Saturday and that no passenger was injured.
N| {Passenger Kentaro Ueno}, an accountant from Saitama, was held against the ceiling for seven minutes and has a cracked rib, according to his wife.
N| {The airline} said on Sunday that it had meant no passenger seated at the time.
N| {Purser Anjali Deshmukh-Rao} burst the slide with a pair of scissors she was not supposed to have.
N| {The Directorate General of Civil Aviation} said she would be commended and that the scissors would be "looked at".
A| {Two crew members} said that the slide had been repacked in Manila by trainees.
N| {The maintenance firm in Manila, AeroPinoy}, denied employing trainees.
N| {Airbus} has asked to see the slide.
V| Flight 308 landed in Tokyo forty minutes late.
N| {Japan's transport ministry} is awaiting a report from the airline and will decide on it when it comes.
? Was anyone hurt on Flight 308? | 1D+ 2A
? Who burst the slide? | 4A+=Purser Anjali Deshmukh-Rao
? Were trainees responsible for repacking? | 6A 7D+
? What injury did Ueno suffer? | 2A=a cracked rib
? did the flight land in Calcutta | 9D
? Was the purser punished for having scissors? | 5D
? How late was the plane? | 9A=forty minutes late
? Has Airbus examined the slide? | 8P
? Was the slide defective from the factory? | -
? Has the airline sent its report to the ministry? | 10P

= Nurse numbers up in New South Wales, union disputes arithmetic
N| {New South Wales health minister Dion Asquith} said on Tuesday that 1,680 more nurses were working in public hospitals than a year earlier.
N| {The Nurses' Union} put the increase at 410 after subtracting those on leave and counting part-timers as part.
N| {Asquith} said that she had never claimed to count full-timers.
N| {A budget paper published in June} had used the phrase "full-time equivalent" beside the figure of 1,680.
N| {The treasurer's office} would not say who had written the paper.
N| {Union secretary Beryl Tamatea} said that 22 wards were closed on Sunday for want of staff; the minister's office counted six.
N| {Asquith} offered the union a meeting on Thursday.
N| {Tamatea} accepted, on condition that they would both bring calculators.
V| About 58,000 nurses work for the state.
? How many more nurses are there? | 1A=1,680 2A=410
? Did the budget paper refer to full-time posts? | 4A
? How many wards were closed on Sunday? | 6A=22
? Who wrote the budget paper? | 5W+
? did the union agree to meet the minister | 8A+
? Has the meeting taken place? | 7P+ 8P+
? Did nurses walk out? | -
? Are nurses planning to strike? | -
? How many nurses does the state employ? | 9A=58,000

= Flooded Valencia: one year on, 22 families still in containers
N| A year after the flood in which 229 people died, twenty-two families in l'Horta Sud are living in shipping containers, {the town hall of Alfarp} confirmed on Monday, while the regional government says that there is not one.
N| {Regional housing director Salvador Ribes} explained that the containers counted as "modules".
N| {Alfarp's mayor, Consol Martí}, invited him to spend a night in one.
N| {Ribes} declined.
N| {The central government's delegate, Pau Gandia}, said that 6,400 of 9,000 applications for aid had been paid.
N| {The victims' association} has the number of unpaid applications at 4,100, because some were "closed without a cent".
N| {Gandia} said that this was not correct.
N| {The association's Rosario Alabau} said she would bring 37 of them to his office, which she did.
N| {Gandia} said he had looked at them and that 29 would be reopened.
V| The regional president, who was at lunch during the flood, stood down last month.
? Are there still flood victims living in containers? | 1A 2A+
? Did the housing director spend a night in a container? | 3P 4D+
? How many aid applications are still unpaid? | 6A+=4,100 7D+
? Were some applications wrongly closed? | 6A+ 7D+ 9A+
? Has the regional president resigned? | 10A
? did 229 people die | 1A
? How many will be reopened? | 9A+=29
? Was the mayor re-elected? | -
? Where was the regional president during the flood? | 10A=at lunch

= Lunar ice claim by Indian scientists meets doubt
N| India's lander Chandrika found ice at a depth of 34 centimetres near the moon's south pole, {the country's space agency} announced on Wednesday, an assertion that researchers elsewhere described as premature.
N| {Project scientist Dr Lalitha Subbarayan} said that the drill had warmed up as it would in wet sand and that "there isn't much else it could be".
N| {Planetary geologist Ross Vandermeer of Arizona State University} could think of four other things.
N| {The agency's chairman} said that a paper had been submitted and would be out by November.
N| {Vandermeer}, who has refereed it, would not comment on a paper in review.
A| {Someone who has read it} said that the fourth reviewer had recommended rejection.
N| {Subbarayan} said that she had no knowledge of a fourth reviewer.
N| {Chinese scientists} want to send a probe of their own in 2028.
V| The lander's battery died after eleven days, as planned.
N| {NASA} congratulated India on the landing and did not mention ice.
? Was ice found on the moon? | 1A+ 2A+ 5W
? At what depth was the ice found? | 1A+=34 centimetres
? Has the paper been published? | 4P+
? Did a reviewer recommend rejecting the paper? | 6A 7W+
? did NASA confirm the ice? | -
? How long did the lander work? | 9A=eleven days
? Did the drill break? | -
? Did Vandermeer comment on the paper? | 5D+
? Will China send a probe? | 8A
? Was the probe lost on landing? | 10D

= Doctors clear hospital in mystery of the vanishing MRI patient
V| A man who was reported to have disappeared inside an MRI department at the Ospedale San Carlo in Genoa on Tuesday was found on Wednesday in the bar opposite.
N| {The hospital} had alerted police after his shoes were found in the changing room.
N| {The man, Agostino Parodi}, 77, said that he had gone for a cappuccino in the slippers provided.
N| {Police inspector Simona Ratto} denied a report that the department had been evacuated.
N| {Head radiologist Paolo Canepa} said that the scanner had been switched off for forty minutes, which cost four appointments.
M| {The tabloid Subito} wrote that the scanner might have "absorbed" a metal implant and its owner.
N| {Canepa} asked not to be made to comment on that.
N| {The hospital} will charge Mr Parodi nothing, a spokesman said.
V| His scan has been rescheduled for Friday.
? Was the missing patient found? | 1A
? Was the department evacuated? | 4D
? Did the scanner harm the patient? | 6A 7W+
? Why was the man gone? | 3A+=for a cappuccino
? has he had the scan | 9P
? how many appointments were lost? | 5A+=four
? Will the patient have to pay? | 8D
? Did Subito retract its report? | -
? how long was the scanner off | 5A+=forty minutes

= Flood on Pakistan's Swat river kills 17; officials disagree over how long they waited
V| Seventeen members of three families were swept away on Friday from a gravel island in the Swat river in north-western Pakistan, where they had stopped for tea, and bodies of eleven had been found by Sunday night.
N| {Provincial disaster chief Asfandyar Khattak} said the families had been stranded for 45 minutes before the water took them.
N| {Video posted by bystanders} shows them clinging to one another for nearly two hours, as the newspaper Dawn noted.
N| {Rescue service director Sultan Mehmood} told a committee that the first boat arrived 19 minutes after the call.
N| {A shopkeeper, Zahid Iqbal}, testified that the boat had had no rope.
N| {Mehmood} denied this, and produced a rope.
N| {The chief minister} suspended four officials and ordered the demolition of hotels built on the river bank.
A| {Hotel owners} said they would fight the order in court.
N| {A survivor, the tour guide Arshad Yousafzai}, told reporters in hospital that a warning had come over the mosque loudspeaker, "as we were going under".
N| {The weather department} issued its flood alert on Thursday at 3 p.m., its spokesman said.
? How many people were swept away? | 1A=Seventeen
? How long were the families stranded? | 2A=45 minutes 3A=nearly two hours
? Did the rescue boat carry a rope? | 5D 6A+
? Were people warned in time? | 9D 10A
? how many bodies have been recovered | 1A=eleven
? Has the demolition of the hotels been carried out? | 7P 8P
? Were the officials dismissed? | 7D
? How quickly did the boat arrive? | 4A+=19 minutes
? Did Khattak resign? | -

= Swat flood: minister admits rescue boat took an hour
N| {Pakistan's interior minister, Rubina Tareen}, told parliament on Tuesday that a rescue boat took 64 minutes to reach the families stranded in the Swat river on 27 June and that the figure given on the day of the disaster, 19 minutes, was "not based on anything I can find".
N| {Rescue director Sultan Mehmood} was removed from his post the same evening.
N| {Mehmood} said through his lawyer that the 19 minutes were counted from the second call.
N| {The number of dead} stands at fifteen, with two children still missing, the ministry said.
N| {The opposition} demanded the resignation of the chief minister, who declined to comment.
N| {Hotel owner Shehzad Afridi} was granted a stay against the demolition of his terrace until August.
A| {Local reporters} counted nine demolished hotels out of sixteen.
N| {Meteorologist Bushra Naveed} said the alert had been sent, "but sending is not reading".
N| {Rescue 1144} is to get eleven new boats, Tareen promised.
? How quickly did the boat arrive? | 1A=64 minutes
? Was Mehmood dismissed? | 2A
? How many people died in the flood? | 4A=fifteen
? Have all the hotels been torn down? | 7D
? Have new boats been delivered? | 9P
? Will the chief minister resign? | 5W+
? Was the first figure of 19 minutes right? | 1D 3A+
? Are the two children still missing? | 4A
? did Afridi lose his case | 6D

= Ozone-friendly coolant faces EU ban after leak in Denmark
N| {The European Commission} has proposed to ban the refrigerant HFO-2118 from 2029 after a leak at a cold store in Esbjerg left traces of a lasting poison in groundwater.
N| {Environment commissioner Elena Petrova-Lind} said the substance broke down into trifluoroacetic acid, "which no water works can remove".
N| {Its producer, Cryox Chemicals}, questioned that the groundwater pollution came from the leak, since the same acid is found in rain.
N| {The Danish geological survey} found values thirty times those of rain.
N| {Cryox} said the survey had measured before it had calibrated.
N| {The survey's director, Annelise Warburg}, called that comical.
N| {The European Parliament's environment committee} will vote in October.
V| The proposal needs a qualified majority of member states.
N| {Poland's minister} said it would vote against; Germany's declined to say.
A| {Industry sources} expect the ban to be postponed to 2032.
? Has HFO-2118 been banned? | 1P 7P 8P
? Did the leak cause the groundwater pollution? | 1A 3D+ 4A
? When would the ban come into force? | 1A=2029 10A=2032
? How will Germany vote? | 9W
? will Poland support the proposal | 9D+
? Was the survey badly calibrated? | 5A+ 6D+
? Has anyone fallen ill from the water? | -
? How high are the values found? | 4A=thirty times those of rain
? Is the Esbjerg store open again? | -

= Australian nurse with rare blood fungus recovers; three patients do not
N| {Royal Adelaide Hospital} on Wednesday reported three deaths among eleven patients infected with Candida auris, a fungus that resists most drugs, while a nurse who had carried it for a month went home.
N| {Infectious diseases head Dr Priyanka Hettige} said it was not possible to tell whether the three had died of the fungus or with it.
N| {The daughter of one, Margaret Olsson}, said that the certificate says "of".
N| {The hospital} has asked for the certificate to be checked.
M| {The Adelaide Clarion} quoted a cleaner as saying that rooms were cleaned with detergent only, for want of bleach.
N| {Hospital chief executive Tom Barwick} said bleach had never run out.
N| {The supplier}, asked by this newspaper, confirmed that an order for bleach had been three weeks late.
N| {Barwick} then acknowledged "a narrow period".
N| {SA Health} will publish an audit on 30 September.
V| Five of the eleven have been discharged.
? How many patients died? | 1A=three
? Did the fungus kill the patients? | 2W 3A+ 4W
? Did the hospital run out of bleach? | 5A 6D+ 7A 8A+
? Is the nurse still ill? | 1D
? When does the audit appear? | 9A=30 September
? how many have gone home? | 10A=Five
? Has the ward been closed? | -
? Has Barwick resigned? | -

= Japanese quake warning triggers in error; trains halted, no shock came
V| Mobile phones across the Kanto region blared a warning of an impending earthquake of intensity six at 14.07 on Thursday, trains stopped, and nothing shook.
N| {The Japan Meteorological Agency} apologised an hour later and said its system had mistaken three small tremors for one large one.
N| {Agency official Hiroshi Sakuragi} said the software would be corrected by September.
N| {JR Kanto} halted 214 trains, of which 198 were running again within half an hour.
N| {Fire department officials} said an elderly woman in Saitama had broken a hip when she ran out of her house.
N| {Sakuragi} said he had been informed and was sorry.
N| {Disaster sociologist Nao Fujishiro} said a false alarm a year was cheap.
A| {Office workers} were reported to have ignored the warning, having had two this year.
N| {The agency} put the number of false alarms this year at one.
N| {Sakuragi} said the other had been a test.
V| A similar error in 2018 also involved several tremors at the same time.
? Was there an earthquake on Thursday? | 1D 2D
? Why did the warning go off? | 2A+=its system had mistaken three small tremors for one large one
? Was anyone hurt? | 5A
? How many trains were stopped? | 4A=214
? How many false alarms have there been this year? | 8A=two 9A+=one
? has the software been corrected | 3P+
? Did trains derail? | -
? Did Sakuragi apologise? | 6A+
? When did the alert sound? | 1A=14.07 on Thursday

= Report: contaminated heparin entered six countries before anyone noticed
N| {An inquiry ordered by the German health ministry} said on Thursday that heparin contaminated with a sugar compound had reached hospitals in six countries before a pharmacist in Ulm noticed that patients were having seizures.
N| {Inquiry chair Professor Silke Ahrensdorf} blamed "eight signatures and no eyes".
N| {The importer, Helio Pharma}, said that it had tested every batch.
N| {Ahrensdorf} told reporters that the tests had been carried out on samples provided by the supplier itself.
V| The compound was identified in 41 batches made at a plant in Shandong.
N| {The Chinese drug administration} said that it had found no irregularity at the plant.
N| {The plant's director, Hao Zhengyi}, has not been reached for comment; the number rings but nobody answers.
V| At least 19 people are known to have died after being given the drug.
N| {The federal institute for medicines} put the number at "between eleven and thirty", depending on how it is counted.
N| {Helio} is negotiating with the families' lawyers.
? How many people died after receiving the heparin? | 8A=At least 19 9A=between eleven and thirty
? Did Helio test every batch? | 3A+
? Was the Chinese plant found at fault? | 5A 6D
? Who noticed the problem? | 1A=a pharmacist in Ulm
? How many countries received it? | 1A=six countries
? Has Helio compensated the families? | 10P
? Has Hao made a statement? | 7D
? Were the samples chosen by the supplier? | 4A
? has the importer lost its licence | -

= Amazon deforestation falls to lowest in ten years, INPE says; ministers claim credit
N| Brazil lost 5,796 square kilometres of Amazon forest in the twelve months to July, an area about a third the size of Kuwait, {the space research institute INPE} reported on Wednesday.
V| That is 11 per cent less than the year before and the smallest loss since 2014.
N| {Environment minister Lúcia Tavares-Nunes} said it was the fruit of fines.
N| {The governor of Mato Grosso, Ademir Zanella}, said it was the fruit of rain.
N| {The Observatório da Floresta}, a research group, said fires, which INPE does not count as clearing, had increased fourfold.
N| {INPE's coordinator Carla Ozório} agreed that fires did not count until the trees had fallen.
A| {Ranchers in Pará} said that no one had fined them.
N| {Tavares-Nunes} asked for names.
V| The government intends to end clearing by 2030.
N| {Norway} paid 60 million dollars into the Amazon fund on the strength of the figures.
? How much forest was lost? | 1A=5,796 square kilometres
? Why did deforestation fall? | 3A=the fruit of fines 4A=the fruit of rain
? Are fires counted as deforestation? | 5D 6D
? Has deforestation stopped? | 9P
? Were ranchers in Pará fined? | 7D
? Is the figure a record low? | 2D
? how much did Norway pay | 10A=60 million dollars
? Was the minister sacked? | -
? Did fires increase? | 5A

= Cardiologist accused of fake stents faces no charges, clinic still closed
N| {Prosecutors in Antwerp} said on Monday that they would not charge the cardiologist Joris Wittevrongel, who was accused in 2022 of inserting stents into healthy people.
N| {A panel of three experts} reviewed 212 operations and considered 34 "hard to justify" but none criminal.
N| {Patients' lawyer Sabine Deruyck} said it was 61 and announced a civil action.
N| {Wittevrongel's lawyer} said he would seek 900,000 euros from the state.
N| {Clinic Sint-Elooi}, which shut in 2023, stays so, according to its receiver.
A| {Former staff} said that bonuses had been paid per stent.
N| {Wittevrongel} denied receiving any bonus in an interview with Knack Vandaag.
M| {De Antwerpenaar} printed the bonus sheet, undated.
N| {Wittevrongel} said it was a forgery.
N| {The panel} did not examine pay.
? Has Wittevrongel been charged? | 1D
? How many stents were unjustified? | 2A=34 3A+=61
? Were doctors paid a bonus per stent? | 6A 7D+ 8A 9D+ 10W
? Will the patients sue? | 3A+
? Is the bonus sheet genuine? | 9D+
? will the clinic reopen | 5D
? Did patients die of the stents? | -
? how much compensation does the doctor want | 4A+=900,000 euros
? Has the doctor lost his licence? | -

= Lake Turkana boat sinks with wedding party; lists differ by nineteen
A| A motorboat carrying wedding guests capsized on Lake Turkana in northern Kenya on Saturday afternoon when, by the account of {the survivors}, everyone moved to the side from which the bride was throwing sweets.
N| {County commissioner Rose Lokwang} said 14 people had drowned and 31 were rescued.
N| {The groom's father, Ekai Lomoru}, said that 64 had boarded.
N| {The boat's owner, Peter Ewoi}, put it at 45, in accordance with his licence.
N| {Lokwang} acknowledged that 14 and 31 made 45, "which proves nothing".
N| {Red Cross divers} found five more bodies on Sunday.
N| {Lokwang} revised her count to 19 dead.
A| {Guests who had waited on shore} said that about sixty life jackets lay in the beach hut.
N| {Ewoi} did not dispute that the jackets had been left behind; they were wet, he said.
N| {Police} detained him on Monday.
N| {The bride} was among the rescued; the groom among the dead, according to her aunt.
? How many people drowned on Lake Turkana? | 2A=14 7A=19
? How many people were on the boat? | 3A+=64 4A+=45
? Were life jackets left ashore? | 8A 9A+
? Did the groom survive? | 11D
? has the owner been charged | -
? How many bodies did the divers find? | 6A=five
? Was the boat overcrowded? | 3A 4D+
? Has the wedding been repeated? | -
? Why did the boat overturn? | 1A=everyone moved to the side

= Gas leak at Kolkata cold store kills two, dozens treated
V| An ammonia leak at a potato cold store in Howrah, across the river from Kolkata, killed two labourers and sent 61 people to hospital late on Sunday, and police on Monday sealed the building.
N| {District magistrate Ipsita Banerjee} said that the dead were brothers from Bihar aged 22 and 26 who had been asleep in a loft above the compressor room.
N| {The owners, Hooghly Agro-Chill}, said in a statement that the compressor had been serviced ten days earlier by the manufacturer, and that a seal must have failed.
N| {The manufacturer, Blue Peak Refrigeration}, denied that it had ever been to the site.
N| {Fire minister Anup Chattopadhyay} told reporters that the cold store had no valid fire licence, the last one having lapsed in 2021.
N| {Hooghly Agro-Chill's lawyer} said a renewal had been applied for and was pending.
N| {The fire department} would neither confirm nor deny that an application was on file.
A| {Workers} described an alarm that rang most nights and that nobody heeded any more.
N| {Banerjee} announced compensation of 500,000 rupees for the family, to be paid within a week.
V| The owners, two cousins, have left their homes and the police were looking for them on Monday evening.
V| In 2017 a leak at a store in the same district made about a hundred people ill, none of whom died.
? How many people were killed by the ammonia leak? | 1A=two
? Was the compressor serviced by its maker? | 3A+ 4D+
? Did the cold store have a fire licence? | 5D 6P+ 7W
? Have the owners been arrested? | 10D
? has the family received compensation | 9P
? How many people were taken to hospital? | 1A=61
? Who were the victims? | 2A=brothers from Bihar aged 22 and 26
? Had a renewal of the licence been applied for? | 6A+ 7W
? Did anyone die in the 2017 leak? | 11D
? Was the leak caused by an explosion? | -

= Study of 3.5 million births finds no autism link to paracetamol
N| Taking paracetamol in pregnancy is not associated with autism in the child, according to {a Nordic study of 3.5 million births} that compared brothers and sisters whose mother had used the drug in one pregnancy and not in another.
N| {Professor Tuuli Raatikainen of the University of Oulu}, who led the work, said a weak association seen in the whole population vanished once siblings were compared, "which is what one would expect if the drug is innocent and families differ".
N| {The US health secretary}, whose department added a warning to the drug's label in the autumn, did not say whether he would change it.
N| {The Society for Maternal Health in Washington} called on the department to withdraw the warning.
N| {Dr Leopold Anstruther of the Kennedy-Baxter Institute}, whose own review in August found an association, said the sibling method could hide an effect as easily as reveal one.
N| {Raatikainen} accepted that no study of this kind could exclude a very small effect.
V| Doses were recorded for only a quarter of the women who used the drug.
N| {The European Medicines Agency} said that its advice, that the drug may be taken if needed, was unchanged.
M| {The magazine Parentwise}, which ran a cover story on the warning, said it would report on the study in its next issue.
? Does paracetamol in pregnancy cause autism? | 1D 2D+ 6W+
? Will the US warning be withdrawn? | 3W+ 4P
? Does Europe advise against the drug? | 8D
? how many births were studied? | 1A=3.5 million
? Could the study have missed a small effect? | 5A 6A+
? Were all doses recorded? | 7D
? Has Anstruther withdrawn his review? | -
? Did mothers take too much paracetamol? | -

= Winter storm leaves 300,000 without power in Finland, at least one dead
N| Heavy wet snow brought down trees across southern and central Finland on Saturday, cutting electricity to some 300,000 households, according to {Finnish Energy, an industry association}.
N| {Police in Jyväskylä} said a forestry worker in his fifties was killed when a birch fell on his tractor.
N| {The rescue department} said a second man, found dead in a car near Jämsä, had died of natural causes.
N| {Network company Savon Valo} reported that it had 240 crews at work and hoped to reconnect most customers by Sunday night.
A| {A contractor's foreman} said that 60 of these crews were sitting in a hotel in Kuopio for lack of poles.
N| {Savon Valo's director, Kaija Mustonen}, disputed the figure, and acknowledged that "some" were waiting.
N| {The finance minister, Aleksi Torvinen}, asked companies to explain why underground cabling, promised for 2028, was two years behind.
N| {Finnish Energy} said that the delay was due to permits.
V| The storm was moving on towards Karelia.
N| {The Finnish Meteorological Institute} measured 51 centimetres of new snow in Hankasalmi.
? How many deaths did the storm cause? | 2A=a forestry worker 3D
? Did the second man die because of the storm? | 3D
? How many households lost electricity? | 1A=300,000
? Were crews idle for lack of materials? | 5A 6A+
? Has power been restored to most customers? | 4P+
? why is underground cabling delayed | 8A+=permits
? How much snow fell in Hankasalmi? | 10A=51 centimetres
? Were trains cancelled? | -
? Is underground cabling complete? | 7D

= Two-year-old found after 27 hours in Welsh forest; police defend timeline
V| A two-year-old girl who wandered away from a caravan site near Betws-y-Coed in north Wales was found alive on Sunday by a retired gamekeeper, 27 hours after she was last seen and less than 600 metres from where she had been.
N| {Chief Inspector Gwyneth Parry-Lloyd of North Wales Police} said that the girl, whom the family have asked not to be named, had scratches and was mildly dehydrated.
N| {The gamekeeper, Idris Cadwaladr}, said he had found her in a patch of bracken that had been searched the night before by two teams.
N| {Parry-Lloyd} confirmed that it was marked as searched, and said that a review would establish how she had been missed.
A| {Some volunteers} complained that they had been turned away at the gate on Saturday evening.
N| {The chief inspector=Gwyneth Parry-Lloyd} said that volunteers without training had been asked to help with leaflets.
N| {The girl's uncle} thanked the volunteers and asked people to stop accusing the parents.
N| A rumour that she had been taken by a man in a blue van, which was shared 80,000 times, proved to have no foundation, {the police} said.
N| {Conwy county council} has offered the family a place to stay.
V| The parents have been spoken to as witnesses.
? Was the girl abducted? | 8D
? How long was the toddler missing? | 1A=27 hours
? Was the place where she was found searched earlier? | 3A 4A+
? Did police refuse help from volunteers? | 5A
? Are the parents suspected of anything? | 10D
? Who found the girl? | 1A=a retired gamekeeper
? Was she seriously hurt? | 2D
? did a man in a blue van take her? | 8D
? Has the review been published? | 4P+
? Is the caravan site closed? | -

= Nitrogen spill at Dutch semiconductor plant; two technicians found
N| Two technicians suffocated on Tuesday in a cleanroom at the Vleuten plant of chip equipment maker Orbico, near Utrecht, after nitrogen escaped from a pipe, {the labour inspectorate} said.
N| {Orbico's chief executive, Maarten Bongers}, said the company was in mourning and would support the investigation in every way.
N| {Trade union FNV Metaal} said that a sensor in the room had been bypassed to keep production going.
N| {Bongers} said he would "neither speculate nor deny" until he had seen the report.
M| {De Utrechter} reported that five people had been overcome by gas.
N| {The inspectorate's spokeswoman, Saskia Noordhoek}, said that three others had felt dizzy and gone home, and that it did not count them as casualties.
A| {A former maintenance manager} told the newspaper that bypassing was "known up to the third floor".
N| {Orbico} declined to comment on former employees.
N| {The public prosecutor} has seized computers, it was confirmed on Wednesday.
N| {Investors' association VEB-Oost} asked the company to say if deliveries to its largest customer would be late.
V| Deliveries will resume "in the ordinary course", the company answered.
? How many people died at the Orbico plant? | 1A=Two
? Had a gas sensor been bypassed? | 3A 4W+ 7A 8W+
? Were five people overcome by the gas? | 5A 6D
? Who seized the computers? | 9A=The public prosecutor
? Will deliveries be delayed? | 11D
? has the company been charged? | -
? Where did the accident happen? | 1A=in a cleanroom at the Vleuten plant
? Did Bongers comment on the sensor? | 4W+
? How many people felt dizzy? | 6A=three

= Wild boar virus: Slovakia finds first case beyond fence, Austria closes border to pork
N| African swine fever has been found in a wild boar three kilometres west of the fence that Slovakia put up along the Morava river to keep the disease in, {the agriculture ministry in Bratislava} said on Monday.
N| {State veterinary director Roman Ďurčo} said the animal may have swum.
N| {The hunters' association} had found six carcasses and reported them all since Christmas, it said.
N| {Ďurčo} confirmed one.
N| {Austria} suspended imports of fresh pork from three districts on Tuesday.
N| {Agriculture minister Peter Lazansky} called the Austrian measure disproportionate and said he would raise it in Brussels.
N| {The European Commission} said that Austria was entitled to act, and that its inspectors would visit in March.
A| {Farmers in the district} fear that they will have to kill healthy herds, as happened in 2019.
N| {Lazansky} promised that "no healthy pig will be killed without a reason".
V| The disease does not infect people.
N| {The fence's builder} pointed out that he had been told to leave a gap for deer.
? How many infected boars have been found? | 1A 3A=six 4A=one
? Has Austria stopped pork imports? | 5A
? Did the boar get past the fence? | 1A
? Is the virus dangerous to humans? | 10D
? Why was there a gap in the fence? | 11A+=for deer
? Have healthy herds been killed this year? | 8P
? Has Lazansky complained in Brussels? | 6P+
? have EU inspectors already been there | 7P
? Has a farm been infected? | -

= Northern Ireland hospital waits: minister's claim is out by half, watchdog says
N| {Northern Ireland's health minister, Deirdre McAleavey}, told the assembly on Monday that the number of people waiting more than a year for a first appointment had fallen from 220,000 to 140,000.
N| {The statistics regulator} wrote to her on Thursday to say that the correct number was 183,000.
N| {The minister} accepted the correction, which she blamed on "a list within a list".
N| {Ulster Unionist spokesman Colin Boyd-Harte} said the minister had misled the assembly and should resign.
N| {McAleavey} said she had no intention of doing so.
N| {Royal College of Surgeons director Fidelma Traynor} remarked that either number was the worst in these islands.
V| The number of operations cancelled on the day rose to 9,410 last year.
A| {Hospital managers} attribute the improvement to patients removed from lists rather than seen.
N| {The department} denied that anyone had been removed improperly, and said that 11,000 patients had been "validated off".
N| {A patients' charity, Heartwell}, asked for the definition of validated.
V| No answer had been given by Friday.
? How many people wait more than a year? | 1A=140,000 2A=183,000
? Did the minister give the assembly a wrong figure? | 2A 3A+ 4A
? Will McAleavey resign? | 4P 5D+
? Were patients struck off the lists? | 8A 9A+
? Were patients removed improperly? | 9D+
? Has the department explained what validated means? | 11D
? how many operations were cancelled? | 7A=9,410
? Did waiting times kill patients? | -
? Is the waiting list shorter than it was? | 1A+ 2A

= Helicopter in Nepal forced to land by cracked windscreen; minister on board, sources disagree
M| {The portal Setopati News} reported on Friday that the tourism minister, Suresh Rana Magar, was on board a helicopter that came down in a field near Lukla.
N| {The ministry} said that he had been at a wedding in Pokhara.
N| {A picture posted by the pilot's cousin}, showing the minister beside a buffalo, was taken in 2023, according to the ministry.
N| {Pilot Captain Aashish Thapa} said he did not discuss his passengers.
N| {Operator Everest Rotor} told police the machine had been empty.
A| {Two porters} say that five people got out.
N| {The airport's logbook} shows one name and a dash.
N| {Civil aviation inspector Pramila Gurung} found a cracked windscreen and no other damage.
N| {Rana Magar}, asked by reporters where he had been, said that he was "alive and at work".
N| {Opposition whip Dinesh Kunwar} asked for the helicopter's invoice.
N| {The prime minister} has called for an explanation by Sunday.
? Was the tourism minister on the helicopter? | 1A 2D+ 4W+ 5D+ 7W 9W+
? Was the helicopter empty? | 1D 5A+ 6D
? What damage was there? | 8A=a cracked windscreen
? how many people got out of the machine | 5D+ 6A=five
? Is the picture recent? | 3D+
? Has the minister explained himself to the prime minister? | 11P
? Where was the minister on Friday? | 2A+=at a wedding in Pokhara 9W+
? Has the invoice been published? | 10P
? Was the pilot hurt? | -

= Freight train carrying lithium batteries burns in New Mexico desert
N| Eight containers of lithium batteries burned for a second day on Wednesday beside the tracks near Lordsburg, New Mexico, where a BNSF-Western freight train derailed on Tuesday, {state police} said.
N| {The railroad} said the train had been travelling at 52 miles an hour in a stretch where 70 is permitted.
N| {Fire Chief Ramona Aragon of Hidalgo County} said her crews would let the fire burn itself out rather than pour water on it.
V| Interstate 10 was closed for 31 miles and some 300 people were told to keep indoors.
N| {The state environment department} found hydrogen fluoride in the smoke at a distance of 200 yards, but none at the edge of town.
N| {Resident Bobby Ray Chavez} said that his eyes had burned all night and that he wanted to know what "none" meant.
N| {BNSF-Western} did not say what had caused the derailment.
N| {The National Transportation Safety Board}, which is looking at a cracked wheel found a mile back, would not confirm that it was from the train.
A| {A retired conductor who watched the train pass} told KOB-TV that sparks were coming from the fourteenth car.
N| {The railroad's regional vice-president, Dennis Holcomb}, hoped the interstate could be reopened by Friday.
? Was poisonous gas found in the town? | 5D
? Was the train speeding? | 2D+
? What caused the derailment? | 7W+ 8W
? Is Interstate 10 open? | 4D 10P+
? Did the cracked wheel belong to the train? | 8W
? how many people had to stay indoors? | 4A=300
? Have firefighters put out the fire? | 1D 3D+
? Was anyone killed in the derailment? | -
? How many containers are burning? | 1A=Eight

= Peruvian vaccine cold chain broke for 36 hours, audit finds; minister denies spoilage
N| {Peru's comptroller} reported on Monday that 680,000 doses of measles vaccine had been kept at 14 degrees for 36 hours in a warehouse in Callao last May and then been given to children.
N| {Health minister Lourdes Cárdenas-Vela} said the vaccine tolerates up to seven days at that temperature and that not one dose had lost its effect.
N| {The manufacturer in Serum City, India}, said it would not comment on individual storage cases but that its leaflet spoke of eight degrees.
N| {Paediatrician Gustavo Sotomayor} called the leaflet clear.
N| {The comptroller's office} recommended that children be tested, on which the minister has not decided.
A| {Warehouse employees} said that the failure had been reported at once.
N| {Logistics chief Percy Huanca} said that he had learned of it eleven days later.
V| Measles has infected 41 children in Peru since June.
N| {Cárdenas-Vela} said that none of the 41 had been vaccinated.
N| {The comptroller} pointed to seven who had been, by their cards.
N| {Cárdenas-Vela} asked for the cards.
? Were the vaccine doses spoiled? | 2D+ 3W+
? How long were the vaccines too warm? | 1A=36 hours
? Had some of the sick children been vaccinated? | 9D+ 10A
? Will the children be tested? | 5P
? was the failure reported immediately | 6A 7D+
? how many doses were affected? | 1A=680,000
? How many children have caught measles? | 8A=41
? Has Huanca been dismissed? | -
? How warm should the vaccine be kept? | 3A+=eight degrees

= Ship with 1,300 cattle turned away by Egypt and Turkey, vets aboard alarmed
V| A livestock carrier with 1,300 Brazilian cattle on board was refused entry at Port Said on Thursday, three days after being refused at Iskenderun, and was drifting south of Cyprus with a dwindling stock of fodder.
N| {Egypt's agriculture ministry} said the animals had been found to be infected with foot-and-mouth disease.
N| {Brazil} rejected the finding, saying its herds were free of the disease.
N| {The ship's owner, Nile Livestock Lines of Beirut}, gave the number of dead animals as 32.
A| {Two veterinary surgeons on board}, in a message to an animal welfare group, put it at 140 "and rising".
N| {The animal welfare group, Eyes on Ships}, asked the European Union to take in the ship.
N| {The European Commission} said that this was for Cyprus to decide.
N| {Cyprus} declined, because of the disease.
N| {The owner} claimed that a buyer in Libya, whom it did not name, had agreed to take the cattle.
N| {Libya's port authority in Misrata} said that no request had been made.
N| {The World Organisation for Animal Health} said samples had been sent to Pirbright in England, and results were expected on Monday.
? Do the cattle have foot-and-mouth disease? | 2A 3D 11P
? How many animals have died on board? | 4A+=32 5A=140
? Will the EU take the ship? | 6P 7W
? Has Cyprus accepted the ship? | 8D
? is there a Libyan buyer | 9A+ 10D
? Has the ship been admitted to a port? | 1D 8D
? When will the sample results be in? | 11A=Monday
? Did the crew fall ill? | -
? Where are the samples examined? | 11A=Pirbright

= Tank collapses at Georgia syrup plant; two dead, OSHA on site
N| {The Waycross fire department} said two workers died on Monday when a tank holding 200,000 gallons of corn syrup gave way at Piedmont Sweeteners.
N| {The company} confirmed the deaths and named the men as Leroy Pickens, 61, and Dashawn Ivory, 24.
N| {Ivory's mother, Tawana}, told WSAV-Coast that her son had started the job three weeks ago.
N| {Piedmont's plant manager, Buck Lanier}, said that he had trained for two months.
N| {The federal safety agency OSHA} said it had opened an inspection and had no comment on training.
V| The syrup flowed into a creek, and the county closed two intakes.
N| {The state wildlife division} counted 4,100 dead fish by Wednesday.
A| {An employee} said a weld had been patched on Friday.
N| {Lanier} denied that any welding was done last week.
N| {Pickens's widow} has retained a lawyer.
N| {The company} offered to pay for both funerals.
? How many people were killed at the syrup plant? | 1A=two
? How long had Ivory worked there? | 3A+=three weeks 4D+ 5W
? Had the tank been welded shortly before? | 8A 9D+
? Did the syrup kill fish? | 7A
? Who are the victims? | 2A+=Leroy Pickens, 61, and Dashawn Ivory, 24
? Has the company paid for the funerals? | 11P+
? Has the widow sued? | -
? Has OSHA fined the company? | -
? How much syrup was in the tank? | 1A=200,000 gallons

= Fukushima fish tested clean; Seoul extends ban anyway
V| South Korea will keep its ban on fish from eight Japanese prefectures, its government decided on Tuesday, hours after a monitoring report found no radioactivity above detection limits in 3,812 samples.
N| {Fisheries minister Shim Dae-hyun} said the people wanted it and that the people were right.
N| {Japan's foreign ministry} expressed regret and said that it would not rule out the World Trade Organization.
N| {The report's author, Dr Okja Pyun of Chonnam University}, declined to comment on politics.
N| {The opposition} accused the minister of having had the report in hand for a month.
N| {Shim} denied that: he had got it on Monday.
A| {Aides} said a draft was passed to his office in August.
N| {Fish restaurant owner Gong Eui-jin} in Busan said his sales were half of what they were.
V| Korea has banned such fish since 2013.
N| {The WTO's appeal body} ruled in Korea's favour in 2019.
? Is radioactivity in the fish above the limit? | 1D
? Has the import ban been lifted? | 1D
? When did the minister receive the report? | 6A+=on Monday 7A=August
? Did the minister withhold the report for a month? | 5A 6D+ 7A
? how many samples were tested | 1A=3,812 samples
? Will Japan go to the WTO? | 3W+
? Has the WTO ruled against Korea? | 10D
? Did anyone fall ill from the fish? | -
? Has Gong closed his restaurant? | -

= Balkan lynx photographed in Albania for first time in six years
N| A female Balkan lynx was photographed in Albania's Shebenik park on 21 February, the first there since 2019, {the conservation group Wild Shqiperia} said.
N| {Its biologist, Manjola Dervishi}, said the animal appeared pregnant.
N| {Ranger Bashkim Kola} thought that it was fat.
N| {Dervishi} put the population in the whole range at fewer than 40.
N| {North Macedonia's ministry of environment} claims there are 50 on its own side.
N| {The Eurolynx network} accepts 27 to 44 for all the countries together.
V| A gold mine is planned six kilometres from the camera.
N| {The mining company, Albaur}, said the project posed no threat to the lynx.
N| {The minister for tourism and environment} has asked for a new assessment, and will decide in the autumn.
A| {Hunters} reported a second animal in the snow.
N| {Dervishi} could not confirm it.
? How many Balkan lynxes are there? | 4A=fewer than 40 5A=50 6A=27 to 44
? Is the lynx pregnant? | 2A 3D
? Was a second lynx seen? | 10A 11W
? Has the mine been approved? | 7P 9P
? Does the mine endanger the lynx? | 8D+
? when was the lynx photographed? | 1A=21 February
? Was it the first sighting in a decade? | 1D
? Did poachers kill a lynx? | -
? Did the camera show the cubs? | -

= Oman cyclone: army says 17 dead, villages count at least 40
N| {The Oman army's rescue command} put the number of dead in Cyclone Noora at 17 on Tuesday, with the coast of Dhofar still out of reach by road.
N| {Sheikh Musallam al-Mahri}, who speaks for four villages west of Salalah, told Reuters that they had buried "forty and some".
N| {Brigadier Hamad al-Rawahi} said no such burials had been notified.
N| {The national meteorological centre} recorded 413 millimetres of rain in 24 hours, more than Salalah usually gets in three years.
M| {Al-Batinah Online} said a hospital at Mirbat was hit by a flood and patients were drowned.
N| {The health ministry} said that Mirbat's patients had been moved on Sunday, and that the report was fabricated.
A| {A nurse} who had been on duty told Al Araby TV that "not all" had been moved.
N| {The ministry} did not reply to a question about the nurse.
N| {Qatar} sent two field hospitals, which arrived at Salalah on Wednesday.
N| {Al-Rawahi} promised that the road would be open by Saturday.
? How many people died in Cyclone Noora? | 1A=17 2A=forty and some
? Did patients drown in Mirbat? | 5A 6D+ 7A 8W+
? Were all patients moved out in time? | 6A+ 7D
? Is the coastal road open? | 1D 10P
? Did Qatar send field hospitals? | 9A+
? how much rain fell in Salalah | 4A=413 millimetres
? Has the nurse been arrested? | -
? Has the sheikh visited Muscat? | -
? Did the army dispute the villages' figure? | 3A+

= Oman raises cyclone toll to 49, cites village burials
N| Cyclone Noora killed 49 people, {Oman's civil protection authority} said on Sunday, almost three times the figure it had given in the week.
N| {Its head, Brigadier Hamad al-Rawahi}, acknowledged that burials in four villages had not been reported to anyone, as the cemetery lies beyond a ravine.
N| {Sheikh Musallam al-Mahri} said he took no pleasure in having been right and asked for the road.
N| {Al-Rawahi} opened it on Sunday, a day late.
N| {The health ministry} said that two patients in Mirbat had drowned after all, and that the director of the hospital had been suspended.
N| {Al-Batinah Online's editor, Salim Ghilani}, asked for the word "fabricated" to be withdrawn.
N| {The ministry} withdrew it.
A| {Families in Hasik} say that nine men are still missing.
N| {The authority} has no list of missing persons, it said.
N| Damage is put at 1.1 billion rials by {the finance ministry}.
? How many people died in Cyclone Noora? | 1A=49
? Did patients drown in Mirbat? | 5A+
? Did the ministry take back the word fabricated? | 7A+
? Is the coastal road open? | 4A
? Are people still missing? | 8A 9W
? how much damage did the cyclone cause | 10A=1.1 billion rials
? Has the hospital director been dismissed? | 5P+
? Was the first toll right? | 1D+ 2D+
? Has Ghilani been arrested? | -

= Road deaths in New Zealand fall to lowest level in a decade
N| {New Zealand's transport agency} recorded 289 deaths on the roads last year, 52 fewer than the year before and the lowest total since 2013.
V| Of those killed, 141 were drivers, 58 were passengers, 49 rode motorcycles and 30 were on foot.
V| The number of people seriously injured fell by 6 per cent, to 2,304.
N| {Police Superintendent Rangi Waikato-Moore} said random breath tests had been carried out 4.1 million times, twice the figure of 2021.
N| {Transport minister Alwyn Petrie} credited the fall to "better roads and worse tempers at the petrol price".
N| {The motorists' association} said that traffic had dropped by 3 per cent, which accounted for part of it.
V| The agency's chief statistician, Ngaire Lo, has published a breakdown by region.
V| Waikato was the worst, with 51 deaths; Gisborne had two.
N| {Petrie} said that a plan to lower speed limits on rural roads would be dropped.
V| The target for 2030 is a total of no more than 225.
? How many people died on New Zealand's roads last year? | 1A=289
? Did road deaths increase? | 1D
? how many motorcyclists were killed? | 2A=49
? Why did deaths fall? | 5A=better roads and worse tempers at the petrol price 6A=traffic had dropped by 3 per cent
? Was the 2030 target of 225 already met? | 1D
? Will rural speed limits be reduced? | 9D+
? Which region had the most deaths? | 8A=Waikato
? Did breath tests double? | 4A
? Were 289 people seriously injured? | 1D 3D
? Did the police catch more drunk drivers? | -

= Mars orbiter finishes survey of southern ice; water layer six kilometres across
N| The Indian-French orbiter Vayu-2 has completed its first map of the ice beneath the south pole of Mars and found a bright layer, six kilometres across, which its team interprets as salty water, {the two agencies} said on Tuesday.
N| {Radar scientist Dr Shalini Menon-Iyer} told a conference in Toulouse that the layer was 1.4 kilometres under the surface.
V| The map covers 83 per cent of the cap.
N| {Dr Menon-Iyer} said the rest would be filled in by July.
N| {Glaciologist Benoît Lafontaine}, a member of the team, put the chance that the layer was water at 70 per cent.
V| Italian scientists first reported such a layer in 2018, and others later argued that it could be clay.
V| The orbiter cost 148 million euros and was launched in October 2023.
N| {India's space agency} is considering a lander, which has not been approved.
V| All three instruments are working.
? How deep is the layer? | 2A+=1.4 kilometres under the surface
? Is the bright layer salty water? | 1A+ 5A+
? how much of the cap has been mapped? | 3A=83 per cent
? Is the map complete? | 1D 3D 4P+
? Has a Mars lander been approved? | 8D+
? When was the orbiter launched? | 7A=October 2023
? Did the orbiter fail? | 9D
? How much did Vayu-2 cost? | 7A=148 million euros
? Did NASA take part? | -

= Vaccination rates up in Mali after truck convoy, ministry reports
N| The share of one-year-olds in Mali who have had three doses of the diphtheria vaccine rose from 61 to 74 per cent in 2024, according to {the health ministry's annual review}, published in Bamako on Thursday.
N| {The review} credits 38 trucks that visited 412 villages.
N| {Dr Oumar Coulibaly-Sissoko}, the programme's head, said that two trucks had been burned by armed men and that no one was hurt.
V| Gao and Kidal are excluded from the figure, as nobody could go there.
N| {WHO representative Ingeborg Staahl} called 74 per cent "a real number".
V| In Ségou the rate was 88 per cent; in Mopti 44.
N| {The ministry} hopes to reach 80 per cent by the end of next year.
V| Diphtheria killed 41 people in the country last year, against 97 in 2023.
V| The programme costs nine million dollars a year, half of it paid by the Gavi alliance.
? What share of one-year-olds was vaccinated? | 1A=74 per cent
? Are Gao and Kidal included? | 4D
? Have there been deaths among the vaccinators? | 3D+
? How many died of diphtheria last year? | 8A=41
? how many villages were reached | 2A=412
? Has the 80 per cent goal been met? | 1D 7P+
? Who pays for the programme? | 9A=Gavi alliance
? Did diphtheria deaths rise? | 8D
? Were the attackers caught? | -

= Two climbing deaths on Ben Nevis in a week
N| {Police Scotland} confirmed on Thursday that a 41-year-old man from Sheffield had been killed in a fall in Observatory Gully on Ben Nevis, four days after a student from Prague died on the same mountain's Tower Ridge.
N| {Lochaber Mountain Rescue Team leader Donald Petrie-Ross} said 18 volunteers had taken seven hours to bring the Sheffield man down.
N| {He=Donald Petrie-Ross} said that the two accidents had nothing in common.
V| An inquiry by the procurator fiscal is obligatory.
N| {The man's climbing partner}, who was treated for shock, has spoken to police, they said.
V| Fourteen people have died on Scottish hills since January; the average for the period is sixteen.
N| {Mountaineering Scotland} asked climbers to carry a helmet and crampons until May.
N| {The Met Office} rated avalanche risk on Thursday as moderate.
V| The student's name has not been made public.
? How many climbers have died on Ben Nevis this week? | 1A
? How long did it take to recover the man from Sheffield? | 2A+=seven hours
? Did the two accidents have the same cause? | 3D+
? Was an avalanche to blame? | -
? Was the number of hill deaths above average? | 6D
? how old was the man who fell in Observatory Gully? | 1A=41-year-old
? What is the student's name? | 9W
? Did the climbing partner die? | 5D
? When did the man fall? | -
? Will there be an inquiry? | 4A

= Copper smelter fined for arsenic in Yakut river
N| {A court in Yakutsk} fined Polyus-Med 1.4 billion roubles on Friday for letting arsenic escape into the Vilyuy river for at least seven months.
N| {The prosecution} had asked for 2.2 billion.
N| {Polyus-Med} said it would appeal and had already built a new settling pond.
N| {Ecologist Dr Ayaal Sivtsev} testified that the concentration was nineteen times the limit at the village of Tas-Yuryakh.
V| No witness told the court of illness.
N| {The judge, Oksana Merkulova}, refused to hear villagers, on the ground that the case concerned the river.
A| {Residents} said that cattle had died in the spring.
V| Company shares fell 2 per cent in Moscow.
N| {The regional government} is to resettle 212 people by 2027.
? How much was the smelter fined? | 1A=1.4 billion roubles
? Did the court accept the prosecution's sum? | 1D
? Will the company appeal? | 3A+
? Were villagers heard? | 6D
? Did cattle die because of the arsenic? | 7A
? Have residents been resettled? | 9P
? did anyone fall ill | -
? By how much did arsenic exceed the limit at Tas-Yuryakh? | 4A=nineteen times
? Was the pond built? | 3A+
? Did the director go to prison? | -

= Volcanic tremor in Iceland's Reykjanes fades; Blue Spring reopens
N| {The Icelandic Met Office} lowered its alert for the Svartsengi area from red to orange on Saturday, two days after the eleventh eruption in four years had begun and 41 hours after it ended.
N| {Natural hazards specialist Kolbrún Ásgeirsdóttir} said the fissure had been 1.8 kilometres long.
N| {Civil protection chief Þorlákur Helgason} put it at "about two".
V| The lava stopped 300 metres short of the road to Grindavík.
N| {Helgason} said that no one was injured and that 180 tourists had been sent out of the Blue Spring spa.
N| {The spa} opened again on Sunday morning.
V| A power station nearby was not affected.
N| {Ásgeirsdóttir} said it was likely that magma would collect again, though she could not say when.
V| Grindavík's 3,800 inhabitants moved out in November 2023; about 40 have come back.
? How long was the fissure? | 2A=1.8 kilometres 3A=about two
? Was anyone hurt in the eruption? | 5D
? Did the lava reach the road? | 4D
? How many tourists were evacuated? | 5A=180
? When will the next eruption come? | 8W
? Is the spa closed? | 6D
? Has the whole population of Grindavík returned? | 9D
? Was the power station damaged? | 7D
? is it safe to live in Grindavík again? | -

= Six-year drug study: old antidepressant beats new one, patients drop out of both
N| An inexpensive antidepressant from 1989 helped 52 per cent of patients in a large German trial, compared with 45 per cent who responded to a newer drug costing ten times as much, {the University of Marburg} reported on Thursday.
N| {Psychiatrist Reinhild Oster}, head of the trial, said that the difference was significant, if small.
V| Of 3,406 patients, 38 per cent gave up before the end, most of them because of nausea.
N| {Maker of the newer drug, Sentia}, said the dose in the trial had been too low.
N| {Oster} replied that it was the dose in Sentia's own leaflet.
N| {The health insurers' association} wants the newer drug to lose its special status in October, when the price is due to be negotiated.
V| Nine patients attempted suicide, five on the old drug and four on the new; none died.
N| {The patients' group Lichtblick} warned people against changing tablets on their own.
V| The trial cost 17 million euros, all paid by the federal research ministry.
? Which drug worked better? | 1A=An inexpensive antidepressant from 1989
? Did patients die by suicide in the trial? | 7D
? Was the dose of the newer drug too low? | 4A+ 5D+
? How many patients dropped out? | 3A=38 per cent
? has the newer drug lost its special status? | 6P
? Who paid for the study? | 9A=the federal research ministry
? Should patients switch to the older drug? | 8D
? Did the drug cause liver damage? | -
? How many attempted suicide? | 7A=Nine

= School bus overturns in Ontario; none of 43 children badly hurt
N| {Ontario Provincial Police} said a school bus rolled into a ditch near Renfrew at 8.10 on Monday morning and that 43 children on board had got out with bruises.
N| {The school board} counted 41 children, and sent 12 of them home.
N| {The police} explained that two on the list were ill and not on the bus.
N| {Dr. Meera Sandhu of Renfrew Victoria Hospital} treated nine for cuts and one for a broken collarbone.
N| {The driver, Yvonne Prud'homme}, 58, told police that a deer had run out.
V| She tested negative for alcohol.
A| {A parent} said that the bus had been late and going fast.
N| {The bus company, Laurentian Lines}, said its recorder showed 61 kilometres an hour on a road where 80 is allowed.
V| The road was icy; salt had been spread at six.
N| {Sergeant Adele Comeau} said no charges were foreseen.
? How many children were on the bus? | 1A=43 2A=41 3D
? Was a child seriously injured? | 1D
? Was the bus going too fast? | 7A 8D+
? Had the driver been drinking? | 6D
? why did the bus leave the road? | 5A+=a deer had run out
? Will the driver be charged? | 10D
? How many were treated in hospital? | 4A=nine
? Was the driver killed? | 5D
? Did the bus have seat belts? | -

= Fire at Kenyan school dormitory: parents told 21 died, ministry says 17
N| {Kenya's education ministry} said on Saturday that 17 boys had died in a dormitory fire at the Kaptarakwa primary boarding school, north of Eldoret, and that two more were in hospital.
N| {The parents' committee} announced 21 deaths, on the strength of a roll-call held in the chapel.
N| {Education principal secretary Dr Rahab Njeri-Odhiambo} said that 70 boys who had run into the fields during the night had been counted as missing and that most of them had come back.
N| {A boarder, 11-year-old Brian}, told Citizen TV that the door was locked.
N| {The headmaster}, whom police questioned on Friday, denied it.
N| {Police spokesman Daniel Kiptoo} would say only that the lock was "with the laboratory".
A| {Local people} said the dormitory had 164 beds for 98 boys' space.
N| {Njeri-Odhiambo} acknowledged that the inspectors had given the school until December to build a second one.
N| {President Wilberforce Lagat} ordered all boarding schools to be inspected within three weeks.
V| Sixteen boys died in a fire at another Kenyan school in 2017.
? How many boys died in the Kaptarakwa fire? | 1A=17 2A=21
? Was the dormitory door locked? | 4A 5D+ 6W
? Have all boarding schools been inspected? | 9P
? Was the dormitory overcrowded? | 7A 8A
? How many boys were missing at first? | 3A=70
? Has the headmaster been arrested? | -
? Did sixteen boys die at Kaptarakwa? | 1D 2D
? what started the fire | -
? When did the inspectors want a second dormitory? | 8A=December

= Nineteen buried at Kaptarakwa as headmaster charged
V| Nineteen white coffins stood in the chapel of the Kaptarakwa boarding school on Wednesday, two more than the education ministry had counted on the weekend.
N| {Principal secretary Rahab Njeri-Odhiambo} told the mourners that the two had died in hospital, and that nobody was missing.
N| {The parents' committee} accepted the number and withdrew its own.
N| {A magistrate in Eldoret} charged headmaster Joseph Kimutai with manslaughter on Tuesday.
N| {Kimutai's lawyer} said he pleads not guilty.
N| {A laboratory report read out in court} said that the lock had been in the closed position when it melted.
N| {The defence} disputes the report, because the lock was kept in an office for two days.
V| Inspections of 3,800 boarding schools began on Monday.
N| {The ministry} has closed 41 of them so far.
N| {The president} has promised free tuition to survivors.
? How many boys died in the Kaptarakwa fire? | 1A=Nineteen 3A
? Was the dormitory door locked? | 6A 7D+
? Has the headmaster been charged? | 4A
? Did Kimutai plead guilty? | 5D+
? Have all boarding schools been inspected? | -
? how many schools have been closed? | 9A=41
? Is anybody still missing? | 2D
? Has tuition for the survivors been paid? | 10P
? Did the parents dispute the ministry's number? | 3D+

= Ukrainian dam repair delayed: engineers deny second crack
N| {Ukraine's hydropower company UkrVoda} said on Tuesday that a crack in the dam at Ladyzhyn had been sealed and that there was no second crack.
M| {The Vinnytsia site Nashe Pole} had reported a second crack, nine metres long, quoting divers.
N| {UkrVoda's engineer-in-chief, Oleh Horbachov}, told reporters that the divers had seen a construction joint.
A| {One of the divers}, who asked that his name not be used, said he knew a joint from a crack.
N| {The regional governor, Solomiya Yatsenko}, asked for an independent survey and said that nothing would be decided before it was done.
N| {The emergency service} is drafting a plan for evacuating 12,000 people, a spokesman confirmed, and stressed that it was a plan.
N| {Horbachov} said that the water level had been lowered by two metres as a precaution.
N| {Residents of Stepashky} complained that their wells had run dry.
V| The dam was built in 1964.
N| {The EU} offered four experts.
? Is there a second crack in the dam? | 1D+ 2A 3D+ 4A
? Have people been evacuated? | 6P
? How long is the second crack? | 2A=nine metres long 3D+
? How far was the water level lowered? | 7A+=two metres
? Will there be an independent survey? | 5P 10P
? Was the first crack repaired? | 1A+
? did the wells run dry | 8A
? Has the dam burst? | -
? When was the dam built? | 9A=1964

= Six dead in crash of training plane in Virginia; school closed
N| {Virginia State Police} said six people died on Sunday when two training planes collided over Culpeper County.
N| {Flight school Piedmont Wings}, which owned both, said it had three people in each.
M| {The Culpeper Sentinel} reported that a student was doing her first solo flight.
N| {Piedmont Wings' owner, Hank Massey}, denied that there was a soloist.
N| {The National Transportation Safety Board's Brianna Oyelade} told reporters that one of the planes had no working transponder, and that the other's position was recorded.
N| {The FAA} said that the airfield has no tower, and declined to comment on Mr Massey's licence.
A| {Pilots at the field} said complaints about radio discipline went back to 2022.
N| {Massey} closed the school until further notice.
N| {Governor Eliot Renfroe} ordered flags to half-staff on Tuesday.
V| The victims were aged between 17 and 58.
N| {The school's insurer} has been contacted by two law firms.
? How many people died in the collision? | 1A=six
? Was a student on a solo flight? | 3A 4D+
? Did one plane lack a working transponder? | 5A
? Has Massey's licence been withdrawn? | 6W
? Is the school open? | 8D+
? how old was the youngest victim | 10A=17
? Have the families sued? | -
? Did the tower give a wrong instruction? | 6D
? Were complaints made earlier? | 7A
? Was the cause fog? | -

= Lead in Dakar spices: three children poisoned, or thirteen
N| {Senegal's health ministry} confirmed on Monday three cases of lead poisoning in children in the Médina district of Dakar, traced to a red spice.
N| {Toxicologist Dr Aïssatou Ndiaye-Faye of the Fann hospital} said she had thirteen patients, "ten of whom the ministry has not asked about".
N| {Minister Ousmane Thiam} said that the ten had been below the threshold.
N| {Ndiaye-Faye} said the threshold was that of 1991.
A| {A wholesaler in Sandaga market} told Dakar-Matin that brick dust is added.
N| {The wholesalers' union} denied it.
N| {Customs} stopped 14 tonnes from Guinea and sent samples to Lyon, results pending.
N| {Guinea's trade ministry} said it would wait for Lyon.
N| {Thiam} banned the sale of the spice until further notice, though it was still on sale at Sandaga on Wednesday, as this reporter saw.
V| Lead poisoning killed 18 children in Thiaroye in 2008.
? How many children have been poisoned? | 1A=three 2A+=thirteen 3D
? Are the ten below the threshold? | 3A 4D+
? Is the spice still sold? | 9A
? Does the spice contain brick dust? | 5A 6D+
? Did the spice come from Guinea? | 7A 8W
? Are the Lyon results available? | 7D 8W
? Has a child died of lead poisoning this year? | -
? how many tonnes were stopped by customs? | 7A=14 tonnes
? Did eighteen children die in Médina? | -

= Pacific pearl farmers count losses; scientists blame bacteria, farmers a cruise ship
V| Black-lipped oysters at eleven farms on the Manihiki atoll in the Cook Islands began dying in May, and between a third and half of those laid down last year are gone.
N| {Fisheries secretary Teina Rongo-Makea} put the loss at 40 per cent.
N| {Farmers' chairman Papa Tuakeu Nicholas} said it was 60, and that the secretary had been to four farms.
N| {Marine biologist Dr Lani Urquhart} found a Vibrio bacterium in every dead oyster she opened and in half of the living.
N| {Nicholas} recalled the visit of the Aurelia Star on 3 May, which had let off "something brown".
N| {The ship's owner, Coralline Cruises}, denied discharging anything in the lagoon.
N| {A passenger, Gertrud Falkenrath}, told the Cook Islands Post that she saw a hose.
N| {The company} said that the hose was for drinking water.
N| {Urquhart} said that the bacterium was native to the lagoon.
N| {The prime minister} asked Wellington for help, and Wellington is "considering it sympathetically".
V| The atoll's last mass death of oysters was in 2000.
? How many oysters died? | 1A=between a third and half 2A=40 per cent 3A+=60
? What killed the oysters? | 4A=a Vibrio bacterium 5A+
? Did the cruise ship discharge waste? | 5A+ 6D+ 7A 8D+
? Did the bacterium come from the ship? | 9D
? Is New Zealand helping the farmers? | 10P
? when did the oysters start to die? | 1A=in May
? Has Coralline paid damages? | -
? When was the last mass death? | 11A=2000
? Was the hose for drinking water? | 8A+

= Hurdles for lung cancer pill: European agency delays verdict
N| {The European Medicines Agency} said on Friday that it would not give its opinion on the lung cancer pill Pneumozid until January, four months later than planned.
N| {Developer Aventis Mare} said that the delay was routine.
N| {The agency's Dr Francine de Ruyter} told Reuters that questions had arisen about deaths in the trial.
N| {Aventis Mare's chief executive, Gianluca Ferrero}, put deaths in the treated group at 21 of 418 and in the other group at 34 of 417, and said that neither was a problem.
M| {The newsletter Pharma Insight}, quoting an unpublished table, gave 27 for the first.
N| {Ferrero} confirmed that six deaths were "still being adjudicated".
N| {De Ruyter} declined to say whether the six were the agency's question.
A| {Two investors} sold their stakes in the company last week.
N| {Patients' coordinator Lieve Bogaerts} asked for the pill to be given in the meantime to those with no other hope.
N| {The agency} said that was for national authorities.
V| The company's shares fell 31 per cent.
? When will the agency give its opinion? | 1A+=January
? How many patients died in the treated group? | 4A+=21 5A=27
? Why was the verdict delayed? | 2A+=routine 3A+=questions had arisen about deaths
? are six deaths still under review? | 6A+
? Did the six deaths cause the delay? | 7W+
? Has the pill been approved? | 1D+
? How far did the shares fall? | 11A=31 per cent
? Will patients get the pill early? | 9P 10W
? Has Ferrero resigned? | -

= Nine workers hurt in Austrian fireworks factory explosion
V| An explosion tore the roof off a fireworks factory at Gmünd in Lower Austria on Thursday; nine workers are in hospital, two with severe burns.
N| {State governor Irmgard Hölzl} said on Thursday evening that no one had lost their life.
M| {Radio Waldviertel} had mentioned a dead woman.
N| {The Red Cross} said that the woman was alive and that it had told the station so.
N| {Works manager Ferdinand Reisenbichler} estimated the quantity of powder at 30 kilos.
N| {The fire brigade} said "nearer 300".
N| {Reisenbichler} declined to comment on the difference.
N| {The labour inspector} confirmed that the last inspection, in February, had raised seven points.
A| {A worker} said six of those had been fixed.
N| {Hölzl} has asked for the other plant at Zwettl to be closed until it is checked.
V| The cause is not known.
? Did a worker die in the explosion? | 2D 3A 4D
? How much powder was in the building? | 5A+=30 kilos 6A=300 7W+
? How many were injured? | 1A=nine workers
? What caused the explosion? | 11W
? Were the inspectors' points fixed? | 9A
? Is the Zwettl plant closed? | 10P
? did Radio Waldviertel name the woman? | -
? Did the governor resign? | -
? When was the last inspection? | 8A=February

= Airport: drones, not missiles, closed Warsaw airspace for two hours
N| {The Polish airspace operator} said on Monday night that the closure of Warsaw's Chopin airport between 21.10 and 23.20 was due to "at least three" drones seen by pilots on approach.
M| {The television station TV Republika Plus} had reported, citing a defence source, that a Russian missile crossed Polish territory.
N| {Defence Minister Bartosz Wojnarowski} told reporters in the Sejm that there had been no missile and that he would resign if anyone showed him one.
N| {The operator's deputy head, Agata Fijałkowska}, would not comment on whether the drones had been military.
A| {An airline captain}, speaking anonymously because of company rules, said he had seen lights that "might have been a car".
N| {Military police} were searching fields at Janki, and had found a battery and nothing else by Tuesday noon.
N| {TV Republika Plus} stood by its report, saying its source had asked to be believed.
N| {The Russian embassy} did not answer a question about it.
V| Fourteen flights were diverted to Łódź and Poznań.
N| {Wojnarowski} has asked the government for 900 million zloty for a detection system; the cabinet is to discuss it on Thursday.
? Did a Russian missile enter Polish airspace? | 2A 3D 7A+ 8W+
? How many drones were seen? | 1A=at least three
? Were the drones military? | 4W
? how long was the airport closed | 1A=between 21.10 and 23.20
? Has Wojnarowski resigned? | 3P+
? Has the detection system been funded? | 10P+
? What did military police find? | 6A+=a battery
? How many flights were cancelled? | -
? Were the drones shot down? | -
? Was the drone pilot caught? | -

= Woman gives birth on flooded Bihar rooftop, officials and midwife quarrel over baby's weight
N| {Darbhanga's district administration} said that a woman gave birth to a 2.9-kilo girl on a rooftop on Saturday during the Kosi flood and had been taken to hospital by boat.
N| {Midwife Sunita Jha} said that the girl weighed 2.2 and was premature.
N| {Hospital superintendent Dr Anil Kumar Mishra-Lal} put her on a scale on Monday and read 2.3.
N| {The administration} said it had gone by the boatman's estimate.
V| The flood has affected 1.6 million people in eleven districts and, as of Monday, 34 had drowned.
N| {Opposition leader Rakesh Prasad} claimed 90.
N| {The chief secretary} asked him for the names.
N| {Prasad} gave 41.
N| {The chief secretary, Vandana Sahay}, said that 29 of them were already on her list.
A| {Villagers} say that they saw no boats until Sunday.
N| {The disaster response force} denied that: it had 48 boats there on Friday.
N| {Mishra-Lal} expects to discharge mother and daughter on Wednesday.
? How heavy was the newborn? | 1A=2.9-kilo 2A=2.2 3A=2.3
? How many people drowned in the flood? | 5A=34 6A=90 9D
? Were there boats on Friday? | 10D 11A+
? Have mother and child left the hospital? | 12P
? was the girl premature | 2A
? How many people are affected? | 5A=1.6 million people
? Did the mother die? | -
? Has the dam been opened? | -
? How many of Prasad's names were new? | -

= Hospital IT failure put 12 babies on wrong feed, Swiss clinic admits
V| Twelve premature infants at the Kantonsspital Zofingen received formula of the wrong strength for four days in March, after a software update replaced a comma by a full stop.
N| {The hospital} said that it had noticed the error on its own and that none of the babies had come to harm.
N| {Father Luca Bernasconi} said that his son's blood sugar had fallen to a level at which he had to be revived.
N| {Head of neonatology Dr Verena Stucki} said the episode had had other causes.
N| {Bernasconi} has asked the cantonal doctor to obtain the records.
N| {The software's maker, Klinovia}, said it had warned all customers of the comma on 3 March.
N| {The hospital} found no warning in its inbox, it said.
N| {The cantonal doctor}, Thomas Rüegger, said he had found it in the hospital's spam folder.
N| {The hospital's director, Monika Amrein}, told the Zofinger Zeitung that it was "a poor advertisement for our folders".
A| {Other hospitals} are said to have missed it too.
N| {Rüegger} has asked them for a reply by Friday.
? Were the babies harmed by the wrong feed? | 2D+ 3A 4D+
? Did the hospital receive the warning? | 6A 7D+ 8A 9A+
? How many infants were affected? | 1A=Twelve
? how long did they get the wrong formula? | 1A=four days
? What caused the error? | 1A=a software update
? Have other hospitals made the same mistake? | 10A 11P
? Was a baby revived? | 3A
? Has Klinovia been sued? | -
? Has Stucki been dismissed? | -

= Tsunami warning for Tonga lifted after five hours; one island still silent
N| {The Pacific Tsunami Warning Center} lifted its alert for Tonga at 4.40 a.m. on Thursday, five hours after a magnitude 7.6 earthquake 210 kilometres south-east of Nuku'alofa.
N| {Tonga's acting prime minister, Siaosi Vea}, told Radio Tonga that the highest wave measured was 1.1 metres and that he knew of no deaths.
N| {New Zealand's defence force} said that a Poseidon aircraft had seen debris on the beach of 'Eua.
V| As of Thursday afternoon nothing had been heard from Ata, where 14 people live.
N| {Vea} said that a patrol boat would reach it on Friday.
N| {The US Geological Survey} revised the magnitude to 7.3.
M| {A Fijian station, Bula FM}, had spoken of a wave of nine metres.
N| {The warning center's Dr Koji Yonemura} said that was "an error of a decimal point, at least".
N| {Seismologist Ulrike Tamm of Potsdam} thought an aftershock of more than seven was unlikely.
A| {Some Tongans} stayed on hills overnight all the same.
N| {Australia} has offered water and tents.
? How high was the tsunami wave? | 2A=1.1 metres 7A=nine metres 8D
? How strong was the quake? | 1A=magnitude 7.6 6A=7.3
? Are there dead in Tonga? | 2D
? Has the patrol boat reached Ata? | 5P+
? is the tsunami alert still in force | 1D
? Is everybody on Ata safe? | 4W
? Will there be a strong aftershock? | 9D
? Has Tonga accepted Australian tents? | -
? Was there damage on 'Eua? | 3A
? How many people live on Ata? | 4A=14

= Ata islanders unharmed; Tonga's first boat brings them bread
N| {Tonga's acting prime minister, Siaosi Vea}, said on Friday evening that the fourteen inhabitants of Ata were well, had had no telephone since the quake and "would like to be left alone, but with bread".
N| {Skipper Tevita Moala} said they had been sitting in the church when he arrived.
N| {The island's eldest, Ana Fonua}, 88, told him that the sea had come as far as the third step.
N| {The tsunami centre} has measured 1.4 metres there, somewhat more than at Nuku'alofa.
N| {Dr Koji Yonemura} explained that small islands amplify waves.
V| The phone mast needs a part from Auckland.
N| {Telecom Tonga} expects it on Tuesday.
N| {Bula FM} apologised to listeners.
A| {Residents of 'Eua} said that thirty boats had been lost.
N| {The fisheries minister} counted nine.
? Is everybody on Ata safe? | 1A
? How high was the wave at Ata? | 4A=1.4 metres
? Has the phone mast been repaired? | 7P+
? How many boats were lost on 'Eua? | 9A=thirty 10A=nine
? Did Bula FM say sorry? | 8A+
? Has the patrol boat reached Ata? | 2A+
? What do the islanders need? | 1A=bread
? Was the church destroyed? | -
? Did the tsunami kill anyone? | 1D

= Kite-surfer with broken back found after night at sea; coastguard says phone call came late
N| {The Spanish maritime rescue agency} said on Tuesday that a 38-year-old kite-surfer from Brighton was found 19 miles off Tarifa after 14 hours in the water.
N| {His wife, Philippa Darnley}, said that she had called the police at seven in the evening.
N| {The Civil Guard} logged her call at 20.55.
N| {Darnley} had it on her phone, she said, and would show it to whoever wants to see it.
N| {The agency's coordinator, Lola Infante}, said it received the alert at 21.08 and sent a helicopter at 21.30.
A| {Surf instructors on the beach} said they had raised the alarm at six by radio.
N| {Infante} said no radio message had been recorded.
N| {The surfer, Alex Darnley}, is paralysed below the waist, doctors in Cádiz told the Sur Tribune, though it was too early to say for how long.
V| His board was found at Ceuta.
N| {Tarifa's mayor, Curro Beltrán-Ruiz}, wants jet-skis to be stationed on the beach.
? When was the alarm raised? | 2A+=seven in the evening 3A=20.55 5A+=21.08 6A=at six
? How long was the surfer in the water? | 1A=14 hours
? Will he be paralysed permanently? | 8W
? Did instructors raise the alarm by radio? | 6A 7D+
? Is the surfer dead? | 1D 8D
? Are there jet-skis on the beach? | 10P
? where was the board found? | 9A=Ceuta
? Has his wife sued the Civil Guard? | -
? How old is he? | 1A=38-year-old

= Oxford lab loses frozen samples from 1,900 volunteers in freezer failure
N| {The University of Oxford} confirmed on Wednesday that blood samples given by 1,900 volunteers over thirty years had been ruined when a freezer at the Marston institute warmed up on Christmas Eve.
N| {Professor Anthea Gilchrist}, who had looked after the collection since 1994, called it "a bereavement".
N| {The university} said that half the samples had duplicates in Edinburgh.
N| {Gilchrist} put it at a third.
N| {Edinburgh's biobank} counted, and found 611.
A| {A technician} said that the alarm had been forwarded to a phone belonging to someone who left in August.
N| {Head of facilities Neil Crabtree} said that this was being looked at.
N| {Volunteers' spokesman Keith Alderman} asked for a letter to every donor; the university said that it was preparing one.
N| {The Medical Research Council} has suspended a grant of 2.3 million pounds.
N| {The university} hopes to have it restored.
V| No data on the volunteers were lost.
? How many of the samples have duplicates? | 3A+=half 4A+=a third 5A=611
? Why was the alarm not answered? | 6A=forwarded to a phone belonging to someone who left in August 7W+
? Were volunteers' data lost? | 11D
? Has every donor received a letter? | 8P
? how many volunteers gave blood? | 1A+=1,900
? Has the grant been restored? | 10P+
? Was Crabtree dismissed? | -
? Has the grant been suspended? | 9A
? Did Gilchrist resign? | -

= Whale-watching boat hits whale off Azores; guide says whale hit boat
N| {Portugal's maritime police} said that a whale-watching boat with 29 people collided with a fin whale off São Miguel on Sunday and that seven were hurt.
N| {Guide Duarte Melo-Raposo} told RTP Açores that the whale had come up under the boat.
N| {Skipper Helder Furtado} had been at 31 knots, according to the tracker, the police added.
N| {Furtado} does not contest the tracker; he contests the whale's position.
N| {Passenger Sibylle Kammerer of Graz} told the police she had seen it 300 metres ahead.
N| {Marine biologist Ana Paula Silveira} says a tail was found on the boat's bow.
N| {Melo-Raposo} said it was a piece of net.
N| {The regional environment secretary} has taken a sample.
A| {Other operators} called it a one-off.
N| {The association of operators} will introduce a limit of 15 knots in the spring, it said.
V| A fin whale with a wound was sighted on Monday; it is not known whether it was the same animal.
? Did the boat run into the whale? | 1A 2D+ 5A
? How fast was the boat going? | 3A=31 knots
? Was whale tissue found on the bow? | 6A 7D+ 8W
? How many people were injured? | 1A=seven
? did the whale survive? | 11W
? Is there already a speed limit? | 10P
? Does Furtado admit he went 31 knots? | 4A+
? Was the company fined? | -
? Had the skipper been drinking? | -

= China says third floor of collapsed clinic was empty; families say 14 inside
N| {Officials in Baoji, Shaanxi province}, said that ten people were killed when a private clinic's extension fell in on 14 May and that the third floor was unoccupied.
N| {Families} told the magazine Caixun that fourteen patients had beds there.
N| {The mayor, Cui Weimin}, said that the beds were there and the patients were not.
M| {Caixun} printed a bed list on which fourteen names appear, three of them crossed out.
V| The magazine's page was removed within two hours.
N| {The provincial health commission} sent a team, and promised results "in due course".
N| {Clinic owner Dr Fan Guoqing} has not been seen since Wednesday; the police would not say whether they hold him.
A| {Neighbours} said that trucks had left with covered loads on Wednesday night.
N| {Cui} called this "rumour" and appealed for nothing to be spread that was not confirmed.
N| {The building's architect, Lai Xiaomei}, said by telephone that the third floor was not in her drawing.
? How many people died in the clinic collapse? | 1A=ten
? Was the third floor in use? | 1D 2A 3D 4A
? Has the clinic owner been arrested? | 7W
? Was the third floor built without a plan? | 10A
? Were bodies taken away by truck? | 8A 9D
? When will the health commission report? | 6W
? has the magazine article been removed | 5A
? Did Cui resign? | -
? how many patients had beds on the third floor | 2A=fourteen 4A=fourteen

= Court in Milan upholds acquittal in cable car case; families vow to appeal
V| An appeals court in Milan on Thursday upheld the acquittal of four managers who had been accused over the fall of a cable car above Lake Orta in 2021, in which eleven people died.
N| {Presiding judge Carmela Rizzo-Ferrante} told a silent hall that the defect in the cable "could not have been recognised by the means then in use".
N| {Prosecutor Ottavio Gandolfi} had asked for prison terms of between four and nine years, and said he would wait for the written grounds before deciding on a further appeal.
N| {Lawyer Beatrice Colli}, who represents six of the eleven families, announced that they would go to the Court of Cassation.
N| {The cable car's operator, Funivie Alto Cusio}, said the ruling spoke for itself.
V| A technician, the only defendant who was convicted, received two years and four months in 2023 for having left the emergency brake blocked; his sentence is final.
A| {Some of the relatives} wept; others shouted "shame".
V| The line has been closed since the accident, and its cabins were sold for scrap last year.
N| {The region of Piedmont} plans to build a new lift by 2028, a spokesman said.
? Were the four managers convicted? | 1D 2D
? How many people died in the cable car accident? | 1A=eleven
? Has anyone been punished for the accident? | 6A
? Will the families appeal? | 4A+
? Will the prosecutor appeal? | 3W+
? what did the operator say? | 5A+
? Is the cable car running again? | 8D
? Has a new lift been built? | 9P
? how long was the technician's sentence | 6A=two years and four months
? Did the victims' families receive compensation? | -

= Rabies death in Wales? Officials await tests on man bitten abroad
N| {Public Health Wales} said on Saturday that a man in his sixties who died in Swansea on Thursday "may have had rabies" and that samples had been sent to Weybridge.
N| {The man's brother}, speaking from Lampeter, said he had been bitten by a dog in Morocco in the spring and had not mentioned it to a doctor.
N| {Consultant virologist Dr Sian Merriden} told reporters there was no risk to the public, since the virus is not passed from person to person in normal circumstances.
N| {Morriston Hospital} declined to say how many of its staff were being given injections, citing patient confidentiality.
A| {Nurses} put the number at thirty-two.
N| {The Moroccan embassy in London} pointed out that rabies is notifiable in Morocco and that no case had been reported in the town named.
M| {The Swansea Argus} called it "the first rabies death in Wales since 1902".
N| {Public Health Wales} said that if confirmed it would be the first contracted abroad since 2012, and would not comment on 1902.
V| The result was expected on Tuesday.
? Did the man die of rabies? | 1W 7A 8P 9W
? How many hospital staff are being vaccinated? | 4W+ 5A=thirty-two
? Is the public at risk? | 3D
? Where was he bitten? | 2A=Morocco
? Did the man tell a doctor of the bite? | 2D
? has the test come back | 9P
? Has Morocco reported a rabies case in that town? | 6D+
? Was it the first rabies death in Wales since 1902? | 7A 8W
? Was the dog caught? | -

= Welsh rabies suspicion not confirmed; man had meningitis, lab finds
N| The man who died in Swansea last week after a dog bite in Morocco did not have rabies, {Public Health Wales} announced on Tuesday, citing negative samples from Weybridge and Paris.
N| {Dr Sian Merriden} said that he had died of bacterial meningitis, for which there was no connection with the dog.
N| {The brother}, who was told on Monday, asked the public to remember that he was a person "and not a headline".
N| {Morriston Hospital} said the thirty-two staff who had begun the injections could stop.
N| {The Swansea Argus} apologised to the family but said it had acted in good faith.
N| {Clinicians} noted that the patient's vaccination against pneumococcus had not been checked.
V| An inquest is to be opened in Swansea on 12 November.
N| {Morocco's ambassador} thanked the Welsh authorities.
? Did the man die of rabies? | 1D 2D
? What did the man die of? | 2A=bacterial meningitis
? How many hospital staff were being vaccinated? | 4A+=thirty-two
? Did the Argus apologise? | 5A+
? Has the inquest taken place? | 7P
? Has the dog been found? | -
? Was the man vaccinated against pneumococcus? | 6W
? Did the injections continue? | 4D+

= Nigeria fuel depot fire: "no casualties", governor says, as hospital counts 27
V| A fuel depot at Apapa in Lagos burned for the whole of Sunday, sending a column of smoke over Lagos Island and closing the port for eleven hours.
N| {Governor Jide Balewa-Ayo} announced at 2 p.m. that there had been "no casualties whatsoever".
N| {Gbagada General Hospital} told Channels TV at 6 p.m. that it had received 27 people with burns, of whom four had died.
N| {The governor's spokesman, Kehinde Oduya}, said that the 27 were from a house fire at Ajegunle.
N| {Lagos fire commissioner Funmi Akinsanya} could recall no house fire at Ajegunle.
A| {A depot worker} told the same channel he had carried two colleagues out by the legs.
N| {The depot's owner, Continental Energies}, did not answer calls on Sunday, and on Monday referred questions to the governor.
N| {Oduya} conceded on Monday that "some of" the 27 were from the depot.
N| {Balewa-Ayo} visited them on Monday afternoon and promised to meet the bills.
N| {The Nigerian midstream regulator} suspended the depot's licence.
? Were there casualties in the Apapa fire? | 2D 3A 4D+ 6A 7W+ 8A+
? How many people died in the depot fire? | 3A=four
? Did the 27 patients come from a house fire? | 4A+ 5D 8D+
? Has the depot's licence been suspended? | 10A
? Has the governor paid the bills? | 9P
? how long was the port closed | 1A=eleven hours
? Was the depot insured? | -
? Did the governor resign? | -

= Cloud over Turin: not poison, sugar
N| {The Turin fire brigade} identified the white cloud that drove 9,000 people indoors on Monday as icing sugar.
V| It had escaped from a tanker at the Dolciaria Moncalieri works while the contents were blown into a silo.
N| {Regional environment agency director Elisabetta Pautasso} had advised people at noon to close windows because of "a substance of unknown composition".
A| {A worker at the factory} said the managers had known at eleven.
N| {Managing director Gualtiero Bima} denied that anyone had known before one o'clock.
N| {Fire brigade log entries} show a call from the factory at 10.52 that mentions sugar.
N| {Bima} said it was the night watchman's call.
V| Fine sugar dust can explode.
N| {The fire brigade}, asked whether there had been a risk, would say no more than "we were there".
N| {The city council} is to debate whether to bill the company for the alarm.
? What was the cloud? | 1A=icing sugar
? Was the cloud poisonous? | 1D
? Did the factory's managers know early what it was? | 4A 5D+ 6A
? Was there a danger of explosion? | 8A 9W
? Has the company been billed? | 10P
? How many people were kept indoors? | 1A=9,000
? Who telephoned the fire brigade at 10.52? | 6A=from the factory 7A+=the night watchman
? Was anyone hurt? | -
? Did children get ill? | -

= Canadian fisherman loses record fish claim after science review
N| {The International Freshwater Angling Federation} withdrew its recognition on Wednesday of a lake sturgeon caught by Rick Haldorson of Gimli, Manitoba, as the longest ever measured, after biologists said that its tail had been stretched in the photograph.
N| {Haldorson}, 49, denied having stretched anything, and said that the fish was released alive.
N| {Biologist Dr. Chantelle Roy of the University of Winnipeg} put the length at 211 centimetres, against 224 in the record.
N| {Haldorson's fishing partner} told CBC Manitoba that the tape had been read by a third person.
N| {The third person, Merv Zacharias}, declined to be interviewed.
N| {Roy} said she had no doubt about Mr Haldorson's honesty but a great deal about the tape.
V| The previous record, of 219 centimetres, has been restored.
N| {The federation} is writing new rules that will require two cameras.
A| {Local people} want the fish on the town crest all the same.
? How long was the sturgeon? | 3A=211 centimetres
? Has the record been withdrawn? | 1A 7A
? Did Haldorson stretch the tail? | 1A 2D+
? Who read the tape? | 4A+=a third person
? has Zacharias confirmed the length? | 5W
? Was the fish killed? | 2D+
? Are two cameras already required? | 8P
? Was Haldorson fined? | -
? Does Roy accuse Haldorson of lying? | 6D

= Red-crowned cranes die in Hokkaido; power lines, not flu, the reason
N| {Japan's environment ministry} reported on Thursday that 31 red-crowned cranes had been found dead in eastern Hokkaido since November, 24 of them under power lines.
N| {Ornithologist Kumi Tachibana} had warned in December that bird flu might be the cause.
N| {The ministry} said that all 31 had tested negative for flu.
N| {Tachibana} accepted the result and said she was relieved and sorry in equal measure.
N| {Hokkaido Denki} will hang markers on 46 kilometres of line by next winter, its president said.
A| {Farmers} claim 90 birds have died.
N| {The ministry's ranger, Takeo Mori}, could account for 31 and "would not quarrel with a farmer".
V| About 1,900 cranes live on the island.
N| {A parliamentary group} wants feeding stations to be moved away from lines.
V| The ministry will decide on that in April.
? What killed the cranes? | 1A=power lines
? How many cranes died? | 1A=31 6A=90
? Did the birds have flu? | 2P 3D
? Have markers been put on the lines? | 5P
? Will feeding stations be moved? | 9P 10W
? did Tachibana stick to her warning? | 4D+
? How many cranes live on Hokkaido? | 8A=1,900
? Have cranes died on Honshu? | -
? Was Mori in favour of the farmers' figure? | 7W

= Rail company and union at odds over strike-day accident at Naples
N| {The operator Campania Ferrovie} said that a train which hit a buffer at Naples Garibaldi station on Friday was driven by a trained supervisor because of the strike, and that seven passengers had been bruised.
N| {The union Orsa-Sud} said he had last driven a train in 2011.
N| {Director general Ludovica Esposito-Caruso} said that he had renewed his licence in January.
N| {The ministry of infrastructure} confirmed the renewal, but for freight trains.
N| {Hospital Loreto Nuovo} treated eleven people, none of whom was kept in overnight.
N| {Esposito-Caruso} acknowledged that seven had been "a figure of the first hour".
A| {Commuters} said the train had not slowed down at all.
N| {The data recorder}, according to prosecutors, shows 14 kilometres an hour.
N| {The supervisor}, who has not been named, declined to answer the prosecutor's questions.
N| {The union} has offered to end the strike if the licence rules are kept.
? How many people were injured at Naples? | 1A+=seven 5A=eleven 6A+
? Was the supervisor licensed to drive passenger trains? | 2D 3A+ 4D
? How fast was the train going? | 8A=14 kilometres an hour
? Did the train fail to brake? | 7A
? Has the strike ended? | 10P
? what did the supervisor tell the prosecutor? | 9W+
? Was the supervisor drunk? | -
? Was anybody kept in hospital? | 5D
? When did he last drive a train? | 2A=2011

= Second earthquake in a week hits Afghan province, aid held up
N| {Afghanistan's disaster management authority} said a magnitude 5.8 earthquake on Sunday killed at least 42 people in Herat province, where a stronger shock on the previous Saturday left more than a thousand dead.
N| {The World Health Organization} counted 55 dead and 210 injured in hospitals alone.
N| {The Taliban spokesman, Mawlawi Qari Mustafa}, denied that foreign relief flights had been turned away at Herat airport.
N| {The Norwegian refugee agency} said that its aircraft had been sent back to Islamabad on Monday for "want of a stamp".
N| {Mustafa} said the matter would be looked into.
A| {Two pilots} confirmed they had been refused landing, one of them twice.
N| {The United Nations} said it had received permission for its own flights on Tuesday evening.
V| Snow was expected above 2,000 metres within a fortnight.
N| {Residents of Zinda Jan} told reporters they had not yet seen a tent.
N| {The authority's deputy head, Abdul Salam Rahmani}, promised 3,000 tents by the weekend.
? How many people died in Sunday's earthquake? | 1A=at least 42 2A=55
? Were relief flights turned away? | 3D+ 4A 5W+ 6A
? Have tents arrived in Zinda Jan? | 9D 10P
? how strong was Sunday's quake? | 1A=magnitude 5.8
? Did more than a thousand die on Sunday? | 1D 2D
? Are UN flights allowed to land? | 7A
? Was the airport damaged? | -
? Did Afghanistan refuse help from Pakistan? | -
? Has it snowed in the area? | 8P

= Mosquito-proof bed nets fail in Burundi test, maker blames washing
N| {The Burundi malaria programme} found that 31 per cent of bed nets supplied by the firm Netura no longer killed mosquitoes after fourteen months, although the contract promised three years.
N| {Programme director Dr Léonidas Ntahomvukiye} said that the country would not pay for the last delivery.
N| {Netura}, of Dongguan, replied that the nets had been washed with detergent.
N| {The programme} said the instructions allowed twenty washes.
N| {The Global Fund}, which pays for the nets, asked for an independent test in Switzerland and would not comment before it was finished.
A| {Health workers} in Gitega had already noticed a rise in malaria among children who slept under new nets.
N| {The ministry's statistics} show 6.1 million cases last year, up from 5.4 million.
N| {Ntahomvukiye} did not attribute the increase to the nets.
N| {Netura} threatened to sue if payment were withheld.
V| Eight million nets have been distributed since 2022.
? Do the bed nets work? | 1D+ 6D
? Have cases of malaria gone up? | 7A
? Why did the nets lose their effect? | 3A+=washed with detergent
? Has the independent test been completed? | 5W
? Will Burundi pay for the delivery? | 2D+
? did the nets cause the rise in cases? | 6A 8D+
? Will Netura go to court? | 9P+
? How many nets have been handed out? | 10A=Eight million
? Were the nets washed more than twenty times? | -
? How many nets failed? | 1A+=31 per cent

= Bosnian miners trapped by water reach surface after 54 hours
V| Nine coal miners who had been cut off by an inrush of water in the Raspotočje pit near Zenica walked out of an old drainage gallery on Thursday, more than fifty hours after the alarm was raised.
N| {Union leader Senad Begović} said they had been given up for dead by management, "though not by their wives".
N| {The mine's director, Emir Hodžić}, denied that anyone had been given up, and said that pumps had been working throughout.
N| {Miner Kenan Softić}, 44, told reporters that they heard no pumps at all from Tuesday night to Wednesday noon.
N| {Hodžić} said a pump had been changed "in those hours".
N| {The cantonal inspector, Amra Delić}, ordered the mine shut for 15 days.
N| {Begović} said that three more men who had been on the list had not gone down.
N| {Hospital Zenica} said all nine could go home on Friday.
A| {Former employees} had spoken to inspectors in 2019 about old workings full of water.
N| {Delić} could not say if those statements had been filed.
V| In 2014 five miners died in the same pit.
? How many miners were rescued? | 1A=Nine
? How long were they cut off? | 1A=more than fifty hours
? Were pumps running all the time? | 3A+ 4D+ 5D+
? Had management given up on the men? | 2A+ 3D+
? did inspectors know of the danger | 9A 10W
? Are any miners still missing? | -
? Did five miners die this week? | -
? Is the mine open? | 6P
? Have the miners gone home? | 8P
? Why did water break in? | -

= Zika vaccine trial halted in Thailand after two volunteers fall ill
N| {Chulabhorn-Dao University in Bangkok} paused a trial of a Zika vaccine on Friday because two of 90 volunteers had developed weakness in the legs.
N| {Principal investigator Dr Somchai Wattanasin} said one of them had been given salt water and not vaccine.
N| {The manufacturer, Everen}, took the view that "one of two is not a signal".
N| {The regulator} has asked for both files, a spokeswoman said.
N| {Wattanasin} said that he would neither confirm nor deny that the vaccinated patient was pregnant.
N| {The mother of the patient} told Thai Rath Daily that she was.
A| {Rumours on Line} spoke of deaths.
N| {The university} said that nobody had died and both were walking by Monday.
N| {The independent safety board} will meet on Thursday to decide if the trial may go on.
V| There is no licensed vaccine against Zika.
? Has the trial been stopped for good? | 1D+ 9P
? Did volunteers die? | 7A 8D+
? Were both ill volunteers vaccinated? | 2D+
? Was the patient pregnant? | 5W+ 6A
? Did the vaccine cause the weakness? | 3D+
? how many people took part? | 1A+=90 volunteers
? Has the safety board met? | 9P
? Is there a licensed vaccine against Zika? | 10D
? Did the patients recover? | 8A+
? Was Everen's share price affected? | -

= Elevated mercury in tuna: EU alert overturned after lab confusion
N| {The European food alert network} on Thursday withdrew a warning issued on 2 June about 14 tonnes of Ecuadorean tuna, because the sample with the high mercury value had been swordfish.
N| {Chief inspector Gemma Boada of the Catalan food agency}, which made the test, said a tag had been transposed.
N| {The exporter, Atunera Manta}, estimated its loss at 1.8 million dollars and demanded that amount from the agency.
N| {Boada} said she could not promise anything.
N| {Ecuador's fisheries undersecretary, Diego Viteri-Paz}, asked Brussels for an apology and received what he called a "regret".
N| {A consumer group in Rotterdam} said that the tuna had in fact been tested twice, and that the second sample too was above the limit.
N| {The network's coordinator, Niels Overgaard}, could not find a second sample in the file.
A| {An official of the agency} said that there had been one, in a freezer, unlabelled.
N| {Overgaard} asked for it to be tested.
V| Meanwhile the 14 tonnes have gone off.
? Did the tuna contain too much mercury? | 1D 6A
? Was there a second sample? | 6A 7W 8A
? Has the second sample been analysed? | 9P
? What went wrong? | 2A+=a tag had been transposed
? Has Atunera Manta been compensated? | 3P+ 4W+
? how much does the exporter claim? | 3A+=1.8 million dollars
? Has the warning been withdrawn? | 1A
? Was anyone poisoned? | -
? Did Brussels apologise? | -
? What fish was the sample from? | 1A=swordfish

= Rescue dog finds second missing hiker on Table Mountain after first had been declared found
N| {South African National Parks} said on Tuesday that the hiker Zandile Mokoena-Brink, lost on Table Mountain since Saturday, was found alive; it corrected itself an hour later, saying that the woman was another.
N| {Volunteer rescuer Imraan Salie} said the woman, a tourist from Munich, did not know that she was lost.
N| {Mokoena-Brink's partner} said he had been at the hospital entrance with flowers.
N| {Salie's dog, Nala}, found Mokoena-Brink on Wednesday, 60 metres below the path, with a broken ankle and eleven biscuits.
N| {The parks' spokeswoman} apologised, and would not say how the names were mixed up.
A| {Rangers} blamed a note on a hut door.
N| {Groote Schuur Hospital} said she was stable.
N| {The Mountain Club} said 19 people had been rescued in the park since New Year.
V| She is to be operated on Thursday.
? Was Mokoena-Brink found on Tuesday? | 1D 4D
? Was she found alive? | 4A 7A
? How did the mix-up happen? | 5W+ 6A=a note on a hut door
? What injury does she have? | 4A=a broken ankle
? Has she been operated on? | 9P
? How many people were rescued since New Year? | 8A=19 people
? was the German tourist in danger | -
? Did a rescuer die? | -
? Who found her? | 4A=Nala

= Insulin thief's haul was placebo, Croatian police say
N| {Police in Split} reported on Wednesday the theft of 4,000 insulin cartridges from a warehouse of the wholesaler Medadria and warned diabetics against buying any.
N| {Medadria} said on Thursday that the cartridges contained salt water for a trial.
N| {Medicines agency head Dr Siniša Vuković} said the cartons looked exactly like insulin, which was the point of them.
N| {Police inspector Nikolina Grubišić} confirmed that 212 cartridges had been sold in a market in Mostar.
N| {Hospital Mostar} received three people with high blood sugar; one was in a coma.
N| {Dr Ante Zovko of the hospital} said it was too early to tell if the cartridges were to blame.
N| {Medadria's lawyer} would not comment on why a trial drug was stored beside the real one.
N| {Grubišić} told reporters that a warehouseman had been detained, and said later that he had been released.
A| {His colleagues} described him as a diabetic.
V| The trial was to test a pen, not a drug.
? What did the stolen cartridges contain? | 2A+=salt water
? Did the stolen cartridges make people ill? | 6W
? Is the warehouseman in custody? | 8D
? How many cartridges were stolen? | 1A=4,000
? How many were sold? | 4A=212
? did the thief steal insulin? | 1A 2D+
? Did the coma patient die? | -
? Why was the placebo kept next to the insulin? | 7W+
? What was being tested? | 10A=a pen

= Lancashire hospital's night nurse "did not sleep", panel finds
N| {A panel of the Nursing and Midwifery Council} ruled on Friday that Ruth Ollerenshaw, a night nurse at a hospital in Preston, was not asleep on the night of 11 February when a patient of 77 suffered a fall.
N| {The patient's son, Wayne Hesketh}, had said a porter told him that he saw her with her eyes shut.
N| {The porter, Clive Mather}, denied before the panel having said so.
N| {Hesketh} produced a recording.
N| {Panel chairman Dr Marian Stopforth} said the recording was of a man who was not the porter.
N| {Hesketh} accepted that it was another porter.
N| {The council} has imposed no sanction.
N| {The trust}, which suspended her for eight months, will not say when she may return.
A| {Colleagues} said she was looking for work in a bakery.
V| The patient recovered from a broken hip.
? Was the nurse asleep? | 1D 2A
? Did Mather say she had her eyes shut? | 2A 3D+ 4A 5D
? Was the nurse punished by the council? | 7D
? Did the patient die? | 10D
? When can she go back to work? | 8W+
? how long was she suspended | 8A+=eight months
? What injury did the patient suffer? | 10A=a broken hip
? Has Ollerenshaw left nursing? | 9P
? Was Hesketh fined? | -

= Sinkhole swallows bus in Argentina's Córdoba; driver safe, says operator
V| A sinkhole about eight metres across opened under a city bus in Córdoba, Argentina, shortly before six on Thursday morning, and the front half of the vehicle dropped into it with twelve people aboard.
N| {Transport operator Ciudad Sur} said the driver and all eleven passengers had climbed out through the rear window, two of them with cuts.
N| {The emergency service 107} took five people to hospital.
N| {Ciudad Sur's spokeswoman, Mariela Ochoa}, said that the other three had complained of shock.
M| {Canal 8 Córdoba} reported that a cyclist was lying under the bus.
N| {Firefighters}, who lowered a camera, saw no cyclist but could not see the left side.
N| {Water company Aguas Mediterráneas} said that there had been no leak in the street.
N| {Neighbour Horacio Bazán} said he had reported one on Monday, and had a number.
N| {The company} said the number he gave was for a leak two streets away.
N| {Mayor Luciano Arce} ordered the street closed for a month.
V| By evening the bus had been pulled out; there was nobody under it.
? Was there a cyclist under the bus? | 5A 6W 11D
? How many people were injured? | 2A+=two 3A=five
? Was there a water leak? | 7D+ 8A 9D+
? How big was the hole? | 1A=about eight metres across
? did the driver survive? | 2A+
? Has the street reopened? | 10D
? What caused the sinkhole? | -
? Will the bus be repaired? | -
? When did the hole open? | 1A=shortly before six on Thursday morning

= Experimental malaria mosquitoes to be released in Uganda, scientists say, not yet
M| {The Kampala Sun} announced on Tuesday that genetically altered mosquitoes had been released on an island in Lake Victoria "in secret".
N| {The Uganda Virus Research Institute} said no altered mosquito had left its cages.
N| {Its project head, Dr Florence Nakayiza}, told a press conference that a request to the biosafety committee would be made in 2027 and no sooner.
N| {A fisherman on Bukasa island, Moses Ssemakula}, said that strangers with boxes had come in March.
N| {Nakayiza} said the boxes had contained traps.
N| {Campaigners from Food Freedom} presented a photograph of a box marked "GM".
N| {Nakayiza} said that GM was for Grace Musoke, an assistant.
N| {Grace Musoke} confirmed it.
A| {Two members of the committee} told the Sun that the request had been announced to them informally.
N| {The parliamentary health committee} will visit the island in July.
? Have altered mosquitoes been released in Uganda? | 1A 2D+ 3D+
? What was in the boxes? | 5A+=traps 
? When will the release be applied for? | 3A+=2027
? Do the letters on the box stand for genetically modified? | 6A 7D+ 8D+
? Was the committee told informally of the request? | 9A
? Has parliament's committee been to the island? | 10P
? did the mosquitoes spread malaria? | -
? Has Nakayiza resigned? | -
? who saw strangers with boxes? | 4A=Moses Ssemakula

= Ferry strike and fog: Scottish isles run short of insulin and bread
V| Three days of fog and one of strikes have left the island of Colonsay, in the Inner Hebrides, without a ferry since Monday and, by Friday, without bread.
N| {GP Dr Hector MacPhail} said that two of his diabetic patients had insulin until Sunday and that the coastguard had promised to fly some out.
N| {The coastguard} confirmed the promise, subject to the fog.
N| {CalWest, the ferry operator}, said that its crews would be back at work on Saturday morning.
N| {The RMT-Hebrides union} said they would be back when it had seen the offer in writing.
N| {CalWest's managing director, Fraser Lumsden}, declined to say whether a written offer existed.
A| {Islanders} complained that the last ferry had sailed half empty.
N| {Lumsden} said 41 of 60 cars were on board.
N| {Transport minister Ailsa Coltrane} offered to mediate, and both sides said they would think about it.
V| A helicopter landed at 16.10 with insulin and, nobody knows why, a wedding cake.
? Has insulin reached Colonsay? | 2P 3P 10A
? Is the strike over? | 4P+ 5P+
? Has a written offer been made? | 5D+ 6W+
? how long did the patients' insulin last? | 2A=until Sunday
? Was the last ferry half empty? | 7A 8D+
? Will the minister mediate? | 9P
? Did a patient die? | -
? Is the island still without bread? | 1A
? Where has the cake come from? | 10W

= Chile orders autopsy after Antarctic expedition's death; guide denies dispute
N| {Chile's police} flew the body of an Argentine geologist, Ignacio Lavalle, 46, from King George Island to Punta Arenas on Sunday and asked for a second autopsy.
N| {The first, made at the base by a Russian doctor}, found that he had frozen to death.
N| {His daughter Camila} said a man with forty expeditions behind him does not freeze to death "two hundred metres from a kitchen".
N| {Expedition leader Pedro Urzúa} denied that there had been a quarrel on the night.
A| {Two scientists} heard raised voices.
N| {Urzúa} admitted raised voices, over a fuel drum.
N| {Argentina's foreign ministry} asked for its own expert to be present and was refused.
N| {Chile's foreign minister, Teresa Alarcón}, said that there had been no request in writing.
N| {Prosecutor Roberto Ide} will not comment before the results, expected on Friday.
? How did the geologist die? | 2A=frozen to death 9W
? Was there a quarrel that night? | 4D+ 5A 6A+
? Is Urzúa under arrest? | -
? Has the second autopsy been done? | 1P 9P
? Did Argentina ask for its own expert? | 7A+ 8D+
? who asked for a second autopsy | 1A=Chile's police
? Did Urzúa kill Lavalle? | -
? What was the argument about? | 6A+=a fuel drum
? When are the results expected? | 9A=Friday

= Autopsy: Antarctic geologist had head injury, "consistent with a fall"
N| {Prosecutor Roberto Ide} said on Saturday that Ignacio Lavalle, the Argentine geologist found dead near a Chilean base, had died of cold after suffering a head injury.
N| {The injury}, according to the autopsy, was consistent with a fall on ice or with a blow.
N| {Ide} said that he did not see grounds to detain anyone.
N| {Camila Lavalle} asked for the fuel drum to be tested for blood, her lawyer said.
N| {Expedition leader Pedro Urzúa} returned to Santiago on Friday and told the daily La Unión that he had argued with Lavalle and then gone to bed.
N| {Another scientist, Dr Loreto Pinilla}, told the same paper that she had not seen Urzúa in his bed at one o'clock.
N| {Urzúa} does not remember the hour.
N| {Argentina's foreign ministry} thanked Chile for the report, which it did not comment on.
A| {Members of the team} said they wanted to go home.
N| {Ide} has asked for the drum.
? How did the geologist die? | 1A=died of cold after suffering a head injury 2A+
? Is Urzúa under arrest? | 3D
? Was Urzúa in bed at one o'clock? | 5A+ 6D 7W+
? Was there a quarrel that night? | 5A+
? has the drum been tested for blood | 4P 10P
? Did Argentina criticise the report? | 8W+
? Was the injury caused by a blow? | 2A
? Has Urzúa been charged? | 3D
? Did Pinilla accuse Urzúa of murder? | -

= Brisbane flood gauge off by two metres; council knew since winter
N| {The flood gauge at Enoggera Creek in Brisbane} has shown a level 2.1 metres too low since it was knocked by a boat in July, the council's audit found.
N| {Lord Mayor Frances Killoran} said she learned of the fault on 11 January, the day after the creek entered 260 houses.
N| {Council engineer Ravi Sundaram} told the inquiry that he had written to her office on 22 August.
N| {Killoran's chief of staff} confirmed that a letter was received and put it down to "triage" that it had not been read.
N| {Residents' lawyer Joelle Tabak} will file a claim on behalf of 190 owners.
N| {Insurers} have said that they would pay and then sue.
A| {Firefighters} recalled shouting in the street an hour before the siren.
N| {The Bureau of Meteorology} had told the council in September, its Queensland head, Owen Dunphy, said.
N| {The inquiry's head, Justice Marguerite Olney}, will report by the end of March.
V| One man died of a heart attack during the evacuation.
? Did the council know the gauge was faulty before the flood? | 2D+ 3A+ 4A+ 8A
? How many houses were flooded? | 2A=260
? How far out was the gauge? | 1A=2.1 metres too low
? Has a claim been filed? | 5P
? Was anyone killed in the flood? | 10A
? When did Killoran learn of the fault? | 2A+=11 January 3A=22 August
? Has the inquiry reported? | 9P
? Did the boat's owner pay? | -
? has Killoran resigned | -

= Ireland's storm names: forecaster apologises over "Brexit"
N| {Met Éireann} said on Friday that the name Brexit had been submitted by 4,120 members of the public for this winter's storms and rejected.
N| {Its spokesperson, Niamh Corrigan}, apologised for an e-mail that said it had been accepted.
M| {The Irish Times-Herald} published the e-mail on Wednesday.
N| {The UK Met Office}, which shares the list, said that it had no part in the e-mail.
A| {Someone in the office} was said to have sent it by pressing the wrong key.
N| {Corrigan} said that no one would be disciplined.
V| The names for the season are from Aisling to Wilf.
N| Last year's storms caused damage put at 61 million euros, according to {Insurance Ireland}.
N| {A bookmaker} would not say how many had bet on it.
? Is Brexit on the list of storm names? | 1D+ 2D+
? Was the e-mail a mistake? | 2A+ 5A
? How many people proposed the name? | 1A=4,120
? has anyone been punished? | 6D+
? How much damage did last year's storms cause? | 8A=61 million euros
? Did the UK Met Office send the e-mail? | 4D+
? How many people bet on it? | 9W+
? Was the newspaper sued? | -
? Did a storm called Brexit hit Ireland? | -

= Yangtze gorge landslide: ship's crew rescued, two villages cut off
V| A landslide blocked the Daning river, which runs into the Yangtze at the Three Gorges, on Tuesday and trapped a passenger ship with 68 people on board, all of whom were brought off on Wednesday morning.
N| {Wushan county's deputy head, Deng Yulan}, said that nobody was known to have been hurt.
N| {A travel agent in Yichang} said that a guide had broken her arm.
N| {Deng} said she had not been told of it.
N| {The water ministry} put the volume of the slide at 1.1 million cubic metres.
M| {Chongqing Evening Post} spoke of 4 million.
N| {Geologist Professor Cao Xingbo} said the larger figure counted what was still up there.
N| {Two villages, with 2,100 inhabitants}, are being supplied by boat, the county said.
A| {Villagers reached by telephone} said that they had seen the boat once.
N| {Deng} promised daily deliveries from Thursday.
V| The Three Gorges dam, 120 kilometres downstream, was not affected.
? Were people injured in the landslide? | 2D 3A 4W
? How large was the landslide? | 5A=1.1 million cubic metres 6A=4 million 7A
? How many people were rescued from the ship? | 1A=68 people
? Do the villages receive supplies? | 8A 9A 10P
? did the dam suffer damage? | 11D
? Have all inhabitants been evacuated? | -
? Why do the figures for the slide differ? | 7A=the larger figure counted what was still up there
? Was the ship sunk? | -
? Has the river been cleared? | -

= Drought-hit Panama raises number of canal crossings, shippers say too early
N| {The Panama Canal Authority} raised the number of daily crossings from 24 to 27 on Friday, two months earlier than it had announced, because Gatún lake had risen by 40 centimetres.
N| {Administrator Rogelio Espinosa-Arias} said that 36 would be reached in September "if it rains as it should".
N| {Shipping association Navis} said that a third of the ships waiting would not benefit, being too deep.
N| {Espinosa-Arias} said that drafts would be raised by 30 centimetres in July.
N| {Hydrologist Xenia Batista} of the university warned that June could be dry.
N| {The authority} expects revenue of 4.6 billion dollars this year, down 8 per cent.
A| {Captains} have paid up to 3.9 million dollars at auction to jump the queue, brokers said.
N| {The authority} declined to confirm the amount.
V| A new dam on the Río Indio, to cost 1.6 billion, is to be built by 2032.
N| {Farmers on the Río Indio} say they will not move.
? How many ships a day may pass? | 1A+=27
? Has the number reached 36? | 1D+ 2P+
? How much did captains pay to jump the queue? | 7A=3.9 million dollars 8W+
? Has the dam been built? | 9P
? Was there enough rain for this rise? | 1A+
? Did the canal close? | -
? Are drafts raised too? | 4P+
? what revenue does the authority expect? | 6A+=4.6 billion dollars
? Have the farmers been moved? | 10D+
? Will June be dry? | 5A
