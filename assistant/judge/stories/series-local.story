= Fire sweeps through carpet mill near Łódź, several feared dead
N| At least four people were killed when a fire broke out at a carpet mill in Zgierz, north of Łódź, in the early hours of Tuesday, {the regional fire service} said.
N| {Brigadier Marek Sobczyński, its spokesman}, said the flames had spread through the dyeing hall within minutes and that 31 workers of the night shift had got out.
A| {Workers outside the gate} said two emergency doors had been chained shut since a theft in the spring.
N| Asked about the doors, {Sobczyński} said it was far too early to speak of them.
N| {The owner, Runo-Tex}, did not answer calls on Tuesday morning.
V| The mill, which makes carpets for hotels, employs 210 people and has changed hands twice since 2015.
V| Firefighters from eleven stations were still pumping water into the building at noon.
? Were emergency exits at the mill locked on the night of the fire? | 3A 4W 5W+
? the chained doors at Runo-Tex | 3A 4W 5W+
? is it true that workers could not use all the way outs because some were blocked | 3A 4W 5W+
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
N| The managing director, Paweł Gierek-Nowak, was detained on Sunday evening, {she=Iwona Kaleta} said.
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
? Has Verhulst been found dead? | 5D
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
V| Sport England is paying a third of the cost.
N| {Neighbour Doreen Catchpole} said the hall would take the light from her kitchen.
V| The district council approved the plans in May by nine votes to two.
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
V| The rescue agency ended its search on Friday evening with 41 dead and two people unaccounted for.
V| That makes it the worst sinking in the province since 2017.
N| {The transport minister, Retno Wulandari}, promised to have passengers counted at every pier from next month.
? Was the ferry overloaded? | 2A
? too many people on board the Sinar Wakatobi | 2A
? is it true that the ship took more passengers than were on the list | -
? How many people died in the sinking? | 5A=41
? How many survivors were there? | -
? Are 38 people still missing? | 5D
? Did the ferry sink off Lombok? | -
? Who ordered the captain to sail? | 3A+=the owner 4W+
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
? Did the ducks at Løgumkloster have bird flu? | 2W 4W+
? an outbreak of H5N1 on Jens Ravnkjær's farm | 2W 4W+
? is it true the dead ducks in løgumkloster were infected | 2W 4W+
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
V| Owner Jens Ravnkjær has applied for 410,000 kroner in compensation.
? Did the ducks at Løgumkloster have bird flu? | -
? an outbreak of H5N1 on Jens Ravnkjær's farm | 1A
? is it true the dead ducks in løgumkloster were infected | -
? Were the ducks culled? | 5A
? Has the virus spread to the farm in Højer? | 1D 2D 3A 4D
? How many birds were killed? | 5A=9,000 ducks
? Did people on the farm catch the virus? | -
? How did the virus reach the farm? | -
? Has the protection zone been lifted? | 6P+
? Has Ravnkjær received compensation? | 7P
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
V| A farmer, Ola Myking, is missing two lambs.
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
? Did the wolf kill the lambs? | 5D 6D
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
? Did Sari Kettunen murder patients? | 1A 2A 3D+ 4D+ 5D+ 6W
? the nurse's killing of care home residents with insulin | 1A 2A 3D+ 4D+ 5D+ 6W
? is it true that the nurse gave patients deadly injections | 1A 2A 3D+ 4D+ 5D+ 6W
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
V| The transport ministry withdrew the company's licence on Monday afternoon.
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
? Has Rutas del Ande lost its licence? | 5A
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
V| The prosecutor, Alain Roussillon, opened a formal investigation for manslaughter against a person or persons unknown.
N| Asked about the alert, {he=Alain Roussillon} said the manager's telephone had logged a message at 5.14 pm and that whether anybody had read it was another matter.
N| {Maître Hélène Sabatier}, for the manager, said that her client had been repairing a pump and had left the telephone in his office.
V| The prefect closed eleven other campsites in the flood zone for the rest of the season.
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
? How many campsites were closed? | 6A=eleven

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
V| Mayor Beate Zschoche suspended Krahnert from the building office until the matter was cleared up.
N| {Herbert Mieth, chairman of the Free Voters}, called for patience.
? Was Detlef Krahnert arrested? | 2A+ 4A+
? the detention of Olbernitz's deputy mayor | 2A+ 4A+
? is it true that krahnert was led away by the police | 2A+ 4A+
? Did Krahnert accept gifts from a developer? | -
? Was he handcuffed? | 5W+
? Which party does he belong to? | -
? How many flats and offices were searched? | 1A+=six
? Who suspended Krahnert? | 6A=Mayor Beate Zschoche
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

= Residents fight plan for crematorium at Ballycross
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
N| Asked whether he had sold his field by now, {Seamus Tully} said that he would rather not discuss it.
? Has the land at Ballycross been sold? | 7W+
? the sale of Tully's field to Evergrove | 7W+
? is it true that the farmer sold his land for the crematorium | 7W+
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
N| Seamus Tully sold the eleven acres last Thursday, {his solicitor} confirmed.
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
V| He now works for a dairy and has moved to Stroud.
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
V| The governor of Gabès ordered the depot closed until further notice.
M| {The news site Nawat el-Janoub} reported that the measuring station had been out of order since March.
N| {The environment agency} did not respond to questions about its station.
? Did anybody die in the explosion at Gabès? | 1A+ 2A+
? workers killed in the fertiliser depot blast | 1A+ 2A+
? is it true there were no deaths in the gabès explosion | 1D+ 2D+
? How many people were injured? | -
? Was the environment agency's measuring station working? | 6D 7W+
? What caused the explosion? | -
? Did the company hide the bodies? | 3A 4D+
? Who ordered the depot closed? | 5A=The governor of Gabès
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
V| The education ministry has closed eleven other schools built by his firm until they have been examined.
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
? How many schools did the ministry close? | 6A=eleven other schools
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
V| The safety board has secured eleven metres of rail with a crack in it and sent it to Miskolc to be examined.
N| {Board director Gyula Szentesi} said a broken rail was "a possibility, and not the smallest".
N| {The hospital in Gyöngyös} discharged five of the six injured on Monday.
N| The sixth, a Slovak student, is out of danger, {doctors at the hospital} said.
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
N| {Father Lucien Abadie} said that he forgave the man and that the church would be locked during the day.
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
V| The town council closed the kiosk on Wednesday.
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
V| Its owner, Bassam Haddad, now runs a bakery in the same street.
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
V| Mussel growers' association Ría Viva stopped harvesting as a precaution.
N| {The haulier, Transportes Carballo}, was not available for comment.
V| The river enters the sea five kilometres below the bridge.
? Was the red liquid a dye for paper? | 2A+ 3W 6W+
? beetroot colouring in the river Couso | 2D+ 3W 6W+
? is it true that the stuff from the lorry was harmless | 3W 6W+
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
V| Its managing director, Xosé Carballo, drank a glass of it in front of the cameras.
N| {The environment department} said that it would wait for the laboratory.
N| {Marine biologist Uxía Rial of the University of Vigo} said even beetroot took oxygen out of the water and could kill fish.
N| {The department} said that its wardens had not come across any dead mullet.
A| {A policeman at the scene} said that the papers in the cab had spoken of an azo dye.
N| {Ría Viva} put its losses at 40,000 euros a day.
? Was the red liquid a dye for paper? | 1D+ 3W 6A
? beetroot colouring in the river Couso | 1A+ 3W 6D
? is it true that the stuff from the lorry was harmless | 1A+ 2A 3W 4D
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
V| The deputy mayor, Jair Benedetti, has taken over the office for the time being.
V| Firefighters searched eleven kilometres of river without result.
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
? Who runs the town in the mayor's absence? | 6A=The deputy mayor, Jair Benedetti

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
V| The civil aviation authority sent two inspectors.
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
V| The club has suspended jumping until June.
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
V| The city has put up a second hatch in Giszowiec, at a cost of 60,000 zlotys.
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
V| Police removed two tents on Monday night because they blocked a fire lane.
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
? Were all the tents removed on Monday night? | 4D+ 5D

= Memorandum with Arkona bears mayor's signature
M| A memorandum of understanding between the municipality of Ljubinje and Arkona Minerals, dated 14 April and signed by Mayor Radenko Savić, was published on Thursday by {the investigative portal Žig}.
N| In it the municipality undertakes "to facilitate all permits", {the document} shows.
N| {Savić} said that a memorandum was not a deal and that he had told the truth.
V| Mirjana Pejić of Our River handed in a petition with 9,000 names at the town hall.
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
V| Our River took down its tents after 23 days.
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
? How long did the tents stay up? | 4A=23 days
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
V| The mayor of Eibar, Garazi Etxeberria, ordered three days of mourning.
N| {The survivor, Leire Aizpurua}, told the paper Goiza from her bed in Aosta that they had heard a crack and had had no time to say anything.
N| None of them had been a guide, {she=Leire Aizpurua} said; two were toolmakers and one taught music.
N| {Altitudes} corrected its report and apologised to the guides of Chamonix.
V| The snow office raised the danger level to four on Saturday.
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
V| Kent Fire and Rescue aired the building for three hours.
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
N| The Guinean government will pay for the return of six of the dead, {its consul} said.
V| The other three, from Mali, were buried in Bruges on Friday.
V| Atlantic Bridge has changed its seals.
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
V| Parents blocked the school's entrance with hay bales on Monday.
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
N| {Teacher Camille Rongier} said she had spent the week telephoning families in the neighbouring villages.
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
V| Camille Rongier has a new blackboard, paid for by the parents.
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
? the order to go back to work in the storm | 1A 2A 3A+ 4A+ 5W+
? is it true the crew was working although the wind was too strong | 1A 3A+
? How many people were killed? | 7A=three lives
? How strong was the wind? | 1A=far above the limit
? When was the foreman's message sent? | 2A=the day of the accident
? Has the firm been charged? | 6P+
? Who ordered the men back? | 4A+=the director 5W+
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
? Were bolts missing from the barrier? | 3A 4W+
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
V| Mayor Javier Olcoz cancelled the remaining runs.
N| {A carpenter, Fermín Arbeloa}, told Radio Ribera that he had asked for 240 new bolts and had been given 180.
N| {The town hall} said it would answer the judge and not the radio.
V| The civil guard has taken the barrier away for examination.
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
? Have bull runs been abolished in the town? | -

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
V| The Prison Service has suspended two officers on full pay.
? Did the escaped prisoner give himself up? | 1A+ 2D+ 3A+ 5D+
? Farrelly's surrender at a police station | 1A+ 2D+ 3A+ 5D+
? is it true that the mother drove her son to the garda station | 3A+ 5D+
? Was the escort too small? | -
? Has Farrelly been caught? | 2D+ 5D+
? Where was he arrested? | -
? How long must he stay in prison? | -
? Have the 140 officers started work? | -
? Have the two officers been suspended? | 7A
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
? Was the mother jailed? | -
? Did both officers leave him alone to have coffee? | -
? Will he appeal? | -
? Who drove the getaway car? | -

= Hospital escapee sentenced in Dublin
V| Wayne Curtis Farrelly was sentenced at Dublin Circuit Court on Friday to nine years for robbing a post office and six months for escaping from custody, to be served one after the other.
N| {Judge Orla McNamee} said the escape had been made easier for him than it should have been.
V| His mother had been given the benefit of the Probation Act in June.
N| {His barrister, Donal Tuohy}, said he would not appeal.
N| {The Prison Service} said that 61 of the 140 officers promised last year had started work.
V| The two officers who had accompanied him to St Aidan's have returned to duty.
? Did the escaped prisoner give himself up? | -
? Farrelly's surrender at a police station | -
? is it true that the mother drove her son to the garda station | -
? Was the escort too small? | -
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
? Was the village well to blame? | 3D+ 4D
? How many people fell ill? | 1A=112
? Did the old woman die of the meal? | 6D
? Where did the water come from? | 4A+=a tanker
? How many patients are still in hospital? | 7A=seven patients
? Has the tanker's owner been arrested? | 5D
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
? is it true the drinking water made the guests ill | 1A 3D+
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
? Did patients die of the resistant bacterium? | 3A 4W+
? deaths caused by the superbug in Tampere | 3A 4W+
? is it true that the hospital was wrong about the cause of death | -
? How many carriers are there? | 1A+=Nine patients
? Did both patients die of the bacterium? | 3A 4W+
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
? is it true that the hospital was wrong about the cause of death | 2D+ 3A+ 4W+
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
? Did both patients die of the bacterium? | 1D 2D
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
? is it true that a power line started the fire | 7D+
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
? is it true that a power line started the fire | 1A 3A+
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
? Has the kiosk been sold? | 3D+
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
V| Voula Kostopoulos was given a lease of ten years.
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
? Did the council vote on 18 March? | -
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
? What will the fare be at night? | 3A+=21 euros
? Has the port been blocked? | -
? Does Amoroso have a limousine business? | -
? How long did the blockade last? | 1A=six hours
? Was the airport blocked on Friday too? | -
? Will the airport sue the drivers? | -
? How much do the day fares cost? | -
? Were flights cancelled? | -
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
V| District head Rustam Galeev ordered two staircases to be cleared.
V| About 90 people spent the night in a school.
? Did a water main cause the sinkhole? | 5W+
? the leak under Chekhov Street | 5W+
? is it true the ground gave way because of a broken pipe | 5W+
? Had residents complained about cracks? | 3A 4D+
? How wide is the hole? | 1A=eight metres across
? Did gypsum cause the hole? | -
? How many letters warned of cracks? | -
? Was anybody hurt? | -
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
? Did a water main cause the sinkhole? | 3D+
? the leak under Chekhov Street | 3D+
? is it true the ground gave way because of a broken pipe | 3D+
? Had residents complained about cracks? | 5D+
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
V| Marat Akhmetov has been given a new Lada.
? Did a water main cause the sinkhole? | 1A 2A
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
? Was the mother killed? | -
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
? the recovery of the two stolen lynx | 3A+ 4W
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
? is it true that a former employee of the reserve had the cubs | 3A 5A+
? Did the ex-keeper steal the cubs? | 3A 4D+
? What is a lynx cub worth in Russia? | 7D
? Have the cubs died? | 1D+
? Has the man been tried? | 3P+
? Why was the keeper dismissed? | 5A+=for drinking
? Who received the reward? | 6A=the three customs officers
? How old was the driver? | 3A=44
? Was the mother killed? | 1D+
? Did the dealer in Villach want to buy the cubs? | -

= Cyclone Tesha: Mozambique counts first dead
N| Cyclone Tesha made landfall near Angoche on Mozambique's northern coast on Wednesday night with winds of 185 kilometres an hour, and at least 14 people have been confirmed dead, {the disaster management institute INGD} said on Thursday.
N| {Its provincial delegate, Amélia Cossa}, warned that the figure came from two of nine districts only and that the telephone network was down in the others.
A| {Aid workers in Nampula}, speaking by satellite phone, put the number of dead in Angoche alone at more than a hundred.
N| {The governor, Paulino Muianga}, appealed to "everyone with a microphone" not to spread figures that nobody had counted.
N| {The World Food Programme} said that it had 900 tonnes of maize in the port of Nacala and no road by which to move it.
V| It is the third cyclone to strike the province in four years.
N| Six primary schools that had been used as shelters lost their roofs, {Cossa} said.
? How many people did the cyclone kill? | 1A=at least 14 people
? Did more than a hundred people die in Angoche? | 3A 4W
? the three-figure toll in the district of Angoche | 3A 4W
? is it true that over 100 people were killed by the storm | 3A
? How strong were the winds? | 1A=185 kilometres an hour
? Why was the first count too low? | 2A+=the figure came from two of nine districts only
? Has the bridge at Liúpo been built? | -
? Has the contractor been paid? | -
? Did cholera kill people in the camp? | -
? Has the maize been moved? | 5D+
? How many victims came from the village of Quinga? | -
? Have the schools been repaired? | -
? How many people were left homeless? | -

= Toll from Tesha passes 60 as roads reopen
N| Sixty-three people are known to have lost their lives in Cyclone Tesha, {the Mozambican disaster institute} said on Sunday, after its teams had reached the last of nine districts.
N| Eleven of the dead were fishermen from one village, Quinga, {provincial delegate Amélia Cossa} said.
N| {She=Amélia Cossa} said there was nothing to support the three-figure toll that had been put about for Angoche, where 22 bodies had been found.
N| {The Catholic diocese} said its parishes had buried 91.
N| {Cossa} answered that some had been buried who had died of other things.
N| {President Celestino Massinga} flew over the area and promised a bridge at Liúpo within a year.
N| The first lorries with maize left Nacala on Saturday, {the World Food Programme} said.
? How many people did the cyclone kill? | 1A=Sixty-three people 4A=91 5D
? Did more than a hundred people die in Angoche? | 3D
? the three-figure toll in the district of Angoche | 3D
? is it true that over 100 people were killed by the storm | 1D 4D
? How strong were the winds? | -
? Why was the first count too low? | -
? Has the bridge at Liúpo been built? | 6P+
? Has the contractor been paid? | -
? Did cholera kill people in the camp? | -
? Has the maize been moved? | 7A+
? How many victims came from the village of Quinga? | 2A=Eleven
? Have the schools been repaired? | -
? How many people were left homeless? | -

= Mozambique raises cyclone death toll to 104
N| The death toll from Cyclone Tesha stands at 104, {the INGD} announced on the 27th, three weeks after the storm, having compared its lists with those of the parishes.
N| {Delegate Amélia Cossa} thanked the diocese and said that her institute had overlooked two islands.
N| {Bishop Anselmo Tivane} said that every name was worth the trouble.
N| Angoche accounts for 41 of the victims, {the institute} said.
A| {Foreign aid staff} had spoken of more than a hundred in that district.
N| Cholera has been found in one camp, with seven cases and no deaths, {the health directorate} said.
N| {The president's office} confirmed that a contract for the bridge at Liúpo had been signed.
? How many people did the cyclone kill? | 1A=104
? Did more than a hundred people die in Angoche? | 4D 5A
? the three-figure toll in the district of Angoche | 4D 5A
? is it true that over 100 people were killed by the storm | 1A
? How strong were the winds? | -
? Why was the first count too low? | 2A+=her institute had overlooked two islands
? Has the bridge at Liúpo been built? | 7P+
? Has the contractor been paid? | -
? Did cholera kill people in the camp? | 6D
? Has the maize been moved? | -
? How many victims came from the village of Quinga? | -
? Have the schools been repaired? | -
? How many people were left homeless? | -

= Bridge at Liúpo still a drawing
V| Eleven months after Cyclone Tesha killed 104 people in northern Mozambique, lorries cross the river at Liúpo on a raft.
N| The bridge which President Celestino Massinga promised would be ready in February has been delayed by a dispute over gravel, {public works minister Hélder Sitoe} told parliament.
N| {The contractor, Pontes do Índico}, said it had not been paid.
N| {Sitoe} said that a first instalment had been transferred in May.
N| {A shopkeeper at the landing, Rosa Abacar}, said that people waited up to five hours to get across.
V| All six school shelters have their roofs back.
? How many people did the cyclone kill? | 1A=104 people
? Did more than a hundred people die in Angoche? | -
? the three-figure toll in the district of Angoche | -
? is it true that over 100 people were killed by the storm | 1A
? How strong were the winds? | -
? Why was the first count too low? | -
? Has the bridge at Liúpo been built? | 1D 2D+
? Has the contractor been paid? | 3D+ 4A+
? Did cholera kill people in the camp? | -
? Has the maize been moved? | -
? How many victims came from the village of Quinga? | -
? Have the schools been repaired? | 6A
? How many people were left homeless? | -

= Nurses in Saskatoon vote on strike
N| Some 2,300 nurses at three hospitals in Saskatoon begin voting on a strike on Monday, {the Prairie Nurses' Federation} said.
N| {Its president, Gwen Talbot}, said her members had been without a contract for 19 months.
N| {Health minister Curtis Halvorson} said an offer of 9 per cent over three years was on the table.
N| {Talbot} called it 9 per cent of nothing.
A| {Two hospital administrators} said that plans had been drawn up to fly in nurses from Alberta.
N| {The Saskatchewan hospital board} said that it did not discuss contingency plans.
V| The result will be known on Friday.
? Were nurses brought in from Alberta? | 5P 6W+
? replacement nurses from another province | 5P 6W+
? is it true that outside nurses worked at saskatoon's hospitals | 5P 6W+
? Did the nurses go on strike? | 1P+
? How much more pay will the nurses get? | -
? What share of the nurses voted for a strike? | -
? How many operations were postponed? | -
? What were the nurses from Calgary paid? | -
? Have the nurses approved the agreement? | -
? Was Pratte dismissed? | -
? Did the strike last a week? | -
? Who will succeed Pratte? | -

= Strike mandate of 88 per cent for Saskatoon nurses
N| Saskatoon's nurses have voted by 88 per cent for a strike, {the Prairie Nurses' Federation} announced on Friday night.
N| {President Gwen Talbot} said that no date had been fixed and that emergency wards would always be staffed.
N| {Health minister Curtis Halvorson} raised the province's offer to 11 per cent.
N| {The hospital board's chief executive, Lorraine Pratte}, flatly denied that anybody was to be flown in from another province.
N| {Alberta's nurses' union} said three of its members had been offered 140 dollars an hour and a hotel.
N| {A mediator, retired judge Ewan McPhail}, has been appointed.
? Were nurses brought in from Alberta? | 4D+ 5P+
? replacement nurses from another province | 4D+ 5P+
? is it true that outside nurses worked at saskatoon's hospitals | 4D+ 5P+
? Did the nurses go on strike? | 1P+ 2P+
? How much more pay will the nurses get? | -
? What share of the nurses voted for a strike? | 1A+=88 per cent
? How many operations were postponed? | -
? What were the nurses from Calgary paid? | -
? Have the nurses approved the agreement? | -
? Was Pratte dismissed? | -
? Did the strike last a week? | -
? Who will succeed Pratte? | -

= One-day stoppage at Saskatoon hospitals
V| Nurses at three Saskatoon hospitals stayed off the job for 24 hours on Tuesday.
N| About 410 operations were put off, {the hospital board} said.
N| {Its chief executive, Lorraine Pratte}, confirmed that 26 nurses from Calgary had worked in the emergency wards and said she had been "asked about something else" on the earlier occasion.
N| {Gwen Talbot of the Prairie Nurses' Federation} said that trust was gone.
N| {Mediator Ewan McPhail} invited both sides for Thursday.
N| {The minister, Curtis Halvorson}, declined to say what the nurses from Calgary had been paid.
N| {A patient, Orville Dyck}, whose hip operation was cancelled, said that he supported the nurses all the same.
? Were nurses brought in from Alberta? | 3A+
? replacement nurses from another province | 3A+
? is it true that outside nurses worked at saskatoon's hospitals | 3A+
? Did the nurses go on strike? | 1A
? How much more pay will the nurses get? | -
? What share of the nurses voted for a strike? | -
? How many operations were postponed? | 2A+=410 operations
? What were the nurses from Calgary paid? | 6W+
? Have the nurses approved the agreement? | -
? Was Pratte dismissed? | -
? Did the strike last a week? | 1D
? Who will succeed Pratte? | -

= Saskatoon nurses settle for 13 per cent
N| Nurses in Saskatoon are to get 13 per cent more over three years under an agreement reached on Sunday, {mediator Ewan McPhail} said.
N| {Gwen Talbot}, for the nurses, said that she would recommend it.
N| {Health minister Curtis Halvorson} said the money would be found without closing beds.
N| {The hospital board} will rehire 40 nurses who had left, it said.
N| {Lorraine Pratte}, its chief executive, is leaving at the end of the month "for family reasons".
V| The one-day strike in October was the first by nurses in the city in 22 years.
N| Members vote on the agreement on the 30th, {Talbot} said.
? Were nurses brought in from Alberta? | -
? replacement nurses from another province | -
? is it true that outside nurses worked at saskatoon's hospitals | -
? Did the nurses go on strike? | 6A
? How much more pay will the nurses get? | 1A=13 per cent
? What share of the nurses voted for a strike? | -
? How many operations were postponed? | -
? What were the nurses from Calgary paid? | -
? Have the nurses approved the agreement? | 2P+ 7P+
? Was Pratte dismissed? | 5D+
? Did the strike last a week? | 6D
? Who will succeed Pratte? | -

= Diver finds car in Loch Awe with remains inside
N| Human remains were found on Sunday in a car lying at a depth of eleven metres in Loch Awe in western Scotland, {Police Scotland} said.
N| A sports diver from Oban had come upon the vehicle, a green Rover, {Inspector Isla MacVicar} said.
A| {Villagers in Kilchrenan} said that it could only be the car of Archie Dunbar, a vet who disappeared in November 1994.
N| {MacVicar} said that formal identification would take some time and that she would not anticipate it.
N| {Dunbar's daughter, Kirsty Lamont}, said that police had been in touch with her and that she would rather wait.
V| The road along the loch was resurfaced in the winter of 1994.
? Were the remains those of Archie Dunbar? | 4W 5W
? the missing vet's body in Loch Awe | 4W 5W
? is it true that a woman was in the car | -
? Was it Dunbar's car? | 3A
? How deep did the car lie? | 1A=eleven metres
? Was a shoe found in the car? | -
? Who was the dead woman? | -
? When did Dunbar die? | -
? Did Dunbar kill the woman? | -
? Has the file been sent to the prosecutor? | -
? How old was Dunbar when he disappeared? | -
? Did Dunbar's wife know that he was alive? | -

= Number plate ties loch car to missing vet
N| The green Rover raised from Loch Awe on Wednesday was registered to Archibald Dunbar, the veterinary surgeon from Kilchrenan who vanished in 1994, {Police Scotland} said.
N| Whether the remains in it were his was still being examined, {Inspector Isla MacVicar} said.
N| There was one body, in the passenger seat, {she=Isla MacVicar} added.
M| {The Oban Chronicle} wrote that a woman's shoe had been found on the back seat.
N| {MacVicar} refused to discuss the contents of the car.
N| {Kirsty Lamont} said that her father always drove himself.
V| Dunbar was 46 and had told his wife that he was going to see to a cow.
? Were the remains those of Archie Dunbar? | 2W
? the missing vet's body in Loch Awe | 2W
? is it true that a woman was in the car | 5W
? Was it Dunbar's car? | 1A
? How deep did the car lie? | -
? Was a shoe found in the car? | 4A 5W
? Who was the dead woman? | -
? When did Dunbar die? | -
? Did Dunbar kill the woman? | -
? Has the file been sent to the prosecutor? | -
? How old was Dunbar when he disappeared? | 7A=46
? Did Dunbar's wife know that he was alive? | -

= Remains in Loch Awe are not vet's
N| The person found in Archie Dunbar's car in Loch Awe is not the missing vet but a woman, {Police Scotland} said on Monday.
N| She had been between 30 and 40 years old, {Inspector Isla MacVicar} said, and had no injuries that could be established after thirty years.
N| {MacVicar} confirmed that a shoe had been found.
N| {Kirsty Lamont} said that she did not know what to think.
N| {A retired sergeant, Hector Gunn}, recalled that a barmaid from Dalmally, Jean Tulloch, had given notice in the same week and had been thought to be in Canada.
N| {The police} would not say whether they were looking into that.
V| The file on Dunbar has been reopened as a criminal inquiry.
? Were the remains those of Archie Dunbar? | 1D
? the missing vet's body in Loch Awe | 1D
? is it true that a woman was in the car | 1A 2A
? Was it Dunbar's car? | 1A
? How deep did the car lie? | -
? Was a shoe found in the car? | 3A
? Who was the dead woman? | 6W
? When did Dunbar die? | -
? Did Dunbar kill the woman? | -
? Has the file been sent to the prosecutor? | -
? How old was Dunbar when he disappeared? | -
? Did Dunbar's wife know that he was alive? | -

= Missing vet dead in Canada since 2011, DNA shows
N| Archie Dunbar, who went missing from Argyll in 1994, lived in Nova Scotia under another name until his death in 2011, {Scottish and Canadian police} said on Thursday.
N| The woman in his car was Jean Tulloch, a barmaid of 34, {Detective Superintendent Fraser Begg} said.
N| How she came to be in the loch would probably never be proved, {he=Fraser Begg} said; the file is to be sent to the procurator fiscal.
N| {Kirsty Lamont} asked for privacy.
N| {Jean Tulloch's brother, Sandy}, said that he had cursed her every Christmas for not writing and was ashamed of it.
V| In Canada Dunbar had bred sheepdogs and was remembered as a good neighbour.
? Were the remains those of Archie Dunbar? | 1D 2D
? the missing vet's body in Loch Awe | 1D 2D
? is it true that a woman was in the car | 2A
? Was it Dunbar's car? | 2A
? How deep did the car lie? | -
? Was a shoe found in the car? | -
? Who was the dead woman? | 2A=Jean Tulloch
? When did Dunbar die? | 1A=2011
? Did Dunbar kill the woman? | 3W
? Has the file been sent to the prosecutor? | 3P
? How old was Dunbar when he disappeared? | -
? Did Dunbar's wife know that he was alive? | -

= Student protest over grant cuts turns violent in Concepción
N| Police in the Chilean city of Concepción used water cannon on Thursday against some 6,000 students marching over a cut in housing grants, and 41 people were arrested, {the regional governor's delegate} said.
N| {The student federation FEUCO} said that twelve of its members had been injured.
N| {Police colonel Raúl Inostroza} said nine officers had been hurt by stones.
A| {Students} posted a film in which a policeman appears to fire a tear gas grenade at a girl's head from five metres away.
N| {Inostroza} said that he had seen the film, that its origin was unclear and that it would be analysed.
N| {Education minister Antonia Riquelme} said the cut concerned only one grant in eight.
V| The girl, Millaray Huenchur, 19, was operated on for a fractured skull.
? Did a policeman fire a grenade at the student? | 4A 5W+
? the shot at Millaray Huenchur's head | 4A 5W+
? is it true that the film of the shooting was a fake | 5W+
? Did the student fall from a wall? | -
? How many students were injured? | 2A+=twelve of its members
? How many people were arrested? | 1A=41 people
? How many officers were hurt? | 3A+=nine officers
? Has the sergeant been convicted? | -
? Was the shot fired on purpose? | -
? Has the cut in grants been withdrawn? | -
? Was Inostroza dismissed? | -
? How many grants are affected by the cut? | 6A+=one grant in eight
? Will Huenchur be able to return to university? | -

= Police: film of injured student was 'manipulated'
N| {The Chilean police} said on Saturday that a film purporting to show an officer shooting at the student Millaray Huenchur had been cut together from two demonstrations.
N| {Colonel Raúl Inostroza} told reporters the student had fallen from a wall.
N| {The forensic studio Plano Fijo}, which was hired by the student federation, said that it had found no cut in the film.
N| {The hospital} said that the fracture was "round, with a diameter of some four centimetres", and drew no conclusion.
N| {The National Institute of Human Rights} lodged a complaint against an unknown officer.
N| {Minister Antonia Riquelme} said that she would wait for the courts.
N| {FEUCO president Benjamín Salas} put the number of injured at nineteen.
? Did a policeman fire a grenade at the student? | 1D+ 2D+ 4W 6W
? the shot at Millaray Huenchur's head | 1D+ 2D+ 4W 6W
? is it true that the film of the shooting was a fake | 1A+ 3D
? Did the student fall from a wall? | 2A+
? How many students were injured? | 7A+=nineteen
? How many people were arrested? | -
? How many officers were hurt? | -
? Has the sergeant been convicted? | -
? Was the shot fired on purpose? | -
? Has the cut in grants been withdrawn? | -
? Was Inostroza dismissed? | -
? How many grants are affected by the cut? | -
? Will Huenchur be able to return to university? | -

= Officer charged over shot at Concepción student
N| A police sergeant has been charged with grievous bodily harm for firing a gas grenade at the student Millaray Huenchur, {prosecutor Verónica Otárola} announced on Wednesday.
N| The film was authentic and unedited, {Otárola} said.
N| Colonel Raúl Inostroza was moved to Santiago "at his own request", {the police} said.
N| {The sergeant's lawyer, Germán Ossandón}, said that the weapon had gone off by itself.
N| {Huenchur}, who left hospital on Monday, said that she had never been on any wall.
N| {The police} expressed regret and would not comment on their statement of June.
V| The education ministry withdrew the cut in grants.
? Did a policeman fire a grenade at the student? | 1A 4A+
? the shot at Millaray Huenchur's head | 1A 4A+
? is it true that the film of the shooting was a fake | 2D 6W+
? Did the student fall from a wall? | 5D+
? How many students were injured? | -
? How many people were arrested? | -
? How many officers were hurt? | -
? Has the sergeant been convicted? | -
? Was the shot fired on purpose? | 4D+
? Has the cut in grants been withdrawn? | 7A
? Was Inostroza dismissed? | 3D+
? How many grants are affected by the cut? | -
? Will Huenchur be able to return to university? | -

= Mumps, not meningitis, says hospital after Oulton scare
M| {The radio station Wave 101} reported on Monday that a girl of six at Oulton primary school in Suffolk had meningitis and that the school was about to close.
N| {Head teacher Malcolm Frayling} said on Monday afternoon that he had no confirmation of any illness and that school would go on.
N| {Waveney General Hospital} stated in the evening that the child had mumps.
N| {Dr Priya Raman, a consultant}, said that she understood people's fear but that there was no meningitis in the district.
V| Parents kept 120 of 310 children at home on Tuesday.
N| {Wave 101's editor, Dale Prentice}, said that the information had come from someone close to the family and that he was sorry.
V| Mumps is rarely dangerous to children.
? Did a pupil in Oulton have meningitis? | 1A 2W+ 3D 4D 6D
? a case of meningitis at the primary school | 1A 2W+ 3D 4D 6D
? is it true that the sick girl had mumps | 1D 2W+ 3A
? Was the school closed? | 1P 2D+
? How many pupils caught mumps? | -
? How many children stayed away from school? | 5A=120
? Who gave the radio station the false information? | 6A+=someone close to the family
? Has the station read out the ruling? | -
? Had the station checked with the hospital? | -
? Was the station fined? | -
? Did the children recover? | -
? Did the editor resign? | -

= Second child ill at Oulton primary
N| A boy of eight at Oulton primary school has come down with mumps, the second case in a week, {the head teacher, Malcolm Frayling}, told parents on Friday.
N| The two children share a bus, {he=Malcolm Frayling} said.
N| {The UK Health Security Agency} advised that pupils with swollen glands should stay away for five days.
V| Last week a false report of meningitis at the school caused a panic.
N| Attendance was back to normal on Thursday, {Frayling} said.
N| {The girl's mother, Tanya Beddows}, said that her daughter was eating ice cream and in the best of spirits.
? Did a pupil in Oulton have meningitis? | 4D
? a case of meningitis at the primary school | 4D
? is it true that the sick girl had mumps | -
? Was the school closed? | -
? How many pupils caught mumps? | 1A+=second
? How many children stayed away from school? | -
? Who gave the radio station the false information? | -
? Has the station read out the ruling? | -
? Had the station checked with the hospital? | -
? Was the station fined? | -
? Did the children recover? | 6A+
? Did the editor resign? | -

= Regulator censures Wave 101 over meningitis report
N| The Suffolk station Wave 101 broke the broadcasting code by reporting in February that a pupil had meningitis, {the media regulator} ruled on Thursday.
N| It had not rung the school or the hospital, {the ruling} says.
V| The station must read out the decision three times.
N| {Editor Dale Prentice} said that he accepted it without reservation.
N| {Malcolm Frayling, the head teacher}, said 120 pupils had lost a day for nothing.
V| Four children in all caught mumps at the school, and every one recovered.
N| {Tanya Beddows}, whose daughter was the first, said she still did not know who had rung the radio.
? Did a pupil in Oulton have meningitis? | -
? a case of meningitis at the primary school | -
? is it true that the sick girl had mumps | -
? Was the school closed? | -
? How many pupils caught mumps? | 6A=Four children
? How many children stayed away from school? | 5A+=120 pupils
? Who gave the radio station the false information? | 7W
? Has the station read out the ruling? | 3P
? Had the station checked with the hospital? | 2D
? Was the station fined? | -
? Did the children recover? | 6A
? Did the editor resign? | -

= Luxembourg jewel theft: clerk overpowered, watches gone
N| Two men robbed the jeweller's shop Wampach in the Grand-Rue in Luxembourg on Friday at 9.40 am and got away with watches, {the grand-ducal police} said.
N| One shop assistant was tied up and slightly hurt, {spokesman Tom Hilbert} said.
A| The haul is worth about two million euros, according to {people in the trade}.
N| {The owner, Marie-Claire Wampach}, said that she would count first and talk afterwards.
N| {Hilbert} said the men had spoken French with each other and had left on electric scooters.
V| The shop was robbed in 2009 and 2016 too.
? Was the shop assistant in league with the robbers? | -
? the assistant's part in the robbery at Wampach | -
? is it true that the man who was tied up had helped the robbers | -
? What was the haul worth? | 3A=two million euros 4W+
? Was two million euros' worth of watches stolen? | 3A 4W+
? What did the robbers escape on? | 5A=electric scooters
? How many people were arrested? | -
? How many watches have been found? | -
? Had the assistant told police that he was threatened? | -
? Was the assistant badly injured? | 2D
? Has the shop been robbed before? | 6A
? Where did the robbers come from? | -
? Have the four been tried? | -

= Police find scooters, owner puts loss at €740,000
N| The watches taken from the jeweller Wampach in Luxembourg were worth 740,000 euros, {the owner, Marie-Claire Wampach}, said on Monday.
N| Talk of two million was nonsense, {she=Marie-Claire Wampach} said.
V| Police recovered two scooters in the Alzette at Clausen.
M| {The weekly Den Avis} reported that the assistant had let the men in although the door should have been locked.
N| {Wampach} said that she would not hear a word against him.
N| {Spokesman Tom Hilbert} said that inquiries concerned everybody who had been in the shop, "which is normal".
N| The assistant, aged 24, is on sick leave, {his lawyer} said.
? Was the shop assistant in league with the robbers? | 5D+ 6W
? the assistant's part in the robbery at Wampach | 5D+ 6W
? is it true that the man who was tied up had helped the robbers | 5D+ 6W
? What was the haul worth? | 1A+=740,000 euros
? Was two million euros' worth of watches stolen? | 1D+ 2D+
? What did the robbers escape on? | -
? How many people were arrested? | -
? How many watches have been found? | -
? Had the assistant told police that he was threatened? | -
? Was the assistant badly injured? | -
? Has the shop been robbed before? | -
? Where did the robbers come from? | -
? Have the four been tried? | -

= Shop assistant among four held over Luxembourg robbery
N| Four people, among them the assistant who had been tied up, were arrested on Wednesday over the robbery of the jeweller Wampach, {the public prosecutor} said.
N| He had unlocked the door by a sign agreed beforehand, {deputy prosecutor Jos Reiffers} said.
N| {The assistant's lawyer, Patricia Thoma}, said he had been threatened and had told the police so on the first day.
N| {Reiffers} said that there was nothing of that in the record.
N| Thirty-one of 38 watches were found in a flat in Thionville, {police} said.
N| {Marie-Claire Wampach} said she had known the young man since he was nine and could not bring herself to be angry.
N| {The insurer} confirmed the sum of 740,000 euros.
? Was the shop assistant in league with the robbers? | 1A 2A 3D+
? the assistant's part in the robbery at Wampach | 1A 2A 3D+
? is it true that the man who was tied up had helped the robbers | 1A 2A 3D+
? What was the haul worth? | 7A=740,000 euros
? Was two million euros' worth of watches stolen? | 7D
? What did the robbers escape on? | -
? How many people were arrested? | 1A+=Four people
? How many watches have been found? | 5A+=Thirty-one
? Had the assistant told police that he was threatened? | 3A+ 4D
? Was the assistant badly injured? | -
? Has the shop been robbed before? | -
? Where did the robbers come from? | -
? Have the four been tried? | -

= Ammonia leak clears meat plant in Monaghan
N| Around 300 workers were sent out of the Clones meat plant in County Monaghan on Monday after ammonia escaped from a cooling unit, {the fire brigade} said.
N| Nobody had to be taken to hospital, {the operator, Ulster Prime Foods}, said.
A| {Workers} spoke of at least ten colleagues who had been sick in the car park.
V| The Health and Safety Authority sent an inspector.
N| {The plant's manager, Gerard McQuaid}, said the unit had been serviced in March.
V| Production was to be resumed on Tuesday.
? Were workers taken to hospital after the leak? | 2D+
? two men's night in Cavan hospital | 2D+
? is it true nobody needed hospital treatment after the ammonia leak | 2A+
? How many workers were treated? | -
? When was the cooling unit last serviced? | 5A+=in March
? Was the cooling unit serviced shortly before the leak? | 5A+
? How high was the fine? | -
? Did production resume on Tuesday? | 6P
? Did the company contest the charges? | -
? Has the cooling unit been replaced? | -
? Was McQuaid fined as well? | -
? How much ammonia escaped? | -
? Was the cold store closed? | -

= Union: fourteen treated after Clones leak
N| Fourteen workers of the meat plant at Clones saw a doctor after Monday's ammonia leak, {the union SIPTU Border} said on Wednesday.
N| Two of them had spent the night in Cavan hospital, {branch secretary Deirdre Fee} said.
N| {Ulster Prime Foods} said it had been told of nobody.
N| {Cavan hospital} declined to confirm or deny that it had admitted patients from the plant.
V| The Health and Safety Authority served an order closing the cold store.
N| {Gerard McQuaid, the manager}, said 40,000 euros' worth of beef would have to be thrown away.
N| {Fee} said that her members' lungs were worth more.
? Were workers taken to hospital after the leak? | 2A+ 3W+ 4W
? two men's night in Cavan hospital | 2A+ 3W+ 4W
? is it true nobody needed hospital treatment after the ammonia leak | 2D+ 3W+ 4W
? How many workers were treated? | 1A+=Fourteen workers 3W+
? When was the cooling unit last serviced? | -
? Was the cooling unit serviced shortly before the leak? | -
? How high was the fine? | -
? Did production resume on Tuesday? | -
? Did the company contest the charges? | -
? Has the cooling unit been replaced? | -
? Was McQuaid fined as well? | -
? How much ammonia escaped? | -
? Was the cold store closed? | 5A

= Plant owner pleads guilty over ammonia leak
N| Ulster Prime Foods pleaded guilty on Tuesday to two breaches of safety law over a leak of ammonia at Clones, {the Courts Service} said.
N| {Its barrister, Hugh Cassidy}, acknowledged that two men had been kept in hospital for a night and fourteen treated in all.
N| The unit had last been serviced in March of the year before, {the Health and Safety Authority's counsel} told the court.
V| Judge Ita Looney fined the company 120,000 euros.
N| {Deirdre Fee of SIPTU Border} said it came to eight and a half thousand a man.
V| The plant's manager at the time, Gerard McQuaid, has retired.
N| {The company} said a new cooling unit had cost it two million euros.
? Were workers taken to hospital after the leak? | 2A+
? two men's night in Cavan hospital | 2A+
? is it true nobody needed hospital treatment after the ammonia leak | 2D+
? How many workers were treated? | 2A+=fourteen
? When was the cooling unit last serviced? | 3A=in March of the year before
? Was the cooling unit serviced shortly before the leak? | 3D
? How high was the fine? | 4A=120,000 euros
? Did production resume on Tuesday? | -
? Did the company contest the charges? | 1D
? Has the cooling unit been replaced? | 7A+
? Was McQuaid fined as well? | -
? How much ammonia escaped? | -
? Was the cold store closed? | -

= Cattle rustlers take 212 head from Queensland station
N| Thieves drove 212 Brahman cattle off Marrakoola station in western Queensland over the weekend, {the rural crime squad} said.
N| {Owner Bruce Tindale} valued them at 460,000 dollars.
N| It would have needed three road trains, {Detective Sergeant Kylie Brandt} said, so that somebody must have seen them.
A| A neighbour was behind it, {drinkers at the Yaraka hotel} were saying on Monday night.
N| {The neighbour, Lachlan Moody}, said that he had heard the talk and would see anyone who repeated it in court.
N| {Brandt} said that she did not investigate pub talk.
? Did Lachlan Moody steal the cattle? | 4A 5D+ 6W
? the neighbour's part in the theft from Marrakoola station | 4A 5D+ 6W
? is it true that moody's signature was forged | -
? How many cattle were stolen? | 1A=212 Brahman cattle
? How many of the animals have been found? | -
? What are the stolen cattle worth? | 2A+=460,000 dollars
? Was Moody at a wedding when the cattle were stolen? | -
? Did Tindale owe Cope wages? | -
? How long must Cope go to prison? | -
? Was the carrier charged? | -
? Have all the cattle been returned? | -
? Has Moody sued anyone? | 5P+
? How many road trains were used? | 3A=three road trains

= Stolen cattle turn up at saleyards in Roma
N| A total of 88 cattle from Marrakoola were recognised by their brands at the saleyards in Roma on Thursday, {Queensland police} said.
N| They had been delivered by a carrier from Longreach who said that he had papers, {Detective Sergeant Kylie Brandt} said.
N| The papers were in the name of Lachlan Moody, {she=Kylie Brandt} said.
N| {Moody} said that the signature was forged and that he had been at his daughter's wedding in Cairns.
N| Two hundred guests could say so, {he=Lachlan Moody} added.
N| {Brandt} confirmed that she had seen the wedding film.
N| {Bruce Tindale} said that he had never believed it of Lachie.
? Did Lachlan Moody steal the cattle? | 4D+ 7D
? the neighbour's part in the theft from Marrakoola station | 4D+ 7D
? is it true that moody's signature was forged | 4A+
? How many cattle were stolen? | -
? How many of the animals have been found? | 1A=88 cattle
? What are the stolen cattle worth? | -
? Was Moody at a wedding when the cattle were stolen? | 4A+ 5A+ 6A
? Did Tindale owe Cope wages? | -
? How long must Cope go to prison? | -
? Was the carrier charged? | -
? Have all the cattle been returned? | -
? Has Moody sued anyone? | -
? How many road trains were used? | -

= Station hand jailed for stealing 212 cattle
V| A former station hand at Marrakoola was sentenced at Longreach on Tuesday to four years in prison for the theft of 212 head of cattle.
V| Darren Cope, 36, had forged the name of a neighbour, Lachlan Moody, in a waybill book stolen from Moody's shed.
N| {Cope} told the court that he had been owed eleven months' wages.
N| {Owner Bruce Tindale} denied that he had owed him anything.
N| {Magistrate Helen Stavros} said wages were to be had by other means.
V| In all 171 animals have been recovered; the rest were slaughtered.
N| {Moody} said that there were people in Yaraka who had not looked him in the eye since.
? Did Lachlan Moody steal the cattle? | 1D 2D
? the neighbour's part in the theft from Marrakoola station | 2D
? is it true that moody's signature was forged | 2A
? How many cattle were stolen? | 1A=212 head of cattle
? How many of the animals have been found? | 6A=171 animals
? What are the stolen cattle worth? | -
? Was Moody at a wedding when the cattle were stolen? | -
? Did Tindale owe Cope wages? | 3A+ 4D+
? How long must Cope go to prison? | 1A=four years
? Was the carrier charged? | -
? Have all the cattle been returned? | 6D
? Has Moody sued anyone? | -
? How many road trains were used? | -

= Coach carrying choir overturns on A13 near Innsbruck
N| A coach with 48 members of a Danish choir on board overturned on the A13 motorway south of Innsbruck on Friday evening, and at least three people lost their lives, {the Tyrolean police} said.
N| Twenty-six people were taken to four hospitals, seven of them with serious injuries, {the Red Cross} said.
N| {Police inspector Manuela Tschurtschenthaler} said the vehicle had left its lane for reasons that were not known.
M| {The Danish daily Morgenposten} reported on its website that the driver had been looking at his telephone, citing a soprano in the third row.
N| {The coach company, Limfjord Rejser}, said that it knew its driver as a careful man and would not comment on an accident it had not seen.
V| The choir, from Thisted, had been on its way to a competition in Riva del Garda.
V| The motorway operator reopened the carriageway at four in the morning.
? Was the coach driver distracted by his phone? | 3W 4A 5W+
? the driver's looking at his telephone before the coach overturned | 3W 4A 5W+
? is it true the accident was caused by a heart attack of the driver | 3W 5W+
? How many people died? | 1A=at least three people
? How many people were taken to hospital? | 2A=Twenty-six people
? Did four singers die? | -
? How old was the driver? | -
? Did the choir win the competition? | -
? Did the choir sing in Riva? | -
? Have the last patients been flown home? | -
? Did the newspaper withdraw its report? | -
? Was the coach going too fast? | -

= Four dead in Tyrol coach accident, driver had heart attack
N| The driver of the coach that overturned near Innsbruck on Friday had suffered a heart attack at the wheel, {the Tyrolean police} said on Sunday, citing the post-mortem.
N| A tenor of 66 died of his injuries on Saturday night, which brings the number of dead to four, the driver included, {Inspector Manuela Tschurtschenthaler} said.
N| There was no indication that a telephone had been in use, {she=Manuela Tschurtschenthaler} said; it had been found switched off in his jacket.
N| {Morgenposten} took the article down and expressed regret to the man's family.
N| {Limfjord Rejser} said the driver, who was 58, had passed a medical check in August.
N| {Choir leader Bodil Søndergaard} said some singers wanted to travel on to Riva and sing.
N| Nineteen of the injured remain in hospital, {the Tyrol clinics} said.
? Was the coach driver distracted by his phone? | 1D 3D 4D
? the driver's looking at his telephone before the coach overturned | 3D 4D
? is it true the accident was caused by a heart attack of the driver | 1A
? How many people died? | 2A=four
? How many people were taken to hospital? | -
? Did four singers die? | 2D
? How old was the driver? | 5A+=58
? Did the choir win the competition? | -
? Did the choir sing in Riva? | 6P+
? Have the last patients been flown home? | -
? Did the newspaper withdraw its report? | 4A+
? Was the coach going too fast? | -

= Thisted choir sings for its dead in Riva
V| Twenty-one singers of a choir from Thisted took the stage in Riva del Garda on Wednesday, five days after a coach accident in which three of their number and their driver died.
N| {Conductor Bodil Søndergaard} said they had left gaps in the rows on purpose.
N| {The jury} gave no marks, as the choir had requested.
V| The driver had lost consciousness after a heart attack, an examination showed.
N| {His daughter, Line Overgaard}, who had come from Aalborg, thanked the choir for having invited her.
N| {The Danish consulate in Milan} said that a chartered plane would take the last nine patients home on Friday.
N| {Limfjord Rejser} has set up a fund with a million kroner, it said.
? Was the coach driver distracted by his phone? | 4D
? the driver's looking at his telephone before the coach overturned | -
? is it true the accident was caused by a heart attack of the driver | 4A
? How many people died? | 1A=three of their number and their driver
? How many people were taken to hospital? | -
? Did four singers die? | 1D
? How old was the driver? | -
? Did the choir win the competition? | 3D
? Did the choir sing in Riva? | 1A
? Have the last patients been flown home? | 6P
? Did the newspaper withdraw its report? | -
? Was the coach going too fast? | -

= Toddler left in locked nursery for two hours, mother says
N| A girl of two was left behind in a nursery in Limerick that had been locked up for the night, {her mother, Grace Moloney}, told the Shannon Leader on Tuesday.
N| She had been caught in traffic and had arrived at 6.20 to find the lights off, {Moloney} said.
N| {A neighbour, Pat Considine}, said that he had heard a child crying and had rung the guards.
N| {The owner of Little Acorns, Siobhán Quirke}, said there was no truth in the story and that every child had been handed over.
N| {Gardaí} confirmed only that they had been called to an address in Dooradoyle.
N| {The child and family agency Tusla} said that it did not comment on individual services.
V| Little Acorns has places for 40 children.
? Was a child left alone in the nursery? | 1A+ 3A 4D+ 5W 6W
? the girl locked in at Little Acorns | 1A+ 3A 4D+ 5W 6W
? is it true that a toddler was forgotten in a limerick creche | 1A+ 3A 4D+ 5W 6W
? How long was the girl alone? | -
? Was a boy left in the garden in May? | -
? Has the member of staff been dismissed? | -
? When did the mother arrive? | 2A+=at 6.20
? Has the nursery closed? | -
? Has Quirke appealed? | -
? How many children is there room for? | 7A=40 children
? Did Moloney sign the parents' letter? | -
? Was the girl hurt? | -

= Limerick nursery owner admits child was overlooked
N| {Siobhán Quirke, who owns the Little Acorns nursery in Limerick}, said on Thursday that a child had been locked in on Monday evening after all.
N| She had been told otherwise by a member of staff, who was no longer with her, {she=Siobhán Quirke} said.
N| The girl had been alone for 35 minutes, according to {the alarm log, which Quirke showed to reporters}.
N| {Grace Moloney} said that it had been nearer two hours.
V| Tusla opened an inspection.
N| {A second mother} said her son had been left in the garden in May; Quirke said that she was not aware of that.
? Was a child left alone in the nursery? | 1A+ 3A+ 4A+
? the girl locked in at Little Acorns | 1A+ 3A+ 4A+
? is it true that a toddler was forgotten in a limerick creche | 1A+ 3A+ 4A+
? How long was the girl alone? | 3A+=35 minutes 4A+=nearer two hours
? Was a boy left in the garden in May? | 6A+
? Has the member of staff been dismissed? | 2A+
? When did the mother arrive? | -
? Has the nursery closed? | -
? Has Quirke appealed? | -
? How many children is there room for? | -
? Did Moloney sign the parents' letter? | -
? Was the girl hurt? | -

= Nursery closed by order of the agency
N| The Little Acorns nursery in Limerick must close by the end of the month, {the agency Tusla} ruled on Wednesday.
N| {Its report} says that on the 9th a child of two was alone in the building for 52 minutes.
N| It also found that a boy had been forgotten in the garden in May, {the report} says.
N| {Owner Siobhán Quirke} said that she would appeal to the District Court.
N| {Parents of 31 children} signed a letter asking for the nursery to stay open.
N| {Grace Moloney} said that she had not signed.
V| Places in the city are scarce, with a waiting list of 600.
? Was a child left alone in the nursery? | 2A
? the girl locked in at Little Acorns | 2A
? is it true that a toddler was forgotten in a limerick creche | 2A
? How long was the girl alone? | 2A=52 minutes
? Was a boy left in the garden in May? | 3A
? Has the member of staff been dismissed? | -
? When did the mother arrive? | -
? Has the nursery closed? | 1P
? Has Quirke appealed? | 4P+
? How many children is there room for? | -
? Did Moloney sign the parents' letter? | 6D+
? Was the girl hurt? | -

= Three miners trapped in Zonguldak pit
N| Three miners were cut off by a fall of rock at a depth of 310 metres in a private coal mine near Zonguldak on the Black Sea on Monday, {Governor Tarık Sönmez} said.
N| Rescuers had heard knocking in the afternoon, {he=Tarık Sönmez} told reporters, and there was reason to hope.
N| {The mine's owner, Karaelmas Energy}, said that all its safety rules had been kept to.
A| {Men of the early shift} said that gas alarms had been taped over for weeks.
N| {The energy ministry} sent inspectors and would not speak of the alarms.
V| Sixty-one miners died in the province's pits in the past ten years.
? Were gas alarms in the mine taped over? | 4A 5W
? covered gas alarms at Karaelmas Energy's pit | 4A 5W
? is it true that miners were ordered to tape over the alarms | -
? How many miners were rescued? | -
? Is the third miner alive? | -
? Who had been knocking? | -
? How deep were the miners trapped? | 1A=310 metres
? How many alarms were covered? | -
? Why was Tanış dismissed? | -
? Has the mine manager been charged? | -
? Has the mine lost its licence for good? | -
? Did Hatice Kocabaş speak to reporters? | -
? What caused the fall of rock? | -

= Two of three trapped miners brought up alive
N| Two of three men trapped in a coal mine near Zonguldak since Monday were brought to the surface alive on Wednesday night, {Governor Tarık Sönmez} said.
N| They are dehydrated and one has a broken arm, {the state hospital} said.
N| The third, İsmail Kocabaş, 39, is still missing, {rescue chief Yavuz Demirel} said, and the knocking has ceased.
N| {Karaelmas Energy} denied that any gas alarm had been covered.
N| {One of the rescued men, Ufuk Tanış}, said from his bed that he had taped one over himself, on orders.
N| {The energy ministry} said its inspectors had not been able to get to the place.
A| Kocabaş's wife, Hatice, has not left the pithead since Monday, {neighbours} said.
? Were gas alarms in the mine taped over? | 4D+ 5A+ 6W
? covered gas alarms at Karaelmas Energy's pit | 4D+ 5A+ 6W
? is it true that miners were ordered to tape over the alarms | 4D+ 5A+
? How many miners were rescued? | 1A=Two of three
? Is the third miner alive? | 3W
? Who had been knocking? | -
? How deep were the miners trapped? | -
? How many alarms were covered? | -
? Why was Tanış dismissed? | -
? Has the mine manager been charged? | -
? Has the mine lost its licence for good? | -
? Did Hatice Kocabaş speak to reporters? | -
? What caused the fall of rock? | -

= Body of third Zonguldak miner recovered, manager arrested
N| The body of İsmail Kocabaş, the last of three miners trapped near Zonguldak, was recovered on Saturday, {the governor, Tarık Sönmez}, said.
N| He had died in the rockfall on Monday, {the forensic institute} said, so that the knocking must have come from the other two.
V| The public prosecutor had the mine's manager arrested on suspicion of causing death by negligence.
N| Tape was found on four of six gas alarms, {the inspectors} reported.
N| {Karaelmas Energy} said that it had known nothing of it and would cooperate.
N| Ufuk Tanış has been dismissed, {his union} said.
N| {The company} gave no reason.
V| The energy minister suspended the firm's licence for 90 days.
? Were gas alarms in the mine taped over? | 4A 5W+
? covered gas alarms at Karaelmas Energy's pit | 4A 5W+
? is it true that miners were ordered to tape over the alarms | 5W+
? How many miners were rescued? | -
? Is the third miner alive? | 1D 2D
? Who had been knocking? | 2A=the other two
? How deep were the miners trapped? | -
? How many alarms were covered? | 4A=four of six
? Why was Tanış dismissed? | 7W+
? Has the mine manager been charged? | -
? Has the mine lost its licence for good? | 8D
? Did Hatice Kocabaş speak to reporters? | -
? What caused the fall of rock? | -

= Mosque plan divides Swedish-speaking town of Närsund
N| A Muslim association wants to convert the old customs house of Närsund on Finland's west coast into a prayer hall for 120 people, {town architect Birgitta Sandbacka} said on Monday.
N| {The association's chairman, Yusuf Warsame}, said that it had been praying in a cellar for eleven years.
A| {Some residents} say that money from Qatar is behind the plan.
N| {Warsame} said not a cent came from abroad and that 214,000 euros had been collected among members.
N| {Councillor Göran Hellström of the party Hembygd} demanded a referendum.
N| {The mayor, Camilla Wikman}, said that the law made no provision for one on a building permit.
V| The customs house has stood empty since 2003.
? Is the prayer hall paid for by Qatar? | 3A 4D+
? Qatari money behind the customs house plan | 3A 4D+
? is it true that funds from abroad pay for the mosque | 3A 4D+
? Has the permit been granted? | -
? How many people will the prayer hall hold? | 1A=120 people
? How much will the work cost? | -
? Will there be a referendum? | 5P 6D+
? How many donors are there? | -
? What did the council vote? | -
? Has work begun? | -
? Has anyone appealed? | -
? Has the court in Vaasa ruled? | -
? Will there be a minaret? | -

= Hembygd politician repeats Qatar claim, gives no evidence
N| {Councillor Göran Hellström} told the council of Närsund on Thursday that the prayer hall in the customs house was being paid for from Doha.
N| Asked by the mayor for proof, {he=Göran Hellström} said that it would come in good time.
V| Yusuf Warsame laid the association's accounts on the table.
N| {The auditor, Peter Kronlund}, certified that all 341 donors lived in Finland.
N| {The embassy of Qatar in Helsinki} said that it was not familiar with the town.
V| The council took note and will decide on the permit on 4 November.
N| {Mayor Camilla Wikman} said she hoped for a decision "about bricks".
? Is the prayer hall paid for by Qatar? | 1A 4D 5D+
? Qatari money behind the customs house plan | 1A 4D 5D+
? is it true that funds from abroad pay for the mosque | 1A 4D 5D+
? Has the permit been granted? | 6W
? How many people will the prayer hall hold? | -
? How much will the work cost? | -
? Will there be a referendum? | -
? How many donors are there? | 4A=341 donors
? What did the council vote? | -
? Has work begun? | -
? Has anyone appealed? | -
? Has the court in Vaasa ruled? | -
? Will there be a minaret? | -

= Närsund grants permit for prayer hall
V| The council of Närsund approved the conversion of its customs house into a prayer hall by 19 votes to 8 on Monday.
N| {Göran Hellström}, who voted against, conceded that he had no evidence of Qatari money and had relied on a blog.
N| {Yusuf Warsame} invited him for coffee, and Hellström said he would come.
N| Work will begin in March, {Warsame} said, and cost 390,000 euros.
N| {The Lutheran parish} gave 2,000 euros.
N| {A neighbour, Ulla Backlund}, has lodged an appeal over the number of parking spaces.
V| The administrative court in Vaasa usually takes eight months.
? Is the prayer hall paid for by Qatar? | 2D
? Qatari money behind the customs house plan | 2D
? is it true that funds from abroad pay for the mosque | 2D
? Has the permit been granted? | 1A
? How many people will the prayer hall hold? | -
? How much will the work cost? | 4A+=390,000 euros
? Will there be a referendum? | -
? How many donors are there? | -
? What did the council vote? | 1A=19 votes to 8
? Has work begun? | 4P+
? Has anyone appealed? | 6A+
? Has the court in Vaasa ruled? | -
? Will there be a minaret? | -

= Police shoot man with sword in Osaka suburb
N| A man who had been swinging a sword in a shopping street in Sakai, south of Osaka, was shot by a police officer on Sunday afternoon, {prefectural police} said.
N| He was hit in the thigh and is not in danger, {the police} said.
N| Two passers-by were cut on the arms, {the fire department} said.
A| {A fruit seller} said that the officer had fired without calling out.
N| {Deputy chief Koji Asahina} told reporters that two warnings had been given.
V| Police in Japan fired at a person eleven times last year.
? Did the officer give a warning before he fired? | 4D 5A+
? two calls before the shot in Sakai | 4D 5A+
? is it true that the policeman warned the man twice | 4D 5A+
? Where was the man hit? | 2A+=in the thigh
? Is the man with the sword deaf? | -
? Was the sword sharp? | -
? How many passers-by were hurt? | 3A=Two
? Was the man killed? | 2D+
? Has the lawyer sued the prefecture? | -
? What did the officer call? | -
? How far away was the officer? | -
? Has the officer been dismissed? | -
? Why was the man swinging a sword? | -

= Video: no warning heard before Sakai shot
M| A film published on Tuesday by {the magazine Shukan Naniwa} shows a police officer shooting a man with a sword in Sakai; no call can be heard on it.
N| The film lasts nine seconds and leaves out what came before, {Deputy chief Koji Asahina} said.
N| {He=Koji Asahina} stood by the two warnings.
N| {Lawyer Chihiro Nagase}, who represents the man, said that her client was deaf.
N| {The police} said that they would look into that.
N| {The fruit seller, Yoshio Maeda}, said he would say the same before any court.
N| The sword turned out to be a theatre prop with a blunt edge, {a museum curator} said.
? Did the officer give a warning before he fired? | 1D 3A+ 6D
? two calls before the shot in Sakai | 1D 3A+ 6D
? is it true that the policeman warned the man twice | 1D 3A+ 6D
? Where was the man hit? | -
? Is the man with the sword deaf? | 4A+ 5W
? Was the sword sharp? | 7D
? How many passers-by were hurt? | -
? Was the man killed? | -
? Has the lawyer sued the prefecture? | -
? What did the officer call? | -
? How far away was the officer? | -
? Has the officer been dismissed? | -
? Why was the man swinging a sword? | -

= Police in Osaka admit only one call was made
N| An officer who shot a man in Sakai called out once and not twice before firing, {the prefectural police} said on Friday.
N| It had been "Stop!", {Deputy chief Koji Asahina} said, at a distance of twenty metres and with a train passing.
N| {Asahina} apologised for his earlier statement.
N| The man, an actor of 44, is indeed deaf, {a hospital} certified.
N| Lawyer Chihiro Nagase will sue the prefecture for six million yen, {she=Chihiro Nagase} announced.
N| {The two injured passers-by} said that the sword had felt sharp enough.
N| The officer, who was not named, has been moved to a desk job, {the police} said.
? Did the officer give a warning before he fired? | 1A+ 2A+
? two calls before the shot in Sakai | 1D+ 3D+
? is it true that the policeman warned the man twice | 1D+ 3D+
? Where was the man hit? | -
? Is the man with the sword deaf? | 4A
? Was the sword sharp? | 6A+
? How many passers-by were hurt? | 6A+=two
? Was the man killed? | -
? Has the lawyer sued the prefecture? | 5P+
? What did the officer call? | 2A+="Stop!"
? How far away was the officer? | 2A+=twenty metres
? Has the officer been dismissed? | 7D+
? Why was the man swinging a sword? | -

= Brewery pipe leak fills Plzeň cellars with beer, no one hurt
N| Some 90,000 litres of lager ran into the cellars of eleven houses in Plzeň on Saturday night after a pipe burst between a brewery and its bottling plant, {the fire brigade} said.
N| {The brewery, Radbuza}, put the loss at 2.1 million crowns.
N| Nobody was harmed, {fire brigade spokesman Petr Hlaváč} said.
A| {Neighbours} said that an elderly man had been pulled out of the foam.
N| {Hlaváč} said that it had been a dog.
N| {Radbuza's director, Monika Šustrová}, promised to have every cellar cleaned by Wednesday.
? Was anybody hurt in the beer flood? | 3D
? an old man saved from the foam | 4A 5D
? is it true that a dog was pulled out of the beer | 4D 5A
? How much beer ran out? | 1A=90,000 litres
? Have all the cellars been cleaned? | 6P+
? How many cellars have been cleaned? | -
? How much will each household get? | -
? Was the pipe old? | -
? Will the brewery appeal? | -
? Has the pipe been replaced? | -
? Did Ulrichová receive money for her dog? | -
? Have the residents accepted the crates? | -
? Did the dog die? | -

= Plzeň: cellars still smell, brewery late
N| Four of eleven cellars flooded with beer in Plzeň have been cleaned, {the district office} said on Thursday.
N| {Residents' speaker Zdeněk Mach} said that the brewery had promised Wednesday and that people could not store anything in the meantime.
N| {Radbuza} explained the delay with a shortage of pumps.
N| The owner of the dog, {a pensioner named Božena Ulrichová}, said that it had slept for two days.
N| {The director, Monika Šustrová}, offered each household ten crates.
N| {Mach} said that the offer was being examined with great care.
? Was anybody hurt in the beer flood? | -
? an old man saved from the foam | -
? is it true that a dog was pulled out of the beer | -
? How much beer ran out? | -
? Have all the cellars been cleaned? | 1D
? How many cellars have been cleaned? | 1A=Four of eleven
? How much will each household get? | -
? Was the pipe old? | -
? Will the brewery appeal? | -
? Has the pipe been replaced? | -
? Did Ulrichová receive money for her dog? | -
? Have the residents accepted the crates? | 6W+
? Did the dog die? | 4D+

= Court awards residents more than beer
V| Eleven households in Plzeň whose cellars were flooded with lager are to receive between 18,000 and 60,000 crowns each from the Radbuza brewery, a court ruled on Monday.
V| The pipe, laid in 1994, had not been inspected since 2011.
N| {Radbuza} said that it would pay and not appeal.
N| {Zdeněk Mach}, for the residents, said the amounts were in line with what they had asked for.
V| Božena Ulrichová's claim for her dog was dismissed.
N| {Director Monika Šustrová} said that the new pipe had cost nine million.
? Was anybody hurt in the beer flood? | -
? an old man saved from the foam | -
? is it true that a dog was pulled out of the beer | -
? How much beer ran out? | -
? Have all the cellars been cleaned? | -
? How many cellars have been cleaned? | -
? How much will each household get? | 1A=between 18,000 and 60,000 crowns
? Was the pipe old? | 2A
? Will the brewery appeal? | 3D+
? Has the pipe been replaced? | 6A+
? Did Ulrichová receive money for her dog? | 5D
? Have the residents accepted the crates? | -
? Did the dog die? | -

= Village bypass plan leaked: route through bird reserve
M| {The Hunte Kurier} published a map on Monday which it says shows the route of the Barnsdorf bypass through the Ochsenmoor bird reserve in Lower Saxony.
N| {The state road authority} said that seven variants had been drawn and that none had been chosen.
N| {Hinrich Wessels of the nature protection society} said the map carried the stamp "preferred".
A| {An official in the authority} said it was the only variant that fitted the budget.
N| State transport minister Gesa Onken was travelling and could not be reached, {her office} said.
V| Barnsdorf has 3,400 inhabitants and 14,000 cars and lorries a day.
? Was the route through the bird reserve chosen? | 1A 2D+
? a bypass through the Ochsenmoor | 1A 2D+
? is it true that the road authority preferred the route through the reserve | 3A
? How many variants were drawn? | 2A+=seven variants
? What does the southern route cost? | -
? How much will the bypass cost? | -
? Have all seven maps been published? | -
? How many pairs of godwit live in the reserve? | -
? Has building begun? | -
? Has Bramkamp sold her land? | -
? Does the mayor oppose the northern route? | -
? Who leaked the map? | -
? What did the minister say about the leaked map? | 5W+

= Minister: no decision on Barnsdorf bypass
N| No route has been fixed for the Barnsdorf bypass, {transport minister Gesa Onken} told the state parliament in Hanover on Wednesday.
N| The stamp on the leaked map meant "preferred for examination", {she=Gesa Onken} said.
N| {Hinrich Wessels} said that nobody in the trade understood the word in that sense.
N| {The mayor of Barnsdorf, Dieter Lüllmann}, said that he would take any route as long as it was not through his village.
N| {Onken} declined to say what the route through the reserve would cost.
V| The reserve is home to 80 pairs of godwit.
N| {The opposition} asked for all seven maps to be published.
? Was the route through the bird reserve chosen? | 1D+ 2D+
? a bypass through the Ochsenmoor | 1D+ 2D+
? is it true that the road authority preferred the route through the reserve | 2D+ 3A
? How many variants were drawn? | -
? What does the southern route cost? | 5W+
? How much will the bypass cost? | -
? Have all seven maps been published? | 7P
? How many pairs of godwit live in the reserve? | 6A=80 pairs
? Has building begun? | -
? Has Bramkamp sold her land? | -
? Does the mayor oppose the northern route? | 4D+
? Who leaked the map? | -
? What did the minister say about the leaked map? | 2A+

= Barnsdorf bypass to go north, away from reserve
N| The bypass of Barnsdorf is to run north of the village and spare the Ochsenmoor reserve, {the state road authority} announced on Friday.
N| It will cost 61 million euros, 14 million more than the route through the reserve, {it=the state road authority} said.
N| {Minister Gesa Onken} admitted that the southern route had been "the working assumption" until the summer.
N| {Hinrich Wessels} said that without the leak the godwits would be lying under asphalt.
N| {Farmer Anke Bramkamp}, across whose land the northern route leads, said that she would lose four hectares of pasture.
N| {Mayor Dieter Lüllmann} said he was content.
N| Building will begin in 2029 at the earliest, {the authority} said.
? Was the route through the bird reserve chosen? | 1D+
? a bypass through the Ochsenmoor | 1D+
? is it true that the road authority preferred the route through the reserve | 3A+
? How many variants were drawn? | -
? What does the southern route cost? | -
? How much will the bypass cost? | 2A+=61 million euros
? Have all seven maps been published? | -
? How many pairs of godwit live in the reserve? | -
? Has building begun? | 7P+
? Has Bramkamp sold her land? | -
? Does the mayor oppose the northern route? | 6D+
? Who leaked the map? | -
? What did the minister say about the leaked map? | -

= Swimmer attacked by shark off Recife, beach closed
N| A swimmer lost his left foot to a shark off Boa Viagem beach in Recife on Sunday morning, {the fire service} said.
N| The man, a tourist of 33 from Belo Horizonte, had been bathing beyond the reef in spite of the signs, {Captain Jarbas Lins} said.
A| {Bathers} said that there were no signs.
N| {Lins} said there were eleven of them and one could not miss them.
N| It had been a bull shark, {biologist Rosângela Tenório} said after looking at the wound.
V| It is the third attack on that coast this year and the 80th since 1992.
N| {The hospital} said that he was in a stable condition.
? Were there warning signs at the beach when the swimmer was attacked? | 2A 3D 4A
? the missing shark signs at Boa Viagem | 2D 3A 4D
? is it true that the signs had been taken away before the attack | 2D 4D
? What kind of shark was it? | 5A=a bull shark
? How many signs had been removed? | -
? Did the swimmer die? | 7D
? Has anyone lost a post over the signs? | -
? How much will Drummond get? | -
? Have the nets been put up? | -
? How many attacks have there been on that coast since 1992? | 6A=the 80th
? Was it the left foot? | 1A
? How large was the shark? | -

= Recife: signs had been taken down for repainting
N| Nine of eleven shark warning signs at Boa Viagem had been removed for repainting on the Friday before a swimmer was attacked, {the city's works department} said on Tuesday.
N| {Captain Jarbas Lins} of the fire service said nobody had told him.
N| {The victim, Thiago Drummond}, said through his sister that he had seen no sign and heard no whistle.
N| {Mayor Eliane Caldas} said that heads would roll.
N| {The painter, Severino Bezerra}, said that he had been told to do them all at once because it was cheaper.
N| {Biologist Rosângela Tenório} corrected herself: the tooth found in the bone was that of a tiger shark.
? Were there warning signs at the beach when the swimmer was attacked? | 1D+ 3D+
? the missing shark signs at Boa Viagem | 1A+ 3A+
? is it true that the signs had been taken away before the attack | 1A+ 5A+
? What kind of shark was it? | 6A=a tiger shark
? How many signs had been removed? | 1A+=Nine of eleven
? Did the swimmer die? | -
? Has anyone lost a post over the signs? | 4P+
? How much will Drummond get? | -
? Have the nets been put up? | -
? How many attacks have there been on that coast since 1992? | -
? Was it the left foot? | -
? How large was the shark? | -

= Recife to pay swimmer who lost foot
N| The city of Recife will pay 600,000 reais to Thiago Drummond, who lost a foot to a shark in February, {his lawyer, Camila Arcoverde}, and the city said on Monday.
N| The head of the works department was moved to the cemetery department in March, {the mayor's office} said.
N| {Drummond} said that he had learned to walk again and did not blame the shark.
N| {Mayor Eliane Caldas} announced nets for 2.4 million reais.
N| {Rosângela Tenório} said that nets would kill turtles and stop few sharks.
V| All eleven signs are in place again, in four languages.
? Were there warning signs at the beach when the swimmer was attacked? | -
? the missing shark signs at Boa Viagem | -
? is it true that the signs had been taken away before the attack | -
? What kind of shark was it? | -
? How many signs had been removed? | -
? Did the swimmer die? | -
? Has anyone lost a post over the signs? | 2A+
? How much will Drummond get? | 1A+=600,000 reais
? Have the nets been put up? | 4P+
? How many attacks have there been on that coast since 1992? | -
? Was it the left foot? | -
? How large was the shark? | -

= Freight ship aground on Swedish skerry, oil feared
N| The freighter Baltic Harrier ran onto a skerry outside Oskarshamn on Sweden's east coast early on Sunday with 140 tonnes of fuel on board, {the coast guard} said, adding that no oil had been seen so far.
N| The second officer, a man of 35, had been drinking, {duty commander Annika Lindskog} told reporters, since a breath test had shown 1.4 per mille.
N| {The owner, Memel Shipping of Klaipėda}, said it was in contact with the crew and would not discuss any individual.
A| {An angler who had been out before dawn} said the vessel had been sailing without lights.
N| {Lindskog} said that she could neither rule that out nor support it until the recorder had been read.
V| The skerries off Oskarshamn are a breeding ground of the eider and closed to visitors from April to July.
N| {Mayor Per Hallström} said the town's volunteers were standing by with booms.
? Was the second officer drunk when the ship ran aground? | 2A 3W+
? drunkenness on the bridge of the Baltic Harrier | 2A 3W+
? is it true that the officer only drank after the accident | -
? How much oil leaked? | 1D
? Had oil leaked from the ship? | 1D
? Was the ship sailing without lights? | 4A 5W
? How many birds died? | -
? Has the ship been refloated? | -
? Has the owner paid the town's bill? | -
? Who was the captain? | -
? Has the rest of the fuel been pumped out? | -
? Will the officer appeal? | -
? How long is the sentence? | -

= Oil reaches islands off Oskarshamn
N| Around eleven tonnes of oil have leaked from the stranded freighter Baltic Harrier, {the Swedish coast guard} said on Tuesday, and some of it has reached the outer islands.
N| The tank on the port side had cracked during the night, {Commander Annika Lindskog} said.
N| {Memel Shipping} spoke of "a few hundred litres at the most".
V| The World Wildlife Society has collected 214 oiled birds, of which 61 were dead.
N| {The second officer's lawyer, Torbjörn Stark}, said that his client had had two beers after the accident, to calm himself.
N| {Prosecutor Malin Ekberg} said a second blood sample spoke against that.
N| Pumping out the remaining fuel is to begin on Thursday, {Lindskog} said.
? Was the second officer drunk when the ship ran aground? | 5D+ 6A
? drunkenness on the bridge of the Baltic Harrier | 5D+ 6A
? is it true that the officer only drank after the accident | 5A+ 6D
? How much oil leaked? | 1A=eleven tonnes 3A+=a few hundred litres
? Had oil leaked from the ship? | 1A 3A+
? Was the ship sailing without lights? | -
? How many birds died? | 4A=61
? Has the ship been refloated? | -
? Has the owner paid the town's bill? | -
? Who was the captain? | -
? Has the rest of the fuel been pumped out? | 7P
? Will the officer appeal? | -
? How long is the sentence? | -

= Baltic Harrier refloated after nine days
N| The freighter Baltic Harrier was towed off a skerry near Oskarshamn on Tuesday and is being taken to Karlskrona, {the coast guard} said.
N| Divers had sealed the tank and 126 tonnes of fuel had been pumped out, {Annika Lindskog} said, which meant that fourteen had been lost.
N| {Memel Shipping} now accepts that figure.
N| The recorder showed that the lights had been on, {the accident board} said.
N| The second officer has been charged with drunkenness at sea, {prosecutor Malin Ekberg} announced.
V| Mayor Per Hallström sent the owner a first bill of 9 million kronor.
V| More than 600 seabirds have died.
? Was the second officer drunk when the ship ran aground? | 5A
? drunkenness on the bridge of the Baltic Harrier | 5A
? is it true that the officer only drank after the accident | -
? How much oil leaked? | 2A=fourteen
? Had oil leaked from the ship? | 2A 3A+
? Was the ship sailing without lights? | 4D
? How many birds died? | 7A=More than 600 seabirds
? Has the ship been refloated? | 1A
? Has the owner paid the town's bill? | -
? Who was the captain? | -
? Has the rest of the fuel been pumped out? | 2A
? Will the officer appeal? | -
? How long is the sentence? | -

= Officer of stranded freighter jailed for five months
V| A court in Kalmar sentenced the second officer of the Baltic Harrier to five months in prison on Friday for being drunk on watch when the ship ran aground in April.
V| The court did not believe that he had drunk only afterwards.
N| {Lawyer Torbjörn Stark} said that he would advise his client to accept it.
N| Memel Shipping has paid Oskarshamn 7.5 million kronor, {Mayor Per Hallström} said.
V| The owner has forbidden alcohol on all of its eleven ships.
N| {The World Wildlife Society} said that half of the eider colony had not come back.
? Was the second officer drunk when the ship ran aground? | 1A 2A
? drunkenness on the bridge of the Baltic Harrier | 1A 2A
? is it true that the officer only drank after the accident | 2D
? How much oil leaked? | -
? Had oil leaked from the ship? | -
? Was the ship sailing without lights? | -
? How many birds died? | -
? Has the ship been refloated? | -
? Has the owner paid the town's bill? | 4A+
? Who was the captain? | -
? Has the rest of the fuel been pumped out? | -
? Will the officer appeal? | 3D+
? How long is the sentence? | 1A=five months

= Museum in Antwerp reports theft of Ensor drawing
N| A drawing by James Ensor has been stolen from the store of the Scheldt Museum in Antwerp, {the museum} said on Monday.
N| It had last been seen during the inventory of 2021, {director Griet Verhaegen} said.
A| {An employee} said that five more sheets were missing and that the list had been kept from the press.
N| {Verhaegen} said one drawing was missing and one only.
V| The police have questioned all 34 people who hold a key card.
V| The sheet, Masks with Herring, was insured for 320,000 euros.
? Were the drawings stolen? | 1A+
? the theft of an Ensor from the Scheldt Museum | 1A+
? is it true that more than one sheet was missing | 3A 4D+
? How many works were missing? | 3A=five more sheets 4A+=one
? Did the police ask the director to keep the number secret? | -
? Where were the drawings found? | -
? Has the insurer paid? | -
? Has Verhaegen stepped down? | -
? Who is the new director? | -
? How many people hold a key card? | 5A=34 people
? What was the Ensor insured for? | 6A=320,000 euros
? Has the new store been built? | -
? Was the restorer questioned? | -

= Antwerp museum: six works missing, not one
N| Six sheets, among them two by Spilliaert, are missing from the Scheldt Museum, {the city's alderman for culture, Nabil Benali}, said on Thursday.
N| He had learned the true number on Wednesday, {he=Nabil Benali} said.
N| {Director Griet Verhaegen} said the police had asked her to name only the one.
N| {Police spokesman Wouter Claes} said that he knew of no such request.
N| {Benali} has asked for a full report by the end of the month.
N| {The insurer} said that it would pay nothing until it knew for what.
? Were the drawings stolen? | -
? the theft of an Ensor from the Scheldt Museum | -
? is it true that more than one sheet was missing | 1A 3A+
? How many works were missing? | 1A=Six sheets
? Did the police ask the director to keep the number secret? | 3A+ 4D+
? Where were the drawings found? | -
? Has the insurer paid? | 6D+
? Has Verhaegen stepped down? | -
? Who is the new director? | -
? How many people hold a key card? | -
? What was the Ensor insured for? | -
? Has the new store been built? | -
? Was the restorer questioned? | -

= Missing drawings found in museum's own frames
N| All six sheets missing from Antwerp's Scheldt Museum have been found, {the museum} said on Friday: they had been framed behind other drawings.
N| A restorer, who died in 2022, had used the backs of the frames as a store, {curator Lotte Smeyers} said.
N| {Alderman Nabil Benali} said that he was relieved and that the inventory would be repeated.
V| Griet Verhaegen stepped down as director on the same day.
N| She admitted that the police had never asked her to conceal the number, {the museum's chairman, Jef Torfs}, said.
V| The police closed their investigation.
V| No theft had taken place.
? Were the drawings stolen? | 1D+ 7D
? the theft of an Ensor from the Scheldt Museum | 1D+ 7D
? is it true that more than one sheet was missing | 1A+
? How many works were missing? | 1A+=six sheets
? Did the police ask the director to keep the number secret? | 5D
? Where were the drawings found? | 1A+=behind other drawings
? Has the insurer paid? | -
? Has Verhaegen stepped down? | 4A
? Who is the new director? | -
? How many people hold a key card? | -
? What was the Ensor insured for? | -
? Has the new store been built? | -
? Was the restorer questioned? | -

= Smeyers to head Scheldt Museum
N| Lotte Smeyers, 39, becomes director of the Scheldt Museum in Antwerp on 1 June, {its chairman, Jef Torfs}, announced.
V| She takes over from Griet Verhaegen, who left after six drawings believed stolen turned up behind others.
N| {Smeyers} said that a complete inventory would be her first task.
N| {Alderman Nabil Benali} promised 400,000 euros for a new store.
V| An exhibition of the six sheets drew 61,000 visitors in the spring.
N| {Verhaegen} teaches in Ghent and did not wish to comment on her successor.
? Were the drawings stolen? | 2D
? the theft of an Ensor from the Scheldt Museum | -
? is it true that more than one sheet was missing | 2A
? How many works were missing? | 2A=six drawings
? Did the police ask the director to keep the number secret? | -
? Where were the drawings found? | 2A=behind others
? Has the insurer paid? | -
? Has Verhaegen stepped down? | 2A
? Who is the new director? | 1A+=Lotte Smeyers
? How many people hold a key card? | -
? What was the Ensor insured for? | -
? Has the new store been built? | 4P+
? Was the restorer questioned? | -

= Girl of nine missing after ferry trip to Gozo
N| Maltese police are looking for a girl of nine who was last seen on the ferry from Ċirkewwa to Gozo on Saturday afternoon, {Inspector Ramona Zerafa} said.
N| {Her father, Keith Buttigieg}, told police he had gone to buy crisps and that she was not there when he came back.
A| {Passengers} remembered a woman in a green headscarf leading a child by the hand.
N| {The ferry company} said that its cameras covered the car deck only.
N| {Zerafa} said that a fall into the sea was feared, and that she would not go into other theories.
V| The armed forces searched the channel with two boats and a helicopter.
? Did the girl fall into the sea? | 5W
? a woman in a headscarf who led the girl away | 3A 5W
? is it true that the mother took the girl from the ferry | -
? Has the girl been found? | 1D
? Where was the girl found? | -
? What is the girl's name? | -
? How long did the search last? | -
? Has the girl returned to her father? | -
? Has the mother been extradited? | -
? What did the search cost? | -
? Did the girl want to live with her mother only? | -
? Was the fisherman arrested? | -
? Had the father left her alone? | 2A+

= Girl missing off Gozo found with her mother in Sicily
N| The nine-year-old girl who vanished from the Gozo ferry on Saturday is safe with her mother in Ragusa in Sicily, {Italian police} said on Monday.
N| The mother, who lost custody in January, had taken her from the ferry and crossed in a fishing boat, {Inspector Ramona Zerafa} said.
N| {The mother's lawyer, Giada Cannata}, said that the child had gone of her own will and with joy.
N| {Keith Buttigieg} said that he was grateful and furious.
N| {Zerafa} confirmed that the woman had worn a green headscarf.
V| The search at sea had gone on for 31 hours.
V| A judge in Ragusa will decide on Thursday where the child is to stay until the case is heard in Malta.
? Did the girl fall into the sea? | 1D 2D
? a woman in a headscarf who led the girl away | 5A
? is it true that the mother took the girl from the ferry | 2A 3D+
? Has the girl been found? | 1A
? Where was the girl found? | 1A=in Ragusa
? What is the girl's name? | -
? How long did the search last? | 6A=31 hours
? Has the girl returned to her father? | 7W
? Has the mother been extradited? | -
? What did the search cost? | -
? Did the girl want to live with her mother only? | 3A+
? Was the fisherman arrested? | -
? Had the father left her alone? | -

= Ragusa judge sends girl back to Malta
V| A judge in Ragusa ordered on Thursday that a girl of nine taken from the Gozo ferry by her mother must be returned to her father in Malta.
N| The child had said that she would like to live with both, {the judge, Salvo Iacono}, wrote.
N| {Lawyer Giada Cannata} announced an appeal, which does not delay the return.
N| Keith Buttigieg met his daughter at Catania airport on Friday, {his sister} said.
V| The mother may visit her in Malta under supervision.
N| Malta has asked for the mother's extradition, {the justice ministry in Valletta} said.
N| {The armed forces} put the cost of the search at 84,000 euros.
? Did the girl fall into the sea? | -
? a woman in a headscarf who led the girl away | -
? is it true that the mother took the girl from the ferry | 1A
? Has the girl been found? | -
? Where was the girl found? | -
? What is the girl's name? | -
? How long did the search last? | -
? Has the girl returned to her father? | 1P 4A+
? Has the mother been extradited? | 6P+
? What did the search cost? | 7A+=84,000 euros
? Did the girl want to live with her mother only? | 2D
? Was the fisherman arrested? | -
? Had the father left her alone? | -

= Airport at Novi Pazar shut by rabbit plague
N| The airfield of Novi Pazar in southern Serbia has been closed since Tuesday because rabbits have undermined the runway, {its director, Emir Hasanagić}, said.
N| Two holes a metre deep were found near the threshold, {he=Emir Hasanagić} said.
N| {The civil aviation directorate} said that the closure would last at least a week.
A| {Pilots} blamed a landowner who had let 200 rabbits go when his farm went bankrupt.
N| {The landowner, Sead Rašljanin}, said that he had sold every one of them to a restaurant.
V| The airfield sees eleven flights a week, nine of them to Istanbul.
? Did the rabbits come from Rašljanin's farm? | 4A 5D+
? a bankrupt farmer's rabbits let loose on the runway | 4A 5D+
? is it true that rašljanin sold all his rabbits to a restaurant | 4D 5A+
? Is the airfield closed? | 1A+ 3A+
? How many rabbits have been caught? | -
? How many rabbits did the restaurant buy? | -
? How long was the airfield closed? | 3A+=at least a week
? Has the airline received compensation? | -
? Were the rabbits neutered? | -
? How high was the fine? | -
? Was a plane damaged by the holes? | -
? How deep were the holes? | 2A+=a metre deep

= Ferrets at work on Serbian runway
N| A hunter with six ferrets has caught 93 rabbits at the airfield of Novi Pazar, {director Emir Hasanagić} said on Monday.
N| {The restaurant Kod Hamida} told the paper Sandžački List that it had bought forty rabbits from Sead Rašljanin and not 200.
N| {Rašljanin} said that he had meant forty, and that the rest had gone to relatives.
V| The civil aviation directorate extended the closure by a week.
N| {The airline Bosporus Wings} has moved its flights to Niš and asked for compensation.
N| {An animal protection group} wants the rabbits neutered and set free.
N| {Hasanagić} said the airfield had no legal power to release them.
? Did the rabbits come from Rašljanin's farm? | 3D+
? a bankrupt farmer's rabbits let loose on the runway | 3D+
? is it true that rašljanin sold all his rabbits to a restaurant | 2D+ 3D+
? Is the airfield closed? | 4A
? How many rabbits have been caught? | 1A+=93 rabbits
? How many rabbits did the restaurant buy? | 2A+=forty rabbits 3A+=forty
? How long was the airfield closed? | -
? Has the airline received compensation? | 5P+
? Were the rabbits neutered? | 6P
? How high was the fine? | -
? Was a plane damaged by the holes? | -
? How deep were the holes? | -

= Novi Pazar airfield open again
V| The first aircraft in three weeks landed at Novi Pazar on Friday.
N| In all 171 rabbits were removed and 40 tonnes of gravel filled in, {director Emir Hasanagić} said.
N| Ear tags showed that 122 of them had come from Sead Rašljanin's farm, {the veterinary inspectorate} said.
N| {Rašljanin} paid a fine of 300,000 dinars and said that a fence had been cut by somebody else.
V| Bosporus Wings received no compensation and is back.
N| The hunter has been hired for two further weeks, {Hasanagić} said.
? Did the rabbits come from Rašljanin's farm? | 3A
? a bankrupt farmer's rabbits let loose on the runway | 3A 4D+
? is it true that rašljanin sold all his rabbits to a restaurant | 3D
? Is the airfield closed? | 1D
? How many rabbits have been caught? | 2A+=171 rabbits
? How many rabbits did the restaurant buy? | -
? How long was the airfield closed? | 1A=three weeks
? Has the airline received compensation? | 5D
? Were the rabbits neutered? | -
? How high was the fine? | 4A+=300,000 dinars
? Was a plane damaged by the holes? | -
? How deep were the holes? | -

= Trial of ex-bishop's driver opens in Passau
V| The former driver of the bishop of Passau went on trial on Tuesday accused of having embezzled 412,000 euros between 2014 and 2021.
N| Alois Niedermayr, 63, had filled up his own car, his brother-in-law's lorry and a motor boat on the diocese's card, {prosecutor Veronika Zeisl} told the regional court.
N| {Niedermayr} admitted the lorry but not the boat.
N| {His lawyer, Korbinian Haslinger}, said that the late bishop had known and had given his blessing, "in the full sense of the word".
N| {The diocese} said that it would not comment on the dead.
V| The court has set down six days.
? Did the bishop know that his driver used the fuel card for himself? | 4A+ 5W+
? the late bishop's consent to the driver's fuel purchases | 4A+ 5W+
? is it true that the bishop allowed it | 4A+ 5W+
? How much did the driver embezzle? | 1A=412,000 euros
? Did Niedermayr buy fuel for a boat? | 2A 3D+
? Whose was the boat? | -
? Was the driver jailed? | -
? Has he paid back any of the money? | -
? What did the prosecutor ask for? | -
? Will the driver appeal? | -
? How much diesel went into the lorry? | -
? Will the brother-in-law be tried? | -

= Passau: housekeeper contradicts driver
N| The late bishop of Passau had been "beside himself" when he saw a bill for diesel in 2019, {his former housekeeper, Sister Ludmilla Rott}, told the court on Thursday.
N| {She=Ludmilla Rott} could not say whether he had spoken to the driver about it.
N| {Lawyer Korbinian Haslinger} presented a card in which the bishop wished the driver "a good trip on the water".
N| {Prosecutor Veronika Zeisl} said that it had been written for a pilgrimage to Lake Constance.
N| {Niedermayr} now admits having bought fuel for a boat, but not for his own.
N| {An expert} put the diesel for the lorry alone at 231,000 euros.
? Did the bishop know that his driver used the fuel card for himself? | 1A 2W 3A+ 4D
? the late bishop's consent to the driver's fuel purchases | 1D 3A+ 4D
? is it true that the bishop allowed it | 1D 3A+ 4D
? How much did the driver embezzle? | -
? Did Niedermayr buy fuel for a boat? | 5A+
? Whose was the boat? | -
? Was the driver jailed? | -
? Has he paid back any of the money? | -
? What did the prosecutor ask for? | -
? Will the driver appeal? | -
? How much diesel went into the lorry? | 6A=231,000 euros
? Will the brother-in-law be tried? | -

= Suspended sentence for bishop's driver
V| The regional court in Passau on Monday gave Alois Niedermayr, once driver to the bishop, a suspended sentence of 22 months for embezzling 287,000 euros.
V| The judges found nothing to show that the bishop had consented.
N| {Prosecutor Veronika Zeisl} had asked for three years without suspension.
N| {Korbinian Haslinger}, for the defence, said he was content and his client was, too.
N| {The diocese} said that 61,000 euros had already been paid back and the rest would come in instalments.
V| The boat belonged to the brother-in-law.
N| {Sister Ludmilla Rott} said that she would pray for everyone concerned.
? Did the bishop know that his driver used the fuel card for himself? | 2D
? the late bishop's consent to the driver's fuel purchases | 2D
? is it true that the bishop allowed it | 2D
? How much did the driver embezzle? | 1A=287,000 euros
? Did Niedermayr buy fuel for a boat? | -
? Whose was the boat? | 6A=the brother-in-law
? Was the driver jailed? | 1D 3P
? Has he paid back any of the money? | 5A+
? What did the prosecutor ask for? | 3A+=three years without suspension
? Will the driver appeal? | 4D+
? How much diesel went into the lorry? | -
? Will the brother-in-law be tried? | -

= Village well in Karnataka poisoned, eleven goats dead
N| Eleven goats died on Saturday after drinking from the common well of Hirehalli in Karnataka's Koppal district, {police sub-inspector Mahadev Pujar} said.
N| A pesticide bottle was found beside the well, {he=Mahadev Pujar} said.
A| {Villagers of one caste} blamed those of another, with which they have been quarrelling over access to the well.
N| {Community leader Yallappa Madar} said that his people drank from it themselves and would hardly poison it.
N| {Pujar} said that he would not speculate on who had done it.
V| The district administration sent a water tanker.
? Did the trustee's son poison the well? | 5W
? the young man's confession to poisoning the well | -
? is it true that the confession was beaten out of the suspect | -
? Did Madar's community poison the well? | 3A 4D+ 5W
? How many goats died? | 1A=Eleven goats
? Was the man convicted? | -
? Has the second well been dug? | -
? Did people die after drinking from the well? | -
? Who drank from the cleaned well? | -
? Were officers punished? | -
? Whose fingerprints were on the bottle? | -
? How old is the man? | -

= Hirehalli: son of temple trustee confesses
N| A man of 22, the son of a temple trustee, has admitted to pouring pesticide into the well of Hirehalli, {superintendent Shobha Naik} said on Wednesday.
N| He wanted to make the other community look guilty, {she=Shobha Naik} said.
N| {His father, trustee Basavaraj Hiremath}, said that the confession had been beaten out of him.
N| {Naik} denied that.
N| {Yallappa Madar} said his people had been called poisoners for four days and that nobody had come to take it back.
V| The district commissioner, Anjali Deshpande, visited the village and drank a glass of water from the cleaned well.
N| A second well will be dug, {she=Anjali Deshpande} announced.
? Did the trustee's son poison the well? | 1A 2A 3D+
? the young man's confession to poisoning the well | 1A 3A+
? is it true that the confession was beaten out of the suspect | 3A+ 4D+
? Did Madar's community poison the well? | 1D 5D+
? How many goats died? | -
? Was the man convicted? | -
? Has the second well been dug? | 7P+
? Did people die after drinking from the well? | -
? Who drank from the cleaned well? | 6A=The district commissioner, Anjali Deshpande
? Were officers punished? | -
? Whose fingerprints were on the bottle? | -
? How old is the man? | 1A=22

= Confession in well case not valid, court says
V| A magistrate in Koppal on Monday released the son of a temple trustee who was accused of poisoning a village well, because his confession could not be used.
V| A doctor had found bruises on his back that were three to five days old.
N| {Superintendent Shobha Naik} said that two officers had been transferred.
N| {Basavaraj Hiremath} thanked the judge and said his son was innocent.
N| {The prosecution} said that fingerprints on the bottle were being compared.
N| {Yallappa Madar} said that whoever it was, it had not been his people.
V| The second well has water at 61 metres.
? Did the trustee's son poison the well? | 4D+ 5W
? the young man's confession to poisoning the well | 1A
? is it true that the confession was beaten out of the suspect | 2A
? Did Madar's community poison the well? | 6D+
? How many goats died? | -
? Was the man convicted? | 1D
? Has the second well been dug? | 7A
? Did people die after drinking from the well? | -
? Who drank from the cleaned well? | -
? Were officers punished? | 3A+
? Whose fingerprints were on the bottle? | 5W
? How old is the man? | -

= Tornado hits Arkansas trailer park
N| A tornado ripped through a trailer park outside Paragould, Arkansas, at 2.40 on Tuesday morning, killing at least three people, {Greene County sheriff Clint Massengill} said.
N| Dozens were injured, {he=Clint Massengill} said, and the number of dead would probably go up.
N| The sirens had sounded eleven minutes before, {county emergency manager Peggy Stroud} said.
A| {Residents} said that they had heard nothing.
N| {Stroud} said that the log showed what it showed.
N| {The National Weather Service in Memphis} estimated winds of 250 kilometres an hour.
V| The park, Willow Bend, had 74 homes.
? Did the siren sound before the tornado struck Willow Bend? | 3A+ 4D 5A+
? the failure of the siren at the trailer park | 3D+ 4A 5D+
? is it true that residents got no warning from the siren | 3D+ 4A 5D+
? How many people were killed? | 1A=at least three people
? Were three children killed? | -
? What did the Plainsman report about the siren's battery? | -
? How strong were the winds? | 6A=250 kilometres an hour
? Have the families received the full sum from the governor? | -
? How much are the families suing for? | -
? How many homes have been rebuilt? | -
? Are people still missing? | -
? Has the county paid? | -
? Who marked the work order "done"? | -

= Seven dead in Paragould, governor tours site
N| Seven people were killed by Tuesday's tornado at the Willow Bend trailer park, {coroner Dale Etheridge} said on Thursday, two of them children.
N| All the missing have been found, {Sheriff Clint Massengill} said.
N| {Governor Melissa Rutledge-Hale} promised 12,000 dollars for each family.
N| {County emergency manager Peggy Stroud} said after a check that the log recorded the signal being sent, and that the siren at Willow Bend had not answered it.
N| "So the folks there were right," {she=Peggy Stroud} said.
N| {The weather service} raised its estimate of the winds to 270 kilometres an hour.
M| {The Jonesboro Plainsman} reported that the siren's battery had been reported flat in 2022.
? Did the siren sound before the tornado struck Willow Bend? | 4D+ 5D+
? the failure of the siren at the trailer park | 4A+ 5A+
? is it true that residents got no warning from the siren | 4A+ 5A+
? How many people were killed? | 1A=Seven people
? Were three children killed? | 1D
? What did the Plainsman report about the siren's battery? | 7A=had been reported flat in 2022
? How strong were the winds? | 6A=270 kilometres an hour
? Have the families received the full sum from the governor? | 3P+
? How much are the families suing for? | -
? How many homes have been rebuilt? | -
? Are people still missing? | 2D
? Has the county paid? | -
? Who marked the work order "done"? | -

= Willow Bend families sue county over dead siren
N| Five families sued Greene County in Arkansas on Monday over a siren which failed before a tornado that killed seven people in April, {their attorney, Rosalyn Tibbs}, said.
N| They are asking for 14 million dollars, {she=Rosalyn Tibbs} said.
N| {The county} said that it did not comment on pending cases.
N| A work order from 2022 shows that the battery was to be replaced, {Tibbs} said; it was marked "done".
N| {Peggy Stroud}, who retired in June, could not be reached.
V| Of the 74 homes, 31 have been rebuilt.
A| {Some families} said that they had received only 4,000 of the 12,000 dollars promised.
N| {The governor's office} said that the rest was on its way.
? Did the siren sound before the tornado struck Willow Bend? | 1D+ 3W+ 5W+
? the failure of the siren at the trailer park | 1A+ 3W+ 5W+
? is it true that residents got no warning from the siren | 1A+ 3W+ 5W+
? How many people were killed? | 1A=seven people
? Were three children killed? | -
? What did the Plainsman report about the siren's battery? | -
? How strong were the winds? | -
? Have the families received the full sum from the governor? | 7D 8P+
? How much are the families suing for? | 2A+=14 million dollars
? How many homes have been rebuilt? | 6A=31
? Are people still missing? | -
? Has the county paid? | -
? Who marked the work order "done"? | -

= Chlorine alarm empties leisure pool in Thuringia, 37 people treated
N| Thirty-seven bathers, most of them children on a school outing, were treated for irritated eyes and coughing after chlorine gas spread through the leisure pool at Bad Tiefenrode in Thuringia on Thursday morning, {the district rescue centre} said.
N| Three of them, including a swimming teacher of 51 who had carried two pupils to the exit, were kept in hospital overnight for observation, {a doctor at the district hospital, Henning Stollberg}, told reporters.
A| According to {people who work at the pool}, a temporary employee had poured two chemicals into the wrong tank because the labels had been washed off by the cleaning jet.
N| {The operator, Thermenwelt GmbH}, said in a two-line statement that it was cooperating with the authorities and that anything beyond that would be speculation.
N| {Police in Nordhausen} said they had begun to question staff but that a technical fault could be excluded as little as human error.
V| It was the second alarm at the pool, which was opened in 2006 at a cost of 19 million euros, within eighteen months; in the first case a sensor had been defective.
N| {Mayor Silke Trautwein} said that the building would not be opened again before experts had gone through every valve.
? Was the gas accident caused by an employee's mistake? | 3A 4W+ 5W
? a mix-up of chemicals at the Bad Tiefenrode pool | 3A 4W+ 5W
? is it true that a defective pump released the chlorine | 4W+ 5W
? How many people were affected by the gas? | 1A=Thirty-seven bathers
? How many were kept in hospital? | 2A=Three
? Were 29 adults among those treated? | 1D
? Why were the tanks confused? | 3A=because the labels had been washed off by the cleaning jet
? Has the pool reopened? | 7D+
? Has the employee been charged? | -
? Has Kupfer been convicted? | -
? Why did Kupfer blame the pump? | -
? Was the first alarm caused by the same pump? | 6D
? Will the parents sue the operator? | -

= Pool operator blames faulty pump for gas cloud in Bad Tiefenrode
N| A dosing pump that failed to switch off, and not a mistake by an employee, led to Thursday's chlorine accident in Bad Tiefenrode, {the managing director of Thermenwelt GmbH, Ralf Kupfer}, said at a press conference on Monday.
N| Accounts according to which somebody had mixed up two tanks were "simply untrue and hurtful to our people", {he=Ralf Kupfer} added.
N| {The pump's manufacturer, Dosatec of Ulm}, said it had not been shown the device and would therefore make no statement about it.
N| {The police} seized the pump on Monday afternoon, together with eleven canisters from the cellar, and did not want to comment on Kupfer's explanation.
M| {The Südharzer Bote} published a photograph of a canister on which no label can be read.
N| The last of the three patients, the teacher, went home on Sunday, {Dr Henning Stollberg} said.
V| The pool lies in the spa park and draws 140,000 visitors a year.
? Was the gas accident caused by an employee's mistake? | 1D+ 2D+ 4W
? a mix-up of chemicals at the Bad Tiefenrode pool | 1D+ 2D+ 4W
? is it true that a defective pump released the chlorine | 1A+ 3W+ 4W
? How many people were affected by the gas? | -
? How many were kept in hospital? | 6A=three patients
? Were 29 adults among those treated? | -
? Why were the tanks confused? | -
? Has the pool reopened? | -
? Has the employee been charged? | -
? Has Kupfer been convicted? | -
? Why did Kupfer blame the pump? | -
? Was the first alarm caused by the same pump? | -
? Will the parents sue the operator? | -

= Prosecutors: acid poured into chlorine tank at Thuringian pool
N| An employee poured hydrochloric acid into a tank of chlorine solution at the pool in Bad Tiefenrode in March, {senior public prosecutor Ines Mahlow} said on Wednesday after the state crime laboratory had completed its report.
N| The dosing pump had been in perfect order, {Mahlow} said.
N| No charges will be brought against the employee, a student of 20, who had been given neither training nor legible labels, {she=Ines Mahlow} said; proceedings against the managing director, Ralf Kupfer, continue.
N| {Kupfer} declined to say why he had blamed the pump, referring all questions to his lawyer.
N| {The lawyer, Gunther Seiffarth}, said his client had relied on what the shift leader told him.
N| {Mayor Silke Trautwein} announced that the town would end its contract with Thermenwelt and run the pool itself from September.
V| Thirty-seven people, 29 of them children, had breathed in the gas.
? Was the gas accident caused by an employee's mistake? | 1A 2A
? a mix-up of chemicals at the Bad Tiefenrode pool | 1A
? is it true that a defective pump released the chlorine | 2D
? How many people were affected by the gas? | 7A=Thirty-seven people
? How many were kept in hospital? | -
? Were 29 adults among those treated? | 7D
? Why were the tanks confused? | 3A=neither training nor legible labels
? Has the pool reopened? | 6P+
? Has the employee been charged? | 3D+
? Has Kupfer been convicted? | 3D
? Why did Kupfer blame the pump? | 4W+ 5A+=had relied on what the shift leader told him
? Was the first alarm caused by the same pump? | -
? Will the parents sue the operator? | -

= Grain silo collapses in Ukrainian village of Stepove, fate of workers unclear
N| A grain silo holding some 4,000 tonnes of maize burst open in the village of Stepove in Ukraine's Vinnytsia region on Saturday afternoon and buried part of a loading yard, {the state emergency service} reported.
A| Between two and five people who had been sheltering there from the rain might be under the grain, according to {employees of the farm} who spoke to local reporters.
N| {The head of the emergency service in the region, Colonel Taras Hrynko}, said he would not put a figure on it as long as the shift book had not been found.
N| {The farm's owner, the agricultural company Podillia-Zerno}, was quick to state that everyone on duty had been accounted for.
N| {Hrynko} said the search would go on all the same, with suction equipment brought from three districts.
V| The silo, one of six, was built in 2011 and repaired after a missile struck nearby in the spring of last year.
? Were people buried under the grain? | 2A 3W 4D+
? deaths in the silo collapse at Stepove | -
? is it true that nobody was missing after the collapse | 2D 3W 4A+
? How many people were killed? | -
? Had a crack in the silo been painted over? | -
? Were the victims employees of the farm? | -
? When did the search end? | -
? Did the missile cause the collapse? | -
? Who has admitted guilt? | -
? How much did the widow receive? | -
? Have the other silos been demolished? | -
? Has the trial begun? | -
? How much maize was in the silo? | 1A=4,000 tonnes

= Two bodies recovered from maize at Stepove
N| Rescuers brought two bodies out of the collapsed silo at Stepove on Sunday night, {the state emergency service} said, identifying the dead as drivers from a neighbouring district aged 29 and 54.
N| They had not been on the farm's staff, which is why nobody had missed them, {Colonel Taras Hrynko} told public radio.
N| {Podillia-Zerno} expressed its sympathy and pointed out that its statement of Saturday, which had concerned its own employees, remained correct.
N| {The wife of the elder driver, Nadiia Shevchuk}, said that she had telephoned the company four times on Saturday and been told to call back on Monday.
A| {An engineer who inspected the silo last year} said there was a crack that had been painted over.
N| {The regional prosecutor's office} said it had opened proceedings for breach of safety rules but could not comment on the condition of the steel.
N| With the yard cleared down to the concrete, the search was ended at six on Monday morning, {Hrynko} said.
? Were people buried under the grain? | 1A
? deaths in the silo collapse at Stepove | 1A
? is it true that nobody was missing after the collapse | 1D
? How many people were killed? | 1A=two
? Had a crack in the silo been painted over? | 5A 6W
? Were the victims employees of the farm? | 1D 2D
? When did the search end? | 7A+=at six on Monday morning
? Did the missile cause the collapse? | -
? Who has admitted guilt? | -
? How much did the widow receive? | -
? Have the other silos been demolished? | -
? Has the trial begun? | -
? How much maize was in the silo? | -

= Three charged over silo deaths in Vinnytsia region
N| Two managers of the company Podillia-Zerno and a building inspector have been charged over the deaths of two drivers at Stepove in September, {the Vinnytsia regional prosecutor's office} announced on Thursday.
N| The inspector had certified the silo without climbing it, {spokeswoman Olena Bondarchuk} said, and the managers had had a crack of 80 centimetres painted over in the company's colours.
N| {A lawyer for the two managers, Serhii Pavliuk}, rejected the accusation and blamed shock waves from the missile.
N| The inspector has admitted his part, {Bondarchuk} said.
N| {Nadiia Shevchuk}, the widow of one of the victims, has been paid 300,000 hryvnias by the company, according to her own statement.
V| The five remaining silos have been empty since the autumn.
N| {The company} told the prosecutors that it intends to have them torn down.
? Were people buried under the grain? | 1A
? deaths in the silo collapse at Stepove | 1A
? is it true that nobody was missing after the collapse | -
? How many people were killed? | 1A=two drivers
? Had a crack in the silo been painted over? | 2A 3D+
? Were the victims employees of the farm? | -
? When did the search end? | -
? Did the missile cause the collapse? | 3A+
? Who has admitted guilt? | 4A=The inspector
? How much did the widow receive? | 5A+=300,000 hryvnias
? Have the other silos been demolished? | 7P+
? Has the trial begun? | -
? How much maize was in the silo? | -

= Seven schoolgirls faint at assembly in Lusatia, cause puzzles doctors
N| Seven girls between eleven and fourteen fainted one after another during an assembly at the Serbska secondary school in Bautzen on Wednesday, {headmistress Měrćina Nowak} said, and were taken to the town's hospital.
N| Blood tests had shown nothing out of the ordinary, {the hospital's chief paediatrician, Dr Arne Vogelsang}, said in the evening.
A| {Several parents} blamed the new floor in the hall, which had been glued down during the holidays and which they said smelled of solvent.
N| {The district's building office} said that a certificate for the glue existed and that measurements would be made on Friday.
N| {Headmistress Nowak} asked parents to wait for the results before they "turn a smell into a poison".
N| All seven were allowed to go home by eight, {Dr Vogelsang} said.
? Did the glue in the hall make the girls faint? | 3A 4W 5W+
? the solvent as the cause of the fainting | 3A 4W 5W+
? Did the firm use the wrong glue? | -
? is it true that the flooring company exchanged the glue | -
? How many girls fainted? | 1A+=Seven girls
? By how much was the limit exceeded? | -
? Did the blood tests show poison? | 2D
? Who checked the cans? | -
? How much will each pupil get? | -
? Has the floor been replaced? | -
? Was Petschke dismissed? | -
? Is the hall closed? | -
? Did a teacher faint too? | -

= Solvent in Bautzen school hall far above limit
N| The air in the hall of the Serbska school in Bautzen contained eleven times the permitted amount of a solvent, {the Bautzen district office} said on Tuesday after measurements taken at the weekend.
N| The glue that had been used on the floor was not the one named in the certificate, {head of building Jan Petschke} said.
N| {The flooring firm, Parkett Lausitz}, denied having exchanged the glue and said it had delivered what was ordered.
N| {Petschke} admitted that nobody from his office had looked at the cans.
N| Whether the solvent had made the seven girls faint could not be said with certainty, {Dr Arne Vogelsang} remarked, though he would not be surprised.
N| {The headmistress, Měrćina Nowak}, has closed the hall and apologised to the parents.
V| A further nineteen pupils have since complained of headaches.
? Did the glue in the hall make the girls faint? | 5W
? the solvent as the cause of the fainting | 5W
? Did the firm use the wrong glue? | 2A 3D+
? is it true that the flooring company exchanged the glue | 2A 3D+
? How many girls fainted? | 5A=seven girls
? By how much was the limit exceeded? | 1A=eleven times the permitted amount
? Did the blood tests show poison? | -
? Who checked the cans? | 4D+
? How much will each pupil get? | -
? Has the floor been replaced? | -
? Was Petschke dismissed? | -
? Is the hall closed? | 6A+
? Did a teacher faint too? | -

= Flooring firm admits swapping glue at Bautzen school
N| {Parkett Lausitz} acknowledged before the regional court in Görlitz on Thursday that it had used a cheaper glue than agreed in the hall of a school in Bautzen.
N| {Its owner, Falk Dittrich}, said that the right product had been out of stock and that he had not thought anything of it.
V| The firm undertook to replace the floor at its own expense, estimated at 74,000 euros, and to pay each of 26 pupils 900 euros.
N| {The expert, Professor Ulrike Sander}, told the court that the solvent had "very probably" caused the fainting.
N| Jan Petschke no longer heads the building office; he asked to be moved, {the district} said.
N| {Měrćina Nowak} said that pupils' complaints would be taken seriously in future.
V| Work on the new floor is to start in the summer holidays.
? Did the glue in the hall make the girls faint? | 4A
? the solvent as the cause of the fainting | 4A
? Did the firm use the wrong glue? | 1A+ 2A+
? is it true that the flooring company exchanged the glue | 1A+ 2A+
? How many girls fainted? | -
? By how much was the limit exceeded? | -
? Did the blood tests show poison? | -
? Who checked the cans? | -
? How much will each pupil get? | 3A=900 euros
? Has the floor been replaced? | 3P 7P
? Was Petschke dismissed? | 5D+
? Is the hall closed? | -
? Did a teacher faint too? | -

= Rescue under way for whale stranded in Scheldt mudflats
N| A humpback whale about eleven metres long was lying on a mudbank in the Western Scheldt off Terneuzen on Monday morning, and volunteers were keeping its skin wet with buckets and sheets, {the Dutch rescue organisation Zeezorg} said.
N| {Its coordinator, Femke Dijkgraaf}, said that the animal was breathing regularly and that an attempt to float it would be made with the evening tide.
A| {Crew members of a dredger} believed they had touched something large the night before and had heard a thud.
N| {The dredging company, Schouwen Baggerwerken}, said that none of its vessels had been in that part of the estuary.
N| {Veterinarian Dr Ruud Akkerman} said he could see no wound, but could only see half of the whale.
V| Shipping in the channel to Antwerp was limited to one direction.
? Was the whale hit by a ship? | 3A 4D+ 5W
? the dredger's collision with the whale | 3A 4D+
? is it true that the dredger zwin was near the place that night | 4D+
? Is the whale dead? | 2D
? How long was the whale? | 1A=about eleven metres
? What would the whale have died of? | -
? Why did the attempt to float the whale fail? | -
? Has the shipping company been fined? | -
? Has a speed limit been introduced? | -
? Has the skeleton been put on show? | -
? Was a photographer hurt? | -
? Was shipping stopped altogether? | 6D
? What will the whale be called? | -

= Whale dies off Terneuzen after failed attempt to float it
N| The humpback whale stranded off Terneuzen died early on Tuesday, some four hours after an attempt to tow it into deeper water had failed, {Zeezorg} announced.
N| A rope had broken twice, {coordinator Femke Dijkgraaf} said, and then the tide was gone.
N| When the carcass turned over, a deep cut with straight edges came to light on the left flank, {Dr Ruud Akkerman} said; he thought of a ship's propeller, but an autopsy would have to show it.
N| {Schouwen Baggerwerken} confirmed on Tuesday that its dredger Zwin had passed the place at 11.20 pm on Sunday, and spoke of a mistake in its earlier statement.
N| That the vessel had hit a whale was "entirely unproven", {the company} added.
N| {The water police} have asked for the ship's log.
V| Some of the volunteers were in tears, and one struck a photographer.
? Was the whale hit by a ship? | 3A 5W+
? the dredger's collision with the whale | 5W+
? is it true that the dredger zwin was near the place that night | 4A+
? Is the whale dead? | 1A
? How long was the whale? | -
? What would the whale have died of? | -
? Why did the attempt to float the whale fail? | 2A+=A rope had broken twice
? Has the shipping company been fined? | -
? Has a speed limit been introduced? | -
? Has the skeleton been put on show? | -
? Was a photographer hurt? | -
? Was shipping stopped altogether? | -
? What will the whale be called? | -

= Autopsy: whale was ill before ship struck it
N| The whale which died off Terneuzen in November had been hit by a ship's propeller but would have died of a lung infection in any case, {the veterinary faculty in Utrecht} reported on Monday.
N| Paint of the kind used on the dredger Zwin was found in the wound, {Professor Liesbeth Holtkamp} said.
N| {Schouwen Baggerwerken} said that it accepted this and regretted what had happened.
N| The public prosecutor sees no offence, {a spokesman in Middelburg} said.
N| {Femke Dijkgraaf of Zeezorg} called for a speed limit in the estuary at night.
V| The skeleton is to be shown in the museum at Vlissingen from June.
N| {The museum's director, Bram Kesteloo}, has not decided on a name.
? Was the whale hit by a ship? | 1A 2A 3A+
? the dredger's collision with the whale | 2A 3A+
? is it true that the dredger zwin was near the place that night | -
? Is the whale dead? | 1A
? How long was the whale? | -
? What would the whale have died of? | 1A=a lung infection
? Why did the attempt to float the whale fail? | -
? Has the shipping company been fined? | 4D
? Has a speed limit been introduced? | 5P
? Has the skeleton been put on show? | 6P
? Was a photographer hurt? | -
? Was shipping stopped altogether? | -
? What will the whale be called? | 7W+

= Parents and teachers at odds over phone ban in Bergamo
N| The Liceo Colleoni in Bergamo will collect its 1,150 pupils' telephones at the door from Monday, {headmaster Tiziano Locatelli} wrote to families, after a film of a teacher weeping in class had been passed around.
N| {The parents' council}, which says that it was not consulted, voted by eleven to four to oppose the measure.
A| {Pupils} maintain the headmaster has already had the boxes for months and was waiting for an occasion.
N| {Locatelli} called this "a charming theory" and said the boxes had been ordered last week.
V| The teacher in the film, whom the school asked newspapers not to name, is on leave.
N| {The regional school office in Milan} said that headmasters had the power to do it, within limits.
V| Three schools in the province have similar rules.
? Did the school have the phone boxes before the film? | 3A 4D+
? the purchase of the boxes in May | 4D+
? is it true that the headmaster had ordered the boxes months earlier | 3A 4D+
? How many pupils stayed away from class? | -
? Is the telephone ban in force? | 1P+
? Were the parents consulted? | 2D+
? How many boxes were ordered? | -
? Has the parents' council withdrawn its appeal? | -
? Has the teacher come back to school? | 5D
? Do the teachers support the ban? | -
? Who made the film? | -
? Has the headmaster resigned? | -
? How many schools in the province have bans? | 7A=Three

= Bergamo lyceum: invoice for phone boxes dated May
M| {The Giornale dell'Adda} published an invoice on Friday from which it appears that the Liceo Colleoni in Bergamo ordered 48 lockable telephone boxes on 14 May, four months before the film that is said to have caused the ban.
N| {Headmaster Tiziano Locatelli} did not take calls; his secretary said he was in a meeting until further notice.
N| {Parents' chairwoman Elisabetta Pesenti} called on the school board to meet at once.
N| About 400 pupils stayed out of class on Thursday, {the school} said.
N| {The pupils' own count} was 780.
N| {The teachers' union SNALS-Bergamasca} backed the ban but not the headmaster's account of it.
V| On Monday the first telephones were put in the boxes, without incident.
? Did the school have the phone boxes before the film? | 1A 2W+
? the purchase of the boxes in May | 1A 2W+
? is it true that the headmaster had ordered the boxes months earlier | 1A 2W+
? How many pupils stayed away from class? | 4A+=400 pupils 5A+=780
? Is the telephone ban in force? | 7A
? Were the parents consulted? | -
? How many boxes were ordered? | 1A=48
? Has the parents' council withdrawn its appeal? | -
? Has the teacher come back to school? | -
? Do the teachers support the ban? | 6A+
? Who made the film? | -
? Has the headmaster resigned? | -
? How many schools in the province have bans? | -

= 'I should have said so', headmaster concedes
N| {Tiziano Locatelli, the headmaster of the Liceo Colleoni in Bergamo}, told pupils over the loudspeaker on Tuesday that the telephone boxes had indeed been bought in May and that he should have said so.
N| The ban itself would remain, {he=Tiziano Locatelli} said, but pupils may have their telephones during the long break.
N| {Elisabetta Pesenti} said that the parents' council would withdraw its appeal to the administrative court.
N| {A speaker for the pupils, Davide Rota}, thanked him for "four minutes of honesty".
N| The teacher shown in the film returned on Monday and was applauded, {Rota} said.
V| In the province's other schools there are now seven bans of the kind, against three in September.
? Did the school have the phone boxes before the film? | 1A+
? the purchase of the boxes in May | 1A+
? is it true that the headmaster had ordered the boxes months earlier | 1A+
? How many pupils stayed away from class? | -
? Is the telephone ban in force? | 2A+
? Were the parents consulted? | -
? How many boxes were ordered? | -
? Has the parents' council withdrawn its appeal? | 3P+
? Has the teacher come back to school? | 5A
? Do the teachers support the ban? | -
? Who made the film? | -
? Has the headmaster resigned? | -
? How many schools in the province have bans? | 6A=seven

= Fifteen hurt as tram and fire engine collide in Zagreb
N| A tram and a fire engine on its way to a call collided on the Savska road in Zagreb on Wednesday at 5.45 pm, injuring fifteen people, {the city's emergency medical service} said.
N| A firefighter of 27 is in a coma, while fourteen passengers got away with cuts and bruises, {the university hospital} reported.
A| Several {witnesses} said the tram had gone through a red light.
N| {The tram operator ZET-Grad} said that its driver, a woman with nineteen years of service, had had a green signal.
N| {Police} would only say that the traffic lights at the crossing keep no record and that they were looking for films.
V| Emergency vehicles may cross on red in Croatia but must make sure that others give way.
N| The fire they had been called to turned out to be a barbecue, {fire chief Zlatko Bahtijarević} said.
? Did the tram go through a red light? | 3A 4D+ 5W
? a red signal ignored by the tram driver in Zagreb | 3A 4D+ 5W
? Was the fire engine's siren on? | -
? is it true that the firefighters had switched off the siren | -
? How many people were injured? | 1A=fifteen people
? Is the injured firefighter still in hospital? | 2A
? Did a passenger die? | 2D
? Has the driver of the fire engine been charged? | -
? How much does the tram company want? | -
? What was burning? | 7A+=a barbecue
? Who apologised to the tram driver? | -
? Was the tram driver injured? | -
? Does the camera's film have sound? | -

= Zagreb: bakery camera shows tram had green light
N| A bakery's camera shows that the tram which collided with a fire engine on Wednesday had a green light, {Zagreb police} said on Friday.
N| The engine had its blue lights on, but whether the siren was sounding cannot be made out, since the film has no sound, {spokeswoman Maja Kolarić} said.
N| {Fire chief Zlatko Bahtijarević} said that the siren had been on, "as it always is".
A| {Two passengers of the tram} said that they had heard nothing until the crash.
N| {The union of firefighters} asked people not to judge men who were trying to save others.
N| {The university hospital} said that the injured firefighter, Luka Šimić, had opened his eyes.
N| {ZET-Grad} said that it had been right about its driver and took no pleasure in it.
? Did the tram go through a red light? | 1D 7D+
? a red signal ignored by the tram driver in Zagreb | 1D 7D+
? Was the fire engine's siren on? | 2W 3A+ 4D
? is it true that the firefighters had switched off the siren | 2W 3D+ 4A
? How many people were injured? | -
? Is the injured firefighter still in hospital? | 6A
? Did a passenger die? | -
? Has the driver of the fire engine been charged? | -
? How much does the tram company want? | -
? What was burning? | -
? Who apologised to the tram driver? | -
? Was the tram driver injured? | -
? Does the camera's film have sound? | 2D

= Siren was off, Zagreb fire crew's recorder shows
N| The siren of the fire engine that collided with a tram in Zagreb last month had been switched off two streets earlier, {the police} said on Tuesday, after reading the vehicle's own recorder.
N| {Fire chief Zlatko Bahtijarević} offered the tram driver an apology and said that he had spoken out of habit.
N| Proceedings against the driver of the engine for endangering traffic are likely, {prosecutor Vesna Grgurić} said; a decision would be taken in January.
N| {Luka Šimić}, who was released from hospital on Sunday, said he remembered nothing at all.
N| {ZET-Grad} wants 2.2 million euros for its tram.
V| The city owns both the tram operator and the fire service.
? Did the tram go through a red light? | -
? a red signal ignored by the tram driver in Zagreb | -
? Was the fire engine's siren on? | 1D 2D+
? is it true that the firefighters had switched off the siren | 1A 2A+
? How many people were injured? | -
? Is the injured firefighter still in hospital? | 4D+
? Did a passenger die? | -
? Has the driver of the fire engine been charged? | 3P+
? How much does the tram company want? | 5A+=2.2 million euros
? What was burning? | -
? Who apologised to the tram driver? | 2A+=Fire chief Zlatko Bahtijarević
? Was the tram driver injured? | -
? Does the camera's film have sound? | -

= Doctors' strike in Lagos enters second week, deaths alleged
N| Resident doctors at eleven public hospitals in Lagos State stayed away from work for the eighth day on Monday over unpaid allowances, {the Association of Resident Doctors} said.
N| {Its state president, Dr Tunde Abimbola}, said that the government owed each of them an average of 640,000 naira.
A| {Nurses at the general hospital in Isolo} said that at least five patients had died since the strike began who would otherwise have lived.
N| {Health commissioner Dr Folake Ogunbiyi} said that consultants were covering all emergencies and that not a single death could be laid at the strike's door.
N| {Abimbola} said that he grieved for every patient but would not be drawn on figures.
N| {The state's accountant general} maintained that the allowances had been paid in March.
V| The doctors went on strike over the same matter in 2021 and 2023.
? Did patients die because of the doctors' strike? | 3A 4D+ 5W+
? deaths at Isolo for lack of doctors | 3A 4D+ 5W+
? Had the doctors received their allowances in March? | 1D+ 2D+ 6A+
? is it true that the doctors' money lay in the wrong account | -
? How many patients died? | 3A=at least five patients
? How long did the strike last? | -
? Have the doctors gone back to work? | 1D+
? Have all the doctors been paid? | 2D+
? How much does the government owe each doctor? | 2A+=640,000 naira
? How many doctors had not been paid by Wednesday? | -
? Has the panel reported? | -
? Will the doctors strike again? | -
? Was the accountant general dismissed? | -

= Lagos pays doctors' arrears 'by mistake to wrong bank'
N| The allowances of 1,300 resident doctors were transferred in March to a bank that had closed the accounts in question, {the accountant general of Lagos State, Kehinde Balogun}, said on Thursday.
N| The money, 832 million naira, had lain in a suspense account ever since, {he=Kehinde Balogun} said.
N| {Dr Tunde Abimbola} said that the doctors had been telling the government so for four months.
N| {The commissioner, Dr Folake Ogunbiyi}, expected payment by Tuesday.
N| {The Association} said that it would go back to work when the money was there and not a day before.
M| {The Ikeja Mail} reported that eleven patients had died in Isolo for want of doctors.
N| {The hospital's medical director, Dr Ngozi Eluwa}, said the number of deaths in the period had been fourteen, against thirteen in the same days of the previous year, and that she could not say what each had died of.
? Did patients die because of the doctors' strike? | 6A 7W+
? deaths at Isolo for lack of doctors | 6A 7W+
? Had the doctors received their allowances in March? | 1D+ 2D+
? is it true that the doctors' money lay in the wrong account | 1A+ 2A+ 3A+
? How many patients died? | 6A=eleven patients 7A=fourteen
? How long did the strike last? | -
? Have the doctors gone back to work? | 5P+
? Have all the doctors been paid? | 4P+
? How much does the government owe each doctor? | -
? How many doctors had not been paid by Wednesday? | -
? Has the panel reported? | -
? Will the doctors strike again? | -
? Was the accountant general dismissed? | -

= Doctors back on wards in Lagos
V| Resident doctors resumed work at eleven hospitals in Lagos on Wednesday morning after seventeen days, their arrears having been credited the night before.
N| {Dr Tunde Abimbola}, the leader of the strike, confirmed that all but 40 of 1,300 members had been paid in full.
V| The state government has set up a panel to find out how 832 million naira could lie unnoticed.
N| A review of deaths at Isolo will be part of its task, {commissioner Dr Folake Ogunbiyi} said.
N| {The family of one patient, the schoolteacher Bisi Adeleke}, said they had no quarrel with the doctors.
V| On the first morning the queue at Isolo reached the street.
? Did patients die because of the doctors' strike? | 4W+
? deaths at Isolo for lack of doctors | 4W+
? Had the doctors received their allowances in March? | 1D
? is it true that the doctors' money lay in the wrong account | 3A
? How many patients died? | -
? How long did the strike last? | 1A=seventeen days
? Have the doctors gone back to work? | 1A
? Have all the doctors been paid? | 2D+
? How much does the government owe each doctor? | -
? How many doctors had not been paid by Wednesday? | 2A+=40
? Has the panel reported? | 3P
? Will the doctors strike again? | -
? Was the accountant general dismissed? | -

= Ruined mill to make way for 60 flats in Huddersley
N| Developers have applied to pull down Crowther's Mill in Huddersley, West Yorkshire, a derelict worsted mill of 1871, and build 60 flats in its place, {Calder Vale council} said.
N| {The applicant, Norbrook Living}, calls the building "beyond economic repair" in its planning statement.
N| {The Victorian Mills Trust} said it had not been given access, and that a survey of 2019 had found the walls sound.
A| {A former caretaker} claimed that slates had been taken off on purpose so that the rain would do the work.
N| {Norbrook's spokesman, Giles Hanmer}, said that the slates were stolen and that the theft had been reported to the police.
N| {West Yorkshire Police} could find no such report when asked on Wednesday.
V| The mill is not listed; an application to list it was turned down in 2004.
? Did the developer have the slates removed? | 4A 5D+
? the slates taken off the roof on purpose | 4A 5D+
? is it true that the slates were stolen | 4D 5A+ 6W
? Was the theft reported to the police? | 5A+ 6D+
? Has the mill been listed? | 7D
? Has the mill been demolished? | 1P
? Were bulldozers booked for the mill? | -
? What did the trust offer for the mill? | -
? What was the mill sold for? | -
? Are the walls sound? | 3A
? How many flats were planned? | 1A=60 flats
? Will Norbrook appeal? | -
? Who wrote the planning statement? | -

= Mill application deferred after row over roof
V| Calder Vale's planning committee put off its decision on Crowther's Mill by two months on Tuesday to allow for an independent survey.
N| {Chairman Imran Sadiq} said members wished to know how a sound roof had become a hole in five years.
N| {Giles Hanmer of Norbrook Living} produced a crime number for the theft of slates, dated the previous Thursday.
N| Asked why it had been reported only after journalists had inquired, {Hanmer} said that he could not speak for his predecessor.
N| {The former caretaker, Stanley Ogden}, named the scrap yard to which he says he was told to deliver the slates.
N| {The yard's owner} said that he kept no names.
N| {Historic England} is considering an emergency listing.
? Did the developer have the slates removed? | 5A+
? the slates taken off the roof on purpose | 5A+
? is it true that the slates were stolen | 3A+ 5D+
? Was the theft reported to the police? | 3A+
? Has the mill been listed? | 7P+
? Has the mill been demolished? | -
? Were bulldozers booked for the mill? | -
? What did the trust offer for the mill? | -
? What was the mill sold for? | -
? Are the walls sound? | -
? How many flats were planned? | -
? Will Norbrook appeal? | -
? Who wrote the planning statement? | -

= Crowther's Mill listed overnight, demolition off
N| Crowther's Mill in Huddersley was given grade II protection on Thursday, {Historic England} said, a day before bulldozers had been booked.
N| {Norbrook Living} said that it had booked no bulldozers.
N| {The hire firm, Pennine Plant}, showed the Huddersley Observer an order in Norbrook's name, paid in advance.
N| {Giles Hanmer}, confronted with it, said it had been for another site.
N| The independent survey found the walls sound and the roof "stripped by hand", {Calder Vale council} said.
N| {The Victorian Mills Trust} offered one pound for the building.
N| {Hanmer} said that the company would not sell at that price.
? Did the developer have the slates removed? | -
? the slates taken off the roof on purpose | 5A
? is it true that the slates were stolen | -
? Was the theft reported to the police? | -
? Has the mill been listed? | 1A+
? Has the mill been demolished? | -
? Were bulldozers booked for the mill? | 1A 2D+ 3A+ 4D+
? What did the trust offer for the mill? | 6A+=one pound
? What was the mill sold for? | -
? Are the walls sound? | 5A
? How many flats were planned? | -
? Will Norbrook appeal? | -
? Who wrote the planning statement? | -

= Norbrook fined over slates as mill becomes workshop yard
V| A district judge in Bradford fined Norbrook Living 65,000 pounds on Monday for wasting police time with a false report of a theft of slates at Crowther's Mill.
V| The company had taken them off itself, the judge found.
N| {Giles Hanmer}, who has left Norbrook, gave evidence that he had been "kept in the dark".
V| The mill was sold last year to the Victorian Mills Trust for 210,000 pounds and now houses 23 workshops.
N| Stanley Ogden, who is 77, has his old job back, {the trust} said.
N| Norbrook will not appeal, {its solicitor} told the court.
? Did the developer have the slates removed? | 2A
? the slates taken off the roof on purpose | 2A
? is it true that the slates were stolen | 1D 2D
? Was the theft reported to the police? | 1A
? Has the mill been listed? | -
? Has the mill been demolished? | 4D
? Were bulldozers booked for the mill? | -
? What did the trust offer for the mill? | -
? What was the mill sold for? | 4A=210,000 pounds
? Are the walls sound? | -
? How many flats were planned? | -
? Will Norbrook appeal? | 6D+
? Who wrote the planning statement? | -

= Student stabbed in Coimbra, fraternity under suspicion
N| A law student of 21 was stabbed in the back in a lane below the university of Coimbra in central Portugal during the night of Friday to Saturday, {the PSP police} said, and is in intensive care.
A| {Fellow students} linked the attack to an initiation ritual that the victim had refused to take part in.
N| {The student fraternity República dos Corvos}, whose house is nearby, said it had nothing whatever to do with it.
N| {Commissioner Isabel Furtado} said that she did not rule anything out and would not rule anything in.
V| The rector, Professor Amílcar Pestana, banned all rituals until further notice.
V| In 2014 a student died in Braga when a wall collapsed during such a game.
? Was the stabbing linked to an initiation ritual? | 2A 3D+ 4W
? a fraternity's part in the knife attack on the student | 3D+ 4W
? is it true that the student was stabbed by a robber | 4W
? Did the homeless man stab the student? | -
? How old is the victim? | 1A=21
? Has the ban on rituals been lifted? | 5D
? Did the rector apologise to the fraternity? | -
? Has the lane got lighting? | -
? How long is the prison sentence? | -
? How long a sentence did the prosecutor want? | -
? Did the student die? | 1D
? Where was the student stabbed? | 1A=in the back
? Has the convicted man appealed? | -

= Coimbra attack was robbery, police say
N| The stabbing of a student in Coimbra had nothing to do with student rituals, {the police} said on Wednesday after the arrest of a 38-year-old with no fixed address.
N| He was carrying the victim's telephone, {Commissioner Isabel Furtado} said, and a knife with traces of blood.
N| {The victim, Duarte Vilhena}, confirmed from his hospital bed that it had been a stranger who asked him for money.
N| {The República dos Corvos} demanded an apology from the rector.
N| {Professor Amílcar Pestana} said the ban would be lifted on Monday and that an apology was not called for.
N| {The arrested man's lawyer} said that his client had found the telephone.
V| The lane has had no lighting since the storm in January.
? Was the stabbing linked to an initiation ritual? | 1D 3D+
? a fraternity's part in the knife attack on the student | 1D 3D+
? is it true that the student was stabbed by a robber | 2A 3A+ 6D+
? Did the homeless man stab the student? | 2A 6D+
? How old is the victim? | -
? Has the ban on rituals been lifted? | 5P+
? Did the rector apologise to the fraternity? | 5D+
? Has the lane got lighting? | 7D
? How long is the prison sentence? | -
? How long a sentence did the prosecutor want? | -
? Did the student die? | 3D+
? Where was the student stabbed? | -
? Has the convicted man appealed? | -

= Eleven years for knife attack on student
V| A court in Coimbra sentenced a homeless man to eleven years in prison on Tuesday for attempting to murder the student Duarte Vilhena in March.
N| {The man} repeated that he had found the telephone and knew nothing of a knife.
V| The blood on the blade was the victim's, a laboratory established.
N| {Vilhena}, who walks with a stick, told the court that he bore no grudge.
N| {The public prosecutor} had asked for fourteen years.
N| {The city} said lamps had been put up in the lane in May.
V| Rector Amílcar Pestana attended the judgment and shook hands with the president of the República dos Corvos.
? Was the stabbing linked to an initiation ritual? | -
? a fraternity's part in the knife attack on the student | -
? is it true that the student was stabbed by a robber | 2D+
? Did the homeless man stab the student? | 1A 2D+ 3A
? How old is the victim? | -
? Has the ban on rituals been lifted? | -
? Did the rector apologise to the fraternity? | -
? Has the lane got lighting? | 6A+
? How long is the prison sentence? | 1A=eleven years
? How long a sentence did the prosecutor want? | 5A+=fourteen years
? Did the student die? | 4D+
? Where was the student stabbed? | -
? Has the convicted man appealed? | -

= Dog tax inspectors to go door to door in Liège suburb
N| The municipality of Grâce-sur-Meuse near Liège will send inspectors from house to house in May to find dogs whose owners have not paid the yearly tax of 45 euros, {alderwoman Yasmina Belkacem} said.
N| There were 1,900 dogs on the register and, by the vets' estimate, at least 5,000 in the streets, {she=Yasmina Belkacem} said.
A| {Some residents} have heard that the inspectors will be paid ten euros for each dog they find.
N| {Belkacem} said that she could only laugh at that.
N| {Opposition councillor Luc Dardenne} said the inspections were out of proportion and asked what they would cost.
V| The neighbouring municipality of Herstappe-le-Bas abolished its dog tax in 2015.
? Were the inspectors to be paid for every dog they found? | 3A 4D+
? a bonus per dog for the inspectors | 3A 4D+
? is it true that they would get ten euros a dog | 3A 4D+
? How high is the dog tax? | 1A+=45 euros
? How many dogs are registered? | 2A+=1,900 dogs
? Did a vet estimate the number of dogs at 5,000? | 2A
? Has the contract been cancelled? | -
? Have inspectors gone from house to house? | 1P+
? How much does the firm get for its work? | -
? Has the dog tax been abolished? | -
? How many new registrations did the amnesty bring? | -
? Did Belkacem vote against cancelling the contract? | -
? Was the mayor's own dog registered? | -

= Bonus for dog inspectors stands in contract
M| The contract between Grâce-sur-Meuse and the firm Civitas Contrôle provides for a "performance element" of eight euros per unregistered animal, according to a copy obtained by {the newspaper La Basse-Meuse}.
N| {Alderwoman Yasmina Belkacem} said on Wednesday that a performance element was not a bonus, and that the sum was eight euros and not ten.
N| {Civitas Contrôle} confirmed the clause, which it said was usual in the trade.
N| {Councillor Luc Dardenne} demanded that the contract be cancelled.
N| {The mayor, Freddy Lhoest}, was not at the town hall and had no comment.
N| {A veterinarian, Dr Solange Piette}, said she had never given anyone an estimate of 5,000.
? Were the inspectors to be paid for every dog they found? | 1A 2D+ 3A+ 5W+
? a bonus per dog for the inspectors | 1A 2D+ 3A+ 5W+
? is it true that they would get ten euros a dog | 1D 2D+
? How high is the dog tax? | -
? How many dogs are registered? | -
? Did a vet estimate the number of dogs at 5,000? | 6D+
? Has the contract been cancelled? | 4P
? Have inspectors gone from house to house? | -
? How much does the firm get for its work? | -
? Has the dog tax been abolished? | -
? How many new registrations did the amnesty bring? | -
? Did Belkacem vote against cancelling the contract? | -
? Was the mayor's own dog registered? | -

= Grâce-sur-Meuse drops dog inspections
V| The council of Grâce-sur-Meuse decided by 17 votes to 10 on Monday to cancel its contract with Civitas Contrôle and leave dog owners in peace.
N| {Mayor Freddy Lhoest} said that the matter had cost more nerves than the tax would ever bring in.
N| {Yasmina Belkacem}, who abstained, acknowledged that the clause should have been made public.
N| Civitas Contrôle will receive 12,000 euros for work already done, {the mayor} said.
N| An amnesty until 31 July brought 740 new registrations in two weeks, {the tax office} said.
V| Luc Dardenne said that the vote had come six months too late.
? Were the inspectors to be paid for every dog they found? | 3A+
? a bonus per dog for the inspectors | 3A+
? is it true that they would get ten euros a dog | -
? How high is the dog tax? | -
? How many dogs are registered? | -
? Did a vet estimate the number of dogs at 5,000? | -
? Has the contract been cancelled? | 1A
? Have inspectors gone from house to house? | -
? How much does the firm get for its work? | 4A+=12,000 euros
? Has the dog tax been abolished? | -
? How many new registrations did the amnesty bring? | 5A+=740
? Did Belkacem vote against cancelling the contract? | 3D+
? Was the mayor's own dog registered? | -

= Stand collapses at village rodeo in Sonora, ninety hurt
N| A wooden stand gave way during a rodeo at San Lucas de Batuc in the Mexican state of Sonora on Sunday evening, and about ninety spectators fell up to five metres, {the state's civil protection unit} said.
N| Nobody had been killed as far as was known by midnight, {its coordinator, Armando Yescas}, told reporters, though four people were in a critical condition.
A| {Spectators} said the stand, which was meant for 200, had been holding twice as many because the organiser sold tickets until the last minute.
N| {The organiser, cattle dealer Rogelio Bácame}, said that 190 tickets had been sold and not one more.
N| {Yescas} said that the stubs would be counted and that he preferred stubs to opinions.
V| The municipality, which has 2,700 inhabitants, holds the rodeo every year in honour of its patron saint.
N| {Mayor Guadalupe Noriega} declared that her office had issued a permit on the basis of an engineer's drawing.
? Was the stand overcrowded when it collapsed? | 3A 4D+ 5W
? too many tickets sold for the rodeo at San Lucas de Batuc | 3A 4D+ 5W
? is it true that the organiser sold more than 190 tickets | 3A 4D+ 5W
? How many people died? | 2D
? Were ninety people killed? | 2D
? How many tickets were there? | 4A+=190 tickets
? Was the engineer's drawing forged? | -
? Who signed the drawing? | -
? Was the mayor convicted? | -
? How long must Bácame go to prison? | -
? How many people are still being treated? | -
? Have the families received the money? | -
? Has the rodeo been held again? | -

= First death after Sonora rodeo accident, tickets counted
N| A 17-year-old rider who had been watching from the top row died on Wednesday of injuries he suffered when a stand collapsed at San Lucas de Batuc, {the hospital in Hermosillo} said.
N| The number of ticket stubs found in the boxes was 416, {civil protection coordinator Armando Yescas} said on the same day.
N| {Rogelio Bácame, the organiser}, said that somebody must have forged them.
N| The engineer whose name stands under the drawing died in 2018, {the chamber of engineers of Sonora} pointed out.
N| {Mayor Guadalupe Noriega} said she was shocked and would not comment further until she had spoken to her lawyer.
V| Of the ninety injured, 31 are still being treated.
N| {The state prosecutor} confirmed that an investigation was open but not against whom.
? Was the stand overcrowded when it collapsed? | -
? too many tickets sold for the rodeo at San Lucas de Batuc | 2A 3D+
? is it true that the organiser sold more than 190 tickets | 2A 3D+
? How many people died? | 1A=A 17-year-old rider
? Were ninety people killed? | -
? How many tickets were there? | 2A=416
? Was the engineer's drawing forged? | 4A 5W+
? Who signed the drawing? | -
? Was the mayor convicted? | -
? How long must Bácame go to prison? | -
? How many people are still being treated? | 6A=31
? Have the families received the money? | -
? Has the rodeo been held again? | -

= Organiser and building clerk jailed over collapsed stand
V| A judge in Hermosillo sentenced the cattle dealer Rogelio Bácame to six years in prison on Friday and a clerk of the municipality to three, for manslaughter and forgery.
V| Two people died after the accident of May last year: a young rider and, in July, a grandmother of 71.
N| {Bácame} confessed at the start of the trial to having had 450 tickets printed.
N| {His lawyer} said that everyone in the village had known and everyone had gone.
V| The former mayor, Guadalupe Noriega, was acquitted, since nothing showed that she knew of the forged drawing.
N| {She=Guadalupe Noriega} said outside the court that she would never sign anything again.
N| The families of the two victims are to receive 1.1 million pesos each, {the judge} ordered.
? Was the stand overcrowded when it collapsed? | -
? too many tickets sold for the rodeo at San Lucas de Batuc | 3A+
? is it true that the organiser sold more than 190 tickets | 3A+
? How many people died? | 2A=Two people
? Were ninety people killed? | 2D
? How many tickets were there? | 3A+=450 tickets
? Was the engineer's drawing forged? | 1A 5A
? Who signed the drawing? | -
? Was the mayor convicted? | 5D
? How long must Bácame go to prison? | 1A=six years
? How many people are still being treated? | -
? Have the families received the money? | 7P
? Has the rodeo been held again? | -

= Four skiers missing after avalanche in Tatra valley
N| Mountain rescuers were searching on Saturday night for four ski tourers who had not come back from the Žiarska valley in the Slovak West Tatras, where an avalanche 300 metres wide had been seen from the hut at noon, {the mountain rescue service HZS} said.
N| All four carried transmitters but no signal had been received, {its duty officer, Peter Hudák}, said.
A| {Guests at the hut} had watched at least six people climbing towards the slope.
N| {Hudák} said that he was working from the number of cars left in the car park and from what families had reported.
N| The danger had been at four out of five since Thursday, and the valley was closed to skiers, {he=Peter Hudák} added.
V| A helicopter had to turn back twice because of the wind.
? Were more than four skiers in the valley? | 3A
? a third pair of skiers on the slope | 3A
? Did the two skiers in blue die in the avalanche? | -
? is it true that six people had been climbing towards the slope | 3A
? How many people died? | -
? Was the valley closed? | 5A
? Where did the survivors turn up? | -
? Has the search ended? | -
? How wide was the avalanche? | 1A=300 metres wide
? Will the Czech couple have to pay for the search? | -
? Did the helicopter find them? | 6D
? Has Kováčik paid the fine? | -
? Who set off the avalanche? | -

= Two skiers alive, two dead in Žiarska valley
N| Two of four missing ski tourers walked into a hut on the Polish side of the Tatras on Sunday morning, {the Polish rescue service TOPR} said.
N| They had turned back before the avalanche and lost their way in fog, {TOPR's head, Jędrzej Gąsienica}, said.
N| The bodies of the other two, a married couple from Žilina aged 44 and 46, were dug out at midday, {the Slovak HZS} said.
N| {Peter Hudák} said there was no reason to look for more, as everyone who had been reported missing was found.
A| {Hut guests} stuck to their account of six.
N| One of the survivors, {teacher Martin Kováčik}, said that there had been another pair ahead of them, "in blue, very fast".
N| {Hudák} said in the evening that the search would be resumed on Monday.
? Were more than four skiers in the valley? | 4D 5A 6A+
? a third pair of skiers on the slope | 4D 5A 6A+
? Did the two skiers in blue die in the avalanche? | -
? is it true that six people had been climbing towards the slope | 4D 5A 6A+
? How many people died? | 3A=two
? Was the valley closed? | -
? Where did the survivors turn up? | 1A=a hut on the Polish side of the Tatras
? Has the search ended? | 4A+ 7D+
? How wide was the avalanche? | -
? Will the Czech couple have to pay for the search? | -
? Did the helicopter find them? | -
? Has Kováčik paid the fine? | -
? Who set off the avalanche? | -

= Pair in blue were Czech, and at home
N| The two skiers in blue for whom rescuers searched the Žiarska valley for two days were sitting in Ostrava all the while, {the HZS} said on Wednesday.
N| They had crossed the slope an hour before it came down and driven home, {duty officer Peter Hudák} said; they rang when they saw themselves in the news.
N| {The Czech couple}, who did not want their names known, apologised for having ignored the closure.
N| The rescue service would send them no bill, {Hudák} said, but had sent them a photograph of the slope.
V| The avalanche killed two people.
N| Forty-one rescuers and nine dogs had taken part, {the service} said.
V| Survivor Martin Kováčik will be fined 150 euros for entering a closed valley.
? Were more than four skiers in the valley? | 1A 2A
? a third pair of skiers on the slope | 2A
? Did the two skiers in blue die in the avalanche? | 1D 2D
? is it true that six people had been climbing towards the slope | -
? How many people died? | 5A=two people
? Was the valley closed? | 3A 7A
? Where did the survivors turn up? | -
? Has the search ended? | -
? How wide was the avalanche? | -
? Will the Czech couple have to pay for the search? | 4D+
? Did the helicopter find them? | -
? Has Kováčik paid the fine? | 7P
? Who set off the avalanche? | -

= Primary school in Toulouse suburb shut by bedbugs
N| The Jules-Vallès primary school at Portet-la-Lande near Toulouse has been closed until Thursday because bedbugs were found in the reading corner, {the town hall} told parents of 264 pupils on Sunday evening.
N| {Deputy mayor Corinne Assémat} said that a specialist firm would treat eleven classrooms with steam.
A| {Two teachers} said that the first insects had been reported before Christmas and that the complaint had been filed under "furniture".
N| {Assémat} said she had learned of it on Friday.
N| {Parents' representative Farid Benali-Roux} called for the school nurse to examine the children.
V| There are some 36,000 primary schools in France; the ministry keeps no figures on bedbugs.
? Did the town hall know about the bedbugs before Christmas? | 3A 4D+
? the December note about insects in the reading corner | 3A
? is it true that teachers warned of the bedbugs four times | -
? How long was the school closed? | 1A+=until Thursday
? How many notes did the teachers send? | -
? Has Assémat given up responsibility for schools? | -
? How much did the treatment cost? | -
? Have the children been examined by the nurse? | 5P
? Did families get bedbugs at home? | -
? Has the reporting line been set up? | -
? Has the town paid the two families? | -
? How many classrooms were affected? | 2A+=eleven classrooms
? Who brought the bedbugs into the school? | -

= Portet-la-Lande: note of 11 December turns up
N| A note about "small brown insects" in the reading corner of the Jules-Vallès school reached the town hall on 11 December, {Mayor Jean-Paul Cazenave} acknowledged on Wednesday.
N| It had been put in the wrong tray, {he=Jean-Paul Cazenave} said, and the deputy mayor had not seen it.
N| {Teachers' union SNE-31} said three further notes had followed, the last in February.
N| {Cazenave} said he knew of one.
N| The treatment will take longer than planned and pupils will be taught in the sports hall until the 22nd, {the education office} said.
N| {Corinne Assémat} offered to hand over her responsibility for schools.
N| {The mayor=Jean-Paul Cazenave} refused the offer.
? Did the town hall know about the bedbugs before Christmas? | 1A+
? the December note about insects in the reading corner | 1A+ 2A+
? is it true that teachers warned of the bedbugs four times | 3A 4D+
? How long was the school closed? | 5A=until the 22nd
? How many notes did the teachers send? | 3A=three further notes 4A+=one
? Has Assémat given up responsibility for schools? | 6P+ 7D+
? How much did the treatment cost? | -
? Have the children been examined by the nurse? | -
? Did families get bedbugs at home? | -
? Has the reporting line been set up? | -
? Has the town paid the two families? | -
? How many classrooms were affected? | -
? Who brought the bedbugs into the school? | -

= Bedbugs gone, school in Portet-la-Lande reopens
V| Pupils returned to the Jules-Vallès school on Monday, three weeks after it was closed because of bedbugs.
N| The treatment cost 31,400 euros, {the town hall} said, or as much as the library spends on books in four years.
N| All four notes from teachers have now been found, {Mayor Jean-Paul Cazenave} said: three of them were lying in a tray marked "Miscellaneous".
N| {SNE-31} said that the teachers had been right to insist.
N| {Corinne Assémat}, the deputy mayor, said that the town would have a reporting line from May.
N| {Farid Benali-Roux}, for the parents, said that two families had brought the insects home and would send the bill to the town.
? Did the town hall know about the bedbugs before Christmas? | -
? the December note about insects in the reading corner | -
? is it true that teachers warned of the bedbugs four times | 3A+
? How long was the school closed? | 1A=three weeks
? How many notes did the teachers send? | 3A+=four
? Has Assémat given up responsibility for schools? | -
? How much did the treatment cost? | 2A+=31,400 euros
? Have the children been examined by the nurse? | -
? Did families get bedbugs at home? | 6A+
? Has the reporting line been set up? | 5P+
? Has the town paid the two families? | 6P+
? How many classrooms were affected? | -
? Who brought the bedbugs into the school? | -

= Businessman kidnapped on way to mass in Batangas
N| A rice trader of 58 was dragged from his car by four armed men outside the church at Lipaya in the Philippine province of Batangas on Sunday morning, {the national police} said.
N| Benigno Alcaraz, who owns eleven mills, had let his bodyguards go for the day, {Police Colonel Rowena Dimaculangan} said.
A| {A relative} said that the kidnappers had rung the same evening and demanded 50 million pesos.
N| {The colonel=Rowena Dimaculangan} would not say whether there had been any contact with them.
N| {The family's lawyer, Teodoro Villegas}, asked the press to be silent for the sake of a father of five.
V| Forty-two people were kidnapped for ransom in the country last year.
? Did the family pay a ransom? | -
? ransom money for Benigno Alcaraz in rice sacks | -
? is it true that the relatives bought the trader's freedom | -
? How much was paid? | -
? How much did the kidnappers demand? | 3A=50 million pesos 4W
? Has the trader been freed? | -
? Did the bodyguard take part in the kidnapping? | -
? How many suspects are still at large? | -
? Was Alcaraz hurt? | -
? How long was he held? | -
? Has anyone been arrested? | -
? Has he sold his mills? | -
? Where was he held? | -

= Rice trader freed in Batangas, ransom disputed
N| Benigno Alcaraz, who was kidnapped nine days ago, was found by a farmer at the edge of a banana plantation on Tuesday, tired but unharmed, {Philippine police} said.
M| {The radio station DZLB} reported that the family had handed over 20 million pesos in two rice sacks.
N| "No ransom was paid, and the police know it," said {the family's lawyer, Teodoro Villegas}.
N| {Police Colonel Rowena Dimaculangan} said that her people had been closing in, which was why the men had run, and that she had no comment to make about sacks.
N| {Alcaraz} thanked the Virgin of Caysasay and nobody else.
N| No one had been arrested so far, {Dimaculangan} said.
? Did the family pay a ransom? | 2A 3D+ 4W
? ransom money for Benigno Alcaraz in rice sacks | 2A 3D+ 4W
? is it true that the relatives bought the trader's freedom | 2A 3D+ 4W
? How much was paid? | 2A=20 million pesos 3D+
? How much did the kidnappers demand? | -
? Has the trader been freed? | 1A
? Did the bodyguard take part in the kidnapping? | -
? How many suspects are still at large? | -
? Was Alcaraz hurt? | 1D
? How long was he held? | 1A=nine days
? Has anyone been arrested? | 6D+
? Has he sold his mills? | -
? Where was he held? | -

= Bodyguard arrested with 6 million pesos in rice sacks
N| A former bodyguard of the trader Benigno Alcaraz was arrested in Quezon province on Saturday with 6.2 million pesos in cash, packed in two rice sacks, {the police} said.
N| The serial numbers match notes the family drew from a bank on the day before the release, {Police Colonel Rowena Dimaculangan} said.
N| {Lawyer Teodoro Villegas} acknowledged that money had changed hands and said that he had lied with a clear conscience.
N| He would not give the sum, {he=Teodoro Villegas} added.
N| Three other men are still being sought, {Dimaculangan} said.
V| Alcaraz has meanwhile put eight of his eleven mills up for sale.
N| {The bodyguard} told reporters that he had only been looking after the sacks.
? Did the family pay a ransom? | 2A 3A+
? ransom money for Benigno Alcaraz in rice sacks | 1A 2A 3A+
? is it true that the relatives bought the trader's freedom | 2A 3A+
? How much was paid? | 4W+
? How much did the kidnappers demand? | -
? Has the trader been freed? | -
? Did the bodyguard take part in the kidnapping? | 7D+
? How many suspects are still at large? | 5A+=Three other men
? Was Alcaraz hurt? | -
? How long was he held? | -
? Has anyone been arrested? | 1A+
? Has he sold his mills? | 6P
? Where was he held? | -

= Heatwave: eleven deaths reported in Sicilian care home
A| Eleven residents of a private care home at Montelepre Marina on the north coast of Sicily have died within a week, according to {two undertakers}, while temperatures reached 46 degrees.
N| {The home's manager, Rosario Puleo}, confirmed "some deaths, as there always are in summer" and said that the air conditioning had been running without interruption.
N| {The health authority in Palermo} said it had been notified of four.
N| {The daughter of a resident, Concetta Inguaggiato}, told the Corriere delle Madonie that it was 34 degrees in her mother's room on Thursday and that the unit above the bed was "just decoration".
N| {The Carabinieri} visited the home on Saturday morning and would not speak of what they found.
V| Villa Serena has 62 beds and charges 2,100 euros a month.
? Did residents of the home die of the heat? | 2D+
? deaths caused by the heat at Villa Serena | 2D+
? is it true that the air conditioning was out of order | 2D+ 4A+ 5W
? How many people died in the home? | 1A=Eleven residents 3A=four
? Did eleven people die in the home? | 1A 3D
? Has the home been closed? | -
? How many air conditioning units were working? | -
? Has Puleo been sent for trial? | -
? Did Concetta Inguaggiato's mother die? | -
? How hot was it in her mother's room? | 4A+=34 degrees
? When is the hearing? | -
? Has the repair firm been paid? | -
? Who owns the home? | -

= Care home in Sicily closed, nine deaths confirmed
N| Nine people died in the Villa Serena home between the 12th and the 20th of July, {the health authority in Palermo} said on Thursday, having compared its registers with those of three municipalities.
N| Two more, who were in the undertakers' count, had died in hospital of other causes, {it=the health authority} said.
N| Of 31 air conditioning units only six were working, {Colonel Ignazio Terranova of the Carabinieri} announced, and the home was closed on Wednesday.
N| {Rosario Puleo, the manager}, said that a repair had been ordered in June and the firm had let him down.
N| {The firm, Frigosud}, said that it was still owed for the repair of the year before.
N| {Prosecutor Loredana Macaluso} said that whether the heat had killed the nine would have to be established case by case.
V| The 53 remaining residents were moved to Cefalù and Termini.
? Did residents of the home die of the heat? | 6W
? deaths caused by the heat at Villa Serena | 6W
? is it true that the air conditioning was out of order | 3A 4A+
? How many people died in the home? | 1A=Nine people
? Did eleven people die in the home? | 1D 2D
? Has the home been closed? | 3A
? How many air conditioning units were working? | 3A=six
? Has Puleo been sent for trial? | -
? Did Concetta Inguaggiato's mother die? | -
? How hot was it in her mother's room? | -
? When is the hearing? | -
? Has the repair firm been paid? | 5D+
? Who owns the home? | -

= Heat caused five of nine deaths at Villa Serena, experts say
N| Five of nine old people who died in a Sicilian home last summer died of the heat, {three court-appointed experts} found in a report made public on Tuesday.
N| In the other cases a connection could be neither proved nor excluded, {they=three court-appointed experts} wrote.
N| {Prosecutor Loredana Macaluso} asked for the manager, Rosario Puleo, to be sent for trial for manslaughter.
N| {Puleo's lawyer, Salvatore Badalamenti}, said that his client had done what was in his power.
N| {Concetta Inguaggiato}, whose mother survived and lives in Cefalù, said that she still had the thermometer.
V| The hearing is set for 9 October.
V| The region has made working air conditioning a condition of every licence.
? Did residents of the home die of the heat? | 1A 2W
? deaths caused by the heat at Villa Serena | 1A 2W
? is it true that the air conditioning was out of order | -
? How many people died in the home? | 1A=nine old people
? Did eleven people die in the home? | 1D
? Has the home been closed? | -
? How many air conditioning units were working? | -
? Has Puleo been sent for trial? | 3P+
? Did Concetta Inguaggiato's mother die? | 5D+
? How hot was it in her mother's room? | -
? When is the hearing? | 6A=9 October
? Has the repair firm been paid? | -
? Who owns the home? | -

= Ferry hits rock off Lochmaddy, 84 passengers taken off by lifeboat
N| The ferry Eilean Mhòr struck a rock off the pier at Lochmaddy in the Outer Hebrides on Friday with 84 passengers aboard, all of whom were taken off by lifeboat, {the coastguard at Stornoway} said.
N| Two passengers were treated for shock, {the RNLI coxswain, Callum MacAskill}, said.
A| {A member of the crew} said the captain had left the bridge to take a call about a house he was buying.
N| {Operator Minch Ferries} said the master was "at his post throughout" and had 30 years' experience.
N| {The Marine Accident Investigation Branch} has sent a team and said that it would be reporting in due course and not before.
V| It was the ferry's first crossing after eleven weeks in dry dock.
? Did the captain leave the bridge to make a private call? | 3A 4D+
? the captain's telephone call about a house | 3A 4D+
? Was the captain away from the bridge when the ferry struck the rock? | 3A 4D+
? is it true that the captain was at his post all the time | 3D 4A+
? How long was he off the bridge? | -
? How many passengers were on board? | 1A=84 passengers
? Was anybody drowned? | 1D
? Why did the ferry run aground? | 3A=the captain had left the bridge to take a call 5W
? How long had the first officer been on duty? | -
? Has the ferry returned to service? | -
? How many officers has the company hired? | -
? Was the captain dismissed? | -
? Was the first officer charged? | -

= Minch Ferries: captain was off bridge for four minutes
N| The captain of the Eilean Mhòr was away from the bridge for four minutes before the ferry hit a rock at Lochmaddy, {Minch Ferries} said on Tuesday, correcting what it had stated on Friday.
N| He had gone to the engine control room because of an alarm, {its managing director, Shona Gillanders}, said, and not to make a private call, as had been claimed.
N| {The seamen's union} asked why the first officer, who was alone, had been on duty for fourteen hours.
N| {Gillanders} said that she would not discuss rosters.
V| The accident investigators have taken the captain's mobile phone, with his consent.
N| {Island councillor Peigi MacLennan} said three boats a week would have to do until Easter.
V| The ship lies in Greenock for repairs.
? Did the captain leave the bridge to make a private call? | 2D+
? the captain's telephone call about a house | 2D+
? Was the captain away from the bridge when the ferry struck the rock? | 1A+ 2A+
? is it true that the captain was at his post all the time | 1D+ 2D+
? How long was he off the bridge? | 1A+=four minutes
? How many passengers were on board? | -
? Was anybody drowned? | -
? Why did the ferry run aground? | -
? How long had the first officer been on duty? | 3A+=fourteen hours 4W+
? Has the ferry returned to service? | 7D
? How many officers has the company hired? | -
? Was the captain dismissed? | -
? Was the first officer charged? | -

= Report clears Lochmaddy captain, blames roster
N| The grounding of the Eilean Mhòr was due to the exhaustion of the first officer, {the Marine Accident Investigation Branch} concluded in a report on Thursday.
N| The captain had left the bridge because of an engine alarm, {the report} says; his telephone had last been used two hours earlier.
N| {Minch Ferries} accepted all eleven recommendations and has hired nine more officers.
N| {Shona Gillanders} said that she ought to have discussed rosters sooner.
N| {The seamen's union} called for the roster rules to be made law.
N| {The captain, Torquil Nicolson}, who has since retired, said that he was glad the matter was over.
? Did the captain leave the bridge to make a private call? | 2D
? the captain's telephone call about a house | 2D
? Was the captain away from the bridge when the ferry struck the rock? | 2A
? is it true that the captain was at his post all the time | 2D
? How long was he off the bridge? | -
? How many passengers were on board? | -
? Was anybody drowned? | -
? Why did the ferry run aground? | 1A=the exhaustion of the first officer
? How long had the first officer been on duty? | -
? Has the ferry returned to service? | -
? How many officers has the company hired? | 3A+=nine more officers
? Was the captain dismissed? | 6D+
? Was the first officer charged? | -

= Beekeepers lose 400 hives in Alentejo, spray plane blamed
N| Some 400 hives around the village of Monte Ruivo in the Portuguese Alentejo have lost their bees since the weekend, {the regional beekeepers' association} said on Tuesday.
A| {Shepherds} had seen a yellow plane over the sunflowers on Saturday at dawn.
N| {Association president Joaquim Bravo-Leal} said dead bees lay "like gravel" in front of every hive.
N| {Herdade do Sobral, the estate that grows the sunflowers}, stated that it had not sprayed anything from the air in ten years.
N| {The directorate for agriculture} took samples and asked for patience for a fortnight.
V| Aerial spraying has needed a permit in Portugal since 2013, and none had been granted in the district this year.
? Did the estate have the sunflowers sprayed from the air? | 4D+
? the spray plane over Herdade do Sobral's sunflowers | 2A 4D+
? is it true that a plane sprayed the fields where the bees died | 2A 4D+
? What did the bees die of? | 5W
? How many hives were lost? | 1A+=400 hives
? How large is the damage? | -
? Has the estate been fined? | -
? Did the authority grant a permit for the spraying? | 6D
? Have the beekeepers been paid? | -
? Was Vaz Pinto sacked? | -
? Who owns the estate? | -
? How many of the hives have bees again? | -
? Has the Spanish firm lost its licence? | -

= Insecticide found in dead bees from Monte Ruivo
N| Bees from Monte Ruivo had died of a banned insecticide, {the directorate for agriculture in Évora} said on Monday.
N| Where it came from was not yet known, {inspector Catarina Fialho} said.
N| {Herdade do Sobral} repeated that it had no plane and had hired none.
M| {The weekly Terras do Sul} printed a bill for "dusting, 140 hectares", from a Spanish firm to a company with the same address as the estate.
N| {The estate's manager, Lourenço Vaz Pinto}, said that the company was a tenant and that he was not his tenant's keeper.
N| {Joaquim Bravo-Leal} put the damage at 96,000 euros.
N| {The Spanish firm, Fumigaciones Guadiana}, hung up when it was called.
? Did the estate have the sunflowers sprayed from the air? | 3D+ 4A 5D+ 7W+
? the spray plane over Herdade do Sobral's sunflowers | 3D+ 4A 7W+
? is it true that a plane sprayed the fields where the bees died | 3D+ 4A 7W+
? What did the bees die of? | 1A=a banned insecticide
? How many hives were lost? | -
? How large is the damage? | 6A+=96,000 euros
? Has the estate been fined? | -
? Did the authority grant a permit for the spraying? | -
? Have the beekeepers been paid? | -
? Was Vaz Pinto sacked? | -
? Who owns the estate? | -
? How many of the hives have bees again? | -
? Has the Spanish firm lost its licence? | -

= Alentejo estate admits spraying, pays beekeepers
N| {Herdade do Sobral} admitted on Friday that it had 140 hectares of sunflowers sprayed from the air in May through a company it owns, and said that it would pay the beekeepers 96,000 euros.
V| The manager, Lourenço Vaz Pinto, has left the estate.
N| {Inspector Catarina Fialho} said a fine of up to 200,000 euros was possible on top.
N| {Joaquim Bravo-Leal} said that bees could not be paid, but beekeepers could.
N| {The owner, a pension fund in Rotterdam}, declined to comment.
V| Half of the hives have new colonies.
N| {The Spanish pilot} told Terras do Sul that he had asked about bees and been told there were none.
? Did the estate have the sunflowers sprayed from the air? | 1A+ 5W+ 7A+
? the spray plane over Herdade do Sobral's sunflowers | 1A+ 5W+ 7A+
? is it true that a plane sprayed the fields where the bees died | 1A+
? What did the bees die of? | -
? How many hives were lost? | -
? How large is the damage? | 1A+=96,000 euros
? Has the estate been fined? | 3P+
? Did the authority grant a permit for the spraying? | -
? Have the beekeepers been paid? | 1P+
? Was Vaz Pinto sacked? | -
? Who owns the estate? | 5A+=a pension fund in Rotterdam
? How many of the hives have bees again? | 6A=Half of the hives
? Has the Spanish firm lost its licence? | -

= Cable car stuck overnight in Armenian mountains with 23 aboard
N| Twenty-three people spent the night in a cabin of the Tsaghkavan cable car in southern Armenia, 180 metres above a gorge, after the drive had failed at 7.30 on Sunday evening, {the emergencies ministry} said.
N| All of them had been lowered by rope by 6.15 on Monday, {rescue service spokesman Hayk Danielyan} said.
N| {The operating company, Vorotan Ropeways}, put the failure down to lightning.
A| {Passengers} said that the night had been clear and calm.
N| {The national weather service} had recorded no thunderstorm in the region that evening, it said on request.
N| {Vorotan Ropeways} did not reply to a question about that.
V| The cabin is built for 25 people.
? Was lightning the cause of the cable car's failure? | 3A+ 4D 5D 6W+
? a lightning strike on the Tsaghkavan cable car | 3A+ 4D 5D 6W+
? is it true that a wrongly fitted brake stopped the cabin | -
? How many people were trapped? | 1A=Twenty-three people
? How long was the line to stay closed? | -
? Is the cable car running again? | -
? How much were the passengers offered? | -
? Did all passengers take the money? | -
? Was the cabin overloaded? | 7D
? Who sang to the children? | -
? Have the two passengers won their case? | -
? When were the passengers rescued? | 2A+=6.15 on Monday
? Has the brake's fitter been punished? | -

= Operator of stuck cable car names brake, not lightning
N| The brake of the Tsaghkavan cable car had locked because it was fitted the wrong way round in the spring, {Vorotan Ropeways} said on Thursday, taking back its statement that lightning had struck.
N| {Technical director Samvel Torosyan} said that the first explanation had come from "someone in the marketing department".
V| The inspectorate for technical safety ordered the line to remain closed for two months.
N| {Passenger Lilit Avagyan} said that a stranger had sung to her children until two in the morning.
N| Each of the passengers has been offered 100,000 drams and a season ticket, {the company} said.
N| {Avagyan} said she would accept the money.
? Was lightning the cause of the cable car's failure? | 1D+
? a lightning strike on the Tsaghkavan cable car | 1D+
? is it true that a wrongly fitted brake stopped the cabin | 1A+
? How many people were trapped? | -
? How long was the line to stay closed? | 3A=two months
? Is the cable car running again? | 3D
? How much were the passengers offered? | 5A+=100,000 drams and a season ticket
? Did all passengers take the money? | -
? Was the cabin overloaded? | -
? Who sang to the children? | 4A+=a stranger
? Have the two passengers won their case? | -
? When were the passengers rescued? | -
? Has the brake's fitter been punished? | -

= Tsaghkavan cable car runs again
V| The cable car at Tsaghkavan carried passengers again on Saturday for the first time since 23 people were trapped on it in August.
N| {The inspectorate} said the brake had been replaced and tested 400 times.
N| {Samvel Torosyan}, who rode in the first cabin, said that the brake would in future be inspected every week.
N| {Vorotan Ropeways} lost 90 million drams through the closure, according to its half-year report.
N| {The singer of that night, a locksmith named Gagik Manukyan}, was given free rides for life.
V| Twenty-one of the 23 accepted the company's money.
N| The other two are suing for a million each, {their lawyer} said.
? Was lightning the cause of the cable car's failure? | -
? a lightning strike on the Tsaghkavan cable car | -
? is it true that a wrongly fitted brake stopped the cabin | -
? How many people were trapped? | 1A=23 people
? How long was the line to stay closed? | -
? Is the cable car running again? | 1A
? How much were the passengers offered? | -
? Did all passengers take the money? | 6D 7D+
? Was the cabin overloaded? | -
? Who sang to the children? | 5A=a locksmith named Gagik Manukyan
? Have the two passengers won their case? | 7P+
? When were the passengers rescued? | -
? Has the brake's fitter been punished? | -

= Boy, 14, admits bomb threats against eleven Danish schools, police say
N| A boy of 14 from Vejle has admitted to e-mailing bomb threats to eleven schools in Jutland in the past fortnight, {South-East Jutland police} said on Wednesday.
N| He will not be punished because he is under fifteen, {deputy inspector Thyra Balslev} said, and the case goes to the social services.
A| {Fellow pupils} said that he had wanted to get out of a mathematics test.
N| {Balslev} said the motive was a matter between the boy and the social worker.
V| Some 6,200 pupils had been sent home on five days.
N| {The head of one school, Erling Skovsgaard}, said the youngest children had begun to be afraid of the doorbell.
? Did the boy send the bomb threats? | 1A 3A
? a 14-year-old behind the threats to schools in Jutland | 1A 3A
? is it true that the boy's confession was false | -
? How many schools were threatened? | 1A=eleven schools
? Will the boy be punished? | 2D
? Why did the boy confess? | -
? How many pupils were sent home? | 5A=6,200 pupils
? Who paid the man? | -
? Has the man been extradited? | -
? Was a bomb found? | -
? Did the police apologise to the boy's family? | -
? Has the man's trial begun? | -
? How many e-mails were sent in all? | -

= Two more bomb threats in Jutland after boy's confession
N| Two schools in Kolding were cleared on Monday after receiving threats by e-mail, {police} said, five days after a boy had confessed to a series of them.
N| The wording was the same, {deputy inspector Thyra Balslev} said, but the boy had been without any device since Wednesday.
N| {His father} told Trekant-Avisen that the confession was false and that his son wanted to be important.
N| {Balslev} said that the police stood by their findings, for the time being.
M| {Trekant-Avisen} reported that the e-mails had come from a server in Moldova, which the boy could not have used.
N| {The national cyber unit} would not comment on servers.
V| Both schools reopened on Tuesday.
? Did the boy send the bomb threats? | 3D+ 4A 5D 6W
? a 14-year-old behind the threats to schools in Jutland | 3D+ 4A 5D 6W
? is it true that the boy's confession was false | 3A+ 4D 5A
? How many schools were threatened? | 1A=Two schools
? Will the boy be punished? | -
? Why did the boy confess? | 3A+=his son wanted to be important
? How many pupils were sent home? | -
? Who paid the man? | -
? Has the man been extradited? | -
? Was a bomb found? | -
? Did the police apologise to the boy's family? | -
? Has the man's trial begun? | -
? How many e-mails were sent in all? | -

= Man in Chişinău behind Danish school threats, not boy
N| A man of 29 arrested in Chişinău sent the bomb threats to thirteen schools in Jutland, {Danish and Moldovan police} said on Thursday; a boy of 14 who had confessed to them is innocent.
N| {Deputy inspector Thyra Balslev} said that her department had believed the boy too readily and had apologised to the family.
N| The man had been paid in cryptocurrency by somebody whose identity was still unknown, {the Moldovan public prosecutor, Vlad Cebotari}, said.
N| {The boy's father} said that they would have to talk about why one says such a thing.
N| Denmark will not ask for extradition, {the justice ministry} said, since Moldova wants to try him itself.
V| No bomb was found in any of the schools.
? Did the boy send the bomb threats? | 1D 2D
? a 14-year-old behind the threats to schools in Jutland | 1D 2D
? is it true that the boy's confession was false | 1A 2A
? How many schools were threatened? | 1A=thirteen schools
? Will the boy be punished? | -
? Why did the boy confess? | -
? How many pupils were sent home? | -
? Who paid the man? | 3W
? Has the man been extradited? | 5D+
? Was a bomb found? | 6D
? Did the police apologise to the boy's family? | 2A+
? Has the man's trial begun? | 5P
? How many e-mails were sent in all? | -

= Dam gate opened without warning in Kerala, two women drown
N| Two women washing clothes in the Chalakkudy river were swept away on Monday when a gate of the Perumthode dam upstream was opened, {Thrissur district police} said.
N| A siren ought to have sounded fifteen minutes beforehand, {village officer Sunil Kuttappan} said.
A| {Fishermen on the bank} were certain that there had been no siren.
N| {The state electricity board} said that its operator had sounded it at 9.40 am, as recorded in the register.
N| {Police inspector Jyothi Mathew} said that the register would be examined, as would the siren.
V| The women, sisters-in-law, were 34 and 41 years old.
? Did the siren sound before the dam gate was opened? | 3D 4A+ 5W
? a warning signal at the Perumthode dam on the day of the drownings | 3D 4A+ 5W
? is it true that the dam's siren was out of order | 4D+ 5W
? How many people drowned? | 1A=Two women
? Was the register falsified? | 5W
? Why did the siren not work? | -
? Had the operator reported the fault? | -
? Has the operator been suspended? | -
? Has the chief engineer been removed? | -
? Have new sirens been mounted? | -
? How much did each family get? | -
? Will the operator be prosecuted? | -
? Since when had the siren been silent? | -

= Register at Kerala dam was written afterwards, inspector says
N| The entry on the siren at Perumthode dam was made in different ink and above a line that had been left empty, {inspector Jyothi Mathew} said on Saturday.
N| The operator, K. P. Varghese, has been suspended, {the electricity board} said.
N| {Varghese} insisted that he had pressed the button and that it was not his fault if nothing came out.
N| {The board's chief engineer, Leela Antharjanam}, said that she did not wish to prejudge the matter.
N| A test on Friday showed that the siren was dumb, {Mathew} said; a cable had been gnawed through by a rat.
N| {The district collector} gave each family 500,000 rupees.
? Did the siren sound before the dam gate was opened? | 5D
? a warning signal at the Perumthode dam on the day of the drownings | 5D
? is it true that the dam's siren was out of order | 5A
? How many people drowned? | -
? Was the register falsified? | 1A 4W+
? Why did the siren not work? | 5A=a cable had been gnawed through by a rat
? Had the operator reported the fault? | -
? Has the operator been suspended? | 2A+
? Has the chief engineer been removed? | -
? Have new sirens been mounted? | -
? How much did each family get? | 6A=500,000 rupees
? Will the operator be prosecuted? | -
? Since when had the siren been silent? | -

= Inquiry finds siren silent for months before Kerala drownings
N| The siren at the Perumthode dam had not sounded since November, seven months before two women drowned, {a judicial inquiry} concluded on Wednesday.
N| Operator K. P. Varghese pressed the button but knew that it did not work, {Justice R. Santhosh Kumaran} wrote.
N| {The state electricity board} accepted the report and will mount new sirens at nine dams by June.
N| Chief engineer Leela Antharjanam was removed from her post on the same day, {the board} said.
N| {Varghese's lawyer} said that his client had reported the fault twice in writing.
N| Both letters were found, {the judge} confirmed.
N| {Biju Thomas}, who lost his wife and his sister, said that no one had ever come to see the families.
? Did the siren sound before the dam gate was opened? | 1D 2D
? a warning signal at the Perumthode dam on the day of the drownings | 1D 2D
? is it true that the dam's siren was out of order | 1A 2A
? How many people drowned? | 1A=two women
? Was the register falsified? | -
? Why did the siren not work? | -
? Had the operator reported the fault? | 5A+ 6A
? Has the operator been suspended? | -
? Has the chief engineer been removed? | 4A+
? Have new sirens been mounted? | 3P+
? How much did each family get? | -
? Will the operator be prosecuted? | -
? Since when had the siren been silent? | 1A=since November

= Gym teacher in Ontario accused of locking pupil in store room
A| A gym teacher at Lakefront secondary school in Port Hollis, Ontario, locked a boy of twelve in an equipment room for a whole lesson, {several parents} told the Hollis Beacon.
N| {The school board}, asked about it on Tuesday, said that it took all complaints seriously and could not speak about personnel.
N| {The teacher, Bradley Kowalchuk}, said by e-mail that the accusation was "one hundred per cent false".
N| {The boy's mother, Natalie Desrosiers}, said her son had come home shaking and had not been able to eat.
N| {Principal Anita Bhatt} confirmed that Kowalchuk was not teaching at present and gave no reason.
V| The province received 212 complaints about teachers last year and upheld 37.
? Did the teacher lock the boy in the store room? | 1A 2W+ 3D+
? Bradley Kowalchuk's locking up of a pupil | 1A 2W+ 3D+
? is it true that a gym teacher shut a boy in for a lesson | 1A 2W+ 3D+
? How old is the boy? | 1A=twelve
? Was Kowalchuk suspended? | 5A+
? Why was the boy in the store room? | -
? Did the newspaper apologise? | -
? How many pupils were suspended? | -
? Has Kowalchuk sued? | -
? Has the teacher returned to school? | 5D+
? Were four pupils suspended? | -
? How many complaints were upheld last year? | 6A=37
? What is the boy's name? | -

= Hallway camera clears Port Hollis teacher
N| Camera pictures show that the door of the equipment room was never shut, {police in Port Hollis} said on Monday, closing their inquiry into the teacher Bradley Kowalchuk.
N| The boy had hidden there from other pupils, {Constable Marc Ouellette} said.
N| {Natalie Desrosiers} said that her son had told her another story and that she needed time.
N| {The school board} reinstated Kowalchuk at once.
N| {Kowalchuk's union representative, Gord Pelletier}, said that he would like an apology from the newspaper.
N| {The Hollis Beacon} said it had reported allegations as allegations, together with the teacher's denial.
N| {Principal Anita Bhatt} said two older pupils had been spoken to.
? Did the teacher lock the boy in the store room? | 1D 2D
? Bradley Kowalchuk's locking up of a pupil | 1D 2D
? is it true that a gym teacher shut a boy in for a lesson | 1D 2D
? How old is the boy? | -
? Was Kowalchuk suspended? | 4A+
? Why was the boy in the store room? | 2A=had hidden there from other pupils
? Did the newspaper apologise? | 5P 6D+
? How many pupils were suspended? | -
? Has Kowalchuk sued? | -
? Has the teacher returned to school? | 4A+
? Were four pupils suspended? | -
? How many complaints were upheld last year? | -
? What is the boy's name? | -

= Bullied boy names classmates, teacher declines to sue
N| The boy who was said to have been locked up by a gym teacher has told a counsellor that four classmates had been chasing him for weeks, {his mother, Natalie Desrosiers}, said on Friday.
N| He had blamed the teacher because he was afraid of the others, {she=Natalie Desrosiers} said, and she was sorry.
N| {Bradley Kowalchuk} said that he accepted that, and that he had decided not to go to court against anyone.
V| The school board suspended two pupils of fourteen for ten days.
N| {The Beacon} apologised to Kowalchuk on page one.
N| {Principal Anita Bhatt} said the equipment room now had a window.
? Did the teacher lock the boy in the store room? | 2D+
? Bradley Kowalchuk's locking up of a pupil | 2D+
? is it true that a gym teacher shut a boy in for a lesson | 2D+
? How old is the boy? | -
? Was Kowalchuk suspended? | -
? Why was the boy in the store room? | -
? Did the newspaper apologise? | 5A+
? How many pupils were suspended? | 4A=two pupils
? Has Kowalchuk sued? | 3D+
? Has the teacher returned to school? | -
? Were four pupils suspended? | 4D
? How many complaints were upheld last year? | -
? What is the boy's name? | -

= Fire on Bosporus ferry pier, arson suspected
N| A fire destroyed the wooden ferry pier of Kandilova on the Asian shore of the Bosporus early on Monday, {the Istanbul fire department} said; nobody was hurt.
N| The pier's tenant, the restaurant Martı, had received notice to quit on Friday, {the municipal company that owns it} confirmed.
A| {Neighbours} said that they saw a boat with no lights leaving at about four.
N| {Fire chief Nurettin Aksakal} said that a canister had been found but that it might have belonged to the kitchen.
N| {The owner of the restaurant, Sevgi Tuncel}, asked journalists whether they would burn their own tables.
V| The pier was built in 1911 and restored in 1998.
? Was the pier set on fire on purpose? | 4W 5D+
? arson on the ferry pier at Kandilova | 4W 5D+
? is it true that a short circuit caused the fire | -
? Had the tenant asked for new wiring? | -
? Was anybody hurt? | 1D
? Were the men in the boat arsonists? | -
? Has the pier been rebuilt? | -
? When was the pier built? | 6A=1911
? Has the insurer paid? | -
? How much did the insurer pay? | -
? Has Tuncel returned to the pier? | -
? Was the notice to quit withdrawn? | -
? How many guests did the restaurant have? | -

= Kandilova pier: short circuit, says insurer's expert
N| An electrical fault in an ice machine started the fire on the pier at Kandilova, {an expert engaged by the insurer}, Aylin Soykan, said on Friday.
N| {The fire department} said that it had not finished its own examination and could not endorse hers.
N| {Police} have found the men in the unlit boat, who turned out to be poaching mussels.
N| {Sevgi Tuncel} said that she had asked the municipal company to replace the wiring in March.
N| {The company, Istanbul Sahil}, said no such request was on file.
A| {An electrician who had worked for it} said he had seen the letter.
? Was the pier set on fire on purpose? | 1D 2W
? arson on the ferry pier at Kandilova | 1D 2W
? is it true that a short circuit caused the fire | 1A 2W
? Had the tenant asked for new wiring? | 4A+ 5D+ 6A
? Was anybody hurt? | -
? Were the men in the boat arsonists? | 3D
? Has the pier been rebuilt? | -
? When was the pier built? | -
? Has the insurer paid? | -
? How much did the insurer pay? | -
? Has Tuncel returned to the pier? | -
? Was the notice to quit withdrawn? | -
? How many guests did the restaurant have? | -

= Istanbul to rebuild burned pier, tenant may return
N| The pier at Kandilova is to be rebuilt in wood by next summer, {Mayor Cengiz Erdoğdu} said on Wednesday.
N| {The fire department} gave a short circuit as the cause in its final report.
N| {Istanbul Sahil} acknowledged that the tenant's letter about the wiring had been received in March and had been passed to a department that no longer existed.
N| Sevgi Tuncel, whose notice was withdrawn, can have the restaurant back at the old rent, {the company} said.
N| {She=Sevgi Tuncel} said that she would think it over for exactly as long as her letter had been thought over.
V| The insurer has paid 14 million liras.
? Was the pier set on fire on purpose? | 2D
? arson on the ferry pier at Kandilova | 2D
? is it true that a short circuit caused the fire | 2A
? Had the tenant asked for new wiring? | 3A+
? Was anybody hurt? | -
? Were the men in the boat arsonists? | -
? Has the pier been rebuilt? | 1P+
? When was the pier built? | -
? Has the insurer paid? | 6A
? How much did the insurer pay? | 6A=14 million liras
? Has Tuncel returned to the pier? | 4P+ 5W+
? Was the notice to quit withdrawn? | 4A+
? How many guests did the restaurant have? | -

= Landslide buries houses in Colombian town of San Onofre del Río
N| A landslide set off by three days of rain buried some twenty houses in San Onofre del Río in the Colombian department of Risaralda before dawn on Tuesday, killing at least eight people, {the national risk agency} said.
N| Between thirty and forty people were believed to be under the mud, {the town's mayor, Hernán Cadavid}, told Caracola Radio.
N| {Red Cross rescuer Yenny Marulanda} said that five people, one of them a child of three, had been brought out alive.
V| The agency sent 140 soldiers and two excavators.
V| The quarter, La Esneda, was built without permission on a slope above the river in the 1990s.
N| {Geologist Camilo Duque of the University of Manizales} recalled that he had advised moving it in a study of 2017.
V| More rain was forecast for the night.
? How many people were killed by the landslide? | 1A=at least eight people
? How many people are missing? | 2A=Between thirty and forty people
? Did 33 people die at San Onofre? | -
? a toll of 23 in the Risaralda landslide | -
? is it true that someone was found alive after more than two days | -
? How many people were rescued alive on the first day? | 3A=five people
? Have all the families got new houses? | -
? Is the search still going on? | -
? Where was Rosalba Tangarife found? | -
? Had a study warned of the danger? | 6A+
? Has anybody been charged over the study? | -
? Did the mayor know of the study? | -
? Who built the quarter? | -

= Toll in Risaralda landslide reaches 23
N| The bodies of fifteen more victims have been recovered from the landslide at San Onofre del Río, bringing the number of dead to 23, {Colombia's risk agency} said on Wednesday night.
N| Fourteen people are still missing, {it=the risk agency} said, most of them from the upper row of houses.
N| {Mayor Hernán Cadavid} said that the figure of forty which he had given on Tuesday had been an estimate "made in the dark".
N| No one has been found alive since Tuesday noon, {the Red Cross} said.
N| {Housing minister Paola Restrepo} promised every family a new house within a year.
V| The river has been dammed by the mud and rose by a metre on Wednesday.
V| The army blew a channel through the dam in the evening.
? How many people were killed by the landslide? | 1A=23
? How many people are missing? | 2A=Fourteen people 3D
? Did 33 people die at San Onofre? | 1D
? a toll of 23 in the Risaralda landslide | 1A
? is it true that someone was found alive after more than two days | 4D
? How many people were rescued alive on the first day? | -
? Have all the families got new houses? | 5P+
? Is the search still going on? | -
? Where was Rosalba Tangarife found? | -
? Had a study warned of the danger? | -
? Has anybody been charged over the study? | -
? Did the mayor know of the study? | -
? Who built the quarter? | -

= San Onofre: woman rescued after 61 hours
N| A woman of 67 was pulled out alive on Thursday afternoon, 61 hours after a landslide covered her house in San Onofre del Río, {the Red Cross} said.
N| She had been lying in a wardrobe, {rescuer Yenny Marulanda} said, and asked what day it was.
N| The toll rose to 29 on Thursday, with seven people unaccounted for, {the risk agency} said.
N| {The hospital in Pereira} described the woman, Rosalba Tangarife, as dehydrated but cheerful.
N| {Marulanda} said her team would go on searching through the weekend.
M| {The newspaper El Cafetal} put the dead at 33.
N| {The agency} said it did not know where the paper had got that number.
? How many people were killed by the landslide? | 3A=29 6A=33
? How many people are missing? | 3A=seven people
? Did 33 people die at San Onofre? | 3D 6A 7W
? a toll of 23 in the Risaralda landslide | 3D 6D
? is it true that someone was found alive after more than two days | 1A 2A
? How many people were rescued alive on the first day? | -
? Have all the families got new houses? | -
? Is the search still going on? | 5A+
? Where was Rosalba Tangarife found? | 2A+=in a wardrobe
? Had a study warned of the danger? | -
? Has anybody been charged over the study? | -
? Did the mayor know of the study? | -
? Who built the quarter? | -

= Search ends at San Onofre with 34 dead, two missing
N| The search for victims of the landslide at San Onofre del Río was ended on Sunday, {the risk agency} said, with 34 people confirmed dead and two still missing.
N| {Mayor Hernán Cadavid} declared the quarter of La Esneda a cemetery.
N| {President Ignacio Arbeláez} attended the funeral of eleven victims on Saturday and spoke to Rosalba Tangarife, who was rescued on Thursday.
N| {Tangarife} asked him to have the hillside above the remaining houses examined.
V| The attorney general's office opened an inquiry into why a study of 2017 had not been acted upon.
N| {Cadavid} said that the study had never reached his desk.
V| Ninety-one families are living in the sports hall.
? How many people were killed by the landslide? | 1A=34 people
? How many people are missing? | 1A=two
? Did 33 people die at San Onofre? | 1D
? a toll of 23 in the Risaralda landslide | 1D
? is it true that someone was found alive after more than two days | 3A
? How many people were rescued alive on the first day? | -
? Have all the families got new houses? | -
? Is the search still going on? | 1D+
? Where was Rosalba Tangarife found? | -
? Had a study warned of the danger? | 5A
? Has anybody been charged over the study? | -
? Did the mayor know of the study? | 6D+
? Who built the quarter? | -

= A year after landslide, first 40 houses handed over
N| Forty families from San Onofre del Río were given the keys to new houses on Friday, a year after a landslide killed 36 people there, {the housing ministry} said.
N| Fifty-one more families are to follow by December, {minister Paola Restrepo} said.
N| {Families' spokeswoman Luz Dary Grajales} said that they had been promised them all within a year.
N| {Restrepo} blamed the delay on the price of cement.
V| The two people missing at the end of the search were found in January, when the river was low.
N| The inquiry into the study of 2017 was closed without charges, {the attorney general's office} said.
N| {Geologist Camilo Duque} said that three other slopes in the municipality were unstable.
? How many people were killed by the landslide? | 1A=36 people
? How many people are missing? | 5D
? Did 33 people die at San Onofre? | 1D
? a toll of 23 in the Risaralda landslide | 1D
? is it true that someone was found alive after more than two days | -
? How many people were rescued alive on the first day? | -
? Have all the families got new houses? | 2P+
? Is the search still going on? | -
? Where was Rosalba Tangarife found? | -
? Had a study warned of the danger? | -
? Has anybody been charged over the study? | 6D+
? Did the mayor know of the study? | -
? Who built the quarter? | -

= Budget gap of £31m at Tarnshire council, libraries at risk
N| Tarnshire county council in northern England must find savings of 31 million pounds by April, {its finance director, Moira Eccleston}, told the cabinet on Tuesday.
A| Eleven of 24 libraries are on a list of possible closures, according to {people who have seen it}.
N| {Council leader Geoffrey Brathwaite} said that there was no list.
N| {Eccleston}, asked whether she had drawn one up, said that officers prepared "all manner of papers".
N| {The union Unison Fells} put the number of jobs under threat at 420.
N| {Opposition leader Bernadette Cope} called for the reserves of 19 million to be used first.
V| Council tax in Tarnshire rose by 4.9 per cent last year.
? Was there a list of libraries to be closed? | 2A 3D+ 4W+
? the council's list of eleven libraries for closure | 2A 3D+ 4W+
? is it true that brathwaite wrongly denied there was a list | 3D+
? How many libraries did the cabinet decide to close? | -
? Were eleven libraries closed? | 2P
? Has the library in Keldbeck been closed? | -
? By how much will council tax go up? | -
? How many jobs are to go? | 5A+=420
? How much must the council save? | 1A+=31 million pounds
? Who bought the library in Keldbeck? | -
? Have the reserves been used? | 6P
? Who leads the council? | 3A=Geoffrey Brathwaite
? How many people use the library in Keldbeck? | -

= Tarnshire library list published
M| {The Tarnshire Gazette} published a paper on Friday, dated 3 November, which names eleven libraries "for closure or transfer to volunteers".
N| {Geoffrey Brathwaite, who leads the council}, said he had not seen the paper and that a paper was not a decision.
N| {Finance director Moira Eccleston} confirmed that it came from her department.
N| Some 600 people demonstrated outside the library in Keldbeck on Saturday, {its friends' association} said.
V| Novelist Harriet Snaith, who grew up there, read to the crowd from her first book.
N| {Bernadette Cope} said Brathwaite had misled the county.
V| The cabinet meets again on 12 January.
? Was there a list of libraries to be closed? | 1A 2W+ 3A+
? the council's list of eleven libraries for closure | 1A 2W+ 3A+
? is it true that brathwaite wrongly denied there was a list | 6A
? How many libraries did the cabinet decide to close? | -
? Were eleven libraries closed? | 1P
? Has the library in Keldbeck been closed? | 1P
? By how much will council tax go up? | -
? How many jobs are to go? | -
? How much must the council save? | -
? Who bought the library in Keldbeck? | -
? Have the reserves been used? | -
? Who leads the council? | 2A=Geoffrey Brathwaite
? How many people use the library in Keldbeck? | -

= Council keeps seven libraries, closes four
V| Tarnshire's cabinet decided on Monday night to close four libraries, at Keldbeck, Ashgarth, Millom Green and Scarhead, and to keep the seven others that had been in danger.
N| {Council leader Geoffrey Brathwaite} said he regretted having denied in November that a list existed.
N| Council tax will go up by 5.9 per cent, {finance director Moira Eccleston} said.
N| The closures save 780,000 pounds a year, {she=Moira Eccleston} said.
N| {Unison Fells} said 61 jobs would go, most of them not in libraries.
V| Bernadette Cope voted for the rise in tax and against the closures.
N| {Harriet Snaith} offered to buy the building in Keldbeck.
? Was there a list of libraries to be closed? | 2A+
? the council's list of eleven libraries for closure | 2A+
? is it true that brathwaite wrongly denied there was a list | 2A+
? How many libraries did the cabinet decide to close? | 1A=four
? Were eleven libraries closed? | 1D
? Has the library in Keldbeck been closed? | 1P
? By how much will council tax go up? | 3A+=5.9 per cent
? How many jobs are to go? | 5A+=61 jobs
? How much must the council save? | -
? Who bought the library in Keldbeck? | 7P+
? Have the reserves been used? | -
? Who leads the council? | 2A=Geoffrey Brathwaite
? How many people use the library in Keldbeck? | -

= Novelist opens village library with 9,000 books
V| The library in Keldbeck, which Tarnshire council closed in March, was opened again on Saturday by the novelist Harriet Snaith, who paid 95,000 pounds for it.
N| It will be open three afternoons a week, {its friends' association} said.
N| Two of the three other libraries which were shut at the same time have been turned into flats, {the council} said.
N| {The new council leader, Bernadette Cope}, wished it well and lent it a van.
V| Her party won the county in May.
V| Geoffrey Brathwaite, her predecessor, was among the 200 guests.
? Was there a list of libraries to be closed? | -
? the council's list of eleven libraries for closure | -
? is it true that brathwaite wrongly denied there was a list | -
? How many libraries did the cabinet decide to close? | -
? Were eleven libraries closed? | -
? Has the library in Keldbeck been closed? | 1A
? By how much will council tax go up? | -
? How many jobs are to go? | -
? How much must the council save? | -
? Who bought the library in Keldbeck? | 1A=Harriet Snaith
? Have the reserves been used? | -
? Who leads the council? | 4A=Bernadette Cope
? How many people use the library in Keldbeck? | -

= Two teenagers stabbed on Marseille metro platform
N| Two boys aged 15 and 16 were stabbed on a platform of the Castellane-Prado metro station in Marseille at 4.20 pm on Monday, {the public prosecutor's office} said.
N| The younger is in a critical condition, {the La Conception-Sud hospital} reported.
A| {Witnesses} told France Phocée that three masked youths had run off towards the exit.
N| {Police union official Didier Escoffier} linked the attack to a quarrel over drugs between two housing estates.
N| {The prosecutor, Agnès Tourvieille}, said that nothing supported any motive at this stage.
N| {The education authority} confirmed that both attended the Lycée Pagnol.
V| It was the ninth knife attack on the network this year.
? Was the stabbing over drugs? | 4A 5W
? a drugs quarrel as the motive for the metro attack | 4A 5W
? is it true that the boy was killed by mistake for somebody else | -
? Has either of the boys died? | -
? How old was the boy who died? | -
? Was anyone arrested? | -
? How many attackers were there? | 3A=three
? Did the police union man apologise? | -
? Did the youngest know about the knife? | -
? How long is the main culprit's sentence? | -
? Have metal detectors been installed at all four stations? | -
? Has the lookout appealed? | -
? What did the boy call the other on the gaming platform? | -

= Second victim of Marseille stabbing 'was not a target'
N| The younger of two boys stabbed in the Marseille metro, Ilyès B., died on Tuesday morning, {the prosecutor, Agnès Tourvieille}, said.
N| The other, who was hurt in the arm, had stepped between him and the attackers, {she=Agnès Tourvieille} said.
N| {The dead boy's mother} denied that he had anything to do with drugs.
N| "He played the clarinet and was afraid of dogs," {she=Ilyès B.'s mother} told reporters.
N| {Didier Escoffier of the police union} said he had spoken in general.
N| About 900 pupils of the Lycée Pagnol observed a minute's silence, {the headmistress} said.
N| No arrests have been made, {the prosecutor} said.
? Was the stabbing over drugs? | 3D+
? a drugs quarrel as the motive for the metro attack | 3D+
? is it true that the boy was killed by mistake for somebody else | -
? Has either of the boys died? | 1A
? How old was the boy who died? | -
? Was anyone arrested? | 7D+
? How many attackers were there? | -
? Did the police union man apologise? | -
? Did the youngest know about the knife? | -
? How long is the main culprit's sentence? | -
? Have metal detectors been installed at all four stations? | -
? Has the lookout appealed? | -
? What did the boy call the other on the gaming platform? | -

= Three held in Marseille over death of pupil
N| Three youths between 14 and 17 were arrested in Marseille on Friday over the death of Ilyès B., 15, {the prosecutor's office} said.
N| They had mistaken him for a boy who had insulted one of them on a gaming platform, {prosecutor Agnès Tourvieille} said.
N| There was no connection with drugs whatever, {she=Agnès Tourvieille} added.
N| {The lawyer of the youngest, Maître Karim Ouadah}, said that his client had stood watch and had not known about the knife.
N| Didier Escoffier sent the family a letter of apology, {his union} said.
N| {The interior minister} announced metal detectors at four stations.
? Was the stabbing over drugs? | 3D
? a drugs quarrel as the motive for the metro attack | 3D
? is it true that the boy was killed by mistake for somebody else | 2A
? Has either of the boys died? | 1A
? How old was the boy who died? | 1A=15
? Was anyone arrested? | 1A+
? How many attackers were there? | 1A=Three youths
? Did the police union man apologise? | 5A+
? Did the youngest know about the knife? | 4D+
? How long is the main culprit's sentence? | -
? Have metal detectors been installed at all four stations? | 6P+
? Has the lookout appealed? | -
? What did the boy call the other on the gaming platform? | -

= Fifteen years for metro killing, lookout gets two
V| The juvenile court in Aix sentenced a youth who was 17 at the time to fifteen years in prison on Thursday for the murder of Ilyès B. in the Marseille metro.
V| A second was given nine years and the youngest, who kept watch, two, of which one is suspended.
N| {The mother of Ilyès B.} said that no number would do.
N| {Maître Karim Ouadah} said that his client would not appeal.
V| The boy who had been the real target gave evidence behind a screen.
N| The surviving victim was awarded the medal for courage, {the prefecture} said.
V| Of the four stations which were to have metal detectors, one has them.
? Was the stabbing over drugs? | -
? a drugs quarrel as the motive for the metro attack | -
? is it true that the boy was killed by mistake for somebody else | 5A
? Has either of the boys died? | 1A
? How old was the boy who died? | -
? Was anyone arrested? | -
? How many attackers were there? | -
? Did the police union man apologise? | -
? Did the youngest know about the knife? | -
? How long is the main culprit's sentence? | 1A=fifteen years
? Have metal detectors been installed at all four stations? | 7D
? Has the lookout appealed? | 4D+
? What did the boy call the other on the gaming platform? | -

= Thousands without water in Waikato town after pump failure
N| Some 9,400 households in Te Rangiora in New Zealand's Waikato have been without drinking water since Sunday morning, {the district council} said.
N| A pump had failed at the treatment plant and the reserve had not started, {infrastructure manager Hemi Paraone} said.
A| {A contractor} said that the reserve pump had been sold in April.
N| {Paraone} said that this was "not an accurate description".
N| {Mayor Sue Lindqvist-Hart} asked people to fetch water from eleven tankers.
V| The hospital has put off 26 operations.
? Had the reserve pump been sold? | 3A 4D+
? the sale of the town's reserve pump | 3A 4D+
? is it true that the pump was only lent | -
? How many households were without water? | 1A=9,400 households
? How many households have water again? | -
? Did people fall ill because of the water? | -
? How much was paid for the pump? | -
? Has Paraone resigned? | -
? Has a new reserve pump been bought? | -
? How many operations were put off? | 6A=26 operations
? Has there been a recount? | -
? By how many votes did the mayor win? | -
? Why did the pump fail? | -

= Te Rangiora: water back in half the town
N| About 5,000 of 9,400 households in Te Rangiora have water again, {the district council} said on Tuesday evening, though it has to be boiled.
N| A pump was flown in from Brisbane, {infrastructure manager Hemi Paraone} said.
N| The reserve pump had been "lent" to a neighbouring district in April, {he=Hemi Paraone} said, and no money had changed hands.
N| {The neighbouring Matawai district} confirmed that it had had the pump for seven months and that it had paid 60,000 dollars for it.
N| {Mayor Sue Lindqvist-Hart} said she had not been informed of the transfer.
N| Nobody had fallen ill because of the water so far, {medical officer Dr Joanna Tuhoe} said.
? Had the reserve pump been sold? | 3D+ 4A+
? the sale of the town's reserve pump | 3D+ 4A+
? is it true that the pump was only lent | 3A+ 4D+
? How many households were without water? | -
? How many households have water again? | 1A=5,000
? Did people fall ill because of the water? | 6D
? How much was paid for the pump? | 3D+ 4A+=60,000 dollars
? Has Paraone resigned? | -
? Has a new reserve pump been bought? | -
? How many operations were put off? | -
? Has there been a recount? | -
? By how many votes did the mayor win? | -
? Why did the pump fail? | -

= Boil-water notice lifted in Te Rangiora
V| All households in Te Rangiora can drink from the tap again, eight days after a pump failed.
N| Infrastructure manager Hemi Paraone resigned on Monday, {the council} said.
N| The sale of the reserve pump had been booked as a loan to stay below the limit above which the council must vote, {auditor Craig Fennimore} found.
N| {Mayor Sue Lindqvist-Hart} said that the 60,000 dollars had been received and would buy a new reserve pump, "with a bit on top".
N| Eleven people were treated for stomach upsets which had nothing to do with the water, {Dr Joanna Tuhoe} said.
V| The hospital has made up all the operations.
? Had the reserve pump been sold? | 3A 4A+
? the sale of the town's reserve pump | 3A 4A+
? is it true that the pump was only lent | 3D 4D+
? How many households were without water? | -
? How many households have water again? | 1A=All households
? Did people fall ill because of the water? | 5D
? How much was paid for the pump? | 4A+=60,000 dollars
? Has Paraone resigned? | 2A+
? Has a new reserve pump been bought? | 4P+
? How many operations were put off? | -
? Has there been a recount? | -
? By how many votes did the mayor win? | -
? Why did the pump fail? | -

= Mayor of Te Rangiora re-elected by 71 votes
V| Sue Lindqvist-Hart won a second term as mayor of Te Rangiora on Saturday by 71 votes out of 14,206.
N| {Her challenger, the plumber Wiremu Hōhepa}, asked for a recount.
N| {The returning officer, Jane Abel}, said he was entitled to one.
V| The campaign had turned on the failure in November that left the town without water for days because its reserve pump had been sold.
N| {Lindqvist-Hart} said two new pumps were in place and that she went to look at them on Sundays.
N| {Hōhepa} said the council had still not published the auditor's full report.
? Had the reserve pump been sold? | 4A
? the sale of the town's reserve pump | 4A
? is it true that the pump was only lent | 4D
? How many households were without water? | -
? How many households have water again? | -
? Did people fall ill because of the water? | -
? How much was paid for the pump? | -
? Has Paraone resigned? | -
? Has a new reserve pump been bought? | 5A+
? How many operations were put off? | -
? Has there been a recount? | 2P+
? By how many votes did the mayor win? | 1A=71 votes
? Why did the pump fail? | -

= Teachers in La Paz walk out over new timetable
N| Some 28,000 teachers in the Bolivian department of La Paz began a strike of unlimited duration on Monday against a timetable that adds four hours to their week without pay, {the teachers' federation} said.
N| {Education minister Gladys Mamani Rojas} said that 31 per cent of teachers had taken part and that the rest had been in class.
N| {Federation leader Wilfredo Siñani} put the figure at 96 per cent.
A| {Parents} in El Alto reported that not a single school there had opened.
N| {The ministry} said it was too early to comment on El Alto.
V| The last strike, in 2023, ended after 37 days.
? Did the government drop the unpaid hours? | -
? the withdrawal of the decree on teachers' hours | -
? is it true that the decision to withdraw the decree was taken before monday | -
? What share of the teachers joined the strike? | 2A+=31 per cent 3A+=96 per cent
? How long did the strike last? | -
? Were teachers injured at the march? | -
? How many teachers marched? | -
? Has the minister resigned? | -
? Was the minister forced out? | -
? Who succeeds her? | -
? What would the four hours cost? | -
? Have the lost lessons been made up? | -
? Were all the schools in El Alto shut? | 4A 5W+
? Was Siñani arrested? | -

= Bolivia: day of unpaid work 'already withdrawn'
A| The government has decided to drop the four unpaid hours, {two vice-ministers' aides} told the agency Altiplano on Friday.
N| {Minister Gladys Mamani Rojas} said that there was no such decision and that the decree stood "to the last comma".
N| {Wilfredo Siñani} said he had heard the rumour and would believe a signature.
N| Police used tear gas against 3,000 teachers in the centre of La Paz, {the ombudsman's office} said, and 22 were hurt.
N| {The police} counted 800 marchers and no injuries.
N| {The finance ministry} declined to say what four paid hours would cost.
? Did the government drop the unpaid hours? | 1A 2D+ 3W+
? the withdrawal of the decree on teachers' hours | 1A 2D+ 3W+
? is it true that the decision to withdraw the decree was taken before monday | -
? What share of the teachers joined the strike? | -
? How long did the strike last? | -
? Were teachers injured at the march? | 4A 5D+
? How many teachers marched? | 4A=3,000 teachers 5A=800 marchers
? Has the minister resigned? | -
? Was the minister forced out? | -
? Who succeeds her? | -
? What would the four hours cost? | 6W+
? Have the lost lessons been made up? | -
? Were all the schools in El Alto shut? | -
? Was Siñani arrested? | -

= Decree withdrawn, teachers return
N| The government has withdrawn a decree on teachers' hours that led to a strike of sixteen days, {President Nicanor Choquehuanca} announced on television on Tuesday night.
N| {Wilfredo Siñani of the teachers' federation} called the strike off at once.
N| {Education minister Gladys Mamani Rojas} said that the decision had been taken on Monday and no earlier.
M| {Altiplano} published minutes which show that it was taken on the Thursday before last.
N| {The minister=Gladys Mamani Rojas} would not comment on a document she called stolen.
N| Lessons missed will be made up on eleven Saturdays, {the ministry} said.
? Did the government drop the unpaid hours? | 1A+ 3A+ 4A
? the withdrawal of the decree on teachers' hours | 1A+ 3A+ 4A
? is it true that the decision to withdraw the decree was taken before monday | 3D+ 4A 5W+
? What share of the teachers joined the strike? | -
? How long did the strike last? | 1A+=sixteen days
? Were teachers injured at the march? | -
? How many teachers marched? | -
? Has the minister resigned? | -
? Was the minister forced out? | -
? Who succeeds her? | -
? What would the four hours cost? | -
? Have the lost lessons been made up? | 6P+
? Were all the schools in El Alto shut? | -
? Was Siñani arrested? | -

= Mamani Rojas leaves education ministry
N| Gladys Mamani Rojas, Bolivia's education minister, resigned on Friday, {the presidency} said.
N| She had told the cabinet that she was tired, {government spokesman Efraín Ticona} said.
A| {Members of the governing party} said that she had been asked to go over her handling of the sixteen-day teachers' strike.
N| {Ticona} denied this.
N| {Wilfredo Siñani} said that the federation expected talks with her successor within a week.
V| Her successor is the former rector Teresa Quiroga Blanes.
N| {Quiroga} said that the Saturday lessons would stay.
? Did the government drop the unpaid hours? | -
? the withdrawal of the decree on teachers' hours | -
? is it true that the decision to withdraw the decree was taken before monday | -
? What share of the teachers joined the strike? | -
? How long did the strike last? | 3A=sixteen-day
? Were teachers injured at the march? | -
? How many teachers marched? | -
? Has the minister resigned? | 1A+
? Was the minister forced out? | 3A 4D+
? Who succeeds her? | 6A=Teresa Quiroga Blanes
? What would the four hours cost? | -
? Have the lost lessons been made up? | 7P+
? Were all the schools in El Alto shut? | -
? Was Siñani arrested? | -

= Bear kills jogger in Romania's Harghita county
N| A jogger of 33 was killed by a brown bear on a forest road near Borsád in Romania's Harghita county on Saturday evening, {the county's mountain rescue service} said.
N| {Rescue chief Attila Bakos} said that the bear was still beside the body when his men arrived and had to be driven off with flares.
N| Hunters were given an order to shoot it, {prefect Ildikó Szász} said.
A| {People in the village} said that a hotel had been feeding bears for its guests.
N| {The hotel, Vadrózsa}, said that it fed deer.
V| There are an estimated 10,400 to 12,800 bears in Romania.
? Was the bear that killed the jogger shot? | 3P+
? the shooting of the bear that attacked the jogger | 3P+
? is it true that hunters shot the wrong bear | -
? Did the hotel feed bears? | 4A 5D+
? How heavy was the male bear? | -
? How many cubs were there? | -
? How high was the hotel's fine? | -
? Have charges been brought against the prefect? | -
? Has the family sued the hotel? | -
? May people enter the forest again? | -
? How old was the jogger? | 1A=33
? Was the jogger wearing headphones? | -
? Was the waiter dismissed? | -

= Hunters shoot bear at Borsád, second still sought
N| A female bear of 140 kilograms was shot near Borsád on Monday night, {prefect Ildikó Szász} said.
N| Whether it is the one that killed a jogger on Saturday will be settled by a genetic test, {veterinarian Dr Zsombor Kelemen} said.
N| {The environmental group Urs Liber} was certain that it was not, since the victim's injuries pointed to a male.
N| {Rescue chief Attila Bakos}, who saw the animal, said that he could not tell one from the other in the dark.
N| The three cubs of the dead bear were taken to a sanctuary, {the group=Urs Liber} said.
M| {The portal Hargita Hírek} showed a film of a waiter at the Vadrózsa emptying a bucket of kitchen waste behind the house, where two bears are waiting.
N| {The hotel's owner, Sándor Gál}, said that the waiter had acted on his own and had been warned.
? Was the bear that killed the jogger shot? | 2W 3D 4W
? the shooting of the bear that attacked the jogger | 2W 3D 4W
? is it true that hunters shot the wrong bear | 2W 3A 4W
? Did the hotel feed bears? | 6A 7D+
? How heavy was the male bear? | -
? How many cubs were there? | 5A=three cubs
? How high was the hotel's fine? | -
? Have charges been brought against the prefect? | -
? Has the family sued the hotel? | -
? May people enter the forest again? | -
? How old was the jogger? | -
? Was the jogger wearing headphones? | -
? Was the waiter dismissed? | 7D+

= Wrong bear shot in Harghita, test shows
N| The bear which was shot at Borsád last week did not kill the jogger, {the veterinary institute in Cluj} said on Wednesday.
N| Hair taken from the victim's jacket came from a male, {Dr Zsombor Kelemen} said.
N| {Prefect Ildikó Szász} said that the order was still in force and that she regretted the mistake.
N| {Urs Liber} wants charges to be brought against the prefect.
V| The environment guard fined the Hotel Vadrózsa 50,000 lei for feeding bears over at least two summers.
N| {Owner Sándor Gál} said that he would not contest it.
? Was the bear that killed the jogger shot? | 1D 2D 3D+
? the shooting of the bear that attacked the jogger | 1D 2D 3D+
? is it true that hunters shot the wrong bear | 1A 2A 3A+
? Did the hotel feed bears? | 5A 6A+
? How heavy was the male bear? | -
? How many cubs were there? | -
? How high was the hotel's fine? | 5A=50,000 lei
? Have charges been brought against the prefect? | 4P
? Has the family sued the hotel? | -
? May people enter the forest again? | -
? How old was the jogger? | -
? Was the jogger wearing headphones? | -
? Was the waiter dismissed? | -

= Male bear shot at Borsád is the right one
N| A male bear of 260 kilograms that was shot near Borsád on the 30th is the animal which killed a jogger in June, {the institute in Cluj} confirmed on Thursday.
N| Kitchen waste was found in its stomach, {Dr Zsombor Kelemen} said.
N| {The victim's father, Levente Orbán}, said that he did not blame a bear for being one, but he did blame the hotel.
N| He has sued it for 200,000 euros, {his lawyer} said.
N| {The Hotel Vadrózsa} did not respond.
V| Prefect Ildikó Szász lifted the ban on entering the forest.
V| The three cubs of the she-bear which was shot by mistake are doing well.
? Was the bear that killed the jogger shot? | 1A
? the shooting of the bear that attacked the jogger | 1A
? is it true that hunters shot the wrong bear | 7A
? Did the hotel feed bears? | -
? How heavy was the male bear? | 1A=260 kilograms
? How many cubs were there? | 7A=three cubs
? How high was the hotel's fine? | -
? Have charges been brought against the prefect? | -
? Has the family sued the hotel? | 4A+ 5W+
? May people enter the forest again? | 6A
? How old was the jogger? | -
? Was the jogger wearing headphones? | -
? Was the waiter dismissed? | -

= Head-on crash of two trains in Jakarta suburb leaves dozens hurt
N| Two driverless trains collided head-on between stations in the Jakarta suburb of Cibadak on Monday during a trial run, {the transport ministry} said, injuring staff who had been invited to ride along.
N| {The operator, LRT Pasundan}, counted 34 injured, among them its technical director.
A| {Hospital sources} spoke of one dead.
N| {The operator's spokeswoman, Dewi Hapsari}, said that no one had lost his life and that this was "the most important news of the day".
N| {The transport safety committee}, which will investigate, said that the trains should never have been on the same track.
V| The line, 19 kilometres long, was to have been opened to the public in October.
N| {Transport minister Bambang Wiryawan} said that the date would be looked at "in the light of events".
? Who was driving the train? | -
? Was the technical director at the controls? | -
? Ferry Nasution's driving of one of the trains | -
? is it true that nobody died on the day of the collision | 3D 4A+
? How many people were injured? | 2A+=34
? Has anybody died? | 3A 4D+
? When is the line to be opened? | 6A=October 7W
? Has the line been opened? | 6P
? Was the technical director jailed? | -
? How many passengers were there on the first day? | -
? Will the fare be lowered? | -
? How long is the line? | 6A=19 kilometres
? How fast were the trains going? | -

= Technician dies after Cibadak train collision
N| A technician of 26 who had been injured in Monday's collision of two trains at Cibadak died on Thursday, {the Fatmawati-Timur hospital} said.
N| He is the first fatality, {the hospital} said, contradicting reports on the day of the accident.
N| {LRT Pasundan} said that it was in mourning and would support the family.
N| {The safety committee} said one of the trains had been driven by hand against instructions.
N| {The operator's spokeswoman, Dewi Hapsari}, would not say by whom.
M| {The magazine Kabar Minggu} named the technical director, Ferry Nasution, and cited a recording from the cab.
N| {Nasution}, who is in hospital with broken ribs, let it be known through a relative that he had been a passenger.
V| The ministry postponed the opening of the line to an unknown date.
? Who was driving the train? | 5W+ 6A=Ferry Nasution 7D+
? Was the technical director at the controls? | 5W+ 6A 7D+
? Ferry Nasution's driving of one of the trains | 5W+ 6A 7D+
? is it true that nobody died on the day of the collision | 2A
? How many people were injured? | -
? Has anybody died? | 1A 2A
? When is the line to be opened? | 8W
? Has the line been opened? | 8D
? Was the technical director jailed? | -
? How many passengers were there on the first day? | -
? Will the fare be lowered? | -
? How long is the line? | -
? How fast were the trains going? | -

= Technical director was at controls, Jakarta investigators say
N| Ferry Nasution, technical director of LRT Pasundan, was driving one of the two trains that collided at Cibadak in August, {the transport safety committee} reported on Wednesday.
N| He had switched off the automatic system to show guests "what she could do", {the report} quotes him as saying.
N| {Nasution's lawyer, Yohana Siregar}, said that her client had given up his resistance to the truth and would plead guilty.
V| LRT Pasundan dismissed him.
N| Thirty-three people were injured and one was killed, {the committee} said.
V| The line is now to be opened in March.
N| {The technician's parents} said that they would take the first train.
? Who was driving the train? | 1A=Ferry Nasution
? Was the technical director at the controls? | 1A 2A 3A+
? Ferry Nasution's driving of one of the trains | 1A 2A 3A+
? is it true that nobody died on the day of the collision | -
? How many people were injured? | 5A=Thirty-three people
? Has anybody died? | 5A
? When is the line to be opened? | 6A=March
? Has the line been opened? | 6P
? Was the technical director jailed? | -
? How many passengers were there on the first day? | -
? Will the fare be lowered? | -
? How long is the line? | -
? How fast were the trains going? | -

= Jakarta's new line carries first passengers
V| The light railway at Cibadak was opened on Saturday, five months late, and carried 61,000 people on its first day.
V| Minister Bambang Wiryawan rode in the first train beside the parents of a technician who died in a collision during trials in August.
N| {The parents} said little, and that it was a smooth ride.
V| The former technical director is serving three years.
N| {LRT Pasundan} said that driving by hand was now impossible.
A| {Some passengers} complained of the price, 14,000 rupiah.
N| {The operator=LRT Pasundan} said that it would not be lowered.
? Who was driving the train? | -
? Was the technical director at the controls? | -
? Ferry Nasution's driving of one of the trains | -
? is it true that nobody died on the day of the collision | -
? How many people were injured? | -
? Has anybody died? | 2A
? When is the line to be opened? | -
? Has the line been opened? | 1A
? Was the technical director jailed? | 4A
? How many passengers were there on the first day? | 1A=61,000 people
? Will the fare be lowered? | 7D+
? How long is the line? | -
? How fast were the trains going? | -

= Farmer's wife missing in Burgenland, lake searched
N| Divers searched a quarry lake near Gattendorf in Austria's Burgenland on Thursday for a farmer's wife of 47 who has not been seen since Sunday, {the provincial police} said.
N| {Her husband, Anton Weninger}, reported her missing on Tuesday.
A| {Neighbours} said that they had heard a loud quarrel on Sunday evening.
N| {Weninger} said that the television had been on.
N| {Police spokesman Gerald Pangl} said that there was no suspicion against anyone and that a voluntary departure was as likely as not.
V| Renate Weninger is a parish councillor and sings in the church choir.
? Did Anton Weninger kill his wife? | 5W
? a crime behind the disappearance of the farmer's wife | 5W
? is it true that the missing woman left of her own accord | 5W
? Has the husband been arrested? | -
? Is the husband still in custody? | -
? Whose blood was in the car? | -
? Did the couple quarrel on Sunday? | 3A 4D+
? Where was the woman found? | -
? When was she reported missing? | 2A+=on Tuesday
? Are the Weningers divorced? | -
? How much did she put into the café? | -
? Has he got his car back? | -
? Did the farmhand apologise? | -

= Farmer arrested in Gattendorf
N| Anton Weninger was arrested at his farm in Gattendorf on Saturday, {the prosecution in Eisenstadt} said.
N| Blood had been found in the boot of his car, {spokeswoman Petra Bauer-Nagy} said.
N| {Weninger's lawyer, Dr Leopold Krizmanich}, said that it was the blood of a calf.
N| {The prosecution} said the laboratory was working on it.
A| {A former farmhand} told Pannonia TV that his employer had talked about "getting rid of her".
N| {Gerald Pangl} said the police had spoken to the man and would not repeat what he had said.
N| Fifty volunteers searched the woods on Sunday without result, {the fire brigade} said.
? Did Anton Weninger kill his wife? | 3D+ 4W 5A 6W
? a crime behind the disappearance of the farmer's wife | 3D+ 4W 5A 6W
? is it true that the missing woman left of her own accord | -
? Has the husband been arrested? | 1A+
? Is the husband still in custody? | 1A+
? Whose blood was in the car? | 3A+=the blood of a calf 4W
? Did the couple quarrel on Sunday? | -
? Where was the woman found? | -
? When was she reported missing? | -
? Are the Weningers divorced? | -
? How much did she put into the café? | -
? Has he got his car back? | -
? Did the farmhand apologise? | -

= Missing Burgenland woman rings choir leader from Trieste
N| Renate Weninger, for whom police have been searching for nine days, telephoned the leader of her choir from Trieste on Tuesday, {the choir leader, Johanna Steiger}, said.
N| She was well and working in a café, {Steiger} quoted her as saying.
N| {The Italian police} visited her the same evening and confirmed her identity.
N| {The prosecution} released her husband on Wednesday morning; the blood, it said, was indeed a calf's.
N| {Dr Leopold Krizmanich} said that his client was happy for her and would like his car back.
N| {Renate Weninger} told Italian reporters that she had seen the sea for the first time at 47.
N| {Gerald Pangl} said that adults may go where they please.
? Did Anton Weninger kill his wife? | 1D 3D 4D
? a crime behind the disappearance of the farmer's wife | 2D 3D
? is it true that the missing woman left of her own accord | 2A 7A
? Has the husband been arrested? | 4A+
? Is the husband still in custody? | 4D+
? Whose blood was in the car? | 4A=a calf's
? Did the couple quarrel on Sunday? | -
? Where was the woman found? | 1A=Trieste
? When was she reported missing? | -
? Are the Weningers divorced? | -
? How much did she put into the café? | -
? Has he got his car back? | 5P+
? Did the farmhand apologise? | -

= Weninger farm sold, Trieste café opens
V| A café with the name Burgenland opened on the Molo Audace-Sud in Trieste on Friday.
N| {Its owner, Renate Weninger}, said that she had put her share of the farm into it, 140,000 euros.
V| Her disappearance two years ago led to a search with divers and the arrest of her husband, who was innocent.
V| Anton Weninger, from whom she is divorced, did not attend.
N| {He=Anton Weninger} told Pannonia TV that the television really had been on.
V| The choir of Gattendorf sang at the opening.
? Did Anton Weninger kill his wife? | 3D
? a crime behind the disappearance of the farmer's wife | 3D
? is it true that the missing woman left of her own accord | -
? Has the husband been arrested? | 3A
? Is the husband still in custody? | -
? Whose blood was in the car? | -
? Did the couple quarrel on Sunday? | 5D+
? Where was the woman found? | -
? When was she reported missing? | -
? Are the Weningers divorced? | 4A
? How much did she put into the café? | 2A+=140,000 euros
? Has he got his car back? | -
? Did the farmhand apologise? | -

= Norwegian council to decide on salmon farm in Storvik fjord
N| The municipality of Storvik in northern Norway will vote on 20 June on a salmon farm with eight pens, {council leader Ragnhild Osen} said.
N| The firm Nordlaks Hav would pay 11 million kroner a year, {it=Nordlaks Hav} said.
N| {Sea fisherman Arvid Tonning} fears for the cod that spawns in the fjord.
N| {The Institute of Marine Research} said that an effect could not be excluded.
A| Some councillors have been flown to a fish farm in Scotland at the company's expense, {people in the town} say.
N| {Osen} said that she knew of two, who had paid for it themselves.
N| {Nordlaks Hav} did not wish to comment on travel.
? Did the salmon firm pay for the councillors' trip to Scotland? | 5A 6D+ 7W+
? the councillors' flight at the company's expense | 5A 6D+ 7W+
? is it true that nordlaks hav took five councillors to scotland | 6D+ 7W+
? How many councillors went on the trip? | 6A=two 7W+
? Has the salmon farm been approved? | 1W+
? Have all five paid the money back? | -
? How did the council vote? | -
? Has the company appealed? | -
? Will the company go to court? | -
? Does the farm harm the cod? | 3A 4W
? How much would the firm pay a year? | 2A+=11 million kroner
? Did the five councillors vote? | -
? Who paid for the cod study? | -

= Five Storvik councillors were guests of salmon firm
N| Five of 21 members of Storvik council travelled to Scotland in March at the expense of Nordlaks Hav, {the company} said on Tuesday.
N| Three have since paid back 14,200 kroner each, {managing director Even Rakvåg} said.
N| {Council leader Ragnhild Osen}, who had spoken of two, said that she had not been told of the others.
N| {The county governor's office} said that the five must not vote on the farm.
N| {Councillor Terje Skjelvik}, one of them, said that the trip had been useful and had not influenced him.
N| {Arvid Tonning} said that the fishermen had not been heard by anyone.
V| Without the five, the council is split eight to eight.
? Did the salmon firm pay for the councillors' trip to Scotland? | 1A+
? the councillors' flight at the company's expense | 1A+
? is it true that nordlaks hav took five councillors to scotland | 1A+
? How many councillors went on the trip? | 1A+=Five
? Has the salmon farm been approved? | -
? Have all five paid the money back? | 2D+
? How did the council vote? | -
? Has the company appealed? | -
? Will the company go to court? | -
? Does the farm harm the cod? | -
? How much would the firm pay a year? | -
? Did the five councillors vote? | 4D
? Who paid for the cod study? | -

= Storvik says no to salmon by a single vote
V| The council of Storvik turned down the salmon farm by nine votes to seven on Thursday.
N| {Ragnhild Osen}, the leader, said that she had changed her mind during the debate.
N| {Nordlaks Hav} said that it would appeal to the county governor.
N| {Even Rakvåg} added that the firm would look at its travel rules.
V| The five councillors who had been to Scotland sat in the gallery.
N| {Arvid Tonning} said that the vote had come just in time for the spawning season.
V| The Institute of Marine Research has received money for a study of the cod.
? Did the salmon firm pay for the councillors' trip to Scotland? | -
? the councillors' flight at the company's expense | -
? is it true that nordlaks hav took five councillors to scotland | -
? How many councillors went on the trip? | 5A=five
? Has the salmon farm been approved? | 1D
? Have all five paid the money back? | -
? How did the council vote? | 1A=nine votes to seven
? Has the company appealed? | 3P+
? Will the company go to court? | -
? Does the farm harm the cod? | -
? How much would the firm pay a year? | -
? Did the five councillors vote? | 5D
? Who paid for the cod study? | -

= Governor upholds Storvik's refusal of fish farm
N| The refusal of a salmon farm by Storvik council stands, {the county governor's office} decided on Monday.
N| {Nordlaks Hav} said that it would not go to court and had found a fjord further north.
N| {Council leader Ragnhild Osen} said the vote had been nine to seven and the sums were over.
V| Two of the five councillors who were flown to Scotland last year have not paid anything back.
N| {Terje Skjelvik} said that he was one of them, and that he considered the sum too high.
N| {The institute} reported that more cod had spawned than in any year since 2009.
? Did the salmon firm pay for the councillors' trip to Scotland? | 4A
? the councillors' flight at the company's expense | 4A
? is it true that nordlaks hav took five councillors to scotland | 4A
? How many councillors went on the trip? | 4A=five
? Has the salmon farm been approved? | 1D+
? Have all five paid the money back? | 4D
? How did the council vote? | 3A+=nine to seven
? Has the company appealed? | -
? Will the company go to court? | 2D+
? Does the farm harm the cod? | -
? How much would the firm pay a year? | -
? Did the five councillors vote? | -
? Who paid for the cod study? | -

= Gunman at Oregon mall was off-duty guard, witnesses say
N| One person was killed and three were wounded by shots at the Cascade Fields mall in Salem-Heights, Oregon, on Saturday at 2.15 pm, {police chief Dolores Etchart} said.
N| A suspect was in custody, {she=Dolores Etchart} said, and there was no danger to the public any more.
A| {Shoppers} said that the man wore the uniform of the mall's security firm.
N| {The firm, Sentinel West}, said that all of its people were accounted for.
N| {Etchart} declined to describe the suspect's clothes.
V| The mall, which has 140 shops, was cleared within half an hour.
N| {The governor, Patrick Lindholm}, said that he was praying.
? Was the gunman working for the mall's security firm? | 3A 4D+ 5W
? the mall guard who opened fire on shoppers | 3A 4D+ 5W
? is it true that the gunman wore a guard's uniform | 3A 5W
? How many people were killed? | 1A=One person
? Did four people die? | 1D
? Did the police receive a warning about Bohannon? | -
? Did the boy of eleven die? | -
? What was Bohannon charged with? | -
? Has the dispatcher been suspended? | -
? Was he found insane? | -
? Has the defence appealed? | -
? Why was Bohannon dismissed? | -
? How many dispatchers were on duty? | -

= Salem-Heights shooting: suspect had been dismissed by guard firm
N| The man held for the shooting at the Cascade Fields mall is Travis Bohannon, 29, a former guard who lost his post in January, {police} said on Sunday.
N| He had kept his uniform, {Chief Dolores Etchart} said.
N| {Sentinel West} said that its statement of Saturday, according to which all its people were accounted for, had been true.
N| The dead woman is Gloria Estévez, 52, a shoe saleswoman, {the medical examiner} said.
N| A second of the four victims, a boy of eleven, was in critical condition, {the hospital} said.
N| {Bohannon's mother} said that she had rung the police on Thursday because he was talking strangely.
N| {Etchart} said that the call log was being checked.
? Was the gunman working for the mall's security firm? | 1D 3D+
? the mall guard who opened fire on shoppers | 1D 3D+
? is it true that the gunman wore a guard's uniform | 2A
? How many people were killed? | -
? Did four people die? | -
? Did the police receive a warning about Bohannon? | 6A+ 7W+
? Did the boy of eleven die? | 5D
? What was Bohannon charged with? | -
? Has the dispatcher been suspended? | -
? Was he found insane? | -
? Has the defence appealed? | -
? Why was Bohannon dismissed? | -
? How many dispatchers were on duty? | -

= Police had warning two days before Oregon mall shooting
N| A dispatcher took a call from Travis Bohannon's mother two days before the shooting at Cascade Fields but did not pass it on, {police chief Dolores Etchart} said on Wednesday.
N| The dispatcher has been suspended, {Etchart} said.
N| {The dispatchers' union} said that there had been 214 calls that evening and two people to answer them.
N| The boy of eleven is out of danger, {the hospital} said.
N| {Gloria Estévez's husband, Raúl}, said that he did not want anyone's apology, only a reason.
N| Bohannon was charged with murder and three counts of attempted murder on Tuesday, {district attorney Lynn Shoemaker} said.
N| {His public defender} said he would plead not guilty by reason of insanity.
? Was the gunman working for the mall's security firm? | -
? the mall guard who opened fire on shoppers | -
? is it true that the gunman wore a guard's uniform | -
? How many people were killed? | -
? Did four people die? | -
? Did the police receive a warning about Bohannon? | 1A+
? Did the boy of eleven die? | 4D
? What was Bohannon charged with? | 6A+=murder and three counts of attempted murder
? Has the dispatcher been suspended? | 2A+
? Was he found insane? | 7P+
? Has the defence appealed? | -
? Why was Bohannon dismissed? | -
? How many dispatchers were on duty? | 3A+=two people

= Life without parole for mall gunman
V| Travis Bohannon was sentenced in Salem-Heights on Friday to life without parole for killing Gloria Estévez and wounding three other people at a shopping mall.
V| The jury rejected the defence of insanity after nine hours.
N| {Raúl Estévez} read out the number of shoes his wife had sold in 23 years, which was 61,440, and asked the court to remember her.
N| {Bohannon's mother} said that she had rung once and ought to have rung twice.
N| The city has doubled the number of dispatchers, {Chief Dolores Etchart} said.
N| {Sentinel West} now asks for its uniforms back.
N| {Public defender Oscar Whitfield} announced an appeal.
? Was the gunman working for the mall's security firm? | -
? the mall guard who opened fire on shoppers | -
? is it true that the gunman wore a guard's uniform | -
? How many people were killed? | -
? Did four people die? | 1D
? Did the police receive a warning about Bohannon? | 4A+
? Did the boy of eleven die? | -
? What was Bohannon charged with? | -
? Has the dispatcher been suspended? | -
? Was he found insane? | 2D
? Has the defence appealed? | 7P+
? Why was Bohannon dismissed? | -
? How many dispatchers were on duty? | -

= Historic cinema in Brno to close, staff told
A| The Skleněný palác, the oldest cinema in Brno, is to close at the end of March, {three of its employees} told Moravské noviny.
A| They had been informed at a meeting on Monday, {they=three of its employees} said.
N| {The owner, Bohuslav Reality}, said that no decision had been taken and that the cinema was "a jewel".
N| {The city's councillor for culture, Lenka Trávníčková}, said that she had heard nothing.
V| The house opened in 1928 and has 612 seats.
N| {Film historian Jindřich Hora} said that the last two films he had seen there had been watched by eleven people, himself included.
? Is the cinema closing for good? | 1A 2A 3D+ 4W
? the end of the Skleněný palác | 1A 2A 3D+ 4W
? is it true that the owner decided to close the cinema | 1A 2A 3D+
? Was a furniture chain interested in the building? | -
? When did the staff learn of the closure? | 2A=on Monday
? How many seats does the cinema have? | 5A=612 seats
? How many visitors does the cinema have a year? | -
? Have all nine employees stayed? | -
? How high is the rent? | -
? How many signatures were collected? | -
? Was the contract approved unanimously? | -
? Will school roofs be repaired? | -
? Which film was shown last before the closure? | -

= Owner confirms end of Brno's Skleněný palác
N| The Skleněný palác will show its last film on 31 March, {Bohuslav Reality} said on Friday.
N| {Its manager, Robert Dvořáček}, said that 40,000 visitors a year were not enough and that the decision had been made on Thursday.
N| Employees had been told of it on the Monday before, {their speaker} said.
N| {Councillor Lenka Trávníčková} asked the owner for talks.
A| {People in the trade} said that a furniture chain was interested in the building.
N| {Dvořáček} said that he did not comment on tenants.
V| An initiative collected 14,000 signatures in three days.
? Is the cinema closing for good? | 1A+ 2A+ 3A+
? the end of the Skleněný palác | 1A+ 2A+ 3A+
? is it true that the owner decided to close the cinema | 1A+ 2A+
? Was a furniture chain interested in the building? | 5A 6W+
? When did the staff learn of the closure? | 3A+=on the Monday before
? How many seats does the cinema have? | -
? How many visitors does the cinema have a year? | 2A+=40,000 visitors
? Have all nine employees stayed? | -
? How high is the rent? | -
? How many signatures were collected? | 7A=14,000 signatures
? Was the contract approved unanimously? | -
? Will school roofs be repaired? | -
? Which film was shown last before the closure? | -

= City of Brno to rent cinema for ten years
N| The city of Brno will rent the Skleněný palác from 1 April and have it run by the film school, {Councillor Lenka Trávníčková} said on Tuesday.
N| The rent is 2.4 million crowns a year, {she=Lenka Trávníčková} said, a third less than a furniture chain had offered.
N| {Robert Dvořáček of Bohuslav Reality} confirmed that there had been such an offer.
V| The city council approved the contract by 31 votes to 18.
N| {Opposition leader Marek Synek} said that the money was needed for roofs of schools.
N| All nine employees can stay, {the film school's rector, Ivana Pokorná}, promised.
? Is the cinema closing for good? | 1D
? the end of the Skleněný palác | 1D
? is it true that the owner decided to close the cinema | -
? Was a furniture chain interested in the building? | 2A 3A+
? When did the staff learn of the closure? | -
? How many seats does the cinema have? | -
? How many visitors does the cinema have a year? | -
? Have all nine employees stayed? | 6P+
? How high is the rent? | 2A+=2.4 million crowns a year
? How many signatures were collected? | -
? Was the contract approved unanimously? | 4D
? Will school roofs be repaired? | -
? Which film was shown last before the closure? | -

= Full house at reopened Brno cinema
V| All 612 seats were taken when the Skleněný palác in Brno reopened on Thursday under the direction of the film school.
N| {Rector Ivana Pokorná} said that eight of the nine former employees had stayed; one had gone to sell furniture.
V| Film historian Jindřich Hora introduced the film, a comedy of 1933.
V| The cinema, which was to close for good in March, costs the city 2.4 million crowns a year.
N| {Councillor Lenka Trávníčková} expects 70,000 visitors a year.
N| {Robert Dvořáček}, for the owner, said he had bought a ticket like everyone else.
? Is the cinema closing for good? | 1D
? the end of the Skleněný palác | 1D
? is it true that the owner decided to close the cinema | 4A
? Was a furniture chain interested in the building? | -
? When did the staff learn of the closure? | -
? How many seats does the cinema have? | 1A=612 seats
? How many visitors does the cinema have a year? | -
? Have all nine employees stayed? | 2D+
? How high is the rent? | 4A=2.4 million crowns a year
? How many signatures were collected? | -
? Was the contract approved unanimously? | -
? Will school roofs be repaired? | -
? Which film was shown last before the closure? | -

= Gas leak kills family of five near Béja
N| A couple and their three children were found dead in their flat in Mjez el-Ouerd in northern Tunisia on Sunday, {the governorate of Béja} said; carbon monoxide from a water heater is suspected.
N| {The prosecutor's spokesman, Anis Jebali}, said that the heater had been taken away for examination.
A| {A neighbour} said that the heater had been repaired by an unlicensed plumber on Friday.
N| {The importer of the heater, Sotherm}, said that it had sold 41,000 of them without a single accident.
N| {The civil protection service} reminded people to keep a window open.
V| Sixty-three people died of carbon monoxide in Tunisia last winter.
? Did the importer know about earlier deaths with the heater? | 4D+
? the letters warning the director of deaths | -
? is it true that the heater had never caused an accident before | 4A+
? Was the plumber to blame? | 3A
? How many people died in the flat? | 1A=A couple and their three children
? What was wrong with the heater? | 2W
? How many heaters have been handed in? | -
? How many heaters were recalled? | -
? Have all the recalled heaters been handed in? | -
? Has Chaabane been convicted? | -
? Has he appealed? | -
? Has the manufacturer commented? | -
? Was the window in the flat closed? | -

= Tunisian heater sold without safety valve, inspector finds
N| The water heater which poisoned a family of five near Béja had left the factory without a safety valve, {the national testing laboratory} said on Wednesday.
N| The plumber who had been in the flat changed a tap and nothing else, {spokesman Anis Jebali} said, and is licensed.
N| {Sotherm} announced that it would recall 6,200 heaters from the same delivery.
N| {Its director, Mehdi Chaabane}, said that the firm had been deceived by the manufacturer.
N| {The manufacturer, which is based in Izmir}, did not answer an e-mail.
M| {The paper Echo du Nord} listed four earlier deaths involving the model.
N| {Chaabane} said that those had not been reported to him.
N| {The father's brother, Slim Ferchichi}, said that he had one on his own wall.
? Did the importer know about earlier deaths with the heater? | 7D+
? the letters warning the director of deaths | 7D+
? is it true that the heater had never caused an accident before | 6D
? Was the plumber to blame? | 2D
? How many people died in the flat? | 1A=a family of five
? What was wrong with the heater? | 1A=without a safety valve
? How many heaters have been handed in? | -
? How many heaters were recalled? | 3A+=6,200 heaters
? Have all the recalled heaters been handed in? | -
? Has Chaabane been convicted? | -
? Has he appealed? | -
? Has the manufacturer commented? | 5D
? Was the window in the flat closed? | -

= Sotherm knew of deaths, ex-employee tells court
N| A former employee of the importer Sotherm told a court in Tunis on Monday that he had put two letters about deaths on the director's desk in the winter before a family of five was poisoned at Mjez el-Ouerd, {the court's press office} said.
N| {Mehdi Chaabane}, who is accused of causing death by negligence, said that his desk was large.
N| Of 6,200 heaters which were recalled, 5,480 have been handed in, {the trade ministry} said.
V| Slim Ferchichi attended the hearing with photographs of his nieces.
N| {Chaabane's lawyer, Hédia Gharbi}, said that a letter on a desk was not a letter read.
V| The trial goes on on 3 March.
? Did the importer know about earlier deaths with the heater? | 1A 2W+ 5D+
? the letters warning the director of deaths | 1A
? is it true that the heater had never caused an accident before | 1D
? Was the plumber to blame? | -
? How many people died in the flat? | 1A=a family of five
? What was wrong with the heater? | -
? How many heaters have been handed in? | 3A=5,480
? How many heaters were recalled? | 3A=6,200 heaters
? Have all the recalled heaters been handed in? | 3D
? Has Chaabane been convicted? | 6W
? Has he appealed? | -
? Has the manufacturer commented? | -
? Was the window in the flat closed? | -

= Importer of faulty heaters gets four years
V| Mehdi Chaabane, the director of Sotherm, was sentenced in Tunis on Friday to four years in prison over the deaths of five members of a family.
V| The court was convinced that he had read both letters, one of which bore his initials.
N| {Hédia Gharbi} said that he would appeal.
N| {Slim Ferchichi} said that he would call his first daughter Lina, after his niece.
N| {The trade ministry} said 5,900 of the heaters had been collected by now.
V| The manufacturer has never answered.
M| {Echo du Nord} puts the number of victims of the model at eleven.
? Did the importer know about earlier deaths with the heater? | 2A
? the letters warning the director of deaths | 2A
? is it true that the heater had never caused an accident before | 7D
? Was the plumber to blame? | -
? How many people died in the flat? | 1A=five members of a family
? What was wrong with the heater? | -
? How many heaters have been handed in? | 5A+=5,900
? How many heaters were recalled? | -
? Have all the recalled heaters been handed in? | 5D
? Has Chaabane been convicted? | 1A
? Has he appealed? | 3P+
? Has the manufacturer commented? | 6D
? Was the window in the flat closed? | -
