= The lighthouse of Punta Morral
V| The lighthouse that stands on Punta Morral today is the third on the headland, built of granite in 1908 after storms had twice carried off its wooden predecessors.
V| Its designer, the engineer Evaristo Quiroga, had learnt his trade on the canals of Holland and never saw the lamp lit, having died of typhus eleven weeks earlier.
V| For forty-four years the light was in the hands of one family: Benito Lamas climbed the 197 steps until 1931, and his daughter Herminia did so after him.
V| An electric motor made the post superfluous in 1952, when Herminia Lamas moved to Vigo.
V| The keeper's cottage, empty for three decades, was turned into a weather station in 1983.
N| {The port authority of Vilagarcía}, which owns the tower, says 31,000 people climbed it last year.
N| {Its president, Uxía Castro}, would like to see a hotel of eight rooms in the outbuildings.
V| A fourth light, on the islet opposite, has been run from ashore since 1990 and has never had a keeper.
? Who drew up the plans for the present lighthouse? | 2A=Evaristo Quiroga
? What did Quiroga die of? | 2A=typhus
? when did the Punta Morral light stop being tended by hand | 4A=1952
? Who designed the second lighthouse on Punta Morral? | -
? When was the first wooden tower put up? | -
? how many people visited the weather station last year | -
? Why did Benito Lamas give up the post in 1931? | -
? Has a hotel opened at the lighthouse? | 7P+
? Is it the tallest lighthouse in Galicia? | -
? who looked after the light on the islet | 8D=has never had a keeper

= Bakers' union elects Dahlgren after a three-ballot night
V| Pernilla Dahlgren, a night-shift baker from Örebro, was chosen to lead Sweden's Food and Bakery Workers' Union late on Sunday, at the third time of asking.
V| She beat the treasurer, Lars-Olof Wiik, by 148 votes to 131 after two inconclusive rounds in which a third candidate, Nermin Hodzic, had held the balance.
N| {Dahlgren} said she owed her victory to members "who get up when others go to bed".
V| Her predecessor, Kjell Sandin, who led the union for sixteen years, did not attend the congress in Linköping.
N| {Wiik} congratulated her from the platform and said he would stay on as treasurer until the spring.
V| The union has 41,000 members, some nine thousand fewer than when Sandin took over.
V| In 2019 a motion to merge with the hotel workers failed by six votes, and it was not put again this year.
N| {Hodzic}, who withdrew before the last round, declined to say whom her delegates had backed.
? Who is the new head of the Swedish bakers' union? | 1A=Pernilla Dahlgren
? how many delegates backed the losing candidate in the decisive round | 2A=131
? Who did Hodzic's delegates vote for in the final ballot? | 8W+
? How many votes did Hodzic get in the first round? | -
? Why did Kjell Sandin stay away from the congress? | -
? who was elected treasurer on Sunday | -
? Did the congress vote on a merger with the hotel workers this year? | 7D
? How many members do the hotel workers have? | -
? How long was Sandin at the top of the union? | 4A=sixteen years
? Where will the union's next congress be held? | -

= How a ferry turns round without turning round
V| The double-ended ferries that cross the Bosphorus and the Norwegian fjords have no stern: each end is a bow, with a propeller and a rudder of its own.
V| The captain, on arrival, simply walks to the other wheelhouse and leaves the way he came.
V| The first vessel of the kind to carry carriages, the Suhulet, was built in London to a plan by the Ottoman official Hüseyin Haki and entered service in 1872.
V| Loading from one end and unloading from the other cuts the stop to about seven minutes, against twenty for a ship that has to manoeuvre.
V| The price is a hull that pushes more water than it needs to, which costs up to a tenth more fuel.
N| {Naval architect Ingunn Fiskerstrand} says electric drives have tilted the balance, "because a motor does not mind which way it spins".
V| Norway has had battery ferries on the Lavik crossing since 2015.
V| Istanbul's city lines have ordered three, the first of which is to be delivered next summer.
? Why do double-ended ferries burn more fuel? | 5A=a hull that pushes more water than it needs to
? who came up with the design of the Suhulet | 3A=Hüseyin Haki
? How long does a double-ender need to stay at the quay? | 4A=about seven minutes
? Who was the first captain of the Suhulet? | -
? How many battery ferries does Norway operate? | -
? When did the Suhulet go out of service? | -
? Is Istanbul already running electric ferries? | 8P
? how long does the crossing at Lavik take | -
? Which yard is building the ferries for Istanbul? | -
? How many passengers could the Suhulet carry? | -

= Fire at Torun gingerbread works: what we know
V| A fire that broke out shortly after four on Thursday morning destroyed two of the three production halls of the Katarzynka gingerbread works in Torun.
N| {Captain Bartosz Zielonka of the fire brigade} said 96 men had needed seven hours to bring it under control.
N| {=Captain Bartosz Zielonka} "Nobody was in the halls, because the early shift starts at five."
N| {A spokeswoman for the works, Iga Walczak}, said the third hall, where the moulds are kept, had not been touched by the flames.
V| Some of the pearwood moulds date from the seventeenth century.
N| {Walczak} put the loss at "several million zlotys, perhaps more" and said orders for Christmas would be met from the plant in Bydgoszcz.
N| {The public prosecutor} has called in an expert on electrical installations and did not wish to speculate about the cause.
V| It is the second fire at the firm in a decade: in 2017 a delivery yard burnt out after a lorry driver threw away a cigarette.
? What time did the fire at the gingerbread works start? | 1A=shortly after four on Thursday morning
? What caused Thursday's fire? | 7W
? Why was no one in the building when the fire started? | 3A=because the early shift starts at five
? How many firefighters were sent to the fire in 2017? | -
? how big was the damage in 2017 | -
? Were the old moulds lost in the fire? | 4D+
? Who raised the alarm on Thursday? | -
? How many people work at the Katarzynka plant? | -
? Where will the Christmas orders be filled? | 6A+=from the plant in Bydgoszcz
? when did the Bydgoszcz plant open | -

= Who was Aurelia Monteforte?
V| Aurelia Monteforte, whose face will be on Italy's new two-euro coin, taught mathematics at a girls' school in Catania for thirty-one years and published under her brother's name.
V| Born in 1861, the fourth child of a notary, she taught herself calculus from a book that her brother Gaetano had brought home from Pisa.
V| Between 1889 and 1902 eleven papers on curves appeared as the work of "G. Monteforte", who was by then a customs inspector in Messina.
V| The truth came out in 1926, when the geometer Ugo Falzone found her drafts in the school's attic.
V| She had died four years before, in a home for elderly teachers.
V| Gaetano and his wife had been among the victims of the Messina earthquake of 1908.
N| {The historian Livia Scandurra}, who wrote her life, believes that the brother never read a line of it.
V| A street in Catania has borne her name since 1974, and a crater on Venus since 1994.
? When did Aurelia Monteforte die? | 5A=four years before
? Who discovered that she was the author of the papers? | 4A=Ugo Falzone
? how many articles were published under Gaetano's name | 3A=eleven papers
? When was Gaetano Monteforte born? | -
? Why did she publish under her brother's name? | -
? Where did Aurelia Monteforte study mathematics at university? | -
? What did the brother's wife die of? | 6A=the Messina earthquake of 1908
? Who designed the new two-euro coin? | -
? How many papers did Falzone publish? | -
? was aurelia monteforte married | -

= Zamalek under-nineteens and the longest shoot-out
V| It took 54 penalties to settle the final of Egypt's under-nineteen cup on Friday, and by the end both goalkeepers had scored twice.
V| Wadi Degla's young men won it 24-23 when the captain of Petrojet, Seif Mabrouk, put his third attempt over the bar.
V| The match itself, played in thirty-six degrees at Ismailia, had finished without a goal after extra time.
N| {The referee, Hanan Abdelaziz}, said she had filled in both sides of her card and one side of her hand.
N| {Degla's coach, Ashraf Fouad}, said he had stopped looking after the thirtieth kick.
V| The national federation believes it to be a record for the country but has not sent the papers to Guinness.
V| Petrojet had knocked out the holders, Enppi, in the semi-final in Cairo.
V| Both clubs' senior sides play in the second tier, where they drew 1-1 in October.
? What was the score after extra time in the final? | 3A=without a goal
? Who missed the deciding penalty? | 2A=Seif Mabrouk
? Who scored the winning penalty for Wadi Degla? | -
? who won the under-nineteen cup last year | 7A=Enppi
? What was the result of the semi-final between Petrojet and Enppi? | -
? Is it the longest penalty shoot-out in the world? | -
? How many spectators watched the final? | -
? How many penalties did Degla's goalkeeper save? | -
? where was the final held | 3A=Ismailia
? When did the senior teams last meet in a final? | -

= The Holm family and the hearing aid
V| Three generations of one Danish family have run Lydhjem, which makes every ninth hearing aid sold in the world.
V| It was started in 1938 in a kitchen in Vejle by the watchmaker Aksel Holm, whose wife Ragnhild had lost her hearing after scarlet fever.
V| Their son Preben took the firm abroad in the sixties, and his own daughter, Mette Holm Juhl, has been at its head since 2009.
V| Last year it turned over 6.2 billion kroner and employed 7,400 people, a third of them in Poland.
V| The family foundation holds 58 per cent of the shares; the rest have been traded in Copenhagen since 1991.
N| {Holm Juhl} says she has no plan to let the foundation's share fall below half.
A| {Bankers} say an offer from an American rival was turned away in the spring.
N| {The company} does not comment on what it calls market talk.
V| Its first device, the size of a cigar box, is in the town museum.
? Who set up Lydhjem? | 2A=the watchmaker Aksel Holm
? Why did Aksel Holm's wife go deaf? | 2A=after scarlet fever
? Who is running the firm now? | 3A=Mette Holm Juhl
? When did Preben Holm die? | -
? How much profit did Lydhjem make last year? | -
? which american company bid for lydhjem | -
? Did Lydhjem receive a takeover offer? | 7A 8W+
? How many people does the firm employ in Denmark? | -
? What share of the company does Mette Holm Juhl herself own? | -
? when was the company floated on the stock exchange | 5A=1991

= Bridge at Kamwala closed to lorries
N| {Zambia's roads agency} has shut the Chongwe river bridge at Kamwala to vehicles of more than five tonnes after divers found a crack in one of its four piers.
N| {Its regional engineer, Mwansa Tembo}, said cars and buses would be let across one at a time.
V| The bridge, opened in 1969, carries the only tarred road between the maize farms of the east bank and the mills in Lusaka.
N| {The millers' association} said a diversion by way of Rufunsa would add 140 kilometres to each load.
N| {=the millers' association} "Somebody will have to pay for the diesel."
N| {Tembo} could not say how long the restriction would last.
V| A footbridge upstream was washed away in the floods of January, when a schoolteacher drowned.
N| {The works minister, Given Hatembo}, told parliament that a replacement for the road bridge was in the budget for next year.
? Why are heavy vehicles banned from the bridge? | 1A+=divers found a crack in one of its four piers
? how far is the detour | 4A=140 kilometres
? How long will the bridge stay closed to lorries? | 6W+
? When was the footbridge built? | -
? What caused the crack in the pier? | -
? Who drowned when the footbridge was swept away? | 7A=a schoolteacher
? How much will the new bridge cost? | -
? Has work begun on a new road bridge? | 8P+
? Who pays for the additional fuel? | -
? How many lorries cross the bridge a day? | -

= Volleyball: Leskovac women back where they began
V| Leskovac's women will play in Serbia's top division again after a 3-1 win at Subotica on Saturday put them out of reach with two rounds to go.
V| They came down in 2016, a year after losing their sponsor, a textile works that had gone bankrupt.
V| Setter Dunja Pavlica, who was seventeen at the time and is the only one left of that side, served the last point.
N| {Coach Mirjana Stošić} said the club could now stop borrowing the fire brigade's bus.
V| Nine of the fourteen players come from the town itself.
V| The men's team, coached by her husband Goran, finished sixth in the second division.
N| {The mayor, Dejan Cvetanović}, promised a new floor for the hall, which leaks above the visitors' bench.
V| Subotica stay third and may still go up by way of the play-off in May.
? When were the Leskovac women relegated? | 2A=2016
? Who won the last point for Leskovac at Subotica? | 3A=Setter Dunja Pavlica
? Why did the club lose its sponsor? | 2A=had gone bankrupt
? Who is the new sponsor? | -
? How old is Mirjana Stošić? | -
? Were the men of Leskovac promoted too? | -
? who coached leskovac when they went down | -
? Has the hall got a new floor? | 7P
? Are Subotica promoted? | 8P
? How many points did Pavlica score in the match? | -

= The tunnel nobody wanted: a short history
V| The railway tunnel under the Col de Bramafan took nineteen years to dig and was in use for twenty-two.
V| Work on the 6.4 kilometres began from the Swiss side in 1889 and halted twice, once for want of money and once because hot water burst from the rock and scalded a gang of fourteen.
V| Nine of them died, all from one village in the Bergamo valleys.
V| When the first train ran in 1908 the rival line by way of the Simplon had already taken the traffic.
V| The company, which never paid a dividend, handed its concession back in 1930.
V| During the war the bore served as a store for the cheese of four cantons, and later for the army's lorries.
V| Since 1996 a laboratory at the southern end has measured the movement of the Alps.
N| {Its head, the geologist Séverine Pralong}, says the mountain shifts by about a millimetre a year.
V| A road tunnel under the neighbouring pass, twice as long, was opened in 1977.
? How many workers lost their lives in the scalding? | 3A=Nine
? How long is the Bramafan railway tunnel? | 2A=6.4 kilometres
? when did trains stop using the bramafan tunnel | 5A=1930
? Why was the route by way of the Simplon built? | -
? How many people died building the road tunnel? | -
? Which company dug the Bramafan tunnel? | -
? How much did the railway tunnel cost? | -
? What is the tunnel used for today? | 7A=measured the movement of the Alps
? Who was the engineer in charge of the work? | -
? How much dividend did the company pay in 1912? | 5D=never paid a dividend

= Two charged over stolen saffron
N| {Police in Mashhad} said on Monday that they had charged two brothers with stealing 38 kilos of saffron from a drying house in Torbat-e Heydarieh.
N| {Colonel Javad Rastegar} told state television that the men, aged 24 and 29, had been caught on the road to Herat with the spice sewn into mattresses.
V| At today's price the load would fetch more than 70,000 dollars.
N| {The owner, Maryam Sepehri}, said it was two years' work by sixty women.
N| {Rastegar} said a third man, who had rented out the lorry, was being looked for.
N| {=Colonel Javad Rastegar} "We know who he is, and he knows that we know."
V| Neither brother has entered a plea, and no date has been set for a trial.
V| A similar theft in Gonabad in November, when 12 kilos vanished, remains unsolved.
? How much saffron was taken from the drying house? | 1A=38 kilos
? where were the suspects picked up | 2A=on the road to Herat
? How many suspects are the police still looking for? | 5A=a third man
? What is the name of the man who rented out the lorry? | -
? Who stole the saffron in Gonabad? | 8W
? How much was the saffron from Gonabad worth? | -
? Were the brothers sentenced? | 7D
? why did the brothers steal the saffron | -
? Has Maryam Sepehri got her saffron back? | -
? To whom were the brothers going to sell it? | -

= A beginner's guide to the Isle of Haddin sheep race
V| On the second Saturday in September the people of Haddin, off the west coast of Ireland, chase their sheep across the strand before the tide does.
V| The custom goes back to 1847, when the landlord's agent gave the islanders one ebb to take their flocks off his grazing.
V| Each of the island's eleven houses enters one ewe, led by a child under twelve.
V| There are no bets, at least none that anyone will talk about, and the prize is a week's turf.
V| Nora Mulgannon's house has won it fourteen times, most recently in 2022.
V| Last year's race was called off at noon because of fog, and the turf went to the school.
N| {The curate, Father Colm Heraghty}, who fires the pistol, says this year's field is the strongest he has seen.
V| Visitors come over on the morning ferry from Cleggan; the last boat back leaves at six.
? How did the sheep race start? | 2A=the landlord's agent gave the islanders one ebb to take their flocks off his grazing
? What does the winner get? | 4A=a week's turf
? Why was there no race last year? | 6A=because of fog
? Who won the race in 2021? | -
? Who came second in 2022? | -
? How many people live on Haddin? | -
? what was the landlord's agent called | -
? How much does the ferry from Cleggan cost? | -
? Who is the oldest child taking part this year? | -
? how much money is bet on the race | 4D=There are no bets

= Rhine pilots pick a woman for the first time
V| The pilots of the Middle Rhine have made Katja Brömser their elder, the first woman to hold an office that was founded in 1816.
V| Brömser, 46, who was born on a coal barge, takes over on 1 March from Heribert Lorch, whose eyes no longer pass the annual test.
N| {Lorch} said he had known for two years that it would be her.
V| There are nineteen pilots left on the stretch between Bingen and St Goar; in 1960 there were more than two hundred.
V| Radar, stronger engines and the blasting of the worst rocks have made them a luxury that only tankers and strangers pay for.
N| {Brömser} said her first concern would be apprentices, of whom there is one.
V| Her father, Ewald, lost his own licence in 1988 after running the motor vessel Sieglinde on to a gravel bank.
N| {The federal waterways office} confirmed her appointment on Thursday.
? Who is going to head the Middle Rhine pilots? | 1A=Katja Brömser
? why is Heribert Lorch stepping down | 2A=whose eyes no longer pass the annual test
? How many pilots are working between Bingen and St Goar today? | 4A=nineteen
? When did Heribert Lorch become elder of the pilots? | -
? When did Katja Brömser lose her licence? | -
? Who was the first elder in 1816? | -
? Where was Ewald Brömser born? | -
? How many apprentices did the pilots have in 1960? | -
? How much does a pilot cost? | -
? Was anyone hurt when the Sieglinde ran aground? | -

= Coffee growers win back the name Harenna
N| {Ethiopia's intellectual property office} announced on Tuesday that a German roaster had given up its claim to the trade mark Harenna after a dispute of six years.
V| Harenna is a forest in the Bale mountains, where coffee grows wild under giant heather.
N| {The roaster, Hansen & Voss of Bremen}, said it had registered the word in good faith in 2015 "at a time when nobody else appeared to want it".
N| {Its managing director, Imke Voss}, declined to say whether money had changed hands.
N| {The office's head, Tesfaye Gudina}, said no cent had been paid.
V| Some 3,400 families in 27 cooperatives sell beans under the name.
N| {Their spokeswoman, Zeyneba Aman}, said they had spent more on lawyers than on wells.
V| A similar quarrel with an American chain over the names Sidamo and Yirgacheffe was settled in 2007.
? Did Hansen & Voss drop the Harenna trade mark? | 1A
? Was the roaster paid for giving up the name? | 4W+ 5D+
? When did the German firm have the name registered? | 3A+=2015
? How much did the cooperatives spend on lawyers? | -
? What is the name of the American chain in the earlier dispute? | -
? how many families live in the harenna forest | -
? How long did the quarrel over the names Sidamo and Yirgacheffe last? | -
? Why did Hansen & Voss give up its claim? | -
? How many cooperatives use the name Harenna? | 6A=27
? Who founded Hansen & Voss? | -

= The man who measured the Aral
V| For half a century, until he died on Sunday at ninety-three, Rustam Yuldoshev wrote down the level of the Aral Sea every morning.
V| He began in 1953 at Muynak as an assistant to the hydrologist Vera Lapina, when the water stood at the foot of his garden.
V| By 1986 the gauge was forty kilometres from the shore, and his ministry in Tashkent told him that he could stop.
V| He bought a motorcycle instead.
V| His 19,000 entries, in violet ink, are the longest unbroken record of the sea's retreat and are kept at the university of Nukus.
N| {His daughter Gulnora}, who drove him in his last years, said he had never used the word catastrophe.
N| {=Gulnora Yuldosheva} "He used to say: the water has gone visiting."
V| Lapina, who was the first to warn Moscow of what the cotton canals would do, was dismissed in 1964.
V| On the Kazakh side a dam finished in 2005 has brought part of the northern basin back.
? At what age did Rustam Yuldoshev die? | 1A=at ninety-three
? Where can his notebooks be found? | 5A=at the university of Nukus
? Who drove Yuldoshev to the shore at the end? | 6A+=His daughter Gulnora
? When did Vera Lapina die? | -
? Why did the ministry tell him to stop? | -
? Who warned Tashkent about the cotton canals? | -
? How many entries did Lapina make? | -
? Who built the dam on the Kazakh side? | -
? When was Yuldoshev dismissed? | -
? who will carry on his measurements | -

= Ice hockey: how Tampa's farm club lost its roof and won its league
V| The Saginaw Bay Herons won the Lakes League title on Sunday, five months after a storm took the roof off their rink.
V| They beat the Sudbury Smelters four games to two in a final that was played entirely in the other team's building.
V| Forward Emile Lacasse led the series with nine goals, one more than Sudbury's Tuomo Rantala.
N| {Coach Dale Prokop} said his players had washed their own kit since November, "and it shows in the smell".
V| The Herons last took the cup in 2003, under Prokop's brother Wayne.
N| {The city} has set aside eleven million dollars for a new roof, to be ready by the autumn.
V| No one was in the rink when the storm struck, but the machine that smooths the ice was crushed.
V| Goalkeeper Artyom Belsky, who let in only eleven goals in the series, is out of contract in June.
N| {His agent, Sylvie Arsenault}, said three clubs had called and that she would not name them.
? Who scored the most goals in the final series? | 3A=Emile Lacasse
? Where were the games of the final played? | 2A=in the other team's building
? Who coached the Herons to their previous title? | 5A=Prokop's brother Wayne
? How many goals did Rantala score over the regular season? | -
? Which clubs are interested in Belsky? | 9W+
? Has the rink got its new roof? | 6P+
? Who coaches the Sudbury Smelters? | -
? Has Belsky signed for another club? | -
? how many people were injured when the roof came off | 7D=No one was in the rink
? How much did the Herons pay to rent Sudbury's rink? | -

= Explained: why Nepal sets its clocks by a quarter of an hour
V| Nepal is five hours and forty-five minutes ahead of Greenwich, and with the Chatham Islands it is one of two places in the world that keep a quarter of an hour to themselves.
V| Until 1956 Kathmandu followed the sun, which made it five hours, forty-one minutes and sixteen seconds.
V| The present time, named after the mountain Gaurishankar, was brought in in 1986, when a committee thought an uneven number would set the country apart from India.
V| India is fifteen minutes behind.
N| {Prabin Shakya}, who teaches astronomy at Tribhuvan University, says that the meridian of Gaurishankar was "found afterwards to fit the number".
V| Airlines tried in 2011 to have the quarter of an hour dropped, and their petition was never answered.
N| {Shakya} says he would miss it.
V| Parts of Western Australia use a quarter of an hour as well, without any law to that effect.
? How far behind Nepal is India? | 4A=fifteen minutes
? When did Nepal get its present time? | 3A=1986
? What happened to the airlines' request? | 6A=never answered
? When did the Chatham Islands adopt their time? | -
? How far ahead of Greenwich are the Chatham Islands? | -
? Why did the airlines want to get rid of the quarter of an hour? | -
? who was the chairman of the committee in 1986 | -
? Who first climbed Gaurishankar? | -
? Why did Kathmandu stop following the sun in 1956? | -
? When did Western Australia introduce a quarter of an hour by law? | 8D=without any law to that effect

= Bus drivers in Porto Novo walk out over brake linings
V| No buses ran in Cotonou or Porto-Novo on Wednesday after drivers of the state company Sotraben laid down the keys.
N| {Their union's secretary, Euloge Ahouansou}, said nineteen of the 84 vehicles had brake linings below the legal limit.
N| {=Euloge Ahouansou} "We are not asking for money, we are asking to stop."
N| {The company} said every bus had passed its inspection in August.
N| {The transport minister, Rachidatou Bio}, has invited both sides to her office on Friday.
V| The dispute began with the death of a driver, Lambert Zinsou, whose bus left the road near Sèmè on 2 October.
N| {The gendarmerie} has not finished its inquiry into that accident.
V| Taxi motorcycles doubled their fares by midday.
V| A strike in 2021, over wages, lasted eleven days.
? Why are the Sotraben drivers on strike? | 2A+=nineteen of the 84 vehicles had brake linings below the legal limit ; 3A+=we are asking to stop
? who died near Sèmè | 6A=Lambert Zinsou
? How long did the wage strike go on? | 9A=eleven days
? How long has the present strike lasted? | -
? What was the cause of Zinsou's accident? | 7W
? How many passengers were killed near Sèmè? | -
? How many buses did the company have in 2021? | -
? Have the two sides met at the ministry? | 5P
? What do the drivers earn? | -
? Did worn brakes cause the accident at Sèmè? | 7W

= Portrait of a firm: Gebrüder Nägeli, bell founders
V| There are eleven bell foundries left in the German-speaking countries, and the one at Staad on Lake Constance is the only one in which no two people share a surname.
V| That is because the last Nägeli, Ulrich, sold it in 1979 to his nine workmen for the price of the roof.
V| It casts about forty bells a year, two thirds of them for churches in Asia.
V| The largest, for the cathedral in Seoul, weighed 8.7 tonnes and cracked on the way; a second was delivered in 2012 at the insurers' expense.
N| {The managing partner, Regula Eugster}, says the order books are full until 2029.
V| Eugster, a trained organist, came to the firm in 2001 to write its history and never left.
V| The oldest Staad bell still rung hangs in Thal and was cast by Johann Nägeli in 1694.
N| {The canton of St Gallen} has turned down a grant for a new furnace on the ground that the old one smokes.
? Who paid for the second Seoul bell? | 4A=at the insurers' expense
? Who bought the bell foundry from Ulrich Nägeli? | 2A=his nine workmen
? Why was the firm refused a grant? | 8A=the old one smokes
? How many bells does the foundry cast for churches in Switzerland? | -
? When was the Staad foundry founded? | -
? Who wrote the history of the firm? | -
? How many people work at the foundry today? | -
? which foundry in Germany is the biggest | -
? How much did the Seoul bell cost? | -
? When did Ulrich Nägeli die? | -

= Museum gives back a canoe, keeps the paddle
N| {The Manchester Ethnographic Museum} said on Friday that it would return a war canoe to the island of Tabar in Papua New Guinea, 118 years after it was shipped out.
V| The canoe, nineteen metres long, was bought by the planter Septimus Crale in 1907 for two axes and a looking-glass.
N| {Curator Philippa Onslow} said there was no evidence that it had been taken by force.
N| {Chief Edward Salle of Tabar}, who was present, said that his great-grandfather had been handed the axes after the canoe was already on the ship.
V| A carved paddle from the same sale will stay in Manchester on loan.
N| {Papua New Guinea's high commissioner, Winnie Kupo}, called the loan "a nice turn of phrase".
V| The cost of the voyage, 160,000 pounds, is being met by a foundation in Basel.
V| In 2019 the museum handed 43 sacred objects back to peoples of northern Australia.
? How did Crale pay for the canoe? | 2A=two axes and a looking-glass
? Who is covering the cost of bringing the canoe home? | 7A=a foundation in Basel
? Was the canoe stolen from the islanders? | 3D+ 4A+
? When will the paddle be returned to Tabar? | 5D=will stay in Manchester on loan
? How much did it cost to return the objects to Australia? | -
? What is the name of the foundation? | -
? Who carved the paddle? | -
? how long is the paddle | -
? Has the canoe arrived on Tabar? | 1P+
? When did Septimus Crale die? | -

= The season in brief: Kerry's small-boat rowers
V| Dingle's men closed the season with their fourth county title in a row, and Valentia's women with their first since 1998.
V| The men's eight-mile race, from Ventry to the Blaskets and home, was won in 61 minutes, two minutes outside the record that Sneem set in 2015.
V| Portmagee led until the turn, when an oar broke.
V| In the under-sixteens Cahersiveen had the better of Dingle by a canvas.
N| {County secretary Bríd Ní Shé} said 214 rowers had taken part, as against 160 the year before.
V| Valentia's cox, Nuala Curran, is a great-niece of the man who steered the winning boat at the first regatta in 1926.
V| The seine-boat race had to be dropped after the committee could find only one boat fit for sea.
V| The regatta's centenary falls next August, and the committee has asked the president to come.
? In what time did Dingle win the long race? | 2A=61 minutes
? Who has the record for the race round the Blaskets? | 2A=Sneem
? why was the seine boat race cancelled | 7A=could find only one boat fit for sea
? What was Valentia's winning time? | -
? Who won the women's title last year? | -
? How many rowers took part in the first regatta? | -
? Who broke the oar in Portmagee's boat? | -
? Who won the under-sixteens in 2015? | -
? Is the president coming to the regatta? | 8P
? Who steered the winning boat in 1926? | -

= Aftershock rattles Bam a week after quake
V| An aftershock of magnitude 4.6 shook the Iranian town of Bam for nine seconds early on Sunday and brought down walls that the earthquake of the week before had loosened.
N| {The governor of Kerman province, Mahin Sotoudeh}, said nobody had been killed, though seventeen people had been hurt as they ran out of doors.
N| {The seismological centre in Tehran} put its origin eight kilometres below the date groves of Baravat.
V| The quake on 4 May, of magnitude 5.4, cost six lives.
N| {The Red Crescent} said it had 900 tents in the town and needed three times as many.
A| {Residents} said that they had been sleeping in their cars in any case.
V| In 2003 some 26,000 people died in Bam, and the great mud-brick citadel fell.
N| {The citadel's keeper, Afshin Ebrahimi}, said the restored parts had not lost a brick.
? How many were injured in Sunday's aftershock? | 2A=seventeen people
? How strong was the aftershock? | 1A=magnitude 4.6
? Did the citadel suffer in the aftershock? | 8D+
? How many people were injured on 4 May? | -
? How strong was the earthquake of 2003? | -
? How many tents are needed in Baravat? | -
? How deep was the quake on 4 May? | -
? how many houses collapsed on sunday | -
? Who paid for the restoration of the citadel? | -
? How many people died in the latest tremor? | 2D=nobody had been killed

= What is a notary for?
V| In France, Italy and some ninety other countries no house can be sold without a notary, who is neither the buyer's lawyer nor the seller's but a kind of state official in private practice.
V| He, or in six cases out of ten she, checks the title, collects the tax and keeps the deed for ever.
V| England has notaries too, about 750 of them, but they do little more than stamp papers for use abroad.
V| The office comes down from the scribes of Bologna, whose guild had its rules written out in 1304.
N| {Clémence Aubouin}, who sits on the council of the Paris notaries, says the profession's true product is "the lawsuit that never happens".
V| Economists at the OECD have counted the cost: fees of about 1.1 per cent of the price in France and 0.4 in the Netherlands, where they have been free since 1999.
N| {Aubouin} does not dispute the figures but says that Dutch buyers spend the difference on insurance.
V| A French bill to free the fees was withdrawn in 2014 after notaries marched in their gowns.
? What share of notaries are women? | 2A=six cases out of ten
? What do notaries in England do? | 3A=stamp papers for use abroad
? how much do notaries charge in the netherlands | 6A=0.4
? How many notaries are there in France? | -
? How much do notaries charge in Italy? | -
? Who put forward the French bill of 2014? | -
? When were notaries' fees freed in France? | 8D=was withdrawn in 2014
? Who founded the guild of scribes in Bologna? | -
? How many notaries marched in 2014? | -
? How much do Dutch buyers pay for insurance? | -

= Lisbon's last hat shop passes to its apprentice
V| When Azevedo Chapeleiros opens its shutters on Monday, the name over the counter will be that of Inês Faria, who swept its floor at sixteen.
V| The owner, Duarte Azevedo, fifth of his line, has made the shop over to her for one euro and a promise to keep the steam block of 1886 in use.
N| {Azevedo, who is 81}, said his sons were dentists and wore caps.
V| Faria, 34, learnt felting in Braga and trimming in Luton.
V| The rent, 1,900 euros a month, has been frozen by the city until 2032 under its scheme for historic trades.
N| {Councillor Madalena Reis} said the scheme covered 164 businesses, of which nine had closed all the same.
V| The shop sells some thirty hats a week, most of them to tourists.
V| Its most famous customer, a poet, still owed for a bowler when he died in 1935.
? Who is taking over the hat shop? | 1A=Inês Faria
? How much did she pay for the shop? | 2A=one euro
? Where did Faria learn to make felt? | 4A=in Braga
? How old is Azevedo's eldest son? | -
? What rent did the shop pay before the freeze? | -
? Which nine businesses have closed? | -
? How much did the poet owe for his bowler? | -
? how much does a hat cost there | -
? When was Azevedo Chapeleiros founded? | -
? Is it the oldest hat shop in Portugal? | -

= Slovenian skier Zupan out for the winter
V| Ana Zupan will not race again this season after tearing a ligament in her right knee at training in Zauchensee on Thursday.
N| {The Slovenian ski association} said the 23-year-old had been operated on in Ljubljana the same evening.
N| {Team doctor Peter Kranjc} expected her back on snow in August.
V| Zupan, who won the opening downhill at Lake Louise, was lying second in the standings behind Norway's Thea Bakken.
V| Her older sister Maja, a slalom skier, missed all of 2022 with the same injury to the left knee.
N| "Now we have a matching pair," {Ana=Ana Zupan} wrote beneath a picture of her crutches.
V| The piste at Zauchensee was inspected on Friday morning and found to be in order.
N| {Bakken} sent flowers and said that a cup won without Zupan would weigh less.
V| Her place in the team for Cortina goes to the nineteen-year-old Lara Mlinar.
? What is wrong with Ana Zupan? | 1A=tearing a ligament in her right knee
? Who takes over her spot in Cortina? | 9A=Lara Mlinar
? who leads the downhill standings | 4A=Norway's Thea Bakken
? Where was Maja Zupan operated on? | -
? Where did Maja Zupan get hurt? | -
? Who won the downhill at Zauchensee? | -
? Why did Ana Zupan fall? | -
? When did Maja Zupan start racing again? | -
? Who came second at Lake Louise? | -
? Was the state of the piste to blame for Zupan's fall? | 7D

= The dyers of Kano
V| The pits at Kofar Mata in Kano, where cloth is dyed with indigo, have been in use since 1498, according to the painted board at the gate.
V| Of 144 pits some fifteen are still wet; the rest hold rainwater and plastic.
V| Each is six metres deep and is filled with ash, potassium and the leaves of a shrub, which must ferment for four weeks.
N| {Baffa Sani Yola}, whose family works three of them, says a length of cloth takes six hours for sky blue and a day for black.
V| Cheap prints from China took most of the trade in the nineties, and the attacks of 2012 took the tourists.
V| His son Usman, a chemist at Bayero University, has shown that the water can be used eleven times.
N| {The state government} has promised a roof and a road.
N| {Yola} says he has been promised them by six governors.
V| The dyers of Zaria gave up in 2008, and those of Bida the year after.
? How long does the mixture have to ferment? | 3A=four weeks
? Why did visitors stop coming to the pits? | 5A=the attacks of 2012
? how many of the kano pits still work | 2A=some fifteen
? How many pits were there in Zaria? | -
? How many times can a length of cloth be dyed? | -
? Who dug the first pit in 1498? | -
? Has the state built the roof? | 7P 8P+
? Where did Baffa Sani Yola study? | -
? Why did the dyers of Bida give up? | -
? How long does it take to dye a cloth red? | -

= Court throws out claim to Loch Dornie
N| {Lord Abercairn, sitting in the Court of Session in Edinburgh}, on Tuesday dismissed a claim by the Strathdornie estate to the bed of Loch Dornie.
N| "A charter of 1587 that speaks of the waters does not speak of what lies beneath them," {the judge=Lord Abercairn} wrote.
V| The estate, owned since 2009 by the Danish textile heir Jeppe Quist, had sought to stop a community trust from laying a cable.
V| The trust, set up by 84 households, runs two turbines on the north shore.
N| {Its chair, Morag MacAskill}, said the cable would be in the water by Easter.
N| {A solicitor for Mr Quist} said that an appeal was "under active consideration".
V| The estate was ordered to meet the costs, which are thought to exceed 300,000 pounds.
V| Mr Quist lost an earlier case, over a gate, in 2016.
? Who owns the Strathdornie estate? | 3A=Jeppe Quist
? Who has to pay for the lawsuit? | 7A=The estate
? Has Quist lodged an appeal? | 6P+
? From whom did Quist buy the estate? | -
? How much did the cable cost? | -
? How many households are supplied by the cable? | -
? Who was the judge in the gate case? | -
? How much did the case over the gate cost? | -
? has the cable been laid | 5P+
? Who owned the estate in 1587? | -

= From soap to satellites: the Varga family
V| When Tibor Varga puts his third satellite into orbit from Kourou next week, it will carry a bar of his grandfather's soap.
V| Mihály Varga boiled it in a shed in Szeged from 1922 and called it Tisza Violet.
V| The state took the works in 1949; Mihály ended up as its night watchman.
V| His daughter Eszter bought the ruin back in 1993 with money from a bakery in Toronto and made detergents there until a Dutch group offered her 44 million euros.
V| Her son Tibor put most of that into a laboratory for small satellites, which now employs 210 people.
V| The first launch, in 2019 from India, went well; the second ended in the Indian Ocean.
N| {Varga} says that insurers have been more patient than his mother.
V| The works in Szeged were pulled down in 2015, and flats stand on the site.
? How did Eszter Varga finance buying back the works? | 4A=with money from a bakery in Toronto
? Where will the satellite be launched? | 1A=from Kourou
? what became of Mihály after the works were nationalised | 3A=night watchman
? How many people worked at the soap works in 1949? | -
? When did Mihály Varga die? | -
? Which Dutch group bought the detergent works? | -
? Why did the second launch fail? | -
? Who pulled down the works in Szeged? | -
? How much did the laboratory invest in the third satellite? | -
? Who is Tibor Varga's father? | -

= Passenger train hits cattle near Bulawayo
V| A night train from Victoria Falls left the rails 30 kilometres short of Bulawayo on Saturday after ploughing into a herd of cattle.
N| {National Railways of Zimbabwe} said the locomotive and two of eleven coaches had tipped over and that the driver had been taken to hospital with a broken arm.
N| {Its spokesman, Nyasha Gumbo}, said none of the 340 passengers had suffered more than bruises.
A| {Some of those on board} said they had waited five hours in the dark for buses.
N| {Gumbo} put the wait at under three.
V| Fourteen cows were killed, and nobody has claimed them.
N| {=Nyasha Gumbo} "They have no brand and no owner, it appears, until somebody talks of compensation."
V| In 2006 a collision near Dibangombe, on the same line, killed more than thirty people.
? What made the train come off the rails? | 1A=ploughing into a herd of cattle
? How long did passengers have to wait for the buses? | 4A=five hours ; 5A+=under three
? Who owns the cattle? | 6W 7W
? How many passengers were injured near Dibangombe? | -
? How many people were on the train that crashed in 2006? | -
? What is the name of the injured driver? | -
? How fast was the train going? | -
? Was anyone killed when the train left the rails? | 3D+
? When will the line be reopened? | -
? Who was to blame for the collision near Dibangombe? | -

= Why the Dutch sleep in a hollow dyke
V| Along the Lek, south-east of Rotterdam, there is a stretch of dyke in which eleven families live.
V| Their houses, of concrete with an oak front, were built into the landward slope in 1968 by the architect Hein Verploegh, who thought that a country short of ground should not waste any on mere earth.
V| The water board allowed it as an experiment for ten years and then forgot to end it.
V| In the flood of 1995 water rose to within forty centimetres of the chimneys and nobody was told to leave.
N| {Engineer Sanne Kuipers of the board} says a hollow dyke, surprisingly, is the stronger one, because concrete does not get soaked.
V| A second row planned at Schoonhoven was never built, since the baker whose field it was would not sell.
V| Verploegh lived in number four until 2003.
V| The houses, which cost 41,000 guilders each, now change hands for more than 600,000 euros.
? Who was the architect of the dyke houses? | 2A=Hein Verploegh
? Why is a hollow dyke the better dyke? | 5A+=because concrete does not get soaked
? Why were no houses built at Schoonhoven? | 6A=the baker whose field it was would not sell
? how much did the baker ask for his field | -
? How high did the water rise in 1953? | -
? How many families had to leave their homes in 1995? | 4D=nobody was told to leave
? Who lives in number four today? | -
? When did Verploegh die? | -
? How many houses were planned at Schoonhoven? | -
? What did it cost to repair the dyke after 1995? | -

= Cholera figures fall in Hodeidah
N| {The World Health Organization} recorded 214 new cases of cholera in the Yemeni port of Hodeidah last week, down from 390 the week before.
N| {Its representative in Aden, Dr Samia Faraj}, credited two new wells in the district of Al-Hali.
N| {=Dr Samia Faraj} "It is chlorine, not medicine, that does it."
V| Since January 171 people have died of the disease in the governorate, most of them children under five.
N| {Dr Walid Muqbil, who runs the treatment centre at the fish market}, warned that the rains were still to come.
A| {Aid workers} complained that lorries with tents had been held at a checkpoint for nine days.
N| {The authorities in Sanaa} have not answered questions about the delay.
V| In the far larger epidemic of 2017 more than a million cases were counted across the country.
? How many people in Hodeidah caught cholera last week? | 1A=214
? why are the numbers going down | 2A=two new wells ; 3A=chlorine
? Who is in charge of the clinic at the fish market? | 5A=Dr Walid Muqbil
? How many people died of cholera last week? | -
? How many people died in the epidemic of 2017? | -
? How many of the new patients are children under five? | -
? Why were the lorries held at the checkpoint? | 7W
? How many lorries with medicine were held up? | -
? Who paid for the wells in Al-Hali? | -
? How many cases were there in Aden? | -

= Darts: teenager Oduya takes the Blackpool title
V| Femi Oduya, an eighteen-year-old plasterer's mate from Hull, won the Blackpool Masters on Sunday night with a finish of 141.
V| He beat the twice world champion Gareth Prosser by 18 legs to 15 in front of 3,200 people at the Winter Gardens.
V| Prosser, who had led 14-11, missed nine darts at a double.
N| {Oduya} said he was due on a site in Beverley at seven and intended to be there.
V| The winner's cheque was for 200,000 pounds; in the whole of last year he had earned 9,400.
N| {Prosser} told the BBC that he had been beaten "by a lad who doesn't know it's difficult".
V| Two years ago Oduya lost in the first round of the youth event to Prosser's nephew, Tomos.
V| The women's title went to Holland's Marit van Os for the third time.
? What did Oduya earn for his victory? | 5A=200,000 pounds
? Who lost the Blackpool final? | 2A=Gareth Prosser
? How many doubles did Prosser miss? | 3A=nine darts at a double
? Who won the youth event two years ago? | -
? How much did the women's champion get? | -
? Who won the Blackpool Masters last year? | -
? How old is Tomos Prosser? | -
? who did van os beat in the final | -
? When was Prosser world champion? | -
? How much did Prosser receive as runner-up? | -

= A short history of the Café Sokol
V| The Café Sokol on the main square of Olomouc, which closed on Sunday, owed its name not to the gymnasts but to a parrot.
V| Its founder, Leopold Baar, came from Brody in 1894 with the bird on his shoulder and a recipe for poppy-seed horns.
V| Under his son Viktor it was the meeting place of chess players; the Rubinstein variation called the Olomouc was found at the table by the stove.
V| Viktor, his wife and both their girls were sent to Terezin in 1942 and did not come back.
V| After the war it was a state canteen, then a shop for prams, and from 1991 a café again, run by two sisters named Hruba.
N| {The younger, Zdenka}, said that their knees had given notice.
V| A chain from Brno has taken the lease and will sell waffles.
V| The table by the stove has been given to the municipal museum.
? Where did the name of the café come from? | 1A=a parrot
? Who opened the Café Sokol? | 2A=Leopold Baar
? What will be sold there in future? | 7A=waffles
? Why did Leopold Baar leave Brody? | -
? When did Leopold Baar die? | -
? Who bought the stove? | -
? what is the older sister called | -
? Who found the Olomouc variation? | -
? What rent will the chain from Brno pay? | -
? When did Viktor Baar take over from his father? | -

= Elevator maker to cut one job in eight
N| {The Finnish lift maker Hissi} said on Wednesday it would shed 620 jobs, one in eight, as building in China slows.
N| {Chief executive Outi Rantanen} said the cuts would fall mainly on the works in Kunshan, and that none were planned at the headquarters in Hyvinkää.
V| Orders fell by 14 per cent in the third quarter, to 402 million euros; servicing, which brings in more than half of the turnover, grew by six.
N| {The metalworkers' union} called the decision "premature and poorly explained".
V| Hissi shares rose 3.1 per cent in Helsinki.
A| {Analysts} had expected deeper cuts.
N| {Rantanen} would not comment on reports that the Kunshan site might be sold.
V| The company last shed staff in 2016, when it closed a foundry in Tampere.
? How many people will lose their jobs at Hissi? | 1A+=620
? Why is the company cutting jobs? | 1A+=as building in China slows
? Is the works in Kunshan for sale? | 7W+
? How many jobs are to go in Kunshan? | -
? How many jobs were lost when the foundry in Tampere was closed? | -
? How much did profit fall in the third quarter? | -
? What was the turnover from servicing? | -
? who was chief executive in 2016 | -
? How many people work in Hyvinkää? | -
? Did Hissi's orders grow in the third quarter? | 3D

= New abbess for the island of nettles
V| The nuns of Nonnenwerder in the Baltic have elected Sister Hildegund Pape, a former tax inspector, as their abbess.
V| She follows Mother Adelheid Groth, who led the house through its reopening in 1992 and died in May at the age of ninety-six.
V| The convent, founded by a duke of Pomerania in 1289 and dissolved in 1534, stood empty or worse for four and a half centuries.
V| In the last of its uses it was a home for difficult boys.
N| {The new abbess} said she was surprised at the result "as one is at a correct return".
V| Eleven of the fourteen sisters took part; three were ill.
V| The community lives from nettle cloth, which it sells to a fashion house in Antwerp.
N| {The bishop of Schwerin, Nikolaus Ahrens}, will install her at Candlemas.
? Who is the new head of the convent? | 1A=Sister Hildegund Pape
? What do the nuns make their living from? | 7A=nettle cloth
? When was the convent closed down? | 3A=1534
? Which duke of Pomerania dissolved the convent? | -
? How many votes did Sister Hildegund get? | -
? At what age did Sister Hildegund enter the convent? | -
? what did mother adelheid die of | -
? Who was the first abbess after 1289? | -
? When was the home for boys closed? | -
? What is the name of the fashion house in Antwerp? | -

= Drone over Shannon: man fined
V| A Limerick man who flew a drone 900 metres from the end of the runway at Shannon was fined 2,500 euros on Monday.
V| Declan Tuohy, 41, a roofer, pleaded guilty at Ennis District Court to one count of endangering aircraft.
N| {Garda Sergeant Aoife Lernihan} told the court that two flights from Boston had been made to circle for a quarter of an hour.
N| {Tuohy's solicitor, Conor Danaher}, said he had been filming a swallows' nest for a customer.
N| {Judge Patrick Mulcair} said he accepted that no harm was meant.
N| {=Judge Patrick Mulcair} "But the swallows have right of way and so has Aer Lingus."
V| The drone, worth 4,000 euros, was forfeited.
V| A man from Ennis was jailed for a similar offence in 2021.
? What was Tuohy's punishment? | 1A=fined 2,500 euros ; 7A=The drone, worth 4,000 euros, was forfeited
? Why was he flying a drone near the airport? | 4A+=filming a swallows' nest for a customer
? How did Tuohy plead? | 2A=guilty
? How long was the man from Ennis jailed for? | -
? What was the name of the man jailed in 2021? | -
? How many passengers were on the flights from Boston? | -
? who spotted the drone | -
? How high was the drone flying? | -
? Which airline brought the complaint against Tuohy? | -
? When did the offence take place? | -

= Spain's rice queen retires after a last harvest
V| After forty-six harvests Remedios Fabra has handed the mill at Sueca to her niece, and with it a sixth of all the bomba rice grown in Spain.
V| She came into the business at nineteen, when her father was killed by a grain hoist, and it was she who talked the growers into giving up two dwarf varieties for the old one.
N| {Fabra} told the Valencian daily Levante Nou that the only mistake she regretted was "a nephew in Madrid".
M| {The paper} put the worth of the mill at 30 million euros.
N| {The niece, Empar Ribes}, an agronomist, said that nothing would change but the telephone.
V| The harvest of 2025 was the smallest since the drought of 2012, owing to a fungus.
V| Ribes has been experimenting with a strain that resists it, bred in Arkansas.
N| {The growers' council} has yet to decide whether such rice may carry the name of Valencia.
? Who has taken over the mill at Sueca? | 1A=her niece ; 5A+=The niece, Empar Ribes
? How did Fabra's father die? | 2A=killed by a grain hoist
? Why was the 2025 harvest so poor? | 6A=a fungus
? How small was the harvest of 2012? | -
? Who bred the resistant strain in Arkansas? | -
? What did the nephew in Madrid do? | -
? May the resistant rice be sold as rice from Valencia? | 8W
? How much did Ribes pay for the mill? | -
? how old is empar ribes | -
? Is it the largest rice mill in Spain? | -

= How a mountain got three names
V| The peak that Georgians call Mkinvari and Russians Kazbek has a third name among the Ossetians, for whom it is Urskhokh, the white mountain.
V| Kazbek was no mountain but a man: Kazibek Chopikashvili, lord of the village below, took toll from Russian convoys and was rewarded with a major's epaulettes in 1802.
V| Officers called his village after him, and surveyors then put the village's name on the mountain.
V| The first to stand on the summit, in 1868, were three Englishmen with a guide from Chamonix.
V| A weather station at 3,653 metres was built into the old pilgrims' hut in 1933 and given up in 1998.
V| Georgia's parliament restored the old name of the village, Stepantsminda, in 2006, but left the mountain alone.
N| {The geographer Nana Beroshvili} says that nobody wished to reprint the beer labels.
V| In myth it was here that a hero was chained to the rock for having stolen fire.
? After whom is Kazbek named? | 2A=Kazibek Chopikashvili
? what do ossetians call the mountain | 1A=Urskhokh
? Since when has the village been called Stepantsminda again? | 6A=2006
? What was the name of the guide from Chamonix? | -
? How high is Mount Kazbek? | -
? Why was the weather station given up? | -
? When did Georgia's parliament rename the mountain? | 6D=left the mountain alone
? Who was the first Georgian to reach the summit? | -
? When was the pilgrims' hut built? | -
? When did Kazibek Chopikashvili die? | -

= Leak at Kaunas dairy empties the Nemunas of pike
N| {Lithuania's environment agency} said on Thursday that 4.2 tonnes of dead fish had been taken from the Nemunas below Kaunas.
N| {Its head, Rūta Valiulytė}, traced the deaths to whey that escaped from a tank at the Baltasis dairy on Monday night.
N| {The dairy} apologised and said a valve had been left open by a cleaner from an outside firm.
N| {=the dairy} "We will bear the costs, whatever they are."
N| {The cleaning firm, Švara Plius}, said its man had been told to leave the valve as he found it.
N| {Fishermen's leader Saulius Grigas} said the river would need eight years to recover.
N| {Valiulytė} called that guess premature.
V| Drinking water in the city comes from wells and has not been affected.
V| In 2019 the fire at a tyre works in Alytus led to the dismissal of the agency's previous head.
? What killed the fish in the Nemunas? | 2A=whey
? Who left the valve open? | 3A+=a cleaner from an outside firm ; 5D+=its man had been told to leave the valve as he found it
? Is the drinking water in Kaunas polluted? | 8D
? How much whey ran out of the tank? | -
? How many dead fish were found after the fire in Alytus? | -
? Who was the agency's previous head? | -
? how much will the clean-up cost the dairy | 4W+
? How long will it take before the river has recovered? | 6A=eight years ; 7W
? Was the cleaner dismissed? | -
? When did the agency learn of the leak? | -

= Handball: Veszto's giant hangs up his boots
V| Ferenc Dombi, at 2.13 metres the tallest man ever to play for Hungary, ended his career on Sunday with four goals in a lost match.
V| Veszto went down 27-33 at home to Gyongyos, and so will finish fourth.
V| The 38-year-old made 161 appearances for his country and scored 402 times.
V| He took up the game only at seventeen, after a basketball coach had found him too slow.
N| {Dombi} said he would now "learn to sit in a car".
V| His number, 31, will not be given out again until his son Bence, who is nine, wants it.
V| The record for caps still belongs to the goalkeeper Pál Ruzsa, with 214.
N| {The president of the association, Judit Halmos}, presented him with a bed.
? How tall is Ferenc Dombi? | 1A=2.13 metres
? Why did Dombi not become a basketball player? | 4A=a basketball coach had found him too slow
? who has played most often for hungary | 7A=Pál Ruzsa
? How many goals has Dombi scored for Veszto? | -
? Who is the top scorer in the history of the national team? | -
? How many goals did Ruzsa let in? | -
? How tall is Bence Dombi? | -
? Who finished third? | -
? Which number did Ruzsa wear? | -
? When did Dombi first play for Hungary? | -

= Tenants of Wigan tower told to leave by Friday
N| {Wigan council} has told the people living in 72 flats at Trencherfield Court that they must be out by Friday evening, after engineers found that two load-bearing walls stand on nothing.
N| {Councillor Denise Ashurst} said hotel rooms had been booked for a month.
N| {=Denise Ashurst} "I would rather apologise to them tonight than to their families next week."
A| {Several tenants} said they had heard cracking since the summer and had been told that it was the pipes.
N| {The council} acknowledged that it had received eleven complaints.
V| The tower was put up in 1967 by Bolton & Rudd, a firm that went under four years later.
N| {Lisa Nandram, the local MP}, asked who had signed off the survey of 2018.
N| {Ashurst} said that she would like to know that too.
V| A sister block, Eckersley Court, was pulled down in 2004.
? Why must the tenants leave Trencherfield Court? | 1A+=two load-bearing walls stand on nothing
? How many complaints about the noises did the council get? | 5A+=eleven complaints
? Who signed off the survey of 2018? | 7W 8W+
? Why was Eckersley Court pulled down? | -
? How many people live in the tower? | -
? How much are the hotel rooms costing? | -
? Who built Eckersley Court? | -
? for how long have hotel rooms been reserved | 2A+=for a month
? When will the tower be pulled down? | -
? Which engineers inspected the tower in 2018? | -

= Tea and steam: the Matheran line
V| It takes two hours and forty minutes to ride the 21 kilometres from Neral up to Matheran, a hill station near Bombay in which no cars are allowed.
V| The line was laid between 1904 and 1907 by Abdul Hussein, whose father, a mill-owner, paid for it with 1.6 million rupees.
V| There are 221 bends and a single tunnel, known as One Kiss for its length.
V| Steam gave way to diesel in 1985.
V| The floods of 2005 washed out a third of the track, and the trains did not run again for two years.
N| {The stationmaster at Neral, Sulochana Gaikwad}, says that the conductor gets down and walks in four places, for the exercise.
V| One of the old engines stands at the museum in Delhi, another in a park in Northamptonshire.
N| {Central Railway} has asked for the line to be put on the UNESCO list, as those of Darjeeling and Simla have been.
? Who built the line to Matheran? | 2A=Abdul Hussein
? Who financed the railway? | 2A=whose father, a mill-owner
? How long did the line stay shut after the floods? | 5A=two years
? Who built the line to Darjeeling? | -
? How many bends does the Simla line have? | -
? When was the Darjeeling line put on the UNESCO list? | -
? Is the Matheran line on the UNESCO list? | 8P+
? How long is the tunnel? | -
? What did the repairs after the floods cost? | -
? how long did the trip take in the days of steam | -

= Bolivian finance minister out after eleven weeks
V| President Marcela Quisbert on Friday dismissed her finance minister, Osvaldo Terán, who had been in the job for eleven weeks.
N| {A two-line decree} gave no reason.
A| {Two people close to the cabinet} said the two had fallen out over petrol subsidies, which Terán wanted to halve.
N| {Government spokeswoman Nilda Copa} called that version "a nice story" and wished him well.
V| His successor is the head of the customs service, Ramiro Illanes, who was sworn in the same evening.
N| {Terán} wrote that he would go back to teaching in Sucre and would "leave the arithmetic to others".
V| The boliviano lost two per cent on the parallel market.
V| Terán's own predecessor, Gladys Orellana, stepped down in August for the sake of her health.
? Who is Bolivia's new finance minister? | 5A=Ramiro Illanes
? Why was Terán dismissed? | 2W+ 3A=the two had fallen out over petrol subsidies ; 4D+=that version "a nice story"
? How long was Terán in office? | 1A=eleven weeks
? How long was Gladys Orellana in office? | -
? Who is the new head of the customs service? | -
? What illness did Orellana have? | -
? Did the petrol subsidies get halved? | 3P
? Where did Illanes teach? | -
? How much did the boliviano lose after Orellana's resignation? | -
? who swore in the new minister | -

= The pearl divers of Toba, eighty and still going down
V| Of the 17 women who still dive for abalone off Toba in central Japan, the youngest is 52 and the oldest, Fumiko Nakai, will be 88 in April.
V| They go down without air, to twelve metres at most, and stay under for fifty seconds.
V| In 1949, when the trade was counted for the first time, there were 6,109 of them in the prefecture.
V| It is often said that they dive for pearls; in fact they used only to set and fetch the oysters for the farms of the noodle-seller's son Mikimoto.
N| {Nakai} says that her mother dived until the day before she was born.
V| The abalone are going as the sea warms: last season's catch was 1.1 tonnes, a tenth of that of twenty years ago.
N| {The cooperative's head, Daisuke Hamaguchi}, says the rule on size, ten and a half centimetres, has been kept since 1882.
V| Her granddaughter Rio, a nurse in Nagoya, has asked for a wetsuit for her birthday.
? How long do the women stay below the surface? | 2A=fifty seconds
? Why are there fewer and fewer abalone? | 6A=as the sea warms
? Who is the oldest of the Toba divers? | 1A=Fumiko Nakai
? Who is the youngest of the divers? | -
? How many divers were there in 1882? | -
? How deep did Nakai's mother dive? | -
? How many oysters do the women bring up? | -
? when did mikimoto start his first farm | -
? Is Rio a diver too? | -
? How many women dive for abalone in all Japan? | -

= Bank robbery in Mechelen ends at a red light
V| A man who held up a branch of the Dijlebank in Mechelen on Thursday was caught six minutes later because he stopped at a red light.
N| {Police spokeswoman Griet Aerts} said officers in the next car had noticed that he was counting money.
N| {She=Griet Aerts} said 13,750 euros had been recovered, ten euros less than the bank was missing.
N| {The prosecutor in Antwerp} identified him only as a 57-year-old from Lier, unemployed since a carpet works closed.
N| {His lawyer, Pieter Stroobants}, said that the pistol was a lighter.
V| The cashier, who pressed the alarm with her knee, was treated for shock.
N| {The bank} thanked her without giving her name.
V| The last robbery in the city, at a jeweller's in March, has not been cleared up.
? How was the robber caught? | 1A=because he stopped at a red light ; 2A=officers in the next car had noticed that he was counting money
? How much money was missing from the branch? | 3A=ten euros less
? Was the man armed with a real gun? | 5D+
? What is the name of the cashier? | 7W+
? How much was taken from the jeweller's in March? | -
? Why did the man rob the bank? | -
? When did the carpet works close? | -
? who robbed the jewellers | 8W
? What happened to the missing ten euros? | -
? What sentence did the man from Lier get? | -

= Explainer: what the dam at Gbako does
V| The dam at Gbako, which will be 71 metres high, is to hold back the Kaduna in a lake the size of Malta and turn six turbines of 60 megawatts.
V| Nigeria has been talking about it since 1978, when a Polish firm drew the first plans, and has been building since 2019.
V| China's Eximbank is lending three quarters of the 1.3 billion dollars; the rest comes from the federal budget.
N| {The ministry of power} expects the first turbine to run in 2027, three years late.
V| Eleven villages, with 8,200 people, have to move; seven have done so.
N| {Salamatu Nda, headwoman of Zungeru Tifin}, says the new houses have no kitchens.
N| {The contractor, Guangxi Hydro}, has said that kitchens were not in the contract.
V| The older dam downstream at Shiroro, finished in 1990, has never run at more than two thirds of its power.
? Who is financing the dam at Gbako? | 3A=China's Eximbank
? How many villages have already been moved? | 5A=seven
? When is the first turbine at Gbako to start? | 4A+=2027
? How high is the dam at Shiroro? | -
? How many people have already moved? | -
? Who financed the dam at Shiroro? | -
? why is the project three years late | -
? How many workers are building the dam? | -
? What is the name of the Polish firm? | -
? Why does Shiroro not run at full power? | -

= Basel zoo mourns its last sloth
N| {Basel Zoo} announced on Wednesday the death of Amalia, its last two-toed sloth, at the age of about fifty.
N| {Keeper Lukas Brodbeck} found her in the morning hanging as usual and noticed only at noon.
N| {Vet Dr Simone Altherr} said the post-mortem had shown nothing but age.
V| Amalia came from Guyana by way of a dealer in Rotterdam in 1978 and had eleven young, the last of them at forty-one.
V| Her mate, Anton, died in 2016.
N| {The director, Christine Vischer}, said that no new sloths would be bought, as the nocturnal house is to make way for a pond.
V| The oldest sloth known to have lived in a zoo is Jan of Krefeld, hatched, as his keepers like to say, in 1970.
V| A book of condolence lay empty until the afternoon, since visitors wrote very slowly.
? What did Amalia die of? | 3A+=nothing but age
? Why is the zoo not getting new sloths? | 6A+=as the nocturnal house is to make way for a pond
? How many young did Amalia have? | 4A=eleven young
? At what age did Anton die? | -
? When did Anton come to Basel? | -
? Who found Anton dead? | -
? where was jan of krefeld born | -
? How much did Amalia cost? | -
? When will the nocturnal house be pulled down? | -
? Was Amalia the oldest sloth in the world? | 7D

= Rugby sevens: Samoa's women on the plane to Dubai
V| Samoa's women will be at the Dubai Sevens for the first time in nine years, having beaten Papua New Guinea 19-17 in Suva on Saturday.
V| Losa Tuilaepa put over the conversion that decided it from the touchline, in the rain, with the hooter already gone.
V| Fiji, as hosts and winners, had qualified the night before.
N| {Coach Faumuina Lene} said she had closed her eyes.
V| Money for the flights, about 90,000 dollars, is still lacking.
N| {The union} has asked the government in Apia and a brewery.
V| Samoa's men, coached by Lene's cousin, failed to get through in Tonga in August.
V| Papua New Guinea's captain, Gemma Kila, left the field in a sling.
N| {The team's doctor} could not yet say what was broken.
? Who kicked the winning points against Papua New Guinea? | 2A=Losa Tuilaepa
? How much money does Samoa need for the trip? | 5A=about 90,000 dollars
? What is the matter with Gemma Kila? | 8A=in a sling ; 9W+
? Who did Fiji beat on Friday? | -
? Who beat Samoa's men in Tonga? | -
? Has the brewery paid for the flights? | 6P+
? Who is the captain of Samoa? | -
? how often have samoas women won the dubai sevens | -
? What is the name of the men's coach? | -
? Where did Samoa's women finish in Dubai? | -
