= Fire sweeps through carpet mill near Łódź, several feared dead
N| At least four people were killed when a fire broke out at a carpet mill in Zgierz, north of Łódź, in the early hours of Tuesday, {the regional fire service} said.
N| {Brigadier Marek Sobczyński, its spokesman}, said the flames had spread through the dyeing hall within minutes and that 31 workers of the night shift had got out.
A| {Workers outside the gate} said two emergency doors had been chained shut since a theft in the spring.
N| Asked about the doors, {Sobczyński} said it was far too early to speak of them.
N| {The owner, Runo-Tex}, did not answer calls on Tuesday morning.
V| The mill, which makes carpets for hotels, employs 210 people and has changed hands twice since 2015.
V| Firefighters from eleven stations were still pumping water into the building at noon.
? Were emergency exits at the mill locked on the night of the fire? | 3A 4W
? the chained doors at Runo-Tex | 3A 4W
? is it true that workers could not use all the way outs because some were blocked | 3A 4W
? How many people died in the fire? | 1A=At least four people
? Were unregistered workers among the dead? | -
? Did 31 workers escape? | 2A
? Were twelve people killed? | -
? What caused the fire? | -
? Has the managing director been arrested? | -
? Who said the governor relied on the company's list? | -
? Will the mill be rebuilt? | -
? How many people does the mill employ? | 6A=210 people

= Death toll in Zgierz mill blaze climbs to seven
N| Seven people are now known to have died in Tuesday's fire at the Runo-Tex carpet mill in Zgierz, {the provincial governor, Halina Wrońska}, said on Wednesday.
N| Three more bodies had been found beneath the fallen roof of the dyeing hall, {she=Halina Wrońska} told reporters at the scene.
A| {Colleagues of the dead} put the number at nine, saying two temporary workers from Ukraine had never been entered in the books.
N| {Wrońska} said she knew of no unregistered workers, and that nobody else was being looked for.
N| {Runo-Tex's managing director, Paweł Gierek-Nowak}, denied in a statement that any exit had been locked.
N| "Every door in the hall could be opened from the inside," {he=Paweł Gierek-Nowak} wrote.
N| {Prosecutors in Łódź} have opened an inquiry into the cause and would not say whether they had found chains.
V| The mill will stay closed until the end of the month at least.
? Were emergency exits at the mill locked on the night of the fire? | 5D+ 6D+ 7W
? the chained doors at Runo-Tex | 5D+ 6D+ 7W
? is it true that workers could not use all the way outs because some were blocked | 5D+ 6D+ 7W
? How many people died in the fire? | 1A=Seven people 3A=nine
? Were unregistered workers among the dead? | 3A 4D
? Did 31 workers escape? | -
? Were twelve people killed? | 1D 3D
? What caused the fire? | 7W
? Has the managing director been arrested? | -
? Who said the governor relied on the company's list? | -
? Will the mill be rebuilt? | -
? How many people does the mill employ? | -

= Two Ukrainians among victims of Polish mill fire, prosecutors confirm
N| Nine people died in the fire at the Runo-Tex mill, two more than first announced, {prosecutors in Łódź} said on Monday.
N| The last two were Ukrainian men aged 24 and 37 who had worked without contracts, {spokeswoman Iwona Kaleta} said.
N| {Kaleta} confirmed that two of the four emergency exits had been secured with chains and padlocks.
N| {The managing director, Paweł Gierek-Nowak}, was detained on Sunday evening, she said.
N| {His lawyer, Adam Brzeski}, said that his client had not known of the chains.
V| The governor, Halina Wrońska, had said last week that no unregistered workers were in the building.
N| {Her office} said she regretted having relied on the company's list.
N| What set the dyeing hall alight is still not known, {Kaleta} said.
? Were emergency exits at the mill locked on the night of the fire? | 3A
? the chained doors at Runo-Tex | 3A
? is it true that workers could not use all the way outs because some were blocked | 3A
? How many people died in the fire? | 1A=Nine people
? Were unregistered workers among the dead? | 2A 6D
? Did 31 workers escape? | -
? Were twelve people killed? | 1D
? What caused the fire? | 8W
? Has the managing director been arrested? | 4A
? Who said the governor relied on the company's list? | 7A+=Her office
? Will the mill be rebuilt? | -
? How many people does the mill employ? | -

= Search for missing hill walker in Slovenian Alps enters third day
N| Mountain rescuers were combing the north side of Krn on Friday for a Dutch hiker who has not been seen since Wednesday morning, {police in Tolmin} said.
N| Maarten Verhulst, 52, set out alone from a hut near Lake Krn and was expected back by six in the evening, {the hut's keeper, Alenka Skubin}, said.
N| {Skubin} said he had carried a small rucksack and wore a red jacket.
V| A helicopter of the Slovenian army could not take off on Thursday because of low cloud.
N| {Rescue leader Boštjan Lavrič} said his team had found a walking pole below the saddle but could not tell whose it was.
N| "We are looking for a living man," {he=Boštjan Lavrič} said.
N| {The Dutch embassy in Ljubljana} would only say that it was in touch with the family.
? Was Maarten Verhulst seen in Italy? | -
? the missing hiker's visit to a shop in Drenchia | -
? is it true that the dutch hiker bought bread in an italian village | -
? Did the hiker set out alone? | 2A
? Has Verhulst been found dead? | -
? Who found the body? | -
? Whose was the walking pole? | 5W
? Was the Dutchman pushed? | -
? Had he phoned his family? | -
? Has the post-mortem been carried out? | -
? How far did he fall? | -
? Was he an experienced climber? | -

= Missing Dutchman 'seen in Italian valley', shopkeeper says
A| {A shopkeeper in the Friulian village of Drenchia} says a man resembling Maarten Verhulst, the hiker lost in the Julian Alps, bought bread from her on Thursday.
A| {She=the shopkeeper} told this newspaper he spoke English, limped and wore a red jacket.
N| {The Carabinieri in Cividale} said they were looking into the account and could not say whether it was he.
N| {Slovenia's police} said that the search on Krn would go on unchanged in the meantime.
N| {Verhulst's brother, Joost}, who arrived on Friday night, said he did not believe in the sighting.
N| "Maarten would have rung home from the first telephone he saw," {he=Joost Verhulst} said.
V| Drenchia lies some 15 kilometres from the hut as the crow flies.
? Was Maarten Verhulst seen in Italy? | 1A 2A 3W 5D+
? the missing hiker's visit to a shop in Drenchia | 1A 2A 3W 5D+
? is it true that the dutch hiker bought bread in an italian village | 1A 2A 3W 5D+
? Did the hiker set out alone? | -
? Has Verhulst been found dead? | -
? Who found the body? | -
? Whose was the walking pole? | -
? Was the Dutchman pushed? | -
? Had he phoned his family? | 6D+
? Has the post-mortem been carried out? | -
? How far did he fall? | -
? Was he an experienced climber? | -

= Man in red jacket was German pilgrim, Carabinieri say
N| The man seen in the village of Drenchia on Thursday was not the missing hiker Maarten Verhulst but a pilgrim from Ulm, {the Carabinieri} said on Sunday.
N| {Captain Elena Marchiol} said the German had been found in a hostel in Cividale and had shown his receipt for the bread.
V| The report, first carried by the Messaggero delle Valli, had drawn dozens of volunteers across the border on Saturday.
N| {The paper's editor, Sandro Qualizza}, said it had reported what a witness told it.
N| On Krn, {rescue leader Boštjan Lavrič} said, 60 men and four dogs had found nothing new since the walking pole.
N| {Lavrič} said the family had recognised the pole as Verhulst's from a photograph.
N| The search is to be scaled down on Tuesday, {police} said.
? Was Maarten Verhulst seen in Italy? | 1D
? the missing hiker's visit to a shop in Drenchia | 1D
? is it true that the dutch hiker bought bread in an italian village | 1D 2D
? Did the hiker set out alone? | -
? Has Verhulst been found dead? | -
? Who found the body? | -
? Whose was the walking pole? | 6A=Verhulst's
? Was the Dutchman pushed? | -
? Had he phoned his family? | -
? Has the post-mortem been carried out? | -
? How far did he fall? | -
? Was he an experienced climber? | -

= Body of Dutch walker found below Krn after eleven days
N| The body of Maarten Verhulst, a Dutch hiker missing since the fourth of the month, was found on Saturday in a gully on the north side of Krn, {police in Tolmin} said.
N| A chamois hunter had seen something red in the snow, {police spokesman Rok Humar} said.
N| {Humar} said the 52-year-old appeared to have fallen some 120 metres and that there was no sign of another person's involvement.
N| A post-mortem examination will be held in Nova Gorica on Monday, {he=Rok Humar} said.
N| {Joost Verhulst} thanked the rescuers in his brother's name and asked to be left in peace.
V| It is the third death on the mountain this year.
? Was Maarten Verhulst seen in Italy? | -
? the missing hiker's visit to a shop in Drenchia | -
? is it true that the dutch hiker bought bread in an italian village | -
? Did the hiker set out alone? | -
? Has Verhulst been found dead? | 1A
? Who found the body? | 2A=A chamois hunter
? Whose was the walking pole? | -
? Was the Dutchman pushed? | 3D
? Had he phoned his family? | -
? Has the post-mortem been carried out? | 4P
? How far did he fall? | 3A=some 120 metres
? Was he an experienced climber? | -

= Head of Norfolk academy 'told to stay at home' after exam week
A| The principal of Fenside Academy in Downham Market has been suspended over the handling of this summer's GCSE papers, {two members of staff} have told the Downham Courier.
A| Gillian Prestwick, 49, was asked to leave the building on Monday morning, {they=two members of staff} said.
A| {One of them} said that a sealed pack of maths papers had been opened the day before the examination.
N| {Prestwick}, reached at her home, said that she had been asked not to speak to the press.
N| {The Wash and Fens Trust, which runs the school}, said it never commented on individual members of staff.
N| "Pupils' results are our only concern," {a spokesman for the trust} said.
V| The academy, with 840 pupils, was rated good by inspectors two years ago.
? Was the principal of Fenside Academy suspended? | 1A 2A 4W+ 5W+
? Gillian Prestwick's suspension over the exam papers | 1A 2A 4W+ 5W+
? is it true that the head teacher was sent home by the trust | 1A 2A 4W+ 5W+
? Did Prestwick open exam papers improperly? | -
? Was it a pack of English papers? | 3D
? Who stood in for the principal? | -
? How long was she suspended? | -
? Will pupils lose marks? | -
? Has work on the sports hall begun? | -
? Who raised the allegation against her? | -
? How did the pupils do in maths? | -

= Trust silent on principal as exam board opens inquiry
N| The examination board NQA has begun an inquiry at Fenside Academy in Downham Market, {a spokeswoman for the board} confirmed on Thursday.
N| {She=the spokeswoman for NQA} would not say what it concerned.
M| {The Downham Courier} reported this week that the principal, Gillian Prestwick, had been sent home over an opened pack of maths papers.
N| Asked whether Prestwick was still in charge, {the Wash and Fens Trust} replied that "leadership arrangements are in place".
N| {Parent governor Colin Tubby} said the governors had been told nothing.
N| {County councillor Jean Mallows} called on the trust to say who was running the school.
V| Results are due to be published on 22 August.
? Was the principal of Fenside Academy suspended? | 3A 4W+
? Gillian Prestwick's suspension over the exam papers | 3A 4W+
? is it true that the head teacher was sent home by the trust | 3A 4W+
? Did Prestwick open exam papers improperly? | -
? Was it a pack of English papers? | 3D
? Who stood in for the principal? | 4W+
? How long was she suspended? | -
? Will pupils lose marks? | -
? Has work on the sports hall begun? | -
? Who raised the allegation against her? | -
? How did the pupils do in maths? | -

= School trust admits principal was suspended, clears her over papers
N| Gillian Prestwick was suspended for three weeks and has now returned to her post as principal of Fenside Academy, {the Wash and Fens Trust} said on Friday.
N| {Its chief executive, Howard Stannage}, said that an investigation had found no wrongdoing on her part.
N| The pack of papers had been damaged by a courier and resealed in the presence of two witnesses, {he=Howard Stannage} said.
N| {The board, NQA}, said it accepted the explanation and that no candidate would lose marks.
N| {Prestwick} told the BBC's regional programme she was "hurt, but glad to be back among the children".
V| The deputy head, Simon Ludkin, had stood in for her.
N| {Stannage} declined to say who had raised the allegation.
? Was the principal of Fenside Academy suspended? | 1A+
? Gillian Prestwick's suspension over the exam papers | 1A+
? is it true that the head teacher was sent home by the trust | 1A+
? Did Prestwick open exam papers improperly? | 2D+ 3D+
? Was it a pack of English papers? | -
? Who stood in for the principal? | 6A=Simon Ludkin
? How long was she suspended? | 1A+=three weeks
? Will pupils lose marks? | 4D+
? Has work on the sports hall begun? | -
? Who raised the allegation against her? | 7W+
? How did the pupils do in maths? | -

= Fenside to get new sports hall
N| Fenside Academy in Downham Market is to build a sports hall for 2.3 million pounds, {principal Gillian Prestwick} announced at the school's summer fair.
N| Work is to start in October and take fourteen months, {she=Gillian Prestwick} said.
V| Prestwick was cleared last month of any fault in the matter of a damaged pack of examination papers.
N| {Sport England} is paying a third of the cost.
N| {Neighbour Doreen Catchpole} said the hall would take the light from her kitchen.
N| {The district council} approved the plans in May by nine votes to two.
? Was the principal of Fenside Academy suspended? | -
? Gillian Prestwick's suspension over the exam papers | -
? is it true that the head teacher was sent home by the trust | -
? Did Prestwick open exam papers improperly? | 3D
? Was it a pack of English papers? | -
? Who stood in for the principal? | -
? How long was she suspended? | -
? Will pupils lose marks? | -
? Has work on the sports hall begun? | 2P+
? Who raised the allegation against her? | -
? How did the pupils do in maths? | -

= Dozens missing as ferry goes down off Buton
N| A wooden ferry carrying passengers home for the holiday sank off the Indonesian island of Buton on Sunday night, and 38 people are missing, {the search and rescue agency Basarnas} said.
N| Fishermen had pulled 64 people from the water by dawn, {its local head, Andi Baharuddin}, said.
N| {Baharuddin} said the bodies of five people, two of them children, had been brought to Baubau.
V| The passenger list of the Sinar Wakatobi contains 74 names.
A| {Survivors} said there had been many more on board, some of them sitting on the roof.
N| {The harbour master, La Ode Rusdi}, said he could not say how many people the vessel had carried.
V| Waves were up to three metres high when the ferry left Wanci at nine in the evening.
? Was the ferry overloaded? | 5A 6W
? too many people on board the Sinar Wakatobi | 5A 6W
? is it true that the ship took more passengers than were on the list | 5A 6W
? How many people died in the sinking? | 3A=five people
? How many survivors were there? | 2A=64 people
? Are 38 people still missing? | 1A
? Did the ferry sink off Lombok? | 1D
? Who ordered the captain to sail? | -
? Has the owner been arrested? | -
? Have divers reached the wreck? | -
? Are passengers counted at the piers yet? | -
? Were there enough life jackets? | -

= Toll in Buton ferry sinking rises to 19
N| Nineteen bodies have been recovered from the strait where the ferry Sinar Wakatobi capsized, {Indonesia's rescue agency} said on Tuesday, and 24 people are still being sought.
N| {The owner, Haji Mustamin}, said his ship had not been overloaded.
N| "We had 74 passengers and six crew, as it says on the paper," {he=Haji Mustamin} told Sulawesi Radio.
N| {Andi Baharuddin of Basarnas} pointed out that 64 survivors and 19 dead already made 83.
N| {The transport ministry} said that the ship's licence was for 70 persons.
A| {Relatives waiting in the port of Baubau} speak of at least 110 on board.
N| Divers are to go down to the wreck on Wednesday if the current allows it, {Baharuddin} said.
? Was the ferry overloaded? | 2D+ 3D+ 4A 5A 6A
? too many people on board the Sinar Wakatobi | 2D+ 3D+ 4A 5A 6A
? is it true that the ship took more passengers than were on the list | 3D+ 4A 6A
? How many people died in the sinking? | 1A=Nineteen 4A=19
? How many survivors were there? | 4A=64 survivors
? Are 38 people still missing? | 1D
? Did the ferry sink off Lombok? | -
? Who ordered the captain to sail? | -
? Has the owner been arrested? | -
? Have divers reached the wreck? | 7P
? Are passengers counted at the piers yet? | -
? Were there enough life jackets? | -

= Captain of sunken ferry held, search called off
N| Police on Buton have arrested the captain of the Sinar Wakatobi, {police chief Komang Sudarta} said on Saturday.
N| The man, identified as La Hamka, 44, has admitted to taking on 107 people, {Sudarta} said.
N| {His lawyer} said that the owner had ordered him to sail.
N| {Haji Mustamin, the owner}, could not be reached; his telephone was switched off.
N| {The rescue agency} ended its search on Friday evening with 41 dead and two people unaccounted for.
V| That makes it the worst sinking in the province since 2017.
N| {The transport minister, Retno Wulandari}, promised to have passengers counted at every pier from next month.
? Was the ferry overloaded? | 2A
? too many people on board the Sinar Wakatobi | 2A
? is it true that the ship took more passengers than were on the list | -
? How many people died in the sinking? | 5A=41
? How many survivors were there? | -
? Are 38 people still missing? | 5D
? Did the ferry sink off Lombok? | -
? Who ordered the captain to sail? | 3A+=the owner
? Has the owner been arrested? | -
? Have divers reached the wreck? | -
? Are passengers counted at the piers yet? | 7P+
? Were there enough life jackets? | -

= Bird flu suspected on duck farm in southern Jutland
N| Some 9,000 ducks on a farm near Løgumkloster are to be tested for bird flu after 140 of them died within two days, {the Danish veterinary authority} said on Monday.
N| {Its duty veterinarian, Kirstine Høgsbro}, said that it was not yet known whether the virus was involved.
A| {A neighbouring farmer, who asked not to be named}, said that trucks for the cull had already been ordered.
N| {The farm's owner, Jens Ravnkjær}, confirmed that he had had dead animals and would say nothing more.
V| A protection zone of three kilometres was drawn around the farm as a precaution.
V| Denmark had its last outbreak in March, on an egg farm on Funen.
? Did the ducks at Løgumkloster have bird flu? | 2W
? an outbreak of H5N1 on Jens Ravnkjær's farm | 2W 4W+
? is it true the dead ducks in løgumkloster were infected | 2W
? Were the ducks culled? | 3P
? Has the virus spread to the farm in Højer? | -
? How many birds were killed? | -
? Did people on the farm catch the virus? | -
? How did the virus reach the farm? | -
? Has the protection zone been lifted? | -
? Has Ravnkjær received compensation? | -
? Which country stopped importing Danish poultry? | -
? Did Germany close its border to Danish poultry? | -

= Authority confirms H5N1 at Løgumkloster, culls 9,000 ducks
N| The ducks that died on a farm at Løgumkloster had the H5N1 strain of bird flu, {Denmark's veterinary authority} said on Wednesday.
N| All 9,000 birds were killed overnight, {it=the veterinary authority} said.
N| {Owner Jens Ravnkjær} told Radio Syd he was losing two years' work.
N| "I kept them indoors, as I was told to," {he=Jens Ravnkjær} said.
N| {Duty veterinarian Kirstine Høgsbro} said wild geese had probably brought the virus, though that would be hard to prove.
N| {The state health institute} said nobody who worked on the farm had fallen ill.
N| Japan has stopped imports of Danish poultry, {the trade organisation Dansk Fjerkræ} said.
? Did the ducks at Løgumkloster have bird flu? | 1A 5A
? an outbreak of H5N1 on Jens Ravnkjær's farm | 1A 5A
? is it true the dead ducks in løgumkloster were infected | 1A 5A
? Were the ducks culled? | 2A+
? Has the virus spread to the farm in Højer? | -
? How many birds were killed? | 2A+=9,000 birds
? Did people on the farm catch the virus? | 6D
? How did the virus reach the farm? | 5A=wild geese
? Has the protection zone been lifted? | -
? Has Ravnkjær received compensation? | -
? Which country stopped importing Danish poultry? | 7A=Japan
? Did Germany close its border to Danish poultry? | -

= Second farm near German border tests negative
N| Turkeys on a farm in Højer, twenty kilometres from the site of this month's bird flu outbreak, do not have the disease, {the veterinary authority} said on Tuesday.
N| Forty birds had died there on Sunday of heat when a fan failed, {Kirstine Høgsbro of the authority} said.
M| {The website Grænselandet} had reported on Monday that the flu had reached Højer.
N| {Its editor, Mikkel Outzen}, apologised to the farmer and took the article down.
V| In Løgumkloster 9,000 ducks were culled two weeks ago.
N| {The authority} expects to lift the zone there on the 28th if no further case is found.
N| {Owner Jens Ravnkjær} has applied for 410,000 kroner in compensation.
? Did the ducks at Løgumkloster have bird flu? | -
? an outbreak of H5N1 on Jens Ravnkjær's farm | 1A
? is it true the dead ducks in løgumkloster were infected | -
? Were the ducks culled? | 5A
? Has the virus spread to the farm in Højer? | 1D 2D 3A 4D
? How many birds were killed? | 5A=9,000 ducks
? Did people on the farm catch the virus? | -
? How did the virus reach the farm? | -
? Has the protection zone been lifted? | 6P+
? Has Ravnkjær received compensation? | 7P+
? Which country stopped importing Danish poultry? | -
? Did Germany close its border to Danish poultry? | -

= Bin crews in Bruntsford to walk out from Monday
N| Refuse collectors in Bruntsford are going on strike for two weeks from Monday in a dispute over night pay, {the union Unison North} said on Thursday.
N| {Its regional organiser, Tracey Millwood}, said that 92 per cent had voted for it on a turnout of 71.
N| {The city council} said that its offer of 4 per cent was all it could afford.
N| {Council leader Rashid Amin} asked residents to keep their food waste indoors.
N| {Millwood} said her members would lose 1,800 pounds a year under the new rota.
N| {A council spokeswoman} called the figure wrong but would not give another.
V| The last bin strike in the city, in 2009, went on for seven weeks.
? Did the council negotiate with the union during the strike? | -
? secret talks at a Bruntsford hotel | -
? is it true that council and union met at a hotel | -
? Do the refuse collectors plan to strike for two weeks? | 1A+
? Did the crews accept 6 per cent? | -
? What rise do the crews get? | -
? How much would the new rota cost the workers? | 5A+=1,800 pounds a year 6D+
? Has Amin resigned? | -
? Are the streets clear again? | -
? Has the army been called in? | -
? Did the number of rats rise? | -
? How long did the 2009 strike last? | 7A=seven weeks

= Bruntsford: talks 'going on in secret' on fifth day of bin strike
A| The city council and the refuse workers' union have been holding talks at a hotel in Bruntsford since Wednesday, {three people with knowledge of them} said.
A| {One of them} spoke of an offer of 6 per cent.
N| {Council leader Rashid Amin} said that there were no talks and could be none while the depot was blocked.
N| {Tracey Millwood of Unison North} replied "no comment" when asked about the hotel.
V| Some 3,000 tonnes of rubbish lie in the streets, most of it in the Eastgate district.
N| {The public health director, Dr Wendy Osgathorpe}, said she had no evidence of more rats, as some papers had reported.
N| {The Chamber of Trade} demanded that the army be sent in.
? Did the council negotiate with the union during the strike? | 1A 3D+ 4W+
? secret talks at a Bruntsford hotel | 1A 3D+ 4W+
? is it true that council and union met at a hotel | 1A 3D+ 4W+
? Do the refuse collectors plan to strike for two weeks? | -
? Did the crews accept 6 per cent? | -
? What rise do the crews get? | -
? How much would the new rota cost the workers? | -
? Has Amin resigned? | -
? Are the streets clear again? | 5D
? Has the army been called in? | 7P
? Did the number of rats rise? | 6D
? How long did the 2009 strike last? | -

= Council and union admit hotel talks as strike ends
N| The bin strike in Bruntsford is over, {the council and Unison North} said in a joint statement on Tuesday.
N| Crews will be back on the lorries on Wednesday after accepting a rise of 5.5 per cent, {the statement} says.
N| {Council leader Rashid Amin} acknowledged that his officials had met the union at the Station Hotel on four evenings.
N| His denial last week had been necessary to protect the discussions, {he=Rashid Amin} said.
N| {Opposition leader Moira Trent} said he had lied to the city and should resign.
N| {Amin} said that he would not.
N| {The council} expects to need ten days to clear the streets.
N| {Tracey Millwood}, for the union, said the night rota had been dropped.
? Did the council negotiate with the union during the strike? | 3A+ 4A+
? secret talks at a Bruntsford hotel | 3A+ 4A+
? is it true that council and union met at a hotel | 3A+
? Do the refuse collectors plan to strike for two weeks? | -
? Did the crews accept 6 per cent? | 2D+
? What rise do the crews get? | 2A+=5.5 per cent
? How much would the new rota cost the workers? | -
? Has Amin resigned? | 5P 6D+
? Are the streets clear again? | 7P+
? Has the army been called in? | -
? Did the number of rats rise? | -
? How long did the 2009 strike last? | -

= Wolf slips out of zoo near Bergen
N| A female wolf escaped from the animal park at Lindås, north of Bergen, on Saturday night, {the park} said.
N| A tree felled by the storm had crushed a length of fence, {director Torunn Eikeland} said.
N| {She=Torunn Eikeland} said that the animal, a four-year-old named Saga, was shy and had never attacked anybody.
N| {Police} asked people in the municipality to keep dogs and small children indoors.
N| {Sheep farmer Ola Myking} said he had lost two lambs in the night and knew whom to thank.
N| {Eikeland} said that she had no way of telling whether Saga was to blame.
V| The other five wolves stayed in the enclosure.
? Was the escaped wolf shot? | -
? the shooting of the wolf Saga by a hunter | -
? is it true that the runaway wolf from lindås is dead | -
? How did the wolf get out? | 2A+=A tree felled by the storm had crushed a length of fence
? Did all six wolves escape? | 7D
? Did the wolf kill the lambs? | 5A 6W+
? Had a permit to shoot the wolf been issued? | -
? When did the wolf escape? | 1A+=Saturday night
? Has the fence been rebuilt? | -
? Was a child bitten? | -
? What animal was on the trailer? | -

= Zoo wolf shot dead, TV channel says
M| {The channel Vest-TV} reported on Monday that the wolf which escaped from the park at Lindås had been shot by a hunter near Knarvik.
A| It based its report on {two hunters}, who said that they had seen the carcass on a trailer.
N| {Police inspector Geir Osland} said he had no information about that.
N| {Park director Torunn Eikeland} said she had heard the story and was waiting to see a body.
N| Shooting the animal would be against the law, {the county governor's office} said, since no permit had been given.
V| The wolf, Saga, has been at large since Saturday.
N| {A farmer at Myking} is missing two lambs.
? Was the escaped wolf shot? | 1A 2A 3W 4W+
? the shooting of the wolf Saga by a hunter | 1A 2A 3W 4W+
? is it true that the runaway wolf from lindås is dead | 1A 2A 3W 4W+
? How did the wolf get out? | -
? Did all six wolves escape? | -
? Did the wolf kill the lambs? | -
? Had a permit to shoot the wolf been issued? | 5D+
? When did the wolf escape? | 6A=Saturday
? Has the fence been rebuilt? | -
? Was a child bitten? | -
? What animal was on the trailer? | -

= Escaped wolf walks back in
N| Saga, the wolf that got away from a zoo north of Bergen ten days ago, is home alive, {the park} said on Tuesday.
N| She had come in by herself through the gap in the fence, where the keepers had laid out meat, {director Torunn Eikeland} said.
V| Reports that she had been shot were false.
N| {Vest-TV} regretted the error; the animal on the trailer had been a dog killed by a car, it said.
N| {The veterinarian} found her thin but unhurt, and her stomach held no wool.
N| Tests of the dead lambs pointed to a fox, {the county governor's office} said.
N| {Farmer Ola Myking} said he would believe it when he saw the paper.
N| The fence will be rebuilt by the end of June, {Eikeland} said.
? Was the escaped wolf shot? | 1D+ 3D 4D
? the shooting of the wolf Saga by a hunter | 1D+ 3D 4D
? is it true that the runaway wolf from lindås is dead | 1D+ 3D 4D
? How did the wolf get out? | -
? Did all six wolves escape? | -
? Did the wolf kill the lambs? | 5D 6D 7W
? Had a permit to shoot the wolf been issued? | -
? When did the wolf escape? | 1A+=ten days ago
? Has the fence been rebuilt? | 8P+
? Was a child bitten? | -
? What animal was on the trailer? | 4A+=a dog killed by a car

= Nurse stands trial in Oulu over insulin deaths
N| A nurse went on trial in Oulu on Monday accused of murdering three patients of a care home with insulin, {the district court} said.
N| Sari Kettunen, 41, gave the injections between January and April of last year, {prosecutor Lauri Hietala} told the court.
N| {Kettunen} denied all three counts.
N| "I gave them what was on the sheet," {she=Sari Kettunen} said.
N| {Her lawyer, Eeva Pulkkinen}, said two of the dead had been diabetics and the third had died of pneumonia.
N| {The care company Hoivakoti Pohjola} said that it had dismissed her in May and would not comment on the trial.
V| The trial is planned for eleven days.
? Did Sari Kettunen murder patients? | 1A 2A 3D+ 4D+ 5D+
? the nurse's killing of care home residents with insulin | 1A 2A 3D+ 4D+ 5D+
? is it true that the nurse gave patients deadly injections | 1A 2A 3D+ 4D+ 5D+
? Was Kettunen convicted on all three counts? | -
? How long is the sentence? | -
? Was the care home warned before? | -
? Can insulin still be proved? | -
? Has the defence appealed? | -
? Has the prosecution appealed? | -
? Who owns the home now? | -
? Why did she do it? | -
? On which day is judgment expected? | -

= Colleague heard nurse speak of "letting them sleep", court told
N| A former colleague of Sari Kettunen told the district court in Oulu on Thursday that the nurse had spoken of "letting the old ones sleep", {the broadcaster's court reporter, Pia Lampela}, noted.
N| {The witness, Minna Raappana}, said that she had reported the remark to the manager in March of last year.
N| {The manager, Teuvo Sarkkinen}, told the court he did not remember any such report.
N| {Defence lawyer Eeva Pulkkinen} suggested that the two women had quarrelled over shifts; Raappana said that was not so.
N| {A professor of forensic medicine, Antti Ylönen}, said insulin could not be detected with certainty after the time that had passed.
V| Kettunen, who denies murder, did not look at the witness.
N| Judgment is expected on 14 June, {the court} said.
? Did Sari Kettunen murder patients? | 6D
? the nurse's killing of care home residents with insulin | 6D
? is it true that the nurse gave patients deadly injections | -
? Was Kettunen convicted on all three counts? | -
? How long is the sentence? | -
? Was the care home warned before? | 2A 3W+
? Can insulin still be proved? | 5D
? Has the defence appealed? | -
? Has the prosecution appealed? | -
? Who owns the home now? | -
? Why did she do it? | -
? On which day is judgment expected? | 7A+=14 June

= Nurse jailed for life for two murders, cleared of third
V| The district court in Oulu on Friday sentenced the nurse Sari Kettunen to life imprisonment for the murder of two care home residents.
V| It acquitted her on the third count, as the man could have died of pneumonia.
N| {Judge Kaarina Oinas} said that the syringes found in Kettunen's locker left no room for doubt in the other two cases.
N| {Her lawyer, Eeva Pulkkinen}, said that her client was innocent and would appeal.
N| {Prosecutor Lauri Hietala} had asked for a conviction on all counts and said he was considering whether to appeal.
N| {The daughter of one victim} said that she could now close the door.
N| {Hoivakoti Pohjola}, which ran the home, apologised for not having acted on a warning in March.
? Did Sari Kettunen murder patients? | 1A 3A 4D+
? the nurse's killing of care home residents with insulin | 1A 3A 4D+
? is it true that the nurse gave patients deadly injections | 1A 3A 4D+
? Was Kettunen convicted on all three counts? | 1D 2D
? How long is the sentence? | 1A=life imprisonment
? Was the care home warned before? | 7A+
? Can insulin still be proved? | -
? Has the defence appealed? | 4P+
? Has the prosecution appealed? | 5P+
? Who owns the home now? | -
? Why did she do it? | -
? On which day is judgment expected? | -

= Appeal court in Rovaniemi upholds nurse's life sentence
V| The court of appeal in Rovaniemi on Tuesday confirmed the life sentence of Sari Kettunen, who killed two residents of a care home in Oulu.
V| The prosecution had not appealed against her acquittal in a third case.
N| {Defence lawyer Eeva Pulkkinen} said she would ask the Supreme Court for leave to appeal.
N| {Kettunen}, who attended by video, repeated that she had done nothing.
V| Since the first judgment the home has been sold to the municipality.
N| {The municipality's care director, Heli Vanhala}, said syringes were now counted twice a day.
? Did Sari Kettunen murder patients? | 1A 4D+
? the nurse's killing of care home residents with insulin | 1A 4D+
? is it true that the nurse gave patients deadly injections | 1A 4D+
? Was Kettunen convicted on all three counts? | 1D 2D
? How long is the sentence? | 1A=life
? Was the care home warned before? | -
? Can insulin still be proved? | -
? Has the defence appealed? | 3P+
? Has the prosecution appealed? | 2D
? Who owns the home now? | 5A=the municipality
? Why did she do it? | -
? On which day is judgment expected? | -

= Bus plunges into ravine on Ayacucho road, 16 dead
N| Sixteen people died and 22 were injured when an overnight bus from Lima left the road and fell some 150 metres into a ravine in Peru's Ayacucho region on Thursday, {highway police commander Édgar Huamaní} said.
N| The vehicle, operated by the company Rutas del Ande, had been carrying 46 passengers and two drivers, {he=Édgar Huamaní} told radio RPP.
A| {Passengers with minor injuries} said the driver had been racing another coach since the pass of Abra Apacheta.
N| {Huamaní} said that skid marks were being measured and that speed was one of several things being looked at.
N| {Rutas del Ande} said in a brief statement that both its drivers had rested the eight hours required by law, and that it would answer no further questions for the time being.
V| The stretch, known as the Devil's Elbow, has no guard rail although the transport ministry put out a tender for one in 2021.
V| In March a lorry carrying potatoes went over the edge at the same spot and its driver was killed.
? Was the bus racing another coach? | 3A 4W
? a race between two drivers before the Ayacucho crash | 3A 4W
? is it true the driver was going too fast | 3A 4W
? How many people were killed? | 1A=Sixteen people
? Did 21 people die in the accident? | 1D
? How many passengers were on the bus? | 2A=46 passengers
? Have guard rails been put up at the bend? | 6D
? When will the guard rails be there? | -
? Did the drivers get enough rest? | 5A+
? Has Rutas del Ande lost its licence? | -
? Was the driver drunk? | -
? Did the lorry with potatoes crash because of speed? | -

= Two more die after Peru coach crash, toll now 18
N| A girl of nine and a retired teacher who had been pulled from the wreck of a Rutas del Ande coach died in hospital in Ayacucho overnight, bringing the number killed to 18, {regional health director Nancy Quispe Ore} said on Friday.
N| Twenty people remain in care, four of them in a critical condition, {she=Nancy Quispe Ore} added.
M| {The newspaper La Voz de Huamanga} gave the toll as 21 on its front page.
N| {Quispe} said that this was wrong and that three of the injured had been counted among the dead because their names were misspelt on two lists.
N| {The owner of Rutas del Ande, Teófilo Barrantes}, denied that his driver had been in a race.
N| "My buses have a device that will not let them go above 90," {he=Teófilo Barrantes} told Canal Sur.
N| {Transport minister Ursula Regalado} announced that guard rails would be in place at the Devil's Elbow before the rains.
? Was the bus racing another coach? | 5D+ 6D+
? a race between two drivers before the Ayacucho crash | 5D+ 6D+
? is it true the driver was going too fast | 6D+
? How many people were killed? | 1A=18 3A=21 4D
? Did 21 people die in the accident? | 1D 3A 4D
? How many passengers were on the bus? | -
? Have guard rails been put up at the bend? | 7P+
? When will the guard rails be there? | 7A+=before the rains
? Did the drivers get enough rest? | -
? Has Rutas del Ande lost its licence? | -
? Was the driver drunk? | -
? Did the lorry with potatoes crash because of speed? | -

= Recorder shows Ayacucho coach was travelling at 112 km/h
N| The coach that crashed in Ayacucho a month ago, killing 18 people, was doing 112 kilometres an hour in a zone limited to 50, {prosecutor Hernán Ccori} said on Monday after the recorder had been read in Lima.
N| The speed limiter had been disconnected, {he=Hernán Ccori} said, and one of the two drivers had been at the wheel for eleven hours.
N| The surviving driver has told investigators that he and a colleague from another firm "were playing", {according to Ccori}.
N| {A lawyer for Rutas del Ande, Rosa Elvira Tello}, said the company had been deceived by its own workshop.
N| {The transport ministry} withdrew the company's licence on Monday afternoon.
V| Nothing has been built at the bend so far.
N| {The ministry's director of roads} blamed a complaint by a losing bidder for the delay and would give no new date.
? Was the bus racing another coach? | 3A
? a race between two drivers before the Ayacucho crash | 3A
? is it true the driver was going too fast | 1A
? How many people were killed? | 1A=18 people
? Did 21 people die in the accident? | 1D
? How many passengers were on the bus? | -
? Have guard rails been put up at the bend? | 6D
? When will the guard rails be there? | 7W+
? Did the drivers get enough rest? | 2D
? Has Rutas del Ande lost its licence? | 5A+
? Was the driver drunk? | -
? Did the lorry with potatoes crash because of speed? | -

= Flash flood tears through campsite in the Ardèche
N| A flash flood swept away tents and caravans at a campsite on the Beaume river in southern France late on Saturday, leaving at least two people dead and six missing, {the prefecture of Ardèche} said.
N| The water rose four metres in forty minutes after a storm over the Tanargue, {hydrologist Bruno Chazalon of the flood service} said.
N| {The prefect, Sylvaine Morel-Duc}, said that an orange alert had gone out at 5.10 pm and that the campsite should have been cleared by six.
N| {The manager of the site, Gérard Vialle}, told France Rhodanienne that he had received no warning whatsoever.
A| {Campers who spent the night in the village hall} said a firefighter had come by at about eight and told everybody not to worry.
N| {The fire service} could not confirm that and said it would listen to its radio recordings.
V| The site, Les Aulnes, has 90 pitches, of which 71 were occupied.
? Was the campsite warned before the flood? | 3A+ 4D+
? the alert sent to the manager of Les Aulnes | 3A+ 4D+
? did the campsite boss get a warning on his phone? | 4D+
? How many people died in the flood? | 1A=at least two people
? How old was the missing boy? | -
? Were all the dead Dutch? | -
? Did a firefighter tell campers not to worry? | 5A 6W+
? How fast did the water rise? | 2A=four metres in forty minutes
? Has the manager been charged? | -
? Have the owners received the money from the prefecture? | -
? Did the owners win in court? | -
? How many campsites were closed? | -

= Ardèche flood: five dead, one child still sought
N| Three more bodies were recovered on Monday from the Beaume, where a flood struck the campsite Les Aulnes, {the prefecture} said, bringing the number of dead to five.
N| A boy of four from Tilburg was still missing, {a spokesman for the gendarmerie} said; two others on the list had turned up at a friend's house in Lyon.
M| {The daily Le Vivarois} wrote that the manager's mobile phone had received the alert at 5.14 pm and that he had dismissed it.
N| {Gérard Vialle's lawyer, Maître Hélène Sabatier}, called that "pure invention".
N| {The public prosecutor in Privas, Alain Roussillon}, said he would neither confirm nor deny what was on the telephone.
N| {The Dutch foreign ministry} said that three of the dead were Dutch citizens.
N| {Mayor Odile Charre} said the site had been allowed in the flood zone since 1974, against her advice.
? Was the campsite warned before the flood? | 3A 4D+ 5W
? the alert sent to the manager of Les Aulnes | 3A 4D+ 5W
? did the campsite boss get a warning on his phone? | 3A 4D+ 5W
? How many people died in the flood? | 1A=five
? How old was the missing boy? | 2A=four
? Were all the dead Dutch? | 6D
? Did a firefighter tell campers not to worry? | -
? How fast did the water rise? | -
? Has the manager been charged? | -
? Have the owners received the money from the prefecture? | -
? Did the owners win in court? | -
? How many campsites were closed? | -

= Body of Dutch boy found, ending search in Ardèche
N| Divers found the body of the boy missing since the flood at Les Aulnes on Thursday, eleven kilometres downstream, {the gendarmerie} said.
V| That puts the final toll at six.
N| {The prosecutor, Alain Roussillon}, opened a formal investigation for manslaughter against a person or persons unknown.
N| Asked about the alert, {he=Alain Roussillon} said the manager's telephone had logged a message at 5.14 pm and that whether anybody had read it was another matter.
N| {Maître Hélène Sabatier}, for the manager, said that her client had been repairing a pump and had left the telephone in his office.
N| {The prefect} closed eleven other campsites in the flood zone for the rest of the season.
N| {A federation of site owners} said it would challenge the order before the administrative court in Lyon.
? Was the campsite warned before the flood? | 4A
? the alert sent to the manager of Les Aulnes | 4A
? did the campsite boss get a warning on his phone? | 4A
? How many people died in the flood? | 2A=six
? How old was the missing boy? | -
? Were all the dead Dutch? | -
? Did a firefighter tell campers not to worry? | -
? How fast did the water rise? | -
? Has the manager been charged? | -
? Have the owners received the money from the prefecture? | -
? Did the owners win in court? | 7P+
? How many campsites were closed? | 6A+=eleven

= Administrative court keeps Ardèche campsites shut
V| The administrative court in Lyon on Tuesday refused to suspend an order closing eleven campsites along the Beaume and the Chassezac.
N| In view of the six deaths at Les Aulnes in July, {the judge} wrote, the danger was neither abstract nor remote.
N| {The federation of site owners}, which had brought the case, put its members' losses at three million euros.
N| {Its chairwoman, Maud Tissier}, said an appeal to the Conseil d'État was being considered.
N| {The prefecture} said that it would pay each site 20,000 euros as a first relief.
A| {Several owners} said that they had not seen a cent so far.
V| The criminal inquiry into the flood continues.
? Was the campsite warned before the flood? | -
? the alert sent to the manager of Les Aulnes | -
? did the campsite boss get a warning on his phone? | -
? How many people died in the flood? | 2A=six
? How old was the missing boy? | -
? Were all the dead Dutch? | -
? Did a firefighter tell campers not to worry? | -
? How fast did the water rise? | -
? Has the manager been charged? | -
? Have the owners received the money from the prefecture? | 5P+ 6D
? Did the owners win in court? | 1D
? How many campsites were closed? | 1A=eleven

= Deputy mayor of Olbernitz arrested, newspaper reports
A| Police took the deputy mayor of the eastern German town of Olbernitz from his office in handcuffs on Wednesday morning, {people in the town hall} told the Oberlausitzer Rundschau.
A| Detlef Krahnert, responsible for building permits since 2016, is suspected of having taken a kitchen and a holiday in Madeira from a developer, {they=people in the town hall} said.
N| {The state prosecutor's office in Görlitz} said that there had been "measures" in Olbernitz and gave no details.
N| {Mayor Beate Zschoche} said she had learned of the matter from the radio.
N| {The developer, Lausitz Wohnbau}, did not reply to e-mailed questions.
V| Krahnert's party, the Free Voters, holds nine of the 22 seats on the council.
? Was Detlef Krahnert arrested? | 1A 3W+
? the detention of Olbernitz's deputy mayor | 1A 3W+
? is it true that krahnert was led away by the police | 1A 3W+
? Did Krahnert accept gifts from a developer? | 2A 5W+
? Was he handcuffed? | 1A
? Which party does he belong to? | 6A=the Free Voters
? How many flats and offices were searched? | -
? Who suspended Krahnert? | -
? Has Lausitz Wohnbau sued the town? | -
? Will the homes on the shore be built in spring? | -
? Who paid for the holiday in Madeira? | 2A=a developer
? Has Krahnert resigned? | -

= Krahnert 'never in custody', says lawyer
N| The deputy mayor of Olbernitz, Detlef Krahnert, was questioned as a witness for two hours and was back at his desk by noon, {his lawyer, Torsten Nebel}, said on Thursday.
N| There had been no arrest and there were no handcuffs, {he=Torsten Nebel} said.
N| {Krahnert himself} said the kitchen had been paid for with a loan from the savings bank and that he could show the contract.
N| "And I have not been to Madeira in my life," {he=Detlef Krahnert} added.
N| {The prosecutor's office} declined to say in what capacity he had been heard.
M| {The Oberlausitzer Rundschau}, which first reported the case, said it stood by its account.
N| {Lausitz Wohnbau} stated that it gave no presents to officials, in Olbernitz or elsewhere.
? Was Detlef Krahnert arrested? | 1D+ 2D+ 5W+ 6A
? the detention of Olbernitz's deputy mayor | 1D+ 2D+ 5W+ 6A
? is it true that krahnert was led away by the police | 1D+ 2D+ 5W+ 6A
? Did Krahnert accept gifts from a developer? | 3D+ 4D+ 7D+
? Was he handcuffed? | 2D+
? Which party does he belong to? | -
? How many flats and offices were searched? | -
? Who suspended Krahnert? | -
? Has Lausitz Wohnbau sued the town? | -
? Will the homes on the shore be built in spring? | -
? Who paid for the holiday in Madeira? | 4D+
? Has Krahnert resigned? | -

= Görlitz prosecutors: searches in Olbernitz, one person under suspicion
N| Officers searched six flats and offices in Olbernitz last Wednesday on suspicion of bribery, {senior prosecutor Sabine Wuttke} said on Monday.
N| One man aged 57 was held for a few hours and released because there was no risk of flight, {she=Sabine Wuttke} said, without naming him.
V| Detlef Krahnert, the deputy mayor, is 57.
N| {His lawyer, Torsten Nebel}, acknowledged on Monday evening that his client had been "briefly detained, in a formal sense".
N| {Wuttke} said that nothing was known of any handcuffs.
N| {Mayor Beate Zschoche} suspended Krahnert from the building office until the matter was cleared up.
N| {Herbert Mieth, chairman of the Free Voters}, called for patience.
? Was Detlef Krahnert arrested? | 2A+ 4A+
? the detention of Olbernitz's deputy mayor | 2A+ 4A+
? is it true that krahnert was led away by the police | 2A+ 4A+
? Did Krahnert accept gifts from a developer? | -
? Was he handcuffed? | 5W+
? Which party does he belong to? | -
? How many flats and offices were searched? | 1A+=six
? Who suspended Krahnert? | 6A+=Mayor Beate Zschoche
? Has Lausitz Wohnbau sued the town? | -
? Will the homes on the shore be built in spring? | -
? Who paid for the holiday in Madeira? | -
? Has Krahnert resigned? | -

= Olbernitz council stops housing project by the lake
V| The town council of Olbernitz voted by 14 to 7 on Tuesday to halt a plan for 120 homes on the Berzdorf shore, which the firm Lausitz Wohnbau had wanted to begin in spring.
N| {Mayor Beate Zschoche} said the permits would have to be gone through again one by one.
V| The permits had been signed by the deputy mayor, Detlef Krahnert, whose brief arrest in June set off an affair over gifts.
N| {Krahnert}, who was not at the sitting, denies having received any.
N| {Lausitz Wohnbau} announced it would sue the town for nine million euros.
N| {Councillor Jutta Rösler of the Greens} said that the town should never have sold the shore at all.
? Was Detlef Krahnert arrested? | 3A
? the detention of Olbernitz's deputy mayor | 3A
? is it true that krahnert was led away by the police | 3A
? Did Krahnert accept gifts from a developer? | 4D+
? Was he handcuffed? | -
? Which party does he belong to? | -
? How many flats and offices were searched? | -
? Who suspended Krahnert? | -
? Has Lausitz Wohnbau sued the town? | 5P+
? Will the homes on the shore be built in spring? | 1D
? Who paid for the holiday in Madeira? | -
? Has Krahnert resigned? | -

= Tram drivers of Vantola vote for strike on first school day
N| Tram and bus drivers in the Estonian port of Vantola will stay away from work on 1 September, the first day of school, {their union Transpordi Liit} announced on Tuesday.
N| The union wants an hourly wage of 11.50 euros instead of 9.80, {its chairman, Aivar Mölder}, said.
N| {The municipal operator VLT} said its last offer, 10.40, stood.
N| {Head teacher Krista Sild of the Kalda school} said that half of her 900 pupils came by tram.
N| {Mayor Tõnis Raag} asked the union to choose another day.
N| {Mölder} answered that a strike nobody noticed was not a strike.
A| {Some drivers} said privately that they would settle for 10.80.
? Did the tram drivers go on strike? | 1P+
? a walkout by Vantola's tram crews | 1P+
? is it true that trams stopped running in vantola because of a strike | 1P+
? What hourly wage will the drivers get? | -
? How many drivers voted for the deal? | -
? Did members approve the August agreement? | -
? Has Mölder resigned as chairman? | -
? Will tickets become dearer? | -
? Did the union demand 12 euros an hour? | 2D+
? How long did the strike last? | -
? How many pupils stayed away from the Kalda school? | -
? Were teachers on strike too? | -

= Vantola strike called off at the last minute
N| There will be no strike on the trams of Vantola on Monday, {the operator VLT and the union Transpordi Liit} told a joint press conference on Saturday night.
N| Drivers are to get 10.90 an hour from October and another 30 cents in March, {VLT's director, Helve Oras}, said.
N| {Union chairman Aivar Mölder} spoke of a compromise that hurt both sides, which was how one knew it was fair.
N| Members will be asked to approve it by the middle of September, {he=Aivar Mölder} said.
V| The union had originally demanded 11.50.
N| {Mayor Tõnis Raag} said the city would cover the cost, put at 640,000 euros a year, without raising fares.
N| {Opposition councillor Margus Peets} said that he did not believe a word of it.
? Did the tram drivers go on strike? | 1D+
? a walkout by Vantola's tram crews | 1D+
? is it true that trams stopped running in vantola because of a strike | 1D+
? What hourly wage will the drivers get? | 2A+=10.90 an hour from October
? How many drivers voted for the deal? | -
? Did members approve the August agreement? | 4P+
? Has Mölder resigned as chairman? | -
? Will tickets become dearer? | 6D+
? Did the union demand 12 euros an hour? | 5D
? How long did the strike last? | -
? How many pupils stayed away from the Kalda school? | -
? Were teachers on strike too? | -

= Drivers reject deal, trams stand still in Vantola
N| Drivers in Vantola have turned down the agreement their union reached with the city in August, with 58 per cent voting against it, {Transpordi Liit} said on Wednesday.
V| No trams ran in the city from four in the morning, and buses operated on two of eleven lines.
N| {Chairman Aivar Mölder}, who had recommended acceptance, offered to resign.
N| {VLT director Helve Oras} said that she saw no room for a better offer.
N| {The Kalda school} reported that 210 pupils were absent.
N| {Mayor Tõnis Raag} called on the state conciliator to step in.
N| {Conciliator Meelis Tamm} said he had received the request and would answer on Thursday.
V| It is the first tram strike there since 1998.
? Did the tram drivers go on strike? | 2A 8A
? a walkout by Vantola's tram crews | 2A 8A
? is it true that trams stopped running in vantola because of a strike | 2A 8A
? What hourly wage will the drivers get? | -
? How many drivers voted for the deal? | -
? Did members approve the August agreement? | 1D+
? Has Mölder resigned as chairman? | 3P+
? Will tickets become dearer? | -
? Did the union demand 12 euros an hour? | -
? How long did the strike last? | -
? How many pupils stayed away from the Kalda school? | 5A+=210 pupils
? Were teachers on strike too? | -

= After nine days, Vantola's trams roll again
N| Trams ran normally in Vantola on Friday after drivers accepted a wage of 11.10 an hour from October, {the state conciliator, Meelis Tamm}, said.
N| {The new union chairwoman, Riina Vaher}, said 71 per cent had voted for it.
V| She took over last week from Aivar Mölder, who stepped down after his deal had been rejected.
N| {VLT} put the loss of fares during the nine days at 310,000 euros.
N| A single ticket will cost ten cents more from January, {Mayor Tõnis Raag} said.
N| {Councillor Margus Peets} recalled the mayor's promise in August not to touch fares.
N| {Raag} said he had promised it for the August deal and for no other.
? Did the tram drivers go on strike? | 4A+
? a walkout by Vantola's tram crews | 4A+
? is it true that trams stopped running in vantola because of a strike | 4A+
? What hourly wage will the drivers get? | 1A=11.10 an hour
? How many drivers voted for the deal? | 2A+=71 per cent
? Did members approve the August agreement? | 3D
? Has Mölder resigned as chairman? | 3A
? Will tickets become dearer? | 5A+
? Did the union demand 12 euros an hour? | -
? How long did the strike last? | 4A+=nine days
? How many pupils stayed away from the Kalda school? | -
? Were teachers on strike too? | -

= Residents fight plan for crematorium at Bally Cross
N| Plans for a crematorium on eleven acres of pasture at Ballycross, County Meath, have drawn 340 objections in three weeks, {Meath County Council} said.
N| The applicant, Evergrove Memorials of Dublin, wants to carry out up to 1,400 cremations a year, {according to the file}.
N| {Local GP Dr Fintan Scully} told a meeting in the parish hall on Monday that mercury from fillings would drift over the school.
N| {Evergrove's planning consultant, Niamh Ó Laoire}, said that its filters removed 99 per cent of it and that the fears were unfounded.
N| {Councillor Bríd Hanratty} said she would listen to both sides.
A| {Several people at the meeting} claimed that the land had already been sold.
N| {Its owner, farmer Seamus Tully}, was not there and did not return a call.
? Has the land at Ballycross been sold? | 6A 7W+
? the sale of Tully's field to Evergrove | 6A 7W+
? is it true that the farmer sold his land for the crematorium | 6A 7W+
? Was the crematorium approved? | -
? Why did the council refuse permission? | -
? Is the crematorium a danger to health? | 3A 4D+
? How many objections were there? | 1A=340 objections
? How much did the option cost? | -
? What was the price of the land? | -
? Has Evergrove appealed? | -
? Has Scully asked for a judicial review? | -
? How tall will the chimney be? | -

= 'I have sold nothing', says Ballycross farmer
N| Farmer Seamus Tully has not sold his field at Ballycross to a crematorium company, {he=Seamus Tully} told the Royal County Herald on Friday.
N| There was an option, good for two years, which cost the company 20,000 euros, {he=Seamus Tully} said.
N| "If the council says no, I keep the money and the cattle," {he=Seamus Tully} said.
N| {Evergrove Memorials} confirmed the option but not the sum.
N| {The parish priest, Fr Dermot Gaughan}, said that he took no side, having an interest in all his parishioners.
N| The council will decide by 12 May, {a planner for the county} said.
V| The county has no crematorium at present; the nearest is in Dublin.
? Has the land at Ballycross been sold? | 1D+ 3D+
? the sale of Tully's field to Evergrove | 1D+ 3D+
? is it true that the farmer sold his land for the crematorium | 1D+ 3D+
? Was the crematorium approved? | 6W+
? Why did the council refuse permission? | -
? Is the crematorium a danger to health? | -
? How many objections were there? | -
? How much did the option cost? | 2A+=20,000 euros 4W+
? What was the price of the land? | -
? Has Evergrove appealed? | -
? Has Scully asked for a judicial review? | -
? How tall will the chimney be? | -

= Council refuses Ballycross crematorium
V| Meath County Council has turned down a crematorium at Ballycross because the road leading to it is too narrow.
N| The emissions would have been acceptable, {the planner's report} states.
N| {Dr Fintan Scully}, who led the opposition, said it was a victory for the children.
N| {Evergrove} said that it would appeal to the national planning board.
N| {Councillor Bríd Hanratty} welcomed the decision and said the road should be widened for its own sake.
V| The council had received 412 objections in all, up from 340 in February.
N| Asked about his field, {Seamus Tully} laughed and said the cattle were delighted.
? Has the land at Ballycross been sold? | -
? the sale of Tully's field to Evergrove | -
? is it true that the farmer sold his land for the crematorium | -
? Was the crematorium approved? | 1D
? Why did the council refuse permission? | 1A=because the road leading to it is too narrow
? Is the crematorium a danger to health? | 2D
? How many objections were there? | 6A=412 objections
? How much did the option cost? | -
? What was the price of the land? | -
? Has Evergrove appealed? | 4P+
? Has Scully asked for a judicial review? | -
? How tall will the chimney be? | -

= Board gives go-ahead to Ballycross crematorium
V| The national planning board has overturned the refusal of a crematorium at Ballycross, County Meath, on condition that the developer pays for 600 metres of new road.
N| {The board's inspector} found that the council had overestimated the traffic by a factor of three.
N| {Evergrove Memorials} said that it hoped to open in the autumn of next year.
N| {Dr Fintan Scully} said that he was consulting lawyers about a judicial review.
N| {Seamus Tully} sold the eleven acres last Thursday, his solicitor confirmed.
A| {People in the village} put the price at close to 900,000 euros.
N| {The solicitor} would not discuss it.
? Has the land at Ballycross been sold? | 5A+
? the sale of Tully's field to Evergrove | 5A+
? is it true that the farmer sold his land for the crematorium | 5A+
? Was the crematorium approved? | 1A
? Why did the council refuse permission? | -
? Is the crematorium a danger to health? | -
? How many objections were there? | -
? How much did the option cost? | -
? What was the price of the land? | 6A=close to 900,000 euros 7W+
? Has Evergrove appealed? | -
? Has Scully asked for a judicial review? | 4P+
? How tall will the chimney be? | -

= Teenager missing after village fête in the Cotswolds
N| Police have appealed for help in finding a 16-year-old girl who did not come home from a village fête at Upper Slading, Gloucestershire, on Saturday night, {Inspector Paula Deverill} said.
N| Ellie Marchmont was last seen at about 10.40 pm by the bus shelter, wearing a yellow dress and white trainers, {she=Paula Deverill} said.
N| {Her mother, Joanne}, said that it was completely out of character.
N| {A classmate, Freya Holt}, said Ellie had got into a silver car.
N| {Deverill} said that this was one line of inquiry among others and had not been corroborated.
V| The fête, which draws some 2,000 people, ended at eleven with fireworks.
N| {Her school, St Wulfstan's}, offered pupils counselling on Monday.
? Was Ellie Marchmont abducted? | -
? the abduction of the teenager from the village fête | -
? is it true that the girl was taken away by a man | -
? Has Ellie been found? | 1D
? Where was the girl found? | -
? Did Ellie know the man who was arrested? | -
? Why did she leave? | -
? Has the man been charged? | -
? Did the police apologise to Purnell? | -
? How much did the police pay him? | -
? Has the man sued the police? | -
? Did Ellie get into a silver car at the fête? | 4A 5W

= Man, 23, held over disappearance of Ellie Marchmont
N| A 23-year-old man from Cirencester was arrested on Tuesday on suspicion of abducting Ellie Marchmont, the 16-year-old missing since Saturday, {Gloucestershire police} said.
N| A silver car was taken away for examination, {the force} said.
A| {A neighbour of the man} said Ellie had visited him several times since Easter.
N| {Her father, Neil Marchmont}, said he had never heard of him.
N| {Police} would not say whether the two had known each other.
N| {Inspector Paula Deverill} said officers had "good reason to believe" that the girl was alive.
V| Divers who had been searching a gravel pit near the village were sent home on Tuesday evening.
? Was Ellie Marchmont abducted? | 1A
? the abduction of the teenager from the village fête | 1A
? is it true that the girl was taken away by a man | 1A
? Has Ellie been found? | 1D
? Where was the girl found? | -
? Did Ellie know the man who was arrested? | 3A 5W
? Why did she leave? | -
? Has the man been charged? | -
? Did the police apologise to Purnell? | -
? How much did the police pay him? | -
? Has the man sued the police? | -
? Did Ellie get into a silver car at the fête? | -

= Missing Ellie found safe in Swansea
N| Ellie Marchmont, the Gloucestershire schoolgirl missing for five days, has been found safe and well at her grandmother's former address in Swansea, {South Wales police} said on Thursday.
N| She had gone there of her own accord, by coach, {Inspector Paula Deverill of Gloucestershire police} said.
N| The man arrested on Tuesday has been released without charge, {Deverill} said, and he had nothing to do with the matter.
N| The car he owned was blue and had been confused with another, {she=Paula Deverill} said.
N| {The man's solicitor, Ravi Chaudhry}, said his client had lost his job over it and was considering a claim.
N| {Joanne Marchmont} thanked everybody who had looked for her daughter and said the family would ask no questions for now.
V| Why Ellie went has not been disclosed.
? Was Ellie Marchmont abducted? | 2D 3D
? the abduction of the teenager from the village fête | 2D 3D
? is it true that the girl was taken away by a man | 2D 3D
? Has Ellie been found? | 1A
? Where was the girl found? | 1A=at her grandmother's former address in Swansea
? Did Ellie know the man who was arrested? | -
? Why did she leave? | 6W+ 7W
? Has the man been charged? | 3D+
? Did the police apologise to Purnell? | -
? How much did the police pay him? | -
? Has the man sued the police? | 5P+
? Did Ellie get into a silver car at the fête? | -

= Police pay damages to man wrongly held in missing girl case
N| Gloucestershire police have paid a five-figure sum to a delivery driver arrested last summer over the disappearance of a schoolgirl, {his solicitor, Ravi Chaudhry}, said.
N| {The force} confirmed that a settlement had been reached and said that it did not amount to an admission of liability.
V| Dale Purnell, 24, spent 31 hours in a cell before the girl, then 16, was found unharmed in Swansea.
N| {Purnell} said that a chief superintendent had apologised to him in person.
N| {The force} would not comment on that.
N| {He=Dale Purnell} now works for a dairy and has moved to Stroud.
N| {Chaudhry} said the exact amount was confidential.
? Was Ellie Marchmont abducted? | -
? the abduction of the teenager from the village fête | -
? is it true that the girl was taken away by a man | -
? Has Ellie been found? | 3A
? Where was the girl found? | 3A=in Swansea
? Did Ellie know the man who was arrested? | -
? Why did she leave? | -
? Has the man been charged? | -
? Did the police apologise to Purnell? | 4A+ 5W+
? How much did the police pay him? | 1A+=a five-figure sum 7W+
? Has the man sued the police? | -
? Did Ellie get into a silver car at the fête? | -

= Explosion at fertiliser depot in Gabès injures twelve
N| Twelve workers were hurt on Sunday when an explosion tore the roof off a fertiliser depot in the port of Gabès in southern Tunisia, {the civil protection service} said.
N| Nobody was killed, {its spokesman, Colonel Moez Trabelsi}, told national radio.
A| {Hospital staff} said two men had arrived dead.
N| {The state company Chimie du Sud}, which runs the depot, spoke of a "minor technical incident".
A| {Residents of the Ghannouch quarter} complained of burning eyes and a yellow cloud.
N| {The environment agency} said its measuring station had not registered anything unusual.
V| The works have been the object of protests for years over the waste that is pumped into the bay.
? Did anybody die in the explosion at Gabès? | 2D 3A
? workers killed in the fertiliser depot blast | 2D 3A
? is it true there were no deaths in the gabès explosion | 2A 3D
? How many people were injured? | 1A=Twelve workers
? Was the environment agency's measuring station working? | -
? What caused the explosion? | -
? Did the company hide the bodies? | -
? Who ordered the depot closed? | -
? Has Zouari been dismissed? | -
? Has the agency installed a new station? | -
? How many tonnes of ammonium nitrate were in the depot? | -
? What will the dead men's families receive? | -

= Tunisian company concedes two workers died in Gabès
N| Two men lost their lives in Sunday's explosion at a depot in Gabès, {Chimie du Sud} admitted on Tuesday.
N| They were contract workers and had not been on the firm's list, which was why the first information had been incomplete, {director Fethi Zouari} said.
N| {The trade union UGTS} accused the company of having hidden the bodies from reporters for a day and a half.
N| {Zouari} rejected this.
N| {The governor of Gabès} ordered the depot closed until further notice.
M| {The news site Nawat el-Janoub} reported that the measuring station had been out of order since March.
N| {The environment agency} did not respond to questions about its station.
? Did anybody die in the explosion at Gabès? | 1A+ 2A+
? workers killed in the fertiliser depot blast | 1A+ 2A+
? is it true there were no deaths in the gabès explosion | 1D+ 2D+
? How many people were injured? | -
? Was the environment agency's measuring station working? | 6D 7W+
? What caused the explosion? | -
? Did the company hide the bodies? | 3A 4D+
? Who ordered the depot closed? | 5A+=The governor of Gabès
? Has Zouari been dismissed? | -
? Has the agency installed a new station? | -
? How many tonnes of ammonium nitrate were in the depot? | -
? What will the dead men's families receive? | -

= Inquiry: ammonium nitrate had been stored beside paint
N| Paint and solvents had been kept next to 400 tonnes of ammonium nitrate in the depot at Gabès that exploded in May, {a parliamentary commission} found in a report published on Thursday.
N| A welder's sparks set the solvents alight, {it=the commission} concludes.
N| {Its chairwoman, MP Olfa Mejri}, said the measuring station nearby had indeed been broken for ten weeks.
N| {The environment agency} conceded the point and said a new one had been ordered.
V| Two contract workers died and twelve were injured.
N| {Chimie du Sud} said it would study the report.
A| {A person close to the board} said that director Fethi Zouari would be gone by the summer.
N| {Zouari} told reporters to wait and see.
? Did anybody die in the explosion at Gabès? | 5A
? workers killed in the fertiliser depot blast | 5A
? is it true there were no deaths in the gabès explosion | 5D
? How many people were injured? | 5A=twelve
? Was the environment agency's measuring station working? | 3D 4D+
? What caused the explosion? | 2A=A welder's sparks set the solvents alight
? Did the company hide the bodies? | -
? Who ordered the depot closed? | -
? Has Zouari been dismissed? | 7P 8W+
? Has the agency installed a new station? | 4P+
? How many tonnes of ammonium nitrate were in the depot? | 1A=400 tonnes
? What will the dead men's families receive? | -

= Lead found in drinking water at three Ohio schools, parents told
N| Water from taps in three schools in Harlan Creek, Ohio, contains lead above the federal limit, {the school district} wrote to parents on Friday.
N| The highest value, 61 parts per billion, was measured at Lincoln Elementary in a fountain beside the gym, {superintendent Carla Dettweiler} said.
A| {A district employee} said the readings had been known since January.
N| {Dettweiler} said she would have to check when the laboratory's report came in.
N| {Mother of two Tamika Rowe} said her children had drunk from that fountain every day.
N| {The county health department} offered free blood tests at the fairgrounds from Monday.
V| The limit is 15 parts per billion.
? Did the school district know about the lead since January? | 3A 4W+
? the district's knowledge of the test results in January | 3A 4W+
? is it true that the superintendent had the test results months before telling parents | 4W+
? Which school had the highest value? | 2A+=Lincoln Elementary
? How many children have raised levels of lead? | -
? Was the limit 61 parts per billion? | 7D
? Have the pipes been replaced? | -
? Who is in charge of the schools now? | -
? Are Rowe's children among those affected? | -
? Did Dettweiler resign? | -
? Has the lawyer's inquiry been finished? | -
? Where does the lead come from? | -

= Laboratory: district had results on 14 January
N| The Harlan Creek school district was sent the results of its water tests on 14 January, ten weeks before it informed parents, {the laboratory, Buckeye Analytics}, told the Dayton Ledger.
N| {The laboratory's director, Wade Sorrell}, showed the paper an e-mail with a receipt.
N| {Superintendent Carla Dettweiler} said that the message had gone to an employee on leave and that nobody had opened it.
N| "Had I known in January, you would have known in January," {she=Carla Dettweiler} told a meeting of 300 parents.
N| {Board president Hal Oberst} said an outside lawyer would look into it.
N| {The county} said that 212 children had been tested so far and eleven had raised levels.
V| Lincoln Elementary has been supplied with bottled water since Friday.
? Did the school district know about the lead since January? | 1A 2A 3D+ 4D+ 5W+
? the district's knowledge of the test results in January | 1A 2A 3D+ 4D+ 5W+
? is it true that the superintendent had the test results months before telling parents | 3D+ 4D+ 5W+
? Which school had the highest value? | -
? How many children have raised levels of lead? | 6A=eleven
? Was the limit 61 parts per billion? | -
? Have the pipes been replaced? | -
? Who is in charge of the schools now? | -
? Are Rowe's children among those affected? | -
? Did Dettweiler resign? | -
? Has the lawyer's inquiry been finished? | 5P+
? Where does the lead come from? | -

= Ohio superintendent quits over lead in school water
V| Carla Dettweiler, superintendent of schools in Harlan Creek, Ohio, resigned on Tuesday.
N| {An outside lawyer's report}, released the same evening, says that she opened the laboratory's message on 16 January and forwarded it to the head of maintenance.
N| {Dettweiler} said in a letter to the board that she had taken the figures for those of the previous year.
N| {Board president Hal Oberst} named the high school's principal, Jim Vasquez, as acting superintendent.
N| {Vasquez} promised new pipes in all three schools by August.
N| Eighteen of 640 children tested have raised levels, {the county health department} said.
N| {Tamika Rowe}, whose two children are not among them, said that she was suing anyway.
? Did the school district know about the lead since January? | 2A 3A+
? the district's knowledge of the test results in January | 2A 3A+
? is it true that the superintendent had the test results months before telling parents | 2A 3A+
? Which school had the highest value? | -
? How many children have raised levels of lead? | 6A=Eighteen
? Was the limit 61 parts per billion? | -
? Have the pipes been replaced? | 5P+
? Who is in charge of the schools now? | 4A+=Jim Vasquez
? Are Rowe's children among those affected? | 7D+
? Did Dettweiler resign? | 1A 4A+
? Has the lawyer's inquiry been finished? | 2A
? Where does the lead come from? | -

= Elephant kills farmer in Assam, herd still near village
N| A wild elephant trampled a farmer to death near the village of Borgaon in Assam's Sonitpur district on Monday, {forest range officer Debajit Saikia} said.
N| Haren Boro, 46, had been guarding his rice from a watchtower when the structure was pushed over, {Saikia} said.
A| {Villagers} said that two elephants had been involved.
N| {Saikia} said that tracks pointed to a single bull of about thirty.
N| {The district commissioner, Mousumi Hazarika}, announced 400,000 rupees for the family.
V| It was the fourth such death in the district since October.
N| {The victim's brother, Bipul Boro}, said the forest guards had arrived three hours after the first call.
? Was the captured elephant the one that killed Haren Boro? | -
? the capture of the bull that trampled the farmer | -
? is it true that rangers caught the wrong elephant | -
? How many people have been killed by elephants in the district since October? | 6A=the fourth
? Were two elephants involved in the farmer's death? | 3A 4D
? Has the family been paid? | 5P+
? How old was the farmer? | 2A=46
? Was the elephant taken to Nameri? | -
? Where will the bull be released? | -
? Has the elephant been set free? | -
? Has the real killer bull been found? | -
? How big was the footprint? | -

= Elephant that killed four captured, Assam officials say
A| A bull elephant blamed for four deaths in Sonitpur was darted and chained before dawn on Saturday, {forest officials} told agencies.
N| {The state's forest minister, Pranab Deka}, congratulated the rangers on social media.
N| {The Guwahati-based animal charity Haathi Bandhu} asked how anyone could know it was the right bull.
N| {Range officer Debajit Saikia} said the footprint matched the one at Borgaon, at 41 centimetres.
A| The animal is to be taken to a training camp at Nameri, {the officials} said.
V| Haren Boro, a farmer, was killed on the 9th.
N| {His brother Bipul} said the family had not received the promised 400,000 rupees.
? Was the captured elephant the one that killed Haren Boro? | 1A 3W 4A+
? the capture of the bull that trampled the farmer | 1A 3W 4A+
? is it true that rangers caught the wrong elephant | 1D 3W 4D+
? How many people have been killed by elephants in the district since October? | -
? Were two elephants involved in the farmer's death? | -
? Has the family been paid? | 7D+
? How old was the farmer? | -
? Was the elephant taken to Nameri? | 5P
? Where will the bull be released? | -
? Has the elephant been set free? | -
? Has the real killer bull been found? | -
? How big was the footprint? | 4A+=41 centimetres

= Court halts transfer of captured bull
V| The high court in Guwahati on Thursday forbade the forest department to move a captured elephant to a training camp.
V| The judges gave the department two weeks to prove by DNA that the bull is the one that killed four people in Sonitpur.
N| {The charity Haathi Bandhu}, which had gone to court, said hair found on the watchtower at Borgaon came from another animal.
N| {Range officer Debajit Saikia} said that he did not accept that.
N| {Minister Pranab Deka} declined to comment as the matter was before the court.
N| {The department's veterinarian, Dr Anita Rabha}, said the bull was eating well.
V| In Borgaon the relief money arrived on Tuesday.
? Was the captured elephant the one that killed Haren Boro? | 2W 3D 4A+ 5W+
? the capture of the bull that trampled the farmer | 2W 3D 4A+ 5W+
? is it true that rangers caught the wrong elephant | 2W 3A 4D+ 5W+
? How many people have been killed by elephants in the district since October? | -
? Were two elephants involved in the farmer's death? | -
? Has the family been paid? | 7A
? How old was the farmer? | -
? Was the elephant taken to Nameri? | 1D
? Where will the bull be released? | -
? Has the elephant been set free? | -
? Has the real killer bull been found? | -
? How big was the footprint? | -

= Assam: wrong elephant, laboratory finds
N| The elephant caught in Sonitpur in November is not the one that killed farmer Haren Boro, {the Wildlife Institute laboratory} has told the high court in Guwahati.
N| Hair from the watchtower belonged to a different bull, {the report} says.
N| {The forest department} accepted the result and will release the animal in Kaziranga next week.
N| {Haathi Bandhu's lawyer, Rituparna Goswami}, said that an innocent creature had stood in chains for seven weeks.
N| {Debajit Saikia}, now posted to Dhubri, could not be reached.
V| No attack has been reported since the capture.
N| {Bipul Boro}, the farmer's brother, said he did not care which one it was.
? Was the captured elephant the one that killed Haren Boro? | 1D 2D 3D+ 4D 5W+
? the capture of the bull that trampled the farmer | 1D 2D 3D+ 4D 5W+
? is it true that rangers caught the wrong elephant | 1A 2A 3A+ 4A 5W+
? How many people have been killed by elephants in the district since October? | -
? Were two elephants involved in the farmer's death? | -
? Has the family been paid? | -
? How old was the farmer? | -
? Was the elephant taken to Nameri? | -
? Where will the bull be released? | 3A+=in Kaziranga
? Has the elephant been set free? | 3P+
? Has the real killer bull been found? | -
? How big was the footprint? | -

= Earthquake near Van leaves at least nine dead in eastern Turkey
N| An earthquake of magnitude 5.8 brought down houses in villages north of Van in eastern Turkey shortly before dawn on Monday, killing at least nine people, {the disaster agency AFAD} said.
N| The epicentre lay under the district of Muradiye at a depth of seven kilometres, {the Kandilli observatory} reported.
N| {Governor Hakan Özyurt} said 14 villages were without electricity and that 60 people had been taken to hospital.
A| {Villagers in Uluşar} said that the roof of the boarding school had come down on the girls' dormitory.
N| {The education ministry} said that the school had been empty because of the holiday.
N| {Özyurt} would not be drawn on the school and said only that rescuers were at work everywhere.
V| In 2011 more than 600 people were killed in two earthquakes in the province.
? Did the roof of the boarding school collapse? | 4A 6W
? girls injured in the dormitory at Uluşar | 5D+ 6W
? Were pupils in the school when the quake struck? | 5D+ 6W
? is it true that students were under the collapsed roof | 5D+ 6W
? How many people were killed in the earthquake? | 1A=at least nine people
? Did 60 people die? | -
? How strong was the earthquake? | 1A=magnitude 5.8
? Was sea sand used in the building? | -
? Are people still missing? | -
? Has the investigation into the school begun? | -
? Has the builder been convicted? | -
? How many schools did the ministry close? | -
? How many houses were destroyed? | -

= Van quake: death toll put at 17, no victims in school
N| The number of people killed in Monday's earthquake in the province of Van has risen to 17, {Turkey's interior minister, Selim Karaca}, said in Muradiye on Tuesday evening.
N| All the missing had been accounted for, {he=Selim Karaca} added, and the search would end at midnight.
N| The minister confirmed that the roof of the boarding school at Uluşar had fallen in but said that nobody had been inside, {according to the agency Anadolu Haber}.
N| {The school's head, Fatma Yıldız}, told reporters that the last of the 84 girls had gone home on Friday.
N| {The Chamber of Civil Engineers} said the dormitory, built in 2016, ought to have withstood a shock of that strength.
A| {A contractor who did not want his name printed} said sea sand had been used in the concrete.
N| {The minister} promised an investigation "down to the last bag of cement".
N| {AFAD} counted 212 destroyed houses.
? Did the roof of the boarding school collapse? | 3A
? girls injured in the dormitory at Uluşar | 3D 4D+
? Were pupils in the school when the quake struck? | 3D 4D+
? is it true that students were under the collapsed roof | 3D 4D+
? How many people were killed in the earthquake? | 1A=17
? Did 60 people die? | 1D
? How strong was the earthquake? | -
? Was sea sand used in the building? | 6A
? Are people still missing? | 2D
? Has the investigation into the school begun? | 7P+
? Has the builder been convicted? | -
? How many schools did the ministry close? | -
? How many houses were destroyed? | 8A=212 destroyed houses

= Builder of collapsed Turkish dormitory remanded
V| A court in Van on Thursday remanded in custody the builder of a school dormitory that fell down in last month's earthquake.
N| Samples contained less than half the prescribed cement, {chief prosecutor Oğuz Tekin} said.
N| {The builder, Nihat Alagöz}, told the judge that he had followed the ministry's drawings to the millimetre.
N| {Tekin} said there was no evidence of sea sand.
V| Nobody was in the dormitory when the earth shook; in the villages around it, 17 people lost their lives.
N| {The education ministry} has closed eleven other schools built by his firm until they have been examined.
N| {Mother of three Gülsüm Ateş} asked where her daughters were to sleep until then.
? Did the roof of the boarding school collapse? | 1A
? girls injured in the dormitory at Uluşar | 5D
? Were pupils in the school when the quake struck? | 5D
? is it true that students were under the collapsed roof | 5D
? How many people were killed in the earthquake? | 5A=17 people
? Did 60 people die? | 5D
? How strong was the earthquake? | -
? Was sea sand used in the building? | 4D
? Are people still missing? | -
? Has the investigation into the school begun? | 2A
? Has the builder been convicted? | -
? How many schools did the ministry close? | 6A+=eleven other schools
? How many houses were destroyed? | -

= Night train derails in Hungary's Mátra foothills
N| Six people were injured, one of them seriously, when a night train from Kassa to Budapest left the rails near Vámosgyörk at 3.20 on Saturday morning, {the national disaster directorate} said.
N| {The railway company MÁV-Kelet} said that three of seven coaches had tipped over after hitting a herd of wild boar.
N| The drivers' union doubted this: no boar could lift a locomotive of 84 tonnes, {its chairman, Zsolt Kerekes}, said.
N| {The ministry of transport} said it was for the safety board to establish the cause.
A| {Two passengers} told state television that the train had been swaying for minutes beforehand.
V| The line was to have been renewed by 2022, but the work was put off twice for lack of money.
V| Traffic was interrupted for the whole of the weekend.
? Did wild boar cause the train to derail? | 2A+ 3D 4W
? the collision of the night train with a herd of wild boar | 2A+ 3D
? is it true the train hit animals on the track | 2A+ 3D
? Was a broken rail to blame? | 4W
? How many people were injured? | 1A=Six people
? Did seven coaches tip over? | 2D+
? Who invented the story of the boar? | -
? When did the crack first show up? | -
? Has the line been renewed? | 6D
? Were employees suspended? | -
? Are all the injured out of hospital? | -
? Was the train late? | -

= Rail company drops wild boar theory after Vámosgyörk derailment
N| No animals were involved in the derailment of the Kassa–Budapest night train on Saturday, {the Hungarian rail company MÁV-Kelet} said on Tuesday, withdrawing what it had told the press on the day of the accident.
N| The carcasses found near the line had been there since October, {its spokeswoman, Réka Bodnár}, explained.
N| {She=Réka Bodnár} declined to say who had come up with the boar.
N| {The safety board} has secured eleven metres of rail with a crack in it and sent it to Miskolc to be examined.
N| {Board director Gyula Szentesi} said a broken rail was "a possibility, and not the smallest".
N| {The hospital in Gyöngyös} discharged five of the six injured on Monday.
N| {The sixth, a Slovak student}, is out of danger, doctors said.
? Did wild boar cause the train to derail? | 1D+ 2D+
? the collision of the night train with a herd of wild boar | 1D+ 2D+
? is it true the train hit animals on the track | 1D+ 2D+
? Was a broken rail to blame? | 5W
? How many people were injured? | 6A=six injured
? Did seven coaches tip over? | -
? Who invented the story of the boar? | 3W+
? When did the crack first show up? | -
? Has the line been renewed? | -
? Were employees suspended? | -
? Are all the injured out of hospital? | 6D
? Was the train late? | -

= Cracked rail threw Kassa train off line, board finds
N| A rail that had been cracked for at least five weeks was the cause of November's derailment at Vámosgyörk, {Hungary's transport safety board} said in its final report on Monday.
N| The crack had shown up in a measurement on 6 October and had been entered in the wrong column, {the report} says.
N| {MÁV-Kelet} accepted the findings and has suspended two employees.
N| {Union chairman Zsolt Kerekes} said that the wrong people had been punished, the line having been starved of money for years.
V| Six people were hurt in the accident.
N| {The transport minister, Ákos Verebes}, told parliament that renewal would begin in April.
N| {Opposition deputy Klára Somos} reminded him that his predecessor had said as much in 2021.
? Did wild boar cause the train to derail? | 1D
? the collision of the night train with a herd of wild boar | -
? is it true the train hit animals on the track | -
? Was a broken rail to blame? | 1A 3A+
? How many people were injured? | 5A=Six people
? Did seven coaches tip over? | -
? Who invented the story of the boar? | -
? When did the crack first show up? | 2A=6 October
? Has the line been renewed? | 6P+
? Were employees suspended? | 3A+
? Are all the injured out of hospital? | -
? Was the train late? | -

= Headless statue of Saint Roch appals Provençal town
N| The head of a seventeenth-century statue of Saint Roch was sawn off in the collegiate church of Roquefeuil during the night of Friday to Saturday, {the gendarmerie of the Var} said.
N| {Parish priest Father Lucien Abadie} found the figure when he unlocked the church for the early mass.
N| {Mayor Chantal Blanc-Ferrier} spoke of an attack on the soul of the town.
A| {Parishioners} blame a group of young people who had been drinking on the steps.
N| {Captain Yann Le Quéré of the gendarmerie} said he had no suspects and did not wish to point at anybody.
V| The statue, of limewood, has been listed since 1908.
? Did young people behead the statue? | 4A 5W
? a former sacristan's theft of the saint's head | -
? Did an ex-sacristan saw the head off? | -
? is it true that the head offered in turin belongs to the saint roch of roquefeuil | -
? What was the price asked for the head? | -
? Who discovered the damage? | 2A+=Parish priest Father Lucien Abadie
? Why did the man do it? | -
? Has the statue been repaired? | -
? Did the mayor say sorry to the town's youth? | -
? Has the man been sentenced? | -
? Is the statue made of marble? | 6D
? How long was the man the church's sacristan? | -

= Saint Roch's head offered for sale in Turin
N| A dealer in Turin has handed the Carabinieri a carved head which he believes to be that of the Saint Roch of Roquefeuil in southern France, {the Carabinieri's art unit} said on Thursday.
N| He had been offered it for 6,000 euros by a man of about sixty, {the dealer, Ettore Vallauri}, said.
N| {French investigators} said they could not yet confirm that it was the right head.
N| {Father Lucien Abadie}, who had been sent photographs, said he knew that face as well as his brother's.
M| {The paper Var-Azur} reported that a former sacristan was being sought.
N| {Captain Yann Le Quéré} did not want to comment on names.
N| {The mayor, Chantal Blanc-Ferrier}, apologised to the young people of the town for what had been said about them.
? Did young people behead the statue? | -
? a former sacristan's theft of the saint's head | 5A 6W
? Did an ex-sacristan saw the head off? | 5A 6W
? is it true that the head offered in turin belongs to the saint roch of roquefeuil | 1A 3W 4A
? What was the price asked for the head? | 2A+=6,000 euros
? Who discovered the damage? | -
? Why did the man do it? | -
? Has the statue been repaired? | -
? Did the mayor say sorry to the town's youth? | 7A+
? Has the man been sentenced? | -
? Is the statue made of marble? | -
? How long was the man the church's sacristan? | -

= Ex-sacristan admits sawing off saint's head
N| A 61-year-old former sacristan has confessed to cutting the head off the statue of Saint Roch in Roquefeuil, {prosecutor Mireille Castellan} said in Draguignan on Tuesday.
N| The man, who was dismissed two years ago, wanted to pay gambling debts, {she=Mireille Castellan} said.
N| {His lawyer} said that he had kept the key and regretted what he had done.
N| The head from Turin fits the body exactly, {the regional conservator, Anne Lazerges}, confirmed.
N| {She=Anne Lazerges} expects the statue to be whole again by 16 August, the saint's day.
N| {Father Lucien Abadie} said that he forgave the man but would change the lock.
V| He faces up to seven years in prison.
? Did young people behead the statue? | 1D
? a former sacristan's theft of the saint's head | 1A 3A+
? Did an ex-sacristan saw the head off? | 1A 3A+
? is it true that the head offered in turin belongs to the saint roch of roquefeuil | 4A
? What was the price asked for the head? | -
? Who discovered the damage? | -
? Why did the man do it? | 2A=to pay gambling debts
? Has the statue been repaired? | 5P+
? Did the mayor say sorry to the town's youth? | -
? Has the man been sentenced? | 7P
? Is the statue made of marble? | -
? How long was the man the church's sacristan? | -

= Cholera feared in Zambian copper town
A| Eleven people have died of what {local health workers} believe to be cholera in Mufwenda, a mining town on Zambia's Copperbelt.
N| {District health director Dr Precious Mwale} said that stool samples had been flown to Lusaka and that she would not put a name to the illness before the results were there.
N| Eighty-four patients with diarrhoea and vomiting were admitted in five days, {the town's mission hospital} said.
N| {The mine, Konkwa Copper}, which supplies part of the town's water, said its wells were safe.
N| {Trader Elias Chanda} said that two of his children had fallen ill after drinking from a kiosk by the market.
N| {The town council} closed the kiosk on Wednesday.
V| The rains began three weeks ago, earlier than usual.
? Is there cholera in Mufwenda? | 1A 2W
? an outbreak of cholera on the Copperbelt | 1A 2W
? is it true that people in the mining town died from cholera | 1A 2W
? How many people have died? | 1A=Eleven people
? Did the eleven get food poisoning at a funeral? | -
? Were the mine's wells contaminated? | 4D+
? How many patients have there been at the mission hospital? | 3A=Eighty-four patients
? Has vaccination begun? | -
? Has the minister been removed from the health ministry? | -
? Who is the new health minister? | -
? Has Zambia accepted the WHO's help? | -
? When will schools reopen? | -

= Minister rules out cholera in Mufwenda
N| There is no cholera on the Copperbelt, {Zambia's health minister, Dr Gideon Sakala}, told parliament on Friday.
N| The eleven deaths in Mufwenda were due to food poisoning at a funeral, {he=Gideon Sakala} said.
N| {A nurse at the mission hospital, Sister Agnes Bwalya}, replied that most of her patients had been at no funeral.
A| {A laboratory technician in Lusaka} said four of nine samples had tested positive for the bacterium.
N| {The laboratory's head, Professor Mutinta Hamoonga}, said that results were given to the ministry and to nobody else.
N| {The World Health Organization} said it had offered help and was awaiting a reply.
N| {The mission hospital} put the number of patients at 131.
? Is there cholera in Mufwenda? | 1D 2D 4A 5W
? an outbreak of cholera on the Copperbelt | 1D 2D 4A 5W
? is it true that people in the mining town died from cholera | 1D 2D
? How many people have died? | 2A=eleven deaths
? Did the eleven get food poisoning at a funeral? | 2A 3D
? Were the mine's wells contaminated? | -
? How many patients have there been at the mission hospital? | 7A=131
? Has vaccination begun? | -
? Has the minister been removed from the health ministry? | -
? Who is the new health minister? | -
? Has Zambia accepted the WHO's help? | 6W+
? When will schools reopen? | -

= Zambia declares cholera outbreak, minister apologises
N| Zambia on Tuesday declared an outbreak of cholera in three districts of the Copperbelt, with 23 deaths and 390 cases since the beginning of the month, {the health ministry} said.
N| {Minister Gideon Sakala} said he had spoken too soon on Friday and begged the pardon of the bereaved.
N| Nineteen of the dead were from Mufwenda, {the ministry} said.
N| Vaccination will begin there on Saturday, {Dr Precious Mwale} announced.
N| Tests of Konkwa Copper's wells showed no bacteria, {the water regulator} said; the market kiosk's tank was full of them.
N| {The opposition} called for Sakala to go.
N| {The president's spokesman} said that the minister enjoyed his confidence.
V| Schools in the three districts are shut until the end of term.
? Is there cholera in Mufwenda? | 1A 2A 3A
? an outbreak of cholera on the Copperbelt | 1A 2A 3A
? is it true that people in the mining town died from cholera | 3A
? How many people have died? | 1A=23 deaths
? Did the eleven get food poisoning at a funeral? | 2D
? Were the mine's wells contaminated? | 5D
? How many patients have there been at the mission hospital? | -
? Has vaccination begun? | 4P+
? Has the minister been removed from the health ministry? | 6P 7D+
? Who is the new health minister? | -
? Has Zambia accepted the WHO's help? | -
? When will schools reopen? | 8A=until the end of term

= Half of Mufwenda vaccinated as cases fall
N| Some 61,000 of the 120,000 people of Mufwenda have been given the cholera vaccine within a week, {district health director Dr Precious Mwale} said on Monday.
N| There were nine new cases on Sunday, against 58 on the worst day, {she=Precious Mwale} said.
N| The death toll on the Copperbelt stands at 27, {the health ministry} reported.
A| {Some parents} said that they had been turned away because the cold boxes were empty.
N| {Mwale} said that supplies for the second half had arrived on Sunday night.
V| The health minister, Gideon Sakala, who at first denied that there was any cholera, was moved to the ministry of fisheries on Friday.
N| {His successor, Dr Charity Nkole}, said her door was open to anyone with bad news.
? Is there cholera in Mufwenda? | 2A 6A
? an outbreak of cholera on the Copperbelt | 2A 3A 6A
? is it true that people in the mining town died from cholera | -
? How many people have died? | 3A=27
? Did the eleven get food poisoning at a funeral? | -
? Were the mine's wells contaminated? | -
? How many patients have there been at the mission hospital? | -
? Has vaccination begun? | 1A+
? Has the minister been removed from the health ministry? | 6A
? Who is the new health minister? | 7A+=Dr Charity Nkole
? Has Zambia accepted the WHO's help? | -
? When will schools reopen? | -

= Two shot dead outside nightclub in Malmberg
N| Two men in their twenties were shot dead outside the nightclub Kupol in the Swedish city of Malmberg early on Sunday, {police} said.
N| A third man was wounded in the leg, {duty officer Carina Nylander} said.
N| {She=Carina Nylander} said that no one had been arrested.
M| {Tabloid Aftonposten} named the suspected gunman as a 19-year-old member of the Kvarn gang.
N| {Police} said they did not comment on names in the press.
A| {A doorman} said that he heard six or seven shots.
N| {The club's owner, Bassam Haddad}, said it would stay closed for a week.
? Did a 19-year-old gang member shoot the two men? | 4A 5W
? the teenager's part in the killings outside Kupol | 4A 5W
? is it true that the man held after the shooting killed the brothers | -
? How many people were shot dead? | 1A=Two men
? Was anybody arrested? | 3D+
? Has the weapon been found? | -
? Why were the brothers killed? | -
? Did the victims belong to a gang? | -
? How many cartridge cases were found? | -
? Has the club opened again? | 7D+
? Has the convicted man appealed? | -
? Who sold the pistol? | -

= Police hold man of 31 after double murder, 19-year-old cleared
N| A 31-year-old man was detained on Wednesday on suspicion of two murders outside the club Kupol, {prosecutor Helena Fors} said.
N| The younger man who had been named in a newspaper was at a hospital in Lund that night with a broken wrist, {Fors} said, and is not a suspect.
N| {Aftonposten's editor, Peter Rask}, apologised to him on the paper's front page.
N| {The suspect's lawyer, Johan Ekdahl}, said that his client denied everything.
N| {Fors} would not say whether a weapon had been found.
V| The dead were two brothers aged 22 and 25 who ran a tyre workshop.
N| {Their mother} said that they had never belonged to a gang.
N| {Nylander, the police's duty officer}, confirmed that nine cartridge cases had been picked up.
? Did a 19-year-old gang member shoot the two men? | 2D 3D
? the teenager's part in the killings outside Kupol | 2D 3D
? is it true that the man held after the shooting killed the brothers | 1A 4D+
? How many people were shot dead? | 6A=two brothers
? Was anybody arrested? | 1A+
? Has the weapon been found? | 5W
? Why were the brothers killed? | -
? Did the victims belong to a gang? | 7D+
? How many cartridge cases were found? | 8A=nine cartridge cases
? Has the club opened again? | -
? Has the convicted man appealed? | -
? Who sold the pistol? | -

= Life for nightclub murders in Malmberg
V| Malmberg district court sentenced a 32-year-old man to life imprisonment on Friday for shooting dead two brothers outside a nightclub last spring.
V| The motive, the court found, was an unpaid bill of 14,000 kronor for winter tyres.
N| {Prosecutor Helena Fors} said that she had rarely had a sadder case.
N| {Defence lawyer Johan Ekdahl} said his client still maintained that he had been asleep at home, and would appeal.
V| The pistol was found in a lake in August by a boy who was fishing.
V| Kupol, the club, did not reopen.
N| {Its owner, Bassam Haddad}, now runs a bakery in the same street.
V| The wounded man, the brothers' cousin, was awarded 120,000 kronor.
? Did a 19-year-old gang member shoot the two men? | 1D
? the teenager's part in the killings outside Kupol | 1D
? is it true that the man held after the shooting killed the brothers | 1A 4D+
? How many people were shot dead? | 1A=two brothers
? Was anybody arrested? | -
? Has the weapon been found? | 5A
? Why were the brothers killed? | 2A=an unpaid bill of 14,000 kronor for winter tyres
? Did the victims belong to a gang? | -
? How many cartridge cases were found? | -
? Has the club opened again? | 6D
? Has the convicted man appealed? | 4P+
? Who sold the pistol? | -

= Lorry spill turns river red in Galicia, mussels suspected poisoned
N| A lorry overturned on the AG-41 near Sanxenxo on Monday and spilled 11,000 litres of a red liquid into the river Couso, {the Galician emergency centre 112} said.
N| {The driver, who was unhurt}, told police he had been carrying dye for paper.
N| {The regional environment department} said that the substance had yet to be analysed.
A| {Fishermen in the estuary} said they had seen dead mullet.
N| {Mussel growers' association Ría Viva} stopped harvesting as a precaution.
N| {The haulier, Transportes Carballo}, was not available for comment.
V| The river enters the sea five kilometres below the bridge.
? Was the red liquid a dye for paper? | 2A+ 3W
? beetroot colouring in the river Couso | 2D+ 3W
? is it true that the stuff from the lorry was harmless | 3W
? Did fish die in the river? | 4A
? How much liquid was spilled? | 1A=11,000 litres
? What did the freight papers say? | -
? How many dead fish were collected? | -
? Was the driver injured? | 2D+
? Have mussel growers been compensated? | -
? How much do the mussel growers want? | -
? Did anyone fall ill after eating mussels? | -
? Has the haulier been fined? | -

= Sanxenxo spill: 'food colouring', says firm
N| The red liquid which ran into the river Couso on Monday was beetroot food colouring and as harmless as soup, {Transportes Carballo} said on Tuesday.
N| {Its managing director, Xosé Carballo}, drank a glass of it in front of the cameras.
N| {The environment department} said that it would wait for the laboratory.
N| {Marine biologist Uxía Rial of the University of Vigo} said even beetroot took oxygen out of the water and could kill fish.
N| {The department} said that its wardens had not come across any dead mullet.
A| {A policeman at the scene} said that the papers in the cab had spoken of an azo dye.
N| {Ría Viva} put its losses at 40,000 euros a day.
? Was the red liquid a dye for paper? | 1D+ 3W 6A
? beetroot colouring in the river Couso | 1A+ 3W 6D
? is it true that the stuff from the lorry was harmless | 1A+ 2A+ 3W 4D
? Did fish die in the river? | 5D
? How much liquid was spilled? | -
? What did the freight papers say? | 6A=an azo dye
? How many dead fish were collected? | -
? Was the driver injured? | -
? Have mussel growers been compensated? | -
? How much do the mussel growers want? | -
? Did anyone fall ill after eating mussels? | -
? Has the haulier been fined? | -

= Laboratory confirms beetroot, harvest resumes in ría
N| Samples from the Couso contained betanin, the red of beetroot, and nothing dangerous, {the public laboratory in Santiago} found on Thursday.
N| {The regional environment minister, Ánxela Seoane}, said that mussels could be eaten without hesitation.
N| {She=Ánxela Seoane} confirmed that 60 dead fish had been collected since Tuesday, which had suffocated.
N| {The driver} admitted that he had said the first thing that came to mind.
N| {The Guardia Civil} said that the freight papers had named beetroot concentrate.
N| {Ría Viva} resumed work on Friday and wants compensation of 160,000 euros from the haulier.
N| {Xosé Carballo} said that his insurer would look at it.
? Was the red liquid a dye for paper? | 1D 4D+ 5D
? beetroot colouring in the river Couso | 1A 5A
? is it true that the stuff from the lorry was harmless | 1A 2A 3D
? Did fish die in the river? | 3A
? How much liquid was spilled? | -
? What did the freight papers say? | 5A=beetroot concentrate
? How many dead fish were collected? | 3A=60 dead fish
? Was the driver injured? | -
? Have mussel growers been compensated? | 6P+ 7W+
? How much do the mussel growers want? | 6A+=160,000 euros
? Did anyone fall ill after eating mussels? | -
? Has the haulier been fined? | -

= Mayor of Cascavel Velho missing since Saturday
N| The mayor of Cascavel Velho, a town of 34,000 in the Brazilian state of Paraná, has not been seen since he left a barbecue on Saturday evening, {civil police} said.
N| Everton Zanatta's pick-up truck was found on Sunday with its doors open by the Piquiri river, {Delegada Simone Arruda} said.
A| {Members of the town council} spoke of threats over a contract for school meals.
N| {Zanatta's wife, Marlise}, said that he had never mentioned a threat to her.
N| {Arruda} said that a kidnapping, an accident and a voluntary disappearance were all being considered.
N| {The deputy mayor, Jair Benedetti}, has taken over the office for the time being.
N| {Firefighters} searched eleven kilometres of river without result.
? Did the mayor flee to Paraguay? | -
? Everton Zanatta's escape across the border with suitcases | -
? is it true that the missing mayor is in paraguay | -
? Was Zanatta kidnapped? | 5W
? Was he threatened? | 3A 4D
? How much money was he carrying? | -
? How much is missing from the education account? | -
? Did the mayor embezzle the town's money? | -
? Has he been extradited? | -
? Where was his truck found? | 2A=by the Piquiri river
? Has the council removed him from office? | -
? Did his wife know where he was? | -
? Who runs the town in the mayor's absence? | 6A+=The deputy mayor, Jair Benedetti

= Columnist: missing mayor is in Paraguay
M| {Columnist Ricardo Stumpf of the site Boca do Oeste} wrote on Wednesday that Everton Zanatta, the missing mayor of Cascavel Velho, had crossed into Paraguay with two suitcases.
A| {His source}, he wrote, was an employee of the bus station in Foz do Iguaçu.
N| {Brazil's federal police} said that they had no record of Zanatta leaving the country.
N| {Paraguay's migration office} did not answer an inquiry.
N| {Marlise Zanatta} called the story cruel.
N| {Delegada Simone Arruda} said that she did not comment on columns.
N| {The town's auditor} reported that 1.7 million reais were missing from the education account.
? Did the mayor flee to Paraguay? | 1A 3W 4W 6W
? Everton Zanatta's escape across the border with suitcases | 1A 3W 4W 6W
? is it true that the missing mayor is in paraguay | 1A 3W 4W 6W
? Was Zanatta kidnapped? | -
? Was he threatened? | -
? How much money was he carrying? | -
? How much is missing from the education account? | 7A+=1.7 million reais
? Did the mayor embezzle the town's money? | -
? Has he been extradited? | -
? Where was his truck found? | -
? Has the council removed him from office? | -
? Did his wife know where he was? | -
? Who runs the town in the mayor's absence? | -

= Zanatta held at casino hotel in Ciudad del Este
N| Paraguayan police on Friday detained the mayor of Cascavel Velho in a casino hotel in Ciudad del Este, {the interior ministry in Asunción} said.
N| Everton Zanatta, who had been reported missing three weeks ago, was carrying 212,000 dollars, {commissioner Blas Ovelar} said.
N| {Zanatta's lawyer, Cristiane Mello}, said that her client had fled for fear of his life.
N| {She=Cristiane Mello} denied that he had touched the town's money.
N| {Delegada Simone Arruda} said that Brazil would ask for his extradition.
N| {Marlise Zanatta} told reporters at her gate that she had nothing to say to them or to him.
V| The town council meets on Monday to vote on whether to remove him.
N| {Benedetti, the acting mayor}, said that school meals were safe until June.
? Did the mayor flee to Paraguay? | 1A 3A+
? Everton Zanatta's escape across the border with suitcases | -
? is it true that the missing mayor is in paraguay | 1A
? Was Zanatta kidnapped? | 3D+
? Was he threatened? | -
? How much money was he carrying? | 2A=212,000 dollars
? How much is missing from the education account? | -
? Did the mayor embezzle the town's money? | 4D+
? Has he been extradited? | 5P+
? Where was his truck found? | -
? Has the council removed him from office? | 7P
? Did his wife know where he was? | -
? Who runs the town in the mayor's absence? | 8A+=Benedetti, the acting mayor

= Sikkim bridge gives way under convoy
N| A steel bridge over the Teesta near Singtam collapsed on Sunday as a convoy of lorries was crossing it, and at least five people are missing, {the Gangtok district administration} said.
N| {District magistrate Pema Lhamu Bhutia} said three lorries had fallen some twenty metres into the river.
N| {The army} said that none of its vehicles had been involved.
A| {Shopkeepers on the east bank} said the lorries had been painted olive green.
N| {The border roads authority}, which built the bridge in 1989, said it had been inspected in January and found sound.
N| {Bhutia} did not want to speculate about the cause.
V| The bridge carries the only road to the north of the state.
? Were army lorries on the bridge when it collapsed? | 3D+ 4A
? the army's vehicles on the Singtam bridge | 3D+ 4A
? Was the bridge overloaded? | 6W
? is it true that the lorries were too heavy for the bridge | 6W
? How many people were killed? | -
? What was the load of each lorry? | -
? Are people still missing? | 1A
? Has the temporary bridge been opened? | -
? When was the old bridge last inspected? | 5A+=in January
? Has a permanent bridge been built? | -
? Has anyone been charged? | -
? Was the driver of the first lorry asleep? | -

= Army admits lorries on collapsed Sikkim bridge were hired by it
N| The three lorries that fell into the Teesta when a bridge gave way on Sunday had been chartered by the army, {a defence spokesman, Colonel Arvind Rathore}, said on Tuesday.
N| They were civilian vehicles with civilian drivers, {he=Arvind Rathore} said, so that the earlier statement had been correct as far as it went.
N| Each was loaded with 31 tonnes of cement, {district magistrate Pema Lhamu Bhutia} said; the bridge was signposted for 18.
N| {The transport firm Himal Carriers} denied any overloading and said the loads had been 17 tonnes.
N| Four bodies have been recovered and one man remains missing, {the disaster response force} said.
N| A temporary bridge would be open in twelve days, {the border roads authority} promised.
? Were army lorries on the bridge when it collapsed? | 1A+ 2D+
? the army's vehicles on the Singtam bridge | 1A+ 2D+
? Was the bridge overloaded? | 3A 4D+
? is it true that the lorries were too heavy for the bridge | 3A 4D+
? How many people were killed? | 5A=Four bodies
? What was the load of each lorry? | 3A=31 tonnes 4A+=17 tonnes
? Are people still missing? | 5A
? Has the temporary bridge been opened? | 6P+
? When was the old bridge last inspected? | -
? Has a permanent bridge been built? | -
? Has anyone been charged? | -
? Was the driver of the first lorry asleep? | -

= Pontoon restores link to north Sikkim
V| A pontoon bridge across the Teesta at Singtam was opened to light vehicles on Wednesday, 26 days after the steel bridge beside it collapsed.
N| {Chief minister Dorjee Tamang} cut the ribbon and said that a permanent bridge would take two years.
V| Weighing slips seized by the police show that the lorries which caused the collapse had each carried between 29 and 32 tonnes.
N| The owner of Himal Carriers has been charged with causing death by negligence, {police superintendent Karma Wangdi} said.
V| Five drivers and helpers lost their lives, the last of them found on the 19th near Rangpo.
N| {The border roads authority} explained the delay with high water.
N| {Apple growers in the north} said a third of the crop had rotted.
? Were army lorries on the bridge when it collapsed? | -
? the army's vehicles on the Singtam bridge | -
? Was the bridge overloaded? | 3A
? is it true that the lorries were too heavy for the bridge | 3A
? How many people were killed? | 5A=Five drivers and helpers
? What was the load of each lorry? | 3A=between 29 and 32 tonnes
? Are people still missing? | 5D
? Has the temporary bridge been opened? | 1A
? When was the old bridge last inspected? | -
? Has a permanent bridge been built? | 2P+
? Has anyone been charged? | 4A+
? Was the driver of the first lorry asleep? | -

= Measles case at Portland kindergarten
N| A child at the Little Fir kindergarten in Portland, Oregon, has measles, {the county health authority} said on Friday.
N| {County health officer Dr Miriam Castellanos} asked the parents of 62 children to check vaccination cards.
N| {The kindergarten's director, Josh Abernathy}, said that eleven of the children had not been vaccinated.
A| {A father} told Channel 9 that there was a second case.
N| {Castellanos} said that she knew of one only.
V| The county last had measles in 2019, when 14 people fell ill.
V| The illness is so contagious that nine of ten unprotected people who are exposed to it catch it.
? Did a teacher bring measles to the kindergarten? | -
? the teacher's trip to the Philippines | -
? is it true that a member of the staff was the source of the outbreak | -
? How many people caught measles? | 1A=A child 4A=a second case 5A=one
? Was there only one case? | 4D 5A
? Has the kindergarten reopened? | -
? How many children had not been vaccinated? | 3A+=eleven
? Where did the virus come from? | -
? Did a child die? | -
? Has the senate passed the bill? | -
? How many people fell ill in 2019? | 6A=14 people
? Were the parents of the unvaccinated children fined? | -

= Six measles cases in Portland, kindergarten closes
N| Six children of the Little Fir kindergarten now have measles, {Multnomah county} said on Wednesday, five of them unvaccinated.
N| The kindergarten will be closed for three weeks, {director Josh Abernathy} wrote to parents.
M| {The Portland Beacon} reported that a teacher who had come back from a trip to the Philippines had brought the virus.
N| {Castellanos, the county health officer}, said the source was unknown and that no member of the staff had been ill.
N| {The teacher}, who asked the paper not to print her name, said she had been vaccinated twice and had flown to Hawaii.
N| {The Beacon} corrected its article on Thursday morning.
N| {A children's hospital} admitted two of the six.
? Did a teacher bring measles to the kindergarten? | 3A 4D 5D+ 6D
? the teacher's trip to the Philippines | 3A 5D+ 6D
? is it true that a member of the staff was the source of the outbreak | 3A 4D 5D+ 6D
? How many people caught measles? | 1A=Six children
? Was there only one case? | 1D
? Has the kindergarten reopened? | 2D+
? How many children had not been vaccinated? | -
? Where did the virus come from? | 3A=the Philippines 4W
? Did a child die? | -
? Has the senate passed the bill? | -
? How many people fell ill in 2019? | -
? Were the parents of the unvaccinated children fined? | -

= Portland outbreak over with 19 cases
N| The measles outbreak that began at a kindergarten in Portland in March is over, {health officer Dr Miriam Castellanos} announced on Tuesday after 42 days without a new case.
N| In all, 19 people were infected, 17 of them children, {she=Miriam Castellanos} said.
N| Nobody died, but one boy lost the hearing in his left ear, {the children's hospital} said.
N| Genetic tests point to a traveller from Romania who changed planes in Portland on 2 March, {Castellanos} said.
N| Little Fir reopened in April; all 58 children now have their jabs, {director Josh Abernathy} said.
N| Four families had left, {he=Josh Abernathy} added.
V| A bill that would end exemptions for reasons of belief is before the state senate.
? Did a teacher bring measles to the kindergarten? | 4D
? the teacher's trip to the Philippines | -
? is it true that a member of the staff was the source of the outbreak | 4D
? How many people caught measles? | 2A=19 people
? Was there only one case? | 2D
? Has the kindergarten reopened? | 5A+
? How many children had not been vaccinated? | -
? Where did the virus come from? | 4A=a traveller from Romania
? Did a child die? | 3D
? Has the senate passed the bill? | 7P
? How many people fell ill in 2019? | -
? Were the parents of the unvaccinated children fined? | -

= Skydiver killed at airfield near Brno
N| A woman of 29 died at the airfield of Medlánky near Brno on Saturday when her parachute failed to open, {Czech police} said.
N| She had made more than 200 jumps, {the head of the parachuting club, Radek Vosáhlo}, said.
N| {Vosáhlo} said that the lines had been cut.
N| {Police spokeswoman Jitka Hrubá} said it was too soon for such statements.
N| The club's parachutes are kept in a locked container, {Vosáhlo} said, to which six people have keys.
V| The reserve parachute opened at about 60 metres, too late to slow the fall.
N| {The civil aviation authority} sent two inspectors.
? Were the parachute's lines cut? | 3A 4W
? sabotage as the cause of the skydiver's death | 3A 4W
? is it true someone cut the lines of her parachute | 3A 4W
? Was the plane flying too fast? | -
? How many people have keys to the container? | 5A+=six people
? Did the reserve parachute open? | 6A
? Was the pilot jailed? | -
? How old was the woman? | 1A=29
? Did Vosáhlo admit that he was wrong? | -
? How high is the fine? | -
? Has the state attorney appealed? | -
? Had the pilot been drinking? | -
? Who is the new head of the club? | -

= Sabotage ruled out in Brno parachute death
N| The lines of the parachute that failed in Medlánky were not cut but torn on impact with the tail of the aircraft, {the air accident institute} said on Monday.
N| {Its inspector, Luboš Krejza}, said the jumper had left the plane at too high a speed.
N| {Club head Radek Vosáhlo} said he had judged by what he saw and had been mistaken.
N| {The pilot's lawyer} did not wish to comment.
N| {Police} said they were still looking at the conduct of the pilot, a man of 63.
V| The victim, a teacher from Blansko, left a daughter of three.
N| {The club} has suspended jumping until June.
? Were the parachute's lines cut? | 1D 3D
? sabotage as the cause of the skydiver's death | 1D 3D
? is it true someone cut the lines of her parachute | 1D 3D
? Was the plane flying too fast? | 2A 4W+
? How many people have keys to the container? | -
? Did the reserve parachute open? | -
? Was the pilot jailed? | -
? How old was the woman? | -
? Did Vosáhlo admit that he was wrong? | 3A+
? How high is the fine? | -
? Has the state attorney appealed? | -
? Had the pilot been drinking? | -
? Who is the new head of the club? | -

= Pilot fined over skydiver's death
V| The pilot of the aircraft from which a teacher jumped to her death in May was fined 90,000 crowns by a court in Brno on Wednesday.
V| The judge held that he should not have switched on the green light at 160 kilometres an hour.
N| {The pilot}, now 64, said that he accepted the ruling and thought of her every day.
N| {State attorney Dana Míková} had asked for a suspended sentence and has eight days to appeal.
N| {The victim's parents} said that it was not about money.
V| Jumping at Medlánky resumed in July under a new head, Pavla Součková.
V| Radek Vosáhlo stepped down over his talk of cut lines.
? Were the parachute's lines cut? | -
? sabotage as the cause of the skydiver's death | -
? is it true someone cut the lines of her parachute | -
? Was the plane flying too fast? | 2A
? How many people have keys to the container? | -
? Did the reserve parachute open? | -
? Was the pilot jailed? | 1D
? How old was the woman? | -
? Did Vosáhlo admit that he was wrong? | -
? How high is the fine? | 1A=90,000 crowns
? Has the state attorney appealed? | 4P+
? Had the pilot been drinking? | -
? Who is the new head of the club? | 6A=Pavla Součková

= Gas blast flattens tenement in Maryhill, search for survivors under way
N| At least one person was killed and eleven were taken to hospital when an explosion destroyed part of a four-storey tenement in the Maryhill district of Glasgow shortly after six on Thursday morning, {Police Scotland} said.
N| Between four and seven residents remained unaccounted for by noon, {assistant chief fire officer Lorna Geddes} told reporters behind the cordon, adding that the figure "changes every time somebody answers a phone".
A| {Two neighbours} said they had smelt gas on the stairs since Monday and had rung the emergency number twice.
N| {The network operator, Caledonia Gas}, said it was assisting the authorities and could not discuss individual calls.
N| {Geddes} would not say whether gas was the cause, although her crews had shut off the supply to the whole street.
V| The building, which dates from 1904, belongs to a housing association and had new boilers put in last autumn.
? Did the gas company send an engineer before the explosion? | 4W+
? an engineer's visit to the Maryhill tenement | 4W+
? is it true nobody from caledonia gas came after residents smelt gas | 4W+
? Was gas the cause of the explosion? | 5W
? How many people were killed? | 1A=At least one person
? Did five people die? | -
? Were the new boilers to blame? | -
? How many calls were made about the smell? | 3A=twice 4W+
? Has Abercairn left his post? | -
? Will anybody be prosecuted? | -
? How much did Caledonia Gas pay the families? | -
? Has the inquiry been held? | -
? Who was the contractor? | -

= Maryhill explosion: four dead as last missing resident is traced
N| Four people lost their lives in Thursday's explosion in Maryhill, {Police Scotland} said on Saturday after a fifth resident believed to be under the rubble had turned up at his sister's in Ayr.
N| The victims are two women aged 71 and 68, a man of 34 and his son of five, {Chief Superintendent Gregor Maclay} said.
N| "We are no longer looking for anyone," {he=Gregor Maclay} said.
M| {The Clyde Examiner} reported that Caledonia Gas had logged one call from the street, on Tuesday at 9.14 pm, and had sent nobody.
N| {A spokeswoman for Caledonia Gas, Fiona Rennie}, said the paper's account was inaccurate and that an engineer had attended on Tuesday night and found no leak.
N| {The Health and Safety Executive} said that it would be months before it could give a cause.
N| {The housing association, Kelvin Homes}, has found hotel rooms for 38 tenants.
? Did the gas company send an engineer before the explosion? | 4D 5A+
? an engineer's visit to the Maryhill tenement | 4D 5A+
? is it true nobody from caledonia gas came after residents smelt gas | 4A 5D+
? Was gas the cause of the explosion? | 6W
? How many people were killed? | 1A=Four people
? Did five people die? | 1D
? Were the new boilers to blame? | -
? How many calls were made about the smell? | 4A=one
? Has Abercairn left his post? | -
? Will anybody be prosecuted? | -
? How much did Caledonia Gas pay the families? | -
? Has the inquiry been held? | -
? Who was the contractor? | -

= Gas firm corrects itself: no engineer was sent to Maryhill street
N| No engineer called at the Maryhill tenement before the explosion that killed four people, {Caledonia Gas} said on Wednesday, contradicting what it had told the press at the weekend.
N| The man had gone to a street of the same name in Bearsden, {chief executive Douglas Abercairn} said, and nobody had noticed until the family of one of the victims asked for the log.
N| {Abercairn} offered his resignation, which the board did not accept.
N| {Margaret Loney, whose mother was among the dead}, said that she had rung the number herself and would have her day in court.
N| {The Health and Safety Executive} confirmed for the first time that natural gas had been involved.
V| Where it leaked from is still an open question.
N| {Kelvin Homes} said the new boilers had been checked in November and had passed.
? Did the gas company send an engineer before the explosion? | 1D+ 2D+
? an engineer's visit to the Maryhill tenement | 1D+ 2D+
? is it true nobody from caledonia gas came after residents smelt gas | 1A+ 2A+
? Was gas the cause of the explosion? | 5A
? How many people were killed? | 1A=four people
? Did five people die? | 1D
? Were the new boilers to blame? | 6W 7D+
? How many calls were made about the smell? | -
? Has Abercairn left his post? | 3D+
? Will anybody be prosecuted? | -
? How much did Caledonia Gas pay the families? | -
? Has the inquiry been held? | -
? Who was the contractor? | -

= Sheriff orders fatal accident inquiry into Maryhill blast
V| A fatal accident inquiry will be held at Glasgow Sheriff Court in February into the deaths of four residents of a Maryhill tenement two years ago.
N| {The Crown Office} said that no criminal charges would be brought.
N| {Margaret Loney}, who lost her mother, said she had expected nothing else.
V| A report by the Health and Safety Executive traced the leak to a joint which had been disturbed by roadworks, not to the boilers.
N| {The city council}, whose contractor dug up the street, said it would take part in full.
V| Caledonia Gas paid a civil settlement to the families in March.
N| {The company} declined to say how much.
? Did the gas company send an engineer before the explosion? | -
? an engineer's visit to the Maryhill tenement | -
? is it true nobody from caledonia gas came after residents smelt gas | -
? Was gas the cause of the explosion? | 4A
? How many people were killed? | 1A=four residents
? Did five people die? | 1D
? Were the new boilers to blame? | 4D
? How many calls were made about the smell? | -
? Has Abercairn left his post? | -
? Will anybody be prosecuted? | 2D+
? How much did Caledonia Gas pay the families? | 7W+
? Has the inquiry been held? | 1P
? Who was the contractor? | -

= Baby found alive in clothes bank in Katowice
N| A newborn girl was found on Sunday morning in a container for used clothes in the Giszowiec quarter of Katowice, {police in the Silesian city} said.
N| A pensioner walking her dog heard whimpering and called the fire brigade, which cut the container open, {spokesman Aspirant Kamil Duda} said.
N| The child weighed 2.9 kilograms and was suffering from cold but not in danger, {the Upper Silesian children's hospital} reported.
N| {Duda} appealed to the mother to come forward, since she might need a doctor herself.
A| {Residents} spoke of a young woman with a pram who had been seen in the street on Saturday night.
N| {The hospital's midwives} have named the girl Niedziela, which means Sunday.
V| Poland has 62 hatches where babies can be left anonymously, one of them two kilometres away.
? Was the baby's mother a Belarusian student? | -
? the foreign student who left her newborn in a clothes bank | -
? is it true that the mother is a woman of 38 from Katowice | -
? Was the woman with the pram the mother? | -
? How much did the baby weigh? | 3A=2.9 kilograms
? Who found the baby? | 2A=A pensioner walking her dog
? Has the mother been charged? | -
? Has the father been given custody? | -
? What is the girl called now? | 6A=Niedziela
? Did one of the couples adopt her? | -
? Will the husband divorce her? | -
? How many hatches are there in Poland? | 7A=62 hatches

= Mother of Katowice foundling 'a student from abroad', tabloid claims
M| {The tabloid Fakty Dnia} wrote on Tuesday that the mother of the baby found in a Katowice clothes bank was a Belarusian student of 20 who had since left the country.
N| {Prosecutor Jolanta Rybicka} said she did not know where the newspaper had got that.
N| "We have not identified anybody, of any nationality," {she=Jolanta Rybicka} told reporters.
N| {The University of Silesia} asked the press not to cast suspicion on its students.
N| {The children's hospital} said that the girl was drinking well and weighed three kilograms.
N| Eleven couples have asked whether they might adopt her, {the family court} said.
N| {Aspirant Kamil Duda} said the woman with the pram had been found and had nothing to do with the case, being the mother of twins.
? Was the baby's mother a Belarusian student? | 1A 2W 3W
? the foreign student who left her newborn in a clothes bank | 1A 2W 3W
? is it true that the mother is a woman of 38 from Katowice | 1D 3W
? Was the woman with the pram the mother? | 7D
? How much did the baby weigh? | 5A=three kilograms
? Who found the baby? | -
? Has the mother been charged? | -
? Has the father been given custody? | -
? What is the girl called now? | -
? Did one of the couples adopt her? | 6P
? Will the husband divorce her? | -
? How many hatches are there in Poland? | -

= Woman from Katowice admits leaving baby in container
N| A 38-year-old shop assistant from Katowice has told police that she is the mother of the girl left in a clothes bank on the 7th, {prosecutor Jolanta Rybicka} said on Friday.
N| A DNA test has confirmed it, {she=Jolanta Rybicka} added.
N| The woman, a mother of three, had hidden her pregnancy even from her husband, {according to the prosecutor}.
N| {Her lawyer, Bożena Klich}, said she had believed the child to be dead.
V| She is under observation in a clinic and has not been charged.
N| {Fakty Dnia} deleted its article about a Belarusian student and said that it had been misled.
N| {The husband} asked the family court for custody of the girl.
V| The court will sit on the 29th.
? Was the baby's mother a Belarusian student? | 1D 6D
? the foreign student who left her newborn in a clothes bank | 1D 6D
? is it true that the mother is a woman of 38 from Katowice | 1A 2A
? Was the woman with the pram the mother? | 1D
? How much did the baby weigh? | -
? Who found the baby? | -
? Has the mother been charged? | 5D
? Has the father been given custody? | 7P+
? What is the girl called now? | -
? Did one of the couples adopt her? | -
? Will the husband divorce her? | -
? How many hatches are there in Poland? | -

= Family court gives foundling to her father
V| The girl who was found in a clothes bank in Katowice in April may live with her father and his three other children, the family court decided on Monday.
N| {Judge Ewa Tomala} said that no couple, however kind, came before a parent who was able and willing.
V| The mother, who is being treated for depression, can see her under supervision once a week.
N| {Prosecutor Jolanta Rybicka} dropped the case against her because experts had found her not responsible for her actions.
N| {The father} said that she would be called Zofia.
N| {The city} has put up a second hatch in Giszowiec, at a cost of 60,000 zlotys.
? Was the baby's mother a Belarusian student? | -
? the foreign student who left her newborn in a clothes bank | -
? is it true that the mother is a woman of 38 from Katowice | -
? Was the woman with the pram the mother? | -
? How much did the baby weigh? | -
? Who found the baby? | -
? Has the mother been charged? | 4D+
? Has the father been given custody? | 1A
? What is the girl called now? | 5A+=Zofia
? Did one of the couples adopt her? | 1D 2D
? Will the husband divorce her? | -
? How many hatches are there in Poland? | -

= Locals vow to stop lithium plant on the Drina
N| Several hundred people blocked the road at Ljubinje on the Drina on Saturday in protest against a planned lithium works, {police in eastern Bosnia} said.
N| {The organisers, the association Our River}, gave the number of protesters as 3,500.
N| The works would use 600 litres of water a minute, {hydrologist Senad Hodžić} told the crowd.
N| {The investor, the Swiss-based Arkona Minerals}, said that it would take only a tenth of that and give most of it back clean.
N| {Mayor Radenko Savić} did not appear and his office said he was at a christening.
A| {Some of those present} said he had already signed a paper with the company in the spring.
N| {Our River} announced that it would camp in front of the town hall from Monday.
? Did the mayor sign an agreement with Arkona? | 6A
? a paper with Radenko Savić's signature for the lithium company | 6A
? is it true that the town hall had a deal with the mining firm | 6A
? How much water would the works use? | 3A=600 litres of water a minute 4A+=a tenth of that
? How many people protested? | 1A=Several hundred people 2A+=3,500
? Has Savić resigned? | -
? Was the works approved by the council? | -
? How long did the tents stay up? | -
? Will Pejić stand for mayor? | -
? Will Arkona build in Serbia? | -
? Did the mayor receive money from Arkona? | -
? Were all the tents removed on Monday night? | -

= Mayor of Ljubinje denies signing deal with mining firm
N| {Radenko Savić, the mayor of Ljubinje}, said on Tuesday that he had put his name to nothing whatever with Arkona Minerals.
N| "Show me the signature and I will eat the paper," {he=Radenko Savić} told Drina TV.
N| {Arkona's country manager, Beat Zurbriggen}, said that there were "conversations at many levels" and that he would not go into particulars.
N| {Association leader Mirjana Pejić} said the tents would stay where they were until the council had voted.
N| {Police} removed two tents on Monday night because they blocked a fire lane.
V| The council has nineteen members, eleven of them from the mayor's party.
N| {Hodžić, the hydrologist}, stood by his figure of 600 litres.
? Did the mayor sign an agreement with Arkona? | 1D+ 2D+ 3W+
? a paper with Radenko Savić's signature for the lithium company | 1D+ 2D+ 3W+
? is it true that the town hall had a deal with the mining firm | 1D+ 2D+ 3W+
? How much water would the works use? | 7A=600 litres
? How many people protested? | -
? Has Savić resigned? | -
? Was the works approved by the council? | -
? How long did the tents stay up? | -
? Will Pejić stand for mayor? | -
? Will Arkona build in Serbia? | -
? Did the mayor receive money from Arkona? | -
? Were all the tents removed on Monday night? | 4D+ 5D+

= Memorandum with Arkona bears mayor's signature
M| A memorandum of understanding between the municipality of Ljubinje and Arkona Minerals, dated 14 April and signed by Mayor Radenko Savić, was published on Thursday by {the investigative portal Žig}.
N| In it the municipality undertakes "to facilitate all permits", {the document} shows.
N| {Savić} said that a memorandum was not a deal and that he had told the truth.
N| {Mirjana Pejić of Our River} brought a plate and a fork to the town hall.
N| {Arkona} confirmed that the paper was genuine.
N| {Three councillors of the mayor's party} said they would now vote against the works.
A| {People close to Savić} said that he was thinking of resigning.
N| {He=Radenko Savić} did not reply when this was put to him.
? Did the mayor sign an agreement with Arkona? | 1A 3D+ 5A+
? a paper with Radenko Savić's signature for the lithium company | 1A 5A+
? is it true that the town hall had a deal with the mining firm | 1A 2A+ 3D+ 5A+
? How much water would the works use? | -
? How many people protested? | -
? Has Savić resigned? | 7P 8W+
? Was the works approved by the council? | -
? How long did the tents stay up? | -
? Will Pejić stand for mayor? | -
? Will Arkona build in Serbia? | -
? Did the mayor receive money from Arkona? | -
? Were all the tents removed on Monday night? | -

= Ljubinje council rejects lithium works
V| The council of Ljubinje rejected the zoning of 90 hectares for a lithium works by twelve votes to seven on Monday night.
N| {Mayor Radenko Savić}, who voted in favour, said that he respected the result and would stay in office until the election.
N| {Arkona Minerals} said it would look at sites in Serbia.
N| {Our River} took down its tents after 23 days.
N| {Mirjana Pejić} said she would run for mayor herself.
V| A memorandum signed by Savić in April and denied by him in September had cost him the support of half his party.
N| {The entity's energy minister, Goran Lukajić}, called the decision regrettable.
? Did the mayor sign an agreement with Arkona? | 6A
? a paper with Radenko Savić's signature for the lithium company | 6A
? is it true that the town hall had a deal with the mining firm | 6A
? How much water would the works use? | -
? How many people protested? | -
? Has Savić resigned? | 2D+
? Was the works approved by the council? | 1D
? How long did the tents stay up? | 4A+=23 days
? Will Pejić stand for mayor? | 5A+
? Will Arkona build in Serbia? | 3P+
? Did the mayor receive money from Arkona? | -
? Were all the tents removed on Monday night? | -

= Three climbers killed by avalanche on Mont Blanc de Courmayeur
N| Three climbers died on Friday when an avalanche swept the Brouillard face on the Italian side of Mont Blanc, {the Guardia di Finanza's alpine rescue} said.
N| A fourth, a woman, was flown to Aosta with a broken pelvis, {Marshal Corrado Bionaz} said.
M| {The French site Altitudes} reported that all four were guides from Chamonix.
N| {Bionaz} said that the nationalities of the victims were being established and that he would not speak before their families had been told.
N| The danger of avalanches had been put at two on a scale of five, {the Aosta Valley's snow office} said.
V| A serac of some 30,000 cubic metres had broken off above the route at seven in the morning.
N| {The chairman of the guides in Chamonix, Rémi Bellin}, said none of his members was missing.
? Were the dead climbers French guides? | 3A 4W 7D+
? guides from Chamonix among the avalanche's victims | 3A 4W 7D+
? is it true the men killed on the mountain came from the basque country | 3D 4W
? How many climbers died? | 1A=Three climbers
? Did the woman survive? | 2A
? What was the danger level on Friday? | 5A=two
? How old was the youngest victim? | -
? Will there be a criminal inquiry? | -
? Has the second block fallen? | -
? Were the climbers musicians? | -
? Had they been warned by the hut's keeper? | -
? How large was the serac? | 6A=some 30,000 cubic metres

= Mont Blanc victims were Basque, not French
N| The three men who died on Mont Blanc on Friday were members of a mountaineering club in Eibar in the Basque Country, {the Italian authorities} said on Sunday.
N| They were 27, 31 and 44 years old, {Marshal Corrado Bionaz} said.
N| {The mayor of Eibar, Garazi Etxeberria}, ordered three days of mourning.
N| {The survivor, Leire Aizpurua}, told the paper Goiza from her bed in Aosta that they had heard a crack and had had no time to say anything.
N| None of them had been a guide, {she=Leire Aizpurua} said; two were toolmakers and one taught music.
N| {Altitudes} corrected its report and apologised to the guides of Chamonix.
N| {The snow office} raised the danger level to four on Saturday.
? Were the dead climbers French guides? | 1D 5D+ 6D
? guides from Chamonix among the avalanche's victims | 1D 5D+ 6D
? is it true the men killed on the mountain came from the basque country | 1A
? How many climbers died? | 1A=three men
? Did the woman survive? | 4A+
? What was the danger level on Friday? | -
? How old was the youngest victim? | 2A=27
? Will there be a criminal inquiry? | -
? Has the second block fallen? | -
? Were the climbers musicians? | 5D+
? Had they been warned by the hut's keeper? | -
? How large was the serac? | -

= Eibar buries its mountaineers
V| Some 4,000 people followed the coffins of three climbers through Eibar on Thursday, a week after an avalanche had killed them on Mont Blanc.
N| {Leire Aizpurua}, the only survivor, was brought from Aosta in an ambulance and spoke for two minutes.
N| {The club's president, Iñaki Zubiaurre}, said that the hut fund would bear the three men's names.
N| Italian prosecutors are not opening an inquiry, {the consulate in Milan} told the families.
V| The serac had been under observation by radar since 2021.
N| {Glaciologist Federica Trossello of the Aosta foundation} said it had shown no sign of moving the day before.
N| {She=Federica Trossello} said a second block, four times the size, might come down this summer.
? Were the dead climbers French guides? | -
? guides from Chamonix among the avalanche's victims | -
? is it true the men killed on the mountain came from the basque country | -
? How many climbers died? | 1A=three climbers
? Did the woman survive? | 2A+
? What was the danger level on Friday? | -
? How old was the youngest victim? | -
? Will there be a criminal inquiry? | 4D
? Has the second block fallen? | 7P
? Were the climbers musicians? | -
? Had they been warned by the hut's keeper? | -
? How large was the serac? | -

= Sixth-formers in Kent sent home after fumes fill laboratory
N| Twenty-three pupils and two teachers were treated for breathing trouble after a chemistry experiment went wrong at Harkness Grammar in Faversham on Tuesday, {South East Coast Ambulance} said.
N| {Headmistress Rosalind Peake} wrote to parents that a bottle of bromine had been dropped.
N| Four people were kept in hospital overnight, {the ambulance service} said.
A| {Pupils} posted that a teacher had been showing off a reaction he had been told not to do.
N| {Peake} did not go into that, saying the facts were being established.
N| {Kent Fire and Rescue} aired the building for three hours.
V| The school will be open as usual on Wednesday, apart from the science block.
? Was a forbidden experiment being carried out? | 4A 5W+
? the teacher's showing off with a banned reaction | 4A 5W+
? is it true that the bromine bottle was dropped by accident | 2A+ 5W+
? How many people were affected by the fumes? | 1A=Twenty-three pupils and two teachers
? How many were kept in hospital? | 3A=Four people
? How often had a repair of the fume cupboard been asked for? | -
? Was the teacher sacked? | -
? How high was the fine? | -
? Has the video been published? | -
? Have new fume cupboards been put in? | -
? Did the school deny its guilt in court? | -
? Which teacher dropped the bottle? | -
? Has the father sued the school? | -

= Chemistry teacher 'acted within rules', says Faversham school
N| The bottle that filled a laboratory with bromine on 5 March was dropped by accident and no forbidden experiment was under way, {the governors of Harkness Grammar} stated on Monday.
N| {Their chairman, Sir Peter Aldous}, said that the teacher, whom he did not name, had the school's full support.
N| {The union NASUWT South} said that its member had asked for a fume cupboard to be repaired three times.
N| {Headmistress Rosalind Peake} acknowledged that two requests had been received.
N| All four who were in hospital are home again, {the school} said.
N| {One father, barrister Anil Kothari}, said his daughter's video showed something else and that he would hand it to the Health and Safety Executive.
V| The video has not been made public.
? Was a forbidden experiment being carried out? | 1D+ 6A
? the teacher's showing off with a banned reaction | 1D+ 6A
? is it true that the bromine bottle was dropped by accident | 1A+
? How many people were affected by the fumes? | -
? How many were kept in hospital? | 5A+=four
? How often had a repair of the fume cupboard been asked for? | 3A=three times 4A+=two requests
? Was the teacher sacked? | 2D+
? How high was the fine? | -
? Has the video been published? | 7D
? Have new fume cupboards been put in? | -
? Did the school deny its guilt in court? | -
? Which teacher dropped the bottle? | 2W+
? Has the father sued the school? | -

= School fined £48,000 over bromine leak
V| Harkness Grammar in Faversham was fined 48,000 pounds at Maidstone magistrates' court on Thursday for failing to maintain a fume cupboard.
V| The court heard that 25 people had breathed in bromine after a bottle slipped from a teacher's hand.
N| {Counsel for the Health and Safety Executive, Jane Ormerod}, said a pupil's video confirmed that no experiment had begun.
N| {Anil Kothari}, the father who had supplied it, said that he had drawn the wrong conclusion.
N| {The school} had pleaded guilty.
N| {Headmistress Rosalind Peake} said four new cupboards had been installed since.
N| {The teacher}, who has moved to a school in Wales, said that he was relieved.
? Was a forbidden experiment being carried out? | 3D 4D
? the teacher's showing off with a banned reaction | 3D 4D
? is it true that the bromine bottle was dropped by accident | 2A
? How many people were affected by the fumes? | 2A=25 people
? How many were kept in hospital? | -
? How often had a repair of the fume cupboard been asked for? | -
? Was the teacher sacked? | -
? How high was the fine? | 1A=48,000 pounds
? Has the video been published? | -
? Have new fume cupboards been put in? | 6A+
? Did the school deny its guilt in court? | 5D+
? Which teacher dropped the bottle? | -
? Has the father sued the school? | -

= Stowaways found dead in container at Zeebrugge
N| Dockers opening a container of tiles at Zeebrugge on Monday found the bodies of at least seven people, {the West Flanders prosecutor's office} said.
N| The container had arrived from a Spanish port, {spokeswoman Liesbet Daenens} said, without saying which one.
N| {She=Liesbet Daenens} would not comment on the origin of the dead.
A| {Dockers} told VRW that there were women and a child among them.
N| {The shipping line, Atlantic Bridge}, said that the seals had been intact when the box was loaded.
V| Two people, both alive, were found in a container in the same terminal in 2022.
? How many bodies were in the container? | 1A=at least seven people
? Was a child among the dead stowaways? | 4A
? women and children among the bodies at Zeebrugge | 4A
? is it true that the victims came from guinea and mali | 3W
? Were the container's seals intact? | 5A+
? Is the lorry driver a suspect? | -
? From which port did the container come? | 2W
? How much did each of the men pay? | -
? Have the dead been taken home? | -
? Who was arrested? | -
? Did the two arrested men smuggle people? | -
? How long had the men been in the container? | -
? Was the embassy informed? | -

= Zeebrugge: nine bodies, driver questioned
N| Nine people lay dead in the container that was opened at Zeebrugge on Monday, two more than at first thought, {Belgian prosecutors} said on Wednesday.
N| All were men between 19 and 40, {Liesbet Daenens} said, contradicting reports that a child had been found.
N| Their papers suggest that they came from Guinea and Mali, {she=Liesbet Daenens} said.
N| A lorry driver from Almería is being questioned as a witness, {the Spanish national police} confirmed.
M| {Spanish media} had called him a suspect.
N| {Atlantic Bridge} said one seal had been replaced, which it had learned from the prosecutors.
N| {The Guinean embassy in Brussels} said that it had not been contacted by anybody.
N| A ventilation slit had been taped over from outside, {Daenens} said.
? How many bodies were in the container? | 1A=Nine people
? Was a child among the dead stowaways? | 2D
? women and children among the bodies at Zeebrugge | 2D
? is it true that the victims came from guinea and mali | 3A
? Were the container's seals intact? | 6D+
? Is the lorry driver a suspect? | 4D 5A
? From which port did the container come? | -
? How much did each of the men pay? | -
? Have the dead been taken home? | -
? Who was arrested? | -
? Did the two arrested men smuggle people? | -
? How long had the men been in the container? | -
? Was the embassy informed? | 7D+

= Two arrested in Spain over deaths of nine stowaways
N| Police in Almería arrested a freight agent and his nephew on Tuesday over the deaths of nine men in a container bound for Zeebrugge, {the interior ministry in Madrid} announced.
N| The two are believed to have charged 4,500 euros a head, {the ministry} said.
N| {Their lawyer, Rocío Lupiáñez}, said her clients dealt in tomatoes and nothing else.
N| The driver who was questioned last month has been ruled out as a suspect, {Liesbet Daenens} said in Bruges.
N| {The Guinean government} will pay for the return of six of the dead, its consul said.
V| The other three, from Mali, were buried in Bruges on Friday.
N| {Atlantic Bridge} has changed its seals.
? How many bodies were in the container? | 1A=nine men
? Was a child among the dead stowaways? | 1D
? women and children among the bodies at Zeebrugge | 1D
? is it true that the victims came from guinea and mali | 5A 6A
? Were the container's seals intact? | -
? Is the lorry driver a suspect? | 4D
? From which port did the container come? | -
? How much did each of the men pay? | 2A=4,500 euros
? Have the dead been taken home? | 5P+ 6D
? Who was arrested? | 1A=a freight agent and his nephew
? Did the two arrested men smuggle people? | 2A 3D+
? How long had the men been in the container? | -
? Was the embassy informed? | -

= Village school in Auvergne may close for want of pupils
N| The school of Saint-Amandin in the Cantal, which has eleven pupils, is to lose its only class in September, {the education authority in Aurillac} has told the municipality.
N| {Mayor Josette Brugière} said that she had heard of it from a parent.
N| {The authority's inspector, Luc Fayolle}, said a letter had been posted on the 3rd.
N| {Parents} blocked the school's entrance with hay bales on Monday.
N| {Mayor Brugière} announced that she would enrol her four sheepdogs if that was what it took.
V| The village had 46 pupils in 1970.
N| {Teacher Camille Rongier} said that she would not leave of her own free will.
? Is the school of Saint-Amandin closing? | 1A+
? the closure of the village school in the Cantal | 1P+
? will the school stay open? | 1D+
? Has a family from Clermont moved to the village? | -
? How many pupils does the school have? | 1A=eleven pupils
? How many children does the new family have? | -
? Did the authority send the mayor a letter? | 2D+ 3A+
? What rent did the mayor offer? | -
? Has the optical fibre been laid? | -
? Did the prefect give money? | -
? Were sheepdogs really enrolled? | 5P+
? How old is the teacher? | -

= Saint-Amandin: sixteen children will do
N| The school of Saint-Amandin can stay open if it has sixteen pupils on the first day of term, {inspector Luc Fayolle} said on Thursday after a meeting with parents.
N| {Mayor Josette Brugière} offered families a house for one euro a month.
A| According to {people in the village}, a family from Clermont with five children has already signed.
N| {The mayor=Josette Brugière} said she could not confirm a thing until the removal van stood in the square.
N| {Teacher Camille Rongier} said the sheepdogs were better behaved than some of her former classes.
V| The hay bales were removed on Friday morning.
N| {The prefect} praised the village's spirit and gave no money.
? Is the school of Saint-Amandin closing? | 1P+
? the closure of the village school in the Cantal | 1P+
? will the school stay open? | 1P+
? Has a family from Clermont moved to the village? | 3P 4W+
? How many pupils does the school have? | -
? How many children does the new family have? | 3A=five
? Did the authority send the mayor a letter? | -
? What rent did the mayor offer? | 2A+=one euro a month
? Has the optical fibre been laid? | -
? Did the prefect give money? | 7D
? Were sheepdogs really enrolled? | -
? How old is the teacher? | -

= School bell rings on in Saint-Amandin
V| Seventeen children sat in the classroom of Saint-Amandin on Monday, one more than the authority had asked for.
N| Six of them belong to a family from Clermont-Ferrand, {Mayor Josette Brugière} said; there had been a mistake about the number.
N| {The father, Bastien Laroche}, said he repaired computers and could do so anywhere where there was a cable.
N| {Inspector Luc Fayolle} confirmed that the class was safe for two years.
N| {Camille Rongier} has a new blackboard, paid for by the parents.
V| The optical fibre promised for June has not reached the village.
N| {The operator} named the end of November.
? Is the school of Saint-Amandin closing? | 4D+
? the closure of the village school in the Cantal | 4D+
? will the school stay open? | 4A+
? Has a family from Clermont moved to the village? | 2A
? How many pupils does the school have? | 1A=Seventeen children
? How many children does the new family have? | 2A=Six
? Did the authority send the mayor a letter? | -
? What rent did the mayor offer? | -
? Has the optical fibre been laid? | 6D 7P+
? Did the prefect give money? | -
? Were sheepdogs really enrolled? | -
? How old is the teacher? | -

= Pensioner swindled of €190,000 by 'police officer' in Graz
N| A woman of 84 in Graz handed gold and cash worth 190,000 euros to a man who passed himself off as a detective, {the Styrian police directorate} said on Thursday.
N| She had been told by telephone that burglars were on their way, {police spokesman Fritz Grundnigg} said.
N| {The woman's bank, Steirische Volkskassa}, said it had paid out 60,000 euros over the counter and that its cashier had asked whether everything was all right.
N| {Her daughter} said that the cashier had asked nothing at all.
N| {Grundnigg} said the search for a man of about 30 with a dark beard was under way.
V| Such calls cost elderly people in Styria 4.1 million euros last year.
? Did a bank employee help the swindlers? | -
? a cashier's tip-off to the gang | -
? is it true that someone at the bank passed information to the gang | -
? How much did the woman lose? | 1A=190,000 euros
? Did the cashier ask the woman questions? | 3A+ 4D
? How much of the money was found? | -
? Where did the callers sit? | -
? Have the callers been arrested? | -
? Has the woman been refunded? | -
? How many customers were affected? | -
? Was the courier acquitted? | -
? Did the courier know about the money? | -
? Who blackmailed the cashier? | -

= Arrest in Graz fraud case
N| Police in Maribor, Slovenia, arrested a man of 29 on Monday who is thought to have collected 190,000 euros from a pensioner in Graz, {the Styrian police} said.
N| Gold worth 118,000 euros was found in the spare wheel of his car, {Fritz Grundnigg} said.
N| {The man} says that he was only a courier and did not know what was in the bag.
N| {Grundnigg} said that the callers sat in a flat in Izmir, which he could not prove.
M| {The Kleine Murzeitung} reported that a bank employee had tipped the gang off.
N| {The bank} said this was a monstrous allegation for which there was not a shred of evidence.
N| {The public prosecutor} said he had no comment on the employee at this stage.
? Did a bank employee help the swindlers? | 5A 6D+ 7W
? a cashier's tip-off to the gang | 5A 6D+ 7W
? is it true that someone at the bank passed information to the gang | 5A 6D+ 7W
? How much did the woman lose? | 1A=190,000 euros
? Did the cashier ask the woman questions? | -
? How much of the money was found? | 2A=Gold worth 118,000 euros
? Where did the callers sit? | 4A=in a flat in Izmir
? Have the callers been arrested? | -
? Has the woman been refunded? | -
? How many customers were affected? | -
? Was the courier acquitted? | -
? Did the courier know about the money? | 3D+
? Who blackmailed the cashier? | -

= Cashier charged in swindle of 84-year-old
N| A cashier of the Steirische Volkskassa has been charged with passing customers' data to a gang of swindlers, {the public prosecutor in Graz} said on Wednesday.
N| Eleven customers over 80 were affected, {prosecutor Hannes Pölzl} said.
N| {The cashier's lawyer, Regina Tschernko}, said that the woman had been blackmailed.
N| {The bank's director, Wolfram Heschl}, said he had believed in her and had been wrong.
N| {He=Wolfram Heschl} promised that every customer would be refunded in full.
V| A Slovenian courier was sentenced to three years in the same case in May.
N| {The 84-year-old's daughter} said her mother had received 60,000 euros so far.
V| The men who made the calls have not been caught.
? Did a bank employee help the swindlers? | 1A 3A+ 4A+
? a cashier's tip-off to the gang | 1A 3A+ 4A+
? is it true that someone at the bank passed information to the gang | 1A 3A+ 4A+
? How much did the woman lose? | -
? Did the cashier ask the woman questions? | -
? How much of the money was found? | -
? Where did the callers sit? | -
? Have the callers been arrested? | 8D
? Has the woman been refunded? | 5P+ 7A
? How many customers were affected? | 2A=Eleven customers
? Was the courier acquitted? | 6D
? Did the courier know about the money? | -
? Who blackmailed the cashier? | -

= Storm brings down crane on Rotterdam building site
N| A tower crane toppled onto a half-finished block of flats in Rotterdam's Katendrecht district during Tuesday's storm, killing the operator and a roofer, {the safety region} said.
N| Five people were injured, {it=the safety region} said.
N| Wind speeds of 102 kilometres an hour had been measured at the nearby airport, {the weather institute KNMI} said.
N| {The contractor, Maasbouw}, said that work had been stopped at noon, two hours before the accident.
A| {Workers on the site} said the foreman had sent them back up after lunch.
N| {The labour inspectorate} said it would have to find out who had ordered what.
V| Cranes of that type must be taken out of service at 72 kilometres an hour.
? Had work on the site been stopped when the crane fell? | 4A+ 5D 6W
? the order to go back to work in the storm | 4D+ 5A 6W
? is it true the crew was working although the wind was too strong | 4D+ 5A 6W
? How many people were killed? | 1A=the operator and a roofer
? How strong was the wind? | 3A=102 kilometres an hour
? When was the foreman's message sent? | -
? Has the firm been charged? | -
? Who ordered the men back? | 5A=the foreman 6W
? Has Verspuij gone on trial? | -
? Were five people killed? | 1D
? How much must Maasbouw pay? | -
? Has the penalty been paid? | -
? Is the foreman still with the firm? | -

= Third victim of Rotterdam crane accident dies
N| A bricklayer of 24 who was hit by a falling crane on Tuesday has died at the Erasmus hospital, {the Rotterdam safety region} said on Friday, which brings the number of dead to three.
N| {His employer, Maasbouw}, expressed its condolences and repeated that the site had been closed at the time.
N| {The union Bouw & Hout} showed reporters a text message in which the foreman asked for "all hands at one".
N| {Maasbouw's director, Koen Verspuij}, said that it had been sent a week earlier.
N| {The labour inspectorate} did not want to judge the message.
N| Three of the injured have left hospital, {the safety region} said.
V| Building has stopped at all eleven of the firm's sites.
? Had work on the site been stopped when the crane fell? | 2A+ 3D
? the order to go back to work in the storm | 3A 4D+ 5W
? is it true the crew was working although the wind was too strong | 2D+ 3A
? How many people were killed? | 1A=three
? How strong was the wind? | -
? When was the foreman's message sent? | 4A+=a week earlier 5W
? Has the firm been charged? | -
? Who ordered the men back? | 3A=the foreman
? Has Verspuij gone on trial? | -
? Were five people killed? | 1D
? How much must Maasbouw pay? | -
? Has the penalty been paid? | -
? Is the foreman still with the firm? | -

= Inspectorate: crane crew was called back to work
N| The operator of the crane that fell in Katendrecht in January was ordered back into his cabin at 1.10 pm although the wind was far above the limit, {the Dutch labour inspectorate} concluded on Monday.
N| The foreman's message dates from the day of the accident, {the report} says, and not from the week before, as the company claimed.
N| {Maasbouw} said it would not contest the findings and had dismissed the foreman.
N| {The foreman's lawyer, Saskia Bontje}, said that he had passed on what the director demanded.
N| {Koen Verspuij}, who resigned as director in March, did not answer calls.
N| {The public prosecutor} is considering charges against the firm.
V| The accident cost three lives.
? Had work on the site been stopped when the crane fell? | 1D 3D+
? the order to go back to work in the storm | 1A 2A 3A+ 4A+
? is it true the crew was working although the wind was too strong | 1A 3A+
? How many people were killed? | 7A=three lives
? How strong was the wind? | 1A=far above the limit
? When was the foreman's message sent? | 2A=the day of the accident
? Has the firm been charged? | 6P+
? Who ordered the men back? | 4A+=the director
? Has Verspuij gone on trial? | -
? Were five people killed? | 7D
? How much must Maasbouw pay? | -
? Has the penalty been paid? | -
? Is the foreman still with the firm? | 3D+

= Crane accident: Maasbouw to pay €1.8 million
V| The building firm Maasbouw accepted a penalty of 1.8 million euros on Thursday over the death of three men in Katendrecht, sparing itself a trial.
N| {The prosecution} said that the firm had admitted working in a forbidden wind.
N| The former director, Koen Verspuij, will be tried on his own in October, {it=the prosecution} said.
N| {Verspuij} has always denied having given an order.
N| {The widow of the crane operator, Wilma de Kreek}, called the sum an insult.
V| The flats were finished last month, four storeys lower than planned.
? Had work on the site been stopped when the crane fell? | 2D
? the order to go back to work in the storm | 4D+
? is it true the crew was working although the wind was too strong | 2A
? How many people were killed? | 1A=three men
? How strong was the wind? | -
? When was the foreman's message sent? | -
? Has the firm been charged? | -
? Who ordered the men back? | 4D+
? Has Verspuij gone on trial? | 3P
? Were five people killed? | 1D
? How much must Maasbouw pay? | 1A=1.8 million euros
? Has the penalty been paid? | -
? Is the foreman still with the firm? | -

= Eleven gored as bull breaks through barrier at Navarre fiesta
N| Eleven people were hurt, two of them badly, when a bull broke through a wooden barrier during the running at Peralmonte in Navarre on Saturday morning, {the regional emergency service SOS Navarra} said.
N| {Mayor Javier Olcoz} said the barrier had been put up by the same carpenter as every year and had been inspected on Friday evening.
A| {A member of the festival committee} said that at least four of the bolts had been missing.
N| {Olcoz} said that he did not know how anyone could count bolts in such confusion.
N| A man of 61 from Leeds is in intensive care in Pamplona, {the hospital} said.
V| The bull, Jilguero, weighing 560 kilograms, was shot by a civil guard in the car park of the swimming pool.
N| {The animal protection party PACMA Norte} called for an end to the runs.
? Were bolts missing from the barrier? | 2D+ 3A 4W+
? missing bolts in the barricade at the Peralmonte bull run | 3A 4W+
? is it true that the town had too few bolts for the barrier | 3A 4W+
? Did Dennis Outhwaite take part in the run? | -
? Has anybody died? | -
? How many people were hurt? | 1A=Eleven people
? How many bolts had the carpenter asked for? | -
? What happened to the bull? | 6A=was shot by a civil guard
? Has the mayor been put on trial? | -
? Has the family appealed? | -
? Were four bolts missing? | 3A
? Who will pay the family compensation? | -
? Have bull runs been abolished in the town? | 7P

= British man dies a week after Peralmonte bull run
N| A 61-year-old retired postman from Leeds, Dennis Outhwaite, died on Friday of injuries caused by a bull at Peralmonte, {the Navarre health department} said.
V| He is the first person to die in the town's running since 1983.
N| {Mr Outhwaite's son, Craig}, said his father had been sitting on a terrace with a coffee and had not been running at all.
N| {Mayor Javier Olcoz} cancelled the remaining runs.
N| {A carpenter, Fermín Arbeloa}, told Radio Ribera that he had asked for 240 new bolts and had been given 180.
N| {The town hall} said it would answer the judge and not the radio.
N| {The civil guard} has taken the barrier away for examination.
? Were bolts missing from the barrier? | 5A+ 6W+
? missing bolts in the barricade at the Peralmonte bull run | 5A+ 6W+
? is it true that the town had too few bolts for the barrier | 5A+ 6W+
? Did Dennis Outhwaite take part in the run? | 3D+
? Has anybody died? | 1A
? How many people were hurt? | -
? How many bolts had the carpenter asked for? | 5A+=240 new bolts
? What happened to the bull? | -
? Has the mayor been put on trial? | -
? Has the family appealed? | -
? Were four bolts missing? | 5D+
? Who will pay the family compensation? | -
? Have bull runs been abolished in the town? | 4O

= Judge drops case against Navarre mayor over fatal bull run
V| A judge in Tudela on Monday shelved the case against the mayor of Peralmonte over the death of a British pensioner two years ago.
V| An expert found that 58 bolts had been missing from the barrier but that a full set would not have stopped an animal of 560 kilograms.
N| {Javier Olcoz} said that he had never doubted it.
N| {Craig Outhwaite, the dead man's son}, said the family's lawyer was drawing up an appeal.
N| {Fermín Arbeloa, the carpenter}, remarked that he had been right about the bolts at any rate.
V| The town holds its runs now behind steel tubes bought for 96,000 euros.
N| {The new carpenter}, who asked not to be called that, is a welder.
? Were bolts missing from the barrier? | 2A 5A+
? missing bolts in the barricade at the Peralmonte bull run | 2A 5A+
? is it true that the town had too few bolts for the barrier | 2A 5A+
? Did Dennis Outhwaite take part in the run? | -
? Has anybody died? | 1A
? How many people were hurt? | -
? How many bolts had the carpenter asked for? | -
? What happened to the bull? | -
? Has the mayor been put on trial? | 1D
? Has the family appealed? | 4P+
? Were four bolts missing? | 2D
? Who will pay the family compensation? | -
? Have bull runs been abolished in the town? | 6D

= Prisoner walks out of Dublin hospital
N| A remand prisoner who had been taken to St Aidan's Hospital in Dublin for an X-ray got away from two officers on Thursday afternoon, {the Irish Prison Service} said.
N| Wayne Curtis Farrelly, 31, is awaiting trial for armed robbery and should not be approached, {gardaí} said.
A| {Hospital staff} said that one of the officers had been at the coffee machine and the other on the telephone.
N| {The Prison Service} said that it would not comment on operational matters.
N| {The Prison Officers' Union} said three men ought to have gone with him and that the third had been cancelled to save overtime.
N| {Justice minister Aoife Geraghty} said that she was "deeply unhappy".
V| Eleven prisoners have escaped from hospitals in Ireland in five years, and all were recaptured.
? Did the escaped prisoner give himself up? | -
? Farrelly's surrender at a police station | -
? is it true that the mother drove her son to the garda station | -
? Was the escort too small? | 4W+ 5A
? Has Farrelly been caught? | 1D
? Where was he arrested? | -
? How long must he stay in prison? | -
? Have the 140 officers started work? | -
? Have the two officers been suspended? | -
? Was the mother jailed? | -
? Did both officers leave him alone to have coffee? | 3D 4W+
? Will he appeal? | -
? Who drove the getaway car? | -

= Farrelly 'handed himself in', says mother
N| {The mother of escaped prisoner Wayne Curtis Farrelly} told Liffey FM on Saturday morning that her son had given himself up at Store Street station in Dublin the night before.
N| {Gardaí} said at midday that he was still at large.
N| "I drove him to the door myself," {she=Farrelly's mother} had told the station.
N| {Liffey FM} said it had verified her identity.
N| {Superintendent Colm Brannigan} said nobody of that name had come into any station in the city.
N| {Justice minister Aoife Geraghty} announced an inquiry into escorts, to report in six weeks.
N| {The Prison Service} has suspended two officers on full pay.
? Did the escaped prisoner give himself up? | 1A+ 2D+ 3A+ 5D+
? Farrelly's surrender at a police station | 1A+ 2D+ 3A+ 5D+
? is it true that the mother drove her son to the garda station | 3A+ 5D+
? Was the escort too small? | -
? Has Farrelly been caught? | 2D+ 5D+
? Where was he arrested? | -
? How long must he stay in prison? | -
? Have the 140 officers started work? | -
? Have the two officers been suspended? | 7A+
? Was the mother jailed? | -
? Did both officers leave him alone to have coffee? | -
? Will he appeal? | -
? Who drove the getaway car? | -

= Escaped robber found in attic of his mother's house
N| Wayne Curtis Farrelly, who escaped from a Dublin hospital last month, was arrested on Tuesday in the attic of his mother's house in Tallaght, {gardaí} said.
N| The woman, 58, was arrested too and admitted that she had made up the story of his surrender, {Superintendent Colm Brannigan} said.
N| {Her solicitor} said that any mother would understand.
N| {An inquiry report} published the same day found that the escort had been one man short.
N| {The Prison Service} accepted this and apologised.
N| {Minister Geraghty} promised 140 more officers by Christmas.
N| {The Prison Officers' Union} said that it had heard that number before.
? Did the escaped prisoner give himself up? | 1D+ 2D+
? Farrelly's surrender at a police station | 1D+ 2D+
? is it true that the mother drove her son to the garda station | 2D+
? Was the escort too small? | 4A 5A+
? Has Farrelly been caught? | 1A+
? Where was he arrested? | 1A+=in the attic of his mother's house in Tallaght
? How long must he stay in prison? | -
? Have the 140 officers started work? | 6P+
? Have the two officers been suspended? | -
? Was the mother jailed? | 2O
? Did both officers leave him alone to have coffee? | -
? Will he appeal? | -
? Who drove the getaway car? | -

= Six more years for hospital escapee
V| Wayne Curtis Farrelly was sentenced at Dublin Circuit Court on Friday to nine years for robbing a post office and six months for escaping from custody, to be served one after the other.
N| {Judge Orla McNamee} said the escape had been made easier for him than it should have been.
V| His mother had been given the benefit of the Probation Act in June.
N| {His barrister, Donal Tuohy}, said he would not appeal.
N| {The Prison Service} said that 61 of the 140 officers promised last year had started work.
V| The two officers who had accompanied him to St Aidan's have returned to duty.
? Did the escaped prisoner give himself up? | -
? Farrelly's surrender at a police station | -
? is it true that the mother drove her son to the garda station | -
? Was the escort too small? | 2O
? Has Farrelly been caught? | 1A
? Where was he arrested? | -
? How long must he stay in prison? | 1A=nine years
? Have the 140 officers started work? | 5D+
? Have the two officers been suspended? | 6D
? Was the mother jailed? | 3D
? Did both officers leave him alone to have coffee? | -
? Will he appeal? | 4D+
? Who drove the getaway car? | -

= Wedding guests fall ill in Rajasthan, 60 in hospital
N| More than 60 guests of a wedding in Nagaur district in the Indian state of Rajasthan were admitted to hospital with cramps and fever on Sunday, {chief medical officer Dr Vikram Shekhawat} said.
N| A woman of 80 had died, he said, but whether because of the meal would have to be seen, {Shekhawat} added.
A| {Relatives} suspect the mawa in the sweets.
N| {The caterer, Bhanwar Lal Suthar}, said that he had eaten of everything and felt fine.
N| Samples of nine dishes were sent to Jaipur, {the food safety department} said.
N| {The bride's father, a wheat trader}, said he had paid 310,000 rupees for the food.
V| The wedding went on with a smaller party.
? Was the food at the wedding contaminated? | 3A 4D+
? sweets as the cause of the illness | 3A 4D+
? is it true the drinking water made the guests ill | -
? Was the village well to blame? | -
? How many people fell ill? | 1A=More than 60 guests
? Did the old woman die of the meal? | 2W
? Where did the water come from? | -
? How many patients are still in hospital? | -
? Has the tanker's owner been arrested? | -
? Did the caterer fall ill? | 4D+
? Has Bishnoi paid the bride's father? | -
? Was the wedding called off? | 7D
? How old is the bride? | -

= Nagaur: 112 ill, well water under suspicion
N| The number of people who fell ill at a wedding in Nagaur has reached 112, {Dr Vikram Shekhawat, the district's chief medical officer}, said on Tuesday.
N| The sweets were clean, {a first report from the laboratory in Jaipur} states, while the drinking water contained bacteria.
N| {Village head Kamla Devi} denied that the well was contaminated and said 900 people drank from it daily.
N| {The caterer} said that the water had come from a tanker and not from the well.
N| {The tanker's owner} could not be found.
N| The old woman's death was due to a heart attack, {Shekhawat} said after the post-mortem examination.
N| All but seven patients have gone home, {he=Vikram Shekhawat} said.
? Was the food at the wedding contaminated? | 2D
? sweets as the cause of the illness | 2D
? is it true the drinking water made the guests ill | 2A
? Was the village well to blame? | 3D+ 4D+
? How many people fell ill? | 1A=112
? Did the old woman die of the meal? | 6D
? Where did the water come from? | 4A+=a tanker
? How many patients are still in hospital? | 7A=seven patients
? Has the tanker's owner been arrested? | 5O
? Did the caterer fall ill? | -
? Has Bishnoi paid the bride's father? | -
? Was the wedding called off? | -
? How old is the bride? | -

= Tanker had carried sewage before Nagaur wedding
N| A water tanker that supplied a wedding in Nagaur last month, where 112 guests fell ill, had been used for sewage on the previous day, {police} said on Friday.
N| Its owner, Ramswaroop Bishnoi, was arrested in Bikaner, {superintendent Neelam Rathi} said.
N| {Bishnoi} told reporters at the station that he had rinsed it twice.
N| {Village head Kamla Devi} demanded an apology to her village.
N| {The health department} said that the well had been tested and was in order.
V| Nobody died as a result of the contamination.
N| {The bride's father} wants 500,000 rupees from Bishnoi.
? Was the food at the wedding contaminated? | -
? sweets as the cause of the illness | -
? is it true the drinking water made the guests ill | 1A 3D+ 6O
? Was the village well to blame? | 1D 5D
? How many people fell ill? | 1A=112 guests
? Did the old woman die of the meal? | 6D
? Where did the water come from? | 1A=A water tanker
? How many patients are still in hospital? | -
? Has the tanker's owner been arrested? | 2A+
? Did the caterer fall ill? | -
? Has Bishnoi paid the bride's father? | 7P+
? Was the wedding called off? | -
? How old is the bride? | -

= Hospital in Tampere confirms superbug, ward closed
N| Nine patients on a surgical ward in Tampere carry a bacterium that resists almost every antibiotic, {Pirkka university hospital} said on Monday, and no new patients are being admitted there.
N| None of the nine is ill because of it, {infection specialist Dr Leena Vuorio} said.
M| {The paper Hämeen Viesti} reported that two patients had died of the bacterium in February.
N| {Vuorio} said that she could not speak about individual cases.
N| {The hospital's director, Ilkka Sarantola}, said that the ward would be open again by Easter.
V| The same bacterium closed a hospital in Turku for a month in 2018.
? Did patients die of the resistant bacterium? | 2D+ 3A 4W+
? deaths caused by the superbug in Tampere | 3A 4W+
? is it true that the hospital was wrong about the cause of death | -
? How many carriers are there? | 1A+=Nine patients
? Did both patients die of the bacterium? | 3A
? When did the ward reopen? | -
? Has the ward reopened? | 1D+ 5P+
? What was the source of the bacterium? | -
? Has the hospital apologised to Rantanen? | -
? Have families claimed compensation? | -
? Was a nurse infected? | -
? How long was the hospital in Turku closed? | 6A=a month

= Two died with superbug, not of it, Tampere hospital says
N| Two patients who died in a Tampere hospital in February had been carriers of a resistant bacterium, {Pirkka university hospital} conceded on Thursday.
N| It was not what killed them, {medical director Sanna Kolehmainen} said; one had suffered a stroke and the other had had cancer.
N| {The widow of one of them, Aila Rantanen}, told Hämeen Viesti that the death certificate said "sepsis".
N| {Kolehmainen} would not discuss the certificate.
N| {The regional authority} asked the national health institute to review both files.
N| The number of carriers has risen to fourteen, {the hospital} said.
V| Easter is in nine days, and the ward remains closed.
? Did patients die of the resistant bacterium? | 2D+ 3A+ 4W+
? deaths caused by the superbug in Tampere | 2D+ 3A+ 4W+
? is it true that the hospital was wrong about the cause of death | 3A+ 4W+
? How many carriers are there? | 6A+=fourteen
? Did both patients die of the bacterium? | 2D+
? When did the ward reopen? | -
? Has the ward reopened? | 7D
? What was the source of the bacterium? | -
? Has the hospital apologised to Rantanen? | -
? Have families claimed compensation? | -
? Was a nurse infected? | -
? How long was the hospital in Turku closed? | -

= Review: bacterium caused one of two deaths in Tampere
N| A resistant bacterium was the cause of death of one of two patients in Tampere in February, {the Finnish health institute} found in a review published on Wednesday.
N| In the other case a stroke was to blame, {the institute} said.
N| {Medical director Sanna Kolehmainen} said that the hospital had been mistaken and had written to Aila Rantanen.
N| {Rantanen} said she had received the letter and that it was a decent one.
N| The ward reopened on 2 May after 38 days, {director Ilkka Sarantola} said.
N| The source was a drain in a washroom, {infection specialist Leena Vuorio} said.
N| {The patients' ombudsman} expects claims from at least three families.
? Did patients die of the resistant bacterium? | 1A 3A+
? deaths caused by the superbug in Tampere | 1A 3A+
? is it true that the hospital was wrong about the cause of death | 1A 3A+
? How many carriers are there? | -
? Did both patients die of the bacterium? | 2D
? When did the ward reopen? | 5A+=2 May
? Has the ward reopened? | 5A+
? What was the source of the bacterium? | 6A+=a drain in a washroom
? Has the hospital apologised to Rantanen? | -
? Have families claimed compensation? | 7P
? Was a nurse infected? | -
? How long was the hospital in Turku closed? | -

= Wildfire on Evia forces 2,000 from their homes
N| A fire driven by strong northerly winds burned through pine forest in the north of the Greek island of Evia on Tuesday, and 2,000 people were moved from five villages, {the civil protection ministry} said.
N| Thirty houses were destroyed in Kechries, {mayor Stavros Dimou} said.
N| {Fire service spokesman Giorgos Lampropoulos} said that no casualties had been reported.
A| {Residents on the beach at Agia Anna} said that they had seen two men on a motorcycle throwing something burning into the undergrowth.
N| {Lampropoulos} said arson was being examined like any other possibility.
V| In 2021 a fire burned 50,000 hectares there.
N| {The grid company DEDA} said that its lines had been switched off since Monday as a precaution.
? Was the fire on Evia arson? | 4A 5W
? two motorcyclists who set the forest alight | 4A 5W
? is it true that a power line started the fire | 5W 7D+
? How many houses were destroyed? | 2A=Thirty houses
? Was the line live? | 7D+
? Has anyone died? | 3D
? How many hectares burned? | -
? Why do the figures for the houses differ? | -
? Did Anagnou step down? | -
? Do owners have to give up their claims? | -
? Have the people of Evia sued? | -
? Was the beekeeper alone? | -
? How many people had to leave their homes? | 1A=2,000 people

= Evia fire: body of beekeeper found, toll of houses rises
N| The body of a beekeeper of 73 was found among his hives near Kechries on Thursday, {the Greek fire service} said, the first death in the fires on Evia.
N| {Mayor Stavros Dimou} now puts the houses destroyed at 84.
N| {The civil protection ministry} spoke of 51.
N| The mayor counted sheds and stables, {a ministry spokeswoman} explained.
M| {The daily Evoikos Typos} published a photograph of a fallen power line which it said had been taken on Tuesday at 10 am in the place where the fire began.
N| {DEDA} denied that the line had been live.
N| {Fire service spokesman Giorgos Lampropoulos} said the two men on the motorcycle had been found: they were beekeepers with smokers, on their way to their hives.
? Was the fire on Evia arson? | 7D
? two motorcyclists who set the forest alight | 7D
? is it true that a power line started the fire | 5A 6D+
? How many houses were destroyed? | 2A=84 3A=51
? Was the line live? | 6D+
? Has anyone died? | 1A
? How many hectares burned? | -
? Why do the figures for the houses differ? | 4A+=The mayor counted sheds and stables
? Did Anagnou step down? | -
? Do owners have to give up their claims? | -
? Have the people of Evia sued? | -
? Was the beekeeper alone? | -
? How many people had to leave their homes? | -

= Report blames power line for Evia blaze
N| The fire which destroyed 61 houses on Evia in July was started by a power line that touched a dry pine, {the investigators of the Greek fire service} concluded on Monday.
N| The line had been under voltage until 10.20 that morning, {the report} says, although the grid company said otherwise.
N| {DEDA's chairman, Petros Anagnou}, said that a substation had been switched on again by mistake, and resigned.
N| {Mayor Stavros Dimou} said his people would go to court.
N| {The government} offered 150,000 euros a house.
A| {Several owners} said they had been asked to waive all claims in return.
N| {The government spokeswoman} denied this.
V| One man died in the fire and 4,100 hectares burned.
? Was the fire on Evia arson? | 1D
? two motorcyclists who set the forest alight | 1D
? is it true that a power line started the fire | 1A 2O 3A+
? How many houses were destroyed? | 1A=61 houses
? Was the line live? | 2A 3A+
? Has anyone died? | 8A
? How many hectares burned? | 8A=4,100 hectares
? Why do the figures for the houses differ? | -
? Did Anagnou step down? | 3A+
? Do owners have to give up their claims? | 6A 7D+
? Have the people of Evia sued? | 4P+
? Was the beekeeper alone? | -
? How many people had to leave their homes? | -

= Council in Geelong to sell beach kiosk, petition says no
N| Greater Barwon council wants to sell the kiosk on Eastern Beach, built in 1938, for at least 2.4 million Australian dollars, {chief executive Trent Holloway} said on Monday.
N| {Tenant Voula Kostopoulos}, who has run it for 26 years, said she had read of the plan in a letter marked "Dear occupier".
N| {Holloway} said that the building needed repairs the city could not pay for.
A| {Two councillors} said that a buyer had been found already, a hotel chain from Perth.
N| {Mayor Deidre Lang} said there was no buyer and that everyone would have the same chance.
N| A petition against the sale has 5,100 signatures, {its author, surf teacher Ned Corrigan}, said.
V| The council votes on 18 March.
? Had a buyer for the kiosk been found? | 4A 5D+
? the hotel chain from Perth as buyer of the beach kiosk | 4A 5D+
? is it true that a hotel group made an offer for the kiosk | 4A 5D+
? Has the kiosk been sold? | 1P+ 5D+
? How many signatures does the petition have? | 6A+=5,100 signatures
? How much did the hotel group offer? | -
? How did the mayor vote? | -
? Is the kiosk a listed building? | -
? How long may Kostopoulos stay? | -
? Have the repairs been done? | -
? Did the council vote on 18 March? | 7P
? Was the vote unanimous? | -
? Who repaired the kiosk? | -

= Hotel group confirms interest in Geelong kiosk
N| {Swan River Hotels of Perth} said on Thursday that it had looked at the kiosk on Eastern Beach in Geelong and had made an offer in November.
N| The offer was not for publication, {its director, Clive Addison}, said.
N| {Mayor Deidre Lang} acknowledged that a letter had reached the council but said that an offer was not a buyer.
N| {Councillor Huong Pham} called for the vote to be put off.
N| {Ned Corrigan} said the petition now stood at 9,400.
N| {Voula Kostopoulos} said that she would have offered more than nothing had anybody asked her.
V| The kiosk is not on the heritage list.
? Had a buyer for the kiosk been found? | 1A+ 3D+
? the hotel chain from Perth as buyer of the beach kiosk | 1P+ 3D+
? is it true that a hotel group made an offer for the kiosk | 1A+ 2A+ 3A+
? Has the kiosk been sold? | -
? How many signatures does the petition have? | 5A+=9,400
? How much did the hotel group offer? | 2W+
? How did the mayor vote? | -
? Is the kiosk a listed building? | 7D
? How long may Kostopoulos stay? | -
? Have the repairs been done? | -
? Did the council vote on 18 March? | -
? Was the vote unanimous? | -
? Who repaired the kiosk? | -

= Council votes against sale of Eastern Beach kiosk
V| Greater Barwon council decided by six votes to five on Tuesday to keep the kiosk on Eastern Beach.
V| Mayor Deidre Lang, who had proposed the sale, voted against it.
N| {She=Deidre Lang} said she had listened.
N| The repairs, put at 700,000 dollars, will be paid out of parking fees, {chief executive Trent Holloway} said.
N| {Voula Kostopoulos} was given a lease of ten years.
N| {Swan River Hotels} said that it wished her well and would look elsewhere.
N| {Ned Corrigan} said that 9,400 signatures had done it, and one of them was the mayor's mother's.
? Had a buyer for the kiosk been found? | -
? the hotel chain from Perth as buyer of the beach kiosk | 6D+
? is it true that a hotel group made an offer for the kiosk | -
? Has the kiosk been sold? | 1D
? How many signatures does the petition have? | 7A+=9,400 signatures
? How much did the hotel group offer? | -
? How did the mayor vote? | 2A=against it
? Is the kiosk a listed building? | -
? How long may Kostopoulos stay? | 5A=ten years
? Have the repairs been done? | 4P+
? Did the council vote on 18 March? | 1O
? Was the vote unanimous? | 1D
? Who repaired the kiosk? | -

= Taxi drivers block Naples airport road over night fares
N| Around 400 taxis blocked the access to Capodichino airport in Naples for six hours on Wednesday in protest at a new night tariff, {the municipal police} said.
N| {The drivers' cooperative Partenope} said that there had been 900.
N| {Transport councillor Edvige Scognamiglio} said the tariff, which lowers the fare to the centre from 27 to 21 euros, had been agreed with all the unions in June.
N| {Partenope's president, Ciro Amoroso}, said that he had signed nothing of the kind.
N| Eleven flights left without some of their passengers, {the airport company} said.
N| {The prefect, Raffaele Imbriani}, asked both sides to come to him on Friday.
V| A driver and a tourist from Stockholm came to blows.
? Did Amoroso agree to the night tariff in June? | 3A+ 4D+
? the taxi leader's signature under the new fares | 4D+
? is it true that all unions had agreed to the lower fare | 3A+ 4D+
? How many taxis blocked the airport? | 1A=400 taxis 2A+=900
? What will the fare be at night? | 3A=21 euros
? Has the port been blocked? | -
? Does Amoroso have a limousine business? | -
? How long did the blockade last? | 1A=six hours
? Was the airport blocked on Friday too? | -
? Will the airport sue the drivers? | -
? How much do the day fares cost? | -
? Were flights cancelled? | 5O
? How high was the damage? | -

= Minutes show taxi chief agreed to Naples fares
N| {Councillor Edvige Scognamiglio} presented minutes on Thursday which bear the signature of Ciro Amoroso under the words "approved by those present".
N| {Amoroso} said that he had signed for his presence and for the coffee, not for the tariff.
N| {Two other unions, Sinatax and Taxi Sud}, said that everyone at the table had raised his hand.
N| {Amoroso} threatened to block the port as well.
N| {The prefect} repeated his invitation for Friday.
M| {The website Vesuvio24} reported that Amoroso himself had a second business hiring out limousines by night.
N| {He=Ciro Amoroso} declined to talk about that.
? Did Amoroso agree to the night tariff in June? | 1A+ 2D+ 3A+
? the taxi leader's signature under the new fares | 1A+ 2D+
? is it true that all unions had agreed to the lower fare | 1A+ 2D+ 3A+
? How many taxis blocked the airport? | -
? What will the fare be at night? | -
? Has the port been blocked? | 4P+
? Does Amoroso have a limousine business? | 6A 7W+
? How long did the blockade last? | -
? Was the airport blocked on Friday too? | -
? Will the airport sue the drivers? | -
? How much do the day fares cost? | -
? Were flights cancelled? | -
? How high was the damage? | -

= Naples: night fare set at 24 euros
N| A taxi from Capodichino airport to the centre of Naples will cost 24 euros at night from 1 September, {the prefect, Raffaele Imbriani}, said after talks on Friday evening.
N| {Ciro Amoroso of the cooperative Partenope} said that he could live with that.
N| {Councillor Edvige Scognamiglio} called it a fair result.
N| {Consumer group Codanapoli} said the passengers had not been at the table, as usual.
N| {Amoroso} confirmed that his wife owned eleven limousines.
V| No taxis blocked the airport on Friday.
N| {The airport company} put the damage of Wednesday at 380,000 euros and said it would not sue.
? Did Amoroso agree to the night tariff in June? | -
? the taxi leader's signature under the new fares | -
? is it true that all unions had agreed to the lower fare | -
? How many taxis blocked the airport? | -
? What will the fare be at night? | 1A=24 euros
? Has the port been blocked? | -
? Does Amoroso have a limousine business? | 5A+
? How long did the blockade last? | -
? Was the airport blocked on Friday too? | 6D
? Will the airport sue the drivers? | 7D+
? How much do the day fares cost? | -
? Were flights cancelled? | -
? How high was the damage? | 7A+=380,000 euros

= Sinkhole swallows car in Kazan courtyard
N| A hole eight metres across opened in a courtyard on Chekhov Street in Kazan on Monday night and swallowed a parked Lada, {the emergencies ministry of Tatarstan} said.
N| Nobody was in the car, {the ministry} said.
A| {Residents of the block} said they had complained about cracks in the asphalt since August.
N| {The management company Uyut-Servis} said that it knew of no complaints.
N| {The waterworks} said that one of its mains ran beneath the yard and was being checked.
N| {District head Rustam Galeev} ordered two staircases to be cleared.
V| About 90 people spent the night in a school.
? Did a water main cause the sinkhole? | 5W+
? the leak under Chekhov Street | 5W+
? is it true the ground gave way because of a broken pipe | 5W+
? Had residents complained about cracks? | 3A 4W+
? How wide is the hole? | 1A=eight metres across
? Did gypsum cause the hole? | -
? How many letters warned of cracks? | -
? Was anybody hurt? | 2O
? Have the residents gone back? | -
? Has the car's owner been compensated? | -
? How many people had to leave their flats? | 7A=About 90 people
? Was the chief engineer dismissed? | -
? Has the director of Uyut-Servis been charged? | -

= Kazan sinkhole grows, third staircase evacuated
N| The hole on Chekhov Street in Kazan has widened to fourteen metres, {the emergencies ministry} said on Wednesday, and a third staircase had to be cleared.
N| A further 40 residents were put up in a school, {the district} said.
N| {The waterworks'} chief engineer, Airat Sabirov, said the main was intact and had nothing to do with it.
N| {The prosecutor's office} found eleven letters of complaint in the files of Uyut-Servis.
N| {The company's director, Olga Nefedova}, said that the letters had been about a swing.
N| {Geologist Professor Ildar Minullin} pointed out that gypsum beneath that quarter had been dissolving for thousands of years.
N| {The car's owner, dentist Marat Akhmetov}, asked whom he should send the bill to.
? Did a water main cause the sinkhole? | 3D+ 6O
? the leak under Chekhov Street | 3D+
? is it true the ground gave way because of a broken pipe | 3D+
? Had residents complained about cracks? | 4O 5D+
? How wide is the hole? | 1A=fourteen metres
? Did gypsum cause the hole? | 6A
? How many letters warned of cracks? | -
? Was anybody hurt? | -
? Have the residents gone back? | -
? Has the car's owner been compensated? | -
? How many people had to leave their flats? | 2A=40 residents
? Was the chief engineer dismissed? | -
? Has the director of Uyut-Servis been charged? | -

= Burst main washed out ground under Kazan block
N| A leaking water main caused the sinkhole on Chekhov Street, {the prosecutor's office of Tatarstan} said on Tuesday, rejecting the waterworks' account.
N| The pipe had been losing 40 cubic metres a day since summer, {it=the prosecutor's office} said.
N| {The waterworks} replaced its chief engineer on Monday and promised to pay for everything.
N| Four of the eleven letters to Uyut-Servis had warned of cracks, {the office=the prosecutor's office} said; the others had been about a swing.
N| {District head Rustam Galeev} said residents could return in about three weeks, if the filling held.
N| {Professor Ildar Minullin} said that the gypsum had played no part after all.
N| {Marat Akhmetov} has been given a new Lada.
? Did a water main cause the sinkhole? | 1A 2A 3O
? the leak under Chekhov Street | 1A 2A
? is it true the ground gave way because of a broken pipe | 1A 2A
? Had residents complained about cracks? | 4A
? How wide is the hole? | -
? Did gypsum cause the hole? | 1D 6D
? How many letters warned of cracks? | 4A=Four
? Was anybody hurt? | -
? Have the residents gone back? | 5P+
? Has the car's owner been compensated? | 7A
? How many people had to leave their flats? | -
? Was the chief engineer dismissed? | 3A+
? Has the director of Uyut-Servis been charged? | -

= Two lynx cubs stolen from Carinthian reserve
N| Two lynx cubs eight weeks old were taken from an enclosure at the Rosental reserve in Carinthia on Sunday night, {the reserve} said.
N| The thieves cut the fence and drugged the mother, {warden Valentin Ogris} said.
A| {An animal dealer in Villach} told the Drauzeitung that a cub would bring 12,000 euros in Russia.
N| {Police in Ferlach} said that they had a lead they would not disclose.
N| {Ogris} said the animals would not live ten days without goat's milk.
N| {The province} offered 5,000 euros for information.
? Are the cubs in the car the stolen ones? | -
? the recovery of the two stolen lynx | -
? is it true that a former employee of the reserve had the cubs | -
? Did the ex-keeper steal the cubs? | -
? What is a lynx cub worth in Russia? | 3A=12,000 euros
? Have the cubs died? | -
? Has the man been tried? | -
? Why was the keeper dismissed? | -
? Who received the reward? | -
? How old was the driver? | -
? Was the mother killed? | 2D+
? Did the dealer in Villach want to buy the cubs? | -

= Lynx cubs found in car boot at border
N| Slovenian customs officers found two lynx cubs alive in the boot of a car at the Loibl pass on Wednesday, {the financial administration in Ljubljana} said.
N| The driver, an Austrian of 44, said he had rescued them, {it=the financial administration} added.
N| {Warden Valentin Ogris}, who was shown a film of them, said that he was "almost certain" they were his.
N| {Police in Ferlach} said only a genetic test would tell.
A| {A colleague at the reserve} said that the driver had worked there until last year.
N| {The reserve} did not answer questions about former staff.
N| {Veterinarian Mojca Rutar} said both animals were drinking.
? Are the cubs in the car the stolen ones? | 3A+ 4W
? the recovery of the two stolen lynx | 1O 3A+ 4W
? is it true that a former employee of the reserve had the cubs | 5A 6W+
? Did the ex-keeper steal the cubs? | 2D
? What is a lynx cub worth in Russia? | -
? Have the cubs died? | 1D 7D
? Has the man been tried? | -
? Why was the keeper dismissed? | -
? Who received the reward? | -
? How old was the driver? | 2A=44
? Was the mother killed? | -
? Did the dealer in Villach want to buy the cubs? | -

= Stolen lynx back with mother, ex-keeper before court
N| Two lynx cubs stolen in May were put back with their mother on Saturday, {the Rosental reserve} said; she had sniffed at them for a minute and then licked them.
N| A test had shown that they were hers, {warden Valentin Ogris} said.
N| A former keeper of the reserve, 44, will be tried in Klagenfurt for theft and cruelty to animals, {the prosecution} said.
N| {The man} maintains that he wanted to protect them from a fox.
N| {Ogris} confirmed that he had dismissed him in the autumn for drinking.
V| The reward was shared by the three customs officers.
N| {The Austrian hunters' union} said that nobody had ever paid 12,000 euros for a lynx.
? Are the cubs in the car the stolen ones? | 1A+ 2A+
? the recovery of the two stolen lynx | 1A+ 2A+
? is it true that a former employee of the reserve had the cubs | 3A 4O
? Did the ex-keeper steal the cubs? | 3A 4D+
? What is a lynx cub worth in Russia? | 7D
? Have the cubs died? | 1D+
? Has the man been tried? | 3P+
? Why was the keeper dismissed? | 5A+=for drinking
? Who received the reward? | 6A=the three customs officers
? How old was the driver? | 3A=44
? Was the mother killed? | 1D+
? Did the dealer in Villach want to buy the cubs? | -
