= Search for Ljubljana pharmacist called off after four days
V| Rescuers in the Julian Alps stopped looking for the pharmacist Maja Kobal on Thursday afternoon, four days after she failed to return from a solo walk above Bovec.
N| {Police inspector Gregor Zupin} said teams would go back up the mountain only if new information came in.
N| "We have covered every marked path twice and found one glove," {he=Gregor Zupin} told reporters at the trailhead.
N| {Kobal's brother, Tine}, said the glove was not hers and accused the police of giving up too early.
A| {A hut warden who did not want to be named} said a woman of her description had eaten soup there on Sunday with a younger man.
N| Asked about the man, {Zupin} said he would not discuss witness statements.
M| {The daily Primorski Glas} reported that her bank card had been used in Trieste on Monday, a day after she vanished.
N| {The bank} said it could not talk about a client's account.
V| Kobal, 41, had walked the route several times, most recently in May.
? Have the rescuers given up on Maja Kobal? | 1A 2A+ 4A
? Was Kobal in company that Sunday? | 1D 5A 6W
? did the glove belong to the missing woman | 4D+
? her card was used in italy after she disappeared | 7A 8W
? Has Kobal been found? | 1D
? will the search start again? | 2P+
? Did Kobal's brother walk the route in May? | -
? Was Kobal pushed off the path? | -

= Widnes man jailed for running fake boiler-repair firm
V| A man who took deposits from 214 pensioners for boilers he never installed was sent to prison for six years and two months at Chester Crown Court on Friday.
V| Darren Ockleshaw, 38, of Hale Road, Widnes, had pleaded guilty in March to fraud by false representation and to one count of money laundering.
N| {Judge Fiona Tretheway} told him he had chosen his victims because they were old, cold and trusting.
N| "You spent their winter fuel payments on a hot tub," {she=Fiona Tretheway} said.
V| The court heard that Warm Hearth Heating took £612,000 between October 2021 and January 2023, of which £58,000 has been traced.
N| {His barrister, Simon Aldous}, said his client had intended at first to run a genuine business and was ashamed of what it became.
N| {Cheshire Police} said a confiscation hearing would take place in September.
V| His sister, Kayleigh Ockleshaw, who kept the books, was cleared of all charges by a jury last year.
? Did Ockleshaw go to jail? | 1A
? How long was the boiler fraudster's sentence? | 1A=six years and two months
? Was Kayleigh Ockleshaw convicted? | 8D
? Did the boiler man cheat elderly customers? | 1A 2A 3A 4A
? warm hearth took customers money | 1A 4A 5A
? Have the victims got all of their money back? | 5D
? Did Ockleshaw mean to cheat people from the start? | 6D+
? Is Ockleshaw appealing against his sentence? | -

= 'I am drinking coffee': Argentine crooner laughs off death reports
V| For about three hours on Monday night, much of Argentina believed that Ramiro Elizondo was dead.
M| {A radio station in Rosario, Onda Litoral}, announced shortly after nine that the 78-year-old bolero singer had suffered a fatal heart attack in a clinic in Pilar.
V| Two senators posted their condolences, and the football club he supports began to lower its flag.
N| "I am in my kitchen drinking coffee and somebody has just sent me flowers," {Elizondo} said in a video filmed by his granddaughter.
N| {The clinic} said no patient of that name had been admitted this year.
N| {Onda Litoral's news director, Cecilia Barreiro}, apologised on air and said the item had been read out from a message sent by a listener.
N| {She=Cecilia Barreiro} would not say whether anybody would lose their job over it.
V| It is the second time that Elizondo has been buried by the media; in 2014 a television channel mixed him up with a cousin who had died in Córdoba.
N| {His manager, Hugo Salvatierra}, said the tour that opens in Montevideo in June would go ahead.
N| "He has a cold, nothing more," {Salvatierra} said.
? Is Ramiro Elizondo dead? | 2A 4D+ 5D 9D+ 10D+
? Was the singer taken to a clinic in Pilar? | 2A 4D+ 5D
? did onda litoral say sorry | 6A+
? Will the radio station sack someone? | 7W+
? Did Elizondo's cousin die in Córdoba? | 8A
? Has Elizondo called off his tour? | 9D+
? the singer's heart attack | 2A 10D+
? Why did the station report the death? | 6A+=the item had been read out from a message sent by a listener

= Palace silent on report of second royal separation
M| {The Belgian weekly Dimanche Royal} reported on Saturday that Prince Lambrecht, the king's nephew, and his wife, Princess Odile, have lived apart since Easter.
M| {The magazine} said the princess had rented a villa near Biarritz with the couple's two sons.
N| {A palace spokesman, Koen Verstraelen}, said the household never discussed the private lives of family members.
N| {He=Koen Verstraelen} added only that the prince would attend the national day parade in July.
A| {A friend of the couple} described the report as "nonsense from the first line to the last" and said the family had had dinner together on Thursday.
M| {Het Avondblad} quoted a neighbour in Biarritz as saying that he had not seen the princess since the autumn.
V| The prince's sister, Princess Gwenaelle, divorced a Luxembourg banker in 2022 after a legal dispute over a castle in the Ardennes.
V| Odile, 36, a former Olympic rower, has not been seen at an official event since February.
? Have Lambrecht and Odile split up? | 1A 3W+ 5D
? Is the princess living in France with the children? | 2A 5D 6D
? Prince Lambrecht's divorce | -
? Did Gwenaelle get divorced? | 7A
? will the prince turn up for the parade in july | 4A+
? Will Odile be at the national day parade? | -
? since when have the couple been living apart? | 1A=Easter 3W+ 5D

= Four held over theft of church bells in northern Portugal
V| Police in Braga arrested three men and a woman before dawn on Wednesday on suspicion of stealing 17 bells from country churches since last summer.
N| {Commander Inês Falcão of the Republican National Guard} said five of the bells had been recovered, two of them already sawn into pieces.
N| "The rest, we fear, have gone to a furnace," {she=Inês Falcão} said.
N| {Falcão} declined to say whether the buyer, a scrap dealer in Vigo, would also be detained.
A| {A person close to the inquiry} said one of the four was the nephew of a parish priest.
N| {The archdiocese} described that claim as false and hurtful.
V| The four, aged between 24 and 51, are due before a judge on Friday.
V| A bell from 1742, taken from the chapel at Sobradelo in November, is among those still missing.
N| {The mayor of Sobradelo, Artur Pinheiro}, said the village had offered 3,000 euros for its return.
? How many people were arrested over the bells? | 1A=three men and a woman 7A=four
? Is one of the suspects related to a priest? | 5A 6D+
? Has the scrap dealer been arrested? | 4W+
? have all the bells been recovered | 2D+ 3D+ 8D
? Did the suspects appear in court? | 7P
? Has the Sobradelo bell turned up? | 8D
? how much did the village pay for the bell? | 9P+
? how many bells were stolen? | 1A=17

= No, the city is not fining people for feeding sparrows, says Kraków
V| A post claiming that Kraków will fine residents 500 zlotys for feeding sparrows has been shared more than 40,000 times since Sunday, but no such rule exists.
N| {City hall spokeswoman Beata Murawska} called it a complete invention.
N| "Nobody has proposed it, nobody has discussed it, and the mayor keeps a bird table on her own balcony," {she=Beata Murawska} said.
V| The picture that goes with the post shows a real sign, but it stands in a zoo in Ostrava and concerns the flamingos.
V| What the council did adopt, in April, is a ban on feeding pigeons in the main market square.
N| {Murawska} said no penalty had been attached to that ban so far, though one was under consideration for next year.
A| {Several people who shared the post} told this newspaper that they had taken it for a joke.
V| The account that first published it, Moje Miasto 24, was opened ten days ago and did not reply to a message.
? Will people in Kraków be fined for feeding sparrows? | 1D 2D+ 3D+
? has the council banned the feeding of pigeons in the market square | 5A 6A+
? Is there a fine for feeding pigeons in the square? | 6D+
? where was the photo of the sign taken? | 4A=a zoo in Ostrava
? Who was behind the sparrow hoax? | 8A=Moje Miasto 24
? Did the mayor say she will resign over the affair? | -
? Did Moje Miasto 24 respond to the newspaper? | 8D

= Widow wins damages from Nairobi hospital over lost ashes
V| The High Court in Nairobi has awarded 4.2 million shillings to a widow whose husband's ashes were mislaid by the hospital in which he died.
V| Justice Peter Kiplimo ruled on Tuesday that Lakeview Mission Hospital had been negligent when it handed the urn to a courier without a name or an address on it.
N| {Wanjiru Macharia}, 67, said outside the court that she would rather have had her husband back than the money.
N| {The hospital's lawyer, Salim Omar}, said his client accepted the finding but considered the sum excessive and would ask the Court of Appeal to lower it.
V| The urn was delivered in May 2022 to a tile shop in Nakuru, where it stood on a shelf for a year.
N| {Omar} insisted that the ashes returned to Mrs Macharia last August were those of her husband.
N| {She=Wanjiru Macharia} does not believe that, and says nobody has offered a test that could settle it.
V| The judge made no finding on that point, which he said was not before him.
V| The courier company, Haraka Parcels, was dropped from the suit in January after a confidential settlement.
? Did Lakeview lose the case? | 1A 2A 4A+
? Has the hospital lodged an appeal? | 4P+
? Did Macharia get the right ashes back? | 6A+ 7D+ 8W
? How much was the widow awarded? | 1A=4.2 million shillings
? Where did the urn end up? | 5A=a tile shop in Nakuru
? How much did Haraka Parcels pay to settle? | -
? Did the hospital deny it was negligent? | 4D+
? was the husbands death caused by the hospital's negligence | -

= Osaka ramen heir questioned over missing 900 million yen
V| Detectives in Osaka have questioned Kenjiro Hatayama, the former head of a noodle chain founded by his grandfather, about 900 million yen that auditors could not find in its accounts.
N| {Prefectural police} confirmed on Tuesday that a 47-year-old man had come to a station voluntarily and had gone home after five hours.
N| {They=Prefectural police} stressed that nobody had been arrested.
A| {Three employees of Hatayama Foods} said the money had been wired in small amounts to a trading house in Macau over four years.
N| {The company} put the shortfall at 720 million yen and said it had passed all records to the authorities.
N| {Hatayama's lawyer, Sayuri Kondo}, said her client had not taken a single yen for himself.
N| On the transfers to Macau, {Kondo} said she was not in a position to comment.
V| Hatayama left the board in April, a week before the annual results were due, giving poor health as the reason.
A| {Investigators are said} to be looking also at the purchase of a yacht in 2021.
? Have police taken Hatayama into custody? | 2D+ 3D+
? Where did the missing money go? | 4A=a trading house in Macau 7W+
? Did Hatayama steal from the ramen chain? | 6D+
? how much money is missing | 1A=900 million yen 5A+=720 million yen
? Was Kenjiro Hatayama interviewed by detectives? | 1A 2A+
? Did he resign from the board because he was ill? | 8A
? Did Hatayama buy the yacht with company money? | -
? Did employees wire money to the police? | -

= Prosecutors seek charges against Osaka noodle executive
V| Three weeks after he was first interviewed, Kenjiro Hatayama was arrested at his home in Ashiya on Sunday morning on suspicion of aggravated breach of trust.
N| {Police} said the former president of Hatayama Foods had moved 640 million yen out of the company through a Macau trading house that existed only on paper.
N| {Sayuri Kondo, his lawyer}, said he denied any crime and would fight the allegations in court.
N| "Every transfer was approved by the board, and the minutes will show it," {she=Sayuri Kondo} said.
N| {A spokesman for the company} said it had no such minutes.
V| Prosecutors have until 9 July to decide whether to indict him.
A| {A relative} told this newspaper that the family had known about the inquiry since the winter.
V| The chain, which has 84 restaurants, closed two of them in Kobe last month, blaming the price of pork.
? Have police taken Hatayama into custody? | 1A
? Has Hatayama been indicted? | 6P
? Did the board approve the payments to Macau? | 4A+ 5D+
? did Hatayama admit the crime | 3D+
? how much money did Hatayama move out of the firm? | 2A=640 million yen
? Did the scandal force the chain to close restaurants in Kobe? | 8D
? When was he arrested? | 1A=Sunday morning
? Did Hatayama steal the 640 million yen? | 2A 3D+ 4D+

= Inmates say guards beat them after Ecuadorian jail riot
A| {Five prisoners at the Río Verde penitentiary near Esmeraldas} told visiting lawyers that they had been hit with batons and made to kneel for hours after the disturbance of 3 May.
N| {The prison service, SNAI}, said its officers had used proportionate force to regain control of two wings and had harmed nobody who was already subdued.
N| {The ombudsman, Paulina Quiñónez}, said she had seen bruises on eleven men but could not yet say who had caused them.
N| She has asked for the recordings of the cameras in the yard, which {the service} says were out of order.
V| The riot began after a search for phones and left one inmate, Wilmer Cagua, dead from a stab wound.
N| {SNAI} blamed his death on a rival gang.
N| {His mother, Rosa Cagua}, does not accept that.
N| "My son shared a cell with those boys for three years and they are the ones who carried him to the gate," {she=Rosa Cagua} said.
N| {Interior minister Gustavo Andrango} promised on Thursday that any guard found to have broken the rules would be dismissed.
? Did guards beat inmates after the riot? | 1A 2D+ 3W
? Was Wilmer Cagua killed by a rival gang? | 6A 7D+ 8D+
? Have any guards been sacked? | 9P+
? does the ombudsman have the camera footage? | 4P
? How did Cagua die? | 5A=a stab wound
? Were the cameras working? | 4D+
? Did prisoners escape during the disturbance? | -
? what started the riot | 5A=a search for phones

= Second inquiry opens into Esmeraldas prison deaths
V| Ecuador's public prosecutor has opened a second inquiry into the Río Verde penitentiary after another inmate, Jairo Preciado, was found hanged in an isolation cell on Monday.
N| {The prison service} spoke of suicide.
N| {A pathologist hired by the family, Dr Elsa Montúfar}, said the marks on his neck were not consistent with hanging.
N| {The prosecutor, Iván Garcés}, said he would not prejudge the result of the official autopsy, which is expected next week.
V| Preciado was one of the eleven men whose bruises the ombudsman photographed after the riot in May.
M| {The Guayaquil paper La Ría} reported that he had been due to name the officers who beat him.
N| {The service} said it knew nothing of any such testimony.
N| {Garcés} confirmed that the two files would be handled together.
V| The governor of the jail, Colonel Marco Tinoco, remains in post.
? Did Jairo Preciado kill himself? | 2A 3D 4W
? Was Preciado going to testify about the beatings? | 6A 7W+
? Has the governor of Río Verde been removed? | 9D
? will the two inquiries be merged | 8A+
? Where was Preciado found? | 1A=an isolation cell
? Did the autopsy find signs of torture? | 4W
? Was Wilmer Cagua's death a suicide? | -

= Golden goose statue vanishes from Manitoba village, again
V| For the third time in eleven years, somebody has made off with the fibreglass goose that stands at the entrance to Lundar Falls, Manitoba.
N| {Reeve Doreen Skibinsky} noticed the empty plinth on her way to church on Sunday.
N| "They even took the bolts," {she=Doreen Skibinsky} said.
N| {The RCMP} said it had received a complaint and had no suspects.
V| In 2013 the goose was found in a curling rink 60 kilometres away, and in 2019 in the bed of a pickup truck in Brandon.
A| {Some people in the village} suspect the graduating class of the high school.
N| {The principal, Todd Arseneault}, said his students had been on a bus to Winnipeg all weekend.
N| {Skibinsky} said the council would not press charges if the bird was back by Canada Day.
V| The statue, which weighs 90 kilograms, was put up in 1971 and was last repainted by the Lions Club.
? Was the goose stolen? | 1A 2A+ 3A+
? Did high school students take the statue? | 6A 7D+
? have the police arrested anyone over the goose | 4D+
? Has the goose been found? | -
? where did the goose turn up in 2019? | 5A=in the bed of a pickup truck in Brandon
? Will the thieves be prosecuted? | 8P+
? How many times has the goose been stolen? | 1A=third time
? Who repainted the goose after the theft of 2019? | -

= Judge throws out libel claim by former Glasgow councillor
V| A former councillor who sued a neighbour over a Facebook post lost his case at the Court of Session in Edinburgh on Wednesday.
V| Lord Ardvorlich found that the words used by Morag Dalziel about Kenneth Pirie, her then councillor, amounted to honest opinion on a matter of public interest.
V| Mrs Dalziel had written in August 2021 that Mr Pirie treated the community centre "like his own front room".
N| {In a 41-page judgment, Lord Ardvorlich} said that right-thinking people would read the phrase as a jibe and not as an accusation of theft.
V| Mr Pirie was ordered to pay the defender's expenses, estimated at £85,000.
V| He had sought £50,000 in damages.
N| {His solicitor, Catriona Weems}, said he was disappointed and was reflecting on his next steps.
N| {Mrs Dalziel, 71}, said she had not slept properly for two years and hoped never to see a wig again.
V| The community centre closed in 2022 after a burst pipe.
? Did Pirie win his libel case? | 1D 2D
? has Pirie decided to appeal? | 7W+
? How much must Pirie pay? | 5A=£85,000
? Has the councillor paid Dalziel's costs? | 5P
? Was the neighbour ordered to delete the post? | -
? Did the centre shut because of Pirie? | 9D
? Was Pirie accused of stealing in the post? | 4D

= Actress and striker: agents deny engagement
M| {The gossip site Palco Aberto} said on Thursday that the Portuguese actress Leonor Vilhena and the Uruguayan striker Matías Bordaberry were engaged, and published a picture of a ring.
N| {Vilhena's agent, Duarte Sequeira}, said the ring was a prop from a film she is shooting in Évora.
N| "They have met twice in their lives, both times in front of four hundred people," {he=Duarte Sequeira} said.
N| {Bordaberry's club} said it did not comment on its players' friendships.
A| {A make-up artist on the set} said the two had been inseparable since the spring.
N| {The actress} posted three laughing faces beneath the story and later deleted them.
V| Bordaberry, 29, separated last year from the model Carla Etchart, with whom he has a daughter.
M| {Palco Aberto} told its readers on Friday that it stood by its report.
N| {The striker} will not be drawn: "Ask me about Saturday's match."
? Are Leonor Vilhena and Bordaberry getting married? | 1A 2D+ 3D+ 4W+ 8A 9W+
? Are the actress and the footballer close? | 3D+ 4W+ 5A
? did the site retract the engagement story? | 8D+
? Is the ring real? | 2D+
? Did Bordaberry split from Carla Etchart? | 7A
? Is Vilhena expecting a child? | -
? where is Vilhena filming? | 2A=Évora
? Bordaberry's transfer | -

= Brisbane teenager located in Cairns after nine-day appeal
N| {Queensland Police} said on Saturday that Aroha Tangiora, the 16-year-old from Inala whose disappearance prompted a statewide appeal, had been located safe and well at a caravan park south of Cairns.
V| She was last seen on 8 August getting off a bus at Roma Street with a green backpack and a cello case.
N| {Detective Sergeant Lachlan Broome}, who led the inquiry, told reporters that no offence was suspected and that nobody would be charged.
N| "She left of her own accord and she had her reasons," {he=Lachlan Broome} said.
N| Pressed on what those reasons were, {the detective} said they were hers to tell.
A| {A woman at the caravan park} said the girl had paid for a fortnight in cash and had practised every evening.
M| {The tabloid Sunshine Daily}, quoting a classmate, had claimed on Tuesday that she had been lured north by a 30-year-old man she met online.
N| {Broome} said that report was baseless and had cost his team two days.
N| {Her father, Wiremu Tangiora}, thanked the public and asked that the family be left in peace.
? Has Aroha Tangiora been found? | 1A+
? Was Aroha kidnapped? | 3D 4D
? Was the missing girl lured away by a man from the internet? | 4D 7A 8D
? why did she run away | 5W
? where was aroha found | 1A=a caravan park south of Cairns
? Will her father face charges? | 3D+
? Did Aroha travel north by train? | -
? Has Aroha spoken to the press since she was found? | -

= Dutch court upholds life term for Zwolle florist's killer
V| The court of appeal in Arnhem on Thursday upheld the life sentence given to Ruben Straatsma, 44, for the murder of the Zwolle florist Hetty Boonstra and her son.
V| The judges rejected the argument of the defence that Straatsma had acted in a psychosis brought on by a change of medication.
N| {According to the ruling}, he bought gloves and a spade a week before, looked up ferry times to Harwich and told a colleague that he would soon be travelling.
V| A lower court had convicted him in November 2022.
N| {His counsel, Anne-Fleur Dijkhuis}, said she would take the case to the Supreme Court, which can examine only questions of law.
V| Straatsma himself stayed away from the reading of the verdict, as he had from most of the hearings.
V| The Boonstra family was awarded 95,000 euros in compensation, 20,000 more than at first instance.
N| {Her husband, Wim Boonstra}, said that no sum meant anything, but that life should mean life.
? Did the appeal court overturn the life sentence? | 1D
? Was Straatsma psychotic when he killed the florist? | 2D
? did the killing take place in a sudden rage | 3D
? Is Straatsma a murderer? | 1A 4A
? Has the Supreme Court ruled on the case? | 5P+
? How much compensation did the family get? | 7A=95,000 euros
? Was Straatsma in court for the verdict? | 6D
? Did Straatsma travel to Harwich after the murder? | -
? Did the prosecution ask for more than life? | -

= Snapchat 'clown gang' warning was made up, say Leeds schools
V| Head teachers at six secondary schools in north Leeds have told parents to ignore a message that warns of men in clown masks following children home.
N| {West Yorkshire Police} said they had logged 31 calls about clowns since Monday and had not found a single one.
N| {Inspector Bhavna Solanki} said the photograph attached to the warning was taken at a Halloween parade in Ohio in 2016.
N| "There is no gang, there is no van and there has been no attempted abduction," {she=Bhavna Solanki} said.
A| {A mother of two from Moortown, who asked us not to use her name}, insisted that her daughter had been chased across a park by a man in a red wig on Tuesday.
N| {Solanki} said officers had spoken to the girl and were keeping an open mind about what she had seen.
A| The message {is thought} to have started in a group chat of year-nine pupils at Allerton Vale School.
N| {The school's head, Marcus Oyelaran}, said he could not say whether any of his pupils had written it, because he was still asking them.
N| {Oyelaran} said that whoever did would be invited to explain to the others, in assembly, how a rumour works.
? Are there clowns chasing kids in Leeds? | 1D 2D 4D 5A 6W
? Did somebody try to abduct a child? | 4D
? did pupils at allerton vale write the message | 7A 8W+
? where was the clown picture taken? | 3A=a Halloween parade in Ohio
? Have any pupils been punished? | 9P+
? How many clowns have the police found? | 2D+
? Did the police make any arrests in Ohio? | -

= Ex-treasurer of Bavarian brass band admits pocketing €41,000
N| {The former treasurer of the Oberkirnach brass band} told a court in Rosenheim on Monday that he had spent its savings on slot machines.
N| "It was me, all of it, and I am ashamed," {Georg Hinterseer, 56}, said at the start of his trial for embezzlement.
N| {Prosecutors} say he made 88 withdrawals between 2018 and 2022, leaving eleven euros and four cents in the account.
V| Nobody noticed until the band ordered a new tuba and the payment bounced.
N| {The band's chairman, Alois Krautwurst}, testified that he had signed the yearly accounts without reading them.
N| "He was my best man," {he=Alois Krautwurst} said.
N| {The defence lawyer, Tanja Rieder}, said her client had already paid back 6,500 euros and was in therapy.
N| {Krautwurst} put the amount repaid at no more than 2,000.
V| The verdict is expected on 22 May.
? Did Hinterseer confess? | 1A+ 2A+
? Did the treasurer steal from the band? | 1A+ 2A+ 3A
? Did Krautwurst check the books? | 5D+
? How much has been paid back? | 7A+=6,500 euros ; 8A+=no more than 2,000
? Has Hinterseer been convicted? | 9P
? what did he spend the money on | 1A+=slot machines
? Did Krautwurst take money too? | -
? Did the band get its new tuba? | 4D

= Cameroonian pastor cleared of faith-healing fraud
V| A judge in Douala on Friday acquitted Pastor Emmanuel Njoya of swindling members of his congregation who paid to be cured of kidney disease.
N| {Judge Solange Etoundi} held that the money, about 63 million CFA francs over five years, had been given freely and that no promise of a cure could be proved.
V| Seventeen of the 22 complainants had withdrawn before the trial began.
N| {The civil parties' lawyer, Maître Achille Mbarga}, alleged that they had been visited at night by men from the church.
N| {Njoya}, who wore a white suit and wept as the ruling was read, denied ever having put pressure on anyone.
N| {The prosecutor} said he was studying the judgment and had ten days to challenge it.
A| {Members of the congregation} said a thanksgiving service would be held on Sunday in the football stadium.
N| {The city} said no application to use the stadium had reached it.
? Was Pastor Njoya found guilty? | 1D 2D
? Did the pastor intimidate the complainants? | 4A 5D+
? will prosecutors appeal the acquittal | 6W+
? How many complainants pulled out before the trial? | 3A=Seventeen
? Did worshippers hand over money to Njoya? | 1A 2A
? Will the church hold a service in the stadium? | 7A 8D
? Did anyone die after trusting the pastor? | -

= Sheriff: no body in trunk, just a mannequin
N| {Cass County Sheriff Dwayne Lindholm} on Tuesday put to rest a story that had the town of Minneola, Nebraska, locking its doors: the body seen in the trunk of a blue Buick was a dummy from a dress shop that closed in March.
A| {A shopper} had called 911 on Sunday to say that a bare foot was sticking out of the car outside the Hy-Save market.
A| By evening {a local Facebook group with 3,200 members} was talking of two dead women and a suspect on the run.
N| "We have zero dead women and zero suspects," {Lindholm} said.
N| {The owner of the Buick, retired seamstress Verla Odegaard, 79}, said three deputies had been very polite about it.
N| {She=Verla Odegaard} bought the mannequin for six dollars and intends to dress it as Amelia Earhart for the county fair.
V| The group's administrator took the posts down on Monday but has not apologized.
N| {The sheriff} said he was weighing whether to charge anyone with making a false report, though not the original caller, who acted in good faith.
? Was there a body in the Buick? | 1D 2A 4D
? two women found dead in minneola | 3A 4D
? Will the person who dialled 911 be prosecuted? | 8D+
? Has the administrator said sorry? | 7D
? the foot in the car belonged to a dummy | 1A 6A+
? Is anyone going to be charged over the rumor? | 8W+
? Did Odegaard own the dress shop? | -
? Was a suspect arrested outside the market? | 4D

= Former mayor of Calabrian port arrested in waste inquiry
V| Carabinieri in Reggio Calabria on Monday arrested Saverio Mancuso Tripodi, who was mayor of Marina di Stilo until 2021, together with two managers of a waste company.
N| {Prosecutors} allege that he took 180,000 euros, a kitchen and the use of a motorboat in return for steering contracts to Jonica Ambiente.
N| {His lawyer, Filomena Argirò}, called the accusations grotesque.
N| "The kitchen was paid for by his mother-in-law, and my client gets seasick in the bath," {she=Filomena Argirò} said.
N| {Jonica Ambiente} said in a note that it had always acted within the law and had full confidence in its two employees.
A| {A former secretary at the town hall} told investigators, according to a copy of the warrant, that envelopes used to arrive on the first Friday of the month.
V| The current mayor, Teresa Laganà, who defeated Tripodi, has cancelled the firm's contract for street cleaning.
N| {Laganà} refused to say whether she would seek damages.
V| Tripodi was moved to house arrest on Tuesday because of a heart condition.
? Did the ex-mayor take bribes? | 2A 3D+ 4D+ 6A
? Is Tripodi in prison? | 9D
? did the firm admit bribing the mayor? | 5D+
? Will the town sue for damages? | 8W+
? Who paid for the kitchen? | 4A+=his mother-in-law
? Has the street-cleaning contract been cancelled? | 7A
? Has Laganà been arrested? | -
? when did tripodi cease to be mayor | 1A=2021

= Court frees Tripodi on bail; prosecutors drop boat charge
V| A review court in Catanzaro ordered the release of the former mayor Saverio Mancuso Tripodi on Thursday, ten days after his arrest.
N| {The judges} wrote that there were serious indications of guilt but no risk that he would flee.
N| {Prosecutor Damiano Surace} said that the allegation about the motorboat had been withdrawn, since the vessel belonged to a namesake.
N| {Surace} said nothing had changed as regards the 180,000 euros.
N| {Tripodi}, speaking to a crowd of supporters outside his house, said that he had never taken a cent from anyone.
A| {Two people present} said he announced that he would run again for mayor next spring, while a third heard only that he would "not disappear".
N| {His lawyer, Filomena Argirò}, declined to clear that up.
V| The two managers of Jonica Ambiente are still in custody.
? Is the former mayor free? | 1A 5A+
? Did he accept money from the waste company? | 2A 4A 5D+
? Did Tripodi use the company's motorboat? | 3D
? will tripodi stand in the mayoral election | 6A 7W+
? Have the managers been released? | 8D
? Why did the court let him go? | 2A=no risk that he would flee
? Did Laganà resign as mayor? | -

= Jury awards Texas rancher $7.4m over leaking brine well
V| Jurors in Midland, Texas, deliberated for less than three hours on Tuesday before ordering Permian Crest Energy to pay rancher Loyd Hutto $7.4 million for brine that killed his pasture and 61 of his cattle.
V| Hutto, 70, filed the suit in 2020 after a stock pond on his land in Crane County turned white.
V| He had asked for $12 million, including $5 million in punitive damages, none of which the jury granted.
N| {The company} said in a statement that it was disappointed, that its well had been plugged to state standards, and that it was evaluating all options.
N| {Hutto's attorney, Graciela Monsivais}, said the plug had failed within two years and that internal e-mails shown at trial proved the company knew.
A| {A state regulator} testified that he had inspected the site in 2018 and seen nothing out of order.
V| Permian Crest was fined $90,000 in 2021 over a separate spill near Pecos.
V| Its shares closed up 1.2 percent.
? Did the jury side with Hutto? | 1A 3A 4A+
? How much did the jurors award the rancher? | 1A=$7.4 million
? Did the rancher get punitive damages? | 3D
? Was the well properly plugged? | 4A+ 5D+ 6A
? will permian crest appeal | 4W+
? Did the brine kill Hutto's cattle? | 1A
? Did the firm know that the plug had failed? | 5A+
? Did the company's shares fall after the verdict? | 8D
? Was the company fined for the leak on Hutto's land? | -

= Hong Kong tycoon's will was forged, court rules
V| The High Court in Hong Kong ruled on Monday that a will leaving the estate of the shipping magnate Raymond Kwok-Leung Tse to his acupuncturist was a forgery.
N| {Mr Justice Bernard Lo} said the signature bore traces of pencil beneath the ink and that two of the three witnesses had been in Vancouver on the day it was supposed to be signed.
V| The acupuncturist, Fung Siu-man, 52, who had cared for Tse until his death in 2019, sat with her eyes closed while the decision was read.
N| {She=Fung Siu-man} told reporters that the document was genuine and that she would never stop saying so.
N| {Her solicitor, Gareth Hui}, said an appeal would be filed within 28 days.
V| The estate, valued at HK$3.1 billion, now goes under an earlier will to Tse's three daughters and a sailors' charity.
N| {Police} said they were studying the judgment but would not say whether a criminal investigation had begun.
N| {The eldest daughter, Cordelia Tse}, said the family felt vindicated and bore Ms Fung no malice.
? Was Tse's will a fake? | 1A 2A 4D+
? Has Fung appealed? | 5P+
? Who inherits the estate? | 6A=Tse's three daughters and a sailors' charity
? Is Fung under criminal investigation? | 7W+
? Did Fung forge the signature herself? | -
? were all the witnesses in hong kong when the will was signed | 2D
? Do the daughters hold a grudge against the acupuncturist? | 8D+
? Did Tse die in Vancouver? | -

= Sao Paulo police say kidnapped influencer staged it all
N| {Civil police in São Paulo} said on Wednesday that the abduction of the fitness influencer Thaís Marrocos, watched live by 2.3 million people, had been staged by herself and a cousin in order to sell protein powder.
V| In the broadcast on Saturday night two masked figures could be seen dragging her out of a gym in Campinas.
N| {Delegado Renan Itaboraí} said the van had been rented in the cousin's name and that the ransom note had been written on the influencer's own printer.
N| {Marrocos}, 27, who reappeared on Monday with a bandaged wrist, maintains that she was held for 36 hours in a farmhouse.
N| "I know what I lived through," {she=Thaís Marrocos} wrote to her followers.
N| {Her lawyer, Otávio Brandt}, said he would speak when he had seen the file and not a minute earlier.
A| {An employee of the gym} said the emergency exit had been unlocked all evening, which never happens.
V| The cousin, Wesley Marrocos, has not been heard from since Sunday.
N| {Itaboraí} said the two would be charged with false reporting of a crime if the laboratory confirmed what he already knew.
? Was Thaís Marrocos really kidnapped? | 1D 3D 4A+ 5A+
? Has the influencer been charged? | 9P+
? where was she held? | 4A+=in a farmhouse
? Did the lawyer reject the police's version? | 6W+
? Where is the cousin? | 8W
? Whose printer was used for the ransom note? | 3A=the influencer's own
? did she get paid a ransom | -
? How many people watched the broadcast? | 1A=2.3 million

= Charges filed over staged Campinas abduction
V| Prosecutors in Campinas on Friday charged Thaís Marrocos and her cousin Wesley with false reporting of a crime, which carries up to six months in prison.
N| {The cousin}, who turned himself in on Thursday, told investigators that the whole thing had been her idea.
N| {Otávio Brandt, counsel for the influencer}, said Wesley Marrocos was trying to save his own skin.
N| "My client was taken by force, and she will prove it," {he=Otávio Brandt} told reporters.
V| The forensic laboratory found the cousin's fingerprints on the roll of tape with which she said she had been bound.
N| {A sponsor, the supplement maker Nutrivale}, said it had cancelled her contract and knew nothing of any plan.
M| {The portal Interior Agora} reported that Nutrivale's sales had tripled over that weekend.
N| {The company} would neither confirm nor deny the figure.
? Has the influencer been charged? | 1A
? Was Thaís Marrocos really kidnapped? | 1D 2D 3A+ 4A+
? Was Nutrivale in on the stunt? | 6D+
? Did Nutrivale sell more that weekend? | 7A 8W+
? Is Wesley Marrocos still missing? | 2D
? Were Thaís's fingerprints on the tape? | -
? what punishment does she face | 1A=up to six months in prison
? Has Nutrivale dropped her? | 6A+

= Obituary: Agnes Thorbjørnsen, the island postwoman who rowed to work
V| Agnes Thorbjørnsen, who for 39 years delivered the mail to the islands off Herøy by rowing boat, has died at 93.
N| She passed away on 2 October at the nursing home in Brønnøysund, {her family} said.
V| Born on Vega in 1931 as the youngest of nine, she took over the route from her uncle in 1952 because, as she put it, he had married and grown lazy.
V| She never owned an outboard motor, though the post office offered her one three times.
V| A story that she once rowed through the hurricane of 1962 to deliver a telegram made her famous all over Norway.
N| In her memoirs, published in 1990, {she=Agnes Thorbjørnsen} admitted that she had in fact stayed at home that day and delivered it on the Thursday.
V| She received the King's Medal of Merit in 1988 and kept her stamps in its box.
V| Her husband, the fisherman Leif Thorbjørnsen, was lost at sea in 1974.
V| She is survived by four daughters and eleven grandchildren, one of whom works for a parcel service.
? Has Agnes Thorbjørnsen died? | 1A 2A+
? Where did she die? | 2A+=the nursing home in Brønnøysund
? Did Agnes row out during the 1962 hurricane? | 5A 6D+
? did she use a motor boat | 1D 4D
? How did her husband die? | 8A=lost at sea
? How many children did she leave? | 9A=four daughters
? What did Agnes die of? | -
? Did she turn down the King's medal? | 7D

= Nigerian bank clerk denies cloning customers' cards
V| The trial of a former bank clerk accused of emptying 340 customers' accounts opened before the Federal High Court in Ikoyi, Lagos, on Monday.
N| {Prosecuting counsel Rotimi Adegoke} told the court that Blessing Osakwe, 33, had copied cards at the counter of Pinnacle Trust's Surulere branch and passed the data to her fiancé, who made withdrawals in Cotonou.
N| {Osakwe} shook her head when the charge was read and pleaded not guilty in a firm voice.
N| {Her counsel, Ijeoma Nwachukwu}, argued that any of fourteen colleagues could have used the terminal that was registered to her.
V| The fiancé, Kelechi Umeh, was last seen boarding a flight to Istanbul in February, and a warrant for his arrest has been issued.
N| {The bank} says it has refunded every customer.
A| {Three customers in the public gallery} said they were still waiting.
N| {Adegoke} put the loss at 212 million naira.
V| The judge, who granted Osakwe bail in April on two sureties, adjourned the case until 14 October.
? Did Blessing Osakwe copy bank cards? | 2A 3D+ 4D+
? Have all the customers been refunded? | 6A+ 7D
? Has Kelechi Umeh been arrested? | 5P
? Where did the fiancé take out the money? | 2A=Cotonou
? is Osakwe in custody | 9D
? When will the trial go on? | 9A=14 October
? how much was stolen? | 8A=212 million naira
? Did the bank sack the fourteen colleagues? | -

= Lighthouse hermit turns out to be missing Dublin accountant
N| The bearded man who has lived since spring in an abandoned lighthouse in Mayo is Fergal Tuohy, an accountant reported missing from Clontarf in 2017, {gardaí} have established.
N| {Superintendent Nuala Geraghty} said his identity had been confirmed by dental records, with his consent.
N| "He is in good health, he is breaking no law that I know of, and he would like the drone operators to go away," {she=Nuala Geraghty} said.
V| The case had been treated as a possible murder, and a business partner, Cormac Delahunt, was questioned twice in 2018 and released without charge.
N| {Mr Delahunt} said he was owed an apology, and possibly a great deal more.
N| {Gardaí} would not comment on whether one would be forthcoming.
A| {Locals in Belmullet} had taken the hermit for a German.
N| {Mr Tuohy's wife, Sinéad}, who had him declared dead last year, told RTÉ she was relieved and furious in equal measure.
V| She has since remarried.
? Is Fergal Tuohy dead? | 1D 2D 3D
? Was Tuohy murdered by his business partner? | 1D 3D
? Will the police apologise to Delahunt? | 6W+
? was delahunt ever charged | 4D
? Has Sinéad Tuohy married again? | 9A
? Is the man in the lighthouse German? | 1D 7A
? Why did Tuohy leave? | -
? How did they find out who he was? | 2A+=dental records

= Danish palace corrects birth report
M| {The Copenhagen tabloid Dagens Kurér} announced on Sunday that Princess Sofie-Amalie had given birth to twin girls at a private clinic in Hellerup.
N| {The court's head of communications, Jesper Rathlou}, said three hours later that the princess was in good health, still pregnant, and watching handball.
N| {Rathlou} declined to say how many children she was expecting.
N| {The tabloid} withdrew the article and blamed a trainee who had published a draft prepared in advance.
A| {Two people on the newspaper's staff} disputed that, saying that the editor himself had pressed the button after a call from the clinic.
N| {The clinic} said that no member of its staff had spoken to any journalist about any patient, living or royal.
V| The child, or children, will be tenth in line to the throne.
N| {The palace} has said only that the birth is due before Christmas.
V| In 2011 another paper wrongly reported the marriage of the princess's aunt.
? Has Princess Sofie-Amalie had her baby? | 1A 2D+ 4D 8P+
? Is the princess expecting twins? | 3W+
? did a trainee publish the false story | 4A+ 5D
? Did the clinic tip off the newspaper? | 5A 6D+
? Will Dagens Kurér sack its editor? | -
? When is the birth expected? | 8A+=before Christmas
? Was Sofie-Amalie's own wedding misreported in 2011? | -
? was she taken ill on sunday? | 2D+

= Marseille police chief rejects claim that convoy was tipped off
V| A convoy of eleven vans raided a warehouse in the 15th arrondissement of Marseille on Thursday morning and found it swept clean, down to the light bulbs.
A| {Two officers of the narcotics brigade} told this newspaper that the traffickers had been warned by telephone ninety minutes before the raid, and that the call came from inside the prefecture.
N| {The police chief, Philippe Antonelli}, said that was a fantasy.
N| "If they had been warned they would not have left us 40 kilos in the courtyard," {he=Philippe Antonelli} said.
N| {The police union Alerte Sud} said it had seen no drugs in any courtyard and asked for photographs.
N| {Antonelli's office} did not provide them by the time of going to press.
V| An internal inquiry was opened on Friday at the request of the public prosecutor, Hélène Casanova-Royer, who has given herself until the end of the month.
N| {She=Hélène Casanova-Royer} cautioned that an empty warehouse proved nothing in either direction.
V| In 2019 a clerk at the prefecture was jailed for selling number plates to the same gang.
? Were the traffickers warned of the raid? | 2A 3D+ 4D+ 8W
? Did the police find drugs at the warehouse? | 1D 4A+ 5D
? did the tip come from the prefecture | 2A 3D+
? Has the chief released pictures of the seizure? | 6D+
? Has a clerk been arrested over Thursday's leak? | -
? Is there an investigation? | 7A
? Did Antonelli himself make the call? | -
? when will the inquiry be finished? | 7A=until the end of the month

= Grandmother's lottery ticket: sons settle out of court
V| A quarrel between three brothers over a winning lottery ticket found in their late grandmother's prayer book ended on Wednesday in a settlement, minutes before a trial was due to begin in Iloilo.
N| {Attorney Corazon Villareal}, who represents the eldest, Rogelio Dimaandal, said the 38 million pesos would be divided into three equal parts.
N| {She=Corazon Villareal} said the terms beyond that were confidential.
N| {The youngest brother, Efren}, told reporters on the steps that it was a lie that he had torn the page out, and that he forgave them both.
V| The second brother, Nestor, left by a side door without a word.
V| Their grandmother, Consolacion, died in 2022 at 91; the ticket had been bought two days earlier by a neighbour to whom she had given 20 pesos.
V| That neighbour, Teodora Palmes, filed a claim of her own last June, which was dismissed because she could produce no evidence of an agreement.
A| {A relative} said Rogelio would pay Mrs Palmes something "out of decency".
N| {His lawyer=Corazon Villareal} had no comment on that.
? Did the brothers reach a deal? | 1A 2A+
? How was the lottery money split? | 2A+=three equal parts
? Did Efren tear the page out of the book? | 4D+
? Did the neighbour win her claim? | 7D
? will rogelio give the neighbor money | 8A 9W+
? Did the case go to trial? | 1D
? Did the grandmother buy the ticket herself? | 6D
? Was the prayer book stolen? | -
? Did Nestor say he was satisfied with his share? | 5W

= Bishop's nephew found; family says there was no ransom
V| Ikechi Anyadike, the 24-year-old nephew of the Catholic bishop of Awgu, walked into a filling station outside Enugu at dawn on Sunday, sixteen days after gunmen took him from his car.
N| {A police spokeswoman, Superintendent Ngozi Ude}, said officers had freed him in an operation in the Udi hills.
N| {His father, Benedict Anyadike}, told mourners-turned-revellers at the family compound that the boy had escaped by himself while his guards slept.
M| {The Eastern Lantern} wrote that 15 million naira had been handed over in a schoolbag on Friday.
N| "Not one kobo left this house," {Mr Anyadike} said.
N| {Ude} said the police never encouraged the payment of ransoms and had no knowledge of one.
N| {The bishop}, who celebrated a Mass of thanksgiving, did not touch upon the matter in his homily.
A| {A member of the vigilance group that searched the hills} said he had seen no police there at all.
V| Two other travellers taken on the same road are still being held.
? Was a ransom paid for the bishop's nephew? | 4A 5D+ 6W
? Did the police rescue Ikechi Anyadike? | 2A+ 3D+ 8D
? did he escape on his own | 2D 3A+
? Is Ikechi free? | 1A 2A 3A+
? Have all the kidnapped travellers been released? | 9D
? Was the bishop kidnapped? | -
? How long was he gone? | 1A=sixteen days
? Were any of the gunmen arrested? | -

= Norwich dental practice 'did not knowingly' use cracked X-ray machine, tribunal hears
N| {A dental nurse} who says she was dismissed for reporting a cracked X-ray machine told an employment tribunal in Norwich that her manager laughed when she showed it to him.
N| {Jodie Purdom, 29}, said she wrote to the Care Quality Commission on 3 November 2022 and was sacked six days later.
N| {The owner of the Elm Hill practice, Dr Piers Tolliver}, said in his witness statement that she had been let go because of persistent lateness, and for no other reason.
N| "I learned of the letter in the new year," {he=Piers Tolliver} wrote.
V| The tribunal was shown an e-mail of 5 November in which he asked a colleague who "the mole" might be.
N| Cross-examined about it, {Dr Tolliver} said he had been referring to a lawn.
V| There was laughter in the public seats, for which Employment Judge Ruth Babington rebuked those present.
N| {His counsel} accepted that the machine had been cracked, but said that it had not knowingly been used on any patient.
V| The hearing continues on Monday.
? Was Purdom sacked for whistleblowing? | 1A+ 2A+ 3D+
? Did Tolliver know about the letter before he dismissed her? | 4D+ 5A 6D+
? Was the X-ray machine damaged? | 1A+ 8A+
? were patients exposed to the faulty machine | 8D+
? Has the tribunal ruled in favour of the nurse? | 9D
? Why did the practice say it fired her? | 3A+=persistent lateness
? Did the Care Quality Commission close the practice? | -
? Did the manager crack the machine? | -

= Whistleblowing dental nurse wins £31,000
V| An employment tribunal in Norwich has found that Jodie Purdom was unfairly dismissed by the Elm Hill dental practice because she had reported unsafe equipment to the regulator.
N| In a reserved judgment published on Tuesday, {Employment Judge Ruth Babington} described the evidence of the owner, Dr Piers Tolliver, as "imaginative".
N| {She=Ruth Babington} wrote that his explanation of an e-mail about a mole could not survive the fact that he lives in a third-floor flat.
V| Ms Purdom was awarded £31,240, of which £9,000 is for injury to feelings.
N| {Dr Tolliver}, reached by telephone, said he had treated everybody fairly and would be lodging an appeal.
N| {The nurse}, who now works in Great Yarmouth, said she had only done what the poster in the staff room told her to do.
N| {The Care Quality Commission} said it had inspected the practice in March and required improvements, but had not suspended its registration.
A| {A former colleague} said two more claims were in the pipeline.
? Was Purdom sacked for whistleblowing? | 1A 5D+
? Has the tribunal ruled in favour of the nurse? | 1A 4A
? Did the Care Quality Commission close the practice? | 7D+
? How much compensation did she get? | 4A=£31,240
? has tolliver appealed | 5P+
? Did the judge believe the owner? | 2D+ 3D+
? Will other staff sue the practice? | 8A
? Was Tolliver struck off the dentists' register? | -

= Three dead in Lisbon flat, police rule out fourth person
N| {The Judiciary Police} said on Friday that the deaths of three tenants of a flat in the Graça quarter of Lisbon had been caused by carbon monoxide from a water heater and that nobody else was involved.
V| The bodies of Nelson Abrantes, 33, his partner Raquel Seixo, 30, and their lodger, a Nepalese cook, were found on Tuesday evening by the landlord.
A| {Neighbours} had spoken of shouting on Sunday night and of a man running down the stairs.
N| {Inspector Cláudia Teles} said the man had been traced; he lives on the second floor and was late for a train.
M| {The television channel TVL}, citing forensic sources, reported on Wednesday that Abrantes had been stabbed.
N| "There was no blade and there was no blood," {Teles} said.
N| {The landlord, Amílcar Rosado}, did not answer questions about when the heater had last been serviced.
V| By law such appliances must be checked every two years.
N| {The city council} said it held no record of any inspection at the address.
? What killed the three tenants? | 1A=carbon monoxide from a water heater
? Was Nelson Abrantes stabbed? | 1D 5A 6D
? did anyone else take part in the killing? | 1D
? Was the heater checked regularly? | 7W+ 9W
? Has the landlord been charged? | -
? Who found the bodies? | 2A=the landlord
? Was the running man the murderer? | 1D 4D
? Did Seixo survive? | 1D 2D

= Yes, the swan did stop the train, Bydgoszcz dispatcher confirms
V| A photograph of a swan sitting between the rails in front of an express train, widely dismissed as the work of a computer, is genuine.
N| {Ewa Grzybek, who was on duty as dispatcher in Bydgoszcz}, said the Gdynia express stood still for 22 minutes on Thursday because of it.
N| "I have the log in front of me and the word swan is in it," {she=Ewa Grzybek} said.
N| {The image forensics lecturer Dr Paweł Sitarz}, who had called the picture an obvious fake on Friday, took that back on Sunday.
N| "I mistook rain on the lens for an artefact," {he=Paweł Sitarz} wrote.
V| The man who took the photograph, the locomotive driver Zbigniew Halas, has been a member of a bird protection society since 1998.
N| {The railway} had no comment on reports that he would be disciplined for leaving the cab.
A| {Colleagues of his} say a warning letter has already been written.
N| {Halas} said he would frame it.
V| The swan walked off in the direction of the canal.
? Is the swan photo real? | 1A 2A 3A 4A
? Was the picture made with a computer? | 1D 2D 4D 5D
? Has Halas been punished? | 7W+ 8A
? how long was the train held up | 2A+=22 minutes
? Was the swan injured? | -
? Did Sitarz admit he was wrong? | 4A 5A+
? Who took the picture? | 6A=the locomotive driver Zbigniew Halas
? Did the train hit a second swan on Sunday? | -

= Ex-minister's driver tells Accra court he carried the bags
N| {A driver for Ghana's former roads minister, Kofi Asamoah-Darko}, told the High Court in Accra on Thursday that he had carried four bags of cash from a contractor's house to the minister's garage.
N| {The witness, Yaw Tetteh}, said each bag weighed "about as much as a goat".
N| Under cross-examination {he=Yaw Tetteh} conceded that he had never looked inside.
N| {Asamoah-Darko's lawyer, Efua Quaynor}, put it to him that the bags had held cement samples.
N| "Cement does not rustle, madam," {he=Yaw Tetteh} replied.
V| The former minister, who is charged with accepting 11 million cedis from the builder Trans-Volta Works, sat in the dock reading a devotional book.
N| {He=Kofi Asamoah-Darko} has always protested his innocence, and on the way out said the truth was patient.
N| {Trans-Volta Works} did not return calls.
V| A separate case against his predecessor collapsed in 2020 when two witnesses retracted.
V| The court will hear the contractor's bookkeeper on 3 June.
? Did the bags contain money? | 1A 3W 4D+ 5A
? Did the driver see what was in the bags? | 3D+
? Did the ex-minister take bribes? | 6A 7D+ 8W+
? did tetteh withdraw his testimony | -
? Has the bookkeeper testified? | 10P
? How much is he said to have been paid? | 6A=11 million cedis
? Was the predecessor convicted? | 9D
? Has Asamoah-Darko pleaded guilty? | 7D+

= Russian court extends detention of Omsk museum director
V| A district court in Omsk on Wednesday extended the pre-trial detention of the art museum's director, Lyudmila Yakovenko, until 17 August.
N| {Investigators} accuse her of having written off 26 paintings as damaged by damp and passing them to a private collector.
N| {Her lawyer, Timur Salikhov}, had asked the judge to place her under house arrest, citing her diabetes.
N| {The prosecution} argued that she might put pressure on witnesses, several of whom still work under her deputy.
V| Two of the paintings, both by minor followers of Shishkin, were discovered last autumn in the dining room of a hotel in Sochi.
N| {The hotel's owner, Ruslan Ermakov}, said he had bought them in good faith from an auction house in 2020 and was prepared to hand them back.
A| {People close to the collector named in the case, the metals trader Valery Grach}, insist that he has never met the director.
N| {Grach} himself has made no public statement, and is said by his Moscow office to be travelling.
V| The culture ministry replaced Yakovenko in February, after thirteen years at the head of the museum.
? Will Yakovenko stay in custody? | 1A
? Did the museum director give away the paintings? | 2A
? Was she put under house arrest? | 1D 3P+
? Where were two of the pictures found? | 5A=in the dining room of a hotel in Sochi
? does yakovenko know the collector grach | 7D 8W+
? Did the hotel owner return the paintings? | 6P+
? Is Yakovenko still director? | 9D
? Has Grach been arrested? | -

= Yakovenko walks free as Omsk art case is returned to investigators
V| The director at the centre of the Omsk museum affair was released on Monday, five weeks before her detention order would have run out.
N| {Judge Alla Nesterova} sent the file back to the investigators, saying that they had failed to establish that 24 of the 26 paintings had ever existed.
V| Lyudmila Yakovenko, who has lost eleven kilos, embraced her daughter and asked for a cigarette.
N| "I said from the first day that I gave nothing to anyone, and I will say it on the last," {she=Lyudmila Yakovenko} told the regional website Irtysh Post.
N| {The investigative committee} said the proceedings had not been closed and that she remained a suspect.
N| {Valery Grach, the collector}, in his first comment on the matter, said he owned no Russian paintings at all and did not know the lady.
V| The hotel in Sochi has meanwhile delivered two landscapes to the museum, where they await examination.
A| {An official at the culture ministry} said there were no plans to give her back her job.
N| {Timur Salikhov, who represents her}, said she would ask for 4 million roubles for the time she spent behind bars.
? Is Yakovenko in detention? | 1D
? Did the museum director give away the paintings? | 4D+
? does yakovenko know the collector grach | 6D+
? Did the hotel owner return the paintings? | 7A
? Has the case against her been dropped? | 5D+
? Has she been compensated for her detention? | 9P+
? Will she be reinstated? | 8D
? Did she hand the pictures to Grach? | 4D+ 6D+

= Tamil film star 'resting at home', hospital says after stroke rumour
V| Hundreds of fans gathered outside the Meenakshi Heart Institute in Madurai on Tuesday night after several channels reported that the actor Vetri Maran Selvam had suffered a stroke on a film set.
N| {The hospital's medical director, Dr Revathi Sundaram}, told the crowd through a megaphone that the actor had been brought in at four with a kidney stone and was discharged at seven.
N| "His brain is working better than that of some reporters," {she=Revathi Sundaram} added, to applause.
M| {Channel Ponni 7} had interrupted its evening serial to announce that he was in a coma, citing an assistant director.
N| {The assistant director, K. Elango}, later said he had told the channel only that Selvam had collapsed in pain.
N| {The producers} said shooting would resume on Thursday, three days behind schedule.
A| {A technician on the film} doubted that, because the star's voice was still slurred when he rang in.
N| {Selvam's wife, Kavitha}, said her husband was resting, and would say nothing about his health beyond what the hospital had made public.
V| The actor, 61, underwent bypass surgery in 2018.
? Did Selvam have a stroke? | 1A 2D 3D
? Is the actor in a coma? | 2D 4A
? Was it a kidney stone? | 2A
? is selvam still in hospital | 2D 8D+
? Did Elango say that the actor was in a coma? | 4A 5D+
? When does filming start again? | 6A+=Thursday ; 7D
? Is Selvam's speech affected? | 7A
? Did Selvam die in 2018? | -
? Has Channel Ponni 7 apologised? | -

= Inmate count at overcrowded Lilongwe jail passes 3,000
V| The number of prisoners at Malawi's largest jail, Maula Central in Lilongwe, has risen above 3,000 for the first time, figures presented to parliament on Monday show.
N| {The report by the Inspectorate of Prisons} puts the count on 31 March at 3,042, up from 2,655 a year earlier, in buildings designed for 800.
V| Almost four in ten of those held have not been tried.
V| Deaths fell to 19 from 27, most of them from tuberculosis.
V| Meals are served once a day, at three in the afternoon, and in January and February there were eleven days on which none was served.
N| {The inspectorate} recommends the release of all remand prisoners who have waited longer than the maximum sentence for their offence.
N| {Justice minister Titus Chirambo} told members he accepted the findings and would bring in a bill in November.
N| {He=Titus Chirambo} did not commit himself on the inspectorate's proposal.
V| A new prison at Dowa, begun in 2017, stands without a roof.
? How many people are held at Maula? | 1A=above 3,000 ; 2A=3,042
? Did deaths in the jail go up? | 4D
? Did the number of inmates go down compared with a year ago? | 1D 2D
? Does the minister dispute the report? | 7D+
? will the remand prisoners be set free | 6P 8W+
? Is the new jail in Dowa finished? | 9D
? How many of them are still awaiting trial? | 3A=Almost four in ten
? Did prisoners die of hunger? | -
? Was there a riot at Maula? | -

= Boy, 13, held after Perth substation fire
V| A 13-year-old boy was taken into custody early on Thursday, six hours after a blaze at a substation in Armadale that cut off power to 21,000 homes in the south-east of Perth.
N| {Acting Superintendent Melanie Quirk} said he had been picked up at a skate park with a friend, aged 12, who was later driven home.
N| {She=Melanie Quirk} would not go into a possible motive.
N| {Western Grid} said power had been restored to all customers by nine.
A| {Residents of Gosnells} said at midday that their fridges were still dripping.
A| {The boy's grandmother}, who cannot be named for legal reasons, said that he had been in bed and that the police had the wrong child.
M| {Perth Tonight} aired footage from a doorbell camera that appears to show two figures and a petrol can.
N| {Quirk} said detectives had yet to authenticate the film.
V| It was the third fire at an electrical installation in the city this year; an electrician was charged over the first two and is awaiting trial.
? Did the 13-year-old start the fire? | 6D
? Is the power back on? | 4A+ 5D
? was anyone detained over the fire | 1A 2A+
? Why did they set the substation alight? | 3W
? Does the video show the boys with petrol? | 7A 8W
? How many households lost power? | 1A=21,000 homes
? Did the electrician light the Armadale fire? | -
? Was anyone injured in the blaze? | -

= Swedish court orders podcast host to pay over murder claim
V| The Svea court of appeal on Friday raised to 240,000 kronor the damages that a podcast host must pay to a retired schoolteacher whom she had linked to an unsolved killing.
N| In a series entitled The Lake, first broadcast in 2020, {Moa Lindhagen} named Börje Ekwall, now 77, as the man who had been seen with the student Katrin Alm on the night of her death in 1984.
N| {The court} found that she had no evidence for it other than a letter, whose author she never met.
N| {Lindhagen}, who is 39 and has 400,000 listeners, said that she was sorry for the pain but not for the question.
N| {Ekwall's lawyer, Henrik Dufva}, said his client had been on military exercises in Boden that night and could have told her so if she had rung.
N| "She never did," {he=Henrik Dufva} said.
N| {Lindhagen} maintains that she left three messages.
V| DNA taken from the victim's coat was compared with his in 2021, and there was no match.
N| {The police} decline to say whether they still have a suspect.
V| The statute of limitations for the crime expired in 2009.
? Did Ekwall kill Katrin Alm? | 5D+ 8D
? Was Ekwall with Katrin Alm on the night she died? | 2A 3D 5D+
? Did Lindhagen apologise? | 4A+
? Did she try to contact the teacher? | 5D+ 6D+ 7A+
? how much must the podcaster pay | 1A=240,000 kronor
? Do the police have another suspect? | 9W
? Can the killer still be prosecuted? | 10D
? Who wrote the letter? | -
? Was the podcast taken offline? | -

= Fugitive auditor surrenders at Vienna airport
V| Konstantin Hruschka, the Austrian auditor wanted since 2022 in connection with the collapse of the Danubia Leasing group, gave himself up to border police at Schwechat airport on Sunday evening.
V| He arrived on a scheduled flight from Bishkek, carrying a rucksack and a toothbrush.
N| {The Vienna prosecutor's office} confirmed the arrest and said he would be brought before a judge within 48 hours.
N| {Its spokeswoman, Judith Prantl}, refused to discuss whether a deal had been struck.
A| {Two lawyers involved in the case} said he had been promised a lighter sentence in exchange for testimony against the group's founder, Egon Waldhäusl.
N| {Waldhäusl's counsel, Dr Mirjam Sonnleitner}, remarked that a man who signed false balance sheets for nine years made a curious witness.
N| {She=Mirjam Sonnleitner} said her client had been deceived like everyone else.
V| Danubia went bankrupt with debts of 780 million euros, leaving 6,000 small investors unpaid.
N| {Hruschka}, in an e-mail sent from Kyrgyzstan in 2023, had described himself as a scapegoat.
? Has Hruschka been arrested? | 1A 3A+
? Did the auditor get a deal from prosecutors? | 4W+ 5A
? did waldhäusl know about the false accounts | 7D+
? Where did he fly in from? | 2A=Bishkek
? Has he appeared before a judge? | 3P+
? Was Waldhäusl detained on Sunday? | -
? Did Hruschka sign false balance sheets? | 6A 9D+
? How much did the company owe? | 8A=780 million euros
? Have the investors got their money back? | 8D

= Cheese-rolling champion stripped of title over glued shoes
V| The winner of this year's women's race at the Slatted Hill cheese roll in Gloucestershire, Petra Nightingale, has lost her title after stewards found traces of adhesive on her trainers.
N| {Clerk of the hill Vernon Stiles} said the decision was unanimous and final.
N| {Nightingale, 26}, protested that she had trodden in chewing gum.
N| "Anyone who has run down that field knows there is no glue in the world that would help you," {she=Petra Nightingale} said.
V| The cheese, a nine-pound double Gloucester, will be passed to the runner-up, Canadian student Brooke Tessier.
N| {Tessier} said she would rather share it.
N| {Stiles} said a share was against the rules of 1952.
V| An unknown man was treated for a broken collarbone, the only injury of the day.
A| {Some locals} muttered that the runner-up's uncle sits on the committee.
N| {Tessier} did not deny the relationship, but said that she had not spoken to him since a wedding in 2015.
? Did Nightingale use glue? | 1A 3D+ 4D+
? Has Nightingale lost her title? | 1A 2A+
? Is Tessier related to a member of the committee? | 9A 10A+
? will the cheese be divided between the two | 6P+ 7D
? How many people got hurt? | 8A=the only injury
? Did Nightingale break her collarbone? | 8D
? Who won the men's race? | -
? Has Nightingale lodged an appeal with the committee? | -

= Police in Auckland confirm second body in harbour car
N| {Police} said on Wednesday that divers had found a second body in the Toyota Hilux raised from the Waitematā Harbour, and that they believed it to be that of the builder Grant Sefton, who was 52.
V| The first, recovered on Monday, has been formally identified as his business partner, Manu Fa'asavalu.
N| {Detective Inspector Keri Rangihuna} told a press conference that both men had been alive when the vehicle left the wharf.
N| "At this point we are treating it as unexplained, not as suspicious, and I would ask people to respect the difference," {she=Keri Rangihuna} said.
M| {The Harbour Herald} reported that the pair had quarrelled over a loan the evening before.
N| {Mr Fa'asavalu's sister, Lupe}, said that was rubbish: they had been at her table until eleven, singing.
N| {Rangihuna} confirmed there had been a dinner but declined to say who was at it.
V| The coroner will open an inquest on 12 August.
V| A barrier at the end of the wharf was knocked down by a truck in June and had not been replaced.
N| {The port company} said it would not be making any statement while inquiries were under way.
? Has Sefton's body been recovered? | 1A+
? Were the two men murdered? | 4D
? did sefton and fa'asavalu fall out over money | 5A 6D+
? Was there a dinner the night before they died? | 6A+ 7A
? Was the barrier repaired before the accident? | 9D
? Is the port company to blame? | 10W+
? When does the inquest begin? | 8A=12 August
? Were they drunk? | -
? Were the men dead before the car hit the water? | 3D

= Chilean senator's son to stand trial for fatal crash
V| A judge in Valparaíso ruled on Tuesday that Benjamín Urrejola, the 22-year-old son of Senator Patricio Urrejola, must stand trial for a crash in which two nurses were killed.
V| The nurses, Macarena Pino and Yasna Collío, were on their way home from a night shift when their Suzuki was struck at a crossing in Viña del Mar on 14 January.
N| {Prosecutor Lorena Bascuñán} said blood taken five hours later still contained 1.1 grams of alcohol per litre.
N| {The defence lawyer, Ignacio Larraguibel}, did not contest that his client had been drinking but said another man had been at the wheel.
N| "We will name him at the proper time," {he=Ignacio Larraguibel} told the court.
A| {Two passers-by} told police at the scene that they saw the senator's son climb out on the driver's side.
N| {The senator} has denied using his influence to delay the blood test.
N| {The head of the laboratory} was asked about it by a parliamentary committee and answered that she had received no call from anyone.
V| Benjamín Urrejola's licence had been suspended in 2021 for speeding.
V| No date has been set.
? Was Benjamín Urrejola driving? | 4D+ 6A
? Had Benjamín been drinking? | 3A 4A+
? Did Senator Urrejola interfere with the test? | 7D+ 8D
? When will the trial begin? | 10D
? who was the other driver | 5W+
? Will the senator's son be tried? | 1A
? Did Urrejola lose his licence because of the January crash? | 9D
? Has the senator resigned from the committee? | -
? How many people died in the crash? | 1A=two nurses

= Hoax call empties Antwerp cathedral
V| Some 1,400 people were led out of Antwerp's cathedral during an organ recital on Saturday evening after a caller claimed that a bomb had been placed beneath the nave.
N| {A federal police spokesman, Wouter Claesen}, said dogs had searched the building for three hours and found nothing.
N| "It was a hoax," {he=Wouter Claesen} said.
V| A man of 61 from Hoboken was arrested on Sunday.
N| {The prosecutor's office} said he had confessed and had given as his motive the choice of music.
N| {His lawyer, Sabrine El Khattabi}, said that her client had made no confession, that he was confused, and that he liked Messiaen as much as anyone.
V| The recital will be repeated, free of charge, on 5 November.
A| {Several visitors} complained that the side door had been locked.
N| {The dean, Father Bavo Lemmens}, acknowledged that it had been, adding that a key now hung beside it.
V| In 2016 a similar call led to the evacuation of the central station; its author was never found.
? Was there a bomb in the cathedral? | 1A 2D 3D
? Did the man from Hoboken admit to the call? | 5A 6D+
? was a door locked during the evacuation? | 8A 9A+
? why did he do it | 5A=the choice of music
? Did the suspect also make the call in 2016? | 10W
? Has the concert been repeated? | 7P
? Was anyone trampled in the evacuation? | -
? Was the dean arrested? | -
? How many people had to leave the building? | 1A=Some 1,400 people

= Pensioner, 84, acquitted of shooting neighbour's drone
V| The district court in Leszno has acquitted a retired beekeeper who brought down a neighbour's drone with a shotgun.
V| Judge Honorata Bielecka ruled on Thursday that Czesław Wrona acted in defence of his hives, above which the drone had hovered on eleven mornings.
V| Wrona holds a hunting licence, and the gun was registered.
V| The neighbour, Patryk Zieliński, had claimed 14,000 zlotys for the drone, a camera and lost wedding bookings; his claim was dismissed.
N| {Prosecutor Aneta Kruk} had demanded a fine of 3,000 zlotys.
N| {She=Aneta Kruk} said she would read the reasons before deciding on any further steps.
V| Two hunters testified that the shot was a difficult one.
V| Zieliński was not in court.
V| The bees, according to an expert opinion read out by the judge, had produced 40 percent less honey that season.
? Was Wrona found guilty? | 1D 2D
? Did the beekeeper shoot down the drone? | 1A 7A
? Did Zieliński get compensation? | 4D
? Was the gun illegal? | 3D
? will the prosecutor appeal | 6W+
? Did the prosecution want Wrona jailed? | 5D+
? Did the drone owner attend the hearing? | 8D
? Did the drone kill the bees? | -
? How big was the fine Wrona had to pay? | 1D 5P

= Heiress drops claim against ex-husband's memoir
V| The Greek shipping heiress Danae Lykoudis has withdrawn an application to stop the publication of a memoir by her former husband, the racing driver Luca Tarquini.
N| {Her solicitors, Farthingale & Moss}, informed the High Court in London of the decision on Monday without giving reasons.
N| {Tarquini's publisher, Harrow Lane}, said that no passage had been removed and that no money had changed hands.
M| {The Sunday Ledger} had reported that the two sides were close to an agreement under which chapter nine would be cut.
N| {Harrow Lane's managing director, Imogen Stott}, called that wishful thinking by somebody.
N| {The heiress's spokesman} would say only that she wished Mr Tarquini every success with his first work of fiction.
V| The book, Slipstream, is to appear on 3 October.
A| {A person who has read the manuscript} said chapter nine deals with a night on a yacht off Paros in 2011.
V| The couple divorced in 2014 after four years of marriage.
V| In a separate action, Lykoudis is suing a magazine over pictures taken at her daughter's christening.
? Has Lykoudis dropped her case against the book? | 1A 2A+
? Has anything been cut from the memoir? | 3D+ 5D+
? did tarquini pay her to withdraw | 3D+
? Why did she give up the claim? | 2W+
? When will the book come out? | 7A=3 October
? Has she dropped her suit against the magazine? | -
? Did the spokesman suggest the book is untrue? | 6A+
? Did Tarquini win his last race? | -
? What is in chapter nine? | 8A

= Minister's aide detained in Bucharest
V| Anti-corruption prosecutors in Bucharest detained Sorin Bălăceanu, chief of staff to Romania's transport minister, on Tuesday evening at a restaurant near the Arc de Triomphe.
A| {Judicial sources} said an envelope with 25,000 euros had been found in his coat.
N| {Bălăceanu's lawyer, Crina Postolache}, said the coat was not his.
N| {The minister, Dragoș Ilinca}, said he had suspended his aide as soon as he heard of the matter.
N| "I have done nothing wrong, and there is no question of my leaving," {he=Dragoș Ilinca} told reporters outside parliament.
N| {The leader of the opposition, Ruxandra Toma}, called on him to step down by Friday.
A| {One member of the cabinet} thought he would be gone by the weekend.
N| {The prime minister's spokesman} described that as gossip.
V| The contractor who was dining with Bălăceanu, Florin Hurezeanu, was questioned as a witness.
? Was money found on the minister's chief of staff? | 2A 3D+
? Has Ilinca resigned? | 5D+ 6P
? Is Ilinca on his way out? | 5D+ 7A 8D+
? was the contractor arrested | 9D
? Has the aide been suspended? | 4A+
? Who was dining with him? | 9A=Florin Hurezeanu
? Did Hurezeanu bring the envelope? | -
? Did the minister know of the bribe? | -

= Ilinca gives up transport ministry
V| Dragoș Ilinca resigned as Romania's transport minister on Saturday, four days after the detention of his closest aide.
N| {He=Dragoș Ilinca} said in a letter to the prime minister that he wanted to protect the government from "a campaign of filth".
N| {Ilinca} repeated that he had known nothing of any payment.
N| {Crina Postolache, who defends Sorin Bălăceanu}, said her client would apply for bail on Monday.
A| {A person with knowledge of the investigation} said he had begun to cooperate and had told prosecutors where a second sum was hidden.
N| {Postolache} did not answer her telephone on Saturday.
N| {The prosecutors} said that DNA from the collar showed the coat to be Bălăceanu's.
V| The deputy minister, Oana Vârlan, takes over for the time being.
N| {The prime minister's spokesman} ruled out early elections.
V| Ilinca, 49, keeps his seat in the senate.
? Has Ilinca resigned? | 1A
? Did the minister know of the bribe? | 3D+
? was the coat bălăceanu's | 7A
? Is the aide talking to prosecutors? | 5A 6W+
? Has Bălăceanu been released on bail? | 4P+
? Has Ilinca left the senate? | 10D
? Will there be a snap vote? | 9D+
? Who replaces Ilinca? | 8A=Oana Vârlan
? Was Oana Vârlan questioned? | -

= Kenyan governor's wife questioned over relief maize
N| Detectives from the anti-corruption commission questioned Purity Chelimo, the wife of the governor of Baringo, for six hours on Monday about 4,300 bags of relief maize that were delivered to a county store in March and could not be found in April, {the commission} said in a statement.
N| {Her lawyer, Dennis Ochieng}, said she had gone to the commission's offices of her own free will, had answered everything and was free to travel.
N| {The commission's spokesman, Abdi Noor}, said it would be premature to say whether she would be charged.
A| {A storekeeper, speaking on condition of anonymity because he fears for his job}, said three trucks belonging to her brother had taken the maize away at night.
N| {The brother, Philemon Kandie}, told the Standard that his trucks had been up on blocks since Christmas.
N| {Governor Josphat Chelimo} dismissed the whole affair as politics by people who had lost an election and could not get over it.
V| Drought has killed a third of the county's livestock since last year.
N| {The Red Cross} said on Tuesday that it had no indication that any of its own supplies had gone missing.
V| A similar inquiry into the neighbouring county's cooking oil was closed in 2021 without result.
? Did Purity Chelimo steal the relief maize? | 6D+
? Was the governor's wife arrested? | 2D+
? Who took the bags away? | 4A=three trucks belonging to her brother ; 5D+
? Will she face charges? | 3W+
? was cooking oil stolen in baringo | -
? Has Red Cross food disappeared? | 8D+
? Did the governor resign? | -
? How long was she interviewed for? | 1A+=six hours
? Did Kandie's trucks carry off the maize? | 4A 5D+

= Baltimore detective pleads guilty to selling crime-scene photos
N| {A former Baltimore homicide detective} admitted in federal court on Thursday that he had sold photographs of murder victims to collectors for up to $900 apiece.
V| Raymond Scalise, 51, pleaded guilty to one count of honest services fraud and one of obstruction, and faces up to 25 years in prison when he is sentenced on January 9.
N| {According to the plea agreement}, he earned $117,400 between 2015 and 2021 and destroyed two phones when he learned that the FBI was asking questions.
N| {His attorney, Leah Birnbaum}, said outside the courthouse that her client was broke, remorseful and in treatment for a gambling habit.
N| {Tawanda Briggs}, whose son's picture was among those sold, said she did not believe a word of it.
N| {The police department} said it had tightened access to its image archive in 2022 and would have no further comment because of pending litigation.
V| Nine families are suing the city.
N| {Assistant U.S. Attorney Dominic Farrar} would not say whether the buyers would be prosecuted, but noted that receiving such images is not in itself a crime in Maryland.
N| {Mayor Althea Goodson} has promised to meet every one of the families.
? Did Scalise sell the pictures? | 1A+ 2A 3A+
? Has the detective been sentenced? | 2P
? Is the ex-detective sorry? | 4A+ 5D+
? will the buyers be charged | 8W
? Has the mayor met the families? | 9P+
? How much did he make? | 3A+=$117,400
? Did Scalise destroy evidence? | 3A+
? Did other officers sell photographs? | -
? Have the families won their lawsuit? | -

= Fact check: No, the pope has not been admitted to a clinic in Geneva
V| A video that shows a white-robed figure being wheeled into an ambulance has been viewed more than six million times with the caption that the pope had been rushed to a clinic in Geneva.
V| The figure is an actor, Ottavio Carminati, and the scene belongs to an Italian television series shot in Turin two years ago.
N| {The Vatican press office} said on Tuesday that the pontiff was in Rome, where he had received the bishops of Benin that morning.
N| {The Clinique du Lac in Geneva} told us it had no such patient.
N| {Carminati} told the newspaper Il Piemonte that he had only ever been ill as a pope, never as himself.
V| The clip was first posted by an account called SedeVacante2, which also announced the death of the king of Norway in May; he is alive.
A| {Three Vatican correspondents} said, however, that the pope had cancelled two audiences this month because of a cough.
N| {The press office} described those changes as a matter of scheduling.
V| The account did not respond to questions.
? Is the pope in hospital in Geneva? | 1A 2D 3D+ 4D
? Has the pope been ill this month? | 7A 8D+
? Did the king of Norway die in May? | 6D
? Who is the man in the video? | 2A=an actor, Ottavio Carminati
? Who spread the video first? | 6A=an account called SedeVacante2
? Did the pope cancel a trip to Benin? | -
? did the pope meet bishops from benin on tuesday | 3A+
? Is Carminati ill? | 5D+

= Melbourne magician sues over sawn assistant poster
V| A magician who says a rival stole the design of his posters has been told by the Federal Court in Melbourne to pay the rival's costs.
V| Justice Priya Ramanathan found on Wednesday that a drawing of a woman in a box, smiling, could not belong to anyone.
N| {The plaintiff, Barry "Zoltan" Hodgkins}, said he would not go quietly.
N| "I drew that smile, and he has copied it tooth for tooth," {he=Barry "Zoltan" Hodgkins} said.
N| {The defendant, Ahmed Karam}, who performs as the Great Karami, said he had bought the image for twelve dollars from a library of stock pictures.
V| The library's invoice, dated 9 July 2019, was produced in evidence.
V| Hodgkins first used his poster in October of that year.
N| {The judge} added that the evidence tended to suggest that if there had been any copying, it was the other way about.
A| {Friends of Hodgkins} say he is thinking of giving up the stage.
? Did Karam copy the poster? | 1A 4A+ 5D+ 8D
? Did the magician win his suit? | 1D 2D 8D
? Did Karam buy the picture from a library? | 5A+ 6A
? will hodgkins retire | 9A
? Has Hodgkins been found guilty of copying by a criminal court? | -
? How much are the costs? | -
? When did Hodgkins start using his poster? | 7A=October of that year
? Has Hodgkins accepted the ruling? | 3D+

= Riad owner in Fez dies in custody; ministry speaks of illness
V| Idriss Benkirane Alaoui, the owner of a guest house in the old city of Fez, died on Sunday in the hospital wing of the Ras el-Ma prison, to which he had been taken three days before.
N| {The prison administration} said in a communiqué that he had suffered a heart attack and had received every care.
N| {His widow, Latifa}, told a press conference in Rabat that his ribs were broken.
N| "He was fifty-one, he ran up the stairs with suitcases on his shoulders every day of his life," {she=Latifa} said.
N| {The justice ministry} rejected what it called insinuations and said a post-mortem had shown no trace of violence.
N| {The lawyer for the family, Maître Zakaria Ouahbi}, said he had asked in vain for a copy of that report.
A| {A doctor at the hospital} said he had been instructed not to speak.
V| Benkirane Alaoui was arrested on 11 June on suspicion of housing guests without registering them.
N| {The National Council for Human Rights} said it had sent two members to the prison and that it was too early to draw conclusions.
V| No date has been given for the burial.
? Did Benkirane Alaoui die of a heart attack? | 2A+
? Was the hotelier beaten in prison? | 3A+ 5D+ 9W
? did the autopsy find signs of violence | 5D+
? Has the family seen the autopsy report? | 6D+
? Why was he arrested? | 8A=on suspicion of housing guests without registering them
? Has Benkirane Alaoui been buried? | 10D
? Was his widow detained? | -
? Did he try to escape? | -

= Six months' probation for ex-hotelier's guards in Fez
V| A court in Fez on Thursday gave two prison officers suspended sentences of six months for failing to assist the guest-house owner Idriss Benkirane Alaoui, who died in their charge last June.
V| The judges did not find that either man had struck him.
N| {A medical report drawn up by three professors and read out in court} attributed the fractures of four ribs to attempts to revive him.
N| {His widow, Latifa Benkirane}, called the outcome a disgrace and announced that she would go to the Court of Cassation.
N| {Counsel for the officers, Maître Hind Slaoui}, said her clients had rung for a doctor twice and that nobody came.
N| {The prison administration} said it had taken note of the decision.
N| {It=The prison administration} did not say whether the two would return to work.
V| A third officer, who was in charge of the wing that night, was acquitted.
N| {Zakaria Ouahbi, for the family}, said the people responsible had never been in the dock.
? Was the hotelier beaten in prison? | 2D 3D
? Were the officers jailed? | 1D
? Did the guards call for medical help? | 5A+
? Has the widow appealed? | 4P+
? were his ribs broken | 3A
? Will the two officers be sacked? | 7W+
? Were all three officers convicted? | 8D
? When did Benkirane Alaoui die? | 1A=last June
? Did a doctor come to the wing that night? | 5D+

= Zagreb tram driver hailed as hero says she was asleep
N| {A tram driver} who has been celebrated for two days as the woman who stopped a runaway carriage on Zagreb's Ilica street says it was not her.
N| "I was at home in bed after a night shift, and my tram was in the depot," {Snježana Barišić} told listeners of a local radio station on Friday.
M| {The portal Gradski Puls} had named her on Wednesday, printing her photograph beside a picture of the number 6 tram.
N| {Its editor, Filip Jurković}, conceded the error and said the two women had the same surname.
N| {The tram company} confirmed that the driver was Ivana Barišić, who is 24 and had been in the job for three weeks.
N| {She=Ivana Barišić} has asked not to be photographed.
V| The carriage had come loose on a slope with nine passengers aboard, one of whom bit through his lip.
N| {The company} said it did not yet know why the coupling had failed.
N| {Mayor Domagoj Kralj}, who had already announced that Snježana Barišić would be given the city's medal, said through his office that the medal would be given to the right person.
A| {Colleagues} say both women are amused.
? Did Snježana Barišić stop the tram? | 1D+ 2D+ 3A 4D 5D
? Who stopped the carriage? | 3A=her ; 5A=Ivana Barišić
? Did the newspaper admit its mistake? | 4A+
? why did the carriage break loose | 8W+
? Has the medal been awarded? | 9P+
? Was anyone killed on the tram? | -
? Has Ivana Barišić spoken of quitting? | -
? How many people were in the carriage? | 7A=nine passengers
? Has the coupling been replaced on other trams? | -

= Sunk yacht's owner charged with insurance fraud in Split
V| Prosecutors in Split have charged a Hungarian dentist and his skipper with sinking a yacht off the island of Vis in order to claim 1.6 million euros from an insurer.
N| {The indictment, which was made public on Monday}, says that Zsolt Barkóczy, 58, ordered the valves of the Duna Queen to be opened on the night of 22 September 2021 and watched from a rented dinghy.
N| {Barkóczy's lawyer, Marin Šegvić}, said the yacht had struck an unmarked container.
N| {The skipper, Rade Vuković}, told the police the same at first but withdrew that statement in December.
V| A diving survey, carried out for the insurer at a depth of 71 metres, found no damage to the hull.
N| "Those divers spent nine minutes down there," {Šegvić} said.
N| {The insurer, Adriatica Re}, said it had paid nothing and did not intend to.
V| If convicted, the two face up to eight years.
A| {A harbour worker in Komiža} recalled that the dentist had taken his wine collection ashore the day before.
? Was the yacht sunk on purpose? | 1A 2A 3D+ 5A 9A
? Did the yacht hit a container? | 3A+ 4A+ 5D
? Has the insurer paid out? | 7D+
? has barkóczy been found guilty | 8P
? How deep does the wreck lie? | 5A=71 metres
? Did anybody drown? | -
? Did Vuković change his story? | 4A
? Was the yacht raised? | -

= Burglar who fell asleep in Reykjavík bakery fined
V| A man of 31 who broke into a bakery in the west of Reykjavík in April and was found asleep on the flour sacks was fined 90,000 krónur by the district court on Tuesday.
N| {Judge Steinunn Arnalds} said that he had shown remorse and had eaten only what would have been thrown away.
N| {The baker, Gylfi Kjartansson}, disputed that: eleven cinnamon rolls had been for sale.
N| {The accused}, who did not have a lawyer, told the court he had been celebrating the birth of his second son and had mistaken the door for his brother's.
V| The prosecution had asked for thirty days in jail, suspended.
V| He was also ordered to pay for the lock.
N| {Kjartansson} said afterwards that he bore no grudge, and that the man had since been back as a customer, twice, by day.
V| It was the bakery's second break-in this year; in January the till was taken, and that case is unsolved.
? Was the burglar sent to jail? | 1D 5P
? Did he eat bread that was for sale? | 2D 3A+
? Did he take the till in January? | 8W
? Is the baker angry? | 7D+
? why did he go into the bakery | 4A+=had mistaken the door for his brother's
? How much was he fined? | 1A=90,000 krónur
? Did the burglar's lawyer appeal? | 4D+
? Did the police wake him up? | -

= British tourist freed in Bali after methanol deaths
N| {Police in Denpasar} on Friday released Callum Hargreave, a 29-year-old bar manager from Stockport, who had been held for nine days over the deaths of four people who drank cocktails at a beach club in Canggu.
N| {Senior Commissioner I Wayan Suardana} said the investigation had shown that the spirits were adulterated before delivery.
N| "He is no longer a suspect; he is a witness," {Suardana} said.
N| {Hargreave}, who looked pale and leaned on his mother's arm, told waiting reporters that he had drunk from the same bottles.
N| {The Foreign Office} said it had been supporting a British man and would not comment on an individual case.
M| {The Indonesian news service Kabar Pulau} had reported that he confessed to refilling bottles.
N| {Suardana} said there had never been a confession.
V| The distributor, Putu Adnyana, was arrested in Surabaya on Thursday; his lawyer has not yet been named.
V| Of the dead, two were Australian, one was Dutch and one, a waiter, came from Lombok.
? Has Hargreave been set free? | 1A+ 3A+
? Did the bar manager refill the bottles with methanol? | 2D 3D 6A 7D
? Did he confess? | 6A 7D+
? was putu adnyana charged | -
? How many Britons died? | 9D
? Did Hargreave drink the cocktails himself? | 4A+
? Has the beach club been closed? | -
? What nationality were the victims? | 9A

= Dutch-born mother denies poisoning in-laws' mushroom pie
N| A trial that has gripped Denmark for a month heard on Monday from {the accused herself}, who denied that she had put death caps into a pie that killed her parents-in-law.
N| "I picked chanterelles, where I always pick chanterelles," {Marijke Vestergaard, 45}, told the court in Viborg.
N| {The prosecutor, Lasse Bonde}, has told the jury that she dried the poisonous mushrooms over a fortnight and searched for their effects on a library computer.
N| {Vestergaard} accepted that she had used the computer, but said dozens of others had used it too.
V| Her husband, Niels, was away on an oil rig at the time and has sat through the trial on the side of the prosecution.
N| "I have nothing to say until there is a verdict," {he=Niels Vestergaard} told reporters.
V| A fifth guest, the vicar of Skals, ate two slices and was unharmed.
N| {Professor Gitte Haubro}, who examined what remained of the pie, testified that she found traces of amatoxin in the crust but none in the filling.
N| {The defence} argues that the crust came from a shop.
V| The jury is expected to retire on Thursday.
? Did Marijke Vestergaard poison the pie? | 1D+ 2D+ 3A
? Was there poison in the pie? | 8A
? has the jury reached a verdict | 10P
? Did she look up poisonous mushrooms at the library? | 3A 4D+
? Where did the crust come from? | 9A+=a shop
? Does the husband believe she is guilty? | 6W+
? Did the vicar die? | 7D
? Did she want to inherit the farm? | -
? Did Vestergaard take the stand on Thursday? | -

= Vestergaard found not guilty
V| After nineteen hours of deliberation, the jury in Viborg on Saturday acquitted Marijke Vestergaard of the murder of her parents-in-law, Bent and Karen Vestergaard.
V| By a majority it also cleared her of attempting to kill the vicar.
V| She put her hands over her face, then asked whether she could ring her daughter.
N| {Her counsel, Signe Holmsted}, said the prosecution had built a cathedral on a crust.
N| {Prosecutor Lasse Bonde} said he respected the decision and would examine whether there were grounds to take it further.
N| {Niels Vestergaard}, asked by a television reporter if he thought she had done it, shook his head and walked on.
M| {Jyllands Kureren} wrote that he had moved back into the family farm in Skals on Friday night.
N| {A neighbour, Poul Kjær}, said that was wrong; the light in the farmhouse was his own, because he fed the cats.
V| The shop that sold the pastry has recalled nothing, and food inspectors, who took samples in 2022, gave it a clean bill.
? Did Marijke Vestergaard poison the pie? | 1D
? Was Vestergaard convicted? | 1D 2D
? Will prosecutors appeal? | 5W+
? has the husband gone back to the farm | 7A 8D
? Was the shop's pastry contaminated? | 9D
? How long did the jurors deliberate? | 1A=nineteen hours
? Does Niels think his wife is a killer? | 6D+
? Did the jury convict her over the vicar? | 2D
? Has Niels filed for divorce? | -

= Taxi firm ordered to pay $1.1m to blind Ottawa woman
V| An Ontario court has ordered Capital Green Cabs to pay 1.1 million dollars to a blind woman who was left at the wrong address in January 2019 and lost three toes to frostbite.
N| {Justice Étienne Lavigueur} found that the driver had told Noor Siddiqui she was home when she stood in front of a closed swimming pool, six kilometres away.
N| {The firm} had argued that the driver was an independent contractor, and that Ms. Siddiqui could have used her phone.
V| The phone, the judge noted, had frozen too.
N| {The company's lawyer, Bradley Kehoe}, said the damages would put it out of business and asked the court to suspend payment pending an appeal.
V| The driver left Canada in 2020.
N| {Siddiqui}, 34, a piano teacher, told the CBC that she had her feet on the ground again, what was left of them.
N| {Kehoe} said the firm had since given all its drivers training.
A| {A dispatcher who works there} said the training had consisted of a two-page handout.
? Did the court find for Siddiqui? | 1A 2A
? Has the taxi company gone bankrupt? | 5P+
? Could she have phoned for help? | 3A+ 4D
? Were the drivers trained afterwards? | 8A+ 9A
? How many toes did Siddiqui lose? | 1A=three toes
? Was the driver prosecuted? | -
? has the firm paid the damages | 5P+
? Was the driver blind? | -

= Lebanese banker's yacht party: what is known, what is not
V| Photographs of a party on a yacht in the bay of Jounieh, taken on the night of 2 August, have brought fresh trouble to the banker Ghassan Tabbara, whose institution has blocked its clients' savings since 2019.
M| {The website Al-Rasif} claims that the evening cost 400,000 dollars and was paid for by Banque du Cèdre.
N| {Tabbara}, in a video filmed on a balcony, says that he was a guest, stayed for half an hour and drank water.
N| {The bank} denies having spent a cent.
N| {The owner of the yacht, the Kuwaiti trader Fahad al-Mutlaq}, told Agence du Levant that he had invited forty friends for his birthday and sent nobody a bill.
A| {A caterer} says she was paid in cash by "a man from the bank", whose name she does not know.
V| Whether the banker left early cannot be established; the last picture in which he is seen carries no time.
N| {The depositors' union} has asked the prosecutor to look into the matter.
N| {Her office=the prosecutor} confirmed receipt of the letter and nothing else.
V| Three years ago Tabbara was photographed skiing in Courchevel on a day on which he had told a court he was in hospital.
? Did the bank pay for the party? | 2A 4D+ 5D+ 6A
? Was Tabbara at the yacht party? | 3A+ 7A
? did tabbara leave after half an hour | 3A+ 7W
? Has the prosecutor opened an inquiry? | 8P 9W+
? Whose yacht was it? | 5A+=the Kuwaiti trader Fahad al-Mutlaq
? Was Tabbara in hospital on 2 August? | -
? Did Tabbara lie to a court about where he was? | 10A
? Did clients get their savings back? | 1D
? How much did the party cost? | 2A=400,000 dollars

= Sculptor's heirs lose claim to Cape Town fountain
V| The Western Cape High Court has dismissed a claim by the heirs of the sculptor Josua Blignaut to a bronze fountain that has stood in Cape Town's Company's Garden since 1936.
V| Judge Thandeka Mqhayi said in a ruling handed down on Friday that a receipt for 450 pounds, discovered by a city archivist during the trial, showed that the work had been paid for in full.
V| The heirs, two granddaughters living in Perth, had maintained that it was a loan.
V| They were ordered to pay costs, including those of two counsel.
V| An art dealer valued the fountain at 14 million rand in 2021.
N| {The elder of the two, Marietjie Lourens}, told reporters by video link that they would not take the matter further.
N| "Oupa would have hated the lawyers more than the loss," {she=Marietjie Lourens} said.
V| The city intends to clean the fountain and turn its water, shut off during the drought of 2018, back on by Heritage Day.
V| A plaque will bear the sculptor's name, which was missing until now.
? Did Blignaut's family get the fountain back? | 1D
? Was the fountain only lent to the city? | 2D 3A
? Will the granddaughters appeal? | 6D+
? how much did the city pay for it | 2A=450 pounds
? Is the fountain working? | 8P
? Who found the receipt? | 2A=a city archivist
? Did the judge value the fountain at 14 million rand? | -
? Was the fountain damaged in the drought? | -
? Is there a plaque with his name? | 9P

= Gang leader's escape from Paraguayan jail: minister offers reward
V| Paraguay's interior minister, Rubén Duarte Ocampos, offered 500 million guaraníes on Monday for information leading to the recapture of Fabio "Tijera" Benítez, who left the Tacumbú prison in a laundry van on Saturday, hours before he was to be moved to a maximum-security wing.
N| {Duarte Ocampos} said eleven guards had been suspended and that he had put his own resignation on the president's desk.
N| {The president's office} said the letter had been read and had not been accepted.
A| {A senior police officer} told Reuters that Benítez was believed to be across the border, in Ponta Porã.
N| {Brazil's federal police} said they had no information to that effect.
M| {The newspaper Última Voz} published a picture of a man in a cap at a petrol station in Concepción, who it said was the fugitive.
N| {The prosecutor in charge, Mirtha Cabañas}, said the man in the cap had been identified and sold tyres.
V| Benítez, 38, was serving 27 years for ordering the murder of a customs official.
V| It is his second escape; in 2016 he was free for five days.
? Has Duarte Ocampos stepped down? | 2P+ 3D+
? Is Benítez in Brazil? | 4A 5W
? was tijera seen at a petrol station in concepción | 6A 7D
? How did the gang boss get out? | 1A=in a laundry van
? Has Benítez been recaptured? | 1P
? Were the guards arrested? | -
? Was the reward paid out? | 1P
? Did the customs official survive? | 8D
? Did the guards take bribes? | -

= Lost in translation: 'dead' Bulgarian wrestler calls his mother
V| For two days the family of the Bulgarian wrestler Stoyan Velikov mourned a man who was sitting in a hotel in Ulaanbaatar with no signal.
V| The national federation announced his death on Wednesday, after a message in Mongolian from the organisers of a training camp was put through an online translator.
N| {Federation president Krasimir Petkov} said the word for "eliminated" had come out as "departed this life".
N| "I have apologised to his mother on my knees, and I mean that literally," {he=Krasimir Petkov} told state radio on Friday.
V| Velikov, 23, a bronze medallist at the European under-23 championship, had lost his second bout by two points.
N| {His mother, Desislava}, said that when the telephone rang she took him for a ghost and hung up.
A| {Some members of the board} believe Petkov should go, not least because he sent a wreath before checking.
N| {He=Krasimir Petkov} rules that out.
V| The organisers in Mongolia have offered the wrestler a horse.
? Is the wrestler Velikov dead? | 1D 2A 3D+
? Did Petkov say sorry? | 4A+
? Will the federation president resign? | 7P 8D+
? Did Velikov win his second bout? | 5D
? who announced the death | 2A=The national federation
? Has Velikov received a horse? | 9P
? Did Velikov suffer an injury in Mongolia? | -
? Was it Velikov's mother who alerted the federation? | -

= Geneva court convicts watchmaker of faking antique movements
V| A criminal court in Geneva sentenced Jean-Rodolphe Aubry, once the head of restoration at a renowned watch house, to three and a half years in prison on Thursday for passing off new movements as the work of eighteenth-century masters.
V| The judges found him guilty on nine of twelve counts and acquitted him on three, for lack of evidence that he knew who the buyers were.
N| {Aubry, 63}, did not dispute having made the pieces but said that he had always sold them as tributes.
N| {Presiding judge Corinne Vuille} replied that nobody pays 800,000 francs for a tribute.
N| {The prosecution} had sought five years.
V| A collector from Doha and a foundation in Schaffhausen will get back 2.3 million francs between them.
N| {His lawyer, Me Laurent Zbinden}, announced an appeal within minutes.
V| The house for which Aubry worked until 2015, and which is not accused of anything, did not send anyone to the hearing.
M| {The trade paper Tic-Tac Hebdo} estimates that thirty more of his watches are in circulation.
N| {Zbinden} considers that figure to be plucked from the air.
? Did Aubry make fake antique watches? | 1A 2A 3A+
? How long must the watchmaker spend in prison? | 1A=three and a half years ; 5P=five years
? Was he found guilty on all counts? | 2D
? Did he deceive the buyers? | 1A 3D+
? are there thirty more fakes around | 9A 10D+
? Was his former employer convicted? | 8D
? Has the appeal been heard? | -
? Will he appeal? | 7A+
? Did Aubry say who ordered the watches? | -

= Nurse accused in Sheffield insulin case: jury discharged
V| The jury in the trial of Philippa Ravenscroft, a ward sister accused of injecting three elderly patients with insulin at a Sheffield hospital, was discharged on Tuesday after failing to reach a verdict on any of the charges.
N| {Mr Justice Caldbeck} thanked the nine women and three men for their efforts over eleven weeks and excused them from service for life.
N| {Prosecutor Eleanor Stubbs KC} said the Crown would state within fourteen days whether it would seek a retrial.
V| Miss Ravenscroft, 41, has denied three counts of attempted murder from the day of her arrest in July 2021.
V| All three patients survived, though one has since died of an unrelated cancer.
N| {Her solicitor, Nadeem Chishti}, told reporters that his client was exhausted and that she had done nothing but care for those people.
A| {A relative of one of the patients} said the family could not go through it all again.
V| During the trial an expert for the defence, Professor Helga Brandvold, argued that the blood samples had been stored at the wrong temperature and proved nothing.
N| {The hospital trust} has not said whether it will pay her salary in the meantime.
? Was Ravenscroft convicted? | 1D
? Did the ward sister inject patients with insulin? | 1A 4D 6D+
? Will there be a retrial? | 3W+
? Did any of the three patients die from the injections? | 5D
? how long was the trial | 2A=eleven weeks
? Was the nurse acquitted? | 1D
? Did the blood samples prove her guilt? | 8D
? Was Ravenscroft sacked by the hospital? | -
? Is the hospital still paying her? | 9W+

= Retrial ordered for Sheffield ward sister
V| Philippa Ravenscroft, the ward sister whose first trial ended without a verdict in April, will face a second jury in January.
N| {The Crown Prosecution Service} said on Friday that it had concluded that there was a realistic prospect of conviction on two of the three counts.
N| {It=The Crown Prosecution Service} will offer no evidence on the third, which concerns a woman who has since died.
N| {Nadeem Chishti, her solicitor}, said he was dismayed and that his client would once more plead not guilty.
N| {Professor Helga Brandvold}, who gave evidence for the defence, said she had moved to Tromsø but would come back if asked.
V| Ravenscroft, who is on unconditional bail, was dismissed by the hospital trust last month.
N| {The trust} said the dismissal had to do with record-keeping and not with the charges.
N| {The Royal Union of Ward Staff} called it shameful.
A| {Two former colleagues} have set up a fund which is said to have raised £60,000 for her defence.
? Will there be a retrial? | 1A 2A+
? Was Ravenscroft sacked by the hospital? | 6A 7A+
? Was she dismissed because of the charges? | 7D+
? Did the ward sister inject patients with insulin? | 4D+
? how many counts will she be tried on | 2A+=two of the three counts
? Is Ravenscroft in custody? | 6D
? Has Brandvold testified at the new trial? | 5P
? Who pays for the lawyers? | 9A=a fund
? Was she acquitted by the first jury? | 1D

= Wildfire arson suspect has alibi, says Cretan hotel
N| {The manager of a hotel in Chania} told investigators on Sunday that Stelios Daskalakis, the forest guard suspected of lighting the fire that destroyed 900 hectares around Kissamos, was serving as best man at a wedding in its ballroom when the flames were first seen.
N| {The fire service's arson unit} had announced his arrest on Saturday and said that a gas burner bearing his fingerprints was found in an olive grove.
N| {Daskalakis's lawyer, Chrysa Manoli}, said the burner had been stolen from his truck in May, a theft which he had reported at the time.
N| {The police station at Platanias} confirmed that there was such a report.
N| {The unit's commander, Major Aristides Vlachos}, insisted that the case was solid but acknowledged that he had not seen the wedding video.
V| The bride's father, who owns the hotel, is a cousin of the suspect.
N| {The prosecutor} has until Wednesday to charge or release him.
V| No one was hurt in the fire; two chapels and some 40,000 olive trees burned.
M| {A blog, Kriti Simera}, put the damage at 30 million euros, without saying where it got the number.
? Did Daskalakis start the Kissamos fire? | 1D 2A 5A
? Was he at a wedding when the fire broke out? | 1A 5W
? has the forest guard been charged | 7P
? Was his gas burner stolen? | 3A+ 4A
? Were there casualties? | 8D
? Is the hotel owner related to the suspect? | 6A
? Who set fire to the hotel? | -
? How much damage did the fire do? | 9A=30 million euros
? Did Daskalakis confess? | -

= Cathedral choirmaster resigns; chapter speaks of burn-out
N| {The chapter of Linz cathedral} announced on Thursday that its choirmaster, Benedikt Aigner, had asked to be relieved of his duties for reasons of health.
A| {Parents of three choirboys} told the daily Donaukurier that he had been seen drunk at rehearsals and had thrown a hymn book at a child.
N| {Aigner's brother, Florian}, speaking on his behalf, said it was a pencil, that it was thrown at a wall, and that he had been sober for seven years.
N| {The dean, Monsignor Ulrich Patzelt}, declined to be questioned about the book or the pencil.
N| "We thank a man who gave us twenty-two Christmases," {he=Ulrich Patzelt} said.
V| The diocese has an ombudsman for such cases, Renate Pichler.
N| {She=Renate Pichler} said that she had received one complaint, in November, and that it had been withdrawn.
N| {The police} stated that no investigation was under way.
V| A deputy, Klara Nußbaumer, will conduct the Easter services.
? Has Aigner quit as choirmaster? | 1A+
? Did the choirmaster throw a hymnal at a boy? | 2A 3D+ 4W+
? Was Aigner drinking at rehearsals? | 2A 3D+
? Are the police investigating him? | 8D+
? why did he resign | 1A+=for reasons of health
? Did the ombudsman receive a complaint? | 7A+
? Was Aigner sacked? | 1D+
? Did Nußbaumer complain about him? | -
? Has the dean resigned too? | -

= Rwandan cyclist cleared of faking his own robbery
V| A Kigali court on Monday cleared the cyclist Emmanuel Habarurema of inventing a robbery in which he lost the bicycle on which he had won the Tour of Lake Kivu.
V| The frame, valued at 9,200 dollars, had turned up in a container in Mombasa six weeks after the alleged attack.
N| {Judge Immaculée Uwase} said the state had not shown that he put it there.
N| {Prosecutors} alleged that he had sold it in order to pay for his father's dialysis and then reported it stolen.
N| {Habarurema}, who burst into tears, said he had told the truth since the beginning and that he still dreamed of the two men with the machete.
N| {His team, Virunga Racing}, welcomed the decision and said he would start in the national championship in June.
N| {The insurer} said that in the light of the ruling it would review its refusal to pay.
V| His father died in February.
V| No one has been arrested for the robbery.
? Was Habarurema robbed? | 4D 5A+
? Did the cyclist make up the theft? | 1D 4A 5D+
? Was he convicted? | 1D
? has the insurance paid for the bike | 7P+
? Where was the bicycle discovered? | 2A=in a container in Mombasa
? Did police catch the robbers? | 9D
? Did Habarurema win the national championship? | 6P+
? Did his father die because he could not afford treatment? | -
? Who shipped the bike to Kenya? | -

= Singer Yaren Aksu 'not in rehab', sister says
N| The Turkish pop star Yaren Aksu, who has cancelled all eleven dates of a summer tour, is staying with relatives on the Aegean coast and not in a clinic, {her sister} said, after a week in which her whereabouts became a national guessing game.
N| {Ceren Aksu}, who also manages her, told the television show Öğle Arası that the singer had torn a ligament in her knee.
M| {The celebrity magazine Şık} reported last Tuesday that she had been admitted to a rehabilitation centre in Thessaloniki with a dependency on painkillers.
A| {A member of her band} said he had no idea about any knee and that the musicians had been told "family reasons".
N| {The promoter, Bosphorus Live}, spoke in its announcement of "circumstances beyond the artist's control".
N| {The Thessaloniki centre}, which treats about sixty people, neither confirmed nor denied that she was among them.
N| "You will see her on stage in October, limping if need be," {the sister} said.
V| Tickets will be refunded until the end of August.
V| Her husband, the producer Kaan Erdemli, was treated for alcohol addiction in 2017 and has written a book about it.
? Is Yaren Aksu in a rehab clinic? | 1D+ 3A 6W+
? Why was the tour cancelled? | 2A+=had torn a ligament in her knee ; 4A=family reasons ; 5A+=circumstances beyond the artist's control
? is yaren aksu addicted to painkillers | 3A
? Did she hurt her knee? | 2A+ 4W
? Will she perform in October? | 7A+
? Have ticket holders got their money back? | 8P
? Was Kaan Erdemli admitted to the Thessaloniki centre? | -
? Have Aksu and Erdemli split? | -

= Cologne raid on 'reichsbank' ends with 14 arrests
N| {Federal prosecutors} said 14 people had been arrested on Wednesday in raids on premises in Cologne, Erfurt and Passau used by a group that printed its own money and took deposits from pensioners.
N| {Their spokeswoman, Dr Isolde Frenzel}, put the deposits at 6.4 million euros.
V| Officers carried a printing press, 19 kilos of silver and a cannon from a former bowling alley in the Ehrenfeld district.
N| {Frenzel} said the cannon had been found to be decorative.
N| {The group's self-styled chancellor, Detlef Kurtenbach, 66}, shouted to journalists as he was led away that he did not recognise the officers.
M| {Rheinischer Bote} reported that two of the 14 were serving policemen.
N| Asked about that, {Frenzel} replied that she could speak about professions only when the identities had been established.
N| {The interior ministry of North Rhine-Westphalia} said it knew of one officer, since suspended.
A| {A customer, a retired nurse of 80}, said she had handed over her savings because the interest was good and the young man had such clean hands.
V| Nobody was injured.
? How many people were arrested? | 1A+=14
? Were police officers among those detained? | 6A 7W+ 8A
? Was the cannon a working weapon? | 4D+
? Does Kurtenbach accept the arrest? | 5D+
? how much money did the group take in | 2A=6.4 million euros
? Did anybody get hurt in the raids? | 10D
? Has the nurse got her savings back? | -
? Did the group plan a coup? | -

= Man who sued Bigfoot museum over disappointment loses
V| A small-claims judge in Willow Creek, California, has ruled against a visitor who wanted his nine dollars back because the town's Bigfoot museum contained no Bigfoot.
N| {Judge Harriet Okimoto} wrote that no reasonable adult could have expected otherwise.
N| {The plaintiff, Darryl Munce of Fresno}, had argued that a sign reading "See Him Here" was a promise.
N| {The museum's director, Pam Stroud}, testified that the sign referred to a statue.
N| "I am not a crank, I am a consumer," {Munce} told the Two Rivers Tribune.
N| {He=Darryl Munce} says he will not appeal but will be putting up a sign of his own.
V| Stroud waived her costs.
V| The museum has since sold out of a T-shirt with the words of the verdict on it.
V| Attendance in August was 4,112, up from 2,900 in the same month last year.
? Did Munce get his money back? | 1D
? Did the sign promise a living Bigfoot? | 2D 3A+ 4D+
? Is Munce going to appeal? | 6D+
? How much did he want? | 1A=nine dollars
? did visitor numbers fall | 9D
? Must Munce pay the museum's costs? | 7D
? Did the museum take the sign down? | -
? Did Okimoto visit the museum? | -
? Did Munce call himself a crank? | 5D+

= Karachi builder granted bail in tower collapse case
V| The Sindh High Court on Tuesday granted bail to Asif Rehmatullah, the builder of the eight-storey Rehmat Heights in Karachi's Lyari district, whose collapse in July killed 27 people.
V| He had been held for 43 days on charges of unintentional murder and must deposit five million rupees and his passport.
N| {His counsel, Barrister Sadia Junejo}, told the two-judge bench that her client had sold the building in 2014 and that three storeys were added after that without his knowledge.
N| {The additional prosecutor general, Mumtaz Soomro}, countered that the sale deed was antedated and that Rehmatullah collected rent until June.
N| {The Sindh Building Control Authority} says it issued two notices to vacate, in 2020 and 2022.
A| {Survivors} told Dawn-e-Karachi that they had never been shown any notice.
N| {One of them, the tailor Yousuf Baloch}, who lost his wife and two children, said a man on a motorcycle came for the rent on the first of every month.
V| The court did not go into the merits.
V| Four officials of the authority, who were arrested in the same week, were freed last month.
? Has Rehmatullah been released on bail? | 1A
? Did the builder still own the tower when it collapsed? | 3D+ 4A
? Were tenants warned to leave? | 5A 6D
? who built the extra floors | -
? How many lives were lost? | 1A=27 people
? Was Rehmatullah acquitted? | 8D
? Are the four officials still locked up? | 9D
? Did Rehmatullah fly abroad? | -
? Did the motorcyclist work for Rehmatullah? | -

= 'We never said she was pregnant': Monaco magazine backs off
M| {The Riviera monthly Rocher} on Friday took down an article headlined "Sweet expectations at the palace" and replaced it with a note saying that it had been misread.
N| {Its publisher, Aurélie Castellan}, said the text was about a pastry contest.
V| The original, of which this newspaper has a copy, says that Princess Mélisande "will be counting for two until November".
N| {The palace press office} had called the article fanciful on Wednesday, and on Friday it said only that the matter was closed.
A| {A florist who supplies the princely household} said orders of white lilies had stopped because the smell made somebody ill.
N| {The princess}, 33, was asked by a child at a school in Fontvieille whether she had a baby in her tummy, and replied that it was a very large lunch.
V| She and her husband, the violinist Andrei Lupescu, have a daughter of three.
M| {Nice-Mondain}, a rival, says it has seen an ultrasound picture but will not print it.
V| Rocher was ordered to pay 40,000 euros in 2020 for inventing the illness of another member of the family.
? Is Princess Mélisande pregnant? | 3A 4D+ 5A 6D+ 8A
? Did Rocher stand by its article? | 1D
? has the magazine been sued over the pregnancy story | -
? What did the princess say when asked about a baby? | 6A+=it was a very large lunch
? When is the baby due? | 3A=November
? Does Mélisande already have a child? | 7A
? Was Mélisande ill in 2020? | -
? Is Lupescu leaving the orchestra? | -

= Indictment unsealed in Denver crypto case
V| A federal indictment unsealed in Denver on Monday charges two brothers, Trent and Kolby Haslam, with conspiracy, wire fraud and money laundering in connection with Alpenglow, a digital-token venture that raised $64 million from some 9,800 people before it stopped paying in May 2022.
N| {According to the 38-page indictment}, the brothers told investors that the tokens were backed by silver in a vault in Zug, when the vault held three pallets of lead.
V| Trent Haslam, 34, was arrested at his home in Lone Tree and released on a $2 million bond; Kolby, 31, is believed to be in the United Arab Emirates.
N| {Trent Haslam's attorney, Rosalind Fitch}, said her client trusted the custodian in Switzerland and was as surprised as anyone.
N| {U.S. Attorney Gordon Playfair} said his office was working with foreign partners, but declined to say whether extradition had been requested.
N| {The Swiss custodian, Lager Zug AG}, said it had stored sealed crates and had never certified their contents.
A| {Investors on a Telegram channel} say Kolby has been in touch with them and blames his brother.
V| The Securities and Exchange Commission filed a parallel civil suit.
V| Arraignment is set for June 14.
? Have the Haslam brothers been charged? | 1A
? Was there silver in the vault? | 2D
? Did Trent Haslam know that the silver did not exist? | 4D+
? is kolby haslam under arrest | 3D
? Have the Americans asked for Kolby's extradition? | 5W+
? Did the custodian guarantee the silver? | 6D+
? how much did they raise? | 1A=$64 million
? Did the investors get a refund? | -
? Did Trent plead guilty? | -
? Where is Kolby? | 3A=the United Arab Emirates

= Kolby Haslam flown back to Colorado
V| The younger of the two brothers behind the failed Alpenglow token landed in Denver on Saturday in the custody of U.S. marshals, five months after he was indicted.
N| {The Justice Department} said he had been expelled by the Emirates for overstaying his visa and that no extradition request had been necessary.
N| {His attorney, Miguel Arredondo}, described what happened as a kidnapping with a boarding pass.
N| {Kolby Haslam} told a magistrate judge on Monday that he wished to plead not guilty, and added that the silver had been real "the last time I saw it".
N| {His brother Trent's attorney, Rosalind Fitch}, said her client was considering a plea agreement.
N| {Prosecutors} would not comment on that.
V| Kolby was denied bond because of the risk of flight.
A| {A former employee of Alpenglow} says he spray-painted the lead himself, on Kolby's instructions, in the autumn of 2020.
V| Trial is scheduled for March.
? is kolby haslam under arrest | 1A 7A
? Was Kolby extradited? | 2D+ 3D+
? Was there silver in the vault? | 4A+ 8D
? Has Trent Haslam pleaded guilty? | 5P+ 6W+
? Was Kolby released on bail? | 7D
? Did Kolby have the lead painted? | 8A
? Was Kolby kidnapped by Emirati police? | 2D 3A+
? When does the trial begin? | 9A=March
? Has the SEC settled its suit? | -

= Kazakh customs colonel gets nine years over fur shipments
V| A military court in Almaty on Wednesday sentenced Colonel Daulet Seitkaliyev to nine years in a penal colony for letting 31 lorries of undeclared fur coats pass the Khorgos crossing in return for 1.2 million dollars.
V| He was stripped of his rank and barred from public office for life.
V| Two subordinates received four years each and a third was acquitted.
V| The court ordered the confiscation of a house in the Medeu district, registered in the name of the colonel's hairdresser.
N| {Seitkaliyev}, in a last word that took forty minutes, said he had been framed by a rival at headquarters.
N| {His lawyer, Aigerim Tolegenova}, told journalists that an appeal would follow within the fifteen days allowed.
N| {The prosecutor} had asked for twelve years.
V| The furs, which came from Urumqi, have been in a warehouse since 2021 and are being eaten by moths, according to the customs service.
? Was Seitkaliyev found guilty? | 1A 2A
? How many years did the colonel get? | 1A=nine years
? Did the colonel take bribes? | 1A 5D+
? were all of his men convicted | 3D
? Has an appeal been filed? | 6P+
? Who owned the house on paper? | 4A=the colonel's hairdresser
? Did the court follow the prosecution on the sentence? | 7D
? Were the furs sold? | 8D
? Did the rival at headquarters take money? | -

= Missing Ohio twins: father charged, mother pleads for news
V| The father of twin girls who have not been seen since a custody visit in Dayton, Ohio, on May 3 was charged on Friday with two counts of kidnapping.
N| {Travis Muldrow, 35}, told a judge by video link that he had put the six-year-olds on a bus to their grandmother in Lexington.
N| {The grandmother, Bettina Muldrow}, told WKDY News that nobody had got off that bus.
N| {Police Chief Ernesto Villagrán} said video from the terminal shows Muldrow buying three tickets, not two.
N| {The girls' mother, Shanice Colbert}, begged whoever has them to bring them home.
N| "Ava needs her inhaler, and Amaya won't sleep without the light," {she=Shanice Colbert} said.
N| {Villagrán} would not say if he believed the girls were alive.
M| {The Dayton Sentinel} reported that searchers had been digging on a farm in Preble County since dawn.
N| {The chief} confirmed the dig but said it was only one of forty places.
A| {A law-enforcement official not authorized to speak publicly} said a small shoe had been found there.
V| Muldrow is being held without bond.
? Did Muldrow send his daughters to Lexington by bus? | 2A+ 3D 4D
? Are the twins dead? | 7W
? Have police been digging on a farm? | 8A 9A+
? was a shoe found at the farm | 10A
? Did Muldrow buy a ticket for himself? | 4A
? Is the father out on bail? | 11D
? Who has custody of the girls? | -
? Was the mother charged? | -

= Ohio twins found alive in Tennessee motel
V| Six-year-old Ava and Amaya Colbert were found unhurt in a motel off Interstate 40 near Cookeville, Tennessee, on Sunday night, sixteen days after their father failed to bring them home.
N| {The Tennessee Bureau of Investigation} said a night clerk recognised them when one asked for a light to be left on in the hall.
V| A woman of 28, Krystal Dunleavy, was arrested at the scene.
N| {Dayton's police chief, Ernesto Villagrán}, said she was a friend of the father and had been paid to drive south with the children.
N| {Her public defender, Wes Tillery}, said she had believed that the mother was dead.
N| {Villagrán} said the shoe reported to have been found on a farm never existed.
N| {Shanice Colbert} flew to Nashville on Monday and told reporters at the airport that she wasn't letting go of anybody's hand for a while.
V| The father, Travis Muldrow, who pleaded not guilty to kidnapping, has a hearing on Thursday.
N| {His attorney, Ken Boylan}, declined to say whether the plea would change.
? Are the twins dead? | 1D
? was a shoe found at the farm | 6D+
? Where were Ava and Amaya? | 1A=in a motel off Interstate 40 near Cookeville, Tennessee
? Did Dunleavy know that the children had been abducted? | 5D+
? Was Dunleavy paid to take the girls? | 4A
? Will Muldrow plead guilty? | 9W+
? Has Muldrow admitted kidnapping his daughters? | 8D
? Is the mother dead? | 7D+
? Did the girls need medical treatment? | 1D
? Was the night clerk paid a reward? | -

= No ban on Christmas markets in Lower Saxony, ministry insists
M| {A website called Deutschland Heute Klartext} reported last week that the state government in Hanover intended to replace Christmas markets with "winter festivals" from next year, on instructions from Brussels.
N| {The ministry of economic affairs} said on Monday that it had neither the power nor the wish to rename anything.
N| {A spokeswoman for the European Commission, Annelie Vroom}, said no such instruction had been given, drafted or dreamt of.
V| The document which the site reproduces is a letter from the village of Kleinöhringen, whose council decided in 2019 to call its own market a winter festival because it takes place in January.
N| {The mayor, Hartwig Bosse}, said he had since received 300 e-mails, two of them polite.
N| {The site's owner, Torben Kiesling}, told us by telephone that the article was satire; the word does not appear on the page.
V| A member of the state parliament, Gerda Uhlenbrock, quoted it in a debate on Thursday and has not corrected herself.
N| {Her office=Gerda Uhlenbrock} did not reply to an inquiry.
A| {Some stallholders} told the local broadcaster that they had already cancelled orders for signs.
? Will Christmas markets be renamed in Lower Saxony? | 1A 2D+ 6D
? Did the EU order the change? | 1A 3D+ 6D
? Was the article meant as a joke? | 6A+
? Has Uhlenbrock withdrawn what she said? | 7D 8W+
? did kleinöhringen rename its market | 4A
? Why did the village call it a winter festival? | 4A=because it takes place in January
? Has Kiesling been fined? | -
? Did Bosse resign? | -

= Basque chef's knife killer gets 22 years
V| The provincial court in San Sebastián on Thursday sentenced Unai Etxarri to 22 years in prison for killing the restaurateur Joxean Lertxundi, in whose kitchen he had worked for eleven years.
V| The jury had found last week, by eight votes to one, that Etxarri acted with premeditation.
V| Lertxundi, 59, the holder of two Michelin stars, was stabbed in the cold store of his restaurant in Hondarribia on 20 February 2022.
N| {The judgment} puts the motive in a recipe book that was about to appear without Etxarri's name.
N| {The convicted man's lawyer, Itziar Beloki}, said he had acted in a moment of blindness and would appeal to the high court in Bilbao.
V| He must pay 300,000 euros to the widow and 150,000 to each of two sons.
N| {The widow, Pilar Amundarain}, said the restaurant would stay shut.
V| The book was withdrawn by its publisher and remains unpublished.
V| A knife with a handle of boxwood, which Etxarri had made himself, was found in a drain.
? Was the killing planned? | 2A 5D+
? How long is Etxarri's sentence? | 1A=22 years
? Has the cookbook been published? | 8D
? did the restaurant reopen | 7D+
? Was the jury unanimous? | 2D
? Why did Etxarri kill the chef? | 4A=a recipe book that was about to appear without Etxarri's name ; 5A+=in a moment of blindness
? Was Lertxundi shot? | 3D
? Has the high court upheld the sentence? | 5P+
? Did the widow inherit the restaurant? | -

= Flood of lottery winners: Manila agency rejects rigging claim
N| {The Philippine lottery agency} on Monday denied that its Saturday draw had been manipulated after 433 people shared the jackpot, all of them with multiples of nine.
N| {Its general manager, Virgilio Castañeda}, told a Senate hearing that people like patterns.
N| {Senator Lourdes Abrenica} said that she liked them too, but not when they cost the state 236 million pesos.
N| {A mathematician at the state university, Professor Jaime Tuason}, testified that the outcome was no less likely than any other.
A| {A former employee of the agency, who appeared behind a screen}, claimed that two balls used to be kept in a refrigerator.
N| {Castañeda} said the only thing in the refrigerator was his lunch.
N| {Abrenica} has filed a motion to have the machine examined in Singapore.
V| The committee did not vote on it and will meet again in two weeks.
N| {The auditing commission} said it had not yet formed a view.
V| In a draw in 2018 a ticket seller was caught altering a slip with correction fluid.
? Was the lottery rigged? | 1D+ 4D 9W
? Were balls kept in a fridge? | 5A 6D+
? Has the machine been sent to Singapore? | 7P 8D
? How many people won? | 1A+=433 people
? did the mathematician find the result suspicious | 4D
? Was the jackpot shared? | 1A+
? Was the ticket seller of 2018 among the winners? | -
? Has Castañeda been suspended? | -

= 'The house is not haunted': estate agent wins in Dunedin
V| The Disputes Tribunal in Dunedin has rejected a claim by the buyers of a villa in St Clair who said they should have been told that it was haunted.
V| Referee Margaret Hoani held last Thursday that an agent has to disclose leaks, murders and mould, but that the law knows nothing of ghosts.
N| {Craig and Philippa Dunstan} had sought 20,000 dollars from Southern Lights Realty after hearing footsteps in the attic on most nights since March.
N| {The agent, Tevita Moala}, told the tribunal that the previous owner had never mentioned anything of the kind.
N| {That owner, Gwen Abernethy, 88}, wrote in a letter that she had always said good night to him, and had thought it rude to discuss him with strangers.
N| {A pest controller called by the agency} said he found droppings of possums.
N| {Mr Dunstan} does not accept that possums cough.
V| The couple have put the villa back on the market.
? Did the Dunstans win their claim? | 1D
? Did the seller tell the agent about the ghost? | 4D+ 5D+
? Is the house haunted? | 1A 3A 5A 6D
? Are the Dunstans selling the villa? | 8A
? what made the noise in the attic | 6A=possums ; 7D+
? How much did they ask for? | 3A+=20,000 dollars
? Did Abernethy die in the house? | -
? Has there been a murder in the villa? | -

= Sudanese journalist released after eleven months, wife says
N| {The wife of the Sudanese journalist Amal-Din Khogali} said on Tuesday that he had telephoned her from a friend's house in Kassala and that he was free.
N| "He asked for his daughter's school report," {Hiba Khogali} told Radio Tamazuj.
N| {The general intelligence service} has never acknowledged holding him.
N| {Its press office=The general intelligence service} did not answer calls on Tuesday.
V| Khogali, the editor of the newspaper Al-Mijhar al-Jadid, was taken from his car in Port Sudan last June by men in civilian clothes.
A| {Two fellow detainees released in January} said they had shared a cell with him and that he had been beaten on the feet.
N| {The Sudanese Journalists' Syndicate} welcomed the news but said it had not been able to speak to him.
N| {The information minister, Osama Wad Rahma}, claimed in November that the editor had gone abroad of his own accord.
V| His newspaper has not appeared since.
N| {The Committee to Protect Journalists} called for those responsible to be brought to justice.
? Is Khogali free? | 1A+ 2A+ 7A
? Was the editor held by the intelligence service? | 3W+ 4W+
? Did Khogali leave the country voluntarily? | 5D 8A+
? Was he tortured? | 6A
? have his captors been punished | 10P
? How long was he gone? | -
? Who took the journalist from his car? | 5A=men in civilian clothes
? Has his newspaper resumed publication? | 9D
? Was Hiba Khogali arrested? | -

= Police watchdog to examine death of man on Bradford roof
V| The police watchdog has opened an investigation into the death of a 34-year-old man who fell from the roof of a carpet warehouse in Bradford in the early hours of Sunday while officers were trying to talk him down.
V| Imran Wasim, a father of two, died at the scene.
N| {A lawyer for his family, Zara Kendrick}, said that a Taser had been discharged seconds before he fell.
N| {West Yorkshire Police} said it was unable to discuss the use of any equipment while an independent investigation was in progress.
A| {One man who watched from a flat opposite} said he had heard a crackle and seen a blue light.
A| {Another neighbour} was certain there had been nothing of the sort.
N| {The watchdog's regional director, Deborah Ince}, said that footage from four body-worn cameras had been secured and that it was far too soon to reach any conclusion.
N| {=Deborah Ince} "We will go where the evidence takes us.
N| {=Deborah Ince} And we will tell the family first."
V| None of the officers has been suspended.
V| Mr Wasim had been released from hospital on Friday, against his brother's wishes.
? Was Wasim tasered? | 3A+ 4W+ 5A 6D 7W
? Have the officers been suspended? | 10D
? Did Wasim jump? | -
? where did imran wasim die | 1A=the roof of a carpet warehouse in Bradford ; 2A=at the scene
? Is the death being investigated? | 1A 4A+ 7A+
? Did Wasim have a weapon? | -
? Was the incident filmed? | 7A
? Did the family want him discharged from hospital? | 11D

= Bradford roof death: Taser was fired, inquest hears
V| A stun gun was discharged at Imran Wasim eleven seconds before he fell to his death, an inquest in Bradford was told on Monday.
N| {Coroner Alistair Penhale} read out the log of the device, which records a single five-second cycle at 2.41am.
N| {The officer who fired it, identified only as PC K}, said in a statement that she believed he was about to harm himself with a blade.
V| The blade turned out to be a mobile telephone.
N| {Counsel for the family, Zara Kendrick}, asked why it had taken the force fourteen months to admit what a neighbour had said on the first day.
N| {Assistant Chief Constable Graeme Naylor} replied that nothing had been denied.
N| {A pathologist, Dr Sunniva Hale}, said she could not tell whether the barbs had touched him, since his jacket had been cut away by paramedics and mislaid.
V| PC K was moved to other duties in April but has not been disciplined.
V| The inquest is listed for nine days.
? Was Wasim tasered? | 1A 2A 3A+ 5A+ 7W
? Did Wasim have a weapon? | 3A+ 4D
? Have the officers been suspended? | 8D
? Did the police deny using a Taser? | 6D+
? What was in his hand? | 3A+=a blade ; 4A=a mobile telephone
? has the inquest reached a conclusion | 9D
? Did the shock cause him to fall? | 7W
? Was the jacket destroyed on purpose? | -
? Who is PC K? | 3A=The officer who fired it

= Bank of Thrace chief acquitted of insider trading
V| Sofia's city court has acquitted Rumyana Doncheva, chief executive of the Bank of Thrace, and her husband of trading on inside knowledge of the bank's merger in 2020.
V| Judge Lachezar Minkov said on Tuesday that the purchase of 90,000 shares five days before the announcement looked bad but was explained by a standing order that the husband had given in 2017.
N| {The financial supervisor}, which brought the complaint, said it was surprised and would wait for the written reasons.
N| {Doncheva} told reporters that she had lost three years and eight kilos.
V| The bank's board, which had kept her on full pay throughout, met the same afternoon and reinstated her with immediate effect.
V| The shares rose 3.4 percent to 7.92 leva.
A| {One shareholder at the hearing} shouted that there was one law for bankers.
V| Prosecutors had asked for a suspended sentence of eighteen months and a fine of 600,000 leva.
? Was Doncheva found guilty? | 1D 2D
? Did the bank boss and her husband trade on inside information? | 1D 2D
? Has Doncheva got her job back? | 5A
? Was she paid during the trial? | 5A
? Will the supervisor appeal? | 3W
? did the bank's shares drop | 6D
? How many shares did they buy? | 2A=90,000 shares
? Was Doncheva ordered to pay 600,000 leva? | 8P
? Did Doncheva plan the merger? | -

= Elvis statue in Torremolinos loses nose; carnival group owns up
N| {A carnival group in Torremolinos} has admitted that it was two of its members who knocked the nose off the town's new statue of Elvis Presley.
N| {Its president, Encarnación Rueda}, said that the men had tried to place a hat on the king at four in the morning and had slipped.
N| {The town hall} had blamed football supporters from Málaga in a communiqué on Sunday.
N| {Mayor Borja Cantero} said on Tuesday that he regretted the word "hooligans".
N| {He=Borja Cantero} stopped short of an apology.
N| {The supporters' club Peña Boquerona} said it was still waiting for one.
V| The statue, which was paid for by a hotel chain and unveiled in September, cost 38,000 euros.
N| {The sculptor, Ginés Alarcón}, offered to make a new nose for nothing.
A| {Some people in the bars along the front} say it looks better without.
V| The two men will have to pay for scaffolding.
? Did Málaga supporters damage the Elvis statue? | 1D 2D 3A
? Who broke the nose? | 1A+=two of its members ; 3A=football supporters from Málaga
? did the mayor apologise | 4A+ 5D+ 6D
? Has the statue been repaired? | 8P
? Were the men drunk? | -
? Was it done deliberately? | 2D+
? How much did the statue cost? | 7A=38,000 euros
? Did the town pay for the statue? | 7D
? Were the two men arrested? | -

= Two women stabbed at Hannover station; suspect shot
V| A man armed with a kitchen knife injured two women on platform nine of Hannover's main station on Monday morning before a police officer shot him in the thigh.
N| {The police} gave his age as 46 and said he was a German citizen with no fixed address.
V| Within an hour several accounts with large followings were describing him as an asylum seeker from Syria.
N| {Police president Volker Hasenkamp} said that was untrue.
N| {=Volker Hasenkamp} "He was born in Celle, and so were his parents."
N| {He=Volker Hasenkamp} did not wish to speculate about the motive.
A| {Witnesses} said the man had shouted about a dog.
N| {The university clinic} described the condition of one victim, aged 19, as critical and that of the other as stable.
M| {The tabloid Blitz} reported in the evening that the younger woman had died; it deleted the item forty minutes later.
N| {The clinic} confirmed at ten at night that she was alive.
N| {A spokeswoman for the public prosecutor, Meike Ohlendorf}, said a warrant would be sought on Tuesday, most likely for attempted murder.
? Is the attacker a Syrian asylum seeker? | 2D 3A 4D 5D
? Did one of the women die? | 8D 9A 10D
? Why did he attack them? | 6W 7A=about a dog
? Has the suspect been charged? | 11P
? Was the suspect killed? | 1D
? where was he born | 5A=in Celle
? Did he know the two women? | -
? How old is the attacker? | 2A=46
? Was the officer injured? | -

= Ashes-and-dust charge dropped against Osogbo undertaker
V| The state prosecutor in Osogbo, Nigeria, on Monday withdrew the charge of unlawful burial against the undertaker Gbenga Alabi, eighteen months after a coffin that should have held a retired judge was opened and found to contain yams.
N| {Prosecutor Folake Oyinlola} told the court that new evidence showed the exchange had been made at the mortuary.
N| {=Folake Oyinlola} "The state no longer believes that this defendant knew."
V| Alabi spent five weeks in detention.
N| {He=Gbenga Alabi} said on leaving the court that eleven families had cancelled and that he wanted his name painted back on the wall of the street.
N| {The mortuary of Unity Hospital} did not respond to written questions.
N| {The judge's daughter, Titilayo Adeyi}, said her father had been buried properly last March and that she had forgiven everyone except the man who ate the yams.
A| {Mortuary staff} are reported to have sold the first coffin's lining.
N| {The police} say a new suspect will be charged "in days, not weeks".
? Has the charge against Alabi been dropped? | 1A 3A+
? Did the undertaker put yams in the coffin? | 2D 3D
? Where was the body swapped? | 2A=at the mortuary
? has anybody else been charged | 9P
? Was the judge buried in the end? | 7A
? How long was Alabi locked up? | 4A=five weeks
? Did Unity Hospital admit a mistake? | 6W+
? Has Alabi been paid compensation? | -
? Did the judge die in the hospital? | -

= Tennis star's libel suit: what was agreed
N| {Lawyers for the Czech tennis player Adéla Kratinová} and the publisher Moravia Media told the High Court in Brno on Wednesday that they had reached a settlement in her suit over an article which alleged that she threw a match in Tunis.
V| Under its terms, read out by Judge Ota Pospíchal, the publisher acknowledges that the allegation was untrue, withdraws it without reservation and pays 1.5 million crowns.
N| {Kratinová}, 24, said in a post that she would give the money to a tennis club in Vsetín with a leaking roof.
N| {The journalist who wrote the piece, Marek Sláma}, said that he had not signed anything and that he stood by every line.
N| {His employer's lawyer, Dita Horáčková}, declined to say if he would keep his job.
V| The match, in October 2021, ended 6-0, 6-1 in 47 minutes.
N| {The sport's integrity unit} looked into it in 2022 and found no evidence of wrongdoing.
V| Her doubles partner that week, Jana Vlčková, was banned for two years in an unrelated case.
? Did Kratinová throw the match in Tunis? | 1A 2D 4A 7D
? Has the publisher withdrawn the allegation? | 2A
? Did Sláma take back what he wrote? | 4D+
? will slama be fired | 5W+
? How much did the publisher pay? | 2A=1.5 million crowns
? Is she keeping the money? | 3D+
? Was Kratinová banned from tennis? | 7D
? Did Vlčková throw the Tunis match? | -
? Was the case settled? | 1A+ 2A

= Drug baron's parrot cannot testify, court in Guadalajara decides
V| A federal judge in Guadalajara on Friday refused to admit in evidence the words of a parrot that police say belonged to the trafficker Heriberto Zamudio.
N| {Prosecutors} had argued that the bird, a yellow-naped Amazon called Licenciado, repeats two telephone numbers and the phrase "not in front of the wife".
N| {Defence lawyer Dulce Arreola} said that her client had never owned a parrot and was allergic to feathers.
N| {Judge Efraín Cota} ruled that the bird could not be sworn in, cross-examined or held in contempt.
V| The numbers may still be used if they are confirmed by other means.
N| {The prosecution} said that they had been.
A| {A former cook in the household} told investigators that Zamudio used to feed Licenciado sunflower seeds by hand.
V| The bird is being kept at the city's zoo, which has had to move it away from the school groups.
V| Zamudio, 55, who was captured in March after nine years on the run, is charged with organised crime and with the murder of two soldiers.
N| {He=Heriberto Zamudio} denies both charges.
? Can the parrot be used as evidence? | 1D 4D
? Was the parrot Zamudio's? | 1A 3D+ 7A
? Have the phone numbers been confirmed? | 5P 6A
? did zamudio kill two soldiers | 9A 10D+
? Where is the parrot now? | 8A=at the city's zoo
? How long was Zamudio on the run? | 9A=nine years
? Did the cook testify in court against the wife? | -
? Was Zamudio convicted on Friday? | -

= Fourteen Haitian prisoners recaptured, police say
N| {Haiti's national police} announced on Sunday that fourteen of the 96 men who broke out of the prison at Saint-Marc last week had been caught, four of them in women's clothes.
N| {Its spokesman, Inspector Jude Laventure}, said two others had been shot dead when they opened fire on a patrol.
N| {A human rights group, Vwa Lakou}, accused officers of having executed both men after they had surrendered.
N| {Laventure} called that accusation grave and unfounded.
A| {Residents of the Pivert district} spoke of having seen the two kneel.
N| {The justice minister, Régine Dumervil}, ordered the general inspectorate to establish the facts within ten days.
V| The prison, built for 200, held 534 on the night of the breakout, which began when a cook was taken hostage.
N| {Dumervil} said that the cook, whose death several radio stations had announced, was alive and at home.
V| Among those still at large is Ti Nord, a gang chief convicted of kidnapping in 2018.
A| {He=Ti Nord} is rumoured to have reached the Dominican Republic by boat.
? Were two escapees executed after giving up? | 2D+ 3A 4D+ 5A
? How many have been caught? | 1A+=fourteen
? Is the cook dead? | 8D
? Has Ti Nord been recaptured? | 9D
? is ti nord in the dominican republic | 10A
? Has the inspectorate finished its report? | 6P
? Who took the cook hostage? | -
? Did the minister resign after the breakout? | -
? Did a guard open the gate? | -

= Countess 'never offered to sell tiara', says lawyer
V| A newspaper report that Countess Ottilie von Rabenhorst had offered a tiara belonging to a family foundation to a dealer in Zürich was wrong, a court in Munich held on Wednesday.
V| The court prohibited the Isarblatt from repeating it, on pain of a fine of up to 250,000 euros.
N| {The countess's lawyer, Dr Veit Loibl}, said that the jewel had not left the bank vault since 1988.
V| The newspaper had relied on an unnamed antiques expert.
N| {Its editor-in-chief, Sabine Gröger}, said she would protect her source and appeal.
A| {The dealer} told the court in writing that a tiara had been shown to him, but that he could not say by whom it was owned.
V| Her brother, Count Leopold, has been at odds with her over the foundation since 2016, and was removed from its board last year.
N| {He=Count Leopold} said from Lugano that he had not spoken to any newspaper.
N| {Loibl} said he left it to others to judge that.
? Did Countess Ottilie try to sell the tiara? | 1D 3D+
? Will the paper appeal? | 5A+
? Did Count Leopold leak the story? | 8D+ 9W
? was the tiara in the vault the whole time | 3A+
? Was a tiara shown to the dealer? | 6A
? Who told the newspaper? | 4A=an unnamed antiques expert ; 5W+
? Was the newspaper fined 250,000 euros? | 2P
? Is Count Leopold still on the board? | 7D
? Has the tiara been stolen? | -

= Alberta ranch hand guilty in 1996 death of teenager
V| A jury in Lethbridge, Alberta, took two hours on Friday to find a former ranch hand guilty of second-degree murder in the death of Candace Littlebear, who was 15 when she vanished from a rodeo in August 1996.
V| Dale Hrynkiw, 61, stared at the floor as the verdict was read.
V| Investigators reopened the file in 2019 after a well digger struck a saddle blanket with human hair in it.
N| {The Crown prosecutor, Simone Marchildon}, told the jury in her closing speech that DNA on the blanket matched Hrynkiw's at every point tested.
N| {The defence lawyer, Gord Petrie}, had suggested that the blanket had been borrowed by half the county.
N| {Candace's mother, Evelyn Littlebear}, held up a photograph outside the courthouse and said she could plan the funeral now.
N| {Petrie} said an appeal was likely.
V| The RCMP apologized to the family in 2021 for having treated her as a runaway.
V| Second-degree murder carries an automatic life sentence; the judge will decide on October 3 how long Hrynkiw must wait before he can seek parole.
? Was Hrynkiw convicted of murdering Candace Littlebear? | 1A
? Did Candace run away? | 1D 8D
? Did the DNA on the blanket belong to Hrynkiw? | 4A 5D+
? will he appeal | 7P+
? When did Candace disappear? | 1A=August 1996
? Has the judge set the parole date? | 9P
? Did Hrynkiw confess before the trial? | -
? Has Candace been buried? | 6P+
? Did the RCMP charge the well digger? | -

= Ghost broker sold car insurance that did not exist
V| A 24-year-old from Luton who sold 171 worthless car-insurance policies through Instagram has been given a suspended sentence of 18 months.
V| Hamza Lodhi was also told to do 200 hours of unpaid work when he appeared at Luton Crown Court on Tuesday.
V| He charged between £300 and £650 for documents on which only the colour of the logo was wrong.
N| {Recorder Jill Postlethwaite} said that but for his age and his plea he would have gone straight to prison.
V| Eleven of his customers had their cars seized and one, a care worker, was fined.
N| {Detective Constable Owen Prys} of the insurance fraud unit said: "If a price on social media looks too good to be true, it isn't true."
V| The court heard that Lodhi spent the money on trainers.
N| {His barrister} said he had found work in a warehouse and would repay what he could.
V| Proceedings against his girlfriend, Amina Sayed, were discontinued in February.
? Was Lodhi sent to prison? | 1D 4D
? Did Lodhi sell fake insurance? | 1A 3A
? has he paid the money back | 8P+
? Was Amina Sayed convicted? | 9D
? How many policies did he sell? | 1A=171
? What did he do with the money? | 7A
? Did the care worker go to jail? | 5D
? Did Lodhi plead not guilty? | 4D
? Did Sayed design the logo? | -

= Snow leopard sighting in Wales was a neighbour's cat
N| What several hundred people in Powys had taken for a snow leopard is a Maine Coon called Merlin, {his owner} admitted on Wednesday.
N| "He's big, but he's not that big," {Sioned Prosser} of Llanfair Hafren told BBC Wales.
N| {Dyfed-Powys Police} confirmed that they had closed the log.
N| {The force} had sent a helicopter up on Sunday night, at a cost it declined to disclose.
A| {One farmer} was not convinced, pointing to two ewes killed last week.
N| {A vet from the rural inspectorate, Hywel Mathias}, said that the marks on the sheep had been left by a dog.
N| {The farmer's wife, Menna Griffiths}, said that she had seen what she had seen, and it had a tail as long as a broom.
M| {The County Observer}, which ran the first picture under the words "Beast of the Banks", said on its website that it had never claimed the animal was a leopard.
V| The headline of 4 March reads: "Leopard on the loose".
V| Merlin weighs eleven kilos.
? Was there a snow leopard in Powys? | 1D 2D 5A 7A 9A
? Did the newspaper say there was a leopard? | 8D+ 9A
? What killed the ewes? | 6A=a dog
? how much did the helicopter cost | 4W+
? Was a leopard shot? | -
? Whose cat is it? | 2A+=Sioned Prosser
? Did Merlin kill the sheep? | 6D
? Did the police go on searching for the animal? | 3D+
? Has a zoo lost a leopard? | -

= Tunis court frees rapper after night in cells
V| The rapper Balti Kef was released by a court in Tunis on Wednesday, eighteen hours after he was arrested at the airport because of a song about the price of milk.
N| {The public prosecutor's office} said that he remained under investigation for insulting a public official.
N| {His lawyer, Ines Guermazi}, said that the song named no official and insulted only a cow.
A| {Airport staff} said he had been led away in handcuffs in front of his children.
N| {The interior ministry} denied that handcuffs had been used.
V| A photograph taken by a passenger shows his hands behind his back; it is not possible to see more.
N| {Balti Kef}, whose real name is Mohamed Ayari, told fans outside the court that he had been treated decently and had slept.
N| {He=Balti Kef} added that he would sing the song in Sfax on Saturday, "with a louder cow".
N| {The governor of Sfax} would not say whether the concert would be permitted.
V| Last year a comedian got three months for a joke about sugar.
? Was the rapper handcuffed? | 4A 5D+ 6W
? Is Balti Kef free? | 1A
? Have the charges been dropped? | 2D
? did his song insult an official | 2A 3D+
? Will he perform in Sfax? | 8P+ 9W+
? Was he mistreated in the cells? | 7D+
? Why was he arrested? | 1A=because of a song about the price of milk
? Was he sentenced to three months? | -
? Did his children travel on without him? | -

= Sfax governor bars concert; rapper sings from rooftop
V| The governor of Sfax on Friday refused to license a concert by the rapper Balti Kef, citing traffic.
V| On Saturday night he appeared without warning on the roof of a garage in the district of Sakiet Eddaïer and sang for nineteen minutes, until the electricity failed.
N| {The power company STEGAZ} said the cut was planned maintenance.
N| {His lawyer, Ines Guermazi}, asked who maintains cables at midnight.
A| {Several people in the crowd} said two young men had been taken away by plain-clothes officers.
N| {The regional security directorate} said no one was detained in connection with any musical performance.
N| {The governor, Slaheddine Jarraya}, would not take questions on Sunday.
M| {The online magazine Nawras} put the audience at 5,000, most of whom stood on other roofs.
V| A hearing in the milk case has been set for 12 September.
? Did the rapper sing in Sfax? | 2A
? Was the concert authorised? | 1D
? Did the authorities cut the power to stop him? | 3D+ 4A
? were fans arrested at the concert | 5A 6D+
? Was the rapper arrested on Saturday? | 6D+
? How many people came? | 8A=5,000
? Has the court ruled in the milk case? | 9P
? Did the governor apologise? | 7W+
? Why was the concert banned? | 1A=traffic
? Did Guermazi sing with him? | -

= Norwegian shipping heir found dead in Alicante; foul play not ruled out
V| Spanish police were trying on Thursday to piece together the last hours of Henrik Aune-Lorentzen, a 46-year-old shipping heir whose body was discovered by a gardener in the pool of a rented villa outside Alicante on Wednesday at dawn.
N| {A spokesman for the Guardia Civil, Captain Ángel Sempere}, said the body showed an injury to the back of the head, that it might have been caused by a fall, and that all hypotheses were being kept open.
A| {A source close to the investigation} told El Faro de Levante that a broken lamp with traces of blood had been recovered from a skip some 200 metres away.
N| {Sempere} would not be drawn on the lamp.
N| {The family}, in a statement issued through the Oslo law firm Brekke & Sunde, spoke of "a tragic accident" and asked for privacy.
V| A Swedish yoga instructor who had been staying at the villa was questioned as a witness and allowed to go.
M| {The Norwegian daily Dagsnytt 1} reported that Aune-Lorentzen had changed his will in August, leaving nothing to his half-brothers.
N| {Brekke & Sunde} said there had been no change to any will since 2015.
V| An autopsy is to be carried out on Friday.
? Was Aune-Lorentzen murdered? | 2W 5D+
? Did the shipping heir die by accident? | 2W 5A+
? was a bloody lamp found near the villa | 3A 4W
? Did he alter his will this summer? | 7A 8D+
? Is the yoga teacher under arrest? | 6D
? What did the autopsy show? | 9P
? Who found the body? | 1A=a gardener
? Were the half-brothers in Spain at the time? | -
? Did Aune-Lorentzen own the villa? | 1D

= Autopsy points to fall in death of shipping heir
A| Henrik Aune-Lorentzen, the Norwegian whose body was recovered from a swimming pool near Alicante last week, drowned after hitting his head on the edge, {forensic doctors} have concluded.
N| {Captain Ángel Sempere of the Guardia Civil} said the findings were compatible with an accident and that the instruction judge would decide whether to close the case.
N| The investigating judge, Nuria Belda, has not yet done so; she wants to hear the gardener first, {her office} said.
N| {Sempere} confirmed that a lamp had been found in a skip but said that the stain on it was paint.
M| {Dagsnytt 1} withdrew its report about a new will on Monday.
N| {Its editor, Torunn Skaar}, said that the paper had confused him with a cousin.
V| He will be buried in Tønsberg on 14 November.
A| {Friends} described a cheerful man who could not swim.
N| {The Swedish yoga instructor} has hired a lawyer in order to sue a website that called her the last person to see him alive.
? Was Aune-Lorentzen murdered? | 1D 2D
? was a bloody lamp found near the villa | 4D
? Did he alter his will this summer? | 5D 6D
? Has the case been closed? | 2P 3D+
? Has the burial taken place? | 7P
? Could he swim? | 8D
? How did he die? | 1A=drowned after hitting his head on the edge
? Has the yoga teacher been charged? | -
? Has the website apologised to her? | -

= Seoul court jails crypto romance scammer for eleven years
V| A man who posed as a Korean-American cardiologist to win the hearts and savings of 46 women was sentenced by the Seoul Eastern District Court on Thursday to eleven years in prison.
V| Ma Jung-hwan, 37, a high-school dropout from Gunsan, took 8.9 billion won between 2019 and 2022.
V| The court rejected his plea that the women had been investing in his start-up.
N| {Presiding judge Noh Kyung-ja} said he had ordered flowers for one victim with the money of another, and in the same minute.
V| Seven accomplices, who wrote the messages in shifts from an apartment in Sihanoukville, got between two and five years.
N| {Prosecutors}, who had asked for fifteen years for Ma, said they were reviewing the decision.
N| {A lawyer for 31 of the women, Gil Soo-ah}, said that 1.4 billion won had been secured in a frozen account and would be distributed by the spring.
V| Ma did not apologise.
V| It was the longest sentence ever passed in South Korea for this type of offence.
? Was Ma convicted? | 1A 3A
? Was Ma really a heart specialist? | 1D 2D
? Did the women get all their money back? | 7P
? how many victims were there | 1A=46 women
? Did he say sorry to the women? | 8D
? Will prosecutors appeal? | 6W+
? Were the accomplices acquitted? | 5D
? How many years had prosecutors wanted for Ma? | 6A+=fifteen years
? Did Ma operate from Los Angeles? | -
? Was one of the women in on the scheme? | -

= Ferry stowaway was not the missing heir, Finnish police say
N| {The Finnish Border Guard} said on Saturday that a man discovered in the car deck of the ferry from Tallinn was not Aleksi Rautavaara, the son of a sawmill owner who has been missing since midsummer.
V| The rumour had been started by a passenger who thought that he recognised the man from a poster and posted a picture from the queue for coffee.
N| {Lieutenant Commander Päivi Hakola} said the stowaway was a Latvian citizen of 29 and had been put ashore in Helsinki.
V| The sawmill owner, Erkki Rautavaara, had driven through the night from Kuopio.
N| "From behind it was him," {he=Erkki Rautavaara} said at the terminal.
N| {=Erkki Rautavaara} "From in front it was somebody else's boy."
N| {The criminal police}, which lead the search, said the reward of 20,000 euros remained in place.
A| {Two of Aleksi's classmates} insist that he has been in touch with them over a gaming platform since July.
N| {The police} have examined the account and say that they do not know who is using it.
? Was the man on the ferry Aleksi Rautavaara? | 1D 2A 3D 6D+
? Has Aleksi been in contact with friends? | 8A 9W
? Has the reward been paid? | 7D
? Where is the stowaway from? | 3A=Latvian
? is aleksi dead | -
? Did the father travel by ferry? | -
? Who started the rumour? | 2A=a passenger
? Has the stowaway been charged? | -

= Hungarian mayor, accused of buying votes with potatoes, re-elected in prison
V| The voters of Tiszasüly, a village of 1,600 on the Hungarian plain, on Sunday gave a fourth term to their mayor, Lajos Bognár, who is in pre-trial detention in Szolnok.
N| {The election committee} said he had won 61 percent.
V| Bognár has been held since March on suspicion of exchanging sacks of potatoes for votes in the previous contest; his trial has yet to begin.
N| {His lawyer, Emese Kardos}, argued that they had been a gift to the poor and that rich people had received none.
N| {The county prosecutor's office} said that by its count 214 sacks had gone to households that then voted for him.
N| {Its spokeswoman=The county prosecutor's office} declined to explain how it knew how they had voted.
N| {The defeated candidate, the vet Ildikó Szántai}, congratulated him by telephone, or tried to.
V| Under the law a mayor who has not been convicted may take office, but he has to take the oath in person.
N| {The prison governor} said no request for leave had been received.
A| {Villagers} say the potatoes were good.
? Did Bognár win the election? | 1A 2A
? Has the mayor been convicted? | 3D
? Did Bognár trade potatoes for votes? | 3A 4D+ 5A
? Has he taken the oath? | 9D
? how many sacks did he hand out | 5A=214 sacks
? Has Szántai conceded? | 7A+
? Did Szántai hand out food as well? | -
? Will Bognár be released on Friday? | -

= Drunk driver who killed Darwin cyclist walks from court
V| A driver who struck and killed a cyclist on Darwin's Bagot Road with a blood-alcohol reading of 0.14 has avoided jail, to the fury of the victim's family.
V| The Supreme Court of the Northern Territory on Monday gave Shane Pollitt, 43, a term of three years, suspended after time served.
V| He had spent 214 days on remand.
N| {Justice Anneliese Crowhurst} said the road was unlit, the cyclist was wearing dark clothes and Pollitt had stopped, rung triple zero and held his hand until the ambulance came.
V| The family of Jarrah Nundhirribala, 19, left the court before she had finished.
N| {His uncle, Vernon}, told reporters that a dog got more.
N| {The Director of Public Prosecutions, Bao Nguyen-Hall}, said his office had 28 days in which to lodge an appeal and would look hard at it.
N| {Attorney-General Trish Mulvaney} said that she could not comment on individual cases, but that she understood the grief.
A| {A court officer} said Pollitt had asked to meet the family and been turned down.
N| {The Nundhirribalas} dispute that anyone asked.
? Was Pollitt sent to jail for the cyclist's death? | 1D 2D
? Did he drive off after the crash? | 4D
? Had Pollitt been drinking? | 1A
? Did the driver ask to see the family? | 9A 10D+
? will there be an appeal | 7W+
? How long had he been in custody? | 3A=214 days
? Did the attorney-general criticise the sentence? | 8W+
? Was the cyclist drunk? | -
? Who is the judge married to? | -

= Nollywood couple deny marriage is over as house goes on sale
M| {The Lagos blog Gist Junction} reported on Monday that the film actors Adaora Nwokedi and Tunde Balogun-Pratt had parted and put their house in Lekki on the market.
N| {Balogun-Pratt}, reached in Atlanta, said: "We are selling a house, not a marriage."
N| {Nwokedi} posted a photograph of four feet on a beach, with no words.
A| {A former housekeeper} told this newspaper that the actress had moved into a hotel on Victoria Island in January.
N| {The hotel} said that its guest list was private.
N| {The estate agent, Funmi Oyebanji}, confirmed that she had been instructed by both of them, together, "and they were laughing".
V| The price is 950 million naira.
V| The couple met on the set of The Bride Price in 2012 and have three sons.
M| {Gist Junction} also claimed that Balogun-Pratt had fathered a child with a make-up artist named Sade, who is now suing the site.
N| "No comment on rubbish," was {his=Tunde Balogun-Pratt} only answer to a question about it.
? Have Nwokedi and Balogun-Pratt separated? | 1A 2D+ 3D+
? Is their house for sale? | 1A 2A+ 6A
? Did the actress move out in January? | 4A 5W
? Does Balogun-Pratt have a love child? | 9A 10W+
? how much is the house | 7A=950 million naira
? Did the marriage break down because of an affair? | -
? Has the house been sold? | 1P
? How many children do they have? | 8A=three sons
? Was the blog taken to court? | 9A

= Reports of Malian general's death 'greatly exaggerated', army says
V| Conflicting accounts circulated in Bamako on Friday about the fate of General Souleymane Diarra, the commander of Mali's northern sector, who has not been seen in public for seventeen days.
M| {Radio Sahel Info}, which broadcasts from Niamey, announced at six in the morning that he had died of poisoning in a military hospital in Kati.
N| {The army's information directorate} called the report a fabrication by enemies of the nation and said the general was on an inspection tour.
A| {A nurse at the hospital} told AFP that an entire floor had been closed since Tuesday and that she had carried meals there for two guards.
A| {Two officers, who asked not to be identified}, said he was alive but unable to speak.
N| {The government spokesman, Colonel Amadou Tessougué}, cut short a briefing when the general's name came up.
V| State television showed undated pictures of Diarra eating melon.
N| {His eldest son, Modibo}, a student in Lyon, wrote on Facebook that he had spoken with his father on Thursday evening.
V| Diarra's predecessor was killed when his helicopter came down near Gao in 2020.
? Is General Diarra dead? | 2A 3D+ 5D 6W+ 8D+
? Was the general poisoned? | 2A 3D+
? is diarra in hospital | 2A 3D+ 5A
? Did the predecessor die of poisoning? | 9D
? Has the general been able to talk? | 5D 8A+
? When was he last seen in public? | 1A=seventeen days
? Has Diarra been replaced? | -
? Did Diarra lead a coup? | -

= General Diarra appears at parade in Bamako
V| Nine days after a radio station declared him dead, General Souleymane Diarra took the salute at a parade in Bamako on Sunday, leaning on a stick.
V| He did not speak, and left after twenty minutes in a car with curtains.
N| {The army} said that he had sprained an ankle on his tour of inspection.
N| {Radio Sahel Info} apologised to its listeners and to the general's family, saying it had trusted a source that had always been right before.
M| {The weekly Le Djoliba} maintains that he was treated for a stroke, and quotes a physician in Casablanca.
N| {Colonel Amadou Tessougué, the government spokesman}, dismissed that, then added that the health of officers was a matter of defence.
A| {Diplomats} noted that the speech in his name was read by his deputy.
V| The deputy, Colonel Fatoumata Sanogo, is tipped to succeed him in the new year.
V| His son Modibo has closed his account.
? Is General Diarra dead? | 1D 4D
? Did the general suffer a stroke? | 3D+ 5A 6D+
? Did he address the troops? | 2D 7D
? Has the radio station retracted? | 4A+
? did he hurt his ankle | 3A+
? Has Sanogo taken over from him? | 8P
? Was Diarra treated in Casablanca? | -
? Who gave the radio its information? | 4A+=a source that had always been right before
? Was the radio station closed down? | -

= Ex-judge gets four years for selling verdicts in Oaxaca
V| A former judge who offered acquittals at a fixed tariff was sentenced in Oaxaca on Monday to four years and eight months in prison.
V| Aurelio Pacheco Luis kept a price list, found taped beneath a drawer, that ran from 15,000 pesos for cattle theft to 400,000 for homicide.
N| {The anti-corruption prosecutor, Xóchitl Barragán}, said at least 22 rulings would have to be reviewed.
N| {Pacheco, 64}, told the court that the list was a joke among colleagues and that nobody had ever paid.
V| Bank records shown at trial include 41 cash deposits that he did not explain.
N| {A lawyers' association} demanded that all those convicted in his court be retried as well, since they had evidently been too poor.
N| {Barragán} called the proposal interesting but said there was no money for it.
V| He was acquitted of having accepted a horse.
V| The former judge, who suffers from gout, will serve his sentence in the town of Tlaxiaco, where he used to preside.
? Was Pacheco convicted? | 1A 9A
? Did the judge sell acquittals? | 1A 2A 4D+
? Did he accept a horse as a bribe? | 8D
? How many judgments must be looked at again? | 3A=at least 22 rulings
? Will everybody he sent to jail be tried again? | 6P 7D
? how long will pacheco be in prison | 1A=four years and eight months
? Did he explain the deposits? | 5D
? Did anyone pay 400,000 pesos? | 4D+
? Was Barragán ever a judge? | -

= Old Bailey: lord's son admits art theft but not to being paid
V| The younger son of a hereditary peer pleaded guilty at the Old Bailey on Thursday to stealing three watercolours from his father's house in Northumberland.
V| The Hon. Peregrine Hallowell-Stanhope, 33, swapped the works, among them a small Turner, for colour photocopies in the summer of 2020.
N| {He=Peregrine Hallowell-Stanhope} maintains that he gave them to a friend for safe keeping and received nothing in return.
N| {Prosecutor Adaeze Mordaunt} told the court that £190,000 had passed through his account in the same month, from a company registered in Jersey.
N| {His counsel, Sir Humphrey Lisle}, said the sum was a loan.
V| The exchange was noticed by a window cleaner.
V| Two of the watercolours were recovered in Rotterdam in May; the Turner was not.
N| {The father, Viscount Embleton}, declined to make a victim statement.
A| {A cousin} said that the old man had not spoken to anybody since the spring except the dog.
V| Sentence will be passed on 12 December.
? Did Hallowell-Stanhope steal the paintings? | 1A 2A
? Was he paid for them? | 3D+ 4A 5D+
? Has the Turner been found? | 7D
? Has he been sentenced? | 10P
? who noticed that the pictures had been swapped | 6A=a window cleaner
? Did the viscount forgive his son? | -
? How much went through his account? | 4A=£190,000
? Did Viscount Embleton speak to the court? | 8D+
? Was the friend charged as well? | -

= Chef did not spit in minister's soup, Lima restaurant insists
M| {A clip broadcast by the Peruvian channel Sur TV} on Sunday appears to show a cook leaning over a bowl of soup that is then carried out to the finance minister, Hernando Quispe Loayza.
N| {The restaurant, La Huaca Alta}, said its sous-chef, Yuri Mendoza, had been smelling it.
N| {Mendoza} told reporters that a chef who does not smell his soup should sell shoes.
N| {The channel's presenter, Magaly Tirado}, said viewers could make up their own minds.
N| {The minister}, asked at the doors of Congress, replied that the soup had been very good and that he had no further comment.
A| {A waiter who has since been dismissed} swears that Mendoza spat.
N| {The restaurant} says that the waiter was let go in the week before the dinner and cannot have seen anything.
V| Health inspectors visited on Tuesday and found a refrigerator two degrees too warm.
V| Bookings have doubled.
N| {A lawyer for Mendoza, Gladys Ocampo}, has given the channel until Friday to rectify the report.
? Did the chef spit in the soup? | 1A 2D+ 3D+ 6A
? What did the minister say about the soup? | 5A+=the soup had been very good
? Was the waiter there that night? | 7D+ 6A
? did the inspectors close the restaurant | 8D
? Has Sur TV corrected its report? | 10P+
? Is business down since the clip? | 9D
? Has Mendoza been dismissed? | -
? Did the minister fall ill? | -
? Will Mendoza sue? | -

= Rwandan-born priest defrocked; diocese of Namur gives no reasons
N| The Vatican has reduced Father Damien Nsengimana, the former parish priest of Dinant, to the lay state, {the diocese of Namur} announced on Monday in a notice of four lines.
N| {The vicar general, Canon Hubert Lacroix}, said the decision was final and that he was not at liberty to give the grounds.
M| {Le Courrier Mosan} wrote that he had fathered two children.
N| {Nsengimana}, 48, who now works as a bus driver in Charleroi, told the paper that he had one child, a daughter, of whom he was proud.
N| "As for the money, ask the canon," {he=Damien Nsengimana} added.
N| {Lacroix} said that the parish accounts had been audited in 2021 and were in order.
A| {Two members of the parish council} say 70,000 euros from the sale of a vineyard cannot be traced.
V| The public prosecutor has not been seized of any complaint.
N| {The mother of the child} asked the newspapers to leave the girl alone.
? Is Nsengimana still a priest? | 1D
? Does he have two children? | 3A 4D+
? Why was he defrocked? | 2W+
? is money missing from the parish | 6D+ 7A
? Are prosecutors looking into the matter? | 8D
? What does the former priest do now? | 4A
? Did Nsengimana sell the vineyard? | -
? Was the canon dismissed? | -

= Ex-goalkeeper's conviction for match bribes quashed
V| The Court of Cassation in Rome on Tuesday annulled the conviction of the former Serie B goalkeeper Nicolò Bressan, who had been sentenced in 2020 to two years for letting in goals for money.
V| The judges found that telephone intercepts used against him had been authorised for a different investigation.
V| The ruling is final, and there will be no new trial because the offence is now time-barred.
N| {Bressan, 41}, said he had been right all along and that nobody would give him back the nine years.
N| {The prosecutor who led the case, Ottavia Ferri}, observed that the court had thrown out the tapes, not what was on them.
N| {The football federation}, which banned him for life in 2016, said it would wait for the reasons to be published before considering whether the ban should stand.
N| {His lawyer, Guglielmo Dona}, has asked that it be lifted at once.
V| Two former team-mates who pleaded guilty in 2017 have served their sentences.
A| {Supporters} unfurled a banner outside the court with the words "Nico pigliale tutte".
? Was Bressan's conviction overturned? | 1A
? Did the goalkeeper take money to let in goals? | 4D+ 5A
? did the court find that he was innocent | 5D
? Will he be tried again? | 3D
? Has the football ban been lifted? | 6W+ 7P+
? Why was the conviction quashed? | 2A=telephone intercepts used against him had been authorised for a different investigation
? Were his team-mates' convictions also quashed? | 8D
? Will Bressan get damages? | -
? Was Ferri disciplined? | -

= Wolverhampton twins told wrong one was in prison
V| A man spent eleven days in HMP Featherstone for a burglary that his identical twin has now admitted.
V| Leon Mabey, 27, was released on Tuesday after Jerome Mabey walked into Bilston police station with a solicitor and a bag of stolen watches.
N| {West Midlands Police} said in a statement that the arrest had been made in good faith on the basis of the images available.
N| {Leon Mabey} said he had told them from the first minute.
N| {=Leon Mabey} "I have a tattoo of a heron and he doesn't, and I offered to take my shirt off."
N| {The force} said it had no record of the offer.
N| {Leon's solicitor, Gurpreet Aulakh}, said a claim for wrongful imprisonment was in preparation.
V| Jerome has been charged with burglary and remanded until 30 November.
A| {Neighbours in Ettingshall} said that the brothers had not been on speaking terms since a christening.
V| Their mother, Yvonne, was waiting at the gate with a pie.
? Was the wrong twin jailed? | 1A 2A 4A+
? Did Leon commit the burglary? | 1D 2D 4D+
? Did Leon tell police about his tattoo? | 5A+ 6W+
? Has Leon sued the police? | 7P+
? Has Jerome been convicted? | 8P
? do the twins get on | 9D
? How long was Leon in prison? | 1A=eleven days
? Did police apologise to Leon? | -
? Did Jerome hide at his mother's house? | -

= Iceland sentences trawler captain for covering up sailor's death
V| The district court of the Westfjords sentenced Captain Ragnar Búason to eighteen months in prison on Friday for concealing the death of a deckhand aboard the trawler Sigurvon and having his body put over the side.
V| It found that Oleksandr Hryhorenko, a Ukrainian of 29, had been crushed by a winch on 4 November 2021 that ought to have been taken out of service.
N| {The captain} had told the coast guard that he was washed overboard in a gale.
V| Weather data produced at the trial showed a light breeze.
A| {Two crewmen}, whose testimony was decisive, said they had been promised a double share of the catch if they kept quiet.
N| {The shipowner, Hvestufiskur}, was not charged, and said that it had known nothing until the indictment.
N| {Defence counsel Unnur Hafstein} said that her client accepted the verdict but would contest the length of the sentence.
V| The widow, Olena, who attended with an interpreter, was granted 11 million krónur.
V| The body has never been found.
? Was Hryhorenko washed overboard in a storm? | 2D 3A+ 4D
? Did the captain hide the sailor's death? | 1A 5A
? Did the shipping company know? | 6D+
? how did the deckhand die | 2A=crushed by a winch ; 3A+=washed overboard in a gale
? Will Búason appeal against his conviction? | 7D+
? Has the sailor been buried? | 9D
? Were the crewmen paid a double share? | -
? Did the two crewmen go to jail? | -

= Deepfake of Latvian president 'selling' lottery tickets removed
V| A video in which the president of Latvia appears to recommend a private lottery has been taken down by three platforms after a complaint by the chancery.
N| {The president's press secretary, Elīna Strautmane}, said on Monday that he had never made such a recording, and that he does not own the tie.
V| The lips move half a second behind the voice, and the flag behind him is Austria's.
N| {The cybersecurity agency} counted 212,000 views in two days.
N| {The operator of the lottery, Zelta Zivs}, which is registered in Limassol, wrote in an e-mail that it was itself a victim.
A| {An employee of an advertising agency in Tallinn} told the investigative site Pikne that the clip was ordered by the operator and cost 900 euros.
N| {Zelta Zivs} did not react when this was put to it.
N| {The state police} have opened criminal proceedings, without naming a suspect.
A| {It is thought} that about 1,100 people paid for tickets.
N| {Strautmane} called for the law on identity abuse to be tightened before the election.
? Did the president advertise the lottery? | 1D 2D+ 3D
? Who ordered the video? | 5D+ 6A=the operator 7W+
? was the clip made by ai | 2A+ 3A
? Have the police got a suspect? | 8D
? Has the law been changed? | 10P+
? How many people bought tickets? | 9A=about 1,100 people
? Have the buyers been refunded? | -
? Has the video been removed? | 1A
? Is Zelta Zivs based in Austria? | 5D

= Coroner: Eton-educated explorer died of thirst, not bear
N| The explorer Jolyon Frobisher-Tate, whose death in the Yukon last September was widely put down to a grizzly, died of dehydration, {a coroner in Whitehorse} has concluded.
N| {Chief coroner Lorraine Kennicott} wrote in her report, published on Monday, that the marks on the body were made after death, probably by wolves.
V| He was 44 and had been travelling alone, with eleven litres of whisky and a broken filter.
M| {The Daily Dispatch of London}, which serialised his journal, ran the headline "Eaten" on 19 September.
N| {His sister, Lady Cressida Tate}, said that the family had never believed in the bear.
N| {The expedition's sponsor, Northbrand Boots}, disputed that he had carried whisky, for which there was no room on the list.
V| Kennicott counted the bottles herself.
A| {Guides in Dawson City} say he had been warned that the creek was dry.
V| His last entry, dated 2 September, reads: "Tomorrow, water."
? Was Frobisher-Tate killed by a bear? | 1D 2D 4A 5D+
? What did the explorer die of? | 1A=dehydration 4A=Eaten
? did he take whisky with him | 3A 6D+ 7A
? Was he warned about the creek? | 8A
? Was he travelling with a guide? | 3D
? Did the sponsor pay for the search? | -
? Has the newspaper apologised? | -
? When did he write his last words? | 9A=2 September

= Dozens held in Ankara over forged diplomas
N| {The Ankara chief prosecutor's office} said 61 people had been detained in twelve provinces on Tuesday in an investigation into forged university diplomas, among them two hospital directors, an air-traffic controller and a judge of the traffic court.
N| {According to the same office}, documents were sold for between 3,000 and 40,000 dollars through a copy shop in the Kızılay district.
N| {The Medical Association} confirmed that one of the directors, Ferhat Özgüler, had been suspended, but said he was in possession of a genuine degree from Plovdiv.
N| {The university of Plovdiv} said it had no record of a student with that name.
N| {A lawyer for Özgüler, Burcu Tanyeri}, said his papers were destroyed in a flood in 2005.
N| {The civil aviation authority} stressed that no aircraft had been in danger at any time.
A| {Colleagues of the controller} described him as the best on the shift.
M| {The website Ajans Başkent} claimed that a member of parliament had bought a doctorate.
N| {The prosecutor's office} would not confirm this, citing immunity.
N| The owner of the copy shop has confessed, {his wife} told reporters.
? Did Özgüler study medicine? | 3A 4D 5A+
? Is a member of parliament among the buyers? | 8A 9W
? were planes put at risk | 6D+
? Has the copy-shop owner confessed? | 10A+
? How many arrests were there? | 1A+=61 people
? Has the traffic judge been convicted? | -
? Did Özgüler operate on patients? | -
? Was the university of Plovdiv flooded? | -
? What did a diploma cost? | 2A=between 3,000 and 40,000 dollars

= Pensioner who ran his own traffic light given caution
V| A retired electrician who installed a working traffic light outside his house in Mechelen, Belgium, has been let off with a warning.
V| The police judge found on Wednesday that Jef Goossens, 77, had broken the law but noted that in five months there had been no accident in the Vrouwvliet lane, where there had been nine the year before.
N| {Goossens} told the court that he had asked the town for a light on fourteen occasions.
N| {The alderman for mobility, Greet Schoeters}, said that the town had received four letters, all of which were answered.
N| "They answered that they would answer," {he=Jef Goossens} said.
V| The light has been removed and is in the cellar of the town hall.
N| {Schoeters} said the council was studying whether to put up an official one.
A| {Residents} would like the old one back, because it was green for them.
N| {The prosecutor} had asked for a fine of 400 euros.
? Was Goossens fined? | 1D 9P
? Did he ask the council for a traffic light? | 3A+ 4A+
? how many times did he write to the town | 3A+=fourteen occasions ; 4A+=four letters
? Will there be an official light? | 7W+
? Did the town answer him? | 4A+ 5D+
? Were there accidents while his light was up? | 2D
? Did the town hall catch fire? | -
? Has Schoeters resigned? | -
? Is his traffic light still standing? | 6D

= Mother of jailed Belarusian poet says he is in punishment cell
N| {The mother of the imprisoned poet Kiryl Vasilevich} said on Monday that her son had been put in a punishment cell in the colony at Navapolatsk for the fifth time this year.
N| {Halina Vasilevich, 70}, learned of it, she said, from a parcel that came back with a note.
N| {The interior ministry's department of corrections} told the independent outlet Vyasna Media that information about convicts was given only to their lawyers.
V| His lawyer was disbarred in March.
A| {A former inmate of the colony who left in May} said Vasilevich had lost 20 kilos and recited at night through the pipe.
N| {The state news agency, in a commentary,} described him as healthy and a troublemaker.
V| Vasilevich, 38, was sentenced to seven years in 2021 for insulting the president in a sonnet.
V| Four poems attributed to him have appeared abroad since; whether he wrote them is not known.
N| {The PEN centre in Vilnius} has called for his immediate release.
? Is Vasilevich in a punishment cell? | 1A+ 2A+ 3W+
? is the poet ill | 5A 6D
? Did he write the four poems in prison? | 8W
? Has Vasilevich been freed? | 1D 9P
? Why was his lawyer disbarred? | -
? Was the mother allowed to visit? | -
? How long is his sentence? | 7A=seven years
? Does he have a lawyer at present? | 4D
? Did the president read the sonnet? | -

= Payout to miners' widows reduced on appeal
V| South Africa's Supreme Court of Appeal has cut the compensation that Goudrand Mining must pay to the widows of 34 men from 91 million rand to 58 million.
V| The court in Bloemfontein upheld the finding of the lower court that the company had failed to maintain a hoist at its Randgate shaft, which fell 400 metres on 6 July 2017.
N| {Acting Judge President Sipho Mavundla}, writing for a unanimous bench, held that future earnings had been counted twice.
N| {Goudrand} said it respected the decision and would pay within thirty days.
N| {The widows' attorney, Lerato Phiri}, said a further appeal to the Constitutional Court had not been excluded.
N| "Our clients have waited seven years, and some of them are tired," {she=Lerato Phiri} said.
V| The mine was closed in 2019 and its owner's shares have since tripled.
V| The engineer responsible for the hoist, Dawie Terblanche, was acquitted of culpable homicide in 2021.
V| Three of the widows have died since the accident.
? Did the court reduce the compensation? | 1A 3A
? Was Goudrand cleared of blame? | 2D
? Has the company paid? | 4P+
? will the widows go to the constitutional court | 5W+
? How much does the firm now have to pay? | 1A=58 million
? Was Terblanche jailed? | 8D
? Does the company contest the ruling? | 4D+
? Did the hoist fall because of sabotage? | -
? Were the judges divided? | 3D
? How many miners survived? | -

= Lawmaker's intern, missing since Sunday, turns up at embassy in Riga
V| Mira Castellanos-Roy, the 23-year-old intern whose disappearance from a conference in Vilnius set off a search by three countries, presented herself at the American embassy in Riga on Wednesday evening.
N| {A State Department spokesperson} confirmed only that a U.S. citizen had sought consular assistance.
N| {Congressman Hal Durbridge}, for whom she worked, wrote on X that he was "thanking God tonight".
A| {Two people familiar with the case} said she had told consular officers that she left of her own will because of the congressman's conduct.
N| {Durbridge's chief of staff, Missy Arbogast}, described those claims as sick.
N| {Castellanos-Roy's father, a dentist in Albuquerque}, said his daughter was safe, tired and not yet ready to speak.
M| {The Lithuanian portal Rytas24} had reported on Tuesday that she was seen boarding a bus to Minsk.
N| {Lithuania's border guard} said that no such crossing was recorded.
V| The House ethics committee has not said whether it will look into the matter.
V| Durbridge, a third-term Republican, is up for re-election in November.
? Has the intern been found? | 1A 2A 6A+
? Was she mistreated by Durbridge? | 4A 5D+ 6W+
? Did she travel to Belarus? | 7A 8D
? will the ethics committee investigate | 9W
? Was Castellanos-Roy kidnapped? | 1D 4D
? Where was she found? | 1A=the American embassy in Riga
? Did the congressman fire her? | -
? Is Durbridge going to resign? | -

= Durbridge ends campaign, 'to spend time with family'
N| {Representative Hal Durbridge} said on Monday that he would not seek a fourth term, two weeks after an intern fled a conference in Lithuania at which he was a speaker.
N| {He=Hal Durbridge} told supporters in a barn outside Muncie that the decision had nothing to do with her.
N| {The intern's attorney, Dolores Wexner}, said that her client, Mira Castellanos-Roy, would testify before the ethics committee under oath.
N| {The committee's chairwoman, Rep. Joan Tillotson}, confirmed that a preliminary review began on Friday.
N| {Durbridge} has denied touching or threatening any member of his staff.
A| {Three former employees} told the Hoosier Beacon that doors were to be left open when he was in the office.
N| {Missy Arbogast}, his chief of staff until last week, did not answer a request for comment.
V| He did not resign his seat and will serve until January.
A| {State party officials} are said to favor the sheriff of Delaware County as his replacement on the ballot.
? Is Durbridge going to resign? | 8D
? Is he running again in November? | 1D+ 9D
? Was she mistreated by Durbridge? | 5D+
? will the ethics committee investigate | 4A+
? Has Castellanos-Roy testified? | 3P+
? Did he quit the race because of the intern? | 2D+
? Is Arbogast still his chief of staff? | 7D
? Who will replace him on the ballot? | 9A=the sheriff of Delaware County
? Was Tillotson an intern too? | -

= Firefighter set warehouse fires for overtime, jury finds
V| A volunteer firefighter in Ballarat was found guilty on Tuesday of lighting five fires that he later helped to extinguish.
V| The County Court jury was out for six hours and acquitted Dean Wragg, 36, of a sixth blaze, in which a night watchman lost a hand.
N| {Prosecutor Felicity Oduya} had said he was driven by debts of 80,000 dollars and by an allowance of 41 dollars an hour.
N| {The defence} pointed out that volunteers are not paid.
V| A pay sheet shown to the jury proved that, since a change of rules in 2018, they are on call-outs lasting longer than four hours.
V| All five fires lasted longer than four hours.
N| {Wragg}, giving evidence, denied that he had ever lit so much as a barbecue.
N| {The Country Fire Service} said it would review the allowance.
V| He will be sentenced on 3 May.
A| {Former colleagues} are reported to be taking it badly.
? Was Wragg found guilty? | 1A
? Did Wragg light the fires? | 1A 7D+
? Was he convicted over the fire that injured the watchman? | 2D
? Do volunteers get paid for call-outs? | 4D+ 5A
? Why did he do it? | 3A=debts of 80,000 dollars
? has the allowance been scrapped | 8P
? When will he be sentenced? | 9A=3 May
? Did the watchman die? | -
? Did Wragg burn down his own house? | -

= Moldovan oligarch's yacht seized in wrong name, court says
V| A Maltese court on Monday ordered the release of a 48-metre yacht that had been seized in January as the property of the Moldovan businessman Ion Cebotari.
V| Magistrate Doreen Bonnici found that the Aurora Prutului belongs to a trust whose beneficiary is Cebotari's former mother-in-law, Zinaida, 81.
N| {The attorney general} said she would appeal and asked for the vessel to be kept in port meanwhile.
N| {Cebotari's lawyer, Keith Micallef}, told the court that his client had last been aboard in 2014 and had been sick.
A| {Members of the crew} told inspectors that they had been instructed to serve him oysters every Orthodox Easter.
N| {The former mother-in-law}, who lives on a pension in Bălți, told a Moldovan television station that she had never heard of any boat.
N| {Micallef} said that she was old and confused.
V| Cebotari, wanted at home over the disappearance of 120 million dollars from a savings bank, lives in London.
N| {Britain's Home Office} does not comment on extradition requests.
? Is the yacht Cebotari's? | 1A 2D 4D+ 5A
? Does the yacht belong to his former mother-in-law? | 2A 6D+
? Has the yacht been released? | 1P
? when was cebotari last on board | 4A+=2014 ; 5A=every Orthodox Easter
? Has Moldova asked Britain to extradite him? | 9W
? Is Zinaida living in London? | 6D
? Did he steal 120 million dollars? | 8A
? Was the crew arrested? | -
? Was the yacht bought with stolen money? | -

= Rumour of reservoir poisoning sends Mumbai suburb to the shops
V| Shops in the Mumbai suburb of Mulund ran out of bottled water on Saturday night after voice messages warned that the Vihar reservoir had been poisoned.
N| {The municipal corporation's chief hydraulic engineer, Prakash Ghorpade}, said samples had been taken at 11 places and that every one of them was clean.
N| {Police commissioner Sunita Kelkar} said that nobody had been taken ill and that the messages were false.
N| {Two hospitals in the area} reported a handful of patients with stomach cramps.
N| {A doctor at one of them, Farhan Motiwala}, put those down to fear.
V| A bottle that normally costs 20 rupees was sold for 150.
V| Four youths were detained at Thane station for spreading the recording; they were later let off with a warning.
A| {One of the four, a student of 19}, said he had only passed on what his aunt had sent.
V| The voice in the message, a woman's, has not been identified.
N| {Ghorpade} drank a glass of tap water in front of the cameras on Sunday.
N| "It tastes the way it has always tasted," {he=Prakash Ghorpade} said.
? Was the reservoir poisoned? | 1A 2D+ 3D 11D+
? Did people fall sick from the water? | 3D 4A 5D
? did the four youths go to jail | 7D
? Who recorded the message? | 9W
? How much did a bottle cost that night? | 6A=150
? Did shopkeepers start the rumour? | -
? Was the aunt arrested? | -
? Where were the youths picked up? | 7A=at Thane station

= Michelin inspector unmasked? Guide says man in photo is a plumber
M| {The Lyon food blog La Cuillère Percée} on Wednesday published what it said was the first picture of an active inspector of a famous restaurant guide, a bald man eating alone.
N| {The guide} responded that it did not comment on the identity of its inspectors but that it could, for once, say who this was not.
N| {The man, Gérard Poncet, 58, of Villefranche}, rang the newspaper Le Progrès du Rhône to explain that he was a plumber.
N| "I had fixed their boiler and they fed me," {he=Gérard Poncet} said.
N| {The restaurant, Chez Odette Marchal}, confirmed it.
N| {The blog's author, Thibault Ferrand}, replied that this was exactly what an inspector would say.
A| {Three cooks in the city} claimed to have served the same man in the last year without a leak in the house.
N| {Poncet} says he likes to eat.
V| Chez Odette Marchal lost its star in March.
V| Since Wednesday Poncet has been given free meals in four places, one of which has no boiler.
? Is Poncet an inspector for the guide? | 1A 2D+ 3D+ 5D 6A 7A
? Did he repair the restaurant's boiler? | 4A+ 5A+
? Has Ferrand withdrawn his claim? | 6D+
? what does poncet do for a living | 3A+=a plumber
? Did the restaurant lose its star because of Poncet? | -
? How many free meals has he had? | 10A=four places
? Did Poncet ask for the picture to be removed? | -
? Is the guide going to sue the blog? | -

= Two brothers to face trial over Zambian copper theft ring
V| A magistrate in Kitwe has committed Charles and Moses Mulenga for trial in the High Court on charges of stealing 1,400 tonnes of copper cathode from railway wagons.
V| The thefts, over 26 months, were discovered when a customer in Durban received 20 wagons of painted concrete.
N| {The public prosecutor, Namakau Imasiku}, called 17 witnesses in the preliminary hearing, one of them a grandson of the elder brother.
N| {The Mulengas} deny all charges.
N| {Their counsel, Harrison Sichone}, said the boy had been promised a bursary.
N| {Imasiku} said he had been promised a bus fare.
V| Charles Mulenga, 71, was released on bail on account of his age; his brother stays in custody.
N| {Zambia Northern Railways} has dismissed nine employees.
A| {Unions} say that at least three of them had reported the thefts.
N| {The company} did not respond to that.
V| The trial will start on 6 February at the earliest.
? Did the Mulenga brothers steal the copper? | 1A 4D+
? Have they been convicted? | 1D 11D
? Were railway staff involved? | -
? was the witness bribed | 5A+ 6D
? Is Moses Mulenga free on bail? | 7D
? How was the theft discovered? | 2A=a customer in Durban received 20 wagons of painted concrete
? Did sacked workers report the thefts? | 9A 10W+
? Will the trial begin in January? | 11D
? How many witnesses testified? | 3A=17 witnesses

= Taipei tycoon's daughter freed; police say no money changed hands
N| {Taipei's police commissioner, Hsu Wen-chang}, told reporters at midnight on Tuesday that 19-year-old Chiu Yi-ting, the daughter of a semiconductor executive, had been freed from a tea warehouse in Pinglin without a shot and without a ransom.
V| Five men and a woman were taken into custody.
A| {A television reporter's contact in the special unit} said two bags had been dropped from a cable car on Monday morning, in line with the kidnappers' instructions.
N| {Hsu} said the bags had contained newspapers.
M| {The Apple Evening Post}, which had kept silent at the request of the police, wrote that the family paid 30 million Taiwan dollars in used notes.
N| {Her father, Chiu Kuo-feng}, bowed to the cameras for eight seconds and said nothing at all.
V| She had been taken from a badminton hall on 2 May.
N| {The prosecutors' office} announced that it would seek life imprisonment for the ringleader, a former driver of the family.
N| {The ringleader's lawyer, Tsai Min-hui}, said the girl had gone with him willingly and that they were in love.
N| "She was chained to a boiler," {the commissioner=Hsu Wen-chang} remarked.
? Was money paid for Chiu Yi-ting's release? | 1D 3A 4D 5A 6W+
? Was the girl abducted? | 7A 9D+ 10A
? has the ringleader been sentenced to life | 8P
? How many suspects were arrested? | 2A=Five men and a woman
? Did the police shoot one of the kidnappers? | 1D
? Was the driver still working for the family? | 8D
? Did the father help to plan it? | -
? Where was she held? | 1A=a tea warehouse in Pinglin
? Was she injured? | -

= Swiss court lets banker keep bonus despite fraud at branch
V| The former head of a private bank's Lugano branch may keep a bonus of 1.9 million francs, although a subordinate stole eleven times that much on his watch, Switzerland's Federal Supreme Court has ruled.
V| The judges in Lausanne said in a decision published on Tuesday that the contract of Reto Camenzind tied the payment to turnover, and to nothing else.
N| {The bank, Ticino & Cie}, had demanded the money back.
N| {It=Ticino & Cie} said that it would abide by the ruling and had meanwhile changed its contracts.
V| The subordinate, Fabrizio Solari, was sentenced in 2020 to six years.
V| Camenzind was never suspected of having had a hand in the thefts.
N| {The regulator} reprimanded him in 2019 for lack of supervision.
N| {His lawyer} declined to say what he did today.
V| The bank must pay 24,000 francs in costs.
? Must Camenzind return his bonus? | 1D 2D 3P+
? Did Camenzind take part in the thefts? | 6D
? How much did Solari steal? | 1A=eleven times that much
? will the bank accept the decision | 4A+
? Was Camenzind criticised by the regulator? | 7A
? Was Solari acquitted? | 5D
? What does Camenzind do now? | 8W+
? Did Solari receive a bonus? | -
? Has Camenzind been sentenced to six years? | -

= Villagers in Bihar detain 'child-lifters' who were meteorologists
V| Two employees of India's weather service spent a night tied to a tree in the village of Rampur Tola, in Bihar, because residents took their balloon for a device for abducting children.
N| {Superintendent of police Ashok Paswan} said the men had been rescued at dawn on Friday and had only bruises.
V| A message on WhatsApp had claimed that 40 children had vanished in the district since Holi.
N| {Paswan} said that not one had.
N| {The headman, Ramashish Yadav}, maintained that two boys from a neighbouring hamlet had gone missing in April.
N| {Police} said both had been found within the day, at an uncle's.
V| Nine villagers were arrested on charges of unlawful confinement and attempted murder.
N| {Their advocate, Nirmala Devi Jha}, said that there had been no attempt on anyone's life and that the men were given tea.
N| {One of the meteorologists, S. Venkatesan}, confirmed the tea.
N| {The weather service} has suspended its balloon flights in three districts.
? Are children being kidnapped in the district? | 3A 4D
? Did two boys go missing in April? | 5A 6A
? Did the villagers try to kill the weathermen? | 7A 8D+
? were the two men seriously hurt | 2D
? Were they given anything to drink? | 8A+ 9A+
? Has the weather service stopped launching balloons? | 10A+
? Was the headman arrested? | -
? Who sent the WhatsApp message? | -
? Did the balloon crash on the village? | -

= Ex-bishop of Luleå acquitted of harassment
V| The former bishop of Luleå, Torgny Edfelt, was acquitted by a consistory court in Uppsala on Thursday of having harassed two deaconesses in 2018 and 2019.
V| The court considered it proved that he had put an arm around one of them at a funeral but found that the gesture was meant as comfort.
V| On the other charge there was nothing but word against word, it said, and neither had been shaken.
N| {Edfelt, 66}, said he felt relief but no joy.
N| {The older of the two women, Gun-Britt Sahlin}, said she regretted nothing and had been heard.
N| {The archbishop's office} confirmed that he would not return to his post, from which he resigned in 2021, as that had been filled.
N| {Counsel for the women, Pernilla Ohlsson}, has until 4 June to appeal and said that they would decide together.
M| {The church newspaper Dagens Kyrka} has apologised to Edfelt for an editorial in which it called him a predator.
V| He was convicted of speeding in 2016.
? Was Edfelt found guilty of harassment? | 1D 2D 3D
? Did he touch one of the deaconesses? | 2A
? will he become bishop again | 6D
? Have the women appealed? | 7W+
? Has Edfelt ever been convicted of anything? | 9A
? Did Sahlin take back her accusation? | 5D+
? Did the newspaper say sorry? | 8A
? Was Edfelt dismissed as bishop? | 6D
? Did the archbishop testify? | -

= Quake prediction clip false, says Japanese weather agency
N| {Japan's meteorological agency} said on Wednesday that no one in its service had predicted an earthquake for the 18th of this month and that no one anywhere was able to.
V| A clip with the agency's logo, in which a man in a grey jacket names the date and a magnitude of 8.3, had been watched nine million times by then.
N| The man, Toshio Kanda, is a retired teacher of shogi in Sendai, {his daughter} said.
N| "I was talking about a tournament," {Kanda} told NHK.
N| {The railway company JR Tokai Shin} reported 31,000 cancellations for the day.
A| {Fishermen in Kochi} say the sardines have been behaving oddly.
N| {Chief cabinet secretary Yuriko Amano} asked the public to stay calm and to store water, as it should on any other day.
N| {She=Yuriko Amano} did not say if the authors of the clip would be prosecuted.
V| It was traced to an account in Manila that sells survival kits.
N| {The seller} denied having made it but said business was excellent.
? Is a big earthquake going to hit Japan on the 18th? | 1D 2A 4D
? Did the weather agency predict a quake? | 1D+ 2A
? Who made the clip? | 9A=an account in Manila that sells survival kits ; 10D+
? are people cancelling train tickets | 5A+
? Will the makers be prosecuted? | 8W
? Is Kanda a scientist? | 3D+
? Did the magnitude 8.3 quake cause a tsunami? | -
? Was Kanda arrested? | -
? What did the government tell people to do? | 7A+=store water

= Aide to Malta's late prime minister cleared over hidden accounts
V| A magistrate in Valletta on Friday cleared Karmenu Zahra, private secretary to the late prime minister Alfred Debattista, of concealing three bank accounts in Dubai.
V| It took Magistrate Rosette Camenzuli four hours to read out her decision, in which she said that the accounts existed, that they had been Zahra's and that he had declared them, though to the wrong office.
N| {The police inspector in charge, Glenn Sciberras}, said he would advise the attorney general to appeal.
N| {Zahra} left by the back, saying only "Good lunch, everybody."
A| {A person who worked with both men} said that the money had been Debattista's.
N| {The late premier's daughter, Stephania}, a member of parliament, described that as a lie told by the living about the dead.
V| The accounts held 2.2 million euros between 2012 and 2015.
N| {The opposition Civic List} said it would table a motion for a public inquiry.
N| {The speaker} has yet to admit it.
? Did Zahra hide the accounts? | 1D 2D
? Were the accounts Zahra's? | 2A 5D
? Did the money belong to Debattista? | 5A 6D+
? Has the ruling been appealed? | 3P
? will there be a public inquiry | 8P 9W
? How much was in the accounts? | 7A=2.2 million euros
? Has Stephania Debattista been charged? | -
? Is Alfred Debattista alive? | 1D
? Did Zahra make a statement to the press about the verdict? | 4D+
? Was the money the proceeds of bribes? | -

= Girl who 'saw the Virgin' in Andean quarry was coached, cousin says
A| {A cousin of the girl, whose identity is being protected}, told prosecutors in Huancayo that he had written down for her what to say about the lady in the quarry.
V| Eleven thousand pilgrims have visited the site at San Jerónimo since Lucía, 11, reported an apparition in May.
N| {Her mother, Eulalia Rimachi}, said the cousin was a drinker.
N| {The archdiocese} said a commission was examining the facts and that it could be years before it pronounced.
N| {The mayor, Percival Huamán}, who has had a car park laid out, said that miracles were not a municipal competence.
M| {The regional daily Correo del Mantaro} published a page in a child's handwriting and a page in an adult's with the same eleven sentences.
N| {The owner of the quarry, Empresa Pétrea}, denied reports that it had paid the family.
N| {Prosecutor Miriam Alarcón} said that she was looking at possible fraud, but that the girl herself was a victim, whatever happened.
N| {Lucía} says that the lady smelled of bread.
V| The quarry has been closed to vehicles since Monday.
? Did the girl make up the apparition? | 1A 6A 9D+
? Was Lucía told what to say? | 1A 6A
? did the quarry company pay the family | 7D+
? Has the Church recognised the miracle? | 4W+
? Will Lucía be prosecuted? | 8D
? How many pilgrims have come? | 2A=Eleven thousand pilgrims
? Was the mayor bribed? | -
? Has the cousin been arrested? | -
? Has the quarry been shut to cars? | 10A

= Georgia death-row inmate granted stay with hours to go
V| The U.S. Court of Appeals for the 11th Circuit on Tuesday halted the execution of Lamont Birdsong, who was to be put to death by lethal injection at 7 p.m. for the 1998 murder of a convenience-store clerk in Macon.
V| In a two-page order the court said it wanted to hear argument on whether jurors had been told of his intellectual disability.
N| {Georgia's attorney general, Whit Claxton}, asked the Supreme Court to lift the stay.
N| "Mr. Birdsong's claims have been heard eleven times," {his=Whit Claxton} filing says.
N| {Birdsong's lawyer, Imani Feldstein}, said her client had been told while eating what he took to be his last meal, and finished it.
A| {A guard} described him as smiling.
N| {The victim's son, Curtis Pell}, who had driven from Tulsa to attend, told reporters he was tired of driving.
N| {The state parole board}, which rejected a plea for clemency on Monday, had no comment.
V| Georgia last carried out an execution in March.
V| Birdsong, 52, has never denied firing the gun.
? Has Birdsong been executed? | 1D
? Did Birdsong kill the clerk? | 1A 10A
? Has the Supreme Court overturned the stay? | 3P
? was birdsong given clemency | 8D+
? When was he supposed to die? | 1A=at 7 p.m.
? Is Birdsong mentally disabled? | 2W
? Did the clerk's son ask for mercy? | -
? Were the jurors told about his disability? | 2W
? Was an execution carried out in Georgia in March? | 9A

= Birdsong dies by injection after justices lift stay
V| Lamont Birdsong was executed in Jackson, Georgia, at 10:38 p.m. on Thursday, two days after a federal appeals court had stepped in to stop it.
V| The U.S. Supreme Court, in an unsigned order from which three justices dissented, cleared the way at eight.
N| {A spokeswoman for the department of corrections, Trudy Hask}, said that the procedure had gone according to protocol.
A| {Two of the five media witnesses} said he strained against the straps for several minutes and cried out.
N| {Hask} said that she had been in the room and heard nothing of the kind.
N| {Imani Feldstein, his lawyer}, called it torture and demanded the release of the log.
N| {The attorney general's office} said it would not be releasing the log.
V| In his last statement Birdsong apologized to Curtis Pell by name.
N| {Pell} said he had come for that and that he would now drive home.
V| It was the state's second execution this year.
? Has Birdsong been executed? | 1A
? Has the Supreme Court overturned the stay? | 2A
? Did he suffer during the execution? | 3D+ 4A 5D+ 6A+
? Has the execution log been made public? | 6P+ 7D+
? did birdsong say sorry to the victim's family | 8A 9A+
? Was the ruling unanimous? | 2D
? Did Birdsong claim he was innocent at the end? | -
? Did Pell forgive him? | -
? How many executions has Georgia carried out this year? | 10A=second

= Stolen Stradivari left on park bench in Prague
V| The violin known as the ex-Kreutzinger, taken in June from a dressing room in Brno, has been found undamaged on a bench in Prague's Stromovka park.
N| {A jogger, Lukáš Beneš}, said that there was a note inside reading "Sorry, too famous".
N| {Police} confirmed the find but not the note.
N| {The violinist Hanuš Svárovský}, to whom a foundation lends the instrument, played it for ten minutes in the police station and said it had a cold.
M| {Radio Vltava} reported that a ransom of 200,000 euros had been handed over in Linz the previous evening.
N| {The foundation's chairman, Baron Egmont Thyrnau}, said that there had been contacts with persons claiming to have the violin, that these had led nowhere, and that no payment had been made.
N| {Police spokeswoman Renata Kučerová} said that she would not discuss Austria.
V| In 1994 the same instrument was stolen in Antwerp and returned after a payment.
V| An accordionist from Brno who was arrested in July was set free in August for want of evidence.
? Has the violin been recovered? | 1A 3A
? Was a ransom paid for it? | 5A 6D+ 7W
? was there a note in the case | 2A 3W
? Was the Stradivari damaged? | 1D
? Where was it found? | 1A=on a bench in Prague's Stromovka park
? Did the accordionist steal it? | 9W
? Does Svárovský own the violin? | 4D
? Was the jogger paid a reward? | -
? Was the violin stolen in Linz? | 1D

= Bermuda reinsurer wins $210m from hurricane modeller
V| A New York jury on Thursday ordered Cyclone Analytics to pay 210 million dollars to the Bermuda reinsurer Spindrift Re, which had relied on its forecast that a Category 5 storm would not reach Savannah more than once in 900 years.
V| Two did so within thirteen months.
V| The jurors found that the modeller had known since 2016 of an error in its treatment of sea temperatures.
N| {Spindrift's general counsel, Beatrix Trimingham}, said that the verdict vindicated a simple idea, namely that one should fix a mistake.
N| {Cyclone} said it would ask Judge Harold Espinosa to set the verdict aside and, if need be, appeal.
V| The company, based in Boston, has 300 employees and reported revenue of 190 million dollars last year.
N| {Its chief executive, Rajiv Talwar}, told staff in an e-mail that there would be no lay-offs.
A| {Three employees} said that forty people had been told on Friday to hand in their badges.
N| {A spokesman for the company} put the figure at six, all of them contractors.
? Did Spindrift win its case? | 1A 4A+
? How much was it awarded? | 1A=210 million dollars
? Did the modeller know about the error? | 3A
? has cyclone appealed | 5P+
? Is Cyclone Analytics laying people off? | 7D+ 8A 9D+
? How many people were told to leave? | 8A=forty people ; 9A+=six
? Did a Category 5 storm hit Savannah twice? | 2A
? Did Talwar resign? | -
? Is Cyclone bankrupt? | -

= Whale-watching guide cleared of feeding hoax in Kaikōura
V| A guide who was accused of filling a dead whale with glow sticks for the benefit of tourists has been cleared by the district court in Blenheim.
V| Judge Rangi Poutama threw out the charge of interfering with a marine mammal on Monday, saying it rested on one photograph and a grudge.
N| {The guide, Kelsey Wattling}, said she had always maintained that the light came from bacteria.
N| {A marine biologist, Dr Aimee Faumuina}, testified that such a thing was well known in squid and at least conceivable in whales.
N| {The complainant, the rival operator Scott Brindle}, told reporters he had seen the sticks with his own eyes.
N| {The Department of Conservation} said it would not appeal.
V| Brindle's company lost its permit last year for approaching calves.
N| {Wattling} says that she will claim her costs from him.
A| {Crew members of a ferry} also reported a green shimmer that night.
? Did Wattling put glow sticks in the whale? | 1D 2D 3D+ 5A
? Was the guide convicted? | 1D 2D
? Will the department appeal? | 6D+
? Is Wattling going to sue Brindle for costs? | 8A+
? what made the whale glow | 3A+=bacteria ; 5A=the sticks
? Did Brindle lose his permit over the glow sticks? | 7D
? Who took the photograph? | -
? Was Brindle charged with lying? | -
? Did anyone else see the light? | 9A

= Police deny 'serial killer' in Charente as third woman reported missing
N| {The gendarmerie in Angoulême} said on Friday it saw no connection between the disappearance of a third woman in the Charente within ten weeks and the two earlier cases.
V| Solène Barbotin, 28, a nurse, left work in Ruffec on Tuesday at eight in the evening and has not been seen since.
N| {Colonel Yannick Prigent} pointed out that one of the other women, the student Maëlle Cadoret, had since written to her parents from Lisbon.
N| "That leaves two, and two very different situations," {he=Yannick Prigent} said.
M| {A podcast, Les Nuits de l'Ouest}, which counts nine victims since 2009, calls the presumed murderer the Ferryman.
N| {The public prosecutor, Bérénice Gaudin}, described the figure of nine as pure fantasy and one of the nine as her own cousin, who had died in a car accident.
N| {The father of the second woman, Corinne Lhomme, 51}, said that nobody had questioned her former partner until August.
N| {Prigent} acknowledged that the interview might have taken place sooner.
V| The former partner was heard as a witness on 19 August and released.
A| {A cyclist} reported having seen a white van near Barbotin's car.
? Is there a serial killer in the Charente? | 1D 4D 5A 6D
? Has Maëlle Cadoret been found? | 3A
? was the ex partner questioned late | 7A 8A+
? Has the former partner been charged? | 9D
? How many women has the Ferryman killed? | 5A=nine 6D
? Was Solène Barbotin taken away in a white van? | -
? When did the nurse disappear? | 2A=on Tuesday at eight in the evening
? Has Corinne Lhomme's body been found? | -
? Did the cousin of the prosecutor disappear? | 6D+

= Ruffec nurse found alive in barn; man, 39, in custody
V| Solène Barbotin, the nurse who disappeared in Ruffec nine days ago, was found alive on Thursday in a barn near Champagne-Mouton, 20 kilometres from where her car had been left.
N| {Prosecutor Bérénice Gaudin} said she was dehydrated but conscious and had been able to give a description.
V| A farm worker of 39 who rents the barn was arrested an hour later.
N| "He is not known to us in connection with any other case, and I beg you to write that sentence in full," {Gaudin} told the press.
N| {The suspect's court-appointed lawyer, Maître Clovis Jarnac}, said he had heard nothing from his client but his name.
M| {Les Nuits de l'Ouest} announced a special edition under the title "The Ferryman is caught".
N| {Gaudin} said she was considering a complaint.
N| {The father of Corinne Lhomme, missing since July}, asked if the barn had been searched for traces of his daughter.
N| It had, {the prosecutor=Bérénice Gaudin} said, and there were none so far.
? Has Solène Barbotin been found? | 1A 2A
? Is there a serial killer in the Charente? | 4D 6A
? did the farm worker kidnap corinne lhomme too | 4D 9D
? Has the suspect confessed? | 5D+
? Where was the nurse held? | 1A=in a barn near Champagne-Mouton
? Has the prosecutor sued the podcast? | 7P+
? Is Barbotin dead? | 1D 2D
? Was the former partner arrested? | -
? Did Barbotin know the man? | -

= Jordanian court annuls marriage of internet star to billionaire
V| A sharia court in Amman has declared void the marriage between the internet personality Dalal Haddadin and the Gulf property magnate Saqr bin Hamad, on the ground that one of the two witnesses was a minor.
N| {Haddadin's lawyer, Rana Obeidat}, said on Sunday that her client had learned of the ruling from a gossip page.
N| {The magnate's office in Doha} said only that "the matter has ended in accordance with the law".
A| {A person present at the ceremony in March} said that the witness, a nephew of the groom, had turned eighteen in February.
N| {Obeidat} produced a copy of a birth certificate that says the same.
M| {The Beirut magazine Layali} reported that bin Hamad had offered two million dollars for her silence.
N| {Haddadin}, who has eleven million followers, answered a question about the sum with a picture of a zip.
V| An appeal may be lodged within thirty days.
V| The bride's earlier marriage, to a Syrian actor, was dissolved in 2019.
? Has the marriage been annulled? | 1A 3A+
? Was the witness under age? | 1A 4D 5D+
? Did bin Hamad offer her money? | 6A 7W+
? has she appealed | 8P
? How did Haddadin find out? | 2A+=from a gossip page
? Is bin Hamad married to somebody else? | -
? When did her first marriage end? | 9A=2019
? Did the Syrian actor act as a witness? | -

= Texas sheriff's deputy arrested over vanished evidence cash
V| A deputy who ran the evidence room of the Brazoria Flats Sheriff's Office was taken into custody on Monday, after auditors failed to find $612,000 in seized cash.
N| {Sheriff Boyd Lattimore} said Deputy Wynona Crabb, 45, had been fired the same hour.
N| {Her lawyer, Emilio Santibáñez}, told reporters that the room had nine keys and that his client carried one.
N| {The sheriff=Boyd Lattimore} put the number of keys at two.
A| {A former dispatcher} said she had seen the sheriff himself go in alone, late, more than once.
N| Asked about that, {Lattimore} said: "It's my building."
V| The Texas Rangers have taken over the inquiry, in which a drug prosecution against seven people has already been dropped.
N| {District attorney Carla Vonderheide} expects that others will follow.
V| Crabb, who earned $51,000 a year, bought a lake house in 2021; a jury will have to decide with whose money.
? Has Crabb been arrested? | 1A
? Did Crabb take the missing cash? | 3D+ 9W
? Has the deputy lost her job? | 2A+
? How many keys were there? | 3A+=nine keys ; 4A+=two
? did the sheriff go into the evidence room by himself | 5A 6W+
? Was the sheriff arrested? | -
? Has the money been recovered? | -
? Have any cases collapsed because of it? | 7A 8P

= Ghent court: city must rebury count
V| The city of Ghent must return to his tomb the skeleton of a fourteenth-century count that it has exhibited since 2017, a court ruled on Tuesday in an action brought by 43 descendants.
V| Judge Liesbeth Vanhaute gave the city six months and set a penalty of 1,000 euros for each day of delay.
V| She held that a dead man's wish, carved in stone, to lie undisturbed until the trumpet sounds is a burial instruction like any other.
N| {The alderwoman for culture, Saskia De Meyer}, said that the city would comply.
N| {The museum's director, Joris Hellinckx}, was less sure and spoke of asking the Court of Cassation.
N| {De Meyer} said later that he had been expressing a personal hope.
V| A count's ring, found with the bones, stays in the museum, since the family failed to prove that it was his.
V| The exhibition drew 310,000 visitors.
N| {Baron Wauthier de Maele, 80}, for the descendants, said they had never wanted money and had been offered none.
? Must the city give back the skeleton? | 1A 2A
? Will Ghent appeal? | 4D+ 5P+ 6D+
? Did the family get the ring? | 7D
? has the count been reburied | 1P 2P 4P+
? What is the fine for delay? | 2A=1,000 euros for each day of delay
? Did the relatives demand money? | 9D+
? Was the tomb robbed? | -
? Was Hellinckx sacked for his remark? | -

= Murder accused says victim attacked first as Lusaka trial nears end
N| {Kelvin Sakala}, charged with murdering the nightclub owner Bupe Chanda in Lusaka in 2022, told the High Court on Monday that he had fired in self-defence.
N| {=Kelvin Sakala} "He came at me with a bottle and I thought of my children."
N| {State counsel Mutinta Hamoonga} asked why, in that case, the bullet had entered through the back.
N| {Sakala} said that he could not explain it.
A| {A waitress} told the court last week that Chanda was counting money and had not left his chair.
N| {The defendant's brother, Lazarous}, swore that there was a quarrel over a debt of 80,000 kwacha.
V| No bottle was found, but the floor had been swept before the police arrived.
N| {The forensic pathologist, Dr Mweemba Phiri}, would not exclude that the victim had been turning.
V| Closing speeches are to be heard on Wednesday.
V| Sakala could be hanged under the letter of the old law, but Zambia abolished the death penalty in December 2022.
? Did Sakala shoot Chanda in self-defence? | 1A+ 2A+ 3D 5D
? Did Sakala kill Chanda? | 1A+
? was chanda armed with a bottle | 2A+ 7D
? Was Chanda shot in the back? | 3A 4W+ 8W
? Will Sakala be hanged? | 10D
? Has the court found him guilty? | 9D
? What was the quarrel about? | 6A=a debt of 80,000 kwacha
? Was the waitress injured? | -
? Was the money stolen? | -

= Judge in Lusaka nightclub case finds Sakala guilty of manslaughter
V| Mrs Justice Ireen Mwamba on Thursday acquitted Kelvin Sakala of murder but convicted him of the manslaughter of the Lusaka nightclub owner Bupe Chanda.
N| {She=Ireen Mwamba} said that she could not rule out that he had believed himself in danger, though no reasonable man would have.
V| He was sentenced to nine years, less the time he has been in custody.
N| {State counsel Mutinta Hamoonga} said that the state would appeal against both the acquittal and the sentence.
N| {Defence counsel Gift Nalishuwa} told journalists she was satisfied.
N| {The dead man's widow, Precious Chanda}, said the court had weighed a man's back and found it light.
V| On the debt of 80,000 kwacha the judge made no finding.
A| {Some in the public gallery} cheered; others had to be led out.
V| A second man, who was seen running from the club, has never been identified.
? Has the court found him guilty? | 1A 3A
? Was Sakala convicted of murder? | 1D
? Did Sakala shoot Chanda in self-defence? | 2D
? Will the prosecution appeal? | 4A+
? will sakala appeal | -
? How long is the sentence? | 3A=nine years
? Did Chanda owe Sakala money? | 7W
? Who was the man who ran away? | 9W
? Has Precious Chanda sued Sakala? | -

= Australian PM's nephew? Bondi busker story debunked
V| A busker who collected 61,000 dollars in donations on the strength of being a disowned nephew of Australia's prime minister is nothing of the kind.
N| {The prime minister's office} said on Tuesday that he had three nephews, all of whom had been at lunch on Sunday.
N| {The busker, Jai Corrigan, 26}, told 2QB radio that he had never claimed to be related to anybody.
M| {The video site Clipper} had shown him under the caption "PM's nephew sings for his supper" in a film watched by four million people.
N| {The film's maker, Tayla Brandis}, said that he told her so on camera and that she had cut it for reasons of length.
N| {Clipper} declined to release the uncut version.
N| {The fundraising page Helpling} has frozen the money; donors can ask for it back until 30 June.
A| {Friends of Corrigan} say he is sleeping in a car.
N| {Corrigan} said he would be happy to sing for the three nephews.
? Is the busker related to the prime minister? | 1D 2D+ 4A
? Did Corrigan say he was the PM's nephew? | 1A 3D+ 5D
? Have donors been refunded? | 7P+
? How much was raised? | 1A=61,000 dollars
? will clipper publish the whole video | 6D+
? Has Corrigan been charged with fraud? | -
? Where is Corrigan living? | 8A=in a car
? Did the prime minister speak to Corrigan on Sunday? | -

= Lithuanian prosecutor drops case against ex-minister's bodyguard
V| The prosecutor general's office in Vilnius has closed its inquiry into Rimas Petrauskas, bodyguard to a former defence minister, who was suspected of selling his itinerary to foreign agents.
N| {The spokeswoman, Jurga Noreikienė}, said that the messages in question had turned out to be about fishing.
N| {Petrauskas}, who was held for 71 days, said an apology would be a start.
N| {Noreikienė} expressed regret for the inconvenience.
A| {An official of the security department} insisted that "pike" had been a code word.
N| {The former minister, Algirdas Stonkus}, said that he had never doubted him and that they had been fishing together on Saturday.
N| {Lithuania's security department} refused to comment on what unnamed people said.
V| The case rested on 1,400 intercepted messages, 900 of which contained pictures of fish.
V| Petrauskas is 39 and has a claim for damages pending.
? Has the case against Petrauskas been closed? | 1A
? Did the bodyguard sell the minister's schedule? | 2D 5A 6D
? Did prosecutors apologise to Petrauskas? | 3D+ 4A+
? how long was he in detention | 3A+=71 days
? Was 'pike' a code? | 2D 5A 7W
? Does Stonkus think his bodyguard betrayed him? | 6D+
? Has Petrauskas been awarded compensation? | 9P
? Was Stonkus himself investigated? | -
? Who were the foreign agents? | -

= Police investigate poisoned cakes sent to Finnish quiz champion
N| A chocolate cake delivered to the home of Otso Myllylä, the reigning champion of Finland's most watched quiz show, contained rat poison, {police in Tampere} have established.
N| {Detective Chief Inspector Reijo Hautala} said on Wednesday that Mr Myllylä's landlady had eaten one slice and that she was out of danger.
N| "We are not yet in a position to say who sent it, and I have a fairly long list," {he=Reijo Hautala} added.
M| {The evening paper Iltaposti} claimed that the courier had been paid by a rival contestant, the librarian Sirkka Vuorio.
N| {Vuorio} told the public broadcaster that she had been in Tromsø, at a conference on catalogues, from Friday to Monday.
N| {The conference organisers} confirmed her presence.
A| {A person at the production company} said Myllylä had received threats since October.
N| {The company's director, Minna Salo}, said that she was aware of one letter and that it had been about his pullover.
V| The next programme will go out on Saturday as planned, without an audience.
N| {Myllylä}, 31, when asked whether he would appear, replied: "What is courage?"
? Did Sirkka Vuorio send the cake? | 3W 4A 5D+
? Is it true that Vuorio was in Norway at the weekend? | 5A+ 6A
? did the landlady die | 2D
? Was the champion threatened? | 7A 8D
? Did Myllylä eat any of the cake? | -
? Have police arrested anybody? | 3D+
? Has Saturday's show been cancelled? | 9D
? What did Myllylä say about appearing on Saturday? | 10A+
? Was the courier questioned? | -

= Serial bigamist jailed in Brno; sixth wife says she will wait
V| A 52-year-old lift engineer who was married to five women at the same time was sentenced by the municipal court in Brno on Monday to two and a half years.
V| Miroslav Hrdina used forged divorce papers from an Austrian court that was abolished in 1918.
V| He pleaded guilty to four counts of bigamy; the fifth marriage, the first in order of time, is valid.
N| {Judge Blanka Šimáčková} said that he had caused distress, expense and a good deal of confusion at Christmas.
N| {The state attorney} had asked for three years.
N| {Hrdina} told the court that he had never been able to disappoint anyone.
N| {His lawyer, Pavel Tůma}, said there would be no appeal.
V| The court was told that a sixth wedding, to a nurse in Zlín, had been arranged for April.
N| {The nurse, Radka Pelcová}, said outside that she still intended to go through with it.
V| The first wife has filed for divorce.
? Was Hrdina found guilty of bigamy? | 1A 3A
? Did he deny the charges? | 3D
? Is it true that Hrdina will appeal? | 7D+
? How many women was he married to? | 1A=five women
? has he married the nurse from zlin | 8P 9P+
? Has the first wife left him? | 10A
? Was the divorce paper real? | 2D
? Did the prosecutor ask for a fine? | -
? Did Hrdina steal money from the women? | -

= Spokesman for Orthodox monastery denies monks were paid to pray for bank
M| {The Thessaloniki paper Nea Imera} reported on Sunday that the monastery of St Nephon accepted 900,000 euros from a failed Cypriot bank to say daily prayers for its share price.
N| {The monastery's spokesman, Father Porfyrios}, confirmed that there was a donation but said that it had been for a roof.
N| {=Father Porfyrios} "We pray for everyone, and for nobody's shares."
N| {The bank's liquidator, Despina Charalambous}, said that the ledger described the payment as "other services".
N| {She=Despina Charalambous} is asking for the money back.
A| {A novice who left the community last year} said the name of the bank had been read out at vespers, between the sick and the dead.
N| {Father Porfyrios} did not dispute that names were read out, but said that anyone could hand in a slip.
V| The roof leaks.
N| {The ecclesiastical court} said it was not aware of any complaint.
? Did the bank give money to the monastery? | 1A 2A+ 4A
? Did the monks pray for the bank's shares? | 1A 2D+ 3D+ 6A
? was the bank mentioned in prayers | 6A 7A+
? Has the money been repaid? | 5P
? Is it true the donation was for the roof? | 2A+ 4D
? Is a church court looking into it? | 9D+
? Has Father Porfyrios been replaced? | -
? Who at the bank approved the payment? | -

= 'Two-headed calf' that drew crowds to Uruguay fair was papier-mâché
V| Thousands of visitors to the agricultural fair at Durazno paid 80 pesos last weekend to look at a two-headed calf which, it emerged on Tuesday, was made of newspaper and glue.
N| {The department's chief veterinarian, Soledad Berrutti}, said she became suspicious because it did not blink and could be read.
V| The exhibitor, who called himself Dr Ferreyra, had left on Sunday night with takings put at 310,000 pesos.
N| {The organisers} said that they had acted in good faith and would refund anyone who had kept a ticket.
A| {Several visitors} told Radio Yí that they had known and did not want their money.
N| {Police chief Nelson Artigas Píriz} said that the vehicle used by the exhibitor had been found in Paysandú, with a second calf in it.
N| {He=Nelson Artigas Píriz} said it was unclear who the man was, but he was certainly not a doctor.
V| Under Uruguayan law fraud of that size carries up to four years.
V| The calf is now in the children's library, where it may be touched.
? Was the calf real? | 1D 2D
? Has Ferreyra been caught? | -
? how much money did he get away with | 3A=310,000 pesos
? Will the visitors be refunded? | 4A+
? Is the exhibitor a doctor? | 7D
? Where was his vehicle? | 6A=in Paysandú
? Did the organisers know it was fake? | 4D+
? Did visitors know that it was fake? | 5A
? Has he been sentenced to four years? | -
? Who made the calf? | -

= Norwegian court rejects bid to ban book on murdered minister
V| The publishing house Fjordgata may publish a book in which a retired detective names the man he believes shot the fisheries minister Alv Tangen in 1991, Oslo district court ruled on Thursday.
V| The man, who is identified in the judgment as A and has never been charged, had asked for an injunction.
N| {Judge Ragnhild Omdal} wrote that the author's suspicion was clearly labelled as such and that the matter was of public interest.
N| {A's lawyer, Mads Eikrem}, said that his client was 74, had been at sea on the night in question and had the log to prove it.
N| {The detective, Steinar Bruvoll}, says in his book that the log was written with a pen that did not go on sale until 1993.
N| {Eikrem} announced an appeal to the court of appeal.
N| {The national police}, which closed the case in 2016, said they would read the book like everyone else.
A| {Two members of the original team} think that Bruvoll is wrong.
V| Publication is planned for 9 October.
? Can the book be published? | 1A
? Did A shoot the minister? | 1A 4D+ 5A 8D
? was A at sea that night | 4A+ 5D
? Will the police reopen the case? | 7W+
? Has the book come out? | 9P
? Was A ever charged? | 2D
? Has A lodged an appeal? | 6P+
? Did A ask for damages? | -
? Did Bruvoll arrest A in 1991? | -
? When was Tangen killed? | 1A=1991

= Salvadoran teachers' union says 40 held; government counts three
N| {The teachers' union Magisterio Unido} said on Friday that forty of its members had been arrested in San Miguel and Usulután since Monday under the emergency decree.
N| {The security ministry} said that three teachers were in custody, for extortion, and that the remaining thirty-seven were "in their classrooms or on strike".
N| {Its deputy minister, Rolando Alfaro Chicas}, accused the union of counting aunts.
N| {The union's secretary general, Berta Luz Portillo}, produced a list with names, schools and identity numbers.
V| This newspaper was able to establish that at least nine of those on the list had not returned home; in the case of the rest it could not be determined.
N| {The human rights ombudsman} has asked for access to the cells in San Miguel.
A| {A guard at the gate} said that there was no room.
N| {Portillo} said that if the members were not released by Monday there would be no examinations.
V| The decree has been extended 27 times.
? How many teachers are in custody? | 1A+=forty ; 2A+=three ; 5A=at least nine
? Were forty teachers arrested? | 1A+ 2D+ 3D+ 5W
? Has the ombudsman seen the cells? | 6P
? will the exams be cancelled | 8P+
? Why were the three arrested? | 2A+=for extortion
? Has Portillo been arrested? | -
? Did the government release the thirty-seven? | -
? Were the teachers tortured? | -

= Diplomat's wife 'recovering' after skiing fall, embassy says
N| {The Canadian embassy in Bern} said on Monday that Geneviève Harcourt, the ambassador's wife, had broken a leg and two ribs in a fall at Gstaad on Saturday and was recovering well.
M| {The tabloid Alpenpost} had written that she was in a coma after being struck by a snowcat driven by a drunken employee of the lift company.
N| {The lift company, Bergbahnen Saanetal}, said that no vehicle of its fleet had been on the slope at the time.
A| {A ski instructor} told local radio that he had seen tracks.
N| {The cantonal police} said that the cause of the accident was still being looked into and that they could not confirm any third-party involvement.
N| {The ambassador, Roderick Harcourt}, posted a picture of a foot in plaster with a drawing of a bear on it.
V| Two years ago a snowcat of the same company killed a man from Basel.
N| The driver in that case was acquitted, {his lawyer} recalled, because the piste had been closed.
? Is Geneviève Harcourt in a coma? | 1D+ 2A 6D+
? Was she hit by a snowcat? | 1D+ 2A 3D+ 4A 5W
? Was the snowcat driver drunk? | 2A
? where did the accident happen | 1A+=at Gstaad
? Did a snowcat of the firm kill someone two years ago? | 7A
? Was the driver in Harcourt's accident acquitted? | -
? What injuries did she suffer? | 1A+=broken a leg and two ribs
? Is the ambassador suing the lift company? | -

= Former car dealer boss to repay 14m rand after plea deal
N| The former chief executive of a Johannesburg car dealership has agreed to repay 14 million rand and to spend eighteen months under house arrest in exchange for a guilty plea, {the National Prosecuting Authority} said.
N| {Prosecutor Refilwe Maseko} told the Specialised Commercial Crimes Court in Palm Ridge on Monday that Deon Kruger, 49, had sold the same fleet of 63 cars to two leasing companies.
N| {Kruger}, reading from a sheet of paper, accepted the facts as stated.
V| Magistrate Vusi Dlamini approved the agreement after asking twice whether anyone had pressed him into it.
N| {One of the leasing companies, Veldt Finance}, said it had not been consulted and had lost 22 million.
N| {The NPA's regional spokesperson, Karabo Tau}, said that both firms had been sent the draft in June.
A| {A director of Veldt} showed reporters an empty inbox.
V| Charges against Kruger's wife, Annelie, will be withdrawn once the first instalment is received.
V| It falls due on 31 October.
? Did Kruger plead guilty? | 1A 3A+
? Is it true that Kruger will go to prison? | 1D
? Was Veldt Finance told about the deal beforehand? | 5D+ 6A+ 7D
? Have the charges against Annelie Kruger been dropped? | 8P
? how much does he have to pay back | 1A=14 million rand
? Has Kruger paid the first instalment? | 9P
? Was Kruger forced to sign? | -
? Did Veldt sell the cars to a third company? | -
? Who approved the agreement? | 4A=Magistrate Vusi Dlamini

= Two killed in gunfire at Malmö barbershop
V| Two men were shot dead in a barbershop on Malmö's Ramels väg on Saturday afternoon, and a third was taken to hospital with wounds that doctors described as serious but not life-threatening.
N| {Police spokesperson Evelina Sandqvist} said that two suspects on an electric scooter had been stopped eleven minutes later and that both were under 18.
N| {The prosecutor, Jonas Lidgren}, said it was too early to speak of a link with the bombing in Rosengård on Thursday.
A| {Three people who work in the street} said that the owner, one of the dead, had refused to pay protection money.
N| {Sandqvist} confirmed that the owner was among the victims.
N| {The family of the other man, Ibrahim Mansour, 22}, said that he was a customer, a plasterer, and had nothing to do with any gang.
M| {The newspaper Skånska Kuriren} described him as a member of the Eastside network.
V| By Sunday evening that sentence had disappeared from its website.
N| {Its editor=Skånska Kuriren} did not return calls.
? How many people were killed? | 1A=Two men
? Was Mansour a gang member? | 6D+ 7A
? Have suspects been arrested? | 2A+
? Is the shooting connected with the Rosengård bomb? | 3W
? Was the owner killed? | 4A 5A
? did the paper admit it was wrong about mansour | 9W+
? Was the owner shot for not paying? | 4A
? Have the suspects confessed? | -
? Did the third man die? | 1D
? How did the attackers flee? | 2A=on an electric scooter

= Malmö: third man dies, two teenagers remanded
V| A 31-year-old man who was hit in the shooting at a Malmö barbershop a week ago died of an infection on Friday, bringing the number of dead to three.
V| The district court the same day ordered that two boys, aged 15 and 17, be held on suspicion of murder.
N| {The older boy's lawyer, Amira Holst}, said he denied having been in the street at all.
N| {The younger boy's lawyer, Gustaf Brandel}, said his client admitted that he had driven the scooter but had been told it was a robbery.
N| {Prosecutor Jonas Lidgren} said the weapon was the one used in Rosengård two days earlier to shoot out a camera.
N| "So the cases belong together," {he=Jonas Lidgren} told the court.
N| {Skånska Kuriren} on Tuesday published an apology to the family of Ibrahim Mansour, whom it had wrongly called a member of a gang.
V| He was buried on Thursday in the presence of some 600 people.
V| The barbershop has been boarded up.
? Did the third man die? | 1A
? Is the shooting connected with the Rosengård bomb? | 5A 6A
? Was Mansour a gang member? | 7D
? Have the suspects confessed? | 3D+ 4A+
? did the paper admit it was wrong about mansour | 7A+
? What did the third man die of? | 1A=an infection
? Was the 17-year-old convicted? | 2P
? Were the lawyers threatened? | -
? Has the shop reopened? | 9D

= Former nun wins appeal over pension in Quebec
V| The Quebec Court of Appeal on Tuesday restored the pension of a 79-year-old woman who had taught for 31 years as a nun before marrying a priest.
V| Three judges found that the province had wrongly treated her years in the convent as unpaid.
V| Marguerite Desrosiers-Nault will receive $212,000 in arrears and $1,480 a month.
N| {The retirement board} said that it would apply the decision.
N| {Her lawyer, Jasmin Thériault}, said that some 300 former nuns were in the same position.
N| {The board=The retirement board} did not dispute that figure but said each case would have to be looked at on its merits.
V| A lower court had sided with the province in 2021.
N| {Desrosiers-Nault} said that she would buy a dishwasher.
V| Her husband, Father Jean-Guy Nault, did not live to see the ruling; he died in May.
? Did the former nun win? | 1A 2A 3A
? Will Quebec appeal to the Supreme Court? | 4D+
? How many others are affected? | 5A+=some 300 former nuns
? how much will she get each month | 3A=$1,480
? Did the lower court rule for her? | 7D
? Will all the former nuns be paid? | 6W+
? Did her husband die before the verdict? | 9A
? Was Nault also a teacher? | -
? Has the money been transferred? | 3P

= Hunt for Ivory Coast lottery swindler moves to Ghana
N| {The gendarmerie in Abidjan} said on Thursday that it had asked its colleagues in Accra for help in finding Serge-Alain Kouamé, who is alleged to have sold 12,000 tickets for a villa that belongs to somebody else.
V| The owner of the villa, Madame Philomène Aka, woke on Sunday to find 200 people in her garden.
N| {Kouamé}, in a message sent to a radio station, said that the villa was merely an illustration and that the draw had been postponed.
N| {The gendarmerie's spokesman, Captain Bamba Siaka}, said that no draw was ever planned.
A| {A customs officer} believes he crossed the border at Noé on Saturday in a lorry loaded with pineapples.
N| {Ghana's police service} could not immediately be reached.
V| The tickets were sold at 5,000 francs apiece, mostly by telephone.
N| {The consumer association SOS Conso} has received 1,900 complaints and expects a trial, though not this year.
V| Kouamé, a former actor, once played an honest notary in a television series.
? Did Kouamé sell tickets for someone else's house? | 1A 3A+
? Was there ever going to be a draw? | 3A+ 4D
? has kouame been arrested | 1D
? Is he in Ghana? | 5A
? Did Ghana agree to help? | 6W+ 1P
? How many tickets did he sell? | 1A=12,000
? Did Madame Aka know him? | -
? Have buyers got their money back? | -
? What does Kouamé say about the draw? | 3A+=the draw had been postponed

= Jury clears ex-Marine of treason but convicts him on secrets
V| A federal jury in Norfolk, Virginia, found former Marine communications sergeant Tyler Brannigan not guilty of treason on Friday but guilty on four counts of mishandling classified documents.
V| The panel of seven men and five women had deliberated for five days.
N| {Prosecutors} told jurors that Brannigan, 34, offered the frequencies of an aircraft carrier to a man he believed to be Chinese and who was from the FBI.
N| {The defense} countered that he was lonely and that the frequencies could be found on a hobbyists' website.
N| {Brannigan's attorney, Cornelius Rabb}, called the outcome "three-quarters of justice".
N| {The Justice Department} welcomed the convictions and declined to comment on the acquittal.
V| He faces up to ten years on each count; sentencing is set for September 20.
N| {His mother, Deb Brannigan}, said that he had never sold so much as a raffle ticket.
A| {One juror, who asked not to be named}, said the vote on treason was eleven to one until Thursday.
? Was Brannigan convicted of treason? | 1D
? Was he found guilty of mishandling secrets? | 1A 6A+
? Were the frequencies secret? | 4D+
? How long did the jurors deliberate? | 2A=five days
? Did Brannigan pass information to China? | 1D 8D
? has he been sentenced | 7P
? Was the jury split on treason? | 9A
? What did the Justice Department say about the acquittal? | 6W+
? Will Brannigan appeal? | -
? Was the FBI agent Chinese? | -

= Prince's villa burglary: staff questioned, jewels still missing
V| Thieves took jewellery worth an estimated eight million euros from the villa of Prince Ferdinando di Roccascura on Lake Como during a dinner for forty on Saturday, and left by rowing boat.
N| {Colonel Matteo Bergonzi of the carabinieri} said that all eleven members of the household had been interviewed and that none was a suspect.
M| {The Milan daily L'Alba} reported that the butler, an Englishman, had resigned by text message on Sunday.
N| {The princess, Ludovica}, said he was on leave, as he was every June, and would be back for the regatta.
A| {A guest} said the alarm had been switched off because of the fireworks.
N| {The prince=Prince Ferdinando di Roccascura} said through his lawyer that it had been on.
N| {The insurer Lariana Assicurazioni} declined to say whether it considered the villa to have been adequately protected.
V| Among the missing items is a parure of emeralds that Napoleon is supposed to have given to an ancestor.
A| {Historians} doubt that he did.
V| The boat has been recovered near Laglio.
? Did the butler quit? | 3A 4D
? Was the alarm off during the dinner? | 5A 6D+
? Is any member of staff under suspicion? | 2D
? have the jewels been found | -
? Did Napoleon give the emeralds to the family? | 8A 9D
? Will the insurer pay? | 7W+
? How did the burglars get away? | 1A=by rowing boat
? Was anybody hurt in the robbery? | -
? Has the boat been found? | 10A

= Body in Loch Ewe is not missing skipper, police confirm
N| {Police Scotland} said on Thursday that a body washed ashore at Loch Ewe at the weekend was not that of Hamish Urquhart, the skipper who vanished with his boat in February.
V| DNA tests identified the dead man as a German hiker, Jürgen Radtke, 58, who was last seen in Ullapool on 3 May.
N| {Chief Inspector Ailsa Munro} said there were no suspicious circumstances surrounding his death.
M| {The Northern Chronicle} had told its readers on Monday that the Urquhart family was "preparing for a funeral".
N| {Urquhart's wife, Eilidh}, said no one from the paper had rung her and that she had been preparing for a birthday.
A| {Fishermen in Aultbea} believe the boat was run down by a submarine.
N| {The Royal Navy} said it did not discuss submarine operations.
V| The Marine Accident Investigation Branch is expected to publish an interim report in July.
V| Urquhart, 47, had radioed at 4.10am that he was heading in.
? Was the body Hamish Urquhart's? | 1D 2D
? Did a submarine sink Urquhart's boat? | 6A 7W+
? Whose body is it? | 2A=a German hiker, Jürgen Radtke, 58
? was radtke murdered | 3D
? Is Urquhart's family planning his funeral? | 4A 5D+
? Has the accident report come out? | 8P
? Was Radtke on Urquhart's boat? | -
? Has Urquhart been declared dead? | -

= Rapper Lil Dosh charged over Atlanta nightclub shooting
V| The rapper known as Lil Dosh was charged in Atlanta on Wednesday with aggravated assault in a shooting outside a nightclub that left a valet paralyzed.
N| {Prosecutors} said Deshawn Eubanks, 27, fired four shots from a parked Bentley after a dispute over a $20 fee.
N| {His attorney, Monique Ladner}, said Eubanks was inside the club, on stage, when the shots rang out.
A| {A manager of the club} said that the set ended at 1:40 a.m.
V| The first 911 call was logged at 1:52.
N| {The valet, Hector Olmedo, 39}, told detectives from his hospital bed that he never saw who fired.
A| {A woman who was smoking near the door} identified Eubanks from a photograph, according to an affidavit.
N| {His label, Ninth Ward Sound}, said it would have nothing to say until it knew more.
V| Eubanks, who turned himself in, was released on a $500,000 bond.
V| In 2019 he received probation for carrying an unlicensed gun in Mobile.
? Did Lil Dosh shoot the valet? | 1A 2A 3D+ 7A 6W+
? Was Eubanks on stage at the time of the shooting? | 3A+ 5D
? Is the rapper in jail? | 9D
? Did the valet die? | 1D 6D+
? has his label dropped him | 8W+
? How much was the parking fee? | 2A=$20
? Did he plead guilty on Wednesday? | -
? Was the shooting in Mobile? | 1D
? Was the gun found? | -
? What was the valet's answer to the detectives? | 6A+=he never saw who fired

= Bank robber dressed as nun gets 14 years in Kaunas
V| A man who robbed three banks in Lithuania in the habit of a nun was sent to prison for 14 years by a court in Kaunas on Tuesday.
V| Dainius Jankus, 45, took 83,000 euros in all between March and June of last year and threatened the cashiers with a candle that he said was dynamite.
V| A cashier in Jonava recognised his shoes.
N| {The court} found that nobody had been physically harmed but that one employee had not been able to work since.
N| {Jankus} said he was sorry about her and offered to write.
N| {His lawyer}, appointed by the court, said the sentence was excessive for a candle.
V| None of the money has been recovered.
N| {The prosecutor, Gintarė Mockutė}, said that it had probably been lost at a casino in Riga.
N| {The convent at Pažaislis} stated that no habit of its sisters was missing.
V| The maximum penalty would have been 15 years.
? Did Jankus rob the banks? | 1A 2A 5A+
? Did he have dynamite? | 2D
? Where is the money? | 8A=lost at a casino in Riga
? did anyone get hurt | 4D
? Was the habit stolen from Pažaislis? | 9D+
? Was he given the maximum sentence? | 10D
? How was Jankus caught? | 3A=A cashier in Jonava recognised his shoes
? Has the money been returned? | 7D
? Did he have an accomplice in the convent? | -
? Has Jankus appealed? | -

= Australian cricket star's stalker ruled unfit for trial
V| A woman accused of following the fast bowler Cooper Dunleath across four states and posting him 2,100 letters is unfit to stand trial, the New South Wales District Court has found.
N| {Judge Patricia Kwan} said that Lorna Basset, 51, was convinced that she and Dunleath had married in Hobart in 2019 and that he was being kept from her by selectors.
V| She was ordered to remain in a secure hospital for up to three years.
N| {Dunleath}, in a statement read by his manager, said that he had never spoken to her.
N| {Her sister, Gail}, told the court that he had once signed her hat.
N| {The bowler's manager, Rory Teague}, said he signed thousands.
V| The prosecution did not oppose the order.
A| {People around the team} say that Dunleath sleeps with a bat beside the bed.
V| He is due to tour England in June.
? Did Dunleath marry Basset? | 2D 4D+
? Have the two ever met? | 4D+ 5A+ 6A+
? Was Basset found guilty? | 1D
? will she be sent to hospital | 3A
? How many letters did she send? | 1A=2,100 letters
? Did the prosecution appeal? | 7D
? Did Basset attack him? | -
? Is Dunleath pulling out of the England tour? | -
? Does Dunleath keep a bat by his bed? | 8A

= Hip-hop promoter denies selling tickets to hologram
V| Four hundred people who turned up at a hall in Kumasi on Friday to see the American star Breeze Malone were shown a film of him on a curtain.
N| {The promoter, Nana Yaw Ofori}, said the posters had promised "Breeze Malone on stage", and the curtain was on the stage.
N| {Malone's management in Los Angeles} said he had never had a contract in Ghana and was spending the week in the studio.
N| {Ofori} showed reporters a contract with a signature.
N| {The management=Malone's management in Los Angeles} said it was not the singer's.
N| {The Ashanti regional police} have invited Ofori for a conversation on Monday.
N| {He=Nana Yaw Ofori} said he would go and had nothing to hide.
A| {Fans} demanded their money back on Saturday outside his office, which was locked.
N| {Ofori} told Kapital FM that refunds would begin "when the bank opens".
V| The bank was open.
? Did Breeze Malone perform in Kumasi? | 1D 3D+
? Was there a contract with Malone? | 3D+ 4A+ 5D+
? has the promoter been arrested | -
? Have the fans been refunded? | 8P 9P+
? Did Ofori cheat the public? | 2D+ 7D+
? Where was Malone that week? | 3A+=in the studio
? Did Malone sue Ofori? | -
? How many people went? | 1A=Four hundred people
? Will Ofori talk to the police? | 6P 7A+

= Convicted ex-mayor of Shkodër found dead in cell
N| Gëzim Prendi, the former mayor of Shkodër who was serving eight years for abuse of office, was found dead in his cell in the prison of Peqin on Wednesday morning, {Albania's prison directorate} said.
N| {The directorate} said that there were no signs of violence and that an autopsy had been ordered.
N| {His son, Ardit}, claimed that his father had been denied insulin for two days.
N| {The prison doctor, Lindita Hoxhaj}, said he received it on Tuesday at six in the evening and signed for it.
N| {Ardit Prendi} said that the signature was forged, since his father's right hand was in plaster.
V| The ombudsman, Ermira Vokshi, will visit Peqin on Friday.
N| {The prime minister's office} declined to comment.
A| {A cellmate} told his lawyer that Prendi had been calling for help since midnight.
V| A hearing on his appeal had been fixed for 14 May.
V| His successor as mayor is herself under investigation.
? Is Gëzim Prendi dead? | 1A+
? Was he refused insulin? | 3A+ 4D+ 5A+
? how did prendi die | 2W+
? Was he killed? | 2D+
? Did he call for help? | 8A
? Did the doctor forge the signature? | 5A+
? Had the appeal been heard? | 9D
? Has the ombudsman been to the prison? | 6P
? Has the doctor been arrested? | -
? Was the successor convicted? | -

= Prendi autopsy: heart failure, says institute; family seeks second opinion
N| {Albania's institute of forensic medicine} said on Monday that the former mayor Gëzim Prendi had died of heart failure in his prison cell and that his blood sugar had been within the normal range.
N| {His son Ardit} said that blood sugar could not be measured in a man who had been dead for six hours, and asked for a doctor from Pristina to be admitted.
N| {The prosecutor, Besnik Tola}, said the request would be considered.
N| Two guards who were on duty that night have been suspended, not for any delay, according to {the prison directorate}, but for watching football.
N| {The ombudsman, Ermira Vokshi}, who saw the cell on Friday, confirmed that the bell was broken.
N| "It has been broken since November," {she=Ermira Vokshi} told a news conference.
N| {The directorate} acknowledged that and said that an electrician had been requested.
V| Prendi's conviction lapses with his death, as he had appealed.
V| Some two thousand people walked behind the coffin on Sunday.
? how did prendi die | 1A=heart failure
? Was he refused insulin? | 1D
? Has the ombudsman been to the prison? | 5A+
? Was the bell in the cell working? | 5D 6D 7D+
? Will a foreign doctor examine the body? | 2P+ 3W
? Were the guards suspended because they came too late? | 4D+
? Has the funeral taken place? | 9A
? Does the conviction stand? | 8D
? Has the electrician been arrested? | -

= Dubai court sentences perfume trader over fake oud
V| Dubai's criminal court on Monday sentenced the perfume trader Adnan Qureshi-Haq to one year in prison, to be followed by deportation, for selling dyed pine as agarwood.
V| He was also fined 5.3 million dirhams, equal to what he earned by it.
V| Laboratory tests on 600 kilos seized from his warehouse in Deira found no agarwood whatever.
N| {Qureshi-Haq}, who is 50 and holds a Canadian passport, told the court that he had been deceived by a supplier in Assam.
V| The judges noted that the dye was bought in his own name.
N| {His lawyer, Mona Al Suwaidi}, said that an appeal would be lodged within the fifteen-day period.
N| {Canada's foreign ministry} said it was aware of the case of a Canadian citizen and was providing consular help.
V| A customer from Jeddah fainted after burning a piece, but the prosecution did not pursue a charge of causing harm.
? Was Qureshi-Haq convicted? | 1A 2A
? Did he know the oud was fake? | 4D+ 5A
? Was any of the wood genuine? | 3D
? has he been deported | 1P
? Has he lodged an appeal? | 6P+
? How much was the fine? | 2A=5.3 million dirhams
? Was he convicted of harming the customer? | 8D
? Is it true that Canada asked for his release? | -
? Was the supplier in Assam arrested? | -

= Ex-prison governor tells inquiry he was warned of fire
N| {The former governor of Hungary's Vácköz prison, Tibor Szendrei}, admitted to a parliamentary inquiry on Tuesday that he had been told three times about faulty wiring in the wing where nine men burned to death in October 2022.
N| {He=Tibor Szendrei} insisted that he had passed each warning on.
N| {The prison service's director-general, Major General Katalin Fodor}, said that nothing of the kind had reached her desk.
N| "I would remember," {she=Katalin Fodor} said.
N| {Opposition deputy Máté Zsoldos} held up a form with a stamp of the directorate dated June 2022.
N| Asked if the stamp was hers, {Fodor} replied that the directorate had many stamps.
A| {Two former guards}, who gave evidence from behind a screen, said that the keys to the wing were at a different post.
N| {The service's lawyer} objected that this had been examined by the prosecutor, who dropped the matter in 2023.
V| The commission cannot punish anyone; its report is expected in December.
? Was Szendrei told about the wiring? | 1A+
? Did Szendrei pass the warnings on? | 2A+ 3D+ 5A
? did fodor know of the warnings | 3D+ 4D+ 5A 6W+
? How many men lost their lives? | 1A=nine men
? Has the commission published its report? | 9P
? Has Fodor been charged? | -
? Did the guards lock the doors on purpose? | -
? Who kept the keys? | 7A=at a different post
? Will the commission punish Szendrei? | 9D

= Parrot fancier arrested at Gatwick with 29 eggs
N| {The UK Border Force} said officers had found 29 eggs strapped to the body of a passenger arriving from Santo Domingo at Gatwick on Saturday.
N| {Its regional director, Colin Threlfall}, said that the man, 58, from Crawley, had walked "like somebody who did not want to sit down".
V| Four chicks hatched in the interview room.
N| {The man's solicitor, Harpal Dosanjh}, said his client had believed that they were quail, for his own consumption.
N| {Kew Zoological Rescue}, which is looking after the birds, identified them as Hispaniolan amazons.
V| The species is protected under an international convention.
N| {Threlfall} would not say if a second passenger, who was stopped on Sunday with a padded vest, had anything to do with him.
V| The man, who has not been named, was released on bail until 5 September.
A| {It is understood} that a buyer in Belgium had been promised the whole clutch for £40,000.
? Was a man caught with eggs at Gatwick? | 1A+ 2A+
? Were they quail eggs? | 4A+ 5D
? How many eggs did he carry? | 1A+=29 eggs
? has the man been charged | -
? Was the other passenger an accomplice? | 7W
? Is the man being held? | 8D
? Did the parrots die? | -
? Who was going to buy them? | 9A=a buyer in Belgium
? Did the eggs hatch? | 3A

= Ex-wife of telecoms founder loses claim to half of island
V| The Privy Council in London has ruled that Annabel Drummond-Leigh is not entitled to half of a private island in the Bahamas that her former husband bought eleven days before their wedding.
V| The board, by four to one, said on Monday that the island had never become matrimonial property even though the couple lived there every winter for 19 years.
N| {Lady Auchterlonie, dissenting}, observed that a house in which children learn to swim is a home.
N| {Drummond-Leigh's solicitor, Giles Pomfret}, said she was bitterly disappointed and had nowhere further to go.
N| {Rex Drummond-Leigh, the founder of Leightel}, said in a statement from the island that she was welcome to visit.
N| {She=Annabel Drummond-Leigh} told a reporter that she would rather drown.
V| Under an earlier order she keeps a flat in Kensington and £41 million.
M| {The Nassau Clarion} puts the island's value at 90 million dollars.
N| {His office=Rex Drummond-Leigh} described that as on the high side without offering another figure.
? Did she win half of the island? | 1D 4D+
? Was the decision unanimous? | 2D 3D
? Will she appeal? | 4D+
? what is the island worth | 8A=90 million dollars ; 9D+
? Will she visit the island? | 5P+ 6D+
? Does she get the flat in London? | 7A
? Did he buy the island after the wedding? | 1D
? Is Rex Drummond-Leigh remarried? | -
? Did the children testify? | -

= Two towns, one corpse: mix-up at morgue in Calabria
V| Relatives of a retired railwayman from Palmi had already closed the coffin on Tuesday when an undertaker from Locri called to ask if they, too, had the impression that something was wrong.
V| The man in the coffin was a stranger.
N| {The regional health authority} admitted that labels had been exchanged at the morgue in Polistena.
N| {Its director, Dr Attilio Surace}, apologised to both families and announced a disciplinary procedure against two employees.
N| {The railwayman's daughter, Rosalba Ielo}, said that she had noticed the moustache but thought it was the illness.
N| {The trade union} said that the two employees had been on duty for 22 hours.
N| {Surace} said that this was not what the register showed.
V| The other man was a retired priest.
A| {Some mourners} say they saw the coffin move.
N| {The undertaker, Cosimo Panetta}, attributes that to the floor.
V| Both funerals will be held on Friday, with the same choir.
? Were the bodies mixed up? | 2A 3A+
? Whose fault was it? | 3A+=labels had been exchanged at the morgue in Polistena
? Had the employees been working for 22 hours? | 6A+ 7D+
? Have the two workers been punished? | 4P+
? did the dead man move | 9A 10D
? Did the health authority apologise? | 4A+
? Have the funerals taken place? | 11P
? Are the families suing? | -
? Was the priest murdered? | -

= Cold-case unit clears dead butcher of Dundee murders
N| A butcher whom half of Dundee held responsible for the murders of two girls in 1973 did not commit them, {police} said on Thursday, fourteen years after his death.
N| {Detective Superintendent Gavin Leckie} said that a profile from a glove belonged to a lorry driver, Walter Fyfe, who died in Hull in 1981.
V| Arthur Cosgrove, whose shop was burned down in 1974, was arrested twice and never charged.
N| {His daughter, Jean Cosgrove, 66}, said that her father used to close the shutters before the children came out of school, so that they wouldn't be afraid of him.
N| "I would like the street to say sorry," {she=Jean Cosgrove} said.
N| {Chief Constable Moira Strang} said it on the force's behalf.
A| {Two women who were at school with the girls} remain unconvinced.
V| Fyfe's widow, 90, was told last week.
N| {Leckie} would not say whether Fyfe was being looked at for other murders along the A1.
? Did Arthur Cosgrove kill the two girls? | 1D 2D 7A
? Who murdered the girls? | 2A=a lorry driver, Walter Fyfe
? Did the police apologise to Cosgrove's family? | 6A+
? was cosgrove ever charged | 3D
? Did Fyfe kill other people? | 9W
? Is Fyfe still alive? | 2D
? Who burned down the shop? | -
? Was Fyfe the killer? | 2A 7D
? Did Fyfe's widow know? | -
? Was Cosgrove hanged? | -

= Mexican ex-beauty queen free after prosecutors misread her phone
V| Nayeli Arriaga Cota, once Miss Sinaloa, was freed in Culiacán on Sunday after eleven weeks in pre-trial detention.
N| {The prosecutor's office} admitted to having mistaken a chat with her dressmaker for one with a trafficker, both of whom are called Chapis.
N| {=The prosecutor's office} "The kilos referred to tulle."
N| {Arriaga}, 29, told a crowd outside that she would never wear tulle again.
N| {Her lawyer, Efrén Gastélum}, said she would seek 20 million pesos.
N| {The state prosecutor, Ofelia Madueño}, said the office was prepared to apologise but not to pay.
M| {The weekly Río Bravo} reported last month that she had flown to Medellín on the trafficker's plane.
N| {She=Nayeli Arriaga Cota} has called that ridiculous, and the aviation authority has no record of such a flight.
V| The trafficker was killed in a shoot-out in 2021, ten months before some of the messages were sent.
V| Neighbours let off rockets.
? Is Nayeli Arriaga free? | 1A
? Was she in contact with the trafficker? | 2D+ 9D
? Did she fly to Medellín on his plane? | 7A 8D+
? Have prosecutors admitted a mistake? | 2A+ 3A+
? will she be compensated | 5P+ 6D+
? How long was she detained? | 1A=eleven weeks
? Was the dressmaker arrested? | -
? Has the weekly apologised to her? | -
? Is the trafficker alive? | 9D

= Colombian court bars extradition of ex-guerrilla to United States
V| Colombia's special peace tribunal ruled on Wednesday that the former rebel commander Arnulfo Quintana, known as El Sastre, may not be sent to New York to face cocaine charges, because the conduct described in the American request took place before the peace accord of 2016.
N| {The U.S. embassy in Bogotá} said it was deeply disappointed, adding that evidence of later shipments, including a recorded conversation of February 2018, had been handed to the court and ignored.
N| {The tribunal's president, Magistrate Yolima Restrepo}, said the recording, which lasts four minutes, mentions neither drugs nor any date, and that an expert had been unable to establish whose voice it was.
A| {Three lawyers who follow the court} said that the decision, which was taken by a majority of three to two, would be hard to reverse.
N| {Interior minister Jaime Olano} said the government respected the ruling but would study its options.
V| Quintana, 61, who represents a farming district in the lower house, left the La Picota prison on Wednesday evening with a sewing machine under his arm.
N| {He=Arnulfo Quintana} told reporters that since the day he laid down his rifle he had exported nothing but trousers.
V| A cousin of his was extradited in 2020 and is serving 15 years in Florida.
? Will Quintana be extradited to the US? | 1D
? Did El Sastre traffic drugs after the peace deal? | 2A 3W 7D+
? Is it his voice on the tape? | 3W
? has quintana been released | 6A
? Was the court unanimous? | 4D
? Will the government challenge the ruling? | 5W+
? Was Quintana's cousin sent to the United States? | 8A
? Has he lost his seat in Congress? | 6D
? Did Olano order his arrest? | -
? How long is the recording? | 3A=four minutes

= Turkmen student found hanged in Bucharest dorm; friends doubt suicide
V| A twenty-year-old chemistry student from Turkmenistan was found dead in a dormitory of Bucharest's polytechnic on Sunday, two days after she told a podcast that officials at home were pressing her family to make her return.
N| {Romanian police} said that the preliminary findings indicated suicide, that the door had been locked from the inside, and that a note in Turkmen was being translated.
A| {Three fellow students} told Radio Azatlyk Neu that Aylar Nuryeva had bought a train ticket to Cluj for Monday and had been looking forward to it.
N| {Turkmenistan's embassy} expressed its condolences and called talk of pressure an insult to a grieving mother.
N| {Her mother=Aylar Nuryeva's mother}, reached by telephone in Mary, said she was not able to speak, and the line went dead.
N| {The rights group Neutral No More} called on the European Union to send an observer to the autopsy.
N| {The prosecutor, Horia Văcărescu}, said there would be one autopsy, done by Romanians, and that anyone was free to read it.
V| In March another Turkmen student fell from a balcony in Iași; that case was closed as an accident.
? Did Aylar Nuryeva kill herself? | 2A 3D
? Was her family being put under pressure? | 1A 4D+ 5W+
? Has the note been translated? | 2P
? Was she murdered by agents? | -
? did the mother confirm the pressure | 4D 5W+
? Will the EU send an observer? | 6P 7D
? Was the student in Iași pushed? | 8D
? When was she due to travel to Cluj? | 3A=Monday
? Where was she found dead? | 1A=in a dormitory of Bucharest's polytechnic

= Fraud office drops nine-year Airdrie bribery probe
N| {Britain's Serious Fraud Office} said on Tuesday that it had ended its investigation into Airdrie Turbines, nine years and £38 million after it began, because there was not enough evidence to provide a realistic prospect of conviction.
N| {The company} welcomed "the end of an ordeal" and pointed out that two of its former executives, who had been interviewed under caution in 2016, had died while waiting.
N| {The director of the SFO, Harriet Penrose-Lunn}, would not say how the decision was reached or whether a crucial witness in Baku had withdrawn, as the Financial Chronicle has reported.
N| {The MP for Airdrie, Dougie McAllan}, described the outcome as "a very expensive nothing" and asked the justice committee to call her.
A| {Two former SFO lawyers} said that the e-mails alone would have been enough for a jury.
N| {Transparency campaigner Nils Ådland} said that Norway's authorities, whose own case concerned the same contracts, had secured convictions in 2019.
V| Shares in Airdrie rose 6 per cent to 214p.
V| The firm set aside £110 million in 2018 for a possible fine, which it said would now be released to profit.
? Has the SFO closed the Airdrie case? | 1A+ 2A+
? Did Airdrie pay bribes? | 5A
? Did a witness in Baku pull out? | 3W+
? was anyone convicted in britain | 1D
? Were there convictions in Norway? | 6A
? Has Penrose-Lunn appeared before the committee? | 4P
? Has Airdrie been fined? | 8D
? How much did the probe cost? | 1A+=£38 million
? Did the firm's shares go down? | 7D
? Did the two executives admit wrongdoing before they died? | -

= Missing plane of Kazakh governor: wreckage seen, then not
N| {Kazakhstan's emergencies ministry} said at noon on Thursday that a helicopter crew had spotted the wreckage of the plane of the governor of Zhetysu, and at four that it had not.
N| {Deputy minister Yerlan Omarov} explained that what had been seen, in poor light and from 900 metres, was a yurt.
V| The Cessna disappeared from radar on Wednesday at 5.20pm on its way from Taldykorgan to Almaty with four persons aboard.
N| {Governor Bolat Zhumagulov's press secretary} said the governor himself had changed his plans and gone by car.
A| {An airport employee} told Radio Dostyk that she had seen him board.
N| {The press secretary} wrote in reply: "He is eating lunch. I am sitting opposite him."
V| No photograph was provided.
V| The first deputy governor, Saltanat Ibrayeva, chaired the weekly meeting in his stead on Thursday.
N| {Omarov} said the search would go on through the night.
? Has the plane been found? | 1D+ 2D+
? Was Governor Zhumagulov on the plane? | 4D+ 5A 6D+
? Is the governor dead? | 4D+ 6D+
? what did the helicopter see | 2A+=a yurt
? How many people were on board? | 3A=four persons
? Did Ibrayeva die in the crash? | 8D
? Has the search been called off? | 9D+
? Did the plane crash because of bad weather? | -
? Has Ibrayeva been appointed governor? | -

= Governor safe as wreck is found near Tekeli; three dead, one survivor
V| The wreck of a light aircraft that had been missing since Wednesday was reached by herders on horseback near Tekeli, in Kazakhstan's Zhetysu region, on Friday afternoon.
N| {The emergencies ministry} said three people had been killed and that a fourth, a flight attendant, was alive with a broken pelvis.
V| Governor Bolat Zhumagulov, rumoured to have been among the passengers, visited the scene.
N| {He=Bolat Zhumagulov} said that he owed his life to a toothache.
N| {Deputy minister Yerlan Omarov} said the cause was not known, and that the flight recorder was damaged but readable.
A| {Pilots at Taldykorgan} blamed ice.
N| {The airline, Semirechye Air}, said the aircraft had been de-iced, and produced an invoice.
V| Among the dead is the region's chief auditor, Marat Suleimenov, who was to present a report on the governor's office on Monday.
N| Asked about the report, {Zhumagulov} said that it was no time for paperwork.
? Has the plane been found? | 1A
? Was Governor Zhumagulov on the plane? | 3D 4D+
? Did anyone survive the crash? | 2A
? Did ice bring the plane down? | 5W 6A 7D+
? Was the aircraft sabotaged because of the audit? | 5W
? who died | 2A=three people ; 8A=Marat Suleimenov
? Has the auditor's report been published? | 8P 9W+
? Who found the wreck? | 1A=herders on horseback
? Has the flight recorder been read? | 5D

= 'Ghost ship' off Gabon was a film set
V| A rusting freighter that drifted for two days off Port-Gentil with its lights on and no one aboard, prompting reports of pirates, plague and smuggled gorillas, turned out on Saturday to be the property of a film company.
N| {Gabon's navy} said that a boarding party had met with dummies, ketchup and a generator.
N| {The producer, Léandre Obiang}, apologised for the trouble and said that a tow line had parted during a lunch break.
N| {The port authority} had on Thursday asked vessels to keep a distance of five miles "in view of the sanitary risk".
M| {The site Mayumba Plus} reported that seven bodies had been counted through binoculars.
N| {Obiang} said that there had been nine, and that three were the same man.
N| {The transport minister, Estelle Nzamba}, is considering whether to send the company the bill for the operation, some 60 million CFA francs.
V| The film, about pirates, is to open in May.
? Were there bodies on the ship? | 2D 5A 6A+
? Was the ship attacked by pirates? | 1D
? Why was it adrift? | 3A+=a tow line had parted during a lunch break
? has the film company paid for the navy operation | 7P
? Were there gorillas aboard? | 1D
? How many dummies were there? | 6A+=nine
? Was there a plague on the ship? | 2D
? Has the film been released? | 8P
? Were any sailors arrested? | -
? Did the navy sink the freighter? | -

= Union boss denies affair with rail chief's wife as strike looms
M| {The Sunday Trumpet} claimed at the weekend that Terry Gambrill, general secretary of the signal workers' union, had spent three nights in a Whitby boarding house with Lucinda Fairhead, whose husband runs Great Eastern Rail.
N| {Mr Gambrill, 58}, said he had been in Whitby for the union's regional conference, in a single room, with a cold.
N| {Mrs Fairhead} issued a statement through a firm of solicitors, saying she had never met him and was taking advice.
N| {The landlady, Mrs Ivy Scarth}, said the only lady who called on him was his sister.
A| {A guest on the same corridor} said he had heard laughing.
N| {The newspaper's managing editor, Dale Hinchcliffe}, said that it had pictures and would print them when it judged fit.
N| {Rupert Fairhead} would say nothing about his marriage but said that pay talks would resume on Thursday as agreed.
V| The strike, the first on the line since 2018, is set for the 21st.
? Did Gambrill have an affair with Mrs Fairhead? | 1A 2D+ 3D+ 4D 7W+
? Did Gambrill go to Whitby? | 1A 2A+
? Who visited Gambrill at the boarding house? | 1A=Lucinda Fairhead ; 4A=his sister
? has the paper published the photos | 6P+
? Have the pay talks been called off? | 7D+
? Is Mrs Fairhead suing the newspaper? | 3P+
? Did the union call off the strike? | 8D
? Has Gambrill resigned? | -
? Have the Fairheads divorced? | -

= Trumpet pays union leader £90,000
V| The Sunday Trumpet apologised on Thursday to Terry Gambrill, the signal workers' leader, and to Lucinda Fairhead for alleging that they had had an affair.
N| In a statement read in open court, {counsel for the paper} accepted that the two had never met, and that the woman in its photographs was Mr Gambrill's sister, Maureen.
V| It will pay him £90,000 and her an undisclosed sum.
N| {Gambrill's solicitor, Bridget Aske}, said that her client would spend the money on the strike fund.
N| Dale Hinchcliffe, the managing editor, left the paper on Friday, {it=The Sunday Trumpet} said, by mutual consent.
N| {Maureen Gambrill, 61}, remarked that she had been called many things, but never glamorous.
V| The strike on the Great Eastern line ended on 2 April with a rise of 6.1 per cent.
A| {Staff at the paper} say that three reporters had warned against publishing.
? Did Gambrill have an affair with Mrs Fairhead? | 1D 2D
? Who was the woman in the pictures? | 2A+=Mr Gambrill's sister, Maureen
? How much does Gambrill get? | 3A=£90,000
? how much was lucinda fairhead paid | 3W
? Was Hinchcliffe fired? | 5D+
? Is the strike over? | 7A
? Did reporters at the paper advise against the story? | 8A
? Will Gambrill keep the money for himself? | 4D+
? Did Maureen sue the paper too? | -

= Norway's richest hermit leaves fortune to sheep
V| A farmer who lived for fifty years in two rooms without electricity on the island of Runde has left 74 million kroner to a flock of 31 sheep, according to a will opened by the district court in Volda.
V| Ingebrigt Runderheim, who was 88, made the money in shipping shares that he read about in the paper in which his fish was wrapped.
N| {His nephew, Terje Runderheim}, said that the family would challenge the will on the ground that sheep cannot inherit.
N| {Law professor Siv Tronstad} agreed that they cannot, but said the court might read the will as creating a trust.
N| {The executor, the sheriff's officer Arne Muren}, said the animals would meanwhile be fed.
A| {People on the island} recall that the nephew had not been to see him since 1998.
N| {Terje Runderheim} said he had sent a card each year.
V| Lambing is expected in April.
? Did the farmer leave his money to sheep? | 1A
? Can sheep inherit under the law? | 3D+ 4D
? Has the will been challenged? | 3P+
? How did he get rich? | 2A=shipping shares
? did the nephew stay in touch with him | 6D 7A+
? How many sheep are there? | 1A=31 sheep
? What did the farmer die of? | -
? Has the court declared the will void? | -
? Did the nephew live on the island? | -

= Turkish teacher acquitted over poem recited at graduation
V| A court in Eskişehir acquitted Sevgi Akarsu, a teacher of literature, on Thursday of "inciting hatred" by having her pupils recite a poem of 1934 at their graduation.
N| {The indictment} held that the line "the tall ones will fall" referred to the district governor.
N| {The poet's granddaughter, Nilgün Ertem}, told the court that it referred to poplars.
N| {Akarsu} said after the hearing that she would teach the poem again in the autumn, if she was given back her class.
N| {The education directorate} has not yet decided on that.
N| {The district governor, Metin Yaldız}, who is one metre sixty-two tall, had stated that he did not feel addressed.
N| {The prosecutor} asked for acquittal in the end, having first demanded three years.
V| A colleague who had filmed the ceremony, Tolga Sezer, was dismissed in July and is suing.
V| Parents of two pupils had lodged the original complaint.
? Was Akarsu acquitted? | 1A
? Did the poem insult the governor? | 2A 3D 6D+
? has the teacher got her job back | 4P+ 5W+
? Did the prosecution insist on prison? | 7D+
? Who filed the complaint? | 9A=Parents of two pupils
? Was Sezer reinstated? | 8D
? Will the prosecutor appeal? | -
? Was the poet jailed in 1934? | -
? What did Akarsu say about teaching the poem? | 4A+

= Suspected bomb at Oslo court was lunch box
V| The district court in Oslo was evacuated for ninety minutes on Friday because of a ticking box in the corridor outside courtroom 250.
N| {Police superintendent Frode Lykke} said the box had belonged to an expert witness and contained two slices of bread and an egg timer.
N| "We take every egg seriously," {he=Frode Lykke} told NTB.
N| {The witness, a statistician}, confirmed this and said that he times his breaks.
V| The trial of three men accused of manipulating the price of farmed salmon was interrupted for the second time this week.
V| On Tuesday the interpreter had fainted.
N| {The presiding judge, Unni Grahl}, said she hoped to conclude the taking of evidence by 12 June.
A| {Visitors} complained that they had been given different instructions by different guards.
N| {The court administration} conceded that the plan of evacuation dated from before the rebuilding.
? Was it a bomb? | 2D 4D+
? Was the court evacuated? | 1A
? How long were people kept out? | 1A=ninety minutes
? has the evidence stage finished | 7P+
? Was the evacuation well organised? | 8D 9D+
? What was in the box? | 2A=two slices of bread and an egg timer
? Were the three men convicted? | -
? Why was the trial halted on Tuesday? | 6A=the interpreter had fainted
? Was the statistician arrested? | -

= Actor's family confirms death, denies overdose
N| {The family of the British actor Damson Oyelowe-Kerr} said on Saturday that he had died in his sleep at home in Margate on Thursday night, aged 44.
N| "There were no drugs, there was no note and there is no story," {the statement=The family of the British actor Damson Oyelowe-Kerr} reads.
M| {The American website Scandalist} had reported, hours before, that he was found beside an empty bottle of fentanyl tablets.
N| {Kent Police} said officers had been called at 7.20am to a sudden death that was not being treated as suspicious, and that a file was being prepared for the coroner.
N| {The coroner's office} said the cause had not been established and that toxicology could take eight weeks.
A| {A colleague from the series Harbour Lights} said that he had been troubled by headaches since the spring.
N| {His agent, Philippa Cray}, appealed to the website to remove the report.
V| It was still there on Sunday.
V| Oyelowe-Kerr won a Bafta in 2017 for The Lamplighter and was to play Macbeth in the autumn.
? Is Damson Oyelowe-Kerr dead? | 1A+ 4A 3A
? Did he die of an overdose? | 2D+ 3A 5W
? Was it suicide? | 2D+ 5W
? Has Scandalist taken down its report? | 7P+ 8D
? When will the toxicology results be known? | 5A=eight weeks
? where did he die | 1A+=at home in Margate
? Did he take pills because of headaches? | -
? Has the family sued the website? | -
? Did he win a Bafta for Harbour Lights? | 9D

= Tongan chess champion accused of using phone in lavatory
N| {The Oceania Chess Federation} said on Monday that it had opened proceedings against the Tongan champion Sione Vaipulu, who left the board eleven times during a single game in Suva.
N| {Its arbiter, Dorothea Lum}, said a telephone had been found behind the cistern, still warm.
N| {Vaipulu} told reporters that he had eaten something and that the phone was not his.
N| {The hotel} said it had been reported lost by a guest from Brisbane the evening before.
A| {A player in the tournament} claimed to have heard a voice saying "knight takes".
N| {Lum} would not comment on voices.
V| Vaipulu, 24, won the game in 31 moves and the tournament by a point and a half; his result stands for now.
N| {The federation's president, Marcus Eale}, said a decision would come within a fortnight.
N| {His coach, Father Petelo Havea}, said he had beaten the same opponent five times before with no lavatory at all.
? Did Vaipulu cheat? | 1W 3D+ 8W 9D+
? Was the phone Vaipulu's? | 3D+ 4D
? Is it true that Vaipulu was not stripped of his title? | 7A
? has he been banned | 8P
? How often did he leave the table? | 1A=eleven times
? Did somebody hear a voice from the toilet? | 5A 6W
? Did the Brisbane guest help him? | -
? Who was his opponent? | -

= Estonian court orders ferry firm to compensate stranded choir
V| A county court in Kuressaare ruled on Friday that the ferry operator Saarte Laine must pay 640 euros to each of the 58 members of a choir that missed the national song festival.
V| The company had cancelled two sailings on 1 July for what it called technical reasons.
V| Documents obtained by the choir showed that the captain was attending a wedding.
N| {The operator's lawyer, Kaupo Raudsepp}, said that he had been ill as well.
N| {Judge Signe Paju} found no trace of a medical certificate.
N| {The choir's conductor, Tõnu Lember}, said they had sung on the quay, to gulls.
N| {The ministry of regional affairs} said it would examine whether the firm had breached its contract.
V| The judgment may be appealed within thirty days.
V| It is the first of three claims arising from that day; a hearing in the second, brought by a florist, is set for March.
? Did the choir win its case? | 1A
? Was there a technical problem with the ferry? | 2A 3D
? Was the captain ill? | 4A+ 5D
? where was the captain | 3A=attending a wedding
? Will the operator lose its contract? | 7W
? Has the firm appealed? | 8P
? How much does each singer get? | 1A=640 euros
? Has the florist won her claim? | 9P
? Did the choir sing at the festival? | 1D
? Was the captain dismissed? | -

= Leading cardiologist suspended in Athens over kickbacks claim
V| Evangelismos West hospital in Athens has suspended the head of its heart department, Professor Lefteris Kanaris, after an American manufacturer of stents named him in a settlement with regulators.
N| {The settlement, published in Boston on Tuesday}, says that the company, Corvia Medical, paid "Physician 3, Athens" 412,000 dollars for lectures that were not given.
N| {Kanaris} said that he was not Physician 3 and that he had given every lecture.
N| {The hospital's chairwoman, Myrto Sideri}, said that the suspension was precautionary and implied no guilt.
N| {Corvia} declined to identify any of the physicians.
M| {The weekly Tachydromos Notou} wrote that at least two of the lectures were billed for a day on which he was sailing off Syros.
N| {Kanaris=Lefteris Kanaris} replied that he had lectured on board.
N| {The health minister, Pavlos Roussos}, asked the disciplinary board to deal with the case before Christmas.
A| {Nurses in the department} are collecting signatures for his return.
? Has Kanaris been suspended? | 1A 4A+
? Is Kanaris Physician 3? | 3D+ 5W
? Did he take bribes from Corvia? | 2A 3D+
? did he deliver the lectures | 2D 3A+ 7A+
? Was he sailing on days he billed for? | 6A 7A+
? Has the disciplinary board ruled? | 8P
? Has Corvia been fined? | -
? Were patients harmed by the stents? | -
? How much did the company pay? | 2A+=412,000 dollars

= Burned-out car in Provence linked to robbery of diamond courier
N| A grey Audi discovered on fire in a quarry near Salon-de-Provence on Sunday was the vehicle in which four men made off with 3.1 million euros' worth of diamonds from a courier the previous evening, {prosecutors in Aix} said.
N| {Deputy prosecutor Sylvain Orsini} said that the chassis number had been filed off but that a parking ticket had survived in the glove box.
A| {The courier, a Belgian of 51}, told police that he had been forced off the road by a van marked as belonging to a florist.
N| {The florist in question, Bernadette Aymard of Lambesc}, said her van had not moved from her yard.
A| {A petrol-station cashier} thought she had seen two women in the Audi.
N| {Orsini} said he was working on the assumption of four men, but that he had an open mind.
N| {The diamond dealer, Van Hove & Zoon of Antwerp}, has offered 150,000 euros for the return of the stones.
M| {The daily La Crau} reported that the courier had changed his route at the last moment on his own initiative.
N| {His employer} would not confirm it.
? Has the getaway car been found? | 1A
? Did the florist's van take part in the robbery? | 3A 4D+
? How many robbers were there? | 1A=four men 6A=four men
? were there women among the robbers | 5A 6D
? Did the courier change his route? | 8A 9W+
? Has the reward been paid? | 7P+
? Was the courier in on it? | -
? Has anybody been arrested? | -
? What was the value of the diamonds? | 1A=3.1 million euros

= Guatemalan priest and 12 others convicted of land fraud
V| A high-risk court in Guatemala City on Wednesday convicted Father Anselmo Tzul, a Catholic priest, and twelve other defendants of selling the same 300 lots in Villa Nueva up to four times.
V| Tzul was given seven years, the former land registrar Ingrid Barrientos eleven.
V| Two notaries were acquitted because the signatures on the deeds were shown not to be theirs.
N| {The presiding judge, Otto René Cifuentes}, said that the priest had blessed each sale and taken two percent.
N| {Tzul, 57}, said that it was an offering.
N| {Prosecutor Yesenia Lemus} described the sentences as a start.
N| {The archdiocese} has not said whether he will be removed from the priesthood.
N| {A spokesman for the 900 families, Celso Ajú}, said they had lost 41 million quetzales and could recover perhaps a tenth.
V| All the defendants may appeal.
? Was Father Tzul found guilty? | 1A 2A
? How long is the priest's sentence? | 2A=seven years
? Did the priest profit from the sales? | 4A 5A+
? Were all the accused convicted? | 3D
? has tzul been defrocked | 7W+
? Did the notaries sign the deeds? | 3D
? How many lots were sold? | 1A=300 lots
? Will the families get all their money back? | 8D+
? Did Barrientos appeal? | -
? Did the priest give the money to the poor? | -

= Clown's conviction upheld in Leicester custard-pie case
V| The Court of Appeal has upheld the conviction of a children's entertainer who threw a custard pie at a head teacher.
V| Lord Justice Amberley said on Monday that the pie was a battery, whatever its flavour, and that the victim had plainly not consented.
V| Colin "Wobbles" Tranter, 50, was fined £400 by Leicester magistrates in May last year.
N| {His counsel, Felix Nwosu}, had argued that anyone who books a clown consents to pies.
N| {The judge=Lord Justice Amberley} noted that the contract mentioned balloons only.
V| The fine was reduced to £250 in view of Tranter's means.
N| {The head teacher, Mrs Honor Blakiston}, said in a note handed to reporters that she had forgiven him in the car park.
N| {Tranter} declared that he would not perform in Leicestershire again.
V| Costs of £1,100 were not disturbed.
? Was Tranter's conviction quashed? | 1D
? Was the fine cut? | 6A
? Did the contract allow pies? | 4A+ 5D
? has blakiston forgiven the clown | 7A+
? How much is the fine now? | 6A=£250
? Was Tranter jailed? | 3D
? Will he appear in Leicestershire again? | 8D+
? Was Blakiston injured by the pie? | -
? Is Tranter going to the Supreme Court? | -

= Singer sues over AI voice in furniture advert
N| {Lawyers for the singer Alva Rydén} have filed suit in Stockholm against the furniture chain Möbelhallen for using an imitation of her voice, produced by a computer, in a commercial for bunk beds.
N| {Möbelhallen's head of marketing, Pontus Hede}, said the voice was that of a cashier from Jönköping called Linnea.
N| {=Pontus Hede} "She sings like that, we didn't ask her to."
A| {Two phoneticians engaged by Rydén} put the probability of a synthetic voice at 97 percent.
V| Linnea Forsgren, 19, sang three bars on the morning programme of channel six.
A| {Many viewers} were convinced.
N| {Rydén's lawyer, Caspian Wide}, said that anyone could learn a tune.
N| {The agency that made the spot, Norrsken Kommunikation}, did not wish to say how it was recorded.
V| The suit asks for 4 million kronor and for the advertisement to be withdrawn; it has been off the air since Friday.
? Was the voice in the advert generated by a computer? | 1A+ 2D+ 3D+ 4A
? Is the voice Linnea's? | 2A+ 3A+ 6A 7D+ 8W+
? Has Rydén taken Möbelhallen to court? | 1A+ 9A
? How did the agency record the spot? | 8W+
? has the commercial been taken off air | 9A
? Has she been awarded 4 million kronor? | 9P
? Did Forsgren admit using software? | -
? Has Rydén sung for Möbelhallen before? | -

= Remand inmate dies at HMP Winterbourne; third this year
N| {The Ministry of Justice} confirmed on Monday that a 22-year-old man had died at HMP Winterbourne on Saturday, the third death at the Hampshire prison since January.
N| {His mother, Tracey Loveday}, named him as Kai Loveday and said he had told her by phone on Friday that he was being made to pay another prisoner.
N| "I put eighty pounds in that man's account, and I've got the receipt," {she=Tracey Loveday} said.
N| {A prison spokesperson} said it would not be right to comment while the police and the Prisons and Probation Ombudsman were investigating.
N| {Hampshire Constabulary} said the death was being treated as unexplained.
M| {The local news site Solent Eye}, citing a member of staff, reported that cell bells on the wing had been switched off overnight.
N| {The Prison Officers' Guild} said that bells cannot be switched off.
V| An inspection in November found that half the bells went unanswered for more than five minutes.
V| Loveday had been awaiting trial for the theft of a moped.
? Has Kai Loveday died? | 1A+ 2A+
? Was he being extorted by another inmate? | 2A+ 3A+ 4W+
? Were the cell bells turned off? | 6A 7D+
? how did kai die | 4W+ 5W
? Was Loveday serving a sentence? | 9D
? How much did the mother pay? | 3A+=eighty pounds
? Was he stabbed? | -
? Has a guard been suspended? | -
? How many deaths have there been at the jail this year? | 1A+=third

= Bell log shows eleven calls from Loveday's cell, inquest told
V| Kai Loveday pressed the bell in his cell at HMP Winterbourne eleven times in the ninety minutes before he died, an inquest in Winchester heard on Tuesday.
N| Area coroner Dr Rosamund Peake was told by {the company that maintains the system} that none of the calls had been answered.
N| {Officer Darren Fitch}, who was alone on the wing with 84 prisoners, said that the panel had shown no lights.
N| {The company's engineer, Vikram Sood}, said that the lights had been disconnected at the panel, by hand, and that this was not the same as switching off a bell.
N| {A toxicologist} found traces of a synthetic drug at a level that might or might not have been fatal.
N| {The governor, Bryony Stace}, apologised to the family.
N| "Somebody should have come," {she=Bryony Stace} said.
N| {She=Bryony Stace} could not say who had disconnected the lights.
V| Loveday's mother stood up and thanked her.
A| {The prisoner whom she had accused} was moved to another jail in March and denies extorting anybody.
? Did Loveday call for help? | 1A 2A
? Did anyone answer the bell? | 2D 3D+ 7D+
? Did Fitch see the calls on the panel? | 3D+
? Were the cell bells turned off? | 4D+
? who disconnected the lights | 8W+
? Did drugs kill Loveday? | 5W
? Did the governor say sorry? | 6A+ 7A+
? Was he being extorted by another inmate? | 10D
? Has Fitch been dismissed? | -
? Has the coroner recorded a conclusion? | -

= Four convicted of smuggling Afghans in refrigerated tulips
V| A court in Haarlem has convicted four men of bringing 116 people from Afghanistan to Britain in lorries carrying cut flowers.
V| Sentences range from three to nine years, the longest for Gijs van der Poel, a flower trader of Aalsmeer, in whose cold store the travellers were made to wait.
N| {The court} said it was a miracle that nobody had died.
N| {Van der Poel's lawyer, Ilse Tromp}, disputed that he knew what was behind the tulips.
V| A text message to a driver read: "These ones need air".
N| {The prosecution service} had asked for twelve years for him.
A| {Two of the drivers} said they were sorry, and a third said he did not remember.
V| An appeal by Van der Poel was entered within the hour.
V| The authorities in Kent found the last group on 6 March 2022, when a sneeze was heard.
? Were the four men found guilty? | 1A
? Did any of the migrants die? | 3D
? Did Van der Poel know about the people in his lorries? | 4D+ 5A
? has he appealed | 8A
? How many years did the flower trader get? | 2A=nine years
? How many people were smuggled? | 1A=116 people
? Were the drivers acquitted? | 1D
? Did the travellers pay Van der Poel? | -
? Was he sentenced to twelve years? | 2D 6P

= No charges for farmer who buried tractor, council says
N| A Kilkenny farmer who buried his brother's tractor after a row over hay will not be prosecuted, {the county council} said on Monday, because it could not decide under which law.
N| {Its director of environment, Breda Hanlon}, told councillors that a tractor was not litter within the meaning of the Act.
N| {Gardaí} said it was a civil matter.
N| {The brother, Pat Joe Comerford}, said that it was a 1974 Massey Ferguson and that he could hear it.
N| {The farmer, Michael Comerford, 70}, neither admits nor denies that there is anything under the mound.
A| {Neighbours} watched him dig for two days in September with a hired machine.
N| {Councillor Eoin Dack} said he knew of two cars and a caravan in the same parish.
N| {The hire company} confirmed that a digger had been out, and that it had come back clean.
V| The brothers share a kitchen.
? Will the farmer be prosecuted? | 1D 3D
? Did Michael Comerford bury the tractor? | 1A 5W+ 6A
? is the tractor covered by the litter act | 2D+
? Why did he bury it? | 1A=a row over hay
? Has the tractor been dug up? | -
? Did he hire a digger? | 6A 8A+
? Has Pat Joe sued his brother? | -
? Are the brothers speaking? | -
? What make is the tractor? | 4A+=a 1974 Massey Ferguson

= Filipino maid cleared of murder in Riyadh after 11 years
N| A court in Riyadh has overturned the death sentence of a Filipino domestic worker convicted in 2013 of killing her employer, {Manila's foreign ministry} said on Friday.
N| {Undersecretary Eduardo Lacson-Uy} told reporters that Rowena Balagtas, 48, would be home within days.
N| {The Saudi embassy} said that the judgment had not yet been received and that procedures took their course.
N| {Her daughter, Angeline}, who was nine when she left, said that she had bought a mattress.
A| {A lawyer with knowledge of the proceedings} said that the dead man's sons had accepted blood money of 3 million riyals, raised by a television presenter.
N| {Lacson-Uy} denied that any money had played a part.
N| {The presenter, Boy Escudero}, declined to talk about figures.
N| {The court}, according to a summary published by the ministry, found that she was on the roof hanging clothes at the time.
V| Two other Filipinas are awaiting execution in the kingdom.
? Has Balagtas's death sentence been overturned? | 1A 3W 8A
? Did Balagtas kill her employer? | 1D 8D
? Was blood money paid? | 5A 6D 7W+
? is rowena back in the philippines | 2P
? Where was she when he was killed? | 8A=on the roof
? Who raised the money? | 5A=a television presenter
? Were the other two women freed? | 9D
? Has she received compensation from Saudi Arabia? | -
? Did the sons attend the hearing? | -

= Influencer's 'stolen dog' was at grooming salon, police find
N| For four days the French-Algerian influencer Kenza Belmadi, who is followed by five million people, asked them to look for her poodle Gucci, which {she=Kenza Belmadi} said a man in a helmet had torn from her arms in Neuilly.
V| More than 800 sightings were reported, and a courier in Nanterre was beaten up by three strangers.
N| {The police in Hauts-de-Seine} said on Friday that the dog had been at a grooming salon in Levallois throughout, under a reservation in her name.
N| {Belmadi's agent, Stéphane Kordas}, said that the salon must have bought it from the thief.
N| {The groomer, Josette Brun}, replied that she did not buy dogs and that Belmadi had brought it in herself, on a lead.
V| Belmadi has posted nothing since Friday morning.
A| {A former assistant} said there had been talk of a dog-food contract.
N| {The prosecutor's office in Nanterre} is examining whether to bring a charge of reporting an imaginary offence.
N| {The courier, Moussa Camara}, who has a broken jaw, wrote that he would like an apology, but soft food first.
? Was the poodle stolen? | 1A+ 3D 4A+ 5D
? Where was the dog? | 3A=at a grooming salon in Levallois
? Has Belmadi been charged? | 8P
? Did she do it for publicity? | 7A
? Has Belmadi apologised to the courier? | 6D 9P+
? was the courier the thief | -
? Who beat up the courier? | 2A=three strangers
? Has the salon been closed? | -
? Did the salon buy the dog? | 4A+ 5D+

= Ex-insurance clerk in Perak jailed over dead policyholders
V| A Malaysian insurance clerk who cashed 74 policies of dead people was jailed for twelve years by the sessions court in Ipoh on Tuesday.
V| Lim Siew Ching, 41, admitted all counts and forfeits a bungalow, two cars and a collection of jade frogs.
V| The deceased had no heirs, or none who knew.
N| {Deputy public prosecutor Farid Osman} said that she read the obituaries in four languages.
N| {Her counsel, R. Thanabalan}, asked for leniency because she supported her parents.
V| The parents, the court heard, died in 2009; she had cashed their policies too.
N| {The insurer, Kinta Life}, said its controls had since been strengthened.
N| {The central bank} has fined Kinta Life 1.1 million ringgit.
V| The sum involved was 6.7 million ringgit over nine years.
? Did Lim plead guilty? | 2A
? How long was she sentenced to? | 1A=twelve years
? Were her parents alive? | 5A+ 6D
? has kinta life been punished | 8A
? How much did she steal? | 9A=6.7 million ringgit
? Did she cheat living customers? | 1D
? How did she find her victims? | 4A=read the obituaries in four languages
? Did a colleague help her? | -
? Has Lim appealed? | -
? Were any heirs paid back? | -

= Greek court acquits captain in migrant shipwreck
V| An appeals court in Kalamata unanimously acquitted the Egyptian fisherman Ashraf Metwally on Wednesday of causing a shipwreck in which 79 people drowned off the Mani peninsula in 2021.
V| He had been sentenced at first instance to 280 years.
N| {Presiding judge Katerina Louka} said that he had been one of the passengers and had taken the wheel only after the smugglers jumped into a dinghy.
N| {Metwally}, who is 33, said through an interpreter that he had counted every night.
V| He was released the same evening.
N| {The coast guard}, whose patrol boat was alongside for three hours, repeated in a written statement that it had been told no help was needed.
A| {Survivors} have said that they waved children.
N| {Lawyers for the families} have lodged a complaint against the coast guard, on which the naval prosecutor has not ruled.
V| The prosecutor, who had asked for acquittal, shook his hand.
V| The smugglers have not been found.
? Was Metwally convicted on appeal? | 1D
? Was Metwally the smuggler? | 3D
? Did the migrants refuse help? | 6A+ 7D
? will the coast guard be prosecuted | 8W
? How many people drowned? | 1A=79 people
? Have the real traffickers been caught? | 10D
? Did the prosecutor want him jailed? | 9D
? Was he paid by the smugglers? | -
? Is Metwally still in prison? | 5D
? Has he received compensation? | -

= Hollywood composer admits ghostwriter wrote 'his' Oscar score
N| {The film composer Lorne Hasselbach} acknowledged on Tuesday that the score for which he won an Academy Award in 2016 was largely the work of a Romanian arranger who was paid $11,000.
N| "I wrote the tune," {he=Lorne Hasselbach} told the Los Angeles Beacon.
N| {=Lorne Hasselbach} "Everything that happened to the tune was Ilinca."
N| {The arranger, Ilinca Dobre, 42}, who lives in Iași, said that the tune was hers too.
N| {Hasselbach's lawyer} said that his client had nothing to add to the interview.
N| {The Academy} said that it was aware of the report and would consider the matter at its next meeting of governors.
M| {Score Sheet, a trade newsletter}, named three further films and two further arrangers.
N| {The studio} declined to comment.
A| {Composers of his generation} said that this had always been done and that the only novelty was saying so.
V| Dobre has not asked for money.
V| The statuette was auctioned for charity in 2019.
? Did Hasselbach write the Oscar-winning score? | 1D+ 2A+ 3D+ 4D+
? Who wrote the tune? | 2A+=I ; 4A+=hers
? Will the Academy strip him of the award? | 6W+
? is dobre asking for damages | 10D
? Does Hasselbach still own the Oscar? | 11D
? Did he use ghostwriters on other films? | 7A
? What was Dobre paid? | 1A+=$11,000
? Did the studio know? | 8W+
? Has Dobre been given an Oscar? | -

= Suspended Bulawayo magistrate 'sold bail by text', panel told
N| {A clerk of the magistrates' court in Bulawayo} told a disciplinary panel on Thursday that suspended magistrate Sithembile Nkomo sent him text messages with amounts in dollars next to the names of prisoners.
N| {Nkomo's lawyer, Advocate Trust Maphosa}, said they were the prices of chickens.
N| {The clerk, Bongani Dube}, said that the prisoners in question had been released within the day, and that he had never seen a chicken.
V| A list kept by him has 33 names on it.
N| {The Judicial Service Commission} said that its own audit had so far confirmed six of them.
V| Nkomo, who is 44 and was appointed in 2016, is to testify on Monday.
A| {A prison officer} told the panel he had driven two of the freed men to an ATM.
N| {Maphosa} objected that he had not been named in the papers.
N| {The chair, Justice Ruvimbo Gwenzi}, said she would rule on that and everything else at the end.
? Did Nkomo sell bail? | 1A 2D+ 3A 7A
? What were the amounts in the messages? | 2A+=the prices of chickens
? were the prisoners let out | 3A 7A
? Has the magistrate testified? | 6P
? Has the panel found against her? | 9W+
? How many names has the commission confirmed? | 5A=six
? Has Nkomo been arrested? | -
? Did Dube take a share? | -
? Has Nkomo been removed from office for good? | -

= 'Miracle baby' found in bin is real child of real parents
M| {The breakfast show of Channel Nine Manila} told its viewers on Monday that a newborn girl found in a bin in Tondo had been identified as the child of a missing heiress.
N| {The social welfare secretary, Rosario Ilagan}, said on Tuesday that the girl's mother was a seamstress of 20, that she had come forward and that she was being looked after.
N| "There is no heiress, and there was no bin," {the secretary=Rosario Ilagan} said.
V| The baby was left on the counter of a laundry with a bottle and a clean cloth.
N| {The laundry's owner, Mang Teban Roque}, said he told the television people that.
N| {The channel} blamed a translation from Waray and said it regretted any distress.
A| {Members of the heiress's family} are said to have rung the hospital seven times.
N| {The police} said that the mother would probably not be charged.
V| The heiress, Isabella Quirino-Tan, disappeared from her yacht in 2019 and was declared dead in May.
? Is the baby the child of the heiress? | 1A 2D 3D
? Was the baby found in a bin? | 1A 3D 4D
? Did the channel apologise? | 6A+
? Will the mother be prosecuted? | 8D+
? Who is the mother? | 2A=a seamstress of 20
? Has the heiress been found? | 9D
? did the owner of the laundry tell the tv the truth | 5A+
? Has the baby been adopted? | -
? Who is the father? | -

= Bank of Piraeus guard shot in raid was robbers' accomplice, police allege
V| A security guard who was shot in the shoulder during a robbery in Piraeus in March was arrested in hospital on Monday.
N| {Police} say that Fotis Karras, 36, let the three men in and that the shot was part of the plan, though not that part of the shoulder.
N| {His lawyer, Zoe Mantzarou}, said that a man who was nearly killed was being asked to pay for it.
V| Telephone records show eleven calls between Karras and one of the three, Ilir Dervishi, in the week before.
N| {Mantzarou} said they were about a football team for children.
N| {Dervishi's lawyer, Manos Giannakis}, whose client has been in custody since April, would not say whether he was cooperating.
A| {A source at police headquarters} said he was.
V| About 1.4 million euros in cash is missing.
V| The bank had given Karras a medal.
N| {It=The bank} said that it would wait for the outcome of the case before asking for it back.
? Was the guard in on the robbery? | 2A 3D+
? Is Dervishi helping the police? | 6W+ 7A
? Did Karras phone one of the robbers? | 4A 5A+
? has the bank taken back the medal | 10P+
? Was Karras shot? | 1A 2A 3A+
? How much money has been recovered? | -
? Did Karras shoot himself? | -
? What were the phone calls about? | 5A+=a football team for children
? Have all three robbers been arrested? | -

= Cardiff lottery syndicate: judge finds for absent tenth member
V| A cleaner who was on sick leave when nine colleagues won £1.8 million is entitled to a tenth of it, a judge in Cardiff decided on Thursday.
V| Her Honour Judge Gwenllian Pugh said that Mirela Stoica had paid her two pounds a week for six years and that an oral rule excluding "anyone off on the Friday" had been invented on the Saturday.
N| {The nine} had argued that it dated from 2018.
N| {Their representative, the canteen manager Derek Lugg}, said they would appeal if somebody would tell them how.
N| {Ms Stoica, 52}, who came to Wales from Suceava in 2011, said she was sad to have lost nine friends.
N| {Lugg} said that it was she who had gone to law.
V| The money, which has been frozen since February, will be paid out after 28 days unless there is an appeal.
V| One of the nine, Rhian Tudor, had offered to share her part with Ms Stoica from the start.
? Did Stoica win? | 1A 2A
? Was the rule made up afterwards? | 2A 3D+
? Has the money been paid out? | 7P
? will the nine appeal | 4P+ 7P
? Had Stoica paid into the syndicate? | 2A
? How much is Stoica entitled to? | 1A=a tenth of it
? Did all nine oppose her claim? | 8D
? Did Stoica lose her job? | -
? Has Lugg been dismissed? | -

= Danish police say 'bomb' letters to editors were chalk
N| {Police in Aarhus} said on Friday that white powder sent to four newspaper editors was ordinary school chalk.
V| A retired mathematics teacher of 72 has been charged with making threats.
N| According to {his lawyer, Bodil Rask}, he intended a joke about the editors' arithmetic.
N| {Chief inspector Torben Kjeldgaard} said that 31 people had spent the night in quarantine and that none of them had laughed.
M| {The free paper Byen Idag} printed the teacher's name, which the others have withheld.
N| {Its editor}, who received no letter, said that the public had a right to know.
N| {Rask} has reported the paper to the press council.
V| The charge carries up to two years.
A| {Former pupils} remember him as strict.
N| {Kjeldgaard} would not rule out that there were more letters in the post.
? Was the powder dangerous? | 1D
? Did the teacher send the letters? | 2A 3A+
? Why did he do it? | 3A+=a joke about the editors' arithmetic
? Are there more letters? | 10W
? Has he been convicted? | 8P
? has the press council ruled against byen idag | 7P
? Did anyone fall ill from the powder? | -
? How many people were quarantined? | 4A=31 people
? Has Kjeldgaard been suspended? | -

= Police chief denies he ordered arrest of critic
V| The police chief of Grand Ridge, North Dakota, testified for four hours on Tuesday in a federal civil suit brought by a barber who spent a weekend in jail after calling him a "parking-lot Napoleon" on the radio.
N| {Chief Lyle Engebretson} told jurors in Fargo that he was fishing on the day of the arrest and had learned of it from his wife.
N| {The barber's attorney, Shelby Two Bears}, then played a dispatch recording in which a man's voice says, "Bring him in, he's running his mouth."
N| {Engebretson} said the voice was not his.
N| {A voice analyst hired by the plaintiff, Dr. Omar Lindqvist}, put the likelihood that it was at nine in ten.
A| {Two officers, testifying under subpoena}, said they did not remember who gave the order.
N| {The barber, Wade Kessel}, wants $2 million and his razor back.
V| The city has twice offered to settle, most recently for $85,000.
N| {City attorney Ruth Ann Dahl} declined to say whether a higher offer was on the table.
V| The trial continues Wednesday.
? Did Engebretson order Kessel's arrest? | 2D+ 3A+ 4D+ 5A 6W
? Is it the chief's voice on the recording? | 4D+ 5A
? Was the chief at work on the day of the arrest? | 2D+
? has the case been settled | 10D
? Will the city offer more? | 9W+
? How much does the barber demand? | 7A+=$2 million
? Has Kessel been awarded damages? | -
? Was the chief suspended? | -
? Did the barber call the chief a name? | 1A

= Barber who mocked chief wins $640,000
V| A federal jury in Fargo took 75 minutes on Friday to find that the police chief of Grand Ridge had a barber jailed for insulting him.
V| It awarded Wade Kessel $640,000, of which $140,000 is to be paid by Chief Lyle Engebretson personally.
N| Engebretson left without speaking, and {his lawyer} said there would be an appeal.
N| {Mayor Connie Sagmoen} said the city council would meet on Monday to discuss the chief's future.
N| "I'm not going to prejudge that," {she=Connie Sagmoen} said.
A| {Three council members} told the Prairie Herald they would vote to dismiss him.
N| {Kessel} said that his razor had been found in an evidence locker, rusted.
N| {The jury foreman, Bud Haugland}, said the recording had not been decisive; the fishing license had.
V| It had expired in 2017.
? Did Engebretson order Kessel's arrest? | 1A
? How much did Kessel get? | 2A=$640,000
? Has the chief been fired? | 5W+ 6P 4P+
? Will the chief appeal? | 3A+
? What convinced the jury? | 8A=the fishing license
? Did the city offer to settle again? | -
? did kessel get his razor back | 7A+
? Must Engebretson pay part of it himself? | 2A
? Did the chief comment on the verdict? | 3D

= Saudi-born novelist found safe after 'abduction' from Istanbul
N| {The publisher of the novelist Huda al-Shehri} said on Saturday that she was safe in a third country and had not been abducted from her flat in Istanbul, as friends had feared.
N| {Riikka Salminen of Meridiaani Books} said she had spoken to her on video and that she had lost her telephone in a taxi.
A| {Two friends in Istanbul} were not reassured, pointing out that the cat had been left behind.
N| {Turkish police} said they had closed the missing-person file on Sunday.
N| {Saudi Arabia's consulate}, which had described the reports as "a novel", made no further statement.
M| {The London-based site Al-Manara al-Hurra} had quoted a doorman as saying that four men carried out a rolled carpet on Tuesday night.
N| {The doorman, Hasan Usta}, told Turkish television that they were removing a carpet.
N| {Salminen} would not say in which country al-Shehri was, or why.
V| Her novel, The Weighing Room, is banned in six states.
? Was al-Shehri kidnapped? | 1D+ 2D+ 3A 6A 7D
? Where is the novelist now? | 8W+
? Did she contact her publisher? | 2A+
? have the turkish police closed the case | 4A
? What were the men carrying? | 6A=a rolled carpet ; 7A=a carpet
? Has she been reunited with her cat? | -
? Is Salminen under threat? | -
? Did Saudi Arabia say it took her? | 5D+
? Was a fatwa issued against her? | -

= Beekeeper fined over honey bought at supermarket
V| A beekeeper from Tyrol who sold supermarket honey under his own label has been fined 7,200 euros by the regional court in Innsbruck.
V| Anton Sailer, 62, tipped 900 jars of Argentine blossom honey into his own glasses over two summers.
N| {Sailer} admitted it and said that his bees had been ill.
N| {Judge Verena Thöni} took account of his confession and of a bad back.
V| The swindle came to light when a customer in Kufstein found a price tag in the wax.
N| {The public prosecutor} waived an appeal.
V| Sailer's profit is put at 5,400 euros, which he also has to hand over.
N| {The Tyrolean Beekeepers' Association} has expelled him by 211 votes to one.
N| {Its chairman, Siegfried Plank}, refused to say whose vote that was.
? Did Sailer sell supermarket honey as his own? | 1A 2A 3A+
? Was he sent to prison? | 1D
? How was he found out? | 5A=a customer in Kufstein found a price tag in the wax
? Will the prosecution appeal? | 6D+
? who voted against the expulsion | 9W+
? How much is the fine? | 1A=7,200 euros
? Were customers made ill by the honey? | -
? Is Sailer still a member of the association? | 8D
? Did he steal the honey? | -

= Hoard of 'Roman' coins in Brittany is chocolate, prefecture confirms
N| {The prefecture of Finistère} on Thursday brought to an end three weeks of excitement over a jar of Roman gold coins found by schoolchildren on the beach at Lampaul-Ploudal.
N| {Its archaeologist, Nolwenn Le Bihan}, said that the coins were of chocolate, wrapped in foil, and of recent make.
N| {The mayor, Yves Kermorvan}, had announced a museum.
N| "The museum is not being abandoned, it is being rethought," {he=Yves Kermorvan} said on Thursday.
N| Some of the children knew, according to {their teacher}, but enjoyed being on television.
N| {The teacher, Gaëlle Tanguy}, rejected suggestions that she had put them there.
M| {The Télégraphe d'Iroise} reported that the jar had come from the window of a shop in Brest.
N| {The owner of the shop} said she sold many jars.
V| Some 14,000 people have walked over the dunes since the discovery, and the botanical conservatory says that a rare orchid has been destroyed.
V| In 1998 a real hoard, of 31 silver coins, turned up two kilometres away.
? Are the coins Roman gold? | 1D 2D
? Is the museum going ahead? | 3A+ 4A+
? Did the teacher bury the coins? | 6D+
? Did the pupils know that the coins were fake? | 5A+
? where did the jar come from | 7A=from the window of a shop in Brest ; 8W+
? Was a hoard of silver ever found nearby? | 10A
? How many visitors came? | 9A=Some 14,000 people
? Has the mayor been charged? | -
? Did a child eat the coins? | -

= Prosecutors in Nagoya drop murder charge against carer
V| Nagoya prosecutors on Wednesday withdrew a charge of murder against a care worker, Emi Sakuragi, eleven months after a resident of the home where she worked was found with a towel over his face.
N| {Deputy chief prosecutor Takeshi Uno} said that a new examination of the tissue had shown that the man, 91, died of a heart condition.
N| "We express our regret to Ms Sakuragi," {he=Takeshi Uno} told reporters, and bowed.
N| {Her lawyer, Hideki Morita}, said that she had confessed after 23 days of interrogation, during which she was told that her son would be taken into care.
N| {Aichi police} said that there had been nothing improper in the questioning.
V| Recordings exist of fourteen of the 23 days.
N| {Sakuragi}, 38, did not appear, and said in a note that she had put the towel there because the sun was in his eyes.
N| {The home} said that she could come back.
A| {Relatives of the dead man} were reported to have had doubts from the start.
? Did Sakuragi kill the resident? | 1D 2D 4A+ 7D+
? Was the murder charge dropped? | 1A
? Did she ever confess? | 4A+
? Was she forced to confess? | 4A+ 5D+
? why was there a towel on his face | 7A+=because the sun was in his eyes
? Has she returned to work at the home? | 8P+
? Did prosecutors apologise? | 3A+
? Has she sued the police? | -
? Was her son taken into care? | -
? Were all of the interrogations recorded? | 6D

= King of Norway's cousin denies selling titles on Instagram
N| {Count Fredrik Wedel-Holm}, a distant cousin of the king, has rejected an accusation that he offered Danish baronies to Chinese buyers at 25,000 euros each.
M| {The magazine Kongerøk} printed what it said was an exchange on Instagram in which an account bearing his name asks: "Baron or count? Count is extra."
N| {Wedel-Holm} said from Palma that he had never opened an account and had nothing to sell, least of all anything Danish.
N| {The royal court in Oslo} said that he held no position there and that it would leave it at that.
A| {A buyer in Shenzhen who asked for anonymity} showed the magazine a parchment with a seal; the seal is that of a brewery.
N| {The brewery, Carl & Holm of Odense}, said it would like to know who had used it.
N| {Kongerøk's editor, Ylva Staff}, declined to say whether she had tried to call the count before going to press.
V| In 2012 his late brother, Christian, was fined for a similar business in knighthoods.
? Did Count Fredrik sell titles? | 1D+ 2A 3D+ 5A
? Is the Instagram account his? | 2A 3D+
? Was the parchment genuine? | 5D
? did the magazine contact the count before publishing | 7W+
? What did the palace say about it? | 4A+=he held no position there
? Was Fredrik fined in 2012? | -
? Did the king strip him of his title? | -
? How much did a barony cost? | 1A=25,000 euros

= Four convicted in Bulgarian football flare deaths
V| A court in Plovdiv convicted four members of a supporters' group on Monday of manslaughter over the deaths of a father and his son, who were struck by a marine flare during a cup tie in 2022.
V| The man who fired it, Petar Todorov, 24, was sentenced to seven years; the three who smuggled it in got between eighteen months and three years.
V| A fifth defendant, the club's head of security, was found not guilty.
N| {Todorov} told the court he had aimed at the sky.
N| {The widow, Milena Stoyanova}, asked for the ground to be renamed.
N| {The club} said it would consider this, "among other forms of commemoration".
N| {The chief prosecutor of Plovdiv, Ivo Ganchev}, confirmed that the acquittal would be appealed.
V| The federation fined the club 20,000 euros at the time and closed one stand for two matches.
V| Todorov had been banned from all grounds since 2019.
? Was Todorov found guilty? | 1A 2A
? Did Todorov aim at the victims? | 4D+
? Was the security chief convicted? | 3D
? Will prosecutors challenge the acquittal? | 7A+
? Has the stadium been renamed? | 5P+ 6P+
? how long is todorovs sentence | 2A=seven years
? Was Todorov allowed in the ground? | 9D
? Was the club relegated? | -
? Did the mother survive the flare? | -
? Has the appeal been heard? | -

= Banksy-style mural 'not by Banksy, not for sale', Hastings baker says
N| {A baker in Hastings} said on Thursday that the stencil of a gull in a judge's wig on the side of his shop had been painted by his daughter.
M| {The Channel Gazette} had called it, on its front page, "Banksy's gift to the town".
N| {A spokeswoman for the artist} confirmed that it was not his.
N| {An auction house in London, Bellweather's}, which sent two experts by taxi, put out a statement saying that attribution was a process.
N| {The baker, Lennie Prowse}, said that he had had an offer of £180,000 for the wall and had turned it down because it kept the roof up.
N| {The council} said the mural had no planning permission.
N| {Its head of heritage, Dervla Quill}, would not be drawn on whether it would have to be painted over.
A| {Some neighbours} still believe it is a double bluff.
V| The daughter, Posy, is eleven.
? Did Banksy paint the gull? | 1D 2A 3D+ 8A
? Who painted the mural? | 1A+=his daughter
? Did Prowse sell the wall? | 5D+
? must the mural be removed | 7W+
? Did Bellweather's say that it was genuine? | 4W+
? How much was he offered? | 5A+=£180,000
? Has the council fined the baker? | -
? Has the newspaper corrected its story? | -
? Has the wall collapsed? | -

= Ghana: eleven police officers interdicted after diesel vanishes
N| {The Ghana Police Service} said on Wednesday that eleven officers in Tema had been interdicted on half pay after 40,000 litres of seized diesel turned into water.
N| {Superintendent Gifty Ansah-Boateng} said that the tanks had been sealed with the regional commander's ring on 3 March.
N| {The owner of the diesel, the haulier Alhaji Mumuni Seidu}, demanded its return after a court ruled it had been imported legally.
N| "I asked for fuel and was given a bath," {he=Alhaji Mumuni Seidu} told Asempa News.
A| {Residents of Ashaiman} said that officers had been selling it by the gallon at Easter.
N| {The service} denied that anything had been sold, and said evaporation had not been excluded.
N| {A chemist at the university in Kumasi, Dr Abena Twum}, said that diesel does not evaporate into water.
V| The regional commander was transferred to the north in April, on promotion.
N| {A lawyer for five of the officers, Kwabena Osei-Tutu}, said they had been guarding the wrong tanks.
? Did the officers sell the diesel? | 5A 6D+
? Have the officers been suspended? | 1A+
? Was the diesel smuggled? | 3D+
? Could it have evaporated? | 6W+ 7D
? was the regional commander punished | 8D
? Has Seidu got his diesel back? | 3P+ 4D+
? Have any of the eleven been charged? | -
? How much fuel is missing? | 1A+=40,000 litres
? Did the chemist test the water? | -

= Missing sailor's satellite phone used in Cape Verde, family told
N| {The sister of the solo sailor Anouk Verbruggen} said on Friday she had been told by the manufacturer that Verbruggen's satellite phone had been switched on for six minutes on Tuesday in the harbour of Mindelo, Cape Verde.
N| {The manufacturer, Orbilink}, said that it shared data only with the authorities.
N| {Belgium's federal police} confirmed that they had received information, which they were not going to detail.
V| Verbruggen, 37, left Lanzarote on 2 January in an eight-metre sloop and was last heard of on the 19th.
N| {Cape Verde's maritime police} said that no such vessel had entered any of its ports.
A| {A bar owner in Mindelo} told the VRT that he had served a woman with short red hair and a parrot.
N| {Her sister, Lieve Verbruggen}, said that Anouk had neither.
M| {A sailing blog, Lee Shore}, claimed that the sloop had been found capsized off Mauritania on Thursday.
N| {The Mauritanian coast guard} said that the hull was that of a fishing boat.
N| {=Lieve Verbruggen} "Somebody has her phone, and I want to speak to that somebody."
? Was Verbruggen's phone used in Mindelo? | 1A+ 2W+ 3W
? Has Anouk Verbruggen been found? | -
? Was her boat found capsized? | 8A 9D
? did her boat enter a port in cape verde | 5D
? Was the woman in the bar Anouk? | 6A 7D+
? How long was the phone on? | 1A+=six minutes
? Who has the phone? | 10W+
? Did she travel with a companion? | 4D
? Has the search been called off? | -
? When was the last contact with her? | 4A=the 19th

= Verbruggen rescued off Brazil after 84 days
V| The Belgian sailor Anouk Verbruggen was picked up alive on Sunday by a grain carrier 300 miles off Recife, Brazil, 84 days after she left the Canary Islands.
N| {The ship's master, Captain Ranjit Kohli}, said that she was thin, sunburnt and anxious to know who had won the cyclo-cross.
N| {Verbruggen}, in a call with her sister, said that the mast had come down on 18 January and that she had lived on flying fish and rain.
N| {She=Anouk Verbruggen} said that her telephone had been stolen on the quay in Lanzarote before she sailed.
V| The police in Mindelo arrested a deckhand of 22 on Monday, on whom they found it.
N| {His lawyer} said that he had bought it for forty euros and thought it was a radio.
N| {Orbilink} has apologised to the family for the six minutes.
A| {Experienced sailors} called it the longest drift by a single-hander since 1982.
N| {Lieve Verbruggen} said she had known.
? Has Anouk Verbruggen been found? | 1A 2A
? Did Verbruggen have her phone with her on the boat? | 4D+ 5D
? What did she live on? | 3A+=flying fish and rain
? was the phone stolen by the deckhand | 6D+
? When did her mast break? | 3A+=18 January
? Did her boat capsize? | -
? Where was she rescued? | 1A=300 miles off Recife, Brazil
? Is she going to sail again? | -
? Did Orbilink say sorry? | 7A+
? Was she dead? | 1D 2D

= What we know about the Leuven lab break-in
V| Intruders entered the university's virology building in Leuven between two and three on Sunday morning and left through a skylight.
N| {The rector, Professor Tineke Baert}, says that nothing infectious is missing.
N| {The federal prosecutor's office} will not confirm or deny that, and has imposed a ban on statements by laboratory staff.
A| {Two researchers} told this newspaper all the same that a freezer had been forced and that a rack of bat samples was gone.
N| {Baert} said that the rack had been found on the roof.
M| {The Dutch site GezondNieuws} has written of "a stolen supervirus"; virologists we asked consider that nonsense.
V| A ransom note has been neither seen nor mentioned by anyone in authority.
N| {An animal-rights group, Vleugels}, said on Monday that it had nothing to do with it, though it wished it had.
V| In 2020 the group released forty rats from another building on the campus.
V| The police are looking for a person with a red rucksack.
? Were virus samples stolen? | 2D+ 3W 4A 5D+ 6A
? Did Vleugels break in? | 8D+
? Is the stolen virus dangerous? | 2D+ 6A
? has anyone been arrested | 10P
? How did they get out? | 1A=through a skylight
? Did the intruders demand a ransom? | 7D
? Did Vleugels free rats on Sunday? | -
? Was a guard hurt? | -
? Can lab staff talk to the press? | 3D

= Aberdeen trawlerman loses appeal over 'mermaid' insurance claim
V| A trawlerman who told his insurer that he had run aground because he was looking at a mermaid will not be paid, the Inner House of the Court of Session ruled on Wednesday.
N| {Lady Inverquharity}, giving the opinion of the court, said that either he was not keeping a proper look-out or he was not telling the truth, and that the policy covered neither.
V| Sandy Cruickshank, 59, lost the Guiding Star on rocks near Collieston in October 2020.
N| {He=Sandy Cruickshank} maintains that she was real and was combing something.
N| {His counsel, Magnus Leask KC}, had argued that a seal would have had the same effect.
V| The insurer, North Mutual, was awarded its expenses.
V| The boat was worth £340,000.
N| {Cruickshank} said he would not go to London, as they would not know a mermaid there if it bit them.
V| Two of his crew saw nothing, having been asleep.
? Did Cruickshank win his appeal? | 1D 6D
? Did the skipper see a mermaid? | 2D 4A+
? Will he take the case to the Supreme Court? | 8D+
? did the crew see the mermaid | 9D
? Why did the insurer not have to pay? | 2A=either he was not keeping a proper look-out or he was not telling the truth
? How much was the boat worth? | 7A=£340,000
? Was the boat salvaged? | -
? Did Cruickshank say that it was a seal? | 4D+
? Was anyone drowned? | -

= Prague 'grandson trick' ring broken up, police say
N| {Czech and Slovak police} said on Monday that they had broken up a ring which defrauded at least 190 pensioners by pretending to be their grandsons in distress.
V| Seventeen people were arrested in Prague, Ostrava and Košice; five of them were later released.
N| {Lieutenant Colonel Šárka Vodičková} said the callers worked from a hotel room with a chart of family trees on the wall.
N| {She=Šárka Vodičková} estimated the damage at 84 million crowns and said that barely a tenth had been recovered.
N| {A lawyer for the alleged head of the ring, Robert Horváth}, said that his client sold kitchen appliances by telephone.
A| {A former caller}, whose voice was altered for television, said that good ones earned 30 percent.
N| {One victim, Božena Malá, 84, of Kladno}, told reporters that the young man had been much nicer than her real grandson.
N| {The real grandson} was not available for comment.
V| Under Czech law the ringleaders face up to ten years.
? Was the fraud ring broken up? | 1A+
? How many arrests were made? | 2A=Seventeen people
? Are all of those arrested still in custody? | 2D
? Has all the money been found? | 4D+
? did horvath cheat pensioners | 5D+
? Was Božena Malá's real grandson involved? | 8W+
? How much money was lost? | 4A+=84 million crowns
? Has Horváth been sentenced to ten years? | 9P
? Did the hotel know? | -
? Did anyone die because of the fraud? | -

= Ex-colonel 'was never a colonel', tribunal finds
V| A tribunal in Pretoria has found that Colonel Reginald van Wyk-Morris, who for 28 years advised South African ministers on security, never served in any army.
V| His medals, it said on Tuesday, came from a theatre in Pietermaritzburg.
N| {He=Reginald van Wyk-Morris} told the tribunal that the records had been destroyed at the end of apartheid.
N| {The defence archive} produced a register that was complete.
N| {The public works department}, which paid him 31 million rand in fees, said that his advice had been sound.
N| {The auditor general, Nomvula Sithole}, said that the fees must be recovered.
N| {His wife, Hermione}, said that she had married a colonel.
V| The tribunal has no power to punish; it has referred the matter to prosecutors, who have not yet opened a file.
A| {Former colleagues} say he could not tell left from right.
? Did Van Wyk-Morris serve in the army? | 1D 3A+ 4D 7A
? Were the records destroyed? | 3A+ 4D
? has he paid the money back | 6P
? Has he been charged? | 8D
? Where were the medals from? | 2A=a theatre in Pietermaritzburg
? Did the department say his advice was bad? | 5D+
? How much was he paid? | 5A+=31 million rand
? Did he steal state secrets? | -
? Has his wife left him? | -

= Actress Noor Vaziri confirms split, not romance
N| {The French-Iranian actress Noor Vaziri} said on Monday that she and the director Bastien Corvaisier had separated after nine years.
N| "It was in the spring, it was quiet, and nobody noticed, which was the point," {she=Noor Vaziri} wrote.
M| {The magazine Ciné-Vie} had reported on Friday that she had left him for the British singer Ned Starkweather, with whom she was photographed in a vineyard.
N| {Vaziri} made no mention of the singer.
N| {Starkweather's publicist, Jonty Ames}, said they were recording a duet.
A| {A grape picker} said he had seen them kiss, or taste something.
N| {Corvaisier} confirmed the separation in three words: "It is true."
N| {He=Bastien Corvaisier} added that the film they had planned, about a beekeeper, would be made.
V| The couple were never married.
V| Starkweather is engaged to the ceramicist Flora Dunne.
? Have Vaziri and Corvaisier broken up? | 1A+ 2A+ 3A 7A+
? Is Vaziri seeing Ned Starkweather? | 3A 4W+ 5D+ 6A
? Are Vaziri and Corvaisier divorcing? | 9D
? Will their film be made? | 8A+
? When did they split? | 2A+=in the spring
? Has Starkweather left his fiancée? | -
? is she pregnant | -
? Has Dunne commented? | -

= Kyiv court acquits officer over sale of winter boots
V| The High Anti-Corruption Court in Kyiv on Thursday acquitted Major Oleh Prytula, a procurement officer, of having arranged the purchase of 40,000 pairs of army boots at three times their value.
V| The judges said the price had been set by his superior, who had signed in green ink.
N| {The prosecutor, Vira Dovhan}, said she would appeal and had also opened an inquiry into the superior, Colonel Hryhoriy Sakhno.
N| {Sakhno} told Suspilne that he was colour-blind.
N| {The supplier, the firm Stozhary}, has repaid 61 million hryvnias, without, it said, admitting anything.
N| {The defence ministry} declined to say whether the boots had ever reached the front.
A| {Soldiers of two brigades} said that they had, and that they leaked.
V| Prytula, who spent fourteen months in custody, may return to service.
N| {His lawyer, Stepan Kucher}, said he wanted to return to civilian life.
? Was Prytula found guilty? | 1D
? Who set the price? | 2A=his superior
? Did Sakhno sign the contract? | 2A
? Has the firm admitted wrongdoing? | 5D+
? did the boots get to the front | 6W+ 7A
? Is Prytula going back to the army? | 8P 9D+
? Will there be an appeal? | 3A+
? Has Sakhno been arrested? | -
? How much has been repaid? | 5A+=61 million hryvnias
? Were soldiers injured because of the boots? | -

= Two Kenyan runners cleared of swapping identities
V| The Athletics Integrity Panel in Nairobi has cleared the marathon runners Daniel Kiprop Rotich and his brother David of having run under each other's names.
V| The panel said on Friday that the brothers had been photographed together at the finish in Ostrava, which ended the matter.
V| A complaint by the second-placed runner, the Pole Artur Gronek, was dismissed.
N| {Gronek} said that he would not apologise, since one of them had won.
N| {The brothers' agent, Lotte Huisman}, said sponsorship worth 90,000 dollars had been lost and that she was looking at ways of recovering it.
N| {David Rotich} said the only thing he had ever borrowed from his brother was a jacket.
N| {The panel's chair, Justice Esther Wanjala}, noted that one of them has a scar.
V| She did not say which.
V| Daniel's time of 2:06:41 stands as a course record.
A| {Organisers elsewhere} are said to be asking for fingerprints now.
? Did the brothers swap identities? | 1D 2D 6D+
? Will Gronek say sorry? | 4D+
? Has the course record been annulled? | 9D
? did they lose sponsors | 5A+
? Who has a scar? | 7A=one of them ; 8W
? Is the agent suing Gronek? | 5P+
? Was Gronek's complaint upheld? | 3D
? Was David banned? | -
? Did David take drugs? | -

= Fire chief in Corsican blaze 'slept through alarm', report says
N| {An internal report by the departmental fire service of Haute-Corse} says that the commander on duty during the forest fire of 11 August did not answer his telephone for fifty-two minutes.
N| {Commander Dominique Paoletti} said that there was no network in the valley and that he had been awake, because of his back.
N| {The operator Corsatel} said that the mast had worked without interruption.
N| {Prefect Geneviève Astruc} said that she would hear the commander before taking a decision.
V| Two shepherds, Ange Santoni and his nephew Lisandru, died when the fire cut off the track to their sheepfold.
A| {Firefighters who were there} said that, an hour sooner, it would have made no difference.
N| {The Santoni family's lawyer, Maître Letizia Colonna}, has filed a complaint for manslaughter against persons unknown.
M| {The weekly U Muntese} reported that the commander had been at a christening in Calvi.
N| {Paoletti} acknowledged the christening but said that he had left at six.
V| The fire was reported at twenty past nine.
? Was Paoletti asleep when the alarm came? | 2D+
? Did his phone have no signal? | 2A+ 3D
? Has Paoletti been removed? | 4W+
? did the delay cost the shepherds their lives | 6D
? Did Paoletti go to a christening that day? | 8A 9A+
? Has a complaint been filed against Paoletti? | 7D+
? How long did he fail to answer? | 1A+=fifty-two minutes
? Who started the fire? | -
? Was Paoletti drunk? | -

= Court rules Swiss cow may keep bell
V| The administrative court of the canton of Zug has decided that a cow called Fiona may wear her bell at night.
V| A couple who moved to Menzingen in 2021, both dentists, had complained of 61 decibels.
V| The judges considered that they had known of the pasture when they bought the house, and that the bell was there first.
V| The couple must pay costs of 2,800 francs.
N| {The farmer, Josef Zürcher}, said Fiona would celebrate by standing still.
N| {The couple's lawyer, Claudine Hess}, said an appeal to the Federal Supreme Court was being prepared.
V| A compromise, under which the bell would have been exchanged for a smaller one, failed in March because the cow refused it.
N| {Hess} disputed that a cow could refuse anything.
V| The measurement was carried out by the cantonal police on three nights in June.
? May Fiona wear her bell at night? | 1A
? Did the dentists lose? | 1A 4A
? Have they appealed? | 6P+
? how loud was the bell | 2A=61 decibels
? Was a smaller bell accepted? | 7D
? Why did the compromise fail? | 7A=because the cow refused it 8D+
? Was Zürcher fined? | -
? Have the dentists moved away? | -
? Did the cow get sick? | -

= Singapore hawker cleared of poisoning rival's broth
V| A district court in Singapore on Friday acquitted the noodle hawker Tan Boon Kiat of putting laxative in the broth of the stall next to his in Chinatown.
N| {District Judge Shanti Pillai} said that the prosecution's only eye-witness was the rival, and that he had been 14 metres away without his glasses.
V| Seventeen customers fell ill on 2 October 2022; two were in hospital for a night.
N| {Tan, 66}, told reporters that in forty years he had never looked into another man's pot.
N| {The rival, Goh Chee Seng}, maintained that he knew that back.
N| {The National Food Control} traced the illness to mussels.
N| {The Attorney-General's Chambers} will study the grounds of decision.
V| Both stalls have reopened, with a partition between them.
N| {Goh} has since changed his glasses, he said, and is more certain than before.
? Did Tan poison the broth? | 1D 4D+ 5A+ 6D
? Was Tan convicted? | 1D
? What made the customers ill? | 6A=mussels
? Will prosecutors appeal? | 7W+
? How many people fell sick? | 3A=Seventeen customers
? did goh take back his accusation | 5D+ 9D+
? Has Tan sued Goh? | -
? Did anybody die? | -
? Was Goh's stall shut down for good? | 8D

= Lawyer for ex-president's son says Panama papers were copied from novel
N| {The lawyer for Gonzalo Arosemena-Brid, son of Panama's former president}, told a court on Monday that the contract on which the charge of money laundering against his client rests had been copied from a novel.
N| "Page 212, The Tailor's Debt, published in 1996," {Julio Him} said, handing the judge a paperback.
N| {Prosecutor Zulay Quintero} asked for time to read it.
N| Arosemena-Brid, 41, is alleged by {prosecutors} to have passed 17 million dollars through a shell company named in the contract.
N| {The author, Fermín Sosa}, said from Seville that he was flattered, and that the company in his book had been invented.
N| {The public registry} confirmed that a company of the same name was set up in 2011, fifteen years after the book came out.
A| {A clerk in the registry} said that the founders had been readers.
V| The father, who governed from 2009 to 2014, is in exile in Managua.
V| The judge adjourned until Thursday.
? Was the contract copied from a novel? | 1A+ 2A+
? Does the shell company exist? | 5D 6A
? Did the president's son launder money? | 4A
? has the court reached a decision | 9D
? Where is the former president? | 8A=in exile in Managua
? Has the father been charged? | -
? When was the company founded? | 6A=2011
? Did Sosa write the contract? | -
? Did the prosecutor agree that it was a copy? | 3W

= Missing Everest climber seen on descent, agency says; partner unsure
N| {The expedition agency Himalayan Sunrise} said on Thursday that the Bulgarian climber Vesela Krusteva, missing on Everest since Tuesday, had been seen alive at the Balcony, at 8,400 metres, by a team coming down.
N| {Her partner, Hristo Lalev}, who turned back with frostbite on Monday, said that the jacket did not match.
N| {The agency's director, Pemba Dorje Lama}, said that there were 300 people on the mountain and only one in a yellow hat.
N| {Nepal's tourism department} said that it was trying to confirm the report.
M| {The climbing website Couloir} had declared her dead on Wednesday, giving as its source a message from Camp Two.
N| {A Sherpa guide, Nima Tashi}, said that he had seen a body in the couloir but could not say whose it was.
V| Winds of more than 90 kilometres an hour have prevented helicopters from taking off.
N| Krusteva's mother, in Plovdiv, lit a candle for the living, {her parish priest} said.
V| Six people have died on the mountain this season.
? Is Vesela Krusteva alive? | 1A+ 3A+ 4W 5D
? Is she dead? | 1D+ 5A 6W
? Was she seen at the Balcony? | 1A+ 2D+ 3A+ 4W
? Has a helicopter reached her? | 7D
? who turned back on monday | 2A=Hristo Lalev
? Did she reach the summit? | -
? Whose body was in the couloir? | 6W
? Did Lalev leave her behind? | -
? How many people have died this season? | 9A=Six people

= Everest: Bulgarian reaches camp on her own feet
V| Vesela Krusteva walked into Camp Two on Everest at dusk on Friday, three days after she had last been heard of, carrying the oxygen mask of a stranger.
N| {Pemba Dorje Lama of Himalayan Sunrise} said that she had spent two nights in an abandoned tent.
N| She was never at the Balcony, {she=Vesela Krusteva} told him, and does not own a yellow hat.
N| {Lama} said he would look into who did.
V| Couloir removed its report of her death and put up an apology in which her name was misspelt.
V| Nepal's tourism department is to fine the agency for reporting a sighting that it had not verified.
V| The body that the guide Nima Tashi saw has been identified as that of a Slovak who died in 2011.
A| {Other climbers} say Krusteva turned back a hundred metres below the top.
N| {She=Vesela Krusteva} will not discuss it.
V| Two of her toes are frostbitten.
? Is she dead? | 1D 2D
? Was she seen at the Balcony? | 3D+
? Did she reach the summit? | 8D 9W+
? Whose body was in the couloir? | 7A=a Slovak who died in 2011
? did couloir say sorry | 5A
? Has the agency paid the fine? | 6P
? Where did she spend the nights? | 2A+=in an abandoned tent
? Has Lalev met her? | -
? Will she lose her toes? | -

= Shopkeeper who chased robber with salami not prosecuted
N| The public prosecutor in Parma will not bring charges against a delicatessen owner who pursued an armed robber with a salami, {she=The public prosecutor in Parma} announced on Wednesday.
N| "A felino of 1.2 kilos is not a weapon, it is stock," {Federica Bonati} said.
N| {The robber's lawyer, Ettore Zanichelli}, said that his client had lost two teeth and the use of a finger, and that he would challenge the decision.
N| {The shopkeeper, Ersilia Bocchi, 68}, told the Gazzetta dell'Emilia that she had aimed for the bag.
V| The man, 27, pleaded guilty to robbery in May and is under house arrest.
N| {Zanichelli} had demanded 30,000 euros.
A| {Customers} now ask for "the one that did it".
N| It was eaten, {a police spokesman} conceded, after it had been photographed as evidence.
V| Bocchi has bought a larger one.
? Will Bocchi be charged? | 1D+ 2D+
? Was the robber injured? | 3A+
? Has the lawyer appealed? | 3P+
? has bocchi paid 30,000 euros | 6P+
? Is the robber in prison? | 5D
? Did Bocchi mean to hit him? | 4D+
? Is the salami still in evidence? | 8D
? Was the gun real? | -
? Did he rob the shop before? | -
? How heavy was the salami? | 2A=1.2 kilos

= Supreme Court of India stays demolition of activist's house
V| India's Supreme Court on Friday ordered the authorities in Madhya Pradesh not to demolish the house of Farida Ansari-Khan, an activist arrested over last month's riots in Khargaon, until her petition had been heard.
V| Bulldozers had already flattened the boundary wall and a cowshed when the order was read out to the officer in charge from a mobile telephone.
N| {The municipal commissioner, Anand Vyas}, said the building had been put up without a permit in 2009 and that the timing was coincidental.
N| {Her advocate, Prashant Gokhale}, produced a permit dated 2008.
N| {Vyas} said he would have its authenticity examined.
A| {A municipal engineer who did not wish to be identified} said that a list of eleven houses had been drawn up on the day after the riots, on oral instructions from Bhopal.
N| {The chief minister's office} described that claim as mischievous and false.
N| {Ansari-Khan}, 46, denies having incited anyone and says that she was at a wedding in Indore.
V| The matter will be taken up again on 17 July.
? Has Ansari-Khan's house been demolished? | 1D 2D
? Did she incite the riots? | 8D+
? Did the chief minister order the demolitions? | 6A 7D+
? was there a permit for the house | 3D+ 4A+ 5W+
? Was she at a wedding during the riots? | 8A+
? When is the next hearing? | 9A=17 July
? Has the activist been released? | -
? Were the other houses on the list pulled down? | -
? How many houses were on the list? | 6A=eleven houses

= Meta-analyst resigns from Utrecht chair after data inquiry
V| The psychologist Wouter Slagboom has given up his chair at Utrecht, a week after a committee of inquiry found irregularities in nine of his articles on memory.
N| {The university's president, Marijn Oudshoorn}, confirmed on Thursday that he had resigned of his own accord and would receive no severance pay.
N| {The committee} wrote that figures had been "adjusted after the event" but that it could not determine by whom.
N| {Slagboom, 53}, has denied manipulating anything and attributes the errors to a student assistant.
N| {The assistant, Nynke Faber}, now a teacher in Sneek, said that she had typed in what he dictated.
M| {The university newspaper Domplein} reported that two of the journals concerned were about to retract the articles.
N| {One of the journals, Memory Letters}, retracted four papers on Monday; the other has not reached a decision.
N| {Oudshoorn} ruled out a criminal complaint.
V| Slagboom's research grant of 2.5 million euros has been suspended by the funding council.
? Has Slagboom resigned? | 1A 2A+
? Was Slagboom dismissed by the university? | 1D 2D+
? Did the psychologist fake his data? | 3W 4D+ 5A
? Have the articles been retracted? | 6P 7A+
? did faber change the figures | 4A 5D+
? Will the university go to the police? | 8D+
? Must Slagboom pay back the grant? | -
? How many articles are affected? | 1A=nine of his articles
? Has Slagboom apologised to Faber? | -

= Two French soldiers convicted over recruit's drowning
V| A military chamber of the court in Rennes on Thursday convicted a captain and a sergeant of involuntary manslaughter in the drowning of a 20-year-old recruit, Killian Le Goff, during a night exercise at Coëtquidan in January 2020.
V| Captain Arnaud de Pontbriand was given ten months and Sergeant Steeve Malaval six, all suspended.
V| A lieutenant, Marine Dussaule, was acquitted because she had advised against the crossing.
N| {The court} found that the water was at four degrees, the rope was too short, and nobody counted the men on the other bank.
N| {De Pontbriand's lawyer, Maître Edgar Vannier}, said an appeal was being considered.
N| {The army} said the two had been moved to posts without command and that no further sanction was envisaged.
N| {Le Goff's mother, Sandrine}, said that she had wanted the truth rather than years, and that she had half of it.
N| {Her lawyer, Maître Océane Prigent-Bihan}, regretted that the colonel who ordered the exercise had been heard only as a witness.
V| The prosecutor had called for twelve months in both cases.
? Were the soldiers found guilty? | 1A 2A
? Will they go to prison? | 2D
? Was Dussaule convicted? | 3D
? has the captain appealed | 5P+
? Have the two been thrown out of the army? | 6D+
? Was the colonel put on trial? | 8D
? What did the court say about the rope? | 4A+
? How cold was the water? | 4A=four degrees
? Did Le Goff refuse to cross the river? | -
? Was the mother awarded damages? | -

= Royal photographer's estate: paintings 'never belonged to duchess'
N| {The executors of the photographer Anthony Delamere-Price} said on Monday that three paintings found in his studio in Rye had been bought by him at auction in 1979 and had never been the property of the late Duchess of Wexcombe.
N| {The present duke, her grandson}, has asked for them to be returned.
N| {His solicitors, Batt & Lowndes}, rely on an inventory of 1975 in which a picture of "two spaniels and a heron" is listed.
N| {The executors=The executors of the photographer Anthony Delamere-Price} point out that the picture in Rye has one spaniel.
A| {A restorer who has examined it under infra-red light} says that a second spaniel has been painted over.
N| {Batt & Lowndes} did not wish to add to their letter.
N| {Buckingham Palace}, to which a spaniel was at one time lent, declined to be involved.
V| The three works were valued for probate at £420,000.
V| They are to be sold in Paris in November unless a court intervenes.
? Did the paintings belong to the duchess? | 1D+ 2A+ 3A+
? Does the picture show two spaniels? | 3A 4D+ 5A
? Has the duke got the paintings back? | 2P+
? have they been sold | 9P
? How much are they worth? | 8A=£420,000
? Did the photographer steal the paintings? | 1D+
? Did Buckingham Palace claim a painting? | 7D+
? Has the duke gone to court? | -
? Who painted over the dog? | -

= Bolivian judge who jailed rival of president is arrested with cash
V| Judge Wilma Choque, who last year ordered the detention of the opposition leader Carlos Terceros, was arrested in Cochabamba on Tuesday with 60,000 dollars in a rice cooker.
N| {The prosecutor general, Fidel Mamani}, said she had been caught in the act of receiving a bribe in a property case that had nothing to do with politics.
N| {Her lawyer, Roxana Vaca}, said that the money was her daughter's wedding fund.
N| {Terceros}, from his cell in Chonchocoro, asked for his own case to be reopened.
N| {The justice ministry} said the two matters were unconnected.
A| {Two of Choque's former clerks} told the daily El Altiplano that she used to receive telephone calls from the palace.
N| {The presidential spokesman, Ariel Huanca}, said that he was tired of answering fairy tales.
V| Terceros, sentenced to nine years for sedition, has an appeal pending.
N| {Mamani} would not say who had offered the bribe.
? Has Judge Choque been arrested? | 1A 2A+
? Did Choque take a bribe? | 2A 3D+
? Was the detention of Terceros ordered by the palace? | 6A 7D+
? has the terceros case been reopened | 4P+
? Who paid the judge? | 9W
? Has Terceros been released? | 4D 8D
? Where did she keep the money? | 1A=in a rice cooker
? Has Choque resigned as a judge? | -
? Did the daughter get married? | -

= Bolivia's Terceros freed; ruling cites 'tainted' judge
V| An appeals court in La Paz ordered the release of the opposition leader Carlos Terceros on Thursday, seven weeks after the judge who had first detained him was herself arrested.
V| The court said by two to one that his trial had been tainted from the start and must begin again before another judge.
N| {The government} said it would comply, and that Terceros would be acquitted of nothing by going home.
N| {Prosecutor general Fidel Mamani} announced that he would seek a new trial without delay.
N| {Wilma Choque, the judge}, told a radio station by telephone from prison that she had decided according to the file and had never spoken to anyone in the palace.
V| Her former clerks have left the country.
N| {Terceros}, carried on the shoulders of his supporters, said that he would run for president in August.
N| {The electoral court} would not say whether a man awaiting retrial could be a candidate.
V| Choque has confessed to accepting money in the property case.
? Has Terceros been released? | 1A
? Did Choque take a bribe? | 9A
? Was the detention of Terceros ordered by the palace? | 5D+
? Was Terceros acquitted? | 2D 3D
? will terceros be allowed to run | 8W
? Is Terceros going to be a presidential candidate? | 7A+ 8W
? Was the decision unanimous? | 2D
? Has the new trial begun? | 2P 4P+
? Were the clerks arrested? | -

= Police in Oaxaca say bodies in well are not missing students
N| {State prosecutors in Oaxaca} said on Saturday that genetic tests had ruled out that seven bodies recovered from a well near Juchitán were those of the seven agronomy students who disappeared on 12 September.
N| {Prosecutor Bernardino Toledo} said that the remains were at least ten years old and included two women.
N| {The students' parents}, who had been told by a regional official on Thursday to prepare for the worst, said that they wanted that official's name.
N| {Toledo} said he had it and would deal with it internally.
A| {A group of mothers who search for the disappeared} said the well had been reported to the authorities in 2018.
N| {Toledo} acknowledged that a report had been received.
M| {The newspaper Istmo Hoy} reported that a police van had been filmed stopping the students' bus.
N| {The state police} denied that any unit had been in the area, but said that the recording was being analysed.
V| Two municipal officers of Ixtepec have been missing from duty since the same night.
? Were the bodies those of the students? | 1D 2D
? Did police stop the students' bus? | 7A 8D+
? Have the students been found? | 1D
? had the well been reported before | 5A 6A+
? Was the official punished? | 4P+
? When did the students vanish? | 1A=on 12 September
? Did the parents identify the bodies? | -
? Were the two missing officers arrested? | -
? How old are the remains? | 2A=at least ten years old

= Ex-choir school matron wins defamation case in Wells
V| A former matron of a cathedral choir school has been awarded £75,000 by the High Court over an online petition that called her "the ogress of Vicars' Close".
V| Mr Justice Featherby found on Wednesday that three of the eleven allegations made by the former pupil Toby Lascelles-Wright were true, and that those three were not serious.
N| {He=Mr Justice Featherby} accepted that she had confiscated sweets, but not that she had eaten them in front of the boys.
N| {Hilary Crake, 81}, said on the steps that it had never been about sweets.
N| {Lascelles-Wright}, 34, a podcaster, called the ruling a sad day for memory and said that he would seek leave to appeal.
N| {The school} said that it had been neutral and remained so.
V| Four former choristers gave evidence for her and two for him.
V| The petition was signed by 2,300 people, 40 of whom had attended the school.
N| {Her solicitor, Dawn Petherick}, declined to say how much of the costs was covered.
? Did Crake win? | 1A
? Were all of the allegations false? | 2D
? Did she eat the boys' sweets? | 3D
? did she take sweets away from pupils | 3A
? Has Lascelles-Wright appealed? | 5P+
? How much were the damages? | 1A=£75,000
? Did the school support the matron? | 6D+
? Who paid her costs? | 9W+
? Was Crake dismissed from the school? | -
? Did any chorister testify against her? | 7A

= Miner's daughter's lawsuit against Serbian spa dismissed
V| A court in Kragujevac dismissed on Monday a claim for 9 million dinars by the daughter of a miner who died after a cure at a state spa.
V| The miner, Dragoslav Ilić, 61, had taken nineteen sulphur baths in nineteen days, the spa's own record shows.
V| Expert witnesses disagreed on whether that could have damaged his heart.
N| {Judge Mirjana Lazović} held that no link had been proved and that he had been advised to stop on the twelfth day.
N| {The daughter, Svetlana Ilić}, said that he had not been advised of anything, and that the signature on the form was the nurse's.
N| {The spa} said the nurse no longer worked there and could not be reached.
N| {Her lawyer, Predrag Vasiljević}, announced an appeal.
N| {The health ministry} has promised new rules for spas since 2016.
V| Each party bears its own costs.
? Did the baths kill Ilić? | 3W 4D
? Did the daughter win compensation? | 1D
? Was he told to stop? | 4A 5D+
? did the nurse sign for him | 5A+ 6W+
? Will there be an appeal? | 7P+
? Are there new rules for spas? | 8P+
? How many baths did he take? | 2A=nineteen sulphur baths
? Has the spa been closed? | -
? Was the nurse dismissed over the case? | -
? Was the daughter ordered to pay the spa's costs? | 9D

= TV weatherman denies faking tornado
N| {The Oklahoma forecaster Skip Danforth} said on Monday that the tornado that forced 9,000 people into their shelters on Saturday night "was there on my radar and is still there in my heart".
N| {The National Weather Service in Norman} said that there had been no tornado, no rotation and very little wind.
N| {His station, KTWO-9}, took him off the air pending a review.
N| {Its news director, Mary-Kate Holloman}, refused to say whether the map he used had been recorded in 2013.
A| {A graphics operator at the station} said that it had, and that the date had been covered with a smiling sun.
N| {Danforth}, 58, said he had put a sun there for the children.
V| A woman of 70 broke her wrist on the steps of a shelter in Yukon.
N| {Her lawyer, Travis Beecham}, said a suit would follow.
V| Saturday's audience was the station's largest in five years.
V| Two of Danforth's rivals have been asked whether they envied him, and only one said no.
? Was there a tornado on Saturday? | 1A+ 2D
? Did Danforth fake the map? | 5A 4W 6D+
? Has Danforth been taken off air? | 3A+
? Has he been fired? | 3D+
? was anyone hurt | 7A
? Has the woman sued? | 8P+
? Did Danforth do it for ratings? | -
? How many people went to the shelters? | 1A+=9,000 people
? Did the rivals warn of a tornado too? | -

= Dutch crown witness killed? Minister 'cannot say'
M| {The crime site Onderwereld} reported on Sunday that Faysal R., the crown witness in the trial of the Kelder brothers, had been shot dead at a safe house in the Baltic region.
N| {Justice minister Hilde Roelofs} told parliament that she could not say anything about persons in the protection scheme, dead or alive.
N| {Faysal R.'s lawyer, Oscar Vreeland}, said that he had spoken to his client at eight on Monday morning and that he had complained about the food.
A| {Two sources in the protection service} said that an incident had taken place but that it concerned somebody else.
N| {The prosecutor in the Kelder case, Fenna Bruinsma}, said the witness would give evidence by video link on 3 March as planned.
N| {Counsel for the elder Kelder, Mr Sjoerd Pinxten}, demanded a sign of life.
N| "Let him hold up today's newspaper," {Pinxten} said.
N| {Onderwereld} said that it was sticking to its story.
V| A brother of the witness was murdered in Tilburg in 2021.
? Has the crown witness been killed? | 1A 2W+ 3D+ 4D 5D 8A
? Will Faysal R. testify? | 5A
? did the minister deny that he is dead | 2W+
? Was somebody else hurt at a safe house? | 4A
? Was the witness's brother killed? | 9A
? Where is the safe house? | 1A=in the Baltic region
? Did the Kelder brothers order a murder? | -
? Has the site withdrawn its report? | 8D+
? Has Roelofs resigned? | -

= Faysal R. appears on screen, holding turnip
V| The crown witness in the Kelder trial, whose death had been reported three weeks ago, testified for two hours by video link in the high-security court near Schiphol on Friday.
V| His face could not be seen; at the request of the defence he held up a vegetable of the judges' choosing.
N| {Presiding judge Renske Terpstra} declared herself satisfied that he was alive.
N| {Sjoerd Pinxten, for the elder Kelder}, said he was satisfied that somebody was.
N| {The witness} said that both brothers had ordered the murder of the lawyer Bas Hoving in his presence.
N| {Pinxten} said his client had been at the dentist.
N| {The younger brother, Kevin Kelder}, laughed and then said that he exercised his right to silence.
N| {Onderwereld} apologised to its readers and named the source of its mistake as a policeman.
N| {The national police} did not respond to that.
V| The trial will continue on 9 April.
? Has the crown witness been killed? | 1D 3D 8D
? Did the Kelder brothers order a murder? | 5A 6D+ 7W+
? has the site withdrawn its report | 8A+
? Where did the elder brother claim to be? | 6A+=at the dentist
? Did the witness show his face? | 2D
? Who misled the website? | 8A+=a policeman ; 9W+
? Has the verdict been delivered? | 10D
? Has the dentist testified? | -
? Did Faysal R. take part in the murder? | -

= Vet accused of signing off dead horses says she was misled
N| {The veterinary surgeon at the centre of a Kentucky horse-insurance inquiry} said on Tuesday that she had been misled about the identity of eleven thoroughbreds she certified as healthy after they were dead.
N| {Dr. Corinne Tackett, 39}, told a hearing of the state racing commission in Lexington that she had examined living animals and that somebody had switched the papers.
N| {The commission's investigator, Roy Pennebaker}, said she had been in Barbados on three of the dates.
N| {Her attorney, Claude Ferriday}, said those three certificates carried a stamp, which was kept in an unlocked drawer.
V| Bluegrass Livestock Mutual paid out $2.9 million on the eleven horses.
N| {The stable owner, Whit Sandlin}, who received the money, has declined to testify, on the advice of counsel.
A| {A groom} told investigators that Sandlin used to call Tackett "my pen".
V| Her license has been suspended since March; a decision is due within ninety days.
? Did Tackett certify dead horses? | 1A+ 2D+
? Did she know the horses were dead? | 1D+ 2D+
? was she abroad on some of the dates | 3A 4A+
? Who received the payout? | 6A=The stable owner, Whit Sandlin
? Has Sandlin testified? | 6D+
? Has Tackett lost her license for good? | 8D
? How much did the insurer pay? | 5A=$2.9 million
? Did Sandlin kill the horses? | -
? Has the groom been charged? | -

= Tackett cleared; stable owner indicted over eleven horses
V| Whit Sandlin, the owner of Stillwater Stables, was indicted in Lexington on Thursday on eleven counts of insurance fraud and four of cruelty to animals.
V| The state racing commission on the same day restored the license of the veterinarian, Dr. Corinne Tackett.
N| {Its chairman, Judge Harlan Moss}, said that the evidence pointed to her stamp, not to her.
N| {According to the indictment}, four of the horses were killed with an electric cord by a man known as the Sandman, who has not been found.
N| {Sandlin's attorney, Beau Trimble}, said that his client loved horses and had cried at each of their funerals.
N| {Bluegrass Livestock Mutual} said that there had been no funerals.
N| {Tackett} said that she was going back to cows.
A| {The groom whose testimony started the case} is said to be in hiding.
V| Sandlin will be arraigned on June 3.
? Did Tackett certify dead horses? | 3D
? Has Tackett lost her license for good? | 2D
? Has Sandlin been charged? | 1A
? Did Sandlin kill the horses? | 4A 5D+
? Who killed the four horses? | 4A=a man known as the Sandman
? has the sandman been arrested | 4D
? Were there funerals? | 5A+ 6D
? Has Sandlin pleaded guilty? | 9P
? Was Judge Moss replaced? | -

= German pensioner's 'Nazi gold' map leads to septic tank
V| A three-day dig in the garden of a guest house near Bad Aussee, Austria, which had drawn two television crews and a descendant of an archduke, ended on Saturday at the lid of a septic tank.
N| {The owner of the map, retired surveyor Horst Lüdemann, 79}, said that the tank was a decoy.
N| {The mayor, Christl Stocker}, said that no permit would be given for another dig.
N| {The federal monuments office} had called the map "a work of imagination, with coffee".
N| {Lüdemann} insists that it was drawn by an SS quartermaster and that he can prove it.
N| Asked how, {he=Horst Lüdemann} said the proof was with the gold.
A| {Some of the diggers} say they have not been paid.
N| {The landlady, Roswitha Egger}, puts the damage at 14,000 euros, which she says a television company has agreed to bear.
N| {The company, Schatzfilm}, did not return a call.
V| Gold worth 120,000 euros was found in the same valley in 1986, by a dog.
? Did they find the Nazi gold? | 1D
? Is the map genuine? | 4D 5A+
? Will there be another excavation? | 3D
? who will pay for the damage | 8A=a television company ; 9W+
? Have the diggers been paid? | 7D
? How much gold was found in 1986? | 10A=worth 120,000 euros
? Did the archduke bury the gold? | -
? Has Lüdemann been charged with fraud? | -
? Was the dog Lüdemann's? | -

= Ghanaian pastor's 'resurrection' was paid theatre, judge finds
V| A judge in Johannesburg found on Monday that a man who rose from a coffin in front of 8,000 worshippers in 2019 had never been dead, and ordered the Ever-Living Tabernacle to repay a funeral company.
V| The company, Rest & Sons, lent its hearse for the occasion and said it had suffered ridicule.
N| {Judge Moipone Ramatlo} said the man, Bright Sithole, had been seen at a café that morning eating eggs.
N| {Prophet Cyrus Appiah}, who performed the rite, told the court he had merely completed a miracle that had begun in the mortuary.
N| {Sithole}, 31, testified that he had been paid 1,500 rand and bitten his tongue in order not to laugh.
N| {The church's lawyer} said that the church would repay the hearse but not the ridicule.
V| Damages of 380,000 rand were awarded for the ridicule.
N| {The police} have not said whether there will be a criminal case.
V| Members of the congregation left the court singing.
? Did the prophet raise a man from the dead? | 1D 3D 4A+ 5D+
? Was Sithole paid? | 5A+
? will the prophet be prosecuted | 8W
? Will the church pay for the ridicule? | 6D+
? How much were the damages? | 7A=380,000 rand
? How much was Sithole paid? | 5A+=1,500 rand
? Was Sithole dead? | 1D 3D
? Did Rest & Sons know about the trick? | -
? Has the church closed? | -

= Czech footballer's kidnapping of ex-girlfriend's cat ends in fine
V| The midfielder Radim Vitásek was fined 50,000 crowns by a court in Olomouc on Tuesday for taking a cat called Pelé from the flat of his former girlfriend and keeping it for eleven days.
V| He had left the team's training camp without permission to do so.
N| {Judge Markéta Lišková} said that the cat was property, but that she had never written that with less conviction.
N| {Vitásek}, 26, had argued that Pelé was his, a present for a hat-trick.
N| {The former girlfriend, Sára Benešová}, produced a vaccination card in her own name.
N| {Vitásek's club} has imposed a fine of its own, whose size it did not disclose.
M| {Sport Dnes} reported it to be ten times that of the court.
N| {The club=Vitásek's club} would not comment on figures.
N| {Benešová} said that the cat had put on weight.
? Was Vitásek fined? | 1A 6A+
? Was the cat his? | 4A+ 5D+
? how big was the club's fine | 6W+ 7A=ten times that of the court 8W+
? Did he go to prison? | 1D
? Why did he say it was his cat? | 4A+=a present for a hat-trick
? Has the club sacked him? | -
? Did he hurt the cat? | -
? Has Vitásek appealed? | -
? When was he at the training camp? | -

= Woman who married Eiffel Tower denies divorce reports
N| {The Australian performance artist Petal Jorgensen}, who in 2014 held a ceremony of marriage with the Eiffel Tower, on Thursday rejected a report that she had left it for a bridge.
M| {The website OddPlanet} said she had been seen "embracing a suspension bridge in Porto for twenty minutes".
N| {Jorgensen} said it was a work visit.
N| {The company that runs the tower} said that it had no knowledge of any marriage and wished all its visitors well.
A| {An acquaintance} said the artist had been cooler about the tower since the ticket prices went up.
N| "We have had our difficulties, but we are both still standing," {Jorgensen} wrote.
V| Under French law a person may not marry a structure.
V| Her exhibition, Rivet, opens in Lyon on 20 May.
N| {OddPlanet} declined to remove the article.
? Did Jorgensen leave the Eiffel Tower? | 1D+ 2A 5A 6D+
? Was she seen hugging a bridge? | 2A 3A+
? is she legally married to the tower | 4W+ 7D
? Has OddPlanet withdrawn the report? | 9D+
? When does the exhibition open? | 8A=20 May
? Did she marry the bridge in Porto? | -
? Has she been fined by the city of Paris? | -
? Did the company raise prices because of her? | -

= Armed men steal 19 tonnes of nutmeg from Grenadian co-op
V| Armed men broke into a warehouse of Grenada's nutmeg growers' co-operative at Gouyave on Sunday night and left with 19 tonnes of nutmeg and mace in three lorries.
N| {Superintendent Alston Frederick} said that the watchman had been tied up but was unharmed.
N| {The co-operative} put its loss at 640,000 East Caribbean dollars, all of it insured.
N| {Its manager, Cosmus Telesford}, said the insurance had lapsed in April, but that he was sure something could be done.
V| Roadblocks were set up, in vain.
N| {A coast guard officer, Lieutenant Shem Baptiste}, reported that a vessel without lights was seen off Victoria at three in the morning.
N| {Venezuela's consul} protested against "insinuations".
V| No one had mentioned Venezuela.
N| {Frederick} declined to say if the watchman was under suspicion.
V| It is the island's largest theft since 1983.
? Was nutmeg stolen? | 1A
? Was the watchman hurt? | 2D
? Was the stock insured? | 3A+ 4D+
? is the watchman a suspect | 9W
? Were the thieves caught at a roadblock? | 5D
? How much nutmeg did they take? | 1A=19 tonnes of nutmeg and mace
? Did the thieves come from Venezuela? | 7D
? Was a boat seen off the coast that night? | 6A
? Has the insurer paid? | -
? Was anybody arrested in 1983? | -

= Man who kept 2,000 road signs in barn gets suspended sentence
V| A former road-worker from the Vendée received a suspended sentence of eight months on Wednesday for the theft of 2,014 road signs, which gendarmes discovered in his barn by following one of them.
V| Jean-Noël Gaborit, 55, had arranged them in the form of a village.
N| {The court in La Roche-sur-Yon} noted that three accidents at junctions without signs had been reported but that no connection was proved.
N| {Gaborit} said he had only taken signs that nobody obeyed.
N| {The department} claims 410,000 euros, and a separate hearing in January will decide on that.
N| {His lawyer, Maître Soizic Bertaud}, said he could offer to put them back.
N| {The department's roads director, Patrice Chauvet}, said that this would cost more than new ones.
V| The museum of the department has asked for the roundabout.
A| {Tourists} are reported to be coming to the barn.
? Did Gaborit steal road signs? | 1A 4A+
? Will he go to prison? | 1D
? Did the thefts cause accidents? | 3D
? has the department been compensated | 5P+
? How many signs did he take? | 1A=2,014
? Will he put the signs back? | 6P+ 7D
? Was anyone killed at the junctions? | -
? Has the museum got the roundabout? | 8P
? Is Gaborit appealing? | -

= Hostage drama at Leipzig notary ends after nine hours
V| A man who had barricaded himself with four people in a notary's office in Leipzig surrendered to police at seven on Tuesday evening, after nine hours of negotiation.
N| {Police director Annegret Pohl} said all four were unharmed, though one of them was being treated for dehydration.
N| "There was a weapon, it was loaded, and it was pointed at people," {she=Annegret Pohl} said.
A| {The man's brother}, outside the cordon, told MDR that it was a starting pistol.
A| {A special-forces officer} said that a shot had been fired shortly after noon.
N| {Pohl} said that the noise had been a door.
M| {Leipziger Abend} reported that the man, a roofer of 49, had lost his house in a forced sale that the notary certified.
N| {The notary, Dr Gernot Wille}, who was at lunch when it began, declined to speak about a client.
V| The public prosecutor is expected to apply for a warrant on Wednesday.
V| The man is the father of three.
? Were any of the hostages hurt? | 2D
? Was the weapon real? | 3A 4D
? Was a shot fired? | 5A 6D+
? has a warrant been issued | 9P
? Was the notary among the hostages? | 8D
? Why did he do it? | 7A=had lost his house in a forced sale
? Was the siege ended by force? | 1D
? Were the children inside? | -
? Did the hostage-taker kill himself? | 1D
? How long did it last? | 1A=nine hours

= Ukrainian pianist's stolen concert grand found in Constanța school
V| A concert grand stolen from the Kherson philharmonic in 2022 has turned up in the music room of a school in Constanța, Romania, where it was taken for a gift.
N| {Headmistress Daniela Zamfir} said it had been delivered by a furniture company with a red bow.
N| {The pianist Yevhen Lysohor} identified it on Saturday by a burn on the lid that he had made with a candle in 1999.
N| {Romania's border police} have found no customs record.
N| {Kherson's mayor in exile, Valeriya Drozd}, thanked the school for keeping it tuned and asked for it back.
N| {Zamfir} said that she would give it up with a heavy heart, but that she would need a signature from the ministry.
N| {The ministry of culture} said that it was a matter for the ministry of education.
N| {The ministry of education} did not answer an e-mail.
A| {A teacher} claimed that the bow had been put on by the mayor of Constanța himself.
N| {His office=the mayor of Constanța} called this absurd.
? Has the stolen piano been found? | 1A 3A+
? Has it been returned to Kherson? | 5P+ 6P+
? did the mayor give the piano to the school | 9A 10D+
? Who brought it to the school? | 2A+=a furniture company
? How did Lysohor recognise it? | 3A+=by a burn on the lid
? Has the ministry of education agreed? | 8W+
? Was the piano damaged by shelling? | -
? Who stole it? | -
? Was Zamfir arrested? | -

= MP's libel threat over 'double life' in Lincoln
M| {The weekly Witham Echo} has withdrawn an article claiming that the Conservative MP Gerald Prothero-Nunn keeps a second household above a shoe shop in Lincoln.
N| {Its editor, Josie Bargate}, said the tenant was a G. Prothero, no relation, who sells insoles.
N| {The MP's agent} said that no action would be taken if an apology appeared by Friday.
V| The apology appeared on Thursday, in a box.
N| {Mr Prothero-Nunn} told Radio Lincs that he had not lost his temper.
A| {A member of his staff} said he had thrown a stapler.
N| {Mrs Prothero-Nunn} said that she had never doubted him because he could not manage one household.
N| {Mr Prothero}, of the insoles, said business was up.
V| A rival paper, which had repeated the claim, has not said anything.
? Does the MP have a second household in Lincoln? | 1D 2D
? Has the newspaper apologised? | 4A
? Is the MP going to sue the Echo? | 3P+
? Who lives above the shoe shop? | 2A=a G. Prothero
? did the mp lose his temper | 5D+ 6A
? Did the rival paper apologise? | 9D
? Does the wife believe him? | 7A+
? Has the MP lost his seat? | -
? Did the editor resign? | -

= Tribute band singer, not rock star, died in Gdańsk hotel, police clarify
N| {Police in Gdańsk} said on Sunday that a man who died in a hotel on Saturday was a member of a tribute band and not the British singer Roddy Flint.
V| Flint was trending worldwide within twenty minutes of the first report, by the radio station Fala 101.
N| {Flint's daughter, Paloma}, said that her father was alive and gardening in Herefordshire.
N| {The dead man's brother, Adam Kruk}, told reporters that Jacek, who was 56, had been ill for some time and would have been proud.
N| {Fala 101} apologised to Flint, and later to the Kruks.
N| {Police spokeswoman Julita Sobczak} said no third party was involved.
M| {The website Rokgazeta} reported that Kruk had taken sleeping pills with brandy.
N| {Sobczak} said that only the autopsy could show that.
V| Flint, who is 74, retired in 2011.
N| {He=Roddy Flint} has offered to sing at the funeral.
? Is Roddy Flint dead? | 1D 2A 3D+
? Who died in the hotel? | 1A=a member of a tribute band 4A+=Jacek
? Did Kruk die of pills and alcohol? | 7A 8W
? was kruk murdered | 6D
? Did the radio station say sorry? | 5A+
? Did Flint sing at the funeral? | 10P+
? Was Flint in Gdańsk? | 3D+
? Has the autopsy been done? | 8W
? Did Flint come out of retirement? | -
? Was Flint ill? | -

= Bundesliga club treasurer's conviction for tax evasion upheld
V| Germany's Federal Court of Justice has confirmed a sentence of three years and nine months against Hanno Stelzer, treasurer of a second-division club, for evading 2.9 million euros in taxes.
V| The judges in Karlsruhe rejected his appeal as unfounded in an order published on Friday, and Stelzer will have to begin his sentence within weeks.
N| {His lawyer, Dr Isabell Frantz}, said that she would turn to the Constitutional Court, which would not delay it.
N| {Stelzer}, 67, said that he would go in with a clear conscience.
N| {The club} announced that he would be its treasurer until the annual meeting in November.
N| {The German Football League} said that it was examining this.
V| The money went to an account in Liechtenstein under the name of the club's mascot.
N| {The supporters' council} called for his immediate departure.
A| {Members of the board} are said to be divided.
? Was Stelzer's appeal successful? | 1D 2D
? Has he begun his sentence? | 2P 4P+
? Has the treasurer left the club? | 5D+ 8P
? will the league act against the club | 6W
? How long is the sentence? | 1A=three years and nine months
? Where did the money go? | 7A=an account in Liechtenstein
? Was the mascot charged? | -
? Did he admit guilt? | 4D+
? Is the club being sued? | -
? Did the Constitutional Court reject his complaint? | 3P+

= Vicar denies burying gold with wealthy widow
N| {The vicar of St Oswin's in Tynemere, the Rev Quentin Armitage}, said he had not placed four gold bars in the coffin of Mrs Elspeth Lorrimer, whatever the churchwarden might say.
N| {The churchwarden, Norman Fishwick}, says that the coffin took eight men.
N| {The undertaker, Clive Rudd}, said that Mrs Lorrimer had been a substantial lady.
N| {Her niece, Susannah Coe}, has applied for an exhumation because four bars listed in the will could not be found.
N| {The chancellor of the diocese, Judge Hester Bland}, will hear the application on 8 December.
N| {Mr Armitage=the Rev Quentin Armitage} said that he would welcome it.
A| {Parishioners} recall that the vicar bought a new car in the summer.
N| {He=the Rev Quentin Armitage} says it was a gift from a cousin in Hull.
N| {The cousin} said he did not own a car, let alone two.
V| A police inquiry was closed in September.
? Did the vicar put gold in the coffin? | 1D+ 2A
? Has the grave been opened? | 4P+ 5P
? Where did the vicar get the money for the car? | 8A+=a gift from a cousin in Hull ; 9D+
? Did a cousin give him the car? | 8A+ 9D+
? why was the coffin so heavy | 3A=Mrs Lorrimer had been a substantial lady
? Are the police still investigating? | 10D
? Does Armitage oppose the exhumation? | 6D+
? Have the bars been found? | 4D+
? Did the niece steal the bars? | -
? Did the bishop comment? | -

= Pop star Jessa Lark detained at Toronto airport, say reports
M| {Celebrity site Hushhush} reported late on Friday that the singer Jessa Lark had been arrested at Toronto's Pearson airport with a loaded handgun in a violin case.
A| {Two airport employees}, speaking to this newspaper, confirmed that a woman had been led away from the VIP lounge by five officers.
N| {Peel Regional Police} would say only that an individual was assisting them.
N| {Lark's manager, Ozzie Trent}, did not respond to three messages.
N| {The Canada Border Services Agency} said that privacy law prevented it from discussing travellers.
A| {Fans who had gathered at her hotel} said she had never checked in.
V| A concert planned for Saturday at the Lakeshore Dome was still being advertised at midnight.
V| In 2020 Lark paid a fine for bringing cannabis through the same airport.
V| She is 28 and does not, so far as anyone knows, play the violin.
? Was Jessa Lark arrested? | 1A 3W+ 4W+ 5W
? Was a gun found? | 1A
? Has Saturday's concert been cancelled? | 7D
? did she check in to the hotel | 6D
? Where was she arrested? | 1A=at Toronto's Pearson airport
? Was she arrested for cannabis on Friday? | -
? Has she been charged? | -
? Did her manager deny the report? | 4W+

= Lark 'never detained', gun was stage prop in another woman's luggage
N| {Peel Regional Police} said on Saturday that the woman stopped at Pearson airport the previous night was a theatre wardrobe mistress from Halifax and not the singer Jessa Lark.
N| {Constable Armand Leduc} said that the weapon in her violin case was made of resin and had appeared in three productions of Carmen.
V| She was sent on her way with an apology and a voucher.
N| {Lark's manager, Ozzie Trent}, said the singer had been asleep on a bus near Kingston.
N| {He=Ozzie Trent} said that he had not replied to messages because he was asleep on it too.
M| {Hushhush} amended its headline to "Woman, not Jessa Lark, not arrested".
V| Lark opened her concert at the Lakeshore Dome on Saturday with a violin solo.
A| {Critics} described it as brave.
? Was Jessa Lark arrested? | 1D+ 4D+ 6D
? Was a gun found? | 2D
? Has Saturday's concert been cancelled? | 7D
? Who was stopped at the airport? | 1A+=a theatre wardrobe mistress from Halifax
? was the woman from halifax arrested | 3D 6D
? Where was Lark on Friday night? | 4A+=on a bus near Kingston
? Did Hushhush apologise? | -
? Does Lark play the violin? | 7A
? Why did the manager not answer? | 5A+=because he was asleep on it too

= Wall collapse kills five at Lagos prison; officials say two
A| {Warders and a chaplain at Ikoyi Creek prison} said that at least five inmates had been crushed to death on Sunday when a boundary wall came down during heavy rain.
N| {The correctional service} gave the number of dead as two.
N| {Its spokesman, Chief Superintendent Olumide Bakare}, said that forty prisoners had taken the opportunity to leave and that twenty-nine had since come back or been brought back.
M| {The Nigerian Courier}, which had a reporter at the mortuary, counted six bodies in prison clothing.
N| {Bakare} said that some of those had died of other things.
N| {The Lagos governor, Adesuwa Ogbemudia}, ordered the inspection of every custodial wall in the state.
V| The wall, built in 1955, had been propped up with bed frames since a storm in April.
N| {The interior minister} described it as an act of God.
N| {An engineer who surveyed it in 2021, Funke Adeleke}, called it an act of the budget office.
? How many inmates died? | 1A=at least five inmates ; 2A+=two ; 4A=six
? Did five prisoners die? | 1A 2D+ 4D
? How many prisoners escaped? | 3A+=forty prisoners
? have they all been recaptured | 3D+
? Did anyone know the wall was unsafe? | 7A 9A
? Has every wall been inspected? | 6P
? Did warders die in the collapse? | -
? Did the minister accept blame? | 8D+
? Has the governor resigned? | -

= Ikoyi Creek: toll now eleven, inquiry told wall was to be rebuilt twice
V| A panel of inquiry into the collapse at Lagos's Ikoyi Creek prison established on Thursday that eleven inmates had lost their lives, nine more than the correctional service originally admitted.
N| {Chief Superintendent Olumide Bakare} told the panel that his first figure had been correct when he gave it.
N| {The panel's chairman, retired Justice Chukwudi Ibe}, asked if the other nine had died for his convenience.
V| Money for a new wall was released in 2019 and again in 2022; the wall was not built in either year.
N| {The contractor, Peakstone Works}, said that it had been paid a third and had built the foundations.
N| {Engineer Funke Adeleke} testified that she had looked for foundations and found a goat.
N| {The service's comptroller, Hadiza Musa-Bello}, asked for leave to resign, which the minister has not granted.
A| {A former inmate} said that the bed frames were taken away for visitors on the eve of the storm.
V| Six of the escapees are still at liberty.
? How many inmates died? | 1A=eleven inmates
? Did Bakare admit that his figure was wrong? | 2D+
? Were foundations laid? | 5A+ 6D
? Has Musa-Bello stepped down? | 7P+
? have all the escapees been recaptured | 9D
? Was the wall rebuilt? | 4D 6D
? Did Bakare take the money? | -
? Was the contractor paid in full? | 5D+
? Why did the wall fall? | -

= Belfast court: three cleared in forged vaccine passes case
V| Two pharmacists and a hairdresser were found not guilty at Belfast Crown Court on Tuesday of supplying more than 300 false vaccination records in 2021.
V| Judge Siobhán McAteer directed the jury to acquit after an expert accepted that any of 61 people could have used the login.
V| A fourth defendant, Colm Heaney, a systems clerk, pleaded guilty in January and will be sentenced next month.
N| {Solicitor Rory Quigg, for the pharmacists}, said that they had lost their licence and now wanted it back.
N| {The regulator} said that it would consider any application on its merits.
N| {The Public Prosecution Service} said it would reflect on the ruling.
V| Each record was sold for £90.
A| {A person with knowledge of the inquiry} said that two professional footballers were on the list of buyers.
N| {The police} declined to comment on the identity of customers.
? Were the pharmacists convicted? | 1D 2D
? Did Heaney plead guilty? | 3A
? Have they got their licence back? | 4P+ 5W+
? did footballers buy fake passes | 8A 9W
? Has Heaney been sentenced? | 3P
? Will the prosecution appeal? | 6W+
? How much did a record cost? | 7A=£90
? Was the hairdresser jailed? | 1D
? Did patients die? | -
? Was the judge a customer? | -

= Crocodile on Paris Métro was carnival float, RATP says
N| {The operator of the Paris Métro} said on Friday that the crocodile seen by dozens of passengers on line 8 was an inflatable belonging to a carnival association in Créteil.
N| {A spokeswoman, Estelle Quéméner}, said that it had been taken aboard at Balard in order to save petrol.
V| Four passengers had pulled the emergency handle, and trains stood still for half an hour.
A| {One of them, a student}, said that it had looked at him.
N| {The association's treasurer, Mamadou Diop-Laurent}, said that the eyes had lamps in them.
N| {Quéméner} said that the operator did not intend to take action, as there was no rule on crocodiles, inflatable or otherwise.
V| A live python was found on line 13 in 2018.
N| {The union Sud-Voie} demanded a rule.
? Was there a live crocodile on the Métro? | 1D+ 2D+
? Will the association be punished? | 6D+
? How long were trains stopped? | 3A=half an hour
? did the crocodile bite someone | -
? Was a python found on line 8? | 7D
? Is there a rule about crocodiles? | 6D+ 8P
? Who owns the crocodile? | 1A+=a carnival association in Créteil
? Was the treasurer arrested? | -

= Investigators rule out link between two missing Alaskans
N| {Alaska State Troopers} said on Wednesday there was no connection between the disappearance of Dennis Okpealuk, 58, a trapper from Kotzebue, and that of the schoolteacher Renee Stavropoulos, who was last seen in the same week in February, 200 miles away.
N| {Sergeant Vern Tillman} said that Okpealuk's snow machine had been located at the bottom of a frozen lake and that recovery would have to wait for the thaw.
N| "As for Ms. Stavropoulos, we have reason to believe that she left the state voluntarily," {he=Vern Tillman} said.
N| {Her mother, in Astoria, Oregon}, said that she did not believe that and that her daughter's dogs were hungry.
M| {The Anchorage Beacon-Dispatch} had reported that both had attended a meeting of a doomsday group called the Ninth Lamp.
N| {The group's leader, Brother Cephas}, said that Okpealuk had never come to a meeting.
N| {He=Brother Cephas} declined to say whether the teacher had.
N| {Tillman} said the group was not a focus.
V| A third person, missing since 2019, was found in a bar in Fairbanks on Sunday.
? Are the two disappearances connected? | 1D+ 5A
? Did Okpealuk belong to the Ninth Lamp? | 5A 6D+
? Did the teacher attend meetings of the group? | 5A 7W+
? Has the snow machine been raised? | 2P
? did stavropoulos leave alaska on her own | 3A+ 4D+
? Is Stavropoulos dead? | 3D
? Who was found in Fairbanks? | 9A=A third person
? Was the trapper murdered? | -
? Did the leader take her money? | -
? Has Brother Cephas been arrested? | -

= Bridge engineer questioned for second time in Genova hospital death
V| Investigators in Genova on Monday questioned for the second time Massimo Traverso, an engineer whose wife, the surgeon Carlotta Ferrando, died in November after an injection that was meant for another patient.
N| {Prosecutor Gaia Semino} confirmed the interview but not its subject.
N| {Traverso's lawyer, Nicola Repetto}, said his client had been heard as a witness and was at the disposal of the authorities.
M| {The daily Il Ponente} reported that the couple had been about to separate and that a life policy for 800,000 euros was taken out in July.
N| {The insurer Ligure Vita} said that no policy had been in force at the time of death.
N| {Dr Ferrando's sister, Benedetta}, told the newspaper that there was no talk of separation.
A| {Two nurses} said the syringe had been left on the wrong trolley by a locum.
N| {The hospital} has suspended nobody, and says it is waiting for the report of three experts.
V| The report was due in February.
? Was Ferrando's death an accident? | 1A 7A 8W+
? Is Traverso a suspect? | 3D+
? Did Traverso insure his wife's life? | 4A 5D
? were the couple separating | 4A 6D+
? Has the experts' report been delivered? | 8D+
? Has the locum been suspended? | 8D+
? What did prosecutors ask Traverso? | 2W+
? Was Traverso arrested? | 3D+
? Was Traverso having an affair? | -
? When was the policy taken out? | 4A=in July

= Taxi driver hailed as saint admits he invented lost fortune
N| {A taxi driver in Hyderabad} who was feted for returning a bag with four million rupees to its owner confessed on Tuesday that there had never been a bag.
N| "I wanted my daughter to see my name in the newspaper," {Syed Rahmat} said in tears.
V| The grateful owner, who appeared with him on three channels, was his cousin.
N| {The transport minister, Kavitha Reddy-Nair}, who gave him a scooter, said that he could keep it.
N| {The taxi drivers' union} expelled him at noon and took him back at four.
N| {Police} said that they were checking whether a law had been broken.
N| {The Deccan Observer}, which broke the original story, published a full page on how it could happen.
A| {Passengers} said that he had always been honest about the meter.
N| Donations of 260,000 rupees from readers are to go to a hospital, according to {the newspaper}.
? Did Rahmat return a bag of money? | 1D+ 2D+
? Was the owner of the bag genuine? | 3D
? Must he return the scooter? | 4D+
? has he been charged | 6W
? Was he thrown out of the union? | 5A+
? Why did he lie? | 2A+=I wanted my daughter to see my name in the newspaper
? Did the minister know of the hoax? | -
? Where does the donated money go? | 9A=to a hospital
? Did the cousin apologise? | -

= Rescue helicopter pilot sues over 'coward' headline
V| A helicopter pilot who turned back from a search in the Tatra mountains in a storm is suing the Slovak tabloid Denník Plus for 120,000 euros over a front page that called him a coward.
N| {The pilot, Captain Matej Hudák}, said at the opening of the trial in Poprad on Tuesday that a gust of 140 kilometres an hour had thrown his machine towards a ridge.
N| {The newspaper's lawyer, Zdenka Kormanová}, said that the word had been a question, since there was a question mark, though a small one.
V| The two students for whom he was searching, Ela Novotná and Tomáš Brezina, died of cold.
N| {Novotná's father} testified for the pilot.
N| {The mountain rescue service} had twice commended Hudák for other missions.
N| {Kormanová} disputed that the gust was more than 90, citing a station in the valley.
A| {A meteorologist} said that a valley was not a ridge.
V| Judge Ladislav Ondruš adjourned the case to 19 June.
A| {Colleagues} said that the whole hangar had signed a card.
? Did the paper call the pilot a coward? | 1A 3D+
? Has the pilot won his case? | 9D
? How strong was the wind? | 2A+=140 kilometres an hour ; 7D+
? Did the students survive? | 4D
? was the newspaper ordered to pay | 9D
? Does Novotná's father blame the pilot? | 5D+
? Was Hudák suspended? | -
? How much does he claim? | 1A=120,000 euros
? Was the helicopter damaged? | -
? Did the mountain rescue service criticise Hudák? | 6D+

= Manitoba RCMP say body of fugitive teacher confirmed
N| {The Manitoba RCMP} said on Tuesday that dental records had confirmed that remains found beside the Churchill River on 27 July were those of Grant Ollerenshaw, a teacher who had been sought in the deaths of three campers.
N| {Superintendent Nadine Courchene} said that a rifle lay next to him, and that ballistics were under way.
N| {=Nadine Courchene} "At this time, we can't say whether he died by his own hand."
N| {Family members of the victims} told CTV Manitoba that they had wanted to see him in court.
V| The manhunt covered 1,800 square kilometres and lasted 41 days.
N| {His brother, Darcy Ollerenshaw}, said that Grant had never owned a firearm and that a brother should have been allowed to see the body.
N| {The RCMP} said the brother had been given the opportunity.
A| {A pilot who flew the area} said he had seen smoke from two fires on 20 July.
N| {Courchene} declined to say if a second person was being sought.
? Is Ollerenshaw dead? | 1A
? Did Ollerenshaw own a gun? | 6D+
? Did he kill himself? | 3W
? was his brother allowed to see him | 6D+ 7A
? Is there a second suspect? | 9W
? How long was the manhunt? | 5A=41 days
? Did he have a rifle with him? | 2A 6D+
? Were the victims identified? | -
? Did he send a letter to his brother? | -

= Austrian brewery heiress's kidnapping: what the trial heard
V| The trial of three men accused of abducting the brewery heiress Johanna Trattner opened in Salzburg on Monday under heavy guard.
N| {Prosecutor Helmut Kriechbaum} told the jury that they held her for six days in a disused ice cellar, in which the temperature never rose above five degrees.
N| {Trattner}, 24, testified for an hour and identified one of them by his cough.
N| {Counsel for the first defendant, Marija Obradović}, said that half of Salzburg coughed in February.
N| {The second defendant, Kurt Aschauer}, admitted renting the cellar but not knowing what it was used for.
V| The third, a nephew of the family's gardener, has said nothing since his arrest.
V| The ransom, 2.2 million euros, was paid in Passau and has not been recovered.
N| {The family's spokesman} denied that a larger sum had been discussed.
A| {A police officer} described it as the coldest case of his career.
V| A verdict is expected before Easter.
? Did the three abduct Trattner? | 1A 2A 3A+ 4D+ 5D+
? Was ransom paid? | 7A
? has the ransom been found | 7D
? Did Aschauer rent the cellar? | 5A+
? Has the gardener's nephew confessed? | 6D
? Have they been found guilty? | 10P
? How long was she held? | 2A=six days
? Was the gardener arrested? | -
? Did the family pay a bigger sum than announced? | 8D+
? Did she escape by herself? | -

= Ambulance firm guilty of fraudulent mileage, Brussels court rules
V| A correctional court in Brussels on Thursday fined the ambulance company Ambu-Rapide 900,000 euros for charging the health insurance for journeys that its vehicles had not made.
V| Managing director Frédéric Nyssens was sentenced to 30 months, half of them suspended, and barred from running a company for five years.
V| Over four years the firm charged for 1.1 million kilometres more than its fleet had on the clock.
N| {Nyssens}, who did not appear, wrote to the court that the odometers were faulty.
N| {The manufacturer} had testified that all of them could not be faulty in the same direction.
N| {The national insurance institute} said that it had already recovered 2.4 million euros and would ask for the remaining 700,000.
N| {His lawyer, Maître Aïcha Benali-Wouters}, said that an appeal was likely.
V| Thirty-eight drivers, against whom there had been charges, were acquitted.
? Was Ambu-Rapide convicted? | 1A
? Were the drivers found guilty? | 8D
? Were the odometers broken? | 4A+ 5D
? has nyssens appealed | 7P+
? How much has the insurer got back? | 6A+=2.4 million euros
? How long is Nyssens's sentence? | 2A=30 months
? Was Nyssens in court? | 4D+
? Did patients die because of the fraud? | -
? Is the company bankrupt? | -
? Must Nyssens serve all of the 30 months? | 2D

= Lord's daughter missing in Marrakesh calls father from desert
V| Lady Ottoline Craven, whose disappearance from a riad in Marrakesh on Saturday led to the closure of an entire quarter, telephoned her father on Thursday from an oasis in the south of Morocco.
N| {The Earl of Rothay} told reporters at his gate that she sounded well and had become a student of the stars.
N| {The British consulate} said it was in contact with the family.
A| {A cook at the riad} said that she had left of her own accord, at dawn, with a man on a motorcycle and a telescope.
N| {Morocco's tourist police} stated that no crime had been committed as far as they knew.
M| {The Daily Clarion} had claimed that a ransom note had been slipped beneath a door.
N| {The hotel's owner, Brahim Zerouali}, explained that this was the bill.
N| {Lord Rothay=The Earl of Rothay} declined to say whether he would be going out to fetch her.
V| She is 19, and her return flight was on Monday.
? Was Lady Ottoline kidnapped? | 4D 5D 6A
? Has she been found? | 1A 2A+
? Was there a ransom note? | 6A 7D
? did she go off with a man | 4A
? Will her father travel to Morocco? | 8W+
? Is she getting married to the man? | -
? Did she fly home on Monday? | 1D
? Did the quarter get sealed off? | 1A
? Did the consulate pay for her hotel? | -

= Prison 'fight club' trial: governor took bets, ex-guard says
A| {A former guard at the youth prison of Ploče in Montenegro} told the high court in Podgorica on Thursday that boys of fifteen had been made to fight in the laundry while staff, including the governor, placed bets.
N| {The governor, Vuk Radonjić}, shouted from the dock that it was boxing, under rules, and that it had reduced vandalism.
N| {His lawyer, Ljubica Peković}, asked for the remark to be struck from the record.
N| {Judge Danilo Kusovac} refused.
V| A video of forty seconds, which was played twice, shows two boys, no referee and a hand holding banknotes.
N| {Radonjić} said that the hand was not his, because he wears a ring.
N| {Prosecutor Andrijana Vešović} said that rings come off.
V| The justice ministry dismissed him in May after first transferring him to a women's prison.
N| {The ombudsman for children} has asked for compensation for 31 boys.
V| The trial goes on in a fortnight.
? Were inmates forced to fight? | 1A 2D+
? Did the governor bet on the fights? | 1A
? Is it Radonjić's hand in the video? | 6D+ 7A
? Has Radonjić been dismissed? | 8A
? was the remark struck from the record | 3P+ 4D
? Have the boys been compensated? | 9P
? Did a boy die in the fights? | -
? Has Radonjić been convicted? | 10D
? Was there a referee? | 2A+ 5D
? How many boys took part? | -

= Cyclist's defamation claim over 'motor in frame' thrown out
V| A regional court in Bruges has rejected a claim by the cyclist Stijn Lambrechts against a commentator who said, live on air, that "even a blind man can hear that engine".
V| The court held on Friday that the words were an opinion, hard but permissible, in the heat of the final kilometre.
N| {Lambrechts, 31}, said he had never had anything in his frame but air.
V| The bicycle was examined by the sport's governing body after the race, and nothing was found.
N| {The commentator, Roger Van Assche}, said that he had never spoken of a motor.
V| A transcript of the broadcast, annexed to the judgment, contains the word four times.
N| {His broadcaster} said that he would be in his chair for the spring classics.
N| {Lambrechts's manager} has yet to decide on an appeal.
V| Costs of 6,300 euros were awarded against the rider.
? Did Lambrechts win his case? | 1D 9D
? Did the cyclist use a hidden motor? | 3D+ 4D
? did van assche say there was a motor | 1A 5D+ 6A
? Has the commentator been sacked? | 7D+
? Will Lambrechts appeal? | 8W+
? How much must the rider pay? | 9A=6,300 euros
? Did the court rule that the remark was true? | 2D
? Was he disqualified from the race? | -
? Did another rider hear the engine? | -

= Fugitive bishop of self-made church held at Madrid airport
N| {Spain's national police} said on Saturday they had arrested Hernán Olaya, a Colombian who called himself Archbishop of the Universal Gate, as he tried to board a flight to Malabo with a deacon's passport.
V| Olaya, 55, is wanted in Medellín over 7.4 million dollars collected for a cathedral, of which one pillar exists.
N| {His lawyer, Concha Bermejo}, said he had been on his way to a synod and would oppose extradition.
N| {Colombia's justice ministry} said it would file the papers within forty days.
A| {Followers gathered in Medellín} said that the pillar was the cathedral.
N| {The deacon, Fray Wilmar Tobón}, said he had lent nothing to anyone.
M| {The newspaper El Aburrá} reported that the police found 300,000 euros sewn into a chasuble.
N| {The police=Spain's national police} put the sum at 30,000 and the garment at a bathrobe.
N| {Equatorial Guinea's embassy} knew of no synod.
? Has Olaya been arrested? | 1A+
? Did Olaya swindle his followers? | 2A
? how much cash did he have on him | 7A=300,000 euros ; 8A+=30,000
? Did the deacon lend him the passport? | 6D+
? Was he going to a synod? | 3A+ 9D
? Has he been extradited? | 3P+ 4P
? Has the cathedral been built? | 2D 5A
? Was Tobón arrested? | -
? Will he fight the extradition? | 3A+
? Did the Catholic Church ordain him? | -

= Widower of poisoned teacher files suit over lunch delivery
N| The widower of the Lisbon schoolteacher Ana Lúcia Patrão has filed a suit for 600,000 euros against a meal-delivery company, {his lawyer} said on Friday.
N| {The lawyer, Rodrigo Teles Sequeira}, said a parcel meant for another address had contained nuts, to which she was allergic.
N| {The company, Comida Já}, said that the address had been typed in correctly and that the bag was handed over at the school gate to a man in a blue coat.
N| {The school} said nobody in a blue coat worked there.
A| {Two pupils} told investigators that the man was the caretaker, who wears a green one.
N| The caretaker is not a suspect, according to {the prosecutor, Dalila Fonseca}.
N| {Fonseca} would not discuss whether the death was an accident.
M| {The news site Ponto Final} wrote that the teacher had been the beneficiary of a rival's demotion.
V| An autopsy was performed in May, but its findings have not been published.
? Has the widower sued the company? | 1A+
? Was the meal delivered to the wrong person? | 2A+ 3D+
? Is the caretaker under suspicion? | 6D
? was ana lucia murdered | 7W
? What did the autopsy find? | 9W
? Who took the bag? | 3A+=a man in a blue coat ; 5A=the caretaker
? Has the company offered to settle? | -
? How much does the widower want? | 1A+=600,000 euros
? Has the rival been questioned? | -

= Nice mayor's chauffeur acquitted of trafficking parking permits
V| The criminal court in Nice on Tuesday acquitted the mayor's chauffeur, Rachid Ferhani, of selling 212 disabled parking permits to owners of sports cars.
V| The court said the printer had been used with his code, but at hours at which he was demonstrably driving the mayor.
N| {Mayor Véronique Castagnier} had testified to that effect, with a diary.
N| {The prosecutor, Rémi Aubanel}, who wanted fifteen months, will decide within ten days whether to appeal.
N| {Ferhani} said he would sleep for a week and then drive.
A| {City hall employees} say that his code was written on the printer.
V| An association of disabled drivers, which had joined the case, received nothing.
N| {Its president, Marcelle Orengo}, said that somebody had sold them.
N| {Castagnier} announced an internal inquiry.
V| The permits, which fetched about 1,500 euros each, have been cancelled.
? Did Ferhani sell the permits? | 1D 2D 3D
? Was the chauffeur convicted? | 1D
? Did the mayor testify for him? | 3A+
? has the prosecution appealed | 4W+
? Who used the printer? | 2W
? Did anyone else know his code? | 6A
? Did the association get damages? | 7D
? How many permits were sold? | 1A=212
? Was the mayor driving at the time? | 2D
? Has the inquiry found the culprit? | 9P+

= Fox that 'attacked royal infant' was stuffed, Luxembourg court says
N| {Luxembourg's grand-ducal court} issued a denial on Monday of a report that a fox had entered the nursery at Colmar-Berg and bitten the ten-month-old Prince Guillaume-Félix.
M| {The German weekly Die Bunte Krone} had devoted four pages to it.
N| {The court's spokeswoman, Manon Thill}, said the fox in the picture was a hunting trophy of 1926.
N| {The photographer, Timo Breitner}, said that he had only been asked for a fox.
A| {A person at the magazine} admitted that the text had been written around it.
N| {The editor, Constanze Rühl}, was on holiday and could not be reached.
V| The prince was photographed on Sunday with a bandaged finger.
N| {Thill} attributed it to a door.
V| The magazine will print the denial, as the law obliges it to.
? Did a fox bite the baby prince? | 1D+ 2A 3D+ 8D+
? Was the fox alive? | 3D+
? Has the magazine admitted that it made the story up? | 5A 6W+
? Why does the prince have a bandage? | 8A+=a door
? has the denial been published | 9P
? Was the photographer fired? | -
? Was the prince taken to hospital? | -
? Is the court suing the magazine? | -

= Canadian court: airline must pay for lost cello, but not for grief
V| A Federal Court judge in Montreal has ordered TransBoreal Airlines to pay 310,000 dollars to the cellist Yael Brodsky-Chan, whose instrument was crushed by a baggage tractor at Trudeau airport in 2022.
V| Judge Marc-André Vaillancourt refused her a further 200,000 for "loss of companionship".
N| {The airline} had offered 2,300 dollars, the limit laid down in an international convention for baggage.
V| The judge found that the limit did not apply because the cello had its own seat and its own name on the manifest.
N| {Brodsky-Chan} said she was playing on a loan and that it was like living with a polite stranger.
N| {TransBoreal's counsel, Declan Wray}, said that the company was reviewing the ruling, in particular the part about the name.
V| The driver was dismissed and later reinstated.
N| {The union} confirmed that he had been texting.
V| The airline's president has not apologized to the cellist.
? Did the cellist win her case? | 1A 4A
? Did she get everything she asked for? | 2D
? Has TransBoreal apologised? | 9D
? how much had the airline offered | 3A+=2,300 dollars
? Is the driver still dismissed? | 7D
? Will the airline appeal? | 6W+
? Why did the baggage limit not apply? | 4A=because the cello had its own seat and its own name on the manifest
? Was the cello stolen? | 1D
? Was the driver prosecuted? | -
? Was the driver on his phone? | 8A+

= Tbilisi mafia boss 'alive and fishing', wife tells court
N| {The wife of Zaza Kvirikashvili-Dgebuadze}, known as the Engineer, told a court in Tbilisi on Wednesday that her husband, whose death certificate was issued in 2019, was alive and fishing for sturgeon in Abkhazia.
N| "He sends me caviar, and you ask me to call myself a widow," {Nino Dgebuadze} said.
N| {The prosecutor, Levan Tskitishvili}, who is trying to confiscate a hotel from her, said that if he was alive she had been drawing a widow's pension by fraud.
N| {Her lawyer, Ketevan Abashidze}, said that she had never claimed it.
V| The pension agency's records, produced on Friday, show 44 payments.
N| {The de facto authorities in Sukhumi} said that they knew of no such angler.
A| {Two former policemen} said that the body buried in Kutaisi was too short.
N| {The judge, Tamar Jorjadze}, ordered the grave to be opened.
V| Nothing was decided on the hotel.
V| In 2006 the Engineer faked a heart attack in order to leave prison.
? Is the Engineer dead? | 1D+ 2D+ 6W 7D
? Where is Kvirikashvili? | 1A+=in Abkhazia ; 6D
? Did the wife draw a pension? | 3A 4D+ 5A
? has the grave been opened | 8P
? Did the court confiscate the hotel? | 9D
? Was he ill in prison in 2006? | 10D
? Has Nino Dgebuadze been charged? | -
? Did the police bury the wrong man? | 7A
? Who runs the hotel? | -

= Grave in Kutaisi holds a bandit, and it is the right one
N| The body exhumed in Kutaisi last week is that of the crime boss Zaza Kvirikashvili-Dgebuadze, {Georgia's forensic bureau} said on Monday, comparing it with his brother's DNA.
N| {His wife, Nino}, told the court that this was impossible, since he had telephoned her on Sunday.
N| {Judge Tamar Jorjadze} asked for the number, which turned out to be that of a shop selling tinned fish.
N| {Her lawyer, Ketevan Abashidze}, asked for a break and did not return.
N| {Prosecutor Levan Tskitishvili} said he would drop the accusation of pension fraud and pursue the hotel alone.
A| {Neighbours} described her as a woman who lays two plates.
V| The brother, Malkhaz, has claimed the hotel for himself.
N| {He=Malkhaz} denied having had anything to do with the caviar.
? Is the Engineer dead? | 1A 2D+
? Did the Engineer telephone his wife on Sunday? | 2A+ 3D
? Has the pension fraud accusation been dropped? | 5A+
? did malkhaz send the caviar | 8D+
? Who claims the hotel? | 7A=The brother, Malkhaz
? Has the lawyer resigned? | -
? Did the court award the hotel to the brother? | -
? Why did the wife say that he was alive? | -
? Has the burial been repeated? | -

= Bride, best man and lottery fraud: ruling in Lugo
V| A court in Lugo, Spain, on Friday sentenced a couple from Vilalba to two years in prison each for selling 380 shares in a Christmas lottery ticket that they did not hold.
V| The number, 41,077, won.
V| Telmo Raposo, 31, and Uxía Lourido, 29, had needed 9,000 euros for their wedding.
V| Raposo's best man, who sold 60 of the shares without knowing that there was no ticket, was acquitted.
V| Neither of the two had a criminal record, and the sentence is suspended on condition that they repay the holders, to whom they would have owed 1.5 million euros.
N| {Their lawyer, Brais Fraguela}, said they would be paying until they were 104.
N| {Lourido}, weeping, said that she had only ever wanted a band.
N| {The provincial court's press office} explained that repayment covered the price of the shares and not the prize.
V| The holders, many of them relatives, had demanded the prize.
? Were the couple convicted? | 1A
? Must they go to jail? | 5D
? Was the best man found guilty? | 4D
? How many shares did they sell? | 1A=380 shares
? Do they have to pay the prize? | 8D 9P
? did they hold the ticket | 1D 4D
? How much did the couple need for their wedding? | 3A=9,000 euros
? Has anyone been repaid? | 5P
? Did the relatives attend the wedding? | -
? Were the couple also fined? | -

= Boy, 14, 'lunged' at Montana deputy, sheriff's office says; video shows him running
N| {The sheriff's department of Cutter County, Montana}, in its first account of the shooting of a 14-year-old boy on Sunday, said that he "lunged at the deputy with a long-barrelled firearm".
V| Footage from a porch camera, seen by this newspaper, shows the boy running away with what appears to be a rake.
N| {Sheriff Emmett Yost} said that a still picture was not the whole story, though it was moving.
N| {The boy's aunt, Shania Two Moons}, said that he was bringing the rake back to a neighbour.
N| {Deputy Cole Braddock's union} said that Braddock, 27, feared for his life.
N| {The state's division of criminal investigation} said that it had taken over and would not comment on evidence.
V| The boy, who was hit in the shoulder, is in a stable condition.
N| {The sheriff's office} withdrew its statement on Tuesday without putting another in its place.
A| {A former colleague of Braddock} told the Billings Herald that he had been let go in Wyoming for drawing on a scarecrow.
N| {Wyoming's standards board} does not release personnel files.
? Did the boy attack the deputy? | 1A+ 2D
? Was the boy armed with a gun? | 1A+ 2D 4D+
? Did the boy die? | 7D
? was braddock fired in wyoming | 9A 10W
? Has the sheriff's office retracted its statement? | 8A+
? Has Braddock been charged? | -
? Who is investigating? | 6A+=The state's division of criminal investigation
? Did the boy steal the rake? | 4D+
? Has the deputy apologised? | -
? Was the whole thing filmed? | 2A 3A+

= Cutter County deputy indicted over shooting of boy with rake
V| A grand jury in Helena on Thursday indicted the former deputy Cole Braddock on a charge of assault with a weapon in the shooting of a 14-year-old boy in Cutter County in April.
N| {Prosecutor Yvonne Tafoya} said the boy, River Two Moons, was shot from behind at eleven metres.
N| {Braddock's attorney, Clint Ostergaard}, said that his client had seen a rifle, and that perception was what mattered.
N| {Sheriff Emmett Yost}, who is not running for a fifth term, declined to comment.
N| {The boy's family} has filed a claim against the county for $6 million.
N| {The county's insurer} offered $400,000 in July.
N| {Shania Two Moons} said it was for lawyers.
V| River has had three operations and will be in ninth grade in the fall.
V| Braddock pleaded not guilty and is free on bond; his trial is set for February.
? Has Braddock been charged? | 1A 9A
? Did Braddock shoot the boy from behind? | 2A
? Did the boy have a rifle? | 3A+
? did braddock plead guilty | 9D
? Is Braddock in custody? | 9D
? Has the family been paid? | 5P+ 6P+
? Is the sheriff running again? | 4D
? Will there be a trial? | 9A
? Has River died? | 8D
? Did a second deputy fire? | -

= Dispute over inheritance of chess-playing horse settled in Vermont
V| The owner of a horse that seemed able to play chess left it in his will to two different people, and on Monday a probate court in Burlington, Vermont, gave it to neither.
V| Judge Abigail Thornbury held that Caissa, a mare of 14, was not mentioned in the later will and that the earlier one had been revoked.
V| She falls under the residuary clause and goes to a home for retired sled dogs.
N| {The late owner's daughter, Prudence Pell}, said that a horse could not live with dogs, and that she was going to visit on Sundays.
N| {The trainer, Manny Ostrow}, who had claimed the other half, said that the animal had never played chess and had only responded to his eyebrows.
A| {Spectators at the county fair} last summer had seen it win eleven games.
N| {The home} said that it would take Caissa with pleasure, eyebrows or no.
V| The court costs amount to 9,400 dollars.
V| No appeal has been filed.
? Who gets the horse? | 3A=a home for retired sled dogs
? Did the daughter inherit Caissa? | 1D 3D
? Can the horse play chess? | 5D 6A
? has anyone appealed | 9D
? Was the horse named in the last will? | 2D
? Will the home accept the horse? | 7A+
? Did the horse bite the trainer? | -
? How old is the mare? | 2A=14
? Was the trainer charged with fraud? | -
? Was the horse sold to pay the costs? | -

= Actor Dev Rathi's family says he is 'critical', not dead
N| {The family of the veteran actor Dev Rathi} said on Saturday that he was in a critical condition in Mumbai's Malabar Lotus hospital after a fall and asked the public not to mourn him before time.
M| {Channel Samay Live} had announced at 9.12pm that he was dead, citing "top hospital sources".
V| At 9.40pm the prime minister's condolences appeared on X; they were removed at 10.
N| {The hospital} issued a bulletin at midnight, signed by three doctors, giving his blood pressure.
N| {Samay Live} said the announcement had been a sentiment.
A| {A ward orderly} told reporters that there had been no movement for some hours.
N| {His son, Aryan Rathi}, told fans at the gate that his father had squeezed his hand at half past one.
V| He is 87, and played the same role for thirty years.
N| {The prime minister's office} has not explained who wrote the condolences.
? Is Dev Rathi dead? | 1D+ 2A 4D 7D+
? Did the prime minister send condolences? | 3A 9W+
? did he move | 6D 7A+
? Why is he in hospital? | 1A+=after a fall
? Has the channel withdrawn its report? | -
? Was he poisoned? | -
? Has he been discharged? | 1D+
? How old is Rathi? | 8A=87
? Did the hospital confirm that he was dead? | 4D

= Rathi dies at 87; channel says it had been 'early, not wrong'
V| The actor Dev Rathi died in Mumbai on Tuesday morning, nine days after a television channel had first said so.
N| {His son Aryan} confirmed the death on the steps of the Malabar Lotus hospital shortly before seven.
N| {The hospital} gave the cause as multiple organ failure following a fracture of the hip.
N| {Samay Live's editor-in-chief, Rohan Vaidyanath}, said that the channel had been early rather than wrong.
N| {Aryan Rathi} said that he would see him in court.
A| {Two producers at the channel} said that the original call had come from a hospital canteen.
V| The cremation will take place on Wednesday at Worli, with a gun salute.
V| The prime minister sent his condolences.
V| Rathi was married twice and is survived by a son and four granddaughters.
? Is Dev Rathi dead? | 1A 2A+ 3A
? What did he die of? | 3A=multiple organ failure
? Did the channel apologise? | 4D+
? has the son sued the channel | 5P+
? Has Rathi been cremated? | 7P
? When did he die? | 1A=on Tuesday morning
? Did the false report come from a doctor? | 6D
? Did his wife die too? | -
? Did the prime minister attend the cremation? | -

= Bus driver who locked out passengers reinstated after tribunal
V| An employment tribunal in Galway on Thursday ordered a bus company to take back a driver who had left 22 passengers standing in the rain because they would not queue.
V| The tribunal found that Máirtín Hession, 60, had been dismissed without a proper hearing, and that queueing "is not nothing".
V| He gets eleven months' back pay, less a tenth.
N| {The company, Corrib Coaches}, said that it accepted the decision and that Mr Hession would drive the Clifden route from Monday.
N| {Hession} said he would start with the same stop.
N| {A passenger, Deirdre Ní Fhlatharta}, whose umbrella was broken, said that she had been at the front.
N| {The union} declined to say what lesson it drew.
V| Complaints against the company fell by a third during his absence.
V| Colleagues gave him a rope with tassels.
? Has Hession got his job back? | 1A 4A+
? Will the company appeal? | 4D+
? how many passengers did he leave behind | 1A=22 passengers
? Does he get full back pay? | 3D
? Was he fairly dismissed? | 2D
? When does he start driving again? | 4A+=from Monday
? Did Ní Fhlatharta jump the queue? | 6D
? Was anybody ill after waiting? | -
? Did complaints go up while he was away? | 8D
? Did the driver refuse to let on a pregnant woman? | -

= Berlin gallery sues over mould removed by cleaner
V| A Berlin gallery is claiming 85,000 euros from a cleaning company whose employee scrubbed away a work of art consisting of mould.
N| {The gallery's owner, Cosima Althaus}, told the regional court on Wednesday that "Untitled (Damp)" had grown for three years.
N| {The company, Blitz & Blank}, said that the wall had been included in the list of walls.
N| {The cleaner, Halina Wójcik, 57}, testified that she had thought it was a pity about the shape.
N| {The artist, Jens Overath}, told the judge that he was satisfied with the gesture and had no claim.
N| {Althaus} said he had no say, since the work was hers.
N| {Overath's lawyer} would not say whether he regards the clean wall as a new work, though it has been signed.
V| The judge, Dr Pia Sandmann, suggested 9,000 euros.
N| {Both sides} asked for time to consider.
? Has the gallery won? | 8P 9W+
? Did the cleaner remove the work? | 1A
? Was the wall on the cleaning list? | 3A+
? Does Overath want money? | 5D+
? is the clean wall a work of art | 7W+
? Has Blitz & Blank paid 9,000 euros? | 8P 9W+
? Who owned the work? | 6A+=hers
? Was Wójcik sacked? | -
? Did the cleaner eat the mould? | -
? How long did the work take to grow? | 2A+=three years

= Court in Lyon throws out case against blogger over tiger rumour
V| A blogger who in 2021 wrote that a tiger was loose in the 6th arrondissement of Lyon was acquitted on Tuesday of spreading false news.
V| The court said that he had believed it, that the photograph was blurred, and that 4,000 people had gone out to look, which did not speak for panic.
N| {The prosecutor, Odile Charmetant}, said she would not appeal.
N| {The blogger, Maxence Tissot, 22}, told reporters that he still believed it.
V| The animal was a Bengal cat belonging to a notary.
N| {The notary, Maître Ghislaine Rolland}, said that she had informed the town hall within the hour.
N| {The town hall} found no trace of her call.
N| {The circus Amar-Grüss}, which lost a tiger in Givors the same month, declined to send a witness.
A| {Its keepers} say that it came back.
? Was Tissot convicted? | 1D
? Was there a tiger in Lyon? | 1A 4A 5D
? Did the notary tell the town hall? | 6A+ 7D
? Will there be an appeal? | 3D+
? did the rumour cause a panic | 2D
? Did the circus lose a tiger? | 8A
? Did the circus send a witness? | 8D+
? Was the cat shot? | -
? Has Tissot deleted his blog? | -
? Did the tiger come back? | 9A

= Teen arrested in Bergen over hoax school threats
V| A 15-year-old from Bergen was arrested on Friday, suspected of sending bomb threats to 48 schools from a computer in the library.
N| {Police attorney Silje Bakkum} said that the lad had confessed, that he was not of age for prosecution when he sent the first eleven, and that child welfare had been notified.
N| {His father} told Bergensavisen that he had been learning to type.
N| {Bakkum} would not speak about a motive.
M| {The newspaper VestNytt} reported that the target was a mathematics test.
N| {The municipality}, which spent 3.2 million kroner on evacuations, is considering a claim for damages.
N| {Its lawyer, Tor Inge Hatlestad}, pointed out that a family could not be expected to pay that.
V| None of the 48 schools had any explosive in it.
V| A 17-year-old from Stavanger who sent similar messages in 2023 was given community service.
? Was the boy arrested? | 1A
? Did he confess? | 2A
? Were there bombs in the schools? | 8D
? why did he do it | 4W 5A=a mathematics test
? Will the city sue the family? | 6P+ 7D+
? How many schools received threats? | 1A=48 schools
? Did the boy from Bergen get community service? | -
? Were pupils hurt during the evacuations? | -
? Did the father know? | -
? Can he be prosecuted for all the messages? | 2D

= Vietnamese tycoon sentenced to life over bond fraud; deputy spared
V| A court in Ho Chi Minh City sentenced the property developer Nguyen Thi Bich Hong to life in prison on Thursday for defrauding 33,000 investors by issuing bonds against land that her company did not own.
V| Her deputy, Tran Quoc Dung, for whom prosecutors had also sought life, received twenty years after repaying 900 billion dong.
V| The court put the total loss at 14 trillion dong, of which less than a quarter has been recovered.
N| {Hong}, 58, said in her last statement that every plot would have been hers in time.
N| {Her lawyer, Pham Gia Bao}, declined to say whether she would appeal, for which she has fifteen days.
N| {The State Bank} said that no state-owned lender was exposed.
A| {Analysts in Singapore} doubt that, pointing to two banks that arranged the bonds.
V| Eleven auditors were convicted of negligence and given suspended terms; a twelfth was acquitted.
V| Shares in the company have not traded since last May.
? Was Hong convicted? | 1A
? Did her deputy get a life sentence? | 2D
? Will she appeal? | 5W+
? are state banks affected by the fraud | 6D+ 7A
? How much money was lost? | 3A=14 trillion dong
? Has all of the money been found? | 3D
? Were all the auditors convicted? | 8D
? Did Hong own the land? | 1D 4D+
? Did the auditors take bribes? | -
? Did the investors protest outside the court? | -

= Ethiopian singer's disappearance: airline says she never boarded
N| {Highland Airways} said on Monday that the singer Meklit Desalegn had not been on its Saturday flight from Dubai to Addis Ababa, although her suitcase was.
N| {Her mother, Tsehay}, said that Meklit had sent her a picture of the boarding gate at 1.20am.
N| {Dubai police} said that they were in possession of the recording and did not comment on it.
A| {A passenger who sat in row nine} said that the seat beside her was empty and that a stewardess had called a name three times.
N| {Her record company, Selam Sounds}, said it had no reason to believe that anything had happened to her.
M| {The online paper Addis Mirror} wrote that she had quarrelled with her producer over a recording of a song about the war.
N| {The producer, Yared Wolde}, described her as a sister and said he was not going to feed gossip.
V| Ethiopia's foreign ministry has asked the Emirates for clarification.
V| Desalegn, 29, last performed on Thursday, before 900 people in Deira.
? Was Meklit Desalegn on the flight? | 1D+ 4D
? Did she get to the airport? | 2A+
? did she fall out with her producer | 6A 7W+
? Has something happened to the singer? | 5D+
? What does the police recording show? | 3W
? Was her luggage on the plane? | 1A+
? Have the Emirates answered Ethiopia? | 8P
? Was she arrested in Dubai? | -
? Has she asked for asylum? | -

= Desalegn surfaces in Nairobi with new song
V| The Ethiopian singer Meklit Desalegn, missing for sixteen days, appeared on a stage in Nairobi on Tuesday and sang the song that nobody was to hear.
N| {She=Meklit Desalegn} told the audience that she had walked out of Dubai airport by the same door by which she had come in.
N| {The producer Yared Wolde} said in a statement that the recording belonged to him, and that he was taking legal advice.
N| {Selam Sounds} confirmed that it had ended her contract.
N| "They ended what I had left," {she=Meklit Desalegn} told BBC Afrique.
N| {Ethiopia's ambassador in Kenya} said she was a citizen, and free to sing and to come home.
A| {Friends of hers} say that she will do neither.
N| {Her mother, Tsehay}, said that she had known since the second day.
V| The song lasts eleven minutes and contains the names of 40 villages.
N| {Kenya's interior ministry} declined to say whether she had applied for refugee status.
? Has Desalegn been found? | 1A 2A+
? Was she arrested in Dubai? | 2D+
? Has she asked for asylum? | 10W
? Who owns the recording? | 3A+=him
? has wolde sued her | 3P+
? Was her contract ended? | 4A+ 5D+
? Will she go home to Ethiopia? | 7D
? Did her mother know where she was? | 8A+
? Has the song been banned? | -
? Was she kidnapped? | 2D+

= Trinidad chutney star's wife cleared of cutlass attack
V| The High Court in San Fernando on Wednesday directed a jury to find Shanti Ramkissoon not guilty of wounding her husband, the singer Bisram "Sugar" Ramkissoon, with a cutlass.
N| {Justice Ayanna Lezama} said that the cutlass in evidence had been bought in the week after the incident.
N| {The singer}, who has lost the feeling in two fingers, said that he would leave it to God.
N| {The police} had testified that it was found in a hen-house.
N| {Her attorney, Roland Teelucksingh}, said that the hens had been questioned more than the neighbours.
A| {A neighbour} said he had seen a different man run off with a different cutlass.
N| The Director of Public Prosecutions will not appeal, {his office} said.
V| The couple, who have not lived together since 2021, left by separate doors.
V| Sugar's hit of 2019, "Cut It Out", has been taken off the air.
? Was Shanti Ramkissoon acquitted? | 1A
? Did she attack her husband? | 1D 6D
? Was the cutlass the weapon? | 2D
? Will prosecutors appeal? | 7D+
? are the couple still together | 8D
? Where was the cutlass found? | 4A=in a hen-house
? Did the neighbour get arrested? | -
? Why was the song taken off the air? | -
? Did the singer lose a hand? | 3D+

= Algerian influencer's divorce rumour: court gives blogger a year
V| A court in Oran sentenced a blogger to one year in prison on Monday for publishing that the television presenter Lamia Bensalem had been repudiated by her husband, a customs director.
V| He must serve four months and pay 500,000 dinars.
N| {The blogger, Riadh Zemouri, 28}, told the judge that he had got it from her hairdresser.
N| {The hairdresser} denied that under oath.
N| {Bensalem} said she was married, content and tired.
N| {Zemouri's lawyer, Maître Nabila Chergui}, announced that she would appeal on Tuesday.
N| {The League for the Defence of Rights} called the sentence "a slap to every ear".
A| {Colleagues of the presenter} are said to have been asked not to discuss the matter.
V| The customs director was transferred to Tamanrasset in May, at his own request.
V| On Friday he was seen having dinner with his wife in Oran.
? Has Bensalem been divorced? | 1A 5D+ 10D
? Was the blogger convicted? | 1A 2A
? Who told the blogger? | 3A+=her hairdresser ; 4D+
? did the hairdresser talk to zemouri | 3A+ 4D+
? Has the lawyer filed an appeal? | 6P+
? How long must he actually serve? | 2A=four months
? Why was the husband moved to Tamanrasset? | 9A=at his own request
? Was the customs director sentenced too? | -
? Was Bensalem sacked? | -

= Two guards charged over escape of cartel accountant from Curaçao jail
V| Two guards at Curaçao's Sentro prison were charged on Friday with helping a cartel accountant, Rigoberto Salcedo, to leave in a coffin.
N| {Public prosecutor Jeanine Martina} said that each received 20,000 guilders and a scooter.
N| {Guard Elvis Winklaar's lawyer, Shermaine Cijntje}, said that the scooter had been a gift from his grandmother.
N| {The grandmother} confirmed it and showed journalists another.
N| {The undertaker, Papito Everts}, insisted that he had signed for a dead man and delivered one.
A| {A prisoner} told the broadcaster TeleTrai that Salcedo had practised lying still for weeks.
N| {The justice minister, Quincy Rosalia}, announced a review of deaths in custody.
M| Salcedo was arrested in Maracaibo on Thursday, in a hotel bed, according to {Venezuelan state television}.
N| {The prosecutor's office} said that it had not been notified.
? Did the guards help Salcedo escape? | 1A 2A
? Has Salcedo been recaptured? | 8A 9W
? How much did the guards get? | 2A=20,000 guilders and a scooter
? Did Winklaar get the scooter as a bribe? | 2A 3D+ 4D+
? Did the undertaker know? | 5D+
? was salcedo dead | 1D 5A+
? Has the review been completed? | 7P+
? Has the undertaker been charged? | -
? Did the prisoner also escape? | -

= Mongolian weightlifter gets medal back after lab error
V| The Court of Arbitration for Sport in Lausanne on Tuesday annulled a four-year ban on the Mongolian weightlifter Tsolmon Batbayar and ordered that her world championship silver medal be returned.
V| The panel of three found that the laboratory in Cologne had exchanged her sample for that of a cow.
N| {The laboratory} said that this was a mischaracterisation, and that the cow had been a reference.
N| {The World Anti-Doping Agency} said that it took note and would decide within 30 days whether to appeal to the Swiss Federal Tribunal.
N| {Batbayar}, 24, said she had been right and hungry for two years.
N| {Her federation} promised her the prize money of 15 million tugrik that had been withheld.
N| {The Kazakh lifter Aizhan Orazova}, who had been moved up to second, said that she would post the medal.
V| The winner, from China, is not affected.
V| In 2018 another Mongolian lifter was banned for life, with a sample of her own.
? Was Batbayar's ban lifted? | 1A
? Did she take banned drugs? | 2D 5D+
? Did the laboratory mix up the samples? | 2A 3D+
? Has WADA appealed? | 4P+
? Has she been paid the prize money? | 6P+
? will orazova return the medal | 7A+
? Does the gold medal go to somebody else? | 8D
? Has the laboratory been closed? | -
? Was the lifter of 2018 cleared too? | 9D
? How much was withheld? | 6A+=15 million tugrik

= Man arrested over scam texts was on trial for another scam
V| A man standing trial in Leeds for one telephone fraud was arrested in the dock on Tuesday on suspicion of running another from the cells below.
N| {Detective Inspector Pauline Hargraves} said that a telephone had been found in a sandwich belonging to Curtis Mellor, 33.
N| {Mellor's solicitor, Bashir Gulzar}, said he had never seen the sandwich.
N| {The security company Hallguard}, which runs the cells, said it was co-operating fully.
V| The texts, signed "Mum", went to 4,800 numbers; eleven people are known to have paid.
N| {Judge Winifred Sugden} told the jury to try the case before them.
V| They convicted him on Thursday of the first fraud by ten to two.
N| {Hallguard} would not say whether a member of staff had been suspended.
A| {A barrister in the next court} reported hearing a ringtone on Monday.
? Was Mellor arrested? | 1A
? Was he convicted of the first fraud? | 7A
? Was he convicted of the fraud run from the cells? | -
? Did Mellor have a phone in his cell? | 2A 3D+ 9A
? Was the verdict unanimous? | 7D
? has anyone at hallguard been suspended | 8W+
? How many people paid? | 5A=eleven people
? Did the judge stop the trial? | 6D+
? Who baked the sandwich? | -

= Sicilian village shares reward for wrong fugitive
V| The 214 inhabitants of Montefosco were told on Tuesday to give back the 80,000 euros that they had been paid for the capture of a Mafia fugitive who turned out to be a surveyor.
N| {The interior ministry} said that the money had been transferred on the strength of a preliminary identification.
N| {The mayor, Rosario Lupo}, said it had been spent on the church roof.
N| {The surveyor, Carmelo Di Stefano, 63}, spent nine days in the prison of Caltanissetta and said that everyone had been very respectful.
N| {Prosecutor Valeria Cusimano} admitted that the fingerprints had not been compared.
N| {Lupo} said that a roof could not be given back.
A| {Some villagers} are convinced that he is the fugitive after all.
V| The real fugitive, Nunzio Badalamenti Greco, has been on the run since 1997.
N| {Cusimano} would not be drawn on a report that he is dead.
N| {Di Stefano} is seeking damages of 500,000 euros.
? Was the man caught in Montefosco the Mafia boss? | 1D 7A
? Have the villagers repaid the reward? | 3D+ 6D+
? Were fingerprints checked? | 5D+
? is the real fugitive dead | 9W
? Has Di Stefano been compensated? | 10P+
? What was the reward spent on? | 3A+=on the church roof
? How long was the surveyor in jail? | 4A+=nine days
? Has the real fugitive been captured? | 8D
? Did the surveyor complain of his treatment? | 4D+
? Was the mayor arrested? | -

= Sri Lankan court halts sale of haunted tea estate after owner 'returns'
V| The commercial high court in Colombo on Monday stopped the sale of a tea estate whose owner, Ranil Wijesekera-Perera, was declared dead in 2020 and appeared at the hearing.
N| {He=Ranil Wijesekera-Perera} said he had been in a monastery in Sikkim and had not been reading newspapers.
N| {Counsel for his sister, President's Counsel Manori Fonseka}, said that the man was an impostor with a good tailor.
N| {The family's dentist} recognised a bridge.
N| {Justice Lakmali Gunatilleke} ordered a DNA test.
V| The estate, near Haputale, is valued at 1.1 billion rupees, and was to have been sold to a hotel group on Thursday.
N| {The hotel group, Serendib Heights}, would not say if it was withdrawing.
A| {Workers on the estate} say that a figure has been walking between the bushes at night since March.
N| {The sister, Dilhani Wijesekera}, said that her brother would have brought her a present.
V| The monastery has a website but no telephone.
? Is Wijesekera-Perera alive? | 1A 2A+ 4A
? Is the man an impostor? | 2D+ 3A+ 4D
? Has the estate been sold? | 1D 6P
? Has the DNA test been done? | 5P
? will the hotel group pull out | 7W+
? Where was he? | 2A+=in a monastery in Sikkim
? Has the monastery confirmed his stay? | -
? How much is the estate worth? | 6A=1.1 billion rupees
? Does the sister accept him? | 3D+ 9D+
? Was he charged with fraud? | -

= Gunman at Cyprus wedding was aiming at sky, court hears
N| {A guest who wounded a bride's uncle at a wedding in Larnaca} told a court on Wednesday that he had fired "upwards, or what I took to be upwards".
V| The uncle, Andreas Kyriakou, 70, was hit in the calf and returned to the dance floor.
N| {Police prosecutor Stelios Evangelou} said that the defendant, Loukas Panteli, had drunk eleven zivanias.
N| {Panteli's lawyer, Eleni Zacharia}, put the number at three, and small.
N| {Kyriakou} asked the judge to be lenient, since he had danced better afterwards.
V| Judge Antonis Mavrommatis fined him 2,000 euros and withdrew his licence.
A| {Several guests} are said to have fired as well.
N| {Evangelou} would not say if further charges would be brought.
V| Firing at weddings has been illegal in Cyprus since 1960.
? Did Panteli shoot the uncle? | 1A+ 2A
? Did he shoot him on purpose? | 1D+
? How much had he drunk? | 3A=eleven zivanias ; 4A+=three
? Did the uncle want him punished severely? | 5D+
? was panteli jailed | 6D
? Will others be charged? | 8W
? Did the uncle die? | 2D
? Did other guests fire their guns? | 7A
? Was the bride hurt? | -
? Is he allowed to keep his gun licence? | 6D

= Ex-minister's wig case: Togo court orders pharmacist to pay
V| A court in Lomé ordered a pharmacist on Monday to pay 12 million CFA francs to the former trade minister Ayélé Kpodar for having told a radio station that her hair was false.
V| The court did not examine the hair.
N| {The pharmacist, Koffi Agbenyega}, said that he had spoken in general, of the ministry.
V| Kpodar, who governed trade for six years, took off her hat before the judge and put it on again.
N| {Her lawyer, Maître Dédé Amouzou}, said that the judgment restored her head.
N| {Agbenyega's lawyer} declined to comment.
V| A claim against the radio station, Kanal Fiok, was withdrawn in October, when it aired a correction.
N| {The station's director, Sena Adjovi}, said that there had been no payment.
A| {A hairdresser in the Bè market} told another station that she knew what she knew.
? Did Kpodar win her case? | 1A 5A+
? Was Kpodar's hair false? | 1A 2W 9A
? Did Agbenyega speak about her? | 1A 3D+
? has the radio station been ordered to pay | 7D
? Did the station pay Kpodar? | 8D+
? Has the pharmacist appealed? | 6W+
? How much must he pay? | 1A=12 million CFA francs
? Did the judge look at her hair? | 2D
? Did the station apologise in court? | -
? Was the minister dismissed over her hair? | -

= Chile: prison hunger strikers to resume eating, minister says; families deny it
N| {Chile's justice minister, Antonia Recabarren}, said on Sunday evening that 41 inmates in Rancagua had ended a hunger strike after 33 days.
N| {Their families' spokeswoman, Ximena Catrileo}, said that nobody had eaten anything.
N| {=Ximena Catrileo} "They were offered soup and photographed with it."
N| {The prison chaplain, Father Gonzalo Errázuriz-Mena}, confirmed there had been photographs.
A| {Two warders} said that seven of the 41 had begun to take broth on Saturday.
N| {The National Institute of Human Rights} said that it had not been given access since Thursday.
N| {Recabarren}, asked about the soup, said that she was not the cook.
V| The men, most of them convicted of arson in the forests of Arauco, want to be moved nearer to their homes.
N| {The head of the prison service, Colonel Rubén Salfate}, promised a decision on that by 1 June.
V| One of the strikers, Lautaro Huenchumil, has been in intensive care since Tuesday.
? Has the hunger strike ended? | 1A 2D+ 3D+ 5A 6W
? Are all of the inmates eating again? | 1A 2D+ 5D
? Was there a picture of the soup? | 3A+ 4A
? have they been transferred | 9P+
? Did anyone die on the strike? | -
? What do they want? | 8A=to be moved nearer to their homes
? Who is in intensive care? | 10A=Lautaro Huenchumil
? How many days did it last? | 1A=33 days
? Has the minister resigned? | -
? Was Huenchumil transferred to Arauco? | -

= Kosovo prosecutors charge ex-mayor with selling graveyard plots twice
V| Special prosecutors in Pristina on Friday charged the former mayor of Gjakova Valley, Agron Shala-Krasniqi, with abuse of office for selling 96 burial plots to two families each.
N| {Prosecutor Vlora Berisha-Dema} said that in eleven cases both families had already made use of them.
N| {Shala-Krasniqi's lawyer, Blerim Gashi}, said that the register had been kept in pencil and that his client could not be blamed for rain.
N| {The current mayor, Teuta Hoxha-Leka}, said that the municipality would pay for new plots, though it had no money.
N| {A daughter of one of those concerned, Mirlinda Rama}, told RTK that her father had a stranger on top of him.
A| {Municipal employees} say that the prices went up every week before elections.
N| {Berisha-Dema} would not rule out charges against others.
V| The former mayor, who lost office in 2021, has lived in Tirana since then and is expected to appear on 9 September.
V| If convicted he may be sentenced to up to eight years.
? Did the ex-mayor sell plots to two families? | 1A 3D+
? Has he been convicted? | 9P
? Have new plots been provided? | 4P+
? Are other people going to be charged? | 7W
? How many plots were affected? | 1A=96 burial plots
? did anyone get buried in the same plot | 2A 5A+
? Has he appeared in court? | 8P
? Is Hoxha-Leka suspected? | -
? Did he flee Kosovo because of the case? | -

= Ship's cook who served fish from aquarium unfairly sacked
V| A Piraeus labour court has ruled that the cruise line Aegean Pearl was wrong to sack a cook who served the passengers of a Mediterranean cruise the ornamental fish of the main salon.
V| Vangelis Manos, 47, had not been given a hearing and had run out of sea bream.
N| {The line's lawyer, Iris Kontou}, told the judges that one of the fish had been named by the chairman's daughter.
N| {Judge Stamatia Voulgari} said that this was not a ground.
N| {Manos} said he had served it with capers.
V| He gets nine months' wages but not his job.
N| {Aegean Pearl} said that it regarded the matter as closed and had installed a lid.
A| {Passengers} remember an excellent dinner.
V| The company was fined 12,000 euros in an unrelated case concerning lifeboats.
? Was the cook's dismissal lawful? | 1D 2D
? Did he serve the aquarium fish? | 1A 5A+
? Does he get his job back? | 6D
? will the cruise line appeal | 7D+
? How much does he get? | 6A=nine months' wages
? Was the company fined over the fish? | 9D
? Why did he use the fish? | 2A=had run out of sea bream
? Did passengers complain? | 8D
? Was a fish stolen? | -
? Did Manos get a hearing before he was sacked? | 2D

= Lebanese pathologist denies changing cause of poet's death
N| {The pathologist who signed the death certificate of the poet Amin Saadeh-Tarabay} said on Thursday that he had not altered it and that the change from "poison" to "heart" was made by somebody else's pen.
N| {Dr Fouad Naccache}, 71, told LBC-Nord that he writes with a fountain pen, and the change was in ballpoint.
N| {The public prosecutor, Judge Hiba Karam}, who has the document, said that she was not going to discuss ink.
N| {The poet's publisher, Rita Mansour-Ghanem}, claimed that the family had been offered money to bury him by evening.
N| {The family} confirmed that he was buried by evening.
N| {Its lawyer, Elie Bou Assi}, said nobody had offered it anything.
M| {The daily Al-Nahr} reported that a colonel of the intelligence service was seen in the clinic.
N| {The service} does not comment.
V| Saadeh-Tarabay, 63, had published a poem about a bank in the preceding week.
V| His grave is guarded by two soldiers.
? Did the pathologist alter the certificate? | 1D+ 2D+
? Was the poet poisoned? | 1A
? Was the family offered money? | 4A 6D+
? did an intelligence officer go to the clinic | 7A 8W+
? When was he buried? | 5A+=by evening
? Has the prosecutor exhumed him? | -
? What does the judge say about the ink? | 3W
? Did the poem cause his death? | -
? Has Naccache been arrested? | -

= Lightning did not strike choir twice, Bishop's office says
N| {The diocese of Iloro, Nigeria}, said on Monday that only one of two lightning strikes reported at St Jude's church on Sunday had taken place.
V| The first, at 10.12, damaged a speaker; nobody was hurt.
M| {The radio station Sunrise FM} had reported a second, with four dead, at 10.40.
N| {The station} said it had been told by a man in a white shirt.
N| {The parish priest, Father Barnabas Oduya}, said all 31 members of the choir had gone home for lunch and eaten it.
N| {The police commissioner, Hauwa Bello-Yaro}, said that rumour-mongers would be dealt with.
A| {A woman in the congregation} said she had heard a second bang.
N| {Father Barnabas=Father Barnabas Oduya} attributed it to the speaker.
V| Sunrise FM had itself been struck in 2021.
? Did lightning strike the church twice? | 1D 3A 7A
? Was the church hit by lightning? | 1A 2A
? Did anyone die? | 2D 3A 5D+
? was anybody hurt in the first strike | 2D
? Who told the radio station? | 4A+=a man in a white shirt
? Have the rumour-mongers been arrested? | 6P
? What caused the second bang? | 8A+=the speaker
? Was the radio station hit on Sunday? | -
? Is the diocese suing the station? | -
? Was the priest injured? | -

= Dog that 'inherited castle' is not mentioned in will, notary says
N| {A notary in Tyrone, Pennsylvania}, told reporters on Wednesday that the Labrador Captain had inherited nothing at all.
N| "He is in a photograph attached to the will," {Marcy Vandergriff} said.
M| {The cable channel NewsPeak} had reported that the dog of the late publisher Alden Crewe was now master of a 40-room house.
N| {The publisher's widow, Constance Crewe}, said that she was sleeping in that house, and so was the dog, though lower down.
N| {NewsPeak} corrected the item on its website on Tuesday; the correction was read, on air, by a cat.
A| {Insiders} say that Crewe used to threaten his sons with the dog.
N| {His elder son, Bradford}, would not comment on threats.
V| The estate is worth 61 million dollars, all of which goes to the widow.
V| An earlier will, of 1998, left a clock to another dog.
? Did the dog inherit the house? | 1D 2D 3A 8D
? Was the dog named in the will? | 1D 2D
? Who gets the estate? | 8A=the widow
? did newspeak correct the story | 5A+
? Did Crewe threaten his sons? | 6A 7W+
? How much is the estate worth? | 8A=61 million dollars
? Have the sons contested the will? | -
? Did another dog ever appear in a will of Crewe's? | 9A
? Is the dog dead? | 4D+
? Was NewsPeak sued? | -

= Court orders retrial in Iowa 'phone booth' murder
V| The Iowa Supreme Court on Friday ordered a new trial for Dwight Lundeen, who has served 31 years for shooting a man in a telephone booth in Ottumwa.
V| The court said by five to two that jurors had not been told that the state's only eyewitness had been paid 2,000 dollars by the sheriff.
N| {The witness, Carla Stenberg, 70}, said in an affidavit in 2022 that she had seen a man's back and been shown a photograph of Lundeen's face.
N| {Attorney General Trip Halloran} said that a jury would see through it again.
N| {Lundeen's lawyer, Mae Okonjo-Reilly}, said that she would ask for bail on Monday.
N| {The victim's sister, Jolene Burkett}, said that she had never been sure, and no one had asked.
V| The sheriff of the time, Odell Pruitt, died in 2006.
N| {His deputy, Rex Amundson}, told the Courier that the payment was for gasoline.
A| {Two jurors} of 1993 have said that the money would have made a difference.
V| The phone booth is in a museum.
? Has Lundeen been freed? | 5P+
? Will there be a new trial? | 1A 4A
? Did the witness get money from the sheriff? | 2A 8A
? What was the payment for? | 8A=gasoline
? Did Lundeen shoot the man? | 1A
? was the decision unanimous | 2D
? Did Stenberg see the killer's face? | 3D
? Is the sheriff still alive? | 7D
? Has Stenberg been charged with perjury? | -
? Was the attorney general on the jury? | -

= Former Slovak police president held over leaked raid
V| Slovakia's National Criminal Agency detained the former police president Rastislav Kopál at his house near Trnava on Tuesday morning on suspicion of having warned an arms dealer of a raid in 2020.
N| {His lawyer, Soňa Bieliková}, said that Kopál rejected the accusation, which rests, according to her, on one text message sent to a wrong number.
N| {Special prosecutor Ľubica Harsányiová} said that a decision on custody would be taken by a judge within 48 hours, and that she would not describe the evidence.
A| {Two persons acquainted with the file} told Denník Stred that the message read: "The grass is being cut at five."
N| {Kopál's gardener, Vendelín Šulek}, said that he did cut the grass at five.
N| {Interior minister Patrik Dolinský} said nobody was above the law but added that he had always known Kopál as a correct man.
V| The arms dealer, Igor Vrbík, left Slovakia four hours before the raid and is now in Belgrade.
N| {Serbia's justice ministry} declined to say whether his extradition had been requested.
V| Kopál resigned in 2022 on grounds of health.
? Has Kopál been arrested? | 1A
? Did the ex-police chief tip off the arms dealer? | 1A 2D+
? has a judge ordered him to be kept in custody | 3P
? Did Slovakia ask Serbia to hand over Vrbík? | 8W
? What did the text message say? | 4A=The grass is being cut at five
? Was Kopál dismissed as police president? | 9D
? Where is Vrbík? | 7A=in Belgrade
? Has Dolinský resigned? | -
? Did Kopál take money from Vrbík? | -
? Was the gardener arrested? | -

= Judge orders Kopál's release; prosecutor's request too late by 20 minutes
V| Rastislav Kopál, the former head of the Slovak police, walked out of a detention centre in Bratislava on Thursday after a judge found that the request to keep him there had been filed twenty minutes after the deadline.
N| {Judge Kornélia Weissová} said that she had not looked at the merits.
N| {Prosecutor Ľubica Harsányiová} blamed a lift and announced a complaint to a higher court.
N| {Kopál} told reporters that he would not be leaving the country, the house or the garden.
N| {His lawyer, Soňa Bieliková}, said that the message about the grass had been for the gardener, and that prosecutors knew it.
A| {A senior officer} said that two other messages, not yet made public, concerned no grass at all.
N| {The National Criminal Agency} did not respond to an inquiry about them.
M| {Denník Stred} wrote that Vrbík had offered from Belgrade to testify.
N| {Harsányiová} said she had received no offer.
? Is Kopál in custody? | 1D
? Did the ex-police chief tip off the arms dealer? | 5D+ 6A
? Did the judge clear Kopál? | 2D
? will vrbik testify | 8P 9D
? Why was he released? | 1A=the request to keep him there had been filed twenty minutes after the deadline
? Has the prosecutor appealed? | 3P+
? Are there more messages? | 6A 7W
? Is Kopál planning to go abroad? | 4D+
? Was Vrbík extradited? | -

= Nun's ransom note written by 12-year-old, Umbrian police say
N| {Police in Terni} said on Monday that the note which demanded 50,000 euros for the release of Sister Agata Fumagalli, missing since Friday, was the work of a boy of twelve.
N| {Deputy commissioner Ilario Pezzotta} said that the boy had seen her leave for the station and taken his chance.
N| {Sister Agata}, reached in Loreto by telephone, said that she was on a retreat, as the notice on the door made plain.
V| The notice had blown away.
N| {The mother superior, Sister Fedele}, said that she had not paid, but that she had been counting.
A| {A parishioner} claimed to have heard cries from the bell tower on Saturday.
N| {Pezzotta} said the tower contained doves.
V| The public prosecutor for minors, Lavinia Graziosi, will speak with the boy's parents.
V| A child under 14 cannot be prosecuted in Italy.
? Was Sister Agata kidnapped? | 1D 3D+
? Who wrote the ransom note? | 1A=a boy of twelve
? Was the ransom paid? | 5D+
? will the boy be prosecuted | 9D
? Where was the nun? | 3A+=in Loreto
? Were there cries from the tower? | 6A 7D
? Did the nun know the boy? | -
? Has the prosecutor met his parents? | 8P
? Did the boy write the notice on the door? | -

= Namibian ex-fishing boss loses bid to be tried abroad
V| Namibia's Supreme Court on Friday dismissed an application by the former fishing executive Hendrik Garoëb to be tried in Iceland, where part of the bribes he is accused of taking was allegedly paid.
V| Deputy Chief Justice Naomi Shikongo said that a man does not choose his court as he chooses his quay.
N| {Garoëb}, 56, who has been in custody since 2019, has pleaded not guilty to 28 counts.
N| {His counsel, Advocate Wessel Botes}, said that the trial in Windhoek had become impossible because of eleven adjournments, nine of which, the court noted, he had asked for himself.
N| {Iceland's district prosecutor} said that its own inquiry had been closed last year.
N| {The prosecutor general, Ndapewa Haufiku}, is ready to start on 3 October, she said.
V| Fishermen in Walvis Bay have placed bets on a later date.
V| Two co-accused turned state witnesses in 2023.
? Will Garoëb be tried in Iceland? | 1D 2D
? Did Garoëb take bribes? | 1A 3D+
? Is Iceland still investigating? | 5D+
? has the trial started | 6P+
? Why was the trial delayed? | 4A+=eleven adjournments
? Has Garoëb been released on bail? | 3D+
? How many counts does he face? | 3A+=28 counts
? Did the co-accused die? | -
? Was Haufiku offered money? | -

= Romance novelist's disappearance was research, publisher admits
N| {The publishers Larkspur & Finch} acknowledged on Tuesday that the disappearance of their author Davina Mortlake, for whom 140 volunteers had searched the Norfolk marshes, was "in part a matter of research".
N| {Norfolk Police} said that they were considering whether to ask for their costs.
N| {Superintendent Reg Cattermole} put them at £96,000, not counting the hovercraft.
N| {Mortlake}, 58, who was in a caravan near Diss, said that she had needed to know how one would be missed.
N| {Her husband, Alec}, said that he had known nothing and had wept on television.
A| {An assistant at the publishing house} said he had been given a script.
N| {Larkspur's managing director, Tamsin Haig}, would not comment on scripts.
V| Sales of Mortlake's backlist had risen sixfold during the week.
V| The book, The Absence, is still due to be published on 1 March.
? Was Davina Mortlake really missing? | 1D+ 4D+
? Did the husband know where she was? | 5D+ 6A
? Have the police been paid back? | 2W
? did the police charge her | -
? Where was Mortlake? | 4A+=in a caravan near Diss
? How much did the search cost? | 3A=£96,000
? Was the disappearance staged? | 1A+ 4A+ 6A
? Has the book been cancelled? | 9D
? Did a volunteer die in the search? | -

= Verdict in Liberia rice scandal: six guilty, senator cleared
V| Criminal Court C in Monrovia on Thursday found six officials guilty of diverting 25,000 bags of Korean rice and cleared Senator Emmanuel Toweh of receiving any.
V| Judge Ousman Kerkulah sentenced them to between four and nine years.
V| The jury had been unanimous on all counts but one.
N| {Toweh} hugged his lawyer and said that he had told everyone he preferred cassava.
N| {Solicitor general Wilhelmina Gaye} said that the state would not appeal against the acquittal.
V| The disaster agency, for which the six had worked, has replaced its whole board.
N| {Counsel for four of the six, Cllr. Momolu Fahnbulleh}, filed an appeal before leaving the building.
A| {Traders at Red Light market} say that the rice is still to be had.
N| {Gaye} said she would look into that.
V| About 9,000 bags have been recovered.
? Was Senator Toweh convicted? | 1D
? How many people were found guilty? | 1A=six officials
? Will the prosecution appeal against the senator's acquittal? | 5D+
? has an appeal been filed by the convicted officials | 7A+
? Has all the rice been recovered? | 8D 10D
? Did Toweh receive any rice? | 1D 4D+
? Who was replaced at the agency? | 6A=its whole board
? Did the jury agree on everything? | 3D
? Has anyone been arrested at the market? | -
? Did Toweh resign from the senate? | -

= Man charged with impersonating himself wins costs
V| A Swansea man who was prosecuted for pretending to be himself was awarded £14,600 in costs on Monday.
V| Gethin Rowlands, 52, had been arrested at a bank in February because another man with the same name and date of birth was wanted for fraud.
V| He spent a night in custody, and the case was dropped on the morning of the trial.
N| {The Crown Prosecution Service} said that it had acted on the information it was given.
N| {The bank, Severn & Gower}, said that its staff had followed the procedure, and that the procedure had been changed.
N| {Rowlands} said that the worst of it was being asked to prove it.
N| {South Wales Police} said that the other Gethin Rowlands was still wanted.
N| {His solicitor, Angharad Voyle}, said that a claim for false imprisonment would be made.
A| {Friends} call him "the alleged Geth".
? Was Rowlands arrested? | 2A 3A
? Was Gethin Rowlands, 52, the wanted fraudster? | 2D 7D
? Has the real fraudster been caught? | 7D
? How much was he awarded? | 1A=£14,600
? has he sued for false imprisonment | 8P+
? Did the bank apologise? | -
? Did the bank change anything? | 5A+
? How long was he held? | 3A=a night
? Are the two men related? | -

= Flag thief of Funafuti gives back 31 nations
N| {Police in Tuvalu} said on Thursday that all 31 flags taken from the conference centre before last month's islands summit had been returned in a laundry bag, washed and ironed.
N| {Commissioner Luka Teafa} said that a boy of nine had come with his grandmother.
N| {The grandmother, Silaati Penitusi}, said he wished to be a country.
N| {The government} will not press charges.
N| {The Australian high commissioner, Belinda Crossley}, said that she had not noticed that hers was missing.
M| {The regional news service Pacific Beat} had reported that foreign agents were suspected.
N| {Teafa} said that he had never said so.
A| {Delegates} are believed to have pinned curtains to the poles.
V| The summit ended with a declaration on the sea.
? Have the flags been returned? | 1A 2A
? Who took the flags? | 2A=a boy of nine
? Were foreign agents involved? | 6A 7D
? will the boy be charged | 4D+
? Why did he take them? | 3A+=he wished to be a country
? Was the Australian flag stolen? | 5A+
? Did the summit end early? | -
? Was the grandmother fined? | -
? How many flags were stolen? | 1A=31 flags
? Was the conference centre closed? | -

= Conflicting reports over fate of Ecuadorian banker in Miami
M| {The Guayaquil newspaper La Tribuna del Litoral} reported on Thursday, citing two people with direct knowledge of the matter, that the fugitive banker Esteban Larrea-Coronel had been picked up by immigration agents at a marina in Coral Gables shortly before dawn.
M| {Reuters}, quoting a person briefed on the operation, said that he had been questioned for several hours about his visa and was no longer being held by the time night fell in Florida.
A| {Three relatives of the banker}, who spoke on condition that their names not be used because they fear for his safety, insisted that he had spent the whole of Thursday at a daughter's house in Weston, making ceviche.
N| {U.S. Immigration and Customs Enforcement} did not respond to repeated requests for comment, and its online locator showed no detainee of that name on Friday morning.
N| {Ecuador's attorney general, Pamela Zambrano}, told a radio programme in Quito that she could neither confirm nor deny an arrest, that she had asked Washington for information, and that an extradition request had been lying on a desk there since 2021.
A| {An official at the foreign ministry}, who was not authorised to discuss the case, described the reports as "probably right, possibly premature".
N| {The banker's lawyer in Miami, Leonard Castellucci}, put the telephone down.
V| Larrea-Coronel, whose Banco del Guayas failed in 2019 with a hole of 310 million dollars in its books, was arrested once before in the United States, in 2020, and released on bail within a week.
M| {The website Código Ecuador} wrote that his yacht, the Doña Mercedes, left the marina on Thursday afternoon under a Bahamian flag; it gave no source.
? Was Larrea-Coronel arrested on Thursday? | 1A 2A 3D 4W+ 5W 6A 7W+
? Is the banker still being held? | 2D 4D+
? Where was Larrea-Coronel on Thursday? | 1A=at a marina in Coral Gables ; 3A=at a daughter's house in Weston
? did ecuador ask for his extradition | 5A+
? Has he been extradited? | 5D+
? Did his yacht leave Florida? | 9A
? Was he arrested in the US in 2020? | 8A
? Did he flee on the yacht? | -
? Did the relatives speak on the record? | -

= Sources: Spanish TV host to be charged over tax on villa; her side says nothing has arrived
M| {The newspaper El Sol de Levante} reported on Monday that prosecutors in Alicante intend to charge the television presenter Rocío Vallbona with evading 1.4 million euros in taxes on the purchase of a villa in Jávea.
A| {Two judicial sources consulted by this agency} confirmed the existence of a draft complaint, though one of them cautioned that it might be amended or shelved before it reached a judge.
N| {The prosecutor's office} declined to comment on proceedings that, if they exist, are secret.
N| {Vallbona's agent, Lorenzo Garrigues-Pla}, said that neither she nor her lawyers had been notified of anything and that she was up to date with the tax agency.
A| {People in her production company} say that she has been told to expect a letter before the summer.
N| {The tax agency} may not, by law, comment on individual taxpayers.
M| {The gossip programme La Sobremesa} went further and claimed that she had already paid half of the sum to avoid a trial.
N| {Garrigues-Pla} called that claim an outright invention.
A| {Neighbours of the villa} told reporters that it had been empty since Easter, with its shutters down and two newspapers a day piling up at the gate.
V| The presenter's former husband, the racing manager Íñigo Salcedo, reached a settlement with the same office in 2018 over a boat.
? Has Vallbona been charged? | 1P 2P 3W 4D+
? Did she dodge tax on the villa? | 1A 3W 4D+ 6W
? has she paid half the money | 7A 8D+
? How much tax is at stake? | 1A=1.4 million euros
? Has she been told to expect a letter? | 5A
? Did Vallbona settle with prosecutors in 2018? | -
? Is she living in the villa? | 9D
? Has the TV channel dropped her show? | -

= What happened to the mayor's son? Two versions from a Sardinian wedding
M| {The island daily La Nuova Tirrenica} reported on Sunday that Efisio Murgia, the 22-year-old son of the mayor of Orosei Nuovo, had been abducted by three hooded men from a wedding reception at an agritourism near Dorgali.
A| {Several guests}, interviewed while the band was still packing up, said they had seen him get into a white Panda of his own accord, laughing, with a plate of suckling pig.
N| {The carabinieri command in Nuoro} said that it had received no report of a kidnapping, but that a patrol had been sent to the address "out of prudence".
N| Mayor Giuannica Murgia would not come to the door; {her secretary} told reporters that the family had nothing to say and asked for silence.
A| {A person close to the family} said that a voice had telephoned at two in the morning and hung up at the word "sheep".
M| {The news agency Agi Sardegna}, quoting a source in the prosecutor's office, said the anti-Mafia directorate had been alerted, though "as a matter of routine".
N| {The directorate in Cagliari} refused to say whether it had opened a file.
V| The last kidnapping for ransom on the island was in 2007.
A| {An uncle of the bride} was of the opinion that he had gone to the sea with somebody else's bridesmaid, which was what happened in 1989.
? Was Efisio Murgia kidnapped? | 1A 2D 3W 5A 9D
? Has the anti-Mafia directorate opened an investigation? | 6A 7W+
? did the kidnappers phone the family | 5A
? What did the mayor say? | 4W+
? Where was he last seen? | 1A=from a wedding reception at an agritourism near Dorgali
? Was a ransom demanded? | -
? Were the men in hoods arrested? | -
? How did he leave the party? | 2A=get into a white Panda of his own accord

= Mayor's son back from beach in Sardinia, sunburnt
N| {The carabinieri in Nuoro} confirmed on Monday afternoon that Efisio Murgia, believed by much of Italy to be in the hands of bandits, had presented himself at the barracks in Dorgali with severe sunburn and a bridesmaid.
N| {Murgia} said that he had switched off his telephone for reasons which, he thought, did not concern the press.
N| {His mother, Mayor Giuannica Murgia}, apologised to the armed forces, the region and the bride.
M| {La Nuova Tirrenica}, which had printed eleven pages on the abduction, said that its reconstruction had been "compatible with the facts as they were then imagined".
A| {People at the newspaper} said that the three hooded men had been musicians, in costume, carrying their own amplifier to the car.
N| {The prosecutor, Bachisio Fenu}, has still to decide whether anybody will have to pay for the two helicopters.
A| {According to several accounts}, the groom was less amused than the uncle.
V| The bridesmaid's name has not been released, and she asked through the police to be left alone.
? Was Efisio Murgia kidnapped? | 1D 2D+ 3D+ 5D
? Were there hooded men at the wedding? | 5A
? has the paper apologised | 4D+
? Will Murgia have to pay for the helicopters? | 6W
? Where did he turn up? | 1A=at the barracks in Dorgali
? Is the bridesmaid's name known? | 8D
? Was a ransom paid? | 1D
? Did the mayor resign? | -
? Who were the hooded men? | 5A=musicians

= Afghan general's whereabouts: Kabul, Qom or neither
A| {Two former officers of the Afghan army}, both of them now in Germany, told this broadcaster that General Zalmay Andarabi, who commanded the northern corps until 2021, had been taken from a relative's house in Kabul last Wednesday by armed men in two pickups.
N| {The spokesman of the authorities in Kabul, Mawlawi Abdul Hadi Saqib}, said that no such person had been detained and that former soldiers had nothing to fear under the amnesty.
M| {The Persian service of Radio Andisheh} reported, on the other hand, that the general had been living in the Iranian city of Qom since March and was seen there in a bakery on Friday.
A| {A baker in Qom}, whom the station quoted without his name, said that the man had a limp and paid in coins.
N| {Iran's interior ministry} could not be reached, it being a holiday.
N| {The general's brother, Engineer Nasir Andarabi}, reached in Mazar-i-Sharif, said that he had not spoken with him for eleven days, did not know where he was, and preferred not to guess on the telephone.
N| {The United Nations mission} said that it was aware of the allegation and was seeking to verify it.
V| More than 200 former members of the security forces have been killed or have vanished since the change of power, according to the mission's last report, of which 14 cases concerned generals.
A| {One neighbour} was reported as saying that the pickups carried no plates.
? Has General Andarabi been detained in Kabul? | 1A 2D+ 3D 6W+ 7W
? Is the general in Iran? | 3A 4A 5W 6W+
? did the authorities confirm the arrest | 2D+
? Where was he seen on Friday? | 3A=in a bakery
? When did the brother last talk to him? | 6A+=eleven days
? Is Andarabi dead? | -
? How many ex-security men have been killed or gone missing? | 8A=More than 200
? Did the UN mission accuse the authorities? | -
? Has he been offered asylum in Germany? | -
